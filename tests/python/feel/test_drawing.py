"""The picture of a workflow: sound and harmless whatever the definition is, and true to it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.python.feel.markup import arrows, check_svg, hovers, shapes
from tests.python.importers.test_importing_files import FILES
from workflow_sessions.drawing import MOST_EDGES, MOST_NODES, draw_workflow, summary
from workflow_sessions.importers import read_workflows

HOSTILE = (
    "</title></svg><script>alert(1)</script>",
    '" onload="alert(1)',
    "' onclick='alert(1)",
    "<image href='https://example.org/x.png'/>",
    "]]><!-- & &amp; &#x3c;script>",
    "url(javascript:alert(1))",
    "\x00\x0b\ud800\uffff",
    "\u202eright to left",
    "多くの文字" * 40,
    "line\nline\u2028line",
)

texts = st.one_of(st.text(max_size=30), st.sampled_from(HOSTILE), st.sampled_from(["a", "b", "c", "d"]))
numbers = st.one_of(
    st.floats(),
    st.integers(),
    st.sampled_from([10**400, -(10**400), 1e308, -1e308, 1e9, -1e9, 0, 5e-324, True]),
)
anything = st.recursive(
    st.one_of(st.none(), st.booleans(), numbers, texts),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=5,
)
either = st.one_of(numbers, anything)
points = st.fixed_dictionaries({}, optional={"x": either, "y": either})
sizes = st.fixed_dictionaries({}, optional={"width": either, "height": either})
nodes = st.fixed_dictionaries(
    {},
    optional={
        "id": st.one_of(texts, anything),
        "type": st.one_of(texts, anything),
        "position": st.one_of(points, anything),
        "measured": st.one_of(sizes, anything),
        "width": either,
        "height": either,
        "style": st.one_of(sizes, anything),
        "parentId": st.one_of(texts, anything),
        "parentNode": texts,
        "data": st.one_of(st.fixed_dictionaries({}, optional={"label": texts, "type": texts}), anything),
    },
)
edges = st.fixed_dictionaries({}, optional={"source": texts, "target": texts, "id": anything})
lists_of_nodes = st.one_of(st.lists(st.one_of(nodes, nodes, anything), max_size=8), anything)
lists_of_edges = st.one_of(st.lists(st.one_of(edges, edges, anything), max_size=8), anything)


def node(node_id: str, x: Any = 0, y: Any = 0, **more: Any) -> dict[str, Any]:
    return {"id": node_id, "type": "step", "position": {"x": x, "y": y}, "data": {"label": node_id}, **more}


def edge(source: str, target: str) -> dict[str, Any]:
    return {"id": f"{source}-{target}", "source": source, "target": target}


def box(shape: Element) -> tuple[float, float, float, float]:
    """Left, top, right and bottom."""
    x, y, width, height = (float(shape.attrib[key]) for key in ("x", "y", "width", "height"))
    return x, y, x + width, y + height


@given(lists_of_nodes, lists_of_edges)
@settings(max_examples=400, deadline=None)
def test_any_definition_gives_sound_and_harmless_markup(given_nodes: Any, given_edges: Any) -> None:
    svg = draw_workflow(given_nodes, given_edges)
    drawable = isinstance(given_nodes, list) and any(isinstance(each, dict) for each in given_nodes)
    assert bool(svg) == drawable
    if svg:
        check_svg(svg)
    assert summary(given_nodes, given_edges)


@pytest.mark.parametrize("label", HOSTILE)
def test_a_hostile_label_is_text(label: str) -> None:
    hostile = {"id": label, "type": label, "position": {"x": 0, "y": 0}, "data": {"label": label}}
    svg = draw_workflow([hostile, node("b", 300)], [{"source": label, "target": "b", "id": label}])
    root = check_svg(svg)
    assert len(shapes(root)) == 2
    assert arrows(root) == 1


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_a_real_workflow_is_drawn_with_all_its_nodes_and_edges(path: Path) -> None:
    for workflow in read_workflows(path):
        if not workflow.nodes:
            continue
        root = check_svg(draw_workflow(workflow.nodes, workflow.edges))
        ids = {each["id"] for each in workflow.nodes}
        linked = [each for each in workflow.edges if {each["source"], each["target"]} <= ids]
        assert len(shapes(root)) == len(workflow.nodes)
        assert arrows(root) == len(linked)


def test_nodes_keep_their_places_to_each_other() -> None:
    right, below = node("right", 400, 0), node("below", 0, 200)
    drawn = check_svg(draw_workflow([node("first"), right, below], []))
    first, to_the_right, further_down = (box(shape) for shape in shapes(drawn))
    assert to_the_right[0] - first[0] == 400
    assert to_the_right[1] == first[1]
    assert further_down[1] - first[1] == 200


def test_sizes_are_those_measured_then_stated_then_styled() -> None:
    drawn = check_svg(
        draw_workflow(
            [
                node("measured", 0, 0, measured={"width": 80, "height": 30}, width=500),
                node("stated", 0, 100, width=90, height=31, style={"width": 500}),
                node("styled", 0, 200, style={"width": 70, "height": "50px"}),
            ],
            [],
        )
    )
    widths = [(right - left, bottom - top) for left, top, right, bottom in map(box, shapes(drawn))]
    assert widths == [(80, 30), (90, 31), (70, 40)]


def test_a_child_lies_in_its_parent() -> None:
    nodes = [
        node("child", 20, 50, parentId="group"),
        node("grandchild", 5, 5, parentNode="child", width=20, height=20),
        node("group", 1000, 1000, width=300, height=200),
    ]
    drawn = check_svg(draw_workflow(nodes, []))
    outer, inner, innermost = (box(shape) for shape in shapes(drawn))
    assert hovers(drawn)[0].startswith("group")
    assert (inner[0] - outer[0], inner[1] - outer[1]) == (20, 50)
    assert (innermost[0] - inner[0], innermost[1] - inner[1]) == (5, 5)


def test_parents_in_a_circle_end() -> None:
    nodes = [node("a", 1, 1, parentId="b"), node("b", 2, 2, parentId="a"), node("c", 3, 3, parentId="c")]
    assert len(shapes(check_svg(draw_workflow(nodes, [])))) == 3


def test_deep_nesting_and_large_equal_nodes_take_no_time() -> None:
    text = {"text": "x" * 10_000}
    nodes = [node(str(each), 1, 1, parentId=str(each - 1), data=dict(text)) for each in range(MOST_NODES)]
    equal = [{"id": "same", "parentId": "same", "data": dict(text)} for _ in range(MOST_NODES)]
    started = time.monotonic()
    check_svg(draw_workflow(nodes, []))
    check_svg(draw_workflow(equal, []))
    assert time.monotonic() - started < 3


def test_a_stray_node_does_not_shrink_the_others() -> None:
    nodes = [node("a"), node("b", 250), node("lost", 900_000_000, -700_000_000)]
    first, second, _ = (box(shape) for shape in shapes(check_svg(draw_workflow(nodes, []))))
    assert second[0] - first[0] > 100


@pytest.mark.parametrize(
    "position", [None, {}, {"x": "1", "y": 2}, {"x": float("nan"), "y": 0}, {"x": 1e300, "y": 0}]
)
def test_nodes_without_a_position_stand_in_the_order_of_their_edges(position: Any) -> None:
    nodes = [{**node(each), "position": position} for each in ("c", "b", "a")]
    drawn = check_svg(draw_workflow(nodes, [edge("a", "b"), edge("b", "c")]))
    third, second, first = (box(shape) for shape in shapes(drawn))
    assert first[2] < second[0]
    assert second[2] < third[0]


def test_nodes_without_a_position_stand_below_those_that_have_one() -> None:
    nodes = [node("placed", 50, 50), {"id": "x"}, {"id": "y"}]
    placed, *others = (box(shape) for shape in shapes(check_svg(draw_workflow(nodes, []))))
    assert all(other[1] > placed[3] for other in others)
    assert others[0][3] < others[1][1]


@pytest.mark.parametrize(
    ("nodes", "edges", "drawn"),
    [
        ([node("a")], [edge("a", "a")], 1),
        ([node("a")], [edge("a", "gone"), edge("gone", "a")], 0),
        ([node("a"), node("b", 300)], [edge("a", "b"), edge("b", "a"), edge("a", "b")], 3),
        ([node("a"), node("a", 300)], [edge("a", "a")], 1),
        ([node("a"), node("b")], [edge("a", "b")], 1),
    ],
    ids=["to itself", "dangling", "both ways and twice", "equal ids", "on top of each other"],
)
def test_odd_edges(nodes: list[Any], edges: list[Any], drawn: int) -> None:
    assert arrows(check_svg(draw_workflow(nodes, edges))) == drawn


def test_no_node_gives_no_picture() -> None:
    assert draw_workflow([], [edge("a", "b")]) == ""


def test_a_huge_workflow_is_drawn_in_part_and_says_so() -> None:
    nodes = [node(str(each), each % 150 * 200, each // 150 * 100) for each in range(20_000)]
    edges = [edge(str(each), str((each + 1) % 400)) for each in range(400)] * 200
    started = time.monotonic()
    svg = draw_workflow(nodes, edges)
    assert time.monotonic() - started < 5
    root = check_svg(svg)
    assert len(shapes(root)) == MOST_NODES
    assert arrows(root) == MOST_EDGES
    assert len(svg) < 400_000
    assert summary(nodes, edges) == ("20,000 nodes, 80,000 edges; only 500 nodes and 1,000 edges are drawn")


def test_the_summary_counts_edges_that_lead_nowhere() -> None:
    assert summary([node("a")], [edge("a", "gone"), edge("a", "a")]) == (
        "1 node, 2 edges; 1 of the edges without an end"
    )


def test_long_labels_are_cut_to_their_box() -> None:
    root = check_svg(draw_workflow([node("a", data={"label": "word " * 100})], []))
    _, text = [each.text or "" for each in root.iter() if each.tag.endswith("text")]
    assert text.endswith("…")
    assert len(text) < 30
    assert hovers(root)[0].startswith("word word")


def test_a_run_is_drawn_with_how_its_nodes_ended() -> None:
    nodes = [node("a"), node("b", 200), node("c", 400)]
    root = check_svg(
        draw_workflow(nodes, [], {"a": "completed", "b": "failed", "gone": "failed", "c": "<b>"})
    )
    assert [shape.attrib["stroke"] for shape in shapes(root)] == ["#59a14f", "#e15759", "#8a8a8a"]
    labels = [each.text for each in root.iter() if each.tag.endswith("text") and each.text != "step"]
    assert labels == ["✓ a", "✗ b", "c"]
    assert hovers(root)[1] == "b · step · failed"


def test_two_nodes_of_a_type_have_one_colour() -> None:
    drawn = check_svg(draw_workflow([node("a"), node("b", 200)], []))
    assert len({shape.attrib["stroke"] for shape in shapes(drawn)}) == 1
