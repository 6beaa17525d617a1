"""The result is never more than one of the arguments: "never more than the balance itself"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

SMALL = (1, 3, 20)
"""Values below which a minimum, if there is one, pushes the result above the argument."""


class AtMostArgument(ResultKind):
    name = "at most argument"
    about = "the result is never more than the argument named"
    patterns = (
        r"\b(?:but\s+)?(?:never|not|no)\s+(?:be\s+)?(?:more|higher|larger|bigger|greater)\s+than\s+the\s+(?P<noun>[a-z_]\w*)(?:\s+itself)?\b",
        r"\bat most (?:the\s+)?(?P<noun>[a-z_]\w*)\s+itself\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        names = task.parameter_names()
        if match.group("noun") not in names or not task.parameter_types:
            return None
        position = names.index(match.group("noun"))
        return {"position": position} if task.parameter_types[position].is_number() else None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        place = clause.get("position")
        bases = [a for a in samples if len(a) > place]
        small = [(*a[:place], value, *a[place + 1 :]) for a in bases[:2] for value in SMALL]
        # What is to come below zero is another matter: "nothing is to be paid, 0".
        yield from super().probes(clause, task, [*small, *(a for a in bases if a[place] > 0)])

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        return None if isinstance(result, bool) else bool(result <= arguments[clause.get("position")])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        name = task.parameter_names()[clause.get("position")]
        yield wrap_returns(task.name, f"min({{}}, {name})")


KIND = AtMostArgument()
