from datetime import timedelta

while not (result := service.purge_executions(older_than=timedelta(days=90))).is_finished:
    print(result.done, "gone,", result.remaining, "to go")
assert result.remaining == 0
