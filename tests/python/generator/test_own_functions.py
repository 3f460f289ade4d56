"""The generator makes a client of somebody else's folder: their types, functions and errors."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import psycopg
import pytest
from psycopg import sql
from psycopg.rows import dict_row

from tests.conftest import EmptyDatabase
from workflow_sessions.functions import Function
from workflow_sessions.generator.writing import generate

TYPES = """\
create type public.mood as enum ('good', 'bad');
create table public.categories (id uuid primary key, title text not null, "class" text, noted date);
create type public.note as (id uuid, body text, mood public.mood, weights numeric[], next_cursor text);
comment on type public.note is 'A note with \"""quotes\""" and a \\ at the end \\';
comment on column public.note.id is 'The note''s id.';
comment on column public.note.body is 'What it says, or null.';
comment on column public.note.mood is 'How it felt.';
comment on column public.note.weights is 'Numbers of it.';
create view public.open_notes as
select c.id, c.title, upper(c.title)::text as loud, c.noted is null as is_open,
  coalesce(c.class, 'none') as kind
from public.categories c;
"""

ERRORS = "insert into error_codes values ('note_too_sad', 'PT418', 'The note is too sad', 'Smile.');"

FUNCTIONS = {
    "list_notes": """
create function public.list_notes(
  mood public.mood default null, page_size integer default 2, cursor text default null
)
returns setof public.note language sql stable begin atomic
  select gen_random_uuid(), 'note ' || n, 'good'::public.mood, array[0.5, n], n::text
  from generate_series(coalesce(list_notes.cursor::integer, 0) + 1, 5) as n
  limit list_notes.page_size;
end;
comment on function public.list_notes(public.mood, integer, text) is 'List notes

What was noted. mood: null for any.';""",
    "count_words": """
create function public.count_words(texts text[], "class" text default 'x')
returns table (word text, times bigint) language sql immutable begin atomic
  select t.word, count(*) from unnest(count_words.texts) as t (word) group by t.word order by t.word;
end;""",
    "add_category": """
create function public.add_category(title text, noted date default current_date)
returns public.categories language sql begin atomic
  insert into public.categories (id, title, noted) values (gen_random_uuid(), title, noted)
  returning *;
end;""",
    "forget": "create function public.forget() returns void language sql begin atomic select 1; end;",
    "day_after": """
create function public.day_after(date date) returns date language sql immutable begin atomic
  select day_after.date + 1;
end;
comment on function public.day_after(date) is 'Add a day

Returns the next day.';""",
    "spent": """
create function public.spent(hours interval) returns interval language sql immutable begin atomic
  select hours * 2;
end;
comment on function public.spent(interval) is 'Double it

Returns twice the time, or null.';""",
}

USE = """\
from datetime import date, timedelta

from notes_client import models
from notes_client.errors import NoteTooSadError, error_for
from notes_client.sync_methods import Methods


def use(client: Methods) -> None:
    notes: list[models.Note] = client.list_notes(mood="good")
    for note in client.iter_notes(page_size=1):
        body: str | None = note.body
    words: list[models.CountWordsResult] = client.count_words(texts=["a"], class_="b")
    category: models.Category = client.add_category(title="Home")
    title: str = category.title
    kind: str | None = category.class_
    client.forget()
    day: date = client.day_after(date=date(2026, 1, 1))
    doubled: timedelta | None = client.spent(hours=timedelta(hours=1))
    error: Exception = error_for("PT418", "The note is too sad")
"""

WRONG = """\
from notes_client.sync_methods import Methods


def use(client: Methods) -> None:
    client.list_notes(mood="angry")
    client.add_category()
    client.list_notes(page_size="two")
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("own")
    (folder / "sql").mkdir()
    (folder / "sql" / "types.sql").write_text(TYPES)
    (folder / "sql" / "errors.sql").write_text(ERRORS)
    (folder / "functions" / "notes").mkdir(parents=True)
    for name, text in FUNCTIONS.items():
        (folder / "functions" / "notes" / f"{name}.sql").write_text(text)
    (folder / "functions" / "internal").mkdir()
    (folder / "functions" / "internal" / "hidden.sql").write_text(
        "create function private.hidden(point) returns point language sql begin atomic select $1; end;"
    )
    generate(folder / "sql", folder / "functions", folder / "notes_client")
    return folder


@pytest.fixture
def client(folder: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == "notes_client"]:
        monkeypatch.delitem(sys.modules, name)
    return importlib.import_module("notes_client.sync_methods")


def mypy(folder: Path, program: str) -> subprocess.CompletedProcess[str]:
    (folder / "use.py").write_text(program)
    package = Path(importlib.import_module("workflow_sessions").__file__ or "").parent.parent
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--no-error-summary",
            "--follow-imports=silent",
            "use.py",
            "notes_client",
        ],
        cwd=folder,
        env={"MYPYPATH": str(package), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_types_are_those_of_the_sql(folder: Path) -> None:
    done = mypy(folder, USE)
    assert done.stdout + done.stderr == ""


def test_wrong_calls_are_seen_before_they_run(folder: Path) -> None:
    done = mypy(folder, WRONG)
    assert [line.partition(": error: ")[0] for line in done.stdout.splitlines() if "error" in line] == [
        "use.py:5",
        "use.py:6",
        "use.py:7",
    ]


def test_what_is_internal_is_no_method(client: ModuleType) -> None:
    methods = {name for name in vars(client.Methods) if not name.startswith("_")}
    assert methods == {*FUNCTIONS, "iter_notes"}


def test_a_comment_cannot_leave_its_docstring(client: ModuleType) -> None:
    assert client.models.Note.__doc__ == 'A note with """quotes""" and a \\ at the end \\.'


def test_views_and_tables_have_models(client: ModuleType) -> None:
    row = {
        "id": "6f0bd5a2-8f1c-4d8e-9d3b-0a8b6e3d1c11",
        "title": "a",
        "loud": "A",
        "is_open": True,
        "kind": "none",
    }
    assert client.models.OpenNote.model_validate(row).is_open is True
    assert client.models.Category.model_fields["class_"].alias == "class"
    with pytest.raises(ValueError, match="title"):
        client.models.Category.model_validate({"id": row["id"], "title": None})


def test_it_works_on_a_server(client: ModuleType, empty_database: EmptyDatabase) -> None:
    with psycopg.connect(empty_database(), autocommit=True, row_factory=dict_row) as connection:
        for statement in (TYPES, *FUNCTIONS.values()):
            connection.execute(statement.encode())

        class Client(client.Methods):  # type: ignore[misc, name-defined]
            def _call(self, function: Function, arguments: Mapping[str, Any]) -> Any:
                named = sql.SQL(", ").join(
                    sql.SQL("{} => {}::" + function.arguments[name]).format(
                        sql.Identifier(name), sql.Placeholder(name)
                    )
                    for name in arguments
                )
                query = sql.SQL("select * from public.{}({})").format(sql.Identifier(function.name), named)
                rows = connection.execute(query, arguments).fetchall()
                if function.result in ("value", "nothing"):
                    return next(iter(rows[0].values())) if function.result == "value" else None
                return rows if function.result == "rows" else rows[0]

        notes = Client()
        assert [note.body for note in notes.iter_notes()] == [f"note {n}" for n in range(1, 6)]
        assert [note.weights for note in notes.list_notes(page_size=1)] == [[0.5, 1.0]]
        assert [(each.word, each.times) for each in notes.count_words(texts=["b", "a", "b"], class_="y")] == [
            ("a", 1),
            ("b", 2),
        ]
        assert notes.add_category(title="Home", noted=None).noted is None
        assert notes.add_category(title="Home").noted is not None
        assert notes.forget() is None
        assert notes.day_after(date="2026-01-01").isoformat() == "2026-01-02"
        assert [note.mood for note in notes.list_notes(mood="good", page_size=1)] == ["good"]
        assert notes.spent(hours="1 hour").total_seconds() == 7200
