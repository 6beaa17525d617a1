"""How the layouts look to double entry: every book is read as if it had both sides.

A cash book or a grid holds one side only; the other is the money itself. A table of invoices is what
customers owe, a table of bills what is owed. So notes are understood the same way everywhere, and only at
the end the entry is put into the book's own form (nl2x.notes.places.into_book).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from nl2x.books.book import Book, Column, Layout, Listing, Record, Role, SheetRole
from nl2x.books.layouts.paired import moved_category
from nl2x.books.layouts.purse_sheets import purse_sheets
from nl2x.books.layouts.purses import INTO, PURSE, purse_names
from nl2x.books.layouts.taxed_rows import taxes_of_rows
from nl2x.books.model import Account, AccountType, CashMovement, JournalEntry, Line, Value
from nl2x.books.sheets.columns import index
from nl2x.errors import NoPlace
from nl2x.notes.book import by_use
from nl2x.notes.book.lasting import lasts, register
from nl2x.notes.catalogue import event
from nl2x.notes.wording.tagging import tags_of

MONEY = "the money"
RECEIVABLE = "what customers owe"
PAYABLE = "what is owed"
SALES = "sales"
TAX, TAX_OUT = "input tax, in a column", "tax on sales, typed"
COSTS = "costs"
"""What a table of bills is for, where it has no categories."""
CAME_IN, WENT_OUT = "money in", "money out"
"""What a cash book without categories knows."""
GIVEN = {
    MONEY: "bank", RECEIVABLE: "receivable", PAYABLE: "payable", SALES: "sales", TAX: "input_tax", TAX_OUT: "sales_tax",
    CAME_IN: "sales", WENT_OUT: "other_expense", COSTS: "other_expense",
}  # fmt: skip
"""The sides a layout leaves unsaid, and what each is (see concepts.toml)."""
_METHODS = (
    ("petty", "petty_cash"),
    (r"cash|\btill\b|\b(cash )?(tin|drawer|box)\b|purse|pocket|^wallet$", "cash"),
    ("card|visa|amex", "card"),
    ("paypal|venmo|stripe", "paypal"),
)


def given(book: Book) -> dict[str, str]:
    """The concepts of the accounts that only stand for what the layout leaves unsaid."""
    if book.layout is Layout.JOURNAL:
        bank = by_use.main_bank(accounts(book), in_order(book))
        return {bank: "bank"} if bank else {}
    if not one_sided(book):
        return {}
    kinds = {
        m: next((c for p, c in _METHODS if re.search(p, m, re.IGNORECASE)), "bank") for m in methods(book)
    }
    taxes = {AccountType.LIABILITY: "sales_tax", AccountType.ASSET: "input_tax"}
    return {**GIVEN, **kinds, **{name: taxes[kind] for name, kind in taxes_of_rows(book).items()}}


def one_sided(book: Book) -> bool:
    """Whether the book holds only what money was for, and not where it lay."""
    if book.layout is Layout.STATEMENTS or (book.layout is Layout.GRID and book.statements):
        return not any(_holds_money(a) for a in book.accounts)
    if book.layout is Layout.GRID and by_months(book):
        return False
    return book.layout in (Layout.CASH_BOOK, Layout.GRID, Layout.RECORDS)


_BALANCES = (AccountType.ASSET, AccountType.LIABILITY, AccountType.EQUITY)
_RESULTS = (AccountType.INCOME, AccountType.EXPENSE)
_UNTYPED = 0.1
"""The share of a sheet's lines whose type may be unknown."""


def by_months(book: Book) -> str:
    """The sheet with the balances, where an income statement and a balance sheet each have a column for every month; else
    an empty string. Money, and what is owed or owned, then stand on lines of their own."""
    kinds: dict[str, list[Account]] = {}
    for grid in book.grids:
        if grid.period != "month":
            return ""
        kinds[grid.sheet] = [a for a in book.accounts if a.sheet == grid.sheet]
    balances = [
        sheet
        for sheet, found in kinds.items()
        if found
        and all(a.type in (*_BALANCES, None) for a in found)
        and sum(a.type is None for a in found) <= _UNTYPED * len(found)
        and {AccountType.LIABILITY, AccountType.EQUITY} & {a.type for a in found}
        and any(_holds_money(a) for a in found)
    ]
    results = [
        sheet
        for sheet, found in kinds.items()
        if found
        and all(a.type in (*_RESULTS, None) for a in found)
        and sum(a.type is None for a in found) <= _UNTYPED * len(found)
    ]
    return balances[0] if len(balances) == 1 and results else ""


def last_balances(book: Book, sheet: str) -> dict[str, Decimal]:
    """What stands on each line of a balance sheet by months in the last month that has anything."""
    cells = book.workbook.sheet(sheet)
    found: dict[str, Decimal] = {}
    for grid in book.grids:
        if grid.sheet != sheet:
            continue
        for row in grid.rows:
            values = (number(cells.value(row.row, index(c.letter))) for c in reversed(grid.columns))
            last = next((value for value in values if value is not None), None)
            if last is not None:
                found[grid.name_of(row)] = last
    return found


def _holds_money(account: Account) -> bool:
    tags = tags_of(account) if account.type is AccountType.ASSET else {}
    return any(tags.get(name, 0.0) >= 0.5 for name in ("cash", "petty_cash", "bank"))


def accounts(book: Book) -> tuple[Account, ...]:
    """The book's accounts, with the sides it leaves unsaid."""
    reports = {a.name for a in book.accounts if _is_report(book, a)}
    posted = {line.account for e in past_entries(book) for line in e.lines} if reports else set()
    own = tuple(a for a in book.accounts if a.name in posted or not _is_report(book, a))
    if book.layout is Layout.JOURNAL:
        return by_use.typed(own, in_order(book))
    if not one_sided(book):
        return own
    if moved := moved_category(book):
        own = tuple(a for a in own if a.name != moved)  # nothing is bought or sold under it
    more = [Account(MONEY, AccountType.ASSET)] if not methods(book) else []
    more += [Account(name, _method_type(name)) for name in methods(book)]
    if book.layout is Layout.CASH_BOOK:
        more += [
            Account(name, kind) for flow, name, kind in _UNNAMED if not own or _without_category(book, flow)
        ]
    more += [Account(name, kind) for name, kind in taxes_of_rows(book).items()]
    if book.layout is Layout.RECORDS:
        if (sales := invoices(book)) is not None:
            more += [Account(RECEIVABLE, AccountType.ASSET), Account(SALES, AccountType.INCOME)]
            if typed_tax(sales) is not None:
                more.append(Account(TAX_OUT, AccountType.LIABILITY))
        if bills(book):
            more.append(Account(PAYABLE, AccountType.LIABILITY))
        if (bills(book) or expense_table(book)) and not any(
            a.type in (AccountType.EXPENSE, None) for a in own
        ):
            more.append(Account(COSTS, AccountType.EXPENSE))
        if (costs := expense_table(book)) is not None and typed_tax(costs) is not None:
            more.append(Account(TAX, AccountType.ASSET))
    taken = {a.name for a in own}
    return own + tuple(a for a in more if a.name not in taken)


_UNNAMED = (("in", CAME_IN, AccountType.INCOME), ("out", WENT_OUT, AccountType.EXPENSE))


def _without_category(book: Book, flow: str) -> bool:
    """Whether the page of what came in, or of what went out, says nothing of what for but in free words."""
    pages = [i for i in book.lists if i.role is SheetRole.CASH_BOOK and i.flow == flow]
    return bool(pages) and not any(i.column(Role.CATEGORY, Role.ANALYSIS) for i in pages)


def _is_report(book: Book, account: Account) -> bool:
    """Lines of a report that only repeats a journal's accounts aren't accounts."""
    reports = {s.name for s in book.sheets if s.role in (SheetRole.REPORT, SheetRole.STATEMENT)}
    equity = account.type is AccountType.EQUITY and (not account.contra or bool(_RESULT.search(account.name)))
    return book.layout is Layout.JOURNAL and account.sheet in reports and equity


_RESULT = re.compile(r"(?i)profit|income|earnings|result|surplus|loss|total")


def methods(book: Book) -> tuple[str, ...]:
    """How things are paid, where a table of the book has a column for it: of several tables, all their ways, those of
    the table of what was bought first."""
    if book.layout is Layout.RECORDS:
        listed = [
            i for i in (expense_table(book), *book.lists) if i is not None and i.role is SheetRole.RECORDS
        ]
        return tuple(dict.fromkeys(way for listing in listed for way in ways_of(book, listing)))
    if sheets := purse_sheets(book):
        return sheets
    for listing in book.lists:
        if listing.role is SheetRole.CASH_BOOK and (purses := purse_names(listing.columns)):
            return purses
    pages = [i for i in book.lists if i.role in (SheetRole.RECORDS, SheetRole.CASH_BOOK)]
    return tuple(dict.fromkeys(way for listing in pages for way in _ways_on(book, listing)))


def _ways_on(book: Book, listing: Listing) -> tuple[str, ...]:
    """How things are paid as one page of a cash book has it."""
    column = listing.column(Role.METHOD)
    if column is None:
        return ()
    moved = (
        p.posting.dimensions.get(column.heading)
        for p in book.past
        if isinstance(p.posting, CashMovement) and p.sheet == listing.sheet
    )
    used = dict.fromkeys(str(v) for v in (*ways_of(book, listing), *moved) if v)
    return tuple(column.meaning(way) for way in column.options or _without_numbers(used))


def ways_of(book: Book, listing: Listing) -> tuple[str, ...]:
    """What a table's column for how things are paid offers, or else says in its rows."""
    column = listing.column(Role.METHOD)
    if column is None:
        return ()
    used = (str(v) for r in book.records_of(listing.name) if (v := r.values.get(column.heading)))
    return column.options or _without_numbers(dict.fromkeys(used))


def _without_numbers(used: Iterable[str]) -> tuple[str, ...]:
    """Ways of paying but for the numbers of cheques ("118", "ck 1204"), each of which is another; all where nothing
    else is left."""
    ways = tuple(used)
    return tuple(w for w in ways if not _CHEQUE.fullmatch(w)) or ways


_CHEQUE = re.compile(r"(?i)((ck|chk|chq|check|cheque)\W{0,2}(no\.? ?)?#?)?\d+")


def ways_for(book: Book, event: str, words: str = "") -> tuple[str, ...]:
    """How a thing of this kind may be paid, as the table that it goes to has it; empty where that doesn't matter."""
    if book.layout is not Layout.RECORDS:
        return ()
    listing = settles(book, event, words)
    return ways_of(book, listing) if listing is not None else ()


def settles(book: Book, event: str, words: str = "") -> Listing | None:
    """The table in which a payment of this kind is written down; a thing that by its note's words lasts, goes to the
    register of such things."""
    if event == "bought" and (things := register(book)) is not None and lasts(words):
        return things
    if event in ("customer_paid", "sold", "sold_part_paid", "bad_debt"):
        return invoices(book)
    return bills(book) if event == "paid_bill" else expense_table(book)


def _method_type(name: str) -> AccountType:
    return AccountType.LIABILITY if re.search(r"(?i)credit|card|visa|amex", name) else AccountType.ASSET


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


def typed_tax(listing: Listing) -> Column | None:
    """The column where a person types the tax that is in an amount (not a rate, and not worked out)."""
    found = [c for c in listing.columns if c.role is Role.TAX and not c.formula]
    return next((c for c in found if "%" not in c.heading and "rate" not in c.heading.casefold()), None)


def rate_in_headings(book: Book) -> Decimal | None:
    """The rate of tax that a column's heading names: "VAT 7.5%"."""
    for listing in book.lists:
        column = listing.column(Role.TAX)
        found = re.search(r"(\d+(?:\.\d+)?) ?%", column.heading) if column else None
        if found:
            return Decimal(found.group(1)) / 100
    return None


def keeps_net(book: Book, event: str) -> bool:
    """Whether the list that an invoice or a bill goes to adds the tax by itself."""
    owed = {"invoiced": invoices, "bought_on_credit": bills, "bought": expense_table}.get(event)
    listing = owed(book) if book.layout is Layout.RECORDS and owed else None
    tax = listing.column(Role.TAX) if listing is not None else None
    if listing is None or tax is None or event == "invoiced":
        return tax is not None
    total = listing.column(Role.TOTAL)
    return bool(tax.formula and total is not None and total.formula)


def takes_category(book: Book, event: str, words: str = "") -> bool:
    """Whether a record of this event says what it was for (a plain list of bills doesn't)."""
    if book.layout is Layout.RECORDS and event == "bought" and lasts(words):
        listing = settles(book, event, words)
        return listing is None or listing.column(Role.CATEGORY, Role.ACCOUNT) is not None
    if book.layout is not Layout.RECORDS or event not in ("bought_on_credit", "invoiced"):
        return True
    listing = bills(book) if event == "bought_on_credit" else invoices(book)
    return listing is None or listing.column(Role.CATEGORY, Role.ACCOUNT) is not None


def takes_method(book: Book, event: str) -> bool:
    """Whether a record of this event says how it was paid."""
    if book.layout is Layout.CASH_BOOK:
        return _page_has_method(book, event)
    if book.layout is not Layout.RECORDS:
        return True
    listing = settles(book, event)
    return listing is None or listing.column(Role.METHOD) is not None


def _page_has_method(book: Book, name: str) -> bool:
    """Whether the pages of a cash book for what came in, or went out, say how: often only one of the two does."""
    pages = [i for i in book.lists if i.role is SheetRole.CASH_BOOK]
    own = [i for i in pages if i.flow == event(name).flow] or [i for i in pages if not i.flow]
    if not own or purse_sheets(book) or event(name).flow not in ("in", "out"):
        return True
    return any(i.column(Role.METHOD) is not None or purse_names(i.columns) for i in own)


# ---------------------------------------------------------------- what is in the book already


def in_order(book: Book) -> list[JournalEntry]:
    """All earlier postings, oldest first, also where the book has its latest at the top."""
    return ordered(list(past_entries(book)))


def ordered(entries: list[JournalEntry]) -> list[JournalEntry]:
    """Entries as the book has them, oldest first."""
    if len(entries) > 1 and entries[0].date > entries[-1].date:
        entries.reverse()
    return sorted(entries, key=lambda entry: entry.date)


def past_entries(book: Book) -> Iterator[JournalEntry]:
    """All earlier postings as entries with both sides."""
    return (entry for _, _, entry in placed_entries(book))


def placed_entries(book: Book) -> Iterator[tuple[str, tuple[int, ...], JournalEntry]]:
    """All earlier postings with their sheets and rows."""
    sheets, ways = purse_sheets(book), methods(book)
    for past in book.past:
        if isinstance(past.posting, JournalEntry):
            yield past.sheet, past.rows, past.posting
        elif isinstance(past.posting, CashMovement) and (category := _category_of(book, past.posting)):
            money = past.sheet if past.sheet in sheets else _money_of(book, past.posting, past.sheet, ways)
            yield past.sheet, past.rows, _both_sides(past.posting, category, money)
    listing = expense_table(book) if book.layout is Layout.RECORDS else None
    if listing is not None:
        yield from _expenses(book, listing)


def _money_of(book: Book, movement: CashMovement, sheet: str, known: Sequence[str]) -> str:
    listing = book.find_list(sheet)
    column = listing.column(Role.METHOD) if listing is not None else None
    way = movement.dimensions.get(column.heading, "") if column is not None else ""
    said = (movement.dimensions.get(PURSE, ""), way, *movement.dimensions.values())
    # A page that doesn't say how, beside one that does: any of the ways, which it won't write.
    unsaid = known[0] if known and listing is not None and column is None and listing.flow else MONEY
    return next((v for v in said if v in known), unsaid)


def _category_of(book: Book, movement: CashMovement) -> str:
    came_in = movement.amount > 0
    own = any(not _is_report(book, a) for a in book.accounts)
    if movement.category or (own and not _without_category(book, "in" if came_in else "out")):
        return movement.category
    return CAME_IN if came_in else WENT_OUT


def _both_sides(movement: CashMovement, category: str, money: str) -> JournalEntry:
    shares = [(money, movement.amount)]
    if target := movement.dimensions.get(INTO, ""):
        sides = Line(target, debit=-movement.amount), Line(money, credit=-movement.amount)
        return JournalEntry(movement.date, sides, movement.description, dimensions=movement.dimensions)
    shares += [(name or category, -size) for name, size in movement.parts or ((category, movement.amount),)]
    debits = tuple(Line(name, debit=size) for name, size in shares if size > 0)
    credits = tuple(Line(name, credit=-size) for name, size in shares if size < 0)
    return JournalEntry(movement.date, debits + credits, movement.description, dimensions=movement.dimensions)


def _expenses(book: Book, listing: Listing) -> Iterator[tuple[str, tuple[int, ...], JournalEntry]]:
    amount, date, category = (
        listing.column(Role.AMOUNT, Role.TOTAL),
        listing.column(Role.DATE),
        listing.column(Role.CATEGORY),
    )
    method, taxed = listing.column(Role.METHOD), typed_tax(listing)
    if not (amount and date and category):
        return
    owed = listing == bills(book) and listing.column(Role.PAID_ON) is not None
    for record in book.records_of(listing.name):
        size, day = number(record.values.get(amount.heading)), record.values.get(date.heading)
        name = str(record.values.get(category.heading, ""))
        if size is None or not hasattr(day, "year") or not name:
            continue
        words = " ".join(
            str(v)
            for h, v in record.values.items()
            if isinstance(v, str) and h not in (category.heading, method and method.heading)
        )
        money = str(record.values.get(method.heading, "") or MONEY) if method else MONEY
        money = PAYABLE if owed and not on_the_spot(listing, record) else money
        tax = number(record.values.get(taxed.heading)) if taxed else None
        lines = [Line(name, debit=size - (tax or 0)), Line(money, credit=size)]
        if tax:
            lines.insert(1, Line(TAX, debit=tax))
        further = [c.heading for c in listing.columns if c.role is Role.DIMENSION and not c.formula]
        said = {h: str(value) for h in further if (value := record.values.get(h)) not in (None, "")}
        entry = JournalEntry(day, tuple(lines), words, dimensions=said)  # type: ignore[arg-type]
        yield listing.sheet, (record.row,), entry


def number(value: Value) -> Decimal | None:
    """A cell's amount, or None."""
    return (
        Decimal(str(value))
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool)
        else None
    )


def beside_money(book: Book, entry: JournalEntry) -> list[Line]:
    """An entry's lines that aren't the money itself; `NoPlace`, asking what happened, if no money
    moved."""
    money = {MONEY, *methods(book)}
    others = [line for line in entry.lines if line.account not in money]
    if len(others) == len(entry.lines) or not others:
        means = tuple(event(name).means for name in ("bought", "sold"))
        raise NoPlace(
            "This book takes only what was paid or received. Which was it?", options=means, asks="event"
        )
    return others
