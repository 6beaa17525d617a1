"""What is to come of a number outside a range: "month outside 1..12 -> ValueError"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from nl2x.code.clauses.base import Clause
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type
from nl2x.code.reading.values import evaluate

NUMBER = r"-?\d+(?:\.\d+)?"
RANGE = rf"(?P<low>{NUMBER})\s*(?:\.\.\.?|-|–|to|and|through)\s*(?P<high>{NUMBER})(?![\w]|\.\d)"


class OutsideRange(ConditionKind):
    name = "outside range"
    about = "a given value, or an error, for a number outside a range"
    conditions = (
        rf"\b(?:(?:if|when|for|where)\s+)?(?:the\s+|an?\s+)?(?P<noun>\w+)\s+(?:is\s+|are\s+)?(?:outside(?: of)?|not in|not between|not within|out of|isn't between|isn't in)\s+(?:the range\s+)?(?:from\s+)?{RANGE}",
        rf"\bunless\s+(?:the\s+)?(?P<noun>\w+)\s+is\s+(?:between|in|within)\s+{RANGE}",
    )

    def limits(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        return {"low": evaluate(match.group("low")), "high": evaluate(match.group("high"))}

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
