"""How many people worked so long each: "Shermaine and Kurt did two days each at 90 a day" are four days."""

from __future__ import annotations

import re

from nl2x.notes.facts.text import Text

_EACH = re.compile(r"(?: ?(?:hours?|hrs?|days?|nights?|shifts?|weeks?|sessions?))? each\b")
_NAMES = re.compile(
    r"\b((?:[A-Z][\w'-]+, )*[A-Z][\w'-]+,? (?:and|&) [A-Z][\w'-]+) "
    r"(?:(?:both|each|all) )?(?:did|worked|put in|had|have done|done|came(?: in)?(?: for)?|helped(?: out)?(?: for)?)\b"
)
_COUNTED = re.compile(
    r"(?i)\b(two|both|three|four|five|[2-9]) (?:of (?:them|us|the \w+)|[a-z]+s|men|women|people) "
    r"(?:both |each |all )?(?:did|worked|put in|had|came(?: in)?(?: for)?|helped(?: out)?(?: for)?)\b"
)
_NAME = re.compile(r"[A-Z][\w'-]+")
_COUNTS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5}


def people_each(text: Text, start: int, end: int) -> int:
    """How many people the time at this place was "each" worked by; 1 where it isn't said so."""
    if not _EACH.match(text.low, end):
        return 1
    if names := next(iter(_NAMES.finditer(text.plain, 0, start)), None):
        return len(_NAME.findall(names[1]))
    counted = next(iter(_COUNTED.finditer(text.plain, 0, start)), None)
    return (_COUNTS.get(counted[1].lower()) or int(counted[1])) if counted else 1
