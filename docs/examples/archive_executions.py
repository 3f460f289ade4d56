from datetime import date, timedelta

month = date.today() - timedelta(days=100)
while not (result := service.archive_executions(month=month)).is_finished:
    print(result.done, "chunks written")
[archive] = service.list_execution_archives()
assert archive.month == month.replace(day=1)
assert archive.status == "archived"
