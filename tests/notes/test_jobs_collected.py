"""A workshop's jobs: what is collected and paid, by the row's own sum, beside costs and a table of months."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.books.book import SheetRole
from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, calculated_desk, day, typed

JOBS: list[tuple[object, ...]] = [
    ("Mrs Dunne", "Raleigh", "gears", 45, 12.5, day(9, 4), "Cash"),
    ("P. Hale", "Trek", "wheel", 60, 28, day(9, 11), "Card"),
    ("Brook School", "Dawes", "service", 90, None, day(9, 25), "Bank"),
    ("Kit Lowe", "Giant", "brakes", 50, 18, day(10, 2), "Card"),
    ("Mrs Dunne", "Raleigh", "service, chain", 70, 14.5, None, None),
    ("Ann Frost", "Brompton", "hub", 65, 31, day(10, 20), "Card"),
    ("P. Hale", "Trek", "tyres", 30, 42, None, None),
    ("P. Hale", "Dawes", "service", 60, None, None, None),
    ("Joan Pike", "Ridgeback", "bottom bracket", None, None, None, None),
]
BOUGHT = [
    ("Madison", "chains, cables", "Parts", 88.4, "Card"),
    ("Corner Garage", "petrol", "Van", 41, "Card"),
    ("Madison", "tyres", "Parts", 63.2, "Card"),
    ("Landlord", "rent", "Workshop", 240, "Bank"),
    ("Muc-Off", "cleaner, oil", "Oil & tools", 27.5, "Card"),
    ("Landlord", "rent", "Workshop", 240, "Bank"),
    ("Parcel Post", "wheel to Leeds", "Postage", 9.8, "Cash"),
]


def workshop(title: str) -> dict[str, Rows]:
    """`title` is what the sheet of costs is called."""
    jobs = [
        [301 + n, day(9, 1 + 3 * n), who, bike, what, labour, parts, "=F{r}+G{r}", paid_on, how]
        for n, (who, bike, what, labour, parts, paid_on, how) in enumerate(JOBS)
    ]
    spent = [[day(9 + n // 4, 2 + 5 * (n % 4)), *row] for n, row in enumerate(BOUGHT)]
    kinds = ["Parts", "Oil & tools", "Van", "Postage", "Workshop"]
    months: Rows = [
        ["Month", "Came in", *kinds, title, "Left"],
        *[
            [
                day(m, 1),
                "=SUMIFS(Jobs!$H$2:$H$90,Jobs!$I$2:$I$90,\">=\"&$A{r},Jobs!$I$2:$I$90,\"<=\"&EOMONTH($A{r},0))",
                *[f"=SUMIFS('{title}'!$E$2:$E$90,'{title}'!$D$2:$D$90,{c}$1)" for c in "CDEFG"],
                "=SUM(C{r}:G{r})",
                "=B{r}-H{r}",
            ]
            for m in (9, 10, 11)
        ],
    ]  # fmt: skip
    return {
        "Jobs": [
            ["Job", "In", "Customer", "Bike", "To do", "Labour", "Parts", "Total", "Collected", "Paid by"],
            *jobs,
        ],
        title: [["Date", "From", "What", "Kind", "Amount", "Paid by"], *spent],
        "Months": months,
    }


@pytest.fixture(params=["Bought", "Spent"])
def bikes(request: pytest.FixtureRequest, tmp_path: Path) -> Desk:
    return calculated_desk(workshop(request.param), tmp_path)


def test_a_table_of_months_is_no_cash_book(bikes: Desk) -> None:
    roles = {s.name: s.role for s in bikes.knowledge.book.sheets}
    assert roles.pop("Months") is SheetRole.REPORT
    assert set(roles.values()) == {SheetRole.RECORDS}


@pytest.mark.parametrize(
    ("note", "how"),
    [
        ("Mrs Dunne picked up her Raleigh today, paid cash", "Cash"),
        ("Mrs Dunne collected the Raleigh, paid by card", "Card"),
    ],
)
def test_what_was_paid_is_the_sum_of_the_row(bikes: Desk, note: str, how: str) -> None:
    assert typed(bikes, note) == {"Jobs!I6": day(11, 10), "Jobs!J6": how}


@pytest.mark.parametrize(
    "note",
    [
        "P. Hale picked up his bike, paid card",  # has two of them here
        "Joan Pike picked up her Ridgeback, paid cash",  # which has no price yet
        "Kit Lowe picked up his Giant, paid card",  # who has paid
    ],
)
def test_which_or_how_much_is_asked(bikes: Desk, note: str) -> None:
    assert "?" in typed(bikes, note)


def test_a_cost_goes_to_the_costs(bikes: Desk) -> None:
    sheet = bikes.knowledge.book.sheets[1].name
    found = typed(bikes, "Madison brake pads and cables 52.30 card")
    assert [found.get(f"{sheet}!{c}9") for c in "BDEF"] == ["Madison", "Parts", 52.3, "Card"]
