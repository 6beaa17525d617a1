"""The last look before anything is written: new rows look like those above them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

import pytest
from openpyxl.worksheet.datavalidation import DataValidation

from nl2x.books.book import Book, Role
from nl2x.books.layouts.layout import understand
from nl2x.books.layouts.replay import misread
from nl2x.books.model import Plan, SetCell, Value
from nl2x.books.posting.likeness import unlike
from tests.books.zoo import opened, put, saved

DAY = dt.date(2026, 3, 1)
ROWS = [
    [
        f"V{n}",
        DAY + dt.timedelta(days=n),
        ("rent", "tea", "fuel")[n % 3],
        10.5 + n,
        ("cash", "bank")[n % 2],
        "",
    ]
    for n in range(12)
]


def book(rows: Sequence[Sequence[Value]] = ROWS) -> Book:
    workbook, (sheet,) = opened("Book")
    put(sheet, 1, [["No", "Date", "Category", "Amount", "How", "Remarks"], *rows])
    return understand(saved(workbook))


def written(**cells: Value) -> Plan:
    """A new row below the twelve: the cells by their letters."""
    return Plan((), tuple(SetCell("Book", f"{letter}14", value) for letter, value in cells.items()))


WHOLE = {"B": DAY, "C": "tea", "D": 4.2, "E": "cash"}


def test_a_row_like_the_others_is_not_remarked_on() -> None:
    assert unlike(book(), written(**WHOLE)) == ()
    assert unlike(book(), written(**WHOLE, A="V12", F="with milk")) == ()


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"D": None}, '"Amount"'),
        ({"B": None}, '"Date"'),
        ({"E": None}, '"How"'),
        ({"B": "1 March"}, "dates only"),
        ({"D": -4.2}, "below zero"),
        ({"E": "bitcoin"}, "bitcoin"),
    ],
)
def test_what_the_others_never_do_is_said(changed: dict[str, Value], says: str) -> None:
    cells = {letter: value for letter, value in {**WHOLE, **changed}.items() if value is not None}
    found = unlike(book(), written(**cells))
    assert found and says in found[0], found


def test_few_rows_show_no_habit() -> None:
    assert unlike(book(ROWS[:4]), Plan((), (SetCell("Book", "B6", DAY), SetCell("Book", "C6", "tea")))) == ()


def test_a_word_that_stands_elsewhere_in_the_workbook_is_no_surprise() -> None:
    workbook, (sheet, other) = opened("Book", "Lists")
    put(sheet, 1, [["No", "Date", "Category", "Amount", "How", "Remarks"], *ROWS])
    put(other, 1, [["cash"], ["bank"], ["Card"]])
    assert unlike(understand(saved(workbook)), written(**{**WHOLE, "E": "card"})) == ()


def test_an_amount_in_none_of_several_columns_is_noticed() -> None:
    workbook, (sheet,) = opened("Book")
    rows = [[DAY, f"thing {n}", n % 2 * 9.5 or None, (n + 1) % 2 * 7.5 or None] for n in range(10)]
    put(sheet, 1, [["Date", "What", "In", "Out"], *rows])
    plan = Plan((), (SetCell("Book", "A12", DAY), SetCell("Book", "B12", "thing")))
    assert "figures" in unlike(understand(saved(workbook)), plan)[0]


def two_purses(left_blank: int) -> Book:
    """A bank and a petty cash side by side, and a dropdown that all rows but `left_blank` choose from."""
    workbook, (sheet,) = opened("Cash Book")
    rows = [
        [
            DAY + dt.timedelta(days=n),
            f"thing {n}",
            None if n < left_blank else f"{chr(65 + n)} vote",
            500 if n == 0 else None,
            None if n == 0 or n % 3 == 1 else 10 + n,
            f"=F{n + 1}+D{n + 2}-E{n + 2}" if n else 500,
            4 + n if n % 3 == 1 else None,
        ]
        for n in range(15)
    ]
    put(sheet, 1, [["Date", "Particulars", "Vote", "Bank in", "Bank out", "Bank bal.", "Tin"], *rows])
    choice = DataValidation(
        "list", formula1='"' + ",".join(f"{chr(65 + n)} vote" for n in range(15)) + '"', sqref="C2:C40"
    )
    sheet.add_data_validation(choice)
    return understand(saved(workbook))


@pytest.mark.parametrize(("left_blank", "said"), [(1, True), (6, False)])
def test_what_nearly_all_choose_is_asked_for(left_blank: int, said: bool) -> None:
    plan = Plan((), tuple(SetCell("Cash Book", c, v) for c, v in (("A17", DAY), ("B17", "bus"), ("E17", 4))))
    assert any('chooses "Vote"' in words for words in unlike(two_purses(left_blank), plan)) is said


def test_a_second_purse_that_was_not_understood_is_told() -> None:
    cells = (("A17", DAY), ("B17", "bus"), ("C17", "A vote"), ("E17", 4))
    plan = Plan((), tuple(SetCell("Cash Book", c, v) for c, v in cells))
    assert [words for words in unlike(two_purses(0), plan) if '"Tin"' in words]


def purchases(*more: str) -> Book:
    """A cash book whose few words stand before what it was, with further columns for figures."""
    workbook, (sheet,) = opened("Book")
    rows = [
        [
            DAY + dt.timedelta(days=n),
            ("Fuel", "Feed", "Vet")[n % 3],
            f"{('Esso', 'mill', 'Ms Orr')[n % 3]} again",
            None,
            9.5 + n,
        ]
        for n in range(12)
    ]
    for n, row in enumerate(rows):
        row += [row[4] if n % len(more) == at else None for at in range(len(more))]
    put(sheet, 1, [["Date", "Sort", "Zzz", "In", "Out", *more], *rows])
    return understand(saved(workbook))


def test_rows_that_come_back_as_they_were_are_trusted() -> None:
    read = book()
    assert [misread(read, listing) for listing in read.lists] == [""]


def test_columns_of_figures_that_were_passed_over_are_named() -> None:
    read = book_with_roles(purchases("Hay", "Mare"), Hay=Role.OTHER, Mare=Role.OTHER)
    assert [w for listing in read.lists if '"Hay"' in (w := misread(read, listing))]


def test_rows_without_a_posting_are_told() -> None:
    read = replace(purchases("Hay"), past=())
    assert [w for listing in read.lists if "weren't understood" in (w := misread(read, listing))]


@pytest.mark.parametrize(("words", "said"), [("to the vet {}", True), ("chq {}", False)])
def test_words_in_every_row_are_not_left_blank(words: str, said: bool) -> None:
    rows = [[*row[:5], words.format("abcdefghijkl"[n] if said else 100 + n)] for n, row in enumerate(ROWS)]
    read = book_with_roles(book(rows), Remarks=Role.OTHER)
    assert any('"Remarks"' in w for w in unlike(read, written(**WHOLE))) is said


def book_with_roles(read: Book, **roles: Role) -> Book:
    """The book as if these columns had been taken for something else."""
    lists = [
        replace(i, columns=tuple(replace(c, role=roles.get(c.heading, c.role)) for c in i.columns))
        for i in read.lists
    ]
    return replace(read, lists=tuple(lists))
