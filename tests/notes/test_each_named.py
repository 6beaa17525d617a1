"""What each of several paid, who are named and not counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notes.small_books import Rows, day, desk, typed


def _book(people: bool) -> dict[str, Rows]:
    who = ("Mele Tau", "Ioane Tau", "Sina Fa", "Peti Lo")
    return {
        "Cash book": [
            ["Date", *(["Member"] if people else []), "Details", "Category", "In", "Out"],
            *[
                [day(8, 1 + n), *([who[n % 4]] if people else []), ("school fees", "subs", "hall hire")[n % 3],
                 ("School fees", "Subs", "Hall")[n % 3], 20 if n % 3 == 1 else None, None if n % 3 == 1 else 150 + n]
                for n in range(18)
            ],
        ]
    }  # fmt: skip


@pytest.mark.parametrize(
    ("note", "sum_"),
    [
        ("paid the school fees for Mele and Ioane, 180 each", 360),
        ("paid hall hire for september, october and november, 160 each", 480),
        ("paid the school fees for Mele and her brother, 180 each", 360),
    ],
)
def test_it_is_as_many_times_as_there_are_names(note: str, sum_: float, tmp_path: Path) -> None:
    assert typed(desk(_book(people=False), tmp_path), note)["Cash book!E20"] == sum_


@pytest.mark.parametrize(
    "note",
    [
        "paid the school fees for Mele and Ioane and the others, 180 each",
        "school fees for Mele and Ioane, 180 each, paid 500 altogether",
    ],
)
def test_who_is_not_counted_is_asked_about(note: str, tmp_path: Path) -> None:
    assert "?" in typed(desk(_book(people=False), tmp_path), note)


def test_who_has_rows_of_his_own_is_no_half_of_one(tmp_path: Path) -> None:
    found = typed(desk(_book(people=True), tmp_path), "paid the school fees for Mele and Ioane, 180 each")
    assert 360 not in found.values()
