for name in ("Momentum", "Mean reversion"):
    workflow = client.create_workflow(name=name)
    client.publish_template(workflow_id=workflow.id, category="Trading")
categories = stranger.list_template_categories()
assert [(row.category, row.template_count) for row in categories] == [("Trading", 2)]
