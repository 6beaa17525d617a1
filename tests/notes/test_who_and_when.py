"""Somebody else, another day, another time: asked about, and never taken for whom or when it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import book, posted, wanted
from tests.notes.small_books import Rows, day, desk

ACCOUNTS = """A Bank; A Tin; L PAYE owing; L Directors loan; L Creditors; E Capital; I Fees; X Wages; X Rent; X Travel; X Power"""
HISTORY = """
8/1|Opening balances|Bank 9000, Tin 50/Capital 9050
8/2,9/2,10/2|Rent, Quay House|Rent 700/Bank 700
8/5,9/5,10/5|Fees in|Bank 2100/Fees 2100
8/9|Train, paid by Nuala|Travel 31/Directors loan 31
8/12|Nuala got her train back|Directors loan 31/Bank 31
8/20,9/20,10/20|Power, Airtricity|Power 88/Bank 88
8/27,9/25|Wages Declan|Wages 1200/Bank 1000, PAYE owing 200
"""


@pytest.fixture(scope="module")
def firm(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("who"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    "note",
    [
        "train to galway 42.60, sean paid it himself so owe him",
        "sean bought the train ticket 18 himself",
        "rent 750 from december on, paid 700 today",
        "power 91.20 airtricity, 88 last week",
        "wages declan 1250, paye 210, he worked extra on saturday",
    ],
)
def test_it_is_asked(firm: Desk, note: str) -> None:
    assert str(posted(firm, note)).startswith("?")


@pytest.mark.parametrize(
    ("note", "entry"),
    [
        ("power 91.20 airtricity, 88 last month", "Power 91.20/Bank 91.20"),
        ("airtricity power 91.20 (84 the month before)", "Power 91.20/Bank 91.20"),
        ("I paid the train 22 out of my own pocket", "Travel 22/Directors loan 22"),
        ("rent quay house 700", "Rent 700/Bank 700"),
        ("declan wages 1040 net, 190 paye", "Wages 1230/PAYE owing 190, Bank 1040"),
        ("wages declan take home 1040, paye 190", "Wages 1230/PAYE owing 190, Bank 1040"),
        ("wages declan 1230 before tax, 190 paye", "Wages 1230/PAYE owing 190, Bank 1040"),
        ("wages declan 1230, paye 190", "Wages 1230/PAYE owing 190, Bank 1040"),
    ],
)
def test_it_is_posted(firm: Desk, note: str, entry: str) -> None:
    assert posted(firm, note) == wanted(entry)


def test_both_months_are_no_comparison(firm: Desk) -> None:
    assert posted(firm, "power 91.20 this month and 88 last month") != wanted("Power 91.20/Bank 91.20")


def _members(folder: Path) -> Desk:
    rows: Rows = [["Date", "Account", "Text", "Who", "Debit", "Credit"]]
    people = ["Ida Frost", "Hugo Lane", "Priya Nair", "Tom Beck"]
    for number, who in enumerate(people * 2):
        at = day(9, 1 + number)
        rows += [
            [at, "Bank", "Member fee", who, 60.0, None],
            [at, "Member fees", "Member fee", who, None, 60.0],
        ]
    chart: Rows = [["Account", "Type"], ["Bank", "Asset"], ["Member fees", "Income"], ["Donations", "Income"]]
    return desk({"Journal": rows, "Accounts": chart}, folder)


@pytest.mark.parametrize(
    "note", ["priya nair's husband paid his member fee 60", "tom beck's sister member fee 60, bank"]
)
def test_a_relative_is_somebody_else(tmp_path: Path, note: str) -> None:
    question = doubt(_members(tmp_path).propose(note))
    assert question is not None and question.kind == "who"


def test_whom_it_was_with_is_still_told(tmp_path: Path) -> None:
    made = _members(tmp_path).propose("priya nair paid her member fee 60")
    assert isinstance(made, Proposal) and doubt(made) is None
    assert {e.dimensions.get("counterparty") for e in made.entries} == {"Priya Nair"}
