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
    of_kind,
    put,
    rows,
    title,
    widths,
)
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

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


# number, date, customer, job, amount, days, paid, paid on
DIG_INVOICES = """
101 | 07-06 | Macrae Homes | Footings, plots 3 and 4 | 1680 | 30 | 1680 | 08-05
102 | 07-13 | Mrs Geddes | Soakaway behind the house | 540 | 14 | 540 | 07-24
103 | 07-20 | Strath Estate | Hill track, 3 days | 1050 | 30 | 1050 | 08-19
104 | 07-27 | Colin Urquhart | Septic trench | 620 | 14 | 620 | 08-10
105 | 08-03 | Macrae Homes | Footings, plot 5 | 840 | 30 | 840 | 09-02
106 | 08-12 | Nairnside Farm | Field drains, 4 days | 1400 | 30 | 1400 | 09-14
107 | 08-20 | Mr & Mrs Lyall | Drive dug out | 980 | 14 | 980 | 09-04
108 | 08-31 | Macrae Homes | Service trench | 1120 | 30 | 1120 | 09-30
109 | 09-07 | Strath Estate | Ditches, 2 days | 700 | 30 | 700 | 10-09
110 | 09-14 | Mrs Geddes | Pond | 450 | 14 | 450 | 09-25
111 | 09-21 | Dawson Builders | Site strip, 5 days | 1750 | 30 | 1000 | 10-21
112 | 09-28 | Nairnside Farm | Base for silage pit | 2100 | 30 | 2100 | 10-28
113 | 10-05 | Macrae Homes | Footings, plots 6 and 7 | 1680 | 30 | |
114 | 10-12 | Jim Paterson | Hole for septic tank | 580 | 14 | |
115 | 10-15 | Colin Urquhart | Hedge out and levelled | 490 | 14 | 490 | 10-26
116 | 10-19 | Strath Estate | Hill track, 2 days | 700 | 30 | |
117 | 10-22 | Mr & Mrs Lyall | Patio dug out | 640 | 14 | 300 | 10-30
118 | 10-30 | Macrae Homes | Road, plots 6 and 7 | 1260 | 30 | |
"""

# date, supplier, for, amount, due, paid on, how
DIG_BILLS = """
07-03 | Highland Plant Finance | Digger instalment | 412.50 | | 07-03 | Bank
07-08 | Northern Fuels | Diesel | 365 | 08-07 | 08-06 | Bank
07-14 | Screwfix | Tools & small parts | 46.80 | | 07-14 | Card
07-22 | A9 Hydraulics | Repairs | 218 | 08-21 | 08-20 | Bank
07-28 | EE | Phone | 32 | | 07-28 | Bank
08-03 | Highland Plant Finance | Digger instalment | 412.50 | | 08-03 | Bank
08-07 | Euan, two days | Casual labour | 220 | | 08-07 | Cash
08-11 | Northern Fuels | Diesel | 388 | 09-10 | 09-09 | Bank
08-18 | Kinloch Haulage | Low-loader | 180 | 09-17 | 09-17 | Bank
08-28 | EE | Phone | 32 | | 08-28 | Bank
09-03 | Highland Plant Finance | Digger instalment | 412.50 | | 09-03 | Bank
09-10 | Northern Fuels | Diesel | 402 | 10-10 | 10-09 | Bank
09-16 | Screwfix | Tools & small parts | 29.95 | | 09-16 | Card
09-24 | A9 Hydraulics | Repairs | 340 | 10-24 | 10-23 | Bank
09-28 | EE | Phone | 32 | | 09-28 | Bank
10-01 | NFU Mutual | Insurance | 684 | | 10-01 | Bank
10-02 | Euan, one day | Casual labour | 110 | | 10-02 | Cash
10-05 | Highland Plant Finance | Digger instalment | 412.50 | | 10-05 | Bank
10-13 | Northern Fuels | Diesel | 376.20 | 11-12 | |
10-14 | Kinloch Haulage | Low-loader | 240 | 11-13 | |
10-20 | Caley Tracks | Tracks & buckets | 890 | 11-19 | |
10-23 | Screwfix | Tools & small parts | 18.40 | | 10-23 | Card
10-28 | EE | Phone | 32 | | 10-28 | Bank
"""

DIG_KINDS = [
    "Digger instalment",
    "Diesel",
    "Repairs",
    "Tracks & buckets",
    "Low-loader",
    "Tools & small parts",
    "Casual labour",
    "Insurance",
    "Phone",
    "Other",
]


def digger() -> tuple[Workbook, Card]:
    """A digger with driver in the Highlands: invoices with days to pay, bills paid at once or on a due day."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Invoices"
    title(sales, "A1", "Ross Digger Hire - invoices 2026 (£)")
    heads = ["No", "Date", "Customer", "Job", "Amount", "Days", "Due", "Paid", "Paid on", "Owing", "Status"]
    head(sales, 3, heads, "FFF2CC")
    for at, r in enumerate(rows(DIG_INVOICES), 4):
        put(
            sales,
            at,
            [
                int(r[0]),
                date(r[1]),
                *r[2:4],
                number(r[4]),
                int(r[5]),
                f"=B{at}+F{at}",
                number(r[6]),
                day_of(r[7]),
                f"=E{at}-H{at}",
                f'=IF(J{at}<=0,"Paid",IF(H{at}>0,"Part paid","Open"))',
            ],
            ["0", "dd/mm/yyyy", "", "", MONEY, "0", "dd/mm/yyyy", MONEY, "dd/mm/yyyy", MONEY],
        )
    sales.freeze_panes = "A4"
    widths(sales, 7, 12, 22, 28, 11, 7, 12, 11, 12, 11, 10)
    bills = workbook.create_sheet("Bills")
    title(bills, "A1", "Bills and costs 2026 (£) - no due day when paid at once")
    head(bills, 3, ["Date", "Supplier", "For", "Amount", "Due", "Paid on", "How"], "FFF2CC")
    for at, r in enumerate(rows(DIG_BILLS), 4):
        put(
            bills,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), day_of(r[4]), day_of(r[5]), r[6] or None],
            ["dd/mm/yyyy", "", "", MONEY, "dd/mm/yyyy", "dd/mm/yyyy"],
        )
    bills.freeze_panes = "A4"
    dropdown(bills, "C4:C500", '"' + ",".join(DIG_KINDS) + '"')
    dropdown(bills, "G4:G500", '"Bank,Card,Cash"')
    widths(bills, 12, 26, 21, 11, 12, 12, 8)
    page = workbook.create_sheet("Totals")
    title(page, "A1", "Totals since July 2026")
    for row, (label, formula) in enumerate(
        (
            ("Invoiced", "=SUM(Invoices!E4:E500)"),
            ("Paid to me", "=SUM(Invoices!H4:H500)"),
            ("Still owed to me", "=B3-B4"),
            ("Bills and costs", "=SUM(Bills!D4:D500)"),
            ("Paid by me", '=SUMIFS(Bills!D4:D500,Bills!F4:F500,">0")'),
            ("Bills to pay", "=B6-B7"),
            ("Profit", "=B3-B6"),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", SIGNED])
    for at, kind in enumerate(DIG_KINDS, 12):
        put(page, at, [kind, f"=SUMIFS(Bills!$D$4:$D$500,Bills!$C$4:$C$500,A{at})"], ["", SIGNED])
    bold(page, "A5", "B5", "A8", "B8", "A9", "B9")
    widths(page, 22, 13)
    return workbook, {
        "book": "digger.xlsx",
        "half": "round42",
        "layout": "records",
        "about": "digger hire with driver, Scotland, GBP; under the VAT limit, not registered",
        "dialect": "invoices with days to pay, due day, what is owing and status by formula, what is paid so far and its last day; bills with a due day, or paid at once on the same line without one",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "tables": {"invoices": "Invoices", "bills": "Bills"},
        "free": {"Invoices": ["No", "Job"]},
        "adds_up": {},
        "watch": [f"Totals!B{row}" for row in (*range(3, 10), *range(12, 12 + len(DIG_KINDS)))],
    }


BRIDAL_ACCOUNTS = """
Danske current account | Asset
Till | Asset
Customers owing | Asset
Shop fittings | Asset
Suppliers | Liability
Deposits on gowns | Liability
Credit card | Liability
Fit-out loan | Liability
Capital | Equity
Drawings | Equity
Gown sales | Income
Veils & accessories | Income
Alteration charges | Income
Gowns bought | Expense
Accessories bought | Expense
Seamstress | Expense
Wages | Expense
Rent | Expense
Rates | Expense
Electricity | Expense
Phone & internet | Expense
Advertising & fairs | Expense
Dry cleaning | Expense
Insurance | Expense
Card machine fees | Expense
Bank charges | Expense
Loan interest | Expense
Sundries | Expense
"""

BRIDAL_JOURNAL = """
09-01 | Opening balances | Danske current account 9840; Till 120; Customers owing 860; Shop fittings 12400; Suppliers -3150; Deposits on gowns -2400; Credit card -286.40; Fit-out loan -6500; Capital -10883.60
09-01 | Rent, September | Rent 750; Danske current account -750
09-03 | Deposit, Aoife McCann, gown at 1450 | Danske current account 500; Deposits on gowns -500
09-05 | Veil and comb, cash | Till 145; Veils & accessories -145
09-07 | Ivory Lane, bill, two gowns | Gowns bought 1180; Suppliers -1180
09-10 | Bernie, alterations on two gowns | Seamstress 160; Till -160
09-11 | Sarah Toner, gown 1350 collected, balance by card | Danske current account 900; Deposits on gowns 450; Gown sales -1350
09-14 | Paid Ivory Lane, August bill | Suppliers 1850; Danske current account -1850
09-15 | Power NI | Electricity 118.60; Danske current account -118.60
09-17 | Hem and bustle, Sarah Toner, cash | Till 120; Alteration charges -120
09-18 | Donnelly party, four bridesmaids, invoiced | Customers owing 720; Gown sales -720
09-19 | Shoes and a garter, card | Danske current account 88; Veils & accessories -88
09-21 | Facebook | Advertising & fairs 60; Credit card -60
09-22 | Martin party paid for August | Danske current account 860; Customers owing -860
09-24 | BT | Phone & internet 46.90; Danske current account -46.90
09-24 | Deposit, Niamh Quinn, gown at 1600 | Danske current account 500; Deposits on gowns -500
09-25 | Caitlin, September | Wages 420; Danske current account -420
09-28 | Fit-out loan, September | Fit-out loan 250; Loan interest 32.50; Danske current account -282.50
09-28 | Credit card paid off | Credit card 286.40; Danske current account -286.40
09-30 | Drawings | Drawings 1200; Danske current account -1200
09-30 | Card machine, September | Card machine fees 41.20; Danske current account -41.20
09-30 | Danske, charges | Bank charges 12; Danske current account -12
10-01 | Rent, October | Rent 750; Danske current account -750
10-02 | Grace & Pearl, bill, veils and combs | Accessories bought 340; Suppliers -340
10-03 | Tiara, cash | Till 95; Veils & accessories -95
10-05 | Till to the bank | Danske current account 100; Till -100
10-06 | Donnelly party, part of their invoice | Danske current account 400; Customers owing -400
10-08 | Paid Belle Rose, August bill | Suppliers 1300; Danske current account -1300
10-09 | Paid Ivory Lane, two gowns of September | Suppliers 1180; Danske current account -1180
10-10 | Taking in a gown at the waist, cash | Till 140; Alteration charges -140
10-12 | Pins, thread and tissue paper | Sundries 22.40; Till -22.40
10-13 | Belle Rose, bill, three gowns | Gowns bought 2040; Suppliers -2040
10-14 | Sample gown off the rail, card | Danske current account 480; Gown sales -480
10-15 | Power NI | Electricity 131.20; Danske current account -131.20
10-16 | Bernie, alterations on two gowns | Seamstress 160; Till -160
10-17 | Veil, card | Danske current account 130; Veils & accessories -130
10-19 | Stand at the wedding fair, Culloden | Advertising & fairs 350; Credit card -350
10-20 | Deposit, Kelly-Ann Boyd, gown at 1250 | Danske current account 400; Deposits on gowns -400
10-22 | Orla Devlin, gown 1500 collected, balance by card | Danske current account 1000; Deposits on gowns 500; Gown sales -1500
10-23 | Hem, Orla Devlin, cash | Till 85; Alteration charges -85
10-26 | BT | Phone & internet 46.90; Danske current account -46.90
10-26 | Caitlin, October | Wages 450; Danske current account -450
10-27 | Duffy's, cleaning of three samples | Dry cleaning 64; Till -64
10-28 | Fit-out loan, October | Fit-out loan 250; Loan interest 31.30; Danske current account -281.30
10-28 | Credit card paid off | Credit card 60; Danske current account -60
10-29 | Deposit back to Clare Hughes, wedding put off | Deposits on gowns 350; Danske current account -350
10-30 | Drawings | Drawings 1200; Danske current account -1200
10-30 | Card machine, October | Card machine fees 38.75; Danske current account -38.75
10-30 | Danske, charges | Bank charges 12; Danske current account -12
"""


def bridalshop() -> tuple[Workbook, Card]:
    """A bridal shop in Bangor: plain account names, the account before the description, statements by formulas."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Lace & Ivy Bridal, Bangor - journal from 1 September 2026 (£)")
    head(journal, 3, ["Date", "No", "Account", "Description", "Debit", "Credit"], "F8E0E6")
    at = 4
    for entry, (day, what, lines) in enumerate(journal_lines(BRIDAL_JOURNAL), 1):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [day, entry, name, what, debit, credit],
                ["dd/mm/yyyy", "0", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 6, 25, 50, 12, 12)
    chart = workbook.create_sheet("Trial balance")
    title(chart, "A1", "Accounts and trial balance")
    head(chart, 3, ["Account", "Type", "Debit", "Credit"], "F8E0E6")
    accounts = list(rows(BRIDAL_ACCOUNTS))
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        where[name] = at
        one, two = (f"SUMIFS(Journal!{c}$4:{c}$3000,Journal!$C$4:$C$3000,$A{at})" for c in "EF")
        put(
            chart,
            at,
            [name, kind, f"=MAX(ROUND({one}-{two},2),0)", f"=MAX(ROUND({two}-{one},2),0)"],
            ["", "", MONEY, MONEY],
        )
    last = 3 + len(accounts)
    put(chart, last + 1, ["Total", None, *[f"=SUM({c}4:{c}{last})" for c in "CD"]], ["", "", MONEY, MONEY])
    bold(chart, f"A{last + 1}", f"C{last + 1}", f"D{last + 1}")
    dropdown(journal, "C4:C3000", f"'Trial balance'!$A$4:$A${last}")
    widths(chart, 27, 11, 13, 13)
    page = workbook.create_sheet("Profit & loss")
    title(page, "A1", "Profit & loss from 1 September 2026")
    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Balance sheet")

    def part(on: Worksheet, at: int, kind: str, total: str, one: str, two: str) -> int:
        return of_kind(on, at, kind, total, one, two, trial="Trial balance", accounts=accounts, where=where)

    income = part(page, 3, "Income", "Total income", "D", "C")
    costs = part(page, income + 2, "Expense", "Total expenses", "C", "D")
    profit = costs + 2
    put(page, profit, ["Profit", f"=B{income}-B{costs}"], ["", SIGNED])
    bold(page, f"A{profit}", f"B{profit}")
    widths(page, 28, 14)
    assets = part(sheet, 3, "Asset", "Total assets", "C", "D")
    debts = part(sheet, assets + 2, "Liability", "Total liabilities", "D", "C")
    equity = part(sheet, debts + 2, "Equity", "Equity before the profit", "D", "C")
    check = equity + 2
    put(
        sheet,
        check,
        ["Check (0)", f"=ROUND(B{assets}-B{debts}-B{equity}-'Profit & loss'!B{profit},2)"],
        ["", SIGNED],
    )
    widths(sheet, 28, 14)
    return workbook, {
        "book": "bridalshop.xlsx",
        "half": "round42",
        "layout": "journal",
        "about": "bridal shop, Northern Ireland, GBP; under the VAT limit, not registered",
        "dialect": "debit and credit columns last, an entry number, plain account names before the description; deposits held until the gown is collected, suppliers' bills booked when they come and paid later; trial balance, profit and loss and balance sheet by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["No", "Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!C{where[n]}" for n in ("Danske current account", "Till", "Customers owing")],
            *[f"Trial balance!D{where[n]}" for n in ("Suppliers", "Deposits on gowns", "Credit card")],
            *[f"Profit & loss!B{row}" for row in (income, costs, profit)],
            *[f"Balance sheet!B{row}" for row in (assets, debts, equity, check)],
        ],
        "zero": [f"Balance sheet!B{check}"],
    }


BOOKS = [hillfarm, hockeyclub, digger, bridalshop]
