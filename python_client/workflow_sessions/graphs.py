"""The order in which a graph runs."""

from __future__ import annotations

from collections.abc import Sequence
from graphlib import CycleError, TopologicalSorter
from typing import Any

LONGEST_TYPE = 255
MOST_NAMED = 10
LONGEST_NAMED = 50


class GraphError(ValueError):
    """The graph cannot be walked; the message says why."""


def in_order(
    nodes: Sequence[dict[str, Any]], edges: Sequence[dict[str, Any]]
) -> list[tuple[dict[str, Any], list[str]]]:
    """Each node after those that feed it, and these nodes' ids. Edges that lead nowhere are passed over."""
    by_id = {node["id"]: node for node in nodes}
    # Dictionaries as sets that keep their order.
    sources: dict[str, dict[str, None]] = {node_id: {} for node_id in by_id}
    for edge in edges:
        source, target = edge["source"], edge["target"]
        if source in by_id and target in by_id:
            sources[target][source] = None
    try:
        order = list(TopologicalSorter(sources).static_order())
    except CycleError as error:
        cycle = listed(error.args[1], " → ")
        raise GraphError(f"The graph has a cycle ({cycle}): a function has to walk it") from None
    return [(by_id[node_id], list(sources[node_id])) for node_id in order]


def listed(names: Sequence[str], separator: str) -> str:
    """The first few of them, cut short: what a definition says can fill a log."""
    shown = [name if len(name) <= LONGEST_NAMED else name[: LONGEST_NAMED - 1] + "…" for name in names]
    return separator.join(shown[:MOST_NAMED] + ["…"] * (len(shown) > MOST_NAMED))


def types_of(nodes: Sequence[dict[str, Any]]) -> dict[str, str]:
    """Types by the ids of nodes: those that the result of a node can carry."""
    types = ((node["id"], node.get("type")) for node in nodes)
    return {
        node_id: kind
        for node_id, kind in types
        if isinstance(kind, str) and kind.strip() and len(kind) <= LONGEST_TYPE
    }
