"""The workbooks of round 34: a dry cleaner, a campsite, a bridge club, a family, a fencing contractor, a restorer, an interpreter."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


def bold(sheet: Worksheet, *cells: str) -> None:
    """Set cells in bold."""
    for cell in cells:
        sheet[cell].font = Font(bold=True)


def day_of(text: str) -> object:
    """A date, or None for an empty text."""
    return date(text) if text else None


def amounts(sheet: Worksheet, at: int, name: str, text: str, total: str, columns: str) -> int:
    """A heading, a line of typed amounts for each label, with a remark if it has one, and perhaps a total; the last row."""
    put(sheet, at, [name])
    bold(sheet, f"A{at}")
    start = at + 1
    for label, *figures in rows(text):
        at += 1
        typed = [number(figure) for figure in figures[: len(columns)]]
        put(sheet, at, [label, *typed], ["", *[SIGNED] * len(columns)])
        if len(figures) > len(columns):
            sheet.cell(at, len(columns) + 2).value = figures[-1] or None
    if total:
        at += 1
        sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in columns]
        put(sheet, at, [total, *sums], ["", *[SIGNED] * len(columns)])
        bold(sheet, f"A{at}", *[f"{c}{at}" for c in columns])
    return at


# label | this year | last year
CLEAN_INCOME = """
Dry cleaning | 38416.50 | 44120
Shirts & laundry | 9284 | 10655
Alterations | 3127.50 | 3480
Hotel & trade work | 6190 | 7245
"""

CLEAN_COSTS = """
Solvent & detergents | 3208.75 | 3790
Hangers & covers | 1144.20 | 1302
Wages | 14860 | 17350
Rent | 8750 | 10500
Business rates | 1290 | 1480
Gas & electricity | 5632.15 | 6410
Water | 588.40 | 702
Machine repairs | 935 | 1420
Van & petrol | 1476.30 | 1655
Insurance | 822 | 790
Telephone & internet | 410 | 492
Card machine fees | 538.60 | 611
Bank charges | 97.50 | 114
Advertising | 260 | 345
Accountant | 480 | 450
Compensation to customers | 115 | 180
Loan interest | 672 | 935
Sundries | 204.85 | 266
"""

CLEAN_HAVE = """
Machines & van (cost) | 41800 | 41800
Depreciation to date | -23500 | -23500
Lloyds current account | 5305.35 | 4488.10
Cash in till | 318.50 | 250
Trade customers owe us | 845 | 910
Rent deposit | 1750 | 1750
"""

CLEAN_OWE = """
Suppliers | 612.50 | 705
Machine loan | 9340 | 13060
"""

CLEAN_OWN = """
Capital at 1 January | 11933.10 | 10375.10
Put in by Paul | 500 | 0
Drawings by Paul | -11400 | -15150
"""


def drycleaner() -> tuple[Workbook, Card]:
    """A dry cleaner in Durham: profit & loss and balance sheet of typed amounts, this year before last year."""
    workbook = Workbook()
    loss = workbook.active
    loss.title = "Profit & Loss"
    title(loss, "A1", "Alma Dry Cleaners - profit & loss, 1 January 2026 to date (£)")
    head(loss, 3, ["", "2026 to date", "2025"], "D9E1F2")
    income = amounts(loss, 4, "INCOME", CLEAN_INCOME, "Total income", "BC")
    costs = amounts(loss, income + 2, "EXPENSES", CLEAN_COSTS, "Total expenses", "BC")
    profit = costs + 2
    put(loss, profit, ["NET PROFIT", *[f"={c}{income}-{c}{costs}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(loss, f"A{profit}", f"B{profit}", f"C{profit}")
    widths(loss, 28, 14, 14)
    sheet = workbook.create_sheet("Balance Sheet")
    title(sheet, "A1", "Alma Dry Cleaners - balance sheet (£)")
    head(sheet, 3, ["", "Now", "31 Dec 2025"], "D9E1F2")
    have = amounts(sheet, 4, "ASSETS", CLEAN_HAVE, "Total assets", "BC")
    owe = amounts(sheet, have + 2, "LIABILITIES", CLEAN_OWE, "Total liabilities", "BC")
    own = amounts(sheet, owe + 2, "CAPITAL", CLEAN_OWN, "", "BC") + 1
    put(
        sheet,
        own,
        ["Profit for the year", *[f"='Profit & Loss'!{c}{profit}" for c in "BC"]],
        ["", SIGNED, SIGNED],
    )
    sums = [f"=SUM({c}{owe + 3}:{c}{own})" for c in "BC"]
    put(sheet, own + 1, ["Total capital", *sums], ["", SIGNED, SIGNED])
    check = [f"=ROUND({c}{have}-{c}{owe}-{c}{own + 1},2)" for c in "BC"]
    put(sheet, own + 3, ["Difference (should be 0)", *check], ["", SIGNED, SIGNED])
    bold(sheet, f"A{own + 1}", f"B{own + 1}", f"C{own + 1}")
    widths(sheet, 28, 14, 14)
    return workbook, {
        "book": "drycleaner.xlsx",
        "half": "round34",
        "layout": "statements",
        "about": "dry cleaner, England, GBP; under the VAT limit, not registered",
        "dialect": "profit & loss and balance sheet of typed amounts on two sheets, this year before last year, no word on how things are paid",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Profit & Loss", "Balance Sheet"],
            "label": "A",
            "amount": {"Profit & Loss": "B", "Balance Sheet": "B"},
        },
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"Profit & Loss!B{row}" for row in (income, costs, profit)],
            *[f"Balance Sheet!B{row}" for row in (have, owe, own, own + 1, own + 3)],
        ],
        "zero": [f"Balance Sheet!B{own + 3}"],
    }


# label | January to May | June | how
CAMP_INCOME = """
Tents & campers | 3962 | 1844 | card reader into the bank, some cash
Pods | 4310 | 1520 | card reader or transfer, deposit off first
Electric hook-up | 618 | 245 | with the pitch
Shop & ice cream | 1127.40 | 688.20 | cash box or card reader
Showers & laundry coins | 246 | 131 | cash box
"""

CAMP_COSTS = """
Rent to Arden Estate | 2250 | 0 | 1350 each quarter, standing order
Kirsty's wages | 1680 | 900 | £75 a day, cash box
Shop stock | 742.30 | 418.65 | Booker, on account, paid at the month's end
Cleaning & toilet rolls | 386.10 | 142.75 | Booker, same account
Gas bottles | 455 | 164 | Calor, on account
Electricity | 1218.40 | 196.30 | direct debit
Water | 310 | 0 | direct debit
Rubbish collection | 540 | 108 | Argyll & Bute Council, direct debit
Grass & repairs | 673.90 | 85 | credit card mostly
Insurance | 864 | 0 | bank, in March
Booking website | 214.80 | 96.20 | Pitchup takes it from the bank
Phone & broadband | 190 | 0 | direct debit, £38
Card reader fees | 118.35 | 41.60 | taken from the bank
Advertising | 150 | 45 | credit card
Loan interest | 367.50 | 70 | with the instalment
Other costs | 92.40 | 18.60 |
"""

CAMP_HAVE = """
Bank of Scotland | 3417.25 | 3116.20 |
Cash box | 392.30 | 120 |
Groups owe us | 480 | 0 | Scouts and schools, on an invoice
Pods & huts | 18600 | 18600 | cost
Mower & tools | 2340 | 2340 | cost
"""

CAMP_OWE = """
Booker & Calor accounts | 611.40 | 238.75 | paid from the bank
Deposits for stays to come | 760 | 310 | come off when they have stayed
Credit card | 174.25 | 96.30 | paid from the bank
Pod loan | 8200 | 9350 | £300 with interest, bank
"""

CAMP_OWN = """
Ours on 1 January | 14181.15 | 14181.15 |
Put in | 0 | 0 |
Taken out | -850 | 0 | minus
"""


def campsite() -> tuple[Workbook, Card]:
    """A campsite in Argyll: this month beside the months before and the year to date, and what there is and is owed."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Income & costs"
    title(page, "A1", "Loch Arden Campsite 2026 (£)")
    head(page, 3, ["", "Jan-May", "June", "Year to date", "How"], "E2EFDA")

    def block(at: int, name: str, text: str, total: str) -> int:
        end = amounts(page, at, name, text, total, "BC")
        for row in range(at + 1, end + 1):
            remark = page.cell(row, 4).value
            put(page, row, [f"=B{row}+C{row}", remark], [SIGNED], 4)
        bold(page, f"D{end}")
        return end

    income = block(4, "Income", CAMP_INCOME, "Total income")
    costs = block(income + 2, "Costs", CAMP_COSTS, "Total costs")
    profit = costs + 2
    put(page, profit, ["Left over", *[f"={c}{income}-{c}{costs}" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, f"A{profit}", f"B{profit}", f"C{profit}", f"D{profit}")
    widths(page, 28, 12, 12, 14, 46)
    sheet = workbook.create_sheet("Have & owe")
    title(sheet, "A1", "What we have and what we owe (£)")
    head(sheet, 3, ["", "Now", "1 January", "How"], "E2EFDA")
    have = amounts(sheet, 4, "We have", CAMP_HAVE, "All we have", "BC")
    owe = amounts(sheet, have + 2, "We owe", CAMP_OWE, "All we owe", "BC")
    own = amounts(sheet, owe + 2, "Ours", CAMP_OWN, "", "BC") + 1
    put(sheet, own, ["Left over this year", f"='Income & costs'!D{profit}", 0], ["", SIGNED, SIGNED])
    sums = [f"=SUM({c}{owe + 3}:{c}{own})" for c in "BC"]
    put(sheet, own + 1, ["All ours", *sums], ["", SIGNED, SIGNED])
    check = [f"=ROUND({c}{have}-{c}{owe}-{c}{own + 1},2)" for c in "BC"]
    put(sheet, own + 3, ["Check", *check], ["", SIGNED, SIGNED])
    bold(sheet, f"A{own + 1}", f"B{own + 1}", f"C{own + 1}")
    widths(sheet, 28, 13, 13, 40)
    return workbook, {
        "book": "campsite.xlsx",
        "half": "round34",
        "layout": "statements",
        "about": "campsite with pods, Scotland, GBP; under the VAT limit, not registered",
        "dialect": "this month's typed amounts beside the months before and the year to date by formula, a second sheet of what there is and is owed, a column on how each is paid",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-06-30"],
        "statement": {
            "sheets": ["Income & costs", "Have & owe"],
            "label": "A",
            "amount": {"Income & costs": "C", "Have & owe": "B"},
        },
        "free": {"Income & costs": ["How"], "Have & owe": ["How"]},
        "adds_up": {},
        "watch": [
            *[f"Income & costs!{c}{row}" for row in (income, costs, profit) for c in "CD"],
            *[f"Have & owe!B{row}" for row in (have, owe, own, own + 1, own + 3)],
        ],
        "zero": [f"Have & owe!B{own + 3}"],
    }


# label | last year | this year
BRIDGE_INCOME = """
Subscriptions | 2835 | 2115
Table money | 5216 | 1938
Lessons for beginners | 720 | 360
Congress entries | 1950 | 0
Raffle | 418 | 156
Donations | 150 | 50
Interest | 387.20 | 98.40
"""

BRIDGE_COSTS = """
Hall hire | 2880 | 960
Affiliation fees | 1237.50 | 412.50
Cards & stationery | 344.60 | 186
Tea, coffee & biscuits | 512.35 | 173.80
Directors' fees | 1200 | 450
Prizes & trophies | 486 | 92.50
Christmas lunch | 1140 | 0
Scoring software & Bridgemates | 420 | 135
Insurance | 365 | 378
Postage & printing | 96.40 | 28.60
Bank fees | 24 | 8
Sundry | 133.70 | 41.20
"""

BRIDGE_HAVE = """
Cheque account, Commonwealth Bank | 3204.15 | 5415.25
Term deposit | 9600 | 9698.40
Cash tin | 142.50 | 168.30
Members owe subs | 180 | 90
Tables & Bridgemates | 4250 | 4250
"""

BRIDGE_OWE = """
Unpaid bills | 310 | 598.50
Subs paid in advance | 135 | 0
Congress entries held | 0 | 240
"""


def bridgeclub() -> tuple[Workbook, Card]:
    """A bridge club in Tasmania: income and expenditure account and balance sheet, last year before this year."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Income & Expenditure"
    title(page, "A1", "Huon Valley Bridge Club - income & expenditure from 1 July 2026 ($)")
    head(page, 3, ["", "2025/26", "2026/27"], "FCE4D6")
    income = amounts(page, 4, "Income", BRIDGE_INCOME, "Total income", "BC")
    costs = amounts(page, income + 2, "Expenditure", BRIDGE_COSTS, "Total expenditure", "BC")
    over = costs + 2
    put(page, over, ["Surplus", *[f"={c}{income}-{c}{costs}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(page, f"A{over}", f"B{over}", f"C{over}")
    widths(page, 34, 13, 13)
    sheet = workbook.create_sheet("Balance Sheet")
    title(sheet, "A1", "Balance sheet ($)")
    head(sheet, 3, ["", "30 June 2026", "Now"], "FCE4D6")
    have = amounts(sheet, 4, "Assets", BRIDGE_HAVE, "Total assets", "BC")
    owe = amounts(sheet, have + 2, "Liabilities", BRIDGE_OWE, "Total liabilities", "BC")
    net = owe + 2
    put(sheet, net, ["Net assets", *[f"={c}{have}-{c}{owe}" for c in "BC"]], ["", SIGNED, SIGNED])
    put(sheet, net + 2, ["Members' funds"])
    put(sheet, net + 3, ["At 1 July", 14095, f"=B{net + 5}"], ["", SIGNED, SIGNED])
    put(
        sheet,
        net + 4,
        ["Surplus of the year", *[f"='Income & Expenditure'!{c}{over}" for c in "BC"]],
        ["", SIGNED, SIGNED],
    )
    put(
        sheet, net + 5, ["Total funds", *[f"={c}{net + 3}+{c}{net + 4}" for c in "BC"]], ["", SIGNED, SIGNED]
    )
    put(
        sheet,
        net + 7,
        ["Check", *[f"=ROUND({c}{net}-{c}{net + 5},2)" for c in "BC"]],
        ["", SIGNED, SIGNED],
    )
    bold(sheet, f"A{net}", f"B{net}", f"C{net}", f"A{net + 2}", f"A{net + 5}", f"B{net + 5}", f"C{net + 5}")
    widths(sheet, 34, 14, 14)
    return workbook, {
        "book": "bridgeclub.xlsx",
        "half": "round34",
        "layout": "statements",
        "about": "bridge club, Australia, AUD; not registered for GST",
        "dialect": "income and expenditure account and balance sheet of typed amounts on two sheets, last year before this year, no word on how things are paid",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "statement": {
            "sheets": ["Income & Expenditure", "Balance Sheet"],
            "label": "A",
            "amount": {"Income & Expenditure": "C", "Balance Sheet": "C"},
        },
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"Income & Expenditure!C{row}" for row in (income, costs, over)],
            *[f"Balance Sheet!C{row}" for row in (have, owe, net, net + 5, net + 7)],
        ],
        "zero": [f"Balance Sheet!C{net + 7}"],
    }


# label | so far | how
HOME_IN = """
Dana's pay | 48253.20 | 2412.66 every two weeks, into checking
Mike's pay | 24140 | into checking on the 15th and last
Mike's side jobs | 2865 | cash or a check we put in checking
Tax refund | 1384 | checking
Interest | 61.35 | savings
Other coming in | 420 |
"""

HOME_OUT = """
Mortgage interest | 7942 | OCCU mortgage, autopay from checking
Property tax | 3614.80 | checking, November and February
Groceries | 8126.45 | WinCo and Trader Joe's, Visa
Eating out | 1743.90 | Visa
Gas | 2018.35 | Visa
Car insurance & repairs | 2476 | State Farm from checking, the shop on the Visa
Car loan interest | 386.70 | with the payment
Electric & water (EWEB) | 1689.25 | autopay from checking
Garbage | 412 | Sanipac, Visa
Internet & phones | 1530 | Visa
Health insurance | 6420 | checking, autopay
Doctor & dentist | 1264.50 | checking
Lily's daycare | 9600 | Little Acorns, check from checking
Kids' sports & school | 1418.75 |
Clothes & shoes | 1096.20 | Visa
House & yard | 1873.60 | Jerry's, Visa
Vacation | 2950 |
Gifts & donations | 865 |
Dog | 594.30 | Visa
Visa interest | 118.65 |
Everything else | 731.10 |
"""

HOME_OWN = """
Checking (OCCU) | 3862.45 |
Savings (OCCU) | 11480 |
Cash at home | 215 |
Mike's brother owes us | 600 | paying back a bit at a time
House | 318000 | what we paid
Cars | 21500 |
"""

HOME_OWE = """
Mortgage | 246315.80 | OCCU
Visa | 1287.30 | paid from checking
Car loan | 6940 | checking, 312 a month
PeaceHealth hospital bill | 850 | payment plan, checking
"""


def eugenehome() -> tuple[Workbook, Card]:
    """A family in Oregon: one page of what comes in, goes out, what they own and owe, with a word on how."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Our money"
    title(page, "A1", "Our money 2026 ($)")
    head(page, 3, ["", "So far this year", "How / notes"], "DDEBF7")
    came = amounts(page, 4, "COMES IN", HOME_IN, "Total in", "B")
    went = amounts(page, came + 2, "GOES OUT", HOME_OUT, "Total out", "B")
    left = went + 2
    put(page, left, ["LEFT OVER", f"=B{came}-B{went}"], ["", SIGNED])
    have = amounts(page, left + 2, "WHAT WE OWN", HOME_OWN, "Total we own", "B")
    owe = amounts(page, have + 2, "WHAT WE OWE", HOME_OWE, "Total we owe", "B")
    worth = owe + 2
    put(page, worth, ["WHAT WE'RE WORTH", f"=B{have}-B{owe}"], ["", SIGNED])
    put(page, worth + 1, ["On January 1", 80012.35], ["", SIGNED])
    put(page, worth + 2, ["Left over since", f"=B{left}"], ["", SIGNED])
    put(page, worth + 3, ["Off by", f"=ROUND(B{worth}-B{worth + 1}-B{worth + 2},2)"], ["", SIGNED])
    bold(page, f"A{left}", f"B{left}", f"A{worth}", f"B{worth}")
    widths(page, 30, 18, 48)
    return workbook, {
        "book": "eugenehome.xlsx",
        "half": "round34",
        "layout": "statements",
        "about": "family, Oregon, USD; no sales tax there",
        "dialect": "one page of typed amounts: what comes in, goes out, what they own and owe, a column on how each is paid",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["Our money"], "label": "A", "amount": {"Our money": "B"}},
        "free": {"Our money": ["How / notes"]},
        "adds_up": {},
        "watch": [f"Our money!B{row}" for row in (came, went, left, have, owe, worth, worth + 3)],
        "zero": [f"Our money!B{worth + 3}"],
    }


BOOKS = [drycleaner, campsite, bridgeclub, eugenehome]
