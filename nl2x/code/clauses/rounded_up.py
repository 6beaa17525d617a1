"""Always rounded up (or always down) to whole units."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import libcst as cst

from nl2x.code.candidates.edits import expression, replace_calls, replace_expressions
from nl2x.code.clauses.base import Clause, Kind, Patch
from nl2x.code.clauses.numbers import with_numbers
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

NO_UNITS = re.compile(
    r"[^.,;\n]*?\bto\s+(?:an?\s+|the\s+|next\s+|nearest\s+|full\s+)*(?:multiples?|tens?|hundreds?|thousands?|tenths?|"
    r"hundredths?|quarters?|half|halves|dozens?|five|even|odd|power|\d)",
    re.IGNORECASE,
)
"""To something else than whole units: "rounded down to a multiple of 5"."""


class RoundedUp(Kind):
    name = "rounded up"
    about = "always rounded up, or always down, to whole units"
    patterns = (
        r"\bround(?:ed|ing|s)?\s+(?:\w+\s+){0,2}?(?P<way>up|down)\b(?:\s+to\s+(?:the\s+)?(?:next\s+|nearest\s+)?(?:full|whole|integer|int)?\s*(?:an?\s+)?(?:\w+(?:\s+numbers?|\s+units?)?)?)?",
        r"\balways\s+(?:round(?:ed)?\s+)?(?P<way>up|down)\b",
        r"\b(?P<way>up|down)\s+to\s+(?:the\s+)?(?:next\s+)?(?:whole|full|integer)\b(?:\s+\w+)?",
        r"\b(?:started|begun|partial|any started)\s+(?:\w+)\s+counts?\s+(?:as\s+(?:a\s+)?)?(?P<way>full|whole)",
        r"\b(?:a\s+)?part (?:of )?an? (?P<thing>\w+) (?:is still|is|counts? as|is also|needs) (?:an?|one)(?: (?P<way>full|whole))? (?:(?P=thing)|too|as well)\b",
    )
    silent = (
        r"\bhalf[- ](?:up|down)\b",
        r"\b(?:0?\.5|half|halves)\b[^.]{0,20}\bup\b",
        r"\bup\s+(?:at|from|on)\s+(?:0?\.5|half)",
        r"\bround\w*\s+(?:up|down)?\s*to\s+(?:\d|two|one|three|cents?|the nearest (?:cent|\d))",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        if NO_UNITS.match(match.string, match.start()):
            return None
        return {"up": (match.group("way") or "up").lower() != "down"}

    def twin(self, clause: Clause, task: Task) -> Patch | None:
        return self._change(clause, task)

    def twin_inputs(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Sequence[Arguments]:
        return [*samples[:12], *with_numbers(samples, most=24)]

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield self._change(clause, task)

    def _change(self, clause: Clause, task: Task) -> Patch:
        to = "math.ceil" if clause.get("up") else "math.floor"
        wrong = ("round", "floor", "int") if clause.get("up") else ("round", "ceil")

        def change(source: str) -> str | None:
            for callee in wrong:
                changed = replace_calls(task.name, callee, lambda call: _whole(call, to))(source)
                if changed:
                    return changed
            if clause.get("up"):
                return replace_expressions(task.name, _ceil_of_division)(source)
            return source if "floor" in source or "//" in source else None

        return lambda source: (
            source if ("ceil" in source and clause.get("up")) or "-(-" in source else change(source)
        )


def _whole(call: cst.Call, to: str) -> cst.BaseExpression | None:
    if len(call.args) != 1 or isinstance(call.args[0].value, cst.Name | cst.SimpleString | cst.Call):
        return None
    return expression(f"{to}({cst.Module([]).code_for_node(call.args[0].value)})")


def _ceil_of_division(node: cst.BaseExpression) -> cst.BaseExpression | None:
    if isinstance(node, cst.BinaryOperation) and isinstance(node.operator, cst.FloorDivide):
        left, right = (cst.Module([]).code_for_node(n) for n in (node.left, node.right))
        return expression(f"math.ceil({left} / {right})")
    return None


KIND = RoundedUp()
