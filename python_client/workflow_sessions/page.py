"""A page that looks like a notebook: lines of Python, and below each what it shows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from workflow_sessions.drawing import safe

# No notebook is at hand to style the tables.
STYLE = """
body { font: 14px system-ui, sans-serif; color-scheme: light dark; max-width: 1000px; margin: 2em auto }
pre { background: #8881; border-left: 3px solid #4e79a7; padding: .6em 1em; overflow-x: auto }
table { border-collapse: collapse; font-size: 12px; margin: .5em 0 }
th, td { padding: .25em .7em; vertical-align: top }
tr:nth-child(even) { background: #8881 }
"""


class Shown(Protocol):
    """What a notebook knows how to show."""

    def _repr_html_(self) -> str: ...


def notebook_page(title: str, cells: Iterable[tuple[str, Shown]]) -> str:
    """One HTML document that refers to nothing else; `cells` are code and its value."""
    body = "\n".join(f"<pre>{safe(code)}</pre>\n{shown._repr_html_()}" for code, shown in cells)
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{safe(title)}</title>'
        f"<style>{STYLE}</style></head><body>\n<h1>{safe(title)}</h1>\n{body}\n</body></html>\n"
    )
