"""A bank's CSV, whatever its bank: its lines, with what their cells say.

Which way each amount went is another matter (nl2x.notes.bank.bank_signs): a card's file may count it the other way.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import pairwise

from nl2x.notes.bank.bank_cells import CURRENCY, decimal_comma, number_in
from nl2x.notes.bank.bank_columns import IN, MOST_KINDS, OUT, Columns, Row, Table, cell_of, table_in
from nl2x.notes.bank.bank_days import Days, date_order, days_in
from nl2x.notes.batches.batch import BankLine, Skipped
from nl2x.notes.facts import DateOrder
from nl2x.notes.facts.currency import CODES, SYMBOLS

_PENDING = re.compile(
    r"(?i)(?:is |still )?(?:pending|(?:umsatz )?vorgemerkt(?:er umsatz)?|processing|in progress|on hold|authori[sz]ed|authori[sz]ation(?: hold)?"
    r"|uncleared|offen|open|not (?:yet )?(?:posted|cleared|booked)|en attente|pendiente|in behandeling)"
)
_PENDING_WORDS = re.compile(r"(?i)^\W*pending\b|[-(\[*] ?pending\b\W*$")
_IS_FINAL = re.compile(r"(?i)(?:umsatz )?gebucht|booked|posted|cleared|completed")
_NOTHING_CAME = re.compile(
    r"(?i)(?:declined|failed|cancell?ed|denied|reverted|rejected|refused|expired|void(?:ed)?|abgelehnt|storniert)"
)
_YES = re.compile(r"(?i)(?:y|yes|true|1|x)")
APART, WITHIN = "besides the amounts", "within the amounts"
PENDING = "still pending at the bank; it is posted when its final line comes"


@dataclass(frozen=True)
class Told:
    """What is known of a file besides what stands in it. `order` is the book's own date order, or as answered."""

    order: DateOrder | None = None
    today: date | None = None
    ways: Mapping[str, int] = field(default_factory=dict)
    """Which way money went (1 in, -1 out) where a word that says nothing stands beside it, as answered."""
    fees: str = ""
    """Whether the fees of its own column are in the amounts (`WITHIN`) or besides (`APART`), as answered."""
    own: str = ""
    """Which of several accounts of the customer it is read for, as answered."""
    currency: str = ""
    """In which of several currencies its lines are for this book, as answered."""


@dataclass(frozen=True)
class Export:
    """What stands in a bank's CSV: its lines with their numbers, what was skipped, and doubts."""

    lines: tuple[tuple[int, BankLine], ...]
    """With the amounts as they stand there, where nothing but their signs tells which way they went."""
    skipped: tuple[Skipped, ...]
    doubts: tuple[str, ...]
    settled: bool
    """Whether columns, or words beside the amounts, say which way each went."""
    above: str
    """What the bank says of the account above the columns' names."""
    columns: str
    """The columns' names."""
    before_first: Decimal | None = None
    """The balance of a line without an amount above all others."""
    after_last: Decimal | None = None
    either: tuple[date, ...] = ()
    """Its first date, the day first and the month first, where nothing tells which."""
    unclear: tuple[str, ...] = ()
    """Words beside amounts without a sign that don't say which way they went."""
    fees: bool = False
    """Whether it has a column of fees, and nothing tells if they are in the amounts."""
    kinds: str = ""
    """What stands in its columns of few words."""
    with_net: bool = False
    """Whether it says of each payment what was kept of it and what is left, as those do who collect them."""
    accounts: tuple[str, ...] = ()
    """Several accounts of the customer that its lines are of."""
    currencies: tuple[str, ...] = ()
    """Several currencies that its amounts are in."""


def read(text: str, told: Told | None = None) -> Export | None:
    """What stands in a bank's CSV; None if the text isn't one."""
    table = table_in(text)
    return None if table is None else _Reader(table, told or Told()).export()


@dataclass(frozen=True)
class _Reader:
    """A table of bank lines, and what is told of it."""

    table: Table
    told: Told

    def export(self) -> Export:
        doubts: list[str] = []
        alike = len({self._description(row) for _, row in self._final}) == 1
        which, either = date_order(self._days, self._order, self.told.today, doubts, self._booked, alike)
        found: list[tuple[int, BankLine]] = []
        skipped = [
            Skipped(n, " ".join(row)[:200], why) for n, row in self.table.rows if (why := self._open(row))
        ]
        balances: list[Decimal | None] = [None, None]  # of lines without an amount, above and below
        for (number, row), readings in zip(self._final, self._days, strict=True):
            day = readings.get(which) or readings.get(DateOrder.YMD)
            amount, balance, fee = self._amount(row), self._number(row, self._at.balance), self._fee(row)
            why = "no date" if day is None else "no amount" if amount is None else "the amount is nought"
            if day is None or amount is None or not (amount or fee):
                skipped.append(Skipped(number, " ".join(row)[:200], why))
                balances[bool(found)] = (
                    balance if not amount and balance is not None else balances[bool(found)]
                )
                continue
            words, currency = self._description(row), self._currency(row)
            found.append((number, BankLine(day, words, amount, balance, currency, fee=fee)))
        currencies = tuple(dict.fromkeys(line.currency for _, line in found if line.currency))
        lines, fees = _with_fees(found, self._at.with_net, self.told.fees)
        return Export(
            lines=lines,
            skipped=tuple(sorted(skipped, key=lambda s: s.line)),
            doubts=tuple(doubts),
            settled=(self._at.apart and bool(self.table.names))
            or self._by_words
            or self._at.with_net
            or self._plus,
            above=self.table.above,
            columns=" ".join(self.table.names),
            before_first=balances[0],
            after_last=balances[1],
            either=either,
            unclear=self._unclear,
            fees=fees,
            kinds=self._kinds,
            with_net=self._at.with_net,
            currencies=() if self.told.currency or len(currencies) < 2 else currencies,
            accounts=() if self.told.own or len(self._accounts) < 2 else self._accounts,
        )

    @property
    def _at(self) -> Columns:
        return self.table.columns

    @property
    def _order(self) -> DateOrder | None:
        """As the column's name says ("Date (dd/mm/yyyy)"), or as told."""
        name = self.table.names[self._at.date].lower() if self.table.names else ""
        return DateOrder.DMY if "dd/mm" in name else DateOrder.MDY if "mm/dd" in name else self.told.order

    @cached_property
    def _final(self) -> list[Row]:
        return [(number, row) for number, row in self.table.rows if not self._open(row)]

    @cached_property
    def _days(self) -> list[Days]:
        return [days_in(cell_of(row, self._at.date), self.told.today) for _, row in self._final]

    @cached_property
    def _booked(self) -> list[Days]:
        return [days_in(cell_of(row, self._at.value_date), self.told.today) for _, row in self._final]

    def _open(self, row: Sequence[str]) -> str:
        """Why a line is no final one of the account; empty for one that is."""
        own = cell_of(row, self._at.own)
        if self.told.own and own != self.told.own:
            return f"of another account: {own}"
        if self.told.currency and (currency := self._currency(row)) not in ("", self.told.currency):
            return f"in another currency, {currency}: tell what it came to"
        status, described = cell_of(row, self._at.status), self._description(row)
        flag = "pending" in self.table.names[self._at.status].lower() if self._at.status >= 0 else False
        if _PENDING.search(status) or (flag and _YES.fullmatch(status)) or _PENDING_WORDS.search(described):
            return PENDING
        if _NOTHING_CAME.search(status):
            return f"nothing was paid: {status}"
        return PENDING if any(_PENDING.fullmatch(cell) for cell in row) else ""

    @cached_property
    def _accounts(self) -> tuple[str, ...]:
        own = (cell_of(row, self._at.own) for _, row in self._final if self._number(row, self._at.amount))
        return tuple(dict.fromkeys(filter(None, own)))

    @cached_property
    def _plus(self) -> bool:
        """Whether what came in has a plus, and what went out a minus."""
        first = {cell_of(row, self._at.amount)[:1].replace("\u2212", "-") for _, row in self._final}
        return {"+", "-"} <= first

    # ------------------------------------------------------------ words

    def _description(self, row: Sequence[str]) -> str:
        cells = (cell_of(row, i).strip("'") for i in self._at.description)
        return " ".join(dict.fromkeys(cell for cell in cells if cell and not _IS_FINAL.fullmatch(cell)))

    def _currency(self, row: Sequence[str]) -> str:
        """The ISO code of its own column, or beside the amount if the mark means only one currency."""
        code = cell_of(row, self._at.currency).upper()
        if re.fullmatch(r"[A-Z]{3}", code):
            return code
        for cells in (row, self.table.names):
            for i in (self._at.amount, self._at.money_in, self._at.money_out):
                if match := CURRENCY.search(cell_of(cells, i)):
                    mark = match[0].lower()
                    return mark.upper() if mark in CODES else SYMBOLS[mark].replace("$", "")
        return ""

    @cached_property
    def _kinds(self) -> str:
        """What stands in columns of few words, such as kinds of payment."""
        width = max((len(row) for _, row in self.table.rows), default=0)
        columns = [{cell_of(row, i) for _, row in self._final} for i in range(width)]
        return " | ".join(cell for cells in columns if len(cells) <= MOST_KINDS for cell in sorted(cells))

    # ------------------------------------------------------------ amounts

    @cached_property
    def _comma(self) -> bool:
        money = (self._at.amount, self._at.money_in, self._at.money_out, self._at.balance)
        return decimal_comma([cell_of(row, i) for _, row in self._final for i in money])

    def _number(self, row: Sequence[str], column: int) -> Decimal | None:
        return number_in(cell_of(row, column), self._comma)

    def _amount(self, row: Sequence[str]) -> Decimal | None:
        """What the account gained by a row, as far as that is told."""
        if self._at.apart:
            gained, lost = self._number(row, self._at.money_in), self._number(row, self._at.money_out)
            if gained is None and lost is None:
                return None
            came, went = self._marks
            return (gained or Decimal(0)) * came - (lost or Decimal(0)) * went
        amount = self._number(row, self._at.amount)
        way = self._way(row)
        if amount is None or not self._heard:
            return amount
        return amount * self._turn if not way else abs(amount) * way

    @cached_property
    def _marks(self) -> tuple[int, int]:
        """The signs that most of what came in and most of what went out has: one with the other was taken back."""
        return self._mark(self._at.money_in), self._mark(self._at.money_out)

    def _mark(self, column: int) -> int:
        amounts = [n for _, row in self._final if (n := self._number(row, column))]
        return -1 if 2 * sum(n < 0 for n in amounts) > len(amounts) else 1

    def _fee(self, row: Sequence[str]) -> Decimal:
        amount, fee = self._number(row, self._at.amount), self._number(row, self._at.fee)
        net = self._number(row, self._at.net) if self._at.net != self._at.amount else None
        if not fee or amount is None:
            return Decimal(0)
        return amount - net if net is not None else abs(fee)

    # ------------------------------------------------------------ ways told by words

    def _way(self, row: Sequence[str]) -> int:
        """1 for in, -1 for out, 0 where the word beside the amount doesn't say it."""
        said = cell_of(row, self._at.indicator).lower().strip(" .")
        if said in self.told.ways:
            return self.told.ways[said]
        return -1 if OUT.match(said) else 1 if IN.match(said) else 0

    @cached_property
    def _agreed(self) -> tuple[int, int, bool]:
        """How many signs agree with the words beside them, and how many don't; and whether there are signs at all."""
        amounts = [(self._number(row, self._at.amount), self._way(row)) for _, row in self._final]
        told = [n * way for n, way in amounts if n and way]
        return sum(n > 0 for n in told), sum(n < 0 for n in told), any(n < 0 for n, _ in amounts if n)

    @cached_property
    def _heard(self) -> bool:
        """Whether the words beside the amounts count: not where they say one thing of amounts with either sign, unless
        that is all the column is for."""
        agree, differ, signs = self._agreed
        return self._at.indicator >= 0 and (not signs or not (agree and differ) or self._at.named)

    @property
    def _turn(self) -> int:
        agree, differ, signs = self._agreed
        return -1 if signs and differ > agree else 1

    @property
    def _by_words(self) -> bool:
        return self._heard and not self._unclear

    @cached_property
    def _unclear(self) -> tuple[str, ...]:
        """Words beside amounts without a sign that don't say which way they went."""
        if not self._heard or self._agreed[2]:
            return ()
        rows = [row for _, row in self._final if self._number(row, self._at.amount) and not self._way(row)]
        return tuple(dict.fromkeys(cell_of(row, self._at.indicator).lower().strip(" .") for row in rows))


def _with_fees(
    lines: list[tuple[int, BankLine]], net: bool, told: str
) -> tuple[tuple[tuple[int, BankLine], ...], bool]:
    """The lines with the fees that are not in their amounts, as the balance tells or a person; and whether that is
    left to be asked."""
    if net or not any(line.fee for _, line in lines):
        return tuple(lines), False
    where = told or _fees_by_balance([line for _, line in lines])
    if where == APART:
        return tuple(lines), False
    return tuple((number, replace(line, fee=Decimal(0))) for number, line in lines), not where


def _fees_by_balance(lines: Sequence[BankLine]) -> str:
    apart = within = 0
    for a, b in pairwise(lines):
        if a.balance is None or b.balance is None:
            continue
        for line, moved in ((b, b.balance - a.balance), (a, a.balance - b.balance)):
            apart += bool(line.fee) and moved == line.amount - line.fee
            within += bool(line.fee) and moved == line.amount
    return APART if apart > within else WITHIN if within > apart else ""
