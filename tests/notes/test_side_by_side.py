"""Things with their sums one behind the other, without a mark between them, and numbers that may be either."""

import datetime as dt
from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed

CASH = [
    ["Date", "Details", "Head", "Ref", "In", "Out"],
    [day(9, 1), "Teas", "Refreshments", "rec 1", 18.5, None],
    [day(9, 1), "Raffle", "Raffle", "rec 2", 26, None],
    [day(9, 3), "Hall, September", "Hall", "chq 31", None, 45],
    [day(9, 5), "Rings, 300 bought", "Rings", "chq 32", None, 87],
    [day(9, 8), "Teas", "Refreshments", "rec 3", 16, None],
    [day(9, 8), "Raffle", "Raffle", "rec 4", 31, None],
    [day(9, 9), "Milk", "Refreshments", "card", None, 6.35],
    [day(9, 15), "Teas", "Refreshments", "rec 5", 21, None],
    [day(9, 15), "Raffle", "Raffle", "rec 6", 24, None],
    [day(9, 16), "Rings sold at the meeting", "Rings", "rec 7", 62, None],
    [day(10, 3), "Hall, October", "Hall", "chq 33", None, 45],
    [day(10, 6), "Teas", "Refreshments", "rec 8", 17, None],
    [day(10, 6), "Raffle", "Raffle", "rec 9", 28, None],
    [day(10, 13), "Rings sold at the meeting", "Rings", "rec 10", 41.5, None],
    [day(10, 20), "Bread", "Refreshments", "card", None, 9],
    [day(10, 21), "Eggs", "Refreshments", "card", None, 7.5],
]  # fmt: skip
FIRST = len(CASH) + 1


@pytest.fixture
def at(tmp_path: Path) -> Desk:
    return desk({"Cash book": CASH}, tmp_path, dt.date(2026, 11, 3))


def sums(cells: dict[str, object]) -> dict[str, object]:
    """What is typed under In and Out, and the heads beside it."""
    return {k.removeprefix("Cash book!"): v for k, v in cells.items() if k[10] in "CEF"}


def test_each_thing_gets_the_sum_behind_it(at: Desk) -> None:
    found = sums(typed(at, "teas 22 raffle 31"))
    assert found == {
        f"C{FIRST}": "Refreshments", f"E{FIRST}": 22, f"C{FIRST + 1}": "Raffle", f"E{FIRST + 1}": 31,
    }  # fmt: skip


@pytest.mark.parametrize(
    "note", ["teas 22 from 31", "hall 45 flat 31", "raffle 12 tickets 31", "teas 22 each 31"]
)
def test_what_ties_two_numbers_together_keeps_them_together(at: Desk, note: str) -> None:
    assert f"Cash book!A{FIRST + 1}" not in typed(at, note)


def test_a_number_between_two_things_that_were_bought_apart_is_asked_about(at: Desk) -> None:
    assert '"400" an amount or a number' in typed(at, "bread 400 eggs 250")["?"]


def test_the_next_cheque_is_no_sum(at: Desk) -> None:
    assert "How much was it?" in typed(at, "hall november paid chq 34")["?"]


def test_a_cheque_of_another_size_is_one(at: Desk) -> None:
    assert 45 in typed(at, "hall november 45 chq 34").values()


def test_what_was_bought_and_sold_under_one_head_needs_a_word(at: Desk) -> None:
    assert "come in or go out" in typed(at, "rings 100 at 1.20")["?"]


def test_a_verb_is_such_a_word(at: Desk) -> None:
    assert sums(typed(at, "sold 40 rings at 1.50"))[f"E{FIRST}"] == 60


def test_words_that_only_one_side_had_are_such_words(at: Desk) -> None:
    assert sums(typed(at, "teas 23.40"))[f"E{FIRST}"] == 23.4


@pytest.mark.parametrize("note", ["raffle 31 and hall", "teas 22 + raffle"])
def test_what_is_named_last_without_a_sum_isnt_lost(at: Desk, note: str) -> None:
    assert "no sum is told for that" in typed(at, note)["?"]


def test_it_may_be_left_out(at: Desk) -> None:
    found = sums(typed(at, "teas 22 and raffle", "yes"))
    assert found == {f"C{FIRST}": "Refreshments", f"E{FIRST}": 22}


@pytest.mark.parametrize(
    "note",
    ["teas 22 and milk money", "teas 22 and thanks", "milk 9 and bread", "teas 22 for raffle and hall"],
)
def test_what_is_of_the_same_account_or_no_thing_is_none_more(at: Desk, note: str) -> None:
    assert "no sum is told" not in str(typed(at, note))
