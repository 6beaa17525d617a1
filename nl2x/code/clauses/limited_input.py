"""What is to come of a number beyond a limit: "ValueError if people is less than 1", "n above 100 is an error"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from nl2x.code.clauses.base import Clause
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type
from nl2x.code.reading.values import evaluate

NUMBER = r"(?P<limit>-?\d+(?:\.\d+)?|one|two|zero)(?![\w%]|\.\d)"
WORDS = {"one": 1, "two": 2, "zero": 0}
BELOW = r"less than|below|under|smaller than|fewer than|lower than|<(?!=)"
ABOVE = r"more than|above|over|greater than|bigger than|larger than|higher than|exceeds|>(?!=)"
AT_MOST = r"at most|<=|no more than"
AT_LEAST = r"at least|>=|no less than"
THEN = (
    r"(?=\s*[)\]]?\s*(?:is|are|should|must|raises?|gives?|->|=>|→|:|=|throws?|[A-Z]\w*Error\b)|"
    r"\s*(?:or|,)\s[^.;:()\n]{0,40}?(?:->|=>|→|:|=|raises?|throws?)\s*(?:an?\s+)?[A-Z]\w*Error\b)"
)
"""What is to come follows, at times after another condition: "years < 1 or salvage > cost -> ValueError"."""
OPERATORS = ((AT_MOST, "<="), (AT_LEAST, ">="), (BELOW, "<"), (ABOVE, ">"))


class LimitedInput(ConditionKind):
    name = "limited input"
    about = "a given value, or an error, for a number beyond a limit"
    conditions = (
        rf"\b(?P<how>{BELOW}|{ABOVE})\s*{NUMBER}\s+(?P<noun>[a-z]\w*)(?=\s*(?:is|are|should|must|raises?|gives?|->|=>|→|:|throws?))",
        rf"\b(?:if|when|where|for|unless)\s+(?:the\s+|an?\s+)?(?P<noun>\w+)\s+(?:is|are|'s)\s*(?:not\s+)?(?P<how>{BELOW}|{ABOVE}|{AT_MOST}|{AT_LEAST})\s*{NUMBER}",
        rf"\b(?:if|when|where|for|unless)\s+(?:the\s+|an?\s+)?(?P<noun>\w+)\s*(?P<how>{BELOW}|{ABOVE}|{AT_MOST}|{AT_LEAST})\s*{NUMBER}",
        rf"\b(?P<noun>[a-z]\w*)\s+(?:is\s+|are\s+)?(?P<how>{BELOW}|{ABOVE})\s*{NUMBER}{THEN}",
    )

    def limits(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        text = match.group("limit")
        limit = WORDS.get(text.lower()) if text.isalpha() else evaluate(text)
        operator = next(
            op for pattern, op in OPERATORS if re.fullmatch(pattern, match.group("how"), re.IGNORECASE)
        )
        if match.group().lower().startswith("unless") or re.search(r"\bnot\s", match.group()):
            operator = {"<": ">=", ">": "<=", "<=": ">", ">=": "<"}[operator]
        names = [n.lower() for n in task.parameter_names()]
        noun = match.group("noun").lower()
        if (limit == 0 and operator in "<") or (
            not any(_names(n, noun) for n in names) and noun not in ("it", "number", "value")
        ):
            return None
        return {"limit": limit, "operator": operator}

    def fits(self, kind: Type) -> bool:
        return kind.is_number() or kind.name == "any"

    def meeting(self, kind: Type, clause: Clause) -> Sequence[Any]:
        limit, step = clause.get("limit"), self._step(kind)
        match clause.get("operator"):
            case "<":
                return (limit - step, limit - 10)
            case ">":
                return (limit + step, limit + 10)
            case "<=":
                return (limit, limit - 10)
        return (limit, limit + 10)

    def missing(self, kind: Type, clause: Clause) -> Sequence[Any]:
        limit, step = clause.get("limit"), self._step(kind)
        return {"<": (limit,), ">": (limit,), "<=": (limit + step,), ">=": (limit - step,)}[
            clause.get("operator")
        ]

    def _step(self, kind: Type) -> Any:
        return 0.5 if kind.name == "float" else 1

    def test(self, name: str, kind: Type, clause: Clause) -> str:
        return f"{name} {clause.get('operator')} {clause.get('limit')!r}"

    def default_message(self, name: str, clause: Clause) -> str:
        opposite = {"<": "at least", ">": "at most", "<=": "more than", ">=": "less than"}[
            clause.get("operator")
        ]
        return f"{name} must be {opposite} {clause.get('limit')}"


def _names(name: str, noun: str) -> bool:
    people = {"person": "people", "people": "people", "persons": "people"}
    return people.get(noun, noun.rstrip("s")) in (name, name.rstrip("s"))


KIND = LimitedInput()
