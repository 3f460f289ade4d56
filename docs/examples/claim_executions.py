workflow = client.create_workflow(name="Momentum", variables={"threshold": 0.02})
client.enqueue_execution(workflow_id=workflow.id)
for run in client.claim_executions(worker_id="worker-1", batch_size=10, lease_seconds=30):
    filled = {"buy": {"filled": 0.1, "threshold": run.variables["threshold"]}}
    client.complete_execution(execution_id=run.execution_id, outputs=filled, worker_id="worker-1")
assert [run.status for run in client.list_executions()] == ["completed"]
