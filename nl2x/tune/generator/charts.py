"""Random charts of accounts of many trades, with what was posted to them before.

An account is one concept, or two that small books keep together, under a name that books give it, or one that no
table knows. Nothing here is a workbook: it is what a workbook would have been read as.
"""

from __future__ import annotations

import datetime as dt
import random
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache, cached_property
from importlib.resources import files

from nl2x.books.model import Account, AccountType, JournalEntry, Line
from nl2x.notes.book.chart import Chart
from nl2x.notes.book.precedents import Precedent, Precedents
from nl2x.notes.book.used_so import kinds_by_account
from nl2x.notes.catalogue import concepts
from nl2x.tune.generator.things import things
from nl2x.tune.generator.wordings import somebody, wrapped

TRADES = {
    "café": "purchases groceries packaging wages rent_expense utilities cleaning equipment repairs advertising sales licences meals waste",
    "trades": "purchases small_tools fuel vehicle_expense vehicle contractors insurance_expense telephone service_revenue sales equipment_rental clothing parking",
    "studio": "software hosting travel meals professional_fees contractors computers internet service_revenue training subscriptions_home office_expense",
    "charity": "donations_income grant_income fundraising_income dues_income events_expense rent_expense postage printing gifts wages insurance_expense purchases",
    "landlord": "rent_income repairs insurance_expense mortgage_expense furniture professional_fees taxes_expense landscaping_expense utilities cleaning",
    "household": "groceries dining transport fuel utilities telephone clothing medical children education gifts entertainment subscriptions_home personal_care pets salary_income household_goods",
    "farm": "farm_feed fuel repairs equipment vehicle contractors sales insurance_expense land professional_fees water electricity gas_heating",
    "shop": "inventory purchases rent_expense wages shipping_expense packaging processing_fees advertising sales furniture security bank_fees cogs",
    "church": "donations_income fundraising_income cleaning repairs donations_expense printing books_expense utilities events_expense wages landscaping_expense",
    "club": "dues_income fundraising_income rent_expense small_tools contractors events_expense licences travel insurance_expense supplies_expense clothing",
    "band": "service_revenue sales travel fuel equipment repairs contractors advertising supplies_expense equipment_rental entertainment",
    "salon": "service_revenue sales supplies_expense rent_expense wages cleaning equipment furniture training personal_care utilities",
    "office": "rent_expense telephone internet supplies_expense software travel meals professional_fees wages payroll_tax depreciation_expense interest_expense service_revenue prepaid",
}  # fmt: skip
_ASIDE = ("other_expense", "bank_fees", "postage", "supplies_expense", "office_expense", "other_income", "interest_income",
          "licences", "taxes_expense", "fines", "training", "parking", "professional_dues", "health_insurance", "car_insurance")  # fmt: skip


@dataclass(frozen=True)
class Generated:
    """One account: which concepts go to it, and its habits."""

    account: Account
    concepts: tuple[str, ...]
    suppliers: tuple[str, ...]
    earlier: tuple[str, ...]


def chart(source: random.Random) -> list[Generated]:
    """The accounts of one random book."""
    trade = source.choice(sorted(TRADES))
    wanted = [c for c in TRADES[trade].split() if c in _table() and source.random() < 0.85]
    wanted += [c for c in _ASIDE if source.random() < 0.3]
    others = [t.concept for t in things()]
    wanted += source.sample(others, source.randint(0, 6))
    listed = list(dict.fromkeys(wanted))
    source.shuffle(listed)
    made: list[Generated] = []
    while listed:
        own = [listed.pop()]
        mates = [c for c in listed if concepts()[c].type is concepts()[own[0]].type]
        if mates and source.random() < 0.12:
            own.append(source.choice(mates))
            listed.remove(own[1])
        name = _name(own, source)
        if all(g.account.name != name for g in made):
            made.append(_generated(name, own, source))
    return made


def _generated(name: str, own: Sequence[str], source: random.Random) -> Generated:
    suppliers = tuple(somebody(source) for _ in range(source.randint(0, 3)))
    earlier = tuple(_earlier(own, suppliers, source) for _ in range(source.choice((0, 1, 2, 4, 8))))
    kind = concepts()[own[0]].type
    return Generated(Account(name, AccountType(kind)), tuple(own), suppliers, earlier)


def _earlier(own: Sequence[str], suppliers: Sequence[str], source: random.Random) -> str:
    thing = source.choice(known(source.choice(own)) or ("",))
    firm = source.choice(suppliers) if suppliers and source.random() < 0.7 else ""
    return wrapped("" if firm and source.random() < 0.4 else thing, source, firm=firm)


@cache
def known(concept: str) -> tuple[str, ...]:
    """The things and firms of a concept."""
    return next(((*t.things, *t.firms) for t in things() if t.concept == concept), ())


def _name(own: Sequence[str], source: random.Random) -> str:
    names = [source.choice(_table()[c]) for c in own]
    if len(own) == 1 and source.random() < 0.12 and (listed := known(own[0])):
        # A name that no table has, made of what goes there: "Boxes and Tape".
        names = [" and ".join(source.sample(listed, min(2, len(listed))))]
    text = source.choice((" & ", " and ", "/")).join(names)
    return source.choice((str.title, str.capitalize, str.capitalize, str.upper))(text)


@cache
def _table() -> dict[str, tuple[str, ...]]:
    table = tomllib.loads(files("nl2x.notes.catalogue").joinpath("concepts.toml").read_text("utf-8"))
    return {c: tuple(t.strip() for t in row["titles"].split(",")) for c, row in table.items()}


def entries(listed: Sequence[Generated], source: random.Random) -> list[JournalEntry]:
    """What was posted before, as journal entries against a bank account."""
    made = []
    for generated in listed:
        for words in generated.earlier:
            amount = Decimal(source.randint(500, 90000)) / 100
            day = dt.date(2026, 1, 1) + dt.timedelta(source.randrange(200))
            earned = generated.account.type is AccountType.INCOME
            side = (
                Line(generated.account.name, credit=amount)
                if earned
                else Line(generated.account.name, debit=amount)
            )
            other = Line("Bank", debit=amount) if earned else Line("Bank", credit=amount)
            made.append(JournalEntry(day, (side, other), words))
    return sorted(made, key=lambda entry: entry.date)


@dataclass
class GeneratedBook:
    """As much of a book's knowledge (nl2x.notes.book.knowledge) as choosing an account needs."""

    chart: Chart
    precedents: Precedents
    counterparties: Sequence[str] = ()
    beside_lines: Mapping[str, str] = field(default_factory=dict)
    used_up: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def kinds_by_account(self) -> Mapping[str, Counter[str]]:
        """As in a workbook's knowledge."""
        return kinds_by_account(self.precedents.all, self.chart)


def book(listed: Sequence[Generated], source: random.Random) -> GeneratedBook:
    """The accounts as a book, with a bank account and its past."""
    tagged = Chart((Account("Bank", AccountType.ASSET), *(g.account for g in listed)))
    past = [Precedent(entry.description, entry) for entry in entries(listed, source)]
    return GeneratedBook(tagged, Precedents(past, tagged))
