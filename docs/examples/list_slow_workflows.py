workflow = client.create_workflow(name="Momentum")
run_id = client.start_execution(workflow_id=workflow.id)
client.complete_execution(execution_id=run_id)
[slowest] = client.list_slow_workflows(percentile=0.5)
assert slowest.name == "Momentum"
assert slowest.percentile_duration_ms >= 0
