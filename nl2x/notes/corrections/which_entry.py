"""Which earlier entry a note is about: by its number, its amounts, its day and its words, of which two must point at it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from nl2x.books.model import JournalEntry
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import Because
from nl2x.notes.facts.model import Facts, Kind
from nl2x.notes.wording.words import words

CLEAR = 2.5
"""What two signs are worth: a day and a word, an amount and a day."""
LEAST = 1.5
_OF_ENTRIES = frozenset(
    "one two second first time day entry entri got down said told book just once twice duplicate".split()
)
"""What notes about entries have in common with the words of any entry."""


@dataclass(frozen=True)
class Found:
    """An earlier entry that may be meant, and how strongly the note's signs point at it."""

    entry: JournalEntry
    strength: float


def ranked(facts: Facts, knowledge: Knowledge, least: float = LEAST) -> list[Found]:
    """The earlier entries that the note's signs point at so strongly, strongest first, of equal ones the latest."""
    numbers = {r.name for r in facts.references if r.name}
    amounts = {a.value for a in facts.amounts if a.kind in (Kind.MONEY, Kind.UNIT_PRICE)}
    days = {d.value for d in facts.days if d.value}
    stems = telling(facts.note) - _OF_ENTRIES
    found = []
    for place, entry in enumerate(knowledge.entries):
        strength = 3.0 * any(_is_number_of(name, entry) for name in numbers)
        strength += 2.0 * bool(amounts & sums_of(entry))
        strength += 1.5 * (entry.date in days or any(p.start <= entry.date <= p.end for p in facts.periods))
        strength += min(2.0, 1.0 * len(stems & telling(entry.description)))
        if strength >= least:
            found.append((strength, place, entry))
    found.sort(key=lambda item: (-item[0], -item[1]))
    return [Found(entry, strength) for strength, _, entry in found]


def of_those(meant: Collection[str], found: list[Found]) -> list[Found]:
    """The one entry that an answer named, and no other then."""
    named = [Found(f.entry, 2 * CLEAR) for f in found if entry_named(f.entry) in meant]
    return named if len(named) == 1 else found


def unclear(found: Sequence[Found], span: tuple[int, int]) -> Halt | None:
    """The question which entry is meant, where the first isn't clearly the one."""
    best = found[0]
    rivals = [f for f in found[1:] if f.strength > best.strength - 1.0]
    if best.strength >= CLEAR and not rivals:
        return None
    options = tuple(entry_named(f.entry) for f in (best, *rivals)[:4])
    return Halt("Which entry is meant?", span, "entry", options)


def sums_of(entry: JournalEntry) -> set[Decimal]:
    """What may be told of an entry: the whole of it, and each of its lines."""
    whole_of_it = sum((line.debit for line in entry.lines), Decimal(0))
    return {whole_of_it, *(line.debit or line.credit for line in entry.lines)}


def is_same(one: JournalEntry, other: JournalEntry) -> bool:
    """Whether two entries are the same thing booked twice."""
    return one is not other and set(one.lines) == set(other.lines) and abs((one.date - other.date).days) <= 10


def entry_named(entry: JournalEntry) -> str:
    """How an entry is called in questions."""
    total = sum((line.debit for line in entry.lines), Decimal(0))
    number = f"entry {entry.reference}, " if entry.reference else ""
    return f"{number}{entry.date}: {entry.description or entry.lines[0].account}, {total:,.2f}"


def known_by(facts: Facts, entry: JournalEntry) -> Iterator[Because]:
    """Where a note has the number of an entry, or words of its own."""
    own = telling(entry.description)
    spans = [r.span for r in facts.references if r.name and _is_number_of(r.name, entry)]
    spans += [(w.start, w.end) for w in words(facts.note) if w.stem in own]
    yield from (Because("event", facts.note[a:b], (a, b)) for a, b in spans)


def _is_number_of(name: str, entry: JournalEntry) -> bool:
    return bool(entry.reference) and entry.reference.casefold().lstrip("#") == name.casefold()
