problems = client.validate_workflow(
    nodes=[{"id": "feed", "type": "prices"}],
    edges=[{"id": "feed-buy", "source": "feed", "target": "buy"}],
)
errors = [problem for problem in problems if problem.severity == "error"]
assert [(error.code, error.path) for error in errors] == [("edge_target_unknown", "$.edges[0].target")]
