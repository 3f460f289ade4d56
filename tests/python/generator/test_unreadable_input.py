"""SQL that no client can be made of gives one line: where it is, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from workflow_sessions import cli

OUTRO = "returns integer language sql begin atomic select 1; end;"

CASES = {
    "syntax error": ("create function public.f( returns integer;", "functions/a/f.sql:1: syntax error"),
    "no name": (
        f"\n\ncreate function public.f(integer) {OUTRO}",
        "functions/a/f.sql:3: an argument of public.f has no",
    ),
    "out": (
        "create function public.f(out n integer) language sql begin atomic select 1; end;",
        "argument n of public.f",
    ),
    "no result": (
        "create function public.f() language sql begin atomic select 1; end;",
        "f does not say what it ret",
    ),
    "a table of one column": (
        "create function public.f() returns table (n integer) language sql begin atomic select 1; end;",
        "f returns a table of one column: return setof its type",
    ),
    "name of a model": (
        "create type public.field as (n integer);\n"
        "create function public.f() returns public.field language sql begin atomic select null; end;",
        "field and what the client imports would both be Field",
    ),
    "two names that become one": (
        f'create function public.f("class" integer, class_ integer) {OUTRO}',
        "functions/a/f.sql: two names would both be class_ in Python",
    ),
    "variadic": (
        f"create function public.f(variadic ids uuid[]) {OUTRO}",
        "argument ids of public.f is VARIADIC",
    ),
    "unknown argument type": (f"create function public.f(at point) {OUTRO}", "argument at is of type point"),
    "unknown result type": (
        "create function public.f() returns point language sql begin atomic select '(1,2)'::point; end;",
        "functions/a/f.sql: the result is of type point",
    ),
    "record": (
        "create function public.f() returns setof record language sql begin atomic select 1; end;",
        "f returns record",
    ),
    "other schema": (f"create function api.f() {OUTRO}", "api.f is not in public"),
    "reserved name": (f"create function public.close() {OUTRO}", "the client has a close of its own"),
    "keyword": (f"create function public.import() {OUTRO}", "import"),
    "no identifier": (
        f'create function public.f("two words" integer) {OUTRO}',
        '"two words" cannot be a name',
    ),
    "unknown column type": (
        "create type public.thing as (at point);\n"
        "create function public.f() returns public.thing language sql begin atomic select null; end;",
        "thing: column at is of type point",
    ),
    "view without a type": (
        f"create view public.sums as select 1 + 1 as total;\ncreate function public.f() {OUTRO}",
        "functions/a/f.sql:1: the type of column total of sums cannot be seen: name it and add a cast",
    ),
}


def run(folder: Path) -> int:
    (folder / "sql").mkdir(exist_ok=True)
    return cli.main(
        [
            "generate",
            *("--sql", str(folder / "sql")),
            *("--functions", str(folder / "functions")),
            *("--output", str(folder / "client")),
        ]
    )


@pytest.mark.parametrize("case", CASES)
def test_a_file_that_cannot_be_read(case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, expected = CASES[case]
    (tmp_path / "functions" / "a").mkdir(parents=True)
    (tmp_path / "functions" / "a" / "f.sql").write_text(text)
    assert run(tmp_path) == 1
    said = capsys.readouterr().err
    assert expected in said
    assert said.count("\n") == 1
    assert not (tmp_path / "client").exists()


def test_two_functions_of_one_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "functions" / "a").mkdir(parents=True)
    for name, argument in (("f", "id uuid"), ("g", "name text")):
        (tmp_path / "functions" / "a" / f"{name}.sql").write_text(
            f"create function public.f({argument}) {OUTRO}"
        )
    assert run(tmp_path) == 1
    assert "functions/a/g.sql: f is created in functions/a/f.sql, too" in capsys.readouterr().err


def test_a_function_outside_of_an_area(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "functions").mkdir()
    (tmp_path / "functions" / "f.sql").write_text(f"create function public.f() {OUTRO}")
    assert run(tmp_path) == 1
    assert "functions/f.sql:1: the folder of a function is its area" in capsys.readouterr().err


def test_nothing_to_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path) == 1
    assert "there is no such folder" in capsys.readouterr().err
    (tmp_path / "functions").mkdir()
    assert run(tmp_path) == 1
    assert "no function is here" in capsys.readouterr().err


def test_errors_that_nobody_can_tell_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "functions" / "a").mkdir(parents=True)
    (tmp_path / "functions" / "a" / "f.sql").write_text(f"create function public.f() {OUTRO}")
    (tmp_path / "sql").mkdir()
    (tmp_path / "sql" / "errors.sql").write_text(
        "insert into e values ('one', 'PT404', 'Nothing', 'Look'), ('two', 'PT404', 'Nothing', 'Look');"
    )
    assert run(tmp_path) == 1
    assert "two has sqlstate and message of one" in capsys.readouterr().err
    (tmp_path / "sql" / "errors.sql").write_text(
        "insert into e values ('database', 'PT404', 'Nothing', 'Look');"
    )
    assert run(tmp_path) == 1
    assert "the client has a DatabaseError of its own: rename database" in capsys.readouterr().err
    (tmp_path / "sql" / "errors.sql").write_text("insert into e values ('one', 'PT404', 'Nothing');")
    assert run(tmp_path) == 1
    assert "an error is (name, sqlstate, message, hint)" in capsys.readouterr().err
