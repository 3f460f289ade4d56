"""The order in which a graph runs."""

from __future__ import annotations

from collections.abc import Sequence
from graphlib import CycleError, TopologicalSorter
from typing import Any

LONGEST_TYPE = 255


class GraphError(ValueError):
    """The graph cannot be walked; the message says why."""


def in_order(
    nodes: Sequence[dict[str, Any]], edges: Sequence[dict[str, Any]]
) -> list[tuple[dict[str, Any], list[str]]]:
    """Each node after those that feed it, and these nodes' ids. Edges that lead nowhere are passed over."""
    by_id = {node["id"]: node for node in nodes}
    sources: dict[str, list[str]] = {node_id: [] for node_id in by_id}
    for edge in edges:
        source, target = edge["source"], edge["target"]
        if source in by_id and target in by_id and source not in sources[target]:
            sources[target].append(source)
    try:
        order = list(TopologicalSorter(sources).static_order())
    except CycleError as error:
        cycle = " → ".join(error.args[1])
        raise GraphError(f"The graph has a cycle ({cycle}): a function has to walk it") from None
    return [(by_id[node_id], sources[node_id]) for node_id in order]


def types_of(nodes: Sequence[dict[str, Any]]) -> dict[str, str]:
    """Types by the ids of nodes: those that the result of a node can carry."""
    types = ((node["id"], node.get("type")) for node in nodes)
    return {
        node_id: kind
        for node_id, kind in types
        if isinstance(kind, str) and kind.strip() and len(kind) <= LONGEST_TYPE
    }
