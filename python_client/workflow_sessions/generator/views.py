"""The columns of a view with their types, as far as the SQL says them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pglast import ast, enums

from workflow_sessions.generator.statements import Statement, is_a, relation, texts, type_text

Columns = Mapping[str, str]

COMPARISONS = {"=", "<>", "!=", "<", ">", "<=", ">=", "~", "~*", "!~", "!~*", "@>", "<@", "&&", "?"}


class ViewReader:
    """Finds the types of columns: of columns of tables, casts, and what is made of them."""

    def __init__(self, relations: Mapping[str, Columns]) -> None:
        self._relations = relations

    def columns(self, view: Statement) -> dict[str, str]:
        """The types by name. What cannot be typed is refused: it needs a cast."""
        node = view.node
        names = texts(node.aliases)
        found: dict[str, str] = {}
        select = self._first(node.query)
        sources = self._sources(select)
        for place, target in enumerate(select.targetList):
            name = names[place] if place < len(names) else self._name(target)
            kind = self._type(target.val, sources)
            if name is None or kind is None:
                what = f"column {name}" if name else f"column {place + 1}"
                raise view.fail(
                    f"the type of {what} of {relation(node.view)} cannot be seen: name it and add a cast,"
                    f" such as …::text as {name or 'name'}"
                )
            found[name] = kind
        return found

    def _first(self, select: Any) -> Any:
        """The first half of a union: it gives names and types."""
        while select.larg is not None:
            select = select.larg
        return select

    def _sources(self, select: Any) -> dict[str, Columns]:
        sources: dict[str, Columns] = {}
        for item in select.fromClause or ():
            self._add_source(item, sources)
        return sources

    def _add_source(self, item: Any, sources: dict[str, Columns]) -> None:
        if is_a(item, ast.JoinExpr):
            self._add_source(item.larg, sources)
            self._add_source(item.rarg, sources)
        elif is_a(item, ast.RangeVar):
            alias = item.alias.aliasname if item.alias else item.relname
            sources[alias] = self._relations.get(relation(item), {})
        elif is_a(item, ast.RangeSubselect) and item.alias:
            inner = self._first(item.subquery)
            known = {**sources, **self._sources(inner)}
            typed = {self._name(each): self._type(each.val, known) for each in inner.targetList}
            sources[item.alias.aliasname] = {name: kind for name, kind in typed.items() if name and kind}

    def _name(self, target: Any) -> str | None:
        if target.name:
            return str(target.name)
        if is_a(target.val, ast.ColumnRef):
            fields = texts(target.val.fields)
            return fields[-1] if len(fields) == len(target.val.fields) else None
        return None

    def _type(self, node: Any, sources: Mapping[str, Columns]) -> str | None:
        if is_a(node, ast.TypeCast):
            return type_text(node.typeName)
        if is_a(node, ast.ColumnRef):
            return self._column_type(texts(node.fields), sources)
        if is_a(node, ast.BoolExpr, ast.NullTest, ast.BooleanTest):
            return "boolean"
        if is_a(node, ast.A_Expr) and node.kind == enums.A_Expr_Kind.AEXPR_NULLIF:
            return self._type(node.lexpr, sources)
        if is_a(node, ast.A_Expr):
            is_comparison = node.kind != enums.A_Expr_Kind.AEXPR_OP or texts(node.name)[-1] in COMPARISONS
            return "boolean" if is_comparison else None
        if is_a(node, ast.FuncCall) and texts(node.funcname)[-1] in ("min", "max"):
            return self._type(node.args[0], sources)
        if is_a(node, ast.SubLink) and node.subLinkType == enums.SubLinkType.EXPR_SUBLINK:
            inner = self._first(node.subselect)
            return self._type(inner.targetList[0].val, {**sources, **self._sources(inner)})
        return self._common_type(node, sources)

    def _column_type(self, fields: list[str], sources: Mapping[str, Columns]) -> str | None:
        if len(fields) == 2:
            return sources.get(fields[0], {}).get(fields[1])
        holders = [columns[fields[0]] for columns in sources.values() if fields and fields[0] in columns]
        return holders[0] if len(holders) == 1 else None

    def _common_type(self, node: Any, sources: Mapping[str, Columns]) -> str | None:
        """CASE and COALESCE have the type that their branches agree on; a constant may be of any."""
        if is_a(node, ast.CaseExpr):
            branches = [*(when.result for when in node.args), *([node.defresult] if node.defresult else [])]
        elif is_a(node, ast.CoalesceExpr):
            branches = list(node.args)
        else:
            return None
        kinds = {self._type(branch, sources) for branch in branches if not is_a(branch, ast.A_Const)}
        return kinds.pop() if len(kinds) == 1 else None
