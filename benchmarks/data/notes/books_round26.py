"""The workbooks of round 26: a blacksmith, a kettle corn stand, a toddler group, a landlady, a draughtsman, a family."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, day_of, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"


GATE_ORDERS = """
101 | 03-02 | Mrs Probert | Side gate with scrolls | 680 | 200 | 03-02 | 480 | 04-10
102 | 03-05 | Tom Ashworth | Pair of boot scrapers | 70 | | | 70 | 03-05
103 | 03-11 | Dyffryn Stables | 3 saddle racks | 390 | 130 | 03-13 | 260 | 04-02
104 | 03-19 | Mr Eynon | Balcony rail | 1250 | 400 | 03-19 | 850 | 05-01
105 | 03-27 | St Teilo's church | Repair lychgate hinges | 320 | 100 | 04-01 | 220 | 04-24
106 | 04-03 | Carol Meredith | Fire basket | 240 | 80 | 04-03 | 160 | 04-29
107 | 04-09 | Pentre Barns | Driveway gates | 2650 | 900 | 04-10 | 1750 | 06-12
108 | 04-16 | Mrs Watkin | Hanging basket brackets | 55 | | | 55 | 04-16
109 | 04-22 | Owain Tudor | Log store | 410 | 140 | 04-22 | 270 | 05-20
110 | 05-04 | Rhiannon Pask | Garden arch | 530 | 180 | 05-04 | 350 | 06-05
111 | 05-12 | Dyffryn Stables | Hay rack | 180 | 60 | 05-14 | 120 | 06-03
112 | 05-18 | Mr Beddoes | Spiral handrail | 1480 | 500 | 05-18 | 980 | 07-10
113 | 05-26 | Lowri Kemp | Curtain poles, 4 | 260 | 90 | 05-26 | 170 | 06-19
114 | 06-02 | The Harp Inn | Sign bracket | 345 | 115 | 06-02 | 230 | 06-30
115 | 06-10 | Mrs Gethin | Poker and tongs | 85 | | | 85 | 06-10
116 | 06-17 | Aled Morris | Estate fencing, 12 m | 1140 | 380 | 06-18 | 760 | 08-07
117 | 06-25 | Jean Tranter | Side gate | 590 | 200 | 06-25 | 390 | 07-31
118 | 07-06 | Pentre Barns | Pedestrian gate | 720 | 240 | 07-06 | 480 | 08-14
119 | 07-14 | Mr Cadwallader | Rose supports, 6 | 210 | 70 | 07-14 | 140 | 08-05
120 | 07-22 | Sian Oakley | Fire screen | 295 | 100 | 07-22 | 195 | 08-21
121 | 08-03 | Lugg Valley Cider | Bar foot rail | 860 | 290 | 08-05 | 570 | 09-18
122 | 08-11 | Mrs Probert | Bench ends, pair | 310 | 100 | 08-11 | 210 | 09-11
123 | 08-19 | Mr Haines | Key hooks | 45 | | | 45 | 08-19
124 | 08-27 | Ed Jones | Window grille | 450 | 150 | 08-27 | |
125 | 09-04 | Mrs Griffiths | Garden gate | 700 | 230 | 09-04 | |
126 | 09-10 | Bethan Coles | Log basket | 165 | 55 | 09-10 | 110 | 10-09
127 | 09-17 | Mr Lloyd | Fire basket and dogs | 330 | 110 | 09-17 | |
128 | 09-24 | Cefn Chapel | Railings | 1900 | 600 | 09-25 | |
129 | 10-01 | Gwen Jones | Handrail, front steps | 450 | 150 | 10-01 | |
130 | 10-08 | Cwm Farm | Hay feeder | 450 | | | |
131 | 10-15 | Sian Oakley | Candle stands | 90 | | | 90 | 10-15
132 | 10-21 | Mr Beddoes | Weather vane | 520 | 170 | 10-21 | |
133 | 10-28 | Teme Brewery | Bar stools, 8 | 1360 | | | |
"""

GATE_COSTS = """
03-03 | Parrock Steel | Steel | Flat bar and box | 286.40
03-06 | Hergest Hardware | Consumables | Grinding discs | 38.90
03-10 | Red Kite Garage | Diesel | | 62
03-16 | Border Fuels | Coke & gas | Forge coke, 6 bags | 132
03-30 | Radnor Estates | Rent | April | 350
04-02 | Parrock Steel | Steel | Round bar | 198.75
04-14 | Red Kite Garage | Diesel | | 58.50
04-20 | Wigmore Coatings | Galvanising & paint | Pentre gates | 240
04-29 | Radnor Estates | Rent | May | 350
05-05 | Parrock Steel | Steel | Driveway gates | 612.20
05-08 | Hergest Hardware | Consumables | Welding rods, gloves | 54.35
05-15 | Border Fuels | Coke & gas | Oxygen bottle | 71.80
05-21 | Parrock Steel | Steel | Credit, bent angle returned | -44.60
05-29 | Radnor Estates | Rent | June | 350
06-04 | Red Kite Garage | Diesel | | 64.20
06-15 | Wigmore Coatings | Galvanising & paint | Handrail | 165
06-22 | Parrock Steel | Steel | Fencing | 405.90
06-30 | Radnor Estates | Rent | July | 350
07-03 | Offa Insurance | Insurance | Public liability, year | 298
07-09 | Hergest Hardware | Consumables | Flap discs | 41.20
07-20 | Red Kite Garage | Diesel | | 61
07-30 | Radnor Estates | Rent | August | 350
08-06 | Parrock Steel | Steel | Flat and tube | 233.10
08-13 | Border Fuels | Coke & gas | Forge coke, 4 bags | 88
08-20 | Knucklas Tools | Tools | Second-hand leg vice | 120
08-31 | Radnor Estates | Rent | September | 350
09-07 | Wigmore Coatings | Galvanising & paint | Foot rail | 130
09-15 | Hergest Hardware | Consumables | Grinding discs, chalk | 36.75
09-22 | Red Kite Garage | Diesel | | 63.40
09-29 | Radnor Estates | Rent | October | 350
10-05 | Parrock Steel | Steel | Chapel railings | 548.30
10-13 | Border Fuels | Coke & gas | Propane | 66
10-20 | Red Kite Garage | Diesel | | 60
10-30 | Radnor Estates | Rent | November | 350
"""

GATE_KINDS = [
    "Steel",
    "Consumables",
    "Coke & gas",
    "Galvanising & paint",
    "Tools",
    "Diesel",
    "Rent",
    "Insurance",
    "Other",
]


def gatesmith() -> tuple[Workbook, Card]:
    """A blacksmith on the Welsh border: orders with deposit, final payment and balance; expenses."""
    workbook = Workbook()
    orders = workbook.active
    orders.title = "Orders"
    title(orders, "A1", "ORDERS 2026")
    head(
        orders,
        3,
        [
            "No",
            "Ordered",
            "Customer",
            "Job",
            "Price £",
            "Deposit £",
            "Deposit on",
            "Final payment £",
            "Final on",
            "Balance £",
        ],
        "E6E0D4",
    )
    for at, r in enumerate(rows(GATE_ORDERS), 4):
        put(
            orders,
            at,
            [
                int(r[0]),
                date(r[1]),
                r[2],
                r[3],
                number(r[4]),
                number(r[5]),
                day_of(r[6]),
                number(r[7]),
                day_of(r[8]),
                f"=E{at}-F{at}-H{at}",
            ],
            ["0", "dd/mm/yy", "", "", MONEY, MONEY, "dd/mm/yy", MONEY, "dd/mm/yy", MONEY],
        )
    orders.freeze_panes = "A4"
    widths(orders, 6, 11, 20, 26, 11, 11, 12, 13, 12, 11)
    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "EXPENSES 2026")
    head(costs, 3, ["Date", "Supplier", "Category", "Details", "Amount £"], "E6E0D4")
    for at, r in enumerate(rows(GATE_COSTS), 4):
        put(costs, at, [date(r[0]), r[1], r[2], r[3] or None, number(r[4])], ["dd/mm/yy", "", "", "", MONEY])
    widths(costs, 11, 20, 20, 30, 12)
    dropdown(costs, "C4:C500", '"' + ",".join(GATE_KINDS) + '"')
    totals = workbook.create_sheet("Totals")
    title(totals, "A1", "How it stands")
    put(totals, 3, ["Orders taken", "=SUM(Orders!E4:E500)"], ["", MONEY])
    put(totals, 4, ["Money in so far", "=SUM(Orders!F4:F500)+SUM(Orders!H4:H500)"], ["", MONEY])
    put(totals, 5, ["Still to come", "=B3-B4"], ["", MONEY])
    for at, kind in enumerate(GATE_KINDS, 7):
        put(totals, at, [kind, f"=SUMIFS(Expenses!$E$4:$E$500,Expenses!$C$4:$C$500,A{at})"], ["", MONEY])
    end = 7 + len(GATE_KINDS)
    put(totals, end, ["All expenses", f"=SUM(B7:B{end - 1})"], ["", MONEY])
    put(totals, end + 2, ["In less out", f"=B4-B{end}"], ["", MONEY])
    bold(totals, f"A{end}", f"B{end}", f"A{end + 2}", f"B{end + 2}")
    widths(totals, 24, 14)
    return workbook, {
        "book": "gatesmith.xlsx",
        "half": "round26",
        "layout": "records",
        "about": "blacksmith, Wales, GBP; not registered for VAT",
        "dialect": "orders with price, deposit and final payment each with its day, balance by formula; small things paid at once have only a final payment; expenses, returned goods as minus amounts",
        "date_order": "dmy",
        "period": ["2026-03-01", "2026-12-31"],
        "tables": {"orders": "Orders", "expenses": "Expenses"},
        "free": {"Orders": ["No", "Job"], "Expenses": ["Details"]},
        "adds_up": {"Expenses": ["Amount £"]},
        "watch": [
            "Totals!B3",
            "Totals!B4",
            "Totals!B5",
            "Totals!B7",
            "Totals!B8",
            f"Totals!B{end}",
            f"Totals!B{end + 2}",
        ],
    }


CORN_SALES = """
05-02 | Canal Street Market | 285 | 164.50
05-09 | Canal Street Market | 310 | 201.25
05-16 | Canal Street Market | 268 | 188
05-23 | Canal Street Market | 342 | 230.75
05-25 | Memorial Day Parade | 515 | 402.50
05-30 | Canal Street Market | 297 | 215
06-06 | Canal Street Market | 331 | 244.25
06-13 | Canal Street Market | 352 | 251
06-20 | Strawberry Days | 604 | 588.75
06-21 | Strawberry Days | 548 | 497
06-27 | Canal Street Market | 318 | 239.50
07-04 | Riverfront Fireworks | 790 | 845.25
07-11 | Canal Street Market | 336 | 262
07-18 | Canal Street Market | 305 | 248.75
07-25 | Canal Street Market | 348 | 277.50
08-01 | Canal Street Market | 362 | 281
08-08 | Canal Street Market | 329 | 266.25
08-15 | County Fair | 702 | 734.50
08-16 | County Fair | 655 | 690
08-22 | Canal Street Market | 340 | 285.75
08-29 | Canal Street Market | 315 | 270
09-04 | Fairview Football | 214 | 268.50
09-05 | Canal Street Market | 351 | 290.25
09-12 | Canal Street Market | 366 | 302
09-18 | Fairview Football | 226 | 281
09-19 | Canal Street Market | 358 | 311.75
09-26 | Canal Street Market | 372 | 318
10-02 | Fairview Football | 241 | 296.50
10-03 | Canal Street Market | 380 | 329.25
10-10 | Canal Street Market | 391 | 340
10-16 | Fairview Football | 248 | 300.25
10-17 | Canal Street Market | 384 | 365.25
"""

CORN_COSTS = """
04-28 | Hocking Popcorn Supply | Supplies | 412.80 | Debit card
05-01 | Canal Street Market | Booth fees | 35 | Check
05-08 | Canal Street Market | Booth fees | 35 | Check
05-09 | Tyler | Help | 60 | Cash
05-13 | Darby Propane | Propane | 38 | Cash
05-22 | QuickStop Fuel | Gas | 44.15 | Debit card
05-25 | Tyler | Help | 90 | Cash
06-02 | Hocking Popcorn Supply | Supplies | 268.40 | Debit card
06-05 | Canal Street Market | Booth fees | 35 | Check
06-12 | Strawberry Days | Booth fees | 180 | Check
06-16 | Darby Propane | Propane | 76 | Cash
06-21 | Tyler | Help | 120 | Cash
06-26 | QuickStop Fuel | Gas | 47.60 | Debit card
07-01 | City of Marlow | Permits | 50 | Check
07-02 | Hocking Popcorn Supply | Supplies | 355.20 | Debit card
07-04 | Tyler | Help | 90 | Cash
07-10 | Canal Street Market | Booth fees | 35 | Check
07-15 | Darby Propane | Propane | 40 | Cash
07-21 | Bexley Welding | Repairs | 85 | Debit card
07-31 | QuickStop Fuel | Gas | 45.90 | Debit card
08-07 | County Fair | Booth fees | 250 | Check
08-11 | Hocking Popcorn Supply | Supplies | 390.65 | Debit card
08-13 | Hocking Popcorn Supply | Supplies | -24.50 | Debit card
08-16 | Tyler | Help | 120 | Cash
08-19 | Darby Propane | Propane | 82 | Cash
08-28 | QuickStop Fuel | Gas | 43.25 | Debit card
09-04 | Canal Street Market | Booth fees | 35 | Check
09-05 | Tyler | Help | 60 | Cash
09-14 | Hocking Popcorn Supply | Supplies | 244.10 | Debit card
09-19 | Tyler | Help | 60 | Cash
09-23 | Darby Propane | Propane | 42 | Cash
10-02 | Canal Street Market | Booth fees | 35 | Check
10-03 | Tyler | Help | 60 | Cash
10-09 | QuickStop Fuel | Gas | 46.70 | Debit card
10-14 | Hocking Popcorn Supply | Supplies | 231.75 | Debit card
10-17 | Tyler | Help | 60 | Cash
"""

CORN_KINDS = ["Supplies", "Booth fees", "Propane", "Gas", "Help", "Permits", "Repairs", "Other"]


def kettlecorn() -> tuple[Workbook, Card]:
    """A kettle corn stand in Ohio: sales days by cash and card, costs."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Sales Days"
    title(sales, "A1", "Kettle Corn 2026 - what we took in")
    head(sales, 3, ["Date", "Where", "Cash", "Card", "Total", "Notes"], "FFF2CC")
    for at, r in enumerate(rows(CORN_SALES), 4):
        put(
            sales,
            at,
            [date(r[0]), r[1], number(r[2]), number(r[3]), f"=C{at}+D{at}"],
            ["m/d/yyyy", "", "$#,##0.00", "$#,##0.00", "$#,##0.00"],
        )
    sales["F9"], sales["F15"] = "rained at 2", "sold out by 9:30"
    widths(sales, 11, 24, 11, 11, 12, 26)
    costs = workbook.create_sheet("Costs")
    title(costs, "A1", "Kettle Corn 2026 - what we spent")
    head(costs, 3, ["Date", "Paid To", "Category", "Amount", "Paid With", "What For"], "FFF2CC")
    for at, r in enumerate(rows(CORN_COSTS), 4):
        put(costs, at, [date(r[0]), r[1], r[2], number(r[3]), r[4]], ["m/d/yyyy", "", "", "$#,##0.00", ""])
    costs["F26"] = "wet bag sent back"
    widths(costs, 11, 26, 13, 11, 12, 24)
    dropdown(costs, "C4:C400", '"' + ",".join(CORN_KINDS) + '"')
    season = workbook.create_sheet("Season")
    title(season, "A1", "Season so far")
    money = ["", "$#,##0.00"]
    put(season, 3, ["Cash sales", "=SUM('Sales Days'!C4:C400)"], money)
    put(season, 4, ["Card sales", "=SUM('Sales Days'!D4:D400)"], money)
    put(season, 5, ["All sales", "=B3+B4"], money)
    for at, kind in enumerate(CORN_KINDS, 7):
        put(season, at, [kind, f"=SUMIFS(Costs!$D$4:$D$400,Costs!$C$4:$C$400,A{at})"], money)
    end = 7 + len(CORN_KINDS)
    put(season, end, ["All costs", f"=SUM(B7:B{end - 1})"], money)
    put(season, end + 1, ["Made", f"=B5-B{end}"], money)
    bold(season, "A5", "B5", f"A{end}", f"B{end}", f"A{end + 1}", f"B{end + 1}")
    widths(season, 20, 14)
    return workbook, {
        "book": "kettlecorn.xlsx",
        "half": "round26",
        "layout": "records",
        "about": "kettle corn stand, Ohio, USA, USD; no sales tax on it",
        "dialect": "a line a sales day with cash and card, total by formula; costs with category and way of paying, returns as minus amounts",
        "date_order": "mdy",
        "period": ["2026-04-01", "2026-12-31"],
        "tables": {"sales": "Sales Days", "costs": "Costs"},
        "free": {"Sales Days": ["Notes"], "Costs": ["What For"]},
        "adds_up": {"Costs": ["Amount"]},
        "watch": [
            "Season!B3",
            "Season!B4",
            "Season!B5",
            "Season!B7",
            "Season!B11",
            f"Season!B{end}",
            f"Season!B{end + 1}",
        ],
    }


TODDLER_IN = """
04-07 | Tuesday session | Cash | 31.50 | F
04-09 | Thursday session | Cash | 24 | F
04-14 | Tuesday session | Cash | 36 | F
04-16 | Thursday session | Cash | 27 | F
04-20 | Kirk guild | Bank | 100 | D
04-28 | Tuesday session | Cash | 33 | F
04-30 | Thursday session | Cash | 25.50 | F
05-05 | Tuesday session | Cash | 34.50 | F
05-09 | Plant sale | Cash | 118.40 | R
05-12 | Tuesday session | Cash | 30 | F
05-14 | Thursday session | Cash | 28.50 | F
05-22 | Strathalder Council, early years grant | Bank | 400 | G
05-26 | Tuesday session | Cash | 37.50 | F
06-02 | Tuesday session | Cash | 33 | F
06-04 | Thursday session | Cash | 22.50 | F
06-04 | Refund, Ailsa, paid twice | Cash | -1.50 | F
06-13 | Summer fair stall | Cash | 156.20 | R
06-16 | Tuesday session | Cash | 31.50 | F
06-18 | Thursday session | Cash | 24 | F
06-23 | Raffle | Cash | 64 | R
06-25 | Thursday session, last before summer | Cash | 21 | F
08-18 | Tuesday session | Cash | 39 | F
08-20 | Thursday session | Cash | 30 | F
08-25 | Tuesday session | Cash | 36 | F
09-01 | Tuesday session | Cash | 34.50 | F
09-03 | Thursday session | Cash | 28.50 | F
09-07 | Mrs Imrie, in memory | Bank | 50 | D
09-15 | Tuesday session | Cash | 37.50 | F
09-24 | Thursday session | Cash | 27 | F
10-06 | Tuesday session | Cash | 36 | F
10-08 | Thursday session | Cash | 25.50 | F
10-20 | Tuesday session | Cash | 33 | F
10-29 | Thursday session | Cash | 30 | F
11-03 | Tuesday session | Cash | 34.50 | F
"""

TODDLER_OUT = """
04-10 | Milk, fruit | Cash | 9.85 | S
04-15 | Glue, paper, paint | Cash | 14.30 | C
05-01 | Village hall, April | Bank | 96 | H
05-08 | Biscuits, juice | Cash | 8.40 | S
05-18 | Wee Play Toys, ride-on | Bank | 64.99 | C
06-01 | Village hall, May | Bank | 96 | H
06-05 | Milk, fruit, crackers | Cash | 10.15 | S
06-12 | Tidy Tots Insurance, year | Bank | 88 | I
06-19 | Ice lollies and sticker books | Cash | 17.60 | S 9.60 C 8
06-23 | Raffle prizes | Cash | 18.50 | E
06-25 | Animal man, end of term party | Cash | 85 | E
07-01 | Village hall, June | Bank | 72 | H
08-19 | Milk, fruit | Cash | 9.20 | S
08-27 | Crayons, playdough | Cash | 12.75 | C
09-01 | Village hall, August | Bank | 48 | H
09-08 | Biscuits, milk | Cash | 10.60 | S
09-17 | Wee Play Toys, puzzles | Bank | 37.50 | C
10-01 | Village hall, September | Bank | 96 | H
10-09 | Fruit, breadsticks | Cash | 11.45 | S
10-21 | First aid box | Cash | 16.20 | O
10-30 | Pumpkins and cupcakes | Cash | 21.40 | C 9 S 12.40
"""

TODDLER_BANKED = """
04-17 | 60
05-11 | 130
06-15 | 150
06-26 | 60
09-04 | 110
10-12 | 90
"""

IN_HEADS = ["Session fees", "Donations", "Grants", "Fundraising", "Other income"]
OUT_HEADS = ["Hall", "Snacks", "Craft & toys", "Insurance", "Events", "Other costs"]


def toddlergroup() -> tuple[Workbook, Card]:
    """A toddler group in Scotland: receipts and payments with a column for each category, cash banked."""
    workbook = Workbook()
    got = workbook.active
    got.title = "Receipts"
    title(got, "A1", "Peerie Feet Toddlers - Receipts, April 2026 to March 2027")
    head(got, 4, ["Date", "Received from", "Cash or bank", "Amount £", *IN_HEADS], "E2F0D9")
    for at, r in enumerate(rows(TODDLER_IN), 5):
        amount = number(r[3])
        put(
            got,
            at,
            [date(r[0]), r[1], r[2], amount, *[amount if letter == r[4] else None for letter in "FDGRO"]],
            ["d mmm yy", "", "", *[MONEY] * 6],
        )
    widths(got, 11, 36, 12, 11, 12, 12, 12, 12, 12)
    paid = workbook.create_sheet("Payments")
    title(paid, "A1", "Peerie Feet Toddlers - Payments, April 2026 to March 2027")
    head(paid, 4, ["Date", "Paid for", "Cash or bank", "Amount £", *OUT_HEADS], "FBE5D6")
    for at, r in enumerate(rows(TODDLER_OUT), 5):
        words = r[4].split()
        split = dict(zip(words[::2], words[1::2], strict=True)) if len(words) > 1 else {words[0]: r[3]}
        put(
            paid,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), *[number(split.get(letter, "")) for letter in "HSCIEO"]],
            ["d mmm yy", "", "", *[MONEY] * 7],
        )
    widths(paid, 11, 36, 12, 11, 12, 12, 12, 12, 12, 12)
    for sheet in (got, paid):
        dropdown(sheet, "C5:C400", '"Cash,Bank"')
        sheet.freeze_panes = "A5"
    banked = workbook.create_sheet("Banked")
    title(banked, "A1", "Cash taken to the bank")
    head(banked, 3, ["Date", "Paid in £"], "DDEBF7")
    for at, r in enumerate(rows(TODDLER_BANKED), 4):
        put(banked, at, [date(r[0]), number(r[1])], ["d mmm yy", MONEY])
    widths(banked, 11, 12)
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "Receipts and payments so far")
    for at, (name, letter) in enumerate(zip(IN_HEADS, "EFGHI", strict=True), 3):
        put(summary, at, [name, f"=SUM(Receipts!{letter}5:{letter}400)"], ["", MONEY])
    put(summary, 8, ["Total receipts", "=SUM(B3:B7)"], ["", MONEY])
    for at, (name, letter) in enumerate(zip(OUT_HEADS, "EFGHIJ", strict=True), 10):
        put(summary, at, [name, f"=SUM(Payments!{letter}5:{letter}400)"], ["", MONEY])
    put(summary, 16, ["Total payments", "=SUM(B10:B15)"], ["", MONEY])
    put(summary, 18, ["Bank on 1 April", 412.36], ["", MONEY])
    put(summary, 19, ["Tin on 1 April", 38.20], ["", MONEY])

    def moved(way: str) -> str:
        return f'SUMIFS(Receipts!D5:D400,Receipts!C5:C400,"{way}")-SUMIFS(Payments!D5:D400,Payments!C5:C400,"{way}")'

    put(summary, 21, ["Bank now", f"=B18+{moved('Bank')}+SUM(Banked!B4:B200)"], ["", MONEY])
    put(summary, 22, ["Tin now", f"=B19+{moved('Cash')}-SUM(Banked!B4:B200)"], ["", MONEY])
    put(summary, 23, ["Check (should be 0)", "=ROUND(B18+B19+B8-B16-B21-B22,2)"], ["", MONEY])
    bold(summary, "A8", "B8", "A16", "B16", "A21", "B21", "A22", "B22")
    widths(summary, 24, 13)
    return workbook, {
        "book": "toddlergroup.xlsx",
        "half": "round26",
        "layout": "cash book",
        "about": "toddler group, Scotland, GBP; year from April",
        "dialect": "receipts and payments on two sheets, an amount and a column for each category, cash or bank on each line, cash taken to the bank on a third sheet",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "tables": {"receipts": "Receipts", "payments": "Payments", "banked": "Banked"},
        "free": {"Receipts": ["Received from"], "Payments": ["Paid for"]},
        "adds_up": {},
        "watch": [
            "Summary!B3",
            "Summary!B8",
            "Summary!B11",
            "Summary!B12",
            "Summary!B16",
            "Summary!B21",
            "Summary!B22",
            "Summary!B23",
        ],
        "zero": ["Summary!B23"],
    }


FLAT_TENANTS = [
    ("Flat 1", "Borg", 750),
    ("Flat 2", "Karlsson", 820),
    ("Flat 3", "Attard", 900),
    ("Flat 4", "Owusu", 680),
]

FLAT_MONTHS = ["March", "April", "May", "June", "July", "August", "September", "October", "November"]

# by month, for each flat: paid, on, remark
FLAT_PAID = """
750 03-02 | 820 03-03 | 900 03-02 | 680 03-06
750 04-01 | 820 04-02 | 900 04-01 | 680 04-07
750 05-01 | 820 05-04 | 900 05-02 | 680 05-06
750 06-01 | 820 06-02 | 900 06-01 | 680 06-22 300 on the 5th, rest on the 22nd
750 07-01 | 820 07-02 | 900 07-03 | 680 07-06
750 08-03 | 820 08-19 500 on the 4th, rest on the 19th | 900 08-01 | 680 08-07
750 09-01 | 820 09-02 | 900 09-01 | 680 09-07
750 10-01 | 820 10-02 | 900 10-01 | 400 10-09
750 11-01 | | |
"""

FLAT_COSTS = """
03-04 | Flat 2 | Plumbing | Saliba | 85 | cistern
03-09 | All | Condominium | Residents' Association | 240 | quarter
03-17 | Flat 1 | Electrical | Micallef | 60 | socket in the hall
03-28 | All | Cleaning | Doris Zerafa | 45 | stairs
04-08 | Flat 4 | Painting | Galea & Son | 280 | bedroom, damp
04-14 | Flat 3 | Appliances | Gauci Appliances | 429 | washing machine
04-30 | All | Cleaning | Doris Zerafa | 45 | stairs
05-06 | Flat 4 | Plumbing | Saliba | 70 | shower drain
05-19 | Flat 2 | Electrical | Micallef | 95 | water heater thermostat
05-29 | All | Cleaning | Doris Zerafa | 45 | stairs
06-08 | All | Condominium | Residents' Association | 240 | quarter
06-11 | All | Insurance | Valletta Mutual | 516 | building, year
06-16 | Flat 1 | Appliances | Gauci Appliances | 310 | oven
06-30 | All | Cleaning | Doris Zerafa | 45 | stairs
07-07 | Flat 3 | Air conditioning | CoolBreeze | 55 | service
07-07 | Flat 1 | Air conditioning | CoolBreeze | 55 | service
07-15 | Flat 4 | Appliances | Gauci Appliances | 265 | hob
07-22 | Flat 4 | Appliances | Gauci Appliances | -20 | part of the hob price back, scratched
07-31 | All | Cleaning | Doris Zerafa | 45 | stairs
08-12 | Flat 2 | Plumbing | Saliba | 60 | tap
08-25 | Flat 3 | Painting | Galea & Son | 190 | balcony railing
08-31 | All | Cleaning | Doris Zerafa | 45 | stairs
09-07 | All | Condominium | Residents' Association | 240 | quarter
09-14 | Flat 1 | Plumbing | Saliba | 110 | pump
09-23 | Flat 2 | Other | Attrezz Ironmonger | 24.50 | keys and a lock
09-30 | All | Cleaning | Doris Zerafa | 45 | stairs
10-07 | Flat 4 | Electrical | Micallef | 130 | fuse board
10-19 | Flat 3 | Other | Attrezz Ironmonger | 18.90 | mosquito net
10-27 | Flat 2 | Plumbing | Saliba | 75 | kitchen drain
10-30 | All | Cleaning | Doris Zerafa | 45 | stairs
"""

FLAT_KINDS = [
    "Plumbing",
    "Electrical",
    "Painting",
    "Appliances",
    "Air conditioning",
    "Cleaning",
    "Condominium",
    "Insurance",
    "Other",
]


def sliemaflats() -> tuple[Workbook, Card]:
    """Four flats in Malta: rents due and paid, repairs by flat."""
    workbook = Workbook()
    rents = workbook.active
    rents.title = "Rents"
    title(rents, "A1", "Rents 2026")
    put(rents, 2, ["Fill in when it comes. If it comes in parts, add it up and put the last day."])
    head(
        rents,
        4,
        ["Month", "Flat", "Tenant", "Due €", "Received €", "Received on", "Still owed €", "Remarks"],
        "DDEBF7",
    )
    at = 5
    for month, line in zip(FLAT_MONTHS, rows(FLAT_PAID), strict=True):
        for (flat, tenant, due), cell in zip(FLAT_TENANTS, line, strict=True):
            amount, _, rest = cell.partition(" ")
            on, _, remark = rest.partition(" ")
            put(
                rents,
                at,
                [month, flat, tenant, due, number(amount), day_of(on), f"=D{at}-E{at}", remark or None],
                ["", "", "", MONEY, MONEY, "dd-mmm-yy", MONEY],
            )
            at += 1
    rents.freeze_panes = "A5"
    widths(rents, 13, 9, 12, 11, 12, 13, 12, 34)
    costs = workbook.create_sheet("Repairs & costs")
    title(costs, "A1", "Repairs and other costs 2026")
    head(costs, 3, ["Date", "Flat", "Kind", "Who", "Cost €", "What was done"], "DDEBF7")
    for at, r in enumerate(rows(FLAT_COSTS), 4):
        put(costs, at, [date(r[0]), r[1], r[2], r[3], number(r[4]), r[5]], ["dd-mmm-yy", "", "", "", MONEY])
    widths(costs, 12, 9, 17, 24, 11, 36)
    dropdown(costs, "B4:B400", '"Flat 1,Flat 2,Flat 3,Flat 4,All"')
    dropdown(costs, "C4:C400", '"' + ",".join(FLAT_KINDS) + '"')
    year = workbook.create_sheet("Year")
    title(year, "A1", "By flat")
    head(year, 3, ["Flat", "Rent due", "Rent received", "Still owed", "Costs", "Left"], "DDEBF7")
    for at, name in enumerate([flat for flat, _, _ in FLAT_TENANTS] + ["All"], 4):
        put(
            year,
            at,
            [
                name,
                *[f"=SUMIFS(Rents!${c}$5:${c}$400,Rents!$B$5:$B$400,$A{at})" for c in "DEG"],
                f"=SUMIFS('Repairs & costs'!$E$4:$E$400,'Repairs & costs'!$B$4:$B$400,$A{at})",
                f"=C{at}-E{at}",
            ],
            ["", *[MONEY] * 5],
        )
    put(year, 9, ["Total", *[f"=SUM({c}4:{c}8)" for c in "BCDEF"]], ["", *[MONEY] * 5])
    bold(year, *[f"{c}9" for c in "ABCDEF"])
    widths(year, 10, 13, 13, 13, 13, 13)
    return workbook, {
        "book": "sliemaflats.xlsx",
        "half": "round26",
        "layout": "records",
        "about": "landlady of four flats, Malta, EUR",
        "dialect": "a line for each flat's rent of a month, filled in when it comes, parts added up with the last day; repairs and costs by flat, refunds as minus amounts",
        "date_order": "dmy",
        "period": ["2026-03-01", "2026-12-31"],
        "tables": {"rents": "Rents", "costs": "Repairs & costs"},
        "free": {"Rents": ["Remarks"], "Repairs & costs": ["What was done"]},
        "adds_up": {"Repairs & costs": ["Cost €"]},
        "watch": [
            "Year!C9",
            "Year!D7",
            "Year!D9",
            "Year!E5",
            "Year!E6",
            "Year!E7",
            "Year!E8",
            "Year!E9",
            "Year!F9",
        ],
    }


DRAW_ACCOUNTS = """
1000 | Current account | Asset
1010 | Tax savings pocket | Asset
1100 | Debtors | Asset
1200 | Input VAT | Asset
1500 | Computer equipment | Asset
1590 | Accumulated depreciation | Asset
2000 | Creditors | Liability
2100 | Output VAT | Liability
2150 | VAT control | Liability
3000 | Capital | Equity
3100 | Drawings | Equity
4000 | Drafting fees | Income
4050 | Printing recharged | Income
4100 | Interest received | Income
5000 | Subcontractors | Expense
5100 | Printing & plotting | Expense
5200 | Office rent | Expense
5300 | Telephone & internet | Expense
5400 | Motor expenses | Expense
5500 | Software | Expense
5600 | Insurance | Expense
5700 | Professional fees | Expense
5800 | Bank charges | Expense
5900 | Depreciation | Expense
5950 | Sundry expenses | Expense
"""

DRAW_JOURNAL = """
07-01 | Opening balances | Current account 38420; Tax savings pocket 20000; Debtors 23000; Computer equipment 46000; Accumulated depreciation -18400; Creditors -2300; VAT control -5250; Capital -101470
07-01 | Office rent July, N. Botha | Office rent 4200; Current account -4200
07-03 | Oakridge Homes paid June invoice | Current account 23000; Debtors -23000
07-06 | Kestrel Architects, Linden alterations | Debtors 16100; Drafting fees -14000; Output VAT -2100
07-08 | Highveld Copy, June account paid | Creditors 2300; Current account -2300
07-10 | Fuel | Motor expenses 780; Current account -780
07-15 | Vukani Telecom | Telephone & internet 500; Input VAT 75; Current account -575
07-17 | Inkwell Supplies, plotter ink | Printing & plotting 1200; Input VAT 180; Current account -1380
07-24 | VAT May-June paid to SARS | VAT control 5250; Current account -5250
07-27 | Lunga, 2 days measuring | Subcontractors 2400; Current account -2400
07-31 | Drawings | Drawings 12000; Current account -12000
07-31 | Bank charges | Bank charges 165; Current account -165
08-03 | Office rent August, N. Botha | Office rent 4200; Current account -4200
08-05 | Kestrel Architects paid, Linden | Current account 16100; Debtors -16100
08-07 | Oakridge Homes, type C units | Debtors 27600; Drafting fees -24000; Output VAT -3600
08-12 | Fuel | Motor expenses 815; Current account -815
08-14 | Vukani Telecom | Telephone & internet 500; Input VAT 75; Current account -575
08-19 | Highveld Copy, A0 sets, 30 days | Printing & plotting 1800; Input VAT 270; Creditors -2070
08-24 | CadForge subscription, quarter | Software 3000; Input VAT 450; Current account -3450
08-31 | VAT July-August to control | Output VAT 5700; Input VAT -1050; VAT control -4650
08-31 | Drawings | Drawings 12000; Current account -12000
08-31 | Bank charges | Bank charges 158; Current account -158
09-01 | Office rent September, N. Botha | Office rent 4200; Current account -4200
09-04 | Oakridge Homes paid, type C units | Current account 27600; Debtors -27600
09-09 | Kestrel Architects, Northcliff house | Debtors 20700; Drafting fees -18000; Output VAT -2700
09-11 | Credit note Kestrel Architects, hours counted twice | Drafting fees 1000; Output VAT 150; Debtors -1150
09-14 | Fuel | Motor expenses 790; Current account -790
09-15 | Vukani Telecom | Telephone & internet 500; Input VAT 75; Current account -575
09-18 | Highveld Copy paid | Creditors 2070; Current account -2070
09-22 | Inkwell Supplies, paper rolls | Printing & plotting 800; Input VAT 120; Current account -920
09-24 | VAT July-August paid to SARS | VAT control 4650; Current account -4650
09-28 | Lunga, 1 day measuring | Subcontractors 1200; Current account -1200
09-30 | Drawings | Drawings 12000; Current account -12000
09-30 | Bank charges | Bank charges 162; Current account -162
10-01 | Office rent October, N. Botha | Office rent 4200; Current account -4200
10-06 | Kestrel Architects paid, Northcliff | Current account 19550; Debtors -19550
10-08 | Second screen, ByteBarn | Computer equipment 4000; Input VAT 600; Current account -4600
10-12 | Oakridge Homes, site plans | Debtors 34500; Drafting fees -30000; Output VAT -4500
10-13 | Fuel | Motor expenses 820; Current account -820
10-15 | Vukani Telecom | Telephone & internet 500; Input VAT 75; Current account -575
10-19 | Highveld Copy, submission sets, 30 days | Printing & plotting 1400; Input VAT 210; Creditors -1610
10-23 | Dlamini Projects, garage plans | Debtors 9200; Drafting fees -8000; Output VAT -1200
10-31 | VAT September-October to control | Output VAT 8250; Input VAT -1080; VAT control -7170
10-31 | Drawings | Drawings 12000; Current account -12000
10-31 | Bank charges | Bank charges 160; Current account -160
10-31 | Depreciation July to October | Depreciation 3060; Accumulated depreciation -3060
"""


def draughtsman() -> tuple[Workbook, Card]:
    """A freelance draughtsman in Johannesburg: journal with VAT, chart with balances, result."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Journal from 1 July 2026")
    head(journal, 3, ["Date", "Entry", "Narration", "Account", "Debit R", "Credit R"], "D9E1F2")
    at = 4
    for entry, (day, words, lines) in enumerate(journal_lines(DRAW_JOURNAL), 1):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [day, entry, words, name, debit, credit],
                ["yyyy/mm/dd", "0", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 7, 44, 26, 13, 13)
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Chart of accounts")
    head(chart, 3, ["Code", "Account name", "Type", "Balance R"], "D9E1F2")
    accounts = list(rows(DRAW_ACCOUNTS))
    where = {}
    for at, (code, name, kind) in enumerate(accounts, 4):
        where[name] = at
        sums = [f"SUMIFS(Journal!${c}$4:${c}$1500,Journal!$D$4:$D$1500,B{at})" for c in "EF"]
        plus, minus = sums if kind in ("Asset", "Expense") else sums[::-1]
        put(chart, at, [int(code), name, kind, f"=ROUND({plus}-{minus},2)"], ["0", "", "", MONEY])
    last = 3 + len(accounts)
    dropdown(journal, "D4:D1500", f"Accounts!$B$4:$B${last}")
    widths(chart, 8, 28, 12, 15)
    result = workbook.create_sheet("Result")
    title(result, "A1", "Where I stand")
    for at, kind in enumerate(["Income", "Expense"], 3):
        put(
            result, at, [kind, f"=SUMIFS(Accounts!$D$4:$D${last},Accounts!$C$4:$C${last},A{at})"], ["", MONEY]
        )
    put(result, 5, ["Profit", "=B3-B4"], ["", MONEY])
    for at, kind in enumerate(["Asset", "Liability", "Equity"], 7):
        put(
            result, at, [kind, f"=SUMIFS(Accounts!$D$4:$D${last},Accounts!$C$4:$C${last},A{at})"], ["", MONEY]
        )
    # drawings are shown as a negative balance among equity
    put(result, 11, ["Must be nil", "=ROUND(B7-B8-B9-B5,2)"], ["", MONEY])
    bold(result, "A5", "B5", "A11", "B11")
    widths(result, 16, 15)
    watched = [
        "Current account",
        "Debtors",
        "Input VAT",
        "Creditors",
        "Output VAT",
        "VAT control",
        "Drafting fees",
    ]
    return workbook, {
        "book": "draughtsman.xlsx",
        "half": "round26",
        "layout": "journal",
        "about": "freelance draughtsman, South Africa, ZAR, VAT 15%; fuel, rent and small subcontractors without VAT; VAT cleared to VAT control every two months",
        "dialect": "debit and credit columns last, narration before the account, plain account names, the narration on every line",
        "date_order": "ymd",
        "period": ["2026-07-01", "2027-02-28"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit R",
            "credit": "Credit R",
        },
        "free": {"Journal": ["Entry", "Narration"]},
        "adds_up": {"Journal": ["Debit R", "Credit R"]},
        "watch": [
            *[f"Accounts!D{where[name]}" for name in watched],
            "Result!B3",
            "Result!B4",
            "Result!B5",
            "Result!B7",
            "Result!B11",
        ],
        "zero": ["Result!B11"],
    }


KL_LIST = """
07-01 | Home loan | House loan | Joint account | 1850 |
07-03 | Maju Mart | Groceries | Credit card | 212.40 |
07-05 | Dim sum with Grandma | Eating out | Credit card | 96.80 |
07-08 | Electricity | Electricity | Joint account | 188.30 |
07-10 | Petrol | Petrol & tolls | Credit card | 85 |
07-14 | Piano, Anya | Kids' classes | Joint account | 240 |
07-18 | Maju Mart | Groceries | Credit card | 176.95 |
07-20 | Fibre and phones | Internet & phones | Joint account | 229 |
07-24 | Kak Yah, cleaning | Cleaner | Cash | 120 |
07-28 | Ravi pay | Salary Ravi | Joint account | | 7200
07-29 | Joanne pay | Salary Joanne | Joint account | | 5650
07-30 | Swimming, Dev | Kids' classes | Joint account | 150 |
08-01 | Home loan | House loan | Joint account | 1850 |
08-04 | Klinik Seri, Dev's ear | Medical | Cash | 75 |
08-06 | Maju Mart | Groceries | Credit card | 241.15 |
08-07 | Electricity | Electricity | Joint account | 201.75 |
08-11 | Toll card top-up | Petrol & tolls | Credit card | 50 |
08-13 | School shoes and bag | Clothes | Credit card | 164.70 |
08-14 | Piano, Anya | Kids' classes | Joint account | 240 |
08-16 | Shoes exchanged, difference back | Clothes | Credit card | -20 |
08-19 | Nasi lemak, office | Eating out | Cash | 12 |
08-20 | Fibre and phones | Internet & phones | Joint account | 229 |
08-22 | Petrol | Petrol & tolls | Credit card | 88 |
08-24 | Kak Yah, cleaning | Cleaner | Cash | 120 |
08-28 | Ravi pay | Salary Ravi | Joint account | | 7200
08-28 | Joanne pay | Salary Joanne | Joint account | | 5650
08-31 | Car service, Wong Motors | Car | Credit card | 430 |
09-01 | Home loan | House loan | Joint account | 1850 |
09-05 | Maju Mart | Groceries | Credit card | 198.60 |
09-08 | Electricity | Electricity | Joint account | 194.20 |
09-10 | Water | Water | Joint account | 31.50 |
09-12 | Birthday present, cousin | Gifts & outings | Cash | 60 |
09-14 | Piano, Anya | Kids' classes | Joint account | 240 |
09-17 | Petrol | Petrol & tolls | Credit card | 84 |
09-19 | Pizza night | Eating out | Credit card | 78.50 |
09-21 | Fibre and phones | Internet & phones | Joint account | 229 |
09-24 | Kak Yah, cleaning | Cleaner | Cash | 120 |
09-28 | Ravi pay | Salary Ravi | Joint account | | 7200
09-29 | Joanne pay | Salary Joanne | Joint account | | 5650
09-30 | Swimming, Dev | Kids' classes | Joint account | 150 |
10-01 | Home loan | House loan | Joint account | 1850 |
10-03 | Maju Mart | Groceries | Credit card | 225.80 |
10-08 | Electricity | Electricity | Joint account | 206.40 |
10-10 | Sold old pram | Other income | Cash | | 180
10-12 | Toll card top-up | Petrol & tolls | Credit card | 50 |
10-14 | Piano, Anya | Kids' classes | Joint account | 240 |
10-16 | Klinik Seri, Anya | Medical | Cash | 68 |
10-20 | Fibre and phones | Internet & phones | Joint account | 229 |
10-24 | Kak Yah, cleaning | Cleaner | Cash | 120 |
10-26 | Petrol | Petrol & tolls | Credit card | 92 |
10-28 | Ravi pay | Salary Ravi | Joint account | | 7200
10-29 | Joanne pay | Salary Joanne | Joint account | | 5650
11-02 | Home loan | House loan | Joint account | 1850 |
11-04 | Maju Mart | Groceries | Credit card | 209.35 |
11-06 | School shoes, Dev | Clothes | Credit card | 59.90 |
"""

KL_IN = ["Salary Ravi", "Salary Joanne", "Other income"]
KL_OUT = {
    "House loan": 1850,
    "Electricity": 200,
    "Water": 35,
    "Internet & phones": 229,
    "Groceries": 900,
    "Eating out": 250,
    "Petrol & tolls": 300,
    "Car": 150,
    "Kids' classes": 390,
    "Medical": 100,
    "Clothes": 120,
    "Gifts & outings": 200,
    "Cleaner": 120,
    "Other spending": 100,
}


def klfamily() -> tuple[Workbook, Card]:
    """A family in Kuala Lumpur: a list of transactions that fills a grid of categories by months."""
    workbook = Workbook()
    grid = workbook.active
    grid.title = "Budget"
    title(grid, "A1", "Budget July to December 2026 (RM)")
    months = ["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    head(grid, 3, ["", "Plan a month", *months, "Total"], "E4DFEC")
    moneys = ["", *[MONEY] * 8]

    def actual(at: int, column: str) -> list[str]:
        return [
            f"=SUMIFS(Transactions!${column}$4:${column}$900,Transactions!$C$4:$C$900,$A{at},Transactions!$G$4:$G$900,{month})"
            for month in range(7, 13)
        ]

    put(grid, 4, ["MONEY IN"])
    for at, name in enumerate(KL_IN, 5):
        plan = {"Salary Ravi": 7200, "Salary Joanne": 5650}.get(name)
        put(grid, at, [name, plan, *actual(at, "F"), f"=SUM(C{at}:H{at})"], moneys)
    put(grid, 8, ["Total in", *[f"=SUM({c}5:{c}7)" for c in "BCDEFGHI"]], moneys)
    put(grid, 10, ["MONEY OUT"])
    for at, (name, plan) in enumerate(KL_OUT.items(), 11):
        put(grid, at, [name, plan, *actual(at, "E"), f"=SUM(C{at}:H{at})"], moneys)
    end = 11 + len(KL_OUT)
    put(grid, end, ["Total out", *[f"=SUM({c}11:{c}{end - 1})" for c in "BCDEFGHI"]], moneys)
    put(grid, end + 2, ["Left over", *[f"={c}8-{c}{end}" for c in "BCDEFGHI"]], moneys)
    bold(grid, "A4", "A8", "A10", f"A{end}", f"A{end + 2}")
    widths(grid, 20, 13, *[11] * 7)
    listed = workbook.create_sheet("Transactions")
    title(listed, "A1", "What came and went")
    head(listed, 3, ["Date", "What", "Category", "From / to", "Out RM", "In RM", "Mth"], "E4DFEC")
    for at, r in enumerate(rows(KL_LIST), 4):
        put(
            listed,
            at,
            [date(r[0]), r[1], r[2], r[3], number(r[4]), number(r[5]), f"=MONTH(A{at})"],
            ["dd/mm/yyyy", "", "", "", MONEY, MONEY, "0"],
        )
    listed.freeze_panes = "A4"
    widths(listed, 12, 32, 19, 15, 11, 11, 6)
    dropdown(listed, "D4:D900", '"Joint account,Credit card,Cash"')
    return workbook, {
        "book": "klfamily.xlsx",
        "half": "round26",
        "layout": "cash book",
        "about": "family, Malaysia, MYR",
        "dialect": "a list of transactions with out and in columns, a category and an account on every line, refunds as minus amounts out; a grid of categories by months adds it up",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "cash": {
            "sheet": "Transactions",
            "date": "Date",
            "category": "Category",
            "in": ["In RM"],
            "out": ["Out RM"],
        },
        "free": {"Transactions": ["What"]},
        "adds_up": {"Transactions": ["Out RM"]},
        "watch": [
            "Budget!G5",
            "Budget!G8",
            "Budget!G15",
            "Budget!G16",
            "Budget!G17",
            f"Budget!G{end}",
            f"Budget!G{end + 2}",
            f"Budget!I{end + 2}",
        ],
    }


BOOKS = [gatesmith, kettlecorn, toddlergroup, sliemaflats, draughtsman, klfamily]
