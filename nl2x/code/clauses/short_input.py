"""What is to come of a text or list of few (or too many) items: "if it has 4 characters or fewer return it unchanged"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from nl2x.code.clauses.base import Clause
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type

NUMBER = r"(?P<limit>\d+|one|two|three|four|five)"
WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
UNITS = r"(?:characters?|chars?|letters?|items?|elements?|numbers?|words?|entries|values|digits|rows?|things)"


class ShortInput(ConditionKind):
    name = "short input"
    about = "a given value, or an error, for an input with too few or too many items"
    conditions = (
        rf"\b(?:if|when|where|for|with)\s+(?:(?:the\s+|an?\s+)?(?P<noun>\w+)\s+)?(?:has|have|is|are|there are|contains|with)?\s*(?:only\s+)?{NUMBER}\s+{UNITS}\s+or\s+(?P<or>fewer|less|more)",
        rf"\b(?:if|when|where|for|with)\s+(?:(?:the\s+|an?\s+)?(?P<noun>\w+)\s+)?(?:has|have|is|are|there are|contains|with)?\s*(?P<than>fewer than|less than|more than|at most|at least|shorter than|longer than)\s+{NUMBER}\s*{UNITS}?(?:\s+long)?",
        rf"\b(?:fewer|less)\s+than\s+{NUMBER}\s+{UNITS}",
        rf"\b(?:(?P<noun>\w+)\s+)?(?P<than>shorter than|longer than)\s+{NUMBER}(?:\s*{UNITS})?(?:\s+long)?",
    )

    def limits(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        groups = match.groupdict()
        if not re.search(UNITS, match.group(), re.IGNORECASE) and not re.search(
            "shorter|longer", match.group()
        ):
            return None
        limit = WORDS.get(groups["limit"], 0) or int(groups["limit"])
        either = (groups.get("or") or "").lower()
        than = (groups.get("than") or "fewer than").lower()
        if either:
            return {"limit": limit, "operator": ">=" if either == "more" else "<="}
        operators = {"more than": ">", "longer than": ">", "at most": "<=", "at least": ">="}
        return {"limit": limit, "operator": operators.get(than, "<")}

    def fits(self, kind: Type) -> bool:
        return kind.name in ("list", "tuple", "str", "dict")

    def _of_length(self, kind: Type, n: int) -> Any:
        if kind.name == "str":
            return "abcdefghijklmnopqrstuvwxyz"[:n] if n <= 26 else "ab" * n
        items: list[Any] = ["b", "a", "c"] * n if kind.item().name == "str" else [3, 1, 2] * n
        return (
            tuple(items[:n])
            if kind.name == "tuple"
            else {i: i for i in range(n)}
            if kind.name == "dict"
            else items[:n]
        )

    def meeting(self, kind: Type, clause: Clause) -> Sequence[Any]:
        limit = clause.get("limit")
        lengths = {
            "<": (limit - 1, 0),
            "<=": (limit, max(limit - 1, 0)),
            ">": (limit + 1, limit + 5),
            ">=": (limit, limit + 3),
        }
        return [self._of_length(kind, n) for n in lengths[clause.get("operator")] if n >= 0]

    def missing(self, kind: Type, clause: Clause) -> Sequence[Any]:
        limit = clause.get("limit")
        beside = {"<": limit, "<=": limit + 1, ">": limit, ">=": limit - 1}[clause.get("operator")]
        return [self._of_length(kind, beside)] if beside > 0 else []

    def test(self, name: str, kind: Type, clause: Clause) -> str:
        return f"len({name}) {clause.get('operator')} {clause.get('limit')}"

    def default_message(self, name: str, clause: Clause) -> str:
        return f"{name} has the wrong length"


KIND = ShortInput()
