"""The workbooks of round 107: a floor sander in Ballarat, a school's parents in Enniskillen, two in Turku, a brush stall in Chesterfield, a pensioner in Lunenburg."""
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
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.workbook import Workbook

# job | booked | customer | suburb | what | price
FLOOR_JOBS = """
F31 | 01-08 | Marg Doolan | Alfredton | Lounge, two coats satin | 1120
F32 | 01-15 | Peter Szabo | Buninyong | Whole house, matt | 3650
F33 | 01-27 | Ballarat Yoga Loft | Ballarat Central | Studio floor | 2400
F34 | 02-05 | Kath & Ian Reilly | Sebastopol | Hall and two bedrooms | 1860
F35 | 02-17 | Tran | Wendouree | Kitchen, water damage | 980
F36 | 02-26 | Joyce Pym | Creswick | Lounge and dining | 1540
F37 | 03-09 | Lucas Arms Hotel | Ballarat East | Dining room | 2950
F38 | 03-18 | Bev Hartigan | Mount Clear | Stairs and landing | 890
F39 | 03-30 | Dom Ricci | Brown Hill | Three bedrooms | 2100
F40 | 04-14 | St Alipius hall | Ballarat East | Stage only | 1300
F41 | 04-22 | Nerida Foy | Alfredton | Lounge and hall | 1480
F42 | 05-04 | Sunil Mehta | Delacombe | Whole house, satin | 3900
F43 | 05-13 | Gwen Latter | Redan | Back room | 760
F44 | 05-25 | Craig Oram | Buninyong | Lounge, matt | 1250
F45 | 06-03 | Lindsay Trewin | Lake Wendouree | Hall, lounge, study | 2150
F46 | 06-11 | Wombat Cafe | Daylesford | Cafe floor, hard wax | 2600
F47 | 06-16 | Ann-Marie Boyd | Sebastopol | Two bedrooms | 1390
"""
# date | job | name | for | amount | how
FLOOR_PAID = """
01-09 | F31 | Marg Doolan | Deposit | 300 | EFT
01-16 | F32 | Peter Szabo | Deposit | 800 | EFT
01-21 | F31 | Marg Doolan | Balance | 820 | Cash
01-28 | F33 | Ballarat Yoga Loft | Deposit | 500 | EFT
02-06 | F32 | Peter Szabo | Balance | 2850 | EFT
02-06 | F34 | Kath & Ian Reilly | Deposit | 500 | EFT
02-16 | F33 | Ballarat Yoga Loft | Balance | 1900 | EFT
02-18 | F35 | Tran | Deposit | 300 | Cash
02-25 | F34 | Kath & Ian Reilly | Balance | 1360 | EFT
02-27 | F36 | Joyce Pym | Deposit | 400 | EFT
03-04 | F35 | Tran | Balance | 680 | Cash
03-11 | F37 | Lucas Arms Hotel | Deposit | 800 | EFT
03-17 | F36 | Joyce Pym | Balance | 1140 | EFT
03-19 | F38 | Bev Hartigan | Deposit | 250 | Cash
03-31 | F38 | Bev Hartigan | Balance | 640 | Cash
04-01 | F39 | Dom Ricci | Deposit | 500 | EFT
04-13 | F37 | Lucas Arms Hotel | Balance | 2150 | EFT
04-20 | F39 | Dom Ricci | Balance | 1600 | EFT
04-23 | F41 | Nerida Foy | Deposit | 400 | EFT
05-05 | F42 | Sunil Mehta | Deposit | 1000 | EFT
05-11 | F40 | St Alipius hall | Balance | 1300 | EFT
05-14 | F43 | Gwen Latter | Deposit | 200 | Cash
05-15 | F41 | Nerida Foy | Balance | 1080 | EFT
05-26 | F44 | Craig Oram | Deposit | 300 | EFT
05-29 | F43 | Gwen Latter | Balance | 560 | Cash
06-04 | F45 | Lindsay Trewin | Deposit | 500 | EFT
06-09 | F42 | Sunil Mehta | Balance | 2900 | EFT
06-12 | F46 | Wombat Cafe | Deposit | 700 | EFT
"""
FLOOR_HEADS = ["Abrasives", "Coatings", "Machines", "Ute", "Other"]
# date | shop | what | head | amount
FLOOR_OUT = """
01-07 | Floorquip | sanding belts, edger discs | Abrasives | 212.40
01-13 | Loba Melb | 20 L satin | Coatings | 486
01-20 | United | diesel | Ute | 88.10
02-03 | Floorquip | sanding belts | Abrasives | 176.80
02-09 | Loba Melb | 30 L matt | Coatings | 702
02-12 | United | diesel | Ute | 91.45
02-24 | Bunnings | dust masks, tape | Other | 47.20
03-05 | Belt sander service | new drum rubber | Machines | 340
03-10 | United | diesel | Ute | 86.90
03-12 | Floorquip | sanding belts, screens | Abrasives | 228.35
03-23 | Loba Melb | 20 L satin | Coatings | 486
04-08 | VicRoads | ute rego | Ute | 902.60
04-16 | Bunnings | wood filler | Other | 38.95
04-24 | United | diesel | Ute | 94.75
05-06 | Loba Melb | 30 L satin, roller sleeves | Coatings | 748.50
05-12 | Floorquip | sanding belts | Abrasives | 181.60
05-20 | Floorquip | edger repair | Machines | 165
05-28 | United | diesel | Ute | 92.30
06-10 | Osmo | hard wax 10 L | Coatings | 528
"""


def ballaratfloors() -> tuple[Workbook, Card]:
    """A floor sander in Ballarat: jobs, payments by job number in a list of their own, spending typed under its column."""
    workbook = Workbook()
    jobs = workbook.active
    jobs.title = "Jobs"
    title(jobs, "A1", "FLOOR JOBS 2026", 16)
    head(jobs, 3, ["Job", "Booked", "Customer", "Suburb", "What", "Price", "Paid", "Owing"], "F4B183")
    for at, (job, day, who, where, what, price) in enumerate(rows(FLOOR_JOBS), 4):
        put(
            jobs,
            at,
            [
                job,
                date(day),
                who,
                where,
                what,
                number(price),
                f"=SUMIF(Payments!$B$2:$B$400,A{at},Payments!$E$2:$E$400)",
                f"=F{at}-G{at}",
            ],
            ["", "d mmm", "", "", "", WHOLE, WHOLE, WHOLE],
        )
    jobs.freeze_panes = "A4"
    widths(jobs, 8, 10, 22, 18, 28, 11, 11, 11)

    paid = workbook.create_sheet("Payments")
    head(paid, 1, ["Date", "Job", "Name", "For", "Amount", "How"], "A9D08E")
    for at, (day, job, who, what, amount, how) in enumerate(rows(FLOOR_PAID), 2):
        put(paid, at, [date(day), job, who, what, number(amount), how], ["d mmm", "", "", "", MONEY, ""])
    dropdown(paid, "D2:D400", '"Deposit,Balance"')
    dropdown(paid, "F2:F400", '"EFT,Cash"')
    paid.freeze_panes = "A2"
    widths(paid, 10, 8, 22, 11, 12, 8)

    out = workbook.create_sheet("Out")
    put(
        out,
        1,
        ["so far", None, None, *[f"=SUM({c}4:{c}400)" for c in "DEFGHI"]],
        ["", "", "", *[MONEY] * 6],
    )
    bold(out, *[f"{c}1" for c in "ADEFGHI"])
    head(out, 3, ["Date", "Shop", "What", *FLOOR_HEADS, "Total"], "FFD966")
    for at, (day, shop, what, of, amount) in enumerate(rows(FLOOR_OUT), 4):
        typed = [number(amount) if of == name else None for name in FLOOR_HEADS]
        put(
            out,
            at,
            [date(day), shop, what, *typed, f"=SUM(D{at}:H{at})"],
            ["d mmm", "", "", *[MONEY] * 6],
        )
    out.freeze_panes = "A4"
    widths(out, 10, 22, 28, 11, 11, 11, 11, 11, 12)

    page = workbook.create_sheet("Months")
    head(page, 1, ["Month", "Came in", "Went out", "Mine"], "BDD7EE")
    for at in range(2, 14):
        span = f'">="&$A{at},{{0}},"<="&EOMONTH($A{at},0)'
        got, gone = "Payments!$A$2:$A$400", "Out!$A$4:$A$400"
        put(
            page,
            at,
            [
                dt.date(2026, at - 1, 1),
                f"=SUMIFS(Payments!$E$2:$E$400,{got},{span.format(got)})",
                f"=SUMIFS(Out!$I$4:$I$400,{gone},{span.format(gone)})",
                f"=B{at}-C{at}",
            ],
            ["mmm", *[SIGNED] * 3],
        )
    put(page, 14, ["Year", *[f"=SUM({c}2:{c}13)" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, *[f"{c}14" for c in "ABCD"])
    put(page, 16, ["Still owed to me", "=SUM(Jobs!H4:H200)"], ["", SIGNED])
    widths(page, 18, 13, 13, 13)
    return workbook, {
        "book": "ballaratfloors.xlsx",
        "half": "round107",
        "layout": "records",
        "about": "floor sander, Ballarat, Australia, AUD, not registered for GST",
        "dialect": "numbered jobs with the price, paid and owing by formula; payments in a list of their own with the job's number, name and deposit or balance before the amount and how it was paid last; spending with shop and what before the amount typed under one of five heads and the total by formula, sums above the headings; months and what is still owed on a last sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"jobs": "Jobs", "payments": "Payments", "costs": "Out"},
        "free": {"Jobs": ["What"], "Payments": ["Name"], "Out": ["Shop", "What"]},
        "adds_up": {},
        "watch": [
            *[f"Out!{c}1" for c in "DEFGHI"],
            *[f"Months!{c}7" for c in "BCD"],
            *[f"Months!{c}14" for c in "BCD"],
            "Months!B16",
        ],
        "zero": [],
    }


PTA_EVENTS = [
    "Autumn disco",
    "Uniform rail",
    "Christmas fair",
    "Bag packing",
    "Spring quiz",
    "Sports day",
    "Trips & buses",
    "Playground",
    "Running costs",
]
# date | in or out | who | what for | event | amount | where
PTA_BOOK = """
2025-09-09 | Out | Ulster Insurance | Public liability for the year | Running costs | 118 | Bank
2025-09-19 | In | Parents | Second hand uniform | Uniform rail | 72.50 | Tin
2025-10-02 | Out | Lakeland Sound | DJ | Autumn disco | 150 | Bank
2025-10-02 | Out | Tesco | Juice and crisps | Autumn disco | 63.15 | Tin
2025-10-03 | In | Door | 141 children | Autumn disco | 423 | Tin
2025-10-03 | In | Tuck table | Juice and crisps | Autumn disco | 118.40 | Tin
2025-10-06 | Out | Danske | Banked | Banking | 500 | Tin
2025-10-06 | In | Tin | Banked | Banking | 500 | Bank
2025-11-07 | In | Asda | Bag packing collection | Bag packing | 612.35 | Tin
2025-11-10 | Out | Danske | Banked | Banking | 600 | Tin
2025-11-10 | In | Tin | Banked | Banking | 600 | Bank
2025-11-14 | In | Parents | Second hand uniform | Uniform rail | 48 | Tin
2025-11-20 | Out | The Print Shop | Raffle tickets | Christmas fair | 86 | Bank
2025-11-28 | Out | Tesco | Mince pies, hot chocolate | Christmas fair | 74.28 | Tin
2025-11-29 | In | Stalls | Fair takings | Christmas fair | 1184.60 | Tin
2025-11-29 | In | Raffle | Tickets sold on the day | Christmas fair | 327 | Tin
2025-12-01 | Out | Danske | Banked | Banking | 1500 | Tin
2025-12-01 | In | Tin | Banked | Banking | 1500 | Bank
2025-12-04 | In | Corrigan Motors | Raffle sponsor | Christmas fair | 200 | Bank
2025-12-11 | Out | Erne Minibuses | Panto, P3 and P4 | Trips & buses | 280 | Bank
2026-01-13 | Out | Tesco | Tea, milk for meetings | Running costs | 9.80 | Tin
2026-01-23 | In | Parents | Second hand uniform | Uniform rail | 39.50 | Tin
2026-02-12 | Out | Timber Play Ltd | Mud kitchen | Playground | 845 | Bank
2026-02-20 | Out | Erne Minibuses | Ulster Museum, P6 | Trips & buses | 320 | Bank
2026-03-06 | Out | Killyhevlin Hotel | Room for quiz | Spring quiz | 100 | Bank
2026-03-13 | In | Tables | 18 tables | Spring quiz | 720 | Tin
2026-03-13 | In | Raffle | Quiz raffle | Spring quiz | 164 | Tin
2026-03-16 | Out | Danske | Banked | Banking | 850 | Tin
2026-03-16 | In | Tin | Banked | Banking | 850 | Bank
2026-03-27 | In | Killyhevlin Hotel | Room given back, their gift | Spring quiz | 100 | Bank
2026-04-17 | In | Parents | Second hand uniform | Uniform rail | 55 | Tin
2026-04-24 | Out | Timber Play Ltd | Balance beam | Playground | 390 | Bank
2026-05-08 | Out | Erne Minibuses | Marble Arch Caves, P5 | Trips & buses | 190 | Bank
2026-05-15 | In | Asda | Bag packing collection | Bag packing | 548.70 | Tin
2026-06-02 | Out | The Print Shop | Sports day programmes | Sports day | 45 | Bank
2026-06-05 | Out | Lidl | Ice pops | Sports day | 27.60 | Tin
"""


def enniskillenpta() -> tuple[Workbook, Card]:
    """Parents of a primary school in Enniskillen: one list with In or Out, the event, one amount and tin or bank."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Money book"
    across(sheet, "A1:G1", "FRIENDS OF DRUMLYON PRIMARY - 2025/26", "B4C7E7")
    head(sheet, 2, ["Date", "In/Out", "Who", "What for", "Event", "£", "Tin/Bank"], "D9E2F3")
    for at, (day, way, who, what, event, amount, where) in enumerate(rows(PTA_BOOK), 3):
        put(
            sheet,
            at,
            [date(day), way, who, what, event, number(amount), where],
            ["dd/mm/yy", "", "", "", "", MONEY, ""],
        )
    dropdown(sheet, "B3:B400", '"In,Out"')
    dropdown(sheet, "G3:G400", '"Tin,Bank"')
    sheet.freeze_panes = "A3"
    widths(sheet, 11, 8, 22, 30, 18, 11, 10)

    page = workbook.create_sheet("By event")
    title(page, "A1", "What each event made")
    head(page, 3, ["Event", "In", "Out", "Made"], "D9E2F3")
    span = "'Money book'!${0}$3:${0}$400"
    for at, event in enumerate(PTA_EVENTS, 4):
        sums = [
            f'=SUMIFS({span.format("F")},{span.format("E")},$A{at},{span.format("B")},"{way}")'
            for way in ("In", "Out")
        ]
        put(page, at, [event, *sums, f"=B{at}-C{at}"], ["", MONEY, MONEY, SIGNED])
    put(page, 13, ["All", *[f"=SUM({c}4:{c}12)" for c in "BCD"]], ["", MONEY, MONEY, SIGNED])
    bold(page, *[f"{c}13" for c in "ABCD"])
    head(page, 15, ["Where it is", "1 Sept", "Now"], "D9E2F3")
    for at, (where, start) in enumerate((("Tin", 41.2), ("Bank", 1386.75)), 16):
        sums = [
            f'SUMIFS({span.format("F")},{span.format("G")},A{at},{span.format("B")},"{way}")'
            for way in ("In", "Out")
        ]
        put(page, at, [where, start, f"=B{at}+{sums[0]}-{sums[1]}"], ["", MONEY, MONEY])
    put(page, 18, ["Together", "=B16+B17", "=C16+C17"], ["", MONEY, MONEY])
    put(page, 19, ["must be nil", None, "=ROUND(C18-B18-D13,2)"], ["", "", SIGNED])
    bold(page, *[f"{c}18" for c in "ABC"])
    widths(page, 20, 12, 12, 12)
    return workbook, {
        "book": "enniskillenpta.xlsx",
        "half": "round107",
        "layout": "cash book",
        "about": "friends of a primary school, Enniskillen, Northern Ireland, GBP",
        "dialect": "one list with the word In or Out, who, what for and event before one amount, tin or bank last; money banked as two lines, Out of the tin and In to the bank, under Banking; in, out and made by event, tin and bank and a check on a second sheet",
        "date_order": "dmy",
        "period": ["2025-09-01", "2026-08-31"],
        "tables": {"money": "Money book"},
        "free": {"Money book": ["Who", "What for"]},
        "adds_up": {},
        "watch": [
            *[f"By event!{c}{r}" for r in range(4, 14) for c in "BC"],
            "By event!D13",
            *[f"By event!C{r}" for r in range(16, 20)],
        ],
        "zero": ["By event!C19"],
    }


TURKU_KINDS = ["Groceries", "Rent", "Electricity", "Internet", "Home", "Eating out", "Cat", "Trips"]
TURKU_MONTHS = [("February", 2), ("March", 3), ("April", 4), ("May", 5)]
# date | where | kind | amount | remark
TURKU_HENNA = """
02-02 | TVT | Rent | 890 |
02-05 | K-Market | Groceries | 41.30 |
02-10 | Turku Energia | Electricity | 78.40 |
02-14 | Tintå | Eating out | 64.50 | Valentine's
02-19 | Musti ja Mirri | Cat | 33.90 |
03-02 | TVT | Rent | 890 |
03-06 | K-Market | Groceries | 29.85 |
03-10 | Turku Energia | Electricity | 74.15 |
03-21 | Ikea Raisio | Home | 118 | shelf
03-28 | Ikea Raisio | Home | -39 | wrong bracket taken back
04-01 | TVT | Rent | 890 |
04-09 | Turku Energia | Electricity | 66.70 |
04-17 | Musti ja Mirri | Cat | 35.50 |
04-25 | K-Market | Groceries | 52.10 |
05-04 | TVT | Rent | 890 |
05-09 | Clas Ohlson | Home | 29.90 | lamp
05-13 | K-Market | Groceries | 33.60 |
"""
TURKU_OLLI = """
02-03 | Prisma | Groceries | 96.75 |
02-12 | DNA | Internet | 24.90 |
02-17 | Prisma | Groceries | 88.20 |
02-28 | To Henna | Settle | 300 |
03-03 | Prisma | Groceries | 104.45 |
03-12 | DNA | Internet | 24.90 |
03-15 | Blanko | Eating out | 47.80 |
03-19 | Prisma | Groceries | 79.60 |
03-31 | To Henna | Settle | 350 |
04-04 | VR | Trips | 58 | Helsinki and back
04-07 | Prisma | Groceries | 112.35 |
04-13 | DNA | Internet | 24.90 |
04-20 | Vet | Cat | 76 | jab
04-23 | Prisma | Groceries | 91.15 |
04-30 | To Henna | Settle | 300 |
05-06 | Prisma | Groceries | 99.40 |
05-11 | K-Market | Groceries | 18.25 |
05-12 | DNA | Internet | 24.90 |
"""
TURKU_SETTLED = """
02-28 | From Olli | Settle | -300 |
03-31 | From Olli | Settle | -350 |
04-30 | From Olli | Settle | -300 |
"""


def turkutwo() -> tuple[Workbook, Card]:
    """Two in a flat in Turku: a sheet for what each of them paid, settling on both, who owes whom on the first."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Us"
    henna = sorted([*rows(TURKU_HENNA), *rows(TURKU_SETTLED)], key=lambda line: line[0])
    for name, lines, fill in (("Henna", henna, "F8CBAD"), ("Olli", [*rows(TURKU_OLLI)], "C6E0B4")):
        sheet = workbook.create_sheet(name)
        head(sheet, 1, ["Date", "Where", "Kind", "€", "Remark"], fill)
        for at, (day, where, kind, amount, remark) in enumerate(lines, 2):
            put(
                sheet,
                at,
                [date(day), where, kind, number(amount), remark or None],
                ["d.m.yyyy", "", "", SIGNED, ""],
            )
        dropdown(sheet, "C2:C500", f'"{",".join([*TURKU_KINDS, "Settle"])}"')
        sheet.freeze_panes = "A2"
        widths(sheet, 12, 22, 14, 11, 28)

    title(page, "A1", "HENNA + OLLI 2026, everything half and half")
    put(page, 2, ["Olli owes Henna", "=(SUM(Henna!D2:D500)-SUM(Olli!D2:D500))/2"], ["", SIGNED])
    bold(page, "A2", "B2")
    aside(page, "C2", "minus = the other way round")
    head(page, 4, ["Kind", "Henna", "Olli", "Both"], "FFE699")
    for at, kind in enumerate(TURKU_KINDS, 5):
        put(
            page,
            at,
            [
                kind,
                *[f"=SUMIF({n}!$C$2:$C$500,$A{at},{n}!$D$2:$D$500)" for n in ("Henna", "Olli")],
                f"=B{at}+C{at}",
            ],
            ["", *[SIGNED] * 3],
        )
    put(page, 13, ["All", *[f"=SUM({c}5:{c}12)" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, *[f"{c}13" for c in "ABCD"])
    head(page, 15, ["Month", "Both spent"], "FFE699")
    for at, (name, month) in enumerate(TURKU_MONTHS, 16):
        spans = [
            f'SUMIFS({n}!$D$2:$D$500,{n}!$A$2:$A$500,">="&DATE(2026,{month},1),{n}!$A$2:$A$500,"<"&DATE(2026,{month + 1},1))'
            for n in ("Henna", "Olli")
        ]
        put(page, at, [name, "=" + "+".join(spans)], ["", SIGNED])
    widths(page, 20, 12, 12, 12)
    return workbook, {
        "book": "turkutwo.xlsx",
        "half": "round107",
        "layout": "cash book",
        "about": "couple who share their spending half and half, Turku, Finland, EUR",
        "dialect": "a sheet for each of the two with where and kind before the amount and a remark at times, headings in the first row, taken back as minus; settling up as a plus on the payer's sheet and a minus on the other's; who owes, kinds by person and months on the first sheet",
        "date_order": "dmy",
        "period": ["2026-02-01", "2026-05-31"],
        "tables": {"henna": "Henna", "olli": "Olli"},
        "free": {"Henna": ["Where", "Remark"], "Olli": ["Where", "Remark"]},
        "adds_up": {},
        "watch": [
            "Us!B2",
            *[f"Us!{c}{r}" for r in range(5, 14) for c in "BCD"],
            *[f"Us!B{r}" for r in range(16, 20)],
        ],
        "zero": [],
    }


# item | sells at | in the lock-up on 1 July
BRUSH_ITEMS = """
Mop head | 3.50 | 40
Broom | 6 | 22
Dustpan & brush | 4 | 30
Scourers | 1.50 | 60
Pegs | 2 | 48
Washing line | 3 | 25
Door mat | 8 | 14
"""
# date | item | how many | each
BRUSH_SOLD = """
07-03 | Mop head | 8 | 3.50
07-03 | Scourers | 15 | 1.50
07-03 | Broom | 3 | 6
07-04 | Dustpan & brush | 6 | 4
07-04 | Pegs | 11 | 2
07-04 | Door mat | 2 | 8
07-09 | Mop head | 5 | 3.50
07-09 | Washing line | 4 | 3
07-10 | Scourers | 17 | 1.50
07-10 | Broom | 4 | 6
07-11 | Mop head | 11 | 3.50
07-11 | Pegs | 14 | 2
07-11 | Door mat | 3 | 8
07-16 | Dustpan & brush | 7 | 4
07-17 | Scourers | 12 | 1.50
07-17 | Washing line | 6 | 3
07-18 | Mop head | 9 | 3.50
07-18 | Broom | 5 | 6
07-18 | Door mat | 1 | 8
07-23 | Pegs | 9 | 2
07-24 | Scourers | 16 | 1.50
07-24 | Mop head | 7 | 3.50
07-25 | Dustpan & brush | 8 | 4
07-25 | Broom | 2 | 6
07-25 | Door mat | 4 | 8
"""
# date | from | item | how many | each | how
BRUSH_BOUGHT = """
07-06 | Harwoods | Mop head | 24 | 1.65 | Bank
07-06 | Harwoods | Scourers | 36 | 0.55 | Bank
07-08 | Sheffield Cash & Carry | Pegs | 24 | 1.05 | Cash
07-14 | Harwoods | Dustpan & brush | 12 | 1.90 | Bank
07-14 | Harwoods | Broom | 10 | 2.80 | Bank
07-15 | Sheffield Cash & Carry | Washing line | 12 | 1.30 | Cash
07-20 | Harwoods | Mop head | 24 | 1.65 | Bank
07-21 | Deva Mats | Door mat | 10 | 3.75 | Bank
07-22 | Harwoods | Scourers | 48 | 0.55 | Bank
"""
# date | what | amount | how
BRUSH_COSTS = """
07-03 | Stall rent | 34 | Cash
07-04 | Van fuel | 25 | Cash
07-10 | Stall rent | 34 | Cash
07-13 | Lock-up, July | 60 | Bank
07-17 | Stall rent | 34 | Cash
07-18 | Carrier bags | 7.50 | Cash
07-24 | Stall rent | 34 | Cash
07-25 | Van fuel | 30 | Cash
"""


def chesterfieldbrushes() -> tuple[Workbook, Card]:
    """A brush and mop stall on Chesterfield market: what was sold and bought by item and piece, stock by formula."""
    workbook = Workbook()
    stock = workbook.active
    stock.title = "Stock"
    sold = workbook.create_sheet("Sold")
    head(sold, 2, ["Date", "Item", "How many", "Each", "Takings"], "C9DAF8")
    for at, (day, item, many, each) in enumerate(rows(BRUSH_SOLD), 3):
        put(
            sold,
            at,
            [date(day), item, number(many), number(each), f"=C{at}*D{at}"],
            ["ddd d mmm", "", "0", MONEY, MONEY],
        )
    put(sold, 1, ["Takings all told", None, None, None, "=SUM(E3:E600)"], ["", "", "", "", MONEY])
    bold(sold, "A1", "E1")
    dropdown(sold, "B3:B600", "Stock!$A$4:$A$10")
    sold.freeze_panes = "A3"
    widths(sold, 13, 20, 11, 9, 11)

    bought = workbook.create_sheet("Bought")
    head(bought, 2, ["Date", "From", "Item", "How many", "Each", "Cost", "How paid"], "F9CB9C")
    for at, (day, who, item, many, each, how) in enumerate(rows(BRUSH_BOUGHT), 3):
        put(
            bought,
            at,
            [date(day), who, item, number(many), number(each), f"=D{at}*E{at}", how],
            ["ddd d mmm", "", "", "0", MONEY, MONEY, ""],
        )
    put(bought, 1, ["Bought all told", None, None, None, None, "=SUM(F3:F600)"], ["", "", "", "", "", MONEY])
    bold(bought, "A1", "F1")
    dropdown(bought, "C3:C600", "Stock!$A$4:$A$10")
    bought.freeze_panes = "A3"
    widths(bought, 13, 24, 20, 11, 9, 11, 10)

    costs = workbook.create_sheet("Stall costs")
    head(costs, 2, ["Date", "What", "£", "How paid"], "EAD1DC")
    for at, (day, what, amount, how) in enumerate(rows(BRUSH_COSTS), 3):
        put(costs, at, [date(day), what, number(amount), how], ["ddd d mmm", "", MONEY, ""])
    put(costs, 1, ["Costs all told", None, "=SUM(C3:C600)"], ["", "", MONEY])
    bold(costs, "A1", "C1")
    costs.freeze_panes = "A3"
    widths(costs, 15, 20, 10, 10)

    title(stock, "A1", "Brush stall - Thu, Fri, Sat - since 1 July 2026")
    head(
        stock,
        3,
        ["Item", "Sells at", "1 July", "Bought since", "Sold since", "Should be left", "Taken"],
        "FFF2CC",
    )
    for at, (item, price, start) in enumerate(rows(BRUSH_ITEMS), 4):
        put(
            stock,
            at,
            [
                item,
                number(price),
                number(start),
                f"=SUMIF(Bought!$C$3:$C$600,A{at},Bought!$D$3:$D$600)",
                f"=SUMIF(Sold!$B$3:$B$600,A{at},Sold!$C$3:$C$600)",
                f"=C{at}+D{at}-E{at}",
                f"=SUMIF(Sold!$B$3:$B$600,A{at},Sold!$E$3:$E$600)",
            ],
            ["", MONEY, "0", "0", "0", "0", MONEY],
        )
    put(stock, 13, ["Takings", "=Sold!E1"], ["", SIGNED])
    put(stock, 14, ["less stock bought", "=Bought!F1"], ["", SIGNED])
    put(stock, 15, ["less stall costs", "='Stall costs'!C1"], ["", SIGNED])
    put(stock, 16, ["In my pocket", "=B13-B14-B15"], ["", SIGNED])
    bold(stock, "A16", "B16")
    shade(stock, "A16:B16", "D9EAD3")
    widths(stock, 20, 11, 9, 13, 11, 14, 11)
    return workbook, {
        "book": "chesterfieldbrushes.xlsx",
        "half": "round107",
        "layout": "records",
        "about": "market stall with brushes and mops, Chesterfield, England, GBP, not registered for VAT",
        "dialect": "sold with the item, how many and the price each, takings by formula; bought with from whom, item, how many and each, the cost by formula and how it was paid last; stall costs with what and amount before how; sums above the headings; pieces bought, sold and left by item and what remains on the first sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"sales": "Sold", "purchases": "Bought", "costs": "Stall costs"},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"Stock!{c}{r}" for r in range(4, 11) for c in "DEFG"],
            *[f"Stock!B{r}" for r in range(13, 17)],
        ],
        "zero": [],
    }


PENSION_KINDS_IN = ["Pension", "Other in"]
PENSION_KINDS = [
    "Groceries",
    "Power",
    "Oil",
    "Phone",
    "Drug store",
    "Cash",
    "Car",
    "Church",
    "Treats",
    "Gifts",
]
# date | where | what for | in | out
PENSION = {
    "Jan": """
01-05 | Sobeys | Groceries | | 61.72
01-08 | Bell Aliant | Phone | | 58.65
01-11 | St John's | Church | | 40
01-14 | Lunenburg Fuels | Oil | | 412.30
01-14 | Bank machine | Cash | | 600
01-16 | NS Power | Power | | 104.20
01-21 | Sobeys | Groceries | | 48.15
01-28 | CPP | Pension | 812.40 |
01-28 | OAS | Pension | 734.95 |
01-30 | Irving | Car | | 45
""",
    "Feb": """
02-03 | Sobeys | Groceries | | 57.38
02-06 | Lawtons | Drug store | | 18.90
02-08 | Bell Aliant | Phone | | 58.65
02-08 | St John's | Church | | 40
02-13 | Shannon's cafe | Treats | | 14.25
02-14 | Bank machine | Cash | | 600
02-16 | NS Power | Power | | 112.60
02-19 | Sobeys | Groceries | | 66.04
02-25 | CPP | Pension | 812.40 |
02-25 | OAS | Pension | 734.95 |
""",
    "Mar": """
03-02 | Sobeys | Groceries | | 52.91
03-05 | Lunenburg Fuels | Oil | | 388.75
03-08 | Bell Aliant | Phone | | 58.65
03-08 | St John's | Church | | 40
03-12 | Lawtons | Drug store | | 26.40
03-14 | Bank machine | Cash | | 600
03-16 | NS Power | Power | | 101.85
03-17 | Kinley's | Gifts | | 35
03-18 | Kinley's, vase back | Gifts | 35 |
03-27 | CPP | Pension | 812.40 |
03-27 | OAS | Pension | 734.95 |
""",
    "Apr": """
04-03 | Sobeys | Groceries | | 73.26
04-08 | Bell Aliant | Phone | | 58.65
04-10 | Canadian Tire | Car | | 129.90
04-12 | St John's | Church | | 40
04-14 | Bank machine | Cash | | 600
04-16 | NS Power | Power | | 98.40
04-20 | Lawtons | Drug store | | 21.15
04-24 | Income tax back | Other in | 164.80 |
04-28 | CPP | Pension | 812.40 |
04-28 | OAS | Pension | 734.95 |
""",
    "May": """
05-04 | Sobeys | Groceries | | 59.47
05-08 | Bell Aliant | Phone | | 58.65
05-10 | St John's | Church | | 40
05-14 | Bank machine | Cash | | 600
05-15 | Shannon's cafe | Treats | | 16.80
05-19 | NS Power | Power | | 93.10
05-22 | Irving | Car | | 50
05-27 | CPP | Pension | 812.40 |
05-27 | OAS | Pension | 734.95 |
""",
    "Jun": """
06-02 | Sobeys | Groceries | | 62.83
06-04 | Lawtons | Drug store | | 24.60
06-08 | Bell Aliant | Phone | | 58.65
06-11 | Bank machine | Cash | | 600
06-14 | St John's | Church | | 40
""",
}


def lunenburgpension() -> tuple[Workbook, Card]:
    """A pensioner in Lunenburg: a sheet a month with what is left carried on, what for by months on the first."""
    workbook = Workbook()
    page = workbook.active
    page.title = "2026"
    before = ""
    months = list(PENSION)
    for name, text in PENSION.items():
        sheet = workbook.create_sheet(name)
        put(sheet, 1, [f"{name} 2026"])
        bold(sheet, "A1")
        head(sheet, 3, ["Date", "Where", "What for", "In", "Out", "Left"], "E4DFEC")
        put(
            sheet,
            4,
            [None, "brought over", None, None, None, before or 1946.2],
            ["", "", "", "", "", SIGNED],
        )
        sheet["A4"] = date(f"{months.index(name) + 1:02d}-01")
        sheet["A4"].number_format = "mmm d"
        at = 4
        for day, where, kind, got, gone in rows(text):
            at += 1
            put(
                sheet,
                at,
                [date(day), where, kind, number(got), number(gone), f"=F{at - 1}+D{at}-E{at}"],
                ["mmm d", "", "", MONEY, MONEY, SIGNED],
            )
        put(sheet, 1, ["left in the bank", "=F4+SUM(D5:D80)-SUM(E5:E80)"], ["", SIGNED], column=5)
        bold(sheet, "F1")
        before = f"={name}!F1"
        widths(sheet, 9, 24, 14, 10, 16, 11)

    title(page, "A1", "2026, the bank account")
    head(page, 3, ["", *months, "So far"], "E4DFEC")
    at = 3
    totals = []
    for kinds, one, two, label in (
        (PENSION_KINDS_IN, "D", "E", "Came in"),
        (PENSION_KINDS, "E", "D", "Went out"),
    ):
        start = at + 1
        for kind in kinds:
            at += 1
            sums = [
                f"=SUMIF({m}!$C$5:$C$80,$A{at},{m}!{one}$5:{one}$80)-SUMIF({m}!$C$5:$C$80,$A{at},{m}!{two}$5:{two}$80)"
                for m in months
            ]
            put(page, at, [kind, *sums, f"=SUM(B{at}:G{at})"], ["", *[SIGNED] * 7])
        at += 1
        put(page, at, [label, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDEFGH"]], ["", *[SIGNED] * 7])
        bold(page, *[f"{c}{at}" for c in "ABCDEFGH"])
        totals.append(at)
        at += 1
    put(
        page,
        at + 1,
        ["More or less", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in "BCDEFGH"]],
        ["", *[SIGNED] * 7],
    )
    widths(page, 18, *[10] * 6, 12)
    lines = [4, 5, 6, *range(8, totals[1] + 1), at + 1]
    return workbook, {
        "book": "lunenburgpension.xlsx",
        "half": "round107",
        "layout": "cash book",
        "about": "pensioner's bank account, Lunenburg, Canada, CAD",
        "dialect": "a sheet a month with where and what for before in, out and what is left carried on each line, brought over from the month before, money back under in with what it was spent on; what for by months, what came in first, on the first sheet",
        "date_order": "mdy",
        "period": ["2026-06-01", "2026-06-30"],
        "tables": {name.lower(): name for name in months},
        "free": {name: ["Where"] for name in months},
        "adds_up": {},
        "watch": ["Jun!F1", *[f"2026!{c}{r}" for r in lines for c in "GH"]],
        "zero": [],
    }


BOOKS = [ballaratfloors, enniskillenpta, turkutwo, chesterfieldbrushes, lunenburgpension]
