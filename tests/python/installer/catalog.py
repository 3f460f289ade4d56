"""Everything that a database holds, as facts that can be compared: what pg_dump -s would say.

Privileges are told by grantee, the owner's as those of "owner", so that installs by different roles can
be compared.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import psycopg


class Fact(NamedTuple):
    kind: str
    name: str
    value: str | None


def catalog(dsn: str) -> set[Fact]:
    """Every object outside the system's schemas, with definitions, comments and privileges."""
    with psycopg.connect(dsn) as connection:
        # With an empty path every name comes with its schema.
        connection.execute("set search_path = ''")
        facts = {Fact(*row) for row in connection.execute(_OBJECTS).fetchall()}
        if connection.execute(
            "select to_regclass('workflow_internal.installed_files') is not null"
        ).fetchone() == (True,):
            facts |= {Fact(*row) for row in connection.execute(_CONTENTS).fetchall()}
    return facts


def privileges(dsn: str) -> set[Fact]:
    """Who may do what with our objects."""
    return {
        fact
        for fact in catalog(dsn)
        if fact.kind.endswith("privilege") and fact.name.startswith(("public.", "workflow_internal"))
    }


def in_schema(facts: set[Fact], schema: str) -> set[Fact]:
    return {fact for fact in facts if fact.name == schema or fact.name.startswith(f"{schema}.")}


_OBJECTS = Path(__file__).with_name("catalog.sql").read_bytes()

_CONTENTS = """\
select 'error', e.name, concat_ws(': ', e.sqlstate, e.message, e.hint) from workflow_internal.error_codes e
union all
select 'installed file', f.path, f.checksum from workflow_internal.installed_files f"""
