workflow = client.create_workflow(name="Momentum", status="active")
archived = client.archive_workflow(workflow_id=workflow.id)
assert archived.status == "archived"
assert client.list_workflows() == []
