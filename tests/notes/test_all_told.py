"""What a stretch of a note tells is in its entry, or it is asked about: each sum, both people, the whole of what was halved."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.journals import book
from tests.notes.small_books import day, desk, typed


def _club(tmp_path: Path) -> Desk:
    rows: list[list[object]] = [["Date", "Details", "Category", "In", "Out"]]
    for month in (8, 9, 10):
        rows += [
            [day(month, 2), "Membership, J Falk", "Membership", 85, None],
            [day(month, 5), "Hall hire", "Hall hire", None, 60],
            [day(month, 9), "Officepoint, paper", "Printing & stationery", None, 24.5],
            [day(month, 14), "Lamp, Vidco", "Equipment", None, 190 + month],
        ]
    return desk({"Cash book": rows}, tmp_path)


@pytest.mark.parametrize(
    "note",
    [
        "hall hire at X9 an hour, same as always",  # "X9" isn't understood
        "Eva and Tim joined, both transferred their 85 today",
        "hall hire 60. Also paid Officepoint for the paper, all of it",
    ],
)
def test_what_would_be_lost_or_booked_twice_is_asked_about(note: str, tmp_path: Path) -> None:
    assert "?" in typed(_club(tmp_path), note)


@pytest.mark.parametrize(
    ("note", "size"),
    [
        ("hall hire 60", 60),
        ("Eva joined, transferred her 85 today", 85),
        ("paper from Officepoint, 24.20", 24.2),
        # A sum and both its parts: each part is booked, the sum isn't.
        (
            "Officepoint 64.20 on the card, 40 was printing the catalogue, the other 24.20 is paper and envelopes",
            24.2,
        ),
        ("checked the Vidco receipt, the lamp was 189 and not 199, can you fix that", 189),
    ],
)
def test_what_is_told_whole_is_written(note: str, size: float, tmp_path: Path) -> None:
    assert size in typed(_club(tmp_path), note).values()


ACCOUNTS = "A Bank; A Till; A Customers; L Suppliers; E Capital; I Shop sales; I Hotels; X Fish bought; X Wages; X Van"
HISTORY = """
8/31|Opening balances|Bank 4000, Customers 900/Capital 4900
9/3,9/10,9/17,9/24|shop, the day|Till 400/Shop sales 400
9/8|Nonna's, prawns, docket 89|Customers 196/Hotels 196
9/12|Nonna's paid August|Bank 355/Customers 355
9/20|Harbour Hotel, hake, docket 90|Customers 330/Hotels 330
9/28|Nonna's, squid, docket 92|Customers 168/Hotels 168
9/2,9/9,9/16|Boats, fish|Fish bought 250/Bank 250
9/4,9/11,9/18|Ciara, week|Wages 480/Bank 480
"""


def test_both_invoices_of_a_customer_are_settled_by_one_entry(tmp_path: Path) -> None:
    found = typed(book(tmp_path, ACCOUNTS, HISTORY), "Nonna's cleared both their dockets by transfer")
    assert sorted(v for v in found.values() if isinstance(v, float)) == [364, 364]


def test_both_where_only_one_is_open_is_asked_about(tmp_path: Path) -> None:
    assert "?" in typed(
        book(tmp_path, ACCOUNTS, HISTORY), "Harbour Hotel paid both their dockets by transfer"
    )


def test_what_came_in_where_the_till_is_named_is_what_always_did(tmp_path: Path) -> None:
    at = book(tmp_path, ACCOUNTS, HISTORY)
    assert "Shop sales" in typed(at, "214.60 in the till today").values()
    assert "Hotels" not in typed(at, "214.60 in the till today").values()


def test_the_usual_for_another_count_is_asked_about(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Date", "Details", "Category", "In", "Out"]]
    rows += [[day(10, n), "Lorraine, helping, 5 hours", "Help", None, 60] for n in (2, 9, 16, 23)]
    rows += [[day(10, n), "Shirts", "Ironing", 80 + n, None] for n in (3, 10, 17)]
    at = desk({"Money": rows}, tmp_path)
    assert 60.0 in typed(at, "Lorraine did her 5 hours, gave her the usual").values()
    assert 60.0 in typed(at, "Lorraine did five hours, gave her the usual").values()
    assert "?" in typed(at, "Lorraine did seven hours, gave her the usual")
