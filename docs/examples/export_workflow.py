workflow = client.create_workflow(
    name="Momentum",
    nodes=[{"id": "buy", "type": "order", "data": {"api_key": "sk-live-4f9a8b7c6d5e4f3a2b1c"}}],
)
bundle = client.export_workflow(workflow_id=workflow.id)
assert bundle["format"] == "workflow-sessions"
assert bundle["secrets"] == ["API_KEY"]  # the key itself stays here
assert bundle["versions"][0]["nodes"][0]["data"] == {"api_key": {"$secret": "API_KEY"}}
