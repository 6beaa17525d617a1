"""What codes and the journal itself say of an account whose name says otherwise."""

import datetime as dt
from pathlib import Path

from nl2x.books.layouts.layout import understand
from nl2x.books.model import AccountType
from tests.notes.small_books import saved

DAY = dt.date(2026, 2, 2)
Lines = list[tuple[str, str, float | None, float | None]]
COMMON: Lines = [
    ("Rent", "530 Rent", 900, None),
    ("Rent", "110 Bank", None, 900),
    ("Oak", "500 Timber", 310, None),
    ("Oak", "110 Bank", None, 310),
    ("Pay", "520 Wages", 1200, None),
    ("Pay", "110 Bank", None, 1200),
    ("Light", "540 Electricity", 88, None),
    ("Light", "110 Bank", None, 88),
    ("Kitchen, Mr Ode", "110 Bank", 4100, None),
    ("Kitchen, Mr Ode", "400 Kitchens", None, 4100),
    ("Lathe", "150 Machinery", 2600, None),
    ("Lathe", "110 Bank", None, 2600),
]


def types(folder: Path, lines: Lines) -> dict[str, AccountType | None]:
    """The types of the accounts of a journal with these lines, three times over."""
    rows: list[list[object]] = [["Date", "Narrative", "Account", "Dr", "Cr"]]
    rows += [[DAY + dt.timedelta(days=9 * n), *line] for n in range(3) for line in lines]
    return {a.name: a.type for a in understand(saved(folder, {"Postings": rows})).accounts}


def test_what_is_only_ever_credited_is_earned_whatever_its_name_is_mostly_for(tmp_path: Path) -> None:
    earned: Lines = [("Door rehung", "110 Bank", 220, None), ("Door rehung", "420 Repairs", None, 220)]
    assert types(tmp_path, COMMON + earned)["Repairs"] is AccountType.INCOME


def test_without_codes_the_journal_alone_says_so(tmp_path: Path) -> None:
    lines = [(words, account.split(" ", 1)[1], *sums) for words, account, *sums in COMMON]
    earned = [("Bike mended", "Bank", 35.0, None), ("Bike mended", "Repairs", None, 35.0)]
    assert types(tmp_path, lines + earned)["Repairs"] is AccountType.INCOME  # type: ignore[operator]


def test_a_cost_with_money_back_in_between_stays_a_cost(tmp_path: Path) -> None:
    mixed: Lines = [
        ("Boiler", "570 Repairs", 90, None),
        ("Boiler", "110 Bank", None, 90),
        ("Boiler man gave some back", "110 Bank", 20, None),
        ("Boiler man gave some back", "570 Repairs", None, 20),
    ]
    assert types(tmp_path, COMMON + mixed)["Repairs"] is AccountType.EXPENSE


def test_one_thing_among_costs_by_its_number_is_a_cost(tmp_path: Path) -> None:
    diesel: Lines = [("Diesel", "550 Truck", 80, None), ("Diesel", "110 Bank", None, 80)]
    found = types(tmp_path, COMMON + diesel)
    assert (found["Truck"], found["Machinery"]) == (AccountType.EXPENSE, AccountType.ASSET)


def test_a_thing_numbered_with_things_is_an_asset(tmp_path: Path) -> None:
    bought: Lines = [
        ("Truck, second-hand", "160 Truck", 6400, None),
        ("Truck, second-hand", "110 Bank", None, 6400),
    ]
    assert types(tmp_path, COMMON + bought)["Truck"] is AccountType.ASSET
