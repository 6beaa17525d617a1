"""What becomes of the 29th of February in other years: "born on 29 Feb: celebrated on 1 March"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from typing import Any

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import code, expression, replace_expressions
from nl2x.code.clauses.base import HELD, MOOT, Clause, Finding, Kind, Outcome, Patch, Probe, failed, show_call
from nl2x.code.clauses.base import shown as told
from nl2x.code.judging.days import day_places, with_day
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from sandbox import Raised, Returned

LEAP = r"(?:29(?:th)?(?:\s+of)?\s+feb(?:ruary)?|feb(?:ruary)?\.?\s+29(?:th)?|29[./]0?2\.?|leap[- ]day(?: birthdays?)?)"
INSTEAD = r"(?P<day>28(?:th)?(?:\s+of)?\s+feb(?:ruary)?|feb(?:ruary)?\.?\s+28(?:th)?|1(?:st)?(?:\s+of)?\s+mar(?:ch)?|mar(?:ch)?\.?\s+1(?:st)?)\b"
AS = r"(?:counts?\s+as|celebrat\w+(?:\s+\w+){0,3}?\s+on|kept\s+on|treated\s+as|becomes?|birthday\s+(?:is|on)|have\s+(?:it|their birthday)\s+on|falls\s+on|is\s+on|on|use|->|=>|→|:|=|is)"


class LeapDay(Kind):
    name = "leap day"
    about = "what the 29th of February becomes in other years"
    patterns = (rf"\b{LEAP}[^.;\n]{{0,70}}?(?:\b|\s){AS}\s+(?:the\s+)?{INSTEAD}",)

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        if len(day_places(task)) != 2 or not (task.result_type.is_number() or task.result_type.name == "any"):
            return None
        return {"march": "mar" in match["day"].lower()}

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        born, today = day_places(task)
        names = task.parameter_names()
        if re.search(r"born|birth|dob", names[today]):
            born, today = today, born
        for base in [a for a in samples if len(a) > max(born, today)][:1]:
            base = with_day(task, base, born, datetime.date(2000, 2, 29))
            days = [datetime.date(2023, 2, 27), datetime.date(2023, 2, 28), datetime.date(2023, 3, 1)]
            yield Probe(
                tuple(with_day(task, base, today, day) for day in days),
                self._judge_day(clause, task, base, today),
            )

    def _judge_day(self, clause: Clause, task: Task, base: Arguments, place: int):  # type: ignore[no-untyped-def]
        """On which of the two days an age goes up, or nothing is left until the birthday."""
        calls = [with_day(task, base, place, datetime.date(2023, *d)) for d in ((2, 28), (3, 1))]

        def judge(outcomes: Sequence[Outcome]) -> Finding:
            broken = next((o for o in outcomes if isinstance(o, Raised)), None)
            if broken:
                return failed(f"{show_call(task, calls[0])} {told(broken)}")
            values = [o.value for o in outcomes if isinstance(o, Returned)]
            numbers = [n for n in values if isinstance(n, int | float)]
            if len(numbers) < 3:
                return MOOT
            before, last, first = numbers
            in_february = last == 0 or (last - before == 1 and first == last)
            in_march = (first == 0 and last != 0) or (first - last == 1 and last == before)
            if in_february == in_march:
                return MOOT
            return (
                HELD
                if in_march == clause.get("march")
                else failed(f"{show_call(task, calls[0])} {told(outcomes[1])}")
            )

        return judge

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        instead = "3, 1" if clause.get("march") else "2, 28"

        def rewrite(node: cst.BaseExpression) -> cst.BaseExpression | None:
            year = m.Arg(keyword=m.Name("year"))
            if not m.matches(node, m.Call(func=m.Attribute(attr=m.Name("replace")), args=[year])):
                return None
            assert isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute)
            day, there = code(node.func.value), code(node.args[0].value)
            leap = f"({day}.month, {day}.day) == (2, 29) and not calendar.isleap({there})"
            return expression(f"(date({there}, {instead}) if {leap} else {code(node)})")

        yield replace_expressions(task.name, rewrite)


KIND = LeapDay()
