"""What somebody paid or was charged, in a book with a page for each: "Beck dropped off his rent, 175 cash".

The note must name the one person, one sum and which of both it was. How it was paid is what the note says, or how that
person paid every time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from nl2x.books.book import Book, Listing, Role
from nl2x.books.layouts.person_pages import charged_and_paid, names_on, person_pages
from nl2x.books.model import NewRecord, Posting, Value
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling_name
from nl2x.notes.book.single_entry import MONEY, RECEIVABLE, SALES
from nl2x.notes.events.one_sum import one_sum_there
from nl2x.notes.events.paid_on_roster import TO_THEM
from nl2x.notes.events.program import Happening
from nl2x.notes.events.reading import Doubt, Reading
from nl2x.notes.facts.model import Amount, Facts
from nl2x.notes.wording.own_words import own_words
from nl2x.notes.wording.words import words

ACCOUNT, SIDE, WAY = "account of", "side of the account", "way of paying"
"""Under these names a happening says whose page it goes on, in which column, and how it was paid."""
_CHARGED = re.compile(r"(?i)^\W*(?:i |we |just |have |has |also )*(billed|charged|invoiced)\b")
_PAID = re.compile(
    r"(?i)\b(paid|pays|sent|transferred|e-?transferr?ed|gave|handed|dropped|settled|cleared|came|got|received|zelled|venmoed|caught up)\b"
)
_OTHERWISE = re.compile(
    r"(?i)\b(deposits?|refund\w*|not|should|will|promis\w*|quotes?|back|borrow\w*|lent|loan|forgot|wrong|instead|next|waive\w*|less|off"
    r"(?! (?:his|her|their|the)))\b|n[’']t\b|\?"
)
_SURE, _ODD, _UNTOLD_WAY = 0.92, 0.6, 0.5


def on_an_account(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What such a note becomes; None for any other note."""
    if len(facts.figures) != 1 or _OTHERWISE.search(facts.note):
        return None
    charged = _CHARGED.search(facts.note) is not None
    if not charged and not _PAID.search(facts.note):
        return None
    page = _page_named(facts, knowledge, charged=charged)
    return None if page is None else _reading(facts, knowledge, page, facts.figures[0], charged=charged)


def _page_named(facts: Facts, knowledge: Knowledge, *, charged: bool) -> Listing | None:
    """The one page whose name the note has a word of, that no other page's has; who is paid himself isn't meant."""
    pages = person_pages(knowledge.book)
    names = knowledge.once(
        "whose pages", lambda: [telling_name(names_on(knowledge.book, page)) for page in pages]
    )
    said = {w.stem: w.start for w in reversed(words(facts.note))}
    found = []
    for page, stems in zip(pages, own_words(names, said), strict=True):
        own = [said[s] for s in stems if len(s) > 2]
        if own and (charged or not TO_THEM.search(facts.note[: min(own)])):
            found.append(page)
    return found[0] if len(found) == 1 else None


def _reading(facts: Facts, knowledge: Knowledge, page: Listing, paid: Amount, *, charged: bool) -> Reading:
    both = charged_and_paid(page.columns)
    assert both is not None
    side = both[0 if charged else 1]
    way, told = ("", True) if charged else _way(facts, knowledge, page)
    most = max((s for r in _records(knowledge, page) if (s := _number(r.get(side.heading)))), default=0.0)
    sure = _ODD if float(paid.value) > 2 * most else _SURE if told else _UNTOLD_WAY
    said = f"{side.heading} on {page.sheet}" + (f", {way}" if way else "")
    kind, other = ("invoiced", RECEIVABLE) if charged else ("sold", MONEY)
    place = {ACCOUNT: page.name, SIDE: side.heading, WAY: way}
    what = Filled(SALES, 1.0, (paid.span,), "by whose page it is")
    doubt = Doubt("entry", sure, f"Is it {said}?", ("yes", "no"))
    return one_sum_there(facts, paid, kind, (other, SALES), place, what, doubt, told=said)


def _way(facts: Facts, knowledge: Knowledge, page: Listing) -> tuple[str, bool]:
    """How it was paid, where the page has a column for it, and whether the note or the page's past tells."""
    column = page.column(Role.METHOD)
    if column is None:
        return "", True
    past = [str(way) for r in _records(knowledge, page) if (way := r.get(column.heading))]
    named = [c.account for c in money_named(facts.note, knowledge)]
    if named:
        return named[0], True
    usual = set(past)
    return (past[-1], len(usual) == 1) if past else ("", True)


def _records(knowledge: Knowledge, page: Listing) -> Iterator[Mapping[str, Value]]:
    return (record.values for record in knowledge.book.records_of(page.name))


def _number(value: Value) -> float:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else 0.0


def account_row(book: Book, happening: Happening) -> Iterator[Posting]:
    """The row of the page."""
    page = book.find_list(happening.dimensions[ACCOUNT])
    assert page is not None
    told, day, method = happening.dimensions, page.column(Role.DATE), page.column(Role.METHOD)
    described = page.column(Role.DESCRIPTION)
    values: dict[str, Value] = {told[SIDE]: happening.raw[0].amount.value}
    if day is not None:
        values[day.heading] = happening.date
    if described is not None:
        values[described.heading] = happening.description
    if method is not None and told[WAY]:
        values[method.heading] = told[WAY]
    yield NewRecord(page.name, values)
