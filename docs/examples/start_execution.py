workflow = client.create_workflow(name="Momentum", nodes=[{"id": "buy", "type": "order"}])
run_id = client.start_execution(workflow_id=workflow.id, idempotency_key="tick 12:05")
again = client.start_execution(workflow_id=workflow.id, idempotency_key="tick 12:05")
assert again == run_id  # the tick came twice and trades once

client.complete_execution(execution_id=run_id, outputs={"buy": {"filled": 0.1}})
assert client.get_execution(execution_id=run_id).status == "completed"
