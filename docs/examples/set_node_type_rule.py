rule = client.set_node_type_rule(
    node_type="order",
    config_schema={"required": ["amount"], "properties": {"amount": {"type": "number", "minimum": 0}}},
    allowed_inputs=["prices", "signal"],
    min_inputs=1,
)
assert rule.is_in_force

problems = client.validate_workflow(nodes=[{"id": "buy", "type": "order", "data": {"amount": -1}}])
broken = [problem.code for problem in problems if problem.severity == "error"]
assert broken == ["config_invalid", "inputs_missing"]
