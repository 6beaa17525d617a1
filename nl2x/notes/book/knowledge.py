"""Everything about one book that reading a note needs, worked out once."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any, TypeVar

from nl2x.books.book import Book, Layout, Role
from nl2x.books.chart.accounts import split_code
from nl2x.books.layouts.statements import typed_lines
from nl2x.books.model import Account, AccountType, JournalEntry, Line
from nl2x.books.sheets.open_lists import OpenList, open_lists
from nl2x.notes.accounts.payers import own_people
from nl2x.notes.amounts import taxes
from nl2x.notes.book import accounts_of, past_entries, remarks
from nl2x.notes.book.beside_lines import money_of_remark
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.chart import A_NAME, STOCK, Chart, Tagged
from nl2x.notes.book.events_of import event_of
from nl2x.notes.book.open_beside import by_journal_and_list
from nl2x.notes.book.open_records import open_records
from nl2x.notes.book.openitems import OpenItem, open_items
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.precedents import Precedent, Precedents, habit, telling
from nl2x.notes.book.record_tables import bills, invoices
from nl2x.notes.book.single_entry import PAYABLE, RECEIVABLE
from nl2x.notes.book.statement_lines import by_months, last_balances
from nl2x.notes.book.tax_columns import rate_in_headings
from nl2x.notes.book.tax_of_rows import usual_rate
from nl2x.notes.book.told_by_rows import typed_by_rows
from nl2x.notes.book.typed_tax import rate_of_rows
from nl2x.notes.book.used_so import kinds_by_account
from nl2x.notes.catalogue import Event
from nl2x.notes.meaning.by_model import Listed, Read, Reader
from nl2x.notes.places import records

T = TypeVar("T")

_BRACKETS = re.compile(r"\(([^()]+)\)")
_A_LIST = 6
"""An entry of more lines is a list of balances."""


@dataclass(frozen=True)
class Knowledge:
    """A book's chart, precedents, open items and habits."""

    book: Book
    unconfirmed: frozenset[tuple[str, int]] = frozenset()
    """Sheets and rows of what was posted without anybody's word: no examples."""
    told: Mapping[str, bool] = field(default_factory=dict)
    """Of which words somebody has said that entries with them are examples, or that they are none."""
    scorer: bool = True
    """Whether the trained scorer is heard where the rules aren't sure (measured without it, too)."""
    reader: Reader | None = None
    """The model that was trained to read notes, where one is at hand."""
    _events: dict[int, str] = field(default_factory=dict, repr=False, compare=False)
    _read: dict[str, Read] = field(default_factory=dict, repr=False, compare=False)
    _once: dict[object, Any] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def chart(self) -> Chart:
        accounts, given = accounts_of.accounts(self.book), accounts_of.given(self.book)
        if self.book.layout is Layout.CASH_BOOK:
            accounts = typed_by_rows(accounts, self.entries, given)
        return Chart(accounts, given)

    @cached_property
    def entries(self) -> list[JournalEntry]:
        """The book's own entries, oldest first."""
        return past_entries.in_order(self.book)

    @cached_property
    def examples(self) -> list[JournalEntry]:
        """The entries that show how the book's owner books such things, oldest first."""
        if not self.unconfirmed and not self.told:
            return self.entries
        return past_entries.ordered(
            [e for s, rows, e in past_entries.placed_entries(self.book) if self.is_example(s, rows, e)]
        )

    def is_example(self, sheet: str, rows: Sequence[int], entry: JournalEntry) -> bool:
        """Whether an entry is one: as it was told of the most of its words, else unless nobody confirmed it."""
        stems = telling(words_of(entry))
        said = [(telling(words), yes) for words, yes in self.told.items()]
        fitting = [(len(key), yes) for key, yes in said if key and key <= stems]
        if fitting:
            return max(fitting)[1]
        return not any((sheet, row) in self.unconfirmed for row in rows)

    @cached_property
    def precedents(self) -> Precedents:
        own = [Precedent(words_of(entry), entry) for entry in self.examples]
        return Precedents(own, self.chart, self._dimension_stems)

    @cached_property
    def past(self) -> Precedents:
        """All entries, whoever posted them: what it was last time is a fact, and no example."""
        if len(self.examples) == len(self.entries):
            return self.precedents
        return Precedents(
            [Precedent(words_of(e), e) for e in self.entries], self.chart, self._dimension_stems
        )

    @cached_property
    def _dimension_stems(self) -> frozenset[str]:
        """Words that name a fund, a property, a project: they don't tell what something was."""
        columns = [c for listing in self.book.lists for c in listing.columns if c.role is Role.DIMENSION]
        used = {
            v for e in self.entries for h, v in e.dimensions.items() if any(c.heading == h for c in columns)
        }
        options = {option for c in columns for option in c.options} | (used if len(used) <= 40 else set())
        accounts = {stem for tagged in self.chart.tagged for stem in tagged.stems}
        return frozenset(stem for option in options for stem in telling(option)) - accounts

    def whole(self, text: str) -> Read | None:
        """What the model reads in a note, once for each text; None where none is at hand."""
        if self.reader is None or not text.strip():
            return None
        if text not in self._read:
            self._read[text] = self.reader(self._listed, text)
        return self._read[text]

    @cached_property
    def _listed(self) -> list[Listed]:
        from nl2x.notes.book.wholes import listed

        return listed(self)

    def once(self, key: object, make: Callable[[], T]) -> T:
        """What is the same for all notes to this book, made once and kept under `key`."""
        if key not in self._once:
            self._once[key] = make()
        found: T = self._once[key]
        return found

    @cached_property
    def open_lists(self) -> tuple[OpenList, ...]:
        """The lists on all sheets, by their cells alone."""
        return open_lists(self.book.workbook)

    @cached_property
    def kinds_by_account(self) -> Mapping[str, Counter[str]]:
        return kinds_by_account(self.precedents.all, self.chart)

    def event_of(self, precedent: Precedent) -> str:
        """Which event of the catalogue an earlier entry was, by its accounts; empty if none fits."""
        if not isinstance(precedent.posting, JournalEntry):
            return ""
        key = id(precedent)
        if key not in self._events:
            self._events[key] = event_of(precedent.posting, self.chart)
        return self._events[key]

    @cached_property
    def receivables(self) -> list[OpenItem]:
        names = {t.name for t in self.chart.exactly("receivable")}
        listed = open_records(self.book, invoices(self.book), RECEIVABLE)
        return self._open(listed, names, owed_to_us=True)

    def _open(self, listed: list[OpenItem], names: set[str], *, owed_to_us: bool) -> list[OpenItem]:
        """What is open by the book's list of it, its journal or the remarks beside its entries."""
        by_list = bool(listed) and self.book.layout is not Layout.JOURNAL
        own = [] if by_list else open_items(self.entries, names, owed_to_us=owed_to_us)
        return by_journal_and_list(own, listed, self.book) or remarks.open_by_remark(self.book, names)

    def owed(self, account: str, until: dt.date | None = None) -> Decimal:
        """What the book's entries, or those to a day, leave owing under a debt."""
        entries = (entry for entry in self.entries if until is None or entry.date <= until)
        lines = [line for entry in entries for line in entry.lines if line.account == account]
        return sum((line.credit - line.debit for line in lines), Decimal(0))

    @cached_property
    def trade_words(self) -> frozenset[str]:
        """Words of what is earned and spent here by the accounts' own names: "bike" where "Bike hire" is income. They
        point at none of those who owe or are owed."""
        kinds = (AccountType.INCOME, AccountType.EXPENSE)
        return frozenset(s for t in self.chart.tagged if t.account.type in kinds for s in telling(t.name))

    @cached_property
    def payables(self) -> list[OpenItem]:
        names = {t.name for t in self.chart.exactly("payable") if t.is_a(("payable",), A_NAME)}
        listed = open_records(self.book, bills(self.book), PAYABLE)
        if self.book.layout is Layout.RECORDS:
            return listed
        return self._open(listed, names, owed_to_us=False)

    def settled_by(self, event: str) -> list[OpenItem]:
        """The open items that a payment settles: bills where one pays them, else what others owe."""
        return self.payables if event in ("paid_bill", "paid_with_discount") else self.receivables

    @cached_property
    def used_up(self) -> Mapping[str, str]:
        """Costs that only ever took what an account of stock gave, by that account: "Ingredients Used" takes nothing
        from a shop where "Ingredients on Hand" does."""
        stock = {
            t.name for t in self.chart.tagged if t.account.type is AccountType.ASSET and t.is_a(STOCK, A_NAME)
        }
        costs = {t.name for t in self.chart.tagged if t.account.type is AccountType.EXPENSE}
        against: dict[str, set[str]] = {}
        bought: set[str] = set()
        for entry in self.entries:
            given = {line.account for line in entry.lines if line.credit}
            for line in entry.lines:
                if line.debit and line.account in costs:
                    against.setdefault(line.account, set()).update(given)
                elif line.debit and line.account in stock and not given & stock:
                    bought.add(line.account)
        return {
            cost: from_.pop()
            for cost, from_ in against.items()
            if len(from_) == 1 and from_ <= stock & bought
        }

    @cached_property
    def money_by_remark(self) -> tuple[str, ...]:
        """The words in which the book itself says which account its money goes through."""
        return tuple(remarks.usual_account(self.book))

    @cached_property
    def own_people(self) -> tuple[str, ...]:
        """The people of a household whose own spending the book shows."""
        return own_people(self.book)

    @cached_property
    def counterparties(self) -> list[str]:
        """Customers and suppliers that the book's tables know."""
        found: dict[str, None] = {}
        for listing in self.book.lists:
            found |= dict.fromkeys(records.names_of(list(self.book.records_of(listing.name)), listing))
            if (column := listing.column(Role.COUNTERPARTY)) is not None:
                held = (e.dimensions.get(column.heading) for e in self.entries)
                ways = self._ways_headed(column.heading)
                found |= dict.fromkeys(v for v in held if v and v not in ways)
        return list(found)

    def _ways_headed(self, heading: str) -> tuple[str, ...]:
        """The ways of paying, where another page has them under that heading: "From" is a card there, and somebody here."""
        alike = (c for i in self.book.lists for c in i.columns if c.heading == heading)
        return methods(self.book) if any(c.role is Role.METHOD for c in alike) else ()

    @cached_property
    def balances(self) -> Mapping[str, Decimal]:
        """The amounts that typed-in statements show, by line; of a balance sheet by months those of the last one."""
        if sheet := by_months(self.book) if self.book.layout is Layout.GRID else "":
            return last_balances(self.book, sheet)
        lines = [line for statement in self.book.statements for line in statement.lines if not line.formula]
        return {line.label: value for line in lines if (value := number(line.value)) is not None}

    @cached_property
    def beside_lines(self) -> Mapping[str, str]:
        """What statements and grids say beside the amounts of their lines: "from the till", "Highland Beans, on
        account", "beer, water, wine"."""
        if self.book.layout is Layout.GRID:
            return {row.label: row.remark for grid in self.book.grids for row in grid.rows if row.remark}
        if self.book.layout is not Layout.STATEMENTS:
            return {}
        lines = [i for s in self.book.statements for i in typed_lines(s) if i.remark]
        return {split_code(line.label)[1]: line.remark for line in lines}

    @cached_property
    def names_beside(self) -> Mapping[str, str]:
        """What is told of accounts beside their lines, and in brackets behind their names: "Electric & water (EWEB)"."""
        told = {t.name: part[1] for t in self.chart.tagged if (part := _BRACKETS.search(t.name))}
        return {
            **told,
            **{name: f"{told.get(name, '')} {words}" for name, words in self.beside_lines.items()},
        }

    @cached_property
    def input_tax(self) -> Tagged | None:
        return taxes.input_tax(self.chart)

    @cached_property
    def output_tax(self) -> Tagged | None:
        return taxes.output_tax(self.chart)

    @cached_property
    def tax_rate(self) -> Decimal | None:
        booked = self.precedents.all, taxes.tax_accounts(self.chart)
        used = taxes.usual_rate(*booked)
        if used is not None:
            return used
        told = rate_in_headings(self.book) or rate_of_rows(self.book) or usual_rate(self.book)
        return told or taxes.rate_in_words(*booked)

    def tax_rate_of(self, kind: Event) -> Decimal | None:
        """The rate of tax that the book's sales have, or its purchases, for an event of either kind."""
        sales = any(row.account == "sales_tax" for row in kind.entry)
        income = {t.name for t in self.chart.for_role("earned") if t.account.type is AccountType.INCOME}
        same = [
            p for p in self.precedents.all if bool({x.account for x in p.posting.lines} & income) is sales
        ]
        used = taxes.usual_rate(same, taxes.tax_accounts(self.chart))
        return used if used is not None else self.tax_rate

    def always_taxed(self, account: str, least: int) -> bool:
        """Whether all the entries with this account, `least` or more, had a line for tax."""
        tax = taxes.tax_accounts(self.chart)
        found = [{line.account for line in e.lines} for e in self.examples if len(e.lines) <= _A_LIST]
        same = [names for names in found if account in names]
        return bool(tax) and len(same) >= least and all(names & tax for names in same)

    def usual_money(self, events: Sequence[str] = (), account: str = "") -> Counter[str]:
        """With which money accounts such events (or this account) were settled before."""
        if account and (counts := habit(self.precedents.every, self.chart, account)):
            return counts
        if account in self.beside_lines and (told := money_of_remark(self.beside_lines[account], self.chart)):
            return Counter({told: 3})
        money = {t.name for t in self.chart.money}
        counts = Counter()
        for precedent in self.precedents.all:
            if isinstance(precedent.posting, JournalEntry) and (
                not events or self.event_of(precedent) in events
            ):
                counts.update(_once(precedent.posting.lines, money))
        return counts

    def settled_from(self, debt: str) -> Counter[str]:
        """From which money accounts a debt was paid before, each counted."""
        money = {t.name for t in self.chart.money}
        counts: Counter[str] = Counter()
        for entry in self.examples:
            if any(line.debit and line.account == debt for line in entry.lines):
                counts.update(_once([line for line in entry.lines if line.credit], money))
        return counts

    def usual_account(self, event: str, candidates: Sequence[Tagged]) -> Counter[str]:
        """Which of the candidates such events went to before."""
        names = {t.name for t in candidates}
        counts: Counter[str] = Counter()
        for precedent in self.precedents.all:
            if isinstance(precedent.posting, JournalEntry) and self.event_of(precedent) == event:
                counts.update(_once(precedent.posting.lines, names))
        return counts

    def account(self, name: str) -> Account | None:
        found = self.chart.get(name)
        return found.account if found else None


def _once(lines: Iterable[Line], names: Collection[str]) -> list[str]:
    """The accounts of lines that are among these, each once and in the lines' order, which tells the first of equals."""
    return [name for name in dict.fromkeys(line.account for line in lines) if name in names]


def words_of(posting: JournalEntry) -> str:
    """The words that an entry is known by."""
    memos = dict.fromkeys(
        line.memo for line in posting.lines if line.memo and line.memo != posting.description
    )
    said = " ".join([posting.description, *memos])
    return " ".join(
        [said, *(v for v in posting.dimensions.values() if v.casefold() not in said.casefold())]
    ).strip()
