"""Books as templates have them: a page of income and one of expenses, columns with tax, plan and actual, invoices."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from nl2x.books.layouts.layout import understand
from nl2x.books.model import ChangeRecord
from nl2x.books.planning.plan import plan
from nl2x.books.posting.post import carry_out
from nl2x.notes.note import Desk
from tests.notes.little_books import sheets, written

TODAY = dt.date(2026, 4, 24)
INCOME = [["04-02", "Ms Lee", "Lessons", 45], ["04-03", "Etsy", "Prints", 22.5], ["04-09", "Ms Lee", "Lessons", 45],
          ["04-15", "School", "Workshops", 200], ["04-19", "Etsy", "Prints", 18], ["04-20", "Tom", "Lessons", 30]]  # fmt: skip
SPENT = [["04-01", "Michaels", "Supplies", 31.2], ["04-05", "Landlord", "Studio", 300], ["04-06", "Canva", "Software", 13],
         ["04-12", "USPS", "Shipping", 8.4], ["04-13", "Michaels", "Supplies", 14], ["04-21", "USPS", "Shipping", 9.1]]  # fmt: skip


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Income and expenses on sheets of their own."""
    head = ["Date", "Description", "Category", "Amount"]
    both = {
        "Income": [head, *INCOME],
        "Expenses": [head, *SPENT],
        "Totals": [["Income", "=SUM(Income!D2:D99)"]],
    }
    return sheets(tmp_path_factory.mktemp("pages") / "pages.xlsx", both, TODAY)


def test_each_goes_to_its_own_page(pages: Desk) -> None:
    spent, earned = written(pages, "usps 7.80"), written(pages, "ms lee, lesson, 45")
    assert spent == {
        "Expenses!A8": TODAY,
        "Expenses!B8": "usps 7.80",
        "Expenses!C8": "Shipping",
        "Expenses!D8": 7.8,
    }
    assert isinstance(earned, dict)
    assert (earned["Income!C8"], earned["Income!D8"]) == ("Lessons", 45)


def test_both_pages_in_one_note(pages: Desk) -> None:
    cells = written(pages, "ms lee lesson 45, canva 13")
    assert isinstance(cells, dict)
    assert (cells["Income!D8"], cells["Expenses!D8"]) == (45, 13)


def test_a_refund_is_taken_off_where_it_was_spent(pages: Desk) -> None:
    cells = written(pages, "refund from michaels 14")
    assert isinstance(cells, dict)
    assert (cells["Expenses!C8"], cells["Expenses!D8"]) == ("Supplies", -14)


def test_side_by_side_above_their_totals(tmp_path: Path) -> None:
    head = ["Date", "Name", "Category", "Amount"]
    rows = [["INCOME", None, None, None, None, "EXPENSES"], [*head, None, *head]]
    rows += [[*left, None, *right] for left, right in zip(INCOME, SPENT, strict=True)]
    rows += [[], ["Total", None, None, "=SUM(D3:D8)", None, "Total", None, None, "=SUM(I3:I8)"]]
    desk = sheets(tmp_path / "side.xlsx", {"April": rows}, TODAY)
    spent = written(desk, "canva 13.50")
    assert spent == {"April!F9": TODAY, "April!G9": "canva 13.50", "April!H9": "Software", "April!I9": 13.5}
    assert isinstance(earned := written(desk, "etsy 31 for prints"), dict)
    assert (earned["April!C9"], earned["April!D9"]) == ("Prints", 31)


@pytest.fixture(scope="module")
def columns(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Receipts and payments in columns, with the VAT in them."""
    rows = [
        ["Date", "Details", "Total in", "VAT", "Sales", "Other income", "Total out", "VAT", "Materials", "Motor", "Drawings"],
        ["04-01", "Mrs Todd, shelves", 600, 100, 500],
        ["04-03", "Jewson timber", None, None, None, None, 240, 40, 200],
        ["04-05", "Shell", None, None, None, None, 60, 10, None, 50],
        ["04-08", "Drawings", None, None, None, None, 400, None, None, None, 400],
        ["04-09", "Park School, doors", 1440, 240, 1200],
        ["04-18", "Scrap", 30, None, None, 30],
        ["04-20", "Jewson timber", None, None, None, None, 180, 30, 150],
    ]  # fmt: skip
    return sheets(tmp_path_factory.mktemp("columns") / "columns.xlsx", {"2026": rows}, TODAY)


@pytest.mark.parametrize(
    ("note", "figures"),
    [
        ("jewson timber 120", {"G": 120, "H": 20, "I": 100}),
        ("shell 48 fuel", {"G": 48, "H": 8, "J": 40}),
        ("took 350 drawings", {"G": 350, "K": 350}),
        ("sold some scrap 25 cash", {"C": 25, "F": 25}),
    ],
)
def test_columns_both_ways(columns: Desk, note: str, figures: dict[str, float]) -> None:
    assert written(columns, note) == {"2026!A9": TODAY, "2026!B9": note} | {
        f"2026!{letter}9": value for letter, value in figures.items()
    }


def test_a_slip_in_columns_is_asked_about(columns: Desk) -> None:
    assert written(columns, "the jewson timber on the 3rd was 204 not 240") == "asked"


def test_what_is_planned_and_blank_so_far_is_a_line(tmp_path: Path) -> None:
    rows = [["Budget, April 2026"], ["Category", "Planned", "Actual"], ["Income"], ["Salary", 2600, 2600],
            ["Side jobs", 200], ["Total income", "=SUM(B4:B5)", "=SUM(C4:C5)"], ["Expenses"], ["Rent", 950, 950],
            ["Groceries", 420, 288.4], ["Phone & internet", 55], ["Clothes", 60],
            ["Total expenses", "=SUM(B8:B11)", "=SUM(C8:C11)"], ["Left", "=B6-B12", "=C6-C12"]]  # fmt: skip
    desk = sheets(tmp_path / "plan.xlsx", {"April": rows}, TODAY)
    assert written(desk, "phone bill 35") == {"April!C10": 35}
    assert written(desk, "got 150 for babysitting") != {"April!C4": 2750}


@pytest.fixture(scope="module")
def invoices(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Hours at a rate, due in a fortnight."""
    rows: list[list[object]] = [["No", "Client", "Issued", "Visits", "Per visit", "Total", "Due", "Status"]]
    for n, (client, visits) in enumerate(
        (("Ames", 4), ("Bell", 6), ("Ames", 3), ("Cole", 8), ("Bell", 2)), 2
    ):
        state = "paid" if n < 5 else "sent"
        rows.append([n - 1, client, f"04-0{n}", visits, 40, f"=D{n}*E{n}", f"04-{n + 14}", state])
    return sheets(tmp_path_factory.mktemp("invoices") / "invoices.xlsx", {"Invoices": rows}, TODAY)


def test_how_many_how_much_each_and_when_due(invoices: Desk) -> None:
    cells = written(invoices, "new invoice Ames, 3 visits at 45")
    assert isinstance(cells, dict)
    assert (cells["Invoices!D7"], cells["Invoices!E7"], cells["Invoices!H7"]) == (3, 45, "sent")
    assert cells["Invoices!G7"] == TODAY + dt.timedelta(days=14)
    assert "Invoices!F7" not in cells


def test_the_same_sum_from_somebody_else_is_asked_about(invoices: Desk) -> None:
    assert written(invoices, "Mrs Dunn paid 320") == "asked"


@pytest.fixture(scope="module")
def bookings(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Parties with a deposit and a balance, each with its day, and what was spent, from where."""
    head = ["Client", "Party on", "Price", "Deposit", "Dep. paid on", "Balance", "Bal. paid on", "Status"]
    rows: list[list[object]] = [head]
    for n, (client, price, paid, settled) in enumerate(
        (("Ames", 200, "02-01", "03-01"), ("Bell", 160, "02-03", "03-20"), ("Cole", 240, "03-09", None),
         ("Dunn", 180, "03-30", None), ("Eden", 220, None, None)), 2,
    ):  # fmt: skip
        state = "Done" if settled else "Confirmed" if paid else "Asked"
        rows.append([client, f"05-0{n}", price, f"=C{n}/4", paid, f"=C{n}-D{n}", settled, state])
    spent = [["Date", "For", "Type", "Amount", "From"]]
    spent += [[f"04-0{n}", what, kind, str(n), how] for n, (what, kind, how) in enumerate(
        (("balloons", "Things", "Pocket"), ("hall", "Hall", "Bank"), ("cake", "Food", "Pocket"), ("hall", "Hall", "Bank"),
         ("napkins", "Things", "Pocket"), ("juice", "Food", "Pocket"), ("hall", "Hall", "Bank")), 1)]  # fmt: skip
    priced: list[list[object]] = [spent[0], *([*row[:3], float(row[3]), row[4]] for row in spent[1:])]
    folder = tmp_path_factory.mktemp("bookings")
    desk = sheets(folder / "bookings.xlsx", {"Bookings": rows, "Expenses": priced}, TODAY)
    calculated = carry_out(
        desk.data, plan(understand(desk.data), [ChangeRecord("Bookings", 2, {"Price": 200})])
    )
    (folder / "bookings.xlsx").write_bytes(calculated.data)
    return Desk.open(folder / "bookings.xlsx", desk.options)


def test_a_deposit_and_a_balance_each_have_their_day(bookings: Desk) -> None:
    assert written(bookings, "Eden deposit is in, 55") == {"Bookings!E6": TODAY, "Bookings!H6": "Confirmed"}
    assert written(bookings, "Cole paid the balance, 180") == {"Bookings!G4": TODAY, "Bookings!H4": "Done"}


def test_a_part_that_the_table_has_no_place_for_is_asked_about(bookings: Desk) -> None:
    assert written(bookings, "Cole sent 100 towards the balance") == "asked"


def test_from_pocket_or_bank_is_how_it_was_paid(bookings: Desk) -> None:
    cells = written(bookings, "hall 30")
    assert isinstance(cells, dict)
    assert (cells["Expenses!C9"], cells["Expenses!D9"], cells["Expenses!E9"]) == ("Hall", 30, "Bank")
