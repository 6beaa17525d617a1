"""The workbooks of round 45: a shoe shop, a skip hire firm, a band's booster club and a family."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from collections.abc import Sequence

from make_books import (
    bold,
    date,
    dropdown,
    head,
    journal_lines,
    months_page,
    number,
    put,
    rows,
    title,
    widths,
)
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"

SHOE_ACCOUNTS = """
Bank | Asset
Till cash | Asset
Customers | Asset
Shop fittings | Asset
Depreciation to date | Asset
Suppliers | Liability
Gift vouchers | Liability
Credit union loan | Liability
Capital | Equity
Drawings | Equity
Shoe sales | Income
Bags & polish | Income
Shoes bought | Expense
Bags & polish bought | Expense
Wages | Expense
Rent | Expense
Rates | Expense
Electricity | Expense
Phone & internet | Expense
Card charges | Expense
Bank charges | Expense
Insurance | Expense
Advertising | Expense
Repairs & cleaning | Expense
Postage & packaging | Expense
Motor & travel | Expense
Accountant | Expense
Loan interest | Expense
Depreciation | Expense
"""

SHOE_JOURNAL = """
09-01 | Opening balances | Bank 7420; Till cash 250; Customers 640; Shop fittings 12400; Depreciation to date -4960; Suppliers -2318.50; Gift vouchers -265; Credit union loan -6000; Capital -7166.50
09-01 | Rent, September | Rent 950; Bank -950
09-03 | Scoil Bhríde paid August account | Bank 640; Customers -640
09-04 | Niamh, fortnight's wages | Wages 540; Bank -540
09-05 | Takings, week to 5 September | Bank 1642.30; Till cash 410; Shoe sales -1894.30; Bags & polish -158
09-07 | Credit union loan | Credit union loan 180; Loan interest 42; Bank -222
09-08 | Corrib Footwear, August invoice paid | Suppliers 1246.50; Bank -1246.50
09-10 | Window cleaner | Repairs & cleaning 20; Till cash -20
09-11 | Moran Shoes, August invoice paid | Suppliers 1072; Bank -1072
09-12 | Takings, week to 12 September | Bank 1388.65; Till cash 356; Shoe sales -1612.65; Bags & polish -132
09-14 | Refund, Mr Burke, sandals | Shoe sales 45; Till cash -45
09-15 | Laces and polish, Atlantic Leather | Bags & polish bought 146.80; Bank -146.80
09-16 | Till cash lodged | Bank 600; Till cash -600
09-18 | Niamh, fortnight's wages | Wages 540; Bank -540
09-19 | Takings, week to 19 September | Bank 1214.20; Till cash 298.50; Shoe sales -1401.70; Bags & polish -111
09-21 | Drawings | Drawings 700; Bank -700
09-22 | Electric Ireland | Electricity 168.40; Bank -168.40
09-23 | Gift voucher sold, Mrs Folan | Bank 50; Gift vouchers -50
09-24 | Eir | Phone & internet 55; Bank -55
09-26 | Takings, week to 26 September | Bank 1176.90; Till cash 284; Shoe sales -1356.90; Bags & polish -104
09-28 | Corrib Footwear, September invoice | Shoes bought 1184.60; Suppliers -1184.60
09-29 | Moran Shoes, September invoice | Shoes bought 926; Suppliers -926
09-30 | Scoil Bhríde, school shoes, September | Customers 585; Shoe sales -585
09-30 | Card charges, September | Card charges 78.35; Bank -78.35
09-30 | Depreciation, September | Depreciation 206.67; Depreciation to date -206.67
10-01 | Rent, October | Rent 950; Bank -950
10-02 | Niamh, fortnight's wages | Wages 540; Bank -540
10-03 | Takings, week to 3 October | Bank 1102.45; Till cash 263; Shoe sales -1262.45; Bags & polish -103
10-05 | Moran Shoes, credit for one pair sent back | Suppliers 46; Shoes bought -46
10-06 | Voucher spent on boots, the rest by card | Gift vouchers 50; Bank 45; Shoe sales -95
10-07 | Credit union loan | Credit union loan 180; Loan interest 40.80; Bank -220.80
10-08 | Window cleaner | Repairs & cleaning 20; Till cash -20
10-09 | Corrib Footwear, September invoice paid | Suppliers 1184.60; Bank -1184.60
10-10 | Takings, week to 10 October | Bank 1268.75; Till cash 312; Shoe sales -1452.75; Bags & polish -128
10-12 | Scoil Bhríde paid September account | Bank 585; Customers -585
10-13 | Moran Shoes, September invoice paid less the credit | Suppliers 880; Bank -880
10-14 | Tape and boxes from the post office | Postage & packaging 32.60; Till cash -32.60
10-16 | Niamh, fortnight's wages | Wages 540; Bank -540
10-17 | Takings, week to 17 October | Bank 1231.10; Till cash 276.50; Shoe sales -1388.60; Bags & polish -119
10-19 | Connacht Tribune, autumn advert | Advertising 210; Bank -210
10-20 | Drawings | Drawings 700; Bank -700
10-21 | Till cash lodged | Bank 800; Till cash -800
10-22 | Electric Ireland | Electricity 181.25; Bank -181.25
10-23 | Eir | Phone & internet 55; Bank -55
10-24 | Takings, week to 24 October | Bank 1305.60; Till cash 321; Shoe sales -1494.60; Bags & polish -132
10-27 | Gift voucher sold, Ms Ní Mhurchú | Till cash 30; Gift vouchers -30
10-28 | Corrib Footwear, October invoice | Shoes bought 1318.40; Suppliers -1318.40
10-29 | Moran Shoes, October invoice | Shoes bought 1054; Suppliers -1054
10-30 | Niamh, fortnight's wages | Wages 540; Bank -540
10-30 | Scoil Bhríde, school shoes, October | Customers 415; Shoe sales -415
10-30 | AIB fees for the quarter | Bank charges 38.70; Bank -38.70
10-31 | Takings, week to 31 October | Bank 1358.20; Till cash 334; Shoe sales -1551.20; Bags & polish -141
10-31 | Card charges, October | Card charges 81.90; Bank -81.90
10-31 | Depreciation, October | Depreciation 206.67; Depreciation to date -206.67
"""


def part(page: object, at: int, name: str, lines: Sequence[Sequence[object]], total: str) -> int:
    """A heading, lines with a formula each, their total; the row of the total."""
    put(page, at, [name])
    bold(page, f"A{at}")
    start = at + 1
    for label, formula in lines:
        at += 1
        put(page, at, [label, formula], ["", SIGNED])
    at += 1
    put(page, at, [total, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    return at


def shoeshop() -> tuple[Workbook, Card]:
    """A shoe shop in Galway: the account before the memo, plain account names, three statements by formulas."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "General Journal"
    title(journal, "A1", "Claddagh Shoes - general journal, year from 1 September 2026")
    head(journal, 3, ["Date", "Account", "Memo", "Debit", "Credit"], "E2EFDA")
    at = 4
    for day, memo, lines in journal_lines(SHOE_JOURNAL):
        for account, amount in lines:
            sides = [amount, None] if amount > 0 else [None, -amount]
            put(journal, at, [day, account, memo, *sides], ["dd/mm/yyyy", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 24, 48, 12, 12)

    sheet = workbook.create_sheet("Trial Balance")
    title(sheet, "A1", "Trial balance")
    head(sheet, 3, ["Account", "Type", "Debit", "Credit"], "E2EFDA")
    accounts = list(rows(SHOE_ACCOUNTS))
    where = {}
    for at, (label, kind) in enumerate(accounts, 4):
        sums = [
            f"SUMIFS('General Journal'!${c}$4:${c}$3000,'General Journal'!$B$4:$B$3000,$A{at})" for c in "DE"
        ]
        put(
            sheet,
            at,
            [
                label,
                kind,
                f"=ROUND(MAX({sums[0]}-{sums[1]},0),2)",
                f"=ROUND(MAX({sums[1]}-{sums[0]},0),2)",
            ],
            ["", "", MONEY, MONEY],
        )
        where[label] = at
    last = 3 + len(accounts)
    put(
        sheet,
        last + 1,
        ["Total", None, f"=SUM(C4:C{last})", f"=SUM(D4:D{last})"],
        ["", "", MONEY, MONEY],
    )
    put(sheet, last + 2, ["Difference", None, f"=ROUND(C{last + 1}-D{last + 1},2)"], ["", "", SIGNED])
    bold(sheet, *[f"{c}{last + 1}" for c in "ACD"], f"A{last + 2}", f"C{last + 2}")
    widths(sheet, 26, 11, 13, 13)
    dropdown(journal, "B4:B3000", f"'Trial Balance'!$A$4:$A${last}")

    def lines(kind: str, plus: str, minus: str) -> list[tuple[str, str]]:
        return [
            (name, f"='Trial Balance'!{plus}{where[name]}-'Trial Balance'!{minus}{where[name]}")
            for name, of in accounts
            if of == kind
        ]

    page = workbook.create_sheet("Profit & Loss")
    title(page, "A1", "Profit & loss, year to date")
    income = part(page, 3, "Income", lines("Income", "D", "C"), "Total income")
    spent = part(page, income + 2, "Expenses", lines("Expense", "C", "D"), "Total expenses")
    put(page, spent + 2, ["Net profit", f"=B{income}-B{spent}"], ["", SIGNED])
    bold(page, f"A{spent + 2}", f"B{spent + 2}")
    widths(page, 28, 14)
    sheet2 = workbook.create_sheet("Balance Sheet")
    title(sheet2, "A1", "Balance sheet")
    assets = part(sheet2, 3, "Assets", lines("Asset", "C", "D"), "Total assets")
    owed = part(sheet2, assets + 2, "Liabilities", lines("Liability", "D", "C"), "Total liabilities")
    own = [*lines("Equity", "D", "C"), ("Net profit", f"='Profit & Loss'!B{spent + 2}")]
    equity = part(sheet2, owed + 2, "Owner", own, "Total owner")
    put(sheet2, equity + 2, ["Check (should be 0)", f"=ROUND(B{assets}-B{owed}-B{equity},2)"], ["", SIGNED])
    widths(sheet2, 28, 14)
    watched = ["Bank", "Till cash", "Customers", "Drawings"]
    return workbook, {
        "book": "shoeshop.xlsx",
        "half": "round45",
        "layout": "journal",
        "about": "shoe shop, Ireland, EUR; under the VAT limit, not registered",
        "dialect": "debit and credit columns last, the account before the memo, plain account names, trial balance, profit and loss and balance sheet by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "General Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"General Journal": ["Memo"]},
        "adds_up": {"General Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial Balance!C{where[name]}" for name in watched],
            *[f"Trial Balance!D{where[name]}" for name in ("Suppliers", "Gift vouchers", "Credit union loan")],
            f"Trial Balance!C{last + 2}",
            *[f"Profit & Loss!B{row}" for row in (income, spent, spent + 2)],
            *[f"Balance Sheet!B{row}" for row in (assets, owed, equity, equity + 2)],
        ],
        "zero": [f"Trial Balance!C{last + 2}", f"Balance Sheet!B{equity + 2}"],
    }


BOOKS = [shoeshop]
