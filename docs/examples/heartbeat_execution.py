workflow = client.create_workflow(name="Momentum")
client.enqueue_execution(workflow_id=workflow.id)
[run] = client.claim_executions(worker_id="worker-1", lease_seconds=30)
lease = client.heartbeat_execution(execution_id=run.execution_id, worker_id="worker-1", lease_seconds=300)
assert lease.lease_expires_at > run.lease_expires_at
assert not lease.cancel_requested
