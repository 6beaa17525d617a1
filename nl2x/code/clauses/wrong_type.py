"""An error or value for an argument of the wrong type: "TypeError if it isn't a string"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from nl2x.code.clauses.base import Clause
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type

MEANT = (
    (r"str|strings?|texts?", "str", (5, None, ["a"])),
    (r"ints?|integers?|whole numbers?", "int", ("x", 1.5, None)),
    (r"numbers?|numeric|floats?", "(int, float)", ("x", None, [1])),
    (r"lists?|arrays?", "list", (5, "abc", None)),
    (r"dicts?|dictionar(?:y|ies)", "dict", (5, "abc", [1])),
)


class WrongType(ConditionKind):
    name = "wrong type"
    about = "a given value, or an error, for an argument that isn't of the type asked for"
    conditions = (
        r"\b(?:anything|everything|something|whatever|arguments?|values?|inputs?)\s+(?:that|which)\s+(?:isn'?t|is not|aren'?t|are not)\s+(?:an?\s+)?(?P<type>strings?|str|text|ints?|integers?|whole numbers?|numbers?|numeric|floats?|lists?|dicts?|dictionary)\b",
        r"\b(?:if|when|for|unless)\s+(?:(?:the\s+|an?\s+)?(?P<noun>\w+)\s+)?(?:is\s+not|isn'?t|aren'?t|are not|is n't|that isn'?t|not)\s+(?:an?\s+)?(?P<type>strings?|str|text|ints?|integers?|whole numbers?|numbers?|numeric|floats?|lists?|dicts?|dictionary)\b",
        r"\b(?:for|on)\s+(?:anything\s+)?(?:other than|but|non[- ])\s*(?:an?\s+)?(?P<type>strings?|ints?|integers?|numbers?|numeric|lists?|dicts?)\b(?:\s+(?:input|value|argument)s?)?",
        r"\bnon[- ](?P<type>strings?|integers?|ints?|numeric|numbers?|lists?)\b(?:\s+(?P<noun>\w+))?(?=\s*(?:should|raises?|gives?|is|are|->|=>|→|:))",
    )

    def limits(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        for i, (pattern, _, _) in enumerate(MEANT):
            if re.fullmatch(pattern, match.group("type"), re.IGNORECASE):
                return {"type": i}
        return None

    def fits(self, kind: Type) -> bool:
        return True

    def meeting(self, kind: Type, clause: Clause) -> Sequence[Any]:
        return MEANT[clause.get("type")][2]

    def test(self, name: str, kind: Type, clause: Clause) -> str:
        return f"not isinstance({name}, {MEANT[clause.get('type')][1]})"

    def default_message(self, name: str, clause: Clause) -> str:
        return f"{name} must be of type {MEANT[clause.get('type')][1]}"


KIND = WrongType()
