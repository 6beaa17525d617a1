"""Cells of a CSV text may be quoted: "some fields are in quotes with commas inside"."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import code, expression, replace_calls
from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

COMMA = m.SimpleString("','") | m.SimpleString('","')


class QuotedCells(SameKind):
    name = "quoted cells"
    about = "cells of a CSV text may be quoted"
    patterns = (
        r"\b(?:quoted|(?:in|with|inside|within|between|has|have)\s+(?:double\s+)?quotes)\b",
        r"\bquotes?\s+(?:around|are\s+(?:ok|allowed|possible))\b",
        r"\bcommas?\s+(?:inside|within|in)\s+(?:of\s+)?(?:the\s+|an?\s+)?(?:quotes|fields?|cells?|values?|names?)\b",
    )

    def detect(self, task: Task) -> Iterator[Clause]:
        csv_text = re.search(r"(?i)\bcsv\b", task.words) and "str" in [k.name for k in task.parameter_types]
        if csv_text and (task.result_type.name != "str" or _gives_no_table(task)):
            yield from super().detect(task)

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        for i, value in enumerate(arguments):
            if isinstance(value, str) and value.count("\n") > 1 and "," in value:
                out = io.StringIO()
                head, _, rest = value.partition("\n")
                writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
                writer.writerows(csv.reader(io.StringIO(rest)))
                yield arguments, (*arguments[:i], f"{head}\n{out.getvalue()}", *arguments[i + 1 :])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield replace_calls(task.name, "split", _read)


def _gives_no_table(task: Task) -> bool:
    """Whether the examples show that no text of cells comes back."""
    told = [e.expected for e in task.examples if isinstance(e.expected, str)]
    return bool(told) and not any(re.search(r"[,;\t\n]", text) for text in told)


def _read(call: cst.Call) -> cst.BaseExpression | None:
    """`line.split(",")` as what Python's own reader makes of the line."""
    if not m.matches(call, m.Call(func=m.Attribute(), args=[m.Arg(COMMA)])):
        return None
    assert isinstance(call.func, cst.Attribute)
    return expression(f"next(csv.reader([{code(call.func.value)}]), [])")


KIND = QuotedCells()
