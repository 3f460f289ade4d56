workflow = client.create_workflow(name="Momentum")
for status in ("completed", "completed", "completed", "failed"):
    run_id = client.start_execution(workflow_id=workflow.id)
    client.complete_execution(execution_id=run_id, status=status)
stats = client.get_execution_stats(workflow_id=workflow.id)
assert (stats.total, stats.successful, stats.failed, stats.success_rate) == (4, 3, 1, 0.75)
