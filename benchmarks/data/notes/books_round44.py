"""The workbooks of round 44: a chip shop, a garden club, a pressure washer, a floor sander."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import (
    amounts,
    bold,
    date,
    day_of,
    dropdown,
    head,
    number,
    put,
    rows,
    title,
    widths,
)
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


# label | 2026 so far | 2025 | how
CHIP_INCOME = """
Shop takings | 66284.60 | 76412.35 | cash goes in the till, cards to the bank the same day
Just Eat orders | 7416.25 | 8120.40 | whole orders before their cut, the rest comes to the bank on Wednesdays
Schools & clubs | 3268 | 3590 | billed at the month end, paid by transfer
Other income | 145 | 90 |
"""

CHIP_COSTS = """
Fish | 15864.50 | 18680.75 | Porth Fish, on account
Potatoes | 5712 | 6604 | Evans, cash from the till on delivery
Oil, pies & drinks | 9438.20 | 10912.60 | Bidfood, on account
Boxes, trays & paper | 1896.45 | 2144.30 | debit card
Carys' wages | 10560 | 12220 | £240 every Friday, bank
Saturday staff | 3690 | 4320 | £45 a shift, from the till
Rent | 6500 | 7800 | £650 a month, standing order
Business rates | 480 | 560 | direct debit
Gas & electric | 5284.35 | 6018.90 | direct debit
Water | 412.60 | 468 | direct debit
Just Eat's cut | 1112.40 | 1218.05 | kept back from what they pay us
Card machine fees | 586.75 | 664.20 | taken from the bank
Waste & old oil | 540 | 612 | direct debit
Repairs & servicing | 728.50 | 1246 | debit card
Cleaning | 318.40 | 352.75 | debit card
Insurance | 624 | 598 | direct debit
Phone & internet | 390 | 444 | direct debit
Accountant | 480 | 465 | bank
Loan interest | 312.20 | 448.60 | with the loan payment
Sundries | 142.85 | 176.40 | till
"""

CHIP_HAVE = """
Frying range & fittings | 24600 | 24600 | cost
Depreciation so far | -11200 | -11200 |
Stock | 980 | 980 | counted at the year end
Barclays account | 2156.55 | 3268.40 |
Till & float | 612.30 | 300 |
Schools & clubs owe us | 534 | 412 | Ysgol Craig y Don 286, the rugby club 248
Rent deposit | 1300 | 1300 |
"""

CHIP_OWE = """
Porth Fish | 812.40 | 694.25 | paid from Barclays
Bidfood | 1146.80 | 988.15 | paid from Barclays
Other bills to pay | 120 | 85 |
Loan for the range | 5480 | 7760 | £260 a month with interest, Barclays
"""

CHIP_OWN = """
Capital at 1 January | 10133 | 9373.80 |
Paid in by us | 0 | 500 |
Drawings | -10750 | -12000 | mostly £250 a week, Barclays
"""


def chipshop() -> tuple[Workbook, Card]:
    """A chip shop on the Welsh coast: profit & loss and balance sheet of typed amounts, this year before last year."""
    workbook = Workbook()
    loss = workbook.active
    loss.title = "Profit & Loss"
    title(loss, "A1", "Craig y Don Fish Bar - profit & loss (£, not registered for VAT)")
    head(loss, 3, ["", "2026 so far", "2025", "How"], "DDEBF7")
    income = amounts(loss, 4, "Income", CHIP_INCOME, "Total income", "BC")
    costs = amounts(loss, income + 2, "Costs", CHIP_COSTS, "Total costs", "BC")
    profit = costs + 2
    put(loss, profit, ["Profit", *[f"={c}{income}-{c}{costs}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(loss, f"A{profit}", f"B{profit}", f"C{profit}")
    widths(loss, 26, 14, 14, 62)
    sheet = workbook.create_sheet("Balance Sheet")
    title(sheet, "A1", "Craig y Don Fish Bar - balance sheet (£)")
    head(sheet, 3, ["", "Now", "31 Dec 2025", "How"], "DDEBF7")
    have = amounts(sheet, 4, "What we have", CHIP_HAVE, "Total", "BC")
    owe = amounts(sheet, have + 2, "What we owe", CHIP_OWE, "Total owed", "BC")
    own = amounts(sheet, owe + 2, "Our money in it", CHIP_OWN, "", "BC") + 1
    put(sheet, own, ["Profit", *[f"='Profit & Loss'!{c}{profit}" for c in "BC"]], ["", SIGNED, SIGNED])
    sums = [f"=SUM({c}{owe + 3}:{c}{own})" for c in "BC"]
    put(sheet, own + 1, ["Total", *sums], ["", SIGNED, SIGNED])
    check = [f"=ROUND({c}{have}-{c}{owe}-{c}{own + 1},2)" for c in "BC"]
    put(sheet, own + 3, ["Should be 0", *check], ["", SIGNED, SIGNED])
    bold(sheet, f"A{own + 1}", f"B{own + 1}", f"C{own + 1}")
    widths(sheet, 28, 14, 14, 48)
    return workbook, {
        "book": "chipshop.xlsx",
        "half": "round44",
        "layout": "statements",
        "about": "chip shop, Wales, GBP; not registered for VAT",
        "dialect": "profit & loss and balance sheet of typed amounts on two sheets, this year before last year, a word on how each is paid",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Profit & Loss", "Balance Sheet"],
            "label": "A",
            "amount": {"Profit & Loss": "B", "Balance Sheet": "B"},
        },
        "free": {"Profit & Loss": ["How"], "Balance Sheet": ["How"]},
        "adds_up": {},
        "watch": [
            *[f"Profit & Loss!B{row}" for row in (income, costs, profit)],
            *[f"Balance Sheet!B{row}" for row in (have, owe, own, own + 1, own + 3)],
        ],
        "zero": [f"Balance Sheet!B{own + 3}"],
    }


BOOKS = [chipshop]
