"""What is to come of a text that has none of some signs: "None if there's no number in it", "without any digit the
result is an empty string"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from nl2x.code.clauses.base import Clause
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type

SIGNS = r"(?P<signs>digits?|numbers?|letters?)"
TESTS = {"digit": "isdigit", "number": "isdigit", "letter": "isalpha"}
TEXTS = {"isdigit": ("n/a", "", "-", "on request"), "isalpha": ("123", "", "-", "4 / 5")}


class Lacking(ConditionKind):
    name = "lacking"
    about = "a given value, or an error, for a text without digits or letters"
    conditions = (
        rf"\b(?:if|when|where)\s+(?:there\s+(?:is|are|'s)|there'?s|it\s+(?:has|contains|holds))\s+(?:no|not\s+any|not\s+a\s+single)\s+{SIGNS}(?:\s+(?:in\s+(?:it|there|the\s+\w+)|at\s+all|left))?",
        rf"\b(?:without|with\s+no)\s+(?:any\s+|a\s+single\s+|a\s+)?{SIGNS}(?:\s+(?:in\s+(?:it|there)|at\s+all))?(?=\s*(?:,|->|=>|→|:|it\b|the\s+result\b|gives?\b|returns?\b|is\s+an?\b|raises?\b|we\b|I\b|return\b))",
        rf"\bno\s+{SIGNS}\s+(?:in\s+(?:it|there)|at\s+all|inside)\s*(?=(?:->|=>|→|:|=|gives?\b|returns?\b|is\s+an?\b|raises?\b|means?\b))",
    )

    def limits(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        return {"test": TESTS[match.group("signs").lower().rstrip("s")]}

    def fits(self, kind: Type) -> bool:
        return kind.name == "str"

    def meeting(self, kind: Type, clause: Clause) -> Sequence[Any]:
        return TEXTS[clause.get("test")]

    def test(self, name: str, kind: Type, clause: Clause) -> str:
        return f"not any(sign.{clause.get('test')}() for sign in {name})"

    def default_message(self, name: str, clause: Clause) -> str:
        return f"{name} has no {'digits' if clause.get('test') == 'isdigit' else 'letters'}"


KIND = Lacking()
