"""A finding points at the line that has to change."""

from __future__ import annotations

import pytest

from tests.python.lint.helpers import (
    ATOMIC,
    INNER_PATH,
    PUBLIC,
    PUBLIC_PATH,
    QUOTED,
    TABLE,
    ask,
    ask_all,
    changed,
)

WHERE = "t.id = get_thing.thing_id"


@pytest.mark.parametrize(
    ("rule", "text", "word"),
    [
        ("sql-column-qualified", changed(ATOMIC, WHERE, "t.id = 1\n    and nowhere"), "nowhere"),
        ("sql-column-qualified", changed(QUOTED, WHERE, "t.id = 1\n    and nowhere"), "nowhere"),
        ("plpgsql-column-qualified", changed(PUBLIC, WHERE, "t.id = 1\n    and nowhere"), "nowhere"),
        (
            "plpgsql-column-qualified",
            changed(PUBLIC, "return found_name", "return (\nselect nowhere from a.b)"),
            "nowhere",
        ),
        ("raise-error", changed(PUBLIC, "  return", "  -- é\n  raise exception 'x';\n  return"), "raise"),
        ("no-retried-error", changed(PUBLIC, "  return", "  perform\n    '40001';\n  return"), "40001"),
        ("lower-case", changed(PUBLIC, "return found_name", "RETURN found_name"), "RETURN"),
        ("syntax", changed(PUBLIC, "stable", "unstable"), "unstable"),
    ],
)
def test_line_of_the_word(rule: str, text: str, word: str) -> None:
    wanted = next(number for number, line in enumerate(text.split("\n"), start=1) if word in line)
    assert [finding.line for finding in ask(rule, PUBLIC_PATH, text)] == [wanted]


def test_statement_line_is_below_its_comment() -> None:
    text = changed(TABLE, "alter table", "-- why\n\n-- so\nalter table")
    text = changed(text, "create policy things_select_own", "-- é\ncreate policy things_own")
    (finding,) = ask("policy-name", "sql/tables/things.sql", text)
    assert text.split("\n")[finding.line - 1].startswith("create policy")


def test_tables_may_be_described_in_another_file() -> None:
    create, rest = TABLE.split(");\n", maxsplit=1)
    texts = {"sql/tables/things.sql": create + ");\n", "sql/policies.sql": rest}
    for rule in ("row-level-security", "table-comment", "table-grants"):
        assert ask_all(rule, {"sql/tables/things.sql": texts["sql/tables/things.sql"]})
        assert not ask_all(rule, texts)


def test_transition_tables_are_known_in_trigger_functions() -> None:
    from tests.python.lint.helpers import TRIGGER, TRIGGER_PATH

    text = changed(TRIGGER, "new.updated_at := now();", "perform c.id from changed_rows c;")
    trigger = (
        "create trigger things__touch after update on workflow_internal.things\n"
        "referencing new table as changed_rows for each statement\n"
        "execute function workflow_internal.things__touch();\n"
    )
    assert ask("relation-qualified", TRIGGER_PATH, text)
    assert not ask_all("relation-qualified", {TRIGGER_PATH: text, "sql/triggers.sql": trigger})


@pytest.mark.parametrize(
    "declaration",
    [
        "kept workflow_internal.things;",
        "kept workflow_internal.things%rowtype;",
        "kept record;",
        "kept record; fixed constant workflow_internal.things := null;",
        "kept record; one workflow_internal.things.name%type; several workflow_internal.things[];",
    ],
)
def test_variables_of_any_type_can_be_read(declaration: str) -> None:
    text = changed(PUBLIC, "found_name text;", f"found_name text;\n  {declaration}")
    text = changed(text, "  return", "  select 1, 2 into kept.id, kept.name;\n  return")
    assert not ask("plpgsql-readable", INNER_PATH, text)
