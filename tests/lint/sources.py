"""The SQL files of the project, parsed once and shared by all rules."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from pathlib import Path, PurePosixPath
from typing import TypeVar

import pglast
from pglast import ast, enums
from pglast.parser import ParseError, Token, scan

from tests.lint.findings import Finding
from tests.lint.trees import strings

Statement = TypeVar("Statement", bound=ast.Node)


@dataclass(frozen=True)
class Located:
    """A statement and where its first word is."""

    node: ast.Node
    start: int
    end: int


@dataclass
class SqlFile:
    """One file: its text, its statements and its tokens. Offsets count characters."""

    path: str
    text: str

    @cached_property
    def syntax_error(self) -> Finding | None:
        try:
            pglast.parse_sql(self.text)
        except ParseError as error:
            offset = error.args[1] if len(error.args) > 1 and isinstance(error.args[1], int) else 0
            return Finding(self.path, self.line(offset), "syntax", str(error.args[0]))
        return None

    @cached_property
    def tokens(self) -> list[Token]:
        return [] if self.syntax_error else scan(self.text)

    @cached_property
    def statements(self) -> list[Located]:
        if self.syntax_error:
            return []
        found = []
        words = [token.start for token in self.tokens if not token.name.endswith("COMMENT")]
        for raw in pglast.parse_sql(self.text):
            begin = raw.stmt_location or 0
            end = begin + raw.stmt_len if raw.stmt_len else len(self.text)
            start = next((word for word in words if word >= begin), begin)
            if raw.stmt is not None:
                found.append(Located(raw.stmt, start, end))
        return found

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        starts.extend(index + 1 for index, character in enumerate(self.text) if character == "\n")
        return starts

    def line(self, offset: int) -> int:
        return bisect_right(self._line_starts, offset)

    def line_start(self, line: int) -> int:
        return self._line_starts[min(line, len(self._line_starts)) - 1]

    def of_type(self, kind: type[Statement]) -> Iterator[tuple[Statement, int]]:
        """The statements of one kind, each with its line."""
        for statement in self.statements:
            if isinstance(statement.node, kind):
                yield statement.node, self.line(statement.start)

    @property
    def is_function_file(self) -> bool:
        return PurePosixPath(self.path).parts[0] == "functions"

    @property
    def folder(self) -> str:
        return PurePosixPath(self.path).parent.name

    @property
    def stem(self) -> str:
        return PurePosixPath(self.path).stem


@dataclass(eq=False)
class Function:
    """A CREATE FUNCTION with what the rules ask about it."""

    file: SqlFile
    node: ast.CreateFunctionStmt
    start: int
    end: int

    @property
    def line(self) -> int:
        return self.file.line(self.start)

    @property
    def schema(self) -> str:
        names = strings(self.node.funcname)
        return names[0] if len(names) > 1 else ""

    @property
    def name(self) -> str:
        return strings(self.node.funcname)[-1]

    @property
    def qualified_name(self) -> tuple[str, ...]:
        return strings(self.node.funcname)

    def option(self, name: str) -> ast.Node | None:
        """The value of an attribute; None where it is not stated."""
        for option in self.node.options or ():
            if option.defname == name:
                value: ast.Node | None = option.arg
                return value
        return None

    def option_text(self, name: str) -> str | None:
        value = self.option(name)
        return value.sval if isinstance(value, ast.String) else None

    @property
    def language(self) -> str:
        return (self.option_text("language") or "").lower()

    @property
    def is_definer(self) -> bool:
        value = self.option("security")
        return isinstance(value, ast.Boolean) and bool(value.boolval)

    @property
    def is_trigger(self) -> bool:
        return self.node.returnType is not None and strings(self.node.returnType.names)[-1] == "trigger"

    @property
    def is_public_api(self) -> bool:
        return self.file.is_function_file and self.file.folder not in ("internal", "triggers")

    @property
    def is_atomic(self) -> bool:
        return self.node.sql_body is not None

    @property
    def settings(self) -> dict[str, tuple[str, ...]]:
        """The SET clauses: name and values."""
        found: dict[str, tuple[str, ...]] = {}
        for option in self.node.options or ():
            if option.defname == "set" and isinstance(option.arg, ast.VariableSetStmt):
                values = tuple(
                    argument.val.sval or ""
                    for argument in option.arg.args or ()
                    if isinstance(argument, ast.A_Const) and isinstance(argument.val, ast.String)
                )
                found[option.arg.name or ""] = values
        return found

    def parameters(self, *, inputs_only: bool = False) -> list[ast.FunctionParameter]:
        outputs = (enums.FunctionParameterMode.FUNC_PARAM_OUT, enums.FunctionParameterMode.FUNC_PARAM_TABLE)
        return [p for p in self.node.parameters or () if not (inputs_only and p.mode in outputs)]

    @cached_property
    def body_start(self) -> int:
        """Where the body begins: after the dollar quote, or at BEGIN ATOMIC."""
        tokens = [token for token in self.file.tokens if self.start <= token.start < self.end]
        for before, token in pairwise(tokens):
            if before.name == "AS" and token.name == "SCONST":
                is_dollar = self.file.text[token.start] == "$"
                return 1 + (self.file.text.index("$", token.start + 1) if is_dollar else token.start)
            if before.name == "BEGIN_P" and token.name == "ATOMIC":
                return before.start
        return self.start

    @cached_property
    def body(self) -> str:
        """The text of the body, without its quotes."""
        if self.is_atomic:
            return self.file.text[self.body_start : self.end]
        value = self.option("as")
        if isinstance(value, tuple) and value and isinstance(value[0], ast.String):
            return value[0].sval or ""
        return ""

    @cached_property
    def body_tokens(self) -> list[Token]:
        """The tokens of the body; their offsets count from body_start."""
        return scan(self.body)


@dataclass
class Project:
    """All SQL files together: some rules need more than one file to judge."""

    files: list[SqlFile] = field(default_factory=list)

    @classmethod
    def from_texts(cls, texts: Mapping[str, str]) -> Project:
        return cls([SqlFile(path, text) for path, text in sorted(texts.items())])

    @classmethod
    def from_folder(cls, root: Path, folders: Iterable[str] = ("sql", "functions")) -> Project:
        paths = [path for folder in folders for path in sorted((root / folder).rglob("*.sql"))]
        return cls([SqlFile(path.relative_to(root).as_posix(), path.read_text("utf-8")) for path in paths])

    @cached_property
    def functions(self) -> list[Function]:
        """Every function that a file of functions/ creates."""
        return [
            Function(file, statement.node, statement.start, statement.end)
            for file in self.files
            if file.is_function_file
            for statement in file.statements
            if isinstance(statement.node, ast.CreateFunctionStmt)
        ]

    def statements(self, kind: type[Statement]) -> Iterator[tuple[SqlFile, Statement, int]]:
        """The statements of one kind in all files, each with its line."""
        for file in self.files:
            for node, line in file.of_type(kind):
                yield file, node, line
