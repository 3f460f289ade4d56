from datetime import timedelta

workflow = client.create_workflow(name="Momentum")
client.start_execution(workflow_id=workflow.id)
result = service.fail_stale_executions(timeout=timedelta(hours=2))
assert result.done == 0  # the run was started a moment ago
