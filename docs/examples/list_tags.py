client.create_workflow(name="Momentum", tags=["trading", "crypto"])
client.create_workflow(name="Mean reversion", tags=["trading"])
tags = client.list_tags()
assert [(tag.tag, tag.workflow_count) for tag in tags] == [("trading", 2), ("crypto", 1)]
