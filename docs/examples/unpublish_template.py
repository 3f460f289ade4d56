from workflow_sessions import NotFoundError

workflow = client.create_workflow(name="Momentum")
client.publish_template(workflow_id=workflow.id)
hidden = client.unpublish_template(workflow_id=workflow.id)
assert not hidden.is_template
try:
    stranger.get_workflow(workflow_id=workflow.id)
except NotFoundError as error:
    assert error.sqlstate == "PT404"
else:
    raise AssertionError("It is still public")
