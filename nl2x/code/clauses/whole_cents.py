"""Money that comes as floats is made cents by rounding, not by cutting off: 4.35 * 100 is 434.99999999999994."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nl2x.code.candidates.repairs import cents_rounded
from nl2x.code.clauses.base import Clause, Kind, Patch
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

PRICES = (4.35, 1.15, 0.29, 8.2, 19.99, 1.1)
"""Each of them times a hundred is a little less than a whole number."""


class WholeCents(Kind):
    name = "whole cents"
    about = "amounts in floats become cents without losing one"
    asked_by = r"."
    patterns = (
        r"\b(?:careful|watch out|beware|mind|no)\b[^.;\n]{0,20}\bfloat\w*(?:[- ]point)?(?:\s+(?:errors?|arithmetic|noise|precision|rounding|problems?))?",
        r"\b(?:float\w*|floating[- ]point|rounding)\s+(?:errors?|noise|trouble|problems?|issues?)\b(?:\s+must not\s+\w+)?",
        r"\bto the (?:last )?cent\b|\bexact(?:ly)? to (?:the|a) cent\b",
    )

    def twin(self, clause: Clause, task: Task) -> Patch | None:
        change = cents_rounded(task.name)
        # Code that rounds already is its own twin.
        return lambda source: (
            change(source) or (source if "round(" in source or "Decimal(" in source else None)
        )

    def twin_inputs(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Sequence[Arguments]:
        found = []
        for base in samples[:4]:
            for price in PRICES:
                changed = tuple(
                    price + 3 * i if isinstance(a, int | float) and not isinstance(a, bool) else a
                    for i, a in enumerate(base)
                )
                if changed != base:
                    found.append(changed)
        return [*found[:16], *samples]

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield cents_rounded(task.name)


KIND = WholeCents()
