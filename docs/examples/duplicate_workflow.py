workflow = client.create_workflow(name="Momentum", nodes=[{"id": "feed", "type": "prices"}])
copy_id = client.duplicate_workflow(source_workflow_id=workflow.id, new_name="Momentum for ETH")
copy = client.get_workflow(workflow_id=copy_id)
assert (copy.name, copy.nodes) == ("Momentum for ETH", workflow.nodes)
assert copy.forked_from_id == workflow.id
