"""The workbooks of round 68: a household in Spokane, a relief milker, a lapidary club, a holiday flat in Bavaria, a hand car wash."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import across, aside, bold, date, dropdown, head, number, put, rows, title, widths
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
DOLLARS = "$#,##0.00;-$#,##0.00"


# date | store | what | amount | need or want | category | who | paid with
SPOKANE_SPENDING = """
08-28 | WinCo | groceries | 131.72 | N | Groceries | Deb | STCU debit
08-29 | Cabela's | lures, leader | 31.48 | W | Hobbies | Ray | Chase
08-30 | Maverik | gas, truck | 58.10 | N | Gas | Ray | STCU debit
09-01 | Fred Meyer | school jeans x 3 | 74.85 | N | Clothes | Kids | Chase
09-02 | Rosauers | milk, bread, lunch stuff | 42.16 | N | Groceries | Deb | STCU debit
09-03 | Dutch Bros | | 6.75 | W | Eating out | Deb | STCU debit
09-05 | WinCo | groceries | 124.39 | N | Groceries | Deb | STCU debit
09-06 | Maverik | gas, van | 51.22 | N | Gas | Deb | STCU debit
09-07 | Zip's | burgers after the lake | 38.40 | W | Eating out | All of us | Chase
09-09 | Rite Aid | Owen's inhaler | 25.00 | N | Medical | Kids | STCU debit
09-11 | School office | band fee, Owen | 60.00 | N | School | Kids | Cash
09-12 | WinCo | groceries | 117.90 | N | Groceries | Ray | STCU debit
09-13 | Joann | flannel for quilt | 28.66 | W | Hobbies | Deb | Chase
09-14 | Les Schwab | tire fixed | 32.70 | N | Car | Ray | Chase
09-15 | Maverik | gas, truck | 61.05 | N | Gas | Ray | STCU debit
09-16 | Fred Meyer | furnace filters, bulbs | 34.12 | N | House | All of us | Chase
09-19 | WinCo | groceries | 138.27 | N | Groceries | Deb | STCU debit
09-19 | Value Village | coats | 26.14 | N | Clothes | Kids | Cash
09-20 | AMC River Park | movie, popcorn | 63.90 | W | Fun | All of us | Chase
09-22 | Rosauers | groceries | 36.58 | N | Groceries | Ray | STCU debit
09-23 | Dutch Bros | | 7.25 | W | Eating out | Deb | STCU debit
09-25 | Maverik | gas, van | 49.87 | N | Gas | Deb | STCU debit
09-26 | WinCo | groceries | 121.33 | N | Groceries | Deb | STCU debit
09-27 | Cabela's | wool socks, camp fuel | 42.35 | W | Hobbies | Ray | Chase
09-28 | Fred Meyer | coat sent back | -49.00 | N | Clothes | Deb | Chase
09-29 | Dr. Lindqvist | copay, Mia | 30.00 | N | Medical | Kids | STCU debit
10-01 | School office | field trip, Mia | 18.00 | N | School | Kids | Cash
10-02 | Maverik | gas, truck | 59.44 | N | Gas | Ray | STCU debit
10-03 | WinCo | groceries | 129.08 | N | Groceries | Deb | STCU debit
10-04 | Green Bluff | pumpkins, cider | 47.00 | W | Fun | All of us | Cash
10-05 | Dutch Bros | | 6.75 | W | Eating out | Deb | STCU debit
10-06 | O'Reilly | wiper blades | 38.11 | N | Car | Deb | Chase
10-08 | Rosauers | groceries | 44.90 | N | Groceries | Deb | STCU debit
10-09 | Fred Meyer | gloves, Ray's birthday candle thing | 22.47 | W | Gifts | Deb | Chase
10-10 | Target | shoes for Mia | 27.24 | N | Clothes | Kids | Chase
10-10 | WinCo | groceries | 115.61 | N | Groceries | Ray | STCU debit
10-11 | Papa Murphy's | two pizzas | 31.80 | W | Eating out | All of us | STCU debit
10-12 | Maverik | gas, van | 52.36 | N | Gas | Deb | STCU debit
"""

# bill | due | usual | from | July to October so far
SPOKANE_BILLS = """
Mortgage - STCU | 1st | 1486 | STCU checking | 1486.00 | 1486.00 | 1486.00 | 1486.00
Van loan | 5th | 274 | STCU checking | 274.00 | 274.00 | 274.00 | 274.00
Avista (gas & electric) | 16th | 130 | STCU checking | 96.42 | 104.85 | 99.13 |
City water, sewer, trash | 20th | 118 | STCU checking | 131.60 | 138.22 | 126.04 |
Xfinity | 12th | 75 | Chase | 75.00 | 75.00 | 75.00 | 75.00
T-Mobile | 18th | 120 | Chase | 120.00 | 120.00 | 120.00 |
PEMCO car insurance | 22nd | 168.50 | STCU checking | 168.50 | 168.50 | 168.50 |
Braces - Mia | 25th | 145 | STCU checking | 145.00 | 145.00 | 145.00 |
YMCA | 3rd | 79 | Chase | 79.00 | 79.00 | 79.00 | 79.00
Netflix | 8th | 17.99 | Chase | 17.99 | 17.99 | 17.99 | 17.99
"""

SPOKANE_KINDS = "Groceries,Gas,Car,House,Clothes,School,Medical,Eating out,Fun,Hobbies,Gifts,Other"


def spokanehome() -> tuple[Workbook, Card]:
    """A family in Spokane: spending told apart as needs and wants, fun money for two, bills by month."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Spending"
    title(page, "A1", "NEEDS & WANTS - everything that isn't a bill", 15)
    aside(page, "A2", "N = need, W = want. Be honest!! Stuff taken back goes in as a minus.")
    head(page, 4, ["Date", "Store", "What", "$", "N/W", "Category", "Who for", "Paid with"], "D9EAD3")
    for row, (day, store, what, amount, need, kind, who, card) in enumerate(rows(SPOKANE_SPENDING), 5):
        put(
            page,
            row,
            [date(day), store, what or None, number(amount), need, kind, who, card],
            ["m/d", "", "", SIGNED],
        )
    dropdown(page, "E5:E600", '"N,W"')
    dropdown(page, "F5:F600", f'"{SPOKANE_KINDS}"')
    dropdown(page, "G5:G600", '"Deb,Ray,Kids,All of us"')
    dropdown(page, "H5:H600", '"STCU debit,Chase,Cash"')
    page.freeze_panes = "A5"
    widths(page, 8, 18, 30, 10, 6, 13, 11, 12)

    bills = workbook.create_sheet("Bills")
    title(bills, "A1", "Bills - type what was paid under the month", 13)
    months = ["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    head(bills, 3, ["Bill", "Due", "Usual", "Comes from", *months, "Half year"], "CFE2F3")
    at = 3
    for at, (name, due, usual, source, *paid) in enumerate(rows(SPOKANE_BILLS), 4):
        put(
            bills,
            at,
            [name, due, number(usual), source, *[number(p) for p in paid]],
            ["", "", MONEY, "", *[MONEY] * 6],
        )
        put(bills, at, [f"=SUM(E{at}:J{at})"], [MONEY], 11)
    last = at + 1
    put(
        bills,
        last,
        ["All bills", None, f"=SUM(C4:C{at})", None, *[f"=SUM({c}4:{c}{at})" for c in "EFGHIJK"]],
        ["", "", MONEY, "", *[MONEY] * 7],
    )
    bold(bills, *[f"{c}{last}" for c in "ACEFGHIJK"])
    widths(bills, 26, 7, 10, 15, *[10] * 6, 11)

    look = workbook.create_sheet("How are we doing")
    title(look, "B2", "How are we doing?")
    put(look, 4, ["Month", date("10-01")], ["", "mmm yyyy"], 2)
    aside(look, "D4", "<- change to the first of the month")
    span = 'Spending!$A$5:$A$600,">="&$C$4,Spending!$A$5:$A$600,"<="&EOMONTH($C$4,0)'
    spent = "SUMIFS(Spending!$D$5:$D$600," + span
    head(look, 6, ["", "Needs", "Wants", "Both"], "FFF2CC", 2)
    row = 6
    for row, kind in enumerate(SPOKANE_KINDS.split(","), 7):
        put(
            look,
            row,
            [
                kind,
                f'={spent},Spending!$F$5:$F$600,$B{row},Spending!$E$5:$E$600,"N")',
                f'={spent},Spending!$F$5:$F$600,$B{row},Spending!$E$5:$E$600,"W")',
                f"=C{row}+D{row}",
            ],
            ["", DOLLARS, DOLLARS, DOLLARS],
            2,
        )
    total = row + 1
    put(
        look,
        total,
        ["Total spending", *[f"=SUM({c}7:{c}{row})" for c in "CDE"]],
        ["", DOLLARS, DOLLARS, DOLLARS],
        2,
    )
    put(
        look,
        total + 1,
        ["Bills paid", f"=INDEX(Bills!$E${last}:$J${last},MONTH($C$4)-6)"],
        ["", DOLLARS],
        2,
    )
    bold(look, f"B{total}", f"C{total}", f"D{total}", f"E{total}")
    head(look, 6, ["Fun money", "Has", "Used", "Left"], "F4CCCC", 7)
    for line, who in enumerate(("Deb", "Ray"), 7):
        put(
            look,
            line,
            [
                who,
                150,
                f'={spent},Spending!$G$5:$G$600,$G{line},Spending!$E$5:$E$600,"W")',
                f"=H{line}-I{line}",
            ],
            ["", DOLLARS, DOLLARS, DOLLARS],
            7,
        )
    aside(look, "G9", "wants with a name on them, $150 each a month")
    widths(look, 3, 18, 12, 12, 12, 4, 12, 11, 11, 11)
    return workbook, {
        "book": "spokanehome.xlsx",
        "half": "round68",
        "layout": "cash book",
        "about": "couple with two children, Spokane, Washington, USD",
        "dialect": "spending as a list with a letter for need or want, category, whom it was for and the card, returns as minus amounts; bills on a second sheet by months with the usual sum; a third sheet for one month by category, with fun money left for each of two",
        "date_order": "mdy",
        "period": ["2026-07-01", "2026-12-31"],
        "cash": {
            "sheet": "Spending",
            "date": "Date",
            "category": "Category",
            "amount": "$",
            "dimensions": ["N/W", "Who for", "Paid with"],
        },
        "grid": {"sheet": "Bills", "header_row": 3, "label": "A"},
        "free": {"Spending": ["Store", "What"], "How are we doing": ["C4"]},
        "adds_up": {"Spending": ["$"]},
        "watch": [
            *[f"Bills!H{r}" for r in range(4, last + 1)],
            f"Bills!K{last}",
            *[f"How are we doing!{c}{r}" for r in range(7, total + 1) for c in "CD"],
            f"How are we doing!C{total + 1}",
            *[f"How are we doing!J{r}" for r in (7, 8)],
        ],
        "zero": [],
    }


# date | farm | work | cash | cheque | transfer | docket
MILKER_IN = """
01-09 | Twomey, Kilworth | 6 milkings | | 420 | | 101
01-12 | Hennessy, Glanworth | wk off, 14 milkings | | | 980 |
01-24 | Sheehan, Rathcormac | dehorning, half day | 80 | | | 102
02-02 | Twomey, Kilworth | 6 milkings | | 420 | | 103
02-08 | O'Keeffe, Castlelyons | night calvings x 3 | | | 330 |
02-15 | O'Keeffe, Castlelyons | night calvings x 4 | | | 440 |
02-16 | Barry, Bartlemy | 4 milkings | 280 | | | 104
02-22 | O'Keeffe, Castlelyons | night calvings x 4 | | | 440 |
02-28 | Twomey, Kilworth | 8 milkings | | 560 | | 105
03-06 | Hennessy, Glanworth | 6 milkings | | | 420 |
03-14 | Sheehan, Rathcormac | fencing, 1 day | 150 | | | 106
03-17 | Barry, Bartlemy | Paddy's weekend, 6 milkings | 420 | | | 107
03-29 | Twomey, Kilworth | 6 milkings | | 420 | | 108
04-06 | Mulcahy, Conna | Easter, 8 milkings | | | 560 |
04-12 | Hennessy, Glanworth | 4 milkings | | | 280 |
04-25 | Sheehan, Rathcormac | scraping, vaccinating | 120 | | | 109
05-03 | Twomey, Kilworth | communion, 2 milkings | | 140 | | 110
05-10 | Mulcahy, Conna | 6 milkings | | | 420 |
05-18 | Barry, Bartlemy | 4 milkings | 280 | | | 111
05-31 | Hennessy, Glanworth | wk off, 14 milkings | | | 980 |
"""

# date | paid to | what | code | amount | from | receipt
MILKER_OUT = """
01-06 | FBD | public liability, the year | I | 412.00 | AIB | x
01-08 | Maxol Fermoy | diesel | D | 58.20 | AIB | x
01-14 | Dairygold Fermoy | parlour gloves, apron | C | 46.75 | AIB | x
01-16 | Vodafone | phone | P | 30.00 | AIB |
01-23 | Maxol Fermoy | diesel | D | 61.35 | AIB | x
02-03 | Centra Rathcormac | diesel | D | 40.00 | Cash | x
02-10 | Jim Noonan | jeep serviced | J | 235.00 | Cash | x
02-14 | Maxol Fermoy | diesel | D | 64.10 | AIB | x
02-16 | Vodafone | phone | P | 30.00 | AIB |
02-20 | Dairygold Fermoy | head torch, calving ropes | T | 38.90 | AIB | x
03-02 | Maxol Fermoy | diesel | D | 59.75 | AIB | x
03-09 | Dairygold Fermoy | Dunlop wellies | C | 89.95 | AIB | x
03-16 | Vodafone | phone | P | 30.00 | AIB |
03-20 | Advance Tyres | two tyres for the jeep | J | 190.00 | AIB | x
03-27 | Maxol Fermoy | diesel | D | 62.40 | AIB | x
04-02 | Motor tax | jeep, the half year | J | 168.00 | AIB | x
04-10 | Centra Rathcormac | diesel | D | 30.00 | Cash | x
04-16 | Vodafone | phone | P | 30.00 | AIB |
04-22 | Teagasc | milk quality course | O | 75.00 | AIB | x
04-28 | Maxol Fermoy | diesel | D | 63.80 | AIB | x
05-07 | Dairygold Fermoy | overalls x 2 | C | 71.50 | AIB | x
05-13 | Maxol Fermoy | diesel | D | 60.90 | AIB | x
05-16 | Vodafone | phone | P | 30.00 | AIB |
05-29 | Maxol Fermoy | diesel | D | 57.45 | AIB | x
"""

MILKER_CODES = [
    ("D", "Diesel"),
    ("J", "Jeep - tax, tyres, repairs"),
    ("C", "Clothes & boots"),
    ("T", "Tools & gear"),
    ("P", "Phone"),
    ("I", "Insurance"),
    ("A", "Accountant"),
    ("O", "Other"),
]


def reliefmilker() -> tuple[Workbook, Card]:
    """A relief milker in County Cork: money in by how it was paid, money out with a letter for each kind."""
    workbook = Workbook()
    came = workbook.active
    came.title = "Money In"
    across(came, "B2:I2", "MONEY IN 2026", "C6E0B4", 14)
    aside(came, "B3", "€70 a milking, €110 a night calving. Write it in when I'm paid, not before.")
    put(came, 4, ["TOTAL"], column=4)
    put(came, 4, [f"=SUM({c}7:{c}300)" for c in "EFGH"], [MONEY] * 4, 5)
    bold(came, *[f"{c}4" for c in "DEFGH"])
    head(came, 6, ["Paid on", "Farm", "Work", "Cash", "Cheque", "Transfer", "Total", "Dkt"], "C6E0B4", 2)
    for row, (day, farm, work, *ways, docket) in enumerate(rows(MILKER_IN), 7):
        put(
            came,
            row,
            [
                date(day),
                farm,
                work,
                *[number(way) for way in ways],
                f"=SUM(E{row}:G{row})",
                number(docket),
            ],
            ["dd/mm/yyyy", "", "", *[MONEY] * 4],
            2,
        )
    came.freeze_panes = "B7"
    widths(came, 2, 12, 24, 28, 11, 11, 11, 11, 7)

    went = workbook.create_sheet("Money Out")
    across(went, "A1:G1", "MONEY OUT 2026", "F8CBAD", 14)
    head(went, 3, ["Day", "Paid to", "What", "Code", "€", "From", "Rec'pt"], "F8CBAD")
    for row, (day, who, what, code, amount, source, slip) in enumerate(rows(MILKER_OUT), 4):
        put(
            went,
            row,
            [date(day), who, what, code, number(amount), source, slip or None, f"=MONTH(A{row})"],
            ["dd/mm/yyyy", "", "", "", MONEY],
        )
    went.column_dimensions["H"].hidden = True
    dropdown(went, "D4:D400", "'For the accountant'!$A$12:$A$19")
    went.freeze_panes = "A4"
    widths(went, 12, 22, 30, 7, 11, 8, 8)

    page = workbook.create_sheet("For the accountant")
    title(page, "A1", "Form 11 bits - all worked out")
    put(page, 3, ["Money in", None, "=SUM(C4:C6)"], ["", "", MONEY])
    for row, (way, column) in enumerate((("Cash", "E"), ("Cheques", "F"), ("Transfers", "G")), 4):
        put(page, row, [None, way, f"='Money In'!{column}4"], ["", "", MONEY])
    put(page, 8, ["Money out", None, "=C20"], ["", "", MONEY])
    put(page, 9, ["Left for me", None, "=C3-C8"], ["", "", SIGNED])
    put(page, 10, ["Put by for Revenue (30%)", None, "=ROUND(C9*0.3,2)"], ["", "", SIGNED])
    head(
        page, 11, ["Code", "What it is", "€", *[f"{dt.date(2026, m, 1):%b}" for m in range(1, 13)]], "DDEBF7"
    )
    for row, (code, name) in enumerate(MILKER_CODES, 12):
        put(
            page,
            row,
            [
                code,
                name,
                f"=SUM(D{row}:O{row})",
                *[
                    f"=SUMIFS('Money Out'!$E$4:$E$400,'Money Out'!$D$4:$D$400,$A{row},'Money Out'!$H$4:$H$400,{m})"
                    for m in range(1, 13)
                ],
            ],
            ["", "", MONEY, *[MONEY] * 12],
        )
    letters = [get_column_letter(i) for i in range(3, 16)]
    put(page, 20, ["", "All", *[f"=SUM({c}12:{c}19)" for c in letters]], ["", "", *[MONEY] * 13])
    put(page, 22, ["Check: every line has a code", None, "=ROUND(SUM('Money Out'!E4:E400)-C20,2)"])
    bold(page, "A3", "C3", "A8", "C8", "A9", "C9", "A10", "C10", "B20", "C20")
    widths(page, 26, 26, 12, *[9] * 12)
    return workbook, {
        "book": "reliefmilker.xlsx",
        "half": "round68",
        "layout": "cash book",
        "about": "relief milker, County Cork, Ireland, EUR; under the VAT limit, not registered",
        "dialect": "money in from column B with a column for each way of being paid (cash, cheque, transfer) and the line's total by formula, totals above; money out on a second sheet with a letter for each kind and a hidden month; a page for the accountant with the letters' names by months",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {
            "in": {"sheet": "Money In", "date": "Paid on", "columns": ["Cash", "Cheque", "Transfer"]},
            "out": {
                "sheet": "Money Out",
                "date": "Day",
                "category": "Code",
                "amount": "€",
                "dimensions": ["From"],
            },
        },
        "free": {"Money In": ["Farm", "Work", "Dkt"], "Money Out": ["Paid to", "What", "Rec'pt"]},
        "adds_up": {"Money In": ["Cash", "Cheque", "Transfer"], "Money Out": ["€"]},
        "watch": [
            *[f"For the accountant!C{r}" for r in (3, 4, 5, 6, 8, 9, 10)],
            *[f"For the accountant!C{r}" for r in range(12, 21)],
            "For the accountant!I20",
            "For the accountant!C22",
        ],
        "zero": ["For the accountant!C22"],
    }


# date | code | particulars | receipt or EFT | receipts | payments
LAPIDARY_BOOK = """
07-03 | 410 | Subs - Barb Lindner | R311 | 45 |
07-03 | 410 | Subs - Don & Fay Creevey, couple | R312 | 70 |
07-05 | 430 | Workshop fees June | dep | 186 |
07-07 | 510 | Council, shed lease for the year | EFT | | 550
07-10 | 410 | Subs - Trevor Mund | R313 | 45 |
07-10 | 410 | Subs - Lyn Sippel | R314 | 45 |
07-14 | 530 | Gemcutter Supplies, diamond wheels | EFT | | 318.50
07-17 | 410 | Subs - Glenda Weier | R315 | 45 |
07-24 | 520 | Ergon, April-June | EFT | | 221.80
08-02 | 430 | Workshop fees July | dep | 212 |
08-04 | 900 | Cash drawn for the petty tin | | | 100
08-07 | 410 | Subs - Ian Duff | R316 | 45 |
08-11 | 550 | AFLACA, public liability | EFT | | 385
08-15 | 440 | Slab and rough sales, Gemboree table | dep | 467.50 |
08-16 | 540 | Showgrounds, table hire | EFT | | 60
08-21 | 530 | Aussie Sapphire, polishing powders | EFT | | 142.30
08-28 | 410 | Subs - Carol & Neville Hoey, couple | R317 | 70 |
09-01 | 430 | Workshop fees August | dep | 198 |
09-04 | 420 | Raffle, opal doublet | dep | 134 |
09-08 | 580 | Website, the year | EFT | | 96
09-11 | 530 | Gemcutter Supplies, saw blade 10 inch | EFT | | 189
09-18 | 450 | Donation, estate of a member | dep | 250 |
09-22 | 570 | Saw motor rewound | EFT | | 264
09-29 | 430 | Workshop fees September | dep | 174 |
10-02 | 410 | Subs - Joy Kerle | R318 | 45 |
10-06 | 900 | Cash drawn for the petty tin | | | 100
10-09 | 440 | Slab sales, open day | dep | 221 |
10-13 | 540 | Posters, open day | EFT | | 48.40
10-20 | 530 | Aussie Sapphire, dop wax, tin oxide | EFT | | 87.65
10-30 | 430 | Workshop fees October | dep | 206 |
"""

# date | what | code | in | out
LAPIDARY_TIN = """
07-09 | milk, tea bags | 560 | | 14.20
07-16 | stamps | 580 | | 15.00
07-23 | biscuits, coffee | 560 | | 21.35
08-04 | from the bank | 900 | 100 |
08-06 | milk, biscuits | 560 | | 12.80
08-13 | hand cleaner, rags | 570 | | 26.95
08-27 | sausages for the barbie | 560 | | 38.60
09-10 | milk, tea bags | 560 | | 16.45
09-24 | receipt book | 580 | | 7.50
10-06 | from the bank | 900 | 100 |
10-08 | open day scones, cream | 560 | | 42.30
10-22 | light globes | 570 | | 19.80
10-29 | milk, bikkies | 560 | | 13.90
"""

LAPIDARY_CODES = """
410 | Subscriptions | 900
420 | Raffles | 300
430 | Workshop fees | 2200
440 | Slab & rough sales | 1200
450 | Donations | 100
510 | Rent | 550
520 | Electricity | 900
530 | Wheels, blades & grits | 1400
540 | Shows & open days | 350
550 | Insurance | 385
560 | Tea room | 300
570 | Repairs & cleaning | 500
580 | Postage, printing, website | 200
900 | Bank to petty cash |
"""


def lapidary() -> tuple[Workbook, Card]:
    """A lapidary club in Toowoomba: the bank by account number, a petty cash tin, budget beside actual."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Bank"
    title(book, "A1", "Range Lapidary Club Inc.  -  Cash Book (Heritage Bank)")
    aside(book, "A2", "1 July 2026 to 30 June 2027. All takings are banked, petty cash has its own sheet.")
    head(
        book,
        4,
        ["Date", "A/c", "Account name", "Particulars", "Rec/EFT", "Receipts", "Payments", "Balance"],
        "E4DFEC",
    )
    put(
        book,
        5,
        [date("07-01"), None, None, "Balance b/fwd", None, None, None, 2318.45],
        ["d-mmm", "", "", "", "", MONEY, MONEY, MONEY],
    )
    for row, (day, code, what, slip, came, went) in enumerate(rows(LAPIDARY_BOOK), 6):
        put(
            book,
            row,
            [
                date(day),
                int(code),
                f"=VLOOKUP(B{row},Accounts!$A$5:$B$18,2,FALSE)",
                what,
                slip or None,
                number(came),
                number(went),
                f"=H{row - 1}+F{row}-G{row}",
            ],
            ["d-mmm", "", "", "", "", MONEY, MONEY, MONEY],
        )
    book.freeze_panes = "A5"
    widths(book, 9, 6, 26, 36, 9, 11, 11, 12)

    tin = workbook.create_sheet("Petty cash")
    title(tin, "A1", "Petty cash tin (Fay has the key)", 12)
    head(tin, 3, ["Date", "What", "A/c", "In", "Out", "In the tin"], "FDE9D9")
    put(
        tin, 4, [date("07-01"), "in the tin", None, None, None, 63.35], ["d-mmm", "", "", MONEY, MONEY, MONEY]
    )
    for row, (day, what, code, came, went) in enumerate(rows(LAPIDARY_TIN), 5):
        put(
            tin,
            row,
            [date(day), what, int(code), number(came), number(went), f"=F{row - 1}+D{row}-E{row}"],
            ["d-mmm", "", "", MONEY, MONEY, MONEY],
        )
    tin.freeze_panes = "A4"
    widths(tin, 9, 28, 6, 10, 10, 11)

    page = workbook.create_sheet("Accounts")
    title(page, "A1", "Account numbers, budget and where we are")
    aside(page, "A2", "income less costs; costs show as minus")
    head(page, 4, ["A/c", "Name", "Budget", "So far", "To go"], "DAEEF3")
    for row, (code, name, budget) in enumerate(rows(LAPIDARY_CODES), 5):
        sign = "" if code < "500" else "-"
        put(
            page,
            row,
            [
                int(code),
                name,
                number(f"{sign}{budget}") if budget else None,
                f"=SUMIFS(Bank!$F$6:$F$400,Bank!$B$6:$B$400,A{row})-SUMIFS(Bank!$G$6:$G$400,Bank!$B$6:$B$400,A{row})"
                f"+SUMIFS('Petty cash'!$D$5:$D$300,'Petty cash'!$C$5:$C$300,A{row})-SUMIFS('Petty cash'!$E$5:$E$300,'Petty cash'!$C$5:$C$300,A{row})",
                f"=C{row}-D{row}",
            ],
            ["", "", SIGNED, SIGNED, SIGNED],
        )
    for row, (name, formula) in enumerate(
        (
            ("Surplus so far", "=SUM(D5:D17)"),
            ("In the bank", "=Bank!H5+SUM(Bank!F6:F400)-SUM(Bank!G6:G400)"),
            ("In the tin", "='Petty cash'!F4+SUM('Petty cash'!D5:D300)-SUM('Petty cash'!E5:E300)"),
            ("Had at 1 July", "=Bank!H5+'Petty cash'!F4"),
            ("Difference (should be nil)", "=ROUND(D21+D22-D23-D20,2)"),
        ),
        20,
    ):
        put(page, row, [None, name, None, formula], ["", "", "", SIGNED])
        bold(page, f"B{row}")
    widths(page, 6, 30, 11, 11, 11)
    return workbook, {
        "book": "lapidary.xlsx",
        "half": "round68",
        "layout": "cash book",
        "about": "lapidary club, Toowoomba, Queensland, Australia, AUD; not registered for GST",
        "dialect": "the bank with account numbers whose names are looked up beside them, receipts, payments and running balance from a balance brought forward; a petty cash tin on a sheet of its own with the number after the words, money for it drawn on both; account numbers with budget and what has come of it",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "cash": [
            {"sheet": "Bank", "date": "Date", "category": "A/c", "in": "Receipts", "out": "Payments"},
            {"sheet": "Petty cash", "date": "Date", "category": "A/c", "in": "In", "out": "Out"},
        ],
        "free": {"Bank": ["Particulars", "Rec/EFT"], "Petty cash": ["What"]},
        "adds_up": {"Bank": ["Receipts", "Payments"], "Petty cash": ["In", "Out"]},
        "watch": [*[f"Accounts!D{r}" for r in range(5, 19)], *[f"Accounts!D{r}" for r in range(20, 25)]],
        "zero": ["Accounts!D24", "Accounts!D18"],
    }


# guest | via | adults | arrive | nights | a night | cleaning | deposit | on | rest | on
FLAT_BOOKINGS = """
Schäfer | direct | 2 | 05-01 | 4 | 92 | 60 | 100 | 03-02 | 352 | 04-20
Claire & Rob Whitty | Airbnb | 2 | 05-08 | 3 | 95 | 60 | | | 363 | 05-09
Fam. Neumann | direct | 2 | 05-13 | 5 | 92 | 60 | 100 | 03-18 | 450 | 05-04
Ostermann | FeWo | 2 | 05-22 | 7 | 89 | 60 | 150 | 03-30 | 575 | 05-11
Janssen | direct | 3 | 06-03 | 5 | 95 | 60 | 100 | 04-12 | 480 | 05-27
Lucy Hargreaves | Airbnb | 1 | 06-12 | 2 | 95 | 60 | | | 256 | 06-13
Fam. Böhm | FeWo | 2 | 06-19 | 10 | 89 | 60 | 150 | 04-20 | 860 | 06-08
Wieland | direct | 2 | 07-02 | 7 | 98 | 60 | 150 | 05-02 | 638 | 06-22
Pedersen | Airbnb | 4 | 07-11 | 7 | 105 | 60 | | | 879 | 07-12
Fam. Krause | direct | 2 | 07-20 | 14 | 98 | 60 | 250 | 04-28 | 1266 | 07-09
Van Dijk | FeWo | 3 | 08-05 | 10 | 105 | 60 | 200 | 05-15 | 1000 | 07-27
Fam. Hofer | direct | 2 | 08-17 | 7 | 98 | 60 | 150 | 06-01 | 638 | 08-06
Anna Lindgren | Airbnb | 2 | 08-27 | 4 | 98 | 60 | | | 476 | 08-28
Ziegler | direct | 2 | 09-04 | 7 | 95 | 60 | 150 | 06-20 | 617 | 08-24
Meier-Lutz | direct | 2 | 09-14 | 5 | 95 | 60 | 100 | 07-03 | 465 | 09-02
Fam. Roth | FeWo | 4 | 09-21 | 7 | 95 | 60 | 150 | 07-11 | 659 | 09-10
Tom Beckett | Airbnb | 2 | 10-02 | 3 | 92 | 60 | | | 354 | 10-03
Kowalski | direct | 2 | 10-09 | 6 | 92 | 60 | 100 | 08-02 | 548 | 09-29
Fam. Schubert | direct | 3 | 10-24 | 7 | 95 | 60 | 150 | 08-14 | 638 | 10-12
Brandt | direct | 2 | 11-20 | 4 | 88 | 60 | 100 | 09-25 | |
Keller | direct | 2 | 12-11 | 3 | 92 | 60 | | | |
Fam. Aigner | direct | 2 | 12-19 | 7 | 115 | 60 | 200 | 10-03 | |
Brunner | FeWo | 4 | 12-27 | 6 | 125 | 60 | 200 | 10-15 | |
"""

# date | from whom | what | kind | amount | paid with
FLAT_COSTS = """
05-04 | Wäscherei Huber | sheets and towels | Laundry | 46.20 | EC card
05-05 | Gemeindewerke | electricity | Power & heating | 68.00 | Account
05-15 | Frau Sailer | cleaning x 3 | Cleaner | 135.00 | Cash
05-19 | Hausverwaltung Lex | house fees May | House fees | 214.00 | Account
05-26 | dm | soap, dishwasher tabs | Supplies | 23.85 | EC card
06-01 | Wäscherei Huber | sheets and towels | Laundry | 46.20 | EC card
06-05 | Gemeindewerke | electricity | Power & heating | 68.00 | Account
06-16 | Hausverwaltung Lex | house fees June | House fees | 214.00 | Account
06-18 | OBI | shower head, silicone | Repairs | 41.75 | EC card
06-30 | Frau Sailer | cleaning x 3 | Cleaner | 135.00 | Cash
07-06 | Gemeindewerke | electricity | Power & heating | 68.00 | Account
07-14 | Wäscherei Huber | sheets and towels | Laundry | 61.60 | EC card
07-16 | Hausverwaltung Lex | house fees July | House fees | 214.00 | Account
07-28 | IKEA | glasses, frying pan | Furniture & kitchen | 57.93 | EC card
08-03 | Frau Sailer | cleaning x 3 | Cleaner | 135.00 | Cash
08-05 | Gemeindewerke | electricity | Power & heating | 68.00 | Account
08-10 | Telekom | wifi | Wifi & TV | 34.95 | Account
08-18 | Hausverwaltung Lex | house fees August | House fees | 214.00 | Account
08-31 | Wäscherei Huber | sheets and towels | Laundry | 61.60 | EC card
09-03 | Frau Sailer | cleaning x 3 | Cleaner | 135.00 | Cash
09-07 | Gemeindewerke | electricity | Power & heating | 68.00 | Account
09-10 | Telekom | wifi | Wifi & TV | 34.95 | Account
09-16 | Hausverwaltung Lex | house fees September | House fees | 214.00 | Account
09-29 | Elektro Grasegger | hob repaired | Repairs | 128.50 | Account
10-05 | Gemeindewerke | electricity | Power & heating | 68.00 | Account
10-12 | Telekom | wifi | Wifi & TV | 34.95 | Account
10-16 | Hausverwaltung Lex | house fees October | House fees | 214.00 | Account
10-20 | dm | coffee, paper, tabs | Supplies | 31.40 | EC card
11-02 | Frau Sailer | cleaning x 4 | Cleaner | 180.00 | Cash
11-03 | Wäscherei Huber | sheets and towels | Laundry | 46.20 | EC card
11-05 | Gemeindewerke | electricity | Power & heating | 68.00 | Account
"""

FLAT_KINDS = [
    "Cleaner",
    "Laundry",
    "Power & heating",
    "House fees",
    "Wifi & TV",
    "Supplies",
    "Repairs",
    "Furniture & kitchen",
    "Other",
]


def alpenflat() -> tuple[Workbook, Card]:
    """A holiday flat in Garmisch: bookings with a deposit and the rest, costs, the year at a glance."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Bookings"
    title(page, "A1", "Holiday flat 'Waxensteinblick', Garmisch - bookings 2026", 15)
    put(page, 2, ["Guest tax per adult and night:", None, None, 3], ["", "", "", MONEY])
    aside(page, "E2", "paid to the town from what the guests pay")
    for cells, text, fill in (
        ("A4:G4", "STAY", "DDEBF7"),
        ("H4:K4", "PRICE €", "E2EFDA"),
        ("L4:O4", "PAID", "FFF2CC"),
    ):
        across(page, cells, text, fill, 11)
    head(
        page,
        5,
        [
            "Guest",
            "Via",
            "Adults",
            "Arrive",
            "Nights",
            "Leave",
            "Month",
            "a night",
            "Cleaning",
            "Guest tax",
            "Price",
            "Deposit",
            "Dep. on",
            "Rest",
            "Rest on",
            "Still to pay",
        ],
        "F2F2F2",
    )
    where = {}
    for row, (guest, via, adults, arrive, nights, rate, clean, deposit, on, rest, rest_on) in enumerate(
        rows(FLAT_BOOKINGS), 6
    ):
        where[guest] = row
        put(
            page,
            row,
            [
                guest,
                via,
                int(adults),
                date(arrive),
                int(nights),
                f"=D{row}+E{row}",
                f"=MONTH(D{row})",
                number(rate),
                number(clean),
                f"=C{row}*E{row}*$D$2",
                f"=E{row}*H{row}+I{row}+J{row}",
                number(deposit),
                date(on) if on else None,
                number(rest),
                date(rest_on) if rest_on else None,
                f"=K{row}-L{row}-N{row}",
            ],
            ["", "", "", "dd.mm.yy", "", "dd.mm.yy", "", *[MONEY] * 5, "dd.mm.yy", MONEY, "dd.mm.yy", MONEY],
        )
    dropdown(page, "B6:B200", '"direct,Airbnb,FeWo"')
    page.column_dimensions["G"].hidden = True
    page.freeze_panes = "B6"
    widths(page, 24, 9, 8, 10, 8, 10, 6, *[10] * 5, 10, 10, 10, 12)

    costs = workbook.create_sheet("Costs")
    title(costs, "A1", "What the flat costs", 13)
    head(costs, 3, ["Date", "Paid to", "What", "Kind", "€", "How"], "FCE4D6")
    for row, (day, who, what, kind, amount, how) in enumerate(rows(FLAT_COSTS), 4):
        put(costs, row, [date(day), who, what, kind, number(amount), how], ["dd.mm.yy", "", "", "", MONEY])
    dropdown(costs, "D4:D300", "Year!$A$24:$A$32")
    dropdown(costs, "F4:F300", '"Account,EC card,Cash"')
    costs.freeze_panes = "A4"
    widths(costs, 10, 24, 26, 20, 10, 10)

    year = workbook.create_sheet("Year")
    title(year, "A1", "The year", 13)
    head(year, 3, ["Arrivals in", "Nights", "Price", "Paid", "Still to pay"], "D9E1F2")
    for row in range(4, 16):
        month = f"Bookings!$G$6:$G$200,{row - 3}"
        put(
            year,
            row,
            [
                f"{dt.date(2026, row - 3, 1):%B}",
                f"=SUMIF({month},Bookings!$E$6:$E$200)",
                f"=SUMIF({month},Bookings!$K$6:$K$200)",
                f"=SUMIF({month},Bookings!$L$6:$L$200)+SUMIF({month},Bookings!$N$6:$N$200)",
                f"=C{row}-D{row}",
            ],
            ["", "0", MONEY, MONEY, MONEY],
        )
    put(year, 16, ["All", *[f"=SUM({c}4:{c}15)" for c in "BCDE"]], ["", "0", MONEY, MONEY, MONEY])
    put(year, 18, ["Guest tax for the town", None, "=SUM(Bookings!J6:J200)"], ["", "", MONEY])
    put(year, 19, ["Costs", None, "=C33"], ["", "", MONEY])
    put(year, 20, ["Left over", None, "=D16-C18-C19"], ["", "", SIGNED])
    head(year, 23, ["Costs by kind", "how many", "€"], "FCE4D6")
    for row, kind in enumerate(FLAT_KINDS, 24):
        put(
            year,
            row,
            [
                kind,
                f"=COUNTIF(Costs!$D$4:$D$300,A{row})",
                f"=SUMIF(Costs!$D$4:$D$300,A{row},Costs!$E$4:$E$300)",
            ],
            ["", "0", MONEY],
        )
    put(year, 33, ["All costs", "=SUM(B24:B32)", "=SUM(C24:C32)"], ["", "0", MONEY])
    bold(year, *[f"{c}16" for c in "ABCDE"], "A20", "C20", "A33", "C33")
    widths(year, 24, 10, 12, 12, 12)
    return workbook, {
        "book": "alpenflat.xlsx",
        "half": "round68",
        "layout": "records",
        "about": "owner of a holiday flat, Garmisch, Germany, EUR",
        "dialect": "bookings under a line of groups with nights, rate, cleaning and a guest tax by formula, a deposit and the rest each with its day, what is still to pay by formula, a hidden month; costs by kind on a second sheet; arrivals by months and costs by kind on a third",
        "date_order": "dmy",
        "period": ["2026-05-01", "2026-12-31"],
        "tables": {"bookings": "Bookings", "expenses": "Costs"},
        "free": {"Costs": ["Paid to", "What"]},
        "adds_up": {"Costs": ["€"]},
        "watch": [
            *[f"Bookings!P{where[g]}" for g in ("Brandt", "Keller", "Fam. Aigner", "Brunner")],
            *[f"Year!{c}{r}" for r in (14, 15, 16) for c in "BCDE"],
            *[f"Year!C{r}" for r in (18, 19, 20)],
            *[f"Year!C{r}" for r in range(24, 34)],
        ],
        "zero": [],
    }


# day | washes and valets in cash | wages | bits | banked | cards | materials | bills | owner | remark; November so far
WASH_NOV = """
2 | 142 | 60 | | | | 168 | | 850 | | rent
3 | 96 | | | | | 121.50 | | | |
4 | 118 | 60 | | 6.80 | | 154 | 92.40 | | | Autosmart, wax
5 | 131 | 35 | | | | 140.50 | | | |
6 | 204 | 120 | 240 | | | 286 | | | | lads
7 | 296 | 180 | 360 | 11.50 | | 402 | | | | sandwiches for the lads
9 | 88 | | | | 700 | 109 | | | |
10 | 124 | 60 | | | | 173.50 | | 64.20 | | Anglian Water
11 | 109 | 35 | | | | 138 | | | 1400 |
"""


def carwash() -> tuple[Workbook, Card]:
    """A hand car wash in Northampton: a sheet a month, a line a day, the cash tin beside the bank."""
    workbook = Workbook()
    year = workbook.active
    year.title = "Year"
    title(year, "A1", "SPARKLE HAND CAR WASH - the year so far")
    sheets = ["Sep", "Oct", "Nov", "Dec"]
    heads = [
        "Washes",
        "Valets",
        "Wages",
        "Bits",
        "To bank",
        "In tin",
        "Cards",
        "From tin",
        "Materials",
        "Bills",
        "Me",
        "In bank",
    ]
    typed: dict[str, dict[int, list[float | None]]] = {"Sep": {}, "Oct": {}, "Nov": {}, "Dec": {}}
    remarks: dict[str, dict[int, str]] = {name: {} for name in sheets}
    for name, month, days in (("Sep", 9, 30), ("Oct", 10, 31)):
        for day in range(1, days + 1):
            weekday = dt.date(2026, month, day).weekday()
            if weekday == 6:
                continue
            busy = [92, 100, 112, 118, 176, 262][weekday] + day * 7 % 23 + (month - 9) * 5
            line: list[float | None] = [busy, 60 if weekday in (0, 2) else None, None, None, None]
            line += [round(busy * 1.25 + day % 4 * 2.5, 2), None, None, None]
            if weekday == 4:
                line[1], line[2] = 120, 240
                remarks[name][day] = "lads"
            if weekday == 5:
                line[1], line[2], line[3] = 180, 360, 9 + day % 5 * 0.75
            if weekday == 0:
                line[4] = 400 if (month, day) == (9, 7) else 700
            if day == 1:
                line[7] = 850
                remarks[name][day] = "rent"
            if day in (9, 23):
                line[6] = 118.6 + day
                remarks[name][day] = "Autosmart"
            if day == 10:
                line[7] = 61.35
                remarks[name][day] = "Anglian Water"
            if day == 16:
                line[7] = 342
                remarks[name][day] = "E.ON"
            if day in (12, 26):
                line[8] = 1400
            typed[name][day] = line
    for day, *figures, remark in rows(WASH_NOV):
        typed["Nov"][int(day)] = [number(f) for f in figures]
        if remark:
            remarks["Nov"][int(day)] = remark
    lasts = {}
    before = ""
    for month, name in enumerate(sheets, 9):
        page = workbook.create_sheet(name)
        first = dt.date(2026, month, 1)
        title(page, "A1", f"{first:%B %Y}", 16)
        across(page, "C3:H3", "CASH TIN", "FFF2CC", 12)
        across(page, "I3:N3", "BANK (Starling)", "DDEBF7", 12)
        head(page, 4, ["", "Date", *heads, "Remarks"], "EDEDED")
        put(page, 5, [None, "b/f"])
        tin, bank = (
            ("=" + f"{before}!H{lasts[before]}", f"={before}!N{lasts[before]}") if before else (85, 1264.3)
        )
        put(page, 5, [tin], [SIGNED], 8)
        put(page, 5, [bank], [SIGNED], 14)
        days = ((dt.date(2026, month + 1, 1) if month < 12 else dt.date(2027, 1, 1)) - first).days
        for day in range(1, days + 1):
            row, this = day + 5, dt.date(2026, month, day)
            put(page, row, [f"{this:%a}", this], ["", "d mmm"])
            figures = typed[name].get(day, [None] * 9)
            put(page, row, figures[:5], [MONEY] * 5, 3)
            put(page, row, [f"=H{row - 1}+C{row}+D{row}-E{row}-F{row}-G{row}"], [SIGNED], 8)
            put(
                page,
                row,
                [figures[5], f"=G{row}", *figures[6:]],
                [MONEY, "#,##0.00;-#,##0.00;", *[MONEY] * 3],
                9,
            )
            put(page, row, [f"=N{row - 1}+I{row}+J{row}-K{row}-L{row}-M{row}"], [SIGNED], 14)
            put(page, row, [remarks[name].get(day)], column=15)
            if this.weekday() == 6:
                for column in range(1, 16):
                    page.cell(row, column).fill = PatternFill("solid", start_color="F2F2F2")
        lasts[name] = last = days + 5
        put(
            page,
            last + 2,
            ["Total", None, *[f"=SUM({c}6:{c}{last})" for c in "CDEFG"]],
            ["", "", *[MONEY] * 5],
        )
        put(page, last + 2, [f"=SUM({c}6:{c}{last})" for c in "IJKLM"], [MONEY] * 5, 9)
        bold(page, *[f"{c}{last + 2}" for c in "ACDEFGIJKLM"])
        page.freeze_panes = "C5"
        widths(page, 6, 9, *[10] * 12, 26)
        before = name
    head(year, 3, ["", *sheets, "So far"], "E2EFDA")
    for row, (label, columns) in enumerate(
        (
            ("Washes, cash", "C"),
            ("Valets, cash", "D"),
            ("Cards", "I"),
            ("TAKINGS", ""),
            ("Wages", "E"),
            ("Bits", "F"),
            ("Materials", "K"),
            ("Bills", "L"),
            ("SPENT", ""),
            ("LEFT", "-"),
            ("Me", "M"),
            ("In tin at the end", "H"),
            ("In bank at the end", "N"),
        ),
        4,
    ):
        line = [label]
        for name, letter in zip([*sheets, ""], "BCDEF", strict=True):
            at = lasts.get(name, 0) + (0 if columns in ("H", "N") else 2)
            if columns == "":
                line.append(f"=SUM({letter}4:{letter}6)" if row == 7 else f"=SUM({letter}8:{letter}11)")
            elif columns == "-":
                line.append(f"={letter}7-{letter}12")
            elif name:
                line.append(f"={name}!{columns}{at}")
            else:
                line.append(f"=SUM(B{row}:E{row})" if columns not in ("H", "N") else f"=E{row}")
        put(year, row, line, ["", *[SIGNED] * 5])
        if label.isupper():
            bold(year, *[f"{c}{row}" for c in "ABCDEF"])
    widths(year, 22, *[12] * 5)
    return workbook, {
        "book": "carwash.xlsx",
        "half": "round68",
        "layout": "grid",
        "about": "hand car wash, Northampton, England, GBP; under the VAT limit, not registered",
        "dialect": "a sheet a month with a line for each day, the cash tin's columns beside the bank's under a merged word for each, running balances by formula, cash banked typed once and shown on the bank's side by formula, each month brought forward from the one before; the year by months on a first sheet",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "grid": {"sheet": "Nov", "header_row": 4, "label": "B", "columns": heads},
        "free": {"Nov": ["Remarks"]},
        "adds_up": {},
        "watch": [
            *[f"Nov!{c}37" for c in "CDEFGIJKLM"],
            "Nov!H35",
            "Nov!N35",
            *[f"Year!D{r}" for r in range(4, 17)],
        ],
        "zero": [],
    }


BOOKS = [spokanehome, reliefmilker, lapidary, alpenflat, carwash]
