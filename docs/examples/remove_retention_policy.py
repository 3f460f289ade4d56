service.set_retention_policy(keep_days=90)
assert service.remove_retention_policy()
assert not service.remove_retention_policy()  # there was none any more: runs are kept for ever
