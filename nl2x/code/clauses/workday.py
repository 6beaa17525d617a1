"""The dates that come back are working days, Monday to Friday; where days are counted, weekends aren't."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.clauses.base import (
    HELD,
    MOOT,
    Clause,
    Finding,
    Outcome,
    Probe,
    ResultKind,
    failed,
    show_call,
    shown,
)
from nl2x.code.judging.days import day_places, with_day
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from sandbox import Returned

WEDNESDAY, SATURDAY, NEXT = datetime.date(2024, 5, 15), datetime.date(2024, 5, 18), datetime.date(2024, 5, 22)


class Workday(ResultKind):
    name = "workday"
    about = "dates fall on Monday to Friday, weekends don't count"
    patterns = (
        r"\b(?:skip\w*|not (?:on|count\w*)|never on|without|excluding|ignor\w+|leav\w+ out)\s+(?:the\s+|any\s+)?(?:week-?ends?|saturdays?(?:\s+(?:and|or)\s+sundays?)?)",
        r"\b(?:next|following|first|last|previous)\s+(?:working|business|week)\s?-?day\b",
        r"\bmon(?:day)?s?\s*(?:to|through|-|–|till|until)\s*fri(?:day)?s?\b",
        r"\bweek-?ends\s+(?:don'?t|do not|are|aren'?t)\s+\w+",
        r"\b(?:saturdays?\s+(?:and|or)\s+sundays?)\s+(?:don'?t|do not)\s+count\b",
    )

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        places = day_places(task)
        if len(places) != 2 or not task.result_type.is_number():
            yield from super().probes(clause, task, samples)
            return
        for base in [a for a in samples if len(a) > places[1]][:1]:
            calls = tuple(
                with_day(task, with_day(task, base, places[0], start), places[1], end)
                for start, end in (
                    (WEDNESDAY, SATURDAY),
                    (WEDNESDAY, SATURDAY + datetime.timedelta(days=1)),
                    (WEDNESDAY, NEXT),
                )
            )
            yield Probe(calls, self._judge_counted(task, calls))

    def _judge_counted(self, task: Task, calls: Sequence[Arguments]):  # type: ignore[no-untyped-def]
        """Up to Saturday there are as many as up to Sunday, and fewer than up to Wednesday."""

        def judge(outcomes: Sequence[Outcome]) -> Finding:
            values = [o.value for o in outcomes if isinstance(o, Returned)]
            if len(values) < 3 or not values[2] > values[0]:
                return MOOT
            if values[0] == values[1]:
                return HELD
            return failed(
                f"{show_call(task, calls[0])} {shown(outcomes[0])}, {show_call(task, calls[1])} {shown(outcomes[1])}"
            )

        return judge

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
