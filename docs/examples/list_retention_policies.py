service.set_retention_policy(keep_days=90)
author = client.create_workflow(name="Momentum").user_id
service.set_retention_policy(user_id=author, keep_days=365)
policies = service.list_retention_policies()
assert [(policy.user_id, policy.keep_days) for policy in policies] == [(None, 90), (author, 365)]
