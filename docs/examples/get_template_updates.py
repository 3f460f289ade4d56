template = client.create_workflow(name="Momentum", variables={"threshold": 0.02})
client.publish_template(workflow_id=template.id)
copy_id = stranger.duplicate_workflow(source_workflow_id=template.id)
client.create_version(workflow_id=template.id, variables={"threshold": 0.03})

changes = stranger.get_template_updates(workflow_id=copy_id)
assert [(change.path, change.new_value) for change in changes] == [("$.variables.threshold", 0.03)]
