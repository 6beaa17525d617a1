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


# label | 2026 to date | 2025 | notes
GARDEN_IN = """
Subscriptions | 2170 | 2240 | $35 a member, to Kiwibank
Plant sales | 1486.50 | 1322 | cash on the day, goes in the tin
Raffles & trading table | 742 | 816.50 | tin
Bus trips | 1840 | 1610 |
Show entries & door | 628 | 594.50 | tin
Donations & grants | 400 | 650 | Kiwibank
Interest | 168.40 | 402.15 | Kiwibank, the term deposit's when it ends
Sundry income | 35 | 60 |
"""

GARDEN_OUT = """
Hall hire | 600 | 660 | $60 a meeting, St Luke's, paid online
Speakers | 450 | 500 | $50 each, cash from the tin
Bus hire | 1495 | 1380 | Kiwibank
Garden entry fees | 312 | 285 | Kiwibank
Plants & potting mix | 684.30 | 612.75 | Kiwibank
Show judges & prizes | 385 | 360 |
Morning teas | 218.45 | 246.90 | tin
Newsletter & printing | 336.80 | 392.40 | Kiwibank
Postage & stationery | 94.60 | 108.20 | tin
Gifts & flowers | 165 | 140 | tin
Federation subscription | 186 | 180 | Kiwibank
Insurance | 342 | 328 | Kiwibank
Website | 158.70 | 149.50 | Kiwibank
Bank fees | 20 | 24 | Kiwibank
Sundry expenses | 76.25 | 58.40 |
"""

GARDEN_HAVE = """
Kiwibank account | 5096.45 | 2846.35 |
Cash tin | 238.40 | 165.20 |
Term deposit | 4000 | 4000 | Kiwibank, ends in November
Owed to the club | 90 | 0 | Lynmore School, plants
Gazebos & show tables | 1650 | 1650 | cost
"""

GARDEN_OWE = """
Bills to pay | 260.50 | 118 | Greenfields Nursery 212.50, Print Works 48
Trip deposits held | 360 | 0 | Hamilton Gardens, $20 a seat, till the trip is run
Next year's subs paid early | 70 | 105 | Kiwibank
"""

GARDEN_FUNDS = """
Club funds at 1 January | 8438.55 | 6168.55 |
"""


def gardenclub() -> tuple[Workbook, Card]:
    """A garden club in Rotorua: income and expenditure and balance sheet of typed amounts, notes on how each is paid."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Income & Expenditure"
    title(page, "A1", "Lakeside Garden Club - income and expenditure, year to 31 December 2026 ($)")
    head(page, 3, ["", "2026 to date", "2025", "Notes"], "E2EFDA")
    came = amounts(page, 4, "Income", GARDEN_IN, "Total income", "BC")
    went = amounts(page, came + 2, "Expenditure", GARDEN_OUT, "Total expenditure", "BC")
    left = went + 2
    put(page, left, ["Surplus", *[f"={c}{came}-{c}{went}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(page, f"A{left}", f"B{left}", f"C{left}")
    widths(page, 28, 14, 14, 48)
    sheet = workbook.create_sheet("Balance Sheet")
    title(sheet, "A1", "Lakeside Garden Club - balance sheet ($)")
    head(sheet, 3, ["", "Now", "31 Dec 2025", "Notes"], "E2EFDA")
    have = amounts(sheet, 4, "Assets", GARDEN_HAVE, "Total assets", "BC")
    owe = amounts(sheet, have + 2, "Liabilities", GARDEN_OWE, "Total liabilities", "BC")
    net = owe + 2
    put(sheet, net, ["Net assets", *[f"={c}{have}-{c}{owe}" for c in "BC"]], ["", SIGNED, SIGNED])
    funds = amounts(sheet, net + 2, "Club funds", GARDEN_FUNDS, "", "BC") + 1
    surplus = [f"='Income & Expenditure'!{c}{left}" for c in "BC"]
    put(sheet, funds, ["Surplus", *surplus], ["", SIGNED, SIGNED])
    sums = [f"=B{funds - 1}+B{funds}", f"=C{funds - 1}+C{funds}"]
    put(sheet, funds + 1, ["Total funds", *sums], ["", SIGNED, SIGNED])
    check = [f"=ROUND({c}{net}-{c}{funds + 1},2)" for c in "BC"]
    put(sheet, funds + 3, ["Check", *check], ["", SIGNED, SIGNED])
    bold(sheet, *[f"{c}{row}" for row in (net, funds + 1) for c in "ABC"])
    widths(sheet, 30, 14, 14, 46)
    return workbook, {
        "book": "gardenclub.xlsx",
        "half": "round44",
        "layout": "statements",
        "about": "garden club, New Zealand, NZD; not registered for GST",
        "dialect": "income and expenditure and balance sheet of typed amounts on two sheets, this year before last year, net assets, notes on how each is paid",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Income & Expenditure", "Balance Sheet"],
            "label": "A",
            "amount": {"Income & Expenditure": "B", "Balance Sheet": "B"},
        },
        "free": {"Income & Expenditure": ["Notes"], "Balance Sheet": ["Notes"]},
        "adds_up": {},
        "watch": [
            *[f"Income & Expenditure!B{row}" for row in (came, went, left)],
            *[f"Balance Sheet!B{row}" for row in (have, owe, net, funds, funds + 1, funds + 3)],
        ],
        "zero": [f"Balance Sheet!B{funds + 3}"],
    }


BOOKS = [chipshop, gardenclub]
