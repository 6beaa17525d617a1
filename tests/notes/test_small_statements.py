"""Plain notes to small statements and grids: accounts of one page, clubs, students, quarters, funds, weeks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.model import AccountType
from tests.notes.small_books import desk, typed

CLUB = {
    "R&P": [
        ["Hillside Bowls Club"],
        ["Receipts and Payments Account, year ending 31 Dec 2026"],
        [],
        ["RECEIPTS", "£", None, "PAYMENTS", "£"],
        ["Members' subscriptions", 1450, None, "Green maintenance", 820],
        ["Raffles", 156, None, "Light and heat", 188],
        ["Donations", 50, None, "Trophies", 64],
        ["Total receipts", "=SUM(B5:B7)", None, "Total payments", "=SUM(E5:E7)"],
        [],
        ["Balance brought forward", 1320],
        ["Balance at bank", "=B10+B8-E8"],
    ]
}
STUDENT = {
    "money": [
        ["What I have"], ["Bank", 840], ["Cash in wallet", 35], [None, "=SUM(B2:B3)"], [],
        ["What I owe"], ["Credit card", 62], [], ["What came in"], ["Job at the cafe", 512], ["From parents", 200], [],
        ["What went out"], ["Rent", 1650], ["Food", 420], ["Phone", 36],
    ]
}  # fmt: skip
CAFE = {
    "P&L": [
        ["Corner Cup: budget vs actual"], [], [None, "Budget", "Actual", "Variance"], ["INCOME"],
        ["Coffee & drinks", 48000, 39120, "=C5-B5"], ["Total income", "=SUM(B5:B5)", "=SUM(C5:C5)", "=C6-B6"],
        ["COSTS"], ["Milk", 4200, 3985, "=C8-B8"], ["Electricity", 2400, 2210, "=C9-B9"],
        ["Total costs", "=SUM(B8:B9)", "=SUM(C8:C9)", "=C10-B10"],
    ],
    "BS": [["Balance sheet"], ["ASSETS"], ["Cash in till", 350], ["Business current account", 14210],
           ["Total assets", "=SUM(B3:B4)"], ["LIABILITIES"], ["Trade creditors", 1315]],
}  # fmt: skip
NEGATIVE_COSTS = {
    "P&L": [
        ["Profit and loss account"], ["Turnover"], ["Sales", 9000], ["Overheads"], ["Electricity", -210],
        ["Telephone", -90], ["Net profit", "=SUM(B3:B6)"],
    ]
}  # fmt: skip
QUARTERS = {
    "2026": [
        ["The Brass Monkeys 2026"], [], [None, "Q1", "Q2", "Q3", "Q4", "Year"], ["Money in"],
        ["Gigs", 800, 1450, 1900, 400, "=SUM(B5:E5)"], ["Total in", "=B5", "=C5", "=D5", "=E5", "=F5"],
        ["Money out"], ["Van hire", 210, 340, 400, 90, "=SUM(B8:E8)"], ["Rehearsal room", 240, 240, 240, 80, "=SUM(B9:E9)"],
        ["Total out", "=SUM(B8:B9)", "=SUM(C8:C9)", "=SUM(D8:D9)", "=SUM(E8:E9)", "=SUM(F8:F9)"],
    ]
}  # fmt: skip
FUNDS = {
    "SOFA": [
        ["Friends of Alder Wood"], [None, "Unrestricted", "Restricted", "Total 2026", "Total 2025"], ["Income"],
        ["Donations", 3120, 500, "=B4+C4", 3300], ["Grants", 0, 4000, "=B5+C5", 2500],
        ["Total income", "=B4+B5", "=C4+C5", "=D4+D5", "=E4+E5"], ["Expenditure"], ["Website", 96, 0, "=B8+C8", 96],
        ["Tools", 310, 150, "=B9+C9", 200], ["Total expenditure", "=B8+B9", "=C8+C9", "=D8+D9", "=E8+E9"],
    ]
}  # fmt: skip
HOUSEHOLD = {
    "2026": [
        ["Okafor household"], ["Month", "Pay", "Other in", "Rent", "Groceries", "Car", "Total out", "Saved"],
        *[[m, 3200, None, 1250, 510, 90, "=SUM(D{r}:F{r})", "=B{r}+C{r}-G{r}"] for m in ("August", "September", "October")],
        ["November", 3200, None, 1250, 96, None, "=SUM(D{r}:F{r})", "=B{r}+C{r}-G{r}"],
        ["December", None, None, None, None, None, "=SUM(D{r}:F{r})", "=B{r}+C{r}-G{r}"],
    ]
}  # fmt: skip
TWO_SIDES = {
    "Treasurer": [
        ["Treasurer's statement"], [], ["Income", "This month", "Year to date"], ["Collections", 612, 5980],
        ["Hall hire", 140, 1260], ["Total", "=SUM(B4:B5)", "=SUM(C4:C5)"], [], ["Expenses", "This month", "Year to date"],
        ["Organist", 120, 1200], ["Flowers", 35, 310], ["Total", "=SUM(B9:B10)", "=SUM(C9:C10)"],
    ]
}  # fmt: skip


@pytest.mark.parametrize(
    ("sheets", "note", "cells"),
    [
        (CLUB, "dues from Ann 20", {"R&P!B5": 1470}),
        (CLUB, "paid the electric 41", {"R&P!E6": 229}),
        (CLUB, "new trophies 38.50", {"R&P!E7": 102.5}),
        (STUDENT, "paid the rent 550 from the bank", {"money!B2": 290, "money!B14": 2200}),
        (STUDENT, "cafe wages 128 came in", {"money!B2": 968, "money!B10": 640}),
        (CAFE, "milk 64 from the till", {"P&L!C8": 4049, "BS!B3": 286}),
        (CAFE, "electric 188.40 direct debit", {"P&L!C9": 2398.4, "BS!B4": 14021.6}),
        (NEGATIVE_COSTS, "paid the electricity 84", {"P&L!B5": -294}),
        (NEGATIVE_COSTS, "sales 120", {"P&L!B3": 9120}),
        (QUARTERS, "gig at the Crown 350", {"2026!E5": 750}),
        (QUARTERS, "van hire 95", {"2026!E8": 185}),
        (FUNDS, "website hosting 12, unrestricted", {"SOFA!B8": 108}),
        (FUNDS, "donation of 50, restricted", {"SOFA!C4": 550}),
        (HOUSEHOLD, "groceries 64.20", {"2026!E6": 160.2}),
        (HOUSEHOLD, "oil change for the car 55, paid cash", {"2026!F6": 55}),
    ],
)
def test_a_plain_note(sheets: dict[str, Any], note: str, cells: dict[str, float], tmp_path: Path) -> None:
    assert typed(desk(sheets, tmp_path), note) == cells


@pytest.mark.parametrize(
    ("sheets", "note"),
    [
        (TWO_SIDES, "paid the organist 30"),  # this month, or the year so far?
        (FUNDS, "bought tools 40"),  # from which fund?
        (QUARTERS, "van hire 80 on 3 January 2027"),  # outside the book's year
    ],
)
def test_what_only_a_person_knows_is_asked(sheets: dict[str, Any], note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(sheets, tmp_path), note)


def test_a_month_s_page_takes_nothing_of_another_month(tmp_path: Path) -> None:
    budget = {"Budget": [["October budget"], ["Category", "Budget", "Actual", "Difference"], ["Rent", 800, 800, "=B3-C3"],
                         ["Groceries", 350, 320, "=B4-C4"], ["Total", "=SUM(B3:B4)", "=SUM(C3:C4)", "=SUM(D3:D4)"]]}  # fmt: skip
    at = desk(budget, tmp_path)
    assert typed(at, "groceries 20 on 12 October") == {"Budget!C4": 340}
    assert "?" in typed(at, "groceries 20")


PAGES = {
    month: [
        [f"{month} 2026"], [], [None, "Planned", "Actual", "Difference"],
        ["Mortgage", 900, 900, "=B4-C4"], ["Food", 400, spent, "=B5-C5"], ["Fuel", 90, 0, "=B6-C6"],
        ["Total", "=SUM(B4:B6)", "=SUM(C4:C6)", "=SUM(D4:D6)"],
    ]
    for month, spent in (("Oct", 388), ("Nov", 120))
}  # fmt: skip


def test_what_the_months_page_shows_already_is_asked_about(tmp_path: Path) -> None:
    at = desk(PAGES, tmp_path)
    assert "already" in typed(at, "mortgage 900 paid")["?"]
    assert typed(at, "food 41.20") == {"Nov!C5": 161.2}


OWN = {
    "2026": [
        ["Crepe van, 2026 so far"], [None, "2026"], ["Takings"], ["Markets", 18432.5], ["Parties", 4260],
        ["Total takings", "=SUM(B4:B5)"], ["Costs"], ["Flour and eggs", 3104.2], ["Diesel", 1042.6],
        ["Total costs", "=SUM(B8:B9)"], ["Profit", "=B6-B10"], [], ["What there is"], ["Barclays", 4873.15],
        ["Cash tin", 365.4], ["Total what there is", "=SUM(B14:B15)"], ["What is owed"], ["Party deposits held", 250],
        ["Total what is owed", "=SUM(B18:B18)"], ["Mine", "=B16-B19"],
    ]
}  # fmt: skip


def test_what_ones_own_money_adds_up_is_no_income(tmp_path: Path) -> None:
    """A section of a heading that tells no type, in a sum from which debts are taken off: what one has."""
    at = desk(OWN, tmp_path)
    kinds = {a.name: a.type for a in at.knowledge.book.accounts}
    assert kinds["Barclays"] is kinds["Cash tin"] is AccountType.ASSET
    assert kinds["Party deposits held"] is AccountType.LIABILITY and kinds["Markets"] is AccountType.INCOME
    assert "Barclays" in {t.name for t in at.knowledge.chart.money}


def _kiosk(remark: str) -> dict[str, list[list[Any]]]:
    """A kiosk's page with three purses, of which a remark may say where customers pay."""
    page: list[list[Any]] = [
        ["What I have", None, "How"], ["Cash in the drawer", 240], ["Bank", 3100, "only for saving"],
        ["Phone wallet", 860, remark], ["Customers owing me", 410, "Nia 300, Sol 110"], ["Total", "=SUM(B2:B5)"], [],
        ["Came in"], ["Repairs", 5200], ["Cases sold", 1900], ["Total", "=SUM(B9:B10)"], [],
        ["Went out"], ["Parts", 2300], ["Rent", 900], ["Total", "=SUM(B14:B15)"],
    ]  # fmt: skip
    return {"2026": page}


@pytest.mark.parametrize("note", ["Nia paid 120 of the 300 she owes", "Sol paid the 110 she owed"])
def test_customers_pay_where_the_page_says_they_do(note: str, tmp_path: Path) -> None:
    at = desk(_kiosk("most customers pay here"), tmp_path)
    question = at.propose(note).question
    assert question is not None and question.options[0] == "Phone wallet", question
    found = typed(at, note, "Phone wallet")
    assert set(found) == {"2026!B4", "2026!B5"}


def test_without_such_a_remark_it_is_as_before(tmp_path: Path) -> None:
    found = typed(desk(_kiosk("charged from the bank"), tmp_path), "Nia paid 120 of her 300, by bank")
    assert set(found) == {"2026!B3", "2026!B5"}
