client.create_workflow(
    name="Research",
    nodes=[
        {"id": "ask", "type": "llm", "data": {"model": "gpt-4o"}},
        {"id": "sum", "type": "llm", "data": {"model": "o3"}},
    ],
)
found = client.find_node_usage(node_type="llm", path="data.model", value="gpt-4o")
assert [(usage.name, usage.node_id, usage.path) for usage in found] == [("Research", "ask", "$.nodes[0]")]
