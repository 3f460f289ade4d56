"""Our own rules, each a small function; importing this package registers all of them."""

from tests.lint.rules import (
    attributes,
    bodies,
    columns,
    layout,
    parameters,
    policies,
    privileges,
    qualified,
    tables,
    text,
    views,
)
from tests.lint.rules.registry import RULES

__all__ = [
    "RULES",
    "attributes",
    "bodies",
    "columns",
    "layout",
    "parameters",
    "policies",
    "privileges",
    "qualified",
    "tables",
    "text",
    "views",
]
