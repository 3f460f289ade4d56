workflow = client.create_workflow(name="Momentum", description="First try")
edited = client.update_workflow(
    workflow_id=workflow.id,
    name="Momentum, hourly",
    variables={"threshold": 0.05},
    clear_fields=["description"],
    expected_revision=workflow.revision,
)
assert (edited.name, edited.description) == ("Momentum, hourly", None)
assert (edited.version, edited.revision) == (1, workflow.revision + 1)
