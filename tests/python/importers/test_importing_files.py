"""Real files: the samples of the package, and public workflow files where a folder of them is at hand.

The folder is named by WORKFLOW_FILES, else it is looked for beside the repository; see its SOURCES.md. Nodes
and edges are counted here without the importer, straight from what each format documents.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

import workflow_sessions
from tests.python.importers.soundness import assert_sound
from workflow_sessions.importers import FORMATS, UnreadableWorkflow, find_files, read_workflows

SAMPLES = Path(workflow_sessions.__file__).parent / "samples"
BESIDE_THE_REPOSITORY = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "workflows"
PUBLIC = Path(os.environ.get("WORKFLOW_FILES", BESIDE_THE_REPOSITORY))

BROKEN = find_files([SAMPLES / "broken"])
SAMPLE_FILES = [path for path in find_files([SAMPLES]) if path not in BROKEN]
# A folder that is not there adds no file: the samples are always tested.
FILES = SAMPLE_FILES + (find_files([PUBLIC]) if PUBLIC.is_dir() else [])

REACTFLOW_SHAPED = {"langflow", "flowise", "invokeai", "chainforge", "reactflow"}


def graph_of(document: Any) -> tuple[list[str], list[tuple[str, str]]]:
    """Node ids (n8n: names) and the ends of the edges, as written in the file."""
    if isinstance(document, list):
        wires = [(e["id"], t) for e in document for port in e.get("wires") or [] for t in port]
        return [e["id"] for e in document], wires
    if "connections" in document:
        ends = [
            (source, target["node"])
            for source, kinds in document["connections"].items()
            for outputs in kinds.values()
            for output in outputs
            for target in output or []
        ]
        return [node["name"] for node in document["nodes"]], ends
    graph = document.get("data") or document.get("flow") or document.get("definition") or document
    ids = [str(node["id"]) for node in graph["nodes"]]
    if "edges" in graph:
        return ids, [(edge["source"], edge["target"]) for edge in graph["edges"]]
    if "definition" in document:
        return ids, [(link["source_id"], link["target_id"]) for link in graph["links"]]
    return ids, [(str(link[1]), str(link[3])) for link in graph["links"]]


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_every_node_and_edge_of_the_file_is_there(path: Path) -> None:
    document = json.loads(path.read_bytes())
    ids, ends = graph_of(document)
    workflows = read_workflows(path)
    for workflow in workflows:
        assert_sound(workflow)
    nodes = {node["id"]: node for workflow in workflows for node in workflow.nodes}
    edges = [edge for workflow in workflows for edge in workflow.edges]
    # Only a Node-RED file makes several workflows here, and these may share configuration nodes.
    assert len(nodes) == len(ids)
    assert len(edges) == len(ends)
    if workflows[0].source_format == "n8n":
        name_of = {node_id: node["data"]["name"] for node_id, node in nodes.items()}
        assert sorted(name_of.values()) == sorted(ids)
        assert sorted((name_of[edge["source"]], name_of[edge["target"]]) for edge in edges) == sorted(ends)
    else:
        assert sorted(nodes) == sorted(ids)
        assert sorted((edge["source"], edge["target"]) for edge in edges) == sorted(ends)


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_what_reactflow_drew_is_kept_as_it_is(path: Path) -> None:
    workflow = read_workflows(path)[0]
    document = json.loads(path.read_bytes())
    if workflow.source_format in REACTFLOW_SHAPED:
        graph = document.get("data") or document.get("flow") or document
        assert workflow.nodes == graph["nodes"]
        assert workflow.edges == graph["edges"]
    else:
        assert all("position" in node for node in workflow.nodes) or workflow.source_format == "node-red"


@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_one_format_alone_recognises_the_file(path: Path) -> None:
    document = json.loads(path.read_bytes())
    known = [format_.TITLE for format_ in FORMATS if format_.recognises(document)]
    # Flowise and InvokeAI files are ReactFlow files as well, which is why ReactFlow is asked last.
    assert known[1:] in ([], ["ReactFlow"])
    for folder, title in (
        ("langflow", "Langflow"),
        ("flowise", "Flowise"),
        ("n8n", "n8n"),
        ("node-red", "Node-RED"),
    ):
        if path.is_relative_to(PUBLIC / folder):
            assert known[0] == title
    if path.is_relative_to(PUBLIC / "other"):
        assert known[0].lower() == path.relative_to(PUBLIC).parts[1]


def test_the_samples_show_five_formats() -> None:
    formats = {workflow.source_format for path in SAMPLE_FILES for workflow in read_workflows(path)}
    assert formats == {"langflow", "flowise", "n8n", "node-red", "reactflow"}


@pytest.mark.parametrize("path", SAMPLE_FILES, ids=lambda path: path.name)
def test_a_sample_has_no_broken_edge(path: Path) -> None:
    for workflow in read_workflows(path):
        assert not [note for note in workflow.notes if "kept" in note]


def test_the_broken_samples_are_refused() -> None:
    reasons = {}
    for path in BROKEN:
        with pytest.raises(UnreadableWorkflow) as refused:
            read_workflows(path)
        reasons[path.name] = refused.value.reason
    assert "$.nodes[1].data.separator holds the character \\u0000" in reasons.pop("null-character.json")
    assert reasons.pop("not-a-workflow.json").startswith("not a workflow file of a known format")
    assert not reasons
