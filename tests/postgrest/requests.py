"""What a request asks for: which function, with which arguments, and what of its result."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.postgrest.refusals import Refusal
from tests.postgrest.routines import SCHEMA, not_found_as_text

JSON, OBJECT, CSV = "application/json", "application/vnd.pgrst.object+json", "text/csv"
_MEDIA_TYPES = {"*/*": JSON, "application/*": JSON, JSON: JSON, OBJECT: OBJECT, CSV: CSV, "text/*": CSV}

# PostgREST takes a value in the query string of a GET that begins so for a filter, and never for an argument.
_TEXT_SEARCH = "fts|plfts|phfts|wfts"
_OPERATORS = "eq|neq|gte?|lte?|i?like|i?match|isdistinct|is|in|cs|cd|ov|sl|sr|nxr|nxl|adj"
_FILTER = re.compile(rf"(?:{_OPERATORS}|{_TEXT_SEARCH})(?:$|\.)|not\.|(?:{_TEXT_SEARCH})\(")
_COMPARISONS = {"eq": "=", "neq": "<>", "gt": ">", "gte": ">=", "lt": "<", "lte": "<="}
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Filter:
    column: str
    operator: str
    value: str


@dataclass
class Request:
    """A call of a function, as HTTP says it."""

    method: str
    path: str
    function: str
    media_type: str
    headers: Mapping[str, str]
    arguments: dict[str, str] | None = None
    """From a query string or a form, as text; None where `payload` has them."""
    payload: str = ""
    given: frozenset[str] = frozenset()
    columns: list[str] = field(default_factory=list)
    order: list[tuple[str, bool]] = field(default_factory=list)
    filters: list[Filter] = field(default_factory=list)
    limit: int | None = None
    offset: int = 0
    wants_count: bool = False

    @property
    def is_get(self) -> bool:
        return self.method in ("GET", "HEAD", "OPTIONS")


def read_request(method: str, target: str, headers: Mapping[str, str], body: bytes) -> Request:
    """`headers` has lower-case names."""
    url = urlsplit(target)
    _check_profile(headers.get("accept-profile" if method in ("GET", "HEAD") else "content-profile"))
    resource, _, function = url.path.strip("/").partition("/")
    if resource != "rpc" or not function:
        raise Refusal(501, "STANDIN", f"The stand-in for PostgREST has no tables: {url.path}")
    if method not in ("GET", "HEAD", "OPTIONS", "POST"):
        raise Refusal(405, "PGRST101", f"Cannot use the {method} method on RPC")
    request = Request(method, url.path, function, _media_type(headers.get("accept", "*/*")), headers)
    parameters = parse_qsl(url.query, keep_blank_values=True)
    if request.is_get:
        arguments = [(name, value) for name, value in parameters if _is_argument(name, value)]
        request.arguments = dict(arguments)
        request.given = frozenset(request.arguments)
        parameters = [parameter for parameter in parameters if parameter not in arguments]
    else:
        _read_body(request, headers.get("content-type", JSON), body)
    _read_parameters(request, parameters)
    return request


def _check_profile(profile: str | None) -> None:
    if profile not in (None, SCHEMA):
        hint = f"Only the following schemas are exposed: {SCHEMA}"
        raise Refusal(406, "PGRST106", f"Invalid schema: {profile}", hint=hint)


def _media_type(accept: str) -> str:
    accepted = [part.split(";")[0].strip() for part in accept.split(",")]
    for each in accepted:
        if each in _MEDIA_TYPES:
            return _MEDIA_TYPES[each]
    raise Refusal(406, "PGRST107", f"None of these media types are available: {', '.join(accepted)}")


def _is_argument(name: str, value: str) -> bool:
    return name not in ("select", "order", "limit", "offset", "columns") and not _FILTER.match(value)


def _read_body(request: Request, content_type: str, body: bytes) -> None:
    kind = content_type.split(";")[0].strip()
    if kind == "text/plain":
        raise not_found_as_text(request.function)
    if kind == "application/x-www-form-urlencoded":
        request.arguments = dict(parse_qsl(body.decode(), keep_blank_values=True))
        request.given = frozenset(request.arguments)
        return
    if kind != JSON:
        raise Refusal(415, "PGRST102", f"Content-Type not acceptable: {content_type}")
    request.payload, value = _json(body)
    if isinstance(value, list):
        value = _alike(value)
    if not isinstance(value, dict):
        raise Refusal(400, "PGRST102", "All object keys must match")
    request.given = frozenset(value)


def _json(body: bytes) -> tuple[str, Any]:
    """The text as it came, since Postgres keeps numbers that Python does not, and its value."""
    try:
        text = body.decode() or "{}"
        value = json.loads(text, parse_constant=_refuse_constant)
        if _SURROGATE.search(json.dumps(value, ensure_ascii=False)):
            raise ValueError
    except (ValueError, RecursionError):
        raise Refusal(400, "PGRST102", "Empty or invalid json") from None
    return text, value


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _alike(rows: list[Any]) -> Any:
    """Of several objects the first counts, if they have the same keys."""
    if rows and all(isinstance(row, dict) and row.keys() == rows[0].keys() for row in rows):
        return rows[0]
    return None


def _read_parameters(request: Request, parameters: list[tuple[str, str]]) -> None:
    """What is wanted of the result, as far as the recorded answers ask for it."""
    for name, value in parameters:
        if name == "select":
            request.columns = [] if value == "*" else value.split(",")
        elif name == "order":
            request.order = [(term.split(".")[0], term.endswith(".desc")) for term in value.split(",")]
        elif name in ("limit", "offset"):
            setattr(request, name, int(value))
        else:
            operator, _, operand = value.partition(".")
            if operator not in _COMPARISONS:
                raise Refusal(501, "STANDIN", f"The stand-in for PostgREST does not filter by {operator}")
            request.filters.append(Filter(name, _COMPARISONS[operator], operand))
    wanted = re.fullmatch(r"(\d+)-(\d*)", request.headers.get("range", ""))
    if wanted and request.method == "GET":
        first, last = wanted.groups()
        request.offset = int(first)
        request.limit = int(last) - int(first) + 1 if last else None
    request.wants_count = "count=exact" in request.headers.get("prefer", "")
