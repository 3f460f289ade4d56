workflow = client.create_workflow(name="Momentum", folder="bots/crypto")
count = client.rename_folder(folder="bots", new_folder="strategies")
assert count == 1
assert client.get_workflow(workflow_id=workflow.id).folder == "strategies/crypto"
