"""The database, the people in it, and what each of the four ways makes of a case there."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import psycopg

from tests.conformance.clients import Way
from tests.conformance.outcomes import Comparable, Outcome, Recorder


@dataclass(frozen=True)
class World:
    superuser: psycopg.Connection[tuple[Any, ...]]
    ways: list[Way]

    @contextmanager
    def users(self, number: int) -> Iterator[list[UUID]]:
        """New users, who are gone with what is theirs afterwards."""
        made = [uuid.uuid4() for _ in range(number)]
        self.superuser.execute("insert into auth.users (id) select unnest(%s::uuid[])", [made])
        try:
            yield made
        finally:
            self.superuser.execute("delete from auth.users where id = any(%s)", [made])

    def play(self, case: Callable[[People], object]) -> Outcome:
        """What a case came to, which is the same in all four ways."""
        outcomes = {way.name: self._play(case, way) for way in self.ways}
        first, *others = outcomes
        for other in others:
            assert outcomes[other] == outcomes[first], f"{other} (left) differs from {first}"
        return outcomes[first]

    def _play(self, case: Callable[[People], object], way: Way) -> Outcome:
        with self.users(2) as (user_id, stranger_id):
            comparable = Comparable()
            people = People(way, user_id, stranger_id, self.superuser, comparable)
            case(people)
            return people.outcome


@dataclass
class People:
    """Clients of one way, whose calls are noted."""

    way: Way
    user_id: UUID
    stranger_id: UUID
    superuser: psycopg.Connection[tuple[Any, ...]]
    comparable: Comparable
    outcome: Outcome = field(default_factory=list)

    @property
    def client(self) -> Any:
        return self._noted(self.way.user(self.user_id))

    @property
    def stranger(self) -> Any:
        return self._noted(self.way.user(self.stranger_id))

    @property
    def service(self) -> Any:
        return self._noted(self.way.service())

    @property
    def visitor(self) -> Any:
        return self._noted(self.way.visitor())

    def _noted(self, client: Any) -> Recorder:
        return Recorder(client, self.outcome, self.comparable)
