"""The list of our own rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.lint.findings import Finding
from tests.lint.sources import Project

Found = Iterator[tuple[str, int, str]]
Check = Callable[[Project], Found]


@dataclass(frozen=True)
class Rule:
    """A check with its id and the reason for it, which is the first line of its docstring."""

    id: str
    reason: str
    check: Check
    is_warning: bool

    def run(self, project: Project) -> list[Finding]:
        return [
            Finding(path, line, self.id, message, self.is_warning)
            for path, line, message in self.check(project)
        ]


RULES: dict[str, Rule] = {}


def rule(identifier: str, *, is_warning: bool = False) -> Callable[[Check], Check]:
    """Make a function a rule: it gets the project and yields path, line and message."""

    def register(check: Check) -> Check:
        reason = (check.__doc__ or "").strip().splitlines()[0]
        RULES[identifier] = Rule(identifier, reason, check, is_warning)
        return check

    return register
