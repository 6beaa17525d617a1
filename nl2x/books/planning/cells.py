"""What goes into the cells of a new row, in this book's own writing: dates, numbers, accounts, dimensions."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal

from openpyxl.utils.cell import column_index_from_string

from nl2x.books.book import Book, Column, Listing, Role
from nl2x.books.model import Account, Value
from nl2x.books.sheets.words import plain
from nl2x.errors import BadInput, NoPlace, Refused


def put(listing: Listing, value: Value, *roles: Role) -> dict[str, Value]:
    """`value` for the column of the first of `roles` that the list has, unless that column is calculated."""
    column = listing.column(*roles)
    return {} if column is None or column.formula or value in (None, "") else {column.letter: value}


def date_cells(book: Book, listing: Listing, date: dt.date) -> dict[str, Value]:
    """The date, and the month or period beside it, as this list writes them."""
    if listing.month is not None:
        if (date.year, date.month) != (listing.month.year, listing.month.month):
            raise Refused(f"{listing.name} is the page of {listing.month:%B %Y}", where=book.name,
                          todo=f"post it on the page of {date:%B}")  # fmt: skip
        return put(listing, date.day, Role.DATE)
    return put(listing, written_date(book, date), Role.DATE) | _period(book, listing, date)


def written_date(book: Book, date: dt.date) -> Value:
    """A real date, or text in the book's pattern if its dates are text."""
    habits = book.conventions
    return date.strftime(habits.date_format) if habits.dates_are_text and habits.date_format else date


_PERIODS = (
    "%a",
    "%A",
    "%b",
    "%B",
    "%b %Y",
    "%B %Y",
    "%b-%y",
    "%b %y",
    "%Y-%m",
    "%m/%Y",
    "%-m/%Y",
    "%Y/%m",
    "%m",
    "%-m",
    "%Y",
    "Q",
)


def _period(book: Book, listing: Listing, date: dt.date) -> dict[str, Value]:
    """The period's text or number, written like the one of the last row that has both."""
    period, dated = listing.column(Role.PERIOD), listing.column(Role.DATE)
    if period is None or dated is None or period.formula:
        return {}
    from nl2x.books.sheets.dates import read_date

    sheet = book.workbook.sheet(listing.sheet)
    for row in range(listing.last_row, max(listing.header_row, listing.last_row - 20), -1):
        said = sheet.value(row, column_index_from_string(period.letter))
        day = read_date(sheet.value(row, column_index_from_string(dated.letter)), book.conventions.day_first)
        if said in (None, "") or day is None or isinstance(said, dt.date):
            continue
        if (own := period_like(said, day, date)) is not None:
            return {period.letter: own}
    return {}


def period_like(said: Value, day: dt.date, date: dt.date) -> Value:
    """The weekday, month, quarter or year of `date`, as `said` has that of `day`; None where it has none."""
    for pattern in _PERIODS:
        if _in_period(day, pattern) == str(said):
            text = _in_period(date, pattern)
            return int(text) if isinstance(said, int) else text
    return None


def _in_period(date: dt.date, pattern: str) -> str:
    return f"Q{(date.month + 2) // 3}" if pattern == "Q" else date.strftime(pattern)


def number_cells(book: Book, listing: Listing, given: str, entry: int, line: int) -> dict[str, Value]:
    """The references of a new row: the one given, else the next of each numbered column. `entry` and `line`
    count the entries and lines written before it in the same plan."""
    cells: dict[str, Value] = {}
    columns = [c for c in listing.columns if c.role in (Role.ENTRY, Role.REFERENCE) and not c.formula]
    for column in columns:
        numbering = book.numbering.get(f"{listing.sheet}!{column.letter}")
        if given and (column.role is Role.REFERENCE or len(columns) == 1):
            cells[column.letter], given = given, ""
        elif numbering:
            cells[column.letter] = numbering.after(1 + (line if numbering.per_line else entry))
        elif column.role is Role.ENTRY and listing.last_row <= listing.header_row:
            cells[column.letter] = 1 + entry
    return cells


def dimension_cells(listing: Listing, dimensions: Mapping[str, str], where: str) -> dict[str, Value]:
    """Further columns by heading or by role. BadInput for one that the list doesn't have."""
    cells: dict[str, Value] = {}
    for heading, value in dimensions.items():
        column = headed(listing, heading)
        if column is None:
            raise BadInput(f"there is no column {heading!r}", where=where, todo=f"it has {headings(listing)}")
        number = figure(value) if column.kind == "number" else None  # a rate of tax, a job
        cells[column.letter] = offered(column, value, listing.name, heading) if number is None else number
    return cells


def figure(text: str) -> Decimal | None:
    """The number that a text is; None for words."""
    return Decimal(text) if re.fullmatch(r"-?\d+(\.\d+)?", text) else None


def headed(listing: Listing, heading: str) -> Column | None:
    """The column of that heading or role that isn't calculated, letter case and punctuation aside."""
    wanted = plain(heading)
    named = [c for c in listing.columns if plain(c.heading) == wanted]
    by_role = [c for c in listing.columns if c.role.value == heading.casefold()]
    return next((c for c in named + by_role if not c.formula), None)


def headings(listing: Listing) -> str:
    """The headings of the columns that a person fills, as words."""
    return ", ".join(c.heading for c in listing.columns if c.heading and not c.formula)


def offered(column: Column, value: Value, where: str, asks: str = "") -> Value:
    """`value` as the column's dropdown spells it, or as its code where the column holds such. NoPlace, asking
    for `asks`, if the dropdown hasn't it."""
    if isinstance(value, str) and column.legend:
        value = column.code_of(value)
    if not isinstance(value, str):
        return value
    if not column.options:
        return code_value(value, column) if column.legend else value
    for option in column.options:
        if plain(option) == plain(value):
            return code_value(option, column) if column.legend else option
    raise NoPlace(
        f'{column.heading} in {where} has no "{value}". Which is it?',
        options=column.options,
        asks=asks or column.heading,
    )


def account_text(book: Book, account: Account, column: Column | None) -> str:
    """The account as this book's rows name it; as the dropdown spells it, if there is one."""
    style = book.conventions.account_style
    text = account.name
    if "{code}" in style and account.code:
        text = style.replace("{code}", account.code).replace("{name}", account.name)
    elif style == "code" and account.code:
        text = account.code
    if column is None or not column.options or text in column.options:
        return text
    name, code = account.name.casefold(), account.code
    same = [o for o in column.options if o.casefold() in (name, code.casefold())]
    longer = [o for o in column.options if code and code in o and name in o.casefold()]
    return (same + longer + [text])[0]


def code_value(text: str, column: Column) -> Value:
    """A code as a number where the column holds numbers."""
    return int(text) if column.kind == "number" and text.isdigit() and not text.startswith("0") else text
