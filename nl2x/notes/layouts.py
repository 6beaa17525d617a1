"""How the layouts look to double entry: every book is read as if it had both sides.

A cash book or a grid holds one side only; the other is the money itself. A table of invoices is what
customers owe, a table of bills what is owed. So notes are understood the same way everywhere, and only at
the end the entry is put into the book's own form.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from nl2x.books.book import Book, Grid, Layout, Listing, Record, Role, SheetRole
from nl2x.books.model import (
    Account,
    AccountType,
    CashMovement,
    ChangeRecord,
    Increase,
    JournalEntry,
    Line,
    NewRecord,
    Posting,
    Value,
)
from nl2x.books.words import month_of
from nl2x.errors import Refused
from nl2x.notes.openitems import OpenItem, numbers_in
from nl2x.notes.precedents import telling
from nl2x.notes.program import Happening

MONEY = "the money"
RECEIVABLE = "what customers owe"
PAYABLE = "what is owed"
SALES = "sales"
GIVEN = {MONEY: "bank", RECEIVABLE: "receivable", PAYABLE: "payable", SALES: "sales"}
"""The sides a layout leaves unsaid, and what each is (see concepts.toml)."""
_METHODS = (
    ("petty", "petty_cash"),
    ("cash", "cash"),
    ("card|visa|amex", "card"),
    ("paypal|venmo|stripe", "paypal"),
)


def given(book: Book) -> dict[str, str]:
    """The concepts of the accounts that only stand for what the layout leaves unsaid."""
    if not one_sided(book):
        return {}
    kinds = {
        m: next((c for p, c in _METHODS if re.search(p, m, re.IGNORECASE)), "bank") for m in methods(book)
    }
    return {**GIVEN, **kinds}


_PAID = re.compile(r"\b(paid|settled|done|closed|cleared|received)\b", re.IGNORECASE)
_UNPAID = re.compile(r"\b(un ?paid|open|due|outstanding|owing|pending|not paid|sent|part)\b", re.IGNORECASE)


def one_sided(book: Book) -> bool:
    """Whether the book holds only what money was for, and not where it lay."""
    return book.layout in (Layout.CASH_BOOK, Layout.GRID, Layout.RECORDS)


def accounts(book: Book) -> tuple[Account, ...]:
    """The book's accounts, with the sides it leaves unsaid."""
    own = tuple(a for a in book.accounts if not _is_report(book, a))
    if not one_sided(book):
        return own
    more = [Account(MONEY, AccountType.ASSET)] if not methods(book) else []
    more += [Account(name, _method_type(name)) for name in methods(book)]
    if book.layout is Layout.RECORDS:
        if table(book, "invoice", "sale"):
            more += [Account(RECEIVABLE, AccountType.ASSET), Account(SALES, AccountType.INCOME)]
        if table(book, "bill"):
            more.append(Account(PAYABLE, AccountType.LIABILITY))
    taken = {a.name for a in own}
    return own + tuple(a for a in more if a.name not in taken)


def _is_report(book: Book, account: Account) -> bool:
    """Lines of a report that only repeats a journal's accounts aren't accounts."""
    reports = {s.name for s in book.sheets if s.role in (SheetRole.REPORT, SheetRole.STATEMENT)}
    return book.layout is Layout.JOURNAL and account.sheet in reports and account.type is AccountType.EQUITY


def methods(book: Book) -> tuple[str, ...]:
    """How things are paid, where a table of the book has a column for it."""
    for listing in book.lists:
        column = listing.column(Role.METHOD)
        if column is not None and listing.role in (SheetRole.RECORDS, SheetRole.CASH_BOOK):
            return column.options or tuple(
                dict.fromkeys(
                    str(r.values[column.heading])
                    for r in book.records_of(listing.name)
                    if r.values.get(column.heading)
                )
            )
    return ()


def _method_type(name: str) -> AccountType:
    return AccountType.LIABILITY if re.search(r"(?i)credit|card|visa|amex", name) else AccountType.ASSET


def table(book: Book, *nouns: str) -> Listing | None:
    """The table whose records are called so."""
    return next(
        (i for noun in nouns for i in book.lists if i.role is SheetRole.RECORDS and i.noun == noun), None
    )


def expense_table(book: Book) -> Listing | None:
    """The table that takes what was bought."""
    found = table(book, "expense", "payment")
    return found or next(
        (i for i in book.lists if i.role is SheetRole.RECORDS and i.column(Role.CATEGORY)), None
    )


def rate_in_headings(book: Book) -> Decimal | None:
    """The rate of tax that a column's heading names: "VAT 7.5%"."""
    for listing in book.lists:
        column = listing.column(Role.TAX)
        found = re.search(r"(\d+(?:\.\d+)?) ?%", column.heading) if column else None
        if found:
            return Decimal(found.group(1)) / 100
    return None


def keeps_net(book: Book, event: str) -> bool:
    """Whether the list that an invoice goes to adds the tax by itself."""
    listing = table(book, "invoice") if book.layout is Layout.RECORDS and event == "invoiced" else None
    return listing is not None and listing.column(Role.TAX) is not None


def takes_category(book: Book, event: str) -> bool:
    """Whether a record of this event says what it was for (a plain list of bills doesn't)."""
    if book.layout is not Layout.RECORDS or event not in ("bought_on_credit", "invoiced"):
        return True
    listing = table(book, "bill" if event == "bought_on_credit" else "invoice")
    return listing is None or listing.column(Role.CATEGORY, Role.ACCOUNT) is not None


# ---------------------------------------------------------------- what is in the book already


def past_entries(book: Book) -> Iterator[JournalEntry]:
    """All earlier postings as entries with both sides."""
    for past in book.past:
        if isinstance(past.posting, JournalEntry):
            yield past.posting
        elif isinstance(past.posting, CashMovement) and past.posting.category:
            yield _both_sides(past.posting, _money_of(book, past.posting))
    listing = expense_table(book) if book.layout is Layout.RECORDS else None
    if listing is not None:
        yield from _expenses(book, listing)


def _money_of(book: Book, movement: CashMovement) -> str:
    known = methods(book)
    return next((v for v in movement.dimensions.values() if v in known), MONEY)


def _both_sides(movement: CashMovement, money: str) -> JournalEntry:
    size = abs(movement.amount)
    debit, credit = (money, movement.category) if movement.amount > 0 else (movement.category, money)
    lines = (Line(debit, debit=size), Line(credit, credit=size))
    return JournalEntry(movement.date, lines, movement.description, dimensions=movement.dimensions)


def _expenses(book: Book, listing: Listing) -> Iterator[JournalEntry]:
    amount, date, category = (
        listing.column(Role.AMOUNT, Role.TOTAL),
        listing.column(Role.DATE),
        listing.column(Role.CATEGORY),
    )
    method = listing.column(Role.METHOD)
    if not (amount and date and category):
        return
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
        yield JournalEntry(day, (Line(name, debit=size), Line(money, credit=size)), words)  # type: ignore[arg-type]


def number(value: Value) -> Decimal | None:
    """A cell's amount, or None."""
    return (
        Decimal(str(value))
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool)
        else None
    )


def open_records(book: Book, noun: str, account: str) -> list[OpenItem]:
    """The unpaid records of a table, as open items."""
    listing = table(book, noun)
    if listing is None:
        return []
    return [item for record in book.records_of(listing.name) if (item := _open(listing, record, account))]


def _open(listing: Listing, record: Record, account: str) -> OpenItem | None:
    status, paid_on = listing.column(Role.STATUS), listing.column(Role.PAID_ON)
    said = str(record.values.get(status.heading, "")) if status else ""
    if status and said and not _UNPAID.search(said):
        return None
    if not status and paid_on and record.values.get(paid_on.heading):
        return None
    total = next(
        (
            v
            for role in (Role.TOTAL, Role.AMOUNT, Role.NET)
            if (c := listing.column(role)) and (v := number(record.values.get(c.heading)))
        ),
        None,
    )
    if total is None:
        return None
    paid = listing.column(Role.PAID, Role.MONEY_IN)
    received = number(record.values.get(paid.heading)) if paid and paid.kind != "date" else None
    words = " ".join(str(v) for v in record.values.values() if isinstance(v, str))
    entry = JournalEntry(record.values.get("Date"), (), words)  # type: ignore[arg-type]
    return OpenItem(
        entry, words, account, total - (received or Decimal(0)), telling(words), numbers_in(words), record
    )


# ---------------------------------------------------------------- back into the book's own form


def postings(book: Book, happening: Happening, entry: JournalEntry, item: OpenItem | None) -> list[Posting]:
    """What an entry is in this book; `Refused` where the book has no place for it."""
    match book.layout:
        case Layout.JOURNAL:
            return [entry]
        case Layout.STATEMENTS:
            return [_statement_line(book, line) for line in entry.lines]
        case Layout.CASH_BOOK:
            return list(_movements(book, entry))
        case Layout.GRID:
            return list(_grid_cells(book, entry))
        case Layout.RECORDS:
            return list(_records(book, happening, entry, item))
    raise Refused(
        "no place to post was found", where=book.name, todo="nl2x look BOOK shows what it was taken for"
    )


def _other_lines(book: Book, entry: JournalEntry) -> list[Line]:
    """The lines that aren't the money itself; `Refused` if no money moved."""
    money = {MONEY, *methods(book)}
    others = [line for line in entry.lines if line.account not in money]
    if len(others) == len(entry.lines) or not others:
        raise Refused(
            "this book takes only what was paid or received", where=book.name, todo="say when it was paid"
        )
    return others


def _movements(book: Book, entry: JournalEntry) -> Iterator[CashMovement]:
    for line in _other_lines(book, entry):
        yield CashMovement(
            entry.date, line.account, line.credit - line.debit, entry.description, entry.dimensions
        )


def _statement_line(book: Book, line: Line) -> Increase:
    account = book.account(line.account)
    if account is None:
        raise Refused(f"there is no line {line.account!r}", where=book.name)
    grows_by_debit = account.type in (AccountType.ASSET, AccountType.EXPENSE, None)
    amount = line.debit - line.credit if grows_by_debit else line.credit - line.debit
    if account.contra and not _contras_are_negative(book):
        amount = -amount
    return Increase(account.sheet, account.name, amount)


def _contras_are_negative(book: Book) -> bool:
    """Whether contra accounts stand in the statements below zero, as most statements that add up have them."""
    values = [number(line.value) or Decimal(0) for s in book.statements for line in s.lines if line.contra]
    return not any(value > 0 for value in values)


def _grid_cells(book: Book, entry: JournalEntry) -> Iterator[Increase]:
    for line in _other_lines(book, entry):
        account = book.account(line.account)
        income = account is not None and account.type is AccountType.INCOME
        amount = line.credit - line.debit if income else line.debit - line.credit
        for grid in book.grids:
            if any(row.label == line.account for row in grid.rows):
                yield Increase(grid.sheet, line.account, amount, column_of(book, grid.sheet, entry))
                break
        else:
            raise Refused(f"there is no line {line.account!r}", where=book.name)


def column_of(book: Book, sheet: str, entry: JournalEntry) -> str:
    """The grid's column for the entry's date, or for the person it names."""
    grid = next(g for g in book.grids if g.sheet == sheet)
    named = [v for v in entry.dimensions.values() if any(c.heading == v for c in grid.columns)]
    if named:
        return named[0]
    starts = [c for c in grid.columns if c.start is not None]
    if starts:
        before = [c for c in starts if c.start is not None and c.start <= entry.date]
        if before:
            return max(before, key=lambda c: c.start or entry.date).heading
    first, last = _year_of(grid)
    if first and last and not first <= entry.date <= last:
        raise Refused(
            f"{entry.date} lies outside this book's year, {first} to {last}",
            where=sheet,
            todo="name a month of it",
        )
    months = [c for c in grid.columns if c.heading.strip()[:3].casefold() == f"{entry.date:%b}".casefold()]
    if len(months) == 1:
        return months[0].heading
    raise Refused(f"there is no column for {entry.date}", where=sheet, todo="name one")


def _year_of(grid: Grid) -> tuple[dt.date | None, dt.date | None]:
    """The twelve months that a grid's title names: "2026", "2026-27" (beginning with its first month)."""
    found = re.search(r"\b(20\d\d)(?:\s*[-/–]\s*(?:20)?(\d\d))?\b", f"{grid.title} {grid.sheet}")
    first = month_of(grid.columns[0].heading) if grid.columns else None
    if not found or not first or len(grid.columns) < 12:
        return None, None
    start = dt.date(int(found.group(1)), first[0], 1)
    return start, start.replace(year=start.year + 1) - dt.timedelta(days=1)


def _records(
    book: Book, happening: Happening, entry: JournalEntry, item: OpenItem | None
) -> Iterator[Posting]:
    total = sum((line.debit for line in entry.lines), Decimal(0))
    if happening.event in ("customer_paid", "paid_bill", "bad_debt"):
        listing = table(book, "invoice") if happening.event != "paid_bill" else table(book, "bill")
        if listing is None or item is None or item.record is None:
            raise Refused(
                "which invoice or bill it settles isn't clear", where=book.name, todo="name its number"
            )
        yield _settled(listing, item, happening, entry, total)
    elif happening.event == "invoiced":
        yield _new(book, table(book, "invoice"), happening, entry)
    elif happening.event == "bought_on_credit":
        yield _new(book, table(book, "bill"), happening, entry)
    else:
        for line in _other_lines(book, entry):
            single = JournalEntry(entry.date, (line,), entry.description, dimensions=entry.dimensions)
            yield _new(book, expense_table(book), happening, single)


def _settled(
    listing: Listing, item: OpenItem, happening: Happening, entry: JournalEntry, total: Decimal
) -> ChangeRecord:
    values: dict[str, Value] = {}
    part = total < item.left
    status = listing.column(Role.STATUS)
    if status is not None:
        values[status.heading] = _status(listing, part=part)
    if (paid_on := listing.column(Role.PAID_ON)) is not None and not part:
        values[paid_on.heading] = entry.date
    assert item.record is not None
    paid = listing.column(Role.PAID, Role.MONEY_IN)
    if paid is not None and paid.kind != "date" and not paid.formula:
        values[paid.heading] = (number(item.record.values.get(paid.heading)) or Decimal(0)) + total
    method = listing.column(Role.METHOD)
    money = happening.roles.get("how", "")
    if method is not None and money != MONEY:
        values[method.heading] = money
    return ChangeRecord(listing.name, item.record.row, values)


def _status(listing: Listing, *, part: bool) -> str:
    status = listing.column(Role.STATUS)
    assert status is not None
    wanted = [o for o in status.options if re.search(r"(?i)part", o)] if part else []
    wanted = wanted or [o for o in status.options if _PAID.search(o) and not re.search(r"(?i)un|part|not", o)]
    return wanted[0] if wanted else ("Part paid" if part else "Paid")


def _new(book: Book, listing: Listing | None, happening: Happening, entry: JournalEntry) -> NewRecord:
    if listing is None:
        raise Refused("this book has no table for it", where=book.name)
    amounts = happening.amounts
    net = amounts.get("net") or amounts.get("total")
    line = next(line for line in entry.lines if line.account not in (RECEIVABLE, PAYABLE, MONEY))
    size = line.debit + line.credit
    values: dict[str, Value] = {}

    def put(role: Role, value: Value) -> None:
        column = listing.column(role)
        if (
            column is not None
            and not column.formula
            and value not in (None, "")
            and column.heading not in values
        ):
            values[column.heading] = value

    put(Role.DATE, entry.date)
    if listing.column(Role.DATE) is None:
        received = next(
            (c for c in listing.columns if c.kind == "date" and c.role not in (Role.DUE, Role.PAID_ON)), None
        )
        if received is not None:
            values[received.heading] = entry.date
    taxed = listing.column(Role.TAX) is not None
    put(Role.AMOUNT, net.value if taxed and net and happening.event == "invoiced" else size)
    put(Role.NET, net.value if net else size)
    if listing.column(Role.AMOUNT) is None:
        put(Role.TOTAL, size)
    put(Role.CATEGORY, line.account if line.account != SALES else None)
    put(Role.METHOD, happening.roles.get("how") if happening.roles.get("how") != MONEY else None)
    put(Role.COUNTERPARTY, happening.dimensions.get("counterparty"))
    put(Role.DESCRIPTION, entry.description)
    put(Role.REFERENCE, happening.reference or None)
    if happening.event in ("invoiced", "bought_on_credit"):
        unpaid = listing.column(Role.STATUS)
        if unpaid is not None:
            values[unpaid.heading] = next(
                (o for o in unpaid.options if _UNPAID.search(o) and "art" not in o), "Unpaid"
            )
        due = happening.dimensions.get("due")
        if due:
            put(Role.DUE, _date(due))
    for column in listing.dimensions:
        if column.heading in entry.dimensions and column.heading not in values:
            values[column.heading] = entry.dimensions[column.heading]
    return NewRecord(listing.name, values)


def _date(text: str) -> Value:
    return dt.date.fromisoformat(text)


def names_of(records: Sequence[Record], listing: Listing) -> list[str]:
    """Customers or suppliers that the table knows."""
    column = listing.column(Role.COUNTERPARTY)
    return list(
        dict.fromkeys(
            str(r.values[column.heading]) for r in records if column and r.values.get(column.heading)
        )
    )
