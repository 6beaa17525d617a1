"""What statements say beside their lines: how such things are paid, and with whom.

"Uncle Tan, from the till" beside Milk, "online from the bank" beside Water: such words are the only habits that a
book without single entries shows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from nl2x.notes.book.chart import Chart
from nl2x.notes.book.precedents import telling
from nl2x.notes.wording.words import words

_ON_ACCOUNT = re.compile(
    r"(?i)\b(on|monthly|weekly) account\b|\binvoices?\b|\bon credit\b|\bpaid (fortnightly|monthly|later)\b"
    r"|\bpaid (the|a) month (after|later)\b|\b(\d\d|thirty|sixty) days\b|\b(bills|invoices) (me|us)\b"
)
_STANDING = re.compile(
    r"(?i)\b(standing orders?|direct debit|auto ?pay|transfer(red|s)?|online|e.?banking|gpay|company card|(bank|debit) card|bank|cheques?|checks?)\b"
)
_BANK_TOO = re.compile(rf"{_STANDING.pattern}|\b(card|terminal)\b")
_CASH = re.compile(r"(?i)\b(in )?cash\b|\b(the )?(till|tin|drawer|purse)\b")
_ALL_HERE = re.compile(
    r"(?i)\b(all|everything|every)\b[^.;]{0,30}\b(goes?|comes?|paid|passes|runs?|through)\b[^.;]{0,20}\b(here|it|this|through)\b"
)
_NAMES = re.compile(r"\b[A-Z][\w&.-]*(?: [A-Z][\w&.-]*)*")


def on_account(remark: str) -> bool:
    """Whether a remark says that such things are paid later."""
    return bool(_ON_ACCOUNT.search(remark))


def money_of_remark(remark: str, chart: Chart) -> str:
    """The account with money that a remark names; "" where it names none, or says that it isn't paid at once."""
    if on_account(remark):
        return ""
    low = remark.casefold()
    named = [t.name for t in chart.money if re.search(rf"\b{re.escape(t.name.casefold())}\b", low)]
    named = named or _by_own_word(remark, chart) or _by_code(remark, chart)
    cash = [t.name for c in ("cash", "petty_cash") for t in chart.exactly(c) if t in chart.money]
    banks = [t.name for t in chart.exactly("bank") if t in chart.money]
    if len(named) == 1:
        # "cash into the tin, transfers into the bank" tells of two ways.
        other = _STANDING if named[0] in cash else _CASH if named[0] in banks else None
        return "" if other and other.search(remark) else named[0]
    if named or (_CASH.search(remark) and _BANK_TOO.search(remark)):
        return ""
    if _CASH.search(remark):
        cash = [name for name in cash if _APART.search(name) is None] or cash
        return cash[0] if len(cash) == 1 else ""
    return banks[0] if len(banks) == 1 and _STANDING.search(remark) else ""


def _by_own_word(remark: str, chart: Chart) -> list[str]:
    """The accounts with money of whose name a remark has a word that no other one has: "MoMo" of the "MoMo wallet"."""
    said = {word.stem for word in words(remark)}
    shared = Counter(stem for t in chart.money for stem in set(t.stems))
    return [
        t.name for t in chart.money if any(s in said and shared[s] == 1 and s not in _ANY for s in t.stems)
    ]


def _by_code(remark: str, chart: Chart) -> list[str]:
    """The accounts with money whose name a short code in capitals leaves letters out of: "CHK" for the checking."""
    code = _CODE.match(remark)
    if code is None:
        return []
    pattern = re.compile(r"[a-z'’]*".join(code[0].casefold()))
    return [t.name for t in chart.money if any(pattern.match(part) for part in t.name.casefold().split())]


_CODE = re.compile(r"[A-Z]{3,6}\b(?![a-z])")
_ANY = frozenset("cash bank account card current money till the in of at".split())
_APART = re.compile(r"(?i)\b(mo-?mo|m-?pesa|mobile|e-?wallet|paypal|venmo|gcash|upi|wise|revolut)\b")
"""Money that is kept like cash, and isn't what is called so."""
_THING = re.compile(
    r"(?:(?!the\b|for\b|by\b|from\b|through\b|in\b|on\b|at\b|if\b|once\b|paid\b|cash\b|bank\b|till\b)[a-z'’-]{3,20} ?){1,2}"
)


def _things(remark: str) -> list[str]:
    """The pieces of a remark that is nothing but a list of things: "beer, water, wine"."""
    pieces = [piece.strip() for piece in re.split(r",| and | & |/", remark)]
    return pieces if len(pieces) > 1 and all(_THING.fullmatch(piece) for piece in pieces) else []


def money_used_for(text: str, remarks: Mapping[str, str], chart: Chart) -> str:
    """The cash in whose own remark a word of the text stands ("stamps, coffee" beside the cash box), else the account
    that everything goes through by its remark; "" where none or several do."""
    beside = {t.name: remarks[t.name] for t in chart.money if t.name in remarks}
    said = telling(text)
    cash = {t.name for t in chart.money if t.is_a(("cash", "petty_cash"))}
    fitting = [name for name, remark in beside.items() if name in cash and telling(remark) & said]
    through = [name for name, remark in beside.items() if _ALL_HERE.search(remark)]
    return fitting[0] if len(fitting) == 1 else through[0] if not fitting and len(through) == 1 else ""


def customers_pay_into(remarks: Mapping[str, str], chart: Chart) -> str:
    """The account beside which it says that customers pay there ("most customers pay here"); "" for none or several."""
    found = [t.name for t in chart.money if t.name in remarks and _THEY_PAY.search(remarks[t.name])]
    return found[0] if len(found) == 1 else ""


_THEY_PAY = re.compile(
    r"(?i)\b(?:customers?|clients?|members?|guests?|tenants?|people|everyone|everybody|they)(?: (?:mostly|usually|all|always|often))*"
    r" pays?\b(?! (?:late|cash|nothing))"
)


def named_in_remarks(text: str, remarks: Mapping[str, str]) -> dict[str, str]:
    """The lines in whose remark alone a name or a thing of the text stands, each with that: "TNB" beside Electricity,
    "beer, water, wine" beside what the fridge sells."""
    said = {w.stem for w in words(text)}
    found: dict[str, set[str]] = {}
    for account, remark in remarks.items():
        for name in (*_NAMES.findall(remark), *_things(remark)):
            stems = [w.stem for w in words(name) if len(w.stem) > 1]  # nobody says the initial of "A. Tims"
            if stems and set(stems) <= said and (len(name) > 2):
                found.setdefault(name, set()).add(account)
    return {accounts.pop(): name for name, accounts in found.items() if len(accounts) == 1}
