workflow = client.create_workflow(name="Momentum", variables={"threshold": 0.02})
client.create_version(workflow_id=workflow.id, variables={"threshold": 0.5})
restored = client.restore_version(workflow_id=workflow.id, version=1)
assert (restored.version, restored.variables) == (3, {"threshold": 0.02})
assert restored.parent_workflow_id == workflow.id
