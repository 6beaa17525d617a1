"""The raw form of a program: lines with their sides, for what no event covers. Only a person writes it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from nl2x.errors import BadInput
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.program import Because, Happening, RawLine, Sum
from nl2x.notes.facts.computed import evaluate
from nl2x.notes.facts.model import Facts

_LINE = re.compile(r'\s*(dr|cr)\s+"([^"]+)"\s+(.+?)\s*', re.IGNORECASE)
_NEXT = re.compile(r',\s*(?=(?:dr|cr)\s+")', re.IGNORECASE)


def is_raw(text: str) -> bool:
    """Whether an answer is written in the raw form."""
    return bool(re.match(r'\s*(dr|cr)\s+"', text, re.IGNORECASE))


def read_raw(text: str, facts: Facts, knowledge: Knowledge, day: dt.date) -> Happening:
    """The happening that the raw form says; `BadInput` for unknown accounts and for amounts not in the note."""
    parts = _NEXT.split(text)
    lines = tuple(_line(part, facts, knowledge) for part in parts)
    return Happening(
        "raw",
        day,
        raw=lines,
        description=facts.note.strip()[:120],
        because=tuple(
            b for line, part in zip(lines, parts, strict=True) for b in _because(line, part, facts)
        ),
    )


def _because(line: RawLine, part: str, facts: Facts) -> Iterator[Because]:
    """The words of a line as they were typed, and those of the note that its amount rests on."""
    yield Because(f"account {line.side} {line.account}", part.strip())
    for id in dict.fromkeys(line.amount.facts):
        amount = facts.amount(id)
        yield Because(f"amount {line.side} {line.account}", amount.words, amount.span)


def _line(part: str, facts: Facts, knowledge: Knowledge) -> RawLine:
    found = _LINE.fullmatch(part)
    if found is None:
        raise BadInput(
            f"not a line of an entry: {part.strip()}", todo='write Dr "Account" a1, Cr "Account" a1'
        )
    account = knowledge.book.account(found.group(2))
    if account is None:
        raise BadInput(f"the book has no account {found.group(2)!r}", todo="write it as the book does")
    known = {a.id: a.value for a in facts.amounts}
    try:
        value = evaluate(found.group(3), known)
    except (KeyError, ValueError, SyntaxError):
        raise BadInput(
            f"{found.group(3)!r} isn't arithmetic over the note's amounts", todo=f"it has {', '.join(known)}"
        ) from None
    ids = tuple(id for id in re.findall(r"\b[ac]\d+\b", found.group(3)) if id in known)
    if not ids:
        raise BadInput(
            f"{found.group(3)!r} uses none of the note's amounts", todo=f"it has {', '.join(known)}"
        )
    return RawLine(found.group(1).title(), account.name, Sum(value, found.group(3), ids))
