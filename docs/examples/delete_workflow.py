from workflow_sessions import NotFoundError

workflow = client.create_workflow(name="Momentum")
client.delete_workflow(workflow_id=workflow.id)
try:
    client.get_workflow(workflow_id=workflow.id)
except NotFoundError as error:
    assert error.message == "Workflow not found"
else:
    raise AssertionError("It is still there")
