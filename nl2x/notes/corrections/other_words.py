"""What a row of a list of payments says wrongly beside its sum: "the pharmacy isn't groceries, it's health", "it went off the
card, not the joint account".

No money moved, so that a row of the difference would be a payment that never was: the words change where they stand. The
row must have what is called wrong, and its column must know what is called right, otherwise it is asked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from nl2x.books.book import Book, Column, Layout, Listing, Role
from nl2x.books.model import FilledRow, JournalEntry
from nl2x.books.sheets.columns import index
from nl2x.notes.accounts.wrong_and_right import stands_and_belongs
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.past_entries import placed_entries
from nl2x.notes.book.precedents import telling
from nl2x.notes.corrections.amending import NOT_BUT, TO_MEND, about
from nl2x.notes.corrections.which_entry import Found, entry_named, of_those, ranked, sums_of, unclear
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import Because, Happening, RawLine, Sum
from nl2x.notes.events.reading import Reading
from nl2x.notes.facts.model import Facts, Span
from nl2x.notes.wording.meant import plain
from nl2x.notes.wording.words import blanked

WORDS = "words put right"
"""Under this name a happening says which cells of a row become which words."""
_ONE_BY_ONE = "Both a sum and what stands beside it are to be put right. Please tell the one after the other."
_TYPED = (Role.CATEGORY, Role.METHOD, Role.DIMENSION)
_NOT_THAT = re.compile(
    r"(?i)\b(?:is|was|are|were)(?:n['’]?t| not)(?: (?:for|on|from|off|under|in))? (?P<wrong>[^,.;]+?)(?:,|;| -)? "
    r"(?:but|it['’]?s|it was|it is|it went|that['’]?s|they['’]?re) (?P<right>[^,.;]+?)(?= and\b|[,.;]|$)"
)
_AND_NOT = re.compile(
    r"(?i)(?P<right>[^,.;]+?),? (?:and )?(?:not|instead of|rather than)(?: (?:for|on|from|off|under|in))? "
    r"(?P<wrong>[^,.;]+?)(?= and\b|[,.;]|$)"
)


@dataclass(frozen=True)
class Swap:
    """What is called wrong, what is called right, and where."""

    wrong: str
    right: str
    span: Span


@dataclass(frozen=True)
class Place:
    """A row of a list of payments, with the entry that it is."""

    listing: Listing
    row: int
    entry: JournalEntry


def other_words(facts: Facts, knowledge: Knowledge, meant: Collection[str] = ()) -> Reading | None:
    """What such a note becomes; None for any other."""
    if knowledge.book.layout is not Layout.CASH_BOOK:
        return None
    sum_too = NOT_BUT.search(facts.note)
    swaps = _swaps(blanked(facts.note, sum_too.span()) if sum_too else facts.note)
    if not swaps:
        return None
    found = []
    for one in of_those(meant, ranked(facts, knowledge, least=1.0)):
        place = _place(knowledge.book, one.entry)
        changes = _changes(knowledge, place, swaps) if place else {}
        if place and changes and (sum_too or _is_of_its_sum(one.entry, facts)):
            found.append((Found(one.entry, one.strength + 1.0), place, changes))
    if not found:
        return None
    span = (min(s.span[0] for s in swaps), max(s.span[1] for s in swaps))
    if sum_too:
        return Reading(halt=Halt(_ONE_BY_ONE, span, "entry"))
    if stop := unclear([one for one, _, _ in found], span):
        return Reading(halt=stop)
    return _put_right(facts, *found[0][1:], swaps, span)


def _is_of_its_sum(entry: JournalEntry, facts: Facts) -> bool:
    """Whether a note tells no other sum than an entry's own: "moved 600 from the current account to the saver" is money."""
    told = {a.value for a in facts.money if a.live}
    return told <= sums_of(entry)


def _swaps(note: str) -> list[Swap]:
    """All that a note calls one thing and not another, where it asks to put it right or says where it was put."""
    if TO_MEND.search(note) is None:
        told = stands_and_belongs(note)
        return [Swap(*told)] if told else []
    found = []
    for pattern in (_NOT_THAT, _AND_NOT):
        for match in list(pattern.finditer(note)):
            found.append(Swap(match["wrong"], match["right"], match.span()))
            note = blanked(note, match.span())
    return sorted(found, key=lambda s: s.span)


def _place(book: Book, entry: JournalEntry) -> Place | None:
    for sheet, rows, own in placed_entries(book):
        listing = book.find_list(sheet)
        if own == entry and listing is not None and len(rows) == 1:
            return Place(listing, rows[0], entry)
    return None


def _changes(knowledge: Knowledge, place: Place, swaps: Sequence[Swap]) -> Mapping[Column, tuple[str, str]]:
    """What each column of a row has and what it is to have; none at all where one of `swaps` fits none, or several."""
    found: dict[Column, tuple[str, str]] = {}
    for swap in swaps:
        fitting = [
            (column, (stands, right))
            for column in place.listing.columns
            if column.role in _TYPED and column not in found and not column.formula
            if (stands := _text(knowledge.book, place, column)) and _names(swap.wrong, stands)
            if (right := _meant(swap.right, stands, _known(knowledge, place.listing, column)))
        ]
        if len(fitting) != 1:
            return {}
        found |= dict(fitting)
    return found


def _text(book: Book, place: Place, column: Column) -> str:
    value = book.workbook.sheet(place.listing.sheet).value(place.row, index(column))
    return value if isinstance(value, str) else ""


def _known(knowledge: Knowledge, listing: Listing, column: Column) -> set[str]:
    """What stands in a column, and the accounts that may stand there."""
    sheet = knowledge.book.workbook.sheet(listing.sheet)
    rows = [row for name, rows, _ in placed_entries(knowledge.book) if name == listing.sheet for row in rows]
    typed = {v for row in rows if isinstance(v := sheet.value(row, index(column)), str) and v}
    money = {t.name for t in knowledge.chart.money}
    if column.role is Role.CATEGORY:
        return typed | {t.name for t in knowledge.chart.tagged} - money
    return typed


def _names(words: str, value: str) -> bool:
    return bool(telling(value) & telling(words)) or f" {plain(value)} " in f" {plain(words)} "


def _meant(words: str, stands: str, known: Collection[str]) -> str:
    """The one value that the words name, in full or else by more of its words than of any other's; "" where none is."""
    others = [value for value in known if value != stands]
    whole = [value for value in others if f" {plain(value)} " in f" {plain(words)} "]
    if whole:
        return max(whole, key=len)
    said = telling(words)
    shared = sorted(((len(telling(v) & said), v) for v in others if telling(v) & said), reverse=True)
    clear = shared and (len(shared) == 1 or shared[0][0] > shared[1][0])
    return shared[0][1] if clear else ""


def _put_right(
    facts: Facts, place: Place, changes: Mapping[Column, tuple[str, str]], swaps: Sequence[Swap], span: Span
) -> Reading:
    entry = place.entry
    total = Sum(sum((line.debit for line in entry.lines), Decimal(0)), f"[{entry_named(entry)}]")
    lines = [line for column, both in changes.items() for line in _moved(column, both, entry, total)]
    because = [Because("event", facts.note[a:b], (a, b)) for a, b in (s.span for s in swaps)]
    reading = about(facts, entry, lines, "corrected", because, span)
    [draft] = reading.drafts
    values = {column.letter: right for column, (_, right) in changes.items()}
    cells = json.dumps([place.listing.sheet, place.row, values])
    happening = replace(draft.happening, date=entry.date, dimensions={WORDS: cells})
    told = ", ".join(f"{wrong} becomes {right}" for wrong, right in changes.values())
    return replace(
        reading,
        drafts=(replace(draft, happening=happening),),
        explanations=(f"{entry_named(entry)}: {told}",),
    )


def _moved(column: Column, both: tuple[str, str], entry: JournalEntry, total: Sum) -> list[RawLine]:
    """What a journal would say: the sum goes from one account to another; within its account, where the column has none."""
    stands, right = both
    if column.role is Role.DIMENSION:
        stands = right = entry.lines[0].account
    debited = any(line.account == stands and line.debit for line in entry.lines)
    return [
        RawLine("Dr", right if debited else stands, total),
        RawLine("Cr", stands if debited else right, total),
    ]


def reworded(_: Book, happening: Happening) -> Iterator[FilledRow]:
    """The cells of the row that such a happening names, with the right words."""
    sheet, row, values = json.loads(happening.dimensions[WORDS])
    yield FilledRow(sheet, row, values)
