"""What a hand-made page tells by its own sums, sections and remarks: which side a line is on, which bank it is, how a
thing is paid, that just what is owed is what was paid."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.model import AccountType
from tests.notes.small_books import desk, typed

Pages = dict[str, list[list[Any]]]


def _workshop(
    *, heading: str = "What there is and what is owed", bank: str = "Zenda account", remark: str = "bank card",
    has: str = "There is", owes: str = "Owed", drawn: str = "",
) -> Pages:  # fmt: skip
    """A lamp maker's two pages: a year's result, and one of what there is under a single title for both sides."""
    return {
        "Result": [
            ["Lamps, so far"], ["Income"], ["Lamps sold", 5200], ["Repairs", 800], ["Together", "=SUM(B3:B4)"],
            ["Costs"], ["Glass", 610, "Hanley account, paid the month after"], ["Postage", 190, remark],
            ["Stall fees", 75, "cash"], ["Together", "=SUM(B7:B9)"], ["Profit", "=B5-B10"],
        ],
        "Position": [
            [heading], [has], [bank, 2100], ["Cash tin", 85], ["Shops owe me", 240], ["All there is", "=SUM(B3:B5)"],
            [owes], ["Hanley account", 263.7], ["Deposits for lamps", 60], ["All owed", "=SUM(B8:B9)"],
            ["Mine", "=B6-B10"], ["Put in by me", 250], ["Taken home", 900, drawn],
            ["Must be 0", "=ROUND(B12+Result!B11-B13+826.3-B11-B12-5925+2750,2)*0"],
        ],
    }  # fmt: skip


def test_a_difference_tells_both_sides_under_one_title(tmp_path: Path) -> None:
    chart = desk(_workshop(), tmp_path).knowledge.chart
    kinds = {t.name: t.account.type for t in chart.tagged}
    assert kinds["Shops owe me"] is kinds["Cash tin"] is AccountType.ASSET
    assert kinds["Hanley account"] is kinds["Deposits for lamps"] is AccountType.LIABILITY


def test_drawings_and_capital_keep_their_kind(tmp_path: Path) -> None:
    taken = desk(_workshop(), tmp_path).knowledge.chart.get("Taken home")
    assert taken is not None and taken.account.type is AccountType.EQUITY and taken.account.contra


def test_a_bank_that_nobody_has_heard_of(tmp_path: Path) -> None:
    at = desk(_workshop(), tmp_path)
    assert [t.name for t in at.knowledge.chart.money] == ["Zenda account", "Cash tin"]
    assert typed(at, "postage 8.40, by bank transfer") == {"Result!B8": 198.4, "Position!B3": 2091.6}


@pytest.mark.parametrize(
    "remark", ["bank card", "debit card", "bank", "bank, on the 1st", "direct debit", "cheque"]
)
def test_a_remark_of_the_only_bank(remark: str, tmp_path: Path) -> None:
    assert typed(desk(_workshop(remark=remark), tmp_path), "postage 8.40") == {
        "Result!B8": 198.4, "Position!B3": 2091.6,
    }  # fmt: skip


@pytest.mark.parametrize(
    "remark", ["cash or card", "cash into the tin, transfers into the bank", "Ken bills me", "30 days"]
)
def test_a_remark_of_two_ways_or_of_none(remark: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(_workshop(remark=remark), tmp_path), "postage 8.40")


def test_just_what_is_owed_is_what_was_paid(tmp_path: Path) -> None:
    at = desk(_workshop(), tmp_path)
    assert typed(at, "paid hanley the october, 263.70, transfer") == {"Position!B8": 0, "Position!B3": 1836.3}
    assert typed(at, "paid hanley 90, transfer") == {"Position!B8": 173.7, "Position!B3": 2010}
    assert "?" in typed(at, "paid hanley 500, transfer"), "more than is owed"


def test_what_is_taken_home(tmp_path: Path) -> None:
    at = desk(_workshop(drawn="always from the bank"), tmp_path)
    assert typed(at, "took 300 home") == {"Position!B13": 1200, "Position!B3": 1800}
    assert typed(at, "took 40 home from the tin") == {"Position!B13": 940, "Position!B4": 45}


@pytest.mark.parametrize(
    ("has", "owes"),
    [
        ("Where the money is", "Still to pay"),
        ("Cash and bank", "Borrowings"),
        ("Money owed to us", "Unpaid bills"),
    ],
)
def test_sections_in_peoples_own_words(has: str, owes: str, tmp_path: Path) -> None:
    kinds = {
        t.name: t.account.type for t in desk(_workshop(has=has, owes=owes), tmp_path).knowledge.chart.tagged
    }
    assert kinds["Shops owe me"] is AccountType.ASSET and kinds["Deposits for lamps"] is AccountType.LIABILITY


ROUND: Pages = {
    "Profit": [
        ["Income"], ["Mowing & edging", 5200], ["Tuning", 800], ["Cleaning for others", 90], ["Total income", "=SUM(B2:B4)"],
        ["Costs"], ["Cleaning", 61], ["Electric & water (EWEB)", 190], ["Helper (Giedrius)", 300], ["Odds (stamps, tea, bags)", 30],
        ["Total costs", "=SUM(B7:B10)"], ["Profit", "=B5-B11"],
    ],
    "Balance": [["What I have"], ["Current account", 2100], ["Cash tin", 40], ["Total", "=SUM(B2:B3)"]],
}  # fmt: skip


def test_work_is_earned_with_by_its_verb(tmp_path: Path) -> None:
    at = desk(ROUND, tmp_path)
    assert typed(at, "mowed five lawns today, 325, all paid by transfer") == {
        "Profit!B2": 5525,
        "Balance!B2": 2425,
    }
    assert typed(at, "Mrs Dale's piano tuned, 65 cash") == {"Profit!B3": 865, "Balance!B3": 105}
    assert "?" in typed(at, "cleaned at the vicarage, 40 cash"), "it is a cost here as well"


def test_a_name_in_brackets_behind_an_account(tmp_path: Path) -> None:
    at = desk(ROUND, tmp_path)
    assert typed(at, "EWEB was 168.90 this time, by bank transfer") == {
        "Profit!B8": 358.9,
        "Balance!B2": 1931.1,
    }
    assert typed(at, "paid Giedrius his 30 for today, cash") == {"Profit!B9": 330, "Balance!B3": 10}


def test_banked_out_of_the_tin(tmp_path: Path) -> None:
    assert typed(desk(ROUND, tmp_path), "I banked 30 out of the tin this morning") == {
        "Balance!B2": 2130, "Balance!B3": 10,
    }  # fmt: skip


def test_one_sum_for_two_things(tmp_path: Path) -> None:
    assert "each" in typed(desk(ROUND, tmp_path), "Fred Meyer 30, part stamps, part the cleaning, cash")["?"]


FAMILY: Pages = {
    "Budget": [
        [None, "Sep", "Oct", "Nov"], ["MONEY IN"], ["Ewan's pay", 2114, 2114, None], ["Kirsty's pay", 900, 900, 900],
        ["Child benefit", 88.4, 88.4, 44.2], ["Total in", *(f"=SUM({c}3:{c}5)" for c in "BCD")], ["MONEY OUT"],
        ["Food", 300, 310, 120], ["Children's accounts", 50, 50, 50], ["Total out", *(f"=SUM({c}8:{c}9)" for c in "BCD")],
        ["Left", *(f"={c}6-{c}10" for c in "BCD")],
    ]
}  # fmt: skip


def test_somebodys_pay_and_what_comes_once_more(tmp_path: Path) -> None:
    at = desk(FAMILY, tmp_path)
    assert typed(at, "Ewan's been paid 2114") == {"Budget!D3": 2114}
    assert typed(at, "another week of child benefit is in, 44.20 like the last one") == {"Budget!D5": 88.4}
    assert "once more" in typed(at, "child benefit 44.20")["?"]
