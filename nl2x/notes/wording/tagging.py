"""What an account is about, by its name: "Accounts rec.", "HST owing" and "Repairs & maint." included."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from nl2x.books.model import Account, AccountType
from nl2x.notes.catalogue import Concept, concepts
from nl2x.notes.wording.words import phrase

# How charts of accounts shorten their names. A bare "rec" or "maint" says the same as one with a full stop.
_SHORT = {
    "rec": "receivable", "recv": "receivable", "rcvbl": "receivable", "recble": "receivable", "maint": "maintenance",
    "mtce": "maintenance", "mtnce": "maintenance", "accum": "accumulated", "amort": "amortization", "amortisation": "amortization",
    "depn": "depreciation", "depr": "depreciation", "depcn": "depreciation", "exp": "expense", "exps": "expense",
    "equip": "equipment", "eqpt": "equipment", "ins": "insurance", "insur": "insurance", "advert": "advertising",
    "advtg": "advertising", "prof": "professional", "mktg": "marketing", "util": "utility", "tel": "telephone",
    "ofc": "office", "veh": "vehicle", "chq": "cheque", "acct": "account", "a/c": "account", "ac": "account",
    "rev": "revenue", "inc": "income", "govt": "government", "pmt": "payment", "prepd": "prepaid", "prepmt": "prepayment",
    "repr": "repair", "supp": "supply", "stat": "stationery", "subcon": "subcontractor", "w/h": "withholding",
    "licence": "license", "payrol": "payroll", "chequing": "checking", "r&m": "maintenance",
}  # fmt: skip
_OWED = frozenset("owed owing due outstanding unpaid".split())
# Titles that say on which side an account stands, and hardly what it is about.
_WEAK = frozenset(
    "payable receivable accrual accrued income revenue sale expense fee supply prepaid prepayment advance deposit loan "
    "interest other charge cost admin office equipment stock material gift".split()
)
_CHARGED = frozenset(("fee", "charge", "cost", "commission"))
_JOINED = re.compile(r"\s*(?:&|\+|,|/|;|\band\b)\s*", re.IGNORECASE)


_NEITHER = {
    "payroll_tax": ("wages", "taxes_expense"),
    "drinks_stock": ("meals", "dining"),
    "seeds": ("purchases", "inventory"),
}
"""What an account isn't, though its name holds the words: "Payroll tax expense"."""
_OF_A_HOUSE = {"electricity", "water"}


def tags_of(account: Account) -> dict[str, float]:
    """The concepts that an account's name fits, each with how well (0 to 1); clearly lesser ones left out."""
    name = plain_name(account.name)
    stems, whole = _stems(name, account.type), _stems(account.name, account.type)
    parts = [set(_stems(part, account.type)) for part in _JOINED.split(name) if part.strip()]
    tags = _by_shape(account)
    for concept in concepts().values():
        if not _type_fits(account, concept):
            continue
        fit = max(
            _fit(stems, concept),
            _fit(whole, concept),
            max((_part_fit(part, concept) for part in parts), default=0.0) if len(parts) > 1 else 0.0,
        )
        if fit >= 0.3:
            tags[concept.name] = max(fit, tags.get(concept.name, 0.0))
    if _SOLD_AHEAD.search(name):
        tags.pop("card", None)
    if account.type is AccountType.EXPENSE and _A_VEHICLE.search(name):
        tags = _of_a_vehicle(name, tags)
    if account.type is AccountType.ASSET and _put_aside(name, tags):
        return {"savings": 0.85}
    if max(tags.values(), default=0.0) <= _HARDLY:
        # "Conductor's fees", "Lighting hire": what stands beside such a word says what it is for.
        told = _by_words(account, whole)
        tags = told if max(told.values(), default=0.0) > _HARDLY or not tags else tags | told
        return _clearest(tags)
    for title, others in _NEITHER.items():
        if tags.get(title) == 1.0:
            tags = {name: fit for name, fit in tags.items() if name not in others}
    if _LUBRICATES.search(name):
        tags = {concept: fit for concept, fit in tags.items() if concept not in ("gas_heating", "utilities")}
    if tags.keys() & _OF_A_HOUSE:
        tags.pop("fuel", None)  # beside electricity or water, gas is what heats
    return _clearest(tags)


_A_VEHICLE = re.compile(
    r"(?i)\b(vans?|cars?|trucks?|bus(es)?|bakkie|motor-?bikes?|motorcycles?|lorry|utes?|tractor|minibus|vehicles?)\b"
)
_ANOTHER_COST = re.compile(r"(?i)\b(lease|hire|rental|insurance|finance|loan|interest|allowance|sales?)\b")
_RUNNING = {
    "fuel": re.compile(r"(?i)\b(fuel|petrol|diesel|gas)\b"),
    "vehicle_expense": re.compile(r"(?i)\b(repairs?|service|servicing|tyres?|maintenance|mot|tax)\b"),
}


def _of_a_vehicle(name: str, tags: Mapping[str, float]) -> dict[str, float]:
    """What a cost of a vehicle is for by the word beside it: the lease of a van is no running of it, and the repairs
    of a motorbike are no repairs of the house."""
    found = dict(tags)
    if _ANOTHER_COST.search(name):
        found.pop("vehicle_expense", None)
        return found
    for concept, word in _RUNNING.items():
        if word.search(name):
            found[concept] = max(0.9, found.get(concept, 0.0))
    if "vehicle_expense" in found:
        found.pop("repairs", None)
    return found


_SOLD_AHEAD = re.compile(r"(?i)\b(gift|loyalty|voucher|punch|prepaid)s?\b.*\bcards?\b")
"""Cards that customers pay with: "Gift cards outstanding" is nothing one pays with oneself."""


_LUBRICATES = re.compile(
    r"(?i)\boils?\b.*\b(consumables?|filters?|grease|lubricants?|parts)\b|\b(consumables?|filters?|grease|lubricants?|parts)\b.*\boils?\b"
)
"""The oil of a workshop, which heats no house."""


_POT = re.compile(
    r"(?i)\b(tax|vat|gst|hst|bills?|wages?|payroll|holidays?|rainy day|emergency|sinking|spare|second|other|christmas|xmas|rent|repairs?|project"
    r"|building|house|car|school|wedding|reserve|spending|rates|insurance) (account|acct)$|[a-z] (pot|jar|envelope)$"
)
_WITH_MONEY = ("cash", "petty_cash", "bank", "paypal", "card")


def _put_aside(name: str, tags: Mapping[str, float]) -> bool:
    """Whether an asset's name is that of money put aside for something: "Tax account", "VAT pot"."""
    return bool(_POT.search(name)) and not any(tags.get(concept, 0.0) >= 0.6 for concept in _WITH_MONEY)


_HARDLY = 0.55
"""How well a name fits at most by a word that hardly says what it is about."""


def _clearest(tags: dict[str, float]) -> dict[str, float]:
    top = max(tags.values(), default=0.0)
    return {name: fit for name, fit in tags.items() if fit >= min(top - 0.2, 0.85)}


def plain_name(name: str) -> str:
    """An account's name without its number and what stands in brackets: "6-1100 Rent (shop)" is "Rent"."""
    bare = re.sub(r"^[\d.\s-]+", "", name) or name
    return re.sub(r"\s*\([^)]*\)", "", bare).strip() or bare


def _stems(name: str, kind: AccountType | None) -> tuple[str, ...]:
    return _normal(phrase(name), kind)


def _normal(stems: Sequence[str], kind: AccountType | None) -> tuple[str, ...]:
    """Stems written out, and what is owed called as the catalogue calls it."""
    owed = {AccountType.LIABILITY: "payable", AccountType.ASSET: "receivable"}.get(
        kind or AccountType.EXPENSE, ""
    )
    return tuple(owed if owed and stem in _OWED else _SHORT.get(stem, stem) for stem in stems)


@cache
def _titles(concept: Concept) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(_SHORT.get(stem, stem) for stem in title) for title in concept.titles)


@cache
def _called(concept: Concept) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(_normal(name, concept.type)) for name in concept.called)


@cache
def _known(concept: Concept) -> tuple[frozenset[str], ...]:
    return (*_titles(concept), *(frozenset(phrase_) for phrase_ in concept.words))


def _fit(stems: Sequence[str], concept: Concept) -> float:
    """1 where the name is one of the concept's titles; less where it only has one in it."""
    have = set(stems)
    if have in _called(concept):
        return 0.95
    inside = [title for title in _titles(concept) if title <= have]
    if not inside:
        return 0.0
    longest = max(inside, key=lambda title: (len(title), not title <= _WEAK))
    best = 0.4 + 0.6 * len(longest) / len(have)
    if best == 1:
        return 1.0
    if longest <= _CHARGED and concept.type is AccountType.EXPENSE:
        return 0.0  # "Conductor's fees" are none of the bank's
    if longest <= _WEAK:
        return min(best, _HARDLY)
    # "Medicines & doctor": the words beside the title speak of the same thing.
    covered = {stem for words in _known(concept) if words <= have for stem in words}
    return max(best, 0.35 + 0.6 * len(covered & have) / len(have))


def _part_fit(part: set[str], concept: Concept) -> float:
    """One half of "Rent & utilities"."""
    return 0.9 if any(title == part for title in _titles(concept)) else 0.0


_SHAPES: tuple[tuple[AccountType, str, float, re.Pattern[str]], ...] = tuple(
    (kind, concept, fit, re.compile(pattern, re.IGNORECASE))
    for kind, concept, fit, pattern in (
        (AccountType.ASSET, "accumulated_depreciation", 0.9,
         r"\b(wear|written (off|down)|worn|depreciat\w+)\b.*\b(of|on|so far|to date)\b|\b(written (off|down)|wear|worn)( so far| to date)?$"),
        (AccountType.ASSET, "bank", 0.9, r"^(?!food|blood|piggy|river|power|data|clothes|book|toy|time)[a-z]{3,12}bank\b"),
        (AccountType.ASSET, "inventory", 0.9,
         r"\b(in (the |our )?(shop|store|stock|cellar|barn|freezer|warehouse|storeroom|van|shed|cupboard)|on (the )?(hand|shelf|shelves)|for sale|to sell|unsold|still to sell)$"),
        (AccountType.LIABILITY, "card", 0.9, r"(?<!gift )(?<!loyalty )\bcards?( (bill|balance|owing|owed))?$"),
        (AccountType.LIABILITY, "payable", 0.7,
         r"\b(shop|store|merchants?|suppliers?|wholesalers?|yard|mill|dealer|depot|feed|fuel|parts|trade|vet|printers?|nursery|butcher|baker|garage|farm shop|hardware)'?s? (account|acct|a/c|tab)$"),
        (AccountType.LIABILITY, "owner_loan", 0.75,
         r"\b(owed|due|owing) (back )?to (?!.*\b(suppl|creditor|vendor|trade|tax|hmrc|revenue|state|bank|government|customer|client|landlord|others|staff|employee|worker|"
         r"member|student|guest|tenant|seller|shop|firm|farm|wholesal|office|authorit|council|pension|insur|social))[\w&' ]+$"),
        (AccountType.LIABILITY, "owner_loan", 0.75,
         r"^(?!(?i:customer|client|guest|member|tenant|student|patient|staff|employee|worker|supplier|bank))[A-Z]\w+( [A-Z]\w+)?['’]s? (advances?|money|cash|put in|(current|loan|drawing) account)\b"),
        (AccountType.ASSET, "receivable", 0.9,
         r"^(customers|clients|members|parents|farmers|pupils|tenants|hirers|patients|agents|students|guests|subscribers|donors|players|buyers|families|people)( still)? (to pay|owing|owe( us)?|unpaid|outstanding|on (credit|account|tick))$"),
        (AccountType.EXPENSE, "interest_expense", 0.9, r"^(loan |bank |mortgage |hp |car |van |overdraft )?interest\b(?! (income|received|earned))"),
        (AccountType.LIABILITY, "loan", 0.7, r"^(?!.*\b(owner|director|shareholder|partner|member|my|our|student|staff)'?s?\b).*\bloans?\b"),
    )
)  # fmt: skip


def _by_shape(account: Account) -> dict[str, float]:
    """What a name says by its turn of phrase, whatever thing or person it is about: "Bikes in the shop", "Owed to Priya"."""
    name = plain_name(account.name)
    return {c: fit for kind, c, fit, pattern in _SHAPES if kind is account.type and pattern.search(name)}


# An asset whose name has a cost's words is what is bought ahead of that cost.
_AS_ASSET = {"purchases": "inventory", "supplies_expense": "supplies_asset", "packaging": "supplies_asset",
             "insurance_expense": "prepaid", "rent_expense": "prepaid", "small_tools": "equipment"}  # fmt: skip


def _by_words(account: Account, stems: Sequence[str]) -> dict[str, float]:
    """What a name that is in no title may be about, by the words people use: "Ingredients on Hand"."""
    tags: dict[str, float] = {}
    for name, concept in concepts().items():
        hits = sum(1 for phrase_ in concept.words if set(phrase_) <= set(stems))
        whole = any(set(phrase_) == set(stems) for phrase_ in concept.words)
        target = name
        if account.type is AccountType.ASSET and concept.type is AccountType.EXPENSE:
            target = _AS_ASSET.get(name, "")
        elif not _type_fits(account, concept):
            continue
        if hits and target:
            fit = 0.75 if whole and target == name else min(0.7, 0.5 + 0.1 * (hits - 1))
            if whole and len(concept.words) > _MANY and concept.type is AccountType.EXPENSE:
                fit = 0.5  # "Balls" are one of many things that a club has
            tags[target] = max(tags.get(target, 0.0), fit)
    return tags


_SPENT_ON = {
    "computers": frozenset("computer it ict laptop".split()),
    "furniture": frozenset("furniture furnishing fitting fixture".split()),
}
"""What lasts, and what books that keep nothing they own have as a cost, by the words that such a cost is called by."""
_MANY = 50


def _type_fits(account: Account, concept: Concept) -> bool:
    if account.type is None:
        return True
    if concept.name in ("sales_discounts", "purchase_discounts"):
        return account.type in (AccountType.INCOME, AccountType.EXPENSE)  # on either side, as one likes
    if account.type is not concept.type:
        if account.type is AccountType.EXPENSE and concept.name in _SPENT_ON:
            return bool(_SPENT_ON[concept.name] & set(phrase(account.name)))
        # One books a card as an asset with a negative balance, another VAT as one account; tools, supplies
        # and deposits are told apart by type alone.
        return (
            concept.name in ("sales_tax", "input_tax", "card", "loss", "gain")
            and account.type
            in (
                AccountType.ASSET,
                AccountType.LIABILITY,
                AccountType.INCOME,
                AccountType.EXPENSE,
            )
            and not (concept.name == "card" and account.type is AccountType.EXPENSE)
        )
    return True
