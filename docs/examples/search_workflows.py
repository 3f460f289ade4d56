client.create_workflow(name="Momentum", nodes=[{"id": "feed", "data": {"label": "Bitcoin prices"}}])
results = client.search_workflows(query="bitcoin momentm", scope="own")  # typos are found, too
assert [result.name for result in results] == ["Momentum"]
assert results[0].name_highlight == "⟦Momentum⟧"
