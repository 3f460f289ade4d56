from datetime import timedelta

workflow = client.create_workflow(name="Momentum", status="active")
client.set_workflow_schedule(workflow_id=workflow.id, every=timedelta(hours=1))
due = service.enqueue_due_executions()  # each minute, by pg_cron or a timer
assert (due.enqueued, due.failed, due.remaining) == (0, 0, 0)  # it is due in an hour
