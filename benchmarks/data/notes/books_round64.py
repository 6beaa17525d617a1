"""The workbooks of round 64: a monthly budget in Hobart, sash windows in Bath, two lets in Stockport, a doula, a chapel's funds."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import aside, bold, date, dropdown, head, number, put, rows, shade, widths
from openpyxl.styles import Alignment, Font
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


def big(sheet: Worksheet, cells: str, text: str, color: str, size: int = 18) -> None:
    """A merged heading in a colour."""
    first = cells.partition(":")[0]
    sheet[first] = text
    if ":" in cells:
        sheet.merge_cells(cells)
    sheet[first].font = Font(bold=True, size=size, color=color)
    sheet[first].alignment = Alignment(vertical="center")


# category | planned
HOBART_OUT = """
Rent | 1240
Groceries | 480
Eating out | 160
Power (Aurora) | 95
Phone & internet | 104
Car & fuel | 220
Car loan | 318
Health | 145
Gym | 58
Biscuit (cat) | 60
Clothes | 80
Presents | 50
Fun & streaming | 75
Home stuff | 60
Travel | 150
Other | 40
"""
HOBART_IN = """
Pay | 4837
Interest | 12
Marketplace | 30
Tax refund | 0
Other | 0
"""
# date | amount | description | category
HOBART_SPENT = """
09-01 | 1240 | Rent to Tania | Rent
09-02 | 92.15 | Woolworths New Town | Groceries
09-03 | 318 | Latitude car loan | Car loan
09-04 | 18.50 | Pad thai, lunch | Eating out
09-05 | 58.40 | United Moonah | Car & fuel
09-07 | 58 | Gym direct debit | Gym
09-08 | 104 | Aussie Broadband + Boost | Phone & internet
09-09 | 76.80 | Coles | Groceries
09-12 | 24.95 | Cat litter and biscuits, Petbarn | Biscuit (cat)
09-14 | 42 | Pizza with the girls | Eating out
09-16 | 101.20 | Woolworths New Town | Groceries
09-18 | 16.99 | Netflix | Fun & streaming
09-19 | 63.10 | Ampol Glenorchy | Car & fuel
09-21 | 132.60 | Medibank | Health
09-23 | 68.45 | Salamanca market and Hill Street | Groceries
09-26 | 45 | Mum's birthday flowers | Presents
09-29 | 88.70 | Woolworths New Town | Groceries
10-01 | 1240 | Rent to Tania | Rent
10-02 | 286.40 | Aurora, quarter | Power (Aurora)
10-03 | 318 | Latitude car loan | Car loan
10-05 | 60.75 | United Moonah | Car & fuel
10-06 | 83.30 | Coles | Groceries
10-07 | 58 | Gym direct debit | Gym
10-08 | 104 | Aussie Broadband + Boost | Phone & internet
10-10 | 89.95 | Jeans, Myer | Clothes
10-11 | 37.20 | Dumplings, Elizabeth St | Eating out
10-13 | 97.65 | Woolworths New Town | Groceries
10-15 | 31.50 | Bunnings, hooks and a rug pad | Home stuff
10-17 | 26.40 | Petbarn | Biscuit (cat)
10-18 | 16.99 | Netflix | Fun & streaming
10-20 | 74.10 | Coles | Groceries
10-21 | 132.60 | Medibank | Health
10-24 | 59.90 | United Moonah | Car & fuel
10-25 | 198 | Jetstar to Melbourne, Dec | Travel
10-27 | 91.05 | Woolworths New Town | Groceries
10-30 | 28 | State Cinema and popcorn | Fun & streaming
11-01 | 1240 | Rent to Tania | Rent
11-03 | 318 | Latitude car loan | Car loan
11-03 | 85.40 | Woolworths New Town | Groceries
11-05 | 21.80 | Ramen, lunch | Eating out
11-06 | 62.35 | United Moonah | Car & fuel
11-07 | 58 | Gym direct debit | Gym
11-08 | 104 | Aussie Broadband + Boost | Phone & internet
11-10 | 79.25 | Coles | Groceries
"""
HOBART_GOT = """
09-03 | 2418.60 | Royal Hobart pay | Pay
09-17 | 2418.60 | Royal Hobart pay | Pay
09-30 | 11.84 | ING interest | Interest
10-01 | 2418.60 | Royal Hobart pay | Pay
10-12 | 35 | Sold the bookshelf | Marketplace
10-15 | 2418.60 | Royal Hobart pay | Pay
10-29 | 2418.60 | Royal Hobart pay | Pay
10-31 | 12.10 | ING interest | Interest
"""


def hobartbudget() -> tuple[Workbook, Card]:
    """A radiographer's budget in Hobart: the well-known template, spending and income side by side on one sheet."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Summary"
    big(page, "B2:G2", "Monthly Budget", "F46524", 22)
    aside(
        page,
        "B3",
        "Type every transaction on the next sheet. Only planned amounts and the month are typed here.",
    )
    page["B5"], page["D5"] = "Budget for", dt.date(2026, 11, 1)
    page["D5"].number_format = "mmmm yyyy"
    page["B6"], page["D6"] = "Starting balance", 2164.3
    page["B7"], page["D7"] = "End balance", None
    for cell in ("D6", "D7"):
        page[cell].number_format = MONEY
    bold(page, "B5", "D5", "B6", "B7", "D7")
    spent, got = list(rows(HOBART_OUT)), list(rows(HOBART_IN))
    big(page, "B10", "Expenses", "334960", 14)
    big(page, "H10", "Income", "334960", 14)
    head(page, 12, ["", "Planned", "Actual", "Diff."], "FDE9DF", 2)
    head(page, 12, ["", "Planned", "Actual", "Diff."], "FDE9DF", 8)
    for names, first, amount, kind, day in ((spent, 2, "C", "E", "B"), (got, 8, "H", "J", "G")):
        label, plan, real, gap = ("BCDE", "HIJK")[first == 8]
        for at, (name, planned) in enumerate(names, 14):
            actual = (
                f"=SUMIFS(Transactions!${amount}$6:${amount}$400,Transactions!${kind}$6:${kind}$400,{label}{at},"
                f'Transactions!${day}$6:${day}$400,">="&$D$5,Transactions!${day}$6:${day}$400,"<"&EDATE($D$5,1))'
            )
            diff = f"={real}{at}-{plan}{at}" if first == 8 else f"={plan}{at}-{real}{at}"
            put(page, at, [name, number(planned), actual, diff], ["", MONEY, MONEY, SIGNED], first)
        end = 13 + len(names)
        totals = [f"=SUM({c}14:{c}{end})" for c in (plan, real, gap)]
        put(page, 13, ["Totals", *totals], ["", MONEY, MONEY, SIGNED], first)
        bold(page, *[f"{c}13" for c in (label, plan, real, gap)])
    page["D7"] = "=D6+J13-D13"
    widths(page, 3, 24, 12, 12, 12, 3, 3, 18, 12, 12, 12)
    sheet = workbook.create_sheet("Transactions")
    big(sheet, "B1:E1", "Transactions", "F46524", 18)
    aside(
        sheet, "B2", "Change or add categories on the Summary sheet. Everything comes out of the ING account."
    )
    big(sheet, "B4", "Expenses", "334960", 13)
    big(sheet, "G4", "Income", "334960", 13)
    for first, text, names in ((2, HOBART_SPENT, spent), (7, HOBART_GOT, got)):
        head(sheet, 5, ["Date", "Amount", "Description", "Category"], "FDE9DF", first)
        for at, (day, amount, what, kind) in enumerate(rows(text), 6):
            if kind not in [name for name, _ in names]:
                raise SystemExit(f"no such category: {kind}")
            put(
                sheet,
                at,
                [date(day), number(amount), what, kind],
                ["d/mm/yyyy", "$#,##0.00", "", ""],
                first,
            )
    dropdown(sheet, "E6:E400", f"Summary!$B$14:$B${13 + len(spent)}")
    dropdown(sheet, "J6:J400", f"Summary!$H$14:$H${13 + len(got)}")
    sheet.freeze_panes = "A6"
    widths(sheet, 3, 12, 12, 34, 20, 3, 12, 12, 26, 16)
    return workbook, {
        "book": "hobartbudget.xlsx",
        "half": "round64",
        "layout": "cash book",
        "about": "radiographer living with a cat in a rented flat, Hobart, Australia, AUD",
        "dialect": "a monthly budget template: spending on the left and income on the right of one sheet under the same four headings, the amount before the description, unsigned; planned, actual and difference for the month chosen on the first sheet",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "cash": {
            "out": {"sheet": "Transactions", "date": "Date", "category": "Category", "amount": "Amount"},
            "in": {
                "sheet": "Transactions",
                "date": "Date",
                "category": "Category",
                "amount": "Amount",
                "from": "G",
            },
        },
        "free": {"Transactions": ["Description"]},
        "adds_up": {"Transactions": ["Amount"]},
        "watch": [
            "Summary!D7",
            *[f"Summary!{c}13" for c in "DEJK"],
            *[f"Summary!D{row}" for row in range(14, 14 + len(spent))],
            *[f"Summary!J{row}" for row in range(14, 14 + len(got))],
        ],
        "zero": [],
    }


# date | number | customer | job | how | amount
SASH_IN = """
04-14 | 231 | Mrs Penrose | Front bay, two sashes overhauled | BACS | 640
04-24 | 232 | Oldfield Flats Ltd | Stair window, cords and paint | BACS | 385
05-05 | 233 | Mr & Mrs Gale | Six windows draught proofed | BACS | 1470
05-19 | | Miss Tuck | two new cords, while I was there | Cash | 60
05-28 | 234 | St Mark's Vestry | Vestry sash rebuilt | Cheque | 720
06-09 | 235 | Dr Amin | Four windows, Lansdown | BACS | 1680
06-30 | 236 | Mrs Penrose | Back bedroom sash | BACS | 410
07-13 | 237 | Larkhall Lettings | Three sills spliced | BACS | 945
07-24 | | Mr Sully | eased a stuck window | Cash | 45
08-10 | 238 | Mr & Mrs Gale | Two box frames, rear | BACS | 1890
08-27 | 239 | Oldfield Flats Ltd | Flat 2, bay window | BACS | 1150
09-14 | 240 | Miss Tuck | Kitchen window, new sashes | Cheque | 980
09-29 | 241 | Dr Amin | Landing window, glass | BACS | 365
10-12 | 242 | Larkhall Lettings | Five windows draught proofed | BACS | 1225
10-26 | | Mr Sully | cords and a new fastener | Cash | 85
11-03 | 243 | Mrs Bright | Two sashes, Camden Crescent | BACS | 860
"""
# date | supplier | what | how | receipt | column | amount
SASH_OUT = """
04-07 | Widcombe Workshops | April rent | S/O | | Workshop rent | 385
04-09 | Avon Timber | Accoya, 3 lengths | Card | 1 | Timber & glass | 214.60
04-13 | Mighton Products | weights, cord, pulleys | Card | 2 | Ironmongery | 168.35
04-17 | Texaco London Rd | diesel | Card | 3 | Van & fuel | 68.20
04-28 | Brewers | undercoat, brushes | Card | 4 | Paint & putty | 57.90
05-01 | Widcombe Workshops | May rent | S/O | | Workshop rent | 385
05-06 | Simply Business | public liability, the year | DD | 5 | Insurance | 246.80
05-12 | Mighton Products | brush pile, parting bead | Card | 6 | Ironmongery | 231.10
05-20 | Texaco London Rd | diesel | Card | 7 | Van & fuel | 71.45
06-01 | Widcombe Workshops | June rent | S/O | | Workshop rent | 385
06-04 | EE | mobile | DD | | Phone & website | 24
06-08 | Roman Glass | 4 panes, old style | Card | 8 | Timber & glass | 196
06-15 | Axminster | router cutters | Card | 9 | Tools | 84.95
06-22 | car park, Charlotte St | parking | Cash | 10 | Van & fuel | 9.60
07-01 | Widcombe Workshops | July rent | S/O | | Workshop rent | 385
07-04 | EE | mobile | DD | | Phone & website | 24
07-08 | Brewers | linseed paint 2.5 l, putty | Card | 11 | Paint & putty | 94.20
07-17 | Kwik Fit | two tyres | Card | 12 | Van & fuel | 178
08-03 | Widcombe Workshops | August rent | S/O | | Workshop rent | 385
08-04 | EE | mobile | DD | | Phone & website | 24
08-06 | Avon Timber | sapele for sills | Card | 13 | Timber & glass | 288.40
08-18 | Checkatrade | quarter | DD | | Advertising | 135
09-01 | Widcombe Workshops | September rent | S/O | | Workshop rent | 385
09-04 | EE | mobile | DD | | Phone & website | 24
09-09 | Mighton Products | fasteners, sash lifts | Card | 14 | Ironmongery | 119.75
09-16 | Texaco London Rd | diesel | Card | 15 | Van & fuel | 73.10
09-23 | Screwfix | dust masks, sheets, tape | Card | 16 | Sundries | 38.46
10-01 | Widcombe Workshops | October rent | S/O | | Workshop rent | 385
10-04 | EE | mobile | DD | | Phone & website | 24
10-07 | Hobbs & Lane | accounts to April | BACS | 17 | Accountant & bank | 360
10-14 | Brewers | undercoat, filler | Card | 18 | Paint & putty | 66.75
10-21 | Roman Glass | 2 panes | Card | 19 | Timber & glass | 92
10-28 | Texaco London Rd | diesel | Card | 20 | Van & fuel | 69.85
11-02 | Widcombe Workshops | November rent | S/O | | Workshop rent | 385
11-04 | EE | mobile | DD | | Phone & website | 24
11-05 | Avon Timber | beading | Cash | 21 | Timber & glass | 31.20
"""
SASH_TYPES = [
    "Timber & glass",
    "Ironmongery",
    "Paint & putty",
    "Tools",
    "Van & fuel",
    "Workshop rent",
    "Insurance",
    "Phone & website",
    "Advertising",
    "Accountant & bank",
    "Sundries",
]


def sashwindows() -> tuple[Workbook, Card]:
    """A restorer of sash windows in Bath: a sheet of income, one of expenses with a column for each type, profit by months."""
    workbook = Workbook()
    profit = workbook.active
    profit.title = "Profit"
    income = workbook.create_sheet("Income")
    spent = workbook.create_sheet("Expenses")
    big(income, "A1:F1", "INCOME RECEIVED", "38761D")
    aside(income, "A2", "Bathwick Sash Windows. Enter money on the day it arrives, not when invoiced.")
    put(income, 4, ["Total to date", None, None, None, None, "=SUM(F7:F300)"], ["", "", "", "", "", MONEY])
    bold(income, "A4", "F4")
    head(income, 6, ["Date", "Inv no", "Customer", "Job", "How paid", "Amount"], "D9EAD3")
    for at, (day, no, who, job, how, amount) in enumerate(rows(SASH_IN), 7):
        put(
            income,
            at,
            [date(day), number(no), who, job, how, number(amount)],
            ["dd/mm/yy", "", "", "", "", MONEY],
        )
    dropdown(income, "E7:E300", '"BACS,Cash,Cheque,Card"')
    income.freeze_panes = "A7"
    widths(income, 11, 8, 24, 36, 10, 12)
    big(spent, "A1:H1", "EXPENSES", "990000")
    aside(
        spent,
        "A2",
        "Put the amount under the type it belongs to, the total works itself out. Number the receipt and file it.",
    )
    head(spent, 5, ["Date", "Supplier", "What", "Paid by", "Rcpt", "Total", *SASH_TYPES], "F4CCCC")
    letters = "GHIJKLMNOPQ"
    put(spent, 4, ["TOTALS", None, None, None, None, "=SUM(F6:F300)"], ["", "", "", "", "", MONEY])
    put(spent, 4, [f"=SUM({c}6:{c}300)" for c in letters], [MONEY] * 11, 7)
    bold(spent, "A4", "F4", *[f"{c}4" for c in letters])
    shade(spent, "A4:Q4", "FCE5CD")
    for at in range(6, 121):
        put(spent, at, [f'=IF(COUNT(G{at}:Q{at})=0,"",SUM(G{at}:Q{at}))'], [MONEY], 6)
    for at, (day, who, what, how, receipt, kind, amount) in enumerate(rows(SASH_OUT), 6):
        put(spent, at, [date(day), who, what, how, number(receipt)], ["dd/mm/yy"])
        put(spent, at, [number(amount)], [MONEY], 7 + SASH_TYPES.index(kind))
    dropdown(spent, "D6:D300", '"Card,Cash,BACS,DD,S/O,Cheque"')
    spent.freeze_panes = "F6"
    widths(spent, 11, 22, 28, 9, 7, 11, *[12] * 11)
    big(profit, "A1:E1", "PROFIT SUMMARY 2026/27", "1F3864")
    aside(profit, "A2", "Nothing to type here.")
    head(profit, 4, ["Month", "Income", "Expenses", "Profit", "Profit so far"], "D9D9D9")
    for i in range(12):
        at = 5 + i
        sums = [
            f'=SUMIFS({sheet}!${c}${top}:${c}$300,{sheet}!$A${top}:$A$300,">="&$A{at},{sheet}!$A${top}:$A$300,"<"&EDATE($A{at},1))'
            for sheet, c, top in (("Income", "F", 7), ("Expenses", "F", 6))
        ]
        put(
            profit,
            at,
            [dt.date(2026 + (i > 8), (i + 3) % 12 + 1, 1), *sums, f"=B{at}-C{at}", f"=SUM(D$5:D{at})"],
            ["mmm yyyy", MONEY, MONEY, SIGNED, SIGNED],
        )
    put(profit, 17, ["Year", *[f"=SUM({c}5:{c}16)" for c in "BCD"]], ["", MONEY, MONEY, SIGNED])
    head(profit, 19, ["Where it goes", "£", "share"], "D9D9D9")
    for at, (kind, c) in enumerate(zip(SASH_TYPES, letters, strict=True), 20):
        put(profit, at, [kind, f"=Expenses!{c}4", f"=IF($C$17=0,0,B{at}/$C$17)"], ["", MONEY, "0%"])
    last = 19 + len(SASH_TYPES)
    put(profit, last + 1, ["Must be nil", f"=ROUND(SUM(B20:B{last})-C17,2)"], ["", SIGNED])
    bold(profit, "A17", "B17", "C17", "D17")
    widths(profit, 22, 13, 13, 13, 14)
    return workbook, {
        "book": "sashwindows.xlsx",
        "half": "round64",
        "layout": "cash book",
        "about": "restorer of sash windows, sole trader, England, GBP; under the VAT limit, not registered",
        "dialect": "income and expenses on two sheets, expenses with a column for each type after the line's total by a formula filled down ahead, totals above the headings; how each was paid, a receipt number at times; profit by months on a first sheet",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "cash": {
            "in": {"sheet": "Income", "date": "Date", "amount": "Amount", "dimensions": ["How paid"]},
            "out": {
                "sheet": "Expenses",
                "date": "Date",
                "columns_out": SASH_TYPES,
                "dimensions": ["Paid by"],
            },
        },
        "free": {"Income": ["Inv no", "Customer", "Job"], "Expenses": ["Supplier", "What", "Rcpt"]},
        "adds_up": {"Income": ["Amount"], "Expenses": SASH_TYPES},
        "watch": [
            "Income!F4",
            *[f"Expenses!{c}4" for c in "F" + letters],
            *[f"Profit!{c}12" for c in "BCDE"],
            *[f"Profit!{c}17" for c in "BCD"],
            f"Profit!B{last + 1}",
        ],
        "zero": [f"Profit!B{last + 1}"],
    }


# date | who | for | property | box | amount | receipt
LETS_LAST = """
2025-04-07 | K. Doyle | April rent | 14 Bulkeley St | 20 | 850 |
2025-04-07 | S. Ahmed | April rent | Mersey Court | 20 | 640 |
2025-04-30 | Paragon | mortgage interest | Mersey Court | 44 | 224.10 | stmt
2025-05-20 | Hollins & Co | letting fees, Q1 | 14 Bulkeley St | 27 | 255 | y
2025-06-12 | Direct Line | landlord insurance | 14 Bulkeley St | 24 | 218.40 | y
2025-06-12 | Direct Line | landlord insurance | Mersey Court | 24 | 131.60 | y
2025-07-03 | Brinnington Plumbing | leaking trap | Mersey Court | 25 | 75 | y
2025-08-18 | Hollins & Co | letting fees, Q2 | 14 Bulkeley St | 27 | 255 | y
2025-09-30 | May to Sept | rents, five months | 14 Bulkeley St | 20 | 4250 |
2025-09-30 | May to Sept | rents, five months | Mersey Court | 20 | 3200 |
2025-10-09 | Currys | fridge freezer, like for like | Mersey Court | 36 | 279 | y
2025-12-31 | Oct to Dec | rents, three months | 14 Bulkeley St | 20 | 2550 |
2025-12-31 | Oct to Dec | rents, three months | Mersey Court | 20 | 1920 |
2026-01-14 | Mersey Court Mgmt Co | service charge and ground rent | Mersey Court | 24 | 780 | y
2026-01-30 | Shaw Tax | tax return | both | 27 | 210 | y
2026-03-31 | Jan to March | rents, three months | 14 Bulkeley St | 20 | 2550 |
2026-03-31 | Jan to March | rents, three months | Mersey Court | 20 | 1920 |
2026-03-31 | Paragon | mortgage interest, eleven months | Mersey Court | 44 | 2418.35 | stmt
"""
LETS_NOW = """
2026-04-07 | K. Doyle | April rent | 14 Bulkeley St | 20 | 875 |
2026-04-07 | S. Ahmed | April rent | Mersey Court | 20 | 665 |
2026-04-28 | Paragon | mortgage interest | Mersey Court | 44 | 213.80 | stmt
2026-05-05 | K. Doyle | May rent | 14 Bulkeley St | 20 | 875 |
2026-05-07 | S. Ahmed | May rent | Mersey Court | 20 | 665 |
2026-05-11 | Gas Safe Dave | gas safety certificates, two | both | 25 | 130 | y
2026-05-28 | Paragon | mortgage interest | Mersey Court | 44 | 213.25 | stmt
2026-06-05 | K. Doyle | June rent | 14 Bulkeley St | 20 | 875 |
2026-06-08 | S. Ahmed | June rent | Mersey Court | 20 | 665 |
2026-06-12 | Direct Line | landlord insurance | 14 Bulkeley St | 24 | 231.90 | y
2026-06-12 | Direct Line | landlord insurance | Mersey Court | 24 | 138.20 | y
2026-06-28 | Paragon | mortgage interest | Mersey Court | 44 | 212.70 | stmt
2026-06-30 | Hollins & Co | letting fees, April to June | 14 Bulkeley St | 27 | 262.50 | y
2026-07-06 | K. Doyle | July rent | 14 Bulkeley St | 20 | 875 |
2026-07-07 | S. Ahmed | July rent | Mersey Court | 20 | 665 |
2026-07-15 | Brinnington Plumbing | kitchen tap | 14 Bulkeley St | 25 | 92 | y
2026-07-28 | Paragon | mortgage interest | Mersey Court | 44 | 212.15 | stmt
2026-08-05 | K. Doyle | August rent | 14 Bulkeley St | 20 | 875 |
2026-08-07 | S. Ahmed | August rent | Mersey Court | 20 | 665 |
2026-08-19 | B&Q | fence panel and postcrete | 14 Bulkeley St | 25 | 61.48 | y
2026-08-28 | Paragon | mortgage interest | Mersey Court | 44 | 211.60 | stmt
2026-09-07 | K. Doyle | September rent | 14 Bulkeley St | 20 | 875 |
2026-09-07 | S. Ahmed | September rent | Mersey Court | 20 | 665 |
2026-09-10 | AO | washing machine, old one died | Mersey Court | 36 | 319 | y
2026-09-22 | trip to Stockport, parking and mileage | inspection | both | 29 | 27.40 | y
2026-09-28 | Paragon | mortgage interest | Mersey Court | 44 | 211.05 | stmt
2026-09-30 | Hollins & Co | letting fees, July to September | 14 Bulkeley St | 27 | 262.50 | y
2026-10-05 | K. Doyle | October rent | 14 Bulkeley St | 20 | 875 |
2026-10-07 | S. Ahmed | October rent | Mersey Court | 20 | 665 |
2026-10-13 | Maria's Cleaning | stairs, half year | Mersey Court | 28 | 120 | y
2026-10-28 | Paragon | mortgage interest | Mersey Court | 44 | 210.50 | stmt
2026-11-05 | K. Doyle | November rent | 14 Bulkeley St | 20 | 875 |
"""
LETS_BOXES = """
20 | Rents and other income from property
24 | Rent, rates, insurance, ground rents
25 | Property repairs and maintenance
27 | Legal, management, professional fees
28 | Services provided, including wages
29 | Other allowable expenses
36 | Replacing domestic items
44 | Residential finance costs (20% credit)
"""


def stockportlets() -> tuple[Workbook, Card]:
    """Two lets in Stockport: a sheet a tax year, the number of the tax return's box on each line."""
    workbook = Workbook()
    boxes = list(rows(LETS_BOXES))
    years = {"2025-26": LETS_LAST, "2026-27": LETS_NOW}
    final = workbook.active
    final.title = "SA105"
    for place, (year, text) in enumerate(years.items()):
        sheet = workbook.create_sheet(year, 0)
        big(sheet, "A1:I1", f"PROPERTY INCOME AND EXPENSES, TAX YEAR {year}", "1F4E78", 14)
        aside(
            sheet,
            "A2",
            "6 April to 5 April. Cash basis. One line for each receipt or payment, the box decides which it is.",
        )
        sheet["A3"], sheet["C3"] = "Rents so far", "=SUMIF(A8:A250,20,F8:F250)"
        sheet["A4"], sheet["C4"] = "Costs so far (without box 44)", "=SUM(F8:F250)-C3-C5"
        sheet["A5"], sheet["C5"] = "Finance costs", "=SUMIF(A8:A250,44,F8:F250)"
        for row in (3, 4, 5):
            sheet[f"C{row}"].number_format = MONEY
            bold(sheet, f"C{row}")
        head(
            sheet,
            7,
            ["Box", "Date", "From / to", "What for", "Property", "£", "Receipt", "Box is", "MTD qtr"],
            "BDD7EE",
        )
        start = 2025 + place
        for at in range(8, 101):
            quarter = (
                f'=IF(B{at}="","",IF(B{at}<DATE({start},7,6),1,IF(B{at}<DATE({start},10,6),2,'
                f"IF(B{at}<DATE({start + 1},1,6),3,4))))"
            )
            looked = f'=IF(A{at}="","",VLOOKUP(A{at},\'SA105\'!$A$5:$B$12,2,FALSE))'
            put(sheet, at, [looked, quarter], ["", "0"], 8)
        for at, (day, who, what, house, box, amount, receipt) in enumerate(rows(text), 8):
            if box not in [number_ for number_, _ in boxes]:
                raise SystemExit(f"no such box: {box}")
            put(
                sheet,
                at,
                [number(box), date(day), who, what, house, number(amount), receipt or None],
                ["0", "dd-mmm-yy", "", "", "", MONEY],
            )
        dropdown(sheet, "A8:A250", "'SA105'!$A$5:$A$12")
        dropdown(sheet, "E8:E250", '"14 Bulkeley St,Mersey Court,both"')
        sheet.freeze_panes = "A8"
        widths(sheet, 6, 12, 26, 34, 16, 11, 9, 38, 9)
    big(final, "A1:D1", "UK property pages (SA105) and by house", "1F4E78", 14)
    head(
        final,
        4,
        [
            "Box",
            "What it is",
            "2025-26",
            "2026-27",
            "14 Bulkeley St 26-27",
            "Mersey Court 26-27",
            "both 26-27",
        ],
        "BDD7EE",
    )
    for at, (box, name) in enumerate(boxes, 5):
        sums = [f"=SUMIF('{year}'!$A$8:$A$250,$A{at},'{year}'!$F$8:$F$250)" for year in years]
        houses = [
            f"=SUMIFS('2026-27'!$F$8:$F$250,'2026-27'!$A$8:$A$250,$A{at},'2026-27'!$E$8:$E$250,\"{house}\")"
            for house in ("14 Bulkeley St", "Mersey Court", "both")
        ]
        put(final, at, [number(box), name, *sums, *houses], ["0", "", *[MONEY] * 5])
    put(
        final,
        14,
        [None, "Profit before finance costs", *[f"={c}5-SUM({c}6:{c}11)" for c in "CDEFG"]],
        ["", "", *[SIGNED] * 5],
    )
    put(final, 15, [None, "20% credit on box 44", *[f"={c}12*0.2" for c in "CD"]], ["", "", MONEY, MONEY])
    put(final, 17, [None, "Lines without a house, must be nil", None, "=ROUND(D14-SUM(E14:G14),2)"])
    bold(final, *[f"{c}14" for c in "BCDEFG"])
    widths(final, 6, 40, 13, 13, 15, 15, 13)
    tenants = workbook.create_sheet("Tenancies")
    head(tenants, 1, ["Property", "Tenant", "Rent", "Due", "Until", "Agent"], "BDD7EE")
    put(
        tenants,
        2,
        [
            "14 Bulkeley St",
            "K. Doyle",
            875,
            "5th",
            dt.date(2027, 4, 4),
            "Hollins & Co, 10%, billed quarterly",
        ],
    )
    put(tenants, 3, ["Mersey Court", "S. Ahmed", 665, "7th", dt.date(2027, 2, 6), "none, pays me direct"])
    tenants["E2"].number_format = tenants["E3"].number_format = "d mmm yyyy"
    widths(tenants, 18, 14, 9, 8, 13, 36)
    return workbook, {
        "book": "stockportlets.xlsx",
        "half": "round64",
        "layout": "cash book",
        "about": "landlord of a house and a flat, Stockport, England, GBP",
        "dialect": "a sheet a tax year, the number of the tax return's box first on each line, one unsigned amount, the property, a receipt mark, the box's name and the quarter by formulas filled down ahead; totals above; a page of boxes by years and houses, a page of tenancies",
        "date_order": "dmy",
        "period": ["2026-04-06", "2027-04-05"],
        "cash": {
            "sheet": "2026-27",
            "date": "Date",
            "category": "Box",
            "amount": "£",
            "dimensions": ["Property"],
        },
        "free": {"2026-27": ["From / to", "What for", "Receipt"]},
        "adds_up": {"2026-27": ["£"]},
        "watch": [
            *[f"2026-27!C{row}" for row in (3, 4, 5)],
            *[f"SA105!D{row}" for row in (*range(5, 13), 14)],
            *[f"SA105!{c}14" for c in "EFG"],
            "SA105!D17",
        ],
        "zero": ["SA105!D17"],
    }


# date | client | for | amount | how | 1099
DOULA_IN = """
08-03 | Tessa & Rob Dunn | Birth package | 700 | Venmo |
08-10 | Kayla Reese | Birth package | 700 | Venmo |
08-15 | Haywood Birth Collective | Class | 320 | Check | y
08-24 | Marisol Vega | Postpartum hours | 420 | Zelle |
09-02 | Priya Shah | Birth package | 1400 | Zelle |
09-12 | Haywood Birth Collective | Class | 320 | Check | y
09-20 | Marisol Vega | Postpartum hours | 280 | Zelle |
09-28 | Jo Whitfield | Birth package | 700 | Venmo |
10-05 | Jo Whitfield | Birth package | 700 | Venmo |
10-10 | Haywood Birth Collective | Class | 320 | Check | y
10-17 | Priya Shah | Postpartum hours | 315 | Zelle |
10-26 | Carolina Milk Bank | Other | 150 | Check |
11-02 | Tessa & Rob Dunn | Birth package | 700 | Venmo |
11-04 | Lena Brooks | Postpartum hours | 210 | Venmo |
"""
# date | vendor | amount | line | purpose | paid with | receipt
DOULA_OUT = """
08-03 | CM&F Group | 27.50 | 15 Insurance | liability, monthly | Checking | email
08-04 | Verizon | 46.00 | 25 Utilities | phone, 60% | Visa | email
08-07 | Amazon | 58.94 | 22 Supplies | rebozo, birth ball pump | Visa | email
08-12 | Vistaprint | 74.20 | 8 Advertising | cards and flyers | Visa | email
08-19 | Mission Hospital deck | 14.00 | 24a Travel | parking, Vega birth | Cash | photo
08-28 | DONA International | 115.00 | 27b Other | membership | Visa | email
09-01 | CM&F Group | 27.50 | 15 Insurance | liability, monthly | Checking | email
09-04 | Verizon | 46.00 | 25 Utilities | phone, 60% | Visa | email
09-08 | Ingles | 31.17 | 22 Supplies | snacks for the birth bag, electrolyte | Visa | photo
09-14 | Honeybook | 19.00 | 18 Office | contracts app | Visa | email
09-17 | Walgreens | 26.48 | 22 Supplies | heating pads, lotion | Visa | photo
09-22 | Spinning Babies | 225.00 | 27b Other | workshop | Visa | email
09-25 | West Asheville Library room | 40.00 | 20b Rent | class room | Checking | none
09-30 | 12 Bones | 42.60 | 24b Meals | lunch with the midwives | Visa | photo
10-01 | CM&F Group | 27.50 | 15 Insurance | liability, monthly | Checking | email
10-05 | Verizon | 46.00 | 25 Utilities | phone, 60% | Visa | email
10-08 | Staples | 33.85 | 18 Office | ink, folders | Visa | photo
10-10 | West Asheville Library room | 40.00 | 20b Rent | class room | Checking | none
10-12 | Mission Hospital deck | 22.00 | 24a Travel | parking, Whitfield birth | Cash | photo
10-14 | Honeybook | 19.00 | 18 Office | contracts app | Visa | email
10-20 | Facebook | 45.00 | 8 Advertising | fall class ad | Visa | email
10-23 | Mountain BizWorks | 120.00 | 17 Legal & prof | tax session | Checking | email
11-01 | CM&F Group | 27.50 | 15 Insurance | liability, monthly | Checking | email
11-04 | Verizon | 46.00 | 25 Utilities | phone, 60% | Visa | email
11-05 | Walgreens | 18.92 | 22 Supplies | massage oil, hand warmers | Visa | photo
"""
# date | from - to | client, why | miles
DOULA_MILES = """
08-06 | home - Weaverville - home | Dunn, prenatal 1 | 22
08-19 | home - Mission Hospital - home | Vega, birth | 14
09-05 | home - Black Mountain - home | Shah, prenatal | 34
09-12 | home - Waynesville - home | class | 58
10-03 | home - Mission Hospital - home | Whitfield, birth | 14
10-10 | home - Waynesville - home | class | 58
10-17 | home - Black Mountain - home | Shah, postpartum | 34
10-29 | home - Weaverville - home | Dunn, prenatal 2 | 22
11-04 | home - Arden - home | Brooks, postpartum | 26
"""
DOULA_LINES = [
    ("8 Advertising", "cards, ads, website"),
    ("10 Commissions & fees", "referral fees, card fees"),
    ("15 Insurance", "liability, not health"),
    ("17 Legal & prof", "tax, legal"),
    ("18 Office", "paper, ink, apps, postage"),
    ("20b Rent", "rooms for classes"),
    ("22 Supplies", "what's in the birth bag"),
    ("23 Taxes & licenses", "city license"),
    ("24a Travel", "parking, tolls, overnight"),
    ("24b Meals", "full amount here, half is taken below"),
    ("25 Utilities", "phone"),
    ("27b Other", "training, dues"),
]


def doula() -> tuple[Workbook, Card]:
    """A birth doula in Asheville: an expense log by lines of Schedule C with a receipt column, a mileage log, income."""
    workbook = Workbook()
    log = workbook.active
    log.title = "Expense log"
    big(log, "A1:G1", "2026 EXPENSES", "741B47")
    aside(log, "A2", "EVERY business purchase goes here. NOT gas (that is in the mileage rate).")
    names = ["Date", "Vendor", "Amount", "Sch C line", "Business purpose", "Paid with", "Receipt?"]
    head(log, 4, names, "EAD1DC")
    lines = list(rows(DOULA_OUT))
    for at, (day, vendor, amount, line, what, how, receipt) in enumerate(lines, 5):
        if line not in [name for name, _ in DOULA_LINES]:
            raise SystemExit(f"no such line: {line}")
        put(
            log,
            at,
            [date(day), vendor, number(amount), line, what, how, receipt],
            ["m/d/yyyy", "", "$#,##0.00"],
        )
    table = Table(displayName="Expenses", ref=f"A4:G{4 + len(lines)}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium5", showRowStripes=True)
    log.add_table(table)
    dropdown(log, "D5:D400", "'Schedule C'!$A$10:$A$21")
    dropdown(log, "F5:F400", '"Visa,Checking,Cash,Venmo"')
    dropdown(log, "G5:G400", '"photo,email,paper,none"')
    log.freeze_panes = "A5"
    widths(log, 12, 28, 11, 22, 36, 11, 10)
    miles = workbook.create_sheet("Mileage")
    big(miles, "A1:E1", "2026 MILEAGE LOG", "741B47")
    put(miles, 2, ["Rate", None, None, 0.725], ["", "", "", "$0.000"])
    put(miles, 3, ["Total", None, None, "=SUM(D6:D400)", "=SUM(E6:E400)"], ["", "", "", "0", MONEY])
    bold(miles, "A3", "D3", "E3")
    head(miles, 5, ["Date", "From - to", "Client / why", "Miles", "Deduction"], "EAD1DC")
    for at, (day, way, why, distance) in enumerate(rows(DOULA_MILES), 6):
        put(
            miles,
            at,
            [date(day), way, why, number(distance), f"=D{at}*$D$2"],
            ["m/d/yyyy", "", "", "0", MONEY],
        )
    widths(miles, 12, 34, 26, 9, 11)
    income = workbook.create_sheet("Income")
    big(income, "A1:F1", "2026 INCOME", "741B47")
    aside(income, "A2", "Birth package is 1,400: half at booking, half at 36 weeks. Postpartum 35 an hour.")
    head(income, 4, ["Date", "Client", "For", "Amount", "How", "1099?"], "EAD1DC")
    for at, (day, who, what, amount, how, form) in enumerate(rows(DOULA_IN), 5):
        put(
            income,
            at,
            [date(day), who, what, number(amount), how, form or None],
            ["m/d/yyyy", "", "", "$#,##0.00"],
        )
    dropdown(income, "C5:C400", '"Birth package,Postpartum hours,Class,Other"')
    dropdown(income, "E5:E400", '"Venmo,Zelle,Check,Cash"')
    income.freeze_panes = "A5"
    widths(income, 12, 28, 20, 12, 9, 8)
    page = workbook.create_sheet("Schedule C")
    big(page, "A1:C1", "Schedule C worksheet 2026", "741B47")
    head(page, 3, ["Line", "Since August 1", "What goes in it"], "EAD1DC")
    put(page, 4, ["1 Gross receipts", "=SUM(Income!D5:D400)", "all of Income"], ["", MONEY])
    for at, kind in enumerate(("Birth package", "Postpartum hours", "Class", "Other"), 5):
        put(page, at, [f"   {kind}", f'=SUMIF(Income!C5:C400,"{kind}",Income!D5:D400)'], ["", MONEY])
    put(page, 9, ["9 Car", "=Mileage!E3", "standard mileage"], ["", MONEY])
    for at, (line, what) in enumerate(DOULA_LINES, 10):
        half = "/2" if line == "24b Meals" else ""
        put(
            page,
            at,
            [line, f"=SUMIF('Expense log'!$D$5:$D$400,A{at},'Expense log'!$C$5:$C$400){half}", what],
            ["", MONEY],
        )
    put(page, 22, ["28 Total expenses", "=SUM(B9:B21)"], ["", MONEY])
    put(page, 23, ["31 Net profit", "=B4-B22"], ["", SIGNED])
    put(
        page,
        25,
        [
            "No receipt yet",
            "=COUNTIF('Expense log'!G5:G400,\"none\")",
            "entries marked none, look for these in January",
        ],
    )
    bold(page, "A4", "B4", "A22", "B22", "A23", "B23")
    widths(page, 26, 14, 44)
    return workbook, {
        "book": "doula.xlsx",
        "half": "round64",
        "layout": "records",
        "about": "birth doula, sole proprietor, North Carolina, USD; no sales tax",
        "dialect": "an Excel table of expenses with the vendor and amount before the line of Schedule C, what for, what it was paid with and a receipt column; a mileage log with the deduction by formula; a list of income; a page of the form's lines",
        "date_order": "mdy",
        "period": ["2026-08-01", "2026-12-31"],
        "tables": {"expenses": "Expense log", "miles": "Mileage", "income": "Income"},
        "free": {
            "Expense log": ["Vendor", "Business purpose", "Receipt?"],
            "Mileage": ["From - to", "Client / why"],
            "Income": ["Client", "1099?"],
        },
        "adds_up": {"Expense log": ["Amount"], "Income": ["Amount"]},
        "watch": ["Mileage!D3", "Mileage!E3", *[f"Schedule C!B{row}" for row in range(4, 24)]],
        "zero": [],
    }


# in or out | line | fund letter | August | September | October | November so far
CHAPEL_LINES = """
in | Tithes | G | 186400 | 201250 | 179800 | 46300
in | Loose offering | G | 41350 | 38900 | 44720 | 10850
in | Sunday school | G | 6200 | 5450 | 7100 | 1600
in | Thank offering & harvest | G | | 12000 | 88500 |
in | Building pledges | B | 64000 | 71500 | 58000 | 15000
in | Roof rally | B | | 132600 | |
in | Mission Sunday | M | 27300 | 24850 | 29400 |
in | Gifts from overseas | B | | | 78000 |
in | Lunch sale | B | 38450 | | 41200 |
out | Pastor's stipend | G | 95000 | 95000 | 95000 |
out | Caretaker | G | 28000 | 28000 | 28000 | 7000
out | JPS (light) | G | 19640 | 20115 | 18870 |
out | NWC (water) | G | 6480 | 5920 | 6730 |
out | Flow | G | 7450 | 7450 | 7450 | 7450
out | Communion & flowers | G | 4300 | 3850 | 9600 | 1200
out | Repairs | G | 12500 | | 6400 |
out | Welfare - sick & shut in | G | 15000 | 10000 | 18000 | 5000
out | Union dues | G | 20000 | 20000 | 20000 |
out | Bank charges | G | 1350 | 1350 | 1420 |
out | Roof - materials | B | 54800 | 168900 | 72350 |
out | Roof - workmen | B | 45000 | 90000 | 60000 |
out | Mission support | M | 20000 | 20000 | 20000 |
out | Outreach & tracts | M | 3500 | | 5250 |
"""
CHAPEL_WORDS = {
    "Tithes": "envelopes, counted by Sis. Grant and Bro. Ellis",
    "Building pledges": "pledge cards, 500 to 5000 a month",
    "Roof rally": "September, with the Mandeville circuit",
    "Mission Sunday": "last Sunday",
    "Gifts from overseas": "members in Toronto and Birmingham",
    "Lunch sale": "for the roof",
    "Pastor's stipend": "25th",
    "Caretaker": "Mr. Bent, 7000 a week",
    "Flow": "phone and internet, 3rd",
    "Welfare - sick & shut in": "Deacon Morrison takes it round",
    "Union dues": "Jamaica Baptist Union",
    "Roof - materials": "Kirk's Hardware, zinc, lumber, nails",
    "Roof - workmen": "Foreman Campbell and two",
    "Mission support": "Haiti, monthly, 28th",
}
CHAPEL_MONTHS = ["Aug", "Sep", "Oct", "Nov", "Dec"]


def chapelfunds() -> tuple[Workbook, Card]:
    """A Baptist chapel in Manchester, Jamaica: a sheet a month, giving and spending as rows, a column for each fund."""
    workbook = Workbook()
    front = workbook.active
    front.title = "FUNDS"
    lines = list(rows(CHAPEL_LINES))
    giving = [line for line in lines if line[0] == "in"]
    spending = [line for line in lines if line[0] == "out"]
    first_in = 7
    total_in = first_in + len(giving)
    first_out = total_in + 2
    total_out = first_out + len(spending)
    brought, over, now = total_out + 2, total_out + 3, total_out + 4
    opening = [212450, 318700, 46900]
    for place, month in enumerate(CHAPEL_MONTHS):
        sheet = workbook.create_sheet(month)
        big(sheet, "A1:F1", "BETHABARA BAPTIST CHAPEL", "7F6000", 16)
        sheet["A2"] = dt.date(2026, 8 + place, 1)
        sheet["A2"].number_format = "mmmm yyyy"
        sheet["A2"].font = Font(bold=True, size=12)
        aside(sheet, "A3", "J$. Add each Sunday's and each payment to what stands in the fund's box.")
        head(sheet, 4, ["", "General", "Building", "Mission", "All funds", "Remarks"], "FFF2CC")
        sheet["A6"] = "GIVING"
        sheet[f"A{first_out - 1}"] = "SPENDING"
        bold(sheet, "A6", f"A{first_out - 1}")
        shade(sheet, "A6:F6", "E2EFDA")
        shade(sheet, f"A{first_out - 1}:F{first_out - 1}", "FBE5D6")
        for start, part in ((first_in, giving), (first_out, spending)):
            for at, (_, name, fund, *sums) in enumerate(part, start):
                put(sheet, at, [name, None, None, None, f"=SUM(B{at}:D{at})"], ["", *["#,##0"] * 4])
                if place < 4 and sums[place]:
                    sheet.cell(at, 2 + "GBM".index(fund)).value = number(sums[place])
                sheet[f"F{at}"] = CHAPEL_WORDS.get(name)
        for at, name, start in (
            (total_in, "Total giving", first_in),
            (total_out, "Total spending", first_out),
        ):
            put(sheet, at, [name, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDE"]], ["", *["#,##0"] * 4])
        before = opening if place == 0 else [f"={CHAPEL_MONTHS[place - 1]}!{c}{now}" for c in "BCD"]
        put(
            sheet,
            brought,
            ["Brought forward", *before, f"=SUM(B{brought}:D{brought})"],
            ["", *["#,##0"] * 4],
        )
        put(
            sheet,
            over,
            ["Over / (short) this month", *[f"={c}{total_in}-{c}{total_out}" for c in "BCDE"]],
            ["", *["#,##0;(#,##0)"] * 4],
        )
        put(sheet, now, ["In the fund", *[f"={c}{brought}+{c}{over}" for c in "BCDE"]], ["", *["#,##0"] * 4])
        bold(sheet, *[f"{c}{row}" for c in "ABCDE" for row in (total_in, total_out, now)])
        shade(sheet, f"A{now}:E{now}", "FFF2CC")
        sheet.freeze_panes = "B5"
        widths(sheet, 28, 13, 13, 13, 14, 46)
    big(front, "A1:E1", "BETHABARA BAPTIST CHAPEL - FUND BOOK", "7F6000", 16)
    aside(front, "A2", "For the quarterly church meeting. All three funds are in the one NCB account.")
    head(front, 4, ["In the fund at the end of", "General", "Building", "Mission", "All"], "FFF2CC")
    for at, month in enumerate(CHAPEL_MONTHS, 5):
        put(front, at, [month, *[f"={month}!{c}{now}" for c in "BCDE"]], ["", *["#,##0"] * 4])
    head(front, 12, ["Since August", "Giving", "Spending"], "FFF2CC")
    for at, (name, c) in enumerate(zip(("General", "Building", "Mission"), "BCD", strict=True), 13):
        sums = ["=" + "+".join(f"{m}!{c}{row}" for m in CHAPEL_MONTHS) for row in (total_in, total_out)]
        put(front, at, [name, *sums], ["", "#,##0", "#,##0"])
    put(front, 16, ["All", "=SUM(B13:B15)", "=SUM(C13:C15)"], ["", "#,##0", "#,##0"])
    put(front, 18, ["Roof estimate", 950000], ["", "#,##0"])
    put(
        front,
        19,
        ["Spent on the roof since August", "=" + "+".join(f"{m}!C{total_out}" for m in CHAPEL_MONTHS)],
        ["", "#,##0"],
    )
    bold(front, "A16", "B16", "C16")
    widths(front, 32, 13, 13, 13, 14)
    return workbook, {
        "book": "chapelfunds.xlsx",
        "half": "round64",
        "layout": "grid",
        "about": "Baptist chapel, Manchester, Jamaica, JMD",
        "dialect": "a sheet a month with lines of giving and of spending as rows and a column for each fund, typed amounts added up during the month, each fund brought forward from the sheet before, remarks last; funds by month ends on a first sheet",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "grid": {
            "sheet": "Nov",
            "header_row": 4,
            "label": "A",
            "columns": ["General", "Building", "Mission"],
        },
        "free": {"Nov": ["Remarks"]},
        "adds_up": {},
        "watch": [
            *[f"Nov!{c}{row}" for c in "BCDE" for row in (total_in, total_out, now)],
            *[f"FUNDS!{c}8" for c in "BCDE"],
            "FUNDS!B16",
            "FUNDS!C16",
            "FUNDS!B19",
            f"Dec!E{now}",
        ],
        "zero": [],
    }


BOOKS = [hobartbudget, sashwindows, stockportlets, doula, chapelfunds]
