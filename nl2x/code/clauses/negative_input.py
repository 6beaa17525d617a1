"""What is to come of a negative number: "negative price -> ValueError"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from nl2x.code.clauses.base import Clause
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type

OF_WHAT_COMES = re.compile(
    r"\b(?:going|goes|gone|falling|falls?|drop\w*|ends? up|gets?|comes? out)\s+(?:below|under)\s+(?:zero|0)$",
    re.IGNORECASE,
)


def noun_of(match: re.Match[str]) -> str:
    """What the match says is negative."""
    return (match.groupdict().get("noun") or "").lower()


class NegativeInput(ConditionKind):
    name = "negative input"
    about = "a given value, or an error, for a number below zero"
    conditions = (
        r"\b(?:if|when|where|for)\s+(?:the\s+|an?\s+)?(?P<noun>\w+)\s+(?:is|are)\s+negative\s+(?P<zero>or\s+(?:zero|0))",
        r"\b(?P<noun>[a-z]\w*)\s+(?:of\s+|is\s+|are\s+)?(?P<zero>(?:zero|0) or (?:less|below|under|smaller|lower))\b",
        r"\b(?:if|when|where|for|unless)?\s*(?:the\s+|an?\s+)?(?P<noun>\w+)\s+(?:isn'?t|is not|aren'?t|are not|not|is n't|must be)\s+(?P<zero>positive|(?:greater|more|larger|bigger) than (?:zero|0)|> ?0|above (?:zero|0))\b",
        r"\b(?P<zero>non-?positive)(?:\s+(?P<noun>[a-z]\w*))?",
        r"\b(?:if|when|where|for|unless|in case)\s+(?:the\s+|an?\s+|any\s+)?(?P<noun>\w+(?:\s\w+)?)?\s*(?:is|are|'s|goes|being)\s+(?:negative|below zero|below 0|less than 0|less than zero|under 0|smaller than 0|< ?0)(?P<zero>\s+or\s+(?:zero|0))?",
        r"\b(?P<zero>zero or )?(?:an?\s+)?negative(?:\s+(?P<noun>(?!is\b|are\b|->)[a-z]\w*))?",
        r"\b(?P<noun>[a-z]\w*)\s*(?:is\s+|are\s+)?(?:below zero|< ?0(?![\d.])|below 0(?![\d.])|less than 0(?![\d.])|under 0(?![\d.]))",
        r"\b(?:anything\s+|everything\s+|values?\s+)?(?:below|under|less than)\s+(?:zero|0)(?![\d.])(?=\s*(?:is|are|->|=>|→|:|raises?|gives?|should|must|means|returns?))",
        r"\bminus\s+(?P<noun>numbers?|values?|amounts?)\b",
        r"\b(?P<noun>[a-z]\w*)\s+(?:can'?t|cannot|can not|must not|mustn'?t|may not|should not|shouldn'?t|isn'?t allowed to)\s+be\s+(?:negative|below (?:zero|0)|less than (?:zero|0))",
        r"\b(?:refuse|reject|no)\s+negative\s+(?P<noun>[a-z]\w*)",
    )

    def limits(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        zero = (match.groupdict().get("zero") or "").strip()
        if OF_WHAT_COMES.search(match.string[: match.end()]):
            return None  # "Going below zero": what is worked out, not what comes in.
        if noun_of(match) in ("one", "ones") and len(task.parameter_types) > 1:
            return None  # "All sizes 0 or a negative one": one of what was named before.
        unless = match.group().lower().lstrip().startswith("unless")
        if re.match(
            r"[^,;.]{0,40}?(?:\bminus\b|['\"]-['\"]|\bin front\b|\bin brackets\b)",
            match.string[match.end() :],
        ):
            # "negative ones with the minus in front: '-5,00'" tells how they look.
            return None
        return None if unless else {"zero": bool(zero)}

    def heard(self, task: Task) -> Iterator[Clause]:
        return super().detect(task)

    def detect(self, task: Task) -> Iterator[Clause]:
        for clause in self.heard(task):
            position = clause.get("position")
            kind = task.parameter_types[position].name if position < len(task.parameter_types) else ""
            # What a number in a list makes of the whole is told by errors alone.
            if kind != "list" or clause.get("result").what == "raise":
                yield clause

    def fits(self, kind: Type) -> bool:
        return kind.is_number() or kind.name == "any" or _of_numbers(kind)

    def meeting(self, kind: Type, clause: Clause) -> Sequence[Any]:
        if _of_numbers(kind):
            return [[-1], [3, -2]] + ([[0, 1]] if clause.get("zero") else [])
        values = (-1, -5) if kind.name == "int" else (-1, -0.5)
        return (*values, 0) if clause.get("zero") else values

    def missing(self, kind: Type, clause: Clause) -> Sequence[Any]:
        if _of_numbers(kind):
            return ()
        return (1,) if clause.get("zero") else (0, 1)

    def test(self, name: str, kind: Type, clause: Clause) -> str:
        if _of_numbers(kind):
            return f"any(item {'<=' if clause.get('zero') else '<'} 0 for item in {name})"
        return f"{name} {'<=' if clause.get('zero') else '<'} 0"

    def default_message(self, name: str, clause: Clause) -> str:
        return f"{name} must {'be positive' if clause.get('zero') else 'not be negative'}"


def _of_numbers(kind: Type) -> bool:
    return kind.name == "list" and kind.item().is_number()


KIND = NegativeInput()
