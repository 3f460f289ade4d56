"""Small checks on parsed JSON that every format needs."""

from __future__ import annotations

import math
from typing import Any, TypeGuard


class WrongShape(Exception):  # noqa: N818 - caught inside this package
    """The document cannot be imported; the message is one sentence that says where, why and what to do."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def has_lists(document: object, *keys: str) -> TypeGuard[dict[str, Any]]:
    """Whether the document is an object with a list under each of the keys."""
    return is_object(document) and all(isinstance(document.get(key), list) for key in keys)


def is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def object_at(value: object, where: str) -> dict[str, Any]:
    if not is_object(value):
        raise WrongShape(f"{where} should be an object: export the workflow again")
    return value


def list_at(value: object, where: str) -> list[Any]:
    if not isinstance(value, list):
        raise WrongShape(f"{where} should be a list: export the workflow again")
    return value


def objects_at(value: object, where: str) -> list[dict[str, Any]]:
    return [object_at(item, f"{where}[{index}]") for index, item in enumerate(list_at(value, where))]


def identifier(value: object) -> str | None:
    """An id as a string, None where there is none. Numbers are written as JavaScript writes them."""
    if isinstance(value, str):
        return value or None
    if not is_number(value):
        return None
    if isinstance(value, float) and value.is_integer() and math.fabs(value) < 1e21:
        return str(int(value))
    return str(value)


def identifier_or_none(value: object, where: str) -> str | None:
    """An id that may be missing; anything that is there but cannot be an id is refused, not dropped."""
    result = identifier(value)
    if result is None and value not in (None, ""):
        raise WrongShape(f"{where} should be a string: export the workflow again")
    return result


def identifier_at(value: object, where: str) -> str:
    result = identifier(value)
    if result is None:
        raise WrongShape(f"{where} should be the id of a node: give it one, or remove the edge")
    return result


def position(value: object) -> dict[str, Any] | None:
    """A point as {x, y}, from an object or from a list or an object of two numbers; None if it is none."""
    if isinstance(value, list) and len(value) >= 2:
        x, y = value[0], value[1]
    elif is_object(value):
        x, y = value.get("x", value.get("0")), value.get("y", value.get("1"))
    else:
        return None
    return {"x": x, "y": y} if is_number(x) and is_number(y) else None


def text(value: object) -> str | None:
    """A string that says something, else None."""
    return value.strip() or None if isinstance(value, str) else None


def short(name: str) -> str:
    """A name from a file, fit for a message of one line."""
    return repr(name if len(name) <= 60 else name[:59] + "…")


def tag_list(value: object) -> list[str]:
    """Tags from a list of strings, a list of objects with a name, or a string with commas; nothing twice."""
    items = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
    names = (text(item.get("name") if is_object(item) else item) for item in items)
    return list(dict.fromkeys(name for name in names if name))


def without(source: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in source.items() if key not in keys}
