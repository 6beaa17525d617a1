"""A posting that a person settled is an example from then on: the same supplier, and words about the same thing."""

from __future__ import annotations

from pathlib import Path

from nl2x.notes.note import Desk, Options
from nl2x.notes.outcome import Proposal


def account_of(result: object) -> str:
    assert isinstance(result, Proposal)
    return result.entries[0].lines[0].account


def test_one_confirmed_entry_teaches_a_suppliers_account(desk: Desk, book: Path) -> None:
    before = desk.propose("Quorvex 34.20 on the card")
    assert before.question is not None
    settled = desk.propose("Quorvex 34.20 on the card", ["Advertising"])
    assert isinstance(settled, Proposal) and account_of(settled) == "Advertising"
    desk.post(settled)
    again = Desk.open(book, Options(today=desk.options.today)).propose("quorvex 41.10, card")
    assert isinstance(again, Proposal) and again.question is None and account_of(again) == "Advertising"


def test_nothing_is_learned_from_what_was_only_proposed(desk: Desk, book: Path) -> None:
    desk.propose("Quorvex 34.20 on the card", ["Advertising"])
    again = Desk.open(book, Options(today=desk.options.today)).propose("quorvex 41.10, card")
    assert again.question is not None
