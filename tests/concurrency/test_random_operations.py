"""A thousand random operations in eight sessions of three users: no error but the API's, nothing broken."""

from __future__ import annotations

import random
import uuid
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from typing_extensions import LiteralString

from tests.concurrency.conftest import Sessions
from workflow_sessions import ConnectionLostError, DatabaseError, WorkflowError, WorkflowSessions

SESSIONS = 8
OPERATIONS = 1000
NAMES = ["Momentum", "Mean reversion", "Alerts", "Research"]
KEYS = ["a", "b", None, None]


class World:
    """The ids that all sessions know: a few, so that they meet."""

    def __init__(self) -> None:
        self.workflows: list[uuid.UUID] = []
        self.runs: list[uuid.UUID] = []

    def remember(self, ids: list[uuid.UUID], new_id: uuid.UUID, most: int) -> None:
        ids.append(new_id)
        if len(ids) > most:
            ids.pop(0)


class Actor:
    """A user who does one random thing after the other."""

    def __init__(self, session: WorkflowSessions, world: World, seed: int) -> None:
        self.session = session
        self.world = world
        self.random = random.Random(seed)

    @property
    def workflow(self) -> uuid.UUID:
        return self.random.choice(self.world.workflows)

    @property
    def several(self) -> list[uuid.UUID]:
        """Own ones, which others may be deleting or changing; now and then one that may be anybody's."""
        own = [row["workflow_id"] for row in self.call("list_workflows", page_size=5)]
        self.random.shuffle(own)
        return own + [self.workflow] * (self.random.random() < 0.2)

    @property
    def run(self) -> uuid.UUID:
        return self.random.choice(self.world.runs or [uuid.uuid4()])

    @property
    def nodes(self) -> list[dict[str, Any]]:
        return [{"id": f"n{number}"} for number in range(self.random.randrange(4))]

    @property
    def flag(self) -> bool:
        return self.random.random() < 0.5

    def number(self, most: int) -> int:
        return self.random.randint(1, most)

    def call(self, function: str, **arguments: Any) -> Any:
        return self.session.call(function, **arguments)

    def create(self) -> None:
        row = self.call(
            "create_workflow", name=self.random.choice(NAMES), nodes=self.nodes, is_template=self.flag
        )
        self.world.remember(self.world.workflows, row["id"], 12)

    def insert(self) -> None:
        rows = self.session.query(
            "insert into workflow_sessions (name) values (%(name)s) returning id",
            {"name": self.random.choice(NAMES)},
        )
        self.world.remember(self.world.workflows, rows[0]["id"], 12)

    def duplicate(self) -> None:
        copy = self.call("duplicate_workflow", source_workflow_id=self.workflow)
        self.world.remember(self.world.workflows, copy, 12)

    def start(self) -> None:
        run = self.call(
            "start_execution", workflow_id=self.workflow, idempotency_key=self.random.choice(KEYS)
        )
        self.world.remember(self.world.runs, run, 20)

    def insert_run(self) -> None:
        rows = self.session.query(
            "insert into workflow_executions (workflow_id, status) values (%(id)s, 'queued') returning id",
            {"id": self.workflow},
        )
        self.world.remember(self.world.runs, rows[0]["id"], 20)

    def page(self) -> None:
        list(self.session.pages("list_workflows", page_size=5, order_by=self.random.choice(ORDERS)))

    def raw(self, statement: LiteralString, **parameters: Any) -> None:
        self.session.query(statement, {"id": self.workflow, "run": self.run, **parameters})


ORDERS = ["updated_at", "created_at", "name", "last_executed_at", "execution_count"]

# Each with how often it is chosen.
DEEDS: list[tuple[int, Callable[[Actor], Any]]] = [
    (6, Actor.create),
    (2, Actor.insert),
    (3, Actor.duplicate),
    (12, Actor.start),
    (3, Actor.insert_run),
    (3, Actor.page),
    (3, lambda a: list(a.session.pages("list_executions", page_size=7))),
    (4, lambda a: a.call("get_workflow", workflow_id=a.workflow)),
    (2, lambda a: a.call("get_execution", execution_id=a.run)),
    (2, lambda a: a.call("get_execution_stats", workflow_id=a.workflow)),
    (2, lambda a: a.call("get_version_history", workflow_id=a.workflow)),
    (10, lambda a: a.call("create_version", workflow_id=a.workflow, nodes=a.nodes)),
    (
        4,
        lambda a: a.call(
            "create_version", workflow_id=a.workflow, nodes=a.nodes, expected_version=a.number(4)
        ),
    ),
    (6, lambda a: a.call("restore_version", workflow_id=a.workflow, version=a.number(4))),
    (8, lambda a: a.call("update_workflow", workflow_id=a.workflow, nodes=a.nodes, is_template=a.flag)),
    (
        3,
        lambda a: a.call(
            "update_workflow", workflow_id=a.workflow, name="New", expected_revision=a.number(3)
        ),
    ),
    (3, lambda a: a.call("toggle_favorite", workflow_id=a.workflow)),
    (2, lambda a: a.call("archive_workflow", workflow_id=a.workflow)),
    (3, lambda a: a.call("unarchive_workflow", workflow_id=a.workflow)),
    (
        2,
        lambda a: a.call(
            "archive_old_workflow_versions", workflow_name=a.random.choice(NAMES), keep_versions=a.number(3)
        ),
    ),
    (
        4,
        lambda a: a.call(
            "set_version_label",
            workflow_id=a.workflow,
            version=a.random.choice([1, 2, 3, None]),
            label=a.random.choice(NAMES),
        ),
    ),
    (2, lambda a: a.call("get_workflow", workflow_id=a.workflow, label=a.random.choice(NAMES))),
    (2, lambda a: a.call("delete_workflow", workflow_id=a.workflow)),
    # Several workflows in one call, named in any order.
    (2, lambda a: a.call("move_workflows", workflow_ids=a.several, folder=a.random.choice(NAMES))),
    (2, lambda a: a.call("tag_workflows", workflow_ids=a.several, add_tags=[a.random.choice(NAMES)])),
    (1, lambda a: a.call("archive_workflows", workflow_ids=a.several)),
    (
        2,
        lambda a: a.call(
            "rename_folder", folder=a.random.choice(NAMES), new_folder=a.random.choice([*NAMES, None])
        ),
    ),
    (2, lambda a: a.call("rename_tag", tag=a.random.choice(NAMES), new_tag=a.random.choice(NAMES))),
    (1, lambda a: a.call("list_folders")),
    (1, lambda a: a.call("list_tags")),
    (6, lambda a: a.call("complete_execution", execution_id=a.run, outputs={"n": a.number(9)})),
    (2, lambda a: a.call("cancel_execution", execution_id=a.run)),
    (
        2,
        lambda a: a.raw(
            "update workflow_executions set status = 'failed', error_message = 'x' where id = %(run)s"
        ),
    ),
    (1, lambda a: a.raw("delete from workflow_sessions where workflow_id = %(id)s")),
    (4, lambda a: a.raw("update workflow_sessions set is_current_version = true where id = %(id)s")),
    (
        3,
        lambda a: a.raw("update workflow_sessions set is_current_version = false where workflow_id = %(id)s"),
    ),
    (
        3,
        lambda a: a.raw(
            "update workflow_sessions set variables = jsonb_build_object('n', version), version_note = 'raw'"
            " where workflow_id = %(id)s and is_current_version"
        ),
    ),
    (
        2,
        lambda a: a.raw(
            "update workflow_sessions set folder = %(folder)s, is_template = not is_template"
            " where workflow_id = %(id)s",
            folder=a.random.choice(NAMES),
        ),
    ),
    (2, lambda a: a.raw("insert into workflow_sessions (parent_workflow_id) values (%(id)s)")),
    # Several workflows in one statement, locked in the order of its scan.
    (
        2,
        lambda a: a.raw(
            "update workflow_sessions set tags = array[folder] where name = %(name)s",
            name=a.random.choice(NAMES),
        ),
    ),
]


def act(actor: Actor, operations: int) -> Counter[str]:
    """Do so many things; count what came of them by SQLSTATE."""
    deeds = [deed for _, deed in DEEDS]
    weights = [weight for weight, _ in DEEDS]
    outcomes: Counter[str] = Counter()
    for _ in range(operations):
        deed = actor.random.choices(deeds, weights)[0]
        try:
            deed(actor)
        except (DatabaseError, ConnectionLostError) as error:
            outcomes[f"{error.sqlstate} {error}"] += 1
        except WorkflowError as error:
            outcomes[error.sqlstate] += 1
        else:
            outcomes["done"] += 1
    return outcomes


@pytest.mark.parametrize("seed", [1, 2])
def test_a_thousand_operations_break_nothing(seed: int, sessions: Sessions) -> None:
    world = World()
    users = [
        uuid.UUID(int=random.Random(seed * 10 + number).getrandbits(128), version=4) for number in range(3)
    ]
    actors = [
        Actor(session, world, seed * 100 + number) for number, session in enumerate(sessions(SESSIONS, users))
    ]
    for actor in actors[:3]:
        actor.create()
    with ThreadPoolExecutor(SESSIONS) as threads:
        counts = threads.map(act, actors, [OPERATIONS // SESSIONS] * SESSIONS, timeout=40)
        outcomes = sum(counts, Counter[str]())
    unexpected = {
        outcome: count for outcome, count in outcomes.items() if not outcome.startswith(("PT", "done"))
    }
    assert unexpected == {}
    assert outcomes["done"] > OPERATIONS // 3
    # The fixture looks at what is left.
