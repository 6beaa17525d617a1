"""What the words say of a column of a made table: that it holds numbers, may be empty, has blanks around."""

from __future__ import annotations

import re

_OF = r"(?:\s+(?:of|by|in|the|all|each|their|its|every))*\s+"
_RECKONED = (
    r"\b(?:sums?|totals?|averages?|means?|medians?|highest|lowest|largest|smallest|biggest|most|least|"
    r"max(?:imum)?|min(?:imum)?|adds?|added|adding|add\s+up)"
)
_UNITS = (
    r"(?:cents?|euros?|eur|pounds?|gbp|dollars?|usd|pence|kg|kilos?|grams?|km|kilomet(?:er|re)s?|met(?:er|re)s?|"
    r"minutes?|seconds?|hours?|points?|numbers?|integers?|ints?|floats?|decimals?)"
)
_WHOLE = r"(?:whole|integers?|ints?|cents?|pence|points?|minutes?|seconds?)"
_COMPARED = (
    r"\s+(?:is\s+)?(?:over|above|below|under|at\s+least|at\s+most|more\s+than|less\s+than|[<>]=?)\s*\d"
)


def holds_numbers(name: str, words: str) -> bool:
    """Whether the words reckon with a column, give its unit, or compare it with a number: "sum of paid per
    group", "paid (whole euros)", "stock below 5"."""
    column = rf"\b{re.escape(name)}s?\b"
    return any(
        re.search(pattern, words, re.IGNORECASE)
        for pattern in (
            rf"{_RECKONED}{_OF}{column}",
            rf"{column}\s*\((?:in|as|a|whole|the|\s)*{_UNITS}\b",
            rf"{column}\s+(?:is|are)\s+(?:in|a|whole|\s)*{_UNITS}\b",
            rf"{column}{_COMPARED}",
        )
    )


def holds_whole_numbers(name: str, words: str) -> bool:
    """Whether these numbers have no decimals: "paid (whole euros)"."""
    column = rf"\b{re.escape(name)}s?\b"
    return (
        re.search(rf"{column}\s*(?:\(|(?:is|are)\s)\s*(?:in|as|a|\s)*{_WHOLE}\b", words, re.IGNORECASE)
        is not None
    )


def may_be_empty(name: str, words: str) -> bool:
    """Whether the words say what an empty cell of the column stands for: "empty paid is 0"."""
    column = rf"{re.escape(name)}s?"
    empty = r"(?:empty|missing|blank)"
    said = rf"\b{empty}\s+{column}\b|\b{column}\s+(?:is|are|may\s+be|can\s+be|might\s+be|left)\s+{empty}\b"
    return re.search(said, words, re.IGNORECASE) is not None


def has_blanks_around(name: str, words: str) -> bool:
    """Whether the words speak of blanks around what stands in the column: "blanks around group names"."""
    said = rf"\b(?:blanks?|spaces?|whitespace)\s+around\s+(?:the\s+|each\s+|a\s+)?{re.escape(name)}s?\b"
    return re.search(said, words, re.IGNORECASE) is not None
