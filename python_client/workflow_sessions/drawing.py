"""A picture of a workflow: its nodes and edges as one SVG element, for a notebook or a web page.

It refers to nothing outside of itself, holds no script, style sheet, link or id, and takes the colour of the
text round it. What nodes say gets into it as text only.
"""

from __future__ import annotations

import math
import re
import unicodedata
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from workflow_sessions.placing import SMALLEST_DRAWN, Box, Node, by_id, object_of, place, scale, text_of

WIDTH, HEIGHT = 960.0, 640.0
"""The picture is at most so large, in pixels, whatever the workflow is."""

MOST_NODES = 500
MOST_EDGES = 1000
MARGIN = 24.0
FONT_SIZES = (7.0, 12.0)
# Tableau's colours, of which each is legible on white and on black.
COLOURS = ("#4e79a7", "#f28e2b", "#59a14f", "#e15759", "#76b7b2", "#b07aa1", "#9c755f", "#d4a72c")
# Of a run, in which the colour says how a node ended and not what it is.
OUTCOMES = {"completed": ("#59a14f", "✓ "), "failed": ("#e15759", "✗ "), "": ("#8a8a8a", "")}
# What XML cannot have: control characters, halves of surrogate pairs, two that are no characters.
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

Point = tuple[float, float]
UP, RIGHT, DOWN, LEFT = (0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)


Outcomes = Mapping[str, str]


def draw_workflow(nodes: object, edges: object, outcomes: Outcomes | None = None) -> str:
    """The SVG of ReactFlow nodes and edges; empty where there is no node. What is malformed is left out.

    outcomes: of a run, by node id, completed or failed.
    """
    drawn, links = _objects(nodes)[:MOST_NODES], _objects(edges)
    if not drawn:
        return ""
    boxes = place(drawn, links)
    width, height = max(box.right for box in boxes), max(box.bottom for box in boxes)
    room = 2 * MARGIN + SMALLEST_DRAWN
    factor = min(1.0, (WIDTH - room) / width, (HEIGHT - room) / height)
    scale(boxes, factor, MARGIN)
    size = min(max(FONT_SIZES[1] * factor, FONT_SIZES[0]), FONT_SIZES[1])
    return "".join(_svg(boxes, links, outcomes, size, summary(nodes, edges)))


def summary(nodes: object, edges: object) -> str:
    """How much there is, and how much of it a picture shows."""
    nodes, edges = _objects(nodes), _objects(edges)
    ends = {text_of(node.get("id")) for node in nodes} - {""}
    loose = sum(not {text_of(edge.get("source")), text_of(edge.get("target"))} <= ends for edge in edges)
    parts = [f"{counted(len(nodes), 'node')}, {counted(len(edges), 'edge')}"]
    if loose:
        parts.append(f"{loose:,} of the edges without an end")
    if len(nodes) > MOST_NODES or len(edges) - loose > MOST_EDGES:
        parts.append(f"only {MOST_NODES:,} nodes and {MOST_EDGES:,} edges are drawn")
    return "; ".join(parts)


def counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def safe(text: str) -> str:
    """Text for HTML and XML, also within quotes."""
    return escape(NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text))


def _objects(items: object) -> list[Node]:
    if not isinstance(items, Sequence) or isinstance(items, str | bytes):
        return []
    return [item for item in items if isinstance(item, Mapping)]


def _svg(
    boxes: Sequence[Box], edges: Iterable[Node], outcomes: Outcomes | None, font_size: float, label: str
) -> Iterator[str]:
    width = _said(max(box.right for box in boxes) + MARGIN)
    height = _said(max(box.bottom for box in boxes) + MARGIN)
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{label}"'
        f' viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        f' style="max-width:100%;height:auto" fill="currentColor"'
        f' font-family="sans-serif" font-size="{_said(font_size)}">'
    )
    for box in sorted((box for box in boxes if box.is_group), key=lambda box: box.level):
        yield _node(box, outcomes, font_size)
    yield '<g stroke="currentColor" stroke-opacity=".55" fill="none">'
    yield from _edges(by_id(boxes), edges)
    yield "</g>"
    for box in boxes:
        if not box.is_group:
            yield _node(box, outcomes, font_size)
    yield "</svg>"


def _node(box: Box, outcomes: Outcomes | None, font_size: float) -> str:
    label, kind, node_id = _label(box.node), _kind(box.node), text_of(box.node.get("id"))
    if outcomes is None:
        outcome, sign = "", ""
        colour = COLOURS[zlib.crc32(kind.encode("utf-8", "replace")) % len(COLOURS)]
    else:
        outcome = outcomes.get(node_id, "")
        colour, sign = OUTCOMES.get(outcome, OUTCOMES[""])
    shape = (
        f'<rect x="{_said(box.x)}" y="{_said(box.y)}" width="{_said(box.width)}" height="{_said(box.height)}"'
        f' rx="{_said(min(6, box.height / 4))}" stroke="{colour}" fill="{colour}"'
        f' fill-opacity="{".05" if box.is_group else ".15"}"/>'
    )
    hover = " · ".join(dict.fromkeys(filter(None, (label, kind, node_id[:100], outcome))))
    texts = "".join(_texts(box, sign, label, kind, font_size))
    return f"<g><title>{safe(hover)}</title>{shape}{texts}</g>"


def _texts(box: Box, sign: str, label: str, kind: str, font_size: float) -> Iterator[str]:
    """The label, and below it the type where both have room."""
    room = int((box.width - font_size / 2) / (font_size * 0.58))
    if room < 3 or box.height < font_size:
        return
    x, y = box.center
    if box.is_group:
        y = box.y + font_size
    elif kind and kind != label and box.height >= font_size * 2.4:
        yield _text(x, y + font_size * 0.65, _cut(kind, room), ' fill-opacity=".6"')
        y -= font_size * 0.55
    yield _text(x, y, _cut(sign + label, room))


def _text(x: float, y: float, text: str, attributes: str = "") -> str:
    return (
        f'<text x="{_said(x)}" y="{_said(y)}" dy=".35em" text-anchor="middle"{attributes}>{safe(text)}</text>'
    )


def _label(node: Node) -> str:
    data = object_of(node, "data")
    for value in (data.get("label"), data.get("name"), node.get("label"), node.get("name")):
        if text := text_of(value).strip()[:100]:
            return text
    # Ids come last: most canvases make them by chance.
    return _kind(node) or text_of(node.get("id"))[:100]


def _kind(node: Node) -> str:
    """The node's type. Where apps keep it in the data, `type` is only how the canvas draws all nodes."""
    return (text_of(object_of(node, "data").get("type")) or text_of(node.get("type")))[:100]


def _cut(text: str, room: int) -> str:
    """As much of the first line as there is room for; a character of East Asia takes two places."""
    text = text.strip().splitlines()[0] if text.strip() else ""
    taken = 0
    for index, character in enumerate(text[: room + 1]):
        taken += 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if taken > room:
            return text[: max(index - 1, 1)].rstrip() + "…"
    return text


def _edges(boxes: Mapping[str, Box], edges: Iterable[Node]) -> Iterator[str]:
    left = MOST_EDGES
    for edge in edges:
        source, target = (boxes.get(text_of(edge.get(end))) for end in ("source", "target"))
        if source is None or target is None:
            continue
        if not left:
            return
        left -= 1
        yield _arrow(*_ends(source, target))


def _ends(source: Box, target: Box) -> tuple[Point, Point, Point, Point]:
    """Where an edge leaves, in which direction, where it arrives, and the side that it arrives at."""
    if source is target:
        x, y = _on(source, UP)
        return (x + source.width / 4, y), UP, (x - source.width / 4, y), UP
    across = max(target.x - source.right, source.x - target.right)
    along = max(target.y - source.bottom, source.y - target.bottom)
    (source_x, source_y), (target_x, target_y) = source.center, target.center
    if across < along:
        leaves, arrives = (DOWN, UP) if target_y >= source_y else (UP, DOWN)
    elif target_x >= source_x:
        leaves, arrives = RIGHT, LEFT
    elif abs(target_y - source_y) < (source.height + target.height) / 2:
        # The way back goes below what stands between the two.
        leaves, arrives = DOWN, DOWN
    else:
        leaves, arrives = LEFT, RIGHT
    return _on(source, leaves), leaves, _on(target, arrives), arrives


def _on(box: Box, side: Point) -> Point:
    x, y = box.center
    return x + side[0] * box.width / 2, y + side[1] * box.height / 2


def _arrow(start: Point, leaves: Point, end: Point, arrives: Point) -> str:
    """A curve, and the head of an arrow at its end."""
    size = 5.0
    if leaves == arrives:
        # Round what stands between, within the margin.
        bend = min(math.dist(start, end) / 3, MARGIN)
    else:
        ahead = abs((end[0] - start[0]) * leaves[0] + (end[1] - start[1]) * leaves[1])
        bend = min(max(ahead / 2, size), 60)
    neck = _moved(end, arrives, size)
    curve = (start, _moved(start, leaves, bend), _moved(neck, arrives, bend), neck)
    across = (arrives[1], arrives[0])
    head = (end, _moved(neck, across, size / 2), _moved(neck, across, -size / 2))
    first, *others = (f"{_said(x)} {_said(y)}" for x, y in curve)
    tip, *wings = (f"{_said(x)} {_said(y)}" for x, y in head)
    return (
        f'<path d="M{first}C{",".join(others)}"/>'
        f'<path d="M{tip}L{"L".join(wings)}Z" fill="currentColor" fill-opacity=".55"/>'
    )


def _moved(point: Point, direction: Point, length: float) -> Point:
    return point[0] + direction[0] * length, point[1] + direction[1] * length


def _said(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def picture(nodes: object, edges: object, outcomes: Outcomes | None = None) -> str:
    """The drawing with a line below it that says how much there is, as HTML."""
    svg = draw_workflow(nodes, edges, outcomes)
    return f"{svg}<div><small>{summary(nodes, edges)}</small></div>"
