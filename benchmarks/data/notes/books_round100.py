"""The workbooks of round 100: a hardware shop in Avarua, a family in Nanaimo, a driving instructor in Paisley, school meals in Blantyre, flats in Kota Kinabalu."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import calendar

from make_books import (
    MONEY,
    SIGNED,
    WHOLE,
    Card,
    across,
    aside,
    bold,
    date,
    dropdown,
    head,
    journal_lines,
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.workbook import Workbook

# code | account | group | side | opening
SHOP_ACCOUNTS = """
1000 | BCI Cheque | Asset | Dr | 6418.35
1010 | Till Cash | Asset | Dr | 812.40
1200 | Stock | Asset | Dr | 21500
1500 | Shelves & Fittings | Asset | Dr | 4300
2000 | Suppliers Owed | Liability | Cr | 0
2100 | VAT | Liability | Cr | 946.20
3000 | Capital | Equity | Cr | 32084.55
3100 | Drawings | Equity | Dr | 0
4000 | Sales | Income | Cr | 0
5000 | Purchases | Expense | Dr | 0
6000 | Wages | Expense | Dr | 0
6100 | Rent | Expense | Dr | 0
6200 | Power | Expense | Dr | 0
6300 | Phone & Internet | Expense | Dr | 0
6400 | Bank & Eftpos Fees | Expense | Dr | 0
6500 | Shop Supplies | Expense | Dr | 0
"""
SHOP_JOURNAL = """
09-07 | till to bank | BCI Cheque 650; Till Cash -650
09-09 | Kuru Wholesale inv 4471, paint and rollers | Purchases 1120; VAT 168; Suppliers Owed -1288
09-11 | wages, two weeks | Wages 960; BCI Cheque -960
09-12 | takings of the week | BCI Cheque 1932; Till Cash 598; Sales -2200; VAT -330
09-14 | till to bank | BCI Cheque 600; Till Cash -600
09-17 | Te Aponga Uira, August | Power 180; VAT 27; BCI Cheque -207
09-19 | takings of the week | BCI Cheque 2254; Till Cash 736; Sales -2600; VAT -390
09-21 | till to bank | BCI Cheque 700; Till Cash -700
09-22 | Vodafone, line and internet | Phone & Internet 100; VAT 15; BCI Cheque -115
09-25 | wages, two weeks | Wages 960; BCI Cheque -960
09-26 | takings of the week | BCI Cheque 1748; Till Cash 621; Sales -2060; VAT -309
09-28 | Kuru Wholesale inv 4471 paid | Suppliers Owed 1288; BCI Cheque -1288
09-30 | BCI fees, September | Bank & Eftpos Fees 46.50; BCI Cheque -46.50
10-01 | rent, October | Rent 800; VAT 120; BCI Cheque -920
10-02 | for the house | Drawings 1200; BCI Cheque -1200
10-03 | takings of the week | BCI Cheque 2392; Till Cash 782; Sales -2760; VAT -414
10-05 | till to bank | BCI Cheque 800; Till Cash -800
10-06 | Kuru Wholesale inv 4533, hand tools | Purchases 1460; VAT 219; Suppliers Owed -1679
10-07 | CITC, till rolls and bags | Shop Supplies 24; VAT 3.60; Till Cash -27.60
10-09 | wages, two weeks | Wages 960; BCI Cheque -960
10-10 | takings of the week | BCI Cheque 2093; Till Cash 667; Sales -2400; VAT -360
"""


def avaruatools() -> tuple[Workbook, Card]:
    """A hardware shop in Avarua: a journal of one line an account, the chart with its balances, results and a check."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    title(sheet, "A1", "Turama Hardware, Avarua - journal")
    put(
        sheet,
        2,
        ["Totals", None, "=SUM(C5:C900)", "=SUM(D5:D900)", '=IF(ROUND(C2-D2,2)=0,"balances","OUT")'],
        ["", "", MONEY, MONEY],
    )
    bold(sheet, "A2", "C2", "D2")
    head(sheet, 4, ["Date", "Account", "Debit", "Credit", "Memo"], "CFE2F3")
    at = 4
    for day, memo, lines in journal_lines(SHOP_JOURNAL):
        for account, amount in lines:
            at += 1
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(sheet, at, [day, account, debit, credit, memo], ["dd/mm/yy", "", MONEY, MONEY, ""])
    sheet.freeze_panes = "A5"
    widths(sheet, 11, 22, 12, 12, 44)

    chart = workbook.create_sheet("Chart")
    title(chart, "A1", "Chart of accounts, from 7 September 2026 (NZ$)")
    head(chart, 3, ["Code", "Account", "Group", "Side", "Opening", "Debits", "Credits", "Balance"], "CFE2F3")
    where: dict[str, int] = {}
    for at, (code, account, group, side, opening) in enumerate(rows(SHOP_ACCOUNTS), 4):
        where[account] = at
        put(
            chart,
            at,
            [
                int(code),
                account,
                group,
                side,
                number(opening),
                f"=SUMIF(Journal!$B$5:$B$900,B{at},Journal!$C$5:$C$900)",
                f"=SUMIF(Journal!$B$5:$B$900,B{at},Journal!$D$5:$D$900)",
                f'=IF(D{at}="Dr",E{at}+F{at}-G{at},E{at}+G{at}-F{at})',
            ],
            ["0", "", "", "", *[SIGNED] * 4],
        )
    last = at
    widths(chart, 8, 22, 12, 7, 13, 13, 13, 13)
    dropdown(sheet, "B5:B900", f"Chart!$B$4:$B${last}")

    page = workbook.create_sheet("Results")
    title(page, "A1", "How we are doing")
    put(page, 3, ["Sales", f"=Chart!H{where['Sales']}"], ["", SIGNED])
    costs = ["Purchases", "Wages", "Rent", "Power", "Phone & Internet", "Bank & Eftpos Fees", "Shop Supplies"]
    for at, account in enumerate(costs, 4):
        put(page, at, [account, f"=Chart!H{where[account]}"], ["", SIGNED])
    put(page, 11, ["Costs", "=SUM(B4:B10)"], ["", SIGNED])
    put(page, 12, ["Profit", "=B3-B11"], ["", SIGNED])
    bold(page, "A3", "B3", "A11", "B11", "A12", "B12")
    shade(page, "A12:B12", "D9EAD3")
    put(page, 14, ["VAT to pay", f"=Chart!H{where['VAT']}"], ["", SIGNED])
    put(page, 15, ["Owed to suppliers", f"=Chart!H{where['Suppliers Owed']}"], ["", SIGNED])
    put(
        page,
        16,
        ["Bank and till", f"=Chart!H{where['BCI Cheque']}+Chart!H{where['Till Cash']}"],
        ["", SIGNED],
    )
    put(
        page,
        18,
        [
            "Check, should be 0",
            f'=ROUND(SUMIF(Chart!D4:D{last},"Dr",Chart!H4:H{last})-SUMIF(Chart!D4:D{last},"Cr",Chart!H4:H{last}),2)',
        ],
        ["", SIGNED],
    )
    aside(page, "A20", "VAT 15% is in everything but wages, bank fees and what I take out")
    widths(page, 24, 14)
    return workbook, {
        "book": "avaruatools.xlsx",
        "half": "round100",
        "layout": "journal",
        "about": "hardware shop, Avarua, Cook Islands, NZD, VAT 15%",
        "dialect": "a general journal of several rows an entry with date, account, debit, credit and the memo last on each, totals above the headings, one VAT account, eftpos and cash takings of a week in one entry; chart with code, group, side, opening, debits, credits and balance on its own side; results with VAT to pay, what is owed and a check on a third sheet",
        "date_order": "dmy",
        "period": ["2026-09-07", "2026-12-31"],
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
            "Journal!C2",
            "Journal!D2",
            *[f"Chart!H{r}" for r in range(4, last + 1)],
            *[f"Results!B{r}" for r in (11, 12, 14, 15, 16, 18)],
        ],
        "zero": ["Results!B18"],
    }


BANK_IN = ["Pay", "Child benefit"]
BANK_OUT = [
    "Mortgage",
    "Groceries",
    "Car",
    "Hydro & heat",
    "Phone & internet",
    "Insurance",
    "Kids",
    "House",
    "Medical",
    "Eating out",
    "Cash",
    "Savings",
]
# date | payee | category | out | in
BANK_LINES = """
09-01 | Coastal Community mortgage | Mortgage | 2386.40 |
09-02 | Thrifty Foods | Groceries | 152.86 |
09-02 | Daycare, Owen | Kids | 465 |
09-03 | Telus | Phone & internet | 138.88 |
09-04 | Dana - pay | Pay | | 1984.60
09-05 | Petro-Canada | Car | 78.40 |
09-08 | Staples, school things | Kids | 96.15 |
09-09 | ICBC | Insurance | 164 |
09-10 | Thrifty Foods | Groceries | 131.02 |
09-11 | Rob - pay | Pay | | 1692.35
09-12 | Canadian Tire, paint | House | 84.37 |
09-14 | BC Hydro | Hydro & heat | 142.60 |
09-15 | To savings | Savings | 600 |
09-16 | Fairway Market | Groceries | 98.74 |
09-17 | Swim club, fall term | Kids | 210 |
09-18 | Dana - pay | Pay | | 1984.60
09-18 | Canada child benefit | Child benefit | | 604.18
09-19 | White Spot | Eating out | 71.25 |
09-22 | FortisBC | Hydro & heat | 58.90 |
09-23 | Thrifty Foods | Groceries | 164.33 |
09-24 | Pharmasave | Medical | 23.49 |
09-25 | Rob - pay | Pay | | 1692.35
09-26 | ATM | Cash | 100 |
09-28 | Canadian Tire, one can taken back | House | | 32.18
09-29 | Petro-Canada | Car | 81.15 |
10-01 | Coastal Community mortgage | Mortgage | 2386.40 |
10-02 | Dana - pay | Pay | | 1984.60
10-02 | Thrifty Foods | Groceries | 147.90 |
10-02 | Daycare, Owen | Kids | 465 |
10-03 | Telus | Phone & internet | 138.88 |
10-05 | Dentist, Josie | Medical | 126 |
10-07 | Fairway Market | Groceries | 112.48 |
10-09 | Rob - pay | Pay | | 1692.35
10-09 | ICBC | Insurance | 164 |
10-10 | Home Hardware, gutter brackets | House | 46.72 |
10-13 | BC Hydro | Hydro & heat | 147.10 |
10-13 | Old Navy, rain jackets | Kids | 94.98 |
10-14 | Petro-Canada | Car | 76.80 |
10-15 | To savings | Savings | 600 |
10-16 | Dana - pay | Pay | | 1984.60
10-16 | Thrifty Foods | Groceries | 158.07 |
10-17 | White Spot | Eating out | 64.80 |
"""


def nanaimofamily() -> tuple[Workbook, Card]:
    """A family in Nanaimo: the chequing account with a category and a running balance, categories by months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Chequing"
    across(sheet, "A1:G1", "Chequing account", "B6D7A8", 15)
    put(sheet, 2, ["In the account now", None, None, None, None, "=F5+SUM(E6:E700)-SUM(D6:D700)"], [""] * 5)
    sheet["F2"].number_format = SIGNED
    bold(sheet, "A2", "F2")
    head(sheet, 4, ["Date", "Payee", "Category", "Out", "In", "Balance", "OK?"], "D9EAD3")
    put(
        sheet,
        5,
        [date("08-31"), "Starting balance", None, None, None, 3120.75, "x"],
        ["yyyy-mm-dd", "", "", MONEY, MONEY, SIGNED, ""],
    )
    for at, (day, payee, category, out, came) in enumerate(rows(BANK_LINES), 6):
        put(
            sheet,
            at,
            [
                date(day),
                payee,
                category,
                number(out),
                number(came),
                f"=F{at - 1}-D{at}+E{at}",
                "x" if day <= "10-09" else None,
            ],
            ["yyyy-mm-dd", "", "", MONEY, MONEY, SIGNED, ""],
        )
    aside(sheet, "H4", "x = checked against the statement")
    sheet.freeze_panes = "A5"
    dropdown(sheet, "C6:C700", f'"{",".join([*BANK_IN, *BANK_OUT])}"')
    widths(sheet, 12, 34, 18, 11, 11, 12, 6)

    page = workbook.create_sheet("Months")
    title(page, "A1", "Where it goes")
    head(page, 3, ["", *calendar.month_name[9:13], "All four"], "D9EAD3")

    def line(at: int, kind: str, plus: str, minus: str) -> None:
        cells = []
        for month in range(9, 13):
            later = "2027,1,1" if month == 12 else f"2026,{month + 1},1"
            days = f'Chequing!$A$6:$A$700,">="&DATE(2026,{month},1),Chequing!$A$6:$A$700,"<"&DATE({later})'
            one, other = (
                f"SUMIFS(Chequing!${c}$6:${c}$700,Chequing!$C$6:$C$700,$A{at},{days})" for c in (plus, minus)
            )
            cells.append(f"={one}-{other}")
        put(page, at, [kind, *cells, f"=SUM(B{at}:E{at})"], ["", *[SIGNED] * 5])

    at = 3
    for kind in BANK_IN:
        at += 1
        line(at, kind, "E", "D")
    put(page, 6, ["Came in", *[f"=SUM({c}4:{c}5)" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    at = 7
    for kind in BANK_OUT:
        at += 1
        line(at, kind, "D", "E")
    put(page, 20, ["Went out", *[f"=SUM({c}8:{c}19)" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    put(page, 22, ["Up or down", *[f"={c}6-{c}20" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bold(page, *[f"{c}{r}" for r in (6, 20, 22) for c in "ABCDEF"])
    shade(page, "A22:F22", "FFF2CC")
    put(
        page,
        24,
        ["Check with the account (0)", None, None, None, None, "=ROUND(Chequing!F5+F22-Chequing!F2,2)"],
        [""] * 5,
    )
    widths(page, 26, 12, 12, 12, 12, 12)
    lines = [4, 5, 6, *range(8, 21), 22]
    return workbook, {
        "book": "nanaimofamily.xlsx",
        "half": "round100",
        "layout": "cash book",
        "about": "family with two children, bank account, Nanaimo, Canada, CAD",
        "dialect": "date, payee and category before out, in, a balance carried on each line and an x once seen on the statement, the present balance above the headings, money back under in with the category it was spent on; categories by months, what came in first, with a check on a second sheet",
        "date_order": "mdy",
        "period": ["2026-09-01", "2026-12-31"],
        "tables": {"account": "Chequing"},
        "free": {"Chequing": ["Payee"]},
        "adds_up": {},
        "watch": [
            "Chequing!F2",
            *[f"Months!C{r}" for r in lines],
            "Months!F6",
            "Months!F20",
            "Months!F22",
            "Months!F24",
        ],
        "zero": ["Months!F24"],
    }


# pupil | since | test
LEARNERS = """
Aimee Doyle | 2025-10-14 | 03-31
Callum Reid | 2025-11-20 |
Jodie Baird | 02-03 |
Liam Docherty | 02-13 |
Nadia Hussain | 2026-01-15 |
Sean Kerr | 2025-12-04 | 04-16
"""
# date | pupil | hours | covered
LESSONS = """
02-02 | Aimee Doyle | 2 | dual carriageway
02-03 | Callum Reid | 1.5 | reversing round corners
02-03 | Jodie Baird | 1 | first drive, car park
02-05 | Nadia Hussain | 1 | clutch, hill starts
02-06 | Sean Kerr | 1.5 | town centre
02-09 | Aimee Doyle | 2 | motorway junctions
02-10 | Callum Reid | 1.5 | roundabouts
02-10 | Jodie Baird | 1 | moving off, stopping
02-12 | Nadia Hussain | 1 | junctions
02-13 | Liam Docherty | 2 | assessment drive
02-16 | Aimee Doyle | 2 | parking
02-17 | Callum Reid | 2 | Glasgow and back
02-17 | Jodie Baird | 1 | gears
02-19 | Nadia Hussain | 1.5 | junctions again
02-20 | Liam Docherty | 2 | roundabouts
02-20 | Sean Kerr | 2 | mock test
02-23 | Aimee Doyle | 2 | mock test
02-24 | Callum Reid | 1.5 | parking
02-24 | Jodie Baird | 1 | left turns
02-26 | Nadia Hussain | 1 | crossings
02-27 | Liam Docherty | 2 | dual carriageway
03-02 | Aimee Doyle | 2 | independent driving
03-03 | Callum Reid | 2 | night drive
03-03 | Jodie Baird | 1 | right turns
03-05 | Nadia Hussain | 1.5 | roundabouts
03-06 | Sean Kerr | 1.5 | independent driving
03-09 | Aimee Doyle | 2 | test routes
03-10 | Callum Reid | 1.5 | meeting traffic
03-10 | Jodie Baird | 1 | crossroads
03-13 | Liam Docherty | 2 | parking
"""
# date | pupil | package | hours | paid | how
LESSON_MONEY = """
02-02 | Aimee Doyle | Block of 10 | 10 | 350 | Transfer
02-03 | Callum Reid | Block of 10 | 10 | 350 | Transfer
02-03 | Jodie Baird | Single | 1 | 38 | Cash
02-05 | Nadia Hussain | Block of 5 | 5 | 180 | Transfer
02-06 | Sean Kerr | Block of 5 | 5 | 180 | Cash
02-10 | Jodie Baird | Single | 1 | 38 | Cash
02-13 | Liam Docherty | Block of 10 | 10 | 350 | Transfer
02-17 | Jodie Baird | Single | 1 | 38 | Cash
02-24 | Jodie Baird | Single | 1 | 38 | Cash
02-26 | Nadia Hussain | Block of 5 | 5 | 180 | Transfer
03-03 | Jodie Baird | Single | 1 | 38 | Cash
03-06 | Sean Kerr | Block of 5 | 5 | 180 | Cash
03-09 | Aimee Doyle | Block of 10 | 10 | 350 | Transfer
03-10 | Jodie Baird | Single | 1 | 38 | Cash
"""
CAR_KINDS = ["Fuel", "Upkeep", "Insurance", "Phone & app"]
# date | what | kind | cost | paid by
CAR_COSTS = """
02-02 | petrol, Tesco | Fuel | 48.60 | Card
02-06 | car wash | Upkeep | 9 | Cash
02-11 | petrol, Tesco | Fuel | 51.25 | Card
02-16 | booking app | Phone & app | 14.99 | Card
02-19 | petrol, Asda | Fuel | 46.80 | Card
02-25 | two front tyres | Upkeep | 158 | Card
02-27 | instructor's insurance, March | Insurance | 72.40 | Direct debit
03-02 | petrol, Tesco | Fuel | 53.10 | Card
03-07 | car wash | Upkeep | 9 | Cash
03-10 | petrol, Tesco | Fuel | 49.95 | Card
"""


def paisleylessons() -> tuple[Workbook, Card]:
    """A driving instructor in Paisley: hours driven, packages bought, the car; hours left by pupil and months in front."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Pupils"
    title(page, "A1", "Learners - spring 2026")
    put(page, 2, ["Block of 10 = 350, Block of 5 = 180, Single = 38"])
    head(
        page, 4, ["Pupil", "Since", "Test", "Hours bought", "Hours driven", "Hours left", "Paid £"], "F9CB9C"
    )
    for at, (pupil, since, test) in enumerate(rows(LEARNERS), 5):
        put(
            page,
            at,
            [
                pupil,
                date(since),
                date(test) if test else None,
                f"=SUMIF(Payments!$B$2:$B$400,A{at},Payments!$D$2:$D$400)",
                f"=SUMIF(Lessons!$B$2:$B$400,A{at},Lessons!$C$2:$C$400)",
                f"=D{at}-E{at}",
                f"=SUMIF(Payments!$B$2:$B$400,A{at},Payments!$E$2:$E$400)",
            ],
            ["", "dd/mm/yyyy", "dd/mm/yyyy", "0.0", "0.0", "0.0", MONEY],
        )
    put(
        page,
        11,
        ["Everybody", None, None, *[f"=SUM({c}5:{c}10)" for c in "DEFG"]],
        ["", "", "", "0.0", "0.0", "0.0", MONEY],
    )
    bold(page, *[f"{c}11" for c in "ADEFG"])
    head(page, 14, ["Month", "Hours", "Paid in", "Car", "Left"], "F9CB9C")
    for at, month in enumerate(range(2, 7), 15):
        start, end = f'">="&DATE(2026,{month},1)', f'"<"&DATE(2026,{month + 1},1)'
        hours, money, car = (
            f"=SUMIFS({s}!${c}$2:${c}$400,{s}!$A$2:$A$400,{start},{s}!$A$2:$A$400,{end})"
            for s, c in (("Lessons", "C"), ("Payments", "E"), ("Car", "D"))
        )
        put(
            page,
            at,
            [calendar.month_name[month], hours, money, car, f"=C{at}-D{at}"],
            ["", "0.0", MONEY, MONEY, SIGNED],
        )
    put(page, 20, ["So far", *[f"=SUM({c}15:{c}19)" for c in "BCDE"]], ["", "0.0", MONEY, MONEY, SIGNED])
    bold(page, *[f"{c}20" for c in "ABCDE"])
    shade(page, "A20:E20", "FCE5CD")
    head(page, 14, ["Car by kind", "£"], "F9CB9C", column=7)
    for at, kind in enumerate(CAR_KINDS, 15):
        put(page, at, [kind, f"=SUMIF(Car!$C$2:$C$400,G{at},Car!$D$2:$D$400)"], ["", MONEY], column=7)
    widths(page, 18, 12, 12, 13, 13, 11, 14, 10)

    lessons = workbook.create_sheet("Lessons")
    head(lessons, 1, ["Date", "Pupil", "Hours", "Covered"], "FFE599")
    for at, (day, pupil, hours, covered) in enumerate(rows(LESSONS), 2):
        put(lessons, at, [date(day), pupil, number(hours), covered], ["ddd dd/mm/yy", "", "0.0", ""])
    dropdown(lessons, "B2:B400", "Pupils!$A$5:$A$10")
    lessons.freeze_panes = "A2"
    widths(lessons, 15, 18, 8, 30)

    paid = workbook.create_sheet("Payments")
    head(paid, 1, ["Date", "Pupil", "Package", "Hours", "Paid", "How"], "FFE599")
    for at, (day, pupil, package, hours, amount, how) in enumerate(rows(LESSON_MONEY), 2):
        put(
            paid,
            at,
            [date(day), pupil, package, number(hours), number(amount), how],
            ["ddd dd/mm/yy", "", "", "0.0", MONEY, ""],
        )
    dropdown(paid, "B2:B400", "Pupils!$A$5:$A$10")
    dropdown(paid, "C2:C400", '"Block of 10,Block of 5,Single"')
    dropdown(paid, "F2:F400", '"Transfer,Cash"')
    paid.freeze_panes = "A2"
    widths(paid, 15, 18, 14, 8, 11, 11)

    car = workbook.create_sheet("Car")
    head(car, 1, ["Date", "What", "Kind", "Cost", "Paid by"], "FFE599")
    for at, (day, what, kind, cost, how) in enumerate(rows(CAR_COSTS), 2):
        put(car, at, [date(day), what, kind, number(cost), how], ["ddd dd/mm/yy", "", "", MONEY, ""])
    dropdown(car, "C2:C400", f'"{",".join(CAR_KINDS)}"')
    car.freeze_panes = "A2"
    widths(car, 15, 30, 14, 10, 13)
    return workbook, {
        "book": "paisleylessons.xlsx",
        "half": "round100",
        "layout": "records",
        "about": "driving instructor with six learners, Paisley, Scotland, GBP, not registered for VAT",
        "dialect": "lessons with the hours, what was covered last; payments with package, hours bought, amount and how; car costs with what and kind before the amount and how it was paid last; headings in the first row; hours bought, driven and left and paid by pupil on the first sheet, months and kinds of car costs below",
        "date_order": "dmy",
        "period": ["2026-02-01", "2026-06-30"],
        "tables": {"lessons": "Lessons", "payments": "Payments", "car": "Car"},
        "free": {"Lessons": ["Covered"], "Car": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"Pupils!{c}{r}" for r in range(5, 12) for c in "DEFG"],
            *[f"Pupils!{c}{r}" for r in (16, 20) for c in "BCDE"],
            *[f"Pupils!H{r}" for r in range(15, 19)],
        ],
        "zero": [],
    }


FUNDS = {"General": 214000, "School meals": 486500, "Textbooks": 92000, "Kitchen roof": 265000}
PURSES = {"Bank": 742500, "Cash": 263000, "Airtel Money": 52000}
GIFT_KINDS = [
    "Food",
    "Firewood",
    "Cooks' wages",
    "Books & paper",
    "Building",
    "Transport",
    "Office & phone",
    "Bank charges",
]
# date | receipt | donor | fund | amount | came by
GIFTS = """
04-02 | 101 | Limbe Traders' Association | School meals | 850000 | Bank
04-06 | 102 | Mrs Phiri | School meals | 40000 | Cash
04-10 | 103 | J. Kachale | General | 25000 | Airtel Money
04-14 | 104 | St Michael's congregation | Kitchen roof | 310000 | Bank
04-19 | 105 | Tin at the Easter market | General | 68500 | Cash
04-24 | 106 | Dr Mwale | Textbooks | 150000 | Bank
05-01 | 107 | Limbe Traders' Association | School meals | 850000 | Bank
05-04 | 108 | Mrs Phiri | School meals | 40000 | Cash
05-08 | 109 | J. Kachale | General | 25000 | Airtel Money
05-13 | 110 | Friends in Leith | School meals | 1200000 | Bank
05-17 | 111 | Anonymous | General | 20000 | Cash
05-22 | 112 | Shire Printers | Textbooks | 200000 | Bank
05-28 | 113 | Old pupils' walk | Kitchen roof | 425000 | Cash
06-01 | 114 | Limbe Traders' Association | School meals | 850000 | Bank
06-03 | 115 | Mrs Phiri | School meals | 40000 | Cash
06-09 | 116 | J. Kachale | General | 25000 | Airtel Money
06-12 | 117 | Dr Mwale | Textbooks | 150000 | Bank
06-16 | 118 | Chilomoni Women's Guild | Kitchen roof | 180000 | Cash
"""
# date | voucher | paid to | for | fund | category | amount | paid from
GIFT_COSTS = """
04-03 | 41 | Chirimba Millers | maize flour, 10 bags | School meals | Food | 390000 | Bank
04-07 | 42 | Limbe market | beans and salt | School meals | Food | 48000 | Cash
04-09 | 43 | Airtel | bundle for the office phone | General | Office & phone | 15000 | Airtel Money
04-13 | 44 | Mr Jere | firewood, one load | School meals | Firewood | 55000 | Cash
04-17 | 45 | Time Books | 40 readers, Standard 3 | Textbooks | Books & paper | 140000 | Bank
04-30 | 46 | Esther and Grace | cooks, April | School meals | Cooks' wages | 160000 | Bank
04-30 | 47 | National Bank | charges | General | Bank charges | 6500 | Bank
05-05 | 48 | Chirimba Millers | maize flour, 10 bags | School meals | Food | 390000 | Bank
05-07 | 49 | Limbe market | beans and tomatoes | School meals | Food | 52000 | Cash
05-11 | 50 | Airtel | bundle for the office phone | General | Office & phone | 15000 | Airtel Money
05-12 | 51 | Minibus | to the education office | General | Transport | 7000 | Cash
05-15 | 52 | Mr Jere | firewood, one load | School meals | Firewood | 55000 | Cash
05-20 | 53 | Maka Hardware | 24 iron sheets | Kitchen roof | Building | 552000 | Bank
05-23 | 54 | Shire Printers | two receipt books | General | Office & phone | 18000 | Cash
05-29 | 55 | Esther and Grace | cooks, May | School meals | Cooks' wages | 160000 | Bank
05-29 | 56 | National Bank | charges | General | Bank charges | 6500 | Bank
06-02 | 57 | Chirimba Millers | maize flour, 11 bags | School meals | Food | 429000 | Bank
06-05 | 58 | Limbe market | beans and salt | School meals | Food | 46000 | Cash
06-08 | 59 | Mr Jere | firewood, one load | School meals | Firewood | 55000 | Cash
06-10 | 60 | Airtel | bundle for the office phone | General | Office & phone | 15000 | Airtel Money
06-11 | 61 | Time Books | 30 maths books | Textbooks | Books & paper | 126000 | Bank
06-15 | 62 | Maka Hardware | ridge caps and nails | Kitchen roof | Building | 96000 | Bank
06-17 | 63 | B. Saka, carpenter | roof timbers, first part | Kitchen roof | Building | 150000 | Cash
"""


def blantyremeals() -> tuple[Workbook, Card]:
    """A school-meals charity in Blantyre: donations and expenses with their fund, funds and purses on a third sheet."""
    workbook = Workbook()
    gifts = workbook.active
    gifts.title = "Donations"
    across(gifts, "A1:F1", "DONATIONS RECEIVED (MWK)", "D9D2E9", 13)
    head(gifts, 2, ["Date", "Receipt", "Donor", "Fund", "Amount", "Came by"], "EAD1DC")
    for at, (day, receipt, donor, fund, amount, how) in enumerate(rows(GIFTS), 3):
        put(
            gifts,
            at,
            [date(day), int(receipt), donor, fund, number(amount), how],
            ["d mmm yyyy", "0", "", "", WHOLE, ""],
        )
    costs = workbook.create_sheet("Expenses")
    across(costs, "A1:H1", "EXPENSES (MWK)", "D9D2E9", 13)
    head(
        costs,
        2,
        ["Date", "Voucher", "Paid to", "For", "Fund", "Category", "Amount", "Paid from"],
        "EAD1DC",
    )
    for at, (day, voucher, whom, what, fund, kind, amount, how) in enumerate(rows(GIFT_COSTS), 3):
        put(
            costs,
            at,
            [date(day), int(voucher), whom, what, fund, kind, number(amount), how],
            ["d mmm yyyy", "0", "", "", "", "", WHOLE, ""],
        )
    funds, purses = f'"{",".join(FUNDS)}"', f'"{",".join(PURSES)}"'
    dropdown(gifts, "D3:D400", funds)
    dropdown(gifts, "F3:F400", purses)
    dropdown(costs, "E3:E400", funds)
    dropdown(costs, "H3:H400", purses)
    gifts.freeze_panes = costs.freeze_panes = "A3"
    widths(gifts, 13, 9, 30, 16, 13, 15)
    widths(costs, 13, 9, 24, 32, 16, 17, 13, 15)

    page = workbook.create_sheet("Funds")
    title(page, "A1", "Funds since 1 April 2026")
    at = 2
    sums = []
    for name, starts, left, right in (("Fund", FUNDS, "D", "E"), ("Where it is", PURSES, "F", "H")):
        at += 1
        head(page, at, [name, "1 April", "Donations", "Expenses", "Left"], "EAD1DC")
        start = at + 1
        for label, opening in starts.items():
            at += 1
            put(
                page,
                at,
                [
                    label,
                    opening,
                    f"=SUMIF(Donations!${left}$3:${left}$400,A{at},Donations!$E$3:$E$400)",
                    f"=SUMIF(Expenses!${right}$3:${right}$400,A{at},Expenses!$G$3:$G$400)",
                    f"=B{at}+C{at}-D{at}",
                ],
                ["", *[WHOLE] * 4],
            )
        at += 1
        put(page, at, ["Together", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDE"]], ["", *[WHOLE] * 4])
        bold(page, *[f"{c}{at}" for c in "ABCDE"])
        sums.append(at)
        at += 1
    put(page, at, ["Check (0)", None, None, None, f"=E{sums[0]}-E{sums[1]}"], ["", "", "", "", WHOLE])
    check = at
    at += 2
    head(page, at, ["Spent on", *FUNDS, "All"], "EAD1DC")
    top = at
    for kind in GIFT_KINDS:
        at += 1
        put(
            page,
            at,
            [
                kind,
                *[
                    f"=SUMIFS(Expenses!$G$3:$G$400,Expenses!$F$3:$F$400,$A{at},Expenses!$E$3:$E$400,{c}${top})"
                    for c in "BCDE"
                ],
                f"=SUM(B{at}:E{at})",
            ],
            ["", *[WHOLE] * 5],
        )
    dropdown(costs, "F3:F400", f"Funds!$A${top + 1}:$A${at}")
    widths(page, 18, 14, 14, 14, 14, 14)
    return workbook, {
        "book": "blantyremeals.xlsx",
        "half": "round100",
        "layout": "records",
        "about": "school meals charity, Blantyre, Malawi, MWK",
        "dialect": "donations with receipt number, donor and fund before the amount and how it came; expenses with voucher number, payee, what for, fund and category before the amount and where it was paid from; funds and purses with start, donations, expenses and what is left, a check, categories by funds on a third sheet",
        "date_order": "dmy",
        "period": ["2026-04-01", "2026-12-31"],
        "tables": {"donations": "Donations", "expenses": "Expenses"},
        "free": {"Donations": ["Receipt", "Donor"], "Expenses": ["Voucher", "Paid to", "For"]},
        "adds_up": {},
        "watch": [
            *[
                f"Funds!{c}{r}"
                for r in (*range(4, sums[0] + 1), *range(sums[0] + 3, sums[1] + 1))
                for c in "CDE"
            ],
            f"Funds!E{check}",
            *[f"Funds!F{r}" for r in range(top + 1, at + 1)],
        ],
        "zero": [f"Funds!E{check}"],
    }


# flat | tenant | rent | January to October
FLATS = """
Likas 12A | Ms Jainal | 1200 | 1200 1200 1200 1200 1200 1200 1200 1200 1200 1200
Likas 12B | Lim family | 1150 | 1150 1150 1150 1150 1150 1150 1150 1150 1150 600
Luyang 5 | Mr Roslan | 900 | 850 850 - 900 900 900 900 900 900 900
Luyang 7 | Dr Kaur | 1350 | 1350 1350 1350 1350 1350 1350 1350 1350 1350 -
Inanam | Felix | 850 | 850 850 850 850 700 1000 850 850 850 850
"""
FLAT_KINDS = ["Repairs", "Maintenance fee", "Assessment", "Quit rent", "Insurance", "Lease & legal"]
# date | flat | kind | what | amount | paid
FLAT_COSTS = """
01-08 | Likas 12A | Maintenance fee | Jan-Mar | 480 | Online
01-08 | Likas 12B | Maintenance fee | Jan-Mar | 480 | Online
01-19 | Luyang 5 | Repairs | water heater, Ah Fatt | 620 | Cash
02-04 | Inanam | Repairs | roof leak, Jaafar | 350 | Cash
02-12 | Likas 12A | Assessment | DBKK first half | 186 | Online
02-12 | Likas 12B | Assessment | DBKK first half | 186 | Online
02-12 | Luyang 5 | Assessment | DBKK first half | 142 | Online
02-12 | Luyang 7 | Assessment | DBKK first half | 168 | Online
02-12 | Inanam | Assessment | DBKK first half | 124 | Online
03-03 | Luyang 7 | Repairs | aircon service, Cool Borneo | 140 | Online
03-16 | Luyang 5 | Lease & legal | new lease, stamping | 96 | Online
04-06 | Likas 12A | Maintenance fee | Apr-Jun | 480 | Online
04-06 | Likas 12B | Maintenance fee | Apr-Jun | 480 | Online
04-22 | Likas 12B | Repairs | door lock, Ah Fatt | 85 | Cash
05-11 | Likas 12A | Quit rent | land office, year | 62 | Online
05-11 | Likas 12B | Quit rent | land office, year | 62 | Online
05-11 | Luyang 5 | Quit rent | land office, year | 48 | Online
05-11 | Luyang 7 | Quit rent | land office, year | 54 | Online
05-11 | Inanam | Quit rent | land office, year | 45 | Online
06-09 | Luyang 7 | Insurance | fire, year | 214 | Online
06-09 | Luyang 5 | Insurance | fire, year | 198 | Online
06-18 | Inanam | Repairs | water pump, Jaafar | 275 | Cash
07-07 | Likas 12A | Maintenance fee | Jul-Sep | 480 | Online
07-07 | Likas 12B | Maintenance fee | Jul-Sep | 480 | Online
07-20 | Likas 12A | Repairs | kitchen tap, Ah Fatt | 130 | Cash
08-13 | Likas 12A | Assessment | DBKK second half | 186 | Online
08-13 | Likas 12B | Assessment | DBKK second half | 186 | Online
08-13 | Luyang 5 | Assessment | DBKK second half | 142 | Online
08-13 | Luyang 7 | Assessment | DBKK second half | 168 | Online
08-13 | Inanam | Assessment | DBKK second half | 124 | Online
09-02 | Luyang 7 | Repairs | aircon service, Cool Borneo | 140 | Online
09-24 | Inanam | Repairs | gate hinge, Jaafar | 60 | Cash
10-06 | Likas 12A | Maintenance fee | Oct-Dec | 480 | Online
"""


def kinabaluflats() -> tuple[Workbook, Card]:
    """A landlord in Kota Kinabalu: rent in a grid with months down and flats across, costs in a list, kinds by flats."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    across(sheet, "A1:I1", "RENT RECEIVED 2026 (RM)", "9FC5E8", 15)
    aside(sheet, "A2", "under the month it is for; if it comes in parts, what has come so far")
    flats = [line[0] for line in rows(FLATS)]
    head(sheet, 3, ["Month", *flats, "All flats", "Costs", "Left over"], "CFE2F3")
    put(sheet, 4, ["Tenant", *[line[1] for line in rows(FLATS)]])
    put(sheet, 5, ["Rent", *[number(line[2]) for line in rows(FLATS)], "=SUM(B5:F5)"], ["", *[WHOLE] * 6])
    shade(sheet, "A4:G5", "EFEFEF")
    for month in range(1, 13):
        at = 5 + month
        typed = [[*line[3].split(), "-", "-"][month - 1] for line in rows(FLATS)]
        later = "2027,1" if month == 12 else f"2026,{month + 1}"
        put(
            sheet,
            at,
            [
                calendar.month_name[month],
                *[None if figure == "-" else number(figure) for figure in typed],
                f"=SUM(B{at}:F{at})",
                f'=SUMIFS(Costs!$E$2:$E$300,Costs!$A$2:$A$300,">="&DATE(2026,{month},1),Costs!$A$2:$A$300,"<"&DATE({later},1))',
                f"=G{at}-H{at}",
            ],
            ["", *[WHOLE] * 5, WHOLE, MONEY, SIGNED],
        )
    put(sheet, 18, ["Year", *[f"=SUM({c}6:{c}17)" for c in "BCDEFGHI"]], ["", *[WHOLE] * 6, MONEY, SIGNED])
    put(
        sheet,
        19,
        ["Costs", *[f"=SUMIF(Costs!$B$2:$B$300,{c}3,Costs!$E$2:$E$300)" for c in "BCDEF"], "=SUM(B19:F19)"],
        ["", *[MONEY] * 6],
    )
    put(sheet, 20, ["Left over", *[f"={c}18-{c}19" for c in "BCDEFG"]], ["", *[SIGNED] * 6])
    bold(sheet, *[f"{c}{r}" for r in (18, 20) for c in "ABCDEFGHI"])
    shade(sheet, "A20:G20", "D9EAD3")
    sheet.freeze_panes = "B4"
    widths(sheet, 13, 12, 12, 12, 12, 12, 12, 12, 12)

    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "Flat", "Kind", "What", "RM", "Paid"], "F4CCCC")
    for at, (day, flat, kind, what, amount, how) in enumerate(rows(FLAT_COSTS), 2):
        put(
            costs,
            at,
            [date(day), flat, kind, what, number(amount), how],
            ["dd-mm-yyyy", "", "", "", MONEY, ""],
        )
    dropdown(costs, "B2:B300", "'2026'!$B$3:$F$3")
    dropdown(costs, "C2:C300", f'"{",".join(FLAT_KINDS)}"')
    dropdown(costs, "F2:F300", '"Cash,Online"')
    costs.freeze_panes = "A2"
    widths(costs, 12, 12, 18, 32, 11, 9)

    page = workbook.create_sheet("Kinds")
    title(page, "A1", "Costs for the tax form")
    head(page, 3, ["Kind", *flats, "All"], "CFE2F3")
    for at, kind in enumerate(FLAT_KINDS, 4):
        put(
            page,
            at,
            [
                kind,
                *[
                    f"=SUMIFS(Costs!$E$2:$E$300,Costs!$C$2:$C$300,$A{at},Costs!$B$2:$B$300,{c}$3)"
                    for c in "BCDEF"
                ],
                f"=SUM(B{at}:F{at})",
            ],
            ["", *[MONEY] * 6],
        )
    put(page, 10, ["All", *[f"=SUM({c}4:{c}9)" for c in "BCDEFG"]], ["", *[MONEY] * 6])
    bold(page, *[f"{c}10" for c in "ABCDEFG"])
    widths(page, 18, 12, 12, 12, 12, 12, 12)
    return workbook, {
        "book": "kinabaluflats.xlsx",
        "half": "round100",
        "layout": "grid",
        "about": "landlord with five flats, Kota Kinabalu, Malaysia, MYR",
        "dialect": "rent typed under the flat on the line of the month it is for, tenants and agreed rents above, parts added up in one box, costs and what is left over by month and by flat beside and below; costs in a list with flat and kind before what it was, the amount and cash or online last; kinds by flats on a third sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "2026", "label": "A", "header": 3},
        "tables": {"costs": "Costs"},
        "free": {"Costs": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"2026!{c}15" for c in "GHI"],
            *[f"2026!{c}{r}" for r in (18, 19, 20) for c in "BCDEFG"],
            "2026!H18",
            "2026!I18",
            *[f"Kinds!G{r}" for r in range(4, 11)],
        ],
        "zero": [],
    }


BOOKS = [avaruatools, nanaimofamily, paisleylessons, blantyremeals, kinabaluflats]
