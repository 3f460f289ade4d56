from datetime import date, timedelta

month = date.today() - timedelta(days=100)
while not service.archive_executions(month=month).is_finished:
    pass
assert service.remove_execution_archive(month=month)
assert service.list_execution_archives() == []
