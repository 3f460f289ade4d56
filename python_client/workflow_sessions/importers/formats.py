"""The formats, in the order in which they are tried: ReactFlow last, since other formats look like it."""

from __future__ import annotations

from typing import Any, Protocol

from workflow_sessions.importers import (
    chainforge,
    comfyui,
    flowise,
    invokeai,
    langflow,
    n8n,
    node_red,
    pyspur,
    reactflow,
)
from workflow_sessions.importers.imported_workflow import ImportedWorkflow


class Format(Protocol):
    """What a module of a format offers."""

    TITLE: str

    def recognises(self, document: object) -> bool:
        """Whether this parsed JSON looks like a file of this format. Never raises."""

    def convert(self, document: Any, name: str) -> list[ImportedWorkflow]:
        """The workflows in a document it recognises; `name` is for those that have none.

        Raises WrongShape where the document breaks the rules of its format.
        """


FORMATS: tuple[Format, ...] = (
    langflow,
    flowise,
    n8n,
    node_red,
    invokeai,
    comfyui,
    chainforge,
    pyspur,
    reactflow,
)
