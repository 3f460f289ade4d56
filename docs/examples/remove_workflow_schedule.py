workflow = client.create_workflow(name="Momentum", status="active")
client.set_workflow_schedule(workflow_id=workflow.id, cron="@hourly")
assert client.remove_workflow_schedule(workflow_id=workflow.id)
assert not client.remove_workflow_schedule(workflow_id=workflow.id)
