findings = service.maintenance_report()
for finding in findings:
    if finding.severity in ("warning", "critical"):
        print(finding.name, finding.value, finding.unit, finding.advice)
assert "partitions attached" in [finding.name for finding in findings]
