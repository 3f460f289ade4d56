service.set_retention_policy(keep_days=90)
author = client.create_workflow(name="Momentum").user_id
policy = service.get_retention_policy(user_id=author)
assert (policy.keep_days, policy.is_own) == (90, False)  # everybody's counts
