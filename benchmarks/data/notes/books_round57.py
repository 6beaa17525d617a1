"""The workbooks of round 57: a paint-your-own pottery, a voice actor, a couple in Cork, a photo booth, paddleboards to rent, bell ringers, a coffee trike, a running club."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import (
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
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
NOT_NIL = "#,##0.00;-#,##0.00;"
POUNDS = "£#,##0.00;-£#,##0.00"


# label | April to November so far | a word on it
POTTERY_SALES = """
Painting fees & pieces | 4218.50 | 3986.00 | 3742.40 | 5120.60 | 6384.90 | 3655.20 | 4472.80 | 986.40 | SumUp card sales go straight to Lloyds
Parties | 560.00 | 720.00 | 640.00 | 480.00 | 400.00 | 560.00 | 720.00 | 180.00 | kids' birthdays, baby prints, hens
Clay workshops | 340.00 | 255.00 | 340.00 | | | 425.00 | 340.00 | 85.00 | Jude's Thursday evenings
Schools & groups | 288.00 | | 432.00 | | | | 408.00 | | invoiced, they pay the month after
Drinks & cakes | 386.40 | 352.10 | 341.80 | 498.20 | 612.50 | 338.90 | 402.60 | 88.70 | card too
"""
POTTERY_DIRECT = """
Blanks (bisque) | 1186.20 | 1042.80 | 968.40 | 1412.60 | 1688.00 | 902.40 | 1224.60 | | Chapman's, on account
Glazes & clay | 214.60 | 98.40 | 176.30 | 142.80 | 265.10 | 88.60 | 193.20 | | Potclays, business debit card
Café stock | 148.20 | 131.60 | 127.40 | 186.90 | 232.80 | 124.50 | 151.70 | 34.60 | Bookers, debit card
"""
POTTERY_COSTS = """
Rent | 850.00 | 850.00 | 850.00 | 850.00 | 850.00 | 850.00 | 850.00 | 850.00 | s/o on the 1st
Wages - Jude & Saturday girls | 1124.00 | 1068.00 | 1096.00 | 1382.00 | 1640.00 | 1012.00 | 1148.00 | | last Friday
Electric (mostly kilns) | 238.40 | 231.70 | 219.80 | 254.20 | 291.60 | 227.30 | 246.90 | | EDF d/d on the 21st
Water & business rates | 96.00 | 96.00 | 96.00 | 96.00 | 96.00 | 96.00 | 96.00 | 96.00 | d/d 3rd
Phone, wifi & bookings app | 61.50 | 61.50 | 61.50 | 61.50 | 61.50 | 64.50 | 64.50 | |
Packaging & printing | 42.80 | | 68.40 | 36.20 | 91.70 | | 54.30 | |
Repairs & kiln bits | | 124.00 | | 38.50 | | 212.00 | 26.40 | |
Insurance | 46.20 | 46.20 | 46.20 | 46.20 | 46.20 | 46.20 | 46.20 | 46.20 | d/d 5th
Card machine fees | 79.10 | 77.60 | 74.20 | 91.30 | 112.40 | 70.80 | 84.90 | | SumUp, at month end
Cleaning & sundries | 24.60 | 31.20 | 18.90 | 42.10 | 37.80 | 22.40 | 29.70 | 8.40 |
Advertising | 30.00 | 30.00 | 30.00 | 60.00 | 60.00 | 30.00 | 30.00 | |
"""


def paintpottery() -> tuple[Workbook, Card]:
    """A paint-your-own pottery on the Isle of Wight: income statement and balance sheet, months across."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Inc Stmt"
    across(page, "A1:O1", "DAUB & GLAZE, Union Street, Ryde", "F4CCCC", size=16)
    aside(page, "A2", "Income statement, year to 31 March 2027. Type each month's figures as they build up.")
    months = [dt.date(2026 + (i > 8), (i + 3) % 12 + 1, 1) for i in range(12)]
    head(page, 5, ["£", *months, "YTD", "Remarks"], "F4CCCC")
    letters = [get_column_letter(i) for i in range(2, 14)]
    for c in letters:
        page[f"{c}5"].number_format = "mmm-yy"
    every = [*letters, "N"]
    profit = [0.0] * 8

    def part(at: int, name: str, text: str, total: str, sign: int) -> int:
        put(page, at, [name.upper()])
        bold(page, f"A{at}")
        start = at + 1
        for label, *figures in rows(text):
            at += 1
            *typed, remark = figures
            for i, figure in enumerate(typed):
                profit[i] += sign * (number(figure) or 0)
            put(page, at, ["  " + label, *[number(figure) for figure in typed]], ["", *[SIGNED] * 12])
            put(page, at, [f"=SUM(B{at}:M{at})", remark or None], [SIGNED], 14)
        at += 1
        put(page, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in every]], ["", *[SIGNED] * 13])
        bold(page, *[f"{c}{at}" for c in ["A", *every]])
        return at

    sales = part(7, "Sales", POTTERY_SALES, "Total sales", 1)
    direct = part(sales + 2, "Cost of sales", POTTERY_DIRECT, "Total cost of sales", -1)
    gross = direct + 2
    put(page, gross, ["GROSS PROFIT", *[f"={c}{sales}-{c}{direct}" for c in every]], ["", *[SIGNED] * 13])
    costs = part(gross + 2, "Overheads", POTTERY_COSTS, "Total overheads", -1)
    loan = costs + 2
    interest = [31.20, 30.10, 29.00, 27.90, 26.80, 25.70, 24.60]
    profit = [p - i for p, i in zip(profit, [*interest, 0], strict=True)]
    put(page, loan, ["Kiln loan interest", *interest], ["", *[SIGNED] * 12])
    put(page, loan, [f"=SUM(B{loan}:M{loan})", "comes out with the loan on the 15th"], [SIGNED], 14)
    net = loan + 2
    put(
        page, net, ["NET PROFIT", *[f"={c}{gross}-{c}{costs}-{c}{loan}" for c in every]], ["", *[SIGNED] * 13]
    )
    bold(page, *[f"{c}{row}" for row in (gross, net) for c in ["A", *every]])
    shade(page, f"A{net}:N{net}", "FCE5CD")
    page.freeze_panes = "B6"
    widths(page, 30, *[10] * 12, 12, 40)

    sheet = workbook.create_sheet("Bal Sheet")
    across(sheet, "A1:N1", "BALANCE SHEET AT EACH MONTH END", "F4CCCC", size=16)
    aside(sheet, "A2", "The open month is kept up to date as things happen.")
    head(sheet, 4, ["£", "31-Mar", *[f"{m:%b}" for m in months], "Remarks"], "F4CCCC")
    # at 31 March, then April to November so far
    lines: dict[str, list[float]] = {
        "Till float": [80.0] * 9,
        "Owed by schools & groups": [216, 288, 0, 432, 0, 0, 0, 408, 408],
        "Stock of blanks": [1850.0] * 9,
        "Kilns & fittings": [11400.0] * 9,
        "Chapman's account": [974.30, 1186.20, 1042.80, 968.40, 1412.60, 1688, 902.40, 1224.60, 1224.60],
        "Party deposits held": [120, 160, 120, 80, 80, 120, 160, 120, 120],
        "Gift vouchers out": [310, 285, 265, 240, 255, 240, 230, 275, 300],
        "Kiln loan": [6240, 6040, 5840, 5640, 5440, 5240, 5040, 4840, 4840],
        "Capital introduced": [8000.0] * 9,
        "Drawings": [0, -1400, -2800, -4200, -5800, -7600, -9000, -10400, -10800],
    }
    opening = 4386.15
    brought = round(opening + 80 + 216 + 1850 + 11400 - 974.30 - 120 - 310 - 6240 - 8000, 2)
    lines["Profit of earlier years"] = [brought] * 9
    bank, total = [], 0.0
    for i in range(9):
        total += profit[i - 1] if i else 0
        owed = sum(
            lines[n][i]
            for n in ("Chapman's account", "Party deposits held", "Gift vouchers out", "Kiln loan")
        )
        own = 8000 + lines["Drawings"][i] + brought + total
        held = sum(
            lines[n][i]
            for n in ("Till float", "Owed by schools & groups", "Stock of blanks", "Kilns & fittings")
        )
        bank.append(round(owed + own - held, 2))
    lines["Lloyds current a/c"] = bank
    remarks = {
        "Owed by schools & groups": "Haylands Primary 312.00, Ryde Brownies 96.00",
        "Lloyds current a/c": "agreed to the app most evenings",
        "Party deposits held": "£20 a party, off the bill on the day",
        "Drawings": "added up since April, as a minus",
        "Kiln loan": "200 a month",
    }
    cols = [get_column_letter(i) for i in range(2, 15)]

    def block(at: int, name: str, labels: list[str], total: str) -> int:
        put(sheet, at, [name])
        bold(sheet, f"A{at}")
        start = at + 1
        for label in labels:
            at += 1
            put(sheet, at, [label, *lines[label]], ["", *[SIGNED] * 13])
            sheet[f"O{at}"] = remarks.get(label)
            where[label] = at
        if name == "Owner":
            at += 1
            sums = [
                0,
                *[
                    f"=IF({c}{top}=\"\",0,SUM('Inc Stmt'!$B{net}:{letters[i]}{net}))"
                    for i, c in enumerate(cols[1:])
                ],
            ]
            put(sheet, at, ["Profit so far this year", *sums], ["", *[SIGNED] * 13])
            sheet[f"O{at}"] = "from the other page"
        at += 1
        put(sheet, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in cols]], ["", *[SIGNED] * 13])
        bold(sheet, *[f"{c}{at}" for c in ["A", *cols]])
        return at

    where: dict[str, int] = {}
    top = 7
    assets = block(
        6,
        "What we have",
        [
            "Lloyds current a/c",
            "Till float",
            "Owed by schools & groups",
            "Stock of blanks",
            "Kilns & fittings",
        ],
        "Total assets",
    )
    owing = block(
        assets + 2,
        "What we owe",
        ["Chapman's account", "Party deposits held", "Gift vouchers out", "Kiln loan"],
        "Total owed",
    )
    worth = owing + 2
    put(sheet, worth, ["NET ASSETS", *[f"={c}{assets}-{c}{owing}" for c in cols]], ["", *[SIGNED] * 13])
    owner = block(
        worth + 2,
        "Owner",
        ["Capital introduced", "Profit of earlier years", "Drawings"],
        "Total owner's money",
    )
    check = owner + 1
    put(
        sheet,
        check,
        ["difference, must be nil", *[f"=ROUND({c}{worth}-{c}{owner},2)" for c in cols]],
        ["", *[SIGNED] * 13],
    )
    bold(sheet, f"A{worth}", *[f"{c}{worth}" for c in cols])
    sheet.freeze_panes = "B5"
    widths(sheet, 28, *[11] * 13, 44)
    return workbook, {
        "book": "paintpottery.xlsx",
        "half": "round57",
        "layout": "statements",
        "about": "paint-your-own pottery, England, GBP; under the VAT limit, not registered",
        "dialect": "income statement and balance sheet of typed amounts on two sheets, months across under dates (the balance sheet after the opening one), cost of sales and gross profit, the year to date and remarks last, the open month as it stands, drawings added up as a minus",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "statement": {
            "sheets": ["Inc Stmt", "Bal Sheet"],
            "label": "A",
            "amount": {"Inc Stmt": "I", "Bal Sheet": "J"},
        },
        "free": {"Inc Stmt": ["Remarks"], "Bal Sheet": ["Remarks"]},
        "adds_up": {},
        "watch": [
            *[f"Inc Stmt!{c}{row}" for c in "IN" for row in (sales, direct, gross, costs, net)],
            *[f"Bal Sheet!J{row}" for row in (assets, owing, worth, owner, check)],
        ],
        "zero": [f"Bal Sheet!J{check}"],
    }


# line, item, year to date, last year, what goes in it
VOICE_INCOME = """
1a | Audiobooks & narration | 14,860.00 | 17,240.00 | per finished hour, mostly Cedar Row and Pinelark
1a | Commercials - radio & TV | 9,425.00 | 7,880.00 | through Stagewell and direct
1a | E-learning & corporate | 11,310.00 | 9,655.00 | Brightpath Learning, hospital modules
1a | Phone systems (IVR) | 2,140.00 | 2,685.00 | per prompt, credit unions, dentists
1a | Residuals | 1,286.44 | 1,904.10 | union checks
"""
VOICE_COSTS = """
8 | Advertising & website | 642.50 | 880.00 | Squarespace, demo reels, casting site listings
10 | Agent commission | 942.50 | 788.00 | Stagewell's 10%
15 | Insurance, equipment | 318.00 | 302.00 | paid in May
17 | Tax preparer & legal | 425.00 | 395.00 | Mrs. Dunlap, CPA
18 | Office supplies & postage | 214.37 | 268.91 |
20b | Booth rent | 3,300.00 | 3,600.00 | 300 a month, Gallatin Ave. studio, paid on the 1st
21 | Repairs | 0 | 165.00 | mic, interface
22 | Small gear & cables | 388.16 | 1,120.45 | under $500
24a | Travel to sessions | 486.20 | 612.80 | parking, flights, hotels
24b | Meals, half | 96.40 | 121.15 | already cut to 50%
25 | Internet & phone share | 851.40 | 918.00 | AT&T, 80%
27a | Software & plug-ins | 734.00 | 689.00 | Adobe, Source-Connect, iZotope
27a | Coaching & workshops | 1,050.00 | 1,500.00 | Marla, conference
27a | PayPal & bank fees | 402.18 | 441.60 |
27a | Dues | 228.00 | 228.00 | union, twice a year
"""
VOICE_BELOW = """
 | Estimated tax paid (IRS) | 4,800.00 | 4,400.00 | 1,600 a quarter, next one January 15
 | Health insurance | 4,290.00 | 4,512.00 | BlueCross, 390 on the 5th
 | Taken out for me | 14,500.00 | 16,200.00 |
"""
VOICE_CLIENTS = """
Cedar Row Audio | audiobooks | 225 per finished hour | 30 days, ACH
Pinelark Press | audiobooks | 210 per finished hour | on delivery, PayPal
Stagewell Talent | commercials | agent, keeps 10% | pays me in full, then bills the 10%
Brightpath Learning | e-learning | .22 a word | 15 days, ACH
Volunteer Federal CU | phone prompts | 12 a prompt, 120 minimum | check
Smiles on Main Dental | phone prompts | 150 flat | Venmo
Harbor Ford of Murfreesboro | radio spots | 275 a spot | check
Tri-County Hospital | e-learning | 350 a module | ACH
"""


def voiceactor() -> tuple[Workbook, Card]:
    """A voice actor in Nashville: a profit and loss by tax form lines with the year to date, nothing else."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Sched C P&L"
    page["B1"] = "Profit & Loss"
    page["B1"].font = Font(bold=True, size=20, color="1F4E78")
    page["B2"] = "R. Castellaw, voice-over - sole proprietor, cash basis"
    aside(page, "B3", "I only keep the running total for the year: add to it when money comes or goes.")
    page["E1"], page["F1"] = "Updated", dt.date(2026, 11, 6)
    page["F1"].number_format = "mmm d"
    head(page, 6, ["Line", "Item", "What goes in it", "2025 full yr", "2026 to date", "% of gross"], "BDD7EE")
    at = 7
    ends: list[int] = []
    for name, text, total in (
        ("PART I  INCOME", VOICE_INCOME, "Gross income"),
        ("PART II  EXPENSES", VOICE_COSTS, "Total expenses"),
    ):
        put(page, at, [None, name])
        bold(page, f"B{at}")
        shade(page, f"A{at}:F{at}", "DDEBF7")
        start = at + 1
        for line, item, now, before, what in rows(text):
            at += 1
            figures = [number(figure.replace(",", "")) for figure in (before, now)]
            put(page, at, [line, item, what or None, *figures], ["", "", "", MONEY, MONEY])
        at += 1
        put(
            page,
            at,
            [None, total, None, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "DE"]],
            ["", "", "", MONEY, MONEY],
        )
        bold(page, f"B{at}", f"D{at}", f"E{at}")
        ends.append(at)
        at += 2
    gross, costs = ends
    for row in (*range(8, gross + 1), *range(gross + 3, costs + 1)):
        put(page, row, [f"=E{row}/E${gross}"], ["0.0%"], 6)
    net = at
    put(
        page,
        net,
        [31, "NET PROFIT", None, *[f"={c}{gross}-{c}{costs}" for c in "DE"], f"=E{net}/E{gross}"],
        ["", "", "", SIGNED, SIGNED, "0.0%"],
    )
    bold(page, *[f"{c}{net}" for c in "ABDEF"])
    shade(page, f"A{net}:F{net}", "FFE699")
    at += 3
    put(page, at, [None, "NOT ON THE SCHEDULE C"])
    bold(page, f"B{at}")
    for line, item, now, before, what in rows(VOICE_BELOW):
        at += 1
        figures = [number(figure.replace(",", "")) for figure in (before, now)]
        put(page, at, [line or None, item, what or None, *figures], ["", "", "", MONEY, MONEY])
    page.freeze_panes = "A7"
    widths(page, 6, 28, 46, 13, 13, 10)
    rates = workbook.create_sheet("Who pays what")
    head(rates, 1, ["Client", "Kind of work", "Rate", "Pays"], "BDD7EE")
    for row, r in enumerate(rows(VOICE_CLIENTS), 2):
        put(rates, row, r)
    widths(rates, 28, 18, 26, 44)
    return workbook, {
        "book": "voiceactor.xlsx",
        "half": "round57",
        "layout": "statements",
        "about": "voice actor, Tennessee, USD; no sales tax",
        "dialect": "a profit and loss alone, one running figure for the year to date beside last year, in the order of the tax form with its line numbers before the items, what goes in each between item and amounts; a list of clients",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["Sched C P&L"], "label": "B", "amount": {"Sched C P&L": "E"}},
        "free": {"Sched C P&L": ["What goes in it", "F1"]},
        "adds_up": {},
        "watch": [f"Sched C P&L!{c}{row}" for c in "DE" for row in (gross, costs, net)],
        "zero": [],
    }


# part, then: day | item | planned | actual of September, October, November so far | from
CORK = {
    "Money in": """
28 | Aoife's pay | 2640 | 2640 | 2655.40 | | Joint
25 | Conor's pay | 2310 | 2310 | 2310 | | Joint
1 | Child Benefit | 140 | 140 | 140 | 140 | Joint
 | Grinds (Conor) | 120 | 90 | 150 | 30 | Cash
 | Anything else | 0 | | 45 | |
""",
    "House & bills": """
1 | Mortgage | 1385 | 1385 | 1385 | 1385 | Joint
5 | Management fee | 95 | 95 | 95 | 95 | Joint
14 | Electric Ireland | 135 | 118.60 | 131.25 | | Joint
14 | Gas | 70 | 41.80 | 66.30 | | Joint
18 | Broadband & TV | 58 | 58 | 58 | | Joint
20 | Phones x 2 | 40 | 40 | 40 | | Joint
11 | Home & life cover | 74.50 | 74.50 | 74.50 | | Joint
2 | Bins | 24 | 24 | 24 | 24 | Joint
""",
    "Éabha": """
3 | Crèche | 640 | 640 | 640 | | Joint
 | Nappies & formula | 90 | 96.40 | 84.15 | 31.20 | Joint
 | Clothes & toys | 50 | 62 | 27.50 | |
 | Doctor & chemist | 30 | 18.45 | 44.90 | 9.80 |
""",
    "Day to day": """
 | Groceries | 620 | 648.35 | 602.70 | 187.45 | Joint
 | Eating out & coffees | 120 | 134.60 | 108.20 | 22.50 |
 | Petrol | 140 | 152.30 | 138.75 | 48.60 | Joint
 | Tolls & parking | 25 | 21.40 | 28.10 | 6.20 |
 | Haircuts & bits | 45 | 38 | 60 | |
 | Going out | 80 | 95.50 | 62 | |
""",
    "Now & then": """
 | Car - tax, NCT, service | 85 | | 210 | |
 | Presents | 60 | 45 | 78.90 | 25 |
 | House jobs | 75 | 112.40 | | |
 | Holidays & trips | 100 | | 164 | |
""",
    "Putting by": """
1 | Credit union | 200 | 200 | 200 | 200 | Joint
1 | Éabha's account | 50 | 50 | 50 | 50 | Joint
 | Rainy day | 150 | 150 | 100 | |
""",
}


def corkbudget() -> tuple[Workbook, Card]:
    """A couple with a baby in Cork: a sheet a month, what was planned beside what it came to."""
    workbook = Workbook()
    first = workbook.active
    first.title = "How it works"
    title(first, "B2", "Our budget, 2026", 18)
    for at, text in enumerate(
        (
            "New tab every month, copied from the last one.",
            "Planned gets filled in together on the last Sunday.",
            "Actual goes up as we spend: just add to what's there.",
            "Put an x under Done when a bill has gone out.",
            "Blue is money in, orange is money out, green is savings.",
        ),
        4,
    ):
        first[f"B{at}"] = text
    widths(first, 3, 60)
    heads: list[int] = []
    left = 0
    for month, name in enumerate(("September", "October", "November")):
        sheet = workbook.create_sheet(name)
        across(sheet, "A1:H1", f"{name} 2026", "D9D2E9", 18)
        head(sheet, 8, ["Day", "", "Planned", "Actual", "Under / over", "From", "Done", "Notes"], "D9D2E9")
        at, heads = 8, []
        for number_of, (part, text) in enumerate(CORK.items()):
            at += 2
            heads.append(at)
            lines = list(rows(text))
            ends = at + len(lines)
            put(
                sheet,
                at,
                [
                    None,
                    part.upper(),
                    f"=SUM(C{at + 1}:C{ends})",
                    f"=SUM(D{at + 1}:D{ends})",
                    f"=C{at}-D{at}" if number_of else f"=D{at}-C{at}",
                ],
                ["", "", SIGNED, SIGNED, SIGNED],
            )
            bold(sheet, *[f"{c}{at}" for c in "BCDE"])
            shade(
                sheet,
                f"A{at}:H{at}",
                "DDEBF7" if part == "Money in" else "E2EFDA" if part == "Putting by" else "FCE4D6",
            )
            for day, item, planned, *actual, source in lines:
                at += 1
                typed = number(actual[month])
                put(
                    sheet,
                    at,
                    [
                        number(day),
                        item,
                        number(planned),
                        typed,
                        f"=C{at}-D{at}" if number_of else f"=D{at}-C{at}",
                        source or None,
                        "x" if day and typed else None,
                    ],
                    ["0", "", SIGNED, SIGNED, SIGNED],
                )
        left = heads[0]
        out = "+".join(f"{{c}}{row}" for row in heads[1:-1])
        for row, (label, formula) in enumerate(
            (
                ("In", f"={{c}}{left}"),
                ("Out", f"={out}"),
                ("Savings", f"={{c}}{heads[-1]}"),
                ("Left", "={c}3-{c}4-{c}5"),
            ),
            3,
        ):
            put(sheet, row, [None, label, *[formula.format(c=c) for c in "CD"]], ["", "", SIGNED, SIGNED])
        bold(sheet, "B6", "C6", "D6")
        sheet.freeze_panes = "C9"
        widths(sheet, 5, 26, 11, 11, 12, 9, 6, 30)
    workbook["October"]["H14"] = "one extra grind"
    workbook["October"]["H42"] = "service in Douglas"
    workbook["September"]["H44"] = "paint for the small room"
    year = workbook.create_sheet("Totals")
    title(year, "A1", "So far")
    head(year, 3, ["", "September", "October", "November", "Average"], "D9D2E9")
    for row, (label, at) in enumerate((*zip(CORK, heads, strict=True), ("Left", 6)), 4):
        put(
            year,
            row,
            [
                label,
                *[f"={m}!D{at}" for m in ("September", "October", "November")],
                f"=AVERAGE(B{row}:C{row})",
            ],
            ["", *[SIGNED] * 4],
        )
    widths(year, 20, 13, 13, 13, 13)
    return workbook, {
        "book": "corkbudget.xlsx",
        "half": "round57",
        "layout": "statements",
        "about": "couple with a baby, Cork, Ireland, EUR",
        "dialect": "a sheet a month with planned and actual side by side, the day of the month before each item, each part's total on its heading line, what is left at the top, marks for bills that have gone out",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "statement": {"sheets": ["November"], "label": "B", "amount": {"November": "D"}},
        "free": {"November": ["Done", "Notes", "From"]},
        "adds_up": {},
        "watch": [
            *[f"November!{c}{row}" for c in "CD" for row in range(3, 7)],
            *[f"November!D{row}" for row in heads],
            *[f"Totals!D{row}" for row in range(4, 11)],
        ],
        "zero": [],
    }


# code | account | class | balance brought forward on 1 August
BOOTH_ACCOUNTS = """
100 | Booths & props | Fixed assets | 8650.00
101 | Van | Fixed assets | 6200.00
120 | Barclays business | Current assets | 3412.75
121 | Cash in hand | Current assets | 60.00
122 | Customers who owe us | Current assets | 720.00
200 | Suppliers we owe | Current liabilities | -318.40
201 | Barclaycard | Current liabilities | -146.20
210 | Van HP | Long-term liabilities | -3960.00
300 | Money put in | Capital | -12000.00
301 | Money taken out | Capital | 5400.00
302 | Reserves | Capital | -8018.15
400 | Weddings | Sales |
401 | Schools & proms | Sales |
402 | Corporate & parties | Sales |
403 | Albums & extras | Sales |
500 | Print media | Direct costs |
501 | Attendants | Direct costs |
502 | Albums & props bought | Direct costs |
600 | Diesel & parking | Overheads |
601 | Van insurance, tax, repairs | Overheads |
602 | Storage unit | Overheads |
603 | Advertising & wedding fairs | Overheads |
604 | Phone & software | Overheads |
605 | Insurance | Overheads |
606 | Bank & card charges | Overheads |
607 | HP interest | Overheads |
608 | Office & sundries | Overheads |
"""

# day | narrative | document | account and amount, debits positive
BOOTH_JOURNAL = """
08-01 | Bowland wedding, Mitton Hall | | 120 445; 400 -445
08-03 | Storage King, August | | 602 96; 120 -96
08-04 | DNP print media, 2 boxes | R061 | 500 178; 201 -178
08-05 | Ribble Valley Inns paid inv 112 | | 120 420; 122 -420
08-07 | Diesel, Asda | R062 | 600 61.40; 120 -61.40
08-08 | Whitlock wedding, Eaves Hall | | 120 480; 400 -480
08-08 | Mollie, attendant, 5 hrs | | 501 62.50; 120 -62.50
08-12 | Propworks, invoice for neon signs | R063 | 502 134; 200 -134
08-14 | Van HP, August | | 210 165; 607 22.40; 120 -187.40
08-15 | 40th at Read WMC, paid on the night | | 121 220; 402 -220
08-15 | Attendant, Zak, cash | | 501 50; 121 -50
08-17 | Barclaycard paid | | 201 324.20; 120 -324.20
08-20 | EE & booking software | | 604 47.50; 120 -47.50
08-22 | Kershaw wedding, Northcote | | 120 495; 400 -495
08-22 | Mollie, attendant, 6 hrs | | 501 75; 120 -75
08-24 | Cash banked | | 120 180; 121 -180
08-26 | Taken out | | 301 650; 120 -650
08-28 | Propworks paid, July and neon signs | | 200 452.40; 120 -452.40
08-31 | Card charges | | 606 11.85; 120 -11.85
09-01 | Storage King, September | | 602 96; 120 -96
09-03 | Inv 116, Pendle Council, staff day | 116 | 122 380; 402 -380
09-04 | Diesel, Tesco | R064 | 600 58.20; 120 -58.20
09-05 | Holden wedding, Stirk House | | 120 465; 400 -465
09-05 | Guest album, Holdens | | 120 45; 403 -45
09-05 | Mollie, attendant, 5 hrs | | 501 62.50; 120 -62.50
09-09 | Westholme School paid inv 113 | | 120 300; 122 -300
09-10 | Albums from Spicers Hallfield | R065 | 502 88.60; 201 -88.60
09-12 | Wedding fair pitch, Blackburn | R066 | 603 120; 120 -120
09-14 | Van HP, September | | 210 165; 607 21.60; 120 -186.60
09-17 | DNP print media, 2 boxes | R067 | 500 178; 201 -178
09-19 | Iqbal wedding, Accrington | | 120 510; 400 -510
09-19 | Zak, attendant | | 501 60; 120 -60
09-21 | EE & booking software | | 604 47.50; 120 -47.50
09-22 | Van service, Dugdale Motors | R068 | 601 214; 120 -214
09-25 | Inv 117, Clitheroe Grammar, leavers' ball | 117 | 122 395; 401 -395
09-28 | Taken out | | 301 650; 120 -650
09-30 | Card charges | | 606 10.40; 120 -10.40
10-01 | Storage King, October | | 602 96; 120 -96
10-03 | Farnworth wedding, Shireburn Arms | | 120 445; 400 -445
10-03 | Mollie, attendant, 5 hrs | | 501 62.50; 120 -62.50
10-06 | Pendle Council paid inv 116 | | 120 380; 122 -380
10-08 | Facebook ads | | 603 40; 201 -40
10-09 | Public liability, the year | R069 | 605 138; 120 -138
10-12 | Inv 118, Rolls Foundry, long service night | 118 | 122 420; 402 -420
10-14 | Van HP, October | | 210 165; 607 20.80; 120 -185.80
10-16 | Diesel, Asda | R070 | 600 63.15; 120 -63.15
10-17 | Barclaycard paid | | 201 306.60; 120 -306.60
10-20 | EE & booking software | | 604 47.50; 120 -47.50
10-24 | Slater wedding, Bartle Hall | | 120 485; 400 -485
10-24 | Mollie, attendant, 6 hrs | | 501 75; 120 -75
10-27 | Labels and envelopes, Ryman | R071 | 608 18.40; 121 -18.40
10-28 | Taken out | | 301 650; 120 -650
10-31 | Halloween party, Whalley, paid cash | | 121 180; 402 -180
10-31 | Card charges | | 606 9.95; 120 -9.95
11-02 | Storage King, November | | 602 96; 120 -96
"""


def photobooth() -> tuple[Workbook, Card]:
    """A photo booth for weddings in Lancashire: account codes with looked-up names, a list from row 9."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "COA"
    title(chart, "A1", "Chart of accounts")
    aside(chart, "A2", "minus = credit balance. B/fwd is 1 August 2026.")
    head(chart, 4, ["Code", "Account", "Class", "B/fwd", "Debits", "Credits", "Balance"], "C9DAF8")
    accounts = list(rows(BOOTH_ACCOUNTS))
    where: dict[str, int] = {}
    for at, (code, name, kind, brought) in enumerate(accounts, 5):
        where[code] = at
        sums = [f"=SUMIF(Postings!$C$10:$C$1500,$A{at},Postings!{c}$10:{c}$1500)" for c in "FG"]
        put(
            chart,
            at,
            [int(code), name, kind, number(brought), *sums, f"=ROUND(D{at}+E{at}-F{at},2)"],
            ["0", "", "", SIGNED, MONEY, MONEY, SIGNED],
        )
    last = 4 + len(accounts)
    put(
        chart,
        last + 1,
        [None, "Check", None, *[f"=ROUND(SUM({c}5:{c}{last}),2)" for c in "DEFG"]],
        ["", "", "", SIGNED, MONEY, MONEY, SIGNED],
    )
    bold(chart, *[f"{c}{last + 1}" for c in "BDEFG"])
    chart.freeze_panes = "A5"
    widths(chart, 7, 30, 22, 12, 12, 12, 12)

    page = workbook.create_sheet("Postings")
    across(page, "A1:H1", "SNAP HAPPY PHOTO BOOTHS - POSTINGS", "C9DAF8", size=16)
    for row, (label, formula) in enumerate(
        (("Debits", "=SUM(F10:F1500)"), ("Credits", "=SUM(G10:G1500)"), ("Out by", "=ROUND(B3-B4,2)")), 3
    ):
        put(page, row, [label, formula], ["", MONEY])
    page["D3"] = "At the bank"
    page["E3"] = f"=COA!G{where['120']}"
    page["E3"].number_format = POUNDS
    page["D4"] = "Owed to us"
    page["E4"] = f"=COA!G{where['122']}"
    page["E4"].number_format = POUNDS
    aside(page, "D6", "Date on every line. Doc = our invoice no. or the receipt no. in the folder.")
    head(page, 9, ["Jnl", "Date", "A/c", "Account name", "Narrative", "Dr £", "Cr £", "Doc", "Mth"], "C9DAF8")
    names = [code for code, *_ in accounts]
    at = 9
    for entry, (day, what, document, parts) in enumerate(rows(BOOTH_JOURNAL), 201):
        lines = [part.split() for part in parts.split("; ")]
        if round(sum(float(amount) for _, amount in lines), 2):
            raise SystemExit(f"does not balance: {what}")
        for code, amount in lines:
            at += 1
            if code not in names:
                raise SystemExit(f"no such account: {code}")
            value = number(amount) or 0
            put(
                page,
                at,
                [
                    entry,
                    date(day),
                    int(code),
                    f'=IFERROR(VLOOKUP(C{at},COA!$A$5:$B${last},2,FALSE),"")',
                    what,
                    value if value > 0 else None,
                    -value if value < 0 else None,
                    document or None,
                    f"=MONTH(B{at})",
                ],
                ["0", "dd-mmm-yy", "0", "", "", MONEY, MONEY, "", "0"],
            )
    page.column_dimensions["I"].hidden = True
    page.freeze_panes = "A10"
    for column, size in zip("ABCDEFGH", (8, 11, 6, 28, 40, 11, 11, 8), strict=True):
        page.column_dimensions[column].width = size

    result = workbook.create_sheet("P&L")
    title(result, "A1", "Profit and loss from 1 August 2026")
    at, totals = 2, []
    for kind in ("Sales", "Direct costs", "Overheads"):
        at += 1
        put(result, at, [kind])
        bold(result, f"A{at}")
        start = at + 1
        for code, name, of, _ in accounts:
            if of == kind:
                at += 1
                put(result, at, [name, f"={'-' if kind == 'Sales' else ''}COA!G{where[code]}"], ["", SIGNED])
        at += 1
        put(result, at, [None, None, f"=SUM(B{start}:B{at - 1})"], ["", "", SIGNED])
        bold(result, f"C{at}")
        totals.append(at)
    at += 2
    put(result, at, ["Profit", None, f"=C{totals[0]}-C{totals[1]}-C{totals[2]}"], ["", "", SIGNED])
    bold(result, f"A{at}", f"C{at}")
    widths(result, 30, 12, 13)
    return workbook, {
        "book": "photobooth.xlsx",
        "half": "round57",
        "layout": "journal",
        "about": "photo booth for weddings and parties, England, GBP; under the VAT limit, not registered",
        "dialect": "account codes with looked-up names before the narrative, debit and credit columns, then a document number and a hidden month; the list starts in row 9 under a box of totals; opening balances in the chart of accounts on the first sheet, profit and loss by formulas",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "journal": {"sheet": "Postings", "date": "Date", "account": "A/c", "debit": "Dr £", "credit": "Cr £"},
        "free": {"Postings": ["Jnl", "Narrative", "Doc"]},
        "adds_up": {"Postings": ["Dr £", "Cr £"]},
        "watch": [
            *[f"COA!G{where[code]}" for code in ("120", "121", "122", "200", "201", "210", "301")],
            f"COA!G{last + 1}",
            "Postings!B5",
            *[f"P&L!C{row}" for row in (*totals, at)],
        ],
        "zero": [f"COA!G{last + 1}", "Postings!B5"],
    }


# account | group
PADDLE_ACCOUNTS = """
Assets |
Checking - Meredith Village | Bank
Cash drawer | Bank
Camps & groups receivable | Receivable
Boards, paddles & PFDs | Equipment
Trailer | Equipment
Debts |
Capital One card | Card
Trailer note | Loan
Owner |
Kelsey - put in | Equity
Kelsey - draws | Equity
Revenue |
Hourly rentals | Revenue
Day & weekly rentals | Revenue
Lessons & tours | Revenue
Camps & groups | Revenue
Shirts & snacks | Revenue
Spending |
Beach permit & dock | Spending
Summer help | Spending
Gas & truck | Spending
Repairs & maintenance | Spending
Shirts & snacks bought | Spending
Insurance | Spending
Advertising | Spending
Waivers app & phone | Spending
Square fees | Spending
Supplies | Spending
Interest | Spending
"""

PADDLE_JOURNAL = """
06-01 | Opening, boards out of winter storage | Checking - Meredith Village 5280.40; Cash drawer 100; Boards, paddles & PFDs 12400; Trailer 3600; Capital One card -418.75; Trailer note -2150; Kelsey - put in -18811.65
06-02 | Town of Meredith, beach permit for the season | Beach permit & dock 850; Checking - Meredith Village -850
06-04 | Liability policy, K&K | Insurance 1164; Checking - Meredith Village -1164
06-06 | Smartwaiver and phone | Waivers app & phone 68; Capital One card -68
06-08 | Square deposit, opening weekend | Checking - Meredith Village 486; Hourly rentals -486
06-08 | Cash rentals, opening weekend | Cash drawer 140; Hourly rentals -140
06-10 | Fins and leashes, West Marine | Supplies 96.45; Capital One card -96.45
06-12 | Trailer note, June | Trailer note 125; Interest 11.20; Checking - Meredith Village -136.20
06-13 | Gas, Irving | Gas & truck 62.10; Capital One card -62.10
06-15 | Square deposit, week | Checking - Meredith Village 734.50; Hourly rentals -734.50
06-18 | Camp Wanakee, two mornings, billed | Camps & groups receivable 480; Camps & groups -480
06-20 | Sunset tour, 8 people, Square | Checking - Meredith Village 320; Lessons & tours -320
06-22 | Square deposit, week | Checking - Meredith Village 812; Hourly rentals -812
06-23 | T-shirts from Lakeside Print, 48 | Shirts & snacks bought 412.80; Capital One card -412.80
06-26 | Tyler, 18 hours | Summer help 270; Checking - Meredith Village -270
06-29 | Week rental, Harrison family, check | Checking - Meredith Village 390; Day & weekly rentals -390
06-30 | Square fees, June | Square fees 71.40; Checking - Meredith Village -71.40
07-01 | Dock space, Rick Lavoie, July | Beach permit & dock 200; Checking - Meredith Village -200
07-02 | Capital One paid | Capital One card 640; Checking - Meredith Village -640
07-03 | Camp Wanakee paid June | Checking - Meredith Village 480; Camps & groups receivable -480
07-05 | Square deposit, Fourth of July weekend | Checking - Meredith Village 1684; Hourly rentals -1684
07-05 | Cash rentals, holiday weekend | Cash drawer 355; Hourly rentals -355
07-06 | Shirts and drinks sold, cash | Cash drawer 126; Shirts & snacks -126
07-07 | Took cash to the bank | Checking - Meredith Village 450; Cash drawer -450
07-08 | Gas, Irving | Gas & truck 58.75; Capital One card -58.75
07-09 | Smartwaiver and phone | Waivers app & phone 68; Capital One card -68
07-10 | Tyler, 32 hours | Summer help 480; Checking - Meredith Village -480
07-11 | Broken fin boxes, Rick Lavoie | Repairs & maintenance 140; Checking - Meredith Village -140
07-12 | Trailer note, July | Trailer note 125; Interest 10.55; Checking - Meredith Village -135.55
07-13 | Square deposit, week | Checking - Meredith Village 1126.50; Hourly rentals -1126.50
07-15 | Draw | Kelsey - draws 1200; Checking - Meredith Village -1200
07-16 | Lesson, the Patels, Venmo | Checking - Meredith Village 110; Lessons & tours -110
07-17 | Camp Tecumseh, three mornings, billed | Camps & groups receivable 720; Camps & groups -720
07-18 | Ice and drinks, Hannaford | Shirts & snacks bought 44.20; Cash drawer -44.20
07-20 | Square deposit, week | Checking - Meredith Village 1258; Hourly rentals -1258
07-21 | Banner ad, Laconia Daily Sun | Advertising 95; Capital One card -95
07-24 | Tyler, 30 hours | Summer help 450; Checking - Meredith Village -450
07-25 | Week rental, Lindqvists, check | Checking - Meredith Village 390; Day & weekly rentals -390
07-27 | Square deposit, week | Checking - Meredith Village 1192; Hourly rentals -1192
07-28 | Camp Tecumseh paid | Checking - Meredith Village 720; Camps & groups receivable -720
07-30 | Camp Wanakee, July mornings, billed | Camps & groups receivable 540; Camps & groups -540
07-31 | Square fees, July | Square fees 152.30; Checking - Meredith Village -152.30
08-01 | Dock space, Rick Lavoie, August | Beach permit & dock 200; Checking - Meredith Village -200
08-03 | Square deposit, week | Checking - Meredith Village 1317; Hourly rentals -1317
08-04 | Capital One paid | Capital One card 400; Checking - Meredith Village -400
08-05 | Gas, Irving | Gas & truck 60.40; Capital One card -60.40
08-05 | Cash rentals, last week | Cash drawer 210; Hourly rentals -210
08-07 | Tyler, 32 hours | Summer help 480; Checking - Meredith Village -480
"""


def paddleboards() -> tuple[Workbook, Card]:
    """Paddleboards to rent on a New Hampshire lake: an Excel table, amounts before the account, groups looked up."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Journal 2026"
    title(page, "B2", "Winnipesaukee Paddle Co.", 18)
    page["B3"] = "every line needs a date, an account and one amount"
    top = 5
    heads = ["#", "Date", "Debit", "Credit", "Account", "Group", "Memo", "Rec'd?"]
    put(page, top, heads, (), 2)
    accounts = list(rows(PADDLE_ACCOUNTS))
    known = [name for name, kind in accounts if kind]
    last = 3 + len(accounts)
    at = top
    for entry, (day, what, lines) in enumerate(journal_lines(PADDLE_JOURNAL), 1):
        for account, amount in lines:
            at += 1
            if account not in known:
                raise SystemExit(f"no such account: {account}")
            put(
                page,
                at,
                [
                    entry,
                    day,
                    amount if amount > 0 else None,
                    -amount if amount < 0 else None,
                    account,
                    f'=IFERROR(VLOOKUP(F{at},Accounts!$A$4:$B${last},2,FALSE),"?")',
                    what,
                    "y" if day < dt.date(2026, 8, 1) else None,
                ],
                ["0", "m/d/yyyy", MONEY, MONEY],
                2,
            )
    table = Table(displayName="Jrnl", ref=f"B{top}:I{at}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium6", showRowStripes=True)
    page.add_table(table)
    page.freeze_panes = f"A{top + 1}"
    widths(page, 2, 6, 12, 12, 12, 30, 13, 46, 8)
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Accounts and where they stand")
    head(chart, 3, ["Account", "Group", "Debits", "Credits", "Net"], "D0E0E3")
    where: dict[str, int] = {}
    for row, (name, kind) in enumerate(accounts, 4):
        if not kind:
            put(chart, row, [name])
            bold(chart, f"A{row}")
            shade(chart, f"A{row}:E{row}", "EFEFEF")
            continue
        where[name] = row
        sums = [
            f"=SUMIF('Journal 2026'!$F${top + 1}:$F$2000,$A{row},'Journal 2026'!{c}${top + 1}:{c}$2000)"
            for c in "DE"
        ]
        put(chart, row, [name, kind, *sums, f"=ROUND(C{row}-D{row},2)"], ["", "", MONEY, MONEY, SIGNED])
    put(
        chart,
        last + 2,
        [
            "All accounts",
            None,
            f"=SUM(C4:C{last})",
            f"=SUM(D4:D{last})",
            f"=ROUND(C{last + 2}-D{last + 2},2)",
        ],
        ["", "", MONEY, MONEY, SIGNED],
    )
    bold(chart, *[f"{c}{last + 2}" for c in "ACDE"])
    dropdown(page, f"F{top + 1}:F2000", f"Accounts!$A$4:$A${last}")
    widths(chart, 30, 13, 12, 12, 12)
    result = workbook.create_sheet("How are we doing")
    title(result, "A1", "Season 2026")
    row, totals = 3, []
    for kind, label, sign in (("Revenue", "Revenue", "-"), ("Spending", "Spending", "")):
        start = row
        for name in (n for n, k in accounts if k == kind):
            put(result, row, [name, f"={sign}Accounts!E{where[name]}"], ["", SIGNED])
            row += 1
        put(result, row, [f"{label}, all", f"=SUM(B{start}:B{row - 1})"], ["", SIGNED])
        bold(result, f"A{row}", f"B{row}")
        totals.append(row)
        row += 2
    put(result, row, ["Made this season", f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    put(
        result,
        row + 2,
        [
            "In the bank and the drawer",
            f"=Accounts!E{where['Checking - Meredith Village']}+Accounts!E{where['Cash drawer']}",
        ],
        ["", SIGNED],
    )
    bold(result, f"A{row}", f"B{row}")
    widths(result, 30, 13)
    watched = [
        "Checking - Meredith Village",
        "Cash drawer",
        "Camps & groups receivable",
        "Capital One card",
        "Trailer note",
        "Kelsey - put in",
        "Kelsey - draws",
    ]
    return workbook, {
        "book": "paddleboards.xlsx",
        "half": "round57",
        "layout": "journal",
        "about": "paddleboards to rent, New Hampshire, USD; no sales tax",
        "dialect": "an Excel table from column B with an entry number, debit and credit columns before the account, its group looked up, the memo and a receipt mark last; accounts with balances in groups under heading lines, the season's result by formulas",
        "date_order": "mdy",
        "period": ["2026-06-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal 2026",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal 2026": ["#", "Memo", "Rec'd?"]},
        "adds_up": {"Journal 2026": ["Debit", "Credit"]},
        "watch": [
            *[f"Accounts!E{where[name]}" for name in watched],
            f"Accounts!E{last + 2}",
            *[f"How are we doing!B{r}" for r in (*totals, row, row + 2)],
        ],
        "zero": [f"Accounts!E{last + 2}"],
    }


# date | ref | to or from | column | amount
BELL_BOOK = """
01-06 | | Ringers' subs, Tuesday practice, 7 at £20 | Subs | 140
01-13 | | Ringers' subs, Pat and Derek | Subs | 40
01-15 | 411 | Lincoln Diocesan Guild, 12 members | Guild & insurance | 108
01-20 | | Tea, milk, biscuits - Joyce | Refreshments | 9.85
02-03 | 412 | Avon Ropes, two tail ends | Ropes & bells | 74
02-14 | | Wedding, Cartwright, from the PCC | Weddings | 245
02-14 | | 7 ringers at £30 | Ringers' fees | 210
02-17 | | Mrs Overton, in memory of Bill | Gifts | 50
03-03 | | Tea and coffee - Joyce | Refreshments | 11.20
03-10 | 413 | Grease and stay wood, J. Kemp | Ropes & bells | 38.60
03-21 | | Quiz night | Teas & quizzes | 186.50
03-24 | | Quiz prizes and rolls - Pat | Refreshments | 42.15
04-06 | | Tower open day, visitors' box | Gifts | 63.40
04-11 | | Wedding, Simmonds, from the PCC | Weddings | 245
04-11 | | 7 ringers at £30 | Ringers' fees | 210
04-14 | 414 | Ecclesiastical, tower equipment | Guild & insurance | 86
04-21 | | Stamps and envelopes | Sundries | 8.40
05-02 | | Outing, 14 seats at £18 | Outing | 252
05-09 | 415 | Outing, Brylaine coach | Outing costs | 295
05-09 | | Outing, tower donations, 4 towers | Outing costs | 80
05-23 | | Wedding, Bhatt, from the PCC | Weddings | 245
05-23 | | 7 ringers at £30 | Ringers' fees | 210
06-02 | | Late subs, the Farrow brothers | Subs | 40
06-06 | | Cream teas on the green | Teas & quizzes | 214.80
06-08 | | Scones, jam, cream - Joyce | Refreshments | 58.90
06-20 | | Wedding, Grantham, from the PCC | Weddings | 245
06-20 | | 7 ringers at £30 | Ringers' fees | 210
07-04 | | Wedding, Leary, from the PCC | Weddings | 245
07-04 | | 6 ringers at £30 | Ringers' fees | 180
07-14 | 416 | Avon Ropes, new rope for the tenor | Ropes & bells | 312
07-21 | | Visiting band from Ely | Gifts | 35
08-01 | | Wedding, Moss, from the PCC | Weddings | 245
08-01 | | 7 ringers at £30 | Ringers' fees | 210
08-11 | | Light bulbs for the ringing room | Sundries | 14.30
08-29 | | Wedding, Askew, from the PCC | Weddings | 245
08-29 | | 7 ringers at £30 | Ringers' fees | 210
09-08 | | Tea, milk, squash - Joyce | Refreshments | 12.65
09-12 | | Heritage day, visitors' box | Gifts | 88.20
09-22 | 417 | J. Kemp, clapper of the 3rd rebushed | Ropes & bells | 165
10-03 | | Harvest tea | Teas & quizzes | 142.60
10-05 | | Bread and soup for the harvest tea - Pat | Refreshments | 31.75
10-10 | | Wedding, Ollerton, from the PCC | Weddings | 245
10-10 | | 7 ringers at £30 | Ringers' fees | 210
10-27 | 418 | Church noticeboard, new card holder | Sundries | 16.50
"""

BELL_IN = ["Weddings", "Subs", "Gifts", "Teas & quizzes", "Outing"]
BELL_OUT = ["Ringers' fees", "Ropes & bells", "Guild & insurance", "Outing costs", "Refreshments", "Sundries"]


def bellringers() -> tuple[Workbook, Card]:
    """The bell ringers of a Lincolnshire church: a column for each kind, totals above the headings."""
    workbook = Workbook()
    page = workbook.active
    page.title = "2026"
    across(page, "A1:Q1", "ST MARGARET'S BELL RINGERS - TREASURER'S BOOK 2026", "FFF2CC", size=16)
    for cells, text, fill in (("D4:I4", "MONEY IN", "E2EFDA"), ("J4:P4", "MONEY OUT", "FCE4D6")):
        across(page, cells, text, fill, 11)
    heads = ["Date", "Chq", "To / from", *BELL_IN, "All in", *BELL_OUT, "All out", "In hand"]
    head(page, 5, heads, "FFF2CC")
    entries = list(rows(BELL_BOOK))
    cols = [get_column_letter(i) for i in range(4, 17)]
    put(
        page,
        3,
        [None, None, "Totals", *[f"=SUM({c}7:{c}400)" for c in cols], "=Q6+I3-P3"],
        ["", "", "", *[MONEY] * 14],
    )
    put(page, 6, [date("01-01"), None, "In hand from last year, building society"], ["dd/mm/yy"])
    put(page, 6, [1186.42], [MONEY], 17)
    for at, (day, chq, who, kind, amount) in enumerate(entries, 7):
        line: list[object] = [date(day), number(chq), who]
        line += [number(amount) if kind == name else None for name in BELL_IN]
        line += [f"=SUM(D{at}:H{at})"]
        line += [number(amount) if kind == name else None for name in BELL_OUT]
        line += [f"=SUM(J{at}:O{at})", f"=Q{at - 1}+I{at}-P{at}"]
        put(page, at, line, ["dd/mm/yy", "0", "", *[NOT_NIL] * 14])
        if kind not in (*BELL_IN, *BELL_OUT):
            raise SystemExit(f"no such column: {kind}")
    bold(page, *[f"{c}3" for c in ["C", *cols, "Q"]])
    shade(page, "A3:Q3", "F2F2F2")
    page.freeze_panes = "D7"
    widths(page, 10, 6, 42, *[11] * 14)
    report = workbook.create_sheet("For the AGM")
    title(report, "A1", "Receipts and payments 2026")
    row = 3
    for names, start, label in ((BELL_IN, 4, "In"), (BELL_OUT, 10, "Out")):
        for offset, name in enumerate(names):
            put(report, row, [name, f"='2026'!{get_column_letter(start + offset)}3"], ["", MONEY])
            row += 1
        put(report, row, [label, f"=SUM(B{row - len(names)}:B{row - 1})"], ["", MONEY])
        bold(report, f"A{row}", f"B{row}")
        row += 2
    put(report, row, ["In hand now", "='2026'!Q3"], ["", MONEY])
    bold(report, f"A{row}", f"B{row}")
    widths(report, 26, 12)
    return workbook, {
        "book": "bellringers.xlsx",
        "half": "round57",
        "layout": "cash book",
        "about": "bell ringers of a church, England, GBP",
        "dialect": "a column for each category under MONEY IN and MONEY OUT, the line's totals and the balance by formula, totals above the headings, what is in hand brought forward on its first line",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {"sheet": "2026", "date": "Date", "columns_in": BELL_IN, "columns_out": BELL_OUT},
        "free": {"2026": ["Chq", "To / from"]},
        "adds_up": {"2026": [*BELL_IN, *BELL_OUT]},
        "watch": [
            *[f"2026!{c}3" for c in [*cols, "Q"]],
            "For the AGM!B8",
            "For the AGM!B16",
            f"For the AGM!B{row}",
        ],
        "zero": [],
    }


# sheet, then: day | what for | details | docket | in | out
TRIKE_MONTHS = {
    "Aug": """
01 | Market | Nelson Market, Saturday | | 486.50 |
03 | Beans | Bluebird Roasters, 8 kg | y | | 264.00
04 | Milk | Pak'nSave | y | | 38.60
07 | Weekday pitch | Mon-Fri, Montgomery Square | | 612.00 |
08 | Market | Saturday | | 521.00 |
11 | Cups & lids | Huhtaki order | y | | 143.75
14 | Weekday pitch | Mon-Fri | | 574.50 |
14 | Milk | Pak'nSave | y | | 41.20
15 | Market | Saturday | | 468.00 |
17 | Licence & pitch fees | Council, market stall, month | y | | 180.00
20 | Phone & EFTPOS | Skinny and terminal | | | 58.00
21 | Weekday pitch | Mon-Fri | | 598.00 |
25 | Trike upkeep | Brake cables, bike shop | y | | 46.90
28 | Events | Hospice fun run | | 395.00 |
31 | Me | drawings | | | 1400.00
""",
    "Sep": """
01 | Beans | Bluebird Roasters, 10 kg | y | | 330.00
04 | Weekday pitch | Mon-Fri | | 641.50 |
05 | Market | Saturday | | 533.00 |
08 | Milk | Pak'nSave | y | | 44.85
11 | Weekday pitch | Mon-Fri | | 627.00 |
12 | Market | Saturday | | 497.50 |
14 | Gas | bottle swap, Mitre 10 | y | | 42.00
17 | Licence & pitch fees | Council, market stall, month | y | | 180.00
18 | Weekday pitch | Mon-Fri | | 583.50 |
20 | Phone & EFTPOS | Skinny and terminal | | | 58.00
21 | Insurance | public liability, half year | y | | 236.00
26 | Events | School gala, Tahunanui | | 612.00 |
28 | Milk | Pak'nSave | y | | 47.30
30 | Me | drawings | | | 1400.00
""",
    "Oct": """
01 | Beans | Bluebird Roasters, 10 kg | y | | 330.00
02 | Weekday pitch | Mon-Fri | | 668.00 |
03 | Market | Saturday | | 574.50 |
06 | Cups & lids | Huhtaki order | y | | 151.20
09 | Weekday pitch | Mon-Fri | | 702.50 |
10 | Market | Saturday | | 601.00 |
12 | Milk | Pak'nSave | y | | 46.15
15 | Gas | bottle swap, Mitre 10 | y | | 42.00
16 | Weekday pitch | Mon-Fri | | 688.00 |
17 | Licence & pitch fees | Council, market stall, month | y | | 180.00
20 | Phone & EFTPOS | Skinny and terminal | | | 58.00
24 | Events | Wedding, Upper Moutere | | 540.00 |
27 | Trike upkeep | New tyre, bike shop | y | | 69.00
30 | Me | drawings | | | 1500.00
""",
    "Nov": """
02 | Beans | Bluebird Roasters, 10 kg | y | | 330.00
03 | Milk | Pak'nSave | y | | 45.60
06 | Weekday pitch | Mon-Fri | | 715.50 |
07 | Market | Saturday | | 622.00 |
""",
    "Dec": "",
}
TRIKE_KINDS = [
    "Market",
    "Weekday pitch",
    "Events",
    "Beans",
    "Milk",
    "Cups & lids",
    "Gas",
    "Licence & pitch fees",
    "Trike upkeep",
    "Phone & EFTPOS",
    "Insurance",
    "Me",
    "Other",
]


def coffeetrike() -> tuple[Workbook, Card]:
    """A coffee trike in Nelson: a sheet a month with the balance filled down ahead and carried on."""
    workbook = Workbook()
    guide = workbook.active
    guide.title = "Year"
    title(guide, "A1", "COFFEE TRIKE - the year since August", 16)
    head(guide, 3, ["What for", *TRIKE_MONTHS, "So far"], "D9EAD3")
    months = list(TRIKE_MONTHS)
    for at, kind in enumerate(TRIKE_KINDS, 4):
        sums = [
            f"=SUMIF({m}!$B$5:$B$45,$A{at},{m}!$E$5:$E$45)-SUMIF({m}!$B$5:$B$45,$A{at},{m}!$F$5:$F$45)"
            for m in months
        ]
        put(guide, at, [kind, *sums, f"=SUM(B{at}:F{at})"], ["", *[SIGNED] * 6])
    last = 3 + len(TRIKE_KINDS)
    put(
        guide,
        last + 1,
        ["Change in the bank", *[f"=SUM({c}4:{c}{last})" for c in "BCDEFG"]],
        ["", *[SIGNED] * 6],
    )
    put(
        guide,
        last + 2,
        ["Made before drawings", *[f"={c}{last + 1}-{c}{3 + TRIKE_KINDS.index('Me') + 1}" for c in "BCDEFG"]],
        ["", *[SIGNED] * 6],
    )
    bold(guide, *[f"{c}{row}" for row in (last + 1, last + 2) for c in "ABCDEFG"])
    widths(guide, 24, *[11] * 6)
    for place, (month, text) in enumerate(TRIKE_MONTHS.items(), 8):
        sheet = workbook.create_sheet(month)
        sheet["A1"] = dt.date(2026, place, 1)
        sheet["A1"].number_format = "mmmm yyyy"
        sheet["A1"].font = Font(bold=True, size=16)
        aside(sheet, "C1", "EFTPOS and cash both go in the one ANZ account")
        head(sheet, 3, ["Date", "What for", "Details", "Docket", "In $", "Out $", "Balance"], "D9EAD3")
        before = months[months.index(month) - 1]
        put(
            sheet,
            4,
            [
                dt.date(2026, place, 1),
                None,
                "Brought forward",
                None,
                None,
                None,
                1264.8 if place == 8 else f"={before}!G47",
            ],
            ["", "", "", "", "", "", SIGNED],
        )
        for at in range(5, 46):
            put(sheet, at, [f'=IF(A{at}="","",G{at - 1}+E{at}-F{at})'], [SIGNED], 7)
            put(sheet, at, [None, None, None, None, None, None], ["d mmm", "", "", "", MONEY, MONEY])
        for at, (day, kind, details, docket, *money) in enumerate(rows(text) if text else (), 5):
            put(
                sheet,
                at,
                [dt.date(2026, place, int(day)), kind, details, docket or None, *[number(m) for m in money]],
            )
            if kind not in TRIKE_KINDS:
                raise SystemExit(f"no such kind: {kind}")
        put(
            sheet,
            46,
            [None, None, "Month", None, "=SUM(E5:E45)", "=SUM(F5:F45)"],
            ["", "", "", "", MONEY, MONEY],
        )
        put(
            sheet,
            47,
            [None, None, "Carried forward", None, None, None, "=G4+E46-F46"],
            ["", "", "", "", "", "", SIGNED],
        )
        bold(sheet, "C4", "G4", "C46", "E46", "F46", "C47", "G47")
        dropdown(sheet, "B5:B45", f"Year!$A$4:$A${last}")
        sheet.freeze_panes = "A5"
        widths(sheet, 9, 21, 34, 8, 11, 11, 12)
    return workbook, {
        "book": "coffeetrike.xlsx",
        "half": "round57",
        "layout": "cash book",
        "about": "coffee trike, New Zealand, NZD; under the GST limit, not registered",
        "dialect": "a sheet a month with the balance brought forward in its first line, balance formulas filled down ahead to the month's totals and the balance carried forward, what for before the details, a mark for the docket; a page of kinds by months first",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "cash": {"sheet": months, "date": "Date", "category": "What for", "in": "In $", "out": "Out $"},
        "free": {month: ["Details", "Docket"] for month in months},
        "adds_up": {month: ["In $", "Out $"] for month in months},
        "watch": [
            *[f"Year!E{row}" for row in range(4, last + 3)],
            *[f"Year!G{row}" for row in (last + 1, last + 2)],
            *[f"Nov!{cell}" for cell in ("E46", "F46", "G47")],
            "Dec!G47",
        ],
        "zero": [],
    }


# newest first: date | details | heading | current | deposit | SumUp | tin | by
STRIDERS_BOOK = """
11-05 | Track, Enniscorthy, October | Track hire | -160 | | | | NK
11-04 | Membership, Orla Rossiter | Membership | | | 60 | | SD
11-02 | Water and bananas, winter league 1 | Race costs | | | | -24.60 | SD
11-01 | Winter league 1, entries | Race entries | | | | 185 | SD
10-30 | Account fees | Bank charges | -9.80 | | | | NK
10-28 | SumUp paid out | Transfer | 290 | | -290 | | NK
10-26 | SumUp fees, October | Bank charges | | | -4.90 | | NK
10-22 | 20 singlets, Kelly Sportswear | Kit bought | -420 | | | | NK
10-20 | Two singlets, the Redmonds | Kit sales | | | 50 | | SD
10-17 | Medals, Engrave-It | Race costs | -148.50 | | | | NK
10-15 | Membership, J. Furlong | Membership | 60 | | | | NK
10-12 | Coach, Deirdre, September and October | Coaching | -240 | | | | NK
10-10 | Lodged | Transfer | 250 | | | -250 | SD
10-08 | Hallowe'en 5k, early entries by card | Race entries | | | 195 | | SD
10-06 | Track, Enniscorthy, September | Track hire | -160 | | | | NK
10-03 | Tea and sambos after the open day | Social | | | | -38.20 | SD
10-03 | Open day, three new members, cash | Membership | | | | 180 | SD
09-30 | Account fees | Bank charges | -8.60 | | | | NK
09-28 | To the deposit account | Transfer | -500 | 500 | | | NK
09-25 | SumUp paid out | Transfer | 345 | | -345 | | NK
09-24 | SumUp fees, September | Bank charges | | | -6.10 | | NK
09-21 | Singlet, Tom Whitty | Kit sales | | | | 25 | SD
09-18 | Insurance and affiliation, Athletics Ireland | Affiliation | -635 | | | | NK
09-15 | Memberships, five by card | Membership | | | 300 | | SD
09-12 | First aid refill, Boots | First aid | | | | -27.45 | SD
09-10 | Memberships, four by transfer | Membership | 240 | | | | NK
09-07 | Track, Enniscorthy, August | Track hire | -160 | | | | NK
09-05 | Lodged | Transfer | 400 | | | -400 | SD
09-04 | Summer 5k, chip timing | Race costs | -390 | | | | NK
08-31 | Account fees | Bank charges | -8.20 | | | | NK
08-30 | Summer 5k, entries on the day | Race entries | | | | 465 | SD
08-30 | Summer 5k, water, bananas, cups | Race costs | | | | -46.80 | SD
08-28 | Summer 5k, entries by card | Race entries | | | 340 | | SD
08-26 | Sponsor, Bolger's Hardware | Sponsors | 300 | | | | NK
08-22 | Singlets, two, Mary Cullen | Kit sales | | | | 50 | SD
08-20 | SumUp paid out | Transfer | 180 | | -180 | | NK
08-17 | Memberships, three by card | Membership | | | 180 | | SD
08-12 | Website, the year | Website & post | -96 | | | | NK
08-07 | Track, Enniscorthy, July | Track hire | -160 | | | | NK
08-04 | Coach, Deirdre, July and August | Coaching | -240 | | | | NK
"""
STRIDERS_HEADINGS = [
    "Membership",
    "Race entries",
    "Kit sales",
    "Sponsors",
    "Track hire",
    "Coaching",
    "Affiliation",
    "Race costs",
    "Kit bought",
    "First aid",
    "Social",
    "Website & post",
    "Bank charges",
    "Transfer",
]
STRIDERS_PLACES = ["AIB current", "AIB deposit", "SumUp", "Cash tin"]


def striders() -> tuple[Workbook, Card]:
    """A running club in Wexford: a plus or minus in the column of each account, newest on top."""
    workbook = Workbook()
    front = workbook.active
    front.title = "Committee"
    title(front, "A1", "Slaney Striders AC - where we are", 16)
    head(front, 4, ["Heading", *STRIDERS_PLACES, "All"], "CFE2F3")
    for at, name in enumerate(STRIDERS_HEADINGS, 5):
        sums = [f"=SUMIF(Money!$C$7:$C$600,$A{at},Money!{c}$7:{c}$600)" for c in "DEFG"]
        put(front, at, [name, *sums, f"=SUM(B{at}:E{at})"], ["", *[SIGNED] * 5])
    last = 4 + len(STRIDERS_HEADINGS)
    put(front, last + 1, ["Since 1 August", *[f"=SUM({c}5:{c}{last})" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    opening = [1842.35, 3000, 0, 65]
    put(front, last + 2, ["At 1 August", *opening, f"=SUM(B{last + 2}:E{last + 2})"], ["", *[SIGNED] * 5])
    put(front, last + 3, ["NOW", *[f"={c}{last + 1}+{c}{last + 2}" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    put(
        front,
        last + 5,
        ["Lines without a heading", f"=ROUND(F{last + 1}-SUM(Money!D7:G600),2)"],
        ["", SIGNED],
    )
    bold(front, *[f"{c}{row}" for row in (last + 1, last + 3) for c in "ABCDEF"])
    widths(front, 24, *[12] * 5)
    page = workbook.create_sheet("Money")
    title(page, "A1", "Every euro in and out (+ in, - out), newest at the top")
    page["C3"] = "now"
    for c, source in zip("DEFG", "BCDE", strict=True):
        page[f"{c}3"] = f"=Committee!{source}{last + 3}"
        page[f"{c}3"].number_format = SIGNED
    shade(page, "C3:G3", "FFF2CC")
    aside(
        page, "A4", "moving money between two of ours is ONE line, minus in one column and plus in the other"
    )
    head(page, 7, ["Date", "Details", "Heading", *STRIDERS_PLACES, "Who", "OK'd"], "CFE2F3")
    for at, (day, details, heading, *amounts, who) in enumerate(rows(STRIDERS_BOOK), 8):
        if heading not in STRIDERS_HEADINGS:
            raise SystemExit(f"no such heading: {heading}")
        put(
            page,
            at,
            [date(day), details, heading, *[number(a) for a in amounts], who, "✓" if day < "10-01" else None],
            ["dd/mm/yyyy", "", "", *[SIGNED] * 4],
        )
    page.freeze_panes = "A8"
    dropdown(page, "C8:C600", f"Committee!$A$5:$A${last}")
    widths(page, 12, 44, 18, 12, 12, 12, 12, 7, 7)
    people = workbook.create_sheet("Names")
    put(people, 1, ["NK", "Niamh Kavanagh, treasurer"])
    put(people, 2, ["SD", "Seán Doyle, looks after the tin and the SumUp"])
    put(people, 4, ["Membership", 60])
    put(people, 5, ["Singlet", 25])
    put(people, 6, ["Winter league", 5])
    widths(people, 14, 46)
    return workbook, {
        "book": "striders.xlsx",
        "half": "round57",
        "layout": "cash book",
        "about": "running club, Ireland, EUR",
        "dialect": "four money accounts as four columns of signed amounts, newest line on top, the heading after the details, a transfer as one line with a minus and a plus, initials and a tick last; balances above the list and by heading on the first sheet",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "cash": {"sheet": "Money", "date": "Date", "category": "Heading", "signed": STRIDERS_PLACES},
        "free": {"Money": ["Details", "Who", "OK'd"]},
        "adds_up": {"Money": STRIDERS_PLACES},
        "watch": [
            *[f"Committee!F{row}" for row in range(5, last + 1)],
            *[f"Committee!{c}{last + 3}" for c in "BCDEF"],
            f"Committee!B{last + 5}",
        ],
        "zero": [f"Committee!B{last + 5}"],
    }


BOOKS = [paintpottery, voiceactor, corkbudget, photobooth, paddleboards, bellringers, coffeetrike, striders]
