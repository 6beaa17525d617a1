"""Flats with a bank account each: what earlier rows say of the flat, and of how it is paid, is not asked."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.facts import read_facts
from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, day, desk, typed

HEAD = ["Date", "House", "Details", "Category", "In", "Out", "Account"]
EACH_MONTH: list[tuple[Any, ...]] = [
    ("7 Mill Road", "Rent, Dvorak", "Rent", 610, None, "Monzo"),
    ("Unit 4 Dock Way", "Rent, Achebe", "Rent", 720, None, "Monzo"),
    ("22 Fern Hill", "Rent, the Lowries", "Rent", 540, None, "Nationwide"),
    ("7 Mill Road", "Mortgage, Skipton", "Mortgage", None, 288.4, "Monzo"),
    ("Unit 4 Dock Way", "Ground rent", "Ground rent", None, 45, "Monzo"),
]
ONCE: list[tuple[Any, ...]] = [
    ("22 Fern Hill", "Boiler service, Tait", "Repairs", None, 82, "Nationwide"),
    ("7 Mill Road", "Dripping tap, Tait", "Repairs", None, 55, "Monzo"),
    ("7 Mill Road", "Electrical check", "Certificates", None, 140, "Monzo"),
    ("Unit 4 Dock Way", "Electrical check", "Certificates", None, 150, "Monzo"),
    ("22 Fern Hill", "Cooker, Argos", "Furnishings", None, 260, "Nationwide"),
    ("7 Mill Road", "Landlord insurance", "Insurance", None, 148, "Monzo"),
]


def houses(fern: str = "Nationwide") -> dict[str, Rows]:
    """Five months of it; `fern`: by which account what belongs to Fern Hill was paid in every other month."""
    rows: list[list[Any]] = [HEAD]
    for month in range(6, 11):
        own = [(*r[:-1], fern) if r[-1] == "Nationwide" and month % 2 else r for r in EACH_MONTH]
        rows += [[day(month, n + 1), *r] for n, r in enumerate(own)]
    rows += [[day(10, 12 + n), *r] for n, r in enumerate(ONCE)]
    return {"Book": rows}


LAST = 1 + 25 + 6


@pytest.fixture(scope="module")
def let(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return desk(houses(), tmp_path_factory.mktemp("let"))


def row(at: Desk, note: str) -> tuple[Any, ...]:
    """House, category, what came in or went out and the account of the new row; the question where it is asked."""
    found = typed(at, note)
    return tuple(found.get(f"Book!{c}{LAST + 1}") for c in "BDEFG") if "?" not in found else (found["?"],)


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("dvorak rent 610", ("7 Mill Road", "Rent", 610, None, "Monzo")),
        ("achebe's rent is in, 720", ("Unit 4 Dock Way", "Rent", 720, None, "Monzo")),
        ("rent from the lowries 540", ("22 Fern Hill", "Rent", 540, None, "Nationwide")),
        ("skipton mortgage 288.40", ("7 Mill Road", "Mortgage", None, 288.4, "Monzo")),
    ],
)
def test_a_name_tells_its_house(let: Desk, note: str, wanted: tuple[Any, ...]) -> None:
    assert row(let, note) == wanted


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("electrical check at fern hill 145", ("22 Fern Hill", "Certificates", None, 145, "Nationwide")),
        ("insurance for fern hill 151", ("22 Fern Hill", "Insurance", None, 151, "Nationwide")),
        ("tait fixed the boiler at fern hill, 64", ("22 Fern Hill", "Repairs", None, 64, "Nationwide")),
        ("cooker for mill road 245, argos", ("7 Mill Road", "Furnishings", None, 245, "Monzo")),
    ],
)
def test_the_house_tells_its_account(let: Desk, note: str, wanted: tuple[Any, ...]) -> None:
    """Though such things were paid otherwise for another house so far."""
    assert row(let, note) == wanted


def test_what_the_note_says_of_the_account_holds(let: Desk) -> None:
    found = row(let, "electrical check at fern hill 145, paid from monzo")
    assert found[-1] == "Monzo" or len(found) == 1, found


@pytest.mark.parametrize("note", ["tait 60", "electrical check 140", "boiler or tap, tait 64"])
def test_what_is_of_either_house_is_asked(let: Desk, note: str) -> None:
    assert len(row(let, note)) == 1


def test_a_house_that_was_paid_by_both_accounts_tells_nothing(tmp_path: Path) -> None:
    found = row(desk(houses("Monzo"), tmp_path), "insurance for fern hill 151")
    assert found[-1] != "Nationwide", found


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("new cooker for unit 4, argos, 255", ("Unit 4 Dock Way", "Furnishings", None, 255, "Monzo")),
        ("achebe unit 4 rent 720", ("Unit 4 Dock Way", "Rent", 720, None, "Monzo")),
    ],
)
def test_a_part_of_its_name_with_the_number(let: Desk, note: str, wanted: tuple[Any, ...]) -> None:
    assert row(let, note) == wanted


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("gas check £60 mill lane", 60), ("£45 grand hotel", 45), ("cert £38 mill street", 38), ("£70 Mill Road tap", 70),
        ("2 mill for the barn", 2_000_000), ("£3 grand", 3_000), ("£1.5 million", 1_500_000), ("£2 mill", 2_000_000),
    ],
)  # fmt: skip
def test_a_mill_in_an_address_is_no_million(words: str, value: int) -> None:
    assert [a.value for a in read_facts(words, today=dt.date(2026, 11, 10)).money][:1] == [value]
