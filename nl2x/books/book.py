"""What was understood of a workbook: the words in which reading hands it to planning and to notes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from nl2x.books.model import Account, AccountType, Posting, Value
from nl2x.books.xlsx.cells import Workbook


class Layout(StrEnum):
    """What kind of book it is, by where its postings go."""

    JOURNAL = "journal"
    CASH_BOOK = "cash book"
    STATEMENTS = "statements"
    GRID = "grid"
    RECORDS = "records"
    UNKNOWN = "unknown"


class SheetRole(StrEnum):
    """What a sheet is for. A report is calculated from other sheets; nothing is posted there."""

    JOURNAL = "journal"
    CASH_BOOK = "cash book"
    CHART = "chart of accounts"
    STATEMENT = "statement"
    GRID = "grid"
    RECORDS = "records"
    REPORT = "report"
    OTHER = "other"
    EMPTY = "empty"


class Role(StrEnum):
    """What a column of a list says about its row."""

    DATE = "date"
    DUE = "due date"
    PAID_ON = "date paid"
    PERIOD = "period"
    ENTRY = "entry number"
    REFERENCE = "reference"
    ACCOUNT = "account"
    CODE = "account code"
    DEBIT_ACCOUNT = "account debited"
    CREDIT_ACCOUNT = "account credited"
    DESCRIPTION = "description"
    COUNTERPARTY = "counterparty"
    DEBIT = "debit"
    CREDIT = "credit"
    AMOUNT = "amount"
    SIDE = "debit or credit"
    MONEY_IN = "money in"
    MONEY_OUT = "money out"
    DIRECTION = "in or out"
    BALANCE = "balance"
    CATEGORY = "category"
    METHOD = "how it was paid"
    TYPE = "type"
    NORMAL_SIDE = "normal side"
    STATUS = "status"
    QUANTITY = "quantity"
    PRICE = "price"
    NET = "net amount"
    TAX = "tax"
    RATE = "rate"
    TOTAL = "total"
    PAID = "amount paid"
    DIMENSION = "dimension"
    ANALYSIS = "amount under this category"
    OTHER = "other"


WHAT_FOR = frozenset({Role.CATEGORY, Role.ACCOUNT, Role.TYPE, Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT})
"""The columns that say what an amount is for, in whatever kind of list."""


@dataclass(frozen=True)
class Column:
    """One column of a list. `confidence` (0 to 1) is about its role."""

    letter: str
    heading: str
    role: Role
    confidence: float = 1.0
    kind: str = ""
    """What its cells hold: "date", "number", "text", "yes/no", or "" if it is empty so far."""
    format: str = "General"
    """The number format of its last filled cell."""
    formula: str = ""
    """The formula of the last row, if the column is calculated; it continues with every new row."""
    formula_row: int = 0
    options: tuple[str, ...] = ()
    """What its dropdown list allows, in the dropdown's order."""
    flow: str = ""
    """Of an amount under a category: "in" or "out", which way the money of that category goes; "" where the
    amount's sign, or the page, tells."""
    purse: str = ""
    """Of money in, money out or a balance: of which purse, in a book that keeps several side by side."""
    legend: tuple[tuple[str, str], ...] = ()
    """Of categories written as short codes: each code with what the book's key says it means."""
    accounts: frozenset[str] = frozenset()
    """Of a journal's further column: the accounts, as rows spell them in small letters, whose lines alone
    fill it; empty where any line may."""

    def meaning(self, text: str) -> str:
        """What a code in this column stands for; the text itself where no key explains it."""
        return next((means for code, means in self.legend if code.casefold() == text.casefold()), text)

    def code_of(self, meaning: str) -> str:
        """The code for what `meaning` says; the text itself where there is none."""
        return next((code for code, means in self.legend if means == meaning), meaning)


class ByRole:
    """What has columns, found by what they mean."""

    columns: tuple[Column, ...]

    def column(self, *roles: Role) -> Column | None:
        """The column of the first of `roles` that the list has."""
        for role in roles:
            for column in self.columns:
                if column.role is role:
                    return column
        return None

    def has(self, *roles: Role) -> bool:
        """Whether the list has a column for every one of `roles`."""
        return all(self.column(role) is not None for role in roles)


@dataclass(frozen=True)
class Listing(ByRole):
    """A list with a header: a journal, a cash book, a chart of accounts, or a table of records.

    Rows count from 1. `last_row` is the last filled row (the header's if there is none yet); prepared rows
    (a formatted table, formulas copied down ahead) may follow to `end_row`; `total_row` is the row of totals
    below the list, 0 if there is none.
    """

    name: str
    sheet: str
    role: SheetRole
    header_row: int
    first_row: int
    last_row: int
    end_row: int
    columns: tuple[Column, ...]
    total_row: int = 0
    table: str = ""
    """The name of the Excel table it is, if it is one."""
    confidence: float = 1.0
    noun: str = ""
    """What one record is, in the singular and in English: "invoice", "bill", "asset"; "" for "record"."""
    newest_first: bool = False
    flow: str = ""
    """Of a cash book that is a page of receipts or of payments only: "in" or "out"."""
    month: dt.date | None = None
    """Of a page whose dates are days of the month alone ("16"): the first day of that month."""
    account: str = ""
    """Of a journal that is the sheet of one account: that account. An entry is a row on each of its accounts'
    sheets, a column of accounts names the other one, and `flow` tells what one column of amounts holds
    above zero: "out" its debits, "in" its credits."""

    @property
    def headings(self) -> tuple[str, ...]:
        """What its columns are called, from the left: the same for a month's pages or a year's tables."""
        return tuple(column.heading for column in self.columns)

    @property
    def dimensions(self) -> tuple[Column, ...]:
        """The further columns that a posting may fill: fund, project, counterparty, how it was paid …"""
        wanted = (Role.DIMENSION, Role.COUNTERPARTY, Role.METHOD, Role.STATUS, Role.OTHER)
        return tuple(c for c in self.columns if c.role in wanted and not c.formula)


@dataclass(frozen=True)
class GridColumn:
    """One period or person of a grid; `start` is the period's first day where that is known."""

    heading: str
    letter: str
    start: dt.date | None = None
    section: str = ""
    """"income" or "expenses" where months run down and the formulas tell what the column counts as."""
    told: tuple[str, ...] = ()
    """What else stands above the amounts: the group's name over its number, where it goes."""


@dataclass(frozen=True)
class StatementLine:
    """One line of a statement. `formula` is empty where the amount is typed in."""

    label: str
    row: int
    cell: str
    value: Value
    formula: str = ""
    type: AccountType | None = None
    contra: bool = False
    section: str = ""
    is_total: bool = False
    confidence: float = 1.0
    remark: str = ""
    """What somebody wrote beside the amount: "from the till", "two invoices"."""


@dataclass(frozen=True)
class Statement:
    """A balance sheet, an income statement, a trial balance: labelled amounts."""

    sheet: str
    title: str
    lines: tuple[StatementLine, ...]
    column: str
    """The letter of the column with the current amounts."""
    label_column: str = "A"
    other_columns: tuple[str, ...] = ()
    """Headings of further amount columns, such as last year's."""
    periods: tuple[GridColumn, ...] = ()
    """All amount columns, if they are of different periods."""
    choices: tuple[str, ...] = ()
    """Headings of typed-in columns among which only a note's words can choose (two funds, two shops)."""


@dataclass(frozen=True)
class GridRow:
    """One category of a grid."""

    label: str
    row: int
    section: str = ""
    type: AccountType | None = None
    remark: str = ""
    """What stands beside the amounts: who it is, what is in it."""
    start: dt.date | None = None
    """The first day of a period that runs down, where that is known."""


@dataclass(frozen=True)
class Grid:
    """Categories by months, weeks, quarters or people: each crossing is one typed-in amount."""

    sheet: str
    title: str
    period: str
    """"month", "week", "fortnight", "quarter", "year", "day", or "person" (another thing that isn't time)."""
    header_row: int
    label_column: str
    rows: tuple[GridRow, ...]
    columns: tuple[GridColumn, ...]
    totals: tuple[str, ...] = ()
    """Labels of rows and headings of columns that are totals."""
    confidence: float = 1.0

    def name_of(self, row: GridRow) -> str:
        """The row's label, with its section where several sections have a row of that label."""
        alike = [r.section for r in self.rows if r.label == row.label]
        return f"{row.label} ({row.section})" if row.section and len(set(alike)) > 1 else row.label

    @property
    def names(self) -> list[str]:
        """The names of all rows, from the top."""
        return [self.name_of(row) for row in self.rows]


@dataclass(frozen=True)
class Numbering:
    """How references or entries are numbered: "JE-0007", "INV 2026/018", 17."""

    prefix: str
    number: int
    width: int
    suffix: str = ""
    numeric: bool = False
    per_line: bool = False
    """Whether every line of an entry gets a number of its own."""

    def after(self, count: int = 1) -> str | int:
        """The number that comes `count` after the last one used."""
        number = self.number + count
        return number if self.numeric else f"{self.prefix}{number:0{self.width}d}{self.suffix}"


@dataclass(frozen=True)
class Conventions:
    """Habits of this book that a new row follows."""

    date_format: str = ""
    """The number format of its dates, or for dates kept as text the pattern (as for strftime)."""
    dates_are_text: bool = False
    day_first: bool | None = None
    """Whether 3/4 is the third of April; None if nothing in the book tells."""
    currency: str = ""
    number_format: str = ""
    sign: str = ""
    """How the amounts' signs are meant, in words."""
    account_style: str = "name"
    """How a row names its account: "name", "code", "code and name" (two columns) or a pattern such as
    "{code} {name}" (one column)."""
    first_line_only: tuple[str, ...] = ()
    """Letters of the columns that are filled on an entry's first line only."""
    gap: int = 0
    """Blank rows between entries."""
    credit_indent: str = ""
    """What is put before the names of accounts credited ("    " in an old-fashioned journal)."""
    narration: bool = False
    """Whether the description stands in a row of its own below the entry's lines."""


@dataclass(frozen=True)
class Past:
    """A posting that is in the book already, and where."""

    posting: Posting
    sheet: str
    rows: tuple[int, ...]
    others: tuple[tuple[str, int], ...] = ()
    """Where else it stands, sheet and row, if each account has a sheet of its own."""

    def rows_on(self, sheet: str) -> tuple[int, ...]:
        """Its rows on that sheet."""
        own = self.rows if sheet == self.sheet else ()
        return own + tuple(row for title, row in self.others if title == sheet)

    @property
    def description(self) -> str:
        return getattr(self.posting, "description", "")


@dataclass(frozen=True)
class Record:
    """One row of a record table, by column heading."""

    table: str
    row: int
    values: Mapping[str, Value]


@dataclass(frozen=True)
class SheetGuess:
    """What one sheet is taken for."""

    name: str
    role: SheetRole
    confidence: float
    hidden: bool = False
    why: str = ""


@dataclass(frozen=True)
class Doubt:
    """Something that nl2x isn't sure of, and the setting that would settle it."""

    words: str
    setting: str = ""


@dataclass(frozen=True)
class Book:
    """A workbook, understood."""

    name: str
    layout: Layout
    sheets: tuple[SheetGuess, ...]
    workbook: Workbook = field(repr=False, compare=False)
    accounts: tuple[Account, ...] = ()
    """Accounts of the chart, categories of a cash book or grid, or lines of the statements."""
    lists: tuple[Listing, ...] = ()
    statements: tuple[Statement, ...] = ()
    grids: tuple[Grid, ...] = ()
    conventions: Conventions = Conventions()
    numbering: Mapping[str, Numbering] = field(default_factory=dict)
    """For "SHEET!LETTER" of a numbered column, the last number used."""
    past: tuple[Past, ...] = ()
    """What was posted so far, oldest row first: the precedents."""
    records: tuple[Record, ...] = ()
    period: tuple[dt.date, dt.date] | None = None
    """The first and the last date that the book speaks of."""
    balance: Mapping[str, Decimal] = field(default_factory=dict)
    """Opening or current amounts by account, debit above zero, where the book states them."""
    takes: tuple[type, ...] = ()
    """The kinds of `Posting` that can be planned for it; empty for layout "unknown"."""
    confidence: float = 1.0
    doubts: tuple[Doubt, ...] = ()

    @property
    def posted_to(self) -> Listing | None:
        """The list that takes plain postings: a cash book's, or else the journal."""
        return self.list_of(SheetRole.CASH_BOOK if self.layout is Layout.CASH_BOOK else SheetRole.JOURNAL)

    def list_of(self, role: SheetRole) -> Listing | None:
        """The surest list of that role, if there is one."""
        return max((i for i in self.lists if i.role is role), key=lambda i: i.confidence, default=None)

    def find_list(self, name: str) -> Listing | None:
        """The list of that name: its own, its Excel table's or its sheet's."""
        wanted = name.casefold()
        by_name = {i.sheet.casefold(): i for i in reversed(self.lists)}
        by_name |= {i.table.casefold(): i for i in self.lists if i.table}
        by_name |= {i.name.casefold(): i for i in self.lists}
        return by_name.get(wanted)

    def account(self, words: str) -> Account | None:
        """The account of that name, code, or both as the book writes them; None if none or several."""
        wanted = " ".join(words.split()).casefold()
        found = [a for a in self.accounts if wanted in spellings(a)]
        exact = [a for a in found if a.name == words] or found
        return exact[0] if len({(a.code, a.name) for a in exact}) == 1 else None

    def records_of(self, table: str) -> Iterator[Record]:
        """The records of one table, from the top."""
        return (r for r in self.records if r.table.casefold() == table.casefold())


def spellings(account: Account) -> set[str]:
    """The account's name, its code, and both as books write them in one cell, in small letters."""
    name, code = " ".join(account.name.split()).casefold(), account.code.casefold()
    if not code:
        return {name}
    return {name, code} | {f"{code}{s}{name}" for s in (" ", " - ", ": ", " \u2013 ", " · ", "-")}
