"""What the sums of a summary tell about the list they are taken from."""

import datetime as dt
from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path

from nl2x.books.book import Book, Role
from nl2x.books.layouts.layout import understand
from tests.notes.small_books import saved

Row = Sequence[object]
KINDS = ("Fuel", "Crew", "Repairs")


def book(folder: Path, rows: Sequence[Row], sums: Sequence[Row] = (), beside: Sequence[Row] = ()) -> Book:
    """A list on the sheet "Spent" with sums on another sheet, or right of it with a blank column between."""
    spent = [[*row, None, *more] for row, more in zip_longest(rows, beside, fillvalue=())]
    return understand(saved(folder, {"Spent": spent, "So far": sums} if sums else {"Spent": spent}))


def roles(found: Book) -> dict[str, Role]:
    [spent] = [one for one in found.lists if one.sheet == "Spent"]
    return {column.heading: column.role for column in spent.columns}


def spent(*headings: str, values: Sequence[Sequence[str]]) -> list[Row]:
    """Ten rows: a day, what these columns hold in turn, an amount."""
    days = [dt.date(2026, 5, 1) + dt.timedelta(days=3 * i) for i in range(10)]
    rows = [(day, *(v[i % len(v)] for v in values), 20 + 3.5 * i) for i, day in enumerate(days)]
    return [("Date", *headings, "Amount"), *rows]


WHAT = ("diesel", "wages Ali", "new rope", "oil", "wages Omar", "paint", "petrol")


def test_sums_beside_the_list_tell_what_the_amounts_are_for(tmp_path: Path) -> None:
    rows = spent("What", "Tag", values=(WHAT, KINDS))
    beside: list[Row] = [("By tag", "")]
    beside += [(kind, f"=SUMIF($C$2:$C$400,F{i},$D$2:$D$400)") for i, kind in enumerate(KINDS, 2)]
    found = book(tmp_path, rows, beside=beside)
    assert roles(found)["Tag"] is Role.CATEGORY
    assert {account.name for account in found.accounts} >= set(KINDS)


def test_sums_above_one_another_do_as_well(tmp_path: Path) -> None:
    rows = spent("What", "For", values=(WHAT, KINDS))
    beside = [KINDS, [f"=SUMIF($C$2:$C$400,{letter}1,$D$2:$D$400)" for letter in "FGH"]]
    assert roles(book(tmp_path, rows, beside=beside))["For"] is Role.CATEGORY


def test_what_was_paid_out_of_is_how_it_was_paid(tmp_path: Path) -> None:
    purses = ("Kitty", "Amina", "Brian", "Kitty")
    rows = spent("Kind", "What", "Out of", values=(KINDS, WHAT, purses))
    sums = [(n, f"=SUMIFS(Spent!$E:$E,Spent!$B:$B,A{i})") for i, n in enumerate(KINDS, 1)]
    sums += [(n, f"=SUMIFS(Spent!$E:$E,Spent!$D:$D,A{i})") for i, n in enumerate(purses[:3], 4)]
    found = roles(book(tmp_path, rows, sums))
    assert (found["Kind"], found["Out of"]) == (Role.CATEGORY, Role.METHOD)


def test_of_houses_beside_one_another_and_kinds_below_the_kinds_are_what_it_was_for(tmp_path: Path) -> None:
    houses = ("Elm", "Oak")
    rows = spent("Building", "What for", "Note", values=(houses, KINDS, WHAT))
    sums: list[Row] = [("", *houses)]
    sums += [
        (kind, *(f"=SUMIFS(Spent!$E:$E,Spent!$B:$B,{c}$1,Spent!$C:$C,$A{i})" for c in "BC"))
        for i, kind in enumerate(KINDS, 2)
    ]
    found = roles(book(tmp_path, rows, sums))
    assert found["What for"] is Role.CATEGORY and found["Building"] is not Role.CATEGORY


def test_sums_by_invoice_make_no_categories(tmp_path: Path) -> None:
    numbers = ("INV-1", "INV-2", "INV-3", "INV-4")
    rows = spent("Ref", "What", values=(numbers, WHAT))
    sums = [(n, f"=SUMIF(Spent!$B$2:$B$99,A{i},Spent!$D$2:$D$99)") for i, n in enumerate(numbers, 1)]
    assert roles(book(tmp_path, rows, sums))["Ref"] is Role.REFERENCE
