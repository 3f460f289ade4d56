"""Reading a document without a file of one's own."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workflow_sessions.importers import ImportedWorkflow, UnreadableWorkflow, read_workflows

Read = Callable[[Any], list[ImportedWorkflow]]
Refuse = Callable[[bytes], str]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Writes a document to the file "My flow.json" and reads it."""

    def read_document(document: Any) -> list[ImportedWorkflow]:
        path = tmp_path / "My flow.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        return read_workflows(path)

    return read_document


@pytest.fixture
def refusal(tmp_path: Path) -> Refuse:
    """The reason why a file with these bytes is refused."""

    def refuse(raw: bytes) -> str:
        path = tmp_path / "broken.json"
        path.write_bytes(raw)
        with pytest.raises(UnreadableWorkflow) as refused:
            read_workflows(path)
        assert refused.value.path == path
        assert "\n" not in refused.value.reason
        return refused.value.reason

    return refuse
