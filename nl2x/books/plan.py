"""From postings to a plan: every cell that will change, before anything is touched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from nl2x.books.book import Book, Column, Listing, Role, SheetRole
from nl2x.books.model import Edit, JournalEntry, Line, Plan, Posting, Value
from nl2x.books.rows import like_rows, place_for, row_edits
from nl2x.errors import BadInput, Refused


def plan(book: Book, postings: Sequence[Posting]) -> Plan:
    """The edits that write `postings` the way this book does it.

    Edits are to be applied in order; a cell named after an InsertRows is where it is after the insertion.
    Refused if the book has no place for such a posting, BadInput for a posting that can't be right
    (unbalanced, an account that isn't in the book).
    """
    if not postings:
        raise BadInput("nothing to post")
    kinds = {type(p) for p in postings}
    for kind in kinds:
        if kind not in book.takes:
            raise Refused(
                f"this book has no place for a {kind.__name__}",
                where=book.name,
                todo="nl2x look BOOK shows where it takes postings",
            )
    if kinds != {JournalEntry}:
        raise Refused(
            "postings of several kinds at once", where=book.name, todo="post them one after the other"
        )
    entries = [p for p in postings if isinstance(p, JournalEntry)]
    edits, said = _journal(book, entries)
    return Plan(tuple(postings), tuple(edits), tuple(said))


def _journal(book: Book, entries: Sequence[JournalEntry]) -> tuple[list[Edit], list[str]]:
    listing = book.list_of(SheetRole.JOURNAL)
    assert listing is not None
    for entry in entries:
        _check(book, entry)
    rows: list[Mapping[str, Value]] = []
    said: list[str] = []
    count = 0
    for number, entry in enumerate(entries):
        if rows:
            rows += [{}] * book.conventions.gap
        written = list(_entry_rows(book, listing, entry, number, count))
        count += len(written)
        rows += written
    place = place_for(book, listing, len(rows), book.conventions.gap)
    said.append(f"rows {place.rows[0]} to {place.rows[-1]} of {listing.sheet}")
    return list(row_edits(book, listing, place, rows, like_rows(book, listing, len(rows)))), said


def _check(book: Book, entry: JournalEntry) -> None:
    debit = sum((line.debit for line in entry.lines), Decimal(0))
    credit = sum((line.credit for line in entry.lines), Decimal(0))
    if debit != credit or not entry.lines:
        raise BadInput(f"the entry doesn't balance: debits {debit}, credits {credit}", where=book.name)
    for line in entry.lines:
        if (line.debit > 0) == (line.credit > 0) or line.debit < 0 or line.credit < 0:
            raise BadInput(f"a line needs a debit or a credit above zero: {line.account}", where=book.name)
        if book.account(line.account) is None:
            raise BadInput(
                f"there is no account {line.account!r}", where=book.name, todo="nl2x look BOOK lists them"
            )


def _entry_rows(
    book: Book, listing: Listing, entry: JournalEntry, number: int, lines_before: int
) -> Iterator[Mapping[str, Value]]:
    lines = sorted(entry.lines, key=lambda line: line.credit > 0)  # debits first, as is the custom
    if listing.has(Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT):
        for debit, credit, value in _pairs(entry):
            row = _head(book, listing, entry, number, lines_before, "")
            row |= _account_cells(book, listing, debit, Role.DEBIT_ACCOUNT)
            row |= _account_cells(book, listing, credit, Role.CREDIT_ACCOUNT)
            row |= _put(listing, value, Role.AMOUNT, Role.TOTAL, Role.NET, Role.DEBIT)
            yield row
        return
    for k, line in enumerate(lines):
        row = _head(book, listing, entry, number, lines_before + k, line.memo)
        if k:
            row = {letter: v for letter, v in row.items() if letter not in book.conventions.first_line_only}
        row |= _account_cells(book, listing, line.account, Role.ACCOUNT, bool(line.credit))
        row |= _amount_cells(book, listing, line)
        yield row
    if book.conventions.narration and entry.description:
        yield _put(listing, entry.description, Role.ACCOUNT, Role.DESCRIPTION)


def _head(
    book: Book, listing: Listing, entry: JournalEntry, number: int, line: int, memo: str
) -> dict[str, Value]:
    row: dict[str, Value] = {}
    row |= _put(listing, _date(book, entry), Role.DATE)
    if not book.conventions.narration:
        row |= _put(listing, entry.description or memo, Role.DESCRIPTION)
    row |= _put(listing, f"{entry.date:%B}" if _period_in_words(listing) else entry.date.month, Role.PERIOD)
    references = [c for c in listing.columns if c.role in (Role.ENTRY, Role.REFERENCE) and not c.formula]
    given = entry.reference
    for column in references:
        numbering = book.numbering.get(f"{listing.sheet}!{column.letter}")
        if given and (column.role is Role.REFERENCE or len(references) == 1):
            row[column.letter], given = given, ""
        elif numbering:
            row[column.letter] = numbering.after(1 + (line if numbering.per_line else number))
        elif column.role is Role.ENTRY and listing.last_row <= listing.header_row:
            row[column.letter] = 1 + number
    for heading, value in entry.dimensions.items():
        column_or_none = _headed(listing, heading)
        if column_or_none is not None:
            row[column_or_none.letter] = value
    return row


def _date(book: Book, entry: JournalEntry) -> Value:
    if book.conventions.dates_are_text and book.conventions.date_format:
        return entry.date.strftime(book.conventions.date_format)
    return entry.date


def _period_in_words(listing: Listing) -> bool:
    column = listing.column(Role.PERIOD)
    return column is not None and column.kind == "text"


def _put(listing: Listing, value: Value, *roles: Role) -> dict[str, Value]:
    """`value` for the column of the first of `roles` that the list has and that isn't calculated."""
    column = listing.column(*roles)
    return {} if column is None or column.formula or value in (None, "") else {column.letter: value}


def _headed(listing: Listing, heading: str) -> Column | None:
    wanted = heading.casefold().strip()
    for column in listing.columns:
        if wanted in (column.heading.casefold(), column.role.value) and not column.formula:
            return column
    return None


def _pairs(entry: JournalEntry) -> Iterator[tuple[str, str, Decimal]]:
    """One row each from an account credited to an account debited; an entry with several on both sides is
    split in the order of its lines."""
    debits = [(line.account, line.debit) for line in entry.lines if line.debit]
    credits = [(line.account, line.credit) for line in entry.lines if line.credit]
    while debits and credits:
        (debited, much), (credited, other) = debits.pop(0), credits.pop(0)
        yield debited, credited, min(much, other)
        if much > other:
            debits.insert(0, (debited, much - other))
        elif other > much:
            credits.insert(0, (credited, other - much))


def _account_cells(
    book: Book, listing: Listing, named: str, role: Role, credited: bool = False
) -> dict[str, Value]:
    account = book.account(named)
    assert account is not None
    style = book.conventions.account_style
    text = account.name
    if "{code}" in style and account.code:
        text = style.replace("{code}", account.code).replace("{name}", account.name)
    elif style == "code" and account.code:
        text = account.code
    cells: dict[str, Value] = {}
    column, code = listing.column(role), listing.column(Role.CODE)
    text = _as_offered(text, account.code, account.name, column)
    if column is not None and not column.formula:
        indent = book.conventions.credit_indent if credited else ""
        cells[column.letter] = _numeric_code(indent + text, column)
    if code is not None and not code.formula and role is Role.ACCOUNT and account.code:
        cells[code.letter] = _numeric_code(account.code, code)
    return cells


def _as_offered(text: str, code: str, name: str, column: Column | None) -> str:
    """The account as the dropdown spells it, if there is a dropdown."""
    if column is None or not column.options or text in column.options:
        return text
    same = [o for o in column.options if o.casefold() in (name.casefold(), code.casefold())]
    longer = [o for o in column.options if code and code in o and name.casefold() in o.casefold()]
    return (same + longer + [text])[0]


def _numeric_code(text: str, column: Column) -> Value:
    return int(text) if column.kind == "number" and text.isdigit() else text


def _amount_cells(book: Book, listing: Listing, line: Line) -> dict[str, Value]:
    if listing.has(Role.DEBIT, Role.CREDIT):
        return (
            _put(listing, line.debit, Role.DEBIT) if line.debit else _put(listing, line.credit, Role.CREDIT)
        )
    side = listing.column(Role.SIDE)
    if side is not None:
        flag = _flag(book, listing, side, bool(line.debit))
        return _put(listing, line.debit or line.credit, Role.AMOUNT) | {side.letter: flag}
    signed = line.debit - line.credit
    return _put(listing, -signed if "credits above" in book.conventions.sign else signed, Role.AMOUNT)


def _flag(book: Book, listing: Listing, side: Column, debit: bool) -> str:
    """The flag as the book writes it: "Dr", "D", "DEBIT" …"""
    from openpyxl.utils.cell import column_index_from_string

    sheet = book.workbook.sheet(listing.sheet)
    number = column_index_from_string(side.letter)
    used = [sheet.text(row, number) for row in range(listing.last_row, listing.header_row, -1)]
    for text in [*used[:500], *side.options]:
        if text and (text[0].casefold() in ("d", "s")) == debit:
            return text
    return "Dr" if debit else "Cr"
