"""An error or value when one argument is beyond another: "ValueError when low > high", "if start is after end"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import Clause, Patch, Probe
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.judging.inputs import DATE_FORMS, Arguments
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type

LESS = r"<(?!=)|is less than|is smaller than|is below|is before|comes before|is earlier than|is lower than|earlier than|(?:lower|less|smaller) than|before|is under"
NOT = r"(?:is\s?n['\u2019]?t|is not|are\s?n['\u2019]?t|are not)"
AT_MOST = rf"{NOT} (?:higher|more|greater|larger|bigger|later) than"
AT_LEAST = rf"{NOT} (?:lower|less|smaller|earlier) than"
TOO_LITTLE = r"(?:is |was )?(?:too (?:little|low|small)|not enough)"
MORE = r">(?!=)|is greater than|is larger than|is bigger than|is above|is after|comes after|is later than|is more than|is higher than|later than|(?:higher|more|greater|larger|bigger) than|exceeds|after|is over"


class ArgumentsOrder(ConditionKind):
    name = "arguments order"
    about = "a given value, or an error, where one argument is beyond another"
    conditions = (
        rf"\b(?:the\s+|an?\s+)?(?P<one>[A-Za-z_]\w*)\s+(?P<how>{AT_MOST}|{AT_LEAST})\s*(?:the\s+|an?\s+)?(?P<two>[A-Za-z_]\w*)",
        rf"\b(?P<one>[A-Za-z_]\w*)\s+(?P<how>{TOO_LITTLE})(?P<two>)(?!\s+(?:for|to)\b)",
        rf"\b(?:the\s+|an?\s+)?(?P<one>[A-Za-z_]\w*)\s*(?P<how>{LESS}|{MORE})\s*(?:or equal to\s+)?(?:the\s+|an?\s+)?(?P<two>[A-Za-z_]\w*)",
    )

    def limits(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        names = [n.lower() for n in task.parameter_names()]
        one, two = self._index(names, match.group("one")), self._index(names, match.group("two"))
        if not match.group("two") and len(names) == 2 and one is not None:
            two = 1 - one  # "paid too little": less than the other one.
        if one is None or two is None or one == two:
            return None
        if any(kind.name in ("list", "dict") for kind in task.parameter_types[one : one + 1]):
            # "numbers less than limit" are some of them.
            return None
        operators = ((f"{LESS}|{TOO_LITTLE}", "<"), (AT_MOST, "<="), (AT_LEAST, ">="))
        said = (op for how, op in operators if re.fullmatch(how, match.group("how"), re.IGNORECASE))
        return {"one": one, "two": two, "operator": next(said, ">")}

    def _index(self, names: list[str], word: str) -> int | None:
        if not word:
            return None
        word = word.lower()
        if word in names:
            return names.index(word)
        near = [
            i
            for i, n in enumerate(names)
            if word in n.split("_") or (len(word) > 3 and n.startswith(word[:4]))
        ]
        return near[0] if len(near) == 1 else None

    def fits(self, kind: Type) -> bool:
        return True

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        one, two = clause.get("one"), clause.get("two")
        if max(one, two) >= len(task.parameter_types):
            return
        small, large = self._pair(task.parameter_types[one], task)
        first, second = (small, large) if clause.get("operator") in ("<", "<=") else (large, small)
        for base in [a for a in samples if len(a) > max(one, two)][:3]:
            yield Probe(
                (_with(base, {one: first, two: second}),),
                self._judge(clause, task, _with(base, {one: first, two: second})),
            )
            if "=" in clause.get("operator"):
                equal = _with(base, {one: first, two: first})
                yield Probe((equal,), self._judge(clause, task, equal))
            result = clause.get("result")
            if result.what == "raise":
                fine = _with(base, {one: second, two: first})
                yield Probe((fine,), self._must_not(result, task, fine))

    def _pair(self, kind: Type, task: Task) -> tuple[Any, Any]:
        match kind.name:
            case "str":
                form = next((f for said, f in DATE_FORMS.items() if said in task.words.lower()), "")
                days = datetime.date(2024, 1, 5), datetime.date(2024, 3, 1)
                small, large = (day.strftime(form) if form else day.isoformat() for day in days)
                return ("08:00", "17:30") if re.search(r"(?i)\bh?h:mm\b", task.words) else (small, large)
            case "date":
                return datetime.date(2021, 1, 1), datetime.date(2023, 1, 1)
            case "datetime":
                return datetime.datetime(2021, 1, 1, 8), datetime.datetime(2023, 1, 1, 9)
        return 1, 5

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        names = task.parameter_names()
        one, two = names[clause.get("one")], names[clause.get("two")]
        test = f"{one} {clause.get('operator')} {two}"
        yield at_entry(task.name, f"if {test}:\n    {self._then(clause, names[clause.get('one')], names)}\n")

    def default_message(self, name: str, clause: Clause) -> str:
        return clause.words


def _with(base: Arguments, changes: dict[int, Any]) -> Arguments:
    return tuple(changes.get(i, value) for i, value in enumerate(base))


KIND = ArgumentsOrder()
