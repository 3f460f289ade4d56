"""Bad JSON, wherever JSON is taken: a clear refusal, and nothing is written.

Every jsonb parameter of a public function and every jsonb column of a view is found in the catalog: one
without a line in AROUND fails.
"""

from __future__ import annotations

import uuid
from typing import Any, NamedTuple

import psycopg
import pytest
from psycopg import sql

from tests.conftest import Connect, NewUser

Connection = psycopg.Connection[tuple[Any, ...]]

# A sound value of each parameter or column, with a place for anything in it.
AROUND = {
    "nodes": '[{"id": "a"}, {"id": "b", "data": @}]',
    "edges": '[{"id": "e", "source": "a", "target": "a", "data": @}]',
    "trigger": '{"x": @}',
    "variables": '{"x": @}',
    "from_definition": '{"nodes": [{"id": "a", "data": @}]}',
    "to_definition": '{"variables": {"x": @}}',
    "bundle": '{"format": "workflow-sessions", "format_version": 1, "name": "x", "versions":'
    ' [{"version": 1, "nodes": [{"id": "a", "data": @}], "edges": []}]}',
    "config_schema": '{"const": @}',
    "value": "@",
    "outputs": '{"a": @}',
    "output": '{"a": @}',
    "errors": '[{"nodeId": "a", "error": "x", "more": @}]',
}
RESULTS = ("outputs", "errors")
# What is compared and not kept may be as large as it likes.
COMPARED = ("value",)

# What stands there, and how it is answered. Postgres itself refuses what is no Unicode.
BAD = {
    "a lone surrogate": ('"\\ud800"', "22P02"),
    "a null character": ('"\\u0000"', "22P05"),
    "a number too large to read": ("1e400", "PT422"),
    "a thousand levels": ("[" * 1000 + "]" * 1000, "PT413"),
    "seventeen megabytes": ('"' + "x" * 17_000_000 + '"', "PT413"),
    "five megabytes": ('"' + "x" * 5_000_000 + '"', "PT413"),
}
# What is larger or deeper than a definition may be a result.
FINE = {
    "outputs": ("a thousand levels", "five megabytes"),
    "errors": ("a thousand levels", "five megabytes"),
    "output": ("a thousand levels",),
}

WRONG_IDS = {
    "nodes": ['[{"id": 5}]', "[{}]", '[{"id": ""}]', '[{"id": null}]', "[5]", "{}", '"x"'],
    "edges": [
        '[{"id": 5, "source": "a", "target": "a"}]',
        '[{"source": "a", "target": "a"}]',
        '[{"id": "e", "source": 5, "target": "a"}]',
        '[{"id": "e", "source": "a"}]',
        "[[]]",
        "{}",
        "5",
    ],
}


class Target(NamedTuple):
    """What is called or written, and the parameter or column."""

    name: str
    parameter: str


def functions_with(connection: Connection, type_name: str) -> list[Target]:
    return [
        Target(*row)
        for row in connection.execute(
            "select p.proname, p.proargnames[a.place] from pg_proc p"
            " cross join unnest(p.proargtypes) with ordinality as a (type, place)"
            " where p.pronamespace = 'public'::regnamespace and a.type = %s::regtype"
            " and has_function_privilege('authenticated', p.oid, 'execute') order by 1, 2",
            [type_name],
        )
    ]


def columns_of(connection: Connection, view: str) -> list[str]:
    return [
        name
        for (name,) in connection.execute(
            "select attname::text from pg_attribute where attrelid = %s::regclass"
            " and atttypid = 'jsonb'::regtype and attname <> 'workflow_snapshot' order by 1",
            [view],
        )
    ]


class World(NamedTuple):
    """A user's connection, with a workflow and a run."""

    connection: Connection
    superuser: Connection
    user_id: uuid.UUID
    workflow: uuid.UUID
    run: uuid.UUID

    def answer(self, statement: sql.Composed, value: object) -> tuple[str, int]:
        """The SQLSTATE, or 'fine', and how many errors a report holds; takes back what is written."""
        before = self.contents()
        found = 0
        try:
            with self.connection.transaction(force_rollback=True):
                cursor = self.connection.execute(statement, {"value": value})
                if cursor.description and cursor.description[0].name == "severity":
                    found = sum(row[0] == "error" for row in cursor.fetchall())
            state = "fine"
        except psycopg.Error as error:
            state = error.sqlstate or "lost"
            if state.startswith("PT") and not error.diag.message_hint:
                state += " without a hint"
            if len(str(value)) < 100_000:
                # Again without a transaction round it, which would take everything back.
                with pytest.raises(psycopg.Error):
                    self.connection.execute(statement, {"value": value})
        assert self.contents() == before
        return state, found

    def contents(self) -> object:
        return self.superuser.execute(
            "select (select count(*) from workflow_internal.workflows w where w.user_id = u.id),"
            " (select count(*) from workflow_internal.workflow_versions v where v.user_id = u.id),"
            " (select count(*) from workflow_internal.workflow_definitions d where d.user_id = u.id),"
            " (select sum(v.revision) from workflow_internal.workflow_versions v where v.user_id = u.id),"
            " (select array_agg(e.status) from workflow_internal.executions e where e.user_id = u.id)"
            " from (select %s::uuid as id) u",
            [self.user_id],
        ).fetchone()

    def call(self, target: Target) -> sql.Composed:
        """A call with the bad value in one parameter and something sound in the others that are needed."""
        rows = self.superuser.execute(
            "select p.proargnames[a.place], a.type::regtype::text, a.place <= p.pronargs - p.pronargdefaults"
            " from pg_proc p cross join unnest(p.proargtypes) with ordinality as a (type, place)"
            " where p.pronamespace = 'public'::regnamespace and p.proname = %s order by a.place",
            [target.name],
        ).fetchall()
        given: list[sql.Composable] = []
        for name, type_name, is_needed in rows:
            value: sql.Composable
            if name == target.parameter:
                value = sql.SQL("%(value)s::") + sql.SQL(type_name)
            elif not is_needed:
                continue
            elif type_name == "uuid":
                value = sql.Literal(self.run if name == "execution_id" else self.workflow)
            elif type_name == "uuid[]":
                value = sql.Literal([self.workflow])
            elif type_name == "jsonb":
                value = sql.Literal(AROUND[name].replace("@", "1"))
            else:
                value = sql.Literal("x")
            given.append(sql.SQL("{} => {}").format(sql.Identifier(name), value))
        return sql.SQL("select * from {}({})").format(sql.Identifier(target.name), sql.SQL(", ").join(given))


@pytest.fixture
def world(connect: Connect, new_user: NewUser, superuser: Connection) -> World:
    user_id = new_user()
    connection = connect(user_id=user_id)
    row = connection.execute(
        "select workflow_id, start_execution(workflow_id) from create_workflow('Flow', '[{\"id\": \"a\"}]')"
    ).fetchone()
    assert row
    return World(connection, superuser, user_id, row[0], row[1])


def writes(world: World) -> list[tuple[str, str, sql.Composed]]:
    """Every way to hand over JSON: what it is called, the parameter or column, and the statement."""
    found = [
        (target.name, target.parameter, world.call(target))
        for target in functions_with(world.superuser, "jsonb")
    ]
    for column in columns_of(world.superuser, "public.workflow_sessions"):
        name = sql.Identifier(column)
        insert = sql.SQL("insert into workflow_sessions (name, {}) values ('x', %(value)s::jsonb)").format(
            name
        )
        version = sql.SQL(
            "insert into workflow_sessions (parent_workflow_id, {}) values ({}, %(value)s::jsonb)"
        ).format(name, sql.Literal(world.workflow))
        update = sql.SQL("update workflow_sessions set {} = %(value)s::jsonb").format(name)
        found += [
            ("insert", column, insert),
            ("insert of a version", column, version),
            ("update", column, update),
        ]
    for column in columns_of(world.superuser, "public.workflow_executions"):
        finish = sql.SQL("update workflow_executions set status = 'completed', {} = %(value)s::jsonb").format(
            sql.Identifier(column)
        )
        found.append(("update of a run", column, finish))
    return found


def test_every_place_for_json_is_known(world: World) -> None:
    assert {parameter for _, parameter, _ in writes(world)} == set(AROUND)


@pytest.mark.parametrize("what", BAD)
def test_bad_json_is_refused(what: str, world: World) -> None:
    value, expected = BAD[what]
    for name, parameter, statement in writes(world):
        if what == "seventeen megabytes" and parameter not in RESULTS:
            continue  # five are too many there
        state, errors = world.answer(statement, AROUND[parameter].replace("@", value))
        if name == "validate_workflow" and state == "fine":
            assert errors > 0, (name, parameter)  # it says what is wrong and never raises
        elif parameter in COMPARED:
            assert state in (expected, "PT422"), (name, parameter)
        elif what in FINE.get(parameter, ()):
            assert state == "fine", (name, parameter)
        else:
            assert state == expected, (name, parameter)


@pytest.mark.parametrize("element", WRONG_IDS)
def test_elements_without_a_proper_id_are_refused(element: str, world: World) -> None:
    definition = {"nodes": "[]", "edges": "[]"}
    tried = 0
    for name, parameter, statement in writes(world):
        for wrong in WRONG_IDS[element]:
            whole = '{"nodes": %(nodes)s, "edges": %(edges)s}' % (definition | {element: wrong})
            if parameter == element:
                value = wrong
            elif parameter.endswith("definition"):
                value = whole
            elif parameter == "bundle":
                value = AROUND["bundle"].split("[")[0] + '[{"version": 1, ' + whole[1:] + "]}"
            else:
                continue
            state, errors = world.answer(statement, value)
            tried += 1
            assert state == "PT422" or (name == "validate_workflow" and errors > 0), (name, wrong)
    assert tried > 50


def test_ten_thousand_tags_are_refused(world: World) -> None:
    tags = ["tag"] * 10_000
    statements = [
        (target.name, world.call(target))
        for target in functions_with(world.superuser, "text[]")
        if "tags" in target.parameter
    ]
    statements += [
        ("insert", sql.SQL("insert into workflow_sessions (name, tags) values ('x', %(value)s)").format()),
        ("update", sql.SQL("update workflow_sessions set tags = %(value)s").format()),
    ]
    assert len(statements) > 6
    for name, statement in statements:
        assert world.answer(statement, tags)[0] == "PT413", name
