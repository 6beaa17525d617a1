"""The workbooks of round 86: a subtitler in Tallinn, a class trip in Windhoek, bills in Accra, a garlic farm on PEI, a team in Medellín."""
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
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

SUBTITLER_ACCOUNTS = """
LHV account | Asset
Accounts receivable | Asset
Equipment | Asset
Owner's capital | Equity
Owner's drawings | Equity
Subtitling income | Income
Proofreading income | Income
Software | Expense
Internet and phone | Expense
Desk rent | Expense
Travel | Expense
Office supplies | Expense
Bank charges | Expense
Accounting help | Expense
"""
SUBTITLER = """
08-03 | Opening balance | LHV account 2140.60; Equipment 1290; Accounts receivable 520; Owner's capital -3950.60
08-04 | Hub at Telliskivi, desk for August | Desk rent 145; LHV account -145
08-06 | Põhjala Film paid inv 31 | LHV account 520; Accounts receivable -520
08-10 | Telia August | Internet and phone 38.90; LHV account -38.90
08-14 | Inv 32 Saarlane Docs, two episodes | Accounts receivable 430; Subtitling income -430
08-19 | Subtitle Edit plug-in licence | Software 59; LHV account -59
08-28 | Inv 33 Merike Tamm, thesis read through | Accounts receivable 180; Proofreading income -180
08-31 | LHV monthly fee | Bank charges 4.90; LHV account -4.90
09-01 | Hub at Telliskivi, desk for September | Desk rent 145; LHV account -145
09-03 | Merike Tamm paid inv 33 | LHV account 180; Accounts receivable -180
09-09 | Telia September | Internet and phone 38.90; LHV account -38.90
09-11 | Saarlane Docs paid inv 32 | LHV account 430; Accounts receivable -430
09-15 | To my own account | Owner's drawings 500; LHV account -500
09-17 | Inv 34 Põhjala Film, feature 96 min | Accounts receivable 890; Subtitling income -890
09-22 | Elron to Tartu and back, meeting Saarlane | Travel 27.60; LHV account -27.60
09-24 | Euronics, second monitor | Equipment 219; LHV account -219
09-30 | LHV monthly fee | Bank charges 4.90; LHV account -4.90
10-01 | Hub at Telliskivi, desk for October | Desk rent 145; LHV account -145
10-08 | Charlot, printer paper and ink | Office supplies 46.35; LHV account -46.35
10-09 | Telia October | Internet and phone 38.90; LHV account -38.90
10-12 | Põhjala Film paid inv 34 | LHV account 890; Accounts receivable -890
10-15 | To my own account | Owner's drawings 600; LHV account -600
10-20 | Inv 35 Koidula Media, trailers | Accounts receivable 310; Subtitling income -310
10-26 | Raamatupidaja Liis, third quarter | Accounting help 75; LHV account -75
10-29 | Inv 36 Saarlane Docs, three episodes | Accounts receivable 640; Subtitling income -640
10-30 | LHV monthly fee | Bank charges 4.90; LHV account -4.90
11-02 | Hub at Telliskivi, desk for November | Desk rent 145; LHV account -145
11-09 | Telia November | Internet and phone 38.90; LHV account -38.90
"""


def subtitler() -> tuple[Workbook, Card]:
    """A freelance subtitler in Tallinn: a general journal from a template with a chart of accounts and a profit page."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "General Journal"
    across(sheet, "A1:E1", "GENERAL JOURNAL", "1F4E78", 16)
    sheet["A1"].font = Font(bold=True, size=16, color="FFFFFF")
    put(sheet, 2, ["Name:", "Kristiina Org, subtitles & proofreading (FIE)"])
    put(sheet, 3, ["Period:", "August 2026 -"])
    head(sheet, 5, ["Date", "Account", "Description", "Debit", "Credit"], "BDD7EE")
    at = 5
    for day, text, entry in journal_lines(SUBTITLER):
        for account, amount in entry:
            at += 1
            put(
                sheet,
                at,
                [day, account, text, amount if amount > 0 else None, -amount if amount < 0 else None],
                ["dd.mm.yyyy", "", "", MONEY, MONEY],
            )
    put(sheet, 2, ["Total", "=SUM(D6:D1000)"], ["", MONEY], 3)
    put(sheet, 2, ["=SUM(E6:E1000)"], [MONEY], 5)
    put(sheet, 3, ["Out of balance (must be 0)", "=ROUND(D2-E2,2)"], ["", MONEY], 3)
    dropdown(sheet, "B6:B1000", "Accounts!$A$4:$A$17")
    sheet.freeze_panes = "A6"
    widths(sheet, 12, 24, 46, 12, 12)

    page = workbook.create_sheet("Accounts")
    title(page, "A1", "Chart of accounts")
    head(page, 3, ["Account", "Type", "Balance"], "BDD7EE")
    at = 3
    for name, kind in rows(SUBTITLER_ACCOUNTS):
        at += 1
        one, two = ("D", "E") if kind in ("Asset", "Expense") else ("E", "D")
        if name == "Owner's drawings":
            one, two = "D", "E"
        sums = [
            f"SUMIF('General Journal'!$B$6:$B$1000,A{at},'General Journal'!${c}$6:${c}$1000)"
            for c in (one, two)
        ]
        put(page, at, [name, kind, f"={sums[0]}-{sums[1]}"], ["", "", SIGNED])
    aside(page, "E3", "Income and equity show as plus; drawings show what I took out.")
    widths(page, 26, 12, 14, 4, 40)

    profit = workbook.create_sheet("Profit")
    title(profit, "A1", "Profit so far")
    put(profit, 3, ["Income", '=SUMIF(Accounts!B4:B17,"Income",Accounts!C4:C17)'], ["", SIGNED])
    put(profit, 4, ["Expenses", '=SUMIF(Accounts!B4:B17,"Expense",Accounts!C4:C17)'], ["", SIGNED])
    put(profit, 5, ["Profit", "=B3-B4"], ["", SIGNED])
    bold(profit, "A5", "B5")
    widths(profit, 18, 14)
    return workbook, {
        "book": "subtitler.xlsx",
        "half": "round86",
        "layout": "journal",
        "about": "freelance subtitler, Tallinn, Estonia, EUR, not registered for VAT",
        "dialect": "general journal from a template, account before description, two or more lines an entry, totals and a check above the headings; chart with type and balance by SUMIF; a small profit page",
        "date_order": "dmy",
        "period": ["2026-08-01", "2026-12-31"],
        "journal": {
            "sheet": "General Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"General Journal": ["Description"]},
        "adds_up": {"General Journal": ["Debit", "Credit"]},
        "watch": [
            "General Journal!D3",
            *[f"Accounts!C{row}" for row in range(4, 18)],
            *[f"Profit!B{row}" for row in (3, 4, 5)],
        ],
        "zero": ["General Journal!D3"],
    }


# learner | 1st | 2nd | 3rd | remark
TRIP = """
Amutenya, Tuli | 450 | | |
Beukes, Chantelle | 450 | 450 | |
Cloete, Liam | 450 | | |
Damases, Riaan | 450 | 450 | |
Garises, Ivy | 450 | 450 | 600 | all in
Hamutenya, Ndapewa | 450 | 250 | | pays bit by bit
Iipinge, Fillemon | 450 | 450 | |
Jansen, Mia | 450 | 450 | 600 | all in
Kandjii, Uazuva | 450 | 450 | |
Katjivena, Hilma | 450 | 450 | |
Louw, Dian | 450 | 450 | 300 |
Mbambo, Selma | 450 | 450 | |
Nakale, Petrus | 300 | | | mother asked for time
Shikongo, Anna | 450 | 450 | |
Swartz, Kyle | 450 | 450 | |
Tjombe, Veronica | 450 | 450 | |
"""
TRIP_OTHER = """
05-08 | Braai at the autumn fair | Fundraising | 2340 |
05-08 | Meat and rolls for the braai | Fundraising | | 915.40
05-22 | Civvies day | Fundraising | 486 |
06-12 | Dune Bay Camp, deposit | Lodging | | 3000
06-19 | Cake sale, hall foyer | Fundraising | 1105 |
06-19 | Icing sugar, paper plates | Fundraising | | 148.75
07-03 | Bank charges June | Bank | | 32
07-17 | Welwitschia Coaches, deposit | Transport | | 2500
07-31 | Bank charges July | Bank | | 34
08-14 | Film night, tickets | Fundraising | 1280 |
08-14 | Popcorn and juice for film night | Fundraising | | 266.30
08-21 | Spar Hochland Park voucher, donation | Fundraising | 500 |
08-31 | Bank charges August | Bank | | 34
09-11 | Trip T-shirts, first half | T-shirts | | 960
09-18 | Civvies day | Fundraising | 512 |
09-25 | Dolphin cruise, booking fee | Outings | | 1200
09-30 | Bank charges September | Bank | | 36
10-09 | Dune Bay Camp, second part | Lodging | | 2800
10-16 | Cake sale, parents' evening | Fundraising | 972.50 |
10-23 | Dolphin cruise gave back part, one teacher free | Outings | 150 |
10-30 | Bank charges October | Bank | | 36
11-05 | Trip T-shirts, second half | T-shirts | | 960
"""


def windhoektrip() -> tuple[Workbook, Card]:
    """A class in Windhoek saving for a trip: instalments beside the names, other money in a list, a plan first."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Trip"
    title(page, "A1", "Grade 7B - Swakopmund, 1 to 4 December 2026")
    aside(
        page,
        "A2",
        "kept by Ms Nangolo. All money goes through the class account at school, cash is handed in the same day.",
    )
    head(page, 4, ["Head", "Planned", "Spent so far", "Left"], "FFE699")
    other = "'Other money'!"
    at = 4
    for name, plan in (
        ("Transport", 9000),
        ("Lodging", 8800),
        ("Food", 4200),
        ("Outings", 2600),
        ("T-shirts", 1920),
        ("Bank", 300),
    ):
        at += 1
        where = f"{other}$C$4:$C$200,A{at}"
        put(
            page,
            at,
            [
                name,
                plan,
                f"=SUMIFS({other}$E$4:$E$200,{where})-SUMIFS({other}$D$4:$D$200,{where})",
                f"=B{at}-C{at}",
            ],
            ["", *[SIGNED] * 3],
        )
    put(page, 11, ["Together", "=SUM(B5:B10)", "=SUM(C5:C10)", "=SUM(D5:D10)"], ["", *[SIGNED] * 3])
    bold(page, "A11", "B11", "C11", "D11")
    where = f'{other}$C$4:$C$200,"Fundraising"'
    put(page, 13, ["From the learners", None, "=Learners!F21"], ["", "", SIGNED])
    put(
        page,
        14,
        [
            "Fundraising, after its costs",
            None,
            f"=SUMIFS({other}$D$4:$D$200,{where})-SUMIFS({other}$E$4:$E$200,{where})",
        ],
        ["", "", SIGNED],
    )
    put(page, 15, ["In the class account now", None, "=C13+C14-C11"], ["", "", SIGNED])
    bold(page, "A15", "C15")
    shade(page, "A15:D15", "FFE699")
    widths(page, 30, 13, 14, 13)

    sheet = workbook.create_sheet("Learners")
    title(
        sheet,
        "A1",
        "Instalments: N$450 by end of July, N$450 by end of September, N$600 by end of November",
        12,
    )
    aside(sheet, "A2", "write what has been paid of each instalment")
    head(sheet, 4, ["No", "Learner", "1st", "2nd", "3rd", "Paid", "Owes of 1500", "Remark"], "FFE699")
    for at, (name, one, two, three, remark) in enumerate(rows(TRIP), 5):
        put(
            sheet,
            at,
            [
                at - 4,
                name,
                number(one),
                number(two),
                number(three),
                f"=SUM(C{at}:E{at})",
                f"=1500-F{at}",
                remark or None,
            ],
            ["", "", *[WHOLE] * 5],
        )
    put(sheet, 21, [None, "Class", *[f"=SUM({c}5:{c}20)" for c in "CDEFG"]], ["", "", *[WHOLE] * 5])
    bold(sheet, *[f"{c}21" for c in "BCDEFG"])
    sheet.freeze_panes = "C5"
    widths(sheet, 5, 24, 9, 9, 9, 10, 13, 24)

    sheet = workbook.create_sheet("Other money")
    title(sheet, "A1", "Everything but the instalments")
    head(sheet, 3, ["Date", "What", "Head", "In", "Out"], "FFE699")
    for at, (day, what, kind, came, went) in enumerate(rows(TRIP_OTHER), 4):
        put(
            sheet,
            at,
            [date(day), what, kind, number(came), number(went)],
            ["yyyy/mm/dd", "", "", MONEY, MONEY],
        )
    dropdown(sheet, "C4:C200", '"Transport,Lodging,Food,Outings,T-shirts,Bank,Fundraising"')
    sheet.freeze_panes = "A4"
    widths(sheet, 12, 46, 14, 12, 12)
    return workbook, {
        "book": "windhoektrip.xlsx",
        "half": "round86",
        "layout": "records",
        "about": "school class's trip fund, Windhoek, Namibia, NAD",
        "dialect": "instalments typed under 1st, 2nd and 3rd beside the learners' names, paid and owed by formula; all else in a list with head, in and out, money back in the in column; the plan by heads with spent and left and what is in the account on the first sheet",
        "date_order": "ymd",
        "period": ["2026-05-01", "2026-12-31"],
        "tables": {"learners": "Learners", "other": "Other money"},
        "free": {"Other money": ["What"], "Learners": ["Remark"]},
        "adds_up": {"Other money": ["In", "Out"]},
        "watch": [
            *[f"Trip!{c}{row}" for row in range(5, 12) for c in "CD"],
            *[f"Trip!C{row}" for row in (13, 14, 15)],
            *[f"Learners!{c}21" for c in "CDEFG"],
        ],
        "zero": [],
    }


# bill | due | usual | January to November | remark
BILLS = {
    "HOUSE": """
Rent | 1st | 2800 | 2800 2800 2800 2800 2800 2800 2950 2950 2950 2950 2950 | went up in July
Estate security | 5th | 180 | 180 180 180 180 180 180 180 180 180 180 180 |
Zoomlion bins | 15th | 85 | 85 85 85 85 85 85 85 85 95 95 - |
""",
    "LIGHT, WATER, GAS": """
ECG prepaid | any | 450 | 420 500 450 480 400 380 350 400 450 500 250 | add every top-up to the month's figure
Ghana Water | 20th | 130 | 118.40 124.90 131.20 127.75 119.60 122.30 134.85 128.10 137.45 - - | bill comes weeks late, goes under the month it is for
Gas cylinder | any | 210 | 205 - 205 - 210 - 210 - 215 - - |
""",
    "PHONE & TV": """
MTN fibre | 10th | 399 | 345 345 345 345 399 399 399 399 399 399 399 |
DStv | 18th | 365 | 320 320 320 320 365 365 365 365 365 365 - |
Airtime Kofi | 3rd | 100 | 100 100 100 100 100 100 100 100 100 100 100 |
Airtime Esi | 3rd | 100 | 100 100 80 100 100 120 100 100 100 100 100 |
""",
    "HELP & SCHOOL": """
Auntie Akos (house help) | 28th | 1100 | 1000 1000 1000 1000 1000 1000 1100 1100 1100 1100 - |
School bus | 7th | 320 | 320 320 320 320 320 320 320 - 340 340 340 | no August
After-school club | 7th | 150 | 150 150 150 150 150 150 150 - 160 160 160 |
""",
}


def accrabills() -> tuple[Workbook, Card]:
    """A family in Accra: the year's bills by months on one sheet, against what is put aside."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Bills 2026"
    across(sheet, "A1:Q1", "OUR BILLS 2026 (GHS)", "C6E0B4", 16)
    aside(sheet, "A2", "Put the figure in when it has been paid. Each bill under the month it is for.")
    months = [dt.date(2026, month, 1).strftime("%b") for month in range(1, 13)]
    head(sheet, 4, ["Bill", "Due", "Usual", *months, "Year", "Remark"], "C6E0B4")
    letters = "DEFGHIJKLMNO"
    at, totals = 4, []
    watch: list[str] = []
    for group, text in BILLS.items():
        at += 1
        put(sheet, at, [group])
        bold(sheet, f"A{at}")
        shade(sheet, f"A{at}:Q{at}", "EDEDED")
        start = at + 1
        for name, due, usual, paid, remark in rows(text):
            at += 1
            figures = [number("" if figure == "-" else figure) for figure in paid.split()]
            put(
                sheet,
                at,
                [name, due, number(usual), *figures, None, f"=SUM(D{at}:O{at})", remark or None],
                ["", "", *[SIGNED] * 14],
            )
            watch.append(f"Bills 2026!P{at}")
        at += 1
        put(
            sheet,
            at,
            ["together", None, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "C" + letters + "P"]],
            ["", "", *[SIGNED] * 14],
        )
        bold(sheet, *[f"{c}{at}" for c in "AC" + letters + "P"])
        watch += [f"Bills 2026!{c}{at}" for c in "MNP"]
        totals.append(at)
    at += 2
    put(
        sheet,
        at,
        ["ALL BILLS", None, *["=" + "+".join(f"{c}{row}" for row in totals) for c in "C" + letters + "P"]],
        ["", "", *[SIGNED] * 14],
    )
    put(
        sheet,
        at + 1,
        ["Put aside", None, None, *[6300] * 6, *[6600] * 5, None, f"=SUM(D{at + 1}:O{at + 1})"],
        ["", "", *[SIGNED] * 14],
    )
    put(
        sheet,
        at + 2,
        ["Over / short", None, None, *[f"={c}{at + 1}-{c}{at}" for c in letters + "P"]],
        ["", "", *[SIGNED] * 14],
    )
    bold(sheet, *[f"{c}{row}" for c in "AC" + letters + "P" for row in (at, at + 2)])
    watch += [f"Bills 2026!{c}{row}" for row in (at, at + 2) for c in "MNP"]
    sheet.freeze_panes = "D5"
    widths(sheet, 26, 7, *[10] * 13, 12, 46)
    return workbook, {
        "book": "accrabills.xlsx",
        "half": "round86",
        "layout": "grid",
        "about": "family's bills, Accra, Ghana, GHS",
        "dialect": "one sheet: bills in groups down with day due and usual amount, months across, the figure typed when paid, several top-ups added up in one cell; totals by group, all bills against what was put aside at the foot",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Bills 2026", "header_row": 4, "label": "A"},
        "free": {"Bills 2026": ["Remark"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# date | where | crop | how much | amount | how
GARLIC_SALES = """
05-23 | Charlottetown market | Seedlings | | 164 | Cash
05-30 | Charlottetown market | Seedlings | | 212 | Cash
06-13 | Charlottetown market | Scapes | 18 lb | 126 | Cash
06-16 | Founders' Table | Scapes | 10 lb | 60 | E-transfer
06-20 | Charlottetown market | Scapes | | 147 | Cash
06-27 | Stand at the road | Scapes | | 38 | Cash
07-25 | Stand at the road | Garlic | fresh | 72 | Cash
08-08 | Charlottetown market | Garlic | | 318 | Cash
08-11 | Founders' Table | Garlic | 12 lb | 132 | E-transfer
08-15 | Charlottetown market | Garlic | | 356 | Cash
08-22 | Stand at the road | Garlic | | 94 | Cash
08-29 | Charlottetown market | Garlic | braids too | 441 | Cash
09-05 | Ellen MacPhee | Seed garlic | 20 lb | 320 | Cheque
09-12 | Charlottetown market | Garlic | | 287 | Cash
09-12 | Charlottetown market | Squash | | 118 | Cash
09-19 | Kelpie Bay Gardens | Seed garlic | 35 lb | 560 | E-transfer
09-26 | Charlottetown market | Squash | | 163 | Cash
10-03 | Founders' Table | Squash | 40 lb | 60 | E-transfer
10-10 | Charlottetown market | Garlic | | 305 | Cash
10-10 | Charlottetown market | Squash | | 242 | Cash
10-17 | Stand at the road | Squash | | 85 | Cash
10-24 | Charlottetown market | Garlic | | 198 | Cash
10-24 | Charlottetown market | Squash | | 176 | Cash
11-07 | Charlottetown market | Garlic | braids | 264 | Cash
"""
# date | who | kind | what | amount | paid
GARLIC_COSTS = """
03-12 | Veseys | Seed & plants | squash and tomato seed | 143.20 | Card
04-02 | Co-op Feed | Soil & compost | potting mix 6 bags | 95.70 | Card
04-28 | Bobby Gallant | Hired work | ploughing | 180 | Cash
05-06 | Market board | Market fees | table, May and June | 160 | Card
05-19 | Co-op Feed | Fuel | diesel for the tractor | 88.40 | Card
06-04 | Veseys | Supplies | row cover and netting | 129 | Card
06-25 | Kent | Supplies | baskets and twine | 57.15 | Card
07-02 | Market board | Market fees | table, July and August | 160 | Card
07-18 | Jamie | Hired work | pulling garlic, 2 days | 240 | Cash
07-21 | Jamie | Hired work | bunching and hanging | 120 | Cash
08-04 | Kent | Supplies | box fan for the barn | 74.99 | Card
08-06 | Kent | Supplies | first fan taken back | -74.99 | Card
08-12 | Island Labels | Packaging | stickers, mesh bags | 112.30 | Card
09-01 | Market board | Market fees | table, Sept and Oct | 160 | Card
09-14 | Co-op Feed | Fuel | diesel | 92.85 | Card
10-05 | Arsenault's | Soil & compost | straw, 20 bales | 150 | Cash
10-08 | Co-op Feed | Soil & compost | hen manure pellets | 118.60 | Card
10-19 | Jamie | Hired work | planting, 3 days | 360 | Cash
10-29 | Veseys | Supplies | netting, two rolls | 129 | Card
11-03 | Market board | Market fees | table, Nov and Dec | 160 | Card
"""


def garlicfarm() -> tuple[Workbook, Card]:
    """A garlic grower on Prince Edward Island: sales and costs with kinds, each kind by month on a third sheet."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Sales"
    title(sheet, "A1", "Red Mud Garlic - what we sold 2026")
    head(sheet, 3, ["Date", "Where / who", "Crop", "How much", "$", "How paid"], "F4B084")
    for at, (day, where, crop, much, amount, how) in enumerate(rows(GARLIC_SALES), 4):
        put(
            sheet,
            at,
            [date(day), where, crop, much or None, number(amount), how],
            ["d-mmm-yy", "", "", "", MONEY],
        )
    aside(sheet, "H3", "one line per crop, even on the same market day")
    dropdown(sheet, "C4:C400", "Months!$A$5:$A$9")
    sheet.freeze_panes = "A4"
    widths(sheet, 12, 26, 14, 14, 11, 12, 3, 44)

    sheet = workbook.create_sheet("Costs")
    title(sheet, "A1", "What it cost")
    head(sheet, 3, ["Date", "Who", "Kind", "What", "$", "Paid with"], "F4B084")
    for at, (day, who, kind, what, amount, how) in enumerate(rows(GARLIC_COSTS), 4):
        put(sheet, at, [date(day), who, kind, what, number(amount), how], ["d-mmm-yy", "", "", "", SIGNED])
    dropdown(sheet, "C4:C400", "Months!$A$13:$A$19")
    sheet.freeze_panes = "A4"
    widths(sheet, 12, 20, 18, 30, 11, 12)

    page = workbook.create_sheet("Months")
    title(page, "A1", "By month")
    letters = "BCDEFGHIJKLM"
    head(page, 3, ["", *[""] * 12, "Year"], "F4B084")
    put(page, 3, [dt.date(2026, month, 1) for month in range(1, 13)], ["mmm"] * 12, 2)
    put(page, 4, ["SALES"])
    put(page, 12, ["COSTS"])

    def lines(start: int, source: str, names: list[str], total: str) -> int:
        for at, name in enumerate(names, start):
            sums = [
                f'=SUMIFS({source}!$E$4:$E$400,{source}!$C$4:$C$400,$A{at},{source}!$A$4:$A$400,">="&{c}$3,{source}!$A$4:$A$400,"<="&EOMONTH({c}$3,0))'
                for c in letters
            ]
            put(page, at, [name, *sums, f"=SUM(B{at}:M{at})"], ["", *[SIGNED] * 13])
        at = start + len(names)
        put(
            page, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters + "N"]], ["", *[SIGNED] * 13]
        )
        bold(page, *[f"{c}{at}" for c in "A" + letters + "N"])
        return at

    lines(5, "Sales", ["Garlic", "Seed garlic", "Scapes", "Squash", "Seedlings"], "Total sales")
    lines(
        13,
        "Costs",
        ["Seed & plants", "Soil & compost", "Supplies", "Packaging", "Fuel", "Hired work", "Market fees"],
        "Total costs",
    )
    put(page, 22, ["LEFT OVER", *[f"={c}10-{c}20" for c in letters + "N"]], ["", *[SIGNED] * 13])
    bold(page, "A4", "A12", *[f"{c}22" for c in "A" + letters + "N"])
    page.freeze_panes = "B4"
    widths(page, 18, *[10] * 12, 12)
    return workbook, {
        "book": "garlicfarm.xlsx",
        "half": "round86",
        "layout": "records",
        "about": "garlic and squash grower, Prince Edward Island, Canada, CAD, under the GST limit, not registered",
        "dialect": "sales with crop and way of paying, a line for each crop; costs with kind before what it was and card or cash, returns as minus; both by kinds and months with what is left over on a third sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"sales": "Sales", "costs": "Costs"},
        "free": {"Sales": ["Where / who", "How much"], "Costs": ["Who", "What"]},
        "adds_up": {"Sales": ["$"], "Costs": ["$"]},
        "watch": [f"Months!{c}{row}" for row in (*range(5, 11), *range(13, 21), 22) for c in "LN"],
        "zero": [],
    }


PEOPLE = ("Juliana", "Tom", "Andrés", "Priya")
# date | what | paid by | amount | for (initials)
TEAM = """
08-03 | Desk room in El Poblado, August | Juliana | 1480000 | JTAP
08-05 | Coffee machine, second hand | Tom | 420000 | JTAP
08-11 | Internet August | Andrés | 129900 | JTAP
08-14 | Lunch with the bank people | Priya | 186400 | JP
08-20 | Domain and mail for a year | Tom | 312000 | JTAP
08-27 | Whiteboard | Priya | 164900 | JTAP
09-01 | Desk room, September | Juliana | 1480000 | JTAP
09-04 | Bus to Guatapé, workshop | Andrés | 96000 | TAP
09-04 | Lunch in Guatapé | Tom | 138000 | TAP
09-10 | Internet September | Andrés | 129900 | JTAP
09-15 | Coffee beans | Priya | 78000 | JTAP
09-22 | Taxi to the client in Envigado | Tom | 31200 | TJ
09-29 | Birthday cake | Juliana | 92000 | JTAP
10-01 | Desk room, October | Juliana | 1480000 | JTAP
10-06 | Flight to Bogotá, pitch | Priya | 538600 | JP
10-07 | Hotel Bogotá, one night two rooms | Juliana | 402000 | JP
10-09 | Internet October | Andrés | 129900 | JTAP
10-13 | Printer | Tom | 689000 | JTAP
10-19 | Coffee beans | Andrés | 81000 | JTAP
10-23 | Taxi to the client in Envigado | Andrés | 33800 | TA
10-28 | Paper and toner | Priya | 147500 | JTAP
11-02 | Desk room, November | Juliana | 1480000 | JTAP
11-05 | Cleaning after the party | Tom | 120000 | JTAP
"""
# date | from | to | amount
TEAM_SENT = """
08-31 | Andrés | Juliana | 350000
09-02 | Priya | Juliana | 300000
09-30 | Andrés | Juliana | 400000
10-02 | Tom | Juliana | 200000
10-31 | Andrés | Juliana | 450000
11-03 | Priya | Juliana | 250000
"""


def medellinteam() -> tuple[Workbook, Card]:
    """A team of four in Medellín: who paid, a tick for each one it was for, what they sent each other, who stands where."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Expenses"
    across(sheet, "A1:I1", "Team Palomar - shared expenses (COP)", "D9D2E9", 14)
    aside(sheet, "A2", "put an x under everybody it was for")
    head(sheet, 4, ["Date", "What", "Paid by", "Amount", *PEOPLE, "Each"], "D9D2E9")
    for at, (day, what, who, amount, whom) in enumerate(rows(TEAM), 5):
        put(
            sheet,
            at,
            [
                date(day),
                what,
                who,
                number(amount),
                *["x" if name[0] in whom else None for name in PEOPLE],
                f'=D{at}/COUNTIF(E{at}:H{at},"x")',
            ],
            ["dd/mm/yyyy", "", "", WHOLE, "", "", "", "", WHOLE],
        )
    dropdown(sheet, "C5:C400", '"Juliana,Tom,Andrés,Priya"')
    sheet.freeze_panes = "A5"
    widths(sheet, 12, 36, 10, 13, 9, 9, 9, 9, 12)

    sheet = workbook.create_sheet("Sent")
    title(sheet, "A1", "Nequi transfers between us")
    head(sheet, 3, ["Date", "From", "To", "Sum"], "D9D2E9")
    for at, (day, giver, taker, amount) in enumerate(rows(TEAM_SENT), 4):
        put(sheet, at, [date(day), giver, taker, number(amount)], ["dd/mm/yyyy", "", "", WHOLE])
    widths(sheet, 12, 12, 12, 13)

    page = workbook.create_sheet("Who owes")
    title(page, "A1", "Where we stand")
    head(page, 3, ["", "Paid for us", "Own part", "Sent", "Got", "Stands at"], "D9D2E9")
    for at, (name, column) in enumerate(zip(PEOPLE, "EFGH", strict=True), 4):
        put(
            page,
            at,
            [
                name,
                f"=SUMIFS(Expenses!$D$5:$D$400,Expenses!$C$5:$C$400,A{at})",
                f'=SUMIFS(Expenses!$I$5:$I$400,Expenses!${column}$5:${column}$400,"x")',
                f"=SUMIFS(Sent!$D$4:$D$200,Sent!$B$4:$B$200,A{at})",
                f"=SUMIFS(Sent!$D$4:$D$200,Sent!$C$4:$C$200,A{at})",
                f"=B{at}-C{at}+D{at}-E{at}",
            ],
            ["", *[WHOLE] * 5],
        )
    put(page, 8, ["All", *[f"=SUM({c}4:{c}7)" for c in "BCDEF"]], ["", *[WHOLE] * 5])
    bold(page, *[f"{c}8" for c in "ABCDEF"])
    aside(page, "A10", "above 0: the others owe you. The line All must end in 0.")
    widths(page, 12, 14, 14, 13, 13, 14)
    return workbook, {
        "book": "medellinteam.xlsx",
        "half": "round86",
        "layout": "records",
        "about": "small software team's shared expenses, written in English, Medellín, Colombia, COP",
        "dialect": "what was laid out with who paid before the amount, an x under everybody it was for and each one's part by formula; transfers between them on a sheet of its own; paid, own part, sent, got and where each stands on the last sheet",
        "date_order": "dmy",
        "period": ["2026-08-01", "2026-12-31"],
        "tables": {"expenses": "Expenses", "sent": "Sent"},
        "free": {"Expenses": ["What"]},
        "adds_up": {},
        "watch": [f"Who owes!{c}{row}" for row in range(4, 9) for c in "BCDEF"],
        "zero": ["Who owes!F8"],
    }


BOOKS = [subtitler, windhoektrip, accrabills, garlicfarm, medellinteam]
