workflow = client.create_workflow(name="Momentum", variables={"threshold": 0.02})
client.create_version(workflow_id=workflow.id, variables={"threshold": 0.03})
client.set_version_label(workflow_id=workflow.id, version=1, label="production")

before = client.set_version_label(workflow_id=workflow.id, version=2, label="production")
assert before == 1  # what a roll-back passes as version
assert client.get_workflow(workflow_id=workflow.id, label="production").version == 2
