workflow = client.create_workflow(name="Momentum", nodes=[{"id": "buy"}])
run_id = client.start_execution(workflow_id=workflow.id)
client.record_node_result(execution_id=run_id, node_id="buy", status="failed", error="Timeout")
client.record_node_result(execution_id=run_id, node_id="buy", output={"filled": 0.1}, attempt=2)
results = client.list_node_results(execution_id=run_id)
assert [(result.attempt, result.status, result.output) for result in results] == [
    (1, "failed", None),
    (2, "completed", {"filled": 0.1}),
]
