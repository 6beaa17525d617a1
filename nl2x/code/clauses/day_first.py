"""Whether the day or the month comes first in written dates: "dd/mm/yyyy", "day first", "US dates"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import TextsTurned, edited
from nl2x.code.clauses.base import (
    HELD,
    MOOT,
    Clause,
    Finding,
    Outcome,
    Patch,
    Probe,
    ResultKind,
    failed,
    show_call,
)
from nl2x.code.clauses.base import shown as told
from nl2x.code.judging.inputs import Arguments, rebuild, strings_in
from nl2x.code.reading.task import Task
from sandbox import Raised, Returned

DATES = r"\bdates?\b(?:[\s,(]+(?:is|are|has|have|with|the|being|as|come|comes|coming|written|given|typed|in|strings?|texts?|form|format|always))*[\s,(]+"
"""What may stand between dates and how they are written; not "dates, oldest month first"."""
DAY = rf"\bdd?(?P<sign>[./-])mm?(?P=sign)y{{2,4}}\b|{DATES}days?[- ]first\b|\bday-first\b|\bday\s+(?:comes\s+)?before\s+(?:the\s+)?month\b|\bday, month,? (?:and )?year\b|\b(?:european|british|german|uk|australian)(?:[- ]style)?\s+dates?\b"
MONTH = rf"\bmm?(?P<sign>[./-])dd?(?P=sign)y{{2,4}}\b|{DATES}months?[- ]first\b|\bmonth-first\b|\bmonth\s+(?:comes\s+)?before\s+(?:the\s+)?day\b|\b(?:us|american)(?:[- ]style)?\s+dates?\b"
WRITTEN = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")


class DayFirst(ResultKind):
    name = "day first"
    about = "whether the day or the month comes first in written dates"
    patterns = (DAY, MONTH)

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        day, month = (re.search(p, task.prose(), re.IGNORECASE) for p in (DAY, MONTH))
        return None if day and month else {"day": bool(day)}

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        yield from super().probes(clause, task, samples)
        for arguments in samples:
            texts = [t for t in strings_in(list(arguments)) if WRITTEN.search(t)]
            if texts:
                first, second = _ordered(arguments, True), _ordered(arguments, False)
                calls = (first, second) if clause.get("day") else (second, first)
                yield Probe(calls, self._judge_read(task, calls))

    def _judge_read(self, task: Task, calls: Sequence[Arguments]):  # type: ignore[no-untyped-def]
        """Of 25/12 and 12/25 it is the one told that is a date."""

        def judge(outcomes: Sequence[Outcome]) -> Finding:
            right, wrong = outcomes
            if isinstance(right, Returned) and right.value is not False:
                return HELD if isinstance(wrong, Raised) or wrong.value is False else MOOT  # type: ignore[union-attr]
            if isinstance(wrong, Returned) and wrong.value not in (False, None, "", []):
                return failed(
                    f"{show_call(task, calls[0])} {told(right)}, but {show_call(task, calls[1])} {told(wrong)}"
                )
            return MOOT

        return judge

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        found = [
            WRITTEN.search(text) for text in strings_in(result) if text not in strings_in(list(arguments))
        ]
        pairs = [(int(f[1]), int(f[3])) for f in found if f]
        told_apart = [(one, two) for one, two in pairs if (one > 12) != (two > 12)]
        return all((one > 12) == clause.get("day") for one, two in told_apart) if told_apart else None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield lambda source: edited(source, _Turned(clause.get("day")))


def _ordered(arguments: Arguments, day_first: bool) -> Arguments:
    """The arguments with every date in them on the 25th, with the day first or the month."""

    def change(text: str) -> str:
        return WRITTEN.sub(lambda w: _written(w, day_first), text)

    return tuple(rebuild(a, change) for a in arguments)


def _written(date: re.Match[str], day_first: bool) -> str:
    numbers = [int(date[1]), int(date[3])]
    month = min(n for n in numbers if n) if any(numbers) else 1
    pair = (25, min(month, 12)) if day_first else (min(month, 12), 25)
    return f"{pair[0]:02d}{date[2]}{pair[1]:02d}{date[2]}{date[4]}"


class _Turned(TextsTurned):
    """`%m/%d` in formats becomes `%d/%m`, or the other way round."""

    def __init__(self, day: bool) -> None:
        super().__init__()
        self.old, self.new = ("%m{}%d", "%d{}%m") if day else ("%d{}%m", "%m{}%d")

    def turned(self, text: str) -> str:
        for sign in "./-":
            text = text.replace(self.old.format(sign), self.new.format(sign))
        return text


KIND = DayFirst()
