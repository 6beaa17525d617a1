"""What is to come of zero: "years of 0 gives the principal back"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from nl2x.code.clauses.base import Clause
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.reading.types import Type


class ZeroInput(ConditionKind):
    name = "zero input"
    about = "a given value, or an error, for zero"
    conditions = (
        r"\b(?:if|when|where|for|in case)\s+(?:the\s+|an?\s+)?(?P<noun>\w+(?:\s\w+)?)\s+(?:is|are|equals|==)\s+(?:zero|0)(?![\d.])(?!\s+or)",
        r"\b(?P<noun>\w+)\s+of\s+(?:zero|0)(?![\d.])(?!\s+or)",
        r"\b(?P<noun>[a-z_]\w*)\s*={1,2}\s*0(?![\d.])(?=\s*(?:,|:|->|=>|→|returns?\b|gives?\b|is\b|means\b))",
        r"(?<!than )(?<!below )(?<!under )(?<!above )(?<!over )\b(?:a\s+)?zero\s+"
        r"(?P<noun>(?!or\b|and\b|if\b|when\b|to\b|in\b|on\b|at\b|for\b|is\b|are\b|rais|throw|giv|return|mean|should\b|must\b)[a-z]\w+)",
        r"(?:^|[,(;:]|\band\b|\bbut\b)\s*(?:zero|0)\s*(?=(?:is an?\s+\w*Error|raises?|gives?|returns?|should|counts?|means|->|=>|→)\b)",
        r"(?:^|[,(;:]|\band\b|\bbut\b)\s*(?:zero|0)\s+(?P<noun>(?!or\b|and\b|to\b|is\b|if\b)[a-z_]\w+)\s*(?=(?:=|->|=>|→|:|gives?\b|returns?\b|is an?\b|raises?\b|means?\b))",
        r"\b(?:for|on|given)\s+(?:zero|0)(?![\d.\w%])(?!\s+(?:or|and|to|items?|elements?))",
    )

    def fits(self, kind: Type) -> bool:
        return kind.is_number()

    def meeting(self, kind: Type, clause: Clause) -> Sequence[Any]:
        return (0,)

    def missing(self, kind: Type, clause: Clause) -> Sequence[Any]:
        return (1,)

    def test(self, name: str, kind: Type, clause: Clause) -> str:
        return f"{name} == 0"

    def default_message(self, name: str, clause: Clause) -> str:
        return f"{name} must not be zero"


KIND = ZeroInput()
