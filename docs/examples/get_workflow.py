made = client.create_workflow(name="Momentum", variables={"threshold": 0.02})
client.create_version(workflow_id=made.id, variables={"threshold": 0.03})

current = client.get_workflow(workflow_id=made.id)
first = client.get_workflow(workflow_id=made.id, version=1)
assert (current.version, current.variables) == (2, {"threshold": 0.03})
assert (first.version, first.variables) == (1, {"threshold": 0.02})
