"""The book's accounts, each with what it is about, so that roles and words can be matched to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from nl2x.books.model import Account, AccountType
from nl2x.notes.book.single_entry import SALES
from nl2x.notes.catalogue import concepts
from nl2x.notes.wording.tagging import tags_of
from nl2x.notes.wording.words import STOP, phrase

MONEY = ("cash", "petty_cash", "bank", "savings", "paypal", "card", "currency_account")
STOCK = ("inventory", "supplies_asset", "purchases")
PREPAID = ("prepaid", "prepaid_insurance", "prepaid_rent", "supplies_asset")
OWED = (
    "accrued", "wages_payable", "interest_payable", "payroll_liability", "fica_payable", "income_tax_payable",
    "dividends_payable", "sales_tax", "tips_payable",
)  # fmt: skip
LOANS = ("loan", "mortgage", "vehicle_loan")
FIXED_ASSETS = ("equipment", "computers", "furniture", "vehicle", "building", "land", "intangible")

ROLE_CONCEPTS = {
    "money": MONEY, "stock": STOCK, "prepaid": PREPAID, "owed": OWED, "loan": LOANS, "asset": FIXED_ASSETS,
}  # fmt: skip

# Never what a cost was for: these stand on the other side of an entry.
_NOT_A_COST = (*MONEY, "receivable", "allowance", "accumulated_depreciation", "input_tax", "interest_receivable",
               "loan_given", "investment", "deposit_paid")  # fmt: skip


A_NAME = 0.55
"""How well a debt that is called by nothing but a name fits what is owed to suppliers."""
_IN_A_BANK = re.compile(r"(?i)\b(account|acct|a/c|bank)\b")
_FOR_CARS = frozenset(("petrol", "diesel", "fuel"))
_AN_ACCOUNT = re.compile(r"(?i)^\w[\w'’.& -]* (account|acct|a/c)$")


@dataclass(frozen=True)
class Tagged:
    """An account and how well it fits each concept (0 to 1, by its name)."""

    account: Account
    tags: dict[str, float]
    stems: tuple[str, ...]
    section: frozenset[str] = frozenset()
    """Of one of several accounts that are called alike, the words that tell it from the others: in "Rent (flat 2)"
    beside "Rent (shop)" it is the flat."""

    @property
    def name(self) -> str:
        return self.account.name

    def best(self) -> str:
        """The concept its name fits best, or an empty string."""
        return max(self.tags, key=lambda tag: self.tags[tag], default="")

    def is_a(self, names: Iterable[str], least: float = 0.6) -> bool:
        """Whether its best concepts are among `names`."""
        top = max(self.tags.values(), default=0.0)
        return any(self.tags.get(name, 0.0) >= max(least, top - 0.05) for name in names)


@dataclass(frozen=True)
class Chart:
    """The accounts of one book."""

    accounts: tuple[Account, ...]
    given: Mapping[str, str] = field(default_factory=dict)
    """For accounts that only stand for what a layout leaves unsaid, the concept they are."""
    names: dict[str, list[str]] = field(default_factory=dict, repr=False, compare=False)
    """Names of accounts looked up before, by what they were looked up for."""
    _cache: dict[str, list[Tagged]] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def tagged(self) -> tuple[Tagged, ...]:
        found = _told_apart([_tag(account, self.given.get(account.name, "")) for account in self.accounts])
        for one in found:
            if one.account.type is AccountType.LIABILITY and not one.tags and not one.account.contra:
                one.tags["payable"] = A_NAME  # a debt called by nothing but a name: whom it is owed to
        for one in found:
            # What lies in a tin is cash, whoever's tin it is: "Shop tin" beside "Shop sales" and "Shop stock".
            if (
                one.account.type in (AccountType.ASSET, None)
                and _A_TIN.search(one.name)
                and not one.is_a(MONEY, 0.6)
            ):
                one.tags["cash"] = 0.9
        if not any(t.tags.get("bank", 0.0) >= 0.5 for t in found):
            # With no current account, what is called a savings account is the one with the bank.
            saved = [t for t in found if t.is_a(("savings",)) and _IN_A_BANK.search(t.name)]
            if len(saved) == 1 and saved[0].account.type is AccountType.ASSET:
                saved[0].tags["bank"] = 0.9
            # Whatever bank it is that nobody has heard of: "ABA account" among what one has.
            unknown = [t for t in found if t.account.type is AccountType.ASSET and _AN_ACCOUNT.search(t.name)]
            unknown = [t for t in unknown if not any(sure >= 0.5 for sure in t.tags.values())]
            if not saved and len(unknown) == 1 and not unknown[0].account.contra:
                unknown[0].tags["bank"] = 0.9
        if any(t.is_a(("fuel",)) and _FOR_CARS & set(t.stems) for t in found):
            for one in found:  # beside petrol or fuel, gas is what heats or cooks
                if one.is_a(("gas_heating",)) and not _FOR_CARS & set(one.stems):
                    one.tags.pop("fuel", None)
        if not any(t.tags.get("utilities", 0.0) >= 0.5 for t in found):
            # Whoever sells energy is paid for the only kind of it that has an account; of two it is asked which.
            for one in found:
                if one.is_a(("electricity", "gas_heating")):
                    one.tags["utilities"] = 0.75
        return tuple(found)

    def get(self, name: str) -> Tagged | None:
        """The account of that name."""
        return next((tagged for tagged in self.tagged if tagged.name == name), None)

    def of_concept(self, name: str) -> list[Tagged]:
        """Accounts that fit a concept, best first; where none does, those of the broader ones."""
        if name not in self._cache:
            self._cache[name] = self._find(name)
        return self._cache[name]

    def exactly(self, name: str) -> list[Tagged]:
        """Accounts that fit the concept itself, best first; not those that fit clearly less well than the best."""
        fitting = [t for t in self.tagged if t.tags.get(name, 0.0) >= 0.5]
        least = max((t.tags[name] for t in fitting), default=0.0) - 0.3
        return sorted((t for t in fitting if t.tags[name] >= least), key=lambda t: -t.tags[name])

    def _instead_of(self, name: str) -> list[Tagged]:
        """What an unpaid invoice lessens in a book that keeps no account of bad debts, and of sales nothing but invoices."""
        return [t for t in self.tagged if name == "bad_debt" and t.name == SALES]

    def _find(self, name: str) -> list[Tagged]:
        seen, queue = set(), [name]
        while queue:
            current = queue.pop(0)
            if current in seen:
                continue
            seen.add(current)
            if found := self.exactly(current) or self._instead_of(current):
                return found
            queue += concepts()[current].broader
        return []

    def for_role(self, kind: str) -> list[Tagged]:
        """The accounts that may take a role of that kind (see events.toml)."""
        if kind in ("cost", "expense"):
            return [t for t in self.tagged if self._may_be_cost(t, assets=kind == "cost")]
        if kind == "earned":
            return [
                t
                for t in self.tagged
                if t.account.type in (AccountType.INCOME, None)
                and not t.account.contra
                and not self._moves(t.name)
            ]
        if kind == "returns":
            found = self.exactly("sales_returns") or [
                t for t in self.tagged if t.account.type is AccountType.INCOME
            ]
            return found
        if kind == "any":
            return list(self.tagged)
        least = 0.5 if kind == "owed" else 0.6
        return [
            t
            for t in self.tagged
            if t.is_a(ROLE_CONCEPTS[kind], least)
            and not self._moves(t.name)
            and not (kind == "asset" and t.account.type is AccountType.EXPENSE)
        ]

    def _may_be_cost(self, tagged: Tagged, *, assets: bool) -> bool:
        kind = tagged.account.type
        if self._moves(tagged.name):
            return False
        if kind is None:
            return True
        if kind is AccountType.EXPENSE:
            return not tagged.account.contra
        return (
            assets
            and kind is AccountType.ASSET
            and not tagged.account.contra
            and not tagged.is_a(_NOT_A_COST)
            and bool(tagged.tags)
        )

    @cached_property
    def money(self) -> list[Tagged]:
        """Cash, bank accounts, cards. In a register of one account, its category for transfers stands for all others."""
        found = [
            t
            for t in self.for_role("money")
            if t.account.type in (AccountType.ASSET, AccountType.LIABILITY, None)
        ]
        return [*found, *self.elsewhere] if len(found) == 1 else found

    def _moves(self, name: str) -> bool:
        """Whether it is a category for money moved; a way of paying that is called "Transfer" is none."""
        return name not in self.given and _is_moved(name)

    @cached_property
    def elsewhere(self) -> list[Tagged]:
        """The category for what is moved to and from accounts that the book doesn't hold."""
        return [t for t in self.tagged if self._moves(t.name) and not _IS_BEGUN.search(t.name)][:1]


_A_TIN = re.compile(r"(?i)\b(tin|till|cash ?box|money ?box|kitty|purse)$")
_IS_BEGUN = re.compile(r"(?i)opening|forward|\b[bc]/f")
"""What a book began with, which isn't moved anywhere."""
_BROUGHT_FORWARD = (
    r"(?i:\W*((opening|starting|bank|cash) )?((balance|funds?|cash) )?((brought|carried) )?(forward|fwd)\W*"
    r"|\W*((balance|funds?|cash) )?[bc]/f(wd)?\W*)"
)


def _is_moved(name: str) -> bool:
    """Whether a category is for money moved between one's own accounts, or for what was there before."""
    return bool(
        re.fullmatch(
            r"(?i)\W*((bank|account|internal|own) )?(transfers?|moved|contra|opening( balances?)?)( (in|out|between .*))?\W*"
            rf"|{_BROUGHT_FORWARD}",
            name,
        )
    )


def _told_apart(tagged: Sequence[Tagged]) -> list[Tagged]:
    """Accounts of one name in several sections: what stands in brackets says which of them, and not what it is;
    but where it tells one account from all others ("Fares (street)"), it is its name."""
    parts = {t.name: m.groups() for t in tagged if (m := _named_in_brackets(t.name))}
    found = []
    for one in tagged:
        label, section = parts.get(one.name, (one.name, ""))
        others = [s for other, (name, s) in parts.items() if name == label and other != one.name]
        others = others if any(s == section and name != label for name, s in parts.values()) else []
        if not section or not others:
            found.append(one)
            continue
        alike = {stem for other in others for stem in phrase(other)}
        own = frozenset(s for s in phrase(section) if s not in alike | STOP | _TITLES)
        stems = phrase(label)
        found.append(
            replace(one, stems=tuple(s for s in stems if s not in STOP or len(stems) == 1), section=own)
        )
    return found


_TITLES = frozenset("mr mrs ms miss dr".split())


def _named_in_brackets(name: str) -> re.Match[str] | None:
    """ "Water (NWC) (flat 2)" as "Water (NWC)" and "flat 2"."""
    return re.fullmatch(r"(.+) \(([^()]+)\)", name)


def _tag(account: Account, given: str = "") -> Tagged:
    if given and not account.sheet and account.name.islower():  # "the money", in no cell of the book
        return Tagged(account, {given: 1.0}, ())
    stems = phrase(re.sub(r"^[\d.\s-]+", "", account.name) or account.name)
    return Tagged(
        account,
        {given: 1.0} if given else tags_of(account),
        tuple(s for s in stems if s not in STOP or len(stems) == 1),
    )
