"""What an error says, and which class it is of."""

from __future__ import annotations

import json
import pickle
import re
from datetime import datetime, timedelta, timezone
from typing import Any

import psycopg
import pytest

from tests.conftest import Connect, NewUser
from workflow_sessions import errors
from workflow_sessions._generated import errors as registered
from workflow_sessions._generated.errors import BY_MESSAGE, error_for


def test_an_error_of_the_registry_has_a_class_of_its_own() -> None:
    error = error_for("PT404", "Workflow not found", "$.workflow_id", "Check the id.")
    assert type(error) is registered.WorkflowNotFoundError
    assert isinstance(error, errors.NotFoundError)
    assert (error.sqlstate, error.detail, error.hint) == ("PT404", "$.workflow_id", "Check the id.")
    assert str(error) == "Workflow not found\n$.workflow_id\nCheck the id."


def test_errors_of_the_registry_are_found_beside_their_bases() -> None:
    assert errors.VersionConflictError is registered.VersionConflictError
    with pytest.raises(AttributeError, match="has no attribute 'error_for'"):
        errors.error_for  # type: ignore[attr-defined]  # noqa: B018


def test_every_class_is_below_that_of_its_sqlstate() -> None:
    assert len(BY_MESSAGE) > 80
    for (sqlstate, message), kind in BY_MESSAGE.items():
        assert issubclass(kind, errors.ERRORS[sqlstate])
        assert type(error_for(sqlstate, message)) is kind


@pytest.mark.parametrize(
    ("sqlstate", "kind"),
    [
        ("PT404", errors.NotFoundError),
        ("PT418", errors.WorkflowError),
        ("42501", errors.DatabaseError),
        ("", errors.DatabaseError),
    ],
)
def test_what_is_not_registered_is_known_by_its_sqlstate(sqlstate: str, kind: type[Exception]) -> None:
    assert type(error_for(sqlstate, "Something new")) is kind


def conflict(**detail: Any) -> str:
    error = error_for("PT409", "The workflow has a newer version", json.dumps(detail), "Load it.")
    assert isinstance(error, registered.VersionConflictError)
    message, said, hint = str(error).splitlines()
    assert (message, hint) == (error.message, error.hint)
    return said


def test_a_conflict_says_what_is_stale_and_who_saved_when() -> None:
    saved = datetime.now(timezone.utc) - timedelta(minutes=2, seconds=5)
    said = conflict(
        expected_version=3,
        current_version=5,
        current_revision=9,
        updated_at=saved.isoformat(),
        updated_by="ada",
    )
    assert said == "version 3 is stale: 5 is current, saved 2 minutes ago by ada"


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("create_version(%s, expected_version => 9)", "version 9 is stale: 1 is current"),
        ("restore_version(%s, 1, expected_version => 9)", "version 9 is stale: 1 is current"),
        ("update_workflow(%s, expected_revision => 9)", "revision 9 is stale: 1 is current"),
    ],
)
def test_the_server_says_what_is_stale(
    statement: str, said: str, connect: Connect, new_user: NewUser
) -> None:
    user_id = new_user()
    connection = connect(user_id=user_id)
    made = connection.execute("select id from create_workflow('Momentum')").fetchone()
    assert made
    with pytest.raises(psycopg.Error) as raised:
        connection.execute(f"select {statement}".encode(), made)
    diag = raised.value.diag
    error = error_for(
        diag.sqlstate or "", diag.message_primary or "", diag.message_detail or "", diag.message_hint or ""
    )
    assert isinstance(error, registered.VersionConflictError | registered.RevisionConflictError)
    assert re.fullmatch(
        rf"{said}, saved (just now|\d+ seconds? ago) by {user_id}", str(error).splitlines()[1]
    )


@pytest.mark.parametrize(
    ("ago", "expected"),
    [(timedelta(days=1), "1 day ago"), (timedelta(seconds=2), "2 seconds ago"), (timedelta(-1), "just now")],
)
def test_how_long_ago(ago: timedelta, expected: str) -> None:
    saved = (datetime.now(timezone.utc) - ago).isoformat()
    said = conflict(expected_revision=1, current_revision=2, updated_at=saved, updated_by=None)
    assert said == f"revision 1 is stale: 2 is current, saved {expected}"


@pytest.mark.parametrize("when", ["yesterday", "2026-01-01T00:00:00", {"a": 1}])
def test_a_time_that_cannot_be_read_is_shown_as_it_is(when: Any) -> None:
    assert f"saved at {when}" in conflict(expected_version=1, current_version=2, updated_at=when)


@pytest.mark.parametrize("detail", ["", "$.version", "[1]", '{"current_version": 5}', '{"expected_version":'])
def test_a_conflict_without_more_says_what_the_server_says(detail: str) -> None:
    error = error_for("PT409", "The run is already finished", detail)
    assert isinstance(error, errors.ConflictError)
    assert str(error) == f"The run is already finished\n{detail}".strip()


def test_a_lost_connection_says_whether_the_call_may_have_been_done() -> None:
    error = errors.ConnectionLostError("server closed the connection", may_have_been_done=False)
    assert isinstance(error, errors.WorkflowError)
    assert str(error) == "server closed the connection\nThe call was not done."
    assert "may have been done" in str(errors.ConnectionLostError("gone"))


@pytest.mark.parametrize(
    "error",
    [
        error_for("PT422", "This is no month", "$.month", "Send any day of it."),
        errors.ConnectionLostError("gone", may_have_been_done=False),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_error_can_be_handed_to_another_process(error: errors.WorkflowError) -> None:
    copied = pickle.loads(pickle.dumps(error))
    assert type(copied) is type(error)
    assert vars(copied) == vars(error)
    assert str(copied) == str(error)
