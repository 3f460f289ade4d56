"""Split a Node-RED file by its tabs, as the editor's "current flow" export does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from workflow_sessions.importers.graph import count
from workflow_sessions.importers.shape import identifier, is_object, text

_Entry = dict[str, Any]


def split_by_tab(document: list[_Entry], tabs: list[_Entry]) -> list[tuple[_Entry, list[_Entry], list[str]]]:
    """For every tab: the tab, its entries in the order of the file, and notes on what crosses its border."""
    tab_ids = [_id(tab) for tab in tabs]
    # Whatever is on no tab is shared: subflows, what is inside them, configuration nodes.
    homes = [_home(entry, set(tab_ids)) for entry in document]
    placed = list(zip(document, homes, strict=True))
    shared = _Shared([entry for entry, home in placed if home is None])
    parts = {tab_id: [entry for entry, home in placed if home == tab_id] for tab_id in tab_ids}
    used = {tab_id: shared.used_by(entries) for tab_id, entries in parts.items()}
    orphans = shared.ids() - set().union(*used.values())
    labels = {tab_id: text(tab.get("label")) or tab_id for tab_id, tab in zip(tab_ids, tabs, strict=True)}
    homes_by_id = {_id(entry): home for entry, home in placed}

    result = []
    for index, (tab_id, tab) in enumerate(zip(tab_ids, tabs, strict=True)):
        wanted = used[tab_id] | (orphans if index == 0 else set())
        entries = [
            entry for entry, home in placed if home == tab_id or (home is None and _id(entry) in wanted)
        ]
        notes = list(_links_to_others(parts[tab_id], homes_by_id, tab_id, labels))
        if used[tab_id]:
            notes.append(f"{count(len(used[tab_id]), 'shared node')} of the file copied into this workflow")
        if orphans and index == 0:
            notes.append(f"{count(len(orphans), 'node')} of the file that no tab refers to kept here")
        result.append((tab, entries, notes))
    return result


class _Shared:
    """The entries that are on no tab, and who refers to whom among them."""

    def __init__(self, entries: list[_Entry]) -> None:
        self._entries = {_id(entry): entry for entry in entries}
        self._inside: defaultdict[str, list[str]] = defaultdict(list)
        for entry in entries:
            self._inside[identifier(entry.get("z")) or ""].append(_id(entry))

    def ids(self) -> set[str]:
        return set(self._entries)

    def used_by(self, entries: list[_Entry]) -> set[str]:
        """The ids of all that these refer to, and what those refer to in turn."""
        used: set[str] = set()
        waiting = list(entries)
        while waiting:
            entry = waiting.pop()
            named = {name for name in _strings(entry) if name in self._entries}
            if entry["type"] == "subflow":
                named.update(self._inside[_id(entry)])
            waiting.extend(self._entries[name] for name in named - used)
            used |= named
        return used


def _links_to_others(
    entries: list[_Entry], home: dict[str, str | None], tab_id: str, labels: dict[str, str]
) -> Iterator[str]:
    links: defaultdict[str, int] = defaultdict(int)
    for entry in entries:
        targets = entry.get("links")
        for target in targets if isinstance(targets, list) else []:
            other = home.get(identifier(target) or "")
            if other is not None and other != tab_id:
                links[other] += 1
    for other, number in links.items():
        yield f"{count(number, 'link')} with the tab “{labels[other]}” kept in the nodes, not as edges"


def _strings(entry: _Entry) -> Iterator[str]:
    waiting: list[Any] = [entry]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            # An instance of a subflow has the type "subflow:" and its id.
            yield value.removeprefix("subflow:")
        elif isinstance(value, list):
            waiting.extend(value)
        elif is_object(value):
            waiting.extend(value.values())


def _home(entry: _Entry, tab_ids: set[str]) -> str | None:
    place = _id(entry) if entry["type"] == "tab" else identifier(entry.get("z"))
    return place if place in tab_ids else None


def _id(entry: _Entry) -> str:
    return identifier(entry["id"]) or ""
