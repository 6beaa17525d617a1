"""The workbooks of the seventh further part: a handyman, a driving instructor, a mowing round, a family, a photographer."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
DOLLARS = '"$"#,##0.00'
POUNDS = '"£"#,##0.00'
EUROS = '"€"#,##0.00'

HANDYMAN_CHART = """
1000 | Checking | Asset |
1010 | Savings | Asset |
1050 | Cash on Hand | Asset |
1200 | Accounts Receivable | Asset | customers I invoiced
1500 | Tools & Equipment | Asset | $500 and up
1510 | Accum. Depr. - Equipment | Asset |
1600 | Truck | Asset |
1610 | Accum. Depr. - Truck | Asset |
2000 | Visa Card | Liability | paid off every month
2100 | Accounts Payable | Liability | lumber yard
2400 | Truck Loan | Liability |
3000 | Owner's Capital | Equity |
3100 | Owner's Draw | Equity |
3200 | Owner's Draw - Taxes | Equity | IRS and Ohio estimates
4000 | Repair Income | Income |
4050 | Other Income | Income |
5000 | Job Materials | Cost |
5100 | Subcontractors | Cost |
5200 | Dump Fees | Cost |
6000 | Advertising | Expense |
6050 | Truck Gas | Expense |
6060 | Truck Repairs | Expense |
6100 | Insurance | Expense |
6150 | Licenses & Permits | Expense |
6200 | Phone & Internet | Expense |
6250 | Small Tools | Expense | under $500
6300 | Office Supplies | Expense |
6400 | Bank Fees | Expense |
6450 | Interest Expense | Expense |
6500 | Accounting & Legal | Expense |
6550 | Meals | Expense |
6600 | Depreciation | Expense |
"""

HANDYMAN_LEDGER = """
07-01 | Beginning balances | 1000 6412.55; 1010 4000; 1050 60; 1200 890; 1500 5200; 1510 -2600; 1600 24000; 1610 -12000; 2000 -684.20; 2400 -9850; 3000 -15428.35
07-02 | Speedway Plaza, gas | 6050 58.40; 2000 -58.40
07-03 | HomeBarn, drywall and mud for Kessler | 5000 142.18; 2000 -142.18
07-06 | Inv 231 Kessler, hall ceiling | 1200 640; 4000 -640
07-08 | Patel paid inv 229 | 1000 890; 1200 -890
07-10 | Draw | 3100 800; 1000 -800
07-13 | Midland Wireless | 6200 86.12; 1000 -86.12
07-15 | Truck payment | 2400 312.40; 6450 52.60; 1000 -365
07-16 | Mrs. Odom, gate, paid cash | 1050 120; 4000 -120
07-17 | Speedway Plaza, gas | 6050 61.75; 2000 -61.75
07-20 | Kessler paid inv 231 | 1000 640; 1200 -640
07-21 | Visa payment | 2000 684.20; 1000 -684.20
07-22 | Neighborhood app, ad | 6000 45; 2000 -45
07-24 | Draw | 3100 800; 1000 -800
07-27 | Scioto Lumber, deck boards on account | 5000 412.60; 2100 -412.60
07-28 | Great Lakes Mutual, liability | 6100 118; 1000 -118
07-30 | Inv 232 Liu, deck repair | 1200 1480; 4000 -1480
07-31 | Depreciation | 6600 486.67; 1510 -86.67; 1610 -400
07-31 | Bank fee | 6400 12; 1000 -12
08-03 | Speedway Plaza, gas | 6050 55.10; 2000 -55.10
08-05 | HomeBarn, faucet and fittings | 5000 187.44; 2000 -187.44
08-07 | Draw | 3100 800; 1000 -800
08-10 | Liu paid inv 232 | 1000 1480; 1200 -1480
08-11 | Scioto Lumber paid | 2100 412.60; 1000 -412.60
08-12 | Midland Wireless | 6200 86.12; 1000 -86.12
08-14 | Truck payment | 2400 314.10; 6450 50.90; 1000 -365
08-17 | Inv 233 Grace Lutheran, pew repairs | 1200 950; 4000 -950
08-18 | Tool Depot, oscillating tool | 6250 79.99; 2000 -79.99
08-20 | Visa payment | 2000 307.33; 1000 -307.33
08-21 | Draw | 3100 800; 1000 -800
08-24 | Danny, two days on the Ruiz bath | 5100 360; 1000 -360
08-26 | Inv 234 Ruiz, bathroom | 1200 2350; 4000 -2350
08-27 | City transfer station | 5200 42; 2000 -42
08-28 | Great Lakes Mutual, liability | 6100 118; 1000 -118
08-28 | Grace Lutheran paid inv 233 | 1000 950; 1200 -950
08-31 | Depreciation | 6600 486.67; 1510 -86.67; 1610 -400
08-31 | Bank fee | 6400 12; 1000 -12
09-01 | Speedway Plaza, gas | 6050 60.25; 2000 -60.25
09-03 | Scioto Lumber, trim on account | 5000 268.90; 2100 -268.90
09-04 | Draw | 3100 800; 1000 -800
09-08 | Ruiz paid half of inv 234 | 1000 1175; 1200 -1175
09-10 | Mrs. Odom, porch light, paid cash | 1050 85; 4000 -85
09-11 | Midland Wireless | 6200 86.12; 1000 -86.12
09-14 | IRS, Q3 estimate | 3200 900; 1000 -900
09-15 | Truck payment | 2400 315.80; 6450 49.20; 1000 -365
09-16 | Inv 235 Patel, storm doors | 1200 720; 4000 -720
09-18 | Draw | 3100 800; 1000 -800
09-21 | Visa payment | 2000 364.53; 1000 -364.53
09-22 | Fast Lane Lube, oil change | 6060 74.95; 2000 -74.95
09-28 | Great Lakes Mutual, liability | 6100 118; 1000 -118
09-30 | Inv 236 Kessler, basement steps | 1200 565; 4000 -565
09-30 | Depreciation | 6600 486.67; 1510 -86.67; 1610 -400
09-30 | Bank fee | 6400 12; 1000 -12
"""


def handyman() -> tuple[Workbook, Card]:
    """An Ohio handyman on a small-business ledger template: chart of accounts, ledger, statements."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Chart of Accounts"
    title(chart, "A1", "Reyes Home Repair LLC")
    chart["A2"] = "Chart of accounts"
    head(chart, 4, ["Acct #", "Account", "Type", "Notes"], "BDD7EE")
    accounts = list(rows(HANDYMAN_CHART))
    for at, (code, name, kind, remark) in enumerate(accounts, 5):
        put(chart, at, [int(code), name, kind, remark or None])
    widths(chart, 9, 28, 11, 24)
    handyman_ledger(workbook.create_sheet("General Ledger"))
    trial = workbook.create_sheet("Trial Balance")
    title(trial, "A1", "Trial balance", 12)
    head(trial, 3, ["Acct #", "Account", "Debit", "Credit"], "BDD7EE")
    sums = [f"SUMIFS('General Ledger'!${c}$5:${c}$800,'General Ledger'!$C$5:$C$800,A" for c in "FG"]
    place = {}
    for at, (code, name, *_) in enumerate(accounts, 4):
        net = f"{sums[0]}{at})-{sums[1]}{at})"
        put(trial, at, [int(code), name, f"=MAX(0,{net})", f"=MAX(0,-({net}))"], ["", "", MONEY, MONEY])
        place[code] = at
    end = 4 + len(accounts)
    put(
        trial,
        end,
        [None, "Totals", f"=SUM(C4:C{end - 1})", f"=SUM(D4:D{end - 1})"],
        ["", "", MONEY, MONEY],
    )
    widths(trial, 9, 28, 13, 13)
    income = workbook.create_sheet("Income Statement")
    title(income, "A1", "Income statement, July to now", 12)

    def net_of(first: str, final: str) -> str:
        a, b = place[first], place[final]
        return f"SUM('Trial Balance'!C{a}:C{b})-SUM('Trial Balance'!D{a}:D{b})"

    lines = [
        ("Income", f"=-({net_of('4000', '4050')})"),
        ("Cost of jobs", f"={net_of('5000', '5200')}"),
        ("Gross profit", "=B3-B4"),
        ("Operating expenses", f"={net_of('6000', '6600')}"),
        ("Net income", "=B5-B6"),
    ]
    for at, (label, formula) in enumerate(lines, 3):
        put(income, at, [label, formula], ["", DOLLARS])
    balances = [("Checking", "1000"), ("Customers owe", "1200"), ("Visa", "2000"), ("Lumber yard", "2100")]
    for at, (label, code) in enumerate(balances, 9):
        sign = "-" if code.startswith("2") else ""
        put(income, at, [label, f"={sign}({net_of(code, code)})"], ["", DOLLARS])
    put(income, 14, ["Debits less credits", f"=ROUND('Trial Balance'!C{end}-'Trial Balance'!D{end},2)"])
    widths(income, 24, 14)
    return workbook, {
        "book": "handyman.xlsx",
        "half": "round7",
        "layout": "journal",
        "about": "handyman, Ohio, United States, USD; no sales tax",
        "dialect": "debit and credit columns, account numbers with looked-up names, chart of accounts with remarks first",
        "date_order": "mdy",
        "period": ["2026-07-01", "2026-12-31"],
        "journal": {
            "sheet": "General Ledger",
            "date": "Date",
            "account": "Acct #",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"General Ledger": ["Memo", "JE"]},
        "adds_up": {"General Ledger": ["Debit", "Credit"]},
        "watch": [f"Income Statement!B{row}" for row in (7, 9, 10, 11, 12, 14)],
        "zero": ["Income Statement!B14"],
    }


def handyman_ledger(ledger: Worksheet) -> None:
    """The ledger: one line an account, its name looked up."""
    title(ledger, "A1", "General ledger 2026", 12)
    head(ledger, 4, ["Date", "JE", "Acct #", "Account", "Memo", "Debit", "Credit"], "BDD7EE")
    at = 5
    for entry, (day, memo, lines) in enumerate(journal_lines(HANDYMAN_LEDGER), 1):
        for code, amount in lines:
            name = f"=IFERROR(VLOOKUP(C{at},'Chart of Accounts'!$A$5:$B$60,2,FALSE),\"\")"
            sides = [amount, None] if amount > 0 else [None, -amount]
            put(
                ledger,
                at,
                [day, entry, int(code), name, memo, *sides],
                ["m/d/yyyy", "", "", "", "", MONEY, MONEY],
            )
            at += 1
    ledger.freeze_panes = "A5"
    widths(ledger, 11, 6, 8, 26, 40, 12, 12)


INSTRUCTOR_KINDS = """
Lessons | in
Intensive courses | in
Other income | in
Fuel | out
Car lease | out
Car insurance | out
Servicing & tyres | out
Car wash | out
Phone | out
Advertising | out
Card & bank fees | out
Licence & training | out
Stationery & books | out
Parking & tolls | out
Accountant | out
Drawings | own
Tax & NI | own
Own money in | own
"""

INSTRUCTOR_BOOK = """
04-07 | Jaden, 2 hrs | Lessons | 76 |
04-07 | Trent Garage | Fuel | | 51.30
04-09 | Ellie, block of 5 | Lessons | 185 |
04-10 | Lease | Car lease | | 289
04-13 | Card reader, last week's pupils | Lessons | 428.50 |
04-14 | Connor, block of 10 | Lessons | 360 |
04-15 | Hand wash | Car wash | | 10
04-17 | Sim plan | Phone | | 18
04-20 | Nadia, intensive week | Intensive courses | 890 |
04-20 | Card reader, last week's pupils | Lessons | 391 |
04-22 | Trent Garage | Fuel | | 53.80
04-24 | To me | Drawings | | 900
04-27 | Card reader, last week's pupils | Lessons | 466 |
04-28 | Card reader fees | Card & bank fees | | 6.24
04-30 | Leaflets, Quickcopy | Advertising | | 45
05-05 | Trent Garage | Fuel | | 52.65
05-05 | Card reader, last week's pupils | Lessons | 402.50 |
05-06 | Mia, 1.5 hrs | Lessons | 57 |
05-11 | Lease | Car lease | | 289
05-11 | Card reader, last week's pupils | Lessons | 437 |
05-12 | Jaden, 2 hrs | Lessons | 76 |
05-13 | Hand wash | Car wash | | 10
05-15 | Ellie, block of 5 | Lessons | 185 |
05-18 | Sim plan | Phone | | 18
05-18 | Card reader, last week's pupils | Lessons | 418 |
05-20 | Trent Garage | Fuel | | 55.10
05-22 | To me | Drawings | | 900
05-26 | Card reader, last week's pupils | Lessons | 355 |
05-27 | Oskar, block of 10 | Lessons | 360 |
05-29 | Card reader fees | Card & bank fees | | 5.70
06-01 | Card reader, last week's pupils | Lessons | 444.50 |
06-02 | Trent Garage | Fuel | | 54.45
06-04 | Sam, intensive week | Intensive courses | 890 |
06-08 | Card reader, last week's pupils | Lessons | 410 |
06-10 | Lease | Car lease | | 289
06-11 | Two front tyres, Bulwell Tyres | Servicing & tyres | | 164
06-15 | Jaden, 2 hrs | Lessons | 76 |
06-17 | Sim plan | Phone | | 18
06-19 | Trent Garage | Fuel | | 56.20
06-22 | Highway Code books x5 | Stationery & books | | 24.95
06-22 | Card reader, last week's pupils | Lessons | 461 |
06-26 | To me | Drawings | | 900
06-29 | Card reader, last week's pupils | Lessons | 399 |
06-30 | Card reader fees | Card & bank fees | | 7.02
07-03 | Trent Garage | Fuel | | 53.10
07-06 | Card reader, last week's pupils | Lessons | 430.50 |
07-07 | Mia, block of 5 | Lessons | 185 |
07-10 | Lease | Car lease | | 289
07-13 | Connor, block of 10 | Lessons | 360 |
07-13 | Card reader, last week's pupils | Lessons | 388 |
07-15 | Hand wash | Car wash | | 12
07-17 | Sim plan | Phone | | 18
07-20 | Trent Garage | Fuel | | 57.75
07-24 | To me | Drawings | | 900
07-27 | Card reader, last week's pupils | Lessons | 452 |
07-29 | Payment on account to HMRC | Tax & NI | | 640
07-31 | Card reader fees | Card & bank fees | | 6.66
08-03 | Card reader, last week's pupils | Lessons | 346 |
08-04 | Priya, block of 10 | Lessons | 360 |
08-06 | Trent Garage | Fuel | | 55.90
08-10 | Lease | Car lease | | 289
08-10 | Card reader, last week's pupils | Lessons | 371.50 |
08-12 | Hand wash | Car wash | | 12
08-14 | Oskar, test day, car and lesson | Lessons | 114 |
08-17 | Sim plan | Phone | | 18
08-17 | Card reader, last week's pupils | Lessons | 359 |
08-20 | Hollis & Dean | Accountant | | 210
08-21 | Trent Garage | Fuel | | 52.40
08-24 | Card reader, last week's pupils | Lessons | 402 |
08-25 | Theo, intensive week | Intensive courses | 920 |
08-28 | To me | Drawings | | 900
08-28 | Card reader fees | Card & bank fees | | 7.38
09-01 | Jaden, 2 hrs | Lessons | 78 |
09-01 | Card reader, last week's pupils | Lessons | 441 |
09-03 | Trent Garage | Fuel | | 56.05
09-07 | Mia, 1.5 hrs | Lessons | 58.50 |
09-07 | Card reader, last week's pupils | Lessons | 429.50 |
09-09 | Hand wash | Car wash | | 12
09-10 | Lease | Car lease | | 289
"""

TABS = ("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar")


def instructor() -> tuple[Workbook, Card]:
    """A driving instructor in Nottingham: a tab for each month of the tax year, balance carried forward."""
    workbook = Workbook()
    year = workbook.active
    year.title = "Year"
    title(year, "A1", "Income and expenses 2026/27")
    year["A2"] = "Fills itself in from the monthly tabs"
    head(year, 4, ["", *TABS, "Total"], "E2EFDA")
    at = 5
    totals = {}
    for kind, label in (("in", "Total income"), ("out", "Total expenses"), ("own", "")):
        start = at
        for name, _ in (pair for pair in rows(INSTRUCTOR_KINDS) if pair[1] == kind):
            plus, minus = ("E", "F") if kind == "in" or name == "Own money in" else ("F", "E")
            amounts = [
                f"=SUMIFS({tab}!${plus}$6:${plus}$45,{tab}!$C$6:$C$45,$A{at})"
                f"-SUMIFS({tab}!${minus}$6:${minus}$45,{tab}!$C$6:$C$45,$A{at})"
                for tab in TABS
            ]
            put(year, at, [name, *amounts, f"=SUM(B{at}:M{at})"], ["", *[MONEY] * 13])
            at += 1
        if label:
            sums = [f"=SUM({letter}{start}:{letter}{at - 1})" for letter in "BCDEFGHIJKLMN"]
            put(year, at, [label, *sums], ["", *[MONEY] * 13])
            year.cell(at, 1).font = Font(bold=True)
            totals[kind] = at
            at += 1
            if kind == "out":
                profit = [f"={c}{totals['in']}-{c}{totals['out']}" for c in "BCDEFGHIJKLMN"]
                put(year, at, ["Profit", *profit], ["", *[MONEY] * 13])
                totals["profit"] = at
                at += 2
    put(year, at + 1, ["In the bank", "=Mar!G2"], ["", POUNDS])
    widths(year, 20, *[10] * 13)
    year.freeze_panes = "B5"
    for month, tab in enumerate(TABS, 4):
        instructor_month(workbook.create_sheet(tab), tab, month)
    for tab in TABS:
        dropdown(workbook[tab], "C6:C45", "Year!$A$5:$A$30")
    return workbook, {
        "book": "instructor.xlsx",
        "half": "round7",
        "layout": "cash book",
        "about": "driving instructor, UK, GBP; no VAT, one bank account",
        "dialect": "a sheet for each month with a running balance carried forward, yearly summary by formulas",
        "date_order": "dmy",
        "period": ["2026-04-06", "2027-04-05"],
        "cash": {
            "sheet": list(TABS),
            "date": "Date",
            "category": "Category",
            "in": "Money in",
            "out": "Money out",
        },
        "free": {tab: ["Details"] for tab in TABS},
        "adds_up": {tab: ["Money in", "Money out"] for tab in TABS},
        "watch": [
            f"Year!N{totals['in']}",
            f"Year!N{totals['out']}",
            f"Year!N{totals['profit']}",
            f"Year!B{at + 1}",
        ],
    }


def instructor_month(sheet: Worksheet, tab: str, month: int) -> None:
    """One month: opening balance, entries, a balance formula filled down to the end of the form."""
    year, number_in_year = (2026, month) if month < 13 else (2027, month - 12)
    title(sheet, "A1", f"{dt.date(year, number_in_year, 1):%B %Y}", 13)
    put(sheet, 2, ["Balance now", "=G5+SUM(E6:E45)-SUM(F6:F45)"], ["", POUNDS], 6)
    head(sheet, 4, ["Date", "Details", "Category"], "E2EFDA")
    head(sheet, 4, ["Money in", "Money out", "Balance"], "E2EFDA", 5)
    before = 1240.60 if tab == "Apr" else f"={TABS[TABS.index(tab) - 1]}!G2"
    first = dt.date(year, number_in_year, 6 if tab == "Apr" else 1)
    put(
        sheet,
        5,
        [first, "Brought forward", None, None, None, None, before],
        ["dd/mm/yyyy", *[""] * 5, POUNDS],
    )
    for at in range(6, 46):
        put(
            sheet,
            at,
            [None] * 6 + [f'=IF(A{at}="","",G{at - 1}+E{at}-F{at})'],
            ["dd/mm/yyyy", "", "", "", POUNDS, POUNDS, POUNDS],
        )
    entries = [line for line in rows(INSTRUCTOR_BOOK) if int(line[0][:2]) == number_in_year]
    for at, (day, what, kind, received, paid) in enumerate(entries, 6):
        put(sheet, at, [date(day), what, kind, None, number(received), number(paid)])
    sheet.freeze_panes = "A5"
    widths(sheet, 12, 30, 19, 2, 12, 12, 13)


MOWING_PROFIT = """
Income
Mowing & edging | 7845 | 26000
Hedges & pruning | 2310 | 7500
Green waste removal | 640 | 1800
Other jobs | 275 | 1000
=Total income
Expenses
Fuel | 918.40 | 3200
Mower parts & servicing | 386 | 1100
Ute servicing & tyres | 540 | 1200
Ute rego & insurance | | 1650
Tip fees | 233 | 700
Tools & small gear | 148.90 | 400
Fertiliser & seed | 96.50 | 350
Public liability | 412 | 412
Phone | 165 | 660
Advertising | 120 | 300
Accountant | | 480
Bank fees | 20 | 60
Interest on ute loan | 183 | 640
=Total expenses
"""


def mowing() -> tuple[Workbook, Card]:
    """A mowing round in Queensland: profit & loss against a budget, balance sheet with the opening beside."""
    workbook = Workbook()
    profit = workbook.active
    profit.title = "P and L"
    title(profit, "A1", "Tidy Patch Lawns - Profit & Loss")
    profit["A2"] = "1 July 2026 to 30 June 2027. Actual = so far this year, add to it as I go."
    profit["A3"] = "It all goes through the everyday account unless I say Visa."
    head(profit, 5, ["", "Actual", "Budget", "Left to go"], "FFF2CC")
    at, start = 6, 6
    totals = []
    for name, *amounts in rows(MOWING_PROFIT):
        if amounts:
            put(profit, at, [name, *map(number, amounts), f"=C{at}-B{at}"], ["", *[DOLLARS] * 3])
        elif name.startswith("="):
            sums = [f"=SUM({letter}{start}:{letter}{at - 1})" for letter in "BCD"]
            put(profit, at, [name[1:], *sums], ["", *[DOLLARS] * 3])
            totals.append(at)
            at += 1
        else:
            profit.cell(at, 1, name)
            start = at + 1
        if not amounts:
            profit.cell(at if not name.startswith("=") else at - 1, 1).font = Font(bold=True)
        at += 1
    put(profit, at, ["Net profit", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in "BC"]], ["", *[DOLLARS] * 2])
    profit.cell(at, 1).font = Font(bold=True)
    widths(profit, 28, 13, 13, 13)
    balance = mowing_balance(workbook.create_sheet("Balance Sheet"), f"='P and L'!B{at}")
    return workbook, {
        "book": "mowing.xlsx",
        "half": "round7",
        "layout": "statements",
        "about": "mowing round, Australia, AUD; not registered for GST, year from July",
        "dialect": "profit & loss with a budget beside it, balance sheet with the opening beside now, remarks who owes what",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "statement": {"sheets": {"P and L": "Actual", "Balance Sheet": "Now"}, "label": "A"},
        "free": {"Balance Sheet": ["Note"]},
        "adds_up": {},
        "watch": [
            f"P and L!B{totals[0]}",
            f"P and L!B{totals[1]}",
            f"P and L!B{at}",
            *(f"Balance Sheet!{cell}" for cell in balance),
        ],
        "zero": [f"Balance Sheet!{balance[-1]}"],
    }


MOWING_BALANCE = """
WHAT I OWN
Everyday account | 2140 | 2502.05 |
Tax account | 3000 | 4200 | don't touch
Customers owe me | 310 | 570 | Banksia Court body corp 480 for Sept, Mrs Hall 90
Ute | 14500 | 14500 |
Mowers & trailer | 6200 | 6200 | anything over $300
=Total
WHAT I OWE
Visa | 420 | 286.35 |
Ute loan | 9800 | 8744 | 412 a month incl. interest
Mower shop account | | 364.50 | Ray's Mowers, blades and service
=Total
"""


def mowing_balance(sheet: Worksheet, profit: str) -> list[str]:
    """The balance sheet; returns the cells of its totals and, last, of its check."""
    title(sheet, "A1", "Balance sheet")
    head(sheet, 3, ["", "1 July 2026", "Now", "Note"], "FFF2CC")
    at, start = 4, 5
    totals = []
    for name, *cells in rows(MOWING_BALANCE):
        if cells:
            put(
                sheet,
                at,
                [name, number(cells[0]), number(cells[1]), cells[2] or None],
                ["", DOLLARS, DOLLARS],
            )
        elif name.startswith("="):
            sums = [f"=SUM({letter}{start}:{letter}{at - 1})" for letter in "BC"]
            put(sheet, at, [name[1:], *sums], ["", DOLLARS, DOLLARS])
            totals.append(at)
            at += 1
        else:
            sheet.cell(at, 1, name).font = Font(bold=True)
            start = at + 1
        at += 1
    sheet.cell(at, 1, "MY SHARE").font = Font(bold=True)
    put(sheet, at + 1, ["At the start of the year", 15930, f"=B{at + 1}"], ["", DOLLARS, DOLLARS])
    put(sheet, at + 2, ["Profit so far", None, profit], ["", DOLLARS, DOLLARS])
    put(sheet, at + 3, ["Drawings", None, 5200, "what I take for myself"], ["", DOLLARS, DOLLARS])
    put(sheet, at + 4, ["Total", f"=B{at + 1}", f"=C{at + 1}+C{at + 2}-C{at + 3}"], ["", DOLLARS, DOLLARS])
    own, owe = totals
    put(sheet, at + 6, ["Check (should be 0)", None, f"=ROUND(C{own}-C{owe}-C{at + 4},2)"], ["", "", DOLLARS])
    widths(sheet, 26, 14, 14, 48)
    return [f"C{own}", f"C{owe}", f"C{at + 4}", f"C{at + 6}"]


FAMILY_LEFT = """
#INCOME
Mike paycheck | 3900 | 3900 | 3900 | 1950
Jen paycheck | 2140 | 2140 | 2140 |
Other income | 0 | 60 | |
#HOUSING
Mortgage | 1482.16 | 1482.16 | 1482.16 | 1482.16
Electric | 125 | 141.88 | 119.04 |
Heating gas | 70 | 31.20 | 48.75 |
Water & sewer | 60 | 58.10 | |
Internet | 65 | 65 | 65 |
Cell phones | 140 | 142.50 | 142.50 | 142.50
Home repairs | 75 | | 86.30 |
#FOOD
Groceries | 850 | 872.41 | 838.90 | 214.35
Dining out | 200 | 176.80 | 221.45 | 52.60
#TRANSPORTATION
Car payment | 318 | 318 | 318 | 318
Car insurance | 164 | 164 | 164 |
Fuel | 260 | 248.90 | 271.15 | 61.40
Oil, tires, tags | 50 | | 64.99 |
"""

FAMILY_RIGHT = """
#KIDS
School lunches | 80 | 76 | 84 | 20
After-school care | 360 | 360 | 360 | 180
Sports & lessons | 120 | 145 | 95 |
Clothes & shoes | 100 | 138.72 | 64.20 | 112.40
#HEALTH
Doctor & dentist | 60 | 40 | 40 |
Pharmacy | 30 | 22.18 | 35.60 | 8.99
Gym | 45 | 45 | 45 | 45
#FUN
Streaming | 38 | 37.97 | 37.97 | 37.97
Outings & movies | 80 | 54 | 92.50 |
Gifts & birthdays | 60 | | 72.30 |
#DOG
Dog food | 55 | 58.40 | 51.99 |
Vet & grooming | 40 | | 68 |
#LOANS & SAVINGS
Student loan | 210 | 210 | 210 |
Emergency fund | 200 | 200 | 200 |
Church | 100 | 100 | 100 | 25
"""

FAMILY_TABS = ("Sep", "Oct", "Nov")


def family() -> tuple[Workbook, Card]:
    """An American family's budget: a tab a month, blocks side by side, planned beside actual."""
    workbook = Workbook()
    overview = workbook.active
    overview.title = "Overview"
    title(overview, "A1", "Family budget 2026")
    head(overview, 3, ["", *FAMILY_TABS], "D9D2E9")
    for at, label in enumerate(("Planned spending", "Actual spending", "Income", "Left over"), 4):
        put(overview, at, [label])
    for column, tab in enumerate(FAMILY_TABS, 2):
        letter = "ABCD"[column - 1]
        for at, formula in enumerate((f"={tab}!G6", f"={tab}!H6", f"={tab}!H5", f"={letter}6-{letter}5"), 4):
            put(overview, at, [formula], [DOLLARS], column)
    widths(overview, 20, 13, 13, 13)
    for column, tab in enumerate(FAMILY_TABS):
        family_month(workbook.create_sheet(tab), column)
    return workbook, {
        "book": "familybudget.xlsx",
        "half": "round7",
        "layout": "grid",
        "about": "family of four, United States, USD",
        "dialect": "a sheet a month, blocks side by side, planned and actual with the difference, what is left at the top",
        "date_order": "mdy",
        "period": ["2026-09-01", "2026-11-30"],
        "grid": {"sheet": list(FAMILY_TABS), "label": ["A", "F"], "amount": "Actual"},
        "free": {},
        "adds_up": {},
        "watch": ["Nov!H5", "Nov!H6", "Nov!H7", "Overview!C5", "Overview!D7"],
    }


def family_month(sheet: Worksheet, column: int) -> None:
    """One month's tab: the summary at the top right, income and spending in two columns of blocks."""
    month = ("September", "October", "November")[column]
    title(sheet, "A1", f"{month} 2026")
    sheet["A2"] = "Add each bill or receipt to Actual"
    left = family_blocks(sheet, FAMILY_LEFT, 1, 4, column)
    right = family_blocks(sheet, FAMILY_RIGHT, 6, 10, column)
    head(sheet, 4, ["THIS MONTH", "Planned", "Actual", "Diff."], "D9D2E9", 6)
    for at, label in enumerate(("Money in", "Money out", "Left over"), 5):
        put(sheet, at, [label], column=6)
    for offset, letter in enumerate("BC", 7):
        spent = [f"{letter}{row}" for row in left[1:]] + [f"{'GH'[offset - 7]}{row}" for row in right]
        own = "GH"[offset - 7]
        for at, formula in enumerate((f"={letter}{left[0]}", f"={'+'.join(spent)}", f"={own}5-{own}6"), 5):
            put(sheet, at, [formula], [DOLLARS], offset)
    for at in (5, 6, 7):
        put(sheet, at, [f"=G{at}-H{at}"], [DOLLARS], 9)
    widths(sheet, 20, 12, 12, 12, 3, 20, 12, 12, 12)


def family_blocks(sheet: Worksheet, text: str, column: int, at: int, month: int) -> list[int]:
    """Blocks below each other from row `at`; returns the rows of their totals."""
    totals: list[int] = []
    start = 0
    for name, *amounts in [*rows(text), ["#"]]:
        if name.startswith("#"):
            if start:
                letters = ["ABCDEFGHI"[column + offset] for offset in range(3)]
                put(
                    sheet,
                    at,
                    ["Total", *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters]],
                    ["", *[DOLLARS] * 3],
                    column,
                )
                sheet.cell(at, column).font = Font(italic=True)
                totals.append(at)
                at += 2
            if name != "#":
                head(sheet, at, [name[1:], "Planned", "Actual", "Diff."], "D9D2E9", column)
                start = at + 1
        else:
            planned, actual = ("ABCDEFGHI"[column + offset] for offset in range(2))
            put(
                sheet,
                at,
                [name, number(amounts[0]), number(amounts[month + 1]), f"={planned}{at}-{actual}{at}"],
                ["", *[DOLLARS] * 3],
                column,
            )
        at += 1 if name != "#" else 0
    return totals


PHOTO_INVOICES = """
26-01 | 01-08 | Spiddal Pottery | Product photos | 380 | 380 | 01-20 | Paid
26-02 | 01-15 | Galway Dance Studio | Show photos | 300 | 300 | 01-30 | Paid
26-03 | 01-22 | Walsh & Co Solicitors | Staff headshots | 520 | 520 | 02-06 | Paid
26-04 | 02-03 | Connemara Bakehouse | Menu photos | 350 | 350 | 02-19 | Paid
26-05 | 02-10 | Doyle wedding | Wedding, Clifden | 1600 | 1600 | 03-30 | Paid
26-06 | 02-24 | Atlantic Yoga | Website photos | 290 | 290 | 03-10 | Paid
26-07 | 03-05 | Hotel Corrib | Function room | 450 | 450 | 03-27 | Paid
26-08 | 03-12 | Roscam Montessori | Class photos | 300 | 300 | 03-24 | Paid
26-09 | 03-26 | Hynes christening | Church and party | 280 | 280 | 04-02 | Paid
26-10 | 04-09 | Spiddal Pottery | Summer range | 380 | 380 | 04-22 | Paid
26-11 | 04-20 | Family Flaherty | Portraits | 240 | 240 | 04-20 | Paid
26-12 | 05-11 | Salthill Dental | Team headshots | 480 | | | Sent
26-13 | 05-13 | Galway Dance Studio | Feis photos | 320 | 320 | 05-28 | Paid
26-14 | 05-15 | Murphy wedding | Wedding, Westport | 1900 | 600 | 05-15 | Part paid
26-15 | 05-20 | Oranmore Credit Union | AGM photos | 350 | | | Sent
26-16 | 05-25 | Murphy Auctioneers | House photos | 220 | | | Sent
26-17 | 05-27 | Keane wedding | Wedding, Kinvara | 1650 | 750 | 05-29 | Part paid
26-18 | 06-02 | Connemara Bakehouse | Product shots | 420 | | | Sent
26-19 | 06-04 | Hotel Corrib | Rooms and food | 850 | | | Sent
"""

PHOTO_COSTS = """
01-05 | Lumenroom | Editing software | Software | 23.99 | Card
01-12 | Shutter Insure | Yearly cover | Insurance | 386 | Bank
01-19 | Gomobile | Phone | Phone | 30 | Bank
01-27 | Corrib Cameras | Memory cards | Equipment | 89 | Card
02-05 | Lumenroom | Editing software | Software | 23.99 | Card
02-18 | Gomobile | Phone | Phone | 30 | Bank
02-25 | City Print | Business cards | Advertising | 48 | Card
03-05 | Lumenroom | Editing software | Software | 23.99 | Card
03-18 | Gomobile | Phone | Phone | 30 | Bank
03-21 | Car park, Clifden | Doyle wedding | Travel & parking | 5 | Cash
03-22 | Cian | Second shooter, Doyle | Assistants | 180 | Bank
04-06 | Lumenroom | Editing software | Software | 23.99 | Card
04-09 | Albums of Meath | Doyle album | Prints & albums | 265 | Card
04-17 | Gomobile | Phone | Phone | 30 | Bank
04-24 | Car park, Eyre Square | | Travel & parking | 7.50 | Cash
05-05 | Lumenroom | Editing software | Software | 23.99 | Card
05-11 | City Print | Prints for the Flahertys | Prints & albums | 62.40 | Card
05-18 | Gomobile | Phone | Phone | 30 | Bank
05-30 | Bank charges | Quarter | Bank charges | 18.20 | Bank
"""

PHOTO_TRIPS = """
01-10 | Spiddal and back | 38
01-24 | Oughterard, solicitors | 54
02-14 | Clifden, meeting the Doyles | 156
03-02 | Barna, yoga | 20
03-21 | Clifden, Doyle wedding | 158
04-11 | Spiddal and back | 38
04-25 | Athenry, Flahertys | 50
05-09 | Salthill, dentist | 12
05-23 | Headford, house photos | 56
06-01 | Maam Cross, bakehouse | 92
"""

PHOTO_KINDS = (
    "Software",
    "Equipment",
    "Prints & albums",
    "Insurance",
    "Phone",
    "Advertising",
    "Assistants",
    "Travel & parking",
    "Training",
    "Bank charges",
    "Office",
)


def photographer() -> tuple[Workbook, Card]:
    """A photographer in Galway: an invoice tracker, expenses, a mileage log and totals."""
    workbook = Workbook()
    invoices = workbook.active
    invoices.title = "Invoices"
    title(invoices, "A1", "Invoice tracker 2026")
    put(invoices, 2, ["Still owed to me:", "=SUM(I5:I300)"], ["", EUROS], 8)
    names = ["Inv no", "Invoiced", "Client", "Job", "Total", "Due", "Paid", "Paid on", "Owing", "Status"]
    head(invoices, 4, names, "FCE4D6")
    short = "dd-mmm-yy"
    for at, (name, day, client, job, total, paid, when, status) in enumerate(rows(PHOTO_INVOICES), 5):
        received = [number(paid), date(when) if when else None]
        put(
            invoices,
            at,
            [name, date(day), client, job, number(total), f"=B{at}+14", *received, f"=E{at}-G{at}", status],
            ["@", short, "", "", EUROS, short, EUROS, short, EUROS],
        )
    dropdown(invoices, "J5:J300", '"Sent,Part paid,Paid"')
    invoices.freeze_panes = "A5"
    widths(invoices, 9, 12, 26, 22, 12, 12, 12, 16, 12, 11)
    photographer_lists(workbook)
    summary = workbook.create_sheet("Totals")
    title(summary, "A1", "2026 so far")
    put(summary, 3, ["Invoiced", "=SUM(Invoices!E5:E300)"], ["", EUROS])
    put(summary, 4, ["Received", "=SUM(Invoices!G5:G300)"], ["", EUROS])
    put(summary, 5, ["Still owed", "=B3-B4"], ["", EUROS])
    for at, name in enumerate(PHOTO_KINDS, 7):
        put(summary, at, [name, f"=SUMIFS(Expenses!F$4:F$400,Expenses!E$4:E$400,A{at})"], ["", EUROS])
    end = 7 + len(PHOTO_KINDS)
    put(summary, end, ["All expenses", f"=SUM(B7:B{end - 1})"], ["", EUROS])
    put(summary, end + 1, ["Car, 40c a km", "=SUM(Mileage!D4:D300)"], ["", EUROS])
    put(summary, end + 3, ["Profit on what came in", f"=B4-B{end}-B{end + 1}"], ["", EUROS])
    widths(summary, 24, 13)
    return workbook, {
        "book": "photographer.xlsx",
        "half": "round7",
        "layout": "records",
        "about": "photographer, Ireland, EUR; not registered for VAT",
        "dialect": "invoice tracker with due dates and amounts owing by formula and status words, expenses, mileage",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"invoices": "Invoices", "expenses": "Expenses", "mileage": "Mileage"},
        "free": {"Invoices": ["Job"], "Expenses": ["Shop", "Details"], "Mileage": ["Trip"]},
        "adds_up": {"Expenses": ["Amount"], "Mileage": ["Km"]},
        "watch": ["Totals!B3", "Totals!B4", "Totals!B5", f"Totals!B{end}", f"Totals!B{end + 3}"],
    }


def photographer_lists(workbook: Workbook) -> None:
    """Expenses, with an empty column before the list, and the mileage log."""
    costs = workbook.create_sheet("Expenses")
    title(costs, "B1", "Expenses 2026")
    head(costs, 3, ["Date", "Shop", "Details", "Category", "Amount", "Paid from"], "FCE4D6", 2)
    for at, (day, shop, what, kind, amount, source) in enumerate(rows(PHOTO_COSTS), 4):
        cells = [date(day), shop, what or None, kind, number(amount), source]
        put(costs, at, cells, ["dd-mmm-yy", "", "", "", EUROS], 2)
    dropdown(costs, "E4:E400", f'"{",".join(PHOTO_KINDS)}"')
    dropdown(costs, "G4:G400", '"Bank,Card,Cash"')
    widths(costs, 3, 12, 22, 26, 18, 12, 10)
    trips = workbook.create_sheet("Mileage")
    title(trips, "A1", "Mileage log")
    head(trips, 3, ["Date", "Trip", "Km", "Claim"], "FCE4D6")
    for at, (day, trip, km) in enumerate(rows(PHOTO_TRIPS), 4):
        put(trips, at, [date(day), trip, number(km), f"=C{at}*0.4"], ["dd-mmm-yy", "", "0", EUROS])
    widths(trips, 12, 32, 8, 11)


BOOKS = [handyman, instructor, mowing, family, photographer]
