"""Which functions there are, and which of them a request means."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

import psycopg
from psycopg.rows import dict_row

from tests.postgrest.refusals import Refusal

SCHEMA = "public"

_ROUTINES = """\
select p.proname as name,
  coalesce(p.proargnames[1:p.pronargs], '{}') as names,
  array(
    select pg_catalog.format_type(t.oid, null)
    from unnest(p.proargtypes) with ordinality as t (oid, place) order by t.place
  ) as types,
  p.pronargs - p.pronargdefaults as required,
  p.proretset as returns_set,
  p.prorettype = 'record'::regtype or r.typtype = 'c' as returns_row,
  p.prorettype = 'void'::regtype as returns_nothing,
  p.provolatile = 'v' as is_volatile
from pg_catalog.pg_proc p join pg_catalog.pg_type r on r.oid = p.prorettype
where p.pronamespace = %s::regnamespace and p.proname = %s and p.prokind = 'f'"""


@dataclass(frozen=True)
class Routine:
    """A function of Postgres, as a request can call it."""

    name: str
    arguments: Mapping[str, str]
    required: frozenset[str]
    returns_set: bool
    returns_row: bool
    returns_nothing: bool
    is_volatile: bool

    def takes(self, given: Collection[str]) -> bool:
        return self.required <= set(given) <= self.arguments.keys()


def routines_called(connection: psycopg.Connection[Any], name: str) -> list[Routine]:
    """Look the functions of that name up, anew for each request: there is no cache to be reloaded."""
    with connection.cursor(row_factory=dict_row) as cursor:
        return [_routine(row) for row in cursor.execute(_ROUTINES, [SCHEMA, name])]


def _routine(row: dict[str, Any]) -> Routine:
    names = row["names"]
    return Routine(
        row["name"],
        dict(zip(names, row["types"], strict=True)),
        frozenset(names[: row["required"]]),
        row["returns_set"],
        row["returns_row"],
        row["returns_nothing"],
        row["is_volatile"],
    )


def chosen(routines: list[Routine], name: str, given: Collection[str], *, is_get: bool) -> Routine:
    """The one function that takes these arguments."""
    fitting = [routine for routine in routines if routine.takes(given)]
    if not fitting:
        raise _not_found(routines, name, sorted(given), is_get=is_get)
    if len(fitting) > 1:
        raise _ambiguous(fitting)
    return fitting[0]


def not_found_as_text(name: str) -> Refusal:
    """A body of plain text goes to a function with one unnamed argument, which the stand-in does not call."""
    return _no_match(
        f"{SCHEMA}.{name} with a single unnamed text parameter", f"{SCHEMA}.{name} in the schema cache", None
    )


def _not_found(routines: list[Routine], name: str, given: list[str], *, is_get: bool) -> Refusal:
    many = "s" if len(given) > 1 else ""
    searched = f" with parameter{many} {', '.join(given)}" if given else " without parameters"
    searched += "" if is_get else " or with a single unnamed json/jsonb parameter"
    meant = f"({', '.join(given)})" if given else " without parameters"
    signatures = [", ".join(routine.arguments) for routine in routines]
    close = get_close_matches(", ".join(given), signatures, n=1, cutoff=0.33)
    hint = f"Perhaps you meant to call the function {SCHEMA}.{name}({close[0]})" if close else None
    return _no_match(f"{SCHEMA}.{name}{searched}", f"{SCHEMA}.{name}{meant} in the schema cache", hint)


def _no_match(searched: str, meant: str, hint: str | None) -> Refusal:
    details = f"Searched for the function {searched}, but no matches were found in the schema cache."
    return Refusal(404, "PGRST202", f"Could not find the function {meant}", details, hint)


def _ambiguous(routines: list[Routine]) -> Refusal:
    signatures = (
        f"{SCHEMA}.{routine.name}("
        + ", ".join(f"{argument} => {type_}" for argument, type_ in routine.arguments.items())
        + ")"
        for routine in routines
    )
    return Refusal(
        300,
        "PGRST203",
        f"Could not choose the best candidate function between: {', '.join(signatures)}",
        hint="Try renaming the parameters or the function itself in the database "
        "so function overloading can be resolved",
    )
