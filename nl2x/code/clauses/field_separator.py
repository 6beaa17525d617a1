"""What stands between the fields of a CSV where it is no comma: "semicolon separated", "tabs between"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import Change, code, expression, replace_expressions
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments, strings_in
from nl2x.code.reading.csv_words import SIGNS, direction, rows_out
from nl2x.code.reading.task import Task
from nl2x.code.reading.values import source_of

SIGN = r"(?P<sign>semicolon|tab|pipe)s?"
EITHER = r"(?:['\"`](?=;|\\t|\|))?(?P<sign>semicolon|tab|pipe|;|\\t|\|)(?:s?\b|['\"`]|(?=\s|$))"
CELL = re.compile(r"(?<=[\w\"])[,](?=[\w\"-])")


class FieldSeparator(ResultKind):
    name = "field separator"
    about = "fields are separated by something else than commas"
    patterns = (
        rf"\b{SIGN}[- ](?:separated|delimited)\b",
        rf"\b(?:separated|delimited|split|divided)\s+(?:by|with|at|on)\s+(?:an?\s+|the\s+)?{EITHER}",
        rf"\b{SIGN}\s+(?:as|is|are)\s+(?:the\s+)?(?:field\s+|column\s+)?(?:separators?|delimiters?)\b",
        rf"\b(?:separator|delimiter)\s*(?:is|=|:|,)?\s*(?:an?\s+|the\s+)?{EITHER}",
        rf"\bwith\s+{SIGN}\s+(?:instead of|not|between)\b",
        rf"\b(?:fields|columns|values|cells)\s+(?:are\s+)?(?:separated|divided)\s+(?:by|with)\s+(?:an?\s+)?{EITHER}",
        rf"\b{SIGN}\s+between\s+(?:the\s+)?(?:fields|columns|values|cells)\b",
    )
    silent = (
        r"\bif (?:the|there|it|a)\b[^.]{0,40}(?:semicolon|tab|;)",
        r"\b(?:or|and) (?:semicolon|tab|pipe)s?\b|\b(?:semicolon|tab|pipe)s? or\b|\bcommas? or\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        way = direction(task)
        return {"sign": SIGNS[match["sign"].lower()], "way": way} if way else None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        sign = clause.get("sign")
        if clause.get("way") == "in":
            turned = [
                (CELL.sub(sign, a[0]), *a[1:])
                for a in samples
                if a and isinstance(a[0], str) and sign not in a[0] and "\n" in a[0] and CELL.search(a[0])
            ]
            samples = [*samples, *turned]
        else:
            samples = rows_out(task, samples)
        yield from super().probes(clause, task, samples)

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        sign = clause.get("sign")
        if clause.get("way") == "out":
            rows = arguments[0]
            if not rows or len(rows[0]) < 2 or not isinstance(result, str) or not result:
                return None
            return all(sign in line for line in result.splitlines() if line.strip())
        cells = strings_in(result) if isinstance(result, list | dict | tuple | set) else []
        return not any(sign in cell for cell in cells) if cells else None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield _separated(task.name, source_of(clause.get("sign")))


def _separated(name: str, sign: str) -> Change:
    """Fields split, joined, read and written with this sign."""
    kinds = m.Name("reader") | m.Name("DictReader") | m.Name("writer") | m.Name("DictWriter")
    through_csv = m.Call(func=m.Attribute(attr=kinds)) | m.Call(func=kinds)
    comma = m.SimpleString("','") | m.SimpleString('","') | m.SimpleString("', '") | m.SimpleString('", "')

    def rewrite(node: cst.BaseExpression) -> cst.BaseExpression | None:
        if m.matches(node, through_csv):
            assert isinstance(node, cst.Call)
            others = [a for a in node.args if a.keyword is None or a.keyword.value != "delimiter"]
            listed = ", ".join(code(a.with_changes(comma=cst.MaybeSentinel.DEFAULT)) for a in others)
            return expression(f"{code(node.func)}({listed}, delimiter={sign})")
        if m.matches(node, m.Call(func=m.Attribute(attr=m.Name("split")), args=[m.Arg(comma)])):
            assert isinstance(node, cst.Call)
            return expression(f"{code(node.func)}({sign})")
        if m.matches(node, m.Call(func=m.Attribute(value=comma, attr=m.Name("join")))):
            assert isinstance(node, cst.Call)
            return node.with_changes(func=expression(f"{sign}.join"))
        return None

    return replace_expressions(name, rewrite)


KIND = FieldSeparator()
