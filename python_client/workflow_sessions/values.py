"""What callers may give for an argument, where a type of SQL has no type of Python that says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Final

from pydantic import BaseModel


class Unset(Enum):
    """The type of UNSET."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""An argument that is not sent: the function's own default holds. None is sent, as null."""

Json = bool | int | float | str | Mapping[str, Any] | Sequence[Any] | BaseModel
"""A value of jsonb. Mappings and sequences may hold models of pydantic; null is None."""
