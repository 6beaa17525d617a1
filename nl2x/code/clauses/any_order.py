"""The order of the arguments (or of the items in them) doesn't matter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import at_entry, wrap_returns
from nl2x.code.clauses.base import Clause, Patch, SameKind, same
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class AnyOrder(SameKind):
    name = "any order"
    about = "the order of the arguments, or of the items in them, doesn't matter"
    patterns = (
        r"\b(?:the\s+)?order\s+(?:of\s+(?:the\s+)?\w+\s+)?(?:doesn'?t|does not|shouldn'?t|should not|must not|isn'?t|is not)\s+(?:matter|count|important|relevant|be (?:important|relevant))",
        r"\b(?:in|given in|passed in|come in)\s+(?:any|either|whatever|whichever)\s+order\b",
        r"\b(?:regardless|irrespective)\s+of\s+(?:the\s+)?(?:their\s+)?order\b",
        r"\bignor\w+\s+(?:the\s+)?order\b",
        r"\bwrong\s+way\s+(?:round|around)\b[^.;]{0,25}?\b(?:swap|switch|turn|exchange)\w*",
        r"\bswap\s+(?:them|the\s+two|both)\b",
        r"(?<=[,(])\s*(?:in\s+)?any\s+order\s*(?=[,)])",
        r"\beither\s+(?:one\s+)?(?:may|can|could)\s+(?:come first|be first|be (?:the )?(?:earlier|larger|later))",
    )

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        kinds = task.parameter_types
        if len(arguments) == 2 and kinds and kinds[0].name == kinds[1].name:
            yield arguments, (arguments[1], arguments[0])
        elif arguments and isinstance(arguments[0], list):
            yield arguments, (list(reversed(arguments[0])), *arguments[1:])

    def alike(self, one: Any, other: Any) -> bool:
        if isinstance(one, list) and isinstance(other, list):
            return sorted(map(repr, one)) == sorted(map(repr, other))
        return same(one, other)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        if task.result_type.is_number():
            yield wrap_returns(task.name, "abs({})")
        names = task.parameter_names()
        if len(names) == 2:
            yield at_entry(task.name, f"{names[0]}, {names[1]} = sorted(({names[0]}, {names[1]}))\n")


KIND = AnyOrder()
