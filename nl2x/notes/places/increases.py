"""An entry as amounts that grow in statements and grids: which cell each line is, and with which sign."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from nl2x.books.book import Book, Grid, GridRow, Layout, Role, Statement, StatementLine
from nl2x.books.model import Account, AccountType, Increase, JournalEntry, Line
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.periods import DOWN, LASTING, months_down
from nl2x.books.sheets.words import month_of, plain
from nl2x.books.xlsx.cells import amount
from nl2x.errors import NoPlace, Refused
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.record_tables import expense_table
from nl2x.notes.book.single_entry import MONEY, beside_money, one_sided
from nl2x.notes.book.statement_lines import by_months
from nl2x.notes.places.placing import COLUMN

if TYPE_CHECKING:
    from nl2x.notes.book.chart import Tagged
    from nl2x.notes.book.knowledge import Knowledge

_BY_DEBIT = (AccountType.ASSET, AccountType.EXPENSE)
_CLEAR = (AccountType.INCOME, AccountType.EXPENSE)


def increases(
    book: Book, entry: JournalEntry, came_in: bool, *, corrected: bool = False
) -> Iterator[Increase]:
    """What grows where; `Refused` where the book has no line or column for it, or several. `came_in` says that
    money did: then a line that is neither income nor a cost for sure grows, too. `corrected`: what was written before is
    put right, for which no money need move."""
    if corrected:
        lines = [line for line in entry.lines if line.account != MONEY]
    else:
        lines = beside_money(book, entry) if one_sided(book) else [*entry.lines]
    balances = by_months(book)
    for line in lines:
        account = book.account(line.account)
        if account is None:
            raise _no_line(book, line)
        found = grid_of(book, account, entry.date)
        if found is not None:
            _check_month(found.sheet, found.title, "", entry.date) if found.period == "person" else None
            row = next((r for r in found.rows if found.name_of(r) == account.name), None)
            usual = _as_always(book, found, row) if row is not None and found.period == "person" else ""
            size, column = _size(book, account, line, came_in), column_of(found, entry, usual)
            columns = _from_then_on(book, found, column) if found.sheet == balances else [column]
            yield from (Increase(found.sheet, account.name, size, one) for one in columns)
            continue
        page = statement_of(book, account, entry.date)
        if page is None:
            raise _no_line(book, line)
        side = _side_of(book, page, entry, account)
        yield Increase(page.sheet, _label_in(page, account), _size(book, account, line, came_in), side)


def is_beside_list(book: Book, accounts: Collection[str]) -> bool:
    """Whether accounts that a record or a line of a cash book would be booked to, money aside, are lines of a grid of
    months beside the list of what was bought, whose names that list never had as a category, or in a book without one."""
    grids = [grid for grid in book.grids if grid.period == "month"]
    if book.layout not in (Layout.RECORDS, Layout.CASH_BOOK) or not grids:
        return False
    own = set(accounts) - {MONEY, *methods(book)}
    listing = expense_table(book) if book.layout is Layout.RECORDS else book.posted_to
    named = listing.column(Role.CATEGORY) if listing is not None else None
    in_grids = bool(own) and all(any(name in _lines_of(g) for g in grids) for name in own)
    if listing is None:
        return in_grids  # what was bought stands in the grid alone
    if named is None or not in_grids:
        return False
    sheet = book.workbook.sheet(listing.sheet)
    rows = range(listing.first_row, listing.last_row + 1)
    listed = {*named.options, *(sheet.text(row, index(named)) for row in rows)}
    return not own & listed


def _no_line(book: Book, line: Line) -> NoPlace:
    """The question which line it is, where an account is none of the book's."""
    names = tuple(dict.fromkeys(a.name for a in book.accounts))
    return NoPlace(f'There is no line "{line.account}". Which line is it?', options=names, asks="what")


def grid_of(book: Book, account: Account, date: dt.date) -> Grid | None:
    """The grid that an account is a row or a column of; where each month, or a few of them, has its page, the page
    of that day."""
    found = [g for g in book.grids if account.name in _lines_of(g)]
    if len(found) < 2:
        return found[0] if found else None
    of_month = [g for g in found if is_of_month(f"{g.sheet}", date) or is_of_month(g.title, date)]
    with_month = [g for g in found if g.period == "month" and _month_in(_periods_of(g), date)]
    own = [g for g in found if g.sheet == account.sheet]
    return (of_month or (with_month if len(with_month) == 1 else []) or own or found)[0]


def _from_then_on(book: Book, grid: Grid, column: str) -> list[str]:
    """The months whose balance an entry changes: its own and every later one that is filled. `Refused` where its own has no
    balances yet, since what stands there is what was brought forward and what was added."""
    labels, sheet = _periods_of(grid), book.workbook.sheet(grid.sheet)
    filled = {
        period
        for _, period, _, place in crossings(grid)
        if not sheet.formula(*place) and amount(sheet.value(*place)) is not None
    }
    at = labels.index(column)
    if column not in filled:
        raise Refused(
            f"the balances of {column} aren't there yet",
            where=grid.sheet,
            todo=f"copy those of {labels[at - 1] if at else 'the month before'} into its column first",
        )
    return [label for label in labels[at:] if label in filled]


def _label_in(page: Statement, account: Account) -> str:
    """The line's label, with its section where the page has several lines of that name."""
    same = [i for i in page.lines if i.label == account.name]
    own = next((i for i in same if i.cell == account.cell), same[0])
    return f"{own.section} {own.label}".strip() if len(same) > 1 else account.name


def _lines_of(grid: Grid) -> list[str]:
    return [c.heading for c in grid.columns] if months_down(grid) else grid.names


def _periods_of(grid: Grid) -> list[str]:
    return [r.label for r in grid.rows] if months_down(grid) else [c.heading for c in grid.columns]


def _starts_of(grid: Grid) -> list[dt.date | None]:
    return [p.start for p in (grid.rows if months_down(grid) else grid.columns)]


def crossings(grid: Grid) -> Iterator[tuple[str, str, dt.date | None, tuple[int, int]]]:
    """Each line and period of a grid, the period's first day where it is known, and the place where both meet."""
    for row in grid.rows:
        for column in grid.columns:
            place = row.row, index(column.letter)
            if months_down(grid):
                yield column.heading, row.label, row.start, place
            else:
                yield grid.name_of(row), column.heading, column.start, place


def filled(knowledge: Knowledge) -> Iterator[tuple[str, Tagged, str, dt.date | None, Decimal]]:
    """What stands in the grids of months or weeks: the kind of period, the account, the period's heading and first day,
    and the amount."""
    for grid in knowledge.book.grids:
        if grid.period not in DOWN:
            continue
        sheet = knowledge.book.workbook.sheet(grid.sheet)
        for name, heading, start, cell in crossings(grid):
            account = knowledge.chart.get(name)
            value = amount(sheet.value(*cell)) if account is not None else None
            if account is not None and value:
                yield grid.period, account, heading, start, value


def cell_value(book: Book, grid: Grid, account: str, column: str) -> Decimal | None:
    """The amount that stands in a grid for an account in a period."""
    across = not months_down(grid)
    wanted = account if across else column
    row = next((r for r in grid.rows if wanted == (grid.name_of(r) if across else r.label)), None)
    head = next((c for c in grid.columns if c.heading == (column if across else account)), None)
    if row is None or head is None:
        return None
    return amount(book.workbook.sheet(grid.sheet).value(row.row, index(head.letter)))


# ---------------------------------------------------------------- signs


def _size(book: Book, account: Account, line: Line, came_in: bool) -> Decimal:
    """By how much the shown amount changes: up on the account's normal side, unless the book shows it below zero."""
    kind = account.type
    if kind is None or (one_sided(book) and kind not in _CLEAR):
        kind = AccountType.INCOME if came_in else AccountType.EXPENSE
    by_debit = (kind in _BY_DEBIT) != (account.contra and kind is account.type)
    change = line.debit - line.credit if by_debit else line.credit - line.debit
    return -change if _below_zero(book, account) else change


def _below_zero(book: Book, account: Account) -> bool:
    """Whether the book shows such amounts below zero: in statements what lessens others, as most that add up have
    it; costs or debts, where all of them stand so."""
    grid = next((g for g in book.grids if g.sheet == account.sheet and account.name in _lines_of(g)), None)
    if grid is not None:
        own = [row for row in grid.rows if grid.name_of(row) == account.name]
        alike = own if account.contra else [row for row in grid.rows if row.type is account.type]
        shown = [v for row in alike for v in _of_row(book, grid, row) if v]
    elif account.contra:
        return not any(v > 0 for v in _contras(book))
    else:
        shown = [v for v in _alike(book, account) if v]
    lessens = account.contra or account.type in (AccountType.EXPENSE, AccountType.LIABILITY)
    return lessens and bool(shown) and all(v < 0 for v in shown)


def _contras(book: Book) -> Iterator[Decimal]:
    return (amount(i.value) or Decimal(0) for s in book.statements for i in s.lines if i.contra)


def _alike(book: Book, account: Account) -> Iterator[Decimal]:
    """The amounts of the statement's lines of the same type."""
    for statement in book.statements:
        for line in statement.lines if statement.sheet == account.sheet else ():
            if line.type is account.type and not line.contra and not line.is_total:
                yield amount(line.value) or Decimal(0)


def _of_row(book: Book, grid: Grid, row: GridRow) -> Iterator[Decimal]:
    values = (book.workbook.sheet(grid.sheet).value(row.row, index(c.letter)) for c in grid.columns)
    return (a for v in values if (a := amount(v)) is not None)


# ---------------------------------------------------------------- periods, people, funds


def _as_always(book: Book, page: Grid | Statement, line: GridRow | StatementLine) -> str:
    """The one column under which the pages of other months, which are laid out alike, have what a line is for; "" where
    there are none or they differ: "council tax 171 has gone out", always from the joint account."""
    if isinstance(page, Grid):
        letters = {c.heading: c.letter for c in page.columns if not _PLANNED.search(c.heading)}
    else:
        letters = {period.heading: period.letter for period in page.periods if period.heading in page.choices}
    filled: list[set[str]] = []
    for sheet in book.workbook.sheets:
        if sheet.name != page.sheet and sheet.text(line.row, index(page.label_column)) == line.label:
            amounts = {
                heading
                for heading, letter in letters.items()
                if not sheet.cell(line.row, index(letter)).calculated
                and amount(sheet.value(line.row, index(letter))) is not None
            }
            filled += [amounts] if amounts else []
    alike = len(filled) >= _PAGES and all(len(one) == 1 and one == filled[0] for one in filled)
    return filled[0].pop() if alike else ""


_PLANNED = re.compile(r"(?i)\b(plan|planned|budget(ed)?|target|forecast|expected|limit)\b")
_PAGES = 2
"""Pages of other months that make a habit."""


def column_of(grid: Grid, entry: JournalEntry, usual: str = "") -> str:
    """The grid's column (or row, where months run down) for the entry's day, or for what its words name; else the
    `usual` one."""
    labels = _periods_of(grid)
    if (answered := entry.dimensions.get(COLUMN, "")) in labels:
        return answered
    found = ""
    match grid.period:
        case "month":
            found = _month(grid, labels, entry.date)
        case "quarter":
            found = _quarter(grid, labels, entry.date)
        case "week" | "fortnight" | "day":
            found = _week(grid, labels, entry)
        case _:
            found = _named(labels, entry) or _told(grid, entry) or usual
    if not found:
        about = f" has none for {entry.date}" if grid.period in ("month", "quarter", "week", "day") else ""
        question = f"Under which heading does it go? {grid.sheet}{about or ' has several'}."
        raise NoPlace(question, options=labels, asks=COLUMN)
    return found


def _month(grid: Grid, labels: Sequence[str], date: dt.date) -> str:
    _check_year(grid, labels, date)
    return _month_in(labels, date)


def _month_in(labels: Sequence[str], date: dt.date) -> str:
    months = [(label, month_of(label)) for label in labels]
    fitting = [label for label, m in months if m and m[0] == date.month and m[1] in (0, date.year)]
    return fitting[0] if len(fitting) == 1 else ""


def _quarter(grid: Grid, labels: Sequence[str], date: dt.date) -> str:
    """The quarter of the calendar, where the quarters that are filled so far don't speak against it."""
    _check_year(grid, labels, date)
    number = (date.month + 2) // 3
    fitting = [label for label in labels if re.sub(r"(19|20)\d\d", "", label).strip("qQ ")[:1] == str(number)]
    years = [re.search(r"(?:19|20)\d\d", label) for label in fitting]
    fitting = [f for f, year in zip(fitting, years, strict=True) if not year or int(year[0]) == date.year]
    return fitting[0] if len(fitting) == 1 else ""


def _week(grid: Grid, labels: Sequence[str], entry: JournalEntry) -> str:
    starts = dict(zip(labels, _starts_of(grid), strict=True))
    for label, start in starts.items():
        if start is not None and 0 <= (entry.date - start).days < LASTING[grid.period]:
            return label
    said = re.search(r"(?i)\b(?:week|wk)\s?(\d{1,2})\b", entry.description)
    numbers = {label: int(n[0]) for label in labels if (n := re.search(r"\d+", label))}
    if said:
        wanted = int(said[1])
    elif max(numbers.values(), default=0) > 12:  # weeks of the year
        wanted = entry.date.isocalendar().week
    else:
        return ""
    fitting = [label for label, number in numbers.items() if number == wanted]
    return fitting[0] if len(fitting) == 1 else ""


def _named(labels: Sequence[str], entry: JournalEntry) -> str:
    if chosen := [v for v in entry.dimensions.values() if v in labels]:
        return chosen[0]
    words = f" {plain(entry.description)} "
    whole = [label for label in labels if f" {plain(label)} " in words]
    inside = [label for label in whole if not any(plain(label) in plain(o) for o in whole if o != label)]
    return inside[0] if len(inside) == 1 else ""


def _told(grid: Grid, entry: JournalEntry) -> str:
    """The one column of which a word of its own, above its amounts, stands in the note: the group's name over its
    number. Words that several columns have tell none of them."""
    if months_down(grid):
        return ""
    words = f" {plain(entry.description)} "
    named = {c.heading for c in grid.columns for text in c.told if f" {plain(text)} " in words}
    if len(named) == 1:
        return named.pop()
    own = {c.heading: telling(" ".join((c.heading, *c.told))) for c in grid.columns}
    shared = Counter(stem for stems in own.values() for stem in stems)
    lines = {stem for row in grid.rows for stem in telling(row.label)}
    said = {stem for stem in telling(entry.description) - lines if shared[stem] == 1}
    found = [heading for heading, stems in own.items() if stems & said]
    return found[0] if len(found) == 1 else ""


def _side_of(book: Book, statement: Statement, entry: JournalEntry, account: Account) -> str:
    """The column of a statement that shows several sides, as the words name it or the pages of other months have it; empty
    where it has just one."""
    current = next((p.heading for p in statement.periods if p.letter == statement.column), "")
    _check_month(statement.sheet, statement.title, current, entry.date)
    if not statement.choices:
        return ""
    found = _named(statement.choices, entry)
    if not found:
        line = next((i for i in statement.lines if i.label == account.name and not i.is_total), None)
        found = _as_always(book, statement, line) if line is not None else ""
    if not found:
        question = f"Under which heading of {statement.sheet} does it go?"
        raise NoPlace(question, options=statement.choices, asks=COLUMN)
    return found


def statement_of(book: Book, account: Account, date: dt.date) -> Statement | None:
    """The statement that an account is a line of; where each month has its page, the page of that day."""
    found = [s for s in book.statements if any(i.label == account.name and not i.is_total for i in s.lines)]
    own = [s for s in found if s.sheet == account.sheet and any(i.cell == account.cell for i in s.lines)]
    of_month = [s for s in found if is_of_month(s.sheet, date) or is_of_month(s.title, date)]
    return next(iter((of_month if len(found) > 1 else []) or own or found), None)


# ---------------------------------------------------------------- the time that a page is for


def is_of_month(words: str, date: dt.date) -> bool:
    """Whether a sheet's name or title is about that day's month."""
    month = _only_month(words)
    return month is not None and month[0] == date.month and month[1] in (0, date.year)


def _check_month(sheet: str, title: str, column: str, date: dt.date) -> None:
    """`Refused` for a page, or a column, that is for another month."""
    for words in (column, sheet, title):
        if _only_month(words) and not is_of_month(words, date):
            raise Refused(f"it is for {words}, and this was on {date}", where=sheet, todo="name the month")


def _only_month(words: str) -> tuple[int, int] | None:
    """The one month that a heading or title is about: "October budget", "Oct 2026"; no day, and no span."""
    parts = plain(words).split()
    months = [m for part in parts if len(part) >= 3 and (m := month_of(part))]
    if len(months) != 1 or re.search(
        r"\b(to|as at|as of|at|ended|ending|from|until)\b|\b\d{1,2} [a-z]{3,}|[a-z]{3,} \d{1,2}\b",
        plain(words),
    ):
        return None
    year = next((int(p) for p in parts if re.fullmatch(r"(19|20)\d\d", p)), 0)
    return months[0][0], year


def _check_year(grid: Grid, labels: Sequence[str], date: dt.date) -> None:
    first, last = _year_of(grid, labels)
    if first and last and not first <= date <= last:
        raise Refused(
            f"{date} lies outside this book's year, {first} to {last}",
            where=grid.sheet,
            todo="name a month of it",
        )


_SPAN = re.compile(r"\b(20\d\d)\s*[-/–]\s*(?:20)?\d\d\b")
_ENDING = re.compile(
    r"(?i)\b(?:to|until|ended|ending|end)\b (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?[a-z]{3,9}\.? (20\d\d)\b"
)
_YEAR = re.compile(r"\b(20\d\d)\b")


def _year_of(grid: Grid, labels: Sequence[str]) -> tuple[dt.date | None, dt.date | None]:
    """The months that a grid's own dates are of, or else the twelve that its title names: "2026", "2026-27" (beginning
    with its first month), "year to 31 March 2027"."""
    own = _starts_of(grid)
    if grid.period == "month" and own and all(own):
        first, last = min(filter(None, own)), max(filter(None, own))
        return first, (last + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
    words = f"{grid.title} {grid.sheet}"
    found = _SPAN.search(words) or _ENDING.search(words) or _YEAR.search(words)
    begins = month_of(labels[0]) if labels else None
    if not found or (grid.period == "month" and (not begins or len(labels) < 12)):
        return None, None
    if grid.period == "quarter" and found.re is _SPAN:
        return None, None
    month = begins[0] if begins else 1
    year = int(found.group(1)) - (found.re is _ENDING and month > 1)
    start = dt.date(year, month, 1)
    return start, start.replace(year=start.year + 1) - dt.timedelta(days=1)
