"""Rows whose columns the note's figures name, and rows alike that leave nothing to ask."""

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.layouts.layout import understand
from nl2x.books.posting.undo import undo
from nl2x.notes.alike.figures import row_of_figures
from nl2x.notes.alike.row import RowAlike
from nl2x.notes.answering.answers import Said
from nl2x.notes.book.facts_of import facts_of
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.small_books import Rows, day, saved
from tests.notes.small_books import calculated_desk as desk

TODAY = dt.date(2026, 11, 10)


def stall() -> Rows:
    """A day's customers, what came in in cash and by card, and the total calculated."""
    rows: list[list[Any]] = [["Date", "Where", "Customers", "Cash", "Card", "Total", "Weather"]]
    for i in range(14):
        where = ("Quayside", "Old Hall", "Quayside")[i % 3]
        sizes = [21 + i * 3 % 5, 88.5 + i * 7 % 11, 140 + i * 5 % 9]
        rows.append([day(10, 1 + 2 * i), where, *sizes, "=D{r}+E{r}", None])
    return rows


def repairs() -> Rows:
    """Repairs as they are billed, with work and spares apart; paid later, on a day and in a way filled in then."""
    rows: list[list[Any]] = [["No", "Date", "Customer", "Work", "Spares", "Comes to", "Paid on", "How"]]
    for i in range(15):
        paid = [day(10, 3 + i), ("Cash", "Bank")[i % 2]] if i < 10 else [None, None]
        who = ("Mrs Orr", "Lomax", "Pieter Vos", "The Crown")[i % 4]
        rows.append([301 + i, day(10, 2 + i), who, 40 + i * 7 % 13, 12.5 + i % 3, "=D{r}+E{r}", *paid])
    return rows


def sold() -> Rows:
    """Things sold online: the price, what the site and the post took, what is left."""
    rows: list[list[Any]] = [["Date", "Thing", "Site", "Price", "Commission", "Postage", "Left"]]
    for i in range(15):
        site, fee = (("Etsy", 2.2), ("Vinted", None))[i % 2]
        rows.append([day(10, 1 + i), f"jug no. {i}", site, 20 + i * 5 % 7, fee, 3.4, "=D{r}-N(E{r})-F{r}"])
    return rows


def visits() -> dict[str, Rows]:
    """Visits by the hour: the pupil's rate is looked up, the fee calculated."""
    rows: list[list[Any]] = [["Date", "Pupil", "Hours", "Rate", "Fee", "What we did"]]
    for i in range(16):
        name = ("Ines", "Bram", "Oona")[i % 3]
        looked_up = "=VLOOKUP(B{r},Pupils!A$2:B$4,2,FALSE)"
        rows.append(
            [
                day(10, 1 + i),
                name,
                1 + i % 2 * 0.5,
                looked_up,
                "=C{r}*D{r}",
                ("scales", "a piece by Satie")[i % 2],
            ]
        )
    return {"Visits": rows, "Pupils": [["Pupil", "Rate"], ["Ines", 30], ["Bram", 34], ["Oona", 28]]}


def shared() -> dict[str, Rows]:
    """What three people lay out for each other, with marks for whom, and what they send each other."""
    rows: list[list[Any]] = [["Date", "What", "Paid by", "Amount", "Ana", "Ben", "Cleo", "Each"]]
    for i in range(18):
        what = ("Vegetable box", "Broadband", "Cleaner")[i % 3]
        who = ("Ana", "Ben", "Cleo")[i % 3]
        marks = ["x", "x", "x"]
        rows.append(
            [day(9, 1 + i), what, who, 30.5 + i, *marks, '=D{r}/COUNTIF(E{r}:G{r},"x")'],
        )
    sent = [["Date", "From", "To", "Amount"]]
    for i in range(9):
        one, other = (("Ana", "Ben"), ("Cleo", "Ana"), ("Ben", "Cleo"))[i % 3]
        sent.append([day(10, 1 + i), one, other, 50 + i])  # type: ignore[list-item]
    return {"Shared": rows, "Sent": sent}


def figures(at: Desk, note: str) -> RowAlike | None:
    return row_of_figures(facts_of(Said(note), at.knowledge, TODAY), at.knowledge)


def posted(at: Desk, note: str, sheet: str) -> list[Any]:
    """The cells of the new row that a note posts unasked."""
    shown = at.propose(note)
    assert isinstance(shown, Proposal) and shown.question is None, shown.question
    done = at.post(shown)
    [found] = [s for s in understand(at.path).workbook.sheets if s.name == sheet]
    [row] = {
        change.cell.lstrip("ABCDEFGHIJ")
        for change in done.changes
        if change.sheet == sheet and change.cell[1:].isdigit() and change.before is None
    }
    last = max(c for r, c in found.cells if r == 1)
    return [found.value(int(row), c) for c in range(1, last + 1)]


@pytest.mark.parametrize(
    "note",
    [
        "old hall yesterday: 23 customers, 96.50 cash, 151 card",
        "Old Hall yesterday - cash 96.50, card 151, customers 23",
        "yesterday at the old hall 23 customers, cash was 96.50 and card 151",
        "Old Hall yesterday, 23 customers. Card 151, cash 96.50",
    ],
)
def test_figures_go_where_their_headings_are_said(note: str, tmp_path: Path) -> None:
    at = desk({"Stall": stall()}, tmp_path)
    assert posted(at, note, "Stall")[:5] == [day(11, 9), "Old Hall", 23, 96.5, 151]


def test_one_figure_without_a_heading_is_of_the_one_column_left(tmp_path: Path) -> None:
    found = figures(
        desk({"Stall": stall()}, tmp_path), "Old Hall yesterday, did 23 today. Card 151, cash 96.50"
    )
    assert found is not None and found.values["C"] == Decimal(23)
    assert figures(desk({"Stall": stall()}, tmp_path), "Old Hall, 23, 96.50, 151 card") is None, (
        "two are left"
    )


def test_what_every_row_has_must_be_told(tmp_path: Path) -> None:
    assert figures(desk({"Stall": stall()}, tmp_path), "Old Hall, cash 96.50, card 151") is None


def test_a_day_that_has_its_row_gets_no_second_one(tmp_path: Path) -> None:
    at = desk({"Stall": stall()}, tmp_path)
    assert at.propose("Old Hall on 27 October: 23 customers, 96.50 cash, 151 card").question is not None


@pytest.mark.parametrize(
    "note",
    [
        "Old Hall yesterday: not 23 customers, 96.50 cash, 151 card",
        "Old Hall yesterday: 23 customers, 96.50 cash, 151 card - sorry, 152",
        "Old Hall yesterday: 23 customers, 96.50 cash, 151 card less 10%",
        "Old Hall tomorrow: should be 23 customers, 96.50 cash, 151 card",
    ],
)
def test_what_was_put_right_or_reckoned_with_is_no_such_row(note: str, tmp_path: Path) -> None:
    assert figures(desk({"Stall": stall()}, tmp_path), note) is None


def test_a_bill_with_its_parts_is_written_as_the_unpaid_ones_are(tmp_path: Path) -> None:
    at = desk({"Repairs": repairs()}, tmp_path)
    row = posted(at, "billed Pieter Vos today, 65 for work and 18.20 spares", "Repairs")
    assert row == [316, TODAY, "Pieter Vos", 65, 18.2, row[5], None, None]


def test_what_it_comes_to_is_reckoned_as_the_list_does(tmp_path: Path) -> None:
    found = figures(desk({"Sold": sold()}, tmp_path), "yellow jug went on Vinted, 26, postage 3.40")
    assert found is not None
    assert found.total.value == Decimal("22.60") and found.total.how == "a1 - a2"
    with_fee = figures(
        desk({"Sold": sold()}, tmp_path), "yellow jug on Etsy, 26, commission 2.60, postage 3.40"
    )
    assert with_fee is not None and with_fee.total.value == Decimal("20.00")


def test_hours_are_a_row_where_the_rate_is_looked_up(tmp_path: Path) -> None:
    at = desk(visits(), tmp_path)
    shown = at.propose("Bram 1.5 hours today, scales")
    assert isinstance(shown, Proposal) and shown.question is None
    assert shown.entries[0].lines[0].debit == Decimal(51), "at the rate of the row before"
    row = posted(at, "Bram 1.5 hours today, scales", "Visits")
    assert row[:3] == [TODAY, "Bram", 1.5] and row[4] == 51


def test_hours_of_nobody_known_are_asked_about(tmp_path: Path) -> None:
    found = desk(visits(), tmp_path).propose("1.5 hours today")
    assert found.question is not None


def test_what_somebody_laid_out_for_all_is_written_as_ever(tmp_path: Path) -> None:
    at = desk(shared(), tmp_path)
    row = posted(at, "Broadband 41.20, Ben paid as always", "Shared")
    assert row[:7] == [TODAY, row[1], "Ben", 41.2, "x", "x", "x"]


@pytest.mark.parametrize(
    "note",
    ["Broadband 41.20, Ben paid, just for him and Cleo", "Broadband 41.20, Ben paid, only his own share"],
)
def test_for_whom_it_was_is_asked_where_the_note_says_another_thing(note: str, tmp_path: Path) -> None:
    assert desk(shared(), tmp_path).propose(note).question is not None


@pytest.mark.parametrize(
    ("note", "giver", "taker"),
    [
        ("Ana sent Ben 60", "Ana", "Ben"),
        ("Ben just paid Ana back 60", "Ben", "Ana"),
        ("Cleo got 60 from Ben", "Ben", "Cleo"),
        ("ben transferred cleo 60", "Ben", "Cleo"),
    ],
)
def test_who_sent_whom(note: str, giver: str, taker: str, tmp_path: Path) -> None:
    at = desk(shared(), tmp_path)
    assert posted(at, note, "Sent") == [TODAY, giver, taker, 60]


def test_three_names_are_asked_about(tmp_path: Path) -> None:
    assert desk(shared(), tmp_path).propose("Ana and Ben sent Cleo 60").question is not None


def test_such_a_row_is_taken_back(tmp_path: Path) -> None:
    at = desk(visits(), tmp_path)
    before = at.path.read_bytes()
    done = at.post(at.propose("Ines 2 hours today"))
    assert at.path.read_bytes() != before
    undo(at.path, done.id)
    [sheet] = [s for s in understand(at.path).workbook.sheets if s.name == "Visits"]
    assert sheet.cell(18, 3).blank


def test_the_words_of_each_figure_are_given_as_reasons(tmp_path: Path) -> None:
    shown = desk({"Repairs": repairs()}, tmp_path).propose("billed Lomax 65 for work and 18.20 spares")
    assert isinstance(shown, Proposal)
    told = {b.words for b in shown.because}
    assert {"65", "18.20", "work", "spares"} <= told


def donations() -> Rows:
    rows: list[list[Any]] = [["Date", "Donor", "Fund", "Amount", "Came by", "Thanked"]]
    for i in range(16):
        who = f"{('Mrs', 'Mr', 'Dr')[i % 3]} {['Oduya', 'Lantern', 'Salt', 'Brook', 'Adair', 'Quill', 'Marsh', 'Penn'][i // 2]}"
        fund, way = ("Roof", "Lunch club")[i % 2], ("Cash", "Bank", "Cheque")[i % 3]
        rows.append([day(10, 1 + i), who, fund, 20 + i * 7 % 30, way, "y" if i < 13 else None])
    return rows


def test_all_that_a_row_chooses_may_be_named_of_somebody_new(tmp_path: Path) -> None:
    row = posted(
        desk({"Donations": donations()}, tmp_path), "Mr Finch gave 45 cash for the lunch club", "Donations"
    )
    assert row[2:] == ["Lunch club", 45, "Cash", None], "nobody was thanked yet"


def account_by_ways() -> Rows:
    """Money in the bank and in the tin in columns of their own; charges of the bank among what it was for."""
    rows: list[list[Any]] = [["Date", "Details", "For", "Bank in", "Bank out", "Tin in", "Tin out"]]
    for i in range(20):
        cells: list[Any] = [None] * 4
        what, head, at = (
            ("Ms Adair, subs", "Subscriptions", 0),
            ("fee of the account", "Bank charges", 1),
            ("balls", "Equipment", 3),
            ("Mr Quill, subs", "Subscriptions", 2),
        )[i % 4]
        cells[at] = 10 + i * 5 % 9
        rows.append([day(9, 1 + i), what, head, *cells])
    return rows


def test_the_bank_that_money_came_into_is_no_bank_charge(tmp_path: Path) -> None:
    from nl2x.notes.alike.row import row_alike

    at = desk({"Club": account_by_ways()}, tmp_path)
    facts = facts_of(Said("Ms Adair's subs came into the bank, 30"), at.knowledge, TODAY)
    found = row_alike(facts, at.knowledge)
    assert found is not None and found.values["C"] == "Subscriptions" and found.values["D"] == Decimal(30)


def split() -> dict[str, Rows]:
    rows: list[list[Any]] = [["Date", "What", "Sort", "Paid by", "Amount", "Split", "Hers"]]
    for i in range(18):
        what, sort = (("Lidl", "Food"), ("Broadband", "Bills"), ("Bakery", "Food"))[i % 3]
        part = ("Half", "Half", "Half", "Kit", "Mo")[i % 5]
        rows.append([day(10, 1 + i), what, sort, ("Kit", "Mo")[i % 2], 12 + i * 5 % 17, part, "=E{r}/2"])
    return {"Ours": rows}


def test_a_name_that_says_who_paid_does_not_say_for_whom(tmp_path: Path) -> None:
    from nl2x.notes.alike.row import row_alike

    at = desk(split(), tmp_path)
    found = row_alike(facts_of(Said("Broadband 29, Kit paid"), at.knowledge, TODAY), at.knowledge)
    assert found is not None and found.values["D"] == "Kit" and "F" not in found.named
    both = row_alike(facts_of(Said("Broadband 29, Kit paid, all for Kit"), at.knowledge, TODAY), at.knowledge)
    assert both is not None and both.values["F"] == "Kit"


def test_the_beginning_of_a_name_stands_for_it(tmp_path: Path) -> None:
    from nl2x.books.sheets.open_lists import open_lists
    from nl2x.notes.alike.nearest import EarlierRows

    rows: list[list[Any]] = [["Date", "Payee", "Amount"]]
    rows += [[day(10, 1 + i), ("NorthgasDirect", "Harbour Bakery")[i % 2], 40 + i * 3 % 7] for i in range(12)]
    found = EarlierRows(open_lists(understand(saved(tmp_path, {"Out": rows})).workbook))
    near = found.near("northgas 45")
    assert near is not None and near.first.text == "NorthgasDirect"
    assert found.near("nort 45") is None, "four letters are too few"


def test_headings_may_be_shortened(tmp_path: Path) -> None:
    found = figures(
        desk({"Stall": stall()}, tmp_path), "Old Hall yesterday, 23 cust, cash 96.50, card the usual 151"
    )
    assert found is not None and found.values["C"] == Decimal(23) and found.values["E"] == Decimal(151)


@pytest.mark.parametrize("note", ["Ana sent Ben 60 on the TBC app", "Ana sent Ben 60 or so, TBC later"])
def test_a_bank_of_that_name_is_no_vague_amount(note: str, tmp_path: Path) -> None:
    sheets = shared()
    sheets["Sent"] = [
        [*row, ("How", "TBC", "Cash")[0 if i == 0 else 1 + i % 2]] for i, row in enumerate(sheets["Sent"])
    ]
    question = desk(sheets, tmp_path).propose(note).question
    assert (question is None) is ("app" in note), question


def club() -> Rows:
    """A club's costs, whose heads follow from the words; headings that say nothing of income or costs."""
    rows: list[list[Any]] = [["Date", "Details", "Head", "How", "Amount"]]
    things = (
        ("Harbour Electric", "Lights", "DD"),
        ("Tennis balls", "Kit", "Card"),
        ("Window cleaner", "Upkeep", "Cash"),
    )
    for i in range(18):
        what, head, how = things[i % 3]
        rows.append([day(9, 1 + i), what, head, how, 20 + i * 7 % 13])
    return rows


@pytest.mark.parametrize(
    ("note", "is_certain"),
    [
        ("harbour electric 31", True),
        ("harbour electric 31 in cash", True),
        ("harbour electric 31 by cheque", False),
    ],
)
def test_how_it_was_paid_is_as_ever_unless_the_note_says_another_way(
    note: str, is_certain: bool, tmp_path: Path
) -> None:
    from nl2x.notes.alike.writing import read_alike

    at = desk({"Costs": club()}, tmp_path)
    reading = read_alike(facts_of(Said(note), at.knowledge, TODAY), at.knowledge)
    assert reading is not None
    assert (reading.doubts[0].sure > 0.85) is is_certain


@pytest.mark.parametrize(
    "note", ["onions from the cash and carry 31 on the card", "onions from the cash & carry 31, card"]
)
def test_a_cash_and_carry_is_no_cash(note: str, tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Date", "What", "Kind", "Paid by", "Amount"]]
    rows += [
        [day(10, 1 + i), ("onions", "rice")[i % 2], "Food", ("Cash", "Card")[i % 2], 20 + i]
        for i in range(16)
    ]
    shown = desk({"Spent": rows}, tmp_path).propose(note)
    assert isinstance(shown, Proposal)
    assert shown.question is None or shown.question.kind == "post", "how it was paid isn't asked"
    assert {change.after for change in shown.changes} >= {"Card", 31}
