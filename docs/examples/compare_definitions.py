saved = {"nodes": [{"id": "feed", "data": {"symbol": "BTC"}}], "variables": {"threshold": 0.02}}
edited = {"nodes": [{"id": "feed", "data": {"symbol": "BTC"}}], "variables": {"threshold": 0.03}}
changes = client.compare_definitions(from_definition=saved, to_definition=edited)
assert [(change.path, change.old_value, change.new_value) for change in changes] == [
    ("$.variables.threshold", 0.02, 0.03)
]
