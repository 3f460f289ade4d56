workflow = client.create_workflow(name="Momentum")
run_id = client.enqueue_execution(workflow_id=workflow.id, trigger_source="webhook", max_attempts=5)
assert client.get_execution(execution_id=run_id).status == "queued"
