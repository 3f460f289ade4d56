"""An upgrade while callers work: they wait a moment, and none of them is ended as a deadlock's victim."""

from __future__ import annotations

import threading
from typing import Any

from tests.concurrency.conftest import Sessions
from workflow_sessions import WorkflowError, WorkflowSessions
from workflow_sessions.installer import migrate

UPGRADES = 3


def work(session: WorkflowSessions, stop: threading.Event, problems: list[BaseException]) -> None:
    """Save, run and list until told to stop."""
    workflow = session.call("create_workflow", name="Busy")["id"]
    turn = 0
    while not stop.is_set():
        turn += 1
        try:
            session.call("create_version", workflow_id=workflow, variables={"turn": turn})
            run = session.call("start_execution", workflow_id=workflow)
            session.call("complete_execution", execution_id=run, outputs={"a": turn})
            session.call("update_workflow", workflow_id=workflow, variables={"edit": turn})
            session.query("select name from workflow_sessions where is_current_version")
        except WorkflowError as error:
            problems.append(error)


def test_an_upgrade_of_everything_beside_callers(own_database: str, sessions: Sessions) -> None:
    stop, problems = threading.Event(), list[Any]()
    threads = [threading.Thread(target=work, args=(session, stop, problems)) for session in sessions(6)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(UPGRADES):
            migrate(own_database, force=True)
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert problems == []
