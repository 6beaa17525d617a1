"""The workbooks of the fourth further part: a cricket club, a dog rescue, a library, a shared house, a tutor."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

Card = dict[str, object]

KRONOR = r"#\ ##0.00"

CRICKET_ACCOUNTS = """
1220 Roller & nets | Assets
1229 Depreciation so far | Assets
1510 Owed to the club | Assets
1710 Paid ahead | Assets
1910 Cash box | Assets
1930 Bank | Assets
1940 Savings | Assets
2091 Club funds | Debts
2350 Loan from Farah | Debts
2420 Received ahead | Debts
2440 Unpaid bills | Debts
3010 Membership fees | Income
3020 Match fees | Income
3030 Teas & bar | Income
3040 Sponsors | Income
3050 Municipal grant | Income
3060 Shirts sold | Income
3070 Junior camps | Income
3090 Other income | Income
4010 Balls & equipment | Costs
4020 Ground hire | Costs
4030 Indoor hall | Costs
4040 Umpires | Costs
4050 League fees | Costs
4060 Teas & bar, purchases | Costs
4070 Shirts bought | Costs
5810 Travel | Costs
6110 Web & office | Costs
6310 Insurance | Costs
6570 Bank & Swish charges | Costs
6990 Sundries | Costs
7830 Depreciation | Costs
8310 Interest received | Income
8410 Interest paid | Costs
"""

CRICKET_JOURNAL = """
01-01 | Opening balances | 1910 640; 1930 21480.50; 1940 30000; 1510 1200; 1220 28000; 1229 -11200; 2440 -2350; 2350 -8000; 2091 -59770.50
01-12 | Lundby sports hall, January to March in advance | 1710 5400; 1930 -5400
01-31 | Indoor hall, January's part | 4030 1800; 1710 -1800
02-03 | Accident insurance for the season | 6310 2160; 1930 -2160
02-11 | Membership fees, 9 seniors at 900 | 1930 8100; 3010 -8100
02-28 | Indoor hall, February's part | 4030 1800; 1710 -1800
03-04 | Nordic Cricket Supplies, balls and stumps, to pay within 30 days | 4010 4380; 2440 -4380
03-09 | Website hosting | 6110 588; 1930 -588
03-16 | Teamtryck, last year's bill paid | 2440 2350; 1930 -2350
03-20 | Gothenburg city, activity grant | 1930 6200; 3050 -6200
03-23 | Anil and Sven paid last year's fees | 1930 1200; 1510 -1200
03-31 | Indoor hall, March's part | 4030 1800; 1710 -1800
04-02 | Membership fees, 4 juniors at 400 | 1930 1600; 3010 -1600
04-07 | League entry 2026 | 4050 4500; 1930 -4500
04-10 | Nordic Cricket Supplies paid | 2440 4380; 1930 -4380
04-15 | Teamtryck, 20 club shirts | 4070 5600; 1930 -5600
04-22 | Club shirts, 8 at 350 | 1930 2800; 3060 -2800
04-30 | Bank charges April | 6570 85; 1930 -85
05-05 | Masala Corner, sponsorship invoiced | 1510 5000; 3040 -5000
05-08 | Ground, May | 4020 2400; 1930 -2400
05-16 | Match fees v Borås, 11 at 60 by Swish | 1930 660; 3020 -660
05-16 | Teas and bar v Borås | 1910 845; 3030 -845
05-16 | Bread, milk, lemonade | 4060 412; 1910 -412
05-18 | Umpire Rashid, Borås | 4040 500; 1930 -500
05-22 | Masala Corner paid | 1930 5000; 1510 -5000
05-29 | Bank charges May | 6570 85; 1930 -85
05-31 | Minibus and fuel to Malmö | 5810 1890; 1930 -1890
06-05 | Ground, June | 4020 2400; 1930 -2400
06-13 | Match fees v Linköping, 11 at 60 by Swish | 1930 660; 3020 -660
06-13 | Teas and bar v Linköping | 1910 1020; 3030 -1020
06-13 | Bread, cheese, crisps | 4060 388; 1910 -388
06-15 | Umpire Rashid, Linköping | 4040 500; 1930 -500
06-17 | Cash box emptied into the bank | 1930 1500; 1910 -1500
06-24 | Farah, some of her loan back | 2350 2000; 1930 -2000
06-30 | Bank charges June | 6570 85; 1930 -85
06-30 | Depreciation, half a year | 7830 1400; 1229 -1400
07-03 | Ground, July | 4020 2400; 1930 -2400
07-09 | Hisingen Däck, sponsorship invoiced | 1510 3000; 3040 -3000
07-11 | Match fees v Uppsala, 11 at 60 by Swish | 1930 660; 3020 -660
07-11 | Teas and bar v Uppsala | 1910 930; 3030 -930
07-11 | Bread, milk, buns | 4060 365; 1910 -365
07-13 | Umpire Lena, Uppsala | 4040 500; 1930 -500
07-20 | Nordic Cricket Supplies, two helmets and balls, to pay within 30 days | 4010 2740; 2440 -2740
07-31 | Bank charges July | 6570 85; 1930 -85
07-31 | Interest on savings | 1940 112.50; 8310 -112.50
08-05 | Ground, August | 4020 2400; 1930 -2400
08-08 | Junior camp in September, 6 paid ahead at 300 | 1930 1800; 2420 -1800
08-15 | Match fees v Solna, 12 at 60 by Swish | 1930 720; 3020 -720
08-15 | Teas and bar v Solna | 1910 1110; 3030 -1110
08-15 | Bread, milk, lemonade, cake | 4060 430; 1910 -430
08-17 | Umpire Rashid, Solna | 4040 500; 1930 -500
08-28 | Cups for the club evening | 6990 640; 1930 -640
08-31 | Bank charges August | 6570 85; 1930 -85
"""


def cricket() -> tuple[Workbook, Card]:
    """A cricket club in Sweden: code and name in one cell, voucher numbers, totals above the headings."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Vouchers"
    title(journal, "A1", "Hisingen Cricket Club - vouchers 2026")
    put(
        journal,
        2,
        ["all kronor", None, None, "Sum", "=SUM(E4:E900)", "=SUM(F4:F900)"],
        [*[""] * 4, *[KRONOR] * 2],
    )
    head(journal, 3, ["V no", "Day", "Text", "Account", "Debit", "Credit"], "CFE2F3")
    names = {line.split(" ", 1)[0]: line for line, _ in rows(CRICKET_ACCOUNTS)}
    at = 4
    for voucher, (day, text, entry) in enumerate(journal_lines(CRICKET_JOURNAL), 1):
        for line, (code, amount) in enumerate(entry):
            put(
                journal,
                at,
                [
                    voucher,
                    day,
                    None if line else text,
                    names[code],
                    number(str(amount)) if amount > 0 else None,
                    number(str(-amount)) if amount < 0 else None,
                ],
                ["0", "yyyy-mm-dd", "", "", KRONOR, KRONOR],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 7, 12, 52, 28, 13, 13)
    chart = workbook.create_sheet("Accounts")
    head(chart, 1, ["Account", "Kind", "Balance"], "CFE2F3")
    for at, (name, kind) in enumerate(rows(CRICKET_ACCOUNTS), 2):
        formula = (
            f"=SUMIFS(Vouchers!$E$3:$E$900,Vouchers!$D$3:$D$900,A{at})"
            f"-SUMIFS(Vouchers!$F$3:$F$900,Vouchers!$D$3:$D$900,A{at})"
        )
        put(chart, at, [name, kind, formula], ["", "", KRONOR])
    last = 1 + len(names)
    dropdown(journal, "D4:D900", f"Accounts!$A$2:$A${last}")
    widths(chart, 30, 10, 14)
    board = workbook.create_sheet("For the board")
    title(board, "B2", "Where we stand")
    lines = [
        ("Income", f'=-SUMIFS(Accounts!$C$2:$C${last},Accounts!$B$2:$B${last},"Income")'),
        ("Costs", f'=SUMIFS(Accounts!$C$2:$C${last},Accounts!$B$2:$B${last},"Costs")'),
        ("Result so far", "=C4-C5"),
        ("In the bank", '=SUMIFS(Accounts!$C$2:$C$60,Accounts!$A$2:$A$60,"1930 Bank")'),
        ("In the cash box", '=SUMIFS(Accounts!$C$2:$C$60,Accounts!$A$2:$A$60,"1910 Cash box")'),
        ("Debit less credit", "=ROUND(Vouchers!E2-Vouchers!F2,2)"),
    ]
    for at, line in enumerate(lines, 4):
        put(board, at, line, ["", KRONOR], 2)
    widths(board, 3, 22, 14)
    return workbook, {
        "book": "cricket.xlsx",
        "half": "round4",
        "layout": "journal",
        "about": "cricket club, Sweden, SEK; no VAT",
        "dialect": "debit and credit columns, code and name in one cell, voucher numbers, text on the first line only, totals above the headings",
        "date_order": "ymd",
        "period": ["2026-01-01", "2026-12-31"],
        "journal": {
            "sheet": "Vouchers",
            "date": "Day",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Vouchers": ["V no", "Text"]},
        "adds_up": {"Vouchers": ["Debit", "Credit"]},
        "watch": [f"For the board!C{row}" for row in (6, 7, 8, 9)],
        "zero": ["For the board!C9"],
    }


RESCUE_HEADINGS = """
Donations
Sponsors
Adoption fees
Bazaar & raffles
Rent
Food
Vet
Medicines
Sterilising
Transport
Water & light
Cleaning
Helpers
Repairs
Printing
Bank fees
Loan Doña Lupe
Moved
Opening
"""

RESCUE_BOOK = """
05-01 | From last year's book | IN | Opening | 18420 | Bank
05-01 | From last year's book | IN | Opening | 1350 | Tin
05-02 | Sr. Cruz, May | OUT | Rent | 4500 | Bank
05-04 | Forrajera El Maíz, 3 sacks of croquetas | OUT | Food | 2310 | Bank
05-06 | Canela went to her new family | IN | Adoption fees | 600 | Tin
05-09 | Dr. Ibarra, two pups with parvo | OUT | Vet | 1850 | Bank
05-11 | Box at the bakery | IN | Donations | 742.50 | Tin
05-12 | Bleach, mops | OUT | Cleaning | 318 | Tin
05-15 | Monthly sponsors | IN | Sponsors | 3600 | Bank
05-18 | Petrol, pick-up to Etla | OUT | Transport | 450 | Tin
05-20 | CFE | OUT | Water & light | 612 | Bank
05-23 | Stall in the plaza | IN | Bazaar & raffles | 4815 | Tin
05-25 | Stall money to the bank | OUT | Moved | 4000 | Tin
05-25 | Stall money to the bank | IN | Moved | 4000 | Bank
05-28 | Beto, 4 Saturdays | OUT | Helpers | 1200 | Tin
05-30 | Commission | OUT | Bank fees | 87 | Bank
06-01 | Sr. Cruz, June | OUT | Rent | 4500 | Bank
06-03 | Forrajera El Maíz, 4 sacks of croquetas | OUT | Food | 3080 | Bank
06-05 | Farmacia Vet, dewormer and flea drops | OUT | Medicines | 690 | Bank
06-08 | Chato adopted | IN | Adoption fees | 600 | Tin
06-12 | Mr Hughes, from Texas | IN | Donations | 15200 | Bank
06-15 | Monthly sponsors | IN | Sponsors | 3600 | Bank
06-17 | Dr. Ibarra, spaying day, 8 dogs | OUT | Sterilising | 4800 | Bank
06-19 | Pipa (water truck) | OUT | Water & light | 750 | Tin
06-20 | Cash from the machine | OUT | Moved | 1500 | Bank
06-20 | Cash from the machine | IN | Moved | 1500 | Tin
06-22 | Petrol | OUT | Transport | 400 | Tin
06-26 | Beto, 4 Saturdays | OUT | Helpers | 1200 | Tin
06-30 | Commission | OUT | Bank fees | 87 | Bank
07-01 | Sr. Cruz, July | OUT | Rent | 4500 | Bank
07-04 | Doña Lupe lends us the roof money | IN | Loan Doña Lupe | 8000 | Bank
07-06 | Ferretería Reforma, roof sheets and screws | OUT | Repairs | 5940 | Bank
07-07 | Forrajera El Maíz, 3 sacks of croquetas | OUT | Food | 2310 | Bank
07-10 | Luna adopted | IN | Adoption fees | 600 | Tin
07-13 | Dr. Ibarra, Oso's leg | OUT | Vet | 2400 | Bank
07-15 | Monthly sponsors | IN | Sponsors | 3900 | Bank
07-18 | Raffle | IN | Bazaar & raffles | 3250 | Tin
07-19 | Raffle tickets printed | OUT | Printing | 380 | Tin
07-21 | CFE | OUT | Water & light | 655 | Bank
07-24 | Petrol | OUT | Transport | 500 | Tin
07-31 | Beto, 4 Saturdays | OUT | Helpers | 1200 | Tin
07-31 | Commission | OUT | Bank fees | 87 | Bank
08-01 | Sr. Cruz, August | OUT | Rent | 4500 | Bank
08-05 | Forrajera El Maíz, 4 sacks of croquetas | OUT | Food | 3160 | Bank
08-08 | Box at the bakery | IN | Donations | 816 | Tin
08-12 | Farmacia Vet, puppy milk and antibiotics | OUT | Medicines | 545 | Bank
08-14 | Doña Lupe, first part back | OUT | Loan Doña Lupe | 2000 | Bank
08-15 | Monthly sponsors | IN | Sponsors | 3900 | Bank
08-20 | Pipa (water truck) | OUT | Water & light | 750 | Tin
08-22 | Rocky adopted | IN | Adoption fees | 700 | Tin
08-26 | Bleach, brushes, bags | OUT | Cleaning | 285 | Tin
08-29 | Beto, 5 Saturdays | OUT | Helpers | 1500 | Tin
08-31 | Commission | OUT | Bank fees | 87 | Bank
"""


def rescue() -> tuple[Workbook, Card]:
    """A dog rescue in Mexico: newest line on top, one amount beside IN or OUT, bank and tin in one list."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Libro"
    pesos = '"$"#,##0.00'
    title(book, "A1", "Patitas de la Sierra A.C. - what comes in, what goes out")
    book["A2"] = "Write the new one on top! Pesos."
    for at, purse in ((3, "Bank"), (4, "Tin")):
        formula = (
            f'=SUMIFS($E$6:$E$900,$F$6:$F$900,D{at},$C$6:$C$900,"IN")'
            f'-SUMIFS($E$6:$E$900,$F$6:$F$900,D{at},$C$6:$C$900,"OUT")'
        )
        put(book, at, [purse, formula, "there is now"], ["", pesos], 4)
    head(book, 6, ["Date", "What", "In/Out", "Heading", "MXN", "Purse"], "FCE5CD")
    for at, (day, what, way, heading, amount, purse) in enumerate(reversed(list(rows(RESCUE_BOOK))), 7):
        put(
            book,
            at,
            [date(day), what, way, heading, number(amount), purse],
            ["dd-mmm-yy", "", "", "", pesos, ""],
        )
    book.freeze_panes = "A7"
    widths(book, 12, 44, 8, 20, 14, 12)
    year = workbook.create_sheet("By heading")
    head(year, 2, ["Heading", "In", "Out", "Net"], "FCE5CD")
    names = RESCUE_HEADINGS.strip().splitlines()
    for at, name in enumerate(names, 3):
        sums = [
            f'=SUMIFS(Libro!$E$6:$E$900,Libro!$D$6:$D$900,$A{at},Libro!$C$6:$C$900,"{way}")'
            for way in ("IN", "OUT")
        ]
        put(year, at, [name, *sums, f"=B{at}-C{at}"], ["", pesos, pesos, pesos])
    end = 2 + len(names)
    put(year, end + 2, ["All", *[f"=SUM({c}3:{c}{end})" for c in "BCD"]], ["", pesos, pesos, pesos])
    dropdown(book, "C7:C900", '"IN,OUT"')
    dropdown(book, "D7:D900", f"'By heading'!$A$3:$A${end}")
    dropdown(book, "F7:F900", '"Bank,Tin"')
    widths(year, 22, 14, 14, 14)
    return workbook, {
        "book": "dogrescue.xlsx",
        "half": "round4",
        "layout": "cash book",
        "about": "dog rescue, Mexico, MXN; a charity",
        "dialect": "newest line on top, one amount beside IN or OUT, bank and cash told apart in a column, balances above the headings",
        "date_order": "dmy",
        "period": ["2026-05-01", "2026-12-31"],
        "cash": {
            "sheet": "Libro",
            "date": "Date",
            "category": "Heading",
            "type": "In/Out",
            "amount": "MXN",
            "dimensions": ["Purse"],
        },
        "free": {"Libro": ["What"]},
        "adds_up": {"Libro": ["MXN"]},
        "watch": ["Libro!E3", "Libro!E4", f"By heading!D{end + 2}"],
    }


LIBRARY_INCOME = """
Membership fees | 68400 | 41250 | 750 a year
Donations | 95000 | 52000 |
Corporation grant | 60000 | 30000 |
Late fines | 4120 | 2365 | at the desk, cash
Photocopies & prints | 9870 | 5140 | at the desk, cash
Hall given for classes | 18000 | 9000 | Rao maths class, 1,500 a month
Bank & FD interest | 21340 | 6480 |
Sale of raddi | 1760 | 640 | old newspapers, cash
"""

LIBRARY_COSTS = """
Librarian's honorarium | 96000 | 40000 | Shubhangi, 8,000
Rent | 84000 | 36000 | 7,200, Gokhale
Electricity | 19850 | 9310 | MSEDCL
Newspapers & magazines | 11200 | 4860 | Joshi agency
Binding & mending | 6400 | 2150 |
Internet & phone | 9588 | 3995 | 799
Stationery | 7215 | 3080 | ink, cards, labels
Story hour & events | 14300 | 5600 |
Cleaning | 12000 | 5000 | Sunita bai, 1,000, cash
Audit fee | 5900 | | after March
Bank charges | 708 | 236 |
Depreciation | 24500 | | once a year
Tea & sundries | 3310 | 1275 | cash
"""

LIBRARY_DEBTS = """
General fund | 519617 | 503136
Surplus / (deficit) | -16481 | ='I&E'!C32
Book fund | 30000 | 40000
Members' deposits | 46500 | 51000
Fees received in advance | 4200 | 3000
Unpaid bills | 5900 | 7400
Loan, Mrs Kulkarni | 25000 | 25000
"""

LIBRARY_ASSETS = """
Books | 168500 | 186000
Furniture & racks | 57100 | 64500
Computers | 22000 | 22000
MSEDCL deposit | 6000 | 6000
Grant due | | 15000
Fixed deposits | 250000 | 250000
Savings account | 108726 | 118240
Cash at the desk | 2410 | 3165
"""

LIBRARY_HABITS = """
Everything goes through the savings account (UPI, cheque, transfer) unless the remark says cash or the slip does.
New and second-hand books are added to Books on the balance sheet. Depreciation comes in March.
Money given for books only goes to the Book fund, other gifts to Donations.
Each new member leaves a deposit of 500. It is given back when he leaves.
Bills we have but didn't pay: Unpaid bills. Now only Sheth Furniture, two racks, 7,400.
Grant due: the corporation still owes the second part, 15,000. It is in the income already.
"""


def library() -> tuple[Workbook, Card]:
    """A reading room in India: last year beside this year, debts and assets side by side, habits on a sheet."""
    workbook = Workbook()
    result = workbook.active
    result.title = "I&E"
    rupees = "[>=10000000]##\\,##\\,##\\,##0;[>=100000]##\\,##\\,##0;##,##0"
    title(result, "A1", "Akshar Reading Room, Pune")
    result["A2"] = "Income & expenditure, 1 April 2026 onwards (Rs.)"
    at = 5
    for label, text, total in (
        ("INCOME", LIBRARY_INCOME, "Total income"),
        ("EXPENDITURE", LIBRARY_COSTS, "Total expenditure"),
    ):
        head(result, at, [label, "2025-26", "2026-27", "", "Remarks"], "D9D2E9")
        start = at + 1
        for name, before, now, remark in rows(text):
            at += 1
            put(
                result,
                at,
                [name, number(before), number(now), None, remark or None],
                ["", rupees, rupees],
            )
        at += 1
        put(result, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]], ["", rupees, rupees])
        result.cell(at, 1).font = Font(bold=True)
        at += 2
    put(result, 32, ["Surplus / (deficit)", "=B14-B30", "=C14-C30"], ["", rupees, rupees])
    widths(result, 28, 12, 12, 3, 34)
    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Balance sheet")
    head(sheet, 3, ["Liabilities", "31-03-26", "now", "", "Assets", "31-03-26", "now"], "D9D2E9")
    for column, text in ((1, LIBRARY_DEBTS), (5, LIBRARY_ASSETS)):
        for at, (name, before, now) in enumerate(rows(text), 4):
            this = now if now.startswith("=") else number(now)
            put(sheet, at, [name, number(before), this], ["", rupees, rupees], column)
    put(sheet, 13, ["Total", *[f"=SUM({c}4:{c}12)" for c in "BC"]], ["", rupees, rupees])
    put(sheet, 13, ["Total", *[f"=SUM({c}4:{c}12)" for c in "FG"]], ["", rupees, rupees], 5)
    put(sheet, 15, ["Doesn't tally by", "=B13-F13", "=C13-G13"], ["", rupees, rupees])
    widths(sheet, 24, 12, 12, 3, 24, 12, 12)
    habits = workbook.create_sheet("How we do it")
    for at, line in enumerate(LIBRARY_HABITS.strip().splitlines(), 2):
        habits.cell(at, 1, line)
    widths(habits, 110)
    return workbook, {
        "book": "library.xlsx",
        "half": "round4",
        "layout": "statements",
        "about": "reading room run by a trust, India, INR; year from April; no GST",
        "dialect": "last year beside this year, liabilities and assets side by side, remarks, a sheet of habits",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "statement": {"sheets": ["I&E", "Balance sheet"], "cash": "Savings account"},
        "free": {"I&E": ["Remarks"]},
        "adds_up": {},
        "watch": ["I&E!C32", "Balance sheet!C13", "Balance sheet!G13", "Balance sheet!C15"],
        "zero": ["Balance sheet!C15"],
    }


DIGS_PEOPLE = ("Lwazi", "Mia", "Josh", "Aisha")

DIGS = {
    "June": """
Rent | 4500 | 4500 | 4500 | 4500 | Mr Fortuin, 4 500 each
Electricity (prepaid) | 300 | | 200 | 400 |
Water | 412 | | | | municipality
Wi-Fi | | 899 | | |
Groceries | 1240.50 | 986 | 655.20 | 1102.35 |
Cleaning stuff | | 74.90 | | 52 |
Gas bottle | 370 | | | |
Takeaways & braai | | 310 | 540 | |
Streaming | | | 199 | |
Nomsa (cleaner) | | 350 | 350 | |
Repairs | | | | 180 | washer for the tap
Odds & ends | 45 | | | 60 | keys, candles
""",
    "July": """
Rent | 4500 | 4500 | 4500 | 4500 | Mr Fortuin, 4 500 each
Electricity (prepaid) | | 300 | 500 | 300 | heaters!
Water | 398 | | | | municipality
Wi-Fi | | 899 | | |
Groceries | 880 | 1310.75 | 420 | 965.50 |
Cleaning stuff | 38.50 | | | 96 |
Gas bottle | | | 370 | |
Takeaways & braai | 265 | | 180 | 420 |
Streaming | | | 199 | |
Nomsa (cleaner) | 350 | | 350 | |
Repairs | | | | |
Odds & ends | | 120 | | | extension lead
""",
    "Aug": """
Rent | 4500 | 4500 | 4500 | 4500 | Mr Fortuin, 4 500 each
Electricity (prepaid) | 200 | | 400 | 200 |
Water | 405 | | | | municipality
Wi-Fi | | 899 | | |
Groceries | 1015.25 | 744 | 540 | 1288.90 |
Cleaning stuff | | 61 | | |
Gas bottle | 380 | | | |
Takeaways & braai | | 350 | 610 | | wors for 12
Streaming | | | 199 | |
Nomsa (cleaner) | | | 350 | 350 |
Repairs | 640 | | | | plumber, geyser
Odds & ends | | | 35 | |
""",
    "Sept": """
Rent | 4500 | 4500 | | | Mr Fortuin, 4 500 each
Electricity (prepaid) | 200 | | | 150 |
Water | | | | | municipality
Wi-Fi | | | | |
Groceries | 342.60 | | 215 | 180.45 |
Cleaning stuff | | | | |
Gas bottle | | | | |
Takeaways & braai | | | | 155 |
Streaming | | | | |
Nomsa (cleaner) | | | | |
Repairs | 310 | | | | globes and a door latch
Odds & ends | | | | |
""",
}

DIGS_SETTLED = {
    "June": (0, 0, 0, 0),
    "July": (-200, 0, 0, 200),
    "Aug": (0, -300, 300, 0),
    "Sept": (None,) * 4,
}


def digs() -> tuple[Workbook, Card]:
    """A shared house of students in South Africa: a sheet a month, kinds down, the four people across."""
    workbook = Workbook()
    now = workbook.active
    now.title = "Who owes"
    rand = '"R" # ##0.00'
    before = ""
    for month, text in DIGS.items():
        sheet = workbook.create_sheet(month)
        title(sheet, "A1", f"14 Lower Main - {month} 2026")
        sheet["A2"] = "Put it under whoever paid. Add on if there's something in the box already."
        head(sheet, 4, ["", *DIGS_PEOPLE, "All", "Remarks"], "B6D7A8")
        at = 4
        for name, *amounts, remark in rows(text):
            at += 1
            values = [name, *[number(a) for a in amounts], f"=SUM(B{at}:E{at})", remark or None]
            put(sheet, at, values, ["", *[rand] * 5])
        lines: list[tuple[str, list[object]]] = [
            ("Paid", [f"=SUM({c}5:{c}{at})" for c in "BCDE"]),
            ("Quarter each", [f"=ROUND($F${at + 2}/4,2)"] * 4),
            ("Gave to a housemate (+) / got (-)", list(DIGS_SETTLED[month])),
            ("From the month before", [f"='{before}'!{c}{at + 6}" if before else 0 for c in "BCDE"]),
            ("Is owed (+) / owes (-)", [f"={c}{at + 2}-{c}{at + 3}+{c}{at + 4}+{c}{at + 5}" for c in "BCDE"]),
        ]
        for offset, (label, values) in enumerate(lines, at + 2):
            put(sheet, offset, [label, *values, f"=SUM(B{offset}:E{offset})"], ["", *[rand] * 5])
        sheet.cell(at + 6, 1).font = Font(bold=True)
        widths(sheet, 34, 13, 13, 13, 13, 13, 28)
        sheet.freeze_panes = "B5"
        before = month
    title(now, "A1", "Who is owed (+), who owes (-)")
    head(now, 3, ["", *DIGS_PEOPLE], "B6D7A8")
    put(now, 4, ["After September", *[f"=ROUND(Sept!{c}22,2)" for c in "BCDE"]], ["", *[rand] * 4])
    head(now, 6, ["The house cost", "R"], "B6D7A8")
    for at, month in enumerate(DIGS, 7):
        put(now, at, [month, f"=ROUND({month}!F18,2)"], ["", rand])
    put(now, 12, ["Deposit with Mr Fortuin", 9000], ["", rand])
    widths(now, 26, 13, 13, 13, 13)
    return workbook, {
        "book": "digs.xlsx",
        "half": "round4",
        "layout": "grid",
        "about": "four students sharing a house, South Africa, ZAR",
        "dialect": "a sheet a month, kinds of cost down, people across, settling up among themselves, balances carried on",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-09-30"],
        "grid": {"sheets": list(DIGS), "header_row": 4, "label": "A"},
        "free": {month: ["Remarks"] for month in DIGS},
        "adds_up": {},
        "watch": ["Who owes!B4", "Who owes!C4", "Who owes!D4", "Who owes!E4", "Who owes!B9", "Who owes!B10"],
    }


TUTOR_STUDENTS = """
Yuki Mori | mother, by transfer at the end of the month | 3500
Haruto Sato | mother, by transfer | 3000
Ms Endo | adult, conversation | 4000
Kato twins | cash at the door | 4500
Daichi Ono | pays himself, when he thinks of it | 3200
Aoi Fujita | grandfather, by transfer | 3000
"""

TUTOR_LESSONS = """
07-01 | Yuki Mori | 1 | 3500 | paid | 07-31
07-02 | Ms Endo | 1.5 | 4000 | paid | 07-09
07-04 | Kato twins | 1.5 | 4500 | paid | 07-04
07-06 | Haruto Sato | 1 | 3000 | paid | 07-20
07-08 | Yuki Mori | 1 | 3500 | paid | 07-31
07-09 | Daichi Ono | 2 | 3200 | paid | 07-23
07-11 | Kato twins | 1.5 | 4500 | paid | 07-11
07-14 | Aoi Fujita | 1 | 3000 | paid | 07-28
07-16 | Ms Endo | 1.5 | 4000 | paid | 07-23
07-18 | Kato twins | 1.5 | 4500 | paid | 07-18
07-20 | Haruto Sato | 1 | 3000 | paid | 08-03
07-22 | Yuki Mori | 1.5 | 3500 | paid | 07-31
07-23 | Daichi Ono | 2 | 3200 | paid | 08-20
07-25 | Kato twins | 1.5 | 4500 | paid | 07-25
07-28 | Aoi Fujita | 1 | 3000 | paid | 08-11
08-03 | Haruto Sato | 1 | 3000 | paid | 08-17
08-06 | Ms Endo | 1.5 | 4000 | paid | 08-13
08-11 | Aoi Fujita | 1 | 3000 | paid | 08-24
08-12 | Yuki Mori | 1 | 3500 | paid | 08-31
08-17 | Haruto Sato | 1 | 3000 | owed |
08-20 | Daichi Ono | 1.5 | 3200 | owed |
08-22 | Kato twins | 1.5 | 4500 | paid | 08-22
08-24 | Aoi Fujita | 2 | 3000 | owed |
08-26 | Yuki Mori | 1 | 3500 | paid | 08-31
08-29 | Kato twins | 1.5 | 4500 | paid | 08-29
08-31 | Haruto Sato | 1 | 3000 | owed |
09-02 | Yuki Mori | 1 | 3500 | owed |
09-03 | Ms Endo | 1.5 | 4000 | owed |
09-05 | Kato twins | 1.5 | 4500 | paid | 09-05
"""

TUTOR_SPENDING = """
07-01 | Train to Umeda and back | Travel | 460
07-03 | Copy paper and pens | Materials | 890
07-07 | Phone | Phone & web | 1980
07-10 | Community centre, small room | Room | 1200
07-14 | Graded readers, 2 | Materials | 2640
07-16 | Train to Ms Endo | Travel | 620
07-24 | Community centre, small room | Room | 1200
07-27 | Printer ink | Materials | 2310
08-03 | Barley tea and biscuits for the twins | Snacks | 540
08-06 | Train to Ms Endo | Travel | 620
08-07 | Phone | Phone & web | 1980
08-12 | Video call subscription | Phone & web | 2200
08-14 | Community centre, small room | Room | 1200
08-19 | Flash cards | Materials | 1150
08-24 | IC card topped up for the bus | Travel | 2000
08-28 | Biscuits | Snacks | 320
09-03 | Train to Ms Endo | Travel | 620
"""

TUTOR_LENT = """
Grammar blue book | Daichi Ono | 07-09 | out |
Graded reader: The Lost Cat | Yuki Mori | 07-08 | back | 07-22
Picture dictionary | Kato twins | 07-18 | out |
Graded reader: Night Train | Aoi Fujita | 07-28 | back | 08-24
Headset | Haruto Sato | 08-17 | out |
Graded reader: The Lost Cat | Aoi Fujita | 08-24 | out |
"""

TUTOR_LOAN = """
04-10 | Laptop, from Mum | 90000 |
05-10 | | | 10000
06-10 | | | 10000
07-12 | | | 5000
08-10 | | | 10000
"""


def tutor() -> tuple[Workbook, Card]:
    """A student in Japan who gives English lessons: lessons with a state, spending, things lent, a loan."""
    workbook = Workbook()
    lessons = workbook.active
    lessons.title = "Lessons"
    yen = '"¥"#,##0'
    head(lessons, 1, ["Day", "Student", "Hours", "¥/hour", "Fee", "Pay by", "State", "Paid on"], "F9CB9C")
    for at, (day, student, hours, rate, state, paid) in enumerate(rows(TUTOR_LESSONS), 2):
        put(
            lessons,
            at,
            [
                date(day),
                student,
                number(hours),
                number(rate),
                f"=C{at}*D{at}",
                f"=A{at}+14",
                state,
                date(paid) if paid else None,
            ],
            ["yyyy/m/d", "", "0.0", yen, yen, "m/d", "", "yyyy/m/d"],
        )
    widths(lessons, 12, 16, 8, 10, 10, 9, 9, 12)
    lessons.freeze_panes = "A2"
    students = workbook.create_sheet("Students")
    head(students, 1, ["Student", "Who pays, how", "¥/hour", "Owes me"], "F9CB9C")
    for at, (name, payer, rate) in enumerate(rows(TUTOR_STUDENTS), 2):
        owes = f'=SUMIFS(Lessons!$E$2:$E$500,Lessons!$B$2:$B$500,A{at},Lessons!$G$2:$G$500,"owed")'
        put(students, at, [name, payer, number(rate), owes], ["", "", yen, yen])
    widths(students, 16, 44, 10, 10)
    dropdown(lessons, "B2:B500", "Students!$A$2:$A$20")
    dropdown(lessons, "G2:G500", '"owed,paid"')
    spending = workbook.create_sheet("Spending")
    head(spending, 1, ["Day", "What", "Kind", "¥"], "F9CB9C")
    for at, (day, what, kind, amount) in enumerate(rows(TUTOR_SPENDING), 2):
        put(spending, at, [date(day), what, kind, number(amount)], ["yyyy/m/d", "", "", yen])
    widths(spending, 12, 40, 14, 10)
    dropdown(spending, "C2:C500", '"Materials,Travel,Room,Phone & web,Snacks"')
    lent = workbook.create_sheet("Lent")
    head(lent, 1, ["Thing", "Who has it", "Since", "4 weeks up", "Where", "Came back"], "F9CB9C")
    for at, (thing, who, since, state, back) in enumerate(rows(TUTOR_LENT), 2):
        put(
            lent,
            at,
            [thing, who, date(since), f"=C{at}+28", state, date(back) if back else None],
            ["", "", "yyyy/m/d", "m/d", "", "yyyy/m/d"],
        )
    widths(lent, 30, 16, 12, 11, 8, 12)
    loan = workbook.create_sheet("Laptop loan")
    head(loan, 1, ["Day", "Note", "Borrowed", "Paid back", "Left"], "F9CB9C")
    for at, (day, remark, borrowed, back) in enumerate(rows(TUTOR_LOAN), 2):
        left = "=C2-D2" if at == 2 else f"=E{at - 1}+C{at}-D{at}"
        put(
            loan,
            at,
            [date(day), remark or None, number(borrowed), number(back), left],
            ["yyyy/m/d", "", yen, yen, yen],
        )
    widths(loan, 12, 22, 12, 12, 12)
    total = workbook.create_sheet("So far")
    for at, line in enumerate(
        [
            ("Lessons given", "=SUM(Lessons!E2:E500)"),
            ("of it paid", '=SUMIFS(Lessons!E2:E500,Lessons!G2:G500,"paid")'),
            ("still owed to me", '=SUMIFS(Lessons!E2:E500,Lessons!G2:G500,"owed")'),
            ("Spent", "=SUM(Spending!D2:D500)"),
            ("Left for me", "=B3-B5"),
            ("I owe Mum", "=SUM('Laptop loan'!C2:C100)-SUM('Laptop loan'!D2:D100)"),
            ("Things out", '=COUNTIF(Lent!E2:E100,"out")'),
        ],
        2,
    ):
        put(total, at, line, ["", "0" if at == 8 else yen])
    widths(total, 20, 12)
    return workbook, {
        "book": "tutor.xlsx",
        "half": "round4",
        "layout": "records",
        "about": "student giving English lessons, Japan, JPY",
        "dialect": "lessons with hours, rate, due date by formula and a state; spending; things lent; a loan",
        "date_order": "ymd",
        "period": ["2026-04-01", "2027-03-31"],
        "tables": {
            "Lessons": "lessons given, owed or paid",
            "Spending": "money spent",
            "Lent": "things lent, out or back",
            "Laptop loan": "the loan from Mum",
        },
        "free": {"Spending": ["What"], "Lent": ["Thing"], "Laptop loan": ["Note"]},
        "adds_up": {},
        "watch": [f"So far!B{row}" for row in range(2, 9)],
    }


BOOKS = [cricket, rescue, library, digs, tutor]
