client.create_workflow(name="Momentum", folder="bots/crypto")
client.create_workflow(name="Mean reversion", folder="bots/stocks")
folders = client.list_folders()
assert [(folder.path, folder.workflow_count, folder.total_count) for folder in folders] == [
    ("bots", 0, 2),
    ("bots/crypto", 1, 1),
    ("bots/stocks", 1, 1),
]
