"""Months later on a day that the month doesn't have: the last day of that month ("31 Jan + 1 month: 29 Feb")."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import code, expression, replace_expressions
from nl2x.code.clauses.base import HELD, MOOT, Clause, Finding, Kind, Outcome, Patch, Probe, failed, show_call
from nl2x.code.clauses.base import shown as told
from nl2x.code.judging.days import day_places, days_of, last_of_month, with_day
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from sandbox import Raised, Returned

LAST = r"(?:the\s+)?(?:last\s+(?:day|date|one)(?:\s+(?:of|in)\s+(?:the|that|its|this)\s+month)?|month['’]?s\s+(?:end|last day)|end\s+of\s+(?:the|that|its)\s+month)"
MISSING = r"(?:has\s+no|does\s*n['o’]?t\s+have|hasn['’]?t|lacks?|is\s+(?:too\s+short|shorter)|has\s+fewer)"
BIG_DAYS = (datetime.date(2024, 1, 31), datetime.date(2023, 8, 31), datetime.date(2023, 1, 30))


class MonthClipped(Kind):
    name = "month clipped"
    about = "a day that the month doesn't have becomes its last one"
    patterns = (
        rf"\b(?:clip\w*|cap\w*|cut|limit\w*|clamp\w*|snap\w*|fall\w*\s+back|go(?:es)?\s+back|mov\w+\s+back|drop\w*\s+back)\s+(?:it\s+)?(?:to|at|on)\s+{LAST}",
        rf"\b(?:if|when|where|whenever|in case)\s+(?:the\s+|that\s+|a\s+|it\s+|this\s+)?(?:target\s+|new\s+|next\s+)?(?:month\s+)?{MISSING}\b[^.;\n]{{0,50}}?\b{LAST}",
        rf"\b{LAST}\s+(?:if|when|where)\s+(?:the\s+|that\s+|a\s+)?(?:month\s+{MISSING}|(?:day|date|it)\s+(?:does\s*n['o’]?t|does not)\s+exist)",
        rf"\b(?:if|when|where)\s+(?:the\s+|that\s+|such\s+a\s+|this\s+)?(?:day|date)\s+(?:does\s*n['o’]?t|does not)\s+exist\b[^.;\n]{{0,40}}?\b{LAST}",
        rf"\bmonths\s+(?:without|that\s+{MISSING})\b[^.;\n]{{0,50}}?\b{LAST}",
        rf"\b(?:short|shorter)\s+months?\b[^.;\n]{{0,40}}?\b{LAST}",
    )  # fmt: skip

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        places = day_places(task)
        for base in samples[:5] if places else ():
            for day in BIG_DAYS if len(base) > places[0] else ():
                big = with_day(task, base, places[0], day)
                plain = with_day(task, base, places[0], day.replace(day=15))
                yield Probe((big, plain), self._judge_month(task, big, day))

    def _judge_month(self, task: Task, call: Arguments, day: datetime.date):  # type: ignore[no-untyped-def]
        """Only where the fifteenth stays the fifteenth: then it is months that are counted."""

        def judge(outcomes: Sequence[Outcome]) -> Finding:
            one, plain = outcomes
            usual = days_of(plain.value) if isinstance(plain, Returned) else []
            if not usual or any(d.day != 15 for d in usual):
                return MOOT
            if isinstance(one, Raised):
                return failed(f"{show_call(task, call)} {told(one)}")
            found = days_of(one.value) if isinstance(one, Returned) else []
            if not found or len(found) != len(usual):
                return MOOT
            pairs = zip(found, usual, strict=True)
            told_days = [(d, u.replace(day=min(day.day, last_of_month(u)))) for d, u in pairs]
            if any(_off_a_weekend(task, d, wanted) for d, wanted in told_days):
                return MOOT
            good = all((d.month, d.day) == (wanted.month, wanted.day) for d, wanted in told_days)
            return HELD if good else failed(f"{show_call(task, call)} {told(one)}")

        return judge

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield replace_expressions(task.name, _clipped)


WEEKEND = re.compile(r"(?i)\b(?:week-?ends?|saturdays?|sundays?|(?:working|business|week|work)[- ]?days?)\b")


def _off_a_weekend(task: Task, given: datetime.date, wanted: datetime.date) -> bool:
    """Whether a day is the wanted one moved off a weekend, of which the words speak as well."""
    moved = wanted.weekday() > 4 >= given.weekday() and abs((given - wanted).days) < 3
    return moved and WEEKEND.search(task.prose()) is not None


MADE = m.Call(func=m.Name("date") | m.Attribute(attr=m.Name("date")), args=[m.Arg(), m.Arg(), m.Arg()])
CHANGED = m.Call(func=m.Attribute(attr=m.Name("replace")))


def _clipped(node: cst.BaseExpression) -> cst.BaseExpression | None:
    """`date(year, month, day)` and `day.replace(year=…, month=…)` with a day that the month has."""
    if m.matches(node, MADE) and isinstance(node, cst.Call):
        year, month, day = (code(a.value) for a in node.args)
        if day.isdigit() or "monthrange" in day:
            return None
        return expression(
            f"{code(node.func)}({year}, {month}, min({day}, calendar.monthrange({year}, {month})[1]))"
        )
    if not m.matches(node, CHANGED) or not isinstance(node, cst.Call):
        return None
    assert isinstance(node.func, cst.Attribute)
    given = {a.keyword.value: code(a.value) for a in node.args if a.keyword}
    if "month" not in given or "day" in given:
        return None
    whole = code(node.func.value)
    year, month = given.get("year", f"{whole}.year"), given["month"]
    day = f"min({whole}.day, calendar.monthrange({year}, {month})[1])"
    return expression(f"{whole}.replace(year={year}, month={month}, day={day})")


KIND = MonthClipped()
