"""The dates that come back are working days, Monday to Friday."""

from __future__ import annotations

import datetime
from typing import Any

from nl2x.code.clauses.base import Clause, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class Workday(ResultKind):
    name = "workday"
    about = "dates fall on Monday to Friday"
    patterns = (
        r"\b(?:skip\w*|not (?:on|count\w*)|never on|without|excluding|ignor\w+|leav\w+ out)\s+(?:the\s+|any\s+)?(?:week-?ends?|saturdays?(?:\s+(?:and|or)\s+sundays?)?)",
        r"\b(?:next|following|first|last|previous)\s+(?:working|business|week)\s?-?day\b",
        r"\bmon(?:day)?s?\s*(?:to|through|-|–|till|until)\s*fri(?:day)?s?\b",
        r"\bweek-?ends\s+(?:don'?t|do not|are|aren'?t)\s+\w+",
    )

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        if isinstance(result, str):
            try:
                result = datetime.date.fromisoformat(result[:10])
            except ValueError:
                return None
        found = [result] if isinstance(result, datetime.date) else result if isinstance(result, list) else []
        days = [d for d in found if isinstance(d, datetime.date)]
        return all(d.weekday() < 5 for d in days) if days else None


KIND = Workday()
