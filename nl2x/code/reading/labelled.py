"""Examples under labels ("Input: nums = [2, 7], target = 9 / Output: [0, 1]", "input 'abc' output 'cba'") and words
without quotes ("e.g. abc -> cba")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from nl2x.code.reading.tables import Row
from nl2x.code.reading.values import evaluate, literal_at

LABEL = re.compile(r"\b(?:sample\s+|example\s+)?inputs?\b\s*(?P<colon>:)?\s*`?", re.IGNORECASE)
OUTPUT = re.compile(
    r"`?\s*[,;/|.]*\s*(?:(?:->|=>|and|gives|with)\s*)?\b(?:sample\s+|example\s+)?(?:expected\s+)?(?:outputs?|results?|returns?)\b"
    r"\s*(?P<colon>:)?\s*`?",
    re.IGNORECASE,
)
GIVEN = re.compile(r"\s*(?:[A-Za-z_]\w*\s*=\s*)?")
NEXT = re.compile(r"`?\s*(?:,|\band\b)\s*`?")
LINES = re.compile(
    r"(?im)^[ \t]*(?:sample |example )?input[ \t]*:[ \t]*(?P<given>[^\n:=,]+?)[ \t]*(?:\n|/)[ \t]*"
    r"(?:sample |example |expected )?output[ \t]*:[ \t]*(?P<gives>[^\n:=,]+?)[ \t]*$"
)
"""Texts without quotes, each on a line of its own."""
BARE = re.compile(
    r"(?:\be\.g\.|\bfor example|\bexamples?\s*:|\bfor instance)[\s,:]*`?(?P<given>[A-Za-z]\w*)\s*(?:->|=>|→)\s*"
    r"(?P<gives>[A-Za-z]\w*)`?(?=\s*(?:[.,;)\n]|$))",
    re.IGNORECASE,
)
TELLING = re.compile(r"(?i)none|null|true|false|error|nothing|empty|\w*error|same|unchanged|nan")


def labelled(words: str) -> Iterator[Row]:
    """Every example of these forms, in order."""
    yield from _values(words)
    for match in LINES.finditer(words):
        given, gives = match["given"], match["gives"]
        if not any(_is_value(text) or TELLING.fullmatch(text) for text in (given, gives)):
            yield Row((given,), gives, "", match.span())
    for match in BARE.finditer(words):
        given, gives = match["given"], match["gives"]
        rest = words[: match.start("given")] + words[match.end("gives") :]
        # "e.g. name -> age" names what stands where; what is meant as a text is spoken of nowhere else.
        spoken = any(re.search(rf"(?i)\b{re.escape(text)}s?\b", rest) for text in (given, gives))
        mapped = re.search(r"(?i)\b(?:dict\w*|mapp?\w*|keys?|pairs?)\b", words)
        if not spoken and not mapped and not any(TELLING.fullmatch(text) for text in (given, gives)):
            yield Row((given,), gives, "", match.span())


def _values(words: str) -> Iterator[Row]:
    for label in LABEL.finditer(words):
        args, place = list[Any](), label.end()
        while (end := literal_at(words, GIVEN.match(words, place).end())) is not None:  # type: ignore[union-attr]
            args.append(evaluate(words[GIVEN.match(words, place).end() : end]))  # type: ignore[union-attr]
            comma = NEXT.match(words, end)
            if comma is None or OUTPUT.match(words, end):
                break
            place = comma.end()
        output = OUTPUT.match(words, end) if args and end is not None else None
        close = literal_at(words, output.end()) if output else None
        if output and close is not None:
            yield Row(tuple(args), evaluate(words[output.end() : close]), "", (label.start(), close))


def _is_value(text: str) -> bool:
    return literal_at(text, 0) == len(text)
