workflow = client.create_workflow(
    name="Momentum",
    nodes=[
        {"id": "feed", "type": "prices", "position": {"x": 0, "y": 0}, "data": {"symbol": "BTC"}},
        {"id": "buy", "type": "order", "position": {"x": 240, "y": 0}, "data": {"amount": 0.1}},
    ],
    edges=[{"id": "feed-buy", "source": "feed", "target": "buy"}],
    variables={"threshold": 0.02},
    tags=["trading"],
)
assert workflow.version == 1
assert workflow.status == "draft"
