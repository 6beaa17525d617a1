"""What a journal's accounts are, where neither chart nor name says it: by what they are about and by their entries.

A customers' account that is called "Customers", an electricity company that is called by its name, a bank of another
country: people know them by what was posted there. Costs are only ever debited, income only credited, what is owed
comes and goes, and the account that stands against nearly everything is the bank.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from nl2x.books.model import Account, AccountType, JournalEntry
from nl2x.notes.catalogue import concepts
from nl2x.notes.wording.tagging import tags_of

OFTEN = 2
"""From so many entries on, one side alone says what an account is."""
_MAIN = 0.25
"""The share of all entries, and a number of other accounts, from which on an unknown account is the bank."""
_MANY = 4


_RUN = frozenset(("vehicle", "equipment", "computers", "supplies_asset"))
"""What is owned once, but costs something all the time."""


@dataclass
class Use:
    """How often an account was debited and credited, on which side first, and against how many others."""

    debits: int = 0
    credits: int = 0
    first: str = ""
    others: set[str] = field(default_factory=set)


def used(entries: Sequence[JournalEntry]) -> Mapping[str, Use]:
    """The use of each account in the entries, opening balances left out."""
    found: dict[str, Use] = defaultdict(Use)
    for entry in entries:
        if len(entry.lines) > 6:
            continue  # a list of balances
        names = {line.account for line in entry.lines}
        for line in entry.lines:
            use = found[line.account]
            use.debits += line.debit > 0
            use.credits += line.credit > 0
            use.first = use.first or ("Dr" if line.debit > 0 else "Cr")
            use.others |= names - {line.account}
    return found


def typed(accounts: Sequence[Account], entries: Sequence[JournalEntry]) -> tuple[Account, ...]:
    """The accounts, each unknown type filled in where meaning and use agree on one."""
    uses = used(entries)
    unsaid = any(account.type is None for account in accounts)
    return tuple(_typed(account, uses.get(account.name, Use()), unsaid) for account in accounts)


def _typed(account: Account, use: Use, unsaid: bool) -> Account:
    """`unsaid`: the chart gives no types, so that those there are were told by names."""
    if (
        unsaid
        and account.type is AccountType.ASSET
        and use.debits > OFTEN
        and not use.credits
        and tags_of(account).keys() & _RUN
    ):
        return replace(account, type=AccountType.EXPENSE)  # "Van", where the diesel goes month after month
    if account.type is None:
        return replace(account, type=_type(account, use))
    flows = {AccountType.INCOME, AccountType.EXPENSE}
    if unsaid and account.type in flows and not account.contra and {account.type, _by_use(use)} == flows:
        return replace(account, type=_by_use(use))  # "Membership fees" that only ever came in
    if (
        account.type is AccountType.EXPENSE
        and "depreciation_expense" in tags_of(account)
        and not use.debits
        and use.credits >= OFTEN
    ):
        return replace(account, type=AccountType.ASSET, contra=True)  # "Lift depreciation", beside the cost
    return account


def _type(account: Account, use: Use) -> AccountType | None:
    tags = tags_of(account)
    kinds: dict[AccountType, float] = {}
    for name, fit in tags.items():
        kinds[concepts()[name].type] = max(kinds.get(concepts()[name].type, 0.0), fit)
    by_use = _by_use(use)
    if not kinds:
        return by_use
    best = max(kinds, key=lambda kind: kinds[kind])
    flows = (AccountType.INCOME, AccountType.EXPENSE)
    if by_use in flows and best in flows:
        return by_use  # "Parts sold", "Labour", "Interest": which of the two, their entries say
    if by_use is AccountType.LIABILITY and best is AccountType.ASSET and "deposit_paid" in tags:
        return by_use  # deposits that came in first are those of customers
    if by_use in kinds and len(kinds) > 1:
        return by_use
    return best


def _by_use(use: Use) -> AccountType | None:
    if use.debits and use.credits:
        return AccountType.LIABILITY if use.first == "Cr" else AccountType.ASSET
    if use.debits >= OFTEN:
        return AccountType.EXPENSE
    return AccountType.INCOME if use.credits >= OFTEN else None


def of_wages(accounts: Sequence[Account], entries: Sequence[JournalEntry]) -> dict[str, str]:
    """The concepts of accounts whose names say nothing, by entries of wages: a debt that was held back from them again and
    again ("GOSI payable"), and the cost that such a debt alone ever stood against, which is the employer's part."""
    kinds = {a.name: a.type for a in accounts}
    tags = {a.name: tags_of(a) for a in accounts}
    told = {name: {t for t, fit in fits.items() if fit >= _CLEAR} for name, fits in tags.items()}
    sides = [
        (frozenset(i.account for i in e.lines if i.debit), frozenset(i.account for i in e.lines if i.credit))
        for e in entries
    ]
    held: Counter[str] = Counter()
    for debited, credited in sides:
        if not debited or not credited or not all("wages" in told.get(name, ()) for name in debited):
            continue
        if any(kinds.get(name) is AccountType.ASSET for name in credited):
            held.update(n for n in credited if kinds.get(n) is AccountType.LIABILITY and not told[n])
    found = {name: "payroll_liability" for name, count in held.items() if count >= OFTEN}
    debts = {name for name, concepts_told in told.items() if concepts_told & _HELD_BACK} | found.keys()
    for name, kind in kinds.items():
        if kind is AccountType.EXPENSE and not any(fit >= _BEYOND_DOUBT for fit in tags[name].values()):
            own = [(debited, credited) for debited, credited in sides if name in debited | credited]
            alone = all(
                debited == {name} and len(credited) == 1 and credited <= debts for debited, credited in own
            )
            if alone and len(own) >= OFTEN:
                found[name] = "payroll_tax"
    return found


_CLEAR, _BEYOND_DOUBT = 0.6, 0.8
"""How well a name fits something that it says, and that its entries would have to say better."""
_HELD_BACK = {"payroll_liability", "fica_payable"}


def main_bank(accounts: Sequence[Account], entries: Sequence[JournalEntry]) -> str:
    """The account that nothing is known of, but that stands against most others: the bank; or ""."""
    uses = used(entries)
    for account in sorted(accounts, key=lambda a: -len(uses.get(a.name, Use()).others)):
        use = uses.get(account.name, Use())
        often = use.debits + use.credits >= _MAIN * len(entries) and len(use.others) >= _MANY
        if account.type in (AccountType.ASSET, None) and often and use.debits and use.credits:
            return "" if tags_of(account) else account.name
    return ""
