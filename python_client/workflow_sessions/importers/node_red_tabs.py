"""Split a Node-RED file by its tabs, as the editor's "current flow" export does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator
from typing import Any

from workflow_sessions.importers.graph import count
from workflow_sessions.importers.shape import WrongShape, identifier, is_object, short, text

_Entry = dict[str, Any]


SHARED_LIMIT = 100_000
"""Copies of shared nodes in all. Many tabs that use many nodes could fill the memory from a small file."""


def split_by_tab(document: list[_Entry], tabs: list[_Entry]) -> list[tuple[_Entry, list[_Entry], list[str]]]:
    """For every tab: the tab, its entries in the order of the file, and notes on what crosses its border."""
    labels = {_id(tab): text(tab.get("label")) or _id(tab) for tab in tabs}
    # By place in the file, since ids may occur twice. Whatever is on no tab is shared: subflows, what is
    # inside them, configuration nodes.
    places: defaultdict[str | None, list[int]] = defaultdict(list)
    for place, entry in enumerate(document):
        places[_home(entry, labels)].append(place)
    shared = _Shared([document[place] for place in places[None]])
    used = _used_by_tab(shared, {tab: [document[place] for place in places[tab]] for tab in labels})
    orphans = shared.ids() - set().union(*used.values())
    shared_places = shared.places(places[None])
    homes = {_id(entry): _home(entry, labels) for entry in document}

    result: list[tuple[_Entry, list[_Entry], list[str]]] = []
    for tab in tabs:
        wanted = used[_id(tab)] | (set() if result else orphans)
        copied = [place for name in wanted for place in shared_places[name]]
        own = [document[place] for place in places[_id(tab)]]
        notes = list(_links_to_others(own, homes, _id(tab), labels))
        if used[_id(tab)]:
            notes.append(f"{count(len(used[_id(tab)]), 'shared node')} of the file copied into this workflow")
        if orphans and not result:
            notes.append(f"{count(len(orphans), 'node')} of the file that no tab refers to kept here")
        entries = [document[place] for place in sorted([*places[_id(tab)], *copied])]
        result.append((tab, entries, notes))
    return result


def _used_by_tab(shared: _Shared, parts: dict[str, list[_Entry]]) -> dict[str, set[str]]:
    used: dict[str, set[str]] = {}
    copies = 0
    for tab, entries in parts.items():
        used[tab] = shared.used_by(entries)
        copies += len(used[tab])
        if copies > SHARED_LIMIT:
            raise WrongShape(f"the tabs share more than {SHARED_LIMIT:,} nodes: export them one by one")
    return used


class _Shared:
    """The entries that are on no tab, and who refers to whom among them."""

    def __init__(self, entries: list[_Entry]) -> None:
        self._names = [_id(entry) for entry in entries]
        self._entries = dict(zip(self._names, entries, strict=True))
        self._inside: defaultdict[str, list[str]] = defaultdict(list)
        for entry in entries:
            self._inside[identifier(entry.get("z")) or ""].append(_id(entry))

    def ids(self) -> set[str]:
        return set(self._entries)

    def places(self, places: list[int]) -> dict[str, list[int]]:
        """Where in the file each id is, given the places of all of them in the order of the file."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for place, name in zip(places, self._names, strict=True):
            found[name].append(place)
        return found

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
        yield f"{count(number, 'link')} with the tab {short(labels[other])} kept in the nodes, not as edges"


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


def _home(entry: _Entry, tabs: Container[str]) -> str | None:
    place = _id(entry) if entry["type"] == "tab" else identifier(entry.get("z"))
    return place if place is not None and place in tabs else None


def _id(entry: _Entry) -> str:
    return identifier(entry["id"]) or ""
