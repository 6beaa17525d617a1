"""Digits in a text count as the number: "strings like '12' count as numbers too"."""

from __future__ import annotations

from collections.abc import Iterable

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

TEXT = r"(?:numeric\s+|digit\s+)?(?:strings?|texts?)(?:\s+of digits)?"


class NumericTexts(SameKind):
    name = "numeric texts"
    about = "digits in a text count as the number"
    patterns = (
        rf"\b{TEXT}\s+(?:(?:like|such as|e\.g\.)\s+\S+\s+)?(?:also\s+)?(?:counts?|are treated|should count)\s+as\s+(?:an?\s+|the\s+)?(?:numbers?|integers?)(?:\s+(?:too|as well|also))?\b",
        rf"\b(?:numbers?|integers?|values?)\s+(?:may|can|might|could)\s+(?:also\s+)?(?:come|be|be given|be typed)\s+as\s+{TEXT}\b",
    )

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        first, *rest = arguments
        if isinstance(first, list) and any(type(v) is int and v >= 0 for v in first):
            numbers = [v for v in first if type(v) is int and v >= 0]
            yield (numbers, *rest), ([str(v) if i % 2 == 0 else v for i, v in enumerate(numbers)], *rest)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        if task.parameter_names():
            name = task.parameter_names()[0]
            number = "int(item) if isinstance(item, str) and item.strip().isdigit() else item"
            yield at_entry(task.name, f"{name} = [{number} for item in {name}]\n")


KIND = NumericTexts()
