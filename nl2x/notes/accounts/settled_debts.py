"""Debts that are paid: to somebody whose bills a journal always owes first, and such as are called by their names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.books.model import AccountType
from nl2x.notes.accounts.account_names import called
from nl2x.notes.accounts.never_at_once import debt_first, own_words
from nl2x.notes.accounts.purpose import cost_meant
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.accounts.vocabulary import names_in
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import concepts
from nl2x.notes.events.recognise import Guess
from nl2x.notes.wording.segments import Segment
from nl2x.notes.wording.words import blanked, words

_PAID = re.compile(
    r"(?i)\b(paid|pays?|sent|remitted|settled|cleared|transferred|handed|deposited|went (out|off)|gone|debited)\b"
)
_STILL_OWED = re.compile(
    r"(?i)\b(bill|invoice|on (account|credit|tick)|will pay|to pay|due|later|accrue|refund\w*|back|received)\b"
)
_HARDLY = 0.5


def debts_paid(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, with the settling of a debt before the buying of what isn't said."""
    if found and found[0].event.name == "paid_sales_tax" and (due := _tax_due(segment, knowledge)):
        return [replace(found[0], known=(("sales_tax", due),)), *found[1:]]
    if found and knowledge.book.layout is Layout.STATEMENTS:
        return _balance_paid(found, segment, knowledge)
    if not found or found[0].event.name != "bought" or knowledge.book.layout is not Layout.JOURNAL:
        return list(found)
    if _STILL_OWED.search(segment.whole):
        return list(found)
    if debt := _called_by_name(segment, knowledge):
        return debt_first("paid_accrued", (("owed", debt),), found, knowledge)
    if not never_paid_at_once(segment.whole, knowledge):
        return list(found)
    if _PAID.search(segment.whole):
        return debt_first("paid_bill", (), found, knowledge)
    # Goods or a payment? Neither was ever both at once.
    others = [g for g in found if g.event.name != "bought"]
    return others or list(found)


def _balance_paid(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """In statements: a payment of just the sum that a debt or a claim stands at, and whose name or a word for debts the
    note has: "paid metro the october, 327.45", "the council released the pending 15,000"; or of a part of a debt that it
    names, and of nothing that was bought: "paid metro 100"."""
    text, sums = segment.whole, {a.value for a in segment.figures.money}
    if found[0].event.name in ("bought", "paid_bill"):
        name, role, says = "paid_bill", "payable", _PAID
    elif found[0].event.name in ("sold", "customer_paid"):
        name, role, says = "customer_paid", "receivable", _CAME
    else:
        return list(found)
    if len(sums) != 1 or _NOT_YET.search(text) or not says.search(text):
        return list(found)
    said = telling(text)
    left = [(t, abs(knowledge.balances.get(t.name, Decimal(0)))) for t in knowledge.chart.exactly(role)]
    named = [t for t, _ in left if own_words(t) & said]
    paid = [t for t, open_ in left if open_ in sums and (t in named or _PENDING.search(text))]
    if not paid and role == "payable":
        paid = [t for t, open_ in left if t in named and open_ > 0 and not _what_for(text, t)]
    return debt_first(name, ((role, paid[0].name),), found, knowledge) if len(paid) == 1 else list(found)


def _what_for(text: str, debt: Tagged) -> bool:
    """Whether the words beside a debt's name are of something that was bought."""
    beside = re.sub("|".join(re.escape(w) for w in own_words(debt)) or r"(?!)", " ", text.casefold())
    return any(concepts()[h.concept].type is AccountType.EXPENSE for h in hits(beside))


_CAME = re.compile(
    r"(?i)\b(paid|pays?|sent|released|settled|cleared|transferred|came|arrived|gave|credited)\b"
)
_PENDING = re.compile(r"(?i)\b(pending|outstanding|owed?|owing|owes|arrears)\b")
_NOT_YET = re.compile(r"(?i)\b(will pay|to pay|is due|later|accrue|refund\w*)\b")


def _tax_due(segment: Segment, knowledge: Knowledge) -> str:
    """Of several accounts of tax the one that owes just what is paid ("VAT control" beside "Output VAT"); or ""."""
    taxes = knowledge.chart.exactly("sales_tax")
    paid = {a.value for a in segment.figures.money}
    just = [t.name for t in taxes if knowledge.owed(t.name) in paid - {Decimal(0)}]
    return just[0] if len(taxes) > 1 and len(just) == 1 else ""


def several_taxes(guess: Guess, segment: Segment, knowledge: Knowledge) -> bool:
    """Whether tax is paid in a journal that keeps several accounts of it, none of which owes just that sum."""
    if guess.event.name != "paid_sales_tax" or guess.known or knowledge.book.layout is not Layout.JOURNAL:
        return False
    taxes = [t for t in knowledge.chart.exactly("sales_tax") if t.account.type is AccountType.LIABILITY]
    return len(taxes) > 1 and not any(called(segment.whole, [t]) for t in taxes)


def _called_by_name(segment: Segment, knowledge: Knowledge) -> str:
    """The one debt of the kind that is owed first, of which a text has the whole name and says that it was paid:
    "kiwisaver 138 paid over"; or "", where the words fit a cost as well."""
    if not _PAID.search(segment.whole):
        return ""
    said = telling(segment.whole)
    debts = [t for t in knowledge.chart.for_role("owed") if not t.is_a(("payable", "sales_tax"), least=0.5)]
    named = [t for t in debts if (own := own_words(t)) and own <= said]
    if len(named) != 1 or cost_meant(_without(segment.whole, named[0]), knowledge, _HARDLY):
        return ""
    return named[0].name


def _without(text: str, tagged: Tagged) -> str:
    """The text without the words of a name, where they are two or more; one may be another account's as well."""
    own = [w for w in words(text) if w.stem in tagged.stems]
    for word in own if len({w.stem for w in own}) > 1 else ():
        text = blanked(text, (word.start, word.end))
    return text


def never_paid_at_once(text: str, knowledge: Knowledge) -> bool:
    """Whether a text names somebody, and nothing that was bought, of whom all bills were owed first and paid later:
    "paid Alhaji 96,000"."""
    if any(concepts()[h.concept].type is AccountType.EXPENSE for h in hits(text)):
        return False
    names = names_in(text, knowledge)
    told = {knowledge.event_of(p) for p in knowledge.precedents.all if names & p.stems}
    return {"bought_on_credit", "paid_bill"} <= told and "bought" not in told
