"""Which of a book's tables of records takes invoices, bills and expenses, and what it tells of them."""

from __future__ import annotations

import re

from nl2x.books.book import Book, Layout, Listing, Record, Role, SheetRole
from nl2x.notes.book.lasting import lasts, register


def settles(book: Book, event: str, words: str = "", account: str = "") -> Listing | None:
    """The table in which a payment of this kind, for `account`, is written down; a thing that by its note's words lasts,
    goes to the register of such things."""
    if event == "bought" and (things := register(book)) is not None and lasts(words):
        return things
    if event in ("customer_paid", "sold", "sold_part_paid", "bad_debt"):
        return invoices(book)
    return bills(book) if event == "paid_bill" else costs_of(book, account)


def table(book: Book, *nouns: str) -> Listing | None:
    """The table whose records are called so."""
    return next(
        (i for noun in nouns for i in book.lists if i.role is SheetRole.RECORDS and i.noun == noun), None
    )


_WHO_OWES = re.compile(
    r"customer|client|guest|pupil|student|member|tenant|donor|buyer|patient|sold to|billed to|bill to|player|child|family"
    r"|borrower|kunde|cliente|klant|attendee|participant"
)
_WHO_IS_OWED = re.compile(
    r"supplier|vendor|payee|paid to|from|contractor|company|lieferant|fournisseur|proveedor|creditor"
)
_NEVER_OWED = ("expense", "payment", "asset", "loan", "item", "budget line")


def invoices(book: Book) -> Listing | None:
    """The table of what others owe: invoices, or jobs, bookings, lessons, memberships, pledges that are paid for."""
    found = table(book, "invoice") or _owed(book, _WHO_OWES, ("bill",)) or table(book, "sale")
    return found or _loans(book, _BORROWER)


def bills(book: Book) -> Listing | None:
    """The table of what is owed to others; also one of costs that says of each to whom it is, and whether it was paid."""
    found = table(book, "bill") or _owed(book, _WHO_IS_OWED, ("invoice", "sale")) or _costs_paid_later(book)
    return found or _loans(book, _LENDER)


def _loans(book: Book, who: re.Pattern[str]) -> Listing | None:
    """The table of loans, in a book that has no other table of records."""
    listed = [i for i in book.lists if i.role is SheetRole.RECORDS]
    listing = listed[0] if len(listed) == 1 and listed[0].noun == "loan" else None
    party = listing.column(Role.COUNTERPARTY) if listing is not None else None
    return listing if party is not None and who.search(party.heading) else None


_BORROWER = re.compile(r"(?i)\b(borrower|lent to|loaned to|to whom|who owes|owed by|friend)\b")
_LENDER = re.compile(r"(?i)\b(lender|bank|borrowed from|owed to|from|creditor)\b")


def _costs_paid_later(book: Book) -> Listing | None:
    listing = table(book, "expense")
    told = listing.column(Role.STATUS, Role.PAID_ON) if listing is not None else None
    whose = listing.column(Role.COUNTERPARTY) if listing is not None else None
    if listing is None or told is None or whose is None or told.formula:
        return None
    marks = {str(r.values.get(told.heading, "")) for r in book.records_of(listing.name)}
    return listing if told.role is Role.PAID_ON or any(_PAID.search(mark) for mark in marks) else None


def are_claims(listing: Listing) -> bool:
    """Whether the rows of a table are what people laid out themselves, and get back later."""
    told = [c for c in listing.columns if c.role in (Role.STATUS, Role.PAID_ON)]
    return any(_GIVEN_BACK.search(c.heading) for c in told)


_GIVEN_BACK = re.compile(r"(?i)\b(reimburs\w*|re-?paid|refunded|paid back|given back|claimed( back)?)\b")


def _owed(book: Book, who: re.Pattern[str], never: tuple[str, ...]) -> Listing | None:
    for listing in book.lists:
        party = listing.column(Role.COUNTERPARTY)
        if listing.role is not SheetRole.RECORDS or party is None or listing.noun in (*_NEVER_OWED, *never):
            continue
        paid = listing.column(Role.STATUS, Role.PAID_ON, Role.PAID, Role.BALANCE)
        amount = listing.column(Role.AMOUNT, Role.TOTAL, Role.NET)
        named = who.search(party.heading.casefold()) or (who is _WHO_OWES and listing.noun in _OWED_TO_US)
        if paid and amount and named:
            return listing
    return None


_OWED_TO_US = ("job", "booking", "lesson", "donation", "rent", "subscription", "order")
"""Such records are paid for by others, if their column for whom says nothing else."""


def expense_table(book: Book) -> Listing | None:
    """The table that takes what was bought: one of its own, or that of the bills, where such rows stand there."""
    found = table(book, "expense", "payment")
    owed = (invoices(book), bills(book))
    others = [i for i in book.lists if i.role is SheetRole.RECORDS and i not in owed]
    others = [i for i in others if i.column(Role.CATEGORY)]
    kept = next((i for i in others if i.noun != "asset"), None) or paid_at_once(book)
    return found or kept or next(iter(others), None) or table(book, "asset") or _marked_as_paid(book)


def cost_tables(book: Book) -> list[Listing]:
    """The table that takes what was bought, and others of costs under categories beside it: stock, fees; none
    that is set up alike, as of another year."""
    first = expense_table(book)
    others = [i for i in book.lists if i.role is SheetRole.RECORDS and i.noun == "expense"]
    others = [i for i in others if first is None or i.headings != first.headings]
    return [
        *([first] if first else []),
        *(i for i in others if i.column(Role.CATEGORY) and i.column(Role.DATE)),
    ]


def costs_of(book: Book, account: str) -> Listing | None:
    """The one of several tables of costs that has a category of that name; else the first of them."""
    tables = cost_tables(book)
    own = [i for i in tables if account and account in _categories(book, i)] if len(tables) > 1 else []
    return own[0] if len(own) == 1 else next(iter(tables), None)


def _categories(book: Book, listing: Listing) -> set[str]:
    column = listing.column(Role.CATEGORY)
    if column is None:
        return set()
    return {*column.options, *(str(r.values.get(column.heading, "")) for r in book.records_of(listing.name))}


def paid_at_once(book: Book) -> Listing | None:
    """The table of bills, where it holds what was paid on the spot, too: rows that were paid on their own day."""
    listing = bills(book)
    rows = book.records_of(listing.name) if listing is not None else ()
    return listing if sum(on_the_spot(listing, row) for row in rows if listing) >= _AT_ONCE else None


def _marked_as_paid(book: Book) -> Listing | None:
    """The table of bills, where it is all that there is for costs and says of a row that it is paid."""
    listing = bills(book)
    status, paid_on = (listing.column(role) if listing else None for role in (Role.STATUS, Role.PAID_ON))
    if listing is None or listing.column(Role.DATE) is None:
        return None
    if status is None:
        return listing if paid_on is not None and not paid_on.formula else None
    marks = {str(r.values.get(status.heading, "")) for r in book.records_of(listing.name)}
    return listing if any(_PAID.search(mark) for mark in marks) else None


def tells_when_paid(book: Book) -> bool:
    """Whether it can be known of what was bought if it was paid at once: not where a table of bills alone tells, and it
    has no days of payment."""
    listing = expense_table(book) if book.layout is Layout.RECORDS else None
    return listing is None or listing != bills(book) or listing.column(Role.PAID_ON) is not None


def on_the_spot(listing: Listing, row: Record) -> bool:
    """Whether a row of a table of bills was paid on its own day."""
    date, paid_on = listing.column(Role.DATE), listing.column(Role.PAID_ON)
    if date is None or paid_on is None or paid_on.formula:
        return False
    day = row.values.get(date.heading)
    return day is not None and day == row.values.get(paid_on.heading)


_PAID = re.compile(r"(?i)^(paid|yes|y|x|reimbursed|settled)$")
_AT_ONCE = 2
"""So many rows at least: one may be a bill that was paid the day it came."""


def takes_category(book: Book, event: str, words: str = "") -> bool:
    """Whether a record of this event says what it was for (a plain list of bills doesn't)."""
    if book.layout is Layout.RECORDS and event == "bought" and lasts(words):
        listing = settles(book, event, words)
        return listing is None or listing.column(Role.CATEGORY, Role.ACCOUNT) is not None
    if book.layout is not Layout.RECORDS or event not in ("bought_on_credit", "invoiced"):
        return True
    listing = bills(book) if event == "bought_on_credit" else invoices(book)
    return listing is None or listing.column(Role.CATEGORY, Role.ACCOUNT) is not None
