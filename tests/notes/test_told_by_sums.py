"""Workbooks whose own sums say what their lists are: which column is what for, what came in and what went out."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.datavalidation import DataValidation

from nl2x.notes.note import Desk, Options
from tests.notes.small_books import TODAY, Rows, day, desk, saved, typed

GROUPS = ("Food", "Fuel", "House")
WHERE = (("Lidl", "Food"), ("Jet", "Fuel"), ("Wickes", "House"), ("Lidl", "Food"), ("Spar", "Food"))


def _household() -> dict[str, Rows]:
    """A list of spending with a budget by months beside it, and a page of what came in."""
    months = [day(m, 1) for m in (8, 9, 10, 11)]
    spent: list[list[object]] = [
        ["Where it all goes"],
        [],
        ["Date", "What", "£", "Group", "Paid from", None, "Line", "A month", *months],
    ]
    for i in range(20):
        what, group = WHERE[i % len(WHERE)]
        how = "Visa" if group == "Fuel" else "Joint"
        spent.append([day(8 + i // 7, 1 + 4 * (i % 7)), what, 20.5 + i, group, how])
    for number, group in enumerate(GROUPS):
        row = 4 + number
        sums = [f'=SUMIFS($C$4:$C$500,$D$4:$D$500,$G{row},$A$4:$A$500,">="&{letter}$3)' for letter in "IJKL"]
        spent[3 + number] += [None, group, 300, *sums]
    came = [["Date", "From", "£", "For"]]
    for month in (7, 8, 9, 10):
        came += [
            [day(month, 5), "The council", 96.2, "Benefits"],
            [day(month, 27), "Harbour Hotel", 1710, "Jo's pay"],
        ]
    came.insert(4, [day(8, 16), "old cot", 45, "Sold"])
    return {"Spending": spent, "Coming in": came}


def test_a_list_beside_a_budget_whose_months_are_dates(tmp_path: Path) -> None:
    found = typed(desk(_household(), tmp_path), "Lidl 31.40 this morning")
    assert (found["Spending!D24"], found["Spending!C24"]) == ("Food", 31.4)
    assert not any(cell.startswith("Coming in") for cell in found)


def test_what_came_in_is_for_one_of_a_few_things(tmp_path: Path) -> None:
    found = typed(desk(_household(), tmp_path), "sold the old pram on facebook, got 60 for it")
    assert (found["Coming in!C11"], found["Coming in!D11"]) == (60, "Sold")


def _treasurer() -> dict[str, Rows]:
    rows: list[list[object]] = [
        ["Date", "Details", "Heading", "Bank in", "Bank out", "Cash in", "Cash out", "In bank", "In tin"],
        [day(8, 1), "Brought forward", None, None, None, None, None, 900, 40],
    ]
    for i in range(15):
        cells = [None] * 4
        cells[(0, 1, 2, 3)[i % 4]] = 30 + i
        heading = ("Hire", "Electricity", "Parties", "Cleaning")[i % 4]
        balances = [f"=H{len(rows)}+D{{r}}-E{{r}}", f"=I{len(rows)}+F{{r}}-G{{r}}"]
        rows.append([day(8 + i // 6, 2 + 4 * (i % 6)), heading.lower(), heading, *cells, *balances])
        if i % 6 == 5:
            moved = [20, None, None, 20, f"=H{len(rows)}+D{{r}}-E{{r}}", f"=I{len(rows)}+F{{r}}-G{{r}}"]
            rows.append([day(8 + i // 6, 27), "banked", None, *moved])
    return {"Cash book": rows}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("paid 25 out of the tin for the cleaning", {"C20": "Cleaning", "G20": 25}),
        ("paid 60 from the tin into the bank", {"D20": 60, "G20": 60}),
        ("yoga hire 45 came in by bank", {"C20": "Hire", "D20": 45}),
    ],
)
def test_balances_are_of_the_purses_whose_money_they_count(
    tmp_path: Path, note: str, cells: dict[str, object]
) -> None:
    found = typed(desk(_treasurer(), tmp_path), note)
    money = {cell: value for cell, value in found.items() if cell[10:11] in "DEFG"}
    assert {f"Cash book!{c}": v for c, v in cells.items() if c[0] in "DEFG"} == money, found
    assert all(found[f"Cash book!{cell}"] == value for cell, value in cells.items())


def _baker() -> dict[str, Rows]:
    """A page a month with a column for each kind, whose "Left" takes the costs off the sales."""
    pages: dict[str, Rows] = {}
    for month, name in ((9, "Sep"), (10, "Oct"), (11, "Nov")):
        heads = ["Cash sale", "Card sale", "Flour & sugar", "Boxes", "Gas"]
        rows: list[list[object]] = [
            [f"Bakes - {name}", "Left", "=C2+D2-0"],
            ["Total", None, *(f"=SUM({c}4:{c}90)" for c in "CDEFG")],
            ["Date", "What", *heads],
        ]
        rows[0] = [f"Bakes - {name}", "Sales", "=C2+D2", "Costs", "=SUM(E2:G2)", "Left", "=C1-E1"]
        for i in range(8 if month < 11 else 3):
            cells: list[object] = [None] * 5
            cells[i % 5] = 40 + i
            what = ("lemon cake", "twelve buns", "Shipton mill", "cake boxes", "bottled gas")[i % 5]
            rows.append([day(month, 1 + 2 * i), what, *cells])
        pages[name] = rows
    return pages


@pytest.mark.parametrize(
    ("note", "cell", "size"),
    [("flour and sugar 23.60", "Nov!E7", 23.6), ("paid 31 for bottled gas", "Nov!G7", 31)],
)
def test_what_is_left_says_which_columns_came_in(tmp_path: Path, note: str, cell: str, size: float) -> None:
    assert typed(desk(_baker(), tmp_path), note)[cell] == size


def _houses() -> dict[str, Rows]:
    """A page of costs for each of two houses, kept at the same time."""
    lines = ("Repairs", "Insurance", "Utilities")
    pages: dict[str, Rows] = {}
    for house in ("Oakfield", "Ashby"):
        rows: list[list[object]] = [[f"{house}, paid out"], [], ["Date", "Paid to", "Line", "Amount", "How"]]
        for i in range(12):
            paid_to = ("Screwfix, washers", "Aviva", "the water company")[i % 3]
            rows.append([day(3 + i // 2, 3 + i), paid_to, lines[i % 3], 30 + i, ("Visa", "bank")[i % 2]])
        pages[house] = rows
    sums = [
        [line, *(f"=SUMIF({house}!$C$4:$C$300,$A{n},{house}!$D$4:$D$300)" for house in ("Oakfield", "Ashby"))]
        for n, line in enumerate(lines, 1)
    ]
    return {**pages, "Tax": sums}


def test_pages_kept_at_the_same_time_are_told_apart_by_their_names(tmp_path: Path) -> None:
    at = desk(_houses(), tmp_path)
    found = typed(at, "Screwfix 18.40 on the Visa, repairs to the tap at Ashby")
    assert (found["Ashby!C16"], found["Ashby!D16"]) == ("Repairs", 18.4)
    assert "Oakfield" in typed(at, "Screwfix 18.40 on the Visa, repairs to the tap")["?"]


def _walker() -> dict[str, Rows]:
    """Invoices that say when they were paid, beside a page of costs with a column for each kind."""
    clients = ("Marsh, Wendy", "Quill, Doug", "Nairn, Priya", "Okoro, Ngozi")
    invoices: list[list[object]] = [["No.", "Sent", "Client", "Walks", "Rate", "Amount", "Paid on", "How"]]
    for i in range(16):
        paid = [day(6 + i // 4, 9), ("e-transfer", "cheque")[i % 2]] if i < 13 else [None, None]
        sent = day(6 + i // 4, 1)
        invoices.append([101 + i, sent, clients[i % 4], 8 + i, 20, 20 * (8 + i), *paid])
    costs: list[list[object]] = [["Date", "Where", "Treats", "Gas", "Leads", "Total"]]
    for i in range(9):
        cells: list[object] = [None] * 3
        cells[i % 3] = (25.4, 61, 18.9, 31.2, 55.5, 12.3, 28.8, 47, 22)[i]
        costs.append(
            [day(6 + i // 3, 4 + i), ("Pet Barn", "Esso", "Tack shop")[i % 3], *cells, "=SUM(C{r}:E{r})"]
        )
    return {"Invoices": invoices, "Expenses": costs}


def test_invoices_are_paid_beside_costs_in_columns(tmp_path: Path) -> None:
    at = desk(_walker(), tmp_path)
    paid = typed(at, "Priya e-transferred me the 440 for her walks")
    assert paid == {"Invoices!G16": TODAY, "Invoices!H16": "e-transfer"}
    cost = typed(at, "gas at Esso 47.20")
    assert cost["Expenses!D11"] == 47.2 and not any(cell.startswith("Invoices") for cell in cost)


def _budget() -> dict[str, Rows]:
    """A budget by months whose daily lines gather the slips; the others are typed into the month."""
    months = [day(m, 1) for m in range(1, 13)]
    letters = "CDEFGHIJKLMN"
    kinds = ("Groceries", "Petrol", "Eating out", "Chemist")

    def line(label: str, size: float) -> list[object]:
        return [label, size, *([size] * 10), None, None]

    rows: list[list[object]] = [["OUR BUDGET"], ["", "Plan", *months], ["MONEY IN"], line("Salary", 3100)]
    rows += [["STANDING ORDERS"], line("Bond", 900), line("Vodafone x 2", 61), ["EVERY DAY"]]
    for kind in kinds:
        sums = [
            f'=SUMIFS(Slips!$D$2:$D$400,Slips!$C$2:$C$400,$A{{r}},Slips!$A$2:$A$400,">="&{c}$2)'
            for c in letters
        ]
        rows.append([kind, 200, *sums])
    rows.append(["LEFT", None, *(f"={c}4-{c}6-{c}7-SUM({c}9:{c}12)" for c in letters)])
    slips: list[list[object]] = [["Date", "Shop", "For", "Rand", "How"]]
    for i in range(24):
        shop = ("Checkers", "Engen", "Spur", "Clicks")[i % 4]
        slips.append(
            [day(8 + i // 9, 1 + 3 * (i % 9)), shop, kinds[i % 4], 80 + i, ("Card", "Cash")[i % 3 == 2]]
        )
    return {"2026": rows, "Slips": slips}


def test_what_is_on_no_slip_is_typed_into_the_month(tmp_path: Path) -> None:
    at = desk(_budget(), tmp_path)
    assert typed(at, "vodafone debit order went off, 63.50") == {"2026!M7": 63.5}
    slip = typed(at, "Checkers 74.20 on the card")
    assert (slip["Slips!C26"], slip["Slips!D26"]) == ("Groceries", 74.2)


def test_what_was_done_is_one_of_a_dropdown_and_a_suburb_goes_by_who_it_is(tmp_path: Path) -> None:
    people = (("Mrs Pike", "Aspley"), ("Jo Marsh", "Stafford"), ("Bev Tan", "Kedron"))
    rows: list[list[object]] = [["Date", "Client", "Suburb", "What I did", "$", "Paid how", "Paid on"]]
    for i in range(15):
        who, suburb = people[i % 3]
        done = day(8 + i // 6, 2 + 4 * (i % 6))
        rows.append([done, who, suburb, ("Cut", "Foils", "Set")[i % 3], 45 + 5 * (i % 3), "Cash", done])
    path = saved(tmp_path, {"Jobs": rows, "Spent": [["Date", "Where", "Sort", "$"], *([day(9, d), "Ampol", "Fuel", 60] for d in (2, 9, 16))]})  # fmt: skip
    workbook = openpyxl.load_workbook(path)
    offered = DataValidation(type="list", formula1='"Cut,Foils,Set,Perm"')
    workbook["Jobs"].add_data_validation(offered)
    offered.add("D2:D200")
    workbook.save(path)
    found = typed(Desk.open(path, Options(today=TODAY)), "Mrs Pike perm today, $140 cash")
    assert (found["Jobs!C17"], found["Jobs!D17"], found["Jobs!E17"]) == ("Aspley", "Perm", 140)
