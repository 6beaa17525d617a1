"""Which event a stretch of a note tells of: the catalogue's cues, the book's precedents, its open items."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from nl2x.books.model import AccountType
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.book.events_of import takers
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import LEGAL_FORMS, OpenItem, numbers_in, said_short, short_numbers
from nl2x.notes.book.precedents import Likeness, telling, telling_name
from nl2x.notes.book.record_tables import tells_when_paid
from nl2x.notes.book.single_entry import one_sided
from nl2x.notes.catalogue import Event, concepts, event, events
from nl2x.notes.catalogue.events import pattern
from nl2x.notes.wording.spelling import put_right
from nl2x.notes.wording.words import STOP, words

# What an event becomes in a book that has no account for its other side.
INSTEAD = {
    "customer_paid": "sold", "customer_advance": "sold", "advance_earned": "", "invoiced": "",
    "paid_bill": "bought", "bought_on_credit": "", "bought_part_paid": "", "prepaid_bought": "bought", "deposit_paid": "bought",
    "paid_accrued": "bought", "interest_paid": "bought", "dividend_settled": "dividend_paid",
    "owner_put_in": "owner_lent", "owner_lent": "", "owner_lent_back": "owner_took_out", "owner_paid": "bought",
    "customer_refunded": "bought", "lent": "bought", "lent_back": "sold", "payroll": "bought",
    "customer_paid_with_fee": "sold", "paid_sales_tax": "bought", "loan_payment": "bought", "borrowed": "sold",
    "customer_bounced": "customer_refunded", "deposit_back": "supplier_refund", "deposit_returned": "customer_refunded", "inventory_lost": "", "in_kind": "", "employer_tax": "bought",
    "asset_sold": "sold", "transfer": "bought", "finished_less_deposit": "sold",
}  # fmt: skip

_PAYING = re.compile(
    r"\b(paid|pays?|settled|cleared|payment|sent|transferred|received|came in|cheque|che?ck|brought|dropped (?:off|in|round)|handed"
    r"|balance|the rest|remaining|remainder|coughed up|squared up|wired|banked|landed|arrived|gave (?:me|us))\b",
    re.IGNORECASE,
)
_SETTLING = re.compile(r"\b(paid|pays|pay|settled?|settles|cleared|sent|transferred)\b", re.IGNORECASE)
_LATER = re.compile(
    r"\b(to (be )?pa(id|y)|due|will pay|.ll pay|pay(ing|able)|unpaid|not (yet )?paid)\b", re.IGNORECASE
)
_STILL_OWES = re.compile(r"(?<!what )\b(he|she|they|it) (now |still |just )?owes?\b", re.IGNORECASE)
_OWED = re.compile(
    r"\b(bill|bills|invoice|inv|owe[ds]?|account|balance|part|towards?|tab|outstanding|due)\b", re.IGNORECASE
)
"""Words for a debt: a payment to somebody whose bill is open may be for something new."""
_BACK = re.compile(
    r"\b(refund\w*|back|returned|credit note|(?<!paid )(?<!pays )(?<!pay )(?<!paying )(?<!cleared )off(?! in full))\b",
    re.IGNORECASE,
)
_PAID_OFF = re.compile(
    r"\b((gave|handed|sent|paid) (us|me)|paid|sent|put) [£$€₦₹]?\d[\d.,]*( in cash| cash| by cheque)? off (?=(the|his|her|their|its)\b)",
    re.IGNORECASE,
)
"""A part of a bill that was paid, and none that was taken off it."""
_OPTIONAL = {
    "collected",
    "reclaimed",
    "deposit",
    "tax",
    "fee",
    "discount",
    "interest",
    "withheld",
    "contributions",
    "lost",
    "gained",
    "written_down",
    "premium",
    "down",
}


@dataclass(frozen=True)
class Guess:
    """An event that a stretch of the note may tell of; the higher `score`, the likelier.

    `cue` is where its words stand in the stretch; `like` the precedent that speaks for it, if one does;
    `item` the open invoice or bill that it settles, if one was found; `known` the accounts that the book's own way
    with such things settles, by role.
    """

    event: Event
    score: float
    cue: tuple[int, int] | None = None
    like: Likeness | None = None
    item: OpenItem | None = None
    known: tuple[tuple[str, str], ...] = ()


def recognise(
    text: str, knowledge: Knowledge, amounts: Sequence[Decimal] = (), likenesses: Sequence[Likeness] = ()
) -> list[Guess]:
    """The events that `text` may tell of, likeliest first; only such as the book has accounts for."""
    guesses = by_cues(text)
    _by_precedents(guesses, text, knowledge, likenesses, amounts)
    _as_always_paid(guesses, text, knowledge, likenesses)
    _by_open_items(guesses, text, knowledge, amounts)
    if not _ONESELF.search(text) and not knowledge.chart.exactly("owner_loan"):
        # Paid back to somebody what he had laid out: only where the book holds it as owed to him.
        guesses.pop("owner_lent_back", None)
    possible: dict[str, Guess] = {}
    with_items = [_with_item(g, text, knowledge, amounts) for g in guesses.values()]
    for guess in (g for g in with_items if not _only_the_fee(g, text, amounts) and not _is_no_sale(g, text)):
        for fitting in bookable(guess, knowledge):
            known = possible.get(fitting.event.name)
            if known is None or known.score < fitting.score:
                possible[fitting.event.name] = fitting
    return sorted(possible.values(), key=lambda guess: -guess.score)


_ONESELF = re.compile(r"\b(i|me|my|myself|director|owner|shareholder|partner)('s|s)?\b", re.IGNORECASE)


def by_cues(text: str) -> dict[str, Guess]:
    """The events of whose cues a text has one, whatever the book is."""
    meant, places = put_right(text)
    low = meant.casefold().replace("’", "'")
    guesses = {}
    for kind in events().values():
        found = next((match for cue in kind.cues if (match := pattern(cue).search(low))), None)
        # Asked second, so that few of the table's patterns are compiled for one note.
        if found and not any(pattern(cue).search(low) for cue in kind.unless):
            last = len(places) - 1  # a letter may become two
            cue = (places[min(found.start(), last)], places[min(found.end() - 1, last)] + 1)
            guesses[kind.name] = Guess(kind, 2 + kind.rank / 40, cue=cue)
    return guesses


def spoken_against(name: str, text: str) -> bool:
    """Whether words of the text rule an event out, however likely it is otherwise."""
    low = put_right(text)[0].casefold().replace("’", "'")
    return any(pattern(cue).search(low) for cue in event(name).unless)


def _same_sum(like: Likeness, amounts: Sequence[Decimal]) -> bool:
    return any(line.debit in amounts for line in like.precedent.posting.lines if line.debit)


def _by_precedents(
    guesses: dict[str, Guess],
    text: str,
    knowledge: Knowledge,
    likenesses: Sequence[Likeness],
    amounts: Sequence[Decimal] = (),
) -> None:
    for like in likenesses:
        name = knowledge.event_of(like.precedent)
        if not name or like.score < 0.2 or (name == "transfer" and _only_a_way(text, like, knowledge)):
            continue
        known = guesses.get(name)
        if known is None and spoken_against(name, text):
            continue
        if known is None and like.score >= 0.35:
            # Somebody who usually invoices has been paid this time: the words win over the precedent.
            pays, settles = bool(_PAYING.search(text)), name in ("customer_paid", "paid_bill", "paid_accrued")
            against = 1.5 if (pays and event(name).flow == "none") or (settles and not pays) else 0.0
            if settles and like.score >= 0.6 and _same_sum(like, amounts):
                against = 0.0  # "HMRC 910", as it was paid before
            if not settles and "what" not in event(name).roles and _of_a_cost(text, like):
                against += 1.5
            guesses[name] = Guess(event(name), 3.0 * like.score - against, like=like)
        elif known is None:
            continue
        elif known.like is None:
            guesses[name] = replace(known, score=known.score + 2.5 * like.score, like=like)


def _only_a_way(text: str, like: Likeness, knowledge: Knowledge) -> bool:
    """Whether all that a text shares with a transfer is the name of one account, which it may have been paid with:
    "chain lube and rags 18.50 barclaycard"."""
    own = {stem for t in knowledge.chart.money for stem in t.stems}
    more = [w for w in words(text) if w.stem.isalpha() and w.stem not in own | STOP]
    return like.common <= own and len(more) > 1 and not _PAYING.search(text)


_TO_PAY = re.compile(
    r"\b(later|on (account|credit|tick|terms)|due|owe[sd]?|owing|unpaid|not (yet )?paid|to follow|to pay|will pay|.ll pay|net ?\d\d|"
    r"pay (it|this|them)|arrived|came|end of)\b",
    re.IGNORECASE,
)


def _as_always_paid(
    guesses: dict[str, Guess], text: str, knowledge: Knowledge, likenesses: Sequence[Likeness]
) -> None:
    """ "Power bill from Southlight 97.85": a bill that such bills were always paid at once, and no word of later."""
    later = guesses.get("bought_on_credit")
    if (
        later is None
        or "bought" not in guesses
        or _TO_PAY.search(text)
        or not tells_when_paid(knowledge.book)
    ):
        return
    before = {knowledge.event_of(like.precedent) for like in likenesses[:5] if like.score >= 0.35}
    if "bought" in before and "bought_on_credit" not in before:
        guesses["bought_on_credit"] = replace(later, score=later.score - 2.5)


def _of_a_cost(text: str, like: Likeness) -> bool:
    """Whether the text names a cost that the precedent knows nothing of: the van's tyre isn't the van's loan."""
    return any(
        concepts()[hit.concept].type is AccountType.EXPENSE
        and not telling(text[slice(*hit.span)]) <= like.common
        for hit in hits(text)
    )


def _by_open_items(
    guesses: dict[str, Guess], text: str, knowledge: Knowledge, amounts: Sequence[Decimal]
) -> None:
    """A payment that fits an open invoice or bill settles it."""
    for name, rival, items, owed_to_us in (
        ("customer_paid", "sold", knowledge.receivables, True),
        ("paid_bill", "bought", knowledge.payables, False),
    ):
        aside = knowledge.trade_words
        item, strength = matching_item(text, of_party(text, items, knowledge), amounts, aside)
        paid = _PAYING if owed_to_us else _SETTLING
        in_table = item is not None and item.record is not None
        exactly = (
            item is not None and in_table and item.left in amounts and strength >= 2 and not _NEW.search(text)
        )
        if (
            item is None
            or (name not in guesses and not paid.search(text) and not exactly)
            or _BACK.search(_PAID_OFF.sub(" ", text))
            or _LATER.search(text)
            or (_STILL_OWES.search(text) and not _SETTLING.search(text))
            or (
                not owed_to_us
                and strength < 1.5
                and not _OWED.search(text)
                and (not in_table or bool(amounts))
                and (bool(amounts) or not begins_with(item, text))
            )
        ):
            continue
        base = guesses.get(name) or Guess(event(name), guesses[rival].score if rival in guesses else 1.5)
        guesses[name] = replace(base, score=base.score + strength, item=item)


def begins_with(item: OpenItem, text: str) -> bool:
    """Whether a text says the name that an open item begins with: what is paid without a sum is all of that."""
    own = words(item.words)
    return bool(own) and not item.opening and own[0].stem in item.stems & telling(text)


_NEW = re.compile(
    r"\b(new|sold|taught|invoiced|billed|booked|booking|lesson with|another|raised|sent|owes?)\b",
    re.IGNORECASE,
)
"""Words for something that begins, rather than for paying for what is there."""


def of_party(text: str, items: Sequence[OpenItem], knowledge: Knowledge) -> list[OpenItem]:
    """The items of whom the text names, where it names somebody that the book's tables know."""
    stems = telling(text)
    named = {name for name in knowledge.counterparties if stems & telling(name)}
    if not named or not any(item.party for item in items):
        return list(items)
    return [item for item in items if item.party in named]


def of_named(text: str, items: Sequence[OpenItem]) -> list[OpenItem]:
    """The items in tables of whoever the text names; none where it names nobody of theirs."""
    said = telling(text)
    return [item for item in items if item.party and said & telling_name(item.party)]


def _with_item(guess: Guess, text: str, knowledge: Knowledge, amounts: Sequence[Decimal]) -> Guess:
    """The invoice that is written off, lowered, or paid short."""
    if guess.event.name not in ABOUT_INVOICES:
        return guess
    claims = {stem for t in knowledge.chart.exactly("receivable") for stem in telling(t.name)}
    item, _ = matching_item(text, knowledge.receivables, amounts, knowledge.trade_words | claims)
    return replace(guess, item=item)


def _only_the_fee(guess: Guess, text: str, amounts: Sequence[Decimal]) -> bool:
    """Whether the fee is what a member owes, and nothing that was kept back: "Carla paid her fee", of a table's row;
    or all that is told: "Square took 9.87 in fees"."""
    if guess.event.name in _WITH_FEE and len(amounts) == 1 and _TOOK_FEES.fullmatch(text):
        return True
    alone = guess.item is not None and guess.item.record is not None and {*amounts} <= {guess.item.left}
    return guess.event.name == "invoice_paid_with_fee" and alone


def _is_no_sale(guess: Guess, text: str) -> bool:
    """Whether the words that speak of a sale are of somebody's work here or of goods that are still to be sold."""
    said = _NO_SALE.search(text)
    cue = guess.cue
    return guess.event.name == "sold" and bool(said and cue and cue[0] < said.end() and said.start() < cue[1])


_NO_SALE = re.compile(
    r"(?i)\bto sell\b|\bdid (about |another |nearly )?\d[\d.,]*( \w+)? (days?|hours?|hrs?|shifts?|mornings?|afternoons?|evenings?|nights?|weeks?)\b"
)
_WITH_FEE = ("customer_paid_with_fee", "invoice_paid_with_fee", "transfer_with_fee")
_TOOK_FEES = re.compile(
    r"(?i)\W*[\w.]+( [\w.]+)? (took|kept|charged|deducted|takes) (us |me )?[£$€]?\d[\d.,]* (in |of |for |as )?(its |their )?(\w+ )?"
    r"(fees?|charges|commission)( (for|in) \w+)?\W*"
)


ABOUT_INVOICES = ("bad_debt", "customer_discount", "credit_note", "invoice_paid_with_fee", "customer_bounced")


def matching_item(
    text: str, items: Sequence[OpenItem], amounts: Sequence[Decimal], aside: frozenset[str] = frozenset()
) -> tuple[OpenItem | None, float]:
    """The open item that words, number or amount point at, and how strongly (0 to 3). `aside` are words that alone
    point at nobody."""
    stems, numbers, said = telling(text), numbers_in(text), said_short(text)
    best, strength, most = None, 0.0, 0
    for item in items:
        same_amount = item.left in amounts
        number = bool(item.numbers & numbers - {str(amount) for amount in amounts}) or bool(
            short_numbers(item.words) & said
        )
        families = {stem for stem in item.stems if f"{stem}s" in stems}  # "the Rochats"
        shared = len(
            ((item.stems & stems | families) - aside)
            - {"invoice", "paid", "bill", "payment", "account", "inv", "delivery"}
            - LEGAL_FORMS
        )
        score = 2.0 * number + min(1.5, 1.0 * shared) * (1.5 if same_amount else 1.0) + 0.8 * same_amount
        if item.opening:
            score = 1.0 * same_amount
        if (score, shared) > (strength, most):
            best, strength, most = item, score, shared
    return (best, min(3.0, strength)) if strength >= 0.8 else (None, 0.0)


def bookable(guess: Guess, knowledge: Knowledge) -> list[Guess]:
    """The guess, or what it becomes in a book that lacks an account for it."""
    kind: Event | None = guess.event
    seen = set()
    while kind is not None and kind.name not in seen:
        seen.add(kind.name)
        if not lacking(kind, knowledge):
            return [replace(guess, event=kind, item=guess.item if kind is guess.event else None)]
        instead = INSTEAD.get(kind.name)
        if kind.name == "owner_paid" and not one_sided(knowledge.book):
            instead = ""  # whose money it was must be said somewhere
        kind = event(instead) if instead else None
    return []


def put_first(name: str, found: Sequence[Guess], score: float, **told: Any) -> list[Guess]:
    """The guesses with the event of that name before all others: as it was guessed, or new, with what is told of it."""
    known = next((g for g in found if g.event.name == name), Guess(event(name), 0.0))
    return [replace(known, score=score, **told), *(g for g in found if g.event.name != name)]


# Accounts that no broader one can stand for: who was lent money is no customer, and a loan no capital.
_ITSELF = ("loan_given", "dividends_payable", "receivable", "payable", "loan", "owner_loan")


_LESS_DEPOSIT = ("finished_less_deposit", "invoiced_less_deposit")


def lacking(kind: Event, knowledge: Knowledge) -> str:
    """What the event needs that the book has no account for, or an empty string."""
    if sum(role == "money" for role in kind.roles.values()) > len(knowledge.chart.money):
        return "money"
    if (
        kind.name in _LESS_DEPOSIT
        and one_sided(knowledge.book)
        and not knowledge.chart.of_concept("unearned")
    ):
        return "unearned"  # what was put down stands in the book as it came
    for row in kind.entry:
        if row.amount in _OPTIONAL:
            continue
        if row.account in kind.roles or row.account == "accumulated_depreciation":
            if not takers(kind, row.account, knowledge.chart):
                return row.account
        elif not (knowledge.chart.exactly if row.account in _ITSELF else knowledge.chart.of_concept)(
            row.account
        ):
            return row.account
    return ""
