workflow = client.create_workflow(name="Momentum", variables={"day": 1})
for day in (2, 3, 4):
    client.create_version(workflow_id=workflow.id, variables={"day": day})
count = client.archive_old_workflow_versions(workflow_name="Momentum", keep_versions=2)
assert count == 2
history = client.get_version_history(workflow_id=workflow.id)
assert [version.is_archived for version in history] == [False, False, True, True]
