"""Books set up plainly that were misread as a whole: one heading was, and nothing could be written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Role
from nl2x.books.sheets.words import heading_role
from nl2x.notes.facts import read_facts
from tests.notes.small_books import TODAY, Rows, day, desk, typed


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("In RM", Role.MONEY_IN),
        ("Out Kč", Role.MONEY_OUT),
        ("Paid out KSh", Role.MONEY_OUT),
        ("Amount EUR", Role.AMOUNT),
        ("Paid for", Role.DESCRIPTION),
    ],
)
def test_headings_with_any_currency_behind_them(heading: str, role: Role) -> None:
    found, sure = heading_role(heading)
    assert (found, sure > 0.9) == (role, True)


def test_a_word_that_is_a_currency_too_takes_nothing_from_other_headings() -> None:
    assert heading_role("Games Won")[0] not in (Role.MONEY_IN, Role.MONEY_OUT)


def test_a_number_of_an_account_whose_name_is_looked_up(tmp_path: Path) -> None:
    """The column of numbers is headed as briefly as people do, and the name beside it is calculated."""
    chart = [["Acc", "Account", "Class"], [100, "Bank", "Asset"], [300, "Capital", "Equity"]]
    chart += [[400, "Windows", "Income"], [600, "Fuel", "Expense"], [610, "Rent", "Expense"]]
    rows: list[list[Any]] = [["Date", "Narration", "Acc", "Account", "Debit", "Credit"]]
    for number in range(1, 9):
        for account, debit, credit in ((600, 40 + number, None), (100, None, 40 + number)):
            looked_up = '=IFERROR(VLOOKUP(C{r},Accounts!$A$2:$B$6,2,FALSE),"")'
            rows.append([day(10, number), "Diesel", account, looked_up, debit, credit])
    found = typed(desk({"Journal": rows, "Accounts": chart}, tmp_path), "diesel 52 from the bank")
    assert [v for cell, v in found.items() if cell.startswith("Journal!C")] == [600, 100]


FAMILY: dict[str, Rows] = {
    "Money": [
        ["What came and went"],
        ["Date", "What", "Category", "From / to", "Out RM", "In RM"],
        *[
            row
            for m in (8, 9, 10)
            for row in (
                [day(m, 2), "Giant supermarket", "Groceries", "Credit card", 180 + m, None],
                [day(m, 5), "Mr Tan", "Piano lessons", "Joint account", 200, None],
                [day(m, 9), "noodles", "Eating out", "Cash", 22 + m, None],
                [day(m, 28), "Pay", "Salary", "Joint account", None, 6100],
            )
        ],
    ]
}


def test_a_family_book_with_ringgit_in_its_headings(tmp_path: Path) -> None:
    at = desk(FAMILY, tmp_path)
    listing = at.knowledge.book.lists[0]
    assert [c.role for c in listing.columns[3:]] == [Role.METHOD, Role.MONEY_OUT, Role.MONEY_IN]
    found = typed(at, "giant supermarket 186.35 credit card")
    assert (found["Money!D15"], found["Money!E15"]) == ("Credit card", 186.35)
    assert "Money!F15" not in found
    assert typed(at, "pay came in 6,100 joint account")["Money!F15"] == 6100


@pytest.mark.parametrize(("counted", "asked"), [("E", True), ("E F", False)])
def test_a_refund_that_no_total_would_count_is_asked(counted: str, asked: bool, tmp_path: Path) -> None:
    totals = "-".join(f"SUMIFS(Money!{c}3:{c}99,Money!C3:C99,A1)" for c in counted.split())
    at = desk({**FAMILY, "Budget": [["Eating out", f"={totals}"], ["Groceries", "=SUM(B1)"]]}, tmp_path)
    found = typed(at, "refund of 12 for eating out, came back on the credit card")
    assert ("counts what stands under" in found.get("?", "")) == asked
    assert asked or found["Money!F15"] == 12


STALL: dict[str, Rows] = {
    "Costs": [
        ["Date", "Paid To", "Category", "Amount", "Paid With", "What For"],
        *[
            row
            for m in (7, 8, 9, 10)
            for row in (
                [day(m, 3), "Marsh Mills", "Flour", 140 + m, "Card", None],
                [day(m, 9), "Hill Gas", "Propane", 38 + m, "Cash", None],
                [day(m, 15), ("Elm Fair", "Oak Fair")[m % 2], "Pitch", 35, "Cash", None],
            )
        ],
    ]
}


def test_words_that_a_book_leaves_blank_are_no_misreading(tmp_path: Path) -> None:
    found = typed(desk(STALL, tmp_path), "Marsh Mills 152.40 by card")
    assert (found["Costs!B14"], found["Costs!C14"], found["Costs!D14"]) == ("Marsh Mills", "Flour", 152.4)


def test_whom_it_always_was_where_the_account_is_named(tmp_path: Path) -> None:
    at = desk(STALL, tmp_path)
    assert typed(at, "propane refill 42 cash")["Costs!B14"] == "Hill Gas"
    assert "Who was it" in typed(at, "pitch 35 cash")["?"]  # sometimes the one, sometimes the other


LANDLADY: dict[str, Rows] = {
    "Rents": [
        ["Month", "Flat", "Tenant", "Due €", "Received €", "Received on", "Still owed €"],
        *[
            [month, flat, name, due, due if m < 11 else None, day(m, 2) if m < 11 else None, "=D{r}-E{r}"]
            for m, month in ((8, "August"), (9, "September"), (10, "October"), (11, "November"))
            for flat, name, due in (("Flat 1", "Borg", 750), ("Flat 2", "Lund", 820), ("Flat 3", "Sant", 900))
        ],
    ],
    "Costs": [
        ["Date", "Flat", "Kind", "Who", "Cost €", "What was done"],
        *[
            row
            for m in (7, 8, 9, 10)
            for row in (
                [day(m, 4), f"Flat {1 + m % 3}", "Plumbing", "Pipe & Co", 60 + m, "leak"],
                [day(m, 11), "All", "Cleaning", "Dolores", 45, "stairs"],
            )
        ],
    ],
}


def test_rents_that_are_due_and_come_in(tmp_path: Path) -> None:
    at = desk(LANDLADY, tmp_path)
    roles = [c.role for c in at.knowledge.book.lists[0].columns]
    assert roles[3:6] == [Role.AMOUNT, Role.PAID, Role.PAID_ON]
    assert typed(at, "Lund paid november, 820") == {"Rents!E12": 820, "Rents!F12": TODAY}


@pytest.mark.parametrize(
    ("note", "flat"),
    [("Pipe & Co 65 leaking tap flat 3", "Flat 3"), ("Dolores did the stairs, cleaning 45", "All")],
)
def test_the_flat_of_what_was_bought(note: str, flat: str, tmp_path: Path) -> None:
    assert typed(desk(LANDLADY, tmp_path), note)["Costs!B10"] == flat


def test_the_flat_that_nothing_tells_is_asked(tmp_path: Path) -> None:
    assert "?" in typed(desk(LANDLADY, tmp_path), "Pipe & Co 65 leaking tap")


GROUP: dict[str, Rows] = {
    "Receipts": [
        ["Receipts"],
        ["Date", "Received from", "Cash or bank", "Amount £", "Fees", "Donations"],
        *[[day(10, d), "Session", "Cash", 30 + d, 30 + d, None] for d in range(1, 12)],
        [day(10, 12), "Mrs Orr", "Bank", 50, None, 50],
    ],
    "Payments": [
        ["Payments"],
        ["Date", "Paid for", "Cash or bank", "Amount £", "Hall", "Snacks"],
        *[[day(10, d), "milk and fruit", "Cash", 9 + d, None, 9 + d] for d in range(1, 11)],
        *[[day(10, d), "the hall", "Bank", 96, 96, None] for d in (12, 19)],
    ],
    "Summary": [
        ["Fees", "=SUM(Receipts!E3:E200)"],
        ["Donations", "=SUM(Receipts!F3:F200)"],
        ["Hall", "=SUM(Payments!E3:E200)"],
        ["Snacks", "=SUM(Payments!F3:F200)"],
        ["Check (should be 0)", "=SUM(Receipts!D3:D200)-SUM(Payments!D3:D200)-B1-B2+B3+B4"],
    ],
}  # fmt: skip


def test_parts_of_a_page_of_payments_stand_above_zero(tmp_path: Path) -> None:
    found: dict[str, Any] = typed(desk(GROUP, tmp_path), "milk and fruit 11.85 cash")
    assert (found["Payments!D15"], found["Payments!F15"]) == (11.85, 11.85)


def test_a_sentence_of_its_own_tells_no_former_price() -> None:
    facts = read_facts("sold £87 of tickets. Prizes were £15", today=TODAY)
    assert [a.role.value for a in facts.amounts] == ["", ""]
    former = read_facts("new kettle 30. It was £45", today=TODAY)
    assert [a.role.value for a in former.amounts] == ["", "before"]
