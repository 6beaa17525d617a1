"""What members, pupils or campers pay in instalments, each in a column of its own: "Faith has brought 1500, her second".

Such a table has a row for each of them: the fee, a column for every part that is paid, the rest that is left of it. The
rows fill their parts from the left, so that the next one goes into the first that is blank. The note must name one of
them in full and one sum, no more than what is left, and a part that it numbers must be that one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from nl2x.books.book import Book, Column, Listing, Record, Role, SheetRole
from nl2x.books.model import CashMovement, ChangeRecord, JournalEntry, Posting, Value
from nl2x.books.sheets.columns import index, is_way_of_paying
from nl2x.books.sheets.sides import columns_counted
from nl2x.books.sheets.words import PAYING, plain
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.precedents import DAYS_AND_MONTHS, telling, telling_name
from nl2x.notes.book.single_entry import MONEY, SALES
from nl2x.notes.events.one_sum import one_sum_there
from nl2x.notes.events.program import Because, Happening
from nl2x.notes.events.reading import Doubt, Reading
from nl2x.notes.facts.model import Facts
from nl2x.notes.wording.words import STOP, stem, words

TABLE, ROW = "table of instalments", "row of instalments"
"""Under these names a happening says which row takes its sum; further ones are the headings of its cells."""
_PAID = re.compile(
    r"(?i)^ (?:has |have |just |now |finally |also )*(?:paid|brought|sent|gave|given|handed|put|transferred|came with)\b"
)
_FROM = re.compile(r"(?i)\b(?:got|received|from|had|collected) $")
_OTHERWISE = re.compile(
    r"(?i)\b(refund\w*|back|ow(e|es|ed|ing)|not|will|should|must|quot\w+|instead|wrong|sorry|forgot|each|per|half of|both"
    r"|if|when|promised?|wants?|next (week|month)|tomorrow|between|for (?:me|us))\b|n['’]t\b|['’]ll\b|%|\?"
)
_ORDINALS = (
    r"first|1st|deposits?",
    r"second|2nd",
    r"third|3rd",
    r"fourth|4th",
    r"fifth|5th",
)
_LAST = re.compile(r"\b(rest|balance|remainder|remaining|last|final|in full)\b", re.IGNORECASE)
_SURE, _ASKED = 0.92, 0.3
_HABIT = 2
"""So many rows at least with several parts show how they are filled."""


@dataclass(frozen=True)
class _Parts:
    listing: Listing
    columns: tuple[Column, ...]
    """Those of the parts, from the left."""
    left: Column
    party: Column

    def name(self, row: Record) -> frozenset[str]:
        return telling_name(str(row.values.get(self.party.heading, "")))

    def beside(self, part: Column) -> tuple[Column | None, Column | None]:
        """The columns of the day and of the way of paying right behind a part."""
        until = min((index(c) for c in (*self.columns, self.left) if index(c) > index(part)), default=0)
        own = [c for c in self.listing.columns if index(part) < index(c) < until and not c.formula]
        day = next((c for c in own if c.kind == "date"), None)
        how = next((c for c in own if c.options and all(is_way_of_paying(plain(o)) for o in c.options)), None)
        return day, how


def next_part(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What a note of such a payment becomes; None for any other note."""
    if len(facts.figures) != 1 or facts.figures[0].ambiguous or facts.figures[0].approximate:
        return None
    parts = knowledge.once("paid in instalments", lambda: _table(knowledge.book))
    if parts is None or facts.corrections or _OTHERWISE.search(facts.note):
        return None
    book, size = knowledge.book, facts.figures[0].value
    named = [r for r in book.records_of(parts.listing.name) if _is_named(facts.note, parts.name(r))]
    if len(named) != 1 or _more_said(facts.note, book, parts, named[0]):
        return None
    row = named[0]
    blank = [c for c in parts.columns if row.values.get(c.heading) in (None, "")]
    left = number(row.values.get(parts.left.heading)) or Decimal(0)
    if not blank or not 0 < size <= left or not _is_next(facts.note, parts, blank[0], size == left):
        return None
    day, how = parts.beside(blank[0])
    way = _way(facts.note, how)
    if how is not None and not way:
        return None
    sure = _ASKED if _owes_elsewhere(book, parts, row) else _SURE
    return _reading(facts, parts, row, (blank[0], day, how), way, sure)


def _table(book: Book) -> _Parts | None:
    """The one table of this kind, where no part that was paid stands anywhere else as well."""
    found = [parts for i in book.lists if (parts := _of_table(book, i))]
    return found[0] if len(found) == 1 and not _stands_elsewhere(book, found[0]) else None


def _of_table(book: Book, listing: Listing) -> _Parts | None:
    party = listing.column(Role.COUNTERPARTY) if listing.role is SheetRole.RECORDS else None
    left = listing.column(Role.BALANCE)
    if party is None or left is None or not left.formula:
        return None
    typed = {index(c): c for c in listing.columns if not c.formula and c.kind in ("number", "")}
    taken = [c for c, sign in columns_counted(left.formula, left.formula_row).items() if sign == "-"]
    for column in listing.columns:
        if taken == [index(column)] and column.formula:  # "Paid" is the sum of the parts
            signs = columns_counted(column.formula, column.formula_row)
            taken = list(signs) if set(signs.values()) == {""} else []
            break
    columns = tuple(typed[c] for c in sorted(taken) if c in typed)
    alike = len(set(listing.headings)) < len(listing.headings)  # under which of two it goes no heading says
    parts = _Parts(listing, columns, left, party)
    if alike or not 1 < len(columns) == len(taken):
        return None
    return parts if _are_filled_in_order(book, parts) else None


def _are_filled_in_order(book: Book, parts: _Parts) -> bool:
    rows = [
        [row.values.get(c.heading) not in (None, "") for c in parts.columns]
        for row in book.records_of(parts.listing.name)
    ]
    return all(row == sorted(row, reverse=True) for row in rows) and sum(r[1] for r in rows) >= _HABIT


def _stands_elsewhere(book: Book, parts: _Parts) -> bool:
    """Whether a part that somebody paid is written with his name in another list, too."""
    rows = book.records_of(parts.listing.name)
    paid = [(parts.name(r), number(r.values.get(c.heading))) for r in rows for c in parts.columns]
    told = [(_said(p.posting), _sum(p.posting)) for p in book.past]
    told += [
        (" ".join(str(v) for v in r.values.values()), number(v))
        for r in book.records
        if r.table != parts.listing.name
        for v in r.values.values()
    ]
    return any(
        size and name and size == much and name <= telling_name(text)
        for text, much in told
        for name, size in paid
    )


def _owes_elsewhere(book: Book, parts: _Parts, row: Record) -> bool:
    """Whether somebody has a row in a further table, of pledges say, that may be meant."""
    parties = {
        i.name: c.heading for i in book.lists if (c := i.column(Role.COUNTERPARTY)) and i is not parts.listing
    }
    others = (r for r in book.records if r.table in parties)
    return any(telling_name(str(r.values.get(parties[r.table], ""))) == parts.name(row) for r in others)


def _said(posting: Posting) -> str:
    dimensions = getattr(posting, "dimensions", {})
    return " ".join([getattr(posting, "description", ""), *dimensions.values()])


def _sum(posting: Posting) -> Decimal | None:
    match posting:
        case CashMovement():
            return abs(posting.amount)
        case JournalEntry():
            return sum((line.debit for line in posting.lines), Decimal(0))
    return None


def _is_named(note: str, name: frozenset[str]) -> bool:
    """Whether somebody is named by a first name and another, and paid."""
    said = [w for w in words(note) if w.stem in name]
    if len(name) < _NAMES or len(said) != len(name) or len({w.stem for w in said}) != len(name):
        return False
    apart = any(b.start - a.end > 1 for a, b in pairwise(said))
    before, after = note[: said[0].start], note[said[-1].end :]
    return not apart and bool(_FROM.search(before) or (not before.strip() and _PAID.search(after)))


_NAMES = 2


def _more_said(note: str, book: Book, parts: _Parts, row: Record) -> bool:
    """Whether a note tells of anything but the payment: "for the photos"."""
    heads = telling(" ".join([parts.listing.name, parts.listing.sheet, *parts.listing.headings]))
    ways = telling(" ".join([*methods(book), *PAYING]))
    said = {w.stem for w in words(_NUMBERED.sub("", note)) if not any(c.isdigit() for c in w.stem)}
    return bool(said - STOP - parts.name(row) - heads - ways - _OF_PAYING - DAYS_AND_MONTHS)


_NUMBERED = re.compile(rf"(?i)\b(?:{'|'.join(_ORDINALS)})\b|{_LAST.pattern}")
_OF_PAYING = frozenset(
    stem(word)
    for word in "paid brought sent gave given handed put transferred came got received collected morning afternoon "
    "evening instalment installment part payment fee fees dues subs money now finally".split()
)


def _is_next(note: str, parts: _Parts, blank: Column, is_rest: bool) -> bool:
    """Whether a part that the note numbers, or calls as its column is headed, is the next one."""
    at = parts.columns.index(blank)
    said = [n for n, word in enumerate(_ORDINALS) if re.search(rf"(?i)\b(?:{word})\b", note)]
    heads = {w.stem for c in parts.columns if c is not blank for w in words(c.heading)}
    own = {w.stem for w in words(blank.heading)}
    other = {w.stem for w in words(note)} & (heads - own) - _ANY
    return said in ([], [at]) and not other and (is_rest or not _LAST.search(note))


_ANY = telling("paid payment instalment installment part amount fee date how") | {"paid"}


def _way(note: str, how: Column | None) -> str:
    """The way of paying that the note names, of those that the column offers."""
    said = telling(note)
    named = [o for o in (how.options if how is not None else ()) if telling(o) and telling(o) <= said]
    return named[0] if len(named) == 1 else ""


def _reading(
    facts: Facts, parts: _Parts, row: Record, cells: Sequence[Column | None], way: str, sure: float
) -> Reading:
    size = facts.figures[0]
    part, day, how = cells
    assert part is not None
    name = str(row.values.get(parts.party.heading, ""))
    where = f"{part.heading} of {name} on {parts.listing.sheet}"
    place = {TABLE: parts.listing.name, ROW: str(row.row), part.heading: f"{size.value:f}"}
    place |= {day.heading: ""} if day is not None else {}
    place |= {how.heading: way} if how is not None else {}
    told = telling_name(name) | telling(way) | telling(part.heading)
    spans = [(w.start, w.end) for w in words(facts.note) if w.stem in told]
    spans += [m.span() for m in re.finditer(rf"(?i)\b(?:{'|'.join(_ORDINALS)}|instal?ments?)\b", facts.note)]
    because = (
        Because(part.heading, size.words, size.span),
        *(Because(ROW, facts.note[a:b], (a, b)) for a, b in spans),
    )
    what = Filled(SALES, 1.0, (size.span,), "by whose row it is")
    doubt = Doubt("entry", sure, f"Is it {where}?", ("yes", "no"))
    return one_sum_there(facts, size, "sold", (MONEY, SALES), place, what, doubt, because=because, told=where)


def part_written(book: Book, happening: Happening) -> Iterator[Posting]:
    """The cells of the row that such a payment fills."""
    listing = book.find_list(happening.dimensions[TABLE])
    assert listing is not None
    values: dict[str, Value] = {}
    for column in listing.columns:
        if (said := happening.dimensions.get(column.heading)) is not None:
            is_day, is_sum = column.kind == "date", column.kind in ("number", "")
            values[column.heading] = happening.date if is_day else Decimal(said) if is_sum else said
    yield ChangeRecord(listing.name, int(happening.dimensions[ROW]), values)
