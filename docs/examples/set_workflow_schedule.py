workflow = client.create_workflow(name="Momentum", status="active")
schedule = client.set_workflow_schedule(
    workflow_id=workflow.id, cron="*/5 9-17 * * mon-fri", time_zone="America/New_York"
)
assert schedule.is_enabled
assert schedule.next_due_at.minute % 5 == 0
