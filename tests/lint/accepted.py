"""Warnings of plpgsql_check that are ignored, each with the reason. One that no longer occurs is an error."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Accepted:
    """A warning about a function (schema.name), told by a part of its message."""

    function: str
    message: str
    reason: str


ACCEPTED: tuple[Accepted, ...] = (
    Accepted(
        "workflow_internal.create_realtime_policies",
        "should be STABLE",
        "What it executes is CREATE POLICY, on a table that is not everywhere.",
    ),
    Accepted(
        "workflow_internal.create_realtime_policies",
        "text type variable is not sanitized",
        "The definitions are written in the function itself, and nobody's input is in them.",
    ),
)
