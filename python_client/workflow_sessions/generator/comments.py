"""Comments of SQL as docstrings and as Markdown."""

from __future__ import annotations

import re
import textwrap

from workflow_sessions.generator.catalog import SqlFunction, says_null

LABEL = r"[A-Za-z_]\w*(?:, \w+)*:\s"


def paragraphs(description: str) -> list[str]:
    """Text in which only what begins with a name and a colon (an argument, Errors) begins a new line."""
    return re.sub(rf"\n(?!{LABEL})", " ", description).split("\n") if description else []


def cell(text: str) -> str:
    """Text within a table of Markdown."""
    return text.replace("|", "\\|").replace("\n", " ")


def argument_text(function: SqlFunction, name: str) -> str:
    """What the description says behind the name of an argument and a colon."""
    said = re.search(
        rf"(?:^|[\s,]){re.escape(name)}(?:, \w+)*: (.*?)(?=[.;,]?\s(?:{LABEL})|$)",
        function.description,
        re.DOTALL,
    )
    return said[1] if said else ""


def takes_null(function: SqlFunction, name: str) -> bool:
    """Whether null may be given: it is the default, or the description of the argument says so."""
    argument = next(each for each in function.arguments if each.name == name)
    return argument.is_nullable or says_null(argument_text(function, name))


def defaults(function: SqlFunction) -> str:
    """The defaults that are not null, as SQL says them; Python does not repeat them."""
    stated = [
        f"{each.name} {each.default}"
        for each in function.arguments
        if each.default is not None and not each.is_nullable
    ]
    return f"Defaults: {', '.join(stated)}." if stated else ""


def docstring(summary: str, lines: list[str], indent: int) -> str:
    """A docstring that nothing in a comment can end."""
    width = 104 - indent
    wrapped = [
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in lines if line
    ]
    text = "\n".join(wrapped)
    head = textwrap.fill(sentence(summary), width, break_long_words=False)
    body = f"{head}\n\n{text}\n" if text else head
    escaped = body.replace("\\", "\\\\")
    if '"""' in body or body.endswith('"'):
        escaped = escaped.replace('"', '\\"')
    return textwrap.indent(f'"""{escaped}"""', " " * indent, lambda line: bool(line.strip()))


def sentence(summary: str) -> str:
    return summary if summary.endswith((".", "!", "?")) else f"{summary}."
