"""What is promised of single calls, each beside its floor."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from typing import Any

from tests.benchmarks.measure import Case, Row, Session

KILOBYTES = (4, 50)
_OUTPUTS = """'{"node-1": {"price": 43125.5, "signal": "buy"}}'"""
_INSERT = """
insert into floor.workflows (
  id, workflow_id, name, nodes, edges, variables, tags, status, version, revision, created_at, updated_at
)
values (
  gen_random_uuid(), gen_random_uuid(), 'Strategy', %(nodes)s::jsonb, '[]', '{}', '{}', 'draft', 1, 1,
  now(), now()
)
returning *"""
_UPDATE = "update floor.workflows set nodes = %(nodes)s::jsonb where id = %(edited)s returning *"

# Name, promise, floor, ours. The promise of a save is for 4 and for 50 KB.
SAVES: list[tuple[str, tuple[float, float], str, str]] = [
    (
        "create",
        (2, 3),
        _INSERT,
        "select * from create_workflow(name => 'Strategy', nodes => %(nodes)s::jsonb)",
    ),
    ("version", (2, 3), _INSERT, "select * from create_version(%(edited)s, nodes => %(nodes)s::jsonb)"),
    ("update", (2, 3), _UPDATE, "select * from update_workflow(%(edited)s, nodes => %(nodes)s::jsonb)"),
    ("no-op save", (2, 3), _UPDATE, "select * from update_workflow(%(kept)s, nodes => %(same)s::jsonb)"),
    (
        "get",
        (1.25, 1.25),
        "select * from floor.workflows where id = %(kept)s",
        "select * from get_workflow(%(kept)s)",
    ),
]
LISTS = [
    (
        "workflows, first page",
        """select * from floor.workflow_list where user_id = %(user)s
        order by updated_at desc, id desc limit 50""",
        "select * from list_workflows()",
    ),
    (
        "workflows, last page",
        """select * from floor.workflow_list
        where user_id = %(user)s and (updated_at, id) < (%(workflows_updated_at)s, %(workflows_id)s)
        order by updated_at desc, id desc limit 50""",
        "select * from list_workflows(cursor => %(workflows_next_cursor)s)",
    ),
    (
        "history",
        "select * from floor.versions where workflow_id = %(busy)s order by version desc limit 50",
        "select * from get_version_history(%(busy)s, page_size => 50)",
    ),
    (
        "history, a page",
        "select * from floor.versions where workflow_id = %(long)s order by version desc limit 50",
        "select * from get_version_history(%(long)s, page_size => 50)",
    ),
    (
        "runs, first page",
        "select * from floor.runs where workflow_id = %(busy)s order by id desc limit 50",
        "select * from list_executions(%(busy)s)",
    ),
    (
        "runs, last page",
        """select * from floor.runs where workflow_id = %(busy)s and id < %(runs_id)s
        order by id desc limit 50""",
        "select * from list_executions(%(busy)s, cursor => %(runs_next_cursor)s)",
    ),
    (
        "stats",
        "select * from floor.stats where workflow_id = %(busy)s",
        "select * from get_execution_stats(%(busy)s)",
    ),
]
# Name, what is asked for, what the index of the bare table is asked for.
SEARCHES = [
    ("a word of few", "1234", "document @@ '1234'"),
    ("a word of all", "workflow", "document @@ 'workflow'"),
    ("a prefix", "123", "document @@ '123:*'"),
    ("a phrase", '"number 1234"', "document @@ 'number <-> 1234'"),
    ("a typo", "wrokflow", "document @@ 'workflow'"),
]
_WRITE_DOCUMENTS = "select workflow_internal.index_unindexed_workflows(clock_timestamp() + '1 minute')"
_FOUND = """select id, workflow_id, user_id, version, revision, name, description, tags, folder, is_template,
  is_favorite, status, version_note, created_at, updated_at, execution_count, last_executed_at, rank,
  name_highlight, highlight, next_cursor
from floor.found where user_id = %(user)s and {condition} order by {order} limit 20"""
RUNS = [
    (
        "start",
        """insert into floor.executions (workflow_id, definition_id, user_id, status, trigger_source)
        values (%(kept)s, %(kept)s, %(user)s, 'running', 'manual') returning id""",
        "select start_execution(%(kept)s)",
    ),
    (
        "complete",
        f"""update floor.executions
        set status = 'completed', completed_at = clock_timestamp(), nodes_executed = 1, outputs = {_OUTPUTS}
        where id = %(bare)s""",
        f"select complete_execution(%(run)s, outputs => {_OUTPUTS})",
    ),
]


class Users:
    """The users, and what each has: `busy` is a workflow with many runs, `long` one with many versions."""

    def __init__(
        self, session: Session, busy: dict[uuid.UUID, uuid.UUID], long: uuid.UUID, repeats: int
    ) -> None:
        self.session = session
        self.repeats = repeats
        self.values: dict[uuid.UUID, Row] = {
            user_id: {"user": user_id, "busy": workflow_id, "long": workflow_id}
            for user_id, workflow_id in busy.items()
        }
        self.values[next(iter(busy))]["long"] = long

    def save_workflows(self) -> None:
        """Give everybody a workflow of each size to read, and one to edit."""
        for user_id, own in self.values.items():
            for size in KILOBYTES:
                for name in ("kept", "edited"):
                    [saved] = self.session.ask(
                        user_id,
                        "select id from create_workflow(name => %(name)s, nodes => %(nodes)s::jsonb)",
                        {"name": f"Benchmark {name} {size}", "nodes": nodes(size, 0)},
                    )
                    own[f"{name}_{size}"] = saved["id"]

    def saves(self) -> Iterator[Case]:
        for place, size in enumerate(KILOBYTES):
            documents = [nodes(size, number) for number in range(self.repeats + 1)]

            def values(
                user_id: uuid.UUID, number: int, size: int = size, documents: list[str] = documents
            ) -> Row:
                own = self.values[user_id]
                document = {"nodes": documents[number + 1], "same": documents[0]}
                return document | {"kept": own[f"kept_{size}"], "edited": own[f"edited_{size}"]}

            for name, promises, floor, ours in SAVES:
                yield Case(f"{name}, {size} KB", promises[place], floor, ours, values, self.repeats)

    def lists(self) -> Iterator[Case]:
        for user_id, own in self.values.items():
            own |= self._last_page(
                user_id, "workflows", "list_workflows(page_size => 50, cursor => %(cursor)s)"
            )
            own |= self._last_page(
                user_id, "runs", "list_executions(%(busy)s, page_size => 50, cursor => %(cursor)s)"
            )
        for name, floor, ours in LISTS:
            yield Case(name, 1.4, floor, ours, lambda user_id, _: self.values[user_id], self.repeats)

    def searches(self) -> Iterator[Case]:
        """The floor of what many have is ranked, too: which are the best is what a search is asked for."""

        def written(user_id: uuid.UUID, number: int) -> Row:
            if number == 0:
                self.session.connection.execute(_WRITE_DOCUMENTS)
            return self.values[user_id]

        def waiting(user_id: uuid.UUID, number: int) -> Row:
            own = self.values[user_id]
            if number == 0:
                for size in KILOBYTES:
                    changes = f"%(edited_{size})s, description => gen_random_uuid()::text"
                    self.session.ask(user_id, f"select update_workflow({changes})", own)
            return own

        for name, query, condition in SEARCHES:
            lexeme = condition.removeprefix("document @@ ")
            floor = _FOUND.format(
                condition=condition, order=f"ts_rank(document, {lexeme}) desc, updated_at desc, id desc"
            )
            ours = f"select * from search_workflows('{query}', scope => 'own')"
            yield Case(f"search, {name}", 5, floor, ours, written, self.repeats)
            if name == "a word of few":
                yield Case(f"search, {name}, 4 and 50 KB just saved", 5, floor, ours, waiting, self.repeats)

    def _last_page(self, user_id: uuid.UUID, name: str, call: str) -> Row:
        """The row that comes before the last page; nothing where there is one page."""
        columns = ("id", "updated_at", "next_cursor") if name == "workflows" else ("id", "next_cursor")
        ends: list[Row] = [dict.fromkeys(columns)]
        while True:
            values = self.values[user_id] | {"cursor": ends[-1]["next_cursor"]}
            page = self.session.ask(user_id, f"select * from {call}", values)
            if not page:
                break
            ends.append(page[-1])
        return {f"{name}_{column}": ends[max(0, len(ends) - 2)][column] for column in columns}

    def runs(self) -> Iterator[Case]:
        started = {
            user_id: self._ids(
                user_id, "select start_execution(%(kept_4)s) as id from generate_series(1, %(count)s)"
            )
            for user_id in self.values
        }
        bare = {
            user_id: self._ids(
                user_id,
                "insert into floor.executions select from generate_series(1, %(count)s) returning id",
            )
            for user_id in self.values
        }

        def values(user_id: uuid.UUID, number: int) -> Row:
            own = self.values[user_id]
            return own | {
                "kept": own["kept_4"],
                "run": started[user_id][number],
                "bare": bare[user_id][number],
            }

        for name, floor, ours in RUNS:
            yield Case(name, 2, floor, ours, values, self.repeats)

    def _ids(self, user_id: uuid.UUID, statement: str) -> list[Any]:
        return [
            row["id"]
            for row in self.session.ask(user_id, statement, self.values[user_id] | {"count": self.repeats})
        ]


def nodes(kilobytes: int, number: int) -> str:
    """ReactFlow nodes of a size, different for each number."""
    return json.dumps(
        [
            {
                "id": f"node-{place}",
                "type": ("price", "indicator", "condition", "order")[place % 4],
                "position": {"x": place * 120, "y": place % 7 * 80},
                "data": {
                    "label": f"Step {place} of strategy {number}",
                    "symbol": "BTC/USDT",
                    "period": place + number,
                    "note": "Buys when the fast average crosses the slow one",
                },
            }
            for place in range(kilobytes * 5)
        ]
    )
