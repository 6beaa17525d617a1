"""Numbers of a column that keeps several series, and charts that a journal looks its accounts up in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import SheetRole
from nl2x.books.chart.types import codes_say
from nl2x.books.layouts.layout import understand
from nl2x.books.model import AccountType, CashMovement, JournalEntry, Line, Posting, SetCell
from nl2x.books.planning.plan import plan
from tests.notes.small_books import Rows, calculated, day, saved

NAMES = {
    1000: "Bank", 1100: "Customers", 1200: "VAT on purchases", 2000: "VAT on sales",
    2100: "Director's account",
    3000: "Share capital", 4000: "Training days", 5000: "Room hire", 5100: "Software", 5200: "Travel",
    5300: "Office supplies", 5400: "Bank charges",
}  # fmt: skip
LOOKUPS = {
    "VLOOKUP": "=VLOOKUP(C{r},Codes!$A$3:$B$30,2,FALSE)",
    "XLOOKUP": "=XLOOKUP(C{r},'Codes'!$A$3:$A$30,'Codes'!$B$3:$B$30)",
    "INDEX": "=INDEX(Codes!$B$3:$B$30,MATCH(C{r},Codes!$A$3:$A$30,0))",
}
ENTRIES = (
    ("S", "one day of training", ((1100, 117), (4000, -100), (2000, -17))),
    ("B", "paid", ((1000, 117), (1100, -117))),
    ("P", "room", ((5000, 50), (1200, 8.5), (1000, -58.5))),
    ("D", "train, own card", ((5200, 46), (2100, -46))),
)


def vouchers(lookup: str = "VLOOKUP") -> dict[str, Rows]:
    """A journal whose vouchers are numbered by kind, and the names looked up under plain headings."""
    rows: list[list[Any]] = [["Date", "Voucher", "Account", "Name", "Text", "Debit", "Credit"]]
    for month in range(1, 6):
        for place, (series, text, lines) in enumerate(ENTRIES):
            for code, size in lines:
                sides = (size, None) if size > 0 else (None, -size)
                at = day(month, 3 + 5 * place)
                rows.append([at, f"{series}{10 + month}", code, LOOKUPS[lookup], text, *sides])
    codes: list[list[Any]] = [["Our numbers"], ["Number", "Name", "1 January", "Balance"]]
    codes += [[code, name, 0, "=C{r}+SUMIF(Journal!C:C,A{r},Journal!F:F)"] for code, name in NAMES.items()]
    return {"Journal": rows, "Codes": codes}


def entry(*lines: tuple[str, int]) -> JournalEntry:
    return JournalEntry(
        dt.date(2026, 6, 1),
        tuple(Line(name, Decimal(max(0, size)), Decimal(max(0, -size))) for name, size in lines),
        "said",
    )


SOLD = entry(("Customers", 234), ("Training days", -200), ("VAT on sales", -34))
CAME = entry(("Bank", 234), ("Customers", -234))
SPENT = entry(("Software", 50), ("VAT on purchases", 8), ("Bank", -58))
OWN = entry(("Travel", 30), ("Director's account", -30))
STRANGE = entry(("Share capital", 30), ("Director's account", -30))


def numbers(path: Path, column: str, postings: Sequence[Posting]) -> list[Any]:
    """What a plan writes into a column, from the top."""
    edits = plan(understand(path), list(postings)).edits
    told = [e for e in edits if isinstance(e, SetCell) and e.cell.rstrip("0123456789") == column]
    return list(dict.fromkeys(e.value for e in sorted(told, key=lambda e: int(e.cell.lstrip(column)))))


@pytest.mark.parametrize(("one", "number"), [(SOLD, "S16"), (CAME, "B16"), (SPENT, "P16"), (OWN, "D16")])
def test_an_entry_gets_the_next_number_of_its_own_series(
    one: JournalEntry, number: str, tmp_path: Path
) -> None:
    assert numbers(calculated(tmp_path, vouchers()), "B", [one]) == [number]


def test_entries_written_together_count_on_each_in_its_series(tmp_path: Path) -> None:
    path = calculated(tmp_path, vouchers())
    assert numbers(path, "B", [SOLD, CAME, SOLD, OWN]) == ["S16", "B16", "S17", "D16"]


def test_where_no_entry_is_like_it_no_number_is_made_up(tmp_path: Path) -> None:
    assert numbers(calculated(tmp_path, vouchers()), "B", [STRANGE]) == []


def test_in_a_cash_book_receipts_and_payments_count_apart(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Date", "No.", "Details", "Received", "Paid", "Balance"]]
    for i in range(12):
        came = i % 3 == 0
        number = f"R{1 + i // 3:02}" if came else f"P{1 + i - i // 3 - 1:02}"
        rows.append([day(3 + i // 4, 2 + i % 4 * 6), number, "subs" if came else "stamps",
                     20 if came else None, None if came else 5, f"=N(F{i + 1})+D{{r}}-E{{r}}"])  # fmt: skip
    path = saved(tmp_path, {"Cash": rows})
    moved = [CashMovement(dt.date(2026, 7, 1), "", Decimal(size), "said") for size in (25, -6, -7)]
    assert numbers(path, "B", moved) == ["R05", "P09", "P10"]


@pytest.mark.parametrize("lookup", LOOKUPS)
def test_where_a_journal_looks_names_up_is_its_chart(lookup: str, tmp_path: Path) -> None:
    book = understand(calculated(tmp_path, vouchers(lookup)))
    assert {i.sheet: i.role for i in book.lists} == {"Journal": SheetRole.JOURNAL, "Codes": SheetRole.CHART}
    assert {a.code: a.name for a in book.accounts} == {str(code): name for code, name in NAMES.items()}
    assert {a.name for a in book.accounts if a.type is AccountType.INCOME} == {"Training days"}


def test_one_name_alone_doesnt_speak_against_the_usual_numbers() -> None:
    asset, equity, income, expense = (
        AccountType.ASSET,
        AccountType.EQUITY,
        AccountType.INCOME,
        AccountType.EXPENSE,
    )
    known = [("1000", asset), ("3000", equity), ("5000", expense), ("5100", expense)]
    assert codes_say([*known, ("4000", expense)])["4"] is income
    assert codes_say([*known, ("4000", expense), ("4100", expense)])["4"] is expense, "two of them do"
    assert codes_say([*known, ("4000", expense), ("6000", income)])["4"] is expense, "incomes are elsewhere"
