"""Two sessions change one workflow at the same time: both land in some order, or one is told of the other."""

from __future__ import annotations

import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.concurrency.conftest import Sessions
from tests.concurrency.overlap import (
    Work,
    all_at_once,
    one_in_the_others_transaction,
    outcome,
    wait_until_blocked,
)
from workflow_sessions import ConflictError, NotFoundError, WorkflowSessions

Two = tuple[WorkflowSessions, WorkflowSessions]


def versions(session: WorkflowSessions, workflow: uuid.UUID) -> list[tuple[int, bool]]:
    history = session.call("get_version_history", workflow_id=workflow)
    return [(row["version"], row["is_current_version"]) for row in history]


def save(workflow: uuid.UUID, content: Any, **more: Any) -> Work:
    return lambda session: session.call(
        "create_version", workflow_id=workflow, variables={"content": content}, **more
    )


def restore(workflow: uuid.UUID, version: int) -> Work:
    return lambda session: session.call("restore_version", workflow_id=workflow, version=version)


def delete(workflow: uuid.UUID) -> Work:
    return lambda session: session.call("delete_workflow", workflow_id=workflow)


def flag(version_id: uuid.UUID) -> Work:
    return lambda session: session.query(
        "update workflow_sessions set is_current_version = true where id = %(id)s", {"id": version_id}
    )


def unflag(workflow: uuid.UUID) -> Work:
    return lambda session: session.query(
        "update workflow_sessions set is_current_version = false where workflow_id = %(id)s", {"id": workflow}
    )


def test_two_saves_both_land_one_after_the_other(two: Two, workflow: uuid.UUID) -> None:
    a, b = one_in_the_others_transaction(two[0], save(workflow, "a"), two[1], save(workflow, "b"))
    assert (a["version"], b["version"]) == (2, 3)
    assert versions(two[0], workflow) == [(3, True), (2, False), (1, False)]
    assert two[0].call("get_workflow", workflow_id=workflow)["variables"] == {"content": "b"}


def test_of_two_saves_that_expect_the_same_version_one_is_told_so(two: Two, workflow: uuid.UUID) -> None:
    a, b = one_in_the_others_transaction(
        two[0], save(workflow, "a", expected_version=1), two[1], save(workflow, "b", expected_version=1)
    )
    assert a["version"] == 2
    assert isinstance(b, ConflictError)
    assert b.current["current_version"] == 2
    assert versions(two[0], workflow) == [(2, True), (1, False)]


def test_of_two_edits_that_expect_the_same_revision_one_is_told_so(two: Two, workflow: uuid.UUID) -> None:
    def edit(session: WorkflowSessions) -> Any:
        return session.call("update_workflow", workflow_id=workflow, name="New", expected_revision=1)

    a, b = one_in_the_others_transaction(two[0], edit, two[1], edit)
    assert a["revision"] == 2
    assert isinstance(b, ConflictError)
    assert b.current["current_revision"] == 2


@pytest.mark.parametrize("restore_first", [True, False], ids=["restore first", "save first"])
def test_a_save_and_a_restore_both_land(restore_first: bool, two: Two, workflow: uuid.UUID) -> None:
    two[0].call("create_version", workflow_id=workflow, nodes=[{"id": "new"}])
    works = [save(workflow, "saved"), restore(workflow, 1)]
    first, second = works[::-1] if restore_first else works
    a, b = one_in_the_others_transaction(two[0], first, two[1], second)
    assert (a["version"], b["version"]) == (3, 4)
    assert versions(two[0], workflow)[0] == (4, True)
    assert b["variables"] == ({"content": "saved"} if restore_first else {"edit": 0})


@pytest.mark.parametrize("flag_first", [True, False], ids=["flag first", "save first"])
def test_a_save_and_a_raw_flag_both_land(flag_first: bool, two: Two, workflow: uuid.UUID) -> None:
    two[0].call("create_version", workflow_id=workflow, nodes=[{"id": "new"}])
    works = [save(workflow, "saved"), flag(workflow)]
    first, second = works[::-1] if flag_first else works
    one_in_the_others_transaction(two[0], first, two[1], second)
    assert [version for version, _ in versions(two[0], workflow)] == [4, 3, 2, 1]
    current = two[0].call("get_workflow", workflow_id=workflow)
    assert current["variables"] == ({"content": "saved"} if flag_first else {"edit": 0})


def test_two_raw_flags_of_different_versions_both_land(two: Two, workflow: uuid.UUID) -> None:
    second_id = two[0].call("create_version", workflow_id=workflow, nodes=[{"id": "b"}])["id"]
    two[0].call("create_version", workflow_id=workflow, nodes=[{"id": "c"}])
    one_in_the_others_transaction(two[0], flag(workflow), two[1], flag(second_id))
    assert two[0].call("get_workflow", workflow_id=workflow)["nodes"] == [{"id": "b"}]
    assert len(versions(two[0], workflow)) == 5


def test_clearing_the_flag_while_another_saves_changes_nothing(two: Two, workflow: uuid.UUID) -> None:
    one_in_the_others_transaction(two[0], save(workflow, "a"), two[1], unflag(workflow))
    one_in_the_others_transaction(two[0], unflag(workflow), two[1], save(workflow, "b"))
    assert versions(two[0], workflow) == [(3, True), (2, False), (1, False)]


def test_a_raw_edit_of_what_was_current_is_told_that_it_is_not_any_more(
    two: Two, workflow: uuid.UUID
) -> None:
    def edit(session: WorkflowSessions) -> Any:
        return session.query(
            'update workflow_sessions set nodes = \'[{"id": "x"}]\''
            " where workflow_id = %(id)s and is_current_version",
            {"id": workflow},
        )

    _, late = one_in_the_others_transaction(two[0], save(workflow, "a"), two[1], edit)
    assert isinstance(late, ConflictError)
    assert two[0].call("get_workflow", workflow_id=workflow)["nodes"] == []


def label(workflow: uuid.UUID, version: int | None) -> Work:
    return lambda session: session.call(
        "set_version_label", workflow_id=workflow, version=version, label="production"
    )


def archive_old(session: WorkflowSessions) -> Any:
    return session.call("archive_old_workflow_versions", workflow_name="Shared", keep_versions=1)


def labels(session: WorkflowSessions, workflow: uuid.UUID) -> list[tuple[int, bool, list[str]]]:
    history = session.call("get_version_history", workflow_id=workflow)
    return [(row["version"], row["is_archived"], row["labels"]) for row in history]


def test_of_two_that_move_a_label_the_last_wins(two: Two, workflow: uuid.UUID) -> None:
    two[0].call("create_version", workflow_id=workflow, nodes=[{"id": "b"}])
    assert one_in_the_others_transaction(two[0], label(workflow, 1), two[1], label(workflow, 2)) == (None, 1)
    assert labels(two[0], workflow) == [(2, False, ["production"]), (1, False, [])]
    assert one_in_the_others_transaction(two[0], label(workflow, None), two[1], label(workflow, 1)) == (
        2,
        None,
    )
    assert one_in_the_others_transaction(two[0], label(workflow, 2), two[1], label(workflow, None)) == (1, 2)
    assert labels(two[0], workflow) == [(2, False, []), (1, False, [])]


@pytest.mark.parametrize("label_first", [True, False], ids=["label first", "archive first"])
def test_a_version_that_gets_a_label_is_not_archived(
    label_first: bool, two: Two, workflow: uuid.UUID
) -> None:
    two[0].call("create_version", workflow_id=workflow, nodes=[{"id": "b"}])
    works = [archive_old, label(workflow, 1)]
    first, second = works[::-1] if label_first else works
    results = one_in_the_others_transaction(two[0], first, two[1], second)
    assert results == ((None, 0) if label_first else (1, None))
    assert labels(two[0], workflow) == [(2, False, []), (1, False, ["production"])]


def test_a_label_meets_a_workflow_deleted_meanwhile(two: Two, workflow: uuid.UUID) -> None:
    _, late = one_in_the_others_transaction(two[0], delete(workflow), two[1], label(workflow, 1))
    assert isinstance(late, NotFoundError)


def test_a_save_after_a_delete_is_told_that_there_is_nothing(two: Two, workflow: uuid.UUID) -> None:
    _, late = one_in_the_others_transaction(two[0], delete(workflow), two[1], save(workflow, "b"))
    assert isinstance(late, NotFoundError)


def test_a_delete_takes_a_save_along_that_came_first(two: Two, workflow: uuid.UUID) -> None:
    saved, late = one_in_the_others_transaction(two[0], save(workflow, "a"), two[1], delete(workflow))
    assert (saved["version"], late) == (2, None)
    assert two[0].query("select * from workflow_sessions where workflow_id = %(id)s", {"id": workflow}) == []


def test_a_raw_update_that_meets_a_workflow_deleted_meanwhile_is_told_so(sessions: Sessions) -> None:
    holder, updater, deleter = sessions(3)
    first, second = (holder.call("create_workflow", name="Twins")["id"] for _ in range(2))

    def update_the_first(session: WorkflowSessions) -> Any:
        # It has seen both rows when it waits for the first. The second, which it leaves alone, is gone then.
        return session.query(
            "update workflow_sessions set is_current_version = false,"
            " folder = case when id = %(id)s then 'new' end where id in (%(id)s, %(other)s)",
            {"id": first, "other": second},
        )

    with ThreadPoolExecutor() as threads:
        with holder.connection.transaction():
            holder.call("toggle_favorite", workflow_id=first)
            late = threads.submit(outcome, updater, update_the_first)
            wait_until_blocked(holder.connection, updater.connection, late)
            deleter.call("delete_workflow", workflow_id=second)
        assert isinstance(late.result(30), NotFoundError)


def test_nobody_loses_an_update_when_many_save(sessions: Sessions) -> None:
    savers = sessions(8)
    workflow = savers[0].call("create_workflow", name="Counter", variables={"n": 0})["id"]

    def count_five(session: WorkflowSessions) -> None:
        landed = 0
        while landed < 5:
            seen = session.call("get_workflow", workflow_id=workflow)
            try:
                session.call(
                    "create_version",
                    workflow_id=workflow,
                    variables={"n": seen["variables"]["n"] + 1},
                    expected_version=seen["version"],
                )
            except ConflictError:
                continue
            landed += 1

    assert all_at_once(savers, count_five) == [None] * 8
    current = savers[0].call("get_workflow", workflow_id=workflow)
    assert (current["variables"], current["version"]) == ({"n": 40}, 41)


def test_sixty_four_saves_at_once_all_land(sessions: Sessions) -> None:
    savers = sessions(64)
    workflow = savers[0].call("create_workflow", name="Popular")["id"]
    saved = all_at_once(savers, lambda session: save(workflow, session.connection.info.backend_pid)(session))
    assert sorted(row["version"] for row in saved) == list(range(2, 66))


def test_flips_of_the_star_are_counted_one_by_one(sessions: Sessions) -> None:
    flippers = sessions(5)
    workflow = flippers[0].call("create_workflow", name="Star")["id"]

    def flip(session: WorkflowSessions) -> list[bool]:
        return [session.call("toggle_favorite", workflow_id=workflow) for _ in range(5)]

    flips = [flip for flips in all_at_once(flippers, flip) for flip in flips]
    assert flips.count(True) == 13
    assert flips.count(False) == 12
    assert flippers[0].call("get_workflow", workflow_id=workflow)["is_favorite"] is True
