"""Equals stay in the order in which they came: "same prio -> stays in the order of the list"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.clauses.base import Clause, Probe, ResultKind
from nl2x.code.clauses.ties import NAMES, is_tied, names_shown, tied
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

SAME = r"(?:(?:the\s+)?(?:same|equal)(?:\s+\w+){0,2}|equals?|ties?|draws?|tied(?:\s+\w+)?|(?:several|two|some|both)\s+(?:are|have)(?:\s+the)?\s+(?:equal|same)(?:\s+\w+)?)"
AS_CAME = (
    r"(?:in\s+(?:the\s+)?(?:(?:original|input|given|first|same)\s+order(?:\s+(?:of|as in)\s+the\s+(?:list|dict|input|options))?|"
    r"order\s+(?:of|in)\s+(?:the\s+)?(?:list|dict|input|options|entries|file|text)|"
    r"order\s+(?:in which\s+)?(?:they|it)\s+(?:came|come|were|are|appear\w*|stand)\b(?:\s+\w+)?)|"
    r"(?:keep\w*|stay\w*|leave\w*|remain\w*)\s+(?:in\s+)?(?:their|the|its|input|original)\s+(?:\w+\s+)?order|"
    r"(?:as|like)\s+(?:they|it)\s+(?:came|come|are|were|stand|stood)(?:\s+in\s+the\s+(?:list|dict|input))?|"
    r"(?:the\s+)?(?:one\s+)?(?:who|which|that)\s+(?:is|came|comes|was|stands|reached\s+\w+)\s+(?:earlier|first)(?:\s+in\s+the\s+(?:list|dict|input))?\s+(?:is|comes|goes|stays)\s+first)"
)


class TiesInOrder(ResultKind):
    name = "ties in order"
    about = "among equals, the order of the input stays"
    patterns = (
        rf"\b{SAME}\s*(?:,|:|->|=>|=|→|\s+then)?\s*(?:\w+\s+){{0,4}}?{AS_CAME}",
        rf"\b{AS_CAME}\s+(?:for|on|with|among|in case of|if|when)\s+(?:\w+\s+){{0,2}}?{SAME}\b",
        r"\b(?:leave|keep)\s+(?:equals?|ties|equal ones|tied ones)\s+in\s+(?:their|the)\s+(?:\w+\s+)?order\b",
        r"\b(?:stable\s+(?:sort|order)|sort(?:ed)?\s+(?:it\s+)?stabl[ey]|stabl[ey]\s+sort\w*)\b",
    )

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        yield from super().probes(clause, task, tied(task, samples))

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        names = names_shown(result)
        if not is_tied(arguments) or not len(names) > 1:
            return None
        return names == [name for name in NAMES if name in names]


KIND = TiesInOrder()
