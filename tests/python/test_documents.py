"""What README and docs tell people to run, run word by word."""

from __future__ import annotations

import re
import subprocess
import time
import uuid
from pathlib import Path
from typing import Any

import jwt
import psycopg
import pytest

from tests.conftest import EmptyDatabase, NewUser
from workflow_sessions import WorkflowSessions
from workflow_sessions.installer import migrate

PROJECT = Path(__file__).parent.parent.parent

OBJECTS = """\
select p.proname::text as name from pg_catalog.pg_proc p
where p.pronamespace in ('public'::regnamespace, to_regnamespace('workflow_internal'))
union
select c.relname::text from pg_catalog.pg_class c
where c.relnamespace in ('public'::regnamespace, to_regnamespace('workflow_internal'))
order by name"""


def blocks(document: str, language: str, heading: str) -> str:
    """All code of a language below a heading, up to the next one."""
    text = (PROJECT / document).read_text()
    section = re.split(r"^#+ ", text.partition(heading + "\n")[2], maxsplit=1, flags=re.MULTILINE)[0]
    return "\n".join(re.findall(rf"```{language}\n(.*?)```", section, re.DOTALL))


def test_the_sql_quickstart(empty_database: EmptyDatabase) -> None:
    dsn = empty_database(installed=True)
    run = subprocess.run(
        ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", dsn],
        input=blocks("README.md", "sql", "### SQL"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert "Restored from version 1" in run.stdout
    with psycopg.connect(dsn) as connection:
        assert connection.execute("select count(*) from workflow_sessions").fetchone() == (4,)


def test_the_python_quickstart(database: str, new_user: NewUser, capsys: pytest.CaptureFixture[str]) -> None:
    exec(blocks("README.md", "python", "### Python"), {"dsn": database, "user_id": new_user()})
    _, conflict, _, *others = capsys.readouterr().out.splitlines()
    assert conflict.startswith("version 1 is stale: 2 is current, saved ")
    assert others == ["My Strategy 2", "2 runs completed"]


@pytest.mark.parametrize("heading", ["Connecting", "Pools", "Transactions"])
def test_the_guide_to_the_client(
    heading: str, database: str, new_user: NewUser, capsys: pytest.CaptureFixture[str]
) -> None:
    user_id, secret = new_user(), "a secret of thirty-two characters"
    token = jwt.encode({"sub": str(user_id), "role": "authenticated", "exp": time.time() + 60}, secret)
    names = {
        "dsn": database,
        "user_id": user_id,
        "other_user_id": new_user(),
        "token": token,
        "secret": secret,
    }
    code = "from workflow_sessions import WorkflowSessions\n"
    exec(code + blocks("docs/client-guide.md", "python", f"## {heading}"), names)
    assert capsys.readouterr().out == ("version 1\n" if heading == "Transactions" else "")


def test_the_guide_to_workers(empty_database: EmptyDatabase) -> None:
    dsn, user_id = empty_database(installed=True), uuid.uuid4()
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("insert into auth.users (id) values (%s)", [user_id])
    nodes = [{"id": "feed", "type": "prices"}, {"id": "buy", "type": "order", "data": {"amount": 2}}]
    edges = [{"id": "feed-buy", "source": "feed", "target": "buy"}]
    with WorkflowSessions.connect(dsn, user_id=user_id) as client:
        workflow = client.create_workflow(name="Momentum", nodes=nodes, edges=edges)
        queued = client.enqueue_execution(workflow_id=workflow.id)
        worker = blocks("docs/worker.md", "python", "## A worker")
        assert worker.count(".run()") == 1
        exec(worker.replace(".run()", ".run(until_idle=True)"), {"dsn": dsn})
        buy = client.get_execution(execution_id=queued).outputs["buy"]
        assert buy == {"filled": 2, "price": 42}

        tracking = blocks("docs/worker.md", "python", "## Code that runs by itself")
        exec(tracking, {"client": client, "workflow_id": workflow.id})
        assert client.list_executions()[0].status == "completed"


def test_removing_it_leaves_nothing_and_it_can_be_installed_again(empty_database: EmptyDatabase) -> None:
    dsn = empty_database(installed=True)
    with psycopg.connect(dsn, autocommit=True) as connection:
        before: list[Any] = connection.execute(OBJECTS).fetchall()
        connection.execute(blocks("docs/operations.md", "sql", "## Remove it").encode())
        assert connection.execute(OBJECTS).fetchall() == []
    migrate(dsn)
    with psycopg.connect(dsn) as connection:
        assert connection.execute(OBJECTS).fetchall() == before


@pytest.mark.parametrize(
    "heading", ["The queue", "Schedules", "Statistics of runs", "Search", "What to look at"], ids=str
)
def test_what_a_dba_runs(heading: str, database: str) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(blocks("docs/operations.md", "sql", f"## {heading}").encode())
