"""Journals as small businesses keep them: numbers and names in one cell, exports, narrations, columns of one word."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Layout
from nl2x.books.sheets.columns import is_date_like
from tests.notes.small_books import Rows, day, desk, typed

KINDS = [
    ("1000", "Bank", "Asset"), ("1010", "Petty cash", "Asset"), ("1100", "Customers", "Asset"),
    ("2000", "Suppliers", "Liability"), ("2100", "NIC owing", "Liability"), ("3000", "Owner's capital", "Capital"),
    ("4000", "Contract cleaning", "Income"), ("4010", "One-off cleaning", "Income"), ("5000", "Materials", "Cost"),
    ("5100", "Wages", "Cost"), ("5110", "Employer's NIC", "Cost"), ("5300", "Van fuel", "Cost"), ("5400", "Rent", "Cost"),
]  # fmt: skip
BY_NAME = {name: code for code, name, _ in KINDS}
MOVES: list[tuple[int, str, str, str, float, str]] = [(1, "Start", "Bank", "Owner's capital", 9000, "")]
for _m in (1, 2, 3, 4):
    MOVES += [
        (_m, "Rent", "Rent", "Bank", 500, ""), (_m, "Van fuel at Sol", "Van fuel", "Bank", 60 + _m, ""),
        (_m, "Mops and bleach", "Materials", "Suppliers", 120 + _m, "Castries Janitorial"),
        (_m, "Monthly invoice", "Customers", "Contract cleaning", 800, "Marigot Villas"),
        (_m, "Monthly invoice", "Customers", "Contract cleaning", 400, "Dr Charles"),
        (_m, "Paid", "Bank", "Customers", 800, "Marigot Villas"), (_m, "NIC on wages", "Employer's NIC", "NIC owing", 90, ""),
        (_m, "Wages, net", "Wages", "Bank", 700, ""), (_m, "Clean, cash", "Petty cash", "One-off cleaning", 50 + _m, ""),
        (_m, "Castries Janitorial, paid", "Suppliers", "Bank", 120 + _m, "Castries Janitorial"),
    ]  # fmt: skip
    if _m > 1:
        MOVES.append((_m, f"NIC {_m}", "NIC owing", "Bank", 90, ""))


def both(name: str) -> str:
    return f"{BY_NAME[name]} {name}"


def paired() -> dict[str, Rows]:
    """An account's number and name under Debit and under Credit, one amount; whose debt it is beside debts alone."""
    rows = [
        [n, day(5 + m, 1 + n % 27), what, both(dr), both(cr), much, who or None]
        for n, (m, what, dr, cr, much, who) in enumerate(MOVES, start=1)
    ]
    head: list[list[Any]] = [
        ["No", "Date", "Particulars", "Debit", "Credit", "Amount", "Customer / supplier"]
    ]
    chart: list[list[Any]] = [["Account", "Kind"], *[[f"{c} {n}", k] for c, n, k in KINDS]]
    return {"Accounts": chart, "Journal": head + rows}


def in_lines(
    columns: list[str],
    extra: dict[str, Any],
    *,
    account: str = "{name}",
    gap: bool = False,
    words: bool = False,
) -> dict[str, Rows]:
    """A line to an account; `extra` are columns that say one thing throughout, `words` a row of them below each entry."""
    rows: list[list[Any]] = []
    for n, (m, what, dr, cr, much, who) in enumerate(MOVES, start=1):
        for k, name in enumerate((dr, cr)):
            told = {
                "No": n, "Date": day(5 + m, 1 + n % 27), "Details": what, "*Narration": what, "Description": what,
                "Account": account.format(code=BY_NAME[name], name=name), "*AccountCode": BY_NAME[name],
                "Debit": None if k else much, "Credit": much if k else None, "*Amount": -much if k else much,
                "*Date": day(5 + m, 1 + n % 27), "Name": who or None,
            }  # fmt: skip
            rows.append([told.get(c, extra.get(c)) for c in columns])
        if words:
            rows.append([f"being {what.lower()}" if c == "Account" else None for c in columns])
        rows += [[]] * gap
    chart: list[list[Any]] = [["Code", "Account", "Type"], *[list(k) for k in KINDS]]
    return {"Accounts": chart, "Journal": [columns, *rows]}


def last(cells: dict[str, Any], sheet: str = "Journal") -> list[list[Any]]:
    """The new rows of a sheet, cell by cell."""
    found: dict[int, dict[str, Any]] = {}
    for place, value in cells.items():
        title, _, cell = place.partition("!")
        if title == sheet:
            found.setdefault(int(cell.lstrip("ABCDEFGHIJ")), {})[cell.rstrip("0123456789")] = value
    return [[v for _, v in sorted(row.items())] for _, row in sorted(found.items())]


def test_a_number_and_a_name_are_no_date() -> None:
    assert not is_date_like("1000 Bank") and not is_date_like("5400 Rent")
    assert is_date_like("3 Mar 2026") and is_date_like("14. März") and is_date_like("2026-03-01")


def test_numbers_and_names_under_debit_and_credit(tmp_path: Path) -> None:
    opened = desk(paired(), tmp_path)
    assert opened.knowledge.book.layout is Layout.JOURNAL
    (row,) = last(typed(opened, "rent for November paid, 500"))
    assert row[3:] == ["5400 Rent", "1000 Bank", 500]


def test_whom_stands_beside_debts_alone(tmp_path: Path) -> None:
    opened = desk(paired(), tmp_path)
    (row,) = last(typed(opened, "paid the bank 64 for van fuel at Sol"))
    assert row[3:] == ["5300 Van fuel", "1000 Bank", 64]
    (row,) = last(typed(opened, "Castries Janitorial delivered mops, bill 131, pay next month"))
    assert row[3:] == ["5000 Materials", "2000 Suppliers", 131, "Castries Janitorial"]


def test_a_debt_is_paid_as_it_always_was(tmp_path: Path) -> None:
    opened = desk(paired(), tmp_path)
    first, second = last(typed(opened, "NIC for October paid 90 and $62 fuel for the van at Sol"))
    assert first[3:] == ["2100 NIC owing", "1000 Bank", 90]
    assert second[3:] == ["5300 Van fuel", "1000 Bank", 62]
    more = typed(opened, "NIC for October paid 400")  # so much isn't owed
    assert more.keys() == {"?"}


def test_what_a_note_denies_is_not_chosen(tmp_path: Path) -> None:
    opened = desk(paired(), tmp_path)
    said = typed(opened, "Invoiced Marigot Villas 250 for a big clean, not in the contract")
    assert said.keys() == {"?"} or last(said)[0][4] == "4010 One-off cleaning"
    (row,) = last(typed(opened, "Invoiced Marigot Villas 800 for the contract"))
    assert row[4] == "4000 Contract cleaning"


def test_days_of_each_of_two(tmp_path: Path) -> None:
    opened = desk(paired(), tmp_path)
    (row,) = last(typed(opened, "Ann and Bea worked two days each at 90 a day, wages from petty cash"))
    assert row[3:6] == ["5100 Wages", "1010 Petty cash", 360]
    (row,) = last(typed(opened, "Ann worked two days at 90 a day, wages from petty cash"))
    assert row[5] == 180


def test_an_export_with_one_tax_rate_and_its_words_twice(tmp_path: Path) -> None:
    columns = ["*Narration", "*Date", "Description", "*AccountCode", "*TaxRate", "*Amount", "TrackingName1"]
    opened = desk(in_lines(columns, {"*TaxRate": "No VAT"}), tmp_path)
    assert opened.knowledge.book.layout is Layout.JOURNAL
    debit, credit = last(typed(opened, "rent paid from the bank, 500"))
    assert debit[0] == debit[2] and debit[3:] == ["5400", "No VAT", 500]
    assert credit[3:] == ["1000", "No VAT", -500]


@pytest.mark.parametrize("heading", ["Dept", "Currency", "Tax code"])
def test_what_all_rows_say_new_rows_say(heading: str, tmp_path: Path) -> None:
    columns = ["No", "Date", "Account", "Debit", "Credit", "Details", heading]
    opened = desk(in_lines(columns, {heading: "T0 shop"}), tmp_path)
    assert all(row[-1] == "T0 shop" for row in last(typed(opened, "rent paid from the bank, 500")))


def test_a_tick_is_left_to_the_person(tmp_path: Path) -> None:
    columns = ["No", "Date", "Account", "Debit", "Credit", "Details", "Checked"]
    opened = desk(in_lines(columns, {"Checked": "seen"}), tmp_path)
    cells = typed(opened, "rent paid from the bank, 500")
    assert cells.keys() == {"?"} or "seen" not in cells.values()


def test_a_row_of_words_below_each_entry(tmp_path: Path) -> None:
    opened = desk(in_lines(["Date", "Account", "Debit", "Credit"], {}, gap=True, words=True), tmp_path)
    rows = last(typed(opened, "rent paid from the bank, 500"))
    assert [row[-1] for row in rows[:2]] == [500, 500] and len(rows[2]) == 1


def test_capital_that_a_report_repeats_is_an_account(tmp_path: Path) -> None:
    book = in_lines(["Date", "Account", "Debit", "Credit", "Details"], {})
    balances: list[list[Any]] = [["Balances"], []]
    for kind in ("Asset", "Liability", "Capital", "Income", "Cost"):
        balances.append([kind])
        for _, name, own in KINDS:
            if own == kind:
                sums = "SUMIFS(Journal!$C:$C,Journal!$B:$B,A{r})-SUMIFS(Journal!$D:$D,Journal!$B:$B,A{r})"
                balances.append([name, "=" + sums])
        balances.append([])
    opened = desk({"Journal": book["Journal"], "Balances": balances}, tmp_path)
    debit, credit = last(typed(opened, "I put 1500 of my own money into the bank account"))
    assert (debit[1], credit[1]) == ("Bank", "Owner's capital")


def test_whom_such_a_thing_always_went_to(tmp_path: Path) -> None:
    book = in_lines(["Date", "Account", "Debit", "Credit", "Details", "Name"], {})
    for row in book["Journal"]:
        if "Rent" in row and isinstance(row, list):
            row[5] = "Harbour Estates"
    cells = typed(desk(book, tmp_path), "rent paid from the bank, 500")
    assert "Harbour Estates" in cells.values()


def savings() -> dict[str, Rows]:
    book = in_lines(["Date", "Account", "Debit", "Credit", "Details"], {})
    names = {
        "Bank": "Checking - First Valley",
        "Petty cash": "Savings - First Valley",
        "Van fuel": "Bank fees",
    }
    names["One-off cleaning"] = "Interest income"
    return {t: [[names.get(v, v) for v in row] for row in rows] for t, rows in book.items()}


@pytest.mark.parametrize("word", ["interest", "intrest"])
def test_a_word_that_two_accounts_share_names_neither(word: str, tmp_path: Path) -> None:
    opened = desk(savings(), tmp_path)
    debit, credit = last(typed(opened, f"first valley put 104.18 {word} in the savings acct"))
    assert (debit[1], credit[1]) == ("Savings - First Valley", "Interest income")


def test_a_debt_that_was_paid_off(tmp_path: Path) -> None:
    opened = desk(in_lines(["Date", "Account", "Debit", "Credit", "Details"], {}), tmp_path)
    cells = typed(opened, "customer paid off the 400 of the monthly invoice, in the bank")
    debit, credit = last(cells)
    assert (debit[1], credit[1]) == ("Bank", "Customers")
