from workflow_sessions import NotFoundError

try:
    jobs = service.schedule_maintenance(every="*/10 * * * *")
except NotFoundError as error:  # without pg_cron a timer of yours calls run_maintenance
    jobs = [error.hint]
assert jobs
