"""Notes of several figures that tell more, less or another thing than a row of the list: asked about, or read as they are."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.layouts.layout import understand
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.small_books import Rows, day
from tests.notes.small_books import calculated_desk as desk
from tests.notes.test_rows_of_figures import TODAY, figures, posted, repairs, sold, stall, visits


def stays() -> Rows:
    """Stays at a price for all nights, with the same for cleaning each time."""
    rows: list[list[Any]] = [["Date", "Guest", "Nights", "Price", "Cleaning", "Total", "Site"]]
    for i in range(16):
        guest = ("Berg", "Novak", "Silva", "Okoye")[i % 4]
        price, site = 180.5 + i * 13 % 90, ("Airbnb", "Direct")[i * 3 % 2]
        rows.append([day(9, 5 + i), guest, (2, 3, 2, 4)[i % 4], price, 25, "=D{r}+E{r}", site])
    return rows


def lessons() -> dict[str, Rows]:
    """Lessons at a rate that is looked up, marked when they are paid."""
    rows: list[list[Any]] = [["Date", "Pupil", "Hours", "Rate", "Fee", "Paid"]]
    for i in range(18):
        rate = "=VLOOKUP(B{r},Pupils!A$2:B$4,2,FALSE)"
        paid = "yes" if i < 14 else None
        rows.append(
            [day(10, 1 + i), ("Ines", "Bram", "Oona")[i % 3], 1 + i % 2 * 0.5, rate, "=C{r}*D{r}", paid]
        )
    return {"Lessons": rows, "Pupils": visits()["Pupils"]}


def hours() -> Rows:
    """Hours at rates that are typed, one for each client."""
    rows: list[list[Any]] = [["Date", "Client", "Project", "Hours", "Rate", "Amount"]]
    for i in range(18):
        client, project, rate = (("Acme", "Website", 60), ("Bolt", "Logo", 55), ("Crane", "Audit", 70))[i % 3]
        rows.append([day(10, 1 + i), client, project, 2 + i % 4 * 0.5, rate, "=D{r}*E{r}"])
    return rows


def drives() -> Rows:
    """Drives from home, so much a mile."""
    rows: list[list[Any]] = [["Date", "From", "To", "Purpose", "Miles", "Rate", "Claim"]]
    for i in range(16):
        to, why = (("Leeds", "client visit"), ("York", "site check"), ("Hull", "delivery"))[i % 3]
        rows.append([day(10, 1 + i), "Home", to, why, 20 + i * 7 % 40, 0.45, "=E{r}*F{r}"])
    return rows


def daily() -> Rows:
    """A day's takings beside its weekday, and a word on some of them."""
    rows: list[list[Any]] = [["Date", "Day", "Clients", "Cash", "Card", "Total", "Notes"]]
    for i in range(20):
        date, told = day(10, 1 + i), ("quiet", "busy", "rain", None)[i % 4]
        sizes = [(5, 8, 6, 9, 7, 4)[i * 5 % 6], 80.5 + i * 7 % 31, 200 + i * 11 % 57]
        rows.append([date, f"{date:%a}", *sizes, "=D{r}+E{r}", told])
    return rows


def works() -> Rows:
    """Jobs told in a few words of their own."""
    rows: list[list[Any]] = [["Job", "Date", "Client", "Description", "Labour", "Materials", "Total"]]
    told = ("fixed a tap", "new gutter", "boiler service", "hung two doors", "leak under the bath")
    for i in range(16):
        client = ("Mrs Patel", "Cobb & Son", "T Walsh", "Rosa Lima")[i * 3 % 4]
        sizes = [120 + i * 17 % 60 + 0.5, 30.2 + i * 7 % 33]
        rows.append([201 + i, day(10, 3 + i), client, f"{told[i % 5]} at no. {i}", *sizes, "=E{r}+F{r}"])
    return rows


def dues() -> Rows:
    """What members pay at once, in cash or through the bank."""
    rows: list[list[Any]] = [["Date", "Member", "Subs", "Match fee", "Total", "How"]]
    for i in range(18):
        name, way = (("Ali", "Cash"), ("Beth", "Bank"), ("Carl", "Cash"))[i % 3]
        rows.append([day(9, 1 + i), name, 10.5, 5.5, "=C{r}+D{r}", way])
    return rows


def sent() -> Rows:
    """What three people send each other."""
    rows: list[list[Any]] = [["Date", "From", "To", "Amount"]]
    for i in range(12):
        one, other = (("Ana", "Ben"), ("Cleo", "Ana"), ("Ben", "Cleo"))[i % 3]
        rows.append([day(10, 1 + i), one, other, 50 + i])
    return rows


def rents() -> Rows:
    """Rents with heating, each for the month it came in."""
    rows: list[list[Any]] = [["Date", "Tenant", "Rent", "Heating", "Total", "Month"]]
    months = ("May", "June", "July", "August", "September", "October")
    for i in range(18):
        tenant = ("Ms Adams", "Mr Persaud", "Dr Lund")[i % 3]
        date = day(5 + i // 3, 3 + i % 3)
        rows.append([date, tenant, 650.5, 40.5 + i % 3 * 5, "=C{r}+D{r}", months[i // 3]])
    return rows


def sides(at: Desk, note: str) -> list[tuple[str, str]]:
    """The accounts of an entry that is posted unasked, each with its side."""
    shown = at.propose(note)
    assert isinstance(shown, Proposal) and shown.question is None, shown.question
    [entry] = shown.entries
    return [("Dr" if line.debit else "Cr", line.account) for line in entry.lines]


# ---------------------------------------------------------------- what is asked


@pytest.mark.parametrize(
    "note",
    [
        "Bram and Oona 1 hour",
        "1 hour each for Ines and Bram",
        "Oona 1 hour with Bram's brother",
        "paid Bram 1.5 hours",
        "gave Ines back 2 hours",
        "Ines 20 hours",
        "Ines missed 2 hours",
        "Bram 1.5 hours, half price",
        "Bram 1.5 hours from now on every week",
        "about 2 hours, Bram",
    ],
)
def test_what_may_be_another_thing_than_a_lesson_is_asked(note: str, tmp_path: Path) -> None:
    assert desk(lessons(), tmp_path).propose(note).question is not None


@pytest.mark.parametrize(
    "note",
    [
        "wrote off T Walsh 140 labour 36.50 materials",
        "credit Mrs Patel 95 labour 22 materials",
        "T Walsh disputes 140 labour and 36.50 materials",
        "materials 36.50 from Wickes for T Walsh, labour 140",
        "bought materials 36.50 for T Walsh, labour 140",
        "Mrs Patel, fence, labour 95 materials 22, part payment",
        "T Walsh, loft, 140 labour 36.50 materials, starts Monday",
        "T Walsh, loft, labour 1400, materials 36.50",
        "T Walsh, loft, labour 140, materials 36.50, job 203",
        "T Walsh, loft, 140 labour on Monday and 36.50 materials on 3 November",
        "T Walsh, loft, 140 labour, (36.50) materials",
        "T Walsh, loft, 140 labour, -36.50 materials",
    ],
)
def test_free_words_don_t_swallow_what_else_happened(note: str, tmp_path: Path) -> None:
    at = desk({"Jobs": works()}, tmp_path)
    assert posted(at, "T Walsh, loft, 140 labour and 36.50 materials", "Jobs")[2] == "T Walsh"
    assert desk({"Jobs": works()}, tmp_path).propose(note).question is not None


def test_a_way_of_paying_that_the_list_hasn_t_is_asked(tmp_path: Path) -> None:
    at = desk({"Subs": dues()}, tmp_path)
    assert at.propose("Beth subs 10.50 match fee 5.50 cheque").question is not None
    assert posted(at, "Beth subs 10.50 match fee 5.50 bank", "Subs")[5] == "Bank"


def test_what_was_bought_is_no_row_of_what_was_sold(tmp_path: Path) -> None:
    at = desk({"Sold": sold()}, tmp_path)
    assert at.propose("bought a jug on Etsy, price 26, commission 2.60, postage 3.40").question is not None


@pytest.mark.parametrize(
    "note",
    [
        "Ana sent Ben 60 and he sent it back",
        "Ana sent Ben 60 too much",
        "Ana sent Ben's sister 60",
        "Ana sent Ben 60 but it bounced",
    ],
)
def test_more_than_who_sent_whom_is_asked(note: str, tmp_path: Path) -> None:
    assert desk({"Sent": sent()}, tmp_path).propose(note).question is not None


@pytest.mark.parametrize(
    "note", ["Berg, 3 nights at 70, cleaning 25, Airbnb", "Berg, 3 nights, 70 a night, cleaning 25, Airbnb"]
)
def test_a_price_a_night_is_no_price_of_a_stay(note: str, tmp_path: Path) -> None:
    assert desk({"Stays": stays()}, tmp_path).propose(note).question is not None


def test_a_rate_that_two_words_tell_differently_is_asked(tmp_path: Path) -> None:
    at = desk({"Hours": hours()}, tmp_path)
    assert posted(at, "Bolt logo, 2.5 hours", "Hours")[1:5] == ["Bolt", "Logo", 2.5, 55]
    assert at.propose("Acme logo 3 hours").question is not None


@pytest.mark.parametrize("newest_first", [False, True])
def test_the_rate_is_that_of_the_latest_rows(newest_first: bool, tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Date", "Client", "Hours", "Rate", "Amount"]]
    for i in range(36):
        client, rate = (("Acme", 60), ("Bolt", 55))[i % 2]
        rows.append([day(9, 1) + dt.timedelta(i), client, 2 + i % 5 * 0.5, rate + 5 * (i > 17), "=C{r}*D{r}"])
    rows[1:] = rows[:0:-1] if newest_first else rows[1:]
    assert posted(desk({"Hours": rows}, tmp_path), "Acme 3 hours", "Hours")[1:4] == ["Acme", 3, 65]


# ---------------------------------------------------------------- what is read


def test_a_mark_of_payment_is_set_where_the_note_says_so(tmp_path: Path) -> None:
    at = desk(lessons(), tmp_path)
    assert sides(at, "Bram 1.5 hours") == [("Dr", "what customers owe"), ("Cr", "Lessons")]
    assert posted(at, "Bram 1.5 hours", "Lessons")[5] is None
    at = desk(lessons(), tmp_path)
    assert sides(at, "Bram 1.5 hours, paid") == [("Dr", "the money"), ("Cr", "Lessons")]
    assert posted(at, "Bram 1.5 hours, paid", "Lessons")[5] == "yes"


@pytest.mark.parametrize(
    "note",
    ["Lomax, 65 work and 18.20 spares", "spares 18.20, work 65, Lomax", "billed Lomax 65 work, 18.20 spares"],
)
def test_what_a_customer_is_billed_is_owed_by_him(note: str, tmp_path: Path) -> None:
    at = desk({"Repairs": repairs()}, tmp_path)
    assert sides(at, note) == [("Dr", "what customers owe"), ("Cr", "Repairs")]


def test_a_sum_that_is_always_the_same_counts_in_the_total(tmp_path: Path) -> None:
    found = figures(desk({"Stays": stays()}, tmp_path), "Silva 2 nights, 190 price, 25 cleaning, direct")
    assert found is not None and found.total.value == 215 and found.total.how == "a2 + a3"


def test_the_unit_of_a_count_is_no_heading_of_the_next_figure(tmp_path: Path) -> None:
    row = posted(desk({"Stays": stays()}, tmp_path), "Novak, 3 nights 210, cleaning 25, via Airbnb", "Stays")
    assert row[1:5] == ["Novak", 3, 210, 25] and row[6] == "Airbnb"


def test_words_that_two_headings_have_tell_neither(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Date", "Shift", "Cash tips", "Card tips", "All"]]
    for i in range(16):
        sizes = [22.5 + i * 3 % 17, 31 + i * 5 % 23]
        rows.append([day(10, 1 + i), ("Lunch", "Dinner")[i % 2], *sizes, "=C{r}+D{r}"])
    at = desk({"Tips": rows}, tmp_path)
    for note in (
        "lunch 24 cash tips 36 card tips",
        "lunch cash tips 24 card tips 36",
        "lunch, card tips 36, cash 24",
    ):
        found = figures(at, note)
        assert found is not None and (found.values["C"], found.values["D"]) == (24, 36), note


def test_from_one_place_to_another_is_no_money_from_one_to_the_other(tmp_path: Path) -> None:
    at = desk({"Mileage": drives()}, tmp_path)
    assert sides(at, "York, site check, 38 miles") == [("Dr", "Mileage"), ("Cr", "what is owed")]
    assert posted(at, "York, site check, 38 miles", "Mileage")[:6] == [
        TODAY, "Home", "York", "site check", 38, 0.45,
    ]  # fmt: skip


def test_the_weekday_is_the_days_own(tmp_path: Path) -> None:
    row = posted(
        desk({"Daily": daily()}, tmp_path), "yesterday 7 clients, 96 cash, 231.50 card, busy", "Daily"
    )
    assert row[:5] == [day(11, 9), "Mon", 7, 96, 231.5] and row[6] == "busy"


@pytest.mark.parametrize(
    ("told", "month"),
    [("", "November"), (" for October", "October"), (" for November", "November")],
)
def test_the_month_is_the_one_that_is_named_or_the_days_own(told: str, month: str, tmp_path: Path) -> None:
    row = posted(desk({"Rents": rents()}, tmp_path), f"Dr Lund rent 650.50 heating 50.50{told}", "Rents")
    assert row[1] == "Dr Lund" and row[5] == month


@pytest.mark.parametrize("told", ["for December", "for October and November"])
def test_a_month_of_no_row_and_two_months_are_asked(told: str, tmp_path: Path) -> None:
    at = desk({"Rents": rents()}, tmp_path)
    assert at.propose(f"Dr Lund rent 650.50 heating 50.50 {told}").question is not None


def purchases() -> Rows:
    """What suppliers deliver, paid later."""
    rows: list[list[Any]] = [["Date", "Supplier", "Goods", "Carriage", "Total", "Paid on", "How"]]
    for i in range(16):
        paid = [day(10, 8 + i), ("Bank", "Card")[i * 3 % 2]] if i < 11 else [None, None]
        sizes = [140.5 + i * 17 % 60, 6.5 + i % 4]
        rows.append([day(10, 1 + i), ("Brakes", "Booker", "Makro")[i % 3], *sizes, "=C{r}+D{r}", *paid])
    return rows


def test_what_a_supplier_bills_is_owed_to_him(tmp_path: Path) -> None:
    at = desk({"Purchases": purchases()}, tmp_path)
    assert sides(at, "Brakes, 140 goods, 12 carriage") == [("Dr", "Purchases"), ("Cr", "what is owed")]


def test_an_earlier_thing_is_meant_only_with_its_number(tmp_path: Path) -> None:
    at = desk({"Jobs": works()}, tmp_path)
    assert posted(at, "T Walsh, leak under the bath, 140 labour, 36.50 materials", "Jobs")[3].startswith(
        "T Walsh, leak"
    )


def test_a_list_that_wasn_t_understood_is_known_by_headings_that_are_said(tmp_path: Path) -> None:
    rows = [[row[0], row[2], row[3], row[4], row[5]] for row in stall()]
    rows = [rows[0], *([*row[:4], "=C{r}+D{r}"] for row in rows[1:])]
    at = desk({"Takings": rows}, tmp_path)
    made = at.propose("24 customers, 96 cash, 231.50 card")
    assert made.question is None and isinstance(made, Proposal)
    at.post(made)
    [sheet] = understand(at.path).workbook.sheets
    assert [sheet.value(16, c) for c in range(1, 5)] == [TODAY, 24, 96, 231.5]


# ---------------------------------------------------------------- told twice


@pytest.mark.parametrize(
    ("sheets", "note"),
    [
        ({"Sent": sent()}, "Ana sent Ben 60"),
        ({"Jobs": works()}, "T Walsh, loft, 140 labour and 36.50 materials"),
        (lessons(), "Bram 1.5 hours"),
        ({"Daily": daily()}, "7 clients, 96 cash, 231.50 card, busy"),
    ],
)
def test_the_same_note_twice_is_asked_about(sheets: dict[str, Rows], note: str, tmp_path: Path) -> None:
    at = desk(sheets, tmp_path)
    at.post(at.propose(note))
    at = Desk.open(at.path, at.options)
    again = at.propose(note).question
    assert again is not None and again.text.endswith("has just this already. Post it once more?")
    refused = at.propose(note, ["no"])
    assert not isinstance(refused, Proposal) and refused.question.kind == "declined"
    assert at.propose(note, ["yes"]).question is None


def test_so_many_hours_come_again_on_another_day(tmp_path: Path) -> None:
    at = desk(lessons(), tmp_path)
    at.post(at.propose("Bram 1.5 hours yesterday"))
    assert Desk.open(at.path, at.options).propose("Bram 1.5 hours").question is None
