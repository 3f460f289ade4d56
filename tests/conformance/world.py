"""The database, the people in it, and what each of the four ways makes of a case there."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from functools import cached_property
from itertools import zip_longest
from typing import Any
from uuid import UUID

import psycopg

from tests.conformance.clients import Way
from tests.conformance.outcomes import Comparable, Outcome, Recorder
from tests.conformance.refusals import Theirs

MAKE_PARTITION = """\
select workflow_internal.create_execution_partition(m.moment)
from (select %s::timestamptz as moment) m
where m.moment not in (select workflow_internal.attached_months())"""
TIDY_UP = "select public.run_maintenance()"
REMOVE_ARCHIVES = "select public.remove_execution_archive(a.month) from public.list_execution_archives() a"


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

    @contextmanager
    def tidy(self) -> Iterator[None]:
        """A month that is over has a partition; no archive and nothing that maintenance would do is left."""
        month = (date.today() - timedelta(days=100)).replace(day=1)
        moment = datetime(month.year, month.month, 1, tzinfo=timezone.utc)
        self.superuser.execute(MAKE_PARTITION, [moment])
        self.superuser.execute(TIDY_UP)
        yield
        self.superuser.execute(REMOVE_ARCHIVES)

    def play(self, case: Callable[[People], object]) -> Outcome:
        """What a case came to, which is the same in all four ways."""
        outcomes = {way.name: self._play(case, way) for way in self.ways}
        first, *others = outcomes
        for other in others:
            for call, (left, right) in enumerate(zip_longest(outcomes[other], outcomes[first])):
                assert left == right, f"call {call}: {other} says\n{left}\nand {first}\n{right}"
        return outcomes[first]

    def _play(self, case: Callable[[People], object], way: Way) -> Outcome:
        with self.users(2) as (user_id, stranger_id), self.tidy():
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

    @cached_property
    def belongings(self) -> dict[Theirs, UUID]:
        """The ids of what the client owns, made when they are asked for."""
        workflow = self.client.create_workflow(name="Momentum")
        run_id = self.client.start_execution(workflow_id=workflow.id)
        self.client.complete_execution(execution_id=run_id)
        return {Theirs.USER: self.user_id, Theirs.WORKFLOW: workflow.id, Theirs.RUN: run_id}

    def _noted(self, client: Any) -> Recorder:
        return Recorder(client, self.outcome, self.comparable)
