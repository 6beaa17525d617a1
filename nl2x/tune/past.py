"""The training books as workbooks with a past: some of a book's notes are posted, or none, others are to be read.

Each book is a journal with a chart of accounts. A note is posted where its event and account make an entry of two accounts
and its words tell one sum; what nl2x reads in it plays no part. How it was paid, where that isn't told, is the book's
first account of money.
"""

from __future__ import annotations

import datetime as dt
import io
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event, events
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED
from nl2x.notes.wording.words import STOP
from nl2x.tune.encoder import unlearned
from nl2x.tune.told import MONEY, UNCLEAR, Line, Told

FIRST, STEP = dt.date(2026, 1, 5), dt.timedelta(days=3)
_TYPES = {
    "bank": "Asset", "cash": "Asset", "card": "Liability", "savings": "Asset", "wallet": "Asset", "debtors": "Asset",
    "creditors": "Liability", "asset": "Asset", "liability": "Liability", "equity": "Equity", "income": "Income",
    "expense": "Expense",
}  # fmt: skip
_DEBTS = {"payable": "creditors", "receivable": "debtors"}


@dataclass(frozen=True)
class Part:
    """A training book of which some notes are posted (`past`) and others are to be read."""

    book: Told
    past: Sequence[Line]
    to_read: Sequence[Line]

    @cached_property
    def today(self) -> dt.date:
        """The day after the last entry."""
        return FIRST + STEP * len(self.past)

    def workbook(self) -> bytes:
        """The journal, with the chart beside it."""
        from openpyxl import Workbook

        made = Workbook()
        chart = made.active
        assert chart is not None
        chart.title = "Accounts"
        rows: list[list[object]] = [["Account", "Type"]]
        rows += [[name, _TYPES[kind]] for kind, name in self.book.accounts]
        for row in rows:
            chart.append(row)
        journal = made.create_sheet("Journal")
        journal.append(["Date", "Description", "Account", "Debit", "Credit"])
        for number, (line, entry) in enumerate(self._entries()):
            day, words = FIRST + STEP * number, _FIGURES.sub("", line.text).strip(" ,;:-") or line.text
            journal.append([day, words, entry[0], entry[2], None])
            journal.append([day, words, entry[1], None, entry[2]])
        for cells in journal.iter_rows(min_row=2):
            cells[0].number_format = "yyyy-mm-dd"
            cells[3].number_format = cells[4].number_format = "#,##0.00"
        out = io.BytesIO()
        made.save(out)
        return out.getvalue()

    def knowledge(self, *, scorer: bool) -> Knowledge:
        """What nl2x knows of the book."""
        from nl2x.notes.book.open_book import knowledge_of

        return knowledge_of(Path("training.xlsx"), self.workbook(), scorer=scorer)

    def _entries(self) -> Iterator[tuple[Line, tuple[str, str, float]]]:
        for line in self.past:
            if (entry := entry_of(line, self.book)) is not None:
                yield line, entry


def numbered() -> list[tuple[int, Told]]:
    """The books that the encoder has not learned from, those in order first, each with its number, by which parts of
    them are left out."""
    return sorted(enumerate(unlearned()), key=lambda one: not one[1].in_order)


def parts(book: Told) -> list[Part]:
    """A book as it is learned from: in order where its notes have one, else by halves."""
    return continued(book) if book.in_order else halves(book)


def continued(book: Told) -> list[Part]:
    """A quarter of a book after the other, each read where all before it is posted."""
    ends = [len(book.lines) * quarter // 4 for quarter in range(5)]
    return [Part(book, _clear(book.lines[:a]), book.lines[a:b]) for a, b in pairwise(ends)]


def halves(book: Told) -> list[Part]:
    """A book four times: each half of its notes is read where the other half is posted, with echoes of what is to be read,
    and where nothing is, since many books begin with a chart and nothing else."""
    source = random.Random(book.title)
    lines = list(book.lines)
    source.shuffle(lines)
    one, other = lines[: len(lines) // 2], lines[len(lines) // 2 :]
    made = []
    for past, read in ((_clear(one), other), (_clear(other), one)):
        known = [*past, *(echo(line, book, source) for line in _clear(read) if source.random() < _ECHOED)]
        source.shuffle(known)
        made += [Part(book, known, read), Part(book, (), read)]
    return made


_ECHOED, _ELSEWHERE, _KEPT, _NAME_KEPT = 0.4, 0.1, 0.5, 0.9
"""The share of notes that tell of what was posted before, of such as went to another account then, and of the words that
stay, names and others: no note repeats another in the books themselves, and in life every second one does."""


def echo(line: Line, book: Told, source: random.Random) -> Line:
    """What might have been posted under some of the words of a note before: a name, a thing, without its sum."""
    found = [word for word in _WORD.findall(line.text) if word.casefold() not in STOP]
    kept = [w for w in found if source.random() < (_NAME_KEPT if w[0].isupper() else _KEPT)] or found[:1]
    kind = next((k for k, name in book.accounts if name == line.what), "")
    others = [name for k, name in book.accounts if k == kind and name != line.what]
    what = source.choice(others) if others and source.random() < _ELSEWHERE else line.what
    return replace(line, what=what, text=f"{' '.join(kept)} {round(10 ** source.uniform(1, 3.5), 2)}")


_WORD = re.compile(r"[^\W\d_][\w'\u2019&-]+")


def _clear(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.event != NOTHING_HAPPENED and line.what != UNCLEAR]


def entry_of(line: Line, book: Told) -> tuple[str, str, float] | None:
    """Debit, credit and sum of a note by its reading; None where that isn't one account each and one sum."""
    amount, sides = sum_in(line.text), sides_of(line, book)
    if amount is None or sides is None or len(sides[0]) != 1 or len(sides[1]) != 1 or sides[0] == sides[1]:
        return None
    return next(iter(sides[0])), next(iter(sides[1])), amount


def sides_of(line: Line, book: Told) -> tuple[frozenset[str], frozenset[str]] | None:
    """The accounts that a note's reading debits and credits, without tax; None where the book lacks one."""
    if line.event not in events():
        return None
    found: dict[str, set[str]] = {"Dr": set(), "Cr": set()}
    for row in event(line.event).entry:
        if row.amount == "tax":
            continue
        account = _account(row.account, line, book, event(line.event).roles)
        if account is None:
            return None
        found[row.side].add(account)
    return frozenset(found["Dr"]), frozenset(found["Cr"])


def _account(role: str, line: Line, book: Told, roles: Mapping[str, str]) -> str | None:
    if role in ("what", "to"):
        return line.what if any(name == line.what for _, name in book.accounts) else None
    if role in ("how", "from"):
        return paid_with(line, book) if roles.get(role) == "money" else None
    return next((name for kind, name in book.accounts if kind == _DEBTS.get(role)), None)


def paid_with(line: Line, book: Told) -> str | None:
    """The account of money that a note names, by its kind or its name; else the book's first."""
    money = [(kind, name) for kind, name in book.accounts if kind in MONEY]
    named = [name for kind, name in money if line.how in (kind, name)]
    return next(iter([*named, *(name for kind in MONEY for k, name in money if k == kind)]), None)


_FIGURES = re.compile(r" ?[£$€₹₦]?\d[\d.,]*k?\b(?! \w)")
"""A sum at the end of a note or of a clause: no description repeats it."""
_NUMBER = re.compile(r"\d[\d.,]*k?")


def sum_in(text: str) -> float | None:
    """The largest figure of a text, read as people write sums ("1.640", "55,08", "2.4k"); None if it has none."""
    return max((value for found in _NUMBER.findall(text) if (value := _read(found))), default=None)


def _read(found: str) -> float:
    digits = found.rstrip("k.,")
    if re.search(r",\d\d$", digits):
        digits = digits.replace(".", "").replace(",", ".")
    elif re.search(r"[.,]\d{3}\b", digits):
        digits = digits.replace(",", "").replace(".", "")
    else:
        digits = digits.replace(",", "")
    try:
        return float(digits) * (1000 if found.rstrip(".,").endswith("k") else 1)
    except ValueError:
        return 0.0
