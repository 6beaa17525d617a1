"""Filling an event's roles with the book's accounts, each with its reason and how sure it is (0 to 1)."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from nl2x.books.model import AccountType
from nl2x.notes.accounts.account_names import called, section_named
from nl2x.notes.accounts.filled import Choice, Filled, Span
from nl2x.notes.accounts.how_paid import money_of
from nl2x.notes.accounts.kept_for import only_for_it
from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.accounts.namesakes import of_family, of_section, of_way
from nl2x.notes.accounts.never_at_once import always_owed
from nl2x.notes.accounts.of_its_part import of_its_part
from nl2x.notes.accounts.of_things import is_for_another, is_paid_ahead_for_another
from nl2x.notes.accounts.or_other import or_the_other
from nl2x.notes.accounts.own_accounts import distinct, settled_with, transfer_side
from nl2x.notes.accounts.purpose import purpose
from nl2x.notes.accounts.ruled_out import not_denied
from nl2x.notes.accounts.their_fee import their_fee
from nl2x.notes.accounts.weighing import KINDS, asked, weighed
from nl2x.notes.accounts.who_pays import customer_named
from nl2x.notes.book.beside_lines import named_in_remarks
from nl2x.notes.book.chart import A_NAME, Tagged
from nl2x.notes.book.events_of import takers
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Likeness, telling
from nl2x.notes.catalogue import Event
from nl2x.notes.wording.words import phrase, stem
from nl2x.notes.wording.words import words as words_of


def sureness(choices: Sequence[Choice]) -> float:
    """From scores to how sure the first one is: by its own strength and by its lead."""
    if not choices:
        return 0.0
    first = min(choices[0].score, 2.5)
    second = choices[1].score if len(choices) > 1 else 0.0
    sure = 1 / (1 + math.exp(-(3.0 * (first - min(second, first)) + 1.5 * first - 2.0)))
    return min(sure, _EVEN) if choices[0].score < second * _HARDLY_MORE else sure


_HARDLY_MORE, _EVEN = 1.05, 0.6
"""How little ahead of the next an account is no surer than that, however strong the signs for both are."""


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
    returned = event.name == "deposit_returned" or _HELD.search(text)
    if role == "unearned" and returned and (held := _held(knowledge)):
        sure = 0.95 if len(held) == 1 else 0.55
        return Filled(held[0], sure, (), "the account of deposits held", tuple(held[1:]))
    if role == "owed" and event.name == "accrued" and (owed := _accrued_to(text, so_far, knowledge)):
        return owed
    if role == "processing_fees" and (before := their_fee(f"{context} {text}", knowledge)):
        return before
    names = takers(event, role, knowledge.chart)
    if role == "unearned" and len(names) > 1 and not _A_DEPOSIT.search(text):
        names = [n for n in names if n not in _held(knowledge)] or names
    kind = event.roles.get(role, "")
    if not names and not kind:
        names = [t.name for t in knowledge.chart.of_concept(role)]
    if not names and role in _LESS:
        return _of_what(role, event, text, knowledge, likenesses)
    if not names:
        return None
    if kind == "money":
        if "rest" in event.roles and (cut := _parting(text, knowledge)):
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
    if stands_in and role in _LESS:
        return _of_what(role, event, text, knowledge, likenesses)
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
    if stands_in and len(candidates) > 1 and meant is None:
        return Filled(
            candidates[0].name, 0.55, (), "the nearest account", tuple(t.name for t in candidates[1:])
        )
    if stands_in and role == "inkind_income":
        near = [t.name for t in (*candidates[1:], *knowledge.chart.for_role("earned"))]
        others = tuple(dict.fromkeys(n for n in near if n != candidates[0].name))[:5]
        return Filled(candidates[0].name, 0.5, (), "no account of gifts in kind", others)
    if len(candidates) == 1 and role == "unearned" and _of_vouchers_alone(text, candidates[0]):
        return Filled(candidates[0].name, 0.5, (), "the only such account, but for vouchers")
    if len(candidates) == 1:
        spans = _spans(text, candidates, knowledge)
        by_name_only = candidates[0].tags.get(role) == A_NAME and not (
            _goes_by(text, candidates[0], knowledge) or _owes_for_goods(candidates[0].name, knowledge)
        )
        if kind and is_for_another(text, candidates[0]):
            return Filled(candidates[0].name, 0.3, spans, "the only such account, but for another thing")
        by_name_only = by_name_only or (stands_in and role == "interest_expense")
        if event.name == "accrued" and candidates[0].is_a(_OF_TAXES) and not called(text, candidates):
            return Filled(candidates[0].name, 0.4, spans, "the only such debt, but of taxes")
        only = Filled(candidates[0].name, 0.55 if by_name_only else 0.97, spans, "the only such account")
        return _unless_for_another(only, kind if event.flow == "out" else "", text, knowledge)
    there = [t for t in candidates if t.section and section_named(text, t)]
    if kind == "returns" and len(there) == 1 and len({t.stems for t in candidates}) == 1:
        return Filled(there[0].name, 0.95, (), "the only such account there")
    if role in _DEBTS and (told := _owed_by_name(text, candidates) or _remarked(text, candidates, knowledge)):
        return told
    if meant is not None:
        others = tuple(t.name for t in candidates if t is not meant)
        return Filled(meant.name, 0.93, (), "called by its name", others)
    found, possible, rules = by_rules(role, kind, event, text, candidates, knowledge, likenesses)
    if role == "what" and (through := _always_through(event, text, found, possible, knowledge)):
        return through
    settled = found is not None and found.settled
    if not knowledge.scorer or kind not in KINDS or event.name == "in_kind" or settled:
        return found
    known = asked(event.name, kind, found, text, possible, knowledge, acquired=is_acquired(text))
    return weighed(found, known, text, possible, knowledge, rules)


def _always_through(
    event: Event, text: str, found: Filled | None, candidates: Sequence[Tagged], knowledge: Knowledge
) -> Filled | None:
    """What nearly always came in where the text says that money is, and no word of it tells of another income: "214.60 in
    the till today", where the till only ever took what the shop sold."""
    if event.name != "sold" or found is None or found.spans or found.why != "the book's habit":
        return None
    ways = {choice.account for choice in money_named(text, knowledge)}
    way = ways.pop() if len(ways) == 1 else ""
    if not way or telling(text) - telling(way) - _OF_TAKINGS:
        return None
    names = {t.name for t in candidates}
    took = Counter(
        line.account
        for entry in knowledge.examples
        if way in {i.account for i in entry.lines if i.debit}
        for line in entry.lines
        if line.credit and line.account in names
    )
    (first, count), *_ = took.most_common(1) or [("", 0)]
    if count < _OFTEN or count < _NEARLY_ALL * took.total():
        return None
    others = tuple(t.name for t in candidates if t.name != first)[:4]
    return Filled(first, 0.93, (), f"as always through {way}", others, settled=True)


_OFTEN, _NEARLY_ALL = 4, 0.7
_OF_TAKINGS = frozenset(
    "till today tonight yesterday taking counter cash drawer tin box took taken day morning afternoon evening quid pound".split()
)


def is_acquired(text: str) -> bool:
    """Whether a text says that something was bought or put in, and not only used or paid."""
    return bool(_ACQUIRED.search(text))


def by_rules(
    role: str,
    kind: str,
    event: Event,
    text: str,
    candidates: Sequence[Tagged],
    knowledge: Knowledge,
    likenesses: Sequence[Likeness],
) -> tuple[Filled | None, Sequence[Tagged], dict[str, float]]:
    """What rules, precedents and habits find among several candidates; those of them that may be meant at all, and the
    scores of those that words speak for."""
    if kind in ("cost", "expense") and knowledge.input_tax in candidates and len(candidates) > 1:
        candidates = [t for t in candidates if t is not knowledge.input_tax]  # nobody buys the tax itself
    same = [like for like in likenesses if _fits_event(event, like, knowledge)]
    usual = knowledge.usual_account(event.name, candidates).most_common()
    choices = purpose(text, candidates, knowledge, same, event.name)
    if kind == "cost" and not is_acquired(text):
        choices = _without_assets(choices, knowledge)
    elif kind == "cost":
        choices = _with_the_thing(text, _for_the_owned(text, choices, candidates), candidates)
    by_words = {choice.account: choice.score for choice in choices}
    if kind == "earned":
        choices = _with_habit(choices, usual)
    found = _likeliest(role, kind, event, candidates, choices, usual)
    if found is not None:
        doubted = _doubted(found, kind, event, text, candidates, knowledge, by_words)
        narrowed = doubted
        for narrow in (of_section, of_way, of_family, or_the_other, of_its_part):
            narrowed = narrow(narrowed, text, candidates, knowledge)
        owned = {t.name for t in candidates if t.account.type is AccountType.ASSET}
        is_thing = kind == "cost" and narrowed.account in owned and is_acquired(text)
        found = replace(narrowed, settled=narrowed != found or (is_thing and found.sure > 0))
        found = _unless_for_another(found, kind if event.flow == "out" else "", text, knowledge)
    return found, candidates, {choice.account: choice.score for choice in choices}


_DEBTS = ("payable", "receivable")


def _owed_by_name(text: str, candidates: Sequence[Tagged]) -> Filled | None:
    """The one of several debts that is called after somebody whom the text names: "Deshpande Distributors" beside "Other
    bills to pay"."""
    said = telling(text)
    named = [t for t in candidates if (telling(t.name) - _OF_DEBTS - _PLAINLY_DEBTS) & said]
    if len(named) != 1:
        return None
    others = tuple(t.name for t in candidates if t is not named[0])
    return Filled(named[0].name, 0.93, (), "called by its name", others)


def _remarked(text: str, candidates: Sequence[Tagged], knowledge: Knowledge) -> Filled | None:
    """The one of several debts beside which somebody is named whom the text names: "Bills not paid yet | Sting"."""
    remarks = {t.name: r for t in candidates if (r := knowledge.beside_lines.get(t.name))}
    named = {*named_in_remarks(text, remarks)}
    if not named:
        said = telling(text) - _OF_DEBTS
        named = {account for account, remark in remarks.items() if said & telling(remark)}
    if len(named) != 1:
        return None
    others = tuple(t.name for t in candidates if t.name not in named)
    return Filled(next(iter(named)), 0.93, (), "as remarked", others)


def _goes_by(text: str, debt: Tagged, knowledge: Knowledge) -> bool:
    """Whether a text names a debt that has nothing but a name: by most of it, or by a word that nothing else is
    called by ("Kisekka" of "Kisekka garage")."""
    others = {stem for t in knowledge.chart.tagged if t is not debt for stem in t.stems}
    names = {word.stem for word in words_of(" ".join(re.findall(r"\b[A-Z][\w'’-]+", debt.name)))}
    own = ({*debt.stems[:1]} | names & {*debt.stems}) - others - set(knowledge.trade_words)
    return bool(called(text, [debt]) or own & {word.stem for word in words_of(text)})


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


def _owes_for_goods(debt: str, knowledge: Knowledge) -> bool:
    """Whether what was bought was owed under a debt again and again, and it was paid: a "Brewery account"."""
    costs = {t.name for t in knowledge.chart.for_role("cost")}
    money = {t.name for t in knowledge.chart.money}
    sides = [
        ({i.account for i in e.lines if i.debit}, {i.account for i in e.lines if i.credit})
        for e in knowledge.examples
    ]
    bought = sum(debt in credited and bool(debited & costs) for debited, credited in sides)
    return bought > 1 and any(debt in debited and credited <= money for debited, credited in sides)


def _unless_for_another(found: Filled, kind: str, text: str, knowledge: Knowledge) -> Filled:
    """What was found for something paid ahead, doubtful where such an account is kept for one thing and the words, with
    all that went there, tell of none such."""
    tagged = knowledge.chart.get(found.account)
    if kind != "prepaid" or tagged is None:
        return found
    lines = [p for p in knowledge.precedents.all if found.account in {i.account for i in p.posting.lines}]
    if not is_paid_ahead_for_another(text, tagged, [p.words for p in lines]):
        return found
    costs = purpose(text, knowledge.chart.for_role("expense"), knowledge)[:2]
    others = (*(c.account for c in costs), *(t.name for t in knowledge.chart.exactly("payable")))
    rivals = dict.fromkeys((*found.rivals, *others))
    return replace(found, sure=min(0.3, found.sure), rivals=tuple(rivals))


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


def _of_vouchers_alone(text: str, account: Tagged) -> bool:
    """Whether what is paid ahead would go to an account that is called after gift cards, and the words speak of none."""
    return bool(_VOUCHERS.search(account.name)) and not _VOUCHERS.search(text)


_VOUCHERS = re.compile(r"(?i)\b(gift|voucher|certificate)s?\b")
_A_DEPOSIT = re.compile(r"(?i)\b(deposits?|bonds?)\b")


def _accrued_to(text: str, so_far: Mapping[str, Filled], knowledge: Knowledge) -> Filled | None:
    """Where a cost without a bill is owed: as such costs always were, else to the one account of accruals, unless the
    words name another debt."""
    cost = so_far["what"].account if "what" in so_far else ""
    if cost and (debt := always_owed(cost, knowledge)):
        return Filled(debt, 0.95, (), "as every time")
    accruals = [t.name for t in knowledge.chart.exactly("accrued")]
    others = [t for t in knowledge.chart.for_role("owed") if t.name not in accruals]
    own = {stem for t in others for stem in t.stems} - _OF_DEBTS
    if len(accruals) != 1 or own & {word.stem for word in words_of(text)}:
        return None
    return Filled(accruals[0], 0.93, (), "the account of accruals", tuple(t.name for t in others))


_OF_TAXES = ("payroll_liability", "fica_payable", "sales_tax", "income_tax_payable")
_PLAINLY_DEBTS = frozenset(
    stem(word) for word in "other pay paid trade creditor debtor supplier customer not yet unpaid".split()
)
_OF_DEBTS = frozenset("payable expense accrued account due owed and tax bill invoice month".split())
_HELD = re.compile(r"(?i)\b(security|damage|tenant'?s?|tenancy) (deposit|bond)\b")


def _held(knowledge: Knowledge) -> list[str]:
    """The accounts of deposits that go back, by name: "Members' deposits" beside "Fees in advance"."""
    return [
        t.name
        for t in knowledge.chart.tagged
        if t.account.type is AccountType.LIABILITY
        and t.is_a(("unearned", "security_deposit_held"), least=0.5)
        and ("deposit" in t.stems or "bond" in t.stems)
    ]


# What lessens a sale or a purchase, in a book that keeps no account of its own for it.
_LESS = {
    "sales_discounts": "earned",
    "sales_returns": "earned",
    "purchase_discounts": "cost",
    "purchase_returns": "cost",
}


def _of_what(
    role: str, event: Event, text: str, knowledge: Knowledge, likenesses: Sequence[Likeness]
) -> Filled | None:
    """The account of what was sold or bought: the only one, or the one such things went to."""
    candidates = knowledge.chart.for_role(_LESS[role])
    if len(candidates) == 1:
        return Filled(candidates[0].name, 0.97, (), "the only such account")
    choices = purpose(text, candidates, knowledge, likenesses, event.name)
    if not choices:
        return (
            Filled(candidates[0].name, 0.3, (), "nothing tells", tuple(t.name for t in candidates[1:5]))
            if candidates
            else None
        )
    others = tuple(c.account for c in choices[1:5])
    return Filled(choices[0].account, min(0.8, sureness(choices)), choices[0].spans, choices[0].why, others)


def _doubted(
    found: Filled,
    kind: str,
    event: Event,
    text: str,
    candidates: Sequence[Tagged],
    knowledge: Knowledge,
    by_words: Mapping[str, float],
) -> Filled:
    """What was found, less sure where something speaks against it, or what somebody's money always was."""
    if kind == "earned" and (by_name := called(text, candidates)) and found.account not in by_name:
        # The words name another kind of income than the one that is usual for such customers.
        return replace(
            found, sure=min(0.6, found.sure), rivals=tuple(dict.fromkeys((*by_name, *found.rivals)))
        )
    if event.name == "sold" and (theirs := _of_party(text, found, candidates, knowledge)):
        return theirs
    if event.name == "sold" and len(candidates) > 1 and _is_new(text, found.account, knowledge):
        return replace(found, sure=min(0.6, found.sure))
    if kind == "cost" and _is_another_thing(text, found.account, knowledge):
        owned = (t.name for t in knowledge.chart.for_role("asset"))
        return replace(found, sure=min(0.6, found.sure), rivals=tuple(dict.fromkeys((*owned, *found.rivals))))
    if event.name == "sold" and by_words.get(found.account, 0.0) < 0.5 and len(candidates) > 1:
        # "Got 600 from the county": what is usual says nothing about money that no word explains.
        return replace(found, sure=min(0.6, found.sure))
    if event.name == "in_kind" and found.sure < _SURE_OF_A_GIFT:
        return replace(found, sure=min(0.6, found.sure))
    return found


def _of_party(text: str, found: Filled, candidates: Sequence[Tagged], knowledge: Knowledge) -> Filled | None:
    """What somebody who pays was always booked as, where the words name no other kind of income: a company's gifts."""
    names = {t.name for t in candidates}
    lines = [line for p in customer_named(text, knowledge) for line in p.posting.lines if line.credit]
    always = {line.account for line in lines if line.account in names}
    if len(always) != 1 or found.account in always or called(text, candidates):
        return None
    others = (found.account, *(r for r in found.rivals if r not in always))
    return Filled(always.pop(), 0.85, (), "what came from them before", others)


_SURE_OF_A_GIFT = 0.9
"""A gift in kind may be a thing owned or used up, of which the book's earlier costs tell nothing."""
_SOLD = re.compile(
    r"(?i)\bsold (?:an?|one|some|the|two|three|\d+) ([a-z][a-z' -]{2,30}?)(?= to\b| at\b| for\b| on\b|[,.;]|$)"
)


_OWN_OLD = re.compile(r"(?i)old\b")
"""What somebody has no more use for: "sold the old couch" brings in no more than it."""


def _is_new(text: str, account: str, knowledge: Knowledge) -> bool:
    """Whether a thing was sold that only a customer's name speaks for: "sold a hair oil to Niamh", who comes for
    the colour."""
    sold = _SOLD.search(text)
    tagged = knowledge.chart.get(account)
    if sold is None or tagged is None or _OWN_OLD.match(sold[1]) or purpose(sold[1], [tagged], knowledge):
        return False
    thing = telling(sold[1])
    with_it = [p for p in knowledge.precedents.all if thing & p.stems]
    return bool(thing) and all(account not in {i.account for i in p.posting.lines} for p in with_it)


_ANOTHER = re.compile(
    r"(?i)\b(?:bought|got|purchased|ordered|new|another|second.?hand|pre-owned) ((?:an?|another|new|second.?hand|used) )+"
    r"([a-z][a-z' -]{2,30}?)(?= from\b| at\b| for\b| off\b| on\b|[,.;(]| -| ?[£$€₹]?\d|$)"
)


_A_NEW_ONE = re.compile(r"(?i)\W*(new) ()([a-z][a-z' -]{2,30}[a-rt-z])(?=,? [£$€₹]?[\d])")
"""One thing at the beginning of a note: "new styling chair 640"."""


def _is_another_thing(text: str, account: str, knowledge: Knowledge) -> bool:
    """Whether something was got that only its seller speaks for: "another air mover at Steamline", who so far sold
    what is used up, in a book that has things owned as well."""
    got, tagged = _ANOTHER.search(text) or _A_NEW_ONE.match(text), knowledge.chart.get(account)
    if (
        got is None
        or tagged is None
        or not re.search(r"(?i)\b(new|another|second.?hand|used|pre-owned)\b", got[0])
    ):
        return False
    owned = [t for t in knowledge.chart.for_role("asset") if t.name != account]
    thing = telling(got[got.lastindex or 0])
    if (
        not owned
        or not thing
        or tagged in knowledge.chart.for_role("asset")
        or purpose(got[got.lastindex or 0], [tagged], knowledge)
    ):
        return False
    return all(
        account not in {i.account for i in p.posting.lines}
        for p in knowledge.precedents.all
        if thing & p.stems
    )


def _likeliest(
    role: str,
    kind: str,
    event: Event,
    candidates: Sequence[Tagged],
    choices: Sequence[Choice],
    usual: Sequence[tuple[str, int]],
) -> Filled | None:
    rivals = tuple(dict.fromkeys([c.account for c in choices[1:]] + [name for name, _ in usual]))
    if choices and choices[0].score >= 0.3:
        first = choices[0]
        return Filled(
            first.account,
            sureness(choices),
            first.spans,
            first.why,
            tuple(r for r in rivals if r != first.account),
        )
    if usual and kind in ("", "earned", "returns", "loan", "owed", "stock", "prepaid"):
        name, count = usual[0]
        share = count / sum(n for _, n in usual)
        return Filled(
            name,
            0.9 * share if count > 1 else 0.6 * share,
            (),
            "the book's habit",
            tuple(n for n, _ in usual[1:]),
        )
    if not kind or kind in ("returns", "owed", "stock", "prepaid", "loan"):
        best = _by_concept(role, kind, event, candidates)
        others = [t for t in candidates if t is not best]
        # "Accounts Payable" is just what is owed to suppliers; "Wages Payable" is that only more or less.
        lead = best.tags.get(role, 0.0) - max((t.tags.get(role, 0.0) for t in others), default=0.0)
        clear = lead >= 0.2
        why = "the account for it" if clear else "the nearest account"
        return Filled(best.name, 0.9 if clear else 0.55, (), why, tuple(t.name for t in others))
    if choices:
        return Filled(choices[0].account, 0.2, choices[0].spans, choices[0].why, rivals)
    return (
        Filled(candidates[0].name, 0.0, (), "nothing tells", tuple(t.name for t in candidates[1:5]))
        if candidates
        else None
    )


_ACQUIRED = re.compile(
    r"(?i)\b(bought|buy|purchased|new|second.?hand|used|ordered|got|invested|replacement|install(ed)?|first|another|pre-owned)\b"
)


_A_NEW = re.compile(
    r"(?i)\b(?:new|second.?hand|used|another)\s+([a-z-]+)(?= (?:from|for|at|off)\b|[,.;:]| -| ?[£$€₹]?\d|$)"
)


def _with_the_thing(text: str, choices: Sequence[Choice], candidates: Sequence[Tagged]) -> list[Choice]:
    """ "New mower from Ray's": the things owned that are called just so, before parts for them or their repair."""
    new = _A_NEW.search(text)
    stem = next((w.stem for w in words_of(new[1])), "") if new else ""
    called_so = {
        t.name
        for t in candidates
        if t.account.type is AccountType.ASSET
        and any(phrase(part) == (stem,) for part in re.split(r"\s*(?:&|,|/|\band\b)\s*", t.name))
    }
    if not new or len(called_so) != 1:
        return list(choices)
    name = called_so.pop()
    known = next(
        (c for c in choices if c.account == name), Choice(name, 0.0, (new.span(1),), "the thing itself")
    )
    # Who sells it has sold the parts for it, too.
    others = [replace(c, score=0.4 * c.score) for c in choices if c.account != name]
    return sorted([replace(known, score=known.score + 1.5), *others], key=lambda choice: -choice.score)


def _for_the_owned(text: str, choices: Sequence[Choice], candidates: Sequence[Tagged]) -> list[Choice]:
    """ "New clutch for the van" is no van: a thing owned counts little where all that names it says what it was for."""
    owned = {t.name for t in candidates if t.account.type is AccountType.ASSET}
    lessened = [
        replace(c, score=0.3 * c.score) if c.account in owned and only_for_it(text, c.spans) else c
        for c in choices
    ]
    return sorted(lessened, key=lambda choice: -choice.score)


def _without_assets(choices: Sequence[Choice], knowledge: Knowledge) -> list[Choice]:
    """ "Fuel in the van" is no van: where nothing was acquired, a thing owned yields to a cost that is named."""
    owned = {t.name for t in knowledge.chart.for_role("asset")}
    if all(c.account in owned for c in choices):
        return list(choices)
    lessened = [replace(c, score=c.score * 0.4) if c.account in owned else c for c in choices]
    return sorted(lessened, key=lambda choice: -choice.score)


def _with_habit(choices: Sequence[Choice], usual: Sequence[tuple[str, int]]) -> list[Choice]:
    """What such events brought in before counts beside the words: what is invoiced, what the till takes."""
    total = sum(count for _, count in usual)
    scores = {choice.account: choice for choice in choices}
    for name, count in usual:
        known = scores.get(name, Choice(name, 0.0, (), "the book's habit"))
        scores[name] = replace(known, score=known.score + 0.9 * count / total * min(1.0, total / 3))
    return sorted(scores.values(), key=lambda choice: -choice.score)


def _by_concept(role: str, kind: str, event: Event, candidates: Sequence[Tagged]) -> Tagged:
    del event, kind
    return max(candidates, key=lambda t: t.tags.get(role, 0.0))


def _fits_event(event: Event, like: Likeness, knowledge: Knowledge) -> bool:
    """Whether a precedent can speak for this event's accounts: its own kind, or one with the same roles."""
    name = knowledge.event_of(like.precedent)
    return not name or name == event.name or name in _KIN.get(event.name, ())


_BUYING = ("bought", "bought_on_credit", "supplier_refund", "owner_paid", "accrued", "sent_back_to_supplier", "prepaid_used",
           "supplies_used", "bought_with_loan", "in_kind")  # fmt: skip
_SELLING = (
    "sold",
    "invoiced",
    "customer_paid_with_fee",
    "customer_refunded",
    "credit_note",
    "accrued_income",
    "advance_earned",
)
_OF_STOCK = ("owner_took_goods", "inventory_lost")
"""What takes stock away is of the kind that was bought under such words."""
_KIN = dict.fromkeys((*_BUYING, *_OF_STOCK), (*_BUYING, *_OF_STOCK)) | dict.fromkeys(_SELLING, _SELLING)


def _spans(text: str, candidates: Sequence[Tagged], knowledge: Knowledge) -> tuple[Span, ...]:
    found = purpose(text, candidates, knowledge)
    return found[0].spans if found else ()


def _parting(text: str, knowledge: Knowledge) -> int:
    """Where the words for the rest of a sum begin, or for the second of two ways in which halves of it were paid."""
    if rest := _REST.search(text):
        return rest.end() - 4 if rest[0].endswith("half") and rest[1] is None else rest.start()
    named = sorted(c.spans[0] for c in distinct(money_named(text, knowledge)))
    return named[1][0] if len(named) == 2 and _HALVED.search(text) else 0


_HALVED = re.compile(r"(?i)\bhalf each\b|\bhalves\b|\b50[/-]50\b|\bsplit\b")
_REST = re.compile(
    r"\b(?:the |and )?(rest|remainder|balance|remaining|other half)\b|(?<=half )(?:\S+ ){1,4}?half\b",
    re.IGNORECASE,
)
