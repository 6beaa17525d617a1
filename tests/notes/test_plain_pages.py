"""A family's and a club's pages of income, spending, what there is and what is owed, and a budget by months."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, desk, typed


def _family(tmp_path: Path) -> Desk:
    flow: Rows = [
        ["Income and spending"],
        [None, "Since 1 July", "2025-26", "How"],
        ["Income"],
        ["Pay", 21000, 62000, "everyday account"],
        ["Things sold", 320, 185, "cash mostly"],
        ["Total income", "=SUM(B4:B5)", "=SUM(C4:C5)"],
        ["Spending"],
        ["Mortgage interest", 7046, 17420],
        ["Groceries", 6318, 16840, "Aldi, credit card"],
        ["Electricity", 742, 1986, "everyday account"],
        ["Total spending", "=SUM(B8:B10)", "=SUM(C8:C10)"],
        ["Left over", "=B6-B11", "=C6-C11"],
    ]
    worth: Rows = [
        ["Net worth"],
        [None, "Now", "30 June 2026", "How"],
        ["We own"],
        ["Everyday account (CommBank)", 4892, 5118],
        ["Savings (ING)", 25500, 18200],
        ["Total we own", "=SUM(B4:B5)", "=SUM(C4:C5)"],
        ["We owe"],
        ["Mortgage (CommBank)", 388114, 392037, "everyday account"],
        ["Car loan", 11260, 13240, "everyday account"],
        ["Credit card", 1942, 1610, "everyday account"],
        ["Total we owe", "=SUM(B8:B10)", "=SUM(C8:C10)"],
        ["Net worth", "=B6-B11", "=C6-C11"],
    ]
    return desk({"Income & spending": flow, "Net worth": worth}, tmp_path)


def test_since_july_is_what_there_is_now(tmp_path: Path) -> None:
    found = typed(_family(tmp_path), "paid the electricity out of the everyday account, 386")
    assert found == {"Income & spending!B10": 1128, "Net worth!B4": 4506}


def test_of_two_loans_the_one_that_is_named(tmp_path: Path) -> None:
    found = typed(_family(tmp_path), "Mortgage payment was 2,193 of which 1,395 was interest")
    assert found["Net worth!B8"] == 387316
    assert found["Income & spending!B8"] == 8441


def test_a_tin_takes_what_comes_in(tmp_path: Path) -> None:
    page: Rows = [
        ["Accounts 2026"],
        [None, "2026 so far", "2025"],
        ["MONEY IN"],
        ["Subs", 3415, 3890],
        ["Quiz night", 1186, 1042],
        ["Total in", "=SUM(B4:B5)", "=SUM(C4:C5)"],
        ["MONEY OUT"],
        ["Rent", 1650, 1800],
        ["Tea & biscuits", 328, 364],
        ["Total out", "=SUM(B8:B9)", "=SUM(C8:C9)"],
        ["SURPLUS", "=B6-B10", "=C6-C10"],
        ["WHAT WE HAVE"],
        ["Bank of Ireland", 5538, 3260],
        ["Tin", 612, 342],
        ["Total we have", "=SUM(B13:B14)", "=SUM(C13:C14)"],
    ]
    at = desk({"Accounts": page}, tmp_path)
    assert typed(at, "quiz on saturday night made 412 cash, in the tin now") == {
        "Accounts!B5": 1598,
        "Accounts!B14": 1024,
    }
    assert "?" in typed(at, "seventeen men in this morning, subs all in the tin")


@pytest.mark.parametrize(
    ("note", "cell", "size"),
    [
        ("took two hundred out for myself", "2026!D8", 200),
        ("3 facials today, 138 altogether", "2026!D3", 138),
    ],
)
def test_a_row_of_a_budget_by_its_whole_name(note: str, cell: str, size: float, tmp_path: Path) -> None:
    months = ["Sep", "Oct", "Nov", "Dec"]
    rows: Rows = [
        [None, *months, "Total"],
        ["Income"],
        ["Facials", 612, 548, None, None, "=SUM(B{r}:E{r})"],
        ["Total income", *(f"=SUM({c}3:{c}3)" for c in "BCDE"), "=SUM(B{r}:E{r})"],
        ["Costs"],
        ["Electricity", 60, 71, None, None, "=SUM(B{r}:E{r})"],
        ["Total costs", *(f"=SUM({c}6:{c}6)" for c in "BCDE"), "=SUM(B{r}:E{r})"],
        ["Taken out for myself", 1200, 1300, None, None, "=SUM(B{r}:E{r})"],
        ["Left", *(f"={c}4-{c}7-{c}8" for c in "BCDE"), "=SUM(B{r}:E{r})"],
    ]
    assert typed(desk({"2026": rows}, tmp_path), note) == {cell: size}
