# Made from aio/graph.py by `workflow-sessions generate`: change that file, not this one.
"""Walks a graph along its edges and calls a handler for each node."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from workflow_sessions._generated.sync.run import Node
from workflow_sessions.graphs import GraphError, in_order, listed
from workflow_sessions.thread_tasks import Handler, call_handler

if TYPE_CHECKING:
    from workflow_sessions._generated.sync.worker import ClaimedRun


class GraphNode(Node):
    """A node: what it is (`definition`, `data`), and what those before it gave (`inputs`, by their ids)."""

    def __init__(self, run: ClaimedRun, definition: dict[str, Any], inputs: dict[str, Any]) -> None:
        super().__init__(run, definition["id"], run.type_of(definition["id"]), 1)
        self.definition = definition
        self.inputs = inputs

    @property
    def data(self) -> dict[str, Any]:
        """The node's configuration."""
        data = self.definition.get("data")
        return data if isinstance(data, dict) else {}


def run_graph(handlers: Mapping[str, Handler | None], run: ClaimedRun) -> None:
    """Call the handler of each node's type, one after the other. None passes over all nodes of a type.

    Nodes that an attempt before has completed are not run again.
    """
    order = in_order(run.nodes, run.edges)
    unknown = sorted({str(node.get("type")) for node, _ in order} - handlers.keys())
    if unknown:
        raise GraphError(f"This worker has no handler for nodes of type {listed(unknown, ', ')}")
    outputs = run.completed_nodes() if run.attempt > 1 else {}
    for definition, sources in order:
        handler = handlers[str(definition.get("type"))]
        if handler is None or definition["id"] in outputs:
            continue
        inputs = {source: outputs[source] for source in sources if source in outputs}
        with GraphNode(run, definition, inputs) as node:
            node.output = call_handler(handler, node)
        outputs[node.id] = node.output
