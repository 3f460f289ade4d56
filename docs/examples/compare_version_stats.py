workflow = client.create_workflow(name="Momentum", variables={"threshold": 0.02})
for version in (1, 2):
    run_id = client.start_execution(workflow_id=workflow.id)
    client.complete_execution(execution_id=run_id, status="completed" if version == 1 else "failed")
    if version == 1:
        client.create_version(workflow_id=workflow.id, variables={"threshold": 0.5})
stats = client.compare_version_stats(workflow_id=workflow.id, from_version=1, to_version=2)
assert (stats.from_success_rate, stats.to_success_rate) == (1.0, 0.0)
assert stats.fails_more is None  # ten runs of each are needed to say so
assert stats.changes == {"setting_changed": 1}
