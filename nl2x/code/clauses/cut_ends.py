"""Signs at the ends of the result are cut off: "blanks and dots at both ends are cut off"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.clauses.signs import ONE, signs_in
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

OTHER = r"(?:dash(?:es)?|hyphens?|dots?|slash(?:es)?|underscores?|commas?)"
LIST = rf"(?P<list>(?:{ONE}\s*(?:,|and|or|/)\s*)?{OTHER}(?:\s*(?:,|and|or|/)\s*{ONE})?)"
ENDS = r"at\s+(?:both|either|the)\s+(?:ends?|sides?)"
CUT = r"(?:cut|cut off|removed|stripped|trimmed|dropped|deleted|taken off|taken away)"


class CutEnds(ResultKind):
    name = "cut ends"
    about = "signs at the ends of the result are cut off"
    patterns = (
        rf"\b{LIST}\s+{ENDS}\s+(?:(?:is|are|get|should be|must be)\s+)?{CUT}\b",
        rf"\b(?:cut|remove|strip|trim|drop|delete|take)(?:s|ping|ting|ming|ing)?\s+(?:off\s+|away\s+)?(?:any\s+|all\s+|the\s+)?{LIST}\s+{ENDS}\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        if task.result_type.name not in ("str", "any"):
            return None
        return {"signs": signs_in(match["list"])}

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        made = [
            (*a[:i], f"{s}{value}{s}", *a[i + 1 :])
            for a in samples[:6]
            for i, value in enumerate(a)
            if isinstance(value, str) and value
            for s in (*clause.get("signs"), clause.get("signs"))
        ]
        yield from super().probes(clause, task, made)

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        return result == result.strip(clause.get("signs")) if isinstance(result, str) and result else None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield wrap_returns(task.name, f"({{}}).strip({clause.get('signs')!r})")


KIND = CutEnds()
