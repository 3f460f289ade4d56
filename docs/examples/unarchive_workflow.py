workflow = client.create_workflow(name="Momentum", status="active")
client.archive_workflow(workflow_id=workflow.id)
restored = client.unarchive_workflow(workflow_id=workflow.id)
assert restored.status == "paused"  # it was active, and nothing starts to trade by itself
