# Each few minutes, if pg_cron does not do it (schedule_maintenance).
results = service.run_maintenance(time_budget_ms=2000)
for result in results:
    print(result.task, result.done, "done,", result.remaining, "remaining")
assert len(results) == 8
