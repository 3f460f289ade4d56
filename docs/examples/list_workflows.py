client.create_workflow(name="Momentum", tags=["trading", "crypto"])
client.create_workflow(name="Mean reversion", tags=["trading"])
client.create_workflow(name="Newsletter")

page = client.list_workflows(tags_any=["trading"], order_by="name", direction="asc", page_size=1)
assert [workflow.name for workflow in page] == ["Mean reversion"]

# The same, page after page.
trading = client.iter_workflows(tags_any=["trading"], order_by="name", direction="asc")
assert [workflow.name for workflow in trading] == ["Mean reversion", "Momentum"]
