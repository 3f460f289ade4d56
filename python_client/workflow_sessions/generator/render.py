"""Write a catalog as Python: the files of _generated/ before ruff formats them.

Async and sync methods come from one template: they differ in the words of ASYNC and SYNC alone. To take out
imports that a file does not need is left to ruff.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workflow_sessions import errors
from workflow_sessions.generator.catalog import (
    Argument,
    Catalog,
    Column,
    GeneratorError,
    RegisteredError,
    RowType,
    SqlFunction,
)
from workflow_sessions.generator.comments import defaults, docstring, paragraphs, takes_null
from workflow_sessions.generator.python_types import (
    RESERVED_METHODS,
    RESERVED_MODELS,
    answer_type,
    argument_name,
    class_name,
    column_type,
    field_name,
    given_type,
    identifier,
    sent_type,
    singular,
)

BANNER = "# Made from functions/ and sql/ by `workflow-sessions generate`: change the SQL, not this file.\n"


BASES = {
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)
}


@dataclass(frozen=True)
class Words:
    """What asynchronous code says and synchronous code does not."""

    class_: str
    define: str
    wait: str
    iterator: str


ASYNC = Words("AsyncMethods", "async def", "await ", "AsyncIterator")
SYNC = Words("Methods", "def", "", "Iterator")


def render(catalog: Catalog) -> dict[str, str]:
    """The files by name."""
    return {
        "__init__.py": f'{BANNER}"""The client as far as the SQL says it."""\n',
        "catalog.py": _catalog(catalog),
        "models.py": _models(catalog),
        "errors.py": _errors(catalog.errors),
        "async_methods.py": _methods(catalog, ASYNC),
        "sync_methods.py": _methods(catalog, SYNC),
    }


def model_name(row: RowType) -> str:
    return class_name(singular(row.name) if row.kind in ("view", "table") else row.name)


def _catalog(catalog: Catalog) -> str:
    constants = "\n".join(_function(function, catalog) for function in catalog.functions)
    names = ", ".join(constant(function) for function in catalog.functions)
    return f'''{BANNER}"""The public functions, as a transport must know them."""

from __future__ import annotations

from collections.abc import Mapping

from workflow_sessions.functions import Function

{constants}

FUNCTIONS: Mapping[str, Function] = {{function.name: function for function in ({names},)}}
"""Every function by its name."""
'''


def _function(function: SqlFunction, catalog: Catalog) -> str:
    arguments = {each.name: sent_type(each.type, catalog.enums) for each in function.arguments}
    shape = f"{function.name!r}, {arguments!r}, {function.result!r}"
    return f"{constant(function)} = Function({shape}, is_volatile={function.volatility == 'volatile'})"


def constant(function: SqlFunction) -> str:
    return identifier(function.name).upper()


def _models(catalog: Catalog) -> str:
    rows = sorted(catalog.public_rows, key=model_name)
    _refuse_same_names(rows)
    models = "\n\n".join("\n".join(_model(row, catalog)) for row in rows)
    return f'''{BANNER}"""A model a row of the views, and a row that functions return."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, Literal
from uuid import UUID

from pydantic import Field

from workflow_sessions.rows import Interval, Row

__all__: list[str] = {sorted(model_name(row) for row in rows)}

{models}
'''


def _refuse_same_names(rows: list[RowType]) -> None:
    seen = dict.fromkeys(RESERVED_MODELS, "what the client imports")
    for row in rows:
        other = seen.setdefault(model_name(row), row.name)
        if other != row.name:
            raise GeneratorError(
                f"{row.name} and {other} would both be {model_name(row)} in Python: rename one"
            )


def _refuse_doubles(names: list[str], where: str) -> None:
    doubles = sorted({name for name in names if names.count(name) > 1})
    if doubles:
        raise GeneratorError(f"{where}: two names would both be {doubles[0]} in Python: rename one")


def _model(row: RowType, catalog: Catalog) -> Iterator[str]:
    yield f"class {model_name(row)}(Row):"
    summary, _, description = (row.comment or f"A row of {row.name}.").partition("\n\n")
    first, _, rest = summary.partition(". ")
    lines = [rest, *paragraphs(description)]
    yield docstring(first, [line for line in lines if line], 4)
    yield ""
    _refuse_doubles([field_name(column.name) for column in row.columns], row.name)
    for column in row.columns:
        yield from _field(column, row, catalog)


def _field(column: Column, row: RowType, catalog: Catalog) -> Iterator[str]:
    name = field_name(column.name)
    try:
        type_ = column_type(column, catalog.enums)
    except GeneratorError as error:
        raise GeneratorError(f"{row.name}: {error}") from error
    alias = f" = Field(alias={column.name!r})" if name != column.name else ""
    yield f"    {name}: {type_}{alias}"
    if column.comment:
        yield docstring(column.comment, [], 4)


def _errors(registry: tuple[RegisteredError, ...]) -> str:
    # An error that is called as its base, such as not_signed_in, needs no class of its own.
    own = [error for error in registry if error_name(error) != error_base(error)]
    for error in own:
        if error_name(error) in BASES:
            raise GeneratorError(
                f"sql/errors.sql: the client has a {error_name(error)} of its own: rename {error.name}"
            )
    classes = "\n\n".join(_error(error) for error in own)
    prefix = {error: "" if error in own else "errors." for error in registry}
    by_message = "\n".join(
        f"    ({error.sqlstate!r}, {error.message!r}): {prefix[error]}{error_name(error)},"
        for error in registry
    )
    return f'''{BANNER}"""A class an error of the registry, sql/errors.sql."""

from __future__ import annotations

from workflow_sessions import errors
from workflow_sessions.errors import WorkflowError

__all__: list[str] = {sorted(error_name(error) for error in own)}

{classes}

BY_MESSAGE: dict[tuple[str, str], type[WorkflowError]] = {{
{by_message}
}}


def error_for(sqlstate: str, message: str, detail: str = "", hint: str = "") -> WorkflowError:
    """The error that the server means; one that is newer than this client is known by its SQLSTATE."""
    kind = BY_MESSAGE.get((sqlstate, message)) or errors.base_for(sqlstate)
    return kind(message, sqlstate=sqlstate, detail=detail, hint=hint)
'''


def error_name(error: RegisteredError) -> str:
    return f"{class_name(error.name)}Error"


def error_base(error: RegisteredError) -> str:
    return errors.base_for(error.sqlstate).__name__


def _error(error: RegisteredError) -> str:
    text = docstring(error.message, [error.hint], 4)
    return f"class {error_name(error)}(errors.{error_base(error)}):\n{text}\n"


def _methods(catalog: Catalog, words: Words) -> str:
    _refuse_names(catalog)
    methods = "\n".join("\n".join(_method(function, catalog, words)) for function in catalog.functions)
    types = {
        function.name: return_type(function, catalog)
        for function in catalog.functions
        if function.result in ("value", "values")
    }
    results = ", ".join(f"{name!r}: {type_}" for name, type_ in types.items() if type_ != "Any")
    return f'''{BANNER}"""The public functions as methods."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import {words.iterator}, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

from workflow_sessions.functions import Function
from workflow_sessions.rows import Interval, RowModel, found, read_row, read_rows, read_value
from workflow_sessions.values import UNSET, Json, Unset, as_list

from . import catalog, models

RESULTS: dict[str, Any] = {{{results}}}
"""The types of values, by function."""


class {words.class_}(ABC):
    """One method a function, named as in SQL. Only the arguments that are given are sent."""

    @abstractmethod
    {words.define} _call(self, function: Function, arguments: Mapping[str, Any]) -> Any:
        """The raw answer: a dict for a row, a list of dicts for rows, a value, a list of values, or None."""

    {words.define} _pages(
        self, function: Function, arguments: Mapping[str, Any], model: type[RowModel]
    ) -> {words.iterator}[RowModel]:
        while rows := read_rows(model, {words.wait}self._call(function, arguments)):
            for row in found(rows):
                yield row
            cursor = getattr(rows[-1], "next_cursor", None)
            if cursor is None:
                return
            arguments = {{**arguments, "cursor": cursor}}

{methods}
'''


def iterator_name(function: SqlFunction) -> str:
    return f"iter_{function.name.removeprefix('list_')}"


def _refuse_names(catalog: Catalog) -> None:
    names = {function.name for function in catalog.functions}
    for function in catalog.functions:
        if function.name in RESERVED_METHODS or function.name.startswith("_"):
            raise GeneratorError(
                f"{function.path}: the client has a {function.name} of its own: rename the function"
            )
        if catalog.is_paged(function) and iterator_name(function) in names:
            raise GeneratorError(
                f"{function.path}: its iterator is called {iterator_name(function)}, as a function is"
            )


def _method(function: SqlFunction, catalog: Catalog, words: Words) -> Iterator[str]:
    answer = return_type(function, catalog)
    text = docstring(
        function.summary or function.name, [*paragraphs(function.description), defaults(function)], 8
    )
    parameters = _parameters(function, function.arguments, catalog)
    yield f"    {words.define} {function.name}({parameters}) -> {answer}:"
    yield text
    yield from _collect(function.arguments)
    call = f"{words.wait}self._call(catalog.{constant(function)}, arguments)"
    if function.result == "nothing":
        yield f"        {call}"
    elif function.returns_rows:
        model = model_name(catalog.row_types[function.result_type])
        yield f"        return read_{function.result}(models.{model}, {call})"
    elif answer == "Any":
        yield f"        return {call}"
    else:
        yield f"        return read_value(RESULTS[{function.name!r}], {call})"
    yield ""
    if catalog.is_paged(function):
        yield from _iterator(function, catalog, words)


def _iterator(function: SqlFunction, catalog: Catalog, words: Words) -> Iterator[str]:
    arguments = tuple(each for each in function.arguments if each.name != "cursor")
    model = f"models.{model_name(catalog.row_types[function.result_type])}"
    parameters = _parameters(function, arguments, catalog)
    yield f"    def {iterator_name(function)}({parameters}) -> {words.iterator}[{model}]:"
    yield f'        """Every row of {function.name}, page after page."""'
    yield from _collect(arguments)
    yield f"        return self._pages(catalog.{constant(function)}, arguments, {model})"
    yield ""


def _parameters(function: SqlFunction, arguments: tuple[Argument, ...], catalog: Catalog) -> str:
    if not arguments:
        return "self"
    _refuse_doubles([argument_name(each.name) for each in arguments], function.path)
    stated = ", ".join(parameter(function, each, catalog) for each in arguments)
    return f"self, *, {stated}"


def parameter(function: SqlFunction, argument: Argument, catalog: Catalog) -> str:
    """An argument as the method declares it."""
    try:
        type_ = given_type(argument, catalog.enums, is_nullable=takes_null(function, argument.name))
    except GeneratorError as error:
        raise GeneratorError(f"{function.path}: {error}") from error
    name = argument_name(argument.name)
    return f"{name}: {type_}" if argument.is_required else f"{name}: {type_} = UNSET"


def return_type(function: SqlFunction, catalog: Catalog) -> str:
    """The annotation of what a method returns."""
    if function.result == "nothing":
        return "None"
    if function.returns_rows:
        model = f"models.{model_name(catalog.row_types[function.result_type])}"
        return f"list[{model}]" if function.result == "rows" else model
    type_ = answer_type(function.result_type, catalog.enums, f"{function.path}: the result")
    if function.value_is_nullable and type_ != "Any":
        type_ = f"{type_} | None"
    return f"list[{type_}]" if function.result == "values" else type_


def _collect(arguments: tuple[Argument, ...]) -> Iterator[str]:
    required = [f"{each.name!r}: {_sent(each)}" for each in arguments if each.is_required]
    yield f"        arguments: dict[str, Any] = {{{', '.join(required)}}}"
    for each in arguments:
        if not each.is_required:
            yield f"        if {argument_name(each.name)} is not UNSET:"
            yield f"            arguments[{each.name!r}] = {_sent(each)}"


def _sent(argument: Argument) -> str:
    name = argument_name(argument.name)
    return f"as_list({name})" if argument.type.endswith("[]") else name
