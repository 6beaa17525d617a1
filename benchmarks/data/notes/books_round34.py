"""The workbooks of round 34: a dry cleaner, a campsite, a bridge club, a family, a fencing contractor, a restorer, an interpreter."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import amounts, bold, date, day_of, dropdown, head, number, put, rows, title, widths
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


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
Rent to Arden Estate | 2250 | 0 | 1125 each quarter, standing order
Kirsty's wages | 1680 | 900 | £75 a day from June, cash box
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
    put(sheet, net + 5, ["Total funds", *[f"={c}{net + 3}+{c}{net + 4}" for c in "BC"]], ["", SIGNED, SIGNED])
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


# number, date, customer, job, amount before GST, paid, paid on
FENCE_INVOICES = """
67 | 07-06 | Te Puna Dairies | 7-wire boundary, 320 m | 4160 | 4784 | 08-03
68 | 07-13 | Mrs Janet Ferris | Paling fence, 18 m | 2340 | 2691 | 07-15
69 | 07-20 | Morrison Orchards | Shelter netting posts | 3800 | 4370 | 08-20
70 | 07-29 | Katikati School | Pool fence and gate | 5200 | 5980 | 08-26
71 | 08-05 | Ropata & Co Builders | Site fence, Welcome Bay | 1450 | 1667.50 | 09-04
72 | 08-12 | Te Puna Dairies | Race repairs | 980 | 1127 | 09-01
73 | 08-19 | Ken Bowater | Deer fence, 210 m | 4620 | 5313 | 09-11
74 | 08-27 | Mr & Mrs Holland | Front fence, cedar | 1700 | 1955 | 09-08
75 | 09-03 | Ropata & Co Builders | Paling fence, Bethlehem | 2860 | 3289 | 10-05
76 | 09-10 | Kaimai Lifestyle Blocks | Post and rail, 140 m | 5600 | 6440 | 10-09
77 | 09-17 | Te Puna Dairies | 7-wire, 150 m | 1950 | 2242.50 | 10-16
78 | 09-24 | Pam Gillies | Dog run | 860 | 989 | 09-25
79 | 10-02 | Morrison Orchards | Shelter netting, north block | 6200 | 4000 | 10-28
80 | 10-08 | Katikati School | Bike cage | 2400 | |
81 | 10-14 | Ropata & Co Builders | Retaining wall and fence, Omokoroa | 4750 | |
82 | 10-19 | Ken Bowater | Two gates hung | 640 | 736 | 10-30
83 | 10-23 | Te Puna Dairies | Yards, rails replaced | 1320 | |
84 | 10-27 | Mr & Mrs Holland | Side gate | 520 | |
85 | 10-30 | Kaimai Lifestyle Blocks | Post and rail, lot 6 | 3100 | |
"""

# date, supplier, what for, category, amount with GST, due, paid on, paid from
FENCE_COSTS = """
07-08 | Goldpine | Posts and wire, July | Materials | 3128.40 | 08-20 | 08-20 | Bank
07-10 | Gull Bethlehem | Diesel | Vehicle | 124.50 | | 07-10 | Card
07-17 | Ben Tautari | Four days | Labour | 840 | | 07-17 | Bank
07-20 | One NZ | Phone | Phone & office | 69 | | 07-20 | Card
07-24 | Hirepool | Post driver, two days | Hire | 517.50 | | 07-24 | Card
08-03 | Gull Bethlehem | Diesel | Vehicle | 131.20 | | 08-03 | Card
08-06 | Goldpine | Palings and rails, August | Materials | 2475.60 | 09-20 | 09-18 | Bank
08-14 | Ben Tautari | Five days | Labour | 1050 | | 08-14 | Bank
08-18 | Bunnings | Hinges and screws | Materials | 86.35 | | 08-18 | Card
08-20 | One NZ | Phone | Phone & office | 69 | | 08-20 | Card
08-31 | Bay Tractors | Service of the tractor | Repairs | 632.50 | 09-20 | 09-18 | Bank
09-04 | Gull Bethlehem | Diesel | Vehicle | 118.90 | | 09-04 | Card
09-09 | Goldpine | Posts and rails, September | Materials | 3360.30 | 10-20 | 10-20 | Bank
09-11 | Ben Tautari | Four days | Labour | 840 | | 09-11 | Bank
09-15 | FMG | Insurance, half year | Insurance | 1092.50 | | 09-15 | Bank
09-21 | One NZ | Phone | Phone & office | 69 | | 09-21 | Card
09-25 | Hirepool | Auger, one day | Hire | 189.75 | | 09-25 | Card
10-01 | Gull Bethlehem | Diesel | Vehicle | 127.40 | | 10-01 | Card
10-07 | Goldpine | Posts, netting cable, October | Materials | 2944 | 11-20 | |
10-09 | Ben Tautari | Five days | Labour | 1050 | | 10-09 | Bank
10-13 | Bunnings | Concrete mix | Materials | 161 | | 10-13 | Card
10-20 | One NZ | Phone | Phone & office | 69 | | 10-20 | Card
10-22 | Bay Tractors | New hydraulic hose | Repairs | 304.75 | 11-20 | |
10-28 | Gull Bethlehem | Diesel | Vehicle | 119.60 | | 10-28 | Card
10-30 | Ben Tautari | Three days | Labour | 630 | | 10-30 | Bank
"""

FENCE_KINDS = ["Materials", "Labour", "Vehicle", "Hire", "Repairs", "Insurance", "Phone & office", "Other"]


def fencing() -> tuple[Workbook, Card]:
    """A fencing contractor at Tauranga: invoices before GST with what is paid, costs with GST paid at once or on a due day."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Invoices"
    title(sales, "A1", "Straightline Fencing - invoices 2026 ($)")
    head(
        sales,
        3,
        ["No", "Date", "Customer", "Job", "Excl GST", "GST", "Total", "Paid", "Paid on", "Owing"],
        "E2EFDA",
    )
    for at, r in enumerate(rows(FENCE_INVOICES), 4):
        put(
            sales,
            at,
            [
                int(r[0]),
                date(r[1]),
                r[2],
                r[3],
                number(r[4]),
                f"=ROUND(E{at}*0.15,2)",
                f"=E{at}+F{at}",
                number(r[5]),
                day_of(r[6]),
                f"=G{at}-H{at}",
            ],
            ["0", "dd/mm/yyyy", "", "", MONEY, MONEY, MONEY, MONEY, "dd/mm/yyyy", MONEY],
        )
    sales.freeze_panes = "A4"
    widths(sales, 6, 12, 26, 34, 11, 10, 11, 11, 12, 11)
    costs = workbook.create_sheet("Costs")
    title(costs, "A1", "Costs 2026 ($) - no GST on Ben's labour")
    head(
        costs,
        3,
        ["Date", "Supplier", "What for", "Category", "Incl GST", "GST", "Due", "Paid on", "Paid from"],
        "E2EFDA",
    )
    for at, r in enumerate(rows(FENCE_COSTS), 4):
        put(
            costs,
            at,
            [
                date(r[0]),
                *r[1:4],
                number(r[4]),
                f'=IF(D{at}="Labour",0,ROUND(E{at}*3/23,2))',
                day_of(r[5]),
                day_of(r[6]),
                r[7] or None,
            ],
            ["dd/mm/yyyy", "", "", "", SIGNED, SIGNED, "dd/mm/yyyy", "dd/mm/yyyy"],
        )
    costs.freeze_panes = "A4"
    dropdown(costs, "D4:D600", '"' + ",".join(FENCE_KINDS) + '"')
    dropdown(costs, "I4:I600", '"Bank,Card,Cash"')
    widths(costs, 12, 20, 30, 16, 11, 10, 12, 12, 11)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary from July")
    for row, (label, formula) in enumerate(
        (
            ("Sales excl GST", "=SUM(Invoices!E4:E600)"),
            ("Costs excl GST", "=SUM(Costs!E4:E600)-SUM(Costs!F4:F600)"),
            ("Profit", "=B3-B4"),
            ("GST on sales", "=SUM(Invoices!F4:F600)"),
            ("GST on costs", "=SUM(Costs!F4:F600)"),
            ("GST to pay", "=B6-B7"),
            ("Customers owe", "=SUM(Invoices!J4:J600)"),
            ("Bills to pay", '=SUMIFS(Costs!E4:E600,Costs!H4:H600,"")'),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", SIGNED])
    for at, kind in enumerate(FENCE_KINDS, 13):
        put(page, at, [kind, f"=SUMIFS(Costs!$E$4:$E$600,Costs!$D$4:$D$600,A{at})"], ["", SIGNED])
    bold(page, "A5", "B5", "A8", "B8", "A9", "B9", "A10", "B10")
    widths(page, 20, 13)
    return workbook, {
        "book": "fencing.xlsx",
        "half": "round34",
        "layout": "records",
        "about": "fencing contractor, New Zealand, NZD, GST",
        "dialect": "invoices before GST with tax and total by formula, what is paid and the day; costs with GST in them, paid at once or with a due day on the same line; no GST on labour",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"invoices": "Invoices", "costs": "Costs"},
        "free": {"Invoices": ["No", "Job"], "Costs": ["What for"]},
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (*range(3, 11), *range(13, 21))],
    }


# number, date, customer, piece, amount
CHAIR_INVOICES = """
2611 | 08-04 | Mrs Considine | Dining chairs, set of six | 540
2612 | 08-11 | Hayes Antiques | Pembroke table | 310
2613 | 08-18 | Old Ground Hotel | Hall bench | 420
2614 | 08-25 | Mr Tuohy | Writing slope | 160
2615 | 09-01 | Hayes Antiques | Two bedside lockers | 240
2616 | 09-07 | Mrs Lenihan | Footstool | 95
2617 | 09-14 | Dromoland Estate | Gilt mirror frame | 680
2618 | 09-21 | Fr Quinlan | Sacristy press | 750
2619 | 09-28 | Hayes Antiques | Davenport desk | 460
2620 | 10-02 | Mrs Considine | Card table, baize | 285
2621 | 10-06 | Old Ground Hotel | Bar stools, eight | 640
2622 | 10-09 | Mrs Hehir | Rocking chair | 220
2623 | 10-13 | Mr Tuohy | Grandfather clock case | 390
2624 | 10-16 | Old Ground Hotel | Reception desk, French polish | 530
2625 | 10-20 | Mrs Lenihan | Chaise longue frame | 480
2626 | 10-23 | Mrs Hehir | Kitchen dresser | 260
2627 | 10-28 | Hayes Antiques | Bookcase, glazed doors | 350
2628 | 10-29 | Fr Quinlan | Six pew ends | 720
2629 | 10-30 | Dromoland Estate | Hall chairs, pair | 410
"""

# date, invoice, customer, amount, how
CHAIR_PAID = """
08-07 | 2611 | Mrs Considine | 540 | Cheque
08-28 | 2612 | Hayes Antiques | 310 | Transfer
08-25 | 2614 | Mr Tuohy | 160 | Cash
09-10 | 2613 | Old Ground Hotel | 420 | Transfer
09-07 | 2616 | Mrs Lenihan | 95 | Cash
09-29 | 2615 | Hayes Antiques | 240 | Transfer
10-05 | 2617 | Dromoland Estate | 680 | Transfer
10-06 | 2618 | Fr Quinlan | 400 | Cheque
10-08 | 2620 | Mrs Considine | 285 | Cheque
10-20 | 2618 | Fr Quinlan | 350 | Cheque
10-27 | 2625 | Mrs Lenihan | 200 | Cheque
10-28 | 2619 | Hayes Antiques | 460 | Transfer
10-30 | 2623 | Mr Tuohy | 250 | Cash
"""

# date, supplier, what, category, amount, paid by
CHAIR_COSTS = """
08-03 | Kilrush Enterprise Centre | Workshop, August | Rent | 380 | Transfer
08-06 | Doyle's Hardware | Sandpaper, glue | Materials | 42.60 | Debit card
08-12 | Mylands | Shellac and wax | Materials | 118.40 | Debit card
08-14 | Circle K | Diesel | Van | 70 | Debit card
08-21 | Electric Ireland | Workshop | Light & heat | 96.15 | Transfer
08-26 | Michael Garvey | Turning, two legs | Work done by others | 90 | Cash
09-01 | Kilrush Enterprise Centre | Workshop, September | Rent | 380 | Transfer
09-04 | Circle K | Diesel | Van | 65 | Debit card
09-09 | Limerick Timber | Oak boards | Materials | 246 | Transfer
09-15 | Zurich | Insurance, the year | Insurance | 512 | Transfer
09-18 | Doyle's Hardware | Brass screws, hinges | Materials | 37.25 | Debit card
09-24 | Eir | Phone | Phone | 39.99 | Transfer
09-28 | Mrs Breen | Baize and gimp sewn | Work done by others | 60 | Cash
10-01 | Kilrush Enterprise Centre | Workshop, October | Rent | 380 | Transfer
10-05 | Circle K | Diesel | Van | 70 | Debit card
10-08 | Mylands | Gold leaf | Materials | 84.50 | Debit card
10-12 | Clare Champion | Advertisement | Advertising | 75 | Debit card
10-15 | Michael Garvey | Turning, bar stool rails | Work done by others | 160 | Cash
10-19 | Doyle's Hardware | White spirit, wire wool | Materials | 28.90 | Debit card
10-22 | Electric Ireland | Workshop | Light & heat | 104.70 | Transfer
10-26 | Eir | Phone | Phone | 39.99 | Transfer
10-29 | Ennis Glass | Two panes for the bookcase | Materials | 54 | Cash
"""

CHAIR_KINDS = [
    "Materials",
    "Work done by others",
    "Rent",
    "Light & heat",
    "Van",
    "Tools",
    "Insurance",
    "Phone",
    "Advertising",
    "Other",
]


def restorer() -> tuple[Workbook, Card]:
    """A furniture restorer in County Clare: invoices, payments received on a list of their own, expenses."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Invoices"
    title(sales, "A1", "Lahinch Furniture Restoration - invoices (€)")
    head(sales, 3, ["Invoice", "Date", "Customer", "Piece", "Amount", "Received", "Owing"], "F8CBAD")
    for at, r in enumerate(rows(CHAIR_INVOICES), 4):
        got = f"=SUMIFS(Payments!$D$4:$D$600,Payments!$B$4:$B$600,A{at})"
        put(
            sales,
            at,
            [int(r[0]), date(r[1]), r[2], r[3], number(r[4]), got, f"=E{at}-F{at}"],
            ["0", "dd/mm/yyyy", "", "", MONEY, MONEY, MONEY],
        )
    sales.freeze_panes = "A4"
    widths(sales, 9, 12, 22, 32, 11, 11, 11)
    paid = workbook.create_sheet("Payments")
    title(paid, "A1", "Payments received (€)")
    head(paid, 3, ["Date", "Invoice", "Customer", "Amount", "How"], "F8CBAD")
    for at, r in enumerate(rows(CHAIR_PAID), 4):
        put(paid, at, [date(r[0]), int(r[1]), r[2], number(r[3]), r[4]], ["dd/mm/yyyy", "0", "", MONEY])
    paid.freeze_panes = "A4"
    dropdown(paid, "E4:E600", '"Transfer,Cheque,Cash"')
    widths(paid, 12, 9, 22, 11, 11)
    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Expenses (€)")
    head(costs, 3, ["Date", "Supplier", "What", "Category", "Amount", "Paid by"], "F8CBAD")
    for at, r in enumerate(rows(CHAIR_COSTS), 4):
        put(costs, at, [date(r[0]), *r[1:4], number(r[4]), r[5]], ["dd/mm/yyyy", "", "", "", SIGNED])
    costs.freeze_panes = "A4"
    dropdown(costs, "D4:D600", '"' + ",".join(CHAIR_KINDS) + '"')
    dropdown(costs, "F4:F600", '"Transfer,Debit card,Cash"')
    widths(costs, 12, 26, 30, 20, 11, 12)
    page = workbook.create_sheet("Totals")
    title(page, "A1", "Totals from August")
    for row, (label, formula) in enumerate(
        (
            ("Invoiced", "=SUM(Invoices!E4:E600)"),
            ("Received", "=SUM(Payments!D4:D600)"),
            ("Owed to me", "=B3-B4"),
            ("Spent", "=SUM(Expenses!E4:E600)"),
            ("Profit", "=B3-B6"),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", SIGNED])
    for at, kind in enumerate(CHAIR_KINDS, 10):
        put(page, at, [kind, f"=SUMIFS(Expenses!$E$4:$E$600,Expenses!$D$4:$D$600,A{at})"], ["", SIGNED])
    bold(page, "A5", "B5", "A7", "B7")
    widths(page, 22, 13)
    return workbook, {
        "book": "restorer.xlsx",
        "half": "round34",
        "layout": "records",
        "about": "furniture restorer, Ireland, EUR; under the VAT limit, not registered",
        "dialect": "invoices whose received part comes from a list of payments by invoice number, expenses with category and how paid",
        "date_order": "dmy",
        "period": ["2026-08-01", "2026-12-31"],
        "tables": {"invoices": "Invoices", "payments": "Payments", "expenses": "Expenses"},
        "free": {"Invoices": ["Invoice", "Piece"], "Expenses": ["What"]},
        "adds_up": {},
        "watch": [f"Totals!B{row}" for row in (*range(3, 8), *range(10, 20))],
    }


# number, date, client, assignment, hours, rate, paid on
SIGN_JOBS = """
1027 | 08-03 | Hennepin County Court | Arraignment | 2 | 75 | 09-04
1028 | 08-05 | Fairview Clinics | Cardiology visit | 2 | 70 | 09-02
1029 | 08-11 | Lakes Interpreting | Job training, Target | 4 | 60 | 08-31
1030 | 08-13 | St. Paul Public Schools | IEP meeting | 3 | 65 | 09-14
1031 | 08-19 | Fairview Clinics | Prenatal visit | 2 | 70 | 09-16
1032 | 08-24 | Hennepin County Court | Custody hearing | 3.5 | 75 | 09-25
1033 | 09-01 | St. Paul Public Schools | Back-to-school night | 2.5 | 65 | 10-05
1034 | 09-03 | Macalester College | Convocation | 3 | 80 | 09-30
1035 | 09-09 | Lakes Interpreting | HR meeting, 3M | 2 | 60 | 09-30
1036 | 09-15 | Fairview Clinics | Physical therapy | 2 | 70 | 10-14
1037 | 09-18 | Guthrie Theater | Matinee and talkback | 4 | 85 | 10-19
1038 | 09-22 | Hennepin County Court | Small claims | 2 | 75 | 10-23
1039 | 09-29 | St. Paul Public Schools | IEP meeting | 2 | 65 | 10-28
1040 | 10-01 | Lakes Interpreting | Safety training, Andersen | 6 | 60 |
1041 | 10-06 | Fairview Clinics | Oncology consult | 2 | 70 |
1042 | 10-08 | Macalester College | Guest lecture | 2 | 80 | 10-30
1043 | 10-13 | Hennepin County Court | Plea hearing | 2.5 | 75 |
1044 | 10-15 | Lakes Interpreting | Staff meeting, UPS | 2 | 60 |
1045 | 10-20 | Fairview Clinics | Follow-up, oncology | 2 | 70 |
1046 | 10-22 | St. Paul Public Schools | Conferences, Como Park | 2 | 65 |
1047 | 10-26 | Guthrie Theater | Evening show | 4 | 85 |
1048 | 10-29 | Hennepin County Court | Sentencing | 2 | 75 |
"""

# date, vendor, category, amount, paid with, note
SIGN_COSTS = """
08-03 | Hennepin Govt Center Ramp | Parking | 14 | Visa |
08-04 | Holiday | Gas | 39.20 | Visa |
08-11 | Verizon | Phone | 65 | Checking | autopay
08-18 | Holiday | Gas | 36.85 | Visa |
08-24 | Hennepin Govt Center Ramp | Parking | 14 | Visa |
08-27 | Office Depot | Office supplies | 23.49 | Visa | toner
09-02 | Holiday | Gas | 41.10 | Visa |
09-03 | Macalester Lot | Parking | 6 | Cash |
09-11 | Verizon | Phone | 65 | Checking | autopay
09-12 | MRID | Training | 145 | Visa | fall workshop
09-18 | Guthrie Ramp | Parking | 12 | Cash |
09-20 | Holiday | Gas | 37.75 | Visa |
09-22 | Hennepin Govt Center Ramp | Parking | 14 | Visa |
09-30 | DHH Insure | Insurance | 212 | Checking | liability, the year
10-02 | Holiday | Gas | 40.35 | Visa |
10-08 | Macalester Lot | Parking | 6 | Cash |
10-12 | Verizon | Phone | 65 | Checking | autopay
10-13 | Hennepin Govt Center Ramp | Parking | 14 | Visa |
10-18 | Holiday | Gas | 38.60 | Visa |
10-26 | Guthrie Ramp | Parking | 12 | Cash |
10-28 | J.Crew | Work clothes | 88 | Visa | black tops
10-29 | Hennepin Govt Center Ramp | Parking | 14 | Visa |
"""

SIGN_KINDS = [
    "Parking",
    "Gas",
    "Phone",
    "Training",
    "Dues & certification",
    "Insurance",
    "Office supplies",
    "Work clothes",
    "Meals",
    "Other",
]


def signing() -> tuple[Workbook, Card]:
    """A sign language interpreter in Minnesota: jobs by hours and rate with the day paid, expenses."""
    workbook = Workbook()
    jobs = workbook.active
    jobs.title = "Jobs"
    title(jobs, "A1", "Interpreting jobs 2026")
    head(
        jobs,
        3,
        ["Inv #", "Date", "Client", "Assignment", "Hours", "Rate", "Amount", "Due", "Paid on", "Status"],
        "DDEBF7",
    )
    for at, r in enumerate(rows(SIGN_JOBS), 4):
        put(
            jobs,
            at,
            [
                int(r[0]),
                date(r[1]),
                r[2],
                r[3],
                number(r[4]),
                number(r[5]),
                f"=E{at}*F{at}",
                f"=B{at}+30",
                day_of(r[6]),
                f'=IF(I{at}="","Open","Paid")',
            ],
            ["0", "mm/dd/yyyy", "", "", "0.0#", MONEY, MONEY, "mm/dd/yyyy", "mm/dd/yyyy"],
        )
    jobs.freeze_panes = "A4"
    widths(jobs, 8, 12, 26, 28, 8, 9, 11, 12, 12, 9)
    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Expenses 2026")
    head(costs, 3, ["Date", "Vendor", "Category", "Amount", "Paid with", "Note"], "DDEBF7")
    for at, r in enumerate(rows(SIGN_COSTS), 4):
        put(
            costs,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), r[4], r[5] or None],
            ["mm/dd/yyyy", "", "", SIGNED],
        )
    costs.freeze_panes = "A4"
    dropdown(costs, "C4:C500", '"' + ",".join(SIGN_KINDS) + '"')
    dropdown(costs, "E4:E500", '"Visa,Checking,Cash"')
    widths(costs, 12, 28, 20, 11, 11, 24)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary since August")
    for row, (label, formula) in enumerate(
        (
            ("Billed", "=SUM(Jobs!G4:G500)"),
            ("Paid to me", '=SUMIFS(Jobs!G4:G500,Jobs!J4:J500,"Paid")'),
            ("Still open", "=B3-B4"),
            ("Hours", "=SUM(Jobs!E4:E500)"),
            ("Expenses", "=SUM(Expenses!D4:D500)"),
            ("Net", "=B3-B7"),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", "0.0#" if label == "Hours" else SIGNED])
    for at, kind in enumerate(SIGN_KINDS, 11):
        put(page, at, [kind, f"=SUMIFS(Expenses!$D$4:$D$500,Expenses!$C$4:$C$500,A{at})"], ["", SIGNED])
    bold(page, "A5", "B5", "A8", "B8")
    widths(page, 22, 13)
    return workbook, {
        "book": "signing.xlsx",
        "half": "round34",
        "layout": "records",
        "about": "sign language interpreter, Minnesota, USD; no sales tax on it",
        "dialect": "jobs by hours and rate with amount, due day and status by formula and the day paid, expenses with category and how paid",
        "date_order": "mdy",
        "period": ["2026-08-01", "2026-12-31"],
        "tables": {"jobs": "Jobs", "expenses": "Expenses"},
        "free": {"Jobs": ["Inv #", "Assignment"], "Expenses": ["Note"]},
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (*range(3, 9), *range(11, 21))],
    }


BOOKS = [drycleaner, campsite, bridgeclub, eugenehome, fencing, restorer, signing]
