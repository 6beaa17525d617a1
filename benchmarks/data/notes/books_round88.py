"""The workbooks of round 88: spoons in Asheville, a home in Wroclaw, acoustics in Gaborone, a prairie hall, a Swedish lighthouse."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

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

# date | sold through | item | qty | each
SPOON_SALES = """
08-01 | City Market | Cooking spoon | 3 | 28
08-01 | City Market | Coffee scoop | 2 | 18
08-04 | Etsy | Spatula | 1 | 30
08-09 | Etsy | Cooking spoon | 2 | 32
08-15 | City Market | Butter knife | 5 | 14
08-15 | City Market | Serving bowl | 1 | 65
08-19 | Shops | Cooking spoon | 10 | 17
08-19 | Shops | Butter knife | 12 | 8.50
08-27 | Etsy | Coffee scoop | 1 | 20
09-02 | Etsy | Serving bowl | 1 | 70
09-05 | City Market | Cooking spoon | 4 | 28
09-05 | City Market | Spatula | 2 | 26
09-08 | Etsy | Serving bowl | -1 | 70
09-14 | Etsy | Butter knife | 4 | 15
09-19 | City Market | Coffee scoop | 6 | 18
09-25 | Shops | Spatula | 8 | 16
10-03 | City Market | Cooking spoon | 5 | 28
10-03 | City Market | Serving bowl | 2 | 65
10-07 | Etsy | Cooking spoon | 1 | 32
10-13 | Etsy | Coffee scoop | 3 | 20
10-17 | City Market | Butter knife | 7 | 14
10-24 | Etsy | Serving bowl | 1 | 70
10-29 | Shops | Cooking spoon | 12 | 17
11-03 | Etsy | Spatula | 2 | 30
11-07 | City Market | Cooking spoon | 6 | 28
11-07 | City Market | Serving bowl | 1 | 65
"""
# date | from | kind | what | qty | unit price
SPOON_STOCK = """
08-03 | Appalachian Hardwoods | Wood | Cherry blocks | 8 | 9.25
08-03 | Appalachian Hardwoods | Wood | Walnut blocks | 4 | 13
08-12 | Woodcraft | Finish | Walnut oil, pint | 2 | 16.50
08-20 | Uline | Packaging | Small boxes | 50 | 0.62
09-01 | Lowe's | Abrasives | Sandpaper 220, pack | 3 | 11.98
09-10 | Appalachian Hardwoods | Wood | Maple bowl blanks | 5 | 18
09-22 | Woodcraft | Finish | Board butter, tin | 4 | 9.75
10-06 | Appalachian Hardwoods | Wood | Cherry blocks | 10 | 9.50
10-15 | Lowe's | Abrasives | Sandpaper 120, pack | 2 | 10.98
10-26 | Uline | Packaging | Tissue, ream | 1 | 24
11-05 | Appalachian Hardwoods | Wood | Walnut blocks | 3 | 13.50
"""
# date | kind | paid to | amount
SPOON_FEES = """
08-01 | Booth fee | City Market | 35
08-05 | Postage | USPS | 9.35
08-15 | Booth fee | City Market | 35
08-31 | Etsy fees | Etsy, August | 14.62
08-31 | Card reader | Square, August | 6.10
09-03 | Postage | USPS | 15.40
09-05 | Booth fee | City Market | 35
09-15 | Postage | USPS | 7.90
09-19 | Booth fee | City Market | 35
09-30 | Etsy fees | Etsy, September | 8.74
09-30 | Card reader | Square, September | 7.35
10-03 | Booth fee | City Market | 35
10-14 | Postage | USPS | 8.25
10-17 | Booth fee | City Market | 35
10-31 | Etsy fees | Etsy, October | 17.18
10-31 | Card reader | Square, October | 8.02
11-04 | Postage | USPS | 11.20
11-07 | Booth fee | City Market | 35
"""


def spooncarver() -> tuple[Workbook, Card]:
    """A carver of spoons: sales, stock bought and fees on a sheet each, a summary by months and by items."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Summary"
    sales, stock, fees = (workbook.create_sheet(name) for name in ("Sales", "Stock bought", "Fees"))
    head(sales, 1, ["Date", "Sold through", "Item", "Qty", "Each", "Total"], "E2D3BF")
    for at, (day, through, item, many, each) in enumerate(rows(SPOON_SALES), 2):
        put(
            sales,
            at,
            [date(day), through, item, number(many), number(each), f"=D{at}*E{at}"],
            ["m/d/yyyy", "", "", "0", MONEY, SIGNED],
        )
    items = ["Cooking spoon", "Spatula", "Butter knife", "Coffee scoop", "Serving bowl"]
    dropdown(sales, "B2:B400", '"Etsy,City Market,Shops"')
    dropdown(sales, "C2:C400", '"' + ",".join(items) + '"')
    aside(sales, "H1", "returns: Qty with a minus, on the day I pay it back")
    widths(sales, 12, 15, 18, 7, 10, 11)
    head(stock, 1, ["Date", "From", "Kind", "What", "Qty", "Unit price", "Cost"], "E2D3BF")
    for at, (day, source, kind, what, many, price) in enumerate(rows(SPOON_STOCK), 2):
        put(
            stock,
            at,
            [date(day), source, kind, what, number(many), number(price), f"=E{at}*F{at}"],
            ["m/d/yyyy", "", "", "", "0", MONEY, SIGNED],
        )
    dropdown(stock, "C2:C300", '"Wood,Finish,Abrasives,Packaging"')
    widths(stock, 12, 24, 13, 24, 7, 11, 11)
    head(fees, 1, ["Date", "Kind", "Paid to", "Amount"], "E2D3BF")
    for at, (day, kind, to, amount) in enumerate(rows(SPOON_FEES), 2):
        put(fees, at, [date(day), kind, to, number(amount)], ["m/d/yyyy", "", "", MONEY])
    dropdown(fees, "B2:B300", '"Etsy fees,Booth fee,Postage,Card reader"')
    widths(fees, 12, 14, 22, 11)
    for sheet in (sales, stock, fees):
        sheet.freeze_panes = "A2"

    title(page, "A1", "Laurel Branch Spoons 2026 (since I moved to Asheville)")
    head(page, 3, ["Month starting", "Sales", "Stock bought", "Fees", "Left over"], "E2D3BF")
    for at, month in enumerate(("08-01", "09-01", "10-01", "11-01", "12-01"), 4):
        sums = [
            f'=SUMIFS({sheet}!${c}$2:${c}$400,{sheet}!$A$2:$A$400,">="&$A{at},{sheet}!$A$2:$A$400,"<"&EDATE($A{at},1))'
            for sheet, c in (("Sales", "F"), ("'Stock bought'", "G"), ("Fees", "D"))
        ]
        put(page, at, [date(month), *sums, f"=B{at}-C{at}-D{at}"], ["mmm yyyy", *[SIGNED] * 4])
    put(page, 9, ["All", *[f"=SUM({c}4:{c}8)" for c in "BCDE"]], ["", *[SIGNED] * 4])
    bold(page, *[f"{c}9" for c in "ABCDE"])
    head(page, 11, ["Item", "Sold", "$"], "E2D3BF")
    for at, item in enumerate(items, 12):
        put(
            page,
            at,
            [item, f"=SUMIF(Sales!C:C,A{at},Sales!D:D)", f"=SUMIF(Sales!C:C,A{at},Sales!F:F)"],
            ["", "0", SIGNED],
        )
    head(page, 18, ["Where / what", "$"], "E2D3BF")
    at = 18
    for names, sheet, by, of in (
        (("Etsy", "City Market", "Shops"), "Sales", "B", "F"),
        (("Wood", "Finish", "Abrasives", "Packaging"), "'Stock bought'", "C", "G"),
        (("Etsy fees", "Booth fee", "Postage", "Card reader"), "Fees", "B", "D"),
    ):
        for name in names:
            at += 1
            put(page, at, [name, f"=SUMIF({sheet}!{by}:{by},A{at},{sheet}!{of}:{of})"], ["", SIGNED])
    widths(page, 18, 13, 14, 12, 12)
    return workbook, {
        "book": "spooncarver.xlsx",
        "half": "round88",
        "layout": "records",
        "about": "carver of spoons and bowls, Asheville, North Carolina, USD, no sales tax kept here",
        "dialect": "sales with where, item, quantity, price each and the line's total by formula, returns as minus pieces; stock bought with kind, quantity, unit price and cost by formula; fees with kind and payee; months, items, places and kinds by SUMIF on the first sheet",
        "date_order": "mdy",
        "period": ["2026-08-01", "2026-12-31"],
        "tables": {"sales": "Sales", "stock": "Stock bought", "fees": "Fees"},
        "free": {"Stock bought": ["From", "What"], "Fees": ["Paid to"]},
        "adds_up": {},
        "watch": [
            *[f"Summary!{c}{row}" for row in (7, 9) for c in "BCDE"],
            *[f"Summary!{c}{row}" for row in range(12, 17) for c in "BC"],
            *[f"Summary!B{row}" for row in range(19, at + 1)],
        ],
        "zero": [],
    }


# date | what | for | bank in | bank out | card in | card out | cash in | cash out
WROCLAW = """
08-01 | Rent, Mrs Lis | Rent | | 2900 | | | |
08-03 | Biedronka | Groceries | | | | 214.36 | |
08-05 | Vegetables at the market hall | Groceries | | | | | | 62
08-07 | Tauron, electricity | Bills | | 168.40 | | | |
08-08 | Orlen, petrol | Car | | | | 289.50 | |
08-10 | Marek, salary | Salary | 7600 | | | | |
08-12 | Cash machine | Transfer | | 300 | | | 300 |
08-14 | UPC internet | Bills | | 79 | | | |
08-18 | Lidl | Groceries | | | | 176.12 | |
08-21 | Pizza with the Nowaks | Eating out | | | | 148 | |
08-25 | Ania, salary | Salary | 5200 | | | | |
08-28 | Card paid off | Transfer | | 827.98 | 827.98 | | |
09-01 | Rent, Mrs Lis | Rent | | 2900 | | | |
09-02 | School things for Zosia | Zosia | | | | 246.80 | |
09-04 | Biedronka | Groceries | | | | 198.77 | |
09-07 | Tauron, electricity | Bills | | 171.15 | | | |
09-09 | Zalando, jacket for Ania | Clothes | | | | 319 | |
09-10 | Marek, salary | Salary | 7600 | | | | |
09-14 | UPC internet | Bills | | 79 | | | |
09-15 | Haircut, Marek | Other | | | | | | 60
09-17 | Zalando, jacket sent back | Clothes | | | 319 | | |
09-19 | Ice cream on the Rynek | Eating out | | | | | | 38
09-22 | Pan Wojtek, new tyres | Car | | 1180 | | | |
09-25 | Ania, salary | Salary | 5200 | | | | |
09-26 | Zosia's swimming, autumn | Zosia | | 420 | | | |
09-28 | Card paid off | Transfer | | 445.57 | 445.57 | | |
10-01 | Rent, Mrs Lis | Rent | | 2900 | | | |
10-03 | Biedronka | Groceries | | | | 231.09 | |
10-05 | Cash machine | Transfer | | 300 | | | 300 |
10-06 | Orlen, petrol | Car | | | | 301.20 | |
10-07 | Tauron, electricity | Bills | | 182.90 | | | |
10-09 | Pumpkins and apples, market hall | Groceries | | | | | | 47
10-10 | Marek, salary | Salary | 7600 | | | | |
10-13 | Zalando, boots for Zosia | Clothes | | | | 139 | |
10-14 | UPC internet | Bills | | 79 | | | |
10-17 | Lidl | Groceries | | | | 164.55 | |
"""


def wroclawhome() -> tuple[Workbook, Card]:
    """A family in Wroclaw: one list with in and out for the bank, the card and the cash, kinds by months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Money"
    across(sheet, "A1:I1", "Our money - from August 2026 (zł)", "D9EAD3")
    put(sheet, 2, ["", "", "When we began", 6240, None, None, 0, 150, None], ["", "", "", *[SIGNED] * 6])
    put(
        sheet,
        3,
        [
            None,
            None,
            "Now",
            "=D2+SUM(D6:D600)-SUM(E6:E600)",
            None,
            "=SUM(F6:F600)-SUM(G6:G600)",
            None,
            "=H2+SUM(H6:H600)-SUM(I6:I600)",
        ],
        ["", "", "", *[SIGNED] * 6],
    )
    sheet["G2"].value = None
    bold(sheet, "C3", "D3", "F3", "H3")
    aside(sheet, "J3", "card below zero = we owe it")
    columns = ["Date", "What", "For", "Bank in", "Bank out", "Card in", "Card out", "Cash in", "Cash out"]
    head(sheet, 5, columns, "D9EAD3")
    for at, (day, what, kind, *figures) in enumerate(rows(WROCLAW), 6):
        put(
            sheet,
            at,
            [date(day), what, kind, *[number(figure) for figure in figures]],
            ["dd.mm.yyyy", "", "", *[MONEY] * 6],
        )
    kinds = ["Groceries", "Rent", "Bills", "Car", "Clothes", "Eating out", "Zosia", "Other"]
    dropdown(sheet, "C6:C600", '"' + ",".join([*kinds, "Salary", "Transfer"]) + '"')
    sheet.freeze_panes = "A6"
    widths(sheet, 12, 34, 14, *[11] * 6)

    page = workbook.create_sheet("By month")
    title(page, "A1", "Where it went")
    months = ["08-01", "09-01", "10-01", "11-01", "12-01"]
    head(page, 3, ["", *[""] * 5, "So far"], "D9EAD3")
    for column, month in enumerate(months, 2):
        cell = page.cell(3, column, date(month))
        cell.number_format = "mmm yy"
    at = 3
    for kind in [*kinds, "", "Salary"]:
        at += 1
        if not kind:
            put(page, at, ["Spent", *[f"=SUM({c}4:{c}{at - 1})" for c in "BCDEFG"]], ["", *[SIGNED] * 6])
            bold(page, *[f"{c}{at}" for c in "ABCDEFG"])
            continue
        plus, minus = ("DFH", "EGI") if kind == "Salary" else ("EGI", "DFH")
        formulas = []
        for c in "BCDEF":
            span = (
                f'Money!$C$6:$C$600,$A{at},Money!$A$6:$A$600,">="&{c}$3,Money!$A$6:$A$600,"<"&EDATE({c}$3,1))'
            )
            parts = [f"+SUMIFS(Money!${x}$6:${x}$600,{span}" for x in plus]
            parts += [f"-SUMIFS(Money!${x}$6:${x}$600,{span}" for x in minus]
            formulas.append("=" + "".join(parts).removeprefix("+"))
        put(page, at, [kind, *formulas, f"=SUM(B{at}:F{at})"], ["", *[SIGNED] * 6])
    put(page, at + 1, ["Put by", *[f"={c}{at}-{c}{at - 1}" for c in "BCDEFG"]], ["", *[SIGNED] * 6])
    bold(page, *[f"{c}{at + 1}" for c in "ABCDEFG"])
    shade(page, f"A{at + 1}:G{at + 1}", "FFF2CC")
    widths(page, 16, *[12] * 6)
    return workbook, {
        "book": "wroclawhome.xlsx",
        "half": "round88",
        "layout": "cash book",
        "about": "couple with a daughter, Wroclaw, Poland, PLN",
        "dialect": "one list with what and what for before an in and an out column each for bank, credit card and cash, moves between them as one line, money back under in; balances above the headings; kinds by months with what was put by on a second sheet",
        "date_order": "dmy",
        "period": ["2026-08-01", "2026-12-31"],
        "tables": {"money": "Money"},
        "free": {"Money": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"Money!{c}3" for c in "DFH"],
            *[f"By month!{c}{row}" for row in range(4, at + 2) for c in "DG"],
        ],
        "zero": [],
    }


# no | sent | client | work | amount | paid on
ACOUSTIC_INVOICES = """
14 | 05-06 | Choppies Head Office | Plant room noise survey | 7800 | 06-02
15 | 05-20 | Mokolodi Lodge | Conference room, first visit | 3200 | 06-11
16 | 06-03 | Tati Nickel Mine | Hearing zones, quarter 2 | 14500 | 07-08
17 | 06-17 | Gaborone Arts Trust | Stage acoustics report | 8600 | 07-01
18 | 07-01 | Riverwalk Cinema | Sound leakage, screens 2 and 3 | 6900 | 07-30
19 | 07-15 | Letsema Architects | Clinic walls, design advice | 5400 | 08-05
20 | 07-29 | Tati Nickel Mine | Dust and noise training day | 4800 | 08-31
21 | 08-12 | Choppies Head Office | Plant room, second survey | 4100 | 09-04
22 | 08-26 | Letsema Architects | Clinic walls, site tests | 7250 | 09-17
23 | 09-09 | University of Botswana | Lecture theatre measurements | 11800 |
24 | 09-16 | Riverwalk Cinema | Screen 1, after the works | 3650 | 10-12
25 | 09-30 | Mokolodi Lodge | Conference room, ceiling design | 6300 |
26 | 10-14 | Tati Nickel Mine | Hearing zones, quarter 3 | 14500 |
"""
# date | type | what | paid with | amount
ACOUSTIC_COSTS = """
05-04 | Fuel and travel | Puma, diesel | Card | 580
05-11 | Phone and data | Orange, May | EFT | 485
05-18 | Software | Odeon licence, half year | Card | 6200
05-29 | Office | Desk rent May, The Hub | EFT | 1500
06-08 | Phone and data | Orange, June | EFT | 485
06-12 | Fuel and travel | Engen, diesel to Francistown | Card | 910
06-13 | Fuel and travel | Diggers Inn, one night | Card | 870
06-29 | Office | Desk rent June, The Hub | EFT | 1500
07-03 | Equipment | Microphone cable, 20 m | Card | 640
07-09 | Phone and data | Orange, July | EFT | 485
07-14 | Insurance | Hollard, professional cover | EFT | 3900
07-20 | Equipment | Meter calibrated, Pretoria | EFT | 4150
07-29 | Office | Desk rent July, The Hub | EFT | 1500
08-06 | Equipment | Tripod, Incredible Connection | Card | 799
08-07 | Equipment | Tripod taken back | Card | -799
08-10 | Phone and data | Orange, August | EFT | 485
08-20 | Fuel and travel | Puma, diesel | Card | 615
08-28 | Office | Desk rent August, The Hub | EFT | 1500
09-08 | Phone and data | Orange, September | EFT | 485
09-21 | Accountant | Mma Dube, half year books | EFT | 2200
09-24 | Fuel and travel | Puma, diesel | Card | 630
09-29 | Office | Desk rent September, The Hub | EFT | 1500
10-08 | Phone and data | Orange, October | EFT | 485
10-12 | Equipment | Mic stands, two, Makro | Card | 700
10-15 | Office | Paper and toner, parking | Cash | 365
"""


def acoustics() -> tuple[Workbook, Card]:
    """An acoustics consultant: invoices with the day paid filled in later, expenses with a type."""
    workbook = Workbook()
    bills = workbook.active
    bills.title = "Invoices"
    title(bills, "A1", "Naledi Acoustics - invoices from May 2026 (Pula)")
    put(bills, 2, ["", "", "", "Still open", "=SUM(G5:G300)"], ["", "", "", "", MONEY])
    bold(bills, "D2", "E2")
    head(bills, 4, ["No.", "Sent", "Client", "Work", "Amount", "Paid on", "Open"], "D0E0E3")
    for at, (no, sent, client, work, amount, paid) in enumerate(rows(ACOUSTIC_INVOICES), 5):
        put(
            bills,
            at,
            [int(no), date(sent), client, work, number(amount), day_of(paid), f'=IF(F{at}="",E{at},0)'],
            ["0", "dd mmm yyyy", "", "", MONEY, "dd mmm yyyy", MONEY],
        )
    bills.freeze_panes = "A5"
    widths(bills, 7, 13, 26, 34, 12, 13, 12)
    costs = workbook.create_sheet("Expenses")
    head(costs, 1, ["Date", "Type", "What", "Paid with", "Amount"], "D0E0E3")
    for at, (day, kind, what, how, amount) in enumerate(rows(ACOUSTIC_COSTS), 2):
        put(costs, at, [date(day), kind, what, how, number(amount)], ["dd mmm yyyy", "", "", "", SIGNED])
    kinds = [
        "Fuel and travel",
        "Equipment",
        "Software",
        "Phone and data",
        "Office",
        "Insurance",
        "Accountant",
    ]
    dropdown(costs, "B2:B400", '"' + ",".join(kinds) + '"')
    dropdown(costs, "D2:D400", '"Card,EFT,Cash"')
    costs.freeze_panes = "A2"
    widths(costs, 13, 18, 36, 11, 12)
    page = workbook.create_sheet("Overview")
    title(page, "A1", "So far this tax year")
    put(page, 3, ["Invoiced", "=SUM(Invoices!E5:E300)"], ["", SIGNED])
    put(page, 4, ["Paid by clients", "=B3-Invoices!E2"], ["", SIGNED])
    put(page, 5, ["Expenses", "=SUM(Expenses!E2:E400)"], ["", SIGNED])
    put(page, 6, ["Paid less expenses", "=B4-B5"], ["", SIGNED])
    bold(page, "A6", "B6")
    shade(page, "A6:B6", "FFF2CC")
    head(page, 8, ["Expenses by type", "Pula"], "D0E0E3")
    for at, kind in enumerate(kinds, 9):
        put(page, at, [kind, f"=SUMIF(Expenses!$B$2:$B$400,A{at},Expenses!$E$2:$E$400)"], ["", SIGNED])
    widths(page, 24, 14)
    return workbook, {
        "book": "acoustics.xlsx",
        "half": "round88",
        "layout": "records",
        "about": "acoustics consultant, Gaborone, Botswana, BWP, under the VAT limit",
        "dialect": "numbered invoices with client, work and amount, the day paid filled in later, open by formula and what is open above the headings; expenses with the type second and card, EFT or cash before the amount, returns as minus; totals and types on a third sheet",
        "date_order": "dmy",
        "period": ["2026-05-01", "2026-12-31"],
        "tables": {"invoices": "Invoices", "expenses": "Expenses"},
        "free": {"Invoices": ["No.", "Work"], "Expenses": ["What"]},
        "adds_up": {},
        "watch": ["Invoices!E2", *[f"Overview!B{row}" for row in (3, 4, 5, 6, *range(9, 16))]],
        "zero": [],
    }


# date | chq/ref | from / to | head | in | out
HALL_BANK = """
05-02 | dep | Lutheran Ladies, tea | Hall rental | 120 |
05-06 | 226 | Bieber Plumbing, kitchen tap | Repairs | | 186.90
05-11 | auto | SaskPower | Power | | 198.42
05-16 | dep | Perogy supper, door money | Suppers and events | 1385 |
05-20 | 227 | Petty cash | Petty cash | | 150
05-25 | auto | SaskEnergy | Heating | | 164.08
06-05 | dep | Hoffman grad party | Hall rental | 350 |
06-10 | auto | SaskPower | Power | | 176.55
06-15 | 228 | SGI Canada, hall policy | Insurance | | 1240
06-22 | 229 | Town of Bruno, water | Water and garbage | | 96
06-25 | auto | SaskEnergy | Heating | | 71.20
07-03 | dep | Canada Day pancakes | Suppers and events | 742.50 |
07-10 | auto | SaskPower | Power | | 169.31
07-14 | 230 | Petty cash | Petty cash | | 150
07-18 | dep | Schmidt family reunion | Hall rental | 450 |
08-08 | dep | Bauer - Klein wedding | Hall rental | 600 |
08-11 | auto | SaskPower | Power | | 188.77
08-19 | 231 | Lorne Dueck, shingles | Repairs | | 920
08-28 | dep | Richardson Pioneer, donation | Donations | 500 |
09-04 | 232 | Town of Bruno, water | Water and garbage | | 96
09-11 | auto | SaskPower | Power | | 181.60
09-19 | dep | Fall supper tickets | Suppers and events | 2160 |
09-24 | 233 | Co-op, fall supper turkeys | Suppers and events | | 648.30
10-02 | dep | 4-H Club, three evenings | Hall rental | 105 |
10-09 | 234 | Petty cash | Petty cash | | 100
10-13 | auto | SaskPower | Power | | 203.94
10-26 | auto | SaskEnergy | Heating | | 118.65
"""
# date | details | head | in | out
HALL_PETTY = """
05-04 | Dish soap and cloths, Co-op | Kitchen supplies | | 21.40
05-16 | Cream and coffee, perogy supper | Kitchen supplies | | 44.85
05-20 | From the bank, cheque 227 | Petty cash | 150 |
06-03 | Light bulbs | Repairs | | 26.97
06-30 | Stamps | Office | | 11.50
07-01 | Syrup and paper plates | Kitchen supplies | | 58.25
07-14 | From the bank, cheque 230 | Petty cash | 150 |
08-06 | Weed trimmer line | Repairs | | 17.49
08-22 | Coffee for the work bee | Kitchen supplies | | 32.10
09-17 | Napkins and butter, fall supper | Kitchen supplies | | 66.38
09-30 | Donation jar, tourist bus | Donations | 23.50 |
10-09 | From the bank, cheque 234 | Petty cash | 100 |
10-20 | Receipt book and pens | Office | | 18.75
"""


def prairiehall() -> tuple[Workbook, Card]:
    """A hall on the prairie: a cash book for the bank and one for the petty cash, heads of both on a third sheet."""
    workbook = Workbook()
    bank = workbook.active
    bank.title = "Bank"
    title(bank, "A1", "Willow Bend Community Hall - credit union chequing")
    head(bank, 3, ["Date", "Chq / ref", "From / to", "Head", "In", "Out", "Balance"], "F4CCCC")
    put(
        bank,
        4,
        [date("05-01"), None, "Brought forward", None, None, None, 4318.26],
        ["yyyy-mm-dd", *[""] * 3, *[MONEY] * 3],
    )
    for at, (day, ref, who, kind, come, gone) in enumerate(rows(HALL_BANK), 5):
        put(
            bank,
            at,
            [
                date(day),
                int(ref) if ref.isdigit() else ref,
                who,
                kind,
                number(come),
                number(gone),
                f"=G{at - 1}+E{at}-F{at}",
            ],
            ["yyyy-mm-dd", "", "", "", MONEY, MONEY, SIGNED],
        )
    widths(bank, 12, 10, 32, 20, 11, 11, 12)
    petty = workbook.create_sheet("Petty cash")
    title(petty, "A1", "Petty cash tin (Verna keeps it)")
    head(petty, 3, ["Date", "Details", "Head", "In", "Out", "In the tin"], "F4CCCC")
    put(
        petty,
        4,
        [date("05-01"), "Brought forward", None, None, None, 88.15],
        ["yyyy-mm-dd", "", "", *[MONEY] * 3],
    )
    for at, (day, what, kind, come, gone) in enumerate(rows(HALL_PETTY), 5):
        put(
            petty,
            at,
            [date(day), what, kind, number(come), number(gone), f"=F{at - 1}+D{at}-E{at}"],
            ["yyyy-mm-dd", "", "", MONEY, MONEY, SIGNED],
        )
    widths(petty, 12, 36, 20, 11, 11, 12)
    page = workbook.create_sheet("Year so far")
    title(page, "A1", "Year from 1 May 2026, for the board")
    head(page, 3, ["Head", "Bank in", "Bank out", "Petty in", "Petty out", "Net"], "F4CCCC")
    heads = [
        "Hall rental",
        "Suppers and events",
        "Donations",
        "Power",
        "Heating",
        "Water and garbage",
        "Insurance",
        "Repairs",
        "Kitchen supplies",
        "Office",
        "Petty cash",
    ]
    for at, name in enumerate(heads, 4):
        put(
            page,
            at,
            [
                name,
                f"=SUMIF(Bank!$D$5:$D$400,$A{at},Bank!$E$5:$E$400)",
                f"=SUMIF(Bank!$D$5:$D$400,$A{at},Bank!$F$5:$F$400)",
                f"=SUMIF('Petty cash'!$C$5:$C$400,$A{at},'Petty cash'!$D$5:$D$400)",
                f"=SUMIF('Petty cash'!$C$5:$C$400,$A{at},'Petty cash'!$E$5:$E$400)",
                f"=B{at}-C{at}+D{at}-E{at}",
            ],
            ["", *[SIGNED] * 5],
        )
    put(page, 15, ["Total", *[f"=SUM({c}4:{c}14)" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bold(page, *[f"{c}15" for c in "ABCDEF"])
    put(page, 17, ["In the bank", "=Bank!G4+SUM(Bank!E5:E400)-SUM(Bank!F5:F400)"], ["", SIGNED])
    put(
        page,
        18,
        ["In the tin", "='Petty cash'!F4+SUM('Petty cash'!D5:D400)-SUM('Petty cash'!E5:E400)"],
        ["", SIGNED],
    )
    put(page, 19, ["Both", "=B17+B18"], ["", SIGNED])
    put(page, 20, ["Check, should be 0", "=ROUND(B19-Bank!G4-'Petty cash'!F4-F15,2)"], ["", SIGNED])
    aside(page, "C20", "not 0 = a head is spelled wrong")
    for sheet in (bank, petty):
        sheet.freeze_panes = "A4"
    dropdown(bank, "D5:D400", "'Year so far'!$A$4:$A$14")
    dropdown(petty, "C5:C400", "'Year so far'!$A$4:$A$14")
    widths(page, 22, *[12] * 5)
    return workbook, {
        "book": "prairiehall.xlsx",
        "half": "round88",
        "layout": "cash book",
        "about": "community hall, Saskatchewan, Canada, CAD",
        "dialect": "a cash book with head, in, out and a balance carried on each line for the bank and another for the petty cash tin; a cheque to the tin is a line in both; heads in and out of each with balances and a check on a third sheet",
        "date_order": "ymd",
        "period": ["2026-05-01", "2027-04-30"],
        "tables": {"bank": "Bank", "petty": "Petty cash"},
        "free": {"Bank": ["Chq / ref", "From / to"], "Petty cash": ["Details"]},
        "adds_up": {},
        "watch": [
            *[f"Year so far!{c}{row}" for row in range(4, 16) for c in "BCDEF"],
            *[f"Year so far!B{row}" for row in (17, 18, 19, 20)],
        ],
        "zero": ["Year so far!B20"],
    }


# line | budget | actual | last year | remark
LIGHT_INCOME = """
Membership fees | 15000 | 13750 | 14250 | 250 kr a member
Guided tours | 24000 | 21600 | 22800 | groups mostly
Café sales | 30000 | 28465 | 26910 | open till the end of September, and on special days
Gifts | 5000 | 3200 | 6100 |
Grant from the municipality | 12000 | 12000 | 12000 | came in March
"""
LIGHT_COSTS = """
Paint and repairs | 28000 | 19480 | 31250 | north wall left for next year
Café purchases | 14000 | 12937 | 12480 |
Boat transport | 9000 | 7650 | 8800 | Sven Ohlsson, 450 a trip
Insurance | 6400 | 6512 | 6270 | Länsförsäkringar, paid for the year
Electricity | 5200 | 3964 | 5015 | to September
Website and printing | 3000 | 2215 | 2790 |
Meetings and members' evenings | 4000 | 1860 | 3425 |
Bank and Swish fees | 1500 | 1125 | 1480 | 125 a month
"""


def lighthousefriends() -> tuple[Workbook, Card]:
    """Friends of a lighthouse: a yearly statement, actuals typed and added to beside the budget."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Statement 2026"
    across(sheet, "A1:F1", "Friends of Gråskär Lighthouse - income and costs 2026 (SEK)", "C9DAF8")
    aside(sheet, "A2", "Actual: add to it whenever something comes in or goes out")
    head(sheet, 4, ["", "Budget 2026", "Actual 2026", "Left of budget", "Actual 2025", "Remark"], "C9DAF8")
    at, totals = 4, []
    for part, text, total in (
        ("Income", LIGHT_INCOME, "Total income"),
        ("Costs", LIGHT_COSTS, "Total costs"),
    ):
        at += 1
        put(sheet, at, [part])
        bold(sheet, f"A{at}")
        start = at + 1
        for label, budget, actual, last, remark in rows(text):
            at += 1
            put(
                sheet,
                at,
                [label, number(budget), number(actual), f"=B{at}-C{at}", number(last), remark or None],
                ["", *[WHOLE] * 4],
            )
        at += 1
        put(sheet, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDE"]], ["", *[WHOLE] * 4])
        bold(sheet, *[f"{c}{at}" for c in "ABCDE"])
        totals.append(at)
        at += 1
    at += 1
    put(
        sheet,
        at,
        ["Result", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in "BC"], None, f"=E{totals[0]}-E{totals[1]}"],
        ["", *[WHOLE] * 4],
    )
    bold(sheet, *[f"{c}{at}" for c in "ABCE"])
    shade(sheet, f"A{at}:E{at}", "FFF2CC")
    result = at
    put(sheet, at + 2, ["Bank on 1 January", None, 41370], ["", "", WHOLE])
    put(sheet, at + 3, ["Bank today", None, f"=C{at + 2}+C{result}"], ["", "", WHOLE])
    aside(sheet, f"D{at + 3}", "compare with the bank's app; Swish goes there too")
    sheet.freeze_panes = "B5"
    widths(sheet, 32, 13, 13, 15, 13, 46)
    lines = [row for row in range(6, totals[1]) if row not in (totals[0], totals[0] + 1, totals[0] + 2)]
    return workbook, {
        "book": "lighthousefriends.xlsx",
        "half": "round88",
        "layout": "statements",
        "about": "association of friends of a lighthouse, west coast of Sweden, SEK",
        "dialect": "a yearly statement on one sheet with budget, actual typed and added to, left of the budget by formula, last year and a remark; result and bank today by formulas below",
        "date_order": "ymd",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheet": "Statement 2026", "label": "A", "header": 4},
        "free": {"Statement 2026": ["Remark"]},
        "adds_up": {},
        "watch": [
            *[f"Statement 2026!D{row}" for row in lines],
            *[f"Statement 2026!{c}{row}" for row in totals for c in "CD"],
            f"Statement 2026!C{result}",
            f"Statement 2026!C{result + 3}",
        ],
        "zero": [],
    }


BOOKS = [spooncarver, wroclawhome, acoustics, prairiehall, lighthousefriends]
