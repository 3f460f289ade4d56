from datetime import timedelta

workflow = client.create_workflow(name="Momentum", status="active")
client.set_workflow_schedule(workflow_id=workflow.id, every=timedelta(minutes=15))
schedule = client.get_workflow_schedule(workflow_id=workflow.id)
assert schedule.every == timedelta(minutes=15)
assert schedule.missed_runs == "skip"
