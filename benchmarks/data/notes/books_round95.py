"""The workbooks of round 95: a hairdresser in Truro, a tutor in Kandy, a volleyball club in Sligo, a turtle charity in Tobago, a couple in Nantes."""
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

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

# date | clients | cash | card | remark
HAIR_DAYS = """
07-02 | 5 | 74 | 148.50 | first day in the chair
07-03 | 6 | 88 | 192 |
07-04 | 8 | 131 | 246.50 |
07-09 | 5 | 52 | 171 |
07-10 | 7 | 94 | 215.50 |
07-11 | 8 | 118 | 262 |
07-16 | 4 | 36 | 139.50 |
07-17 | 7 | 101 | 204 |
07-18 | 9 | 140 | 288.50 |
07-23 | 6 | 66 | 187 |
07-24 | 6 | 79 | 199.50 |
07-25 | 8 | 122 | 254 | wedding party of three
07-30 | 5 | 58 | 163 |
07-31 | 7 | 85 | 228.50 |
08-01 | 8 | 134 | 241 |
08-06 | 6 | 71 | 182.50 |
08-07 | 7 | 92 | 219 |
08-08 | 9 | 128 | 296.50 |
08-13 | 5 | 44 | 168 |
08-14 | 6 | 83 | 190.50 |
08-15 | 8 | 115 | 259 |
08-27 | 7 | 90 | 226 | back from holiday
08-28 | 8 | 112 | 247.50 |
08-29 | 9 | 145 | 301 |
09-03 | 6 | 62 | 194.50 |
09-04 | 7 | 97 | 213 |
09-05 | 8 | 126 | 264.50 |
09-10 | 5 | 48 | 176 |
09-11 | 6 | 80 | 201.50 |
09-12 | 9 | 139 | 292 |
09-17 | 6 | 69 | 188 |
09-18 | 7 | 91 | 222.50 |
09-19 | 8 | 120 | 271 |
09-24 | 5 | 55 | 159.50 |
09-25 | 7 | 86 | 230 |
09-26 | 9 | 133 | 305.50 |
"""
HAIR_KINDS = [
    "Chair rent",
    "Colour & products",
    "Towels & laundry",
    "Tools",
    "Insurance & training",
    "Phone & booking app",
    "Other",
]
# date | bought from | what | kind | amount | how paid
HAIR_COSTS = """
07-01 | The Corner Salon | Chair, July | Chair rent | 240 | Bank
07-02 | Salon Direct | Tints, developer, foils | Colour & products | 118.40 | Card
07-06 | NHBF | Insurance, a year | Insurance & training | 96 | Bank
07-09 | Launderette, Fore St | Towels | Towels & laundry | 14 | Cash
07-15 | BookMyChair | App, July | Phone & booking app | 19.50 | Card
07-21 | Salon Direct | Bleach powder | Colour & products | 23.75 | Card
07-24 | Launderette, Fore St | Towels | Towels & laundry | 14 | Cash
08-01 | The Corner Salon | Chair, August | Chair rent | 240 | Bank
08-05 | Salon Direct | Tints, toner | Colour & products | 64.20 | Card
08-08 | Launderette, Fore St | Towels | Towels & laundry | 14 | Cash
08-12 | Kent Shears | Scissors sharpened | Tools | 28 | Cash
08-15 | BookMyChair | App, August | Phone & booking app | 19.50 | Card
08-27 | Salon Direct | Shampoo 5 l, gloves | Colour & products | 31.90 | Card
08-29 | Launderette, Fore St | Towels | Towels & laundry | 14 | Cash
09-01 | The Corner Salon | Chair, September | Chair rent | 240 | Bank
09-08 | Salon Direct | Tints, developer | Colour & products | 57.35 | Card
09-12 | Launderette, Fore St | Towels | Towels & laundry | 14 | Cash
09-15 | BookMyChair | App, September | Phone & booking app | 19.50 | Card
09-16 | Argos | New dryer | Tools | 42.99 | Card
09-21 | Cornwall College | Balayage evening | Insurance & training | 75 | Bank
09-26 | Launderette, Fore St | Towels | Towels & laundry | 14 | Cash
"""


def trurohair() -> tuple[Workbook, Card]:
    """A hairdresser who rents a chair in Truro: a line of takings a day, expenses, the months since July."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Takings"
    title(sheet, "A1", "Takings - chair at the Corner Salon")
    head(sheet, 3, ["Date", "Clients", "Cash", "Card", "Total", "Remarks"], "F8CBAD")
    for at, (day, clients, cash, card, remark) in enumerate(rows(HAIR_DAYS), 4):
        put(
            sheet,
            at,
            [date(day), number(clients), number(cash), number(card), f"=C{at}+D{at}", remark or None],
            ["ddd dd/mm/yyyy", "0", MONEY, MONEY, MONEY, ""],
        )
    sheet.freeze_panes = "A4"
    widths(sheet, 17, 9, 11, 11, 11, 28)

    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Expenses")
    head(costs, 3, ["Date", "Bought from", "What", "Kind", "Amount", "How paid"], "F8CBAD")
    for at, (day, whom, what, kind, amount, how) in enumerate(rows(HAIR_COSTS), 4):
        put(
            costs,
            at,
            [date(day), whom, what, kind, number(amount), how],
            ["dd/mm/yyyy", "", "", "", MONEY, ""],
        )
    dropdown(costs, "D4:D400", '"' + ",".join(HAIR_KINDS) + '"')
    dropdown(costs, "F4:F400", '"Cash,Card,Bank"')
    costs.freeze_panes = "A4"
    widths(costs, 12, 22, 26, 22, 11, 10)

    page = workbook.create_sheet("Months")
    across(page, "A1:H1", "How it is going, July to December 2026", "F8CBAD")
    head(page, 3, ["", *[date(f"{m:02d}-01") for m in range(7, 13)], "Total"], "FBE5D6")
    put(page, 3, [None] * 7, ["", *["mmmm"] * 6])
    for at, (label, column) in enumerate((("Clients", "B"), ("Cash", "C"), ("Card", "D")), 4):
        sums = [
            f'=SUMIFS(Takings!${column}$4:${column}$400,Takings!$A$4:$A$400,">="&{c}$3,Takings!$A$4:$A$400,"<"&EDATE({c}$3,1))'
            for c in "BCDEFG"
        ]
        put(page, at, [label, *sums, f"=SUM(B{at}:G{at})"], ["", *["0" if at == 4 else MONEY] * 7])
    put(page, 7, ["Takings", *[f"={c}5+{c}6" for c in "BCDEFGH"]], ["", *[MONEY] * 7])
    for at, kind in enumerate(HAIR_KINDS, 9):
        sums = [
            f'=SUMIFS(Expenses!$E$4:$E$400,Expenses!$D$4:$D$400,$A{at},Expenses!$A$4:$A$400,">="&{c}$3,Expenses!$A$4:$A$400,"<"&EDATE({c}$3,1))'
            for c in "BCDEFG"
        ]
        put(page, at, [kind, *sums, f"=SUM(B{at}:G{at})"], ["", *[MONEY] * 7])
    put(page, 16, ["Expenses", *[f"=SUM({c}9:{c}15)" for c in "BCDEFGH"]], ["", *[MONEY] * 7])
    put(page, 18, ["Left for me", *[f"={c}7-{c}16" for c in "BCDEFGH"]], ["", *[SIGNED] * 7])
    bold(page, *[f"{c}{r}" for r in (7, 16, 18) for c in "ABCDEFGH"])
    shade(page, "A18:H18", "E2EFDA")
    widths(page, 22, *[11] * 7)
    return workbook, {
        "book": "trurohair.xlsx",
        "half": "round95",
        "layout": "records",
        "about": "hairdresser with a rented chair, Truro, UK, GBP, under the VAT limit",
        "dialect": "one line of takings a working day with clients, cash, card and the total by formula; expenses with shop and what before the kind, how it was paid last; clients, cash, card, kinds of expenses and what is left by months on the last sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"takings": "Takings", "costs": "Expenses"},
        "free": {"Takings": ["Remarks"], "Expenses": ["Bought from", "What"]},
        "adds_up": {},
        "watch": [f"Months!{c}{r}" for c in "DEH" for r in (*range(4, 8), *range(9, 17), 18)],
        "zero": [],
    }


# student | grade | parent | rate | owed on 1 September
TUTOR_PUPILS = """
Amaya | Grade 11 | Mr Wijeratne | 2000 | 6000
Dinuki | Grade 10 | Mrs Ekanayake | 2000 | 0
Imesh | A/L | Mrs Bandara | 2500 | 10000
Kavindu | A/L | Mrs Rathnayake | 2500 | 0
Ruwan | Grade 9 | Mr Herath | 1800 | 3600
Sahan | A/L | himself | 2500 | 5000
"""
# date | student | hours | what
TUTOR_LESSONS = """
09-01 | Dinuki | 1.5 | atoms and bonds
09-02 | Kavindu | 2 | equilibrium
09-03 | Ruwan | 1 | equations
09-04 | Sahan | 2 | organic, alkenes
09-05 | Amaya | 1.5 | acids
09-05 | Imesh | 2 | thermochemistry
09-08 | Dinuki | 1.5 | moles
09-09 | Kavindu | 2 | equilibrium
09-11 | Sahan | 2 | organic, alcohols
09-12 | Amaya | 1.5 | salts
09-12 | Imesh | 2 | thermochemistry
09-15 | Dinuki | 1.5 | moles
09-17 | Ruwan | 1 | equations
09-18 | Sahan | 2 | organic, mechanisms
09-19 | Imesh | 2 | kinetics
09-22 | Dinuki | 1.5 | gas laws
09-23 | Kavindu | 2 | acids and bases
09-26 | Amaya | 1.5 | electrolysis
10-01 | Ruwan | 1 | graphs
10-02 | Sahan | 2 | past paper 2021
10-03 | Amaya | 1.5 | electrolysis
10-03 | Imesh | 2 | kinetics
10-06 | Dinuki | 1.5 | gas laws
10-07 | Kavindu | 2 | buffers
10-10 | Imesh | 2 | electrochemistry
10-13 | Dinuki | 1 | short test
10-14 | Kavindu | 2 | solubility
10-15 | Ruwan | 1.5 | graphs
10-16 | Sahan | 2 | past paper 2020
10-17 | Amaya | 1.5 | metals
10-21 | Kavindu | 2 | solubility
10-24 | Imesh | 2 | electrochemistry
10-27 | Dinuki | 1.5 | rates
10-31 | Amaya | 1.5 | metals
11-03 | Dinuki | 1.5 | rates
11-04 | Kavindu | 2 | past paper 2021
11-05 | Ruwan | 1 | percentages
11-06 | Sahan | 2 | past paper 2018
11-07 | Imesh | 2 | s and p block
11-10 | Dinuki | 1.5 | titration
11-11 | Kavindu | 2 | past paper 2020
11-14 | Amaya | 1.5 | revision
"""
# date | student | amount | how | for
TUTOR_PAID = """
09-05 | Amaya | 6000 | Cash | August
09-05 | Imesh | 10000 | Bank | August
09-11 | Sahan | 5000 | Cash | August
09-17 | Ruwan | 3600 | Cash | August
09-29 | Dinuki | 12000 | Bank | September
10-01 | Ruwan | 3600 | Cash | September
10-02 | Sahan | 15000 | Cash | September
10-03 | Imesh | 15000 | Bank | September
10-05 | Kavindu | 15000 | Cash | September
10-10 | Amaya | 9000 | Bank | September
11-02 | Dinuki | 11000 | Bank | October
11-05 | Ruwan | 4500 | Cash | October
11-07 | Imesh | 15000 | Bank | October
"""


def kandytutor() -> tuple[Workbook, Card]:
    """A chemistry and maths tutor in Kandy: lessons by hours, payments, who owes what."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Students"
    last = 4 + len(list(rows(TUTOR_PUPILS)))
    across(page, "A1:I1", "Tuition from September 2026", "BDD7EE")
    aside(page, "A2", "all in rupees")
    head(
        page,
        4,
        ["Student", "Grade", "Who pays", "Rs per hour", "Owed 1 Sep", "Hours", "Charged", "Paid", "Owes now"],
        "DDEBF7",
    )
    for at, (name, grade, parent, rate, owed) in enumerate(rows(TUTOR_PUPILS), 5):
        put(
            page,
            at,
            [
                name,
                grade,
                parent,
                number(rate),
                number(owed),
                f"=SUMIF(Lessons!$B$2:$B$500,A{at},Lessons!$C$2:$C$500)",
                f"=SUMIF(Lessons!$B$2:$B$500,A{at},Lessons!$E$2:$E$500)",
                f"=SUMIF(Payments!$B$2:$B$300,A{at},Payments!$C$2:$C$300)",
                f"=E{at}+G{at}-H{at}",
            ],
            ["", "", "", WHOLE, WHOLE, "0.0", WHOLE, WHOLE, WHOLE],
        )
    put(
        page,
        last + 1,
        ["Total", None, None, None, *[f"=SUM({c}5:{c}{last})" for c in "EFGHI"]],
        ["", "", "", "", WHOLE, "0.0", WHOLE, WHOLE, WHOLE],
    )
    bold(page, *[f"{c}{last + 1}" for c in "AEFGHI"])
    first = last + 5
    head(page, first - 1, ["Month", "Hours", "Charged", "Received"], "DDEBF7")
    for at, month in enumerate(range(9, 13), first):
        after = "DATE(2027,1,1)" if month == 12 else f"DATE(2026,{month + 1},1)"
        sums = [
            f'=SUMIFS({what},{days},">="&DATE(2026,{month},1),{days},"<"&{after})'
            for what, days in (
                ("Lessons!$C$2:$C$500", "Lessons!$A$2:$A$500"),
                ("Lessons!$E$2:$E$500", "Lessons!$A$2:$A$500"),
                ("Payments!$C$2:$C$300", "Payments!$A$2:$A$300"),
            )
        ]
        put(
            page,
            at,
            [["September", "October", "November", "December"][at - first], *sums],
            ["", "0.0", WHOLE, WHOLE],
        )
    widths(page, 14, 11, 18, 12, 12, 9, 12, 12, 12)

    lessons = workbook.create_sheet("Lessons")
    head(lessons, 1, ["Date", "Student", "Hours", "Rs/hour", "Fee", "What we did"], "DDEBF7")
    for at, (day, name, hours, what) in enumerate(rows(TUTOR_LESSONS), 2):
        put(
            lessons,
            at,
            [
                date(day),
                name,
                number(hours),
                f"=VLOOKUP(B{at},Students!$A$5:$D${last},4,FALSE)",
                f"=C{at}*D{at}",
                what,
            ],
            ["dd-mmm", "", "0.0", WHOLE, WHOLE, ""],
        )
    dropdown(lessons, "B2:B500", f"=Students!$A$5:$A${last}")
    lessons.freeze_panes = "A2"
    widths(lessons, 11, 14, 8, 10, 11, 30)

    paid = workbook.create_sheet("Payments")
    head(paid, 1, ["Date", "Student", "Amount", "How", "For"], "DDEBF7")
    for at, (day, name, amount, how, what) in enumerate(rows(TUTOR_PAID), 2):
        put(paid, at, [date(day), name, number(amount), how, what], ["dd-mmm", "", WHOLE, "", ""])
    dropdown(paid, "B2:B300", f"=Students!$A$5:$A${last}")
    dropdown(paid, "D2:D300", '"Cash,Bank"')
    paid.freeze_panes = "A2"
    widths(paid, 11, 14, 12, 9, 16)
    return workbook, {
        "book": "kandytutor.xlsx",
        "half": "round95",
        "layout": "records",
        "about": "tutor of chemistry and maths with six students, Kandy, Sri Lanka, LKR",
        "dialect": "lessons with hours, the student's rate looked up and the fee by formula, topics last; payments on a sheet of their own with cash or bank and the month they are for last; headings in the first row; students with rate, opening, hours, charged, paid and owes on the first sheet, months below",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "tables": {"lessons": "Lessons", "payments": "Payments"},
        "free": {"Lessons": ["What we did"], "Payments": ["For"]},
        "adds_up": {},
        "watch": [
            *[f"Students!{c}{r}" for r in range(5, last + 2) for c in "FGHI"],
            *[f"Students!{c}{first + 2}" for c in "BCD"],
        ],
        "zero": [],
    }


CLUB_HEADS_IN = ["Subs", "Training fees", "Fundraising", "Grants", "Kit sold", "Other in"]
# date | received from | for | amount | head
CLUB_IN = """
01-12 | Members | spring subs, 11 at 60 | 660 | Subs
01-23 | Members | training January | 184 | Training fees
02-06 | Members | spring subs, 7 at 60 | 420 | Subs
02-20 | Table quiz | Harry's, door and raffle | 742.50 | Fundraising
02-27 | Members | training February | 212 | Training fees
03-09 | Declan Moran | spring sub | 60 | Subs
03-27 | Members | training March | 196 | Training fees
04-10 | Sports partnership | women in sport | 1000 | Grants
04-24 | Members | training April | 168 | Training fees
05-08 | Members | club jerseys, 9 at 25 | 225 | Kit sold
05-29 | Members | training May | 172 | Training fees
06-19 | Beach day Strandhill | entries | 310 | Fundraising
07-03 | Raffle | summer raffle | 285 | Fundraising
08-28 | Members | training August | 96 | Training fees
09-07 | Members | season subs, 9 at 120 | 1080 | Subs
09-14 | Members | season subs, 6 at 120 | 720 | Subs
09-18 | Credit union | sponsor | 400 | Other in
09-25 | Members | training September | 204 | Training fees
10-02 | Aoife Scanlon | season sub | 120 | Subs
10-05 | Members | club jerseys, 4 at 25 | 100 | Kit sold
10-12 | Piotr Wolski | season sub | 120 | Subs
"""
CLUB_HEADS_OUT = [
    "Hall hire",
    "Referees",
    "League & insurance",
    "Travel",
    "Kit & balls",
    "Coaching",
    "Sundry",
]
# date | paid to | for | amount | head
CLUB_OUT = """
01-15 | Volleyball Association | league, second half | 275 | League & insurance
01-30 | College gym | hall January | 320 | Hall hire
02-07 | T. Gallen | home match | 45 | Referees
02-13 | Harry's | sandwiches, table quiz | 110 | Sundry
02-27 | College gym | hall February | 320 | Hall hire
03-07 | Feda coaches | bus to Galway | 280 | Travel
03-14 | T. Gallen | home match | 45 | Referees
03-20 | Sports Direct | 6 balls | 186.60 | Kit & balls
03-31 | College gym | hall March | 320 | Hall hire
04-18 | M. Devaney | level 1 course | 150 | Coaching
04-30 | College gym | hall April | 240 | Hall hire
05-02 | Print & Stitch | jerseys, 15 | 292.50 | Kit & balls
05-29 | College gym | hall May | 240 | Hall hire
06-30 | AIB | fees, half year | 18.40 | Sundry
08-31 | College gym | hall August | 160 | Hall hire
09-04 | Volleyball Association | league entry, two teams | 520 | League & insurance
09-11 | Volleyball Association | insurance, 24 players | 336 | League & insurance
09-26 | T. Gallen | home match | 45 | Referees
09-30 | College gym | hall September | 320 | Hall hire
10-03 | Feda coaches | bus to Letterkenny | 260 | Travel
10-10 | B. Hanley | home match | 45 | Referees
10-13 | Sports Direct | net tape, pump | 34.95 | Kit & balls
"""


def sligovolley() -> tuple[Workbook, Card]:
    """A volleyball club in Sligo: receipts and payments with a column for each head, an account of the year."""
    workbook = Workbook()
    totals = {}
    every = (
        ("Receipts", "Received from", CLUB_IN, CLUB_HEADS_IN, "C6E0B4"),
        ("Payments", "Paid to", CLUB_OUT, CLUB_HEADS_OUT, "F4B183"),
    )
    for index, (name, whom, text, heads, fill) in enumerate(every):
        sheet = workbook.active if index == 0 else workbook.create_sheet()
        sheet.title = name
        title(sheet, "A1", f"Wild Atlantic Volleyball Club - {name.lower()} 2026", 13)
        end = get_column_letter(4 + len(heads))
        letters = [get_column_letter(4 + i) for i in range(len(heads) + 1)]
        put(
            sheet,
            3,
            ["Totals", None, None, *[f"=SUM({c}5:{c}300)" for c in letters]],
            ["", "", "", *[MONEY] * len(letters)],
        )
        bold(sheet, "A3", *[f"{c}3" for c in letters])
        shade(sheet, f"A3:{end}3", "EDEDED")
        head(sheet, 4, ["Date", whom, "For", "Amount", *heads], fill)
        for at, (day, who, what, amount, under) in enumerate(rows(text), 5):
            put(
                sheet,
                at,
                [
                    date(day),
                    who,
                    what,
                    number(amount),
                    *[number(amount) if h == under else None for h in heads],
                ],
                ["dd/mm/yy", "", "", *[MONEY] * len(letters)],
            )
        sheet.freeze_panes = "E5"
        widths(sheet, 11, 24, 26, 12, *[12] * len(heads))
        totals[name] = list(zip(heads, letters[1:], strict=True))

    page = workbook.create_sheet("Account")
    title(page, "A1", "Receipts and payments account, year 2026")
    put(page, 3, ["Bank on 1 January", None, 1846.2], ["", "", MONEY])
    at = 4
    sums = []
    for name in ("Receipts", "Payments"):
        at += 1
        put(page, at, [name])
        bold(page, f"A{at}")
        start = at + 1
        for heading, letter in totals[name]:
            at += 1
            put(page, at, [heading, f"={name}!{letter}3"], ["", MONEY])
        at += 1
        put(page, at, [f"Total {name.lower()}", None, f"=SUM(B{start}:B{at - 1})"], ["", "", MONEY])
        bold(page, f"A{at}", f"C{at}")
        sums.append(at)
        at += 1
    put(page, at + 1, ["Bank now", None, f"=C3+C{sums[0]}-C{sums[1]}"], ["", "", SIGNED])
    bold(page, f"A{at + 1}", f"C{at + 1}")
    shade(page, f"A{at + 1}:C{at + 1}", "FFF2CC")
    put(
        page,
        at + 3,
        [
            "Columns agree with amounts (0)",
            None,
            f"=ROUND(Receipts!D3-C{sums[0]},2)+ROUND(Payments!D3-C{sums[1]},2)",
        ],
        ["", "", SIGNED],
    )
    widths(page, 32, 13, 13)
    return workbook, {
        "book": "sligovolley.xlsx",
        "half": "round95",
        "layout": "cash book",
        "about": "volleyball club, Sligo, Ireland, EUR",
        "dialect": "receipts and payments on two sheets, everything through the bank: whom, what for and the amount, then the amount again in the column of its head; totals of each column above the headings; the heads, the bank and a check on an account of the year",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"receipts": "Receipts", "payments": "Payments"},
        "free": {"Receipts": ["Received from", "For"], "Payments": ["Paid to", "For"]},
        "adds_up": {},
        "watch": [
            "Receipts!D3",
            "Payments!D3",
            *[f"Account!B{r}" for r in (*range(6, sums[0]), *range(sums[0] + 3, sums[1]))],
            *[f"Account!C{r}" for r in (*sums, at + 1, at + 3)],
        ],
        "zero": [f"Account!C{at + 3}"],
    }


# account | kind | opening (credits with a minus)
TURTLE_ACCOUNTS = """
Bank | Asset | 18420.50
Petty cash | Asset | 315
Accumulated fund | Fund | -18735.50
Donations | Income | 0
Grants | Income | 0
Turtle walks | Income | 0
Membership | Income | 0
Shirts sold | Income | 0
Wardens' stipends | Expense | 0
Fuel & transport | Expense | 0
Equipment | Expense | 0
School visits | Expense | 0
Printing & stationery | Expense | 0
Room rent | Expense | 0
Insurance | Expense | 0
Bank charges | Expense | 0
"""
# date | description | debit | credit | amount | voucher
TURTLE_JOURNAL = """
01-08 | Room at the community centre, January to March | Room rent | Bank | 900 | Chq 211
01-15 | Membership, 14 at 100 | Bank | Membership | 1400 | R 301
01-30 | Bank charges, three months | Bank charges | Bank | 35 | BS
02-06 | Donation, Arnos Vale Guest House | Bank | Donations | 2000 | R 302
02-12 | Red torches, 10 | Equipment | Bank | 1150 | Chq 212
02-20 | Petty cash | Petty cash | Bank | 600 | Chq 213
02-24 | Patrol rosters printed | Printing & stationery | Petty cash | 85 | PC 41
03-03 | Grant, coastal fund | Bank | Grants | 15000 | R 303
03-05 | Public liability, a year | Insurance | Bank | 2650 | Chq 214
03-14 | Fuel for the jeep | Fuel & transport | Petty cash | 220 | PC 42
03-31 | Wardens, March | Wardens' stipends | Bank | 3000 | Chq 215
04-07 | Room, April to June | Room rent | Bank | 900 | Chq 216
04-11 | Turtle walks, week to 11 April | Bank | Turtle walks | 1600 | R 304
04-18 | Fuel for the jeep | Fuel & transport | Petty cash | 240 | PC 43
04-25 | Turtle walks, week to 25 April | Bank | Turtle walks | 2200 | R 305
04-30 | Bank charges, three months | Bank charges | Bank | 35 | BS
04-30 | Wardens, April | Wardens' stipends | Bank | 3000 | Chq 217
05-04 | Petty cash | Petty cash | Bank | 600 | Chq 218
05-09 | Shirts sold at the walks | Petty cash | Shirts sold | 360 | R 306
05-15 | Bus, school visit to the beach | School visits | Petty cash | 450 | PC 44
05-23 | Turtle walks, two weeks | Bank | Turtle walks | 3100 | R 307
05-29 | Wardens, May | Wardens' stipends | Bank | 3000 | Chq 219
06-10 | Donation, dive shop Speyside | Bank | Donations | 1500 | R 308
06-16 | Fuel for the jeep | Fuel & transport | Petty cash | 250 | PC 45
06-30 | Wardens, June | Wardens' stipends | Bank | 3000 | Chq 220
07-06 | Room, July to September | Room rent | Bank | 900 | Chq 221
07-11 | Turtle walks, two weeks | Bank | Turtle walks | 2700 | R 309
07-17 | Petty cash | Petty cash | Bank | 500 | Chq 222
07-22 | Leaflets, 500 | Printing & stationery | Bank | 780 | Chq 223
07-31 | Bank charges, three months | Bank charges | Bank | 35 | BS
07-31 | Wardens, July | Wardens' stipends | Bank | 3000 | Chq 224
08-08 | Shirts sold, Great Race stall | Petty cash | Shirts sold | 540 | R 310
08-14 | Cash paid into the bank | Bank | Petty cash | 500 | BS
08-20 | Fuel for the jeep | Fuel & transport | Petty cash | 230 | PC 46
08-31 | Wardens, August | Wardens' stipends | Bank | 3000 | Chq 225
09-11 | Membership, K. Orr and L. Daniel | Petty cash | Membership | 200 | R 311
09-18 | Donation, collection at Buccoo | Bank | Donations | 865 | R 312
09-30 | Wardens, September | Wardens' stipends | Bank | 3000 | Chq 226
10-05 | Room, October to December | Room rent | Bank | 900 | Chq 227
10-09 | Markers and paper | Printing & stationery | Petty cash | 64.50 | PC 47
10-16 | Fuel for the jeep | Fuel & transport | Petty cash | 210 | PC 48
"""


def tobagoturtles() -> tuple[Workbook, Card]:
    """A turtle charity in Tobago: a journal with debit and credit account on one row, accounts, a statement."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    across(sheet, "A1:G1", "Leatherback Watch - journal 2026 (TT$)", "B4C7E7")
    head(sheet, 3, ["No", "Date", "Description", "Debit", "Credit", "Amount", "Voucher"], "D9E2F3")
    for at, (day, what, debit, credit, amount, voucher) in enumerate(rows(TURTLE_JOURNAL), 4):
        put(
            sheet,
            at,
            [at - 3, date(day), what, debit, credit, number(amount), voucher],
            ["0", "dd/mm/yyyy", "", "", "", MONEY, ""],
        )
    accounts = list(rows(TURTLE_ACCOUNTS))
    last = 3 + len(accounts)
    dropdown(sheet, "D4:E500", f"=Accounts!$A$4:$A${last}")
    sheet.freeze_panes = "A4"
    widths(sheet, 6, 12, 44, 22, 22, 12, 11)

    ledger = workbook.create_sheet("Accounts")
    title(ledger, "A1", "Accounts (debit +, credit -)", 13)
    head(ledger, 3, ["Account", "Kind", "1 January", "Debits", "Credits", "Balance"], "D9E2F3")
    for at, (account, kind, opening) in enumerate(accounts, 4):
        put(
            ledger,
            at,
            [
                account,
                kind,
                number(opening),
                f"=SUMIF(Journal!$D$4:$D$500,A{at},Journal!$F$4:$F$500)",
                f"=SUMIF(Journal!$E$4:$E$500,A{at},Journal!$F$4:$F$500)",
                f"=C{at}+D{at}-E{at}",
            ],
            ["", "", SIGNED, MONEY, MONEY, SIGNED],
        )
    put(
        ledger, last + 1, ["Total", None, *[f"=SUM({c}4:{c}{last})" for c in "CDEF"]], ["", "", *[SIGNED] * 4]
    )
    bold(ledger, *[f"{c}{last + 1}" for c in "ACDEF"])
    ledger.freeze_panes = "A4"
    widths(ledger, 24, 11, 14, 14, 14, 14)

    page = workbook.create_sheet("Statement")
    across(page, "A1:B1", "Leatherback Watch, 2026 so far", "B4C7E7")
    where = {account: at for at, (account, _, _) in enumerate(accounts, 4)}
    at = 2
    sums = []
    for kind, label, sign in (("Income", "Total income", "-"), ("Expense", "Total expenses", "")):
        at += 1
        put(page, at, ["Income" if kind == "Income" else "Expenses"])
        bold(page, f"A{at}")
        start = at + 1
        for account, of, _ in accounts:
            if of == kind:
                at += 1
                put(page, at, [account, f"={sign}Accounts!F{where[account]}"], ["", SIGNED])
        at += 1
        put(page, at, [label, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        sums.append(at)
        at += 1
    put(page, at, ["Surplus", f"=B{sums[0]}-B{sums[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    shade(page, f"A{at}:B{at}", "E2EFDA")
    surplus = at
    at += 2
    put(page, at, ["We have"])
    bold(page, f"A{at}")
    put(page, at + 1, ["Bank", f"=Accounts!F{where['Bank']}"], ["", SIGNED])
    put(page, at + 2, ["Petty cash", f"=Accounts!F{where['Petty cash']}"], ["", SIGNED])
    put(page, at + 3, ["Together", f"=B{at + 1}+B{at + 2}"], ["", SIGNED])
    put(
        page,
        at + 4,
        ["Fund at 1 January and surplus", f"=-Accounts!F{where['Accumulated fund']}+B{surplus}"],
        ["", SIGNED],
    )
    put(page, at + 5, ["Difference (0)", f"=ROUND(B{at + 3}-B{at + 4},2)"], ["", SIGNED])
    bold(page, f"A{at + 3}", f"B{at + 3}")
    widths(page, 32, 14)
    return workbook, {
        "book": "tobagoturtles.xlsx",
        "half": "round95",
        "layout": "journal",
        "about": "turtle charity, Tobago, Trinidad and Tobago, TTD, no VAT",
        "dialect": "numbered journal with the debited and the credited account and one amount on each row, the voucher last; accounts with opening, debits, credits and balance by SUMIF on a second sheet, credits as minus; income, expenses, what there is and a check on the third",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"journal": "Journal"},
        "free": {"Journal": ["No", "Description", "Voucher"]},
        "adds_up": {},
        "watch": [
            *[f"Accounts!F{r}" for r in range(4, last + 1)],
            *[f"Statement!B{r}" for r in (*sums, surplus, *range(at + 1, at + 6))],
        ],
        "zero": [f"Statement!B{at + 5}"],
    }


# line | planned a month | actual by months
NANTES = {
    "Income": """
Salary Claire | 2120 | 2118.40 2118.40 2118.40 2118.40 2118.40 2140.15 2140.15 2140.15 2140.15 -
Salary Mathis | 1980 | 1976 1976 1976 2010 1976 1976 2150 1976 1976 -
Other income | 30 | - - 62 - - 45 - - 180 -
""",
    "Home": """
Rent | 890 | 890 890 890 890 890 890 890 890 890 890
Electricity & gas | 95 | 118.20 118.20 118.20 84 84 84 84 84 84 84
Internet & phones | 62 | 61.98 61.98 61.98 61.98 61.98 61.98 61.98 61.98 61.98 61.98
Insurance | 48 | 47.60 47.60 47.60 47.60 47.60 47.60 47.60 47.60 47.60 47.60
""",
    "Living": """
Groceries | 480 | 462.35 448.10 501.72 470.90 488.25 455.60 392.45 371.80 476.15 338.70
Eating out | 140 | 121.50 162 98.40 155.30 134 176.20 208.50 241 119.80 84.60
Household things | 60 | 34.90 71.25 48 22.60 95.40 41.15 18.70 27 63.95 29.45
Transport | 130 | 128 119.60 134.20 128 151.40 128 86 64.50 128 128
Health | 50 | 25 60 - 48.50 25 - 110 - 32.50 25
Clothes | 80 | 145.80 - 59.90 112 39 84.50 66 - 97.40 138
""",
    "Fun and later": """
Sport & outings | 90 | 88 46 71.50 104 62 97.50 45 38 120 54
Presents | 50 | - 65 40 - 85 30 - 48.90 52 35
Holidays | 200 | - 180 - 420 - 210 890 640 - -
Savings | 500 | 500 500 500 500 500 500 300 300 500 500
""",
}


def nantescouple() -> tuple[Workbook, Card]:
    """A couple in Nantes: planned and actual amounts by months on two sheets alike, compared on a third."""
    workbook = Workbook()
    sheets = [workbook.active, workbook.create_sheet(), workbook.create_sheet()]
    for sheet, name, text in zip(
        sheets,
        ("Planned", "Actual", "Compare"),
        ("What we plan for 2026", "What it really was, 2026", "Planned and actual, 2026"),
        strict=True,
    ):
        sheet.title = name
        title(sheet, "A1", text)
    months = [get_column_letter(2 + i) for i in range(12)]
    every = [*months, "N"]
    fills = ("E4DFEC", "FDE9D9", "DAEEF3")
    for sheet, fill in zip(sheets[:2], fills[:2], strict=True):
        head(sheet, 3, ["euros", *MONTHS, "Year"], fill)
        sheet.freeze_panes = "B4"
        widths(sheet, 22, *[10] * 12, 12)
    head(sheets[2], 3, ["euros", "Planned", "Actual", "Difference"], fills[2])
    widths(sheets[2], 22, 13, 13, 13)
    aside(sheets[1], "A2", "add to the month's box; back from a shop = take off")
    at, totals, lines = 3, [], []
    for index, (part, text) in enumerate(NANTES.items()):
        at += 1
        start = at + 1
        for sheet in sheets:
            put(sheet, at, [part])
            bold(sheet, f"A{at}")
        for label, plan, figures in rows(text):
            at += 1
            lines.append(at)
            actual = [None if f == "-" else number(f) for f in figures.split()]
            year = f"=SUM(B{at}:M{at})"
            put(sheets[0], at, [label, *[number(plan)] * 12, year], ["", *[WHOLE] * 13])
            put(sheets[1], at, [label, *actual, None, None, year], ["", *[SIGNED] * 13])
            put(
                sheets[2],
                at,
                [
                    label,
                    f"=Planned!N{at}",
                    f"=Actual!N{at}",
                    f"=C{at}-B{at}" if index == 0 else f"=B{at}-C{at}",
                ],
                ["", WHOLE, SIGNED, SIGNED],
            )
        at += 1
        for sheet, letters in zip(sheets, (every, every, ["B", "C", "D"]), strict=True):
            put(
                sheet,
                at,
                [f"Total {part.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters]],
                ["", *[SIGNED] * 13],
            )
            bold(sheet, f"A{at}", *[f"{c}{at}" for c in letters])
        totals.append(at)
        at += 1
    for sheet, letters in zip(sheets, (every, every, ["B", "C"]), strict=True):
        put(
            sheet,
            at,
            ["Left over", *[f"={c}{totals[0]}-" + "-".join(f"{c}{t}" for t in totals[1:]) for c in letters]],
            ["", *[SIGNED] * 13],
        )
        bold(sheet, f"A{at}", *[f"{c}{at}" for c in letters])
        shade(sheet, f"A{at}:{letters[-1]}{at}", "FFF2CC")
    put(sheets[2], at, [None, None, None, f"=C{at}-B{at}"], ["", "", "", SIGNED])
    return workbook, {
        "book": "nantescouple.xlsx",
        "half": "round95",
        "layout": "grid",
        "about": "couple without children, Nantes, France, EUR",
        "dialect": "lines by months in parts with totals and what is left over, planned on one sheet and actual on a second alike, year of both and the difference on a third; spending added to the month's box on the sheet of actual amounts, money back taken off it",
        "date_order": "dmy",
        "period": ["2026-10-01", "2026-10-31"],
        "grid": {"sheet": "Actual", "label": "A", "header": 3},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"Actual!N{r}" for r in lines],
            *[f"Actual!{c}{r}" for r in (*totals, at) for c in "KN"],
            *[f"Compare!{c}{r}" for r in (*totals, at) for c in "CD"],
        ],
        "zero": [],
    }


BOOKS = [trurohair, kandytutor, sligovolley, tobagoturtles, nantescouple]
