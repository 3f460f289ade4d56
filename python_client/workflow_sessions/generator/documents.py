"""docs/client.md: the reference of the Python client."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from workflow_sessions.errors import ERRORS
from workflow_sessions.generator.catalog import Catalog, RegisteredError, RowType, SqlFunction
from workflow_sessions.generator.comments import cell, paragraphs, sentence
from workflow_sessions.generator.python_types import column_type, field_name
from workflow_sessions.generator.render import (
    error_base,
    error_name,
    iterator_name,
    model_name,
    parameter,
    return_type,
)

INTRODUCTION = """\
# Python client

Made from the SQL by `make generate`. Each function of the database is a method of `WorkflowSessions`, and of
`AsyncWorkflowSessions`, where it is awaited. Arguments are named. One that is left out is not sent: the
default that is shown is the database's. `None` is sent, as null. Rows are models of pydantic that cannot be
changed.
"""

PYTHON_DEFAULTS = {"NULL": "None", "TRUE": "True", "FALSE": "False"}


def client_reference(catalog: Catalog, examples: Path) -> str:
    """The whole text: functions by area, models, exceptions. An example is named after its function."""
    lines = [
        INTRODUCTION,
        *_contents(catalog),
        *chain.from_iterable(_function(function, catalog, examples) for function in catalog.functions),
        *_models(catalog),
        *_errors(catalog.errors),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _contents(catalog: Catalog) -> Iterator[str]:
    for area in catalog.areas:
        names = [function.name for function in catalog.functions if function.area == area]
        yield f"- {area}: {' · '.join(f'[{name}](#{name})' for name in names)}"
    yield from ("- [models](#models) · [exceptions](#exceptions)", "")


def _function(function: SqlFunction, catalog: Catalog, examples: Path) -> Iterator[str]:
    area = [each for each in catalog.functions if each.area == function.area]
    if function is area[0]:
        yield from (f"## {function.area.capitalize()}", "")
    yield from (f"### {function.name}", "", sentence(function.summary or function.name), "")
    yield from ("```python", *_signature(function, catalog), "```", "")
    if function.description:
        yield from ("  \n".join(paragraphs(function.description)), "")
    yield from (_outcome(function, catalog), "")
    example = examples / f"{function.name}.py"
    if example.exists():
        yield from ("```python", example.read_text("utf-8").strip(), "```", "")


def _signature(function: SqlFunction, catalog: Catalog) -> Iterator[str]:
    answer = return_type(function, catalog).replace("models.", "")
    parameters = [_parameter(function, place, catalog) for place in range(len(function.arguments))]
    line = f"client.{function.name}({', '.join(parameters)}) -> {answer}"
    if len(line) <= 100:
        yield line
    else:
        yield from (f"client.{function.name}(", *(f"    {each}," for each in parameters), f") -> {answer}")


def _parameter(function: SqlFunction, place: int, catalog: Catalog) -> str:
    argument = function.arguments[place]
    stated = parameter(function, argument, catalog).replace(" | Unset", "").removesuffix(" = UNSET")
    if argument.default is None:
        return stated
    return f"{stated} = {PYTHON_DEFAULTS.get(argument.default, argument.default)}"


def _outcome(function: SqlFunction, catalog: Catalog) -> str:
    said = []
    if function.returns_rows:
        model = model_name(catalog.row_types[function.result_type])
        said.append(f"Returns: [{model}](#{model.lower()}).")
    if catalog.is_paged(function):
        said.append(f"`client.{iterator_name(function)}(…)` gives every row, page after page.")
    states = dict.fromkeys(re.findall(r"PT\d{3}", function.description))
    kinds = [f"`{ERRORS[state].__name__}`" for state in states if state in ERRORS]
    if kinds:
        said.append(f"Raises: {', '.join(kinds)}.")
    said.append("Writes." if function.volatility == "volatile" else "Reads only.")
    return " ".join(said)


def _models(catalog: Catalog) -> Iterator[str]:
    yield from ("## Models", "", "From `workflow_sessions.models`.", "")
    for row in sorted(catalog.public_rows, key=model_name):
        yield from _model(row, catalog)


def _model(row: RowType, catalog: Catalog) -> Iterator[str]:
    yield from (f"### {model_name(row)}", "", cell(row.comment), "")
    yield from ("| field | type | meaning |", "|---|---|---|")
    for column in row.columns:
        type_ = cell(column_type(column, catalog.enums).replace("Interval", "timedelta"))
        yield f"| `{field_name(column.name)}` | `{type_}` | {cell(column.comment)} |"
    yield ""


def _errors(errors: tuple[RegisteredError, ...]) -> Iterator[str]:
    yield from ("## Exceptions", "")
    yield (
        "From `workflow_sessions.errors`. All are `WorkflowError`, with `message`, `detail`, `hint` and"
        " `sqlstate`. Any other error of the server is a `DatabaseError`, a connection that is refused"
        " or lost a `ConnectionLostError`."
    )
    yield from ("", "| exception | is a | message | hint |", "|---|---|---|---|")
    for error in errors:
        classes = f"`{error_name(error)}` | `{error_base(error)}`"
        yield f"| {classes} | {cell(error.message)} | {cell(error.hint)} |"
