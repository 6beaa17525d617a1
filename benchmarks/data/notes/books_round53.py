"""The workbooks of round 53: a carpet fitter, a soup kitchen, a household in Swansea, a comic book shop."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import (
    bold,
    date,
    dropdown,
    head,
    journal_lines,
    months_page,
    number,
    put,
    rows,
    title,
    widths,
)
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


def write_profit(
    page: Worksheet, accounts: str, where: dict[str, int], trial: str, names: tuple[str, str, str]
) -> list[int]:
    """Income and expenses account by account from a trial balance of two columns (C and D); the totals' rows."""
    at, totals = 3, []
    for kind, name, one, two in (("Income", names[0], "D", "C"), ("Expense", names[1], "C", "D")):
        put(page, at, [kind if kind == "Income" else "Expenses"])
        bold(page, f"A{at}")
        start = at + 1
        for label, of in rows(accounts):
            if of == kind:
                at += 1
                row = where[label]
                put(page, at, [label, f"='{trial}'!{one}{row}-'{trial}'!{two}{row}"], ["", SIGNED])
        at += 1
        put(page, at, [name, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 2
    put(page, at, [names[2], f"=ROUND(B{totals[0]}-B{totals[1]},2)"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 30, 14)
    return [*totals, at]


def write_trial(
    sheet: Worksheet, accounts: str, debits: tuple[str, str], credits: tuple[str, str], fill: str
) -> dict[str, int]:
    """A trial balance: each account's balance in the debit or the credit column. `debits`, `credits`: in which
    columns of the journal the account's name and the amount stand."""
    head(sheet, 3, ["Account", "Type", "Debit", "Credit"], fill)
    where = {}
    for at, (label, kind) in enumerate(rows(accounts), 4):
        plus, minus = (
            f"SUMIFS(Journal!${amount}$4:${amount}$2000,Journal!${account}$4:${account}$2000,$A{at})"
            for account, amount in (debits, credits)
        )
        put(
            sheet,
            at,
            [label, kind, f"=ROUND(MAX({plus}-{minus},0),2)", f"=ROUND(MAX({minus}-{plus},0),2)"],
            ["", "", MONEY, MONEY],
        )
        where[label] = at
    last = 3 + len(where)
    put(sheet, last + 1, ["Total", None, f"=SUM(C4:C{last})", f"=SUM(D4:D{last})"], ["", "", MONEY, MONEY])
    put(sheet, last + 2, ["Difference", None, f"=ROUND(C{last + 1}-D{last + 1},2)"], ["", "", SIGNED])
    bold(sheet, *[f"{c}{last + 1}" for c in "ACD"])
    widths(sheet, 30, 12, 13, 13)
    return where


CARPET_ACCOUNTS = """
Bank | Asset
Cash | Asset
Trade debtors | Asset
Van | Asset
Tools & equipment | Asset
Credit card | Liability
Trade creditors | Liability
Customer deposits | Liability
Van loan | Liability
Capital | Equity
Drawings | Equity
Fitting | Income
Carpet & underlay sold | Income
Carpet & underlay bought | Expense
Grippers & adhesive | Expense
Helper | Expense
Tip charges | Expense
Diesel | Expense
Van insurance & tax | Expense
Van repairs | Expense
Blades & small tools | Expense
Phone | Expense
Advertising | Expense
Public liability insurance | Expense
Accountant | Expense
Bank charges | Expense
Loan interest | Expense
Sundries | Expense
"""

CARPET_JOURNAL = """
09-01 | Opening balances | Bank 4215.60; Cash 120; Trade debtors 480; Van 9800; Tools & equipment 1650; Credit card -212.40; Trade creditors -1036; Van loan -5400; Capital -9617.20
09-02 | Invoice 142, Larne Lettings, two bedrooms | Trade debtors 260; Fitting -260
09-03 | Deposit, Mrs McAuley, hall stairs and landing | Bank 200; Customer deposits -200
09-04 | Diesel | Diesel 62.40; Credit card -62.40
09-04 | Drawings | Drawings 400; Bank -400
09-07 | Sperrin Carpets, August statement paid | Trade creditors 1036; Bank -1036
09-08 | Sperrin Carpets, carpet and underlay for McAuley, on account | Carpet & underlay bought 418; Trade creditors -418
09-09 | Larne Lettings paid invoice 141 | Bank 480; Trade debtors -480
09-10 | Grippers, adhesive and door bars | Grippers & adhesive 74.85; Credit card -74.85
09-11 | Mrs McAuley, hall stairs and landing, deposit taken off | Customer deposits 200; Bank 690; Carpet & underlay sold -610; Fitting -280
09-11 | Ryan, two days helping | Helper 180; Bank -180
09-14 | Council tip, old carpets | Tip charges 35; Cash -35
09-15 | Van loan, September | Van loan 210; Loan interest 31.20; Bank -241.20
09-16 | Mr Gault, bedroom fitted, cash | Cash 95; Fitting -95
09-17 | Invoice 143, Ballymena Flooring, three days fitting for the shop | Trade debtors 540; Fitting -540
09-18 | Diesel | Diesel 58.10; Credit card -58.10
09-18 | Drawings | Drawings 400; Bank -400
09-21 | Blades and knee kicker pad | Blades & small tools 38.60; Credit card -38.60
09-22 | Vodafone | Phone 28; Bank -28
09-23 | Larne Lettings paid invoice 142 | Bank 260; Trade debtors -260
09-24 | Deposit, Mr and Mrs Dunlop, living room | Bank 150; Customer deposits -150
09-25 | Credit card paid off | Credit card 446.35; Bank -446.35
09-25 | Sperrin Carpets, carpet for Dunlop, on account | Carpet & underlay bought 336; Trade creditors -336
09-28 | Van insurance, September | Van insurance & tax 71.50; Bank -71.50
09-29 | Sperrin Carpets, end of roll returned, credit note | Trade creditors 62; Carpet & underlay bought -62
09-30 | Mr and Mrs Dunlop, living room, deposit taken off | Customer deposits 150; Bank 520; Carpet & underlay sold -490; Fitting -180
09-30 | Bank charges | Bank charges 7.50; Bank -7.50
10-01 | Invoice 144, Larne Lettings, flat in Mill Street | Trade debtors 420; Fitting -420
10-02 | Drawings | Drawings 400; Bank -400
10-02 | Diesel | Diesel 64.75; Credit card -64.75
10-05 | Sperrin Carpets, September statement paid | Trade creditors 692; Bank -692
10-06 | Ballymena Flooring paid invoice 143 | Bank 540; Trade debtors -540
10-07 | Miss Reid, box room, cash | Cash 80; Fitting -80
10-08 | Council tip, old carpets | Tip charges 30; Cash -30
10-09 | Grippers and underlay tape | Grippers & adhesive 52.30; Credit card -52.30
10-09 | Ryan, one day helping | Helper 90; Bank -90
10-12 | Public liability insurance, the year | Public liability insurance 186; Bank -186
10-13 | Deposit, the Kerrs, stairs | Bank 250; Customer deposits -250
10-14 | Sperrin Carpets, carpet and underlay for Kerr, on account | Carpet & underlay bought 392; Trade creditors -392
10-15 | Van loan, October | Van loan 210; Loan interest 30.10; Bank -240.10
10-16 | Diesel | Diesel 60.20; Credit card -60.20
10-16 | Drawings | Drawings 400; Bank -400
10-19 | Invoice 145, Ballymena Flooring, four and a half days for the shop | Trade debtors 810; Fitting -810
10-20 | Larne Lettings paid invoice 144 | Bank 420; Trade debtors -420
10-21 | Mrs Boyle, vinyl in the kitchen, paid by bank | Bank 165; Fitting -165
10-22 | Vodafone | Phone 28; Bank -28
10-23 | Ryan, two days helping | Helper 180; Bank -180
10-26 | Credit card paid off | Credit card 177.25; Bank -177.25
10-27 | Sperrin Carpets, two rolls of underlay, on account | Carpet & underlay bought 168; Trade creditors -168
10-28 | Invoice 146, Larne Lettings, three rooms in Glenarm Road | Trade debtors 390; Fitting -390
10-28 | Van insurance, October | Van insurance & tax 71.50; Bank -71.50
10-29 | Cash paid into the bank | Bank 100; Cash -100
10-30 | Drawings | Drawings 400; Bank -400
10-30 | Bank charges | Bank charges 7.50; Bank -7.50
"""


def carpetfitter() -> tuple[Workbook, Card]:
    """A carpet fitter in Ballymena: date, description, account, debit, credit; a trial balance of two columns."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Braid Carpet Fitting - journal from September 2026")
    head(journal, 3, ["Date", "Description", "Account", "Debit", "Credit"], "E2EFDA")
    at = 4
    for day, described, lines in journal_lines(CARPET_JOURNAL):
        for account, amount in lines:
            sides = [amount, None] if amount > 0 else [None, -amount]
            put(journal, at, [day, described, account, *sides], ["dd/mm/yyyy", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 54, 27, 12, 12)
    trial = workbook.create_sheet("Trial balance")
    title(trial, "A1", "Trial balance")
    where = write_trial(trial, CARPET_ACCOUNTS, ("C", "D"), ("C", "E"), "E2EFDA")
    last = 3 + len(where)
    dropdown(journal, "C4:C2000", f"'Trial balance'!$A$4:$A${last}")
    page = workbook.create_sheet("Profit and loss")
    title(page, "A1", "Profit and loss")
    names = ("Total income", "Total expenses", "Profit")
    totals = write_profit(page, CARPET_ACCOUNTS, where, "Trial balance", names)
    watched = [("C", "Bank"), ("C", "Cash"), ("C", "Trade debtors"), ("D", "Credit card")]
    watched += [("D", "Trade creditors"), ("D", "Customer deposits"), ("D", "Van loan"), ("C", "Drawings")]
    return workbook, {
        "book": "carpetfitter.xlsx",
        "half": "round53",
        "layout": "journal",
        "about": "carpet fitter, Northern Ireland, GBP; under the VAT limit, not registered",
        "dialect": "one line per posting: date, description, plain account name, debit, credit; deposits in an account of their own until the job is done, a trial balance of two columns and profit and loss by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!{c}{where[name]}" for c, name in watched],
            *[f"Trial balance!{place}" for place in (f"C{last + 1}", f"D{last + 1}", f"C{last + 2}")],
            *[f"Profit and loss!B{row}" for row in totals],
        ],
        "zero": [f"Trial balance!C{last + 2}"],
    }


# date, description, category, in, out
SOUP_BOOK = """
07-01 | Balance from last year | Balance brought forward | 18436.50 |
07-01 | Mrs Daniels, monthly | Monthly givers | 300 |
07-01 | P Naidoo, monthly | Monthly givers | 500 |
07-02 | Hall rent, July | Hall rent | | 850
07-03 | Boxer, rice, lentils, oil | Groceries | | 1612.40
07-06 | Korsten market, carrots, onions, cabbage | Bread & vegetables | | 486
07-07 | Albany bakery, 60 loaves | Bread & vegetables | | 720
07-10 | Gas refill, 19 kg | Gas & electricity | | 405
07-12 | St Augustine's, retiring collection | Church collections | 1284.60 |
07-15 | Nomsa, cook, July | Cook's stipend | | 1500
07-17 | Sipho, bakkie, vegetables from the market | Transport | | 180
07-20 | West Pack, foam cups and lids | Packaging | | 346.80
07-24 | Donation, Dr Erasmus | Donations | 1000 |
07-28 | Prepaid electricity | Gas & electricity | | 300
07-31 | Capitec fees | Bank charges | | 42.50
08-01 | Mrs Daniels, monthly | Monthly givers | 300 |
08-03 | P Naidoo, monthly | Monthly givers | 500 |
08-03 | Hall rent, August | Hall rent | | 850
08-05 | Shoprite, soya mince, beans, stock | Groceries | | 1436.85
08-07 | Albany bakery, 60 loaves | Bread & vegetables | | 720
08-09 | Women's Day tea, tickets and raffle, banked | Fundraising | 2650 |
08-10 | Cakes and flowers for the Women's Day tea | Fundraising | | 418.70
08-12 | Gas refill, 19 kg | Gas & electricity | | 405
08-14 | Korsten market, potatoes, butternut | Bread & vegetables | | 532
08-15 | Nomsa, cook, August | Cook's stipend | | 1500
08-18 | Grant from Rotary Algoa Bay, first half, for the kitchen | Grants | 6000 |
08-20 | Two 50 litre pots, Catering Warehouse | Kitchen equipment | | 2798
08-21 | Sipho, bakkie, pots and vegetables | Transport | | 250
08-25 | Spur, donation | Donations | 1500 |
08-28 | Prepaid electricity | Gas & electricity | | 300
08-31 | Capitec fees | Bank charges | | 44
09-01 | Mrs Daniels, monthly | Monthly givers | 300 |
09-02 | P Naidoo, monthly | Monthly givers | 500 |
09-02 | Hall rent, September | Hall rent | | 850
09-04 | Boxer, rice, samp, oil | Groceries | | 1588.30
09-07 | Albany bakery, 60 loaves | Bread & vegetables | | 720
09-11 | One pot had a loose handle, Catering Warehouse gave back part | Kitchen equipment | 300 |
09-13 | St Augustine's, retiring collection | Church collections | 1146.20 |
09-14 | Gas refill, 19 kg | Gas & electricity | | 410
09-15 | Nomsa, cook, September | Cook's stipend | | 1500
09-17 | Shoprite, beans, tinned fish, stock | Groceries | | 1324.70
09-18 | Sipho, bakkie, vegetables from the market | Transport | | 180
09-18 | Korsten market, carrots, onions, pumpkin | Bread & vegetables | | 498
09-22 | Posters, PostNet | Printing & airtime | | 164
09-24 | Heritage Day braai, plates sold, banked | Fundraising | 3180 |
09-25 | Meat and rolls for the braai | Fundraising | | 1265.40
09-28 | Prepaid electricity | Gas & electricity | | 300
09-30 | Capitec fees | Bank charges | | 42.50
10-01 | Mrs Daniels, monthly | Monthly givers | 300 |
10-02 | P Naidoo, monthly | Monthly givers | 500 |
10-02 | Hall rent, October | Hall rent | | 850
10-06 | Boxer, rice, lentils, oil | Groceries | | 1704.15
10-07 | Albany bakery, 60 loaves | Bread & vegetables | | 744
10-12 | Gas refill, 19 kg | Gas & electricity | | 410
10-15 | Nomsa, cook, October | Cook's stipend | | 1500
10-16 | West Pack, foam cups, tubs | Packaging | | 412.60
10-19 | Airtime for the volunteers' phone | Printing & airtime | | 100
10-23 | Sipho, bakkie, vegetables from the market | Transport | | 180
10-23 | Korsten market, potatoes, cabbage | Bread & vegetables | | 515
10-26 | Donation, Grade 7 at Herbert Hurd Primary | Donations | 865 |
10-28 | Prepaid electricity | Gas & electricity | | 300
10-30 | Capitec fees | Bank charges | | 43
"""

SOUP_IN = ["Monthly givers", "Donations", "Church collections", "Grants", "Fundraising"]
SOUP_OUT = [
    "Groceries",
    "Bread & vegetables",
    "Packaging",
    "Gas & electricity",
    "Hall rent",
    "Cook's stipend",
    "Transport",
    "Kitchen equipment",
    "Printing & airtime",
    "Bank charges",
    "Training",
    "Other",
]


def soupkitchen() -> tuple[Workbook, Card]:
    """A soup kitchen in Gqeberha: one bank account, money in, money out, balance; a summary by category."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Schauderville Soup Kitchen - cash book 2026/27 (Capitec account)")
    head(book, 3, ["Date", "Description", "Category", "Money in", "Money out", "Balance"], "FFF2CC")
    for at, r in enumerate(rows(SOUP_BOOK), 4):
        balance = "=D4-E4" if at == 4 else f"=ROUND(F{at - 1}+D{at}-E{at},2)"
        money = [number(r[3]), number(r[4]) if len(r) > 4 else None, balance]
        put(book, at, [date(r[0]), r[1], r[2], *money], ["dd/mm/yyyy", "", "", MONEY, MONEY, SIGNED])
    book.freeze_panes = "A4"
    widths(book, 12, 58, 24, 12, 12, 13)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Receipts and payments, 1 July 2026 to date (R)")
    at, places = 2, []
    for label, names, plus, minus in (("Receipts", SOUP_IN, "D", "E"), ("Payments", SOUP_OUT, "E", "D")):
        at += 1
        head(page, at, [label, "R"], "FFF2CC")
        start = at + 1
        for name in names:
            at += 1
            sums = [f"SUMIFS('Cash book'!{c}$4:{c}$900,'Cash book'!C$4:C$900,A{at})" for c in (plus, minus)]
            put(page, at, [name, f"=ROUND({sums[0]}-{sums[1]},2)"], ["", SIGNED])
        places += range(start, at + 2)
        at += 1
        put(page, at, [f"Total {label.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        at += 1
    received, paid = places[len(SOUP_IN)], places[-1]
    end = paid + 2
    opening = f"=SUMIFS('Cash book'!D$4:D$900,'Cash book'!C$4:C$900,A{end + 1})"
    put(page, end, ["Surplus so far", f"=ROUND(B{received}-B{paid},2)"], ["", SIGNED])
    put(page, end + 1, ["Balance brought forward", opening], ["", SIGNED])
    put(page, end + 2, ["In the bank", f"=B{end}+B{end + 1}"], ["", SIGNED])
    listed = "SUM('Cash book'!D4:D900)-SUM('Cash book'!E4:E900)"
    put(page, end + 3, ["Check with the cash book (0)", f"=ROUND(B{end + 2}-({listed}),2)"], ["", SIGNED])
    bold(page, f"A{end}", f"B{end}", f"A{end + 2}", f"B{end + 2}")
    widths(page, 30, 14)
    return workbook, {
        "book": "soupkitchen.xlsx",
        "half": "round53",
        "layout": "cash book",
        "about": "soup kitchen, South Africa, ZAR",
        "dialect": "one bank account, description before the category, money in and money out with a running balance, money back in the other column under the same category, costs of an event under Fundraising too, a summary by category",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "cash": {
            "sheet": "Cash book",
            "date": "Date",
            "category": "Category",
            "in": ["Money in"],
            "out": ["Money out"],
        },
        "free": {"Cash book": ["Description"]},
        "adds_up": {"Cash book": ["Money in", "Money out"]},
        "watch": [f"Summary!B{row}" for row in (*places, *range(end, end + 4))],
        "zero": [f"Summary!B{end + 3}"],
    }


# label | January to December
SWANSEA = {
    "Income": """
My wages | 1648.20 | 1648.20 | 1648.20 | 1692.35 | 1692.35 | 1692.35 | 1748.60 | 1692.35 | 1692.35 | 1692.35 | |
Child benefit | 104.20 | 104.20 | 104.20 | 107.60 | 107.60 | 107.60 | 107.60 | 107.60 | 107.60 | 107.60 | |
Maintenance from Gavin | 220 | 220 | 220 | 220 | 220 | 220 | 220 | 220 | 220 | 220 | 220 |
Vinted & other | 18 | | 42.50 | 12 | | 36 | 27.80 | 64 | | 21.50 | 9 |
""",
    "Outgoings": """
Rent | 610 | 610 | 610 | 610 | 610 | 610 | 635 | 635 | 635 | 635 | 635 |
Council tax | 104 | | | 109 | 109 | 109 | 109 | 109 | 109 | 109 | |
Gas & electric | 148 | 148 | 148 | 132 | 132 | 132 | 132 | 132 | 132 | 142 | |
Water | 34.60 | 34.60 | 34.60 | 35.18 | 35.18 | 35.18 | 35.18 | 35.18 | 35.18 | 35.18 | |
Broadband & mobiles | 52 | 52 | 52 | 52 | 55.40 | 55.40 | 55.40 | 55.40 | 55.40 | 55.40 | |
TV licence & Netflix | 25.53 | 25.53 | 25.53 | 25.53 | 25.53 | 25.53 | 25.53 | 25.53 | 25.53 | 25.53 | 12.99 |
Home insurance | | | 118.40 | | | | | | | | |
House & garden | 14.99 | 38.20 | | 62.75 | 24.50 | 11.99 | | 86.40 | 19.25 | 33.80 | |
Food shop | 318.45 | 296.80 | 334.10 | 309.65 | 328.90 | 315.25 | 342.70 | 371.35 | 306.20 | 322.95 | 86.40 |
Takeaways & treats | 32.50 | 41.80 | 28.90 | 55.25 | 37.40 | 46.20 | 68.75 | 72.10 | 29.95 | 44.60 | 14.50 |
School dinners & trips | 44 | 36 | 62 | 28 | 44 | 85 | 22 | | 48 | 44 | 20 |
Children's clothes | 22 | 15.99 | 48.50 | 26 | 31.75 | 18 | 24.50 | 142.80 | -16 | 54 | |
Gymnastics & Scouts | 46 | 46 | 46 | 46 | 46 | 46 | 46 | | 49 | 49 | |
Petrol | 86.20 | 74.65 | 91.30 | 82.40 | 88.75 | 79.90 | 104.60 | 112.35 | 84.20 | 90.15 | 43 |
Car insurance | 41.30 | 41.30 | 41.30 | 41.30 | 41.30 | 41.30 | 41.30 | 41.30 | 44.85 | 44.85 | |
Car tax & MOT | | | | | | 54.85 | | | 195 | | |
Car repairs | | 128 | | | | 74.50 | | | | | |
Bus & train | 12.40 | 8 | 15.60 | 9.20 | 18.80 | 11.40 | 24 | 31.50 | 7.60 | 10.80 | |
Dentist & optician | | 27 | | | | | 42 | | | | |
My clothes & hair | 28 | | 36.50 | 45 | | 32 | 58.90 | 24 | 38 | 29.99 | |
Birthdays & Christmas | 15 | 32.40 | 20 | 48.75 | 26 | 12.50 | 35 | 18.99 | 64.20 | 25 | |
Cat | 16.80 | 19.40 | 15.20 | 17.95 | 61 | 18.40 | 16.90 | 20.25 | 17.60 | 18.30 | |
Holidays | | 80 | | 80 | | 240 | 165.40 | 218.70 | | | |
Bits and bobs | 11.20 | 8.45 | 16.70 | 22.30 | 9.99 | 14.50 | 31.25 | 27.40 | 12.60 | 18.35 | 4.20 |
Paying Mam back | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | |
Savings | 60 | 40 | 60 | 80 | 60 | 40 | 60 | | 80 | 60 | |
""",
}


def swanseahome() -> tuple[Workbook, Card]:
    """A mother of two in Swansea: lines by months, one part of income and one of outgoings, what is left over."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Budget 2026"
    title(sheet, "A1", "Household budget 2026 (£)")
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    totals = months_page(sheet, names, SWANSEA, "FCE4D6")
    left = totals[-1] + 2
    letters = [get_column_letter(i) for i in range(2, 15)]
    sums = [f"={c}{totals[0]}-{c}{totals[1]}" for c in letters]
    put(sheet, left, ["Left over", *sums], ["", *[SIGNED] * 13])
    bold(sheet, f"A{left}", *[f"{c}{left}" for c in letters])
    return workbook, {
        "book": "swanseahome.xlsx",
        "half": "round53",
        "layout": "grid",
        "about": "mother of two, Wales, GBP",
        "dialect": "lines by months from January, one part of income and one of outgoings with savings and a debt among them, the year after, money back taken off in the month it comes, what is left over at the foot",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Budget 2026", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"Budget 2026!{c}{row}" for c in "KLN" for row in (*totals, left)],
    }


COMIC_ACCOUNTS = """
Checking | Asset
Cash drawer | Asset
Accounts receivable | Asset
Store fixtures | Asset
Accounts payable | Liability
Visa | Liability
Sales tax payable | Liability
Gift certificates | Liability
Layaway deposits | Liability
Store loan | Liability
Owner's equity | Equity
Owner's draw | Equity
Comics & books sales | Income
Games & toys sales | Income
Event entries | Income
Comics & books purchased | Expense
Games & toys purchased | Expense
Back issues bought | Expense
Rent | Expense
Utilities | Expense
Phone & internet | Expense
Part-time help | Expense
Event prizes | Expense
Advertising | Expense
Bags, boards & supplies | Expense
Card fees | Expense
Insurance | Expense
Loan interest | Expense
Bank fees | Expense
Miscellaneous | Expense
"""

# date, description, debit account, credit account, amount
COMIC_JOURNAL = """
09-01 | Opening balance | Checking | Owner's equity | 7840
09-01 | Opening balance | Cash drawer | Owner's equity | 200
09-01 | Opening balance, Okemos Public Library | Accounts receivable | Owner's equity | 318
09-01 | Opening balance | Store fixtures | Owner's equity | 5200
09-01 | Opening balance, Lunar August statement | Owner's equity | Accounts payable | 1486.20
09-01 | Opening balance, August tax | Owner's equity | Sales tax payable | 402.18
09-01 | Opening balance | Owner's equity | Gift certificates | 75
09-01 | Opening balance | Owner's equity | Store loan | 4800
09-01 | September rent | Rent | Checking | 1150
09-04 | Friday Magic, 12 entries at $10, card | Checking | Event entries | 120
09-08 | Lunar, August statement paid | Accounts payable | Checking | 1486.20
09-10 | Okemos Public Library paid August invoice | Checking | Accounts receivable | 318
09-11 | Backpack of back issues from a walk-in | Back issues bought | Cash drawer | 60
09-12 | Sales Sep 1-12, cards | Checking | Comics & books sales | 1850
09-12 | Sales Sep 1-12, cards | Checking | Games & toys sales | 900
09-12 | Sales Sep 1-12, cards, 6% tax | Checking | Sales tax payable | 165
09-12 | Sales Sep 1-12, cash | Cash drawer | Comics & books sales | 350
09-12 | Sales Sep 1-12, cash, 6% tax | Cash drawer | Sales tax payable | 21
09-14 | Part-time help, Dana | Part-time help | Checking | 240
09-15 | Michigan sales tax, August | Sales tax payable | Checking | 402.18
09-15 | Loan payment, principal | Store loan | Checking | 160
09-15 | Loan payment, interest | Loan interest | Checking | 27.60
09-16 | Asmodee, board games, on account | Games & toys purchased | Accounts payable | 684
09-17 | Consumers Energy and BWL | Utilities | Checking | 154.30
09-18 | Owner's draw | Owner's draw | Checking | 600
09-19 | Gift certificate sold, card | Checking | Gift certificates | 50
09-21 | Comcast | Phone & internet | Visa | 94.95
09-22 | Bags and boards, BCW | Bags, boards & supplies | Visa | 128.40
09-23 | Layaway deposit on a Batman statue, Ray Ostrander, cash | Cash drawer | Layaway deposits | 40
09-25 | Friday Magic, 15 entries at $10, cash | Cash drawer | Event entries | 150
09-25 | Booster boxes for prizes | Event prizes | Visa | 84.50
09-26 | Sales Sep 13-26, cards | Checking | Comics & books sales | 2100
09-26 | Sales Sep 13-26, cards | Checking | Games & toys sales | 750
09-26 | Sales Sep 13-26, cards, 6% tax | Checking | Sales tax payable | 171
09-26 | Sales Sep 13-26, cash | Cash drawer | Games & toys sales | 200
09-26 | Sales Sep 13-26, cash, 6% tax | Cash drawer | Sales tax payable | 12
09-28 | Part-time help, Dana | Part-time help | Checking | 240
09-29 | Cash to the bank | Checking | Cash drawer | 400
09-30 | Lunar, September statement | Comics & books purchased | Accounts payable | 1528.75
09-30 | Card fees, September | Card fees | Checking | 161.20
10-01 | October rent | Rent | Checking | 1150
10-02 | Visa paid off | Visa | Checking | 307.85
10-05 | Game returned, Mrs. Fuller, back on her card | Games & toys sales | Checking | 60
10-05 | Game returned, Mrs. Fuller, 6% tax | Sales tax payable | Checking | 3.60
10-07 | Lunar, September statement paid | Accounts payable | Checking | 1528.75
10-08 | Ray Ostrander picked up the statue, deposit used | Layaway deposits | Games & toys sales | 40
10-08 | Ray Ostrander picked up the statue, rest by card | Checking | Games & toys sales | 140
10-08 | Ray Ostrander picked up the statue, 6% tax on 180, by card | Checking | Sales tax payable | 10.80
10-09 | Graphic novels, Okemos Public Library, exempt, invoice | Accounts receivable | Comics & books sales | 276
10-10 | Sales Oct 1-10, cards | Checking | Comics & books sales | 1700
10-10 | Sales Oct 1-10, cards | Checking | Games & toys sales | 850
10-10 | Sales Oct 1-10, cards, 6% tax | Checking | Sales tax payable | 153
10-12 | Part-time help, Dana | Part-time help | Checking | 240
10-14 | Asmodee, part of the September invoice | Accounts payable | Checking | 300
10-15 | Michigan sales tax, September | Sales tax payable | Checking | 369
10-15 | Loan payment, principal | Store loan | Checking | 160
10-15 | Loan payment, interest | Loan interest | Checking | 26.80
10-16 | Owner's draw | Owner's draw | Checking | 600
10-17 | Layaway deposit on a Gundam kit, Luis Ferrer, card | Checking | Layaway deposits | 60
10-19 | Consumers Energy and BWL | Utilities | Checking | 168.40
10-21 | Comcast | Phone & internet | Visa | 94.95
10-23 | Friday Magic, 14 entries at $10, cash | Cash drawer | Event entries | 140
10-24 | Sales Oct 11-24, cards | Checking | Comics & books sales | 1950
10-24 | Sales Oct 11-24, cards | Checking | Games & toys sales | 700
10-24 | Sales Oct 11-24, cards, 6% tax | Checking | Sales tax payable | 159
10-26 | Part-time help, Dana | Part-time help | Checking | 240
10-29 | Sandman omnibus, Joan Petty, card | Checking | Comics & books sales | 125
10-29 | Sandman omnibus, Joan Petty, 6% tax | Checking | Sales tax payable | 7.50
10-30 | Lunar, October statement | Comics & books purchased | Accounts payable | 1394.60
10-30 | Card fees, October | Card fees | Checking | 148.75
"""


def comicshop() -> tuple[Workbook, Card]:
    """A comic book shop in Lansing: a debit account, a credit account and one amount a row, sales tax on rows of its own."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Red Cedar Comics - journal, from September 2026")
    head(journal, 3, ["Date", "Description", "Debit account", "Credit account", "Amount"], "D9E1F2")
    for at, (day, described, debit, credit, amount) in enumerate(rows(COMIC_JOURNAL), 4):
        put(
            journal,
            at,
            [date(day), described, debit, credit, number(amount)],
            ["m/d/yyyy", "", "", "", MONEY],
        )
    journal.freeze_panes = "A4"
    widths(journal, 12, 56, 26, 26, 12)
    trial = workbook.create_sheet("Trial balance")
    title(trial, "A1", "Trial balance")
    where = write_trial(trial, COMIC_ACCOUNTS, ("C", "E"), ("D", "E"), "D9E1F2")
    last = 3 + len(where)
    dropdown(journal, "C4:D2000", f"'Trial balance'!$A$4:$A${last}")
    page = workbook.create_sheet("Income statement")
    title(page, "A1", "Income statement")
    names = ("Total income", "Total expenses", "Net income")
    totals = write_profit(page, COMIC_ACCOUNTS, where, "Trial balance", names)
    watched = [("C", "Checking"), ("C", "Cash drawer"), ("C", "Accounts receivable")]
    watched += [
        ("D", name)
        for name in ("Accounts payable", "Visa", "Sales tax payable", "Gift certificates", "Layaway deposits")
    ]
    return workbook, {
        "book": "comicshop.xlsx",
        "half": "round53",
        "layout": "journal",
        "about": "comic book shop, Michigan, USD; sales tax 6% on what is sold, none on event entries and libraries",
        "dialect": "a debit account, a credit account and one amount on each row, description before them, plain account names, sales tax on a row of its own, a trial balance of two columns and an income statement by formulas",
        "date_order": "mdy",
        "period": ["2026-09-01", "2027-08-31"],
        "pairs": {
            "sheet": "Journal",
            "date": "Date",
            "debit": "Debit account",
            "credit": "Credit account",
            "amount": "Amount",
        },
        "free": {"Journal": ["Description"]},
        "adds_up": {"Journal": ["Amount"]},
        "watch": [
            *[f"Trial balance!{c}{where[name]}" for c, name in watched],
            *[f"Trial balance!{place}" for place in (f"C{last + 1}", f"D{last + 1}", f"C{last + 2}")],
            *[f"Income statement!B{row}" for row in totals],
        ],
        "zero": [f"Trial balance!C{last + 2}"],
    }


BOOKS = [carpetfitter, soupkitchen, swanseahome, comicshop]
