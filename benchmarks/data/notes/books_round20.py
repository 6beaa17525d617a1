"""The workbooks of round 20: pest control, a family's account, a chimney sweep, a city guide, a tool library."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"

PEST_ACCOUNTS = """
1000 | MCB current account | Asset
1010 | Cash in hand | Asset
1100 | Debtors - Hotel Les Filaos | Customer
1110 | Debtors - Winny's Supermarket | Customer
1190 | Debtors - others | Customer
1500 | Van | Asset
1510 | Sprayers & equipment | Asset
1590 | Accumulated depreciation | Asset
2000 | Creditors - Indochem | Supplier
2010 | Creditors - Garage Soobron | Supplier
2100 | CSG & PAYE payable | Liability
2200 | Loan - van | Liability
2300 | Director's account | Liability
3000 | Share capital | Capital
3100 | Retained earnings | Capital
4000 | One-off treatments | Income
4010 | Contracts | Income
4020 | Termite work | Income
5000 | Chemicals & bait | Cost
5100 | Casual labour | Cost
6000 | Salaries | Cost
6010 | Employer's CSG | Cost
6100 | Rent of store | Cost
6110 | Electricity & water | Cost
6120 | Phone & internet | Cost
6200 | Fuel | Cost
6210 | Van repairs & insurance | Cost
6300 | Protective clothing | Cost
6400 | Advertising | Cost
6500 | Licences | Cost
6600 | Accountant | Cost
6700 | Bank charges | Cost
6710 | Loan interest | Cost
6800 | Depreciation | Cost
6900 | Sundries | Cost
"""

PEST_JOURNAL = """
07-01 | Opening balances | MCB current account 186400; Cash in hand 3000; Debtors - Hotel Les Filaos 38000; Van 520000; Sprayers & equipment 86000; Accumulated depreciation -214000; Creditors - Indochem -38500; CSG & PAYE payable -6200; Loan - van -210000; Director's account -50000; Share capital -100000; Retained earnings -214700
07-01 | Store rent, July | Rent of store 12000; MCB current account -12000
07-03 | Termite job, Mrs Appadoo, Quatre Bornes, by Juice | MCB current account 38000; Termite work -38000
07-06 | Engen Rose Hill, van | Fuel 1850; MCB current account -1850
07-08 | Indochem, June account paid | Creditors - Indochem 38500; MCB current account -38500
07-10 | Cockroaches, flat in Curepipe, cash | Cash in hand 2200; One-off treatments -2200
07-13 | Hotel Les Filaos paid June | MCB current account 38000; Debtors - Hotel Les Filaos -38000
07-15 | Indochem, gel bait and fogging fluid | Chemicals & bait 16400; Creditors - Indochem -16400
07-17 | MRA, June contributions | CSG & PAYE payable 6200; MCB current account -6200
07-20 | my.t, mobiles and internet | Phone & internet 2390; MCB current account -2390
07-21 | Raj, one day on the hotel gardens, cash | Casual labour 1000; Cash in hand -1000
07-25 | Kevin, July salary | Salaries 24000; Employer's CSG 720; CSG & PAYE payable -1080; MCB current account -23640
07-28 | CEB and CWA | Electricity & water 1640; MCB current account -1640
07-31 | Invoice 210, Hotel Les Filaos, July | Debtors - Hotel Les Filaos 38000; Contracts -38000
07-31 | Invoice 211, Winny's, July | Debtors - Winny's Supermarket 18500; Contracts -18500
07-31 | Van loan, July | Loan - van 8000; Loan interest 1510; MCB current account -9510
07-31 | MCB charges | Bank charges 175; MCB current account -175
07-31 | Depreciation, July | Depreciation 9500; Accumulated depreciation -9500
08-03 | Store rent, August | Rent of store 12000; MCB current account -12000
08-05 | Wasps' nest, Mr Ladouceur, by Juice | MCB current account 3500; One-off treatments -3500
08-07 | Engen Rose Hill, van | Fuel 1920; MCB current account -1920
08-10 | Indochem, July account paid | Creditors - Indochem 16400; MCB current account -16400
08-12 | Winny's paid invoice 211 | MCB current account 18500; Debtors - Winny's Supermarket -18500
08-14 | Hotel Les Filaos paid invoice 210 | MCB current account 38000; Debtors - Hotel Les Filaos -38000
08-17 | MRA, July contributions | CSG & PAYE payable 1080; MCB current account -1080
08-18 | my.t, mobiles and internet | Phone & internet 2390; MCB current account -2390
08-19 | Safety Plus, masks and overalls | Protective clothing 4300; MCB current account -4300
08-21 | Indochem, rat bait and termite liquid | Chemicals & bait 22800; Creditors - Indochem -22800
08-24 | Raj, two days, cash | Casual labour 2000; Cash in hand -2000
08-25 | Kevin, August salary | Salaries 24000; Employer's CSG 720; CSG & PAYE payable -1080; MCB current account -23640
08-27 | Ants, house in Vacoas, cash | Cash in hand 2500; One-off treatments -2500
08-31 | Invoice 212, Hotel Les Filaos, August | Debtors - Hotel Les Filaos 38000; Contracts -38000
08-31 | Invoice 213, Winny's, August | Debtors - Winny's Supermarket 18500; Contracts -18500
08-31 | Van loan, August | Loan - van 8000; Loan interest 1455; MCB current account -9455
08-31 | MCB charges | Bank charges 175; MCB current account -175
08-31 | Depreciation, August | Depreciation 9500; Accumulated depreciation -9500
09-01 | Store rent, September | Rent of store 12000; MCB current account -12000
09-04 | Garage Soobron, brakes, to be paid later | Van repairs & insurance 7400; Creditors - Garage Soobron -7400
09-07 | Engen Phoenix, van | Fuel 1880; MCB current account -1880
09-09 | Indochem, August account paid | Creditors - Indochem 22800; MCB current account -22800
09-10 | Termite job, Dr Li, Floreal, by Juice | MCB current account 42000; Termite work -42000
09-11 | Hotel Les Filaos paid invoice 212 | MCB current account 38000; Debtors - Hotel Les Filaos -38000
09-14 | Winny's paid invoice 213 | MCB current account 18500; Debtors - Winny's Supermarket -18500
09-17 | MRA, August contributions | CSG & PAYE payable 1080; MCB current account -1080
09-18 | my.t, mobiles and internet | Phone & internet 2390; MCB current account -2390
09-18 | Garage Soobron paid | Creditors - Garage Soobron 7400; MCB current account -7400
09-21 | Vikash put money in | MCB current account 20000; Director's account -20000
09-22 | Pesticide licence renewed | Licences 5000; MCB current account -5000
09-23 | Indochem, fogging fluid | Chemicals & bait 12300; Creditors - Indochem -12300
09-25 | Kevin, September salary | Salaries 24000; Employer's CSG 720; CSG & PAYE payable -1080; MCB current account -23640
09-28 | Drinking water and stamps, cash | Sundries 340; Cash in hand -340
09-30 | Invoice 214, Hotel Les Filaos, September | Debtors - Hotel Les Filaos 38000; Contracts -38000
09-30 | Invoice 215, Winny's, September | Debtors - Winny's Supermarket 18500; Contracts -18500
09-30 | Van loan, September | Loan - van 8000; Loan interest 1400; MCB current account -9400
09-30 | MCB charges | Bank charges 175; MCB current account -175
09-30 | Depreciation, September | Depreciation 9500; Accumulated depreciation -9500
10-01 | Store rent, October | Rent of store 12000; MCB current account -12000
10-05 | Cockroaches, restaurant in Grand Baie, by Juice | MCB current account 4800; One-off treatments -4800
10-06 | Engen Rose Hill, van | Fuel 1910; MCB current account -1910
10-08 | Indochem, September account paid | Creditors - Indochem 12300; MCB current account -12300
10-13 | Hotel Les Filaos paid invoice 214 | MCB current account 38000; Debtors - Hotel Les Filaos -38000
10-14 | Winny's paid invoice 215 | MCB current account 18500; Debtors - Winny's Supermarket -18500
10-16 | MRA, September contributions | CSG & PAYE payable 1080; MCB current account -1080
10-19 | my.t, mobiles and internet | Phone & internet 2390; MCB current account -2390
10-20 | Indochem, gel bait and rat bait | Chemicals & bait 18700; Creditors - Indochem -18700
10-22 | Raj, one day, cash | Casual labour 1000; Cash in hand -1000
10-23 | Fleas, flat in Beau Bassin, cash | Cash in hand 2500; One-off treatments -2500
10-25 | Kevin, October salary | Salaries 24000; Employer's CSG 720; CSG & PAYE payable -1080; MCB current account -23640
10-28 | Flyers for the rainy season | Advertising 3200; MCB current account -3200
10-31 | Invoice 216, Hotel Les Filaos, October | Debtors - Hotel Les Filaos 38000; Contracts -38000
10-31 | Invoice 217, Winny's, October | Debtors - Winny's Supermarket 18500; Contracts -18500
10-31 | Van loan, October | Loan - van 8000; Loan interest 1345; MCB current account -9345
10-31 | MCB charges | Bank charges 175; MCB current account -175
10-31 | Depreciation, October | Depreciation 9500; Accumulated depreciation -9500
"""


def pestcontrol() -> tuple[Workbook, Card]:
    """A pest control firm in Mauritius: debit and credit columns, an account for each customer on contract."""
    workbook = Workbook()
    accounts = workbook.active
    accounts.title = "Accounts"
    title(accounts, "A1", "Dodo Pest Care Ltd - list of accounts")
    head(accounts, 3, ["No.", "Account", "Kind", "Balance Rs"], "E2EFDA")
    for at, (code, name, kind) in enumerate(rows(PEST_ACCOUNTS), 4):
        balance = f"=SUMIFS(Journal!$E$4:$E$1200,Journal!$D$4:$D$1200,B{at})-SUMIFS(Journal!$F$4:$F$1200,Journal!$D$4:$D$1200,B{at})"
        put(accounts, at, [int(code), name, kind, balance], ["0", "", "", "#,##0.00;-#,##0.00"])
    end = 3 + len(list(rows(PEST_ACCOUNTS)))
    widths(accounts, 8, 32, 12, 16)
    journal = workbook.create_sheet("Journal")
    title(journal, "A1", "Journal July 2026 - June 2027")
    head(journal, 3, ["Entry", "Date", "Details", "Account", "Debit Rs", "Credit Rs"], "E2EFDA")
    widths(journal, 7, 12, 46, 32, 14, 14)
    at = 4
    for entry, (day, details, lines) in enumerate(journal_lines(PEST_JOURNAL), 1):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [entry, day, details, name, debit, credit],
                ["0", "dd/mm/yyyy", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    dropdown(journal, "D4:D1200", f"Accounts!$B$4:$B${end}")
    report = workbook.create_sheet("Report")
    title(report, "A1", "How we stand (Rs)")
    lines_of_report = [
        ("Income", "=-" + kind_sum("Income", end)),
        ("Costs", "=" + kind_sum("Cost", end)),
        ("Profit", "=B3-B4"),
        ("", None),
        ("Bank", "=Accounts!D4"),
        ("Cash in hand", "=Accounts!D5"),
        ("Customers owe us", "=" + kind_sum("Customer", end)),
        ("We owe suppliers", "=-" + kind_sum("Supplier", end)),
        ("Debits less credits", "=ROUND(SUM(Journal!E4:E1200)-SUM(Journal!F4:F1200),2)"),
    ]
    for at, (label, formula) in enumerate(lines_of_report, 3):
        put(report, at, [label or None, formula], ["", MONEY])
    report["A5"].font = report["B5"].font = Font(bold=True)
    widths(report, 24, 16)
    return workbook, {
        "book": "pestcontrol.xlsx",
        "half": "round20",
        "layout": "journal",
        "about": "pest control firm, Mauritius, MUR; not registered for VAT; year from July",
        "dialect": "debit and credit columns, plain account names, an account of its own for each regular customer and supplier",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit Rs",
            "credit": "Credit Rs",
        },
        "free": {"Journal": ["Entry", "Details"]},
        "adds_up": {"Journal": ["Debit Rs", "Credit Rs"]},
        "watch": [f"Report!{cell}" for cell in ("B5", "B7", "B8", "B9", "B10", "B11")],
        "zero": ["Report!B11"],
    }


def kind_sum(kind: str, end: int) -> str:
    """The balances of all accounts of a kind."""
    return f'SUMIF(Accounts!$C$4:$C${end},"{kind}",Accounts!$D$4:$D${end})'


HOUSE_KEYS = """
F | Food, shopping for the week
H | Home: rent, things for the flat
B | Bills
T | Getting around, car
L | Lola
M | Doctor, dentist, chemist
E | Eating out, fun
C | Clothes for us
P | Presents
X | Everything else
I | Pay and other money in
"""

HOUSE_BOOK = """
09-01 | Sr Ferrer | rent September | H | 875 |
09-01 | Mercadona | | F | 71.18 |
09-02 | Nursery | September | L | 310 |
09-03 | Iberdrola | electricity | B | 66.40 |
09-04 | Repsol | petrol | T | 52 |
09-05 | Bar Nou | breakfast out | E | 18.60 |
09-08 | Mercadona | | F | 58.92 |
09-09 | Farmacia | sun cream, plasters | M | 21.35 |
09-10 | Orange | internet and phones | B | 61 |
09-12 | Zara | jeans Joe, shirt Marta | C | 65.90 |
09-14 | Zara | shirt went back | C | | 25.95
09-15 | Consum | | F | 34.27 |
09-16 | Metro | both cards | T | 40 |
09-18 | Mercat Central | fish, fruit | F | 26.80 |
09-19 | La Pepica | paella with the parents | E | 84.50 |
09-21 | Dentist | Marta, check-up | M | 45 |
09-22 | Mercadona | | F | 63.41 |
09-24 | Aguas de Valencia | water | B | 38.75 |
09-25 | Zara | shoes for Lola | L | 19.95 |
09-28 | Joe | pay | I | | 1985
09-28 | Marta | pay | I | | 1620
09-29 | Mercadona | | F | 69.03 |
10-01 | Sr Ferrer | rent October | H | 875 |
10-02 | Nursery | October | L | 310 |
10-03 | Casa del Libro | book for Ana's birthday | P | 22.90 |
10-05 | Iberdrola | electricity | B | 58.85 |
10-06 | Mercadona | | F | 60.77 |
10-07 | Repsol | petrol | T | 54.30 |
10-09 | Cinema | film and popcorn | E | 27.40 |
10-10 | Orange | internet and phones | B | 61 |
10-12 | Consum | | F | 41.16 |
10-13 | IKEA | lamp and shelf | H | 73.98 |
10-14 | Farmacia | cough syrup Lola | M | 9.80 |
10-16 | Hairdresser | Marta | X | 32 |
10-17 | Thai Garden | dinner | E | 46.20 |
10-19 | Metro | both cards | T | 40 |
10-20 | Mercadona | | F | 66.54 |
10-21 | H&M | leggings and vests for Lola | L | 24.97 |
10-23 | Mercat Central | vegetables, cheese | F | 29.15 |
10-24 | Garage Turia | oil change | T | 89 |
10-26 | Mercadona | | F | 57.63 |
10-27 | Carrefour | toaster | H | 24.99 |
10-28 | Joe | pay | I | | 1985
10-28 | Marta | pay | I | | 1620
10-30 | Bar Nou | tapas with Ana | E | 31.70 |
10-31 | Correos | parcel to England | X | 17.45 |
11-01 | Sr Ferrer | rent November | H | 875 |
"""


def valenciahome() -> tuple[Workbook, Card]:
    """A couple with a small child in Spain: one account, a letter for what it was for, the key beside the list."""
    workbook = Workbook()
    book = workbook.active
    book.title = "House money"
    title(book, "A1", "Joe + Marta: what comes in and goes out of the joint account")
    head(book, 4, ["Date", "Who / where", "What", "Code", "Out €", "In €"], "FCE4D6")
    history = list(rows(HOUSE_BOOK))
    for at, (day, who, what, code, paid, received) in enumerate(history, 5):
        put(
            book,
            at,
            [date(day), who, what or None, code, number(paid), number(received)],
            ["dd/mm/yy", "", "", "", MONEY, MONEY],
        )
    head(book, 4, ["Key", "means", "so far €"], "FCE4D6", 8)
    keys = list(rows(HOUSE_KEYS))
    for at, (code, meaning) in enumerate(keys, 5):
        ins, outs = f"SUMIFS($F$5:$F$900,$D$5:$D$900,H{at})", f"SUMIFS($E$5:$E$900,$D$5:$D$900,H{at})"
        total = f"={ins}-{outs}" if code == "I" else f"={outs}-{ins}"
        put(book, at, [code, meaning, total], ["", "", MONEY], 8)
    end = 4 + len(keys)
    put(book, end + 2, ["In the account on 1 Sept", 1240.55], ["", MONEY], 9)
    put(book, end + 3, ["In the account now", f"=J{end + 2}+SUM(F5:F900)-SUM(E5:E900)"], ["", MONEY], 9)
    book.cell(end + 3, 9).font = book.cell(end + 3, 10).font = Font(bold=True)
    widths(book, 10, 20, 28, 6, 10, 10, 3, 5, 32, 11)
    book.freeze_panes = "A5"
    dropdown(book, "D5:D900", f"$H$5:$H${end}")
    return workbook, {
        "book": "valenciahome.xlsx",
        "half": "round20",
        "layout": "cash book",
        "about": "couple with a small child, Spain, EUR",
        "dialect": "out before in, one joint account, a letter for what it was for, the letters' key and totals beside the list",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "cash": {"sheet": "House money", "date": "Date", "category": "Code", "in": "In €", "out": "Out €"},
        "free": {"House money": ["Who / where", "What"]},
        "adds_up": {"House money": ["In €", "Out €"]},
        "watch": [f"House money!J{row}" for row in (*range(5, end + 1), end + 3)],
    }


SWEEP_INCOME = """
Sweeping | 14260 | 21480 | cash into the tin, transfers into the bank
Stove servicing | 2340 | 3110 |
Cowls & bird guards fitted | 1185 | 1420 |
"""

SWEEP_COSTS = """
Van fuel | 1146.30 | 2015.75 | debit card
Van tax, insurance & MOT | 968 | 931 | bank
Van repairs | 412 | 655.40 | Kev bills me
Brushes, rods & dust sheets | 287.50 | 340 | debit card
Cowls & parts | 624 | 871.20 | Flueparts, on account
Liability insurance | 238 | 226 | bank, every May
Guild fees & courses | 195 | 185 | bank
Phone | 126 | 216 | direct debit
Website & adverts | 170 | 240 | bank
Bookkeeper | 120 | 360 | bank, end of the year mostly
Odds and ends (stamps, tea, bin bags) | 64.20 | 98.10 | out of the tin
"""


def sweep() -> tuple[Workbook, Card]:
    """An English chimney sweep: a profit page and a page of what there is, last year beside this year."""
    workbook = Workbook()
    profit = workbook.active
    profit.title = "Profit"
    title(profit, "A1", "Dan Hodge, chimney sweep: tax year 2026/27")
    head(profit, 3, ["", "This year so far £", "Last year £", "How"], "D9D9D9")
    at = 4
    totals = []
    for name, text in (("INCOME", SWEEP_INCOME), ("COSTS", SWEEP_COSTS)):
        profit.cell(at, 1, name).font = Font(bold=True)
        start = at + 1
        for label, now, before, how in rows(text):
            at += 1
            put(profit, at, [label, number(now), number(before), how or None], ["", MONEY, MONEY])
        at += 1
        sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]
        put(profit, at, [f"Total {name.lower()}", *sums], ["", MONEY, MONEY])
        profit.cell(at, 1).font = Font(bold=True)
        totals.append(at)
        at += 2
    put(profit, at, ["PROFIT", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in "BC"]], ["", MONEY, MONEY])
    profit.cell(at, 1).font = profit.cell(at, 2).font = Font(bold=True)
    widths(profit, 36, 18, 14, 40)
    have = workbook.create_sheet("What I have")
    title(have, "A1", "What the business has and owes")
    head(have, 3, ["", "Now £", "At 6 April £", "How"], "D9D9D9")
    lines: list[tuple[object, ...]] = [
        ("HAS",),
        ("Bank account", 5394.40, 3120),
        ("Cash tin", 142.60, 85),
        ("Owed by Bramley Estates", 240, 0, "letting agent, pays into the bank"),
        ("Owed by Manor Holidays", 0, 180, "pays into the bank"),
        ("Van", 7500, 7500),
        ("Tools", 1900, 1900),
        ("Total", "=SUM(B5:B10)", "=SUM(C5:C10)"),
        (),
        ("OWES",),
        ("Flueparts", 418, 260, "paid from the bank"),
        ("Kev's Garage", 0, 0, "paid from the bank"),
        ("Total", "=SUM(B14:B15)", "=SUM(C14:C15)"),
        (),
        ("What it is worth", "=B11-B16", "=C11-C16"),
        (),
        ("Worth on 6 April", "=C18"),
        ("Profit so far", f"=Profit!B{at}"),
        ("Taken for the house", 11200, 15800, "always from the bank"),
        ("So it should be worth", "=B20+B21-B22"),
        ("Difference (0 = right)", "=ROUND(B18-B23,2)"),
    ]
    for row, line in enumerate(lines, 4):
        put(have, row, line, ["", MONEY, MONEY])
        if len(line) == 1 or str(line[:1]) == "('Total',)":
            have.cell(row, 1).font = Font(bold=True)
    widths(have, 28, 14, 14, 34)
    return workbook, {
        "book": "sweep.xlsx",
        "half": "round20",
        "layout": "statements",
        "about": "chimney sweep, England, GBP; no VAT",
        "dialect": "a profit page and a page of what there is, this year beside last year, remarks on how things are paid",
        "date_order": "dmy",
        "period": ["2026-04-06", "2027-04-05"],
        "statement": {"sheets": ["Profit", "What I have"], "label": "A", "amount": "B"},
        "free": {},
        "adds_up": {},
        "watch": [
            f"Profit!B{totals[0]}",
            f"Profit!B{totals[1]}",
            f"Profit!B{at}",
            "What I have!B11",
            "What I have!B16",
            "What I have!B18",
            "What I have!B24",
        ],
        "zero": ["What I have!B24"],
    }


GUIDE = {
    "CAME IN": """
Free tours (tips) | 85 | 120 | 210 | 395 | 540 | 680 | 720 | 760 | 610 | 430 | 62
Private tours | | 180 | 240 | 520 | 780 | 960 | 1240 | 1310 | 890 | 540 |
Agencies | 320 | | 320 | 640 | 960 | 960 | 640 | 640 | 960 | 640 |
Talks & translations | 150 | 150 | | | | | | | 150 | |
""",
    "WENT OUT": """
Contributions | 451.20 | 451.20 | 451.20 | 451.20 | 458.12 | 458.12 | 458.12 | 458.12 | 458.12 | 458.12 |
Tax paid ahead | | | 96 | | | 96 | | | 96 | |
Accountant | 65 | 65 | 65 | 65 | 65 | 65 | 65 | 65 | 65 | 65 |
Phone & internet | 24.90 | 24.90 | 24.90 | 24.90 | 24.90 | 24.90 | 24.90 | 24.90 | 24.90 | 24.90 |
Trains & buses | | 14.40 | 22.60 | 31.20 | 48.50 | 52.30 | 61.80 | 58.10 | 37.70 | 28.90 |
Entrance tickets | | 36 | 48 | 120 | 156 | 204 | 240 | 252 | 168 | 96 |
Booking site fees | 6.20 | 12.80 | 18.50 | 39.40 | 55.70 | 68.10 | 79.30 | 81.60 | 54.90 | |
Headsets & gear | | 89 | | | 45.50 | | | 32 | | |
Website & business cards | 12 | 12 | 12 | 58 | 12 | 12 | 12 | 12 | 12 | 12 |
Coffee & food with guests | 8.60 | 14.20 | 11 | 26.40 | 33.80 | 41.20 | 47.50 | 44.90 | 29.30 | 18.70 | 4.80
Licence & courses | | | 140 | | | | | | | |
""",
}


def cityguide() -> tuple[Workbook, Card]:
    """A city guide in Slovenia: kinds by months, the months' headings are dates, a running account below."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    title(sheet, "A1", "Nina - guiding 2026, all in euro")
    sheet["A2"] = "Everything in the month when I got it or paid it. Add on top of what is there."
    months = [dt.date(2026, month, 1) for month in range(1, 13)]
    head(sheet, 4, ["", *["" for _ in months], "Year"], "DDEBF7")
    sheet.cell(4, 1).value = None
    put(sheet, 4, [None, *months], ["", *["mmm yy"] * 12])
    letters = "BCDEFGHIJKLMN"
    formats = ["", *[MONEY] * 13]
    at = 5
    totals = []
    for section, text in GUIDE.items():
        sheet.cell(at, 1, section).font = Font(bold=True)
        start = at + 1
        for name, *amounts in rows(text):
            at += 1
            put(sheet, at, [name, *[number(a) for a in amounts]], formats)
            sheet.cell(at, 14).value = f"=SUM(B{at}:M{at})"
            for column in range(2, 15):
                sheet.cell(at, column).number_format = MONEY
        at += 1
        put(sheet, at, ["Together", *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters]], formats)
        sheet.cell(at, 1).font = Font(bold=True)
        totals.append(at)
        at += 2
    put(sheet, at, ["Left over", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in letters]], formats)
    taken = (0, 200, 300, 600, 900, 1000, 1000, 1100, 1000, 900, None, None)
    put(sheet, at + 1, ["For myself", *taken, f"=SUM(B{at + 1}:M{at + 1})"], formats)
    sheet.cell(at + 1, 2).value = None
    put(sheet, at + 3, ["In the account at New Year", 1830.40], formats)
    running = [f"=B{at + 3}+B{at}-B{at + 1}"]
    running += [f"={letters[i - 1]}{at + 4}+{letters[i]}{at}-{letters[i]}{at + 1}" for i in range(1, 12)]
    put(sheet, at + 4, ["In the account, end of month", *running], formats)
    widths(sheet, 28, *[10] * 13)
    sheet.freeze_panes = "B5"
    return workbook, {
        "book": "cityguide.xlsx",
        "half": "round20",
        "layout": "grid",
        "about": "city guide working for herself, Slovenia, EUR; no VAT",
        "dialect": "kinds by months, month headings are dates, a running account below",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "2026", "header_row": 4, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [
            f"2026!N{totals[0]}",
            f"2026!N{totals[1]}",
            f"2026!N{at}",
            f"2026!N{at + 1}",
            f"2026!M{at + 4}",
        ],
    }


TOOL_MEMBERS = """
1 | Anne Dahl | 2024-03-02 | 250 | 01-08 | Vipps
2 | Per Haugen | 2024-03-02 | 250 | 01-05 | Vipps
3 | Kari Lunde | 2024-03-09 | 250 | 01-11 | Cash
4 | Erik Solheim | 2024-04-13 | 250 | 01-06 | Vipps
5 | Marit Aas | 2024-04-20 | 250 | 01-20 | Vipps
6 | Odd Fossum | 2024-05-04 | 250 | 02-02 | Transfer
7 | Hanne Vik | 2024-06-01 | 250 | 01-07 | Vipps
8 | Nils Brekke | 2024-08-24 | 250 | 01-15 | Vipps
9 | Silje Moen | 2024-09-14 | | |
10 | Tor Eide | 2024-10-05 | 250 | 02-10 | Vipps
11 | Kari Myhre | 2025-02-01 | 250 | 01-25 | Vipps
12 | Ingrid Hagen | 2025-03-08 | 250 | 01-09 | Vipps
13 | Lars Nygaard | 2025-03-29 | 250 | 03-01 | Cash
14 | Berit Lie | 2025-04-26 | 250 | 01-30 | Vipps
15 | Ola Strand | 2025-05-10 | | |
16 | Randi Bakke | 2025-06-14 | 250 | 02-14 | Vipps
17 | Sven Holm | 2025-09-06 | 250 | 01-12 | Transfer
18 | Tone Ruud | 2025-10-18 | 250 | 01-06 | Vipps
19 | Amir Rahimi | 2026-03-14 | 250 | 03-14 | Vipps
20 | Grete Sand | 2026-04-11 | 250 | 04-11 | Vipps
21 | Jan Kvale | 2026-05-09 | 250 | 05-09 | Cash
22 | Maja Berg | 2026-08-22 | 250 | 08-22 | Vipps
"""

TOOL_LOANS = """
04-11 | Grete Sand | Hammer drill | 300 | 04-18 | 300
04-11 | Erik Solheim | Pressure washer | 500 | 04-25 | 500
04-18 | Tor Eide | Extension ladder | 300 | 05-02 | 300
04-25 | Hanne Vik | Tile cutter | 300 | 05-09 | 300
05-02 | Anne Dahl | Hedge trimmer | 200 | 05-09 | 200
05-09 | Jan Kvale | Pressure washer | 500 | 05-23 | 500
05-16 | Nils Brekke | Jigsaw | 200 | 05-30 | 200
05-23 | Randi Bakke | Hammer drill | 300 | 06-06 | 300
06-06 | Berit Lie | Hedge trimmer | 200 | 06-13 | 200
06-06 | Lars Nygaard | Floor sander | 500 | 06-13 | 500
06-13 | Sven Holm | Extension ladder | 300 | 06-20 | 300
06-20 | Per Haugen | Mitre saw | 400 | 08-15 | 400
08-15 | Kari Myhre | Hammer drill | 300 | 08-29 | 300
08-22 | Maja Berg | Paint sprayer | 300 | 09-05 | 300
08-29 | Ingrid Hagen | Tile cutter | 300 | 09-12 | 300
09-05 | Amir Rahimi | Floor sander | 500 | 09-12 | 500
09-12 | Tone Ruud | Pressure washer | 500 | 09-26 | 500
09-19 | Odd Fossum | Hedge trimmer | 200 | 10-03 | 200
09-26 | Kari Lunde | Jigsaw | 200 | 10-10 | 200
10-10 | Per Haugen | Hammer drill | 300 | 10-24 | 300
10-17 | Marit Aas | Pressure washer | 500 | |
10-24 | Ingrid Hagen | Paint sprayer | 300 | |
10-31 | Tor Eide | Jigsaw | 200 | |
10-31 | Grete Sand | Extension ladder | 300 | |
"""

TOOL_SPENDING = """
01-02 | shed, January | Rent | 600 | Transfer
01-10 | insurance for the year | Insurance | 1450 | Transfer
02-02 | shed, February | Rent | 600 | Transfer
02-14 | Biltema, extension cables | Tools | 398 | Card
03-02 | shed, March | Rent | 600 | Transfer
03-07 | coffee for the clean-up day | Volunteers | 132 | Cash
03-14 | Jula, mitre saw | Tools | 1990 | Card
04-01 | shed, April | Rent | 600 | Transfer
04-18 | new cable on the hedge trimmer | Repairs & parts | 280 | Card
05-04 | shed, May | Rent | 600 | Transfer
05-16 | sawblades, Jula | Repairs & parts | 215 | Card
06-01 | shed, June | Rent | 600 | Transfer
06-10 | website, a year | Office | 349 | Card
06-20 | cake, last Saturday before summer | Volunteers | 168 | Cash
07-01 | shed, July | Rent | 600 | Transfer
08-03 | shed, August | Rent | 600 | Transfer
08-15 | used paint sprayer, bought on Finn | Tools | 700 | Vipps
09-01 | shed, September | Rent | 600 | Transfer
09-12 | sanding belts, Biltema | Repairs & parts | 179 | Card
09-26 | posters, copy shop | Office | 120 | Card
10-01 | shed, October | Rent | 600 | Transfer
10-10 | washer seal changed by Arne | Repairs & parts | 250 | Vipps
10-24 | buns and coffee | Volunteers | 154 | Cash
"""


def toolshed() -> tuple[Workbook, Card]:
    """A neighbourhood's tool library in Norway: members and fees, loans against deposits, spending."""
    workbook = Workbook()
    members = workbook.active
    members.title = "Members"
    title(members, "A1", "Bakkegata tool library - members")
    head(members, 3, ["No", "Name", "Member since", "Fee 2026 kr", "Paid on", "How"], "FFF2CC")
    for at, (no, name, since, fee, paid, how) in enumerate(rows(TOOL_MEMBERS), 4):
        put(
            members,
            at,
            [int(no), name, date(since), number(fee), date(paid) if paid else None, how or None],
            ["0", "", "dd.mm.yyyy", "#,##0", "dd.mm.yyyy"],
        )
    widths(members, 5, 20, 14, 12, 12, 10)
    dropdown(members, "F4:F200", '"Vipps,Transfer,Cash"')
    loans = workbook.create_sheet("Loans")
    title(loans, "A1", "Who has what")
    headings = [
        "Out",
        "Member",
        "Tool",
        "Deposit kr",
        "Due back",
        "Came back",
        "Deposit returned kr",
        "State",
    ]
    head(loans, 3, headings, "FFF2CC")
    for at, (out, name, tool, deposit, back, returned) in enumerate(rows(TOOL_LOANS), 4):
        put(
            loans,
            at,
            [
                date(out),
                name,
                tool,
                number(deposit),
                f"=A{at}+14",
                date(back) if back else None,
                number(returned),
                f'=IF(F{at}="","out","back")',
            ],
            ["dd.mm.yyyy", "", "", "#,##0", "dd.mm.yyyy", "dd.mm.yyyy", "#,##0"],
        )
    widths(loans, 12, 20, 20, 11, 12, 12, 12, 8)
    spending = workbook.create_sheet("Spending")
    title(spending, "A1", "What we paid for")
    head(spending, 3, ["Date", "What", "Kind", "Amount kr", "Paid by"], "FFF2CC")
    for at, (day, what, kind, amount, how) in enumerate(rows(TOOL_SPENDING), 4):
        put(spending, at, [date(day), what, kind, number(amount), how], ["dd.mm.yyyy", "", "", "#,##0"])
    widths(spending, 12, 34, 18, 12, 10)
    dropdown(spending, "C4:C300", '"Rent,Tools,Repairs & parts,Insurance,Volunteers,Office"')
    dropdown(spending, "E4:E300", '"Card,Vipps,Transfer,Cash"')
    overview = workbook.create_sheet("Overview")
    title(overview, "A1", "2026 at a glance (kr)")
    lines = [
        ("Money on 1 January", 15240),
        ("Fees paid in", "=SUM(Members!D4:D200)"),
        ("Spent", "=SUM(Spending!D4:D300)"),
        ("Deposits we are holding", "=SUM(Loans!D4:D300)-SUM(Loans!G4:G300)"),
        ("Money now, deposits with it", "=B3+B4-B5+B6"),
        ("Members who have paid", "=COUNT(Members!E4:E200)"),
        ("Tools out", '=COUNTIF(Loans!H4:H300,"out")'),
    ]
    for at, line in enumerate(lines, 3):
        put(overview, at, line, ["", "#,##0"])
    widths(overview, 30, 12)
    return workbook, {
        "book": "toolshed.xlsx",
        "half": "round20",
        "layout": "records",
        "about": "neighbourhood tool library, Norway, NOK",
        "dialect": "members with the day and way the fee was paid, loans with deposits and a state by formula, spending by kind",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"members": "Members", "loans": "Loans", "spending": "Spending"},
        "free": {"Members": ["No"], "Spending": ["What"]},
        "adds_up": {},
        "watch": [f"Overview!B{row}" for row in range(4, 10)],
    }


BOOKS = [pestcontrol, valenciahome, sweep, cityguide, toolshed]
