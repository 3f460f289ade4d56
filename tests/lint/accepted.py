"""Warnings of plpgsql_check that are ignored, each with the reason. One that no longer occurs is an error."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Accepted:
    """A warning about a function (schema.name), told by a part of its message."""

    function: str
    message: str
    reason: str


_WRITES = "What it runs is made at run time, and writes."

ACCEPTED: tuple[Accepted, ...] = (
    Accepted(
        "workflow_internal.archive_chunk_end",
        "text type variable is not sanitized",
        "The statement is made by format with %I; %s takes what format made with %I from the catalog.",
    ),
    Accepted("workflow_internal.move_waiting_executions", "should be STABLE", _WRITES),
    Accepted("workflow_internal.schedule_maintenance", "should be STABLE", _WRITES),
    Accepted("workflow_internal.unschedule_maintenance", "should be STABLE", _WRITES),
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
