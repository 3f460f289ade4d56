"""Whoever copies a template and keeps its transaction open holds up nobody, and every copy counts once."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from tests.concurrency.conftest import Sessions
from tests.concurrency.overlap import Work, all_at_once
from workflow_sessions import WorkflowSessions


def copy(template: uuid.UUID) -> Work:
    return lambda session: session.call("duplicate_workflow", source_workflow_id=template)


def copies(session: WorkflowSessions, template: uuid.UUID) -> list[int]:
    rows = session.call("list_templates", order_by="copies", page_size=1000)
    return [row["copies"] for row in rows if row["workflow_id"] == template]


def publish(author: WorkflowSessions) -> uuid.UUID:
    row = author.call("create_workflow", name="Momentum", is_template=True, variables={"edit": 0})
    template: uuid.UUID = row["workflow_id"]
    return template


def three_users(sessions: Sessions) -> list[WorkflowSessions]:
    three = sessions(3, [uuid.uuid4() for _ in range(3)])
    for session in three:
        session.connection.execute("set lock_timeout = '2s'")
    return three


def test_an_open_copy_holds_up_no_other_copier(sessions: Sessions) -> None:
    author, slow, quick = three_users(sessions)
    template = publish(author)
    with slow.connection.transaction():
        copy(template)(slow)
        copy(template)(quick)
        copy(template)(quick)
        assert copies(quick, template) == [2]
        assert copies(slow, template) == [3]
    assert copies(quick, template) == [3]
    # The next one adds up what the others had to leave.
    copy(template)(quick)
    assert copies(quick, template) == [4]


def test_a_copy_that_is_taken_back_is_not_counted(sessions: Sessions) -> None:
    author, slow, quick = three_users(sessions)
    template = publish(author)
    with slow.connection.transaction(force_rollback=True):
        copy(template)(slow)
        copy(template)(quick)
        copy(template)(slow)
        assert copies(slow, template) == [3]
    assert copies(author, template) == [1]


CHANGES: dict[str, dict[str, Any]] = {
    "update_workflow": {"name": "Renamed", "variables": {"edit": 1}},
    "create_version": {"variables": {"edit": 1}},
    "publish_template": {"category": "Trading"},
    "unpublish_template": {},
    "archive_workflow": {},
    "delete_workflow": {},
}


@pytest.mark.parametrize("function", CHANGES)
def test_an_open_copy_does_not_hold_up_the_author(function: str, sessions: Sessions) -> None:
    author, slow, quick = three_users(sessions)
    template = publish(author)
    with slow.connection.transaction():
        copy(template)(slow)
        copy(template)(quick)
        copy(template)(slow)
        author.call(function, workflow_id=template, **CHANGES[function])
    is_shown = function in ("update_workflow", "create_version", "publish_template")
    assert copies(quick, template) == ([3] if is_shown else [])


def test_an_open_edit_does_not_hold_up_copiers(sessions: Sessions) -> None:
    author, one, other = three_users(sessions)
    template = publish(author)
    with author.connection.transaction():
        author.call("update_workflow", workflow_id=template, name="Renamed", variables={"edit": 1})
        copy(template)(one)
        copy(template)(other)
    assert copies(one, template) == [2]


def test_many_at_once_are_counted_one_by_one(sessions: Sessions) -> None:
    author, *_ = three_users(sessions)
    template = publish(author)
    copiers = sessions(8, [uuid.uuid4() for _ in range(8)])

    def copy_ten_times(session: WorkflowSessions) -> None:
        for _ in range(10):
            copy(template)(session)

    all_at_once(copiers, copy_ten_times)
    assert copies(author, template) == [80]
