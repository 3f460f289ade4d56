from workflow_sessions import NotFoundError

try:
    service.schedule_maintenance()
    count = service.unschedule_maintenance()
except NotFoundError:  # pg_cron is not there, so there are no jobs
    count = 0
assert count in (0, 2)
