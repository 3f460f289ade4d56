workflow = client.create_workflow(name="Momentum", nodes=[{"id": "feed", "data": {"symbol": "BTC"}}])
client.create_version(
    workflow_id=workflow.id, nodes=[{"id": "feed", "data": {"symbol": "ETH"}}, {"id": "buy", "type": "order"}]
)
changes = client.compare_versions(workflow_id=workflow.id, from_version=1, to_version=2)
assert [(change.kind, change.node_id, change.path) for change in changes] == [
    ("node_changed", "feed", "$.data.symbol"),
    ("node_added", "buy", "$"),
]
assert (changes[0].old_value, changes[0].new_value) == ("BTC", "ETH")
