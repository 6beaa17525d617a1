"""Makes examples/bakery.xlsx: a small shop's ledger with live statements.

    python examples/make_books.py

The journal holds the entries of bakery_entries.csv; the trial balance, the income statement and the
balance sheet are formulas over it. The values are calculated before the file is written, so that it opens
complete everywhere.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from pathlib import Path

import formualizer
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

HERE = Path(__file__).parent

ACCOUNTS = [
    ("1000", "Cash in Till", "Asset"),
    ("1010", "Bank Account", "Asset"),
    ("1100", "Accounts Receivable", "Asset"),
    ("1200", "Ingredients on Hand", "Asset"),
    ("1300", "Prepaid Insurance", "Asset"),
    ("1500", "Ovens and Equipment", "Asset"),
    ("1510", "Accumulated Depreciation", "Contra asset"),
    ("2000", "Accounts Payable", "Liability"),
    ("2050", "Credit Card", "Liability"),
    ("2100", "Wages Payable", "Liability"),
    ("2200", "Customer Deposits", "Liability"),
    ("2500", "Bank Loan", "Liability"),
    ("3000", "Owner's Capital", "Equity"),
    ("3100", "Owner's Drawings", "Contra equity"),
    ("4000", "Shop Sales", "Income"),
    ("4010", "Catering Sales", "Income"),
    ("4090", "Interest Received", "Income"),
    ("5000", "Ingredients Used", "Expense"),
    ("6000", "Wages", "Expense"),
    ("6100", "Rent", "Expense"),
    ("6110", "Electricity and Gas", "Expense"),
    ("6120", "Water", "Expense"),
    ("6130", "Phone and Internet", "Expense"),
    ("6200", "Insurance", "Expense"),
    ("6210", "Repairs", "Expense"),
    ("6220", "Packaging", "Expense"),
    ("6230", "Advertising", "Expense"),
    ("6240", "Delivery and Fuel", "Expense"),
    ("6300", "Bank Charges", "Expense"),
    ("6310", "Loan Interest", "Expense"),
    ("6400", "Depreciation", "Expense"),
]

BOLD = Font(bold=True)
HEADING = PatternFill("solid", fgColor="E7E2D8")
RULE = Border(top=Side(style="thin"))
MONEY = "#,##0.00;[Red]-#,##0.00"


def ledger() -> Workbook:
    """The whole workbook, formulas not yet calculated."""
    book = Workbook()
    journal = book.active
    assert journal is not None
    journal.title = "Journal"
    last = _journal(journal)
    _accounts(book.create_sheet("Accounts"))
    _trial_balance(book.create_sheet("Trial Balance"), last)
    _income_statement(book.create_sheet("Income Statement"))
    _balance_sheet(book.create_sheet("Balance Sheet"))
    return book


def _heading(sheet: Worksheet, row: int, titles: list[str], widths: list[int]) -> None:
    for column, (title, width) in enumerate(zip(titles, widths, strict=True), start=1):
        cell = sheet.cell(row, column, title)
        cell.font, cell.fill, cell.alignment = BOLD, HEADING, Alignment(horizontal="center")
        sheet.column_dimensions[cell.column_letter].width = width
    sheet.freeze_panes = sheet.cell(row + 1, 1)


def _journal(sheet: Worksheet) -> int:
    _heading(sheet, 1, ["Date", "Account", "Description", "Debit", "Credit"], [12, 26, 52, 12, 12])
    with (HERE / "bakery_entries.csv").open(encoding="utf-8", newline="") as entries:
        for row, line in enumerate(csv.DictReader(entries), start=2):
            date = sheet.cell(row, 1, dt.date.fromisoformat(line["Date"]))
            date.number_format = "yyyy-mm-dd"
            sheet.cell(row, 2, line["Account"])
            sheet.cell(row, 3, line["Description"])
            for column, side in ((4, "Debit"), (5, "Credit")):
                amount = float(line[side]) if line[side] else None
                sheet.cell(row, column, amount).number_format = MONEY
    return row


def _accounts(sheet: Worksheet) -> None:
    _heading(sheet, 1, ["Code", "Account", "Type"], [8, 28, 16])
    for row, (code, name, kind) in enumerate(ACCOUNTS, start=2):
        for column, value in enumerate((code, name, kind), start=1):
            sheet.cell(row, column, value)


def _trial_balance(sheet: Worksheet, last_journal_row: int) -> None:
    _heading(sheet, 1, ["Account", "Type", "Debit", "Credit", "Balance"], [28, 16, 13, 13, 13])
    for row, _ in enumerate(ACCOUNTS, start=2):
        sheet.cell(row, 1, f"=Accounts!B{row}")
        sheet.cell(row, 2, f"=Accounts!C{row}")
        for column, source in ((3, "D"), (4, "E")):
            sheet.cell(row, column, f"=ROUND(SUMIFS(Journal!${source}:${source},Journal!$B:$B,$A{row}),2)")
        sheet.cell(row, 5, f"=ROUND(C{row}-D{row},2)")
    total = len(ACCOUNTS) + 2
    sheet.cell(total, 1, "Total")
    for letter in "CDE":
        sheet[f"{letter}{total}"] = f"=ROUND(SUM({letter}2:{letter}{total - 1}),2)"
    _dress(sheet, total, money="CDE")


def _balance(name: str, *, credit: bool = False) -> str:
    row = [account[1] for account in ACCOUNTS].index(name) + 2
    return f"={'-' if credit else ''}'Trial Balance'!E{row}"


def _section(sheet: Worksheet, row: int, title: str, kinds: tuple[str, ...], *, credit: bool) -> int:
    """Write one section of a statement from `row` on; give back the row of its total."""
    sheet.cell(row, 1, title).font = BOLD
    first = row + 1
    names = [name for _, name, kind in ACCOUNTS if kind in kinds]
    for row, name in enumerate(names, start=first):
        sheet.cell(row, 1, name)
        sheet.cell(row, 2, _balance(name, credit=credit)).number_format = MONEY
    total = first + len(names)
    sheet.cell(total, 1, f"Total {title.lower()}")
    sheet.cell(total, 2, f"=ROUND(SUM(B{first}:B{total - 1}),2)")
    _dress(sheet, total, money="B")
    return total


def _income_statement(sheet: Worksheet) -> None:
    _statement_title(sheet, "Income Statement", "from 1 September 2026")
    income = _section(sheet, 4, "Income", ("Income",), credit=True)
    expenses = _section(sheet, income + 2, "Expenses", ("Expense",), credit=False)
    sheet.cell(expenses + 2, 1, "Profit")
    sheet.cell(expenses + 2, 2, f"=ROUND(B{income}-B{expenses},2)")
    _dress(sheet, expenses + 2, money="B")


def _balance_sheet(sheet: Worksheet) -> None:
    _statement_title(sheet, "Balance Sheet", "as of today")
    assets = _section(sheet, 4, "Assets", ("Asset", "Contra asset"), credit=False)
    liabilities = _section(sheet, assets + 2, "Liabilities", ("Liability",), credit=True)
    equity = _section(sheet, liabilities + 2, "Equity", ("Equity", "Contra equity"), credit=True)
    profit_row = [account[2] for account in ACCOUNTS].count("Income") + 4 + 1 + 2
    profit_row += [account[2] for account in ACCOUNTS].count("Expense") + 1 + 2
    sheet.cell(equity + 1, 1, "Profit so far")
    sheet.cell(equity + 1, 2, f"='Income Statement'!B{profit_row}").number_format = MONEY
    sheet.cell(equity + 2, 1, "Total liabilities and equity")
    sheet.cell(equity + 2, 2, f"=B{liabilities}+B{equity}+B{equity + 1}")
    _dress(sheet, equity + 2, money="B")
    sheet.cell(equity + 3, 1, "Difference (must be 0)")
    sheet.cell(equity + 3, 2, f"=ROUND(B{assets}-B{equity + 2},2)").number_format = MONEY


def _statement_title(sheet: Worksheet, title: str, subtitle: str) -> None:
    sheet["A1"], sheet["A2"] = title, subtitle
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 32, 14


def _dress(sheet: Worksheet, total: int, *, money: str) -> None:
    for cell in sheet[total]:
        cell.font, cell.border = BOLD, RULE
    for letter in money:
        for row in range(2, total + 1):
            sheet[f"{letter}{row}"].number_format = MONEY


def calculated(book: Workbook) -> bytes:
    """The workbook as a file, with every formula's value in it."""
    stream = io.BytesIO()
    book.save(stream)
    return bytes(formualizer.recalculate_xlsx_bytes(stream.getvalue())["bytes"])


if __name__ == "__main__":
    target = HERE / "bakery.xlsx"
    target.write_bytes(calculated(ledger()))
    print(f"wrote {target}")
