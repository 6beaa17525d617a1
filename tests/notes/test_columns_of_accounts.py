"""Journals with a column that belongs to some accounts: whose debt it is, which machine it was for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.datavalidation import DataValidation

from nl2x.books.layouts.layout import understand
from nl2x.notes.note import Desk, Options
from tests.notes.small_books import TODAY, Rows, day, desk, saved, typed

ACCOUNTS = [
    ["Account", "Type"],
    ["Bank", "Asset"],
    ["Trade debtors", "Asset"],
    ["Suppliers", "Liability"],
    ["Firewood sold", "Income"],
    ["Chainsaw oil", "Expense"],
    ["Rent", "Expense"],
]


def journal(entries: Sequence[Sequence[Any]], heading: str) -> dict[str, Rows]:
    """Each entry: day, words, account debited and what stands beside it, account credited and the same, amount."""
    rows: list[list[Any]] = [["Date", "Details", "Account", heading, "Debit", "Credit"]]
    for month, number, words, debit, of, credit, whose, amount in entries:
        rows.append([day(month, number), words, debit, of or None, amount, None])
        rows.append([day(month, number), words, credit, whose or None, None, amount])
    return {"Journal": rows, "Accounts": ACCOUNTS}


WOOD = [
    (9, 1, "Ash logs", "Trade debtors", "Hill Farm", "Firewood sold", "", 300),
    (9, 4, "Rent", "Rent", "", "Bank", "", 150),
    (9, 9, "Oak logs", "Trade debtors", "The Crown Inn", "Firewood sold", "", 420),
    (9, 12, "Saw oil on account", "Chainsaw oil", "", "Suppliers", "Ridgeway Tools", 64),
    (9, 20, "Hill Farm paid", "Bank", "", "Trade debtors", "Hill Farm", 300),
    (10, 1, "Rent", "Rent", "", "Bank", "", 150),
    (10, 8, "Kindling", "Trade debtors", "The Crown Inn", "Firewood sold", "", 80),
    (10, 15, "Ridgeway Tools paid", "Suppliers", "Ridgeway Tools", "Bank", "", 64),
    (10, 21, "Saw oil on account", "Chainsaw oil", "", "Suppliers", "Ridgeway Tools", 58),
    (11, 1, "Rent", "Rent", "", "Bank", "", 150),
]


def lines(cells: dict[str, Any]) -> dict[str, list[Any]]:
    """The new rows by account: what stands beside it, debit, credit."""
    accounts = {cell[9:]: value for cell, value in cells.items() if cell.startswith("Journal!C")}
    return {
        account: [cells.get(f"Journal!{column}{row}") for column in "DEF"]
        for row, account in accounts.items()
    }


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "the crown inn paid us 420 of what they owe",
            {"Bank": [None, 420, None], "Trade debtors": ["The Crown Inn", None, 420]},
        ),
        (
            "paid ridgeway 58 that we owed",
            {"Suppliers": ["Ridgeway Tools", 58, None], "Bank": [None, None, 58]},
        ),
        ("paid the rent, 150", {"Rent": [None, 150, None], "Bank": [None, None, 150]}),
    ],
)
def test_it_is_filled_on_their_lines_alone(note: str, expected: dict[str, Any], tmp_path: Path) -> None:
    assert lines(typed(desk(journal(WOOD, "Name"), tmp_path), note)) == expected
    assert lines(typed(desk(journal(WOOD, "Whose"), tmp_path), note)) == expected


def test_whose_it_is_is_asked_where_nobody_is_named(tmp_path: Path) -> None:
    at = desk(journal(WOOD, "Whose"), tmp_path)
    assert "?" in typed(at, "a customer paid 80 of what they owe us")
    assert "?" in typed(at, "Hill Farm 80 into the bank")


@pytest.mark.parametrize(
    "marks",
    [
        ["x", "x", "", "x", "", "x", "x", "", "x", ""] * 2,
        [f"chq {n}" for n in range(20)],
        ["", "Hill", "Crown", ""] * 5,
    ],
)
def test_ticks_numbers_and_words_here_and_there_belong_to_no_account(
    marks: list[str], tmp_path: Path
) -> None:
    sheets = journal([(*e[:4], "", e[5], "", e[7]) for e in WOOD], "Mark")
    rows = [list(row) for row in sheets["Journal"]]
    for row, mark in zip(rows[1:], marks, strict=True):
        row[3] = mark or None
    desk({**sheets, "Journal": rows}, tmp_path)
    (listing, *_) = understand(tmp_path / "book.xlsx").lists
    assert not any(column.accounts for column in listing.columns)


def test_a_column_passed_over_is_seen_in_the_account_s_own_rows(tmp_path: Path) -> None:
    """Too many names to be a choice; still every line of that account has one."""
    names = iter(("Ann Lee", "Bo Wild", "Cy Roe", "Di Fay", "Ed Orr", "Flo May"))
    entries = [
        (
            *e[:4],
            next(names) if "debtors" in e[3] else "",
            e[5],
            next(names) if "debtors" in e[5] else "",
            e[7],
        )
        for e in WOOD
    ]
    at = desk(journal(entries, "Remark"), tmp_path)
    assert "?" in typed(at, "Hill Farm paid us 90 of what they owe")
    assert "?" not in typed(at, "paid the rent, 150")


@pytest.mark.parametrize(
    "words", ["interest part 30", "the interest portion 30", "the part of it interest 30"]
)
def test_the_interest_part_of_an_instalment_is_told_apart(words: str, tmp_path: Path) -> None:
    sheets = journal(WOOD, "Whose")
    more = [["Van loan", "Liability"], ["Loan interest", "Expense"]]
    at = desk({**sheets, "Accounts": [*ACCOUNTS, *more]}, tmp_path)
    expected = {"Van loan": [None, 150, None], "Loan interest": [None, 30, None], "Bank": [None, None, 180]}
    assert lines(typed(at, f"the van loan debit of 180 was taken, {words}")) == expected


def test_who_is_no_supplier_isnt_asked_about_where_no_line_takes_one(tmp_path: Path) -> None:
    path = saved(tmp_path, journal(WOOD, "Name"))
    workbook = openpyxl.load_workbook(path)
    names = DataValidation(type="list", formula1='"Hill Farm,The Crown Inn,Ridgeway Tools"')
    names.add("D2:D200")
    workbook["Journal"].add_data_validation(names)
    workbook.save(path)
    at = Desk.open(path, Options(today=TODAY))
    paid = typed(at, "paid the rent to Mrs Harrow, 150")
    assert lines(paid) == {"Rent": [None, 150, None], "Bank": [None, None, 150]}
    assert "?" in typed(at, "saw oil from Barrow Supplies on account, 70")
