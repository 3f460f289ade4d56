"""What a transport must know of a SQL function to call it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Result = Literal["row", "rows", "value", "values", "nothing"]


@dataclass(frozen=True, slots=True)
class Function:
    """A public SQL function: its arguments' types by name, and the shape of what it returns.

    `result` is "row" or "rows" for composite types, "value" or "values" for others, "nothing" for void.
    """

    name: str
    arguments: Mapping[str, str]
    result: Result
    is_volatile: bool

    def check(self, arguments: Mapping[str, object]) -> None:
        """Refuse arguments that the function does not have."""
        if unknown := arguments.keys() - self.arguments.keys():
            known = ", ".join(self.arguments) or "none"
            raise TypeError(f"{self.name} has no argument {', '.join(sorted(unknown))}; it takes {known}")
