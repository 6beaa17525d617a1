"""The workbooks of round 93: a family in Exeter, a plumber in Hexham, a village hall in Askerby, a café in Sai Kung, a landlord in Gqeberha."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import (
    MONEY,
    SIGNED,
    WHOLE,
    Card,
    across,
    aside,
    bold,
    date,
    day_of,
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
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

FAMILY_KINDS = [
    "Mortgage",
    "Bills",
    "Groceries",
    "Eating out",
    "Car",
    "Kids",
    "Clothes",
    "Health",
    "House & garden",
    "Fun",
    "Presents",
]
# date | what | category | amount | paid with
FAMILY_SPENT = """
07-01 | Mortgage | Mortgage | 968.40 | Joint account
07-01 | Council tax | Bills | 212 | Joint account
07-03 | Tesco | Groceries | 94.15 | Joint account
07-05 | Swimming lessons Isla | Kids | 38 | Joint account
07-06 | Gas and electric | Bills | 146 | Joint account
07-09 | Diesel | Car | 61.30 | Credit card
07-11 | Tesco | Groceries | 88.72 | Joint account
07-12 | Fish and chips | Eating out | 34.50 | Cash
07-15 | Broadband | Bills | 33.99 | Joint account
07-18 | Aldi | Groceries | 71.06 | Joint account
07-22 | School trip Theo | Kids | 26 | Joint account
07-25 | Tesco | Groceries | 102.38 | Joint account
07-29 | Sandals and shorts, Next | Clothes | 57 | Credit card
08-01 | Mortgage | Mortgage | 968.40 | Joint account
08-01 | Council tax | Bills | 212 | Joint account
08-02 | Tesco | Groceries | 79.94 | Joint account
08-05 | Swimming lessons Isla | Kids | 38 | Joint account
08-06 | Gas and electric | Bills | 146 | Joint account
08-08 | Campsite, three nights | Fun | 114 | Credit card
08-09 | Diesel | Car | 66.85 | Credit card
08-10 | Shorts back to Next | Clothes | -18 | Credit card
08-14 | Aldi | Groceries | 83.27 | Joint account
08-15 | Broadband | Bills | 33.99 | Joint account
08-19 | Ice creams at Exmouth | Eating out | 16.20 | Cash
08-22 | Paint for the fence | House & garden | 42.50 | Credit card
08-24 | Tesco | Groceries | 96.11 | Joint account
08-28 | School shoes, two pairs | Clothes | 84 | Credit card
09-01 | Mortgage | Mortgage | 968.40 | Joint account
09-01 | Council tax | Bills | 212 | Joint account
09-04 | Tesco | Groceries | 91.60 | Joint account
09-05 | Swimming lessons Isla | Kids | 38 | Joint account
09-06 | Gas and electric | Bills | 158 | Joint account
09-08 | Boots, cough mixture | Health | 9.45 | Cash
09-12 | Diesel | Car | 63.10 | Credit card
09-13 | Aldi | Groceries | 76.43 | Joint account
09-15 | Broadband | Bills | 33.99 | Joint account
09-18 | MOT and two tyres | Car | 238.80 | Credit card
09-19 | Pizza | Eating out | 41.75 | Credit card
09-23 | Tesco | Groceries | 98.07 | Joint account
09-27 | Nan's birthday | Presents | 30 | Cash
10-01 | Mortgage | Mortgage | 968.40 | Joint account
10-01 | Council tax | Bills | 212 | Joint account
10-03 | Tesco | Groceries | 87.55 | Joint account
10-05 | Swimming lessons Isla | Kids | 38 | Joint account
10-06 | Gas and electric | Bills | 158 | Joint account
10-09 | Winter coat, Next | Clothes | 45 | Credit card
10-10 | Aldi | Groceries | 80.29 | Joint account
10-14 | Dentist check-up | Health | 27.40 | Joint account
10-15 | Broadband | Bills | 33.99 | Joint account
10-17 | Cinema | Fun | 29.60 | Credit card
10-18 | Tesco | Groceries | 105.12 | Joint account
"""
# date | who from | amount
FAMILY_GOT = """
07-15 | Child benefit | 172.20
07-28 | Dan wages | 2184.37
07-31 | Becky wages | 1106.52
08-12 | Child benefit | 172.20
08-28 | Dan wages | 2184.37
08-28 | Becky wages | 1106.52
09-09 | Child benefit | 172.20
09-14 | Old pushchair sold | 45
09-28 | Dan wages | 2206.91
09-30 | Becky wages | 1168.04
10-07 | Child benefit | 172.20
"""


def exeterfamily() -> tuple[Workbook, Card]:
    """A family in Exeter: one list of spending, what came in beside it, a summary by months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Money"
    title(sheet, "A1", "Our money 2026")
    aside(sheet, "A2", "refunds with a minus")
    head(sheet, 3, ["Date", "What", "Category", "Spent", "Paid with"], "FCE4D6")
    head(sheet, 3, ["Received on", "From", "Came in"], "E2EFDA", column=7)
    for at, (day, what, kind, amount, how) in enumerate(rows(FAMILY_SPENT), 4):
        put(sheet, at, [date(day), what, kind, number(amount), how], ["dd/mm/yyyy", "", "", SIGNED, ""])
    for at, (day, whom, amount) in enumerate(rows(FAMILY_GOT), 4):
        put(sheet, at, [date(day), whom, number(amount)], ["dd/mm/yyyy", "", MONEY], column=7)
    dropdown(sheet, "C4:C600", '"' + ",".join(FAMILY_KINDS) + '"')
    dropdown(sheet, "E4:E600", '"Joint account,Credit card,Cash"')
    sheet.freeze_panes = "A4"
    widths(sheet, 12, 28, 17, 11, 15, 4, 13, 22, 12)

    page = workbook.create_sheet("Summary")
    title(page, "A1", "Where it goes")
    head(page, 3, ["", *[""] * 6, "Total"], "DDEBF7")
    letters = "BCDEFG"
    for month, letter in enumerate(letters, 7):
        page[f"{letter}3"] = dt.date(2026, month, 1)
        page[f"{letter}3"].number_format = "mmm yy"
    span = '">="&{0}$3,Money!${1}$4:${1}$600,"<="&EOMONTH({0}$3,0)'
    put(
        page,
        4,
        [
            "Came in",
            *[
                f"=SUMIFS(Money!$I$4:$I$600,Money!$G$4:$G$600,{span.format(letter, 'G')})"
                for letter in letters
            ],
            "=SUM(B4:G4)",
        ],
        ["", *[MONEY] * 7],
    )
    for at, kind in enumerate(FAMILY_KINDS, 6):
        sums = [
            f"=SUMIFS(Money!$D$4:$D$600,Money!$C$4:$C$600,$A{at},Money!$A$4:$A$600,{span.format(letter, 'A')})"
            for letter in letters
        ]
        put(page, at, [kind, *sums, f"=SUM(B{at}:G{at})"], ["", *[SIGNED] * 7])
    end = 5 + len(FAMILY_KINDS)
    put(page, end + 1, ["Spent", *[f"=SUM({c}6:{c}{end})" for c in "BCDEFGH"]], ["", *[SIGNED] * 7])
    put(page, end + 3, ["Left over", *[f"={c}4-{c}{end + 1}" for c in "BCDEFGH"]], ["", *[SIGNED] * 7])
    bold(page, *[f"{c}{r}" for c in "ABCDEFGH" for r in (4, end + 1, end + 3)])
    shade(page, f"A{end + 3}:H{end + 3}", "FFF2CC")
    widths(page, 18, *[11] * 6, 12)
    return workbook, {
        "book": "exeterfamily.xlsx",
        "half": "round93",
        "layout": "records",
        "about": "family with two children, Exeter, England, GBP",
        "dialect": "one list of spending with category, amount and how it was paid, refunds as minus; what came in as a list beside it on the same sheet; categories by months with came in, spent and left over on a second sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"spending": "Money"},
        "free": {"Money": ["What", "From"]},
        "adds_up": {},
        "watch": [f"Summary!{c}{r}" for c in "EH" for r in (4, *range(6, end + 2), end + 3)],
        "zero": [],
    }


# no | date | customer | job | labour | parts | paid on | how
PLUMB_JOBS = """
101 | 01-09 | Mrs Tait | Kitchen tap replaced | 60 | 48.50 | 01-16 | Bank
102 | 01-21 | Hadrian Lettings | Leak under bath, 4 Gilesgate | 80 | 12 | 02-20 | Bank
103 | 02-03 | Mr Charlton | Radiator moved | 140 | 36.80 | 02-05 | Cash
104 | 02-17 | Hadrian Lettings | Blocked waste, Priestpopple | 55 | | 03-19 | Bank
105 | 03-04 | Tynedale Tearooms | New basin and trap | 165 | 92.40 | 03-13 | Bank
106 | 03-18 | Mr & Mrs Ridley | Shower valve | 110 | 138 | 03-20 | Bank
107 | 04-09 | Mrs Dodds | Toilet cistern | 70 | 41.25 | 04-09 | Cash
108 | 04-22 | Hadrian Lettings | Cylinder, 11 Battle Hill | 320 | 465 | 05-22 | Bank
109 | 05-06 | Mr Charlton | Outside tap | 65 | 24.60 | 05-08 | Cash
110 | 05-20 | Corbridge Cricket Club | Pavilion showers | 240 | 118.30 | 06-10 | Bank
111 | 06-08 | Mrs Tait | Stop tap | 75 | 18.90 | 06-15 | Bank
112 | 06-24 | Mr Elliot | Bathroom, first half | 1400 | 1260 | 07-01 | Bank
113 | 07-15 | Mr Elliot | Bathroom, second half | 1400 | 385.70 | 07-27 | Bank
114 | 07-29 | Hadrian Lettings | Dripping taps, Gilesgate | 60 | 9.80 | 08-28 | Bank
115 | 08-12 | Tynedale Tearooms | Dishwasher plumbed in | 95 | 31.50 | 08-21 | Bank
116 | 08-27 | Mrs Dodds | Leak in loft | 85 | 14.20 | 08-27 | Cash
117 | 09-09 | Mr & Mrs Ridley | Two radiators | 220 | 174 | 09-18 | Bank
118 | 09-16 | Hadrian Lettings | Toilet, 11 Battle Hill | 90 | 127.40 | |
119 | 09-24 | Corbridge Cricket Club | Boiler room pipework | 180 | 66.20 | |
120 | 10-01 | Mr Elliot | Utility room sink | 130 | 95 | |
"""
PLUMB_KINDS = ["Materials", "Van", "Tools", "Phone", "Insurance", "Workwear", "Office & fees"]
# date | supplier | what | category | amount | paid with
PLUMB_COSTS = """
01-08 | Screwfix | tap and connectors | Materials | 44.20 | Card
01-12 | Vodafone | phone | Phone | 24 | Bank
01-19 | Esso | diesel | Van | 58.40 | Card
02-02 | City Plumbing | valves, pipe | Materials | 39.15 | Card
02-12 | Vodafone | phone | Phone | 24 | Bank
02-20 | Simply Business | public liability, year | Insurance | 186 | Bank
03-03 | City Plumbing | basin and trap | Materials | 81.60 | Card
03-12 | Vodafone | phone | Phone | 24 | Bank
03-17 | Screwfix | shower valve | Materials | 121.99 | Card
04-07 | Esso | diesel | Van | 61.75 | Card
04-13 | Vodafone | phone | Phone | 24 | Bank
04-21 | City Plumbing | cylinder | Materials | 418 | Card
05-12 | Vodafone | phone | Phone | 24 | Bank
05-19 | Screwfix | shower heads | Materials | 102.45 | Card
06-02 | Tyne Garage | service and MOT | Van | 274.50 | Bank
06-12 | Vodafone | phone | Phone | 24 | Bank
06-22 | City Plumbing | bath, toilet, basin | Materials | 1114 | Card
07-08 | Screwfix | pipe freezing kit | Tools | 69.99 | Card
07-13 | Vodafone | phone | Phone | 24 | Bank
07-30 | Esso | diesel | Van | 63.20 | Card
08-12 | Vodafone | phone | Phone | 24 | Bank
08-14 | Arco | boots | Workwear | 78.50 | Card
09-02 | Hexham tip | trade waste | Office & fees | 15 | Cash
09-08 | City Plumbing | two radiators | Materials | 158.30 | Card
09-14 | Vodafone | phone | Phone | 24 | Bank
09-22 | Screwfix | copper pipe, elbows | Materials | 57.85 | Card
09-30 | Esso | diesel | Van | 60.10 | Card
"""


def hexhamplumber() -> tuple[Workbook, Card]:
    """A plumber in Hexham: jobs invoiced with the day paid, expenses, the year by months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Jobs"
    heads = ["Inv", "Date", "Customer", "Job", "Labour", "Parts", "Total", "Paid on", "How"]
    head(sheet, 1, heads, "BDD7EE")
    for at, (no, day, customer, job, labour, parts, paid, how) in enumerate(rows(PLUMB_JOBS), 2):
        put(
            sheet,
            at,
            [
                number(no),
                date(day),
                customer,
                job,
                number(labour),
                number(parts),
                f"=E{at}+F{at}",
                day_of(paid),
                how or None,
            ],
            ["0", "dd/mm/yy", "", "", MONEY, MONEY, MONEY, "dd/mm/yy", ""],
        )
    dropdown(sheet, "I2:I300", '"Bank,Cash"')
    sheet.freeze_panes = "A2"
    widths(sheet, 7, 11, 25, 32, 11, 11, 11, 11, 9)

    costs = workbook.create_sheet("Expenses")
    head(costs, 1, ["Date", "Supplier", "What", "Category", "Amount", "Paid with"], "F8CBAD")
    for at, (day, whom, what, kind, amount, how) in enumerate(rows(PLUMB_COSTS), 2):
        put(costs, at, [date(day), whom, what, kind, number(amount), how], ["dd/mm/yy", "", "", "", MONEY])
    dropdown(costs, "D2:D300", '"' + ",".join(PLUMB_KINDS) + '"')
    dropdown(costs, "F2:F300", '"Card,Bank,Cash"')
    costs.freeze_panes = "A2"
    widths(costs, 11, 22, 28, 16, 11, 11)

    page = workbook.create_sheet("Year")
    title(page, "A1", "Coulson Plumbing 2026")
    head(page, 3, ["Month", "Invoiced", "Expenses", "Profit"], "E2EFDA")
    for at in range(4, 16):
        span = f'">="&$A{at},{{0}},"<="&EOMONTH($A{at},0)'
        job, cost = "Jobs!$B$2:$B$300", "Expenses!$A$2:$A$300"
        put(
            page,
            at,
            [
                dt.date(2026, at - 3, 1),
                f"=SUMIFS(Jobs!$G$2:$G$300,{job},{span.format(job)})",
                f"=SUMIFS(Expenses!$E$2:$E$300,{cost},{span.format(cost)})",
                f"=B{at}-C{at}",
            ],
            ["mmmm", MONEY, MONEY, SIGNED],
        )
    put(page, 16, ["Year", *[f"=SUM({c}4:{c}15)" for c in "BCD"]], ["", MONEY, MONEY, SIGNED])
    bold(page, "A16", "B16", "C16", "D16")
    shade(page, "A16:D16", "FFF2CC")
    put(page, 18, ["Paid", '=SUMIFS(Jobs!$G$2:$G$300,Jobs!$H$2:$H$300,">0")'], ["", MONEY])
    put(page, 19, ["Still owed to me", "=B16-B18"], ["", MONEY])
    bold(page, "A19", "B19")
    head(page, 3, ["Expenses", "So far"], "F8CBAD", column=6)
    for at, kind in enumerate(PLUMB_KINDS, 4):
        put(
            page,
            at,
            [kind, f"=SUMIF(Expenses!$D$2:$D$300,F{at},Expenses!$E$2:$E$300)"],
            ["", MONEY],
            column=6,
        )
    put(page, 11, ["Total", "=SUM(G4:G10)"], ["", MONEY], column=6)
    bold(page, "F11", "G11")
    widths(page, 18, 12, 12, 12, 4, 18, 12)
    return workbook, {
        "book": "hexhamplumber.xlsx",
        "half": "round93",
        "layout": "records",
        "about": "self-employed plumber, Hexham, England, GBP, not registered for VAT",
        "dialect": "jobs invoiced by running number with labour, parts and the total by formula, the day paid and bank or cash filled in later; expenses with supplier, category, amount and how it was paid; headings in the first row; months, still owed and categories on a third sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"jobs": "Jobs", "costs": "Expenses"},
        "free": {"Jobs": ["Job"], "Expenses": ["Supplier", "What"]},
        "adds_up": {},
        "watch": [
            *[f"Year!{c}{r}" for r in (13, 16) for c in "BCD"],
            "Year!B18",
            "Year!B19",
            *[f"Year!G{r}" for r in range(4, 12)],
        ],
        "zero": [],
    }


HALL_IN = ["Hall hire", "Coffee mornings", "100 Club", "Donations", "Events"]
HALL_OUT = [
    "Electricity",
    "Heating oil",
    "Water",
    "Cleaning",
    "Insurance",
    "Repairs",
    "100 Club prizes",
    "Event costs",
    "Sundries",
]
# date | ref | details | category | in | out
HALL_BOOK = """
01-07 | BACS | Yoga, December | Hall hire | 72 |
01-12 | DD | Electricity | Electricity | | 118.40
01-17 | PI 41 | Coffee morning | Coffee mornings | 96.30 |
01-30 | 301 | Mrs Bell, cleaning | Cleaning | | 60
02-04 | BACS | Yoga, January | Hall hire | 96 |
02-11 | 302 | Oil, 500 litres | Heating oil | | 386.50
02-14 | PI 42 | Coffee morning | Coffee mornings | 104.75 |
02-20 | BACS | Parish council, meetings | Hall hire | 60 |
02-27 | 303 | Mrs Bell, cleaning | Cleaning | | 60
03-04 | BACS | Yoga, February | Hall hire | 96 |
03-12 | DD | Electricity | Electricity | | 131.20
03-14 | PI 43 | Coffee morning | Coffee mornings | 88.10 |
03-20 | PI 44 | 100 Club subs | 100 Club | 480 |
03-27 | 304 | 100 Club draw, spring | 100 Club prizes | | 80
03-30 | 305 | Mrs Bell, cleaning | Cleaning | | 60
04-01 | 306 | Hall insurance, year | Insurance | | 642.18
04-08 | BACS | Yoga, March | Hall hire | 120 |
04-18 | PI 45 | Coffee morning | Coffee mornings | 112.60 |
04-22 | DD | Water | Water | | 47.85
04-29 | 307 | Mrs Bell, cleaning | Cleaning | | 60
05-06 | BACS | Yoga, April | Hall hire | 96 |
05-09 | PI 46 | Plant sale | Events | 314.20 |
05-12 | DD | Electricity | Electricity | | 97.65
05-21 | BACS | Wedding party, Robson | Hall hire | 150 |
05-29 | 308 | Mrs Bell, cleaning | Cleaning | | 60
06-10 | BACS | Yoga, May | Hall hire | 96 |
06-13 | PI 47 | Coffee morning | Coffee mornings | 121.45 |
06-19 | 309 | Gutter mended, J Hall | Repairs | | 135
06-26 | PI 48 | Collected at the Jubilee tea | Donations | 85 |
07-08 | BACS | Yoga, June | Hall hire | 120 |
07-13 | DD | Electricity | Electricity | | 84.30
07-17 | 310 | Barbecue, meat and rolls | Event costs | | 148.70
07-20 | PI 49 | Barbecue takings | Events | 427.50 |
07-30 | 311 | Mrs Bell, cleaning | Cleaning | | 60
08-19 | BACS | Parish council, meetings | Hall hire | 60 |
08-27 | 312 | Tea urn element | Repairs | | 38.95
09-02 | BACS | WI, spring and summer | Hall hire | 144 |
09-11 | DD | Electricity | Electricity | | 76.90
09-12 | PI 50 | Coffee morning | Coffee mornings | 109.20 |
09-18 | 313 | Tea, coffee, washing up liquid | Sundries | | 23.40
09-30 | 314 | Mrs Bell, cleaning | Cleaning | | 60
10-07 | BACS | Yoga, September | Hall hire | 96 |
"""


def askerbyhall() -> tuple[Workbook, Card]:
    """A village hall's treasurer: one bank account as a cash book with a balance carried on, a report by categories."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Cash book"
    across(sheet, "A1:G1", "Askerby Village Hall - cash book 2026", "D9EAD3")
    head(sheet, 3, ["Date", "Ref", "Details", "Category", "In", "Out", "Balance"], "B6D7A8")
    put(
        sheet,
        4,
        [date("01-01"), None, "Brought forward", None, None, None, 3164.72],
        ["dd/mm/yyyy", "", "", "", "", "", MONEY],
    )
    for at, (day, ref, what, kind, got, paid) in enumerate(rows(HALL_BOOK), 5):
        put(
            sheet,
            at,
            [
                date(day),
                int(ref) if ref.isdigit() else ref,
                what,
                kind,
                number(got),
                number(paid),
                f"=G{at - 1}+E{at}-F{at}",
            ],
            ["dd/mm/yyyy", "", "", "", MONEY, MONEY, MONEY],
        )
    dropdown(sheet, "D5:D400", f'"{",".join([*HALL_IN, *HALL_OUT])}"')
    sheet.freeze_panes = "A4"
    widths(sheet, 12, 8, 34, 18, 11, 11, 12)

    page = workbook.create_sheet("Summary")
    title(page, "A1", "Receipts and payments 2026")
    at, totals = 2, []
    for label, kinds, letter in (("Receipts", HALL_IN, "E"), ("Payments", HALL_OUT, "F")):
        at += 1
        head(page, at, [label, "2026", "2025"], "B6D7A8")
        start = at + 1
        before = {
            "Receipts": [1284, 1012.35, 470, 120, 688.4],
            "Payments": [598.2, 742, 91.3, 660, 611.74, 284.5, 160, 196.2, 71.85],
        }[label]
        for kind, last in zip(kinds, before, strict=True):
            at += 1
            total = f"=SUMIF('Cash book'!$D$5:$D$400,A{at},'Cash book'!${letter}$5:${letter}$400)"
            put(page, at, [kind, total, last], ["", MONEY, MONEY])
        at += 1
        put(page, at, ["Total", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]], ["", MONEY, MONEY])
        bold(page, *[f"{c}{at}" for c in "ABC"])
        totals.append(at)
        at += 1
    at += 1
    put(page, at, ["In bank 1 January", "='Cash book'!G4"], ["", MONEY])
    put(page, at + 1, ["Receipts less payments", f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    put(page, at + 2, ["In bank now", f"=B{at}+B{at + 1}"], ["", MONEY])
    bold(page, f"A{at + 2}", f"B{at + 2}")
    shade(page, f"A{at + 2}:C{at + 2}", "FFF2CC")
    widths(page, 26, 13, 13)
    lines = [*range(4, totals[0] + 1), *range(totals[0] + 3, totals[1] + 1), at + 1, at + 2]
    return workbook, {
        "book": "askerbyhall.xlsx",
        "half": "round93",
        "layout": "cash book",
        "about": "village hall committee, Askerby, England, GBP",
        "dialect": "one bank account with date, ref (cheque, paying-in slip, BACS, DD), details and category before in, out and a balance carried on each line; receipts and payments by category beside last year's with the bank below on a second sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"cash book": "Cash book"},
        "free": {"Cash book": ["Ref", "Details"]},
        "adds_up": {},
        "watch": [f"Summary!B{r}" for r in lines],
        "zero": [],
    }


# number | account | type | opening, credits as minus
CAFE_CHART = """
1000 | Till cash | Asset | 3500
1010 | Bank | Asset | 86420
1020 | Card takings to come | Asset | 4380
1500 | Coffee machine and furniture | Asset | 64000
2000 | Suppliers to pay | Liability | -8650
2100 | Bank loan | Liability | -40000
3000 | Owner's capital | Equity | -109650
3100 | Owner's drawings | Equity |
4000 | Café sales | Income |
4100 | Catering sales | Income |
5000 | Coffee and tea | Cost of sales |
5010 | Milk and food | Cost of sales |
5020 | Cups and packaging | Cost of sales |
6000 | Rent | Expense |
6010 | Wages | Expense |
6020 | MPF | Expense |
6100 | Electricity and gas | Expense |
6110 | Phone and internet | Expense |
6200 | Cleaning and repairs | Expense |
6300 | Card fees and bank charges | Expense |
6400 | Loan interest | Expense |
"""
CAFE_JOURNAL = """
09-01 | Rent September | 6000 22000; 1010 -22000
09-02 | Milk, Dairy Lane | 5010 1340; 1000 -1340
09-03 | Pacific Beans, August invoice | 2000 5250; 1010 -5250
09-04 | Card payout | 1010 4275; 6300 105; 1020 -4380
09-06 | Takings week | 1000 8240; 1020 19860; 4000 -28100
09-07 | Till to bank | 1010 6000; 1000 -6000
09-08 | Pacific Beans, invoice | 5000 4180; 2000 -4180
09-09 | Milk, Dairy Lane | 5010 1285; 1000 -1285
09-10 | MPF August | 6020 2150; 1010 -2150
09-11 | Card payout | 1010 19380; 6300 480; 1020 -19860
09-13 | Takings week | 1000 7915; 1020 21240; 4000 -29155
09-14 | Till to bank | 1010 6000; 1000 -6000
09-15 | Cups and lids, Packmart | 5020 2360; 2000 -2360
09-16 | Bread and eggs, cash | 5010 960; 1000 -960
09-17 | CLP Power | 6100 2874; 1010 -2874
09-18 | Card payout | 1010 20730; 6300 510; 1020 -21240
09-20 | Takings week | 1000 8430; 1020 20110; 4000 -28540
09-21 | Till to bank | 1010 7000; 1000 -7000
09-24 | Catering, sailing club | 1010 5400; 4100 -5400
09-25 | Broadband | 6110 398; 1010 -398
09-25 | Card payout | 1010 19620; 6300 490; 1020 -20110
09-27 | Takings week | 1000 8065; 1020 22380; 4000 -30445
09-28 | Till to bank | 1010 6000; 1000 -6000
09-30 | Wages September | 6010 38600; 1010 -38600
09-30 | Loan, September | 2100 1500; 6400 210; 1010 -1710
10-01 | Rent October | 6000 22000; 1010 -22000
10-02 | Milk, Dairy Lane | 5010 1310; 1000 -1310
10-02 | Card payout | 1010 21840; 6300 540; 1020 -22380
10-04 | Takings week | 1000 7980; 1020 20870; 4000 -28850
10-05 | Till to bank | 1010 6000; 1000 -6000
10-05 | Pacific Beans, September invoice | 2000 4180; 1010 -4180
"""


def saikungcafe() -> tuple[Workbook, Card]:
    """A small café in Sai Kung: a journal by account numbers, the chart with balances, the profit."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    title(sheet, "A1", "Tide Table Café - journal from 1 September 2026 (HK$)")
    head(sheet, 3, ["Date", "Acct", "Name", "Details", "Debit", "Credit"], "D0CECE")
    at = 3
    for day, what, lines in journal_lines(CAFE_JOURNAL):
        for account, amount in lines:
            at += 1
            put(
                sheet,
                at,
                [
                    day,
                    int(account),
                    f"=VLOOKUP(B{at},Accounts!$A$4:$B$24,2,FALSE)",
                    what,
                    number(str(amount)) if amount > 0 else None,
                    number(str(-amount)) if amount < 0 else None,
                ],
                ["d mmm yyyy", "0", "", "", MONEY, MONEY],
            )
    sheet.freeze_panes = "A4"
    widths(sheet, 13, 8, 28, 32, 13, 13)

    page = workbook.create_sheet("Accounts")
    title(page, "A1", "Chart of accounts")
    head(page, 3, ["No", "Account", "Type", "Opening 1 Sep", "Debits", "Credits", "Balance"], "D0CECE")
    for at, (no, account, kind, opening) in enumerate(rows(CAFE_CHART), 4):
        put(
            page,
            at,
            [
                int(no),
                account,
                kind,
                number(opening) or 0,
                *[f"=SUMIF(Journal!$B$4:$B$800,$A{at},Journal!${c}$4:${c}$800)" for c in "EF"],
                f"=D{at}+E{at}-F{at}",
            ],
            ["0", "", "", SIGNED, MONEY, MONEY, SIGNED],
        )
    put(page, 25, [None, "Total", None, *[f"=SUM({c}4:{c}24)" for c in "DEFG"]], ["", "", "", *[SIGNED] * 4])
    bold(page, *[f"{c}25" for c in "BDEFG"])
    aside(page, "B26", "credit balances with a minus; the balances must add up to 0")
    put(page, 28, [None, "Income", None, None, None, None, "=-SUM(G12:G13)"], [*[""] * 6, SIGNED])
    put(page, 29, [None, "Costs", None, None, None, None, "=SUM(G14:G24)"], [*[""] * 6, SIGNED])
    put(page, 30, [None, "Profit", None, None, None, None, "=G28-G29"], [*[""] * 6, SIGNED])
    bold(page, "B30", "G30")
    shade(page, "A30:G30", "FFF2CC")
    widths(page, 8, 30, 14, 14, 14, 14, 14)
    return workbook, {
        "book": "saikungcafe.xlsx",
        "half": "round93",
        "layout": "journal",
        "about": "small café, Sai Kung, Hong Kong, HKD, no sales tax there",
        "dialect": "date, account by number with its name looked up, details, debit and credit on each line; chart with type, opening, debits, credits and a signed balance on a second sheet, the profit below; weekly takings as cash and cards, cards paid out later less fees",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Acct",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [*[f"Accounts!G{r}" for r in range(4, 26)], *[f"Accounts!G{r}" for r in (28, 29, 30)]],
        "zero": ["Accounts!G25"],
    }


# flat | tenant | rent | received January to October
FLATS = """
Flat 1 | Ms Jacobs | 6200 | 6200 6200 6200 6200 6200 6200 6200 6200 6200 6200
Flat 2 | Mr Naidoo | 5800 | 5800 5800 5800 5800 5800 5800 5800 5800 5800 -
Flat 3 | T. Mabena | 5500 | 5500 5500 5500 4000 7000 5500 5500 5500 5500 -
Flat 4 | The Smits | 7100 | 7100 7100 7100 7100 7100 7100 7100 7100 7100 7100
Cottage | Mrs Peters | 4600 | 4400 4400 4400 4600 4600 4600 4600 4600 4600 -
"""
REPAIR_KINDS = ["Plumbing", "Electrical", "Painting", "Roof & gutters", "Garden", "Other"]
# date | where | kind | what was done | who | cost | paid by
REPAIRS = """
01-14 | Flat 3 | Plumbing | Toilet running | Dlamini Plumbing | 650 | EFT
01-30 | Whole building | Garden | Grass and hedges | Sipho | 450 | Cash
02-11 | Flat 1 | Electrical | Oven element | A1 Electric | 980 | EFT
02-27 | Whole building | Garden | Grass and hedges | Sipho | 450 | Cash
03-09 | Whole building | Roof & gutters | Gutters cleaned | Coast Gutters | 1600 | EFT
03-31 | Whole building | Garden | Grass and hedges | Sipho | 450 | Cash
04-16 | Cottage | Painting | Paint, Builders | Builders | 1284.50 | Card
04-20 | Cottage | Painting | Two days' painting | Jerome | 1400 | Cash
04-30 | Whole building | Garden | Grass and hedges | Sipho | 450 | Cash
05-13 | Flat 4 | Plumbing | Geyser thermostat | Dlamini Plumbing | 1150 | EFT
05-29 | Whole building | Garden | Grass and hedges | Sipho | 450 | Cash
06-10 | Flat 2 | Electrical | Plug points in kitchen | A1 Electric | 870 | EFT
06-22 | Flat 3 | Other | New front door lock | Builders | 549.90 | Card
06-30 | Whole building | Garden | Grass and hedges | Sipho | 450 | Cash
07-15 | Flat 1 | Roof & gutters | Leak above bathroom | Coast Gutters | 2350 | EFT
07-31 | Whole building | Garden | Grass and hedges | Sipho | 450 | Cash
08-12 | Flat 4 | Painting | Paint for passage | Builders | 689 | Card
08-14 | Flat 4 | Painting | Passage painted | Jerome | 700 | Cash
08-31 | Whole building | Garden | Grass and hedges | Sipho | 500 | Cash
09-08 | Cottage | Plumbing | Blocked drain | Dlamini Plumbing | 780 | EFT
09-21 | Flat 2 | Other | Window pane | PE Glass | 620 | EFT
09-30 | Whole building | Garden | Grass and hedges | Sipho | 500 | Cash
"""


def gqeberhaflats() -> tuple[Workbook, Card]:
    """A landlord in Gqeberha: rents received by flats and months, a list of repairs, what is left by flats."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Rent"
    across(sheet, "A1:P1", "RENT RECEIVED 2026", "F6B26B")
    head(
        sheet,
        3,
        [
            "Flat",
            "Tenant",
            "Rent",
            *["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
            "Total",
        ],
        "F9CB9C",
    )
    for at, (flat, tenant, rent, got) in enumerate(rows(FLATS), 4):
        months = [None if text == "-" else number(text) for text in got.split()]
        put(
            sheet,
            at,
            [flat, tenant, number(rent), *months, None, None, f"=SUM(D{at}:O{at})"],
            ["", "", *[WHOLE] * 14],
        )
    columns = [get_column_letter(c) for c in range(3, 17)]
    put(sheet, 9, ["Total", None, *[f"=SUM({c}4:{c}8)" for c in columns]], ["", "", *[WHOLE] * 14])
    bold(sheet, "A9", *[f"{c}9" for c in columns])
    shade(sheet, "A9:P9", "FFF2CC")
    sheet.freeze_panes = "D4"
    widths(sheet, 12, 16, 9, *[9] * 12, 11)

    costs = workbook.create_sheet("Repairs")
    head(costs, 1, ["Date", "Flat", "Kind", "What was done", "Who", "Cost", "Paid by"], "CFE2F3")
    for at, (day, flat, kind, what, whom, cost, how) in enumerate(rows(REPAIRS), 2):
        put(
            costs,
            at,
            [date(day), flat, kind, what, whom, number(cost), how],
            ["yyyy/mm/dd", "", "", "", "", MONEY, ""],
        )
    dropdown(costs, "C2:C300", '"' + ",".join(REPAIR_KINDS) + '"')
    dropdown(costs, "G2:G300", '"EFT,Cash,Card"')
    costs.freeze_panes = "A2"
    widths(costs, 12, 16, 16, 28, 20, 11, 9)

    page = workbook.create_sheet("Summary")
    title(page, "A1", "2026 so far")
    head(page, 3, ["Flat", "Rent", "Repairs", "Left"], "D9EAD3")
    for at, flat in enumerate(["Flat 1", "Flat 2", "Flat 3", "Flat 4", "Cottage", "Whole building"], 4):
        rent = f"=Rent!P{at}" if at < 9 else None
        put(
            page,
            at,
            [flat, rent, f"=SUMIF(Repairs!$B$2:$B$300,A{at},Repairs!$F$2:$F$300)", f"=B{at}-C{at}"],
            ["", MONEY, MONEY, SIGNED],
        )
    put(page, 10, ["Total", *[f"=SUM({c}4:{c}9)" for c in "BCD"]], ["", MONEY, MONEY, SIGNED])
    bold(page, *[f"{c}10" for c in "ABCD"])
    head(page, 13, ["Repairs by kind", "Cost"], "D9EAD3")
    for at, kind in enumerate(REPAIR_KINDS, 14):
        put(page, at, [kind, f"=SUMIF(Repairs!$C$2:$C$300,A{at},Repairs!$F$2:$F$300)"], ["", MONEY])
    put(page, 20, ["Total", "=SUM(B14:B19)"], ["", MONEY])
    bold(page, "A20", "B20")
    widths(page, 18, 13, 13, 13)
    return workbook, {
        "book": "gqeberhaflats.xlsx",
        "half": "round93",
        "layout": "grid",
        "about": "landlord with four flats and a cottage, Gqeberha, South Africa, ZAR",
        "dialect": "rents received as boxes by flats and months with tenant and rent before them; repairs as a list with flat, kind, what was done and who before the cost and how it was paid last; rent, repairs and what is left by flats and repairs by kinds on a third sheet",
        "date_order": "ymd",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"repairs": "Repairs"},
        "grid": {"sheet": "Rent", "label": "A", "header": 3},
        "free": {"Repairs": ["What was done", "Who"]},
        "adds_up": {},
        "watch": [
            *[f"Rent!{c}{r}" for c in "P" for r in range(4, 10)],
            "Rent!M9",
            *[f"Summary!{c}{r}" for r in range(4, 11) for c in "CD"],
            *[f"Summary!B{r}" for r in (10, *range(14, 21))],
        ],
        "zero": [],
    }


BOOKS = [exeterfamily, hexhamplumber, askerbyhall, saikungcafe, gqeberhaflats]
