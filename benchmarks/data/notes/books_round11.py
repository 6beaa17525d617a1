"""The workbooks of round11: an alterations shop, a house cleaner, a nurse, a dog groomer, an electrician."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"

TAILOR_ACCOUNTS = """
Checking | Asset
Cash drawer | Asset
Accounts receivable | Asset
Machines & equipment | Asset
Accumulated depreciation | Asset
Visa | Liability
Customer deposits | Liability
Machine loan | Liability
Owner's capital | Equity
Owner's draw | Equity
Alterations income | Income
Bridal income | Income
Uniform contracts | Income
Thread & notions | Expense
Fabric & zippers | Expense
Contract help | Expense
Rent | Expense
Power | Expense
Phone & internet | Expense
Insurance | Expense
Advertising | Expense
Machine repairs | Expense
Bank & card fees | Expense
Interest | Expense
Depreciation | Expense
Shop expenses | Expense
"""

TAILOR_JOURNAL = """
01-01 | Opening balances | Checking 6240.50; Cash drawer 150; Accounts receivable 420; Machines & equipment 5200; Accumulated depreciation -1300; Visa -312.40; Customer deposits -200; Machine loan -1800; Owner's capital -8398.10
01-02 | Rent January | Rent 900; Checking -900
01-09 | Week's alterations, cards | Checking 412; Alterations income -412
01-09 | Week's alterations, cash | Cash drawer 185; Alterations income -185
01-12 | Stitchwell Supply, thread | Thread & notions 46.20; Visa -46.20
01-14 | Riverbend Hotel, December uniforms paid | Checking 420; Accounts receivable -420
01-16 | Rosa, 10 hours | Contract help 200; Checking -200
01-20 | Pacific Power | Power 104.30; Checking -104.30
01-22 | Deposit for gown, Ms. Delgado | Checking 150; Customer deposits -150
01-23 | Cash to the bank | Checking 200; Cash drawer -200
01-26 | Visa paid | Visa 312.40; Checking -312.40
01-28 | Phone and internet | Phone & internet 85; Checking -85
01-30 | Machine loan payment | Machine loan 150; Interest 13.50; Checking -163.50
01-30 | Draw | Owner's draw 800; Checking -800
01-31 | Riverbend Hotel, January uniforms billed | Accounts receivable 390; Uniform contracts -390
01-31 | Depreciation | Depreciation 65; Accumulated depreciation -65
02-02 | Rent February | Rent 900; Checking -900
02-06 | Week's alterations, cards | Checking 524.50; Alterations income -524.50
02-06 | Week's alterations, cash | Cash drawer 160; Alterations income -160
02-09 | Zip House, zippers and lining | Fabric & zippers 88.75; Visa -88.75
02-11 | Coffee and window cleaner | Shop expenses 22; Cash drawer -22
02-13 | Ms. Petrov picked up her gown, deposit taken off | Checking 340; Customer deposits 200; Bridal income -540
02-13 | Rosa, 12 hours | Contract help 240; Checking -240
02-17 | Riverbend Hotel paid for January | Checking 390; Accounts receivable -390
02-19 | Pacific Power | Power 112.80; Checking -112.80
02-20 | Serger serviced | Machine repairs 135; Checking -135
02-24 | Flyers for prom season | Advertising 64; Visa -64
02-26 | Phone and internet | Phone & internet 85; Checking -85
02-27 | Machine loan payment | Machine loan 150; Interest 12.40; Checking -162.40
02-27 | Card reader fees | Bank & card fees 18.60; Checking -18.60
02-28 | Riverbend Hotel, February uniforms billed | Accounts receivable 410; Uniform contracts -410
02-28 | Depreciation | Depreciation 65; Accumulated depreciation -65
03-02 | Rent March | Rent 900; Checking -900
03-06 | Week's alterations, cards | Checking 608; Alterations income -608
03-06 | Week's alterations, cash | Cash drawer 210; Alterations income -210
03-09 | Stitchwell Supply, thread and needles | Thread & notions 52.10; Visa -52.10
03-10 | Visa, part paid | Visa 150; Checking -150
03-12 | Riverbend Hotel paid for February | Checking 410; Accounts receivable -410
03-13 | Rosa, 11 hours | Contract help 220; Checking -220
03-16 | Shop insurance, half year | Insurance 310; Checking -310
03-19 | Pacific Power | Power 98.45; Checking -98.45
03-20 | Cash to the bank | Checking 250; Cash drawer -250
03-24 | Prom hems, cash | Cash drawer 140; Alterations income -140
03-26 | Phone and internet | Phone & internet 85; Checking -85
03-30 | Machine loan payment | Machine loan 150; Interest 11.30; Checking -161.30
03-30 | Draw | Owner's draw 800; Checking -800
03-31 | Card reader fees | Bank & card fees 21.15; Checking -21.15
03-31 | Riverbend Hotel, March uniforms billed | Accounts receivable 365; Uniform contracts -365
03-31 | Depreciation | Depreciation 65; Accumulated depreciation -65
"""


def tailor() -> tuple[Workbook, Card]:
    """An alterations shop in Oregon: debit and credit columns, the account before the memo."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Second Stitch Alterations - Journal 2026")
    head(journal, 3, ["Date", "Entry", "Account", "Memo", "Debit", "Credit"], "FCE4D6")
    widths(journal, 12, 7, 26, 46, 12, 12)
    at = 4
    for entry, (day, memo, lines) in enumerate(journal_lines(TAILOR_JOURNAL), 1):
        for account, amount in lines:
            sides = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [day, entry, account, memo, *sides],
                ["mm/dd/yyyy", "0", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    accounts = workbook.create_sheet("Accounts")
    head(accounts, 1, ["Account", "Type", "Debits", "Credits", "Balance"], "FCE4D6")
    widths(accounts, 26, 11, 13, 13, 13)
    span = "Journal!$C$4:$C$1000"
    for at, (name, kind) in enumerate(rows(TAILOR_ACCOUNTS), 2):
        net = f"C{at}-D{at}" if kind in ("Asset", "Expense") else f"D{at}-C{at}"
        values = [
            name,
            kind,
            f"=SUMIFS(Journal!$E$4:$E$1000,{span},A{at})",
            f"=SUMIFS(Journal!$F$4:$F$1000,{span},A{at})",
            f"={net}",
        ]
        put(accounts, at, values, ["", "", MONEY, MONEY, MONEY])
    dropdown(journal, "C4:C1000", f"Accounts!$A$2:$A${at}")
    result = workbook.create_sheet("Results")
    title(result, "A1", "How the shop is doing")
    kinds = f"Accounts!$B$2:$B${at}"
    balances = f"Accounts!$E$2:$E${at}"
    put(result, 3, ["Income", f'=SUMIFS({balances},{kinds},"Income")'], ["", MONEY])
    put(result, 4, ["Expenses", f'=SUMIFS({balances},{kinds},"Expense")'], ["", MONEY])
    put(result, 5, ["Profit", "=B3-B4"], ["", MONEY])
    put(result, 7, ["Checking", "=Accounts!E2"], ["", MONEY])
    put(
        result,
        8,
        ["Debits less credits (must be 0)", f"=ROUND(SUM(Accounts!C2:C{at})-SUM(Accounts!D2:D{at}),2)"],
    )
    widths(result, 30, 13)
    return workbook, {
        "book": "alterations.xlsx",
        "half": "round11",
        "layout": "journal",
        "about": "alterations shop in Oregon, USA, USD; no sales tax",
        "dialect": "debit and credit columns, account names before the memo, entry numbers, list of accounts with balances",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Entry", "Memo"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": ["Results!B3", "Results!B4", "Results!B5", "Results!B7", "Results!B8"],
        "zero": ["Results!B8"],
    }


CLEANER_BOOK = """
07-01 | Balance from last year | Balance b/f | 3460 |
07-02 | Mrs Pappas | Homes | 110 |
07-03 | Nguyen family | Homes | 130 |
07-03 | Ampol Northcote | Fuel | | 58.40
07-06 | Smile Dental, June | Offices | 380 |
07-07 | Bunnings, mop heads and bleach | Supplies | | 37.90
07-10 | Kim, helped at the dentist's | Helper | | 125
07-13 | Wages to me | Own pay | | 900
07-16 | Mrs Pappas | Homes | 110 |
07-17 | Nguyen family, with a tip | Homes | 140 |
07-20 | Aldi mobile | Phone | | 39
07-22 | Coles, cloths and spray | Supplies | | 21.35
07-27 | Walkers, end of lease clean | Homes | 420 |
07-28 | Public liability, year | Insurance | | 296
07-30 | Mrs Pappas | Homes | 110 |
07-31 | Account fee | Bank fees | | 6
08-04 | Smile Dental, July | Offices | 380 |
08-05 | Ampol Northcote | Fuel | | 61.15
08-07 | Nguyen family | Homes | 130 |
08-10 | Wages to me | Own pay | | 900
08-13 | Mrs Pappas | Homes | 110 |
08-14 | Kim, two evenings | Helper | | 100
08-18 | Hoover repair | Equipment | | 74
08-20 | Aldi mobile | Phone | | 39
08-24 | Walkers, windows | Homes | 180 |
08-26 | Bunnings, gloves and bin bags | Supplies | | 29.60
08-31 | Account fee | Bank fees | | 6
09-03 | Smile Dental, August | Offices | 380 |
09-04 | Nguyen family | Homes | 130 |
09-08 | Tyres | Car | | 260
09-10 | Mrs Pappas | Homes | 110 |
09-11 | Ampol Northcote | Fuel | | 66.80
09-14 | Wages to me | Own pay | | 900
09-18 | Kim, spring clean at Smile Dental | Helper | | 150
09-18 | Smile Dental, spring clean | Offices | 260 |
09-21 | Aldi mobile | Phone | | 39
09-24 | Mrs Pappas | Homes | 110 |
09-29 | Tax office, quarter | Tax | | 340
09-30 | Account fee | Bank fees | | 6
10-02 | Nguyen family | Homes | 130 |
10-06 | Smile Dental, September | Offices | 380 |
10-07 | Rego | Car | | 432.50
10-08 | Mrs Pappas | Homes | 110 |
10-12 | Wages to me | Own pay | | 900
10-15 | Ampol Northcote | Fuel | | 59.70
10-16 | Bunnings, bleach and sponges | Supplies | | 33.20
10-20 | Aldi mobile | Phone | | 39
10-22 | Mrs Pappas | Homes | 110 |
10-26 | Walkers, oven and carpets | Homes | 240 |
10-30 | Account fee | Bank fees | | 6
"""

CLEANER_TYPES = "Homes,Offices,Supplies,Fuel,Car,Phone,Insurance,Equipment,Helper,Bank fees,Tax,Own pay"


def cleaner() -> tuple[Workbook, Card]:
    """A house cleaner in Melbourne: one bank account, money in and out, a balance that runs down the page."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Book"
    title(book, "A1", "Tidy by Toula - money book 2026/27", 13)
    head(book, 3, ["Date", "Who / what", "For", "In $", "Out $", "Balance"], "E2EFDA")
    widths(book, 12, 34, 14, 11, 11, 12)
    for at, (day, who, kind, received, paid) in enumerate(rows(CLEANER_BOOK), 4):
        balance = "=D4-E4" if at == 4 else f"=F{at - 1}+D{at}-E{at}"
        put(
            book,
            at,
            [date(day), who, kind, number(received), number(paid), balance],
            ["dd/mm/yyyy", "", "", MONEY, MONEY, MONEY],
        )
    book.freeze_panes = "A4"
    totals = workbook.create_sheet("Totals")
    head(totals, 1, ["For", "In", "Out"], "E2EFDA")
    for at, name in enumerate(CLEANER_TYPES.split(","), 2):
        sums = [f"=SUMIFS(Book!${c}$4:${c}$800,Book!$C$4:$C$800,A{at})" for c in "DE"]
        put(totals, at, [name, *sums], ["", MONEY, MONEY])
    put(totals, 15, ["Balance b/f", "=SUMIFS(Book!$D$4:$D$800,Book!$C$4:$C$800,A15)"], ["", MONEY])
    put(totals, 17, ["Earned", "=B2+B3"], ["", MONEY])
    put(totals, 18, ["Costs", "=SUM(C4:C12)-SUM(B4:B12)"], ["", MONEY])
    put(totals, 19, ["In the bank now", "=SUM(Book!D4:D800)-SUM(Book!E4:E800)"], ["", MONEY])
    widths(totals, 18, 12, 12)
    return workbook, {
        "book": "cleaner.xlsx",
        "half": "round11",
        "layout": "cash book",
        "about": "house cleaner, Australia, AUD; not registered for GST",
        "dialect": "money in and out of one bank account, running balance, one word for what it was for",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "cash": {"sheet": "Book", "date": "Date", "category": "For", "in": "In $", "out": "Out $"},
        "free": {"Book": ["Who / what"]},
        "adds_up": {"Book": ["In $", "Out $"]},
        "watch": ["Totals!B17", "Totals!B18", "Totals!B19"],
    }


NURSE_LINES = """
MONEY IN
Pay (1st) | 2150 | 2150 | 2150 |
Pay (15th) | 2150 | 2184.60 | | the second pay of the month
Overtime | 0 | 310 | |
Other money in | 0 | 40 | | birthday money, things sold

HOME
Rent | 1350 | 1350 | |
Hydro | 80 | 74.25 | |
Internet & cell | 115 | 115 | 115 |
Tenant insurance | 28 | 28 | 28 |

GETTING AROUND
Gas | 160 | 148.90 | 47.50 |
Car insurance | 142 | 142 | 142 |
Parking & bus | 40 | 36 | 12 |
Car repairs | 50 | 0 | |

LIVING
Groceries | 420 | 437.15 | 128.40 |
Eating out | 120 | 161.30 | 38.75 | coffee too
Clothes | 80 | 45 | 95 |
Pharmacy & dentist | 40 | 22.60 | |
Miso | 70 | 63.80 | 31.20 | cat food, litter, vet
Gym | 45 | 45 | 45 |
Fun & subscriptions | 75 | 68.97 | 11.99 | Netflix, Spotify, movies
Gifts | 40 | 0 | 25 |

PUT ASIDE
Emergency fund | 200 | 200 | |
RRSP | 150 | 150 | |
Student loan | 260 | 260 | 260 |
"""


def nurse() -> tuple[Workbook, Card]:
    """A nurse's monthly page in Canada: plan and actual, typed amounts, what is left over."""
    workbook = Workbook()
    first = True
    for name, column in (("Oct 2026", 2), ("Nov 2026", 3)):
        sheet = workbook.active if first else workbook.create_sheet(name)
        first = False
        sheet.title = name
        title(sheet, "A1", f"My budget - {name}")
        head(sheet, 2, ["", "Plan", "Actual", "Difference", "Notes"], "D9E1F2")
        widths(sheet, 24, 11, 11, 12, 30)
        at, start, totals, incoming = 3, 0, [], ""
        for cells in [*[line.split("|") for line in NURSE_LINES.strip().splitlines()], [""]]:
            label = cells[0].strip()
            if len(cells) > 1:
                plan, actual = float(cells[1]), cells[column].strip()
                note = cells[4].strip() or None
                sign = f"=C{at}-B{at}" if not totals else f"=B{at}-C{at}"
                put(
                    sheet,
                    at,
                    [label, number(str(plan)), number(actual), sign, note],
                    ["", MONEY, MONEY, MONEY],
                )
            elif label:
                sheet.cell(at, 1, label).font = Font(bold=True)
                start = at + 1
            else:
                sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]
                put(sheet, at, ["Total", *sums], ["", MONEY, MONEY])
                sheet.cell(at, 1).font = Font(bold=True)
                incoming = incoming or str(at)
                totals.append(at)
                at += 1
            at += 1
        out = [f"=C{totals[1]}+C{totals[2]}+C{totals[3]}+C{totals[4]}".replace("C", c) for c in "BC"]
        put(sheet, at, ["Total out", *out], ["", MONEY, MONEY])
        put(sheet, at + 1, ["LEFT OVER", f"=B{incoming}-B{at}", f"=C{incoming}-C{at}"], ["", MONEY, MONEY])
        sheet.cell(at + 1, 1).font = Font(bold=True)
    workbook.active = 1
    return workbook, {
        "book": "nursebudget.xlsx",
        "half": "round11",
        "layout": "statements",
        "about": "nurse, Canada, CAD; a page a month",
        "dialect": "plan beside actual, typed amounts added to through the month, difference by formula",
        "date_order": "mdy",
        "period": ["2026-10-01", "2026-11-30"],
        "statement": {"sheets": ["Nov 2026", "Oct 2026"], "label": "A", "amount": "C"},
        "free": {},
        "adds_up": {},
        "watch": [f"{name}!C{row}" for name in ("Oct 2026", "Nov 2026") for row in (at, at + 1)],
    }


GROOMER_LINES = """
Coming in
Full grooms | 1840 | 1920 | 1760 | 2000 | 2080 | 560
Nail clips & baths | 220 | 180 | 260 | 240 | 200 | 60
Shampoo & brushes sold | 48 | 72 | 24 | 96 | 48 |
Gift vouchers | | 80 | | | 160 |

Going out
Van fuel | 186.20 | 201.40 | 178.90 | 210.55 | 195.10 | 68.30
Van rego & servicing | | | 245 | | |
Shampoo & supplies | 132 | | 118 | 64.50 | 121 |
Blades & sharpening | 36 | | 36 | | 89 |
Towels & laundry | 28 | 28 | 28 | 28 | |
Phone | 45 | 45 | 45 | 45 | 45 |
Facebook ads | 30 | | 30 | 30 | |
Insurance | 62.50 | 62.50 | 62.50 | 62.50 | 62.50 | 62.50
Eftpos fees | 31.20 | 33.05 | 30.10 | 35.40 | 36.15 |
Equipment | | 349 | | | |
Courses | | | | 180 | |
Bits and pieces | 14.90 | | 22 | 9.50 | | 6.80
"""


def groomer() -> tuple[Workbook, Card]:
    """A mobile dog groomer in New Zealand: kinds of money down, the months from April across."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026-27"
    title(sheet, "A1", "Scruffy to Fluffy - year to 31 March 2027")
    months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]
    head(sheet, 3, ["", *months, "Year"], "FFF2CC")
    widths(sheet, 26, *[9.5] * 12, 11)
    at, start, ends = 4, 4, []
    for cells in [*list(rows(GROOMER_LINES)), [""]]:
        label = cells[0]
        if len(cells) > 1:
            put(sheet, at, [label, *[number(c) for c in cells[1:]]], ["", *[MONEY] * 12])
            sheet.cell(at, 14, f"=SUM(B{at}:M{at})").number_format = MONEY
        elif label:
            sheet.cell(at, 1, label).font = Font(bold=True)
            start = at + 1
        else:
            sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDEFGHIJKLMN"]
            put(sheet, at, ["Total", *sums], ["", *[MONEY] * 13])
            sheet.cell(at, 1).font = Font(bold=True)
            ends.append(at)
            at += 1
        at += 1
    put(
        sheet,
        at,
        ["What's left", *[f"={c}{ends[0]}-{c}{ends[1]}" for c in "BCDEFGHIJKLMN"]],
        ["", *[MONEY] * 13],
    )
    sheet.cell(at, 1).font = Font(bold=True)
    sheet.cell(at + 2, 1, "Money given back to a customer comes off the line it was earned on.")
    sheet.freeze_panes = "B4"
    return workbook, {
        "book": "doggroomer.xlsx",
        "half": "round11",
        "layout": "grid",
        "about": "mobile dog groomer, New Zealand, NZD; not registered for GST, year from April",
        "dialect": "kinds of income and cost by months, totals below each part, what's left at the bottom",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "grid": {"sheet": "2026-27", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"2026-27!N{ends[0]}", f"2026-27!N{ends[1]}", f"2026-27!N{at}"],
    }


SPARKY_INVOICES = """
1029 | 2026-01-12 | Mrs Baird | Cooker circuit | 185 | 2026-01-20
1030 | 2026-01-19 | Harbour Café | Kitchen lights | 340 | 2026-02-02
1031 | 2026-01-27 | Mr Sim | Fuse board | 620 | 2026-02-09
1032 | 2026-02-03 | Kirk Hall | Emergency lights tested | 150 | 2026-02-12
1033 | 2026-02-10 | Mr Khan | Shower | 260 | 2026-02-24
1034 | 2026-02-18 | Taylor Lettings | Certificate, 4 Shore St | 140 | 2026-03-02
1035 | 2026-02-26 | Taylor Lettings | Certificate, 11 Bank St | 140 | 2026-03-02
1036 | 2026-03-04 | Mrs Orr | Smoke alarms | 210 | 2026-03-11
1037 | 2026-03-11 | Mr Lennox | Garage lights | 175 | 2026-03-30
1038 | 2026-03-17 | Kirk Hall | Heater repaired | 95 | 2026-04-01
1039 | 2026-03-25 | Mrs Baird | Garden socket | 120 | 2026-04-07
1040 | 2026-04-02 | Harbour Café | Extractor fan | 230 |
1041 | 2026-04-08 | Mrs Baird | Hall lights | 165 |
1042 | 2026-04-14 | Mr Sim | Car charger fitted | 540 |
1043 | 2026-04-16 | Taylor Lettings | Certificate, 2 Mill Lane | 140 |
1044 | 2026-04-21 | Harbour Café | Outside sign | 195 |
1045 | 2026-04-24 | Mr Khan | Kitchen rewire | 880 |
"""

SPARKY_EXPENSES = """
2026-01-08 | Cityline Electrical | cable, back boxes | Materials | 94.60 | card
2026-01-14 | Shell | diesel | Van | 68.20 | card
2026-01-20 | Giffgaff | phone | Phone | 22 | bank
2026-01-23 | council | parking | Van | 3.80 | cash
2026-01-26 | Cityline Electrical | fuse board | Materials | 188 | card
2026-02-02 | NICEIC | yearly fee | Fees & insurance | 540 | bank
2026-02-09 | Shell | diesel | Van | 71.45 | card
2026-02-11 | Cityline Electrical | shower isolator, cable | Materials | 76.30 | card
2026-02-20 | Giffgaff | phone | Phone | 22 | bank
2026-02-25 | B&Q | screws, plugs | Materials | 11.20 | cash
2026-03-03 | Cityline Electrical | smoke alarms | Materials | 112.50 | card
2026-03-06 | council | parking | Van | 4.50 | cash
2026-03-10 | Shell | diesel | Van | 69.90 | card
2026-03-12 | Screwfix | drill bits | Tools | 27.99 | card
2026-03-20 | Giffgaff | phone | Phone | 22 | bank
2026-03-24 | Main St Garage | MOT and service | Van | 286 | card
2026-03-31 | Simply Business | insurance, quarter | Fees & insurance | 84 | bank
2026-04-03 | Cityline Electrical | fan, trunking | Materials | 103.40 | card
2026-04-09 | Shell | diesel | Van | 72.10 | card
2026-04-13 | Cityline Electrical | charger | Materials | 318 | card
2026-04-15 | B&Q | cable clips | Materials | 8.40 | cash
2026-04-20 | Giffgaff | phone | Phone | 22 | bank
2026-04-22 | Screwfix | voltage tester | Tools | 49.99 | card
"""


def sparky() -> tuple[Workbook, Card]:
    """A Scottish electrician: a list of invoices and a list of what he spent."""
    workbook = Workbook()
    sent = workbook.active
    sent.title = "Invoices"
    head(sent, 1, ["Inv no", "Date", "Customer", "Job", "Amount £", "Due", "Paid on", "State"], "DDEBF7")
    widths(sent, 8, 12, 20, 28, 11, 12, 12, 9)
    for at, (no, day, who, job, amount, paid) in enumerate(rows(SPARKY_INVOICES), 2):
        put(
            sent,
            at,
            [
                int(no),
                date(day),
                who,
                job,
                number(amount),
                f"=B{at}+14",
                date(paid) if paid else None,
                f'=IF(G{at}="","owing","paid")',
            ],
            ["0", "dd/mm/yyyy", "", "", MONEY, "dd/mm/yyyy", "dd/mm/yyyy", ""],
        )
    sent.freeze_panes = "A2"
    spent = workbook.create_sheet("Expenses")
    head(spent, 1, ["Date", "Where", "What", "Type", "£", "Paid with"], "DDEBF7")
    widths(spent, 12, 22, 28, 18, 10, 10)
    for at, (day, where, what, kind, amount, how) in enumerate(rows(SPARKY_EXPENSES), 2):
        put(
            spent,
            at,
            [date(day), where, what, kind, number(amount), how],
            ["dd/mm/yyyy", "", "", "", MONEY, ""],
        )
    spent.freeze_panes = "A2"
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "Gordon Weir Electrical - 2026", 13)
    put(summary, 3, ["Invoiced", "=SUM(Invoices!E2:E500)"], ["", MONEY])
    put(summary, 4, ["Still owing", '=SUMIFS(Invoices!E2:E500,Invoices!G2:G500,"")'], ["", MONEY])
    put(summary, 5, ["Money in", "=B3-B4"], ["", MONEY])
    for at, kind in enumerate(("Materials", "Van", "Tools", "Phone", "Fees & insurance", "Other"), 7):
        put(summary, at, [kind, f"=SUMIFS(Expenses!$E$2:$E$500,Expenses!$D$2:$D$500,A{at})"], ["", MONEY])
    put(summary, 13, ["Spent", "=SUM(B7:B12)"], ["", MONEY])
    put(summary, 15, ["In less spent", "=B5-B13"], ["", MONEY])
    widths(summary, 20, 12)
    dropdown(spent, "D2:D500", "Summary!$A$7:$A$12")
    dropdown(spent, "F2:F500", '"card,bank,cash"')
    return workbook, {
        "book": "electrician.xlsx",
        "half": "round11",
        "layout": "records",
        "about": "electrician, Scotland, GBP; not registered for VAT, invoices due after 14 days",
        "dialect": "list of invoices with due date and state by formula, list of expenses, summary",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"Invoices": {"sheet": "Invoices", "number": "Inv no"}, "Expenses": {"sheet": "Expenses"}},
        "free": {"Invoices": ["Job"], "Expenses": ["Where", "What"]},
        "adds_up": {},
        "watch": ["Summary!B3", "Summary!B4", "Summary!B13", "Summary!B15"],
    }


BOOKS = [tailor, cleaner, nurse, groomer, sparky]
