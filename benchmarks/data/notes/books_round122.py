"""The workbooks of round 122: shuttle vans in Taupo, joiners in Bermuda, a copy shop in Nakuru, ballet pupils in Kelso, cakes in Oakville."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import (
    MONEY,
    SIGNED,
    WHOLE,
    Card,
    across,
    aside,
    bold,
    date,
    day_of,
    dropdown,
    head,
    journal_lines,
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

# code | account | type
SHUTTLE_CODES = """
1000 | Cheque account | Asset
1100 | Debtors | Asset
1500 | Vans | Asset
2000 | Creditors | Liability
2100 | GST | Liability
2200 | Van loan | Liability
3000 | Capital | Equity
3100 | Drawings | Equity
4000 | Shuttle fares | Income
4100 | Charters | Income
5000 | Fuel | Expense
5100 | Repairs & tyres | Expense
5200 | Road user charges | Expense
5300 | Driver wages | Expense
5400 | Phone & bookings | Expense
5700 | Loan interest | Expense
5900 | Bank fees | Expense
"""
SHUTTLE_JOURNAL = """
04-01 | Brought forward | 1000 4215.60; 1100 575; 1500 38500; 2000 -322; 2100 -846.15; 2200 -21400; 3000 -20722.45
04-05 | Fares, week | 1000 1150; 4000 -1000; 2100 -150
04-07 | Fuel, Z | 5000 110; 2100 16.50; 1000 -126.50
04-09 | Lake Lodge paid March charter | 1000 575; 1100 -575
04-12 | Fares, week | 1000 1311; 4000 -1140; 2100 -171
04-13 | Driver wages | 5300 640; 1000 -640
04-14 | Fuel, Z | 5000 98; 2100 14.70; 1000 -112.70
04-18 | Lake Lodge, wedding charter, invoice | 1100 690; 4100 -600; 2100 -90
04-19 | Fares, week | 1000 1242; 4000 -1080; 2100 -162
04-20 | Tyre Centre paid | 2000 322; 1000 -322
04-24 | Phone and booking site | 5400 84; 2100 12.60; 1000 -96.60
04-26 | Fares, week | 1000 1380; 4000 -1200; 2100 -180
04-27 | Driver wages | 5300 640; 1000 -640
04-28 | Van loan, April | 2200 410; 5700 95; 1000 -505
04-30 | Bank fees | 5900 12; 1000 -12
05-02 | Fishing club, charter, invoice | 1100 368; 4100 -320; 2100 -48
05-03 | Fares, week | 1000 1219; 4000 -1060; 2100 -159
05-05 | Fuel, Z | 5000 102; 2100 15.30; 1000 -117.30
05-06 | Drawings | 3100 900; 1000 -900
"""


def tauposhuttles() -> tuple[Workbook, Card]:
    """Two shuttle vans in Taupo: a journal by codes with GST on lines of its own, codes and a page of results."""
    workbook = Workbook()
    codes = workbook.active
    codes.title = "Codes"
    head(codes, 1, ["Code", "Account", "Type", "Balance"], "D5E8D4")
    for at, (code, name, kind) in enumerate(rows(SHUTTLE_CODES), 2):
        put(
            codes,
            at,
            [
                int(code),
                name,
                kind,
                f"=SUMIF(Journal!$C$4:$C$600,A{at},Journal!$E$4:$E$600)-SUMIF(Journal!$C$4:$C$600,A{at},Journal!$F$4:$F$600)",
            ],
            ["0", "", "", SIGNED],
        )
    put(codes, 19, [None, "Check", None, "=ROUND(SUM(D2:D18),2)"], ["", "", "", SIGNED])
    bold(codes, "B19", "D19")
    widths(codes, 8, 22, 12, 14)

    sheet = workbook.create_sheet("Journal")
    across(sheet, "A1:G1", "Taupo Shuttles - journal, year to 31 March 2027", "D5E8D4")
    head(sheet, 3, ["No", "Date", "Code", "Account", "Debit", "Credit", "Memo"], "E9F3E8")
    at = 3
    for no, (day, what, entry) in enumerate(journal_lines(SHUTTLE_JOURNAL), 1):
        for code, amount in entry:
            at += 1
            put(
                sheet,
                at,
                [
                    no,
                    day,
                    int(code),
                    f"=VLOOKUP(C{at},Codes!$A$2:$B$18,2,FALSE)",
                    number(str(amount)) if amount > 0 else None,
                    number(str(-amount)) if amount < 0 else None,
                    what,
                ],
                ["0", "dd/mm/yyyy", "0", "", MONEY, MONEY, ""],
            )
    sheet.freeze_panes = "A4"
    widths(sheet, 6, 12, 8, 22, 12, 12, 40)

    page = workbook.create_sheet("Results")
    title(page, "A1", "How we are doing")
    put(page, 3, ["Income without GST", '=-SUMIF(Codes!C2:C18,"Income",Codes!D2:D18)'], ["", SIGNED])
    put(page, 4, ["Costs without GST", '=SUMIF(Codes!C2:C18,"Expense",Codes!D2:D18)'], ["", SIGNED])
    put(page, 5, ["Profit", "=B3-B4"], ["", SIGNED])
    put(page, 7, ["GST to pay IRD", "=-Codes!D6"], ["", SIGNED])
    put(page, 8, ["Customers owe us", "=Codes!D3"], ["", SIGNED])
    put(page, 9, ["In the bank", "=Codes!D2"], ["", SIGNED])
    bold(page, "A5", "B5")
    aside(page, "A11", "GST is 15%; none on wages, loan, bank fees or drawings")
    widths(page, 24, 14)
    return workbook, {
        "book": "tauposhuttles.xlsx",
        "half": "round122",
        "layout": "journal",
        "about": "two shuttle vans, Taupo, New Zealand, NZD, GST 15%",
        "dialect": "two or more lines an entry with its number and date on each, account code with its name looked up, debit and credit before the memo, the opening balances as the first entry, one GST account with a line of its own; codes with type and a signed balance on the first sheet, profit, GST to pay and what is owed on a third",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Code",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["No", "Memo"]},
        "adds_up": {},
        "watch": [
            *[f"Codes!D{r}" for r in range(2, 20)],
            *[f"Results!B{r}" for r in (3, 4, 5, 7, 8, 9)],
        ],
        "zero": ["Codes!D19"],
    }


# account | opening
JOINERY_ACCOUNTS = """
100 Petty cash | 150
110 Bank | 18420
120 Customers | 3200
150 Machinery | 14600
200 Suppliers | -1860
210 Customers' deposits | -3000
300 Shares | -5000
310 Profit kept | -26510
400 Kitchens | 0
410 Doors & windows | 0
420 Repairs | 0
500 Timber & board | 0
510 Hardware | 0
520 Wages | 0
530 Rent | 0
540 Electricity | 0
550 Truck | 0
560 Office | 0
"""
# the reference stands before the narrative
JOINERY_JOURNAL = """
01-05 | P1 Rent, January | 530 Rent 1450; 110 Bank -1450
01-07 | R1 Smith paid for doors | 110 Bank 3200; 120 Customers -3200
01-09 | P2 Belco | 540 Electricity 342.15; 110 Bank -342.15
01-12 | J1 Gorham's, hinges | 510 Hardware 188.40; 200 Suppliers -188.40
01-15 | R2 Deposit, Outerbridge kitchen | 110 Bank 4000; 210 Customers' deposits -4000
01-16 | P3 Wages, two weeks | 520 Wages 3100; 110 Bank -3100
01-19 | P4 Gas for the truck | 550 Truck 80; 100 Petty cash -80
01-22 | J2 Pembroke Timber, cherry | 500 Timber & board 1240; 200 Suppliers -1240
01-26 | P5 Pembroke Timber, December bill | 200 Suppliers 1860; 110 Bank -1860
01-29 | R3 Sash mended, Mr Lambe | 110 Bank 380; 420 Repairs -380
01-30 | P6 Wages, two weeks | 520 Wages 3100; 110 Bank -3100
02-02 | P7 Rent, February | 530 Rent 1450; 110 Bank -1450
02-05 | J3 Outerbridge kitchen done, invoice 7 | 120 Customers 5200; 210 Customers' deposits 4000; 400 Kitchens -9200
02-09 | P8 Belco | 540 Electricity 361.70; 110 Bank -361.70
02-11 | P9 Petty cash topped up | 100 Petty cash 150; 110 Bank -150
02-13 | P10 Wages, two weeks | 520 Wages 3100; 110 Bank -3100
02-17 | R4 Outerbridge paid invoice 7 | 110 Bank 5200; 120 Customers -5200
02-18 | P11 Gas for the truck | 550 Truck 85; 100 Petty cash -85
02-20 | R5 Deposit, Tucker kitchen | 110 Bank 3500; 210 Customers' deposits -3500
02-23 | J4 Gorham's, drawer runners | 510 Hardware 226.80; 200 Suppliers -226.80
02-25 | P12 Gorham's, January bill | 200 Suppliers 188.40; 110 Bank -188.40
02-27 | P13 Wages, two weeks | 520 Wages 3100; 110 Bank -3100
03-02 | P14 Rent, March | 530 Rent 1450; 110 Bank -1450
03-05 | J5 Pembroke Timber, birch ply | 500 Timber & board 865; 200 Suppliers -865
03-06 | R6 Door rehung, Mrs Trott | 110 Bank 220; 420 Repairs -220
"""


def bermudajoinery() -> tuple[Workbook, Card]:
    """A joinery in Bermuda: a journal by number and name in one cell, a trial balance of two columns, results."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Postings"
    head(sheet, 1, ["Date", "Ref", "Narrative", "Account", "Dr", "Cr"], "F5DEB3")
    at = 1
    for day, text, entry in journal_lines(JOINERY_JOURNAL):
        ref, _, what = text.partition(" ")
        for account, amount in entry:
            at += 1
            put(
                sheet,
                at,
                [
                    day,
                    ref,
                    what,
                    account,
                    number(str(amount)) if amount > 0 else None,
                    number(str(-amount)) if amount < 0 else None,
                ],
                ["d-mmm-yy", "", "", "", MONEY, MONEY],
            )
    dropdown(sheet, "D2:D600", "'Trial balance'!$A$4:$A$21")
    sheet.freeze_panes = "A2"
    widths(sheet, 12, 7, 38, 26, 12, 12)

    page = workbook.create_sheet("Trial balance")
    title(page, "A1", "Trial balance 2026 (BMD)")
    head(page, 3, ["Account", "1 January", "Movement", "Dr now", "Cr now"], "F5DEB3")
    at = 3
    for account, opening in rows(JOINERY_ACCOUNTS):
        at += 1
        put(
            page,
            at,
            [
                account,
                number(opening),
                f"=SUMIF(Postings!$D$2:$D$600,A{at},Postings!$E$2:$E$600)-SUMIF(Postings!$D$2:$D$600,A{at},Postings!$F$2:$F$600)",
                f"=MAX(B{at}+C{at},0)",
                f"=MAX(-B{at}-C{at},0)",
            ],
            ["", *[SIGNED] * 4],
        )
    put(
        page,
        22,
        ["Total", "=SUM(B4:B21)", "=ROUND(SUM(C4:C21),2)", "=SUM(D4:D21)", "=SUM(E4:E21)"],
        ["", *[SIGNED] * 4],
    )
    put(page, 23, ["Difference", None, None, "=ROUND(D22-E22,2)"], ["", "", "", SIGNED])
    bold(page, *[f"{c}22" for c in "ABCDE"])
    shade(page, "A22:E22", "FBF1DF")
    head(page, 3, ["Result", "BMD"], "F5DEB3", column=7)
    put(page, 4, ["Work done", "=SUM(E12:E14)-SUM(D12:D14)"], ["", SIGNED], column=7)
    put(page, 5, ["Costs", "=SUM(D15:D21)-SUM(E15:E21)"], ["", SIGNED], column=7)
    put(page, 6, ["Result", "=H4-H5"], ["", SIGNED], column=7)
    bold(page, "G6", "H6")
    widths(page, 26, 13, 13, 13, 13, 4, 14, 13)
    return workbook, {
        "book": "bermudajoinery.xlsx",
        "half": "round122",
        "layout": "journal",
        "about": "joinery company, Hamilton, Bermuda, BMD, no sales tax there",
        "dialect": "two or three lines an entry with date, a reference (R, P or J and a number) and the narrative before the account, its number and name in one cell, Dr and Cr last, headings in the first row; trial balance of two columns with opening, movement and a check, the result beside it",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "journal": {
            "sheet": "Postings",
            "date": "Date",
            "account": "Account",
            "debit": "Dr",
            "credit": "Cr",
        },
        "free": {"Postings": ["Ref", "Narrative"]},
        "adds_up": {},
        "watch": [
            *[f"Trial balance!{c}{r}" for r in range(4, 23) for c in "DE"],
            "Trial balance!D23",
            *[f"Trial balance!H{r}" for r in (4, 5, 6)],
        ],
        "zero": ["Trial balance!D23"],
    }


COPY_KINDS = [
    "Sales",
    "Stock",
    "Paper & toner",
    "Rent",
    "Electricity",
    "Internet",
    "Repairs",
    "Taken home",
    "Moved",
]
# date | details | kind | cash in | cash out | M-Pesa in | M-Pesa out
COPY_BOOK = """
05-31 | Brought forward | | 4250 | | 11380 |
06-01 | Sales | Sales | 2840 | | 1950 |
06-01 | Rent June | Rent | | | | 9000
06-02 | Sales | Sales | 3120 | | 2210 |
06-02 | KPLC tokens | Electricity | | | | 500
06-03 | Sales | Sales | 2675 | | 1840 |
06-03 | Paper, 5 reams | Paper & toner | | 2750 | |
06-04 | Sales | Sales | 2990 | | 2365 |
06-04 | Cash to M-Pesa, agent | Moved | | 3000 | 3000 |
06-05 | Sales | Sales | 3410 | | 2720 |
06-05 | Exercise books, pens, Biashara Wholesalers | Stock | | | | 4800
06-06 | Sales | Sales | 3865 | | 2940 |
06-06 | Taken home | Taken home | | 2500 | |
06-08 | Sales | Sales | 2580 | | 1775 |
06-09 | Sales | Sales | 2935 | | 2080 |
06-09 | KPLC tokens | Electricity | | | | 500
06-10 | Sales | Sales | 3050 | | 2190 |
06-10 | Toner, black | Paper & toner | | | | 3600
06-11 | Sales | Sales | 2795 | | 1960 |
06-11 | Cash to M-Pesa, agent | Moved | | 4000 | 4000 |
06-12 | Sales | Sales | 3340 | | 2655 |
06-12 | Envelopes, manila files, Biashara Wholesalers | Stock | | | | 3250
06-13 | Sales | Sales | 3920 | | 3105 |
06-13 | Taken home | Taken home | | 2500 | |
06-15 | Sales | Sales | 2610 | | 1890 |
06-15 | Internet, June | Internet | | | | 2999
06-16 | Sales | Sales | 2885 | | 2035 |
06-16 | KPLC tokens | Electricity | | | | 500
06-17 | Sales | Sales | 3075 | | 2240 |
06-17 | Paper, 5 reams | Paper & toner | | 2750 | |
06-18 | Sales | Sales | 2960 | | 2115 |
06-18 | Roller changed, technician | Repairs | | 1500 | |
"""


def nakurucopies() -> tuple[Workbook, Card]:
    """A copy shop in Nakuru: a cash book with cash and M-Pesa columns and both balances on each line."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Book"
    across(sheet, "A1:I1", "COPY SHOP, KENYATTA AVENUE - 2026 (KSh)", "FCE4D6")
    head(
        sheet,
        3,
        [
            "Date",
            "Details",
            "Kind",
            "Cash in",
            "Cash out",
            "M-Pesa in",
            "M-Pesa out",
            "Cash left",
            "M-Pesa left",
        ],
        "F8CBAD",
    )
    for at, (day, what, kind, *sums) in enumerate(rows(COPY_BOOK), 4):
        left = [
            f"={i}{at}-{o}{at}" if at == 4 else f"={b}{at - 1}+{i}{at}-{o}{at}"
            for i, o, b in (("D", "E", "H"), ("F", "G", "I"))
        ]
        put(
            sheet,
            at,
            [date(day), what, kind or None, *[number(s) for s in sums], *left],
            ["dd/mm/yyyy", "", "", *[WHOLE] * 6],
        )
    dropdown(sheet, "C5:C800", '"' + ",".join(COPY_KINDS) + '"')
    sheet.freeze_panes = "A4"
    widths(sheet, 12, 42, 15, 10, 10, 11, 12, 11, 12)

    page = workbook.create_sheet("Totals")
    head(page, 1, ["Kind", "In", "Out"], "F8CBAD")
    for at, kind in enumerate(COPY_KINDS, 2):
        put(
            page,
            at,
            [
                kind,
                f"=SUMIF(Book!$C$4:$C$800,A{at},Book!$D$4:$D$800)+SUMIF(Book!$C$4:$C$800,A{at},Book!$F$4:$F$800)",
                f"=SUMIF(Book!$C$4:$C$800,A{at},Book!$E$4:$E$800)+SUMIF(Book!$C$4:$C$800,A{at},Book!$G$4:$G$800)",
            ],
            ["", WHOLE, WHOLE],
        )
    put(page, 11, ["All", "=SUM(B2:B10)", "=SUM(C2:C10)"], ["", WHOLE, WHOLE])
    bold(page, "A11", "B11", "C11")
    put(page, 13, ["Cash there should be", "=SUM(Book!D4:D800)-SUM(Book!E4:E800)"], ["", WHOLE])
    put(page, 14, ["M-Pesa there should be", "=SUM(Book!F4:F800)-SUM(Book!G4:G800)"], ["", WHOLE])
    widths(page, 24, 12, 12)
    return workbook, {
        "book": "nakurucopies.xlsx",
        "half": "round122",
        "layout": "cash book",
        "about": "copy and stationery shop, Nakuru, Kenya, KES, not registered for VAT",
        "dialect": "details and kind before in and out of cash and of M-Pesa and a balance of each carried on the line; a day's sales as one line with both, cash put on M-Pesa as one line with cash out and M-Pesa in; kinds in and out and what there should be on a second sheet",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-12-31"],
        "tables": {"book": "Book"},
        "free": {"Book": ["Details"]},
        "adds_up": {},
        "watch": [
            *[f"Totals!{c}{r}" for r in range(2, 12) for c in "BC"],
            "Totals!B13",
            "Totals!B14",
        ],
        "zero": [],
    }


BALLET_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
# pupil | class | fee | January to June
BALLET_PUPILS = """
Isla Purves | Primary | 38 | 38 | 38 | 38 | 38 | 38 |
Ava Rutherford | Primary | 38 | 38 | 38 | 38 | 38 | 38 | 38
Orla Kerr | Primary | 38 | 38 | 38 | 38 | 38 | |
Maisie Dodds | Primary | 38 | 38 | 38 | 38 | 38 | 38 | 38
Freya Hogg | Grade 2 | 44 | 44 | 44 | 44 | 44 | 44 | 44
Skye Tait | Grade 2 | 44 | 44 | 44 | 44 | 44 | 44 |
Lucy Brown | Grade 2 | 44 | | 44 | 44 | 44 | 44 | 44
Eilidh Scott | Grade 2 | 44 | 44 | 44 | 44 | 44 | 44 | 44
Grace Turnbull | Grade 4 | 52 | 52 | 52 | 52 | 52 | 52 |
Iona Fairbairn | Grade 4 | 52 | 52 | 52 | 52 | 52 | 52 | 52
Beth Lauder | Grade 4 | 52 | 52 | 52 | 52 | 52 | 52 | 52
Ruby Cairns | Grade 4 | 52 | 52 | 52 | 52 | 52 | 52 |
"""
# line | remark | January to June
BALLET_COSTS = """
Hall hire | church hall | 120 | 120 | 120 | 120 | 120 |
Pianist | 45 a Saturday | 180 | 180 | 180 | 135 | 225 | 90
Insurance & licence | | 86.40 | | | | |
Costumes & shoes | | | 64.50 | | 118.20 | 37 |
Printing & phone | | 18 | 18 | 24.60 | 18 | 18 | 18
"""


def kelsoballet() -> tuple[Workbook, Card]:
    """A ballet teacher in Kelso: pupils down and months across, the fee typed when it is paid, costs below."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Fees 2026"
    title(sheet, "A1", "Ballet classes 2026")
    aside(sheet, "A2", "type the fee in the month it is for when it has been paid")
    head(sheet, 4, ["Pupil", "Class", "Fee", *BALLET_MONTHS, "Year"], "F9D9E6")
    months = [get_column_letter(i) for i in range(4, 17)]
    at = 4
    for name, group, fee, *paid in rows(BALLET_PUPILS):
        at += 1
        put(sheet, at, [name, group, number(fee), *[number(p) for p in paid]], ["", "", WHOLE, *[MONEY] * 12])
        put(sheet, at, [f"=SUM(D{at}:O{at})"], [MONEY], 16)
    fees = at + 1
    put(
        sheet,
        fees,
        ["Fees", None, f"=SUM(C5:C{at})", *[f"=SUM({c}5:{c}{at})" for c in months]],
        ["", "", WHOLE, *[MONEY] * 13],
    )
    at = fees + 1
    start = at + 1
    for line, remark, *paid in rows(BALLET_COSTS):
        at += 1
        put(sheet, at, [line, remark or None, None, *[number(p) for p in paid]], ["", "", "", *[MONEY] * 12])
        put(sheet, at, [f"=SUM(D{at}:O{at})"], [MONEY], 16)
    costs = at + 1
    put(
        sheet,
        costs,
        ["Costs", None, None, *[f"=SUM({c}{start}:{c}{at})" for c in months]],
        ["", "", "", *[MONEY] * 13],
    )
    left = costs + 2
    put(
        sheet,
        left,
        ["Left for me", None, None, *[f"={c}{fees}-{c}{costs}" for c in months]],
        ["", "", "", *[SIGNED] * 13],
    )
    for row in (fees, costs, left):
        bold(sheet, f"A{row}", *[f"{c}{row}" for c in months])
        shade(sheet, f"A{row}:P{row}", "FCEDF3")
    sheet.freeze_panes = "D5"
    widths(sheet, 22, 16, 7, *[9.5] * 12, 11)
    return workbook, {
        "book": "kelsoballet.xlsx",
        "half": "round122",
        "layout": "grid",
        "about": "ballet teacher with twelve pupils, Kelso, Scotland, GBP, not registered for VAT",
        "dialect": "pupils with class and monthly fee down, months across, the fee typed under the month it is for when it is paid; costs by months below, more in the same month added to the figure; totals of both, the year last and what is left at the foot",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Fees 2026", "label": "A", "header": 4},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"Fees 2026!P{r}" for r in (*range(5, fees), *range(start, costs))],
            *[f"Fees 2026!{c}{r}" for r in (fees, costs, left) for c in "HIP"],
        ],
        "zero": [],
    }


# order | ordered | customer | cake | pick-up | price | deposit | paid on | how
CAKE_ORDERS = """
31 | 04-02 | Joan Whitlock | Easter lemon, 8 inch | 04-04 | 75 | 25 | 04-04 | Cash
32 | 04-07 | Meera Patel | Chocolate, two tiers | 04-18 | 160 | 50 | 04-18 | E-transfer
33 | 04-10 | Mrs Duarte | Carrot, 10 inch | 04-19 | 95 | 30 | 04-19 | Cash
34 | 04-14 | Tom Beckett | Football pitch | 04-25 | 120 | 40 | 04-25 | E-transfer
35 | 04-20 | Lakeshore Daycare | 36 cupcakes | 04-30 | 108 | 30 | 04-30 | E-transfer
36 | 04-27 | Susan Ho | Baby shower, 9 inch | 05-09 | 110 | 35 | 05-09 | Cash
37 | 05-01 | Joan Whitlock | Mother's Day vanilla | 05-10 | 70 | 25 | 05-10 | Cash
38 | 05-05 | Dina Farouk | Graduation sheet cake | 05-23 | 140 | 45 | 05-23 | E-transfer
39 | 05-12 | Mrs Duarte | First communion | 05-24 | 125 | 40 | 05-24 | Cash
40 | 05-19 | Liam Osborne | Red velvet, 8 inch | 05-30 | 85 | 25 | 05-30 | E-transfer
41 | 05-26 | Meera Patel | Mango, 10 inch | 06-06 | 100 | 30 | 06-06 | E-transfer
42 | 06-01 | Rachel Stein | Wedding, three tiers | 06-27 | 420 | 150 | |
43 | 06-03 | Tom Beckett | Dinosaur | 06-13 | 115 | 40 | 06-13 | E-transfer
44 | 06-09 | Mrs Kowalski | Black forest, 10 inch | 06-20 | 125 | 40 | |
45 | 06-11 | Lakeshore Daycare | 48 cupcakes | 06-26 | 144 | 40 | |
46 | 06-15 | Susan Ho | Christening, 9 inch | 06-28 | 110 | 35 | |
47 | 06-17 | Dina Farouk | Retirement sheet cake | 07-04 | 140 | 45 | |
"""
CAKE_KINDS = ["Ingredients", "Packaging", "Decorations", "Equipment", "Gas & parking", "Other"]
# date | store | what | category | amount | paid with
CAKE_COSTS = """
04-01 | Costco | butter, eggs, sugar, flour | Ingredients | 112.45 | Visa
04-03 | Cake Depot | boxes and boards | Packaging | 34.80 | Debit
04-08 | Bulk Barn | cocoa, ground almonds | Ingredients | 27.15 | Debit
04-16 | Costco | butter, eggs, cream | Ingredients | 86.90 | Visa
04-17 | Cake Depot | dowels, 10 inch boards | Packaging | 22.60 | Debit
04-23 | Michaels | fondant, green colour | Decorations | 31.75 | Visa
04-29 | Dollarama | cupcake cases | Packaging | 9.40 | Debit
05-06 | Costco | butter, sugar, eggs | Ingredients | 98.20 | Visa
05-08 | Michaels | sugar flowers | Decorations | 24.30 | Visa
05-14 | Canadian Tire | new mixer bowl | Equipment | 74.99 | Visa
05-20 | Cake Depot | boxes, sheet cake size | Packaging | 41.25 | Debit
05-22 | Costco | flour, butter, eggs | Ingredients | 104.60 | Visa
05-26 | Michaels | one pack of flowers taken back | Decorations | -12.15 | Visa
05-29 | Petro-Canada | deliveries | Gas & parking | 45 | Visa
06-05 | Costco | cream, butter, mangoes | Ingredients | 91.35 | Visa
06-10 | Cake Depot | boxes, tall | Packaging | 36.70 | Debit
06-12 | Michaels | dinosaur moulds | Decorations | 18.95 | Visa
06-16 | Bulk Barn | cherries, kirsch flavour | Ingredients | 21.80 | Debit
"""


def oakvillecakes() -> tuple[Workbook, Card]:
    """A cake maker in Oakville: orders with price, deposit and what is to pay, the day paid filled in at pick-up."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Orders"
    title(sheet, "A1", "Cake orders 2026")
    put(sheet, 2, ["Still to come in", *[None] * 9, "=SUM(K5:K400)"], [*[""] * 10, MONEY])
    bold(sheet, "A2", "K2")
    head(
        sheet,
        4,
        [
            "Order",
            "Ordered",
            "Customer",
            "Cake",
            "Pick-up",
            "Price",
            "Deposit",
            "To pay",
            "Paid on",
            "How",
            "Open",
        ],
        "FFE6CC",
    )
    for at, (no, ordered, who, cake, pickup, price, deposit, paid, how) in enumerate(rows(CAKE_ORDERS), 5):
        put(
            sheet,
            at,
            [
                int(no),
                date(ordered),
                who,
                cake,
                date(pickup),
                number(price),
                number(deposit),
                f"=F{at}-G{at}",
                day_of(paid),
                how or None,
                f'=IF(I{at}="",H{at},0)',
            ],
            ["0", "mmm d", "", "", "mmm d", MONEY, MONEY, MONEY, "mmm d", "", MONEY],
        )
    dropdown(sheet, "J5:J400", '"Cash,E-transfer"')
    aside(sheet, "D2", "deposits come by e-transfer with the order")
    sheet.freeze_panes = "A5"
    widths(sheet, 15, 10, 22, 26, 10, 10, 10, 10, 10, 12, 10)

    costs = workbook.create_sheet("Shopping")
    head(costs, 1, ["Date", "Store", "What", "Category", "Amount", "Paid with"], "FFE6CC")
    for at, (day, store, what, kind, amount, how) in enumerate(rows(CAKE_COSTS), 2):
        put(costs, at, [date(day), store, what, kind, number(amount), how], ["mmm d", "", "", "", SIGNED, ""])
    dropdown(costs, "D2:D400", '"' + ",".join(CAKE_KINDS) + '"')
    dropdown(costs, "F2:F400", '"Visa,Debit,Cash"')
    costs.freeze_panes = "A2"
    widths(costs, 10, 18, 32, 16, 11, 11)

    page = workbook.create_sheet("Year")
    title(page, "A1", "2026 so far")
    put(page, 3, ["Ordered", "=SUM(Orders!F5:F400)"], ["", SIGNED])
    put(page, 4, ["Deposits", "=SUM(Orders!G5:G400)"], ["", SIGNED])
    put(page, 5, ["Paid at pick-up", "=SUM(Orders!H5:H400)-SUM(Orders!K5:K400)"], ["", SIGNED])
    put(page, 6, ["Came in", "=B4+B5"], ["", SIGNED])
    for at, kind in enumerate(CAKE_KINDS, 8):
        put(page, at, [kind, f"=SUMIF(Shopping!$D$2:$D$400,A{at},Shopping!$E$2:$E$400)"], ["", SIGNED])
    put(page, 14, ["Spent", "=SUM(B8:B13)"], ["", SIGNED])
    put(page, 16, ["Left", "=B6-B14"], ["", SIGNED])
    bold(page, *[f"{c}{r}" for r in (6, 14, 16) for c in "AB"])
    widths(page, 20, 13)
    return workbook, {
        "book": "oakvillecakes.xlsx",
        "half": "round122",
        "layout": "records",
        "about": "cake maker at home, Oakville, Ontario, CAD, not registered for HST",
        "dialect": "numbered orders with customer, cake, pick-up, price and deposit, what is to pay by formula, the day the rest was paid and how filled in at pick-up, open by formula last and its sum above the headings; shopping with store, what and category before the amount and how it was paid last, taken back as minus; came in, categories and what is left on a third sheet",
        "date_order": "mdy",
        "period": ["2026-04-01", "2026-12-31"],
        "tables": {"orders": "Orders", "costs": "Shopping"},
        "free": {"Orders": ["Cake"], "Shopping": ["Store", "What"]},
        "adds_up": {},
        "watch": [
            "Orders!K2",
            *[f"Year!B{r}" for r in (3, 4, 5, 6, *range(8, 15), 16)],
        ],
        "zero": [],
    }


BOOKS = [tauposhuttles, bermudajoinery, nakurucopies, kelsoballet, oakvillecakes]
