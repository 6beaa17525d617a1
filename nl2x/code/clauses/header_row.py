"""Whether the first line of a table holds the names of its columns: in what comes in, or in what is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import at_entry, code, expression, replace_expressions, wrap_returns
from nl2x.code.clauses.base import (
    HELD,
    MOOT,
    Clause,
    Finding,
    Outcome,
    Patch,
    Probe,
    ResultKind,
    failed,
    show_call,
)
from nl2x.code.clauses.base import shown as told
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.csv_words import direction, rows_in, rows_out
from nl2x.code.reading.task import Task
from sandbox import Returned

LINE = r"(?:rows?|lines?)"
NAMES = r"(?:headers?|headings?|column (?:names|titles)|names of the columns|titles)"
NONE = rf"\b(?P<none>no|without(?: an?| any)?|has(?:n['’]t| not) (?:got )?an?|(?:doesn['’]t|does not) have an?|lacks? an?)\s+(?:csv\s+)?header(?:s|\s+{LINE})?\b"


class HeaderRow(ResultKind):
    name = "header row"
    about = "whether the first line holds the columns' names"
    denied_too = True
    patterns = (
        NONE,
        rf"\b(?:the\s+)?(?:first|1st|top)\s+{LINE}\s+(?:is|are|has|holds?|contains?|gives?|=|with|being)\s+(?:the\s+|an?\s+)?{NAMES}\b",
        rf"\b(?:with|has|have|having|includ\w+|writes?|add|starts with|plus)\s+(?:an?\s+|the\s+|its\s+)?header(?:s|\s+{LINE})?\b",
        rf"\b(?:skip|ignore|leave out|without counting|don['’]t count)\s+(?:the\s+)?(?:header|first\s+{LINE})(?:\s+{LINE})?\b",
        rf"\bheader(?:\s+{LINE})?\s+(?:first|at the top|on top)\b",
    )
    silent = (
        r"\b(?:only|just|nothing but)\s+(?:an?\s+|the\s+)?header",
        r"\b(?:list|names?)\s+of\s+(?:the\s+|all\s+)?(?:columns|headers)\b|\bwhich columns\b",
        r"\bif (?:there is|there['’]s|it has)\b[^.;]{0,20}header",
        r"\b(?:mail|http|request|response|e-?mail)\s+headers?\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        way = direction(task)
        writes = re.match(r"(?i)write|add|plus", match.group()) is not None
        if not way or (way == "in" and writes):
            return None
        return {"way": way, "there": "none" not in match.re.groupindex}

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        if clause.get("way") == "out" or clause.get("there"):
            tried = rows_out(task, samples) if clause.get("way") == "out" else samples
            yield from super().probes(clause, task, tried)
            return
        for arguments in samples:
            lines = arguments[0].splitlines() if arguments and isinstance(arguments[0], str) else []
            row = next((line for line in lines if re.search(r"\d", line)), None)
            if row:
                calls = tuple((text, *arguments[1:]) for text in (f"{row}\n", f"{row}\n{row}\n"))
                yield Probe(calls, self._judge_first(task, calls))

    def _judge_first(self, task: Task, calls: Sequence[Arguments]):  # type: ignore[no-untyped-def]
        """Where two lines that are the same give something, the first of them does."""

        def judge(outcomes: Sequence[Outcome]) -> Finding:
            one, two = outcomes
            if not isinstance(two, Returned) or not two.value:
                return MOOT
            if isinstance(one, Returned) and one.value:
                return HELD
            return failed(f"{show_call(task, calls[0])} {told(one)}")

        return judge

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        if clause.get("way") == "out":
            return _written(clause, arguments[0], result)
        rows = rows_in(task, arguments)
        if len(rows) < 2:
            return None
        header, data = set(rows[0]), {cell for row in rows[1:] for cell in row}
        found = _cells(result)
        if not found & data or isinstance(result, str):
            return None
        return not (header - data) & found

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        name = (task.parameter_names() or ("",))[0]
        if clause.get("way") == "out":
            if clause.get("there"):
                yield wrap_returns(task.name, f'",".join({name}[0]) + "\\n" + {{}}')
            else:
                yield wrap_returns(task.name, '({}).partition("\\n")[2]')
        elif not clause.get("there"):
            yield replace_expressions(task.name, _from_the_first)
        elif task.parameter_types[0].name == "list":
            yield at_entry(task.name, f"{name} = {name}[1:]\n")
        else:
            yield replace_expressions(task.name, _from_the_second)
            yield at_entry(task.name, f'{name} = {name}.partition("\\n")[2]\n')


def _written(clause: Clause, rows: Any, result: Any) -> bool | None:
    """Whether the text's first line holds the fields' names, or doesn't."""
    if not isinstance(rows, list) or not rows or not isinstance(rows[0], dict) or not isinstance(result, str):
        return None
    names = [str(key) for key in rows[0]]
    if len(names) < 2 or not result:
        return None
    cells = [cell.strip().strip('"') for cell in re.split(r"[;,\t|]", result.splitlines()[0])]
    same = [c.casefold() for c in cells] == [n.casefold() for n in names]
    return same if clause.get("there") else not same


def _cells(result: Any) -> set[str]:
    """The texts in what comes back; a record's keys are no cells, those of a dict that counts are."""
    match result:
        case str():
            return {result.strip()}
        case list() | tuple() | set():
            rows = list(result)
            return {cell for row in rows for cell in _cells(row)} if not _keeps_header(rows) else set()
        case dict():
            inner = {cell for value in result.values() for cell in _cells(value)}
            numbers = result and all(isinstance(v, int | float) for v in result.values())
            return inner | ({str(key) for key in result} if numbers else set())
    return set()


def _keeps_header(rows: list[Any]) -> bool:
    """Whether it is the table itself that comes back, as where its rows are sorted below the header."""
    return bool(rows) and all(isinstance(row, list | tuple) for row in rows)


FROM_SECOND = m.Subscript(slice=[m.SubscriptElement(m.Slice(lower=m.Integer("1"), upper=None))])


def _from_the_first(node: cst.BaseExpression) -> cst.BaseExpression | None:
    """`lines[1:]` and `text.splitlines()[1:]`: without the cutting."""
    return node.value if m.matches(node, FROM_SECOND) and isinstance(node, cst.Subscript) else None


def _from_the_second(node: cst.BaseExpression) -> cst.BaseExpression | None:
    """`text.splitlines()` where lines are cut: without the first."""
    lines = m.Call(func=m.Attribute(attr=m.Name("splitlines") | m.Name("readlines")))
    return expression(f"{code(node)}[1:]") if m.matches(node, lines) else None


KIND = HeaderRow()
