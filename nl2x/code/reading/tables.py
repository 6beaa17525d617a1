"""Examples in a table: a row a call, the last column what it gives. Texts may stand in it without quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from nl2x.code.reading.values import NotAValue, evaluate

RESULT = r"\b(?:outputs?|out|results?|expected|returns?|gives?|should (?:be|give|return)|answer|becomes)\b"
HEADING = re.compile(
    rf"(?im)^.*\b(?:input|in)\b.*(?:\||\t|  ).*{RESULT}.*$|^[ \t]*\|?[^|\n]+(?:\|[^|\n]+)*\|[^|\n]*{RESULT}[^|\n]*\|?[ \t]*$"
)
SPACED = re.compile(rf"(?im)^[ \t]*\w+(?:(?:\t|  )[ \t]*\w+)*(?:\t|  )[ \t]*{RESULT}[ \t]*$")
"""A heading of names with wide gaps between them, the last of which says what comes out."""
TOLD = re.compile(
    r"(?i)\(.*\)|\.{2,}|…|-+|\?+|(?:an )?(?:empty|error|nothing|any\w*|same|as above|ditto)\b.*"
)
"""Cells that tell of a value instead of showing it."""
ERROR = re.compile(r"(?:(?:raises?|throws?)\s+)?(?:an?\s+)?`?([A-Z]\w*(?:Error|Exception))`?")


@dataclass(frozen=True)
class Row:
    """One row: the arguments, what comes of them, and its place in the words."""

    args: tuple[Any, ...]
    expected: Any
    error: str
    span: tuple[int, int]


def rows(words: str) -> Iterator[Row]:
    """The rows of the first table whose heading says what comes out, the heading with the first of them."""
    named = SPACED.search(words)
    heading = named or HEADING.search(words) or _under_a_name(words)
    if heading is None:
        yield from _separated(words)
        return
    piped = "|" in heading.group()
    width = len(_cells(heading.group(), piped))
    exact = piped or named is not None
    place, start, lines = heading.end() + 1, heading.start(), []
    for line in words[place:].splitlines(keepends=True):
        cells = _cells(line, piped)
        if set(line) - set("|-: \t\n"):
            if len(cells) != width if exact else len(cells) < 2:
                break
            lines.append((cells, (place, place + len(line.rstrip()))))
        place += len(line)
    bare = _bare_columns([cells for cells, _ in lines], width) if exact else frozenset[int]()
    for cells, span in lines:
        row = _row(cells, bare, (min(start, span[0]), span[1]))
        if row is None and not piped:
            return
        if row is not None:
            yield row
            start = len(words)


NAMES = re.compile(r"\b([a-z_]\w*)\(|\b(?:called|named|def)\s+[`'\"]?([a-z_]\w*)")


def _under_a_name(words: str) -> re.Match[str] | None:
    """The heading of a table whose last column has the function's own name: "| score | grade |"."""
    for name in dict.fromkeys(a or b for a, b in NAMES.findall(words)):
        found = re.search(
            rf"(?im)^[ \t]*\|?(?:[^|\n]+\|)+[ \t]*`?{re.escape(name)}`?(?:\([^()\n]*\))?[ \t]*\|?[ \t]*$",
            words,
        )
        if found:
            return found
    return None


def _separated(words: str) -> Iterator[Row]:
    """The rows of a small table with commas, below its parameters' names and what it gives: "score,grade"."""
    names = "|".join(re.escape(a or b) for a, b in NAMES.findall(words)) or r"(?!)"
    heading = re.search(
        rf"(?im)^[ \t]*\w+(?:[ \t]*,[ \t]*\w+)*[ \t]*,[ \t]*(?:{names}|{RESULT})[ \t]*\n", words
    )
    if heading is None or re.search(r"(?i)\b(?:csv|files?|columns?)\b", words):
        return
    width, place, lines = heading.group().count(",") + 1, heading.end(), []
    for line in words[place:].splitlines(keepends=True):
        cells = [c.strip() for c in line.split(",")]
        if len(cells) != width or not all(cells):
            break
        lines.append((cells, (place, place + len(line.rstrip()))))
        place += len(line)
    bare, start = _bare_columns([cells for cells, _ in lines], width), heading.start()
    for cells, span in lines:
        row = _row(cells, bare, (min(start, span[0]), span[1]))
        if row is not None:
            yield row
            start = len(words)


def _cells(line: str, piped: bool) -> list[str]:
    text = line.strip()
    if not piped:
        return [c.strip().strip("`") for c in re.split(r"\t|\s{2,}", text) if c.strip()]
    return [
        c.strip().strip("`").strip() for c in re.split(r"(?<!\\)\|", text.removeprefix("|").removesuffix("|"))
    ]


def _bare_columns(lines: Sequence[Sequence[str]], width: int) -> frozenset[int]:
    """The columns in which some text stands without quotes: whatever else stands in them is text, too."""
    found = set()
    for column in range(width):
        cells = [line[column] for line in lines]
        others = [c for c in cells if c and not _is_value(c)]
        if not all(TOLD.fullmatch(c) or ERROR.fullmatch(c) for c in others):
            found.add(column)
    return frozenset(found)


def _row(cells: Sequence[str], bare: frozenset[int], span: tuple[int, int]) -> Row | None:
    *before, last = cells
    error = ERROR.fullmatch(last)
    try:
        args = tuple(_value(cell, i in bare) for i, cell in enumerate(before))
        expected = None if error else _value(last, len(before) in bare)
    except (NotAValue, ValueError):
        return None
    return Row(args, expected, error.group(1) if error else "", span)


def _value(cell: str, bare: bool) -> Any:
    if cell in ("None", "True", "False") or cell[:1] in ("'", '"'):
        return evaluate(cell)
    if not cell or (TOLD.fullmatch(cell) and not _is_value(cell)):
        raise NotAValue(cell)
    return cell if bare else evaluate(cell)


def _is_value(cell: str) -> bool:
    try:
        evaluate(cell)
    except (NotAValue, ValueError):
        return False
    return True
