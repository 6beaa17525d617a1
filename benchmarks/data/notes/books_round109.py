"""The workbooks of round 109: a curtain maker in Oamaru, a family in Galle, flats in Montego Bay, a dog-walker in Boulder, a hall in Tarnagulla."""
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

CURTAIN_KINDS = [
    "Fabric",
    "Lining & thread",
    "Tracks & poles",
    "Van",
    "Workroom",
    "Phone & web",
    "Tools",
    "Bank & sundry",
    "Drawings",
]
# date | who and what | column | amount
CURTAIN_BOOK = """
04-01 | Workroom rent April | Workroom | 420
04-02 | Mrs Calder, lounge drapes | In | 1180
04-03 | Harbour Textiles, linen for Calder | Fabric | 364.50
04-07 | Z Energy, petrol | Van | 74.20
04-09 | Trackline, 2 poles and rings | Tracks & poles | 138
04-10 | For me | Drawings | 600
04-14 | B & J Munro, roman blinds | In | 745
04-16 | Otago Sewing Supplies, thermal lining | Lining & thread | 211.80
04-20 | One NZ, phone | Phone & web | 58
04-21 | St Kevin's hostel, 8 pairs | In | 2260
04-22 | Harbour Textiles, hostel fabric | Fabric | 892.15
04-24 | For me | Drawings | 600
04-28 | Z Energy, petrol | Van | 69.85
04-30 | Bank fee | Bank & sundry | 6.50
05-01 | Workroom rent May | Workroom | 420
05-04 | Otago Sewing Supplies, thread and tape | Lining & thread | 47.30
05-06 | Dr Ngata, bedroom curtains | In | 890
05-07 | Harbour Textiles, cotton for Ngata | Fabric | 243.60
05-08 | For me | Drawings | 600
05-12 | Trackline, tracks for Ngata | Tracks & poles | 96.40
05-13 | Machine service, Bernina man | Tools | 165
05-15 | Mrs Peters, cushions | In | 210
05-18 | Z Energy, petrol | Van | 77.10
05-20 | One NZ, phone | Phone & web | 58
05-22 | For me | Drawings | 600
05-25 | Weston School, stage curtain | In | 1925
05-26 | Harbour Textiles, black velvet | Fabric | 708
05-28 | Rotary cutter and mat | Tools | 84.90
05-29 | Bank fee | Bank & sundry | 6.50
06-01 | Workroom rent June | Workroom | 420
06-03 | Otago Sewing Supplies, blockout lining | Lining & thread | 189.45
06-05 | For me | Drawings | 600
06-08 | J Fraser, kitchen blinds | In | 535
06-09 | Trackline, blind chains | Tracks & poles | 42.75
06-11 | Z Energy, petrol | Van | 71.60
06-15 | Website, a year | Phone & web | 144
06-17 | Mrs Beattie, deposit lounge | In | 500
06-18 | Harbour Textiles, velvet for Beattie | Fabric | 418.20
06-19 | For me | Drawings | 600
06-22 | One NZ, phone | Phone & web | 58
"""


def oamarucurtains() -> tuple[Workbook, Card]:
    """A curtain maker in Oamaru: one cash book, money in and nine columns for what went out, the bank carried on."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Cash book"
    title(sheet, "A1", "Cash book from 1 April 2026")
    columns = ["Money in", *CURTAIN_KINDS, "Total out", "In the bank"]
    put(
        sheet,
        3,
        [None, "Totals so far", *[f"=SUM({c}6:{c}500)" for c in "CDEFGHIJKLM"]],
        ["", "", *[MONEY] * 11],
    )
    put(sheet, 3, ["=N5+C3-M3"], [MONEY], column=14)
    bold(sheet, *[f"{c}3" for c in "BCDEFGHIJKLMN"])
    head(sheet, 4, ["Date", "Who and what", *columns], "D5E8D4")
    put(sheet, 5, [date("04-01"), "Brought over from last year"], ["d mmm yy"])
    put(sheet, 5, [1642.35], [MONEY], column=14)
    for at, (day, what, where, amount) in enumerate(rows(CURTAIN_BOOK), 6):
        typed: list[object] = [None] * 10
        typed[0 if where == "In" else 1 + CURTAIN_KINDS.index(where)] = number(amount)
        put(
            sheet,
            at,
            [date(day), what, *typed, f"=SUM(D{at}:L{at})", f"=N{at - 1}+C{at}-M{at}"],
            ["d mmm yy", "", *[MONEY] * 12],
        )
    sheet.freeze_panes = "C6"
    widths(sheet, 11, 38, *[11] * 12)

    page = workbook.create_sheet("Months")
    title(page, "A1", "For the tax return, year to March 2027")
    names = ["Money in", *CURTAIN_KINDS[:-1], "Profit", "Drawings"]
    head(page, 3, ["Month", *names], "D5E8D4")
    letters = "CDEFGHIJK"
    for at in range(4, 16):
        month = dt.date(2026 + (at > 12), (at - 1) % 12 + 1, 1)
        span = f"'Cash book'!$A$6:$A$500,\">=\"&$A{at},'Cash book'!$A$6:$A$500,\"<=\"&EOMONTH($A{at},0)"
        put(
            page,
            at,
            [
                month,
                *[f"=SUMIFS('Cash book'!{c}$6:{c}$500,{span})" for c in letters],
                f"=B{at}-SUM(C{at}:J{at})",
                f"=SUMIFS('Cash book'!L$6:L$500,{span})",
            ],
            ["mmm yy", *[SIGNED] * 11],
        )
    put(page, 16, ["Year", *[f"=SUM({c}4:{c}15)" for c in "BCDEFGHIJKL"]], ["", *[SIGNED] * 11])
    bold(page, *[f"{c}16" for c in "ABCDEFGHIJKL"])
    shade(page, "A16:L16", "FFF2CC")
    widths(page, 10, *[12] * 11)
    return workbook, {
        "book": "oamarucurtains.xlsx",
        "half": "round109",
        "layout": "cash book",
        "about": "curtain and blind maker, Oamaru, New Zealand, NZD, not registered for GST",
        "dialect": "one list with who and what before a column for money in and nine for what went out, total out and what is in the bank carried on by formula last, totals above the headings; months of the tax year with the profit and drawings after it on a second sheet",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "tables": {"cash book": "Cash book"},
        "free": {"Cash book": ["Who and what"]},
        "adds_up": {},
        "watch": [
            *[f"Cash book!{c}3" for c in "CDEFGHIJKLMN"],
            *[f"Months!{c}{r}" for r in (6, 7, 16) for c in "BCDEFGHIJKL"],
        ],
        "zero": [],
    }


# label | a month | January to May
GALLE = {
    "INCOME": """
Nuwan salary | 165000 | 165000 165000 165000 172000 172000
Dilani salary | 142500 | 142500 142500 142500 142500 -
Upstairs room rent | 30000 | 30000 30000 30000 30000 30000
Other income | 0 | - 12000 - 25000 -
""",
    "BILLS": """
Housing loan BOC | 62000 | 62000 62000 62000 62000 62000
Electricity CEB | 8500 | 7940 8310 9120 8865 -
Water board | 2200 | 2150 2085 2240 2310 2190
Internet SLT | 4900 | 4890 4890 4890 4890 4890
Mobile Dialog | 3500 | 3200 3450 3300 3650 1800
School fees | 28000 | 28000 28000 28000 28000 28000
School van | 18000 | 18000 18000 18000 9000 -
Tuition classes | 12000 | 12000 12000 9000 6000 12000
Insurance | 7500 | 7460 7460 7460 7460 7460
""",
    "HOUSE": """
Groceries Keells & Cargills | 60000 | 58240 61475 57890 74320 38615
Vegetables & fish, pola | 24000 | 22800 23450 25100 21900 13750
Gas | 4500 | 3690 3690 - 3740 3740
Fuel | 22000 | 20500 18900 23200 26400 14200
Bus & three-wheeler | 5000 | 4350 5120 3980 2740 2950
Doctor & pharmacy | 8000 | 4200 11850 3100 6400 2780
Clothes & shoes | 10000 | - 6900 24500 18750 -
Eating out | 9000 | 7650 5400 8800 12300 4900
Temple, weddings, gifts | 9000 | 5000 10000 3500 22000 7500
House repairs | 6000 | 3200 - 14600 - 5400
""",
    "SAVED": """
Fixed deposit | 25000 | 25000 25000 25000 - 25000
Children's account | 5000 | 5000 5000 5000 5000 5000
""",
}
SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def gallefamily() -> tuple[Workbook, Card]:
    """A family in Galle: one sheet of lines by months, what is meant for a month first, the year so far last."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    across(sheet, "A1:P1", "Our monthly budget 2026 (Rs)", "F9E79F")
    aside(sheet, "A2", "each purchase is added to what is in the month's box")
    head(sheet, 4, ["", "A month", *SHORT, "Year", "Left of year"], "FAD7A0")
    letters = [get_column_letter(c) for c in range(3, 15)]
    at, totals, watch = 4, [], []
    for part, text in GALLE.items():
        at += 1
        put(sheet, at, [part])
        bold(sheet, f"A{at}")
        start = at + 1
        for label, aim, figures in rows(text):
            at += 1
            typed = [None if figure == "-" else number(figure) for figure in figures.split()]
            put(sheet, at, [label, number(aim), *typed], ["", *[WHOLE] * 13])
            put(sheet, at, [f"=SUM(C{at}:N{at})", f"=B{at}*12-O{at}"], [WHOLE, WHOLE], 15)
            watch += [f"2026!O{at}", f"2026!P{at}"]
        at += 1
        put(
            sheet,
            at,
            ["Total " + part.lower(), *[f"=SUM({c}{start}:{c}{at - 1})" for c in ["B", *letters, "O", "P"]]],
            ["", *[WHOLE] * 15],
        )
        bold(sheet, *[f"{c}{at}" for c in ["A", "B", *letters, "O", "P"]])
        shade(sheet, f"A{at}:P{at}", "FCF3CF")
        totals.append(at)
        at += 1
    at += 1
    put(
        sheet,
        at,
        [
            "In hand",
            *[f"={c}{totals[0]}-{c}{totals[1]}-{c}{totals[2]}-{c}{totals[3]}" for c in ["B", *letters, "O"]],
        ],
        ["", *[WHOLE] * 14],
    )
    bold(sheet, *[f"{c}{at}" for c in ["A", "B", *letters, "O"]])
    shade(sheet, f"A{at}:P{at}", "F5B041")
    sheet.freeze_panes = "C5"
    widths(sheet, 28, 11, *[10] * 12, 12, 13)
    watch += [f"2026!{c}{r}" for r in (*totals, at) for c in ("G", "O")]
    return workbook, {
        "book": "gallefamily.xlsx",
        "half": "round109",
        "layout": "grid",
        "about": "family with two children, Galle, Sri Lanka, LKR",
        "dialect": "one sheet with lines by months, what is meant for a month before them, the year and what is left of it after, four parts with totals, what is in hand at the foot; spending added to the month's box, money back taken off it",
        "date_order": "dmy",
        "period": ["2026-05-01", "2026-05-31"],
        "grid": {"sheet": "2026", "label": "A", "header": 4},
        "free": {},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
MONTEGO_TENANTS = [
    ("Flat 1", "Ms Barrett", 95000),
    ("Flat 2", "Mr & Mrs Chung", 110000),
    ("Flat 3", "D. Wright", 88000),
    ("Cottage", "Nurse Palmer", 72000),
]
MONTEGO_RENTS = """
95000 | 110000 | 88000 | 72000
95000 | 110000 | 88000 | 72000
95000 | 110000 | 80000 | 72000
95000 | 110000 | 96000 | 72000
95000 | 110000 | 88000 | 72000
95000 | | |
"""
MONTEGO_KINDS = [
    "Electricity",
    "Water",
    "Yard & cleaning",
    "Repairs",
    "Property tax",
    "Insurance",
    "Bank & legal",
]
# date | paid to | what for | kind | flat | amount | paid by
MONTEGO_COSTS = """
01-06 | Mr Dennis | cut the yard | Yard & cleaning | All | 6500 | Cash
01-14 | NWC | water December | Water | All | 14280 | Bank
01-20 | JPS | yard and stair lights | Electricity | All | 5860 | Bank
01-27 | Hardware & Lumber | shower mixer | Repairs | Flat 2 | 11450 | Card
01-28 | Garfield Reid | fitted the shower mixer | Repairs | Flat 2 | 6000 | Cash
02-03 | Mr Dennis | cut the yard | Yard & cleaning | All | 6500 | Cash
02-12 | NWC | water January | Water | All | 13910 | Bank
02-19 | JPS | yard and stair lights | Electricity | All | 6015 | Bank
02-24 | Sagicor | standing order fee | Bank & legal | All | 950 | Bank
03-03 | Mr Dennis | cut the yard | Yard & cleaning | All | 6500 | Cash
03-09 | Tax Office | property tax first half | Property tax | All | 38200 | Bank
03-13 | NWC | water February | Water | All | 14630 | Bank
03-19 | JPS | yard and stair lights | Electricity | All | 5745 | Bank
03-25 | Hardware & Lumber | paint, two buckets | Repairs | Cottage | 18900 | Card
03-27 | Hardware & Lumber | one bucket taken back | Repairs | Cottage | -9450 | Card
04-02 | Mr Dennis | cut the yard | Yard & cleaning | All | 6500 | Cash
04-13 | NWC | water March | Water | All | 14050 | Bank
04-16 | Garfield Reid | kitchen sink blocked | Repairs | Flat 1 | 4500 | Cash
04-21 | JPS | yard and stair lights | Electricity | All | 6190 | Bank
04-29 | Guardian General | insurance the house, year | Insurance | All | 124000 | Bank
05-05 | Mr Dennis | cut the yard | Yard & cleaning | All | 7000 | Cash
05-13 | NWC | water April | Water | All | 15120 | Bank
05-20 | JPS | yard and stair lights | Electricity | All | 6240 | Bank
05-22 | Hardware & Lumber | door lock | Repairs | Flat 3 | 8650 | Card
05-28 | Sagicor | standing order fee | Bank & legal | All | 950 | Bank
06-02 | Mr Dennis | cut the yard | Yard & cleaning | All | 7000 | Cash
"""


def montegoflats() -> tuple[Workbook, Card]:
    """Three flats and a cottage in Montego Bay: rents by month and flat, a list of costs, the year on a third sheet."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Rents"
    title(sheet, "A1", "Rents 2026 (J$)")
    put(sheet, 3, ["Tenant", *[tenant for _, tenant, _ in MONTEGO_TENANTS]])
    put(
        sheet, 4, ["Rent a month", *[rent for *_, rent in MONTEGO_TENANTS], "=SUM(B4:E4)"], ["", *[WHOLE] * 5]
    )
    head(sheet, 6, ["Month", *[flat for flat, *_ in MONTEGO_TENANTS], "Received", "Short"], "AED6F1")
    got = list(rows(MONTEGO_RENTS))
    for at, month in enumerate(MONTHS, 7):
        typed = [number(x) for x in got[at - 7]] if at - 7 < len(got) else [None] * 4
        put(
            sheet,
            at,
            [month, *typed, f"=SUM(B{at}:E{at})", f'=IF(F{at}=0,"",F$4-F{at})'],
            ["", *[WHOLE] * 6],
        )
    put(sheet, 19, ["Year", *[f"=SUM({c}7:{c}18)" for c in "BCDEF"]], ["", *[WHOLE] * 5])
    bold(sheet, *[f"{c}19" for c in "ABCDEF"])
    shade(sheet, "A19:G19", "D6EAF8")
    aside(sheet, "A21", "put the rent beside the month it is for, whenever it comes")
    widths(sheet, 15, 14, 17, 14, 15, 13, 12)

    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "Paid to", "What for", "Kind", "Flat", "J$", "Paid by"], "F5CBA7")
    for at, (day, whom, what, kind, flat, amount, how) in enumerate(rows(MONTEGO_COSTS), 2):
        put(
            costs,
            at,
            [date(day), whom, what, kind, flat, number(amount), how],
            ["dd/mm/yy", "", "", "", "", WHOLE, ""],
        )
    dropdown(costs, "D2:D300", '"' + ",".join(MONTEGO_KINDS) + '"')
    dropdown(costs, "E2:E300", '"Flat 1,Flat 2,Flat 3,Cottage,All"')
    dropdown(costs, "G2:G300", '"Cash,Card,Bank"')
    costs.freeze_panes = "A2"
    widths(costs, 11, 22, 30, 18, 11, 12, 10)

    page = workbook.create_sheet("Year")
    title(page, "A1", "2026 so far")
    put(page, 3, ["Rents received", "=Rents!F19"], ["", WHOLE])
    head(page, 5, ["Costs", "J$"], "F5CBA7")
    for at, kind in enumerate(MONTEGO_KINDS, 6):
        put(page, at, [kind, f"=SUMIF(Costs!$D$2:$D$300,A{at},Costs!$F$2:$F$300)"], ["", WHOLE])
    put(page, 13, ["All costs", "=SUM(B6:B12)"], ["", WHOLE])
    put(page, 15, ["Left", "=B3-B13"], ["", WHOLE])
    bold(page, "A3", "B3", "A13", "B13", "A15", "B15")
    shade(page, "A15:B15", "D5F5E3")
    head(page, 5, ["Flat", "Rent", "Own costs"], "AED6F1", column=4)
    for at, ((flat, *_), letter) in enumerate(zip(MONTEGO_TENANTS, "BCDE", strict=True), 6):
        put(
            page,
            at,
            [flat, f"=Rents!{letter}19", f"=SUMIF(Costs!$E$2:$E$300,D{at},Costs!$F$2:$F$300)"],
            ["", WHOLE, WHOLE],
            column=4,
        )
    put(
        page,
        10,
        ["All", None, '=SUMIF(Costs!$E$2:$E$300,"All",Costs!$F$2:$F$300)'],
        ["", WHOLE, WHOLE],
        column=4,
    )
    widths(page, 20, 13, 4, 12, 13, 13)
    return workbook, {
        "book": "montegoflats.xlsx",
        "half": "round109",
        "layout": "records",
        "about": "owner of three flats and a cottage, Montego Bay, Jamaica, JMD",
        "dialect": "months down and flats across with the rent typed beside the month it is for, tenants and rents above, received and short by formula; costs in a list with payee, what for, kind and flat (All for the whole house) before the amount and how it was paid last, returns as minus; headings in the first row; kinds and flats on a third sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"costs": "Costs"},
        "grid": {"sheet": "Rents", "label": "A", "header": 6},
        "free": {"Costs": ["Paid to", "What for"]},
        "adds_up": {},
        "watch": [
            *[f"Rents!{c}19" for c in "BCDEF"],
            "Rents!F12",
            "Rents!G12",
            "Year!B3",
            *[f"Year!B{r}" for r in range(6, 14)],
            "Year!B15",
            *[f"Year!{c}{r}" for r in range(6, 10) for c in "EF"],
            "Year!F10",
        ],
        "zero": [],
    }


PAWS_PRICES = [("30 min walk", 20), ("Hour walk", 32), ("Drop-in", 18), ("Overnight", 75)]
PAWS_OWNERS = {
    "Biscuit": "Karen H.",
    "Milo & Otis": "Ortega",
    "Rosie": "Dana",
    "Tank": "Mr Lindquist",
    "Pepper": "Jo",
    "Waffles": "The Brandts",
}
# booked | done | dog | visit | paid
PAWS_VISITS = """
07-01 | 07-02 | Biscuit | 30 min walk | Venmo
07-01 | 07-03 | Tank | Hour walk | Cash
07-02 | 07-04 | Rosie | Overnight | Venmo
07-05 | 07-06 | Milo & Otis | Hour walk | Zelle
07-06 | 07-07 | Biscuit | 30 min walk | Venmo
07-06 | 07-08 | Pepper | Drop-in | Cash
07-07 | 07-10 | Tank | Hour walk | Cash
07-09 | 07-11 | Waffles | Drop-in | Venmo
07-09 | 07-12 | Waffles | Drop-in | Venmo
07-12 | 07-13 | Milo & Otis | Hour walk | Zelle
07-13 | 07-14 | Biscuit | 30 min walk | Venmo
07-14 | 07-17 | Tank | Hour walk | Cash
07-15 | 07-18 | Rosie | Overnight | Venmo
07-18 | 07-20 | Milo & Otis | Hour walk | Zelle
07-20 | 07-21 | Biscuit | 30 min walk | Venmo
07-20 | 07-22 | Pepper | Drop-in | Cash
07-21 | 07-24 | Tank | Hour walk | Cash
07-25 | 07-27 | Milo & Otis | Hour walk | Zelle
07-27 | 07-28 | Biscuit | 30 min walk | Venmo
07-28 | 07-31 | Tank | Hour walk | Cash
07-30 | 08-01 | Waffles | Overnight | Venmo
08-01 | 08-03 | Milo & Otis | Hour walk | Zelle
08-03 | 08-04 | Biscuit | 30 min walk | Venmo
08-03 | 08-05 | Pepper | Drop-in | Cash
08-04 | 08-07 | Tank | Hour walk | Cash
08-08 | 08-10 | Milo & Otis | Hour walk |
08-10 | 08-11 | Biscuit | 30 min walk | Venmo
08-10 | | Waffles | Drop-in |
08-11 | | Tank | Hour walk |
08-11 | | Rosie | Overnight |
"""
PAWS_KINDS = ["Supplies", "Gas", "Insurance & license", "Phone", "Ads"]
# date | store | what | kind | amount
PAWS_COSTS = """
07-01 | Pet Sitters Associates | insurance, half a year | Insurance & license | 98
07-03 | Conoco | gas | Gas | 31.40
07-08 | McGuckin | leash clips | Supplies | 14.85
07-12 | Visible | phone | Phone | 25
07-16 | PetSmart | poop bags | Supplies | 19.99
07-19 | Conoco | gas | Gas | 33.15
07-23 | Print Shop on Pearl | flyers | Ads | 42.50
07-29 | PetSmart | treats, towel | Supplies | 22.30
08-02 | Conoco | gas | Gas | 30.75
08-06 | PetSmart | towel taken back | Supplies | -8.99
08-12 | Visible | phone | Phone | 25
"""


def boulderpaws() -> tuple[Workbook, Card]:
    """A dog-walker in Boulder: visits with the day booked and the day done, prices, spending, months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Visits"
    head(sheet, 1, ["Booked", "Done", "Dog", "Owner", "Visit", "Price", "Paid by", "Owes me"], "D7BDE2")
    for at, (booked, done, dog, visit, paid) in enumerate(rows(PAWS_VISITS), 2):
        put(
            sheet,
            at,
            [
                date(booked),
                day_of(done),
                dog,
                PAWS_OWNERS[dog],
                visit,
                dict(PAWS_PRICES)[visit],
                paid or None,
                f'=IF(AND(B{at}<>"",G{at}=""),F{at},0)',
            ],
            ["m/d/yyyy", "m/d/yyyy", "", "", "", MONEY, "", MONEY],
        )
    dropdown(sheet, "E2:E500", "Totals!$F$4:$F$7")
    dropdown(sheet, "G2:G500", '"Venmo,Zelle,Cash"')
    sheet.freeze_panes = "A2"
    widths(sheet, 11, 11, 14, 15, 14, 10, 10, 10)

    costs = workbook.create_sheet("Spending")
    head(costs, 1, ["Date", "Store", "What", "Kind", "Amount"], "FADBD8")
    for at, (day, store, what, kind, amount) in enumerate(rows(PAWS_COSTS), 2):
        put(costs, at, [date(day), store, what, kind, number(amount)], ["m/d/yyyy", "", "", "", SIGNED])
    dropdown(costs, "D2:D300", '"' + ",".join(PAWS_KINDS) + '"')
    costs.freeze_panes = "A2"
    widths(costs, 11, 24, 26, 20, 11)

    page = workbook.create_sheet("Totals")
    title(page, "A1", "Happy Paws, second half 2026")
    head(page, 3, ["Month", "Visits done", "Earned", "Spent"], "D7BDE2")
    for at in range(4, 10):
        first = dt.date(2026, at + 3, 1)
        span = '{0},">="&$A' + str(at) + ',{0},"<="&EOMONTH($A' + str(at) + ",0)"
        done, day = span.format("Visits!$B$2:$B$500"), span.format("Spending!$A$2:$A$300")
        put(
            page,
            at,
            [
                first,
                f"=COUNTIFS({done})",
                f"=SUMIFS(Visits!$F$2:$F$500,{done})",
                f"=SUMIFS(Spending!$E$2:$E$300,{day})",
            ],
            ["mmmm", "0", MONEY, SIGNED],
        )
    put(page, 10, ["All", *[f"=SUM({c}4:{c}9)" for c in "BCD"]], ["", "0", MONEY, SIGNED])
    put(page, 12, ["Left for me", None, "=C10-D10"], ["", "", SIGNED])
    put(page, 13, ["Still owed to me", None, "=SUM(Visits!H2:H500)"], ["", "", MONEY])
    bold(page, "A10", "B10", "C10", "D10", "A12", "C12", "A13", "C13")
    head(page, 3, ["Visit", "Price"], "E8DAEF", column=6)
    for at, (visit, price) in enumerate(PAWS_PRICES, 4):
        put(page, at, [visit, price], ["", MONEY], column=6)
    head(page, 10, ["Spent on", "$"], "FADBD8", column=6)
    for at, kind in enumerate(PAWS_KINDS, 11):
        put(
            page,
            at,
            [kind, f"=SUMIF(Spending!$D$2:$D$300,F{at},Spending!$E$2:$E$300)"],
            ["", SIGNED],
            column=6,
        )
    widths(page, 18, 12, 12, 12, 4, 20, 10)
    return workbook, {
        "book": "boulderpaws.xlsx",
        "half": "round109",
        "layout": "records",
        "about": "dog-walker, Boulder, Colorado, USD, no sales tax on the work",
        "dialect": "visits with the day booked and the day done, filled in when done, dog and owner, the visit and its usual price, how it was paid filled in later and owing by formula last; spending with store, what and kind before the amount, returns as minus; headings in the first row; months, prices and kinds on a third sheet",
        "date_order": "mdy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"visits": "Visits", "spending": "Spending"},
        "free": {"Visits": ["Owner"], "Spending": ["Store", "What"]},
        "adds_up": {},
        "watch": [
            *[f"Totals!{c}{r}" for r in (4, 5, 10) for c in "BCD"],
            "Totals!C12",
            "Totals!C13",
            *[f"Totals!G{r}" for r in range(11, 16)],
        ],
        "zero": [],
    }


# hirer | for | from | to | rate a day
HALL_BOOKINGS = """
CWA | craft weekend | 02-07 | 02-08 | 40
Loddon Art Group | summer show | 02-20 | 02-24 | 40
B. Hargreaves | 60th birthday | 03-14 | 03-14 | 110
Newbridge Landcare | seed days | 03-21 | 03-22 | 40
Goldfields Quilters | retreat | 03-27 | 03-29 | 110
Primary school | play rehearsals | 04-13 | 04-17 | 40
Dunolly Brass | band camp | 04-24 | 04-26 | 110
CWA | craft weekend | 05-02 | 05-03 | 40
R. Castellano | engagement party | 05-16 | 05-17 | 110
Shire council | polling place | 05-22 | 05-23 | 110
Newbridge Landcare | field day | 05-30 | 05-30 | 40
Loddon Art Group | life drawing | 06-05 | 06-06 | 40
Bendigo Folk Club | winter weekend | 06-12 | 06-14 | 110
P. Whelan | wake | 06-23 | 06-23 | 110
Primary school | book fair | 06-25 | 06-26 | 40
M. Hargreaves | wedding | 07-10 | 07-11 | 110
Goldfields Quilters | retreat | 07-24 | 07-26 | 110
CWA | craft weekend | 08-01 | 08-02 | 40
"""
# date | booking | from whom | amount | how
HALL_PAID = """
02-09 | 1 | CWA | 80 | Cash
02-27 | 2 | Loddon Art Group | 200 | Bank
03-05 | 3 | B. Hargreaves | 110 | Bank
03-25 | 4 | Newbridge Landcare | 80 | Bank
03-30 | 5 | Goldfields Quilters | 330 | Bank
04-21 | 6 | Primary school | 200 | Bank
04-28 | 7 | Dunolly Brass | 330 | Bank
05-04 | 8 | CWA | 80 | Cash
05-11 | 9 | R. Castellano | 220 | Bank
06-02 | 11 | Newbridge Landcare | 40 | Bank
06-09 | 12 | Loddon Art Group | 80 | Cash
06-15 | 13 | Bendigo Folk Club | 330 | Bank
06-17 | 10 | Shire council | 220 | Bank
06-29 | 14 | P. Whelan | 110 | Cash
"""
HALL_KINDS = [
    "Power & gas",
    "Water & rates",
    "Cleaning & mowing",
    "Repairs",
    "Insurance",
    "Kitchen & sundries",
]
# date | to | what | kind | amount | how
HALL_COSTS = """
01-19 | Kev Doyle | mowing | Cleaning & mowing | 50 | Cash
01-28 | Red Energy | power | Power & gas | 164.80 | Bank
02-11 | Coliban Water | water | Water & rates | 71.25 | Bank
02-16 | Kev Doyle | mowing | Cleaning & mowing | 50 | Cash
03-02 | Ansvar | hall insurance, year | Insurance | 612 | Bank
03-09 | Dunolly Hardware | tap washers, globes | Repairs | 37.60 | Cash
03-16 | Kev Doyle | mowing | Cleaning & mowing | 50 | Cash
04-08 | Tina M. | cleaning after quilters | Cleaning & mowing | 75 | Cash
04-20 | Elgas | two bottles | Power & gas | 258 | Bank
04-29 | Red Energy | power | Power & gas | 172.35 | Bank
05-12 | Coliban Water | water | Water & rates | 68.90 | Bank
05-20 | IGA | tea, urn cleaner, bin bags | Kitchen & sundries | 41.15 | Cash
06-03 | S. Petrie | gutter fixed | Repairs | 240 | Bank
06-16 | Tina M. | cleaning after folk club | Cleaning & mowing | 75 | Cash
06-24 | Shire council | half fire levy | Water & rates | 88 | Bank
"""


def tarnagullahall() -> tuple[Workbook, Card]:
    """A village hall in Tarnagulla: bookings from and to, payments by booking number, spending, cash and bank."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Bookings"
    across(sheet, "A1:J1", "TARNAGULLA VICTORIA HALL - BOOKINGS 2026", "A9DFBF")
    aside(sheet, "A2", "rate a day: local groups 40, others 110")
    head(sheet, 4, ["No", "Hirer", "For", "From", "To", "Days", "Rate", "Hire", "Paid", "Owing"], "D4EFDF")
    for at, (hirer, what, first, last, rate) in enumerate(rows(HALL_BOOKINGS), 5):
        put(
            sheet,
            at,
            [
                at - 4,
                hirer,
                what,
                date(first),
                date(last),
                f"=E{at}-D{at}+1",
                number(rate),
                f"=F{at}*G{at}",
                f"=SUMIF(Payments!$B$4:$B$300,A{at},Payments!$D$4:$D$300)",
                f"=H{at}-I{at}",
            ],
            ["0", "", "", "ddd d mmm", "ddd d mmm", "0", MONEY, MONEY, MONEY, MONEY],
        )
    sheet.freeze_panes = "A5"
    widths(sheet, 6, 22, 20, 13, 13, 7, 10, 10, 10, 10)

    paid = workbook.create_sheet("Payments")
    title(paid, "A1", "Hire paid", 12)
    head(paid, 3, ["Date", "Booking", "From whom", "Amount", "Cash/Bank"], "D4EFDF")
    for at, (day, no, whom, amount, how) in enumerate(rows(HALL_PAID), 4):
        put(paid, at, [date(day), number(no), whom, number(amount), how], ["d/mm/yyyy", "0", "", MONEY, ""])
    dropdown(paid, "E4:E300", '"Cash,Bank"')
    paid.freeze_panes = "A4"
    widths(paid, 12, 10, 24, 12, 12)

    costs = workbook.create_sheet("Spending")
    title(costs, "A1", "Paid out", 12)
    head(costs, 3, ["Date", "Paid to", "What", "Kind", "Amount", "Cash/Bank"], "FADBD8")
    for at, (day, whom, what, kind, amount, how) in enumerate(rows(HALL_COSTS), 4):
        put(
            costs,
            at,
            [date(day), whom, what, kind, number(amount), how],
            ["d/mm/yyyy", "", "", "", MONEY, ""],
        )
    dropdown(costs, "D4:D300", '"' + ",".join(HALL_KINDS) + '"')
    dropdown(costs, "F4:F300", '"Cash,Bank"')
    costs.freeze_panes = "A4"
    widths(costs, 12, 20, 28, 20, 12, 12)

    page = workbook.create_sheet("Report")
    title(page, "A1", "Report to the committee")
    head(page, 3, ["", "Cash", "Bank", "Together"], "D4EFDF")
    put(page, 4, ["At 1 January", 86.4, 2418.75, "=B4+C4"], ["", *[MONEY] * 3])
    put(
        page,
        5,
        ["Hire paid", *[f"=SUMIF(Payments!$E$4:$E$300,{c}$3,Payments!$D$4:$D$300)" for c in "BC"], "=B5+C5"],
        ["", *[MONEY] * 3],
    )
    for at, kind in enumerate(HALL_KINDS, 6):
        put(
            page,
            at,
            [
                kind,
                *[
                    f"=-SUMIFS(Spending!$E$4:$E$300,Spending!$D$4:$D$300,$A{at},Spending!$F$4:$F$300,{c}$3)"
                    for c in "BC"
                ],
                f"=B{at}+C{at}",
            ],
            ["", *[SIGNED] * 3],
        )
    put(page, 12, ["Now", *[f"=SUM({c}4:{c}11)" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, "A12", "B12", "C12", "D12")
    shade(page, "A12:D12", "FCF3CF")
    put(page, 14, ["Hire still owing", None, None, "=SUM(Bookings!J5:J300)"], ["", "", "", MONEY])
    put(page, 15, ["Days let this year", None, None, "=SUM(Bookings!F5:F300)"], ["", "", "", "0"])
    widths(page, 22, 13, 13, 13)
    return workbook, {
        "book": "tarnagullahall.xlsx",
        "half": "round109",
        "layout": "records",
        "about": "village hall, Tarnagulla, Australia, AUD, not registered for GST",
        "dialect": "numbered bookings with the first and the last day, days by formula, rate a day typed, hire, paid and owing by formula; payments with the booking's number and who before the amount and cash or bank; spending with payee, what and kind before the amount and cash or bank last; what is in cash and bank by heads, spending as minus, on a report",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"bookings": "Bookings", "payments": "Payments", "spending": "Spending"},
        "free": {"Bookings": ["For"], "Payments": ["From whom"], "Spending": ["Paid to", "What"]},
        "adds_up": {},
        "watch": [
            *[f"Report!{c}{r}" for r in range(5, 13) for c in "BCD"],
            "Report!D14",
            "Report!D15",
        ],
        "zero": [],
    }


BOOKS = [oamarucurtains, gallefamily, montegoflats, boulderpaws, tarnagullahall]
