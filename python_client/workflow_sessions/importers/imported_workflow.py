"""What an importer hands back: one workflow, ready to be created in the store."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class ImportedWorkflow:
    """One workflow of a file, in ReactFlow's shape.

    Every node has a non-empty string `id`, a string `type`, an object `data`, and a `position` of two numbers
    where the source has one. Every edge has a string `id`, `source` and `target`, and `sourceHandle` and
    `targetHandle` where the source has ports.

    `variables` holds the workflow's own variables, where the format has them, and under `imported_from` the
    name of the format and the file's other fields about the workflow (settings, viewport, author …).
    """

    name: str
    description: str | None
    nodes: list[dict[str, Any]]
    edges: list[dict[str, Any]]
    source_format: str
    trigger: dict[str, Any] | None = None
    variables: dict[str, Any] = field(default_factory=dict)
    tags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What was repaired, is odd, or was lost in conversion, one sentence each."""
