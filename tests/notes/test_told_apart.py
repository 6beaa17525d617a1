"""What a note says of plots, of several days, of one of two open invoices; and all signs against a word of the rules."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Asked, Proposal
from tests.notes.journals import book
from tests.notes.small_books import day, desk, typed

ACCOUNTS = (
    "A Bank; A Till; A Trade debtors; I Design fees; I Planning work; X Helper; X Tax & accountant; X Postage"
)
HISTORY = """
9/1|Moorside Nursery, design stage 1|Bank 720/Design fees 720
9/3|Wharfe Homes, site inspections September|Trade debtors 720/Planning work 720
10/2|Wharfe Homes, site inspections October|Trade debtors 720/Planning work 720
10/6|Pennine Housing, design stage 3|Trade debtors 3600/Design fees 3600
9/4,9/18,10/9|Ryan helping|Helper 90/Bank 90
10/12|stamps|Postage 14/Till 14
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("office"), ACCOUNTS, HISTORY)


def test_who_has_two_invoices_open_may_have_paid_either_or_both(office: Desk) -> None:
    assert isinstance(office.propose("Wharfe Homes have paid"), Asked)
    made = office.propose("Pennine Housing have paid")
    assert isinstance(made, Proposal) and made.entries[0].lines[0].debit == 3600


@pytest.mark.parametrize(
    ("note", "date"),
    [
        ("Ryan gave me a hand yesterday and today, 180 sent to him", dt.date(2026, 11, 10)),
        ("paid Ryan 90 yesterday", dt.date(2026, 11, 9)),
    ],
)
def test_days_that_stand_together_end_with_the_last(office: Desk, note: str, date: dt.date) -> None:
    made = office.propose(note)
    assert isinstance(made, Proposal) and [e.date for e in made.entries] == [date]


def test_all_signs_overrule_a_word_that_the_rules_go_by(office: Desk) -> None:
    made = office.propose("Peta from Ledger Lane did the tax return, 385, paid her from the bank today")
    assert isinstance(made, Proposal), made
    assert made.programs[0].split()[1] == "bought" and 'what="Tax & accountant"' in made.programs[0]


@pytest.mark.parametrize(
    ("note", "plot"),
    [("plot 14b rent 40, to the bank", "14B"), ("rent 75 from plot no. 9", "9"), ("rent 75 from Ann", None)],
)
def test_a_number_behind_its_heading_fills_a_column_of_numbers(
    note: str, plot: str | None, tmp_path: Path
) -> None:
    rows: list[list[object]] = [["Date", "Details", "Plot", "Category", "In", "Out"]]
    rows += [
        [day(10, n), f"{who}, rent", n, "Plot rents", 75, None]
        for n, who in ((3, "Hale"), (7, "Ann"), (12, "Okafor"))
    ]
    rows += [
        [day(10, 20), "padlock", None, "Repairs", None, 19.5],
        [day(10, 21), "hose", None, "Repairs", None, 31],
    ]
    found = typed(desk({"Money": rows}, tmp_path), note)
    assert [str(v).removesuffix(".0") for cell, v in found.items() if cell.startswith("Money!C")] == (
        [plot] if plot else []
    )
