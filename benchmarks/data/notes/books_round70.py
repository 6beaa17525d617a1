"""The workbooks of round 70: a couple in Tampines, a seed company's rep, a mobile notary, a landlady in Lethbridge, model flyers."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import across, aside, bold, date, dropdown, head, number, put, rows, shade, title, widths
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
NOT_NIL = "#,##0.00;-#,##0.00;"
DOLLARS = "$#,##0.00;-$#,##0.00"
RAND = '"R" #,##0.00;-"R" #,##0.00'


# group, then: category | planned a month | what the owner wrote beside it
TAMPINES = {
    "Income": """
Pay - Wei Ling | 4150 | after CPF, 25th
Pay - Jun Hao | 3620 | after CPF, end of month
Other in | 0 | carousell, claims, ang bao
""",
    "Home": """
Town council | 82 | S&CC, GIRO
Utilities | 165 | SP Group
Internet & handphones | 96 | M1 x 2 + fibre
House things | 80 | NTUC homecare, Ikea
""",
    "Food": """
Groceries | 420 |
Eating out | 520 | hawker, kopi, restaurants
""",
    "Getting about": """
MRT & bus | 180 | SimplyGo on the card
Grab | 60 | try to keep under!
""",
    "Family": """
Parents | 800 | 400 each side
Insurance | 385 | Great Eastern, AIA
Medical | 60 | polyclinic, dentist, TCM
Milo the cat | 70 | added March
""",
    "Fun": """
Subscriptions | 42 | Netflix, Spotify, iCloud
Clothes & hair | 100 |
Gifts & ang bao | 80 |
Outings | 120 | movies, badminton, Sentosa
""",
    "Put aside": """
Savings | 1500 | to OCBC on the 1st
Japan trip | 400 | to OCBC too, added June
""",
}
# date | out | in | category | what | paid with | claim
TAMPINES_LOG = """
09-01 | 1500 | | Savings | to OCBC | DBS |
09-01 | 400 | | Japan trip | to OCBC | DBS |
09-02 | 82 | | Town council | S&CC Sept | DBS |
09-03 | 400 | | Parents | Mum | DBS |
09-03 | 400 | | Parents | Jun Hao's parents | DBS |
09-05 | 86.45 | | Groceries | FairPrice Tampines Mall | Citi |
09-06 | 18.60 | | Eating out | Round Market, dinner | Cash |
09-08 | 385 | | Insurance | Great Eastern + AIA | DBS |
09-11 | 44 | | Medical | Silver Cross clinic, flu | Citi | claimed
09-12 | 92.30 | | Groceries | Sheng Siong | Citi |
09-13 | 63.80 | | Eating out | Hai Di Lao w Jun's sister | Citi |
09-15 | 58.20 | | Milo the cat | Pet Lovers, food and litter | Citi |
09-16 | 17.98 | | Subscriptions | Netflix | Citi |
09-17 | 158.74 | | Utilities | SP Group | DBS |
09-19 | 14.20 | | Grab | home from Changi | Citi |
09-20 | 96 | | Internet & handphones | M1 | DBS |
09-24 | | 44 | Other in | clinic claim from work | DBS |
09-25 | | 4150 | Pay - Wei Ling | Sept | DBS |
09-28 | 91.35 | | MRT & bus | SimplyGo | Citi |
09-30 | | 3620 | Pay - Jun Hao | Sept | DBS |
10-01 | 1500 | | Savings | to OCBC | DBS |
10-01 | 400 | | Japan trip | to OCBC | DBS |
10-02 | 82 | | Town council | S&CC Oct | DBS |
10-02 | 400 | | Parents | Mum | DBS |
10-02 | 400 | | Parents | Jun Hao's parents | DBS |
10-04 | 22.40 | | Eating out | Old Airport Road | Cash |
10-07 | 78.90 | | Groceries | FairPrice | Citi |
10-08 | 385 | | Insurance | Great Eastern + AIA | DBS |
10-10 | 35 | | Clothes & hair | haircut at Century Square | Cash |
10-12 | 104.15 | | Groceries | Sheng Siong | Citi |
10-14 | 49.90 | | House things | Ikea, bathroom shelf | Citi |
10-16 | 17.98 | | Subscriptions | Netflix | Citi |
10-17 | 28 | | Outings | badminton court x 2 | PayLah |
10-18 | 171.06 | | Utilities | SP Group | DBS |
10-20 | 96 | | Internet & handphones | M1 | DBS |
10-22 | | 55 | Other in | sold the old rice cooker + fan | PayLah |
10-25 | | 4150 | Pay - Wei Ling | Oct | DBS |
10-26 | 61.70 | | Milo the cat | Pet Lovers | Citi |
10-28 | 88.10 | | MRT & bus | SimplyGo | Citi |
10-29 | 88 | | Gifts & ang bao | Li Ting's baby full month | PayLah |
10-31 | | 3620 | Pay - Jun Hao | Oct | DBS |
11-01 | 1500 | | Savings | to OCBC | DBS |
11-01 | 400 | | Japan trip | to OCBC | DBS |
11-02 | 82 | | Town council | S&CC Nov | DBS |
11-02 | 400 | | Parents | Mum | DBS |
11-02 | 400 | | Parents | Jun Hao's parents | DBS |
11-04 | 95.20 | | Groceries | FairPrice | Citi |
11-06 | 19.80 | | Eating out | Round Market | Cash |
11-07 | 46.50 | | Eating out | Din Tai Fung, birthday lunch | Citi |
11-08 | 385 | | Insurance | Great Eastern + AIA | DBS |
11-09 | 12.60 | | Grab | to Mum's | Citi |
"""


def tampineshome() -> tuple[Workbook, Card]:
    """A couple in Tampines: a monthly budget template with a transactions sheet, with groups added over the year."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Budget"
    across(page, "B1:G1", "MONTHLY BUDGET", "FFD966", 18)
    put(page, 3, ["Month no.", 11], column=2)
    bold(page, "B3", "C3")
    page["C3"].fill = PatternFill("solid", start_color="FFF2CC")
    aside(page, "D3", "<- change this, the rest follows (1 Jan ... 12 Dec)", color="808080")
    head(page, 5, ["Category", "Planned", "Actual", "Left", "This year", "Remember"], "FFE699", 2)
    at, totals, watch = 5, {}, []
    for group, text in TAMPINES.items():
        at += 1
        put(page, at, [group], column=2)
        shade(page, f"B{at}:G{at}", "FFF2CC")
        bold(page, f"B{at}")
        start = at + 1
        side = "D" if group == "Income" else "C"
        for category, planned, remark in rows(text):
            at += 1
            log = f"Transactions!${side}$5:${side}$400,Transactions!$E$5:$E$400,$B{at}"
            left = f"=D{at}-C{at}" if group == "Income" else f"=C{at}-D{at}"
            put(
                page,
                at,
                [
                    category,
                    number(planned),
                    f"=SUMIFS({log},Transactions!$A$5:$A$400,$C$3)",
                    left,
                    f"=SUMIFS({log})",
                    remark or None,
                ],
                ["", SIGNED, SIGNED, SIGNED, SIGNED],
                2,
            )
            watch.append(f"Budget!D{at}")
        at += 1
        sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in "CDEF"]
        put(page, at, [f"Total {group.lower()}", *sums], ["", *[SIGNED] * 4], 2)
        bold(page, *[f"{c}{at}" for c in "BCDEF"])
        totals[group] = at
        watch += [f"Budget!D{at}", f"Budget!F{at}"]
        at += 1
    at += 1
    spent = [group for group in totals if group != "Income"]
    over = [
        f"={c}{totals['Income']}-" + "-".join(f"{c}{totals[group]}" for group in spent) for c in ("C", "D")
    ]
    put(page, at, ["LEFT TO SPEND", *over], ["", DOLLARS, DOLLARS], 2)
    put(page, at + 1, ["of that still planned", None, f"=C{at}-D{at}"], ["", "", SIGNED], 2)
    shade(page, f"B{at}:G{at}", "FFD966")
    bold(page, *[f"{c}{at}" for c in "BCD"])
    watch.append(f"Budget!D{at}")
    page.freeze_panes = "C6"
    page.column_dimensions["A"].width = 2
    widths(page, 2, 26, 12, 12, 12, 13, 34)

    log_sheet = workbook.create_sheet("Transactions")
    title(log_sheet, "B1", "Every dollar in and out", 14)
    aside(
        log_sheet,
        "B2",
        "one line each, moves to OCBC count as spent; Citi bill itself is NOT entered",
        color="808080",
    )
    head(log_sheet, 4, ["M", "Date", "Out $", "In $", "Category", "What", "Paid with", "Claim"], "FFE699")
    for at, r in enumerate(rows(TAMPINES_LOG), 5):
        day, out, into, category, what, how, claim = r
        put(
            log_sheet,
            at,
            [None, date(day), number(out), number(into), category, what, how, claim or None],
            ["", "d mmm yy", MONEY, MONEY],
        )
    for at in range(5, 151):
        log_sheet.cell(at, 1).value = f'=IF(B{at}="","",MONTH(B{at}))'
    log_sheet.column_dimensions["A"].hidden = True
    dropdown(log_sheet, "E5:E400", "Lists!$A$2:$A$22")
    dropdown(log_sheet, "G5:G400", "Lists!$C$2:$C$5")
    log_sheet.freeze_panes = "A5"
    widths(log_sheet, 4, 11, 11, 11, 22, 36, 11, 10)

    lists = workbook.create_sheet("Lists")
    head(lists, 1, ["Categories", None, "Paid with", "what it is"], "FFE699")
    every = [r[0] for text in TAMPINES.values() for r in rows(text)]
    for at, category in enumerate(every, 2):
        lists.cell(at, 1).value = category
    for at, r in enumerate(
        [
            ["DBS", "joint account, GIRO and transfers"],
            ["Citi", "card, for nearly everything in shops"],
            ["Cash", "hawker, haircuts"],
            ["PayLah", "friends, small things"],
        ],
        2,
    ):
        put(lists, at, r, column=3)
    widths(lists, 24, 3, 12, 36)
    return workbook, {
        "book": "tampineshome.xlsx",
        "half": "round70",
        "layout": "cash book",
        "about": "couple with a cat, Tampines, Singapore, SGD",
        "dialect": "a monthly budget template with a list of transactions: a hidden month first, out before in and both before the category, what and paid with after it; groups of planned, actual and left for the month chosen with the year beside it and remarks last",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "cash": {
            "sheet": "Transactions",
            "date": "Date",
            "category": "Category",
            "in": "In $",
            "out": "Out $",
            "dimensions": ["Paid with"],
        },
        "free": {"Transactions": ["What", "Claim"]},
        "adds_up": {"Transactions": ["Out $", "In $"]},
        "watch": watch,
        "zero": [],
    }


# date | where, whom | paid | column | amount | docket
SEED_SEP = """
1 | Z Ashburton | Fuel card | Fuel | 132.75 | y
2 | Lunch on the road, Rakaia | Co Visa | Meals | 21.50 | y
3 | Coffees, Hamish Orr at Dorie | Own | Clients | 14.00 | y
7 | BP Timaru | Fuel card | Fuel | 118.20 | y
7 | Heartland Motel, Timaru | Co Visa | Motel | 165.00 | y
7 | Dinner, Timaru | Co Visa | Meals | 38.50 | y
9 | Pegs and flags for the Dorie plots, Mitre 10 | Co Visa | Trial gear | 64.90 | y
14 | Z Ashburton | Fuel card | Fuel | 140.10 | y
17 | Spark, my phone | Own | Phone | 69.00 | y
18 | Soil samples to Lincoln, NZ Couriers | Co Visa | Freight | 27.80 | y
22 | Lunch for the Totaras, Pleasant Point | Own | Clients | 74.00 | y
24 | Caltex Geraldine | Fuel card | Fuel | 125.60 | y
29 | Car wash | Own | Other | 18.00 |
"""
SEED_OCT = """
1 | Z Ashburton | Fuel card | Fuel | 129.90 | y
2 | Pie and coffee, Fairlie | Co Visa | Meals | 15.50 | y
5 | BP Timaru | Fuel card | Fuel | 121.45 | y
6 | Heartland Motel, Timaru | Co Visa | Motel | 165.00 | y
6 | Dinner, Timaru | Co Visa | Meals | 42.00 | y
8 | Coffees, Orrs | Own | Clients | 16.50 | y
12 | Seed samples to Palmerston North, NZ Couriers | Co Visa | Freight | 34.60 | y
13 | Sample bags and scales, Farmlands | Co Visa | Trial gear | 112.00 | y
15 | Z Ashburton | Fuel card | Fuel | 137.30 | y
17 | Spark, my phone | Own | Phone | 69.00 | y
20 | Parking, Canterbury A&P meeting | Own | Other | 12.00 | y
21 | Motel on Thames, Oamaru, field day | Co Visa | Motel | 178.00 | y
21 | Dinner, Oamaru | Co Visa | Meals | 36.00 | y
22 | BP Oamaru | Fuel card | Fuel | 119.80 | y
27 | Lunch for the Marr brothers | Own | Clients | 58.40 | y
30 | Car wash | Own | Other | 18.00 |
"""
SEED_NOV = """
2 | Z Ashburton | Fuel card | Fuel | 134.20 | y
3 | Coffees, Hamish Orr at Dorie | Own | Clients | 15.00 | y
4 | Lunch on the road, Rakaia | Co Visa | Meals | 23.00 | y
5 | Samples to Lincoln, NZ Couriers | Co Visa | Freight | 29.40 | y
6 | BP Timaru | Fuel card | Fuel | 116.90 | y
9 | Marking paint, Mitre 10 | Co Visa | Trial gear | 37.80 | y
10 | Lunch, Methven | Co Visa | Meals | 19.50 | y
"""
SEED_COLUMNS = ["Fuel", "Motel", "Meals", "Clients", "Phone", "Trial gear", "Freight", "Other"]


def seedrep() -> tuple[Workbook, Card]:
    """A seed company's rep in Mid Canterbury: an expense report a month, categories across, cards added since."""
    workbook = Workbook()
    year = workbook.active
    year.title = "Year"
    for month, name, last, text in (
        (9, "Sep", 30, SEED_SEP),
        (10, "Oct", 31, SEED_OCT),
        (11, "Nov", 30, SEED_NOV),
        (12, "Dec", 31, ""),
    ):
        sheet = workbook.create_sheet(name)
        across(sheet, "A1:M1", "EXPENSE REPORT", "C6E0B4", 18)
        put(sheet, 3, ["Name", "Brent Tully", None, "From", date(f"{month:02}-01")])
        put(sheet, 4, ["Patch", "Mid & South Canterbury", None, "To", date(f"{month:02}-{last}")])
        put(sheet, 5, ["Manager", "Raewyn, Lincoln office", None, "Advance", 0, "none since July"])
        sheet["E3"].number_format = sheet["E4"].number_format = "d/mm/yyyy"
        bold(sheet, "A3", "A4", "A5", "D3", "D4", "D5")
        across(sheet, "D7:K7", "What it was for (GST in)", "E2EFDA", size=12)
        head(sheet, 8, ["Date", "Where / who", "Paid", *SEED_COLUMNS, "Total", "Docket"], "C6E0B4")
        at = 8
        for at, (day, where, paid, column, amount, docket) in enumerate(rows(text) if text else [], 9):
            put(sheet, at, [date(f"{month:02}-{int(day):02}"), where, paid], ["d/mm"])
            sheet.cell(at, 4 + SEED_COLUMNS.index(column)).value = number(amount)
            sheet.cell(at, 13).value = docket or None
        for row in range(9, 34):
            sheet.cell(row, 1).number_format = "d/mm"
            for c in "DEFGHIJK":
                sheet[f"{c}{row}"].number_format = MONEY
            sheet[f"L{row}"] = f'=IF(COUNT(D{row}:K{row})=0,"",SUM(D{row}:K{row}))'
            sheet[f"L{row}"].number_format = MONEY
        put(
            sheet,
            34,
            ["TOTAL", None, None, *[f"=SUM({c}9:{c}33)" for c in "DEFGHIJKL"]],
            ["", "", "", *[MONEY] * 9],
        )
        bold(sheet, *[f"{c}34" for c in "ADEFGHIJKL"])
        shade(sheet, "A34:M34", "E2EFDA")
        for row, (label, formula) in enumerate(
            [
                ("less fuel card", '=SUMIF(C9:C33,"Fuel card",L9:L33)'),
                ("less company Visa", '=SUMIF(C9:C33,"Co Visa",L9:L33)'),
                ("less advance", "=E5"),
                ("DUE TO ME", "=L34-L35-L36-L37"),
            ],
            35,
        ):
            sheet[f"J{row}"], sheet[f"L{row}"] = label, formula
            sheet[f"L{row}"].number_format = SIGNED
        bold(sheet, "J38", "L38")
        put(sheet, 36, ["Signed", "____________________"])
        put(sheet, 38, ["Approved", "____________________"])
        aside(
            sheet,
            "A40",
            "Paid: Fuel card / Co Visa / Own. Clients = coffees and lunches for growers, Meals = mine.",
            color="808080",
        )
        dropdown(sheet, "C9:C33", '"Fuel card,Co Visa,Own"')
        sheet.freeze_panes = "C9"
        widths(sheet, 10, 40, 11, *[10] * 8, 11, 8)
    title(year, "A1", "Claims since the new forms", 14)
    head(year, 3, ["Month", *SEED_COLUMNS, "Total", "Due to me", "Paid out"], "C6E0B4")
    for at, name in enumerate(("Sep", "Oct", "Nov", "Dec"), 4):
        refs = [f"={name}!{c}34" for c in "DEFGHIJKL"]
        put(year, at, [name, *refs, f"={name}!L38"], ["", *[MONEY] * 10])
    year["L4"], year["L5"] = date("10-09"), date("11-10")
    year["L4"].number_format = year["L5"].number_format = "d/mm/yy"
    put(year, 8, ["Total", *[f"=SUM({c}4:{c}7)" for c in "BCDEFGHIJK"]], ["", *[MONEY] * 10])
    bold(year, *[f"{c}8" for c in "ABCDEFGHIJK"])
    widths(year, 10, *[10] * 8, 11, 11, 10)
    return workbook, {
        "book": "seedrep.xlsx",
        "half": "round70",
        "layout": "cash book",
        "about": "seed company's field rep, Mid Canterbury, New Zealand, NZD; amounts with GST as paid",
        "dialect": "an expense report a month with its particulars above, how it was paid before a column for each sort, the line's total filled down ahead, totals at the foot with the company's cards taken off to what is due to him; months side by side on a first sheet",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "cash": {"sheet": "Nov", "date": "Date", "columns_out": SEED_COLUMNS, "dimensions": ["Paid"]},
        "free": {"Nov": ["Where / who", "Docket"]},
        "adds_up": {"Nov": SEED_COLUMNS},
        "watch": [
            *[f"Nov!{c}34" for c in "DEFGHIJKL"],
            *[f"Nov!L{row}" for row in (35, 36, 37, 38)],
            "Year!J6",
            "Year!K6",
            "Year!J8",
            "Year!K8",
        ],
        "zero": [],
    }


# type, then: category | what it is
NOTARY_KINDS = {
    "Income": """
Loan signings | title & escrow companies, signing services
Walk-in notary | $10 a signature, that's the AZ max
Travel fees | what I charge to drive out, agreed first
Apostilles | Secretary of State runs - added in March
Fingerprint cards | added in August
""",
    "Expense": """
Gas |
Paper & toner |
Phone |
Bond, E&O & renewals | bond, E&O policy, NNA background check
Apps & memberships | Snapdocs, NNA, NotaryGadget
Postage & FedEx drops |
State & filing fees | apostille fees I pay up front
Advertising | cards, Google
Bank & card fees | Square
Equipment | scanner, printers, fingerprint kit
""",
}
# date | type | category | who | amount | account
NOTARY_LOG = """
08-03 | Income | Loan signings | Cactus Wren Escrow, Lopez refi | 125 | Checking
08-04 | Expense | Gas | Fry's Fuel | 38.90 | Ink
08-05 | Income | Walk-in notary | POA, 2 signatures | 20 | Cash
08-05 | Income | Travel fees | same, Gilbert | 25 | Cash
08-07 | Expense | Equipment | fingerprint kit & ink, NNA store | 146.75 | Ink
08-10 | Income | Loan signings | Mesa Title, purchase | 140 | Checking
08-12 | Expense | Apps & memberships | Snapdocs | 9.99 | Ink
08-15 | Income | Fingerprint cards | two teachers, 2 cards each | 80 | Square
08-15 | Expense | Bank & card fees | Square fee | 2.40 | Square
08-18 | Expense | Phone | Mint Mobile | 30 | Ink
08-20 | Income | Apostilles | Mrs. Dang, two birth certificates | 190 | Square
08-20 | Expense | State & filing fees | AZ Secretary of State, 2 apostilles | 6 | Checking
08-24 | Income | Loan signings | Saguaro Signing Service, HELOC | 85 | Checking
08-26 | Expense | Paper & toner | Staples, legal paper x 3 | 47.61 | Ink
08-28 | Owner | Owner draw | to me | 500 | Checking
08-31 | Owner | Card & cash moves | Square paid out to checking | 267.60 | Checking
09-02 | Income | Loan signings | Cactus Wren Escrow, Whitaker refi | 125 | Checking
09-03 | Expense | Gas | Fry's Fuel | 41.20 | Ink
09-09 | Income | Walk-in notary | vehicle title | 10 | Cash
09-11 | Income | Loan signings | Mesa Title, seller package | 100 | Checking
09-12 | Expense | Apps & memberships | Snapdocs | 9.99 | Ink
09-15 | Income | Fingerprint cards | real estate license class, 6 cards | 120 | Square
09-16 | Expense | Postage & FedEx drops | FedEx, envelope lost its label | 14.85 | Ink
09-18 | Expense | Phone | Mint Mobile | 30 | Ink
09-21 | Income | Loan signings | Cactus Wren Escrow, Beal purchase | 150 | Checking
09-25 | Owner | Owner draw | to me | 500 | Checking
09-29 | Expense | Bond, E&O & renewals | NNA background screening | 65 | Ink
10-02 | Income | Loan signings | Saguaro Signing Service, refi | 90 | Checking
10-05 | Expense | Gas | Fry's Fuel | 39.75 | Ink
10-06 | Income | Walk-in notary | school forms | 20 | Cash
10-08 | Income | Loan signings | Mesa Title, purchase | 140 | Checking
10-12 | Expense | Apps & memberships | Snapdocs | 9.99 | Ink
10-14 | Income | Apostilles | Mr. Haddad, diploma | 120 | Square
10-14 | Expense | State & filing fees | AZ Secretary of State | 3 | Checking
10-18 | Expense | Phone | Mint Mobile | 30 | Ink
10-19 | Expense | Paper & toner | Brother toner TN-760, Amazon | 72.43 | Ink
10-22 | Income | Loan signings | Cactus Wren Escrow, Ortega refi | 125 | Checking
10-23 | Income | Walk-in notary | hospital POA, 3 signatures | 30 | Cash
10-23 | Income | Travel fees | same, Banner Desert | 40 | Cash
10-27 | Expense | Gas | Fry's Fuel | 44.05 | Ink
10-30 | Owner | Owner draw | to me | 600 | Checking
11-02 | Income | Loan signings | Mesa Title, HELOC | 110 | Checking
11-04 | Expense | Advertising | 250 cards, Vistaprint | 28.50 | Ink
11-06 | Income | Walk-in notary | bill of sale | 10 | Cash
11-09 | Income | Fingerprint cards | nurse, 2 cards | 40 | Square
"""


def mobilenotary() -> tuple[Workbook, Card]:
    """A mobile notary in Mesa: a downloaded profit and loss by month fed by a log, kinds of income added since."""
    workbook = Workbook()
    page = workbook.active
    page.title = "P&L"
    page["A1"] = "Profit and Loss Statement"
    page["A1"].font = Font(bold=True, size=18, color="833C0B")
    page["A2"] = "Palo Verde Mobile Notary - Mesa, AZ"
    aside(
        page,
        "A3",
        "Don't type here, it all comes from the Log tab. Started using this in August.",
        color="808080",
    )
    months = ["Aug", "Sep", "Oct", "Nov", "Dec"]
    head(page, 5, [2026, *months, "Total", "% of income"], "F8CBAD")
    for offset, month in enumerate(range(8, 13)):
        page.cell(4, 2 + offset).value = month
        page.cell(4, 2 + offset).font = Font(size=8, color="A6A6A6")
    at, ends, watch = 5, [], []
    for kind, text in NOTARY_KINDS.items():
        at += 1
        put(page, at, ["INCOME" if kind == "Income" else "EXPENSES"])
        bold(page, f"A{at}")
        shade(page, f"A{at}:H{at}", "FBE5D6")
        start = at + 1
        for category, _ in rows(text):
            at += 1
            sums = [
                f'=SUMIFS(Log!$E$5:$E$600,Log!$C$5:$C$600,$A{at},Log!$B$5:$B$600,"{kind}",Log!$H$5:$H$600,{c}$4)'
                for c in "BCDEF"
            ]
            put(page, at, [category, *sums, f"=SUM(B{at}:F{at})"], ["", *[NOT_NIL] * 5, MONEY])
            watch.append(f"P&L!E{at}")
        at += 1
        total = "Total income" if kind == "Income" else "Total expenses"
        put(page, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDEFG"]], ["", *[MONEY] * 6])
        bold(page, *[f"{c}{at}" for c in "ABCDEFG"])
        ends.append(at)
        watch += [f"P&L!E{at}", f"P&L!G{at}"]
        at += 1
    income, cost = ends
    for row in range(7, cost + 1):
        if page.cell(row, 7).value:
            page.cell(row, 8).value = f"=IF($G${income}=0,0,G{row}/$G${income})"
            page.cell(row, 8).number_format = "0%"
    at += 1
    put(page, at, ["NET PROFIT", *[f"={c}{income}-{c}{cost}" for c in "BCDEFG"]], ["", *[DOLLARS] * 6])
    shade(page, f"A{at}:H{at}", "F8CBAD")
    bold(page, *[f"{c}{at}" for c in "ABCDEFG"])
    draws = [f'=SUMIFS(Log!$E$5:$E$600,Log!$C$5:$C$600,"Owner draw",Log!$H$5:$H$600,{c}$4)' for c in "BCDEF"]
    put(page, at + 1, ["what I took out", *draws, f"=SUM(B{at + 1}:F{at + 1})"], ["", *[NOT_NIL] * 5, MONEY])
    put(
        page,
        at + 2,
        ["set aside 25% for IRS / AZ", *[f"=ROUND(MAX(0,{c}{at}*25%),2)" for c in "BCDEFG"]],
        ["", *[MONEY] * 6],
    )
    watch += [f"P&L!{c}{row}" for row in (at, at + 1, at + 2) for c in "EG"]
    page.freeze_panes = "B6"
    widths(page, 28, *[11] * 5, 12, 12)

    log = workbook.create_sheet("Log")
    title(log, "A1", "Transaction log", 14)
    aside(
        log,
        "A2",
        "Type picks the side, so amounts are always plus. Category must be spelled like on Setup.",
        color="808080",
    )
    heads = ["Date", "Type", "Category", "Who / what", "Amount", "Acct", "Journal pg", "Mo"]
    head(log, 4, heads, "F8CBAD")
    page_no = 41
    for at, (day, kind, category, who, amount, account) in enumerate(rows(NOTARY_LOG), 5):
        journal = None
        if kind == "Income" and category in ("Loan signings", "Walk-in notary"):
            journal, page_no = page_no, page_no + 1
        put(
            log,
            at,
            [date(day), kind, category, who, number(amount), account, journal, f"=MONTH(A{at})"],
            ["m/d/yyyy", "", "", "", MONEY],
        )
    table = Table(displayName="tblLog", ref=f"A4:H{at}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight10", showRowStripes=True)
    log.add_table(table)
    log.column_dimensions["H"].hidden = True
    dropdown(log, "B5:B600", '"Income,Expense,Owner"')
    log.freeze_panes = "A5"
    widths(log, 12, 10, 24, 42, 11, 11, 11, 5)

    setup = workbook.create_sheet("Setup")
    head(setup, 2, ["Type", "Category", "Notes"], "F8CBAD")
    at = 2
    for kind, text in NOTARY_KINDS.items():
        for category, note in rows(text):
            at += 1
            put(setup, at, [kind, category, note or None])
    put(setup, at + 1, ["Owner", "Owner draw", "pay to myself, below the line"])
    put(
        setup, at + 2, ["Owner", "Card & cash moves", "Square payouts, cash to bank; the account it lands in"]
    )
    head(setup, 2, ["Acct", "Which"], "F8CBAD", 5)
    for row, r in enumerate(
        [
            ["Checking", "Desert Financial; title companies pay here"],
            ["Ink", "Chase Ink, business card"],
            ["Square", "clients who tap"],
            ["Cash", "envelope in the bag"],
        ],
        3,
    ):
        put(setup, row, r, column=5)
    widths(setup, 10, 24, 44, 3, 12, 40)
    return workbook, {
        "book": "mobilenotary.xlsx",
        "half": "round70",
        "layout": "cash book",
        "about": "mobile notary, Arizona, USD; no sales tax",
        "dialect": "a downloaded profit and loss by month fed by a log, an Excel table: type before the category, one unsigned amount after who it was, the account, a journal page at times and a hidden month; what the owner takes below the profit; categories and accounts explained on a third sheet",
        "date_order": "mdy",
        "period": ["2026-11-01", "2026-11-30"],
        "cash": {
            "sheet": "Log",
            "date": "Date",
            "category": "Category",
            "amount": "Amount",
            "dimensions": ["Type", "Acct"],
        },
        "free": {"Log": ["Who / what", "Journal pg"]},
        "adds_up": {"Log": ["Amount"]},
        "watch": watch,
        "zero": [],
    }


# sheet | suite | tenant | since | rent | deposit | words
SUITES = """
Main - Friesen | Main floor, 14 St S | Pete & Marla Friesen | 2024-05-01 | 1550 | 1550 | utilities 60%, they hold the account
Basement - Okafor | Basement, 14 St S | Adaeze Okafor | 2025-09-01 | 975 | 975 | pays 40% of utilities, I bill her each month
7 Ave - Tran | 7 Ave N, whole house | Tran family | 2023-02-01 | 1825 | 1700 | they pay their own utilities
Garage - Beck | Garage behind 14 St | W. Beck | 2026-03-01 | 175 | 0 | stores his boat, cash
"""
# date | description | charge | payment | how | receipt
SUITE_LEDGERS = {
    "Main - Friesen": """
08-01 | Rent August | 1550 | | |
08-01 | Payment | | 1550 | e-Transfer | 231
09-01 | Rent September | 1550 | | |
09-02 | Payment | | 1550 | e-Transfer | 236
10-01 | Rent October | 1550 | | |
10-01 | Payment | | 875 | e-Transfer | 241
10-16 | Payment, rest of October | | 675 | e-Transfer | 246
11-01 | Rent November | 1550 | | |
11-02 | Payment | | 875 | e-Transfer | 248
""",
    "Basement - Okafor": """
08-01 | Rent August | 975 | | |
08-01 | Payment | | 975 | e-Transfer | 232
08-17 | Utilities July, 40% | 81.14 | | |
08-19 | Payment | | 81.14 | e-Transfer | 235
09-01 | Rent September | 975 | | |
09-01 | Payment | | 975 | e-Transfer | 237
09-16 | Utilities August, 40% | 79.60 | | |
09-18 | Payment | | 79.60 | e-Transfer | 240
10-01 | Rent October | 975 | | |
10-01 | Payment | | 975 | e-Transfer | 242
10-15 | Utilities September, 40% | 84.92 | | |
10-19 | Payment | | 84.92 | e-Transfer | 247
11-01 | Rent November | 975 | | |
11-01 | Payment | | 975 | e-Transfer | 249
""",
    "7 Ave - Tran": """
08-01 | Rent August | 1825 | | |
08-04 | Payment | | 1825 | Cheque | 233
09-01 | Rent September | 1825 | | |
09-03 | Payment | | 1825 | Cheque | 238
10-01 | Rent October | 1825 | | |
10-05 | Payment | | 1825 | Cheque | 243
11-01 | Rent November | 1825 | | |
11-04 | Payment | | 1825 | Cheque | 250
""",
    "Garage - Beck": """
08-01 | Garage August | 175 | | |
08-08 | Payment | | 175 | Cash | 234
09-01 | Garage September | 175 | | |
09-12 | Payment | | 175 | Cash | 239
10-01 | Garage October | 175 | | |
10-10 | Payment | | 175 | Cash | 245
11-01 | Garage November | 175 | | |
""",
}
# date | suite | kind | to | amount | paid by
SUITE_COSTS = """
08-05 | 14 St shared | Utilities | City of Lethbridge, July | 202.85 | Bank
08-10 | 7 Ave | Repairs | Home Hardware, tap washers | 12.58 | Mastercard
08-15 | 14 St shared | Mortgage interest | ATB | 486.20 | Bank
08-15 | 7 Ave | Mortgage interest | ATB | 391.75 | Bank
08-24 | Basement | Repairs | Southland Plumbing, drain | 178.50 | Bank
09-04 | 14 St shared | Utilities | City of Lethbridge, August | 199.00 | Bank
09-15 | 14 St shared | Mortgage interest | ATB | 484.90 | Bank
09-15 | 7 Ave | Mortgage interest | ATB | 390.10 | Bank
09-21 | 7 Ave | Yard & snow | Jordy, mowing Aug and Sept | 120.00 | Cash
10-05 | 14 St shared | Utilities | City of Lethbridge, September | 212.30 | Bank
10-15 | 14 St shared | Mortgage interest | ATB | 483.60 | Bank
10-15 | 7 Ave | Mortgage interest | ATB | 388.45 | Bank
10-19 | Main | Repairs | Home Depot, furnace filters | 44.06 | Mastercard
10-26 | 14 St shared | Insurance | Peace Hills, both houses half each | 612.00 | Bank
10-26 | 7 Ave | Insurance | Peace Hills | 612.00 | Bank
11-05 | 14 St shared | Utilities | City of Lethbridge, October | 230.90 | Bank
"""


def lethbridgesuites() -> tuple[Workbook, Card]:
    """A landlady in Lethbridge: a rent ledger template copied for each tenant, with expenses and a summary added."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Summary"
    title(page, "A1", "Who owes what", 16)
    aside(page, "A2", "minus = paid ahead. Deposits are in the trust savings, not in here.", color="808080")
    head(page, 4, ["Suite", "Tenant", "Rent", "Charged", "Paid", "Owing"], "D9D2E9")
    tenants = list(rows(SUITES))
    for at, (sheet_name, suite, tenant, *_) in enumerate(tenants, 5):
        ref = f"'{sheet_name}'!"
        put(
            page,
            at,
            [suite, tenant, f"={ref}B5", f"=SUM({ref}C10:C120)", f"=SUM({ref}D10:D120)", f"=D{at}-E{at}"],
            ["", "", MONEY, MONEY, MONEY, SIGNED],
        )
    put(
        page, 9, ["Total", None, *[f"=SUM({c}5:{c}8)" for c in "CDEF"]], ["", "", MONEY, MONEY, MONEY, SIGNED]
    )
    bold(page, "A9", "C9", "D9", "E9", "F9")
    head(page, 12, ["Expenses since August", "14 St shared", "Main", "Basement", "7 Ave", "All"], "D9D2E9")
    kinds = ["Utilities", "Repairs", "Yard & snow", "Insurance", "Mortgage interest", "Property tax"]
    for at, kind in enumerate(kinds, 13):
        sums = [
            f"=SUMIFS(Expenses!$E$4:$E$300,Expenses!$C$4:$C$300,$A{at},Expenses!$B$4:$B$300,{c}$12)"
            for c in "BCDE"
        ]
        put(page, at, [kind, *sums, f"=SUM(B{at}:E{at})"], ["", *[NOT_NIL] * 4, MONEY])
    put(page, 19, ["Total", *[f"=SUM({c}13:{c}18)" for c in "BCDEF"]], ["", *[MONEY] * 5])
    put(
        page,
        21,
        ["Paid by tenants less expenses", None, None, None, None, "=E9-F19"],
        ["", "", "", "", "", DOLLARS],
    )
    bold(page, "A19", *[f"{c}19" for c in "BCDEF"], "A21", "F21")
    widths(page, 30, 24, 12, 12, 12, 12)

    for sheet_name, suite, tenant, since, rent, deposit, words in tenants:
        sheet = workbook.create_sheet(sheet_name)
        across(sheet, "A1:G1", "RENT LEDGER", "B4A7D6", 16)
        for row, (label, value) in enumerate(
            [("Tenant", tenant), ("Suite", suite), ("Rent", number(rent)), ("Deposit", number(deposit))], 3
        ):
            put(sheet, row, [label, value])
            bold(sheet, f"A{row}")
        put(sheet, 3, ["Since", date(since)], ["", "mmm d, yyyy"], 4)
        put(sheet, 4, ["Due", "the 1st"], column=4)
        sheet["B5"].number_format = sheet["B6"].number_format = MONEY
        sheet["B5"].alignment = sheet["B6"].alignment = Alignment(horizontal="left")
        aside(sheet, "A7", words, color="808080")
        head(sheet, 9, ["Date", "Description", "Charges", "Payments", "Balance", "How", "Rcpt #"], "D9D2E9")
        for at, (day, what, charge, paid, how, receipt) in enumerate(rows(SUITE_LEDGERS[sheet_name]), 10):
            values = [date(day), what, number(charge), number(paid), None, how or None, number(receipt)]
            put(sheet, at, values, ["mmm d", "", MONEY, MONEY])
        for row in range(10, 61):
            before = f"E{row - 1}+" if row > 10 else ""
            sheet[f"E{row}"] = f'=IF(A{row}="","",{before}C{row}-D{row})'
            sheet[f"E{row}"].number_format = SIGNED
        dropdown(sheet, "F10:F120", '"e-Transfer,Cheque,Cash"')
        sheet.freeze_panes = "A10"
        widths(sheet, 10, 34, 12, 12, 12, 12, 8)

    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "EXPENSES BOTH HOUSES", 14)
    head(costs, 3, ["Date", "Suite", "Kind", "To", "Amount", "Paid by"], "D9D2E9")
    for at, (day, suite, kind, to, amount, how) in enumerate(rows(SUITE_COSTS), 4):
        put(costs, at, [date(day), suite, kind, to, number(amount), how], ["mmm d", "", "", "", MONEY])
    dropdown(costs, "B4:B300", '"14 St shared,Main,Basement,7 Ave"')
    dropdown(costs, "C4:C300", '"' + ",".join(kinds) + '"')
    costs.freeze_panes = "A4"
    widths(costs, 10, 15, 20, 40, 12, 13)
    return workbook, {
        "book": "lethbridgesuites.xlsx",
        "half": "round70",
        "layout": "records",
        "about": "landlady with two suites, a house and a garage to let, Alberta, Canada, CAD",
        "dialect": "a rent ledger template copied for each tenant: particulars above, charges and payments with the balance filled down ahead, how and receipt number last; rent charged on the 1st, utilities when billed; expenses by suite and kind on a sheet of their own; who owes what first",
        "date_order": "mdy",
        "period": ["2026-11-01", "2026-11-30"],
        "tables": {**{r[0]: r[0] for r in tenants}, "expenses": "Expenses"},
        "free": {**{r[0]: ["Description", "Rcpt #"] for r in tenants}, "Expenses": ["To"]},
        "adds_up": {"Expenses": ["Amount"]},
        "watch": [
            *[f"Summary!{c}{row}" for row in range(5, 10) for c in "DEF"],
            *[f"Summary!F{row}" for row in range(13, 20)],
            *[f"Summary!{c}19" for c in "BCDE"],
            "Summary!F21",
        ],
        "zero": [],
    }


# surname | first | class | SAMAA | Jan-Jun: paid, day, how | Jul-Dec: paid, day, how | key | remarks
FLYERS = """
Botha | Riaan | Senior | 11204 | 475 | 01-12 | EFT | 475 | 07-04 | EFT | y | chairman
Coetzee | Danie | Senior | 8817 | 475 | 01-15 | EFT | | | | y |
Dlamini | Themba | Senior | 20931 | 475 | 02-02 | Yoco | 475 | 08-01 | Yoco | y |
Govender | Kreesan | Senior | 17450 | 475 | 01-20 | EFT | 475 | 07-11 | EFT | y |
Steyn | Kobus | Senior | 9126 | 475 | 01-31 | EFT | | | | y | safety officer
Marais | Johan | Senior | 15588 | 475 | 01-10 | EFT | 475 | 07-02 | EFT | y |
Mthembu | Lwazi | Senior | 22107 | 475 | 03-07 | Cash | | | | | no key yet
Pretorius | Hennie | Senior | 7743 | 475 | 01-17 | EFT | 475 | 07-18 | EFT | y |
Smit | Albert | Senior | 12990 | 475 | 02-14 | Yoco | | | | y |
Van Zyl | Ettienne | Senior | 16032 | 475 | 01-14 | EFT | 475 | 07-09 | EFT | y |
Khumalo | Bheki | Pensioner | 5410 | 240 | 01-24 | Cash | 240 | 07-25 | Cash | y |
Labuschagne | Piet | Pensioner | 3302 | 240 | 01-09 | EFT | 240 | 07-03 | EFT | y | life-long
Moodley | Sunil | Pensioner | 6125 | 240 | 01-28 | EFT | | | | y |
Swart | Gert | Pensioner | 4877 | 240 | 01-30 | EFT | 240 | 08-05 | EFT | y |
Naidoo | Rani | Pensioner | 21876 | 240 | 02-21 | Yoco | | | | | husband's plane
Botha | Ruan | Junior | 23014 | 120 | 01-12 | EFT | 120 | 07-04 | EFT | |
Jacobs | Liam | Junior | 23377 | 120 | 02-14 | Cash | | | | |
Ndlovu | Sanele | Junior | 23518 | 120 | 03-14 | Yoco | 120 | 08-01 | Yoco | |
"""
# date | from | kind | amount | how
FLYERS_IN = """
01-24 | Visitors, 6 at R50 | Visitors' day fees | 300 | Cash
02-14 | Boerewors rolls, open day | Braai & tuck shop | 1285 | Cash
02-14 | Card sales, open day | Braai & tuck shop | 640 | Yoco
02-28 | Visitors, 4 | Visitors' day fees | 200 | Yoco
03-14 | Boerewors rolls | Braai & tuck shop | 870 | Cash
04-11 | Entries, fun fly, 14 at R120 | Events | 1680 | EFT
04-11 | Boerewors rolls | Braai & tuck shop | 1410 | Cash
05-02 | Hobby Hangar, banner at the field | Sponsors | 1500 | EFT
05-30 | Visitors, 3 | Visitors' day fees | 150 | Cash
06-20 | Boerewors rolls | Braai & tuck shop | 765 | Cash
07-18 | Swap meet tables, 9 at R80 | Events | 720 | Yoco
07-18 | Boerewors rolls | Braai & tuck shop | 1090 | Cash
08-01 | Visitors, 5 | Visitors' day fees | 250 | Yoco
"""
# date | to | kind | amount | how | slip
FLYERS_OUT = """
01-10 | Farmer Viljoen, field rent Jan-Mar | Field rent | 1800 | EFT | y
01-19 | Sipho, cutting the runway | Grass & field | 350 | Cash |
01-26 | SAMAA club affiliation | SAMAA & insurance | 1150 | EFT | y
02-13 | Makro, wors and rolls | Braai & tuck shop | 912.40 | EFT | y
02-16 | Sipho, cutting the runway | Grass & field | 350 | Cash |
02-28 | Yoco fees | Bank & Yoco fees | 41.20 | Yoco |
03-05 | BuildIt, gate chain and lock | Grass & field | 286.90 | EFT | y
03-13 | Makro, rolls | Braai & tuck shop | 498.75 | EFT | y
03-16 | Sipho, cutting the runway | Grass & field | 350 | Cash |
04-10 | Trophies for the fun fly | Events | 620 | EFT | y
04-10 | Makro, wors and rolls | Braai & tuck shop | 884.20 | EFT | y
04-11 | Farmer Viljoen, field rent Apr-Jun | Field rent | 1800 | EFT | y
04-20 | Sipho, cutting the runway | Grass & field | 350 | Cash |
05-14 | Windsock, Hobby Hangar | Grass & field | 345 | EFT | y
06-19 | Makro, wors | Braai & tuck shop | 430.60 | EFT | y
06-30 | FNB charges, half year | Bank & Yoco fees | 198 | EFT |
07-06 | Farmer Viljoen, field rent Jul-Sep | Field rent | 1800 | EFT | y
07-17 | Makro, wors and rolls | Braai & tuck shop | 655.30 | EFT | y
07-20 | Sipho, cutting the runway | Grass & field | 350 | Cash |
08-03 | Yoco fees | Bank & Yoco fees | 36.85 | Yoco |
"""


def modelflyers() -> tuple[Workbook, Card]:
    """A model flying club in KwaZulu-Natal: a dues list whose year was halved, with money lists and a treasurer's page."""
    workbook = Workbook()
    roll = workbook.active
    roll.title = "Members 2026"
    across(roll, "A1:O1", "UMLAAS MODEL FLYERS - MEMBERSHIP DUES", "9FC5E8", 16)
    put(roll, 3, ["Half-year dues:"])
    bold(roll, "A3")
    for at, (name, fee) in enumerate([("Senior", 475), ("Pensioner", 240), ("Junior", 120)], 3):
        put(roll, at, [name, fee], ["", RAND], 5)
    put(roll, 3, ["dues are paid in two halves since 2026"], column=8)
    across(roll, "H5:J5", "JAN - JUN", "CFE2F3", size=12)
    across(roll, "K5:M5", "JUL - DEC", "D9EAD3", size=12)
    titles = [
        "#",
        "Surname",
        "Name",
        "Class",
        "SAMAA",
        "Half",
        "Year",
        *["Paid", "Date", "How"] * 2,
        "Owing",
        "Key",
        "Remarks",
    ]
    head(roll, 6, titles, "9FC5E8")
    at = 6
    for at, r in enumerate(rows(FLYERS), 7):
        surname, name, kind, samaa, *halves, key, remark = r
        values: list[object] = [at - 6, surname, name, kind, number(samaa)]
        values += [f"=INDEX($F$3:$F$5,MATCH(D{at},$E$3:$E$5,0))", f"=F{at}*2"]
        for paid, day, how in (halves[:3], halves[3:]):
            values += [number(paid), date(day) if day else None, how or None]
        values += [f"=G{at}-H{at}-K{at}", key or None, remark or None]
        formats = ["", "", "", "", "", MONEY, MONEY, MONEY, "d mmm", "", MONEY, "d mmm", "", NOT_NIL]
        put(roll, at, values, formats)
    last = at
    total = last + 2
    put(roll, total, ["Totals"])
    for c in "GHKN":
        roll[f"{c}{total}"] = f"=SUM({c}7:{c}{last})"
        roll[f"{c}{total}"].number_format = MONEY
    roll[f"B{total + 1}"], roll[f"H{total + 1}"] = "how many have paid", f"=COUNT(H7:H{last})"
    roll[f"K{total + 1}"] = f"=COUNT(K7:K{last})"
    bold(roll, f"A{total}", *[f"{c}{total}" for c in "GHKN"])
    shade(roll, f"A{total}:P{total}", "CFE2F3")
    dropdown(roll, f"J7:J{last}", '"EFT,Yoco,Cash"')
    dropdown(roll, f"M7:M{last}", '"EFT,Yoco,Cash"')
    roll.freeze_panes = "D7"
    widths(roll, 7, 15, 12, 11, 9, 9, 9, 9, 9, 8, 9, 9, 8, 10, 6, 24)

    kinds_in = ["Visitors' day fees", "Braai & tuck shop", "Events", "Sponsors"]
    kinds_out = [
        "Field rent",
        "Grass & field",
        "SAMAA & insurance",
        "Braai & tuck shop",
        "Events",
        "Bank & Yoco fees",
    ]
    more = workbook.create_sheet("Other income")
    title(more, "A1", "Money in besides dues", 13)
    head(more, 3, ["Date", "From", "Kind", "Amount R", "How"], "D9EAD3")
    for at, (day, who, kind, amount, how) in enumerate(rows(FLYERS_IN), 4):
        put(more, at, [date(day), who, kind, number(amount), how], ["d mmm", "", "", MONEY])
    widths(more, 10, 36, 22, 12, 9)
    spent = workbook.create_sheet("Expenses")
    title(spent, "A1", "Money out", 13)
    head(spent, 3, ["Date", "To", "Kind", "Amount R", "How", "Slip"], "F4CCCC")
    for at, (day, who, kind, amount, how, slip) in enumerate(rows(FLYERS_OUT), 4):
        put(spent, at, [date(day), who, kind, number(amount), how, slip or None], ["d mmm", "", "", MONEY])
    widths(spent, 10, 36, 22, 12, 9, 6)
    dropdown(more, "C4:C300", '"' + ",".join(kinds_in) + '"')
    dropdown(spent, "C4:C300", '"' + ",".join(kinds_out) + '"')
    for sheet in (more, spent):
        dropdown(sheet, "E4:E300", '"EFT,Yoco,Cash"')
        sheet.freeze_panes = "A4"

    page = workbook.create_sheet("Treasurer", 0)
    title(page, "B1", "Treasurer's page 2026", 16)
    lines: list[tuple[str, str | None]] = [
        ("IN", None),
        ("Dues", f"='Members 2026'!H{total}+'Members 2026'!K{total}"),
    ]
    lines += [(kind, "='Other income'") for kind in kinds_in] + [("Total in", "total"), ("OUT", None)]
    lines += [(kind, "=Expenses") for kind in kinds_out] + [("Total out", "total"), ("OVER / (SHORT)", "net")]
    ends: list[int] = []
    start = at = 3
    for label, what in lines:
        value: str | None = what
        if what is None:
            start = at + 1
        elif what == "total":
            value = f"=SUM(C{start}:C{at - 1})"
            ends.append(at)
        elif what == "net":
            value = f"=C{ends[0]}-C{ends[1]}"
        elif what in ("='Other income'", "=Expenses"):
            source = what[1:]
            value = f"=SUMIF({source}!$C$4:$C$300,B{at},{source}!$D$4:$D$300)"
        put(page, at, [label, value], ["", SIGNED], 2)
        if what in (None, "total", "net"):
            bold(page, f"B{at}", f"C{at}")
        at += 1
    top = 3
    put(page, top, ["WHERE IT IS", "1 Jan", "in", "out", "now"], column=5)
    bold(page, *[f"{c}{top}" for c in "EFGHI"])
    for row, (how, opening) in enumerate([("EFT", 6240.15), ("Yoco", 0), ("Cash", 410)], top + 1):
        dues = "+".join(
            f"SUMIF('Members 2026'!{h}7:{h}{last},E{row},'Members 2026'!{a}7:{a}{last})"
            for a, h in ("HJ", "KM")
        )
        put(
            page,
            row,
            [
                how,
                opening,
                f"=SUMIF('Other income'!E4:E300,E{row},'Other income'!D4:D300)+{dues}",
                f"=SUMIF(Expenses!E4:E300,E{row},Expenses!D4:D300)",
                f"=F{row}+G{row}-H{row}",
            ],
            ["", *[SIGNED] * 4],
            5,
        )
    put(page, top + 4, ["All", *[f"=SUM({c}4:{c}6)" for c in "FGHI"]], ["", *[SIGNED] * 4], 5)
    bold(page, *[f"{c}{top + 4}" for c in "EFGHI"])
    aside(
        page,
        "E9",
        "EFT = FNB cheque account. Yoco and cash are paid over to FNB once, in December.",
        color="808080",
    )
    put(page, 11, ["check", "=ROUND(I7-F7-C" + str(at - 1) + ",2)"], ["", SIGNED], 5)
    put(page, 13, ["Dues still owing", f"='Members 2026'!N{total}"], ["", SIGNED], 5)
    widths(page, 3, 24, 13, 4, 18, 12, 12, 12, 12)
    return workbook, {
        "book": "modelflyers.xlsx",
        "half": "round70",
        "layout": "records",
        "about": "model flying club, KwaZulu-Natal, South Africa, ZAR",
        "dialect": "a dues list whose year was cut into two halves: paid, date and how under a band for each, the half's dues looked up by class in a box above, what is owing by formula, totals and a count below; other income and expenses by kind and how on two sheets; a treasurer's page with a box of where the money is",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"members": "Members 2026", "income": "Other income", "expenses": "Expenses"},
        "free": {"Other income": ["From"], "Expenses": ["To", "Slip"]},
        "adds_up": {"Other income": ["Amount R"], "Expenses": ["Amount R"]},
        "watch": [
            *[f"Members 2026!{c}{total}" for c in "HKN"],
            *[f"Treasurer!C{row}" for row in (4, 5, 6, 7, 8, 9, *range(11, 19))],
            *[f"Treasurer!I{row}" for row in range(4, 8)],
            "Treasurer!F11",
            "Treasurer!F13",
        ],
        "zero": ["Treasurer!F11"],
    }


BOOKS = [tampineshome, seedrep, mobilenotary, lethbridgesuites, modelflyers]
