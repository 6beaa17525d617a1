"""The workbooks of round 39: a table tennis club, a courier, a beach bar, a family in Panama."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import amounts, bold, date, dropdown, head, months_page, number, put, rows, title, widths
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


# date, details, category, in, out
TABLE_BOOK = """
08-03 | Hall hire, August, Methodist Church Hall | Hall hire | | 200
08-05 | Subs, 9 seniors at 120 | Subs | 1080 |
08-06 | Table fees, week | Table fees | 112 |
08-07 | Coach Ollivierre, 6 hours at 40 | Coach | | 240
08-10 | Subs, 7 juniors at 60 | Subs | 420 |
08-11 | Balls, 4 dozen, Sports Plus | Balls & bats | | 148
08-13 | Table fees, week | Table fees | 96 |
08-17 | National association, affiliation | League fees | | 350
08-20 | Table fees, week | Table fees | 104 |
08-21 | Coach Ollivierre, 6 hours at 40 | Coach | | 240
08-24 | Junior holiday course, 14 children | Coaching | 560 |
08-25 | Drinks and ice for the course, Greaves | Refreshments | | 63.50
08-27 | Table fees, week | Table fees | 120 |
08-31 | Bank charge | Bank charges | | 7.50
09-01 | Hall hire, September, Methodist Church Hall | Hall hire | | 200
09-03 | Table fees, week | Table fees | 92 |
09-04 | Coach Ollivierre, 6 hours at 40 | Coach | | 240
09-07 | Subs, D. Cupid and R. Baptiste | Subs | 240 |
09-09 | Massy Stores, sponsorship of the junior open | Grants & donations | 750 |
09-10 | Table fees, week | Table fees | 108 |
09-14 | Nets and clamps, Sports Plus | Balls & bats | | 215
09-17 | Table fees, week | Table fees | 116 |
09-18 | Coach Ollivierre, 6 hours at 40 | Coach | | 240
09-21 | Junior open, entries, 28 at 25 | Tournament | 700 |
09-21 | Junior open, umpires | Tournament costs | | 240
09-22 | Trophies and medals, Reliance Awards | Trophies | | 318
09-23 | Entry fee back, L. Baptiste, hurt her wrist | Tournament | | 25
09-24 | Cake sale at the junior open | Raffles & sales | 186.50 |
09-30 | Bank charge | Bank charges | | 7.50
10-01 | Hall hire, October, Methodist Church Hall | Hall hire | | 200
10-02 | Coach Ollivierre, 6 hours at 40 | Coach | | 240
10-05 | Van to Georgetown, away match | Travel | | 180
10-06 | Players' share of the van, 9 at 10 | Travel | 90 |
10-08 | Table fees, week | Table fees | 124 |
10-12 | Subs, one junior, J. Quow | Subs | 60 |
10-15 | Table fees, week | Table fees | 100 |
10-16 | Coach Ollivierre, 6 hours at 40 | Coach | | 240
10-19 | Raffle for the ham | Raffles & sales | 232 |
10-20 | Ham and rum for the raffle, Greaves | Refreshments | | 94.25
10-22 | Table fees, week | Table fees | 116 |
10-26 | Printer ink and paper | Other | | 68
10-29 | Table fees, week | Table fees | 110 |
10-30 | Coach Ollivierre, 6 hours at 40 | Coach | | 240
10-30 | Bank charge | Bank charges | | 7.50
"""

TABLE_IN = ["Subs", "Table fees", "Coaching", "Tournament", "Raffles & sales", "Grants & donations"]
TABLE_OUT = [
    "Hall hire",
    "Coach",
    "Balls & bats",
    "Tournament costs",
    "Trophies",
    "League fees",
    "Travel",
    "Refreshments",
    "Bank charges",
    "Other",
]


def tabletennis() -> tuple[Workbook, Card]:
    """A table tennis club in Kingstown: one bank account, in and out, a treasurer's report in two parts."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Kingstown Table Tennis Club - cash book 2026/27 (EC$)")
    head(book, 3, ["Date", "Details", "Category", "In", "Out", "Balance"], "DDEBF7")
    put(
        book,
        4,
        [date("08-01"), "Brought forward", None, None, None, 1486.75],
        ["dd/mm/yyyy", "", "", "", "", SIGNED],
    )
    for at, r in enumerate(rows(TABLE_BOOK), 5):
        put(
            book,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), number(r[4]), f"=F{at - 1}+D{at}-E{at}"],
            ["dd/mm/yyyy", "", "", MONEY, MONEY, SIGNED],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 46, 20, 11, 11, 12)
    page = workbook.create_sheet("Report")
    title(page, "A1", "Treasurer's report from 1 August 2026 (EC$)")
    at, totals = 3, []
    for part, names, more, less in (("Income", TABLE_IN, "D", "E"), ("Expenses", TABLE_OUT, "E", "D")):
        put(page, at, [part])
        start = at + 1
        for name in names:
            at += 1
            one, two = (
                f"SUMIFS('Cash book'!{c}$5:{c}$800,'Cash book'!$C$5:$C$800,$A{at})" for c in (more, less)
            )
            put(page, at, [name, f"={one}-{two}"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {part.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{start - 1}", f"A{at}", f"B{at}")
        totals.append(at)
        at += 2
    put(page, at, ["Surplus", f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    put(page, at + 2, ["Bank, 1 August", "='Cash book'!F4"], ["", SIGNED])
    bank = "='Cash book'!F4+SUM('Cash book'!D5:D800)-SUM('Cash book'!E5:E800)"
    put(page, at + 3, ["Bank now", bank], ["", SIGNED])
    put(page, at + 4, ["Difference", f"=ROUND(B{at + 3}-B{at + 2}-B{at},2)"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}", f"A{at + 3}", f"B{at + 3}")
    dropdown(book, "C5:C800", '"' + ",".join(TABLE_IN + TABLE_OUT) + '"')
    widths(page, 24, 13)
    return workbook, {
        "book": "tabletennis.xlsx",
        "half": "round39",
        "layout": "cash book",
        "about": "table tennis club, St Vincent and the Grenadines, XCD; no VAT",
        "dialect": "one bank account, details before the category, in and out with a running balance, money given back in the out column with the same category, a report of income and expenses by category",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "cash": {"sheet": "Cash book", "date": "Date", "category": "Category", "in": ["In"], "out": ["Out"]},
        "free": {"Cash book": ["Details"]},
        "adds_up": {"Cash book": ["In", "Out"]},
        "watch": [
            *[f"Report!B{row}" for row in range(4, totals[0] + 1)],
            *[f"Report!B{row}" for row in range(totals[0] + 3, totals[1] + 1)],
            *[f"Report!B{row}" for row in (at, at + 3, at + 4)],
        ],
        "zero": [f"Report!B{at + 4}"],
    }


COURIER_IN = ["Parcels", "Other jobs"]
COURIER_OUT = [
    "Fuel",
    "Van",
    "Tolls & parking",
    "Insurance",
    "Phone",
    "Social & health",
    "Accountant",
    "Other costs",
]

# date, details, in, out, column amount; column amount
COURIER_BOOK = """
09-01 | Diesel, Slovnaft | | 64.80 | Fuel 64.80
09-03 | SPS, second half of August | 1196.40 | | Parcels 1196.40
09-04 | O2 | | 22 | Phone 22
09-07 | Drawings | | 600 | Drawings 600
09-08 | Sociálna poisťovňa | | 331.48 | Social & health 331.48
09-08 | VšZP, health | | 107.36 | Social & health 107.36
09-09 | Diesel, Slovnaft | | 70.15 | Fuel 70.15
09-11 | Sofa to Nitra, Mrs Benková | 55 | | Other jobs 55
09-14 | Parking, Bratislava | | 6 | Tolls & parking 6
09-15 | Oil and filters, Mikla | | 118.60 | Van 118.60
09-16 | Mgr. Suchá, accounts | | 60 | Accountant 60
09-18 | SPS, first half of September, less a lost parcel | 1170 | | Parcels 1200; Other costs 30
09-18 | Diesel, Slovnaft | | 66.90 | Fuel 66.90
09-21 | Drawings | | 600 | Drawings 600
09-23 | Flowers for a wedding, Kvety Lipa | 40 | | Other jobs 40
09-25 | Straps and blankets, Hornbach | | 47.30 | Other costs 47.30
09-28 | Diesel, Slovnaft | | 72.40 | Fuel 72.40
09-30 | Bank fee | | 5 | Other costs 5
10-02 | SPS, second half of September | 1243.20 | | Parcels 1243.20
10-05 | O2 | | 22 | Phone 22
10-05 | Drawings | | 600 | Drawings 600
10-06 | Vignette, year | | 90 | Tolls & parking 90
10-07 | O2, charged twice in September | 22 | | Phone -22
10-08 | Sociálna poisťovňa | | 331.48 | Social & health 331.48
10-08 | VšZP, health | | 107.36 | Social & health 107.36
10-09 | Diesel, Slovnaft | | 69.75 | Fuel 69.75
10-12 | Kvety Lipa, three rounds | 120 | | Other jobs 120
10-13 | Allianz, van, quarter | | 143.50 | Insurance 143.50
10-15 | Mgr. Suchá, accounts | | 60 | Accountant 60
10-16 | SPS, first half of October | 1218.60 | | Parcels 1218.60
10-19 | Diesel, Slovnaft | | 71.10 | Fuel 71.10
10-19 | Drawings | | 600 | Drawings 600
10-21 | Brake pads, Mikla | | 186 | Van 186
10-22 | Washing machine to Senica, the Horváths | 65 | | Other jobs 65
10-23 | Parking, Bratislava | | 8 | Tolls & parking 8
10-27 | Diesel, Slovnaft | | 68.20 | Fuel 68.20
10-30 | Bank fee | | 5 | Other costs 5
"""


def courier() -> tuple[Workbook, Card]:
    """A courier in Trnava: one account, in and out with a balance, a column for each kind."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Book"
    title(book, "A1", "Peter Hudák, kuriér - cash book, Tatra banka, from September 2026 (€)")
    columns = [*COURIER_IN, *COURIER_OUT, "Drawings"]
    head(book, 3, ["Date", "Details", "In", "Out", "Balance", *columns], "FCE4D6")
    put(
        book,
        4,
        [date("08-31"), "Balance brought forward", None, None, 1874.35],
        ["d.m.yyyy", "", "", "", SIGNED],
    )
    for at, r in enumerate(rows(COURIER_BOOK), 5):
        parts = {
            name.strip(): float(amount)
            for name, _, amount in (part.strip().rpartition(" ") for part in r[4].split(";"))
        }
        typed = [number(str(parts[name])) if name in parts else None for name in columns]
        put(
            book,
            at,
            [date(r[0]), r[1], number(r[2]), number(r[3]), f"=E{at - 1}+C{at}-D{at}", *typed],
            ["d.m.yyyy", "", MONEY, MONEY, SIGNED, *[SIGNED] * len(columns)],
        )
    book.freeze_panes = "C4"
    widths(book, 12, 44, 11, 11, 12, *[11] * len(columns))
    page = workbook.create_sheet("Totals")
    title(page, "A1", "Totals from September 2026 (€)")
    for at, name in enumerate(columns, 3):
        letter = get_column_letter(3 + at)
        put(page, at, [name, f"=SUM(Book!{letter}5:{letter}900)"], ["", SIGNED])
    last = 2 + len(columns)
    put(page, last + 2, ["Income", "=SUM(B3:B4)"], ["", SIGNED])
    put(page, last + 3, ["Costs", f"=SUM(B5:B{last - 1})"], ["", SIGNED])
    put(page, last + 4, ["Profit", f"=B{last + 2}-B{last + 3}"], ["", SIGNED])
    put(page, last + 6, ["Bank at the start", "=Book!E4"], ["", SIGNED])
    bank = f"=B{last + 6}+SUM(Book!C5:C900)-SUM(Book!D5:D900)"
    put(page, last + 7, ["Bank now", bank], ["", SIGNED])
    check = f"=ROUND(B{last + 6}+B{last + 4}-B{last}-B{last + 7},2)"
    put(page, last + 8, ["Check (0)", check], ["", SIGNED])
    bold(page, *[f"{c}{row}" for row in (last + 2, last + 3, last + 4, last + 7) for c in "AB"])
    widths(page, 22, 13)
    return workbook, {
        "book": "courier.xlsx",
        "half": "round39",
        "layout": "cash book",
        "about": "courier with a van, Slovakia, EUR; not registered for VAT",
        "dialect": "one bank account, in and out with a running balance, a column for each kind, money back as a minus in its column, what a customer keeps back in the same line with the full amount",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "tables": {"book": "Book"},
        "free": {"Book": ["Details"]},
        "adds_up": {"Book": ["In", "Out", *columns]},
        "watch": [
            f"Totals!B{row}" for row in (*range(3, last + 1), *range(last + 2, last + 5), last + 7, last + 8)
        ],
        "zero": [f"Totals!B{last + 8}"],
    }


# label | 2026 so far | 2025 | remarks
BAR_INCOME = """
Bar | 84210.50 | 96340 | till or card machine
Food | 41875.25 | 47920 | till or card machine
Private parties | 6200 | 5400 | booked on the day of the party, deposits before that are held
Chairs & umbrellas | 3965 | 4410 | cash, into the till
Other income | 320 | 150 |
"""

BAR_COSTS = """
Drinks bought | 31240.80 | 35610 | Island Cellars on account
Food bought | 18465.30 | 21240 | Tradewinds Foods on the debit card, fish from Elroy in cash from the till
Ice | 2140 | 2395 | from the till
Wages | 28600 | 31200 | Shanice and Jerome, $325 each every Friday, bank
Social security & payroll tax | 4410.60 | 5080 | bank, monthly
Band | 3600 | 3900 | $150 a Friday, from the till
Rent | 12000 | 14400 | $1,200 a month, bank
Electricity | 6184.35 | 7012 | bank
Water | 742.50 | 880 | bank
Cooking gas | 1015 | 1120 | from the till
Repairs & equipment | 2386.90 | 1745 | debit card
Licences | 850 | 850 | bank
Insurance | 3240 | 3060 | bank
Card machine fees | 1918.45 | 2204 | taken from the bank
Phone & internet | 1190 | 1380 | bank
Laundry & cleaning | 864.20 | 930 |
Advertising | 415 | 600 | debit card
Accountant | 900 | 900 | bank
Loan interest | 506.80 | 742 | with the loan payment
Sundries | 288.15 | 340 | till
"""

BAR_HAVE = """
Bar & kitchen equipment | 24500 | 24500 | cost
Tables, chairs & umbrellas | 7850 | 7850 | cost
Depreciation so far | -9400 | -9400 |
Stock | 3850 | 3850 | counted at the year end
Bank | 13264.30 | 8120.45 | debit card goes from here
Till & float | 612.25 | 400 |
Party customers owe us | 900 | 650 | Mr Todman
Rent deposit | 2400 | 2400 | with Mrs Penn
"""

BAR_OWE = """
Island Cellars | 2846.40 | 2190.30 | paid from the bank
Other bills to pay | 410 | 285 |
Party deposits held | 600 | 300 | the Hodge wedding 400, crew of the Amity 200
Loan | 8400 | 11900 | $350 a month and the interest, bank
"""

BAR_OWN = """
Capital at 1 January | 23695.15 | 18463.15 |
Paid in by Delroy | 1000 | 0 |
Drawings | -8587.70 | -13400 | from the bank or the till
"""


def beachbar() -> tuple[Workbook, Card]:
    """A beach bar on Tortola: profit & loss and balance sheet of typed amounts, remarks beside the lines."""
    workbook = Workbook()
    loss = workbook.active
    loss.title = "Profit & Loss"
    title(loss, "A1", "Delroy's Beach Bar, Cane Garden Bay - profit & loss ($)")
    head(loss, 3, ["", "2026 so far", "2025", "Remarks"], "FFF2CC")
    income = amounts(loss, 4, "Income", BAR_INCOME, "Total income", "BC")
    costs = amounts(loss, income + 2, "Costs", BAR_COSTS, "Total costs", "BC")
    profit = costs + 2
    put(loss, profit, ["Profit", *[f"={c}{income}-{c}{costs}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(loss, f"A{profit}", f"B{profit}", f"C{profit}")
    widths(loss, 30, 14, 14, 64)
    sheet = workbook.create_sheet("Balance Sheet")
    title(sheet, "A1", "Delroy's Beach Bar - balance sheet ($)")
    head(sheet, 3, ["", "Now", "31 Dec 2025", "Remarks"], "FFF2CC")
    have = amounts(sheet, 4, "What we have", BAR_HAVE, "Total", "BC")
    owe = amounts(sheet, have + 2, "What we owe", BAR_OWE, "Total owed", "BC")
    own = amounts(sheet, owe + 2, "Capital", BAR_OWN, "", "BC") + 1
    put(sheet, own, ["Profit", *[f"='Profit & Loss'!{c}{profit}" for c in "BC"]], ["", SIGNED, SIGNED])
    sums = [f"=SUM({c}{owe + 3}:{c}{own})" for c in "BC"]
    put(sheet, own + 1, ["Total capital", *sums], ["", SIGNED, SIGNED])
    check = [f"=ROUND({c}{have}-{c}{owe}-{c}{own + 1},2)" for c in "BC"]
    put(sheet, own + 3, ["Should be 0", *check], ["", SIGNED, SIGNED])
    bold(sheet, f"A{own + 1}", f"B{own + 1}", f"C{own + 1}")
    widths(sheet, 30, 14, 14, 48)
    return workbook, {
        "book": "beachbar.xlsx",
        "half": "round39",
        "layout": "statements",
        "about": "beach bar, British Virgin Islands, USD; no sales tax there",
        "dialect": "profit & loss and balance sheet of typed amounts on two sheets, this year before last year, remarks on how each is paid",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Profit & Loss", "Balance Sheet"],
            "label": "A",
            "amount": {"Profit & Loss": "B", "Balance Sheet": "B"},
        },
        "free": {"Profit & Loss": ["Remarks"], "Balance Sheet": ["Remarks"]},
        "adds_up": {},
        "watch": [
            *[f"Profit & Loss!B{row}" for row in (income, costs, profit)],
            *[f"Balance Sheet!B{row}" for row in (have, owe, own, own + 1, own + 3)],
        ],
        "zero": [f"Balance Sheet!B{own + 3}"],
    }


# label | January to December
PANAMA = {
    "Income": """
Ramón's pay | 1640 | 1640 | 1640 | 1640 | 1640 | 1715 | 1640 | 1640 | 1640 | 1640 | |
Grace's pay | 1225 | 1225 | 1225 | 1225 | 1225 | 1225 | 1225 | 1225 | 1225 | 1225 | |
Thirteenth month | | | | 820 | | | | 820 | | | |
Grace's English lessons | 80 | 120 | 100 | 140 | 120 | 60 | 100 | 120 | 140 | 120 | 40 |
Other income | | 150 | | | | | 45 | | | | |
""",
    "Home": """
Mortgage | 542.30 | 542.30 | 542.30 | 542.30 | 542.30 | 542.30 | 542.30 | 542.30 | 542.30 | 542.30 | |
Building fee | 95 | 95 | 95 | 95 | 95 | 95 | 95 | 95 | 95 | 95 | |
Electricity | 88.40 | 92.15 | 104.60 | 110.35 | 98.70 | 91.20 | 89.95 | 93.40 | 90.75 | | |
Water & rubbish | 18.60 | 18.60 | 18.60 | 18.60 | 18.60 | 18.60 | 18.60 | 18.60 | 18.60 | 18.60 | |
Internet & cable | 52.95 | 52.95 | 52.95 | 52.95 | 52.95 | 52.95 | 57.95 | 57.95 | 57.95 | 57.95 | 57.95 |
Cell phones | 30 | 30 | 35 | 30 | 30 | 40 | 30 | 30 | 35 | 30 | 15 |
Yamileth, cleaning | 100 | 100 | 100 | 100 | 125 | 100 | 100 | 125 | 100 | 125 | 25 |
Repairs & house things | 24.50 | | 86.90 | 15.75 | | 142 | 38.40 | | 19.95 | 64.20 | |
""",
    "Food": """
Supermarket | 412.35 | 386.90 | 428.15 | 401.60 | 437.25 | 418.80 | 445.10 | 429.55 | 408.70 | 433.95 | 97.40 |
Market & bakery | 64 | 58.50 | 71.25 | 60 | 66.75 | 59.40 | 73 | 68.20 | 62.50 | 70.35 | 14.25 |
Eating out | 85.40 | 112.60 | 74.25 | 96.80 | 118.15 | 88.90 | 134.70 | 101.25 | 92.40 | 109.85 | 22.60 |
School lunches | | | 60 | 60 | 60 | 45 | 60 | 60 | 45 | 60 | 15 |
""",
    "Getting about": """
Petrol | 92 | 86.50 | 98 | 90 | 104.25 | 88 | 110.40 | 96 | 91.75 | 99 | 35 |
Car insurance | 48.75 | 48.75 | 48.75 | 48.75 | 48.75 | 48.75 | 48.75 | 48.75 | 48.75 | 48.75 | |
Corredor tolls | 30 | 30 | 40 | 30 | 40 | 30 | 40 | 30 | 40 | 40 | |
Metro & taxis | 22 | 19.50 | 25.75 | 20 | 24.35 | 18 | 27.50 | 21.75 | 23 | 26.40 | 6 |
Car repairs | | 65 | | | 184.60 | | | 42 | | 78.50 | |
""",
    "Children": """
School fees | 145 | | 310 | 310 | 310 | 310 | 310 | 310 | 310 | 310 | |
Uniforms & books | 62.80 | 248.35 | 74.90 | | 18.50 | | 26 | | 12.75 | | |
School trips | | | | 25 | | 30 | | 35 | | 40 | |
Football & dance | 70 | 70 | 70 | 70 | 70 | 70 | 70 | 70 | 75 | 75 | 75 |
Children's clothes & shoes | | 34.90 | 22 | | 58.45 | | 19.99 | 44.30 | | 36.75 | |
""",
    "The two of us": """
Health insurance | 118.40 | 118.40 | 118.40 | 118.40 | 118.40 | 118.40 | 118.40 | 124.60 | 124.60 | 124.60 | |
Doctor & pharmacy | 22.15 | 46.80 | | 35 | 18.90 | 72.40 | 26.35 | | 54.60 | 31.25 | 12.80 |
Clothes | | 45 | | 68.90 | | 39.95 | | 74.50 | | 29.90 | |
Haircuts | 27 | 12 | 27 | 12 | 37 | 12 | 27 | 12 | 27 | 12 | |
Presents | 20 | 35 | | 15 | 60 | 48 | | 25 | 30 | 18.50 | |
Church | 40 | 40 | 40 | 50 | 40 | 40 | 40 | 40 | 40 | 40 | 10 |
Streaming | 22.98 | 22.98 | 22.98 | 22.98 | 22.98 | 22.98 | 24.98 | 24.98 | 24.98 | 24.98 | |
Trips & holidays | | 186.40 | | 92 | | | 265.75 | -40 | | | |
Everything else | 31.20 | 18.75 | 42.60 | 25.10 | 36.85 | 29.40 | 47.15 | 22.60 | 33.90 | 28.45 | 8.50 |
""",
    "Saving and debt": """
Savings | 150 | 100 | 100 | 300 | 100 | 150 | 50 | 300 | 150 | 150 | |
Christmas savings | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 25 |
Car loan | 236.40 | 236.40 | 236.40 | 236.40 | 236.40 | 236.40 | 236.40 | 236.40 | 236.40 | 236.40 | |
Fridge on credit | | | | | 45 | 45 | 45 | 45 | 45 | 45 | 45 |
""",
}


def panamahome() -> tuple[Workbook, Card]:
    """A family in Panama City: lines by months from January, what is left and the account at the foot."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    title(sheet, "A1", "Our money 2026 (US$)")
    put(sheet, 2, ["Money we get back comes off its line in the month we get it."])
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    totals = months_page(sheet, names, PANAMA, "E2EFDA")
    letters = [get_column_letter(i) for i in range(2, 15)]
    spent = totals[-1] + 2
    sums = ["=" + "+".join(f"{c}{row}" for row in totals[1:]) for c in letters]
    put(sheet, spent, ["Total out", *sums], ["", *[SIGNED] * 13])
    left = [f"={c}{totals[0]}-{c}{spent}" for c in letters]
    put(sheet, spent + 1, ["Left this month", *left], ["", *[SIGNED] * 13])
    account = [f"={letters[i - 1]}{spent + 2}+{letters[i]}{spent + 1}" for i in range(1, 12)]
    put(sheet, spent + 2, ["In the account", f"=640.25+B{spent + 1}", *account], ["", *[SIGNED] * 12])
    bold(sheet, *[f"A{row}" for row in range(spent, spent + 3)])
    return workbook, {
        "book": "panamahome.xlsx",
        "half": "round39",
        "layout": "grid",
        "about": "family with two children, Panama, USD",
        "dialect": "lines by months from January, parts with totals, the year after, money back taken off in the month it comes, what is left and the account at the foot",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "2026", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"2026!{c}{row}" for c in "KLN" for row in (*totals, spent, spent + 1)],
            f"2026!K{spent + 2}",
            f"2026!L{spent + 2}",
        ],
    }


BOOKS = [tabletennis, courier, beachbar, panamahome]
