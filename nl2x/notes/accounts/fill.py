"""Filling an event's roles with the book's accounts, each with its reason and how sure it is (0 to 1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from nl2x.books.model import AccountType
from nl2x.notes.accounts.account_names import called, section_named
from nl2x.notes.accounts.advances import (
    A_DEPOSIT,
    A_HELD_DEPOSIT,
    deposits_held,
    of_vouchers_alone,
    unless_for_another,
)
from nl2x.notes.accounts.asset_or_expense import is_acquired
from nl2x.notes.accounts.by_rules import by_rules
from nl2x.notes.accounts.debts import accrued_to, goes_by, owed_as_remarked, owed_by_name, owes_for_goods
from nl2x.notes.accounts.discounts_and_returns import LESSENED, of_what
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.habits import always_through
from nl2x.notes.accounts.how_paid import money_of
from nl2x.notes.accounts.of_things import is_for_another
from nl2x.notes.accounts.own_accounts import settled_with, transfer_side
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.accounts.ruled_out import not_denied
from nl2x.notes.accounts.split_payments import parting
from nl2x.notes.accounts.sureness import sureness
from nl2x.notes.accounts.their_fee import their_fee
from nl2x.notes.accounts.weighing import KINDS, asked, weighed
from nl2x.notes.accounts.worn_on import worn_on
from nl2x.notes.accounts.wrong_and_right import corrected_side
from nl2x.notes.book.chart import A_NAME, Tagged
from nl2x.notes.book.events_of import takers
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Likeness, telling
from nl2x.notes.catalogue import Event, concepts
from nl2x.notes.facts.model import Span


def fill(
    role: str,
    event: Event,
    text: str,
    context: str,
    knowledge: Knowledge,
    likenesses: Sequence[Likeness],
    so_far: Mapping[str, Filled],
) -> Filled | None:
    """The account for one role (or concept) of an event's entry; None if the book has none.

    `text` are the event's own words, `context` those it shares with its neighbours.
    """
    returned = event.name == "deposit_returned" or A_HELD_DEPOSIT.search(text)
    if role == "unearned" and returned and (held := deposits_held(knowledge)):
        sure = 0.95 if len(held) == 1 else 0.55
        return Filled(held[0], sure, (), "the account of deposits held", tuple(held[1:]))
    if event.name == "corrected" and (side := corrected_side(role, f"{context} {text}", knowledge)):
        return side
    if role == "owed" and event.name == "accrued" and (owed := accrued_to(text, so_far, knowledge)):
        return owed
    if role == "processing_fees" and (before := their_fee(f"{context} {text}", knowledge)):
        return before
    names = takers(event, role, knowledge.chart)
    if role == "unearned" and len(names) > 1 and not A_DEPOSIT.search(text):
        names = [n for n in names if n not in deposits_held(knowledge)] or names
    kind = event.roles.get(role, "")
    if not names and not kind:
        names = [t.name for t in knowledge.chart.of_concept(role)]
    if not names and role in LESSENED:
        return of_what(role, event, text, knowledge, likenesses)
    if not names:
        return None
    if kind == "money":
        if "rest" in event.roles and (cut := parting(text, knowledge)):
            own = text[cut:] if role == "rest" else text[:cut]
            return money_of(event, own, context if role == "how" else "", knowledge, so_far)
        if {"to", "from"} <= set(event.roles):
            return transfer_side(role, f"{context} {text}".strip(), knowledge)
        return settled_with(event, text, money_of(event, text, context, knowledge, so_far), knowledge)
    candidates = [t for name in names if (t := knowledge.chart.get(name)) is not None]
    candidates = not_denied(text, candidates)
    if kind == "stock":
        candidates = _kept(candidates, knowledge) or candidates
    taken = {filled.account for filled in so_far.values()}
    candidates = [t for t in candidates if t.name not in taken] or candidates
    stands_in = not kind and not any(t.tags.get(role, 0.0) >= 0.5 for t in candidates)
    if stands_in and role in LESSENED:
        return of_what(role, event, text, knowledge, likenesses)
    meant = _the_only_named(text, candidates) if stands_in or kind == "loan" else None
    if (
        role == "accumulated_depreciation"
        and stands_in
        and len(candidates) > 1
        and meant is None
        and (choices := purpose(text, candidates, knowledge, likenesses, event.name))
    ):
        others = tuple(c.account for c in choices[1:5])
        return Filled(choices[0].account, sureness(choices), choices[0].spans, "the thing itself", others)
    if role == "accumulated_depreciation" and not stands_in and len(candidates) > 1:
        exact = [t for t in candidates if t.tags.get(role, 0.0) >= 0.5]
        if len(exact) > 1 and (worn := worn_on(f"{context} {text}", exact, knowledge)):
            return worn
    if stands_in and len(candidates) > 1 and meant is None:
        return Filled(
            candidates[0].name, 0.55, (), "the nearest account", tuple(t.name for t in candidates[1:])
        )
    if stands_in and role == "inkind_income":
        near = [t.name for t in (*candidates[1:], *knowledge.chart.for_role("earned"))]
        others = tuple(dict.fromkeys(n for n in near if n != candidates[0].name))[:5]
        return Filled(candidates[0].name, 0.5, (), "no account of gifts in kind", others)
    if len(candidates) == 1 and role == "unearned" and of_vouchers_alone(text, candidates[0]):
        return Filled(candidates[0].name, 0.5, (), "the only such account, but for vouchers")
    if len(candidates) == 1:
        spans = _spans(text, candidates, knowledge)
        by_name_only = candidates[0].tags.get(role) == A_NAME and not (
            goes_by(text, candidates[0], knowledge) or owes_for_goods(candidates[0].name, knowledge)
        )
        if kind and is_for_another(text, candidates[0]):
            return Filled(candidates[0].name, 0.3, spans, "the only such account, but for another thing")
        by_name_only = by_name_only or (stands_in and (role in _NEVER_ODD or _is_far(candidates[0], role)))
        if event.name == "accrued" and candidates[0].is_a(_OF_TAXES) and not called(text, candidates):
            return Filled(candidates[0].name, 0.4, spans, "the only such debt, but of taxes")
        only = Filled(candidates[0].name, 0.55 if by_name_only else 0.97, spans, "the only such account")
        return unless_for_another(only, kind if event.flow == "out" else "", text, knowledge)
    there = [t for t in candidates if t.section and section_named(text, t)]
    if kind == "returns" and len(there) == 1 and len({t.stems for t in candidates}) == 1:
        return Filled(there[0].name, 0.95, (), "the only such account there")
    if role in _DEBTS and (
        told := owed_by_name(text, candidates) or owed_as_remarked(text, candidates, knowledge)
    ):
        return told
    if meant is not None:
        others = tuple(t.name for t in candidates if t is not meant)
        return Filled(meant.name, 0.93, (), "called by its name", others)
    found, possible, rules = by_rules(role, kind, event, text, candidates, knowledge, likenesses)
    if role == "what" and (through := always_through(event, text, found, possible, knowledge)):
        return through
    settled = found is not None and found.settled
    if not knowledge.scorer or kind not in KINDS or event.name == "in_kind" or settled:
        return found
    known = asked(event.name, kind, found, text, possible, knowledge, acquired=is_acquired(text))
    return weighed(found, known, text, possible, knowledge, rules)


_NEVER_ODD = ("interest_expense", "depreciation_expense")
"""Costs that hardly anybody books to the account of odd ones unasked: no money may have gone out at all."""


def _is_far(tagged: Tagged, role: str) -> bool:
    """Whether an account takes what has none of its own only by several steps: "Clay" a processor's fee."""
    known = concepts().get(role)
    return known is not None and tagged.account.type is AccountType.EXPENSE and not tagged.is_a(known.broader)


_DEBTS = ("payable", "receivable")


def _the_only_named(text: str, candidates: Sequence[Tagged]) -> Tagged | None:
    """The one of the accounts of which a text has a word that none of the others is called by: the "Mortgage" beside
    a "Car loan"."""
    said = telling(text)
    named = [
        t
        for t in candidates
        if said & ({*t.stems} - {stem for other in candidates if other is not t for stem in other.stems})
    ]
    return named[0] if len(named) == 1 else None


def _kept(candidates: Sequence[Tagged], knowledge: Knowledge) -> list[Tagged]:
    """Of accounts of stock and of purchases those of stock, where the book writes down there what is bought."""
    stock = [t for t in candidates if t.account.type is AccountType.ASSET]
    money = {t.name for t in (*knowledge.chart.money, *knowledge.chart.exactly("payable"))}
    bought = {
        line.account
        for entry in knowledge.entries
        if {i.account for i in entry.lines if i.credit} <= money
        for line in entry.lines
        if line.debit
    }
    return [t for t in stock if t.name in bought]


_OF_TAXES = ("payroll_liability", "fica_payable", "sales_tax", "income_tax_payable")


def _spans(text: str, candidates: Sequence[Tagged], knowledge: Knowledge) -> tuple[Span, ...]:
    found = purpose(text, candidates, knowledge)
    return found[0].spans if found else ()
