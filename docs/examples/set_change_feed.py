how = service.set_change_feed(enabled=True)
assert how in ("realtime", "notify")
assert service.set_change_feed(enabled=False) == "off"
