"""Takings by kinds of goods and by ways of paying are one entry, or a question."""

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.small_books import day, desk

ACCOUNTS = [
    ("Cash Register", "Asset"), ("Checking", "Asset"), ("Inventory", "Asset"), ("Credit Card", "Liability"),
    ("Owner's Equity", "Equity"), ("Haircuts & Shaves", "Income"), ("Product Sales", "Income"),
    ("Chair Rent", "Income"), ("Supplies", "Expense"), ("Rent", "Expense"), ("Bank Fees", "Expense"),
]  # fmt: skip


@pytest.fixture
def barber(tmp_path: Path) -> Desk:
    rows: list[list[object]] = [["Date", "Account", "Memo", "Debit", "Credit"]]
    for number in range(1, 8):
        when = day(10, number * 3)
        rows += [
            [when, "Cash Register", "cuts", 200 + number, None],
            [when, "Haircuts & Shaves", "cuts", None, 200 + number],
            [when, "Checking", "pomade", 40 + number, None],
            [when, "Product Sales", "pomade", None, 40 + number],
            [when, "Supplies", "blades", 30 + number, None],
            [when, "Credit Card", "blades", None, 30 + number],
        ]
    return desk({"Journal": rows, "Accounts": [["Account", "Type"], *map(list, ACCOUNTS)]}, tmp_path)


def entry(at: Desk, note: str) -> dict[str, float]:
    """Debits as they are, credits below nought; empty where it is asked about or isn't one entry."""
    result = at.propose(note, ())
    if not isinstance(result, Proposal) or doubt(result) is not None or len(result.entries) != 1:
        return {}
    return {line.account: float(line.debit - line.credit) for line in result.entries[0].lines}


@pytest.mark.parametrize(
    "note",
    [
        "Week came to 210 in cuts and 50 product. 160 went on cards, rest is cash in the register",
        "took 210 for haircuts and 50 for products: 160 by card, 100 in cash",
        "takings today 260: cuts 210, products 50. 160 card, the rest cash",
        "sales today haircuts 210, product 50; cards 160, cash 100",
        "this week's takings: cards 160, cash 100. haircuts 210, product 50",
        "daily takings: cards 160, cash 100. haircuts 210, product 50",
    ],
)
def test_kinds_and_ways_are_one_entry(barber: Desk, note: str) -> None:
    expected = {"Checking": 160, "Cash Register": 100, "Haircuts & Shaves": -210, "Product Sales": -50}
    assert entry(barber, note) == expected


def test_one_kind_in_two_ways_and_two_kinds_in_one(barber: Desk) -> None:
    in_two = entry(barber, "did 220 in cuts today, 150 card 70 cash")
    assert in_two == {"Checking": 150, "Cash Register": 70, "Haircuts & Shaves": -220}
    in_one = entry(barber, "took 210 for haircuts and 50 for products, all in cash")
    assert in_one == {"Cash Register": 260, "Haircuts & Shaves": -210, "Product Sales": -50}


@pytest.mark.parametrize(
    "note",
    [
        "takings today 120 cash and 100 card",  # of what?
        "took 210 for cuts and 50 for products: 160 by card, 90 in cash",  # ten are missing
        "took 210 for cuts and 50 for products: 300 by card, the rest cash",
        "took 210 for cuts and 50 for jam: 160 by card, 100 in cash",
        "took 210 for cuts, 160 by card, the rest cash, less 5 fees",
    ],
)
def test_what_does_not_add_up_or_is_not_told_is_asked(barber: Desk, note: str) -> None:
    assert entry(barber, note) == {}


@pytest.fixture
def chippy(tmp_path: Path) -> Desk:
    """A page of results beside one of what there is: typed sums, no rows."""
    results = [
        ["", "2026", "2025"], ["Shop takings", 66000, 61000], ["Just Eat orders", 7400, 6900], ["Other income", 300, 250],
        ["Total income", "=SUM(B2:B4)", "=SUM(C2:C4)"], ["Fish", 21000, 19000], ["Wages", 9000, 8500],
        ["Total costs", "=SUM(B6:B7)", "=SUM(C6:C7)"], ["Profit", "=B5-B8", "=C5-C8"],
    ]  # fmt: skip
    position = [
        ["", "2026", "2025"], ["Barclays account", 2400, 2100], ["Till & float", 610, 500], ["Total", "=SUM(B2:B3)", "=SUM(C2:C3)"],
    ]  # fmt: skip
    return desk({"Profit & Loss": results, "Balance Sheet": position}, tmp_path)


@pytest.mark.parametrize(
    "note",
    [
        "Tonight £412.60, thats 268.30 card and 144.30 in the till",
        "took 412.60 tonight, 268.30 card and 144.30 in the till",
    ],
)
def test_of_a_day_over_the_counter_nobody_says_what_it_was(chippy: Desk, note: str) -> None:
    assert entry(chippy, note) == {"Shop takings": -412.6, "Barclays account": 268.3, "Till & float": 144.3}


def test_sums_of_a_day_that_are_spent_are_no_takings(chippy: Desk) -> None:
    assert "Shop takings" not in entry(chippy, "Today 45 for fish and 30 for the window cleaner")


@pytest.fixture
def club(tmp_path: Path) -> Desk:
    rows: list[list[object]] = [["Date", "What", "Category", "Account", "In", "Out"]]
    for number in range(1, 9):
        rows += [
            [day(9, number * 3), "subs", "Subs", "Cash", 20 + number, None],
            [day(9, number * 3), "guests", "Guest fees", "Card", 10 + number, None],
            [day(9, number * 3), "shuttles", "Shuttles", "Cash", None, 15 + number],
            [day(9, number * 3), "reader", "Bank charges", "Card", None, 2],
        ]
    return desk({"Cash book": rows}, tmp_path)


def rows_of(at: Desk, note: str) -> list[tuple[object, ...]]:
    """Category, account and sum of each new row; a question as "?"."""
    result = at.propose(note, ())
    if not isinstance(result, Proposal) or doubt(result) is not None:
        return [("?",)]
    cells = {c.cell: c.after for c in result.changes}
    rows = sorted({int(cell[1:]) for cell in cells if cell[0] == "C"})
    return [
        (cells[f"C{r}"], cells[f"D{r}"], float(cells.get(f"E{r}") or -float(cells[f"F{r}"]))) for r in rows
    ]


@pytest.mark.parametrize(
    ("note", "rows"),
    [
        (
            "took 25 in subs and 12 guest fees tonight, all cash",
            [("Subs", "Cash", 25), ("Guest fees", "Cash", 12)],
        ),
        ("guest fees today 12 cash and 14 card", [("Guest fees", "Cash", 12), ("Guest fees", "Card", 14)]),
        ("subs 40 taken tonight, 22 cash and the rest card", [("Subs", "Cash", 22), ("Subs", "Card", 18)]),
    ],
)
def test_in_a_cash_book_each_kind_or_each_way_has_its_row(
    club: Desk, note: str, rows: list[tuple[object, ...]]
) -> None:
    assert rows_of(club, note) == rows


@pytest.mark.parametrize(
    "note",
    [
        "took 25 in subs and 12 guest fees tonight, 20 cash the rest card",  # which of them was cash?
        "took 20 cash and 14 card tonight",
        "sumup paid out 27, fees 2",
        "received 25 subs plus guest fees of 12",  # 25 of money, or of members?
        "shuttles 24: 10 cash, 14 card",
    ],
)
def test_what_a_row_would_be_a_guess_for_is_asked(club: Desk, note: str) -> None:
    found = rows_of(club, note)
    assert found == [("?",)] or all(row[2] < 0 for row in found)
