workflow = client.create_workflow(
    name="Momentum",
    nodes=[{"id": "feed", "data": {"label": "Prices"}}, {"id": "buy", "data": {"label": "Order"}}],
    edges=[{"id": "feed-buy", "source": "feed", "target": "buy"}],
)
drawing = client.workflow_to_mermaid(workflow_id=workflow.id)
assert drawing.splitlines()[:3] == ["flowchart LR", '  n0["Prices"]', '  n1["Order"]']
