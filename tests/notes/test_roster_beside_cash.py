"""Members and their dues beside the cash list, on one sheet, under headings in one row: two lists, which belong together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.model import SetCell
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.small_books import Rows, calculated_desk, day

MEMBERS = (
    ("Ada Quill", "Adult", 60, (3, 8)),
    ("Ben Marsh", "Adult", 60, (3, 8)),
    ("Cora Lind", "Pensioner", 30, (3, 15)),
    ("Dov Hart", "Adult", 60, None),
    ("Ella Voss", "Student", 25, (3, 22)),
    ("Finn Oak", "Adult", 60, (3, 29)),
    ("Gus Reed", "Pensioner", 30, (4, 5)),
    ("Hana Moss", "Adult", 60, (4, 12)),
)


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    cash: list[tuple[Any, ...]] = [
        (day(*paid), f"Dues, {name}", "Dues", dues, None) for name, _, dues, paid in MEMBERS if paid
    ]
    others = (
        ("Tea and milk", "Tea", 14.2),
        ("Whistles", "Safety", 9),
        ("Buns", "Tea", 12.5),
        ("Rope", "Safety", 28),
    )
    cash += [(day(4, 14 + i), what, kind, None, much) for i, (what, kind, much) in enumerate(others)]
    cash += [(day(5, 2 + i), "Hats sold", "Hats", 24, None) for i in range(3)]
    head = ["Member", "Class", "Dues", "Paid on", "Paid", "Owes", None, "Date", "What", "Kind", "In", "Out"]
    rows: Rows = [["Swimmers 2026"], head]
    for i, entry in enumerate(cash):
        left: list[Any] = [None] * 6
        if i < len(MEMBERS):
            name, kind, dues, paid = MEMBERS[i]
            left = [
                name,
                kind,
                dues,
                day(*paid) if paid else None,
                dues if paid else None,
                f"=C{i + 3}-E{i + 3}",
            ]
        rows.append([*left, None, *entry])
    return calculated_desk({"Club": rows}, tmp_path_factory.mktemp("club"))


def cells(at: Desk, note: str) -> dict[str, Any] | str:
    made = at.propose(note)
    question = doubt(made)
    if question is not None or not isinstance(made, Proposal):
        return "?"
    return {e.cell[0]: e.value for e in made.plan.edits if isinstance(e, SetCell) and e.value is not None}


@pytest.mark.parametrize(
    ("note", "kind", "column"),
    [
        ("sold 2 hats, 24 in the box", "Hats", "K"),
        ("milk & tea 11.95", "Tea", "L"),
        ("a new rope 31", "Safety", "L"),
    ],
)
def test_cash_goes_into_its_own_list_alone(club: Desk, note: str, kind: str, column: str) -> None:
    found = cells(club, note)
    assert isinstance(found, dict), found
    assert found["J"] == kind and column in found and not found.keys() & set("ABCDEF")


def test_dues_arent_marked_without_the_cash(club: Desk) -> None:
    """The cash list has what the other members paid: one half alone would be wrong."""
    for note in ("Dov Hart gave me his dues this morning, 60", "Dov Hart paid his dues, 60"):
        found = cells(club, note)
        assert found == "?" or ("J" in found and found["J"] == "Dues"), found


def test_both_lists_are_known(club: Desk) -> None:
    parts = [[c.letter for c in one.columns] for one in club.knowledge.book.lists]
    assert sorted(map("".join, parts)) == ["ABCDEF", "HIJKL"]


def test_a_list_with_a_blank_column_stays_one(tmp_path: Path) -> None:
    head = ["Date", "What", "Kind", "Amount", None, "Paid on", "How"]
    rows: Rows = [head]
    rows += [[day(3, 1 + i), f"Thing {i}", "Tools", 10 + i, None, day(4, 1 + i), "Cash"] for i in range(9)]
    rows += [[day(4, 20 + i), f"Later {i}", "Tools", 10 + i] for i in range(4)]
    at = calculated_desk({"Costs": rows}, tmp_path)
    assert ["".join(c.letter for c in one.columns) for one in at.knowledge.book.lists] == ["ABCDFG"]
