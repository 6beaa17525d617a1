"""The workbooks of round 72: a dressmaker, a market gardener, a maths tutor, a gas boiler engineer and a swimming teacher."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import (
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
from openpyxl.styles import Border, Side
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
NOT_NIL = "#,##0.00;-#,##0.00;"
DAY = "dd/mm/yyyy"


def ruled(sheet: Worksheet, cells: str) -> None:
    """Thin lines around every cell, the empty ones too."""
    thin = Side(style="thin", color="BFBFBF")
    for line in sheet[cells]:
        for cell in line:
            cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)


# day in | customer | garment | whose cloth | price | first payment | its day | how | second | its day | how | taken
SEWING = """
07-06 | Mrs Tetteh | Kaba and slit, funeral | hers | 420 | 200 | 07-06 | MoMo | 220 | 07-18 | MoMo | y
07-07 | Adjoa Mensah | Office dress | hers | 260 | 130 | 07-07 | Cash | 130 | 07-21 | Cash | y
07-09 | Sister Comfort | Choir gowns, 3 | mine | 1050 | 600 | 07-09 | MoMo | 450 | 08-01 | MoMo | y
07-14 | Mrs Quaye | Kaba and slit | hers | 380 | 200 | 07-14 | Cash | 180 | 07-25 | Cash | y
07-20 | Efua Ansah | School uniforms, 4 | mine | 480 | 240 | 07-20 | MoMo | 240 | 08-10 | MoMo | y
07-27 | Naa Lamptey | Engagement kaba | hers | 900 | 500 | 07-27 | MoMo | 400 | 08-22 | MoMo | y
08-03 | Mrs Tetteh | Two blouses | hers | 240 | 240 | 08-03 | MoMo | | | | y
08-05 | Abena Owusu | Straight dress, lace | hers | 350 | 150 | 08-05 | Cash | 200 | 08-19 | Cash | y
08-12 | Mrs Addo | Jumpsuit | mine | 460 | 250 | 08-12 | MoMo | 210 | 08-29 | Cash | y
08-17 | Esi Turkson | Wedding guest gown | hers | 600 | 300 | 08-17 | MoMo | 300 | 09-05 | MoMo | y
08-24 | Adjoa Mensah | Skirt and top | hers | 280 | 140 | 08-24 | Cash | 140 | 09-08 | Cash | y
09-01 | Efua Ansah | School uniforms, 3 | mine | 375 | 200 | 09-01 | MoMo | 175 | 09-14 | MoMo | y
09-07 | Mrs Quaye | Boubou | hers | 320 | 160 | 09-07 | Cash | 160 | 09-26 | Cash | y
09-14 | Dzifa Agbeko | Kaba and slit | hers | 400 | 200 | 09-14 | MoMo | 200 | 10-03 | MoMo | y
09-21 | Mrs Addo | Church dress | hers | 300 | 150 | 09-21 | MoMo | 150 | 10-08 | MoMo | y
09-29 | Auntie Akosua | Kaba for outdooring | hers | 430 | 250 | 09-29 | Cash | | | |
10-02 | Linda Nortey | Corset gown | mine | 950 | 500 | 10-02 | MoMo | | | |
10-05 | Esi Turkson | Office dress | hers | 270 | 135 | 10-05 | MoMo | 135 | 10-17 | MoMo | y
10-12 | Dzifa Agbeko | Slit, amend | hers | 60 | 60 | 10-12 | Cash | | | | y
10-15 | Mrs Tetteh | Kaba and slit, white | hers | 440 | 220 | 10-15 | MoMo | | | |
10-19 | Naa Lamptey | Baby christening gown | mine | 210 | 100 | 10-19 | Cash | | | |
10-22 | Abena Owusu | Smock dress | mine | 340 | 200 | 10-22 | MoMo | | | |
"""

# day | what | where | what it counts as | amount | paid by
SEWING_COSTS = """
07-04 | Rent of kiosk, July | Mr Boakye | Kiosk | 350 | MoMo
07-06 | Lining, zips, thread | Makola | Cloth & notions | 142 | Cash
07-10 | Polyester for choir | Makola | Cloth & notions | 310 | Cash
07-11 | Gifty transport | | Apprentices | 40 | Cash
07-15 | ECG prepaid | | Light | 80 | MoMo
07-18 | Gifty transport | | Apprentices | 40 | Cash
07-19 | House money | | House | 300 | MoMo
07-23 | Machine belt, oil | Kantamanto | Machines | 55 | Cash
07-25 | Gifty transport | | Apprentices | 40 | Cash
08-01 | Rent of kiosk, August | Mr Boakye | Kiosk | 350 | MoMo
08-01 | Gifty transport | | Apprentices | 40 | Cash
08-02 | House money | | House | 400 | MoMo
08-04 | Buttons and hard stay | Makola | Cloth & notions | 68 | Cash
08-08 | Gifty transport | | Apprentices | 45 | Cash
08-13 | Crepe for jumpsuit | Makola | Cloth & notions | 165 | Cash
08-14 | ECG prepaid | | Light | 100 | MoMo
08-16 | House money | | House | 350 | MoMo
08-20 | Data bundle | MTN | Phone | 50 | MoMo
08-22 | Gifty transport | | Apprentices | 45 | Cash
08-30 | House money | | House | 400 | MoMo
09-01 | Rent of kiosk, September | Mr Boakye | Kiosk | 350 | MoMo
09-03 | Uniform khaki, 9 yards | Makola | Cloth & notions | 198 | Cash
09-05 | Gifty transport | | Apprentices | 45 | Cash
09-12 | Gifty transport | | Apprentices | 45 | Cash
09-13 | House money | | House | 450 | MoMo
09-16 | ECG prepaid | | Light | 100 | MoMo
09-18 | Butterfly machine serviced | Kantamanto | Machines | 120 | Cash
09-21 | Data bundle | MTN | Phone | 50 | MoMo
09-26 | Gifty transport | | Apprentices | 45 | Cash
09-27 | House money | | House | 350 | MoMo
10-01 | Rent of kiosk, October | Mr Boakye | Kiosk | 350 | MoMo
10-03 | Satin and boning for corset | Makola | Cloth & notions | 285 | Cash
10-03 | Gifty transport | | Apprentices | 50 | Cash
10-04 | House money | | House | 400 | MoMo
10-09 | Thread, needles | Makola | Cloth & notions | 47 | Cash
10-10 | Gifty transport | | Apprentices | 50 | Cash
10-11 | House money | | House | 350 | MoMo
10-14 | ECG prepaid | | Light | 100 | MoMo
10-17 | Gifty transport | | Apprentices | 50 | Cash
10-18 | House money | | House | 500 | MoMo
10-20 | Data bundle | MTN | Phone | 50 | MoMo
10-21 | Christening lace | Makola | Cloth & notions | 72 | Cash
"""

MEASURES = """
Mrs Tetteh | 42 | 36 | 46 | 15 | likes a high back
Adjoa Mensah | 36 | 29 | 40 | 14 |
Mrs Quaye | 44 | 40 | 48 | 15.5 | zip at the side
Efua Ansah (Kojo) | 24 | 22 | 25 | 11 | knickers, elastic
Naa Lamptey | 34 | 27 | 38 | 14 |
Esi Turkson | 38 | 31 | 42 | 14.5 | off shoulder only
Auntie Akosua | 46 | 42 | 50 | 16 | long sleeves
Linda Nortey | 35 | 26 | 39 | 14 |
"""


def dressmaker() -> tuple[Workbook, Card]:
    """A dressmaker in Accra: an order book with two payments a garment, what she buys, and measurements between."""
    workbook = Workbook()
    jobs = workbook.active
    jobs.title = "Sewing"
    across(jobs, "A1:N1", "AKWABA STITCHES - SEWING BOOK", "F4B6C2", 16)
    aside(
        jobs,
        "A2",
        "Write each cloth that comes in. When they pay again put it under 2nd. Pink = not finished paying",
        color="808080",
    )
    across(jobs, "G3:I3", "1st payment", "FCE4EC", 11)
    across(jobs, "J3:L3", "2nd payment", "FCE4EC", 11)
    heads = ["No.", "Date in", "Customer", "What to sew", "Cloth", "Price", "1st", "1st date", "1st how"]
    heads += ["2nd", "2nd date", "2nd how", "Left", "Taken"]
    head(jobs, 4, heads, "F4B6C2")
    at = 4
    for at, r in enumerate(rows(SEWING), 5):
        put(
            jobs,
            at,
            [
                at - 4,
                date(r[0]),
                r[1],
                r[2],
                r[3],
                number(r[4]),
                number(r[5]),
                day_of(r[6]),
                r[7] or None,
                number(r[8]),
                day_of(r[9]),
                r[10] or None,
                f"=F{at}-G{at}-J{at}",
                r[11] or None,
            ],
            ["", DAY, "", "", "", MONEY, MONEY, DAY, "", MONEY, DAY, "", NOT_NIL],
        )
        if not r[8] and r[5] != r[4]:
            shade(jobs, f"A{at}:N{at}", "FCE4EC")
    jobs.freeze_panes = "D5"
    dropdown(jobs, "I5:I400", '"Cash,MoMo"')
    dropdown(jobs, "L5:L400", '"Cash,MoMo"')
    widths(jobs, 5, 12, 19, 26, 7, 10, 10, 12, 8, 10, 12, 8, 10, 7)

    kinds = ["Cloth & notions", "Kiosk", "Light", "Apprentices", "Machines", "Phone", "Other"]
    bought = workbook.create_sheet("Spent")
    title(bought, "A1", "What I have spent", 13)
    head(bought, 3, ["Date", "What", "Where / who", "Counts as", "GHS", "Paid by"], "CDE7D8")
    for at, (day, what, where, kind, amount, how) in enumerate(rows(SEWING_COSTS), 4):
        put(bought, at, [date(day), what, where or None, kind, number(amount), how], [DAY, "", "", "", MONEY])
    dropdown(bought, "D4:D500", '"' + ",".join([*kinds, "House"]) + '"')
    dropdown(bought, "F4:F500", '"Cash,MoMo"')
    bought.freeze_panes = "A4"
    widths(bought, 12, 30, 16, 18, 11, 9)

    body = workbook.create_sheet("Measurements")
    head(body, 1, ["Name", "Bust", "Waist", "Hip", "Shoulder", "Remember"], "FFF2CC")
    for row, (name, *sizes, word) in enumerate(rows(MEASURES), 2):
        put(body, row, [name, *[number(size) for size in sizes], word or None])
    widths(body, 22, 8, 8, 8, 10, 24)

    page = workbook.create_sheet("How is it going", 0)
    title(page, "B2", "How is it going, from July 2026", 15)
    aside(page, "B3", "made by Yaw. Don't type here sister", color="808080")
    put(page, 5, ["Money from sewing", "=SUM(Sewing!G5:G400)+SUM(Sewing!J5:J400)"], ["", MONEY], 2)
    for row, kind in enumerate(kinds, 7):
        put(page, row, [kind, f"=SUMIF(Spent!D4:D500,B{row},Spent!E4:E500)"], ["", MONEY], 2)
    put(page, 14, ["All spent", "=SUM(C7:C13)"], ["", MONEY], 2)
    put(page, 16, ["What remains", "=C5-C14"], ["", SIGNED], 2)
    put(page, 17, ["House (taken home)", '=SUMIF(Spent!D4:D500,"House",Spent!E4:E500)'], ["", MONEY], 2)
    put(page, 19, ["Customers still have to pay", "=SUM(Sewing!M5:M400)"], ["", MONEY], 2)
    bold(page, "B5", "C5", "B14", "C14", "B16", "C16", "B19", "C19")
    put(page, 5, ["", "started with", "in", "out", "should have"], (), 5)
    bold(page, *[f"{c}5" for c in "EFGHI"])
    for row, (how, first) in enumerate([("Cash", 120), ("MoMo", 345)], 6):
        come = f"=SUMIF(Sewing!I5:I400,E{row},Sewing!G5:G400)+SUMIF(Sewing!L5:L400,E{row},Sewing!J5:J400)"
        gone = f"=SUMIF(Spent!F4:F500,E{row},Spent!E4:E500)"
        put(page, row, [how, first, come, gone, f"=F{row}+G{row}-H{row}"], ["", *[SIGNED] * 4], 5)
    widths(page, 3, 28, 12, 4, 10, 13, 11, 11, 13)
    return workbook, {
        "book": "dressmaker.xlsx",
        "half": "round72",
        "layout": "records",
        "about": "dressmaker, Accra, Ghana, GHS; no VAT",
        "dialect": "an order book from row 5 under merged bands: price, first and second payment each with its day and how, what is left by formula, unpaid lines coloured; what she spends by what it counts as on a second sheet, measurements on a third; a first page made by her brother-in-law with cash and mobile money",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"orders": "Sewing", "expenses": "Spent"},
        "free": {
            "Sewing": ["No.", "What to sew", "Cloth", "Taken"],
            "Spent": ["What", "Where / who"],
        },
        "adds_up": {"Spent": ["GHS"]},
        "watch": [
            *[f"How is it going!C{row}" for row in (5, *range(7, 15), 16, 17, 19)],
            "How is it going!I6",
            "How is it going!I7",
        ],
        "zero": [],
    }


# week ending | town market | stand | restaurants | weather and so on
GARDEN_WEEKS = """
05-23 | 184.50 | 22 | | first market, cold. Spinach, radish, rhubarb
05-30 | 236.25 | 41.50 | 60 |
06-06 | 251 | 38 | 72 | wind
06-13 | 318.75 | 57.25 | 72 | first salad turnips
06-20 | 342.50 | 64 | 95 |
06-27 | 297 | 71.75 | 88 | rain all Saturday
07-04 | 405.25 | 118.50 | 110 | Canada Day week
07-11 | 468 | 132 | 145.50 | peas
07-18 | 512.50 | 141.25 | 138 |
07-25 | 533 | 156 | 160 | new potatoes
08-01 | 561.75 | 163.50 | 172.50 |
08-08 | 588 | 149 | 185 | Old Home Week
08-15 | 604.25 | 171 | 190 |
08-22 | 575.50 | 158.75 | 176 |
08-29 | 549 | 144 | 168.50 | tomatoes slowing
09-05 | 521.25 | 126.50 | 150 |
09-12 | 497 | 98 | 131 | frost on the 11th
09-19 | 472.75 | 87.25 | 124 |
09-26 | | | 85 | Brackley Inn greens
10-03 | | | |
10-10 | | | |
10-17 | | | |
10-24 | | | |
10-31 | | | | last market
"""

# day | amount | to | what | tag | paid with
GARDEN_COSTS = """
03-04 | 412.60 | Veseys | seed order | Seeds & plants | Visa
03-12 | 96 | NB seed potatoes | 4 bags | Seeds & plants | Visa
03-20 | 148.90 | Halifax Seed | trays, potting mix | Supplies | Visa
04-08 | 230 | Town market | stall for the season, 1st half | Market & stand | Debit
04-15 | 62.35 | Irving | diesel | Tractor & truck | Debit
04-22 | 187.40 | Veseys | row cover and hoops | Supplies | Visa
05-02 | 320 | R. Gallant | compost, 2 loads | Soil | Cash
05-09 | 71.10 | Irving | diesel | Tractor & truck | Debit
05-19 | 45.80 | Canadian Tire | paint and hinges for the stand | Market & stand | Visa
05-28 | 118 | Co-op | hen manure pellets | Soil | Debit
06-05 | 69.45 | Irving | diesel | Tractor & truck | Debit
06-12 | 160 | Cody | weeding, 10 hrs | Help | Cash
06-19 | 54.20 | Uline | bags and elastics | Supplies | Visa
06-26 | 192 | Cody | weeding, 12 hrs | Help | Cash
07-03 | 74 | Irving | diesel | Tractor & truck | Debit
07-08 | 230 | Town market | stall for the season, 2nd half | Market & stand | Debit
07-10 | 192 | Cody | picking, 12 hrs | Help | Cash
07-16 | 138.75 | Kensington Ag | tiller belt, oil | Tractor & truck | Visa
07-24 | 224 | Cody | picking, 14 hrs | Help | Cash
07-31 | 67.90 | Irving | diesel | Tractor & truck | Debit
08-05 | 88.50 | Veseys | fall spinach and greens seed | Seeds & plants | Visa
08-07 | 224 | Cody | picking, 14 hrs | Help | Cash
08-14 | 61.25 | Uline | pint boxes | Supplies | Visa
08-21 | 224 | Cody | picking, 14 hrs | Help | Cash
08-27 | 82.10 | Irving | diesel | Tractor & truck | Debit
09-04 | 192 | Cody | picking, 12 hrs | Help | Cash
09-10 | 124.30 | Veseys | row cover, heavy | Supplies | Visa
09-11 | 128 | Cody | picking, 8 hrs | Help | Cash
09-17 | 76.55 | Irving | diesel | Tractor & truck | Debit
09-18 | 128 | Cody | picking, 8 hrs | Help | Cash
"""

# who | size | March | June | September | where they pick up
GARDEN_SHARES = """
Arsenault, Denise | Full | 200 | 250 | 150 | farm
Campbell, Ross | Half | 100 | 140 | | farm
Doiron family | Full | 200 | 250 | 150 | town
Ghiz, Paula | Half | 100 | 140 | 100 | town
MacLean, Marlene | Full | 200 | 250 | | town
McInnis, Heather | Half | 100 | 140 | 100 | farm
Nguyen family | Full | 200 | 250 | 150 | town
Peters, Joan | Half | 100 | 140 | | farm
Rogerson, Bill | Full | 200 | 250 | | farm
Stewart, Kate | Half | 100 | 140 | 100 | town
"""


def marketgarden() -> tuple[Workbook, Card]:
    """A market gardener on Prince Edward Island: a line for each week by outlet, veg shares in three parts, costs by tag."""
    workbook = Workbook()
    weeks = workbook.active
    weeks.title = "Weeks"
    title(weeks, "B1", "Red Mud Gardens, what came in each week 2026", 14)
    aside(
        weeks,
        "B2",
        "week ends Saturday. Add it up during the week, one number in each box. Veg shares are NOT here",
        color="808080",
    )
    head(
        weeks,
        4,
        ["#", "Week to", "Town market", "Stand", "Restaurants", "All", "So far", "Weather etc"],
        "C6E0B4",
    )
    at = 4
    for at, (day, market, stand, chefs, word) in enumerate(rows(GARDEN_WEEKS), 5):
        put(
            weeks,
            at,
            [
                at - 4,
                date(day),
                number(market),
                number(stand),
                number(chefs),
                f"=SUM(C{at}:E{at})",
                f"=SUM(F$5:F{at})",
                word or None,
            ],
            ["", "mmm d", MONEY, MONEY, MONEY, NOT_NIL, MONEY],
        )
    last = at
    put(weeks, last + 2, [None, "Season", *[f"=SUM({c}5:{c}{last})" for c in "CDEF"]], ["", "", *[MONEY] * 4])
    put(
        weeks,
        last + 3,
        [None, "Best week", *[f"=MAX({c}5:{c}{last})" for c in "CDEF"]],
        ["", "", *[MONEY] * 4],
    )
    bold(weeks, *[f"{c}{last + 2}" for c in "BCDEF"])
    shade(weeks, f"F5:F{last}", "E2F0D9")
    weeks.freeze_panes = "C5"
    widths(weeks, 5, 11, 13, 11, 13, 12, 12, 42)

    shares = workbook.create_sheet("Veg shares")
    title(shares, "A1", "Veg shares 2026", 14)
    put(shares, 2, ["Full", 600, "", "Half", 340], ["", MONEY, "", "", MONEY])
    aside(
        shares, "F2", "June to October, pay in 3 bits by e-transfer: March, June, September", color="808080"
    )
    head(
        shares,
        4,
        ["Name", "Size", "Price", "March", "June", "September", "Still to pay", "Pick up"],
        "FFE699",
    )
    at = 4
    for at, (who, size, *paid, where) in enumerate(rows(GARDEN_SHARES), 5):
        put(
            shares,
            at,
            [
                who,
                size,
                f'=IF(B{at}="Full",$B$2,$E$2)',
                *[number(amount) for amount in paid],
                f"=C{at}-SUM(D{at}:F{at})",
                where,
            ],
            ["", "", MONEY, MONEY, MONEY, MONEY, NOT_NIL],
        )
    end = at
    put(
        shares,
        end + 1,
        ["10 shares", None, *[f"=SUM({c}5:{c}{end})" for c in "CDEFG"]],
        ["", "", *[MONEY] * 5],
    )
    bold(shares, f"A{end + 1}", *[f"{c}{end + 1}" for c in "CDEFG"])
    widths(shares, 22, 8, 11, 11, 11, 12, 13, 10)

    costs = workbook.create_sheet("Spent")
    head(costs, 2, ["Date", "Amount", "To", "What", "Tag", "With"], "F8CBAD", 2)
    for at, (day, amount, who, what, tag, how) in enumerate(rows(GARDEN_COSTS), 3):
        put(costs, at, [date(day), number(amount), who, what, tag, how], ["mmm d", MONEY], 2)
    tags = ["Seeds & plants", "Soil", "Supplies", "Market & stand", "Tractor & truck", "Help", "Other"]
    dropdown(costs, "F3:F400", '"' + ",".join(tags) + '"')
    dropdown(costs, "G3:G400", '"Visa,Debit,Cash"')
    put(costs, 2, ["By tag"], (), 9)
    for row, tag in enumerate(tags, 3):
        put(costs, row, [tag, f"=SUMIF($F$3:$F$400,I{row},$C$3:$C$400)"], ["", MONEY], 9)
    put(costs, 10, ["All", "=SUM(J3:J9)"], ["", MONEY], 9)
    bold(costs, "I2", "I10", "J10")
    costs.freeze_panes = "A3"
    widths(costs, 2, 10, 11, 20, 34, 17, 8, 3, 17, 12)

    page = workbook.create_sheet("Did we make it")
    title(page, "A1", "DID WE MAKE IT?", 14)
    put(page, 3, ["Town market", f"=Weeks!C{last + 2}"], ["", MONEY])
    put(page, 4, ["Stand", f"=Weeks!D{last + 2}"], ["", MONEY])
    put(page, 5, ["Restaurants", f"=Weeks!E{last + 2}"], ["", MONEY])
    put(page, 6, ["Veg shares paid", f"=SUM('Veg shares'!D{end + 1}:F{end + 1})"], ["", MONEY])
    put(page, 7, ["In", "=SUM(B3:B6)"], ["", MONEY])
    put(page, 8, ["Spent", "=Spent!J10"], ["", MONEY])
    put(page, 9, ["Left over", "=B7-B8"], ["", SIGNED])
    put(page, 11, ["last year left over", 9240.35], ["", MONEY])
    put(page, 12, ["shares still to come", f"='Veg shares'!G{end + 1}"], ["", MONEY])
    bold(page, "A7", "B7", "A9", "B9")
    widths(page, 24, 13)
    return workbook, {
        "book": "marketgarden.xlsx",
        "half": "round72",
        "layout": "grid",
        "about": "market gardener, Prince Edward Island, Canada, CAD; no HST on vegetables",
        "dialect": "a line for each week, dated ahead to the season's end, with a typed sum for each outlet, the week's and the season's total by formula and the weather last; veg shares paid in three parts under the months; costs from column B with the amount second and a tag, the tags added up beside them; a page that asks whether it paid",
        "date_order": "mdy",
        "period": ["2026-05-01", "2026-10-31"],
        "grid": {"sheet": "Weeks", "months": "rows"},
        "tables": {"members": "Veg shares", "expenses": "Spent"},
        "free": {"Weeks": ["Weather etc"], "Spent": ["To", "What"]},
        "adds_up": {"Spent": ["Amount"]},
        "watch": [
            *[f"Weeks!{c}{last + 2}" for c in "CDEF"],
            f"Weeks!G{last}",
            f"Veg shares!F{end + 1}",
            f"Veg shares!G{end + 1}",
            *[f"Spent!J{row}" for row in range(3, 11)],
            *[f"Did we make it!B{row}" for row in (6, 7, 8, 9, 12)],
        ],
        "zero": [],
    }


# child | school year | parent | dollars an hour
PUPILS = """
Ruby | 10 | Jen | 60
Liam | 12 | Craig | 65
Ana | 9 | Sione | 60
Tane | 11 | Marama | 60
Priya | 13 | Deepa | 70
Oliver | 8 | Kirsty | 55
Mei | 12 | Mrs Zhao | 65
"""

# day | child | hours | paid | when | how
LESSONS = """
10-12 | Oliver | 1 | 55 | 10-12 | Cash
10-13 | Ruby | 1 | 60 | 10-14 | Bank
10-13 | Priya | 1.5 | 105 | 10-15 | Bank
10-14 | Ana | 1 | 60 | 10-20 | Bank
10-15 | Liam | 1.5 | 97.50 | 10-15 | Cash
10-15 | Tane | 1 | 60 | 10-30 | Bank
10-17 | Mei | 1 | 65 | 10-19 | Bank
10-19 | Oliver | 1 | 55 | 10-19 | Cash
10-20 | Ruby | 1 | 60 | 10-21 | Bank
10-20 | Priya | 2 | 140 | 10-22 | Bank
10-21 | Ana | 1 | 60 | 10-27 | Bank
10-22 | Liam | 1.5 | 97.50 | 10-22 | Cash
10-22 | Tane | 1 | 60 | 10-30 | Bank
10-24 | Mei | 1.5 | 97.50 | 10-26 | Bank
10-27 | Ruby | 1 | 60 | 10-28 | Bank
10-27 | Priya | 2 | 140 | 10-29 | Bank
10-28 | Ana | 1 | 60 | 11-02 | Bank
10-29 | Liam | 1.5 | 97.50 | 10-29 | Cash
10-29 | Tane | 1 | 60 | 10-30 | Bank
10-31 | Mei | 1 | 65 | 11-02 | Bank
11-02 | Oliver | 1 | 55 | 11-02 | Cash
11-03 | Ruby | 1 | 60 | 11-05 | Bank
11-03 | Priya | 2 | 140 | 11-05 | Bank
11-04 | Ana | 1 | | |
11-05 | Liam | 1.5 | 97.50 | 11-05 | Cash
11-05 | Tane | 1 | | |
11-07 | Mei | 1 | 65 | 11-09 | Bank
11-09 | Oliver | 1 | 55 | 11-09 | Cash
11-10 | Ruby | 1 | | |
11-10 | Priya | 2 | | |
11-11 | Ana | 1 | | |
"""

# day | what | where | for | amount | how
TUTOR_COSTS = """
07-20 | Nulake workbooks x 4 | Whitcoulls | Books | 92 | Eftpos
07-22 | Petrol | Pak n Save | Car | 68.40 | Eftpos
07-28 | Photocopying | Warehouse Stationery | Copying & paper | 9.60 | Cash
08-05 | Petrol | Z Te Rapa | Car | 71.15 | Eftpos
08-11 | Whiteboard pens | Warehouse Stationery | Copying & paper | 17.99 | Eftpos
08-18 | Advert on Neighbourly | | Adverts | 25 | Eftpos
08-21 | Petrol | Pak n Save | Car | 66.80 | Eftpos
08-27 | Photocopying | Warehouse Stationery | Copying & paper | 14.20 | Cash
09-03 | Phone, my half | Skinny | Phone | 18 | Eftpos
09-07 | Petrol | Pak n Save | Car | 73.05 | Eftpos
09-15 | NCEA past papers book | Whitcoulls | Books | 34.95 | Eftpos
09-24 | Petrol | Z Te Rapa | Car | 69.30 | Eftpos
10-03 | Phone, my half | Skinny | Phone | 18 | Eftpos
10-10 | Nulake workbooks x 2 | Whitcoulls | Books | 46 | Eftpos
10-13 | Photocopying | Warehouse Stationery | Copying & paper | 11.40 | Cash
10-16 | Petrol | Pak n Save | Car | 70.25 | Eftpos
10-26 | Calculator for lending | Noel Leeming | Books | 39 | Eftpos
10-30 | Petrol | Pak n Save | Car | 72.10 | Eftpos
11-03 | Phone, my half | Skinny | Phone | 18 | Eftpos
11-06 | Photocopying | Warehouse Stationery | Copying & paper | 13.80 | Cash
"""


def mathstutor() -> tuple[Workbook, Card]:
    """A maths tutor in Hamilton, New Zealand: each lesson with hours, what it comes to and when it was paid; the kids; costs."""
    workbook = Workbook()
    kids = workbook.active
    kids.title = "Kids"
    head(kids, 1, ["Kid", "Yr", "Parent", "$ an hr", "Term 4 lessons", "Term 4 paid", "Owes me"], "D9D2E9")
    at = 1
    for at, (kid, year, parent, rate) in enumerate(rows(PUPILS), 2):
        put(
            kids,
            at,
            [
                kid,
                number(year),
                parent,
                number(rate),
                f"=SUMIF('Term 4'!$B$3:$B$300,A{at},'Term 4'!$E$3:$E$300)",
                f"=SUMIF('Term 4'!$B$3:$B$300,A{at},'Term 4'!$F$3:$F$300)",
                f"=E{at}-F{at}",
            ],
            ["", "", "", "0", MONEY, MONEY, NOT_NIL],
        )
    end = at
    put(
        kids,
        12,
        [None, None, None, "all", *[f"=SUM({c}2:{c}{end})" for c in "EFG"]],
        ["", "", "", "", *[MONEY] * 3],
    )
    bold(kids, "D12", "E12", "F12", "G12")
    put(kids, 14, ["Since July"])
    put(kids, 15, ["Term 3 (from old book)", None, None, None, 4865], ["", "", "", "", MONEY])
    put(kids, 16, ["Term 4 paid to me", None, None, None, "=F12"], ["", "", "", "", MONEY])
    put(kids, 17, ["Costs", None, None, None, "=SUM(Costs!F3:F300)"], ["", "", "", "", MONEY])
    put(kids, 18, ["Made", None, None, None, "=E15+E16-E17"], ["", "", "", "", SIGNED])
    bold(kids, "A14", "A18", "E18")
    widths(kids, 22, 5, 12, 9, 14, 13, 11)

    log = workbook.create_sheet("Term 4")
    put(log, 1, ["Term 4: 12 Oct to 16 Dec", None, None, None, None, None, None, None, None, "not paid yet"])
    put(log, 1, ["=SUM(E3:E300)-SUM(F3:F300)"], [MONEY], 11)
    bold(log, "A1", "K1")
    head(log, 2, ["Date", "Who", "Hrs", "Rate", "Comes to", "Paid", "Paid on", "How"], "D9D2E9")
    for at, (day, kid, hours, paid, when, how) in enumerate(rows(LESSONS), 3):
        put(
            log,
            at,
            [
                date(day),
                kid,
                number(hours),
                f"=VLOOKUP(B{at},Kids!$A$2:$D$10,4,FALSE)",
                f"=C{at}*D{at}",
                number(paid),
                day_of(when),
                how or None,
            ],
            ["ddd d mmm", "", "0.0", "0", MONEY, MONEY, "ddd d mmm"],
        )
    dropdown(log, "B3:B300", "Kids!$A$2:$A$10")
    dropdown(log, "H3:H300", '"Bank,Cash"')
    log.freeze_panes = "A3"
    widths(log, 13, 11, 7, 7, 11, 11, 13, 8, 3, 13, 11)

    costs = workbook.create_sheet("Costs")
    put(costs, 1, ["Keep the receipts in the shoebox!"])
    head(costs, 2, ["When", "What", "Where", "For", "$", "How"], "D9D2E9", 2)
    for at, (day, what, where, kind, amount, how) in enumerate(rows(TUTOR_COSTS), 3):
        put(
            costs,
            at,
            [date(day), what, where or None, kind, number(amount), how],
            ["d mmm", "", "", "", MONEY],
            2,
        )
    kinds = ["Books", "Copying & paper", "Car", "Phone", "Adverts"]
    dropdown(costs, "E3:E300", '"' + ",".join(kinds) + '"')
    put(costs, 2, kinds, (), 9)
    put(costs, 3, [f"=SUMIF($E$3:$E$300,{c}2,$F$3:$F$300)" for c in "IJKLM"], [MONEY] * 5, 9)
    costs.freeze_panes = "A3"
    widths(costs, 2, 10, 26, 22, 17, 10, 9, 3, 10, 16, 10, 10, 10)
    return workbook, {
        "book": "mathstutor.xlsx",
        "half": "round72",
        "layout": "records",
        "about": "maths tutor, Hamilton, New Zealand, NZD; not registered for GST",
        "dialect": "the kids with an hourly rate and what each owes on the first sheet; a sheet for the term with a line a lesson: hours, the rate looked up, what it comes to, then paid, its day and how, to be filled in later; costs from column B with sums by sort in a row beside them",
        "date_order": "dmy",
        "period": ["2026-10-12", "2026-12-16"],
        "tables": {"lessons": "Term 4", "expenses": "Costs", "clients": "Kids"},
        "free": {"Costs": ["What", "Where"]},
        "adds_up": {"Costs": ["$"]},
        "watch": [
            "Term 4!K1",
            *[f"Kids!G{row}" for row in range(2, end + 1)],
            *[f"Kids!{c}12" for c in "EFG"],
            *[f"Kids!E{row}" for row in (16, 17, 18)],
            *[f"Costs!{c}3" for c in "IJKLM"],
        ],
        "zero": [],
    }


# day | customer | job | labour | parts | how
BOILER_IN = {
    "Sep": """
09-02 | Mrs Pritchard | Boiler leak, new PRV | 85 | 32.50 | BT
09-04 | Mr Singh, 8 Kedleston Rd | Service | 95 | | SumUp
09-08 | Derwent Lets | Landlord cert, flat 2 | 70 | | BT
09-10 | Mrs Oakes | Radiator swap | 110 | 88 | Cash
09-15 | Mr Bexley | Service | 95 | | BT
09-18 | Mr & Mrs Gill | Combi swap, Worcester | 850 | 1240 | BT
09-22 | Mrs Tranter | Diverter valve | 90 | 74.60 | SumUp
09-25 | Derwent Lets | Landlord cert x 2, flats 3 & 5 | 140 | | BT
09-29 | Mr Holt | Service | 95 | | Cash
""",
    "Oct": """
10-01 | Mr Amin | No heat, fan | 95 | 118 | SumUp
10-05 | Mrs Whitlock | Service | 95 | | BT
10-06 | St Alkmund's hall | Service, two boilers | 180 | | BT
10-08 | Mr Cotterill | Magnaclean fitted | 80 | 96.40 | BT
10-13 | Mrs Dyson | Service | 95 | | SumUp
10-15 | Derwent Lets | Tap and cistern, flat 1 | 75 | 28.30 | BT
10-20 | Miss Farr | Combi swap, Ideal | 820 | 1065 | BT
10-22 | Mr Bexley | Thermostat | 60 | 89 | BT
10-27 | Mrs Mould | Service | 95 | | Cash
10-30 | Mr Riaz | Pump head | 90 | 112.75 | SumUp
""",
    "Nov": """
11-02 | Mrs Oakes | Service | 95 | | SumUp
11-03 | Derwent Lets | Landlord cert, flat 4 | 70 | | BT
11-05 | Mr Leeson | Expansion vessel | 100 | 64.20 | BT
11-06 | Mrs Kaur | Service | 95 | | BT
11-09 | Mr Tunnicliffe | Power flush | 320 | 41.50 | BT
""",
}

# day | supplier | what | sort | pounds | how | receipt
BOILER_OUT = {
    "Sep": """
09-01 | Admiral | Van insurance | Van | 68.40 | DD |
09-02 | Wolseley | PRV, fibre washers | Materials | 27.15 | Card | y
09-04 | Tesco | Diesel | Diesel | 74.20 | Card | y
09-10 | Screwfix | Rad and valves | Materials | 71.98 | Card | y
09-14 | EE | Phone | Phone | 22 | DD |
09-17 | City Plumbing | Worcester combi and flue | Materials | 1085 | Card | y
09-18 | Terry | Labouring, one day | Help | 100 | Cash |
09-21 | Tesco | Diesel | Diesel | 69.85 | Card | y
09-22 | Wolseley | Diverter valve | Materials | 61.30 | Card | y
09-30 | SumUp | Fees Sep | Bank & SumUp | 4.42 | DD |
""",
    "Oct": """
10-01 | Admiral | Van insurance | Van | 68.40 | DD |
10-01 | Wolseley | Fan assembly | Materials | 98.70 | Card | y
10-05 | Tesco | Diesel | Diesel | 72.60 | Card | y
10-07 | Screwfix | Magnaclean | Materials | 79.99 | Card | y
10-09 | Screwfix | Press jaws | Tools | 64.99 | Card | y
10-14 | EE | Phone | Phone | 22 | DD |
10-19 | City Plumbing | Ideal combi | Materials | 910 | Card | y
10-20 | Terry | Labouring, one day | Help | 100 | Cash |
10-22 | Tesco | Diesel | Diesel | 70.15 | Card | y
10-26 | Kwik Fit | Two tyres | Van | 148 | Card | y
10-31 | SumUp | Fees Oct | Bank & SumUp | 7.80 | DD |
""",
    "Nov": """
11-02 | Admiral | Van insurance | Van | 68.40 | DD |
11-04 | Wolseley | Vessel, PTFE | Materials | 53.60 | Card | y
11-06 | Tesco | Diesel | Diesel | 73.35 | Card | y
11-09 | Screwfix | Flush chemicals | Materials | 34.97 | Card | y
""",
}


def boilers() -> tuple[Workbook, Card]:
    """A gas boiler engineer in Derby: a sheet a month with money in on top and money out below it, ruled lines left empty."""
    workbook = Workbook()
    totals = workbook.active
    totals.title = "TOTALS"
    names = {"Sep": "September 2026", "Oct": "October 2026", "Nov": "November 2026"}
    for key, name in names.items():
        sheet = workbook.create_sheet(key)
        across(sheet, "A1:G1", f"Trent Gas & Heating - {name}", "BDD7EE", 14)
        across(sheet, "A3:G3", "MONEY IN", "C6EFCE", size=12)
        head(sheet, 4, ["Date", "Customer", "Job", "Labour", "Parts", "Total", "How paid"], "E2F0D9")
        entries = list(rows(BOILER_IN[key]))
        for at in range(5, 23):
            sheet[f"F{at}"] = f"=D{at}+E{at}"
            sheet[f"F{at}"].number_format = NOT_NIL
        for at, (day, who, job, labour, parts, how) in enumerate(entries, 5):
            put(
                sheet,
                at,
                [date(day), who, job, number(labour), number(parts)],
                ["dd/mm", "", "", MONEY, MONEY],
            )
            put(sheet, at, [how], (), 7)
        put(sheet, 23, ["In", None, None, *[f"=SUM({c}5:{c}22)" for c in "DEF"]], ["", "", "", *[MONEY] * 3])
        bold(sheet, "A23", "D23", "E23", "F23")
        across(sheet, "A25:G25", "MONEY OUT", "FFC7CE", size=12)
        head(sheet, 26, ["Date", "Supplier", "What", "Sort", "£", "Card / cash / DD", "Receipt"], "FCE4D6")
        for at, (day, who, what, sort, amount, how, slip) in enumerate(rows(BOILER_OUT[key]), 27):
            put(
                sheet,
                at,
                [date(day), who, what, sort, number(amount), how, slip or None],
                ["dd/mm", "", "", "", MONEY],
            )
        put(sheet, 45, ["Out", None, None, None, "=SUM(E27:E44)"], ["", "", "", "", MONEY])
        put(sheet, 47, ["LEFT", None, None, None, "=F23-E45"], ["", "", "", "", SIGNED])
        bold(sheet, "A45", "E45", "A47", "E47")
        ruled(sheet, "A5:G22")
        ruled(sheet, "A27:G44")
        dropdown(sheet, "G5:G22", '"BT,SumUp,Cash"')
        dropdown(sheet, "F27:F44", '"Card,Cash,DD"')
        dropdown(sheet, "D27:D44", "TOTALS!$A$13:$A$20")
        widths(sheet, 9, 26, 32, 14, 11, 16, 10)

    title(totals, "A1", "Trent Gas & Heating: how the year is doing", 14)
    aside(
        totals,
        "A2",
        "it fills itself in from the month tabs. New month = copy the last tab, rub out, tell me - Col",
        color="808080",
    )
    head(totals, 4, ["Month", "Labour", "Parts charged", "In", "Out", "Left"], "BDD7EE")
    for at, key in enumerate(names, 5):
        put(
            totals,
            at,
            [names[key], f"={key}!D23", f"={key}!E23", f"={key}!F23", f"={key}!E45", f"=D{at}-E{at}"],
            ["", *[SIGNED] * 5],
        )
    put(totals, 9, ["So far", *[f"=SUM({c}5:{c}8)" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bold(totals, *[f"{c}9" for c in "ABCDEF"])
    head(totals, 12, ["Where it goes", *names], "FCE4D6")
    for at, sort in enumerate(
        ["Materials", "Diesel", "Van", "Tools", "Help", "Phone", "Bank & SumUp", "Gas Safe & ins."], 13
    ):
        put(
            totals,
            at,
            [sort, *[f"=SUMIF({key}!$D$27:$D$44,$A{at},{key}!$E$27:$E$44)" for key in names]],
            ["", *[NOT_NIL] * 3],
        )
    widths(totals, 19, 13, 14, 13, 13, 13)
    due = workbook.create_sheet("Dates")
    head(due, 1, ["Don't forget", "When", "Roughly"], "FFF2CC")
    for at, (what, day, about) in enumerate(
        rows(
            "Gas Safe renewal | 2027-03-31 | 190\nPublic liability | 2027-02-14 | 165\nVan MOT | 2027-01-19 | 55\nFlue analyser calibration | 2027-04-02 | 96"
        ),
        2,
    ):
        put(due, at, [what, date(day), number(about)], ["", "dd/mm/yy", "0"])
    widths(due, 28, 11, 9)
    return workbook, {
        "book": "boilers.xlsx",
        "half": "round72",
        "layout": "cash book",
        "about": "gas boiler engineer, Derby, England, GBP; under the VAT limit, not registered",
        "dialect": "a sheet a month with two ruled lists one above the other: money in with labour, parts, the line's total filled down ahead and how paid; money out with the sort before the amount; each with its total below the empty lines, then what is left; months and sorts on a first sheet, dates to remember last",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "cash": {
            "sheet": "Nov",
            "date": "Date",
            "columns_in": ["Labour", "Parts"],
            "category": "Sort",
            "out": "£",
        },
        "free": {"Nov": ["Customer", "Job", "Supplier", "What", "Receipt"]},
        "adds_up": {"Nov": ["£"]},
        "watch": [
            *[f"Nov!{c}23" for c in "DEF"],
            "Nov!E45",
            "Nov!E47",
            *[f"TOTALS!{c}7" for c in "BCDEF"],
            *[f"TOTALS!{c}9" for c in "BCDEF"],
            *[f"TOTALS!D{row}" for row in range(13, 21)],
        ],
        "zero": [],
    }


# a month in capitals stands for its line; day | who or what | kind | in | out | where
SWIM_LINES = """
JUNE
06-01 | Pool rent June, Mrs Delgado | Pool | | 175 | Checking
06-02 | Hannah B, 8 pack | Lessons | 280 | | Venmo
06-03 | Ramirez twins, 8 pack | Lessons | 400 | | Venmo
06-05 | Drop in, Cody | Lessons | 40 | | Cash
06-06 | Parent & baby class, 6 kids | Group class | 90 | | Cash
06-08 | Kickboards and rings, Academy | Gear | | 64.92 | Checking
06-12 | Whitaker, 4 pack | Lessons | 150 | | Venmo
06-13 | Parent & baby class, 7 kids | Group class | 105 | | Cash
06-16 | Gas, HEB | Gas | | 36.40 | Checking
06-19 | Okoro girls, 8 pack | Lessons | 400 | | Venmo
06-22 | Liability insurance, the year | Insurance | | 219 | Checking
06-24 | From Venmo to bank | Move | | 900 | Venmo
06-24 | From Venmo to bank | Move | 900 | | Checking
06-27 | Parent & baby class, 7 kids | Group class | 105 | | Cash
06-30 | Me | Pay me | | 600 | Checking
JULY
07-01 | Pool rent July, Mrs Delgado | Pool | | 175 | Checking
07-02 | Hannah B, 8 pack | Lessons | 280 | | Venmo
07-03 | Nextdoor ad | Ads | | 24 | Checking
07-07 | Pham, 4 pack | Lessons | 150 | | Venmo
07-09 | Drop in, Cody | Lessons | 40 | | Cash
07-11 | Parent & baby class, 8 kids | Group class | 120 | | Cash
07-14 | Ramirez twins, 8 pack | Lessons | 400 | | Venmo
07-16 | Gas, HEB | Gas | | 39.15 | Checking
07-18 | Parent & baby class, 6 kids | Group class | 90 | | Cash
07-21 | Puddle jumpers, Target | Gear | | 53.08 | Checking
07-23 | From Venmo to bank | Move | | 800 | Venmo
07-23 | From Venmo to bank | Move | 800 | | Checking
07-28 | Sunscreen and towels, Walmart | Gear | | 31.44 | Cash
07-31 | Me | Pay me | | 800 | Checking
AUGUST
08-03 | Pool rent August, Mrs Delgado | Pool | | 175 | Checking
08-04 | Okoro girls, 8 pack | Lessons | 400 | | Venmo
08-06 | Whitaker, 4 pack | Lessons | 150 | | Venmo
08-08 | Parent & baby class, 7 kids | Group class | 105 | | Cash
08-11 | Gas, HEB | Gas | | 37.90 | Checking
08-14 | Cash to the bank | Move | | 300 | Cash
08-14 | Cash to the bank | Move | 300 | | Checking
08-18 | Hannah B, 8 pack | Lessons | 280 | | Venmo
08-20 | Red Cross recert | Insurance | | 95 | Checking
08-22 | Parent & baby class, 5 kids | Group class | 75 | | Cash
08-27 | From Venmo to bank | Move | | 700 | Venmo
08-27 | From Venmo to bank | Move | 700 | | Checking
08-31 | Me | Pay me | | 700 | Checking
SEPTEMBER
09-01 | Pool rent September, Mrs Delgado | Pool | | 175 | Checking
09-03 | Pham, 4 pack | Lessons | 150 | | Venmo
09-05 | Parent & baby class, 6 kids | Group class | 90 | | Cash
09-09 | Gas, HEB | Gas | | 38.05 | Checking
09-10 | Drop in, Cody | Lessons | 40 | | Cash
09-12 | Parent & baby class, 5 kids | Group class | 75 | | Cash
"""

SWIM_FAMILIES = """
Becker | Hannah | 7 | Tue Thu 4:00 | ear tubes, swim cap
Ramirez | Leo and Mia | 5 | Mon Wed 3:30 | twins, text dad
Okoro | Ada, Zora | 9, 6 | Fri 4:30 |
Whitaker | Jack | 4 | Sat 9:00 | afraid of the deep end
Pham | Ellie | 8 | Thu 5:00 |
Lindsey | Cody | 11 | drop in | pays cash
"""


def swimteacher() -> tuple[Workbook, Card]:
    """A swimming teacher in San Antonio: one long list under a line for each month, each closed month with its total line."""
    workbook = Workbook()
    kids = workbook.active
    kids.title = "Families"
    head(kids, 1, ["Family", "Kids", "Ages", "When", "Notes"], "BDE3F0")
    for at, r in enumerate(rows(SWIM_FAMILIES), 2):
        put(kids, at, [cell or None for cell in r])
    put(kids, 10, ["8 pack 280 one kid, 400 two. 4 pack 150. Drop in 40. Baby class 15 each"])
    widths(kids, 13, 16, 8, 16, 26)

    log = workbook.create_sheet("Money 2026", 0)
    title(log, "A1", "Guppies & Sharks Swim Lessons", 16)
    put(log, 2, ["one line each time money moves. Between Venmo / cash / bank = TWO lines, kind Move"])
    head(log, 4, ["Date", "Who / what", "Kind", "In $", "Out $", "Where", "OK"], "BDE3F0")
    at, start, month = 5, 5, ""
    ends: list[tuple[str, str, str]] = []
    for line in SWIM_LINES.strip().splitlines():
        if "|" not in line:
            if month:
                put(log, at, [f"{month.title()} total", None, None], ())
                put(log, at, [f"=SUM({c}{start}:{c}{at - 1})" for c in "DE"], [MONEY, MONEY], 4)
                bold(log, f"A{at}", f"D{at}", f"E{at}")
                ends.append((month.title(), f"='Money 2026'!D{at}", f"='Money 2026'!E{at}"))
                at += 1
            month = line
            put(log, at, [month])
            bold(log, f"A{at}")
            shade(log, f"A{at}:G{at}", "DDF1F8")
            start = at + 1
        else:
            day, what, kind, come, gone, where = (cell.strip() for cell in line.split("|"))
            put(
                log,
                at,
                [date(day), what, kind, number(come), number(gone), where, "x" if day < "09" else None],
                ["m/d", "", "", MONEY, MONEY],
            )
        at += 1
    ends.append(
        (f"{month.title()} so far", f"=SUM('Money 2026'!D{start}:D600)", f"=SUM('Money 2026'!E{start}:E600)")
    )
    log.freeze_panes = "A5"
    kinds = ["Lessons", "Group class", "Pool", "Gear", "Gas", "Insurance", "Ads"]
    dropdown(log, "C5:C600", '"' + ",".join([*kinds, "Pay me", "Move"]) + '"')
    dropdown(log, "F5:F600", '"Venmo,Cash,Checking"')
    widths(log, 17, 36, 14, 11, 11, 11, 5)

    page = workbook.create_sheet("Dashboard")
    across(page, "A1:I1", "DASHBOARD", "BDE3F0", 14)
    head(page, 3, ["Where", "June 1", "Now"], "DDF1F8")
    for row, (where, first) in enumerate([("Venmo", 112), ("Cash", 65), ("Checking", 840.27)], 4):
        now = f"=B{row}+SUMIF('Money 2026'!$F$5:$F$600,A{row},'Money 2026'!$D$5:$D$600)-SUMIF('Money 2026'!$F$5:$F$600,A{row},'Money 2026'!$E$5:$E$600)"
        put(page, row, [where, first, now], ["", MONEY, MONEY])
    put(page, 7, ["All", "=SUM(B4:B6)", "=SUM(C4:C6)"], ["", MONEY, MONEY])
    head(page, 3, ["Kind", "Total"], "DDF1F8", 5)
    for row, kind in enumerate(kinds, 4):
        one, two = ("D", "E") if row < 6 else ("E", "D")
        total = f"=SUMIF('Money 2026'!$C$5:$C$600,E{row},'Money 2026'!${one}$5:${one}$600)-SUMIF('Money 2026'!$C$5:$C$600,E{row},'Money 2026'!${two}$5:${two}$600)"
        put(page, row, [kind, total], ["", MONEY], 5)
    put(page, 11, ["Profit", "=F4+F5-SUM(F6:F10)"], ["", SIGNED], 5)
    put(
        page,
        12,
        ["Paid me", "=SUMIF('Money 2026'!$C$5:$C$600,\"Pay me\",'Money 2026'!$E$5:$E$600)"],
        ["", MONEY],
        5,
    )
    put(page, 10, ["check", "=ROUND(C7-B7-F11+F12,2)"], ["", SIGNED])
    bold(page, "A7", "C7", "E11", "F11")
    head(page, 14, ["Month", "In $", "Out $"], "DDF1F8")
    for row, values in enumerate(ends, 15):
        put(page, row, values, ["", MONEY, MONEY])
    aside(page, "A20", "months count the moves twice, look at Profit instead (Dave)", color="808080")
    widths(page, 18, 12, 12, 4, 14, 12)
    return workbook, {
        "book": "swimteacher.xlsx",
        "half": "round72",
        "layout": "cash book",
        "about": "swimming teacher with a rented backyard pool, San Antonio, Texas, USD; no sales tax",
        "dialect": "one long list under a coloured line for each month, closed months with a total line, the open month without one; kind before in and out, where the money is last and a mark; a move between Venmo, cash and bank as two lines; a dashboard by brother-in-law with balances, kinds and months; families on a sheet without money",
        "date_order": "mdy",
        "period": ["2026-09-01", "2026-09-30"],
        "cash": {
            "sheet": "Money 2026",
            "date": "Date",
            "category": "Kind",
            "in": "In $",
            "out": "Out $",
            "dimensions": ["Where"],
        },
        "free": {"Money 2026": ["Who / what", "OK"]},
        "adds_up": {"Money 2026": ["In $", "Out $"]},
        "watch": [
            *[f"Dashboard!C{row}" for row in range(4, 8)],
            "Dashboard!B10",
            *[f"Dashboard!F{row}" for row in range(4, 13)],
            *[f"Dashboard!{c}18" for c in "BC"],
        ],
        "zero": ["Dashboard!B10"],
    }


BOOKS = [dressmaker, marketgarden, mathstutor, boilers, swimteacher]
