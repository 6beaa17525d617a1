"""What became of a thing of a list, where no money moved: loans that came back, orders collected, things scrapped; and the
words that a list has for where a thing is, beside what was paid for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.datavalidation import DataValidation

from nl2x.notes.note import Desk, Options
from tests.notes.small_books import TODAY, Rows, calculated, day, typed

LOANS: Rows = [
    ["Loan", "Date out", "Tool", "Borrower", "Due", "Back on", "Fee"],
    ["L11", day(9, 1), "Hedge trimmer", "Oli Banks", day(9, 8), day(9, 8), 4],
    ["L12", day(9, 9), "Tile cutter", "Ada Nwosu", day(9, 16), day(9, 15), 3],
    ["L13", day(10, 2), "Hedge trimmer", "Stu Webb", day(10, 9), day(10, 9), 4],
    ["L14", day(10, 12), "Carpet cleaner", "Mrs Lane", day(10, 19), day(10, 20), 8],
    ["L15", day(11, 2), "Hedge trimmer", "Oli Banks", day(11, 9), None, 4],
    ["L16", day(11, 3), "Carpet cleaner", "Stu Webb", day(11, 10), None, 8],
    ["L17", day(11, 4), "Carpet cleaner", "Ada Nwosu", day(11, 11), None, 8],
]


@pytest.fixture
def library(tmp_path: Path) -> Desk:
    return Desk.open(calculated(tmp_path, {"Loans": LOANS}), Options(today=TODAY))


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("hedge trimmer is back", {"Loans!F6": TODAY}),
        ("Oli brought the hedge trimmer back", {"Loans!F6": TODAY}),
        ("hedge trimmer returned yesterday", {"Loans!F6": day(11, 9)}),
        ("L16 came back this morning", {"Loans!F7": TODAY}),
        ("stu webb returned the carpet cleaner", {"Loans!F7": TODAY}),
        ("ada has handed the carpet cleaner back", {"Loans!F8": TODAY}),
    ],
)
def test_what_came_back_gets_its_day(library: Desk, note: str, cells: dict[str, Any]) -> None:
    assert typed(library, note) == cells


@pytest.mark.parametrize(
    "note",
    [
        "carpet cleaner is back",  # two of them are out
        "tile cutter is back",  # it came back in September
        "the hedge trimmer isn't back yet",
        "is the hedge trimmer back?",
        "hedge trimmer will be back tomorrow",
        "hedge trimmer is back, blade broken",
        "Oli brought the hedge trimmer back and took the sander",
        "Oli brought the hedge trimmer back and paid 4",
        "Kit brought the hedge trimmer back",  # nobody of that name has it
        "if the hedge trimmer is back ring Ada",
    ],
)
def test_what_may_be_another_thing_is_not_marked(library: Desk, note: str) -> None:
    assert "?" in typed(library, note)


ORDERS: Rows = [
    ["Order", "Ordered", "Customer", "What", "Price", "Deposit", "Paid", "Balance", "Status"],
    *[
        [f"C{101 + n}", day(8 + n // 4, 3 + 5 * (n % 4)), who, what, price, down, paid, "=E{r}-F{r}-G{r}", state]
        for n, (who, what, price, down, paid, state) in enumerate([
            ("Gemma Hollis", "lemon cake", 95, 30, 65, "Collected"), ("Mr Rafiq", "drip cake", 60, 20, 40, "Collected"),
            ("The Anchor", "4 traybakes", 88, 0, 88, "Collected"), ("Jo Tan", "carrot cake", 42, 15, 27, "Collected"),
            ("Dave Plum", "football cake", 65, 20, 45, "Collected"), ("The Anchor", "4 traybakes", 88, 0, None, "Collected"),
            ("Priya Nair", "vanilla cake", 105, 35, None, "Ordered"), ("Kay Ellison", "wedding cake", 340, 100, None, "Ordered"),
            ("Jo Tan", "rainbow cake", 80, 25, None, "Ordered"), ("Leo Farr", "space cake", 70, 0, None, "Ordered"),
        ])
    ],
]  # fmt: skip
SPENT: Rows = [
    ["Date", "Shop", "What", "Type", "Amount"],
    *[[day(9, 2 + 6 * n), "Aldi", "butter, eggs", "Ingredients", 20 + n] for n in range(4)],
]


@pytest.fixture
def baker(tmp_path: Path) -> Desk:
    path = calculated(tmp_path, {"Orders": ORDERS, "Expenses": SPENT})
    book = openpyxl.load_workbook(path)
    rule = DataValidation(type="list", formula1='"Ordered,Collected,Cancelled"', allow_blank=True)
    rule.add("I2:I90")
    book["Orders"].add_data_validation(rule)
    book.save(path)
    import formualizer

    path.write_bytes(formualizer.recalculate_xlsx_bytes(path.read_bytes())["bytes"])
    return Desk.open(path, Options(today=TODAY))


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("the anchor paid for the traybakes, 88", {"G7": 88}),
        ("Kay Ellison paid another 90 towards the wedding cake", {"G9": 90}),
        ("Kay Ellison paid 240, the rest of her wedding cake", {"G9": 240}),
        ("priya nair collected hers and paid 70", {"G8": 70, "I8": "Collected"}),
        ("jo tan picked up the rainbow cake and paid the 55", {"G10": 55, "I10": "Collected"}),
        ("Leo Farr fetched his space cake, paid 70", {"G11": 70, "I11": "Collected"}),
        ("Leo Farr has paid 70, will collect on friday", {"G11": 70}),
    ],
)
def test_a_status_of_where_a_thing_is_changes_where_the_note_says_so(
    baker: Desk, note: str, cells: dict[str, Any]
) -> None:
    assert typed(baker, note) == {f"Orders!{cell}": value for cell, value in cells.items()}


@pytest.mark.parametrize(
    ("note", "row"),
    [("kay ellison's wedding cake is collected", 9), ("jo tan collected", 10), ("C110 picked up", 11)],
)
def test_a_state_alone_is_marked(baker: Desk, note: str, row: int) -> None:
    assert typed(baker, note) == {f"Orders!I{row}": "Collected"}


@pytest.mark.parametrize(
    "note",
    [
        "priya nair cancelled",  # what of her deposit?
        "kay ellison hasn't collected yet",
        "jo tan will collect hers friday",
        "the anchor collected",  # both of theirs are
        "jo tan collected another cake",
    ],
)
def test_what_is_not_so_or_leaves_something_open_is_not_marked(baker: Desk, note: str) -> None:
    assert "?" in typed(baker, note)


JOBS: Rows = [
    ["Job", "In", "Customer", "Bike", "Work", "Quote", "Paid", "Due", "Ready on", "Status"],
    *[
        [f"J{201 + n}", day(9, 2 + 3 * n), who, bike, what, size, paid, "=F{r}-G{r}", ready, state]
        for n, (who, bike, what, size, paid, ready, state) in enumerate([
            ("Anna Beck", "Trek", "service", 65, 65, day(9, 5), "Collected"), ("Raj Patel", "Brompton", "cables", 38, 38, day(9, 7), "Collected"),
            ("Tom Hurst", "Giant", "chain", 82, None, day(9, 12), "Ready"), ("Lena Voss", "Dawes", "wheel", 25, None, day(9, 14), "Ready"),
            ("Kay Dunn", "Raleigh", "rebuild", 180, None, None, "In work"), ("Pete Lunn", "Orbea", "headset", 55, None, None, "Booked in"),
        ])
    ],
]  # fmt: skip


def test_the_day_of_a_state_is_filled_with_it(tmp_path: Path) -> None:
    path = calculated(tmp_path, {"Jobs": JOBS})
    book = openpyxl.load_workbook(path)
    rule = DataValidation(type="list", formula1='"Booked in,In work,Ready,Collected"', allow_blank=True)
    rule.add("J2:J90")
    book["Jobs"].add_data_validation(rule)
    book.save(path)
    at = Desk.open(path, Options(today=TODAY))
    assert typed(at, "J205 is ready") == {"Jobs!J6": "Ready", "Jobs!I6": TODAY}
    assert typed(at, "orbea is in work now") == {"Jobs!J7": "In work"}
    assert "?" in typed(at, "tom hurst collected")  # all the others had paid by then
