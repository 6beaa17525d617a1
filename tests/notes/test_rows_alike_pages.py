"""Rows alike on pages of one list: a month's each, or a house's each that are kept at the same time."""

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.model import NewRow
from nl2x.books.planning.plan import plan
from nl2x.notes.alike.objections import against_pages
from nl2x.notes.alike.row import RowAlike, row_alike
from nl2x.notes.answering.answers import Said
from nl2x.notes.book.called_days import called_days
from nl2x.notes.book.facts_of import facts_of
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.small_books import Rows, calculated_desk, day, desk, typed

TODAY = dt.date(2026, 11, 10)


def alike(at: Desk, note: str) -> RowAlike | None:
    return row_alike(facts_of(Said(note), at.knowledge, TODAY), at.knowledge)


def month_of_receipts(month: int, last: int) -> Rows:
    """A line a receipt with a column for each kind of spending, one of which is called Out."""
    rows: list[list[Any]] = [["Day", "Where", "Food", "House", "Car", "Out", "Sum", "Paid"]]
    kinds = (("Billa", 0), ("Lukoil", 2), ("Billa", 0), ("Happy Grill", 3), ("Praktiker", 1))
    for i in range(last):
        where, kind = kinds[i % 5]
        sums: list[Any] = [None] * 4
        sums[kind] = 21.5 + 3 * (i % 4)
        rows.append([day(month, 1 + i), where, *sums, "=SUM(C{r}:F{r})", ("card", "cash")[i % 3 == 2]])
    return rows


def by_months(folder: Path) -> Desk:
    return calculated_desk({"Oct": month_of_receipts(10, 15), "Nov": month_of_receipts(11, 6)}, folder)


def test_pages_of_months_speak_with_one_voice(tmp_path: Path) -> None:
    at = by_months(tmp_path)
    found = alike(at, "Lukoil 34, card")
    assert found is not None and found.into.sheet == "Nov" and found.values["E"] == 34
    assert found.share == 1 and found.rows >= 3, "rows of both months were heard"
    cells = typed(at, "Lukoil 34, card")
    assert cells.get("Nov!E8") == 34 and cells.get("Nov!H8") == "card"


@pytest.mark.parametrize(
    ("note", "unsure"),
    [
        ("Billa 27, card", set()),
        ("Billa 2700, card", {"C"}),
        ("Billa 2, card", {"C"}),
    ],
)
def test_a_sum_far_from_all_others_is_unsure(note: str, unsure: set[str], tmp_path: Path) -> None:
    found = alike(by_months(tmp_path), note)
    assert found is not None and set(found.unsure) == unsure


def house(*, sunday: bool) -> Rows:
    """What comes in from a house and goes out for it, and what is left."""
    rows: list[list[Any]] = [["Date", "Flat", "Head", "Particulars", "In", "Out", "Balance"]]
    guard = "Baba Sunday" if sunday else "Musa"
    for i in range(6):
        balance = "=N(G{o})+E{r}-F{r}"
        lines = (
            [
                "all",
                "Security",
                f"{guard}, {('April', 'May', 'June', 'July', 'August', 'September')[i]}",
                None,
                30000,
            ],
            ["all", "Electricity", "IBEDC, stair lights", None, 8000 + 100 * i],
            [str(1 + i % 3), "Rent", f"Flat {1 + i % 3}, part {i}", 200000, None],
        )
        for n, line in enumerate(lines):
            rows.append([day(4 + i, 4 + 7 * n), *line, balance.replace("{o}", str(len(rows)))])
    return rows


@pytest.fixture
def houses(tmp_path: Path) -> Desk:
    return calculated_desk({"Agodi": house(sunday=True), "Mokola Road": house(sunday=False)}, tmp_path)


@pytest.mark.parametrize(
    ("note", "page"),
    [
        ("IBEDC stair lights at Mokola Rd, 8,300", "Mokola Road"),
        ("Agodi: IBEDC, stair lights 8,300", "Agodi"),
        ("gave Baba Sunday his 30k for october", "Agodi"),
        ("Musa had his 30,000", "Mokola Road"),
    ],
)
def test_of_pages_kept_at_the_same_time_the_one_named_or_told_alike(
    note: str, page: str, houses: Desk
) -> None:
    found = alike(houses, note)
    assert found is not None and found.into.sheet == page


@pytest.mark.parametrize(
    "note", ["IBEDC, stair lights 8,300", "IBEDC stair lights 8,300 for Agodi and Mokola Road"]
)
def test_where_nothing_tells_the_page_there_is_no_row_alike(note: str, houses: Desk) -> None:
    assert alike(houses, note) is None


def test_somebody_called_like_a_day_is_no_day(houses: Desk, tmp_path: Path) -> None:
    assert called_days(houses.knowledge) == ("Baba Sunday",)
    told = facts_of(Said("gave Baba Sunday his 30k for october"), houses.knowledge, TODAY)
    assert told.day == TODAY
    assert facts_of(Said("gave Musa his 30k on sunday"), houses.knowledge, TODAY).day == dt.date(2026, 11, 8)
    market: list[list[Any]] = [["Date", "What", "In"]]
    market += [[dt.date(2026, 9, 6) + dt.timedelta(7 * i), "Market Sunday", 100 + i] for i in range(8)]
    assert called_days(desk({"Takings": market}, tmp_path).knowledge) == (), "a market held on Sundays"


def hours() -> Rows:
    rows: list[list[Any]] = [["Date", "Client", "Job", "Hours", "Rate", "Worth", "Invoice"]]
    for i in range(14):
        client, rate = ("Kyung Lab", "Apsan")[i % 2], '=IF(B{r}="Apsan",50,45)'
        number = None if i in (9, 12, 13) else f"26-0{1 + i // 2}"
        rows.append([day(9, 1 + i), client, f"paper {i}, round", 2 + i % 3 / 2, rate, "=D{r}*E{r}", number])
    return rows


def test_hrs_are_hours_and_an_invoice_of_later_has_no_number_yet(tmp_path: Path) -> None:
    at = calculated_desk({"Hours": hours()}, tmp_path)
    cells = typed(at, "2.5 hrs for Kyung Lab today, third paper")
    assert cells.get("Hours!D16") == 2.5 and cells.get("Hours!B16") == "Kyung Lab"
    assert "Hours!G16" not in cells


def hires() -> Rows:
    """Rooms by the hour at a rate that is typed, with extras on top of a third of them."""
    rows: list[list[Any]] = [["Date", "Band", "Room", "Hours", "Rate", "Extras", "To pay", "Paid", "How"]]
    for i in range(15):
        band, room, rate = (("The Larks", "B", 9), ("Old Moss", "A", 12))[i % 2]
        long, extras = 2 + i % 3, 5 if i % 5 == 1 else None
        paid = long * rate + (extras or 0)
        rows.append([day(9, 1 + i), band, room, long, rate, extras, "=D{r}*E{r}+F{r}", paid, "Cash"])
    return rows


def test_so_many_hours_at_a_rate_are_told_where_some_rows_have_extras(tmp_path: Path) -> None:
    made = calculated_desk({"Diary": hires()}, tmp_path).propose("larks in room B, 3 hrs, paid the 27 cash")
    assert isinstance(made, Proposal)
    row = {c.cell: c.after for c in made.changes if c.cell.endswith("17")}
    assert [row.get(f"{letter}17") for letter in "BCDEFH"] == ["The Larks", "B", 3, 9, None, 27]


@pytest.mark.parametrize(
    ("note", "page", "named"),
    [
        ("IBEDC at Mokola Rd 8,300", "Agodi", "Mokola Road"),
        ("Agodi lights 8,300", "Mokola Road", "Agodi"),
        ("lights at Agodi and Mokola Road, 8,300", "Agodi", "Mokola Road"),
        ("Agodi lights 8,300", "Agodi", ""),
        ("lights 8,300", "Agodi", ""),
    ],
)
def test_a_page_that_the_note_names_and_the_plan_leaves_out_is_asked_about(
    note: str, page: str, named: str, houses: Desk
) -> None:
    row = {"A": TODAY, "B": "all", "C": "Electricity", "D": "lights", "F": Decimal(8300)}
    asked = against_pages(plan(houses.knowledge.book, [NewRow(page, 1, row)]), note, houses.knowledge)
    assert (asked.text if asked else "").startswith(f"The note names {named}, " if named else "")
    assert (asked is not None) == bool(named)


def test_pages_that_follow_each_other_are_not_told_by_name(tmp_path: Path) -> None:
    at = by_months(tmp_path)
    planned = plan(at.knowledge.book, [NewRow("Nov", 1, {"A": TODAY, "B": "Billa", "C": Decimal(27)})])
    assert against_pages(planned, "Billa 27, what I still had on the slip of oct", at.knowledge) is None


def costs_by_column() -> Rows:
    """What a roofer paid out, a column for each kind; only labour is paid in cash, all else by card."""
    rows: list[list[Any]] = [
        ["What I've paid out"],
        [None, None, "so far", *(f"=SUM({column}5:{column}400)" for column in "DEFG")],
        [],
        ["Date", "From", "What", "Slate & lead", "Diesel & van", "Tools", "Labour", "Card/Cash", "Total"],
    ]
    paid = (
        ("Encon", "ridge tiles", 0, 212.4), ("Shell", "diesel", 1, 61.2), ("Owen", "2 days chapel", 3, 260),
        ("Encon", "lead, 2 rolls", 0, 188.9), ("Shell", "diesel", 1, 58.75), ("Toolstation", "slate ripper", 2, 41.5),
    )  # fmt: skip
    for i in range(24):
        where, what, kind, size = paid[i % 6]
        sums: list[Any] = [None] * 4
        sums[kind] = size + i
        rows.append([day(9, 1 + i), where, what, *sums, "Cash" if kind == 3 else "Card", "=SUM(D{r}:G{r})"])
    return rows


def jobs_paid() -> Rows:
    """What customers paid him, in ways of which one is none of those he pays in."""
    rows: list[list[Any]] = [
        ["No", "Customer", "Job", "Invoiced on", "Invoice £", "Paid on", "Paid £", "How", "Still owed"]
    ]
    for i in range(12):
        size, how = 640 + 55 * i, ("Bank", "Bank", "Cash")[i % 3]
        paid = [day(9, 3 + i), size, how] if i < 9 else [None] * 3
        rows.append(
            [i + 1, f"Customer {'ABCDEFGHIJKL'[i]}", "roof", day(9, 1 + i), size, *paid, "=E{r}-G{r}"]
        )
    return rows


def roofer(folder: Path, cash: slice = slice(0)) -> Desk:
    """His jobs and his costs, of which these rows were paid in cash."""
    costs = costs_by_column()
    for row in costs[4:][cash]:
        row[7] = "Cash"
    return calculated_desk({"Jobs": jobs_paid(), "Costs": costs}, folder)


@pytest.mark.parametrize(
    ("note", "column", "paid"),
    [
        ("diesel at shell 64.10", "E", "Card"),
        ("Shell 71,30 for diesel yesterday", "E", "Card"),
        ("owen 2 days at the chapel again, 275", "G", "Cash"),
    ],
)
def test_all_rows_alike_say_how_it_was_paid(note: str, column: str, paid: str, tmp_path: Path) -> None:
    made = roofer(tmp_path).propose(note)
    assert isinstance(made, Proposal) and made.question is None, made.question
    row = {c.cell: c.after for c in made.changes if c.cell.endswith("29")}
    assert row.get("H29") == paid and column + "29" in row, row


def test_where_rows_alike_differ_it_is_asked_how_it_was_paid(tmp_path: Path) -> None:
    made = roofer(tmp_path, slice(1, None, 12)).propose("diesel at shell 64.10")
    assert made.question is not None and made.question.kind == "how"
