"""Search documents that wait to be written, while several save, search and write them."""

from __future__ import annotations

import uuid

import psycopg
import pytest

from tests.concurrency.conftest import Sessions
from tests.concurrency.overlap import all_at_once
from workflow_sessions import WorkflowSessions

WAITING = """\
select (select count(*) from workflow_internal.unindexed_workflows u where u.user_id = w.user_id),
  (select count(*) from workflow_internal.search_documents s where s.user_id = w.user_id)
from workflow_internal.workflows w where w.id = %s"""
WRITE = """\
select workflow_internal.index_workflows(array_agg(u.user_id), array_agg(u.workflow_id))
from workflow_internal.unindexed_workflows u
join workflow_internal.workflows w on w.user_id = u.user_id where w.id = %s"""


def found(session: WorkflowSessions, words: str) -> list[str]:
    return [row["name"] for row in session.call("search_workflows", query=words)]


def test_a_save_is_found_by_another_session_as_soon_as_it_is_committed(
    two: tuple[WorkflowSessions, WorkflowSessions], workflow: uuid.UUID
) -> None:
    first, second = two
    with first.connection.transaction():
        first.call("update_workflow", workflow_id=workflow, name="Quince")
        assert found(first, "quince") == ["Quince"]
        assert found(second, "quince") == []
        assert found(second, "shared") == ["Shared"]
    assert found(second, "quince") == ["Quince"]
    assert found(second, "shared") == []


def test_documents_are_written_once_by_those_who_begin_together(
    sessions: Sessions, own_database: str
) -> None:
    authors = sessions(4)
    made = [authors[0].call("create_workflow", name=f"Flow {number}") for number in range(4)]

    def write(_: WorkflowSessions) -> int:
        with psycopg.connect(own_database) as owner:
            row = owner.execute(WRITE, [made[0]["workflow_id"]]).fetchone()
            assert row
            return row[0] or 0

    assert sum(all_at_once(authors, write)) == 4
    with psycopg.connect(own_database) as owner:
        assert owner.execute(WAITING, [made[0]["workflow_id"]]).fetchone() == (0, 4)
    assert len(found(authors[0], "flow")) == 4


@pytest.mark.parametrize("ends", ["commit", "rollback"])
def test_who_saves_while_documents_are_written_neither_waits_nor_is_lost(
    ends: str, two: tuple[WorkflowSessions, WorkflowSessions], workflow: uuid.UUID, own_database: str
) -> None:
    first, second = two
    with psycopg.connect(own_database) as writer:
        writer.execute(WRITE, [workflow])
        second.connection.execute("set statement_timeout = '5s'")
        second.call("update_workflow", workflow_id=workflow, name="Medlar")
        assert found(first, "medlar") == ["Medlar"]
        (writer.commit if ends == "commit" else writer.rollback)()
        assert found(first, "medlar") == ["Medlar"]
        writer.execute(WRITE, [workflow])
    assert found(first, "medlar") == ["Medlar"]
    assert found(first, "shared") == []
    with psycopg.connect(own_database) as owner:
        assert owner.execute(WAITING, [workflow]).fetchone() == (0, 1)
