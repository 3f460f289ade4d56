everybody = service.set_retention_policy(keep_days=90)
assert (everybody.user_id, everybody.keep_days) == (None, 90)

author = client.create_workflow(name="Momentum").user_id
own = service.set_retention_policy(user_id=author, keep_days=365)
assert (own.is_own, own.keep_days) == (True, 365)
