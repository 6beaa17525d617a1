"""What the columns of a list have against a new row, or against what a row that is there would become."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.notes.small_books import Rows, calculated_desk, day, typed

BILLS: Rows = [
    ["Date", "From", "Ref", "For", "Amount", "Paid", "Date paid"],
    *[
        [
            day(month, number), who, ref and ref + 7 * month, what, sum_ + month,
            *((sum_ + month, day(month, number + 4)) if month < 10 else (None, None)),
        ]
        for month in (5, 6, 7, 8, 9, 10)
        for number, who, ref, what, sum_ in (
            (3, "Halls Timber", 8100, "timber", 140.5), (9, "Mr Tully", None, "labour", 90), (15, "Mrs Tully", None, "painting", 76),
        )
    ],
]  # fmt: skip
TILL: Rows = [
    ["Date", "Payee", "For", "Amount", "Cash/Bank", "Receipt"],
    *[
        [day(month, 2 * at + 1), who, what, sum_ + month / 10, how, 4 * (month - 5) + at + 1]
        for month in (5, 6, 7, 8, 9, 10)
        for at, (who, what, sum_, how) in enumerate(
            (("Ferry Co", "Travel", 31, "Bank"), ("Olsen", "Hall", 80, "Bank"), ("Rema", "Food", 44, "Cash"), ("Dahl", "Music", 60, "Bank"))
        )
    ],
]  # fmt: skip
EUROS: Rows = [
    ["Date", "Details", "Type", "EUR in", "EUR out", "GBP in", "GBP out", "Account"],
    *[
        [day(month, number), who, what, None, *sums, account]
        for month in (4, 5, 6, 7, 8, 9, 10)
        for number, who, what, sums, account in (
            (4, "Mairie", "Taxes", (81.5 + month, None, None), "BNP"),
            (11, "Leroy", "Repairs", (39.2 + month, None, None), "BNP"),
            (20, "Ferry", "Travel", (None, None, 180.4 + month), "Nationwide"),
        )
    ],
]
STORE: Rows = [
    ["Date", "Item", "In", "Out", "Supplier / who", "Cost"],
    *[
        [day(month, number), item, came, went, who, cost]
        for month in (4, 5, 6, 7, 8, 9, 10)
        for number, item, came, went, who, cost in (
            (2, "Flour", 20, None, "Mills", 24.6), (9, "Flour", None, 6, "kitchen", None), (12, "Yeast", 5, None, "Mills", 7.45),
            (19, "Yeast", None, 2, "kitchen", None),
        )
    ],
]  # fmt: skip
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
COSTS: Rows = [
    ["2026", *MONTHS],
    *[[name, *(size + m for m in range(11))] for name, size in (("Rent", 700), ("Electricity", 60), ("Groceries", 310), ("Dentist", 20))],
    ["Total", *(f"=SUM({c}2:{c}5)" for c in "BCDEFGHIJKLM")],
]  # fmt: skip


def question(title: str, rows: Rows, folder: Path, note: str) -> str:
    asked = calculated_desk({title: rows}, folder).propose(note).question
    return "" if asked is None else asked.text


@pytest.mark.parametrize(
    ("note", "word"),
    [
        ("paid Halls Timber except 20 they let off", "left out"),
        ("Halls Timber dispute it, they'd only pay 100", ""),
    ],
)
def test_bills_that_arent_plainly_paid(tmp_path: Path, note: str, word: str) -> None:
    found = question("Bills", BILLS, tmp_path, note)
    assert found and word in found


@pytest.mark.parametrize(
    "note", ["Acorn 780 bounced", "Acorn's cheque for 780 bounced", "the 780 from Acorn bounced"]
)
def test_a_payment_that_bounced_is_asked_about(tmp_path: Path, note: str) -> None:
    invoices: Rows = [
        ["No", "Date", "Customer", "Job", "Amount", "Received", "Date received"],
        *[
            [
                f"A{number}",
                day(number, 5),
                who,
                "wiring",
                700 + 20 * number,
                700 + 20 * number,
                day(number, 20),
            ]
            for number, who in enumerate(("Acorn", "Birch", "Cedar", "Acorn", "Birch", "Cedar"), start=1)
        ],
    ]
    at = calculated_desk({"Invoices": invoices, "Bills": BILLS}, tmp_path)
    assert at.propose(note).question is not None


def test_a_row_of_mrs_is_not_mr(tmp_path: Path) -> None:
    assert "Mrs Tully" in question("Bills", BILLS, tmp_path, "Mr Tully painting 86 paid")


@pytest.mark.parametrize("note", ["paid Halls Timber 150.50", "paid Mrs Tully 86", "paid Mr Tully 100"])
def test_plain_payments_are_written(tmp_path: Path, note: str) -> None:
    assert not question("Bills", BILLS, tmp_path, note)


@pytest.mark.parametrize(
    ("note", "word"),
    [
        ("hall Olsen 81 paid by cheque 000642", "next one is 25"),
        ("food Rema 45.20 on the club account", "account"),
        ("Rema 45.20 food on account", "on account"),
        ("hall Olsen 81, they took it twice", "no plain entry"),
    ],
)
def test_papers_and_purses_of_a_list(tmp_path: Path, note: str, word: str) -> None:
    assert word in question("Costs", TILL, tmp_path, note)


@pytest.mark.parametrize("note", ["hall Olsen 81", "Rema 45.20 cash", "food Rema 45.20, receipt 25"])
def test_a_list_with_receipts_goes_on(tmp_path: Path, note: str) -> None:
    assert not question("Costs", TILL, tmp_path, note)


def test_a_purse_has_its_own_columns(tmp_path: Path) -> None:
    assert question("Book", EUROS, tmp_path, "Leroy 44.10 paid from Nationwide")
    assert not question("Book", EUROS, tmp_path, "Leroy 44.10")


@pytest.mark.parametrize("note", ["3 yeast from Mills 4.55", "yeast 4 at 1.55 Mills"])
def test_money_is_no_number_of_things(tmp_path: Path, note: str) -> None:
    assert question("Movements", STORE, tmp_path, note)


@pytest.mark.parametrize(
    ("note", "word"),
    [
        ("electric 64.20 sept", "already"),
        ("groceries total for the month now 340", "all of it"),
        ("dentist 27.40 for Eli, Bea's was 33.10", "left out"),
    ],
)
def test_a_grid_isnt_grown_by_chance(tmp_path: Path, note: str, word: str) -> None:
    assert word in question("2026", COSTS, tmp_path, note)


@pytest.mark.parametrize(
    "note",
    ["groceries 24.20", "groceries 30 for september, forgot it", "september's electricity was 66 not 68"],
)
def test_a_grid_takes_what_is_plain(tmp_path: Path, note: str) -> None:
    assert not question("2026", COSTS, tmp_path, note)


CASH: Rows = [
    ["Date", "Details", "Ref", "Kind", "In", "Out"],
    *[
        [day(number, 3), f"Plot fee - {who}", f"R{number}", "Plot fees", 42, None]
        for number, who in enumerate(("A Hale", "B Hale", "C Moss", "D Webb", "E Frost"), start=1)
    ],
    *[[day(month, 9), "Seeds", f"V{month}", "Stock", None, 20 + month] for month in range(3, 11)],
]
PLOTS: Rows = [
    ["Plot", "Member", "Fee", "Paid", "Date paid", "Owing"],
    *[
        [number, who, 42, 42 if number < 6 else None, day(number, 3) if number < 6 else None, "=C{r}-N(D{r})"]
        for number, who in enumerate(("A Hale", "B Hale", "C Moss", "D Webb", "E Frost", "F Lind"), start=1)
    ],
]


@pytest.mark.parametrize(
    ("note", "word"),
    [
        ("Mrs Hale paid 42 plot fee", "Plots"),
        ("Webb's plot fee cheque 42 bounced", ""),
        ("seeds 24 R44", "R44"),
        ("F Lind paid 42 plot fee", None),
        ("seeds 24", None),
        ("seeds 24, V11", None),
    ],
)
def test_a_table_beside_a_cash_book_and_the_numbers_of_papers(
    tmp_path: Path, note: str, word: str | None
) -> None:
    at = calculated_desk(
        {"Cash": CASH[:1] + sorted(CASH[1:], key=lambda row: row[0]), "Plots": PLOTS}, tmp_path
    )
    asked = at.propose(note).question
    assert (asked is None) == (word is None)
    assert word is None or word in (asked.text if asked else "")


@pytest.mark.parametrize("note", ["Mills 31 flour, chq 204", "flour 31 Mills by chq", "Mills flour 31 chq"])
def test_a_cheque_in_short_is_a_cheque(tmp_path: Path, note: str) -> None:
    rows: Rows = [
        ["Date", "Payee", "For", "Amount", "Paid by"],
        *[
            [day(month, number), who, what, sum_ + month / 10, how]
            for month in (5, 6, 7, 8, 9, 10)
            for number, who, what, sum_, how in (
                (2, "Mills", "flour", 30, "DD"), (9, "Joan", "cleaning", 40, "Cheque"), (16, "Orb", "power", 66, "DD"),
            )
        ],
    ]  # fmt: skip
    assert typed(calculated_desk({"Costs": rows}, tmp_path), note)["Costs!E20"] == "Cheque"


def test_a_category_that_every_row_has_isnt_left_blank(tmp_path: Path) -> None:
    from nl2x.notes.alike.row import lists_of_rows
    from nl2x.notes.checks.against_columns import _always_chosen
    from nl2x.notes.checks.planned import Row

    at = calculated_desk({"Till": TILL}, tmp_path)
    [one] = [o for o in lists_of_rows(at.knowledge) if o.sheet == "Till"]
    full = {c.letter: "x" for c in one.columns}
    [chosen] = [c.letter for c in one.columns if c.column.heading == "For"]
    assert not list(_always_chosen(Row(one, full)))
    assert "For is filled" in next(iter(_always_chosen(Row(one, {**full, chosen: ""}))))
