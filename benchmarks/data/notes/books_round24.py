"""The workbooks of round 24: a barber shop, a dance teacher, a guesthouse, a family, a home baker."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"


BARBER_ACCOUNTS = """
100 | Checking | Asset
105 | Savings | Asset
110 | Cash Register | Asset
150 | Furniture & Equipment | Asset
155 | Accumulated Depreciation | Asset
200 | Credit Card | Liability
210 | Gift Certificates Outstanding | Liability
220 | Equipment Loan | Liability
300 | Owner Capital | Equity
310 | Owner Draws | Equity
400 | Haircuts & Shaves | Income
410 | Product Sales | Income
420 | Chair Rent | Income
490 | Interest Earned | Income
500 | Products for Resale | Expense
510 | Barber Supplies | Expense
520 | Laundry & Towels | Expense
600 | Rent | Expense
605 | Utilities | Expense
610 | Phone & Internet | Expense
615 | Booking Software | Expense
620 | Insurance | Expense
625 | Licenses & Permits | Expense
630 | Advertising | Expense
635 | Repairs & Maintenance | Expense
640 | Bank & Card Fees | Expense
645 | Accounting & Legal | Expense
650 | Office Supplies | Expense
655 | Classes & Trade Shows | Expense
660 | Loan Interest | Expense
665 | Depreciation | Expense
"""

BARBER_JOURNAL = """
08-01 | Starting balances | Checking 7240.18; Savings 3500; Cash Register 310; Furniture & Equipment 14800; Accumulated Depreciation -5180; Credit Card -286.75; Gift Certificates Outstanding -225; Equipment Loan -4200; Owner Capital -15958.43
08-01 | August rent, Pike Creek Realty | Rent 1600; Checking -1600
08-01 | Marcus, chair, August | Cash Register 700; Chair Rent -700
08-03 | Dee, chair, August | Checking 700; Chair Rent -700
08-08 | Sales for the week | Checking 1645; Cash Register 520; Haircuts & Shaves -1980; Product Sales -185
08-10 | Keystone Barber Supply, blades and neck strips | Barber Supplies 104.60; Credit Card -104.60
08-11 | Delmarva Power | Utilities 188.42; Checking -188.42
08-14 | Draw | Owner Draws 1800; Checking -1800
08-15 | Sales for the week | Checking 1710; Cash Register 485; Haircuts & Shaves -2035; Product Sales -160
08-17 | Cash deposit | Checking 1400; Cash Register -1400
08-18 | Comcast | Phone & Internet 89.99; Credit Card -89.99
08-20 | Credit card payment | Credit Card 286.75; Checking -286.75
08-21 | First State Linen, towels | Laundry & Towels 96; Checking -96
08-22 | Sales for the week | Checking 1588; Cash Register 510; Haircuts & Shaves -1948; Product Sales -150
08-25 | Suavo, pomade and beard oil to sell | Products for Resale 264; Credit Card -264
08-28 | Draw | Owner Draws 1800; Checking -1800
08-29 | Sales for the week | Checking 1802; Cash Register 565; Haircuts & Shaves -2172; Product Sales -195
08-31 | Booksy | Booking Software 49.99; Credit Card -49.99
08-31 | Card processing, August | Bank & Card Fees 181.30; Checking -181.30
08-31 | Equipment loan | Equipment Loan 175; Loan Interest 24.50; Checking -199.50
08-31 | Depreciation | Depreciation 205; Accumulated Depreciation -205
09-01 | September rent, Pike Creek Realty | Rent 1600; Checking -1600
09-01 | Marcus, chair, September | Cash Register 700; Chair Rent -700
09-02 | Dee, chair, September | Checking 700; Chair Rent -700
09-05 | Sales for the week | Checking 1690; Cash Register 540; Haircuts & Shaves -2050; Product Sales -180
09-09 | Gift certificate sold | Cash Register 60; Gift Certificates Outstanding -60
09-10 | Delmarva Power | Utilities 176.90; Checking -176.90
09-11 | Draw | Owner Draws 1800; Checking -1800
09-12 | Sales for the week | Checking 1655; Cash Register 498; Haircuts & Shaves -1998; Product Sales -155
09-14 | Cash deposit | Checking 1800; Cash Register -1800
09-15 | Keystone Barber Supply, capes and disinfectant | Barber Supplies 132.15; Credit Card -132.15
09-18 | Comcast | Phone & Internet 89.99; Credit Card -89.99
09-18 | First State Linen, towels | Laundry & Towels 96; Checking -96
09-19 | Sales for the week | Checking 1738; Cash Register 530; Haircuts & Shaves -2093; Product Sales -175
09-21 | Credit card payment | Credit Card 508.58; Checking -508.58
09-24 | Shop insurance, quarter, Brandywine Mutual | Insurance 318; Checking -318
09-25 | Draw | Owner Draws 1800; Checking -1800
09-26 | Sales for the week | Checking 1624; Cash Register 515; Haircuts & Shaves -1979; Product Sales -160
09-30 | Booksy | Booking Software 49.99; Credit Card -49.99
09-30 | Card processing, September | Bank & Card Fees 176.85; Checking -176.85
09-30 | Equipment loan | Equipment Loan 175; Loan Interest 23.50; Checking -198.50
09-30 | Depreciation | Depreciation 205; Accumulated Depreciation -205
10-01 | October rent, Pike Creek Realty | Rent 1600; Checking -1600
10-01 | Marcus, chair, October | Cash Register 700; Chair Rent -700
10-02 | Dee, chair, October | Checking 700; Chair Rent -700
10-03 | Sales for the week | Checking 1770; Cash Register 555; Haircuts & Shaves -2140; Product Sales -185
10-07 | Gift certificate sold | Cash Register 40; Gift Certificates Outstanding -40
10-09 | Delmarva Power | Utilities 152.33; Checking -152.33
10-09 | Draw | Owner Draws 1800; Checking -1800
10-10 | Sales for the week | Checking 1682; Cash Register 520; Haircuts & Shaves -2037; Product Sales -165
10-13 | Suavo, pomade to sell | Products for Resale 228; Credit Card -228
10-16 | Cash deposit | Checking 2300; Cash Register -2300
10-17 | Sales for the week | Checking 1725; Cash Register 545; Haircuts & Shaves -2095; Product Sales -175
10-19 | Comcast | Phone & Internet 89.99; Credit Card -89.99
10-19 | Facebook ad | Advertising 40; Credit Card -40
10-20 | Credit card payment | Credit Card 272.13; Checking -272.13
10-21 | First State Linen, towels | Laundry & Towels 96; Checking -96
10-23 | Draw | Owner Draws 1800; Checking -1800
10-24 | Sales for the week | Checking 1669; Cash Register 505; Haircuts & Shaves -2014; Product Sales -160
10-27 | Keystone Barber Supply, blades, talc | Barber Supplies 98.75; Credit Card -98.75
10-31 | Sales for the week | Checking 1810; Cash Register 580; Haircuts & Shaves -2200; Product Sales -190
10-31 | Booksy | Booking Software 49.99; Credit Card -49.99
10-31 | Card processing, October | Bank & Card Fees 188.10; Checking -188.10
10-31 | Equipment loan | Equipment Loan 175; Loan Interest 22.50; Checking -197.50
10-31 | Depreciation | Depreciation 205; Accumulated Depreciation -205
"""


def barbershop() -> tuple[Workbook, Card]:
    """A barber shop in Delaware: journal with the memo before the account, balances and two statements."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Corner Chair Barbers")
    head(journal, 2, ["Date", "Memo", "Account", "Debit", "Credit"], "D9D9D9")
    at = 3
    for day, memo, lines in journal_lines(BARBER_JOURNAL):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(journal, at, [day, memo, name, debit, credit], ["m/d/yyyy", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A3"
    widths(journal, 12, 42, 30, 13, 13)
    chart = workbook.create_sheet("Accounts")
    head(chart, 1, ["No", "Account", "Type", "Balance"], "D9D9D9")
    accounts = [(int(code), name, kind) for code, name, kind in rows(BARBER_ACCOUNTS)]
    last = 1 + len(accounts)
    where: dict[str, int] = {}
    for at, (code, name, kind) in enumerate(accounts, 2):
        where[name] = at
        plus, minus = ("D", "E") if kind in ("Asset", "Expense") else ("E", "D")
        balance = (
            f"=ROUND(SUMIFS(Journal!${plus}$3:${plus}$3000,Journal!$C$3:$C$3000,B{at})"
            f"-SUMIFS(Journal!${minus}$3:${minus}$3000,Journal!$C$3:$C$3000,B{at}),2)"
        )
        put(chart, at, [code, name, kind, balance], ["0", "", "", "#,##0.00;(#,##0.00)"])
    dropdown(journal, "C3:C3000", f"Accounts!$B$2:$B${last}")
    widths(chart, 7, 32, 12, 15)
    reports = workbook.create_sheet("Reports")
    title(reports, "A1", "Profit & Loss, August 1 to now")
    at = 3
    totals: dict[str, int] = {}
    for kind, word in (("Income", "Total income"), ("Expense", "Total expenses")):
        reports.cell(at, 1, kind + "s" if kind == "Expense" else kind).font = Font(bold=True)
        start = at + 1
        for _, name, of in accounts:
            if of == kind:
                at += 1
                put(reports, at, [name, f"=Accounts!D{where[name]}"], ["", MONEY])
        at += 1
        put(reports, at, [word, f"=SUM(B{start}:B{at - 1})"], ["", MONEY])
        bold(reports, f"A{at}", f"B{at}")
        totals[kind] = at
        at += 2
    net = at
    put(reports, net, ["Net profit", f"=B{totals['Income']}-B{totals['Expense']}"], ["", MONEY])
    bold(reports, f"A{net}", f"B{net}")
    title(reports, "D1", "Balance Sheet")
    at = 3
    for kind in ("Asset", "Liability", "Equity"):
        start = at
        for _, name, of in accounts:
            if of == kind:
                put(reports, at, [name, f"=Accounts!D{where[name]}"], ["", "#,##0.00;(#,##0.00)"], 4)
                at += 1
        if kind == "Equity":
            put(reports, at, ["Net profit", f"=B{net}"], ["", "#,##0.00;(#,##0.00)"], 4)
            at += 1
        words = {"Asset": "Total assets", "Liability": "Total liabilities", "Equity": "Total equity"}
        put(reports, at, [words[kind], f"=SUM(E{start}:E{at - 1})"], ["", MONEY], 4)
        bold(reports, f"D{at}", f"E{at}")
        totals[kind] = at
        at += 2
    check = f"=ROUND(E{totals['Asset']}-E{totals['Liability']}-E{totals['Equity']},2)"
    put(reports, at, ["Out of balance", check], ["", MONEY], 4)
    widths(reports, 28, 14, 4, 32, 14)
    return workbook, {
        "book": "barbershop.xlsx",
        "half": "round24",
        "layout": "journal",
        "about": "barber shop, Delaware, USA, USD; no sales tax there; products for resale are a cost when bought",
        "dialect": "debit and credit columns last, memo before the account, plain account names; balances, profit and loss and balance sheet by formulas",
        "date_order": "mdy",
        "period": ["2026-08-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Memo"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Accounts!D{where[name]}" for name in ("Checking", "Cash Register", "Credit Card")],
            f"Reports!B{totals['Income']}",
            f"Reports!B{totals['Expense']}",
            f"Reports!B{net}",
            f"Reports!E{totals['Asset']}",
            f"Reports!E{totals['Liability']}",
            f"Reports!E{totals['Equity']}",
            f"Reports!E{at}",
        ],
        "zero": [f"Reports!E{at}"],
    }


DANCE_IN = [
    "Class fees",
    "Private lessons",
    "Exam fees received",
    "Uniform sales",
    "Show tickets",
    "Other income",
]
DANCE_OUT = [
    "Hall hire",
    "Assistants",
    "Exam board",
    "Uniform stock",
    "Costumes & props",
    "Music & licences",
    "Insurance",
    "Travel",
    "Phone",
    "Advertising",
    "Training",
    "Equipment",
    "Stationery & printing",
    "Accountant",
    "Drawings",
]

# date | details | category | how | in | out
DANCE_BOOK = """
09-02 | St Mary's hall, September | Hall hire | Bank transfer | | 180
09-03 | Flyers, Printpoint | Advertising | Card | | 42.50
09-05 | Ahmed, autumn term | Class fees | Bank transfer | 156 |
09-05 | Whitfield twins, autumn term | Class fees | Bank transfer | 280 |
09-05 | Drop-ins, Saturday | Class fees | Cash | 36 |
09-07 | Clarke, autumn term | Class fees | Bank transfer | 156 |
09-07 | Doherty, first half of term | Class fees | Bank transfer | 78 |
09-07 | Okafor, first half of term | Class fees | Bank transfer | 78 |
09-07 | Shell | Travel | Card | | 35.10
09-08 | Dancewear Direct, leotards and shoes to sell | Uniform stock | Card | | 214.60
09-09 | Leotard and socks, Ahmed | Uniform sales | Cash | 24 |
09-10 | Pritchard, autumn term | Class fees | Bank transfer | 156 |
09-11 | Singh, autumn term, two girls | Class fees | Bank transfer | 280 |
09-11 | Lewis, autumn term | Class fees | Bank transfer | 156 |
09-12 | Drop-ins, Saturday | Class fees | Cash | 48 |
09-14 | O2 | Phone | Direct debit | | 22
09-15 | Molly H, private lesson | Private lessons | Cash | 30 |
09-16 | Insurance for the year, Entertainers Mutual | Insurance | Card | | 96
09-19 | Drop-ins, Saturday | Class fees | Cash | 42 |
09-21 | Shell | Travel | Card | | 37.40
09-25 | Jess, 4 Saturdays | Assistants | Bank transfer | | 100
09-26 | Drop-ins, Saturday | Class fees | Cash | 36 |
09-28 | Myself | Drawings | Bank transfer | | 400
09-29 | Molly H, private lesson | Private lessons | Cash | 30 |
10-01 | St Mary's hall, October | Hall hire | Bank transfer | | 180
10-03 | Drop-ins, Saturday | Class fees | Cash | 54 |
10-05 | Novak, from half term | Class fees | Bank transfer | 78 |
10-05 | Ballet shoes, Pritchard | Uniform sales | Cash | 19 |
10-06 | Begum, autumn term from now | Class fees | Bank transfer | 120 |
10-08 | Shell | Travel | Card | | 36.25
10-10 | Drop-ins, Saturday | Class fees | Cash | 30 |
10-12 | Exam entry, Whitfield twins | Exam fees received | Bank transfer | 104 |
10-13 | Exam entry, Ahmed | Exam fees received | Bank transfer | 52 |
10-14 | O2 | Phone | Direct debit | | 22
10-15 | Pritchard, exam entry | Exam fees received | Bank transfer | 52 |
10-17 | Drop-ins, Saturday | Class fees | Cash | 48 |
10-19 | Exam entries sent in, 4 children | Exam board | Card | | 188
10-20 | Molly H, private lesson | Private lessons | Cash | 30 |
10-22 | Shell | Travel | Card | | 34.80
10-24 | Drop-ins, Saturday | Class fees | Cash | 24 |
10-28 | Myself | Drawings | Bank transfer | | 400
10-30 | Jess, 4 Saturdays | Assistants | Bank transfer | | 100
11-02 | St Mary's hall, November | Hall hire | Bank transfer | | 180
11-02 | Okafor, second half of term | Class fees | Bank transfer | 78 |
11-04 | Fabric and ribbon for the show, Hobbyhouse | Costumes & props | Card | | 63.90
11-05 | Printer ink | Stationery & printing | Card | | 27.99
11-07 | Drop-ins, Saturday | Class fees | Cash | 42 |
11-09 | Shell | Travel | Card | | 38.00
11-10 | Molly H, private lesson | Private lessons | Cash | 30 |
11-12 | Leotard, Begum | Uniform sales | Cash | 18 |
11-14 | Drop-ins, Saturday | Class fees | Cash | 48 |
11-16 | O2 | Phone | Direct debit | | 22
"""


def danceschool() -> tuple[Workbook, Card]:
    """An English dance teacher's list of money in and out with a category and a way of paying."""
    workbook = Workbook()
    book = workbook.active
    book.title = "In and out"
    title(book, "A1", "Dance school - money in and out from Sept 2026")
    head(book, 3, ["Date", "Details", "Category", "How paid", "Money in", "Money out", "Balance"], "F8CBAD")
    formats = ["dd/mm/yy", "", "", "", "£#,##0.00", "£#,##0.00", "£#,##0.00"]
    put(book, 4, [date("09-01"), "Brought forward", None, None, None, None, 1184.60], formats)
    for at, (day, details, category, how, came, went) in enumerate(rows(DANCE_BOOK), 5):
        balance = f"=G{at - 1}+E{at}-F{at}"
        put(book, at, [date(day), details, category, how, number(came), number(went), balance], formats)
    book.freeze_panes = "A4"
    widths(book, 11, 44, 20, 15, 12, 12, 13)
    totals = workbook.create_sheet("Totals")
    title(totals, "A1", "Totals so far", 12)
    at = 3
    ends = []
    for column, names, word in (("E", DANCE_IN, "Total in"), ("F", DANCE_OUT, "Total out")):
        start = at
        for name in names:
            total = f"=SUMIFS('In and out'!{column}$5:{column}$600,'In and out'!C$5:C$600,A{at})"
            put(totals, at, [name, total], ["", "£#,##0.00"])
            at += 1
        put(totals, at, [word, f"=SUM(B{start}:B{at - 1})"], ["", "£#,##0.00"])
        bold(totals, f"A{at}", f"B{at}")
        ends.append(at)
        at += 2
    total = "='In and out'!G4+SUM('In and out'!E5:E600)-SUM('In and out'!F5:F600)"
    put(totals, at, ["Money left (bank and cash)", total], ["", "£#,##0.00"])
    widths(totals, 28, 14)
    dropdown(book, "D5:D600", '"Bank transfer,Cash,Card,Direct debit"')
    names = [*DANCE_IN, *DANCE_OUT]
    put(totals, 2, ["Categories"], column=4)
    for row, name in enumerate(names, 3):
        totals.cell(row, 4, name)
    totals.column_dimensions["D"].width = 22
    dropdown(book, "C5:C600", f"Totals!$D$3:$D${2 + len(names)}")
    return workbook, {
        "book": "danceschool.xlsx",
        "half": "round24",
        "layout": "cash book",
        "about": "dance teacher, England, GBP; not registered for VAT",
        "dialect": "money in and money out with one running balance of bank and cash together, a category and how it was paid on every line",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {
            "sheet": "In and out",
            "date": "Date",
            "category": "Category",
            "in": ["Money in"],
            "out": ["Money out"],
        },
        "free": {"In and out": ["Details"]},
        "adds_up": {"In and out": ["Money in", "Money out"]},
        "watch": [f"Totals!B{row}" for row in (*ends, at)],
    }


# line | 2026 so far | 2025 | how
GUEST_INCOME = """
Rooms | 48260 | 55410 | card machine and booking sites to the current account; cash to the cash box
Evening meals | 3145 | 3890 | with the room
Other income | 420 | 260 |
"""
GUEST_COSTS = """
Food & breakfast supplies | 5218.40 | 6105.20 | SuperValu, debit card (current account)
Laundry | 1962.50 | 2310 | Atlantic Linen, bill each month, paid the month after
Cleaning wages | 4340 | 5180 | Bridie, from the cash box
Booking site commission | 4105.30 | 4870.15 | current account
Heating oil | 1846.20 | 2480.60 | Corrib Oil, on a bill
Electricity | 2210.75 | 2815.40 | direct debit, current account
Rates & water | 1240 | 1195 | current account
Insurance | 1480 | 1420 | current account
Repairs & maintenance | 1375 | 2240.50 |
Phone, TV & broadband | 855 | 1020 | direct debit, current account
Advertising & website | 390 | 610 | credit card
Car & fuel | 1128.60 | 1340.25 | debit card (current account)
Stationery & postage | 96.40 | 142.80 |
Accountant | 0 | 850 |
Bank & card machine charges | 712.35 | 805.90 | current account
Loan interest | 318.50 | 462 | with the repayment
Depreciation | 1350 | 1800 |
"""
GUEST_OWN = """
Furniture & equipment | 21400 | 21400 | beds, appliances, anything over €300 that lasts
Depreciation to date | -9350 | -8000 |
Current account | 15236.45 | 9120.35 | AIB
Savings account | 6000 | 4000 |
Cash box | 384.20 | 250 |
Guests owe us | 860 | 0 | Burren Walkers, 4 rooms in September
"""
GUEST_OWE = """
Suppliers to pay | 655.90 | 512.40 | Corrib Oil 423.80, Atlantic Linen 232.10
Credit card | 148.75 | 96.20 |
Deposits for stays to come | 750 | 400 | put to Rooms when they stay
Bank loan | 7600 | 9400 |
"""


def guesthouse() -> tuple[Workbook, Card]:
    """An Irish guesthouse: profit and loss and balance sheet of typed amounts, last year beside this year."""
    workbook = Workbook()
    profit = workbook.active
    profit.title = "P&L"
    title(profit, "A1", "Fuchsia Lodge - profit & loss")
    head(profit, 3, ["€", "2026 so far", "2025", "How"], "E2EFDA")
    formats = ["", MONEY, MONEY, ""]
    at = 4
    ends = []
    for text, heading, word in (
        (GUEST_INCOME, "Income", "Total income"),
        (GUEST_COSTS, "Costs", "Total costs"),
    ):
        put(profit, at, [heading])
        bold(profit, f"A{at}")
        start = at + 1
        for name, now, before, how in rows(text):
            at += 1
            put(profit, at, [name, number(now), number(before), how or None], formats)
        at += 1
        put(profit, at, [word, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]], formats)
        bold(profit, f"A{at}", f"B{at}", f"C{at}")
        ends.append(at)
        at += 2
    net = at
    put(profit, net, ["Profit", *[f"={c}{ends[0]}-{c}{ends[1]}" for c in "BC"]], formats)
    bold(profit, f"A{net}", f"B{net}", f"C{net}")
    widths(profit, 32, 14, 14, 62)
    balance = workbook.create_sheet("Balance sheet")
    title(balance, "A1", "Fuchsia Lodge - balance sheet")
    head(balance, 3, ["€", "Now", "End of 2025", "Remarks"], "E2EFDA")
    at = 4
    sums = []
    for text, heading, word in (
        (GUEST_OWN, "What we have", "Total"),
        (GUEST_OWE, "What we owe", "Total owed"),
    ):
        put(balance, at, [heading])
        bold(balance, f"A{at}")
        start = at + 1
        for name, now, before, how in rows(text):
            at += 1
            put(balance, at, [name, number(now), number(before), how or None], formats)
        at += 1
        put(balance, at, [word, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]], formats)
        bold(balance, f"A{at}", f"B{at}", f"C{at}")
        sums.append(at)
        at += 2
    put(balance, at, ["Our capital"])
    bold(balance, f"A{at}")
    have_now = 21400 - 9350 + 15236.45 + 6000 + 384.20 + 860
    owe_now = 655.90 + 148.75 + 750 + 7600
    income = sum(float(row[1]) for row in rows(GUEST_INCOME))
    costs = sum(float(row[1]) for row in rows(GUEST_COSTS))
    income_before = sum(float(row[2]) for row in rows(GUEST_INCOME))
    costs_before = sum(float(row[2]) for row in rows(GUEST_COSTS))
    opening = round(
        sum(float(row[2]) for row in rows(GUEST_OWN)) - sum(float(row[2]) for row in rows(GUEST_OWE)), 2
    )
    drawings = round(have_now - owe_now - opening - income + costs, 2)
    opening_before = round(opening + 18200 - income_before + costs_before, 2)
    put(balance, at + 1, ["Capital on 1 January", opening, opening_before], formats)
    put(balance, at + 2, ["Profit this year", f"='P&L'!B{net}", f"='P&L'!C{net}"], formats)
    put(balance, at + 3, ["Drawings", drawings, -18200, "from the current account"], formats)
    put(
        balance,
        at + 4,
        ["Total capital", f"=SUM(B{at + 1}:B{at + 3})", f"=SUM(C{at + 1}:C{at + 3})"],
        formats,
    )
    bold(balance, f"A{at + 4}", f"B{at + 4}", f"C{at + 4}")
    check = [f"=ROUND({c}{sums[0]}-{c}{sums[1]}-{c}{at + 4},2)" for c in "BC"]
    put(balance, at + 6, ["Check", *check], formats)
    widths(balance, 32, 14, 14, 48)
    return workbook, {
        "book": "guesthouse.xlsx",
        "half": "round24",
        "layout": "statements",
        "about": "guesthouse, Ireland, EUR; not registered for VAT",
        "dialect": "typed amounts in fixed cells on two sheets, last year beside this year, remarks on how each is paid; drawings and depreciation typed negative",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["P&L", "Balance sheet"], "label": "A", "amount": "B"},
        "free": {"Balance sheet": ["Remarks"]},
        "adds_up": {},
        "watch": [
            f"P&L!B{ends[0]}",
            f"P&L!B{ends[1]}",
            f"P&L!B{net}",
            f"Balance sheet!B{sums[0]}",
            f"Balance sheet!B{sums[1]}",
            f"Balance sheet!B{at + 4}",
            f"Balance sheet!B{at + 6}",
        ],
        "zero": [f"Balance sheet!B{at + 6}"],
    }


HALIFAX = {
    "INCOME": """
Dan's pay | 4120.60 | 4120.60 | 4120.60 | 4120.60 | 2060.30
Mel's pay | 3730.80 | 3730.80 | 3730.80 | 3730.80 | 1865.40
Child benefit | 318.20 | 318.20 | 318.20 | 318.20 |
Other income | | 120 | | |
""",
    "HOUSE": """
Mortgage | 1685 | 1685 | 1685 | 1685 | 1685
Property tax | | | 1640 | |
Power | 142.30 | | 138.75 | | 156.20
Heating oil | | | | 588.40 |
Water | | 96.40 | | | 98.15
Home insurance | 104 | 104 | 104 | 104 | 104
Internet & cell phones | 186.50 | 186.50 | 186.50 | 192.75 |
House repairs & yard | 64.20 | 212.80 | | 38.95 |
""",
    "FOOD": """
Groceries | 812.45 | 796.30 | 845.10 | 828.66 | 391.27
Restaurants & takeout | 148.60 | 212.35 | 96.40 | 131.85 | 42.10
""",
    "CARS": """
Gas | 224.80 | 251.30 | 198.65 | 206.40 | 58.90
Car insurance | 168 | 168 | 168 | 168 | 168
Car repairs & maintenance | | 92.40 | | 318.60 |
Parking & bus | 24 | 18 | 30 | 27.50 | 8
""",
    "FAMILY": """
Daycare | 560 | 560 | 560 | 560 |
Clothes | 86.40 | 154.20 | 112.75 | 48.30 |
Dentist & drugstore | 32.15 | | 118 | 26.80 | 14.35
Nora's activities | | | 145 | |
Dog (food, vet) | 62.50 | 58.90 | 171.40 | 61.25 |
Haircuts | 45 | | 68 | 45 |
""",
    "FUN & OTHER": """
Streaming | 38.97 | 38.97 | 38.97 | 38.97 | 38.97
Outings & hobbies | 74.50 | 136.20 | 42 | 58.40 |
Gifts | | 60 | 45.80 | 32.50 |
Donations | 25 | 25 | 25 | 25 | 25
Vacation | 640 | 385.50 | | |
Bank fees | 16.95 | 16.95 | 16.95 | 16.95 |
""",
    "SAVINGS": """
RRSP | 300 | 300 | 300 | 300 |
RESP (Nora) | 200 | 200 | 200 | 200 |
Emergency fund | 150 | | 150 | 150 |
""",
}


def halifaxhome() -> tuple[Workbook, Card]:
    """A family's budget in Halifax: lines by months from July, totals of each part, what is left."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Budget"
    title(sheet, "A1", "House budget July 2026 - June 2027")
    months = ["Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun"]
    head(sheet, 3, ["", *months, "Total"], "BDD7EE")
    letters = "BCDEFGHIJKLMN"
    at = 4
    totals: dict[str, int] = {}
    for section, text in HALIFAX.items():
        sheet.cell(at, 1, section).font = Font(bold=True)
        start = at + 1
        for name, *amounts in rows(text):
            at += 1
            put(sheet, at, [name, *[number(a) for a in amounts]], ["", *["#,##0.00"] * 12])
            for column in range(2, 14):
                sheet.cell(at, column).number_format = "#,##0.00"
            put(sheet, at, [f"=SUM(B{at}:M{at})"], ["#,##0.00"], 14)
        at += 1
        put(
            sheet,
            at,
            ["Total " + section.lower(), *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters]],
            ["", *["#,##0.00"] * 13],
        )
        for column in range(1, 15):
            sheet.cell(at, column).fill = PatternFill("solid", start_color="F2F2F2")
        bold(sheet, f"A{at}")
        totals[section] = at
        at += 1
    income, *others = totals.values()
    spent = [f"={'+'.join(c + str(row) for row in others)}" for c in letters]
    put(sheet, at + 1, ["Total out", *spent], ["", *["#,##0.00"] * 13])
    left = [f"={c}{income}-{c}{at + 1}" for c in letters]
    put(sheet, at + 2, ["Left over", *left], ["", *["#,##0.00;[Red]-#,##0.00"] * 13])
    bold(sheet, f"A{at + 1}", f"A{at + 2}")
    sheet.freeze_panes = "B4"
    widths(sheet, 28, *[10.5] * 12, 12)
    return workbook, {
        "book": "halifaxhome.xlsx",
        "half": "round24",
        "layout": "grid",
        "about": "family, Canada, CAD",
        "dialect": "lines by months from July, parts with totals, total out and left over at the foot",
        "date_order": "ymd",
        "period": ["2026-07-01", "2027-06-30"],
        "grid": {"sheet": "Budget", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [
            f"Budget!F{income}",
            f"Budget!F{at + 1}",
            f"Budget!F{at + 2}",
            f"Budget!N{income}",
            f"Budget!N{at + 1}",
            f"Budget!N{at + 2}",
        ],
    }


# number | date | customer | order | amount | paid on | mode
BAKER_ORDERS = """
61 | 09-02 | Mrs Iyer | Black forest 1 kg | 1300 | 09-03 | UPI
62 | 09-04 | Sunrise Playschool | Cupcakes, 3 dozen | 1800 | 09-12 | Bank transfer
63 | 09-06 | Kavita | Butterscotch half kg | 750 | 09-06 | UPI
64 | 09-09 | Farah | Brownie box | 650 | 09-09 | Cash
65 | 09-12 | Rohit | Chocolate truffle 1 kg | 1400 | 09-14 | UPI
66 | 09-13 | Neha | Brownie box | 650 | 09-13 | UPI
67 | 09-17 | Beanstalk Cafe | Tea cakes, 10 | 2200 | 09-30 | Bank transfer
68 | 09-19 | Mrs Fernandes | Fruit cake 2 kg | 2600 | 09-19 | Cash
69 | 09-24 | Kavita | Cookies, 4 jars | 1200 | 09-24 | UPI
70 | 09-26 | Sunrise Playschool | Teachers' cake 2 kg | 2400 | 10-05 | Bank transfer
71 | 10-01 | Beanstalk Cafe | Tea cakes, 10 | 2200 | 10-15 | Bank transfer
72 | 10-03 | Neha | Red velvet 1 kg | 1500 | 10-03 | UPI
73 | 10-07 | Rohit | Cupcakes, 1 dozen | 650 | 10-08 | UPI
74 | 10-10 | Farah | Mango cheesecake | 1800 | 10-10 | Cash
75 | 10-15 | Beanstalk Cafe | Tea cakes, 12 | 2640 | 10-30 | Bank transfer
76 | 10-17 | Mrs Iyer | Eggless vanilla half kg | 700 | 10-17 | UPI
77 | 10-22 | Kavita | Diwali hampers, 6 | 5400 | 10-24 | UPI
78 | 10-27 | Mrs Fernandes | Diwali hampers, 3 | 2700 | 10-27 | Cash
79 | 11-02 | Beanstalk Cafe | Tea cakes, 12 | 2640 | |
80 | 11-04 | Rohit | Photo cake 1 kg | 1600 | |
81 | 11-06 | Neha | Brownie box | 650 | 11-06 | UPI
82 | 11-07 | Farah | Cupcakes, 2 dozen | 1250 | 11-07 | Cash
83 | 11-10 | Rohit | Cookies, 3 jars | 900 | |
84 | 11-11 | Mrs Iyer | Chocolate truffle 1 kg | 1400 | |
85 | 11-13 | Sunrise Playschool | Children's Day cupcakes, 5 dozen | 3000 | |
"""

# date | paid to | category | amount | mode
BAKER_EXPENSES = """
09-01 | Metro | Ingredients | 2340 | UPI
09-02 | Packwell | Packaging | 860 | UPI
09-04 | Auto | Delivery | 140 | Cash
09-08 | Gas agency | Gas & electricity | 1120 | UPI
09-11 | Metro | Ingredients | 1685 | UPI
09-12 | Dunzo | Delivery | 95 | UPI
09-18 | Baker's Mart | Ingredients | 940 | Cash
09-21 | Jio | Phone & internet | 399 | UPI
09-25 | Metro | Ingredients | 1920 | UPI
09-26 | Auto | Delivery | 160 | Cash
10-01 | Packwell | Packaging | 640 | UPI
10-03 | Dunzo | Delivery | 85 | UPI
10-06 | Metro | Ingredients | 2110 | UPI
10-12 | Gas agency | Gas & electricity | 1120 | UPI
10-14 | Baker's Mart | Ingredients | 1275 | Cash
10-16 | Packwell | Packaging | 1480 | UPI
10-19 | Metro | Ingredients | 3865 | UPI
10-21 | Jio | Phone & internet | 399 | UPI
10-22 | Sunita | Helper | 500 | Cash
10-23 | Sunita | Helper | 500 | Cash
10-24 | Auto | Delivery | 220 | Cash
11-03 | Metro | Ingredients | 1740 | UPI
11-05 | Packwell | Packaging | 590 | UPI
11-07 | Dunzo | Delivery | 110 | UPI
11-09 | Baker's Mart | Ingredients | 865 | Cash
11-11 | Gas agency | Gas & electricity | 1135 | UPI
11-13 | Auto | Delivery | 150 | Cash
"""

BAKER_CATEGORIES = [
    "Ingredients",
    "Packaging",
    "Delivery",
    "Gas & electricity",
    "Helper",
    "Equipment",
    "Repairs",
    "Phone & internet",
    "Advertising",
    "Licence & fees",
    "Classes",
]


def homebaker() -> tuple[Workbook, Card]:
    """A home baker in India: a list of orders, paid or pending, and a list of expenses."""
    workbook = Workbook()
    orders = workbook.active
    orders.title = "Orders"
    head(
        orders,
        1,
        ["Order no", "Date", "Customer", "Order", "Amount", "Status", "Paid on", "Mode"],
        "FFE699",
    )
    formats = ["0", "dd-mm-yyyy", "", "", "#,##0", "", "dd-mm-yyyy", ""]
    for at, (no, day, customer, what, amount, paid, mode) in enumerate(rows(BAKER_ORDERS), 2):
        status = "Paid" if paid else "Pending"
        values = [int(no), date(day), customer, what, number(amount), status]
        put(orders, at, [*values, date(paid) if paid else None, mode or None], formats)
    orders.freeze_panes = "A2"
    widths(orders, 9, 12, 20, 32, 10, 10, 12, 14)
    dropdown(orders, "F2:F500", '"Paid,Pending"')
    dropdown(orders, "H2:H500", '"UPI,Cash,Bank transfer,Card"')
    expenses = workbook.create_sheet("Expenses")
    head(expenses, 1, ["Date", "Paid to", "Category", "Amount", "Mode"], "FFE699")
    for at, (day, who, category, amount, mode) in enumerate(rows(BAKER_EXPENSES), 2):
        put(
            expenses,
            at,
            [date(day), who, category, number(amount), mode],
            ["dd-mm-yyyy", "", "", "#,##0", ""],
        )
    expenses.freeze_panes = "A2"
    widths(expenses, 12, 20, 18, 10, 14)
    dropdown(expenses, "E2:E500", '"UPI,Cash,Bank transfer,Card"')
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "Sept 2026 onwards (Rs)", 12)
    put(summary, 3, ["Total orders", "=SUM(Orders!E2:E500)"], ["", "#,##0"])
    put(summary, 4, ["Received", '=SUMIFS(Orders!E2:E500,Orders!F2:F500,"Paid")'], ["", "#,##0"])
    put(summary, 5, ["Pending", '=SUMIFS(Orders!E2:E500,Orders!F2:F500,"Pending")'], ["", "#,##0"])
    put(summary, 6, ["Total expenses", "=SUM(Expenses!D2:D500)"], ["", "#,##0"])
    put(summary, 7, ["Profit", "=B3-B6"], ["", "#,##0"])
    bold(summary, "A7", "B7")
    head(summary, 9, ["Expenses", "Rs"], "FFE699")
    for at, name in enumerate(BAKER_CATEGORIES, 10):
        total = f"=SUMIFS(Expenses!$D$2:$D$500,Expenses!$C$2:$C$500,A{at})"
        put(summary, at, [name, total], ["", "#,##0"])
    end = 9 + len(BAKER_CATEGORIES)
    put(summary, end + 1, ["Total", f"=SUM(B10:B{end})"], ["", "#,##0"])
    dropdown(expenses, "C2:C500", f"Summary!$A$10:$A${end}")
    widths(summary, 22, 12)
    return workbook, {
        "book": "homebaker.xlsx",
        "half": "round24",
        "layout": "records",
        "about": "home baker, India, INR; not registered for GST",
        "dialect": "orders with paid or pending, the day paid and how; expenses with a category and how they were paid",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-03-31"],
        "tables": {"orders": "Orders", "expenses": "Expenses"},
        "free": {"Orders": ["Order no", "Order"]},
        "adds_up": {},
        "watch": [*[f"Summary!B{row}" for row in range(3, 8)], f"Summary!B{end + 1}"],
    }


BOOKS = [barbershop, danceschool, guesthouse, halifaxhome, homebaker]
