"""Parse JSON text, and refuse what Postgres' jsonb cannot keep or Python would silently change.

jsonb refuses the character \\u0000 and lone surrogates
(https://www.postgresql.org/docs/current/datatype-json.html) and knows no NaN or Infinity. Python's json
module accepts all of these, drops all but the last of several equal keys, and recurses on nested values. So
one pass over the parsed document, without recursion, looks for each of them and says where it is.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from workflow_sessions.importers.shape import WrongShape

DEPTH_LIMIT = 200
"""Levels of nesting. Real workflows stay below 30; Python's own limit depends on the caller's stack."""

DIGITS_LIMIT = 1000
"""Digits of a whole number. Python refuses to convert very long ones."""

# A path is the path to the parent and the key or index below it, so that walking copies nothing.
_Path: TypeAlias = "tuple[_Path, str | int] | None"
_LostKeys: TypeAlias = "list[tuple[dict[str, Any], str]]"


def parse(raw: bytes) -> Any:
    """The document in these bytes, or WrongShape with the reason why it cannot be kept."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongShape(
            f"the text is not UTF-8 text (byte {error.start} is wrong): save it in UTF-8 and try again"
        ) from None
    if not text.strip():
        raise WrongShape("the text is empty: export the workflow again")
    lost_keys: _LostKeys = []

    def make_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result: dict[str, Any] = {}
        lost: list[str] = []
        for key, value in pairs:
            if key in result and not _same(result[key], value):
                lost.append(key)
            result[key] = value
        # The object is kept with its key, since its place in the document is known only after parsing.
        lost_keys.extend((result, key) for key in lost[:1])
        return result

    try:
        document = json.loads(text, object_pairs_hook=make_object, parse_int=_whole_number)
    except json.JSONDecodeError as error:
        raise WrongShape(
            f"the text is not JSON (line {error.lineno}, column {error.colno}: {error.msg}): export it again"
        ) from None
    except RecursionError:
        raise _too_deep() from None
    _refuse_what_cannot_be_kept(document, lost_keys)
    return document


def _same(one: Any, other: Any) -> bool:
    # As text, since Python finds 1, 1.0 and true equal.
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _whole_number(digits: str) -> int | float:
    # Infinity stands for a number that is too long; the pass over the document then finds its place.
    return int(digits) if len(digits) <= DIGITS_LIMIT else math.inf


def _too_deep() -> WrongShape:
    return WrongShape(f"the text nests values more than {DEPTH_LIMIT} levels deep: flatten it")


def _refuse_what_cannot_be_kept(document: Any, lost_keys: _LostKeys) -> None:
    lost = {id(parent): key for parent, key in lost_keys}
    for value, path, depth in _every_value(document):
        if depth > DEPTH_LIMIT:
            raise _too_deep()
        if isinstance(value, str):
            _refuse_text(value, path, "a string")
        elif isinstance(value, float) and not math.isfinite(value):
            raise WrongShape(f"the number at {_written(path)} is NaN, infinite or too large: replace it")
        elif isinstance(value, dict):
            for key in value:
                _refuse_text(key, path, "a key")
            if id(value) in lost:
                raise WrongShape(
                    f"the key {json.dumps(lost[id(value)])} occurs more than once, with different values, "
                    f"in the object at {_written(path)}: keep one of them"
                )


def _every_value(document: Any) -> Iterator[tuple[Any, _Path, int]]:
    waiting: list[tuple[Any, _Path, int]] = [(document, None, 0)]
    while waiting:
        value, path, depth = waiting.pop()
        yield value, path, depth
        if isinstance(value, dict):
            waiting.extend((child, (path, key), depth + 1) for key, child in value.items())
        elif isinstance(value, list):
            waiting.extend((child, (path, index), depth + 1) for index, child in enumerate(value))


def _refuse_text(text: str, path: _Path, what: str) -> None:
    if "\x00" in text:
        raise WrongShape(
            f"{what} at {_written(path)} holds the character \\u0000, which Postgres cannot keep: remove it"
        )
    if text.isascii():
        return
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise WrongShape(
            f"{what} at {_written(path)} holds half of a surrogate pair, which is no character: remove it"
        ) from None


def _written(path: _Path) -> str:
    parts: list[str] = []
    while path is not None:
        path, part = path
        if isinstance(part, int):
            parts.append(f"[{part}]")
        elif re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]{0,60}", part):
            parts.append(f".{part}")
        else:
            parts.append(f"[{json.dumps(part[:60])}]")
    return "$" + "".join(reversed(parts))
