"""What is to come of None as input: "None should give 0", "if text is None return ''"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from nl2x.code.clauses.base import Clause
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type


class NoneInput(ConditionKind):
    name = "none input"
    about = "a given value, or an error, where None comes in"
    conditions = (
        r"\b(?:if|when|where|in case)\s+(?:the\s+|an?\s+)?(?P<noun>\w+)?\s*(?:is|are|was)\s+(?:empty\s+or\s+|missing\s+or\s+)?None\b(?:\s+or\s+empty)?",
        r"\b(?:for|on|given|with|if given|if it gets|if passed|when given|when passed|in case of)\s+(?:an?\s+)?(?:empty\s+(?:\w+\s+)?or\s+)?None\b",
        r"(?:^|[,(;]|\band\b|\bbut\b)\s*None\s*(?=(?:should|must|also|too|gives?|returns?|counts?|means|yields?|raises?|becomes|->|=>|→|=|:))",
        r"\bempty\s+(?:\w+\s+)?or\s+None\b(?=\s*(?:should|gives?|returns?|->|is|counts?|yields?))",
        r"\b(?:also|likewise|same)\s+(?:for|if it'?s|with|on)\s+None\b",
        r"\b(?:passing|giving it|given)\s+None\b",
        r"\b(?:if|when)\s+(?:it'?s|it is|we get|you get|given)\s+None\b",
        r"\bNone\b(?=\s+(?:should|must)\s+be\s+(?:treated|handled)\b)",
        r"\b(?P<noun>[a-z_]\w*)\s+is\s+None\s+(?:while|when|as long as|until)\b[^,.;]*",
    )

    def limits(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        # "one: just the name, none: empty string" is about how many there are.
        # Where an example shows None among the items, these are meant.
        if any(isinstance(a, list) and None in a for e in task.examples for a in e.args):
            return None
        return {} if "None" in match.group() or "null" in match.group().lower() else None

    def fits(self, kind: Type) -> bool:
        return True

    def meeting(self, kind: Type, clause: Clause) -> Sequence[Any]:
        return (None,)

    def test(self, name: str, kind: Type, clause: Clause) -> str:
        return f"{name} is None"

    def default_message(self, name: str, clause: Clause) -> str:
        return f"{name} must not be None"


KIND = NoneInput()
