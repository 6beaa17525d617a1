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


# number, date, client, job, amount, paid, date paid, method
WASH_INVOICES = """
1041 | 08-03 | Brookhaven HOA | Clubhouse and pool deck | 685 | 685 | 08-21 | Check
1042 | 08-05 | Mrs. Tolliver | House wash | 325 | 325 | 08-05 | Zelle
1043 | 08-07 | Peachtree Property Mgmt | Breezeways, Building A | 540 | 540 | 08-28 | Check
1044 | 08-10 | Mr. Abernathy | Driveway and walkway | 180 | 180 | 08-10 | Cash
1045 | 08-13 | Carol Whitfield | House wash and deck | 460 | 460 | 08-15 | Zelle
1046 | 08-18 | Marietta Dental Group | Storefront and sidewalk | 290 | 290 | 09-02 | Check
1047 | 08-21 | Peachtree Property Mgmt | Breezeways, Building B | 540 | 540 | 09-11 | Check
1048 | 08-25 | Mr. and Mrs. Odom | Roof soft wash | 625 | 625 | 08-29 | Zelle
1049 | 08-28 | Greg Stancil | Fence, both sides | 275 | 275 | 08-28 | Cash
1050 | 09-02 | Brookhaven HOA | Sidewalks, Phase 1 | 780 | 780 | 09-22 | Check
1051 | 09-04 | Mrs. Pettigrew | House wash | 310 | 310 | 09-04 | Zelle
1052 | 09-09 | Smyrna Baptist Church | Front steps and portico | 420 | 420 | 09-25 | Check
1053 | 09-11 | Dana Kowalski | Driveway | 150 | 150 | 09-12 | Zelle
1054 | 09-16 | Peachtree Property Mgmt | Dumpster pads | 260 | 260 | 10-06 | Check
1055 | 09-18 | Mr. Abernathy | Patio | 140 | 140 | 09-18 | Cash
1056 | 09-23 | Lassiter Realty | House wash before listing, Oak Lane | 350 | 350 | 10-09 | Check
1057 | 09-28 | Terry Vandiver | House wash and roof | 890 | 890 | 10-02 | Zelle
1058 | 10-01 | Brookhaven HOA | Sidewalks, Phase 2 | 780 | 780 | 10-20 | Check
1059 | 10-06 | Marietta Dental Group | Storefront and sidewalk | 290 | 290 | 10-21 | Check
1060 | 10-08 | Mrs. Tolliver | Gutters brightened | 165 | 165 | 10-08 | Zelle
1061 | 10-13 | Hollis & Sons Auto | Shop floor and lot | 1150 | 500 | 10-13 | Check
1062 | 10-16 | Peachtree Property Mgmt | Breezeways, Building C | 540 | | |
1063 | 10-20 | Lassiter Realty | Driveway, Oak Lane | 175 | | |
1064 | 10-23 | Carol Whitfield | Deck stripped and rinsed | 340 | | |
1065 | 10-27 | Peachtree Property Mgmt | Pool fence | 230 | | |
1066 | 10-29 | Smyrna Baptist Church | Fellowship hall | 395 | | |
1067 | 10-30 | Mr. Eubanks | House wash | 315 | | |
"""

# date, vendor, category, what, amount, method
WASH_EXPENSES = """
08-03 | QuikTrip | Fuel | Truck and washer gas | 68.40 | Debit card
08-04 | Southside Pool Supply | Chemicals | Sodium hypochlorite, 30 gal | 112.50 | Debit card
08-06 | Marcus Bell | Labor | Helper, 2 days | 240 | Zelle
08-10 | The Home Depot | Supplies | Hose clamps and tips | 34.18 | Debit card
08-14 | Progressive | Insurance | Truck | 142.60 | Bank
08-14 | Marcus Bell | Labor | Helper, 1 day | 120 | Zelle
08-17 | QuikTrip | Fuel | Truck and washer gas | 71.25 | Debit card
08-20 | Pressure Tek | Equipment | Surface cleaner, 20 inch | 389 | Credit card
08-24 | Verizon | Phone | Cell phone | 65 | Bank
08-28 | Marcus Bell | Labor | Helper, 3 days | 360 | Zelle
08-31 | Google | Advertising | Ads, August | 85.20 | Credit card
09-01 | Southside Pool Supply | Chemicals | Sodium hypochlorite, 30 gal | 112.50 | Debit card
09-03 | QuikTrip | Fuel | Truck and washer gas | 66.90 | Debit card
09-08 | Waffle House | Meals | Lunch with Marcus | 24.35 | Cash
09-11 | Marcus Bell | Labor | Helper, 2 days | 240 | Zelle
09-14 | Progressive | Insurance | Truck | 142.60 | Bank
09-16 | Jiffy Lube | Vehicle | Oil change | 79.99 | Debit card
09-21 | QuikTrip | Fuel | Truck and washer gas | 73.10 | Debit card
09-24 | Verizon | Phone | Cell phone | 65 | Bank
09-25 | Marcus Bell | Labor | Helper, 2 days | 240 | Zelle
09-29 | NEXT Insurance | Insurance | General liability, quarter | 186 | Credit card
09-30 | Google | Advertising | Ads, September | 91.75 | Credit card
10-02 | Southside Pool Supply | Chemicals | Sodium hypochlorite, 40 gal | 150 | Debit card
10-05 | QuikTrip | Fuel | Truck and washer gas | 69.80 | Debit card
10-09 | Marcus Bell | Labor | Helper, 3 days | 360 | Zelle
10-12 | The Home Depot | Supplies | Gloves, buckets, brushes | 58.44 | Debit card
10-14 | Progressive | Insurance | Truck | 142.60 | Bank
10-19 | QuikTrip | Fuel | Truck and washer gas | 74.55 | Debit card
10-20 | Pressure Tek | Supplies | Surfactant, 5 gal | 96.40 | Credit card
10-23 | Marcus Bell | Labor | Helper, 2 days | 240 | Zelle
10-26 | Verizon | Phone | Cell phone | 65 | Bank
10-30 | Google | Advertising | Ads, October | 88.10 | Credit card
"""

WASH_KINDS = [
    "Advertising",
    "Chemicals",
    "Equipment",
    "Fuel",
    "Insurance",
    "Labor",
    "Meals",
    "Office & software",
    "Phone",
    "Supplies",
    "Vehicle",
    "Other",
]


def pressurewash() -> tuple[Workbook, Card]:
    """A pressure washer in Georgia: invoices with amount, day and method paid, balance and status; expenses."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Invoices"
    title(sales, "A1", "Cobb County Pressure Washing - invoice tracker 2026")
    heads = [
        "Invoice #",
        "Date",
        "Client",
        "Description",
        "Amount",
        "Due Date",
        "Amount Paid",
        "Date Paid",
        "Method",
        "Balance Due",
        "Status",
    ]
    head(sales, 3, heads, "D9E1F2")
    for at, r in enumerate(rows(WASH_INVOICES), 4):
        put(
            sales,
            at,
            [
                int(r[0]),
                date(r[1]),
                *r[2:4],
                number(r[4]),
                f"=B{at}+30",
                number(r[5]),
                day_of(r[6]),
                r[7] or None,
                f"=E{at}-G{at}",
                f'=IF(J{at}<=0,"Paid",IF(G{at}>0,"Partial","Open"))',
            ],
            ["0", "mm/dd/yyyy", "", "", MONEY, "mm/dd/yyyy", MONEY, "mm/dd/yyyy", "", MONEY],
        )
    sales.freeze_panes = "A4"
    dropdown(sales, "I4:I500", '"Check,Zelle,Cash,Card"')
    widths(sales, 10, 12, 26, 34, 11, 12, 12, 12, 10, 12, 10)
    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Expenses 2026")
    head(costs, 3, ["Date", "Vendor", "Category", "Description", "Amount", "Payment Method"], "D9E1F2")
    for at, r in enumerate(rows(WASH_EXPENSES), 4):
        put(costs, at, [date(r[0]), *r[1:4], number(r[4]), r[5]], ["mm/dd/yyyy", "", "", "", MONEY])
    costs.freeze_panes = "A4"
    dropdown(costs, "C4:C500", '"' + ",".join(WASH_KINDS) + '"')
    dropdown(costs, "F4:F500", '"Debit card,Credit card,Bank,Zelle,Cash"')
    widths(costs, 12, 26, 18, 32, 11, 16)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary since August 1, 2026")
    for row, (label, formula) in enumerate(
        (
            ("Invoiced", "=SUM(Invoices!E4:E500)"),
            ("Collected", "=SUM(Invoices!G4:G500)"),
            ("Outstanding", "=B3-B4"),
            ("Expenses", "=SUM(Expenses!E4:E500)"),
            ("Net profit", "=B3-B6"),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", SIGNED])
    head(page, 9, ["Category", "Spent"], "D9E1F2")
    for at, kind in enumerate(WASH_KINDS, 10):
        put(page, at, [kind, f"=SUMIFS(Expenses!$E$4:$E$500,Expenses!$C$4:$C$500,A{at})"], ["", SIGNED])
    bold(page, "A5", "B5", "A7", "B7")
    widths(page, 22, 13)
    return workbook, {
        "book": "pressurewash.xlsx",
        "half": "round44",
        "layout": "records",
        "about": "pressure washing, Georgia, USD; no sales tax",
        "dialect": "invoices with due day, balance and status by formula, what is paid, its day and method; expenses with category and how paid; a summary by category",
        "date_order": "mdy",
        "period": ["2026-08-01", "2027-07-31"],
        "tables": {"invoices": "Invoices", "expenses": "Expenses"},
        "free": {"Invoices": ["Invoice #", "Description"], "Expenses": ["Description"]},
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (*range(3, 8), *range(10, 10 + len(WASH_KINDS)))],
    }


# number, date, customer, job, before GST, paid, date paid
SAND_INVOICES = """
298 | 08-04 | Ashgrove Homes | Lot 8, living and hall | 2450 | 2695 | 08-19
299 | 08-07 | Mr and Mrs Tran | Bedrooms, three | 1980 | 2178 | 08-10
300 | 08-12 | Harcourts Rentals | 4/17 Balmoral St, lounge | 860 | 946 | 08-26
301 | 08-17 | Mrs Delaney | Hall and stairs | 1540 | 1694 | 08-18
302 | 08-21 | Ashgrove Homes | Lot 9, whole house | 4200 | 4620 | 09-07
303 | 08-26 | St Brigid's Parish Hall | Hall floor, sand and coat | 3600 | 3960 | 09-15
304 | 09-01 | Kev Murdoch | Deck sanded and oiled | 950 | 1045 | 09-02
305 | 09-04 | Harcourts Rentals | 22 Ipswich Rd, bedrooms | 1120 | 1232 | 09-18
306 | 09-09 | Ms Okoye | Kitchen, water damage | 780 | 858 | 09-11
307 | 09-15 | Ashgrove Homes | Lot 11, living and hall | 2450 | 2695 | 09-30
308 | 09-21 | Yoga Loft Paddington | Studio floor | 2200 | 2420 | 10-05
309 | 09-25 | Mr Petrov | Whole house, hardwood | 3850 | 4235 | 09-29
310 | 10-01 | Harcourts Rentals | 9 Latrobe Tce, hall | 640 | 704 | 10-15
311 | 10-07 | Mrs Delaney | Dining room | 720 | 792 | 10-08
312 | 10-12 | Ashgrove Homes | Lot 12, whole house | 4200 | |
313 | 10-15 | The Nguyens | Stairs and landing | 2600 | 1000 | 10-16
314 | 10-19 | Harcourts Rentals | 3/40 Given Tce, lounge | 1000 | |
315 | 10-22 | Cafe Fig | Shop floor, two coats | 1750 | |
316 | 10-27 | Harcourts Rentals | 11 Baroona Rd, bedrooms | 1000 | |
317 | 10-30 | Mr Lindsay | Study and passage | 890 | |
"""

# date, supplier, details, category, total, GST, due, date paid
SAND_BILLS = """
08-06 | Loba Coatings | Finish, August | Coatings | 924 | 84 | 09-05 | 09-04
08-14 | Kennards Hire | Drum sander, one week | Hire | 341 | 31 | 09-13 | 09-11
08-25 | Brisbane Abrasives | Belts and discs | Abrasives | 286 | 26 | 09-24 | 09-23
09-07 | Loba Coatings | Finish, September | Coatings | 1188 | 108 | 10-07 | 10-06
09-16 | Kennards Hire | Edger, two weeks | Hire | 264 | 24 | 10-16 | 10-14
09-24 | Brisbane Abrasives | Belts | Abrasives | 198 | 18 | 10-24 | 10-23
10-08 | Loba Coatings | Finish, October | Coatings | 1056 | 96 | 11-07 |
10-19 | Kennards Hire | Drum sander, one week | Hire | 341 | 31 | 11-18 |
10-26 | Brisbane Abrasives | Belts and discs | Abrasives | 308 | 28 | 11-25 |
"""

# date, supplier, details, category, total, GST, how
SAND_EXPENSES = """
08-05 | Ampol Red Hill | Diesel | Ute | 99 | 9 | Card
08-07 | Danny Whelan | Offsider, 2 days | Labour | 500 | 0 | Bank
08-11 | Bunnings | Filler and masking tape | Materials | 55 | 5 | Card
08-14 | Danny Whelan | Offsider, 3 days | Labour | 750 | 0 | Bank
08-18 | Telstra | Mobile | Phone | 66 | 6 | Bank
08-20 | Ampol Red Hill | Diesel | Ute | 104.50 | 9.50 | Card
08-28 | Danny Whelan | Offsider, 4 days | Labour | 1000 | 0 | Bank
09-02 | Bunnings | Rollers and trays | Materials | 38.50 | 3.50 | Card
09-03 | Bunnings | Rollers brought back | Materials | -16.50 | -1.50 | Card
09-08 | Ampol Red Hill | Diesel | Ute | 110 | 10 | Card
09-11 | Danny Whelan | Offsider, 2 days | Labour | 500 | 0 | Bank
09-15 | QBE | Public liability, half year | Insurance | 484 | 44 | Bank
09-18 | Telstra | Mobile | Phone | 66 | 6 | Bank
09-22 | Brisbane City Council | Transfer station | Tip fees | 44 | 4 | Card
09-25 | Danny Whelan | Offsider, 3 days | Labour | 750 | 0 | Bank
09-30 | Commonwealth Bank | Account fee | Bank fees | 10 | 0 | Bank
10-02 | Ampol Red Hill | Diesel | Ute | 107.80 | 9.80 | Card
10-09 | Danny Whelan | Offsider, 3 days | Labour | 750 | 0 | Bank
10-13 | Bunnings | Filler, drop sheets | Materials | 71.50 | 6.50 | Card
10-16 | Sydney Tools | Vacuum bags | Tools | 49.50 | 4.50 | Card
10-19 | Telstra | Mobile | Phone | 66 | 6 | Bank
10-23 | Danny Whelan | Offsider, 2 days | Labour | 500 | 0 | Bank
10-28 | Ampol Red Hill | Diesel | Ute | 101.20 | 9.20 | Card
10-30 | Commonwealth Bank | Account fee | Bank fees | 10 | 0 | Bank
"""

SAND_KINDS = [
    "Coatings",
    "Abrasives",
    "Materials",
    "Hire",
    "Labour",
    "Ute",
    "Tools",
    "Tip fees",
    "Phone",
    "Insurance",
    "Advertising",
    "Bank fees",
    "Other",
]


def floorsander() -> tuple[Workbook, Card]:
    """A floor sander in Brisbane: invoices before GST with what is paid, bills on account, expenses paid at once."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Invoices"
    title(sales, "A1", "Red Hill Floor Sanding - invoices 2026-27")
    heads = [
        "Inv No",
        "Date",
        "Customer",
        "Job",
        "Ex GST",
        "GST",
        "Total",
        "Due",
        "Paid",
        "Date paid",
        "Owing",
        "Status",
    ]
    head(sales, 3, heads, "FCE4D6")
    for at, r in enumerate(rows(SAND_INVOICES), 4):
        put(
            sales,
            at,
            [
                int(r[0]),
                date(r[1]),
                *r[2:4],
                number(r[4]),
                f"=ROUND(E{at}*10%,2)",
                f"=E{at}+F{at}",
                f"=B{at}+14",
                number(r[5]),
                day_of(r[6]),
                f"=G{at}-I{at}",
                f'=IF(K{at}<=0,"Paid",IF(I{at}>0,"Part paid","Unpaid"))',
            ],
            [
                "0",
                "dd/mm/yyyy",
                "",
                "",
                MONEY,
                MONEY,
                MONEY,
                "dd/mm/yyyy",
                MONEY,
                "dd/mm/yyyy",
                MONEY,
            ],
        )
    sales.freeze_panes = "A4"
    widths(sales, 8, 12, 26, 30, 11, 10, 11, 12, 11, 12, 11, 10)
    bills = workbook.create_sheet("Bills")
    title(bills, "A1", "Bills on account")
    heads = ["Date", "Supplier", "Details", "Category", "Total inc GST", "GST", "Due", "Date paid"]
    head(bills, 3, heads, "FCE4D6")
    for at, r in enumerate(rows(SAND_BILLS), 4):
        put(
            bills,
            at,
            [date(r[0]), *r[1:4], number(r[4]), number(r[5]), day_of(r[6]), day_of(r[7])],
            ["dd/mm/yyyy", "", "", "", MONEY, MONEY, "dd/mm/yyyy", "dd/mm/yyyy"],
        )
    bills.freeze_panes = "A4"
    widths(bills, 12, 24, 28, 13, 13, 10, 12, 12)
    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Expenses paid at once")
    heads = ["Date", "Supplier", "Details", "Category", "Total inc GST", "GST", "How paid"]
    head(costs, 3, heads, "FCE4D6")
    for at, r in enumerate(rows(SAND_EXPENSES), 4):
        put(
            costs,
            at,
            [date(r[0]), *r[1:4], number(r[4]), number(r[5]), r[6]],
            ["dd/mm/yyyy", "", "", "", SIGNED, SIGNED],
        )
    costs.freeze_panes = "A4"
    for sheet in (bills, costs):
        dropdown(sheet, "D4:D500", '"' + ",".join(SAND_KINDS) + '"')
    dropdown(costs, "G4:G500", '"Card,Bank,Cash"')
    widths(costs, 12, 24, 28, 13, 13, 10, 10)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary since August 2026")
    for row, (label, formula) in enumerate(
        (
            ("Sales before GST", "=SUM(Invoices!E4:E500)"),
            ("Paid to us", "=SUM(Invoices!I4:I500)"),
            ("Owed to us", "=SUM(Invoices!G4:G500)-B4"),
            ("Bills not paid yet", '=SUMIFS(Bills!E4:E500,Bills!H4:H500,"")'),
            (
                "Costs before GST",
                "=SUM(Bills!E4:E500)-SUM(Bills!F4:F500)+SUM(Expenses!E4:E500)-SUM(Expenses!F4:F500)",
            ),
            ("Profit", "=B3-B7"),
            ("GST on sales", "=SUM(Invoices!F4:F500)"),
            ("GST on costs", "=SUM(Bills!F4:F500)+SUM(Expenses!F4:F500)"),
            ("GST to pay", "=B9-B10"),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", SIGNED])
    head(page, 13, ["Category", "Before GST"], "FCE4D6")
    for at, kind in enumerate(SAND_KINDS, 14):
        sums = [
            f"{sign}SUMIFS({name}!${c}$4:${c}$500,{name}!$D$4:$D$500,A{at})"
            for name in ("Bills", "Expenses")
            for sign, c in (("+", "E"), ("-", "F"))
        ]
        put(page, at, [kind, "=" + "".join(sums).removeprefix("+")], ["", SIGNED])
    bold(page, "A5", "B5", "A8", "B8", "A11", "B11")
    widths(page, 22, 13)
    return workbook, {
        "book": "floorsander.xlsx",
        "half": "round44",
        "layout": "records",
        "about": "floor sander, Australia, AUD, GST 10%",
        "dialect": "invoices before GST with tax, total, due day and status by formula, what is paid and its day; bills on account with due day and day paid, expenses paid at once with how, both with GST included and typed beside; no GST from the offsider and the bank",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-06-30"],
        "tables": {"invoices": "Invoices", "bills": "Bills", "expenses": "Expenses"},
        "free": {"Invoices": ["Inv No", "Job"], "Bills": ["Details"], "Expenses": ["Details"]},
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (*range(3, 12), *range(14, 14 + len(SAND_KINDS)))],
    }


BOOKS = [chipshop, gardenclub, pressurewash, floorsander]
