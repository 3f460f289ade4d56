client.set_node_type_rule(node_type="order", min_inputs=1)
client.set_node_type_rule(node_type="prices", allowed_inputs=[])
rules = client.list_node_type_rules(is_global=False)
assert [(rule.node_type, rule.min_inputs, rule.allowed_inputs) for rule in rules] == [
    ("order", 1, None),
    ("prices", None, []),
]
