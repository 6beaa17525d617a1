"""A dropdown whose range runs over a whole report: its headings and totals are offered, and are no accounts."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import openpyxl
from openpyxl.worksheet.datavalidation import DataValidation

from nl2x.notes.note import Desk, Options
from tests.notes.small_books import TODAY, Rows, day, saved

_SECTIONS = {
    "WHAT WE OWN": ("Bank", "Till", "Huts"),
    "WHAT WE OWE": ("Owed to suppliers", "Loan"),
    "COMING IN": ("Green fees", "Kiosk sales"),
    "GOING OUT": ("Kiosk stock", "Staff", "Rent", "Card machine charges"),
}
NAMES = [name for names in _SECTIONS.values() for name in names]


def _report() -> Rows:
    rows: list[list[object]] = []
    for heading, names in _SECTIONS.items():
        rows.append([heading])
        first = len(rows) + 1
        rows += [
            [n, "=SUMIF(Entries!C:C,A{r},Entries!B:B)-SUMIF(Entries!D:D,A{r},Entries!B:B)"] for n in names
        ]
        rows.append(["Together", f"=SUM(B{first}:B{len(rows)})"])
    return rows


def _golf(folder: Path) -> Desk:
    pairs = list(zip(NAMES, [*NAMES[1:], NAMES[0]], strict=True))
    entries: Rows = [
        ["Day", "£", "DR (gets)", "CR (gives)", "What"],
        *[[day(9, 1 + n), 40 + n, gets, gives, f"{gets} {n}"] for n, (gets, gives) in enumerate(pairs * 2)],
    ]
    path = saved(folder, {"Entries": entries, "Accounts": _report()})
    book = openpyxl.load_workbook(path)
    offered = DataValidation(type="list", formula1=f"Accounts!$A$1:$A${book['Accounts'].max_row}")
    book["Entries"].add_data_validation(offered)
    offered.add("C2:D200")
    buffer = BytesIO()
    book.save(buffer)
    path.write_bytes(buffer.getvalue())
    return Desk.open(path, Options(today=TODAY))


def test_headings_and_totals_are_no_accounts(tmp_path: Path) -> None:
    assert [account.name for account in _golf(tmp_path).knowledge.book.accounts] == NAMES
