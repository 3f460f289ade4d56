from datetime import date, timedelta

month = date.today() - timedelta(days=100)
while not service.archive_executions(month=month).is_finished:
    pass
while not (result := service.restore_execution_archive(month=month)).is_finished:
    print(result.done, "runs,", result.remaining, "chunks to go")
assert service.list_execution_archives() == []  # its runs are seen again
