"""The workbooks of round 36: a butcher, a family in Brisbane, a men's shed, a plasterer, a rowing club, a family in Tulsa, a beautician."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import (
    amounts,
    bold,
    date,
    day_of,
    dropdown,
    head,
    months_page,
    number,
    put,
    rows,
    title,
    widths,
)
from openpyxl.utils import get_column_letter
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


# label | 2026 | 2025 | remark
SHED_INCOME = """
Members' subs | 3415 | 3890 | €5 a man each Tuesday, into the tin
Benches & planters sold | 2860 | 3120 | cash or a transfer
Repairs & small jobs | 735 | 905 | mostly cash
Mayo County Council grant | 1500 | 1500 | Bank of Ireland
Donations | 420 | 310 |
Quiz night & raffle | 1186.50 | 1042 | cash
Other income | 64 | 0 |
"""

SHED_COSTS = """
Rent to the parish | 1650 | 1800 | €150 a month, standing order
Electricity | 812.40 | 944.15 | direct debit
Insurance | 685 | 660 | in February
Timber | 1934.75 | 2210.30 | Chadwicks, on the account
Paint, screws & glue | 486.20 | 512 | tin, or Chadwicks on the account
Tools & blades | 372.90 | 618.45 | Bank of Ireland card
Machine servicing | 190 | 275 | cheque
Tea, milk & biscuits | 328.55 | 364.80 | tin
Outings | 540 | 720 |
Safety & first-aid courses | 240 | 0 | Bank of Ireland
Irish Men's Sheds Association | 60 | 60 | Bank of Ireland
Phone & post | 96.40 | 108.20 | tin
Bank charges | 38.70 | 44.40 | taken by the bank
Other costs | 85 | 131.60 |
"""

SHED_HAVE = """
Bank of Ireland | 5538.15 | 3260.25 |
Credit union | 2940 | 2925 | for the new roof
Tin | 612.40 | 342.20 |
People owe us | 510 | 240 | benches delivered, not paid yet
Machines | 5200 | 5200 | what they cost
"""

SHED_OWE = """
Chadwicks account | 418.30 | 365.80 | cheque or transfer
Paid ahead on orders | 250 | 130 | comes off when the bench is collected
"""


def mensshed() -> tuple[Workbook, Card]:
    """A men's shed in Mayo: one page of typed amounts, this year before last year, with remarks."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Accounts"
    title(page, "A1", "Ballinlough Men's Shed - accounts 2026 (€)")
    head(page, 3, ["", "2026 so far", "2025", "Remarks"], "E2EFDA")
    income = amounts(page, 4, "MONEY IN", SHED_INCOME, "Total in", "BC")
    costs = amounts(page, income + 2, "MONEY OUT", SHED_COSTS, "Total out", "BC")
    over = costs + 2
    put(page, over, ["SURPLUS", *[f"={c}{income}-{c}{costs}" for c in "BC"]], ["", SIGNED, SIGNED])
    have = amounts(page, over + 2, "WHAT WE HAVE", SHED_HAVE, "Total we have", "BC")
    owe = amounts(page, have + 2, "WHAT WE OWE", SHED_OWE, "Total we owe", "BC")
    net = owe + 2
    put(page, net, ["WORTH OF THE SHED", *[f"={c}{have}-{c}{owe}" for c in "BC"]], ["", SIGNED, SIGNED])
    put(page, net + 1, ["At the start of the year", f"=C{net}", 9153.55], ["", SIGNED, SIGNED])
    put(page, net + 2, ["Surplus", *[f"={c}{over}" for c in "BC"]], ["", SIGNED, SIGNED])
    check = [f"=ROUND({c}{net}-{c}{net + 1}-{c}{net + 2},2)" for c in "BC"]
    put(page, net + 3, ["Should be 0", *check], ["", SIGNED, SIGNED])
    bold(page, *[f"{c}{row}" for row in (over, net) for c in "ABC"])
    widths(page, 32, 14, 14, 44)
    return workbook, {
        "book": "mensshed.xlsx",
        "half": "round36",
        "layout": "statements",
        "about": "men's shed, Ireland, EUR; no VAT",
        "dialect": "one page of typed amounts: money in, money out, what there is and is owed, this year before last year, remarks on how each is paid",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["Accounts"], "label": "A", "amount": {"Accounts": "B"}},
        "free": {"Accounts": ["Remarks"]},
        "adds_up": {},
        "watch": [f"Accounts!B{row}" for row in (income, costs, over, have, owe, net, net + 2, net + 3)],
        "zero": [f"Accounts!B{net + 3}"],
    }


# number, date, customer, job, amount, paid, date paid
PLASTER_INVOICES = """
141 | 08-03 | Harbour Homes | Plot 6, first floor | 2450 | 2450 | 09-02
142 | 08-07 | Mrs Pengelly | Kitchen ceiling | 420 | 420 | 08-07
143 | 08-14 | Exe Renovations | Two bedrooms, skim | 880 | 880 | 09-11
144 | 08-21 | Mr & Mrs Tozer | Hall, stairs and landing | 960 | 960 | 08-25
145 | 08-28 | Harbour Homes | Plot 7, ground floor | 2300 | 2300 | 09-30
146 | 09-02 | Dartside Lettings | Damp patch, Fore Street flat | 260 | 260 | 09-16
147 | 09-08 | Mr Luscombe | Outside render, gable end | 1850 | 1850 | 10-05
148 | 09-15 | Exe Renovations | Barn, lime plaster | 2640 | 2640 | 10-14
149 | 09-18 | Mrs Pengelly | Bathroom, boards and skim | 540 | 540 | 09-21
150 | 09-25 | Harbour Homes | Plot 7, first floor | 2450 | 2450 | 10-30
151 | 10-01 | St Mary's PCC | Vestry wall | 720 | 720 | 10-20
152 | 10-06 | Dartside Lettings | Two ceilings, Bridge Street | 610 | 610 | 10-23
153 | 10-09 | Mr Hamlyn | Garage conversion | 1380 | 500 | 10-12
154 | 10-14 | Exe Renovations | Barn, second coat | 1720 | |
155 | 10-19 | Harbour Homes | Plot 8, ground floor | 2300 | |
156 | 10-22 | Mrs Anstey | Lounge, artex skimmed over | 480 | |
157 | 10-27 | Dartside Lettings | Stairwell, Fore Street | 390 | |
158 | 10-29 | Mr & Mrs Tozer | Back bedroom | 340 | |
159 | 10-30 | Dartside Lettings | Kitchen wall, Quay flat | 180 | |
160 | 10-31 | Harbour Homes | Plot 8, first floor | 2450 | |
"""

# date, supplier, what, amount, due, paid on
PLASTER_BILLS = """
08-05 | Totnes Building Supplies | Board and multi-finish, July | 684.20 | 08-31 | 08-28
08-20 | Lime Green Ltd | Lime putty and hair | 512 | 09-19 | 09-18
09-03 | Totnes Building Supplies | Board and multi-finish, August | 742.55 | 09-30 | 09-29
09-10 | Devon Scaffolding | Gable end, two weeks | 460 | 10-10 | 10-09
10-02 | Totnes Building Supplies | Boards, beads, bonding, September | 815.30 | 10-31 | 10-30
10-08 | Lime Green Ltd | Lime plaster, ten tubs | 648 | 11-07 |
10-16 | Skip It | Eight-yard skip, Hamlyn's garage | 245 | 11-15 |
10-29 | Devon Scaffolding | Tower, plot 8 | 180 | 11-28 |
11-02 | Totnes Building Supplies | Boards and multi-finish, October | 596.85 | 11-30 |
"""

# date, paid to, what, category, amount, how
PLASTER_COSTS = """
08-04 | Tesco Lee Mill | Diesel | Van | 72.40 | Card
08-07 | Ash Rendle | Labouring, three days | Labour | 390 | Cash
08-12 | Screwfix | Trowel and hawk | Tools | 64.98 | Card
08-17 | EE | Phone | Phone | 32 | Bank
08-21 | Ash Rendle | Labouring, two days | Labour | 260 | Cash
08-27 | Tesco Lee Mill | Diesel | Van | 68.15 | Card
09-04 | Ash Rendle | Labouring, four days | Labour | 520 | Cash
09-07 | Simply Business | Liability insurance, the year | Insurance | 186 | Bank
09-11 | Screwfix | Mixer paddle, buckets | Tools | 41.97 | Card
09-15 | Tesco Lee Mill | Diesel | Van | 74.60 | Card
09-17 | EE | Phone | Phone | 32 | Bank
09-25 | Ash Rendle | Labouring, three days | Labour | 390 | Cash
09-29 | Kingsbridge Motors | MOT and two tyres | Van | 248.50 | Card
10-02 | Mayors Avenue car park, Dartmouth | Parking | Van | 9.60 | Cash
10-06 | Tesco Lee Mill | Diesel | Van | 70.25 | Card
10-09 | Ash Rendle | Labouring, three days | Labour | 390 | Cash
10-13 | Toolstation | Dust sheets, tape | Materials | 38.45 | Card
10-19 | EE | Phone | Phone | 32 | Bank
10-23 | Ash Rendle | Labouring, two days | Labour | 260 | Cash
10-26 | Tesco Lee Mill | Diesel | Van | 69.90 | Card
10-28 | Toolstation | Scrim tape, PVA | Materials | 27.80 | Card
10-30 | Ash Rendle | Labouring, four days | Labour | 520 | Cash
"""

PLASTER_KINDS = ["Materials", "Labour", "Van", "Tools", "Insurance", "Phone", "Advertising", "Other"]


def plasterer() -> tuple[Workbook, Card]:
    """A plasterer in Devon: invoices with what is paid and a status by formula, bills with a due day, expenses."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Invoices"
    title(sales, "A1", "Steve Widdicombe Plastering - invoices (£)")
    heads = ["No", "Date", "Customer", "Job", "Amount", "Paid", "Date paid", "Balance", "Status"]
    head(sales, 3, heads, "FFF2CC")
    for at, r in enumerate(rows(PLASTER_INVOICES), 4):
        put(
            sales,
            at,
            [
                int(r[0]),
                date(r[1]),
                *r[2:4],
                number(r[4]),
                number(r[5]),
                day_of(r[6]),
                f"=E{at}-F{at}",
                f'=IF(H{at}=0,"Paid",IF(F{at}>0,"Part paid","Unpaid"))',
            ],
            ["0", "dd/mm/yyyy", "", "", MONEY, MONEY, "dd/mm/yyyy", MONEY],
        )
    sales.freeze_panes = "A4"
    widths(sales, 6, 12, 22, 32, 11, 11, 12, 11, 10)
    bills = workbook.create_sheet("Bills")
    title(bills, "A1", "Bills on account (£)")
    head(bills, 3, ["Date", "Supplier", "What", "Amount", "Due", "Paid on"], "FFF2CC")
    for at, r in enumerate(rows(PLASTER_BILLS), 4):
        put(
            bills,
            at,
            [date(r[0]), *r[1:3], number(r[3]), day_of(r[4]), day_of(r[5])],
            ["dd/mm/yyyy", "", "", MONEY, "dd/mm/yyyy", "dd/mm/yyyy"],
        )
    bills.freeze_panes = "A4"
    widths(bills, 12, 26, 36, 11, 12, 12)
    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Expenses paid at once (£)")
    head(costs, 3, ["Date", "Paid to", "What", "Category", "Amount", "How"], "FFF2CC")
    for at, r in enumerate(rows(PLASTER_COSTS), 4):
        put(costs, at, [date(r[0]), *r[1:4], number(r[4]), r[5]], ["dd/mm/yyyy", "", "", "", SIGNED])
    costs.freeze_panes = "A4"
    dropdown(costs, "D4:D500", '"' + ",".join(PLASTER_KINDS) + '"')
    dropdown(costs, "F4:F500", '"Bank,Card,Cash"')
    widths(costs, 12, 24, 30, 14, 11, 9)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary since August")
    for row, (label, formula) in enumerate(
        (
            ("Invoiced", "=SUM(Invoices!E4:E500)"),
            ("Paid to me", "=SUM(Invoices!F4:F500)"),
            ("Owed to me", "=B3-B4"),
            ("Bills", "=SUM(Bills!D4:D500)"),
            ("Bills not paid", '=SUMIFS(Bills!D4:D500,Bills!F4:F500,"")'),
            ("Expenses", "=SUM(Expenses!E4:E500)"),
            ("Profit", "=B3-B6-B8"),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", SIGNED])
    for at, kind in enumerate(PLASTER_KINDS, 12):
        put(page, at, [kind, f"=SUMIFS(Expenses!$E$4:$E$500,Expenses!$D$4:$D$500,A{at})"], ["", SIGNED])
    bold(page, "A5", "B5", "A9", "B9")
    widths(page, 20, 13)
    return workbook, {
        "book": "plasterer.xlsx",
        "half": "round36",
        "layout": "records",
        "about": "plasterer, England, GBP; under the VAT limit, not registered",
        "dialect": "invoices with what is paid, its day and a status by formula, bills on account with due day and day paid, a list of expenses with category and how paid",
        "date_order": "dmy",
        "period": ["2026-08-01", "2026-12-31"],
        "tables": {"invoices": "Invoices", "bills": "Bills", "expenses": "Expenses"},
        "free": {"Invoices": ["No", "Job"], "Bills": ["What"], "Expenses": ["What"]},
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (*range(3, 10), *range(12, 20))],
    }


# number, name, kind, fee, paid, paid on, how
ROW_MEMBERS = """
1 | Claire Anderson | Senior | 540 | 540 | 04-12 | E-transfer
2 | Luc Bouchard | Senior | 540 | 540 | 04-15 | E-transfer
3 | Amy Chen | Junior | 290 | 290 | 04-20 | Cheque
4 | Victor Chen | Junior | 290 | | |
5 | Marco Deluca | Masters | 460 | 460 | 05-04 | E-transfer
6 | Simran Dhillon | Senior | 540 | 270 | 05-06 | E-transfer
7 | Paul Eriksen | Masters | 460 | 460 | 04-18 | Cheque
8 | Heather Fraser | Masters | 460 | 460 | 04-18 | Cheque
9 | Sophie Gagnon | Junior | 290 | 290 | 05-11 | E-transfer
10 | Omar Hassan | Learn to row | 180 | 180 | 06-02 | E-transfer
11 | Leila Ibrahim | Learn to row | 180 | 180 | 06-02 | Cash
12 | Tom Jackson | Senior | 540 | 300 | 05-20 | E-transfer
13 | Ewa Kowalski | Masters | 460 | | |
14 | Marc Lavoie | Senior | 540 | 540 | 04-30 | E-transfer
15 | Sarah MacNeil | Junior | 290 | 145 | 05-14 | Cheque
16 | Kim Nguyen | Learn to row | 180 | 180 | 06-09 | E-transfer
17 | Declan O'Brien | Masters | 460 | 460 | 05-01 | E-transfer
18 | Rina Patel | Senior | 540 | 540 | 04-22 | E-transfer
19 | Jessica Quinn | Junior | 290 | | |
20 | Elena Rossi | Senior | 540 | 540 | 05-25 | Cheque
21 | Harpreet Singh | Learn to row | 180 | | |
22 | Bill Thompson | Masters | 460 | 460 | 04-11 | Cheque
23 | Julie Tremblay | Senior | 540 | 540 | 05-08 | E-transfer
24 | Grace Wilson | Junior | 290 | 290 | 06-11 | E-transfer
"""

# date, from, category, amount, how, note
ROW_OTHER = """
04-18 | Bill Thompson | Rack rent | 150 | Cheque | single, bay 4
04-22 | Kawartha Dental | Sponsors | 500 | Cheque | on the new eight
05-02 | Bottle drive | Fundraising | 386.40 | Cash |
05-09 | Peterborough Collegiate | Boat rental | 240 | E-transfer | two fours, spring
05-23 | Paul Eriksen | Rack rent | 150 | E-transfer | double, bay 2
05-30 | Club jackets | Clothing | 780 | E-transfer | twelve jackets
06-06 | Little Lake Regatta | Regatta entries | 1260 | E-transfer | 42 crews from other clubs
06-06 | Barbecue at the regatta | Fundraising | 512.75 | Cash |
06-10 | Trent Corporate Challenge | Boat rental | 900 | E-transfer | three evenings
"""

# date, paid to, category, amount, how, note
ROW_SPENT = """
04-10 | Rowing Canada Aviron | Affiliation | 684 | E-transfer | 24 members
04-14 | City of Peterborough | Boathouse rent | 650 | Cheque | second quarter
04-16 | Marlin Insurance | Insurance | 1140 | Cheque | boats and dock
04-21 | Canadian Tire | Repairs & parts | 64.30 | Debit | bolts, tape
04-25 | Hudson Boat Works | Repairs & parts | 418.75 | E-transfer | riggers
05-01 | Coach Dave Morin | Coaching | 800 | E-transfer | April
05-06 | Esso Lansdowne | Gas & launch | 58.20 | Debit | launch
05-12 | Hudson Boat Works | Repairs & parts | 226 | E-transfer | seat wheels, slides
05-19 | Esso Lansdowne | Gas & launch | 61.75 | Debit | launch
05-26 | Kawartha Embroidery | Clothing | 702 | E-transfer | twelve jackets
06-01 | Coach Dave Morin | Coaching | 800 | E-transfer | May
06-03 | Sobeys | Regatta costs | 187.65 | Debit | burgers, buns, pop
06-05 | St. John Ambulance | Regatta costs | 150 | Cheque |
06-06 | Home Hardware | Regatta costs | 42.90 | Cash | buoys, rope
06-08 | Esso Lansdowne | Gas & launch | 66.10 | Debit | launch
06-10 | Bank of Montreal | Bank fees | 12.50 | Debit | May
"""

ROW_CAME = ["Rack rent", "Boat rental", "Regatta entries", "Sponsors", "Fundraising", "Clothing", "Other"]
ROW_WENT = [
    "Coaching",
    "Boathouse rent",
    "Repairs & parts",
    "Gas & launch",
    "Affiliation",
    "Insurance",
    "Regatta costs",
    "Clothing",
    "Bank fees",
    "Other",
]


def rowingclub() -> tuple[Workbook, Card]:
    """A rowing club in Ontario: members with the fee and what is paid, other money in, money out."""
    workbook = Workbook()
    members = workbook.active
    members.title = "Members"
    title(members, "A1", "Otonabee Rowing Club - members 2026 ($)")
    head(members, 3, ["No", "Name", "Kind", "Fee", "Paid", "Paid on", "How", "Owing"], "D9E1F2")
    for at, r in enumerate(rows(ROW_MEMBERS), 4):
        put(
            members,
            at,
            [
                int(r[0]),
                *r[1:3],
                number(r[3]),
                number(r[4]),
                day_of(r[5]),
                r[6] or None,
                f"=D{at}-E{at}",
            ],
            ["0", "", "", MONEY, MONEY, "yyyy-mm-dd", "", MONEY],
        )
    members.freeze_panes = "A4"
    dropdown(members, "C4:C200", '"Senior,Masters,Junior,Learn to row"')
    dropdown(members, "G4:G200", '"E-transfer,Cheque,Cash"')
    widths(members, 6, 24, 14, 10, 10, 12, 12, 10)
    for name, who, text, kinds in (
        ("Other income", "From", ROW_OTHER, ROW_CAME),
        ("Expenses", "Paid to", ROW_SPENT, ROW_WENT),
    ):
        sheet = workbook.create_sheet(name)
        title(sheet, "A1", f"{name} 2026 ($)")
        head(sheet, 3, ["Date", who, "Category", "Amount", "How", "Note"], "D9E1F2")
        for at, r in enumerate(rows(text), 4):
            cells = [date(r[0]), *r[1:3], number(r[3]), r[4], r[5] or None]
            put(sheet, at, cells, ["yyyy-mm-dd", "", "", SIGNED])
        sheet.freeze_panes = "A4"
        dropdown(sheet, "C4:C300", '"' + ",".join(kinds) + '"')
        dropdown(sheet, "E4:E300", '"E-transfer,Cheque,Debit,Cash"')
        widths(sheet, 12, 28, 18, 11, 12, 28)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary 2026")
    for row, (label, formula) in enumerate(
        (
            ("Fees of the year", "=SUM(Members!D4:D200)"),
            ("Fees paid", "=SUM(Members!E4:E200)"),
            ("Fees owing", "=B3-B4"),
            ("Other income", "=SUM('Other income'!D4:D300)"),
            ("Expenses", "=SUM(Expenses!D4:D300)"),
            ("Money in less money out", "=B4+B6-B7"),
            ("Members", "=COUNTA(Members!B4:B200)"),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", "0" if label == "Members" else SIGNED])
    at = 10
    for name, kinds in (("Other income", ROW_CAME), ("Expenses", ROW_WENT)):
        at += 1
        put(page, at, [name])
        bold(page, f"A{at}")
        for kind in kinds:
            at += 1
            sums = f"=SUMIFS('{name}'!$D$4:$D$300,'{name}'!$C$4:$C$300,A{at})"
            put(page, at, [kind, sums], ["", SIGNED])
    bold(page, "A5", "B5", "A8", "B8")
    widths(page, 26, 13)
    return workbook, {
        "book": "rowingclub.xlsx",
        "half": "round36",
        "layout": "records",
        "about": "rowing club, Canada, CAD; no HST",
        "dialect": "members with the season's fee, what is paid, the day and how, owing by formula; a list of other income and a list of expenses with category and how paid",
        "date_order": "ymd",
        "period": ["2026-04-01", "2026-10-31"],
        "tables": {"members": "Members", "income": "Other income", "expenses": "Expenses"},
        "free": {"Members": ["No"], "Other income": ["Note"], "Expenses": ["Note"]},
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (*range(3, 10), *range(12, 19), *range(20, 30))],
    }


# label | budget a month | January to November
TULSA = {
    "Income": """
Marcus' paycheck | 4150 | 4112.40 | 4112.40 | 4112.40 | 4112.40 | 4112.40 | 4236.10 | 4236.10 | 4236.10 | 4236.10 | 4236.10 | 2118.05
Tasha's paycheck | 2300 | 2284 | 2284 | 2310.50 | 2284 | 2284 | 2284 | 1142 | 2284 | 2284 | 2284 |
Tasha's hair clients | 250 | 180 | 240 | 310 | 205 | 360 | 290 | 150 | 275 | 220 | 335 | 60
Other income | | | 1846 | | | | 75 | | | 120 | |
""",
    "House": """
Mortgage | 1285 | 1285 | 1285 | 1285 | 1285 | 1285 | 1285 | 1285 | 1285 | 1285 | 1285 | 1285
Electric (PSO) | 165 | 148.20 | 139.75 | 118.60 | 112.30 | 141.85 | 208.40 | 264.15 | 271.90 | 219.05 | 146.50 |
Gas (ONG) | 70 | 128.40 | 134.10 | 96.25 | 58.30 | 36.40 | 31.10 | 29.85 | 29.60 | 31.25 | 44.70 |
Water & trash | 95 | 91.20 | 88.75 | 90.40 | 93.15 | 98.60 | 112.40 | 127.85 | 124.30 | 106.20 | 95.55 |
Internet & phones | 190 | 188.40 | 188.40 | 188.40 | 188.40 | 188.40 | 192.90 | 192.90 | 192.90 | 192.90 | 192.90 |
Home repairs & yard | 100 | | 64.20 | 185 | 92.75 | 138.40 | 45 | | 310 | 28.95 | 76.30 | 22.48
""",
    "Food": """
Groceries | 850 | 812.35 | 764.90 | 838.15 | 801.40 | 866.25 | 842.70 | 905.60 | 884.10 | 829.75 | 851.20 | 263.84
Eating out | 220 | 186.40 | 214.75 | 198.30 | 243.60 | 251.15 | 227.80 | 312.45 | 205.90 | 188.65 | 236.20 | 48.75
School lunches | 80 | 80 | 80 | 60 | 80 | 80 | | | 60 | 80 | 80 | 40
""",
    "Cars": """
Truck payment | 389 | 389 | 389 | 389 | 389 | 389 | 389 | 389 | 389 | 389 | 389 |
Gasoline | 260 | 232.40 | 218.65 | 247.10 | 251.80 | 268.35 | 284.90 | 301.25 | 276.40 | 249.95 | 238.70 | 71.35
Car insurance | 172 | 172 | 172 | 172 | 172 | 172 | 172 | 181.50 | 181.50 | 181.50 | 181.50 |
Repairs & tags | 75 | | 96 | 48.90 | | 412.60 | | 54.15 | | | 128.30 |
""",
    "Kids": """
Aftercare | 240 | 240 | 240 | 240 | 240 | 240 | | | 120 | 240 | 240 |
Sports & band | 90 | 65 | | 145 | 60 | 35 | 180 | | 225 | 95 | 50 |
Kids' clothes | 80 | 42.15 | | 86.40 | 28.90 | 54.20 | 71.35 | | 264.80 | 38.10 | 61.45 |
""",
    "Personal": """
Doctor & pharmacy | 110 | 85 | 40 | 162.30 | 25.60 | 110 | 18.75 | 64.20 | 40 | 135 | 22.40 | 15
Church | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 |
Clothes | 100 | 64.80 | 38.25 | 112.60 | | 87.45 | 96.10 | 42.30 | 75.60 | 58.90 | 104.35 |
Gifts & birthdays | 80 | 45 | 92.30 | 30 | 65.40 | 110.25 | 84.60 | 25 | 50 | 78.15 | 40 | 35.60
Fun & subscriptions | 90 | 62.97 | 62.97 | 98.40 | 62.97 | 74.45 | 118.30 | 241.60 | 66.97 | 66.97 | 92.15 | 26.98
Vacation | 150 | | | 320 | | | 1240.50 | 486.30 | | | |
Everything else | 60 | 38.20 | 22.75 | 54.10 | 18.40 | 61.35 | 47.90 | 33.25 | 80.60 | 29.15 | 44.80 |
""",
    "Savings and debt": """
Emergency fund | 300 | 300 | 300 | 300 | 300 | 300 | 200 | | 200 | 300 | 300 |
College savings | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100
Student loan | 214 | 214 | 214 | 214 | 214 | 214 | 214 | 214 | 214 | 214 | 214 |
""",
}


def tulsafamily() -> tuple[Workbook, Card]:
    """A family in Tulsa: a budget column, lines by months from January, parts with totals, what is left at the foot."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Budget 2026"
    title(sheet, "A1", "The Greens - budget 2026 ($)")
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    totals = months_page(sheet, names, TULSA, "E2EFDA", "Budget")
    letters = [get_column_letter(i) for i in range(2, 16)]
    spent = totals[-1] + 2
    sums = ["=" + "+".join(f"{c}{row}" for row in totals[1:]) for c in letters]
    put(sheet, spent, ["Total out", *sums], ["", *[SIGNED] * 14])
    put(
        sheet,
        spent + 1,
        ["Left over", *[f"={c}{totals[0]}-{c}{spent}" for c in letters]],
        ["", *[SIGNED] * 14],
    )
    bold(sheet, f"A{spent}", f"A{spent + 1}")
    return workbook, {
        "book": "tulsafamily.xlsx",
        "half": "round36",
        "layout": "grid",
        "about": "family with two children, Tulsa, Oklahoma, USD",
        "dialect": "lines by months from January after a column with the monthly budget, parts with totals, the year after, what is left at the foot",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Budget 2026", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"Budget 2026!{c}{row}" for c in "LMO" for row in (*totals, spent, spent + 1)],
    }


# label | April to November
BEAUTY = {
    "Income": """
Facials | 612 | 548 | 690 | 575 | 520 | 644 | 708 | 238
Waxing & threading | 486 | 534 | 612 | 648 | 590 | 471 | 438 | 126
Massage | 420 | 385 | 455 | 350 | 315 | 420 | 490 | 175
Lashes & brows | 558 | 602 | 716 | 680 | 594 | 632 | 664 | 212
Bridal & make-up | 180 | 420 | 640 | 540 | 710 | 260 | 90 |
Products sold | 145.50 | 118 | 164.90 | 132 | 98.50 | 171.40 | 186.20 | 42
Gift vouchers | 60 | 25 | 40 | 35 | | 50 | 75 | 30
""",
    "Costs": """
Rent of the room | 380 | 380 | 380 | 380 | 380 | 380 | 380 | 380
Salon supplies | 164.30 | 138.75 | 206.40 | 121.85 | 152.60 | 187.20 | 173.45 | 58.60
Products for resale | 92 | | 118.40 | | 76.50 | 134 | 88.20 |
Laundry | 42 | 42 | 52.50 | 42 | 42 | 52.50 | 42 | 10.50
Electricity | 68.40 | 61.20 | 54.75 | 49.90 | 47.30 | 52.85 | 66.10 |
Phone & internet | 36 | 36 | 36 | 36 | 36 | 36 | 38.50 |
Booking system | 22 | 22 | 22 | 22 | 22 | 22 | 22 | 22
Insurance | | 148 | | | | | |
Training | | | 195 | | | 120 | -40 |
Advertising | 30 | 45 | 30 | 30 | | 60 | 45 | 15
Card fees | 31.40 | 34.85 | 43.10 | 38.65 | 36.20 | 33.95 | 35.30 |
Travel & parking | 14.20 | 28.60 | 46.80 | 39.40 | 51.25 | 18.70 | 12.50 | 6
Accountant | | | | | 240 | | |
Other costs | 9.80 | | 22.45 | 16 | | 7.50 | 31 |
""",
}


def beautician() -> tuple[Workbook, Card]:
    """A beautician in Derry: takings and costs by months of the tax year, profit, drawings and tax put aside."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026-27"
    title(sheet, "A1", "Niamh's Beauty Room - April 2026 to March 2027 (£)")
    names = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]
    income, costs = months_page(sheet, names, BEAUTY, "FCE4EC")
    letters = [get_column_letter(i) for i in range(2, 15)]
    profit = costs + 2
    put(sheet, profit, ["Profit", *[f"={c}{income}-{c}{costs}" for c in letters]], ["", *[SIGNED] * 13])
    put(sheet, profit + 2, ["Taken out for myself", 1200, 1200, 1400, 1400, 1300, 1300, 1400, 400])
    put(sheet, profit + 3, ["Put aside for tax", 200, 200, 250, 250, 200, 200, 250])
    for row in (profit + 2, profit + 3):
        put(sheet, row, [None] * 13, ["", *[SIGNED] * 12])
        put(sheet, row, [f"=SUM(B{row}:M{row})"], [SIGNED], 14)
    left = [f"={c}{profit}-{c}{profit + 2}-{c}{profit + 3}" for c in letters]
    put(sheet, profit + 4, ["Left in the business", *left], ["", *[SIGNED] * 13])
    bold(sheet, f"A{profit}", f"A{profit + 4}", *[f"{c}{profit}" for c in letters])
    return workbook, {
        "book": "beautician.xlsx",
        "half": "round36",
        "layout": "grid",
        "about": "beautician, Northern Ireland, GBP; under the VAT limit, not registered",
        "dialect": "takings by kind and costs by months, April to March, money back taken off in the month it comes, profit, what is taken out and put aside at the foot",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "grid": {"sheet": "2026-27", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [
            f"2026-27!{c}{row}"
            for c in "HIN"
            for row in (income, costs, profit, *range(profit + 2, profit + 5))
        ],
    }


BOOKS = [butcher, brisbanehome, mensshed, plasterer, rowingclub, tulsafamily, beautician]
