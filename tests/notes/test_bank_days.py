"""Days in banks' files: without a year, with a time, and which of day and month comes first."""

from datetime import date

import pytest

from nl2x.notes.bank.bank_days import days_in
from nl2x.notes.batches.batch import read_batch
from nl2x.notes.facts import DateOrder

TODAY = date(2027, 1, 15)


def days(*cells: str, today: date | None = TODAY, heading: str = "Date") -> list[str]:
    """The days of a file's lines, as they are read before anything is asked."""
    rows = "".join(f"{cell},Gas and light,-{n}.10\n" for n, cell in enumerate(cells, 1))
    batch = read_batch(f"{heading},Description,Amount\n{rows}".encode(), today=today)
    return [note.bank.day.isoformat() for note in batch.notes if note.bank]


def doubts(*cells: str, today: date | None = TODAY) -> tuple[str, ...]:
    rows = "".join(f"{cell},Gas and light,-{n}.10\n" for n, cell in enumerate(cells, 1))
    return read_batch(f"Date,Description,Amount\n{rows}".encode(), today=today).doubts


@pytest.mark.parametrize(
    ("cell", "day"),
    [("Dec 28", "2026-12-28"), ("28 Dec", "2026-12-28"), ("28-Dec", "2026-12-28"), ("14 January", "2027-01-14"), ("Mon 4 Jan", "2027-01-04"), ("Jan. 15", "2027-01-15"),
     ("16 Jan", "2026-01-16"), ("29 Feb", "2024-02-29"), ("31.12.", "2026-12-31"), ("12/31", "2026-12-31")],
)  # fmt: skip
def test_a_day_without_a_year_is_the_latest_that_has_come(cell: str, day: str) -> None:
    assert days(cell) == [day]


@pytest.mark.parametrize(
    "cell",
    ["2026-12-28T00:00:00", "2026-12-28T09:15:01.000Z", "2026-12-28 09:15", "20261228", "20261228T091500", "20261228091500", '"Dec 28, 2026"', "28 Dec 2026 09:15", '"Monday, December 28, 2026"',
     "28.12.2026 09:15", "28. 12. 2026", "28-Dec-26", "2026-Dec-28", "28 déc. 2026", "28. Dezember 2026", "28 dic 2026", "12/28/2026 09:15 AM", "28th December 2026"],
)  # fmt: skip
def test_a_day_with_its_year_however_it_is_written(cell: str) -> None:
    assert days(cell) == ["2026-12-28"]


@pytest.mark.parametrize("cell", ["Dec", "December 2026", "28", "Q4 2026", "31 Feb", "32 Dec", "30.02."])
def test_what_is_no_day_is_none(cell: str) -> None:
    assert days_in(cell, TODAY) == {}


def test_without_today_a_day_without_a_year_is_left_out_and_said() -> None:
    batch = read_batch(b"Date,Description,Amount\n28 Dec,Gas,-1.10\n2026-12-29,Light,-2.10\n")
    assert [s.why for s in batch.skipped] == ["no date"] and len(batch.notes) == 1


def test_an_order_that_puts_lines_into_days_to_come_is_wrong() -> None:
    march = date(2026, 3, 14)
    assert days("02/11/2026", "03/12/2026", today=march) == ["2026-02-11", "2026-03-12"]
    assert days("11/02/2026", "12/03/2026", today=march) == ["2026-02-11", "2026-03-12"]
    assert not doubts("11/02/2026", "12/03/2026", today=march)
    assert days("01/03/2026", "02/03/2026", "16/03/2026", today=march)[2] == "2026-03-16", "dated ahead"
    assert doubts("03/04/2027", "02/05/2027"), "both lie ahead: neither is told by it"
    assert doubts("03/04/2026", "02/05/2026"), "both lie back: it is asked"


def test_a_line_is_booked_soon_after_it_was_paid() -> None:
    data = "Transaction Date,Post Date,Description,Amount\n{}\n"
    for rows, expected in (
        ("06/08/2026,06/09/2026,Gas,-1.10\n06/03/2026,06/05/2026,Light,-2.10", [date(2026, 6, 8), date(2026, 6, 3)]),
        ("08/06/2026,09/06/2026,Gas,-1.10\n03/06/2026,05/06/2026,Light,-2.10", [date(2026, 6, 8), date(2026, 6, 3)]),
    ):  # fmt: skip
        batch = read_batch(data.format(rows).encode(), today=TODAY)
        assert [n.bank.day for n in batch.notes if n.bank] == expected and not batch.doubts


def test_the_columns_name_tells_the_order() -> None:
    assert days("03/04/2026", heading="Date (mm/dd/yyyy)") == ["2026-03-04"]
    assert days("03/04/2026", heading="Transaction Date (dd/mm/yyyy)") == ["2026-04-03"]


def test_a_line_a_month_isnt_taken_for_days_in_a_row() -> None:
    months = ("01/05/2026", "01/06/2026", "01/07/2026", "01/08/2026")
    assert doubts(*months) and days(*months)[0] == "2026-05-01"
    rows = "".join(f"{cell},Gas,-1.10\n" for cell in months)
    as_told = read_batch(f"Date,Description,Amount\n{rows}".encode(), order=DateOrder.MDY, today=TODAY)
    assert [n.bank.day.month for n in as_told.notes if n.bank] == [1, 1, 1, 1]
    assert not doubts("01/05/2026", "02/05/2026", "02/05/2026", "04/05/2026")
    rows = "".join(f"{cell},Payee {n},-1.10\n" for n, cell in enumerate(months))
    of_many = read_batch(f"Date,Description,Amount\n{rows}".encode(), today=TODAY)
    assert [n.bank.day.month for n in of_many.notes if n.bank] == [1, 1, 1, 1] and not of_many.doubts
