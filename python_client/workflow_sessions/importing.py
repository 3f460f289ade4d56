"""Import workflow files of other tools into a database: all of a file or nothing of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from workflow_sessions import (
    ConnectionLostError,
    DatabaseError,
    NotSignedInError,
    WorkflowError,
    WorkflowSessions,
    show,
)
from workflow_sessions._generated.models import WorkflowSession
from workflow_sessions.importers import ImportedWorkflow, UnreadableWorkflow, find_files, read_workflows
from workflow_sessions.installer import InstallError

_UNDEFINED_FUNCTION = "42883"


@dataclass
class ImportReport:
    """What became of the files: the workflows that were made, and why the others were not."""

    created: list[tuple[ImportedWorkflow, WorkflowSession]] = field(default_factory=list)
    refused: list[tuple[Path, str]] = field(default_factory=list)


def import_paths(
    client: WorkflowSessions, paths: Iterable[Path], console: Console, *, folder: str | None = None
) -> ImportReport:
    """Import files and folders as the client's user, with a progress bar."""
    files = find_files(paths)
    report = ImportReport()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress:
        for path in progress.track(files, description="Importing"):
            try:
                report.created += _import_file(client, path, folder)
            except UnreadableWorkflow as error:
                report.refused.append((path, error.reason))
            except ConnectionLostError:
                raise
            except WorkflowError as error:
                report.refused.append((path, str(error)))
    return report


def _import_file(
    client: WorkflowSessions, path: Path, folder: str | None
) -> list[tuple[ImportedWorkflow, WorkflowSession]]:
    """Import one file, which may hold several workflows, in one transaction."""
    workflows = read_workflows(path)
    with client.transaction():
        return [
            (
                workflow,
                client.create_workflow(
                    name=workflow.name,
                    description=workflow.description,
                    nodes=workflow.nodes,
                    edges=workflow.edges,
                    trigger=workflow.trigger,
                    variables=workflow.variables,
                    tags=workflow.tags,
                    folder=folder,
                    version_note=f"Imported from {path.name}"[:2000],
                ),
            )
            for workflow in workflows
        ]


def import_files(dsn: str, paths: list[Path], *, user_id: UUID, folder: str | None) -> int:
    """The command `workflow-sessions import`. Its status is 1 when a file was refused or there was none."""
    console = Console()
    with WorkflowSessions.connect(dsn, user_id=user_id) as client:
        _check_account(client, user_id)
        report = import_paths(client, paths, console, folder=folder)
    if report.created:
        show.imported(console, report.created)
    show.refused(console, report.refused)
    if not report.created and not report.refused:
        console.print(f"No workflow files below {', '.join(map(str, paths))}.")
    return 0 if report.created and not report.refused else 1


def _check_account(client: WorkflowSessions, user_id: UUID) -> None:
    """Say what is wrong once, and not for every file."""
    try:
        client.list_workflows(page_size=1)
    except DatabaseError as error:
        if error.sqlstate != _UNDEFINED_FUNCTION:
            raise
        raise InstallError(
            "workflow-sessions is not installed in this database. Run: workflow-sessions migrate"
        ) from None
    except NotSignedInError:
        raise InstallError(f"There is no account {user_id} in auth.users: create it first.") from None
