"""Which words each line of an entry came from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from nl2x.books.model import JournalEntry, Line
from nl2x.notes.catalogue import event
from nl2x.notes.events.program import Because, Happening


def because_of(number: int, happening: Happening, entry: JournalEntry, text: str) -> Iterator[Because]:
    """For each field of the entry (`entries[0].lines[1].account`) the words of the note, which is `text`, or the book's
    reason."""
    place = f"entries[{number}]"
    yield from (
        _trimmed(replace(b, field=f"{place}.{b.field}"))
        for b in happening.because
        if b.field in ("date", "event", *happening.dimensions)
    )
    for index, line in enumerate(entry.lines):
        side = "Dr" if line.debit else "Cr"
        sum_ = "debit" if line.debit else "credit"
        lines = f"{place}.lines[{index}]"
        if happening.raw:
            own = f"{side} {line.account}"
            fields = {f"account {own}": "account", f"amount {own}": sum_, "total": sum_}
            if not any(b.field == f"account {own}" for b in happening.because):
                yield from (
                    replace(b, field=f"{lines}.{b.field}") for b in _told_before(line, sum_, happening, text)
                )
        else:
            rows = [
                row
                for row in event(happening.event).entry
                if row.side == side and line.account in _accounts(happening, row.account)
            ]
            fields = {row.account: "account" for row in rows} | {row.amount: sum_ for row in rows}
        for b in happening.because:
            if b.field in fields:
                yield _trimmed(replace(b, field=f"{lines}.{fields[b.field]}"))


def _told_before(line: Line, sum_: str, happening: Happening, text: str) -> Iterator[Because]:
    """Of what puts an earlier entry right: the words that name the account, or else the entry, which tells its sum, too."""
    named = re.search(rf"(?i)(?<!\w){re.escape(line.account)}(?!\w)", text)
    entries = [b.words for b in happening.because if b.field == "entry"]
    if named:
        yield Because("account", named[0], named.span())
    else:
        yield from (Because("account", words) for words in entries)
    yield from (Because(sum_, words) for words in entries)


def _trimmed(because: Because) -> Because:
    """Without blanks at its ends."""
    if because.span is None or because.words == because.words.strip():
        return because
    start = because.span[0] + len(because.words) - len(because.words.lstrip())
    words = because.words.strip()
    return replace(because, words=words, span=(start, start + len(words)))


def in_the_note(because: Iterable[Because], text: str, note: str) -> tuple[Because, ...]:
    """The same with their places in the note as it was given, where answers have changed it to `text` or added to it; what
    an answer said has no place there."""
    if text == note:
        return tuple(because)
    same = SequenceMatcher(None, text, note, autojunk=False).get_matching_blocks()
    return tuple(replace(b, span=_moved(b.span, same)) if b.span else b for b in because)


def _moved(span: tuple[int, int], same: Iterable[tuple[int, int, int]]) -> tuple[int, int] | None:
    for there, here, length in same:
        if there <= span[0] and span[1] <= there + length:
            return span[0] - there + here, span[1] - there + here
    return None


def _accounts(happening: Happening, role: str) -> set[str]:
    parts = {part.account for part in happening.parts.get(role, ())}
    return parts | {happening.roles.get(role, "")}


def understood(because: Sequence[Because]) -> list[dict[str, object]]:
    """The provenance as plain data, for JSON and the history."""
    return [{"field": b.field, "words": b.words, "span": list(b.span) if b.span else None} for b in because]
