"""The workbooks of round 25: an ice cream van, a locksmith, a running club, a family, a surf school, an upholsterer."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import calendar

from make_books import bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"


# date | pitch | cash | card | bank | remarks
ICE_TAKINGS = """
05-02 | Barry Island | 286.50 | 214 | | first sunny one
05-03 | Barry Island | 342 | 265.50 | | bank hol weekend
05-04 | Roath Park | 188 | 151.20 | |
05-09 | Cosmeston | 96.40 | 88 | | rain after 3
05-16 | Barry Island | 254 | 231 | |
05-17 | Roath Park | 143.50 | 160 | |
05-23 | Private event | | | 280 | Lewis christening
05-24 | Barry Island | 361 | 322.50 | |
05-25 | Barry Island | 388 | 341 | | bank hol
05-30 | Cosmeston | 131 | 149.80 | |
06-06 | Barry Island | 301.20 | 288 | |
06-07 | Roath Park | 166 | 172.50 | |
06-07 | Roath Park | -6.50 | | | gave back, dropped a tray of 99s
06-12 | School fete | 122 | 64 | | St Cadoc's
06-13 | Barry Island | 322 | 306 | |
06-20 | Private event | | | 400 | Hughes wedding
06-21 | Barry Island | 410.50 | 397 | | hot
06-27 | Roath Park | 154 | 181 | |
06-28 | Cosmeston | 139.90 | 166 | |
07-04 | Barry Island | 356 | 361.50 | |
07-05 | Roath Park | 172 | 190.20 | |
07-10 | School fete | 98.50 | 71 | | Ysgol Gwaun
07-11 | Barry Island | 374 | 388 | |
07-18 | Private event | | | 320 | works do, Cardiff Gate
07-19 | Barry Island | 402 | 415.50 | |
07-25 | Cosmeston | 151 | 178.40 | |
07-26 | Barry Island | 431 | 447 | |
08-01 | Barry Island | 418 | 436 | |
08-02 | Roath Park | 181.50 | 204 | |
08-05 | Roath Park | 127 | 158 | |
08-08 | Cosmeston | 149 | 170.60 | |
"""

# date | paid to | what for | paid with | amount
ICE_COSTS = """
04-14 | Vale of Glamorgan Council | Pitch fees | Bank | 620
04-20 | NFU Mutual | Insurance & licence | Bank | 548
04-27 | Gwyn's Garage | Van repairs | Cash | 160
05-01 | Llaeth y Fro | Ice cream mix | Bank | 172
05-01 | Bookers | Cones & wafers | Card | 64
05-02 | Asda | Fuel | Card | 62.40
05-04 | Megan | Wages | Cash | 48
05-11 | Bookers | Sweets & sauces | Card | 71.35
05-15 | Llaeth y Fro | Ice cream mix | Bank | 168
05-16 | Asda | Fuel | Card | 58.90
05-18 | Cardiff Council | Pitch fees | Bank | 240
05-20 | Giffgaff | Phone | Card | 12
05-25 | Megan | Wages | Cash | 56
05-28 | Calor | Cleaning & gas | Card | 44.50
05-31 | SumUp | Card fees | Bank | 32.50
06-01 | Llaeth y Fro | Ice cream mix | Bank | 190
06-05 | Bookers | Cones & wafers | Card | 64
06-06 | Asda | Fuel | Card | 64.10
06-13 | Megan | Wages | Cash | 48
06-16 | Bookers | Sweets & sauces | Card | 58.20
06-18 | Llaeth y Fro | Ice cream mix | Bank | 184
06-20 | Giffgaff | Phone | Card | 12
06-23 | Gwyn's Garage | Van repairs | Cash | 85
06-25 | Asda | Fuel | Card | 66.75
06-30 | SumUp | Card fees | Bank | 34.20
07-02 | Llaeth y Fro | Ice cream mix | Bank | 196
07-04 | Megan | Wages | Cash | 64
07-07 | Bookers | Cones & wafers | Card | 96
07-09 | Asda | Fuel | Card | 68.30
07-14 | Home Bargains | Cleaning & gas | Cash | 17.45
07-17 | Llaeth y Fro | Ice cream mix | Bank | 202
07-20 | Giffgaff | Phone | Card | 12
07-21 | Bookers | Sweets & sauces | Card | 82.60
07-26 | Megan | Wages | Cash | 64
07-29 | Asda | Fuel | Card | 71.20
07-31 | SumUp | Card fees | Bank | 41.80
08-01 | Llaeth y Fro | Ice cream mix | Bank | 208
08-02 | Megan | Wages | Cash | 56
08-06 | Bookers | Cones & wafers | Card | 64
"""

# date | what | amount
ICE_MOVES = """
05-05 | Cash paid into bank | 700
05-12 | Drawings from bank | 300
05-26 | Cash paid into bank | 900
06-08 | Drawings from bank | 400
06-15 | Cash paid into bank | 800
06-19 | Drawings from cash | 100
06-29 | Cash paid into bank | 650
07-06 | Drawings from bank | 400
07-13 | Cash paid into bank | 900
07-27 | Cash paid into bank | 950
07-31 | Drawings from cash | 120
08-03 | Drawings from bank | 450
"""

ICE_KINDS = [
    "Ice cream mix",
    "Cones & wafers",
    "Sweets & sauces",
    "Wages",
    "Fuel",
    "Van repairs",
    "Pitch fees",
    "Insurance & licence",
    "Phone",
    "Card fees",
    "Cleaning & gas",
    "Advertising",
]
ICE_MOVE_KINDS = ["Cash paid into bank", "Drawings from bank", "Drawings from cash", "Own money put in"]


def icecreamvan() -> tuple[Workbook, Card]:
    """An ice cream van in Wales: takings by pitch, costs by kind, cash banked and drawn, a summary."""
    workbook = Workbook()
    takings = workbook.active
    takings.title = "Takings"
    title(takings, "A1", "Hufen Ices - takings 2026/27")
    head(takings, 3, ["Date", "Pitch", "Cash £", "Card £", "Bank £", "Total £", "Remarks"], "FCE4EC")
    for at, (day, pitch, cash, card, bank, remark) in enumerate(rows(ICE_TAKINGS), 4):
        put(
            takings,
            at,
            [
                date(day),
                pitch,
                number(cash),
                number(card),
                number(bank),
                f"=SUM(C{at}:E{at})",
                remark or None,
            ],
            ["ddd dd/mm/yy", "", MONEY, MONEY, MONEY, MONEY],
        )
    widths(takings, 15, 18, 11, 11, 11, 11, 34)
    takings.freeze_panes = "A4"
    costs = workbook.create_sheet("Costs")
    title(costs, "A1", "What the van cost me")
    head(costs, 3, ["Date", "Paid to", "What for", "Paid with", "Amount £"], "FCE4EC")
    for at, (day, who, what, how, amount) in enumerate(rows(ICE_COSTS), 4):
        put(costs, at, [date(day), who, what, how, number(amount)], ["ddd dd/mm/yy", "", "", "", MONEY])
    widths(costs, 15, 26, 20, 11, 11)
    costs.freeze_panes = "A4"
    dropdown(costs, "D4:D500", '"Cash,Card,Bank"')
    moves = workbook.create_sheet("Banked & drawn")
    title(moves, "A1", "Cash banked, money for me")
    head(moves, 3, ["Date", "What", "Amount £"], "FCE4EC")
    for at, (day, what, amount) in enumerate(rows(ICE_MOVES), 4):
        put(moves, at, [date(day), what, number(amount)], ["ddd dd/mm/yy", "", MONEY])
    widths(moves, 15, 24, 11)
    dropdown(moves, "B4:B300", '"' + ",".join(ICE_MOVE_KINDS) + '"')
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "So far, from 6 April 2026")
    put(summary, 3, ["Takings cash", "=SUM(Takings!C4:C500)"], ["", MONEY])
    put(summary, 4, ["Takings card", "=SUM(Takings!D4:D500)"], ["", MONEY])
    put(summary, 5, ["Takings bank", "=SUM(Takings!E4:E500)"], ["", MONEY])
    put(summary, 6, ["All takings", "=SUM(B3:B5)"], ["", MONEY])
    for at, kind in enumerate(ICE_KINDS, 8):
        put(summary, at, [kind, f"=SUMIFS(Costs!$E$4:$E$500,Costs!$C$4:$C$500,A{at})"], ["", MONEY])
    dropdown(costs, "C4:C500", f"Summary!$A$8:$A${7 + len(ICE_KINDS)}")
    end = 8 + len(ICE_KINDS)
    put(summary, end, ["All costs", f"=SUM(B8:B{end - 1})"], ["", MONEY])
    put(summary, end + 1, ["PROFIT", f"=B6-B{end}"], ["", MONEY])
    bold(summary, "A6", "B6", f"A{end}", f"B{end}", f"A{end + 1}", f"B{end + 1}")

    def moved(kind: str) -> str:
        return f"SUMIFS('Banked & drawn'!C4:C300,'Banked & drawn'!B4:B300,\"{kind}\")"

    head(summary, 3, ["Where it is", "6 April", "Now"], "FCE4EC", 4)
    put(
        summary,
        4,
        [
            "Cash tin",
            240,
            f'=E4+B3-SUMIFS(Costs!E4:E500,Costs!D4:D500,"Cash")-{moved("Cash paid into bank")}-{moved("Drawings from cash")}',
        ],
        ["", MONEY, MONEY],
        4,
    )
    put(
        summary,
        5,
        [
            "Bank",
            2100,
            f'=E5+B4+B5-SUMIFS(Costs!E4:E500,Costs!D4:D500,"Card")-SUMIFS(Costs!E4:E500,Costs!D4:D500,"Bank")+{moved("Cash paid into bank")}-{moved("Drawings from bank")}+{moved("Own money put in")}',
        ],
        ["", MONEY, MONEY],
        4,
    )
    widths(summary, 22, 13, 3, 14, 12, 12)
    return workbook, {
        "book": "icecreamvan.xlsx",
        "half": "round25",
        "layout": "records",
        "about": "ice cream van, Wales, GBP; not registered for VAT; year from 6 April",
        "dialect": "takings by pitch in cash, card and bank columns, costs by kind with how paid, a list of cash banked and drawings; one line a payment",
        "date_order": "dmy",
        "period": ["2026-04-06", "2027-04-05"],
        "tables": {"takings": "Takings", "costs": "Costs", "moves": "Banked & drawn"},
        "free": {"Takings": ["Remarks"]},
        "adds_up": {},
        "watch": ["Summary!B6", f"Summary!B{end}", f"Summary!B{end + 1}", "Summary!F4", "Summary!F5"],
    }


LOCK_ACCOUNTS = """
100 Kiwibank cheque | Asset
110 Petty cash | Asset
120 Accounts receivable | Asset
150 Van | Asset
155 Tools & key machines | Asset
159 Accumulated depreciation | Asset
200 Accounts payable | Liability
210 GST | Liability
220 Visa card | Liability
230 Van loan | Liability
300 Owner's capital | Equity
310 Drawings | Equity
400 Callouts & labour | Income
410 Locks & keys sold | Income
490 Interest received | Income
500 Locks & parts | Expense
510 Subcontractors | Expense
600 Advertising | Expense
610 Vehicle fuel | Expense
615 Vehicle repairs & rego | Expense
620 Phone & internet | Expense
630 Insurance | Expense
640 Rent of unit | Expense
650 Accountant | Expense
660 Bank & eftpos fees | Expense
670 Office & software | Expense
680 Training | Expense
700 Interest paid | Expense
710 Discount allowed | Expense
720 Depreciation | Expense
"""

LOCK_JOURNAL = """
04-01 | Opening balances | 100 Kiwibank cheque 11240; 110 Petty cash 180; 120 Accounts receivable 1265; 150 Van 18000; 155 Tools & key machines 6500; 159 Accumulated depreciation -7200; 200 Accounts payable -920; 210 GST -1380; 220 Visa card -310; 230 Van loan -7600; 300 Owner's capital -19775
04-02 | Rent April, Rosebank Units | 640 Rent of unit 600; 210 GST 90; 100 Kiwibank cheque -690
04-03 | BP, van | 610 Vehicle fuel 80; 210 GST 12; 220 Visa card -92
04-07 | Harcourts Grey Lynn paid March inv | 100 Kiwibank cheque 805; 120 Accounts receivable -805
04-08 | Callout Sandringham, cash | 110 Petty cash 138; 400 Callouts & labour -120; 210 GST -18
04-09 | Assa Abloy, cylinders, inv 7741 | 500 Locks & parts 600; 210 GST 90; 200 Accounts payable -690
04-14 | Inv 231 Kim's Bakery, new shop locks | 120 Accounts receivable 575; 400 Callouts & labour -200; 410 Locks & keys sold -300; 210 GST -75
04-16 | Ponsonby Dental paid March inv | 100 Kiwibank cheque 460; 120 Accounts receivable -460
04-17 | Key cutting and locks, eftpos, week | 100 Kiwibank cheque 414; 410 Locks & keys sold -360; 210 GST -54
04-20 | Assa Abloy, March bill paid | 200 Accounts payable 920; 100 Kiwibank cheque -920
04-20 | Drawings | 310 Drawings 900; 100 Kiwibank cheque -900
04-22 | Spark | 620 Phone & internet 70; 210 GST 10.50; 100 Kiwibank cheque -80.50
04-24 | BP, van | 610 Vehicle fuel 76; 210 GST 11.40; 220 Visa card -87.40
04-27 | Visa paid | 220 Visa card 310; 100 Kiwibank cheque -310
04-28 | Kim's Bakery paid inv 231 less 4% for prompt payment | 100 Kiwibank cheque 552; 710 Discount allowed 20; 210 GST 3; 120 Accounts receivable -575
04-28 | Inv 232 Harcourts Grey Lynn, rekeying | 120 Accounts receivable 690; 400 Callouts & labour -600; 210 GST -90
04-30 | Van loan | 230 Van loan 240; 700 Interest paid 48; 100 Kiwibank cheque -288
04-30 | Bank and eftpos fees April | 660 Bank & eftpos fees 34; 100 Kiwibank cheque -34
05-01 | Rent May, Rosebank Units | 640 Rent of unit 600; 210 GST 90; 100 Kiwibank cheque -690
05-05 | GST Feb-Mar paid, IRD | 210 GST 1380; 100 Kiwibank cheque -1380
05-06 | BP, van | 610 Vehicle fuel 84; 210 GST 12.60; 220 Visa card -96.60
05-08 | Callout Mt Albert, cash | 110 Petty cash 172.50; 400 Callouts & labour -150; 210 GST -22.50
05-11 | Cash banked | 100 Kiwibank cheque 300; 110 Petty cash -300
05-12 | Key cutting and locks, eftpos, week | 100 Kiwibank cheque 529; 410 Locks & keys sold -460; 210 GST -69
05-13 | Allied Locks, blanks, inv A-118 | 500 Locks & parts 200; 210 GST 30; 200 Accounts payable -230
05-15 | Inv 233 Ponsonby Dental, access control | 120 Accounts receivable 1035; 400 Callouts & labour -300; 410 Locks & keys sold -600; 210 GST -135
05-18 | Assa Abloy, inv 7741 paid | 200 Accounts payable 690; 100 Kiwibank cheque -690
05-19 | Harcourts Grey Lynn paid inv 232 | 100 Kiwibank cheque 690; 120 Accounts receivable -690
05-20 | Drawings | 310 Drawings 900; 100 Kiwibank cheque -900
05-22 | Spark | 620 Phone & internet 70; 210 GST 10.50; 100 Kiwibank cheque -80.50
05-25 | Visa paid | 220 Visa card 179.40; 100 Kiwibank cheque -179.40
05-26 | VTNZ, wof and rego | 615 Vehicle repairs & rego 180; 210 GST 27; 220 Visa card -207
05-28 | Assa Abloy, digital locks, inv 7869 | 500 Locks & parts 1000; 210 GST 150; 200 Accounts payable -1150
05-29 | Van loan | 230 Van loan 240; 700 Interest paid 46.40; 100 Kiwibank cheque -286.40
05-31 | Bank and eftpos fees May | 660 Bank & eftpos fees 36.50; 100 Kiwibank cheque -36.50
06-02 | Rent June, Rosebank Units | 640 Rent of unit 600; 210 GST 90; 100 Kiwibank cheque -690
06-04 | Neighbourly ad | 600 Advertising 60; 210 GST 9; 220 Visa card -69
06-05 | BP, van | 610 Vehicle fuel 78; 210 GST 11.70; 220 Visa card -89.70
06-08 | Callout Kingsland, cash | 110 Petty cash 161; 400 Callouts & labour -140; 210 GST -21
06-09 | Ponsonby Dental paid on inv 233 | 100 Kiwibank cheque 517.50; 120 Accounts receivable -517.50
06-10 | Inv 234 Kim's Bakery, safe opened | 120 Accounts receivable 460; 400 Callouts & labour -400; 210 GST -60
06-12 | Allied Locks, inv A-118 paid | 200 Accounts payable 230; 100 Kiwibank cheque -230
06-15 | Key cutting and locks, eftpos, week | 100 Kiwibank cheque 575; 410 Locks & keys sold -500; 210 GST -75
06-17 | Lock fitted Herne Bay, eftpos | 100 Kiwibank cheque 345; 400 Callouts & labour -100; 410 Locks & keys sold -200; 210 GST -45
06-19 | Drawings | 310 Drawings 900; 100 Kiwibank cheque -900
06-22 | Spark | 620 Phone & internet 70; 210 GST 10.50; 100 Kiwibank cheque -80.50
06-23 | Tama Reid, helped on the school job | 510 Subcontractors 250; 210 GST 37.50; 100 Kiwibank cheque -287.50
06-24 | Inv 235 Westmere School, master key system | 120 Accounts receivable 2300; 400 Callouts & labour -800; 410 Locks & keys sold -1200; 210 GST -300
06-25 | Visa paid | 220 Visa card 303.60; 100 Kiwibank cheque -303.60
06-26 | Vero, van and tools cover | 630 Insurance 320; 210 GST 48; 100 Kiwibank cheque -368
06-29 | Van loan | 230 Van loan 240; 700 Interest paid 44.80; 100 Kiwibank cheque -284.80
06-30 | Bank and eftpos fees June | 660 Bank & eftpos fees 35; 100 Kiwibank cheque -35
07-01 | Rent July, Rosebank Units | 640 Rent of unit 600; 210 GST 90; 100 Kiwibank cheque -690
"""


def locksmith() -> tuple[Workbook, Card]:
    """A locksmith in Auckland: journal with GST, accounts with balances, a report."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Keystone Locksmiths - journal, year to 31 March 2027")
    head(journal, 3, ["Date", "Ref", "Details", "Account", "Dr", "Cr"], "D9EAD3")
    at = 4
    for entry, (day, details, lines) in enumerate(journal_lines(LOCK_JOURNAL), 1):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [day, f"J{entry:03}", details, name, debit, credit],
                ["d/mm/yyyy", "", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 7, 44, 28, 12, 12)
    accounts = list(rows(LOCK_ACCOUNTS))
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Accounts (debit balances plus, credit balances minus)")
    head(chart, 3, ["Account", "Kind", "Balance"], "D9EAD3")
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        where[name] = at
        put(
            chart,
            at,
            [
                name,
                kind,
                f"=ROUND(SUMIFS(Journal!$E$4:$E$3000,Journal!$D$4:$D$3000,A{at})-SUMIFS(Journal!$F$4:$F$3000,Journal!$D$4:$D$3000,A{at}),2)",
            ],
            ["", "", MONEY + ";-" + MONEY],
        )
    last = 3 + len(accounts)
    put(chart, last + 1, ["Check", None, f"=ROUND(SUM(C4:C{last}),2)"], ["", "", MONEY])
    widths(chart, 30, 12, 14)
    dropdown(journal, "D4:D3000", f"Accounts!$A$4:$A${last}")
    report = workbook.create_sheet("Report")
    title(report, "A1", "Profit and position")
    at = 3
    totals: dict[str, int] = {}
    for heading, kind, sign in (
        ("Income", "Income", "-"),
        ("Expenses", "Expense", ""),
        ("Assets", "Asset", ""),
        ("Liabilities", "Liability", "-"),
        ("Equity", "Equity", "-"),
    ):
        put(report, at, [heading])
        bold(report, f"A{at}")
        start = at + 1
        for name, of in accounts:
            if of == kind:
                at += 1
                put(report, at, [name, f"={sign}Accounts!C{where[name]}"], ["", MONEY])
        if kind == "Equity":
            at += 1
            put(report, at, ["Profit this year", f"=B{totals['Profit']}"], ["", MONEY])
        at += 1
        put(report, at, [f"Total {heading.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", MONEY])
        bold(report, f"A{at}", f"B{at}")
        totals[kind] = at
        if kind == "Expense":
            at += 1
            put(report, at, ["Net profit", f"=B{totals['Income']}-B{totals['Expense']}"], ["", MONEY])
            bold(report, f"A{at}", f"B{at}")
            totals["Profit"] = at
        at += 2
    put(
        report,
        at,
        ["Out of balance", f"=ROUND(B{totals['Asset']}-B{totals['Liability']}-B{totals['Equity']},2)"],
        ["", MONEY],
    )
    widths(report, 32, 14)
    return workbook, {
        "book": "locksmithnz.xlsx",
        "half": "round25",
        "layout": "journal",
        "about": "locksmith, New Zealand, NZD, GST 15% in one account; year from April",
        "dialect": "Dr and Cr columns last, details before the account, code and name in one cell; balances and report by formulas",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "journal": {"sheet": "Journal", "date": "Date", "account": "Account", "debit": "Dr", "credit": "Cr"},
        "free": {"Journal": ["Ref", "Details"]},
        "adds_up": {"Journal": ["Dr", "Cr"]},
        "watch": [
            f"Accounts!C{where[n]}"
            for n in ("100 Kiwibank cheque", "120 Accounts receivable", "200 Accounts payable", "210 GST")
        ]
        + [
            f"Report!B{totals['Income']}",
            f"Report!B{totals['Expense']}",
            f"Report!B{totals['Profit']}",
            f"Report!B{at}",
        ],
        "zero": [f"Report!B{at}"],
    }


CLUB_IN = ["Memberships", "Race entries", "Clothing sales", "Other income"]
CLUB_OUT = [
    "Track rental",
    "Coaching",
    "Race costs",
    "Clothing bought",
    "Insurance & affiliation",
    "Admin & website",
    "Socials",
]

# date | details | ref | column amount; …
CLUB_BOOK = """
01-05 | Memberships, 6 renewals | e-transfer | Memberships 330
01-08 | Website hosting, Wix | card | Admin & website 28.25
01-12 | Memberships, 9 renewals | e-transfer | Memberships 495
01-15 | University of Guelph, track January | e-transfer | Track rental 180
01-19 | Memberships, cheques and cash from club night | deposit | Memberships 275
01-30 | Coach Anna, January | chq 112 | Coaching 200
01-31 | Interest | bank | Other income 1.05
02-03 | Memberships, 3 new | e-transfer | Memberships 165
02-09 | Clothing order, Runner's Choice | chq 113 | Clothing bought 612
02-12 | University of Guelph, track February | e-transfer | Track rental 180
02-16 | Membership refund, Sam Ito moved away | e-transfer | Memberships -55
02-20 | 5 singlets | e-transfer | Clothing sales 175
02-27 | Coach Anna, February | chq 114 | Coaching 200
02-28 | Interest | bank | Other income 1.02
03-02 | Toques, 8 sold at club night | deposit | Clothing sales 160
03-06 | Donation, Speed River Physio | chq | Other income 250
03-10 | Spring 5K entries, first batch | Race Roster | Race entries 840
03-12 | University of Guelph, track March | e-transfer | Track rental 180
03-13 | City of Guelph, park permit for 5K | card | Race costs 215
03-18 | Cheques, ordered from bank | bank | Admin & website 42.50
03-20 | Medals for 5K, Crown Trophy | chq 115 | Race costs 388
03-27 | Coach Anna, March | chq 116 | Coaching 200
03-31 | Interest | bank | Other income 0.98
04-02 | Spring 5K entries, second batch | Race Roster | Race entries 1160
04-07 | 2 singlets, 1 toque | e-transfer | Clothing sales 90
04-09 | Pizza after time trial, repaid to Marcus | e-transfer | Socials 88.40
04-14 | Bibs and pins for 5K | card | Race costs 182.40
04-15 | University of Guelph, track April | e-transfer | Track rental 180
04-20 | Memberships, 2 new | e-transfer | Memberships 110
04-22 | Refund 5K entry, Lou Berger | e-transfer | Race entries -40
04-26 | 5K race day entries, cash | deposit | Race entries 360
04-27 | St John Ambulance, first aid at 5K | chq 117 | Race costs 150
04-30 | Interest | bank | Other income 1.10
"""


def runningclub() -> tuple[Workbook, Card]:
    """A running club in Ontario: the treasurer's book with a column for each kind."""
    workbook = Workbook()
    book = workbook.active
    book.title = "2026"
    title(book, "A1", "Royal City Striders - treasurer's book 2026 (RBC account)")
    put(book, 3, ["MONEY IN"], column=4)
    put(book, 3, ["MONEY OUT"], column=8)
    bold(book, "D3", "H3")
    head(book, 4, ["Date", "Details", "Ref", *CLUB_IN, *CLUB_OUT, "In", "Out", "Balance"], "FFF2CC")
    put(book, 5, [date("01-01"), "Balance brought forward"], ["yyyy-mm-dd"])
    put(book, 5, [3184.6], [MONEY], 17)
    kinds = [*CLUB_IN, *CLUB_OUT]
    for at, (day, details, ref, parts) in enumerate(rows(CLUB_BOOK), 6):
        put(book, at, [date(day), details, ref], ["yyyy-mm-dd"])
        for part in parts.split(";"):
            name, _, amount = part.strip().rpartition(" ")
            put(book, at, [number(amount)], [MONEY], 4 + kinds.index(name))
        put(
            book, at, [f"=SUM(D{at}:G{at})", f"=SUM(H{at}:N{at})", f"=Q{at - 1}+O{at}-P{at}"], [MONEY] * 3, 15
        )
    book.freeze_panes = "C5"
    widths(book, 12, 40, 12, *[12] * 14)
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "Year to date for the committee")
    head(summary, 3, ["", "So far", "Budget"], "FFF2CC")
    budgets = [2200, 2600, 700, 300, 2160, 2400, 1100, 900, 650, 350, 400]
    at = 4
    for index, name in enumerate(CLUB_IN):
        letter = get_column_letter(4 + index)
        put(summary, at, [name, f"=SUM('2026'!{letter}6:{letter}500)", budgets[index]], ["", MONEY, "#,##0"])
        at += 1
    put(summary, at, ["Total in", f"=SUM(B4:B{at - 1})", f"=SUM(C4:C{at - 1})"], ["", MONEY, "#,##0"])
    total_in, at = at, at + 2
    start = at
    for index, name in enumerate(CLUB_OUT, len(CLUB_IN)):
        letter = get_column_letter(4 + index)
        put(summary, at, [name, f"=SUM('2026'!{letter}6:{letter}500)", budgets[index]], ["", MONEY, "#,##0"])
        at += 1
    put(
        summary,
        at,
        ["Total out", f"=SUM(B{start}:B{at - 1})", f"=SUM(C{start}:C{at - 1})"],
        ["", MONEY, "#,##0"],
    )
    total_out = at
    put(summary, at + 2, ["In the bank", f"='2026'!Q5+B{total_in}-B{total_out}"], ["", MONEY])
    bold(summary, f"A{total_in}", f"A{total_out}", f"A{at + 2}")
    widths(summary, 28, 13, 11)
    return workbook, {
        "book": "runningclub.xlsx",
        "half": "round25",
        "layout": "cash book",
        "about": "running club, Ontario, Canada, CAD; one bank account; calendar year",
        "dialect": "a column for each kind of money in and out, refunds as minus amounts in the column, totals and balance by formula",
        "date_order": "ymd",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {"sheet": "2026", "date": "Date", "in": CLUB_IN, "out": CLUB_OUT},
        "free": {"2026": ["Details", "Ref"]},
        "adds_up": {"2026": [*CLUB_IN, *CLUB_OUT]},
        "watch": [f"Summary!B{total_in}", f"Summary!B{total_out}", f"Summary!B{at + 2}"],
    }


TAN = {
    "INCOME": """
Salary Wei Jie | 5200 | 5200 | 5200 | 5200 | 5200 | 5200 | 5200 | 5200 |
Salary Mei Lin | 4350 | 4350 | 4350 | 4480 | 4480 | 4480 | 4480 | 4480 |
Tuition (Mei Lin teaching) | 480 | 360 | 480 | 480 | 480 | 240 | 480 | 480 | 120
Other in | | 900 | | | 60 | | | |
""",
    "HOME": """
HDB loan | 1420 | 1420 | 1420 | 1420 | 1420 | 1420 | 1420 | 1420 | 1420
Town council | 78.5 | 78.5 | 78.5 | 78.5 | 78.5 | 78.5 | 78.5 | 78.5 |
SP utilities | 172.3 | 158.85 | 164.1 | 181.45 | 190.2 | 188.6 | 176.3 | 171.95 |
Broadband & mobile | 96 | 96 | 96 | 96 | 96 | 96 | 96 | 96 | 96
Home repairs | | | 120 | | | 65 | | |
Things for the house | 42.8 | 19.9 | | 136 | 28.5 | | 54.9 | 33 |
""",
    "FAMILY": """
Allowance to parents | 800 | 800 | 800 | 800 | 800 | 800 | 800 | 800 |
Childcare Xin Yi | 720 | 720 | 720 | 720 | 720 | 720 | 720 | 720 | 720
Tuition Jun Hao | 240 | 240 | 240 | 240 | 240 | | 240 | 240 |
School & books | 186.4 | | 22 | | | 35 | | 18.5 |
Ang bao & gifts | | 680 | | 50 | 80 | | 40 | | 60
""",
    "EVERYDAY": """
Groceries | 512.4 | 640.15 | 488.3 | 502.7 | 530.05 | 496.8 | 518.6 | 541.25 | 163.9
Hawker & eating out | 386.2 | 420.5 | 361 | 374.8 | 402.3 | 398.6 | 411.2 | 388.4 | 97.6
MRT, bus, Grab | 212.6 | 196.4 | 220.5 | 208.8 | 214.3 | 201.7 | 226.9 | 218.2 | 41.3
Clothes | 64.9 | 210 | | 39.9 | | 88 | | 46 | 129.8
Doctor & dentist | 45 | | 118 | 32 | | 56.5 | 90 | 28 |
Holidays & outings | | 96 | 54 | | 160 | 1280 | 42 | 75 |
Others | 20 | | 15 | | 36 | | 24 | 12 |
""",
    "PUT ASIDE": """
Insurance (AIA, Prudential) | 415 | 415 | 415 | 415 | 415 | 415 | 415 | 415 | 415
Emergency fund | 1000 | 500 | 1000 | 1000 | 1000 | | 1000 | 1000 |
Kids' fund | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200
""",
}

MONTHS = calendar.month_abbr[1:]


def tanfamily() -> tuple[Workbook, Card]:
    """A family in Singapore: lines by months with the bank at each month's end."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Budget 2026"
    title(sheet, "A1", "Tan family 2026 (S$)")
    head(sheet, 3, ["", *MONTHS, "Year", "Avg"], "DAEEF3")
    at = 4
    letters = [get_column_letter(c) for c in range(2, 15)]
    totals: dict[str, int] = {}
    for section, text in TAN.items():
        put(sheet, at, [section])
        bold(sheet, f"A{at}")
        start = at + 1
        for name, *amounts in rows(text):
            at += 1
            put(sheet, at, [name, *[number(a) for a in amounts]], ["", *[MONEY] * 14])
            put(sheet, at, [f"=SUM(B{at}:M{at})", f"=IFERROR(AVERAGE(B{at}:M{at}),0)"], [MONEY, MONEY], 14)
            for column in range(2, 14):
                sheet.cell(at, column).number_format = MONEY
        at += 1
        put(
            sheet,
            at,
            [f"Total {section.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters]],
            ["", *[MONEY] * 13],
        )
        bold(sheet, f"A{at}")
        totals[section] = at
        at += 2
    income, *others = totals.values()
    put(
        sheet,
        at,
        ["Total out", *["=" + "+".join(f"{c}{row}" for row in others) for c in letters]],
        ["", *[MONEY] * 13],
    )
    put(sheet, at + 1, ["Left this month", *[f"={c}{income}-{c}{at}" for c in letters]], ["", *[MONEY] * 13])
    put(
        sheet,
        at + 2,
        ["Bank at start", 6820.4, *[f"={letters[i - 1]}{at + 3}" for i in range(1, 12)]],
        ["", *[MONEY] * 12],
    )
    put(
        sheet,
        at + 3,
        ["Bank at end", *[f"={c}{at + 2}+{c}{at + 1}" for c in letters[:12]]],
        ["", *[MONEY] * 12],
    )
    bold(sheet, f"A{at}", f"A{at + 1}", f"A{at + 3}")
    sheet.freeze_panes = "B4"
    widths(sheet, 30, *[10.5] * 14)
    return workbook, {
        "book": "tanfamily.xlsx",
        "half": "round25",
        "layout": "grid",
        "about": "family, Singapore, SGD; calendar year",
        "dialect": "lines by months in sections with totals, total and average after, bank at each month's end carried forward",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Budget 2026", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [
            f"Budget 2026!J{at}",
            f"Budget 2026!J{at + 1}",
            f"Budget 2026!J{at + 3}",
            f"Budget 2026!N{income}",
            f"Budget 2026!N{at}",
        ],
    }


# item | this year | last year | remark
SURF_IN = """
Group lessons | 21840 | 26310 | cash, or card (card is in the bank the same day)
Private lessons | 6420 | 7980 | transfer or card
Board & suit hire | 3915 | 4870 | mostly cash
Wax, T-shirts, leashes | 1286.50 | 1544 | cash or card
Other income | 0 | 150 |
"""
SURF_COST = """
Instructors | 8540 | 10220 | paid by the day in cash
Rent of the hut | 3200 | 4800 | transfer, on the 1st, 400
Beach licence | 760 | 745 | Capitania, May
Repair of boards & suits | 612.40 | 880 |
Goods for the shop | 702 | 910 | Ericeira Wholesale, 30 days
Van & diesel | 1468.75 | 1902.30 | bank card
Insurance | 690 | 655 | transfer, January
Phone & internet | 256 | 384 | direct debit, 32
Website & advertising | 345 | 290 | bank card
Bank & card terminal | 214.30 | 262.80 | taken by the bank each month's end
Accountant | 480 | 720 | transfer, each quarter
Interest on the van loan | 168 | 310 | with the instalment
Depreciation | 0 | 2100 | only at the year's end
"""
SURF_HAVE = """
Millennium bank | 10936.15 | 6240.10 |
Cash box | 1175 | 310 |
Customers owe us | 740 | 420 | Hotel Praia 460, Escola Azul 280
Deposit held by the landlord | 800 | 800 | two months
Boards & suits | 5600 | 5600 | second hand value
Van | 9000 | 9000 | less depreciation at the year's end
"""
SURF_OWE = """
Suppliers | 628 | 190 | Polen 380, Ericeira Wholesale 248
Deposits for lessons to come | 650 | 120 | taken off when the lesson is given
Van loan | 3958 | 5470 | Caixa, 210 a month
"""


def surfschool() -> tuple[Workbook, Card]:
    """A surf school in Portugal: typed profit & loss and balance sheet, last year beside this year."""
    workbook = Workbook()
    result = workbook.active
    result.title = "Profit & Loss"
    title(result, "A1", "Onda Nova Surf School - profit & loss")
    head(result, 3, ["€", "2026 so far", "2025", "Remarks"], "CFE2F3")

    def block(sheet: Worksheet, at: int, heading: str, text: str) -> tuple[int, float]:
        put(sheet, at, [heading])
        bold(sheet, f"A{at}")
        start, total = at + 1, 0.0
        for name, now, then, remark in rows(text):
            at += 1
            total += float(now)
            put(sheet, at, [name, number(now), number(then), remark or None], ["", MONEY, MONEY])
        at += 1
        put(
            sheet,
            at,
            [f"Total {heading.lower()}", f"=SUM(B{start}:B{at - 1})", f"=SUM(C{start}:C{at - 1})"],
            ["", MONEY, MONEY],
        )
        bold(sheet, f"A{at}", f"B{at}", f"C{at}")
        return at, total

    income, came = block(result, 4, "Income", SURF_IN)
    cost, went = block(result, income + 2, "Costs", SURF_COST)
    profit = cost + 2
    put(result, profit, ["Profit", f"=B{income}-B{cost}", f"=C{income}-C{cost}"], ["", MONEY, MONEY])
    bold(result, f"A{profit}", f"B{profit}")
    widths(result, 30, 14, 14, 50)
    balance = workbook.create_sheet("Balance Sheet")
    title(balance, "A1", "What we have and owe")
    head(balance, 3, ["€", "Today", "31 Dec 2025", "Remarks"], "CFE2F3")
    have, assets = block(balance, 4, "What we have", SURF_HAVE)
    owe, debts = block(balance, have + 2, "What we owe", SURF_OWE)
    drawn = 9600
    capital = round(assets - debts + drawn - (came - went), 2)
    before = sum(float(r[2]) for r in rows(SURF_HAVE)) - sum(float(r[2]) for r in rows(SURF_OWE))
    at = owe + 2
    put(balance, at, ["Rui & Carla"])
    bold(balance, f"A{at}")
    put(balance, at + 1, ["Capital at 1 January", capital, round(before, 2)], ["", MONEY, MONEY])
    put(
        balance,
        at + 2,
        ["Taken out for ourselves", -drawn, 0, "minus; transfer of 1200 about the 25th"],
        ["", MONEY, MONEY],
    )
    put(balance, at + 3, ["Paid in by ourselves", 0, 0], ["", MONEY, MONEY])
    put(balance, at + 4, ["Profit so far", f"='Profit & Loss'!B{profit}", 0], ["", MONEY, MONEY])
    put(
        balance,
        at + 5,
        ["Total Rui & Carla", f"=SUM(B{at + 1}:B{at + 4})", f"=SUM(C{at + 1}:C{at + 4})"],
        ["", MONEY, MONEY],
    )
    put(
        balance,
        at + 7,
        ["Check (0)", f"=ROUND(B{have}-B{owe}-B{at + 5},2)", f"=ROUND(C{have}-C{owe}-C{at + 5},2)"],
        ["", MONEY, MONEY],
    )
    bold(balance, f"A{at + 5}", f"B{at + 5}")
    widths(balance, 30, 14, 14, 44)
    return workbook, {
        "book": "surfschool.xlsx",
        "half": "round25",
        "layout": "statements",
        "about": "surf school, Portugal, EUR; exempt from VAT as a small business",
        "dialect": "typed amounts in fixed cells, last year beside this year, remarks on how each is paid; deposits for lessons to come are owed",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["Profit & Loss", "Balance Sheet"], "amount": "B", "label": "A"},
        "free": {"Profit & Loss": ["Remarks"], "Balance Sheet": ["Remarks"]},
        "adds_up": {},
        "watch": [
            f"Profit & Loss!B{income}",
            f"Profit & Loss!B{cost}",
            f"Profit & Loss!B{profit}",
            f"Balance Sheet!B{have}",
            f"Balance Sheet!B{owe}",
            f"Balance Sheet!B{at + 5}",
            f"Balance Sheet!B{at + 7}",
        ],
        "zero": [f"Balance Sheet!B{at + 7}"],
    }


# date | customer | piece | price | deposit | on | discount | final | on
SOFA_ORDERS = """
01-09 | Ruth Abrams | Club chair | 560 | 150 | 01-09 | | 410 | 02-04
01-14 | Mark Delaney | Dining chairs (6) | 900 | 300 | 01-16 | | 600 | 02-19
01-22 | Lakeside Inn | Lobby bench | 740 | 250 | 01-30 | | 490 | 03-02
02-03 | Grace Ocampo | Window seat | 420 | 120 | 02-03 | | 300 | 02-27
02-11 | Peter Hansen | Recliner | 650 | 200 | 02-12 | | 450 | 03-20
02-24 | Teresa Boyle | Sleeper sofa | 1380 | 450 | 02-24 | 30 | 900 | 04-10
03-05 | Lakeside Inn | Bar stools (8) | 1120 | 400 | 03-12 | | 720 | 04-28
03-16 | Dan Whitford | Ottoman | 260 | 80 | 03-16 | | 180 | 04-03
03-30 | Grace Ocampo | Sofa, three seats | 1450 | 500 | 03-30 | | |
04-08 | Peter Hansen | Rocker | 480 | 150 | 04-08 | | |
04-15 | St Andrew's Church | Pew cushions | 1200 | 300 | 04-21 | | |
04-23 | Joan Hollis | Ottoman pair | 510 | | | | |
04-29 | Luis Delgado | Armchair | 480 | 150 | 04-29 | | |
05-04 | Peter Hansen | Dining chairs (4) | 620 | 200 | 05-04 | | |
05-06 | Lakeside Inn | Booth seats | 1860 | | | | |
"""

# date | vendor | category | amount | paid with | paid on
SOFA_COSTS = """
01-02 | Alder Street Properties | Rent | 750 | Check | 01-02
01-07 | Pacific Textiles | Fabric & leather | 284.60 | Card | 01-07
01-12 | Foam & Fiber Supply | Foam & padding | 198 | Check | 02-09
01-20 | Chevron | Gas & van | 46.20 | Card | 01-20
01-28 | Portland General Electric | Utilities | 92.15 | Bank | 01-28
02-02 | Alder Street Properties | Rent | 750 | Check | 02-02
02-06 | Woodcrafters | Tools & supplies | 38.75 | Card | 02-06
02-10 | Pacific Textiles | Fabric & leather | 412.30 | Card | 02-10
02-18 | Foam & Fiber Supply | Foam & padding | 231.50 | Check | 03-16
02-20 | Chevron | Gas & van | 51 | Card | 02-20
02-26 | Portland General Electric | Utilities | 88.40 | Bank | 02-26
03-02 | Alder Street Properties | Rent | 750 | Check | 03-02
03-10 | Benny Cruz | Helper | 120 | Cash | 03-10
03-17 | Pacific Textiles | Fabric & leather | 356.80 | Card | 03-17
03-23 | Woodcrafters | Tools & supplies | 64.20 | Card | 03-23
03-25 | State Farm | Insurance | 410 | Bank | 03-25
03-27 | Portland General Electric | Utilities | 79.95 | Bank | 03-27
04-01 | Alder Street Properties | Rent | 750 | Check | 04-01
04-06 | Foam & Fiber Supply | Foam & padding | 264 | Check | 05-01
04-09 | Chevron | Gas & van | 49.80 | Card | 04-09
04-14 | Benny Cruz | Helper | 90 | Cash | 04-14
04-21 | Pacific Textiles | Fabric & leather | 298.45 | Card | 04-21
04-27 | Portland General Electric | Utilities | 74.10 | Bank | 04-27
04-30 | Foam & Fiber Supply | Foam & padding | 187.25 | |
05-01 | Alder Street Properties | Rent | 750 | Check | 05-01
05-05 | Singer Repair Shop | Repairs | 135 | |
05-07 | Pacific Textiles | Fabric & leather | 221.90 | Card | 05-07
"""

SOFA_KINDS = [
    "Fabric & leather",
    "Foam & padding",
    "Tools & supplies",
    "Helper",
    "Rent",
    "Utilities",
    "Gas & van",
    "Repairs",
    "Insurance",
    "Advertising",
    "Office & phone",
]


def upholsterer() -> tuple[Workbook, Card]:
    """An upholsterer in Oregon: orders with deposit and final payment, expenses paid or open."""
    workbook = Workbook()
    orders = workbook.active
    orders.title = "Orders"
    head(
        orders,
        1,
        [
            "Order #",
            "Date",
            "Customer",
            "Piece",
            "Price",
            "Deposit",
            "Deposit on",
            "Discount",
            "Final payment",
            "Paid on",
            "Balance",
            "Status",
        ],
        "E6D5C3",
    )
    for at, (day, who, piece, price, deposit, on, off, final, paid) in enumerate(rows(SOFA_ORDERS), 2):
        put(
            orders,
            at,
            [
                99 + at,
                date(day),
                who,
                piece,
                number(price),
                number(deposit),
                date(on) if on else None,
                number(off),
                number(final),
                date(paid) if paid else None,
                f"=E{at}-F{at}-H{at}-I{at}",
                f'=IF(K{at}=0,"Done",IF(F{at}>0,"In work","Waiting for deposit"))',
            ],
            ["0", "m/d/yyyy", "", "", MONEY, MONEY, "m/d/yyyy", MONEY, MONEY, "m/d/yyyy", MONEY],
        )
    orders.freeze_panes = "A2"
    widths(orders, 8, 11, 22, 22, 11, 11, 12, 10, 11, 12, 11, 20)
    costs = workbook.create_sheet("Expenses")
    head(costs, 1, ["Date", "Vendor", "Category", "Amount", "Paid with", "Paid on"], "E6D5C3")
    for at, (day, who, kind, amount, how, paid) in enumerate(rows(SOFA_COSTS), 2):
        put(
            costs,
            at,
            [date(day), who, kind, number(amount), how or None, date(paid) if paid else None],
            ["m/d/yyyy", "", "", MONEY, "", "m/d/yyyy"],
        )
    costs.freeze_panes = "A2"
    widths(costs, 11, 28, 20, 11, 11, 12)
    dropdown(costs, "E2:E500", '"Card,Check,Cash,Bank"')
    totals = workbook.create_sheet("Totals")
    title(totals, "A1", "Rosewood Upholstery 2026")
    put(totals, 3, ["Ordered", "=SUM(Orders!E2:E300)"], ["", MONEY])
    put(totals, 4, ["Discounts", "=SUM(Orders!H2:H300)"], ["", MONEY])
    put(totals, 5, ["Deposits received", "=SUM(Orders!F2:F300)"], ["", MONEY])
    put(totals, 6, ["Final payments received", "=SUM(Orders!I2:I300)"], ["", MONEY])
    put(totals, 7, ["Still to come from customers", "=B3-B4-B5-B6"], ["", MONEY])
    head(totals, 9, ["Expenses", "$"], "E6D5C3")
    for at, kind in enumerate(SOFA_KINDS, 10):
        put(totals, at, [kind, f"=SUMIFS(Expenses!$D$2:$D$500,Expenses!$C$2:$C$500,A{at})"], ["", MONEY])
    end = 10 + len(SOFA_KINDS)
    put(totals, end, ["Total", f"=SUM(B10:B{end - 1})"], ["", MONEY])
    put(totals, end + 1, ["Open bills", '=SUMIFS(Expenses!D2:D500,Expenses!F2:F500,"")'], ["", MONEY])
    dropdown(costs, "C2:C500", f"Totals!$A$10:$A${end - 1}")
    bold(totals, f"A{end}", f"B{end}", "A7", "B7")
    widths(totals, 30, 14)
    return workbook, {
        "book": "upholstereror.xlsx",
        "half": "round25",
        "layout": "records",
        "about": "upholsterer, Oregon, USA, USD; no sales tax there",
        "dialect": "orders with a deposit, a discount and a final payment each with its day, status by formula; expenses open until there is a day paid",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"orders": "Orders", "expenses": "Expenses"},
        "free": {"Orders": ["Order #", "Piece"]},
        "adds_up": {},
        "watch": [*[f"Totals!B{row}" for row in range(3, 8)], f"Totals!B{end}", f"Totals!B{end + 1}"],
    }


BOOKS = [icecreamvan, locksmith, runningclub, tanfamily, surfschool, upholsterer]
