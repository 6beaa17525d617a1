"""What customers pay by card and in notes, in books that keep nothing of what a processor holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import book

ACCOUNTS = "A Bank; A Till; L Credit Card; X Stationery; I Veils sold; I Balm sold; E Capital{more}"
HISTORY = """
7/1|Capital paid in|Bank 20000/Capital 20000
7/9,8/9,9/9|Veil sold|Till 60/Veils sold 60
7/10,8/10,9/10|Balm sold|Till 12/Balm sold 12
7/12,8/12,9/12|Veil sold, card|Bank 165/Veils sold 165
7/20,8/20|Paper|Stationery 25/Credit Card 25
"""


def _in(at: Desk, note: str) -> list[tuple[str, float]] | str:
    """The accounts that money came into, with how much; the question where there is one."""
    result = at.propose(note)
    if (question := doubt(result)) is not None or not isinstance(result, Proposal):
        return question.text if question else "?"
    return [(i.account, float(i.debit)) for e in result.entries for i in e.lines if i.debit]


@pytest.mark.parametrize(
    ("note", "came"),
    [
        ("sold a veil, 165, she paid by card", [("Bank", 165)]),
        ("sold a veil, 165, she tapped her card", [("Bank", 165)]),
        ("sold 3 tins of balm at 12 and a veil for 160, she tapped her card", [("Bank", 36), ("Bank", 160)]),
        ("sold a veil, 60, in cash", [("Till", 60)]),
        ("sold a veil for sixty pounds, notes", [("Till", 60)]),
    ],
)
def test_it_goes_to_the_bank(note: str, came: list[tuple[str, float]], tmp_path: Path) -> None:
    assert _in(book(tmp_path, ACCOUNTS.format(more=""), HISTORY), note) == came


def test_what_a_processor_holds_is_none_of_the_banks(tmp_path: Path) -> None:
    at = book(tmp_path, ACCOUNTS.format(more="; A SumUp balance"), HISTORY)
    assert _in(at, "sold a veil, 165, she paid by card") != [("Bank", 165)]


def test_what_a_shop_gives_back_is_no_sale(tmp_path: Path) -> None:
    at = book(tmp_path, ACCOUNTS.format(more=""), HISTORY)
    assert _in(at, "took the paper back to the shop, 25 back on the card") != [("Bank", 25)]


def test_what_was_bought_by_card_is_on_ones_own(tmp_path: Path) -> None:
    at = book(tmp_path, ACCOUNTS.format(more=""), HISTORY)
    result = at.propose("paper 25 by card")
    assert isinstance(result, Proposal)
    assert [i.account for e in result.entries for i in e.lines if i.credit] == ["Credit Card"]
