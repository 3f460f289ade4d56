workflow = client.create_workflow(name="Momentum")
run_id = client.start_execution(workflow_id=workflow.id)
outcome = client.cancel_execution(execution_id=run_id, error_message="The market has closed")
assert outcome == "cancelled"
