"""Halves are rounded up, away from what Python's round does: 2.5 becomes 3, 2.625 becomes 2.63."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import libcst as cst

from nl2x.code.candidates.edits import code, expression, replace_calls
from nl2x.code.clauses import halves
from nl2x.code.clauses.base import Both, Clause, Finding, Kind, Patch
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class HalfUp(Kind):
    name = "half up"
    about = "halves are rounded up"
    patterns = (
        r"\b(?:round\w*\s+)?half[- ](?:up|away from zero)\b",
        r"\bhal(?:f|ves)\s+(?:goes|go|is|are|always|should|must|gets|get)?\s*(?:be\s+)?(?:always\s+)?(?:rounded\s+)?up(?:wards)?\b",
        r"(?<![\w.])(?:0?\.5|x\.5|\.50)\s+(?:goes|is|should|must|always|rounds?|gets|be)\s*(?:always\s+)?(?:be\s+)?(?:rounded\s+)?up(?:wards)?\b",
        r"\b(?:commercial(?:ly)?|kaufm[äa]nnisch)\s*round\w*|\bround\w*\s+commercially\b",
        r"\bround\w*\s+(?:\w+\s+){0,3}up\s+(?:at|from|on|for)\s+(?:0?\.5|half|halves)\b",
        r"\b(?:not|no)\s+(?:bankers?'?|banker's)\s+rounding\b",
        r"\bhal(?:f|ves)(?:\s+(?:a\s+)?(?:cents?|penn(?:y|ies)|pence))?\s+(?:is|are|get|gets)?\s*(?:always\s+)?(?:rounded|rounding|round|go|goes)\s+up(?:wards)?\b",
        r"(?<![\w.])(?:a\s+)?5\s+(?:always\s+)?(?:rounds|goes|is rounded)\s+up\b",
        r"\b(?:normal |usual )?school(?:book)? rounding\b|\bkaufm[äa]nnisch\b|\bthe way (?:we|you|people) learn(?:ed|t)? (?:it )?(?:at|in) school\b",
    )

    def twin(self, clause: Clause, task: Task) -> Patch | None:
        return halves.each_way(task.name)

    def twin_inputs(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Sequence[Arguments]:
        return halves.inputs(task, samples)

    def compared(self, clause: Clause, arguments: Arguments, task: Task, both: Both) -> Finding:
        return halves.compared("up", task, arguments, both)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield from roundings(task.name, "ROUND_HALF_UP")


def roundings(name: str, how: str) -> Iterable[Patch]:
    """What is rounded as it is; then with what a float lacks to the half that it stands for put back."""
    yield either_rounding(name, how, "{}")
    yield either_rounding(name, how, "round({}, 9)")


def either_rounding(name: str, how: str, number: str) -> Patch:
    """Rewrites `round(…)`; where there is none, `int(x + 0.5)`, `floor(x + 0.5)` and `Decimal(…).quantize(…)`."""
    changes = [
        *(replace_calls(name, callee, decimal_rounding(how, number)) for callee in ("round", "floor", "int")),
        replace_calls(name, "quantize", _quantized(how, number)),
    ]
    return lambda source: next((changed for change in changes if (changed := change(source))), None)


def decimal_rounding(how: str, number: str):  # type: ignore[no-untyped-def]
    """A rewrite of `round(x, n)` with the decimal module, which rounds what one sees written."""

    def rewrite(call: cst.Call) -> cst.BaseExpression | None:
        if not 1 <= len(call.args) <= 2:
            return None
        if not isinstance(call.func, cst.Name) or call.func.value != "round":
            return _added_half(call, how, number)
        value = number.format(code(call.args[0].value))
        places = code(call.args[1].value) if len(call.args) == 2 else ""
        if places and not places.isdigit():
            return None
        unit = "1" if places in ("", "0") else "0." + "0" * (int(places) - 1) + "1"
        kind = "float" if places else "int"
        return expression(f'{kind}(Decimal(str({value})).quantize(Decimal("{unit}"), rounding={how}))')

    return rewrite


def _added_half(call: cst.Call, how: str, number: str) -> cst.BaseExpression | None:
    total = call.args[0].value
    if not (isinstance(total, cst.BinaryOperation) and isinstance(total.operator, cst.Add)):
        return None
    if code(total.right) not in ("0.5", ".5"):
        return None
    value = number.format(code(total.left))
    return expression(f'int(Decimal(str({value})).quantize(Decimal("1"), rounding={how}))')


def _quantized(how: str, number: str):  # type: ignore[no-untyped-def]
    """A rewrite of `Decimal(str(x)).quantize(unit)`."""

    def rewrite(call: cst.Call) -> cst.BaseExpression | None:
        if not isinstance(call.func, cst.Attribute) or not call.args:
            return None
        of = re.fullmatch(
            r"Decimal\((?:str\((?P<text>.+)\)|(?P<plain>.+))\)", code(call.func.value), re.DOTALL
        )
        if of is None:
            return None
        value = number.format(of["text"] or of["plain"])
        return expression(f"Decimal(str({value})).quantize({code(call.args[0].value)}, rounding={how})")

    return rewrite


KIND = HalfUp()
