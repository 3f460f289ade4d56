"""Types of SQL in Python: what a caller may give, and what an answer holds."""

from __future__ import annotations

import keyword
from collections.abc import Mapping

from pydantic import BaseModel

from workflow_sessions.generator.catalog import Argument, Column, GeneratorError

ANSWERS = {
    "uuid": "UUID",
    "text": "str",
    "character varying": "str",
    "character": "str",
    "citext": "str",
    "name": "str",
    "boolean": "bool",
    "smallint": "int",
    "integer": "int",
    "bigint": "int",
    "real": "float",
    "double precision": "float",
    # A number of JSON is a double, and both transports shall give the same.
    "numeric": "float",
    "json": "Any",
    "jsonb": "Any",
    "timestamptz": "datetime",
    "timestamp": "datetime",
    "date": "date",
    "time": "time",
    "interval": "Interval",
}
GIVEN = {**ANSWERS, "uuid": "UUID | str", "numeric": "Decimal | float", "json": "Json", "jsonb": "Json"}
GIVEN["interval"] = "timedelta"

RESERVED_FIELDS = {*keyword.kwlist, *dir(BaseModel)}
RESERVED_ARGUMENTS = {
    *keyword.kwlist,
    *("self", "arguments", "as_list", "catalog", "models", "read_row", "read_rows", "read_value"),
    *("RESULTS", "UNSET"),
}
RESERVED_METHODS = {
    *keyword.kwlist,
    *("aclose", "as_service", "as_user", "call", "close", "connect", "connection", "from_supabase"),
    *("from_url", "functions", "pages", "query", "transaction", "transport"),
    *("bool", "dict", "float", "int", "list", "str", "type"),
}
"""What the client has besides, or needs for its annotations."""

RESERVED_MODELS = ("Any", "Field", "Interval", "Literal", "Row", "UUID")

Enums = Mapping[str, tuple[str, ...]]


def given_type(argument: Argument, enums: Enums, *, is_nullable: bool) -> str:
    """The annotation of an argument."""
    one = _named(argument.type.removesuffix("[]"), GIVEN, enums, f"argument {argument.name}")
    type_ = f"Sequence[{one}]" if argument.type.endswith("[]") else one
    unset = "" if argument.is_required else " | Unset"
    return f"{type_}{unset}{' | None' if is_nullable else ''}"


def answer_type(type_: str, enums: Enums, what: str) -> str:
    """The annotation of a value that an answer holds."""
    one = _named(type_.removesuffix("[]"), ANSWERS, enums, what)
    return f"list[{one}]" if type_.endswith("[]") else one


def column_type(column: Column, enums: Enums) -> str:
    type_ = answer_type(column.type, enums, f"column {column.name}")
    return f"{type_} | None" if column.is_nullable else type_


def sent_type(type_: str, enums: Enums) -> str:
    """The type as a cast names it: what is not the server's own goes with its schema."""
    name = type_.removesuffix("[]")
    if name not in enums:
        return type_
    parts = [identifier(part) for part in name.split(".")]
    return ".".join(parts if len(parts) > 1 else ["public", *parts]) + type_[len(name) :]


def _named(type_: str, known: Mapping[str, str], enums: Enums, what: str) -> str:
    if type_ in enums:
        return f"Literal[{', '.join(repr(value) for value in enums[type_])}]"
    if type_ not in known:
        raise GeneratorError(
            f"{what} is of type {type_}, which the client does not know: use another, such as text or jsonb"
        )
    return known[type_]


def class_name(name: str) -> str:
    """workflow_summary becomes WorkflowSummary."""
    return "".join(word[:1].upper() + word[1:] for word in identifier(name.replace(".", "_")).split("_"))


def singular(name: str) -> str:
    """The name of one row of a view or table: workflow_sessions holds rows workflow_session."""
    if name.endswith("ies"):
        return name.removesuffix("ies") + "y"
    if name.endswith("sses"):
        return name.removesuffix("es")
    return name if name.endswith(("ss", "us", "is")) else name.removesuffix("s")


def identifier(name: str) -> str:
    if not name.isidentifier():
        raise GeneratorError(f'"{name}" cannot be a name in Python: use letters, digits and underscores')
    return name


def field_name(name: str) -> str:
    """The name of a column in a model; one that pydantic or Python needs itself gets an underscore behind."""
    stripped = identifier(name).lstrip("_")
    return f"{stripped}_" if stripped != name or name in RESERVED_FIELDS else name


def argument_name(name: str) -> str:
    return f"{name}_" if identifier(name) in RESERVED_ARGUMENTS else name
