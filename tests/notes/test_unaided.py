"""The baseline of a model that writes whole entries: what it may say is what the book can hold."""

from __future__ import annotations

import re

from nl2x.books.model import JournalEntry
from nl2x.lm import Completion, Prompt, Sampling
from nl2x.lm.grammar import Grammar, to_regex
from nl2x.notes.baselines.unaided import ASKS, grammar, prompt, unaided
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Asked, Proposal


class Says:
    """An engine that says one thing, and holds it to the grammar."""

    def __init__(self, text: str) -> None:
        self.text = text

    def generate(self, prompt: Prompt, sampling: Sampling, *, grammar: Grammar) -> list[Completion]:
        assert re.fullmatch(to_regex(grammar), self.text), self.text
        return [Completion(self.text, 1, 0.0, "stop")]


def test_a_balanced_entry_is_proposed(desk: Desk) -> None:
    result = unaided(desk, "rent 950", Says("Dr Rent 950\nCr Bank Account 950"))  # type: ignore[arg-type]
    assert isinstance(result, Proposal)
    (entry,) = result.postings
    assert isinstance(entry, JournalEntry) and entry.lines[0].account == "Rent"


def test_what_doesnt_balance_or_asks_is_a_question(desk: Desk) -> None:
    for text in ("Dr Rent 950\nCr Bank Account 90", ASKS):
        assert isinstance(unaided(desk, "rent 950", Says(text)), Asked)  # type: ignore[arg-type]


def test_only_accounts_of_the_book_can_be_said(knowledge: Knowledge) -> None:
    allowed = re.compile(to_regex(grammar(knowledge)))
    assert allowed.fullmatch("Dr Rent 1\nCr Bank Account 1")
    assert not allowed.fullmatch("Dr Yachts 1\nCr Bank Account 1")
    assert len(prompt(knowledge, "x").turns) == 8
