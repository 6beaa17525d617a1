"""A grid with the same lines under several headings: vans, flats, shops."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.notes.small_books import desk, typed

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def line(name: str, *amounts: float | None) -> list[Any]:
    return [name, *amounts]


VANS = {
    "2026": [
        ["Two vans 2026"],
        [],
        ["GBP", *MONTHS],
        ["VAN 1 - TONY"],
        line("Fares", 900, 950, 980, 940, 960, 990, 1010, 1000, 970),
        line("Fuel", 210, 220, 215, 230, 225, 240, 238, 251, 246),
        line("Repairs", None, 85, None, None, 140, None, 152, None),
        ["VAN 2 - SHEILA"],
        line("Fares", 700, 720, 740, 710, 760, 770, 790, 780, 750),
        line("Fuel", 180, 175, 190, 185, 188, 192, 201, 196, 199),
        line("Repairs", 60, None, None, 45, None, None, None, 38),
        ["BOTH"],
        line("Insurance", 130, 130, 130, 130, 130, 130, 130, 130, 130),
        [],
        ["Came in", *[f"={c}5+{c}9" for c in "BCDEFGHIJKLM"]],
        ["Went out", *[f"={c}6+{c}7+{c}10+{c}11+{c}13" for c in "BCDEFGHIJKLM"]],
        ["Left", *[f"={c}15-{c}16" for c in "BCDEFGHIJKLM"]],
    ]
}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("fuel van 2, 64.50", {"2026!L10": 64.5}),
        ("Sheila's fares this week 190", {"2026!L9": 190}),
        ("repairs to Tony's van 88", {"2026!L7": 88}),
        ("insurance 130", {"2026!L13": 130}),
        ("Tony paid in his fares, 240", {"2026!L5": 240}),
        ("Sheila's August repair was 83, I wrote it the wrong way round", {"2026!I11": 83}),
        ("Tony's fuel in July should be 248 not 238", {"2026!H6": 248}),
    ],
)
def test_a_section_that_is_named(note: str, cells: dict[str, Any], tmp_path: Path) -> None:
    assert typed(desk(VANS, tmp_path), note) == cells


@pytest.mark.parametrize(
    "note",
    [
        "fuel 60",
        "repairs 75, new wiper motor",
        "fuel for Tony and Sheila 120",
        "Sheila 190",
        "the March repair was 35, I wrote it down wrong",
        "please fix the fuel, 205",
    ],
)
def test_a_section_left_open_is_asked(note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(VANS, tmp_path), note)
