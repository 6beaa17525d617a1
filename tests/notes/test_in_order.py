"""Things and then as many sums, in the same order; a loan's instalment of which the rest is told by a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notes.journals import book, posted

CLUB = "A Bank;L Bank loan;L Visa;E Fund;I Dues;X Water;X Electricity;X Cleaning;X Groceries;X Loan interest"
ROWS = """
8/1|Opening|Bank 4000/Bank loan 3000, Fund 1000
8/2,9/2|Water|Water 90/Bank 90
8/3,9/3|Power company|Electricity 210/Bank 210
8/4,9/4|Bleach|Cleaning 20/Visa 20
8/5,9/5|Kroger|Groceries 60/Visa 60
8/28,9/28|Loan instalment|Bank loan 120, Loan interest 30/Bank 150
"""


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("water and electricity 94.10 and 218.40, from the bank", {"Water": 94.1, "Electricity": 218.4, "Bank": -312.5}),
        ("bleach + groceries, 18 and 55, both on the visa", {"Cleaning": 18, "Groceries": 55, "Visa": -73}),
        ("water, electricity and bleach: 80, 200 and 20, all from the bank", {"Water": 80, "Electricity": 200, "Cleaning": 20, "Bank": -300}),
        ("the bank took the loan money today 150. 120 is principal the rest interest", {"Bank loan": 120, "Loan interest": 30, "Bank": -150}),
        ("loan 150, 30 interest and the rest principal", {"Bank loan": 120, "Loan interest": 30, "Bank": -150}),
    ],
)  # fmt: skip
def test_each_thing_has_its_sum(note: str, wanted: dict[str, float], tmp_path: Path) -> None:
    assert posted(book(tmp_path, CLUB, ROWS), note) == wanted


@pytest.mark.parametrize(
    "note", ["water, electricity and bleach, 80 and 200", "groceries with Bob and Ann, 48 and 65"]
)
def test_other_than_as_many_is_asked(note: str, tmp_path: Path) -> None:
    assert str(posted(book(tmp_path, CLUB, ROWS), note)).startswith("?")


NURSERY = "A Checking;A Tin;L Deposits held;E Capital;I Tuition;I Registration fees;I Late fees;X Rent"
PAID_IN = """
8/1|Opening|Checking 900/Capital 900
8/2,9/2|Tuition|Checking 500/Tuition 500
8/3,9/3|Registration, Ortiz|Checking 75/Registration fees 75
8/4,9/4|Deposit, Ortiz|Checking 200/Deposits held 200
8/5,9/5|Late pick-up|Tin 15/Late fees 15
"""


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("the Nguyens sent me 275, 75 registration and the 200 deposit", {"Checking": 275, "Registration fees": -75, "Deposits held": -200}),
        ("got 515 from Lopez, 500 tuition and 15 late fees", "? how"),
        ("the Nguyens sent me 285, 75 registration and the 200 deposit", "?"),
    ],
)  # fmt: skip
def test_one_sum_and_its_parts(note: str, wanted: object, tmp_path: Path) -> None:
    found = posted(book(tmp_path, NURSERY, PAID_IN), note)
    assert found == wanted if wanted != "?" else str(found).startswith("?")
