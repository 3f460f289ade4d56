workflow = client.create_workflow(name="Momentum", nodes=[{"id": "buy", "type": "order"}])
run_id = client.start_execution(workflow_id=workflow.id)
client.complete_execution(
    execution_id=run_id,
    status="failed",
    errors=[{"nodeId": "buy", "nodeType": "order", "error": "Insufficient funds"}],
    error_message="The order was refused",
)
run = client.get_execution(execution_id=run_id)
assert (run.status, run.error_message) == ("failed", "The order was refused")
