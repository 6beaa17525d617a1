"""Notes about entries that the book already has: their opposite, or the difference, on the example ledger."""

from __future__ import annotations

from decimal import Decimal

import pytest

from nl2x.books.model import JournalEntry
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Asked, Proposal

AMENDED = [
    ("reverse the bank charges entry of 31 October, it was booked twice", {"Bank Account": "12.50", "Bank Charges": "-12.50"}),
    ("the 240.10 card payment on the 5th should have been 204.10", {"Bank Account": "36.00", "Credit Card": "-36.00"}),
    ("The takings on 7 November were 2,054.80 not 2,045.80", {"Bank Account": "9.00", "Shop Sales": "-9.00"}),
    ("correct the November rent from 950 to 975", {"Rent": "25.00", "Bank Account": "-25.00"}),
    ("the November rent came to 975 on the statement and I typed 950, please correct it", {"Rent": "25.00", "Bank Account": "-25.00"}),
    ("rent for november is in the book as 950 but it was 975. please alter the entry", {"Rent": "25.00", "Bank Account": "-25.00"}),
]  # fmt: skip


@pytest.mark.parametrize(("note", "lines"), AMENDED, ids=[note for note, _ in AMENDED])
def test_an_earlier_entry_is_put_right_by_an_entry_of_today(
    desk: Desk, note: str, lines: dict[str, str]
) -> None:
    result = desk.propose(note)
    assert isinstance(result, Proposal) and result.question is None, result
    (entry,) = result.postings
    assert isinstance(entry, JournalEntry)
    assert {line.account: line.debit - line.credit for line in entry.lines} == {
        account: Decimal(amount) for account, amount in lines.items()
    }
    assert entry.date == desk.options.today
    assert any(words.startswith("about 2026-") for words in result.explanations)


@pytest.mark.parametrize("note", ["reverse an entry", "reverse the rent entry", "reverse entry 99"])
def test_which_entry_is_asked_where_it_isnt_clear(desk: Desk, note: str) -> None:
    result = desk.propose(note)
    assert isinstance(result, Asked) and result.question is not None
    assert "entry" in result.question.text


def test_a_slip_within_the_note_is_no_correction_of_the_book(desk: Desk) -> None:
    result = desk.propose("flyers were 61 not 60, on the card")
    assert not isinstance(result, Proposal) or all("earlier" not in b.words for b in result.because)
    if isinstance(result, Proposal):
        (entry,) = result.postings
        assert isinstance(entry, JournalEntry) and entry.lines[0].debit == 61


@pytest.mark.parametrize(
    "note",
    [
        "paid the rent, 950, and 975 for the counter, I noted it in the book",  # nothing is to be mended
        "I wrote a cheque for 950 for the rent and 60 to fix the door",
        "the electrician came to 88 and I typed 91, please correct it",  # nothing of either sum is booked
    ],
)
def test_two_sums_alone_correct_nothing(desk: Desk, note: str) -> None:
    result = desk.propose(note)
    programs = result.programs if isinstance(result, Proposal) else ()
    assert not any(" raw " in program for program in programs)


@pytest.mark.parametrize(
    "note",
    [
        "bank charges 12.50 of 31 October were really 22.50",
        "the 12.50 bank charges of 31 October actually came to 22.50",
        "the bank charges of 31 October turned out to be 22.50",
        "bank charges of 31 October were in fact 22.50",
    ],
)
def test_what_something_really_was_is_booked_by_the_difference(desk: Desk, note: str) -> None:
    result = desk.propose(note)
    assert isinstance(result, Proposal) and result.question is None, result
    (entry,) = result.postings
    assert isinstance(entry, JournalEntry)
    assert {line.account: line.debit - line.credit for line in entry.lines} == {
        "Bank Charges": Decimal("10.00"),
        "Bank Account": Decimal("-10.00"),
    }


def test_what_is_put_right_of_a_day_without_such_an_entry_is_asked_about(desk: Desk) -> None:
    result = desk.propose("the fireworks of 28 October were really 60")
    assert isinstance(result, Asked) and result.question is not None and "Which entry" in result.question.text


def test_what_really_was_paid_today_is_no_correction(desk: Desk) -> None:
    result = desk.propose("bank charges of 22.50 today")
    assert isinstance(result, Proposal)
    (entry,) = result.postings
    assert isinstance(entry, JournalEntry) and max(line.debit for line in entry.lines) == Decimal("22.50")
