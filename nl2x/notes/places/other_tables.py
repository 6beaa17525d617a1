"""Tables that stand beside a journal or cash book and take no notes of its kind: pupils and their instalments, members
and their fees, tenants. What a note says of those in them may belong there instead.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import islice

from nl2x.books.book import Book, Layout, Listing, Role, SheetRole
from nl2x.books.layouts.purses import is_place
from nl2x.books.layouts.summarised import reads_any
from nl2x.books.model import JournalEntry
from nl2x.books.sheets.columns import index
from nl2x.notes.book.cell_amounts import number as number_of
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.numbered import numbered_row
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.record_tables import invoices, settles
from nl2x.notes.catalogue import event
from nl2x.notes.events.numbered_jobs import TABLE as NUMBERED
from nl2x.notes.events.paid_in_parts import TABLE as QUOTED
from nl2x.notes.events.paid_on_roster import ROW as ON_ROSTER
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.places.beside_journal import beside_journal, kept_beside
from nl2x.notes.places.marked_beside import kept_as
from nl2x.notes.places.placing import TABLE
from nl2x.notes.places.records import names_of
from nl2x.notes.wording.words import words

_SETTLED_IN = (Role.STATUS, Role.PAID, Role.PAID_ON, Role.MONEY_IN, Role.BALANCE, Role.DUE)
_POSTED_TO = (SheetRole.CASH_BOOK, SheetRole.JOURNAL)
_STANDS_FOR = re.compile(r"[A-Z]")


def in_a_table(number: int, draft: Draft, entry: JournalEntry, knowledge: Knowledge) -> Iterator[Doubt]:
    """Where a note names somebody of such a table, or the table itself, and the entry would go elsewhere."""
    if {QUOTED, NUMBERED, ON_ROSTER} & draft.happening.dimensions.keys():
        return  # it is that row's
    yield from _of_what_isnt_understood(number, knowledge)
    yield from _between_people(number, draft, knowledge)
    if knowledge.book.layout is Layout.RECORDS:
        yield from _rather_another(number, draft, knowledge)
        yield from _there_already(number, draft, knowledge)
        return
    if beside_journal(draft, entry, knowledge):
        return
    total = draft.happening.amounts.get("total")
    if total is not None and kept_as(
        knowledge.book, draft.happening.event, draft.segment.whole, [total.value]
    ):
        return  # it is written in both
    said = telling(draft.segment.whole)
    yield from _of_an_unread_purse(number, draft, knowledge)
    yield from _of_the_same_kind(number, draft, knowledge)
    yield from _of_a_row(number, draft, knowledge)
    yield from _kept_in_both(number, draft, knowledge)
    for listing in knowledge.book.lists:
        if listing.role is not SheetRole.RECORDS or not _is_owed(listing):
            continue
        named = telling(listing.sheet) & said - knowledge.trade_words
        who = _who(listing, draft, knowledge) if event(draft.happening.event).flow == "in" else ""
        if (who and not _as_before(who, entry, knowledge)) or named:
            about = f"{who} stands in {listing.name}" if who else f"There is a table {listing.name}"
            others = (i.name for i in knowledge.book.lists if i.role in _POSTED_TO)
            options = (listing.name, *dict.fromkeys(others))
            yield Doubt(TABLE, 0.3, f"{about}. Where does it belong?", options, happening=number)
            return


def _kept_in_both(number: int, draft: Draft, knowledge: Knowledge) -> Iterator[Doubt]:
    """In a journal beside which what is owed has a list that was always kept with it: a new invoice, or a payment, stands in
    both, and the entry alone would be half of it."""
    listing = kept_beside(draft.happening.event, knowledge)
    if listing is not None:
        question = (
            f"{listing.name} has a row for it, too, which isn't written with it. Write the entry alone?"
        )
        yield Doubt("entry", 0.3, question, ("yes", "no"), happening=number)


def _of_what_isnt_understood(number: int, knowledge: Knowledge) -> Iterator[Doubt]:
    """Where a book's statements and grids are calculated from sheets that aren't understood: what happened is
    written there, and what is typed into these is a budget."""
    if unread := knowledge.once("sheets that aren't understood", lambda: _not_understood(knowledge.book)):
        names = " and ".join(unread)
        question = f"{names}: this isn't understood, and sums are taken from it. Does it belong elsewhere all the same?"
        yield Doubt("entry", 0.3, question, ("yes", "no"), happening=number)


def _not_understood(book: Book) -> list[str]:
    """The sheets that aren't understood, in a book whose statements and grids are calculated from some of them."""
    if book.layout not in (Layout.STATEMENTS, Layout.GRID):
        return []
    known = {g.sheet for g in book.grids} | {s.sheet for s in book.statements}
    unread = {s.name for s in book.sheets if s.role is SheetRole.OTHER} - known
    return sorted(unread) if any(reads_any(book.workbook.sheet(name), unread) for name in known) else []


def _between_people(number: int, draft: Draft, knowledge: Knowledge) -> Iterator[Doubt]:
    """Where nothing was paid to anybody of the house, and the entry would go to a list of what they paid to each
    other: the same names under "From" and "To"."""
    if draft.happening.event not in ("bought", "sold", "supplier_refund", "customer_refunded"):
        return
    booked = set(draft.happening.roles.values())
    among = knowledge.once("paid to each other", lambda: dict(_paid_to_each_other(knowledge.book)))
    if name := next((name for name, people in among.items() if booked & people), ""):
        question = f"{name} is of what they paid to each other. Does it belong there?"
        yield Doubt(BETWEEN, 0.3, question, ("yes", "no"), happening=number)


BETWEEN = "between people"
"""What it is called that the entry would go to a list of what people of the house paid to each other."""


def _paid_to_each_other(book: Book) -> Iterator[tuple[str, set[str]]]:
    """The cash books in which most of what stands there as what it was for stands there as who paid, too, and all of
    the former: people."""
    for listing in (i for i in book.lists if i.role is SheetRole.CASH_BOOK):
        sheet, rows = book.workbook.sheet(listing.sheet), range(listing.first_row, listing.last_row + 1)
        party, category = listing.column(Role.COUNTERPARTY), listing.column(Role.CATEGORY)
        if party is not None and category is not None:
            payers, payees = ({sheet.text(r, index(c)) for r in rows} - {""} for c in (party, category))
            if 2 * len(payers & payees) > len(payees):
                yield listing.name, payees


def _there_already(number: int, draft: Draft, knowledge: Knowledge) -> Iterator[Doubt]:
    """Where a new row would say what an open one of the same customer has already: his job with this very sum, that
    wasn't billed so far."""
    target = invoices(knowledge.book)
    name, total = draft.happening.dimensions.get("counterparty", ""), draft.happening.amounts.get("total")
    if draft.happening.event != "invoiced" or target is None or not name or total is None:
        return
    party = target.column(Role.COUNTERPARTY)
    if party is None:
        return
    days = [c for c in target.columns if c.kind == "date" and not c.formula and c.role not in _PAID_OR_DUE]
    for row in knowledge.book.records_of(target.name):
        same = str(row.values.get(party.heading)) == name
        blank = any(not row.values.get(c.heading) for c in days)
        if same and blank and any(number_of(value) == total.value for value in row.values.values()):
            question = f"Row {row.row} of {target.name} has this sum for {name} already. Is it another one?"
            yield Doubt("entry", 0.3, question, ("yes", "no"), happening=number)
            return


_PAID_OR_DUE = (Role.PAID_ON, Role.DUE)


def _of_an_unread_purse(number: int, draft: Draft, knowledge: Knowledge) -> Iterator[Doubt]:
    """Where a note speaks of a purse ("out of the tin") that has a sheet of its own, on which nothing can be
    written, and the entry would go to another's. A sheet that sums up the lists ("Account") is a report, and no purse."""
    book, said = knowledge.book, {word.stem for word in words(draft.segment.whole)}
    posted = book.list_of(SheetRole.CASH_BOOK)
    if posted is None:
        return
    for sheet in book.workbook.sheets:
        name = {word.stem for word in words(sheet.name)}
        own = any(i.sheet == sheet.name for i in book.lists) or any(g.sheet == sheet.name for g in book.grids)
        own = own or reads_any(sheet, {i.sheet for i in book.lists})
        if name and name <= said and is_place(sheet.name) and not own:
            question = f"{sheet.name} has a sheet of its own, which isn't understood. Does it belong in {posted.name}?"
            yield Doubt(TABLE, 0.3, question, (posted.name,), happening=number)
            return


def _of_the_same_kind(number: int, draft: Draft, knowledge: Knowledge) -> Iterator[Doubt]:
    """Where what was spent may stand in a table of such records as well as in a cash book without categories, and the
    words are rather those of the table's rows."""
    book = knowledge.book
    posted = book.list_of(SheetRole.CASH_BOOK)
    if posted is None or posted.column(Role.CATEGORY) or draft.happening.event != "bought":
        return
    people = {stem for name in knowledge.counterparties for stem in telling(name)}
    said = telling(draft.segment.whole) - people
    here = {stem for e in knowledge.entries for stem in telling(e.description)} | telling(posted.sheet)
    for listing in book.lists:
        if listing.role is SheetRole.RECORDS and listing.noun in ("expense", "bill", "payment"):
            there = {stem for row in _texts(listing, knowledge) for text in row for stem in telling(text)}
            if not said & here or len(said & there) > len(said & here):
                question = f"Does it belong in {listing.name} or in {posted.name}?"
                yield Doubt(TABLE, 0.3, question, (listing.name, posted.name), happening=number)
                return


def _rather_another(number: int, draft: Draft, knowledge: Knowledge) -> Iterator[Doubt]:
    """Where the words are those of another table's rows (who has borrowed which tool) than of the one written to."""
    book = knowledge.book
    target = settles(book, draft.happening.event, draft.segment.whole, draft.happening.roles.get("what", ""))
    if target is None or draft.happening.event not in ("bought", "sold") or draft.guess.item is not None:
        return
    name = draft.happening.dimensions.get("counterparty", "")
    if (
        draft.happening.event == "bought"
        and name in names_of([*book.records_of(target.name)], target)
        and re.search(rf"(?i)\b(from|at|to) {re.escape(name)}\b", draft.segment.text)
    ):
        return  # bought of somebody whom this table has
    said = telling(draft.segment.whole)
    here = said & _rows_say(target, knowledge)
    own = [c for c in target.dimensions if c.role is Role.DIMENSION]
    numbered = [numbered_row(knowledge, target, c, draft.segment.whole) for c in own]
    numbers_of = [row.table for row in numbered if row is not None]
    for listing in (i for i in book.lists if i not in numbers_of):  # the job's number stands in the entry
        if listing.role is SheetRole.RECORDS and listing.headings != target.headings:  # nor another year's
            there = said & _rows_say(listing, knowledge)
            several = len(there) >= _SEVERAL and len(there) > len(here)
            several = several or _of_its_sums(listing, said - here)
            if (
                several
                or _names_a_row(listing, said, knowledge)
                or _is_kept(listing, target, draft, knowledge)
            ):
                question = f"Does it belong in {listing.name} or in {target.name}?"
                yield Doubt(TABLE, 0.3, question, (listing.name, target.name), happening=number)
                return


def _of_its_sums(listing: Listing, unknown: AbstractSet[str]) -> bool:
    """Whether a sum is called as a column of the other table's sums is, by a word that this one has nowhere: "200
    deposit"."""
    sums = {stem for c in listing.columns if c.kind == "number" for stem in telling(c.heading)}
    return bool(unknown & (sums - _ANY_SUM))


_ANY_SUM = frozenset(
    "amount total price cost paid kr gbp eur usd rate fee net gross vat tax hour balance sum".split()
)


_A_THING = re.compile(
    r"(?i)\b(?:bought|got|ordered|purchased) (?:an?|another|new|the)\b|\b(?:an? )?(?:new|second[- ]?hand|used) [a-z]"
)


def _is_kept(listing: Listing, target: Listing, draft: Draft, knowledge: Knowledge) -> bool:
    """Whether a new thing may belong in the register of things owned: as dear as those, of somebody they came from."""
    total = draft.happening.amounts.get("total")
    cost = listing.column(Role.AMOUNT, Role.TOTAL, Role.NET)
    if listing.noun != "asset" or target.noun == "asset" or total is None or cost is None:
        return False
    rows = [r.values for r in knowledge.book.records_of(listing.name)]
    costs = [size for row in rows if (size := number_of(row.get(cost.heading))) is not None]
    whose = listing.column(Role.COUNTERPARTY)
    sellers = {str(row.get(whose.heading)) for row in rows} if whose else set()
    known = draft.happening.dimensions.get("counterparty", "") in sellers
    return known and bool(costs) and total.value >= min(costs) and bool(_A_THING.search(draft.segment.whole))


def _of_a_row(number: int, draft: Draft, knowledge: Knowledge) -> Iterator[Doubt]:
    """Where a plain purchase or sale would stand in a cash book, and a row of a table is what the note speaks of."""
    if draft.happening.event not in ("bought", "sold") or draft.guess.item is not None:
        return
    said = telling(draft.segment.whole)
    for listing in knowledge.book.lists:
        if listing.role is SheetRole.RECORDS and _names_a_row(listing, said, knowledge):
            others = (i.name for i in knowledge.book.lists if i.role in _POSTED_TO)
            question = f"A row of {listing.name} is about that. Where does it belong?"
            yield Doubt(TABLE, 0.3, question, (listing.name, *others), happening=number)
            return


def _names_a_row(listing: Listing, said: AbstractSet[str], knowledge: Knowledge) -> bool:
    """Whether two cells of one row stand wholly in the words: the boat, and what is done to it."""
    rows = ({frozenset(telling(text)) for text in texts} for texts in _texts(listing, knowledge))
    return any(sum(bool(cell) and cell <= said for cell in row) >= _SEVERAL for row in rows)


def _rows_say(listing: Listing, knowledge: Knowledge) -> set[str]:
    """The telling words of a table's rows, headings and name."""
    texts = [[listing.name, *(c.heading for c in listing.columns)], *_texts(listing, knowledge)]
    return {stem for row in texts for text in row for stem in telling(text)}


def _texts(listing: Listing, knowledge: Knowledge) -> Iterator[list[str]]:
    """The texts of each of a table's latest rows; a long one's first tell nothing more."""
    rows = knowledge.book.records_of(listing.name)
    for record in islice(rows, _LATEST) if listing.newest_first else deque(rows, maxlen=_LATEST):
        yield [v for v in record.values.values() if isinstance(v, str)]


_LATEST = 500
_SEVERAL = 2
"""Words at least: one alone ("sander") may well name what is bought."""


def _is_owed(listing: Listing) -> bool:
    """Whether a table says of somebody what is to be paid, and whether it was."""
    return (
        listing.has(Role.COUNTERPARTY)
        and listing.column(Role.AMOUNT, Role.TOTAL, Role.NET) is not None
        and any(c.role in _SETTLED_IN for c in listing.columns)
    )


def _who(listing: Listing, draft: Draft, knowledge: Knowledge) -> str:
    """Whom of the table the note names, with a capital letter; "" for nobody."""
    text = draft.segment.whole
    stems = {w.stem for w in words(text) if _STANDS_FOR.match(text[w.start : w.end])} - knowledge.trade_words
    column = listing.column(Role.COUNTERPARTY)
    names = (
        [str(r.values.get(column.heading, "")) for r in knowledge.book.records_of(listing.name)]
        if column
        else []
    )
    return next((name for name in reversed(names) if telling(name) & stems), "")


def _as_before(who: str, entry: JournalEntry, knowledge: Knowledge) -> bool:
    """Whether the book has entries with the same accounts for them already."""
    accounts = {line.account for line in entry.lines}
    return any(
        telling(who) & telling(" ".join([past.description, *past.dimensions.values()]))
        and accounts <= {line.account for line in past.lines}
        for past in knowledge.examples
    )
