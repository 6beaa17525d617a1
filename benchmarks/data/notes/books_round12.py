"""The workbooks of a further part: movers, a market stall, a retired couple, two caravans, a violin teacher."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
WHOLE = "#,##0"

MOVER_ACCOUNTS = """
Cash box | We have | 640000
MTN MoMo | We have | 2185000
Stanbic account | We have | 6420000
Sacco savings | We have | 2000000
Customers owe us | We have | 1450000
Canter truck | We have | 38000000
Truck loan | We owe | 14400000
Kisekka garage | We owe | 380000
Deposits for coming moves | We owe | 0
Moses put in | Owner | 35915000
Moses takes home | Owner | 0
House moves | Earned | 0
Office moves | Earned | 0
Boxes sold | Earned | 0
Storage fees | Earned | 0
Fuel | Spent | 0
Loaders | Spent | 0
Truck repairs | Spent | 0
Boxes and tape | Spent | 0
Store rent | Spent | 0
Airtime and data | Spent | 0
Crew lunch | Spent | 0
Parking and permits | Spent | 0
Insurance | Spent | 0
Adverts | Spent | 0
Loan interest | Spent | 0
Bank and MoMo charges | Spent | 0
Other | Spent | 0
"""

MOVER_BOOK = """
07-01 | Store in Ndeeba, July | 450000 | Stanbic account | Store rent
07-02 | Move Ntinda to Kira, Mrs Nabukenya | 480000 | House moves | MTN MoMo
07-02 | 4 loaders | 160000 | Cash box | Loaders
07-02 | Total Ntinda, diesel | 210000 | MTN MoMo | Fuel
07-06 | Acacia Dental paid for the June move | 1450000 | Customers owe us | Stanbic account
07-07 | Nasser Road, 60 boxes and tape | 255000 | MTN MoMo | Boxes and tape
07-09 | Move Bukoto to Najjera, cash | 420000 | House moves | Cash box
07-09 | 3 loaders | 120000 | Cash box | Loaders
07-09 | Rolex and soda for the boys | 28000 | Cash box | Crew lunch
07-14 | Kisekka garage paid | 380000 | MTN MoMo | Kisekka garage
07-15 | Truck loan, principal | 800000 | Stanbic account | Truck loan
07-15 | Truck loan, interest | 192000 | Stanbic account | Loan interest
07-20 | MTN bundle | 50000 | MTN MoMo | Airtime and data
07-24 | Ivory Learning, office move, billed | 2300000 | Office moves | Customers owe us
07-24 | 6 loaders | 240000 | Cash box | Loaders
07-25 | Cash drawn at the bank | 500000 | Stanbic account | Cash box
07-30 | Moses for home | 900000 | Stanbic account | Moses takes home
07-31 | Bank charges July | 31000 | Stanbic account | Bank and MoMo charges
08-01 | Store in Ndeeba, August | 450000 | Stanbic account | Store rent
08-05 | Mr Okello, deposit for 22 Aug | 200000 | Deposits for coming moves | MTN MoMo
08-06 | KCCA parking sticker, quarter | 120000 | MTN MoMo | Parking and permits
08-11 | Brake pads and labour, on account | 290000 | Kisekka garage | Truck repairs
08-12 | Ivory Learning paid | 2300000 | Customers owe us | Stanbic account
08-15 | Truck loan, principal | 800000 | Stanbic account | Truck loan
08-15 | Truck loan, interest | 184000 | Stanbic account | Loan interest
08-18 | Total Ntinda, diesel | 195000 | MTN MoMo | Fuel
08-20 | MTN bundle | 50000 | MTN MoMo | Airtime and data
08-22 | Mr Okello's move to Mukono, the rest | 400000 | House moves | MTN MoMo
08-22 | Mr Okello's deposit, move done | 200000 | Deposits for coming moves | House moves
08-22 | 4 loaders | 160000 | Cash box | Loaders
08-22 | Lunch for the boys | 32000 | Cash box | Crew lunch
08-26 | Ms Achieng, her furniture in our store, Aug | 150000 | Storage fees | MTN MoMo
08-28 | Radio advert | 180000 | MTN MoMo | Adverts
08-30 | Moses for home | 900000 | Stanbic account | Moses takes home
08-31 | Bank charges August | 28500 | Stanbic account | Bank and MoMo charges
09-01 | Store in Ndeeba, September | 450000 | Stanbic account | Store rent
09-03 | MoMo moved to the bank | 700000 | MTN MoMo | Stanbic account
09-08 | Kisekka garage paid | 290000 | MTN MoMo | Kisekka garage
09-11 | 10 boxes sold to a neighbour | 60000 | Boxes sold | Cash box
09-15 | Truck loan, principal | 800000 | Stanbic account | Truck loan
09-15 | Truck loan, interest | 176000 | Stanbic account | Loan interest
09-17 | Total Ntinda, diesel | 220000 | MTN MoMo | Fuel
09-20 | MTN bundle | 50000 | MTN MoMo | Airtime and data
09-22 | Third party insurance for the Canter | 165000 | Stanbic account | Insurance
09-25 | Lakeside Pharmacy, office move, billed | 1850000 | Office moves | Customers owe us
09-25 | 5 loaders | 200000 | Cash box | Loaders
09-26 | Ms Achieng, her furniture in our store, Sept | 150000 | Storage fees | MTN MoMo
09-28 | Cash drawn at the bank | 400000 | Stanbic account | Cash box
09-30 | Moses for home | 900000 | Stanbic account | Moses takes home
09-30 | Bank charges September | 30000 | Stanbic account | Bank and MoMo charges
10-01 | Store in Ndeeba, October | 450000 | Stanbic account | Store rent
10-05 | Savings | 300000 | Stanbic account | Sacco savings
10-08 | Tyre changed, on account | 340000 | Kisekka garage | Truck repairs
10-10 | Move Kololo to Entebbe, Dr Ssali, by transfer | 850000 | House moves | Stanbic account
10-10 | 5 loaders | 200000 | Cash box | Loaders
10-10 | Lunch for the boys | 35000 | Cash box | Crew lunch
10-13 | Nasser Road, boxes | 180000 | MTN MoMo | Boxes and tape
10-15 | Truck loan, principal | 800000 | Stanbic account | Truck loan
10-15 | Truck loan, interest | 168000 | Stanbic account | Loan interest
10-19 | Mama Joy, deposit for her November move | 150000 | Deposits for coming moves | MTN MoMo
10-20 | MTN bundle | 50000 | MTN MoMo | Airtime and data
10-23 | Brightpath School, office move, billed | 1200000 | Office moves | Customers owe us
10-26 | Ms Achieng, her furniture in our store, Oct | 150000 | Storage fees | MTN MoMo
10-30 | Moses for home | 900000 | Stanbic account | Moses takes home
10-31 | Bank charges October | 29000 | Stanbic account | Bank and MoMo charges
"""


def movers() -> tuple[Workbook, Card]:
    """Movers in Kampala: every line says out of which account the money went and into which."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Daily book"
    title(book, "A1", "PEARL MOVERS, Kampala - daily book from July 2026")
    book["A2"] = "One line for each thing. FROM = where it comes out of, TO = where it goes. Shillings only."
    head(book, 4, ["DATE", "DETAILS", "USh", "FROM", "TO"], "FCE4D6")
    widths(book, 12, 44, 13, 26, 26)
    for at, (day, what, amount, out_of, into) in enumerate(rows(MOVER_BOOK), 5):
        put(book, at, [date(day), what, number(amount), out_of, into], ["dd/mm/yyyy", "", WHOLE])
    book.freeze_panes = "A5"
    names = workbook.create_sheet("Accounts")
    head(names, 1, ["Account", "Group", "On 1 July", "Today"], "FCE4D6")
    places = {}
    groups: dict[str, list[int]] = {}
    for at, (name, group, opening) in enumerate(rows(MOVER_ACCOUNTS), 2):
        into = f"SUMIF('Daily book'!$E$5:$E$2000,A{at},'Daily book'!$C$5:$C$2000)"
        out_of = f"SUMIF('Daily book'!$D$5:$D$2000,A{at},'Daily book'!$C$5:$C$2000)"
        plus, minus = (into, out_of) if group in ("We have", "Spent") else (out_of, into)
        put(names, at, [name, group, number(opening), f"=C{at}+{plus}-{minus}"], ["", "", WHOLE, WHOLE])
        places[name] = at
        groups.setdefault(group, []).append(at)
    last = max(places.values())
    widths(names, 27, 11, 14, 14)
    dropdown(book, "D5:E2000", f"Accounts!$A$2:$A${last}")
    result = workbook.create_sheet("How we stand")
    title(result, "A1", "How we stand", 12)

    def total(group: str) -> str:
        return f'SUMIF(Accounts!B2:B{last},"{group}",Accounts!D2:D{last})'

    put(result, 3, ["Earned since July", f"={total('Earned')}"], ["", WHOLE])
    put(result, 4, ["Spent since July", f"={total('Spent')}"], ["", WHOLE])
    put(result, 5, ["Gain", "=B3-B4"], ["", WHOLE])
    put(result, 7, ["What we have", f"={total('We have')}"], ["", WHOLE])
    put(result, 8, ["What we owe", f"={total('We owe')}"], ["", WHOLE])
    put(result, 9, ["Cash, MoMo and bank", "=SUM(Accounts!D2:D4)"], ["", WHOLE])
    put(result, 10, ["Must be 0", f"=B7-B8-B5-{total('Owner')}"], ["", WHOLE])
    widths(result, 24, 16)
    return workbook, {
        "book": "movers.xlsx",
        "half": "round12",
        "layout": "journal",
        "about": "removals firm, Uganda, UGX; no VAT",
        "dialect": "one amount with a FROM and a TO account in words, opening balances on the list of accounts",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "pairs": {"sheet": "Daily book", "date": "DATE", "debit": "TO", "credit": "FROM", "amount": "USh"},
        "free": {"Daily book": ["DETAILS"]},
        "adds_up": {"Daily book": ["USh"]},
        "watch": [f"How we stand!B{row}" for row in (5, 7, 8, 9, 10)]
        + [f"Accounts!D{places[name]}" for name in ("Cash box", "MTN MoMo", "Stanbic account")],
        "zero": ["How we stand!B10"],
    }


STALL_SORTS = """
Plants | in
Herbs & seasoning | in
Hotel orders | in
Workshops | in
Seedlings & seed | out
Pots & bags | out
Soil & manure | out
Stall fee | out
Helper | out
Van gas | out
Van upkeep | out
Water | out
Phone | out
Licence & insurance | out
Food at market | out
Sundry | out
My pay | own
Banking | move
"""

STALL_BOOK = """
07-01 | carried over | Opening | Tin | 215.50
07-01 | carried over | Opening | Bank | 3140.20
07-04 | Saturday market | Plants | Tin | 386
07-04 | Saturday market | Herbs & seasoning | Tin | 142.50
07-04 | Cheapside, stall | Stall fee | Tin | -35
07-04 | Keisha, the day | Helper | Tin | -80
07-06 | Rubis, gas for van | Van gas | Tin | -70
07-07 | put in the bank | Banking | Tin | -300
07-07 | put in the bank | Banking | Bank | 300
07-09 | Coral Bay Hotel, lobby palms | Hotel orders | Bank | 640
07-10 | Farm shop, potting soil 12 bags | Soil & manure | Bank | -216
07-11 | Saturday market | Plants | Tin | 412
07-11 | Saturday market | Herbs & seasoning | Tin | 118
07-11 | Cheapside, stall | Stall fee | Tin | -35
07-11 | Keisha, the day | Helper | Tin | -80
07-11 | roti and mauby | Food at market | Tin | -18
07-15 | Water Authority | Water | Bank | -92.40
07-18 | Saturday market | Plants | Tin | 298
07-18 | Saturday market | Herbs & seasoning | Tin | 131
07-18 | Cheapside, stall | Stall fee | Tin | -35
07-20 | Flow, phone | Phone | Bank | -65
07-25 | Saturday market | Plants | Tin | 355
07-25 | Cheapside, stall | Stall fee | Tin | -35
07-25 | Keisha, the day | Helper | Tin | -80
07-28 | put in the bank | Banking | Tin | -500
07-28 | put in the bank | Banking | Bank | 500
07-31 | my pay | My pay | Bank | -900
08-01 | Saturday market, Crop Over weekend | Plants | Tin | 510
08-01 | Saturday market, Crop Over weekend | Herbs & seasoning | Tin | 164
08-01 | Cheapside, stall | Stall fee | Tin | -35
08-01 | Keisha, the day | Helper | Tin | -80
08-05 | Plantrac, grow bags and pots | Pots & bags | Bank | -184.75
08-07 | Rubis, gas for van | Van gas | Tin | -75
08-08 | Saturday market | Plants | Tin | 342
08-08 | Cheapside, stall | Stall fee | Tin | -35
08-11 | Mr Greenidge, sheep manure | Soil & manure | Tin | -60
08-14 | Coral Bay Hotel, herb garden | Hotel orders | Bank | 480
08-15 | Water Authority | Water | Bank | -88.10
08-18 | Seed order, St Lucia | Seedlings & seed | Bank | -156.30
08-20 | Flow, phone | Phone | Bank | -65
08-22 | Saturday market | Plants | Tin | 377
08-22 | Saturday market | Herbs & seasoning | Tin | 126.50
08-22 | Cheapside, stall | Stall fee | Tin | -35
08-22 | Keisha, the day | Helper | Tin | -80
08-24 | put in the bank | Banking | Tin | -600
08-24 | put in the bank | Banking | Bank | 600
08-26 | oil change, Brathwaite garage | Van upkeep | Bank | -140
08-29 | Herb workshop at the library, 9 people | Workshops | Tin | 225
08-31 | my pay | My pay | Bank | -900
09-05 | Saturday market | Plants | Tin | 331
09-05 | Saturday market | Herbs & seasoning | Tin | 109
09-05 | Cheapside, stall | Stall fee | Tin | -35
09-05 | Keisha, the day | Helper | Tin | -80
09-08 | string and labels | Sundry | Tin | -14.25
09-10 | Sandy Cove Villas, hedging plants | Hotel orders | Bank | 725
09-12 | brought back a dead croton, money back | Plants | Tin | -25
09-15 | Water Authority | Water | Bank | -90.60
09-16 | vendor's licence, year | Licence & insurance | Bank | -100
09-19 | Saturday market | Plants | Tin | 366
09-19 | Cheapside, stall | Stall fee | Tin | -35
09-20 | Flow, phone | Phone | Bank | -65
09-23 | Rubis, gas for van | Van gas | Tin | -70
09-30 | my pay | My pay | Bank | -900
"""


def plantstall() -> tuple[Workbook, Card]:
    """A plant stall in Bridgetown: one amount with a sign, tin or bank, sorts, months by formula."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Money"
    title(book, "B2", "Dawn's Plants - money in (+) and out (-)", 13)
    head(book, 4, ["Date", "What for", "Sort", "Tin/Bank", "Bds$"], "E2F0D9", 2)
    widths(book, 2, 11, 38, 20, 9, 12)
    for at, (day, what, sort, place, amount) in enumerate(rows(STALL_BOOK), 5):
        put(
            book,
            at,
            [date(day), what, sort, place, number(amount)],
            ["ddd d mmm", "", "", "", "+#,##0.00;[Red]-#,##0.00"],
            2,
        )
    dropdown(book, "E5:E1500", '"Tin,Bank"')
    months = workbook.create_sheet("Months")
    title(months, "A1", "By the month", 12)
    names = ["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    head(months, 3, ["Sort", *names, "All"], "E2F0D9")
    places: dict[str, int] = {}
    kinds: dict[str, list[int]] = {}
    for at, (sort, kind) in enumerate(rows(STALL_SORTS), 4):
        put(months, at, [sort])
        for offset, _ in enumerate(names):
            first, after = f"DATE(2026,{7 + offset},1)", f"DATE(2026,{8 + offset},1)"
            months.cell(at, 2 + offset).value = (
                f"=SUMIFS(Money!$F$5:$F$1500,Money!$D$5:$D$1500,$A{at},"
                f'Money!$B$5:$B$1500,">="&{first},Money!$B$5:$B$1500,"<"&{after})'
            )
            months.cell(at, 2 + offset).number_format = MONEY
        months.cell(at, 8).value = f"=SUM(B{at}:G{at})"
        places[sort] = at
        kinds.setdefault(kind, []).append(at)
    last = max(places.values())
    dropdown(book, "D5:D1500", f"Months!$A$4:$A${last}")
    costs_end = max(kinds["out"])
    put(months, last + 2, ["Made (before my pay)", *[f"=SUM({c}4:{c}{costs_end})" for c in "BCDEFGH"]])
    for offset, place in enumerate(("Tin", "Bank"), last + 4):
        put(
            months,
            offset,
            [f"{place} now", f'=SUMIFS(Money!F5:F1500,Money!E5:E1500,"{place}")'],
            ["", MONEY],
        )
    widths(months, 23, *[11] * 7)
    return workbook, {
        "book": "plantstall.xlsx",
        "half": "round12",
        "layout": "cash book",
        "about": "plant stall at a market, Barbados, BBD; not registered for VAT",
        "dialect": "one signed amount, tin or bank, list starts in column B, banking as two lines, months by formula",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "cash": {
            "sheet": "Money",
            "date": "Date",
            "category": "Sort",
            "signed": "Bds$",
            "dimensions": ["Tin/Bank"],
        },
        "free": {"Money": ["What for"]},
        "adds_up": {"Money": ["Bds$"]},
        "watch": [f"Months!H{last + 2}", f"Months!B{last + 4}", f"Months!B{last + 5}"],
    }


CAME_IN = """
Gord's CPP | 8420.40 | 9905.16 | 842.04 a month
Elaine's CPP | 5180 | 6093.60 | 518 a month
Gord's Old Age Security | 7330 | 8640.12 |
Elaine's Old Age Security | 7330 | 8640.12 |
Teachers' pension (Elaine) | 16450 | 19380 | 1,645 a month, end of the month
Savings interest | 214.35 | 301.20 | stays in the savings account
Tax refunds & credits | 486 | 512 |
Sold & odd jobs | 340 | 150 | Gord's woodwork mostly
"""

WENT_OUT = {
    "HOME": """
Property tax | 2860 | 2790 | May and Nov, chequing
Furnace oil | 2415.80 | 2988.45 | Fundy Fuels, chequing
Power | 1342.15 | 1570.60 | chequing
House insurance | 1485 | 1420 | Visa, March
TV, phone & internet | 1390 | 1596 | Eastlink, Visa
Fixing & yard | 1876.40 | 640 | chequing unless it says
""",
    "CAR": """
Gas for the car | 1688.90 | 2010.35 | always the Visa
Car insurance & plates | 1264 | 1228 | Visa
Garage & tires | 742.55 | 1180.20 | Visa
""",
    "US": """
Groceries | 7420.65 | 8870.10 | Visa
Eating out | 968.40 | 1105.75 | Visa
Pharmacy, dentist, glasses | 1530.20 | 1288 | Visa
Clothes & shoes | 412.30 | 655.20 | Visa
Birthdays & Christmas | 585 | 1340 | e-transfer or cheque to the kids
Church | 500 | 600 | 50 a month, cheque
Curling & quilting | 395 | 470 | cheque
Trips | 2240 | 1975.30 | Visa
Haircuts | 296 | 344 | cash
Income tax owing | 318 | 0 | chequing
Interest & bank fees | 262.70 | 345.15 | line of credit interest, comes out of chequing
Everything else | 233.45 | 410.90 |
""",
}

HAVE = """
Chequing | 4210.35 | 13229.50
Savings account | 12600 | 16814.35
Cash in the drawer | 180 | 96
"""

OWE = """
Visa | 1122.40 | 1347.65
Line of credit (the roof) | 9000 | 6400
"""


def retired() -> tuple[Workbook, Card]:
    """A retired couple in Nova Scotia: what came in, what went out and what they have, a sheet each."""
    workbook = Workbook()
    front = workbook.active
    front.title = "Front page"
    came = workbook.create_sheet("Came in")
    title(came, "A1", "What came in")
    head(came, 3, ["", "2026 to date", "All of 2025", "Remarks"], "FFF2CC")
    at = 3
    for at, (name, now, before, remark) in enumerate(rows(CAME_IN), 4):
        put(came, at, [name, number(now), number(before), remark or None], ["", MONEY, MONEY])
    put(came, at + 1, ["Total in", f"=SUM(B4:B{at})", f"=SUM(C4:C{at})"], ["", MONEY, MONEY])
    came_in = at + 1
    went = workbook.create_sheet("Went out")
    title(went, "A1", "What went out")
    head(went, 3, ["", "2026 to date", "All of 2025", "Remarks"], "FFF2CC")
    at = 4
    subtotals = []
    for section, text in WENT_OUT.items():
        went.cell(at, 1, section).font = Font(bold=True)
        start = at + 1
        for name, now, before, remark in rows(text):
            at += 1
            put(went, at, ["  " + name, number(now), number(before), remark or None], ["", MONEY, MONEY])
        at += 1
        put(
            went,
            at,
            [f"{section.title()} in all", f"=SUM(B{start}:B{at - 1})", f"=SUM(C{start}:C{at - 1})"],
            ["", MONEY, MONEY],
        )
        subtotals.append(at)
        at += 2
    put(
        went,
        at,
        ["Total out", *["=" + "+".join(f"{c}{row}" for row in subtotals) for c in "BC"]],
        ["", MONEY, MONEY],
    )
    went_out = at
    have = workbook.create_sheet("Have & owe")
    title(have, "A1", "What we have and what we owe")
    have["A2"] = "Gord's RRIF and Elaine's TFSA are with Doug at the credit union, not here."
    head(have, 4, ["", "New Year", "Now"], "FFF2CC")
    at = 5
    have.cell(at, 1, "HAVE").font = Font(bold=True)
    for name, start_value, now in rows(HAVE):
        at += 1
        put(have, at, [name, number(start_value), number(now)], ["", MONEY, MONEY])
    put(have, 9, ["Have in all", "=SUM(B6:B8)", "=SUM(C6:C8)"], ["", MONEY, MONEY])
    have.cell(11, 1, "OWE").font = Font(bold=True)
    at = 11
    for name, start_value, now in rows(OWE):
        at += 1
        put(have, at, [name, number(start_value), number(now)], ["", MONEY, MONEY])
    put(have, 14, ["Owe in all", "=SUM(B12:B13)", "=SUM(C12:C13)"], ["", MONEY, MONEY])
    put(have, 16, ["Ours", "=B9-B14", "=C9-C14"], ["", MONEY, MONEY])
    title(front, "A1", "Gord & Elaine - 2026 at a glance")
    put(front, 3, ["Came in", f"='Came in'!B{came_in}"], ["", MONEY])
    put(front, 4, ["Went out", f"='Went out'!B{went_out}"], ["", MONEY])
    put(front, 5, ["Left over", "=B3-B4"], ["", MONEY])
    put(front, 7, ["Ours at New Year", "='Have & owe'!B16"], ["", MONEY])
    put(front, 8, ["Ours now", "='Have & owe'!C16"], ["", MONEY])
    put(front, 9, ["Off by", "=ROUND(B8-B7-B5,2)"], ["", MONEY])
    for sheet in (front, came, went, have):
        widths(sheet, 30, 14, 14, 44)
    return workbook, {
        "book": "retired.xlsx",
        "half": "round12",
        "layout": "statements",
        "about": "retired couple, Nova Scotia, Canada, CAD",
        "dialect": "a sheet each for what came in, went out and is there, remarks on who pays how, a front page by formula",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["Came in", "Went out", "Have & owe"], "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": ["Front page!B3", "Front page!B4", "Front page!B5", "Front page!B8", "Front page!B9"],
        "zero": ["Front page!B9"],
    }


VAN_HEADS = ["Lets", "Site fees", "Gas & elec", "Cleaning", "Repairs & kit", "Agency", "Left"]

VANS = {
    "2025": """
Jan | | | | | | | | 1180 | | | | | 96
Feb | | | | | | | | 1180 | | | 45 | |
Mar | 420 | 1150 | 62 | 70 | 38.50 | 42 | 380 | | 58 | 70 | | 38 | 24
Apr | 1240 | | 71.20 | 140 | | 124 | 1190 | | 66.40 | 140 | 22 | 119 | 31
May | 1315 | | 58.90 | 140 | 64 | 131.50 | 1260 | | 55 | 140 | | 126 |
Jun | 1480 | 1150 | 54 | 175 | | 148 | 1520 | 1180 | 49.30 | 175 | 110 | 152 | 28
Jul | 2260 | | 66.50 | 210 | 18.99 | 226 | 2190 | | 61 | 210 | | 219 |
Aug | 2540 | | 72 | 245 | | 254 | 2480 | | 70.80 | 245 | 35 | 248 | 33
Sep | 1120 | | 60 | 140 | | 112 | 1060 | | 57.10 | 140 | | 106 |
Oct | 640 | | 74.30 | 70 | 52 | 64 | 590 | | 71 | 70 | | 59 | 40
Nov | | | | | 160 | | | | | | 160 | | 27
Dec | | | | | | | | | | | | |
""",
    "2026": """
Jan | | | | | | | | 1220 | | | | | 318
Feb | | | | | 75 | | | 1220 | | | | |
Mar | 455 | 1190 | 64.20 | 75 | 31.40 | 45.50 | 410 | | 60 | 75 | | 41 | 26
Apr | 1310 | | 73 | 150 | | 131 | 1255 | | 69.10 | 150 | 48 | 125.50 |
May | 1390 | | 61.40 | 150 | 22.50 | 139 | 1330 | | 58 | 150 | | 133 | 29.50
Jun | 1560 | 1190 | 55.80 | 187.50 | | 156 | 1590 | 1220 | 52.60 | 187.50 | 84 | 159 |
Jul | 2350 | | 69 | 225 | 210 | 235 | 2290 | | 63.20 | 225 | | 229 | 34
Aug | 2640 | | 75.50 | 262.50 | | 264 | 2575 | | 73 | 262.50 | 19.99 | 257.50 | 35
Sep | 860 | | 31 | 75 | | 86 | 795 | | | 75 | | 79.50 |
Oct | | | | | | | | | | | | |
Nov | | | | | | | | | | | | |
Dec | | | | | | | | | | | | |
""",
}


def caravans() -> tuple[Workbook, Card]:
    """Two static caravans let out in Wales: months down, the same columns under each van, a sheet a year."""
    workbook = Workbook()
    notes = workbook.active
    notes.title = "Read me"
    title(notes, "A1", "How we keep the vans", 12)
    for at, text in enumerate(
        (
            "Lets: what the guests pay, before the agency's tenth. Month the money comes in.",
            "Agency: Bay Breaks take 10%. Guests who book with us directly: no fee.",
            "Site fees: to Pen-y-Bryn Park. Curlew in March and June, Dolphin in Jan, Feb and June.",
            "Cleaning: Mair, 37.50 each changeover (35 last year).",
            "Gas & elec: bottles and the park's meter bills.",
            "Money given back to a guest: take it off Lets.",
            "Shared: insurance for both, and our petrol to get there.",
        ),
        2,
    ):
        notes.cell(at, 1, text)
    widths(notes, 90)
    total_at = 18
    for year, text in sorted(VANS.items(), reverse=True):
        sheet = workbook.create_sheet(year)
        title(sheet, "A1", f"Vans {year}")
        sheet["B3"], sheet["I3"], sheet["P3"] = "CURLEW (pitch 14)", "DOLPHIN (pitch 31)", "BOTH"
        for cell in ("B3", "I3", "P3"):
            sheet[cell].font = Font(bold=True)
        head(sheet, 4, ["", *VAN_HEADS, *VAN_HEADS, "Shared", "Left in all"], "DDEBF7")
        at = 5
        for cells in rows(text):
            at += 1
            month, *amounts = cells
            values = [number(a) for a in amounts]
            put(sheet, at, [month, *values[:6]], ["", *[MONEY] * 6])
            sheet.cell(at, 8).value = f"=B{at}-SUM(C{at}:G{at})"
            put(sheet, at, values[6:12], [MONEY] * 6, 9)
            sheet.cell(at, 15).value = f"=I{at}-SUM(J{at}:N{at})"
            put(sheet, at, [values[12]], [MONEY], 16)
            sheet.cell(at, 17).value = f"=H{at}+O{at}-P{at}"
        put(
            sheet, total_at, ["Year", *[f"=SUM({c}6:{c}17)" for c in "BCDEFGHIJKLMNOPQ"]], ["", *[MONEY] * 16]
        )
        widths(sheet, 8, *[11] * 16)
        sheet.freeze_panes = "B5"
    return workbook, {
        "book": "caravans.xlsx",
        "half": "round12",
        "layout": "grid",
        "about": "couple letting two static caravans, Wales, GBP; no VAT",
        "dialect": "months down, the same columns under each caravan, a sheet a year, newest year first",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "2026", "header_row": 4, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"2026!{column}{total_at}" for column in "HOPQ"],
    }


TUITION = """
Spring 2026 | Ava Lindqvist | Karin | 480 | 240 | 01-12 | 240 | 03-16
Spring 2026 | Noah Petersen | Dale | 480 | 240 | 01-14 | 240 | 03-18
Spring 2026 | Mei Tran | Linh | 640 | 320 | 01-10 | 320 | 03-14
Spring 2026 | Oliver Haas | Beth | 480 | 480 | 01-20 | |
Spring 2026 | Ruth Amundson | (adult) | 560 | 280 | 01-15 | 280 | 03-20
Summer 2026 | Ava Lindqvist | Karin | 180 | 180 | 06-08 | |
Summer 2026 | Mei Tran | Linh | 240 | 120 | 06-05 | 120 | 07-10
Summer 2026 | Ruth Amundson | (adult) | 210 | 210 | 06-12 | |
Fall 2026 | Ava Lindqvist | Karin | 500 | 250 | 09-08 | |
Fall 2026 | Noah Petersen | Dale | 500 | 250 | 09-10 | |
Fall 2026 | Mei Tran | Linh | 660 | 330 | 09-04 | 330 | 10-30
Fall 2026 | Oliver Haas | Beth | 500 | | | |
Fall 2026 | Ruth Amundson | (adult) | 580 | 290 | 09-14 | |
Fall 2026 | Sam Okafor | Grace | 500 | 200 | 09-21 | |
"""

GIGS = """
01-24 | St Olaf Church | wedding, Sat afternoon | Gigs | 250
02-14 | The Wexler | Valentine dinner | Gigs | 180
02-20 | Dale Petersen | half size violin, Feb | Rentals | 22
03-20 | Dale Petersen | half size violin, Mar | Rentals | 22
04-18 | Northside Middle School | judged solo contest | School work | 150
05-09 | parents | recital cookie table | Recitals | 84
05-30 | St Olaf Church | wedding | Gigs | 250
06-20 | Lakeside Strings Camp | coaching, 4 days | School work | 720
08-22 | The Hendersons | wedding | Gigs | 300
09-18 | Dale Petersen | half size violin, Sep | Rentals | 22
10-03 | Grace Okafor | 3/4 violin, Oct | Rentals | 25
10-16 | Dale Petersen | half size violin, Oct | Rentals | 22
10-24 | Northside Middle School | sectionals | School work | 120
"""

SPENT = """
01-06 | Schmitt Music | method books | Sheet music | 64.80
01-22 | Fine Fiddles | strings, 2 sets | Strings & repairs | 71.90
02-03 | Zoom | yearly plan | Software | 149.90
02-11 | USPS | stamps | Office | 14.60
03-05 | First Lutheran | recital hall deposit | Recital costs | 75
03-19 | Schmitt Music | duet book | Sheet music | 18.95
04-02 | MTNA | dues | Dues & training | 112
04-20 | Holiday | gas to contest | Car | 31.40
05-04 | First Lutheran | hall, the rest | Recital costs | 75
05-07 | Target | paper plates, punch | Recital costs | 28.35
05-12 | Fine Fiddles | rehair bow | Strings & repairs | 65
06-18 | Holiday | gas to camp | Car | 38.20
07-15 | Hiscox | liability policy | Insurance | 186
08-19 | Schmitt Music | fall books | Sheet music | 92.45
08-25 | Office Depot | ink, folders | Office | 47.18
09-02 | MyMusicStaff | Sept | Software | 15.95
09-16 | Fine Fiddles | rosin, E strings | Strings & repairs | 29.60
10-02 | MyMusicStaff | Oct | Software | 15.95
10-13 | Kwik Trip | gas | Car | 34.75
"""

SPENT_KINDS = (
    "Sheet music",
    "Strings & repairs",
    "Recital costs",
    "Software",
    "Office",
    "Dues & training",
    "Car",
    "Insurance",
)


def violin() -> tuple[Workbook, Card]:
    """A violin teacher in Minnesota: tuition by terms in two payments, other income, spending."""
    workbook = Workbook()
    tuition = workbook.active
    tuition.title = "Tuition"
    title(tuition, "A1", "Tuition - half when the term starts, half by mid-term", 12)
    heads = [
        "Term",
        "Student",
        "Parent",
        "Tuition",
        "1st pmt",
        "Date 1",
        "2nd pmt",
        "Date 2",
        "Still owes",
        "Status",
    ]
    head(tuition, 3, heads, "E4DFEC")
    at = 3
    for at, (term, student, parent, fee, paid, day, again, later) in enumerate(rows(TUITION), 4):
        put(
            tuition,
            at,
            [
                term,
                student,
                parent,
                number(fee),
                number(paid),
                date(day) if day else None,
                number(again),
                date(later) if later else None,
                f"=D{at}-E{at}-G{at}",
                f'=IF(I{at}=0,"paid up",IF(E{at}="","nothing yet","part paid"))',
            ],
            ["", "", "", "$#,##0.00", "$#,##0.00", "m/d/yy", "$#,##0.00", "m/d/yy", "$#,##0.00"],
        )
    widths(tuition, 13, 18, 10, 10, 10, 10, 10, 10, 11, 12)
    other = workbook.create_sheet("Other income")
    head(other, 1, ["Date", "From", "What", "Kind", "Amount"], "E4DFEC")
    for at, (day, who, what, kind, amount) in enumerate(rows(GIGS), 2):
        put(other, at, [date(day), who, what, kind, number(amount)], ["m/d/yy", "", "", "", "$#,##0.00"])
    widths(other, 10, 26, 28, 14, 11)
    dropdown(other, "D2:D400", '"Gigs,Rentals,School work,Recitals"')
    spent = workbook.create_sheet("Spending")
    head(spent, 1, ["Date", "Paid to", "For", "Type", "Cost"], "E4DFEC")
    for at, (day, store, what, kind, amount) in enumerate(rows(SPENT), 2):
        put(spent, at, [date(day), store, what, kind, number(amount)], ["m/d/yy", "", "", "", "$#,##0.00"])
    widths(spent, 10, 20, 24, 18, 11)
    dropdown(spent, "D2:D400", f'"{",".join(SPENT_KINDS)}"')
    result = workbook.create_sheet("Year")
    title(result, "A1", "2026 for Schedule C", 12)
    put(result, 3, ["Tuition received", "=SUM(Tuition!E4:E300)+SUM(Tuition!G4:G300)"], ["", MONEY])
    at = 3
    for at, kind in enumerate(("Gigs", "Rentals", "School work", "Recitals"), 4):
        put(result, at, [kind, f"=SUMIF('Other income'!D2:D400,A{at},'Other income'!E2:E400)"], ["", MONEY])
    put(result, at + 1, ["Income", f"=SUM(B3:B{at})"], ["", MONEY])
    income = at + 1
    for at, kind in enumerate(SPENT_KINDS, income + 2):
        put(result, at, [kind, f"=SUMIF(Spending!D2:D400,A{at},Spending!E2:E400)"], ["", MONEY])
    put(result, at + 1, ["Expenses", f"=SUM(B{income + 2}:B{at})"], ["", MONEY])
    put(result, at + 2, ["Net", f"=B{income}-B{at + 1}"], ["", MONEY])
    put(result, at + 4, ["Tuition still owed", "=SUM(Tuition!I4:I300)"], ["", MONEY])
    widths(result, 22, 14)
    return workbook, {
        "book": "violin.xlsx",
        "half": "round12",
        "layout": "records",
        "about": "violin teacher, Minnesota, USA, USD",
        "dialect": "tuition by terms in two payments with what is owed and a status by formula, other income, spending",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {
            "Tuition": {"sheet": "Tuition"},
            "Other income": {"sheet": "Other income"},
            "Spending": {"sheet": "Spending"},
        },
        "free": {"Other income": ["From", "What"], "Spending": ["Paid to", "For"], "Tuition": []},
        "adds_up": {"Other income": ["Amount"], "Spending": ["Cost"]},
        "watch": [f"Year!B{row}" for row in (income, at + 1, at + 2, at + 4)],
    }


BOOKS = [movers, plantstall, retired, caravans, violin]
