"""Put nodes and edges together into a workflow, and note what is odd about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from workflow_sessions.importers.imported_workflow import ImportedWorkflow
from workflow_sessions.importers.shape import identifier, short, tag_list, text, without

NAME_LENGTH = 255


class Ids:
    """Makes ids that no node (or edge) of the file has: the wish itself, else with a number behind it."""

    def __init__(self, given: Iterable[object]) -> None:
        self._taken = {name for name in map(identifier, given) if name is not None}
        self._wished: Counter[str] = Counter()

    def make(self, wish: str) -> str:
        candidate = wish
        while candidate in self._taken:
            self._wished[wish] += 1
            candidate = f"{wish}-{self._wished[wish] + 1}"
        self._taken.add(candidate)
        return candidate


def make_edge(
    ids: Ids,
    source: str,
    target: str,
    source_handle: str | None = None,
    target_handle: str | None = None,
    edge_id: str | None = None,
) -> dict[str, Any]:
    """An edge; without an id of its own it gets one made of its ends, the same on every import."""
    if edge_id is None:
        ends = [
            end + (f":{handle}" if handle else "")
            for end, handle in ((source, source_handle), (target, target_handle))
        ]
        edge_id = ids.make("edge:" + "->".join(ends))
    edge: dict[str, Any] = {"id": edge_id, "source": source, "target": target}
    if source_handle is not None:
        edge["sourceHandle"] = source_handle
    if target_handle is not None:
        edge["targetHandle"] = target_handle
    return edge


def make_workflow(
    *,
    about: dict[str, Any],
    name: str,
    nodes: list[dict[str, Any]],
    edges: list[dict[str, Any]],
    source_format: str,
    notes: list[str],
    trigger: dict[str, Any] | None = None,
    variables: dict[str, Any] | None = None,
) -> ImportedWorkflow:
    """The workflow; `about` is all that the file says of it, `name` is for one that has none.

    Name, description and tags are taken from `about`; what else it holds goes to the variables.
    """
    tags = about.get("tags")
    taken = [key for key in ("name", "description") if isinstance(about.get(key), str)]
    taken += ["tags"] if isinstance(tags, (str, list)) else []
    return ImportedWorkflow(
        name=_fitting(text(about.get("name")) or name, notes),
        description=text(about.get("description")),
        nodes=nodes,
        edges=edges,
        source_format=source_format,
        trigger=trigger,
        variables=_with_remainder(variables or {}, source_format, without(about, *taken)),
        tags=tag_list(tags),
        notes=notes + list(_oddities(nodes, edges)),
    )


def count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _fitting(name: str, notes: list[str]) -> str:
    # A file name that is not UTF-8 reaches Python as surrogates, which Postgres refuses.
    name = name.encode("utf-8", "replace").decode("utf-8").strip() or "Imported workflow"
    if len(name) > NAME_LENGTH:
        notes.append(f"the name was cut to {NAME_LENGTH} characters")
    return name[:NAME_LENGTH].rstrip()


def _with_remainder(
    variables: dict[str, Any], source_format: str, remainder: dict[str, Any]
) -> dict[str, Any]:
    said = {key: value for key, value in remainder.items() if value not in (None, "", [], {})}
    if not said:
        return variables
    key = "imported_from"
    while key in variables:
        key += "_"
    return {**variables, key: {"format": source_format, "fields": said}}


def _oddities(nodes: list[dict[str, Any]], edges: list[dict[str, Any]]) -> Iterable[str]:
    node_ids = Counter(node["id"] for node in nodes)
    dangling = sum(edge["source"] not in node_ids or edge["target"] not in node_ids for edge in edges)
    if dangling:
        yield f"{count(dangling, 'dangling edge')} kept: an end is no node of this workflow"
    yield from _repeated(node_ids, "node id")
    yield from _repeated(Counter(edge["id"] for edge in edges), "edge id")


def _repeated(ids: Counter[str], what: str) -> Iterable[str]:
    repeated = [name for name, times in ids.items() if times > 1]
    if repeated:
        yield f"{count(len(repeated), 'duplicate ' + what)} kept: {', '.join(map(short, repeated[:5]))}"
