workflow = client.create_workflow(name="Momentum")
for status in ("completed", "failed", "completed"):
    run_id = client.start_execution(workflow_id=workflow.id)
    client.complete_execution(execution_id=run_id, status=status)
runs = client.list_executions(workflow_id=workflow.id, page_size=2)
assert [run.status for run in runs] == ["completed", "failed"]
earlier = client.list_executions(workflow_id=workflow.id, page_size=2, cursor=runs[-1].next_cursor)
assert [run.status for run in earlier] == ["completed"]
