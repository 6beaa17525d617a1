"""A club's register beside its members, and a landlord's costs: what is looked up, how it went, and for which lot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Role
from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, day, desk, typed

_PAID = [("Ash", "Joan", "Senior", 60, (9, 3), "Check"), ("Bell", "Rey", "Regular", 90, (9, 9), "Zelle"),
         ("Cobb", "Wen", "Senior", 60, (9, 12), "Cash"), ("Dow", "Kate", "Regular", 90, (9, 20), "Zelle")]  # fmt: skip
CLUB: dict[str, Rows] = {
    "Members": [
        ["#", "Last name", "First", "Type", "Dues", "Paid", "Date", "How", "Still owes"],
        *[
            [n, last, first, kind, "=VLOOKUP(D{r},Rates!$A$2:$B$3,2,FALSE)", paid, on and day(*on), how, "=E{r}-F{r}"]
            for n, (last, first, kind, paid, on, how) in enumerate(
                [*_PAID, ("Pruitt", "Gail", "Senior", None, None, None), ("Vance", "Craig", "Regular", None, None, None)],
                start=1,
            )
        ],
    ],
    "Register": [
        ["Date", "Ck #", "To / from", "For", "Deposit", "Withdrawal", "Balance"],
        [day(9, 1), None, "Balance forward", "Opening", 1400, None, "=E2-F2"],
        *[
            [day(*on), number, who, what, came, went, f"=G{r - 1}+E{r}-F{r}"]
            for r, (on, number, who, what, came, went) in enumerate(
                [
                    ((9, 2), 1036, "Lake Parks", "Courts", None, 240),
                    *[(on, None, f"{first} {last}", "Dues", paid, None) for last, first, _, paid, on, _ in _PAID],
                    ((9, 21), None, "Saturday drop-ins", "Drop-ins", 75, None),
                    ((9, 22), "card", "Ball Shop", "Balls", None, 89.9),
                    ((10, 2), 1037, "Lake Parks", "Courts", None, 240),
                    ((10, 10), None, "Saturday drop-ins", "Drop-ins", 80, None),
                    ((10, 14), "card", "Ball Shop", "Balls", None, 91.2),
                ],
                start=3,
            )
        ],
    ],
    "Rates": [["Type", "Dues"], ["Regular", 90], ["Senior", 60]],
    "Report": [
        ["For", "In", "Out"],
        *[
            [name, "=SUMIF(Register!$D$2:$D$99,A{r},Register!E$2:E$99)", "=SUMIF(Register!$D$2:$D$99,A{r},Register!F$2:F$99)"]
            for name in ("Opening", "Dues", "Drop-ins", "Courts", "Balls")
        ],
    ],
}  # fmt: skip


@pytest.fixture
def club(tmp_path: Path) -> Desk:
    return desk(CLUB, tmp_path)


def test_dues_that_are_looked_up_are_what_is_owed(club: Desk) -> None:
    members = next(i for i in club.knowledge.book.lists if i.sheet == "Members")
    assert {c.heading: c.role for c in members.columns if c.heading in ("Dues", "Still owes")} == {
        "Dues": Role.TOTAL,
        "Still owes": Role.BALANCE,
    }


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("drop-ins saturday $80, deposited today", {"A": day(11, 10), "D": "Drop-ins", "E": 80}),
        (
            "balls from Ball Shop $89.94 on the card",
            {"A": day(11, 10), "B": "card", "D": "Balls", "F": 89.94},
        ),
        (
            "check 1040 to Lake Parks for the courts, 240",
            {"A": day(11, 10), "B": 1040, "D": "Courts", "F": 240},
        ),
    ],
)
def test_a_register_of_one_account_asks_nothing_of_the_account(
    club: Desk, note: str, cells: dict[str, Any]
) -> None:
    found = typed(club, note)
    told = {cell[9:10]: value for cell, value in found.items() if cell.startswith("Register!")}
    assert {c: v for c, v in told.items() if c in "ABDEF"} == cells


COSTS: dict[str, Rows] = {
    "Costs": [
        ["Date", "Paid to", "Kind", "Lot", "Amount", "Check # / how"],
        *[
            [day(m, d), who, kind, lot, size, how]
            for m in range(5, 11)
            for d, who, kind, lot, size, how in (
                (4, "Bin Lads", "Trash", "all", 165, "auto"),
                (9, "Tom Moss", "Mowing", "all", 90, 2200 + m),
                (20, "Clinch Pipes", "Repairs", "8" if m % 2 else "3", 120 + m, 2300 + m),
            )
        ],
    ],
    "Sums": [["Kind", "Out"], *[[k, "=SUMIF(Costs!$C$2:$C$99,A{r},Costs!$E$2:$E$99)"] for k in ("Trash", "Mowing", "Repairs")]],
}  # fmt: skip


@pytest.mark.parametrize(
    ("note", "lot", "how"),
    [
        ("Bin Lads took their 165 today, autopay", "all", "auto"),
        ("paid Tom Moss 90 for mowing, check 2410", "all", 2410),
    ],
)
def test_what_a_payee_always_has_goes_into_the_column(note: str, lot: str, how: Any, tmp_path: Path) -> None:
    found = typed(desk(COSTS, tmp_path), note)
    assert (found.get("Costs!D20"), found.get("Costs!F20")) == (lot, how)


@pytest.mark.parametrize(
    "note",
    [
        "paid Clinch Pipes 140 for a repair, check 2410",  # another lot each time
        "paid Bob Hart 90 for mowing, check 2410",  # who was never paid
    ],
)
def test_what_differs_is_asked(note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(COSTS, tmp_path), note)


def test_a_members_dues_stand_in_both_with_how_they_came(tmp_path: Path) -> None:
    rates = {"Senior": 60, "Regular": 90}
    members = [[rates.get(row[3], v) if n == 4 else v for n, v in enumerate(row)] for row in CLUB["Members"]]
    at = desk({**CLUB, "Members": members}, tmp_path)
    found = typed(at, "Gail Pruitt paid her $60 dues by Zelle today")
    assert [found.get(f"Members!{c}6") for c in "FGH"] == [60, day(11, 10), "Zelle"]
    assert [found.get(f"Register!{c}13") for c in "CDE"] == ["Gail Pruitt", "Dues", 60]
    assert "?" in typed(at, "Gail Pruitt paid her $60 dues today")  # how, the table of members tells of each
