"""ComfyUI and PySpur: files with links instead of edges."""

from __future__ import annotations

from tests.python.importers.conftest import Read


def test_comfyui_slots_become_handles(read: Read) -> None:
    (workflow,) = read(
        {
            "last_node_id": 2,
            "nodes": [
                {"id": 1, "type": "CheckpointLoaderSimple", "pos": [0, 5], "widgets_values": ["model"]},
                {"id": 2, "type": "KSampler", "pos": {"0": 9, "1": 8}, "title": "Sampler"},
            ],
            "links": [[7, 1, 0, 2, 3, "MODEL"], [8, 1, 2, 99, 0, "VAE"]],
            "groups": [{"title": "Load"}],
            "version": 0.4,
        }
    )
    assert workflow.source_format == "comfyui"
    assert workflow.nodes == [
        {
            "id": "1",
            "type": "CheckpointLoaderSimple",
            "position": {"x": 0, "y": 5},
            "data": {"widgets_values": ["model"]},
        },
        {
            "id": "2",
            "type": "KSampler",
            "position": {"x": 9, "y": 8},
            "data": {"title": "Sampler", "label": "Sampler"},
        },
    ]
    assert workflow.edges[0] == {
        "id": "7",
        "source": "1",
        "target": "2",
        "sourceHandle": "output-0",
        "targetHandle": "input-3",
        "data": {"type": "MODEL"},
    }
    assert workflow.notes == ["1 dangling edge kept: an end is no node of this workflow"]
    assert workflow.variables["imported_from"]["fields"]["groups"] == [{"title": "Load"}]


def test_comfyui_links_may_be_objects(read: Read) -> None:
    link = {
        "id": 1,
        "origin_id": 1,
        "origin_slot": 0,
        "target_id": 2,
        "target_slot": 1,
        "type": "*",
        "parentId": 4,
    }
    nodes = [{"id": 1, "type": "a", "pos": [0, 0]}, {"id": 2, "type": "b", "pos": [0, 0]}]
    (workflow,) = read({"version": 1, "state": {}, "nodes": nodes, "links": [link]})
    assert workflow.edges[0]["targetHandle"] == "input-1"
    assert workflow.edges[0]["data"] == {"type": "*", "parentId": 4}


def test_pyspur_links_become_edges(read: Read) -> None:
    (workflow,) = read(
        {
            "name": "Route",
            "metadata": {"description": "Sorts questions"},
            "definition": {
                "nodes": [
                    {
                        "id": "r",
                        "title": "Router",
                        "node_type": "RouterNode",
                        "coordinates": {"x": 1, "y": 2},
                    },
                    {"id": "c", "node_type": "InputNode", "config": {"a": 1}, "parent_id": "r"},
                ],
                "links": [
                    {"source_id": "r", "target_id": "c", "source_handle": "one", "target_handle": None}
                ],
                "test_inputs": [{"q": "why"}],
            },
        }
    )
    assert workflow.source_format == "pyspur"
    assert (workflow.name, workflow.description) == ("Route", "Sorts questions")
    assert workflow.nodes == [
        {
            "id": "r",
            "type": "RouterNode",
            "position": {"x": 1, "y": 2},
            "data": {"title": "Router", "label": "Router"},
        },
        {"id": "c", "type": "InputNode", "parentId": "r", "data": {"config": {"a": 1}}},
    ]
    assert workflow.edges == [{"id": "edge:r:one->c", "source": "r", "target": "c", "sourceHandle": "one"}]
    assert workflow.variables["imported_from"]["fields"]["test_inputs"] == [{"q": "why"}]
