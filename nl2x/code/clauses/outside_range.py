"""What is to come of a number outside a range: "month outside 1..12 -> ValueError"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from nl2x.code.clauses.base import Clause
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.reading.conditions import named
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type
from nl2x.code.reading.values import evaluate

NUMBER = r"-?\d+(?:\.\d+)?"
RANGE = rf"(?P<low>{NUMBER})\s*(?:\.\.\.?|-|–|to|and|through)\s*(?P<high>{NUMBER})(?![\w]|\.\d)"
UNDER = r"(?:below|under|less than|lower than|smaller than|<(?!=))"
OVER = r"(?:above|over|more than|greater than|higher than|bigger than|larger than|>(?!=))"


class OutsideRange(ConditionKind):
    name = "outside range"
    about = "a given value, or an error, for a number outside a range"
    conditions = (
        rf"\b(?:(?:if|when|for|where)\s+)?(?:the\s+|an?\s+)?(?P<noun>\w+)\s+(?:is\s+|are\s+)?(?:outside(?: of)?|not in|not between|not within|out of|isn't between|isn't in)\s+(?:the range\s+)?(?:from\s+)?{RANGE}",
        rf"\bunless\s+(?:the\s+)?(?P<noun>\w+)\s+is\s+(?:between|in|within)\s+{RANGE}",
        rf"\b(?:the\s+|an?\s+)?(?P<noun>(?!that\b|which\b)\w+)\s+(?:(?:that|which)\s+)?(?:is\s+not|isn'?t|are\s+not|aren'?t)\s+(?:from\s+)?{RANGE}",
        rf"\b(?:(?P<noun>(?!is\b|are\b|and\b|or\b|it\b|goes\b)[a-z]\w+)\s+)?(?:(?:that\s+)?(?:is|are|goes)\s+)?{UNDER}\s*(?P<low>{NUMBER})\s*%?\s*(?:or|and)\s+(?:is\s+)?{OVER}\s*(?P<high>{NUMBER})(?![\w]|\.\d)",
        rf"\b(?:(?P<noun>(?!is\b|are\b|and\b|or\b|it\b|goes\b)[a-z]\w+)\s+)?(?:(?:that\s+)?(?:is|are|goes)\s+)?{OVER}\s*(?P<high>{NUMBER})\s*%?\s*(?:or|and)\s+(?:is\s+)?{UNDER}\s*(?P<low>{NUMBER})(?![\w]|\.\d)",
    )

    def limits(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        low, high = evaluate(match.group("low")), evaluate(match.group("high"))
        noun = match.group("noun") or ""
        fitting = [i for i, kind in enumerate(task.parameter_types) if self.fits(kind)]
        if low >= high or (len(fitting) > 1 and not named(task, noun)):
            return None  # Of which number it is said can't be told.
        return {"low": low, "high": high}

    def fits(self, kind: Type) -> bool:
        return kind.is_number() or kind.name == "any"

    def meeting(self, kind: Type, clause: Clause) -> Sequence[Any]:
        return (clause.get("low") - 1, clause.get("high") + 1)

    def missing(self, kind: Type, clause: Clause) -> Sequence[Any]:
        return (clause.get("low"), clause.get("high"))

    def test(self, name: str, kind: Type, clause: Clause) -> str:
        return f"not {clause.get('low')} <= {name} <= {clause.get('high')}"

    def default_message(self, name: str, clause: Clause) -> str:
        return f"{name} must be from {clause.get('low')} to {clause.get('high')}"


KIND = OutsideRange()
