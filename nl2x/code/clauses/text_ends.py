"""Which end of a text words mean: of "trailing spaces" the last one, of "spaces at the start only" the first."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

FIRST_END = r"(?:very\s+)?(?:start|beginning|front|left)"
LAST_END = r"(?:very\s+)?(?:end|right|back)"
BOTH_ENDS = re.compile(
    rf"\b{FIRST_END}(?:\s+side)?\s*(?:,|and|or|/|&)+\s*(?:(?:at|from|on)\s+)?(?:the\s+)?{LAST_END}\b|"
    rf"\b{LAST_END}(?:\s+side)?\s*(?:,|and|or|/|&)+\s*(?:(?:at|from|on)\s+)?(?:the\s+)?{FIRST_END}\b|"
    r"\b(?:ends|both|either|around|surrounding|outer|sides)\b",
    re.IGNORECASE,
)
BEFORE = re.compile(rf"\blead\w*|\b(?:at|from|on)\s+(?:the\s+)?{FIRST_END}\b|\bin front\b", re.IGNORECASE)
AFTER = re.compile(
    rf"\btrail\w*|\b(?:at|from|on)\s+(?:the\s+)?{LAST_END}\b(?!\s+of\s+(?:each|every|the|all)\s+lines?\b)|\bbehind\b",
    re.IGNORECASE,
)
ALONE = re.compile(
    r"\b(?:(?:only|just)(?!\s+(?:if|when|for)\b)|but (?:not|keep)|not (?:at|those|the ones|from))\b",
    re.IGNORECASE,
)


def phrase_of(match: re.Match[str]) -> str:
    """What the words match, with what else its phrase says after it, and "only" before it."""
    before = re.split(r"[.,;:!?()\n]", match.string[: match.start()])[-1]
    after = re.split(
        r"[.;:!?()\n]|,(?!\s*(?:only|just|(?:but )?not)\b)|\b(?:and|then)\s+(?!(?:at\s+|from\s+)?(?:the\s+)?(?:end|start|beginning|trail|lead))",
        match.string[match.end() :],
    )[0]
    only = " ".join(ALONE.findall(before))
    return f"{only} {match.group()}{after}"


def sides(phrase: str) -> dict[str, Any]:
    """Which ends are meant, and whether only these: of "trailing spaces" the last one."""
    first, last = BEFORE.search(phrase) is not None, AFTER.search(phrase) is not None
    one = first != last and not BOTH_ENDS.search(phrase)
    before, after = (first, last) if one else (True, True)
    return {"before": before, "after": after, "only": one and ALONE.search(phrase) is not None}


def method(told: Mapping[str, Any]) -> str:
    """The method of a text that takes something off the ends that `sides` tells."""
    before, after = told.get("before", True), told.get("after", True)
    return "strip" if before == after else "lstrip" if before else "rstrip"
