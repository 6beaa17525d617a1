"""Workbooks that people set up in other ways than most: plain notes go where they belong all the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.small_books import Rows, day, desk, typed


def _codes(heading: str) -> dict[str, Rows]:
    """A journal by codes; the chart says what kind each account is under some heading, beside plain "Name"."""
    chart = [
        [1010, "AIB current", "Asset"], [1020, "Petty cash", "Asset"], [1100, "Fees due", "Asset"],
        [2010, "Creditors", "Liability"], [3010, "Capital", "Equity"], [4010, "Fees", "Income"],
        [6010, "Rent", "Cost"], [6020, "Food", "Cost"], [6030, "Phone", "Cost"],
    ]  # fmt: skip
    lines: list[list[object]] = [["Jnl", "Date", "A/c", "Dr", "Cr", "Narrative"]]
    past = [
        (6020, 1020, 31.5, "fruit"),
        (6010, 1010, 400, "rent"),
        (1010, 4010, 540, "fees, Hoey"),
        (6030, 1010, 40, "Eir"),
    ]
    for number, (debit, credit, sum_, words) in enumerate(past * 2, 1):
        lines.append([number, day(9, number), debit, sum_, None, words])
        lines.append([number, day(9, number), credit, None, sum_, words])
    return {"Day book": lines, "Codes": [["Code", "Name", heading], *chart]}


@pytest.mark.parametrize("heading", ["Class", "Type", "Group", "Sort"])
def test_what_kind_an_account_is_is_not_its_name(tmp_path: Path, heading: str) -> None:
    found = typed(desk(_codes(heading), tmp_path), "fruit 38.70, petty cash")
    assert (found["Day book!C18"], found["Day book!D18"]) == (6020, 38.7)
    assert (found["Day book!C19"], found["Day book!E19"]) == (1020, 38.7)


def test_a_months_sheet_with_three_rows_is_read_as_the_longer_ones(tmp_path: Path) -> None:
    heads = ["Date", "Who", "What", "Code", "GST Y/N", "In", "Out"]
    plain = [
        ("Z", "diesel", "Fuel", "Y", None, 138),
        ("Acme", "stumps", "Jobs", "Y", 1035, None),
        ("Self", "wages", "Drawings", "N", None, 1200),
    ]
    sheets: dict[str, Rows] = {
        title: [heads, *([day(month, 1 + n), *plain[n % 3]] for n in range(rows))]
        for title, month, rows in (("Sep 26", 9, 15), ("Oct 26", 10, 15), ("Nov 26", 11, 3))
    }
    found = typed(desk(sheets, tmp_path), "diesel at Z 131.10")
    assert (found["Nov 26!E5"], found["Nov 26!G5"]) == ("Y", 131.1)


def _tea_room() -> dict[str, Any]:
    """A balance sheet by months whose sections say little, and a profit and loss account."""
    months = ["Sep", "Oct", "Nov", "Dec"]
    return {
        "P&L": [
            ["Tea room, profit and loss account"],
            [None, *months],
            ["Takings"],
            ["Teas and cakes", 4390, 4078, 1012, None],
            ["Costs"],
            ["Food", 1504, 1398, 342, None],
            ["Rent", 700, 700, 700, None],
        ],
        "Balance sheet": [
            ["What the tea room owns and owes at the end of each month"],
            ["At the end of", *months],
            ["FIXED"],
            ["Oven and fridges", 8400, 8400, 8400, None],
            ["CURRENT"],
            ["NatWest account", 10160, 10528, 10960, None],
            ["Cash tin", 118, 156, 106, None],
            ["Total owned", *(f"=SUM({c}4:{c}7)" for c in "BCDE")],
            ["LESS OWED TO OTHERS"],
            ["Bidfood account", 1504, 1398, 1740, None],
            ["Total owed", *(f"=SUM({c}10:{c}10)" for c in "BCDE")],
            ["NET WORTH", *(f"={c}8-{c}11" for c in "BCDE")],
            ["REPRESENTED BY"],
            ["Capital", 17174, 17686, 17726, None],
        ],
    }


def test_what_is_owned_less_what_is_owed_is_no_profit(tmp_path: Path) -> None:
    found = typed(desk(_tea_room(), tmp_path), "food 21.60 from the cash tin")
    assert found == {"P&L!D6": 363.6, "Balance sheet!D7": 84.4}


def test_more_is_paid_than_is_owed_to_somebody_on_a_line_of_his_own(tmp_path: Path) -> None:
    asked = typed(desk(_tea_room(), tmp_path), "paid 5000 off what we owe Bidfood from the bank")
    assert "1740" in asked["?"]


def _sole_trader() -> dict[str, Rows]:
    """A year's running totals, with a number before each label and a remark behind it."""
    rows: list[list[object]] = [
        ["Line", "Item", "What goes in it", "2025", "2026 to date"],
        [None, "PART I  INCOME"],
        ["1a", "Audiobooks", "mostly Cedar Row", 17240, 14860],
        ["1b", "Commercials", "through Stagewell", 7880, 9425],
        ["1c", "Residuals", "union checks", 1904, 1286],
        [None, "Gross income", None, "=SUM(D3:D5)", "=SUM(E3:E5)"],
        [None, "PART II  EXPENSES"],
        ["8", "Advertising", "Squarespace, demo reels", 880, 642.5],
        ["20", "Booth rent", "300 a month", 3600, 3300],
        ["27", "Software", "Adobe, iZotope", 689, 734],
        [None, "Total expenses", None, "=SUM(D8:D10)", "=SUM(E8:E10)"],
        [None, "Net profit", None, "=D6-D11", "=E6-E11"],
    ]
    return {
        "P&L": rows,
        "Clients": [
            ["Client", "Kind of work", "Pays"],
            ["Cedar Row", "books", "ACH"],
            ["Stagewell", "radio", "check"],
        ],
    }


def test_a_remark_is_no_label_and_a_statement_no_list(tmp_path: Path) -> None:
    made = desk(_sole_trader(), tmp_path).propose("booth rent 300")
    assert isinstance(made, Proposal)
    assert {c.cell: float(c.after) for c in made.changes if c.cell == "E9"} == {"E9": 3600}


def test_under_the_heading_where_other_months_have_it(tmp_path: Path) -> None:
    def month(title: str, **filled: tuple[float | None, ...]) -> Rows:
        lines = {"Mortgage": (845, None, None), "Council tax": (None, None, None), **filled}
        rows: list[list[object]] = [
            [title],
            [None, "Planned", "Joint", "Rhian", "Gethin", "Total"],
            ["House"],
        ]
        rows += [[label, 200, *sums, "=SUM(C{r}:E{r})"] for label, sums in lines.items()]
        return [
            *rows,
            ["Food", 520, 100, 12, 40, "=SUM(C{r}:E{r})"],
            ["Spent", *(f"=SUM({c}4:{c}6)" for c in "BCDEF")],
        ]

    paid = {"Council tax": (171, None, None)}
    sheets = {"Sept": month("Sept 2026", **paid), "Oct": month("Oct 2026", **paid), "Nov": month("Nov 2026")}
    assert typed(desk(sheets, tmp_path), "council tax 171 has gone out") == {"Nov!C5": 171}


@pytest.fixture
def parties(tmp_path: Path) -> Desk:
    cash: list[list[object]] = [["Date", "Details", "Category", "In", "Out"]]
    for month in (8, 9, 10):
        cash += [
            [day(month, 3), "deposit, Reyes", "Deposits", 250, None],
            [day(month, 9), "ropes", "Gear", None, 39],
        ]
    return desk({"Cash book": cash}, tmp_path)


@pytest.mark.parametrize(
    "note",
    [
        "deposit of 250 for a wedding on June 12 came in",
        "ropes for the 5th, 39",
        "got a 250 deposit for their June 12 wedding",
    ],
)
def test_the_day_of_what_it_is_for_is_not_the_day_it_was_paid(parties: Desk, note: str) -> None:
    made = parties.propose(note)
    assert isinstance(made, Proposal)
    assert [entry.date for entry in made.entries] == [day(11, 10)]
