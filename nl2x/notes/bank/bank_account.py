"""Which account a bank's CSV is of: said, or named in it, or told by what only a bank's or a card's file has.

Where the book keeps a card beside the bank, and nothing tells, it is asked: the same line would take the money out
of another account.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from nl2x.notes.bank.bank_csv import Export
from nl2x.notes.bank.bank_signs import balance_fits
from nl2x.notes.bank.bank_ways import PAID_OFF
from nl2x.notes.book.chart import Chart, Tagged
from nl2x.notes.wording.words import stem

_OF_A_CARD = re.compile(
    r"(?i)\b(credit card|charge card|visa|master ?card|american express|amex|card ?(member|holder))\b"
)
_OF_A_BANK = re.compile(
    r"(?i)\b(sort code|iban|bic|tegenrekening|current account|checking|savings|overdraft)\b"
)
_BANKING = re.compile(
    r"(?i)\b(d/d|dd|ddr|direct debit|s/o|sto|standing order|bacs|bgc|chaps|faster payments?|fpi|fpo|sepa|giro|ach|zelle|wire"
    r"|cheque|chq|check (no\.? ?)?\d+|payroll|salary|wages|bank (charges?|fees?)|overdraft|lastschrift|dauerauftrag"
    r"|cash ?point|atm|cash ?machine|cash withdrawal|bankgiro|ueberweisung|überweisung)\b"
)
"""What only goes through a current account, neither a card nor savings."""
_KINDS = re.compile(
    r"(?i)(?:^|\| )(?:direct[ _]debit|d/d|ddr?|standing[ _]order|s/o|sto|faster[ _]payments?(?: (?:in|out))?|fp[io]|bacs?|bgc|chaps|che(?:que|ck)(?:[ _]paid)?"
    r"|ach[ _](?:debit|credit)|lastschrift|dauerauftrag|überweisung|incasso)(?: \||$)"
)
"""What such an account's file calls the kinds of payment."""
_ANY_ACCOUNT = frozenset(
    stem(word) for word in "account acct a/c statement the my our business company credit debit".split()
)


@dataclass(frozen=True)
class Of:
    """The account (empty where the book keeps none), whether it is a card, and what it was told by; or, with
    `options`, that it has to be asked."""

    account: str = ""
    card: bool = False
    why: str = ""
    options: tuple[str, ...] = ()


def candidates(chart: Chart) -> list[Tagged]:
    """The accounts that a file can be of: all that hold money but what lies in a till or a tin."""
    money = [t for t in chart.for_role("money") if t in chart.money]
    return [t for t in money if not t.is_a(("cash", "petty_cash"))]


def account_of(export: Export, file: str, chart: Chart, said: str = "", as_on_card: bool = False) -> Of:
    """The account that a bank's file is of; `as_on_card`: its amounts count what was bought above zero."""
    names = candidates(chart)
    cards = [t.name for t in names if t.is_a(("card",))]
    banks = [t.name for t in chart.exactly("bank") if t in names and t.name not in cards]
    daily = any(_BANKING.search(line.description) for _, line in export.lines)
    daily = daily or bool(_KINDS.search(export.kinds))
    others = banks if daily and len(banks) == 1 else [t.name for t in names if t.name not in cards]
    like_card, like_bank = as_on_card or _like_a_card(export), daily or _like_a_bank(export)
    if said:
        return Of(said, said in cards or (like_card and not cards), "as said")
    named = _named_in(" ".join((export.above, PurePath(file).stem)), names)
    if named and not (like_bank if named in cards else like_card):
        return Of(named, named in cards, "by its name")
    if export.with_net and not named:
        collecting = [t.name for t in names if t.is_a(("paypal",))]
        if len(collecting) == 1:
            return Of(collecting[0], False, "it collects payments and keeps a fee")
        return Of(options=tuple(t.name for t in names))
    if like_card != like_bank and not named:
        fitting = cards if like_card else others
        if len(fitting) == 1:
            why = "what only a card has is in it" if like_card else "what only a bank account has is in it"
            return Of(fitting[0], like_card, why)
    if not cards and not like_card and len(others) == 1:
        return Of(others[0], False, "the only one with a bank")
    if len(names) < 2:
        return Of(names[0].name if names else "", like_card)
    return Of(options=tuple(t.name for t in names))


def _named_in(text: str, names: Sequence[Tagged]) -> str:
    """The one account with a word in what stands above the lines, or in the file's name, that no other has."""
    said = {stem(word) for word in re.findall(r"[^\W\d_]{3,}", text.casefold())}
    words = {t.name: {stem(w) for w in re.findall(r"[^\W\d_]{3,}", t.name.casefold())} for t in names}
    found = []
    for name, own in words.items():
        others = {word for other, theirs in words.items() if other != name for word in theirs}
        if said & (own - others - _ANY_ACCOUNT):
            found.append(name)
    return found[0] if len(found) == 1 else ""


def _heading(export: Export) -> str:
    return f"{export.above} {export.columns}"


def _like_a_card(export: Export) -> bool:
    lines = [line for _, line in export.lines]
    held = [line.balance for line in lines if line.balance is not None]
    owed = export.settled and balance_fits(lines) == "opposite" and sum(b > 0 for b in held) * 2 > len(held)
    return (
        owed
        or any(PAID_OFF.search(b.description) for b in lines)
        or bool(_OF_A_CARD.search(_heading(export)))
    )


def _like_a_bank(export: Export) -> bool:
    lines = [line for _, line in export.lines]
    held = [line.balance for line in lines if line.balance is not None]
    spent = export.settled or sum(line.amount < 0 for line in lines) * 2 > len(lines)
    kept = spent and balance_fits(lines) == "same" and sum(b > 0 for b in held) * 2 > len(held)
    return kept or bool(_OF_A_BANK.search(_heading(export)))
