"""The workbooks of round 119: a household in Fargo, a shop in Siteki, a virtual assistant in Hermanus, sea swimmers in Skerries, a landlady in Bulawayo."""
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
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.workbook import Workbook

FARGO_KINDS = [
    "Groceries",
    "Eating out",
    "Gas",
    "Utilities",
    "House",
    "Kids",
    "Clothes",
    "Health",
    "Fun",
]
# date | category | where | amount | paid with | notes
FARGO = """
09-01 | House | Bell Bank, mortgage | 1284.60 | Checking |
09-02 | Groceries | Hornbacher's | 92.35 | Visa |
09-03 | Gas | Casey's | 38.10 | Visa |
09-04 | Kids | Discovery Middle School | 45 | Checking | band fee
09-05 | Eating out | Deaner's Diner | 41.75 | Visa |
09-08 | Groceries | Hornbacher's | 118.02 | Visa |
09-10 | Utilities | Xcel Energy | 131.27 | Checking |
09-11 | Fun | Marcus Century Cinema | 36.50 | Visa |
09-13 | Clothes | Scheels | 89.99 | Visa | rain jackets
09-14 | Utilities | Midco internet | 74 | Checking |
09-15 | Groceries | Hornbacher's | 87.44 | Visa |
09-16 | Gas | Casey's | 42.85 | Visa |
09-18 | Kids | Red River Piano | 60 | Cash | lessons, two weeks
09-20 | Fun | Pumpkin patch | 28 | Cash |
09-22 | Groceries | Sam's Club | 163.91 | Visa |
09-24 | Utilities | City of Fargo water | 58.33 | Checking |
09-25 | Health | Thrifty White | 17.60 | Visa | cold medicine
09-28 | Gas | Casey's | 40.02 | Visa |
09-30 | Eating out | Spitfire Pizza | 33.20 | Cash |
10-01 | House | Bell Bank, mortgage | 1284.60 | Checking |
10-02 | Kids | Red River Piano | 60 | Cash | lessons, two weeks
10-03 | Groceries | Hornbacher's | 104.58 | Visa |
10-06 | House | Menards | 52.47 | Visa | furnace filters, caulk
10-08 | Gas | Casey's | 39.66 | Visa |
10-09 | Utilities | Xcel Energy | 122.80 | Checking |
10-10 | Clothes | Scheels | 129.98 | Visa | snow pants, boots
10-12 | Clothes | Scheels | -54.99 | Visa | boots back, too small
10-13 | Groceries | Hornbacher's | 95.12 | Visa |
10-14 | Utilities | Midco internet | 74 | Checking |
10-16 | Kids | Red River Piano | 60 | Cash | lessons, two weeks
10-17 | Eating out | Deaner's Diner | 46.30 | Visa |
10-19 | Health | Lakes Dental | 85 | Checking | cleaning, our part
10-20 | Groceries | Sam's Club | 148.25 | Visa |
10-21 | Gas | Casey's | 37.95 | Visa |
10-24 | Utilities | City of Fargo water | 56.18 | Checking |
10-25 | Fun | Halloween store | 44.10 | Visa |
10-27 | Groceries | Hornbacher's | 111.73 | Visa |
10-30 | Kids | Red River Piano | 60 | Cash | lessons, two weeks
11-01 | House | Bell Bank, mortgage | 1284.60 | Checking |
11-03 | Groceries | Hornbacher's | 99.09 | Visa |
11-04 | Gas | Casey's | 41.15 | Visa |
11-06 | House | Menards | 78.64 | Visa | storm door closer, salt
11-07 | Clothes | Scheels | 74.98 | Visa | mittens, hats
"""


def fargohome() -> tuple[Workbook, Card]:
    """A household in Fargo: one list of spending with categories, months across on a second sheet."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Spending"
    head(sheet, 1, ["Date", "Category", "Where", "Amount", "Paid with", "Notes"], "FFE699")
    for at, (day, kind, where, amount, how, notes) in enumerate(rows(FARGO), 2):
        put(
            sheet,
            at,
            [date(day), kind, where, number(amount), how, notes or None],
            ["m/d/yyyy", "", "", SIGNED, "", ""],
        )
    dropdown(sheet, "B2:B500", '"' + ",".join(FARGO_KINDS) + '"')
    dropdown(sheet, "E2:E500", '"Visa,Checking,Cash"')
    sheet.freeze_panes = "A2"
    widths(sheet, 12, 14, 27, 12, 12, 26)

    page = workbook.create_sheet("Months")
    title(page, "A1", "Where the money went, fall 2026")
    head(page, 3, ["Category", None, None, None, None, "So far"], "C6E0B4")
    months = [dt.date(2026, month, 1) for month in (9, 10, 11, 12)]
    put(page, 3, months, ["mmm yyyy"] * 4, column=2)
    for at, kind in enumerate(FARGO_KINDS, 4):
        sums = [
            f'=SUMIFS(Spending!$D$2:$D$500,Spending!$B$2:$B$500,$A{at},Spending!$A$2:$A$500,">="&{c}$3,Spending!$A$2:$A$500,"<="&EOMONTH({c}$3,0))'
            for c in "BCDE"
        ]
        put(page, at, [kind, *sums, f"=SUM(B{at}:E{at})"], ["", *[SIGNED] * 5])
    put(page, 13, ["All", *[f"=SUM({c}4:{c}12)" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bold(page, *[f"{c}13" for c in "ABCDEF"])
    shade(page, "A13:F13", "E2EFDA")
    head(page, 15, ["Paid with", "So far"], "C6E0B4")
    for at, how in enumerate(("Visa", "Checking", "Cash"), 16):
        put(
            page,
            at,
            [how, f"=SUMIF(Spending!$E$2:$E$500,A{at},Spending!$D$2:$D$500)"],
            ["", SIGNED],
        )
    widths(page, 16, 12, 12, 12, 12, 12)
    return workbook, {
        "book": "fargohome.xlsx",
        "half": "round119",
        "layout": "records",
        "about": "household with two children, Fargo, North Dakota, USD",
        "dialect": "one list of spending with the category second, where before the amount, what it was paid with after it and a remark at times, taken back as minus; headings in the first row; categories by months and sums by card, checking and cash on a second sheet",
        "date_order": "mdy",
        "period": ["2026-09-01", "2026-12-31"],
        "tables": {"spending": "Spending"},
        "free": {"Spending": ["Where", "Notes"]},
        "adds_up": {},
        "watch": [
            *[f"Months!D{r}" for r in range(4, 14)],
            "Months!F13",
            "Months!B16",
            "Months!B17",
            "Months!B18",
        ],
        "zero": [],
    }


SITEKI_CODES = """
S | Sales over the counter
G | Goods for the shop
T | Transport
W | Wages
E | Electricity and airtime
X | Small things for the shop
O | Taken by me
B | Banked
"""
# date | details | code | in | out
SITEKI = """
09-14 | Sales | S | 1985 |
09-14 | Bread, Premier van | G | | 420
09-15 | Sales | S | 1740.50 |
09-15 | Electricity token | E | | 200
09-16 | Sales | S | 2112 |
09-16 | Bread, Premier van | G | | 385
09-16 | Banked, FNB | B | | 5000
09-17 | Sales | S | 1893 |
09-17 | Kombi to Manzini for stock | T | | 70
09-17 | Manzini wholesalers | G | | 1260.40
09-18 | Sales | S | 2655 |
09-18 | Bread, Premier van | G | | 420
09-19 | Sales | S | 3120.50 |
09-19 | Thoko, week | W | | 650
09-19 | Taken home | O | | 800
09-21 | Sales | S | 2040 |
09-21 | Bread, Premier van | G | | 420
09-21 | Banked, FNB | B | | 6000
09-22 | Sales | S | 1688 |
09-22 | Carrier bags | X | | 96
09-23 | Sales | S | 1954.50 |
09-23 | Bread, Premier van | G | | 385
09-23 | Eggs, Make Dlamini | G | | 260
09-24 | Sales | S | 1821 |
09-24 | Kombi to Manzini for stock | T | | 70
09-24 | Manzini wholesalers | G | | 1418.75
09-25 | Sales | S | 3480 |
09-25 | Bread, Premier van | G | | 420
09-25 | Airtime for the shop phone | E | | 50
09-26 | Sales | S | 3902 |
09-26 | Thoko, week | W | | 650
09-26 | Taken home | O | | 800
09-28 | Sales | S | 2210 |
09-28 | Bread, Premier van | G | | 420
09-28 | Banked, FNB | B | | 10000
09-29 | Sales | S | 1776.50 |
09-29 | Electricity token | E | | 200
09-30 | Sales | S | 2365 |
09-30 | Bread, Premier van | G | | 385
09-30 | Eggs, Make Dlamini | G | | 260
10-01 | Sales | S | 2148 |
10-01 | Kombi to Manzini for stock | T | | 70
10-01 | Manzini wholesalers | G | | 1377.20
10-01 | Till rolls | X | | 58
"""


def sitekishop() -> tuple[Workbook, Card]:
    """A small shop in Siteki: the till's daily cash book with a letter for what each line is."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Cash Book"
    across(sheet, "A1:F1", "SHOP CASH BOOK 2026 (E)", "BDD7EE")
    put(
        sheet, 2, ["In the till", None, None, None, None, "=F5+SUM(D6:D900)-SUM(E6:E900)"], [*[""] * 5, MONEY]
    )
    bold(sheet, "A2", "F2")
    head(sheet, 4, ["Date", "Details", "Code", "In", "Out", "Balance"], "DDEBF7")
    put(sheet, 5, [date("09-14"), "Float", None, None, None, 500], ["dd/mm/yy", "", "", "", "", MONEY])
    for at, (day, what, code, got, paid) in enumerate(rows(SITEKI), 6):
        put(
            sheet,
            at,
            [date(day), what, code, number(got), number(paid), f"=F{at - 1}+D{at}-E{at}"],
            ["dd/mm/yy", "", "", MONEY, MONEY, MONEY],
        )
    sheet.freeze_panes = "A5"
    widths(sheet, 11, 32, 7, 12, 12, 13)

    page = workbook.create_sheet("Codes")
    head(page, 1, ["Code", "What it is", None, None, None, "Total"], "DDEBF7")
    put(page, 1, [dt.date(2026, month, 1) for month in (9, 10, 11)], ["mmm yyyy"] * 3, column=3)
    for at, (code, what) in enumerate(rows(SITEKI_CODES), 2):
        column = "D" if code == "S" else "E"
        day, money, codes = (f"'Cash Book'!${c}$6:${c}$900" for c in ("A", column, "C"))
        sums = [
            f'=SUMIFS({money},{codes},$A{at},{day},">="&{c}$1,{day},"<="&EOMONTH({c}$1,0))' for c in "CDE"
        ]
        put(page, at, [code, what, *sums, f"=SUM(C{at}:E{at})"], ["", "", *[MONEY] * 4])
    aside(page, "A11", "S comes in, all the other letters go out. Bread, eggs and the wholesalers are all G.")
    widths(page, 8, 28, 13, 13, 13, 13)
    return workbook, {
        "book": "sitekishop.xlsx",
        "half": "round119",
        "layout": "cash book",
        "about": "small grocery shop, Siteki, Eswatini, SZL, not registered for VAT",
        "dialect": "the till alone: details and a code letter before in, out and a balance carried on each line, the day's sales as one line, cash banked and taken home as lines out, what is in the till above the headings; the letters with what they stand for and their sums by months on a second sheet",
        "date_order": "dmy",
        "period": ["2026-09-14", "2026-12-31"],
        "tables": {"cash book": "Cash Book"},
        "free": {"Cash Book": ["Details"]},
        "adds_up": {},
        "watch": ["Cash Book!F2", *[f"Codes!{c}{r}" for r in range(2, 10) for c in "DF"]],
        "zero": [],
    }


HERMANUS_CLIENTS = [
    "Overberg Vets",
    "Walker Bay Tours",
    "Fynbos Guesthouse",
    "Dr L. Naidoo",
    "Kleinmond Pottery",
]
HERMANUS_KINDS = ["Internet & phone", "Software", "Stationery", "Bank charges", "Travel", "Training"]
# date | in/out | who | what for | category | amount
HERMANUS = """
06-01 | In | Overberg Vets | May, 20 hours | Client work | 4200
06-01 | Out | Afrihost | Fibre, June | Internet & phone | 697
06-03 | In | Walker Bay Tours | May bookings inbox | Client work | 3150
06-05 | Out | Google Workspace | June | Software | 138
06-08 | In | Dr L. Naidoo | Typing, May | Client work | 1875
06-10 | Out | PNA | Printer paper, pens | Stationery | 214.50
06-15 | In | Fynbos Guesthouse | May newsletter | Client work | 1600
06-18 | Out | Zoom | June | Software | 295
06-30 | Out | Capitec | Charges | Bank charges | 62.40
07-01 | In | Overberg Vets | June, 20 hours | Client work | 4200
07-01 | Out | Afrihost | Fibre, July | Internet & phone | 697
07-02 | In | Walker Bay Tours | June bookings inbox | Client work | 3150
07-06 | Out | Google Workspace | July | Software | 138
07-09 | In | Dr L. Naidoo | Typing, June | Client work | 2100
07-14 | Out | Uber | To Walker Bay Tours and back | Travel | 118
07-15 | In | Fynbos Guesthouse | June newsletter | Client work | 1600
07-20 | Out | Zoom | July | Software | 295
07-31 | Out | Capitec | Charges | Bank charges | 58.90
08-03 | In | Overberg Vets | July, 20 hours | Client work | 4200
08-03 | Out | Afrihost | Fibre, August | Internet & phone | 697
08-04 | In | Walker Bay Tours | July bookings inbox | Client work | 3150
08-05 | Out | Google Workspace | August | Software | 138
08-10 | In | Kleinmond Pottery | Web shop listings | Client work | 2400
08-12 | Out | Udemy | Course, Canva for work | Training | 189.99
08-13 | In | Dr L. Naidoo | Typing, July | Client work | 1725
08-17 | In | Fynbos Guesthouse | July newsletter | Client work | 1600
08-18 | Out | Zoom | August | Software | 295
08-24 | Out | PNA | Ink cartridges | Stationery | 489
08-31 | Out | Capitec | Charges | Bank charges | 64.10
09-01 | In | Overberg Vets | August, 20 hours | Client work | 4200
09-01 | Out | Afrihost | Fibre, September | Internet & phone | 697
09-03 | In | Walker Bay Tours | August bookings inbox | Client work | 3150
09-07 | Out | Google Workspace | September | Software | 138
09-10 | In | Dr L. Naidoo | Typing, August | Client work | 1950
09-15 | In | Fynbos Guesthouse | August newsletter | Client work | 1600
"""


def hermanusassistant() -> tuple[Workbook, Card]:
    """A virtual assistant in Hermanus: income and expenses in one sheet, clients and months on another."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Totals"
    title(page, "A1", "Virtual assistant, from June 2026 (rand)")
    sheet = workbook.create_sheet("Money")
    put(
        sheet,
        1,
        [
            "In minus out so far",
            None,
            None,
            None,
            None,
            '=SUMIF(B4:B600,"In",F4:F600)-SUMIF(B4:B600,"Out",F4:F600)',
        ],
        [*[""] * 5, SIGNED],
    )
    bold(sheet, "A1", "F1")
    head(sheet, 3, ["Date", "In/Out", "Client / shop", "What for", "Category", "Rand"], "D9D2E9")
    for at, (day, way, who, what, kind, amount) in enumerate(rows(HERMANUS), 4):
        put(
            sheet,
            at,
            [date(day), way, who, what, kind, number(amount)],
            ["yyyy/mm/dd", "", "", "", "", MONEY],
        )
    dropdown(sheet, "B4:B600", '"In,Out"')
    dropdown(sheet, "E4:E600", '"' + ",".join(["Client work", *HERMANUS_KINDS]) + '"')
    sheet.freeze_panes = "A4"
    widths(sheet, 12, 8, 24, 30, 18, 12)

    head(page, 3, ["Month", "In", "Out", "Mine"], "B4A7D6")
    day, way, money = (f"Money!${c}$4:${c}$600" for c in "ABF")
    for at, month in enumerate((6, 7, 8, 9, 10, 11, 12), 4):
        sums = [f'=SUMIFS({money},{way},{c}$3,{day},">="&$A{at},{day},"<="&EOMONTH($A{at},0))' for c in "BC"]
        put(page, at, [dt.date(2026, month, 1), *sums, f"=B{at}-C{at}"], ["mmmm", *[SIGNED] * 3])
    put(page, 11, ["Together", *[f"=SUM({c}4:{c}10)" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, *[f"{c}11" for c in "ABCD"])
    head(page, 3, ["Client", "Paid me"], "B4A7D6", column=6)
    for at, client in enumerate(HERMANUS_CLIENTS, 4):
        put(
            page,
            at,
            [client, f'=SUMIFS({money},{way},"In",Money!$C$4:$C$600,F{at})'],
            ["", MONEY],
            column=6,
        )
    head(page, 13, ["Expense", "Spent"], "B4A7D6")
    for at, kind in enumerate(HERMANUS_KINDS, 14):
        put(page, at, [kind, f"=SUMIF(Money!$E$4:$E$600,A{at},{money})"], ["", MONEY])
    widths(page, 18, 12, 12, 12, 4, 22, 12)
    return workbook, {
        "book": "hermanusassistant.xlsx",
        "half": "round119",
        "layout": "records",
        "about": "freelance virtual assistant, Hermanus, South Africa, ZAR, not registered for VAT",
        "dialect": "one list of income and expenses with In or Out second, client or shop, what for and category before one amount, the difference above the headings; months, clients and kinds of expense on the first sheet",
        "date_order": "ymd",
        "period": ["2026-06-01", "2026-12-31"],
        "tables": {"money": "Money"},
        "free": {"Money": ["What for"]},
        "adds_up": {},
        "watch": [
            "Money!F1",
            *[f"Totals!{c}{r}" for r in (7, 8, 11) for c in "BCD"],
            *[f"Totals!G{r}" for r in range(4, 9)],
            *[f"Totals!B{r}" for r in range(14, 20)],
        ],
        "zero": [],
    }


# member | class | dues | paid on | paid
SKERRIES_MEMBERS = """
Ailbhe Cullen | Adult | 60 | 03-08 | 60
Brendan Dowdall | Adult | 60 | 03-08 | 60
Noreen Dunne | Pensioner | 30 | 03-15 | 30
Declan Foy | Adult | 60 | |
Gráinne Hand | Adult | 60 | 04-12 | 60
Hugo Jansen | Student | 25 | 03-22 | 25
Catherine Keogh | Adult | 60 | 03-15 | 60
Tom Landy | Pensioner | 30 | 03-08 | 30
Siobhán Mangan | Adult | 60 | |
Peter Monks | Adult | 60 | 03-29 | 60
Una Moles | Pensioner | 30 | 04-05 | 30
Rory Plunkett | Student | 25 | |
Sheila Rooney | Pensioner | 30 | 03-22 | 30
Fergal Seaver | Adult | 60 | 05-10 | 60
"""
# date | what | kind | in | out
SKERRIES = """
03-08 | Dues, Ailbhe Cullen | Dues | 60 |
03-08 | Dues, Brendan Dowdall | Dues | 60 |
03-08 | Dues, Tom Landy | Dues | 30 |
03-08 | Tea, milk, biscuits | Tea & buns | | 14.20
03-15 | Dues, Noreen Dunne | Dues | 30 |
03-15 | Dues, Catherine Keogh | Dues | 60 |
03-20 | Club insurance | Insurance | | 210
03-22 | Dues, Hugo Jansen | Dues | 25 |
03-22 | Dues, Sheila Rooney | Dues | 30 |
03-22 | Tow float, second one | Safety | | 28.50
03-29 | Dues, Peter Monks | Dues | 60 |
03-29 | 2 hats sold | Hats | 24 |
04-05 | Dues, Una Moles | Dues | 30 |
04-05 | Tea, milk, biscuits | Tea & buns | | 12.85
04-12 | Dues, Gráinne Hand | Dues | 60 |
04-19 | Whistles | Safety | | 9
04-26 | Hats, box of 20 | Hats | | 130
05-03 | 4 hats sold | Hats | 48 |
05-03 | Milk and buns | Tea & buns | | 10.60
05-10 | Dues, Fergal Seaver | Dues | 60 |
05-17 | Island swim, 11 at €5 | Swims | 55 |
05-17 | Boatman for the island swim | Safety | | 40
05-24 | 3 hats sold | Hats | 36 |
05-31 | Tea, milk, biscuits | Tea & buns | | 13.45
06-07 | First aid kit refill | Safety | | 22.30
06-14 | Night swim, 9 at €5 | Swims | 45 |
06-14 | Buns for the night swim | Tea & buns | | 18
"""
SKERRIES_KINDS = ["Dues", "Swims", "Hats", "Tea & buns", "Safety", "Insurance"]


def skerriesswimmers() -> tuple[Workbook, Card]:
    """A sea swimming club in Skerries: members' dues on the left, the cash list on the right of one sheet."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Club"
    title(sheet, "A1", "Sea swimmers 2026")
    put(sheet, 2, ["Dues still owed", None, None, None, None, "=SUM(F5:F18)"], [*[""] * 5, MONEY])
    put(
        sheet,
        2,
        ["In the cash box", None, None, None, None, "=86.4+SUM(K5:K400)-SUM(L5:L400)"],
        [*[""] * 5, MONEY],
        8,
    )
    bold(sheet, "A2", "F2", "H2", "M2")
    head(sheet, 4, ["Member", "Class", "Dues", "Paid on", "Paid", "Owes"], "BDD7EE")
    for at, (name, group, due, day, paid) in enumerate(rows(SKERRIES_MEMBERS), 5):
        put(
            sheet,
            at,
            [name, group, number(due), day_of(day), number(paid), f"=C{at}-E{at}"],
            ["", "", MONEY, "d mmm", MONEY, MONEY],
        )
    head(sheet, 4, ["Date", "What", "Kind", "In", "Out", "Left"], "FFE699", column=8)
    for at, (day, what, kind, got, spent) in enumerate(rows(SKERRIES), 5):
        before = "86.4" if at == 5 else f"M{at - 1}"
        put(
            sheet,
            at,
            [date(day), what, kind, number(got), number(spent), f"={before}+K{at}-L{at}"],
            ["d mmm", "", "", MONEY, MONEY, MONEY],
            column=8,
        )
    sheet.freeze_panes = "A5"
    widths(sheet, 20, 11, 9, 10, 9, 9, 4, 10, 30, 12, 9, 9, 10)

    page = workbook.create_sheet("For the meeting")
    head(page, 1, ["", "In", "Out"], "BDD7EE")
    for at, kind in enumerate(SKERRIES_KINDS, 2):
        sums = [f"=SUMIF(Club!$J$5:$J$400,$A{at},Club!{c}$5:{c}$400)" for c in "KL"]
        put(page, at, [kind, *sums], ["", MONEY, MONEY])
    put(page, 8, ["All", "=SUM(B2:B7)", "=SUM(C2:C7)"], ["", MONEY, MONEY])
    put(page, 10, ["Box at the start of March", 86.4], ["", MONEY])
    put(page, 11, ["Box now", "=B10+B8-C8"], ["", MONEY])
    bold(page, "A8", "B8", "C8", "A11", "B11")
    aside(page, "A13", "Adults 60, pensioners 30, students 25. Hats are 12 each.")
    widths(page, 26, 11, 11)
    return workbook, {
        "book": "skerriesswimmers.xlsx",
        "half": "round119",
        "layout": "records",
        "about": "sea swimming club, Skerries, Ireland, EUR",
        "dialect": "one sheet with the members' dues on the left, the day and the amount paid filled in beside the member and what is owed by formula, and the cash list on the right with what and kind before in, out and a balance carried on each line; dues are entered in both; sums by kind on a second sheet",
        "date_order": "dmy",
        "period": ["2026-03-01", "2026-12-31"],
        "tables": {"cash": "Club"},
        "free": {"Club": ["What"]},
        "adds_up": {},
        "watch": [
            "Club!F2",
            "Club!M2",
            *[f"For the meeting!{c}{r}" for r in range(2, 9) for c in "BC"],
            "For the meeting!B11",
        ],
        "zero": [],
    }


BULAWAYO_PLACES = [
    ("Hillside cottage", "Mrs Ncube", "180"),
    ("Hillside main house", "Moyo family", "420"),
    ("Suburbs flat 1", "Mr Sibanda", "250"),
    ("Suburbs flat 2", "Thandiwe Dube", "250"),
    ("Kumalo room", "Brian Phiri", "110"),
]
# month | five of paid on, how
BULAWAYO_PAID = """
July | 07-02 EcoCash | 07-01 Bank | 07-03 Cash | 07-06 EcoCash | 07-04 Cash
August | 08-03 EcoCash | 08-03 Bank | 08-04 Cash | 08-07 EcoCash | 08-05 Cash
September | 09-02 EcoCash | 09-01 Bank | 09-05 Cash | 09-04 EcoCash | 09-07 Cash
October | | 10-01 Bank | | 10-03 EcoCash |
"""
BULAWAYO_KINDS = ["Repairs", "Rates & water", "Garden", "Borehole", "Agent & papers"]
# date | place | what | kind | paid to | amount
BULAWAYO = """
07-04 | Hillside | gardener, July | Garden | Mr Khumalo | 60
07-08 | Suburbs | geyser element | Repairs | Electrosales | 38
07-08 | Suburbs | fitting it | Repairs | Mandla | 25
07-15 | Hillside | council bill | Rates & water | City of Bulawayo | 74
07-15 | Suburbs | council bill | Rates & water | City of Bulawayo | 58
07-15 | Kumalo | council bill | Rates & water | City of Bulawayo | 31
08-04 | Hillside | gardener, August | Garden | Mr Khumalo | 60
08-12 | Hillside | borehole pump serviced | Borehole | Matopo Pumps | 95
08-17 | Hillside | council bill | Rates & water | City of Bulawayo | 71
08-17 | Suburbs | council bill | Rates & water | City of Bulawayo | 60
08-17 | Kumalo | council bill | Rates & water | City of Bulawayo | 30
08-25 | Kumalo | door lock | Repairs | Halsteds | 22
09-03 | Hillside | gardener, September | Garden | Mr Khumalo | 60
09-09 | Suburbs | blocked drain, flat 1 | Repairs | Mandla | 40
09-16 | Hillside | council bill | Rates & water | City of Bulawayo | 77
09-16 | Suburbs | council bill | Rates & water | City of Bulawayo | 57
09-16 | Kumalo | council bill | Rates & water | City of Bulawayo | 33
09-22 | Suburbs | new lease, flat 2 | Agent & papers | Lobengula Legal | 45
10-02 | Hillside | gardener, October | Garden | Mr Khumalo | 60
"""


def bulawayorents() -> tuple[Workbook, Card]:
    """A landlady in Bulawayo: a line for each month and tenant, filled in when the rent comes, and costs."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Rent list"
    across(sheet, "A1:H1", "RENT LIST 2026 (US$)", "F8CBAD")
    head(sheet, 2, ["Month", "Place", "Tenant", "Rent", "Got", "Date got", "How", "Owing"], "FCE4D6")
    at = 2
    for month, *paid in rows(BULAWAYO_PAID):
        for (place, tenant, rent), when in zip(BULAWAYO_PLACES, paid, strict=True):
            at += 1
            day, _, how = when.partition(" ")
            put(
                sheet,
                at,
                [
                    month,
                    place,
                    tenant,
                    number(rent),
                    number(rent) if day else None,
                    day_of(day),
                    how or None,
                    f"=D{at}-E{at}",
                ],
                ["", "", "", WHOLE, WHOLE, "d mmm yy", "", WHOLE],
            )
    dropdown(sheet, "G3:G300", '"Cash,EcoCash,Bank"')
    sheet.freeze_panes = "A3"
    widths(sheet, 12, 22, 18, 9, 9, 12, 11, 9)

    costs = workbook.create_sheet("Spent")
    across(costs, "A1:F1", "SPENT ON THE HOUSES (US$)", "F8CBAD")
    head(costs, 2, ["Date", "House", "What", "Kind", "Paid to", "US$"], "FCE4D6")
    for at, (day, place, what, kind, whom, amount) in enumerate(rows(BULAWAYO), 3):
        put(
            costs,
            at,
            [date(day), place, what, kind, whom, number(amount)],
            ["d mmm yy", "", "", "", "", WHOLE],
        )
    dropdown(costs, "B3:B300", '"Hillside,Suburbs,Kumalo"')
    dropdown(costs, "D3:D300", '"' + ",".join(BULAWAYO_KINDS) + '"')
    costs.freeze_panes = "A3"
    widths(costs, 12, 12, 28, 17, 20, 9)

    page = workbook.create_sheet("Look")
    head(page, 1, ["", "Hillside", "Suburbs", "Kumalo", "All"], "FCE4D6")
    put(
        page,
        2,
        [
            "Rent got",
            *[f"=SUMIF('Rent list'!$B$3:$B$300,{c}1&\"*\",'Rent list'!$E$3:$E$300)" for c in "BCD"],
            "=SUM(B2:D2)",
        ],
        ["", *[WHOLE] * 4],
    )
    for at, kind in enumerate(BULAWAYO_KINDS, 3):
        put(
            page,
            at,
            [
                kind,
                *[
                    f"=SUMIFS(Spent!$F$3:$F$300,Spent!$B$3:$B$300,{c}$1,Spent!$D$3:$D$300,$A{at})"
                    for c in "BCD"
                ],
                f"=SUM(B{at}:D{at})",
            ],
            ["", *[WHOLE] * 4],
        )
    put(page, 8, ["Left", *[f"={c}2-SUM({c}3:{c}7)" for c in "BCDE"]], ["", *[WHOLE] * 4])
    bold(page, *[f"{c}{r}" for r in (2, 8) for c in "ABCDE"])
    put(page, 10, ["Rent owing", "=SUM('Rent list'!H3:H300)"], ["", WHOLE])
    bold(page, "A10", "B10")
    widths(page, 18, 12, 12, 12, 12)
    return workbook, {
        "book": "bulawayorents.xlsx",
        "half": "round119",
        "layout": "records",
        "about": "landlady with three houses and five tenants, Bulawayo, Zimbabwe, USD",
        "dialect": "a line for each month and tenant written when the month begins; what was got, the day and how are filled in on it later, owing by formula last; costs with house, what, kind and payee before the amount; rent and kinds by house with what is left and the rent owing on a third sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"rents": "Rent list", "spent": "Spent"},
        "free": {"Spent": ["What", "Paid to"]},
        "adds_up": {},
        "watch": [*[f"Look!{c}{r}" for r in range(2, 9) for c in "BCDE"], "Look!B10"],
        "zero": [],
    }


BOOKS = [fargohome, sitekishop, hermanusassistant, skerriesswimmers, bulawayorents]
