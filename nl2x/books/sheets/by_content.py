"""A list whose headings tell too little, completed by what stands in its columns.

People leave a heading blank, or write a word over it that nobody else would. What the columns hold and what
the other headings say often leaves one reading: the only words that come again and again in a cash book are
its categories, the other ones describe. Only a column whose own heading tells nothing is named so, and only as
what the list lacks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import accumulate

from nl2x.books.book import Column, Role
from nl2x.books.sheets.figures import Figures, by_arithmetic
from nl2x.books.sheets.words import heading_role, month_of, plain
from nl2x.books.xlsx.cells import Sheet, amount

_OFTEN = 0.4
"""The largest share of different words in a column of categories."""
_MOST = 0.8
_LEAST = 3
_FEW = 5
"""So many names or fewer that come again may be of those who keep the book, rather than of others."""
_MANY = 12
_CLEAR = 0.9
_NAMED = {Role.CATEGORY, Role.ACCOUNT, Role.CODE, Role.TYPE, Role.DEBIT_ACCOUNT}
_TOLD_APART = {Role.DATE, Role.PERIOD, Role.DUE, Role.PAID_ON, Role.ENTRY, Role.REFERENCE}
_RECORD = (Role.STATUS, Role.PAID, Role.PAID_ON, Role.DUE)
_MONEY = (Role.MONEY_IN, Role.MONEY_OUT, Role.AMOUNT, Role.TOTAL, Role.DEBIT, Role.CREDIT, Role.NET)
Elsewhere = Callable[[], Collection[str]]


def tells_nothing(column: Column) -> bool:
    """Whether neither a column's heading nor its cells alone said what it is."""
    return column.role is Role.OTHER and column.confidence == 0 and bool(column.kind)


def completed(
    drafts: list[Column], sheet: Sheet, rows: Sequence[int], elsewhere: Elsewhere
) -> list[Column]:
    """The columns of a dated list with those named whose headings tell nothing, as far as the others and the
    rows say what they are. `elsewhere` gives the words that stand on other sheets."""
    if len(rows) < _LEAST or not any(c.role in _TOLD_APART for c in drafts):
        return drafts
    if not any(heading_role(c.heading)[1] < _CLEAR for c in drafts):
        return drafts
    known: dict[Role, Column] = {}
    for column in sorted(drafts, key=lambda c: -c.confidence):
        known.setdefault(column.role, column)
    figures = Figures(sheet, rows, known, [c for c in drafts if tells_nothing(c) and c.kind == "number"])
    roles = by_arithmetic(figures)
    told = [replace(c, role=roles[c.letter], confidence=0.7) if c.letter in roles else c for c in drafts]
    told = _days(told, figures, known)
    words = _by_words(told, sheet, rows, elsewhere)
    return [replace(c, role=words[c.letter], confidence=0.6) if c.letter in words else c for c in told]


def _days(drafts: list[Column], figures: Figures, known: Mapping[Role, Column]) -> list[Column]:
    """A day without a heading beside the list's own, filled where something was paid and nowhere else, is when
    that was."""
    paid = known.get(Role.PAID) or known.get(Role.MONEY_IN)
    days = [c for c in drafts if c.kind == "date" and not c.formula and heading_role(c.heading)[1] == 0]
    own = [c for c in drafts if c.role in (Role.DATE, Role.PERIOD) and c not in days]
    if paid is None or len(days) != 1 or not own or Role.PAID_ON in known:
        return drafts
    with_money, with_day = figures.filled(paid), figures.dated(days[0])
    if with_money != with_day or len(with_day) < _LEAST or len(with_day) == len(figures.rows):
        return drafts
    return [replace(c, role=Role.PAID_ON, confidence=0.7) if c is days[0] else c for c in drafts]


def words_of(sheets: Iterable[Sheet]) -> frozenset[str]:
    """All words that stand by themselves in a cell that nobody calculates."""
    return frozenset(
        plain(cell.value)
        for sheet in sheets
        for cell in sheet.cells.values()
        if isinstance(cell.value, str) and not cell.calculated and len(cell.value) < 60
    )


def _by_words(
    drafts: Sequence[Column], sheet: Sheet, rows: Sequence[int], elsewhere: Elsewhere
) -> dict[str, Role]:
    from nl2x.books.sheets.columns import index, is_way_of_paying

    roles = {c.role for c in drafts}
    if not roles & set(_MONEY):
        return {}
    said: dict[str, list[str]] = {}
    for column in drafts:
        if tells_nothing(column) and column.kind == "text" and not column.formula:
            texts = [text for r in rows if (text := sheet.text(r, index(column)))]
            if len(texts) >= _MOST * len(rows) and not all(is_way_of_paying(plain(t)) for t in texts):
                said[column.letter] = texts
    found = {i: Role.PERIOD for i, texts in said.items() if all(map(month_of, texts))}
    found = {} if Role.PERIOD in roles or len(found) > 1 else found
    journal = _balances(drafts, sheet, rows)
    if journal and not roles & _NAMED:
        return found | _accounts(drafts, sheet, rows, elsewhere)
    if not roles & _NAMED:
        offered = {c.letter for c in drafts if len(c.options) > 2}
        again = [i for i, t in said.items() if i in offered or _comes_again(t, elsewhere)]
        again = [i for i in again if i not in found]
        if len(again) == 1 and not any(_chooses(c, sheet, rows, elsewhere) for c in drafts):
            found[again[0]] = Role.CATEGORY
    left = [i for i in said if i not in found]
    if len(left) != 1:
        return found
    texts = said[left[0]]
    if Role.DESCRIPTION not in roles and not _describes(drafts, sheet, rows):
        if _share(texts) > _OFTEN or (journal and len(set(texts)) > _MANY):
            found[left[0]] = Role.DESCRIPTION
    elif Role.COUNTERPARTY not in roles and not journal and _are_names(texts):
        named = bool(roles & (_NAMED | set(_RECORD))) or bool(set(found.values()) & _NAMED)
        if _share(texts) > _OFTEN or (named and len(set(texts)) > _FEW) or _once_a_period(drafts, sheet, rows, texts):
            found[left[0]] = Role.COUNTERPARTY
    return found


def _balances(drafts: Sequence[Column], sheet: Sheet, rows: Sequence[int]) -> bool:
    """Whether debits and credits add up to the same again and again, entry by entry."""
    from nl2x.books.sheets.columns import index

    sides = [next((c for c in drafts if c.role is role), None) for role in (Role.DEBIT, Role.CREDIT)]
    debit, credit = sides
    if debit is None or credit is None:
        return False
    signed = [
        (amount(sheet.value(r, index(debit))) or Decimal(0)) - (amount(sheet.value(r, index(credit))) or Decimal(0))
        for r in rows
    ]
    ends = sum(abs(total) < Decimal("0.005") for total in accumulate(signed))
    return len(signed) >= 4 and 2 * ends <= len(signed) <= 8 * ends


def _accounts(
    drafts: Sequence[Column], sheet: Sheet, rows: Sequence[int], elsewhere: Elsewhere
) -> dict[str, Role]:
    """Of a journal's columns of words without a clear heading the one whose words the workbook lists
    elsewhere, as a chart of accounts does; another one tells what it was."""
    unclear = [c for c in drafts if c.kind == "text" and not c.formula and c.confidence < _CLEAR]
    listed = [c for c in unclear if _chooses(replace(c, role=Role.DESCRIPTION), sheet, rows, elsewhere)]
    others = [c for c in unclear if tells_nothing(c) and c not in listed]
    if len(listed) != 1:
        return {}
    told = not any(c.role is Role.DESCRIPTION for c in drafts) and len(others) == 1
    return {listed[0].letter: Role.ACCOUNT} | ({others[0].letter: Role.DESCRIPTION} if told else {})


def _chooses(column: Column, sheet: Sheet, rows: Sequence[int], elsewhere: Elsewhere) -> bool:
    """Whether a column of free words by its heading ("What for") is one of categories by its cells."""
    from nl2x.books.sheets.columns import index

    if column.role not in (Role.DESCRIPTION, Role.COUNTERPARTY, Role.DIMENSION) or column.kind != "text":
        return False
    texts = [text for r in rows if (text := sheet.text(r, index(column)))]
    return len(column.options) > 2 or _comes_again(texts, elsewhere)


def _describes(drafts: Sequence[Column], sheet: Sheet, rows: Sequence[int]) -> bool:
    """Whether a column with a heading of its own ("Job") tells something else in nearly every row."""
    from nl2x.books.sheets.columns import index

    told = [c for c in drafts if c.role is Role.DIMENSION and c.kind == "text" and not c.options]
    return any(_share([sheet.text(r, index(c)) for r in rows]) > _OFTEN for c in told)


def _are_names(texts: Sequence[str]) -> bool:
    """Whether most texts are like a name, or begin with one: a capital in front, no number of its own."""
    good = [t for t in texts if t[:1].isupper() and len(t.split()) <= 6 and not _NUMBER.search(t)]
    return len(good) >= 0.7 * len(texts)


_NUMBER = re.compile(r"\d\d|\b\d\b")


def _once_a_period(
    drafts: Sequence[Column], sheet: Sheet, rows: Sequence[int], texts: Sequence[str]
) -> bool:
    """Whether each text stands once beside each month: a tenant, a member."""
    from nl2x.books.sheets.columns import index

    period = next((c for c in drafts if c.role is Role.PERIOD), None)
    if period is None or len(texts) != len(rows):
        return False
    pairs = [(str(sheet.value(r, index(period))), text) for r, text in zip(rows, texts, strict=True)]
    return len(set(pairs)) == len(pairs) and len(set(texts)) * 2 <= len(texts)


def _share(texts: Sequence[str]) -> float:
    return len(set(map(plain, texts))) / max(1, len(texts))


def _comes_again(texts: Sequence[str], elsewhere: Elsewhere) -> bool:
    """Whether a few words come again and again that another sheet lists, as a budget or a summary does."""
    words = set(map(plain, texts))
    if len(words) < 2 or _share(texts) > _OFTEN:
        return False
    listed = elsewhere()
    return sum(word in listed for word in words) >= _MOST * len(words)
