"""A note as the default model reads it, with the adapter that was trained for it: what happened, and about which account.

The book's chart stands in the prompt, each account with a label that is one token and with earlier words, so it is read
once a workbook. After the note the model is asked two things at once, "Event:" and "Account:", and only the labels that
may follow are compared: one pass over the weights, no text is written. nl2x/tune/reading.py trains it on the same prompt.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from nl2x.notes.meaning.topics import softmax

if TYPE_CHECKING:
    from nl2x.lm import Engine, Prompt

INTRODUCTION = "You read short notes for somebody's books. The accounts, each with its letter:"
NO_ACCOUNT = "none"
"""The label of a note that doesn't tell which account it is about."""
LONGEST_NOTE = 400
LONGEST_EXAMPLE = 40
"""Characters."""
_PIECES = frozenset("AQ AX AY BF BG BH BK BN BQ BV BW BX BZ CK CQ CX CY CZ DK DQ DU DX DY DZ".split())
"""Pairs of letters that are two tokens for one of the two models."""
LABELS = tuple(
    label
    for label in (*string.ascii_uppercase, *(a + b for a in "ABCD" for b in string.ascii_uppercase))
    if label not in _PIECES
)
"""What accounts are called in the prompt: one token each."""
EVENTS = {
    "bought": "bought",
    "bought_on_credit": "credit",
    "bought_part_paid": "partial",
    "bought_two_ways": "split",
    "sold_two_ways": "mixed",
    "paid_bill": "bill",
    "paid_with_discount": "discount",
    "sent_back_to_supplier": "returned",
    "supplier_refund": "refund",
    "prepaid_bought": "advance",
    "prepaid_used": "used",
    "supplies_used": "supplies",
    "accrued": "accum",
    "paid_accrued": "settled",
    "paid_sales_tax": "tax",
    "tax_return": "return",
    "sold": "sold",
    "sold_part_paid": "part",
    "invoiced": "invoice",
    "customer_paid": "customer",
    "customer_paid_with_fee": "fee",
    "invoice_paid_with_fee": "fees",
    "transfer_with_fee": "charge",
    "customer_bounced": "failed",
    "customer_discount": "reduced",
    "customer_refunded": "back",
    "credit_note": "note",
    "customer_advance": "deposit",
    "advance_earned": "earned",
    "finished_less_deposit": "finished",
    "invoiced_less_deposit": "less",
    "accrued_income": "pending",
    "bad_debt": "bad",
    "bad_debt_allowance": "allow",
    "deposit_paid": "bond",
    "deposit_back": "released",
    "deposit_returned": "give",
    "lent": "lend",
    "lent_back": "received",
    "owner_put_in": "owner",
    "owner_lent": "own",
    "owner_lent_back": "repay",
    "owner_took_out": "took",
    "owner_took_goods": "goods",
    "owner_bought": "personal",
    "owner_paid": "private",
    "stock_issued": "shares",
    "dividend_declared": "declared",
    "dividend_paid": "paid",
    "dividend_settled": "div",
    "borrowed": "loan",
    "bought_with_loan": "finance",
    "loan_payment": "payment",
    "interest_paid": "interest",
    "payroll": "wages",
    "payroll_unpaid": "salary",
    "employer_tax": "employer",
    "depreciation": "wear",
    "asset_sold": "asset",
    "inventory_lost": "lost",
    "till_short": "short",
    "till_over": "over",
    "in_kind": "gift",
    "transfer": "transfer",
    "tax_accrued": "taxes",
    "as_before": "again",
    "reversed": "reverse",
    "corrected": "correct",
    "nothing_happened": "nothing",
}
"""The label of each event: one token for both models, a word near what it means."""


@dataclass(frozen=True)
class Listed:
    """An account as the prompt shows it: its name, what kind it is in plain words ("bank", "expense", "" where the book
    doesn't tell), and words of a few notes that were about it."""

    name: str
    kind: str
    earlier: Sequence[str] = ()


@dataclass(frozen=True)
class Read:
    """What the model makes of a note: a probability for each event, and for each account that was listed; what is missing
    from 1 there says that no account is told."""

    events: Mapping[str, float]
    accounts: Mapping[str, float]


Reader: TypeAlias = Callable[[Sequence[Listed], str], Read]
"""What reads a note before a chart."""
OF_THE_MODEL = 0.75
"""How much the model counts beside the encoder and beside the scorer."""


def together(other: float, by_the_model: float) -> float:
    """One probability of what the model gives and what another reader does."""
    return (1 - OF_THE_MODEL) * other + OF_THE_MODEL * by_the_model


def chart_shown(accounts: Sequence[Listed]) -> str:
    """The system prompt: every account on a line, its label last."""
    lines = [
        f"{one.kind or 'account'}: {one.name}{_examples(one.earlier)} = {label}"
        for one, label in zip(accounts, LABELS, strict=False)
    ]
    return "\n".join([INTRODUCTION, *lines])


def _examples(earlier: Sequence[str]) -> str:
    return f" ({'; '.join(' '.join(text.split())[:LONGEST_EXAMPLE] for text in earlier)})" if earlier else ""


def reading_prompt(accounts: Sequence[Listed], text: str) -> Prompt:
    """What the model is asked, up to the reply."""
    from nl2x.lm import Prompt

    return Prompt(" ".join(text.split())[:LONGEST_NOTE], system=chart_shown(accounts))


def answer(question: str, label: str) -> str:
    """The reply that gives `label`; what comes before it is one token after another for every label."""
    return f"{question}: {label}"


EVENT, ACCOUNT = "Event", "Account"


def read_by(engine: Engine, accounts: Sequence[Listed], text: str) -> Read:
    """The note as the model reads it."""
    labelled = dict(zip((one.name for one in accounts), LABELS, strict=False))
    asked = [answer(EVENT, label) for label in EVENTS.values()]
    asked += [answer(ACCOUNT, label) for label in (*labelled.values(), NO_ACCOUNT)]
    scores = engine.score(reading_prompt(accounts, text), asked)
    events, names = scores[: len(EVENTS)], scores[len(EVENTS) :]
    return Read(
        dict(zip(EVENTS, _shares(events), strict=True)),
        dict(zip(labelled, _shares(names)[:-1], strict=True)),
    )


def _shares(scores: Sequence[float]) -> list[float]:
    shares: list[float] = softmax(np.asarray(scores, np.float32)).tolist()
    return shares
