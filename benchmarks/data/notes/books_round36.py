"""The workbooks of round 36: a butcher, a family in Brisbane, a men's shed, a plasterer, a rowing club, a family in Tulsa, a beautician."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import amounts, bold, head, put, title, widths
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


# label | last year | this year | remark
MEAT_INCOME = """
Shop counter | 118640 | 98215.40 | till or card machine
Hotels & pubs | 21480 | 17360 | invoiced each month, paid into Barclays
Pies & cooked meats | 14255 | 12108.75 | till or card machine
Christmas orders | 9870 | 0 | counted in December when collected
Eggs & sundries | 3120 | 2674.30 | till or card machine
"""

MEAT_COSTS = """
Beef & lamb | 61230 | 51140.60 | Brecon Abattoir, on account
Pork & poultry | 22415 | 18366.25 | Castle Poultry, on account
Pie ingredients & spices | 4180 | 3612.40 | cash & carry, debit card
Eggs & goods for resale | 1865 | 1590 | Llanfaes Farm, cash from the till
Bags & packaging | 1340 | 1128.50 | Barclays
Gethin's wages | 19760 | 16720 | Barclays, Fridays
Saturday lad | 2600 | 2250 | £50 a Saturday from the till
Rent | 7800 | 7150 | £650, standing order on the 1st
Business rates | 1180 | 1062 | direct debit
Electricity | 5905 | 5216.35 | direct debit
Water | 612 | 498.20 | direct debit
Waste collection | 936 | 780 | Barclays
Van | 2210 | 1874.60 | debit card
Knives, saws & repairs | 845 | 688 | Barclays
Insurance | 980 | 1025 | paid in March
Telephone | 468 | 390 | direct debit
Card machine fees | 1122 | 964.15 | taken off by the bank
Bank charges | 144 | 120 | taken off by the bank
Loan interest | 742 | 511.80 | with the instalment
Accountant | 600 | 620 | Barclays
Advertising | 310 | 185 |
Sundries | 254 | 213.70 | till
"""

MEAT_HAVE = """
Cold room & machines (cost) | 34600 | 36150
Van (cost) | 8400 | 8400
Depreciation to date | -17200 | -17200
Stock | 2450 | 2450
Barclays current account | 6218.40 | 5883.60
Till & safe | 640 | 812.60
Hotels & pubs owe us | 1936 | 2204
"""

MEAT_OWE = """
Meat suppliers | 3915 | 4128.70 | abattoir and poultry accounts, paid from Barclays
Other bills | 420 | 264 |
Bank loan | 11480 | 8846.20 | £310 a month with interest, Barclays
Christmas deposits held | 0 | 180 | come off when the order is collected
"""

MEAT_OWN = """
Capital at 1 January | 12762.40 | 21229.40 |
Put in by Huw | 0 | 1000 | for the mincer
Drawings by Huw | -21400 | -11200 | minus
"""


def butcher() -> tuple[Workbook, Card]:
    """A butcher in Brecon: profit & loss and balance sheet of typed amounts, last year before this year, remarks."""
    workbook = Workbook()
    loss = workbook.active
    loss.title = "Profit & Loss"
    title(loss, "A1", "Pritchard & Son, Butchers - profit & loss from 1 January 2026 (£)")
    head(loss, 3, ["", "2025", "2026 to date", "Remarks"], "F8CBAD")
    income = amounts(loss, 4, "Sales", MEAT_INCOME, "Total sales", "BC")
    costs = amounts(loss, income + 2, "Costs", MEAT_COSTS, "Total costs", "BC")
    profit = costs + 2
    put(loss, profit, ["Profit", *[f"={c}{income}-{c}{costs}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(loss, f"A{profit}", f"B{profit}", f"C{profit}")
    widths(loss, 28, 14, 14, 40)
    sheet = workbook.create_sheet("Balance Sheet")
    title(sheet, "A1", "Pritchard & Son, Butchers - balance sheet (£)")
    head(sheet, 3, ["", "31 Dec 2025", "Now", "Remarks"], "F8CBAD")
    have = amounts(sheet, 4, "Assets", MEAT_HAVE, "Total assets", "BC")
    owe = amounts(sheet, have + 2, "Liabilities", MEAT_OWE, "Total liabilities", "BC")
    own = amounts(sheet, owe + 2, "Capital", MEAT_OWN, "", "BC") + 1
    put(
        sheet,
        own,
        ["Profit for the year", *[f"='Profit & Loss'!{c}{profit}" for c in "BC"]],
        ["", SIGNED, SIGNED],
    )
    sums = [f"=SUM({c}{owe + 3}:{c}{own})" for c in "BC"]
    put(sheet, own + 1, ["Total capital", *sums], ["", SIGNED, SIGNED])
    check = [f"=ROUND({c}{have}-{c}{owe}-{c}{own + 1},2)" for c in "BC"]
    put(sheet, own + 3, ["Check (0)", *check], ["", SIGNED, SIGNED])
    bold(sheet, f"A{own + 1}", f"B{own + 1}", f"C{own + 1}")
    widths(sheet, 28, 14, 14, 46)
    return workbook, {
        "book": "butcher.xlsx",
        "half": "round36",
        "layout": "statements",
        "about": "butcher, Wales, GBP; food is zero-rated, not registered for VAT",
        "dialect": "profit & loss and balance sheet of typed amounts on two sheets, last year before this year, a word on how each is paid",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Profit & Loss", "Balance Sheet"],
            "label": "A",
            "amount": {"Profit & Loss": "C", "Balance Sheet": "C"},
        },
        "free": {"Profit & Loss": ["Remarks"], "Balance Sheet": ["Remarks"]},
        "adds_up": {},
        "watch": [
            *[f"Profit & Loss!C{row}" for row in (income, costs, profit)],
            *[f"Balance Sheet!C{row}" for row in (have, owe, own, own + 1, own + 3)],
        ],
        "zero": [f"Balance Sheet!C{own + 3}"],
    }


# label | since 1 July | last year | how
BRIS_IN = """
Sarah's pay | 24863 | 62917.40 | 2,486.30 each fortnight, everyday account
Dave's pay | 21867 | 68114 | every second Thursday, everyday account
Family Tax Benefit | 1032.40 | 2684 | everyday account
Interest | 148.65 | 402.10 | savings
Things sold | 320 | 185 | Marketplace, cash mostly
Other income | 260 | 910 |
"""

BRIS_OUT = """
Mortgage interest | 7046.85 | 17420 | comes off with the payment, everyday account
Council rates & water | 1184.30 | 3390.60 | everyday account
Electricity | 742.15 | 1986.40 | everyday account
Internet & mobiles | 720 | 2064 | Telstra, credit card
House insurance | 0 | 2148 | everyday account, in January
Health insurance | 1654 | 3916 | Medibank, direct debit, everyday account
Groceries | 6318.40 | 16840.75 | Woolworths and Aldi, credit card
Eating out & takeaway | 1126.50 | 3215 | credit card
Petrol | 1087.20 | 2940.60 | credit card
Rego & car insurance | 1462 | 2385.50 | everyday account
Car servicing & repairs | 389 | 1120 | credit card
Car loan interest | 220 | 912 | with the repayment
Doctor, dentist & chemist | 612.85 | 1744 | credit card
School fees & books | 3940 | 4385 | everyday account
Zoe's sport & music | 735 | 1890 | credit card
Clothes & shoes | 684.20 | 1610 | credit card
House & garden | 918.45 | 2764.90 | Bunnings, credit card
Holidays | 5250 | 4820 |
Gifts | 340 | 1265 |
Dog | 276.80 | 833 | credit card
Streaming & papers | 214.50 | 588 | credit card
Card fees & interest | 31.20 | 96 |
Everything else | 402.75 | 1155.40 |
"""

BRIS_OWN = """
Everyday account (CommBank) | 4892.70 | 5118.20 |
Savings (ING) | 25500 | 18200 |
Cash in the house | 180 | 240 |
Lent to Mum | 1600 | 2000 | pays some back when she can
Shares (Telstra, at cost) | 3150 | 3150 |
House (what we paid) | 612000 | 612000 |
Cars | 27400 | 27400 |
"""

BRIS_OWE = """
Mortgage (CommBank) | 388114.50 | 392037.50 | everyday account
Credit card | 1942.85 | 1610.25 | paid off from the everyday account
Car loan | 11260 | 13240 | 440 a month with interest, everyday account
Zoe's braces | 2470 | 3420 | payment plan, 190 a month, everyday account
"""


def brisbanehome() -> tuple[Workbook, Card]:
    """A family in Brisbane: a page of income and spending since July, a page of net worth, remarks on how."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Income & spending"
    title(page, "A1", "Income and spending from 1 July 2026 ($)")
    head(page, 3, ["", "Since 1 July", "2025-26", "How"], "DDEBF7")
    came = amounts(page, 4, "Income", BRIS_IN, "Total income", "BC")
    went = amounts(page, came + 2, "Spending", BRIS_OUT, "Total spending", "BC")
    left = went + 2
    put(page, left, ["Left over", *[f"={c}{came}-{c}{went}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(page, f"A{left}", f"B{left}", f"C{left}")
    widths(page, 28, 14, 14, 44)
    sheet = workbook.create_sheet("Net worth")
    title(sheet, "A1", "Net worth ($)")
    head(sheet, 3, ["", "Now", "30 June 2026", "How"], "DDEBF7")
    have = amounts(sheet, 4, "We own", BRIS_OWN, "Total we own", "BC")
    owe = amounts(sheet, have + 2, "We owe", BRIS_OWE, "Total we owe", "BC")
    worth = owe + 2
    put(sheet, worth, ["Net worth", *[f"={c}{have}-{c}{owe}" for c in "BC"]], ["", SIGNED, SIGNED])
    put(sheet, worth + 2, ["Up since 30 June", f"=B{worth}-C{worth}"], ["", SIGNED])
    put(sheet, worth + 3, ["Left over (other page)", f"='Income & spending'!B{left}"], ["", SIGNED])
    put(sheet, worth + 4, ["Not explained", f"=ROUND(B{worth + 2}-B{worth + 3},2)"], ["", SIGNED])
    bold(sheet, f"A{worth}", f"B{worth}", f"C{worth}")
    widths(sheet, 30, 15, 15, 44)
    return workbook, {
        "book": "brisbanehome.xlsx",
        "half": "round36",
        "layout": "statements",
        "about": "family with a daughter, Brisbane, Australia, AUD",
        "dialect": "a page of income and spending and a page of net worth, typed amounts, this year before last year, a column on how each is paid",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "statement": {
            "sheets": ["Income & spending", "Net worth"],
            "label": "A",
            "amount": {"Income & spending": "B", "Net worth": "B"},
        },
        "free": {"Income & spending": ["How"], "Net worth": ["How"]},
        "adds_up": {},
        "watch": [
            *[f"Income & spending!B{row}" for row in (came, went, left)],
            *[f"Net worth!B{row}" for row in (have, owe, worth, worth + 2, worth + 4)],
        ],
        "zero": [f"Net worth!B{worth + 4}"],
    }


BOOKS = [butcher, brisbanehome]
