"""Books whose owners call and arrange things in their own way: their kinds of accounts, account numbers on both
sides of one amount, a page for each quarter, numbers of cheques, names beside a budget's lines."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Role
from nl2x.books.model import AccountType
from nl2x.notes.book.beside_lines import money_of_remark
from nl2x.notes.note import Desk
from tests.notes.small_books import Rows, day, desk, typed

ACCOUNTS = [
    ("Bank", "have", 3000), ("Tin", "have", 40), ("Boat", "have", 5200), ("Customers owe me", "have", 0),
    ("I owe suppliers", "owe", 0), ("What I put in", "mine", -8240), ("What I took out", "mine", 0),
    ("Trips", "earn", 0), ("Diesel", "cost", 0), ("Bait & tackle", "cost", 0), ("Mooring", "cost", 0),
    ("Yard work", "cost", 0),
]  # fmt: skip
PAST = [
    (day(9, 1), "Mooring", "Bank", 210, "September mooring"), (day(9, 3), "Diesel", "Bank", 96, "filled the tank"),
    (day(9, 5), "Tin", "Trips", 180, "four anglers"), (day(9, 8), "Bait & tackle", "Tin", 22, "lugworm"),
    (day(9, 12), "Bank", "Trips", 300, "club trip"), (day(9, 20), "Yard work", "Bank", 75, "anode"),
    (day(10, 1), "Mooring", "Bank", 210, "October mooring"), (day(10, 9), "What I took out", "Bank", 400, "for me"),
    (day(10, 15), "Customers owe me", "Trips", 60, "Ned, pays later"), (day(10, 20), "Bank", "Customers owe me", 60, "Ned"),
    (day(10, 22), "Yard work", "I owe suppliers", 90, "hull scrubbed"),
]  # fmt: skip


def boat() -> dict[str, Rows]:
    """A journal, and a list of accounts whose headings say little."""
    lines: list[list[Any]] = [["Fishing trips"], ["Day", "Which", "For", "In", "Out"]]
    for when, debit, credit, amount, words in PAST:
        lines += [[when, debit, words, amount, None], [when, credit, words, None, amount]]
    return {
        "What there is": [
            ["minus = we owe it or earned it"],
            ["Name", "Sort", "1 Sept", "since"],
            *[[name, kind, amount, "=C{r}"] for name, kind, amount in ACCOUNTS],
            ["Should be 0", None, "=SUM(C3:C14)"],
        ],
        "Day book": [lines[0], ["Date", "Account", "Details", "Debit", "Credit"], *lines[2:]],
    }


def test_a_sheet_that_lists_the_accounts_in_use_is_their_chart(tmp_path: Path) -> None:
    types = {a.name: a.type for a in desk(boat(), tmp_path).knowledge.book.accounts}
    assert types == {
        "Bank": AccountType.ASSET, "Tin": AccountType.ASSET, "Boat": AccountType.ASSET,
        "Customers owe me": AccountType.ASSET, "I owe suppliers": AccountType.LIABILITY,
        "What I put in": AccountType.EQUITY, "What I took out": AccountType.EQUITY, "Trips": AccountType.INCOME,
        "Diesel": AccountType.EXPENSE, "Bait & tackle": AccountType.EXPENSE, "Mooring": AccountType.EXPENSE,
        "Yard work": AccountType.EXPENSE,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("note", "lines"),
    [
        ("diesel 88", {("Diesel", "D", 88), ("Bank", "E", 88)}),
        ("took out 300 for me", {("What I took out", "D", 300), ("Bank", "E", 300)}),
        ("two anglers, 90 in cash", {("Tin", "D", 90), ("Trips", "E", 90)}),
    ],
)
def test_such_a_book_takes_entries(note: str, lines: set[tuple[str, str, float]], tmp_path: Path) -> None:
    assert entry(desk(boat(), tmp_path), note) == lines


def entry(at: Desk, note: str) -> set[tuple[str, str, float]]:
    """(account, column, amount) of the rows that a note adds."""
    cells = typed(at, note)
    assert "?" not in cells, cells
    rows: dict[str, dict[str, Any]] = {}
    for place, value in cells.items():
        cell = place.partition("!")[2]
        rows.setdefault(cell[1:], {})[cell[0]] = value
    return {(r["B"], column, r[column]) for r in rows.values() for column in ("D", "E") if column in r}


def salon() -> dict[str, Rows]:
    """One line for each booking: the number of the account that gets, and of the one that gives."""
    booked = [
        (day(10, 1), "B1", 6000, 1200, 700, "Miete Oktober"), (day(10, 2), "K1", 1000, 4000, 45, "cut and wash"),
        (day(10, 5), "K2", 1000, 4000, 80, "colour"), (day(10, 6), "B2", 6200, 1200, 64, "shampoo"),
        (day(10, 9), "B3", 1200, 1000, 100, "cash to the bank"), (day(10, 12), "K3", 1000, 4000, 45, "cut"),
        (day(10, 14), "B4", 6300, 1200, 29, "phone"), (day(10, 20), "B5", 6200, 1200, 70, "shampoo, foils"),
    ]  # fmt: skip
    return {
        "Buchungen": [["Datum", "Beleg", "Soll", "Haben", "EUR", "Text"], *map(list, booked)],
        "Konten": [
            ["Konto", "Name", "Art", "Soll", "Haben", None, "A has, L owes, E mine, I comes in, C cost"],
            *[
                [code, name, kind, "=SUMIF(Buchungen!C:C,A{r},Buchungen!E:E)", "=SUMIF(Buchungen!D:D,A{r},Buchungen!E:E)"]
                for code, name, kind in (
                    (1000, "Cash box", "A"), (1200, "Bank", "A"), (3000, "Suppliers owed", "L"), (3500, "Own money", "E"),
                    (4000, "Cuts and colours", "I"), (6000, "Rent", "C"), (6200, "Shampoo and colour", "C"),
                    (6300, "Phone", "C"), (6400, "Electricity", "C"),
                )
            ],
        ],
    }  # fmt: skip


def test_account_numbers_on_both_sides_of_one_amount(tmp_path: Path) -> None:
    at = desk(salon(), tmp_path)
    types = {a.code: a.type for a in at.knowledge.book.accounts}
    assert (
        types["3500"] is AccountType.EQUITY and types["6400"] is AccountType.EXPENSE
    )  # C is cost here, not capital
    cells = typed(at, "phone 31, from the bank")
    assert cells | {"Buchungen!B10": 0} == {
        "Buchungen!A10": dt.date(2026, 11, 10), "Buchungen!B10": 0, "Buchungen!C10": 6300, "Buchungen!D10": 1200,
        "Buchungen!E10": 31, "Buchungen!F10": "phone 31, from the bank",
    }  # fmt: skip


def test_debits_and_credits_that_are_amounts_stay_amounts(tmp_path: Path) -> None:
    rows = [
        [day(10, n), f"J{n}", 10 * n if n % 2 else None, None if n % 2 else 10 * (n - 1), "x"]
        for n in range(1, 9)
    ]
    sheets = {"Bank": [["Date", "Ref", "Debit", "Credit", "Text"], *rows]}
    roles = {c.role for c in desk(sheets, tmp_path).knowledge.book.lists[0].columns}
    assert not roles & {Role.DEBIT_ACCOUNT, Role.CREDIT_ACCOUNT}


def quarters() -> dict[str, Rows]:
    def page(months: list[str], filled: bool) -> Rows:
        amounts = [100, 110, None] if filled else [None, None, None]
        return [
            ["Guest house, " + months[0] + " to " + months[2]], [], [None, *months, "Quarter", "Remarks"], ["INCOME"],
            ["Rooms", *[a and a * 9 for a in amounts], "=SUM(B{r}:D{r})", "before commission"],
            ["Bar", *amounts, "=SUM(B{r}:D{r})", "beer, wine, crisps"], ["Total in", "=B5+B6", "=C5+C6", "=D5+D6", "=E5+E6"],
            ["COSTS"], ["Rent", *amounts, "=SUM(B{r}:D{r})", "Mrs Adeyemi"], ["Cleaning", *amounts, "=SUM(B{r}:D{r})", "Tomas"],
            ["Gas", *amounts, "=SUM(B{r}:D{r})"], ["Total out", "=SUM(B9:B11)", "=SUM(C9:C11)", "=SUM(D9:D11)", "=SUM(E9:E11)"],
        ]  # fmt: skip

    return {
        "Q3": page(["Jul", "Aug", "Sep"], filled=True),
        "Q4": page(["Oct", "Nov", "Dec"], filled=True),
    }


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("gas 61", {"Q4!C11": 171}),
        ("gas for September 61", {"Q3!D11": 61}),
        ("paid Mrs Adeyemi 500 for this month", {"Q4!C9": 610}),
        ("Tomas got his 80", {"Q4!C10": 190}),
        ("sold crisps and beer, 35", {"Q4!C6": 145}),
    ],
)
def test_the_page_with_the_month_and_the_names_beside_the_lines(
    note: str, cells: dict[str, float], tmp_path: Path
) -> None:
    assert typed(desk(quarters(), tmp_path), note) == cells


REGISTER = [
    ["Date", "Ck #", "Payee", "Category", "Payment", "Deposit", "Balance"],
    [day(9, 1), None, "Balance forward", None, None, None, 900],
    *[
        [
            day(9, 2 + n),
            400 + n,
            "Hill Hall",
            "Hall hire",
            60,
            None,
            "=G{r}-E{r}".replace("G{r}", f"G{n + 2}"),
        ]
        for n in range(4)
    ],
    *[[day(9, 12 + n), "dep", "Members", "Dues", None, 120, f"=G{n + 6}+F{{r}}"] for n in range(4)],
    [day(10, 1), "eft", "City Power", "Electric", 44, None, "=G10-E{r}"],
]


def test_no_row_needs_a_cheques_number(tmp_path: Path) -> None:
    cells = typed(desk({"Register": REGISTER}, tmp_path), "Hill Hall 60 for November")
    assert cells["Register!E12"] == 60 and cells["Register!D12"] == "Hall hire"


@pytest.mark.parametrize(
    ("note", "lines"),
    [
        (
            "sent Ned the invoice for the club trip, 140",
            {("Customers owe me", "D", 140), ("Trips", "E", 140)},
        ),
        (
            "bait 31, on the account",
            {("Bait & tackle", "D", 31), ("I owe suppliers", "E", 31)},
        ),
        ("took the winch back and they put the 54 back on my account", None),
        ("mooring, forty dollars, $45.00", None),
        ("diesel, my half 44", {("Diesel", "D", 44), ("Bank", "E", 44)}),
    ],
)
def test_words_of_bills_halves_and_sums_said_twice(
    note: str, lines: set[tuple[str, str, float]] | None, tmp_path: Path
) -> None:
    at = desk(boat(), tmp_path)
    assert ("?" in typed(at, note)) if lines is None else entry(at, note) == lines


def test_pay_before_tax_is_gross_and_never_less_than_what_was_paid_out() -> None:
    from nl2x.notes.amounts.figures import Figures
    from nl2x.notes.amounts.parted import payroll
    from nl2x.notes.facts import read_facts

    def named(note: str) -> dict[str, float]:
        facts = read_facts(note, today=dt.date(2026, 11, 10))
        found = payroll(Figures.of(facts.amounts, facts.computed))
        return {name: float(amount.value) for name, amount in found.amounts.items()}

    assert named("Ana's week: 500 before tax, 410 went out") == {"gross": 500, "withheld": 90, "net_pay": 410}
    assert named("Ana's wages 500, tax 90") == {"gross": 500, "withheld": 90, "net_pay": 410}


def test_what_adds_up_is_a_tax_only_at_its_rate() -> None:
    from nl2x.notes.amounts.figures import Figures
    from nl2x.notes.amounts.taxed import taxed
    from nl2x.notes.amounts.taxes import tax_words
    from nl2x.notes.facts import read_facts

    def named(note: str) -> dict[str, float]:
        facts = read_facts(note, today=dt.date(2026, 11, 10))
        found = taxed(Figures.of(facts.amounts, facts.computed), tax_words(note), Decimal("0.15"))
        return {name: float(amount.value) for name, amount in found.amounts.items()}

    assert named("billed them 2,300 with the gst in it, 2,000 and 300") == {
        "net": 2000,
        "tax": 300,
        "total": 2300,
    }
    deposit = named("billed them 2,300 with the gst in it, we have their 500, so 1,800 to come")
    assert deposit.get("tax") != 500


@pytest.mark.parametrize(
    ("remark", "account"),
    [
        ("Ilse, weekly, cash", "Tin"),
        ("standing order", "Bank"),
        ("Haddock Ltd, monthly account", ""),
        ("Ilse", ""),
    ],
)
def test_how_it_is_paid_as_a_remark_says(remark: str, account: str, tmp_path: Path) -> None:
    assert money_of_remark(remark, desk(boat(), tmp_path).knowledge.chart) == account


FARM = [
    ["Farm stall"],
    [],
    ["Date", "Who / what", "For", "In $", "Out $", "Balance"],
    [day(9, 1), "from last year", "Balance b/f", 500, None, "=D{r}-E{r}"],
    *[
        [day(9, 2 + n), words, what, money_in, money_out, f"=F{n + 4}+D{{r}}-E{{r}}"]
        for n, (words, what, money_in, money_out) in enumerate(
            [
                ("Saturday stall", "Stall", 240, None), ("Ampol Taree", "Fuel", None, 61), ("Mrs Lund, box", "Boxes", 45, None),
                ("seed potatoes", "Plants", None, 80), ("Sunday stall", "Stall", 210, None), ("BP Wingham", "Fuel", None, 55),
                ("the Okoros, two boxes", "Boxes", 90, None), ("tomato seedlings", "Plants", None, 36),
                ("market fee, stall", "Fees", None, 40), ("wet Saturday", "Stall", 95, None), ("Ampol again", "Fuel", None, 66),
                ("Mrs Lund", "Boxes", 45, None), ("insurance", "Fees", None, 120), ("long weekend", "Stall", 330, None),
            ]
        )
    ],
]  # fmt: skip


def test_of_two_columns_of_words_the_one_that_comes_again_is_the_category(tmp_path: Path) -> None:
    cells = typed(desk({"Book": FARM}, tmp_path), "Ampol 58.20")
    assert (cells["Book!C19"], cells["Book!E19"]) == ("Fuel", 58.2)


def test_a_payees_column_that_comes_again_stays_one(tmp_path: Path) -> None:
    rows = [[*row[:2], f"{row[2]} for the farm, {n}", *row[3:]] for n, row in enumerate(FARM[3:])]
    payees = [[row[0], ("Ampol", "Lund", "Okoro")[n % 3], *row[2:]] for n, row in enumerate(rows)]
    sheets = {"Book": [*FARM[:2], ["Date", "Payee", "Details", "In $", "Out $", "Balance"], *payees]}
    roles = [c.role for c in desk(sheets, tmp_path).knowledge.book.lists[0].columns]
    assert roles[1:3] == [Role.COUNTERPARTY, Role.DESCRIPTION]


MONTHS = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]


@pytest.mark.parametrize(
    "title", ["Kennel, year to 31 March 2027", "Kennel 2026-27", "Kennel 2026/27, year to 31 March 2027"]
)
def test_a_year_that_is_called_by_its_end(title: str, tmp_path: Path) -> None:
    grid = [
        [title], [], [None, *MONTHS, "Year"], ["COMING IN"], ["Walks", *[300] * 7, *[None] * 5, "=SUM(B{r}:M{r})"],
        ["GOING OUT"], ["Feed", *[80] * 7, *[None] * 5, "=SUM(B{r}:M{r})"], ["Vet", 40, *[None] * 11, "=SUM(B{r}:M{r})"],
    ]  # fmt: skip
    at = desk({"Book": grid}, tmp_path)
    assert typed(at, "feed 75") == {"Book!I7": 75}
    assert typed(at, "forgot one from August: feed 12") in (
        {"Book!F7": 92},
        {"?": "Is it for August, or for November?"},
    )


def test_a_state_that_the_table_works_out_is_left_to_it(tmp_path: Path) -> None:
    rows = [
        [
            1000 + n,
            day(8, n + 1),
            who,
            50 + n,
            "=B{r}+14",
            None if n > 3 else day(8, 20),
            '=IF(F{r}="","owing","paid")',
        ]
        for n, who in enumerate(["Ann Bay", "Col Dee", "Eve Fox", "Gus Hay", "Ida Joy", "Ken Lee"])
    ]
    at = desk(
        {"Invoices": [["Inv no", "Date", "Customer", "Amount", "Due", "Paid on", "State"], *rows]}, tmp_path
    )
    assert typed(at, "Ida Joy paid her 54 today") == {"Invoices!F6": day(11, 10)}
    made = typed(at, "invoiced Ann Bay 70")
    assert made["Invoices!C8"] == "Ann Bay" and made["Invoices!D8"] == 70
    assert made["Invoices!G8"] == "owing"  # calculated, since the formula goes on


def company(with_loan: bool = True) -> dict[str, Rows]:
    """A company's journal: share capital, and what the company owes the one who runs it."""
    owed = ["Director's account"] if with_loan else []
    chart = [
        ["Bank", "Asset"],
        *([name, "Liability"] for name in owed),
        ["Share capital", "Equity"],
        ["Rent", "Expense"],
    ]
    lines = [[day(7, 1), "Start", "Bank", 5000, None], [day(7, 1), "Start", "Share capital", None, 5000]]
    for month in (7, 8, 9):
        lines += [[day(month, 3), "Rent", "Rent", 400, None], [day(month, 3), "Rent", "Bank", None, 400]]
    heads = ["Date", "Details", "Account", "Debit", "Credit"]
    return {"Journal": [heads, *lines], "Accounts": [["Account", "Type"], *chart]}


@pytest.mark.parametrize(
    ("note", "with_loan", "credited"),
    [
        ("put 900 of my own money into the company", True, "Director's account"),
        ("put another 900 of my own money in for new shares", True, "Share capital"),
        ("put 900 of my own money into the company", False, "Share capital"),
    ],
)
def test_what_a_director_pays_in_is_owed_to_him_unless_shares_are_issued(
    note: str, with_loan: bool, credited: str, tmp_path: Path
) -> None:
    cells = typed(desk(company(with_loan), tmp_path), note)
    assert cells.get("Journal!C11") == credited and cells.get("Journal!E11") == 900
