bots = [client.create_workflow(name=name, tags=["draft"]) for name in ("Momentum", "Mean reversion")]
count = client.tag_workflows(
    workflow_ids=[bot.id for bot in bots], add_tags=["trading"], remove_tags=["draft"]
)
assert count == 2
assert client.get_workflow(workflow_id=bots[0].id).tags == ["trading"]
