"""Who sent whom something, in a list with a column for either: told by the order of the two names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from nl2x.books.layouts.between_people import FROM_AND_TO
from nl2x.books.model import Value
from nl2x.books.sheets.open_lists import Holds, OpenColumn
from nl2x.notes.book.precedents import telling

_APPS = "venmo|zelle|revolut|paypal|vipps|tikkie|bizum|swish|mobilepay|twint|payid|interac|nequi|gcash|mpesa|momo|blik|pix"
_SENT = re.compile(
    rf"(?i)^(?:\s+(?:has|just|have|finally|now|then))*\s+(?:sent|gave|paid|transferred|wired|handed|(?:{_APPS})(?:s|d|ed|['’]d)?)"
    r"(?:\s+(?:back|over|to))*\s*$|^\s*(?:-+>|=+>|→|to)\s*$"
)
_GOT = re.compile(
    r"(?i)^(?:\s+(?:has|just|have|finally|now))*\s+(?:got|received|had|collected|took)\b.*\bfrom\s*$"
)
_FROM, _TO = "from", "to"
_SMALL = {
    _FROM: re.compile(r"(?i)\b(?:from|out of|off) (?:the |my |our )?$"),
    _TO: re.compile(r"(?i)\b(?:to|into|in|onto) (?:the |my |our )?$"),
}
_POSSESSIVE = re.compile(r"['’]s\b|['’](?!\w)")


def from_and_to(columns: Sequence[OpenColumn], note: str) -> dict[str, Value]:
    """Who sent it and who got it by the letters of their columns, where the note names two of these people; the first one
    sent it to the other, or got it from him. Empty where it can't be told, and where it was somebody of theirs ("Ben's
    sister") or more than this happened."""
    for one, other in pairs_of_people(columns):
        people = set(one.words) | set(other.words)
        found = sorted((m.start(), m.end(), p) for p in people for m in names_in(p, note))
        if len(found) != 2 or found[0][2] == found[1][2]:
            continue
        if any(_POSSESSIVE.match(note, end) for _, end, _ in found):
            continue
        between = note[found[0][1] : found[1][0]]
        first, second = found[0][2], found[1][2]
        if _SENT.match(between):
            return {one.letter: first, other.letter: second}
        if _GOT.match(between):
            return {one.letter: second, other.letter: first}
        ways = [_way_before(note[:start]) for start, _, _ in found]
        if "" not in ways and ways[0] != ways[1]:
            sent, got = (first, second) if ways[0] == _FROM else (second, first)
            return {one.letter: sent, other.letter: got}
    return {}


def untold_way(columns: Sequence[OpenColumn], note: str) -> set[str]:
    """The letters of columns for who sent it and who got it, where a note names two of these people and tells nothing of
    which of them did: one owes the other something, or they did something together."""
    if from_and_to(columns, note):
        return set()
    return {
        column.letter
        for pair in pairs_of_people(columns)
        if len({p for c in pair for p in c.words if any(names_in(p, note))}) > 1
        for column in pair
    }


def _way_before(before: str) -> str:
    """Which way something went that was moved, by the small word before a name; "" where none says it."""
    return next((way for way, pattern in _SMALL.items() if pattern.search(before)), "")


def the_other_way(columns: Sequence[OpenColumn], note: str, values: Mapping[str, Value]) -> set[str]:
    """The letters of columns for who sent it, or got it, whose value a note names as the one that got or sent it: "paid
    out of the car pot" is nothing that went into it."""
    turned = set[str]()
    for one, other in pairs_of_people(columns):
        for column, way in ((one, _TO), (other, _FROM)):
            told = names_in(str(values.get(column.letter, "")), note)
            if any(_SMALL[way].search(note[: m.start()]) for m in told):
                turned.add(column.letter)
    return turned


def pairs_of_people(columns: Sequence[OpenColumn]) -> Iterator[tuple[OpenColumn, OpenColumn]]:
    """The columns side by side that say who sent something and who got it: of the same people, and with nothing counted
    beside them, as the miles are "from" one place "to" another."""
    if any(c.holds is Holds.COUNT for c in columns):
        return
    for one, other in pairwise(c for c in columns if c.is_strict):
        heads = tuple(c.column.heading.strip().casefold() for c in (one, other))
        if heads in FROM_AND_TO and set(one.words) & set(other.words):
            yield one, other


def told_beyond(columns: Sequence[OpenColumn], note: str) -> bool:
    """Whether a note says more than who sent whom how much, and what the list's columns of few words have for it."""
    people = {p for pair in pairs_of_people(columns) for column in pair for p in column.words}
    last = max((m.end() for p in people for m in names_in(p, note)), default=0)
    placed = {
        stem for column in columns if column.is_strict for word in column.words for stem in telling(word)
    }
    words_of_its_own = any(c.holds is Holds.TEXT for c in columns)
    more = telling(note[last:]) - placed - _BESIDE_A_WAY
    return (bool(more) and not words_of_its_own) or _MORE.search(note[last:]) is not None


_BESIDE_A_WAY = frozenset(("back", "app", "account", "square", "settle", "settled", "even", "closer", "quit"))
"""What is said beside the name of a way of paying, or of why, and tells nothing more."""
_MORE = re.compile(r"(?i)\b(?:and|but|again|off|too much|over)\b")
"""What begins another thing that happened, in words too small to tell anything else."""


def names_in(name: str, note: str) -> Iterator[re.Match[str]]:
    """Each place of a note that says a name as a word of its own."""
    return re.finditer(rf"(?i)(?<!\w){re.escape(name)}(?!\w)", note)
