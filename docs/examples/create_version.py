from workflow_sessions import ConflictError

workflow = client.create_workflow(name="Momentum", variables={"threshold": 0.02})
saved = client.create_version(
    workflow_id=workflow.id, variables={"threshold": 0.03}, version_note="Trade less", expected_version=1
)
assert saved.version == 2
try:
    client.create_version(workflow_id=workflow.id, variables={}, expected_version=1)
except ConflictError as conflict:
    assert conflict.current["current_version"] == 2
