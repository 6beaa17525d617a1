"""The workbooks of round 123: a dive boat in Kota Kinabalu, a film society in Launceston, a sharpener in Utrecht, tricycles in Dumaguete, a surveyor in Maun."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from itertools import pairwise

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

# account | group | opening
DIVE_ACCOUNTS = """
Bank | Have | 26380.40
Cash box | Have | 640
Agents owing | Have | 3600
Boat & engines | Have | 118000
Dive gear | Have | 21400
Shops unpaid | Owe | -1280
Boat loan | Owe | -64500
Share capital | Owners | -50000
Profit of earlier years | Owners | -54240.40
Day trips | Earned | 0
Courses | Earned | 0
Gear rental | Earned | 0
Fuel | Spent | 0
Crew wages | Spent | 0
Jetty & park fees | Spent | 0
Boat repairs | Spent | 0
Gear servicing | Spent | 0
Food & water | Spent | 0
Insurance | Spent | 0
Phone & website | Spent | 0
Loan interest | Spent | 0
Bank charges | Spent | 0
"""
DIVE_JOURNAL = """
07-02 | Jetty berth July | Jetty & park fees 450; Bank -450
07-03 | Guests, Sapi and Mamutik | Cash box 1320; Day trips -1320
07-04 | Petronas, petrol for both engines | Fuel 588.50; Bank -588.50
07-05 | Drinking water and lunches | Food & water 146; Cash box -146
07-07 | Coral Bay Hostel, June trips paid | Bank 3600; Agents owing -3600
07-09 | Cash paid in | Bank 1200; Cash box -1200
07-11 | Open Water course, two Danish guests | Bank 2600; Courses -2600
07-13 | Borneo Dive Supply, June bill | Shops unpaid 1280; Bank -1280
07-15 | Boat loan, July | Boat loan 1350; Loan interest 290; Bank -1640
07-18 | Guests, Manukan | Cash box 980; Day trips -980
07-19 | Fins and masks lent | Cash box 90; Gear rental -90
07-22 | Petronas, petrol | Fuel 604.20; Bank -604.20
07-25 | Park tickets, Sabah Parks | Jetty & park fees 380; Cash box -380
07-31 | Crew wages July, Rizal and Amin | Crew wages 4200; Bank -4200
07-31 | Bank charges | Bank charges 8; Bank -8
08-01 | Coral Bay Hostel, July trips, invoice 31 | Agents owing 2750; Day trips -2750
08-02 | Jetty berth August | Jetty & park fees 450; Bank -450
08-04 | Unifi and website | Phone & website 189; Bank -189
08-06 | Guests, Gaya reef | Cash box 1540; Day trips -1540
08-08 | Propeller straightened, Tanjung Aru Marine | Boat repairs 760; Bank -760
08-10 | Cash paid in | Bank 1400; Cash box -1400
08-12 | Petronas, petrol | Fuel 611.75; Bank -611.75
08-14 | Six regulators serviced, Borneo Dive Supply, to pay | Gear servicing 930; Shops unpaid -930
08-15 | Boat loan, August | Boat loan 1356; Loan interest 284; Bank -1640
08-19 | Coral Bay Hostel, invoice 31 paid | Bank 2750; Agents owing -2750
08-22 | Advanced course, Mr Lindqvist | Bank 1450; Courses -1450
08-24 | Drinking water and lunches | Food & water 172.40; Cash box -172.40
08-31 | Crew wages August, Rizal and Amin | Crew wages 4200; Bank -4200
08-31 | Bank charges | Bank charges 8; Bank -8
09-01 | Reef Resort, August trips, invoice 32 | Agents owing 2400; Day trips -2400
09-02 | Jetty berth September | Jetty & park fees 450; Bank -450
09-05 | Guests, Sapi | Cash box 1160; Day trips -1160
09-07 | Petronas, petrol | Fuel 596.30; Bank -596.30
09-10 | Borneo Dive Supply, regulators paid | Shops unpaid 930; Bank -930
09-12 | Torches and wetsuits lent | Cash box 140; Gear rental -140
09-15 | Boat loan, September | Boat loan 1362; Loan interest 278; Bank -1640
09-18 | Boat insurance to next September | Insurance 2980; Bank -2980
09-21 | Cash paid in | Bank 1000; Cash box -1000
09-26 | Guests, Manukan and Sapi | Cash box 1275; Day trips -1275
09-30 | Crew wages September, Rizal and Amin | Crew wages 4200; Bank -4200
09-30 | Bank charges | Bank charges 8; Bank -8
10-01 | Coral Bay Hostel, September trips, invoice 33 | Agents owing 3100; Day trips -3100
10-02 | Jetty berth October | Jetty & park fees 450; Bank -450
10-03 | Petronas, petrol | Fuel 618.90; Bank -618.90
"""


def kkdiveboat() -> tuple[Workbook, Card]:
    """A dive boat in Kota Kinabalu: a journal of one signed column, the account before it, balances by group."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Entries"
    title(sheet, "B1", "Dive boat Sdn Bhd - entries from 1 July 2026 (RM)")
    put(sheet, 2, ["plus is debit, minus is credit; must come to", "=ROUND(SUM(E6:E900),2)"], ["", SIGNED], 4)
    head(sheet, 5, ["Account", "Voucher", "Date", "Particulars", "RM"], "CFE8EF", column=1)
    at = 5
    for no, (day, what, entry) in enumerate(journal_lines(DIVE_JOURNAL), 201):
        for account, amount in entry:
            at += 1
            put(sheet, at, [account, no, day, what, number(str(amount))], ["", "0", "d/m/yyyy", "", SIGNED])
    dropdown(sheet, "A6:A900", "Balances!$B$4:$B$25")
    sheet.freeze_panes = "A6"
    widths(sheet, 24, 9, 12, 50, 13)

    page = workbook.create_sheet("Balances")
    title(page, "A1", "Balances and profit")
    head(page, 3, ["Group", "Account", "1 July", "Since", "Now"], "CFE8EF")
    at = 3
    for account, group, opening in rows(DIVE_ACCOUNTS):
        at += 1
        put(
            page,
            at,
            [
                group,
                account,
                number(opening),
                f"=SUMIF(Entries!$A$6:$A$900,B{at},Entries!$E$6:$E$900)",
                f"=C{at}+D{at}",
            ],
            ["", "", *[SIGNED] * 3],
        )
    put(
        page,
        26,
        [None, "All", "=ROUND(SUM(C4:C25),2)", "=ROUND(SUM(D4:D25),2)", "=ROUND(SUM(E4:E25),2)"],
        ["", "", *[SIGNED] * 3],
    )
    put(page, 28, ["Earned", '=-SUMIF(A4:A25,"Earned",E4:E25)'], ["", SIGNED], 4)
    put(page, 29, ["Spent", '=SUMIF(A4:A25,"Spent",E4:E25)'], ["", SIGNED], 4)
    put(page, 30, ["Profit since July", "=E28-E29"], ["", SIGNED], 4)
    bold(page, *[f"{c}26" for c in "BCDE"], "D30", "E30")
    widths(page, 10, 26, 14, 16, 14)
    return workbook, {
        "book": "kkdiveboat.xlsx",
        "half": "round123",
        "layout": "journal",
        "about": "company with one dive boat, Kota Kinabalu, Malaysia, MYR, not registered for service tax",
        "dialect": "two or three lines an entry with the account by name first, voucher number, date and particulars on each and one signed amount last, credits as minus, its sum above the headings; accounts with group, opening, what was since and a signed balance on the second sheet, earned, spent and profit below",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "journal": {"sheet": "Entries", "date": "Date", "account": "Account", "signed": "RM"},
        "free": {"Entries": ["Voucher", "Particulars"]},
        "adds_up": {},
        "watch": ["Entries!E2", *[f"Balances!E{r}" for r in (*range(4, 27), 28, 29, 30)]],
        "zero": ["Entries!E2", "Balances!E26"],
    }


FILM_HEADS = [
    "Opening",
    "Memberships",
    "Door",
    "Raffle",
    "Grants",
    "Film hire",
    "Hall",
    "Supper",
    "Printing",
    "Insurance",
    "Equipment",
    "Bank fees",
    "Transfer",
]
# date | account | from or to | what | heading | received | paid
FILM_BOOK = """
03-01 | Bank | | Brought forward | Opening | 2418.65 |
03-01 | Tin | | Brought forward | Opening | 60 |
03-02 | Bank | Alan Birch | Membership 2026 | Memberships | 40 |
03-02 | Bank | Heather Quill | Membership 2026 | Memberships | 40 |
03-04 | Bank | Roadshow | Film for 5 March | Film hire | | 165
03-05 | Tin | Screening | Door | Door | 212 |
03-05 | Tin | Woolworths | Milk, biscuits | Supper | | 24.30
03-06 | Bank | Mechanics Institute | Hall 5 March | Hall | | 95
03-09 | Tin | to bank | Door money | Transfer | | 180
03-09 | Bank | from tin | Door money | Transfer | 180 |
03-12 | Bank | City Council | Arts grant | Grants | 600 |
03-16 | Bank | Foot & Playsted | Programmes | Printing | | 138.60
03-18 | Bank | Umbrella Films | Film for 19 March | Film hire | | 150
03-19 | Tin | Screening | Door | Door | 188 |
03-19 | Tin | Woolworths | Cheese, crackers | Supper | | 31.15
03-20 | Bank | Mechanics Institute | Hall 19 March | Hall | | 95
03-24 | Bank | Ravi Menon | Membership 2026 | Memberships | 40 |
03-31 | Bank | Bank of Us | Monthly fee | Bank fees | | 5
04-01 | Bank | Madman | Film for 2 April | Film hire | | 180
04-02 | Tin | Screening | Door | Door | 244 |
04-02 | Tin | Screening | Raffle | Raffle | 57 |
04-02 | Tin | Coles | Wine for the raffle | Raffle | | 28
04-03 | Bank | Mechanics Institute | Hall 2 April | Hall | | 95
04-07 | Tin | to bank | Door money | Transfer | | 400
04-07 | Bank | from tin | Door money | Transfer | 400 |
04-14 | Bank | Public liability | Insurance to April 2027 | Insurance | | 310
04-15 | Bank | Umbrella Films | Film for 16 April | Film hire | | 150
04-16 | Tin | Screening | Door | Door | 176 |
04-16 | Tin | Woolworths | Milk, biscuits | Supper | | 22.85
04-17 | Bank | Mechanics Institute | Hall 16 April | Hall | | 95
04-22 | Bank | Gwen Stacey | Membership 2026 | Memberships | 40 |
04-27 | Bank | JB Hi-Fi | HDMI cable and splitter | Equipment | | 74.90
04-30 | Bank | Bank of Us | Monthly fee | Bank fees | | 5
05-06 | Bank | Madman | Film for 7 May | Film hire | | 180
05-07 | Tin | Screening | Door | Door | 220 |
05-07 | Tin | Coles | Fruit, cheese | Supper | | 35.60
05-08 | Bank | Mechanics Institute | Hall 7 May | Hall | | 95
05-11 | Tin | to bank | Door money | Transfer | | 350
05-11 | Bank | from tin | Door money | Transfer | 350 |
05-20 | Bank | Roadshow | Film for 21 May | Film hire | | 165
05-21 | Tin | Screening | Door | Door | 198 |
05-21 | Tin | Woolworths | Milk, biscuits | Supper | | 26.40
05-22 | Bank | Mechanics Institute | Hall 21 May | Hall | | 95
05-29 | Bank | Bank of Us | Monthly fee | Bank fees | | 5
06-03 | Bank | Umbrella Films | Film for 4 June | Film hire | | 150
"""


def launcestonfilms() -> tuple[Workbook, Card]:
    """A film society in Launceston: bank and tin in one list by an account column, a report by headings."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Report"
    title(page, "A1", "Film society - treasurer's report 2026")
    head(page, 3, ["Heading", "Received", "Paid", "Net"], "E4DFEC")
    for at, name in enumerate(FILM_HEADS, 4):
        put(
            page,
            at,
            [
                name,
                f"=SUMIF('Cash book'!$E$6:$E$700,A{at},'Cash book'!$F$6:$F$700)",
                f"=SUMIF('Cash book'!$E$6:$E$700,A{at},'Cash book'!$G$6:$G$700)",
                f"=B{at}-C{at}",
            ],
            ["", *[SIGNED] * 3],
        )
    put(page, 17, ["Total", "=SUM(B4:B16)", "=SUM(C4:C16)", "=SUM(D4:D16)"], ["", *[SIGNED] * 3])
    put(page, 19, ["Bank and tin", None, None, "='Cash book'!G1+'Cash book'!G2"], ["", "", "", SIGNED])
    put(page, 20, ["Should be nil", None, None, "=ROUND(D17-D19,2)"], ["", "", "", SIGNED])
    bold(page, *[f"{c}17" for c in "ABCD"])
    shade(page, "A17:D17", "F3F0F7")
    widths(page, 20, 12, 12, 12)

    sheet = workbook.create_sheet("Cash book")
    title(sheet, "A1", "Cash book 2026")
    for at, name in ((1, "Bank"), (2, "Tin")):
        put(
            sheet,
            at,
            [
                f"{name} now",
                f'=SUMIF(B6:B700,"{name}",F6:F700)-SUMIF(B6:B700,"{name}",G6:G700)',
            ],
            ["", SIGNED],
            6,
        )
    bold(sheet, "F1", "G1", "F2", "G2")
    aside(sheet, "A3", "money carried to the bank is two lines, Transfer")
    head(sheet, 5, ["Date", "Account", "From / to", "What", "Heading", "Received", "Paid"], "CCC0DA")
    for at, (day, account, who, what, name, got, paid) in enumerate(rows(FILM_BOOK), 6):
        put(
            sheet,
            at,
            [date(day), account, who or None, what, name, number(got), number(paid)],
            ["dd/mm/yy", "", "", "", "", MONEY, MONEY],
        )
    dropdown(sheet, "B6:B700", '"Bank,Tin"')
    dropdown(sheet, "E6:E700", "Report!$A$4:$A$16")
    sheet.freeze_panes = "A6"
    widths(sheet, 11, 9, 22, 26, 14, 12, 12)
    return workbook, {
        "book": "launcestonfilms.xlsx",
        "half": "round123",
        "layout": "cash book",
        "about": "film society, Launceston, Tasmania, AUD, not registered for GST",
        "dialect": "one list with bank or tin second, from or to, what and heading before received and paid, money carried to the bank as two lines; bank and tin now above the headings; headings received, paid and net with a check on the first sheet",
        "date_order": "dmy",
        "period": ["2026-03-01", "2027-02-28"],
        "tables": {"book": "Cash book"},
        "free": {"Cash book": ["From / to", "What"]},
        "adds_up": {},
        "watch": [
            "Cash book!G1",
            "Cash book!G2",
            *[f"Report!{c}{r}" for r in range(4, 18) for c in "BC"],
            "Report!D17",
            "Report!D20",
        ],
        "zero": ["Report!D20"],
    }


KNIFE_IN = ["Market", "Restaurants", "Shops", "Evening courses"]
KNIFE_OUT = ["Stones & belts", "Stall fee", "Van", "Tools", "Phone & website", "Insurance", "Bank"]
# kind | date | how | who | what | in | out
KNIFE_LIST = """
Stall fee | 01-03 | Transfer | Gemeente Utrecht | Stall January | | 96
Market | 01-03 | Cash | | Saturday market | 164 |
Market | 01-03 | Pin | | Saturday market | 218.50 |
Restaurants | 01-07 | Transfer | Restaurant Blauw | 12 knives | 72 |
Van | 01-08 | Pin | Shell | Diesel | | 61.40
Market | 01-10 | Cash | | Saturday market | 148 |
Market | 01-10 | Pin | | Saturday market | 246 |
Stones & belts | 01-13 | Transfer | Schleifwelt | Belts, grit 400 | | 58.75
Shops | 01-15 | Transfer | Kookwinkel Oudegracht | Scissors and knives | 130 |
Market | 01-17 | Cash | | Saturday market | 132 |
Market | 01-17 | Pin | | Saturday market | 195 |
Phone & website | 01-20 | Transfer | Simpel | Phone | | 12.50
Market | 01-24 | Cash | | Saturday market | 171 |
Market | 01-24 | Pin | | Saturday market | 228 |
Evening courses | 01-29 | Transfer | Six people | Sharpening course | 210 |
Bank | 01-30 | Transfer | Triodos | Account | | 7.50
Stall fee | 02-02 | Transfer | Gemeente Utrecht | Stall February | | 96
Restaurants | 02-04 | Cash | Café Olivier | 9 knives | 54 |
Market | 02-07 | Cash | | Saturday market | 155 |
Market | 02-07 | Pin | | Saturday market | 262.50 |
Van | 02-09 | Pin | Shell | Diesel | | 57.90
Market | 02-14 | Cash | | Saturday market | 140 |
Market | 02-14 | Pin | | Saturday market | 233 |
Insurance | 02-16 | Transfer | Univé | Liability, the year | | 184
Restaurants | 02-18 | Transfer | Restaurant Blauw | 14 knives | 84 |
Phone & website | 02-20 | Transfer | Simpel | Phone | | 12.50
Market | 02-21 | Cash | | Saturday market | 169 |
Market | 02-21 | Pin | | Saturday market | 251 |
Tools | 02-25 | Pin | Gamma | Vice and clamps | | 47.85
Bank | 02-27 | Transfer | Triodos | Account | | 7.50
Stall fee | 03-02 | Transfer | Gemeente Utrecht | Stall March | | 96
Shops | 03-05 | Transfer | Kookwinkel Oudegracht | Knives | 115 |
Market | 03-07 | Cash | | Saturday market | 178 |
Market | 03-07 | Pin | | Saturday market | 269 |
Stones & belts | 03-11 | Transfer | Schleifwelt | Water stones 1000/3000 | | 119.80
Van | 03-12 | Pin | Garage Lombok | New tyre | | 88
Market | 03-14 | Cash | | Saturday market | 161 |
Market | 03-14 | Pin | | Saturday market | 240.50 |
Phone & website | 03-20 | Transfer | Simpel | Phone | | 12.50
Market | 03-21 | Cash | | Saturday market | 150 |
Market | 03-21 | Pin | | Saturday market | 277 |
Evening courses | 03-26 | Transfer | Five people | Sharpening course | 175 |
Bank | 03-31 | Transfer | Triodos | Account | | 7.50
Stall fee | 04-01 | Transfer | Gemeente Utrecht | Stall April | | 96
Market | 04-04 | Cash | | Saturday market | 183 |
Market | 04-04 | Pin | | Saturday market | 288 |
Van | 04-07 | Pin | Shell | Diesel | | 63.10
Restaurants | 04-08 | Transfer | Restaurant Blauw | 13 knives | 78 |
"""


def utrechtknives() -> tuple[Workbook, Card]:
    """A knife sharpener in Utrecht: income and costs in one list, the kind first, quarters on a second sheet."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "In and out"
    head(sheet, 1, ["Kind", "Date", "How", "Who", "What", "In €", "Out €"], "FCE8B2")
    for at, (kind, day, how, who, what, got, paid) in enumerate(rows(KNIFE_LIST), 2):
        put(
            sheet,
            at,
            [kind, date(day), how, who or None, what, number(got), number(paid)],
            ["", "dd-mm-yyyy", "", "", "", MONEY, MONEY],
        )
    dropdown(sheet, "A2:A900", "Quarters!$A$4:$A$15")
    dropdown(sheet, "C2:C900", '"Cash,Pin,Transfer"')
    sheet.freeze_panes = "A2"
    widths(sheet, 18, 12, 10, 24, 28, 11, 11)

    page = workbook.create_sheet("Quarters")
    title(page, "A1", "2026 by quarter (KOR, no btw)")
    head(page, 3, ["", "Q1", "Q2", "Q3", "Q4", "Year"], "FCE8B2")
    starts = ["2026,1,1", "2026,4,1", "2026,7,1", "2026,10,1", "2027,1,1"]

    def line(at: int, kind: str, column: str) -> None:
        sums = [
            f"=SUMIFS('In and out'!${column}$2:${column}$900,'In and out'!$A$2:$A$900,$A{at},"
            f"'In and out'!$B$2:$B$900,\">=\"&DATE({a}),'In and out'!$B$2:$B$900,\"<\"&DATE({b}))"
            for a, b in pairwise(starts)
        ]
        put(page, at, [kind, *sums, f"=SUM(B{at}:E{at})"], ["", *[SIGNED] * 5])

    for at, kind in enumerate(KNIFE_IN, 4):
        line(at, kind, "F")
    put(page, 8, ["Income", *[f"=SUM({c}4:{c}7)" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    for at, kind in enumerate(KNIFE_OUT, 9):
        line(at, kind, "G")
    put(page, 16, ["Costs", *[f"=SUM({c}9:{c}15)" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    put(page, 18, ["Left", *[f"={c}8-{c}16" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bold(page, *[f"{c}{r}" for r in (8, 16, 18) for c in "ABCDEF"])
    widths(page, 20, 11, 11, 11, 11, 12)
    return workbook, {
        "book": "utrechtknives.xlsx",
        "half": "round123",
        "layout": "records",
        "about": "knife sharpener on a market, Utrecht, Netherlands, EUR, small business scheme without VAT",
        "dialect": "one list of income and costs with the kind first, date, cash, pin or transfer, who and what before in and out, a market day as a line for cash and one for pin, headings in the first row; kinds by quarters with what is left on a second sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"list": "In and out"},
        "free": {"In and out": ["Who", "What"]},
        "adds_up": {},
        "watch": [f"Quarters!{c}{r}" for r in (*range(4, 17), 18) for c in "CF"],
        "zero": [],
    }


TRIKE_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
# three boundaries | repairs | tires | oil | permits | insurance | garage | remarks
TRIKE_GRID = """
4200 | 3950 | 4100 | 850 | | 420 | 2650 | | 1500 | franchise of all three renewed
3800 | 3700 | 3900 | 1240 | 1380 | 390 | | | 1500 |
4350 | 4050 | 2100 | 3600 | | 420 | | 1950 | 1500 | 77 two weeks in the shop
4100 | 4000 | 4150 | 560 | 690 | 405 | | | 1500 |
4250 | 3600 | 4200 | 980 | 1380 | 440 | 300 | | 1500 | Jun sick one week
1800 | 1900 | 1750 | 450 | | 210 | | | |
"""


def dumaguetetrikes() -> tuple[Workbook, Card]:
    """Three tricycles in Dumaguete: months down, the boundary of each driver and the costs across."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    across(sheet, "A1:N1", "TRICYCLES 2026 (pesos)", "D9EAD3")
    aside(sheet, "A2", "add to the figure of the month")
    head(
        sheet,
        4,
        [
            "Month",
            "14 Dodong",
            "52 Jun",
            "77 Boyet",
            "Boundary",
            "Repairs",
            "Tires",
            "Oil",
            "Permits",
            "Insurance",
            "Garage",
            "Spent",
            "Left",
            "Remarks",
        ],
        "B6D7A8",
    )
    filled = list(rows(TRIKE_GRID))
    for at, month in enumerate(TRIKE_MONTHS, 5):
        cells = filled[at - 5] if at - 5 < len(filled) else [""] * 10
        figures = [number(cell) for cell in cells[:9]]
        put(
            sheet,
            at,
            [
                month,
                *figures[:3],
                f"=SUM(B{at}:D{at})",
                *figures[3:],
                f"=SUM(F{at}:K{at})",
                f"=E{at}-L{at}",
                cells[9] or None,
            ],
            ["", *[WHOLE] * 12, ""],
        )
    letters = [get_column_letter(i) for i in range(2, 14)]
    put(sheet, 17, ["2026", *[f"=SUM({c}5:{c}16)" for c in letters]], ["", *[WHOLE] * 12])
    bold(sheet, "A17", *[f"{c}17" for c in letters])
    shade(sheet, "A17:M17", "EAF4E4")
    sheet.freeze_panes = "B5"
    widths(sheet, 12, *[11] * 12, 32)
    return workbook, {
        "book": "dumaguetetrikes.xlsx",
        "half": "round123",
        "layout": "grid",
        "about": "owner of three tricycles with drivers, Dumaguete, Philippines, PHP, no VAT",
        "dialect": "months down, across the boundary of each tricycle by number and driver with their sum, then costs by kind with theirs, what is left and remarks; more is added to the figure of the month",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "2026", "label": "A", "header": 4},
        "free": {"2026": ["Remarks"]},
        "adds_up": {},
        "watch": [f"2026!{c}{r}" for r in (10, 17) for c in "ELM"],
        "zero": [],
    }


SURVEY_CLIENTS = [
    "Okavango Lodges",
    "Ngami Land Board",
    "Tawana Council",
    "Delta Air",
    "Thamalakane Homes",
    "Sekgoma",
    "Moremi Safaris",
    "Maun Senior School",
]
# invoice | sent | job | amount | received on | received | how; the client is the number before the job
SURVEY_INVOICES = """
1001 | 01-06 | 1 Camp boundary, Khwai | 7200 | 01-23 | 7200 | EFT
1002 | 01-07 | 2 Plots 1140-1148, Boseja | 11500 | 02-11 | 11500 | EFT
1003 | 01-09 | 6 Yard pegs, Matlapana | 1800 | 01-09 | 1800 | Cash
1004 | 01-12 | 5 Plot 88, Disaneng | 2400 | 01-30 | 2400 | EFT
1005 | 01-15 | 4 Apron levels | 5600 | 02-04 | 5600 | EFT
1006 | 01-19 | 3 Road reserve, Sedie | 8900 | 02-20 | 8900 | EFT
1007 | 01-22 | 7 Workshop site plan | 3100 | 02-06 | 3100 | EFT
1008 | 01-27 | 8 Sports field levels | 4200 | 02-27 | 4200 | EFT
1009 | 01-30 | 1 Jetty, Boro | 3800 | 02-18 | 3800 | EFT
1010 | 02-02 | 5 Plot 91, Disaneng | 2400 | 02-24 | 2400 | EFT
1011 | 02-05 | 2 Plots 1160-1165, Boseja | 7700 | 03-12 | 7700 | EFT
1012 | 02-09 | 6 Second yard, Matlapana | 1600 | 02-13 | 1600 | Cash
1013 | 02-11 | 3 Drain, Wenela | 6300 | 03-17 | 6300 | EFT
1014 | 02-16 | 7 Camp road, Mababe | 9400 | 03-05 | 9400 | EFT
1015 | 02-18 | 1 Staff village, Khwai | 6800 | 03-09 | 6800 | EFT
1016 | 02-20 | 4 Hangar corners | 2900 | 03-10 | 2900 | EFT
1017 | 02-24 | 5 Plots 102 and 103 | 4500 | 03-20 | 4500 | EFT
1018 | 02-26 | 2 Field plots, Shorobe | 9800 | 03-31 | 9800 | EFT
1019 | 03-02 | 8 Classroom block | 3300 | 03-27 | 3300 | EFT
1020 | 03-04 | 3 Clinic site, Chanoga | 5200 | 04-08 | 5200 | EFT
1021 | 03-06 | 1 Airstrip, Xakanaxa | 12400 | 03-30 | 12400 | EFT
1022 | 03-10 | 6 Kraal fence | 1400 | 03-10 | 1400 | Cash
1023 | 03-12 | 7 Bush camp pegs | 2700 | 04-02 | 2700 | EFT
1024 | 03-16 | 5 Plot 115 | 2400 | 04-10 | 2400 | EFT
1025 | 03-18 | 2 Plots 1171-1180, Boseja | 12600 | 04-22 | 12600 | EFT
1026 | 03-23 | 4 Fuel store site | 3400 | 04-14 | 3400 | EFT
1027 | 03-26 | 3 Market stalls, Old Mall | 4800 | 04-29 | 4800 | EFT
1028 | 03-30 | 1 Tent platforms, Boro | 4600 | 04-17 | 4600 | EFT
1029 | 04-01 | 8 Fence line | 2200 | 04-24 | 2200 | EFT
1030 | 04-07 | 6 House corners, Matlapana | 2100 | 04-09 | 2100 | Cash
1031 | 04-09 | 2 Servitude, Komana | 6900 | 05-13 | 6900 | EFT
1032 | 04-13 | 7 Staff houses, Mababe | 5300 | 05-06 | 5300 | EFT
1033 | 04-15 | 5 Plots 120-124 | 8200 | 05-15 | 5000 | EFT
1034 | 04-20 | 3 Bus rank levels | 7400 | | |
1035 | 04-22 | 4 Taxiway markers | 4100 | | |
1036 | 04-24 | 1 Bridge site, Khwai | 5900 | 05-14 | 5900 | EFT
1037 | 04-29 | 8 Borehole position | 1700 | 05-18 | 1700 | EFT
1038 | 05-04 | 2 Plots 1190-1196, Boseja | 8850 | | |
1039 | 05-06 | 7 Camp boundary, Savuti | 10200 | | |
1040 | 05-08 | 6 Shop site, Matlapana | 3600 | | |
1041 | 05-12 | 1 Water tower, Boro | 3300 | | |
1042 | 05-15 | 5 Plot 131 | 2400 | | |
"""


def maunsurveys() -> tuple[Workbook, Card]:
    """A land surveyor in Maun: numbered invoices with what was received filled in on the row, clients beside."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Invoices"
    title(sheet, "A1", "Invoices 2026 (pula)")
    put(sheet, 2, ["Open now", "=SUM(I5:I400)"], ["", MONEY], 8)
    bold(sheet, "H2", "I2")
    head(
        sheet,
        4,
        ["Invoice", "Sent", "Client", "Job", "Amount", "Received on", "Received", "How", "Open"],
        "F4CCCC",
    )
    for at, (no, sent, job, amount, day, got, how) in enumerate(rows(SURVEY_INVOICES), 5):
        client, _, what = job.partition(" ")
        put(
            sheet,
            at,
            [
                int(no),
                date(sent),
                SURVEY_CLIENTS[int(client) - 1],
                what,
                number(amount),
                day_of(day),
                number(got),
                how or None,
                f"=E{at}-G{at}",
            ],
            ["0", "d mmm yy", "", "", MONEY, "d mmm yy", MONEY, "", MONEY],
        )
    dropdown(sheet, "C5:C400", "Clients!$A$3:$A$10")
    dropdown(sheet, "H5:H400", '"EFT,Cash"')
    sheet.freeze_panes = "A5"
    widths(sheet, 9, 12, 22, 30, 12, 13, 12, 10, 12)

    page = workbook.create_sheet("Clients")
    title(page, "A1", "Clients 2026")
    head(page, 2, ["Client", "Invoiced", "Received", "Open"], "F4CCCC")
    for at, client in enumerate(SURVEY_CLIENTS, 3):
        put(
            page,
            at,
            [
                client,
                f"=SUMIF(Invoices!$C$5:$C$400,A{at},Invoices!$E$5:$E$400)",
                f"=SUMIF(Invoices!$C$5:$C$400,A{at},Invoices!$G$5:$G$400)",
                f"=B{at}-C{at}",
            ],
            ["", *[MONEY] * 3],
        )
    put(page, 11, ["All", *[f"=SUM({c}3:{c}10)" for c in "BCD"]], ["", *[MONEY] * 3])
    bold(page, *[f"{c}11" for c in "ABCD"])
    widths(page, 22, 13, 13, 13)
    return workbook, {
        "book": "maunsurveys.xlsx",
        "half": "round123",
        "layout": "records",
        "about": "land surveyor, Maun, Botswana, BWP, not registered for VAT",
        "dialect": "numbered invoices with the day sent, client and job before the amount; the day, what was received and EFT or cash are filled in on the row when it comes, open by formula last and its sum above the headings; clients with invoiced, received and open on a second sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"invoices": "Invoices"},
        "free": {"Invoices": ["Job"]},
        "adds_up": {},
        "watch": ["Invoices!I2", *[f"Clients!{c}{r}" for r in range(3, 12) for c in "BCD"]],
        "zero": [],
    }


BOOKS = [kkdiveboat, launcestonfilms, utrechtknives, dumaguetetrikes, maunsurveys]
