"""A parameter that a function is to get: "give total an optional argument start, 0 by default"."""

from __future__ import annotations

import re

from nl2x.code.reading.signature import Parameter
from nl2x.code.reading.values import literal_at

WHAT = r"(?:keyword\s+)?(?:parameter|argument|option|flag|keyword)\b"
NAMED = r"(?:\s+(?:that\s+is\s+)?(?:called|named))?\s*:?\s*[`'\"]?(?P<name>[a-z_]\w*)[`'\"]?(?!\w|\s*\()"
ADDED = (
    rf"\b(?:give|add|gets?|takes?|accepts?|needs?|has)\b[^.;\n]{{0,60}}?"
    rf"\b(?:an?|another|the|its?)\s+(?:\w+\s+){{0,3}}?{WHAT}{NAMED}"
)
OTHERWISE = (
    r"\b(?:give|add|gets?|takes?|accepts?)\b[^.;\n]{0,40}?\b(?:an?|another)\s+(?:(?:new|optional|further)\s+)*"
    rf"[`'\"]?(?P<name>[a-z_]\w*)[`'\"]?\s+{WHAT}"
)
"""The name before what it is: "add a sep argument to join_names"."""
NO_NAMES = re.compile(
    r"(?:to|for|in|of|that|which|with|and|so|by|on|as|is|if|when|optional|new|keyword|second|third|further|extra|"
    r"whose|where|default|at|from|list|dict|tuple|set|string|str|int|float|number|bool|value|values|name|names)"
)
DEFAULT = re.compile(r"\bdefault(?:s|ing)?(?:\s+(?:to|of|is|value))*\s*[:=]?\s*", re.IGNORECASE)


def added_parameter(words: str) -> Parameter | None:
    """The parameter, with the default that the words tell, otherwise None: what calls the function already
    has to run as it does."""
    for pattern in (ADDED, OTHERWISE):
        for match in re.finditer(pattern, words, re.IGNORECASE):
            name = match["name"]
            if not NO_NAMES.fullmatch(name):
                return Parameter(name, "", _default(words, name) or "None")
    return None


def _default(words: str, name: str) -> str:
    """The value that stands as its default, as source; empty where none does."""
    starts = [m.end() for m in DEFAULT.finditer(words)]
    starts += [m.end() for m in re.finditer(rf"\b{re.escape(name)}[`'\"]?\s*=\s*(?!=)", words)]
    for start in starts:
        if (end := literal_at(words, start)) is not None:
            return words[start:end]
    for match in re.finditer(r"\s+(?:by|as(?:\s+the)?)\s+default\b", words):
        begins = (at for at in range(match.start()) if literal_at(words, at) == match.start())
        for begin in begins:
            if not re.match(r"[\w.]", words[begin - 1 : begin]):
                return words[begin : match.start()]
    return ""
