"""The workbooks of round 99: a dog groomer in Kelowna, a couple in Tbilisi, a jam maker in Ludlow, a tennis club in Blantyre, a translator in Macau."""
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
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo

GROOM_OWNERS = {
    "Biscuit": "Janet",
    "Gus": "Marlene",
    "Luna": "Priya",
    "Tilly": "Mrs Boyd",
    "Bear": "Dave & Lou",
    "Otis": "Kristen",
    "Pixie": "Mrs Hanley",
    "Ziggy": "Noor",
    "Rosie": "Tom",
    "Coco": "Amy",
    "Hazel": "Carla",
    "Teddy": "Jules",
    "Murphy": "Ian",
    "Nacho": "Rosa",
    "Daisy": "Beth",
    "Winston": "Greg",
}
GROOM_SERVICES = ["Full groom", "Bath & trim", "Bath & de-shed", "Nails", "Puppy intro"]
# date | dog | service | price | tip | how
GROOM_DOGS = """
07-02 | Biscuit | Full groom | 85 | 10 | Card
07-02 | Gus | Nails | 20 | | Cash
07-03 | Luna | Full groom | 120 | 20 | Card
07-03 | Tilly | Full groom | 75 | | Cash
07-04 | Bear | Bath & de-shed | 140 | 20 | E-transfer
07-07 | Otis | Full groom | 80 | 10 | Card
07-08 | Pixie | Bath & trim | 60 | 5 | Cash
07-09 | Ziggy | Full groom | 95 | 15 | E-transfer
07-10 | Rosie | Bath & de-shed | 80 | | Card
07-10 | Coco | Full groom | 75 | 10 | Cash
07-11 | Hazel | Bath & de-shed | 120 | 15 | Card
07-14 | Teddy | Puppy intro | 45 | 5 | Card
07-16 | Murphy | Bath & de-shed | 95 | 15 | E-transfer
07-17 | Nacho | Nails | 20 | 5 | Cash
07-18 | Daisy | Full groom | 80 | 10 | Card
07-23 | Gus | Nails | 20 | | Cash
07-24 | Winston | Full groom | 90 | | Card
08-04 | Pixie | Bath & trim | 60 | 5 | Cash
08-05 | Tilly | Full groom | 75 | | Cash
08-06 | Ziggy | Full groom | 95 | 15 | E-transfer
08-07 | Luna | Full groom | 120 | 20 | Card
08-08 | Otis | Full groom | 80 | 10 | Card
08-11 | Biscuit | Full groom | 85 | 10 | Card
08-13 | Bear | Bath & de-shed | 140 | 20 | E-transfer
08-13 | Gus | Nails | 20 | | Cash
08-14 | Coco | Full groom | 75 | 10 | Cash
08-15 | Teddy | Full groom | 80 | 10 | Card
08-18 | Rosie | Bath & de-shed | 80 | | Card
08-20 | Hazel | Bath & de-shed | 120 | 15 | Card
08-21 | Murphy | Bath & de-shed | 95 | 15 | E-transfer
08-22 | Daisy | Full groom | 80 | 10 | Card
08-25 | Nacho | Nails | 20 | 5 | Cash
08-28 | Winston | Full groom | 90 | | Card
09-01 | Pixie | Bath & trim | 60 | 5 | Cash
09-03 | Gus | Nails | 20 | | Cash
09-04 | Ziggy | Full groom | 95 | 15 | E-transfer
09-05 | Luna | Full groom | 120 | 20 | Card
09-08 | Tilly | Full groom | 75 | | Cash
09-09 | Otis | Full groom | 80 | 10 | Card
09-11 | Coco | Full groom | 75 | 10 | Cash
09-12 | Teddy | Full groom | 80 | 10 | Card
"""
GROOM_KINDS = ["Rent", "Shampoo & supplies", "Tools & sharpening", "Laundry", "Phone & app", "Insurance"]
# date | shop | what | kind | amount | paid with
GROOM_COSTS = """
07-02 | Mission Pet Barn | room, July | Rent | 450 | E-transfer
07-03 | Okanagan Pet Supply | shampoo, conditioner | Shampoo & supplies | 71.35 | Visa
07-08 | PawBook | booking app | Phone & app | 29 | Visa
07-09 | Valley Sharpening | 4 blades | Tools & sharpening | 48 | Cash
07-15 | Telus | phone | Phone & app | 55 | Visa
07-16 | Suds Laundromat | towels | Laundry | 14 | Cash
07-22 | Okanagan Pet Supply | ear cleaner, wipes | Shampoo & supplies | 38.90 | Visa
07-30 | Suds Laundromat | towels | Laundry | 14 | Cash
08-01 | Mission Pet Barn | room, August | Rent | 450 | E-transfer
08-08 | PawBook | booking app | Phone & app | 29 | Visa
08-11 | Okanagan Pet Supply | de-shed shampoo, 5 L | Shampoo & supplies | 96.20 | Visa
08-13 | Suds Laundromat | towels | Laundry | 16 | Cash
08-15 | Telus | phone | Phone & app | 55 | Visa
08-18 | Valley Sharpening | 2 blades | Tools & sharpening | 26 | Cash
08-20 | Groomers' Den | 3 slicker brushes | Tools & sharpening | 63.45 | Visa
08-25 | Groomers' Den | one brush sent back | Tools & sharpening | -21.15 | Visa
08-27 | Suds Laundromat | towels | Laundry | 14 | Cash
09-01 | Mission Pet Barn | room, September | Rent | 450 | E-transfer
09-03 | Western Mutual | liability, a year | Insurance | 312 | Visa
09-08 | PawBook | booking app | Phone & app | 29 | Visa
09-10 | Suds Laundromat | towels | Laundry | 14 | Cash
09-10 | Okanagan Pet Supply | bandanas, bows | Shampoo & supplies | 22.60 | Visa
"""


def kelownapaws() -> tuple[Workbook, Card]:
    """A dog groomer in Kelowna: appointments with price, tip and how paid, costs, months and services."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Appointments"
    title(sheet, "A1", "Muddy Paws Grooming - from July 2026")
    aside(sheet, "D1", "no tip = leave it empty")
    head(sheet, 3, ["Date", "Dog", "Owner", "Service", "Price", "Tip", "Total", "How paid"], "D9EAD3")
    for at, (day, dog, service, price, tip, how) in enumerate(rows(GROOM_DOGS), 4):
        put(
            sheet,
            at,
            [
                date(day),
                dog,
                GROOM_OWNERS[dog],
                service,
                number(price),
                number(tip),
                f"=E{at}+F{at}",
                how,
            ],
            ["ddd mmm d", "", "", "", MONEY, MONEY, MONEY, ""],
        )
    dropdown(sheet, "D4:D600", '"' + ",".join(GROOM_SERVICES) + '"')
    dropdown(sheet, "H4:H600", '"Cash,Card,E-transfer"')
    sheet.freeze_panes = "A4"
    widths(sheet, 13, 12, 14, 18, 10, 9, 10, 12)

    costs = workbook.create_sheet("Costs")
    title(costs, "A1", "What I spent on the business")
    head(costs, 3, ["Date", "Shop", "What", "Kind", "Amount", "Paid with"], "F9CB9C")
    for at, (day, shop, what, kind, amount, how) in enumerate(rows(GROOM_COSTS), 4):
        put(
            costs,
            at,
            [date(day), shop, what, kind, number(amount), how],
            ["mmm d, yyyy", "", "", "", SIGNED, ""],
        )
    dropdown(costs, "D4:D300", '"' + ",".join(GROOM_KINDS) + '"')
    dropdown(costs, "F4:F300", '"Cash,Visa,E-transfer"')
    costs.freeze_panes = "A4"
    widths(costs, 14, 24, 26, 21, 11, 12)

    page = workbook.create_sheet("Totals")
    title(page, "A1", "How it is going")
    head(page, 3, ["Month", "Dogs", "Grooming", "Tips", "Costs", "Left"], "CFE2F3")
    day, spent = "Appointments!$A$4:$A$600", "Costs!$A$4:$A$300"
    for at in range(4, 10):
        inside = f'">="&$A{at},{{0}},"<="&EOMONTH($A{at},0)'
        put(
            page,
            at,
            [
                dt.date(2026, at + 3, 1),
                f"=COUNTIFS({day},{inside.format(day)})",
                f"=SUMIFS(Appointments!$E$4:$E$600,{day},{inside.format(day)})",
                f"=SUMIFS(Appointments!$F$4:$F$600,{day},{inside.format(day)})",
                f"=SUMIFS(Costs!$E$4:$E$300,{spent},{inside.format(spent)})",
                f"=C{at}+D{at}-E{at}",
            ],
            ["mmm yyyy", "0", *[SIGNED] * 4],
        )
    put(page, 10, ["So far", *[f"=SUM({c}4:{c}9)" for c in "BCDEF"]], ["", "0", *[SIGNED] * 4])
    bold(page, *[f"{c}10" for c in "ABCDEF"])
    shade(page, "A10:F10", "FFF2CC")
    head(page, 13, ["Service", "Dogs", "Grooming"], "D9EAD3")
    for at, service in enumerate(GROOM_SERVICES, 14):
        put(
            page,
            at,
            [
                service,
                f"=COUNTIF(Appointments!$D$4:$D$600,A{at})",
                f"=SUMIF(Appointments!$D$4:$D$600,A{at},Appointments!$E$4:$E$600)",
            ],
            ["", "0", MONEY],
        )
    head(page, 13, ["How paid", "With tips"], "D9EAD3", column=5)
    for at, how in enumerate(["Cash", "Card", "E-transfer"], 14):
        put(
            page,
            at,
            [how, f"=SUMIF(Appointments!$H$4:$H$600,E{at},Appointments!$G$4:$G$600)"],
            ["", MONEY],
            column=5,
        )
    head(page, 3, ["Costs by kind", "$"], "F9CB9C", column=8)
    for at, kind in enumerate(GROOM_KINDS, 4):
        put(page, at, [kind, f"=SUMIF(Costs!$D$4:$D$300,H{at},Costs!$E$4:$E$300)"], ["", SIGNED], column=8)
    widths(page, 16, 9, 12, 11, 12, 12, 4, 21, 12)
    return workbook, {
        "book": "kelownapaws.xlsx",
        "half": "round99",
        "layout": "records",
        "about": "dog groomer with a rented room, Kelowna, Canada, CAD, under the GST limit",
        "dialect": "one line an appointment with dog, owner and service before price, tip and the total by formula, how it was paid last, tips blank where there are none; costs with shop, what and kind before the amount and how it was paid last, sent back as minus; months with dogs, grooming, tips, costs and what is left, services, how paid and kinds on a third sheet",
        "date_order": "mdy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"appointments": "Appointments", "costs": "Costs"},
        "free": {"Appointments": ["Owner"], "Costs": ["Shop", "What"]},
        "adds_up": {},
        "watch": [
            *[f"Totals!{c}{r}" for r in (6, 10) for c in "BCDEF"],
            *[f"Totals!{c}{r}" for r in range(14, 19) for c in "BC"],
            *[f"Totals!F{r}" for r in range(14, 17)],
            *[f"Totals!I{r}" for r in range(4, 10)],
        ],
        "zero": [],
    }


COUPLE_KINDS = [
    "Rent & bills",
    "Groceries",
    "Eating out",
    "Home",
    "Transport",
    "Trips",
    "Health",
    "Personal",
]
# date | what | category | who paid | amount | split
COUPLE_SHARED = """
06-01 | Rent June | Rent & bills | Sam | 1500 | By pay
06-02 | Carrefour | Groceries | Nino | 94.35 | Half
06-05 | Magti internet | Rent & bills | Nino | 45 | By pay
06-06 | Khinkali with Levan and Ana | Eating out | Sam | 88 | Half
06-09 | Agrohub | Groceries | Sam | 61.20 | Half
06-11 | Telmico electricity | Rent & bills | Nino | 63.40 | By pay
06-13 | Dezerter bazaar | Groceries | Nino | 47 | Half
06-15 | Gas | Rent & bills | Sam | 28.15 | By pay
06-17 | Lamp for the hall | Home | Nino | 79 | Half
06-19 | Nino's trainers | Personal | Sam | 219 | Nino
06-20 | Carrefour | Groceries | Sam | 102.85 | Half
06-24 | Bolt to the airport | Transport | Nino | 31.50 | Half
06-27 | Mtskheta, marshrutka and lunch | Trips | Nino | 64 | Half
06-30 | PSP pharmacy | Health | Sam | 26.70 | Half
07-01 | Rent July | Rent & bills | Sam | 1500 | By pay
07-03 | Agrohub | Groceries | Nino | 73.15 | Half
07-06 | Magti internet | Rent & bills | Nino | 45 | By pay
07-08 | Carrefour | Groceries | Sam | 88.60 | Half
07-11 | Wine bar, Sololaki | Eating out | Nino | 96 | Half
07-13 | Telmico electricity | Rent & bills | Nino | 71.90 | By pay
07-15 | Gas | Rent & bills | Sam | 19.85 | By pay
07-17 | Sam's haircut | Personal | Nino | 35 | Sam
07-18 | Dezerter bazaar | Groceries | Sam | 52 | Half
07-22 | Guest house Kazbegi, two nights | Trips | Sam | 260 | Half
07-23 | Petrol | Transport | Nino | 85 | Half
07-25 | Supper in Kazbegi | Trips | Nino | 72 | Half
07-29 | PSP pharmacy | Health | Nino | 41.10 | Half
08-01 | Rent August | Rent & bills | Sam | 1500 | By pay
08-04 | Carrefour | Groceries | Nino | 110.45 | Half
08-05 | Magti internet | Rent & bills | Nino | 45 | By pay
08-08 | Lunch on Vake street | Eating out | Sam | 74 | Half
08-11 | Telmico electricity | Rent & bills | Nino | 82.30 | By pay
08-14 | Gas | Rent & bills | Sam | 17.60 | By pay
08-15 | Agrohub | Groceries | Sam | 66.95 | Half
08-18 | Sam's running watch strap | Personal | Nino | 42 | Sam
08-19 | Kettle | Home | Sam | 89 | Half
08-21 | Kettle taken back | Home | Sam | -89 | Half
08-25 | Nino's contact lenses | Personal | Sam | 120 | Nino
08-27 | Carrefour | Groceries | Sam | 97.25 | Half
08-30 | Bolt home from the Philharmonic | Transport | Sam | 14.80 | Half
09-01 | Rent September | Rent & bills | Sam | 1500 | By pay
09-03 | Dezerter bazaar | Groceries | Nino | 58 | Half
09-05 | Khachapuri, Saturday | Eating out | Nino | 39.50 | Half
"""
# date | from | to | amount | how | for
COUPLE_MOVED = """
06-03 | Nino | Sam | 500 | TBC app | rent June
06-21 | Nino | Sam | 219 | TBC app | trainers
07-03 | Nino | Sam | 500 | TBC app | rent July
07-30 | Nino | Sam | 60 | Cash | Kazbegi
08-03 | Nino | Sam | 500 | TBC app | rent August
08-26 | Nino | Sam | 120 | TBC app | lenses
08-31 | Sam | Nino | 50 | Cash | bits and pieces
"""


def tbilisicouple() -> tuple[Workbook, Card]:
    """A couple in Tbilisi: who paid and how it is split on each row, transfers between them, where they stand."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Us"

    sheet = workbook.create_sheet("Shared")
    head(
        sheet,
        1,
        ["Date", "What", "Category", "Paid by", "GEL", "Split", "Nino's part", "Sam's part"],
        "EAD1DC",
    )
    for at, (day, what, kind, who, amount, split) in enumerate(rows(COUPLE_SHARED), 2):
        put(
            sheet,
            at,
            [
                date(day),
                what,
                kind,
                who,
                number(amount),
                split,
                f'=ROUND(E{at}*IF(F{at}="Half",0.5,IF(F{at}="By pay",Us!$B$4,IF(F{at}="Nino",1,0))),2)',
                f"=E{at}-G{at}",
            ],
            ["dd.mm.yy", "", "", "", SIGNED, "", SIGNED, SIGNED],
        )
    dropdown(sheet, "C2:C800", '"' + ",".join(COUPLE_KINDS) + '"')
    dropdown(sheet, "D2:D800", '"Nino,Sam"')
    dropdown(sheet, "F2:F800", '"Half,By pay,Nino,Sam"')
    sheet.freeze_panes = "A2"
    widths(sheet, 11, 34, 15, 9, 11, 9, 12, 12)

    moved = workbook.create_sheet("Transfers")
    head(moved, 1, ["Date", "From", "To", "GEL", "How", "For"], "EAD1DC")
    for at, (day, giver, taker, amount, how, what) in enumerate(rows(COUPLE_MOVED), 2):
        put(
            moved,
            at,
            [date(day), giver, taker, number(amount), how, what],
            ["dd.mm.yy", "", "", MONEY, "", ""],
        )
    dropdown(moved, "B2:C300", '"Nino,Sam"')
    dropdown(moved, "E2:E300", '"TBC app,Cash"')
    moved.freeze_panes = "A2"
    widths(moved, 11, 9, 9, 11, 10, 24)

    title(page, "A1", "Nino & Sam, since June 2026", 15)
    head(page, 3, ["", "Nino", "Sam"], "D9D2E9")
    put(page, 4, ['"By pay" means', 0.4, "=1-B4"], ["", "0%", "0%"])
    lines = [
        ("Paid for us both", "=SUMIF(Shared!$D$2:$D$800,{c}$3,Shared!$E$2:$E$800)"),
        ("Own part", "=SUM(Shared!{part}$2:{part}$800)"),
        ("Given to the other", "=SUMIF(Transfers!$B$2:$B$300,{c}$3,Transfers!$D$2:$D$300)"),
        ("Got from the other", "=SUMIF(Transfers!$C$2:$C$300,{c}$3,Transfers!$D$2:$D$300)"),
        ("Ahead (+) or behind (-)", "={c}6-{c}7+{c}8-{c}9"),
    ]
    for at, (label, formula) in enumerate(lines, 6):
        put(
            page,
            at,
            [label, *[formula.format(c=c, part=part) for c, part in (("B", "G"), ("C", "H"))]],
            ["", SIGNED, SIGNED],
        )
    bold(page, "A10", "B10", "C10")
    shade(page, "A10:C10", "FFF2CC")
    put(page, 11, ['=IF(B10<0,"Nino owes Sam","Sam owes Nino")', "=ABS(B10)"], ["", MONEY])
    head(page, 14, ["By category", "Nino", "Sam", "Together"], "D9D2E9")
    for at, kind in enumerate(COUPLE_KINDS, 15):
        put(
            page,
            at,
            [
                kind,
                *[f"=SUMIF(Shared!$C$2:$C$800,$A{at},Shared!{c}$2:{c}$800)" for c in "GH"],
                f"=B{at}+C{at}",
            ],
            ["", *[SIGNED] * 3],
        )
    put(page, 23, ["All", *[f"=SUM({c}15:{c}22)" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, *[f"{c}23" for c in "ABCD"])
    widths(page, 26, 12, 12, 12)
    return workbook, {
        "book": "tbilisicouple.xlsx",
        "half": "round99",
        "layout": "records",
        "about": "couple who share their spending, Tbilisi, Georgia, GEL",
        "dialect": "one list of shared spending with what and category, then who paid before the amount and how it is split after it (half, by pay, all one's), each one's part by formula, taken back as minus; transfers between the two with from and to before the amount and how last but what for; headings in the first row; who stands where and categories by person on the first sheet",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-12-31"],
        "tables": {"shared": "Shared", "transfers": "Transfers"},
        "free": {"Shared": ["What"], "Transfers": ["For"]},
        "adds_up": {},
        "watch": [
            *[f"Us!{c}{r}" for r in range(6, 11) for c in "BC"],
            "Us!B11",
            *[f"Us!{c}{r}" for r in range(15, 24) for c in "BCD"],
        ],
        "zero": [],
    }


JAM_PLACES = ["Ludlow", "Bishop's Castle", "Leominster", "Much Wenlock"]
# date | market | small | medium | large | cash | card | pitch | remark
JAM_DAYS = """
03-12 | Ludlow | 11 | 18 | 6 | 61.50 | 71 | 18 | cold
03-21 | Bishop's Castle | 8 | 12 | 4 | 46 | 44 | 12 |
03-26 | Ludlow | 13 | 21 | 8 | 58.50 | 102 | 18 |
04-09 | Ludlow | 15 | 24 | 9 | 72 | 111 | 18 | Easter week
04-11 | Leominster | 9 | 14 | 5 | 40 | 66 | 15 |
04-18 | Bishop's Castle | 10 | 13 | 6 | 52 | 58 | 12 |
04-23 | Ludlow | 12 | 19 | 7 | 49.50 | 95 | 18 |
05-02 | Much Wenlock | 14 | 16 | 8 | 55 | 88 | 14 |
05-09 | Leominster | 10 | 17 | 6 | 47 | 79 | 15 |
05-14 | Ludlow | 14 | 23 | 9 | 66.50 | 110 | 18 |
05-16 | Bishop's Castle | 9 | 15 | 5 | 50 | 60 | 12 |
05-28 | Ludlow | 17 | 28 | 11 | 80 | 135 | 18 | half term
06-06 | Much Wenlock | 12 | 18 | 7 | 43.50 | 97 | 14 |
06-11 | Ludlow | 13 | 22 | 8 | 54.50 | 110 | 18 |
06-13 | Leominster | 6 | 9 | 3 | 31.50 | 36 | 15 | rain all day
06-20 | Bishop's Castle | 11 | 16 | 7 | 58 | 72 | 12 |
06-25 | Ludlow | 16 | 25 | 10 | 63 | 132 | 18 |
07-04 | Much Wenlock | 15 | 20 | 9 | 61 | 106 | 14 |
07-09 | Ludlow | 18 | 27 | 10 | 71 | 137 | 18 |
07-11 | Leominster | 12 | 19 | 8 | 52 | 98 | 15 |
07-18 | Bishop's Castle | 13 | 18 | 8 | 62.50 | 86 | 12 |
07-23 | Ludlow | 19 | 29 | 12 | 77.50 | 152 | 18 |
08-01 | Much Wenlock | 16 | 22 | 10 | 58 | 125 | 14 |
08-08 | Leominster | 13 | 20 | 8 | 56.50 | 100 | 15 |
08-13 | Ludlow | 22 | 33 | 14 | 89 | 175 | 18 |
08-15 | Bishop's Castle | 14 | 21 | 9 | 70.50 | 98 | 12 |
08-27 | Ludlow | 20 | 31 | 12 | 80 | 160 | 18 |
09-05 | Much Wenlock | 13 | 19 | 8 | 48.50 | 104 | 14 |
09-10 | Ludlow | 17 | 26 | 11 | 73 | 134 | 18 | food festival week
09-12 | Leominster | 11 | 18 | 7 | 50 | 88 | 15 |
"""
JAM_KINDS = ["Fruit", "Sugar", "Jars & lids", "Labels", "Gas", "Insurance & licences"]
# date | what | supplier | kind | amount | paid by
JAM_BOUGHT = """
03-03 | 10 trays 227g jars, lids | Severn Glass | Jars & lids | 96.40 | Bank
03-05 | Seville oranges, 25 kg | Hope Farm Shop | Fruit | 41 | Cash
03-06 | sugar, 30 kg | Castle Cash & Carry | Sugar | 34.50 | Card
03-09 | labels, 500 | Marches Print | Labels | 48 | Card
03-17 | stall insurance, a year | Stallguard | Insurance & licences | 72 | Bank
03-24 | gas bottle | Tenbury Gas | Gas | 39.95 | Card
04-02 | rhubarb, 18 kg | Hope Farm Shop | Fruit | 27 | Cash
04-07 | sugar, 30 kg | Castle Cash & Carry | Sugar | 34.50 | Card
04-20 | 6 trays small jars, lids | Severn Glass | Jars & lids | 51.20 | Bank
05-05 | sugar, 25 kg | Castle Cash & Carry | Sugar | 28.75 | Card
05-11 | lemons | Hope Farm Shop | Fruit | 18.50 | Cash
05-19 | gas bottle | Tenbury Gas | Gas | 39.95 | Card
06-03 | strawberries, 30 kg | Hope Farm Shop | Fruit | 96 | Cash
06-04 | sugar, 40 kg | Castle Cash & Carry | Sugar | 46 | Card
06-08 | 12 trays 227g jars, lids | Severn Glass | Jars & lids | 115.70 | Bank
06-10 | one tray came broken, refunded | Severn Glass | Jars & lids | -9.64 | Bank
06-22 | gooseberries, 20 kg | Hope Farm Shop | Fruit | 58 | Cash
06-29 | labels, 500 | Marches Print | Labels | 48 | Card
07-06 | raspberries, 22 kg | Hope Farm Shop | Fruit | 104.50 | Cash
07-07 | sugar, 40 kg | Castle Cash & Carry | Sugar | 46.80 | Card
07-16 | gas bottle | Tenbury Gas | Gas | 41.50 | Card
07-20 | blackcurrants, 20 kg | Hope Farm Shop | Fruit | 70 | Cash
07-21 | sugar, 30 kg | Castle Cash & Carry | Sugar | 35.10 | Card
08-04 | 8 trays 340g jars, lids | Severn Glass | Jars & lids | 92.30 | Bank
08-18 | plums, 40 kg | Hope Farm Shop | Fruit | 52 | Cash
08-20 | sugar, 40 kg | Castle Cash & Carry | Sugar | 46.80 | Card
09-02 | damsons, 25 kg | Hope Farm Shop | Fruit | 45 | Cash
09-08 | gas bottle | Tenbury Gas | Gas | 41.50 | Card
"""


def ludlowjam() -> tuple[Workbook, Card]:
    """A jam maker near Ludlow: market days with jars of each size, cash, card and pitch fee; purchases."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Market days"
    across(sheet, "C1:E1", "jars sold", "F4CCCC", 11)
    across(sheet, "F1:J1", "£", "D9EAD3", 11)
    heads = ["Date", "Market", "Small", "Medium", "Large", "Cash", "Card", "Takings", "Pitch fee", "Left"]
    head(sheet, 2, [*heads, "Remarks"], "FCE5CD")
    for at, (day, place, *jars, cash, card, pitch, remark) in enumerate(rows(JAM_DAYS), 3):
        put(
            sheet,
            at,
            [
                date(day),
                place,
                *map(number, jars),
                number(cash),
                number(card),
                f"=F{at}+G{at}",
                number(pitch),
                f"=H{at}-I{at}",
                remark or None,
            ],
            ["ddd dd/mm/yy", "", "0", "0", "0", *[MONEY] * 5, ""],
        )
    sheet.freeze_panes = "C3"
    widths(sheet, 15, 18, 9, 9, 9, 10, 10, 11, 10, 11, 24)

    bought = workbook.create_sheet("Purchases")
    head(bought, 1, ["Date", "What", "Supplier", "Kind", "£", "Paid by"], "FCE5CD")
    for at, (day, what, whom, kind, amount, how) in enumerate(rows(JAM_BOUGHT), 2):
        put(
            bought,
            at,
            [date(day), what, whom, kind, number(amount), how],
            ["dd/mm/yy", "", "", "", SIGNED, ""],
        )
    dropdown(bought, "D2:D300", '"' + ",".join(JAM_KINDS) + '"')
    dropdown(bought, "F2:F300", '"Cash,Card,Bank"')
    bought.freeze_panes = "A2"
    widths(bought, 11, 32, 22, 20, 11, 9)

    page = workbook.create_sheet("Season")
    title(page, "A1", "Damson Lane Preserves - season 2026", 15)
    aside(page, "A2", "small 2.50, medium 4.00, large 5.50")
    head(page, 4, ["Market", "Days", "Jars", "Takings", "Pitch fees", "Left"], "F4CCCC")
    for at, place in enumerate(JAM_PLACES, 5):
        of = f"SUMIF('Market days'!$B$3:$B$300,$A{at},'Market days'!"
        put(
            page,
            at,
            [
                place,
                f"=COUNTIF('Market days'!$B$3:$B$300,$A{at})",
                "=" + "+".join(f"{of}${c}$3:${c}$300)" for c in "CDE"),
                *[f"={of}${c}$3:${c}$300)" for c in "HIJ"],
            ],
            ["", "0", "0", *[MONEY] * 3],
        )
    put(page, 9, ["All", *[f"=SUM({c}5:{c}8)" for c in "BCDEF"]], ["", "0", "0", *[MONEY] * 3])
    bold(page, *[f"{c}9" for c in "ABCDEF"])
    head(page, 11, ["Month", "Takings", "Pitch fees", "Purchases", "Profit"], "F4CCCC")
    day, spent = "'Market days'!$A$3:$A$300", "Purchases!$A$2:$A$300"
    for at in range(12, 22):
        inside = f'">="&$A{at},{{0}},"<="&EOMONTH($A{at},0)'
        put(
            page,
            at,
            [
                dt.date(2026, at - 9, 1),
                *[f"=SUMIFS('Market days'!${c}$3:${c}$300,{day},{inside.format(day)})" for c in "HI"],
                f"=SUMIFS(Purchases!$E$2:$E$300,{spent},{inside.format(spent)})",
                f"=B{at}-C{at}-D{at}",
            ],
            ["mmmm", *[SIGNED] * 4],
        )
    put(page, 22, ["Season", *[f"=SUM({c}12:{c}21)" for c in "BCDE"]], ["", *[SIGNED] * 4])
    bold(page, *[f"{c}22" for c in "ABCDE"])
    shade(page, "A22:E22", "FFF2CC")
    head(page, 4, ["Bought", "£"], "F4CCCC", column=8)
    for at, kind in enumerate(JAM_KINDS, 5):
        put(
            page,
            at,
            [kind, f"=SUMIF(Purchases!$D$2:$D$300,H{at},Purchases!$E$2:$E$300)"],
            ["", SIGNED],
            column=8,
        )
    head(page, 12, ["Jars", "sold"], "F4CCCC", column=8)
    for at, (size, letter) in enumerate(zip(["Small", "Medium", "Large"], "CDE", strict=True), 13):
        put(
            page,
            at,
            [size, f"=SUM('Market days'!{letter}3:{letter}300)"],
            ["", "0"],
            column=8,
        )
    widths(page, 18, 11, 11, 12, 12, 12, 4, 21, 11)
    return workbook, {
        "book": "ludlowjam.xlsx",
        "half": "round99",
        "layout": "records",
        "about": "jam maker selling at four markets, Ludlow, England, GBP, not registered for VAT",
        "dialect": "one line a market day with jars of each of three sizes, cash, card and takings by formula, then the pitch fee and what is left by formula, remarks last; purchases with what, supplier and kind before the amount and how it was paid last, refunds as minus; markets, months with takings, pitch fees, purchases and profit, kinds and jars by size on the last sheet",
        "date_order": "dmy",
        "period": ["2026-03-01", "2026-12-31"],
        "tables": {"market days": "Market days", "purchases": "Purchases"},
        "free": {"Market days": ["Remarks"], "Purchases": ["What", "Supplier"]},
        "adds_up": {},
        "watch": [
            *[f"Season!{c}{r}" for r in range(5, 10) for c in "BCDEF"],
            *[f"Season!{c}{r}" for r in (18, 22) for c in "BCDE"],
            *[f"Season!I{r}" for r in (*range(5, 11), *range(13, 16))],
        ],
        "zero": [],
    }


TENNIS_IN = ["Subscriptions", "Court fees", "Coaching", "Tournament entries", "Donations"]
TENNIS_OUT = [
    "Groundsman",
    "Balls",
    "Floodlights",
    "Court upkeep",
    "Tournament costs",
    "Affiliation",
    "Bank charges",
]
# date | details | ref | category | bank in | bank out | cash in | cash out
TENNIS_BOOK = """
07-02 | F. Banda, sub | | Subscriptions | 60000 | | |
07-03 | ESCOM tokens | | Floodlights | | | | 30000
07-05 | Courts, Saturday and Sunday | R 81 | Court fees | | | 38500 |
07-06 | Mrs Kalua, sub | | Subscriptions | 60000 | | |
07-08 | Shire Sports, 5 cans | chq 401 | Balls | | 87500 | |
07-12 | Courts, Saturday and Sunday | R 82 | Court fees | | | 42000 |
07-13 | To National Bank | slip 14 | Banked | 70000 | | | 70000
07-15 | Three juniors, subs | R 83 | Subscriptions | | | 75000 |
07-18 | Junior clinic | R 84 | Coaching | | | 36000 |
07-19 | Courts, Saturday and Sunday | R 85 | Court fees | | | 31500 |
07-20 | To National Bank | slip 15 | Banked | 120000 | | | 120000
07-24 | Dr Mhango, sub | | Subscriptions | 60000 | | |
07-26 | Courts, Saturday and Sunday | R 86 | Court fees | | | 44000 |
07-31 | Chikondi, July | chq 402 | Groundsman | | 120000 | |
07-31 | National Bank, July | | Bank charges | | 4500 | |
08-02 | Courts, Saturday and Sunday | R 87 | Court fees | | | 35000 |
08-03 | ESCOM tokens | | Floodlights | | | | 30000
08-05 | Lime for the lines | | Court upkeep | | | | 18500
08-07 | Tennis Malawi, affiliation 2026/27 | chq 403 | Affiliation | | 150000 | |
08-09 | Courts, Saturday and Sunday | R 88 | Court fees | | | 40500 |
08-10 | To National Bank | slip 16 | Banked | 65000 | | | 65000
08-12 | Shire Sports, 6 cans | chq 404 | Balls | | 105000 | |
08-15 | Junior clinic | R 89 | Coaching | | | 42000 |
08-16 | Courts, Saturday and Sunday | R 90 | Court fees | | | 37000 |
08-19 | Limbe Tea, for the tournament | | Donations | 200000 | | |
08-21 | Mr and Mrs Chirwa, subs | | Subscriptions | 120000 | | |
08-24 | To National Bank | slip 17 | Banked | 90000 | | | 90000
08-27 | Net repaired, Ndirande Tailors | | Court upkeep | | | | 22000
08-30 | Blantyre Open, 24 entries | R 91 | Tournament entries | | | 192000 |
08-30 | Blantyre Open, drinks and ice | | Tournament costs | | | | 46500
08-31 | Blantyre Open, trophies | chq 405 | Tournament costs | | 84000 | |
08-31 | To National Bank | slip 18 | Banked | 100000 | | | 100000
08-31 | Chikondi, August | chq 406 | Groundsman | | 120000 | |
08-31 | National Bank, August | | Bank charges | | 4500 | |
09-02 | ESCOM tokens | | Floodlights | | | | 32000
09-04 | G. Nyirenda, sub | | Subscriptions | 60000 | | |
09-06 | Courts, Saturday and Sunday | R 92 | Court fees | | | 39500 |
09-09 | Two juniors, subs | R 93 | Subscriptions | | | 50000 |
09-13 | Courts, Saturday and Sunday | R 94 | Court fees | | | 41000 |
09-14 | To National Bank | slip 19 | Banked | 85000 | | | 85000
09-16 | Paint for the umpire chair | | Court upkeep | | | | 15500
09-19 | Junior clinic | R 95 | Coaching | | | 39000 |
09-20 | Courts, Saturday and Sunday | R 96 | Court fees | | | 43500 |
"""


def blantyretennis() -> tuple[Workbook, Card]:
    """A tennis club in Blantyre: bank and cash columns and a category on each line, accounts by months."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Accounts"
    sheet = workbook.create_sheet("Cash book")
    across(sheet, "A1:I1", "NYAMBADWE TENNIS CLUB - CASH BOOK 2026/27 (MK)", "A2C4C9", 13)
    head(
        sheet,
        3,
        [
            "No.",
            "Date",
            "Details",
            "Receipt / cheque",
            "Category",
            "Bank in",
            "Bank out",
            "Cash in",
            "Cash out",
        ],
        "D0E0E3",
    )
    for at, (day, what, ref, kind, *four) in enumerate(rows(TENNIS_BOOK), 4):
        put(
            sheet,
            at,
            [at - 3, date(day), what, ref or None, kind, *map(number, four)],
            ["0", "dd-mmm-yyyy", "", "", "", *[WHOLE] * 4],
        )
    dropdown(sheet, "E4:E500", '"' + ",".join([*TENNIS_IN, *TENNIS_OUT, "Banked"]) + '"')
    sheet.freeze_panes = "A4"
    widths(sheet, 6, 14, 38, 12, 20, 12, 12, 12, 12)

    title(page, "A1", "Nyambadwe Tennis Club")
    aside(page, "A2", "July 2026 to June 2027. Cash taken to the bank is Banked, not income")
    months = [(7 + i - 1) % 12 + 1 for i in range(12)]
    letters = [get_column_letter(c) for c in range(2, 15)]
    watch, totals, at = [], [], 3
    for label, kinds, (one, two) in (("INCOME", TENNIS_IN, "FH"), ("EXPENDITURE", TENNIS_OUT, "GI")):
        at += 1
        head(page, at, [label], "D0E0E3")
        top = at
        for index, month in enumerate(months):
            put(page, at, [dt.date(2026 + (month < 7), month, 1)], ["mmm yy"], column=2 + index)
        put(page, at, ["Year"], column=14)
        bold(page, *[f"{c}{at}" for c in letters])
        shade(page, f"A{at}:N{at}", "D0E0E3")
        start = at + 1
        for kind in kinds:
            at += 1
            sums = []
            for c in letters[:12]:
                inside = (
                    f"'Cash book'!$E$4:$E$500,$A{at},'Cash book'!$B$4:$B$500,\">=\"&{c}${top},"
                    f"'Cash book'!$B$4:$B$500,\"<=\"&EOMONTH({c}${top},0)"
                )
                sums.append(
                    f"=SUMIFS('Cash book'!${one}$4:${one}$500,{inside})+SUMIFS('Cash book'!${two}$4:${two}$500,{inside})"
                )
            put(page, at, [kind, *sums, f"=SUM(B{at}:M{at})"], ["", *[WHOLE] * 13])
            watch += [f"Accounts!D{at}", f"Accounts!N{at}"]
        at += 1
        put(
            page,
            at,
            ["Total " + label.lower(), *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters]],
            ["", *[WHOLE] * 13],
        )
        bold(page, f"A{at}", *[f"{c}{at}" for c in letters])
        watch += [f"Accounts!D{at}", f"Accounts!N{at}"]
        totals.append(at)
        at += 1
    at += 1
    put(page, at, ["SURPLUS", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in letters]], ["", *[WHOLE] * 13])
    bold(page, f"A{at}", *[f"{c}{at}" for c in letters])
    shade(page, f"A{at}:N{at}", "FFF2CC")
    watch += [f"Accounts!D{at}", f"Accounts!N{at}"]
    surplus = at
    at += 2
    head(page, at, ["", "1 July", "In", "Out", "Now"], "D0E0E3")
    for account, start_sum, one, two in (("Bank", 1284500, "F", "G"), ("Cash", 46200, "H", "I")):
        at += 1
        put(
            page,
            at,
            [
                account,
                start_sum,
                f"=SUM('Cash book'!{one}4:{one}500)",
                f"=SUM('Cash book'!{two}4:{two}500)",
                f"=B{at}+C{at}-D{at}",
            ],
            ["", *[WHOLE] * 4],
        )
        watch += [f"Accounts!{c}{at}" for c in "CDE"]
    at += 1
    put(page, at, ["Both", *[f"={c}{at - 2}+{c}{at - 1}" for c in "BCDE"]], ["", *[WHOLE] * 4])
    bold(page, *[f"{c}{at}" for c in "ABCDE"])
    put(page, at + 1, ["Check (nil)", None, None, None, f"=E{at}-B{at}-N{surplus}"], ["", "", "", "", WHOLE])
    watch += [f"Accounts!E{at}", f"Accounts!E{at + 1}"]
    widths(page, 24, *[12] * 13)
    return workbook, {
        "book": "blantyretennis.xlsx",
        "half": "round99",
        "layout": "cash book",
        "about": "tennis club, Blantyre, Malawi, MWK",
        "dialect": "numbered lines with date, details, ref (receipt, cheque or slip) and category before bank in and out and cash in and out, no balances; cash banked as one line with cash out and bank in; income and expenditure by category and months, bank and cash as of now and a check on the first sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "tables": {"cash book": "Cash book"},
        "free": {"Cash book": ["No.", "Details", "Receipt / cheque"]},
        "adds_up": {},
        "watch": watch,
        "zero": [f"Accounts!E{at + 1}"],
    }


# client | pair | rate
WORDS_CLIENTS = """
Casa de Lótus | PT>EN | 0.9
Kam Fai Holdings | ZH>EN | 1.2
Harbour Law | PT>EN | 1.3
Taipa Clinic | EN>PT | 1
Coloane Tours | PT>EN | 0.8
"""
# date | client | text | words | invoice
WORDS_JOBS = """
04-03 | Casa de Lótus | Exhibition panels, tiles | 2860 | MT-41
04-09 | Harbour Law | Power of attorney | 1240 | MT-42
04-15 | Coloane Tours | Walks leaflet | 1950 | MT-43
04-22 | Kam Fai Holdings | Board minutes, March | 3180 | MT-44
04-29 | Taipa Clinic | Patient information, diabetes | 2400 | MT-45
05-06 | Harbour Law | Lease, shop in Rua do Campo | 3650 | MT-46
05-11 | Casa de Lótus | Catalogue, part 1 | 5200 | MT-47
05-20 | Casa de Lótus | Catalogue, part 2 | 4750 | MT-47
05-26 | Kam Fai Holdings | Board minutes, April | 2890 | MT-48
06-02 | Coloane Tours | Website, new pages | 3300 | MT-49
06-09 | Harbour Law | Court order | 1580 | MT-50
06-16 | Taipa Clinic | Consent forms | 1870 | MT-51
06-18 | Taipa Clinic | Consent forms, children | 960 | MT-51
06-25 | Kam Fai Holdings | Board minutes, May | 3020 | MT-52
07-03 | Casa de Lótus | Press release, summer show | 780 | MT-53
07-08 | Harbour Law | Deed of gift | 2110 | MT-54
07-15 | Kam Fai Holdings | Half-year report | 6400 | MT-55
07-22 | Coloane Tours | Ferry and bus guide | 2450 | MT-56
07-29 | Taipa Clinic | Vaccination leaflet | 1350 | MT-57
08-05 | Harbour Law | Shareholders' agreement | 5900 | MT-58
08-12 | Casa de Lótus | Exhibition panels, fans | 3100 | MT-59
08-19 | Kam Fai Holdings | Board minutes, July | 2760 | MT-60
08-26 | Coloane Tours | Menu for the boat | 640 | MT-61
09-02 | Taipa Clinic | Patient information, asthma | 2520 | MT-62
09-08 | Harbour Law | Tenancy contract, Taipa | 2750 |
09-11 | Kam Fai Holdings | Board minutes, August | 2940 |
"""
# invoice | sent | client | paid on
WORDS_INVOICES = """
MT-41 | 04-07 | Casa de Lótus | 05-05
MT-42 | 04-10 | Harbour Law | 04-24
MT-43 | 04-17 | Coloane Tours | 05-12
MT-44 | 04-24 | Kam Fai Holdings | 05-22
MT-45 | 05-04 | Taipa Clinic | 06-01
MT-46 | 05-08 | Harbour Law | 05-21
MT-47 | 05-22 | Casa de Lótus | 06-19
MT-48 | 05-28 | Kam Fai Holdings | 06-26
MT-49 | 06-05 | Coloane Tours | 07-07
MT-50 | 06-11 | Harbour Law | 06-24
MT-51 | 06-19 | Taipa Clinic | 07-17
MT-52 | 06-29 | Kam Fai Holdings | 07-28
MT-53 | 07-06 | Casa de Lótus | 08-03
MT-54 | 07-10 | Harbour Law | 07-23
MT-55 | 07-17 | Kam Fai Holdings | 08-14
MT-56 | 07-24 | Coloane Tours | 08-25
MT-57 | 07-31 | Taipa Clinic | 08-28
MT-58 | 08-07 | Harbour Law | 08-20
MT-59 | 08-14 | Casa de Lótus | 09-09
MT-60 | 08-21 | Kam Fai Holdings |
MT-61 | 08-28 | Coloane Tours |
MT-62 | 09-04 | Taipa Clinic |
"""
WORDS_KINDS = [
    "Software",
    "Phone & internet",
    "Books & courses",
    "Proofreader",
    "Office",
    "Travel",
    "Bank fees",
]
# date | kind | what | payee | amount | paid from
WORDS_COSTS = """
04-01 | Phone & internet | fibre and mobile | CTM | 318 | Bank
04-10 | Office | paper, ink | Livraria São Paulo | 226.50 | Cash
04-16 | Proofreader | walks leaflet | Inês | 400 | Bank
04-30 | Bank fees | account | BNU | 30 | Bank
05-01 | Phone & internet | fibre and mobile | CTM | 318 | Bank
05-14 | Books & courses | legal dictionary | Livraria Portuguesa | 465 | Credit card
05-22 | Proofreader | catalogue | Inês | 1200 | Bank
06-01 | Phone & internet | fibre and mobile | CTM | 318 | Bank
06-04 | Software | terminology tool, a year | TermBox | 690 | Credit card
06-12 | Travel | ferry to Hong Kong, client meeting | TurboJet | 350 | Credit card
06-30 | Bank fees | account | BNU | 30 | Bank
07-01 | Phone & internet | fibre and mobile | CTM | 318 | Bank
07-09 | Office | desk lamp | Mobília Nova | 289 | Cash
07-13 | Office | desk lamp taken back | Mobília Nova | -289 | Cash
07-18 | Proofreader | half-year report | Inês | 950 | Bank
07-23 | Software | backup, a year | CloudAttic | 480 | Credit card
08-01 | Phone & internet | fibre and mobile | CTM | 318 | Bank
08-06 | Books & courses | webinar, contract terms | APT | 250 | Credit card
08-13 | Office | stamps, envelopes | Correios | 74 | Cash
08-31 | Bank fees | account | BNU | 30 | Bank
09-01 | Phone & internet | fibre and mobile | CTM | 318 | Bank
09-07 | Travel | bus card topped up | Macau Pass | 100 | Cash
"""


def table(sheet_name: str, ref: str, style: str) -> Table:
    """An Excel table over a list."""
    made = Table(displayName=sheet_name, ref=ref)
    made.tableStyleInfo = TableStyleInfo(name=style, showRowStripes=True)
    return made


def macautranslator() -> tuple[Workbook, Card]:
    """A freelance translator in Macau: jobs by words and rate, invoices that sum them, expenses, a year's page."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Jobs"
    terms = {client: (pair, rate) for client, pair, rate in rows(WORDS_CLIENTS)}
    put(sheet, 1, ["Job", "Delivered", "Client", "Text", "Pair", "Words", "Rate", "Fee", "Invoice"])
    at = 1
    for at, (day, client, text, words, invoice) in enumerate(rows(WORDS_JOBS), 2):
        pair, rate = terms[client]
        put(
            sheet,
            at,
            [
                at + 99,
                date(day),
                client,
                text,
                pair,
                number(words),
                number(rate),
                f"=F{at}*G{at}",
                invoice or None,
            ],
            ["0", "dd/mm/yyyy", "", "", "", "#,##0", "0.00", MONEY, ""],
        )
    sheet.add_table(table("Jobs", f"A1:I{at}", "TableStyleMedium2"))
    sheet.freeze_panes = "A2"
    widths(sheet, 7, 12, 20, 32, 9, 9, 8, 12, 10)

    bills = workbook.create_sheet("Invoices")
    put(bills, 1, ["Invoice", "Sent", "Client", "Amount", "Paid on", "Open"])
    for at, (invoice, day, client, paid) in enumerate(rows(WORDS_INVOICES), 2):
        put(
            bills,
            at,
            [
                invoice,
                date(day),
                client,
                f"=SUMIF(Jobs!$I$2:$I$400,A{at},Jobs!$H$2:$H$400)",
                day_of(paid),
                f'=IF(E{at}="",D{at},0)',
            ],
            ["", "dd/mm/yyyy", "", MONEY, "dd/mm/yyyy", MONEY],
        )
    bills.add_table(table("Bills", f"A1:F{at}", "TableStyleMedium4"))
    bills.freeze_panes = "A2"
    widths(bills, 10, 12, 22, 13, 12, 13)

    costs = workbook.create_sheet("Expenses")
    put(costs, 1, ["Date", "Kind", "What", "Payee", "MOP", "Paid from"])
    for at, (day, kind, what, whom, amount, how) in enumerate(rows(WORDS_COSTS), 2):
        put(
            costs,
            at,
            [date(day), kind, what, whom, number(amount), how],
            ["dd/mm/yyyy", "", "", "", SIGNED, ""],
        )
    costs.add_table(table("Spent", f"A1:F{at}", "TableStyleMedium3"))
    dropdown(costs, "B2:B300", '"' + ",".join(WORDS_KINDS) + '"')
    dropdown(costs, "F2:F300", '"Bank,Credit card,Cash"')
    costs.freeze_panes = "A2"
    widths(costs, 12, 18, 34, 22, 12, 13)

    page = workbook.create_sheet("Year")
    title(page, "A1", "2026/27, from April (MOP)")
    head(page, 3, ["Month", "Words", "Work done", "Came in", "Expenses", "Came in less expenses"], "DDEBF7")
    done, paid_on, spent = "Jobs!$B$2:$B$400", "Invoices!$E$2:$E$300", "Expenses!$A$2:$A$300"
    for at in range(4, 16):
        month = (at - 1) % 12 + 1
        inside = f'">="&$A{at},{{0}},"<="&EOMONTH($A{at},0)'
        put(
            page,
            at,
            [
                dt.date(2026 + (month < 4), month, 1),
                f"=SUMIFS(Jobs!$F$2:$F$400,{done},{inside.format(done)})",
                f"=SUMIFS(Jobs!$H$2:$H$400,{done},{inside.format(done)})",
                f"=SUMIFS(Invoices!$D$2:$D$300,{paid_on},{inside.format(paid_on)})",
                f"=SUMIFS(Expenses!$E$2:$E$300,{spent},{inside.format(spent)})",
                f"=D{at}-E{at}",
            ],
            ["mmmm yyyy", "#,##0", *[SIGNED] * 4],
        )
    put(page, 16, ["Year", *[f"=SUM({c}4:{c}15)" for c in "BCDEF"]], ["", "#,##0", *[SIGNED] * 4])
    bold(page, *[f"{c}16" for c in "ABCDEF"])
    shade(page, "A16:F16", "FFF2CC")
    put(page, 18, ["Invoiced, not paid", None, "=SUM(Invoices!F2:F300)"], ["", "", MONEY])
    put(page, 19, ["Not invoiced yet", None, "=SUM(Jobs!H2:H400)-SUM(Invoices!D2:D300)"], ["", "", MONEY])
    head(page, 22, ["Client", "Words", "Work done", "Not paid"], "DDEBF7")
    for at, client in enumerate(terms, 23):
        put(
            page,
            at,
            [
                client,
                *[f"=SUMIF(Jobs!$C$2:$C$400,$A{at},Jobs!${c}$2:${c}$400)" for c in "FH"],
                f"=SUMIF(Invoices!$C$2:$C$300,$A{at},Invoices!$F$2:$F$300)",
            ],
            ["", "#,##0", MONEY, MONEY],
        )
    head(page, 30, ["Expenses", "MOP"], "DDEBF7")
    for at, kind in enumerate(WORDS_KINDS, 31):
        put(page, at, [kind, f"=SUMIF(Expenses!$B$2:$B$300,A{at},Expenses!$E$2:$E$300)"], ["", SIGNED])
    widths(page, 20, 12, 13, 13, 13, 14)
    return workbook, {
        "book": "macautranslator.xlsx",
        "half": "round99",
        "layout": "records",
        "about": "freelance translator, Macau, MOP, no sales tax there",
        "dialect": "Excel tables: numbered jobs with client, text and pair before words, rate and the fee by formula, the invoice's number filled in later; invoices with the amount summed from the jobs by formula, the day paid filled in later and what is open by formula; expenses with the kind first, what and payee before the amount and where it was paid from last, taken back as minus; months, unpaid, not invoiced, clients and kinds on the last sheet",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "tables": {"jobs": "Jobs", "invoices": "Invoices", "costs": "Expenses"},
        "free": {"Jobs": ["Job", "Text"], "Expenses": ["What", "Payee"]},
        "adds_up": {},
        "watch": [
            *[f"Year!{c}{r}" for r in (9, 16) for c in "BCDEF"],
            "Year!C18",
            "Year!C19",
            *[f"Year!{c}{r}" for r in range(23, 28) for c in "BCD"],
            *[f"Year!B{r}" for r in range(31, 38)],
        ],
        "zero": [],
    }


BOOKS = [kelownapaws, tbilisicouple, ludlowjam, blantyretennis, macautranslator]
