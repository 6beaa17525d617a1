"""What the sums of a summary tell about the list they are taken from."""

import datetime as dt
from collections.abc import Sequence
from io import BytesIO

import openpyxl

from nl2x.books.book import Book, Role
from nl2x.books.layouts.layout import understand

Row = Sequence[object]
KINDS = ("Fuel", "Crew", "Repairs")


def book(rows: Sequence[Row], sums: Sequence[Row] = (), beside: Sequence[Row] = ()) -> Book:
    """A list on the sheet "Spent" with sums on another sheet, or right of it with a blank column between."""
    workbook = openpyxl.Workbook()
    spent = workbook.active
    assert spent is not None
    spent.title = "Spent"
    for row in rows:
        spent.append(row)
    for number, row in enumerate(beside, 1):
        for column, value in enumerate(row, len(rows[0]) + 2):
            spent.cell(number, column, value)
    if sums:
        summary = workbook.create_sheet("So far")
        for row in sums:
            summary.append(row)
    buffer = BytesIO()
    workbook.save(buffer)
    return understand(buffer.getvalue())


def roles(found: Book) -> dict[str, Role]:
    [spent] = [one for one in found.lists if one.sheet == "Spent"]
    return {column.heading: column.role for column in spent.columns}


def spent(*headings: str, values: Sequence[Sequence[str]]) -> list[Row]:
    """Ten rows: a day, what these columns hold in turn, an amount."""
    days = [dt.date(2026, 5, 1) + dt.timedelta(days=3 * i) for i in range(10)]
    rows = [(day, *(v[i % len(v)] for v in values), 20 + 3.5 * i) for i, day in enumerate(days)]
    return [("Date", *headings, "Amount"), *rows]


WHAT = ("diesel", "wages Ali", "new rope", "oil", "wages Omar", "paint", "petrol")


def test_sums_beside_the_list_tell_what_the_amounts_are_for() -> None:
    rows = spent("What", "Tag", values=(WHAT, KINDS))
    beside: list[Row] = [("By tag", "")]
    beside += [(kind, f"=SUMIF($C$2:$C$400,F{i},$D$2:$D$400)") for i, kind in enumerate(KINDS, 2)]
    found = book(rows, beside=beside)
    assert roles(found)["Tag"] is Role.CATEGORY
    assert {account.name for account in found.accounts} >= set(KINDS)


def test_sums_above_one_another_do_as_well() -> None:
    rows = spent("What", "For", values=(WHAT, KINDS))
    beside = [KINDS, [f"=SUMIF($C$2:$C$400,{letter}1,$D$2:$D$400)" for letter in "FGH"]]
    assert roles(book(rows, beside=beside))["For"] is Role.CATEGORY


def test_what_was_paid_out_of_is_how_it_was_paid() -> None:
    purses = ("Kitty", "Amina", "Brian", "Kitty")
    rows = spent("Kind", "What", "Out of", values=(KINDS, WHAT, purses))
    sums = [(n, f"=SUMIFS(Spent!$E:$E,Spent!$B:$B,A{i})") for i, n in enumerate(KINDS, 1)]
    sums += [(n, f"=SUMIFS(Spent!$E:$E,Spent!$D:$D,A{i})") for i, n in enumerate(purses[:3], 4)]
    found = roles(book(rows, sums))
    assert (found["Kind"], found["Out of"]) == (Role.CATEGORY, Role.METHOD)


def test_of_houses_beside_one_another_and_kinds_below_the_kinds_are_what_it_was_for() -> None:
    houses = ("Elm", "Oak")
    rows = spent("Building", "What for", "Note", values=(houses, KINDS, WHAT))
    sums: list[Row] = [("", *houses)]
    sums += [
        (kind, *(f"=SUMIFS(Spent!$E:$E,Spent!$B:$B,{c}$1,Spent!$C:$C,$A{i})" for c in "BC"))
        for i, kind in enumerate(KINDS, 2)
    ]
    found = roles(book(rows, sums))
    assert found["What for"] is Role.CATEGORY and found["Building"] is not Role.CATEGORY


def test_sums_by_invoice_make_no_categories() -> None:
    numbers = ("INV-1", "INV-2", "INV-3", "INV-4")
    rows = spent("Ref", "What", values=(numbers, WHAT))
    sums = [(n, f"=SUMIF(Spent!$B$2:$B$99,A{i},Spent!$D$2:$D$99)") for i, n in enumerate(numbers, 1)]
    assert roles(book(rows, sums))["Ref"] is Role.REFERENCE
