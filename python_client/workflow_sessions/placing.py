"""Where the nodes of a workflow are drawn: boxes in the plane, whatever their positions say."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workflow_sessions.importers.shape import is_number

DEFAULT_SIZE = (150.0, 40.0)
"""Of a node that says none, as ReactFlow's own."""

LARGEST_SIZE = 20_000.0
SMALLEST_DRAWN = 3.0
FURTHEST = 1e9
WIDEST_GAP = 600.0
"""An empty band across the picture is drawn no wider, so that one stray node does not shrink all others."""

Node = Mapping[str, Any]


@dataclass(slots=True, eq=False)
class Box:
    """A node as a rectangle; `level` is how many nodes it lies in."""

    node: Node
    x: float
    y: float
    width: float
    height: float
    level: int = 0
    is_group: bool = False

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def center(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2


def place(nodes: Sequence[Node], edges: Iterable[Node]) -> list[Box]:
    """A box for each node, in their order. Nodes without a position stand below the others."""
    boxes, unplaced = _by_position(nodes)
    if unplaced:
        placed = [box for place, box in enumerate(boxes) if place not in unplaced]
        _in_layers([boxes[place] for place in unplaced], placed, edges)
    for box, x, y in zip(
        boxes,
        _without_gaps([(box.x, box.width) for box in boxes]),
        _without_gaps([(box.y, box.height) for box in boxes]),
        strict=True,
    ):
        box.x, box.y = x, y
    return boxes


def scale(boxes: Iterable[Box], factor: float, margin: float) -> None:
    for box in boxes:
        box.x, box.y = box.x * factor + margin, box.y * factor + margin
        box.width = max(box.width * factor, SMALLEST_DRAWN)
        box.height = max(box.height * factor, SMALLEST_DRAWN)


def object_of(item: Node, key: str) -> Node:
    """What is an object under this key, and an empty one where there is none."""
    value = item.get(key)
    return value if isinstance(value, Mapping) else {}


def text_of(value: object) -> str:
    return value if isinstance(value, str) else ""


def by_id(boxes: Iterable[Box]) -> dict[str, Box]:
    """The boxes by their nodes' ids, of equal ones the first."""
    found: dict[str, Box] = {}
    for box in boxes:
        if node_id := text_of(box.node.get("id")):
            found.setdefault(node_id, box)
    return found


def _by_position(nodes: Sequence[Node]) -> tuple[list[Box], list[int]]:
    """The boxes, and the places of those whose nodes have no position."""
    boxes, unplaced = [], []
    for place, node in enumerate(nodes):
        point = _point(node)
        if point is None:
            unplaced.append(place)
        boxes.append(Box(node, *(point or (0.0, 0.0)), *_size(node)))
    known = by_id(boxes)
    origins = [_origin(box, known) for box in boxes]
    for box, (x, y, level) in zip(boxes, origins, strict=True):
        box.x, box.y, box.level = box.x + x, box.y + y, level
    return boxes, unplaced


def _origin(box: Box, known: Mapping[str, Box]) -> tuple[float, float, int]:
    """Where the node's parent begins, and how many there are. Parents in a circle are counted once."""
    x, y, seen, current = 0.0, 0.0, {box}, box
    while (parent := known.get(_parent_id(current.node))) is not None and parent not in seen:
        parent.is_group = True
        seen.add(parent)
        x, y, current = x + parent.x, y + parent.y, parent
    return x, y, len(seen) - 1


def _parent_id(node: Node) -> str:
    # parentNode until ReactFlow 11.
    return text_of(node.get("parentId")) or text_of(node.get("parentNode"))


def _point(node: Node) -> tuple[float, float] | None:
    position = object_of(node, "position")
    x, y = (_number(position.get(axis), FURTHEST) for axis in ("x", "y"))
    return None if x is None or y is None else (x, y)


def _size(node: Node) -> tuple[float, float]:
    return _length(node, "width", DEFAULT_SIZE[0]), _length(node, "height", DEFAULT_SIZE[1])


def _length(node: Node, name: str, default: float) -> float:
    for source in (object_of(node, "measured"), node, object_of(node, "style")):
        length = _number(source.get(name), LARGEST_SIZE)
        if length is not None and length >= 1:
            return length
    return default


def _number(value: object, most: float) -> float | None:
    if not is_number(value) or not abs(value) <= most:
        return None
    return float(value)


def _in_layers(boxes: Sequence[Box], placed: Sequence[Box], edges: Iterable[Node]) -> None:
    """Put them in columns by how many links they are away from where the workflow starts."""
    left = min((box.x for box in placed), default=0.0)
    top = max((box.bottom for box in placed), default=-80.0) + 80
    heights: dict[int, float] = {}
    for box, layer in zip(boxes, _layers(boxes, edges), strict=True):
        box.x, box.y = left + layer * 220, top + heights.get(layer, 0.0)
        heights[layer] = heights.get(layer, 0.0) + box.height + 40


def _layers(boxes: Sequence[Box], edges: Iterable[Node]) -> list[int]:
    places = {text_of(box.node.get("id")): place for place, box in enumerate(boxes)}
    following: list[list[int]] = [[] for _ in boxes]
    is_target = [False] * len(boxes)
    for edge in edges:
        source, target = (places.get(text_of(edge.get(end))) for end in ("source", "target"))
        if source is not None and target is not None and source != target:
            following[source].append(target)
            is_target[target] = True
    layers = [-1] * len(boxes)
    # A circle without a way in begins at its first node.
    for start in sorted(range(len(boxes)), key=is_target.__getitem__):
        if layers[start] < 0:
            layers[start] = 0
            waiting = deque([start])
            while waiting:
                current = waiting.popleft()
                for follower in following[current]:
                    if layers[follower] < 0:
                        layers[follower] = layers[current] + 1
                        waiting.append(follower)
    return layers


def _without_gaps(spans: Sequence[tuple[float, float]]) -> list[float]:
    """The starts of spans (start, length), the first at 0, with no gap that is wider than WIDEST_GAP."""
    starts = [0.0] * len(spans)
    old = new = 0.0
    end = -math.inf
    for place in sorted(range(len(spans)), key=lambda each: spans[each][0]):
        start, length = spans[place]
        if end == -math.inf:
            old, end = start, start
        elif start - end > WIDEST_GAP:
            old, new = start, new + end - old + WIDEST_GAP
        starts[place] = new + start - old
        end = max(end, start + length)
    return starts
