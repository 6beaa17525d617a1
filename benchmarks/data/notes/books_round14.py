"""The workbooks of the fourteenth part: a dog walker, a daughter minding her mother's money, a bus driver's
household, a single father's fortnights, a family's doctors' bills."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"

WALKER_ACCOUNTS = """
Assets | Chequing
Assets | Tax savings
Assets | Cash
Assets | Owed by clients
Liabilities | Visa
Liabilities | Walk packs not used yet
Liabilities | Loan from Dad
Equity | Opening balances
Equity | Draw
Equity | Put in by me
Income | Walks
Income | Drop-ins & sitting
Income | Boarding
Income | Tips
Expenses | Gas
Expenses | Van repairs
Expenses | Van insurance
Expenses | Parking
Expenses | Phone
Expenses | Treats & bags
Expenses | Leads & gear
Expenses | Liability insurance
Expenses | Helper
Expenses | Ads & website
Expenses | Bank fees
Expenses | Licences & courses
Expenses | Visa interest
"""

WALKER_JOURNAL = """
01-01 | Opening | Chequing 4640.55; Tax savings 1800; Cash 60; Owed by clients 640; Visa -212.40; Walk packs not used yet -100; Loan from Dad -2400; Opening balances -4428.15
01-02 | Petline liability cover, the year | Liability insurance 412; Chequing -412
01-05 | Marchetti (Biscuit) Dec walks, e-transfer | Chequing 320; Owed by clients -320
01-06 | Dr. Okafor (Juno) Dec walks, e-transfer | Chequing 320; Owed by clients -320
01-08 | Irving, Lady Hammond Rd | Gas 58.20; Visa -58.20
01-12 | Pet Valu, poop bags and liver treats | Treats & bags 41.75; Visa -41.75
01-15 | Eastlink cell | Phone 55; Chequing -55
01-15 | Dad | Loan from Dad 100; Chequing -100
01-17 | Pack of 10, Theriault (Moose) | Chequing 200; Walk packs not used yet -200
01-20 | Visa bill | Visa 212.40; Chequing -212.40
01-20 | Josie, 3 days while I was sick | Helper 180; Chequing -180
01-26 | Van insurance, Jan | Van insurance 118; Chequing -118
01-31 | Marchetti (Biscuit) walks in Jan, billed | Owed by clients 340; Walks -340
01-31 | Dr. Okafor (Juno) walks in Jan, billed | Owed by clients 300; Walks -300
01-31 | Packs used in Jan: Moose 5 | Walk packs not used yet 100; Walks -100
01-31 | Own pay | Draw 400; Chequing -400
02-03 | Marchetti (Biscuit) paid Jan | Chequing 340; Owed by clients -340
02-05 | Okafor (Juno) paid Jan | Chequing 300; Owed by clients -300
02-07 | Shell, Bayers Lake | Gas 62.45; Visa -62.45
02-09 | Two long lines and a slip lead | Leads & gear 74.60; Visa -74.60
02-15 | Eastlink cell | Phone 55; Chequing -55
02-15 | Dad | Loan from Dad 100; Chequing -100
02-16 | Cat sitting, Fraser, 5 visits | Chequing 110; Drop-ins & sitting -110
02-18 | Facebook ad | Ads & website 30; Visa -30
02-20 | Visa bill | Visa 99.95; Chequing -99.95
02-23 | Boarding Pepper 3 nights, cash | Cash 165; Boarding -165
02-23 | Tip from Pepper's people | Cash 20; Tips -20
02-26 | Van insurance, Feb | Van insurance 118; Chequing -118
02-28 | Marchetti (Biscuit) walks in Feb, billed | Owed by clients 300; Walks -300
02-28 | Dr. Okafor (Juno) walks in Feb, billed | Owed by clients 280; Walks -280
02-28 | Packs used in Feb: Moose 6 | Walk packs not used yet 120; Walks -120
02-28 | Own pay | Draw 400; Chequing -400
03-03 | Marchetti (Biscuit) paid Feb | Chequing 300; Owed by clients -300
03-06 | Okafor (Juno) paid Feb | Chequing 280; Owed by clients -280
03-09 | Irving | Gas 60.10; Visa -60.10
03-11 | Parking at Point Pleasant lot | Parking 6; Cash -6
03-14 | Pack of 10, Theriault (Moose) | Chequing 200; Walk packs not used yet -200
03-15 | Eastlink cell | Phone 55; Chequing -55
03-15 | Dad | Loan from Dad 100; Chequing -100
03-18 | Wix, website for the year | Ads & website 204; Visa -204
03-20 | Visa bill | Visa 167.05; Chequing -167.05
03-24 | Kevin's Auto, front brakes | Van repairs 486.30; Chequing -486.30
03-26 | Van insurance, Mar | Van insurance 118; Chequing -118
03-30 | Cash put in the bank | Chequing 150; Cash -150
03-31 | Marchetti (Biscuit) walks in Mar, billed | Owed by clients 340; Walks -340
03-31 | Dr. Okafor (Juno) walks in Mar, billed | Owed by clients 320; Walks -320
03-31 | Packs used in Mar: Moose 6 | Walk packs not used yet 120; Walks -120
03-31 | Own pay | Draw 500; Chequing -500
03-31 | Set aside for income tax | Tax savings 250; Chequing -250
04-02 | Marchetti (Biscuit) paid Mar | Chequing 340; Owed by clients -340
04-07 | Okafor (Juno) paid Mar | Chequing 320; Owed by clients -320
04-10 | Shell | Gas 64.80; Visa -64.80
04-13 | Pet Valu, treats | Treats & bags 36.20; Visa -36.20
04-15 | Eastlink cell | Phone 55; Chequing -55
04-15 | Dad | Loan from Dad 100; Chequing -100
04-18 | Boarding Gus 4 nights, e-transfer | Chequing 220; Boarding -220
04-20 | Visa bill | Visa 264.10; Chequing -264.10
04-24 | Canine first aid course | Licences & courses 95; Visa -95
04-26 | Van insurance, Apr | Van insurance 118; Chequing -118
04-30 | Marchetti (Biscuit) walks in Apr, billed | Owed by clients 320; Walks -320
04-30 | Dr. Okafor (Juno) walks in Apr, billed | Owed by clients 320; Walks -320
04-30 | Packs used in Apr: Moose 4 | Walk packs not used yet 80; Walks -80
04-30 | Own pay | Draw 500; Chequing -500
05-04 | Marchetti (Biscuit) paid Apr | Chequing 320; Owed by clients -320
05-05 | Okafor (Juno) paid Apr | Chequing 320; Owed by clients -320
05-08 | Irving | Gas 66.15; Visa -66.15
05-12 | Josie, helped with the Saturday group | Helper 60; Chequing -60
05-15 | Eastlink cell | Phone 55; Chequing -55
05-15 | Dad | Loan from Dad 100; Chequing -100
05-16 | Pack of 10, Theriault (Moose) | Chequing 200; Walk packs not used yet -200
05-19 | Drop-ins for Mittens, Fraser, 4 visits | Chequing 88; Drop-ins & sitting -88
05-20 | Visa bill | Visa 196; Chequing -196
05-23 | Boarding Pepper 2 nights, cash | Cash 110; Boarding -110
05-26 | Van insurance, May | Van insurance 118; Chequing -118
05-29 | Harness and a spare seat cover | Leads & gear 88.90; Visa -88.90
05-31 | Marchetti (Biscuit) walks in May, billed | Owed by clients 340; Walks -340
05-31 | Dr. Okafor (Juno) walks in May, billed | Owed by clients 300; Walks -300
05-31 | Packs used in May: Moose 6 | Walk packs not used yet 120; Walks -120
05-31 | Own pay | Draw 500; Chequing -500
06-02 | Marchetti (Biscuit) paid May | Chequing 340; Owed by clients -340
06-04 | Okafor (Juno) paid May | Chequing 300; Owed by clients -300
06-05 | Monthly account fee | Bank fees 6.95; Chequing -6.95
06-09 | Shell | Gas 63.70; Visa -63.70
06-12 | Pet Valu, bags and treats | Treats & bags 44.05; Visa -44.05
06-15 | Eastlink cell | Phone 55; Chequing -55
06-15 | Dad | Loan from Dad 100; Chequing -100
06-17 | Tip from Fraser | Cash 10; Tips -10
06-20 | Visa bill | Visa 155.05; Chequing -155.05
06-24 | Parking downtown, Mrs. Lowe's consult | Parking 4.50; Cash -4.50
06-26 | Van insurance, Jun | Van insurance 118; Chequing -118
06-30 | Marchetti (Biscuit) walks in Jun, billed | Owed by clients 320; Walks -320
06-30 | Dr. Okafor (Juno) walks in Jun, billed | Owed by clients 280; Walks -280
06-30 | Packs used in Jun: Moose 5 | Walk packs not used yet 100; Walks -100
06-30 | Own pay | Draw 500; Chequing -500
06-30 | Set aside for income tax | Tax savings 250; Chequing -250
"""


def dogwalker() -> tuple[Workbook, Card]:
    """A dog walker in Halifax, Canada: account names with their group before a colon, the account at the end."""
    groups = {name: f"{group}:{name}" for group, name in rows(WALKER_ACCOUNTS)}
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Register"
    title(journal, "A1", "Tailwaggers of the North End")
    journal["A2"] = "Every entry: same amount in Dr and Cr. Under the small supplier limit, so no HST."
    head(journal, 4, ["Date", "Memo", "Dr", "Cr", "Account"], "D9D2E9")
    at = 5
    for day, memo, lines in journal_lines(WALKER_JOURNAL):
        for account, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [day, memo, debit, credit, groups[account]],
                ["mmm d, yyyy", "", MONEY, MONEY, ""],
            )
            at += 1
    widths(journal, 14, 44, 11, 11, 38)
    journal.freeze_panes = "A5"
    chart = workbook.create_sheet("Accounts")
    head(chart, 1, ["Account", "Balance"], "D9D2E9")
    places = {}
    for at, (name, full) in enumerate(groups.items(), 2):
        sums = (
            f"SUMIFS(Register!$C$5:$C$2000,Register!$E$5:$E$2000,A{at})"
            f"-SUMIFS(Register!$D$5:$D$2000,Register!$E$5:$E$2000,A{at})"
        )
        put(chart, at, [full, f"={sums}"], ["", "#,##0.00;-#,##0.00"])
        places[name] = at
    last = max(places.values())
    widths(chart, 40, 13)
    dropdown(journal, "E5:E2000", f"Accounts!$A$2:$A${last}")
    sums_up = workbook.create_sheet("How's it going")
    earned = [places[name] for group, name in rows(WALKER_ACCOUNTS) if group == "Income"]
    spent = [places[name] for group, name in rows(WALKER_ACCOUNTS) if group == "Expenses"]
    put(sums_up, 1, ["Earned so far", f"=-SUM(Accounts!B{earned[0]}:B{earned[-1]})"], ["", MONEY])
    put(sums_up, 2, ["Spent so far", f"=SUM(Accounts!B{spent[0]}:B{spent[-1]})"], ["", MONEY])
    put(sums_up, 3, ["Profit", "=B1-B2"], ["", MONEY])
    put(sums_up, 5, ["In chequing", f"=Accounts!B{places['Chequing']}"], ["", MONEY])
    put(sums_up, 6, ["Clients owe me", f"=Accounts!B{places['Owed by clients']}"], ["", MONEY])
    put(sums_up, 7, ["On the Visa", f"=-Accounts!B{places['Visa']}"], ["", MONEY])
    put(sums_up, 8, ["Dr minus Cr (must be 0)", "=ROUND(SUM(Register!C5:C2000)-SUM(Register!D5:D2000),2)"])
    widths(sums_up, 26, 13)
    return workbook, {
        "book": "dogwalker.xlsx",
        "half": "round14",
        "layout": "journal",
        "about": "dog walker, Canada, CAD; not registered for HST",
        "dialect": "debit and credit columns, account names with their group before a colon, account in the last column",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "journal": {
            "sheet": "Register",
            "date": "Date",
            "account": "Account",
            "debit": "Dr",
            "credit": "Cr",
        },
        "free": {"Register": ["Memo"]},
        "adds_up": {"Register": ["Dr", "Cr"]},
        "watch": [f"How's it going!B{row}" for row in (3, 5, 6, 7, 8)],
        "zero": ["How's it going!B8"],
    }


MUM_HEADINGS = """
Opening balance
State pension
Attendance Allowance
Dad's work pension
Other money in
Savings in/out
Cash for purse
Carers
Food shopping
Gas & electric
Water
Council tax
Phone & broadband
TV
House insurance
Chemist & health
Hair & feet
Cleaner
Gardener
House & repairs
Clothes
Outings & taxis
Presents & church
Lifeline alarm
Bank & legal
"""

MUM_BANK = """
04-01 | | b/f from last book | Opening balance | | 3862.17
04-02 | DWP | | State pension | | 920.60
04-02 | DWP | | Attendance Allowance | | 458.40
04-03 | Brightside Homecare | March visits | Carers | 612.00 |
04-07 | Octopus | dual fuel dd | Gas & electric | 148.00 |
04-07 | Calder Council | 1 of 10 | Council tax | 131.00 |
04-09 | Cashpoint Otley | | Cash for purse | 80.00 |
04-14 | Yorkshire Water | dd | Water | 34.50 |
04-16 | BT | dd | Phone & broadband | 38.99 |
04-17 | Tesco online | | Food shopping | 61.35 |
04-20 | Careline | dd | Lifeline alarm | 21.50 |
04-22 | Gill repaid | slippers and nighties she bought | Clothes | 46.00 |
04-24 | Tesco online | | Food shopping | 54.80 |
04-28 | Railways Pension Trust | | Dad's work pension | | 312.44
04-30 | DWP | | State pension | | 920.60
04-30 | DWP | | Attendance Allowance | | 458.40
05-01 | Brightside Homecare | April visits | Carers | 648.00 |
05-05 | P Naylor | gutter cleared | House & repairs | 70.00 |
05-07 | Octopus | dual fuel dd | Gas & electric | 148.00 |
05-07 | Calder Council | 2 of 10 | Council tax | 131.00 |
05-08 | Tesco online | | Food shopping | 66.10 |
05-11 | Cashpoint Otley | | Cash for purse | 100.00 |
05-14 | Yorkshire Water | dd | Water | 34.50 |
05-16 | BT | dd | Phone & broadband | 38.99 |
05-18 | Aviva | buildings and contents, year | House insurance | 243.16 |
05-20 | Careline | dd | Lifeline alarm | 21.50 |
05-22 | Tesco online | | Food shopping | 58.45 |
05-22 | Specsavers | reading glasses | Chemist & health | 89.00 |
05-27 | To Skipton savings | | Savings in/out | 500.00 |
05-28 | Railways Pension Trust | | Dad's work pension | | 312.44
05-28 | DWP | | State pension | | 920.60
05-28 | DWP | | Attendance Allowance | | 458.40
06-01 | Brightside Homecare | May visits | Carers | 630.00 |
06-04 | Gill repaid | prescription tray and cream | Chemist & health | 18.75 |
06-05 | Tesco online | | Food shopping | 63.90 |
06-07 | Octopus | dual fuel dd | Gas & electric | 148.00 |
06-07 | Calder Council | 3 of 10 | Council tax | 131.00 |
06-10 | Cashpoint Otley | | Cash for purse | 80.00 |
06-14 | Yorkshire Water | dd | Water | 34.50 |
06-16 | BT | dd | Phone & broadband | 38.99 |
06-19 | Octopus | refund, credit built up | Gas & electric | | 95.00
06-19 | Tesco online | | Food shopping | 57.25 |
06-20 | Careline | dd | Lifeline alarm | 21.50 |
06-25 | DWP | | State pension | | 920.60
06-25 | DWP | | Attendance Allowance | | 458.40
06-29 | Railways Pension Trust | | Dad's work pension | | 312.44
"""

MUM_PURSE = """
04-01 | in the purse | Opening balance | 57.40 |
04-03 | Denise, 2 hrs | Cleaner | | 30.00
04-09 | cashpoint | Cash for purse | 80.00 |
04-10 | Denise, 2 hrs | Cleaner | | 30.00
04-12 | milk, bread, paper | Food shopping | | 6.85
04-15 | shampoo & set, Carol | Hair & feet | | 22.00
04-19 | collection | Presents & church | | 5.00
05-11 | cashpoint | Cash for purse | 100.00 |
05-11 | young Sam, lawns | Gardener | | 20.00
05-13 | shampoo & set, Carol | Hair & feet | | 22.00
05-15 | Denise, 2 hrs | Cleaner | | 30.00
05-21 | taxi to the eye clinic | Outings & taxis | | 14.00
05-29 | paracetamol | Chemist & health | | 3.20
06-10 | cashpoint | Cash for purse | 80.00 |
06-10 | chiropodist at home | Hair & feet | | 35.00
06-12 | Denise, 2 hrs | Cleaner | | 30.00
06-15 | young Sam, lawns | Gardener | | 20.00
06-21 | card and flowers for Jean | Presents & church | | 16.50
"""


def mumsmoney() -> tuple[Workbook, Card]:
    """A daughter in Yorkshire who looks after her mother's money: one sheet for the bank, one for the purse."""
    workbook = Workbook()
    summary = workbook.active
    summary.title = "For the OPG"
    bank = workbook.create_sheet("Bank")
    purse = workbook.create_sheet("Purse")
    title(bank, "A1", "Mrs D Holroyd - current account (Gill has power of attorney)")
    head(bank, 3, ["Date", "Payee", "Note", "Heading", "Out", "In", "Balance"], "FCE5CD")
    for at, (day, payee, note, heading, paid, received) in enumerate(rows(MUM_BANK), 4):
        before = f"G{at - 1}" if at > 4 else "0"
        put(
            bank,
            at,
            [
                date(day),
                payee or None,
                note or None,
                heading,
                number(paid),
                number(received),
                f"={before}-E{at}+F{at}",
            ],
            ["ddd d mmm yy", "", "", "", MONEY, MONEY, MONEY],
        )
    widths(bank, 15, 24, 32, 21, 10, 10, 11)
    bank.freeze_panes = "A4"
    title(purse, "A1", "Mum's purse - cash")
    head(purse, 3, ["Date", "Spent on", "Heading", "Came in", "Went out", "Left"], "FFF2CC")
    for at, (day, what, heading, received, paid) in enumerate(rows(MUM_PURSE), 4):
        before = f"F{at - 1}" if at > 4 else "0"
        put(
            purse,
            at,
            [date(day), what, heading, number(received), number(paid), f"={before}+D{at}-E{at}"],
            ["ddd d mmm yy", "", "", MONEY, MONEY, MONEY],
        )
    widths(purse, 15, 30, 21, 10, 10, 10)
    title(summary, "A1", "April 2026 to March 2027")
    head(summary, 3, ["Heading", "Came in", "Went out"], "FCE5CD")
    names = MUM_HEADINGS.strip().splitlines()
    for at, name in enumerate(names, 4):
        put(
            summary,
            at,
            [
                name,
                f"=SUMIFS(Bank!$F$4:$F$800,Bank!$D$4:$D$800,A{at})+SUMIFS(Purse!$D$4:$D$800,Purse!$C$4:$C$800,A{at})",
                f"=SUMIFS(Bank!$E$4:$E$800,Bank!$D$4:$D$800,A{at})+SUMIFS(Purse!$E$4:$E$800,Purse!$C$4:$C$800,A{at})",
            ],
            ["", MONEY, MONEY],
        )
    end = 3 + len(names)
    put(summary, end + 1, ["All", f"=SUM(B4:B{end})", f"=SUM(C4:C{end})"], ["", MONEY, MONEY])
    put(summary, end + 3, ["In the bank now", "=SUM(Bank!F4:F800)-SUM(Bank!E4:E800)"], ["", MONEY])
    put(summary, end + 4, ["In the purse now", "=SUM(Purse!D4:D800)-SUM(Purse!E4:E800)"], ["", MONEY])
    transfer = 4 + names.index("Cash for purse")
    put(summary, end + 5, ["Cash drawn but not in purse", f"=C{transfer}-B{transfer}"], ["", MONEY])
    widths(summary, 28, 12, 12)
    dropdown(bank, "D4:D800", f"'For the OPG'!$A$4:$A${end}")
    dropdown(purse, "C4:C800", f"'For the OPG'!$A$4:$A${end}")
    return workbook, {
        "book": "mumsmoney.xlsx",
        "half": "round14",
        "layout": "cash book",
        "about": "daughter with power of attorney for her mother, England, GBP",
        "dialect": "a sheet for the bank and another for cash in the purse, headings added up over both, money drawn is a line in each",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "cash": {"sheet": "Bank", "date": "Date", "category": "Heading", "in": "In", "out": "Out"},
        "free": {"Bank": ["Payee", "Note"], "Purse": ["Spent on"]},
        "adds_up": {"Bank": ["In", "Out"], "Purse": ["Came in", "Went out"]},
        "watch": [
            f"For the OPG!{cell}" for cell in (f"C{end + 1}", f"B{end + 3}", f"B{end + 4}", f"B{end + 5}")
        ],
    }


BUS_OWN = """
CASH & SAVINGS
Checking (Huntington) | 2318.44
Savings (credit union) | 6150.00
Christmas club | 300.00
Cash at home | 85.00
RETIREMENT
SERS pension contributions (Dale) | 31240.00
Renee's IRA | 12900.00
THINGS
House | 148000.00
2019 Silverado | 19500.00
Pontoon boat | 7200.00
"""

BUS_OWE = """
CARDS
Discover | 642.18 | CHK, when the bill comes
Lowe's card | 214.60 | CHK
LOANS
Mortgage (Huntington) | 86420.55 | CHK, 903.15 mid month
Truck loan, 0% | 8400.00 | CHK, 350 a month
Renee's mom, boat money | 1500.00 | CHK, when we can
"""

BUS_FLOW = {
    "INCOME": """
Dale - bus pay | CHK | 29850.00 | 17412.50
Dale - field trips & charters | CHK | 2160.00 | 1285.00
Renee - cafeteria pay | CHK | 13420.00 | 7830.20
Tax refunds | CHK | 1184.00 | 1322.00
Interest | SAV | 84.10 | 48.35
Boat rented out | cash | 450.00 | 150.00
Gifts & other | CHK | 325.00 | 100.00
""",
    "HOUSE": """
Mortgage interest | CHK | 4480.12 | 2531.06
Property tax | CHK | 2316.00 | 1158.00
Homeowners insurance | CHK | 1190.00 | 714.00
Electric | CHK | 1505.33 | 861.20
Gas heat | CHK | 986.40 | 702.15
Water, sewer & trash | CHK | 838.00 | 419.00
Internet & TV | CHK | 1440.00 | 840.00
House repairs & yard | LOWES | 1765.20 | 618.44
""",
    "LIVING": """
Groceries | DISC | 7620.18 | 4388.76
Eating out | DISC | 1486.25 | 902.10
Clothes | DISC | 918.40 | 341.65
Doctor, dentist & Rx | DISC | 1530.00 | 655.00
Cell phones | CHK | 1320.00 | 770.00
Church | CHK | 1560.00 | 910.00
Presents | DISC | 880.00 | 265.30
Fun & vacation | DISC | 1715.45 | 498.20
""",
    "TRUCK & BOAT": """
Gasoline | DISC | 2840.66 | 1710.42
Truck & boat insurance | CHK | 1308.00 | 763.00
Tags & licenses | CHK | 214.50 | 148.50
Repairs & tires | DISC | 1106.80 | 289.99
Boat slip & storage | CHK | 900.00 | 600.00
""",
}


def busdriver() -> tuple[Workbook, Card]:
    """A school bus driver's household in Ohio: what they own and owe beside each other, and the year so far."""
    workbook = Workbook()
    worth = workbook.active
    worth.title = "Net Worth"
    title(worth, "A1", "PERSONAL FINANCIAL STATEMENT")
    worth["A2"] = "Dale & Renee Kuchar - as of today. Change the amounts whenever money moves."
    head(worth, 4, ["What we own", "Amount"], "B6D7A8")
    head(worth, 4, ["What we owe", "Amount", "Paid from"], "F4CCCC", column=4)
    ends = []
    for column, text in ((1, BUS_OWN), (4, BUS_OWE)):
        for at, cells in enumerate(rows(text), 5):
            put(worth, at, [cells[0]], [""], column)
            if len(cells) > 1:
                put(worth, at, [number(cells[1]), *cells[2:]], ['"$"#,##0.00'], column + 1)
            else:
                worth.cell(at, column).font = Font(italic=True)
        ends.append(at)
    end = max(ends) + 2
    put(worth, end, ["TOTAL OWNED", f"=SUM(B5:B{end - 1})"], ["", '"$"#,##0.00'])
    put(worth, end, ["TOTAL OWED", f"=SUM(E5:E{end - 1})"], ["", '"$"#,##0.00'], 4)
    put(worth, end + 2, ["NET WORTH", f"=B{end}-E{end}"], ["", '"$"#,##0.00'])
    widths(worth, 36, 15, 3, 30, 15, 24)
    flow = workbook.create_sheet("In & Out")
    title(flow, "A1", "INCOME & SPENDING")
    flow["A2"] = (
        "CHK checking, SAV savings, DISC Discover, LOWES Lowe's card = how it's paid unless we say different"
    )
    head(flow, 4, ["", "How", "All of 2025", "2026 so far", "% of last yr"], "CFE2F3")
    at = 5
    totals = {}
    for section, text in BUS_FLOW.items():
        flow.cell(at, 1, section).font = Font(bold=True)
        start = at + 1
        for name, how, last, now in rows(text):
            at += 1
            put(
                flow,
                at,
                [f"  {name}", how, number(last), number(now), f"=D{at}/C{at}"],
                ["", "", MONEY, MONEY, "0%"],
            )
        at += 1
        put(
            flow,
            at,
            [f"Total {section.lower()}", None, f"=SUM(C{start}:C{at - 1})", f"=SUM(D{start}:D{at - 1})"],
            ["", "", MONEY, MONEY],
        )
        flow.cell(at, 1).font = Font(bold=True)
        totals[section] = at
        at += 2
    first, *others = totals.values()
    spent = {c: "+".join(f"{c}{row}" for row in others) for c in "CD"}
    put(flow, at, ["TOTAL SPENDING", None, *[f"={spent[c]}" for c in "CD"]], ["", "", MONEY, MONEY])
    put(
        flow,
        at + 1,
        ["LEFT OVER", None, f"=C{first}-C{at}", f"=D{first}-D{at}"],
        ["", "", MONEY, MONEY],
    )
    left = sum(
        (float(line[3]) * (1 if section == "INCOME" else -1))
        for section, text in BUS_FLOW.items()
        for line in rows(text)
    )
    net = sum(float(line[1]) for line in rows(BUS_OWN) if len(line) > 1)
    net -= sum(float(line[1]) for line in rows(BUS_OWE) if len(line) > 1)
    put(flow, at + 3, ["Net worth on Jan 1", None, None, round(net - left, 2)], ["", "", "", MONEY])
    put(
        flow,
        at + 4,
        ["Should be zero", None, None, f"=ROUND('Net Worth'!B{end + 2}-D{at + 3}-D{at + 1},2)"],
        ["", "", "", MONEY],
    )
    widths(flow, 32, 8, 13, 13, 11)
    return workbook, {
        "book": "busdriver.xlsx",
        "half": "round14",
        "layout": "statements",
        "about": "school bus driver and his wife, USA, USD",
        "dialect": "owned and owed side by side on one sheet, the year so far beside last year on another, a short code for how each line is paid",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["Net Worth", "In & Out"], "column": {"In & Out": "D"}},
        "free": {},
        "adds_up": {},
        "watch": [f"Net Worth!B{end + 2}", f"In & Out!D{first}", f"In & Out!D{at}", f"In & Out!D{at + 4}"],
        "zero": [f"In & Out!D{at + 4}"],
    }


FORTNIGHTS = {
    "COMING IN": """
My pay | 1984 | 1984 | 2110.40 | 1984 | 1984 | 2062.15 | 1984 | 1984 | 2147.80 | 1984 | 1984 | 2010.60 | 1984 | 1984
Family Tax Benefit | 241.36 | 241.36 | 241.36 | 241.36 | 241.36 | 241.36 | 241.36 | 241.36 | 241.36 | 241.36 | 241.36 | 241.36 | 241.36 |
Child support | 180 | 180 | 180 | 180 | 180 | 180 | 180 | 180 | 180 | 180 | 180 | 180 | 180 |
Marketplace & cans | | 45 | | 12.40 | | 80 | | | 15.20 | | 60 | | 18.60 |
Other in | | | | | 150 | | | | | | | | |
""",
    "HOUSE": """
Rent | 860 | 860 | 860 | 860 | 860 | 860 | 860 | 860 | 860 | 860 | 860 | 860 | 860 | 860
Power | | 210.35 | | | | | | | 264.80 | | | | |
Gas | | | | 92.10 | | | | | | | 118.45 | | |
Water | | | 148.60 | | | | | | | 151.25 | | | |
Internet & mobiles | | 118 | | 118 | | 118 | | 118 | | 118 | | 118 | | 118
House stuff | 24.95 | | 61 | | 18 | 39.50 | | 72 | | | 44 | | 15.90 |
""",
    "FOOD": """
Groceries | 318.40 | 292.75 | 305.10 | 331.60 | 288.90 | 314.25 | 327.80 | 299.45 | 310.70 | 322.15 | 305.60 | 318.90 | 296.35 | 142.80
Takeaway | 38 | 62.50 | 41 | 27.90 | 55 | 48 | 36.50 | 74 | 29 | 52.40 | 44 | 61 | 33 |
Canteen & lunches | | | 20 | 20 | 20 | 20 | 20 | | 20 | 20 | 20 | 20 | 20 |
""",
    "KIDS": """
School fees & books | | | 320 | 46 | | 35 | | | | 28 | | 60 | |
Footy & dance | | | | 185 | 36 | 36 | 36 | | 36 | 36 | 36 | 36 | 36 |
Clothes & shoes | 64 | | 118 | | | | 79.90 | | 52 | | | 88 | |
Pocket money | 20 | 20 | 20 | 20 | 20 | 20 | 20 | 20 | 20 | 20 | 20 | 20 | 20 | 20
""",
    "CAR": """
Petrol | 82.60 | 76.15 | 91.40 | 80.20 | 85.75 | 79.90 | 94.10 | 88.30 | 77.65 | 84.50 | 90.05 | 81.20 | 86.40 |
Rego & insurance | | | 214 | | | | | | | 214 | | | |
Car fixing | | | | 289 | | | | | 45 | | | 380 | |
""",
    "OTHER": """
Doctor & chemist | 12.80 | | 41.60 | | 7.70 | 85 | | 19.40 | | 31 | | 7.70 | 52 |
Streaming | 33.98 | | 33.98 | | 33.98 | | 33.98 | | 33.98 | | 33.98 | | 33.98 |
Dog | 45 | | | 52 | | 47.50 | | 138 | | 49 | | 51 | |
Presents | | 30 | | | 40 | | 25 | | | 35 | | | 60 |
Smokes & beers | 58 | 44 | 62 | 51 | 39 | 48 | 66 | 42 | 55 | 38 | 47 | 60 | 41 | 22
""",
    "PUT AWAY": """
Rainy day | 100 | 100 | 100 | | 100 | 100 | 100 | 100 | | 100 | 100 | | 100 | 100
Queensland trip | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50
""",
}


def fortnights() -> tuple[Workbook, Card]:
    """A forklift driver in Adelaide with two children: categories by pay fortnights, the paydays as headings."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    title(sheet, "A1", "Fortnightly money 2026")
    sheet["A2"] = "Each column is a pay: from that Thursday until the Wednesday before the next one"
    first = dt.date(2026, 1, 1)
    days = [first + dt.timedelta(14 * n) for n in range(26)]
    head(sheet, 4, ["PAYDAY", *["" for _ in days], "YEAR"], "FFE599")
    for offset, day in enumerate(days):
        put(sheet, 4, [day], ["d-mmm"], 2 + offset)
    final = 1 + len(days)
    letters = [get_column_letter(column) for column in range(2, final + 1)]
    year = get_column_letter(final + 1)
    at = 5
    sections = {}
    for section, text in FORTNIGHTS.items():
        heading = at
        sheet.cell(at, 1, section).font = Font(bold=True)
        sheet.cell(at, 1).fill = PatternFill("solid", start_color="D9EAD3")
        for name, *amounts in rows(text):
            at += 1
            put(sheet, at, [name, *[number(amount) for amount in amounts]], ["", *[MONEY] * len(amounts)])
            sheet[f"{year}{at}"] = f"=SUM(B{at}:{letters[-1]}{at})"
        at += 1
        put(
            sheet,
            at,
            ["subtotal", *[f"=SUM({c}{heading + 1}:{c}{at - 1})" for c in [*letters, year]]],
            ["", *[MONEY] * (len(letters) + 1)],
        )
        sheet.cell(at, 1).font = Font(italic=True)
        sections[section] = at
        at += 1
    inside, *outside = sections.values()
    put(
        sheet,
        at + 1,
        ["All out", *["=" + "+".join(f"{c}{row}" for row in outside) for c in [*letters, year]]],
        ["", *[MONEY] * (len(letters) + 1)],
    )
    put(
        sheet,
        at + 2,
        ["Left from this pay", *[f"={c}{inside}-{c}{at + 1}" for c in [*letters, year]]],
        ["", *[MONEY] * (len(letters) + 1)],
    )
    widths(sheet, 24, *[9.5] * 26, 11)
    sheet.freeze_panes = "B5"
    savings = workbook.create_sheet("Savings")
    head(savings, 1, ["Jar", "Was on 1 Jan", "Put in since", "Now"], "FFE599")
    away = sections["PUT AWAY"]
    for row, (jar, start, line) in enumerate(
        (("Rainy day", 1250, away - 2), ("Queensland trip", 400, away - 1)), 2
    ):
        put(
            savings,
            row,
            [jar, start, f"='2026'!{year}{line}", f"=B{row}+C{row}"],
            ["", MONEY, MONEY, MONEY],
        )
    widths(savings, 20, 13, 13, 12)
    return workbook, {
        "book": "fortnights.xlsx",
        "half": "round14",
        "layout": "grid",
        "about": "forklift driver with two children, Australia, AUD",
        "dialect": "categories by pay fortnights with the paydays as headings, subtotals under each part, savings jars on a second sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-30"],
        "grid": {"sheet": "2026", "header_row": 4, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"2026!{year}{inside}", f"2026!{year}{at + 1}", f"2026!{year}{at + 2}", "Savings!D2"],
    }


RECEIPTS = """
01-08 | Mairéad | Dr. Fahy | GP, chest infection | 65 | Joint | Back | 01-10 | 01-29 | 32.50
01-14 | Declan | Corrib Physio | back | 70 | Joint | Back | 01-18 | 02-05 | 35
01-21 | Declan | Corrib Physio | back | 70 | Joint | Back | 01-25 | 02-12 | 35
01-27 | Sorcha | Taylor's Hill Dental | check-up, two fillings | 180 | Joint | Back | 02-01 | 02-19 | 90
02-06 | Oisín | UHG A&E | wrist | 100 | Joint | Back | 02-08 | 03-03 | 50
02-06 | Oisín | UHG A&E | car park all night | 15 | Cash | None | | |
02-17 | Mairéad | Dr. Fahy | GP, bloods | 65 | Joint | Back | 02-22 | 03-12 | 32.50
02-24 | Oisín | Mr. Hession, Bon Secours | consultant, wrist | 180 | Joint | Back | 03-01 | 03-24 | 100
03-03 | Declan | Eyre Opticians | glasses | 215 | Declan | None | | |
03-10 | Sorcha | Dr. Fahy | GP, tonsils | 65 | Joint | Back | 03-15 | 04-02 | 32.50
03-19 | Declan | Dr. Fahy | GP, driving licence form | 40 | Cash | None | | |
03-26 | Mairéad | Corrib Physio | shoulder | 70 | Joint | Back | 03-29 | 04-16 | 35
04-09 | Oisín | Corrib Physio | wrist | 70 | Joint | Back | 04-12 | 04-30 | 35
04-16 | Oisín | Corrib Physio | wrist | 70 | Joint | Back | 04-19 | 05-07 | 35
04-28 | Mairéad | Taylor's Hill Dental | crown | 650 | Joint | Back | 05-03 | 05-26 | 200
05-07 | Sorcha | Eyre Opticians | glasses | 129 | Joint | None | | |
05-19 | Declan | Dr. Fahy | GP, knee | 65 | Joint | Sent | 05-24 | |
05-26 | Declan | Corrib Physio | knee | 70 | Joint | Sent | 05-31 | |
06-09 | Declan | Corrib Physio | knee | 70 | Joint | Sent | 06-14 | |
06-11 | Mairéad | Ms. Glynn, Galway Clinic | consultant, thyroid | 220 | Joint | To send | | |
06-16 | Oisín | Taylor's Hill Dental | check-up, filling | 85 | Joint | Sent | 06-21 | |
06-18 | Sorcha | Dr. Fahy | GP, ear | 65 | Joint | To send | | |
06-25 | Sorcha | Taylor's Hill Dental | wisdom tooth x-ray | 40 | Joint | To send | | |
"""

PHARMACY = """
01-08 | Mairéad | antibiotic, inhaler | 31.20 | Joint
01-19 | Declan | Difene | 9.85 | Joint
02-06 | Oisín | sling, Calpol | 17.40 | Joint
02-20 | Mairéad | Eltroxin, 3 months | 24.60 | Joint
03-10 | Sorcha | penicillin | 8.90 | Joint
03-23 | Oisín | hay fever tablets | 12.50 | Cash
04-14 | Declan | blood pressure tablets | 22.15 | Joint
05-12 | Declan | blood pressure tablets | 22.15 | Joint
05-19 | Mairéad | Eltroxin, 3 months | 24.60 | Joint
05-28 | Sorcha | plasters, Savlon | 11.35 | Cash
06-10 | Declan | blood pressure tablets | 22.15 | Joint
06-18 | Sorcha | ear drops | 7.60 | Joint
"""


def doctorbills() -> tuple[Workbook, Card]:
    """A family in Galway: doctors' receipts until the insurer has paid its part, and what the chemist costs."""
    workbook = Workbook()
    receipts = workbook.active
    receipts.title = "Receipts"
    title(receipts, "A1", "Doctors, dentist, physio 2026 - Kilbane family")
    receipts["A2"] = (
        "State: To send = claim not in yet, Sent = claim is in, Back = they paid, None = not covered"
    )
    titles = [
        "Day",
        "Who",
        "Where",
        "For",
        "Paid €",
        "Card",
        "State",
        "Sent on",
        "Back on",
        "Back €",
        "Cost us €",
    ]
    head(receipts, 4, titles, "D0E0E3")
    for at, (day, who, where, what, paid, card, state, sent, back, amount) in enumerate(rows(RECEIPTS), 5):
        put(
            receipts,
            at,
            [
                date(day),
                who,
                where,
                what,
                number(paid),
                card,
                state,
                date(sent) if sent else None,
                date(back) if back else None,
                number(amount),
                f"=E{at}-J{at}",
            ],
            ["dd/mm/yyyy", "", "", "", MONEY, "", "", "dd/mm/yyyy", "dd/mm/yyyy", MONEY, MONEY],
        )
    widths(receipts, 12, 10, 26, 26, 9, 9, 9, 12, 12, 9, 10)
    receipts.freeze_panes = "A5"
    chemist = workbook.create_sheet("Chemist")
    head(chemist, 1, ["Day", "Who", "What", "€", "Card"], "D0E0E3")
    for at, (day, who, what, amount, card) in enumerate(rows(PHARMACY), 2):
        put(chemist, at, [date(day), who, what, number(amount), card], ["dd/mm/yyyy", "", "", MONEY, ""])
    widths(chemist, 12, 10, 28, 9, 9)
    names = ("Mairéad", "Declan", "Oisín", "Sorcha")
    for sheet, who, paid in ((receipts, "B5:B400", "F5:F400"), (chemist, "B2:B400", "E2:E400")):
        dropdown(sheet, who, f'"{",".join(names)}"')
        dropdown(sheet, paid, '"Joint,Mairéad,Declan,Cash"')
    dropdown(receipts, "G5:G400", '"To send,Sent,Back,None"')
    summary = workbook.create_sheet("For Med 1")
    head(summary, 1, ["", *names, "All of us"], "D0E0E3")
    sums = (
        ("Doctors etc.", "SUMIFS(Receipts!$E$5:$E$400,Receipts!$B$5:$B$400,{c}$1)"),
        ("Chemist", "SUMIFS(Chemist!$D$2:$D$400,Chemist!$B$2:$B$400,{c}$1)"),
        ("Insurer paid", "SUMIFS(Receipts!$J$5:$J$400,Receipts!$B$5:$B$400,{c}$1)"),
    )
    for at, (label, formula) in enumerate(sums, 2):
        put(summary, at, [label, *["=" + formula.format(c=c) for c in "BCDE"], f"=SUM(B{at}:E{at})"])
    put(summary, 5, ["Left with us", *[f"={c}2+{c}3-{c}4" for c in "BCDEF"]])
    put(summary, 6, ["20% tax back", *[f"=ROUND({c}5*20%,2)" for c in "BCDEF"]])
    for line in range(2, 7):
        for column in range(2, 7):
            summary.cell(line, column).number_format = MONEY
    put(
        summary,
        8,
        ["Claims in, not paid yet", '=SUMIFS(Receipts!E5:E400,Receipts!G5:G400,"Sent")'],
        ["", MONEY],
    )
    put(summary, 9, ["Still to be sent", '=SUMIFS(Receipts!E5:E400,Receipts!G5:G400,"To send")'], ["", MONEY])
    widths(summary, 24, 11, 11, 11, 11, 11)
    return workbook, {
        "book": "doctorbills.xlsx",
        "half": "round14",
        "layout": "records",
        "about": "a family's medical bills and insurance claims, Ireland, EUR",
        "dialect": "a receipt a line with a word for where its claim stands and what came back, a list of what the chemist costs",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": [
            {"sheet": "Receipts", "header_row": 4},
            {"sheet": "Chemist", "header_row": 1},
        ],
        "free": {"Receipts": ["Where", "For"], "Chemist": ["What"]},
        "adds_up": {},
        "watch": ["For Med 1!F2", "For Med 1!F3", "For Med 1!F4", "For Med 1!B8", "For Med 1!B9"],
    }


BOOKS = [dogwalker, mumsmoney, busdriver, fortnights, doctorbills]
