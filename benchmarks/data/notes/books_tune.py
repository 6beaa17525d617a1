"""The workbooks of the tuning half: seven invented businesses and households."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo

Card = dict[str, object]

BAKERY_ACCOUNTS = """
Bank | Asset
Petty cash | Asset
Trade debtors | Asset
Prepayments | Asset
Equipment | Asset
Depreciation to date - equipment | Asset
Delivery van | Asset
Depreciation to date - van | Asset
Trade creditors | Liability
VAT | Liability
PAYE & NI owed | Liability
Accruals | Liability
Deposits on orders | Liability
Bank loan | Liability
Capital introduced | Equity
Drawings | Equity
Shop sales | Income
Wholesale sales | Income
Celebration cakes | Income
Ingredients | Expense
Packaging | Expense
Wages | Expense
Employer's NI | Expense
Rent | Expense
Business rates | Expense
Light & heat | Expense
Repairs | Expense
Insurance | Expense
Van running costs | Expense
Advertising | Expense
Phone & internet | Expense
Bank charges | Expense
Loan interest | Expense
Bad debts | Expense
Depreciation | Expense
Sundries | Expense
"""

BAKERY_JOURNAL = """
01-01 | Opening balances | Bank 6240.50; Petty cash 120.00; Trade debtors 640.00; Prepayments 300.00; Equipment 14500.00; Depreciation to date - equipment -4350.00; Delivery van 9000.00; Depreciation to date - van -3000.00; Trade creditors -1185.00; VAT -412.30; PAYE & NI owed -286.00; Bank loan -8400.00; Capital introduced -13167.20
01-02 | Rent January | Rent 950.00; Bank -950.00
01-03 | Shop takings week 1, banked | Bank 1865.40; Shop sales -1865.40
01-05 | Millstone Flour, sacks on account | Ingredients 412.00; Trade creditors -412.00
01-06 | Bags and boxes from Packwell, inc VAT | Packaging 80.00; VAT 16.00; Bank -96.00
01-07 | Milk and eggs, corner dairy | Ingredients 23.60; Petty cash -23.60
01-09 | Wages week 1 paid, net 486 + deductions | Wages 570.00; Bank -486.00; PAYE & NI owed -84.00
01-10 | Shop takings week 2, banked | Bank 1922.10; Shop sales -1922.10
01-12 | Harbour Cafe, bread delivered in Dec, paid | Bank 340.00; Trade debtors -340.00
01-13 | Invoice to Harbour Cafe, rolls and loaves | Trade debtors 285.00; Wholesale sales -285.00
01-14 | Deposit for wedding cake (Feb) | Bank 100.00; Deposits on orders -100.00
01-16 | Wages week 2 | Wages 570.00; Bank -486.00; PAYE & NI owed -84.00
01-17 | Shop takings week 3 | Bank 1788.75; Shop sales -1788.75
01-19 | Paid Millstone Flour, December account | Trade creditors 1185.00; Bank -1185.00
01-20 | Diesel for the van, inc VAT | Van running costs 50.00; VAT 10.00; Bank -60.00
01-21 | Electricity, Northern Power direct debit, inc VAT | Light & heat 310.00; VAT 62.00; Bank -372.00
01-22 | PAYE & NI December to HMRC | PAYE & NI owed 286.00; Bank -286.00
01-23 | Wages week 3 | Wages 570.00; Bank -486.00; PAYE & NI owed -84.00
01-24 | Shop takings week 4 | Bank 1840.20; Shop sales -1840.20
01-26 | Loan instalment: capital 200, interest 42 | Bank loan 200.00; Loan interest 42.00; Bank -242.00
01-27 | Stamps and washing-up liquid | Sundries 14.85; Petty cash -14.85
01-28 | Broadband and phone, inc VAT | Phone & internet 38.00; VAT 7.60; Bank -45.60
01-30 | Wages week 4 | Wages 570.00; Bank -486.00; PAYE & NI owed -84.00
01-31 | Shop takings week 5 | Bank 1902.00; Shop sales -1902.00
01-31 | Bank charges | Bank charges 12.50; Bank -12.50
01-31 | Depreciation for January | Depreciation 195.00; Depreciation to date - equipment -120.00; Depreciation to date - van -75.00
01-31 | Insurance for January out of the year paid ahead | Insurance 75.00; Prepayments -75.00
02-01 | Own drawings | Drawings 900.00; Bank -900.00
02-02 | Rent February | Rent 950.00; Bank -950.00
02-04 | Millstone Flour, February delivery | Ingredients 468.00; Trade creditors -468.00
02-05 | Butter and chocolate, Dairyland Wholesale | Ingredients 236.40; Bank -236.40
02-07 | Shop takings | Bank 1955.30; Shop sales -1955.30
02-09 | VAT quarter to December paid | VAT 412.30; Bank -412.30
02-10 | Harbour Cafe paid January invoice | Bank 285.00; Trade debtors -285.00
02-11 | Leaflets from Inkwell Print, inc VAT | Advertising 60.00; VAT 12.00; Bank -72.00
02-13 | Oven door repaired by Hotbox Engineers, inc VAT | Repairs 145.00; VAT 29.00; Bank -174.00
02-14 | Wedding cake collected: 320 + VAT, 100 was the deposit | Bank 284.00; Deposits on orders 100.00; Celebration cakes -320.00; VAT -64.00
02-16 | Invoice to Station Hotel, breakfast pastries | Trade debtors 410.00; Wholesale sales -410.00
02-18 | Paid Millstone, January invoice | Trade creditors 412.00; Bank -412.00
02-20 | Cash from bank for the petty cash tin | Petty cash 60.00; Bank -60.00
02-21 | Shop takings | Bank 1874.60; Shop sales -1874.60
02-24 | Deposit for christening cake (end of March) | Bank 50.00; Deposits on orders -50.00
02-26 | Loan instalment: capital 200, interest 41 | Bank loan 200.00; Loan interest 41.00; Bank -241.00
02-28 | Wages February weeks 5-8 | Wages 2280.00; Bank -1944.00; PAYE & NI owed -336.00
02-28 | Depreciation for February | Depreciation 195.00; Depreciation to date - equipment -120.00; Depreciation to date - van -75.00
03-02 | Rent March | Rent 950.00; Bank -950.00
03-04 | Invoice to Harbour Cafe, loaves and baps | Trade debtors 264.00; Wholesale sales -264.00
03-05 | Millstone Flour, March delivery | Ingredients 455.00; Trade creditors -455.00
03-07 | Shop takings | Bank 1911.15; Shop sales -1911.15
03-09 | Baking parchment, Packwell, inc VAT | Packaging 42.50; VAT 8.50; Bank -51.00
"""


def bakery() -> tuple[Workbook, Card]:
    """A British corner bakery: journal with debit and credit columns, account names, entry numbers, VAT."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Corner Bakery - journal 2026")
    journal["A2"] = "Every entry must balance. Newest at the bottom."
    head(journal, 4, ["Entry", "Date", "Account", "Debit", "Credit", "Details"])
    widths(journal, 7, 12, 32, 12, 12, 48)
    row = 5
    for entry, (day, description, lines) in enumerate(journal_lines(BAKERY_JOURNAL), 1):
        for account, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                row,
                [entry, day, account, debit, credit, description],
                ["0", "dd/mm/yyyy", "", "#,##0.00", "#,##0.00"],
            )
            row += 1
    journal.freeze_panes = "A5"
    chart = workbook.create_sheet("Accounts")
    head(chart, 1, ["Account", "Type", "Balance (debit +)"])
    widths(chart, 34, 12, 18)
    places = {}
    for at, (name, kind) in enumerate(rows(BAKERY_ACCOUNTS), 2):
        formula = f"=SUMIFS(Journal!D:D,Journal!C:C,A{at})-SUMIFS(Journal!E:E,Journal!C:C,A{at})"
        put(chart, at, [name, kind, formula], ["", "", "#,##0.00"])
        places[name] = at
    last = max(places.values())
    put(chart, last + 2, ["Check (must be 0)", None, f"=ROUND(SUM(C2:C{last}),2)"])
    profit = workbook.create_sheet("Profit & loss")
    title(profit, "A1", "Profit & loss, year to date")
    at = 3
    for heading, kind, sign in (("Income", "Income", "-"), ("Costs", "Expense", "")):
        profit.cell(at, 1, heading).font = Font(bold=True)
        start = at + 1
        for name, its in rows(BAKERY_ACCOUNTS):
            if its == kind:
                at += 1
                put(profit, at, [name, f"={sign}Accounts!C{places[name]}"], ["", "#,##0.00"])
        at += 1
        put(profit, at, [f"Total {heading.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", "#,##0.00"])
        profit.cell(at, 1).font = Font(bold=True)
        at += 2
    income_row = 3 + sum(1 for _, kind in rows(BAKERY_ACCOUNTS) if kind == "Income") + 1
    put(profit, at, ["Profit", f"=B{income_row}-B{at - 2}"], ["", "#,##0.00"])
    profit_cell = f"Profit & loss!B{at}"
    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Balance sheet")
    at = 2
    totals = {}
    for kind, sign in (("Asset", ""), ("Liability", "-"), ("Equity", "-")):
        start = at + 1
        for name, its in rows(BAKERY_ACCOUNTS):
            if its == kind:
                at += 1
                put(sheet, at, [name, f"={sign}Accounts!C{places[name]}"], ["", "#,##0.00"])
        if kind == "Equity":
            at += 1
            put(sheet, at, ["Profit for the year", f"='Profit & loss'!B{profit_cell.rpartition('B')[2]}"])
        at += 1
        totals[kind] = at
        put(sheet, at, [f"Total {kind.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", "#,##0.00"])
        at += 1
    check = f"=ROUND(B{totals['Asset']}-B{totals['Liability']}-B{totals['Equity']},2)"
    put(sheet, at + 1, ["Difference", check])
    widths(profit, 34, 14)
    widths(sheet, 34, 14)
    return workbook, {
        "book": "bakery.xlsx",
        "half": "tune",
        "layout": "journal",
        "about": "corner bakery, United Kingdom, GBP; VAT 20% on some things, bread and cakes to take away 0%",
        "dialect": "two amount columns, accounts by name, entry numbers, statements by SUMIFS",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Entry", "Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [f"Accounts!C{places['Bank']}", profit_cell, f"Balance sheet!B{at + 1}"],
        "zero": [f"Balance sheet!B{at + 1}"],
    }


DESIGNER_ACCOUNTS = """
1-1100 Business Cheque Account
1-1150 PayPal
1-1200 Accounts Receivable
1-1300 Prepaid Expenses
1-2100 Computer Equipment
1-2150 Accum Depn Computer Equip
2-1100 Credit Card
2-1200 Accounts Payable
2-1310 GST Collected
2-1330 GST Paid
2-1400 Client Deposits
2-1500 PAYG Withheld
3-1100 Owner's Contributions
3-1200 Owner's Drawings
4-1100 Design Fees
4-1200 Print Management Income
4-1300 Interest Received
6-1100 Rent
6-1150 Electricity
6-1200 Software Subscriptions
6-1250 Stock Images & Fonts
6-1300 Subcontractors
6-1350 Printing & Proofs
6-1400 Internet & Mobile
6-1450 Travel & Parking
6-1500 Meals & Coffee
6-1550 Training
6-1600 Accounting Fees
6-1650 Bank & PayPal Fees
6-1700 Insurance
6-1750 Office Supplies
6-1800 Depreciation
6-1850 Bad Debts
"""

DESIGNER_JOURNAL = """
07-01 | Opening balances | 1-1100 8120.00; 1-1150 340.00; 1-1200 1650.00; 1-2100 4200.00; 1-2150 -1400.00; 2-1100 -615.00; 2-1310 -150.00; 3-1100 -12145.00
07-02 | Studio rent July | 6-1100 500.00; 2-1330 50.00; 1-1100 -550.00
07-03 | Layerwork subscription, monthly | 6-1200 72.00; 2-1330 7.20; 2-1100 -79.20
07-06 | INV-301 Tidewater Brewing, label design | 1-1200 1980.00; 4-1100 -1800.00; 2-1310 -180.00
07-08 | Coffee with client | 6-1500 16.00; 2-1100 -16.00
07-09 | Parking in the city | 6-1450 24.00; 2-1330 2.40; 2-1100 -26.40
07-13 | Greenleaf Nursery paid INV-298 | 1-1100 1650.00; 1-1200 -1650.00
07-14 | Proofs at Quickprint | 6-1350 65.00; 2-1330 6.50; 2-1100 -71.50
07-17 | INV-302 Harbourside Physio, brochure | 1-1200 935.00; 4-1100 -850.00; 2-1310 -85.00
07-20 | Credit card paid off | 2-1100 615.00; 1-1100 -615.00
07-21 | Mobile and internet | 6-1400 90.00; 2-1330 9.00; 1-1100 -99.00
07-22 | Fonts from Typehouse (overseas, no GST) | 6-1250 58.00; 1-1150 -58.00
07-24 | Drew out for myself | 3-1200 1200.00; 1-1100 -1200.00
07-28 | Tidewater Brewing paid INV-301 | 1-1100 1980.00; 1-1200 -1980.00
07-31 | Depreciation July | 6-1800 116.67; 1-2150 -116.67
07-31 | Interest from the bank | 1-1100 3.12; 4-1300 -3.12
07-31 | PayPal fees | 6-1650 4.80; 1-1150 -4.80
08-03 | Studio rent August | 6-1100 500.00; 2-1330 50.00; 1-1100 -550.00
08-03 | Layerwork subscription, monthly | 6-1200 72.00; 2-1330 7.20; 2-1100 -79.20
08-05 | Illustrator (subcontract) for brochure, no GST | 6-1300 400.00; 1-1100 -400.00
08-07 | Deposit Saltbush Winery, rebrand, received in PayPal | 1-1150 600.00; 2-1400 -600.00
08-10 | INV-303 Cornerstone Legal, stationery | 1-1200 1320.00; 4-1100 -1200.00; 2-1310 -120.00
08-11 | Printing of stationery for Cornerstone, Quickprint bill | 6-1350 310.00; 2-1330 31.00; 2-1200 -341.00
08-14 | Harbourside Physio paid INV-302 | 1-1100 935.00; 1-1200 -935.00
08-17 | Public liability and indemnity insurance for the year to next July | 1-1300 780.00; 2-1330 78.00; 1-1100 -858.00
08-19 | Train to Geelong | 6-1450 22.00; 2-1330 2.20; 2-1100 -24.20
08-21 | Mobile and internet | 6-1400 90.00; 2-1330 9.00; 1-1100 -99.00
08-21 | Credit card paid off | 2-1100 193.10; 1-1100 -193.10
08-24 | Paper and toner, Officeland | 6-1750 84.00; 2-1330 8.40; 2-1100 -92.40
08-26 | Drawings | 3-1200 1200.00; 1-1100 -1200.00
08-28 | Quickprint bill paid | 2-1200 341.00; 1-1100 -341.00
08-31 | Depreciation August | 6-1800 116.67; 1-2150 -116.67
08-31 | Insurance for August out of prepaid | 6-1700 65.00; 1-1300 -65.00
09-01 | Studio rent September | 6-1100 500.00; 2-1330 50.00; 1-1100 -550.00
09-03 | Layerwork subscription, monthly | 6-1200 72.00; 2-1330 7.20; 2-1100 -79.20
09-04 | INV-304 Tidewater Brewing, tap decals | 1-1200 660.00; 4-1100 -600.00; 2-1310 -60.00
09-08 | Bookkeeper, quarterly BAS | 6-1600 220.00; 2-1330 22.00; 1-1100 -242.00
"""


def designer() -> tuple[Workbook, Card]:
    """An Australian freelance designer: Dr/Cr flag and one amount, accounts as "6-1100 Rent", GST 10%."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Chart"
    head(chart, 2, ["Account", "Dr balance"], "F4E1C1")
    widths(chart, 36, 14)
    names = [line.strip() for line in DESIGNER_ACCOUNTS.strip().splitlines()]
    by_code = {name.split()[0]: name for name in names}
    at = {}
    for row, name in enumerate(names, 3):
        formula = (
            f"=SUMIFS('General Journal'!$E$2:$E$900,'General Journal'!$C$2:$C$900,A{row},'General Journal'!$D$2:$D$900,\"Dr\")"
            f"-SUMIFS('General Journal'!$E$2:$E$900,'General Journal'!$C$2:$C$900,A{row},'General Journal'!$D$2:$D$900,\"Cr\")"
        )
        put(chart, row, [name, formula], ["", "#,##0.00;(#,##0.00)"])
        at[name.split()[0]] = row
    journal = workbook.create_sheet("General Journal")
    head(journal, 1, ["Date", "Memo", "Account", "Dr/Cr", "Amount", "Ref"], "F4E1C1")
    widths(journal, 11, 46, 34, 7, 12, 9)
    row = 2
    for entry, (day, memo, lines) in enumerate(journal_lines(DESIGNER_JOURNAL), 1):
        for code, amount in lines:
            put(
                journal,
                row,
                [day, memo, by_code[code], "Dr" if amount > 0 else "Cr", abs(amount), f"GJ{entry:04d}"],
                ["d/mm/yyyy", "", "", "", "#,##0.00"],
            )
            row += 1
    dropdown(journal, "C2:C900", f"Chart!$A$3:$A${2 + len(names)}")
    dropdown(journal, "D2:D900", '"Dr,Cr"')
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "How am I doing? (FY 2026-27)")
    income = [at[code] for code in at if code.startswith("4-")]
    costs = [at[code] for code in at if code.startswith("6-")]
    put(summary, 3, ["Income", f"=-SUM(Chart!B{income[0]}:B{income[-1]})"], ["", "#,##0.00"])
    put(summary, 4, ["Costs", f"=SUM(Chart!B{costs[0]}:B{costs[-1]})"], ["", "#,##0.00"])
    put(summary, 5, ["Profit so far", "=B3-B4"], ["", "#,##0.00"])
    put(summary, 7, ["In the bank", f"=Chart!B{at['1-1100']}"], ["", "#,##0.00"])
    put(summary, 8, ["Owed to me", f"=Chart!B{at['1-1200']}"], ["", "#,##0.00"])
    put(summary, 9, ["GST to pay", f"=-Chart!B{at['2-1310']}-Chart!B{at['2-1330']}"], ["", "#,##0.00"])
    put(summary, 10, ["Out of balance", f"=ROUND(SUM(Chart!B3:B{2 + len(names)}),2)"], ["", "#,##0.00"])
    widths(summary, 24, 14)
    return workbook, {
        "book": "designer.xlsx",
        "half": "tune",
        "layout": "journal",
        "about": "freelance graphic designer, Australia, AUD; GST 10%; business year July to June",
        "dialect": "one amount with a Dr/Cr flag, accounts as code and name in one cell, reference numbers",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "journal": {
            "sheet": "General Journal",
            "date": "Date",
            "account": "Account",
            "flag": "Dr/Cr",
            "amount": "Amount",
        },
        "free": {"General Journal": ["Memo", "Ref"]},
        "adds_up": {"General Journal": ["Amount"]},
        "watch": ["Summary!B5", "Summary!B7", "Summary!B9", "Summary!B10"],
        "zero": ["Summary!B10"],
    }


PANTRY_ACCOUNTS = """
1010 | Checking
1020 | Savings
1050 | Gift cards on hand
1100 | Pledges receivable
1200 | Prepaid insurance
1500 | Refrigeration equipment
1550 | Accumulated depreciation
2010 | Accounts payable
2100 | Credit card
2200 | Payroll taxes payable
2300 | Deferred grant revenue
3010 | Net assets - unrestricted
3020 | Net assets - restricted
4010 | Individual donations
4020 | Corporate donations
4030 | Grants
4040 | Fundraising events
4050 | Donated food (in-kind)
4090 | Interest income
5010 | Food purchases
5020 | Donated food distributed
5030 | Pantry supplies
5100 | Salaries
5110 | Payroll taxes
5200 | Rent
5210 | Utilities
5220 | Insurance
5230 | Telephone & internet
5300 | Vehicle & fuel
5310 | Repairs & maintenance
5400 | Printing & postage
5410 | Event costs
5420 | Software
5430 | Bank & processing fees
5500 | Depreciation expense
"""

PANTRY_JOURNAL = """
01-01 | Opening balances | General | Admin | 1010 18450.00; 1020 25000.00; 1200 1200.00; 1500 9600.00; 1550 -3200.00; 2010 -640.00; 2100 -215.00; 3010 -50195.00
01-01 | Opening balances | Building | Admin | 1020 12000.00; 3020 -12000.00
01-02 | Rent January | General | Admin | 5200 1400.00; 1010 -1400.00
01-05 | Donations by check | General | Admin | 1010 640.00; 4010 -640.00
01-06 | Valley Wholesale Foods | Food Drive | Pantry | 5010 812.35; 1010 -812.35
01-08 | Gas for the van | General | Delivery | 5300 48.20; 2100 -48.20
01-09 | Online giving, net of 2.9% fee | General | Admin | 1010 485.50; 5430 14.50; 4010 -500.00
01-12 | Canned goods dropped off by Lakeside School, valued | General | Pantry | 5020 325.00; 4050 -325.00
01-14 | Grant from Midvale Community Foundation | Food Drive | Pantry | 1010 5000.00; 4030 -5000.00
01-15 | Payroll: gross 1800, withheld 270 | General | Pantry | 5100 1800.00; 1010 -1530.00; 2200 -270.00
01-15 | Employer payroll tax | General | Pantry | 5110 137.70; 2200 -137.70
01-16 | Shelving bins, Storright | General | Pantry | 5030 118.40; 2100 -118.40
01-20 | Electric bill | General | Admin | 5210 233.18; 1010 -233.18
01-22 | Valley Wholesale Foods | Food Drive | Pantry | 5010 640.10; 1010 -640.10
01-26 | Phone and internet | General | Admin | 5230 89.99; 1010 -89.99
01-28 | Pledge from Hilltop Credit Union, freezer | Building | Pantry | 1100 2500.00; 4020 -2500.00
01-30 | Card paid | General | Admin | 2100 215.00; 1010 -215.00
01-31 | Insurance for the month | General | Admin | 5220 100.00; 1200 -100.00
01-31 | Depreciation | General | Pantry | 5500 80.00; 1550 -80.00
01-31 | Savings interest | General | Admin | 1020 21.40; 4090 -21.40
02-02 | Rent February | General | Admin | 5200 1400.00; 1010 -1400.00
02-03 | Valley Wholesale Foods | Food Drive | Pantry | 5010 905.75; 1010 -905.75
02-05 | Soup supper tickets | General | Events | 1010 1260.00; 4040 -1260.00
02-05 | Soup supper hall and bread | General | Events | 5410 310.00; 1010 -310.00
02-09 | Donations by check | General | Admin | 1010 815.00; 4010 -815.00
02-11 | Freezer repair, Coldline Service, on account | General | Pantry | 5310 280.00; 2010 -280.00
02-13 | Payroll: gross 1800, withheld 270 | General | Pantry | 5100 1800.00; 1010 -1530.00; 2200 -270.00
02-13 | Employer payroll tax | General | Pantry | 5110 137.70; 2200 -137.70
02-16 | Payroll taxes for January deposited | General | Admin | 2200 407.70; 1010 -407.70
02-18 | Hilltop Credit Union paid its pledge | Building | Pantry | 1010 2500.00; 1100 -2500.00
02-19 | Newsletter postage | General | Admin | 5400 96.00; 2100 -96.00
02-20 | Electric bill | General | Admin | 5210 241.02; 1010 -241.02
02-23 | Gas for the van | General | Delivery | 5300 51.75; 2100 -51.75
02-24 | Donor software, monthly | General | Admin | 5420 39.00; 2100 -39.00
02-26 | Phone and internet | General | Admin | 5230 89.99; 1010 -89.99
02-27 | Opening payable settled (Storright) | General | Admin | 2010 640.00; 1010 -640.00
02-28 | Insurance for the month | General | Admin | 5220 100.00; 1200 -100.00
02-28 | Depreciation | General | Pantry | 5500 80.00; 1550 -80.00
03-02 | Rent March | General | Admin | 5200 1400.00; 1010 -1400.00
03-03 | Card paid | General | Admin | 2100 353.35; 1010 -353.35
03-04 | Valley Wholesale Foods | Food Drive | Pantry | 5010 731.60; 1010 -731.60
03-05 | Gas for the van | General | Delivery | 5300 46.85; 2100 -46.85
03-05 | Crates, Storright | General | Pantry | 5030 39.00; 2100 -39.00
03-06 | Canned goods from neighborhood drive, valued | General | Pantry | 5020 410.00; 4050 -410.00
"""


def pantry() -> tuple[Workbook, Card]:
    """An American food pantry: one signed amount, account numbers, funds and programs."""
    workbook = Workbook()
    ledger = workbook.active
    ledger.title = "Transactions"
    titles = ["Date", "Fund", "Program", "Acct", "Account name", "Amount (Dr +, Cr -)", "Payee / memo"]
    title(ledger, "B1", "River Street Food Pantry", 16)
    ledger["B2"] = "Positive = debit, negative = credit. Pick the account number; the name fills itself in."
    head(ledger, 5, titles, "D8EAD3")
    widths(ledger, 12, 13, 11, 8, 28, 16, 50)
    row = 6
    for line in PANTRY_JOURNAL.strip().splitlines():
        day, memo, fund, program, parts = (part.strip() for part in line.split("|"))
        ((when, _, lines),) = journal_lines(f"{day} | {memo} | {parts}")
        for code, amount in lines:
            name = f"=VLOOKUP(D{row},Chart!$A$2:$B$40,2,FALSE)"
            put(
                ledger,
                row,
                [when, fund, program, int(code), name, amount, memo],
                ["mm/dd/yyyy", "", "", "0", "", "#,##0.00;[Red]-#,##0.00"],
            )
            row += 1
    ledger.freeze_panes = "A6"
    ledger.auto_filter.ref = f"A5:G{row - 1}"
    dropdown(ledger, "B6:B800", "Lists!$A$2:$A$4")
    dropdown(ledger, "C6:C800", "Lists!$B$2:$B$5")
    chart = workbook.create_sheet("Chart")
    head(chart, 1, ["No.", "Name", "Balance"], "D8EAD3")
    places = {}
    for at, (code, name) in enumerate(rows(PANTRY_ACCOUNTS), 2):
        put(chart, at, [int(code), name, f"=SUMIFS(Transactions!$F$6:$F$800,Transactions!$D$6:$D$800,A{at})"])
        chart.cell(at, 3).number_format = "#,##0.00;[Red]-#,##0.00"
        places[code] = at
    widths(chart, 8, 30, 14)
    report = workbook.create_sheet("Report")
    title(report, "A1", "Statement of activities by fund")
    head(report, 3, ["", "General", "Food Drive", "Building", "Total"], "D8EAD3")
    for at, (label, low, high, sign) in enumerate(
        [("Support and revenue", 4000, 4999, "-"), ("Expenses", 5000, 5999, "")], 4
    ):
        put(report, at, [label])
        for column, letter in enumerate("BCD", 2):
            report.cell(at, column).value = (
                f"={sign}SUMIFS(Transactions!$F$6:$F$800,Transactions!$B$6:$B$800,{letter}$3,"
                f'Transactions!$D$6:$D$800,">={low}",Transactions!$D$6:$D$800,"<={high}")'
            )
        report.cell(at, 5).value = f"=SUM(B{at}:D{at})"
    put(report, 6, ["Change in net assets", "=B4-B5", "=C4-C5", "=D4-D5", "=E4-E5"])
    put(report, 8, ["Checking", f"=Chart!C{places['1010']}"])
    put(report, 9, ["Out of balance", "=ROUND(SUM(Transactions!F6:F800),2)"])
    widths(report, 24, 13, 13, 13, 13)
    lists = workbook.create_sheet("Lists")
    head(lists, 1, ["Funds", "Programs"])
    for at, (fund, program) in enumerate(
        [("General", "Admin"), ("Food Drive", "Pantry"), ("Building", "Delivery"), (None, "Events")], 2
    ):
        put(lists, at, [fund, program])
    lists.sheet_state = "hidden"
    return workbook, {
        "book": "pantry.xlsx",
        "half": "tune",
        "layout": "journal",
        "about": "food pantry (charity), United States, USD; fund accounting",
        "dialect": "one signed amount, account numbers with looked-up names, funds and programs, list sheet hidden",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "journal": {
            "sheet": "Transactions",
            "date": "Date",
            "account": "Acct",
            "signed": "Amount (Dr +, Cr -)",
            "dimensions": ["Fund"],
        },
        "free": {"Transactions": ["Program", "Payee / memo"]},
        "adds_up": {"Transactions": ["Amount (Dr +, Cr -)"]},
        "watch": ["Report!B6", "Report!C6", "Report!D6", "Report!B8", "Report!B9"],
        "zero": ["Report!B9"],
    }


LETTINGS = """
01-02 | Opening balance | | | 4310.25 |
01-02 | Rent Apt 4, Quay House | Quay House 4 | Rent received | 1450 |
01-05 | Rent 12 Mill Lane | 12 Mill Lane | Rent received | 1275 |
01-06 | Mortgage Quay House | Quay House 4 | Mortgage | | 812.40
01-07 | Plumber, boiler service | 12 Mill Lane | Repairs | | 140
01-12 | Block insurance instalment | Quay House 4 | Insurance | | 61.50
01-15 | Mortgage Mill Lane | 12 Mill Lane | Mortgage | | 640.00
01-19 | Letting agent, tenant finding fee | 9 Chapel Row | Agent's fees | | 492
01-20 | Deposit from new tenant Chapel Row | 9 Chapel Row | Tenants' deposits | 1100 |
01-20 | First month Chapel Row | 9 Chapel Row | Rent received | 1100 |
01-22 | Paint and brushes | 9 Chapel Row | Repairs | | 86.35
01-26 | Electricity while empty | 9 Chapel Row | Utilities | | 73.10
01-28 | Bank fee | | Bank charges | | 6
02-02 | Rent Apt 4, Quay House | Quay House 4 | Rent received | 1450 |
02-03 | Management company, service charge half year | Quay House 4 | Service charge | | 780
02-05 | Rent 12 Mill Lane | 12 Mill Lane | Rent received | 1275 |
02-06 | Mortgage Quay House | Quay House 4 | Mortgage | | 812.40
02-10 | Took out for ourselves | | Own withdrawals | | 500
02-13 | Lock changed, Chapel Row | 9 Chapel Row | Repairs | | 95
02-16 | Mortgage Mill Lane | 12 Mill Lane | Mortgage | | 640.00
02-20 | Rent Chapel Row | 9 Chapel Row | Rent received | 1100 |
02-23 | Accountant, tax return | | Professional fees | | 369
02-25 | Washing machine for Mill Lane | 12 Mill Lane | Furniture & appliances | | 429
02-27 | Bank fee | | Bank charges | | 6
03-02 | Rent Apt 4, Quay House | Quay House 4 | Rent received | 1450 |
03-05 | Rent 12 Mill Lane | 12 Mill Lane | Rent received | 1275 |
03-06 | Mortgage Quay House | Quay House 4 | Mortgage | | 812.40
03-10 | Gutter cleaning | 12 Mill Lane | Repairs | | 120
03-12 | Block insurance instalment | Quay House 4 | Insurance | | 61.50
"""

LETTINGS_CATEGORIES = [
    "Rent received",
    "Tenants' deposits",
    "Own money in",
    "Other income",
    "Mortgage",
    "Repairs",
    "Insurance",
    "Service charge",
    "Agent's fees",
    "Utilities",
    "Property tax",
    "Furniture & appliances",
    "Professional fees",
    "Bank charges",
    "Travel",
    "Own withdrawals",
]


def lettings() -> tuple[Workbook, Card]:
    """An Irish landlord's cash book: money in and out, categories, properties, running balance."""
    workbook = Workbook()
    cash = workbook.active
    cash.title = "Cash book"
    cash.merge_cells("A1:G1")
    title(cash, "A1", "Lettings - bank account 2026")
    head(cash, 3, ["Date", "Details", "Property", "Category", "Money in", "Money out", "Balance"], "E8DAEF")
    widths(cash, 12, 42, 16, 24, 12, 12, 13)
    for row, (day, details, place, category, money_in, money_out) in enumerate(rows(LETTINGS), 4):
        balance = "=E4-F4" if row == 4 else f"=G{row - 1}+E{row}-F{row}"
        values = [
            date(day),
            details,
            place or None,
            category or None,
            number(money_in),
            number(money_out),
            balance,
        ]
        put(cash, row, values, ["dd/mm/yyyy", "", "", "", *["#,##0.00"] * 3])
    dropdown(cash, "D5:D600", f"Summary!$A$4:$A${3 + len(LETTINGS_CATEGORIES)}")
    dropdown(cash, "C5:C600", '"Quay House 4,12 Mill Lane,9 Chapel Row"')
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "By category and property")
    head(summary, 3, ["Category", "In", "Out"], "E8DAEF")
    for at, name in enumerate(LETTINGS_CATEGORIES, 4):
        into = f"=SUMIFS('Cash book'!$E$4:$E$600,'Cash book'!$D$4:$D$600,$A{at})"
        out = f"=SUMIFS('Cash book'!$F$4:$F$600,'Cash book'!$D$4:$D$600,$A{at})"
        put(summary, at, [name, into, out], ["", "#,##0.00", "#,##0.00"])
    last = 3 + len(LETTINGS_CATEGORIES)
    put(summary, last + 1, ["Total", f"=SUM(B4:B{last})", f"=SUM(C4:C{last})"], ["", "#,##0.00", "#,##0.00"])
    head(summary, 3, ["Property", "Rent", "Repairs"], "E8DAEF", 5)
    for at, name in enumerate(["Quay House 4", "12 Mill Lane", "9 Chapel Row"], 4):
        rent = f"=SUMIFS('Cash book'!$E$4:$E$600,'Cash book'!$C$4:$C$600,$E{at},'Cash book'!$D$4:$D$600,F$3&\" received\")"
        repairs = f"=SUMIFS('Cash book'!$F$4:$F$600,'Cash book'!$C$4:$C$600,$E{at},'Cash book'!$D$4:$D$600,\"Repairs\")"
        put(summary, at, [name, rent, repairs], ["", "#,##0.00", "#,##0.00"], 5)
    put(
        summary,
        9,
        ["Money at bank", "=SUM('Cash book'!E4:E600)-SUM('Cash book'!F4:F600)"],
        ["", "#,##0.00"],
        5,
    )
    widths(summary, 26, 12, 12, 4, 18, 12, 12)
    return workbook, {
        "book": "lettings.xlsx",
        "half": "tune",
        "layout": "cash book",
        "about": "a couple letting three homes, Ireland, EUR",
        "dialect": "money in and money out, running balance formula, category and property lists, merged title",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {
            "sheet": "Cash book",
            "date": "Date",
            "category": "Category",
            "in": "Money in",
            "out": "Money out",
            "dimensions": ["Property"],
        },
        "free": {"Cash book": ["Details"]},
        "adds_up": {"Cash book": ["Money in", "Money out"]},
        "watch": ["Summary!F9", f"Summary!B{last + 1}", f"Summary!C{last + 1}"],
    }


def startup() -> tuple[Workbook, Card]:
    """An American software start-up: statements with typed amounts in fixed cells and totals as formulas."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Balance Sheet"
    title(sheet, "A1", "Tinplate Software Inc. - Balance Sheet")
    sheet["A2"] = "as of today, in US dollars"
    layout: list[tuple[str, object]] = [
        ("ASSETS", None),
        ("Cash", 48250),
        ("Accounts Receivable", 9400),
        ("Prepaid Expenses", 2400),
        ("Inventory", 3150),
        ("Equipment", 12800),
        ("Accumulated Depreciation", -2600),
        ("Total Assets", "=SUM(B5:B10)"),
        ("", None),
        ("LIABILITIES", None),
        ("Accounts Payable", 5120),
        ("Credit Card", 860),
        ("Accrued Expenses", 1500),
        ("Sales Tax Payable", 412),
        ("Deferred Revenue", 7200),
        ("Notes Payable", 15000),
        ("Total Liabilities", "=SUM(B14:B19)"),
        ("", None),
        ("EQUITY", None),
        ("Common Stock", 30000),
        ("Dividends", 0),
        ("Retained Earnings (opening)", 11028),
        ("Net Income", "='Income Statement'!B20"),
        ("Total Equity", "=SUM(B23:B26)"),
        ("", None),
        ("Total Liabilities & Equity", "=B20+B27"),
        ("Check", "=B11-B29"),
    ]
    for row, (name, value) in enumerate(layout, 4):
        put(sheet, row, [name or None, value], ["", "#,##0.00;(#,##0.00)"])
        if value is None or name.startswith("Total"):
            sheet.cell(row, 1).font = Font(bold=True)
    income = workbook.create_sheet("Income Statement")
    title(income, "A1", "Tinplate Software Inc. - Income Statement")
    income["A2"] = "year to date"
    lines: list[tuple[str, object]] = [
        ("Subscription Revenue", 36500),
        ("Consulting Revenue", 14200),
        ("Refunds & Discounts", -650),
        ("Total Revenue", "=SUM(B4:B6)"),
        ("", None),
        ("Cost of Goods Sold", 2900),
        ("Salaries", 27400),
        ("Rent", 6600),
        ("Hosting", 2180),
        ("Marketing", 3050),
        ("Travel", 1240),
        ("Office Expenses", 980),
        ("Legal & Accounting", 2100),
        ("Depreciation", 900),
        ("Interest", 420),
        ("Total Expenses", "=SUM(B9:B18)"),
        ("Net Income", "=B7-B19"),
    ]
    for row, (name, value) in enumerate(lines, 4):
        put(income, row, [name or None, value], ["", "#,##0.00;(#,##0.00)"])
    widths(sheet, 32, 16)
    widths(income, 32, 16)
    return workbook, {
        "book": "startup.xlsx",
        "half": "tune",
        "layout": "statements",
        "about": "software start-up, United States, USD",
        "dialect": "typed amounts in fixed cells, contra accounts typed negative, totals as formulas, no dates",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["Balance Sheet", "Income Statement"], "label": "A", "amount": "B"},
        "free": {},
        "adds_up": {},
        "watch": ["Balance Sheet!B11", "Balance Sheet!B20", "Balance Sheet!B26", "Balance Sheet!B30"],
        "zero": ["Balance Sheet!B30"],
    }


MONTHS = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]
HOUSEHOLD = {
    "Income": """
Salary (Papa) | 92000 | 92000 | 92000 | 92000 | 92000 | 92000
Salary (Mummy) | 61000 | 61000 | 61000 | 64000 | 64000 | 64000
Rent from flat | 18000 | 18000 | 18000 | 18000 | 18000 | 18000
FD interest | | | 4250 | | | 4310
Other income | | 5000 | | | 2500 |
""",
    "Spending": """
Groceries | 14200 | 13850 | 15100 | 14620 | 15840 | 14990
Vegetables & fruit | 4100 | 3900 | 4350 | 4200 | 4480 | 4120
Milk | 2760 | 2852 | 2760 | 2852 | 2852 | 2760
Electricity | 3120 | 4480 | 4910 | 4300 | 3860 | 3510
Gas cylinder | 1106 | | 1106 | 1106 | | 1112
Mobile & wifi | 1897 | 1897 | 1897 | 1997 | 1997 | 1997
School fees | 42000 | | | 42000 | |
Tuition & classes | 6000 | 6000 | 6000 | 6500 | 6500 | 6500
Petrol | 5200 | 4850 | 5600 | 5150 | 5400 | 4980
Auto & metro | 1450 | 1380 | 1520 | 1410 | 1290 | 1500
Maid & cook | 9000 | 9000 | 9000 | 9500 | 9500 | 9500
Medicines & doctor | 1830 | 640 | 2950 | 720 | 1160 | 880
Clothes | 3600 | | 2200 | | 6400 |
Eating out | 3200 | 2750 | 4100 | 3640 | 2980 | 3870
Gifts & festivals | 2100 | | 1500 | | 5200 | 3000
Home loan EMI | 31500 | 31500 | 31500 | 31500 | 31500 | 31500
Society maintenance | 4200 | 4200 | 4200 | 4200 | 4200 | 4200
Insurance | | | 24500 | | |
Repairs & household | 1250 | 3400 | 780 | 2900 | 650 | 1840
Donations | 1100 | 1100 | 1100 | 1100 | 1100 | 1100
""",
}


def household() -> tuple[Workbook, Card]:
    """An Indian family's budget: categories by months of the April-March year."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026-27"
    title(sheet, "A1", "Our home budget 2026-27 (Rs)")
    head(sheet, 3, ["", *MONTHS, "Year"], "FDEBD0")
    row = 4
    totals = {}
    for section, text in HOUSEHOLD.items():
        sheet.cell(row, 1, section).font = Font(bold=True)
        start = row + 1
        for name, *amounts in rows(text):
            row += 1
            put(sheet, row, [name, *[number(a) for a in amounts]], ["", *["#,##0"] * 12])
            sheet.cell(row, 14).value = f"=SUM(B{row}:M{row})"
        row += 1
        totals[section] = row
        letters = "BCDEFGHIJKLMN"
        put(sheet, row, [f"Total {section.lower()}", *[f"=SUM({c}{start}:{c}{row - 1})" for c in letters]])
        row += 2
    left = [f"={c}{totals['Income']}-{c}{totals['Spending']}" for c in "BCDEFGHIJKLMN"]
    put(sheet, row, ["Saved", *left])
    widths(sheet, 24, *[10] * 13)
    sheet.freeze_panes = "B4"
    return workbook, {
        "book": "household.xlsx",
        "half": "tune",
        "layout": "grid",
        "about": "a family's budget, India, INR",
        "dialect": "categories by months from April to March, sections for income and spending, totals both ways",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "grid": {"sheet": "2026-27", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"2026-27!N{totals['Income']}", f"2026-27!N{totals['Spending']}", f"2026-27!N{row}"],
    }


PRINT_INVOICES = """
PS-118 | 01-12 | Sunrise Academy | Exercise books, 2000 | 480000 | Paid | 01-29
PS-119 | 01-15 | Palm Grove Hotel | Menu cards | 135000 | Paid | 02-02
PS-120 | 01-20 | Unity Pharmacy | Receipt booklets | 62000 | Paid | 01-27
PS-121 | 01-28 | Sunrise Academy | Report cards | 210000 | Paid | 02-16
PS-122 | 02-03 | Bluewater Logistics | Waybills in triplicate | 340000 | Paid | 02-24
PS-123 | 02-09 | Grace Chapel | Anniversary programmes | 95000 | Paid | 02-20
PS-124 | 02-12 | Palm Grove Hotel | Door hangers | 78000 | Unpaid |
PS-125 | 02-18 | Greenfield Farms | Feed bag labels | 260000 | Unpaid |
PS-126 | 02-23 | Unity Pharmacy | Branded nylon bags | 150000 | Part paid |
PS-127 | 02-26 | Bluewater Logistics | Truck stickers | 185000 | Unpaid |
PS-128 | 03-03 | Sunrise Academy | Inter-house sports banners | 120000 | Unpaid |
PS-129 | 03-06 | Royal Events | Wedding invitations, 300 | 225000 | Unpaid |
"""

PRINT_BILLS = """
B-041 | 01-08 | Lagoon Paper Mart | Paper and card | 310000 | 02-07 | Paid | 02-05 | Transfer
B-042 | 01-14 | Brightink Supplies | Ink and plates | 145000 | 02-13 | Paid | 02-12 | Transfer
B-043 | 01-30 | PowerGen Services | Generator service | 65000 | 02-14 | Paid | 02-13 | Cash
B-044 | 02-04 | Lagoon Paper Mart | Paper and card | 275000 | 03-06 | Paid | 03-05 | Transfer
B-045 | 02-11 | Brightink Supplies | Ink and plates | 118000 | 03-13 | Unpaid | |
B-046 | 02-19 | Swift Bindery | Outsourced binding | 84000 | 03-06 | Unpaid | |
B-047 | 02-27 | Lagoon Paper Mart | Nylon film | 96000 | 03-29 | Unpaid | |
B-048 | 03-04 | City Landlords Ltd | Shop rent March | 180000 | 03-11 | Unpaid | |
"""

PRINT_EXPENSES = """
01-05 | Diesel depot | Diesel | Cash | 42000 | 60 litres
01-07 | Telecoms | Data & airtime | Card | 15000 |
01-09 | Dispatch rider | Delivery | Cash | 6500 | Unity
01-12 | Mama's canteen | Staff welfare | Cash | 8400 |
01-16 | Power company | Electricity | Transfer | 35000 | prepaid token
01-19 | Diesel depot | Diesel | Cash | 45500 |
01-23 | Market | Office supplies | Cash | 9800 | tape, cleaning things
01-30 | Staff | Wages | Transfer | 320000 | January
01-31 | Bank | Bank charges | Transfer | 2150 |
02-02 | Telecoms | Data & airtime | Card | 15000 |
02-05 | Diesel depot | Diesel | Cash | 44000 |
02-10 | Dispatch rider | Delivery | Cash | 7000 |
02-13 | Machine technician | Repairs | Cash | 38000 | cutter blade
02-17 | Power company | Electricity | Transfer | 35000 | prepaid token
02-20 | Online ads | Advertising | Card | 20000 |
02-24 | Diesel depot | Diesel | Cash | 47200 |
02-27 | Staff | Wages | Transfer | 320000 | February
02-28 | Bank | Bank charges | Transfer | 1980 |
03-03 | Telecoms | Data & airtime | Card | 15000 |
03-05 | Dispatch rider | Delivery | Cash | 8000 | banners
03-07 | Diesel depot | Diesel | Cash | 46000 |
"""

PRINT_CATEGORIES = [
    "Diesel",
    "Electricity",
    "Data & airtime",
    "Delivery",
    "Staff welfare",
    "Office supplies",
    "Wages",
    "Repairs",
    "Advertising",
    "Bank charges",
    "Transport",
    "Taxes & levies",
    "Other",
]


def printshop() -> tuple[Workbook, Card]:
    """A Nigerian print shop: tables of invoices, bills and expenses with status, due dates and dropdowns."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Invoices"
    sales_titles = [
        "Invoice",
        "Date",
        "Customer",
        "Job",
        "Amount",
        "VAT 7.5%",
        "Total",
        "Due",
        "Status",
        "Paid on",
    ]
    head(sales, 1, [*sales_titles, "Received"], "CFE2F3")
    widths(sales, 10, 12, 22, 30, 13, 12, 13, 12, 11, 12, 13)
    for row, (no, day, customer, job, amount, status, paid) in enumerate(rows(PRINT_INVOICES), 2):
        total = number(amount) * 1.075
        received = {"Paid": number(str(total)), "Part paid": 100000}.get(status)
        put(
            sales,
            row,
            [
                *[no, date(day), customer, job, number(amount), f"=ROUND(E{row}*7.5%,2)", f"=E{row}+F{row}"],
                *[f"=B{row}+21", status, date(paid) if paid else None, received],
            ],
            [
                "",
                "dd-mmm-yy",
                "",
                "",
                "#,##0.00",
                "#,##0.00",
                "#,##0.00",
                "dd-mmm-yy",
                "",
                "dd-mmm-yy",
                "#,##0.00",
            ],
        )
    last = row
    table = Table(displayName="tblInvoices", ref=f"A1:K{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    sales.add_table(table)
    dropdown(sales, "I2:I400", '"Unpaid,Part paid,Paid,Cancelled"')
    bills = workbook.create_sheet("Bills")
    title(bills, "A1", "What we owe suppliers")
    bill_titles = [
        "Bill no",
        "Received",
        "Supplier",
        "What for",
        "Amount",
        "Due",
        "Status",
        "Paid on",
        "Paid by",
    ]
    head(bills, 3, bill_titles, "F9CB9C")
    widths(bills, 9, 12, 24, 22, 13, 12, 10, 12, 11)
    for row, (no, day, supplier, what, amount, due, status, paid, how) in enumerate(rows(PRINT_BILLS), 4):
        values = [no, date(day), supplier, what, number(amount), date(due), status]
        values += [date(paid) if paid else None, how or None]
        put(bills, row, values, ["", "dd-mmm-yy", "", "", "#,##0.00", "dd-mmm-yy", "", "dd-mmm-yy", ""])
    dropdown(bills, "G4:G300", '"Unpaid,Paid"')
    dropdown(bills, "I4:I300", '"Cash,Transfer,Card"')
    spent = workbook.create_sheet("Expenses")
    head(spent, 1, ["Date", "Paid to", "Category", "Method", "Amount", "Remark"], "D9D2E9")
    widths(spent, 12, 22, 18, 11, 13, 26)
    for row, (day, to, category, method, amount, remark) in enumerate(rows(PRINT_EXPENSES), 2):
        values = [date(day), to, category, method, number(amount), remark or None]
        put(spent, row, values, ["dd-mmm-yy", "", "", "", "#,##0.00"])
    dropdown(spent, "C2:C500", f"Summary!$A$12:$A${11 + len(PRINT_CATEGORIES)}")
    dropdown(spent, "D2:D500", '"Cash,Transfer,Card"')
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "Harmattan Prints - where we stand (Naira)")
    figures = [
        ("Invoiced (with VAT)", "=SUM(Invoices!G2:G400)"),
        ("Received", "=SUM(Invoices!K2:K400)"),
        ("Customers owe us", "=B3-B4"),
        ("Bills unpaid", '=SUMIFS(Bills!E4:E300,Bills!G4:G300,"Unpaid")'),
        ("Expenses so far", "=SUM(Expenses!E2:E500)"),
        ("VAT on invoices", "=SUM(Invoices!F2:F400)"),
    ]
    for row, (label, formula) in enumerate(figures, 3):
        put(summary, row, [label, formula], ["", "#,##0.00"])
    head(summary, 11, ["Expenses by category", "Amount"], "D9D2E9")
    for row, name in enumerate(PRINT_CATEGORIES, 12):
        put(
            summary,
            row,
            [name, f"=SUMIFS(Expenses!$E$2:$E$500,Expenses!$C$2:$C$500,A{row})"],
            ["", "#,##0.00"],
        )
    widths(summary, 26, 16)
    return workbook, {
        "book": "printshop.xlsx",
        "half": "tune",
        "layout": "records",
        "about": "print shop, Nigeria, NGN; VAT 7.5% added on invoices by formula; invoices are due after 21 days",
        "dialect": "an Excel table of invoices, plain ranges of bills and expenses, status and method dropdowns",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {
            "Invoices": {"sheet": "Invoices", "number": "Invoice"},
            "Bills": {"sheet": "Bills", "number": "Bill no"},
            "Expenses": {"sheet": "Expenses"},
        },
        "free": {"Invoices": ["Job"], "Bills": ["What for"], "Expenses": ["Remark", "Paid to"]},
        "adds_up": {},
        "watch": ["Summary!B5", "Summary!B6", "Summary!B7"],
    }


BOOKS = [bakery, designer, pantry, lettings, startup, household, printshop]
