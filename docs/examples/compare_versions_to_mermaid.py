workflow = client.create_workflow(name="Momentum", nodes=[{"id": "feed", "type": "prices"}])
client.create_version(
    workflow_id=workflow.id, nodes=[{"id": "feed", "type": "prices"}, {"id": "buy", "type": "order"}]
)
drawing = client.compare_versions_to_mermaid(workflow_id=workflow.id, from_version=1, to_version=2)
assert drawing.startswith("flowchart LR")
assert "class n1 added" in drawing
