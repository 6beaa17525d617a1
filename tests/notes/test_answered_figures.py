"""Answers about amounts, days, duplicates and corrections: the note is posted right, and nothing is asked again."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from nl2x.books.model import JournalEntry
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Asked, Proposal
from tests.notes import journals
from tests.notes.asking import doubt
from tests.notes.small_books import day
from tests.notes.small_books import desk as small

# The note, the answers, what is debited then
SETTLED: list[tuple[str, list[str], dict[str, str]]] = [
    ("bags @ 18 for packaging", ["54"], {"Packaging": "54"}),
    ("bags @ 18 for packaging", ["5"], {"Packaging": "90"}),
    ("packaging, paid a few hundred", ["350"], {"Packaging": "350"}),
    ("paid the rent, 950 or 905, I forget which", ["905"], {"Rent": "905"}),
    ("packaging 40 or maybe 50, check with Joan", ["50 it was"], {"Packaging": "50"}),
    ("paid the rent 900, 10% of", ["90"], {"Rent": "90"}),
    ("need to pay the plumber 300 for repairs", ["yes"], {"Repairs": "300"}),
    ("need to pay the plumber 300 for repairs", ["no", "paid the plumber 200 for repairs"], {"Repairs": "200"}),
    ("paid the plumber 5 hours at 45, 235 for repairs", ["225"], {"Repairs": "225"}),
    ("paid the plumber 5 hours at 45, 235 for repairs", ["235 is right"], {"Repairs": "235"}),
    ("paid the plumber 5 hours at 45, 270 for repairs", ["6 hours, 270 is right"], {"Repairs": "270"}),
]  # fmt: skip


@pytest.mark.parametrize(("note", "answers", "debits"), SETTLED, ids=[f"{n} + {a}" for n, a, _ in SETTLED])
def test_a_figure_that_is_answered_is_the_sum(
    desk: Desk, note: str, answers: list[str], debits: dict[str, str]
) -> None:
    assert desk.propose(note).question is not None
    result = desk.propose(note, answers)
    assert isinstance(result, Proposal) and doubt(result) is None, result.question
    (entry,) = result.postings
    assert isinstance(entry, JournalEntry)
    debited = {line.account: line.debit for line in entry.lines if line.debit}
    assert debited == {account: Decimal(sum) for account, sum in debits.items()}


LATER = "paid the rent, 950, on 1 Dec 2026"


@pytest.mark.parametrize(
    ("answers", "when"),
    [
        (["yes"], dt.date(2026, 12, 1)),
        (["3 November", "yes"], dt.date(2026, 11, 3)),
        (["2026-11-03", "it's another one"], dt.date(2026, 11, 3)),
    ],
)
def test_the_day_that_is_answered_is_the_day(desk: Desk, answers: list[str], when: dt.date) -> None:
    result = desk.propose(LATER, answers)
    assert isinstance(result, Proposal) and result.question is None
    (entry,) = result.postings
    assert isinstance(entry, JournalEntry) and entry.date == when


@pytest.mark.parametrize("answers", [["no"], ["not yet"], ["3 November"], ["3 November", "no"]])
def test_what_is_declined_or_still_open_is_not_posted(desk: Desk, answers: list[str]) -> None:
    assert desk.propose(LATER, answers).question is not None


def test_which_of_two_in_words_leaves_the_direction_to_be_asked(desk: Desk) -> None:
    note = "Joan gave 200, for the flyers or the repairs, I forget which"
    result = desk.propose(note, ["the repairs"])
    assert result.question is not None and result.question.kind != "undecided"
    assert len(result.question.options) > 1


@pytest.mark.parametrize(("number", "account"), [(0, "Bank Account"), (1, "Accounts Payable")])
def test_on_tick_or_paid(desk: Desk, number: int, account: str) -> None:
    note = "bought packaging 40 on his khata"
    asked = desk.propose(note)
    assert asked.question is not None and asked.question.kind == "on tick"
    result = desk.propose(note, [asked.question.options[number]])
    assert result.question is None or result.question.kind != "on tick"
    assert isinstance(result, Proposal)
    (entry,) = result.postings
    assert isinstance(entry, JournalEntry)
    assert (account == "Accounts Payable") is any(x.account == "Accounts Payable" for x in entry.lines)


def test_of_several_figures_each_and_their_sum_are_offered(desk: Desk) -> None:
    result = desk.propose("rent 950 31")
    assert result.question is not None
    assert result.question.options == ("each for itself", "950", "31", "981")


def test_two_ways_to_read_a_figure_are_offered(desk: Desk) -> None:
    result = desk.propose("repairs thirteen forty cash")
    assert isinstance(result, Asked) and result.question.options == ("13.4", "1340")
    for option in result.question.options:
        answered = desk.propose("repairs thirteen forty cash", [option])
        assert isinstance(answered, Proposal)
        (entry,) = answered.postings
        assert isinstance(entry, JournalEntry) and entry.lines[0].debit == Decimal(option)


def test_in_a_grid_the_month_that_is_answered_takes_it(tmp_path: Path) -> None:
    at = small(
        {
            "2026": [
                ["Home", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
                ["Rent", 700, 700, 700, 700, None, None],
                ["Vet", 20, None, 35, 41, None, None],
                ["Total", *[f"=SUM({c}2:{c}3)" for c in "BCDEFG"]],
            ]
        },
        tmp_path,
    )
    asked = at.propose("paid the vet 30, still from August")
    assert asked.question is not None and asked.question.options == ("August", "November")
    for month, cell in (("August", "C3"), ("November", "F3")):
        result = at.propose("paid the vet 30, still from August", [month])
        assert isinstance(result, Proposal) and result.question is None
        assert {c.cell for c in result.changes} & {"C3", "F3"} == {cell}
    assert at.propose("paid the vet 30, still from August", ["no idea"]).question is not None


def journal(tmp_path: Path) -> Desk:
    rows = [
        [day(11, 3), "Wages November", "Wages", 400, None],
        [day(11, 3), "Wages November", "Pension", 40, None],
        [day(11, 3), "Wages November", "Bank", None, 440],
        [day(11, 4), "Cleaner Rosa", "Cleaning", 80, None],
        [day(11, 4), "Cleaner Rosa", "Bank", None, 80],
        [day(11, 8), "Cleaner Rosa", "Cleaning", 80, None],
        [day(11, 8), "Cleaner Rosa", "Bank", None, 80],
    ]
    accounts = [
        ["Bank", "Asset"],
        ["Sales", "Income"],
        ["Wages", "Expense"],
        ["Pension", "Expense"],
        ["Cleaning", "Expense"],
    ]
    return small(
        {
            "Accounts": [["Account", "Type"], *accounts],
            "Journal": [["Date", "Description", "Account", "Debit", "Credit"], *rows],
        },
        tmp_path,
    )


def test_the_earlier_entry_that_is_answered_is_the_one_put_right(tmp_path: Path) -> None:
    at = journal(tmp_path)
    note = "the cleaner's 80 should have been 85"
    asked = at.propose(note)
    assert asked.question is not None and len(asked.question.options) == 2
    for option in asked.question.options:
        result = at.propose(note, [option])
        assert isinstance(result, Proposal) and result.question is None
        (entry,) = result.postings
        assert isinstance(entry, JournalEntry)
        assert {line.account: line.debit - line.credit for line in entry.lines} == {"Cleaning": 5, "Bank": -5}
        assert option in result.explanations[0]


def test_the_line_that_is_answered_changes_with_the_wrong_one(tmp_path: Path) -> None:
    at = journal(tmp_path)
    note = "the wages of 3 November, 400, should have been 420"
    asked = at.propose(note)
    assert asked.question is not None and asked.question.options == ("Bank",)
    result = at.propose(note, ["Bank"])
    assert isinstance(result, Proposal) and result.question is None
    (entry,) = result.postings
    assert isinstance(entry, JournalEntry)
    assert {line.account: line.debit - line.credit for line in entry.lines} == {"Wages": 20, "Bank": -20}


LOAN = """
9/1|Capital paid in|Bank 9000/Capital 9000
9/3,10/2|Van loan|Van Loan 300, Loan Interest 44/Bank 344
9/28,10/28|Wages|Wages 2300/Bank 1880, PAYE 420
"""


@pytest.mark.parametrize(
    ("note", "answer", "entry"),
    [
        ("van loan 341.50 by bank", "41.50", "Van Loan 300, Loan Interest 41.50/Bank 341.50"),
        ("van loan 341.50 by bank", "300 off the loan", "Van Loan 300, Loan Interest 41.50/Bank 341.50"),
        ("van loan 341.50 by bank", "300 is capital", "Van Loan 300, Loan Interest 41.50/Bank 341.50"),
        ("van loan 341.50 by bank", "300 off it, rest is interest", "Van Loan 300, Loan Interest 41.50/Bank 341.50"),
        ("van loan 341.50 by bank", "the interest on the loan was 41.50", "Van Loan 300, Loan Interest 41.50/Bank 341.50"),
        ("wages 2300 gross, bank", "420", "Wages 2300/Bank 1880, PAYE 420"),
        ("wages 2300 gross, bank", "net 1880", "Wages 2300/Bank 1880, PAYE 420"),
        ("wages 2300 gross, bank", "1880 went out", "Wages 2300/Bank 1880, PAYE 420"),
    ],
)  # fmt: skip
def test_the_other_part_of_a_sum_may_be_answered(tmp_path: Path, note: str, answer: str, entry: str) -> None:
    accounts = "A Bank; L Van Loan; L PAYE; E Capital; I Sales; X Wages; X Loan Interest"
    at = journals.book(tmp_path, accounts, LOAN)
    assert at.propose(note).question is not None
    found = at.propose(note, (answer,))
    assert isinstance(found, Proposal) and found.question is None
    assert journals.amounts_of(found) == journals.wanted(entry)


def test_where_as_much_went_off_a_loan_each_time_what_is_left_is_offered_as_interest(tmp_path: Path) -> None:
    accounts = "A Bank; L Van Loan; L PAYE; E Capital; I Sales; X Wages; X Loan Interest"
    at = journals.book(tmp_path, accounts, LOAN)
    asked = at.propose("van loan 341.50 by bank").question
    assert asked is not None and asked.options == ("41.50",) and "300 went off the loan" in asked.text
    less = at.propose("van loan 250 by bank").question
    assert less is not None and not less.options
    other = LOAN + "11/3|Van loan|Van Loan 305, Loan Interest 39/Bank 344\n"
    (tmp_path / "other").mkdir()
    changed = journals.book(tmp_path / "other", accounts, other).propose("van loan 341.50 by bank").question
    assert changed is not None and not changed.options
