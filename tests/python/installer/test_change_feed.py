"""Installing where Supabase Realtime is: whose table we may make policies of, and whose not."""

from __future__ import annotations

import psycopg
import pytest

from tests.python.installer.conftest import HOSTED_OWNER, as_owner
from workflow_sessions.installer import migrate

REALTIME = """\
do $$
begin
  create role supabase_realtime_admin nologin;
exception
  when duplicate_object or unique_violation then null;
end
$$;
create schema realtime;
create table realtime.messages (
  id uuid not null default gen_random_uuid(), topic text not null, extension text not null, payload jsonb,
  event text, private boolean default false, inserted_at timestamp not null default now()
);
alter table realtime.messages enable row level security;
create function realtime.send(payload jsonb, event text, topic text, private boolean default true)
returns void language sql as '';
grant usage on schema realtime to authenticated, hosted_postgres;
grant select, insert on realtime.messages to authenticated, hosted_postgres;
"""


@pytest.fixture
def realtime(supabase: str) -> str:
    with psycopg.connect(supabase, autocommit=True) as connection:
        connection.execute(REALTIME)
    return supabase


def state(dsn: str) -> tuple[str, list[str]]:
    with psycopg.connect(dsn) as connection:
        [(feed,)] = connection.execute("select change_feed from workflow_internal.settings").fetchall()
        policies = connection.execute(
            "select policyname from pg_policies where schemaname = 'realtime' order by 1"
        )
        return feed, [name for (name,) in policies]


BOTH = ["workflow_sessions_keep_to_owner", "workflow_sessions_receive_own"]


def test_the_feed_is_on_and_its_policies_are_made(realtime: str) -> None:
    with psycopg.connect(realtime, autocommit=True) as connection:
        connection.execute(f"alter table realtime.messages owner to {HOSTED_OWNER}")
    for _ in range(2):
        migrate(as_owner(realtime), force=True)
        assert state(realtime) == ("realtime", BOTH)


def test_what_was_chosen_is_kept(realtime: str) -> None:
    migrate(as_owner(realtime))
    with psycopg.connect(as_owner(realtime), autocommit=True) as connection:
        connection.execute("select set_change_feed(false)")
    migrate(as_owner(realtime), force=True)
    assert state(realtime)[0] == "off"


def test_policies_that_only_the_owner_of_the_table_can_make_are_told_and_fail_nothing(realtime: str) -> None:
    with psycopg.connect(realtime, autocommit=True) as connection:
        connection.execute("alter table realtime.messages owner to supabase_realtime_admin")
    warnings: list[str] = []
    migrate(as_owner(realtime), warn=warnings.append)
    assert state(realtime) == ("realtime", [])
    assert [warning.count("Run this: create policy") for warning in warnings] == [1, 1]

    told: list[tuple[str | None, str | None]] = []
    with psycopg.connect(as_owner(realtime), autocommit=True) as connection:
        connection.add_notice_handler(
            lambda notice: told.append((notice.severity_nonlocalized, notice.message_hint))
        )
        connection.execute("select set_change_feed(true)")
    with psycopg.connect(realtime, autocommit=True) as connection:
        for severity, hint in told:
            assert severity == "WARNING"
            assert hint
            connection.execute(hint.removeprefix("Run this: ").encode())
    assert state(realtime) == ("realtime", BOTH)


def test_a_realtime_that_is_closed_to_us_is_left_alone(realtime: str) -> None:
    with psycopg.connect(realtime, autocommit=True) as connection:
        connection.execute("alter table realtime.messages owner to supabase_realtime_admin")
        connection.execute(f"revoke usage on schema realtime from authenticated, {HOSTED_OWNER}")
    migrate(as_owner(realtime))
    assert state(realtime) == ("off", [])
