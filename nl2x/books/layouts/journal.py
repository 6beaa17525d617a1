"""Layout 1: a journal. Its lines, gathered into entries, and its habits.

Amounts stand in two columns, in one with a Dr/Cr flag, in one with a sign, or once beside the two accounts.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import accumulate, pairwise

from nl2x.books.book import Column, Conventions, Past, Role
from nl2x.books.chart.accounts import split_code
from nl2x.books.model import Account, AccountType, JournalEntry, Line, Value
from nl2x.books.sheets.columns import index
from nl2x.books.sheets.dates import read_date
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import amount

Resolve = Callable[[str], Account | None]

DEBIT_FLAGS = frozenset(["d", "dr", "debit", "deb", "db", "dt", "s", "soll"])


def is_journal(found: Found) -> float:
    """How surely a list is a journal, from 0 to 1."""
    if found.has(Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT) and found.any(
        Role.AMOUNT, Role.TOTAL, Role.NET, Role.DEBIT
    ):
        return 0.97
    if not found.any(Role.DATE, Role.ENTRY, Role.REFERENCE):
        return 0.0
    if not found.any(Role.ACCOUNT, Role.CODE):
        return 0.85 if _accounts_as_particulars(found) else 0.0
    if found.any(Role.DUE):
        return 0.0
    dated = 0.0 if found.any(Role.DATE) else 0.25
    if found.has(Role.DEBIT, Role.CREDIT):
        column = found.column(Role.DEBIT)
        calculated = bool(column and column.formula and "SUMIF" in column.formula.upper())
        return 0.0 if calculated else 0.97 - dated
    if found.has(Role.AMOUNT, Role.SIDE):
        return 0.95 - dated
    if found.any(Role.AMOUNT) and not found.any(Role.CATEGORY, Role.DIRECTION, Role.MONEY_IN, Role.BALANCE):
        return (0.9 if _adds_up_to_nothing(found) else 0.45) - dated
    return 0.0


def with_both_sides(found: Found) -> Found:
    """The list with "in" and "out" named debit and credit, where every entry stands on both sides: what came
    in and what went out then cancel out again and again, whatever the headings say, as in no cash book."""
    money_in, money_out = found.column(Role.MONEY_IN), found.column(Role.MONEY_OUT)
    named = found.column(Role.ACCOUNT, Role.CATEGORY)
    if money_in is None or money_out is None or named is None or found.any(Role.BALANCE):
        return found
    roles = {money_in: Role.DEBIT, money_out: Role.CREDIT, named: Role.ACCOUNT}
    columns = tuple(replace(c, role=roles.get(c, c.role)) for c in found.columns)
    renamed = replace(found, columns=columns)
    return renamed if cancels_out(renamed) else found


def _accounts_as_particulars(found: Found) -> bool:
    """Whether a list without a column of accounts names them where others have descriptions: then its debits
    and credits, entry by entry, add up to the same."""
    if found.any(Role.BALANCE, Role.CATEGORY) or not found.any(Role.DESCRIPTION):
        return False
    if not (found.has(Role.AMOUNT, Role.SIDE) or found.has(Role.DEBIT, Role.CREDIT)):
        return False
    return cancels_out(found)


def cancels_out(found: Found) -> bool:
    """Whether debits and credits, entry by entry of two to six lines, add up to the same."""
    signed = [v for row in found.data_rows if (v := _signed(found, row, 1))]
    ends = sum(abs(total) < Decimal("0.005") for total in accumulate(signed))
    return len(signed) >= 4 and not sum(signed, Decimal(0)) and 2 * ends <= len(signed) <= 6 * ends


def _adds_up_to_nothing(found: Found) -> bool:
    column = found.column(Role.AMOUNT)
    amounts = [amount(v) for v in found.values(column)] if column else []
    numbers = [a for a in amounts if a is not None]
    if not numbers:  # an empty journal: the accounts decide
        return True
    both_signs = min(numbers) < 0 < max(numbers)
    return both_signs and (
        found.sheet.skipped is not None or abs(sum(numbers, Decimal(0))) < Decimal("0.005")
    )


def settled(found: Found) -> Found:
    """The list with its columns named as those of a journal: without a column for descriptions, they stand
    where the counterparty does ("Payee / memo")."""
    if not found.any(Role.ACCOUNT, Role.CODE, Role.DEBIT_ACCOUNT):
        named = found.column(Role.DESCRIPTION)
        accounts = (replace(c, role=Role.ACCOUNT) if c is named else c for c in found.columns)
        return replace(found, columns=tuple(accounts))
    if found.any(Role.DESCRIPTION):
        return found
    words = found.column(Role.COUNTERPARTY)
    columns = (replace(c, role=Role.DESCRIPTION) if c is words else c for c in found.columns)
    return replace(found, columns=tuple(columns))


def narrated_to(found: Found) -> int:
    """The list's last row, with the words below its last entry if earlier entries have such words too."""
    column = found.column(Role.ACCOUNT, Role.DESCRIPTION)
    data = set(found.data_rows)
    words = [
        row
        for row, columns in found.sheet.rows.items()
        if row - 1 in data and row not in data and column and columns == (index(column),)
    ]
    beyond = found.last_row + 1
    return beyond if beyond in words and len(words) > 1 and beyond != found.total_row else found.last_row


@dataclass
class _Draft:
    rows: list[int]
    lines: list[Line]
    date: dt.date | None = None
    description: str = ""
    reference: str = ""
    dimensions: dict[str, str] | None = None

    @property
    def balanced(self) -> bool:
        total = sum((line.debit - line.credit for line in self.lines), Decimal(0))
        return bool(self.lines) and abs(total) < Decimal("0.005")


def entries(found: Found, resolve: Resolve, day_first: bool | None) -> tuple[list[Past], Conventions]:
    """The entries of a journal from the top, and the habits they show."""
    if found.has(Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT):
        drafts = list(_one_row_each(found, resolve, day_first))
    else:
        drafts = list(_gathered(found, resolve, day_first))
    past = [
        Past(
            JournalEntry(d.date, tuple(d.lines), d.description, d.reference, d.dimensions or {}),
            found.sheet.name,
            tuple(d.rows),
        )
        for d in drafts
        if d.date is not None and d.lines
    ]
    return past, _habits(found, drafts)


def _one_row_each(found: Found, resolve: Resolve, day_first: bool | None) -> Iterator[_Draft]:
    debit, credit = found.column(Role.DEBIT_ACCOUNT), found.column(Role.CREDIT_ACCOUNT)
    money = found.column(Role.AMOUNT, Role.TOTAL, Role.NET, Role.DEBIT)
    assert debit and credit and money
    draft = _Draft([], [])
    for row in found.data_rows:
        value = amount(found.sheet.value(row, index(money)))
        names = [account_name(found.sheet.value(row, index(c)), resolve) for c in (debit, credit)]
        if value and all(names):
            lines = [Line(names[0], debit=abs(value)), Line(names[1], credit=abs(value))]
            new = _with_head(found, _Draft([row], lines if value > 0 else _swapped(lines)), row, day_first)
            if _goes_on(draft, new):
                draft.rows.append(row)
                draft.lines = _together([*draft.lines, *new.lines])
                continue
            if draft.lines:
                yield draft
            draft = new
    if draft.lines:
        yield draft


def _goes_on(draft: _Draft, new: _Draft) -> bool:
    """Whether a row is a further part of the entry above it: the same day and words, and the same account on
    one side ("Wages" to the bank and to the tax office); the same two accounts are the same once more."""
    if not draft.lines or new.rows[0] != draft.rows[-1] + 1 or not new.description:
        return False
    same = (new.date, new.description, new.reference) == (draft.date, draft.description, draft.reference)
    sides = {(line.account, bool(line.debit)) for line in draft.lines}
    shared = sum((line.account, bool(line.debit)) in sides for line in new.lines)
    crossed = any((line.account, not line.debit) in sides for line in new.lines)
    return same and new.dimensions == draft.dimensions and shared == 1 and not crossed


def _together(lines: list[Line]) -> list[Line]:
    """Lines of the same account and side as one; debits first."""
    sums: dict[tuple[str, bool], Decimal] = {}
    for line in lines:
        key = (line.account, bool(line.debit))
        sums[key] = sums.get(key, Decimal(0)) + line.debit + line.credit
    return [
        Line(account, debit=value) if debit else Line(account, credit=value)
        for (account, debit), value in sorted(sums.items(), key=lambda item: not item[0][1])
    ]


def _swapped(lines: list[Line]) -> list[Line]:
    return [Line(line.account, line.credit, line.debit) for line in lines]


def _gathered(found: Found, resolve: Resolve, day_first: bool | None) -> Iterator[_Draft]:
    """Lines become entries by their grouping number or, without one, by blank rows, dates and balance."""
    sign = _sign(found, resolve)
    grouped = _grouping(found)
    draft = _Draft([], [])
    key: Value = None
    previous = 0
    for row in _text_rows(found):
        line = _line(found, row, resolve, sign)
        if line is None:
            _narrate(found, draft, row)
            continue
        new_key = found.sheet.value(row, index(grouped)) if grouped else None
        if draft.lines and _begins(found, draft, row, previous, key, new_key, bool(grouped)):
            yield draft
            draft = _Draft([], [])
        key = new_key if new_key not in (None, "") else key
        draft.lines.append(line)
        draft.rows.append(row)
        _with_head(found, draft, row, day_first)
        previous = row
    if draft.lines:
        yield draft


def _text_rows(found: Found) -> Iterator[int]:
    """The list's rows, and those just below or between that hold a text only (narrations)."""
    for row in found.sheet.rows:
        if found.header_row < row <= found.last_row + 1 and row != found.total_row:
            yield row


def _begins(
    found: Found, draft: _Draft, row: int, previous: int, key: Value, new_key: Value, grouped: bool
) -> bool:
    """Whether the line in `row` belongs to another entry than the one gathered so far."""
    if grouped:
        if new_key not in (None, ""):
            return new_key != key or (draft.balanced and _date(found, row) not in (None, draft.date))
        return draft.balanced and _head(found, row)
    if row > previous + 1 and not any(r in found.sheet.rows for r in range(previous + 1, row)):
        return draft.balanced or _head(found, row)
    return draft.balanced


def _date(found: Found, row: int) -> dt.date | None:
    column = found.column(Role.DATE)
    return read_date(found.sheet.value(row, index(column))) if column else None


def _head(found: Found, row: int) -> bool:
    column = found.column(Role.DATE)
    return column is not None and found.sheet.value(row, index(column)) is not None


def _grouping(found: Found) -> Column | None:
    """The column whose value the lines of one entry share; a number that differs on each line isn't one."""
    for role in (Role.ENTRY, Role.REFERENCE):
        column = found.column(role)
        if column is None or (column.formula and not found.values(column)):
            continue
        values = [found.sheet.value(r, index(column)) for r in found.data_rows]
        filled = [v for v in values if v not in (None, "")]
        if not filled:
            continue
        if len(filled) < len(values) and filled:
            # Only first lines carry it, unless it is simply rare.
            if len(filled) * 6 >= len(values):
                return column
            continue
        repeats = sum(a == b for a, b in pairwise(filled))
        if repeats * 3 >= len(filled):
            return column
    return None


def _line(found: Found, row: int, resolve: Resolve, sign: int) -> Line | None:
    name = ""
    for role in (Role.CODE, Role.ACCOUNT):
        column = found.column(role)
        if column and not name:
            name = account_name(found.sheet.value(row, index(column)), resolve, known_only=role is Role.CODE)
    if not name:
        column = found.column(Role.ACCOUNT, Role.CODE)
        name = account_name(found.sheet.value(row, index(column)), resolve) if column else ""
    value = _signed(found, row, sign)
    if not name or value is None or value == 0:
        return None
    memo = _text(found, row, Role.DESCRIPTION)
    return Line(name, debit=value, memo=memo) if value > 0 else Line(name, credit=-value, memo=memo)


def _signed(found: Found, row: int, sign: int) -> Decimal | None:
    """The line's amount, debit above zero."""

    def at(role: Role) -> Decimal | None:
        column = found.column(role)
        return amount(found.sheet.value(row, index(column))) if column else None

    if found.has(Role.DEBIT, Role.CREDIT):
        debit, credit = at(Role.DEBIT), at(Role.CREDIT)
        if debit is None and credit is None:
            return None
        return (debit or Decimal(0)) - (credit or Decimal(0))
    value = at(Role.AMOUNT)
    side = found.column(Role.SIDE)
    if value is None or side is None:
        return value * sign if value is not None else None
    flag = plain(str(found.sheet.value(row, index(side)) or ""))
    return value if flag in DEBIT_FLAGS else -value


def _sign(found: Found, resolve: Resolve) -> int:
    """+1 if an amount above zero is a debit (usual), -1 if expenses are shown below zero."""
    column, named = found.column(Role.AMOUNT), found.column(Role.ACCOUNT, Role.CODE)
    if column is None or named is None or found.any(Role.SIDE, Role.DEBIT):
        return 1
    votes = 0
    for row in found.data_rows[-400:]:
        value = amount(found.sheet.value(row, index(column)))
        account = resolve(str(found.sheet.value(row, index(named)) or ""))
        if value and account and account.type in (AccountType.EXPENSE, AccountType.INCOME):
            votes += 1 if (value > 0) == (account.normal_side == "debit") else -1
    return -1 if votes < 0 else 1


def account_name(value: Value, resolve: Resolve, known_only: bool = False) -> str:
    """The account's own name for what stands in a cell: a name, a code, or both in one."""
    text = str(value).strip() if value is not None else ""
    account = resolve(text) if text else None
    if account is not None:
        return account.name
    return "" if known_only else split_code(text)[1]


def _with_head(found: Found, draft: _Draft, row: int, day_first: bool | None) -> _Draft:
    """Take date, description, reference and dimensions from the first line that has them."""
    date = found.column(Role.DATE)
    if draft.date is None and date:
        draft.date = read_date(found.sheet.value(row, index(date)), day_first)
    draft.description = draft.description or _text(found, row, Role.DESCRIPTION)
    draft.reference = draft.reference or _text(found, row, Role.ENTRY) or _text(found, row, Role.REFERENCE)
    draft.dimensions = draft.dimensions if draft.dimensions is not None else {}
    for column in found.columns:
        if column.role in (Role.DIMENSION, Role.COUNTERPARTY, Role.METHOD) and not column.formula:
            value = found.sheet.value(row, index(column))
            if value not in (None, ""):
                draft.dimensions.setdefault(column.heading, str(value))
    return draft


def _text(found: Found, row: int, role: Role) -> str:
    column = found.column(role)
    value = found.sheet.value(row, index(column)) if column else None
    return "" if value is None else str(value).strip()


def _narrate(found: Found, draft: _Draft, row: int) -> None:
    """A row below an entry that holds nothing but words explains that entry."""
    texts = [found.sheet.text(row, c) for c in found.sheet.rows[row] if found.left <= c <= found.right]
    if draft.lines and len(texts) == 1 and texts[0] and row == draft.rows[-1] + 1:
        draft.description = draft.description or texts[0].strip("()")
        draft.rows.append(row)


def _habits(found: Found, drafts: Sequence[_Draft]) -> Conventions:
    recent = [d for d in drafts if d.lines][-60:]
    several = [d for d in recent if len(d.lines) > 1]
    return Conventions(
        sign=_sign_words(found, recent),
        account_style=_style(found),
        first_line_only=tuple(_first_line_only(found, several)) if not found.has(Role.DEBIT_ACCOUNT) else (),
        gap=_usual_gap(recent),
        credit_indent=_indent(found, recent),
        narration=_narrated(found, recent),
    )


def _sign_words(found: Found, recent: Sequence[_Draft]) -> str:
    if found.has(Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT):
        return "one amount, from the account credited to the account debited"
    if found.has(Role.DEBIT, Role.CREDIT):
        return "debits and credits in columns of their own"
    if found.any(Role.SIDE):
        return "one amount, and a flag for debit or credit"
    column = found.column(Role.AMOUNT)
    line = next((d for d in recent if len(d.rows) >= len(d.lines)), None)
    if column and line:
        value = amount(found.sheet.value(line.rows[0], index(column)))
        if value and (value > 0) != (line.lines[0].debit > 0):
            return "one amount, credits above zero"
    return "one amount, debits above zero"


def _style(found: Found) -> str:
    """How rows name their account."""
    named, code = found.column(Role.ACCOUNT, Role.DEBIT_ACCOUNT), found.column(Role.CODE)
    if named is None:
        return "code"
    patterns = Counter(split_code(str(v))[2] for v in found.values(named, found.data_rows[-200:]))
    values = found.values(named, found.data_rows[-200:])
    if values and all(
        isinstance(v, int) or (str(v).strip()[:1].isdigit() and " " not in str(v).strip()) for v in values
    ):
        return "code"
    pattern = patterns.most_common(1)[0][0] if patterns else "name"
    return "code and name" if code and pattern == "name" else pattern


def _first_line_only(found: Found, several: Sequence[_Draft]) -> Iterator[str]:
    for column in found.columns:
        if (
            column.role in (Role.DEBIT, Role.CREDIT, Role.AMOUNT, Role.ACCOUNT, Role.CODE, Role.SIDE)
            or column.formula
            or column.accounts
        ):
            continue
        number = index(column)
        first = sum(found.sheet.value(d.rows[0], number) not in (None, "") for d in several)
        later = sum(
            found.sheet.value(row, number) not in (None, "")
            for d in several
            for row in d.rows[1 : len(d.lines)]
        )
        lines = sum(len(d.lines) - 1 for d in several)
        if first and later * 4 < lines and first * 2 >= len(several) * 0.5:
            yield column.letter


def _usual_gap(drafts: Sequence[_Draft]) -> int:
    gaps = [b.rows[0] - a.rows[-1] - 1 for a, b in pairwise(drafts)]
    return min(2, Counter(gaps).most_common(1)[0][0]) if gaps else 0


def _indent(found: Found, drafts: Sequence[_Draft]) -> str:
    """The spaces put before the names of accounts credited, if most of them have some."""
    column = found.column(Role.ACCOUNT)
    if column is None:
        return ""
    spaces = Counter(
        str(value)[: len(str(value)) - len(str(value).lstrip())]
        for d in drafts
        for row, line in zip(d.rows, d.lines, strict=False)
        if line.credit and (value := found.sheet.value(row, index(column))) is not None
    )
    return spaces.most_common(1)[0][0] if spaces else ""


def _narrated(found: Found, drafts: Sequence[_Draft]) -> bool:
    return bool(drafts) and sum(len(d.rows) == len(d.lines) + 1 for d in drafts) * 2 > len(drafts)
