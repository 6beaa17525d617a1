"""The workbooks of round 90: spices in George Town, a student flat in Groningen, a speech therapist in Nicosia, a youth group in Iloilo, an animator in Lagos."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt
from itertools import pairwise

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

# account | type | on 1 September, debit above zero | what for
SPICE_ACCOUNTS = """
Cash in till | Asset | 420 | float 200
Maybank | Asset | 8650 | cards, QR and transfers
Cafes owing | Asset | 960 | cafes that buy on account
Shelves and scales | Asset | 6200 |
Suppliers owing | Liability | -1740 | bought on account
Capital - Mei Ling | Equity | -14490 |
Drawings - Mei Ling | Equity | 0 | own money taken out
Sales - shop | Income | 0 | cash, card and QR
Sales - cafes | Income | 0 | on account, monthly bill
Spices and tea bought | Cost | 0 |
Jars and packaging | Cost | 0 |
Rent | Cost | 0 | Armenian Street
Wages | Cost | 0 | Aisyah, part-time
Electricity and water | Cost | 0 | TNB, PBA
Phone and internet | Cost | 0 | Unifi
Bank and card charges | Cost | 0 |
Sundries | Cost | 0 | cleaning, small repairs
"""
SPICE_JOURNAL = """
09-01 | September rent | Rent 1400; Maybank -1400
09-04 | Lim Trading paid, August invoice | Suppliers owing 1740; Maybank -1740
09-05 | Week's cash sales | Cash in till 1136.20; Sales - shop -1136.20
09-05 | Week's card and QR | Maybank 1482.50; Sales - shop -1482.50
09-07 | Cash banked | Maybank 1000; Cash in till -1000
09-09 | Lim Trading, cinnamon and cloves on account | Spices and tea bought 1625; Suppliers owing -1625
09-10 | Kopi Corner paid August | Maybank 960; Cafes owing -960
09-12 | Week's cash sales | Cash in till 984.60; Sales - shop -984.60
09-12 | Week's card and QR | Maybank 1375; Sales - shop -1375
09-15 | TNB August | Electricity and water 296.35; Maybank -296.35
09-16 | Glass jars from Hup Seng | Jars and packaging 312; Cash in till -312
09-18 | Unifi September | Phone and internet 139; Maybank -139
09-30 | Week's cash sales, two weeks | Cash in till 1904.10; Sales - shop -1904.10
09-30 | Week's card and QR, two weeks | Maybank 2611.80; Sales - shop -2611.80
09-30 | Aisyah September | Wages 1100; Maybank -1100
09-30 | Kopi Corner and Tanjung Cafe, September bills | Cafes owing 1010; Sales - cafes -1010
09-30 | Maybank terminal fee | Bank and card charges 64.20; Maybank -64.20
10-01 | October rent | Rent 1400; Maybank -1400
10-02 | Cash banked | Maybank 1800; Cash in till -1800
10-05 | Lim Trading paid, September invoice | Suppliers owing 1625; Maybank -1625
10-07 | Ceylon tea from Bandara Imports, transfer | Spices and tea bought 880; Maybank -880
10-08 | Tanjung Cafe paid September | Maybank 470; Cafes owing -470
10-10 | Week's cash sales | Cash in till 1212.40; Sales - shop -1212.40
10-10 | Week's card and QR | Maybank 1560.90; Sales - shop -1560.90
10-12 | Kopi Corner paid September | Maybank 540; Cafes owing -540
10-13 | TNB September | Electricity and water 304.80; Maybank -304.80
10-15 | New bulb and mop | Sundries 38.50; Cash in till -38.50
10-16 | Taken out for myself | Drawings - Mei Ling 1500; Maybank -1500
10-19 | Unifi October | Phone and internet 139; Maybank -139
10-20 | Lim Trading, peppercorns and turmeric on account | Spices and tea bought 1890; Suppliers owing -1890
10-31 | Week's cash sales, three weeks | Cash in till 3120.70; Sales - shop -3120.70
10-31 | Week's card and QR, three weeks | Maybank 4388.30; Sales - shop -4388.30
10-31 | Aisyah October | Wages 1150; Maybank -1150
10-31 | Kopi Corner and Tanjung Cafe, October bills | Cafes owing 1105; Sales - cafes -1105
10-31 | Maybank terminal fee | Bank and card charges 71.60; Maybank -71.60
11-02 | November rent | Rent 1400; Maybank -1400
11-03 | Paper bags from Hup Seng | Jars and packaging 84; Cash in till -84
"""


def spiceshop() -> tuple[Workbook, Card]:
    """A spice shop in George Town: date, account, debit, credit, memo; the chart with balances and the profit beside it."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    head(sheet, 1, ["Date", "Account", "Debit", "Credit", "Memo"], "FCE4D6")
    at = 1
    for day, memo, lines in journal_lines(SPICE_JOURNAL):
        for account, amount in lines:
            at += 1
            put(
                sheet,
                at,
                [
                    day,
                    account,
                    number(str(amount)) if amount > 0 else None,
                    number(str(-amount)) if amount < 0 else None,
                    memo,
                ],
                ["d/m/yyyy", "", MONEY, MONEY, ""],
            )
    sheet.freeze_panes = "A2"
    dropdown(sheet, "B2:B1000", "Chart!$A$4:$A$20")
    widths(sheet, 12, 26, 12, 12, 48)

    chart = workbook.create_sheet("Chart")
    title(chart, "A1", "Nutmeg & Leaf, Armenian Street - chart of accounts (RM)")
    aside(chart, "A2", "books from 1 September; minus = credit. No SST, we are too small.")
    head(chart, 3, ["Account", "Type", "1 Sep", "Debits", "Credits", "Balance", "Notes"], "FCE4D6")
    where = {}
    for row, (name, kind, start, remark) in enumerate(rows(SPICE_ACCOUNTS), 4):
        where[name] = row
        put(
            chart,
            row,
            [
                name,
                kind,
                number(start),
                f"=SUMIF(Journal!$B$2:$B$1000,A{row},Journal!$C$2:$C$1000)",
                f"=SUMIF(Journal!$B$2:$B$1000,A{row},Journal!$D$2:$D$1000)",
                f"=C{row}+D{row}-E{row}",
                remark or None,
            ],
            ["", "", *[SIGNED] * 4],
        )
    last = max(where.values())
    put(
        chart,
        last + 1,
        [
            "Total",
            None,
            *[f"=SUM({c}4:{c}{last})" for c in "CDE"],
            f"=ROUND(SUM(F4:F{last}),2)",
            "must be 0",
        ],
        ["", "", *[SIGNED] * 4],
    )
    bold(chart, *[f"{c}{last + 1}" for c in "ACDEF"])
    put(chart, 3, ["Profit so far"], column=9)
    put(chart, 4, ["Income", f'=-SUMIF(B4:B{last},"Income",F4:F{last})'], ["", SIGNED], 9)
    put(chart, 5, ["Costs", f'=SUMIF(B4:B{last},"Cost",F4:F{last})'], ["", SIGNED], 9)
    put(chart, 6, ["Profit", "=J4-J5"], ["", SIGNED], 9)
    bold(chart, "I3", "I6", "J6")
    shade(chart, "I6:J6", "FFF2CC")
    widths(chart, 26, 11, 12, 12, 12, 12, 30, 4, 14, 13)
    return workbook, {
        "book": "spiceshop.xlsx",
        "half": "round90",
        "layout": "journal",
        "about": "spice and tea shop, George Town, Penang, Malaysia, MYR, not registered for sales tax",
        "dialect": "two lines an entry with date, account by name, debit, credit and memo on each, headings in the first row; chart with type, opening, debits, credits and a signed balance on a second sheet, the profit beside it",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
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
            *[f"Chart!F{row}" for row in where.values()],
            "Chart!J4",
            "Chart!J5",
            "Chart!J6",
            f"Chart!F{last + 1}",
        ],
        "zero": [f"Chart!F{last + 1}"],
    }


# bill | usual | February to November
FLAT_BILLS = """
Rent | 1350 | 1350 | 1350 | 1350 | 1350 | 1350 | 1395 | 1395 | 1395 | 1395 | 1395
Energy - Vattenfall | 165 | 165 | 165 | 165 | 165 | 165 | 165 | 172 | 172 | 172 |
Water - Waterbedrijf | 39 | 38.40 | | | 38.40 | | | 40.15 | | |
Internet - Ziggo | 47.50 | 47.50 | 47.50 | 47.50 | 47.50 | 47.50 | 47.50 | 47.50 | 47.50 | 47.50 | 47.50
Contents insurance | 12.80 | 12.80 | 12.80 | 12.80 | 12.80 | 12.80 | 12.80 | 12.80 | 12.80 | 12.80 |
Council taxes | | | | 284.60 | | | | | | |
Household stuff | 25 | 31.45 | 18.90 | 22.15 | 27.60 | 14.75 | 9.95 | 16.40 | 38.20 | 24.35 | 8.20
Netflix | 14.99 | 13.99 | 13.99 | 13.99 | 13.99 | 13.99 | 13.99 | 13.99 | 14.99 | 14.99 |
"""
FLAT_MATES = """
Malou | 560 | 560 | 560 | 560 | 560 | 560 | 560 | 580 | 580 | 580 | 580
Teun | 560 | 560 | 560 | 560 | 560 | 560 | 560 | 580 | 580 | 580 |
Ines | 560 | 560 | 560 | 560 | 560 | 560 | 560 | 580 | 580 | 580 | 580
"""


def groningenflat() -> tuple[Workbook, Card]:
    """Three students in Groningen: bills down, months across, what each put in and the house account below."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "House 2026"
    title(sheet, "A1", "Korreweg 2-hoog: bills from the house account")
    aside(
        sheet,
        "A2",
        "Each month under the month it is for. Several shops in one month: add up. Money back: take off.",
    )
    head(
        sheet,
        4,
        ["Bill", "Usual", *[dt.date(2026, m, 1).strftime("%b") for m in range(2, 13)], "Jan", "Total"],
        "D9D2E9",
    )
    letters = [get_column_letter(c) for c in range(3, 15)]
    at = 4

    def lines(text: str) -> int:
        nonlocal at
        start = at + 1
        for name, *figures in rows(text):
            at += 1
            put(sheet, at, [name, *[number(f) for f in figures]], ["", *[SIGNED] * 13])
            put(sheet, at, [f"=SUM(C{at}:N{at})"], [SIGNED], 15)
        return start

    def sums(label: str, start: int) -> int:
        nonlocal at
        end = at
        at += 1
        put(
            sheet,
            at,
            [label, None, *[f"=SUM({c}{start}:{c}{end})" for c in [*letters, "O"]]],
            ["", *[SIGNED] * 14],
        )
        bold(sheet, f"A{at}", *[f"{c}{at}" for c in [*letters, "O"]])
        return at

    start = lines(FLAT_BILLS)
    bills = sums("All bills", start)
    at += 1
    put(
        sheet, at, ["That is each", None, *[f"=ROUND({c}{bills}/3,2)" for c in letters]], ["", *[SIGNED] * 13]
    )
    each = at
    at += 2
    put(sheet, at, ["Put in by"])
    bold(sheet, f"A{at}")
    mates = lines(FLAT_MATES)
    into = sums("Put in", mates)
    at += 2
    put(
        sheet,
        at,
        [
            "In the house account",
            214.30,
            f"=B{at}+C{into}-C{bills}",
            *[f"={a}{at}+{b}{into}-{b}{bills}" for a, b in pairwise(letters)],
        ],
        ["", *[SIGNED] * 13],
    )
    shade(sheet, f"A{at}:N{at}", "FFF2CC")
    sheet.freeze_panes = "C5"
    widths(sheet, 24, *[10] * 14)
    return workbook, {
        "book": "groningenflat.xlsx",
        "half": "round90",
        "layout": "grid",
        "about": "three students' flat, Groningen, Netherlands, EUR",
        "dialect": "one sheet with bills down and months from February to January across, the usual amount before them; a third each by formula, what each flatmate put in by months and the house account carried on from month to month below; shopping added to the box of the month, money back taken off it",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "grid": {"sheet": "House 2026", "label": "A", "header": 4},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"House 2026!O{row}" for row in (*range(start, bills + 1), *range(mates, into + 1))],
            *[f"House 2026!L{row}" for row in (bills, each, into, at)],
            f"House 2026!N{at}",
        ],
        "zero": [],
    }


# child | parent | fee for a session
SPEECH_FAMILIES = """
Andreas | Maria Kyriakou | 45
Eleni | Stelios Panayi | 45
Marios | Christos Theodorou | 50
Sofia | Anna Loizou | 45
Yiannis | Despina Demetriou | 40
Katerina | Niki Hadjigeorgiou | 50
"""
# date | child | what | fee | paid on | how
SPEECH_SESSIONS = """
09-07 | Andreas | Session | 45 | 09-07 | Cash
09-08 | Eleni | Session | 45 | 09-30 | Bank
09-09 | Marios | Session | 50 | 09-11 | Revolut
09-11 | Yiannis | Session | 40 | 09-11 | Cash
09-14 | Andreas | Session | 45 | 09-14 | Cash
09-15 | Eleni | Session | 45 | 09-30 | Bank
09-16 | Katerina | Assessment | 90 | 09-18 | Revolut
09-18 | Yiannis | Session | 40 | 09-18 | Cash
09-22 | Sofia | Session | 45 | 09-30 | Bank
09-23 | Marios | Session | 50 | 09-24 | Revolut
09-25 | Katerina | Report | 60 | 10-02 | Revolut
09-29 | Eleni | Session | 45 | 09-30 | Bank
10-05 | Andreas | Session | 45 | 10-05 | Cash
10-06 | Sofia | Session | 45 | 10-30 | Bank
10-07 | Marios | Session | 50 | 10-09 | Revolut
10-09 | Yiannis | Session | 40 | 10-09 | Cash
10-12 | Katerina | Session | 50 | 10-13 | Revolut
10-13 | Eleni | Session | 45 | 10-30 | Bank
10-16 | Yiannis | Session | 40 | 10-16 | Cash
10-19 | Andreas | Session | 45 | 10-19 | Cash
10-20 | Sofia | Session | 45 | 10-30 | Bank
10-21 | Marios | Session | 50 | 10-23 | Revolut
10-23 | Katerina | Session | 50 | 10-23 | Revolut
10-27 | Eleni | Session | 45 | 10-30 | Bank
11-02 | Andreas | Session | 45 | 11-02 | Cash
11-03 | Sofia | Session | 45 | |
11-04 | Marios | Session | 50 | |
11-06 | Katerina | Session | 50 | 11-06 | Revolut
11-06 | Yiannis | Session | 40 | 11-06 | Cash
11-09 | Andreas | Session | 45 | 11-09 | Cash
11-10 | Eleni | Session | 45 | |
"""
SPEECH_KINDS = ("Room", "Materials", "Insurance & register", "Phone & software", "Car", "Courses")
# date | what | kind | amount | how
SPEECH_COSTS = """
09-01 | Room at the Strovolos clinic, September | Room | 180 | Bank
09-04 | Picture cards, Public | Materials | 32.50 | Card
09-10 | Cyta | Phone & software | 24.90 | Bank
09-17 | Petrol | Car | 45 | Card
09-21 | Articulation workbook | Materials | 27.80 | Card
10-01 | Room at the Strovolos clinic, October | Room | 180 | Bank
10-06 | Bubbles and stickers | Materials | 8.40 | Cash
10-09 | Stickers taken back to Jumbo | Materials | -3.50 | Cash
10-10 | Cyta | Phone & software | 24.90 | Bank
10-14 | Register of speech pathologists, yearly | Insurance & register | 120 | Bank
10-22 | Petrol | Car | 42 | Card
10-24 | Stuttering webinar | Courses | 65 | Card
11-02 | Room at the Strovolos clinic, November | Room | 180 | Bank
11-10 | Cyta | Phone & software | 24.90 | Bank
"""


def speechtherapist() -> tuple[Workbook, Card]:
    """A speech therapist in Nicosia: sessions with the day paid and how, costs, families and months by formula."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Sessions"
    across(sheet, "A1:G1", "Sessions from September 2026", "D0E0E3", 13)
    head(sheet, 2, ["Date", "Child", "What", "Fee", "Paid on", "How", "Owing"], "D0E0E3")
    for at, (day, child, what, fee, paid, how) in enumerate(rows(SPEECH_SESSIONS), 3):
        put(
            sheet,
            at,
            [date(day), child, what, number(fee), day_of(paid), how or None, f'=IF(E{at}="",D{at},0)'],
            ["dd/mm/yy", "", "", MONEY, "dd/mm/yy", "", MONEY],
        )
    sheet.freeze_panes = "A3"
    dropdown(sheet, "C3:C400", '"Session,Assessment,Report"')
    dropdown(sheet, "F3:F400", '"Cash,Revolut,Bank"')
    widths(sheet, 11, 14, 14, 10, 11, 10, 10)

    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "What", "Kind", "Amount", "How"], "F4CCCC")
    for at, (day, what, kind, amount, how) in enumerate(rows(SPEECH_COSTS), 2):
        put(costs, at, [date(day), what, kind, number(amount), how], ["dd/mm/yy", "", "", SIGNED, ""])
    dropdown(costs, "C2:C400", f'"{",".join(SPEECH_KINDS)}"')
    widths(costs, 11, 42, 22, 11, 9)

    people = workbook.create_sheet("Families")
    put(people, 1, ["Assessment 90, written report 60, whoever it is"])
    head(people, 3, ["Child", "Parent", "Session", "Times", "Charged", "Owing"], "D0E0E3")
    at = 3
    for child, parent, fee in rows(SPEECH_FAMILIES):
        at += 1
        put(
            people,
            at,
            [
                child,
                parent,
                number(fee),
                f"=COUNTIF(Sessions!$B$3:$B$400,A{at})",
                f"=SUMIF(Sessions!$B$3:$B$400,A{at},Sessions!$D$3:$D$400)",
                f"=SUMIF(Sessions!$B$3:$B$400,A{at},Sessions!$G$3:$G$400)",
            ],
            ["", "", MONEY, "0", MONEY, MONEY],
        )
    families = range(4, at + 1)
    widths(people, 14, 24, 10, 8, 11, 11)

    months = workbook.create_sheet("Months")
    head(months, 1, ["Month", "Charged", "Came in", *SPEECH_KINDS, "Costs", "Came in less costs"], "D0E0E3")
    for at, month in enumerate((9, 10, 11, 12), 2):
        span = f'">="&$A{at}', f'"<="&EOMONTH($A{at},0)'
        within = [f"{c},{span[0]},{c},{span[1]}" for c in ("Sessions!$A$3:$A$400", "Sessions!$E$3:$E$400")]
        spent = f"Costs!$A$2:$A$400,{span[0]},Costs!$A$2:$A$400,{span[1]}"
        put(
            months,
            at,
            [
                dt.date(2026, month, 1),
                *[f"=SUMIFS(Sessions!$D$3:$D$400,{w})" for w in within],
                *[f"=SUMIFS(Costs!$D$2:$D$400,Costs!$C$2:$C$400,{c}$1,{spent})" for c in "DEFGHI"],
                f"=SUM(D{at}:I{at})",
                f"=C{at}-J{at}",
            ],
            ["mmm yyyy", *[SIGNED] * 10],
        )
    widths(months, 11, *[12] * 10)
    return workbook, {
        "book": "speechtherapist.xlsx",
        "half": "round90",
        "layout": "records",
        "about": "speech therapist for children, Nicosia, Cyprus, EUR, no VAT on her work",
        "dialect": "each session on a line with child, what and fee typed, the day paid and how filled in later, owing by formula; costs with kind before the amount and how after it, returns as minus; families with the fee, times, charged and owing; months with charged, came in and kinds of cost side by side",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "tables": {"sessions": "Sessions", "costs": "Costs"},
        "free": {"Costs": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"Families!{c}{row}" for row in families for c in "DEF"],
            *[f"Months!{c}{row}" for row in (3, 4) for c in "BCDEFGHIJK"],
        ],
        "zero": [],
    }


# category | budget of the year
YOUTH_CATEGORIES = """
Dues | 12000
Donations | 15000
Fundraising | 20000
Parish grant | 10000
Food | 14000
Transport | 9000
Materials | 7000
Camp | 18000
Music | 5000
Outreach | 8000
"""
# date | details | category | in | out
YOUTH_BOOK = """
01-10 | Parish grant, first half | Parish grant | 5000 |
01-16 | Dues, Friday meeting | Dues | 380 |
01-18 | Snacks after Santo Nino mass | Food | | 1240
01-30 | Dues, Friday meeting | Dues | 320 |
02-06 | Manila paper, markers, glue | Materials | | 465
02-13 | Dues, Friday meeting | Dues | 360 |
02-14 | Bake sale after mass | Fundraising | 4350 |
02-14 | Flour, sugar and eggs for the bake sale | Fundraising | | 1180
02-27 | Guitar strings | Music | | 350
03-06 | Dues, Friday meeting | Dues | 300 |
03-20 | Candles and cartolina for Stations of the Cross | Materials | | 620
04-02 | Bread and juice, Holy Thursday vigil | Food | | 890
04-10 | Dr Salcedo, for the camp | Donations | 5000 |
04-17 | Camp fees, 22 kids x P250 | Camp | 5500 |
04-24 | Camp site at Dumangas, 2 nights | Camp | | 6600
04-24 | Jeepney hire to the camp and back | Transport | | 2400
04-25 | Rice, chicken and vegetables for the camp | Camp | | 4720
05-08 | Dues, Friday meeting | Dues | 340 |
05-22 | Songbooks, photocopies | Music | | 540
06-05 | Dues, Friday meeting | Dues | 400 |
06-12 | Car wash at the parish grounds | Fundraising | 3860 |
06-26 | School bags for 6 children of Zone 4 | Outreach | | 2700
07-03 | Parish grant, second half | Parish grant | 5000 |
07-10 | Dues, Friday meeting | Dues | 360 |
07-11 | One bag too many, returned at Gaisano | Outreach | 450 |
07-24 | Pancit for the leaders' day | Food | | 1150
08-07 | Dues, Friday meeting | Dues | 380 |
08-16 | Printing of shirts' design, cloth paint | Materials | | 1340
08-21 | Jeepney hire, coastal clean-up at Villa | Transport | | 900
09-04 | Dues, Friday meeting | Dues | 320 |
09-12 | Raffle tickets sold | Fundraising | 6200 |
09-12 | Raffle prizes | Fundraising | | 2150
09-25 | Arroz caldo, feeding at Zone 2 | Outreach | | 1480
10-02 | Dues, Friday meeting | Dues | 360 |
10-10 | Tita Baby Locsin | Donations | 1000 |
10-16 | Microphone cable | Music | | 480
10-23 | Dues, Friday meeting | Dues | 340 |
10-30 | Buns and juice, All Saints' vigil | Food | | 760
"""


def iloiloyouth() -> tuple[Workbook, Card]:
    """A parish youth group in Iloilo: a cash book with a running balance, categories and the budget beside it."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Cash 2026"
    across(sheet, "A1:F1", "SAN ROQUE PARISH YOUTH - CASH BOOK 2026", "C9DAF8", 14)
    aside(
        sheet,
        "A2",
        "Treasurer: Joy Villanueva. All in pesos. Money back from a shop goes under IN with the same category.",
    )
    head(sheet, 4, ["Date", "Details", "Category", "In", "Out", "Balance"], "C9DAF8")
    put(sheet, 5, [date("01-01"), "Left from 2025", None, None, None, 6145], ["mmm d", "", "", *[MONEY] * 3])
    at = 5
    for at, (day, what, kind, got, paid) in enumerate(rows(YOUTH_BOOK), 6):
        put(
            sheet,
            at,
            [date(day), what, kind, number(got), number(paid), f"=F{at - 1}+D{at}-E{at}"],
            ["mmm d", "", "", *[MONEY] * 3],
        )
    sheet.freeze_panes = "A5"
    head(sheet, 4, ["By category", "Came in", "Went out", "Budget"], "C9DAF8", 8)
    last = 4
    for name, plan in rows(YOUTH_CATEGORIES):
        last += 1
        put(
            sheet,
            last,
            [
                name,
                f"=SUMIF($C$6:$C$500,H{last},$D$6:$D$500)",
                f"=SUMIF($C$6:$C$500,H{last},$E$6:$E$500)",
                number(plan),
            ],
            ["", *[WHOLE] * 3],
            8,
        )
    put(
        sheet,
        last + 1,
        ["All", f"=SUM(I5:I{last})", f"=SUM(J5:J{last})"],
        ["", WHOLE, WHOLE],
        8,
    )
    put(sheet, last + 3, ["Should be in the tin", f"=F5+I{last + 1}-J{last + 1}"], ["", WHOLE], 8)
    bold(sheet, f"H{last + 1}", f"I{last + 1}", f"J{last + 1}", f"H{last + 3}", f"I{last + 3}")
    dropdown(sheet, "C6:C500", f"$H$5:$H${last}")
    widths(sheet, 9, 46, 15, 11, 11, 12, 3, 20, 11, 11, 10)
    return workbook, {
        "book": "iloiloyouth.xlsx",
        "half": "round90",
        "layout": "cash book",
        "about": "parish youth group, Iloilo, Philippines, PHP",
        "dialect": "one sheet: date, details, category, in, out and a balance carried on each line, money back under in with the same category; categories with came in, went out and the year's budget beside the list, what should be in the tin below them",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {"sheet": "Cash 2026", "date": "Date", "category": "Category", "in": "In", "out": "Out"},
        "free": {"Cash 2026": ["Details"]},
        "adds_up": {"Cash 2026": ["In", "Out"]},
        "watch": [
            *[f"Cash 2026!{c}{row}" for row in range(5, last + 2) for c in "IJ"],
            f"Cash 2026!I{last + 3}",
        ],
        "zero": [],
    }


ANIMATION_KINDS = ("Explainers", "Titles & logos", "Teaching")
ANIMATION_COSTS = (
    "Software",
    "Equipment",
    "Internet & phone",
    "Power & fuel",
    "Voice & music",
    "Transport",
    "Bank charges",
)
# date | client | what | kind | amount
ANIMATION_IN = """
05-06 | Zenvest | Savings app explainer, deposit | Explainers | 350000
05-15 | Ikoyi Film Lab | Saturday class, May | Teaching | 80000
05-28 | Mama Tunde Foods | Logo sting | Titles & logos | 120000
06-04 | Zenvest | Savings app explainer, balance | Explainers | 350000
06-15 | Ikoyi Film Lab | Saturday class, June | Teaching | 80000
06-22 | Ajala Pictures | Titles for "Third Mainland" | Titles & logos | 275000
07-10 | HealthPlus Clinic | Malaria explainer, deposit | Explainers | 200000
07-15 | Ikoyi Film Lab | Saturday class, July | Teaching | 80000
08-07 | HealthPlus Clinic | Malaria explainer, balance | Explainers | 200000
08-19 | Ajala Pictures | Trailer end card | Titles & logos | 60000
09-11 | Zenvest | Loans explainer, deposit | Explainers | 400000
09-15 | Ikoyi Film Lab | Saturday class, September | Teaching | 90000
10-09 | Chop Republic | Animated logo | Titles & logos | 150000
10-15 | Ikoyi Film Lab | Saturday class, October | Teaching | 90000
"""
# date | category | details | amount | paid from
ANIMATION_OUT = """
05-03 | Software | Adobe, May | 32000 | GTBank
05-05 | Internet & phone | MTN data | 18000 | OPay
05-09 | Power & fuel | Petrol for the generator, 15 l | 15750 | Cash
05-20 | Voice & music | Funmi, voice-over for Zenvest | 60000 | GTBank
06-03 | Software | Adobe, June | 32000 | GTBank
06-05 | Internet & phone | MTN data | 18000 | OPay
06-11 | Power & fuel | Ikeja Electric prepaid | 25000 | OPay
06-24 | Transport | Bolt to Ajala and back | 9200 | Cash
07-03 | Software | Adobe, July | 32000 | GTBank
07-06 | Internet & phone | MTN data | 20000 | OPay
07-14 | Equipment | Wacom pen and glove, Slot Ikeja | 58000 | GTBank
07-18 | Equipment | Glove returned to Slot | -9500 | GTBank
07-27 | Power & fuel | Petrol for the generator, 20 l | 21400 | Cash
08-03 | Software | Adobe, August | 32000 | GTBank
08-05 | Internet & phone | MTN data | 20000 | OPay
08-11 | Voice & music | Chidi, music for HealthPlus | 45000 | GTBank
08-31 | Bank charges | GTBank, stamp duty and SMS | 1450 | GTBank
09-03 | Software | Adobe, September | 32000 | GTBank
09-07 | Internet & phone | MTN data | 20000 | OPay
09-16 | Power & fuel | Ikeja Electric prepaid | 30000 | OPay
09-23 | Transport | Bolt to Zenvest, Victoria Island | 7800 | Cash
10-03 | Software | Adobe, October | 34500 | GTBank
10-06 | Internet & phone | MTN data | 20000 | OPay
10-12 | Equipment | 2 TB SSD and stand, Slot Ikeja | 146000 | GTBank
10-20 | Power & fuel | Petrol for the generator, 18 l | 19800 | Cash
10-31 | Bank charges | GTBank, stamp duty and SMS | 1600 | GTBank
11-03 | Software | Adobe, November | 34500 | GTBank
"""


def animator() -> tuple[Workbook, Card]:
    """An animator in Lagos: a list of income, a list of expenses, and both by months."""
    workbook = Workbook()
    page = workbook.active
    page.title = "By month"
    title(page, "A1", "Segun Adewale Motion - from May 2026 (naira)")
    months = [dt.date(2026, m, 1) for m in range(5, 13)]
    head(page, 3, ["", *months, "Total"], "D9EAD3")
    letters = [get_column_letter(c) for c in range(2, 10)]
    for letter in letters:
        page[f"{letter}3"].number_format = "mmm yy"
    at = 3
    totals = []
    for sheet, label, kinds, amount, kind in (
        ("Income", "Income", ANIMATION_KINDS, "E", "D"),
        ("Expenses", "Expenses", ANIMATION_COSTS, "D", "B"),
    ):
        at += 1
        put(page, at, [label.upper()])
        bold(page, f"A{at}")
        start = at + 1
        for name in kinds:
            at += 1
            cells = [
                f'=SUMIFS({sheet}!${amount}$2:${amount}$500,{sheet}!${kind}$2:${kind}$500,$A{at},{sheet}!$A$2:$A$500,">="&{c}$3,{sheet}!$A$2:$A$500,"<="&EOMONTH({c}$3,0))'
                for c in letters
            ]
            put(page, at, [name, *cells, f"=SUM(B{at}:I{at})"], ["", *[WHOLE] * 9])
        at += 1
        put(
            page,
            at,
            [f"Total {label.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in [*letters, "J"]]],
            ["", *[WHOLE] * 9],
        )
        bold(page, *[f"{c}{at}" for c in ["A", *letters, "J"]])
        totals.append(at)
        at += 1
    put(
        page,
        at + 1,
        ["LEFT", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in [*letters, "J"]]],
        ["", *[WHOLE] * 9],
    )
    shade(page, f"A{at + 1}:J{at + 1}", "FFF2CC")
    end = at + 1
    page.freeze_panes = "B4"
    widths(page, 22, *[11] * 8, 13)

    income = workbook.create_sheet("Income")
    head(income, 1, ["Date in", "Client", "Job", "Kind", "Amount"], "D9EAD3")
    for row, (day, client, what, kind, amount) in enumerate(rows(ANIMATION_IN), 2):
        put(income, row, [date(day), client, what, kind, number(amount)], ["d mmm yyyy", "", "", "", WHOLE])
    dropdown(income, "D2:D500", f'"{",".join(ANIMATION_KINDS)}"')
    aside(income, "G1", "all paid into GTBank")
    widths(income, 13, 22, 34, 16, 13)

    expenses = workbook.create_sheet("Expenses")
    head(expenses, 1, ["Date", "Category", "Details", "Amount", "Paid from"], "F4CCCC")
    for row, (day, kind, what, amount, how) in enumerate(rows(ANIMATION_OUT), 2):
        put(expenses, row, [date(day), kind, what, number(amount), how], ["d mmm yyyy", "", "", WHOLE, ""])
    dropdown(expenses, "B2:B500", f'"{",".join(ANIMATION_COSTS)}"')
    dropdown(expenses, "E2:E500", '"GTBank,OPay,Cash"')
    widths(expenses, 13, 19, 40, 12, 11)
    return workbook, {
        "book": "animator.xlsx",
        "half": "round90",
        "layout": "records",
        "about": "freelance animator, Lagos, Nigeria, NGN, no VAT",
        "dialect": "income when it comes in with client, job and kind before the amount; expenses with category before details and amount and what they were paid from last, returns as minus; kinds and categories by months with totals and what is left on the first sheet",
        "date_order": "dmy",
        "period": ["2026-05-01", "2026-12-31"],
        "tables": {"income": "Income", "expenses": "Expenses"},
        "free": {"Income": ["Job"], "Expenses": ["Details"]},
        "adds_up": {},
        "watch": [
            f"By month!{c}{row}"
            for row in (*range(5, totals[0] + 1), *range(totals[0] + 3, totals[1] + 1), end)
            for c in "HJ"
        ],
        "zero": [],
    }


BOOKS = [spiceshop, groningenflat, speechtherapist, iloiloyouth, animator]
