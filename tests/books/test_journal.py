"""Layout 1, the plain case: two amount columns, a chart of accounts, a row of totals."""

import datetime as dt
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest

from nl2x.books.book import Layout, Role
from nl2x.books.layouts.layout import understand
from nl2x.books.model import AccountType, ExtendRange, Formula, InsertRows, JournalEntry, Line, SetCell
from nl2x.books.planning.plan import plan
from nl2x.errors import BadInput


@pytest.fixture(scope="module")
def journal() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Journal"
    sheet.append(["Harbour Bakery - general journal"])
    sheet.append([])
    sheet.append(["Date", "Entry #", "Account", "Description", "Debit", "Credit"])
    entries = [
        ("Cash", "Owner's Capital", "Started the bakery", 1000),
        ("Rent Expense", "Cash", "Rent for January", 300),
        ("Supplies", "Accounts Payable", "Bought flour on account", 50.25),
    ]
    for number, (debited, credited, words, money) in enumerate(entries, start=1):
        day = dt.date(2026, 1, 4 + 9 * number)
        sheet.append([day, f"JE-{number:03d}", debited, words, money, None])
        sheet.append([day, f"JE-{number:03d}", credited, words, None, money])
    sheet.append([None, None, None, "Total", "=SUM(E4:E9)", "=SUM(F4:F9)"])
    for row in range(4, 10):
        sheet.cell(row, 1).number_format = "dd/mm/yyyy"
        sheet.cell(row, 5).number_format = '"£"#,##0.00'
    chart = book.create_sheet("Chart of Accounts")
    chart.append(["Code", "Account", "Type"])
    chart.append([1000, "Cash", "Asset"])
    chart.append([1500, "Equipment", "Asset"])
    chart.append([1590, "Accumulated Depreciation", "Asset"])
    chart.append([2000, "Accounts Payable", "Liability"])
    chart.append([3000, "Owner's Capital", "Equity"])
    chart.append([3100, "Owner's Drawings", "Equity"])
    chart.append([4900, "Sales Returns", "Income"])
    chart.append([5000, "Rent Expense", "Expense"])
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


RENT = JournalEntry(
    dt.date(2026, 2, 3),
    (Line("Cash", credit=Decimal(300)), Line("Rent Expense", debit=Decimal(300))),
    "Rent for February",
)


def test_the_journal_and_its_chart_are_found(journal: bytes) -> None:
    book = understand(journal)
    assert book.layout is Layout.JOURNAL
    assert book.takes == (JournalEntry,)
    listing = book.lists[0]
    assert (listing.header_row, listing.first_row, listing.last_row, listing.total_row) == (3, 4, 9, 10)
    roles = [c.role for c in listing.columns]
    assert roles == [Role.DATE, Role.ENTRY, Role.ACCOUNT, Role.DESCRIPTION, Role.DEBIT, Role.CREDIT]
    assert book.conventions.day_first is True
    assert book.conventions.currency == "£"


def test_accounts_have_types_and_normal_sides(journal: bytes) -> None:
    book = understand(journal)
    sides = {a.name: (a.type, a.normal_side) for a in book.accounts}
    assert sides == {
        "Cash": (AccountType.ASSET, "debit"),
        "Equipment": (AccountType.ASSET, "debit"),
        "Accumulated Depreciation": (AccountType.ASSET, "credit"),
        "Accounts Payable": (AccountType.LIABILITY, "credit"),
        "Owner's Capital": (AccountType.EQUITY, "credit"),
        "Owner's Drawings": (AccountType.EQUITY, "debit"),
        "Sales Returns": (AccountType.INCOME, "debit"),
        "Rent Expense": (AccountType.EXPENSE, "debit"),
        "Supplies": (AccountType.EXPENSE, "debit"),
    }
    assert book.account("5000") == book.account("rent expense") == book.account("5000 Rent Expense")


def test_past_entries_are_precedents(journal: bytes) -> None:
    past = understand(journal).past
    assert [p.rows for p in past] == [(4, 5), (6, 7), (8, 9)]
    rent = past[1].posting
    assert isinstance(rent, JournalEntry)
    assert rent.description == "Rent for January"
    assert [(line.account, line.debit, line.credit) for line in rent.lines] == [
        ("Rent Expense", 300, 0),
        ("Cash", 0, 300),
    ]
    assert past[2].posting.lines[0].debit == Decimal("50.25")


def test_an_entry_goes_above_the_totals_which_take_it_in(journal: bytes) -> None:
    edits = plan(understand(journal), [RENT]).edits
    assert edits[0] == InsertRows("Journal", 10, 2)
    written = {e.cell: e.value for e in edits if isinstance(e, SetCell) and e.value is not None}
    assert written == {
        "A10": dt.date(2026, 2, 3), "B10": "JE-004", "C10": "Rent Expense", "D10": "Rent for February",
        "E10": 300, "A11": dt.date(2026, 2, 3), "B11": "JE-004", "C11": "Cash", "D11": "Rent for February",
        "F11": 300, "E12": Formula("=SUM(E4:E11)"), "F12": Formula("=SUM(F4:F11)"),
    }  # fmt: skip
    styles = {e.cell: e.style_of for e in edits if isinstance(e, SetCell)}
    assert styles["E10"] == "E9"
    assert ExtendRange("Journal", 9, 2) in edits


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ((Line("Cash", credit=Decimal(3)), Line("Rent Expense", debit=Decimal(2))), "doesn't balance"),
        ((Line("Cash", credit=Decimal(3)), Line("Rents", debit=Decimal(3))), "no account 'Rents'"),
        ((), "doesn't balance"),
    ],
)
def test_an_entry_that_cannot_be_right_is_not_planned(
    journal: bytes, lines: tuple[Line, ...], said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        plan(understand(journal), [JournalEntry(dt.date(2026, 2, 3), lines)])


def day_book(*, both_sides: bool) -> bytes:
    """A list headed as a cash book is, each entry of which stands on both sides, or just once."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["No", "Date", "Account", "In", "Out", "What it was"])
    row = 2
    for number, (into, out_of, money) in enumerate(
        [
            ("Till", "Haircuts", 45),
            ("Rent", "Bank", 600),
            ("Bank", "Till", 200),
            ("Shampoo", "Bank", 38.5),
            ("Till", "Colours", 90),
        ],
        1,
    ):
        day = dt.date(2026, 3, number)
        lines = [(into, money, None), (out_of, None, money)]
        lines = lines if both_sides else lines[:1] if into == "Till" else [(into, None, money)]
        for place, (account, came, went) in enumerate(lines):
            for column, value in enumerate(
                [None if place else number, day, account, came, went, None if place else "as usual"], 1
            ):
                sheet.cell(row, column, value)
            row += 1
        row += 1  # an empty line after every entry
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def test_what_comes_in_and_goes_out_and_cancels_out_entry_by_entry_is_debit_and_credit() -> None:
    book = understand(day_book(both_sides=True), "salon")
    assert book.layout is Layout.JOURNAL
    assert [c.role for c in book.lists[0].columns][2:5] == [Role.ACCOUNT, Role.DEBIT, Role.CREDIT]
    assert len(book.past) == 5


def test_money_in_and_out_that_stands_once_is_a_cash_book() -> None:
    book = understand(day_book(both_sides=False), "salon")
    assert book.layout is Layout.CASH_BOOK
    assert [c.role for c in book.lists[0].columns][3:5] == [Role.MONEY_IN, Role.MONEY_OUT]
