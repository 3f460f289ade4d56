bots = [client.create_workflow(name=name) for name in ("Momentum", "Mean reversion")]
count = client.archive_workflows(workflow_ids=[bot.id for bot in bots])
assert count == 2
