"""What columns of words are by how their words come again, whatever their headings say.

The few words of a cash book that a budget or summary lists are its categories; words of their own in every
row describe; beside a journal's debits and credits stand the accounts that its chart lists.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate

from nl2x.books.book import Column, Role
from nl2x.books.sheets.columns import index, is_way_of_paying
from nl2x.books.sheets.words import month_of, plain
from nl2x.books.xlsx.cells import Sheet, amount

OFTEN = 0.4
"""The largest share of different words in a column of categories."""
FEW = 5
"""So many names or fewer that come again may be of those who keep the book, rather than of others."""
MANY = 12
_MOST = 0.8
_FIRST_LINES = 0.15
"""The share of a journal's rows that have what stands on each entry's first line only."""
_CLEAR = 0.9
_ACCOUNTS = {Role.ACCOUNT, Role.CODE}
_NAMED = {Role.CATEGORY, Role.TYPE, Role.DEBIT_ACCOUNT, *_ACCOUNTS}
_RECORD = {Role.STATUS, Role.PAID, Role.PAID_ON, Role.DUE}
_MONEY = {
    *(Role.MONEY_IN, Role.MONEY_OUT, Role.AMOUNT, Role.TOTAL),
    *(Role.DEBIT, Role.CREDIT, Role.NET),
}
_COUNTED = re.compile(r"\S*\d\S*")
_NUMBER = re.compile(r"\d\d|\b\d\b")
Elsewhere = Callable[[], Collection[str]]
"""Gives the words that stand on other sheets of the workbook."""


def tells_nothing(column: Column) -> bool:
    """Whether neither a column's heading nor its cells alone said what it is."""
    return column.role is Role.OTHER and column.confidence == 0 and bool(column.kind)


def words_of(sheets: Iterable[Sheet]) -> frozenset[str]:
    """All words that stand by themselves in a cell that nobody calculates."""
    return frozenset(
        plain(cell.value)
        for sheet in sheets
        for cell in sheet.cells.values()
        if isinstance(cell.value, str) and not cell.calculated and len(cell.value) < 60
    )


@dataclass(frozen=True)
class Words:
    """The rows of a list, its columns, and what else stands in the workbook."""

    sheet: Sheet
    rows: Sequence[int]
    columns: Sequence[Column]
    elsewhere: Elsewhere

    @property
    def roles(self) -> set[Role]:
        return {c.role for c in self.columns}

    def of(self, column: Column) -> list[str]:
        return [text for r in self.rows if (text := self.sheet.text(r, index(column)))]

    def untold(self, least: float) -> dict[str, list[str]]:
        """The words of the columns without a meaning that nearly every row fills, by letter: no numbers of
        documents, and nothing that says how it was paid."""
        found = {}
        for column in self.columns:
            if tells_nothing(column) and column.kind == "text" and not column.formula:
                texts = self.of(column)
                paying = all(is_way_of_paying(plain(text)) for text in texts)
                if len(texts) >= least * len(self.rows) and not paying and not _are_codes(texts):
                    found[column.letter] = texts
        return found


def by_words(words: Words) -> dict[str, Role]:
    """What the columns of words without a meaning are; those that can't be told are left out."""
    roles = words.roles
    if not roles & _MONEY:
        return {}
    journal = _balances(words)
    if journal and not roles & _NAMED:
        return _accounts(words)
    said = words.untold(_FIRST_LINES if journal or roles & _ACCOUNTS else _MOST)
    months = [letter for letter, texts in said.items() if all(map(month_of, texts))]
    found = {months[0]: Role.PERIOD} if len(months) == 1 and Role.PERIOD not in roles else {}
    if not roles & _NAMED and (letter := _category(words, said)) and letter not in found:
        found[letter] = Role.CATEGORY
    left = [letter for letter in said if letter not in found]
    if len(left) == 1:
        named = bool((roles | set(found.values())) & _NAMED)
        role = _free_words(words, said[left[0]], named=named, journal=journal)
        found |= {left[0]: role} if role else {}
    return found


def _category(words: Words, said: dict[str, list[str]]) -> str:
    """The only column whose few words come again, or are chosen from a list."""
    if any(_chooses(words, c) for c in words.columns if c.role in _FREE):
        return ""
    offered = {c.letter for c in words.columns if len(c.options) > 2}
    again = [i for i, texts in said.items() if i in offered or _comes_again(texts, words.elsewhere)]
    return again[0] if len(again) == 1 else ""


_FREE = (Role.DESCRIPTION, Role.COUNTERPARTY, Role.DIMENSION)
"""What a column of categories may be taken for by its heading ("What for")."""


def _free_words(words: Words, texts: Sequence[str], *, named: bool, journal: bool) -> Role | None:
    """What the only column of words that is left tells: what it was, or who."""
    roles, kinds = words.roles, len(set(texts))
    if _are_slips(texts):
        return None
    if Role.DESCRIPTION not in roles and not _describes(words):
        told = kinds > MANY and (journal or bool(roles & _NAMED))
        return Role.DESCRIPTION if told or _share(texts) > OFTEN else None
    if Role.COUNTERPARTY in roles or journal or not _are_names(texts):
        return None
    others = (named or bool(roles & _RECORD)) and kinds > FEW
    return Role.COUNTERPARTY if others or _share(texts) > OFTEN or _once_a_period(words, texts) else None


def _balances(words: Words) -> bool:
    """Whether debits and credits add up to the same again and again, entry by entry."""
    roles = {c.role: c for c in reversed(words.columns)}
    debit = roles.get(Role.DEBIT) or roles.get(Role.MONEY_IN)
    credit = roles.get(Role.CREDIT) or roles.get(Role.MONEY_OUT)
    if debit is None or credit is None:
        return False

    def at(row: int, column: Column) -> Decimal:
        return amount(words.sheet.value(row, index(column))) or Decimal(0)

    signed = [at(row, debit) - at(row, credit) for row in words.rows]
    ends = sum(abs(total) < Decimal("0.005") for total in accumulate(signed))
    return len(signed) >= 4 and 2 * ends <= len(signed) <= 8 * ends


def _accounts(words: Words) -> dict[str, Role]:
    """Of a journal's columns of words without a clear heading the one whose words the workbook lists
    elsewhere, as a chart of accounts does; another one tells what it was."""
    unclear = [c for c in words.columns if c.kind == "text" and not c.formula and c.confidence < _CLEAR]
    listed = [c for c in unclear if _chooses(words, c)]
    others = [c for c in unclear if tells_nothing(c) and c not in listed]
    if len(listed) != 1:
        return {}
    told = Role.DESCRIPTION not in words.roles and len(others) == 1
    return {listed[0].letter: Role.ACCOUNT} | ({others[0].letter: Role.DESCRIPTION} if told else {})


def _chooses(words: Words, column: Column) -> bool:
    if column.kind != "text":
        return False
    return len(column.options) > 2 or _comes_again(words.of(column), words.elsewhere)


def _comes_again(texts: Sequence[str], elsewhere: Elsewhere) -> bool:
    """Whether a few words come again and again that another sheet lists, as a budget or a summary does."""
    words = set(map(plain, texts))
    if len(words) < 2 or _share(texts) > OFTEN:
        return False
    listed = elsewhere()
    return sum(word in listed for word in words) >= _MOST * len(words)


def _share(texts: Sequence[str]) -> float:
    return len(set(map(plain, texts))) / max(1, len(texts))


def _describes(words: Words) -> bool:
    """Whether a column with a heading of its own ("Job") tells something else in nearly every row."""
    told = [c for c in words.columns if c.role is Role.DIMENSION and c.kind == "text" and not c.options]
    return any(_share(words.of(c)) > OFTEN for c in told)


def _are_slips(texts: Sequence[str]) -> bool:
    """Whether most say by which slip or in which way it was paid: "chq 114", "debit"."""
    bare = (re.sub(r"[\d#./-]+", " ", plain(text)).strip() for text in texts)
    return sum(not word or is_way_of_paying(word) for word in bare) >= 0.7 * len(texts)


def _are_codes(texts: Sequence[str]) -> bool:
    """Whether most are one word with a figure in it: "V-012", "chq114"."""
    return sum(_COUNTED.fullmatch(t.strip()) is not None for t in texts) >= 0.7 * len(texts)


def _are_names(texts: Sequence[str]) -> bool:
    """Whether most texts are like a name, or begin with one: a capital in front, no number of its own."""
    good = [t for t in texts if t[:1].isupper() and len(t.split()) <= 6 and not _NUMBER.search(t)]
    return len(good) >= 0.7 * len(texts)


def _once_a_period(words: Words, texts: Sequence[str]) -> bool:
    """Whether each text stands once beside each month: a tenant, a member."""
    period = next((c for c in words.columns if c.role is Role.PERIOD), None)
    if period is None or len(texts) != len(words.rows):
        return False
    months = (str(words.sheet.value(row, index(period))) for row in words.rows)
    pairs = set(zip(months, texts, strict=True))
    return len(pairs) == len(texts) and len(set(texts)) * 2 <= len(texts)
