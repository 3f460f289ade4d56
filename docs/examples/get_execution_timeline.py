from datetime import datetime, timedelta, timezone

workflow = client.create_workflow(name="Momentum")
run_id = client.start_execution(workflow_id=workflow.id)
client.complete_execution(execution_id=run_id)
week_ago = datetime.now(timezone.utc) - timedelta(days=6)
days = client.get_execution_timeline(workflow_id=workflow.id, bucket="day", since=week_ago)
assert len(days) == 7
assert sum(day.successful for day in days) == 1
