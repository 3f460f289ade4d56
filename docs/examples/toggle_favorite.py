workflow = client.create_workflow(name="Momentum")
assert client.toggle_favorite(workflow_id=workflow.id)
assert [row.name for row in client.list_workflows(is_favorite=True)] == ["Momentum"]
assert not client.toggle_favorite(workflow_id=workflow.id)
