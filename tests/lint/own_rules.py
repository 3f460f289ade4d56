"""Our own rules on all SQL files."""

from __future__ import annotations

from tests.lint.findings import Finding
from tests.lint.rules import RULES
from tests.lint.sources import Project
from tests.lint.steps import ROOT, Result


def own_rules() -> Result:
    project = Project.from_folder(ROOT)
    findings = sorted({finding for rule in RULES.values() for finding in rule.run(project)})
    lines = [str(finding) for finding in findings]
    lines += [f"  {name}: {RULES[name].reason}" for name in sorted({finding.rule for finding in findings})]
    return Result(passed=not any_error(findings), output="\n".join(lines))


def any_error(findings: list[Finding]) -> bool:
    return any(not finding.is_warning for finding in findings)
