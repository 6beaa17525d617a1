"""The workbooks of round 117: stage lights in Paphos, ponies in Dingle, a hostel in Lerwick, a small press on Mull."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import (
    MONEY,
    SIGNED,
    Card,
    aside,
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

# account | class | opening balance, credits as minus
LIGHT_ACCOUNTS = """
Bank of Cyprus | Asset | 8420.50
Petty cash | Asset | 180
Trade debtors | Asset | 2737
Prepaid insurance | Asset | 500
Stage equipment | Asset | 46200
Depreciation to date | Asset | -14300
Trade creditors | Liability | -285.60
Damage deposits held | Liability | -400
Output VAT | Liability | 0
Input VAT | Liability | 0
VAT due | Liability | -844.60
PAYE & social insurance due | Liability | -470
Bank loan | Liability | -11600
Director's account | Liability | -2500
Share capital | Equity | -1000
Retained earnings | Equity | -26637.30
Hire income | Income | 0
Crew & operating | Income | 0
Hire-in | Expense | 0
Freelance crew | Expense | 0
Wages | Expense | 0
Employer's social insurance | Expense | 0
Van & fuel | Expense | 0
Warehouse rent | Expense | 0
Repairs & lamps | Expense | 0
Insurance | Expense | 0
Phone & internet | Expense | 0
Advertising | Expense | 0
Bank charges | Expense | 0
Loan interest | Expense | 0
Depreciation | Expense | 0
Bad debts | Expense | 0
Sundries | Expense | 0
"""

# day | memo | account@party amount, debits positive
LIGHT_JOURNAL = """
08-03 | Rent August | Warehouse rent 450; Bank of Cyprus -450
08-07 | Inv 312, pool parties | Trade debtors@Akamas Hotel 1190; Hire income -1000; Output VAT -190
08-10 | Moonlight concert, inv 311 | Bank of Cyprus 1785; Trade debtors@Pafos Municipality -1785
08-14 | Tala Theatre Group, hire, by card | Bank of Cyprus 714; Hire income -600; Output VAT -114
08-17 | Deposit back, Tala Theatre Group | Damage deposits held 400; Bank of Cyprus -400
08-19 | Moving head, Stagecraft inv 8841 | Stage equipment 1200; Input VAT 228; Trade creditors@Stagecraft Limassol -1428
08-14 | PAYE & SI July | PAYE & social insurance due 470; Bank of Cyprus -470
08-24 | Kouklia on account | Bank of Cyprus 500; Trade debtors@Kouklia Festival -500
08-23 | Beach bars' weekend, by card | Bank of Cyprus 2856; Hire income -2400; Output VAT -456
08-26 | Cables, on Christos's own card | Repairs & lamps 80; Input VAT 15.20; Director's account -95.20
08-31 | Wages August | Wages 1900; Employer's social insurance 235; PAYE & social insurance due -470; Bank of Cyprus -1665
08-31 | Loan August | Bank loan 400; Loan interest 50.30; Bank of Cyprus -450.30
08-31 | Insurance, August's share | Insurance 100; Prepaid insurance -100
09-02 | Rent September | Warehouse rent 450; Bank of Cyprus -450
09-04 | Inv 313, light and two operators | Trade debtors@Kouklia Festival 2261; Hire income -1400; Crew & operating -500; Output VAT -361
09-08 | Luxor Audio, July account | Trade creditors@Luxor Audio 285.60; Bank of Cyprus -285.60
09-10 | VAT May to July | VAT due 844.60; Bank of Cyprus -844.60
09-10 | Credit note 5, an evening rained off | Hire income 100; Output VAT 19; Trade debtors@Akamas Hotel -119
09-14 | Stagecraft, half of 8841 | Trade creditors@Stagecraft Limassol 714; Bank of Cyprus -714
09-15 | PAYE & SI August | PAYE & social insurance due 470; Bank of Cyprus -470
09-21 | CYTA | Phone & internet 60; Input VAT 11.40; Bank of Cyprus -71.40
09-22 | Akamas, inv 312 less cn 5 | Bank of Cyprus 1071; Trade debtors@Akamas Hotel -1071
09-25 | Diesel for the van | Van & fuel 60; Input VAT 11.40; Petty cash -71.40
09-27 | Wine festival, by card | Bank of Cyprus 2380; Hire income -2000; Output VAT -380
09-30 | Wages September | Wages 1900; Employer's social insurance 235; PAYE & social insurance due -470; Bank of Cyprus -1665
09-30 | Loan September | Bank loan 400; Loan interest 48.60; Bank of Cyprus -448.60
09-30 | Insurance, September's share | Insurance 100; Prepaid insurance -100
10-01 | Rent October | Warehouse rent 450; Bank of Cyprus -450
10-06 | Inv 314, 1 October parade | Trade debtors@Pafos Municipality 952; Hire income -800; Output VAT -152
10-12 | Haze machine for two nights | Hire-in 150; Input VAT 28.50; Trade creditors@Luxor Audio -178.50
10-14 | Deposit, Coral Bay Weddings | Bank of Cyprus 300; Damage deposits held -300
10-15 | PAYE & SI September | PAYE & social insurance due 470; Bank of Cyprus -470
10-19 | CYTA | Phone & internet 60; Input VAT 11.40; Bank of Cyprus -71.40
10-23 | Inv 315, three weddings | Trade debtors@Coral Bay Weddings 833; Hire income -700; Output VAT -133
10-30 | Wages October | Wages 1900; Employer's social insurance 235; PAYE & social insurance due -470; Bank of Cyprus -1665
10-30 | Loan October | Bank loan 400; Loan interest 46.90; Bank of Cyprus -446.90
10-31 | Insurance, October's share | Insurance 100; Prepaid insurance -100
10-31 | VAT August to October | Output VAT 1767; Input VAT -305.90; VAT due -1461.10
"""

# party | kind | opening
LIGHT_PARTIES = """
Akamas Hotel | Customer | 0
Coral Bay Weddings | Customer | 0
Kouklia Festival | Customer | 952
Pafos Municipality | Customer | 1785
Luxor Audio | Supplier | -285.60
Stagecraft Limassol | Supplier | 0
"""


def paphoslights() -> tuple[Workbook, Card]:
    """Stage light hire in Paphos: one row a posting line, the party on debtors' and creditors' lines, VAT."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Petra Stage Lighting Ltd, Pafos: journal from 1 August 2026 (EUR)")
    put(
        journal,
        2,
        ["Totals", None, None, None, "=SUM(E5:E2000)", "=SUM(F5:F2000)"],
        ["", "", "", "", MONEY, MONEY],
    )
    aside(journal, "G2", "party only on trade debtors and trade creditors; VAT 19 % on a line of its own")
    head(journal, 4, ["Vch", "Date", "Account", "Party", "Debit", "Credit", "Memo"], "D9EAD3")
    at = 5
    for voucher, (day, memo, lines) in enumerate(rows(LIGHT_JOURNAL), 141):
        for line in lines.split(";"):
            name, _, amount = line.strip().rpartition(" ")
            name, _, party = name.partition("@")
            value = number(amount) or 0
            put(
                journal,
                at,
                [
                    voucher,
                    date(day),
                    name,
                    party or None,
                    value if value > 0 else None,
                    -value if value < 0 else None,
                    memo,
                ],
                ["0", "dd/mm/yyyy", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A5"
    widths(journal, 7, 12, 28, 21, 12, 12, 42)
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Accounts (credits are minus)")
    head(chart, 3, ["Account", "Class", "1 August", "Moved", "Now"], "D9EAD3")
    accounts = list(rows(LIGHT_ACCOUNTS))
    last = 3 + len(accounts)
    for at, (name, kind, opening) in enumerate(accounts, 4):
        moved = "-".join(f"SUMIFS(Journal!{c}$5:{c}$2000,Journal!$C$5:$C$2000,A{at})" for c in "EF")
        put(
            chart,
            at,
            [name, kind, number(opening), f"=ROUND({moved},2)", f"=C{at}+D{at}"],
            ["", "", SIGNED, SIGNED, SIGNED],
        )
    put(
        chart,
        last + 1,
        ["Check, 0", None, *[f"=ROUND(SUM({c}4:{c}{last}),2)" for c in "CDE"]],
        ["", "", SIGNED, SIGNED, SIGNED],
    )
    dropdown(journal, "C5:C2000", f"Accounts!$A$4:$A${last}")
    widths(chart, 30, 11, 13, 13, 13)
    page = workbook.create_sheet("Parties & result")
    title(page, "A1", "Who owes us, whom we owe (minus)")
    head(page, 3, ["Party", "Kind", "1 August", "Now"], "D9EAD3")
    for at, (name, kind, opening) in enumerate(rows(LIGHT_PARTIES), 4):
        moved = "-".join(f"SUMIFS(Journal!{c}$5:{c}$2000,Journal!$D$5:$D$2000,A{at})" for c in "EF")
        put(page, at, [name, kind, number(opening), f"=ROUND(C{at}+{moved},2)"], ["", "", SIGNED, SIGNED])
    put(
        page,
        10,
        ["Check with the accounts, 0", None, None, "=ROUND(SUM(D4:D9)-Accounts!E6-Accounts!E10,2)"],
        ["", "", "", SIGNED],
    )
    dropdown(journal, "D5:D2000", "'Parties & result'!$A$4:$A$9")
    put(
        page,
        12,
        ["Income", None, None, f'=-SUMIFS(Accounts!E4:E{last},Accounts!B4:B{last},"Income")'],
        ["", "", "", SIGNED],
    )
    put(
        page,
        13,
        ["Expenses", None, None, f'=SUMIFS(Accounts!E4:E{last},Accounts!B4:B{last},"Expense")'],
        ["", "", "", SIGNED],
    )
    put(page, 14, ["Profit since 1 August", None, None, "=D12-D13"], ["", "", "", SIGNED])
    bold(page, "A14", "D14")
    widths(page, 28, 12, 13, 13)
    return workbook, {
        "book": "paphoslights.xlsx",
        "half": "round117",
        "layout": "journal",
        "about": "hire of stage lighting, a company in Paphos, Cyprus, EUR; VAT 19%",
        "dialect": "two to four lines an entry with voucher number and date on each, the account by name, the customer or supplier beside it on lines of trade debtors and creditors only, debit and credit before the memo, VAT in and out on lines of their own and taken to VAT due each quarter",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Vch", "Memo"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Accounts!E{row}" for row in (4, 5, 6, 10, 11, 12, 13, 14, 15, 16, 17, 20)],
            *[f"Parties & result!D{row}" for row in (4, 5, 6, 7, 8, 9, 10, 12, 13, 14)],
            f"Accounts!E{last + 1}",
        ],
        "zero": [f"Accounts!E{last + 1}", "Parties & result!D10"],
    }


# day | from | for | cash | bank
PONY_IN = """
05-02 | Treks, Saturday | Treks | 220 | 140
05-03 | Treks, Sunday | Treks | 180 | 105
05-04 | Livery May, N. Brosnan | Livery | | 180
05-06 | Lessons, week | Lessons | 150 |
05-09 | Treks, Saturday | Treks | 260 | 175
05-13 | Dingle Co-op, 2 bags taken back | Hay & feed | | 27.60
05-16 | Treks, Saturday | Treks | 245 | 70
05-17 | Treks, Sunday | Treks | 190 |
05-20 | Lessons, week | Lessons | 175 |
05-23 | Treks, Saturday | Treks | 315 | 210
05-25 | Camp deposits, four children | Pony camp | | 200
05-30 | Treks, Saturday | Treks | 290 | 140
05-31 | Treks, Sunday | Treks | 160 | 70
06-01 | Livery June, N. Brosnan | Livery | | 180
06-03 | Lessons, week | Lessons | 150 |
06-06 | Treks, Saturday | Treks | 330 | 245
06-07 | Treks, Sunday | Treks | 220 |
06-08 | From my own savings, for the trailer | Owner's money | | 1500
06-10 | Voucher, a birthday | Treks | | 70
06-13 | Treks, Saturday | Treks | 295 | 175
06-14 | Treks, Sunday | Treks | 210 | 105
06-15 | Camp deposits, two children | Pony camp | | 100
06-20 | Treks, Saturday | Treks | 350 | 210
06-24 | Lessons, week | Lessons | 200 |
"""

# day | to | on | cash | bank
PONY_OUT = """
05-01 | Yard rent May | Yard rent | | 325
05-05 | Hay, P. Moriarty, 30 small bales | Hay & feed | 150 |
05-08 | Siobhan, week | Wages | 140 |
05-11 | Cash to the bank | Contra | 400 |
05-12 | Dingle Co-op | Hay & feed | | 138.40
05-14 | Farrier, four ponies | Farrier & vet | 200 |
05-18 | Family trek called off, wind, money back | Treks | 105 |
05-22 | Siobhan, two weeks | Wages | 280 |
05-27 | Cash to the bank | Contra | 600 |
05-28 | Credit union loan May | Loan | | 308
05-28 | Credit union interest May | Loan interest | | 42
05-29 | Bank charges | Bank charges | | 11.20
06-01 | Yard rent June | Yard rent | | 325
06-05 | Siobhan, two weeks | Wages | 280 |
06-09 | Horse trailer, second-hand | Equipment | | 1850
06-11 | Saddler, girths | Tack & repairs | 64 |
06-12 | Dingle Co-op | Hay & feed | | 151.75
06-16 | Myself | Drawings | 250 |
06-17 | Cash to the bank | Contra | 700 |
06-18 | Vet, Molly's teeth | Farrier & vet | | 95
06-19 | Diesel | Diesel | 85 |
06-19 | Siobhan, two weeks | Wages | 280 |
06-23 | Leaflets, printer in Tralee | Advertising | | 118
06-29 | Credit union loan June | Loan | | 310
06-29 | Credit union interest June | Loan interest | | 40
06-30 | Bank charges | Bank charges | | 10.80
"""

PONY_HEADS = [
    "Treks",
    "Lessons",
    "Livery",
    "Pony camp",
    "Hay & feed",
    "Farrier & vet",
    "Wages",
    "Yard rent",
    "Tack & repairs",
    "Diesel",
    "Advertising",
    "Insurance",
    "Bank charges",
    "Loan interest",
    "Equipment",
    "Ponies bought & sold",
    "Loan",
    "Owner's money",
    "Drawings",
    "Contra",
]


def dinglepony() -> tuple[Workbook, Card]:
    """A pony trekking centre in Dingle: a cash book with bank in, out and balance, then cash in, out and balance."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Ventry Strand Ponies - cash book, season 2026 (euro)")
    put(
        book,
        2,
        ["Bank means AIB, the card machine and Revolut. A lodgement is one line: cash out and bank in."],
    )
    head(
        book,
        4,
        [
            "Date",
            "Details",
            "Head",
            "Bank in",
            "Bank out",
            "Bank balance",
            "Cash in",
            "Cash out",
            "Cash balance",
        ],
        "D0E0E3",
    )
    put(
        book,
        5,
        [date("05-01"), "Brought forward", None, None, None, 2140.35, None, None, 165],
        ["dd/mm/yyyy", "", "", MONEY, MONEY, SIGNED, MONEY, MONEY, SIGNED],
    )
    lines = [(date(r[0]), r[1], r[2], number(r[4]), None, number(r[3]), None) for r in rows(PONY_IN)]
    for r in rows(PONY_OUT):
        lodged = number(r[3]) if r[2] == "Contra" else None
        lines.append((date(r[0]), r[1], r[2], lodged, number(r[4]), None, number(r[3])))
    for at, (day, text, name, bank_in, bank_out, cash_in, cash_out) in enumerate(
        sorted(lines, key=lambda x: x[0]), 6
    ):
        put(
            book,
            at,
            [
                day,
                text,
                name,
                bank_in,
                bank_out,
                f"=ROUND(F{at - 1}+D{at}-E{at},2)",
                cash_in,
                cash_out,
                f"=ROUND(I{at - 1}+G{at}-H{at},2)",
            ],
            ["dd/mm/yyyy", "", "", MONEY, MONEY, SIGNED, MONEY, MONEY, SIGNED],
        )
    book.freeze_panes = "A5"
    last = 3 + len(PONY_HEADS)
    dropdown(book, "C6:C900", f"Heads!$A$4:$A${last}")
    widths(book, 12, 42, 21, 10, 10, 11, 10, 10, 11)
    page = workbook.create_sheet("Heads")
    title(page, "A1", "Season so far by heads")
    head(page, 3, ["Head", "In", "Out", "In less out"], "D0E0E3")
    for at, name in enumerate(PONY_HEADS, 4):
        came, went = (
            "+".join(f"SUMIFS('Cash book'!{c}$6:{c}$900,'Cash book'!C$6:C$900,A{at})" for c in pair)
            for pair in ("DG", "EH")
        )
        put(page, at, [name, f"={came}", f"={went}", f"=ROUND(B{at}-C{at},2)"], ["", SIGNED, SIGNED, SIGNED])
    put(page, last + 2, ["The ponies made", None, None, "=ROUND(SUM(D4:D17),2)"], ["", "", "", SIGNED])
    put(
        page,
        last + 3,
        [
            "Bank now",
            None,
            None,
            "=ROUND('Cash book'!F5+SUM('Cash book'!D6:D900)-SUM('Cash book'!E6:E900),2)",
        ],
        ["", "", "", SIGNED],
    )
    put(
        page,
        last + 4,
        [
            "Cash now",
            None,
            None,
            "=ROUND('Cash book'!I5+SUM('Cash book'!G6:G900)-SUM('Cash book'!H6:H900),2)",
        ],
        ["", "", "", SIGNED],
    )
    put(
        page,
        last + 5,
        [
            "Check, 0",
            None,
            None,
            f"=ROUND(SUM(D4:D{last})-(D{last + 3}+D{last + 4}-'Cash book'!F5-'Cash book'!I5),2)",
        ],
        ["", "", "", SIGNED],
    )
    bold(page, f"A{last + 2}", f"D{last + 2}")
    put(page, 4, ["Money given back to riders goes out under the same head it came in with;"], column=6)
    put(page, 5, ["money back from a shop comes in under the head of the cost."], column=6)
    put(page, 6, ["Vouchers and camp deposits count when they are paid."], column=6)
    widths(page, 24, 12, 12, 13)
    return workbook, {
        "book": "dinglepony.xlsx",
        "half": "round117",
        "layout": "cash book",
        "about": "pony trekking, Dingle, Ireland, EUR; under the VAT limit, not registered",
        "dialect": "details and head before bank in, bank out and the bank's balance carried on each line, then the same three for cash; cash lodged as one line in two of the columns, money given back out under its head of income, money back from a shop in under its cost; heads in, out and net with a check on a second sheet",
        "date_order": "dmy",
        "period": ["2026-05-01", "2026-12-31"],
        "cash": {
            "sheet": "Cash book",
            "date": "Date",
            "category": "Head",
            "in": ["Bank in", "Cash in"],
            "out": ["Bank out", "Cash out"],
        },
        "free": {"Cash book": ["Details"]},
        "adds_up": {"Cash book": ["Bank in", "Bank out", "Cash in", "Cash out"]},
        "watch": [f"Heads!D{row}" for row in (*range(4, last + 1), *range(last + 2, last + 6))],
        "zero": [f"Heads!D{last + 5}"],
    }


HOSTEL_HEADS = [
    ("House", "Rent"),
    ("House", "Heating"),
    ("House", "Electricity"),
    ("House", "Repairs"),
    ("House", "Insurance & licence"),
    ("People", "Wages"),
    ("People", "Employer's NI & pension"),
    ("Guests", "Breakfast"),
    ("Guests", "Laundry"),
    ("Guests", "Cleaning things"),
    ("Guests", "Equipment"),
    ("Office", "Booking sites"),
    ("Office", "Phone & internet"),
    ("Office", "Advertising"),
    ("Office", "Bank & cards"),
    ("Office", "Other"),
]

# a month a line, in the order of the heads
HOSTEL_MONTHS = """
620 | 214.30 | 96.15 | | | 1240 | 71.20 | 58.40 | 84 | 22.15 | | 12.60 | 38 | | 14.20 |
620 | 231.80 | 101.40 | 45 | | 1240 | 71.20 | 49.95 | 78 | | | 10.80 | 38 | | 13.85 |
620 | 198.25 | 92.70 | | 74 | 1310 | 79.40 | 66.30 | 96 | 31.40 | 129 | 18.30 | 38 | 55 | 15.10 | 12.50
620 | 164.90 | 88.35 | 112.60 | | 1380 | 86.90 | 84.75 | 132 | | | 27.45 | 38 | | 16.40 |
645 | 102.45 | 90.20 | | | 1460 | 97.35 | 121.60 | 168 | 28.90 | | 61.20 | 38 | 120 | 21.75 |
645 | 61.30 | 94.85 | 38.20 | | 1720 | 128.40 | 168.25 | 224 | 42.35 | 215.90 | 96.40 | 38 | | 28.60 | 9.99
645 | | 99.60 | | | 1865 | 145.15 | 214.80 | 288 | 37.70 | | 142.75 | 38 | | 36.15 |
645 | | 102.10 | 64 | | 1462 | 139.85 | 203.45 | 276 | | 48.50 | 138.20 | 41 | | 34.90 |
645 | 58.70 | 97.45 | | | 1590 | 112.60 | 138.90 | 192 | 33.25 | | 88.95 | 41 | 40 | 24.30 | 18
645 | 139.55 | | 131.40 | | 1480 | 99.20 | 92.15 | 144 | | | 57.10 | 41 | | 18.65 |
645 | | | | | | | 41.80 | | 16.40 | | | | | |
"""

HOSTEL_BUDGET = [7700, 1500, 1200, 600, 700, 18500, 1250, 1400, 1900, 320, 500, 750, 480, 300, 280, 100]
HOSTEL_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def lerwickhostel() -> tuple[Workbook, Card]:
    """A hostel in Lerwick: costs with months down and categories across."""
    workbook = Workbook()
    grid = workbook.active
    grid.title = "Costs 2026"
    title(grid, "A1", "Skerry Sound Hostel - running costs 2026 (£)")
    last = 1 + len(HOSTEL_HEADS)
    for column, (group, _) in enumerate(HOSTEL_HEADS, 2):
        if column == 2 or HOSTEL_HEADS[column - 3][0] != group:
            grid.cell(3, column, group)
    head(grid, 4, ["Month", *[name for _, name in HOSTEL_HEADS], "All"], "FFF2CC")
    letters = [grid.cell(4, column).column_letter for column in range(2, last + 2)]
    filled = [*rows(HOSTEL_MONTHS), [""] * len(HOSTEL_HEADS)]
    for at, (month, figures) in enumerate(zip(HOSTEL_NAMES, filled, strict=True), 5):
        values = [number(figure) for figure in figures]
        total = f"=SUM(B{at}:{letters[-2]}{at})"
        put(grid, at, [month, *values, total], ["", *[SIGNED] * (last)])
        for column in range(2, last + 1):
            grid.cell(at, column).number_format = SIGNED
    put(grid, 17, ["So far", *[f"=SUM({c}5:{c}16)" for c in letters]], ["", *[SIGNED] * last])
    put(grid, 18, ["Budget", *HOSTEL_BUDGET, f"=SUM(B18:{letters[-2]}18)"], ["", *[SIGNED] * last])
    put(grid, 19, ["Still to spend", *[f"={c}18-{c}17" for c in letters]], ["", *[SIGNED] * last])
    bold(grid, "A17", "A18", "A19", *[f"{c}17" for c in letters])
    grid.freeze_panes = "B5"
    widths(grid, 14, *[12] * (last))
    rules = workbook.create_sheet("How we fill it in")
    for at, text in enumerate(
        (
            "How we fill it in",
            "A bill goes in the month it is for, whenever it comes or is paid. Shopping goes in the month we shop.",
            "Several in a month are added up in one box. Money back is taken off the month of the thing it was for.",
            "Insurance and licence: the whole sum in the month it is paid, not spread.",
            "Wages are before deductions; what we pay on top for NI and pension has its own column.",
            "Equipment is anything that stays (kettles, bedding, tools). Repairs is mending, with the parts for it.",
            "Not here: the trust's loan, guests' deposits, the float, what guests pay.",
        ),
        1,
    ):
        rules.cell(at, 1, text)
    bold(rules, "A1")
    widths(rules, 110)
    return workbook, {
        "book": "lerwickhostel.xlsx",
        "half": "round117",
        "layout": "grid",
        "about": "small hostel of a trust, Lerwick, Shetland, GBP; not registered for VAT",
        "dialect": "costs with months down and categories across in four groups, the month's sum last, the year so far, the budget and what is left at the foot; a bill in the month it is for, more added to the box, money back taken off it; the rules on a second sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Costs 2026", "header_row": 4, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"Costs 2026!{letters[-1]}{row}" for row in (12, 13, 14, 15, 17, 19)],
            *[f"Costs 2026!{c}17" for c in letters[:-1]],
        ],
        "zero": [],
    }


# title | cover | trade | on 1 April
PRESS_TITLES = """
Tides at Iona | 12 | 7.80 | 142
The Lighthouse Cook | 18 | 11.70 | 96
Hill Paths of Mull | 9.50 | 6.20 | 210
Otter Summer | 8 | 5.20 | 38
Ferry Songs | 10 | 6.50 | 0
"""

# number | date | customer | title | copies | price | paid | paid on
PRESS_INVOICES = """
31 | 04-08 | Tobermory Books | Tides at Iona | 12 | 7.80 | 93.60 | 05-06
31 | 04-08 | Tobermory Books | Hill Paths of Mull | 20 | 6.20 | 124 | 05-06
32 | 04-17 | Craignure Gift Shop | Otter Summer | 10 | 5.20 | 52 | 05-14
33 | 05-02 | Salen fair | Hill Paths of Mull | 9 | 9.50 | 85.50 | 05-02
33 | 05-02 | Salen fair | The Lighthouse Cook | 4 | 18 | 72 | 05-02
34 | 05-12 | Iona Abbey shop | Tides at Iona | 25 | 7.80 | 195 | 06-09
35 | 05-20 | Oban Bookroom | The Lighthouse Cook | 15 | 11.70 | 175.50 | 06-22
36 | 06-03 | Website order, Bristol | The Lighthouse Cook | 1 | 18 | 18 | 06-03
37 | 06-10 | Tobermory Books | Hill Paths of Mull | 24 | 6.20 | 148.80 | 07-08
C4 | 06-24 | Oban Bookroom | The Lighthouse Cook | -3 | 11.70 | -35.10 | 06-24
38 | 07-01 | Ferry Songs launch | Ferry Songs | 31 | 10 | 310 | 07-01
39 | 07-06 | Tobermory Books | Ferry Songs | 15 | 6.50 | 97.50 | 08-03
40 | 07-10 | Craignure Gift Shop | Ferry Songs | 10 | 6.50 | 65 | 08-07
40 | 07-10 | Craignure Gift Shop | Otter Summer | 12 | 5.20 | 62.40 | 08-07
41 | 07-21 | Iona Abbey shop | Tides at Iona | 20 | 7.80 | 156 | 08-19
42 | 08-01 | Salen fair | Hill Paths of Mull | 11 | 9.50 | 104.50 | 08-01
42 | 08-01 | Salen fair | Ferry Songs | 6 | 10 | 60 | 08-01
43 | 08-12 | Oban Bookroom | Ferry Songs | 20 | 6.50 | 130 | 09-10
44 | 08-25 | Tobermory Books | Tides at Iona | 15 | 7.80 | 117 | 09-22
45 | 09-02 | Website order, Leeds | Otter Summer | 2 | 8 | 16 | 09-02
46 | 09-09 | Craignure Gift Shop | Hill Paths of Mull | 6 | 6.20 | |
47 | 09-15 | Iona Abbey shop | Ferry Songs | 12 | 6.50 | |
47 | 09-15 | Iona Abbey shop | Tides at Iona | 10 | 7.80 | |
48 | 09-23 | Oban Bookroom | Hill Paths of Mull | 18 | 6.20 | |
49 | 09-28 | Tobermory Books | Ferry Songs | 8 | 6.50 | |
"""

# date | supplier | kind | amount | due | paid on | how
PRESS_BILLS = """
04-06 | Post office | Postage | 16.80 | | 04-06 | Card
04-14 | Morven Webhosting | Website | 72 | | 04-14 | Card
04-30 | The Glebe, shed | Storage | 35 | | 04-30 | Bank
05-02 | Salen Hall | Stalls & launches | 15 | | 05-02 | Cash
05-18 | Post office | Postage | 22.40 | | 05-18 | Card
05-29 | R. Tulloch, cover of Ferry Songs | Design & editing | 180 | 06-28 | 06-25 | Bank
05-31 | The Glebe, shed | Storage | 35 | | 05-31 | Bank
06-18 | Clyde Valley Print | Printing | 890 | 07-18 | 07-16 | Bank
06-30 | The Glebe, shed | Storage | 35 | | 06-30 | Bank
07-01 | Wine for the launch | Stalls & launches | 41.60 | | 07-01 | Cash
07-07 | Post office | Postage | 19.20 | | 07-07 | Card
07-31 | The Glebe, shed | Storage | 35 | | 07-31 | Bank
08-01 | Salen Hall | Stalls & launches | 15 | | 08-01 | Cash
08-14 | Post office, overcharged | Postage | -4.20 | | 08-14 | Card
08-20 | Sail Loft Studio, new edition of Otter | Design & editing | 95 | 09-19 | 09-17 | Bank
08-31 | The Glebe, shed | Storage | 35 | | 08-31 | Bank
09-08 | Authors' royalties, summer | Royalties | 212.35 | | 09-08 | Bank
09-16 | Bunessan Boxes, mailers | Packing | 48 | 10-16 | |
09-22 | R. Tulloch, map for Hill Paths | Design & editing | 120 | 10-22 | |
09-30 | The Glebe, shed | Storage | 35 | | 09-30 | Bank
"""

# date | title | copies | why
PRESS_MOVES = """
04-20 | Tides at Iona | 2 | Given away
05-05 | Hill Paths of Mull | 1 | Spoilt
06-18 | Ferry Songs | 300 | Printed
06-27 | Ferry Songs | 5 | Given away
07-01 | Ferry Songs | 1 | Given away
08-06 | Tides at Iona | 3 | Spoilt
09-04 | The Lighthouse Cook | 1 | Given away
"""

PRESS_KINDS = [
    "Printing",
    "Design & editing",
    "Royalties",
    "Postage",
    "Packing",
    "Storage",
    "Stalls & launches",
    "Website",
    "Other",
]


def mullpress() -> tuple[Workbook, Card]:
    """A small press on Mull: titles with stock, invoices a line a title, bills, copies printed and given away."""
    workbook = Workbook()
    stock = workbook.active
    stock.title = "Titles"
    title(stock, "A1", "Ardmore Point Press - titles, stock and the year from 1 April 2026 (£)")
    head(
        stock,
        3,
        [
            "Title",
            "Cover",
            "Trade",
            "1 April",
            "Printed",
            "Sold",
            "Given & spoilt",
            "On the shelf",
            "Takings",
        ],
        "EAD1DC",
    )
    for at, r in enumerate(rows(PRESS_TITLES), 4):
        moves = "SUMIFS('Copies in & out'!$C$4:$C$600,'Copies in & out'!$B$4:$B$600,$A{0},'Copies in & out'!$D$4:$D$600,\"{1}\")"
        put(
            stock,
            at,
            [
                r[0],
                *[number(x) for x in r[1:]],
                "=" + moves.format(at, "Printed"),
                f"=SUMIFS(Invoices!$E$4:$E$600,Invoices!$D$4:$D$600,$A{at})",
                "=" + "+".join(moves.format(at, why) for why in ("Given away", "Spoilt")),
                f"=D{at}+E{at}-F{at}-G{at}",
                f"=SUMIFS(Invoices!$G$4:$G$600,Invoices!$D$4:$D$600,$A{at})",
            ],
            ["", MONEY, MONEY, "0", "0", "0", "0", "0", SIGNED],
        )
    for row, (label, formula) in enumerate(
        (
            ("Invoiced", "=SUM(Invoices!G4:G600)"),
            ("Came in", "=SUM(Invoices!H4:H600)"),
            ("Shops owe", "=SUM(Invoices!J4:J600)"),
            ("Bills", "=SUM(Bills!D4:D600)"),
            ("Bills not paid yet", '=B14-SUMIFS(Bills!D4:D600,Bills!F4:F600,">0")'),
            ("Invoiced less bills", "=B11-B14"),
        ),
        11,
    ):
        put(stock, row, [label, f"=ROUND({formula[1:]},2)"], ["", SIGNED])
    for at, kind in enumerate(PRESS_KINDS, 19):
        put(stock, at, [kind, f"=SUMIFS(Bills!$D$4:$D$600,Bills!$C$4:$C$600,A{at})"], ["", SIGNED])
    bold(stock, "A13", "B13", "A16", "B16")
    widths(stock, 24, 11, 9, 9, 9, 9, 12, 12, 12)
    sales = workbook.create_sheet("Invoices")
    title(sales, "A1", "Invoices, a line for each title; books taken back on a credit note with minus copies")
    head(
        sales,
        3,
        ["No", "Date", "Customer", "Title", "Copies", "Price", "Amount", "Paid", "Paid on", "Owing"],
        "EAD1DC",
    )
    for at, r in enumerate(rows(PRESS_INVOICES), 4):
        put(
            sales,
            at,
            [
                int(r[0]) if r[0].isdigit() else r[0],
                date(r[1]),
                r[2],
                r[3],
                number(r[4]),
                number(r[5]),
                f"=ROUND(E{at}*F{at},2)",
                number(r[6]),
                day_of(r[7]),
                f"=ROUND(G{at}-H{at},2)",
            ],
            ["", "dd/mm/yy", "", "", "0", MONEY, SIGNED, SIGNED, "dd/mm/yy", SIGNED],
        )
    sales.freeze_panes = "A4"
    dropdown(sales, "D4:D600", "Titles!$A$4:$A$8")
    widths(sales, 6, 11, 24, 22, 8, 8, 10, 10, 11, 10)
    bills = workbook.create_sheet("Bills")
    title(bills, "A1", "Bills and costs - paid at once has no due day, refunds are minus")
    head(bills, 3, ["Date", "Supplier", "Kind", "Amount", "Due", "Paid on", "How"], "EAD1DC")
    for at, r in enumerate(rows(PRESS_BILLS), 4):
        put(
            bills,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), day_of(r[4]), day_of(r[5]), r[6] or None],
            ["dd/mm/yy", "", "", SIGNED, "dd/mm/yy", "dd/mm/yy"],
        )
    bills.freeze_panes = "A4"
    dropdown(bills, "C4:C600", '"' + ",".join(PRESS_KINDS) + '"')
    dropdown(bills, "G4:G600", '"Bank,Card,Cash"')
    widths(bills, 11, 38, 19, 11, 11, 11, 8)
    moves_sheet = workbook.create_sheet("Copies in & out")
    title(moves_sheet, "A1", "Copies printed, given away, spoilt (sales are on Invoices)")
    head(moves_sheet, 3, ["Date", "Title", "Copies", "Why", "Note"], "EAD1DC")
    for at, r in enumerate(rows(PRESS_MOVES), 4):
        put(moves_sheet, at, [date(r[0]), r[1], number(r[2]), r[3]], ["dd/mm/yy", "", "0", ""])
    put(moves_sheet, 4, ["library, school"], column=5)
    put(moves_sheet, 6, ["Clyde Valley Print"], column=5)
    dropdown(moves_sheet, "B4:B600", "Titles!$A$4:$A$8")
    dropdown(moves_sheet, "D4:D600", '"Printed,Given away,Spoilt"')
    widths(moves_sheet, 11, 24, 9, 13, 24)
    return workbook, {
        "book": "mullpress.xlsx",
        "half": "round117",
        "layout": "records",
        "about": "small press with five titles, Isle of Mull, Scotland, GBP; not registered for VAT",
        "dialect": "invoices with a line for each title, copies and price typed and the amount by formula, paid and paid on filled in later, owing by formula last, credit notes as minus copies; bills with due day, paid on and how; copies printed, given away and spoilt in a list of their own; stock and takings by title, kinds and what is owed on the first sheet",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "tables": {"invoices": "Invoices", "bills": "Bills", "copies": "Copies in & out"},
        "free": {"Invoices": ["No"], "Copies in & out": ["Note"]},
        "adds_up": {},
        "watch": [
            *[f"Titles!H{row}" for row in range(4, 9)],
            *[f"Titles!I{row}" for row in range(4, 9)],
            *[f"Titles!B{row}" for row in (*range(11, 17), *range(19, 28))],
        ],
        "zero": [],
    }


BOOKS = [paphoslights, dinglepony, lerwickhostel, mullpress]
