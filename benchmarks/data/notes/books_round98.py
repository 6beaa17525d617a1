"""The workbooks of round 98: a couple in Derry, allotments in Hawick, a cabin in Asheville, a food safety adviser in Valletta, a teacher in Taipei."""
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

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
# line | January to September
DERRY = {
    "MONEY IN": """
Aoife wages | 1874.20 1874.20 1874.20 1908.10 1908.10 1908.10 1908.10 1908.10 -
Ronan wages | 1640 1640 1712.50 1640 1640 1688.30 1640 1640 1640
Child benefit | 104.20 104.20 104.20 104.20 107.60 107.60 107.60 107.60 107.60
Other in | - 45 - - 120 - - 60 -
""",
    "HOUSE": """
Mortgage | 642.18 642.18 642.18 642.18 642.18 642.18 642.18 642.18 642.18
Rates | 98 98 98 101 101 101 101 101 101
Electric keypad | 110 100 90 80 70 60 60 60 40
Oil | 285 - - 262.50 - - - 241 -
Broadband | 39 39 39 39 39 39 42 42 42
Mobiles | 31 31 31 31 31 31 31 31 31
Home insurance | 18.64 18.64 18.64 18.64 18.64 18.64 18.64 18.64 18.64
""",
    "CAR": """
Diesel | 95.40 82.15 101.30 88.70 96.05 110.20 124.60 90.35 52.10
Car insurance | 41.25 41.25 41.25 41.25 41.25 41.25 41.25 41.25 41.25
Car tax, MOT, garage | - - 165 - 30.50 - 214.80 - -
""",
    "LIVING": """
Groceries (Tesco, Lidl) | 412.65 388.20 430.10 405.95 421.40 398.75 452.30 440.15 266.90
Takeaways & coffees | 46.50 38.20 52.75 61.40 44.10 70.25 83.60 58.90 27.35
Clothes & shoes | 35 22.50 74 41.98 18 65.50 30 142.75 64.50
Chemist, doctor, dentist | 12.40 - 28 8.95 - 46 - 15.30 9.50
After-school club | 160 160 160 120 160 120 - - 160
Swimming & football | 48 - - 48 - - 48 - 48
Days out | - 24.60 18 35.50 42 27.40 168.90 96.20 14
Birthdays & Christmas | 20 40 - 35 25 - 60 30 -
""",
    "PUT BY": """
Credit union | 150 150 150 150 150 150 150 150 150
""",
}


def derryhome() -> tuple[Workbook, Card]:
    """A couple with a child in Derry: lines by months, the year so far beside the line, all typed."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    title(sheet, "A1", "House money 2026")
    aside(
        sheet, "A2", "what we really spent, not what we hoped. more of the same goes on top of what is there"
    )
    head(sheet, 4, ["", "So far", *MONTHS], "C9DAF8")
    columns = [get_column_letter(c) for c in range(2, 15)]
    watch, totals = [], []
    at = 4
    for part, text in DERRY.items():
        at += 1
        put(sheet, at, [part])
        bold(sheet, f"A{at}")
        shade(sheet, f"A{at}:N{at}", "EFEFEF")
        start = at + 1
        for label, figures in rows(text):
            at += 1
            typed = [number(f) if f != "-" else None for f in figures.split()]
            put(sheet, at, [label, f"=SUM(C{at}:N{at})", *typed], ["", *[SIGNED] * 13])
            watch.append(f"2026!B{at}")
        at += 1
        put(sheet, at, ["Total", *[f"=SUM({c}{start}:{c}{at - 1})" for c in columns]], ["", *[SIGNED] * 13])
        bold(sheet, f"A{at}", *[f"{c}{at}" for c in columns])
        totals.append(at)
    at += 2
    came, *went = totals
    put(
        sheet,
        at,
        ["LEFT", *[f"={c}{came}-" + "-".join(f"{c}{row}" for row in went) for c in columns]],
        ["", *[SIGNED] * 13],
    )
    bold(sheet, f"A{at}", *[f"{c}{at}" for c in columns])
    shade(sheet, f"A{at}:N{at}", "FFF2CC")
    sheet.freeze_panes = "C5"
    widths(sheet, 26, 12, *[10] * 12)
    watch += [f"2026!{c}{row}" for row in (*totals, at) for c in ("B", "K")]
    return workbook, {
        "book": "derryhome.xlsx",
        "half": "round98",
        "layout": "grid",
        "about": "couple with a child, Derry, Northern Ireland, GBP",
        "dialect": "one sheet with lines in five parts and the year so far before the months, actual amounts typed, a total under each part and what is left at the foot; spending added to the month's cell, money back taken off it, nothing spent left empty",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-09-30"],
        "grid": {"sheet": "2026", "label": "A", "header": 4},
        "free": {},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# date | details | in | out
PLOTS_BOOK = """
2025-09-06 | Coffee morning | 71.20 |
2025-09-12 | Scottish Water, standpipes | | 64.35
2025-09-20 | Produce show, entries and teas | 138.60 |
2025-09-20 | Produce show, engraving the cup | | 22
2025-09-24 | Jean, gate padlock | | 14.99
2025-10-04 | Coffee morning | 58.75 |
2025-10-11 | Elliot, two loads of manure | | 90
2025-10-18 | Manure, sold by the barrow | 48 |
2025-10-30 | Town hall, room for the AGM | | 35
2025-11-01 | Coffee morning | 66.40 |
2025-11-08 | Donation, family of the late Mrs Turnbull | 100 |
2025-11-22 | Insurance, the year | | 172.50
2025-12-06 | Christmas fair, wreaths and jam | 187.30 |
2025-12-08 | Moss and wire for the wreaths | | 31.15
2025-12-12 | Scottish Water, standpipes | | 58.10
2026-01-17 | Jean, stamps and envelopes | | 12.80
2026-01-24 | Seed order, all members | | 146.70
2026-02-07 | Coffee morning | 62.15 |
2026-02-14 | Seed money, members | 151.20 |
2026-02-21 | Strimmer service | | 48
2026-03-01 | Plot 1 rent | 34 |
2026-03-01 | Plot 2 rent | 34 |
2026-03-01 | Plot 4 rent | 34 |
2026-03-02 | Plot 5 rent | 34 |
2026-03-02 | Plot 6A rent | 17 |
2026-03-05 | Plot 6B rent | 17 |
2026-03-07 | Coffee morning | 69.90 |
2026-03-07 | Plot 8 rent | 34 |
2026-03-07 | Plot 9 rent | 34 |
2026-03-09 | Plot 3 rent | 34 |
2026-03-10 | Scottish Water, standpipes | | 55.75
2026-03-14 | Plot 10A rent | 17 |
2026-03-14 | Plot 12 rent | 34 |
2026-03-16 | Plot 11 rent | 34 |
2026-03-21 | Jean, paint for the hut | | 27.45
2026-03-24 | Plot 7 rent | 34 |
2026-03-28 | Seed potatoes, two sacks | | 44
2026-03-29 | Seed potatoes, sold by the bag | 70.50 |
2026-04-02 | Plot 14 rent | 34 |
2026-04-04 | Coffee morning | 74.35 |
2026-04-06 | Plot 10B rent | 17 |
2026-04-11 | Elliot, one load of manure | | 45
"""


def hawickplots() -> tuple[Workbook, Card]:
    """An allotment society in Hawick: one sheet, money in, money out and a balance carried on each line."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Cash book"
    title(sheet, "A1", "Slitrig Allotment Society")
    put(sheet, 2, ["Cash book from September 2025"])
    put(
        sheet,
        3,
        [None, "In hand today", None, None, "=E6+SUM(C7:C400)-SUM(D7:D400)"],
        ["", "", "", "", MONEY],
    )
    bold(sheet, "B3", "E3")
    head(sheet, 5, ["Date", "Details", "Money in", "Money out", "Balance"], "D9EAD3")
    put(
        sheet, 6, [date("2025-09-01"), "From old book", None, None, 486.25], ["dd/mm/yyyy", "", "", "", MONEY]
    )
    for at, (day, what, came, went) in enumerate(rows(PLOTS_BOOK), 7):
        put(
            sheet,
            at,
            [date(day), what, number(came), number(went), f"=E{at - 1}+C{at}-D{at}"],
            ["dd/mm/yyyy", "", MONEY, MONEY, MONEY],
        )
    sheet.freeze_panes = "A6"
    widths(sheet, 12, 42, 12, 12, 12)
    return workbook, {
        "book": "hawickplots.xlsx",
        "half": "round98",
        "layout": "cash book",
        "about": "allotment society, Hawick, Scotland, GBP",
        "dialect": "one sheet: date, details, money in, money out and a balance carried on each line from a line of the old book, the sum in hand above the headings; no categories",
        "date_order": "dmy",
        "period": ["2025-09-01", "2026-08-31"],
        "tables": {"cash book": "Cash book"},
        "free": {"Cash book": ["Details"]},
        "adds_up": {},
        "watch": ["Cash book!E3"],
        "zero": [],
    }


# guest | platform | check-in | check-out | gross | fee | paid on
CABIN_BOOKINGS = """
Barlow | Airbnb | 05-01 | 05-04 | 540 | 16.20 | 05-02
Sorensen | Vrbo | 05-08 | 05-11 | 540 | 43.20 | 05-09
Castellano | Airbnb | 05-15 | 05-17 | 360 | 10.80 | 05-16
Pham | Airbnb | 05-22 | 05-26 | 780 | 23.40 | 05-23
Ostrowski | Vrbo | 05-29 | 06-01 | 540 | 43.20 | 05-30
Greer | Airbnb | 06-05 | 06-08 | 540 | 16.20 | 06-06
Lindqvist | Airbnb | 06-12 | 06-14 | 360 | 10.80 | 06-13
Tolliver | Vrbo | 06-18 | 06-22 | 720 | 57.60 | 06-19
Mehta | Airbnb | 06-26 | 06-29 | 540 | 16.20 | 06-27
Haskins | Vrbo | 07-02 | 07-06 | 880 | 70.40 | 07-03
Yoon | Airbnb | 07-10 | 07-13 | 600 | 18 | 07-11
Abernathy | Airbnb | 07-17 | 07-19 | 400 | 12 | 07-18
Rosales | Vrbo | 07-24 | 07-28 | 800 | 64 | 07-25
Fitch | Airbnb | 07-31 | 08-03 | 600 | 18 | 08-01
Okoro | Airbnb | 08-07 | 08-10 | 600 | 18 | 08-08
Brandt | Vrbo | 08-14 | 08-16 | 400 | 32 | 08-15
Stroud | Airbnb | 08-21 | 08-23 | 360 | 10.80 | 08-22
Whelan | Vrbo | 09-04 | 09-08 | 780 | 62.40 | 09-05
Kaminski | Airbnb | 09-11 | 09-13 | 360 | 10.80 | 09-12
Nguyen | Airbnb | 09-18 | 09-21 | 540 | 16.20 |
Pruitt | Vrbo | 09-25 | 09-28 | 540 | 43.20 |
Marchetti | Airbnb | 10-02 | 10-05 | 585 | 17.55 |
"""
CABIN_KINDS = ["Cleaning", "Utilities", "Supplies", "Repairs", "Yard & pest", "Insurance", "Permits"]
# date | paid to | category | amount | paid with
CABIN_COSTS = """
05-04 | Rosa | Cleaning | 110 | Venmo
05-07 | Duke Energy | Utilities | 88.42 | Checking
05-11 | Rosa | Cleaning | 110 | Venmo
05-13 | Costco | Supplies | 74.16 | Visa
05-17 | Rosa | Cleaning | 110 | Venmo
05-20 | Spectrum | Utilities | 69.99 | Checking
05-26 | Rosa | Cleaning | 110 | Venmo
06-01 | Rosa | Cleaning | 110 | Venmo
06-03 | Lowe's, deck boards | Repairs | 132.80 | Visa
06-08 | Duke Energy | Utilities | 91.77 | Checking
06-08 | Rosa | Cleaning | 110 | Venmo
06-14 | Rosa | Cleaning | 110 | Venmo
06-17 | Lowe's, boards taken back | Repairs | -26.56 | Visa
06-20 | Spectrum | Utilities | 69.99 | Checking
06-22 | Rosa | Cleaning | 110 | Venmo
06-29 | Rosa | Cleaning | 110 | Venmo
07-01 | Buncombe permit, the year | Permits | 200 | Checking
07-07 | Rosa | Cleaning | 110 | Venmo
07-08 | Duke Energy | Utilities | 118.05 | Checking
07-09 | Blue Ridge Pest | Yard & pest | 85 | Visa
07-13 | Rosa | Cleaning | 110 | Venmo
07-15 | Costco | Supplies | 91.38 | Visa
07-19 | Rosa | Cleaning | 110 | Venmo
07-20 | Spectrum | Utilities | 69.99 | Checking
07-28 | Rosa | Cleaning | 110 | Venmo
08-03 | Rosa | Cleaning | 110 | Venmo
08-07 | Duke Energy | Utilities | 124.60 | Checking
08-10 | Rosa | Cleaning | 110 | Venmo
08-12 | State Farm, half year | Insurance | 612 | Checking
08-16 | Rosa | Cleaning | 110 | Venmo
08-20 | Spectrum | Utilities | 69.99 | Checking
08-23 | Rosa | Cleaning | 110 | Venmo
09-08 | Duke Energy | Utilities | 109.33 | Checking
09-08 | Rosa | Cleaning | 110 | Venmo
09-13 | Rosa | Cleaning | 110 | Venmo
09-15 | Costco | Supplies | 58.24 | Visa
"""


def ashevillecabin() -> tuple[Workbook, Card]:
    """A cabin let by the night in Asheville: bookings with fee and payout, costs with their kinds beside them."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Bookings"
    head(
        sheet,
        1,
        [
            "Guest",
            "Platform",
            "Check-in",
            "Check-out",
            "Nights",
            "Gross",
            "Platform fee",
            "Payout",
            "Paid on",
        ],
        "F4CCCC",
    )
    for at, (guest, where, start, end, gross, fee, paid) in enumerate(rows(CABIN_BOOKINGS), 2):
        put(
            sheet,
            at,
            [
                guest,
                where,
                date(start),
                date(end),
                f"=D{at}-C{at}",
                number(gross),
                number(fee),
                f"=F{at}-G{at}",
                day_of(paid),
            ],
            ["", "", "m/d/yyyy", "m/d/yyyy", "0", MONEY, MONEY, MONEY, "m/d/yyyy"],
        )
    dropdown(sheet, "B2:B300", '"Airbnb,Vrbo"')
    sheet.freeze_panes = "A2"
    widths(sheet, 18, 11, 12, 12, 8, 11, 12, 11, 12, 4, 20, 13)
    head(sheet, 1, ["2026 season", "USD"], "F4CCCC", column=11)
    paid = 'Bookings!I$2:I$300,">0"'
    sums = [
        ("Nights booked", "=SUM(E2:E300)", "0"),
        ("Gross", "=SUM(F2:F300)", MONEY),
        ("Platform fees", "=SUM(G2:G300)", MONEY),
        ("Payouts", "=SUM(H2:H300)", MONEY),
        ("Paid so far", f"=SUMIF({paid},H2:H300)", MONEY),
        ("Still to come", "=L5-L6", MONEY),
        ("Costs", "=Costs!H9", MONEY),
        ("Paid less costs", "=L6-L8", SIGNED),
    ]
    for at, (label, formula, shown) in enumerate(sums, 2):
        put(sheet, at, [label, formula], ["", shown], column=11)
    bold(sheet, "K9", "L9")
    aside(sheet, "K11", "the sites pay the room tax themselves")

    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "Paid to", "Category", "Amount", "Paid with"], "D0E0E3")
    for at, (day, whom, kind, amount, how) in enumerate(rows(CABIN_COSTS), 2):
        put(costs, at, [date(day), whom, kind, number(amount), how], ["m/d/yyyy", "", "", SIGNED, ""])
    dropdown(costs, "C2:C400", '"' + ",".join(CABIN_KINDS) + '"')
    dropdown(costs, "E2:E400", '"Checking,Visa,Venmo"')
    head(costs, 1, ["By category", "USD"], "D0E0E3", column=7)
    for at, kind in enumerate(CABIN_KINDS, 2):
        put(costs, at, [kind, f"=SUMIF(C$2:C$400,G{at},D$2:D$400)"], ["", SIGNED], column=7)
    put(costs, 9, ["Total", "=SUM(H2:H8)"], ["", SIGNED], column=7)
    bold(costs, "G9", "H9")
    costs.freeze_panes = "A2"
    widths(costs, 12, 28, 14, 12, 11, 4, 16, 12)
    return workbook, {
        "book": "ashevillecabin.xlsx",
        "half": "round98",
        "layout": "records",
        "about": "cabin let by the night through two sites, Asheville, North Carolina, USD, room tax paid by the sites",
        "dialect": "bookings with guest and platform first, nights by formula, gross and platform fee typed, payout by formula, the day it was paid filled in later; costs with category before the amount and how it was paid last, returns as minus; headings in the first row, sums beside each list",
        "date_order": "mdy",
        "period": ["2026-05-01", "2026-12-31"],
        "tables": {"bookings": "Bookings", "costs": "Costs"},
        "free": {"Costs": ["Paid to"]},
        "adds_up": {},
        "watch": [
            *[f"Bookings!L{r}" for r in range(2, 10)],
            *[f"Costs!H{r}" for r in range(2, 10)],
        ],
        "zero": [],
    }


# account | type | remark
SAFETY_ACCOUNTS = """
1000 Bank | Asset | BOV current account
1100 Debtors | Asset | invoices not paid yet, with VAT
1500 Equipment | Asset | thermometers, laptop
2200 VAT on sales | Liability | 18%
2210 VAT on purchases | Liability | what I get back
3000 Capital | Equity |
3100 Drawings | Equity | for myself
4000 Audits | Income | hygiene audits, HACCP plans
4100 Training | Income | food handler courses
5000 Lab tests | Expense | swabs, water
5100 Phone & internet | Expense | GO
5200 Fuel & parking | Expense |
5300 Insurance | Expense | no VAT
5400 Bank charges | Expense | no VAT
5500 Stationery | Expense | paper, ink, certificates
5600 Accountant | Expense |
"""
SAFETY_JOURNAL = """
01-01 | Opening | 1000 Bank 4218.60; 1100 Debtors 826; 1500 Equipment 940; 3000 Capital -5984.60
01-12 | Inv 24 Harbour Bakery, audit | 1100 Debtors 531; 4000 Audits -450; 2200 VAT on sales -81
01-15 | GO, January | 5100 Phone & internet 35; 2210 VAT on purchases 6.30; 1000 Bank -41.30
01-21 | Inv 23 Mdina Catering paid | 1000 Bank 826; 1100 Debtors -826
01-30 | For myself | 3100 Drawings 900; 1000 Bank -900
02-06 | Inv 25 Casa Rosa, HACCP plan | 1100 Debtors 944; 4000 Audits -800; 2200 VAT on sales -144
02-11 | Inv 24 Harbour Bakery paid | 1000 Bank 531; 1100 Debtors -531
02-16 | GO, February | 5100 Phone & internet 35; 2210 VAT on purchases 6.30; 1000 Bank -41.30
02-20 | Swab tests, Zejtun laboratory | 5000 Lab tests 120; 2210 VAT on purchases 21.60; 1000 Bank -141.60
02-27 | For myself | 3100 Drawings 900; 1000 Bank -900
03-04 | Professional indemnity, the year | 5300 Insurance 286; 1000 Bank -286
03-10 | Inv 26 Gzira Hotel, food handler course | 1100 Debtors 708; 4100 Training -600; 2200 VAT on sales -108
03-13 | Inv 25 Casa Rosa paid | 1000 Bank 944; 1100 Debtors -944
03-16 | GO, March | 5100 Phone & internet 35; 2210 VAT on purchases 6.30; 1000 Bank -41.30
03-31 | For myself | 3100 Drawings 900; 1000 Bank -900
03-31 | Bank charges | 5400 Bank charges 9.50; 1000 Bank -9.50
04-08 | Inv 26 Gzira Hotel paid | 1000 Bank 708; 1100 Debtors -708
04-15 | GO, April | 5100 Phone & internet 35; 2210 VAT on purchases 6.30; 1000 Bank -41.30
04-17 | Inv 27 Casa Rosa, audit | 1100 Debtors 472; 4000 Audits -400; 2200 VAT on sales -72
04-24 | Ink and certificate paper | 5500 Stationery 45; 2210 VAT on purchases 8.10; 1000 Bank -53.10
04-30 | For myself | 3100 Drawings 900; 1000 Bank -900
05-05 | Inv 28 Mdina Catering, audit | 1100 Debtors 531; 4000 Audits -450; 2200 VAT on sales -81
05-08 | VAT, January to March | 2200 VAT on sales 333; 2210 VAT on purchases -40.50; 1000 Bank -292.50
"""


def vallettasafety() -> tuple[Workbook, Card]:
    """A food safety adviser in Valletta: a journal with debit and credit, accounts and a trial balance."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    head(sheet, 1, ["Date", "Details", "Account", "Debit", "Credit"], "D9D2E9")
    at = 1
    for day, what, entry in journal_lines(SAFETY_JOURNAL):
        for account, amount in entry:
            at += 1
            put(
                sheet,
                at,
                [day, what, account, amount if amount > 0 else None, -amount if amount < 0 else None],
                ["dd/mm/yyyy", "", "", MONEY, MONEY],
            )
    sheet.freeze_panes = "A2"
    widths(sheet, 12, 40, 24, 12, 12)

    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Chart of accounts", 13)
    head(chart, 3, ["Account", "Type", "What goes here"], "D9D2E9")
    accounts = list(rows(SAFETY_ACCOUNTS))
    for at, (account, kind, remark) in enumerate(accounts, 4):
        put(chart, at, [account, kind, remark or None])
    dropdown(sheet, "C2:C900", f"Accounts!$A$4:$A${at}")
    widths(chart, 24, 12, 34)

    page = workbook.create_sheet("Trial balance")
    title(page, "A1", "Trial balance 2026 (EUR)", 13)
    head(page, 3, ["Account", "Debit", "Credit"], "D9D2E9")
    debit, credit, names = "Journal!$D$2:$D$900", "Journal!$E$2:$E$900", "Journal!$C$2:$C$900"
    where = {}
    for at, (account, _, _) in enumerate(accounts, 4):
        net = f"SUMIF({names},$A{at},{debit})-SUMIF({names},$A{at},{credit})"
        put(page, at, [account, f"=MAX(0,{net})", f"=MAX(0,-({net}))"], ["", MONEY, MONEY])
        where[account] = at
    last, at = at, at + 1
    put(page, at, ["Total", f"=SUM(B4:B{last})", f"=SUM(C4:C{last})"], ["", MONEY, MONEY])
    bold(page, f"A{at}", f"B{at}", f"C{at}")
    put(page, at + 1, ["Difference", f"=ROUND(B{at}-C{at},2)"], ["", SIGNED])
    first, income = where["5000 Lab tests"], where["4000 Audits"]
    put(
        page,
        at + 3,
        ["Profit so far", f"=SUM(C{income}:C{last})-SUM(B{income}:B{last})"],
        ["", SIGNED],
    )
    sales = where["2200 VAT on sales"]
    put(
        page,
        at + 4,
        ["VAT to pay", f"=C{sales}-B{sales}+C{sales + 1}-B{sales + 1}"],
        ["", SIGNED],
    )
    bold(page, f"A{at + 3}", f"B{at + 3}", f"A{at + 4}", f"B{at + 4}")
    shade(page, f"A{first}:C{last}", "FCE5CD")
    widths(page, 26, 13, 13)
    return workbook, {
        "book": "vallettasafety.xlsx",
        "half": "round98",
        "layout": "journal",
        "about": "one-woman food safety consultancy, Valletta, Malta, EUR, VAT 18%",
        "dialect": "journal with date and details on each line, number and name of the account in one cell, debit and credit, headings in the first row; VAT on sales and on purchases as accounts of their own, invoices through debtors; chart with types and remarks, trial balance of two columns with profit and VAT to pay below",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!{c}{r}" for r in range(4, at + 1) for c in "BC"],
            *[f"Trial balance!B{r}" for r in (at + 1, at + 3, at + 4)],
        ],
        "zero": [f"Trial balance!B{at + 1}"],
    }


TAIPEI_KINDS = ["Groceries", "Eating out", "Transport", "Home & bills", "Clothes", "Fun", "Health"]
TAIPEI_CARDS = ["Cathay", "E.Sun", "Taishin"]
# date | what | NT$ | category | card
TAIPEI_LIST = """
08-01 | PX Mart | 512 | Groceries | Cathay
08-01 | EasyCard top-up | 500 | Transport | Cathay
08-02 | Hotpot with Mei | 690 | Eating out | E.Sun
08-04 | Rent share, August | 11500 | Home & bills | Taishin
08-05 | Breakfast shop | 95 | Eating out | E.Sun
08-07 | PX Mart | 438 | Groceries | Cathay
08-08 | Cinema | 320 | Fun | E.Sun
08-10 | Chunghwa phone | 599 | Home & bills | Taishin
08-12 | Uniqlo, two shirts | 1180 | Clothes | Cathay
08-14 | PX Mart | 605 | Groceries | Cathay
08-15 | Dumplings | 210 | Eating out | E.Sun
08-16 | EasyCard top-up | 500 | Transport | Cathay
08-18 | Eye drops | 260 | Health | Cathay
08-20 | Electric bill | 1342 | Home & bills | Taishin
08-21 | PX Mart | 470 | Groceries | Cathay
08-22 | Karaoke | 450 | Fun | E.Sun
08-25 | Dinner with work people | 780 | Eating out | E.Sun
08-28 | PX Mart | 534 | Groceries | Cathay
08-30 | High speed rail to Taichung | 1400 | Transport | Cathay
09-01 | EasyCard top-up | 500 | Transport | Cathay
09-02 | Rent share, September | 11500 | Home & bills | Taishin
09-04 | PX Mart | 489 | Groceries | Cathay
09-05 | Ramen | 280 | Eating out | E.Sun
09-07 | Dentist | 950 | Health | Cathay
09-10 | Chunghwa phone | 599 | Home & bills | Taishin
09-11 | PX Mart | 556 | Groceries | Cathay
09-12 | Decathlon, running shoes | 1290 | Clothes | Cathay
09-13 | Climbing gym | 400 | Fun | E.Sun
09-15 | Decathlon, socks sent back | -199 | Clothes | Cathay
09-16 | EasyCard top-up | 500 | Transport | Cathay
09-18 | PX Mart | 447 | Groceries | Cathay
09-19 | Brunch | 420 | Eating out | E.Sun
09-21 | Water bill | 286 | Home & bills | Taishin
09-23 | Carrefour | 812 | Groceries | Cathay
09-25 | Moon cakes for the neighbours | 640 | Groceries | Cathay
09-26 | Night market | 350 | Eating out | E.Sun
09-27 | Concert ticket | 1200 | Fun | E.Sun
09-30 | PX Mart | 523 | Groceries | Cathay
10-01 | EasyCard top-up | 500 | Transport | Cathay
10-02 | Rent share, October | 11500 | Home & bills | Taishin
10-04 | Hotpot with Mei | 720 | Eating out | E.Sun
10-06 | PX Mart | 461 | Groceries | Cathay
10-08 | Uniqlo, jacket | 1490 | Clothes | Cathay
10-09 | Breakfast shop | 110 | Eating out | E.Sun
"""


def taipeispending() -> tuple[Workbook, Card]:
    """A teacher in Taipei: one list of spending with category and card, months by categories and cards."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Spending"
    title(sheet, "A1", "what I spend", 12)
    head(sheet, 2, ["Date", "What", "NT$", "Category", "Card"], "FFE599")
    for at, (day, what, amount, kind, card) in enumerate(rows(TAIPEI_LIST), 3):
        put(sheet, at, [date(day), what, number(amount), kind, card], ["yyyy/mm/dd", "", WHOLE, "", ""])
    dropdown(sheet, "D3:D900", '"' + ",".join(TAIPEI_KINDS) + '"')
    dropdown(sheet, "E3:E900", '"' + ",".join(TAIPEI_CARDS) + '"')
    sheet.freeze_panes = "A3"
    widths(sheet, 12, 32, 10, 14, 10)

    page = workbook.create_sheet("By month")
    letters = "BCDEFGHI"
    across(page, "B1:I1", "categories", "FFE599", 11)
    across(page, "K1:M1", "cards", "CFE2F3", 11)
    head(page, 2, ["", *TAIPEI_KINDS, "All"], "FFF2CC")
    head(page, 2, TAIPEI_CARDS, "DEEAF6", column=11)
    days = "Spending!$A$3:$A$900"
    for at, month in enumerate(range(8, 13), 3):
        span = f'{days},">="&$A{at},{days},"<="&EOMONTH($A{at},0)'
        kinds = [f"=SUMIFS(Spending!$C$3:$C$900,Spending!$D$3:$D$900,{c}$2,{span})" for c in letters[:-1]]
        cards = [f"=SUMIFS(Spending!$C$3:$C$900,Spending!$E$3:$E$900,{c}$2,{span})" for c in "KLM"]
        put(
            page,
            at,
            [dt.date(2026, month, 1), *kinds, f"=SUM(B{at}:H{at})"],
            ["mmm yyyy", *[WHOLE] * 8],
        )
        put(page, at, cards, [WHOLE] * 3, column=11)
    put(page, 8, ["Total", *[f"=SUM({c}3:{c}7)" for c in letters]], ["", *[WHOLE] * 8])
    put(page, 8, [f"=SUM({c}3:{c}7)" for c in "KLM"], [WHOLE] * 3, column=11)
    bold(page, *[f"{c}8" for c in "A" + letters + "KLM"])
    page.freeze_panes = "B3"
    widths(page, 12, *[12] * 8, 4, 10, 10, 10)
    return workbook, {
        "book": "taipeispending.xlsx",
        "half": "round98",
        "layout": "records",
        "about": "language teacher's own spending, Taipei, Taiwan, TWD",
        "dialect": "one list of spending with what, the amount, then category and card, money back as minus; months down a second sheet with categories across and cards beside them",
        "date_order": "ymd",
        "period": ["2026-08-01", "2026-12-31"],
        "tables": {"spending": "Spending"},
        "free": {"Spending": ["What"]},
        "adds_up": {},
        "watch": [f"By month!{c}{r}" for r in (5, 8) for c in letters + "KLM"],
        "zero": [],
    }


BOOKS = [derryhome, hawickplots, ashevillecabin, vallettasafety, taipeispending]
