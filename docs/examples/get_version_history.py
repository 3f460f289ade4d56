workflow = client.create_workflow(name="Momentum", variables={"threshold": 0.02})
client.create_version(workflow_id=workflow.id, variables={"threshold": 0.03}, version_note="Trade less")
history = client.get_version_history(workflow_id=workflow.id)
assert [(version.version, version.version_note) for version in history] == [(2, "Trade less"), (1, None)]
assert history[0].is_current_version
