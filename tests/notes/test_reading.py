"""Rules about what a note says, each with a note it is for and one it leaves alone."""

from __future__ import annotations

from decimal import Decimal

import pytest

from nl2x.books.model import JournalEntry
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt

D = Decimal

ENTRIES = [
    # two of one's own accounts and an arrow
    ("moved 200 bank → till", {"Cash in Till": 200, "Bank Account": -200}),
    # partly from one account, "the rest" from another
    (
        "new mixer 900, 300 cash and the rest on the card",
        {"Ovens and Equipment": 900, "Cash in Till": -300, "Credit Card": -600},
    ),
    # a quantity times a marked price
    ("flyers, 2 x £30, on the card", {"Advertising": 60, "Credit Card": -60}),
    # a product as an item of a list
    (
        "flyers 20 and two packs of cake boxes at 15 each, on the card",
        {"Advertising": 20, "Packaging": 30, "Credit Card": -50},
    ),
    # a bare whole number beside one that is clearly money
    ("40 cake boxes, £22.50, cash", {"Packaging": D("22.50"), "Cash in Till": D("-22.50")}),
    ("paid the card balance 85.85", {"Credit Card": D("85.85"), "Bank Account": D("-85.85")}),
    ("bank charged us 12 this month", {"Bank Charges": 12, "Bank Account": -12}),
]  # fmt: skip


@pytest.mark.parametrize(("note", "lines"), ENTRIES, ids=[note for note, _ in ENTRIES])
def test_a_note_becomes_its_entry(desk: Desk, note: str, lines: dict[str, Decimal]) -> None:
    result = desk.propose(note)
    assert isinstance(result, Proposal), result
    assert doubt(result) is None
    total: dict[str, Decimal] = {}
    for entry in result.postings:
        assert isinstance(entry, JournalEntry)
        for line in entry.lines:
            total[line.account] = total.get(line.account, D(0)) + line.debit - line.credit
    assert total == lines


ASKED = [
    # money that came from somebody is never a purchase
    ("got 600 from the county", "Which account"),
    # a rate of exchange that nothing was done with
    ("invoiced the Hall 300 at a rate of 1.17", "rate"),
]


@pytest.mark.parametrize(("note", "word"), ASKED, ids=[note for note, _ in ASKED])
def test_what_is_unclear_is_asked(desk: Desk, note: str, word: str) -> None:
    question = desk.propose(note).question
    assert question is not None
    assert word in question.text
