"""What a canvas hands over, as the arguments of a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from pydantic import BaseModel

from workflow_sessions.importers.json_text import parse
from workflow_sessions.importers.shape import WrongShape

Item = Mapping[str, Any] | BaseModel


class Canvas(TypedDict):
    """The arguments nodes and edges."""

    nodes: list[Item]
    edges: list[Item]


def reactflow(source: str | bytes | Item) -> Canvas:
    """The nodes and edges of ReactFlow JSON: client.create_workflow(name="Momentum", **reactflow(text)).

    source: what JSON.stringify(instance.toObject()) gives, the same as a dictionary, or a model with the
    fields nodes and edges, such as the row of another workflow. Nodes and edges stay as they are. The
    viewport is left out, as is whatever else stands beside them: where somebody looks is no part of the
    workflow, and must not make a version of it. Raises ValueError, in one line, for anything else.
    """
    try:
        document = _parsed(source) if isinstance(source, str | bytes) else source
        return {"nodes": _items(document, "nodes"), "edges": _items(document, "edges")}
    except WrongShape as refusal:
        raise ValueError(f"This is no ReactFlow JSON: {refusal.reason}") from None


def _parsed(text: str | bytes) -> object:
    # Half a surrogate pair is refused by the parser, which says where it is.
    return parse(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))


def _items(document: object, key: str) -> list[Item]:
    items = document.get(key) if isinstance(document, Mapping) else getattr(document, key, None)
    if not isinstance(items, list | tuple):
        raise WrongShape(
            f"a {type(document).__name__} without a list of {key}; "
            "give what JSON.stringify(instance.toObject()) gives"
        )
    for index, item in enumerate(items):
        if not isinstance(item, Mapping | BaseModel):
            raise WrongShape(f"$.{key}[{index}] should be an object and is a {type(item).__name__}")
    return list(items)
