"""Notes read by the words of earlier rows alone: what stands in the cells tells, whatever the headings mean."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import SheetRole
from nl2x.books.layouts.layout import understand
from nl2x.books.model import NewRecord, NewRow, Plan, SetCell
from nl2x.books.planning.plan import plan
from nl2x.books.posting.undo import undo
from nl2x.books.sheets.open_lists import Holds, open_lists, page_of_day
from nl2x.notes.alike.agreement import agrees, differences, with_choices
from nl2x.notes.alike.nearest import EarlierRows
from nl2x.notes.alike.objections import against_rows
from nl2x.notes.alike.row import RowAlike, row_alike
from nl2x.notes.answering.answers import Said
from nl2x.notes.book.facts_of import facts_of
from nl2x.notes.note import SURE_ENOUGH, Desk
from nl2x.notes.outcome import Proposal, Question
from tests.notes.journals import book, posted, wanted
from tests.notes.small_books import Rows, calculated_desk, day, desk, saved

TODAY = dt.date(2026, 11, 10)
THINGS = (
    ("ferry to the island", "Trips", -48.5),
    ("seed potatoes", "Beds", -23.4),
    ("eggs to the neighbours", "Gate", 12.0),
    ("hay for the goats", "Sheds", -61.0),
)


def unheard_of() -> Rows:
    """A list whose headings nobody has a word for: one signed sum, what it was, its heap, and what is left."""
    rows: list[list[Any]] = [["Nr", "Wann", "Zeug", "Haufen", "Moos", "Rest"]]
    for i in range(16):
        thing, heap, size = THINGS[i % 4]
        rows.append(
            [i + 1, day(9, 1 + i), thing, heap, size - i % 3, "=N(F{o})+E{r}".replace("{o}", str(i + 1))]
        )
    return rows


def alike(at: Desk, note: str) -> RowAlike | None:
    return row_alike(facts_of(Said(note), at.knowledge, TODAY), at.knowledge)


def test_what_cells_hold(tmp_path: Path) -> None:
    [one] = open_lists(understand(saved(tmp_path, {"Hof": unheard_of()})).workbook)
    assert [c.holds for c in one.columns] == [
        Holds.NUMBER, Holds.DAY, Holds.CHOICE, Holds.CHOICE, Holds.SUM, Holds.FORMULA,
    ]  # fmt: skip


def test_the_nearest_row_is_told_by_rare_words(tmp_path: Path) -> None:
    rows = EarlierRows(open_lists(understand(saved(tmp_path, {"Hof": unheard_of()})).workbook))
    near = rows.near("hay again for the goats, 64")
    assert near is not None
    assert near.first.text == "hay for the goats Sheds" and near.first.row == 17, "the latest of those alike"
    assert rows.near("something nobody ever wrote") is None


def test_the_latest_row_stands_on_top_of_a_list_with_the_newest_first(tmp_path: Path) -> None:
    head, *rows = unheard_of()
    newest_first = [head, *([*row[:5], "=N(F{r})"] for row in reversed(rows))]
    near = EarlierRows(open_lists(understand(saved(tmp_path, {"Hof": newest_first})).workbook)).near(
        "hay for the goats, 64"
    )
    assert near is not None and near.first.row == 2


def test_a_row_takes_its_day_its_sum_and_its_choices(tmp_path: Path) -> None:
    at = desk({"Hof": unheard_of()}, tmp_path)
    found = alike(at, "hay for the goats, 64")
    assert found is not None
    assert found.values == {"B": TODAY, "C": "hay for the goats", "D": "Sheds", "E": Decimal(-64)}
    other = alike(at, "ferry to the island, put it on Beds this time, 50")
    assert other is not None and other.values["D"] == "Beds", (
        "what the note names goes before what earlier rows say"
    )


@pytest.mark.parametrize(
    "note",
    [
        "hay for the goats",
        "hay for the goats 64, straw 20",
        "hay for the goats, two-fifty",
        "something nobody ever wrote, 12",
    ],
)
def test_without_one_sum_or_a_word_in_common_there_is_none(note: str, tmp_path: Path) -> None:
    assert alike(desk({"Hof": unheard_of()}, tmp_path), note) is None


def test_a_list_of_strange_headings_is_asked_about_and_written(tmp_path: Path) -> None:
    at = desk({"Hof": unheard_of()}, tmp_path)
    note = "hay for the goats, 64"
    shown = at.propose(note)
    assert isinstance(shown, Proposal) and shown.question is not None
    assert shown.question.text == 'Is it a row of Hof like Hof, row 17 ("hay for the goats Sheds")?'
    done = at.post(at.propose(note, ["yes"]))
    book = understand(at.path)
    [sheet] = [s for s in book.workbook.sheets if s.name == "Hof"]
    assert [sheet.value(18, c) for c in range(1, 6)] == [
        17, TODAY, "hay for the goats", "Sheds", -64,
    ]  # fmt: skip
    assert sheet.formula(18, 6) == "=N(F17)+E18", "the balance goes on"
    undo(at.path, done.id)
    [sheet] = [s for s in understand(at.path).workbook.sheets if s.name == "Hof"]
    assert sheet.cell(18, 5).blank


def test_after_a_no_it_is_read_without_the_row(tmp_path: Path) -> None:
    at = desk({"Hof": unheard_of()}, tmp_path)
    found = at.propose("hay for the goats, 64", ["no"])
    assert not isinstance(found, Proposal) and found.question.kind == "event"


@pytest.mark.parametrize(
    "note",
    ["hay for the goats, 64, still to be paid", "hay for the goats 64?", "need to buy hay for the goats, 64"],
)
def test_what_has_not_happened_is_no_row(note: str, tmp_path: Path) -> None:
    found = desk({"Hof": unheard_of()}, tmp_path).propose(note)
    assert found.question is not None and found.question.kind != "row alike"


def spending() -> Rows:
    rows: list[list[Any]] = [["Date", "Shop", "Category", "Paid with", "Amount"]]
    shops = (("Rema", "Food", "Card"), ("Shell", "Car", "Cash"), ("Kiwi", "Food", "Card"))
    for i in range(18):
        shop, kind, way = shops[i % 3]
        rows.append([day(9, 1 + i), shop, kind, way, 40.5 + i])
    rows[8][4] = -12.5
    return rows


def test_what_came_back_is_below_zero_where_the_list_has_such(tmp_path: Path) -> None:
    at = desk({"Spent": spending()}, tmp_path)
    back = alike(at, "took the mop back to Rema, 12")
    assert back is not None and back.values["E"] == Decimal(-12)
    plain = alike(at, "Rema 12")
    assert plain is not None and plain.values["E"] == Decimal(12)


def test_a_sum_in_its_own_column_and_in_the_total_is_one_sum(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Date", "From", "Amount", "Subs", "Teas", "Raffle"]]
    for i in range(15):
        rows.append(
            [day(9, 1 + i), ("Ann Lee", "tea money", "raffle night")[i % 3], 10 + i, None, None, None]
        )
        rows[-1][3 + i % 3] = 10 + i
    at = desk({"In": rows}, tmp_path)
    found = alike(at, "raffle night made 31.50")
    assert found is not None
    assert found.values == {"A": TODAY, "B": "raffle night", "C": Decimal("31.5"), "F": Decimal("31.5")}


def test_of_pages_by_month_it_is_the_days_own(tmp_path: Path) -> None:
    sheets = {
        name: [
            ["Date", "Shop", "Category", "Amount"],
            *([day(m, 2 + i), "Rema", "Food", 30 + i] for i in range(6)),
        ]
        for m, name in ((9, "Sep"), (10, "Oct"), (11, "Nov"))
    }
    lists = open_lists(understand(saved(tmp_path, sheets)).workbook)
    assert page_of_day(lists[0], lists, dt.date(2026, 10, 20)).sheet == "Oct"
    assert page_of_day(lists[2], lists, dt.date(2026, 9, 1)).sheet == "Nov", "none has begun: where it was"


def rents() -> Rows:
    """A list whose column of months is called as a description would be."""
    rows: list[list[Any]] = [["Date", "Flat", "Tenant", "Details", "Amount", "How"]]
    for i in range(18):
        tenant = ("Mr Persaud", "Ms Adams", "Mr Boodhoo")[i % 3]
        rows.append(
            [
                day(4 + i // 6, 3 + i % 6),
                f"Crown {1 + i % 3}",
                tenant,
                ("April", "May", "June")[i // 6],
                900,
                "Bank",
            ]
        )
    return rows


def written(at: Desk, note: str, **values: Any) -> tuple[RowAlike, Plan]:
    """The row that a note is alike, and a plan that writes another row of the book's only list of records."""
    found = alike(at, note)
    assert found is not None
    [listing] = [i for i in at.knowledge.book.lists if i.role is SheetRole.RECORDS]
    return found, plan(at.knowledge.book, [NewRecord(listing.name, values)])


def rent(**more: Any) -> dict[str, Any]:
    return {
        "Date": TODAY,
        "Flat": "Crown 2",
        "Tenant": "Ms Adams",
        "Amount": Decimal(900),
        "How": "Bank",
        **more,
    }


def test_a_column_of_few_words_gets_one_of_them_and_no_sentence(tmp_path: Path) -> None:
    at, note = desk({"Rent in": rents()}, tmp_path), "Ms Adams paid 900 for June, in the bank"
    found, planned = written(at, note, **rent(Details=note))
    assert not agrees(found, planned)
    better = with_choices(found, planned, [note])
    assert ("D20", "June") in {(e.cell, e.value) for e in better.edits if isinstance(e, SetCell)}
    assert agrees(found, better)
    unsaid, planned = written(
        at, "Ms Adams paid 900 into the bank", **rent(Details="Ms Adams paid 900 into the bank")
    )
    assert with_choices(unsaid, planned, [planned.postings[0].values["Details"]]) is planned, (
        "of which month?"
    )


@pytest.mark.parametrize(
    ("other", "heading"),
    [({"Flat": "Crown 1"}, "Flat"), ({"Amount": Decimal(90)}, "Amount"), ({"How": ""}, "How")],
)
def test_in_what_a_row_differs_from_the_one_it_is_told_like(
    other: dict[str, Any], heading: str, tmp_path: Path
) -> None:
    at, note = desk({"Rent in": rents()}, tmp_path), "Ms Adams paid 900 for June, in the bank"
    found, planned = written(at, note, **{**rent(Details="June"), **other})
    assert not agrees(found, planned)
    assert [d.heading for d in differences(found, planned) or []] == [heading]


def test_two_rows_are_no_row_alike(tmp_path: Path) -> None:
    at, note = desk({"Rent in": rents()}, tmp_path), "Ms Adams paid 900 for June, in the bank"
    found = alike(at, note)
    rows = [NewRecord("Rent in", rent(Details="June"))] * 2
    assert found is not None and differences(found, plan(at.knowledge.book, rows)) is None


FUND_ROWS = (
    ("Diesel, Shell", "Van running", None, -1900),
    ("Dr Alcantara", "Donations", 5000, None),
    ("Snacks and fares, reading day", "Volunteers", -1390, None),
    ("Mr Uy, for the van", "Donations", None, 3000),
)


def by_fund() -> Rows:
    """A bank book with a column for each fund, what came in above zero and what went out below it."""
    rows: list[list[Any]] = [["No", "Date", "Details", "Heading", "General", "Book van", "Line", "Balance"]]
    for i in range(24):
        details, heading, *sums = FUND_ROWS[i % 4]
        general, van = (size and size + 7 * i for size in sums)
        balance = "=N(H{o})+G{r}".replace("{o}", str(i + 1))
        rows.append(
            [
                i + 1,
                day(4 + i // 4, 3 + i % 4 * 6),
                details,
                heading,
                general,
                van,
                "=SUM(E{r}:F{r})",
                balance,
            ]
        )
    return rows


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("diesel for the van at Shell, 1880", {"F26": -1880}),
        ("snacks & fares for reading day 1,325", {"E26": -1325}),
    ],
)
def test_rows_alike_are_heard_against_another_sign_or_column(
    note: str, cells: dict[str, int], tmp_path: Path
) -> None:
    at = calculated_desk({"Bank book": by_fund()}, tmp_path)
    made = at.propose(note)
    assert isinstance(made, Proposal) and made.question is None
    sums = {c.cell: c.after for c in made.changes if c.cell[0] in "EF" and c.cell[1:] == "26"}
    assert {cell: int(value) for cell, value in sums.items()} == cells


def test_a_reading_against_several_rows_alike_is_asked_about(tmp_path: Path) -> None:
    at, note = desk({"Rent in": rents()}, tmp_path), "Ms Adams paid 900 for June, in the bank"
    found, planned = written(at, note, **{**rent(Details="June"), "Amount": Decimal(-900)})
    sure = replace(found, likeness=0.9, share=1.0, rows=3)
    asked = against_rows(sure, planned, note, ["sold"], at.knowledge)
    assert asked is not None and "Amount would be -900" in asked.text and asked.options == ("yes", "no")
    for less in ({"rows": 2}, {"likeness": 0.7}, {"share": 0.7}):
        assert against_rows(replace(sure, **less), planned, note, ["sold"], at.knowledge) is None
    _, right = written(at, note, **rent(Details="June"))
    assert against_rows(sure, right, note, ["sold"], at.knowledge) is None


def test_another_of_a_columns_words_than_all_rows_alike_have_is_asked_about(tmp_path: Path) -> None:
    at, note = desk({"List": flatmates()}, tmp_path), "jonas paid the telekom internet for oct, 39.95"
    found = alike(at, note)
    assert found is not None and found.rows >= 3
    row = {"A": TODAY, "B": "Telekom internet October", "D": Decimal("39.95"), "E": "Jonas"}

    def against(one: RowAlike, **kind: str) -> Question | None:
        planned = plan(at.knowledge.book, [NewRow("List", 1, {**row, **kind})])
        return against_rows(one, planned, note, ["bought"], at.knowledge)

    asked = against(found, C="Paid back")
    assert asked is not None and 'have Kind "Bills": here it would be Paid back' in asked.text
    blank = against(found)
    assert blank is not None and "here it would stay empty" in blank.text
    assert against(found, C="Bills") is None
    assert against(replace(found, rows=2), C="Paid back") is None, "two rows are no habit"
    assert against(replace(found, unsure=frozenset("C")), C="Paid back") is None
    told_otherwise = replace(found, values={**found.values, "C": "Food"})
    assert against(told_otherwise, C="Bills") is None, "the words name another, the rows don't"


def test_what_rows_alike_keep_in_another_list_is_asked_about(tmp_path: Path) -> None:
    heads = [["Date", "From", "For", "Amount"], ["Date", "Shop", "What", "Category", "€"]]
    came = [[day(5, 1 + i), ("Ina", "Ben")[i % 2], "Tickets", 20.0 + i] for i in range(8)]
    spent = [[day(5, 2 + i), ("Aldi", "Spar")[i % 2], "food", "Food", 30.5 + i] for i in range(10)]
    at = desk({"In": [heads[0], *came], "Spent": [heads[1], *spent]}, tmp_path)
    note = "Aldi again, food 34.20"
    found = alike(at, note)
    assert found is not None and found.into.sheet == "Spent"
    certain = replace(found, rows=3, share=1.0)
    income = {"A": TODAY, "B": "Aldi", "C": "food", "D": Decimal("34.2")}
    elsewhere = plan(at.knowledge.book, [NewRow("In", 1, income)])
    asked = against_rows(certain, elsewhere, note, ["bought"], at.knowledge)
    assert asked is not None and "stand in Spent" in asked.text
    assert against_rows(certain, elsewhere, note, ["transfer"], at.knowledge) is None, (
        "a move takes another list"
    )
    assert against_rows(certain, elsewhere, note, ["bought", "transfer"], at.knowledge) is None


def flatmates() -> Rows:
    rows: list[list[Any]] = [["Date", "What", "Kind", "€", "Paid by"]]
    for i in range(5):
        rows += [
            [day(5 + i, 2), "Weekly shop", "Food", 60 + i, ("Ines", "Tom")[i % 2]],
            [
                day(5 + i, 3),
                f"Telekom internet {('May', 'June', 'July', 'August', 'September')[i]}",
                "Bills",
                39.95,
                "Jonas",
            ],
            [day(5 + i, 20), "Jonas to Ines", "Paid back", 20 + i, "Jonas"],
        ]
    return rows


def test_what_is_said_of_every_sum_names_no_choice_and_an_earlier_month_is_not_copied(tmp_path: Path) -> None:
    at = desk({"List": flatmates()}, tmp_path)
    found = alike(at, "jonas paid the telekom internet for oct, 39.95")
    assert found is not None and found.values["C"] == "Bills"
    made = at.propose("jonas paid the telekom internet for oct, 39.95")
    texts = [str(c.after) for c in made.changes] if isinstance(made, Proposal) else []
    assert not any("September" in text for text in texts)


def household() -> Rows:
    """What a household spent, each thing five times."""
    things = (
        ("Hofer", "Food", "Joint", 61.2),
        ("Magenta", "Phone & net", "Joint", 44.9),
        ("Spar", "Food", "Joint", 23.4),
        ("Wien Energie", "Power", "Joint", 88.0),
        ("Dentist", "Health", "Own", 50.0),
    )
    rows: list[list[Any]] = [["Date", "What", "Category", "Account", "€"]]
    for i in range(25):
        *words, size = things[i % 5]
        rows.append([day(5 + i // 5, 2 + i % 5 * 5), *words, size + i])
    return rows


def test_what_both_readings_would_write_is_as_sure_as_what_is_posted(tmp_path: Path) -> None:
    made = desk({"Spent": household()}, tmp_path).propose(
        "Magenta went off the joint account yesterday, 64,80"
    )
    assert isinstance(made, Proposal) and made.question is None
    assert made.sure >= SURE_ENOUGH and any("as in Spent" in told for told in made.explanations)


LOAN = """
3/25|Van loan, March|Van Loan 300, Loan Interest 46/Bank 346
4/24|Van loan, April|Van Loan 300, Loan Interest 44.50/Bank 344.50
5/25|Van loan, May|Van Loan 300, Loan Interest 43/Bank 343
3/2,4/2,5/4|Diesel|Diesel 61/Bank 61
3/9,4/8,5/11|Unit rent|Rent 500/Bank 500
3/1|Bank balance, start|Bank 9000/Capital 9000
"""
"""Each line for a credit of its own: the interest is a row beside what goes off the loan."""


def test_one_row_isnt_all_of_what_took_several(tmp_path: Path) -> None:
    accounts = "A Bank; L Van Loan; E Capital; I Sales; X Diesel; X Rent; X Loan Interest"
    at = book(tmp_path, accounts, LOAN, in_pairs=True)
    for note in ("van loan 341.50", "van loan 341.50 same as last month", "341.50 for the van loan, bank"):
        assert str(posted(at, note)).startswith("?"), note
    assert posted(at, "van loan 341.50, 41.50 of it interest, bank") == wanted(
        "Van Loan 300, Loan Interest 41.50/Bank 341.50"
    )
    assert posted(at, "diesel 58.20, bank") == wanted("Diesel 58.20/Bank 58.20")
