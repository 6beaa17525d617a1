"""A sentence whose sum only the book knows, beside one that tells its own: both are booked, and neither is lost."""

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.small_books import day, desk


@pytest.fixture
def mason(tmp_path: Path) -> Desk:
    rows: list[list[object]] = [["Date", "Account", "Memo", "Debit", "Credit"]]

    def entry(when: object, debit: str, credit: str, memo: str, size: float) -> None:
        rows.extend([[when, debit, memo, size, None], [when, credit, memo, None, size]])

    for month in (8, 9, 10):
        entry(day(month, 4), "Wages", "Bank", "Isla", 720)
        entry(day(month, 9), "Diesel", "Bank", "diesel, Morley", 50 + month)
        entry(day(month, 12), "Trade debtors", "Walling", f"Invoice {month}1 Harrow Farm, wall", 600 + month)
        entry(day(month, 28), "Bank", "Trade debtors", f"Harrow Farm, invoice {month}1", 600 + month)
    entry(day(10, 20), "Trade debtors", "Walling", "Invoice 105 Swinton Estate, boundary wall", 3120)
    accounts = [
        ["Account", "Type"], ["Bank", "Asset"], ["Trade debtors", "Asset"], ["Capital", "Equity"],
        ["Walling", "Income"], ["Wages", "Expense"], ["Diesel", "Expense"], ["Repairs", "Expense"],
    ]  # fmt: skip
    return desk({"Journal": rows, "Accounts": accounts}, tmp_path)


def _booked(at: Desk, note: str) -> list[dict[str, float]]:
    result = at.propose(note, ())
    assert isinstance(result, Proposal) and doubt(result) is None, result
    return [{line.account: float(line.debit - line.credit) for line in e.lines} for e in result.entries]


@pytest.mark.parametrize(
    ("note", "entries"),
    [
        (
            "got diesel at Morley, 58, from the bank. Swinton Estate have paid for the boundary wall",
            [{"Diesel": 58, "Bank": -58}, {"Bank": 3120, "Trade debtors": -3120}],
        ),
        (
            "Swinton have paid for the wall and I got diesel at Morley, 58 from the bank",
            [{"Bank": 3120, "Trade debtors": -3120}, {"Diesel": 58, "Bank": -58}],
        ),
        (
            "bought diesel at Morley for 58 from the bank. And Isla's pay has gone through, same as last month",
            [{"Diesel": 58, "Bank": -58}, {"Wages": 720, "Bank": -720}],
        ),
        (
            "Swinton Estate sent us the rest of the wall money today, and the diesel at Morley went out of the bank, 58",
            [{"Bank": 3120, "Trade debtors": -3120}, {"Diesel": 58, "Bank": -58}],
        ),
    ],
)
def test_both_are_booked(note: str, entries: list[dict[str, float]], mason: Desk) -> None:
    assert _booked(mason, note) == entries


@pytest.mark.parametrize(
    "note",
    [
        "Swinton Estate have paid. It was 3120, into the bank",
        "Swinton paid for the boundary wall. 3120 by transfer",
        "3120 from Swinton Estate in the bank, they paid for the wall",
        "diesel at Morley, 58. From the bank as always",
    ],
)
def test_one_thing_told_in_two_sentences_is_booked_once(note: str, mason: Desk) -> None:
    result = mason.propose(note, ())
    assert isinstance(result, Proposal)
    assert len(result.entries) == 1


def test_half_of_a_debt_is_half_of_what_the_book_has_open(mason: Desk) -> None:
    note = "Swinton dropped in with a cheque for half of what they owe on the wall. Banked it on the way home"
    assert _booked(mason, note) == [{"Bank": 1560, "Trade debtors": -1560}]


def test_two_stories_of_which_the_first_was_no_former_price(mason: Desk) -> None:
    note = "repairs were 146.20 from the bank. then bought diesel at Morley, 60 from the bank because it wasnt planned"
    assert _booked(mason, note) == [{"Repairs": 146.2, "Bank": -146.2}, {"Diesel": 60, "Bank": -60}]


def test_what_cannot_be_read_beside_another_sum_is_asked_about(mason: Desk) -> None:
    result = mason.propose(
        "Swinton paid for the wall, and i've invoiced Swinton Estate 450 for the wall gate", ()
    )
    question = doubt(result)
    assert question is not None and "no sum is told for that" in question.text
