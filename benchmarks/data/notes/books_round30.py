"""The workbooks of round 30: a locksmith, an upholsterer, a sheep shearer, a crêpe van, a teacher abroad, a pool cleaner."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
DINAR = "#,##0.000;-#,##0.000"
WON = "#,##0;-#,##0"


LOCK_ACCOUNTS = """
Bank | Asset
Cash | Asset
Debtors | Asset
Equipment | Asset
Van | Asset
Accumulated depreciation | Asset
Creditors | Liability
Customer deposits | Liability
Van loan | Liability
Capital | Equity
Drawings | Equity
Callouts | Income
Locks fitted | Income
Keys cut | Income
Safes & alarms | Income
Locks & parts | Expense
Key blanks | Expense
Safes bought | Expense
Casual help | Expense
Rent | Expense
Electricity & water | Expense
Phone & internet | Expense
Van fuel | Expense
Van repairs & licence | Expense
Small tools | Expense
Insurance | Expense
Advertising | Expense
Office & sundries | Expense
Bank & card charges | Expense
Loan interest | Expense
Depreciation | Expense
"""

LOCK_JOURNAL = """
09-01 | Opening balances | Bank 4126.35; Cash 210; Debtors 385; Equipment 5400; Van 11200; Accumulated depreciation -3900; Creditors -194.20; Van loan -6300; Capital -10927.15
09-01 | Rent of the unit, September | Rent 420; Bank -420
09-02 | Callout, Irish Town, card | Bank 95; Callouts -95
09-03 | Keys, counter, cash | Cash 36; Keys cut -36
09-04 | Two cylinders, Catalan Bay, card | Bank 168; Locks fitted -168
09-05 | Diesel | Van fuel 34.50; Cash -34.50
09-07 | Squire Locks, August bill | Creditors 194.20; Bank -194.20
09-08 | Sunborn, keys, invoice 209 | Debtors 72; Keys cut -72
09-09 | Drawings | Drawings 500; Bank -500
09-10 | Gibtelecom | Phone & internet 46; Bank -46
09-11 | Marina Properties, invoice 207 paid | Bank 385; Debtors -385
09-14 | Luis, a day's help | Casual help 80; Cash -80
09-15 | Van loan | Van loan 190; Loan interest 28; Bank -218
09-16 | Callout, Westside, cash | Cash 110; Callouts -110
09-18 | Squire Locks, locks on account | Locks & parts 268.40; Creditors -268.40
09-21 | Mrs Payas, deposit for the safe | Bank 100; Customer deposits -100
09-23 | Key blanks, Keyline | Key blanks 58.75; Bank -58.75
09-25 | Britannia, insurance | Insurance 64; Bank -64
09-28 | AquaGib and electricity | Electricity & water 51.30; Bank -51.30
09-30 | Bank and card charges | Bank & card charges 21.40; Bank -21.40
10-01 | Rent of the unit, October | Rent 420; Bank -420
10-02 | Sunborn paid invoice 209 | Bank 72; Debtors -72
10-05 | Safe from Chubb for Mrs Payas | Safes bought 290; Bank -290
10-07 | Mrs Payas, safe fitted, 460 less deposit | Bank 360; Customer deposits 100; Safes & alarms -460
10-08 | Callout, Glacis, card | Bank 95; Callouts -95
10-09 | Drawings | Drawings 500; Bank -500
10-12 | Gibtelecom | Phone & internet 46; Bank -46
10-13 | Marina Properties, four doors, invoice 211 | Debtors 412; Locks fitted -412
10-14 | Diesel | Van fuel 38; Cash -38
10-15 | Van loan | Van loan 191; Loan interest 27; Bank -218
10-16 | Keys, counter, cash | Cash 44; Keys cut -44
10-19 | Spark plugs and service, Bassadone | Van repairs & licence 145; Bank -145
10-20 | Cash takings to the bank | Bank 100; Cash -100
10-21 | Ocean Village, shutter lock, invoice 212 | Debtors 156; Locks fitted -156
10-23 | Chronicle, advert | Advertising 45; Bank -45
10-26 | Callout, Europa Road, cash | Cash 120; Callouts -120
10-28 | Britannia, insurance | Insurance 64; Bank -64
10-30 | Drill bits and a pick set, Morrisons DIY | Locks & parts 64.50; Bank -64.50
10-30 | Bank and card charges | Bank & card charges 19.80; Bank -19.80
10-31 | Depreciation, two months | Depreciation 300; Accumulated depreciation -300
"""


def locksmith() -> tuple[Workbook, Card]:
    """A locksmith in Gibraltar: entry number, account, debit and credit, details last; balances and a result page."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Rock Locks - journal from 1 September 2026")
    head(journal, 3, ["No", "Date", "Account", "Debit", "Credit", "Details"], "D9E2F3")
    at = 4
    for entry, (day, what, lines) in enumerate(journal_lines(LOCK_JOURNAL), 1):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(journal, at, [entry, day, name, debit, credit, what], ["0", "dd/mm/yyyy", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 6, 12, 26, 12, 12, 46)
    page = workbook.create_sheet("Balances")
    title(page, "A1", "Balances (credit balances are minus)")
    head(page, 3, ["Account", "Type", "Balance £"], "D9E2F3")
    accounts = list(rows(LOCK_ACCOUNTS))
    for at, (name, kind) in enumerate(accounts, 4):
        one, two = (f"SUMIFS(Journal!{c}$4:{c}$3000,Journal!$C$4:$C$3000,A{at})" for c in "DE")
        put(page, at, [name, kind, f"=ROUND({one}-{two},2)"], ["", "", SIGNED])
    last = 3 + len(accounts)
    put(page, last + 1, ["Must be 0", None, f"=ROUND(SUM(C4:C{last}),2)"], ["", "", SIGNED])
    widths(page, 28, 12, 14)
    report = workbook.create_sheet("Result")
    title(report, "A1", "Result and position")

    def total(kind: str, sign: str) -> str:
        return f'={sign}SUMIFS(Balances!C4:C{last},Balances!B4:B{last},"{kind}")'

    for row, (label, formula) in enumerate(
        (
            ("Income", total("Income", "-")),
            ("Expenses", total("Expense", "")),
            ("Profit", "=B3-B4"),
            ("Assets", total("Asset", "")),
            ("Liabilities", total("Liability", "-")),
            ("Net assets", "=B6-B7"),
        ),
        3,
    ):
        put(report, row, [label, formula], ["", SIGNED])
    bold(report, "A5", "B5", "A8", "B8")
    widths(report, 22, 14)
    dropdown(journal, "C4:C3000", f"Balances!$A$4:$A${last}")
    return workbook, {
        "book": "locksmith.xlsx",
        "half": "round30",
        "layout": "journal",
        "about": "locksmith, Gibraltar, GIP; sole trader, there is no VAT",
        "dialect": "debit and credit columns before the details, plain account names, an entry number; balances and a result page by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["No", "Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Balances!C{row}" for row in (4, 5, 6, 7, 10, 11, 12, last + 1)],
            *[f"Result!B{row}" for row in range(3, 9)],
        ],
        "zero": [f"Balances!C{last + 1}"],
    }


SOFA_ACCOUNTS = """
100 Cash | Asset
110 NBB bank | Asset
120 Customers | Asset
135 VAT on purchases | Asset
150 Machines & tools | Asset
159 Depreciation to date | Asset
200 Suppliers | Liability
205 Customer advances | Liability
215 VAT on sales | Liability
300 Owner's capital | Equity
310 Owner's drawings | Equity
400 Sofas & chairs | Sales
410 Curtains & blinds | Sales
420 Majlis seating | Sales
500 Fabric | Materials
510 Foam & springs | Materials
520 Thread, zips & small items | Materials
600 Salaries | Overheads
610 Workshop rent | Overheads
620 Electricity & water | Overheads
630 Phone & internet | Overheads
640 Pickup fuel & repairs | Overheads
650 Machine repairs | Overheads
660 Advertising | Overheads
670 CR, visas & government fees | Overheads
680 Bank charges | Overheads
690 Tea & office | Overheads
700 Depreciation | Overheads
"""

SOFA_JOURNAL = """
10-01 | Opening balances | 100 Cash 85.5; 110 NBB bank 2140.25; 120 Customers 396; 135 VAT on purchases 121.5; 150 Machines & tools 3600; 159 Depreciation to date -1150; 200 Suppliers -220; 205 Customer advances -150; 215 VAT on sales -263; 300 Owner's capital -4560.25
10-01 | Workshop rent, October | 610 Workshop rent 350; 110 NBB bank -350
10-01 | Salaries September, Rafiq 160, Joseph 140 | 600 Salaries 300; 110 NBB bank -300
10-04 | Foam, Gulf Foam, cash | 510 Foam & springs 30; 135 VAT on purchases 3; 100 Cash -33
10-05 | Invoice 313 paid, Seef Clinic, BenefitPay | 110 NBB bank 396; 120 Customers -396
10-06 | Two armchairs, cash | 100 Cash 88; 400 Sofas & chairs -80; 215 VAT on sales -8
10-07 | Manama Textiles, September bill | 200 Suppliers 220; 110 NBB bank -220
10-08 | Petrol for the pickup | 640 Pickup fuel & repairs 6; 100 Cash -6
10-11 | Manama Textiles, velvet, on account | 500 Fabric 180; 135 VAT on purchases 18; 200 Suppliers -198
10-12 | Mr Kanoo, majlis, invoice 314, advance taken off | 120 Customers 334; 205 Customer advances 150; 420 Majlis seating -440; 215 VAT on sales -44
10-13 | Batelco | 630 Phone & internet 20; 135 VAT on purchases 2; 110 NBB bank -22
10-14 | Tea, sugar, water | 690 Tea & office 3.2; 100 Cash -3.2
10-15 | Zips and thread, Al Zain | 520 Thread, zips & small items 12; 135 VAT on purchases 1.2; 100 Cash -13.2
10-18 | Mr Kanoo paid 314, BenefitPay | 110 NBB bank 334; 120 Customers -334
10-19 | EWA, electricity and water | 620 Electricity & water 42; 135 VAT on purchases 4.2; 110 NBB bank -46.2
10-20 | Mrs Haddad, curtains, invoice 316 | 120 Customers 308; 410 Curtains & blinds -280; 215 VAT on sales -28
10-21 | Instagram adverts | 660 Advertising 15; 110 NBB bank -15
10-22 | Advance from Dr Fakhro, sofa | 110 NBB bank 120; 205 Customer advances -120
10-25 | For the house | 310 Owner's drawings 200; 110 NBB bank -200
10-26 | Chair repaired, cash | 100 Cash 22; 400 Sofas & chairs -20; 215 VAT on sales -2
10-27 | Petrol for the pickup | 640 Pickup fuel & repairs 6.5; 100 Cash -6.5
10-28 | Cafe in Adliya, bench seats, invoice 317 | 120 Customers 352; 400 Sofas & chairs -320; 215 VAT on sales -32
10-29 | NBB charges | 680 Bank charges 2.5; 110 NBB bank -2.5
10-31 | Depreciation, October | 700 Depreciation 50; 159 Depreciation to date -50
"""


def upholsterer() -> tuple[Workbook, Card]:
    """An upholsterer in Bahrain: number and name in one cell, VAT in two accounts, three decimals, a trial balance."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Entries"
    title(journal, "A1", "Sitra Upholstery & Curtains - entries (BD)")
    head(journal, 3, ["Date", "Narration", "Account", "Debit", "Credit"], "FCE4D6")
    at = 4
    for day, what, lines in journal_lines(SOFA_JOURNAL):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(journal, at, [day, what, name, debit, credit], ["dd/mm/yyyy", "", "", DINAR, DINAR])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 46, 30, 12, 12)
    page = workbook.create_sheet("Trial balance")
    title(page, "A1", "Trial balance")
    head(page, 3, ["Account", "Group", "Dr", "Cr"], "FCE4D6")
    accounts = list(rows(SOFA_ACCOUNTS))
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        where[name[:3]] = at
        one, two = (f"SUMIFS(Entries!{c}$4:{c}$3000,Entries!$C$4:$C$3000,A{at})" for c in "DE")
        put(
            page,
            at,
            [name, kind, f"=MAX(ROUND({one}-{two},3),0)", f"=MAX(ROUND({two}-{one},3),0)"],
            ["", "", DINAR, DINAR],
        )
    last = 3 + len(accounts)
    put(
        page,
        last + 1,
        ["Total", None, f"=SUM(C4:C{last})", f"=SUM(D4:D{last})"],
        ["", "", DINAR, DINAR],
    )
    put(page, last + 2, ["Difference", None, f"=ROUND(C{last + 1}-D{last + 1},3)"], ["", "", DINAR])
    bold(page, f"A{last + 1}", f"C{last + 1}", f"D{last + 1}")
    for row, (label, formula) in enumerate(
        (
            (
                "Sales",
                f'=SUMIFS(D4:D{last},B4:B{last},"Sales")-SUMIFS(C4:C{last},B4:B{last},"Sales")',
            ),
            (
                "Materials",
                f'=SUMIFS(C4:C{last},B4:B{last},"Materials")-SUMIFS(D4:D{last},B4:B{last},"Materials")',
            ),
            (
                "Overheads",
                f'=SUMIFS(C4:C{last},B4:B{last},"Overheads")-SUMIFS(D4:D{last},B4:B{last},"Overheads")',
            ),
            ("Profit", "=ROUND(G4-G5-G6,3)"),
            (
                "VAT to pay",
                f"=ROUND(D{where['215']}-C{where['215']}-C{where['135']}+D{where['135']},3)",
            ),
        ),
        4,
    ):
        put(page, row, [label, formula], ["", DINAR], 6)
    bold(page, "F7", "G7")
    widths(page, 32, 12, 13, 13, 4, 14, 13)
    dropdown(journal, "C4:C3000", f"'Trial balance'!$A$4:$A${last}")
    return workbook, {
        "book": "upholsterer.xlsx",
        "half": "round30",
        "layout": "journal",
        "about": "upholstery and curtain workshop, Bahrain, BHD, VAT 10%; three decimals",
        "dialect": "debit and credit columns last, narration before the account, number and name in one cell, VAT in two accounts; trial balance with the profit beside it",
        "date_order": "dmy",
        "period": ["2026-10-01", "2027-09-30"],
        "journal": {
            "sheet": "Entries",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Entries": ["Narration"]},
        "adds_up": {"Entries": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!C{where[code]}" for code in ("100", "110", "120", "135")],
            *[f"Trial balance!D{where[code]}" for code in ("200", "205", "215")],
            f"Trial balance!C{last + 2}",
            *[f"Trial balance!G{row}" for row in range(4, 9)],
        ],
        "zero": [f"Trial balance!C{last + 2}"],
    }


SHEAR_CATEGORIES = [
    "Shearing",
    "Crutching",
    "Other income",
    "Shed hand",
    "Combs & cutters",
    "Gear & clothes",
    "Fuel",
    "Land Rover",
    "Flights & ferry",
    "Food & lodging",
    "Phone & internet",
    "Insurance & licence",
    "Bank & sundries",
    "Taken for home",
    "Put in by me",
    "Bank to cash",
    "Brought forward",
]

# date | who and what | category | cash or bank | in | out
SHEAR_BOOK = """
10-01 | Start of the season | Brought forward | Bank | 2315.40 |
10-01 | Start of the season | Brought forward | Cash | 85 |
10-02 | Stanley Services, diesel | Fuel | Bank | | 76
10-03 | Heiniger, combs and cutters | Combs & cutters | Bank | | 184.60
10-05 | Sure, phone and internet | Phone & internet | Bank | | 61.50
10-06 | Cash drawn, Standard Chartered | Bank to cash | Bank | | 300
10-06 | Cash drawn, Standard Chartered | Bank to cash | Cash | 300 |
10-08 | Fitzroy, 520 sheep | Shearing | Bank | 962 |
10-08 | Kyle, two days | Shed hand | Cash | | 160
10-09 | West Store, food for the shed | Food & lodging | Cash | | 38.70
10-12 | FIGAS to Port Howard | Flights & ferry | Bank | | 78.40
10-14 | Port Howard, 300 hoggets | Shearing | Bank | 555 |
10-15 | Kyle, one day | Shed hand | Cash | | 80
10-16 | To the joint account | Taken for home | Bank | | 400
10-17 | Hill Cove, crutching | Crutching | Cash | 180 |
10-19 | Stanley Services, diesel | Fuel | Bank | | 81.50
10-20 | Chartres, 440 sheep | Shearing | Bank | 814 |
10-21 | Lodging at Chartres, three nights | Food & lodging | Cash | | 90
10-23 | Falkland Islands Company, overtrousers and boots | Gear & clothes | Bank | | 119
10-26 | Land Rover, brake hose | Land Rover | Bank | | 47.25
10-27 | Fencing at Green Patch, a day | Other income | Cash | 130 |
10-29 | FIC insurance, quarter | Insurance & licence | Bank | | 142
10-30 | Standard Chartered, charges | Bank & sundries | Bank | | 4.50
10-31 | To the joint account | Taken for home | Bank | | 400
"""


def shearer() -> tuple[Workbook, Card]:
    """A sheep shearer in the Falklands: bank and cash in one list with one running balance, totals by category."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Money"
    title(book, "A1", "Season 2026/27 - money in and out")
    head(book, 3, ["Date", "Who / what", "Category", "Bank or cash", "In £", "Out £", "Balance £"], "E2EFDA")
    for at, (day, what, category, place, received, paid) in enumerate(rows(SHEAR_BOOK), 4):
        before = "" if at == 4 else f"G{at - 1}+"
        put(
            book,
            at,
            [
                date(day),
                what,
                category,
                place,
                number(received),
                number(paid),
                f"={before}E{at}-F{at}",
            ],
            ["dd/mm/yyyy", "", "", "", MONEY, MONEY, SIGNED],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 42, 20, 13, 11, 11, 12)
    report = workbook.create_sheet("Totals")
    title(report, "A1", "Totals of the season")
    head(report, 3, ["Category", "In £", "Out £"], "E2EFDA")
    for row, name in enumerate(SHEAR_CATEGORIES, 4):
        put(
            report,
            row,
            [name, *[f"=SUMIFS(Money!{c}$4:{c}$900,Money!$C$4:$C$900,$A{row})" for c in "EF"]],
            ["", MONEY, MONEY],
        )
    last = 3 + len(SHEAR_CATEGORIES)
    put(
        report,
        last + 1,
        ["All", f"=SUM(B4:B{last})", f"=SUM(C4:C{last})"],
        ["", MONEY, MONEY],
    )
    bold(report, f"A{last + 1}", f"B{last + 1}", f"C{last + 1}")
    for row, place in enumerate(("Bank", "Cash"), last + 3):
        of = f"Money!D$4:D$900,A{row}"
        put(
            report,
            row,
            [place, f"=ROUND(SUMIFS(Money!E$4:E$900,{of})-SUMIFS(Money!F$4:F$900,{of}),2)"],
            ["", SIGNED],
        )
    put(
        report,
        last + 5,
        ["Check (0)", f"=ROUND(B{last + 1}-C{last + 1}-B{last + 3}-B{last + 4},2)"],
        ["", SIGNED],
    )
    widths(report, 24, 13, 13)
    dropdown(book, "C4:C900", f"Totals!$A$4:$A${last}")
    dropdown(book, "D4:D900", '"Bank,Cash"')
    return workbook, {
        "book": "shearer.xlsx",
        "half": "round30",
        "layout": "cash book",
        "about": "sheep shearer, Falkland Islands, FKP",
        "dialect": "in and out with one running balance of bank and cash, a category and bank or cash on every line, money moved written as two lines",
        "date_order": "dmy",
        "period": ["2026-10-01", "2027-09-30"],
        "cash": {
            "sheet": "Money",
            "date": "Date",
            "category": "Category",
            "in": "In £",
            "out": "Out £",
        },
        "free": {"Money": ["Who / what"]},
        "adds_up": {"Money": ["In £", "Out £"]},
        "watch": [
            *[f"Totals!B{row}" for row in (4, 5, 6, last + 1, last + 3, last + 4, last + 5)],
            f"Totals!C{last + 1}",
        ],
        "zero": [f"Totals!B{last + 5}"],
    }


# line | this year | last year | how
VAN_IN = """
Crêpes at markets | 18432.50 | 20115 | cash, some by card straight to the bank
Drinks sold | 3214 | 3480 | cash
Private parties | 4260 | 3150 | card or transfer, a deposit first
"""
VAN_OUT = """
Flour, eggs & milk | 3104.20 | 3385 | Metro account, paid next month
Fillings | 2218.75 | 2460 | Metro account, paid next month
Drinks bought | 1186.40 | 1240 | Metro account, paid next month
Packaging | 412.30 | 455 | bank card
Gas | 748 | 810 | cash
Pitch fees | 990 | 1080 | transfer to the mairie
Help (Léa) | 1620 | 1380 | cash
URSSAF | 3388 | 3540 | direct debit
Diesel & tolls | 1042.60 | 1190 | bank card
Van repairs | 685 | 240 | bank card
Small equipment | 276.90 | 410 | bank card
Insurance | 770 | 805 | direct debit, 70 a month
Phone | 209 | 228 | direct debit
Bank & card machine | 318.45 | 342 | taken by the bank
Loan interest | 376 | 498 | with the van loan
Other | 95 | 120 |
"""
VAN_HAVE = """
Crédit Agricole | 4873.15 | 3920
Cash tin | 365.40 | 180
Parties not yet paid | 300 | 0
Van & kitchen | 16500 | 16500
"""
VAN_OWE = """
Metro account | 327.45 | 402.60
Party deposits held | 250 | 0
Van loan | 7020 | 9360
"""


def crepevan() -> tuple[Workbook, Card]:
    """A crêpe van in Brittany: one page of typed amounts, the result above, what there is and is owed below."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Accounts 2026"
    title(page, "A1", "Le Goéland, crêpe van - 2026 up to now (EUR)")
    head(page, 3, ["", "2026", "2025", "How it is paid"], "FFF2CC")

    def part(at: int, name: str, text: str) -> int:
        page.cell(at, 1, name)
        bold(page, f"A{at}")
        start = at + 1
        for label, now, before, *how in rows(text):
            at += 1
            put(
                page,
                at,
                [label, number(now), number(before), *[h or None for h in how]],
                ["", SIGNED, SIGNED],
            )
        at += 1
        put(
            page,
            at,
            [f"Total {name.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]],
            ["", SIGNED, SIGNED],
        )
        bold(page, f"A{at}", f"B{at}", f"C{at}")
        return at

    income = part(4, "Takings", VAN_IN)
    spent = part(income + 2, "Costs", VAN_OUT)
    profit = spent + 1
    put(page, profit, ["Profit", *[f"={c}{income}-{c}{spent}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(page, f"A{profit}", f"B{profit}", f"C{profit}")
    head(page, profit + 2, ["", "Now", "31.12.2025"], "FFF2CC")
    have = part(profit + 3, "What there is", VAN_HAVE)
    owe = part(have + 2, "What is owed", VAN_OWE)
    worth = owe + 1
    put(page, worth, ["Mine", *[f"={c}{have}-{c}{owe}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(page, f"A{worth}", f"B{worth}", f"C{worth}")
    made = sum(float(line[1]) for line in rows(VAN_IN)) - sum(float(line[1]) for line in rows(VAN_OUT))
    change = [
        sum(float(line[column]) for line in rows(VAN_HAVE))
        - sum(float(line[column]) for line in rows(VAN_OWE))
        for column in (1, 2)
    ]
    put(page, worth + 2, ["Mine on 1 January", f"=C{worth}"], ["", SIGNED])
    put(page, worth + 3, ["Profit of the year", f"=B{profit}"], ["", SIGNED])
    put(page, worth + 4, ["I put in", 400], ["", SIGNED])
    put(page, worth + 5, ["I took out", number(f"{change[1] + made + 400 - change[0]:.2f}")], ["", SIGNED])
    put(
        page,
        worth + 6,
        ["Difference (0)", f"=ROUND(B{worth + 2}+B{worth + 3}+B{worth + 4}-B{worth + 5}-B{worth},2)"],
        ["", SIGNED],
    )
    page.freeze_panes = "B4"
    widths(page, 26, 13, 13, 44)
    return workbook, {
        "book": "crepevan.xlsx",
        "half": "round30",
        "layout": "statements",
        "about": "crêpe van, Brittany, France, EUR; not registered for VAT; calendar year",
        "dialect": "one page of typed amounts, last year beside this year, a word on how each is paid, what there is and is owed below with the owner's money and a difference",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Accounts 2026"],
            "label": "A",
            "amount": {"Accounts 2026": "B"},
        },
        "free": {},
        "adds_up": {},
        "watch": [
            f"Accounts 2026!B{row}" for row in (income, spent, profit, have, owe, worth, worth + 3, worth + 6)
        ],
        "zero": [f"Accounts 2026!B{worth + 6}"],
    }


# line | August to October, and what November has already
SEOUL = {
    "COMING IN": """
Salary | 2430000 | 2430000 | 2430000 |
Private lessons | 180000 | 270000 | 315000 | 90000
Other money in | | 50000 | |
""",
    "FLAT": """
Rent | 650000 | 650000 | 650000 |
Maintenance fee | 85000 | 85000 | 85000 |
Gas & electricity | 61200 | 48300 | 39850 |
Phone & internet | 68000 | 68000 | 68000 | 68000
Things for the flat | 112000 | 23500 | 18900 |
""",
    "FOOD": """
Groceries | 248600 | 262150 | 271900 | 118200
Eating out | 186000 | 214500 | 197000 | 64000
Coffee & snacks | 72500 | 66800 | 81200 | 23400
""",
    "GETTING AROUND": """
T-money | 50000 | 60000 | 50000 | 20000
Taxis | 31400 | 18700 | 42600 | 9800
Trains & trips | 59800 | | 119600 |
""",
    "ME": """
Korean class | 160000 | 160000 | 160000 | 160000
Gym | 49000 | 49000 | 49000 |
Doctor & pharmacy | | 14500 | 22300 | 6200
Clothes & hair | 45000 | 38000 | 27000 | 131000
Nights out & fun | 84000 | 132000 | 95500 | 38000
Presents | | 60000 | 25000 |
Subscriptions | 27400 | 27400 | 27400 | 27400
""",
    "FOR LATER": """
Student loan at home | 310000 | 310000 | 310000 |
Savings | 300000 | 300000 | 250000 |
""",
}


def seoulflat() -> tuple[Workbook, Card]:
    """An English teacher in Seoul: lines by months from August, parts with totals, what is left at the foot."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Won"
    title(sheet, "A1", "My money in Seoul (KRW)")
    months = ["Aug 26", "Sep 26", "Oct 26", "Nov 26", "Dec 26", "Jan 27", "Feb 27", "Mar 27"]
    months += ["Apr 27", "May 27", "Jun 27", "Jul 27"]
    head(sheet, 3, ["", *months, "Year"], "E4DFEC")
    letters = "BCDEFGHIJKLM"
    at = 3
    totals: list[int] = []
    for section, text in SEOUL.items():
        at += 1
        sheet.cell(at, 1, section)
        bold(sheet, f"A{at}")
        start = at + 1
        for name, *amounts in rows(text):
            at += 1
            put(sheet, at, [name, *[number(a) for a in amounts]], ["", *[WON] * 12])
            put(sheet, at, [f"=SUM(B{at}:M{at})"], [WON], 14)
        at += 1
        put(
            sheet,
            at,
            [f"Sum {section.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters + "N"]],
            ["", *[WON] * 13],
        )
        bold(sheet, *[f"{c}{at}" for c in "A" + letters + "N"])
        totals.append(at)
    income, *others = totals
    out, left = at + 2, at + 3
    every = letters + "N"
    put(
        sheet,
        out,
        ["Everything out", *["=" + "+".join(f"{c}{row}" for row in others) for c in every]],
        ["", *[WON] * 13],
    )
    put(sheet, left, ["What is left", *[f"={c}{income}-{c}{out}" for c in every]], ["", *[WON] * 13])
    bold(sheet, f"A{out}", f"A{left}")
    sheet.freeze_panes = "B4"
    widths(sheet, 24, *[11] * 12, 13)
    return workbook, {
        "book": "seoulflat.xlsx",
        "half": "round30",
        "layout": "grid",
        "about": "English teacher living alone, Seoul, South Korea, KRW",
        "dialect": "lines by months from August, parts with totals, the year after, what is left at the foot",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "grid": {"sheet": "Won", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"Won!{c}{row}" for c in "DEN" for row in (income, out, left)],
    }


# number | date | customer | for | amount | received | paid on | how
POOL_INVOICES = """
138 | 08-31 | Coral Bay Strata | Cleaning, August | 480 | 480 | 09-11 | Transfer
139 | 08-31 | Mrs Ebanks | Cleaning, August | 180 | 180 | 09-07 | Cheque
140 | 09-08 | Mr Watler | Pump motor replaced | 525 | 525 | 09-08 | Cash
141 | 09-18 | Mr Rivers | Green pool brought back | 240 | 240 | 09-25 | Transfer
142 | 09-30 | Coral Bay Strata | Cleaning, September | 480 | 480 | 10-12 | Transfer
143 | 09-30 | Mrs Ebanks | Cleaning, September | 180 | 180 | 10-08 | Cheque
144 | 10-09 | Whitaker family | Heater and new pipes | 600 | 350 | 10-16 | Transfer
145 | 10-14 | Seagrape Villas | Acid wash | 390 | 390 | 10-28 | Transfer
146 | 10-22 | Sandra Bodden | Pump and timer | 465 | | |
147 | 10-31 | Mrs Ebanks | Cleaning, October | 180 | | |
148 | 10-31 | Coral Bay Strata | Cleaning, October | 480 | | |
149 | 10-31 | Mr Rivers | Cleaning, October | 180 | | |
150 | 10-31 | Seagrape Villas | Cleaning, October | 140 | | |
"""

# date | supplier | what | kind | amount | how
POOL_COSTS = """
09-01 | Digicel | Phone | Phone | 55 | Card
09-03 | Island Pool Supply | Chlorine, acid | Chemicals | 218.40 | Card
09-04 | Rubis | Gas | Truck | 60 | Cash
09-07 | Island Pool Supply | Pump motor for Mr Watler | Parts | 310 | Card
09-11 | Jerome | Two days | Helper | 190 | Cash
09-15 | BritCay | Insurance | Insurance & licence | 95 | Transfer
09-18 | A.L. Thompson's | Brushes and pole | Tools | 72.50 | Card
09-21 | Rubis | Gas | Truck | 58 | Cash
09-25 | Island Pool Supply | Algaecide | Chemicals | 84 | Card
09-30 | Butterfield | Fees | Bank | 12 | Transfer
10-01 | Digicel | Phone | Phone | 55 | Card
10-05 | Island Pool Supply | Chlorine, acid | Chemicals | 241.60 | Card
10-08 | Island Pool Supply | Heater fittings and pipe | Parts | 176.30 | Card
10-12 | Rubis | Gas | Truck | 64 | Cash
10-15 | BritCay | Insurance | Insurance & licence | 95 | Transfer
10-16 | Jerome | One day | Helper | 95 | Cash
10-20 | Island Pool Supply | Pump and timer | Parts | 288 | Card
10-21 | Island Pool Supply | Pipe taken back | Parts | -22.50 | Card
10-26 | Compass | Small ad | Advertising | 30 | Card
10-30 | Butterfield | Fees | Bank | 12 | Transfer
"""

POOL_KINDS = [
    "Chemicals",
    "Parts",
    "Tools",
    "Helper",
    "Truck",
    "Phone",
    "Insurance & licence",
    "Advertising",
    "Bank",
    "Other",
]


def poolcare() -> tuple[Workbook, Card]:
    """A pool cleaner in the Cayman Islands: invoices with what came and when, costs by kind, a summary."""
    workbook = Workbook()
    invoices = workbook.active
    invoices.title = "Invoices"
    title(invoices, "A1", "Blue Hole Pool Care - invoices (CI$)")
    head(
        invoices,
        3,
        ["Inv no", "Date", "Customer", "For", "Amount", "Received", "Paid on", "How", "Open"],
        "DDEBF7",
    )
    for at, (no, day, customer, what, amount, received, paid, how) in enumerate(rows(POOL_INVOICES), 4):
        put(
            invoices,
            at,
            [
                int(no),
                date(day),
                customer,
                what,
                number(amount),
                number(received),
                date(paid) if paid else None,
                how or None,
                f"=E{at}-F{at}",
            ],
            ["0", "dd-mmm-yy", "", "", MONEY, MONEY, "dd-mmm-yy", "", MONEY],
        )
    invoices.freeze_panes = "A4"
    widths(invoices, 8, 12, 24, 30, 11, 11, 12, 11, 11)
    costs = workbook.create_sheet("Costs")
    title(costs, "A1", "Costs")
    head(costs, 3, ["Date", "Supplier", "What", "Kind", "Amount", "How paid"], "DDEBF7")
    for at, (day, who, what, kind, amount, how) in enumerate(rows(POOL_COSTS), 4):
        put(costs, at, [date(day), who, what, kind, number(amount), how], ["dd-mmm-yy", "", "", "", SIGNED])
    costs.freeze_panes = "A4"
    widths(costs, 12, 22, 30, 20, 11, 11)
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "Since 1 August 2026 (CI$)")
    for row, (label, formula) in enumerate(
        (
            ("Invoiced", "=SUM(Invoices!E4:E400)"),
            ("Received", "=SUM(Invoices!F4:F400)"),
            ("Still open", "=B3-B4"),
            ("Costs", "=SUM(Costs!E4:E900)"),
            ("Profit", "=B3-B6"),
        ),
        3,
    ):
        put(summary, row, [label, formula], ["", SIGNED])
    bold(summary, "A7", "B7")
    head(summary, 9, ["Costs by kind", "CI$"], "DDEBF7")
    for at, name in enumerate(POOL_KINDS, 10):
        put(summary, at, [name, f"=SUMIFS(Costs!E$4:E$900,Costs!D$4:D$900,A{at})"], ["", SIGNED])
    end = 9 + len(POOL_KINDS)
    put(summary, end + 1, ["Total", f"=SUM(B10:B{end})"], ["", SIGNED])
    bold(summary, f"A{end + 1}", f"B{end + 1}")
    widths(summary, 26, 13)
    dropdown(costs, "D4:D900", f"Summary!$A$10:$A${end}")
    dropdown(costs, "F4:F900", '"Cash,Card,Transfer"')
    dropdown(invoices, "H4:H400", '"Cash,Cheque,Transfer"')
    return workbook, {
        "book": "poolcare.xlsx",
        "half": "round30",
        "layout": "records",
        "about": "swimming pool cleaner, Cayman Islands, KYD; there is no VAT",
        "dialect": "invoices with the amount received, its day and how, the open amount by formula; costs with kind and how paid",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "tables": {"invoices": "Invoices", "costs": "Costs"},
        "free": {"Invoices": ["Inv no", "For"], "Costs": ["Supplier", "What"]},
        "adds_up": {"Costs": ["Amount"]},
        "watch": [*[f"Summary!B{row}" for row in range(3, 8)], f"Summary!B{end + 1}"],
    }


BOOKS = [locksmith, upholsterer, shearer, crepevan, seoulflat, poolcare]
