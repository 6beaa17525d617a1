"""The days that come back are the last, or the first, of their month."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, ResultKind
from nl2x.code.clauses.month_clipped import KIND as CLIPPED
from nl2x.code.judging.days import days_of, last_of_month
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

ASKED = r"(?:\b(?:returns?|gives?|get|finds?|computes?|tells?|date of|dates of|mov\w+ (?:it )?to|always|falls? on|set to|give me|need)\s+(?:back\s+)?(?:only\s+)?|^\W*)(?:the\s+)?"
MONTH = (
    r"(?:the|its|that|this|a|each|every|the (?:same|next|following|previous|given)|next|following)\s+month\b"
)


class MonthEnds(ResultKind):
    name = "month ends"
    about = "days that come back are the last, or the first, of their month"
    patterns = (
        rf"{ASKED}(?P<last>last\s+(?:day|date))\s+(?:of|in)\s+{MONTH}",
        rf"{ASKED}(?P<first>first(?:\s+(?:day|date))?)\s+(?:of|in)\s+{MONTH}",
        rf"{ASKED}(?P<last>month['’]?s\s+(?:last\s+day|end))\b",
    )
    silent = (*CLIPPED.patterns, r"\b(?:working|business|week)[- ]?day\b")

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        return {"last": "last" in match.re.groupindex}

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        found = days_of(result)
        if not found:
            return None
        return all(d.day == (last_of_month(d) if clause.get("last") else 1) for d in found)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        last = "day=calendar.monthrange(day.year, day.month)[1]" if clause.get("last") else "day=1"
        if task.result_type.name == "list":
            yield wrap_returns(task.name, f"[day.replace({last}) for day in {{}}]")
        yield wrap_returns(task.name, f"(lambda day: day.replace({last}))({{}})")
        parsed = f"(lambda day: day.replace({last}).isoformat())(date.fromisoformat({{}}))"
        yield wrap_returns(task.name, parsed)


KIND = MonthEnds()
