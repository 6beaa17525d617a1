"""What a number must be, and the error otherwise: "months must be at least 1, otherwise ValueError"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from nl2x.code.clauses.base import Clause, compiled
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.reading.conditions import Result, chosen_parameters, result_in
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type
from nl2x.code.reading.values import evaluate

N = r"(?P<n>-?\d+(?:\.\d+)?|zero|one)(?![\w%]|\.\d)"
FORMS: tuple[tuple[str, str], ...] = (
    (
        r"positive|(?:greater|more|larger|bigger|higher) than (?:zero|0)(?![.\d])|above (?:zero|0)(?![.\d])",
        "<= 0",
    ),
    (r"> ?0(?![.\d])", "<= 0"),
    (r"non-?negative|not (?:be )?negative|(?:zero|0) or (?:more|greater|higher|above)", "< 0"),
    (rf"(?:at least|no less than|not less than|>=|minimum|from) ?{N}", "< n"),
    (rf"{N} or (?:more|greater|higher|above|over)", "< n"),
    (rf"(?:at most|no more than|not more than|<=|maximum|up to) ?{N}", "> n"),
    (rf"{N} or (?:less|fewer|lower|below)", "> n"),
    (rf"(?:greater than|more than|above|over|larger than|bigger than|>) ?{N}", "<= n"),
    (rf"(?:less than|below|under|smaller than|lower than|<) ?{N}", ">= n"),
)
"""What is asked for, and how its opposite is written."""
BETWEEN = r"(?:between|from|in|within) (?P<low>-?\d+(?:\.\d+)?) ?(?:and|to|-|\.\.) ?(?P<high>-?\d+(?:\.\d+)?)(?![\w]|\.\d)"
MUST = r"\b(?<!['’])(?P<noun>[a-z]\w*)\s+(?:must|has to|have to|needs? to|should|is to|are to)\s+(?:always\s+)?be\s+"
NOT = r"\b(?:if|when)\s+(?:the\s+)?(?P<noun>[a-z]\w*)\s+(?:isn'?t|is not|aren'?t|are not)\s+"
CANNOT = r"\b(?P<noun>[a-z]\w*)\s+(?:can'?t|cannot|can not|mustn'?t|must not|may not|shouldn'?t)\s+be\s+(?P<negative>negative|below (?:zero|0)|less than (?:zero|0))"


class MustBe(ConditionKind):
    name = "must be"
    about = "an error for a number that isn't as it must be"
    results = ("raise",)

    def detect(self, task: Task) -> Iterator[Clause]:
        prose = task.prose()
        for head in (MUST, NOT):
            for match in compiled(head).finditer(prose):
                yield from self._demands(task, prose, match)
        for match in compiled(CANNOT).finditer(prose):
            yield from self._clauses(task, prose, match, match.end(), "< 0", {})

    def _demands(self, task: Task, prose: str, match: re.Match[str]) -> Iterator[Clause]:
        rest = prose[match.end() :]
        between = re.match(BETWEEN, rest, re.IGNORECASE)
        if between:
            limits = {k: evaluate(between.group(k)) for k in ("low", "high")}
            yield from self._clauses(task, prose, match, match.end() + between.end(), "outside", limits)
            return
        for form, opposite in FORMS:
            found = re.match(form, rest, re.IGNORECASE)
            if found:
                said = (found.groupdict().get("n") or "0").lower()
                value = {"zero": 0, "one": 1}[said] if said.isalpha() else evaluate(said)
                test = opposite.replace("n", repr(value))
                yield from self._clauses(task, prose, match, match.end() + found.end(), test, {})
                return

    def _clauses(
        self, task: Task, prose: str, match: re.Match[str], end: int, test: str, limits: dict[str, Any]
    ) -> Iterator[Clause]:
        after = re.match(r"[^.;\n]{0,80}", prose[end:])
        before = re.search(r"[^.;\n]{0,40}$", prose[: match.start()])
        result = _error(after.group() if after else "") or _error(before.group() if before else "")
        if result is None:
            return
        span = (match.start(), end + (result.span[1] if after and _error(after.group()) else 0))
        both = match.group("noun").lower() in ("both", "all", "they", "numbers", "arguments", "values")
        positions = chosen_parameters(task, "" if both else match.group("noun"), self.fits)
        for position in positions if both else positions[:1]:
            yield self.clause(task, span, position=position, result=result, test=test, **limits)

    def fits(self, kind: Type) -> bool:
        return kind.is_number() or kind.name == "any"

    def meeting(self, kind: Type, clause: Clause) -> Sequence[Any]:
        if clause.get("test") == "outside":
            return (clause.get("low") - 1, clause.get("high") + 1)
        operator, limit = clause.get("test").split()
        value, step = evaluate(limit), 0.5 if kind.name == "float" else 1
        return {
            "<": (value - step, value - 10),
            "<=": (value, value - 10),
            ">": (value + step, value + 10),
            ">=": (value, value + 10),
        }[operator]

    def missing(self, kind: Type, clause: Clause) -> Sequence[Any]:
        if clause.get("test") == "outside":
            return (clause.get("low"), clause.get("high"))
        operator, limit = clause.get("test").split()
        value = evaluate(limit)
        return {"<": (value,), "<=": (value + 1,), ">": (value,), ">=": (value - 1,)}[operator]

    def test(self, name: str, kind: Type, clause: Clause) -> str:
        if clause.get("test") == "outside":
            return f"not {clause.get('low')} <= {name} <= {clause.get('high')}"
        return f"{name} {clause.get('test')}"

    def default_message(self, name: str, clause: Clause) -> str:
        if clause.get("test") == "outside":
            return f"{name} must be from {clause.get('low')} to {clause.get('high')}"
        operator, limit = clause.get("test").split()
        words = {"<": "at least", "<=": "greater than", ">": "at most", ">=": "less than"}[operator]
        return f"{name} must be {words} {limit}"


def _error(text: str) -> Result | None:
    found = result_in(text)
    return found if found and found.what == "raise" else None


KIND = MustBe()
