workflow = client.create_workflow(name="Momentum", nodes=[{"id": "feed", "type": "prices"}])
template = client.publish_template(workflow_id=workflow.id, category="Trading", tags=["momentum"])
assert template.is_template
assert stranger.get_workflow(workflow_id=template.id).name == "Momentum"
