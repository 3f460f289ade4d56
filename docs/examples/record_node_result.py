workflow = client.create_workflow(name="Momentum", nodes=[{"id": "feed"}, {"id": "buy"}])
run_id = client.start_execution(workflow_id=workflow.id)
client.record_node_result(execution_id=run_id, node_id="feed", output={"price": 67000})
client.record_node_result(execution_id=run_id, node_id="buy", status="failed", error="Insufficient funds")

run = client.get_execution(execution_id=run_id)
assert (run.status, run.nodes_executed, run.outputs) == ("running", 2, {"feed": {"price": 67000}})
assert run.errors[0]["error"] == "Insufficient funds"
