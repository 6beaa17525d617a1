"""Statements that their owners keep in place: a column for what there is by now beside a plan, two statements side by side,
a profit that is typed in on the balance sheet, bills that the bank pays by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.books.layouts.layout import understand
from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, calculated_desk, desk, saved, typed


def hall(now: str, before: str = "2025", plan: str = "Budget 2026") -> dict[str, Rows]:
    """A hall's yearly accounts: last year, the plan, and what was paid so far under the heading `now`."""
    return {
        "Accounts": [
            ["Moss Lane Hall, receipts and payments"], [], ["", before, plan, now], ["RECEIPTS"],
            ["Hire of hall", 5200, 5400, 4110], ["Donations", 310, 300, 225],
            ["Total receipts", "=SUM(B5:B6)", "=SUM(C5:C6)", "=SUM(D5:D6)"], ["PAYMENTS"],
            ["Electricity", 1490, 1500, 1088.2], ["Caretaker", 2400, 2520, 1890],
            ["Total payments", "=SUM(B9:B10)", "=SUM(C9:C10)", "=SUM(D9:D10)"],
            ["Surplus", "=B7-B11", "=C7-C11", "=D7-D11"], ["WHAT WE HOLD"], ["Bank account", 6120, None, 7390],
            ["Cash box", 60, None, 41.3], ["Total held", "=SUM(B14:B15)", None, "=SUM(D14:D15)"],
        ]
    }  # fmt: skip


@pytest.mark.parametrize("now", ["2026 to date", "To date", "2026 so far", "Now"])
def test_what_happens_goes_beside_the_plan_and_not_into_it(tmp_path: Path, now: str) -> None:
    assert typed(desk(hall(now), tmp_path), "donation of 40 from Mrs Hay, cheque") == {
        "Accounts!D6": 265,
        "Accounts!D14": 7430,
    }


def test_the_year_itself_stays_the_column_beside_the_one_before(tmp_path: Path) -> None:
    at = desk(hall("2026", before="2024", plan="2025"), tmp_path)
    assert typed(at, "donation of 40 from Mrs Hay, cheque") == {"Accounts!D6": 265, "Accounts!D14": 7430}


def nursery(profit: object) -> dict[str, Rows]:
    """An income statement and a balance sheet side by side, each below its own title; `profit`: what the balance sheet has."""
    return {
        "Statements": [
            ["Fern Bank Nursery"], [], [], ["INCOME STATEMENT", None, None, "BALANCE SHEET"],
            ["Plant sales", 20400, None, "Cash", 310], ["Planting jobs", 3100, None, "Checking account", 6420],
            ["Total revenue", "=SUM(B5:B6)", None, "Accounts receivable", 800], [None, None, None, "Total assets", "=SUM(E5:E7)"],
            ["Water", 640, None, None, None], ["Fuel and truck", 1210, None, "Credit card", 260],
            ["Wages", 14000, None, "Accounts payable", 480], ["Total expenses", "=SUM(B9:B11)", None, "Total liabilities", "=SUM(E10:E11)"],
            ["Net income", "=B7-B12", None, None, None], [None, None, None, "Owner's capital", -860],
            [None, None, None, "Net income to date", profit], [None, None, None, "Total equity", "=SUM(E14:E15)"],
            [None, None, None, "Total liabilities and equity", "=E12+E16"],
        ]
    }  # fmt: skip


def test_statements_side_by_side_are_no_list_of_records(tmp_path: Path) -> None:
    book = understand(saved(tmp_path, nursery(7650)))
    assert [len(s.lines) for s in book.statements] == [8, 11]
    assert not book.lists


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("water bill 120 from checking", {"B9": 760, "E6": 6300, "E15": 7530}),
        (
            "planting job for the Ruiz family 450, they'll pay next month",
            {"B6": 3550, "E7": 1250, "E15": 8100},
        ),
        ("diesel for the truck 64 on the credit card", {"B10": 1274, "E10": 324, "E15": 7586}),
        ("paid the credit card 260 from checking", {"E10": 0, "E6": 6160}),
    ],
)
def test_a_typed_profit_follows_what_is_earned_and_spent(
    tmp_path: Path, note: str, cells: dict[str, float]
) -> None:
    at = calculated_desk(nursery(7650), tmp_path)
    assert typed(at, note) == {f"Statements!{cell}": value for cell, value in cells.items()}


def test_a_profit_that_is_calculated_is_left_alone(tmp_path: Path) -> None:
    at = calculated_desk(nursery("=B13"), tmp_path)
    assert typed(at, "water bill 120 from checking") == {"Statements!B9": 760, "Statements!E6": 6300}


def test_a_typed_sum_that_is_not_the_profit_is_left_alone(tmp_path: Path) -> None:
    at = calculated_desk(nursery(7000), tmp_path)
    assert "Statements!E15" not in typed(at, "water bill 120 from checking")


CAFE: dict[str, Rows] = {
    "P&L": [
        ["Profit and loss"], ["Sales"], ["Café sales", 31200], ["Costs"], ["Light and heat", 1410.2], ["Water rates", 300],
        ["Insurance", 410], ["Food", 9900], ["Profit", "=B3-SUM(B5:B8)"],
    ],
    "Balance sheet": [
        ["Balance sheet"], ["Assets"], ["Till", 220], ["Bank - Lloyds current", 5400], ["Savings - Lloyds", 2500], ["Liabilities"],
        ["Barclaycard", 310],
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    "note",
    [
        "light and heat 98.80 by direct debit", "light and heat 98.80 dd", "light and heat 98.80, standing order",
        "EDF took 98.80 for light and heat", "light and heat 98.80 came out of the account",
    ],
)  # fmt: skip
def test_what_a_firm_takes_by_itself_comes_from_the_bank(tmp_path: Path, note: str) -> None:
    assert typed(desk(CAFE, tmp_path), note) == {"P&L!B5": 1509, "Balance sheet!B4": 5301.2}


@pytest.mark.parametrize("note", ["light and heat 98.80", "insurance 98.80", "Ella took 9.80 for food"])
def test_a_bill_of_which_nothing_says_how_it_was_paid_is_asked_about(tmp_path: Path, note: str) -> None:
    assert "?" in typed(desk(CAFE, tmp_path), note)


def joinery() -> dict[str, Rows]:
    """Income by months on one page and balances by months on another; October is the running month."""
    months = ["Jul", "Aug", "Sep", "Oct"]
    return {
        "Income statement": [
            ["Income statement"], ["", *months], ["Income"], ["Kitchens", 6100, 5900, 6400, 2200], ["Expenses"],
            ["Timber and materials", 2900, 3100, 3300, 1900], ["Ironmongery", 310, 290, 350, 120], ["Wages", 2400, 2400, 2400, None],
            ["Net profit", *[f"={c}4-SUM({c}6:{c}8)" for c in "BCDE"]],
        ],
        "Balance sheet": [
            ["Balance sheet"], ["", *months], ["Assets"], ["Bank", 5000, 5210, 5330, 5510], ["Timber stock", 1400, 1400, 1400, 1400],
            ["Liabilities"], ["Credit card", 150, 210, 180, 95], ["Equity"], ["Share capital", 6000, 6000, 6000, 6000],
        ],
    }  # fmt: skip


@pytest.fixture
def joiner(tmp_path: Path) -> Desk:
    import datetime as dt

    return desk(joinery(), tmp_path, dt.date(2026, 10, 19))


def test_a_small_sum_in_a_month_of_many_payments_is_money(joiner: Desk) -> None:
    assert typed(joiner, "timber 34 on the credit card") == {
        "Income statement!E6": 1934,
        "Balance sheet!E7": 129,
    }


def test_all_that_stands_on_a_card_may_be_paid_off(joiner: Desk) -> None:
    assert typed(joiner, "paid off the credit card, 95") == {"Balance sheet!E7": 0, "Balance sheet!E4": 5415}


def test_a_cost_that_its_month_has_already_is_asked_about(joiner: Desk) -> None:
    assert "already" in typed(joiner, "ironmongery 120 from the bank")["?"]


@pytest.mark.parametrize(
    "note", ["stock take: timber on hand now 1150", "counted the timber, 1150 worth left"]
)
def test_what_is_left_of_stock_is_not_what_was_used(joiner: Desk, note: str) -> None:
    assert "left" in typed(joiner, note)["?"]


def test_what_was_used_of_stock_is(joiner: Desk) -> None:
    assert typed(joiner, "used 250 of timber from stock") == {
        "Income statement!E6": 2150,
        "Balance sheet!E5": 1150,
    }
