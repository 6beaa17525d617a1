"""What is paid to others in two parts that stand in the row of what was quoted: "deposit of £135 to Border Power for the
generator", "paid Offa Sound the rest, 1250".

A plan of a fête, a wedding or a building has a row for each thing that was ordered: its price, the deposit, the balance,
each with its day, and what is still to be paid. Where the book writes down nowhere else what went out, such a note fills
the cells of that row. It must name one row and one sum, and the sum must fit what it is called.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from nl2x.books.book import Book, Column, Listing, Record, Role, SheetRole
from nl2x.books.layouts.part_payments import what_is_left
from nl2x.books.model import ChangeRecord, Posting, Value
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.sides import columns_counted
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling, telling_name
from nl2x.notes.book.record_tables import invoices
from nl2x.notes.book.single_entry import COSTS, MONEY
from nl2x.notes.events.deposits import sum_ahead
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.one_sum import one_sum_there
from nl2x.notes.events.program import Because, Happening
from nl2x.notes.events.reading import Doubt, Reading
from nl2x.notes.facts.model import Facts
from nl2x.notes.wording.words import words

TABLE, ROW = "table of what was quoted", "row of what was quoted"
"""Under these names a happening says which row takes its sum; further ones are the headings of its cells."""
_PAID = re.compile(r"(?i)\b(paid|pays|sent|gave|transferred|settled|put down)\b")
_OTHERWISE = re.compile(
    r"(?i)\b(refund\w*|back|us|me|ow(e|es|ed|ing)|not|n't|will|should|must|invoiced?|bills?|quot\w+|part|half|towards?|account|"
    r"instead|wrong|sorry|forgot|less|off|each|per|vat|tax|from|next (week|month))\b|n['’]t\b|['’]ll\b|%|\?"
)
_AHEAD = re.compile(r"(?i)\b(deposits?|dep|down payment|booking fee)\b")
_REST = re.compile(r"(?i)\b(rest|balance|remainder|remaining|final payment|what was left|in full)\b")
_ELSEWHERE = ("expense", "payment", "bill")
_TO_THEM = re.compile(r"(?i)\b(paid|sent|gave|transferred|settled|to|for)\b")
_HABIT = 2
"""So many rows at least that were paid all at once show where that is written."""
_SURE = 0.92


@dataclass(frozen=True)
class _Parts:
    """A table of what was quoted, with the columns of both payments, their days and what is left."""

    listing: Listing
    ahead: Column
    last: Column
    left: Column

    def day_of(self, paid: Column) -> Column | None:
        """The day beside a payment."""
        days = [c for c in self.listing.columns if c.kind == "date" and not c.formula]
        return next((c for c in days if index(c) == index(paid) + 1), None)

    def left_of(self, row: Record) -> Decimal:
        """What is still to be paid of a row."""
        signs = columns_counted(self.left.formula, self.left.formula_row)
        return sum(
            (
                -size if signs[index(c)] else size
                for c in self.listing.columns
                if index(c) in signs and (size := number(row.values.get(c.heading))) is not None
            ),
            Decimal(0),
        )


def paid_in_parts(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What a note of such a payment becomes; None for any other note."""
    if len(facts.figures) != 1 or facts.figures[0].ambiguous or facts.figures[0].approximate:
        return None
    parts = knowledge.once("quoted and paid in parts", lambda: _table(knowledge.book))
    if parts is None or not _PAID.search(facts.note) or not (rows := _named(facts, knowledge.book, parts)):
        return None
    ahead, rest = _AHEAD.search(facts.note), _REST.search(facts.note)
    paid = parts.ahead if ahead else parts.last
    all_at_once = bool(ahead or rest) or _at_once(knowledge.book, parts) >= _HABIT
    if not (to_them := _to_them(facts.note, rows, parts)) and not ahead:
        return None
    if not to_them or _OTHERWISE.search(facts.note) or (ahead and rest) or not all_at_once:
        rows = []  # something is paid to one of these, and which part it is isn't clear
    return _reading(facts, parts, rows, paid)


def _table(book: Book) -> _Parts | None:
    """The one table of this kind, where no other list tells what went out."""
    found = [parts for i in book.lists if (parts := _of_table(i))]
    if len(found) != 1 or found[0].listing == invoices(book):
        return None
    others = [i for i in book.lists if i is not found[0].listing]
    told = any(
        i.role is SheetRole.JOURNAL
        or (i.role is SheetRole.CASH_BOOK and i.flow != "in" and not _only_income(book, i))
        or (i.role is SheetRole.RECORDS and i.noun in _ELSEWHERE)
        for i in others
    )
    return None if told else found[0]


def _only_income(book: Book, listing: Listing) -> bool:
    amounts = [getattr(p.posting, "amount", None) for p in book.past if p.sheet == listing.sheet]
    return bool(amounts) and all(a is not None and a > 0 for a in amounts)


def _of_table(listing: Listing) -> _Parts | None:
    ahead = sum_ahead(listing) if listing.role is SheetRole.RECORDS else None
    if ahead is None or not listing.has(Role.COUNTERPARTY):
        return None
    left = what_is_left(listing.columns, (ahead,))
    if left is None:
        return None
    signs = columns_counted(left.formula, left.formula_row)
    taken = [c for c in listing.columns if c is not ahead and signs.get(index(c)) == "-"]
    if len(taken) != 1 or taken[0].formula:
        return None
    return _Parts(listing, ahead, taken[0], left)


def _named(facts: Facts, book: Book, parts: _Parts) -> list[Record]:
    """The rows with something left whose party the note names, those first that it names by the thing, too."""
    party, said = parts.listing.column(Role.COUNTERPARTY), telling(facts.note)
    assert party is not None
    rows = [r for r in book.records_of(parts.listing.name) if parts.left_of(r) > 0]
    known = [telling_name(str(r.values.get(party.heading, ""))) for r in rows]
    best = max((len(who & said) for who in known), default=0)
    if not best:
        return []
    named = [r for r, who in zip(rows, known, strict=True) if len(who & said) == best]
    things = [len(_things(r, party) & said) for r in named]
    return [r for r, n in zip(named, things, strict=True) if n == max(things)]


def _to_them(note: str, rows: list[Record], parts: _Parts) -> bool:
    """Whether it is they who are paid."""
    party = parts.listing.column(Role.COUNTERPARTY)
    assert party is not None
    parties = {stem for r in rows for stem in telling_name(str(r.values.get(party.heading, "")))}
    first = next((w.start for w in words(note) if w.stem in parties), 0)
    return bool(_TO_THEM.search(note[:first]))


def _at_once(book: Book, parts: _Parts) -> int:
    rows = book.records_of(parts.listing.name)
    return sum(
        bool(number(row.values.get(parts.last.heading)))
        and not number(row.values.get(parts.ahead.heading))
        and not parts.left_of(row)
        for row in rows
    )


def _things(row: Record, party: Column) -> frozenset[str]:
    texts = (str(v) for h, v in row.values.items() if isinstance(v, str) and h != party.heading)
    return telling(" ".join(texts))


def _reading(facts: Facts, parts: _Parts, rows: list[Record], paid: Column) -> Reading:
    sum_, sheet = facts.figures[0], parts.listing.sheet
    fitting = [
        r for r in rows if not number(r.values.get(paid.heading)) and _fits(r, parts, paid, sum_.value)
    ]
    if len(fitting) != 1:
        question = (
            f"Which row of {sheet} is it, and under which heading? Nothing there has {sum_.words} open so."
        )
        return Reading(halt=Halt(question, sum_.span, "the row"))
    row, party = fitting[0], parts.listing.column(Role.COUNTERPARTY)
    assert party is not None
    name = str(row.values.get(party.heading, ""))
    told = _things(row, party) | telling_name(name)
    named = [w for w in words(facts.note) if w.stem in told]
    because = (
        Because(paid.heading, sum_.words, sum_.span),
        *(Because(ROW, facts.note[w.start : w.end], (w.start, w.end)) for w in named),
        *(Because(paid.heading, m[0], m.span()) for p in (_AHEAD, _REST) if (m := p.search(facts.note))),
    )
    where = f"{paid.heading} of {name} on {sheet}"
    place = {TABLE: parts.listing.name, ROW: str(row.row), paid.heading: f"{sum_.value:f}"}
    what = Filled(COSTS, 1.0, (sum_.span,), "by whose row it is")
    doubt = Doubt("entry", _SURE, f"Is it {where}?", ("yes", "no"))
    return one_sum_there(
        facts, sum_, "bought", (COSTS, MONEY), place, what, doubt, because=because, told=where
    )


def _fits(row: Record, parts: _Parts, paid: Column, size: Decimal) -> bool:
    """Whether a deposit is less than all that is left, of which nothing was paid, or the rest is just that."""
    left = parts.left_of(row)
    if paid is parts.last:
        return size == left
    return size < left and not number(row.values.get(parts.last.heading))


def part_of_row(book: Book, happening: Happening) -> Iterator[Posting]:
    """The cells of the row that such a payment fills."""
    listing = book.find_list(happening.dimensions[TABLE])
    parts = _of_table(listing) if listing is not None else None
    assert parts is not None
    for paid in (parts.ahead, parts.last):
        if paid.heading in happening.dimensions:
            values: dict[str, Value] = {paid.heading: Decimal(happening.dimensions[paid.heading])}
            if (day := parts.day_of(paid)) is not None:
                values[day.heading] = happening.date
            yield ChangeRecord(parts.listing.name, int(happening.dimensions[ROW]), values)
