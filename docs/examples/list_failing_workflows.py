for name, status in (("Momentum", "failed"), ("Mean reversion", "completed")):
    workflow = client.create_workflow(name=name)
    run_id = client.start_execution(workflow_id=workflow.id)
    client.complete_execution(execution_id=run_id, status=status)
failing = client.list_failing_workflows()
assert [(row.name, row.failure_rate) for row in failing] == [("Momentum", 1.0)]
