"""The workbooks of round 22: a tile layer, a badminton club, a massage therapist, a family, a videographer."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import bold, date, dropdown, head, number, put, rows, title, widths
from openpyxl.formatting.rule import CellIsRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

DOLLARS = '"$"#,##0.00'
POUNDS = "£#,##0.00"
EUROS = "€#,##0.00"
RANDS = "# ##0.00"


def dark_head(sheet: Worksheet, row: int, titles: list[str], fill: str, column: int = 1) -> None:
    """A row of headings in white on a dark ground."""
    for offset, text in enumerate(titles):
        cell = sheet.cell(row, column + offset, text)
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", start_color=fill)
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)


def total_line(sheet: Worksheet, row: int, columns: int) -> None:
    """A total: bold, with a line above."""
    for column in range(1, columns + 1):
        cell = sheet.cell(row, column)
        cell.font = Font(bold=True)
        cell.border = Border(top=Side(style="thin"))


TILE_ACCOUNTS = """
1010 | Checking | Asset
1015 | Savings | Asset
1200 | Accounts Receivable | Asset
1400 | Prepaid Insurance | Asset
1500 | Tools & Equipment | Asset
1550 | Van | Asset
1590 | Accumulated Depreciation | Asset
2010 | Accounts Payable | Liability
2020 | Credit Card | Liability
2110 | Customer Deposits | Liability
2500 | Van Loan | Liability
3010 | Owner's Capital | Equity
3020 | Owner's Draw | Equity
4010 | Tile Installation | Income
4020 | Wood & Vinyl Flooring | Income
4030 | Repairs & Regrouting | Income
4900 | Interest Income | Income
5010 | Job Materials | Job costs
5020 | Subcontractors | Job costs
5030 | Dump Fees & Rentals | Job costs
6010 | Advertising | Expense
6020 | Bank & Card Processing Fees | Expense
6030 | Insurance | Expense
6040 | Licenses & Permits | Expense
6050 | Meals | Expense
6060 | Office Supplies | Expense
6070 | Phone & Internet | Expense
6080 | Professional Fees | Expense
6090 | Rent - Shop | Expense
6110 | Small Tools | Expense
6120 | Training & Seminars | Expense
6130 | Utilities | Expense
6140 | Van - Fuel | Expense
6150 | Van - Repairs | Expense
6160 | Interest Expense | Expense
6170 | Depreciation Expense | Expense
"""

# date | reference | memo | accounts and amounts, debits positive
TILE_JOURNAL = """
02-01 | OB | Opening balances from the old file | 1010 11642.18; 1015 5000; 1200 5820; 1400 1650; 1500 9400; 1550 24500; 1590 -8810; 2010 -1324.80; 2020 -378.41; 2500 -12911.60; 3010 -34587.37
02-02 | 1190 | Harmon Storage - shop rent Feb | 6090 650; 1010 -650
02-05 | 1191 | Heron Tile Supply - Jan bill | 2010 1324.80; 1010 -1324.80
02-06 | DEP | Huron Property Mgmt - inv 311 | 1010 2180; 1200 -2180
02-09 | CC | Speedway - gas | 6140 63.10; 2020 -63.10
02-10 | DEP | Kessler - half down, kitchen and hall vinyl | 1010 2400; 2110 -2400
02-12 | BILL | Heron Tile Supply - stone tile and grout | 5010 1642.15; 2010 -1642.15
02-13 | EFT | Owner draw | 3020 1200; 1010 -1200
02-13 | 1192 | Marco - 5 days at 180 | 5020 900; 1010 -900
02-17 | INV 313 | Pine Street Dental - waiting room, vinyl plank | 1200 2750; 4020 -2750
02-19 | DEP | Lakeshore Builders - inv 312 | 1010 3640; 1200 -3640
02-20 | EFT | Credit card payment | 2020 378.41; 1010 -378.41
02-20 | CC | Home Depot - blades, buckets, trowels | 6110 88.74; 2020 -88.74
02-23 | EFT | Verizon | 6070 94.60; 1010 -94.60
02-24 | EFT | Ohio Edison - shop | 6130 124.90; 1010 -124.90
02-25 | DEP | Kessler - done, balance paid | 1010 2400; 2110 2400; 4020 -4800
02-26 | CC | Speedway - gas | 6140 59.45; 2020 -59.45
02-27 | EFT | Owner draw | 3020 1200; 1010 -1200
02-27 | EFT | Van loan | 2500 339.65; 6160 45.35; 1010 -385
02-27 | INV 314 | Huron Property Mgmt - unit 2A, vinyl plank | 1200 1960; 4020 -1960
02-28 | EFT | Bank and card fees | 6020 19.75; 1010 -19.75
02-28 | AJE | Insurance for Feb | 6030 150; 1400 -150
02-28 | AJE | Depreciation Feb | 6170 210; 1590 -210
03-02 | 1193 | Harmon Storage - shop rent Mar | 6090 650; 1010 -650
03-05 | CC | Facebook ads | 6010 75; 2020 -75
03-06 | 1194 | Heron Tile Supply - Feb bill | 2010 1642.15; 1010 -1642.15
03-09 | CC | Speedway - gas | 6140 66.20; 2020 -66.20
03-10 | DEP | Ortiz - shower tile | 1010 3150; 4010 -3150
03-11 | 1195 | Marco - 6 days at 180 | 5020 1080; 1010 -1080
03-12 | BILL | Heron Tile Supply - mosaic, backer board | 5010 986.40; 2010 -986.40
03-13 | EFT | Owner draw | 3020 1200; 1010 -1200
03-16 | DEP | Pine Street Dental - inv 313 | 1010 2750; 1200 -2750
03-18 | CC | Staples - paper and ink | 6060 52.18; 2020 -52.18
03-20 | EFT | Credit card payment | 2020 211.29; 1010 -211.29
03-20 | DEP | Huron Property Mgmt - inv 314 | 1010 1960; 1200 -1960
03-23 | EFT | Verizon | 6070 94.60; 1010 -94.60
03-24 | EFT | Ohio Edison - shop | 6130 109.35; 1010 -109.35
03-24 | 1196 | Dale's Auto - brakes | 6150 412; 1010 -412
03-25 | INV 315 | Lakeshore Builders - model home, tile | 1200 4275; 4010 -4275
03-26 | CC | County landfill - old tile | 5030 45; 2020 -45
03-27 | EFT | Owner draw | 3020 1200; 1010 -1200
03-27 | EFT | Van loan | 2500 340.90; 6160 44.10; 1010 -385
03-30 | DEP | Mrs Bauer - cracked tiles replaced | 1010 260; 4030 -260
03-31 | EFT | Bank and card fees | 6020 20.40; 1010 -20.40
03-31 | AJE | Insurance for Mar | 6030 150; 1400 -150
03-31 | AJE | Depreciation Mar | 6170 210; 1590 -210
04-01 | 1197 | Harmon Storage - shop rent Apr | 6090 650; 1010 -650
04-03 | CC | Speedway - gas | 6140 64.75; 2020 -64.75
04-07 | 1198 | Heron Tile Supply - Mar bill | 2010 986.40; 1010 -986.40
04-08 | DEP | Lakeshore Builders - inv 315 | 1010 4275; 1200 -4275
04-09 | EFT | To savings | 1015 1000; 1010 -1000
04-10 | BILL | Heron Tile Supply - porcelain plank | 5010 1438.25; 2010 -1438.25
04-13 | CC | Home Depot - self leveler | 5010 176.52; 2020 -176.52
04-14 | INV 316 | Huron Property Mgmt - unit 7C, vinyl plank | 1200 2240; 4020 -2240
04-15 | EFT | Owner draw | 3020 1200; 1010 -1200
04-15 | 1199 | Marco - 3 days at 180 | 5020 540; 1010 -540
04-16 | 1200 | Brandt CPA - tax return | 6080 575; 1010 -575
04-17 | DEP | Hobbs - half down, bedroom hardwood | 1010 1900; 2110 -1900
04-20 | EFT | Credit card payment | 2020 238.38; 1010 -238.38
04-21 | CC | Speedway - gas | 6140 62.30; 2020 -62.30
04-23 | EFT | Verizon | 6070 94.60; 1010 -94.60
04-24 | EFT | Ohio Edison - shop | 6130 97.80; 1010 -97.80
04-24 | INV 317 | Pine Street Dental - hallway tile | 1200 3450; 4010 -3450
04-27 | DEP | J. Park - kitchen backsplash | 1010 940; 4010 -940
04-28 | EFT | Van loan | 2500 342.15; 6160 42.85; 1010 -385
04-29 | CC | County landfill - old tile | 5030 45; 2020 -45
04-30 | EFT | Owner draw | 3020 1200; 1010 -1200
04-30 | EFT | Bank and card fees | 6020 22.10; 1010 -22.10
04-30 | AJE | Insurance for Apr | 6030 150; 1400 -150
04-30 | AJE | Depreciation Apr | 6170 210; 1590 -210
"""


def tilelayer() -> tuple[Workbook, Card]:
    """A tile and flooring contractor in Ohio: chart, journal, profit and loss by months, balance sheet."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Chart"
    title(chart, "A1", "Cedar Bay Tile & Floor LLC", 16)
    chart["A2"] = "Chart of accounts and balances to date"
    dark_head(chart, 4, ["Acct", "Name", "Type", "Balance"], "44546A")
    accounts = [(int(code), name, kind) for code, name, kind in rows(TILE_ACCOUNTS)]
    where = {code: at for at, (code, _, _) in enumerate(accounts, 5)}
    last = 4 + len(accounts)
    for code, name, kind in accounts:
        at = where[code]
        balance = f"=SUMIFS(Journal!$F$5:$F$1500,Journal!$C$5:$C$1500,A{at})-SUMIFS(Journal!$G$5:$G$1500,Journal!$C$5:$C$1500,A{at})"
        put(chart, at, [code, name, kind, balance], ["0", "", "", "#,##0.00_);(#,##0.00)"])
    put(
        chart,
        last + 1,
        [None, "Must be zero", None, f"=ROUND(SUM(D5:D{last}),2)"],
        ["", "", "", "#,##0.00"],
    )
    total_line(chart, last + 1, 4)
    widths(chart, 8, 30, 13, 15)
    journal = workbook.create_sheet("Journal")
    title(journal, "A1", "General Journal", 16)
    put(
        journal,
        2,
        ["Debits", None, "=SUM(F5:F1500)", "Credits", "=SUM(G5:G1500)"],
        ["", "", DOLLARS, "", DOLLARS],
    )
    dark_head(journal, 4, ["Date", "Ref", "Acct", "Account", "Memo", "Debit", "Credit"], "44546A")
    at = 5
    for day, ref, memo, parts in rows(TILE_JOURNAL):
        lines = [part.split() for part in parts.split(";")]
        if abs(sum(float(amount) for _, amount in lines)) > 0.004:
            raise SystemExit(f"does not balance: {day} {memo}")
        for code, text in lines:
            amount = float(text)
            put(
                journal,
                at,
                [
                    date(day),
                    int(ref) if ref.isdigit() else ref,
                    int(code),
                    f'=IFERROR(VLOOKUP(C{at},Chart!$A$5:$B${last},2,FALSE),"")',
                    memo,
                    amount if amount > 0 else None,
                    -amount if amount < 0 else None,
                ],
                ["m/d/yy", "", "0", "", "", "#,##0.00", "#,##0.00"],
            )
            at += 1
    journal.freeze_panes = "A5"
    dropdown(journal, "C5:C1500", f"Chart!$A$5:$A${last}")
    widths(journal, 10, 9, 8, 27, 44, 13, 13)
    profit = workbook.create_sheet("P&L")
    title(profit, "A1", "Profit & Loss 2026", 16)
    dark_head(profit, 3, ["Acct", "", *[""] * 12, "Year"], "44546A")
    for month in range(1, 13):
        profit.cell(3, 2 + month, dt.date(2026, month, 1)).number_format = "mmm"
    letters = "CDEFGHIJKLMN"
    at = 4
    totals: dict[str, int] = {}
    for heading, kind, plus, minus in (
        ("Income", "Income", "G", "F"),
        ("Job costs", "Job costs", "F", "G"),
        ("Expenses", "Expense", "F", "G"),
    ):
        profit.cell(at, 1, heading).font = Font(bold=True, color="44546A")
        start = at + 1
        for code, _, of in accounts:
            if of != kind:
                continue
            at += 1
            put(profit, at, [code, f"=VLOOKUP(A{at},Chart!$A$5:$B${last},2,FALSE)"], ["0"])
            for column in letters:
                span = f'Journal!$A$5:$A$1500,">="&{column}$3,Journal!$A$5:$A$1500,"<"&EDATE({column}$3,1)'
                sums = [
                    f"SUMIFS(Journal!${c}$5:${c}$1500,Journal!$C$5:$C$1500,$A{at},{span})"
                    for c in (plus, minus)
                ]
                profit[f"{column}{at}"] = f"={sums[0]}-{sums[1]}"
                profit[f"{column}{at}"].number_format = "#,##0.00;-#,##0.00;-"
            profit[f"O{at}"] = f"=SUM(C{at}:N{at})"
            profit[f"O{at}"].number_format = "#,##0.00;-#,##0.00;-"
        at += 1
        put(
            profit,
            at,
            [None, f"Total {heading.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in [*letters, "O"]]],
            ["", "", *["#,##0.00;-#,##0.00;-"] * 13],
        )
        total_line(profit, at, 15)
        totals[kind] = at
        at += 2
    net = at
    formula = [
        f"={c}{totals['Income']}-{c}{totals['Job costs']}-{c}{totals['Expense']}" for c in [*letters, "O"]
    ]
    put(profit, net, [None, "Net profit", *formula], ["", "", *["#,##0.00;-#,##0.00;-"] * 13])
    total_line(profit, net, 15)
    profit.freeze_panes = "C4"
    widths(profit, 10, 28, *[11] * 12, 13)
    balance = workbook.create_sheet("Balance Sheet")
    title(balance, "A1", "Balance Sheet", 16)
    at = 3
    ends: list[int] = []
    for heading, kind, sign in (
        ("Assets", "Asset", ""),
        ("Liabilities", "Liability", "-"),
        ("Equity", "Equity", "-"),
    ):
        dark_head(balance, at, [heading, ""], "44546A")
        start = at + 1
        for code, name, of in accounts:
            if of == kind:
                at += 1
                put(balance, at, [name, f"={sign}Chart!D{where[code]}"], ["", DOLLARS])
        if kind == "Equity":
            at += 1
            put(balance, at, ["Net profit this year", f"='P&L'!O{net}"], ["", DOLLARS])
        at += 1
        put(balance, at, [f"Total {heading.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", DOLLARS])
        total_line(balance, at, 2)
        ends.append(at)
        at += 2
    put(balance, at, ["Liabilities + equity", f"=B{ends[1]}+B{ends[2]}"], ["", DOLLARS])
    put(balance, at + 1, ["Out of balance by", f"=ROUND(B{ends[0]}-B{at},2)"], ["", DOLLARS])
    widths(balance, 30, 16)
    return workbook, {
        "book": "tilelayer.xlsx",
        "half": "round22",
        "layout": "journal",
        "about": "tile and flooring contractor, Ohio, USA, USD; no sales tax on the work; materials are a cost when bought",
        "dialect": "account numbers with looked-up names, memo before debit and credit columns, checks and cards told apart in a reference column; profit and loss by months, balance sheet",
        "date_order": "mdy",
        "period": ["2026-02-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Acct",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Ref", "Memo"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            "Journal!C2",
            "Journal!E2",
            f"P&L!O{totals['Income']}",
            f"P&L!O{totals['Job costs']}",
            f"P&L!O{totals['Expense']}",
            f"P&L!O{net}",
            f"Chart!D{where[1010]}",
            f"Chart!D{where[1200]}",
            f"Chart!D{where[2010]}",
            f"Chart!D{where[2020]}",
            f"Chart!D{where[2110]}",
            f"Balance Sheet!B{ends[0]}",
            f"Balance Sheet!B{ends[1]}",
            f"Balance Sheet!B{ends[2]}",
            f"Balance Sheet!B{at + 1}",
        ],
        "zero": [f"Balance Sheet!B{at + 1}"],
    }


# category | budget for the season
CLUB_IN = """
Subs | 1700
Guest fees | 400
Fundraising | 400
Grants & sponsorship | 300
Competition entries | 150
"""

CLUB_OUT = """
Hall hire | 900
Shuttles | 750
Coaching | 900
League & affiliation | 240
Equipment | 150
Competition costs | 150
Catering & socials | 200
Printing, web & post | 100
Other costs | 50
"""

# date | details | category | how | in | out
CLUB_BOOK = """
2025-09-02 | Hall, September (4 Tuesdays) | Hall hire | BACS | | 96
2025-09-02 | Subs at open night, 6 adults | Subs | Cash paid in | 510 |
2025-09-04 | Sub A. Geddes | Subs | BACS | 85 |
2025-09-05 | Sub F. Lamont, junior | Subs | BACS | 45 |
2025-09-08 | Badminton Scotland affiliation 25/26 | League & affiliation | BACS | | 168
2025-09-09 | Subs, Paterson family | Subs | BACS | 215 |
2025-09-09 | Guest fees, 3 | Guest fees | Cash paid in | 12 |
2025-09-12 | 10 tubes, Racket Barn | Shuttles | Card | | 185
2025-09-16 | Guest fees, 5 | Guest fees | Cash paid in | 20 |
2025-09-19 | Sub D. Imrie | Subs | BACS | 85 |
2025-09-23 | League entry, 2 teams | League & affiliation | Chq 118 | | 70
2025-09-24 | Posters, Print Den | Printing, web & post | Card | | 24.50
2025-09-30 | Coaching, Fraser, 3 sessions | Coaching | BACS | | 90
2025-09-30 | Guest fees, 4 | Guest fees | Cash paid in | 16 |
2025-10-03 | Sub R. Blyth | Subs | BACS | 85 |
2025-10-07 | Hall, October (4) | Hall hire | BACS | | 96
2025-10-07 | Guest fees, 6 | Guest fees | Cash paid in | 24 |
2025-10-10 | Kinnaird Motors, sponsor's money | Grants & sponsorship | BACS | 150 |
2025-10-14 | League match teas, Co-op | Catering & socials | Card | | 11.60
2025-10-21 | Guest fees, 5 | Guest fees | Cash paid in | 20 |
2025-10-24 | 3 junior rackets, Racket Barn | Equipment | Card | | 74.97
2025-10-28 | Coaching, Fraser, 4 sessions | Coaching | BACS | | 120
2025-10-31 | Quiz night takings | Fundraising | Cash paid in | 182.50 |
2025-10-31 | Quiz night food and prizes | Catering & socials | Card | | 41.35
2025-11-04 | Hall, November (4) | Hall hire | BACS | | 96
2025-11-04 | Guest fees, 4 | Guest fees | Cash paid in | 16 |
2025-11-07 | 8 tubes, Racket Barn | Shuttles | Card | | 148
2025-11-11 | League match teas, Co-op | Catering & socials | Card | | 13.25
2025-11-15 | Club tournament, 24 entries at £4 | Competition entries | Cash paid in | 96 |
2025-11-15 | Club tournament, courts for the day | Competition costs | BACS | | 48
2025-11-17 | Club tournament, trophies | Competition costs | Card | | 36.40
2025-11-18 | Guest fees, 7 | Guest fees | Cash paid in | 28 |
2025-11-25 | Coaching, Fraser, 4 sessions | Coaching | BACS | | 120
2025-11-25 | Sub K. Moffat | Subs | BACS | 85 |
2025-12-02 | Hall, December (2) | Hall hire | BACS | | 48
2025-12-05 | Christmas raffle | Fundraising | Cash paid in | 134 |
2025-12-09 | Christmas night buffet | Catering & socials | Card | | 62.80
2025-12-09 | Guest fees, 3 | Guest fees | Cash paid in | 12 |
2025-12-10 | Stamps and cards | Printing, web & post | Card | | 9.60
2025-12-16 | Coaching, Fraser, 2 sessions | Coaching | BACS | | 60
2026-01-06 | Hall, January (4) | Hall hire | BACS | | 96
2026-01-06 | Guest fees, 5 | Guest fees | Cash paid in | 20 |
2026-01-09 | Half-year subs, 2 new members | Subs | BACS | 85 |
2026-01-13 | League match teas, Co-op | Catering & socials | Card | | 12.10
2026-01-16 | 6 tubes, Racket Barn | Shuttles | Card | | 111
2026-01-20 | Guest fees, 8 | Guest fees | Cash paid in | 32 |
2026-01-23 | Restringing, 2 club rackets | Equipment | Card | | 36
2026-01-27 | Coaching, Fraser, 4 sessions | Coaching | BACS | | 120
2026-01-27 | Guest fees, 4 | Guest fees | Cash paid in | 16 |
"""


def badminton() -> tuple[Workbook, Card]:
    """A badminton club in Fife: one list of money in and out with a balance, a summary beside a budget."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cashbook"
    title(book, "A1", "Invercraig Badminton Club")
    book["A2"] = "Bank account, season 2025/26"
    book["A2"].font = Font(italic=True, color="808080")
    head(book, 4, ["Date", "Details", "Category", "How", "In", "Out", "Balance"], "FFE699")
    formats = ["dd/mm/yyyy", "", "", "", POUNDS, POUNDS, POUNDS]
    put(book, 5, [date("2025-09-01"), "Balance from last season", None, None, None, None, 642.18], formats)
    for at, (day, details, category, how, taken, paid) in enumerate(rows(CLUB_BOOK), 6):
        put(
            book,
            at,
            [date(day), details, category, how, number(taken), number(paid), f"=G{at - 1}+E{at}-F{at}"],
            formats,
        )
    book.freeze_panes = "A5"
    widths(book, 12, 38, 22, 14, 11, 11, 12)
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "Income and expenditure against budget")
    head(summary, 3, ["Income", "Budget", "So far", "Difference"], "FFE699")
    at = 4
    for name, budget in rows(CLUB_IN):
        actual = f"=SUMIF(Cashbook!$C$6:$C$400,A{at},Cashbook!$E$6:$E$400)-SUMIF(Cashbook!$C$6:$C$400,A{at},Cashbook!$F$6:$F$400)"
        put(summary, at, [name, number(budget), actual, f"=C{at}-B{at}"], ["", *[POUNDS] * 3])
        at += 1
    income = at
    put(summary, at, ["Total income", *[f"=SUM({c}4:{c}{at - 1})" for c in "BCD"]], ["", *[POUNDS] * 3])
    total_line(summary, at, 4)
    head(summary, at + 2, ["Expenditure", "Budget", "So far", "Difference"], "FFE699")
    at += 3
    start = at
    for name, budget in rows(CLUB_OUT):
        actual = f"=SUMIF(Cashbook!$C$6:$C$400,A{at},Cashbook!$F$6:$F$400)-SUMIF(Cashbook!$C$6:$C$400,A{at},Cashbook!$E$6:$E$400)"
        put(summary, at, [name, number(budget), actual, f"=B{at}-C{at}"], ["", *[POUNDS] * 3])
        at += 1
    spent = at
    put(
        summary,
        at,
        ["Total expenditure", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]],
        ["", *[POUNDS] * 3],
    )
    total_line(summary, at, 4)
    put(
        summary,
        at + 2,
        ["Surplus / deficit", f"=B{income}-B{spent}", f"=C{income}-C{spent}"],
        ["", *[POUNDS] * 2],
    )
    put(summary, at + 3, ["In the bank", None, f"=Cashbook!G5+C{at + 2}"], ["", "", POUNDS])
    bold(summary, f"A{at + 2}", f"A{at + 3}", f"C{at + 3}")
    widths(summary, 26, 12, 12, 12)
    put(summary, 3, ["List for the cashbook"], column=7)
    names = [name for name, _ in [*rows(CLUB_IN), *rows(CLUB_OUT)]]
    for row, name in enumerate(names, 4):
        summary.cell(row, 7, name)
    dropdown(book, "C6:C400", f"Summary!$G$4:$G${3 + len(names)}")
    dropdown(book, "D6:D400", '"BACS,Card,Cash paid in,Cheque"')
    summary.column_dimensions["G"].width = 24
    return workbook, {
        "book": "badminton.xlsx",
        "half": "round22",
        "layout": "cash book",
        "about": "badminton club, Scotland, GBP; one bank account, season from September",
        "dialect": "in and out columns with a running balance, a category on every line, a summary beside a budget",
        "date_order": "dmy",
        "period": ["2025-09-01", "2026-08-31"],
        "cash": {
            "sheet": "Cashbook",
            "date": "Date",
            "category": "Category",
            "in": ["In"],
            "out": ["Out"],
        },
        "free": {"Cashbook": ["Details", "How"]},
        "adds_up": {"Cashbook": ["In", "Out"]},
        "watch": [f"Summary!C{row}" for row in (income, spent, spent + 2, spent + 3)],
    }


# date | client | type | paid by | amount
MASSAGE_INCOME = """
04-02 | Aoife D. | Treatment | Card | 70
04-03 | Brendan | Treatment | Cash | 45
04-08 | Noreen K. | Treatment | Cash | 70
04-09 | Sinéad M. | Treatment | Card | 95
04-11 | Gift voucher for Noreen's daughter | Voucher | Card | 70
04-15 | Padraic | Treatment | Cash | 45
04-17 | Aoife D. | Treatment | Card | 70
04-22 | Hotel guest, Ms Weber | Treatment | Card | 95
04-24 | Brendan | Treatment | Cash | 45
04-29 | Noreen K. | Treatment | Cash | 70
04-30 | Lavender oil, Noreen K. | Product | Cash | 18
05-06 | Corrib Software, April | Office visits | Transfer | 240
05-07 | Sinéad M. | Treatment | Card | 95
05-08 | Brendan | Treatment | Cash | 45
05-13 | Grace O'F. | Treatment | Card | 70
05-15 | Aoife D. | Treatment | Card | 70
05-20 | Padraic | Treatment | Cash | 45
05-22 | Gift voucher, Mr Lally | Voucher | Card | 95
05-27 | Noreen K. | Treatment | Cash | 70
05-28 | Eoin and Mary H. | Treatment | Card | 140
06-04 | Corrib Software, May | Office visits | Transfer | 240
06-05 | Brendan | Treatment | Cash | 45
06-10 | Sinéad M. | Treatment | Card | 95
06-11 | Grace O'F. | Treatment | Card | 70
06-12 | 2 wheat bags, Grace O'F. | Product | Card | 44
06-16 | Oughterard house call, Mrs Joyce | Treatment | Cash | 100
06-18 | Aoife D. | Treatment | Card | 70
06-19 | Gift voucher, K. Burke | Voucher | Card | 70
06-24 | Padraic | Treatment | Cash | 45
06-26 | Noreen K. | Treatment | Cash | 70
07-01 | Hotel guest, Mr and Mrs Lund | Treatment | Card | 190
07-03 | Brendan | Treatment | Cash | 45
07-07 | Corrib Software, June | Office visits | Transfer | 240
07-08 | Grace O'F. | Treatment | Card | 70
07-10 | Sinéad M. | Treatment | Card | 95
07-15 | Aoife D. | Treatment | Card | 70
07-16 | Eoin H. | Treatment | Card | 70
07-22 | Noreen K. | Treatment | Cash | 70
07-24 | Lavender oil, Eoin H. | Product | Card | 18
07-29 | Padraic | Treatment | Cash | 45
07-31 | Hotel guest, Ms Rossi | Treatment | Card | 95
"""

# date | details | category | paid by | amount
MASSAGE_EXPENSES = """
04-01 | Seapoint Therapy Rooms, April | Room rent | Transfer | 220
04-07 | Mullins Therapy Supplies, almond oil, couch roll | Oils & supplies | Card | 64.50
04-10 | Launderette | Laundry | Cash | 22
04-14 | Vodafone | Phone & internet | Direct debit | 35
04-20 | Facebook ad | Marketing | Card | 30
04-24 | Launderette | Laundry | Cash | 20
04-28 | Parking at Corrib Software | Travel | Cash | 8
04-30 | Card reader fees, April | Card & bank fees | Direct debit | 11.42
05-01 | Seapoint Therapy Rooms, May | Room rent | Transfer | 220
05-05 | Professional insurance, a year | Insurance | Card | 148
05-08 | Launderette | Laundry | Cash | 22
05-12 | Mullins Therapy Supplies, oils | Oils & supplies | Card | 58.20
05-14 | Vodafone | Phone & internet | Direct debit | 35
05-18 | Business cards, Print Hub | Marketing | Card | 42
05-22 | Launderette | Laundry | Cash | 24
05-26 | Parking at Corrib Software | Travel | Cash | 8
05-29 | Card reader fees, May | Card & bank fees | Direct debit | 12.85
06-02 | Seapoint Therapy Rooms, June | Room rent | Transfer | 220
06-05 | Launderette | Laundry | Cash | 22
06-09 | Hot stone set, Mullins Therapy Supplies | Equipment | Card | 119
06-15 | Vodafone | Phone & internet | Direct debit | 35
06-16 | Diesel for Oughterard | Travel | Card | 25
06-19 | Launderette | Laundry | Cash | 20
06-25 | Mullins Therapy Supplies, couch roll, wax | Oils & supplies | Card | 71.30
06-30 | Parking at Corrib Software | Travel | Cash | 8
06-30 | Card reader fees, June | Card & bank fees | Direct debit | 13.20
07-01 | Seapoint Therapy Rooms, July | Room rent | Transfer | 220
07-03 | Launderette | Laundry | Cash | 22
07-06 | Therapists' association, a year | Memberships | Card | 95
07-14 | Vodafone | Phone & internet | Direct debit | 35
07-17 | Launderette | Laundry | Cash | 24
07-20 | Facebook ad | Marketing | Card | 30
07-24 | Stamps and envelopes | Office & postage | Cash | 13.80
07-28 | Parking at Corrib Software | Travel | Cash | 8
07-31 | Card reader fees, July | Card & bank fees | Direct debit | 14.05
"""

MASSAGE_TYPES = ["Treatment", "Office visits", "Voucher", "Product", "Workshop"]
MASSAGE_COSTS = [
    "Room rent",
    "Oils & supplies",
    "Laundry",
    "Equipment",
    "Insurance",
    "Training",
    "Memberships",
    "Marketing",
    "Phone & internet",
    "Travel",
    "Office & postage",
    "Card & bank fees",
    "Accountant",
]


def massage() -> tuple[Workbook, Card]:
    """A massage therapist in Galway: a list of income, a list of expenses, a page of totals by months."""
    workbook = Workbook()
    summary = workbook.active
    summary.title = "Summary"
    title(summary, "A1", "Still Water Massage - 2026", 18)
    summary["A1"].font = Font(bold=True, size=18, color="00796B")
    income = workbook.create_sheet("Income")
    dark_head(income, 1, ["Date", "Client", "Type", "Paid by", "Amount"], "00796B")
    for at, (day, client, kind, how, amount) in enumerate(rows(MASSAGE_INCOME), 2):
        put(income, at, [date(day), client, kind, how, number(amount)], ["d mmm yyyy", "", "", "", EUROS])
    income.freeze_panes = "A2"
    widths(income, 13, 34, 15, 12, 12)
    expenses = workbook.create_sheet("Expenses")
    dark_head(expenses, 1, ["Date", "Details", "Category", "Paid by", "Amount"], "C62828")
    for at, (day, details, category, how, amount) in enumerate(rows(MASSAGE_EXPENSES), 2):
        put(
            expenses,
            at,
            [date(day), details, category, how, number(amount)],
            ["d mmm yyyy", "", "", "", EUROS],
        )
    expenses.freeze_panes = "A2"
    widths(expenses, 13, 40, 18, 13, 12)
    letters = "BCDEFGHIJ"
    totals: list[int] = []
    at = 3
    for heading, sheet, names in (
        ("Income", "Income", MASSAGE_TYPES),
        ("Expenses", "Expenses", MASSAGE_COSTS),
    ):
        dark_head(summary, at, [heading, *[""] * 9, "Total"], "00796B" if heading == "Income" else "C62828")
        top = at
        for month, column in enumerate(letters, 4):
            summary[f"{column}{at}"] = dt.date(2026, month, 1)
            summary[f"{column}{at}"].number_format = "mmm yy"
        start = at + 1
        for name in names:
            at += 1
            sums = [
                f'=SUMIFS({sheet}!$E$2:$E$600,{sheet}!$C$2:$C$600,$A{at},{sheet}!$A$2:$A$600,">="&{c}${top},{sheet}!$A$2:$A$600,"<"&EDATE({c}${top},1))'
                for c in letters
            ]
            put(
                summary,
                at,
                [name, *sums, f"=SUM(B{at}:J{at})"],
                ["", *[EUROS + ";-" + EUROS + ";"] * 9, EUROS],
            )
        at += 1
        sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in [*letters, "K"]]
        put(summary, at, [f"Total {heading.lower()}", *sums], ["", *[EUROS] * 10])
        total_line(summary, at, 11)
        totals.append(at)
        dropdown(income if heading == "Income" else expenses, "C2:C600", f"Summary!$A${start}:$A${at - 1}")
        at += 2
    put(
        summary,
        at,
        ["Profit", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in [*letters, "K"]]],
        ["", *["€#,##0.00;[Red]-€#,##0.00"] * 10],
    )
    total_line(summary, at, 11)
    widths(summary, 20, *[11] * 9, 13)
    dropdown(income, "D2:D600", '"Cash,Card,Transfer"')
    dropdown(expenses, "D2:D600", '"Cash,Card,Transfer,Direct debit"')
    return workbook, {
        "book": "massage.xlsx",
        "half": "round22",
        "layout": "records",
        "about": "massage therapist, Ireland, EUR; not registered for VAT",
        "dialect": "a list of income and a list of expenses, a type or category and the way of paying on every line, totals by months",
        "date_order": "dmy",
        "period": ["2026-04-01", "2026-12-31"],
        "tables": {"income": "Income", "expenses": "Expenses"},
        "free": {"Income": ["Client"], "Expenses": ["Details"]},
        "adds_up": {},
        "watch": [
            f"Summary!F{totals[0]}",
            f"Summary!K{totals[0]}",
            f"Summary!F{totals[1]}",
            f"Summary!K{totals[1]}",
            f"Summary!F{at}",
            f"Summary!K{at}",
        ],
    }


# line | budget a month | March to July, and what August has already | remark
DURBAN = {
    "INCOME": """
Salary Priya | 34500 | 34540.20 | 34540.20 | 34540.20 | 34540.20 | 34540.20 | | 25th
Salary Dean | 23900 | 23980.75 | 23980.75 | 23980.75 | 24310.75 | 23980.75 | | last day of the month
Flatlet rent | 6500 | 6500 | 6500 | 6500 | 6500 | 6500 | | Mr Zulu, start of the month
Other income | | | 1200 | | | | |
""",
    "HOME": """
Bond | 13200 | 13184.60 | 13184.60 | 13184.60 | 13184.60 | 13184.60 | 13184.60 | debit order, 1st
Rates & water | 2100 | 2045.30 | 2112.85 | 2076.40 | 2098.10 | 2154.75 | | eThekwini
Electricity (prepaid) | 1900 | 1800 | 1700 | 2000 | 2300 | 2400 | 600 |
Home insurance | 890 | 886.50 | 886.50 | 886.50 | 886.50 | 886.50 | 886.50 | debit order, 1st
Armed response | 545 | 545 | 545 | 545 | 545 | 545 | 545 | debit order, 1st
Domestic worker | 3600 | 3600 | 3600 | 3600 | 3600 | 3600 | | Gloria
House & garden repairs | 1000 | 850 | | 1420 | 380 | 960 | |
""",
    "FOOD": """
Groceries | 8500 | 8214.35 | 7986.10 | 8640.75 | 8391.20 | 8905.60 | 1875.40 | Checkers, Spar, Food Lover's
Eating out & takeaways | 1500 | 1245 | 1680.50 | 990 | 1322 | 1755 | 329 |
""",
    "CARS": """
Car instalment | 4350 | 4348.12 | 4348.12 | 4348.12 | 4348.12 | 4348.12 | 4348.12 | debit order, 1st
Car insurance | 1120 | 1120 | 1120 | 1120 | 1120 | 1120 | 1120 | debit order, 1st
Petrol | 3200 | 3050 | 2980 | 3310 | 3120 | 3275 | 850 |
Service, tyres & licence | 600 | | 2890 | | | 610 | |
""",
    "FAMILY": """
School fees | 4150 | 4150 | 4150 | 4150 | 4150 | 4150 | |
Aftercare & outings | 1200 | 1350 | 1180 | 1240 | 1100 | 1420 | |
Sport & hobbies | 700 | 650 | 650 | 650 | 650 | 650 | | swimming, Dean's gym
Clothes & shoes | 900 | 1120 | 450 | | 1890 | 760 | |
Dog | 500 | 480 | 495 | 480 | 520 | 480 | | food, vet
Presents & parties | 500 | 350 | 900 | | 640 | 275 | |
""",
    "HEALTH": """
Medical aid | 6400 | 6380 | 6380 | 6380 | 6380 | 6380 | |
Doctor & pharmacy | 800 | 560 | 1240.50 | 215 | 1875 | 430.80 | |
""",
    "OTHER": """
Fibre | 900 | 899 | 899 | 899 | 899 | 899 | 899 |
Cellphones | 1150 | 1148 | 1148 | 1148 | 1148 | 1148 | |
Netflix & DStv | 530 | 528 | 528 | 528 | 528 | 528 | |
Life cover | 760 | 758.40 | 758.40 | 758.40 | 758.40 | 758.40 | 758.40 | debit order, 1st
Bank charges | 210 | 208.50 | 214 | 206.75 | 219.25 | 211.50 | |
Savings | 2500 | 2500 | 2500 | 2500 | 1500 | 2500 | |
Holiday | 1000 | | 3600 | | | 1850 | |
""",
}


def durbanbudget() -> tuple[Workbook, Card]:
    """A family's budget in Durban: lines by months from March, a budget before them, remarks at the end."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Budget"
    title(sheet, "A1", "HOUSEHOLD BUDGET MARCH 2026 - FEBRUARY 2027")
    sheet["A2"] = "Rand"
    months = ["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb"]
    dark_head(sheet, 3, ["", "Budget p/m", *months, "Total", "Remarks"], "1F4E78")
    letters = "BCDEFGHIJKLMNO"
    at = 4
    totals: dict[str, int] = {}
    for section, text in DURBAN.items():
        for column in range(1, 17):
            sheet.cell(at, column).fill = PatternFill("solid", start_color="BDD7EE")
        sheet.cell(at, 1, section).font = Font(bold=True)
        start = at + 1
        for name, *amounts, remark in rows(text):
            at += 1
            put(sheet, at, [name, *[number(a) for a in amounts]], ["", *[RANDS] * 14])
            for column in range(9, 15):
                sheet.cell(at, column).number_format = RANDS
            put(sheet, at, [f"=SUM(C{at}:N{at})", remark or None], [RANDS], 15)
        at += 1
        sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in letters]
        put(sheet, at, [f"Total {section.lower()}", *sums], ["", *[RANDS] * 14])
        total_line(sheet, at, 15)
        totals[section] = at
        at += 2
    income, *others = totals.values()
    put(
        sheet,
        at,
        ["TOTAL SPENT", *[f"={'+'.join(c + str(row) for row in others)}" for c in letters]],
        ["", *[RANDS] * 14],
    )
    total_line(sheet, at, 15)
    put(
        sheet,
        at + 1,
        ["LEFT / SHORT", *[f"={c}{income}-{c}{at}" for c in letters]],
        ["", *["# ##0.00;[Red]-# ##0.00"] * 14],
    )
    bold(sheet, f"A{at + 1}")
    sheet.freeze_panes = "C4"
    widths(sheet, 26, 12, *[11] * 12, 13, 26)
    return workbook, {
        "book": "durbanbudget.xlsx",
        "half": "round22",
        "layout": "grid",
        "about": "family, South Africa, ZAR; year from March",
        "dialect": "lines by months from March with a monthly budget before them, a total and remarks after them, sections with totals",
        "date_order": "dmy",
        "period": ["2026-03-01", "2027-02-28"],
        "grid": {"sheet": "Budget", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [
            f"Budget!G{at}",
            f"Budget!H{income}",
            f"Budget!H{at}",
            f"Budget!H{at + 1}",
            f"Budget!O{income}",
            f"Budget!O{at}",
            f"Budget!O{at + 1}",
        ],
    }


# number | date | client | project | amount | paid on
VIDEO_INVOICES = """
1031 | 04-03 | Kauri Ridge Wines | Harvest day video | 1650 | 04-20
1032 | 04-10 | Rimu Road School | School tour video | 600 | 04-28
1033 | 04-17 | Bayside Dental | Welcome video | 1200 | 05-04
1034 | 04-28 | Ngaio and Ben | Wedding film | 2800 | 05-01
1035 | 05-08 | Harbour City Gym | Class promos x 3 | 1350 | 05-25
1036 | 05-15 | Kauri Ridge Wines | Cellar door reels | 900 | 06-02
1037 | 05-29 | Kowhai Homes | Show home walk-through | 1100 | 06-16
1038 | 06-05 | Lantern Players | Stage recording | 750 | 06-12
1039 | 06-12 | Bayside Dental | Staff interviews | 980 | 06-29
1040 | 06-26 | Harbour City Gym | Winter promo | 850 | 07-20
1041 | 07-03 | Kowhai Homes | Drone, new subdivision | 1450 | 07-27
1042 | 07-10 | Rimu Road School | Production filmed | 1200 | 08-06
1043 | 07-24 | Kauri Ridge Wines | Winter menu reels | 900 | 08-17
1044 | 07-31 | Moana Food Trust | Fundraising video | 1800 |
1045 | 08-07 | Harbour City Gym | Trainer profiles | 1050 |
1046 | 08-14 | Lantern Players | Trailer | 500 |
1047 | 08-21 | Kowhai Homes | Show home no. 2 | 1100 |
1048 | 08-28 | Bayside Dental | Before and after clips | 640 |
"""

# date | supplier | category | details | paid with | amount
VIDEO_EXPENSES = """
04-02 | Adobe | Software | Creative Cloud | Visa | 95.99
04-07 | Spark | Phone & internet | Mobile and broadband | Bank | 109
04-08 | Z Energy | Vehicle & travel | Petrol | EFTPOS | 78.40
04-18 | Josh Tane | Subcontractors | Second camera, wedding | Bank | 400
04-20 | Aperture Hire | Gear hire | Gimbal, 2 days | Visa | 130
04-22 | Z Energy | Vehicle & travel | Petrol | EFTPOS | 82.15
04-30 | Kiwibank | Bank fees | Account fee | Bank | 5
05-02 | Adobe | Software | Creative Cloud | Visa | 95.99
05-07 | Spark | Phone & internet | Mobile and broadband | Bank | 109
05-12 | Z Energy | Vehicle & travel | Petrol | EFTPOS | 75.60
05-14 | Artlist | Music & stock footage | Licence, a year | Visa | 329
05-20 | Crestline Insurance | Insurance | Gear and liability, quarter | Bank | 186
05-26 | Warehouse Stationery | Office supplies | USB sticks and cases | EFTPOS | 58.90
05-29 | Kiwibank | Bank fees | Account fee | Bank | 5
06-02 | Adobe | Software | Creative Cloud | Visa | 95.99
06-06 | Josh Tane | Subcontractors | Second camera, stage | Bank | 300
06-08 | Spark | Phone & internet | Mobile and broadband | Bank | 109
06-11 | Z Energy | Vehicle & travel | Petrol | EFTPOS | 80.35
06-18 | Wilson Parking | Vehicle & travel | Parking, gym shoot | EFTPOS | 18
06-24 | Camera Corner | Equipment | ND filter set | Visa | 149
06-30 | Kiwibank | Bank fees | Account fee | Bank | 5
07-02 | Adobe | Software | Creative Cloud | Visa | 95.99
07-07 | Spark | Phone & internet | Mobile and broadband | Bank | 109
07-09 | Z Energy | Vehicle & travel | Petrol | EFTPOS | 84.20
07-15 | Meta | Advertising | Instagram ads | Visa | 60
07-21 | Aperture Hire | Gear hire | Drone, 1 day | Visa | 180
07-31 | Kiwibank | Bank fees | Account fee | Bank | 5
08-03 | Adobe | Software | Creative Cloud | Visa | 95.99
08-07 | Spark | Phone & internet | Mobile and broadband | Bank | 109
08-10 | Z Energy | Vehicle & travel | Petrol | EFTPOS | 79.85
08-12 | Josh Tane | Subcontractors | Trailer shoot | Bank | 250
08-20 | Crestline Insurance | Insurance | Gear and liability, quarter | Bank | 186
08-24 | Warehouse Stationery | Office supplies | Printer ink | EFTPOS | 67.50
08-27 | Z Energy | Vehicle & travel | Petrol | EFTPOS | 71.10
08-31 | Kiwibank | Bank fees | Account fee | Bank | 5
"""

VIDEO_CATEGORIES = [
    "Accounting",
    "Advertising",
    "Bank fees",
    "Equipment",
    "Gear hire",
    "Insurance",
    "Music & stock footage",
    "Office supplies",
    "Phone & internet",
    "Software",
    "Subcontractors",
    "Training",
    "Vehicle & travel",
]


def videographer() -> tuple[Workbook, Card]:
    """A videographer near Wellington: invoices with due day and status by formula, an Excel table of expenses."""
    workbook = Workbook()
    invoices = workbook.active
    invoices.title = "Invoices"
    title(invoices, "A1", "Long White Films - invoice tracker")
    put(
        invoices,
        2,
        ["Invoiced", None, "=SUM(E6:E300)", "Paid", '=SUMIF(H6:H300,"Paid",E6:E300)'],
        ["", "", DOLLARS, "", DOLLARS],
    )
    put(invoices, 3, ["Outstanding", None, "=C2-E2"], ["", "", DOLLARS])
    bold(invoices, "A2", "A3", "D2")
    dark_head(
        invoices, 5, ["Inv #", "Date", "Client", "Project", "Amount", "Due", "Paid on", "Status"], "7030A0"
    )
    at = 5
    for at, (no, day, client, project, amount, paid) in enumerate(rows(VIDEO_INVOICES), 6):
        put(
            invoices,
            at,
            [
                int(no),
                date(day),
                client,
                project,
                number(amount),
                f"=B{at}+14",
                date(paid) if paid else None,
                f'=IF(G{at}<>"","Paid","Unpaid")',
            ],
            ["0", "dd-mmm-yy", "", "", DOLLARS, "dd-mmm-yy", "dd-mmm-yy"],
        )
    invoices.conditional_formatting.add(
        "H6:H300", CellIsRule(operator="equal", formula=['"Unpaid"'], font=Font(color="C00000", bold=True))
    )
    invoices.conditional_formatting.add(
        "A6:H300", FormulaRule(formula=['$H6="Paid"'], fill=PatternFill("solid", end_color="E2EFDA"))
    )
    invoices.freeze_panes = "A6"
    widths(invoices, 12, 12, 24, 26, 13, 12, 12, 10)
    expenses = workbook.create_sheet("Expenses")
    for offset, text in enumerate(["Date", "Supplier", "Category", "Details", "Paid with", "Amount"], 1):
        expenses.cell(1, offset, text)
    end = 1
    for end, (day, supplier, category, details, how, amount) in enumerate(rows(VIDEO_EXPENSES), 2):
        put(
            expenses,
            end,
            [date(day), supplier, category, details, how, number(amount)],
            ["dd-mmm-yy", "", "", "", "", DOLLARS],
        )
    table = Table(displayName="Expenses", ref=f"A1:F{end}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium12", showRowStripes=True)
    expenses.add_table(table)
    widths(expenses, 12, 24, 22, 30, 11, 12)
    year = workbook.create_sheet("Year")
    title(year, "A1", "Year from 1 April 2026")
    put(year, 3, ["Invoiced", "=SUM(Invoices!E6:E300)"], ["", DOLLARS])
    put(year, 4, ["Expenses", "=SUM(Expenses!F2:F600)"], ["", DOLLARS])
    put(year, 5, ["Profit", "=B3-B4"], ["", DOLLARS])
    put(year, 6, ["Put away for tax (28%)", "=ROUND(B5*0.28,2)"], ["", DOLLARS])
    total_line(year, 5, 2)
    head(year, 8, ["Expenses by category", ""], "E4DFEC")
    for row, name in enumerate(VIDEO_CATEGORIES, 9):
        put(year, row, [name, f"=SUMIF(Expenses!$C$2:$C$600,A{row},Expenses!$F$2:$F$600)"], ["", DOLLARS])
    last = 8 + len(VIDEO_CATEGORIES)
    put(year, last + 1, ["Total", f"=SUM(B9:B{last})"], ["", DOLLARS])
    total_line(year, last + 1, 2)
    widths(year, 28, 14)
    dropdown(expenses, "C2:C600", f"Year!$A$9:$A${last}")
    dropdown(expenses, "E2:E600", '"Visa,EFTPOS,Bank,Cash"')
    return workbook, {
        "book": "videographer.xlsx",
        "half": "round22",
        "layout": "records",
        "about": "videographer, New Zealand, NZD; not registered for GST; year from April",
        "dialect": "invoices with due day and status by formula and the day paid, an Excel table of expenses with how each was paid",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "tables": {"invoices": "Invoices", "expenses": "Expenses"},
        "free": {"Invoices": ["Inv #", "Project"], "Expenses": ["Details"]},
        "adds_up": {},
        "watch": [
            "Invoices!C2",
            "Invoices!E2",
            "Invoices!C3",
            "Year!B4",
            "Year!B5",
            f"Year!B{last + 1}",
        ],
    }


BOOKS = [tilelayer, badminton, massage, durbanbudget, videographer]
