"""What a note tells as a whole sentence, in one book: by the trained encoder, and by the model where one is at hand that
was trained to read notes (nl2x/notes/meaning/by_model.py), which sees the book's chart, too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from nl2x.books.model import AccountType
from nl2x.notes.book.chart import Tagged
from nl2x.notes.meaning import happenings
from nl2x.notes.meaning.alone import read_alone
from nl2x.notes.meaning.by_model import LABELS, Listed, Read, together
from nl2x.notes.meaning.candidate import Candidate
from nl2x.notes.meaning.encoder import told

if TYPE_CHECKING:
    from nl2x.notes.book.knowledge import Knowledge

_MONEY = {
    "cash": "cash", "petty_cash": "cash", "bank": "bank", "savings": "savings", "card": "card", "paypal": "wallet",
    "currency_account": "bank", "receivable": "debtors", "payable": "creditors",
}  # fmt: skip
_TYPES = {
    AccountType.ASSET: "asset",
    AccountType.LIABILITY: "liability",
    AccountType.EQUITY: "equity",
    AccountType.INCOME: "income",
    AccountType.EXPENSE: "expense",
}
_EXAMPLES = 2
"""Earlier entries that stand beside an account."""


def events_told(text: str, knowledge: Knowledge) -> Mapping[str, float]:
    """Probability by event, by the encoder and the model."""
    return joined(told([text])[0].events, knowledge.whole(text))


def events_likely(text: str, knowledge: Knowledge) -> Mapping[str, float]:
    """Probability by event, by the network of runs of words, the encoder and the model together."""
    return joined(happenings.likely(text), knowledge.whole(text))


def joined(shares: Mapping[str, float], read: Read | None) -> Mapping[str, float]:
    """Probability by event, by other signs and by what the model reads, where one does."""
    if read is None:
        return shares
    return {
        name: together(shares.get(name, 0.0), read.events.get(name, 0.0))
        for name in {**shares, **read.events}
    }


def accounts_told(text: str, candidates: Sequence[Candidate], knowledge: Knowledge) -> dict[str, float]:
    """How likely each of these accounts is, by the encoder and the model; with "none of these" 1."""
    shares, read = read_alone(text, candidates), knowledge.whole(text)
    if read is None:
        return shares
    return {name: together(share, read.accounts.get(name, 0.0)) for name, share in shares.items()}


def listed(knowledge: Knowledge) -> list[Listed]:
    """The book's accounts as the model sees them, with what was posted to each of late."""
    earlier: dict[str, list[str]] = {}
    for precedent in reversed(knowledge.precedents.all):
        for line in precedent.posting.lines:
            known = earlier.setdefault(line.account, [])
            if len(known) < _EXAMPLES and precedent.words not in known:
                known.append(precedent.words)
    money = {t.name for t in knowledge.chart.money}
    return [
        Listed(t.name, _kind(t), () if t.name in money else earlier.get(t.name, ()))
        for t in knowledge.chart.tagged[: len(LABELS)]
    ]


def _kind(tagged: Tagged) -> str:
    if tagged.account.type not in (AccountType.INCOME, AccountType.EXPENSE):
        for concept, kind in _MONEY.items():
            if tagged.is_a((concept,)):
                return kind
    return _TYPES.get(tagged.account.type, "") if tagged.account.type is not None else ""
