"""The names of a dict in the order of their numbers: "best first", "smallest first"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

DOWN = r"best|biggest|slowest|oldest|largest|highest|greatest|strongest|richest|most expensive|longest|most frequent|most common"
UP = r"worst|smallest|lowest|fastest|quickest|youngest|cheapest|weakest|least|poorest|fewest"


class BestFirst(ResultKind):
    name = "best first"
    about = "what comes from a dict of numbers is in their order"
    patterns = (
        rf"\b(?P<way>{DOWN}|{UP})(?:\s+(?:ones?|values?|numbers?|amounts?|scores?|\w+))?\s+(?:(?:comes?|goes|is|are|should (?:be|come))\s+)?(?:first|on top|at the top)\b",
    )

    def details(self, match: Any, task: Task) -> dict[str, Any] | None:
        numbers = [
            i
            for i, t in enumerate(task.parameter_types)
            if t.name == "dict" and len(t.of) == 2 and t.of[1].is_number()
        ]
        if not numbers or task.result_type.name not in ("list", "tuple", "dict", "any"):
            return None
        down = re.fullmatch(DOWN, match["way"], re.IGNORECASE) is not None
        return {"position": numbers[0], "down": down}

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        place, made = clause.get("position"), [*samples]
        for arguments in samples[:4]:
            if len(arguments) > place:
                for values in ((3, 9, 1, 5), (9, 3, 5, 1)):
                    other = dict(zip(("kim", "ann", "zoe", "bob"), values, strict=True))
                    made.append((*arguments[:place], other, *arguments[place + 1 :]))
        yield from super().probes(clause, task, made)

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        numbers = arguments[clause.get("position")]
        names = [item[0] if isinstance(item, tuple | list) and item else item for item in result]
        if len(names) < 2 or not all(isinstance(n, str) and n in numbers for n in names):
            return None
        order = [numbers[n] for n in names]
        return order == sorted(order, reverse=clause.get("down"))

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        name = task.parameter_names()[clause.get("position")]
        reverse = ", reverse=True" if clause.get("down") else ""
        yield wrap_returns(task.name, f"sorted({{}}, key={name}.get{reverse})")


KIND = BestFirst()
