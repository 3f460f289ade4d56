"""What a check found, and where."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    """One thing to change. A warning is shown and fails nothing."""

    path: str
    line: int
    rule: str
    message: str
    is_warning: bool = False

    def __str__(self) -> str:
        level = "warning" if self.is_warning else "error"
        return f"{self.path}:{self.line}: {level}: {self.message} [{self.rule}]"
