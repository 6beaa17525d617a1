"""What is to come of an empty input: "0 if the list is empty", "an empty string gives None"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from nl2x.code.clauses.base import Clause
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.reading.conditions import Result
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type

NOUNS = (
    r"lists?|arrays?|strings?|texts?|inputs?|dicts?|dictionary|dictionaries|sequences?|matrix|orders?|sentences?|words?|"
    r"names?|collections?|tuples?|sets?|sequence|data|files?|baskets?|carts?|invoices?|queues?|titles?|lines?|rows?"
)


class EmptyInput(ConditionKind):
    name = "empty input"
    about = "a given value, or an error, for an empty list, text, dict"
    conditions = (
        r"(?:^|[,(;:]|\band\b)\s*(?-i:none)\s*(?=(?:->|=>|→|:|=|gives|returns|means))",
        r"\b(?:if|when|where|in case|for|on|unless)\s+(?:the\s+|an?\s+|its\s+)?(?P<noun>\w+)?\s*(?:is|are|was|were|being|'s)\s+(?:completely\s+)?(?:empty|blank)\b(?:\s+or\s+None)?",
        rf"\b(?:for|on|given|with|if|when|in case of)\s+(?:it'?s\s+)?(?:an?\s+|the\s+)?empty(?:\s+(?P<noun>{NOUNS}))?\b(?!\s+(?:lists?|dicts?|strings?|None)\s+(?:if|when|for))",
        rf"(?:^|[,(;]|\band\b|\bbut\b)\s*(?:an?\s+|the\s+)?empty\s+(?P<noun>{NOUNS})\s*(?=(?:should|must|is|are|gives?|returns?|costs?|counts?|means|yields?|raises?|->|=>|→|=|:))",
        r"\b(?:if|when)\s+(?:there\s+(?:is|are)|it has|we have|given|you (?:give|pass) it)\s+(?:no|nothing|zero)\s+(?!such|other|more|second)\w+(?!\s+(?:largest|in it|match))",
        rf"^\W*empty\s+(?P<noun>{NOUNS})\s*(?==?\s*(?:['\"\[({{]|0\b|None\b))",
        r"^\s*empty\s*(?=->|=>|→|:|gives|returns|should)",
        rf"(?:^|[,(;:]|\band\b|\bbut\b)\s*(?:(?:with|given|for|on)\s+)?no\s+(?P<noun>numbers|items|elements|values|entries|{NOUNS})\b(?:\s+(?:at all|in it|given|there))?\s*[?]?\s*(?=(?:->|=>|→|:|=|gives?|returns?|should|means|is|then|,|yields?|raises?|must)\s*)",
        r"(?:^|[,(;:]|\band\b|\bbut\b)\s*no\s+(?P<own>[a-z_]\w*)(?:\s+(?:at all|given|left))?\s*(?=(?:->|=>|→|:|=|gives?\b|returns?\b|is an?\b|raises?\b)\s*)",
        r"\b(?:if|when|where)\s+(?:the\s+)?(?P<noun>\w+)\s+(?:has|have|contains?|holds?)\s+(?:no|nothing|zero)\s+(?:elements?|items?|entries|numbers|values|words|lines|rows|records|characters|keys|data)\b",
        r"\b(?:if|when)\s+nothing\s+(?:is|was|'s)\s+(?:passed|given|there|in it)(?:\s+in)?\b",
        r"\b(?:with|given)\s+nothing\s+in\s+(?:it|there|the \w+)\b",
        r"\bnothing to (?:average|sum|add|add up|count|sort|compare|do|merge|join|show|total|return|rank)\b",
        r"\b(?:an?|the)\s+empty one\b",
        r"(?:^|[,(;:]|\band\b|\bbut\b)\s*(?:nobody|nothing|no ?one)\s+in\s+(?:the\s+)?(?P<noun>dict|list|text)\s*(?=(?:->|=>|→|:|=|gives?\b|returns?\b|is an?\b|raises?\b))",
        r"(?:^|[,(;:.]|\band\b)\s*(?:nobody|nothing|no ?one)\s+in\s+the\s+(?P<noun>list|dict)\s*(?=(?:->|=>|→|:|=)\s*(?:an?\s+)?empty\b)",
        r"\bwithout any (?:numbers|items|elements|values|words|entries|data|input|lines|rows|records)\b",
        r"\bwhen there (?:are|is|'s) (?:none|nothing)\b(?!\s+(?:else|left))",
        r"\b(?:for|on|given)\s+(?:\[\]|''|\"\"|\{\}|\(\))(?=\s|,|$)",
    )

    def limits(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        own, noun = match.groupdict().get("own"), match.groupdict().get("noun") or ""
        if re.match(r"lists?|arrays?", noun) and _json_text(task):
            return None  # The list that a JSON text holds is empty, not the text.
        return {} if own is None or own.lower() in task.parameter_names() else None

    def _read(
        self, task: Task, text: str, start: int, match: re.Match[str], before: Result | None
    ) -> Clause | None:
        own, found = match.groupdict().get("own"), super()._read(task, text, start, match, before)
        if own is None or found is None:
            return found
        position = task.parameter_names().index(own.lower())
        if position < len(task.parameter_types) and not self.fits(task.parameter_types[position]):
            return None
        return replace(found, details=tuple({**dict(found.details), "position": position}.items()))

    def fits(self, kind: Type) -> bool:
        return kind.name in ("list", "tuple", "set", "frozenset", "dict", "str", "any")

    def meeting(self, kind: Type, clause: Clause) -> Sequence[Any]:
        empty = {"list": [], "tuple": (), "set": set(), "frozenset": frozenset(), "dict": {}, "str": ""}
        return (empty.get(kind.name, ()),) if kind.name in empty else ([],)

    def test(self, name: str, kind: Type, clause: Clause) -> str:
        return f"not {name}"

    def default_message(self, name: str, clause: Clause) -> str:
        return f"{name} must not be empty"


def _json_text(task: Task) -> bool:
    return all(kind.name == "str" for kind in task.parameter_types[:1]) and bool(
        re.search(r"(?i)\bjson\b", task.words)
    )


KIND = EmptyInput()
