"""The triggers that Node-RED's nodes stand for.

An Inject node (https://nodered.org/docs/user-guide/nodes#inject) sends on a click, and also every `repeat`
seconds, at the times of `crontab`, or `once` when the flow starts.
"""

from __future__ import annotations

import math
from typing import Any

from workflow_sessions.importers.shape import identifier, is_number

_EVENTS = frozenset({"mqtt in", "tcp in", "udp in", "websocket in", "watch", "file watch", "e-mail in"})


def triggers_of(nodes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One trigger for every node that starts the flow and is not switched off."""
    triggers = []
    for node in nodes:
        data = node["data"]
        details = None if data.get("d") is True else _details(node["type"], data)
        if details is not None:
            triggers.append({"type": details.pop("type"), "nodeId": node["id"], **details})
    return triggers


def _details(node_type: str, data: dict[str, Any]) -> dict[str, Any] | None:
    if node_type == "inject":
        return _inject(data)
    if node_type == "http in":
        return {
            "type": "webhook",
            "method": (identifier(data.get("method")) or "get").upper(),
            "path": data.get("url", ""),
        }
    return {"type": "event", "source": node_type} if node_type in _EVENTS else None


def _inject(data: dict[str, Any]) -> dict[str, Any]:
    crontab = identifier(data.get("crontab"))
    if crontab is not None:
        return {"type": "schedule", "cron": crontab}
    seconds = _seconds(data.get("repeat"))
    if seconds is not None and seconds > 0:
        return {"type": "schedule", "every": seconds, "unit": "seconds"}
    if data.get("once") is True:
        return {"type": "startup", "delaySeconds": _seconds(data.get("onceDelay")) or 0}
    return {"type": "manual"}


def _seconds(value: object) -> int | float | None:
    # The editor writes numbers as text.
    try:
        number = float(value) if isinstance(value, str) else value
    except ValueError:
        return None
    if isinstance(number, float):
        return None if not math.isfinite(number) else int(number) if number.is_integer() else number
    return number if is_number(number) else None
