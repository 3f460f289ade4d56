original = client.create_workflow(name="Momentum", nodes=[{"id": "feed", "type": "prices"}])
client.create_version(workflow_id=original.id, variables={"threshold": 0.02})
bundle = client.export_workflow(workflow_id=original.id, include_versions=True)

imported = client.import_workflow(bundle=bundle, new_name="Momentum, imported")
assert imported.version == 2
assert imported.nodes == original.nodes
assert imported.workflow_id != original.workflow_id
