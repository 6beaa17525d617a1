"""Parts of a sum, and the day money moved: paid in part, the other half, interest inside an instalment, lessons in a
block, what was done on one day and paid on another."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from nl2x.books.model import Account, AccountType
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from nl2x.notes.wording.tagging import tags_of
from tests.notes.little_books import cash_book, journal, lines, sheets, written

CHART = [
    ("Bank", "Asset"), ("Cash", "Asset"), ("Accounts receivable", "Asset"), ("Accounts payable", "Liability"), ("Lathe", "Asset"),
    ("Van loan", "Liability"), ("Repairs done", "Income"), ("Fuel", "Expense"), ("Parts", "Expense"), ("Loan interest", "Expense"),
    ("Drawings", "Equity"),
]  # fmt: skip
ENTRIES = [
    ("09-01", "Diesel", {"Fuel": 60, "Bank": -60}),
    ("09-02", "Bearings from Hale", {"Parts": 75, "Bank": -75}),
    ("09-03", "Pump mended for Orr, cash", {"Cash": 90, "Repairs done": -90}),
    ("09-05", "Inv 41 Tamsin Wey, gate motor", {"Accounts receivable": 640, "Repairs done": -640}),
    ("09-12", "Tamsin Wey half of inv 41", {"Bank": 320, "Accounts receivable": -320}),
    ("09-15", "Inv 42 Parish hall, boiler", {"Accounts receivable": 500, "Repairs done": -500}),
]


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return journal(tmp_path_factory.mktemp("w") / "b.xlsx", CHART, ENTRIES)


@pytest.mark.parametrize(
    "note",
    [
        "mended the press for Mr Orr, 480 in all, he paid 180 cash and I'll invoice him for the rest",
        "Mr Orr's press 480 all told. He gave me 180 in cash, the rest is owed",
        "repaired a press for Orr: 480, got 180 cash on the day, the balance is on his account",
    ],
)
def test_a_customer_pays_a_part_at_once(workshop: Desk, note: str) -> None:
    assert lines(workshop, note) == {"Cash": 180, "Accounts receivable": 300, "Repairs done": -480}


def test_a_part_of_an_open_invoice_is_no_new_sale(workshop: Desk) -> None:
    assert lines(workshop, "parish hall paid 200 off their invoice, they owe the rest") in (
        {"Bank": 200, "Accounts receivable": -200}, "asked",
    )  # fmt: skip


@pytest.mark.parametrize(
    "note",
    [
        "Tamsin Wey sent me the other half for the gate motor",
        "the second half of Tamsin Wey's gate motor came in by transfer",
    ],
)
def test_the_other_half_is_what_is_open(workshop: Desk, note: str) -> None:
    assert lines(workshop, note) == {"Bank": 320, "Accounts receivable": -320}


def test_the_other_half_of_what_was_never_halved_is_asked_about(workshop: Desk) -> None:
    assert lines(workshop, "parish hall sent me the other half for the boiler") == "asked"


@pytest.mark.parametrize(
    "note",
    [
        "van pmt went out 210 of which 22.40 was intrest",
        "van loan came out, two hundred and ten, and twenty two forty of that was interest",
        "the van loan went out 210, of that 22.40 interest",
    ],
)
def test_interest_inside_an_instalment(workshop: Desk, note: str) -> None:
    assert lines(workshop, note) == {"Van loan": 187.6, "Loan interest": 22.4, "Bank": -210}


def test_a_loan_that_came_in_is_borrowed(workshop: Desk) -> None:
    assert lines(workshop, "the van loan came in, 3,000 in the bank") == {"Van loan": -3000, "Bank": 3000}


def test_what_is_paid_next_week_is_owed(workshop: Desk) -> None:
    assert lines(workshop, "mended the mayor's mower 120, hes paying me next week") == {
        "Accounts receivable": 120, "Repairs done": -120,
    }  # fmt: skip


def test_food_for_home_is_the_owners_own(workshop: Desk) -> None:
    note = "bought with the bank card: 44 diesel, 23.10 food for us at home"
    assert lines(workshop, note) == {"Fuel": 44, "Drawings": 23.1, "Bank": -67.1}


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("fixed Orr's pump on Monday, he paid me 95 cash this morning", 2),
        ("bearings for the job on Tuesday, I paid 64 by bank today", 2),
        ("paid 40 for diesel yesterday, the same as on Monday", 1),
    ],
)
def test_the_day_is_the_one_on_which_money_moved(workshop: Desk, note: str, day: int) -> None:
    result = workshop.propose(note)
    assert isinstance(result, Proposal) and result.entries[0].date == dt.date(2026, 10, day)


PUPILS = [
    ("09-01", "Ada, block of 5", "Lessons", "Bank", 150.0, 0.0),
    ("09-04", "Ben, one hour", "Lessons", "Cash", 32.0, 0.0),
    ("09-08", "Ben, one hour", "Lessons", "Cash", 32.0, 0.0),
    ("09-09", "Car insurance, March to March", "Insurance", "Bank", 0.0, 600.0),
    ("09-10", "Strings", "Supplies", "Bank", 0.0, 18.0),
]  # fmt: skip
KINDS = [("Lessons", "Income"), ("Supplies", "Expense"), ("Insurance", "Expense")]


@pytest.fixture(scope="module")
def teacher(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return cash_book(tmp_path_factory.mktemp("t") / "b.xlsx", PUPILS, KINDS, ways=False)


def test_a_block_of_so_many_is_no_amount(teacher: Desk) -> None:
    assert lines(teacher, "Ada's next block of ten 290, by transfer") == {"the money": 290, "Lessons": -290}


def test_lessons_given_back_are_money_out(teacher: Desk) -> None:
    assert lines(teacher, "gave Ben's dad back the 2 lessons he won't need, 32 each") == {
        "Lessons": 64,
        "the money": -64,
    }


@pytest.mark.parametrize(
    "note",
    [
        "insurance has gone up to 660 a year, paying it in 12 monthly payments, first one went out today",
        "insurance 660 for the year in twelve equal payments, the first went out",
    ],
)
def test_one_of_so_many_payments(teacher: Desk, note: str) -> None:
    assert lines(teacher, note) == {"Insurance": 55, "the money": -55}


@pytest.mark.parametrize(
    ("name", "kind", "concept"),
    [
        ("Tax account", AccountType.ASSET, "savings"),
        ("VAT pot", AccountType.ASSET, "savings"),
        ("Holiday account", AccountType.ASSET, "savings"),
        ("Builders' merchant account", AccountType.LIABILITY, "payable"),
        ("Feed store account", AccountType.LIABILITY, "payable"),
    ],
)
def test_accounts_for_a_purpose(name: str, kind: AccountType, concept: str) -> None:
    tags = tags_of(Account(name, kind))
    assert tags.get(concept, 0.0) == max(tags.values()) >= 0.6


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Capital account", AccountType.ASSET), ("Tax account", AccountType.LIABILITY), ("Drawings account", AccountType.LIABILITY),
     ("Everyday account", AccountType.ASSET), ("Rent a/c", AccountType.ASSET)],
)  # fmt: skip
def test_other_accounts_are_none_of_these(name: str, kind: AccountType) -> None:
    assert not {"savings", "payable"} & {
        tag for tag, fit in tags_of(Account(name, kind)).items() if fit >= 0.6
    }


INVOICES = [
    ["No", "Date", "Customer", "Work", "Total", "Paid", "Paid on", "Owing", "Status"],
    ["11", "08-03", "Lund Bakery", "Oven door", 400, 400, "08-20", "=E2-F2", "Paid"],
    ["12", "08-20", "Mill Nursery", "Heater", 700, 300, "08-28", "=E3-F3", "Part paid"],
    ["13", "09-10", "Lund Bakery", "Mixer", 260, None, None, "=E4-F4", "Sent"],
    ["14", "09-12", "Harbour Cafe", "Grill", 180, None, None, "=E5-F5", "Sent"],
]  # fmt: skip


@pytest.mark.parametrize("dated", [True, False])
def test_a_part_of_an_invoice_is_dated_where_the_table_dates_parts(tmp_path: Path, dated: bool) -> None:
    rows = [list(row) for row in INVOICES]
    rows[2][6] = rows[2][6] if dated else None
    at = sheets(tmp_path / "b.xlsx", {"Invoices": rows})
    cells = written(at, "harbour cafe put 100 against their bill")
    assert cells == {"Invoices!F5": 100, "Invoices!I5": "Part paid"} | (
        {"Invoices!G5": dt.date(2026, 10, 2)} if dated else {}
    )


DEPOSITS = {
    "Balance": [
        ["We have"], ["Bank account", 5200], ["Total", "=SUM(B2:B2)"], ["We owe"], ["Hirers' deposits", 600],
        ["Fees received in advance", 250], ["Total", "=SUM(B5:B6)"], ["General fund", 4350],
    ],
    "Income": [["Income"], ["Hall hire", 900], ["Total income", "=SUM(B2:B2)"], ["Expenses"], ["Cleaning", 120],
               ["Total expenses", "=SUM(B5:B5)"], ["Surplus", "=B3-B6"]],
}  # fmt: skip


def test_a_deposit_goes_back_from_the_deposits(tmp_path: Path) -> None:
    at = sheets(tmp_path / "b.xlsx", DEPOSITS)
    assert written(at, "transferred the scouts their 100 deposit back") == {
        "Balance!B2": 5100,
        "Balance!B5": 500,
    }


def test_payments_of_which_none_is_said_to_be_made_are_asked_about(teacher: Desk) -> None:
    assert lines(teacher, "insurance is 660 this time, in twelve equal payments") == "asked"


def test_a_figure_before_a_thing_is_no_invoice(workshop: Desk) -> None:
    note = "bought with the bank card: 41 diesel, 23.10 food for us at home"
    assert lines(workshop, note) == {"Fuel": 41, "Drawings": 23.1, "Bank": -64.1}
