"""Numbers by which a book calls its drivers and vehicles, and invoices whose days it calls "sent" and "received"."""

import datetime as dt
from pathlib import Path

import pytest

from nl2x.books.book import Role
from nl2x.books.layouts.layout import understand
from nl2x.notes.note import Desk, Options
from tests.notes.small_books import Rows, calculated, day, typed

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
TRIKES: Rows = [
    ["Month", "14 Dodong", "52 Jun", "77 Boyet", "Boundary", "Repairs", "Tires", "Oil", "Spent", "Left"],
    *[
        [month, *((4200 - 9 * n, 3950 + n, 4100 - n) if n < 6 else (None,) * 3), "=SUM(B{r}:D{r})", *((850 + 5 * n, 690, 400 + n) if n < 5 else (None,) * 3), "=SUM(F{r}:H{r})", "=E{r}-I{r}"]
        for n, month in enumerate(MONTHS)
    ],
]  # fmt: skip
INVOICES: Rows = [
    ["Invoice", "Sent", "Client", "Job", "Amount", "Received on", "Received", "How", "Open"],
    *[
        [1001 + n, day(1, 3 + 2 * n), ("Okavango Lodges", "Land Board", "Sekgoma")[n % 3], f"plot {n}", 2400 + 100 * n, *((day(2, 1 + n), 2400 + 100 * n, ("EFT", "Cash")[n % 2]) if n < 8 else (None,) * 3), "=E{r}-G{r}"]
        for n in range(11)
    ],
]  # fmt: skip


def desk(folder: Path, rows: Rows) -> Desk:
    return Desk.open(calculated(folder, {"2026": rows}), Options(today=dt.date(2026, 6, 9)))


@pytest.mark.parametrize("note", ["2 new tires for trike 77, 1380", "tires on 52 1380"])
def test_the_number_of_a_driver_is_no_sum(tmp_path: Path, note: str) -> None:
    assert typed(desk(tmp_path, TRIKES), note)["2026!G7"] == 1380


def test_a_sum_that_is_also_such_a_number_is_one(tmp_path: Path) -> None:
    assert typed(desk(tmp_path, TRIKES), "oil 77")["2026!H7"] == 77


def test_the_day_beside_what_was_received_is_that_of_payment(tmp_path: Path) -> None:
    [listing] = understand(calculated(tmp_path, {"2026": INVOICES})).lists
    roles = {c.heading: c.role for c in listing.columns}
    assert (roles["Sent"], roles["Received on"], roles["Received"]) == (Role.DATE, Role.PAID_ON, Role.PAID)


def test_a_payment_fills_its_day(tmp_path: Path) -> None:
    found = typed(desk(tmp_path, INVOICES), "land board paid inv 1011, 3400 by eft")
    assert (found["2026!F12"], found["2026!G12"], found["2026!H12"]) == (day(6, 9), 3400, "EFT")
