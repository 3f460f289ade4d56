from datetime import timedelta

for name in ("Momentum", "Mean reversion"):
    workflow = client.create_workflow(name=name, status="active")
    client.set_workflow_schedule(workflow_id=workflow.id, every=timedelta(hours=1))
schedules = client.list_workflow_schedules(is_enabled=True)
assert [schedule.every for schedule in schedules] == [timedelta(hours=1)] * 2
