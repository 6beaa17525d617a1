"""Books of clubs and stalls: kinds of accounts called "in" and "out", words for amounts over ways of paying, pages of
what was received and spent, somebody's tab, and sums less a discount."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Layout, Role
from nl2x.books.model import AccountType
from nl2x.notes.events.recognise import recognise
from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, day, desk, typed
from tests.notes.test_own_charts import ACCOUNTS, boat

KINDS = {"have": "have", "owe": "owe", "mine": "owe", "earn": "in", "cost": "out"}


def club(kinds: bool = True) -> dict[str, Rows]:
    """The fishing trips with kinds of accounts as a club has them, or with none but a remark on top."""
    sheets = boat()
    chart = [[n, KINDS[k] if kinds else None, a, "=C{r}"] for n, k, a in ACCOUNTS]
    remark: list[Any] = ["Minus: we owe it"]
    return {**sheets, "What there is": [remark, ["Name", "Sort", "1 Sept", "since"], *chart]}


@pytest.fixture(scope="module")
def of_club(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return desk(club(), tmp_path_factory.mktemp("club"))


def test_in_and_out_are_kinds_of_accounts(of_club: Desk) -> None:
    types = {a.name: a.type for a in of_club.knowledge.book.accounts}
    assert types["Trips"] is AccountType.INCOME
    assert types["Mooring"] is AccountType.EXPENSE
    assert types["Tin"] is AccountType.ASSET
    assert types["I owe suppliers"] is AccountType.LIABILITY


def test_a_remark_on_top_doesnt_make_every_account_a_debt(tmp_path: Path) -> None:
    types = {a.name: a.type for a in desk(club(kinds=False), tmp_path).knowledge.book.accounts}
    assert types["Bank"] is AccountType.ASSET
    assert list(types.values()).count(AccountType.LIABILITY) < 4


@pytest.mark.parametrize(
    ("note", "amount"),
    [
        ("diesel 80 less 10%", 72),
        ("bait & tackle, 3 boxes @ 12 less 25% trade discount", 27),
        ("mooring 210 minus 5% discount", 199.5),
        ("diesel 80", 80),
        ("diesel 80, 10% more than last time", None),
    ],
)
def test_what_is_taken_off_isnt_paid(note: str, amount: float | None, of_club: Desk) -> None:
    found = typed(of_club, note)
    figures = {value for value in found.values() if isinstance(value, Decimal | int | float)}
    assert amount is None or figures == {amount}


TABS: list[list[Any]] = [
    ["Who still owes me"],
    ["No", "Date", "Who", "What", "Price", "Paid so far", "Last paid", "Owes"],
    [1, day(9, 2), "Mrs Adeyemi", "birthday cake", 80, 30, day(9, 9), "=E{r}-F{r}"],
    [2, day(9, 12), "Mrs Obi", "rolls for the hall", 45, None, None, "=E{r}-F{r}"],
    [3, day(9, 20), "Parish", "buns", 120, 60, day(10, 4), "=E{r}-F{r}"],
    [4, day(10, 3), "Mrs Cole", "two tarts", 36, 36, day(10, 10), "=E{r}-F{r}"],
    [5, day(10, 17), "Mrs Obi", "wedding cake", 240, 100, day(10, 24), "=E{r}-F{r}"],
    [6, day(10, 30), "Mrs Adeyemi", "loaves", 20, None, None, "=E{r}-F{r}"],
]  # fmt: skip
SPENT: list[list[Any]] = [
    ["Money I spent"],
    ["Day", "On what", "Kind", "Amount", "Out of"],
    *[
        [day(10, d), what, kind, amount, way]
        for d, what, kind, amount, way in (
            (1, "flour, two sacks", "Baking", 44, "Cash"), (3, "stall", "Market", 15, "Cash"),
            (6, "gas bottle", "Oven", 38, "MoMo"), (10, "stall", "Market", 15, "Cash"),
            (13, "flour, a sack", "Baking", 22, "Cash"), (17, "stall", "Market", 15, "Cash"),
            (20, "gas bottle", "Oven", 38, "MoMo"), (24, "stall", "Market", 15, "Cash"),
        )
    ],
]  # fmt: skip


@pytest.fixture(scope="module")
def of_baker(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return desk({"Tabs": TABS, "Spent": SPENT}, tmp_path_factory.mktemp("baker"))


def test_beside_tabs_a_page_of_what_was_spent_is_a_table_of_expenses(of_baker: Desk) -> None:
    book = of_baker.knowledge.book
    assert book.layout is Layout.RECORDS
    spent = next(i for i in book.lists if i.sheet == "Spent")
    roles = {c.heading: c.role for c in spent.columns}
    assert roles["Out of"] is Role.METHOD
    assert roles["Kind"] is Role.CATEGORY


def test_alone_it_stays_a_cash_book(tmp_path: Path) -> None:
    assert desk({"Spent": SPENT}, tmp_path).knowledge.book.layout is Layout.CASH_BOOK


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("the parish paid me 40 for the buns", {"Tabs!F5": 100, "Tabs!G5": day(11, 10)}),
        ("gas bottle 38", {"Spent!A11": day(11, 10), "Spent!C11": "Oven", "Spent!D11": 38, "Spent!E11": "MoMo"}),
        ("Mrs Cole paid 30", {}),  # she owes nothing; that others are called Mrs, too, says nothing
        ("the parish paid me 90 for the buns", {}),  # of 60
    ],
)  # fmt: skip
def test_such_a_book_takes_payments_and_costs(note: str, cells: dict[str, Any], of_baker: Desk) -> None:
    found = typed(of_baker, note)
    assert {cell: found.get(cell) for cell in cells} == cells
    assert ("?" in found) is not bool(cells)


MONTHS: dict[str, Rows] = {
    "2026": [
        ["Scouts 2026"],
        ["", *(f"{dt.date(2026, m, 1):%b}" for m in range(1, 13))],
        ["Money in"],
        ["Subs", *[40] * 10],
        ["Total in", *[f"=SUM({c}4:{c}4)" for c in "BCDEFGHIJKLM"]],
        ["Money out"],
        ["Hall rent", *[25] * 10],
        ["Outings", *[60, 80] * 5],
        ["Total out", *[f"=SUM({c}7:{c}8)" for c in "BCDEFGHIJKLM"]],
    ]
}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("outings: swimming, 12 children at 4.50", {"2026!L8": 54}),
        ("outings: swimming, 12 swimmers at 4.50", {"2026!L8": 54}),
        ("25 hall rent for november", {"2026!L7": 25}),
        ("hall rent nov and dec, 50", None),
        ("hall rent november/december 50", None),
    ],
)
def test_children_are_several_and_two_months_are_two(
    note: str, cells: dict[str, Any] | None, tmp_path: Path
) -> None:
    found = typed(desk(MONTHS, tmp_path), note)
    assert ("?" in found) if cells is None else found == cells


FLATS: dict[str, Rows] = {
    "Received": [
        ["Money received"],
        ["Date", "Flat", "For", "Mode", "Amount"],
        *[[day(10, d), 1 + d % 4, "Service charge", "Bank", 90] for d in range(1, 13)],
    ],
    "Spent": [
        ["Money spent"],
        ["Date", "Paid to", "Head", "Mode", "Amount"],
        *[[day(10, d), who, head, "Bank", 60 + d] for d, who, head in (
            (2, "Brite", "Cleaning"), (4, "Flat 3", "Key deposit back"), (6, "Aqua", "Water"), (9, "Brite", "Cleaning"),
            (16, "Brite", "Cleaning"), (20, "Aqua", "Water"), (23, "Brite", "Cleaning"), (30, "Brite", "Cleaning"),
        )],
    ],
}  # fmt: skip


def test_a_number_on_the_other_page_with_no_word_of_the_way_is_asked(tmp_path: Path) -> None:
    at = desk(FLATS, tmp_path)
    assert [i.flow for i in at.knowledge.book.lists] == ["in", "out"]
    assert "?" in typed(at, "flat 3 november 90")
    assert typed(at, "Brite cleaning 70").get("Spent!E11") == 70


@pytest.mark.parametrize("note", ["Mrs Bell took two loaves on credit, 9", "the lady took a cake on tick 30"])
def test_who_takes_on_credit_owes(note: str, of_baker: Desk) -> None:
    assert "Spent" not in str(typed(of_baker, note))
    assert read_event(of_baker, note) == "invoiced"


def read_event(at: Desk, note: str) -> str:
    return recognise(note, at.knowledge)[0].event.name
