"""A club's cash pages, one for each fund with heads of its own: the head says which page a note goes to."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import day, desk, typed

HEADINGS = ["Date", "From / to", "Head", "How", "In", "Out", "Balance"]
GENERAL = [
    (1, "Subs, June's lot", "Subscriptions", "cash", 96, None),
    (3, "Northern Power, electricity May", "Electricity", "DD", None, 61.4),
    (8, "Skittles alley, 8th", "Skittles", "cash", 214.5, None),
    (15, "Skittles alley, 15th", "Skittles", "cash", 188, None),
    (22, "Skittles alley, 22nd", "Skittles", "cash", 231.25, None),
    (24, "Subs, latecomers", "Subscriptions", "bank", 48, None),
    (25, "Cleaner, Mrs Oduya", "Cleaning", "bank", None, 80),
]
MINIBUS = [
    (2, "Halfords, wipers", "Upkeep", "bank", None, 31.9),
    (9, "Hire to the Scouts", "Hire", "bank", 75, None),
    (16, "Sponsored walk", "Donations", "cash", 312, None),
    (23, "Hire to St Anne's", "Hire", "bank", 75, None),
]
PAVILION = [
    (4, "J. Reed, roofer", "Repairs", "bank", None, 420),
    (11, "Gift of the Rotary", "Donations", "bank", 500, None),
    (18, "Paint, Brewers", "Repairs", "bank", None, 66.2),
    (25, "J. Reed, gutters", "Repairs", "bank", None, 130),
]


def _page(title: str, rows: list[tuple[Any, ...]]) -> list[list[Any]]:
    """A fund's page with rows of three months."""
    made: list[list[Any]] = [
        [title],
        [],
        HEADINGS,
        [day(6, 1), "Brought forward", None, None, None, None, 900],
    ]
    for month in (6, 7, 8):
        made += [
            [day(month, number), *rest, f"=G{len(made) + n}+E{{r}}-F{{r}}"]
            for n, (number, *rest) in enumerate(rows)
        ]
    return made


def _club(tmp_path: Path, cleaner: str = "Cleaner, Mrs Oduya", **heads: str) -> Desk:
    """The club's book; `heads`: heads that the pavilion's page has instead of its own."""
    general = [(d, cleaner if head == "Cleaning" else who, head, *rest) for d, who, head, *rest in GENERAL]
    pavilion = [(d, who, heads.get(head, head), *rest) for d, who, head, *rest in PAVILION]
    sheets = {
        "General": _page("General fund", general),
        "Minibus": _page("Minibus fund", MINIBUS),
        "Pavilion": _page("Pavilion fund", pavilion),
    }
    return desk(sheets, tmp_path, dt.date(2026, 9, 5))


@pytest.mark.parametrize(
    ("note", "sheet", "head", "amount"),
    [
        ("skittles tonight 203.75 cash", "General", "Skittles", 203.75),
        ("northern power took 64.20 for electricity, direct debit", "General", "Electricity", 64.2),
        ("repairs to the door 55 by bank transfer", "Pavilion", "Repairs", 55),
        ("the Scouts gave us a donation for the minibus, 320 in cash", "Minibus", "Donations", 320),
    ],
)
def test_the_page_whose_own_the_head_is(
    tmp_path: Path, note: str, sheet: str, head: str, amount: float
) -> None:
    cells = typed(_club(tmp_path), note)
    assert {place.split("!")[0] for place in cells} == {sheet}
    assert head in cells.values()
    assert amount in cells.values()


@pytest.mark.parametrize(
    "note", ["donations 320 in cash", "the cleaner, 80 by bank, and her mop for the minibus 9"]
)
def test_heads_of_several_pages_tell_nothing(tmp_path: Path, note: str) -> None:
    assert "?" in typed(_club(tmp_path), note)


def test_pages_that_share_their_heads_are_asked_about(tmp_path: Path) -> None:
    """As houses do, which all have repairs and insurance: that one alone had some so far says little."""
    shared = {"Repairs": "Upkeep"}
    assert "?" in typed(_club(tmp_path, **shared), "upkeep 55 by bank transfer")


def test_what_a_row_is_called_by_its_day_is_not_its_name(tmp_path: Path) -> None:
    """ "Skittles alley, 22nd" was that row's."""
    assert "Skittles alley" in typed(_club(tmp_path), "skittles alley tonight 203.75 cash").values()


def test_somebody_called_like_a_month_keeps_the_name(tmp_path: Path) -> None:
    assert (
        "Auntie June"
        in typed(_club(tmp_path, cleaner="Auntie June"), "auntie June cleaned, 85 by bank").values()
    )


def test_a_way_in_short_is_the_one_said_in_full(tmp_path: Path) -> None:
    cells = typed(_club(tmp_path), "electricity 58.10 went out by direct debit")
    assert "DD" in cells.values()
