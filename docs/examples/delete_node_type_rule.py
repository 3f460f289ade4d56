client.set_node_type_rule(node_type="order", min_inputs=1)
client.delete_node_type_rule(node_type="order")
assert client.list_node_type_rules(is_global=False) == []
