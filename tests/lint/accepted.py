"""Warnings of plpgsql_check that are ignored, each with the reason. One that no longer occurs is an error."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Accepted:
    """A warning about a function (schema.name), told by a part of its message."""

    function: str
    message: str
    reason: str


ACCEPTED: tuple[Accepted, ...] = ()
