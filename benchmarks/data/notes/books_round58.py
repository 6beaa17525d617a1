"""The workbooks of round 58: set up as differently from each other as people set up such books."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import aside, bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


def shade(sheet: Worksheet, cells: str, color: str) -> None:
    """A colour behind a range of cells."""
    for line in sheet[cells]:
        for cell in line:
            cell.fill = PatternFill("solid", start_color=color)


NURSERY_CODES = """
1010 | AIB current a/c | Asset
1020 | Petty cash | Asset
1100 | Parents' fees due | Asset
1150 | ECCE / NCS due | Asset
1200 | Play equipment | Asset
1210 | Equipment - depreciation | Asset
2010 | Creditors | Liability
2100 | PAYE / PRSI due | Liability
2200 | Booking deposits held | Liability
3010 | Capital - S. Mulvey | Equity
3020 | Drawings | Equity
4010 | Fees - parents | Income
4020 | ECCE / NCS funding | Income
4030 | Summer camp & events | Income
5010 | Staff wages (net) | Cost
5020 | PAYE & PRSI | Cost
6010 | Rent of hall | Cost
6020 | Snacks & milk | Cost
6030 | Arts & materials | Cost
6040 | Heat & light | Cost
6050 | Cleaning & laundry | Cost
6060 | Insurance | Cost
6070 | Phone & broadband | Cost
6080 | Repairs | Cost
6090 | Training & vetting | Cost
6100 | Bank charges | Cost
"""

NURSERY_ENTRIES = """
09-01 | Balances brought forward | 1010 7318.40; 1020 64.20; 1100 310; 1200 5400; 1210 -1350; 2100 -742; 2200 -600; 3010 -10400.60
09-01 | Rent September | 6010 850; 1010 -850
09-01 | Fees invoiced Sept - Hoey | 1100 540; 4010 -540
09-01 | Fees invoiced Sept - Brennan | 1100 310; 4010 -310
09-01 | Fees invoiced Sept - Okafor | 1100 540; 4010 -540
09-01 | Fees invoiced Sept - Duggan | 1100 425; 4010 -425
09-03 | Brennan - August fees received | 1010 310; 1100 -310
09-04 | Hoey - Sept fees received | 1010 540; 1100 -540
09-07 | Tesco - milk, fruit, crackers | 6020 41.35; 1020 -41.35
09-07 | Cash drawn for petty cash | 1020 100; 1010 -100
09-08 | Okafor - Sept fees received | 1010 540; 1100 -540
09-10 | Eir - phone & broadband | 6070 54.99; 1010 -54.99
09-11 | Duggan - Sept fees received | 1010 425; 1100 -425
09-14 | Revenue - August PAYE/PRSI | 2100 742; 1010 -742
09-15 | Art & Hobby - paint, card | 6030 36.80; 1020 -36.80
09-16 | Booking deposit - Farrell | 1010 150; 2200 -150
09-18 | Flogas - heating | 6040 188.70; 1010 -188.70
09-21 | Brennan - Sept fees received | 1010 310; 1100 -310
09-22 | Tesco - milk, fruit | 6020 32.15; 1020 -32.15
09-24 | Pobal - ECCE September | 1010 2214; 4020 -2214
09-25 | Wages September - Niamh and Aga | 5010 2860; 1010 -2860
09-25 | PAYE/PRSI September | 5020 715; 2100 -715
09-28 | Washing liquid, gloves - Dealz | 6050 18.50; 1020 -18.50
09-30 | AIB fees | 6100 12.40; 1010 -12.40
09-30 | S. Mulvey drawings | 3020 900; 1010 -900
10-01 | Rent October | 6010 850; 1010 -850
10-01 | Fees invoiced Oct - Hoey | 1100 540; 4010 -540
10-01 | Fees invoiced Oct - Brennan | 1100 310; 4010 -310
10-01 | Fees invoiced Oct - Okafor | 1100 540; 4010 -540
10-01 | Fees invoiced Oct - Duggan | 1100 425; 4010 -425
10-02 | Okafor - Oct fees received | 1010 540; 1100 -540
10-05 | Hoey - Oct fees received | 1010 540; 1100 -540
10-06 | Cash drawn for petty cash | 1020 100; 1010 -100
10-07 | Tesco - milk, fruit, crackers | 6020 44.60; 1020 -44.60
10-09 | Duggan - Oct fees received | 1010 425; 1100 -425
10-10 | Eir - phone & broadband | 6070 54.99; 1010 -54.99
10-13 | Garda vetting & first aid refresher | 6090 180; 1010 -180
10-14 | Revenue - September PAYE/PRSI | 2100 715; 1010 -715
10-15 | Dunne Joinery - gate mended, on account | 6080 240; 2010 -240
10-19 | Flogas - heating | 6040 201.35; 1010 -201.35
10-20 | Brennan - Oct fees received | 1010 310; 1100 -310
10-22 | Pobal - ECCE October | 1010 2214; 4020 -2214
10-23 | Wages October - Niamh and Aga | 5010 2860; 1010 -2860
10-23 | PAYE/PRSI October | 5020 715; 2100 -715
10-27 | Halloween party tickets | 1020 85; 4030 -85
10-28 | Art & Hobby - pumpkins, glue | 6030 29.45; 1020 -29.45
10-30 | AIB fees | 6100 12.40; 1010 -12.40
10-30 | S. Mulvey drawings | 3020 900; 1010 -900
11-02 | Rent November | 6010 850; 1010 -850
11-02 | Fees invoiced Nov - Hoey | 1100 540; 4010 -540
11-02 | Fees invoiced Nov - Brennan | 1100 310; 4010 -310
11-02 | Fees invoiced Nov - Okafor | 1100 540; 4010 -540
11-02 | Fees invoiced Nov - Duggan | 1100 425; 4010 -425
"""


def montessori() -> tuple[Workbook, Card]:
    """A Montessori nursery in Mullingar: codes with looked-up names, narrative and initials last, a hidden month."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Day book"
    book.merge_cells("A1:I1")
    title(book, "A1", "LITTLE ACORNS MONTESSORI, MULLINGAR")
    book["A1"].alignment = Alignment(horizontal="center")
    put(book, 2, ["Year 1 Sept 2026 to 31 Aug 2027"])
    aside(book, "A3", "Two lines or more for each happening. Dr = Cr, see cell I4", color="808080")
    put(book, 4, ["Difference", "=ROUND(SUM(F7:F3000)-SUM(G7:G3000),2)"], ["", SIGNED], 8)
    head(book, 6, ["Jnl", "Date", "Mth", "A/c", "Account name", "Dr €", "Cr €", "Narrative", "By"], "E2EFDA")
    at = 7
    for entry, (day, words, lines) in enumerate(journal_lines(NURSERY_ENTRIES), 1):
        for code, amount in lines:
            name = f'=IF(D{at}="","",VLOOKUP(D{at},Codes!$A$4:$C$60,2,FALSE))'
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                book,
                at,
                [entry, day, f"=MONTH(B{at})", int(code), name, debit, credit, words, "SM"],
                ["", "dd/mm/yy", "0", "0", "", MONEY, MONEY],
            )
            at += 1
    book.column_dimensions["C"].hidden = True
    widths(book, 6, 11, 6, 8, 27, 12, 12, 42, 6)
    book.column_dimensions["C"].hidden = True
    book.freeze_panes = "A7"
    codes = workbook.create_sheet("Codes")
    title(codes, "A1", "Nominal codes")
    head(codes, 3, ["Code", "Name", "Class"], "E2EFDA")
    trial = workbook.create_sheet("TB")
    title(trial, "A1", "Trial balance")
    head(trial, 3, ["Code", "Account", "Dr", "Cr", "Net"], "E2EFDA")
    where = {}
    for row, (code, name, kind) in enumerate(rows(NURSERY_CODES), 4):
        put(codes, row, [int(code), name, kind])
        net = f"=ROUND(SUMIFS('Day book'!$F$7:$F$3000,'Day book'!$D$7:$D$3000,A{row})-SUMIFS('Day book'!$G$7:$G$3000,'Day book'!$D$7:$D$3000,A{row}),2)"
        put(
            trial,
            row,
            [int(code), f"=Codes!B{row}", f"=MAX(E{row},0)", f"=MAX(-E{row},0)", net],
            ["", "", MONEY, MONEY, SIGNED],
        )
        where[code] = row
    last = 3 + len(where)
    put(trial, last + 2, [None, "TOTALS", *[f"=SUM({c}4:{c}{last})" for c in "CDE"]], ["", "", MONEY, MONEY])
    bold(trial, *[f"{c}{last + 2}" for c in "BCDE"])
    widths(codes, 8, 28, 11)
    widths(trial, 8, 28, 12, 12, 12)
    page = workbook.create_sheet("P&L")
    title(page, "A1", "Profit and loss, year to date")
    row, totals = 3, []
    for kind, name, sign in (("Income", "INCOME", "-"), ("Cost", "COSTS", "")):
        put(page, row, [None, name])
        bold(page, f"B{row}")
        start = row + 1
        for code, _, of in rows(NURSERY_CODES):
            if of == kind:
                row += 1
                put(
                    page,
                    row,
                    [int(code), f"=TB!B{where[code]}", f"={sign}TB!E{where[code]}"],
                    ["", "", SIGNED],
                )
        row += 1
        put(page, row, [None, f"Total {name.lower()}", f"=SUM(C{start}:C{row - 1})"], ["", "", SIGNED])
        bold(page, f"B{row}", f"C{row}")
        totals.append(row)
        row += 2
    put(page, row, [None, "SURPLUS / (DEFICIT)", f"=C{totals[0]}-C{totals[1]}"], ["", "", SIGNED])
    bold(page, f"B{row}", f"C{row}")
    widths(page, 8, 28, 13)
    watched = ["1010", "1020", "1100", "2010", "2100", "2200", "3020"]
    return workbook, {
        "book": "montessori.xlsx",
        "half": "round58",
        "layout": "journal",
        "about": "Montessori nursery, Ireland, EUR",
        "dialect": "an entry number, account codes with looked-up names, debit and credit columns before the narrative and initials, a hidden month, list from row 7, trial balance in two columns and profit and loss by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Day book",
            "date": "Date",
            "account": "A/c",
            "debit": "Dr €",
            "credit": "Cr €",
        },
        "free": {"Day book": ["Jnl", "Narrative", "By"]},
        "adds_up": {"Day book": ["Dr €", "Cr €"]},
        "watch": [
            "Day book!I4",
            *[f"TB!E{where[code]}" for code in watched],
            *[f"P&L!C{r}" for r in [*totals, row]],
        ],
        "zero": ["Day book!I4"],
    }


GOLF_ACCOUNTS = """
WHAT WE OWN
Danske current | own
Till & float | own
Course, huts & fence | own
WHAT WE OWE
Owed to suppliers | owe
Party deposits | owe
Danske loan | owe
OURSELVES
Put in by Ruth & Alan | self
Taken out | self
COMING IN
Green fees | in
Kiosk sales | in
Parties & groups | in
GOING OUT
Kiosk stock bought | out
Staff | out
Rent to council | out
Balls, clubs & cards | out
Course repairs | out
Electric | out
Insurance | out
Posters & Facebook | out
Card machine charges | out
Loan interest | out
Bits & pieces | out
"""

GOLF_LIST = """
06-01 | 4216.30 | Danske current | Put in by Ruth & Alan | Brought forward: bank
06-01 | 150 | Till & float | Put in by Ruth & Alan | Brought forward: float
06-01 | 11800 | Course, huts & fence | Put in by Ruth & Alan | Brought forward: course and huts
06-01 | 6300 | Put in by Ruth & Alan | Danske loan | Brought forward: loan
06-01 | 450 | Rent to council | Danske current | June
06-04 | 138.90 | Kiosk stock bought | Danske current | Musgrave, minerals and crisps
06-06 | 342 | Danske current | Green fees | Saturday, card
06-06 | 126 | Till & float | Green fees | Saturday, cash
06-06 | 88.40 | Till & float | Kiosk sales | Saturday, cash
06-08 | 72 | Staff | Till & float | Conor, weekend
06-10 | 64.99 | Balls, clubs & cards | Danske current | 60 coloured balls
06-13 | 365.50 | Danske current | Green fees | Saturday, card
06-13 | 97.20 | Danske current | Kiosk sales | Saturday, card
06-15 | 80 | Danske current | Party deposits | Deposit, Mrs McAuley, 27 June
06-16 | 210 | Danske loan | Danske current | Loan, June
06-16 | 31.50 | Loan interest | Danske current | Loan, June
06-18 | 58.70 | Electric | Danske current | Power NI
06-20 | 188 | Till & float | Green fees | Saturday, cash
06-22 | 72 | Staff | Till & float | Conor, weekend
06-24 | 25 | Posters & Facebook | Danske current | Facebook boost
06-27 | 80 | Party deposits | Parties & groups | Mrs McAuley, deposit used
06-27 | 112 | Danske current | Parties & groups | Mrs McAuley, the rest
06-27 | 171.50 | Till & float | Green fees | Saturday, cash
06-29 | 250 | Danske current | Till & float | Till banked
06-30 | 23.15 | Card machine charges | Danske current | SumUp June
07-01 | 450 | Rent to council | Danske current | July
07-03 | 176.20 | Kiosk stock bought | Owed to suppliers | Musgrave, on account
07-04 | 418 | Danske current | Green fees | Saturday, card
07-04 | 133.60 | Danske current | Kiosk sales | Saturday, card
07-06 | 96 | Staff | Till & float | Conor, weekend
07-09 | 140 | Course repairs | Danske current | New felt on holes 4 and 9
07-11 | 214 | Till & float | Green fees | Saturday, cash
07-11 | 402.50 | Danske current | Green fees | Saturday, card
07-14 | 176.20 | Owed to suppliers | Danske current | Musgrave, July 3 bill
07-16 | 210 | Danske loan | Danske current | Loan, July
07-16 | 30.45 | Loan interest | Danske current | Loan, July
07-18 | 240 | Danske current | Parties & groups | Coleraine Scouts, group of 40
07-18 | 196 | Till & float | Green fees | Saturday, cash
07-20 | 62.35 | Electric | Danske current | Power NI
07-23 | 318 | Insurance | Danske current | Public liability, the year
07-25 | 96 | Staff | Till & float | Conor, weekend
07-25 | 205.40 | Till & float | Green fees | Saturday, cash
07-27 | 300 | Danske current | Till & float | Till banked
07-29 | 500 | Taken out | Danske current | Ruth & Alan
07-31 | 31.80 | Card machine charges | Danske current | SumUp July
08-01 | 450 | Rent to council | Danske current | August
08-01 | 446.50 | Danske current | Green fees | Saturday, card
08-01 | 168 | Till & float | Green fees | Saturday, cash
08-04 | 12.60 | Bits & pieces | Till & float | Bin bags and wipes
08-06 | 100 | Danske current | Party deposits | Deposit, Mr Doherty, 29 August
08-08 | 463 | Danske current | Green fees | Saturday, card
08-08 | 141.30 | Danske current | Kiosk sales | Saturday, card
08-10 | 96 | Staff | Till & float | Conor, weekend
08-12 | 164.30 | Kiosk stock bought | Owed to suppliers | Musgrave, on account
"""


def minigolf() -> tuple[Workbook, Card]:
    """A mini golf course in Portrush: newest first, the amount before the two accounts, all balances on one page."""
    workbook = Workbook()
    start = workbook.active
    start.title = "Read me"
    title(start, "B2", "Causeway Mini Golf - our books, summer 2026")
    for row, line in enumerate(
        [
            "1. Every happening is ONE line on the sheet 'Entries'. Newest at the top.",
            "2. The account that gets something goes under DR, the one that gives goes under CR.",
            "3. Use only the names on the sheet 'Accounts'.",
            "4. Don't type on 'Accounts', it works itself out.",
        ],
        4,
    ):
        put(start, row, [line], (), 2)
    widths(start, 3, 80)
    book = workbook.create_sheet("Entries")
    put(book, 1, ["ENTRIES", None, None, None, "newest first!"])
    bold(book, "A1")
    head(book, 2, ["Day", "£", "DR (gets)", "CR (gives)", "What", "Rcpt no."], "FCE4D6")
    every = list(rows(GOLF_LIST))
    for row, (day, amount, gets, gives, what) in enumerate(reversed(every), 3):
        slip = len(every) + 3 - row if gets in ("Kiosk stock bought", "Balls, clubs & cards") else None
        put(
            book,
            row,
            [date(day), number(amount), gets, gives, what, slip],
            ["ddd d mmm yy", "£#,##0.00"],
        )
    book.freeze_panes = "A3"
    widths(book, 15, 11, 24, 24, 34, 9)
    sheet = workbook.create_sheet("Accounts")
    title(sheet, "A1", "Where we stand")
    row, part, first, totals, where = 2, "", 0, {}, {}
    for line in [*rows(GOLF_ACCOUNTS), [""]]:
        if len(line) == 1:
            if part:
                put(sheet, row + 1, ["Together", f"=SUM(B{first}:B{row})"], ["", SIGNED])
                bold(sheet, f"A{row + 1}", f"B{row + 1}")
                totals[part] = row + 1
                row += 2
            row, part, first = row + 1, line[0], row + 2
            if part:
                put(sheet, row, [part])
                bold(sheet, f"A{row}")
                shade(sheet, f"A{row}:C{row}", "FCE4D6")
            continue
        row += 1
        name, kind = line
        ways = ("C", "D") if kind in ("own", "out") else ("D", "C")
        sums = [f"SUMIF(Entries!{c}:{c},A{row},Entries!B:B)" for c in ways]
        put(sheet, row, [name, f"={sums[0]}-{sums[1]}"], ["", SIGNED])
        where[name] = row
    profit = row + 1
    put(
        sheet,
        profit,
        ["Season's profit", f"=B{totals['COMING IN']}-B{totals['GOING OUT']}"],
        ["", SIGNED],
    )
    check = f"=ROUND(B{totals['WHAT WE OWN']}-B{totals['WHAT WE OWE']}-B{totals['OURSELVES']}-B{profit},2)"
    put(sheet, profit + 1, ["Should be nil", check], ["", SIGNED])
    bold(sheet, f"A{profit}", f"B{profit}")
    widths(sheet, 26, 13, 30)
    dropdown(book, "C3:D1500", f"Accounts!$A$4:$A${profit - 2}")
    watched = ["Danske current", "Till & float", "Owed to suppliers", "Party deposits", "Taken out"]
    return workbook, {
        "book": "minigolf.xlsx",
        "half": "round58",
        "layout": "journal",
        "about": "mini golf course, Northern Ireland, GBP",
        "dialect": "newest first, one amount before a debit and a credit account on each row, a receipt number at times, plain account names in sections with totals on one page",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-10-31"],
        "pairs": {
            "sheet": "Entries",
            "date": "Day",
            "debit": "DR (gets)",
            "credit": "CR (gives)",
            "amount": "£",
        },
        "free": {"Entries": ["What", "Rcpt no."]},
        "adds_up": {"Entries": ["£"]},
        "watch": [
            *[f"Accounts!B{where[name]}" for name in watched],
            *[f"Accounts!B{r}" for r in totals.values()],
            f"Accounts!B{profit}",
            f"Accounts!B{profit + 1}",
        ],
        "zero": [f"Accounts!B{profit + 1}"],
    }


BOOTH_CHART = """
Checking | Asset
Savings | Asset
Accounts Receivable | Asset
Booths & Cameras | Asset
Accumulated Depreciation | Asset
Visa | Liability
Customer Deposits | Liability
Equipment Loan | Liability
Owner's Equity | Equity
Owner's Draw | Equity
Booth Rentals | Revenue
Prints & Props | Revenue
Paper & Ink | Expense
Props & Backdrops | Expense
Attendants | Expense
Gas & Parking | Expense
Advertising | Expense
Insurance | Expense
Software & Web | Expense
Storage Unit | Expense
Cell Phone | Expense
Bank & Card Fees | Expense
Interest | Expense
"""

BOOTH_LEDGER = """
01-01 | Opening balances | Checking 3865.20; Savings 2000; Accounts Receivable 700; Booths & Cameras 12400; Accumulated Depreciation -4100; Visa -212.35; Customer Deposits -450; Equipment Loan -3600; Owner's Equity -10602.85
01-04 | Storage unit, January | Storage Unit 95; Checking -95
01-06 | Front Range Credit Union paid inv 118 | Checking 700; Accounts Receivable -700
01-09 | Paper and ribbon, B&H | Paper & Ink 168.40; Visa -168.40
01-10 | Nguyen wedding, balance | Checking 450; Customer Deposits 200; Booth Rentals -650
01-10 | Jess, 5 hours | Attendants 100; Checking -100
01-13 | Deposit, Kowalski wedding May 23 | Checking 250; Customer Deposits -250
01-15 | Equipment loan, January | Equipment Loan 150; Interest 24; Checking -174
01-16 | Gas | Gas & Parking 41.60; Visa -41.60
01-20 | Visa payment | Visa 212.35; Checking -212.35
01-22 | Verizon | Cell Phone 55; Checking -55
01-24 | Extra prints, Nguyen wedding | Checking 85; Prints & Props -85
01-28 | Inv 119, Boulder Tech holiday party | Accounts Receivable 820; Booth Rentals -820
01-31 | Square fees | Bank & Card Fees 19.40; Checking -19.40
02-01 | Storage unit, February | Storage Unit 95; Checking -95
02-03 | Deposit, Reyes quince April 18 | Checking 250; Customer Deposits -250
02-06 | Owner draw | Owner's Draw 600; Checking -600
02-08 | WeddingWire listing | Advertising 149; Visa -149
02-10 | Boulder Tech paid inv 119 | Checking 820; Accounts Receivable -820
02-14 | Valentine's dance, Erie High | Checking 500; Booth Rentals -500
02-14 | Jess, 4 hours | Attendants 80; Checking -80
02-15 | Equipment loan, February | Equipment Loan 150; Interest 23; Checking -173
02-18 | Gas and parking downtown | Gas & Parking 52.25; Visa -52.25
02-20 | Visa payment | Visa 210; Checking -210
02-22 | Verizon | Cell Phone 55; Checking -55
02-24 | Sequin backdrop | Props & Backdrops 118.75; Visa -118.75
02-26 | Inv 120, Lyons Brewing anniversary | Accounts Receivable 640; Booth Rentals -640
02-28 | Square fees | Bank & Card Fees 22.10; Checking -22.10
03-01 | Storage unit, March | Storage Unit 95; Checking -95
03-03 | Moved to savings | Savings 400; Checking -400
03-05 | dslrBooth yearly | Software & Web 239; Visa -239
03-06 | Owner draw | Owner's Draw 600; Checking -600
03-09 | Deposit, Abbott wedding June 6 | Checking 250; Customer Deposits -250
03-11 | Inv 121, Longmont Realtors mixer | Accounts Receivable 480; Booth Rentals -480
"""


def boothhire() -> tuple[Workbook, Card]:
    """A photo booth for hire in Colorado: one column of signed amounts in an Excel table, reconciled marks."""
    workbook = Workbook()
    board = workbook.active
    board.title = "Dashboard"
    ledger = workbook.create_sheet("Ledger")
    heads = ["Txn", "Date", "Memo", "Account", "Type", "Amount", "Rec"]
    put(ledger, 1, ["General ledger - debits positive, credits negative (-)"])
    bold(ledger, "A1")
    head(ledger, 3, heads, "CFE2F3")
    chart = list(rows(BOOTH_CHART))
    last = 4 + len(chart)
    at = 4
    for entry, (day, memo, lines) in enumerate(journal_lines(BOOTH_LEDGER), 101):
        for account, amount in lines:
            kind = f"=INDEX(Chart!$B$5:$B${last},MATCH(D{at},Chart!$A$5:$A${last},0))"
            done = "x" if day.month < 3 and account in ("Checking", "Savings", "Visa") else None
            put(
                ledger,
                at,
                [entry, day, memo, account, kind, amount, done],
                ["", "m/d/yyyy", "", "", "", "#,##0.00_);[Red](#,##0.00)"],
            )
            at += 1
    table = Table(displayName="LedgerLines", ref=f"A3:G{at - 1}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    ledger.add_table(table)
    ledger.freeze_panes = "A4"
    widths(ledger, 7, 12, 40, 26, 11, 13, 6)
    sheet = workbook.create_sheet("Chart")
    title(sheet, "A1", "Chart of accounts and balances")
    aside(sheet, "A2", "add a new account at the bottom, then pull the formula down", color="808080")
    head(sheet, 4, ["Account", "Type", "Balance", "Normal"], "CFE2F3")
    where = {}
    for row, (name, kind) in enumerate(chart, 5):
        side = "Dr" if kind in ("Asset", "Expense") else "Cr"
        balance = f"=ROUND(SUMIF(Ledger!$D$4:$D$2500,A{row},Ledger!$F$4:$F$2500),2)"
        put(sheet, row, [name, kind, balance, side], ["", "", "#,##0.00_);[Red](#,##0.00)"])
        where[name] = row
    widths(sheet, 28, 12, 14, 9)
    dropdown(ledger, "D4:D2500", f"Chart!$A$5:$A${last}")
    title(board, "B2", "SAY CHEESE PHOTO BOOTH LLC", 16)
    put(board, 3, ["Longmont, Colorado - 2027"], (), 2)
    figures = [
        ("Cash in checking", f"=Chart!C{where['Checking']}"),
        ("Customers owe us", f"=Chart!C{where['Accounts Receivable']}"),
        ("Deposits we hold", f"=-Chart!C{where['Customer Deposits']}"),
        ("On the Visa", f"=-Chart!C{where['Visa']}"),
        ("", None),
        ("Revenue", f'=-SUMIF(Chart!$B$5:$B${last},"Revenue",Chart!$C$5:$C${last})'),
        ("Expenses", f'=SUMIF(Chart!$B$5:$B${last},"Expense",Chart!$C$5:$C${last})'),
        ("Net income", "=C10-C11"),
        ("", None),
        ("Ledger out of balance by", "=ROUND(SUM(Ledger!F4:F2500),2)"),
    ]
    for row, (name, formula) in enumerate(figures, 5):
        put(board, row, [name or None, formula], ["", "$#,##0.00"], 2)
    bold(board, "B12", "C12")
    shade(board, "B5:C8", "EAF3FB")
    widths(board, 3, 28, 14)
    watched = ["Savings", "Equipment Loan", "Owner's Draw"]
    return workbook, {
        "book": "boothhire.xlsx",
        "half": "round58",
        "layout": "journal",
        "about": "photo booth hire, Colorado, USD",
        "dialect": "an Excel table with a transaction number, the memo before plain account names, their type looked up, one column of signed amounts, a mark when reconciled; a chart with balances and a dashboard by formulas",
        "date_order": "mdy",
        "period": ["2027-01-01", "2027-12-31"],
        "journal": {"sheet": "Ledger", "date": "Date", "account": "Account", "signed": "Amount"},
        "free": {"Ledger": ["Txn", "Memo"]},
        "adds_up": {"Ledger": ["Amount"]},
        "watch": [
            *[f"Dashboard!C{r}" for r in (5, 6, 7, 8, 10, 11, 12, 14)],
            *[f"Chart!C{where[name]}" for name in watched],
        ],
        "zero": ["Dashboard!C14"],
    }


TEA_PROFIT = {
    "Takings": """
Teas, coffees & cakes | card mostly, into the bank | 3840 | 4125.50 | 4462.80 | 5210.40 | 5688.20 | 4390.60 | 4078.90 | 1012.40
Light lunches | card mostly, into the bank | 1620 | 1785.20 | 1904 | 2216.50 | 2402.75 | 1846.30 | 1692.40 | 418.60
Cakes to order | invoiced, see customers | 180 | 235 | 310 | 195 | 220 | 260 | 285 | 65
Stall at village shows | cash, into the tin | | 142 | 188.50 | 264 | 231.50 | 96 | |
""",
    "Cost of what we serve": """
Food from Bidfood | on their account | 1312.40 | 1408.75 | 1520.10 | 1742.30 | 1866.90 | 1504.20 | 1398.65 | 342.10
Eggs, milk & bread | cash from the tin | 168 | 174.50 | 181.20 | 206.40 | 214.80 | 178.60 | 170.25 | 41.30
Loose tea & coffee beans | bank | 214 | 236.80 | | 412.50 | 268.40 | 221.60 | 198.90 |
""",
    "Running costs": """
Wages - Jean, Lily | bank | 1480 | 1520 | 1560 | 1740 | 1820 | 1560 | 1500 | 364
Rent | bank, standing order | 700 | 700 | 700 | 700 | 700 | 700 | 700 | 700
Gas & electric | bank, direct debit | 268.40 | 241.15 | 214.60 | 208.90 | 212.35 | 231.80 | 274.20 |
Linen & laundry | cash from the tin | 36 | 38.50 | 41 | 48 | 52.50 | 40 | 37.50 | 9
China, repairs | bank | 64.20 | | 118 | 38.75 | | 92.40 | 56 |
Insurance | bank | | | 386 | | | | |
Leaflets & website | bank | 25 | 25 | 85 | 25 | 25 | 25 | 25 |
Card machine | bank | 62.30 | 67.40 | 72.85 | 84.10 | 91.60 | 71.20 | 66.40 |
Loan interest | bank | 21.50 | 21 | 20.50 | 20 | 19.50 | 19 | 18.50 |
""",
}

TEA_OTHER = {
    "Oven, fridges, furniture": "8400 | 8400 | 8400 | 8400 | 8400 | 8400 | 8400 | 8400 | 8400",
    "Cash tin": "120 | 88.40 | 104.20 | 131.50 | 165.30 | 142.60 | 118.90 | 156.35 | 106.05",
    "Customers (cake orders)": "45 | 80 | 95 | 120 | 60 | 75 | 110 | 135 | 135",
    "Bidfood account": "1286.30 | 1312.40 | 1408.75 | 1520.10 | 1742.30 | 1866.90 | 1504.20 | 1398.65 | 1740.75",
    "Gift vouchers not used": "160 | 150 | 175 | 190 | 165 | 140 | 155 | 180 | 180",
    "NatWest loan": "4300 | 4200 | 4100 | 4000 | 3900 | 3800 | 3700 | 3600 | 3600",
    "Taken for ourselves": "0 | 900 | 1800 | 2700 | 3800 | 4900 | 5900 | 6900 | 6900",
}

TEA_CAPITAL = 6340.55


def tearoom() -> tuple[Workbook, Card]:
    """A tea room in Bakewell: twelve month columns from April, typed amounts, a balance sheet at each month's end."""
    workbook = Workbook()
    page = workbook.active
    page.title = "P&L 2026-27"
    page.merge_cells("B1:P1")
    title(page, "B1", "The Copper Kettle Tea Room, Bakewell")
    put(page, 2, ["Profit and loss account, year to 31 March 2027"], (), 2)
    aside(page, "B3", "add to the month's figure as you go, November is not finished", color="808080")
    starts = [date(f"{2026 + (m > 11)}-{m % 12 + 1:02}-01") for m in range(3, 15)]
    head(page, 5, ["", "How it moves", *[None] * 12, "Year so far"], "F8E1E7", 2)  # type: ignore[list-item]
    put(page, 5, starts, ["mmm yy"] * 12, 4)
    letters = [get_column_letter(c) for c in range(4, 16)]
    row, totals, monthly = 5, [], [0.0] * 8
    for part, text in TEA_PROFIT.items():
        row += 1
        put(page, row, [part], (), 2)
        bold(page, f"B{row}")
        shade(page, f"B{row}:P{row}", "FBF0F3")
        first = row + 1
        for label, how, *figures in rows(text):
            row += 1
            typed = [number(figure) for figure in figures]
            put(page, row, [label, how, *typed], ["", "", *[MONEY] * 12], 2)
            page.cell(row, 3).font = Font(italic=True, size=9)
            put(page, row, [f"=SUM(D{row}:O{row})"], [MONEY], 16)
            for i, value in enumerate(typed):
                monthly[i] += (value or 0) * (1 if part == "Takings" else -1)
        row += 1
        put(
            page,
            row,
            [f"Total {part.lower()}", None, *[f"=SUM({c}{first}:{c}{row - 1})" for c in [*letters, "P"]]],
            ["", "", *[MONEY] * 13],
            2,
        )
        bold(page, *[f"{c}{row}" for c in ["B", *letters, "P"]])
        totals.append(row)
        if part == "Cost of what we serve":
            row += 1
            gross = [f"={c}{totals[0]}-{c}{totals[1]}" for c in [*letters, "P"]]
            put(page, row, ["Gross profit", None, *gross], ["", "", *[MONEY] * 13], 2)
            bold(page, *[f"{c}{row}" for c in ["B", *letters, "P"]])
            totals.append(row)
        row += 1
    net = [f"={c}{totals[2]}-{c}{totals[3]}" for c in [*letters, "P"]]
    put(page, row, ["Net profit", None, *net], ["", "", *[SIGNED] * 13], 2)
    bold(page, *[f"{c}{row}" for c in ["B", *letters, "P"]])
    totals.append(row)
    widths(page, 2, 26, 24, *[10] * 12, 12)
    page.freeze_panes = "D6"
    other = {name: [float(x) for x in text.split("|")] for name, text in TEA_OTHER.items()}
    bank, profit = [], 0.0
    for month in range(9):
        profit += monthly[month - 1] if month else 0.0
        own = TEA_CAPITAL + profit - other["Taken for ourselves"][month]
        owed = sum(other[n][month] for n in ("Bidfood account", "Gift vouchers not used", "NatWest loan"))
        held = sum(
            other[n][month] for n in ("Oven, fridges, furniture", "Cash tin", "Customers (cake orders)")
        )
        bank.append(round(own + owed - held, 2))
    other["NatWest current account"] = bank
    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "What the tea room owns and owes at the end of each month")
    head(sheet, 3, ["At the end of", "Mar 26", *[None] * 12], "F8E1E7")  # type: ignore[list-item]
    put(sheet, 3, starts, ["mmm yy"] * 12, 3)
    ends = [get_column_letter(c) for c in range(2, 15)]
    plan = [
        "FIXED",
        "Oven, fridges, furniture",
        "CURRENT",
        "NatWest current account",
        "Cash tin",
        "Customers (cake orders)",
        "=Total owned|SUM({c}5:{c}9)",
        "",
        "LESS OWED TO OTHERS",
        "Bidfood account",
        "Gift vouchers not used",
        "NatWest loan",
        "=Total owed|SUM({c}13:{c}15)",
        "=NET WORTH|{c}10-{c}16",
        "",
        "REPRESENTED BY",
        "*Capital at 1 April",
        "=Profit to date|",
        "Taken for ourselves",
        "=Total|{c}20+{c}21-{c}22",
        "=Difference (nil)|ROUND({c}17-{c}23,2)",
    ]
    for at, line in enumerate(plan, 4):
        name, _, formula = line.lstrip("=*").partition("|")
        put(sheet, at, [name or None])
        if line.startswith("=") or name.isupper():
            bold(sheet, f"A{at}")
        for i, c in enumerate(ends[:9]):
            value: object = None
            if name == "Profit to date":
                value = f"=SUM('P&L 2026-27'!$D{totals[4]}:{letters[i - 1]}{totals[4]})" if i else 0
            elif line.startswith("="):
                value = "=" + formula.format(c=c)
            elif line.startswith("*"):
                value = TEA_CAPITAL if not i else f"={ends[i - 1]}{at}"
            elif name in other:
                value = number(str(other[name][i]))
            put(sheet, at, [value], [SIGNED], i + 2)
    widths(sheet, 28, *[11] * 13)
    sheet.freeze_panes = "B4"
    return workbook, {
        "book": "tearoom.xlsx",
        "half": "round58",
        "layout": "statements",
        "about": "tea room, England, GBP",
        "dialect": "profit and loss of typed amounts by months across from April with how each moves, gross and net profit; a balance sheet with the end of each month across, on two sheets",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "statement": {
            "sheets": ["P&L 2026-27", "Balance sheet"],
            "label": {"P&L 2026-27": "B", "Balance sheet": "A"},
            "amount": {"P&L 2026-27": "K", "Balance sheet": "J"},
        },
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"P&L 2026-27!{c}{r}" for r in totals for c in "KP"],
            *[f"Balance sheet!J{r}" for r in (10, 16, 17, 21, 23, 24)],
        ],
        "zero": ["Balance sheet!J24"],
    }


JUDO_MONTHS = """
Sep | 1260 | | 340 | | 320 | 200 | 810 | | 46.50 | 4.50
Oct | 1185 | 175 | 85 | 212 | 320 | 200 | | 260 | 118.20 | 4.50
Nov | 540 | | | | | | | | 22.75 |
"""

JUDO_HELD = """
Start | 2184.60 | 95 | 0 | 0
Sep | | 210.50 | 135 | 0
Oct | | 188 | 90 | 64
Nov | | 295.25 | 90 | 64
"""


def judo() -> tuple[Workbook, Card]:
    """A judo club in Truro, Nova Scotia: the months are rows, income and costs are columns; what is held by months."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Season"
    title(page, "A1", "Cobequid Judo Club")
    put(page, 2, ["Money in and money out by month, season 2026-27"])
    names = "Mat fees|Gradings|Gi & belts sold|Raffles & bottle drive|TOTAL IN|Gym rental|Coaching|Judo NS dues|Tournaments|Tape, mats, cleaning|Bank fee|TOTAL OUT|Over / (short)"
    page.merge_cells("B4:F4")
    page.merge_cells("G4:M4")
    put(page, 4, ["MONEY IN"], (), 2)
    put(page, 4, ["MONEY OUT"], (), 7)
    for cell in ("B4", "G4"):
        page[cell].font, page[cell].alignment = Font(bold=True), Alignment(horizontal="center")
    shade(page, "B4:F4", "D5E8D4")
    shade(page, "G4:M4", "F8CECC")
    head(page, 5, ["Month", *names.split("|")], "F2F2F2")
    hints = "cash box|e-transfer|e-transfer|cash box||e-transfer|e-transfer|cheque|e-transfer|cash box|auto"
    put(page, 6, ["how, usually", *[hint or None for hint in hints.split("|")]])
    for cell in page[6]:
        cell.font = Font(italic=True, size=9, color="808080")
    months = ["Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun"]
    typed = {line[0]: [number(x) for x in line[1:]] for line in rows(JUDO_MONTHS)}
    over = []
    for row, month in enumerate(months, 7):
        figures = typed.get(month, [None] * 10)
        over.append(sum(x or 0 for x in figures[:4]) - sum(x or 0 for x in figures[4:]))
        line = [month, *figures[:4], f"=SUM(B{row}:E{row})", *figures[4:]]
        line += [f"=SUM(G{row}:L{row})", f"=F{row}-M{row}"]
        put(page, row, line, ["", *[SIGNED] * 13])
    put(page, 18, ["SEASON", *[f"=SUM({c}7:{c}16)" for c in "BCDEFGHIJKLMN"]], ["", *[SIGNED] * 13])
    bold(page, *[f"{c}18" for c in "ABCDEFGHIJKLMN"])
    widths(page, 13, *[11] * 13)
    page.freeze_panes = "B7"
    held = workbook.create_sheet("Where it is")
    put(held, 1, ["Where the club's money is at the end of each month (current month: as of now)"])
    bold(held, "A1")
    names = "Credit union|Cash box|Families owe us|We owe|WHAT WE HAVE|Should be|Out by"
    head(held, 3, ["", *names.split("|")], "DAE8FC")
    start, total = 0.0, 0.0
    for row, (month, union, box, families, owe) in enumerate(rows(JUDO_HELD), 4):
        rest = float(box) + float(families) - float(owe)
        if union:
            start = float(union) + rest
        else:
            total += over[row - 5]
        have = number(union) if union else round(start + total - rest, 2)
        should = f"=F{row}" if union else f"=ROUND($F$4+SUM(Season!N$7:N{row + 2}),2)"
        line = [month, have, number(box), number(families), number(owe)]
        line += [f"=B{row}+C{row}+D{row}-E{row}", should, f"=ROUND(F{row}-G{row},2)"]
        put(held, row, line, ["", *[SIGNED] * 7])
    for row, month in enumerate(months[3:], 8):
        put(held, row, [month])
    aside(held, "J4", "Families: Oct 90 is the MacIsaacs. We owe: trophies, Bluenose Awards", color="808080")
    widths(held, 9, *[14] * 7)
    contacts = workbook.create_sheet("Contacts")
    head(contacts, 1, ["Who", "What", "When"], "F2F2F2")
    for row, line in enumerate(
        [
            ["Truro Rec Centre", "gym", "Tue and Thu 6-8"],
            ["Dave Whynot", "coach, 200 a month", ""],
            ["Judo Nova Scotia", "dues, September", ""],
            ["Bluenose Awards", "trophies and medals", ""],
        ],
        2,
    ):
        put(contacts, row, [cell or None for cell in line])
    widths(contacts, 24, 28, 20)
    return workbook, {
        "book": "judo.xlsx",
        "half": "round58",
        "layout": "statements",
        "about": "judo club, Nova Scotia, CAD",
        "dialect": "months as rows from September, lines of income and of cost as columns with totals between them and a row of how each is paid; a second sheet of what is held and owed, also by months as rows",
        "date_order": "mdy",
        "period": ["2026-11-01", "2026-11-30"],
        "statement": {
            "sheets": ["Season", "Where it is"],
            "months": "rows",
            "label": {"Season": 5, "Where it is": 3},
            "amount": {"Season": 9, "Where it is": 7},
        },
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"Season!{c}{r}" for r in (9, 18) for c in "FMN"],
            "Where it is!F7",
            "Where it is!G7",
            "Where it is!H7",
        ],
        "zero": ["Where it is!H7"],
    }


WALL_BILLS = """
41 | 04-06 | Mrs Lambert | Gap, 3 m, Stainforth | 270 | 270 | 04-14
42 | 04-14 | Ribblesdale Estate | Boundary wall, 12 m | 1080 | 1080 | 05-11
43 | 04-22 | Mr & Mrs Dinsdale | Garden wall and steps, Austwick | 1450 | 1450 | 05-02
44 | 05-05 | Dales Holiday Cottages | Wall by the car park | 640 | 640 | 05-30
45 | 05-13 | J. Metcalfe, Neals Ing | Two gaps | 410 | 410 | 06-20
46 | 05-27 | Mrs Lambert | Capstones reset | 95 | 95 | 06-01
47 | 06-04 | Yorkshire Water | Sheepfold, Langcliffe | 1920 | 1920 | 07-06
48 | 06-15 | Ribblesdale Estate | Boundary wall, 9 m | 810 | 810 | 07-10
49 | 06-29 | Mr Capstick | Gatepost and wall end | 385 | |
50 | 07-06 | Mr & Mrs Ogilvie | Herb bed, dry stone | 560 | 560 | 07-19
51 | 07-14 | Settle Parish Council | Wall by the green | 720 | |
52 | 07-23 | Dales Holiday Cottages | Gap behind Barn 2 | 245 | 245 | 08-12
53 | 08-03 | J. Metcalfe, Neals Ing | Gap, 5 m | 475 | 200 | 08-17
54 | 08-12 | Ribblesdale Estate | Boundary wall, 14 m | 1260 | |
55 | 08-20 | Mr & Mrs Dinsdale | Seat in the wall | 340 | |
"""

WALL_BOUGHT = """
04-07 | 52.30 | Dalesway Garage | Diesel | Van | Debit card | y
04-10 | 84 | Horton Quarry | Walling stone, half load | Stone | Transfer | y
04-18 | 31.50 | Pennine Tools | Lump hammer | Tools | Cash | y
04-24 | 49.80 | Dalesway Garage | Diesel | Van | Debit card | y
04-30 | 120 | Ben Airey | Two half days' help | Help | Cash |
05-02 | 18 | EE | Phone, May | Phone | Direct debit |
05-08 | 168 | Horton Quarry | Walling stone, full load | Stone | Transfer | y
05-15 | 55.10 | Dalesway Garage | Diesel | Van | Debit card | y
05-21 | 240 | NFU Mutual | Public liability, the year | Insurance | Transfer | y
05-29 | 180 | Ben Airey | Three half days' help | Help | Cash |
06-02 | 18 | EE | Phone, June | Phone | Direct debit |
06-05 | 53.75 | Dalesway Garage | Diesel | Van | Debit card | y
06-12 | 336 | Horton Quarry | Two loads for Langcliffe | Stone | Transfer | y
06-17 | 22.40 | Pennine Tools | Gloves, string, pins | Tools | Debit card | y
06-26 | 240 | Ben Airey | Two days' help | Help | Cash |
07-02 | 18 | EE | Phone, July | Phone | Direct debit |
07-04 | 312.60 | Ingleton Motors | MOT, two tyres | Van | Debit card | y
07-11 | 51.20 | Dalesway Garage | Diesel | Van | Debit card | y
07-20 | 84 | Horton Quarry | Walling stone, half load | Stone | Transfer | y
07-28 | 120 | Ben Airey | A day's help | Help | Cash |
08-02 | 18 | EE | Phone, August | Phone | Direct debit |
08-07 | 56.40 | Dalesway Garage | Diesel | Van | Debit card | y
08-14 | 168 | Horton Quarry | Walling stone, full load | Stone | Transfer | y
08-19 | 27.95 | Pennine Tools | Chisel | Tools | Debit card | y
"""


def waller() -> tuple[Workbook, Card]:
    """A dry stone waller near Settle: bills from row 9 below a few figures, things bought with the amount second."""
    workbook = Workbook()
    bills = workbook.active
    bills.title = "Work billed"
    bills.merge_cells("A1:J1")
    title(bills, "A1", "T. Hargreaves - Dry Stone Walling, Settle", 16)
    put(bills, 2, ["Tax year 6 April 2026 to 5 April 2027"])
    put(bills, 4, ["Billed", None, "=SUM(E10:E500)"], ["", "", "£#,##0.00"])
    put(bills, 5, ["Had in", None, "=SUM(G10:G500)"], ["", "", "£#,##0.00"])
    put(bills, 6, ["Still to come", None, "=C4-C5"], ["", "", "£#,##0.00"])
    bold(bills, "A6", "C6")
    aside(bills, "E4", "days to pay: see Lists", color="808080")
    heads = ["Bill", "Sent", "For whom", "What & where", "£", "Due", "Paid £", "Paid on", "Left", "State"]
    head(bills, 9, heads, "D9D2C3")
    for row, (no, day, who, what, amount, paid, when) in enumerate(rows(WALL_BILLS), 10):
        state = f'=IF(I{row}=0,"paid",IF(G{row}>0,"part",IF(F{row}<Lists!$B$4,"LATE","sent")))'
        put(
            bills,
            row,
            [
                int(no),
                date(day),
                who,
                what,
                number(amount),
                f"=B{row}+Lists!$B$3",
                number(paid),
                date(when) if when else None,
                f"=E{row}-G{row}",
                state,
            ],
            ["0", "dd-mmm", "", "", MONEY, "dd-mmm", MONEY, "dd-mmm", MONEY],
        )
    bills.freeze_panes = "A10"
    widths(bills, 7, 10, 24, 32, 11, 10, 11, 10, 11, 8)
    bought = workbook.create_sheet("Bought")
    put(bought, 1, ["What I've bought (receipts in the blue folder)"])
    bold(bought, "A1")
    head(bought, 3, ["Date", "Cost", "Where", "What", "Sort", "Paid by", "Receipt"], "D9D2C3")
    for row, (day, amount, where, what, sort, how, slip) in enumerate(rows(WALL_BOUGHT), 4):
        put(
            bought,
            row,
            [date(day), number(amount), where, what, sort, how, slip or None],
            ["dd-mmm", "£#,##0.00"],
        )
    widths(bought, 10, 11, 20, 30, 12, 14, 9)
    tax = workbook.create_sheet("For the tax")
    title(tax, "B2", "For the tax return")
    put(tax, 4, ["Work billed", "='Work billed'!C4"], ["", "£#,##0.00"], 2)
    sorts = ["Stone", "Help", "Van", "Tools", "Insurance", "Phone", "Other"]
    for row, sort in enumerate(sorts, 6):
        put(tax, row, [sort, f"=SUMIF(Bought!E:E,B{row},Bought!B:B)"], ["", "£#,##0.00"], 2)
    put(tax, 13, ["All bought", "=SUM(C6:C12)"], ["", "£#,##0.00"], 2)
    put(tax, 15, ["Profit", "=C4-C13"], ["", "£#,##0.00"], 2)
    bold(tax, "B13", "C13", "B15", "C15")
    widths(tax, 3, 20, 13)
    lists = workbook.create_sheet("Lists")
    put(lists, 1, ["Lists and settings"])
    put(lists, 3, ["Days to pay", 28])
    put(lists, 4, ["Looked at on", date("08-22")], ["", "dd/mm/yyyy"])
    put(lists, 6, ["Sorts", "Paid by"])
    bold(lists, "A1", "A6", "B6")
    ways = ["Cash", "Debit card", "Transfer", "Direct debit"]
    for row, sort in enumerate(sorts, 7):
        put(lists, row, [sort, ways[row - 7] if row - 7 < len(ways) else None])
    dropdown(bought, "E4:E500", "Lists!$A$7:$A$13")
    dropdown(bought, "F4:F500", "Lists!$B$7:$B$10")
    widths(lists, 16, 16)
    return workbook, {
        "book": "waller.xlsx",
        "half": "round58",
        "layout": "records",
        "about": "dry stone waller, England, GBP",
        "dialect": "bills from row 9 below their totals, due day, what is left and state by formula, what is paid and its day; things bought at once with the cost second, sort, way of paying and a receipt mark; a page for the tax; lists and settings on a sheet of their own",
        "date_order": "dmy",
        "period": ["2026-04-06", "2027-04-05"],
        "tables": {"invoices": "Work billed", "expenses": "Bought"},
        "free": {"Work billed": ["Bill", "What & where"], "Bought": ["What", "Receipt"]},
        "adds_up": {},
        "watch": [
            *[f"Work billed!C{r}" for r in (4, 5, 6)],
            *[f"For the tax!C{r}" for r in (4, *range(6, 14), 15)],
        ],
        "zero": [],
    }


PICKLE_MEMBERS = """
Abernathy | Joan | Senior | 60 | 01-09 | Check
Bautista | Rey | Regular | 90 | 01-12 | Zelle
Bautista | Tess | Regular | 90 | 01-12 | Zelle
Cobb | Wendell | Senior | 60 | 01-16 | Cash
Drummond | Kate | Regular | 45 | 01-19 | Zelle
Ellison | Hank | Senior | | |
Feldman | Ira | Senior | 60 | 01-23 | Check
Greer | Donna | Regular | 90 | 01-26 | Zelle
Hutto | Marcus | Regular | | |
Hutto | Lily | Junior | 30 | 02-02 | Cash
Ingram | Paula | Senior | 60 | 02-04 | Zelle
Jessup | Al | Senior | 60 | 02-06 | Check
Kowalczyk | Ben | Regular | 90 | 02-09 | Zelle
Pruitt | Gail | Senior | | |
Sandoval | Nina | Junior | | |
Tilley | Ruth | Senior | 60 | 02-13 | Cash
Vance | Craig | Regular | | |
"""

PICKLE_REGISTER = """
01-01 | | Balance forward | Opening | 1412.36 |
01-05 | 1036 | Lake County Parks | Court fees | | 240
01-09 | | Joan Abernathy | Dues | 60 |
01-11 | | Saturday drop-ins | Drop-in play | 75 |
01-12 | | Rey Bautista | Dues | 90 |
01-12 | | Tess Bautista | Dues | 90 |
01-14 | card | Pickleball Central | Balls & nets | | 89.94
01-16 | | Wendell Cobb | Dues | 60 |
01-18 | | Saturday drop-ins | Drop-in play | 60 |
01-19 | | Kate Drummond, half | Dues | 45 |
01-21 | 1037 | Nature Coast Insurance | Insurance | | 310
01-23 | | Ira Feldman | Dues | 60 |
01-25 | | Saturday drop-ins | Drop-in play | 80 |
01-26 | | Donna Greer | Dues | 90 |
01-29 | card | Publix, coffee and muffins | Socials | | 42.18
02-01 | | Saturday drop-ins | Drop-in play | 65 |
02-02 | 1038 | Lake County Parks | Court fees | | 240
02-02 | | Lily Hutto | Dues | 30 |
02-04 | | Paula Ingram | Dues | 60 |
02-05 | card | Wix | Website | | 17
02-06 | | Al Jessup | Dues | 60 |
02-08 | | Saturday drop-ins | Drop-in play | 85 |
02-09 | | Ben Kowalczyk | Dues | 90 |
02-11 | 1039 | Mount Dora Trophy | Tournament | | 128.50
02-13 | | Ruth Tilley | Dues | 60 |
02-14 | | Valentine round robin, entries | Tournament | 320 |
02-15 | | Saturday drop-ins | Drop-in play | 70 |
02-17 | card | Publix, round robin lunch | Socials | | 96.40
02-18 | card | Pickleball Central | Balls & nets | | 134.97
"""


def pickleball() -> tuple[Workbook, Card]:
    """A pickleball club in Florida: the members with dues looked up beside a check register in which they stand too."""
    workbook = Workbook()
    report = workbook.active
    report.title = "Report"
    title(report, "A1", "Eustis Paddlers Pickleball Club")
    put(report, 2, ["Treasurer's report, 2027"])
    members = workbook.create_sheet("Members")
    put(members, 1, ["MEMBERS AND DUES 2027"])
    bold(members, "A1")
    put(members, 2, ["Dues are due January 31"])
    heads = ["#", "Last name", "First", "Type", "Dues", "Paid", "Date", "How", "Still owes"]
    head(members, 4, heads, "FFE599")
    row = 4
    for row, (last, first, kind, paid, day, how) in enumerate(rows(PICKLE_MEMBERS), 5):
        put(
            members,
            row,
            [
                row - 4,
                last,
                first,
                kind,
                f"=VLOOKUP(D{row},Rates!$A$3:$B$6,2,FALSE)",
                number(paid),
                date(day, 2027) if day else None,
                how or None,
                f"=E{row}-F{row}",
            ],
            ["", "", "", "", "$#,##0", "$#,##0", "mm/dd/yy", "", "$#,##0"],
        )
    end = row
    put(
        members,
        end + 2,
        [
            None,
            "Totals",
            None,
            None,
            *[f"=SUM({c}5:{c}{end + 1})" for c in "EF"],
            None,
            None,
            f"=SUM(I5:I{end + 1})",
        ],
        ["", "", "", "", "$#,##0", "$#,##0", "", "", "$#,##0"],
    )
    bold(members, *[f"{c}{end + 2}" for c in "BEFI"])
    widths(members, 5, 16, 12, 10, 9, 9, 11, 9, 11)
    register = workbook.create_sheet("Register")
    put(register, 1, ["CHECKING - Seacoast Bank"])
    bold(register, "A1")
    heads = ["Date", "Ck #", "To / from", "For", "Deposit", "Withdrawal", "Balance"]
    head(register, 2, heads, "FFE599")
    for row, (day, check, who, kind, plus, minus) in enumerate(rows(PICKLE_REGISTER), 3):
        balance = "=E3-F3" if row == 3 else f"=G{row - 1}+E{row}-F{row}"
        number_of = int(check) if check.isdigit() else check or None
        put(
            register,
            row,
            [date(day, 2027), number_of, who, kind, number(plus), number(minus), balance],
            ["mm/dd/yy", "", "", "", MONEY, MONEY, MONEY],
        )
    register.freeze_panes = "A3"
    widths(register, 11, 8, 32, 16, 12, 12, 12)
    rates = workbook.create_sheet("Rates")
    head(rates, 2, ["Type", "Dues"], "FFE599")
    for row, (kind, dues) in enumerate([("Regular", 90), ("Senior", 60), ("Junior", 30), ("Life", 0)], 3):
        put(rates, row, [kind, dues], ["", "$#,##0"])
    head(report, 4, ["For", "In", "Out"], "FFE599")
    kinds = "Opening|Dues|Drop-in play|Tournament|Socials|Court fees|Balls & nets|Insurance|Website|Other"
    for row, kind in enumerate(kinds.split("|"), 5):
        sums = [f"=SUMIF(Register!$D$3:$D$800,A{row},Register!${c}$3:${c}$800)" for c in "EF"]
        put(report, row, [kind, *sums], ["", MONEY, MONEY])
    put(report, 15, ["All", "=SUM(B5:B14)", "=SUM(C5:C14)"], ["", MONEY, MONEY])
    put(report, 16, ["In the bank", "=B15-C15"], ["", MONEY])
    put(report, 18, ["Dues still owed", f"=Members!I{end + 2}"], ["", MONEY])
    put(report, 19, ["Dues list and register agree?", f"=Members!F{end + 2}-B6"], ["", SIGNED])
    bold(report, "A15", "B15", "C15", "A16", "B16")
    dropdown(register, "D3:D800", "Report!$A$5:$A$14")
    dropdown(members, f"D5:D{end}", "Rates!$A$3:$A$6")
    widths(report, 28, 12, 12)
    return workbook, {
        "book": "pickleball.xlsx",
        "half": "round58",
        "layout": "records",
        "about": "pickleball club, Florida, USD",
        "dialect": "members with dues looked up by type, what is paid, its day and how, and what is owed by formula; a check register with check numbers and a running balance in which dues stand too; a report by purpose; rates on a sheet of their own",
        "date_order": "mdy",
        "period": ["2027-01-01", "2027-12-31"],
        "tables": {"members": "Members", "cash": "Register"},
        "free": {"Register": ["To / from"]},
        "adds_up": {},
        "watch": [
            *[f"Report!{c}{r}" for r in range(6, 16) for c in "BC"],
            *[f"Report!B{r}" for r in (16, 18, 19)],
        ],
        "zero": ["Report!B19"],
    }


PARK_LOTS = """
1 | Beasley, Tom | 310 | 310 | 310 | 310 | 2019
2 | Crowder, Lynn | 310 | 310 | 310 | 310 | 2021
3 | vacant | 0 | | | |
4 | Dunaway, Mr & Mrs | 325 | 325 | 325 | | 2016
5 | Estep, Carla | 325 | 325 | 325 | 325 | 2024
6 | Fugate, Wes | 310 | 310 | 310 | 310 | 2022
7 | Ramsey, Joe | 340 | 340 | 250 | | 2025
8 | Hensley, Patty | 340 | 340 | 340 | 340 | 2020
9 | Sizemore, Dale | 340 | 340 | 340 | | 2023
10 | Tackett, Bonnie | 310 | 310 | 310 | | 2018
"""

PARK_COSTS = """
01-04 | Heiskell Utility District | Water & sewer | all | 398.20 | auto
01-06 | Tyler Moss | Mowing & snow | all | 90 | 2204
01-08 | Waste Connections | Trash | all | 165 | auto
01-12 | KUB | Lights | all | 84.35 | auto
01-15 | Knox County Trustee | Taxes | all | 1240 | 2205
01-19 | Clinch Plumbing | Repairs | 8 | 215 | 2206
01-27 | State Farm | Insurance | all | 146 | auto
02-03 | Heiskell Utility District | Water & sewer | all | 405.75 | auto
02-05 | Tyler Moss | Mowing & snow | all | 90 | 2207
02-08 | Waste Connections | Trash | all | 165 | auto
02-11 | KUB | Lights | all | 79.90 | auto
02-16 | Lowe's | Repairs | 3 | 128.44 | card
02-22 | Tyler Moss | Mowing & snow | all | 150 | 2208
02-26 | State Farm | Insurance | all | 146 | auto
03-02 | Lowe's | Repairs | all | 63.17 | card
03-03 | Heiskell Utility District | Water & sewer | all | 401.60 | auto
03-05 | Gravel Hauling by Rick | Repairs | all | 375 | 2209
"""


def trailerpark() -> tuple[Workbook, Card]:
    """A mobile home park in Tennessee: rents by lot and month with quarters between, costs with the way of paying."""
    workbook = Workbook()
    rents = workbook.active
    rents.title = "RENTS"
    rents.merge_cells("A1:T1")
    title(rents, "A1", "SHADY BEND MOBILE HOME PARK - LOT RENT RECEIVED 2027")
    put(rents, 2, ["Rent due the 1st, late after the 5th"])
    put(rents, 3, ["Months due so far", None, None, 3])
    rents["D3"].fill = PatternFill("solid", start_color="FFFF99")
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    heads = ["Lot", "Since", "Renter", "Monthly"]
    for i, month in enumerate(months):
        heads.append(month)
        if i % 3 == 2:
            heads.append(f"Q{i // 3 + 1}")
    head(rents, 5, [*heads, "Year", "Behind"], "D0E0E3")
    for row, (lot, renter, monthly, *paid, since) in enumerate(rows(PARK_LOTS), 6):
        line: list[object] = [int(lot), number(since), renter, number(monthly)]
        for quarter in range(4):
            line += [number(paid[i]) if i < len(paid) else None for i in range(3 * quarter, 3 * quarter + 3)]
            c = get_column_letter(5 + 4 * quarter), get_column_letter(7 + 4 * quarter)
            line.append(f"=SUM({c[0]}{row}:{c[1]}{row})")
        line += [f"=H{row}+L{row}+P{row}+T{row}", f"=D{row}*$D$3-U{row}"]
        put(rents, row, line, ["", "0", "", *["#,##0"] * 19])
    put(
        rents,
        17,
        [
            None,
            None,
            "TOTAL",
            *[f"=SUM({get_column_letter(c)}6:{get_column_letter(c)}15)" for c in range(4, 23)],
        ],
        ["", "", "", *["#,##0"] * 19],
    )
    bold(rents, *[f"{get_column_letter(c)}17" for c in range(3, 23)])
    for c in "HLPT":
        shade(rents, f"{c}5:{c}17", "EFEFEF")
    aside(
        rents,
        "C19",
        "Lot 3: trailer hauled off last fall, pad needs work. Lot 7: owes 90 for February",
        color="808080",
    )
    rents.freeze_panes = "E6"
    widths(rents, 6, 8, 22, 10, *[8] * 16, 10, 10)
    rents.column_dimensions["B"].hidden = True
    costs = workbook.create_sheet("COSTS")
    head(costs, 1, ["Date", "Paid to", "Kind", "Lot", "Amount", "Check # / how"], "D0E0E3")
    for row, (day, who, kind, lot, amount, how) in enumerate(rows(PARK_COSTS), 2):
        put(
            costs,
            row,
            [
                date(day, 2027),
                who,
                kind,
                int(lot) if lot.isdigit() else lot,
                number(amount),
                int(how) if how.isdigit() else how,
            ],
            ["m/d/yy", "", "", "", MONEY],
        )
    widths(costs, 10, 28, 16, 7, 11, 13)
    costs.freeze_panes = "A2"
    sums = workbook.create_sheet("SUMMARY")
    title(sums, "A1", "Where we are, 2027")
    put(sums, 3, ["Rent received", "=RENTS!U17"], ["", MONEY])
    put(sums, 4, ["Rent behind", "=RENTS!V17"], ["", MONEY])
    kinds = ["Water & sewer", "Trash", "Lights", "Mowing & snow", "Repairs", "Insurance", "Taxes", "Legal"]
    for row, kind in enumerate(kinds, 6):
        put(sums, row, [kind, f"=SUMIF(COSTS!$C$2:$C$500,A{row},COSTS!$E$2:$E$500)"], ["", MONEY])
    put(sums, 14, ["Total costs", "=SUM(B6:B13)"], ["", MONEY])
    put(sums, 15, ["Left over", "=B3-B14"], ["", MONEY])
    bold(sums, "A14", "B14", "A15", "B15")
    put(sums, 17, ["Deposits held (in savings)", 2150], ["", MONEY])
    dropdown(costs, "C2:C500", "SUMMARY!$A$6:$A$13")
    widths(sums, 28, 13)
    return workbook, {
        "book": "trailerpark.xlsx",
        "half": "round58",
        "layout": "records",
        "about": "mobile home park with ten lots, Tennessee, USD",
        "dialect": "rents by renter and month with quarters between, what is behind by formula; costs with kind, lot and check number or way of paying in one column; a summary by kind",
        "date_order": "mdy",
        "period": ["2027-01-01", "2027-12-31"],
        "tables": {"rents": "RENTS", "expenses": "COSTS"},
        "free": {},
        "adds_up": {},
        "watch": [
            "RENTS!G17",
            "RENTS!H17",
            *[f"SUMMARY!B{r}" for r in (3, 4, *range(6, 16))],
        ],
        "zero": [],
    }


BOOKS = [montessori, minigolf, boothhire, tearoom, judo, waller, pickleball, trailerpark]
