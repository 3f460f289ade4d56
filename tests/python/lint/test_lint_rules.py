"""Every rule says nothing about what is right and something about what is wrong."""

from __future__ import annotations

import pytest

from tests.lint.rules import RULES
from tests.python.lint import helpers
from tests.python.lint.helpers import ask, changed

P, I, T, V = helpers.PUBLIC_PATH, helpers.INNER_PATH, helpers.SQL_PATH, helpers.VIEW_PATH  # noqa: E741
TRIGGER_PATH = helpers.TRIGGER_PATH
PUBLIC, INNER, DEFINER = helpers.PUBLIC, helpers.INNER, helpers.DEFINER
ATOMIC, QUOTED, TRIGGER = helpers.ATOMIC, helpers.QUOTED, helpers.TRIGGER
TABLE, VIEW = helpers.TABLE, helpers.VIEW

SELECT = "select t.name into found_name from workflow_internal.things t where t.id = get_thing.thing_id;"
RETURN = "  return found_name;\n"
SIGNATURE = "(thing_id uuid, thing_version integer default null)"


def body(*statements: str) -> str:
    """The good plpgsql function with other statements."""
    return changed(PUBLIC, f"  {SELECT}\n{RETURN}", "".join(f"  {line}\n" for line in statements))


def parameters(text: str) -> str:
    return changed(changed(PUBLIC, SIGNATURE, f"({text})"), SELECT, "")


# Rule, path, what is right, what is wrong.
CASES = [
    ("syntax", P, PUBLIC, "create or replace funktion x();\n"),
    ("one-function-a-file", P, PUBLIC, PUBLIC + changed(ATOMIC, "get_thing", "get_other")),
    ("one-function-a-file", P, PUBLIC, "select 1;\n"),
    ("file-name", P, PUBLIC, changed(PUBLIC, "get_thing", "get_other")),
    ("folder-schema", P, PUBLIC, INNER),
    ("folder-schema", I, INNER, PUBLIC),
    ("no-overload", P, PUBLIC, PUBLIC + ATOMIC),
    ("trigger-name", TRIGGER_PATH, TRIGGER, changed(TRIGGER, "things__touch", "touch_things")),
    ("trigger-name", TRIGGER_PATH, TRIGGER, changed(TRIGGER, "things__touch", "__touch")),
    ("trigger-name", I, INNER, changed(INNER, "returns text", "returns trigger")),
    ("no-other-statements", P, PUBLIC, PUBLIC + "create table public.more ();\n"),
    ("create-or-replace", P, PUBLIC, changed(PUBLIC, "create or replace", "create")),
    ("attributes-stated", P, PUBLIC, changed(PUBLIC, "stable\n", "")),
    ("attributes-stated", P, PUBLIC, changed(PUBLIC, "security invoker\n", "")),
    ("attributes-stated", P, ATOMIC, changed(ATOMIC, "language sql\n", "")),
    ("language", P, PUBLIC, changed(PUBLIC, "plpgsql", "plpython3u")),
    ("search-path", P, PUBLIC, changed(PUBLIC, "set search_path = pg_catalog, pg_temp\n", "")),
    ("search-path", P, PUBLIC, changed(PUBLIC, "pg_catalog, pg_temp", "''")),
    ("search-path", P, QUOTED, changed(QUOTED, "pg_catalog, pg_temp", "public")),
    ("search-path", P, ATOMIC, changed(ATOMIC, "begin atomic", "set search_path = ''\nbegin atomic")),
    (
        "discouraged-plans",
        P,
        changed(PUBLIC, "pg_temp\n", "pg_temp\nset enable_sort = off\nset jit = off\n"),
        changed(PUBLIC, "pg_temp\n", "pg_temp\nset enable_sort = off\n"),
    ),
    (
        "parallel-safe",
        P,
        changed(PUBLIC, "stable\n", "stable\nparallel safe\n"),
        changed(PUBLIC, "stable\n", "volatile\nparallel safe\n"),
    ),
    ("definer-place", I, DEFINER, changed(QUOTED, "invoker", "definer")),
    ("definer-place", P, PUBLIC, changed(DEFINER, "workflow_internal.get", "public.get")),
    ("definer-reason", I, DEFINER, changed(DEFINER, "-- definer because", "-- because")),
    ("definer-reason", I, DEFINER, changed(INNER, "invoker", "definer")),
    (
        "definer-reason",
        I,
        DEFINER,
        changed(changed(INNER, "invoker", "definer"), RETURN, f"  -- definer because\n{RETURN}"),
    ),
    ("parameter-name", P, PUBLIC, parameters("uuid")),
    ("parameter-name", P, PUBLIC, parameters("p_thing uuid")),
    ("parameter-name", P, PUBLIC, parameters('"thingId" uuid')),
    ("parameter-reserved", P, PUBLIC, parameters('"order" text')),
    ("parameter-reserved", P, PUBLIC, parameters("columns text")),
    ("defaults-last", P, PUBLIC, parameters("thing_id uuid default null, thing_version integer")),
    ("function-comment", P, PUBLIC, PUBLIC.split("comment on")[0]),
    ("function-comment", P, PUBLIC, changed(PUBLIC, "'Get a thing\n", "'\n")),
    ("function-comment", P, PUBLIC, changed(PUBLIC, "'Get a thing\n", f"'{'x' * 121}\n")),
    ("function-revoke", P, PUBLIC, PUBLIC.split("revoke")[0]),
    ("function-revoke", P, PUBLIC, changed(PUBLIC, "from public, anon, authenticated,", "from public,")),
    ("function-revoke", TRIGGER_PATH, TRIGGER, changed(TRIGGER, "from public, anon", "from anon")),
    ("function-grant", P, PUBLIC, PUBLIC.split("grant execute")[0]),
    ("no-grant-to-public", P, PUBLIC, changed(PUBLIC, "to authenticated", "to public")),
    ("no-grant-to-public", T, TABLE, changed(TABLE, "to authenticated;", "to public;")),
    ("body-length", P, body(*["perform 1;"] * 70), body(*["perform 1;"] * 90)),
    ("body-long", P, PUBLIC, body(*["perform 1;"] * 70)),
    ("plpgsql-readable", P, PUBLIC, body("if true;")),
    ("no-variable-conflict", P, PUBLIC, changed(PUBLIC, "declare", "#variable_conflict use_column\ndeclare")),
    (
        "no-retried-error",
        P,
        body("perform 1;", "exception when sqlstate '40001' then null;"),
        body("perform workflow_internal.raise_error('40001');"),
    ),
    ("no-retried-error", P, PUBLIC, body("raise sqlstate '40P01';")),
    ("no-retried-error", P, PUBLIC, body("raise serialization_failure;")),
    ("raise-error", P, body("raise notice 'x';"), body("raise exception 'x';")),
    (
        "raise-error",
        P,
        body("perform 1;", "exception when others then raise;"),
        body("raise no_data_found;"),
    ),
    (
        "sql-column-qualified",
        P,
        ATOMIC,
        changed(ATOMIC, "t.id = get_thing.thing_id", "id = get_thing.thing_id"),
    ),
    ("sql-column-qualified", P, QUOTED, changed(QUOTED, "get_thing.thing_id;", "thing_id;")),
    (
        "sql-column-qualified",
        P,
        changed(ATOMIC, "t.name from", "t.name as title, to_jsonb(t) from"),
        changed(ATOMIC, "get_thing.thing_id;", "get_thing.thing_id order by name;"),
    ),
    ("plpgsql-parameter-qualified", P, PUBLIC, changed(PUBLIC, "get_thing.thing_id;", "thing_id;")),
    (
        "plpgsql-parameter-qualified",
        P,
        body("if thing_id is null then return null; end if;"),
        body("if exists (select from workflow_internal.things t where t.id = thing_id) then null; end if;"),
    ),
    (
        "plpgsql-parameter-qualified",
        P,
        body("insert into public.t (thing_id) values (1) on conflict on constraint t_pkey do nothing;"),
        body("insert into public.t (thing_id) values (1) on conflict (thing_id) do nothing;"),
    ),
    ("plpgsql-column-qualified", P, PUBLIC, changed(PUBLIC, "t.id =", "id =")),
    (
        "plpgsql-column-qualified",
        P,
        body("found_name := (select t.name from public.t t where t.id = found_name);"),
        body("found_name := (select name from public.t t);"),
    ),
    ("relation-qualified", P, PUBLIC, changed(PUBLIC, "workflow_internal.things t", "things t")),
    ("relation-qualified", P, ATOMIC, changed(ATOMIC, "workflow_internal.things t", "things t")),
    ("relation-qualified", P, QUOTED, changed(QUOTED, "workflow_internal.things t", "things t")),
    ("relation-qualified", T, TABLE, changed(TABLE, "on workflow_internal.things (", "on things (")),
    (
        "relation-qualified",
        P,
        body("with few as (select 1 as one) select f.one into found_name from few f;"),
        body("with few as (select 1 as one) select f.one into found_name from many f;"),
    ),
    (
        "relation-qualified",
        P,
        body("perform from public.t t for update of t;"),
        body("perform from t t for update of t;"),
    ),
    ("function-qualified", P, body("perform public.get_thing(null);"), body("perform get_thing(null);")),
    ("function-qualified", P, QUOTED, changed(QUOTED, "select t.name", "select similarity(t.name, '')")),
    ("constraint-name", T, TABLE, changed(TABLE, "constraint things_pkey primary", "primary")),
    ("constraint-name", T, TABLE, changed(TABLE, "things_pkey", "pkey")),
    ("constraint-name", T, TABLE, changed(TABLE, "id uuid not null", "id uuid not null unique")),
    (
        "constraint-name",
        T,
        "alter table a.b add constraint b_x_check check (true);\n",
        "alter table a.b add check (true);\n",
    ),
    (
        "constraint-name",
        T,
        "create domain a.b as text constraint b_check check (true);\n",
        "create domain a.b as text check (true);\n",
    ),
    ("index-name", T, TABLE, changed(TABLE, "things_name_id_idx", "things_name_idx")),
    ("index-name", T, TABLE, changed(TABLE, "if not exists things_name_id_idx", "")),
    (
        "index-name",
        T,
        changed(
            TABLE,
            "things_name_id_idx on workflow_internal.things (name",
            "things_lower_idx on a.things (lower(name)",
        ),
        changed(
            TABLE,
            "things_name_id_idx on workflow_internal.things (name",
            "lower_idx on a.things (lower(name)",
        ),
    ),
    ("row-level-security", T, TABLE, changed(TABLE, "enable row", "disable row")),
    (
        "table-comment",
        T,
        TABLE,
        changed(TABLE, "comment on table workflow_internal.things", "comment on table a.b"),
    ),
    (
        "table-comment",
        T,
        TABLE,
        changed(TABLE, "comment on column workflow_internal.things.id", "comment on column a.b.c"),
    ),
    ("table-comment", T, TABLE, changed(TABLE, "'The id.'", "''")),
    ("table-grants", T, TABLE, TABLE.split("revoke")[0]),
    ("policy-name", T, TABLE, changed(TABLE, "things_select_own", "things_own")),
    ("policy-name", T, TABLE, changed(TABLE, "things_select_own", "things_update_own")),
    ("policy-roles", T, TABLE, changed(TABLE, "to authenticated using", "using")),
    ("policy-roles", T, TABLE, changed(TABLE, "to authenticated using", "to public using")),
    ("policy-caller-once", T, TABLE, changed(TABLE, "(select auth.uid())", "auth.uid()")),
    (
        "policy-caller-once",
        T,
        TABLE,
        changed(TABLE, "id = (select auth.uid())", "exists (select from a.b where b.id = auth.uid())"),
    ),
    ("view-security-invoker", V, VIEW, changed(VIEW, " with (security_invoker = true)", "")),
    ("view-security-invoker", V, VIEW, changed(VIEW, "= true", "= false")),
    (
        "view-comment",
        V,
        VIEW,
        changed(VIEW, "comment on view public.things", "comment on view public.others"),
    ),
    ("view-comment", V, VIEW, changed(VIEW, "public.things.title is", "public.things.name is")),
    ("view-grants", V, VIEW, VIEW.split("revoke")[0]),
    ("lower-case", P, PUBLIC, changed(PUBLIC, "stable", "STABLE")),
    ("lower-case", P, PUBLIC, changed(PUBLIC, RETURN, "  RETURN found_name;\n")),
    ("lower-case", P, body("perform 'A', \"B\"; -- SELECT"), body("perform TG_OP;")),
    ("lower-case", T, "do $$ begin null; end $$;\n", "do $$ BEGIN null; end $$;\n"),
    ("white-space", P, PUBLIC, changed(PUBLIC, "  return", "\treturn")),
    ("white-space", P, PUBLIC, changed(PUBLIC, "as $$\n", "as $$ \n")),
    ("final-newline", P, PUBLIC, PUBLIC.rstrip("\n")),
]


@pytest.mark.parametrize(
    ("rule", "path", "good", "bad"), CASES, ids=[f"{c[0]}-{i}" for i, c in enumerate(CASES)]
)
def test_rule_tells_good_from_bad(rule: str, path: str, good: str, bad: str) -> None:
    assert not ask(rule, path, good)
    findings = ask(rule, path, bad)
    assert findings
    assert {finding.path for finding in findings} == {path}


def test_every_rule_has_a_case_and_a_reason() -> None:
    assert {case[0] for case in CASES} == set(RULES)
    for rule in RULES.values():
        assert rule.reason.endswith("."), rule.id


@pytest.mark.parametrize(
    ("path", "text"),
    [(P, PUBLIC), (I, INNER), (I, DEFINER), (TRIGGER_PATH, TRIGGER), (T, TABLE), (V, VIEW)],
)
def test_no_rule_objects_to_the_good_examples(path: str, text: str) -> None:
    for name in RULES:
        assert not ask(name, path, text), name
