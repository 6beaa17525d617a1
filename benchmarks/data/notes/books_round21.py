"""The workbooks of round 21: a feed store, office cleaners, a society, a carpet cleaner, a family, a caterer."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"

FEED_ACCOUNTS = """
1000 | Checking - First Valley | Asset
1010 | Savings - First Valley | Asset
1020 | Cash Drawer | Asset
1100 | Accounts Receivable | Asset
1200 | Inventory | Asset
1300 | Prepaid Insurance | Asset
1500 | Store Fixtures & Equipment | Asset
1510 | Delivery Truck | Asset
1590 | Accumulated Depreciation | Asset
2000 | Accounts Payable | Liability
2050 | Visa Card Payable | Liability
2100 | Payroll Taxes Payable | Liability
2400 | Note Payable - Truck | Liability
3000 | Owner's Capital | Equity
3100 | Owner's Draws | Equity
4000 | Sales - Feed | Revenue
4010 | Sales - Hardware | Revenue
4100 | Delivery Fees | Revenue
4200 | Interest Income | Revenue
5000 | Cost of Goods Sold | Cost of sales
5100 | Freight In | Cost of sales
6000 | Wages | Expense
6050 | Payroll Tax Expense | Expense
6100 | Rent | Expense
6150 | Utilities | Expense
6200 | Phone & Internet | Expense
6250 | Insurance | Expense
6300 | Advertising | Expense
6350 | Store & Office Supplies | Expense
6400 | Truck & Fuel | Expense
6450 | Repairs & Maintenance | Expense
6500 | Bank & Card Fees | Expense
6550 | Professional Fees | Expense
6600 | Licenses & Dues | Expense
6650 | Donations | Expense
6700 | Interest Expense | Expense
6750 | Depreciation | Expense
"""

FEED_JOURNAL = """
07-01 | Opening balances | Checking - First Valley 18450; Savings - First Valley 6000; Cash Drawer 400; Accounts Receivable 1280; Inventory 46200; Prepaid Insurance 1200; Store Fixtures & Equipment 14500; Delivery Truck 22000; Accumulated Depreciation -11800; Accounts Payable -5340; Visa Card Payable -412.60; Payroll Taxes Payable -567.20; Note Payable - Truck -9600; Owner's Capital -82310.20
07-01 | Rent July, Dunbar Properties | Rent 1450; Checking - First Valley -1450
07-04 | Week's takings | Checking - First Valley 2130; Cash Drawer 540; Sales - Feed -1790; Sales - Hardware -880
07-06 | Chamber of Commerce dues | Licenses & Dues 180; Checking - First Valley -180
07-07 | Big Sky Feed Mill, June bill | Accounts Payable 3120; Checking - First Valley -3120
07-08 | Town Pump, diesel | Truck & Fuel 74.30; Visa Card Payable -74.30
07-09 | Northern Hardware Supply, June bill | Accounts Payable 2220; Checking - First Valley -2220
07-10 | Wade, draw | Owner's Draws 800; Checking - First Valley -800
07-11 | Week's takings | Checking - First Valley 2415.50; Cash Drawer 612; Sales - Feed -2010.50; Sales - Hardware -1017
07-13 | Big Sky Feed Mill, inv 8812 | Inventory 4240; Accounts Payable -4240
07-14 | Double T Ranch paid on account | Checking - First Valley 865; Accounts Receivable -865
07-15 | Visa paid | Visa Card Payable 412.60; Checking - First Valley -412.60
07-15 | EFTPS, June payroll taxes | Payroll Taxes Payable 567.20; Checking - First Valley -567.20
07-16 | Staples, paper and receipt rolls | Store & Office Supplies 52.85; Visa Card Payable -52.85
07-18 | Week's takings | Checking - First Valley 2280; Cash Drawer 575; Sales - Feed -1905; Sales - Hardware -950
07-20 | Cash to bank | Checking - First Valley 1500; Cash Drawer -1500
07-22 | Lone Pine Stables, oats and salt, on account | Accounts Receivable 340; Sales - Feed -340
07-23 | Bitterroot Power | Utilities 212.40; Checking - First Valley -212.40
07-24 | Valley Telecom | Phone & Internet 118; Checking - First Valley -118
07-25 | Week's takings | Checking - First Valley 2366; Cash Drawer 640; Sales - Feed -2044; Sales - Hardware -962
07-27 | Northern Hardware Supply, inv N-2207 | Inventory 2185.40; Accounts Payable -2185.40
07-29 | Town Pump, diesel | Truck & Fuel 69.90; Visa Card Payable -69.90
07-30 | First Valley, truck note | Note Payable - Truck 400; Interest Expense 52; Checking - First Valley -452
07-31 | Josie, July wages | Wages 2400; Payroll Tax Expense 183.60; Payroll Taxes Payable -567.20; Checking - First Valley -2016.40
07-31 | Card processing and bank fees, July | Bank & Card Fees 186.45; Checking - First Valley -186.45
07-31 | Insurance used, July | Insurance 200; Prepaid Insurance -200
07-31 | Cost of goods sold, July | Cost of Goods Sold 7180; Inventory -7180
07-31 | Depreciation, July | Depreciation 310; Accumulated Depreciation -310
08-01 | Week's takings | Checking - First Valley 2510; Cash Drawer 655; Sales - Feed -2150; Sales - Hardware -1015
08-03 | Rent August, Dunbar Properties | Rent 1450; Checking - First Valley -1450
08-06 | Lone Pine Stables paid on account | Checking - First Valley 415; Accounts Receivable -415
08-07 | Big Sky Feed Mill, inv 8812 paid | Accounts Payable 4240; Checking - First Valley -4240
08-08 | Week's takings | Checking - First Valley 2298.40; Cash Drawer 590; Sales - Feed -1926.40; Sales - Hardware -962
08-10 | Cash to bank | Checking - First Valley 1900; Cash Drawer -1900
08-11 | Big Sky Feed Mill, inv 8907 | Inventory 4415; Accounts Payable -4415
08-12 | Town Pump, diesel | Truck & Fuel 72.60; Visa Card Payable -72.60
08-12 | Wade, draw | Owner's Draws 800; Checking - First Valley -800
08-14 | Visa paid | Visa Card Payable 197.05; Checking - First Valley -197.05
08-14 | EFTPS, July payroll taxes | Payroll Taxes Payable 567.20; Checking - First Valley -567.20
08-15 | Week's takings | Checking - First Valley 2440; Cash Drawer 610; Sales - Feed -2070; Sales - Hardware -980
08-18 | Double T Ranch, pellets on account, delivered | Accounts Receivable 310; Sales - Feed -285; Delivery Fees -25
08-19 | Stamps, from the drawer | Store & Office Supplies 15.60; Cash Drawer -15.60
08-20 | Northern Hardware Supply, N-2207 paid | Accounts Payable 2185.40; Checking - First Valley -2185.40
08-22 | Week's takings | Checking - First Valley 2385; Cash Drawer 566; Sales - Feed -1988; Sales - Hardware -963
08-24 | Facebook ads | Advertising 60; Visa Card Payable -60
08-24 | Bitterroot Power | Utilities 208.15; Checking - First Valley -208.15
08-25 | Valley Telecom | Phone & Internet 118; Checking - First Valley -118
08-26 | Northern Hardware Supply, inv N-2261 | Inventory 1940.75; Accounts Payable -1940.75
08-27 | Town Pump, diesel | Truck & Fuel 70.10; Visa Card Payable -70.10
08-29 | Week's takings | Checking - First Valley 2522; Cash Drawer 630; Sales - Feed -2180; Sales - Hardware -972
08-31 | Cash to bank | Checking - First Valley 2000; Cash Drawer -2000
08-31 | First Valley, truck note | Note Payable - Truck 400; Interest Expense 49.80; Checking - First Valley -449.80
08-31 | To savings | Savings - First Valley 500; Checking - First Valley -500
08-31 | Josie, August wages | Wages 2400; Payroll Tax Expense 183.60; Payroll Taxes Payable -567.20; Checking - First Valley -2016.40
08-31 | Card processing and bank fees, August | Bank & Card Fees 191.20; Checking - First Valley -191.20
08-31 | Insurance used, August | Insurance 200; Prepaid Insurance -200
08-31 | Cost of goods sold, August | Cost of Goods Sold 7340; Inventory -7340
08-31 | Depreciation, August | Depreciation 310; Accumulated Depreciation -310
09-01 | Rent September, Dunbar Properties | Rent 1450; Checking - First Valley -1450
09-03 | Lone Pine Stables paid on account | Checking - First Valley 340; Accounts Receivable -340
09-05 | Week's takings | Checking - First Valley 2610; Cash Drawer 688; Sales - Feed -2240; Sales - Hardware -1058
09-08 | Big Sky Feed Mill, inv 8907 paid | Accounts Payable 4415; Checking - First Valley -4415
09-09 | Town Pump, diesel | Truck & Fuel 75.45; Visa Card Payable -75.45
09-10 | Big Sky Feed Mill, inv 9015 | Inventory 4180; Accounts Payable -4180
09-11 | Wade, draw | Owner's Draws 800; Checking - First Valley -800
09-12 | Week's takings | Checking - First Valley 2475.25; Cash Drawer 602; Sales - Feed -2105.25; Sales - Hardware -972
09-14 | Stan Kopecky, new lock on the back door | Repairs & Maintenance 140; Checking - First Valley -140
09-15 | Visa paid | Visa Card Payable 202.70; Checking - First Valley -202.70
09-15 | EFTPS, August payroll taxes | Payroll Taxes Payable 567.20; Checking - First Valley -567.20
09-17 | Double T Ranch paid on account | Checking - First Valley 310; Accounts Receivable -310
09-18 | Staples, price labels | Store & Office Supplies 38.20; Visa Card Payable -38.20
09-19 | Week's takings | Checking - First Valley 2390; Cash Drawer 578; Sales - Feed -2018; Sales - Hardware -950
09-21 | Northern Hardware Supply, N-2261 paid | Accounts Payable 1940.75; Checking - First Valley -1940.75
09-23 | Bitterroot Power | Utilities 196.30; Checking - First Valley -196.30
09-24 | Lone Pine Stables, fence staples and wire, on account | Accounts Receivable 126.50; Sales - Hardware -126.50
09-25 | Valley Telecom | Phone & Internet 118; Checking - First Valley -118
09-26 | Week's takings | Checking - First Valley 2555; Cash Drawer 641; Sales - Feed -2230; Sales - Hardware -966
09-28 | Cash to bank | Checking - First Valley 2400; Cash Drawer -2400
09-29 | Town Pump, diesel | Truck & Fuel 71; Visa Card Payable -71
09-30 | First Valley, truck note | Note Payable - Truck 400; Interest Expense 47.60; Checking - First Valley -447.60
09-30 | Josie, September wages | Wages 2400; Payroll Tax Expense 183.60; Payroll Taxes Payable -567.20; Checking - First Valley -2016.40
09-30 | Card processing and bank fees, September | Bank & Card Fees 194.05; Checking - First Valley -194.05
09-30 | Insurance used, September | Insurance 200; Prepaid Insurance -200
09-30 | Cost of goods sold, September | Cost of Goods Sold 7505; Inventory -7505
09-30 | Depreciation, September | Depreciation 310; Accumulated Depreciation -310
10-01 | Rent October, Dunbar Properties | Rent 1450; Checking - First Valley -1450
10-03 | Week's takings | Checking - First Valley 2688; Cash Drawer 672; Sales - Feed -2345; Sales - Hardware -1015
10-05 | Ravalli Star, ad for winter feed | Advertising 95; Checking - First Valley -95
10-07 | Big Sky Feed Mill, inv 9015 paid | Accounts Payable 4180; Checking - First Valley -4180
10-08 | Northern Hardware Supply, inv N-2330 | Inventory 2322; Accounts Payable -2322
10-09 | Wade, draw | Owner's Draws 800; Checking - First Valley -800
10-10 | Week's takings | Checking - First Valley 2590; Cash Drawer 655; Sales - Feed -2260; Sales - Hardware -985
10-12 | Town Pump, diesel | Truck & Fuel 73.80; Visa Card Payable -73.80
10-13 | Double T Ranch, hay and mineral on account, delivered | Accounts Receivable 415; Sales - Feed -390; Delivery Fees -25
10-14 | Big Sky Feed Mill, inv 9118 | Inventory 3985.50; Accounts Payable -3985.50
10-15 | Visa paid | Visa Card Payable 184.65; Checking - First Valley -184.65
10-15 | EFTPS, September payroll taxes | Payroll Taxes Payable 567.20; Checking - First Valley -567.20
10-17 | Week's takings | Checking - First Valley 2715; Cash Drawer 690; Sales - Feed -2402; Sales - Hardware -1003
10-19 | Cash to bank | Checking - First Valley 2100; Cash Drawer -2100
10-21 | Lone Pine Stables paid on account | Checking - First Valley 126.50; Accounts Receivable -126.50
10-22 | Staples, ink | Store & Office Supplies 64.99; Visa Card Payable -64.99
10-23 | Bitterroot Power | Utilities 224.85; Checking - First Valley -224.85
10-24 | Week's takings | Checking - First Valley 2644; Cash Drawer 632; Sales - Feed -2296; Sales - Hardware -980
10-26 | Valley Telecom | Phone & Internet 118; Checking - First Valley -118
10-27 | Town Pump, diesel | Truck & Fuel 70.25; Visa Card Payable -70.25
10-30 | First Valley, truck note | Note Payable - Truck 400; Interest Expense 45.40; Checking - First Valley -445.40
10-31 | Week's takings | Checking - First Valley 2702; Cash Drawer 664; Sales - Feed -2371; Sales - Hardware -995
10-31 | Josie, October wages | Wages 2400; Payroll Tax Expense 183.60; Payroll Taxes Payable -567.20; Checking - First Valley -2016.40
10-31 | Card processing and bank fees, October | Bank & Card Fees 201.70; Checking - First Valley -201.70
10-31 | Insurance used, October | Insurance 200; Prepaid Insurance -200
10-31 | Cost of goods sold, October | Cost of Goods Sold 7690; Inventory -7690
10-31 | Depreciation, October | Depreciation 310; Accumulated Depreciation -310
"""


def feedstore() -> tuple[Workbook, Card]:
    """A feed and hardware store in Montana: journal, trial balance, income statement, balance sheet."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Chart of Accounts"
    title(chart, "A1", "Bitterroot Feed & Hardware - Chart of Accounts")
    head(chart, 3, ["No.", "Account", "Type"], "EADDCA")
    accounts = [(int(code), name, kind) for code, name, kind in rows(FEED_ACCOUNTS)]
    for at, account in enumerate(accounts, 4):
        put(chart, at, account, ["0"])
    last = 3 + len(accounts)
    widths(chart, 8, 30, 16)
    journal = workbook.create_sheet("General Journal")
    title(journal, "A1", "General Journal 2026, from July 1 (before that: the old book)")
    head(journal, 3, ["Date", "JE #", "Account", "Debit", "Credit", "Description"], "EADDCA")
    widths(journal, 12, 7, 30, 13, 13, 48)
    at = 4
    for entry, (day, details, lines) in enumerate(journal_lines(FEED_JOURNAL), 1):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal, at, [day, entry, name, debit, credit, details], ["mm/dd/yyyy", "0", "", MONEY, MONEY]
            )
            at += 1
    journal.freeze_panes = "A4"
    dropdown(journal, "C4:C2000", f"'Chart of Accounts'!$B$4:$B${last}")
    trial = workbook.create_sheet("Trial Balance")
    title(trial, "A1", "Trial Balance")
    head(trial, 3, ["No.", "Account", "Debit", "Credit"], "EADDCA")
    where: dict[str, int] = {}
    for at, (code, name, _) in enumerate(accounts, 4):
        where[name] = at
        sums = [
            f"SUMIFS('General Journal'!${c}$4:${c}$2000,'General Journal'!$C$4:$C$2000,$B{at})" for c in "DE"
        ]
        put(
            trial,
            at,
            [
                code,
                name,
                f"=MAX(ROUND({sums[0]}-{sums[1]},2),0)",
                f"=MAX(ROUND({sums[1]}-{sums[0]},2),0)",
            ],
            ["0", "", MONEY, MONEY],
        )
    put(trial, last + 1, [None, "Total", f"=SUM(C4:C{last})", f"=SUM(D4:D{last})"], ["", "", MONEY, MONEY])
    bold(trial, f"B{last + 1}", f"C{last + 1}", f"D{last + 1}")
    widths(trial, 8, 30, 15, 15)

    def debit_of(name: str) -> str:
        return f"='Trial Balance'!C{where[name]}-'Trial Balance'!D{where[name]}"

    def credit_of(name: str) -> str:
        return f"='Trial Balance'!D{where[name]}-'Trial Balance'!C{where[name]}"

    income = workbook.create_sheet("Income Statement")
    title(income, "A1", "Income Statement, July 1 to date")
    at = 3
    totals: list[int] = []
    for heading, kind, signed in (
        ("Revenue", "Revenue", credit_of),
        ("Cost of sales", "Cost of sales", debit_of),
        ("Expenses", "Expense", debit_of),
    ):
        put(income, at, [heading])
        bold(income, f"A{at}")
        start = at + 1
        for _, name, of in accounts:
            if of == kind:
                at += 1
                put(income, at, [f"  {name}", signed(name)], ["", MONEY])
        at += 1
        put(income, at, [f"Total {heading.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", MONEY])
        bold(income, f"A{at}", f"B{at}")
        totals.append(at)
        if kind == "Cost of sales":
            at += 1
            put(income, at, ["Gross profit", f"=B{totals[0]}-B{totals[1]}"], ["", MONEY])
            bold(income, f"A{at}", f"B{at}")
        at += 2
    net = at
    put(income, net, ["Net income", f"=B{totals[0]}-B{totals[1]}-B{totals[2]}"], ["", MONEY])
    bold(income, f"A{net}", f"B{net}")
    widths(income, 34, 15)
    balance = workbook.create_sheet("Balance Sheet")
    title(balance, "A1", "Balance Sheet")
    at = 3
    sums_at: list[int] = []
    for heading, kind, signed in (
        ("Assets", "Asset", debit_of),
        ("Liabilities", "Liability", credit_of),
        ("Owner's equity", "Equity", credit_of),
    ):
        put(balance, at, [heading])
        bold(balance, f"A{at}")
        start = at + 1
        for _, name, of in accounts:
            if of == kind:
                at += 1
                put(balance, at, [f"  {name}", signed(name)], ["", MONEY])
        if kind == "Equity":
            at += 1
            put(balance, at, ["  Net income to date", f"='Income Statement'!B{net}"], ["", MONEY])
        at += 1
        put(balance, at, [f"Total {heading.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", MONEY])
        bold(balance, f"A{at}", f"B{at}")
        sums_at.append(at)
        at += 2
    put(
        balance,
        at,
        ["Check (must be 0)", f"=ROUND(B{sums_at[0]}-B{sums_at[1]}-B{sums_at[2]},2)"],
        ["", MONEY],
    )
    widths(balance, 34, 15)
    return workbook, {
        "book": "feedstore.xlsx",
        "half": "round21",
        "layout": "journal",
        "about": "feed and hardware store, Montana, USA, USD; no sales tax there; stock in Inventory, cost of sales at the month's end",
        "dialect": "debit and credit columns, account before the amounts, description last, plain account names; trial balance and statements by formulas",
        "date_order": "mdy",
        "period": ["2026-07-01", "2026-12-31"],
        "journal": {
            "sheet": "General Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"General Journal": ["JE #", "Description"]},
        "adds_up": {"General Journal": ["Debit", "Credit"]},
        "watch": [
            f"Trial Balance!C{last + 1}",
            f"Trial Balance!D{last + 1}",
            f"Income Statement!B{totals[0]}",
            f"Income Statement!B{totals[2]}",
            f"Income Statement!B{net}",
            *[f"Balance Sheet!B{row}" for row in (4, 6, 7, sums_at[0], sums_at[1], sums_at[2], at)],
        ],
        "zero": [f"Balance Sheet!B{at}"],
    }


CLEAN_ACCOUNTS = """
1000 Bank | Asset
1010 Petty cash | Asset
1100 Customers | Asset
1500 Van | Asset
1510 Cleaning machines | Asset
1590 Depreciation to date | Asset
2000 Suppliers | Liability
2100 NIC owing | Liability
2200 Van loan | Liability
2300 Director's loan J. Felix | Liability
3000 Share capital | Capital
3100 Profits brought forward | Capital
4000 Contract cleaning | Income
4010 One-off cleaning | Income
4020 Window cleaning | Income
5000 Cleaning materials | Cost
5010 Casual cleaners | Cost
5100 Wages | Cost
5110 Employer's NIC | Cost
5200 Uniforms | Cost
5210 Staff training | Cost
5300 Van fuel | Cost
5310 Van repairs & licence | Cost
5400 Rent | Cost
5410 Electricity & water | Cost
5420 Phone & internet | Cost
5500 Insurance | Cost
5510 Accountant | Cost
5520 Advertising | Cost
5530 Stationery & printing | Cost
5540 Bank charges | Cost
5550 Loan interest | Cost
5560 Depreciation | Cost
5590 Sundries | Cost
"""

CLEAN_JOURNAL = """
04-01 | Opening balances | 1000/3100 14260; 1010/3100 250 |
04-01 | Opening balances | 1100/3100 3850 | Pitons Credit Union
04-01 | Opening balances | 1500/3100 38000; 1510/3100 9600; 3100/1590 14200 |
04-01 | Opening balances | 3100/2000 486.20 | Castries Janitorial
04-01 | Opening balances | 3100/2100 648; 3100/2200 16500; 3100/2300 4000; 3100/3000 5000 |
04-02 | Rent April | 5400/1000 1200 |
04-07 | Sol, van | 5300/1000 110 |
04-09 | Castries Janitorial, March bill paid | 2000/1000 486.20 | Castries Janitorial
04-13 | March invoice received | 1000/1100 3850 | Pitons Credit Union
04-14 | NIC March | 2100/1000 648 |
04-15 | Move-out clean, Mrs Joseph, La Clery, cash | 1010/4010 280 |
04-17 | Floor polish, bleach, bags | 5000/2000 512.75 | Castries Janitorial
04-20 | Karib Telecom | 5420/1000 189 |
04-22 | Shermaine, 2 days, cash | 5010/1010 180 |
04-24 | LUCELEC | 5410/1000 236.40 |
04-28 | Van loan April | 2200/1000 550; 5550/1000 124 |
04-30 | April invoice | 1100/4000 3850 | Pitons Credit Union
04-30 | April invoice | 1100/4000 4200 | Marigot Bay Villas
04-30 | April invoice | 1100/4000 1120 | Dr Charles Dental
04-30 | April invoice | 1100/4000 1780 | Lakeside Law Chambers
04-30 | Wages April, net and NIC | 5100/1000 6156; 5100/2100 324; 5110/2100 324 |
04-30 | Bank charges | 5540/1000 28 |
04-30 | Depreciation April | 5560/1590 780 |
05-04 | Rent May | 5400/1000 1200 |
05-06 | Sol, van | 5300/1000 115 |
05-08 | Castries Janitorial, April bill paid | 2000/1000 512.75 | Castries Janitorial
05-11 | April invoice received | 1000/1100 1120 | Dr Charles Dental
05-12 | April invoice received | 1000/1100 3850 | Pitons Credit Union
05-14 | NIC April | 2100/1000 648 |
05-15 | April invoice received | 1000/1100 1780 | Lakeside Law Chambers
05-18 | Karib Telecom | 5420/1000 189 |
05-19 | Gros Islet Motors, service, 30 days | 5310/2000 640 | Gros Islet Motors
05-20 | April invoice received | 1000/1100 4200 | Marigot Bay Villas
05-21 | Gloves, mop heads, cleaner | 5000/2000 468.30 | Castries Janitorial
05-22 | Petty cash topped up | 1010/1000 400 |
05-25 | LUCELEC | 5410/1000 241.15 |
05-26 | Kurt, 1 day, cash | 5010/1010 90 |
05-27 | Copy paper and a ledger, cash | 5530/1010 46.50 |
05-28 | Van loan May | 2200/1000 550; 5550/1000 120 |
05-29 | May invoice | 1100/4000 3850 | Pitons Credit Union
05-29 | May invoice | 1100/4000 4200 | Marigot Bay Villas
05-29 | May invoice | 1100/4000 1120 | Dr Charles Dental
05-29 | May invoice | 1100/4000 1780 | Lakeside Law Chambers
05-29 | Wages May, net and NIC | 5100/1000 6156; 5100/2100 324; 5110/2100 324 |
05-29 | Bank charges | 5540/1000 28 |
05-29 | Depreciation May | 5560/1590 780 |
06-01 | Rent June | 5400/1000 1200 |
06-03 | Windows of the bank hall, extra | 1100/4020 600 | Pitons Credit Union
06-05 | Sol, van | 5300/1000 105 |
06-08 | Castries Janitorial, May bill paid | 2000/1000 468.30 | Castries Janitorial
06-09 | May invoice received | 1000/1100 1120 | Dr Charles Dental
06-11 | May invoice received | 1000/1100 3850 | Pitons Credit Union
06-12 | NIC May | 2100/1000 648 |
06-15 | May invoice received | 1000/1100 1780 | Lakeside Law Chambers
06-16 | Clean after painting, Mr Alcide, transfer | 1000/4010 450 |
06-17 | Karib Telecom | 5420/1000 189 |
06-18 | Gros Islet Motors paid | 2000/1000 640 | Gros Islet Motors
06-18 | Carpet shampoo and bags | 5000/2000 555.60 | Castries Janitorial
06-22 | May invoice received | 1000/1100 4200 | Marigot Bay Villas
06-23 | LUCELEC | 5410/1000 229.80 |
06-24 | Cards and door hangers, debit card | 5520/1000 220 |
06-25 | Shermaine, 1 day, cash | 5010/1010 90 |
06-29 | Van loan June | 2200/1000 550; 5550/1000 116 |
06-30 | June invoice | 1100/4000 3850 | Pitons Credit Union
06-30 | June invoice | 1100/4000 4200 | Marigot Bay Villas
06-30 | June invoice | 1100/4000 1120 | Dr Charles Dental
06-30 | June invoice | 1100/4000 1780 | Lakeside Law Chambers
06-30 | Wages June, net and NIC | 5100/1000 6156; 5100/2100 324; 5110/2100 324 |
06-30 | Bank charges | 5540/1000 28 |
06-30 | Depreciation June | 5560/1590 780 |
07-01 | Rent July | 5400/1000 1200 |
07-06 | Sol, van | 5300/1000 118 |
07-07 | Windows received | 1000/1100 600 | Pitons Credit Union
07-08 | Castries Janitorial, June bill paid | 2000/1000 555.60 | Castries Janitorial
07-09 | June invoice received | 1000/1100 1120 | Dr Charles Dental
07-13 | June invoice received | 1000/1100 3850 | Pitons Credit Union
07-14 | NIC June | 2100/1000 648 |
07-15 | June invoice received | 1000/1100 1780 | Lakeside Law Chambers
07-16 | Petty cash topped up | 1010/1000 400 |
07-17 | Karib Telecom | 5420/1000 189 |
07-20 | Bleach, polish, paper towels | 5000/2000 538.40 | Castries Janitorial
07-21 | June invoice received | 1000/1100 4200 | Marigot Bay Villas
07-22 | Villa clean before guests, Mrs Biscette, cash | 1010/4010 320 |
07-23 | LUCELEC | 5410/1000 244.60 |
07-24 | Kurt, 2 days, cash | 5010/1010 180 |
07-28 | Van loan July | 2200/1000 550; 5550/1000 112 |
07-31 | July invoice | 1100/4000 3850 | Pitons Credit Union
07-31 | July invoice | 1100/4000 4200 | Marigot Bay Villas
07-31 | July invoice | 1100/4000 1120 | Dr Charles Dental
07-31 | July invoice | 1100/4000 1780 | Lakeside Law Chambers
07-31 | Wages July, net and NIC | 5100/1000 6156; 5100/2100 324; 5110/2100 324 |
07-31 | Bank charges | 5540/1000 28 |
07-31 | Depreciation July | 5560/1590 780 |
"""


def officecleaning() -> tuple[Workbook, Card]:
    """An office cleaning company in Saint Lucia: debit account and credit account in one row, with who."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Accounts"
    title(chart, "A1", "Piton Office Cleaning Ltd - accounts and trial balance")
    head(chart, 3, ["Account", "Kind", "Debits", "Credits", "Balance"], "DCE6F1")
    accounts = [(name, kind) for name, kind in rows(CLEAN_ACCOUNTS)]
    names = {name.split(" ")[0]: name for name, _ in accounts}
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        where[name] = at
        sums = [f"=SUMIFS(Journal!$F$4:$F$1500,Journal!${c}$4:${c}$1500,A{at})" for c in "DE"]
        put(chart, at, [name, kind, *sums, f"=C{at}-D{at}"], ["", "", MONEY, MONEY, "#,##0.00;-#,##0.00"])
    end = 3 + len(accounts)
    put(chart, end + 1, ["Total", None, *[f"=SUM({c}4:{c}{end})" for c in "CDE"]], ["", "", *[MONEY] * 3])
    widths(chart, 30, 12, 14, 14, 14)
    journal = workbook.create_sheet("Journal")
    title(journal, "A1", "Journal, year from 1 April 2026 (EC$)")
    head(
        journal,
        3,
        ["No", "Date", "Particulars", "Debit", "Credit", "Amount", "Customer / supplier"],
        "DCE6F1",
    )
    at = 4
    for entry, (day, details, pairs, who) in enumerate(rows(CLEAN_JOURNAL), 1):
        for pair in pairs.split(";"):
            codes, _, amount = pair.strip().partition(" ")
            debit, _, credit = codes.partition("/")
            put(
                journal,
                at,
                [entry, date(day), details, names[debit], names[credit], number(amount), who or None],
                ["0", "dd/mm/yyyy", "", "", "", MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    dropdown(journal, "D4:E1500", f"Accounts!$A$4:$A${end}")
    widths(journal, 6, 12, 40, 26, 26, 12, 24)
    owing = workbook.create_sheet("Who owes")
    title(owing, "A1", "Customers who owe us, suppliers we owe (EC$)")

    def open_of(control: str, name_cell: str, first: str, second: str) -> str:
        one, two = (
            f'SUMIFS(Journal!$F$4:$F$1500,Journal!${c}$4:${c}$1500,"{control}",Journal!$G$4:$G$1500,{name_cell})'
            for c in (first, second)
        )
        return f"={one}-{two}"

    head(owing, 3, ["Customer", "Owes us"], "DCE6F1")
    customers = ["Pitons Credit Union", "Marigot Bay Villas", "Dr Charles Dental", "Lakeside Law Chambers"]
    for row, name in enumerate(customers, 4):
        put(owing, row, [name, open_of("1100 Customers", f"A{row}", "D", "E")], ["", MONEY])
    put(owing, 8, ["Together", "=SUM(B4:B7)"], ["", MONEY])
    head(owing, 10, ["Supplier", "We owe"], "DCE6F1")
    for row, name in enumerate(["Castries Janitorial", "Gros Islet Motors"], 11):
        put(owing, row, [name, open_of("2000 Suppliers", f"A{row}", "E", "D")], ["", MONEY])
    put(owing, 13, ["Together", "=SUM(B11:B12)"], ["", MONEY])
    widths(owing, 28, 14)
    report = workbook.create_sheet("Statements")
    title(report, "A1", "Profit & loss from 1 April, and position (EC$)")

    def lines(kind: str, at: int, sign: str) -> int:
        for name, of in accounts:
            if of == kind:
                put(report, at, [name[5:], f"={sign}Accounts!E{where[name]}"], ["", MONEY])
                at += 1
        return at

    put(report, 3, ["INCOME"])
    at = lines("Income", 4, "-")
    put(report, at, ["Total income", f"=SUM(B4:B{at - 1})"], ["", MONEY])
    total_income = at
    put(report, at + 2, ["COSTS"])
    start = at + 3
    at = lines("Cost", start, "")
    put(report, at, ["Total costs", f"=SUM(B{start}:B{at - 1})"], ["", MONEY])
    total_costs = at
    profit = at + 1
    put(report, profit, ["PROFIT", f"=B{total_income}-B{total_costs}"], ["", MONEY])
    put(report, profit + 2, ["WE HAVE"])
    start = profit + 3
    at = lines("Asset", start, "")
    put(report, at, ["Total", f"=SUM(B{start}:B{at - 1})"], ["", MONEY])
    have = at
    put(report, at + 2, ["WE OWE"])
    start = at + 3
    at = lines("Liability", start, "-")
    put(report, at, ["Total", f"=SUM(B{start}:B{at - 1})"], ["", MONEY])
    owe = at
    put(report, at + 2, ["CAPITAL"])
    start = at + 3
    at = lines("Capital", start, "-")
    put(report, at, ["Profit this year", f"=B{profit}"], ["", MONEY])
    put(report, at + 1, ["Total", f"=SUM(B{start}:B{at})"], ["", MONEY])
    capital = at + 1
    put(report, at + 3, ["Check", f"=ROUND(B{have}-B{owe}-B{capital},2)"], ["", MONEY])
    for row in (3, total_income, total_income + 2, total_costs, profit, profit + 2, have, owe, capital):
        bold(report, f"A{row}", f"B{row}")
    widths(report, 30, 15)
    return workbook, {
        "book": "officecleaning.xlsx",
        "half": "round21",
        "layout": "journal",
        "about": "office cleaning company, Saint Lucia, XCD; not registered for VAT; year from April",
        "dialect": "debit account and credit account side by side in one row, numbers with names; who it is on customers' and suppliers' lines",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "pairs": {
            "sheet": "Journal",
            "date": "Date",
            "debit": "Debit",
            "credit": "Credit",
            "amount": "Amount",
        },
        "free": {"Journal": ["No", "Particulars"]},
        "adds_up": {"Journal": ["Amount"]},
        "watch": [
            f"Accounts!E{where['1000 Bank']}",
            f"Accounts!E{where['1010 Petty cash']}",
            f"Accounts!E{where['2100 NIC owing']}",
            "Who owes!B4",
            "Who owes!B5",
            "Who owes!B6",
            "Who owes!B7",
            "Who owes!B8",
            "Who owes!B13",
            f"Statements!B{profit}",
            f"Statements!B{at + 3}",
        ],
        "zero": [f"Statements!B{at + 3}"],
    }


SOCIETY_IN = ["Subscriptions", "Talks (door)", "Book sales", "Raffle", "Grants & donations", "Outings in"]
SOCIETY_OUT = [
    "Hall hire",
    "Speakers",
    "Printing & postage",
    "Refreshments",
    "Outings out",
    "Insurance",
    "Affiliation fees",
    "Equipment",
    "Website",
    "Bank fees",
]

# date | details | category | bank in | bank out | cash in | cash out
SOCIETY_BOOK = """
2025-09-03 | Insurance, year to August | Insurance | | 185 | |
2025-09-08 | Subs at AGM, 14 members | Subscriptions | | | 280 |
2025-09-08 | Subs at AGM, 5 by transfer | Subscriptions | 100 | | |
2025-09-08 | Tea and biscuits | Refreshments | | | | 14.20
2025-09-09 | Hall, September | Hall hire | | 60 | |
2025-09-12 | Cash lodged | Transfer | 250 | | | 250
2025-09-15 | M. Hickey, sub | Subscriptions | 20 | | |
2025-09-18 | Stamps | Printing & postage | | | | 16.50
2025-09-22 | Parish book, 3 copies | Book sales | | | 45 |
2025-09-30 | Bank fees | Bank fees | | 6.50 | |
2025-10-06 | Posters, Copy Corner | Printing & postage | | 38 | |
2025-10-13 | Door, talk on the mills | Talks (door) | | | 84 |
2025-10-13 | Raffle | Raffle | | | 52 |
2025-10-13 | Tea, milk and biscuits | Refreshments | | | | 12.85
2025-10-14 | Hall, October | Hall hire | | 60 | |
2025-10-14 | Speaker P. Moriarty, cheque 209 | Speakers | | 100 | |
2025-10-16 | Cash lodged | Transfer | 150 | | | 150
2025-10-18 | Bus outing to Kells, 22 at 15 | Outings in | | | 330 |
2025-10-20 | Kavanagh Coaches | Outings out | | 290 | |
2025-10-20 | Cash lodged | Transfer | 330 | | | 330
2025-10-27 | J. and A. Brennan, subs | Subscriptions | 40 | | |
2025-10-31 | Bank fees | Bank fees | | 6.50 | |
2025-11-03 | Website, a year | Website | | 96 | |
2025-11-10 | Door, talk on the railway | Talks (door) | | | 66 |
2025-11-10 | Raffle | Raffle | | | 41 |
2025-11-10 | Milk and biscuits | Refreshments | | | | 9.95
2025-11-11 | Hall, November | Hall hire | | 60 | |
2025-11-11 | Speaker D. Sweeney, cheque 210 | Speakers | | 100 | |
2025-11-17 | Journal no. 12 printed, 150 copies, Copy Corner | Printing & postage | | 420 | |
2025-11-24 | Journal, 12 copies at the Christmas fair | Book sales | | | 120 |
2025-11-28 | Cash lodged | Transfer | 200 | | | 200
2025-11-28 | Bank fees | Bank fees | | 6.50 | |
2025-12-01 | Hanlon's Newsagents, 20 journals | Book sales | 160 | | |
2025-12-08 | Christmas night, raffle | Raffle | | | 88 |
2025-12-08 | Mince pies and wine | Refreshments | | | | 46.30
2025-12-09 | Hall, December | Hall hire | | 60 | |
2025-12-15 | E. Tuohy, sub and book by transfer: sub | Subscriptions | 20 | | |
2025-12-15 | E. Tuohy, sub and book by transfer: book | Book sales | 15 | | |
2025-12-31 | Bank fees | Bank fees | | 6.50 | |
2026-01-12 | Door, talk on the workhouse | Talks (door) | | | 96 |
2026-01-12 | Raffle | Raffle | | | 55 |
2026-01-12 | Tea, milk and biscuits | Refreshments | | | | 13.60
2026-01-13 | Hall, January | Hall hire | | 60 | |
2026-01-13 | Speaker N. Geraghty, cheque 211 | Speakers | | 100 | |
2026-01-16 | Cash lodged | Transfer | 150 | | | 150
2026-01-20 | Stamps for the newsletter | Printing & postage | | | | 24.75
2026-01-26 | P. Daly, new member | Subscriptions | | | 20 |
2026-01-30 | Bank fees | Bank fees | | 6.50 | |
2026-02-02 | Parish book, 2 copies | Book sales | | | 30 |
2026-02-09 | Door, talk on field names | Talks (door) | | | 72 |
2026-02-09 | Raffle | Raffle | | | 48 |
2026-02-09 | Milk and biscuits | Refreshments | | | | 10.40
2026-02-10 | Hall, February | Hall hire | | 60 | |
2026-02-10 | Speaker Fr Coyne, cheque 212 | Speakers | | 100 | |
2026-02-13 | Cash lodged | Transfer | 120 | | | 120
2026-02-23 | Hanlon's Newsagents, 6 journals | Book sales | 48 | | |
2026-02-27 | Bank fees | Bank fees | | 6.50 | |
"""


def historysociety() -> tuple[Workbook, Card]:
    """An Irish local history society's cash book: bank and cash columns, a category on each line."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash Book"
    title(book, "A1", "Kilbeg Local History Society - cash book 2025/26")
    headings = [
        "Date",
        "Details",
        "Category",
        "Bank in €",
        "Bank out €",
        "Cash in €",
        "Cash out €",
        "Bank balance",
        "Cash balance",
    ]
    head(book, 3, headings, "E2EFDA")
    formats = ["dd/mm/yyyy", "", "", *[MONEY] * 6]
    put(
        book,
        4,
        [date("2025-09-01"), "Balances brought forward", None, None, None, None, None, 1412.35, 63.80],
        formats,
    )
    for at, (day, details, category, *amounts) in enumerate(rows(SOCIETY_BOOK), 5):
        balances = [f"=H{at - 1}+D{at}-E{at}", f"=I{at - 1}+F{at}-G{at}"]
        put(book, at, [date(day), details, category, *[number(a) for a in amounts], *balances], formats)
    book.freeze_panes = "A4"
    widths(book, 12, 44, 20, *[11] * 4, 13, 13)
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "Receipts and payments, September to August")
    put(summary, 3, ["RECEIPTS", "€"])
    at = 4
    for name in SOCIETY_IN:
        sums = [f"SUMIFS('Cash Book'!${c}$5:${c}$500,'Cash Book'!$C$5:$C$500,A{at})" for c in "DFEG"]
        put(summary, at, [name, f"={sums[0]}+{sums[1]}-{sums[2]}-{sums[3]}"], ["", MONEY])
        at += 1
    put(summary, at, ["Total received", f"=SUM(B4:B{at - 1})"], ["", MONEY])
    received = at
    put(summary, at + 2, ["PAYMENTS", "€"])
    at += 3
    start = at
    for name in SOCIETY_OUT:
        sums = [f"SUMIFS('Cash Book'!${c}$5:${c}$500,'Cash Book'!$C$5:$C$500,A{at})" for c in "EGDF"]
        put(summary, at, [name, f"={sums[0]}+{sums[1]}-{sums[2]}-{sums[3]}"], ["", MONEY])
        at += 1
    put(summary, at, ["Total paid", f"=SUM(B{start}:B{at - 1})"], ["", MONEY])
    paid = at
    put(
        summary,
        at + 2,
        ["Bank now", "='Cash Book'!H4+SUM('Cash Book'!D5:D500)-SUM('Cash Book'!E5:E500)"],
        ["", MONEY],
    )
    put(
        summary,
        at + 3,
        ["Cash now", "='Cash Book'!I4+SUM('Cash Book'!F5:F500)-SUM('Cash Book'!G5:G500)"],
        ["", MONEY],
    )
    check = f"=ROUND('Cash Book'!H4+'Cash Book'!I4+B{received}-B{paid}-B{at + 2}-B{at + 3},2)"
    put(summary, at + 4, ["Difference (should be 0)", check], ["", MONEY])
    bold(summary, "A3", f"A{received}", f"A{received + 2}", f"A{paid}")
    widths(summary, 28, 13)
    categories = ",".join([*SOCIETY_IN, *SOCIETY_OUT, "Transfer"])
    put(summary, 3, ["Categories"], column=4)
    for row, name in enumerate(categories.split(","), 4):
        summary.cell(row, 4, name)
    dropdown(book, "C5:C500", f"Summary!$D$4:$D${3 + len(categories.split(','))}")
    summary.column_dimensions["D"].width = 22
    return workbook, {
        "book": "historysociety.xlsx",
        "half": "round21",
        "layout": "cash book",
        "about": "local history society, Ireland, EUR; year from September",
        "dialect": "in and out columns for bank and cash with a running balance each, a category on every line, lodgements in one line",
        "date_order": "dmy",
        "period": ["2025-09-01", "2026-08-31"],
        "cash": {
            "sheet": "Cash Book",
            "date": "Date",
            "category": "Category",
            "in": ["Bank in €", "Cash in €"],
            "out": ["Bank out €", "Cash out €"],
        },
        "free": {"Cash Book": ["Details"]},
        "adds_up": {"Cash Book": ["Bank in €", "Bank out €", "Cash in €", "Cash out €"]},
        "watch": [f"Summary!B{row}" for row in (received, paid, paid + 2, paid + 3, paid + 4)],
        "zero": [f"Summary!B{paid + 4}"],
    }


CARPET_CATEGORIES = """
Income | Domestic carpets
Income | Commercial
Income | Upholstery
Expense | Chemicals & pads
Expense | Fuel
Expense | Van repairs & rego
Expense | Equipment
Expense | Insurance
Expense | Phone & internet
Expense | Advertising
Expense | Training
Expense | Accounting & software
Expense | Bank fees
"""

# date | what | category | paid by | amount with GST (a minus sign in front: no GST in it)
CARPET_BOOK = """
07-02 | Mrs Nguyen, Prospect, 3 rooms | Domestic carpets | Cash | 198
07-03 | Ampol Marion | Fuel | Card | 82.50
07-06 | Burnside Dental, monthly | Commercial | Bank transfer | 396
07-07 | Steamline, pre-spray and rinse | Chemicals & pads | Card | 148.50
07-08 | Lounge suite, T. Papas | Upholstery | EFTPOS | 242
07-10 | 4 rooms and hall, Unley | Domestic carpets | EFTPOS | 286
07-13 | Telstra | Phone & internet | Direct debit | 71.50
07-15 | Whole house end of lease, Mitcham | Domestic carpets | Bank transfer | 418
07-16 | Ampol Marion | Fuel | Card | 90.20
07-20 | Kingston Childcare, monthly | Commercial | Bank transfer | 528
07-23 | 2 rooms, Mr Hale | Domestic carpets | Cash | 143
07-27 | Xero | Accounting & software | Card | 35.20
07-31 | Bank fee | Bank fees | Direct debit | -10
08-03 | Burnside Dental, monthly | Commercial | Bank transfer | 396
08-04 | Ampol Marion | Fuel | Card | 85.80
08-06 | 3 rooms, Goodwood | Domestic carpets | EFTPOS | 231
08-10 | Van service, Mile End Auto | Van repairs & rego | Card | 385
08-12 | Dining chairs, 6, Mrs Costa | Upholstery | Cash | 165
08-13 | Telstra | Phone & internet | Direct debit | 71.50
08-14 | Steamline, bonnet pads and deodoriser | Chemicals & pads | Card | 121
08-17 | Kingston Childcare, monthly | Commercial | Bank transfer | 528
08-19 | End of lease, Plympton unit | Domestic carpets | Bank transfer | 319
08-21 | Ampol Marion | Fuel | Card | 88
08-25 | 3 rooms, stairs, Blackwood | Domestic carpets | EFTPOS | 275
08-27 | Xero | Accounting & software | Card | 35.20
08-31 | Bank fee | Bank fees | Direct debit | -10
09-02 | Sofa, J. Lim | Upholstery | EFTPOS | 198
09-04 | Ampol Marion | Fuel | Card | 91.30
09-07 | Burnside Dental, monthly | Commercial | Bank transfer | 396
09-09 | 2 rooms, Mrs Nguyen | Domestic carpets | Cash | 143
09-10 | Steamline, pre-spray and spotter | Chemicals & pads | Card | 159.50
09-14 | Telstra | Phone & internet | Direct debit | 71.50
09-15 | Tax agent | Accounting & software | Bank transfer | 330
09-16 | 4 rooms, Henley Beach | Domestic carpets | EFTPOS | 286
09-18 | Ampol Marion | Fuel | Card | 83.60
09-21 | Kingston Childcare, monthly | Commercial | Bank transfer | 528
09-24 | End of lease, Norwood | Domestic carpets | Bank transfer | 374
09-28 | Xero | Accounting & software | Card | 35.20
09-30 | Bank fee | Bank fees | Direct debit | -10
10-01 | 3 rooms, Mr Adeyemi | Domestic carpets | Cash | 220
10-02 | Ampol Marion | Fuel | Card | 92.40
10-05 | Burnside Dental, monthly | Commercial | Bank transfer | 396
10-07 | Corner lounge, Brighton | Upholstery | EFTPOS | 264
10-09 | Steamline, rinse and gloves | Chemicals & pads | Card | 132
10-12 | Wiper blades and globe, Mile End Auto | Van repairs & rego | Card | 66
10-13 | Telstra | Phone & internet | Direct debit | 71.50
10-14 | 5 rooms, Glen Osmond | Domestic carpets | EFTPOS | 352
10-16 | Ampol Marion | Fuel | Card | 86.90
10-19 | Kingston Childcare, monthly | Commercial | Bank transfer | 528
10-21 | 2 rooms, Mrs Doyle | Domestic carpets | Cash | 132
10-23 | End of lease, Clarence Park | Domestic carpets | Bank transfer | 341
10-27 | Xero | Accounting & software | Card | 35.20
10-30 | Ampol Marion | Fuel | Card | 89.10
10-30 | Bank fee | Bank fees | Direct debit | -10
"""


def carpetcleaner() -> tuple[Workbook, Card]:
    """A carpet cleaner in Adelaide: income and expenses in one list, with GST typed."""
    workbook = Workbook()
    book = workbook.active
    book.title = "In & Out"
    title(book, "A1", "Damo's Carpet Cleaning 2026-27")
    headings = ["Date", "In/Out", "What", "Category", "Paid by", "Amount inc GST", "GST", "Ex GST"]
    head(book, 3, headings, "DAEEF3")
    kinds = {name: kind for kind, name in rows(CARPET_CATEGORIES)}
    for at, (day, what, category, how, text) in enumerate(rows(CARPET_BOOK), 4):
        amount = abs(float(text))
        gst = 0.0 if text.startswith("-") else round(amount / 11, 2)
        put(
            book,
            at,
            [
                date(day),
                "In" if kinds[category] == "Income" else "Out",
                what,
                category,
                how,
                number(str(amount)),
                number(str(gst)),
                f"=F{at}-G{at}",
            ],
            ["d/mm/yyyy", "", "", "", "", MONEY, MONEY, MONEY],
        )
    widths(book, 12, 8, 36, 22, 15, 14, 10, 12)
    book.freeze_panes = "A4"
    lists = workbook.create_sheet("Totals")
    title(lists, "A1", "Totals for the year so far, without GST")
    head(lists, 3, ["Category", "In/Out", "Ex GST"], "DAEEF3")
    for at, (kind, name) in enumerate(rows(CARPET_CATEGORIES), 4):
        total = f"=SUMIFS('In & Out'!$H$4:$H$800,'In & Out'!$D$4:$D$800,A{at})"
        put(lists, at, [name, "In" if kind == "Income" else "Out", total], ["", "", MONEY])
    end = 3 + len(kinds)
    put(lists, end + 2, ["Income", None, f'=SUMIFS(C4:C{end},B4:B{end},"In")'], ["", "", MONEY])
    put(lists, end + 3, ["Expenses", None, f'=SUMIFS(C4:C{end},B4:B{end},"Out")'], ["", "", MONEY])
    put(lists, end + 4, ["Profit", None, f"=C{end + 2}-C{end + 3}"], ["", "", MONEY])
    put(
        lists,
        end + 6,
        ["GST I collected", None, "=SUMIFS('In & Out'!G4:G800,'In & Out'!B4:B800,\"In\")"],
        ["", "", MONEY],
    )
    put(
        lists,
        end + 7,
        ["GST I paid", None, "=SUMIFS('In & Out'!G4:G800,'In & Out'!B4:B800,\"Out\")"],
        ["", "", MONEY],
    )
    put(lists, end + 8, ["For the ATO", None, f"=C{end + 6}-C{end + 7}"], ["", "", MONEY])
    widths(lists, 26, 8, 14)
    dropdown(book, "B4:B800", '"In,Out"')
    dropdown(book, "D4:D800", f"Totals!$A$4:$A${end}")
    dropdown(book, "E4:E800", '"Cash,EFTPOS,Card,Bank transfer,Direct debit"')
    return workbook, {
        "book": "carpetcleaner.xlsx",
        "half": "round21",
        "layout": "cash book",
        "about": "carpet cleaner, Australia, AUD, GST; year from July",
        "dialect": "income and expenses in one list, In or Out beside one amount with GST, the GST typed, net by formula",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "cash": {
            "sheet": "In & Out",
            "date": "Date",
            "category": "Category",
            "flag": "In/Out",
            "amount": "Amount inc GST",
        },
        "free": {"In & Out": ["What"]},
        "adds_up": {},
        "watch": [f"Totals!C{row}" for row in (end + 2, end + 3, end + 4, end + 6, end + 7, end + 8)],
    }


# line | budget a month | January to October, and what November has already
NAIROBI = {
    "INCOME": """
Salary Peter | 112000 | 112400 | 112400 | 112400 | 112400 | 112400 | 112400 | 112400 | 112400 | 112400 | 112400 |
Salary Wanjiku | 86000 | 86150 | 86150 | 86150 | 86150 | 86150 | 86150 | 86150 | 86150 | 86150 | 86150 |
Cakes | 12000 | 9500 | 14000 | 11200 | 16800 | 12500 | 10400 | 8600 | 15300 | 13900 | 12750 | 2500
Other income | 0 | | | | 4000 | | | | | 2500 | |
""",
    "HOUSE": """
Rent | 38000 | 38000 | 38000 | 38000 | 38000 | 38000 | 38000 | 38000 | 38000 | 38000 | 38000 | 38000
Electricity tokens | 4500 | 4000 | 4500 | 4000 | 5000 | 4500 | 4000 | 4500 | 4000 | 4500 | 5000 | 1000
Water | 1500 | 1420 | 1380 | 1510 | 1460 | 1390 | 1440 | 1500 | 1470 | 1430 | 1480 |
Internet & TV | 4100 | 4100 | 4100 | 4100 | 4100 | 4100 | 4100 | 4100 | 4100 | 4100 | 4100 | 4100
Cooking gas | 1600 | 3100 | | 3100 | | 3150 | | 3150 | | 3200 | |
House help | 15000 | 15000 | 15000 | 15000 | 15000 | 15000 | 15000 | 15000 | 15000 | 15000 | 15000 |
Repairs & house things | 2500 | | 1800 | | 3400 | | 950 | | | 2600 | |
""",
    "FOOD": """
Supermarket | 22000 | 21340 | 20870 | 23115 | 22460 | 21990 | 20480 | 23640 | 22310 | 21785 | 22950 | 3280
Market (veg, fruit, eggs) | 7000 | 6450 | 6900 | 7150 | 6800 | 7020 | 6640 | 7300 | 6950 | 7110 | 6880 | 600
Eating out | 5000 | 3800 | 5200 | 4650 | 7400 | 4100 | 3950 | 5800 | 6200 | 3700 | 4900 |
""",
    "GETTING AROUND": """
Fuel | 12000 | 11500 | 12000 | 11000 | 13500 | 12000 | 11500 | 12500 | 14000 | 12000 | 11500 | 3000
Matatu, boda & Uber | 4000 | 3650 | 4120 | 3880 | 4240 | 3790 | 4050 | 3920 | 4310 | 3860 | 4180 | 350
Car service & insurance | 4500 | | | 8600 | | | 31500 | | | 9200 | |
""",
    "CHILDREN": """
School fees | 30000 | 90000 | | | | 90000 | | | 90000 | | |
School bus | 6000 | 18000 | | | | 18000 | | | 18000 | | |
Uniforms, shoes & books | 2500 | 8400 | | 1200 | | 3600 | | | 4150 | | |
Sports & lessons | 2000 | | | | | | | | | | |
""",
    "FAMILY & CHURCH": """
Parents upcountry | 10000 | 10000 | 10000 | 10000 | 10000 | 10000 | 10000 | 10000 | 10000 | 10000 | 10000 |
Church | 8000 | 8000 | 8000 | 8000 | 8000 | 8000 | 8000 | 8000 | 8000 | 8000 | 8000 | 2000
Gifts & harambee | 3000 | 1500 | 2000 | | 5000 | 2500 | 1000 | | 3000 | 2000 | 1500 |
""",
    "US": """
Airtime & data | 3000 | 2900 | 3100 | 3000 | 2950 | 3200 | 3000 | 3050 | 2900 | 3100 | 3000 | 500
Hair & clothes | 6000 | 4500 | 5200 | 7800 | 4100 | 3900 | 8600 | 5000 | 4700 | 5300 | 4800 |
Doctor & chemist | 3000 | | 2400 | 1150 | | 3800 | 650 | | 2100 | | 980 |
""",
    "SAVING": """
SACCO | 10000 | 10000 | 10000 | 10000 | 10000 | 10000 | 10000 | 10000 | 10000 | 10000 | 10000 |
Chama | 5000 | 5000 | 5000 | 5000 | 5000 | 5000 | 5000 | 5000 | 5000 | 5000 | 5000 |
Emergency fund | 5000 | 5000 | 5000 | | 5000 | 5000 | | 5000 | | 5000 | 5000 |
""",
}


def nairobibudget() -> tuple[Workbook, Card]:
    """A family's budget in Nairobi: a monthly budget, then what it really was, month by month."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    title(sheet, "A1", "Our money 2026 (KSh)")
    sheet["A2"] = "Budget is for one month. In the months: what we really got and spent."
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    head(sheet, 4, ["Line", "Budget", *months, "Year so far", "Budget for the year"], "FDE9D9")
    letters = "BCDEFGHIJKLMNO"
    at = 5
    totals: dict[str, int] = {}
    for section, text in NAIROBI.items():
        sheet.cell(at, 1, section).font = Font(bold=True)
        start = at + 1
        for name, *amounts in rows(text):
            at += 1
            year = [f"=SUM(C{at}:N{at})", f"=B{at}*12"]
            put(sheet, at, [name, *[number(a) for a in amounts]], ["", *["#,##0"] * 15])
            put(sheet, at, year, ["#,##0", "#,##0"], 15)
            sheet.cell(at, 14).number_format = "#,##0"
        at += 1
        sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in [*letters, "P"]]
        put(sheet, at, ["Total " + section.lower(), *sums], ["", *["#,##0"] * 15])
        sheet.cell(at, 1).font = Font(bold=True)
        totals[section] = at
        at += 2
    income, *others = totals.values()
    spent = [f"={'+'.join(c + str(row) for row in others)}" for c in [*letters, "P"]]
    put(sheet, at, ["ALL GOING OUT", *spent], ["", *["#,##0"] * 15])
    left = [f"={c}{income}-{c}{at}" for c in [*letters, "P"]]
    put(sheet, at + 1, ["LEFT OVER", *left], ["", *["#,##0;-#,##0"] * 15])
    bold(sheet, f"A{at}", f"A{at + 1}")
    sheet.freeze_panes = "C5"
    widths(sheet, 27, 10, *[10] * 12, 13, 13)
    return workbook, {
        "book": "nairobibudget.xlsx",
        "half": "round21",
        "layout": "grid",
        "about": "family, Kenya, KES",
        "dialect": "lines by months with a monthly budget before them, sections with totals, left over at the foot",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "2026", "header_row": 4, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"2026!M{at}", f"2026!M{at + 1}", f"2026!O{income}", f"2026!O{at}", f"2026!O{at + 1}"],
    }


# number | date | customer | for | amount | date paid
CATER_INVOICES = """
2611 | 06-05 | Harbourside Gallery | Opening, 60 people | 7800 | 06-19
2612 | 06-12 | Mowbray High School | Matric parents' evening | 3950 | 07-03
2613 | 06-20 | Mrs Naidoo | Anniversary lunch | 4600 | 06-22
2614 | 06-27 | Devonport Attorneys | Board lunch | 1850 | 07-10
2615 | 07-03 | Devonport Attorneys | Board lunch | 1850 | 07-24
2616 | 07-10 | Lagoon Yacht Club | Prize giving | 9200 | 07-28
2617 | 07-18 | Fatima Adams | Engagement party | 12400 | 07-20
2618 | 07-24 | Harbourside Gallery | Opening, 45 people | 5850 | 08-11
2619 | 07-31 | Devonport Attorneys | Board lunch | 1850 | 08-21
2620 | 08-07 | Mowbray High School | Teachers' tea | 2100 | 08-27
2621 | 08-09 | Mrs Naidoo | Women's Day tea | 2750 | 08-10
2622 | 08-15 | Lagoon Yacht Club | Members' supper | 6900 | 09-01
2623 | 08-21 | Kloof Estate Agents | Show day snacks | 1680 | 09-04
2624 | 08-28 | Devonport Attorneys | Board lunch | 1950 | 09-18
2625 | 09-04 | Kloof Estate Agents | Show day snacks | 1680 | 09-25
2626 | 09-11 | Harbourside Gallery | Spring opening, 70 people | 9100 |
2627 | 09-19 | Pieter Malan | Heritage braai | 8300 | 09-21
2628 | 09-25 | Devonport Attorneys | Board lunch | 1950 | 10-16
2629 | 10-02 | Lagoon Yacht Club | Opening cruise breakfast | 5400 | 10-20
2630 | 10-09 | Mowbray High School | Valedictory lunch | 6250 |
2631 | 10-16 | Kloof Estate Agents | Show day snacks | 1680 |
2632 | 10-23 | Harbourside Gallery | Artist's talk, 30 people | 3900 |
2633 | 10-30 | Devonport Attorneys | Board lunch | 1950 |
"""

# date | supplier | category | amount | date paid
CATER_BILLS = """
06-01 | Observatory Kitchens | Kitchen rent | 5500 | 06-05
06-03 | Makro | Food & drink | 2140.60 | 06-03
06-04 | Winelands Poultry | Food & drink | 1680 | 06-30
06-05 | Thandi | Casual staff | 600 | 06-05
06-08 | Engen | Van & fuel | 640 | 06-08
06-11 | Packright | Packaging | 485.50 | 06-11
06-15 | Cape Gas | Gas | 760 | 06-15
06-19 | Vodacom | Phone & internet | 549 | 06-19
06-20 | Sipho | Casual staff | 600 | 06-20
06-26 | Makro | Food & drink | 1875.25 | 06-26
07-01 | Observatory Kitchens | Kitchen rent | 5500 | 07-06
07-06 | Winelands Poultry | Food & drink | 2210 | 07-31
07-07 | Engen | Van & fuel | 655 | 07-07
07-09 | Makro | Food & drink | 3460.80 | 07-09
07-10 | Thandi | Casual staff | 600 | 07-10
07-10 | Sipho | Casual staff | 600 | 07-10
07-14 | Packright | Packaging | 612 | 07-14
07-18 | Thandi | Casual staff | 600 | 07-18
07-20 | Vodacom | Phone & internet | 549 | 07-20
07-22 | Cape Gas | Gas | 760 | 07-22
08-03 | Observatory Kitchens | Kitchen rent | 5500 | 08-06
08-06 | Makro | Food & drink | 1990.45 | 08-06
08-10 | Engen | Van & fuel | 630 | 08-10
08-12 | Winelands Poultry | Food & drink | 1940 | 08-31
08-15 | Sipho | Casual staff | 600 | 08-15
08-17 | Kenilworth Auto | Van & fuel | 1850 | 08-28
08-19 | Vodacom | Phone & internet | 549 | 08-19
08-20 | Makro | Food & drink | 1320.70 | 08-20
08-25 | Packright | Packaging | 398 | 08-25
09-01 | Observatory Kitchens | Kitchen rent | 5500 | 09-04
09-03 | Cape Gas | Gas | 780 | 09-03
09-08 | Engen | Van & fuel | 665 | 09-08
09-09 | Winelands Poultry | Food & drink | 2380 | 09-30
09-10 | Makro | Food & drink | 3105.90 | 09-10
09-11 | Thandi | Casual staff | 600 | 09-11
09-11 | Sipho | Casual staff | 600 | 09-11
09-18 | Makro | Food & drink | 2240.15 | 09-18
09-21 | Vodacom | Phone & internet | 549 | 09-21
09-24 | Packright | Packaging | 540 | 09-24
10-01 | Observatory Kitchens | Kitchen rent | 5500 | 10-06
10-01 | Makro | Food & drink | 2018.35 | 10-01
10-05 | Engen | Van & fuel | 650 | 10-05
10-08 | Makro | Food & drink | 2475.60 | 10-08
10-09 | Thandi | Casual staff | 600 | 10-09
10-13 | Winelands Poultry | Food & drink | 2140 |
10-15 | Cape Gas | Gas | 780 | 10-15
10-19 | Vodacom | Phone & internet | 549 | 10-19
10-22 | Makro | Food & drink | 1568.20 | 10-22
10-23 | Sipho | Casual staff | 600 | 10-23
10-27 | Packright | Packaging | 465 | 10-27
10-28 | Kenilworth Auto | Van & fuel | 940 |
"""

CATER_CATEGORIES = [
    "Food & drink",
    "Packaging",
    "Casual staff",
    "Kitchen rent",
    "Gas",
    "Van & fuel",
    "Equipment",
    "Repairs",
    "Insurance",
    "Phone & internet",
    "Advertising",
]


def capecatering() -> tuple[Workbook, Card]:
    """A caterer in Cape Town: customers' invoices with paid or not and when, a list of bills."""
    workbook = Workbook()
    invoices = workbook.active
    invoices.title = "Invoices"
    title(invoices, "A1", "Zanele's Kitchen - invoices 2026")
    head(invoices, 3, ["Inv no", "Date", "Customer", "For", "Amount R", "Paid?", "Date paid"], "E4DFEC")
    for at, (no, day, customer, what, amount, paid) in enumerate(rows(CATER_INVOICES), 4):
        put(
            invoices,
            at,
            [
                int(no),
                date(day),
                customer,
                what,
                number(amount),
                "Yes" if paid else "No",
                date(paid) if paid else None,
            ],
            ["0", "yyyy/mm/dd", "", "", MONEY, "", "yyyy/mm/dd"],
        )
    widths(invoices, 8, 12, 24, 30, 12, 8, 12)
    dropdown(invoices, "F4:F300", '"Yes,No"')
    bills = workbook.create_sheet("Bills")
    title(bills, "A1", "Bills and costs 2026")
    head(bills, 3, ["Date", "Supplier", "Category", "Amount R", "Paid?", "Date paid"], "E4DFEC")
    for at, (day, supplier, category, amount, paid) in enumerate(rows(CATER_BILLS), 4):
        put(
            bills,
            at,
            [
                date(day),
                supplier,
                category,
                number(amount),
                "Yes" if paid else "No",
                date(paid) if paid else None,
            ],
            ["yyyy/mm/dd", "", "", MONEY, "", "yyyy/mm/dd"],
        )
    widths(bills, 12, 24, 18, 12, 8, 12)
    dropdown(bills, "E4:E500", '"Yes,No"')
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "Since June 2026 (R)")
    put(summary, 3, ["Invoiced", "=SUM(Invoices!E4:E300)"], ["", MONEY])
    put(summary, 4, ["Customers still owe", '=SUMIFS(Invoices!E4:E300,Invoices!F4:F300,"No")'], ["", MONEY])
    put(summary, 5, ["Bills and costs", "=SUM(Bills!D4:D500)"], ["", MONEY])
    put(summary, 6, ["Bills still to pay", '=SUMIFS(Bills!D4:D500,Bills!E4:E500,"No")'], ["", MONEY])
    put(summary, 7, ["Made so far", "=B3-B5"], ["", MONEY])
    head(summary, 9, ["Category", "R"], "E4DFEC")
    for at, name in enumerate(CATER_CATEGORIES, 10):
        put(summary, at, [name, f"=SUMIFS(Bills!$D$4:$D$500,Bills!$C$4:$C$500,A{at})"], ["", MONEY])
    end = 9 + len(CATER_CATEGORIES)
    put(summary, end + 1, ["Total", f"=SUM(B10:B{end})"], ["", MONEY])
    dropdown(bills, "C4:C500", f"Summary!$A$10:$A${end}")
    widths(summary, 24, 14)
    return workbook, {
        "book": "capecatering.xlsx",
        "half": "round21",
        "layout": "records",
        "about": "caterer, South Africa, ZAR; not registered for VAT",
        "dialect": "customers' invoices and bills, each with paid yes or no and the day paid",
        "date_order": "ymd",
        "period": ["2026-06-01", "2026-12-31"],
        "tables": {"invoices": "Invoices", "bills": "Bills"},
        "free": {"Invoices": ["Inv no", "For"]},
        "adds_up": {},
        "watch": [*[f"Summary!B{row}" for row in range(3, 8)], f"Summary!B{end + 1}"],
    }


BOOKS = [feedstore, officecleaning, historysociety, carpetcleaner, nairobibudget, capecatering]
