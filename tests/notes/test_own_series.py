"""A journal by lettered codes: what the letters stand for, the next invoice's number, what comes every month."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.chart.types import initials_say
from nl2x.books.model import AccountType
from tests.notes.small_books import day, desk, typed

CHART = [
    ("A10", "Bank"), ("A20", "Parents owing"), ("A30", "Paid in advance"), ("L10", "Unpaid suppliers"),
    ("L20", "Teacher's current account"), ("C10", "Capital"), ("I10", "Violin"), ("I20", "Theory & ensemble"),
    ("E10", "Room"), ("E20", "Strings & sheets"), ("E30", "Instrument cover"), ("E40", "Phone"),
]  # fmt: skip
ENTRIES: list[tuple[int, int, str, dict[str, float]]] = [
    (7, 1, "to begin with", {"A10": 900, "C10": -900}),
    (7, 3, "Halley Hall, room", {"E10": 80, "A10": -80}),
    (7, 6, "MS-31 Okoro, violin term", {"A20": 240, "I10": -240}),
    (7, 9, "cover for the year from July", {"A30": 120, "A10": -120}),
    (7, 20, "Okoro paid MS-31", {"A10": 240, "A20": -240}),
    (7, 31, "instrument cover, Jul", {"E30": 10, "A30": -10}),
    (8, 3, "Halley Hall, room", {"E10": 80, "A10": -80}),
    (8, 6, "MS-32 Petrova, ensemble", {"A20": 90, "I20": -90}),
    (8, 12, "sheet music, laid out by the teacher", {"E20": 22, "L20": -22}),
    (8, 31, "instrument cover, Aug", {"E30": 10, "A30": -10}),
    (9, 3, "Halley Hall, room", {"E10": 80, "A10": -80}),
    (9, 7, "MS-33 Okoro, violin term", {"A20": 240, "I10": -240}),
    (9, 30, "instrument cover, Sep", {"E30": 10, "A30": -10}),
    (10, 3, "Halley Hall, room", {"E10": 80, "A10": -80}),
    (10, 8, "MS-34 Lindt, violin term", {"A20": 240, "I10": -240}),
    (10, 31, "instrument cover, Oct", {"E30": 10, "A30": -10}),
]
TEACHER: dict[str, Any] = {
    "Journal": [
        ["Code", "Date", "What", "Dr", "Cr"],
        *[
            [code, day(m, d), words, size if size > 0 else None, -size if size < 0 else None]
            for m, d, words, lines in ENTRIES
            for code, size in lines.items()
        ],
    ],
    "Chart": [["Code", "Account"], *CHART],
}


def booked(note: str, folder: Path) -> dict[str, tuple[float | None, float | None]] | str:
    found = typed(desk(TEACHER, folder), note)
    if "?" in found:
        return str(found["?"])
    rows = {cell[len("Journal!A") :] for cell in found}
    return {
        found[f"Journal!A{r}"]: (found.get(f"Journal!D{r}"), found.get(f"Journal!E{r}")) for r in sorted(rows)
    }


@pytest.mark.parametrize(
    ("note", "lines"),
    [
        ("MS-35 Lindt, ensemble, 90", {"A20": (90, None), "I20": (None, 90)}),
        ("November's bit of the instrument cover, 10", {"E30": (10, None), "A30": (None, 10)}),
        ("Halley Hall for the room, same as every month", {"E10": (80, None), "A10": (None, 80)}),
    ],
)
def test_the_books_own_series_go_on(note: str, lines: dict[str, Any], tmp_path: Path) -> None:
    assert booked(note, tmp_path) == lines


def test_what_never_moved_money_isnt_paid(tmp_path: Path) -> None:
    chart = [(code, "Spread over the year" if code == "A30" else name) for code, name in CHART]
    found = typed(
        desk({**TEACHER, "Chart": [["Code", "Account"], *chart]}, tmp_path), "instrument cover, Nov, 10"
    )
    assert "?" in found


@pytest.mark.parametrize(
    "note",
    [
        "MS-52 Lindt 90",
        "Okoro sent 100 on MS-33, credit note for the other 140 as she was ill",
        "Lindt, same as every month",
    ],
)
def test_what_is_no_next_in_a_series_is_asked(note: str, tmp_path: Path) -> None:
    assert isinstance(booked(note, tmp_path), str)


def test_letters_before_the_numbers_are_types(tmp_path: Path) -> None:
    types = {a.code: a.type for a in desk(TEACHER, tmp_path).knowledge.book.accounts}
    kinds = {"A": AccountType.ASSET, "L": AccountType.LIABILITY, "C": AccountType.EQUITY, "I": AccountType.INCOME,
             "E": AccountType.EXPENSE}  # fmt: skip
    assert types == {code: kinds[code[0]] for code, _ in CHART}


@pytest.mark.parametrize(
    "codes",
    [
        ["B10", "B20", "R10", "R20"],
        ["A10", "A20", "A30", "A40"],
        ["A1001", "K1002", "L1003", "Z1004"],
    ],
)
def test_letters_that_are_no_initials_say_nothing(codes: list[str]) -> None:
    assert initials_say((code, AccountType.EXPENSE) for code in codes) == {}
