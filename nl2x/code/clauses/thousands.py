"""Numbers come back written with separators: "1,234.50", with two decimals, perhaps a currency."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.clauses.base import Clause, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class Thousands(ResultKind):
    name = "thousands"
    about = "numbers come back with thousands separated"
    patterns = (
        r"\b(?:thousands?[- ](?:separators?|commas?|dots?|points?)|(?:commas?|dots?|points?) (?:as|for|between|every) (?:the )?thousands?(?: separators?)?|with commas every three digits)\b",
        r"\bthousands (?:are )?separated\s+(?:by|with)\s+(?:a\s+)?(?:commas?|dots?|points?|spaces?)",
        r"\b(?:commas?|dots?)\s+(?:every three digits|between thousands|for (?:the )?thousands)",
        r"\b(?:an?\s+)?(?:commas?|dots?) as (?:the )?thousands? separators?",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        return {} if task.result_type.name in ("str", "any") else None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        large = [
            (n, *a[1:])
            for a in samples[:1]
            for n in (1234567, 1000, 999, 1234.5)
            if a and isinstance(a[0], int | float)
        ]
        yield from super().probes(clause, task, [*large, *samples])

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        return (
            re.search(r"\d{4}", result.split("," if "." in result.split(",")[0] else ".")[0]) is None
            if isinstance(result, str)
            else None
        )


KIND = Thousands()
