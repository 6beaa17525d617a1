"""The workbooks of round 54: an illustrator, an architects' company, an antenna fitter, an allotment society."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, day_of, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"

# date, what, category, amount (money out with a minus)
ILLUSTRATOR_ROWS = """
01-02 | Etsy sales, December | Print sales | 486.50
01-02 | Etsy fees, December | Fees | -61.20
01-05 | Adobe Creative Cloud | Software | -59.99
01-06 | Otter Creek Brewing, can label | Commissions | 650
01-08 | Blick, ink and brushes | Art supplies | -74.35
01-09 | Owner draw | Owner draw | -500
01-12 | Phone, business half | Phone & internet | -32.50
01-15 | Estimated tax, 4th quarter | Estimated taxes | -300
01-16 | Hollis Press, spot art for the newsletter | Commissions | 280
01-20 | Giclee prints, Queen City Printers | Printing & shipping | -212.40
01-23 | Owner draw | Owner draw | -500
01-26 | Postage, print orders | Printing & shipping | -38.70
01-28 | Vermont Life calendar, use of the owl painting | Licensing | 400
01-30 | Teen drawing class, library, January | Teaching | 320
02-02 | Etsy sales, January | Print sales | 198
02-02 | Etsy fees, January | Fees | -25.10
02-05 | Adobe Creative Cloud | Software | -59.99
02-06 | Owner draw | Owner draw | -500
02-09 | Phone, business half | Phone & internet | -32.50
02-11 | Blick, watercolor paper | Art supplies | -96.80
02-13 | Portrait of two dogs, Mrs Lavigne | Commissions | 375
02-14 | Winter market, booth | Booth fees | -60
02-14 | Winter market, prints sold | Print sales | 345
02-17 | Hollis Press, picture book, first half | Commissions | 1200
02-17 | Hollis Press, wire fee | Fees | -30
02-20 | Owner draw | Owner draw | -500
02-23 | Giclee prints, Queen City Printers | Printing & shipping | -186
02-24 | Mrs Lavigne, part of the portrait given back | Commissions | -75
02-27 | Teen drawing class, library, February | Teaching | 320
03-02 | Etsy sales, February | Print sales | 241.75
03-02 | Etsy fees, February | Fees | -30.45
03-05 | Adobe Creative Cloud | Software | -59.99
03-06 | Bus and hotel, portfolio review in Boston | Travel | -268.40
03-09 | Phone, business half | Phone & internet | -32.50
03-10 | Maple Corner Cafe, mural sketches | Commissions | 500
03-12 | Postcards for the mailing | Advertising | -88
03-13 | Owner draw | Owner draw | -400
03-16 | Tax return, Ledger & Pine | Accountant | -425
03-18 | Blick, gouache set | Art supplies | -64.25
03-20 | Website, the year | Advertising | -192
03-25 | Greeting cards, use of three designs, Pinebrook | Licensing | 600
03-27 | Teen drawing class, library, March | Teaching | 320
04-01 | Etsy sales, March | Print sales | 176.50
04-01 | Etsy fees, March | Fees | -22.30
04-03 | Maple Corner Cafe, mural finished | Commissions | 1500
04-06 | Adobe Creative Cloud | Software | -59.99
04-07 | Lumber and paint for the mural | Art supplies | -143.60
04-09 | Phone, business half | Phone & internet | -32.50
04-10 | Owner draw | Owner draw | -500
04-13 | Blick, wrong paper sent back | Art supplies | 32.20
04-15 | Estimated tax, 1st quarter | Estimated taxes | -300
04-17 | Scanner | Equipment | -349
04-22 | Light table, Blick | Equipment | -89.95
04-24 | Owner draw | Owner draw | -500
04-27 | Postage, print orders | Printing & shipping | -41.15
04-30 | Teen drawing class, library, April | Teaching | 320
"""

ILLUSTRATOR_INCOME = ["Commissions", "Licensing", "Print sales", "Teaching"]
ILLUSTRATOR_COSTS = [
    "Art supplies",
    "Printing & shipping",
    "Software",
    "Fees",
    "Booth fees",
    "Advertising",
    "Equipment",
    "Travel",
    "Phone & internet",
    "Accountant",
    "Insurance",
    "Classes & books",
]
ILLUSTRATOR_OWN = ["Owner draw", "Estimated taxes"]


def illustrator() -> tuple[Workbook, Card]:
    """A freelance illustrator in Vermont: date, what, category and one signed amount; totals by category."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    head(sheet, 1, ["Date", "What", "Category", "Amount"], "FFF2CC")
    for at, (day, what, kind, amount) in enumerate(rows(ILLUSTRATOR_ROWS), 2):
        put(sheet, at, [date(day), what, kind, number(amount)], ["m/d/yyyy", "", "", SIGNED])
    sheet.freeze_panes = "A2"
    widths(sheet, 12, 48, 22, 12)
    page = workbook.create_sheet("Totals")
    title(page, "A1", "Totals 2026")
    at, ends = 3, []
    for name, kinds, total, sign in (
        ("Income", ILLUSTRATOR_INCOME, "Total income", ""),
        ("Expenses", ILLUSTRATOR_COSTS, "Total expenses", "-"),
    ):
        put(page, at, [name])
        bold(page, f"A{at}")
        start = at + 1
        for kind in kinds:
            at += 1
            put(
                page,
                at,
                [kind, f"={sign}SUMIFS('2026'!$D$2:$D$1000,'2026'!$C$2:$C$1000,A{at})"],
                ["", SIGNED],
            )
        at += 1
        put(page, at, [total, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        ends.append(at)
        at += 2
    put(page, at, ["Profit", f"=B{ends[0]}-B{ends[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    profit = at
    for at, kind in enumerate(ILLUSTRATOR_OWN, profit + 2):
        put(
            page,
            at,
            [kind, f"=-SUMIFS('2026'!$D$2:$D$1000,'2026'!$C$2:$C$1000,A{at})"],
            ["", SIGNED],
        )
    at += 1
    put(page, at, ["Left over", f"=B{profit}-B{at - 2}-B{at - 1}"], ["", SIGNED])
    put(page, at + 1, ["Without a category", f"=ROUND(SUM('2026'!D2:D1000)-B{at},2)"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    names = [*ILLUSTRATOR_INCOME, *ILLUSTRATOR_COSTS, *ILLUSTRATOR_OWN]
    lists = workbook.create_sheet("Lists")
    head(lists, 1, ["Categories"], "FFF2CC")
    for row, name in enumerate(names, 2):
        put(lists, row, [name])
    dropdown(sheet, "C2:C1000", f"Lists!$A$2:$A${len(names) + 1}")
    widths(lists, 24)
    widths(page, 26, 13)
    first = ends[0] - len(ILLUSTRATOR_INCOME)
    costs = ends[1] - len(ILLUSTRATOR_COSTS)
    watched = [*range(first, ends[0] + 1), *range(costs, ends[1] + 1), *range(profit, at + 2)]
    return workbook, {
        "book": "illustrator.xlsx",
        "half": "round54",
        "layout": "cash book",
        "about": "freelance illustrator, Vermont, USD; no sales tax of her own (Etsy collects it, the rest is services)",
        "dialect": "one list of income and expenses with a single signed amount, money out with a minus, description before the category, no balance; money given back to a client as a minus under the income's category, money back from a shop as a plus under the cost's; gross and fee as two lines",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {"sheet": "2026", "date": "Date", "category": "Category", "amount": "Amount"},
        "free": {"2026": ["What"]},
        "adds_up": {"2026": ["Amount"]},
        "watch": [f"Totals!B{row}" for row in watched if row != profit + 1],
        "zero": [f"Totals!B{at + 1}"],
    }


ARCHITECT_ACCOUNTS = """
1000 | Office equipment | Asset
1010 | Depreciation to date | Asset
1100 | Trade debtors | Asset
1200 | Current account | Asset
1210 | Deposit account | Asset
1230 | Petty cash | Asset
2100 | Trade creditors | Liability
2200 | VAT on sales | Liability
2201 | VAT on purchases | Liability
2210 | PAYE & NI | Liability
2220 | Pensions due | Liability
2240 | Company credit card | Liability
2300 | Director's loan | Liability
2320 | Corporation tax | Liability
3000 | Share capital | Equity
3100 | Retained profits | Equity
3150 | Dividends | Equity
4000 | Design fees | Income
4010 | Planning applications | Income
4020 | Site inspections | Income
4900 | Bank interest | Income
5000 | Engineers & surveyors | Overhead
5010 | Printing & models | Overhead
6000 | Salaries | Overhead
6010 | Employer's NI & pension | Overhead
7000 | Rent | Overhead
7010 | Light & heat | Overhead
7100 | Travel | Overhead
7110 | Training & CPD | Overhead
7120 | Software | Overhead
7130 | Phone & internet | Overhead
7140 | Insurance | Overhead
7150 | Professional subscriptions | Overhead
7160 | Accountant | Overhead
7170 | Advertising & website | Overhead
7180 | Stationery & postage | Overhead
7190 | Bank charges | Overhead
8000 | Depreciation | Overhead
8100 | Corporation tax charge | Overhead
"""

# day | reference; narrative | code and amount of each posting
ARCHITECT_JOURNAL = """
09-01 | O/B; Opening balances | 1000 8400; 1010 -2940; 1100 8760; 1200 14286.40; 1210 20000; 1230 60; 2100 -1032; 2200 -5120; 2201 1346.50; 2210 -1168.20; 2220 -210; 2240 -214.80; 2300 -3500; 2320 -6480; 3000 -100; 3100 -32087.90
09-01 | S/O; Rent, September | 7000 750; 2201 150; 1200 -900
09-02 | 220; Kirkstall Mill Ltd, design stage 4 | 1100 9000; 4000 -7500; 2200 -1500
09-03 | 218; Wharfe Homes paid invoice 218 | 1200 5400; 1100 -5400
09-04 | 221; Mr & Mrs Ackroyd, design stage 1 | 1100 2160; 4000 -1800; 2200 -360
09-07 | BS1182; Bramley Structures, beam calculations | 5000 640; 2201 128; 2100 -768
09-09 | Bank; Bramley Structures, August invoice paid | 2100 1032; 1200 -1032
09-11 | D/D; Company credit card paid off | 2240 214.80; 1200 -214.80
09-14 | 40517; Headrow Repro, A1 drawings | 5010 86; 2201 17.20; 2100 -103.20
09-15 | Card; Train to Hull, site visit | 7100 43.60; 2240 -43.60
09-18 | 222; Moorside Nursery, planning application | 1100 1440; 4010 -1200; 2200 -240
09-21 | Bank; HMRC, PAYE for August | 2210 1168.20; 1200 -1168.20
09-21 | D/D; Pensions for August | 2220 210; 1200 -210
09-22 | Card; CAD subscription | 7120 165; 2201 33; 2240 -198
09-23 | 221; Ackroyds paid invoice 221 | 1200 2160; 1100 -2160
09-25 | JNL; Salaries, September | 6000 5200; 6010 498; 2210 -1206.40; 2220 -246; 1200 -4245.60
09-28 | 223; Wharfe Homes, site inspections September | 1100 720; 4020 -600; 2200 -120
09-29 | 220; Kirkstall Mill paid invoice 220 | 1200 9000; 1100 -9000
09-30 | Bank; Bank charges | 7190 8.50; 1200 -8.50
09-30 | Bank; Interest on the deposit | 1210 41.20; 4900 -41.20
10-01 | S/O; Rent, October | 7000 750; 2201 150; 1200 -900
10-02 | D/D; Phone and internet | 7130 58; 2201 11.60; 1200 -69.60
10-05 | 219; Pennine Housing paid invoice 219 | 1200 3360; 1100 -3360
10-06 | Bank; HMRC, VAT quarter to 31 August | 2200 5120; 2201 -1346.50; 1200 -3773.50
10-07 | 224; Pennine Housing, design stage 3 | 1100 7200; 4000 -6000; 2200 -1200
10-08 | Bank; Bramley Structures paid | 2100 768; 1200 -768
10-09 | D/D; Company credit card paid off | 2240 241.60; 1200 -241.60
10-12 | P/C; Stamps | 7180 13.60; 1230 -13.60
10-13 | DT338; Dales Topographic, site survey | 5000 925; 2201 185; 2100 -1110
10-14 | 222; Moorside Nursery paid half of invoice 222 | 1200 720; 1100 -720
10-15 | Bank; Headrow Repro paid | 2100 103.20; 1200 -103.20
10-16 | Bank; Dividend, Helen Larkfield | 3150 1500; 1200 -1500
10-19 | 225; Mrs Oldroyd, planning application | 1100 1260; 4010 -1050; 2200 -210
10-20 | Bank; HMRC, PAYE for September | 2210 1206.40; 1200 -1206.40
10-20 | D/D; Pensions for September | 2220 246; 1200 -246
10-21 | Card; ARB retention fee, Tom | 7150 203; 2240 -203
10-22 | Card; CAD subscription | 7120 165; 2201 33; 2240 -198
10-23 | D/D; Indemnity insurance, the year | 7140 1875; 1200 -1875
10-26 | JNL; Salaries, October | 6000 5200; 6010 498; 2210 -1206.40; 2220 -246; 1200 -4245.60
10-27 | 224; Pennine Housing paid half of invoice 224 | 1200 3600; 1100 -3600
10-28 | 40966; Headrow Repro, planning drawings | 5010 112; 2201 22.40; 2100 -134.40
10-29 | 226; Wharfe Homes, site inspections October | 1100 720; 4020 -600; 2200 -120
10-30 | Bank; Bank charges | 7190 8.50; 1200 -8.50
10-30 | Bank; Interest on the deposit | 1210 41.35; 4900 -41.35
10-30 | Bank; Helen, part of her loan repaid | 2300 500; 1200 -500
"""


def architects() -> tuple[Workbook, Card]:
    """An architects' company in Otley: a journal by codes with looked-up names, VAT at 20% in two accounts."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Larkfield Architects Ltd - journal, year from 1 September 2026")
    head(journal, 3, ["Date", "Ref", "Code", "Account", "Narrative", "Debit", "Credit"], "D9E1F2")
    accounts = list(rows(ARCHITECT_ACCOUNTS))
    last = 3 + len(accounts)
    at = 4
    for day, text, lines in journal_lines(ARCHITECT_JOURNAL):
        ref, _, narrative = text.partition("; ")
        for code, amount in lines:
            name = f"=IFERROR(VLOOKUP(C{at},'Chart of accounts'!$A$4:$B${last},2,FALSE),\"\")"
            sides = [amount, None] if amount > 0 else [None, -amount]
            cells = [day, int(ref) if ref.isdigit() else ref, int(code), name, narrative, *sides]
            put(journal, at, cells, ["dd/mm/yyyy", "", "0", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 9, 8, 26, 46, 12, 12)

    chart = workbook.create_sheet("Chart of accounts")
    title(chart, "A1", "Chart of accounts")
    head(chart, 3, ["Code", "Account", "Type", "Debits", "Credits", "Balance"], "D9E1F2")
    where = {}
    for at, (code, name, kind) in enumerate(accounts, 4):
        sums = [f"=SUMIFS(Journal!${c}$4:${c}$3000,Journal!$C$4:$C$3000,$A{at})" for c in "FG"]
        cells = [int(code), name, kind, *sums, f"=ROUND(D{at}-E{at},2)"]
        put(chart, at, cells, ["0", "", "", MONEY, MONEY, SIGNED])
        where[code] = at
    cells = [None, "Total", None, *[f"=SUM({c}4:{c}{last})" for c in "DE"], f"=ROUND(SUM(F4:F{last}),2)"]
    put(chart, last + 1, cells, ["", "", "", MONEY, MONEY, SIGNED])
    bold(chart, *[f"{c}{last + 1}" for c in "BDEF"])
    chart.freeze_panes = "A4"
    widths(chart, 8, 28, 11, 13, 13, 13)
    dropdown(journal, "C4:C3000", f"'Chart of accounts'!$A$4:$A${last}")

    page = workbook.create_sheet("Profit & loss")
    title(page, "A1", "Profit & loss since 1 September 2026")
    at, totals = 3, []
    for kind, label, sign in (("Income", "Income", "-"), ("Overhead", "Overheads", "")):
        put(page, at, [label])
        bold(page, f"A{at}")
        start = at + 1
        for code, name, of in accounts:
            if of == kind:
                at += 1
                put(page, at, [name, f"={sign}'Chart of accounts'!F{where[code]}"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {label.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 2
    profit = at
    put(page, at, ["Profit", f"=ROUND(B{totals[0]}-B{totals[1]},2)"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 28, 14)

    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Balance sheet")
    at, sides = 3, []
    for kind, label, sign in (
        ("Asset", "Assets", ""),
        ("Liability", "Liabilities", "-"),
        ("Equity", "Capital and reserves", "-"),
    ):
        put(sheet, at, [label])
        bold(sheet, f"A{at}")
        start = at + 1
        for code, name, of in accounts:
            if of == kind:
                at += 1
                put(sheet, at, [name, f"={sign}'Chart of accounts'!F{where[code]}"], ["", SIGNED])
        if kind == "Equity":
            at += 1
            put(sheet, at, ["Profit so far", f"='Profit & loss'!B{profit}"], ["", SIGNED])
        at += 1
        put(sheet, at, [f"Total {label.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(sheet, f"A{at}", f"B{at}")
        sides.append(at)
        at += 2
    put(sheet, at, ["Check (0)", f"=ROUND(B{sides[0]}-B{sides[1]}-B{sides[2]},2)"], ["", SIGNED])
    widths(sheet, 28, 14)
    codes = ["1100", "1200", "1230", "2100", "2200", "2201", "2210", "2220", "2240", "2300", "3150"]
    return workbook, {
        "book": "architects.xlsx",
        "half": "round54",
        "layout": "journal",
        "about": "architects' practice, limited company, England, GBP; VAT 20%, two accounts",
        "dialect": "a reference and account codes with looked-up names before the narrative, debit and credit columns last, VAT of sales and of purchases in two accounts (none on trains, stamps, insurance, subscriptions, bank), chart of accounts with balances, profit & loss and balance sheet by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Code",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Ref", "Narrative"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Chart of accounts!F{where[code]}" for code in codes],
            f"Chart of accounts!F{last + 1}",
            *[f"Profit & loss!B{row}" for row in (*totals, profit)],
            *[f"Balance sheet!B{row}" for row in (*sides, at)],
        ],
        "zero": [f"Chart of accounts!F{last + 1}", f"Balance sheet!B{at}"],
    }


# number, date, customer, job, amount, paid, paid on
ANTENNA_INVOICES = """
401 | 07-03 | Lakeside Strata | Two antennas, block A | 980 | 980 | 07-17
402 | 07-08 | Mrs Kendall | New antenna and mast, Warners Bay | 465 | 465 | 07-10
403 | 07-14 | Harbour Motel | TV points, rooms 1 to 8 | 1840 | 1840 | 08-04
404 | 07-20 | Redhead Real Estate | Reception check, 12 Cowlishaw St | 145 | 145 | 07-31
405 | 07-27 | Mr Pappas | Wall mount and data point, Adamstown | 320 | 320 | 07-30
406 | 08-05 | Lakeside Strata | Splitter and recabling, block B | 720 | 720 | 08-21
407 | 08-11 | Coalfields Electrical | Rough-in, three units at Cessnock | 1350 | 1350 | 09-01
408 | 08-18 | Mrs Tran | Antenna fixed after the storm, Jesmond | 260 | 260 | 08-19
409 | 08-26 | Redhead Real Estate | New antenna, 3 Burns St | 430 | 430 | 09-11
410 | 09-02 | Belmont Bowling Club | TVs and cabling, bar | 2150 | 2150 | 09-30
411 | 09-08 | Mr Dawes | Data points, home office, Merewether | 540 | 540 | 09-15
412 | 09-15 | Coalfields Electrical | Fit-off, three units at Cessnock | 890 | 890 | 10-06
413 | 09-24 | Ms Gruber | Antenna and two points, Kotara | 510 | 510 | 09-28
414 | 10-01 | Lakeside Strata | Lightning damage, block A | 660 | 660 | 10-20
415 | 10-07 | Harbour Motel | TV points, rooms 9 to 16 | 1840 | 900 | 10-23
416 | 10-13 | Redhead Real Estate | Wall mounts, display home | 385 | |
417 | 10-16 | Mr Whelan | New antenna, Dudley | 470 | |
418 | 10-20 | Coalfields Electrical | Rough-in, duplex at Kurri Kurri | 1120 | |
419 | 10-26 | Mrs Iemma | Data point and wall mount, Lambton | 340 | |
420 | 10-28 | Redhead Real Estate | Reception check, 9 Park Ave | 145 | |
421 | 10-29 | Belmont Bowling Club | Spare point by the stage | 280 | |
422 | 10-30 | Redhead Real Estate | Reception check, 27 Ocean St | 145 | |
"""

# date, details, category, in, out
ANTENNA_CASH = """
07-01 | Balance from last year | Opening balance | 3260.40 |
07-02 | Hunter Antenna Supplies, antennas and masts | Parts & cable | | 412.80
07-03 | BP Charlestown | Fuel | | 92.40
07-06 | Telstra | Phone & internet | | 69
07-10 | Mrs Kendall, invoice 402 | Invoices paid | 465 |
07-10 | Drawings | Drawings | | 900
07-13 | Retune, Mr Osborne, Swansea | Jobs paid on the day | 80 |
07-15 | Public liability, QBE, the quarter | Insurance | | 187.50
07-17 | Lakeside Strata, invoice 401 | Invoices paid | 980 |
07-20 | Bunnings, drill bits and a ladder strap | Tools | | 64.70
07-24 | Drawings | Drawings | | 900
07-28 | Harbour Motel, part of invoice 403 | Invoices paid | 900 |
07-30 | Mr Pappas, invoice 405 | Invoices paid | 320 |
07-31 | Redhead Real Estate, invoice 404 | Invoices paid | 145 |
07-31 | Bank fee | Bank fees | | 10
08-04 | Harbour Motel, rest of invoice 403 | Invoices paid | 940 |
08-05 | Telstra | Phone & internet | | 69
08-06 | Hunter Antenna Supplies, RG6 cable and splitters | Parts & cable | | 286.35
08-07 | Drawings | Drawings | | 900
08-10 | BP Charlestown | Fuel | | 88.10
08-14 | Ute service, Cardiff Auto | Ute costs | | 345
08-19 | Mrs Tran, invoice 408 | Invoices paid | 260 |
08-21 | Lakeside Strata, invoice 406 | Invoices paid | 720 |
08-21 | Drawings | Drawings | | 900
08-24 | Retune, Mrs Bell, Valentine | Jobs paid on the day | 80 |
08-27 | Hunter Antenna Supplies, two connectors sent back | Parts & cable | 22.40 |
08-31 | Bank fee | Bank fees | | 10
09-01 | Coalfields Electrical, invoice 407 | Invoices paid | 1350 |
09-03 | Hunter Antenna Supplies, brackets and HDMI leads | Parts & cable | | 538.90
09-04 | Drawings | Drawings | | 900
09-07 | Telstra | Phone & internet | | 69
09-09 | BP Charlestown | Fuel | | 95.75
09-11 | Redhead Real Estate, invoice 409 | Invoices paid | 430 |
09-14 | Ute rego and green slip | Ute costs | | 986.20
09-15 | Mr Dawes, invoice 411 | Invoices paid | 540 |
09-16 | Belmont Bowling Club, part of invoice 410 | Invoices paid | 1000 |
09-18 | Drawings | Drawings | | 900
09-22 | Flyers, letterbox drop | Advertising | | 165
09-28 | Ms Gruber, invoice 413 | Invoices paid | 510 |
09-30 | Belmont Bowling Club, rest of invoice 410 | Invoices paid | 1150 |
09-30 | Bank fee | Bank fees | | 10
10-02 | Drawings | Drawings | | 900
10-06 | Coalfields Electrical, invoice 412 | Invoices paid | 890 |
10-06 | Telstra | Phone & internet | | 69
10-08 | Hunter Antenna Supplies, wall plates and cable | Parts & cable | | 374.15
10-12 | BP Charlestown | Fuel | | 91.30
10-15 | Public liability, QBE, the quarter | Insurance | | 187.50
10-16 | Drawings | Drawings | | 900
10-19 | Remote programmed, Mr Vella, Belmont | Jobs paid on the day | 60 |
10-20 | Lakeside Strata, invoice 414 | Invoices paid | 660 |
10-22 | Hunter Antenna Supplies, four splitters and a signal meter lead | Parts & cable | | 118.60
10-23 | Harbour Motel, part of invoice 415 | Invoices paid | 900 |
10-27 | Signal meter calibrated | Tools | | 132
10-30 | Bank fee | Bank fees | | 10
10-30 | Drawings | Drawings | | 900
"""

ANTENNA_IN = ["Invoices paid", "Jobs paid on the day", "Other income"]
ANTENNA_OUT = [
    "Parts & cable",
    "Fuel",
    "Ute costs",
    "Tools",
    "Phone & internet",
    "Insurance",
    "Advertising",
    "Licences & training",
    "Accountant",
    "Bank fees",
]


def antennas() -> tuple[Workbook, Card]:
    """An antenna fitter near Newcastle, NSW: invoices on one sheet, the cash book of the bank on the next."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Invoices"
    title(sales, "A1", "Lake Mac Antennas - invoices 2026-27")
    head(sales, 3, ["No", "Date", "Customer", "Job", "Amount", "Paid", "Paid on", "Balance"], "DDEBF7")
    day = "dd/mm/yyyy"
    for at, r in enumerate(rows(ANTENNA_INVOICES), 4):
        cells = [int(r[0]), date(r[1]), r[2], r[3], number(r[4]), number(r[5]), day_of(r[6]), f"=E{at}-F{at}"]
        put(sales, at, cells, ["0", day, "", "", MONEY, MONEY, day, MONEY])
    sales.freeze_panes = "A4"
    widths(sales, 6, 12, 26, 38, 11, 11, 12, 11)
    book = workbook.create_sheet("Cash book")
    title(book, "A1", "Cash book - business account")
    head(book, 3, ["Date", "Details", "Category", "In", "Out", "Balance"], "DDEBF7")
    for at, r in enumerate(rows(ANTENNA_CASH), 4):
        balance = f"=F{at - 1}+D{at}-E{at}" if at > 4 else "=D4-E4"
        spent = number(r[4]) if len(r) > 4 else None
        cells = [date(r[0]), r[1], r[2], number(r[3]), spent, balance]
        put(book, at, cells, [day, "", "", MONEY, MONEY, SIGNED])
    book.freeze_panes = "A4"
    widths(book, 12, 48, 22, 11, 11, 12)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary since 1 July 2026 (no GST)")
    at, ends = 3, []
    for name, kinds, plus, minus in (("Income", ANTENNA_IN, "D", "E"), ("Expenses", ANTENNA_OUT, "E", "D")):
        put(page, at, [name])
        bold(page, f"A{at}")
        start = at + 1
        for kind in kinds:
            at += 1
            sums = [
                f"SUMIFS('Cash book'!${c}$4:${c}$900,'Cash book'!$C$4:$C$900,A{at})" for c in (plus, minus)
            ]
            put(page, at, [kind, f"={sums[0]}-{sums[1]}"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {name.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        ends.append(at)
        at += 2
    sums = [f"SUMIFS('Cash book'!${c}$4:${c}$900,'Cash book'!$C$4:$C$900,A{at + 1})" for c in "ED"]
    foot = (
        ("Profit (money in less money out)", f"=B{ends[0]}-B{ends[1]}"),
        ("Drawings", f"={sums[0]}-{sums[1]}"),
        ("In the bank", "=SUM('Cash book'!D4:D900)-SUM('Cash book'!E4:E900)"),
        ("Invoiced", "=SUM(Invoices!E4:E500)"),
        ("Customers owe", "=SUM(Invoices!E4:E500)-SUM(Invoices!F4:F500)"),
        ("Invoices against cash book (0)", f"=ROUND(SUM(Invoices!F4:F500)-B{ends[0] - 3},2)"),
    )
    for row, cells in enumerate(foot, at):
        put(page, row, cells, ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 34, 14)
    names = [*ANTENNA_IN, *ANTENNA_OUT, "Drawings", "Opening balance"]
    lists = workbook.create_sheet("Lists")
    head(lists, 1, ["Categories"], "DDEBF7")
    for row, name in enumerate(names, 2):
        put(lists, row, [name])
    dropdown(book, "C4:C900", f"Lists!$A$2:$A${len(names) + 1}")
    widths(lists, 24)
    watched = [*range(4, ends[0] + 1), *range(ends[0] + 3, ends[1] + 1), *range(at, at + len(foot))]
    return workbook, {
        "book": "antennas.xlsx",
        "half": "round54",
        "layout": "records",
        "about": "TV antenna and data point fitter, sole trader, New South Wales, Australia, AUD; not registered for GST",
        "dialect": "a list of invoices with what is paid, the day of the last payment and the balance by formula; a cash book of the one bank account with category, in and out and a running balance, in which every payment of an invoice stands too; jobs without an invoice only in the cash book; money back from a shop in the in column under the cost's category",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "tables": {"invoices": "Invoices", "cash": "Cash book"},
        "free": {"Invoices": ["No", "Job"], "Cash book": ["Details"]},
        "adds_up": {"Cash book": ["In", "Out"]},
        "watch": [f"Summary!B{row}" for row in watched],
        "zero": [f"Summary!B{at + len(foot) - 1}"],
    }


# date, details, plot, category, receipts, payments
PLOT_ROWS = """
10-01 | Balance from last year | | Brought forward | 1264.35 |
10-02 | Mrs Hale, full plot | 3 | Plot rents | 75 |
10-02 | Mrs Hale, water | 3 | Water charges | 15 |
10-03 | R Pickering, full plot | 7 | Plot rents | 75 |
10-03 | R Pickering, water | 7 | Water charges | 15 |
10-04 | Ann Beresford, full plot | 1 | Plot rents | 75 |
10-04 | Ann Beresford, water | 1 | Water charges | 15 |
10-05 | Mr Okafor, half plot | 12A | Plot rents | 40 |
10-05 | Mr Okafor, water | 12A | Water charges | 8 |
10-06 | City council, rent of the field, half-year | | Council rent | | 180
10-07 | D Stokes, full plot | 22 | Plot rents | 75 |
10-07 | D Stokes, water | 22 | Water charges | 15 |
10-08 | Mr and Mrs Dutta, full plot | 2 | Plot rents | 75 |
10-08 | Mr and Mrs Dutta, water | 2 | Water charges | 15 |
10-09 | Jean Barlow, half plot | 12B | Plot rents | 40 |
10-09 | Jean Barlow, water | 12B | Water charges | 8 |
10-10 | Hut takings banked | | Trading hut sales | 41.20 |
10-12 | Severn Trent, July to September | | Water bill | | 168.40
10-13 | The Kowalskis, two full plots | 18/19 | Plot rents | 150 |
10-13 | The Kowalskis, water | 18/19 | Water charges | 30 |
10-14 | Keith Lomas, full plot | 10 | Plot rents | 75 |
10-14 | Keith Lomas, water | 10 | Water charges | 15 |
10-15 | New tenant, Leanne Frost, full plot | 26 | Plot rents | 75 |
10-15 | New tenant, Leanne Frost, water | 26 | Water charges | 15 |
10-15 | New tenant, Leanne Frost, key | 26 | Key deposits | 20 |
10-17 | Bark chips and netting, Derwent Seeds | | Trading hut stock | | 86.50
10-19 | P Singh, full plot | 9 | Plot rents | 75 |
10-19 | P Singh, water | 9 | Water charges | 15 |
10-20 | Sue Fearn, full plot | 13 | Plot rents | 75 |
10-20 | Sue Fearn, water | 13 | Water charges | 15 |
10-21 | Petrol and strimmer line | | Mower & strimmer | | 23.80
10-24 | Hut takings banked | | Trading hut sales | 56.75 |
10-26 | Key given back, Mr Lund | 31 | Key deposits | | 20
10-27 | T Wragg, full plot | 17 | Plot rents | 75 |
10-27 | T Wragg, water | 17 | Water charges | 15 |
10-28 | Padlocks for both gates, Screwfix | | Keys & locks | | 37.98
10-30 | Bank interest | | Interest | 1.82 |
11-02 | Graham Tole, half plot | 15A | Plot rents | 40 |
11-02 | Graham Tole, water | 15A | Water charges | 8 |
11-04 | Parish hall for the AGM | | AGM & meetings | | 35
11-05 | Joyce Allsop, full plot | 24 | Plot rents | 75 |
11-05 | Joyce Allsop, water | 24 | Water charges | 15 |
11-06 | Tea, biscuits and printing for the AGM | | AGM & meetings | | 21.45
11-09 | Skip, autumn clear-out | | Skips & clearance | | 251
11-12 | Carol Wynn, full plot | 20 | Plot rents | 75 |
11-12 | Carol Wynn, water | 20 | Water charges | 15 |
11-14 | Hut takings banked | | Trading hut sales | 33.60 |
11-17 | New tenant, Ben Ashby, half plot | 31 | Plot rents | 40 |
11-17 | New tenant, Ben Ashby, water | 31 | Water charges | 8 |
11-17 | New tenant, Ben Ashby, key | 31 | Key deposits | 20 |
11-20 | Fence posts and wire, north side | | Repairs & fencing | | 144.60
11-25 | National Allotment Society, membership | | Subscriptions & insurance | | 78
11-30 | Bank interest | | Interest | 1.64 |
12-02 | Website for the year | | Postage & website | | 48
12-05 | Hut takings banked | | Trading hut sales | 18.40 |
12-07 | Mower serviced before the winter | | Mower & strimmer | | 92
12-10 | Key given back, Mrs Tennant | 16 | Key deposits | | 20
12-14 | Public liability, the year | | Subscriptions & insurance | | 126.40
12-18 | Stamps, rent reminders | | Postage & website | | 9.35
12-31 | Bank interest | | Interest | 1.58 |
2027-01-08 | Seed potatoes and onion sets, Derwent Seeds | | Trading hut stock | | 142.75
2027-01-12 | Severn Trent, October to December | | Water bill | | 61.20
2027-01-16 | Two new keys cut | | Keys & locks | | 13
2027-01-18 | Fence staples returned to Screwfix | | Repairs & fencing | 11.99 |
2027-01-23 | Hut takings banked | | Trading hut sales | 74.10 |
2027-01-29 | Bank interest | | Interest | 1.47 |
"""

PLOT_LINES = [
    "Plot rents",
    "Water charges",
    "Trading hut sales",
    "Donations & grants",
    "Summer show",
    "Interest",
    "Council rent",
    "Water bill",
    "Trading hut stock",
    "Repairs & fencing",
    "Skips & clearance",
    "Mower & strimmer",
    "Keys & locks",
    "Subscriptions & insurance",
    "AGM & meetings",
    "Postage & website",
]


def plotholders() -> tuple[Workbook, Card]:
    """An allotment society in Derby: a cash book of the bank account with the plot, receipts and payments by category."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Alder Lane Allotment Society - cash book, year from 1 October 2026")
    head(book, 3, ["Date", "Details", "Plot", "Category", "Receipts", "Payments", "Balance"], "E2EFDA")
    for at, r in enumerate(rows(PLOT_ROWS), 4):
        plot = int(r[2]) if r[2].isdigit() else r[2] or None
        balance = f"=G{at - 1}+E{at}-F{at}" if at > 4 else "=E4-F4"
        spent = number(r[5]) if len(r) > 5 else None
        cells = [date(r[0]), r[1], plot, r[3], number(r[4]), spent, balance]
        put(book, at, cells, ["dd/mm/yyyy", "", "", "", MONEY, MONEY, SIGNED])
    book.freeze_panes = "A4"
    widths(book, 12, 46, 7, 26, 11, 11, 12)
    page = workbook.create_sheet("Report")
    title(page, "A1", "Receipts and payments, 2026/27")
    head(page, 3, ["", "Receipts", "Payments", "Net"], "E2EFDA")
    names = [*PLOT_LINES, "Key deposits", "Brought forward"]
    last = 3 + len(PLOT_LINES)
    for at, name in enumerate(PLOT_LINES, 4):
        sums = [f"=SUMIFS('Cash book'!{c}$4:{c}$900,'Cash book'!$D$4:$D$900,$A{at})" for c in "EF"]
        put(page, at, [name, *sums, f"=ROUND(B{at}-C{at},2)"], ["", MONEY, MONEY, SIGNED])
    at = last + 1
    put(page, at, ["Surplus", *[f"=SUM({c}4:{c}{last})" for c in "BCD"]], ["", MONEY, MONEY, SIGNED])
    bold(page, *[f"{c}{at}" for c in "ABCD"])
    for row, name in ((at + 2, "Key deposits"), (at + 3, "Brought forward")):
        sums = [f"=SUMIFS('Cash book'!{c}$4:{c}$900,'Cash book'!$D$4:$D$900,$A{row})" for c in "EF"]
        put(page, row, [name, *sums, f"=ROUND(B{row}-C{row},2)"], ["", MONEY, MONEY, SIGNED])
    whole = [f"SUM('Cash book'!{c}4:{c}900)" for c in "EF"]
    put(page, at + 4, ["In the bank", None, None, f"={whole[0]}-{whole[1]}"], ["", "", "", SIGNED])
    check = f"=ROUND(D{at}+D{at + 2}+D{at + 3}-D{at + 4},2)"
    put(page, at + 5, ["Difference (0)", None, None, check], ["", "", "", SIGNED])
    bold(page, f"A{at + 4}", f"D{at + 4}")
    widths(page, 28, 12, 12, 12)
    lists = workbook.create_sheet("Lists")
    head(lists, 1, ["Categories"], "E2EFDA")
    for row, name in enumerate(names, 2):
        put(lists, row, [name])
    dropdown(book, "D4:D900", f"Lists!$A$2:$A${len(names) + 1}")
    widths(lists, 26)
    return workbook, {
        "book": "plotholders.xlsx",
        "half": "round54",
        "layout": "cash book",
        "about": "allotment society, England, GBP",
        "dialect": "one bank account, the plot in a column between details and category where a plot is meant (else empty), receipts and payments with a running balance; rent and water of a plot as two lines, a returned key deposit as a payment under the same category, money back from a shop as a receipt under the cost's category; a report by category",
        "date_order": "dmy",
        "period": ["2026-10-01", "2027-09-30"],
        "cash": {
            "sheet": "Cash book",
            "date": "Date",
            "category": "Category",
            "in": ["Receipts"],
            "out": ["Payments"],
            "dimensions": ["Plot"],
        },
        "free": {"Cash book": ["Details"]},
        "adds_up": {"Cash book": ["Receipts", "Payments"]},
        "watch": [
            *[f"Report!D{row}" for row in range(4, at + 1)],
            *[f"Report!D{row}" for row in range(at + 2, at + 6)],
        ],
        "zero": [f"Report!D{at + 5}"],
    }


BOOKS = [illustrator, architects, antennas, plotholders]
