workflow = client.create_workflow(name="Momentum", description="Buys what rises")
client.publish_template(workflow_id=workflow.id, category="Trading")
stranger.duplicate_workflow(source_workflow_id=workflow.id)

templates = stranger.list_templates(category="Trading", search_query="rises", order_by="copies")
assert [(template.name, template.copies) for template in templates] == [("Momentum", 1)]
