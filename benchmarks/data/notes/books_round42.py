"""The workbooks of round 42: a hill farm, a hockey club, a digger with driver, a bridal shop."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import (
    bold,
    date,
    day_of,
    dropdown,
    head,
    journal_lines,
    months_page,
    number,
    put,
    rows,
    title,
    widths,
)
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


# date, details, enterprise, category, in, out
FARM_BOOK = """
08-03 | Ballina Mart, 2 bullocks | Cattle | Livestock sales | 3240 |
08-03 | Ballina Mart, commission | Cattle | Mart fees | | 48
08-04 | Cottage, Byrne family, one week | Cottage | Lettings | 620 |
08-05 | Moy Co-op, calf nuts | Cattle | Feed | | 118.50
08-06 | Glynn Oil, green diesel | Farm | Fuel | | 410
08-08 | Bridie, changeover | Cottage | Cleaning & laundry | | 55
08-10 | Durkan Vets, dosing the ewes | Sheep | Vet & medicine | | 96
08-12 | Mickey Loftus, second cut silage | Cattle | Contractor | | 780
08-14 | Drawings | Farm | Drawings | | 600
08-15 | Bridie, changeover | Cottage | Cleaning & laundry | | 55
08-17 | Airbnb, Kelly weekend | Cottage | Lettings | 290 |
08-17 | Airbnb, their fee | Cottage | Commission & adverts | | 8.70
08-19 | Electric Ireland, yard | Farm | Electricity | | 142.30
08-20 | Electric Ireland, cottage | Cottage | Electricity | | 76.15
08-24 | Ballina Mart, 15 lambs | Sheep | Livestock sales | 1770 |
08-24 | Ballina Mart, commission | Sheep | Mart fees | | 45
08-27 | Hanley Tractors, clutch cable | Farm | Machinery repairs | | 84.60
08-28 | Drawings | Farm | Drawings | | 600
08-31 | AIB, fees | Farm | Bank charges | | 11.20
09-02 | Wool, Mayo Wool Merchants | Sheep | Wool sales | 138.40 |
09-03 | Cottage, Wagner family, one week | Cottage | Lettings | 560 |
09-05 | Bridie, changeover | Cottage | Cleaning & laundry | | 55
09-08 | Moy Co-op, ram nuts and a mineral lick | Sheep | Feed | | 74.20
09-10 | Glynn Oil, green diesel | Farm | Fuel | | 395
09-11 | Drawings | Farm | Drawings | | 600
09-14 | Ballina Mart, hogget ram | Sheep | Livestock bought | | 420
09-16 | Durkan Vets, TB test, 31 head | Cattle | Vet & medicine | | 186
09-18 | FBD, farm insurance, half year | Farm | Insurance | | 512
09-21 | Airbnb, Rossi weekend | Cottage | Lettings | 310 |
09-21 | Airbnb, their fee | Cottage | Commission & adverts | | 9.30
09-23 | Stakes and sheep wire, Moy Co-op | Sheep | Fencing | | 236.80
09-25 | Drawings | Farm | Drawings | | 600
09-28 | Ballina Mart, 18 lambs | Sheep | Livestock sales | 2088 |
09-28 | Ballina Mart, commission | Sheep | Mart fees | | 54
09-30 | AIB, fees | Farm | Bank charges | | 11.20
10-02 | Mickey Loftus, hedge cutting | Farm | Contractor | | 260
10-05 | Ballina Mart, 3 weanlings | Cattle | Livestock sales | 2940 |
10-05 | Ballina Mart, commission | Cattle | Mart fees | | 54
10-06 | New mattress for the cottage | Cottage | Repairs & fittings | | 329
10-08 | Moy Co-op, ewe nuts | Sheep | Feed | | 131.60
10-09 | Drawings | Farm | Drawings | | 600
10-12 | Glynn Oil, green diesel | Farm | Fuel | | 422
10-14 | Durkan Vets, lame ram | Sheep | Vet & medicine | | 65
10-15 | Moy Co-op, calf nuts | Cattle | Feed | | 124.40
10-16 | Department, BISS advance | Farm | Grants & schemes | 4860 |
10-19 | Electric Ireland, yard | Farm | Electricity | | 151.75
10-20 | Electric Ireland, cottage | Cottage | Electricity | | 81.90
10-21 | Department, sheep welfare scheme | Sheep | Grants & schemes | 640 |
10-23 | Drawings | Farm | Drawings | | 600
10-26 | Cottage, Gallagher family, mid-term | Cottage | Lettings | 480 |
10-28 | Bridie, changeover | Cottage | Cleaning & laundry | | 55
10-29 | Hanley Tractors, service of the Massey | Farm | Machinery repairs | | 348.50
10-30 | AIB, fees | Farm | Bank charges | | 11.20
"""

FARM_PARTS = ["Cattle", "Sheep", "Cottage", "Farm"]
FARM_IN = ["Livestock sales", "Wool sales", "Lettings", "Grants & schemes"]
FARM_OUT = [
    "Livestock bought",
    "Feed",
    "Vet & medicine",
    "Mart fees",
    "Contractor",
    "Fuel",
    "Machinery repairs",
    "Fencing",
    "Insurance",
    "Electricity",
    "Cleaning & laundry",
    "Repairs & fittings",
    "Commission & adverts",
    "Bank charges",
    "Drawings",
]


def hillfarm() -> tuple[Workbook, Card]:
    """A hill farm in Mayo: one bank account, an enterprise and a category on every line."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Carrow Hill Farm - cash book from 1 August 2026 (€)")
    head(book, 3, ["Date", "Details", "Enterprise", "Category", "In", "Out", "Balance"], "E2EFDA")
    put(
        book,
        4,
        [date("08-01"), "Balance brought forward", None, None, None, None, 3218.45],
        ["dd/mm/yyyy", "", "", "", "", "", SIGNED],
    )
    for at, r in enumerate(rows(FARM_BOOK), 5):
        put(
            book,
            at,
            [date(r[0]), *r[1:4], number(r[4]), number(r[5]), f"=G{at - 1}+E{at}-F{at}"],
            ["dd/mm/yyyy", "", "", "", MONEY, MONEY, SIGNED],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 38, 12, 22, 11, 11, 12)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "By enterprise and category (€)")
    head(page, 3, ["", *FARM_PARTS, "All"], "E2EFDA")
    at, totals = 3, []
    for part, names, more, less in (("Income", FARM_IN, "E", "F"), ("Costs", FARM_OUT[:-1], "F", "E")):
        start = at + 1
        for name in names:
            at += 1
            figures = []
            for c in "BCDE":
                one, two = (
                    f"SUMIFS('Cash book'!${x}$5:${x}$900,'Cash book'!$C$5:$C$900,{c}$3,'Cash book'!$D$5:$D$900,$A{at})"
                    for x in (more, less)
                )
                figures.append(f"={one}-{two}")
            put(page, at, [name, *figures, f"=SUM(B{at}:E{at})"], ["", *[SIGNED] * 5])
        at += 1
        put(
            page,
            at,
            [f"Total {part.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDEF"]],
            ["", *[SIGNED] * 5],
        )
        bold(page, *[f"{c}{at}" for c in "ABCDEF"])
        totals.append(at)
        at += 1
    margin = at + 1
    put(page, margin, ["Margin", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bold(page, *[f"{c}{margin}" for c in "ABCDEF"])
    drawn = "-".join(f"SUMIFS('Cash book'!{x}5:{x}900,'Cash book'!D5:D900,\"Drawings\")" for x in "FE")
    put(page, margin + 1, ["Drawings", *[None] * 4, f"={drawn}"], ["", *[SIGNED] * 5])
    bank = "='Cash book'!G4+SUM('Cash book'!E5:E900)-SUM('Cash book'!F5:F900)"
    put(page, margin + 2, ["In the bank", *[None] * 4, bank], ["", *[SIGNED] * 5])
    check = f"=ROUND('Cash book'!G4+F{margin}-F{margin + 1}-F{margin + 2},2)"
    put(page, margin + 3, ["Check (0)", *[None] * 4, check], ["", *[SIGNED] * 5])
    lists = workbook.create_sheet("Lists")
    head(lists, 1, ["Enterprise", "Category"], "E2EFDA")
    for row, name in enumerate(FARM_PARTS, 2):
        lists.cell(row, 1, name)
    for row, name in enumerate([*FARM_IN, *FARM_OUT], 2):
        lists.cell(row, 2, name)
    dropdown(book, "C5:C900", f"Lists!$A$2:$A${1 + len(FARM_PARTS)}")
    dropdown(book, "D5:D900", f"Lists!$B$2:$B${1 + len(FARM_IN) + len(FARM_OUT)}")
    widths(lists, 14, 24)
    widths(page, 24, 12, 12, 12, 12, 12)
    return workbook, {
        "book": "hillfarm.xlsx",
        "half": "round42",
        "layout": "cash book",
        "about": "hill farm with a holiday cottage, Ireland, EUR; a flat-rate farmer, not registered for VAT",
        "dialect": "one bank account, an enterprise and a category on every line after the details, in and out with a running balance; what a mart or a website keeps back as a line of its own beside the full amount; summary of categories by enterprise",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "cash": {"sheet": "Cash book", "date": "Date", "category": "Category", "in": ["In"], "out": ["Out"]},
        "free": {"Cash book": ["Details"]},
        "adds_up": {"Cash book": ["In", "Out"]},
        "watch": [
            *[f"Summary!{c}{row}" for row in (*totals, margin) for c in "BCDEF"],
            *[f"Summary!F{row}" for row in range(4, totals[0])],
            *[f"Summary!F{row}" for row in range(totals[0] + 1, totals[1])],
            *[f"Summary!F{margin + i}" for i in (1, 2, 3)],
        ],
        "zero": [f"Summary!F{margin + 3}"],
    }


# line, the year's budget, then what really was from May on
HOCKEY = {
    "Income": """
Subs | 3600 | | | 270 | 810 | 1620 | 540 | 90 | | | | |
Match fees | 2400 | | | | | 288 | 384 | 96 | | | | |
Junior training | 1500 | 120 | 135 | | | 210 | 225 | 60 | | | | |
Sponsorship | 750 | | | | 500 | | | | | | | |
Teas sold | 640 | | | | | 92.50 | 118 | 31 | | | | |
Kit sold | 500 | | | | 60 | 184 | 72 | | | | | |
Raffles & quiz nights | 800 | 164 | | | | | 212.40 | | | | | |
Grants & donations | 400 | | 250 | | | | | | | | | |
""",
    "Playing": """
Pitch hire | 4200 | 140 | 140 | | 280 | 420 | 420 | | | | | |
Umpires | 1200 | | | | | 120 | 180 | 60 | | | | |
Coach (Dafydd) | 1900 | 105 | 105 | | 140 | 245 | 280 | 70 | | | | |
League & affiliation | 620 | | | 185 | | 310 | | | | | | |
Balls & equipment | 450 | | | | 168.75 | 42 | | | | | | |
Kit bought | 550 | | | 412 | | | | | | | | |
Minibus & travel | 900 | | | | | 165 | 180 | | | | | |
""",
    "Running the club": """
Food for teas | 380 | | | | | 48.35 | 61.90 | 17.20 | | | | |
Insurance | 290 | 286.50 | | | | | | | | | | |
Website & app | 120 | 9.99 | 9.99 | 9.99 | 9.99 | 9.99 | 9.99 | | | | | |
Trophies & socials | 350 | 148 | | | | | 85 | | | | | |
First aid | 60 | | | | 34.20 | | | | | | | |
Bank charges | 78 | 6.50 | 6.50 | 6.50 | 6.50 | 6.50 | | | | | | |
Other | 100 | | 22 | | | 15.40 | | | | | | |
""",
}


def hockeyclub() -> tuple[Workbook, Card]:
    """A hockey club in Wales: lines by months from May beside the year's budget, what is left of it."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026-27"
    title(sheet, "A1", "Cardigan Bay Hockey Club - budget and actual 2026/27 (£)")
    put(sheet, 2, ["Put things in the month they are paid. Refunds come off the line they belong to."])
    names = ["May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr"]
    totals = months_page(sheet, names, HOCKEY, "FCE4D6", plan="Budget")
    head(sheet, 3, ["Left of budget"], "FCE4D6", 16)
    for at in range(5, totals[-1] + 1):
        if sheet.cell(at, 2).value is not None:
            put(sheet, at, [f"=B{at}-O{at}"], [SIGNED], 16)
    letters = [get_column_letter(i) for i in range(2, 16)]
    spent = totals[-1] + 2
    put(
        sheet,
        spent,
        ["Total spent", *[f"={c}{totals[1]}+{c}{totals[2]}" for c in letters]],
        ["", *[SIGNED] * 14],
    )
    put(
        sheet,
        spent + 1,
        ["Surplus or deficit", *[f"={c}{totals[0]}-{c}{spent}" for c in letters]],
        ["", *[SIGNED] * 14],
    )
    bank = [f"={letters[i - 1]}{spent + 2}+{letters[i]}{spent + 1}" for i in range(2, 13)]
    put(sheet, spent + 2, ["In the bank", None, f"=1874.3+C{spent + 1}", *bank], ["", *[SIGNED] * 13])
    bold(sheet, *[f"A{row}" for row in range(spent, spent + 3)])
    sheet.column_dimensions["P"].width = 12
    return workbook, {
        "book": "hockeyclub.xlsx",
        "half": "round42",
        "layout": "grid",
        "about": "hockey club, Wales, GBP",
        "dialect": "lines by months from May after the year's budget, parts with totals, the year and what is left of the budget after, refunds taken off their line in the month they are paid, surplus and the bank at the foot",
        "date_order": "dmy",
        "period": ["2026-05-01", "2027-04-30"],
        "grid": {"sheet": "2026-27", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"2026-27!{c}{row}" for c in "HIO" for row in (*totals, spent, spent + 1)],
            *[f"2026-27!P{row}" for row in totals],
            f"2026-27!H{spent + 2}",
            f"2026-27!I{spent + 2}",
        ],
    }


BOOKS = [hillfarm, hockeyclub]
