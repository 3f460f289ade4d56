"""What must hold for every imported workflow, whatever the file."""

from __future__ import annotations

import json

from workflow_sessions.importers import ImportedWorkflow


def assert_sound(workflow: ImportedWorkflow) -> None:
    assert 0 < len(workflow.name) <= 255
    for node in workflow.nodes:
        assert isinstance(node["id"], str)
        assert node["id"]
        assert isinstance(node["type"], str)
        assert isinstance(node["data"], dict)
        if "position" in node:
            assert all(type(node["position"][axis]) in (int, float) for axis in "xy")
    for edge in workflow.edges:
        for end in ("id", "source", "target"):
            assert isinstance(edge[end], str)
            assert edge[end]
    assert workflow.trigger is None or isinstance(workflow.trigger, dict)
    assert all(isinstance(tag, str) and tag for tag in workflow.tags)
    assert all(isinstance(note, str) for note in workflow.notes)
    # What jsonb takes: no NaN, no \u0000, no half of a surrogate pair.
    values = [
        workflow.nodes,
        workflow.edges,
        workflow.trigger,
        workflow.variables,
        workflow.name,
        workflow.tags,
    ]
    written = json.dumps([*values, workflow.description], allow_nan=False, ensure_ascii=False).encode("utf-8")
    assert b"\\u0000" not in written.replace(b"\\\\", b"")
