"""Cash books whose categories are short codes that a key explains."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notes.small_books import Rows, day, desk, typed

KEY = [("G", "Groceries"), ("K", "School and nursery"), ("A", "Car and bus"), ("W", "Wages coming in")]
SPENT = [
    ("Aldi", "G", 40),
    ("creche October", "K", 300),
    ("petrol", "A", 55),
    ("Lidl", "G", 31),
    ("bus pass", "A", 49),
]


def rows(codes: bool = True) -> list[list[object]]:
    kinds = dict(KEY)
    made: list[list[object]] = [
        [day(10, 2 * n + 1), what, kind if codes else kinds[kind], size, None]
        for n, (what, kind, size) in enumerate(SPENT * 2)
    ]
    return [*made, [day(10, 28), "pay", "W" if codes else kinds["W"], None, 1900]]


HEADS = ["Date", "What", "Code", "Out", "In"]


def on_its_own_sheet() -> dict[str, Rows]:
    return {"Money": [HEADS, *rows()], "Legend": [["Letter", "Stands for"], *(list(pair) for pair in KEY)]}


def beside_it() -> dict[str, Rows]:
    head, *entries = [HEADS, *rows()]
    beside = [["Key", "means"], *(list(pair) for pair in KEY)]
    table = [head, *entries]
    return {"Money": [[*row, None, *(beside[i] if i < len(beside) else ())] for i, row in enumerate(table)]}


@pytest.mark.parametrize("book", [on_its_own_sheet, beside_it])
@pytest.mark.parametrize(
    ("note", "code", "size"),
    [("groceries 22.50", "G", 22.5), ("nursery november 310", "K", 310), ("petrol 60", "A", 60)],
)
def test_the_meaning_finds_the_code_and_the_code_is_written(
    book, note: str, code: str, size: float, tmp_path: Path
) -> None:
    cells = typed(desk(book(), tmp_path), note)
    assert cells.get("Money!C13") == code and cells.get("Money!D13") == size


def test_what_is_earned_has_its_code_too(tmp_path: Path) -> None:
    cells = typed(desk(on_its_own_sheet(), tmp_path), "my pay came in, 1900")
    assert cells.get("Money!C13") == "W" and cells.get("Money!E13") == 1900


def test_accounts_are_called_by_what_they_mean(tmp_path: Path) -> None:
    book = desk(beside_it(), tmp_path).knowledge.book
    assert {(a.code, a.name) for a in book.accounts} == set(KEY)
    assert {p.posting.category for p in book.past} == {name for _, name in KEY}


@pytest.mark.parametrize(
    "legend",
    [
        [["G", "Groceries"], ["K", "School"]],  # too little of it
        [["G", "Groceries"], ["G", "Gas"], ["K", "School"], ["A", "Car"], ["W", "Pay"]],  # says two things
        [["G", 1], ["K", 2], ["A", 3], ["W", 4]],  # no meanings
        [["G", "Total"], ["K", "Total"], ["A", "Total"], ["W", "Total"]],
    ],
)
def test_codes_that_nothing_explains_stay_what_they_are(legend: Rows, tmp_path: Path) -> None:
    book = desk({"Money": [HEADS, *rows()], "Legend": legend}, tmp_path).knowledge.book
    assert not any(c.legend for listing in book.lists for c in listing.columns)


def test_categories_in_words_need_no_key(tmp_path: Path) -> None:
    sheets = {"Money": [HEADS, *rows(codes=False)], "Legend": [list(pair) for pair in KEY]}
    assert not any(c.legend for i in desk(sheets, tmp_path).knowledge.book.lists for c in i.columns)
