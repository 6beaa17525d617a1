"""A journal that calls each entry a payment, a receipt, a bill: a new one is called as those to the same accounts."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, day, desk, typed

CHART: Rows = [
    ["Account", "Type"],
    *[[name, "Asset"] for name in ("Current account", "Cash tin", "Customers")],
    ["Suppliers", "Liability"],
    *[["Capital", "Equity"], ["Drawings", "Equity"]],
    ["Framing", "Income"],
    *[[name, "Expense"] for name in ("Glass & mouldings", "Rent", "Electricity", "Insurance", "Phone")],
]
ENTRIES = [
    ("Payment", 1, "Lowther Estates", "rent", "Rent", "Current account", 480),
    ("Bill", 3, "Lion Mouldings", "oak, 40 m", "Glass & mouldings", "Suppliers", 212),
    ("Invoice", 6, "Kirk Gallery", "six frames", "Customers", "Framing", 390),
    ("Receipt", 12, "Kirk Gallery", "six frames", "Current account", "Customers", 390),
    ("Payment", 15, "Norweb", "electricity", "Electricity", "Current account", 61),
    ("Payment", 18, "Lion Mouldings", "their bill", "Suppliers", "Current account", 212),
    ("Drawings", 20, None, "for me", "Drawings", "Cash tin", 150),
    ("Sale", 22, None, "frames, cash", "Cash tin", "Framing", 85),
]


def _journal(heading: str, *, once: bool = False) -> dict[str, Rows]:
    """`once`: the kind stands on the first line of an entry alone."""
    rows: list[list[object]] = [["No", heading, "Date", "Name", "Account", "Debit", "Credit", "Memo"]]
    for m in (8, 9, 10):
        for kind, d, who, what, debit, credit, much in ENTRIES:
            number = len(rows) // 2 + 1
            rows.append([number, kind, day(m, d), who, debit, much, None, what])
            rows.append([number, None if once else kind, day(m, d), who, credit, None, much, what])
    return {"Journal": rows, "Accounts": CHART}


@pytest.fixture(params=["Type", "Vch type"])
def frames(request: pytest.FixtureRequest, tmp_path: Path) -> Desk:
    return desk(_journal(request.param), tmp_path)


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("paid Lowther Estates the rent, 480 from the current account", "Payment"),
        ("Vodafone phone bill 34 paid from the current account", "Payment"),  # as any cost that the bank paid
        ("took 150 from the cash tin for myself", "Drawings"),
        ("sold frames for 60 cash, in the tin", "Sale"),
        ("invoiced Kirk Gallery 260 for four frames", "Invoice"),
    ],
)
def test_an_entry_has_the_kind_of_those_like_it(frames: Desk, note: str, kind: str) -> None:
    found = typed(frames, note)
    assert (found.get("Journal!B50"), found.get("Journal!B51")) == (kind, kind)


def test_on_its_first_line_where_it_always_stands_there(tmp_path: Path) -> None:
    at = desk(_journal("Type", once=True), tmp_path)
    found = typed(at, "paid Lowther Estates the rent, 480 from the current account")
    assert found.get("Journal!B50") == "Payment" and "Journal!B51" not in found


def test_an_entry_like_none_is_asked_about(frames: Desk) -> None:
    note = "put 500 of my own into the current account"
    assert typed(frames, note)["?"].endswith("What goes there?")


def test_kinds_that_dont_go_by_accounts_are_asked_about(tmp_path: Path) -> None:
    sheets = _journal("Type")
    rents = [row for row in sheets["Journal"] if "rent" in row]
    for row in rents[::4]:
        row[1] = "Standing order"  # type: ignore[index]
    at = desk(sheets, tmp_path)
    assert "?" in typed(at, "paid Lowther Estates the rent, 480 from the current account")
    assert typed(at, "Vodafone phone bill 34 paid from the current account").get("Journal!B50") != "Payment"
