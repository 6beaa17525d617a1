"""Numbers with a comma before the decimals: "1.234,56", "comma as decimal separator", in what comes in or out."""

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
    same,
    show_call,
)
from nl2x.code.clauses.base import shown as told
from nl2x.code.judging.inputs import Arguments, example_arguments
from nl2x.code.reading.task import Task
from sandbox import Raised, Returned

NUMBER = re.compile(r"\d+(?:\.\d{3})*,\d+(?!\d)")
POINT = re.compile(r"\d\.\d{1,2}(?!\d)")
MARK = r"(?:decimal\s+)?(?:separator|point|mark|sign|delimiter)"


class DecimalComma(ResultKind):
    name = "decimal comma"
    about = "a comma stands before the decimals"
    patterns = (
        rf"\bcommas?\s+(?:as|is|are|for|=|being)\s+(?:the\s+|a\s+)?decimal(?:s|\s+{MARK})?\b",
        r"\bdecimal commas?\b",
        r"\bcommas?\s+(?:stands?\s+)?(?:before|in front of)\s+the\s+(?:decimals|cents)\b",
        r"\bcommas?\s+(?:for|as)\s+(?:the\s+)?(?:decimals|cents|decimal places)\b",
        r"\b(?:decimals|cents)\s+(?:are\s+)?(?:separated\s+(?:by|with)|after|behind)\s+(?:an?\s+|the\s+)?comma\b",
        r"\b(?:german|european|continental|french|italian|spanish|dutch)(?:[- ]style)?\s+(?:numbers?|number format|format|amounts?|notation|decimals)\b",
        r"\b(?:points?|dots?|periods?|full stops?)\s+(?:are\s+|is\s+)?(?:as|for)\s+(?:the\s+)?thousands?(?:\s+separators?)?\s*(?:,|and)\s*(?:the\s+|an?\s+)?commas?\s+(?:as|for|is)\s+(?:the\s+)?decimals?\b",
        r"['\"`]\d{1,3}(?:\.\d{3})+,\d+['\"`]",
    )
    silent = (
        r"\b(?:comma or (?:a )?(?:point|dot)|(?:point|dot) or (?:a )?comma)\b",
        r"\b(?:both|either) (?:comma|point|dot)s?\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        kinds = task.parameter_types
        if task.result_type.name == "str" and kinds and kinds[0].is_number():
            return {"way": "out"}
        texts = bool(kinds) and (kinds[0].name == "str" or kinds[0].item().name == "str")
        number = task.result_type.is_number() or task.result_type.item().is_number()
        return {"way": "in"} if texts and number else None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        if clause.get("way") == "out":
            wide = [(n, *a[1:]) for a in samples[:1] for n in (2.5, 1234.5, 0.75, 1234567.25)]
            yield from super().probes(clause, task, [*wide, *samples])
            return
        for text, longer, whole in _texts(task):
            base = next(iter(samples), (text,))
            calls = tuple((_put(base[0], t), *base[1:]) for t in (text, longer, whole))
            yield Probe(calls, self._judge_read(task, calls))

    def _judge_read(self, task: Task, calls: Sequence[Arguments]):  # type: ignore[no-untyped-def]
        """A nought behind the decimals changes nothing, and what can be read without them can be with them."""

        def judge(outcomes: Sequence[Outcome]) -> Finding:
            one, other, whole = outcomes
            if isinstance(one, Raised) and isinstance(whole, Returned):
                return failed(f"{show_call(task, calls[0])} {told(one)}")
            if not isinstance(one, Returned) or one.value in (None, [], 0):
                return MOOT
            if isinstance(other, Returned) and same(one.value, other.value):
                return HELD
            return failed(
                f"{show_call(task, calls[0])} {told(one)}, but {show_call(task, calls[1])} {told(other)}"
            )

        return judge

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        if not isinstance(result, str) or not re.search(r"\d[.,]\d", result):
            return None
        return POINT.search(result) is None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        if clause.get("way") == "out":
            yield wrap_returns(task.name, '({}).translate(str.maketrans(",.", ".,"))')
            return
        yield replace_expressions(task.name, _turned)
        if task.parameter_types[0].name == "str":
            name = task.parameter_names()[0]
            yield at_entry(task.name, f'{name} = {name}.replace(".", "").replace(",", ".")\n')


def _texts(task: Task) -> list[tuple[str, str, str]]:
    """(with decimals, with a nought more, without decimals), the first in the form of an example."""
    known = [a[0][0] if isinstance(a[0], list) and a[0] else a[0] for a in example_arguments(task)]
    found = [text for text in known if isinstance(text, str) and NUMBER.search(text)]
    return [
        (
            text,
            NUMBER.sub(lambda n: f"{n.group()}0", text),
            NUMBER.sub(lambda n: n.group().split(",")[0], text),
        )
        for text in (*found[:2], "12,5", "1234,75")
    ]


def _put(value: Any, text: str) -> Any:
    return [text] if isinstance(value, list) else text


COMMAS_OUT = m.Call(
    func=m.Attribute(attr=m.Name("replace")),
    args=[
        m.Arg(m.SimpleString('","') | m.SimpleString("','")),
        m.Arg(m.SimpleString('""') | m.SimpleString("''")),
    ],
)


def _turned(node: cst.BaseExpression) -> cst.BaseExpression | None:
    """`text.replace(",", "")`: the points are what goes, and the comma becomes a point."""
    if not m.matches(node, COMMAS_OUT):
        return None
    assert isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute)
    return expression(f'{code(node.func.value)}.replace(".", "").replace(",", ".")')


KIND = DecimalComma()
