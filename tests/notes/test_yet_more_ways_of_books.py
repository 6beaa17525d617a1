"""Workbooks as templates and their owners make them: expense reports, bills beside a list, codes that are looked up."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Layout, Role, SheetRole
from nl2x.books.model import CashMovement
from nl2x.books.planning.plan import plan
from nl2x.errors import NoPlace
from tests.notes.small_books import Rows, day, desk, typed

# ---------------------------------------------------------------- expense reports


def _report(month: int, rows: int, words: str = "What it was for (GST in)") -> Rows:
    """A month's report: what it was for in columns, ready rows with their sums, totals, who signed."""
    past: list[list[Any]] = [
        ["Garage, fuel", "Fuel card", 130.5, None, None],
        ["Inn, night", "Co Visa", None, 160, None],
        ["Lunch on the road", "Own", None, None, 21.5],
    ]
    total = '=IF(COUNT(D{r}:F{r})=0,"",SUM(D{r}:F{r}))'
    made: list[list[Any]] = [["EXPENSE REPORT"], ["Name", "R. Field"], [None, None, None, words]]
    made.append(["Date", "Where", "Paid", "Fuel", "Motel", "Meals", "Total", "Docket"])
    for n in range(22):
        typed_in = [day(month, 1 + n), *past[n % 3]] if n < rows else [None] * 6
        made.append([*typed_in, total, "y" if n < rows and n % 4 else None])
    made.append(["TOTAL", None, None, *(f"=SUM({c}5:{c}26)" for c in "DEFG")])
    made += [["Signed", "______", None, None, None, "due to me", "=G27"], ["Approved", "______"]]
    return made


def _merged(folder: Path, sheets: dict[str, Rows]) -> Any:
    import openpyxl

    from nl2x.notes.note import Desk, Options
    from tests.notes.small_books import saved

    path = saved(folder, sheets)
    book = openpyxl.load_workbook(path)
    for sheet in book:
        sheet.merge_cells("D3:F3")
    book.save(path)
    return Desk.open(path, Options(today=dt.date(2026, 11, 16)))


def test_a_report_with_its_kinds_in_columns_takes_the_sum_under_one_of_them(tmp_path: Path) -> None:
    it = _merged(tmp_path, {"Oct": _report(10, 14), "Nov": _report(11, 7), "Dec": _report(12, 0)})
    found = typed(it, "fuel 128.40 on the fuel card")
    del found["Nov!B12"]
    assert found == {"Nov!A12": dt.date(2026, 11, 16), "Nov!C12": "Fuel card", "Nov!D12": 128.4}


def test_a_group_that_tells_the_columns_apart_stays_in_their_headings(tmp_path: Path) -> None:
    listing = _merged(tmp_path, {"Oct": _report(10, 14, "Van"), "Nov": _report(11, 7, "Van")})
    headings = {c.heading for i in listing.knowledge.book.lists for c in i.columns}
    assert {"Van Fuel", "Van Meals"} <= headings


# ---------------------------------------------------------------- a list and a grid of bills beside it


def _spending() -> dict[str, Rows]:
    past = [
        ("Valley Market", "groceries", 61.2, "N", "Groceries", "Card"),
        ("Riverside Fuel", "gas, van", 44.8, "N", "Gas", "Card"),
        ("Anglers", "new line", 18.5, "W", "Hobbies", "Cash"),
        ("Shoe Barn", "school shoes", 39, "N", "Clothes", "Card"),
    ]
    back = ("Shoe Barn", "boots, returned", -55, "N", "Clothes", "Card")
    rows = [["NEEDS & WANTS - all we spend"], ["Date", "Store", "What", "$", "N/W", "Category", "Paid with"]]
    rows += [
        [day(9, 1 + n), p[0], p[1], p[2] + n, *p[3:]]
        for n, p in ((n, back if n == 17 else past[n % 4]) for n in range(24))
    ]
    months = [dt.date(2026, m, 1) for m in range(7, 13)]
    bills: list[list[Any]] = [["Bill", "Due", *months, "Half year"]]
    for name, size in (("Northlight (gas & electric)", 96.4), ("City water", 61), ("Fibrenet", 55)):
        bills.append([name, "16th", size, size + 2, size - 1, None, None, None, "=SUM(C{r}:H{r})"])
    return {"Spending": rows, "Bills": bills}


def test_a_mark_that_always_goes_with_the_category_is_filled_in(tmp_path: Path) -> None:
    it = desk(_spending(), tmp_path, today=dt.date(2026, 10, 16))
    assert typed(it, "gas for the van 51.20 on the card, Riverside Fuel")["Spending!E27"] == "N"
    assert typed(it, "new line 22 at Anglers, cash")["Spending!E27"] == "W"
    back = typed(it, "took the school shoes back to Shoe Barn, 39 back on the card")
    assert (back["Spending!D27"], back["Spending!E27"]) == (-39, "N")


def test_a_bill_of_the_grid_goes_under_its_month_and_not_into_the_list(tmp_path: Path) -> None:
    it = desk(_spending(), tmp_path, today=dt.date(2026, 10, 16))
    assert typed(it, "Northlight gas & electric paid, 108.37", "yes") == {"Bills!F2": 108.37}


def test_where_the_list_has_the_bill_as_a_category_it_stays_there(tmp_path: Path) -> None:
    sheets = _spending()
    rows = [*sheets["Spending"], [day(10, 2), "City", "water", 61, "N", "City water", "Card"]]
    it = desk({**sheets, "Spending": rows}, tmp_path, today=dt.date(2026, 10, 16))
    found = typed(it, "City water 63.10 paid by card", "yes")
    assert not any(cell.startswith("Bills!") for cell in found)


# ---------------------------------------------------------------- codes, ways and days


def _coded(lookup: str) -> dict[str, Rows]:
    key = [
        (410, "Subscriptions"),
        (430, "Workshop fees"),
        (510, "Rent"),
        (520, "Electricity"),
        (580, "Printing"),
    ]
    past = [(410, "Subs - a member", 45, None), (520, "Power company", None, 180), (430, "Workshop fees", 190, None), (510, "Council, shed", None, 300)]  # fmt: skip
    rows: list[list[Any]] = [
        ["Date", "A/c", "Account name", "Particulars", "Receipts", "Payments", "Balance"]
    ]
    rows.append([day(7, 1), None, None, "Balance b/fwd", None, None, 2000])
    for n in range(20):
        code, words, into, out = past[n % 4]
        name = lookup if lookup else dict(key)[code]
        rows.append([day(8, 1 + n), code, name, words, into, out, f"=G{n + 2}+E{{r}}-F{{r}}"])
    return {"Bank": rows, "Accounts": [["A/c", "Name"], *key]}


def test_a_name_that_is_looked_up_leaves_the_code_to_be_written(tmp_path: Path) -> None:
    it = desk(_coded("=VLOOKUP(B{r},Accounts!$A$2:$B$6,2,FALSE)"), tmp_path)
    found = typed(it, "electricity bill paid, 212.40")
    assert (found["Bank!B23"], found["Bank!F23"]) == (520, 212.4)


def test_a_page_with_a_column_for_each_way_of_paying_and_their_sum(tmp_path: Path) -> None:
    past = [("Hill, Weston", "6 visits", None, 420, None), ("Marsh, Upton", "week off", None, None, 980), ("Dean, Ford", "half day", 80, None, None)]  # fmt: skip
    money_in: list[list[Any]] = [["MONEY IN 2026"], ["Paid on", "Farm", "Work", "Cash", "Cheque", "Transfer", "Total"]]  # fmt: skip
    money_in += [[day(8, 1 + n), *past[n % 3], "=SUM(D{r}:F{r})"] for n in range(21)]
    out: list[list[Any]] = [["MONEY OUT 2026"], ["Day", "Paid to", "What", "Kind", "Amount"]]
    out += [[day(8, 1 + n), "Garage", "diesel", ("Diesel", "Phone")[n % 2], 55 + n] for n in range(16)]
    it = desk({"Money In": money_in, "Money Out": out}, tmp_path)
    found = typed(it, "Hill gave me a cheque for 560, eight visits")
    assert found["Money In!E24"] == 560 and "Money In!D24" not in found and "Money In!F24" not in found


@pytest.mark.parametrize(("closed", "read_so"), [(False, True), (True, False)])
def test_days_of_takings_may_leave_out_the_days_a_shop_is_closed(
    tmp_path: Path, closed: bool, read_so: bool
) -> None:
    """Sundays left out are days of takings; a row every third week is not."""
    rows: list[list[Any]] = [["Date", "Counter", "Orders", "Card", "Total sale", "Note"]]
    at = dt.date(2026, 1, 1)
    for n in range(24):
        at += dt.timedelta(days=21 if closed else 2 if (n + 1) % 6 == 0 else 1)
        rows.append(
            [at, 4200 + 37 * n, 1800 + 53 * n, 900 + 71 * n, "=SUM(B{r}:D{r})", "fair" if n == 5 else None]
        )
    costs = [
        ["Date", "Kind", "Amount"],
        *([day(3, 1 + n), ("Rent", "Tea")[n % 2], 40 + n] for n in range(12)),
    ]
    book = desk({"Day sheet": rows, "Shop costs": costs}, tmp_path).knowledge.book
    assert any(i.noun == "day" for i in book.lists) is read_so


def test_a_grid_is_of_the_months_that_its_own_dates_are_of(tmp_path: Path) -> None:
    """A title may name a year that is a hope: "debt free by 2029"."""
    months = [dt.date(2026, m, 1) for m in range(1, 13)]
    rows: list[list[Any]] = [["OUT OF DEBT BY 2029"], ["Costs", *months, "Year"]]
    for name, size in (("Rent", 700), ("Internet", 45), ("Groceries", 310)):
        rows.append([name, *([size] * 9), None, None, None, "=SUM(B{r}:M{r})"])
    rows.append(["Total", *(f"=SUM({c}3:{c}5)" for c in "BCDEFGHIJKLM")])
    assert typed(desk({"Plan": rows}, tmp_path), "internet paid, 45") == {"Plan!L4": 45}


def test_lines_that_come_again_are_called_by_what_stands_above_and_left_of_them(tmp_path: Path) -> None:
    months = [dt.date(2026, m, 1) for m in range(1, 13)]
    rows: list[list[Any]] = [["WHERE IT GOES", None, *months]]
    for name, note in (("The flat", "from March"), ("The workshop", "with heating")):
        rows.append([name, note])
        for label, size in (("Rent", 500), ("Power", 60)):
            rows.append([None, label, *([size] * 10), None, None])
    rows.append([None, "All", *(f"=SUM({c}3:{c}7)" for c in "CDEFGHIJKLMN")])
    names = desk({"Year": rows}, tmp_path).knowledge.book.grids[0].names
    assert "Rent (The flat)" in names and "Power (The workshop)" in names


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("whole foods 52.18 on the card", True),
        ("jeans at whole foods 52.18 on the card", False),
        ("valley market 33 on the card", False),
    ],
)
def test_a_shop_is_for_what_it_was_for_in_this_book_and_not_for_what_everybody_knows(
    tmp_path: Path, note: str, asked: bool
) -> None:
    past = [
        ("Whole Foods", "school jeans", 40, "Clothes"), ("Valley Market", "bread, milk", 20, "Groceries"),
        ("Whole Foods", "furnace filters", 25, "House"), ("Riverside Fuel", "petrol", 50, "Car"),
    ]  # fmt: skip
    rows: list[list[Any]] = [["Date", "Store", "What", "Amount", "Category", "Paid with"]]
    rows += [[day(9, 1 + n), *past[n % 4][:2], past[n % 4][2] + n, past[n % 4][3], "Card"] for n in range(20)]
    found = typed(desk({"Spending": rows}, tmp_path), note)
    assert ("?" in found) is asked


def test_takings_by_the_week_with_their_sum_are_no_page_of_purses(tmp_path: Path) -> None:
    """Beside tables of what is owed they must not make a cash book of the expenses."""
    first = dt.date(2026, 8, 1)
    takings: list[list[Any]] = [["Shop takings by the week"], ["Date", "Cash", "Card", "Total"]]
    takings += [
        [first + dt.timedelta(days=7 * n), 3800 + 60 * n, 8900 + 90 * n, "=B{r}+C{r}"] for n in range(14)
    ]
    bills: list[list[Any]] = [["Date", "Supplier", "Invoice no", "Amount", "Due", "Date paid", "How paid"]]
    bills += [
        [day(8, 1 + n), f"Firm {n}", f"K{n}", 900 + n, day(9, 1 + n), day(9, 1 + n) if n < 6 else None, "EFT"]
        for n in range(9)
    ]
    costs: list[list[Any]] = [["Expenses"], ["Date", "Paid to", "What", "Category", "Amount", "How paid"]]
    costs += [
        [day(8, 1 + n), "Firm", "thing", ("Rent", "Wages", "Fuel")[n % 3], 90 + n, ("EFT", "Card")[n % 2]]
        for n in range(18)
    ]
    book = desk({"Takings": takings, "Suppliers": bills, "Expenses": costs}, tmp_path).knowledge.book
    assert book.layout is Layout.RECORDS and book.list_of(SheetRole.CASH_BOOK) is None


@pytest.mark.parametrize(
    ("heading", "ways", "note"),
    [
        ("Bank/Box", ("Bank", "Box"), "raffle took 86.40, all in the box"),
        ("From", ("Joint", "Cash pot"), "raffle took 86.40, all in the cash pot"),
    ],
)
def test_where_money_lies_is_told_whatever_the_column_is_called(
    tmp_path: Path, heading: str, ways: tuple[str, str], note: str
) -> None:
    past = [("hall rent", "Hall", None, 95, ways[0]), ("raffle, open day", "Raffle", 140, None, ways[1]), ("biscuits", "Tea", None, 8, ways[1])]  # fmt: skip
    rows: list[list[Any]] = [["Date", "Details", "Head", heading, "Received", "Paid out"]]
    for n in range(18):
        words, head, into, out, way = past[n % 3]
        rows.append([day(8, 1 + n), words, head, way, into and into + n, out and out + n])
    found = typed(desk({"All": rows}, tmp_path), note)
    assert (found["All!D20"], found["All!E20"]) == (ways[1], 86.4)
    assert typed(desk({"All": rows}, tmp_path), "hall rent 95")["All!D20"] == ways[0]


def test_few_names_are_no_ways_of_paying(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Date", "Details", "Head", "From", "Received", "Paid out"]]
    rows += [[day(8, 1 + n), "stall", "Stalls", ("Mrs Box", "Dan")[n % 2], 20 + n, None] for n in range(18)]
    columns = desk({"All": rows}, tmp_path).knowledge.book.lists[0].columns
    assert next(c.role for c in columns if c.heading == "From") is not Role.METHOD


def test_no_row_is_written_without_its_amount(tmp_path: Path) -> None:
    """Where the only amount of a page is worked out of columns that nobody understood, it is asked."""
    past = [("Mrs Hill", "boiler leak", 85, 32.5), ("Mr Singh", "service", 95, None), ("Dale Lets", "certificate", 70, None)]  # fmt: skip
    rows: list[list[Any]] = [
        ["MONEY IN"],
        ["Date", "Customer", "Job", "Labour", "Parts", "Total", "How paid"],
    ]
    rows += [[day(11, 1 + n), *past[n % 3], "=D{r}+E{r}", ("BT", "Cash")[n % 2]] for n in range(5)]
    costs: list[list[Any]] = [["MONEY OUT"], ["Date", "Supplier", "What", "Sort", "£", "How paid"]]
    costs += [[day(10, 1 + n), "Firm", "part", ("Parts", "Fuel")[n % 2], 20 + n, "Cash"] for n in range(12)]
    book = desk({"In": rows, "Out": costs}, tmp_path).knowledge.book
    with pytest.raises(NoPlace, match="worked out of other columns"):
        plan(book, [CashMovement(day(11, 8), "", Decimal(95), "service", {"sheet": "In"})])
