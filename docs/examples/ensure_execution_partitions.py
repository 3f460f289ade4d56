result = service.ensure_execution_partitions(months_ahead=6)
assert result.is_finished
assert result.remaining == 0
