"""Read workflow files of other tools as nodes and edges in ReactFlow's shape.

No database here: a file goes in, plain values come out. Langflow, Flowise, n8n, Node-RED, InvokeAI, ComfyUI,
ChainForge, PySpur and plain ReactFlow files are known; each has its own module, which says what its files
look like and what becomes of every part.

    for path in find_files([Path("exports")]):
        try:
            for workflow in read_workflows(path):
                print(workflow.name, len(workflow.nodes), workflow.notes)
        except UnreadableWorkflow as refusal:
            print(refusal)
"""

from workflow_sessions.importers.files import find_files
from workflow_sessions.importers.formats import FORMATS, Format
from workflow_sessions.importers.imported_workflow import ImportedWorkflow
from workflow_sessions.importers.reading import SIZE_LIMIT, UnreadableWorkflow, read_workflows

__all__ = [
    "FORMATS",
    "SIZE_LIMIT",
    "Format",
    "ImportedWorkflow",
    "UnreadableWorkflow",
    "find_files",
    "read_workflows",
]
