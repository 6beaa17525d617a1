"""The workbooks of round 120: a market trader in Buxton, a rocking horse workshop in Antigonish, a drum teacher in Napier, a trip to Essaouira, a community fridge in Thurso."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import (
    MONEY,
    SIGNED,
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
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

# date | market | cash | card | pitch | diesel | stock | other | notes
BUXTON = """
08-31 | Bakewell | 214 | 168.50 | 28 | 20 | | | bank holiday
09-01 | Buxton | 143 | 97 | 24 | | | |
09-02 | Leek | 121.50 | 88 | 18 | 15 | | |
09-03 | Warehouse | | | | | 285.60 | | socks, tights
09-05 | Buxton | 236 | 191.40 | 24 | 20 | | 6.50 | carrier bags
09-07 | Bakewell | 188 | 152 | 28 | 20 | | |
09-08 | Buxton | 132.50 | 84.90 | 24 | | | |
09-09 | Leek | 98 | 71.50 | 18 | 15 | | | wet
09-12 | Buxton | 251 | 207.30 | 24 | 20 | | |
09-14 | Bakewell | 202 | 176.80 | 28 | 20 | | |
09-15 | Buxton | 127 | 102 | 24 | | | |
09-16 | Leek | 134 | 95.40 | 18 | 15 | | |
09-17 | Warehouse | | | | | 412.30 | | gloves, thermals
09-19 | Buxton | 262.50 | 219 | 24 | 20 | | |
09-21 | Bakewell | 195.50 | 181.20 | 28 | 20 | | |
09-22 | Buxton | 139 | 111.60 | 24 | | | |
09-23 | Leek | 128 | 99 | 18 | 15 | | 12.80 | price tickets
09-26 | Buxton | 274 | 232.70 | 24 | 20 | | |
09-28 | Bakewell | 221 | 190.50 | 28 | 20 | | |
09-29 | Buxton | 151 | 118.30 | 24 | | | |
09-30 | Leek | 142.50 | 107 | 18 | 15 | | |
10-01 | Warehouse | | | | | 368.90 | | hats, socks
10-03 | Buxton | 281 | 244.10 | 24 | 20 | | |
10-05 | Bakewell | 233 | 201.40 | 28 | 20 | | |
10-06 | Buxton | 158.50 | 121 | 24 | | | |
10-07 | Leek | 147 | 113.60 | 18 | | | |
"""


def buxtonmarkets() -> tuple[Workbook, Card]:
    """A market trader in Buxton: takings and costs of each day on a line, markets and months beside them."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Days"
    title(sheet, "A1", "Socks & gloves stall 2026")
    head(
        sheet,
        3,
        ["Date", "Market", "Cash", "Card", "Takings", "Pitch", "Diesel", "Stock", "Other", "Left", "Notes"],
        "C9DAF8",
    )
    for at, (day, place, *figures, notes) in enumerate(rows(BUXTON), 4):
        cash, cards, pitch, diesel, stock, other = map(number, figures)
        put(
            sheet,
            at,
            [
                date(day),
                place,
                cash,
                cards,
                f"=C{at}+D{at}",
                pitch,
                diesel,
                stock,
                other,
                f"=E{at}-SUM(F{at}:I{at})",
                notes or None,
            ],
            ["ddd dd/mm", "", *[SIGNED] * 8, ""],
        )
    dropdown(sheet, "B4:B500", '"Buxton,Bakewell,Leek,Warehouse"')
    sheet.freeze_panes = "C4"
    widths(sheet, 12, 12, 10, 10, 11, 9, 9, 10, 9, 11, 20)

    page = workbook.create_sheet("Adding up")
    columns = ["Takings", "Pitch", "Diesel", "Stock", "Other", "Left"]
    head(page, 1, ["Market", *columns], "C9DAF8")
    for at, place in enumerate(("Buxton", "Bakewell", "Leek", "Warehouse"), 2):
        sums = [f"=SUMIF(Days!$B$4:$B$500,$A{at},Days!{c}$4:{c}$500)" for c in "EFGHIJ"]
        put(page, at, [place, *sums], ["", *[SIGNED] * 6])
    put(page, 6, ["All", *[f"=SUM({c}2:{c}5)" for c in "BCDEFG"]], ["", *[SIGNED] * 6])
    bold(page, *[f"{c}6" for c in "ABCDEFG"])
    head(page, 8, ["Month", *columns], "C9DAF8")
    for at, month in enumerate((8, 9, 10, 11, 12), 9):
        sums = [
            f'=SUMIFS(Days!{c}$4:{c}$500,Days!$A$4:$A$500,">="&$A{at},Days!$A$4:$A$500,"<="&EOMONTH($A{at},0))'
            for c in "EFGHIJ"
        ]
        put(page, at, [dt.date(2026, month, 1), *sums], ["mmmm", *[SIGNED] * 6])
    widths(page, 14, *[11] * 6)
    return workbook, {
        "book": "buxtonmarkets.xlsx",
        "half": "round120",
        "layout": "records",
        "about": "market trader with socks and gloves at three markets, Buxton, England, GBP, not registered for VAT",
        "dialect": "one line a day with market, cash, card and takings by formula, then what the day cost as pitch, diesel, stock and other and what is left by formula, remarks last; a day of buying as a line of its own with Warehouse for the market; what comes later is filled in on the day's line; markets and months on a second sheet",
        "date_order": "dmy",
        "period": ["2026-08-31", "2026-12-31"],
        "tables": {"days": "Days"},
        "free": {"Days": ["Notes"]},
        "adds_up": {},
        "watch": [*[f"Adding up!{c}{r}" for r in (2, 3, 4, 5, 6, 11) for c in "BCDEFG"]],
        "zero": [],
    }


# account | type | opening, credits as minus
ANTIGONISH_ACCOUNTS = """
Bank | Asset | 3842.15
Customers owe | Asset | 0
Tools and machines | Asset | 6200
Visa | Liability | -214.30
Owner's capital | Equity | -9827.85
Drawings | Equity | 0
Horse sales | Income | 0
Repair work | Income | 0
Wood | Cost | 0
Paint, hair and leather | Cost | 0
Shop rent | Cost | 0
Power and phone | Cost | 0
Shipping | Cost | 0
Small tools | Cost | 0
Bank charges | Cost | 0
"""
ANTIGONISH = """
08-01 | Shop rent, August | Shop rent 380; Bank -380
08-04 | Basswood, MacLellan Lumber | Wood 318.40; Visa -318.40
08-07 | Bay mare, R. Gillis, e-transfer | Bank 1650; Horse sales -1650
08-12 | Horsehair and glass eyes | Paint, hair and leather 146.25; Visa -146.25
08-14 | Nova Scotia Power | Power and phone 92.70; Bank -92.70
08-19 | Repair, Highland Preschool, invoiced | Customers owe 285; Repair work -285
08-21 | Visa paid off | Visa 678.95; Bank -678.95
08-24 | Crate and courier, mare to Truro | Shipping 164; Bank -164
08-28 | To myself | Drawings 900; Bank -900
08-31 | Bank charges, August | Bank charges 12.95; Bank -12.95
09-01 | Shop rent, September | Shop rent 380; Bank -380
09-08 | Small chestnut, J. Chisholm, e-transfer | Bank 980; Horse sales -980
09-10 | Highland Preschool paid | Bank 285; Customers owe -285
09-14 | Nova Scotia Power | Power and phone 88.15; Bank -88.15
09-15 | Carving gouges, Lee Valley | Small tools 133.80; Visa -133.80
09-18 | Milk paint and varnish | Paint, hair and leather 97.60; Visa -97.60
09-22 | Basswood, MacLellan Lumber | Wood 274.90; Visa -274.90
09-25 | Visa paid off | Visa 506.30; Bank -506.30
09-28 | To myself | Drawings 900; Bank -900
09-30 | Bank charges, September | Bank charges 12.95; Bank -12.95
10-01 | Shop rent, October | Shop rent 380; Bank -380
10-05 | Black pony, Mrs Delorey, e-transfer | Bank 1450; Horse sales -1450
10-09 | Repair, Bayview Daycare, invoiced | Customers owe 240; Repair work -240
10-14 | Nova Scotia Power | Power and phone 94.35; Bank -94.35
10-16 | Saddle leather | Paint, hair and leather 118.45; Visa -118.45
"""


def antigonishhorses() -> tuple[Workbook, Card]:
    """A rocking horse workshop in Antigonish: a two-line journal, accounts with balances, the year's result."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    head(sheet, 1, ["No", "Date", "Account", "Debit", "Credit", "What"], "E2EFDA")
    at = 1
    for no, (day, what, entry) in enumerate(journal_lines(ANTIGONISH), 1):
        for account, amount in entry:
            at += 1
            put(
                sheet,
                at,
                [
                    no,
                    day,
                    account,
                    number(str(amount)) if amount > 0 else None,
                    number(str(-amount)) if amount < 0 else None,
                    what,
                ],
                ["0", "yyyy-mm-dd", "", MONEY, MONEY, ""],
            )
    sheet.freeze_panes = "A2"
    widths(sheet, 6, 12, 26, 12, 12, 40)

    page = workbook.create_sheet("Accounts")
    head(page, 1, ["Account", "Type", "1 August", "Debits", "Credits", "Now"], "E2EFDA")
    for at, (account, kind, opening) in enumerate(rows(ANTIGONISH_ACCOUNTS), 2):
        put(
            page,
            at,
            [
                account,
                kind,
                number(opening),
                f"=SUMIF(Journal!$C$2:$C$900,A{at},Journal!$D$2:$D$900)",
                f"=SUMIF(Journal!$C$2:$C$900,A{at},Journal!$E$2:$E$900)",
                f"=C{at}+D{at}-E{at}",
            ],
            ["", "", *[SIGNED] * 4],
        )
    put(
        page,
        17,
        ["Must be 0", None, "=SUM(C2:C16)", None, None, "=ROUND(SUM(F2:F16),2)"],
        ["", "", *[SIGNED] * 4],
    )
    bold(page, "A17", "C17", "F17")
    put(
        page,
        19,
        ["Sales and repairs", None, None, None, None, '=-SUMIF(B2:B16,"Income",F2:F16)'],
        [*[""] * 5, SIGNED],
    )
    put(page, 20, ["Costs", None, None, None, None, '=SUMIF(B2:B16,"Cost",F2:F16)'], [*[""] * 5, SIGNED])
    put(page, 21, ["Earned since August", None, None, None, None, "=F19-F20"], [*[""] * 5, SIGNED])
    bold(page, "A21", "F21")
    shade(page, "A21:F21", "FFF2CC")
    aside(page, "A23", "minus = credit balance. Under the HST limit, so no tax is charged or claimed.")
    dropdown(sheet, "C2:C900", "Accounts!$A$2:$A$16")
    widths(page, 26, 11, 12, 12, 12, 12)
    return workbook, {
        "book": "antigonishhorses.xlsx",
        "half": "round120",
        "layout": "journal",
        "about": "rocking horse maker's workshop, Antigonish, Nova Scotia, CAD, not registered for HST",
        "dialect": "two lines an entry with its number and date on each, the account by name, debit and credit, what for last on both, headings in the first row; accounts with type, opening, debits, credits and a signed balance, credits as minus, and what was earned below on a second sheet",
        "date_order": "ymd",
        "period": ["2026-08-01", "2027-07-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["No", "What"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [*[f"Accounts!F{r}" for r in range(2, 18)], "Accounts!F19", "Accounts!F20", "Accounts!F21"],
        "zero": ["Accounts!F17"],
    }


NAPIER_PUPILS = """
Kauri | Hana | 30
Ella | Mrs Petersen | 30
Jonty | Craig | 30
Mr Tamati | himself | 45
Priya | Anjali | 45
Finn | Mrs Gough | 30
"""
# date | pupil | minutes | fee
NAPIER_LESSONS = """
10-12 | Kauri | 30 | 38
10-12 | Ella | 30 | 38
10-13 | Jonty | 30 | 38
10-14 | Mr Tamati | 45 | 55
10-15 | Priya | 45 | 55
10-15 | Finn | 30 | 38
10-19 | Kauri | 30 | 38
10-19 | Ella | 30 | 38
10-20 | Jonty | 30 | 38
10-21 | Mr Tamati | 45 | 55
10-22 | Priya | 45 | 55
10-22 | Finn | 30 | 38
10-27 | Jonty | 30 | 38
10-28 | Mr Tamati | 45 | 55
10-29 | Priya | 45 | 55
10-29 | Finn | 30 | 38
11-02 | Kauri | 30 | 38
11-02 | Ella | 30 | 38
11-03 | Jonty | 30 | 38
11-04 | Mr Tamati | 45 | 55
11-05 | Priya | 45 | 55
11-05 | Finn | 30 | 38
"""
# date | pupil | amount | how
NAPIER_PAID = """
10-13 | Jonty | 38 | Cash
10-14 | Mr Tamati | 55 | Cash
10-16 | Priya | 220 | Bank
10-20 | Jonty | 38 | Cash
10-21 | Mr Tamati | 55 | Cash
10-22 | Finn | 76 | Bank
10-27 | Jonty | 38 | Cash
10-28 | Mr Tamati | 55 | Cash
10-30 | Kauri | 76 | Bank
11-03 | Jonty | 38 | Cash
11-04 | Mr Tamati | 55 | Cash
11-05 | Finn | 76 | Bank
"""


def napierdrums() -> tuple[Workbook, Card]:
    """A drum teacher in Napier: lessons given, money got, and where each pupil stands."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Pupils"
    title(page, "A1", "Drum lessons, term 4 2026")
    head(page, 3, ["Pupil", "Who pays", "Mins", "Lessons", "Charged", "Paid", "Owes me"], "F4B183")
    for at, (pupil, payer, minutes) in enumerate(rows(NAPIER_PUPILS), 4):
        put(
            page,
            at,
            [
                pupil,
                payer,
                number(minutes),
                f"=COUNTIF(Lessons!$B$2:$B$400,A{at})",
                f"=SUMIF(Lessons!$B$2:$B$400,A{at},Lessons!$D$2:$D$400)",
                f"=SUMIF(Payments!$B$2:$B$400,A{at},Payments!$C$2:$C$400)",
                f"=E{at}-F{at}",
            ],
            ["", "", "0", "0", *[SIGNED] * 3],
        )
    put(
        page, 10, ["All", None, None, *[f"=SUM({c}4:{c}9)" for c in "DEFG"]], ["", "", "", "0", *[SIGNED] * 3]
    )
    bold(page, *[f"{c}10" for c in "ADEFG"])
    aside(page, "A12", "30 minutes $38, 45 minutes $55. Minus means they have paid ahead.")
    widths(page, 14, 16, 8, 10, 11, 11, 11)

    sheet = workbook.create_sheet("Lessons")
    head(sheet, 1, ["Date", "Pupil", "Mins", "Fee"], "F8CBAD")
    for at, (day, pupil, minutes, fee) in enumerate(rows(NAPIER_LESSONS), 2):
        put(sheet, at, [date(day), pupil, number(minutes), number(fee)], ["ddd d/m/yy", "", "0", MONEY])
    dropdown(sheet, "B2:B400", "Pupils!$A$4:$A$9")
    sheet.freeze_panes = "A2"
    widths(sheet, 14, 14, 8, 10)

    paid = workbook.create_sheet("Payments")
    head(paid, 1, ["Date", "Pupil", "Amount", "How"], "F8CBAD")
    for at, (day, pupil, amount, how) in enumerate(rows(NAPIER_PAID), 2):
        put(paid, at, [date(day), pupil, number(amount), how], ["ddd d/m/yy", "", MONEY, ""])
    dropdown(paid, "B2:B400", "Pupils!$A$4:$A$9")
    dropdown(paid, "D2:D400", '"Cash,Bank"')
    paid.freeze_panes = "A2"
    widths(paid, 14, 14, 10, 9)
    return workbook, {
        "book": "napierdrums.xlsx",
        "half": "round120",
        "layout": "records",
        "about": "drum teacher with six pupils, Napier, New Zealand, NZD, not registered for GST",
        "dialect": "lessons given in a list with pupil, minutes and the fee by the minutes; payments in a list of their own with pupil, amount and how; headings in the first row of both; pupils with who pays, lessons, charged, paid and owed by formula on the first sheet",
        "date_order": "dmy",
        "period": ["2026-10-12", "2026-12-18"],
        "tables": {"lessons": "Lessons", "payments": "Payments"},
        "free": {},
        "adds_up": {},
        "watch": [f"Pupils!{c}{r}" for r in range(4, 11) for c in "DEFG"],
        "zero": [],
    }


# category | plan in pounds
ESSAOUIRA_PLAN = """
Flights & trains | 520
Rooms | 610
Food & drink | 430
Buses & taxis | 140
Seeing things | 160
Presents | 120
Bits & phone | 70
"""
# date | where | what | category | dirhams | pounds | paid with
ESSAOUIRA = """
09-03 | Home | Flights for two | Flights & trains | | 412.60 | Card
09-03 | Home | Riad, 4 nights, booked | Rooms | | 236 | Card
09-12 | Home | Guide book | Bits & phone | | 14.99 | Card
10-05 | Home | Sun cream, plasters | Bits & phone | | 17.45 | Card
10-16 | Home | Train to the airport | Flights & trains | | 48.20 | Card
10-16 | Airport | Sandwiches | Food & drink | | 13.80 | Card
10-16 | Marrakech | Taxi to the riad | Buses & taxis | 150 | | Cash
10-16 | Marrakech | Supper on the square | Food & drink | 140 | | Cash
10-17 | Marrakech | Garden, two tickets | Seeing things | 340 | | Card
10-17 | Marrakech | Lunch | Food & drink | 125 | | Cash
10-17 | Marrakech | Mint tea | Food & drink | 30 | | Cash
10-17 | Marrakech | Supper | Food & drink | 210 | | Cash
10-18 | Marrakech | Palace, two tickets | Seeing things | 200 | | Cash
10-18 | Marrakech | Lantern | Presents | 260 | | Cash
10-18 | Marrakech | Lunch | Food & drink | 110 | | Cash
10-18 | Marrakech | Phone data, top up | Bits & phone | | 8 | Card
10-19 | Marrakech | Hammam for two | Seeing things | 480 | | Card
10-19 | Marrakech | Supper | Food & drink | 195 | | Cash
10-20 | Marrakech | Bus to Essaouira, two tickets | Buses & taxis | 190 | | Cash
10-20 | Essaouira | Petit taxi to the gate | Buses & taxis | 10 | | Cash
10-20 | Essaouira | Grilled fish at the port | Food & drink | 180 | | Cash
10-20 | Essaouira | Room, 2 nights | Rooms | 1100 | | Card
10-21 | Essaouira | Breakfast | Food & drink | 60 | | Cash
10-21 | Essaouira | Two thuya boxes | Presents | 170 | | Cash
10-21 | Essaouira | Camera card | Bits & phone | 90 | | Cash
10-21 | Essaouira | Supper | Food & drink | 205 | | Cash
"""


def essaouiratrip() -> tuple[Workbook, Card]:
    """Two people's trip to Morocco: a plan in pounds, spending in dirhams or pounds with a rate."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Budget"
    across(page, "A1:D1", "MOROCCO, OCTOBER 2026", "FFD966")
    put(page, 3, ["Dirhams to the pound", 12.5], ["", "0.00"])
    head(page, 5, ["", "Plan £", "Spent £", "Left £"], "FFF2CC")
    for at, (kind, plan) in enumerate(rows(ESSAOUIRA_PLAN), 6):
        put(
            page,
            at,
            [kind, number(plan), f"=SUMIF(Spent!$D$3:$D$300,A{at},Spent!$G$3:$G$300)", f"=B{at}-C{at}"],
            ["", *[SIGNED] * 3],
        )
    put(page, 13, ["Whole trip", *[f"=SUM({c}6:{c}12)" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, *[f"{c}13" for c in "ABCD"])
    put(page, 15, ["Dirhams spent", "=SUM(Spent!E3:E300)"], ["", MONEY])
    put(page, 16, ["of that in cash", '=SUMIF(Spent!H3:H300,"Cash",Spent!E3:E300)'], ["", MONEY])
    widths(page, 22, 12, 12, 12)

    sheet = workbook.create_sheet("Spent")
    head(sheet, 2, ["Day", "Where", "What", "For", "MAD", "GBP", "All in £", "Paid with"], "FFF2CC")
    for at, (day, where, what, kind, dirhams, pounds, how) in enumerate(rows(ESSAOUIRA), 3):
        put(
            sheet,
            at,
            [
                date(day),
                where,
                what,
                kind,
                number(dirhams),
                number(pounds),
                f"=ROUND(E{at}/Budget!$B$3+F{at},2)",
                how,
            ],
            ["d mmm", "", "", "", MONEY, MONEY, MONEY, ""],
        )
    dropdown(sheet, "D3:D300", "Budget!$A$6:$A$12")
    dropdown(sheet, "H3:H300", '"Cash,Card"')
    sheet.freeze_panes = "A3"
    widths(sheet, 10, 14, 30, 18, 10, 10, 10, 11)
    return workbook, {
        "book": "essaouiratrip.xlsx",
        "half": "round120",
        "layout": "records",
        "about": "couple's trip from England to Marrakech and Essaouira, Morocco, GBP and MAD",
        "dialect": "one list of spending with where, what and for what kind before a column of dirhams and one of pounds, only one of them filled, the line in pounds by formula from one rate, cash or card last; plan, spent and left by kind in pounds and the dirhams spent on the first sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-10-31"],
        "tables": {"spent": "Spent"},
        "free": {"Spent": ["Where", "What"]},
        "adds_up": {},
        "watch": [*[f"Budget!{c}{r}" for r in range(6, 14) for c in "CD"], "Budget!B15", "Budget!B16"],
        "zero": [],
    }


THURSO_COLUMNS = ["Tins", "Regulars", "Gifts", "Grants", "Food", "Electric", "Van", "Upkeep", "Sundries"]
# date | who or what | purse | column | amount
THURSO = """
07-01 | Miss Gunn, standing order | Bank | Regulars | 15
07-01 | Mr & Mrs Oag, standing order | Bank | Regulars | 20
07-03 | Lidl, milk and bread | Cash | Food | 38.45
07-07 | Tin at the Co-op | Cash | Tins | 52.30
07-10 | SSE | Bank | Electric | 74.60
07-14 | Caithness Community Fund | Bank | Grants | 1200
07-16 | Second fridge, Thurso Electrical | Bank | Upkeep | 429
07-20 | Anonymous, through the door | Cash | Gifts | 40
07-22 | Diesel for the van | Bank | Van | 45
07-24 | Lidl, milk and eggs | Cash | Food | 31.20
07-28 | Tin at the library | Cash | Tins | 27.85
08-03 | Miss Gunn, standing order | Bank | Regulars | 15
08-03 | Mr & Mrs Oag, standing order | Bank | Regulars | 20
08-05 | Tin at the Co-op | Cash | Tins | 48.10
08-07 | Lidl, milk and bread | Cash | Food | 36.90
08-10 | SSE | Bank | Electric | 79.15
08-12 | West Church collection | Bank | Gifts | 185
08-17 | Van MOT, Ormlie Garage | Bank | Van | 54.85
08-19 | Labels and markers | Cash | Sundries | 8.75
08-21 | Diesel for the van | Bank | Van | 40
08-26 | Lidl, milk and fruit | Cash | Food | 42.60
08-28 | Tin at the library | Cash | Tins | 31.40
09-01 | Miss Gunn, standing order | Bank | Regulars | 15
09-01 | Mr & Mrs Oag, standing order | Bank | Regulars | 20
09-04 | Tin at the Co-op | Cash | Tins | 55.65
09-08 | Lidl, milk and bread | Cash | Food | 39.80
09-10 | SSE | Bank | Electric | 77.90
09-15 | Shelf brackets | Cash | Upkeep | 14.50
09-18 | Rotary Club | Bank | Gifts | 250
09-22 | Diesel for the van | Bank | Van | 45
09-25 | Cleaning spray, cloths | Cash | Sundries | 11.30
09-29 | Tin at the library | Cash | Tins | 29.05
"""


def thursofridge() -> tuple[Workbook, Card]:
    """A community fridge in Thurso: one book with a column for each kind of gift and cost."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Book"
    title(sheet, "A1", "Community fridge - donations and costs from July 2026")
    letters = [get_column_letter(4 + i) for i in range(9)]
    put(
        sheet, 3, ["Totals", None, None, *[f"=SUM({c}6:{c}500)" for c in letters]], ["", "", "", *[MONEY] * 9]
    )
    bold(sheet, "A3", *[f"{c}3" for c in letters])
    put(sheet, 4, ["DONATIONS"], column=4)
    put(sheet, 4, ["COSTS"], column=8)
    bold(sheet, "D4", "H4")
    head(sheet, 5, ["Date", "Who / what", "Bank or cash", *THURSO_COLUMNS], "D9EAD3")
    for at, (day, what, purse, column, amount) in enumerate(rows(THURSO), 6):
        values = [number(amount) if column == name else None for name in THURSO_COLUMNS]
        put(sheet, at, [date(day), what, purse, *values], ["dd/mm/yyyy", "", "", *[MONEY] * 9])
    dropdown(sheet, "C6:C500", '"Bank,Cash"')
    sheet.freeze_panes = "D6"
    widths(sheet, 12, 34, 13, *[11] * 9)

    page = workbook.create_sheet("Where we are")
    head(page, 1, ["", "Bank", "Cash", "Both"], "D9EAD3")
    put(page, 2, ["On 1 July", 618.4, 43.15, "=B2+C2"], ["", *[MONEY] * 3])
    for at, (label, span) in enumerate((("Donations", "DEFG"), ("Costs", "HIJKL")), 3):
        sums = [
            "=" + "+".join(f"SUMIF(Book!$C$6:$C$500,{c}$1,Book!{x}$6:{x}$500)" for x in span) for c in "BC"
        ]
        put(page, at, [label, *sums, f"=B{at}+C{at}"], ["", *[MONEY] * 3])
    put(page, 5, ["Now", *[f"={c}2+{c}3-{c}4" for c in "BCD"]], ["", *[MONEY] * 3])
    bold(page, *[f"{c}5" for c in "ABCD"])
    shade(page, "A5:D5", "FFF2CC")
    widths(page, 16, 12, 12, 12)
    return workbook, {
        "book": "thursofridge.xlsx",
        "half": "round120",
        "layout": "cash book",
        "about": "community fridge charity, Thurso, Scotland, GBP",
        "dialect": "one list with who or what and bank or cash before four columns for donations and five for costs, each amount in the column of its kind, sums above the headings; bank and cash at the start, in, out and now on a second sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"book": "Book"},
        "free": {"Book": ["Who / what"]},
        "adds_up": {},
        "watch": [
            *[f"Book!{c}3" for c in letters],
            *[f"Where we are!{c}{r}" for r in (3, 4, 5) for c in "BCD"],
        ],
        "zero": [],
    }


BOOKS = [buxtonmarkets, antigonishhorses, napierdrums, essaouiratrip, thursofridge]
