"""Books that say in everyday words whence money came and where it went: two accounts to a row, months with the same
headings under several names, one amount with a sign and pairs of rows for what was moved."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Layout, Role
from tests.notes.small_books import Rows, day, desk, typed

KINDS = [
    ("Purse", "We own", 60), ("Credit union", "We own", 900), ("Hives", "We own", 400), ("Perez mill", "We owe", 0),
    ("Ana put in", "Ours", -1360), ("Ana takes home", "Ours", 0), ("Honey", "Earned", 0), ("Candles", "Earned", 0),
    ("Jars", "Spent", 0), ("Sugar", "Spent", 0), ("Pitch rent", "Spent", 0), ("Petrol", "Spent", 0),
]  # fmt: skip
MOVES = [
    (day(9, 1), "pitch, September", 30, "Purse", "Pitch rent"), (day(9, 2), "market", 120, "Honey", "Purse"),
    (day(9, 3), "200 jars", 85, "Credit union", "Jars"), (day(9, 5), "syrup", 24, "Purse", "Sugar"),
    (day(9, 9), "market", 95, "Honey", "Purse"), (day(9, 10), "filled up", 40, "Credit union", "Petrol"),
    (day(9, 16), "market", 60, "Candles", "Purse"), (day(9, 20), "for home", 50, "Purse", "Ana takes home"),
    (day(9, 21), "syrup, on account", 55, "Perez mill", "Sugar"), (day(9, 23), "paid in", 100, "Purse", "Credit union"), (day(10, 1), "pitch, October", 30, "Purse", "Pitch rent"),
]  # fmt: skip


def two_to_a_row(gives: str = "Out of", gets: str = "Into", *, listed: bool = True) -> dict[str, Rows]:
    """Rows with two accounts; `listed`: beside a list of the accounts and their kinds."""
    head: list[list[Any]] = [["Bees"], ["Day", "What", "KSh", gives, gets]]
    chart: list[list[Any]] = [["Name", "Group", "1 Sept"], *[list(k) for k in KINDS]]
    return {"Moves": [*head, *[list(m) for m in MOVES]], **({"Accounts": chart} if listed else {})}


@pytest.mark.parametrize(
    ("gives", "gets"), [("Out of", "Into"), ("Taken from", "Goes to"), ("GIVES", "GETS")]
)
def test_two_accounts_to_a_row_in_plain_words(gives: str, gets: str, tmp_path: Path) -> None:
    opened = desk(two_to_a_row(gives, gets), tmp_path)
    types = {a.name: str(a.type) for a in opened.knowledge.book.accounts}
    assert types["Purse"] == "asset" and types["Perez mill"] == "liability" and types["Honey"] == "income"
    wanted = {"Moves!C14": 44, "Moves!D14": "Credit union", "Moves!E14": "Petrol"}
    assert wanted.items() <= typed(opened, "petrol 44").items()


def test_a_debt_is_known_by_the_word_that_only_it_has(tmp_path: Path) -> None:
    opened = desk(two_to_a_row(), tmp_path)
    assert typed(opened, "sent perez their 55 for the syrup").get("Moves!E14") == "Perez mill"


def test_places_go_from_and_to_as_well(tmp_path: Path) -> None:
    trips = two_to_a_row("From", "To", listed=False)
    opened = desk(trips, tmp_path)
    assert opened.knowledge.book.layout is not Layout.JOURNAL


def stall(way: str = "Place") -> dict[str, Rows]:
    """One amount with a sign; a column of kinds whose heading tells nothing; what was banked on two rows."""
    kinds = ("Bread", "Buns", "Flour", "Yeast", "Stand", "Bags", "Petrol", "Wrap")
    rows: list[list[Any]] = []
    for n in range(24):
        size = 40 + n if n % 8 < 2 else -5 - n
        rows.append([day(9, 1 + n), f"thing {n}", kinds[n % 8], "Tin" if n % 3 else "Bank", size])
        if n % 6 == 5:
            rows += [
                [day(9, 1 + n), "dropped off", "Night safe", "Tin", -50 - n],
                [day(9, 1 + n), "dropped off", "Night safe", "Bank", 50 + n],
            ]
    return {"Stall": [["Our stall"], ["Date", "What for", "Zq", way, "Bds$"], *rows]}


def test_many_words_that_come_again_are_kinds_and_pairs_are_moves(tmp_path: Path) -> None:
    opened = desk(stall("Tin/Bank"), tmp_path)
    (listing,) = opened.knowledge.book.lists
    assert [c.role for c in listing.columns][2:] == [Role.CATEGORY, Role.METHOD, Role.AMOUNT]
    cells = typed(opened, "put 65 from the tin into the bank")
    assert sorted(v for v in cells.values() if isinstance(v, int | float)) == [-65, 65]
    assert list(cells.values()).count("Night safe") == 2


@pytest.mark.parametrize("note", ["bread 40 buns 12.50", "a few sacks of flour @ £18", "flour @ 18"])
def test_what_may_be_a_count_or_a_price_is_asked(note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(stall("Tin/Bank"), tmp_path), note)


def test_a_price_for_so_many_is_worked_out(tmp_path: Path) -> None:
    assert -108 in typed(desk(stall("Tin/Bank"), tmp_path), "six sacks of flour @ 18 from the tin").values()


MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def boats() -> dict[str, Rows]:
    """Months down; under each boat the same headings, what is left by formula; a column for both."""
    heads = ["Hire", "Diesel", "Mooring", "Left"]
    rows: list[list[Any]] = [
        ["Boats 2026"],
        ["", "WREN (red)", "", "", "", "TERN (blue)", "", "", "", "ALL"],
        ["", *heads, *heads, "Common", "Left in all"],
    ]
    for n, month in enumerate(MONTHS, start=4):
        figures = [900 + n, 120 + n, 75] if n < 14 else [None] * 3
        left = f"=B{n}-SUM(C{n}:D{n})", f"=F{n}-SUM(G{n}:H{n})"
        total = f"=E{n}+I{n}-J{n}"
        rows.append([month, *figures, left[0], *figures, left[1], 20 if n < 10 else None, total])
    rows.append(["Year", *[f"=SUM({c}4:{c}15)" for c in "BCDEFGHIJK"]])
    return {"2026": rows}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("diesel for Wren 80", {"2026!C14": 80}),
        ("Tern's mooring 75", {"2026!H14": 75}),
        ("took 310 for Tern hire", {"2026!F14": 310}),
    ],
)
def test_headings_below_the_names_that_they_share(note: str, cells: dict[str, Any], tmp_path: Path) -> None:
    opened = desk(boats(), tmp_path)
    types = {a.name: str(a.type) for a in opened.knowledge.book.accounts}
    assert types["Diesel (WREN)"] == "expense" == types["Common"] and types["Hire (TERN)"] == "income"
    assert typed(opened, note) == cells


def test_money_back_in_the_place_that_is_named(tmp_path: Path) -> None:
    assert typed(desk(boats(), tmp_path), "gave the Orrs 40 back, Wren's engine broke down") == {
        "2026!B14": -40
    }


def test_a_name_that_isnt_said_is_asked_for(tmp_path: Path) -> None:
    assert "?" in typed(desk(boats(), tmp_path), "diesel 80")
