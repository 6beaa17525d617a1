"""The workbooks of round 108: knitting kits from Kirkwall, three lets in Whyalla, fiddle lessons in Ennis, a family in Santa Fe, korfball in Norwich."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import calendar
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

# code | name | kind | opening, credits as minus
KIT_CODES = """
1000 | Bank, Virgin Money | Own | 6240.15
1100 | Shops that owe us | Own | 480
2100 | VAT | Owe | -612.40
2200 | Director's loan | Owe | -1500
3000 | Shares | Capital | -100
3100 | Profit brought forward | Capital | -4507.75
4000 | Kits sold online | Sales | 0
4100 | Kits sold to shops | Sales | 0
5000 | Yarn and needles | Costs | 0
5100 | Boxes and labels | Costs | 0
6000 | Postage | Costs | 0
6100 | Unit rent | Costs | 0
6200 | Website | Costs | 0
6300 | Advertising | Costs | 0
6400 | Accountant | Costs | 0
6500 | Bank and card charges | Costs | 0
"""
KIT_JOURNAL = """
03-02 | Unit rent March, Hatston | 6100 275; 1000 -275
03-03 | Web shop payout | 1000 612; 4000 -510; 2100 -102
03-05 | Post office, parcels | 6000 71.20; 1000 -71.20
03-09 | W11 The Wool Room, 20 kits | 1100 480; 4100 -400; 2100 -80
03-11 | Jamieson & Kell, yarn | 5000 640; 2100 128; 1000 -768
03-17 | Web shop payout | 1000 474; 4000 -395; 2100 -79
03-18 | The Wool Room paid W10 | 1000 480; 1100 -480
03-20 | Davpack, boxes | 5100 115; 2100 23; 1000 -138
03-24 | Post office, parcels | 6000 58.45; 1000 -58.45
03-31 | Card charges, March | 6500 21.35; 1000 -21.35
04-01 | Unit rent April, Hatston | 6100 275; 1000 -275
04-02 | Web shop payout | 1000 540; 4000 -450; 2100 -90
04-07 | VAT return paid to HMRC | 2100 612.40; 1000 -612.40
04-09 | Post office, parcels | 6000 66.90; 1000 -66.90
04-13 | W12 Judith's Yarns, 15 kits | 1100 360; 4100 -300; 2100 -60
04-15 | Shetland Life, advert | 6300 90; 2100 18; 1000 -108
04-16 | Web shop payout | 1000 438; 4000 -365; 2100 -73
04-20 | The Wool Room paid W11 | 1000 480; 1100 -480
04-23 | Jamieson & Kell, yarn | 5000 410; 2100 82; 1000 -492
04-27 | Orkney Web, hosting | 6200 40; 2100 8; 1000 -48
04-30 | Card charges, April | 6500 18.90; 1000 -18.90
05-01 | Unit rent May, Hatston | 6100 275; 1000 -275
05-05 | Web shop payout | 1000 396; 4000 -330; 2100 -66
05-07 | Post office, parcels | 6000 49.60; 1000 -49.60
05-11 | W13 The Wool Room, 25 kits | 1100 600; 4100 -500; 2100 -100
05-14 | Scholes, year end accounts | 6400 550; 2100 110; 1000 -660
05-18 | Web shop payout | 1000 468; 4000 -390; 2100 -78
"""


def kirkwallkits() -> tuple[Workbook, Card]:
    """A small company that sells knitting kits: a journal by code with the name looked up, codes and results beside."""
    workbook = Workbook()
    codes = workbook.active
    codes.title = "Codes"
    sheet = workbook.create_sheet("Journal")
    put(
        sheet,
        1,
        ["Selkie Knits Ltd, from 1 March 2026", None, None, None, "=SUM(E4:E900)", "=SUM(F4:F900)"],
        ["", "", "", "", MONEY, MONEY],
    )
    bold(sheet, "A1", "E1", "F1")
    head(sheet, 3, ["Date", "No", "Code", "Account", "Debit", "Credit", "Details"], "D5E8D4")
    at = 3
    for no, (day, what, entry) in enumerate(journal_lines(KIT_JOURNAL), 1):
        for code, amount in entry:
            at += 1
            put(
                sheet,
                at,
                [
                    day,
                    no,
                    int(code),
                    f"=VLOOKUP(C{at},Codes!$A$4:$B$30,2,FALSE)",
                    amount if amount > 0 else None,
                    -amount if amount < 0 else None,
                    what,
                ],
                ["dd/mm/yyyy", "0", "0", "", MONEY, MONEY, ""],
            )
    sheet.freeze_panes = "A4"
    widths(sheet, 12, 6, 8, 26, 12, 12, 36)

    title(codes, "A1", "Codes and balances")
    aside(codes, "A2", "minus = credit")
    head(codes, 3, ["Code", "Account", "Kind", "1 March", "Now"], "D5E8D4")
    for row, (code, name, kind, start) in enumerate(rows(KIT_CODES), 4):
        put(
            codes,
            row,
            [
                int(code),
                name,
                kind,
                number(start),
                f"=D{row}+SUMIF(Journal!$C$4:$C$900,A{row},Journal!$E$4:$E$900)-SUMIF(Journal!$C$4:$C$900,A{row},Journal!$F$4:$F$900)",
            ],
            ["0", "", "", SIGNED, SIGNED],
        )
    put(codes, 20, [None, "Should be 0", None, "=ROUND(SUM(D4:D19),2)", "=ROUND(SUM(E4:E19),2)"])
    bold(codes, "B20", "D20", "E20")
    head(codes, 3, ["How we stand", "£"], "FFE6CC", column=7)
    lines = [
        ("Sales", '=-SUMIF(C4:C19,"Sales",E4:E19)'),
        ("Costs", '=SUMIF(C4:C19,"Costs",E4:E19)'),
        ("Profit so far", "=H4-H5"),
        ("Own", '=SUMIF(C4:C19,"Own",E4:E19)'),
        ("Owe", '=-SUMIF(C4:C19,"Owe",E4:E19)'),
        ("Worth", "=H7-H8"),
    ]
    for row, (name, formula) in enumerate(lines, 4):
        put(codes, row, [name, formula], ["", SIGNED], column=7)
    bold(codes, "G6", "H6", "G9", "H9")
    widths(codes, 8, 26, 10, 12, 12, 4, 18, 12)
    return workbook, {
        "book": "kirkwallkits.xlsx",
        "half": "round108",
        "layout": "journal",
        "about": "small company selling knitting kits, Kirkwall, Scotland, GBP, VAT 20%",
        "dialect": "journal: two or three lines an entry with date and number on each, the code with its name looked up, debit and credit, details last, totals above the headings; one VAT code; codes with kind, opening and present balance, credits as minus, and a small result beside them on the first sheet",
        "date_order": "dmy",
        "period": ["2026-03-01", "2027-02-28"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Code",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["No", "Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            "Journal!E1",
            "Journal!F1",
            *[f"Codes!E{r}" for r in range(4, 21)],
            *[f"Codes!H{r}" for r in range(4, 10)],
        ],
        "zero": ["Codes!E20"],
    }


LET_KINDS = ["Repairs", "Council rates", "Water", "Insurance", "Garden", "Advertising"]
LETS = {
    # date | kind | what | in | out
    "Unit 1": """
2026-01-02 | Rent | Kaur | 520 |
2026-01-09 | Water | SA Water | | 138.60
2026-01-16 | Rent | Kaur | 520 |
2026-01-30 | Rent | Kaur | 520 |
2026-02-06 | Repairs | Dale Hicks, tap washer | | 95
2026-02-13 | Rent | Kaur | 520 |
2026-02-27 | Rent | Kaur | 520 |
2026-03-03 | Council rates | Whyalla council | | 412.75
2026-03-13 | Rent | Kaur | 520 |
2026-03-27 | Rent | Kaur | 520 |
2026-04-10 | Rent | Kaur | 520 |
2026-04-14 | Water | SA Water | | 141.20
2026-04-24 | Rent | Kaur | 520 |
""",
    "Unit 2": """
2026-01-05 | Repairs | Bunnings, fly screens | | 84.90
2026-01-09 | Water | SA Water | | 129.35
2026-01-12 | Advertising | Gumtree, two weeks | | 39
2026-01-23 | Rent | Phil Doyle | 490 |
2026-02-06 | Rent | Phil Doyle | 490 |
2026-02-09 | Repairs | Bunnings, fly screen returned | | -28.30
2026-02-20 | Rent | Phil Doyle | 490 |
2026-03-03 | Council rates | Whyalla council | | 412.75
2026-03-06 | Rent | Phil Doyle | 490 |
2026-03-20 | Rent | Phil Doyle | 490 |
2026-04-03 | Rent | Phil Doyle | 490 |
2026-04-14 | Water | SA Water | | 122.80
2026-04-17 | Rent | Phil Doyle | 490 |
""",
    "Cottage": """
2026-01-08 | Rent | Ros & Gav | 640 |
2026-01-14 | Garden | Rusty, mowing | | 50
2026-01-20 | Insurance | RAA landlord, the year | | 518
2026-01-22 | Rent | Ros & Gav | 640 |
2026-02-05 | Rent | Ros & Gav | 640 |
2026-02-18 | Garden | Rusty, mowing | | 50
2026-02-19 | Rent | Ros & Gav | 640 |
2026-03-03 | Council rates | Whyalla council | | 486.10
2026-03-05 | Rent | Ros & Gav | 640 |
2026-03-11 | Repairs | Dale Hicks, hot water valve | | 265
2026-03-19 | Rent | Ros & Gav | 640 |
2026-03-24 | Garden | Rusty, mowing | | 55
2026-04-02 | Rent | Ros & Gav | 640 |
2026-04-16 | Rent | Ros & Gav | 640 |
2026-04-21 | Garden | Rusty, mowing | | 55
""",
}


def whyallaunits() -> tuple[Workbook, Card]:
    """Three lets in Whyalla: a sheet for each with rent in and paid out and what it made so far."""
    workbook = Workbook()
    page = workbook.active
    page.title = "All three"
    for (name, text), fill in zip(LETS.items(), ("FCE4D6", "DDEBF7", "E2EFDA"), strict=True):
        sheet = workbook.create_sheet(name)
        across(sheet, "A1:F1", f"{name.upper()} - 2026", fill, 12)
        head(sheet, 2, ["Date", "Kind", "What / who", "Rent in", "Paid out", "Made so far"], fill)
        for at, (day, kind, what, got, gone) in enumerate(rows(text), 3):
            above = f"F{at - 1}+" if at > 3 else ""
            put(
                sheet,
                at,
                [date(day), kind, what, number(got), number(gone), f"={above}D{at}-E{at}"],
                ["d/mm/yy", "", "", MONEY, SIGNED, SIGNED],
            )
        dropdown(sheet, "B3:B300", f'"{",".join(["Rent", *LET_KINDS])}"')
        sheet.freeze_panes = "A3"
        widths(sheet, 11, 15, 32, 11, 11, 13)
    title(page, "A1", "Unit 1, Unit 2 and the Cottage 2026")
    head(page, 3, ["", *LETS, "All"], "FFF2CC")
    put(
        page,
        4,
        ["Rent in", *[f"=SUM('{n}'!D3:D300)" for n in LETS], "=SUM(B4:D4)"],
        ["", *[SIGNED] * 4],
    )
    for at, kind in enumerate(LET_KINDS, 5):
        sums = [f"=SUMIF('{n}'!$B$3:$B$300,$A{at},'{n}'!$E$3:$E$300)" for n in LETS]
        put(page, at, [kind, *sums, f"=SUM(B{at}:D{at})"], ["", *[SIGNED] * 4])
    put(page, 11, ["Paid out", *[f"=SUM({c}5:{c}10)" for c in "BCDE"]], ["", *[SIGNED] * 4])
    put(page, 12, ["Made", *[f"={c}4-{c}11" for c in "BCDE"]], ["", *[SIGNED] * 4])
    bold(page, *[f"{c}{r}" for r in (4, 11, 12) for c in "ABCDE"])
    shade(page, "A12:E12", "FFF2CC")
    aside(page, "A14", "Unit 1 is 520 a fortnight, Unit 2 490, Cottage 640")
    widths(page, 16, 12, 12, 12, 12)
    return workbook, {
        "book": "whyallaunits.xlsx",
        "half": "round108",
        "layout": "records",
        "about": "landlord with two units and a cottage, Whyalla, Australia, AUD",
        "dialect": "a sheet for each let with the kind (Rent or what was paid for) and what or who before rent in and paid out and what it made carried on each line, returns as minus under paid out; kinds by let on the first sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {name.lower(): name for name in LETS},
        "free": {name: ["What / who"] for name in LETS},
        "adds_up": {},
        "watch": [f"All three!{c}{r}" for r in range(4, 13) for c in "BCDE"],
        "zero": [],
    }


# pupil | fee | a mark for each of the first six Saturdays, 1 = was there
FIDDLE_PUPILS = """
Aoibhinn Daly | 25 | 1 1 1 - 1 1
Cian Lynch | 25 | 1 1 - 1 1 1
Donal Considine | 25 | 1 - 1 1 1 1
Fiadh Moloney | 20 | 1 1 1 1 1 -
Jakub Nowak | 25 | - 1 1 1 1 1
Kate Hogan | 30 | 1 - 1 - 1 -
Oisín Burke | 20 | 1 1 1 1 - 1
Saoirse Hehir | 20 | 1 1 1 1 1 1
Tom Meaney | 30 | 1 1 - 1 - 1
"""
# date | pupil | amount | how
FIDDLE_PAID = """
09-12 | Tom Meaney | 30 | Cash
09-12 | Saoirse Hehir | 40 | Cash
09-14 | Aoibhinn Daly | 100 | Revolut
09-19 | Cian Lynch | 50 | Cash
09-19 | Fiadh Moloney | 40 | Revolut
09-21 | Jakub Nowak | 125 | Revolut
09-26 | Saoirse Hehir | 40 | Cash
09-26 | Kate Hogan | 60 | Cash
09-28 | Donal Considine | 50 | Revolut
10-03 | Oisín Burke | 60 | Cash
10-03 | Tom Meaney | 60 | Cash
10-05 | Fiadh Moloney | 60 | Revolut
10-10 | Saoirse Hehir | 40 | Cash
10-10 | Cian Lynch | 50 | Cash
10-12 | Donal Considine | 50 | Revolut
10-17 | Oisín Burke | 40 | Cash
"""
# date | where | what | for | amount
FIDDLE_SPENT = """
09-04 | Glór | Room, September | Room | 80
09-08 | Custy's | Two sets of strings | Strings & bits | 38
09-11 | Mac's Print | Tune sheets | Copies | 12.60
09-22 | Custy's | Rosin, shoulder rest | Strings & bits | 41.50
10-02 | Glór | Room, October | Room | 80
10-06 | Clare Champion | Small ad | Ads | 24
10-09 | Mac's Print | Tune sheets | Copies | 9.80
10-13 | Custy's | A string for the half size | Strings & bits | 7.50
"""


def ennisfiddle() -> tuple[Workbook, Card]:
    """Fiddle lessons on Saturdays in Ennis: a 1 under the day for everybody who came, payments and spending in lists."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Autumn"
    title(sheet, "A1", "Saturday fiddle, autumn 2026")
    aside(sheet, "A2", "1 = had the lesson. No lesson no charge")
    first = dt.date(2026, 9, 12)
    days = [first + dt.timedelta(weeks=week) for week in range(12)]
    head(sheet, 4, ["Pupil", "€ a lesson"], "F4CCCC")
    head(sheet, 4, ["Lessons", "Due", "Paid", "Owes"], "F4CCCC", column=15)
    for column, day in enumerate(days, 3):
        cell = sheet.cell(4, column, day)
        cell.number_format = "d mmm"
        bold(sheet, cell.coordinate)
    shade(sheet, "C4:N4", "FCE5CD")
    pupils = [*rows(FIDDLE_PUPILS)]
    for at, (name, fee, marks) in enumerate(pupils, 5):
        put(sheet, at, [name, number(fee)], ["", WHOLE])
        for column, mark in enumerate(marks.split(), 3):
            if mark == "1":
                sheet.cell(at, column, 1)
        put(
            sheet,
            at,
            [
                f"=SUM(C{at}:N{at})",
                f"=B{at}*O{at}",
                f"=SUMIF(Paid!$B$2:$B$300,A{at},Paid!$C$2:$C$300)",
                f"=P{at}-Q{at}",
            ],
            ["0", SIGNED, SIGNED, SIGNED],
            column=15,
        )
    end = 4 + len(pupils)
    put(
        sheet,
        end + 1,
        [
            "All",
            None,
            *[f"=SUM({get_column_letter(c)}5:{get_column_letter(c)}{end})" for c in range(3, 19)],
        ],
        ["", "", *["0"] * 13, *[SIGNED] * 3],
    )
    bold(sheet, *[f"{get_column_letter(c)}{end + 1}" for c in range(1, 19)])
    sheet.freeze_panes = "C5"
    widths(sheet, 20, 9, *[7] * 12, 9, 10, 10, 10)

    paid = workbook.create_sheet("Paid")
    head(paid, 1, ["Date", "Pupil", "€", "How"], "D9EAD3")
    for at, (day, name, amount, how) in enumerate(rows(FIDDLE_PAID), 2):
        put(paid, at, [date(day), name, number(amount), how], ["d mmm yyyy", "", MONEY, ""])
    dropdown(paid, "D2:D300", '"Cash,Revolut"')
    widths(paid, 13, 22, 10, 11)

    spent = workbook.create_sheet("Spent")
    head(spent, 1, ["Date", "Where", "What", "For", "€"], "CFE2F3")
    for at, (day, where, what, kind, amount) in enumerate(rows(FIDDLE_SPENT), 2):
        put(spent, at, [date(day), where, what, kind, number(amount)], ["d mmm yyyy", "", "", "", MONEY])
    dropdown(spent, "D2:D300", '"Room,Strings & bits,Copies,Ads"')
    head(spent, 1, ["Kind", "So far"], "CFE2F3", column=7)
    for at, kind in enumerate(["Room", "Strings & bits", "Copies", "Ads"], 2):
        put(spent, at, [kind, f"=SUMIF($D$2:$D$300,G{at},$E$2:$E$300)"], ["", MONEY], column=7)
    put(spent, 6, ["All", "=SUM(H2:H5)"], ["", MONEY], column=7)
    put(spent, 7, ["Paid in less spent", "=SUM(Paid!C2:C300)-H6"], ["", SIGNED], column=7)
    bold(spent, "G7", "H7")
    widths(spent, 13, 18, 28, 16, 10, 4, 18, 10)
    return workbook, {
        "book": "ennisfiddle.xlsx",
        "half": "round108",
        "layout": "grid",
        "about": "fiddle teacher, Ennis, Ireland, EUR, no VAT",
        "dialect": "pupils down and the Saturdays of the term across with a 1 for each lesson had, lessons, due, paid and owes by formula after them; payments with pupil and amount before how; spending with where, what and for before the amount last, sums by kind beside it",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-11-30"],
        "grid": {"sheet": "Autumn", "label": "A", "header": 4},
        "tables": {"paid": "Paid", "spent": "Spent"},
        "free": {"Spent": ["Where", "What"]},
        "adds_up": {},
        "watch": [
            *[f"Autumn!{c}{r}" for r in range(5, end + 2) for c in "OPQR"],
            f"Autumn!I{end + 1}",
            *[f"Spent!H{r}" for r in range(2, 8)],
        ],
        "zero": [],
    }


FAMILY_BILLS = {
    # label | January to May, June as far as it has come
    "Coming in": """
Dana paycheck | 3684.20 3684.20 3684.20 3684.20 3684.20 1842.10
Luis paycheck | 4472.60 4472.60 4472.60 4472.60 4472.60 2236.30
Tax refund | - - 1316 - - -
""",
    "Bills": """
Mortgage | 1485 1485 1485 1485 1485 1485
PNM electric | 88.15 84.60 79.20 76.45 83.90 -
NM Gas | 132.40 118.75 96.30 61.20 38.85 31.10
City water & trash | 71.30 70.85 74.10 78.65 86.20 -
Comcast | 79.99 79.99 79.99 84.99 84.99 84.99
Phones | 120 120 120 120 120 -
Car insurance | 164.50 164.50 164.50 164.50 164.50 164.50
After school | 240 240 240 240 240 -
""",
}
FAMILY_KINDS = [
    ("Groceries", 850),
    ("Gas", 220),
    ("Kids", 150),
    ("Eating out", 160),
    ("House", 120),
    ("Medical", 80),
    ("Dog", 60),
]
# date | store | category | amount
FAMILY_SPENT = """
05-01 | Smith's | Groceries | 138.42
05-02 | Allsup's | Gas | 41.15
05-04 | Chewy | Dog | 52.80
05-06 | Smith's | Groceries | 97.60
05-08 | Tia Sophia's | Eating out | 46.25
05-09 | Big 5 | Kids | 34.99
05-11 | Costco | Groceries | 214.37
05-12 | Allsup's | Gas | 44.80
05-14 | Walgreens | Medical | 18.65
05-16 | Home Depot | House | 63.12
05-17 | Smith's | Groceries | 121.08
05-18 | Home Depot, hose back | House | -24.97
05-20 | Blake's | Eating out | 31.40
05-22 | Allsup's | Gas | 43.35
05-23 | Smith's | Groceries | 109.94
05-26 | Eldorado Pediatrics | Medical | 30
05-28 | School pictures | Kids | 42
05-30 | Costco | Groceries | 187.26
06-01 | Smith's | Groceries | 126.71
06-02 | Allsup's | Gas | 42.60
06-04 | Tia Sophia's | Eating out | 51.80
06-05 | Summer soccer sign up | Kids | 85
06-06 | Chewy | Dog | 52.80
06-08 | Smith's | Groceries | 104.33
06-10 | Walgreens | Medical | 12.49
06-11 | Allsup's | Gas | 45.10
06-12 | Home Depot | House | 38.76
06-13 | Costco | Groceries | 203.18
"""


def santafehome() -> tuple[Workbook, Card]:
    """A family in Santa Fe: bills typed under their month, everyday spending in a list, one month against the budget."""
    workbook = Workbook()
    page = workbook.active
    page.title = "This month"
    bills = workbook.create_sheet("Bills 2026")
    names = [name[:3] for name in calendar.month_name[1:]]
    head(bills, 1, ["", *names, "2026"], "C9DAF8")
    at = 1
    totals = []
    for part, text in FAMILY_BILLS.items():
        at += 1
        put(bills, at, [part])
        bold(bills, f"A{at}")
        start = at + 1
        for label, figures in rows(text):
            at += 1
            typed = [None if figure == "-" else number(figure) for figure in figures.split()]
            put(bills, at, [label, *typed], ["", *[MONEY] * 12])
            put(bills, at, [f"=SUM(B{at}:M{at})"], [MONEY], column=14)
        at += 1
        letters = [get_column_letter(c) for c in range(2, 15)]
        put(
            bills,
            at,
            ["Total", *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters]],
            ["", *[MONEY] * 13],
        )
        bold(bills, f"A{at}", *[f"{c}{at}" for c in letters])
        totals.append(at)
    bills.freeze_panes = "B2"
    widths(bills, 20, *[10] * 12, 12)

    spent = workbook.create_sheet("Spending")
    head(spent, 1, ["Date", "Store", "Category", "Amount"], "F9CB9C")
    for row, (day, store, kind, amount) in enumerate(rows(FAMILY_SPENT), 2):
        put(spent, row, [date(day), store, kind, number(amount)], ["m/d/yyyy", "", "", SIGNED])
    dropdown(spent, "C2:C900", f'"{",".join(kind for kind, _ in FAMILY_KINDS)}"')
    spent.freeze_panes = "A2"
    widths(spent, 12, 26, 14, 11)

    title(page, "A1", "How are we doing?")
    put(page, 2, ["Month (number)", 6])
    bold(page, "B2")
    shade(page, "B2:B2", "FFFF99")
    head(page, 4, ["", "Budget", "Spent", "Left"], "D9EAD3")
    day = "Spending!$A$2:$A$900"
    for row, (kind, budget) in enumerate(FAMILY_KINDS, 5):
        put(
            page,
            row,
            [
                kind,
                budget,
                f'=SUMIFS(Spending!$D$2:$D$900,Spending!$C$2:$C$900,A{row},{day},">="&DATE(2026,$B$2,1),{day},"<"&DATE(2026,$B$2+1,1))',
                f"=B{row}-C{row}",
            ],
            ["", WHOLE, SIGNED, SIGNED],
        )
    put(page, 12, ["Everyday", *[f"=SUM({c}5:{c}11)" for c in "BCD"]], ["", WHOLE, SIGNED, SIGNED])
    put(page, 13, ["Bills", None, f"=INDEX('Bills 2026'!B{totals[1]}:M{totals[1]},B2)"], ["", "", SIGNED])
    put(page, 14, ["Came in", None, f"=INDEX('Bills 2026'!B{totals[0]}:M{totals[0]},B2)"], ["", "", SIGNED])
    put(page, 15, ["Left over", None, "=C14-C13-C12"], ["", "", SIGNED])
    bold(page, *[f"{c}{r}" for r in (12, 15) for c in "ABCD"])
    widths(page, 20, 10, 12, 12)
    return workbook, {
        "book": "santafehome.xlsx",
        "half": "round108",
        "layout": "grid",
        "about": "family with two children, Santa Fe, New Mexico, USD",
        "dialect": "paychecks and bills typed under their month on one sheet, two paychecks a month added up in one box; everyday spending in a list with store and category before the amount, returns as minus, headings in the first row; one month against the budget and what is left over on the first sheet",
        "date_order": "mdy",
        "period": ["2026-06-01", "2026-06-30"],
        "grid": {"sheet": "Bills 2026", "label": "A", "header": 1},
        "tables": {"spending": "Spending"},
        "free": {"Spending": ["Store"]},
        "adds_up": {},
        "watch": [
            *[f"Bills 2026!{c}{r}" for r in totals for c in "GN"],
            *[f"This month!{c}{r}" for r in range(5, 13) for c in "CD"],
            *[f"This month!C{r}" for r in (13, 14, 15)],
        ],
        "zero": [],
    }


# name | class | due | September | January
KORF_MEMBERS = """
Abbott, Lucy | Full | 120 | 40 | 40
Bains, Harpreet | Full | 120 | 40 |
Clarke, Joe | Student | 75 | 25 | 25
Dekker, Wim | Full | 120 | 120 |
Everett, Mags | Full | 120 | 40 | 40
Farrow, Ben | Junior | 45 | 15 |
Gotts, Hannah | Student | 75 | 25 |
Howes, Dan | Full | 120 | 40 | 40
Ibbotson, Ruth | Full | 120 | 40 |
Jermy, Alfie | Junior | 45 | 45 |
Larter, Steph | Full | 120 | 40 | 40
Mensah, Kofi | Student | 75 | 25 | 25
Nair, Priya | Full | 120 | 40 |
Pye, Callum | Student | 75 | 25 |
Rix, Tessa | Junior | 45 | 15 | 15
Utting, Gareth | Full | 120 | 40 | 40
"""
KORF_HEADS = ["Hall", "Kit & balls", "League & refs", "Social", "Other"]
# date | how | to | head | amount
KORF_OUT = """
2025-09-05 | BACS | Sportspark, September | Hall | 172
2025-09-10 | BACS | England Korfball, club affiliation | League & refs | 140
2025-09-18 | BACS | Mikasa UK, two balls | Kit & balls | 79.80
2025-10-03 | BACS | Sportspark, October | Hall | 215
2025-10-12 | Cash | Referee v Cambridge | League & refs | 25
2025-10-30 | BACS | Website | Other | 36
2025-11-04 | BACS | Sportspark, November | Hall | 172
2025-11-16 | Cash | Referee v Ipswich | League & refs | 25
2025-12-02 | BACS | Sportspark, December | Hall | 129
2025-12-11 | BACS | The Fat Cat, Christmas buffet | Social | 144
2025-12-15 | BACS | Mikasa UK, bibs | Kit & balls | 42.50
2026-01-11 | Cash | Referee v Norwich City B | League & refs | 25
"""
# date | what | kind | amount
KORF_IN = """
2025-09-28 | v Bec | Match fees | 32
2025-10-12 | v Cambridge | Match fees | 36
2025-10-26 | v Croydon | Match fees | 28
2025-11-09 | Club shirts, three | Kit sold | 66
2025-11-16 | v Ipswich | Match fees | 32
2025-11-30 | v Trojans | Match fees | 36
2025-12-11 | Christmas do, tickets | Social | 168
2025-12-11 | Raffle | Social | 47
2025-12-14 | v Bec | Match fees | 28
2026-01-11 | v Norwich City B | Match fees | 36
2026-01-14 | Club shirt | Kit sold | 22
"""


def norwichkorfball() -> tuple[Workbook, Card]:
    """A korfball club in Norwich: subscriptions in three parts beside the member, payments under heads, other money in."""
    workbook = Workbook()
    subs = workbook.active
    subs.title = "Subs"
    title(subs, "A1", "SUBS 2025-26")
    aside(subs, "C1", "three goes: full 40, student 25, junior 15 (or all at once in Sept)")
    head(subs, 3, ["Member", "Class", "Due", "Sept", "Jan", "April", "Paid", "Owes"], "B6D7A8")
    for at, (name, kind, due, one, two) in enumerate(rows(KORF_MEMBERS), 4):
        put(
            subs,
            at,
            [
                name,
                kind,
                number(due),
                number(one),
                number(two),
                None,
                f"=SUM(D{at}:F{at})",
                f"=C{at}-G{at}",
            ],
            ["", "", *[WHOLE] * 6],
        )
    put(subs, 2, ["total", None, *[f"=SUM({c}4:{c}60)" for c in "CDEFGH"]], ["", "", *[WHOLE] * 6])
    bold(subs, *[f"{c}2" for c in "ACDEFGH"])
    subs.freeze_panes = "B4"
    widths(subs, 22, 10, 8, 8, 8, 8, 8, 8)

    out = workbook.create_sheet("Paid out")
    head(out, 1, ["Date", "How", "Who to", *KORF_HEADS, "All"], "EA9999")
    for at, (day, how, who, of, amount) in enumerate(rows(KORF_OUT), 2):
        typed = [number(amount) if of == name else None for name in KORF_HEADS]
        put(
            out,
            at,
            [date(day), how, who, *typed, f"=SUM(D{at}:H{at})"],
            ["dd-mmm-yy", "", "", *[MONEY] * 6],
        )
    out.freeze_panes = "A2"
    widths(out, 12, 8, 34, 11, 11, 13, 11, 11, 11)

    came = workbook.create_sheet("Other money in")
    head(came, 1, ["Date", "What", "Kind", "£"], "9FC5E8")
    for at, (day, what, kind, amount) in enumerate(rows(KORF_IN), 2):
        put(came, at, [date(day), what, kind, number(amount)], ["dd-mmm-yy", "", "", MONEY])
    dropdown(came, "C2:C300", '"Match fees,Kit sold,Social"')
    widths(came, 12, 28, 14, 10)

    page = workbook.create_sheet("For the AGM")
    title(page, "A1", "Broadland Korfball Club, season 2025-26")
    lines = [
        ("In hand, 1 September", 318.45),
        ("Subs", "=Subs!G2"),
        *[
            (kind, f"=SUMIF('Other money in'!$C$2:$C$300,A{row},'Other money in'!$D$2:$D$300)")
            for row, kind in enumerate(["Match fees", "Kit sold", "Social"], 5)
        ],
        ("Money in", "=SUM(B4:B7)"),
        *[
            (f"less {name.lower()}", f"=SUM('Paid out'!{c}2:{c}300)")
            for name, c in zip(KORF_HEADS, "DEFGH", strict=True)
        ],
        ("Money out", "=SUM(B9:B13)"),
        ("In hand now", "=B3+B8-B14"),
        ("Subs still to come", "=Subs!H2"),
    ]
    for at, (label, value) in enumerate(lines, 3):
        put(page, at, [label, value], ["", SIGNED])
    bold(page, *[f"{c}{r}" for r in (8, 14, 15) for c in "AB"])
    widths(page, 26, 12)
    return workbook, {
        "book": "norwichkorfball.xlsx",
        "half": "round108",
        "layout": "records",
        "about": "korfball club, Norwich, England, GBP",
        "dialect": "subscriptions in three parts filled in beside the member under Sept, Jan and April, paid and owes by formula, totals above the headings; payments with BACS or cash and who to before the amount typed under one of five heads, the line's sum by formula; match fees and other money in with what and kind before the amount; an account with what is in hand on a fourth sheet",
        "date_order": "dmy",
        "period": ["2025-09-01", "2026-08-31"],
        "tables": {"subs": "Subs", "payments": "Paid out", "income": "Other money in"},
        "free": {"Paid out": ["Who to"], "Other money in": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"Subs!{c}2" for c in "DEFGH"],
            *[f"For the AGM!B{r}" for r in range(4, 17)],
        ],
        "zero": [],
    }


BOOKS = [kirkwallkits, whyallaunits, ennisfiddle, santafehome, norwichkorfball]
