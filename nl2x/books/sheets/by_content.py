"""A list whose headings tell too little, completed by what stands in its columns.

People leave a heading blank, or write a word over it that nobody else would. What the columns hold and what
the other headings say often leaves one reading: the only words that come again and again in a cash book are
its categories, the other ones describe. Only a column whose own heading tells nothing is named so, and only as
what the list lacks.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import accumulate, pairwise

from nl2x.books.book import Column, Role
from nl2x.books.sheets.figures import Figures, by_arithmetic
from nl2x.books.sheets.words import heading_role, month_of, plain
from nl2x.books.xlsx.cells import Sheet, amount

_OFTEN = 0.4
"""The largest share of different words in a column of categories."""
_MOST = 0.8
_FIRST_LINES = 0.15
"""The share of a journal's rows that have what stands on each entry's first line only."""
_LEAST = 3
_FEW = 5
"""So many names or fewer that come again may be of those who keep the book, rather than of others."""
_MANY = 12
_CLEAR = 0.9
_ON = 0.95
_HINT = 0.75
_NAMED = {Role.CATEGORY, Role.ACCOUNT, Role.CODE, Role.TYPE, Role.DEBIT_ACCOUNT}
_ACCOUNTS = {Role.ACCOUNT, Role.CODE}
_TOLD_APART = {Role.DATE, Role.PERIOD, Role.DUE, Role.PAID_ON, Role.ENTRY, Role.REFERENCE}
_RECORD = (Role.STATUS, Role.PAID, Role.PAID_ON, Role.DUE)
_MONEY = (Role.MONEY_IN, Role.MONEY_OUT, Role.AMOUNT, Role.TOTAL, Role.DEBIT, Role.CREDIT, Role.NET)
Elsewhere = Callable[[], Collection[str]]


def tells_nothing(column: Column) -> bool:
    """Whether neither a column's heading nor its cells alone said what it is."""
    return column.role is Role.OTHER and column.confidence == 0 and bool(column.kind)


def _unsaid(column: Column) -> bool:
    return heading_role(column.heading)[1] == 0


def completed(
    drafts: list[Column], sheet: Sheet, rows: Sequence[int], elsewhere: Elsewhere
) -> list[Column]:
    """The columns of a dated list with those named whose headings tell nothing, as far as the others and the
    rows say what they are. `elsewhere` gives the words that stand on other sheets."""
    if len(rows) < _LEAST or not any(c.role in _TOLD_APART for c in drafts):
        return drafts
    if not any(heading_role(c.heading)[1] < _CLEAR for c in drafts):
        return drafts
    told = _figures(drafts, sheet, rows)
    known = _known(told)
    figures = Figures(sheet, rows, known, ())
    told = _days(told, figures, known)
    told = _states(_numbers(told, sheet, rows), sheet, rows)
    words = _by_words(told, sheet, rows, elsewhere)
    return [replace(c, role=words[c.letter], confidence=0.6) if c.letter in words else c for c in told]


def _figures(drafts: list[Column], sheet: Sheet, rows: Sequence[int]) -> list[Column]:
    """The columns with those of figures named that the others leave one meaning; what a heading only hints at
    ("Left side") gives way to what nearly all rows say."""
    nothing = [c for c in drafts if tells_nothing(c) and c.kind == "number"]
    hinted = [c for c in drafts if c.kind == "number" and _is_hint(c)]
    known = {r: c for r, c in _known(drafts).items() if c not in nothing}
    roles = by_arithmetic(Figures(sheet, rows, known, nothing)) if nothing else {}
    if not roles and hinted:
        surely = _known([c for c in drafts if c not in hinted and c not in nothing])
        roles = by_arithmetic(Figures(sheet, rows, surely, [*nothing, *hinted]), strict=True)
    return [replace(c, role=roles[c.letter], confidence=0.7) if c.letter in roles else c for c in drafts]


def _is_hint(column: Column) -> bool:
    """Whether only a part of a heading's words speaks for the column's role."""
    role, sure = heading_role(column.heading)
    return role is column.role and 0 < sure < _HINT


def _known(columns: Sequence[Column]) -> dict[Role, Column]:
    known: dict[Role, Column] = {}
    for column in sorted(columns, key=lambda c: -c.confidence):
        known.setdefault(column.role, column)
    return known


def _days(drafts: list[Column], figures: Figures, known: Mapping[Role, Column]) -> list[Column]:
    """A day without a heading beside the list's own, filled where something was paid and nowhere else, is when
    that was."""
    paid = known.get(Role.PAID) or known.get(Role.MONEY_IN)
    days = [c for c in drafts if c.kind == "date" and not c.formula and _unsaid(c)]
    own = [c for c in drafts if c.role in (Role.DATE, Role.PERIOD) and c not in days]
    if paid is None or len(days) != 1 or not own or Role.PAID_ON in known:
        return drafts
    with_money, with_day = figures.filled(paid), figures.dated(days[0])
    if with_money != with_day or len(with_day) < _LEAST or len(with_day) == len(figures.rows):
        return drafts
    return [replace(c, role=Role.PAID_ON, confidence=0.7) if c is days[0] else c for c in drafts]


def _numbers(drafts: list[Column], sheet: Sheet, rows: Sequence[int]) -> list[Column]:
    """A column without a heading that counts on by one in every row is the rows' number."""
    from nl2x.books.sheets.columns import index

    if any(c.role in (Role.ENTRY, Role.REFERENCE) for c in drafts):
        return drafts
    for column in drafts:
        if column.role in (Role.OTHER, Role.DATE) and _unsaid(column) and not column.formula:
            held = [sheet.value(r, index(column)) for r in rows]
            numbers = [
                int(m[1]) for v in held if not isinstance(v, dt.date) and (m := _COUNTER.fullmatch(str(v)))
            ]
            on = sum(abs(b - a) == 1 for a, b in pairwise(numbers))
            if len(numbers) == len(held) and on >= _ON * (len(held) - 1):
                return [replace(c, role=Role.ENTRY, confidence=0.6) if c is column else c for c in drafts]
    return drafts


def _states(drafts: list[Column], sheet: Sheet, rows: Sequence[int]) -> list[Column]:
    """A few words without a heading that say one thing where a day of payment stands beside them, and something
    else where none does, are how things stand."""
    from nl2x.books.sheets.columns import index

    paid_on = next((c for c in drafts if c.role is Role.PAID_ON and not c.formula), None)
    if paid_on is None or any(c.role is Role.STATUS for c in drafts):
        return drafts
    for column in drafts:
        if not tells_nothing(column) or column.kind != "text" or column.formula:
            continue
        said: dict[bool, set[str]] = {True: set(), False: set()}
        for row in rows:
            said[not sheet.cell(row, index(paid_on)).blank].add(plain(sheet.text(row, index(column))))
        apart = len(said[True]) == 1 and not said[True] & said[False] and "" not in said[True]
        if apart and said[False] and len(said[False]) <= _FEW:
            return [replace(c, role=Role.STATUS, confidence=0.7) if c is column else c for c in drafts]
    return drafts


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
    journal = _balances(drafts, sheet, rows)
    said: dict[str, list[str]] = {}
    for column in drafts:
        if tells_nothing(column) and column.kind == "text" and not column.formula:
            texts = [text for r in rows if (text := sheet.text(r, index(column)))]
            if len(texts) >= (_FIRST_LINES if journal or roles & _ACCOUNTS else _MOST) * len(rows) and not (
                all(is_way_of_paying(plain(t)) for t in texts) or _are_codes(texts)
            ):
                said[column.letter] = texts
    found = {i: Role.PERIOD for i, texts in said.items() if all(map(month_of, texts))}
    found = {} if Role.PERIOD in roles or len(found) > 1 else found
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
        told = len(set(texts)) > _MANY and (journal or bool(roles & _NAMED))
        if _share(texts) > _OFTEN or told:
            found[left[0]] = Role.DESCRIPTION
    elif Role.COUNTERPARTY not in roles and not journal and _are_names(texts):
        named = bool(roles & (_NAMED | set(_RECORD))) or bool(set(found.values()) & _NAMED)
        if _share(texts) > _OFTEN or (named and len(set(texts)) > _FEW) or _once_a_period(drafts, sheet, rows, texts):
            found[left[0]] = Role.COUNTERPARTY
    return found


def _balances(drafts: Sequence[Column], sheet: Sheet, rows: Sequence[int]) -> bool:
    """Whether debits and credits add up to the same again and again, entry by entry."""
    from nl2x.books.sheets.columns import index

    roles = {c.role: c for c in reversed(drafts)}
    debit = roles.get(Role.DEBIT) or roles.get(Role.MONEY_IN)
    credit = roles.get(Role.CREDIT) or roles.get(Role.MONEY_OUT)
    if debit is None or credit is None:
        return False
    nothing = Decimal(0)
    signed = [
        (amount(sheet.value(r, index(debit))) or nothing) - (amount(sheet.value(r, index(credit))) or nothing)
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


def _are_codes(texts: Sequence[str]) -> bool:
    """Whether most are one word with a figure in it: "V-012", "chq114"."""
    return sum(_CODE.fullmatch(t.strip()) is not None for t in texts) >= 0.7 * len(texts)


_COUNTER = re.compile(r"(?:.*?\D)?(\d{1,9})")
_CODE = re.compile(r"\S*\d\S*")
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
