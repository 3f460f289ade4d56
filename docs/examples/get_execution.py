workflow = client.create_workflow(name="Momentum", variables={"threshold": 0.02})
run_id = client.start_execution(workflow_id=workflow.id, trigger_source="webhook")
client.update_workflow(workflow_id=workflow.id, variables={"threshold": 0.03})

run = client.get_execution(execution_id=run_id)
assert (run.status, run.trigger_source) == ("running", "webhook")
assert run.workflow_snapshot["variables"] == {"threshold": 0.02}  # as it was when the run started
