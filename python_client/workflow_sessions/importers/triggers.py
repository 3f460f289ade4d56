"""Choose what starts a workflow, for the formats that have nodes for it."""

from __future__ import annotations

from typing import Any

from workflow_sessions.importers.shape import short

# What starts a workflow unattended comes first: a manual start beside a schedule is there for testing.
_ORDER = ("schedule", "webhook", "form", "chat", "event", "startup", "workflow", "error", "manual")


def choose_trigger(found: list[dict[str, Any]], notes: list[str]) -> dict[str, Any] | None:
    """The trigger of the workflow, out of those its nodes stand for; all of them remain nodes."""
    if not found:
        return None
    chosen = min(found, key=lambda trigger: _ORDER.index(trigger["type"]))
    # Several buttons to press are usual, and none of them is more the trigger than the next.
    if len(found) > 1 and chosen["type"] != "manual":
        starter = f"{short(chosen['nodeId'])} ({chosen['type']})"
        notes.append(f"{len(found)} nodes can start this workflow; the trigger is that of node {starter}")
    return chosen
