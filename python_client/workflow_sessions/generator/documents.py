"""docs/client.md: the reference of the Python client."""

from __future__ import annotations

from pathlib import Path

from workflow_sessions.generator.catalog import Catalog


def client_reference(catalog: Catalog, examples: Path) -> str:
    return "# Python client\n"
