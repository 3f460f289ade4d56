"""The step on a server finds what is wrong there, and keeps its list of exceptions true."""

from __future__ import annotations

import psycopg
import pytest

from tests.lint.accepted import ACCEPTED, Accepted
from tests.lint.plpgsql_check import Warned, check, located, unused
from tests.lint.sources import Project
from tests.python.lint.helpers import PUBLIC, PUBLIC_PATH
from tests.servers import SERVERS, Unavailable

FIXTURE = """
create schema workflow_internal;
create table workflow_internal.things (id integer, name text) partition by list (id);
create table workflow_internal.things_one partition of workflow_internal.things for values in (1);
create function public.right_one() returns integer language plpgsql immutable as $$begin return 1; end$$;
create function public.wrong_one() returns text language plpgsql stable as $$
begin
  return (select t.missing from workflow_internal.things t);
end$$;
create function workflow_internal.things__wrong() returns trigger language plpgsql as $$
begin
  new.missing := 1;
  return new;
end$$;
create trigger things__wrong before insert on workflow_internal.things
  for each row execute function workflow_internal.things__wrong();
create function workflow_internal.things__right() returns trigger language plpgsql as $$
begin
  perform c.id from changed_rows c;
  return null;
end$$;
create trigger things__right after insert on workflow_internal.things
  referencing new table as changed_rows for each statement execute function workflow_internal.things__right();
create function workflow_internal.things__idle() returns trigger language plpgsql as
  $$begin return null; end$$;
"""


def test_functions_and_trigger_functions_are_checked() -> None:
    try:
        with SERVERS["15"]() as server:
            with psycopg.connect(server.dsn) as connection:
                connection.execute(FIXTURE)
            found = check(server.dsn)
    except Unavailable as missing:
        pytest.skip(str(missing))
    errors = {
        (warning.function, warning.relation, warning.line) for warning in found if warning.level == "error"
    }
    assert errors == {
        ("public.wrong_one", "", 3),
        ("workflow_internal.things__wrong", " on workflow_internal.things", 3),
        ("workflow_internal.things__idle", "", 1),
    }


def test_warning_is_located_in_its_file() -> None:
    project = Project.from_texts({PUBLIC_PATH: PUBLIC})
    warning = Warned("public.get_thing", "", 5, "warning", "something")
    (finding,) = located([warning], project)
    assert finding.path == PUBLIC_PATH
    assert "select t.name" in PUBLIC.split("\n")[finding.line - 1]


def test_accepted_warning_must_still_occur() -> None:
    accepted = Accepted("public.get_thing", "some", "It is fine.")
    warning = Warned("public.get_thing", "", 5, "warning", "something")
    assert not list(unused([warning], [accepted]))
    assert list(unused([], [accepted]))


def test_accepted_warnings_have_reasons() -> None:
    for accepted in ACCEPTED:
        assert accepted.reason.endswith("."), accepted
