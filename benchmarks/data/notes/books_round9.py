"""The workbooks of the ninth further part: a painter, a check register, a childminder, a family, a copywriter."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
EURO = "€#,##0.00"
DOLLAR = "$#,##0.00"
POUND = "£#,##0.00"


PAINTER_ACCOUNTS = """
Current account | have | 4200
Cash in hand | have | 150
Customers owe me | have | 0
Van | have | 12500
Ladders & sprayer | have | 1850
Visa card | owe | 0
I owe suppliers | owe | 0
Van loan | owe | -9000
Money I put in | mine | -9700
Money I took out | mine | 0
Painting jobs | income | 0
Paint & materials | cost | 0
Help on jobs | cost | 0
Tool & scaffold hire | cost | 0
Diesel & tolls | cost | 0
Van repairs & tax | cost | 0
Insurance | cost | 0
Phone | cost | 0
Advertising | cost | 0
Work clothes & safety | cost | 0
Accountant | cost | 0
Loan interest | cost | 0
Bank charges | cost | 0
"""

PAINTER_LEDGER = """
04-01 | Van and public liability insurance, the year | Insurance 940; Current account -940
04-02 | Dulaney Paints, Casey's hall | Paint & materials 186.40; I owe suppliers -186.40
04-03 | Diesel | Diesel & tolls 72.10; Visa card -72.10
04-08 | Mrs Doyle, gate and railings, cash | Cash in hand 220; Painting jobs -220
04-09 | Job 1 Casey, hall and stairs, bill sent | Customers owe me 980; Painting jobs -980
04-11 | Mick, 2 days | Help on jobs 240; Cash in hand -240
04-14 | Flyers printed | Advertising 95; Visa card -95
04-17 | Casey paid job 1 | Current account 980; Customers owe me -980
04-20 | Toolhouse, tape and rollers | Paint & materials 34.60; Visa card -34.60
04-24 | Pay to myself | Money I took out 500; Current account -500
04-28 | Phone bill | Phone 32; Current account -32
04-29 | Dulaney, April statement | I owe suppliers 186.40; Current account -186.40
04-30 | Van loan | Van loan 262; Loan interest 48; Current account -310
04-30 | Bank fees | Bank charges 9.50; Current account -9.50
05-05 | Cleared the Visa | Visa card 201.70; Current account -201.70
05-06 | Job 2 Rathmore Guesthouse, 3 bedrooms, bill sent | Customers owe me 2450; Painting jobs -2450
05-07 | Dulaney Paints, Rathmore | Paint & materials 412.75; I owe suppliers -412.75
05-08 | Diesel | Diesel & tolls 68.40; Visa card -68.40
05-12 | Tolls, Dublin and back | Diesel & tolls 6.40; Visa card -6.40
05-14 | Mrs Doyle, garden shed, cash | Cash in hand 380; Painting jobs -380
05-15 | Mick, 3 days | Help on jobs 360; Cash in hand -360
05-18 | Rathmore paid part of job 2 | Current account 1000; Customers owe me -1000
05-22 | Pay to myself | Money I took out 500; Current account -500
05-26 | Overalls and dust masks | Work clothes & safety 61.90; Visa card -61.90
05-28 | Phone bill | Phone 32; Current account -32
05-29 | Dulaney, May statement | I owe suppliers 412.75; Current account -412.75
05-31 | Van loan | Van loan 264; Loan interest 46; Current account -310
05-31 | Bank fees | Bank charges 9.50; Current account -9.50
06-04 | Cleared the Visa | Visa card 136.70; Current account -136.70
06-05 | Job 3 Tobin, outside of house, bill sent | Customers owe me 3200; Painting jobs -3200
06-06 | Highreach, tower for Tobin's gable | Tool & scaffold hire 180; Current account -180
06-08 | Dulaney Paints, masonry paint for Tobin | Paint & materials 655.20; I owe suppliers -655.20
06-10 | Diesel | Diesel & tolls 74.85; Visa card -74.85
06-12 | Rathmore, the rest of job 2 | Current account 1450; Customers owe me -1450
06-16 | Kehoe Motors, service and two tyres | Van repairs & tax 415; Current account -415
06-18 | Cash from the machine | Cash in hand 600; Current account -600
06-19 | Mick, 4 days | Help on jobs 480; Cash in hand -480
06-22 | Job 4 Glenview Nursing Home, day room, bill sent | Customers owe me 1380; Painting jobs -1380
06-24 | Dulaney Paints, day room colours | Paint & materials 148.90; I owe suppliers -148.90
06-26 | Pay to myself | Money I took out 600; Current account -600
06-28 | Phone bill | Phone 32; Current account -32
06-29 | Ad in the parish newsletter | Advertising 40; Visa card -40
06-30 | Van loan | Van loan 265; Loan interest 45; Current account -310
06-30 | Bank fees | Bank charges 9.50; Current account -9.50
"""


def painter() -> tuple[Workbook, Card]:
    """An Irish painter's ledger: debit and credit, opening balances on the list of accounts."""
    workbook = Workbook()
    ledger = workbook.active
    ledger.title = "Ledger"
    title(ledger, "A1", "General ledger 2026")
    ledger["A2"] = "Two lines (or more) for everything, Debit = Credit. Started 1 April."
    head(ledger, 4, ["Date", "No.", "Details", "Account", "Debit", "Credit"], "F4CCCC")
    widths(ledger, 12, 6, 46, 24, 13, 13)
    at = 5
    for entry, (day, details, lines) in enumerate(journal_lines(PAINTER_LEDGER), 1):
        for account, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                ledger,
                at,
                [day, entry, details, account, debit, credit],
                ["dd/mm/yyyy", "0", "", "", EURO, EURO],
            )
            at += 1
    ledger.freeze_panes = "A5"
    accounts = workbook.create_sheet("Accounts")
    head(accounts, 1, ["Account", "Kind", "At 1 April", "Since then", "Now"], "F4CCCC")
    widths(accounts, 26, 9, 14, 14, 14)
    places = {}
    for at, (name, kind, opening) in enumerate(rows(PAINTER_ACCOUNTS), 2):
        since = f"=SUMIF(Ledger!$D$5:$D$1000,A{at},Ledger!$E$5:$E$1000)-SUMIF(Ledger!$D$5:$D$1000,A{at},Ledger!$F$5:$F$1000)"
        put(
            accounts, at, [name, kind, number(opening), since, f"=C{at}+D{at}"], ["", "", MONEY, MONEY, MONEY]
        )
        places[name] = at
    last = max(places.values())
    dropdown(ledger, "D5:D1000", f"Accounts!$A$2:$A${last}")
    put(
        accounts,
        last + 2,
        ["Should be 0", None, *[f"=ROUND(SUM({c}2:{c}{last}),2)" for c in "CDE"]],
        ["", "", *[MONEY] * 3],
    )
    result = workbook.create_sheet("How am I doing")
    title(result, "A1", "How am I doing", 12)
    put(result, 3, ["Earned", f'=-SUMIF(Accounts!B2:B{last},"income",Accounts!E2:E{last})'], ["", EURO])
    put(result, 4, ["Costs", f'=SUMIF(Accounts!B2:B{last},"cost",Accounts!E2:E{last})'], ["", EURO])
    put(result, 5, ["Profit", "=B3-B4"], ["", EURO])
    for at, name in enumerate(("Current account", "Cash in hand", "Customers owe me", "Visa card"), 7):
        put(result, at, [name, f"=Accounts!E{places[name]}"], ["", EURO])
    widths(result, 22, 14)
    return workbook, {
        "book": "painter.xlsx",
        "half": "round9",
        "layout": "journal",
        "about": "house painter, Ireland, EUR; not registered for VAT",
        "dialect": "Debit and Credit columns, plain account names, opening balances on the list of accounts",
        "date_order": "dmy",
        "period": ["2026-04-01", "2026-12-31"],
        "journal": {
            "sheet": "Ledger",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Ledger": ["No.", "Details"]},
        "adds_up": {"Ledger": ["Debit", "Credit"]},
        "watch": [
            "How am I doing!B5",
            "How am I doing!B7",
            "How am I doing!B8",
            "How am I doing!B9",
            "How am I doing!B10",
            f"Accounts!E{last + 2}",
        ],
        "zero": [f"Accounts!E{last + 2}"],
    }


REGISTER = """
04-01 | EFT | Social Security | Social Security | | 1684
04-01 | EFT | School pension | Pension | | 742.50
04-03 | DEB | Hartman's Market | Groceries | 86.14 |
04-04 | 1201 | St. Brendan's envelope | Church & giving | 40 |
04-06 | EFT | Black Swamp Power | Electric | 118.37 |
04-07 | DEB | Fuel Stop | Gas & car | 34.60 |
04-09 | DEB | Corner Drug, prescriptions | Medical | 22.75 |
04-10 | 1202 | Village of Elmore | Water & trash | 61.20 |
04-13 | ATM | cash | Cash | 100 |
04-15 | EFT | Lakenet | Phone & internet | 79.99 |
04-17 | DEB | Hartman's Market | Groceries | 92.31 |
04-18 | 1203 | Emma's birthday | Gifts | 50 |
04-20 | EFT | Prairie Mutual, car | Insurance | 68.40 |
04-22 | 1204 | Curl Up, perm | Hair & clothes | 65 |
04-25 | XFER | to savings | To savings | 200 |
04-27 | DEB | Dr. Patel copay | Medical | 30 |
04-30 | INT | interest | Interest | | 0.38
05-01 | EFT | Social Security | Social Security | | 1684
05-01 | EFT | School pension | Pension | | 742.50
05-02 | 1205 | St. Brendan's envelope | Church & giving | 40 |
05-04 | DEB | Hartman's Market | Groceries | 101.08 |
05-05 | EFT | Black Swamp Power | Electric | 96.12 |
05-08 | DEB | Purrfect Pets, cat food | Cat | 38.90 |
05-10 | DEB | Copper Kettle, lunch with Dot | Eating out | 23.15 |
05-11 | 1206 | Village of Elmore | Water & trash | 61.20 |
05-12 | ATM | cash | Cash | 100 |
05-14 | DEB | Fuel Stop | Gas & car | 36.25 |
05-15 | EFT | Lakenet | Phone & internet | 79.99 |
05-16 | 1207 | Ray Tuttle, gutters | House repairs | 185 |
05-18 | EFT | Prairie Mutual, house, half year | Insurance | 412 |
05-20 | EFT | Prairie Mutual, car | Insurance | 68.40 |
05-21 | 1208 | Curl Up | Hair & clothes | 45 |
05-23 | DEB | Hartman's Market | Groceries | 88.47 |
05-26 | XFER | to savings | To savings | 200 |
05-28 | DEB | Corner Drug, prescriptions | Medical | 22.75 |
05-29 | 1209 | Jake's graduation | Gifts | 100 |
05-29 | INT | interest | Interest | | 0.41
06-01 | EFT | Social Security | Social Security | | 1684
06-01 | EFT | School pension | Pension | | 742.50
06-03 | 1210 | St. Brendan's envelope | Church & giving | 40 |
06-05 | EFT | Black Swamp Power | Electric | 88.60 |
06-06 | DEB | Hartman's Market | Groceries | 97.92 |
06-08 | DEB | vet, Biscuit's shots | Cat | 84 |
06-10 | 1211 | Village of Elmore | Water & trash | 61.20 |
06-11 | ATM | cash | Cash | 100 |
06-13 | DEP | sold the old mower | Other income | | 75
06-15 | EFT | Lakenet | Phone & internet | 79.99 |
06-16 | DEB | Fuel Stop | Gas & car | 35.10 |
06-18 | 1212 | county treasurer, half year | Property tax | 861.30 |
06-19 | DEB | Dahl's, blouse | Hair & clothes | 34.99 |
06-20 | EFT | Prairie Mutual, car | Insurance | 68.40 |
06-22 | XFER | from savings | From savings | | 500
06-24 | DEB | Copper Kettle | Eating out | 26.40 |
06-26 | 1213 | Curl Up | Hair & clothes | 45 |
06-28 | DEB | Hartman's Market | Groceries | 90.65 |
06-30 | INT | interest | Interest | | 0.36
"""

REGISTER_CATEGORIES = """
Social Security
Pension
Interest
Other income
From savings
Groceries
Eating out
Electric
Water & trash
Phone & internet
Insurance
Property tax
House repairs
Gas & car
Medical
Hair & clothes
Cat
Gifts
Church & giving
Cash
To savings
Bank fee
"""


def checkbook() -> tuple[Workbook, Card]:
    """An American pensioner's check register: codes and check numbers, balance formulas filled down ahead."""
    workbook = Workbook()
    register = workbook.active
    register.title = "Check Register"
    title(register, "A1", "CHECK REGISTER")
    register["A2"] = "Account: Portage Credit Union checking"
    put(register, 2, ["Balance now", "=H6+SUM(G7:G500)-SUM(E7:E500)"], ["", DOLLAR], 7)
    register["G2"].font = register["H2"].font = Font(bold=True)
    head(
        register,
        5,
        ["Check # / code", "Date", "Payee", "Category", "Payment", "X", "Deposit", "Balance"],
        "FFF2CC",
    )
    widths(register, 10, 11, 32, 18, 12, 4, 12, 13)
    put(
        register,
        6,
        [None, date("04-01"), "balance forward from old book", None, None, None, None, 2316.42],
        ["", "m/d/yyyy", "", "", MONEY, "", MONEY, MONEY],
    )
    at = 6
    for at, (day, code, payee, kind, paid, received) in enumerate(rows(REGISTER), 7):
        cleared = "x" if day < "06-20" else None
        what = int(code) if code.isdigit() else code
        put(
            register,
            at,
            [date(day), payee, kind, number(paid), cleared, number(received)],
            ["m/d/yyyy", "", "", MONEY, "", MONEY],
            2,
        )
        register.cell(at, 1).value = what
    for row in range(7, at + 41):
        put(register, row, [f'=IF(B{row}="","",H{row - 1}-E{row}+G{row})'], [MONEY], 8)
    register.freeze_panes = "A6"
    totals = workbook.create_sheet("Where it went")
    head(totals, 1, ["Category", "Paid out", "Came in"], "FFF2CC")
    names = REGISTER_CATEGORIES.strip().splitlines()
    for row, name in enumerate(names, 2):
        sums = [f"=SUMIF('Check Register'!$D$7:$D$500,A{row},'Check Register'!${c}$7:${c}$500)" for c in "EG"]
        put(totals, row, [name, *sums], ["", MONEY, MONEY])
    end = 1 + len(names)
    put(totals, end + 1, ["Total", f"=SUM(B2:B{end})", f"=SUM(C2:C{end})"], ["", MONEY, MONEY])
    dropdown(register, "D7:D500", f"'Where it went'!$A$2:$A${end}")
    widths(totals, 20, 12, 12)
    return workbook, {
        "book": "checkbook.xlsx",
        "half": "round9",
        "layout": "cash book",
        "about": "retired school secretary's checking account, Ohio, USD",
        "dialect": "check number or a code in front, payment and deposit columns, a tick column, balance formulas filled down ahead",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {
            "sheet": "Check Register",
            "date": "Date",
            "category": "Category",
            "in": "Deposit",
            "out": "Payment",
        },
        "free": {"Check Register": ["Check # / code", "Payee", "X"]},
        "adds_up": {"Check Register": ["Payment", "Deposit"]},
        "watch": ["Check Register!H2", f"Where it went!B{end + 1}", f"Where it went!C{end + 1}"],
    }


MINDER_PROFIT = """
INCOME
Fees from parents | 6480 | into the bank on Fridays
Funded hours (council) | 3120.50 | into the bank, once a term
Late pick-ups and extras | 75 | with the fees
= Total income
COSTS
Food and snacks | 812.35 | weekly shop, credit card
Toys, books and craft | 246.80 | credit card
Nappies, wipes, cleaning | 164.20 | credit card
Outings and playgroups | 188.50 | cash tin
Petrol | 351 | bank
Heat and light (my share) | 208 | bank, 1st of the month
Insurance and Ofsted | 138 | bank
Training | 65 | bank
Phone and broadband (my share) | 72 | bank
Paper, ink, stamps | 31.45 | cash tin
= Total costs
"""

MINDER_POSITION = """
WHAT I HAVE
Bank account | 4560.25 |
Cash tin | 64.35 | for outings and bits
Parents owe me | 540 | Novak 300, Bishop 240
Buggies and garden toys | 1150 | at what I paid
= Total I have
WHAT I OWE
Credit card | 96.40 | cleared from the bank each month
Fees paid ahead | 320 | Achebe, half of November
Deposits held | 300 | £50 a child, 6 children
Loan from Dad | 900 | £100 when I can, from the bank
= Total I owe
"""


def childminder() -> tuple[Workbook, Card]:
    """An English childminder's statements: amounts in an inner column, totals in an outer one, remarks."""
    workbook = Workbook()
    profit = workbook.active
    profit.title = "Profit"
    title(profit, "A1", "Little Acorns childminding - profit 2026/27")
    profit["A2"] = "From 6 April 2026 up to now. I add to the figure that is there."
    position = workbook.create_sheet("Balance")
    title(position, "A1", "Little Acorns childminding - balance sheet")
    position["A2"] = "As of now"
    totals: dict[str, str] = {}
    ends = {}
    for sheet, text in ((profit, MINDER_PROFIT), (position, MINDER_POSITION)):
        head(sheet, 4, ["", "£", "Total £", "Remarks"], "D0E0E3")
        widths(sheet, 32, 13, 13, 36)
        at, start = 4, 5
        for parts in rows(text):
            at += 1
            if parts[0].startswith("="):
                name = parts[0][2:]
                put(sheet, at, [name, None, f"=SUM(B{start}:B{at - 1})"], ["", "", POUND])
                sheet.cell(at, 1).font = sheet.cell(at, 3).font = Font(bold=True)
                totals[name] = f"C{at}"
                at += 1
            elif len(parts) == 1:
                sheet.cell(at, 1, parts[0]).font = Font(bold=True)
                start = at + 1
            else:
                put(sheet, at, [parts[0], number(parts[1]), None, parts[2] or None], ["", MONEY])
        ends[sheet.title] = at + 1
    at = ends["Profit"]
    put(profit, at, ["PROFIT", None, f"={totals['Total income']}-{totals['Total costs']}"], ["", "", POUND])
    made = f"Profit!C{at}"
    at = ends["Balance"]
    position.cell(at, 1, "MY MONEY IN IT").font = Font(bold=True)
    put(position, at + 1, ["Put in at the start", 2500], ["", MONEY])
    put(position, at + 2, ["Profit so far", f"={made}"], ["", MONEY])
    put(position, at + 3, ["Taken out for us", -5200, None, "minus; from the bank"], ["", MONEY])
    put(position, at + 4, ["Total mine", None, f"=SUM(B{at + 1}:B{at + 3})"], ["", "", POUND])
    check = f"=ROUND({totals['Total I have']}-{totals['Total I owe']}-C{at + 4},2)"
    put(position, at + 6, ["Out by (must be 0)", None, check], ["", "", POUND])
    for row in (at + 4, at + 6):
        position.cell(row, 1).font = Font(bold=True)
    return workbook, {
        "book": "childminder.xlsx",
        "half": "round9",
        "layout": "statements",
        "about": "childminder, England, GBP; no VAT",
        "dialect": "profit and balance sheet on two sheets, amounts in an inner column, totals in an outer one, remarks on who pays how",
        "date_order": "dmy",
        "period": ["2026-04-06", "2027-04-05"],
        "statement": {"sheets": ["Profit", "Balance"], "label": "A", "amount": "B"},
        "free": {"Profit": ["Remarks"], "Balance": ["Remarks"]},
        "adds_up": {},
        "watch": [
            made,
            f"Balance!{totals['Total I have']}",
            f"Balance!{totals['Total I owe']}",
            f"Balance!C{at + 6}",
        ],
        "zero": [f"Balance!C{at + 6}"],
    }


FAMILY = {
    "INCOME": """
Pay Tama | 4350 | 4350 | 4350 | 4350 | 4350 | 4420 | 4420 | 4420 | 4420 |
Pay Jo | 2100 | 1980 | 2100 | 2130 | 2040 | 2130 | 2130 | 1995 | 2130 |
Working for Families | 320 | 320 | 320 | 320 | 320 | 320 | 320 | 320 | 320 |
Trade Me & other | 0 | 45 | | | 120 | | | 60 | |
""",
    "HOUSE": """
Mortgage | 1840 | 1840 | 1840 | 1840 | 1840 | 1840 | 1840 | 1840 | 1840 | 1840
Rates | 240 | | | 698 | | | 698 | | |
House & contents insurance | 145 | 145 | 145 | 145 | 145 | 145 | 145 | 145 | 145 | 145
Power | 200 | 142.30 | 138.85 | 151.20 | 168.75 | 214.60 | 248.90 | 266.15 | 230.10 |
Internet & mobiles | 139 | 139 | 139 | 139 | 139 | 139 | 139 | 139 | 139 |
Repairs & garden | 100 | 64 | | 212.50 | 38 | | 95 | | 41.90 |
""",
    "FOOD": """
Groceries | 1100 | 1042.15 | 986.40 | 1120.75 | 1065.30 | 1098.20 | 1147.85 | 1083.60 | 1131.05 | 256.40
Takeaways & coffees | 120 | 134 | 88.50 | 112 | 97.40 | 126 | 104.80 | 139.50 | 92 | 14.50
""",
    "CARS": """
Petrol | 280 | 264 | 251.80 | 287.30 | 270 | 292.45 | 301.10 | 285.70 | 278.60 | 88
Rego & WOF | 25 | | 112.40 | | | 75 | | | 112.40 |
Servicing & tyres | 60 | | | 340 | | | | 185 | |
Car insurance | 96 | 96 | 96 | 96 | 96 | 96 | 96 | 96 | 96 |
""",
    "KIDS": """
School & uniforms | 60 | 312.80 | 84 | 25 | 40 | | 35 | 58.90 | 20 |
Swimming & soccer | 90 | | 156 | | 180 | 156 | | | 156 |
After-school care | 160 | | 168 | 168 | 126 | 168 | 168 | 126 | |
Pocket money | 40 | 40 | 40 | 40 | 40 | 40 | 40 | 40 | 40 |
""",
    "US": """
Doctor & chemist | 50 | 22 | | 65 | 18.40 | 43 | 71.50 | 54 | 22 |
Dentist | 40 | | | | 165 | | | | |
Clothes | 100 | 75 | | 129.90 | 60 | 88 | 145 | | 99 | 110
Haircuts | 45 | 44 | | 82 | | 44 | | 82 | |
Presents | 60 | | 45 | 30 | 70 | | 120 | 35 | 50 |
Netflix & co | 38 | 38 | 38 | 38 | 38 | 38 | 38 | 38 | 38 |
Days out & holidays | 200 | 640 | 85 | | 310 | | 48 | 720 | 36 |
""",
    "PUT ASIDE": """
Emergency savings | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 |
Fridge on HP | 72 | 72 | 72 | 72 | 72 | 72 | 72 | 72 | 72 |
""",
}


def nzbudget() -> tuple[Workbook, Card]:
    """A family's budget in New Zealand: months as dates, a budget column, totals on the section's own line."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Budget 2026"
    title(sheet, "A1", "OUR BUDGET 2026")
    sheet["A2"] = "actual spend goes under the month"
    head(sheet, 4, ["", "Budget / month"], "CFE2F3")
    letters = [get_column_letter(column) for column in range(3, 15)]
    for month in range(1, 13):
        head(sheet, 4, ["x"], "CFE2F3", month + 2)
        sheet.cell(4, month + 2).value = dt.date(2026, month, 1)
        sheet.cell(4, month + 2).number_format = "mmm yy"
    head(sheet, 4, ["Year so far", "Average"], "CFE2F3", 15)
    formats = ["", *["#,##0.00"] * 15]
    at = 5
    heads = {}
    for section, text in FAMILY.items():
        lines = list(rows(text))
        first, last = at + 1, at + len(lines)
        sums = [f"=SUM({c}{first}:{c}{last})" for c in ["B", *letters, "O"]]
        put(sheet, at, [section, *sums], formats)
        for column in range(1, 17):
            sheet.cell(at, column).font = Font(bold=True)
        heads[section] = at
        for name, *amounts in lines:
            at += 1
            put(sheet, at, [name, *[number(a) for a in amounts]], formats)
            put(sheet, at, [f"=SUM(C{at}:N{at})", f"=AVERAGE(C{at}:N{at})"], ["#,##0.00"] * 2, 15)
        at += 2
    spent = [name for name in heads if name != "INCOME"]
    put(
        sheet,
        at,
        ["SPENT", *[f"={'+'.join(f'{c}{heads[name]}' for name in spent)}" for c in ["B", *letters, "O"]]],
        formats,
    )
    put(
        sheet,
        at + 1,
        ["LEFT OVER", *[f"={c}{heads['INCOME']}-{c}{at}" for c in ["B", *letters, "O"]]],
        formats,
    )
    for row in (at, at + 1):
        sheet.cell(row, 1).font = Font(bold=True)
    widths(sheet, 27, 11, *[10.5] * 14)
    sheet.freeze_panes = "C5"
    return workbook, {
        "book": "nzbudget.xlsx",
        "half": "round9",
        "layout": "grid",
        "about": "family, New Zealand, NZD",
        "dialect": "categories by months, months as dates, a budget column before them, each section's total on its own heading line",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Budget 2026", "header_row": 4, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"Budget 2026!O{heads['INCOME']}", f"Budget 2026!O{at}", f"Budget 2026!O{at + 1}"],
    }


COPY_INVOICES = """
26-001 | 01-12 | Harrow Dental | January blog posts | 600 | 600 | 01-30 | Paid
26-002 | 01-20 | Bluebird Bakery | menu and website text | 850 | 850 | 02-18 | Paid
26-003 | 02-09 | Harrow Dental | February blog posts | 600 | 600 | 02-27 | Paid
26-004 | 02-23 | Maple Ridge Homes | brochure | 1250 | 1250 | 03-30 | Paid
26-005 | 03-16 | Harrow Dental | March blog posts | 600 | 600 | 04-02 | Paid
26-006 | 04-13 | Chinook Physio | newsletter, spring | 420 | 420 | 05-12 | Paid
26-007 | 05-19 | Maple Ridge Homes | show home signs | 780 | 780 | 06-22 | Paid
26-008 | 06-15 | Prairie Vet Clinic | website rewrite | 1600 | 1600 | 07-20 | Paid
26-009 | 07-06 | Pinecrest Lodge | guest guide | 1400 | 700 | 08-14 | Part paid
26-010 | 08-10 | Chinook Physio | newsletter, summer | 420 | | | Late
26-011 | 08-24 | Bluebird Bakery | holiday campaign, first half | 950 | | | Sent
26-012 | 09-14 | Harrow Dental | September blog posts | 600 | | | Sent
26-013 | 09-21 | Maple Ridge Homes | fall brochure | 870 | | | Sent
26-014 | 09-28 | Prairie Vet Clinic | web page on cat care | 300 | | | Sent
"""

COPY_EXPENSES = """
01-05 | Draftly | writing app, month | Software | 18 | Visa
01-08 | Rockyview Net | home internet, half | Internet & phone | 32.50 | Debit
01-15 | Paperclip | paper, pens | Office supplies | 26.40 | Debit
02-05 | Draftly | writing app, month | Software | 18 | Visa
02-08 | Rockyview Net | home internet, half | Internet & phone | 32.50 | Debit
02-19 | Kettle & Crumb | coffee with Dana, Harrow | Meals with clients | 9.80 | Visa
03-05 | Draftly | writing app, month | Software | 18 | Visa
03-30 | PayPal | fee on 26-004 | Bank & PayPal fees | 36.55 | PayPal
04-09 | Ledgerwise | tax return | Accountant | 325 | Debit
04-22 | Second Desk | used monitor | Computer & furniture | 145 | Debit
05-05 | Draftly | writing app, month | Software | 18 | Visa
05-14 | Writers Guild West | membership | Memberships & courses | 110 | Visa
06-02 | Instagram | boosted post | Advertising | 30 | Visa
06-22 | PayPal | fee on 26-007 | Bank & PayPal fees | 22.92 | PayPal
06-24 | Paperclip | ink | Office supplies | 54.90 | Debit
07-08 | Rockyview Net | home internet, half | Internet & phone | 32.50 | Debit
07-16 | Noodle House | lunch with Sam, Pinecrest | Meals with clients | 38.25 | Visa
08-05 | Draftly | writing app, month | Software | 18 | Visa
08-20 | City parkade | parking, Pinecrest meeting | Parking & transit | 12 | Visa
09-05 | Draftly | writing app, month | Software | 18 | Visa
09-08 | Rockyview Net | home internet, half | Internet & phone | 32.50 | Debit
09-17 | Instagram | boosted post | Advertising | 30 | Visa
09-22 | C-Train | tickets, downtown | Parking & transit | 7.60 | Visa
"""

COPY_MILEAGE = """
02-19 | Harrow Dental and back | 18
03-11 | Maple Ridge site | 44
05-13 | Maple Ridge show home | 44
06-09 | Prairie Vet, Okotoks | 92
07-16 | Pinecrest, Bragg Creek | 78
08-20 | Pinecrest office downtown | 22
09-15 | Maple Ridge site | 44
"""

COPY_CATEGORIES = """
Software
Internet & phone
Office supplies
Computer & furniture
Advertising
Meals with clients
Parking & transit
Memberships & courses
Accountant
Bank & PayPal fees
"""


def copywriter() -> tuple[Workbook, Card]:
    """A Canadian copywriter's invoice tracker: received and open amounts, expenses, kilometres."""
    workbook = Workbook()
    invoices = workbook.active
    invoices.title = "Invoices"
    title(invoices, "A1", "Invoice tracker 2026")
    head(
        invoices,
        3,
        ["Inv #", "Date sent", "Client", "For", "Amount", "Due", "Received", "Date paid", "Open", "Status"],
        "D9D2E9",
    )
    widths(invoices, 9, 12, 22, 28, 12, 12, 12, 12, 12, 11)
    iso = "yyyy-mm-dd"
    at = 3
    for at, (name, sent, client, work, amount, received, paid, status) in enumerate(rows(COPY_INVOICES), 4):
        put(
            invoices,
            at,
            [
                name,
                date(sent),
                client,
                work,
                number(amount),
                f"=B{at}+30",
                number(received),
                date(paid) if paid else None,
                f"=E{at}-G{at}",
                status,
            ],
            ["", iso, "", "", DOLLAR, iso, DOLLAR, iso, DOLLAR, ""],
        )
    dropdown(invoices, "J4:J300", '"Draft,Sent,Part paid,Paid,Late"')
    expenses = workbook.create_sheet("Expenses")
    title(expenses, "A1", "Business expenses 2026")
    head(expenses, 3, ["Date", "Vendor", "What", "Category", "Amount", "Paid with"], "D9D2E9")
    widths(expenses, 12, 20, 28, 24, 12, 10)
    for at, (day, vendor, what, category, amount, way) in enumerate(rows(COPY_EXPENSES), 4):
        put(
            expenses,
            at,
            [date(day), vendor, what, category, number(amount), way],
            [iso, "", "", "", DOLLAR, ""],
        )
    dropdown(expenses, "F4:F300", '"Visa,Debit,Cash,PayPal"')
    mileage = workbook.create_sheet("Km")
    put(mileage, 1, ["Rate per km", 0.7], ["", DOLLAR])
    head(mileage, 3, ["Date", "Trip", "Km", "Claim"], "D9D2E9")
    widths(mileage, 12, 30, 9, 12)
    for at, (day, trip, km) in enumerate(rows(COPY_MILEAGE), 4):
        put(mileage, at, [date(day), trip, number(km), f"=C{at}*$B$1"], [iso, "", "0", DOLLAR])
    board = workbook.create_sheet("Totals")
    put(board, 1, ["Invoiced", "=SUM(Invoices!E4:E300)"], ["", DOLLAR])
    put(board, 2, ["Received", "=SUM(Invoices!G4:G300)"], ["", DOLLAR])
    put(board, 3, ["Still open", "=B1-B2"], ["", DOLLAR])
    put(board, 4, ["Expenses", "=SUM(Expenses!E4:E300)"], ["", DOLLAR])
    put(board, 5, ["Km claim", "=SUM(Km!C4:C300)*Km!B1"], ["", DOLLAR])
    put(board, 6, ["Ahead (received less costs)", "=B2-B4-B5"], ["", DOLLAR])
    names = COPY_CATEGORIES.strip().splitlines()
    for at, name in enumerate(names, 9):
        put(board, at, [name, f"=SUMIF(Expenses!$D$4:$D$300,A{at},Expenses!$E$4:$E$300)"], ["", DOLLAR])
    dropdown(expenses, "D4:D300", f"Totals!$A$9:$A${8 + len(names)}")
    widths(board, 28, 13)
    return workbook, {
        "book": "copywriter.xlsx",
        "half": "round9",
        "layout": "records",
        "about": "freelance copywriter, Canada, CAD; not registered for GST",
        "dialect": "invoices with due dates by formula, received and open amounts and status words, expenses with the way of paying, kilometres at a rate",
        "date_order": "ymd",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": ["Invoices", "Expenses", "Km"],
        "free": {"Invoices": ["For"], "Expenses": ["Vendor", "What"], "Km": ["Trip"]},
        "adds_up": {},
        "watch": ["Totals!B3", "Totals!B4", "Totals!B6"],
    }


BOOKS = [painter, checkbook, childminder, nzbudget, copywriter]
