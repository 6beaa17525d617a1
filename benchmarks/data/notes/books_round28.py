"""The workbooks of round 28: a tree surgeon, a tyre shop, an archery club, a family, a fishing boat, a solar fitter."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


TREE_ACCOUNTS = """
Bank | own
Cash in hand | own
Customers owing | own
Chipper & saws | own
Pickup | own
Depreciation so far | own
Suppliers owing | owe
Customer deposits | owe
Pickup loan | owe
Capital | capital
Drawings | capital
Tree work | income
Hedges & gardens | income
Stump grinding | income
Logs & woodchip | income
Groundsman's pay | cost
Pickup fuel | cost
Saw fuel & oil | cost
Saw parts & sharpening | cost
Ropes & protective gear | cost
Plant hire | cost
Tip fees | cost
Pickup repairs & tax | cost
Insurance | cost
Phone | cost
Advertising | cost
Courses & tickets | cost
Office & sundries | cost
Bank charges | cost
Loan interest | cost
Depreciation | cost
"""

TREE_JOURNAL = """
09-01 | Opening balances | Bank 3184.60; Cash in hand 140; Customers owing 620; Chipper & saws 8600; Pickup 9500; Depreciation so far -4100; Suppliers owing -88.50; Pickup loan -5400; Capital -12456.10
09-02 | Diesel, Ballasalla | Pickup fuel 58; Bank -58
09-03 | Cowley, ash dismantled, Port St Mary | Bank 540; Tree work -540
09-04 | Juan, two days | Groundsman's pay 220; Cash in hand -220
09-05 | Teare, leylandii hedge cut, cash | Cash in hand 280; Hedges & gardens -280
09-07 | Manx Saw Centre, August | Suppliers owing 88.50; Bank -88.50
09-08 | Aspen and chain oil | Saw fuel & oil 64.20; Bank -64.20
09-10 | Braddan Commissioners, invoice of August | Bank 620; Customers owing -620
09-11 | Richmond Hill, green waste | Tip fees 36; Bank -36
09-12 | Logs, two loads | Cash in hand 170; Logs & woodchip -170
09-14 | Manx Saw Centre, chains, on account | Saw parts & sharpening 52.40; Suppliers owing -52.40
09-15 | Pickup loan | Pickup loan 150; Loan interest 26; Bank -176
09-16 | Sure, mobile | Phone 24; Bank -24
09-18 | Tower Insurance, monthly | Insurance 71.30; Bank -71.30
09-19 | Quayle, stump, Laxey | Bank 120; Stump grinding -120
09-21 | Rushen Heritage, three limes reduced, invoice 62 | Customers owing 960; Tree work -960
09-23 | Juan, three days | Groundsman's pay 330; Bank -330
09-25 | Drawings | Drawings 600; Bank -600
09-28 | Laxey Towing, stump grinder for a day | Plant hire 95; Bank -95
09-30 | Bank charges | Bank charges 6.50; Bank -6.50
10-02 | Diesel, Ballasalla | Pickup fuel 61.50; Bank -61.50
10-05 | Skillicorn, deposit for the poplars | Bank 250; Customer deposits -250
10-06 | Manx Saw Centre, September | Suppliers owing 52.40; Bank -52.40
10-08 | Rushen Heritage paid 62 | Bank 960; Customers owing -960
10-10 | Juan, two days | Groundsman's pay 220; Cash in hand -220
10-12 | Manx Saw Centre, bar, chains and files, on account | Saw parts & sharpening 126.40; Suppliers owing -126.40
10-14 | Richmond Hill, green waste | Tip fees 42; Bank -42
10-15 | Pickup loan | Pickup loan 150; Loan interest 25.20; Bank -175.20
10-16 | Skillicorn, poplars done, 850 less the deposit | Bank 600; Customer deposits 250; Tree work -850
10-17 | Sure, mobile | Phone 24; Bank -24
10-19 | Tower Insurance, monthly | Insurance 71.30; Bank -71.30
10-20 | Cash from the bank | Cash in hand 200; Bank -200
10-22 | Mrs Corlett, ash at the gate, invoice 63 | Customers owing 380; Tree work -380
10-24 | Kinrade, hedges, cash | Cash in hand 190; Hedges & gardens -190
10-26 | Aspen and chain oil | Saw fuel & oil 58.90; Bank -58.90
10-28 | Climbing boots | Ropes & protective gear 165; Bank -165
10-29 | Drawings | Drawings 600; Bank -600
10-30 | Bank charges | Bank charges 6.50; Bank -6.50
10-31 | Depreciation, September and October | Depreciation 240; Depreciation so far -240
"""


def treesurgeon() -> tuple[Workbook, Card]:
    """A tree surgeon on the Isle of Man: account before what it was, debit and credit columns, one page of accounts."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Day book"
    title(journal, "A1", "Glen Tree Care - from 1 September 2026")
    head(journal, 3, ["Date", "Account", "What", "Dr £", "Cr £"], "D5E8D4")
    at = 4
    for day, what, lines in journal_lines(TREE_JOURNAL):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(journal, at, [day, name, what, debit, credit], ["dd/mm/yyyy", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 26, 48, 12, 12)
    page = workbook.create_sheet("Accounts")
    title(page, "A1", "Accounts (minus = owed or earned)")
    head(page, 3, ["Account", "Kind", "Total £"], "D5E8D4")
    accounts = list(rows(TREE_ACCOUNTS))
    for at, (name, kind) in enumerate(accounts, 4):
        one, two = (f"SUMIFS('Day book'!{c}$4:{c}$2000,'Day book'!$B$4:$B$2000,A{at})" for c in "DE")
        put(page, at, [name, kind, f"=ROUND({one}-{two},2)"], ["", "", SIGNED])
    last = 3 + len(accounts)
    for row, (label, formula) in enumerate(
        (
            ("Earned so far", f'=-SUMIFS(C4:C{last},B4:B{last},"income")'),
            ("Spent so far", f'=SUMIFS(C4:C{last},B4:B{last},"cost")'),
            ("Profit", "=F4-F5"),
            ("What I own", f'=SUMIFS(C4:C{last},B4:B{last},"own")'),
            ("What I owe", f'=-SUMIFS(C4:C{last},B4:B{last},"owe")'),
            ("Check, must be 0", f"=ROUND(SUM(C4:C{last}),2)"),
        ),
        4,
    ):
        put(page, row, [label, formula], ["", SIGNED], 5)
    bold(page, "E6", "F6")
    dropdown(journal, "B4:B2000", f"Accounts!$A$4:$A${last}")
    widths(page, 28, 10, 13, 4, 22, 13)
    return workbook, {
        "book": "treesurgeon.xlsx",
        "half": "round28",
        "layout": "journal",
        "about": "tree surgeon, Isle of Man, GBP; sole trader, not registered for VAT",
        "dialect": "debit and credit columns last, the account before what it was, plain account names; totals by formulas on one page",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Day book",
            "date": "Date",
            "account": "Account",
            "debit": "Dr £",
            "credit": "Cr £",
        },
        "free": {"Day book": ["What"]},
        "adds_up": {"Day book": ["Dr £", "Cr £"]},
        "watch": [
            *[f"Accounts!C{row}" for row in (4, 5, 6, 10, 11, 12)],
            *[f"Accounts!F{row}" for row in range(4, 10)],
        ],
        "zero": ["Accounts!F9"],
    }


TYRE_ACCOUNTS = """
1000 | Republic Bank | Asset
1010 | Cash drawer | Asset
1100 | Accounts receivable | Asset
1200 | Stock | Asset
1500 | Workshop equipment | Asset
1590 | Accumulated depreciation | Asset
2000 | Accounts payable | Liability
2100 | VAT payable | Liability
2200 | PAYE & NIS payable | Liability
2300 | Bank loan | Liability
2400 | Due to director | Liability
3000 | Share capital | Equity
3100 | Retained earnings | Equity
4000 | Tyre sales | Income
4010 | Battery sales | Income
4020 | Alignment & balancing | Income
4030 | Repairs & patches | Income
5000 | Tyre purchases | Cost of sales
5010 | Battery purchases | Cost of sales
5020 | Freight & clearing | Cost of sales
6000 | Wages | Expense
6010 | Employer's NIS | Expense
6100 | Rent | Expense
6110 | Electricity | Expense
6120 | Water | Expense
6130 | Phone & internet | Expense
6200 | Workshop supplies | Expense
6210 | Equipment repairs | Expense
6300 | Vehicle & fuel | Expense
6310 | Advertising | Expense
6320 | Security | Expense
6400 | Insurance | Expense
6500 | Licences & fees | Expense
6600 | Bank charges | Expense
6610 | Loan interest | Expense
6700 | Depreciation | Expense
6900 | Office & general | Expense
"""

TYRE_JOURNAL = """
10-01 | Opening balances | 1000 1486200; 1010 65000; 1100 342000; 1200 2180000; 1500 3150000; 1590 -840000; 2000 -570000; 2100 -118400; 2200 -74200; 2300 -1450000; 2400 -600000; 3000 -500000; 3100 -3070600
10-01 | Rent, Vlissengen Road, October | 6100 180000; 1000 -180000
10-02 | Drawer sales | 1010 171000; 4000 -120000; 4020 -18000; 4030 -12000; 2100 -21000
10-03 | Drawer cash banked | 1000 160000; 1010 -160000
10-06 | Inv 1081 Demerara Couriers, 6 tyres | 1100 171000; 4000 -150000; 2100 -21000
10-07 | Kaieteur Tyre Imports bill 3302, 15 tyres | 5000 280000; 2100 39200; 2000 -319200
10-08 | Ruimveldt Minibus Assn paid inv 1078 | 1000 228000; 1100 -228000
10-09 | Lunch and bottled water for the men | 6900 6500; 1010 -6500
10-12 | Kaieteur Tyre Imports, September bill | 2000 570000; 1000 -570000
10-13 | Drawer sales | 1010 205200; 4000 -110000; 4010 -45000; 4020 -15000; 4030 -10000; 2100 -25200
10-14 | Drawer cash banked | 1000 190000; 1010 -190000
10-15 | PAYE and NIS, September | 2200 74200; 1000 -74200
10-15 | GPL, electricity | 6110 48600; 1000 -48600
10-16 | Wages, Ravi and Kevin, fortnight | 6000 160000; 6010 13440; 2200 -38200; 1000 -135240
10-19 | GTT | 6130 14500; 1000 -14500
10-20 | Guyana Battery Co, 6 batteries, cheque | 5010 108000; 2100 15120; 1000 -123120
10-21 | GRA, VAT for September | 2100 118400; 1000 -118400
10-22 | Drawer sales | 1010 193800; 4000 -130000; 4020 -24000; 4030 -16000; 2100 -23800
10-23 | Patches, valves and glue, Gafoors | 6200 22000; 2100 3080; 1010 -25080
10-24 | Drawer cash banked | 1000 150000; 1010 -150000
10-26 | Diesel for the pickup | 6300 12000; 1010 -12000
10-27 | Inv 1082 Eccles Taxi Service, 8 tyres | 1100 228000; 4000 -200000; 2100 -28000
10-28 | Bank loan, October | 2300 50000; 6610 11800; 1000 -61800
10-29 | Federal guard service, October | 6320 55000; 1000 -55000
10-30 | Wages, Ravi and Kevin, fortnight | 6000 160000; 6010 13440; 2200 -38200; 1000 -135240
10-30 | Republic Bank charges | 6600 2400; 1000 -2400
10-31 | Depreciation, October | 6700 26000; 1590 -26000
"""


def tyreshop() -> tuple[Workbook, Card]:
    """A tyre shop in Guyana: accounts by number with names looked up, VAT in one account, debtors and creditors."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Chart"
    title(chart, "A1", "Stabroek Tyre & Battery Inc. - chart of accounts (G$)")
    head(chart, 3, ["No", "Account", "Class"], "F8CECC")
    accounts = [(int(code), name, kind) for code, name, kind in rows(TYRE_ACCOUNTS)]
    for at, account in enumerate(accounts, 4):
        put(chart, at, account, ["0"])
    last = 3 + len(accounts)
    widths(chart, 8, 28, 16)
    journal = workbook.create_sheet("Journal")
    title(journal, "A1", "General journal")
    head(journal, 3, ["JE", "Date", "Acct no", "Account", "Debit", "Credit", "Description"], "F8CECC")
    at = 4
    for entry, (day, what, lines) in enumerate(journal_lines(TYRE_JOURNAL), 1):
        for code, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            name = f'=IFERROR(VLOOKUP(C{at},Chart!$A$4:$B${last},2,FALSE),"")'
            put(
                journal,
                at,
                [entry, day, int(code), name, debit, credit, what],
                ["0", "dd-mmm-yy", "0", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 6, 12, 9, 26, 14, 14, 46)
    trial = workbook.create_sheet("TB")
    title(trial, "A1", "Trial balance")
    head(trial, 3, ["No", "Account", "Class", "Debit", "Credit"], "F8CECC")
    where: dict[str, int] = {}
    for at, (code, name, kind) in enumerate(accounts, 4):
        where[str(code)] = at
        one, two = (f"SUMIFS(Journal!{c}$4:{c}$2000,Journal!$C$4:$C$2000,$A{at})" for c in "EF")
        put(
            trial,
            at,
            [code, name, kind, f"=MAX(ROUND({one}-{two},2),0)", f"=MAX(ROUND({two}-{one},2),0)"],
            ["0", "", "", MONEY, MONEY],
        )
    put(
        trial,
        last + 1,
        [None, "Totals", None, f"=SUM(D4:D{last})", f"=SUM(E4:E{last})"],
        ["", "", "", MONEY, MONEY],
    )
    bold(trial, f"B{last + 1}", f"D{last + 1}", f"E{last + 1}")
    widths(trial, 8, 28, 16, 15, 15)
    report = workbook.create_sheet("Results")
    title(report, "A1", "Results from 1 October 2026")

    def net(kind: str, one: str, two: str) -> str:
        of = f'TB!C4:C{last},"{kind}")'
        return f"=SUMIFS(TB!{one}4:{one}{last},{of}-SUMIFS(TB!{two}4:{two}{last},{of}"

    for row, (label, formula) in enumerate(
        (
            ("Income", net("Income", "E", "D")),
            ("Cost of sales", net("Cost of sales", "D", "E")),
            ("Gross profit", "=B3-B4"),
            ("Expenses", net("Expense", "D", "E")),
            ("Net profit", "=B5-B6"),
            ("Assets", net("Asset", "D", "E")),
            ("Liabilities", net("Liability", "E", "D")),
            ("Equity brought forward", net("Equity", "E", "D")),
            ("Out of balance", "=ROUND(B8-B9-B10-B7,2)"),
        ),
        3,
    ):
        put(report, row, [label, formula], ["", SIGNED])
    bold(report, "A5", "B5", "A7", "B7")
    widths(report, 28, 16)
    return workbook, {
        "book": "tyreshop.xlsx",
        "half": "round28",
        "layout": "journal",
        "about": "tyre and battery shop, Guyana, GYD, VAT 14%",
        "dialect": "account numbers with looked-up names, debit and credit columns before the description, VAT in one account; trial balance and results by formulas",
        "date_order": "dmy",
        "period": ["2026-10-01", "2027-09-30"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Acct no",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["JE", "Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            f"TB!D{where['1000']}",
            f"TB!D{where['1010']}",
            f"TB!D{where['1100']}",
            f"TB!E{where['2000']}",
            f"TB!D{where['2100']}",
            f"TB!E{where['2100']}",
            f"TB!E{where['2400']}",
            *[f"Results!B{row}" for row in range(3, 12)],
        ],
        "zero": ["Results!B11"],
    }


ARCHERY_IN = [
    "Subscriptions",
    "Range fees",
    "Beginners' courses",
    "Competitions",
    "Sponsors & gifts",
    "Kit sold",
]
ARCHERY_OUT = [
    "Field & hall rent",
    "Targets & stands",
    "Bows & arrows",
    "Federation & insurance",
    "Medals & prizes",
    "Judges & coaches",
    "Food & drinks",
    "Printing & post",
    "Website & bank",
]

# date | bank or tin | what | heading | in | out
ARCHERY_BOOK = """
09-01 | Bank | Balance from last season | Brought forward | 1846.20 |
09-01 | Tin | Balance from last season | Brought forward | 62.50 |
09-03 | Bank | Commune, field for September | Field & hall rent | | 140
09-05 | Tin | Saturday range fees | Range fees | 48 |
09-07 | Bank | J. Schmit, subscription | Subscriptions | 110 |
09-08 | Bank | S. Okoye, subscription | Subscriptions | 110 |
09-09 | Bank | P. Weber and family, subscriptions | Subscriptions | 190 |
09-12 | Tin | Saturday range fees | Range fees | 56 |
09-14 | Tin | Coffee and biscuits, Cactus | Food & drinks | | 17.40
09-15 | Bank | Decathlon, target pins and faces | Targets & stands | | 74.90
09-18 | Bank | Autumn course, 5 people | Beginners' courses | 225 |
09-19 | Tin | Saturday range fees | Range fees | 60 |
09-22 | Tin | Tin money to the bank | Tin to bank | | 150
09-22 | Bank | Tin money to the bank | Tin to bank | 150 |
09-25 | Bank | FLTA, club affiliation | Federation & insurance | | 220
09-28 | Bank | Bow Shop, two training bows | Bows & arrows | | 318
09-30 | Bank | Spuerkeess, account fee | Website & bank | | 6
10-01 | Bank | Commune, field for October | Field & hall rent | | 140
10-03 | Tin | Saturday range fees | Range fees | 52 |
10-06 | Bank | L. Ferreira, subscription | Subscriptions | 110 |
10-09 | Bank | Open day, leaflets | Printing & post | | 38.60
10-10 | Tin | Saturday range fees | Range fees | 44 |
10-12 | Tin | Old arrows sold to C. Muller | Kit sold | 25 |
10-17 | Bank | Autumn shoot, entries online | Competitions | 336 |
10-17 | Tin | Autumn shoot, entries on the day | Competitions | 72 |
10-17 | Tin | Autumn shoot, sausages and drinks | Food & drinks | | 61.35
10-17 | Bank | Autumn shoot, judge Mme Kieffer | Judges & coaches | | 80
10-19 | Bank | Autumn shoot, medals | Medals & prizes | | 92.40
10-22 | Bank | Garage Thill, sponsor | Sponsors & gifts | 250 |
10-26 | Bank | T. Novak, course refunded, ill | Beginners' courses | | 45
10-31 | Bank | Spuerkeess, account fee | Website & bank | | 6
"""


def archery() -> tuple[Workbook, Card]:
    """An archery club in Luxembourg: the bank and the tin in one list told apart by a column, totals by heading."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Alzette Archers - cash book 2026/27")
    head(book, 3, ["Date", "Bank / tin", "What", "Heading", "In €", "Out €"], "DAE8FC")
    for at, (day, place, what, heading, received, paid) in enumerate(rows(ARCHERY_BOOK), 4):
        put(
            book,
            at,
            [date(day), place, what, heading, number(received), number(paid)],
            ["dd.mm.yyyy", "", "", "", MONEY, MONEY],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 10, 40, 24, 11, 11)
    report = workbook.create_sheet("Season")
    title(report, "A1", "For the committee")
    head(report, 3, ["Money in", "€"], "DAE8FC")

    def totals(at: int, names: list[str], one: str, two: str) -> int:
        for row, name in enumerate(names, at):
            heads = f"'Cash book'!D$4:D$900,A{row}"
            formula = f"=SUMIFS('Cash book'!{one}$4:{one}$900,{heads})-SUMIFS('Cash book'!{two}$4:{two}$900,{heads})"
            put(report, row, [name, formula], ["", SIGNED])
        end = at + len(names)
        put(report, end, ["Total", f"=SUM(B{at}:B{end - 1})"], ["", SIGNED])
        bold(report, f"A{end}", f"B{end}")
        return end

    income = totals(4, ARCHERY_IN, "E", "F")
    head(report, income + 2, ["Money out", "€"], "DAE8FC")
    spent = totals(income + 3, ARCHERY_OUT, "F", "E")
    at = spent + 2
    put(report, at, ["Left over this season", f"=B{income}-B{spent}"], ["", SIGNED])
    for row, place in enumerate(("Bank", "Tin"), at + 1):
        of = f"'Cash book'!B$4:B$900,A{row}"
        put(
            report,
            row,
            [place, f"=SUMIFS('Cash book'!E$4:E$900,{of})-SUMIFS('Cash book'!F$4:F$900,{of})"],
            ["", SIGNED],
        )
    put(
        report,
        at + 3,
        [
            "Should be 0",
            f"=ROUND(SUMIFS('Cash book'!E$4:E$900,'Cash book'!D$4:D$900,\"Brought forward\")+B{at}-B{at + 1}-B{at + 2},2)",
        ],
        ["", SIGNED],
    )
    widths(report, 28, 13)
    names = [*ARCHERY_IN, *ARCHERY_OUT, "Tin to bank", "Brought forward"]
    head(report, 3, ["Headings"], "EEEEEE", 4)
    for row, name in enumerate(names, 4):
        report.cell(row, 4, name)
    report.column_dimensions["D"].width = 24
    dropdown(book, "D4:D900", f"Season!$D$4:$D${3 + len(names)}")
    dropdown(book, "B4:B900", '"Bank,Tin"')
    return workbook, {
        "book": "archery.xlsx",
        "half": "round28",
        "layout": "cash book",
        "about": "archery club, Luxembourg, EUR",
        "dialect": "the bank and the tin in one list told apart in a column, a heading on every line, money moved written as two lines, no running balance",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {
            "sheet": "Cash book",
            "date": "Date",
            "category": "Heading",
            "in": "In €",
            "out": "Out €",
        },
        "free": {"Cash book": ["What"]},
        "adds_up": {"Cash book": ["In €", "Out €"]},
        "watch": [f"Season!B{row}" for row in (income, spent, at, at + 1, at + 2, at + 3)],
        "zero": [f"Season!B{at + 3}"],
    }


# line | budget a month | August to October, and what November has already
DUBAI = {
    "COMING IN": """
Imran salary | 18500 | 18500 | 18500 | 18500 |
Sana salary | 7200 | 7200 | 7200 | 7200 | 7200
Other in | | | 450 | |
""",
    "HOME": """
Rent | 7000 | | 21000 | |
DEWA | 650 | 912.40 | 868.15 | 741.60 |
Chiller | 380 | 455 | 438 | 396 |
du internet & tv | 389 | 389 | 389 | 389 | 389
Lorna | 2200 | 2200 | 2200 | 2350 |
Fixing & furniture | 200 | 160 | | 275 |
""",
    "FOOD": """
Groceries | 2400 | 2512.35 | 2388.90 | 2467.20 | 1104.65
Restaurants & delivery | 700 | 812 | 655.50 | 734 | 268
""",
    "CAR": """
Petrol | 450 | 486 | 462 | 471 | 150
Salik & parking | 200 | 200 | 150 | 200 | 50
Car loan | 1640 | 1640 | 1640 | 1640 | 1640
Service, insurance & registration | 300 | | 1480 | |
""",
    "CHILDREN": """
School fees | 2900 | | 8700 | |
School bus & canteen | 550 | | 550 | 550 | 550
Activities & books | 300 | 180 | 420 | 260 |
Children's clothes | 200 | 95 | 388 | | 340
""",
    "US": """
Doctor & pharmacy | 250 | 85 | 310 | 140 | 62
Mobiles | 325 | 325 | 325 | 325 | 325
Clothes & salon | 300 | 240 | 185 | 410 |
Gym & subscriptions | 280 | 280 | 280 | 280 | 280
Gifts & charity | 300 | 500 | 150 | 300 |
Money to parents | 1500 | 1500 | 1500 | 1500 |
""",
    "PUT AWAY": """
Savings | 1500 | 1500 | | 1500 |
Trip home | 800 | 800 | 800 | 800 |
""",
}


def dubaihome() -> tuple[Workbook, Card]:
    """A family in Dubai: lines by months from August, the monthly budget before them, totals of each part."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Home 26-27"
    title(sheet, "A1", "Home money (AED)")
    months = ["Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul"]
    head(sheet, 3, ["", "Budget", *months, "So far"], "FFE6CC")
    letters = "CDEFGHIJKLMN"
    at = 3
    totals: list[int] = []
    for section, text in DUBAI.items():
        at += 1
        sheet.cell(at, 1, section)
        bold(sheet, f"A{at}")
        start = at + 1
        for name, budget, *amounts in rows(text):
            at += 1
            put(sheet, at, [name, number(budget), *[number(a) for a in amounts]], ["", *[MONEY] * 14])
            put(sheet, at, [f"=SUM(C{at}:N{at})"], [MONEY], 15)
        at += 1
        put(
            sheet,
            at,
            [f"Total {section.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "B" + letters + "O"]],
            ["", *[MONEY] * 14],
        )
        bold(sheet, *[f"{c}{at}" for c in "AB" + letters + "O"])
        totals.append(at)
    income, *others = totals
    out, left = at + 2, at + 3
    every = "B" + letters + "O"
    put(
        sheet,
        out,
        ["All going out", *["=" + "+".join(f"{c}{row}" for row in others) for c in every]],
        ["", *[MONEY] * 14],
    )
    put(sheet, left, ["Left", *[f"={c}{income}-{c}{out}" for c in every]], ["", *[SIGNED] * 14])
    bold(sheet, f"A{out}", f"A{left}")
    sheet.freeze_panes = "C4"
    widths(sheet, 32, 11, *[11] * 12, 12)
    return workbook, {
        "book": "dubaihome.xlsx",
        "half": "round28",
        "layout": "grid",
        "about": "family with two children, Dubai, AED",
        "dialect": "lines by months from August, a monthly budget before them, parts with totals, the year's total after",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "grid": {"sheet": "Home 26-27", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [
            f"Home 26-27!{cell}"
            for cell in (f"F{income}", f"F{out}", f"F{left}", f"O{income}", f"O{out}", f"O{left}")
        ],
    }


# line | this year | last year | how
BOAT_IN = """
Charters, full day | 21850 | 24700 | card straight to RBC, or cash
Charters, half day | 12180 | 13860 | card straight to RBC, or cash
Crawfish | 6804 | 7420 | hotels owe me, they pay by cheque each month
Fish & conch | 4315 | 3980 | cash at the dock
Tips | 2460 | 2715 | cash
"""
BOAT_OUT = """
Fuel | 8120 | 9240 | marina account, paid at the month's end
Bait & ice | 2385 | 2610 | cash
Mate (Tyrell) | 6240 | 7080 | cash, by the day
Dock fees | 3500 | 4200 | RBC, 350 a month
Engine & hull repairs | 2940 | 1865 | RBC
Rods, lines & gear | 1275 | 1490 | RBC card
Guests' food & drinks | 980 | 1115 | cash
Boat insurance | 2650 | 2580 | RBC, once a year in March
Licences & permits | 620 | 620 | RBC
Phone & radio | 715 | 858 | RBC, ALIV by direct debit
Advertising & website | 540 | 690 | RBC card
Card & bank fees | 486 | 552 | RBC
Loan interest | 2510 | 3120 | RBC, with the boat loan
Other | 190 | 240 | cash
"""
BOAT_HAVE = """
RBC | 6418.70 | 4120
Cash box | 540 | 310
Hotels owe me | 1134 | 980
Boat & engines | 52000 | 52000
"""
BOAT_OWE = """
Marina fuel account | 742 | 695
Charter deposits held | 450 | 300
Boat loan | 28150 | 34250
"""


def fishingboat() -> tuple[Workbook, Card]:
    """A charter fisherman in the Bahamas: earnings on one page, what he has and owes on another, typed amounts."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Earnings"
    title(page, "A1", "Miss Eulalie - earnings 2026 (B$)")
    head(page, 3, ["", "2026 so far", "2025", "How"], "D4E1F5")

    def part(at: int, name: str, text: str) -> int:
        page.cell(at, 1, name)
        bold(page, f"A{at}")
        start = at + 1
        for label, now, before, how in rows(text):
            at += 1
            put(page, at, [label, number(now), number(before), how], ["", SIGNED, SIGNED])
        at += 1
        put(
            page,
            at,
            [f"Total {name.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]],
            ["", SIGNED, SIGNED],
        )
        bold(page, f"A{at}", f"B{at}", f"C{at}")
        return at

    income = part(4, "Coming in", BOAT_IN)
    spent = part(income + 2, "Going out", BOAT_OUT)
    profit = spent + 2
    put(page, profit, ["What I made", *[f"={c}{income}-{c}{spent}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(page, f"A{profit}", f"B{profit}")
    widths(page, 26, 14, 14, 46)
    sheet = workbook.create_sheet("Have & owe")
    title(sheet, "A1", "What I have and what I owe (B$)")
    head(sheet, 3, ["", "Now", "31 Dec 2025"], "D4E1F5")
    at = 3
    ends: list[int] = []
    for name, text in (("Have", BOAT_HAVE), ("Owe", BOAT_OWE)):
        at += 1
        sheet.cell(at, 1, name)
        bold(sheet, f"A{at}")
        start = at + 1
        for label, now, before in rows(text):
            at += 1
            put(sheet, at, [label, number(now), number(before)], ["", SIGNED, SIGNED])
        at += 1
        put(
            sheet,
            at,
            [f"Total {name.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]],
            ["", SIGNED, SIGNED],
        )
        bold(sheet, f"A{at}", f"B{at}")
        ends.append(at)
        at += 1
    have, owe = ends
    put(
        sheet, at + 1, ["Mine (have less owe)", *[f"={c}{have}-{c}{owe}" for c in "BC"]], ["", SIGNED, SIGNED]
    )
    worth = at + 1
    put(sheet, worth + 2, ["Mine at the start of the year", f"=C{worth}"], ["", SIGNED])
    put(sheet, worth + 3, ["Made this year", f"=Earnings!B{profit}"], ["", SIGNED])
    put(sheet, worth + 4, ["Put in by me", 0], ["", SIGNED])
    put(sheet, worth + 5, ["Taken for the house", None], ["", SIGNED])
    put(
        sheet,
        worth + 6,
        ["Out by (should be 0)", f"=ROUND(B{worth + 2}+B{worth + 3}+B{worth + 4}-B{worth + 5}-B{worth},2)"],
        ["", SIGNED],
    )
    made = sum(float(line[1]) for line in rows(BOAT_IN)) - sum(float(line[1]) for line in rows(BOAT_OUT))
    change = [
        sum(float(line[column]) for line in rows(BOAT_HAVE))
        - sum(float(line[column]) for line in rows(BOAT_OWE))
        for column in (1, 2)
    ]
    sheet.cell(worth + 5, 2, number(f"{change[1] + made - change[0]:.2f}"))
    bold(sheet, f"A{worth}", f"B{worth}")
    widths(sheet, 30, 14, 14)
    return workbook, {
        "book": "fishingboat.xlsx",
        "half": "round28",
        "layout": "statements",
        "about": "charter fishing boat, Bahamas, BSD; not registered for VAT; calendar year",
        "dialect": "a page of earnings with last year and a word on how each is paid, a page of what there is and what is owed with the owner's money below and a difference",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Earnings", "Have & owe"],
            "label": "A",
            "amount": {"Earnings": "B", "Have & owe": "B"},
        },
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"Earnings!B{row}" for row in (income, spent, profit)],
            *[f"Have & owe!B{row}" for row in (have, owe, worth, worth + 3, worth + 6)],
        ],
        "zero": [f"Have & owe!B{worth + 6}"],
    }


# number | date | customer | job | amount
SOLAR_INVOICES = """
112 | 08-05 | Mrs Chigumba | 1.5kVA system, Greendale | 1180
113 | 08-12 | Avondale Bottle Store | Lights and two panels | 640
114 | 08-24 | Mr Sibanda | Solar geyser 150L | 890
115 | 09-03 | Hope Primary School | 5kVA system, office block | 4250
116 | 09-14 | Mr Gumbo | Battery replaced | 420
117 | 09-25 | Borrowdale Dental | 3kVA system | 2380
118 | 10-06 | Mrs Moyo | 2kVA system, Marlborough | 1460
119 | 10-13 | Mr Sibanda | Two more panels | 310
120 | 10-20 | Hope Primary School | Borehole pump, solar | 1950
121 | 10-27 | Mr Ncube | Inverter repaired, new breaker | 260
"""

# date | number | customer | amount | how
SOLAR_RECEIPTS = """
08-05 | 112 | Mrs Chigumba | 600 | Cash
08-14 | 113 | Avondale Bottle Store | 640 | EcoCash
08-20 | 112 | Mrs Chigumba | 580 | EcoCash
08-24 | 114 | Mr Sibanda | 400 | Cash
09-04 | 115 | Hope Primary School | 2000 | Bank
09-10 | 114 | Mr Sibanda | 490 | Cash
09-14 | 116 | Mr Gumbo | 420 | Cash
09-28 | 115 | Hope Primary School | 2250 | Bank
09-30 | 117 | Borrowdale Dental | 1200 | Bank
10-07 | 118 | Mrs Moyo | 700 | EcoCash
10-16 | 119 | Mr Sibanda | 310 | Cash
10-21 | 120 | Hope Primary School | 1000 | Bank
"""

# date | supplier | for | amount | due | paid on | how
SOLAR_BILLS = """
08-04 | Sona Solar | Panels and inverter | 620 | 09-03 | 09-02 | Bank
08-20 | Sona Solar | Geyser kit | 510 | 09-19 | 09-18 | Bank
09-01 | Sona Solar | 5kVA inverter, batteries, panels | 2640 | 10-01 | 09-30 | Bank
09-22 | Voltcraft | Lithium battery | 780 | 10-22 | 10-21 | Bank
10-05 | Sona Solar | 2kVA inverter and panels | 980 | 11-04 | |
10-19 | Voltcraft | Pump controller | 445 | 11-18 | |
"""

# date | paid to | for | kind | amount | how
SOLAR_EXPENSES = """
08-05 | Zuva Greendale | Petrol | Fuel | 40 | Cash
08-06 | Tendai | 2 days | Wages | 40 | EcoCash
08-11 | Electrosales | Cable and breakers | Materials | 96.50 | Bank
08-15 | Econet | Airtime and data | Phone | 25 | EcoCash
08-25 | Tendai | 3 days | Wages | 60 | EcoCash
08-28 | ZESA | Token for the workshop | Electricity & rent | 20 | EcoCash
09-01 | Mr Mutasa | Workshop rent | Electricity & rent | 150 | Cash
09-04 | Zuva Greendale | Petrol | Fuel | 50 | Cash
09-07 | Electrosales | Conduit, clips, DC cable | Materials | 142.80 | Bank
09-08 | Tendai | 4 days | Wages | 80 | EcoCash
09-11 | Halsteds | Drill bits and ladder strap | Tools | 58 | Bank
09-15 | Econet | Airtime and data | Phone | 25 | EcoCash
09-17 | Electrosales | Breaker taken back | Materials | -18 | Cash
09-22 | CBZ | Charges | Bank & EcoCash charges | 8.40 | Bank
10-01 | Mr Mutasa | Workshop rent | Electricity & rent | 150 | Cash
10-03 | Zuva Greendale | Petrol | Fuel | 45 | Cash
10-07 | Tendai | 2 days | Wages | 40 | EcoCash
10-09 | Electrosales | DC cable, lugs | Materials | 73.25 | Bank
10-14 | Econet | Airtime and data | Phone | 25 | EcoCash
10-15 | Mechanic | Truck brake pads | Truck | 85 | Cash
10-22 | CBZ | Charges | Bank & EcoCash charges | 9.10 | Bank
10-24 | Zuva Greendale | Petrol | Fuel | 50 | Cash
10-26 | Signs Express | Stickers for the truck | Advertising | 35 | EcoCash
"""

SOLAR_KINDS = [
    "Materials",
    "Wages",
    "Fuel",
    "Truck",
    "Tools",
    "Phone",
    "Electricity & rent",
    "Licences & insurance",
    "Advertising",
    "Bank & EcoCash charges",
    "Other",
]


def solarfitter() -> tuple[Workbook, Card]:
    """A solar fitter in Zimbabwe: invoices with what is paid added up from a list of receipts, bills, expenses."""
    workbook = Workbook()
    invoices = workbook.active
    invoices.title = "Invoices"
    title(invoices, "A1", "Zuva Renyu Solar - invoices (US$)")
    head(invoices, 3, ["Inv", "Date", "Customer", "Job", "Amount", "Paid", "Balance"], "FFF2CC")
    for at, (no, day, customer, job, amount) in enumerate(rows(SOLAR_INVOICES), 4):
        put(
            invoices,
            at,
            [
                int(no),
                date(day),
                customer,
                job,
                number(amount),
                f"=SUMIFS(Receipts!$D$4:$D$500,Receipts!$B$4:$B$500,A{at})",
                f"=E{at}-F{at}",
            ],
            ["0", "dd/mm/yyyy", "", "", MONEY, MONEY, MONEY],
        )
    widths(invoices, 7, 12, 26, 34, 11, 11, 11)
    receipts = workbook.create_sheet("Receipts")
    title(receipts, "A1", "Money received")
    head(receipts, 3, ["Date", "Inv", "Customer", "Amount", "How"], "FFF2CC")
    for at, (day, no, customer, amount, how) in enumerate(rows(SOLAR_RECEIPTS), 4):
        put(receipts, at, [date(day), int(no), customer, number(amount), how], ["dd/mm/yyyy", "0", "", MONEY])
    widths(receipts, 12, 7, 26, 11, 11)
    bills = workbook.create_sheet("Bills")
    title(bills, "A1", "Suppliers, 30 days")
    head(bills, 3, ["Date", "Supplier", "For", "Amount", "Due", "Paid on", "How"], "FFF2CC")
    for at, (day, supplier, what, amount, due, paid, how) in enumerate(rows(SOLAR_BILLS), 4):
        put(
            bills,
            at,
            [
                date(day),
                supplier,
                what,
                number(amount),
                date(due),
                date(paid) if paid else None,
                how or None,
            ],
            ["dd/mm/yyyy", "", "", MONEY, "dd/mm/yyyy", "dd/mm/yyyy"],
        )
    widths(bills, 12, 18, 34, 11, 12, 12, 10)
    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Expenses paid")
    head(costs, 3, ["Date", "Paid to", "For", "Kind", "Amount", "How"], "FFF2CC")
    for at, (day, who, what, kind, amount, how) in enumerate(rows(SOLAR_EXPENSES), 4):
        put(costs, at, [date(day), who, what, kind, number(amount), how], ["dd/mm/yyyy", "", "", "", SIGNED])
    widths(costs, 12, 20, 30, 24, 11, 10)
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "Since August 2026 (US$)")
    for row, (label, formula) in enumerate(
        (
            ("Invoiced", "=SUM(Invoices!E4:E300)"),
            ("Received", "=SUM(Receipts!D4:D500)"),
            ("Customers still owe", "=SUM(Invoices!G4:G300)"),
            ("Bills", "=SUM(Bills!D4:D300)"),
            ("Bills not yet paid", '=B6-SUMIFS(Bills!D4:D300,Bills!F4:F300,">0")'),
            ("Expenses", "=SUM(Expenses!E4:E800)"),
            ("Profit", "=B3-B6-B8"),
        ),
        3,
    ):
        put(summary, row, [label, formula], ["", SIGNED])
    bold(summary, "A9", "B9")
    head(summary, 11, ["Expenses by kind", "US$"], "FFF2CC")
    for at, name in enumerate(SOLAR_KINDS, 12):
        put(summary, at, [name, f"=SUMIFS(Expenses!E$4:E$800,Expenses!D$4:D$800,A{at})"], ["", SIGNED])
    end = 11 + len(SOLAR_KINDS)
    put(summary, end + 1, ["Total", f"=SUM(B12:B{end})"], ["", SIGNED])
    head(summary, 11, ["Received by", "US$"], "FFF2CC", 4)
    for at, name in enumerate(("Cash", "EcoCash", "Bank"), 12):
        put(summary, at, [name, f"=SUMIFS(Receipts!D$4:D$500,Receipts!E$4:E$500,D{at})"], ["", SIGNED], 4)
    dropdown(costs, "D4:D800", f"Summary!$A$12:$A${end}")
    for sheet, cells in ((receipts, "E4:E500"), (bills, "G4:G300"), (costs, "F4:F800")):
        dropdown(sheet, cells, '"Cash,EcoCash,Bank"')
    widths(summary, 28, 13, 4, 16, 13)
    return workbook, {
        "book": "solarfitter.xlsx",
        "half": "round28",
        "layout": "records",
        "about": "solar fitter, Zimbabwe, USD; not registered for VAT",
        "dialect": "invoices whose paid part is added up from a list of receipts by invoice number, suppliers' bills with due date and the day paid, expenses with kind and how paid",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "tables": {"invoices": "Invoices", "receipts": "Receipts", "bills": "Bills", "expenses": "Expenses"},
        "free": {"Invoices": ["Inv", "Job"], "Bills": ["For"], "Expenses": ["Paid to", "For"]},
        "adds_up": {},
        "watch": [
            *[f"Summary!B{row}" for row in range(3, 10)],
            f"Summary!B{end + 1}",
            *[f"Summary!E{row}" for row in (12, 13, 14)],
        ],
    }


BOOKS = [treesurgeon, tyreshop, archery, dubaihome, fishingboat, solarfitter]
