"""The workbooks of the first further part: a landscaper, a parish church, a food truck, a translator."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"

LANDSCAPER_ACCOUNTS = """
Chequing account | Asset
Savings account | Asset
Cash on hand | Asset
Accounts rec. | Asset
Prepaid insurance | Asset
Truck & trailer | Asset
Accum. amort. - truck | Asset
Equipment | Asset
Accum. amort. - equipment | Asset
Visa | Liability
Accounts payable | Liability
HST payable | Liability
Source deductions payable | Liability
Customer deposits | Liability
Truck loan | Liability
Owner investment | Equity
Owner draws | Equity
Lawn care revenue | Income
Landscape projects | Income
Snow removal | Income
Interest income | Income
Materials & plants | Expense
Subcontractors | Expense
Wages | Expense
CPP & EI expense | Expense
Motor expenses | Expense
Equipment rental | Expense
Repairs & maint. | Expense
Small tools | Expense
Dump fees | Expense
Advertising | Expense
Subs & memberships | Expense
Insurance | Expense
Phone | Expense
Meals | Expense
Bank & card fees | Expense
Loan interest | Expense
Bad debts | Expense
Amortization | Expense
"""

LANDSCAPER_LEDGER = """
01-01 | Opening balances | Chequing account 24420.00; Savings account 6000.00; Cash on hand 200.00; Accounts rec. 1695.00; Prepaid insurance 600.00; Truck & trailer 32000.00; Accum. amort. - truck -9600.00; Equipment 11400.00; Accum. amort. - equipment -3420.00; Visa -812.40; Accounts payable -1017.00; HST payable -1280.00; Source deductions payable -540.00; Truck loan -14500.00; Owner investment -45145.60
01-05 | Inv 611 Maple Grove Condos, snow contract Jan | Accounts rec. 1130.00; Snow removal -1000.00; HST payable -130.00
01-07 | Stone Depot, road salt | Materials & plants 320.00; HST payable 41.60; Visa -361.60
01-09 | Petro-Plus, diesel | Motor expenses 88.50; HST payable 11.50; Visa -100.00
01-12 | St. Brendan's School paid for Dec snow | Chequing account 1695.00; Accounts rec. -1695.00
01-15 | Tyler's pay, gross 1400 less 310 | Wages 1400.00; Chequing account -1090.00; Source deductions payable -310.00
01-15 | Employer CPP & EI | CPP & EI expense 105.00; Source deductions payable -105.00
01-15 | CRA, December source deductions | Source deductions payable 540.00; Chequing account -540.00
01-19 | Bellwave, phone | Phone 65.00; HST payable 8.45; Chequing account -73.45
01-20 | Visa paid | Visa 812.40; Chequing account -812.40
01-23 | Draw | Owner draws 1500.00; Chequing account -1500.00
01-26 | Turf King Nursery, last fall's bill paid | Accounts payable 1017.00; Chequing account -1017.00
01-28 | Truck loan, principal 350 + interest | Truck loan 350.00; Loan interest 62.00; Chequing account -412.00
01-30 | Maple Grove Condos paid inv 611 | Chequing account 1130.00; Accounts rec. -1130.00
01-31 | Bank fees | Bank & card fees 14.95; Chequing account -14.95
01-31 | Amortization for the month | Amortization 590.00; Accum. amort. - truck -400.00; Accum. amort. - equipment -190.00
01-31 | Insurance used up in Jan | Insurance 200.00; Prepaid insurance -200.00
02-02 | Inv 612 Maple Grove Condos, snow contract Feb | Accounts rec. 1130.00; Snow removal -1000.00; HST payable -130.00
02-06 | Rentall, shear pins and blade for the plow | Repairs & maint. 140.00; HST payable 18.20; Visa -158.20
02-10 | CRA, HST for last year | HST payable 1280.00; Chequing account -1280.00
02-13 | Tyler's pay, gross 1400 less 310 | Wages 1400.00; Chequing account -1090.00; Source deductions payable -310.00
02-13 | Employer CPP & EI | CPP & EI expense 105.00; Source deductions payable -105.00
02-16 | CRA, January source deductions | Source deductions payable 415.00; Chequing account -415.00
02-17 | Landscape Ontario membership | Subs & memberships 280.00; HST payable 36.40; Visa -316.40
02-20 | Visa paid | Visa 461.60; Chequing account -461.60
02-24 | Coffee with Kowalski about the patio | Meals 18.40; Cash on hand -18.40
02-27 | Maple Grove Condos paid inv 612 | Chequing account 1130.00; Accounts rec. -1130.00
02-27 | Truck loan, principal 350 + interest | Truck loan 350.00; Loan interest 60.50; Chequing account -410.50
02-28 | Bank fees | Bank & card fees 14.95; Chequing account -14.95
02-28 | Amortization for the month | Amortization 590.00; Accum. amort. - truck -400.00; Accum. amort. - equipment -190.00
02-28 | Insurance used up in Feb | Insurance 200.00; Prepaid insurance -200.00
03-02 | Inv 613 Maple Grove Condos, snow contract Mar | Accounts rec. 1130.00; Snow removal -1000.00; HST payable -130.00
03-05 | Inkspot, flyers for spring | Advertising 220.00; HST payable 28.60; Visa -248.60
03-09 | Deposit from Kowalski, patio in June | Chequing account 2000.00; Customer deposits -2000.00
03-13 | Tyler's pay, gross 1400 less 310 | Wages 1400.00; Chequing account -1090.00; Source deductions payable -310.00
03-13 | Employer CPP & EI | CPP & EI expense 105.00; Source deductions payable -105.00
03-16 | CRA, February source deductions | Source deductions payable 415.00; Chequing account -415.00
03-18 | Bellwave, phone | Phone 65.00; HST payable 8.45; Chequing account -73.45
03-20 | Visa paid | Visa 474.60; Chequing account -474.60
03-24 | Draw | Owner draws 1500.00; Chequing account -1500.00
03-27 | Truck loan, principal 350 + interest | Truck loan 350.00; Loan interest 59.00; Chequing account -409.00
03-30 | Maple Grove Condos paid inv 613 | Chequing account 1130.00; Accounts rec. -1130.00
03-31 | Bank fees | Bank & card fees 14.95; Chequing account -14.95
03-31 | Amortization for the month | Amortization 590.00; Accum. amort. - truck -400.00; Accum. amort. - equipment -190.00
03-31 | Insurance used up in Mar | Insurance 200.00; Prepaid insurance -200.00
04-01 | Northern Insurance, policy to next March | Prepaid insurance 2640.00; Chequing account -2640.00
04-03 | Turf King Nursery, sod and shrubs on account | Materials & plants 1450.00; HST payable 188.50; Accounts payable -1638.50
04-08 | Inv 614 Pinecrest Church, spring clean-up | Accounts rec. 678.00; Lawn care revenue -600.00; HST payable -78.00
04-10 | Mrs. Doyle, front lawn, paid cash | Cash on hand 113.00; Lawn care revenue -100.00; HST payable -13.00
04-13 | Rentall, skid steer 2 days | Equipment rental 540.00; HST payable 70.20; Visa -610.20
04-15 | Tyler's pay, gross 1400 less 310 | Wages 1400.00; Chequing account -1090.00; Source deductions payable -310.00
04-15 | Employer CPP & EI | CPP & EI expense 105.00; Source deductions payable -105.00
04-15 | CRA, March source deductions | Source deductions payable 415.00; Chequing account -415.00
04-17 | Transfer station, dump fees | Dump fees 62.00; Cash on hand -62.00
04-20 | Inv 615 Dr. Singh, front garden redesign | Accounts rec. 4520.00; Landscape projects -4000.00; HST payable -520.00
04-22 | Dave's Excavating, digging at Dr. Singh's | Subcontractors 900.00; HST payable 117.00; Chequing account -1017.00
04-24 | Draw | Owner draws 1500.00; Chequing account -1500.00
04-27 | Pinecrest Church paid inv 614 | Chequing account 678.00; Accounts rec. -678.00
04-28 | Truck loan, principal 350 + interest | Truck loan 350.00; Loan interest 57.50; Chequing account -407.50
04-30 | Bank fees | Bank & card fees 14.95; Chequing account -14.95
04-30 | Amortization for the month | Amortization 590.00; Accum. amort. - truck -400.00; Accum. amort. - equipment -190.00
04-30 | Insurance used up in Apr | Insurance 220.00; Prepaid insurance -220.00
05-01 | Inv 616 Maple Grove Condos, lawn care May | Accounts rec. 1017.00; Lawn care revenue -900.00; HST payable -117.00
05-04 | Petro-Plus, diesel | Motor expenses 106.19; HST payable 13.81; Visa -120.00
05-06 | Rentall, chainsaw chain and bar oil | Small tools 74.00; HST payable 9.62; Visa -83.62
05-08 | Turf King Nursery, paid some of what we owe | Accounts payable 1000.00; Chequing account -1000.00
05-11 | Dr. Singh paid half of inv 615 | Chequing account 2260.00; Accounts rec. -2260.00
05-13 | Turf King Nursery, 12 yards of mulch on account | Materials & plants 504.00; HST payable 65.52; Accounts payable -569.52
05-15 | Tyler's pay, gross 1400 less 310 | Wages 1400.00; Chequing account -1090.00; Source deductions payable -310.00
05-15 | Employer CPP & EI | CPP & EI expense 105.00; Source deductions payable -105.00
05-15 | CRA, April source deductions | Source deductions payable 415.00; Chequing account -415.00
05-18 | Bellwave, phone | Phone 65.00; HST payable 8.45; Chequing account -73.45
05-20 | Visa paid | Visa 858.80; Chequing account -858.80
05-22 | Inv 617 Hillcrest Dental, planters | Accounts rec. 904.00; Landscape projects -800.00; HST payable -104.00
05-25 | Cash from the bank for the cash box | Cash on hand 150.00; Chequing account -150.00
05-26 | Draw | Owner draws 1500.00; Chequing account -1500.00
05-28 | Truck loan, principal 350 + interest | Truck loan 350.00; Loan interest 56.00; Chequing account -406.00
05-29 | Bank fees | Bank & card fees 14.95; Chequing account -14.95
05-31 | Amortization for the month | Amortization 590.00; Accum. amort. - truck -400.00; Accum. amort. - equipment -190.00
05-31 | Insurance used up in May | Insurance 220.00; Prepaid insurance -220.00
"""


def landscaper() -> tuple[Workbook, Card]:
    """A Canadian landscaper: debit and credit columns under short headings, HST in one account."""
    workbook = Workbook()
    ledger = workbook.active
    ledger.title = "GL"
    title(ledger, "A1", "GREENBANK LANDSCAPING")
    ledger["A2"] = "General ledger 2026, all in CAD. HST no. 80112 4471 RT0001"
    head(ledger, 5, ["Date", "Particulars", "Acct", "Dr", "Cr", "No."], "D5E8D4")
    widths(ledger, 12, 44, 28, 12, 12, 6)
    row = 6
    for entry, (day, particulars, lines) in enumerate(journal_lines(LANDSCAPER_LEDGER), 1):
        for account, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                ledger,
                row,
                [day, particulars, account, debit, credit, entry],
                ["yyyy-mm-dd", "", "", MONEY, MONEY],
            )
            row += 1
    ledger.freeze_panes = "A6"
    chart = workbook.create_sheet("Accts")
    head(chart, 3, ["Account", "Kind", "Balance, Dr +"], "D5E8D4")
    title(chart, "A1", "Chart of accounts", 12)
    widths(chart, 30, 11, 15)
    places = {}
    for at, (name, kind) in enumerate(rows(LANDSCAPER_ACCOUNTS), 4):
        formula = f"=SUMIFS(GL!D:D,GL!C:C,A{at})-SUMIFS(GL!E:E,GL!C:C,A{at})"
        put(chart, at, [name, kind, formula], ["", "", MONEY])
        places[name] = at
    last = max(places.values())
    report = workbook.create_sheet("Statements")
    title(report, "A1", "Income statement, year to date")
    at = 3
    totals = {}
    for label, kind, sign in (("Revenue", "Income", "-"), ("Expenses", "Expense", "")):
        report.cell(at, 1, label).font = Font(bold=True)
        start = at + 1
        for name, its in rows(LANDSCAPER_ACCOUNTS):
            if its == kind:
                at += 1
                put(report, at, [name, f"={sign}Accts!C{places[name]}"], ["", MONEY])
        at += 1
        put(report, at, [f"Total {label.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", MONEY])
        totals[label] = at
        at += 2
    put(report, at, ["Net income", f"=B{totals['Revenue']}-B{totals['Expenses']}"], ["", MONEY])
    net = at
    put(report, at + 2, ["Chequing", f"=Accts!C{places['Chequing account']}"], ["", MONEY])
    put(report, at + 3, ["Customers owe", f"=Accts!C{places['Accounts rec.']}"], ["", MONEY])
    put(report, at + 4, ["HST owing", f"=-Accts!C{places['HST payable']}"], ["", MONEY])
    put(report, at + 5, ["Out of balance by", f"=ROUND(SUM(Accts!C4:C{last}),2)"], ["", MONEY])
    widths(report, 30, 14)
    return workbook, {
        "book": "landscaper.xlsx",
        "half": "round1",
        "layout": "journal",
        "about": "landscaper in Ontario, Canada, CAD; HST 13%",
        "dialect": "columns Dr and Cr, accounts by name, ISO dates, entry number in the last column",
        "date_order": "ymd",
        "period": ["2026-01-01", "2026-12-31"],
        "journal": {"sheet": "GL", "date": "Date", "account": "Acct", "debit": "Dr", "credit": "Cr"},
        "free": {"GL": ["Particulars", "No."]},
        "adds_up": {"GL": ["Dr", "Cr"]},
        "watch": [f"Statements!B{row}" for row in (net, net + 2, net + 3, net + 4, net + 5)],
        "zero": [f"Statements!B{net + 5}"],
    }


CHURCH_BOOK = """
01-01 | Balance b/fwd | | | 8214.60 |
01-04 | Collection | Collections | General | 142.30 |
01-05 | Standing orders | Planned giving | General | 865 |
01-08 | Brownies, January | Hall hire | Hall | 60 |
01-12 | Parish share, Jan | Parish share | General | | 1150
01-14 | Harwood Energy, church gas | Heat & light | General | | 318.42
01-16 | Organist, Mr Pell | Organist & music | General | | 160
01-18 | Collection | Collections | General | 128.75 |
01-20 | Harwood Energy, hall electric | Hall running costs | Hall | | 96.10
01-23 | Bev's yoga class, January | Hall hire | Hall | 96 |
01-27 | Joan, cleaning | Cleaning & flowers | General | | 72
01-30 | Ecclesfield Mutual, insurance half year | Insurance | General | | 940
02-02 | Standing orders | Planned giving | General | 865 |
02-03 | Coffee morning for the roof | Fundraising | Roof appeal | 214.50 |
02-06 | Wedding, Ashby & Cole | Fees received | General | 480 |
02-09 | Diocese, its part of the wedding fee | Fees paid over | General | | 205
02-10 | Parish share, Feb | Parish share | General | | 1150
02-13 | Brownies, February | Hall hire | Hall | 60 |
02-15 | Collection | Collections | General | 119.40 |
02-16 | Organist, Mr Pell | Organist & music | General | | 160
02-18 | Vestry Supplies, candles and wafers | Church requisites | General | | 58.20
02-20 | Paper for the copier | Printing & stationery | General | | 24.99
02-24 | Joan, cleaning | Cleaning & flowers | General | | 72
02-26 | Bev's yoga class, February | Hall hire | Hall | 96 |
02-27 | Bank charges | Bank charges | General | | 8
03-01 | Posies for Mothering Sunday | Cleaning & flowers | General | | 45
03-02 | Standing orders | Planned giving | General | 865 |
03-09 | Parish share, Mar | Parish share | General | | 1150
03-11 | HMRC, Gift Aid for last quarter | Gift Aid reclaimed | General | 1312.40 |
03-13 | Brownies, March | Hall hire | Hall | 60 |
03-16 | Organist, Mr Pell | Organist & music | General | | 160
03-17 | Wessmoor Water, hall, half year | Hall running costs | Hall | | 61.35
03-20 | Architect, survey of the roof | Repairs | Roof appeal | | 540
03-24 | Joan, cleaning | Cleaning & flowers | General | | 72
03-27 | Bev's yoga class, March | Hall hire | Hall | 96 |
03-31 | Bank charges | Bank charges | General | | 8
04-05 | Easter collection | Collections | General | 386.20 |
04-06 | Standing orders | Planned giving | General | 865 |
04-08 | Legacy, the late Mrs Dunmore, for the roof | Donations & legacies | Roof appeal | 2000 |
04-13 | Parish share, Apr | Parish share | General | | 1150
04-15 | Easter lilies | Cleaning & flowers | General | | 38.50
04-16 | Organist, Mr Pell | Organist & music | General | | 160
04-20 | New urn for the hall kitchen | Hall running costs | Hall | | 119
04-24 | Bev's yoga class, April | Hall hire | Hall | 96 |
04-24 | Joan, cleaning | Cleaning & flowers | General | | 72
04-28 | Harvest Relief, our mission giving | Charitable giving | General | | 250
04-30 | Bank charges | Bank charges | General | | 8
05-04 | Standing orders | Planned giving | General | 865 |
05-07 | Funeral, the late Mr Osei | Fees received | General | 350 |
05-08 | Locksmith, vestry door | Repairs | General | | 85
05-11 | Parish share, May | Parish share | General | | 1150
05-12 | Harwood Energy, church gas | Heat & light | General | | 402.77
05-13 | Deposit interest | Interest | General | 12.84 |
05-15 | Organist, Mr Pell | Organist & music | General | | 160
05-18 | Ten pounds back to Bev, heating was off | Hall hire | Hall | | 10
"""

CHURCH_HEADINGS = """
Collections
Planned giving
Gift Aid reclaimed
Fees received
Hall hire
Fundraising
Donations & legacies
Interest
Parish share
Fees paid over
Organist & music
Heat & light
Insurance
Repairs
Cleaning & flowers
Church requisites
Hall running costs
Printing & stationery
Subs & publications
Charitable giving
Bank charges
Sundries
"""


def church() -> tuple[Workbook, Card]:
    """A British parish church's cash book: receipts and payments, funds, running balance."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash Bk"
    book.merge_cells("A1:G1")
    title(book, "A1", "St Aldhelm's PCC - cash book for 2026")
    book["A3"] = "Treasurer: please put a heading and a fund on every line!"
    book["A3"].font = Font(italic=True)
    head(book, 5, ["Date", "Details", "Fund", "Heading", "Receipts £", "Payments £", "Bal £"], "E4DFEC")
    widths(book, 11, 44, 13, 24, 12, 12, 12)
    for at, (day, details, heading, fund, received, paid) in enumerate(rows(CHURCH_BOOK), 6):
        balance = "=E6-F6" if at == 6 else f"=G{at - 1}+E{at}-F{at}"
        values = [date(day), details, fund or None, heading or None, number(received), number(paid), balance]
        put(book, at, values, ["d mmm yy", "", "", "", MONEY, MONEY, MONEY])
    book.freeze_panes = "A6"
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "Receipts and payments by heading")
    head(summary, 3, ["Heading", "In", "Out"], "E4DFEC")
    names = CHURCH_HEADINGS.strip().splitlines()
    for at, name in enumerate(names, 4):
        put(
            summary,
            at,
            [
                name,
                f"=SUMIFS('Cash Bk'!$E$6:$E$700,'Cash Bk'!$D$6:$D$700,A{at})",
                f"=SUMIFS('Cash Bk'!$F$6:$F$700,'Cash Bk'!$D$6:$D$700,A{at})",
            ],
            ["", MONEY, MONEY],
        )
    end = 3 + len(names)
    put(summary, end + 1, ["Total", f"=SUM(B4:B{end})", f"=SUM(C4:C{end})"], ["", MONEY, MONEY])
    head(summary, 3, ["Fund", "In less out this year"], "E4DFEC", 5)
    for at, fund in enumerate(("General", "Roof appeal", "Hall"), 4):
        formula = (
            f"=SUMIFS('Cash Bk'!$E$6:$E$700,'Cash Bk'!$C$6:$C$700,E{at})"
            f"-SUMIFS('Cash Bk'!$F$6:$F$700,'Cash Bk'!$C$6:$C$700,E{at})"
        )
        put(summary, at, [fund, formula], ["", MONEY], 5)
    put(summary, 8, ["In the bank", "=SUM('Cash Bk'!E6:E700)-SUM('Cash Bk'!F6:F700)"], ["", MONEY], 5)
    widths(summary, 26, 12, 12, 4, 16, 20)
    dropdown(book, "D7:D700", f"Summary!$A$4:$A${end}")
    dropdown(book, "C7:C700", "Summary!$E$4:$E$6")
    return workbook, {
        "book": "church.xlsx",
        "half": "round1",
        "layout": "cash book",
        "about": "parish church, United Kingdom, GBP; no VAT",
        "dialect": "receipts and payments, running balance, headings and funds chosen from lists, merged title",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {
            "sheet": "Cash Bk",
            "date": "Date",
            "category": "Heading",
            "in": "Receipts £",
            "out": "Payments £",
            "dimensions": ["Fund"],
        },
        "free": {"Cash Bk": ["Details"]},
        "adds_up": {"Cash Bk": ["Receipts £", "Payments £"]},
        "watch": ["Summary!F4", "Summary!F5", "Summary!F6", "Summary!F8", f"Summary!B{end + 1}"],
    }


TRUCK_SHEET = """
BALANCE SHEET | |
Assets | |
Checking | 14820.35 |
Cash box | 400 |
Card sales not paid out yet | 615.20 | money still at the card processor
Catering receivables | 1850 |
Inventory (dry goods) | 980 | counted twice a year; everything bought goes to Food & supplies
Prepaid insurance | 1320 |
Truck & smoker | 46000 |
Less: depreciation to date | -11500 |
Total assets | =SUM(D7:D14) |
 | |
Liabilities | |
Supplier bills | 1240 |
Amex card | 735.60 |
Sales tax owed | 688.14 | 8.25%
Payroll taxes owed | 412 |
Catering deposits | 500 |
Tips owed to crew | 210 |
Truck loan | 18300 |
Total liabilities | =SUM(D18:D24) |
 | |
Owner's equity | |
Owner's capital | 30000 |
Owner draws | -6000 |
Retained earnings, Jan 1 | 2951.76 |
Net profit, from below | =D59 |
Total equity | =SUM(D28:D31) |
Check (should be zero) | =ROUND(D15-D25-D32,2) |
 | |
PROFIT & LOSS, JAN 1 TO TODAY | |
Food sales | 28400 | without sales tax
Catering | 9600 | without sales tax
Refunds & comps | -140 |
Total income | =SUM(D36:D38) |
 | |
Food & supplies | 11350 |
Wages | 8200 | gross
Payroll taxes | 690 | our share
Propane & wood | 1480 |
Truck gas & repairs | 2310 |
Event fees & permits | 1725 |
Commissary rent | 2700 |
Insurance | 660 |
Card fees | 742.55 |
Phone & software | 418 |
Advertising | 350 |
Depreciation | 1150 |
Loan interest | 540 |
Bank charges | 42.40 |
Misc. | 54 |
Total expenses | =SUM(D41:D55) |
 | |
 | |
Net profit | =D39-D56 |
"""


def foodtruck() -> tuple[Workbook, Card]:
    """An American food truck: balance sheet and profit & loss below each other on one sheet, typed amounts."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Books"
    title(sheet, "B1", "Smoke & Rye BBQ LLC")
    sheet["B2"] = "Overwrite the numbers as things happen. USD."
    for at, (label, value, remark) in enumerate(rows(TRUCK_SHEET), 5):
        amount: object = value if value.startswith("=") else number(value)
        put(sheet, at, [label or None, None, amount, remark or None], ["", "", "#,##0.00;(#,##0.00)"], 2)
        if not value or label.startswith(("Total", "Net profit")):
            sheet.cell(at, 2).font = Font(bold=True)
        sheet.cell(at, 5).font = Font(italic=True, color="808080")
    widths(sheet, 3, 30, 3, 15, 50)
    return workbook, {
        "book": "foodtruck.xlsx",
        "half": "round1",
        "layout": "statements",
        "about": "barbecue food truck, United States, USD; sales tax 8.25%",
        "dialect": "one sheet, labels in B, typed amounts in D, remarks in E, contra accounts and draws negative",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["Books"], "label": "B", "amount": "D"},
        "free": {},
        "adds_up": {},
        "watch": ["Books!D15", "Books!D25", "Books!D59", "Books!D33"],
        "zero": ["Books!D33"],
    }


TRANSLATOR_INVOICES = """
2026-01 | 01-09 | Van Dam Uitgevers | sample chapter | 640 | 0.21 | paid | 01-30
2026-02 | 01-15 | Brightwell Legal | set of contracts | 1150 | 0 | paid | 02-12
2026-03 | 01-27 | Kade Architecten | brochure | 420 | 0.21 | paid | 02-20
2026-04 | 02-04 | Nordlys Film | subtitles ep. 1-3 | 930 | 0 | paid | 03-05
2026-05 | 02-16 | Van Dam Uitgevers | novel, ch. 1-8 | 2100 | 0.21 | paid | 03-16
2026-06 | 03-02 | Gemeente Leiden | leaflets | 385 | 0.21 | paid | 03-27
2026-07 | 03-10 | Brightwell Legal | NDA | 210 | 0 | paid | 04-09
2026-08 | 03-24 | Kade Architecten | website | 760 | 0.21 | open |
2026-09 | 04-07 | Van Dam Uitgevers | novel, ch. 9-16 | 2100 | 0.21 | part paid |
2026-10 | 04-13 | Nordlys Film | subtitles ep. 4 | 310 | 0 | open |
2026-11 | 04-20 | Gemeente Leiden | information booklet | 540 | 0.21 | open |
2026-12 | 04-28 | Brightwell Legal | lease | 475 | 0 | open |
"""

TRANSLATOR_COSTS = """
01-05 | TermBase Cloud | Software | 36.30 | 6.30 | card |
01-08 | Ziggurat Telecom | Phone & internet | 54.45 | 9.45 | bank |
01-12 | Railways | Travel | 18.60 | 1.54 | card | to Van Dam
01-20 | Translators' Guild | Subs & memberships | 265 | 0 | bank | the year
01-30 | Bank | Bank costs | 9.95 | 0 | bank |
02-05 | TermBase Cloud | Software | 36.30 | 6.30 | card |
02-09 | Ziggurat Telecom | Phone & internet | 54.45 | 9.45 | bank |
02-11 | De Wolk Books | Books | 65.40 | 5.40 | card | legal dictionary
02-18 | Kantoorhuis | Office | 84.70 | 14.70 | card | paper and toner
02-27 | Bank | Bank costs | 9.95 | 0 | bank |
03-05 | TermBase Cloud | Software | 36.30 | 6.30 | card |
03-09 | Ziggurat Telecom | Phone & internet | 54.45 | 9.45 | bank |
03-12 | Cafe Zuid | Lunch & coffee | 23.50 | 0 | cash | with Van Dam
03-19 | Railways | Travel | 27.25 | 2.25 | card | book fair
03-31 | Bank | Bank costs | 9.95 | 0 | bank |
04-02 | De Vries Accountants | Accountant | 181.50 | 31.50 | bank | VAT return Q1
04-07 | TermBase Cloud | Software | 36.30 | 6.30 | card |
04-09 | Ziggurat Telecom | Phone & internet | 54.45 | 9.45 | bank |
04-16 | Post office | Postage | 13.80 | 0 | cash | stamps
04-21 | Assurantie Delft | Insurance | 148 | 0 | bank | liability, the year
04-30 | Bank | Bank costs | 9.95 | 0 | bank |
"""

TRANSLATOR_TYPES = [
    "Software",
    "Phone & internet",
    "Travel",
    "Subs & memberships",
    "Books",
    "Office",
    "Lunch & coffee",
    "Accountant",
    "Postage",
    "Insurance",
    "Training",
    "Bank costs",
    "Other",
]

TRANSLATOR_BILLS = """
S-01 | 01-29 | Ilse Moreau | proofreading contracts | 160 | 02-20
S-02 | 02-20 | Tomasz Lewicki | summary in Polish | 95 | 03-10
S-03 | 03-11 | Ilse Moreau | proofreading novel 1-8 | 420 | 04-08
S-04 | 04-10 | Ilse Moreau | proofreading novel 9-16 | 420 |
S-05 | 04-22 | Anwar Haddad | leaflet in Arabic | 180 |
S-06 | 04-29 | Tomasz Lewicki | lease, Polish part | 130 |
"""

TRANSLATOR_LOANS = """
2025-10-01 | Mum | 3000 | |
2025-12-15 | Kleinkrediet | 2000 | |
2026-01-02 | Mum | | 250 |
2026-01-15 | Kleinkrediet | | 80 | 9.00
2026-02-02 | Mum | | 250 |
2026-02-16 | Kleinkrediet | | 80 | 8.65
2026-03-02 | Mum | | 250 |
2026-03-16 | Kleinkrediet | | 80 | 8.30
2026-04-02 | Mum | | 250 |
2026-04-15 | Kleinkrediet | | 80 | 7.95
"""


def translator() -> tuple[Workbook, Card]:
    """A freelance translator in the Netherlands: lists of invoices, costs, bills, equipment and loans."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Invoices"
    title(sales, "A1", "Invoices out 2026")
    headings = ["Inv. no", "Inv. date", "Client", "Project", "Net", "VAT %", "VAT", "Gross", "Due"]
    head(sales, 3, [*headings, "Status", "Paid on", "Rec'd"], "DAE8FC")
    widths(sales, 10, 12, 22, 24, 11, 8, 11, 11, 12, 11, 12, 11)
    day_format = "dd-mm-yyyy"
    for at, (no, day, client, project, net, rate, status, paid) in enumerate(rows(TRANSLATOR_INVOICES), 4):
        gross = round(float(net) * (1 + float(rate)), 2)
        received = {"paid": gross, "part paid": 1000}.get(status)
        put(
            sales,
            at,
            [
                *[no, date(day), client, project, number(net), float(rate), f"=ROUND(E{at}*F{at},2)"],
                *[f"=E{at}+G{at}", f"=B{at}+30", status, date(paid) if paid else None, received],
            ],
            ["@", day_format, "", "", MONEY, "0%", MONEY, MONEY, day_format, "", day_format, MONEY],
        )
    dropdown(sales, "J4:J300", '"open,part paid,paid,credited,written off"')
    costs = workbook.create_sheet("Costs")
    title(costs, "A1", "Costs (gross, as paid)")
    head(
        costs, 3, ["Date", "Supplier", "Type", "Gross", "VAT in it", "Net", "Paid with", "Remarks"], "FFE6CC"
    )
    widths(costs, 12, 24, 20, 11, 11, 11, 11, 24)
    for at, (day, supplier, kind, gross_text, vat, how, remark) in enumerate(rows(TRANSLATOR_COSTS), 4):
        values = [date(day), supplier, kind, number(gross_text), number(vat), f"=D{at}-E{at}", how]
        put(costs, at, [*values, remark or None], [day_format, "", "", MONEY, MONEY, MONEY])
    dropdown(costs, "G4:G500", '"bank,card,cash"')
    bills = workbook.create_sheet("Bills in")
    title(bills, "A1", "Colleagues who work for me")
    head(bills, 4, ["Ref", "Received", "From", "Job", "Amount", "Pay by", "Paid on"], "F8CECC")
    widths(bills, 8, 12, 22, 28, 11, 12, 12)
    for at, (ref, day, who, job, amount, paid) in enumerate(rows(TRANSLATOR_BILLS), 5):
        values = [ref, date(day), who, job, number(amount), f"=B{at}+30", date(paid) if paid else None]
        put(bills, at, values, ["", day_format, "", "", MONEY, day_format, day_format])
    things = workbook.create_sheet("Equipment")
    head(things, 1, ["Item", "Bought", "Cost", "Life, yrs", "Per month", "Disposed", "Got for it"], "E1D5E7")
    widths(things, 24, 12, 11, 10, 11, 12, 11)
    owned = [
        ("Old printer", "2021-03-01", 240, 4),
        ("Desk & chair", "2023-02-10", 880, 5),
        ("Laptop", "2024-09-02", 1440, 4),
        ("Monitor 27 inch", "2025-06-16", 360, 3),
    ]
    for at, (item, bought, cost, life) in enumerate(owned, 2):
        values = [item, date(bought), cost, life, f"=ROUND(C{at}/D{at}/12,2)"]
        put(things, at, values, ["", day_format, MONEY, "0", MONEY, day_format, MONEY])
    loans = workbook.create_sheet("Loans")
    head(loans, 2, ["Date", "Lender", "Borrowed", "Repaid", "Interest", "Still owed"], "FFF2CC")
    widths(loans, 12, 18, 11, 11, 11, 12)
    for at, (day, lender, lent, repaid, interest) in enumerate(rows(TRANSLATOR_LOANS), 3):
        owed = f"=SUMIFS(C$3:C{at},B$3:B{at},B{at})-SUMIFS(D$3:D{at},B$3:B{at},B{at})"
        values = [date(day), lender, number(lent), number(repaid), number(interest), owed]
        put(loans, at, values, [day_format, "", MONEY, MONEY, MONEY, MONEY])
    overview = workbook.create_sheet("Overview")
    title(overview, "A1", "Where I stand (EUR)")
    lines = [
        ("Invoiced, net", "=SUM(Invoices!E4:E300)"),
        ("Received", "=SUM(Invoices!L4:L300)"),
        (
            "Clients owe me",
            '=SUM(Invoices!H4:H300)-B4-SUMIFS(Invoices!H4:H300,Invoices!J4:J300,"credited")'
            '-SUMIFS(Invoices!H4:H300,Invoices!J4:J300,"written off")',
        ),
        ("Costs, net", "=SUM(Costs!F4:F500)"),
        ("VAT on invoices", "=SUM(Invoices!G4:G300)"),
        ("VAT in costs", "=SUM(Costs!E4:E500)"),
        ("Bills not paid", "=SUM('Bills in'!E5:E200)-SUMIFS('Bills in'!E5:E200,'Bills in'!G5:G200,\">0\")"),
        ("Loans owed", "=SUM(Loans!C3:C200)-SUM(Loans!D3:D200)"),
    ]
    for at, (label, formula) in enumerate(lines, 3):
        put(overview, at, [label, formula], ["", MONEY])
    head(overview, 13, ["Costs by type", "Net"], "FFE6CC")
    for at, kind in enumerate(TRANSLATOR_TYPES, 14):
        put(overview, at, [kind, f"=SUMIFS(Costs!$F$4:$F$500,Costs!$C$4:$C$500,A{at})"], ["", MONEY])
    dropdown(costs, "C4:C500", f"Overview!$A$14:$A${13 + len(TRANSLATOR_TYPES)}")
    widths(overview, 24, 14)
    return workbook, {
        "book": "translator.xlsx",
        "half": "round1",
        "layout": "records",
        "about": "freelance translator, Netherlands, EUR; VAT 21% (0% for clients abroad), invoices due after 30 days",
        "dialect": "plain lists of invoices, costs (gross with the VAT typed), bills, equipment, loans; status texts in small letters",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {
            "Invoices": {"sheet": "Invoices", "number": "Inv. no"},
            "Costs": {"sheet": "Costs"},
            "Bills in": {"sheet": "Bills in", "number": "Ref"},
            "Equipment": {"sheet": "Equipment"},
            "Loans": {"sheet": "Loans"},
        },
        "free": {
            "Invoices": ["Project"],
            "Costs": ["Remarks", "Supplier"],
            "Bills in": ["Job"],
            "Equipment": ["Item"],
        },
        "adds_up": {},
        "watch": ["Overview!B3", "Overview!B5", "Overview!B6", "Overview!B8", "Overview!B9", "Overview!B10"],
    }


BOOKS = [landscaper, church, foodtruck, translator]
