"""Statements with this month's column between what was before and a plan, and words beside the amounts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.notes.small_books import desk, typed


def sums(label: str, first: int, last: int) -> list[str]:
    return [label, *[f"=SUM({c}{first}:{c}{last})" for c in "BCDE"]]


def line(label: str, before: float, now: float | None, plan: float, remark: str = "") -> list[Any]:
    return [label, before, now, "=B{r}+C{r}", plan, remark or None]


SALON = {
    "Result": [
        ["Salon Nadia, result 2026"],
        [],
        ["EUR", "Jan-Oct", "Nov", "Year to date", "Plan Nov", "Paid how"],
        ["TAKINGS"],
        line("Chairs, cash", 21400, 610, 2100, "into the cash drawer"),
        line("Chairs, cards", 38650, 1120, 3900, "bank, two days later"),
        line("Shampoo sold", 2280, 75, 250),
        sums("Total takings", 5, 7),
        ["COSTS"],
        line("Colour & perm", 7420, 190, 700, "Haarwelt, on account"),
        line("Towels", 1860, 62, 180, "Mrs Brandt, from the cash drawer"),
        line("Rent", 9500, 950, 950, "standing order"),
        line("Electricity", 1310, None, 130, "Stadtwerke, direct debit"),
        line("Tanja", 14200, None, 1420, "bank, end of month"),
        sums("Total costs", 10, 14),
        ["PROFIT", *[f"={c}8-{c}15" for c in "BCDE"]],
    ],
    "Standing": [
        ["Where the salon stands"],
        ["HAVE"],
        ["Cash drawer", 280],
        ["Bank", 8240],
        ["Chairs and basins", 11500],
        ["Total have", "=SUM(B3:B5)"],
        [],
        ["OWE"],
        ["Haarwelt", 430, "September's boxes"],
        ["Nadia's advances", 3000],
        ["VAT", 910],
        ["Total owe", "=SUM(B9:B11)"],
        [],
        ["OWN MONEY"],
        ["Capital", 5000],
        ["Profit before", 7595],
        ["Profit this year", "=Result!D16"],
        ["Total own", "=SUM(B15:B17)"],
    ],
}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("cash takings today 184", {"Result!C5": 794, "Standing!B3": 464}),
        ("paid the rent, 900", {"Result!C12": 1850, "Standing!B4": 7340}),
        ("Stadtwerke 128.40", {"Result!C13": 128.4, "Standing!B4": 8111.6}),
        ("mrs brandt, towels, 21", {"Result!C11": 83, "Standing!B3": 259}),
        ("paid Haarwelt 300 of what we owe them", {"Standing!B9": 130, "Standing!B4": 7940}),
        (
            "three tubs of colour from Haarwelt, 145, came on their account",
            {"Result!C10": 335, "Standing!B9": 575},
        ),
        (
            "Nadia transferred 1000 of her own money to our bank",
            {"Standing!B10": 4000, "Standing!B4": 9240},
        ),
    ],
)
def test_this_months_column_takes_it(note: str, cells: dict[str, Any], tmp_path: Path) -> None:
    assert typed(desk(SALON, tmp_path), note) == cells


@pytest.mark.parametrize(
    "note",
    [
        "towels, 21, on 28 October",
        "takings 300",
        "colour 90",
        "paid 300 on what we owe",
        "Brandt 21 for a new mirror",
    ],
)
def test_another_month_or_account_is_asked(note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(SALON, tmp_path), note)


def test_a_plan_for_a_month_and_months_side_by_side_are_no_current_column(tmp_path: Path) -> None:
    months = {"P&L": [["", "Oct", "Nov", "Dec", "Total"],
                      *[[name, 10, 20, 30, "=SUM(B{r}:D{r})"] for name in ("Sales", "Rent", "Wages", "Phone")]]}  # fmt: skip
    book = desk(months, tmp_path).knowledge.book
    assert [g.period for g in book.grids] == ["month"]


CLUB = {
    "2026": [
        ["Kite club 2026"],
        [],
        ["Item", "Plan 2026", "So far 2026", "2025", "Left of plan", "Remark"],
        ["Income"],
        *[
            [name, plan, now, last, "=B{r}-C{r}", remark]
            for name, plan, now, last, remark in [
                ("Member fees", 900, 870, 880, "30 each"),
                ("Gifts", 100, 60, 140, None),
            ]
        ],
        ["Income, all", "=SUM(B5:B6)", "=SUM(C5:C6)", "=SUM(D5:D6)", "=SUM(E5:E6)"],
        ["Costs"],
        *[
            [name, plan, now, last, "=B{r}-C{r}", remark]
            for name, plan, now, last, remark in [
                ("Field rent", 400, 300, 400, "each quarter"),
                ("String and cloth", 200, 155, 180, None),
                ("Insurance", 160, None, 155, "in December"),
            ]
        ],
        ["Costs, all", "=SUM(B9:B11)", "=SUM(C9:C11)", "=SUM(D9:D11)", "=SUM(E9:E11)"],
        ["Result", "=B7-B12", "=C7-C12", "=D7-D12"],
    ],
    "Standing": [
        ["What we own", "1 Jan", "Today", "Remark"],
        ["Giro", 1800, 1950, "fees and all bills go through here"],
        ["Savings book", 500, 500, "reserve for a new field"],
        ["Cash box", 40, 55, "string, coffee; kept by Ute"],
        ["Members still to pay", 0, 60, "two of them, 30 each"],
        ["All we own", "=SUM(B2:B5)", "=SUM(C2:C5)"],
    ],
}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("field rent, third quarter, 100", {"2026!C9": 400, "Standing!C2": 1850}),
        ("string 12.50", {"2026!C10": 167.5, "Standing!C4": 42.5}),
    ],
)
def test_remarks_beside_the_money_say_what_it_is_used_for(
    note: str, cells: dict[str, Any], tmp_path: Path
) -> None:
    assert typed(desk(CLUB, tmp_path), note) == cells


def test_the_number_of_a_plot_is_no_sum(tmp_path: Path) -> None:
    from nl2x.notes.accounts.namesakes import without_numbers_of_names
    from nl2x.notes.facts import read_facts
    from tests.notes.small_books import TODAY

    knowledge = desk(CLUB, tmp_path).knowledge
    told = [
        [a.words for a in without_numbers_of_names(read_facts(note, today=TODAY), knowledge).money]
        for note in ("plot 22 paid their 180", "plot 480, fence 180", "table 22, chairs 180")
    ]
    assert told == [["180"], ["480", "180"], ["22", "180"]]
