workflow = client.create_workflow(name="Momentum", tags=["btc", "trading"])
count = client.rename_tag(tag="btc", new_tag="bitcoin")
assert count == 1
assert sorted(client.get_workflow(workflow_id=workflow.id).tags) == ["bitcoin", "trading"]
