"""The triggers that n8n's trigger nodes stand for.

The Schedule Trigger's rules are documented at
https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.scheduletrigger/; its defaults are left
out of a file.
"""

from __future__ import annotations

from typing import Any

from workflow_sessions.importers.shape import is_object, without

_KINDS = {
    "scheduleTrigger": "schedule",
    "cron": "schedule",
    "interval": "schedule",
    "webhook": "webhook",
    "formTrigger": "form",
    "chatTrigger": "chat",
    "manualChatTrigger": "chat",
    "manualTrigger": "manual",
    "start": "manual",
    "executeWorkflowTrigger": "workflow",
    "errorTrigger": "error",
    "emailReadImap": "event",
}


def triggers_of(nodes: list[dict[str, Any]], settings: dict[str, Any]) -> list[dict[str, Any]]:
    """One trigger for every node that starts the workflow and is not switched off."""
    triggers = []
    for node in nodes:
        kind = _kind(node["type"])
        if kind is None or node["data"].get("disabled") is True:
            continue
        parameters = node["data"].get("parameters")
        trigger = {"type": kind, "nodeId": node["id"]}
        trigger.update(_details(kind, node["type"], parameters if is_object(parameters) else {}))
        if kind == "schedule" and isinstance(settings.get("timezone"), str):
            trigger["timezone"] = settings["timezone"]
        triggers.append(trigger)
    return triggers


def _kind(node_type: str) -> str | None:
    # "n8n-nodes-base.webhook" → "webhook": the part before the dot is the package the node comes from.
    name = node_type.rpartition(".")[2]
    # Any other node whose name ends so watches something: a folder, a channel, a table.
    return _KINDS.get(name) or ("event" if name.endswith("Trigger") else None)


def _details(kind: str, node_type: str, parameters: dict[str, Any]) -> dict[str, Any]:
    if kind == "webhook":
        return {"method": parameters.get("httpMethod", "GET"), "path": parameters.get("path", "")}
    if kind == "event":
        return {"source": node_type}
    if kind != "schedule":
        return {}
    rules = [_rule(rule) for rule in _rules(parameters)]
    return rules[0] if len(rules) == 1 else {"rules": rules} if rules else {}


def _rules(parameters: dict[str, Any]) -> list[dict[str, Any]]:
    # The older nodes: Interval says it in its parameters themselves, Cron has a list of times.
    if "interval" in parameters:
        return [{"field": parameters.get("unit", "seconds"), "every": parameters["interval"]}]
    for key, items in (("rule", "interval"), ("triggerTimes", "item")):
        holder = parameters.get(key)
        rules = holder.get(items) if is_object(holder) else None
        if isinstance(rules, list):
            return [rule for rule in rules if is_object(rule)]
    return []


def _rule(rule: dict[str, Any]) -> dict[str, Any]:
    """`{cron}`, or `{every, unit}`, with what else the rule says (at which hour, on which days) as it is."""
    for key in ("expression", "cronExpression"):
        if isinstance(rule.get(key), str):
            return {"cron": rule[key].strip()}
    if isinstance(rule.get("mode"), str):
        return dict(rule)
    unit = rule.get("field", "days")
    every = rule.get("every", rule.get(f"{unit}Interval", 1))
    return {"every": every, "unit": unit, **without(rule, "field", "every", f"{unit}Interval")}
