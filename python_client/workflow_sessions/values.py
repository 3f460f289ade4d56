"""What callers may give for an argument, where a type of SQL has no type of Python that says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Final, TypeVar

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

Element = TypeVar("Element")


def as_list(given: Sequence[Element] | None) -> list[Element] | None:
    """What is given for an array: psycopg takes a tuple for a row, and a text for a sequence nobody means."""
    if isinstance(given, str | bytes):
        raise TypeError(f"An array takes a list of texts, not one text: [{given!r}]")
    return None if given is None else list(given)
