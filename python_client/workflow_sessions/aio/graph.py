"""Walks a graph along its edges and calls a handler for each node."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from workflow_sessions.aio.run import AsyncNode
from workflow_sessions.asyncio_tasks import Handler, call_handler
from workflow_sessions.graphs import GraphError, in_order, listed

if TYPE_CHECKING:
    from workflow_sessions.aio.worker import AsyncClaimedRun


class AsyncGraphNode(AsyncNode):
    """A node: what it is (`definition`, `data`), and what those before it gave (`inputs`, by their ids)."""

    def __init__(self, run: AsyncClaimedRun, definition: dict[str, Any], inputs: dict[str, Any]) -> None:
        super().__init__(run, definition["id"], run.type_of(definition["id"]), 1)
        self.definition = definition
        self.inputs = inputs

    @property
    def data(self) -> dict[str, Any]:
        """The node's configuration."""
        data = self.definition.get("data")
        return data if isinstance(data, dict) else {}


async def run_graph(handlers: Mapping[str, Handler | None], run: AsyncClaimedRun) -> None:
    """Call the handler of each node's type, one after the other. None passes over all nodes of a type.

    Nodes that an attempt before has completed are not run again.
    """
    order = in_order(run.nodes, run.edges)
    unknown = sorted({str(node.get("type")) for node, _ in order} - handlers.keys())
    if unknown:
        raise GraphError(f"This worker has no handler for nodes of type {listed(unknown, ', ')}")
    outputs = await run.completed_nodes() if run.attempt > 1 else {}
    for definition, sources in order:
        handler = handlers[str(definition.get("type"))]
        if handler is None or definition["id"] in outputs:
            continue
        inputs = {source: outputs[source] for source in sources if source in outputs}
        async with AsyncGraphNode(run, definition, inputs) as node:
            node.output = await call_handler(handler, node)
        outputs[node.id] = node.output
