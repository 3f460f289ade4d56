"""How SQL is written."""

from __future__ import annotations

from collections.abc import Iterator

from pglast.parser import ParseError, scan

from tests.lint.rules.registry import Found, rule
from tests.lint.sources import Project


@rule("lower-case")
def lower_case(project: Project) -> Found:
    """SQL is written in lower case; quoted names, texts and comments keep theirs."""
    for file in project.files:
        if file.syntax_error:
            continue
        for offset, word in _words(file.text, 0):
            if word != word.lower():
                yield file.path, file.line(offset), f"write {word.lower()} instead of {word}"


def _words(text: str, offset: int) -> Iterator[tuple[int, str]]:
    """The keywords and plain names of a text and of the bodies quoted in it, with their offsets."""
    try:
        tokens = scan(text)
    except ParseError:
        return
    before = ""
    for token in tokens:
        word = text[token.start : token.end + 1]
        if token.kind != "NO_KEYWORD" or (token.name == "IDENT" and not word.startswith('"')):
            yield offset + token.start, word
        elif token.name == "SCONST" and word.startswith("$") and before in ("AS", "DO"):
            quote = word.index("$", 1) + 1
            yield from _words(word[quote:-quote], offset + token.start + quote)
        before = token.name


@rule("white-space")
def white_space(project: Project) -> Found:
    """Tabs and trailing blanks make differences that nobody sees."""
    for file in project.files:
        for number, line in enumerate(file.text.split("\n"), start=1):
            if "\t" in line:
                yield file.path, number, "the line has a tab"
            if line != line.rstrip():
                yield file.path, number, "the line ends in blanks"


@rule("final-newline")
def final_newline(project: Project) -> Found:
    """Files are put together for a release, so each ends its last line."""
    for file in project.files:
        if file.text and not file.text.endswith("\n"):
            yield file.path, file.text.count("\n") + 1, "the last line has no end"
