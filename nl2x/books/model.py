"""The words of bookkeeping as data, shared by reading, planning and posting.

Amounts are `Decimal` in the book's own currency unit (12.34 is twelve dollars thirty-four), never float.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

Value: TypeAlias = str | int | float | Decimal | bool | dt.date | dt.datetime | dt.time | None
"""What a cell can hold, formulas aside."""


class AccountType(StrEnum):
    """The five types of account; each has a normal side (debit for assets and expenses)."""

    ASSET = "asset"
    LIABILITY = "liability"
    EQUITY = "equity"
    INCOME = "income"
    EXPENSE = "expense"


@dataclass(frozen=True)
class Account:
    """One account of a chart of accounts, or one category of a simpler book.

    `contra` marks an account whose normal side is the opposite of its type's (accumulated depreciation,
    owner's drawings, sales returns).
    """

    name: str
    type: AccountType | None = None
    code: str = ""
    contra: bool = False
    sheet: str = ""
    cell: str = ""

    @property
    def normal_side(self) -> str:
        """`"debit"` or `"credit"`: the side on which the account grows."""
        grows_by_debit = self.type in (AccountType.ASSET, AccountType.EXPENSE)
        return "debit" if grows_by_debit != self.contra else "credit"


@dataclass(frozen=True)
class Line:
    """One line of a journal entry: exactly one of `debit` and `credit` is above zero."""

    account: str
    debit: Decimal = Decimal(0)
    credit: Decimal = Decimal(0)
    memo: str = ""


@dataclass(frozen=True)
class JournalEntry:
    """A balanced entry: the debits add up to the credits."""

    date: dt.date
    lines: tuple[Line, ...]
    description: str = ""
    reference: str = ""
    dimensions: Mapping[str, str] = field(default_factory=dict)
    """Further columns of the book: fund, department, project, counterparty."""


@dataclass(frozen=True)
class CashMovement:
    """One line of a cash book: money in (`amount` > 0) or out (`amount` < 0), under a category."""

    date: dt.date
    category: str
    amount: Decimal
    description: str = ""
    dimensions: Mapping[str, str] = field(default_factory=dict)
    parts: tuple[tuple[str, Decimal], ...] = ()
    """In a columnar cash book, the categories of a row that has several, each with its share of `amount`."""


@dataclass(frozen=True)
class Increase:
    """A typed-in amount that grows by `amount`: a statement's line, or a grid's cell.

    `column` is the period or person of a grid ("Mar"); empty for a statement with one amount column.
    """

    sheet: str
    row: str
    amount: Decimal
    column: str = ""


@dataclass(frozen=True)
class NewRecord:
    """A new row of a record table (invoices, bills, assets …), by column heading."""

    table: str
    values: Mapping[str, Value]


@dataclass(frozen=True)
class ChangeRecord:
    """Changed cells of one row of a record table; `row` is its row number in the sheet, from 1."""

    table: str
    row: int
    values: Mapping[str, Value]


@dataclass(frozen=True)
class Restate:
    """A typed-in amount of a list that becomes `amount`: a slip of the pen, where no entry was made of it."""

    sheet: str
    cell: str
    amount: Decimal


@dataclass(frozen=True)
class NewRow:
    """A new row of a list of whatever kind, set up as its others are: `values` by the column's letter.

    The list is told by its sheet and the row of its headings.
    """

    sheet: str
    header_row: int
    values: Mapping[str, Value]


@dataclass(frozen=True)
class FilledRow:
    """Cells of a row that stands already, filled in: what somebody of a roster paid, its day and how.

    `values` by the column's letter; a sum is what the cell holds then.
    """

    sheet: str
    row: int
    values: Mapping[str, Value]


Posting: TypeAlias = (
    JournalEntry | CashMovement | Increase | NewRecord | ChangeRecord | Restate | NewRow | FilledRow
)
"""What a note can do to a book; which kinds a book takes depends on its layout."""


@dataclass(frozen=True)
class Formula:
    """A formula as text with its leading "="."""

    text: str


@dataclass(frozen=True)
class SetCell:
    """Write `value` into a cell; take the style of `style_of` (a cell of the same sheet) if given."""

    sheet: str
    cell: str
    value: Value | Formula
    style_of: str = ""


@dataclass(frozen=True)
class InsertRows:
    """Make room: `count` new rows above row `before` (from 1); everything below moves, formulas follow.

    `on_top`: they are the first of a list that has its latest on top, so ranges that begin at that row take
    them in.
    """

    sheet: str
    before: int
    count: int
    on_top: bool = False


def row_before(inserts: Sequence[InsertRows], sheet: str, row: int) -> int | None:
    """Where a row of `sheet` stood before the insertions, made in their order; None for an inserted one."""
    for insert in reversed(inserts):
        if insert.sheet.casefold() == sheet.casefold() and row >= insert.before:
            if row < insert.before + insert.count:
                return None
            row -= insert.count
    return row


@dataclass(frozen=True)
class ExtendRange:
    """Let whatever ends at row `last` of the list (table, filter, validation, conditional format, defined
    name, print area, chart range) end `count` rows further down."""

    sheet: str
    last: int
    count: int


Edit: TypeAlias = SetCell | InsertRows | ExtendRange


@dataclass(frozen=True)
class CellChange:
    """One cell before and after, calculated values included."""

    sheet: str
    cell: str
    before: Value
    after: Value


@dataclass(frozen=True)
class Plan:
    """All that a posting will change, made before anything is touched."""

    postings: tuple[Posting, ...]
    edits: tuple[Edit, ...]
    explanations: tuple[str, ...] = ()
    """In plain words: what was chosen without being said, and why."""
