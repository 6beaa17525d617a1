"""Bookings that a platform pays out less its fee, with a small summary beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.books.book import Role
from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, calculated_desk, day, typed

GUESTS = ["Holm", "Ives", "Pardo", "Quist", "Rahn", "Sato", "Tull", "Udell", "Voss", "Wynn"]


def _cottage(kept_back: str) -> dict[str, Rows]:
    head = [
        "Guest",
        "Site",
        "Arrive",
        "Leave",
        "Gross",
        kept_back,
        "Payout",
        "Paid on",
        None,
        "This year",
        "GBP",
    ]
    beside = {
        2: ("Gross", "=SUM(E2:E90)"),
        3: (kept_back, "=SUM(F2:F90)"),
        4: ("Payouts", "=SUM(G2:G90)"),
        5: ("Come so far", '=SUMIF(H2:H90,">0",G2:G90)'),
        6: ("Still to come", "=K4-K5"),
    }
    rows: list[list[object]] = [list(head)]
    for n, guest in enumerate(GUESTS):
        row = len(rows) + 1
        paid_on = day(9, 2 + 3 * n) if n < 7 else None
        gross = (420, 380, 560, 380, 700, 420, 560, 480, 640, 420)[n]
        label, total = beside.get(row, (None, None))
        site = "Airbnb" if n % 2 else "Vrbo"
        rows.append(
            [guest, site, day(9, 1 + 3 * n) if n < 7 else day(11, 2 * n - 10), day(11, 20), gross, gross / 20,
             "=E{r}-F{r}", paid_on, None, label, total]
        )  # fmt: skip
    costs: Rows = [
        ["Date", "Paid to", "Category", "Amount", "Paid with"],
        *[[day(9, 4 + 3 * n), "Marta", "Cleaning", 60, "Bank"] for n in range(5)],
        *[[day(10, 4 + 3 * n), "B&Q", "Repairs", 31 + n, "Card"] for n in range(4)],
    ]
    return {"Bookings": rows, "Costs": costs}


@pytest.fixture(params=["Platform fee", "Commission"])
def cottage(request: pytest.FixtureRequest, tmp_path: Path) -> Desk:
    return calculated_desk(_cottage(request.param), tmp_path)


def test_a_summary_beside_a_list_is_no_part_of_it(cottage: Desk) -> None:
    bookings = cottage.knowledge.book.lists[0]
    assert [c.letter for c in bookings.columns] == list("ABCDEFGH")


def test_what_a_site_keeps_back_was_not_paid(cottage: Desk) -> None:
    roles = {c.heading: c.role for c in cottage.knowledge.book.lists[0].columns}
    assert Role.PAID not in roles.values()


@pytest.mark.parametrize(
    ("note", "row", "on"),
    [
        ("airbnb paid out Udell today", 9, day(11, 10)),
        ("vrbo paid out Voss yesterday", 10, day(11, 9)),
    ],
)
def test_a_payout_fills_its_day_alone(cottage: Desk, note: str, row: int, on: object) -> None:
    assert typed(cottage, note) == {f"Bookings!H{row}": on}


def test_a_payout_that_came_before_is_asked_about(cottage: Desk) -> None:
    assert "?" in typed(cottage, "Vrbo paid out Rahn today")
