"""An error or value for two sequences of different lengths."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.arguments_order import _with
from nl2x.code.clauses.base import Clause, Patch, Probe
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type


class DifferentLengths(ConditionKind):
    name = "different lengths"
    about = "a given value, or an error, where two sequences differ in length"
    conditions = (
        r"\b(?:if|when|where|for|on)\s+(?:[\w' ]+?\s+)?(?:differ\w*\s+in\s+(?:length|size)|(?:of\s+|have\s+|has\s+|with\s+|are\s+of\s+)?(?:different|unequal|differing|mismatched|not the same|unlike)\s+(?:lengths?|sizes?)|(?:lengths?|sizes?)\s+(?:differ|don'?t match|are different|are not equal|mismatch)|(?:aren'?t|are not|isn'?t|don'?t have|do not have)\s+(?:of\s+)?(?:the same|equal)\s+(?:lengths?|sizes?|long))",
        r"\b(?:different|unequal)\s+(?:lengths?|sizes?)\b",
    )

    def fits(self, kind: Type) -> bool:
        return kind.name in ("list", "tuple", "str")

    def _two(self, task: Task) -> list[int]:
        return [i for i, k in enumerate(task.parameter_types) if self.fits(k)][:2]

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        two = self._two(task)
        if len(two) < 2:
            return
        for base in [a for a in samples if len(a) > two[1]][:4]:
            longer: Any = base[two[0]] + (
                base[two[0]][:1] or type(base[two[0]])(["1"] if isinstance(base[two[0]], list) else "x")
            )
            arguments = _with(base, {two[0]: longer, two[1]: base[two[0]]})
            yield Probe((arguments,), self._judge(clause, task, arguments))

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        names, two = task.parameter_names(), self._two(task)
        if len(two) == 2:
            one, other = names[two[0]], names[two[1]]
            yield at_entry(
                task.name, f"if len({one}) != len({other}):\n    {self._then(clause, one, names)}\n"
            )

    def default_message(self, name: str, clause: Clause) -> str:
        return "the lengths differ"


KIND = DifferentLengths()
