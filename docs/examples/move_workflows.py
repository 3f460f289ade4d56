bots = [client.create_workflow(name=name) for name in ("Momentum", "Mean reversion")]
count = client.move_workflows(workflow_ids=[bot.id for bot in bots], folder="bots/crypto")
assert count == 2
assert client.get_workflow(workflow_id=bots[0].id).folder == "bots/crypto"
