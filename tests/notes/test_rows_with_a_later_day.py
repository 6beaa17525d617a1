"""Rows of lists with a second day that comes later: booked and done, sold and paid."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.model import NewRow
from nl2x.books.planning.plan import plan
from nl2x.notes.alike.objections import against_what_comes_later
from nl2x.notes.alike.row import RowAlike, row_alike
from nl2x.notes.amounts.numbers_of_choices import without_numbers_of_choices
from nl2x.notes.answering.answers import Said
from nl2x.notes.book.facts_of import facts_of
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.small_books import Rows, calculated_desk, day

TODAY = dt.date(2026, 11, 10)


def sittings() -> Rows:
    """What a cat sitter was booked for: the newest two aren't done yet, Mog's and Nutmeg's."""
    rows: list[list[Any]] = [["Booked", "Done", "Cat", "Owner", "Visit", "Price", "Paid by", "Owing"]]
    cats = (("Mog", "Ines"), ("Nutmeg", "Paul W."), ("Tibs", "Mrs Orr"), ("Ludo", "Kit"))
    kinds = (("20 min visit", 12), ("45 min visit", 22), ("Overnight", 60))
    for i in range(22):
        (cat, owner), (kind, price) = cats[i % 4 if i < 20 else i - 20], kinds[i % 3]
        done = [day(9, 2 + i), "Cash" if cat == "Ludo" else "Transfer"] if i < 20 else [None, None]
        owing = '=IF(G{r}="",F{r},0)'
        rows.append([day(9, 1 + i), done[0], cat, owner, kind, price, done[1], owing])
    return rows


@pytest.fixture
def sitter(tmp_path: Path) -> Desk:
    return calculated_desk({"Sittings": sittings()}, tmp_path)


def alike(at: Desk, note: str) -> RowAlike:
    found = row_alike(facts_of(Said(note), at.knowledge, TODAY), at.knowledge)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("note", "kind", "price"),
    [
        ("kit booked ludo again, overnight 60", "Overnight", 60),
        ("Ludo booked by Kit today, 20 min visit, 12", "20 min visit", 12),
        ("mrs orr wants tibs seen to: 45 min visit £22", "45 min visit", 22),
    ],
)
def test_what_comes_later_stays_blank(note: str, kind: str, price: int, sitter: Desk) -> None:
    made = sitter.propose(note)
    assert isinstance(made, Proposal)
    row = {c.cell: c.after for c in made.changes if c.cell.endswith("24")}
    assert row.get("E24") == kind and row.get("F24") == price
    assert "A24" in row and not {"B24", "G24"} & row.keys()


def test_what_is_paid_at_once_has_both_days(sitter: Desk) -> None:
    found = alike(sitter, "ludo 20 min visit done today, kit paid 12 cash")
    assert found.values["A"] == found.values["B"] == TODAY and found.values["G"] == "Cash"
    assert not found.unsure, "Ludo has no visit that is still to be done"


@pytest.mark.parametrize("way", ["12 from the cash", "12 out of cash", "cash 12"])
def test_a_way_beside_the_sum_says_that_it_was_paid(way: str, sitter: Desk) -> None:
    assert alike(sitter, f"ludo 20 min visit done, {way}").values["G"] == "Cash"


def test_of_whom_a_row_is_open_it_may_be_that_one(sitter: Desk) -> None:
    assert "F" in alike(sitter, "mog overnight done today, ines paid 60 by transfer").unsure


def test_the_number_of_a_choice_is_a_sum_where_it_is_the_only_one(sitter: Desk) -> None:
    facts = facts_of(Said("45 min visit"), sitter.knowledge, TODAY)
    assert [a.kind for a in without_numbers_of_choices(facts, sitter.knowledge).amounts] == [
        a.kind for a in facts.amounts
    ]


def test_what_comes_at_once_though_nothing_tells_it_is_asked_about(sitter: Desk) -> None:
    note = "kit booked ludo again, overnight 60"
    found = alike(sitter, note)
    one = found.into
    values = {"A": TODAY, "C": "Ludo", "D": "Kit", "E": "Overnight", "F": 60}
    asked = []
    for row in (values, {**values, "G": "Cash"}):
        planned = plan(sitter.knowledge.book, [NewRow(one.sheet, one.found.header_row, row)])
        asked.append(against_what_comes_later(found, planned, note))
    assert (
        asked[0] is None and asked[1] is not None and asked[1].text.startswith("Paid by is filled in later")
    )
