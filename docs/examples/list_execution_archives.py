from datetime import date, timedelta

month = date.today() - timedelta(days=100)
while not service.archive_executions(month=month).is_finished:
    pass
for archive in service.list_execution_archives():
    print(archive.month, archive.runs, "runs", archive.bytes, "bytes")
assert [archive.status for archive in service.list_execution_archives()] == ["archived"]
