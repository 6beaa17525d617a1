"""The workbooks of a further part: a canoe club, a residents' lane, a yarn shop, a class fund, a cloth stall."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from itertools import pairwise

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

Card = dict[str, object]

PULA = "#,##0.00"
RUPEES = '"Rs" #,##0'
KRONUR = "#,##0"
LEI = "#,##0.00"
KWACHA = '"K"#,##0'

CANOE_ACCOUNTS = """
FNB account | have | 14850
Cash box | have | 420
Orange Money | have | 1340
Owed to us | have | 600
Boats & trailer | have | 64000
Bills unpaid | owe | -430
Locker deposits | owe | -300
Loan Dr Seretse | owe | -6000
Club fund | owe | -74480
Membership | in |
Boat hire | in |
Regatta | in |
Braai nights | in |
Donations | in |
Interest | in |
Boathouse rent | out |
Repairs | out |
Safety gear | out |
Coach | out |
Fuel & transport | out |
Regatta costs | out |
Braai stock | out |
Airtime & data | out |
Charges | out |
Federation | out |
Sundries | out |
"""

CANOE_BOOK = """
01-05 | Boathouse, January | Boathouse rent 1200; FNB account -1200
01-09 | Moeng family, membership | FNB account 850; Membership -850
01-12 | T. Kgosi, membership | Orange Money 450; Membership -450
01-14 | Delta Hardware, December's account | Bills unpaid 430; FNB account -430
01-16 | Matlapana School, December's canoes | FNB account 600; Owed to us -600
01-17 | Hire, Saturday | Cash box 380; Boat hire -380
01-20 | Delta Hardware, resin and sandpaper | Repairs 264.50; FNB account -264.50
01-24 | Diesel, trailer to Shorobe | Fuel & transport 310; Cash box -310
01-30 | Coach Kabo, January | Coach 900; Orange Money -900
01-31 | FNB fees | Charges 38; FNB account -38
02-02 | Boathouse, February | Boathouse rent 1200; FNB account -1200
02-07 | Hire, Saturday | Cash box 420; Boat hire -420
02-09 | Locker key, Naledi | Cash box 50; Locker deposits -50
02-13 | Topped up Orange Money | Orange Money 1000; FNB account -1000
02-16 | River Outfitters, 6 life jackets on account | Safety gear 1980; Bills unpaid -1980
02-21 | Braai night | Cash box 1260; Braai nights -1260
02-21 | Meat and charcoal | Braai stock 610; Cash box -610
02-23 | Cash banked | FNB account 900; Cash box -900
02-27 | Coach Kabo, February | Coach 900; Orange Money -900
02-28 | FNB fees | Charges 38; FNB account -38
03-02 | Boathouse, March | Boathouse rent 1200; FNB account -1200
03-06 | River Outfitters paid | Bills unpaid 1980; FNB account -1980
03-11 | Canoe federation, the year's affiliation | Federation 1500; FNB account -1500
03-14 | Airtime, club phone | Airtime & data 60; Orange Money -60
03-20 | Okavango Lodge, canoes for a week, invoiced | Owed to us 2400; Boat hire -2400
03-24 | Topped up Orange Money | Orange Money 1000; FNB account -1000
03-27 | Coach Kabo, March | Coach 900; Orange Money -900
04-01 | Boathouse, April | Boathouse rent 1200; FNB account -1200
04-10 | Okavango Lodge paid | FNB account 2400; Owed to us -2400
04-18 | Regatta, 35 entries | Cash box 1750; Regatta -1750
04-18 | Trophy Corner, medals and numbers | Regatta costs 690; FNB account -690
04-18 | First-aiders at the regatta | Regatta costs 400; Cash box -400
04-20 | Cash banked | FNB account 1300; Cash box -1300
04-24 | Topped up Orange Money | Orange Money 1000; FNB account -1000
04-24 | Coach Kabo, April | Coach 900; Orange Money -900
04-28 | Dr Seretse, some of the loan | Loan Dr Seretse 1000; FNB account -1000
05-04 | Boathouse, May | Boathouse rent 1200; FNB account -1200
05-08 | S. Dube, membership | Orange Money 450; Membership -450
05-13 | Airtime, club phone | Airtime & data 60; Orange Money -60
05-16 | Hire, Saturday | Cash box 510; Boat hire -510
05-22 | Maun Fibreglass, hull of the K2, on account | Repairs 1350; Bills unpaid -1350
05-29 | Coach Kabo, May | Coach 900; Orange Money -900
06-01 | Boathouse, June | Boathouse rent 1200; FNB account -1200
06-06 | Braai night | Cash box 1480; Braai nights -1480
06-06 | Meat and charcoal | Braai stock 655; Cash box -655
06-08 | Cash banked | FNB account 1200; Cash box -1200
06-12 | Tshwaragano Stores, donation | FNB account 2000; Donations -2000
06-15 | Maun Fibreglass, part of the bill | Bills unpaid 700; FNB account -700
06-26 | Topped up Orange Money | Orange Money 1000; FNB account -1000
06-26 | Coach Kabo, June | Coach 900; Orange Money -900
06-30 | Interest | FNB account 21.30; Interest -21.30
07-01 | Boathouse, July | Boathouse rent 1200; FNB account -1200
07-04 | Hire, Saturday | Cash box 340; Boat hire -340
07-10 | Locker key back, Naledi | Locker deposits 50; Cash box -50
07-14 | Diesel, trailer to Toteng | Fuel & transport 285; Cash box -285
07-20 | Topped up Orange Money | Orange Money 1000; FNB account -1000
07-24 | Moremi Safaris, four canoes, invoiced | Owed to us 1800; Boat hire -1800
07-31 | Coach Kabo, July | Coach 900; Orange Money -900
07-31 | FNB fees | Charges 38; FNB account -38
"""


def canoe() -> tuple[Workbook, Card]:
    """A canoe club in Botswana: what for on an entry's first line only, a blank row between months."""
    workbook = Workbook()
    standing = workbook.active
    standing.title = "Standing"
    book = workbook.create_sheet("Day book")
    title(book, "B1", "Kubu Canoe Club, Maun")
    book["B2"] = "Day book 2026, in pula. Every payment has two lines."
    head(book, 4, ["Date", "Slip", "Account", "Dr", "Cr", "What for"], "CFE2F3", 2)
    widths(book, 2, 11, 6, 20, 12, 12, 44)
    at, slip, month = 5, 0, 1
    for day, what, lines in journal_lines(CANOE_BOOK):
        at += day.month != month
        month, slip = day.month, slip + 1
        for index, (account, amount) in enumerate(lines):
            sides = [amount, None] if amount > 0 else [None, -amount]
            text = [slip if index == 0 else None, account, *sides, what if index == 0 else None]
            put(book, at, [day, *text], ["dd-mmm", "0", "", PULA, PULA], 2)
            at += 1
    book.freeze_panes = "A5"
    accounts = workbook.create_sheet("Accounts")
    accounts["A1"] = "Minus: owed or earned"
    head(accounts, 2, ["Account", "Sort", "1 January", "Now"], "CFE2F3")
    places: dict[str, list[int]] = {}
    at = 3
    for name, sort, opening in rows(CANOE_ACCOUNTS):
        sums = (
            f"SUMIFS('Day book'!$E$5:$E$900,'Day book'!$D$5:$D$900,A{at})"
            f"-SUMIFS('Day book'!$F$5:$F$900,'Day book'!$D$5:$D$900,A{at})"
        )
        put(accounts, at, [name, sort, number(opening), f"=C{at}+{sums}"], ["", "", PULA, PULA])
        places.setdefault(sort, []).append(at)
        at += 1
    widths(accounts, 20, 7, 13, 13)
    dropdown(book, "D5:D900", f"Accounts!$A$3:$A${at - 1}")
    title(standing, "A1", "Where the club stands")
    for row, (label, formula) in enumerate(
        (
            ("FNB account", "=Accounts!D3"),
            ("Cash box", "=Accounts!D4"),
            ("Orange Money", "=Accounts!D5"),
            ("Owed to us", "=Accounts!D6"),
            ("Bills unpaid", "=-Accounts!D8"),
            ("Came in this year", f'=-SUMIFS(Accounts!D3:D{at - 1},Accounts!B3:B{at - 1},"in")'),
            ("Went out this year", f'=SUMIFS(Accounts!D3:D{at - 1},Accounts!B3:B{at - 1},"out")'),
            ("Over", "=B8-B9"),
            ("Must be nil", f"=ROUND(SUM(Accounts!D3:D{at - 1}),2)"),
        ),
        3,
    ):
        put(standing, row, [label, formula], ["", PULA])
    widths(standing, 22, 14)
    return workbook, {
        "book": "canoe.xlsx",
        "half": "round15",
        "layout": "journal",
        "about": "canoe club, Botswana, BWP; kept by a volunteer; bank, cash box and mobile money",
        "dialect": "debit and credit columns, account names, what for on an entry's first line only, a blank row between months",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "journal": {"sheet": "Day book", "date": "Date", "account": "Account", "debit": "Dr", "credit": "Cr"},
        "free": {"Day book": ["Slip", "What for"]},
        "adds_up": {"Day book": ["Dr", "Cr"]},
        "watch": [f"Standing!B{row}" for row in range(3, 12)],
        "zero": ["Standing!B11"],
    }


LANE_HOUSES = """
1 | Butt
2 | Sheikh
3 | Qureshi
4 | Mirza
5 | Khawaja
6 | Ahmed
7 | Rana
8 | Chaudhry
9 | Ahmed (Dr)
10 | Bhatti
11 | Siddiqui
12 | Malik
"""

LANE_RECEIVED = """
07-02 | 1 | Contribution | Jul | Bank | 4000
07-03 | 3 | Contribution | Jul | Cash | 4000
07-03 | 7 | Contribution | Jul | Cash | 4000
07-04 | 4 | Contribution | Jul-Sep | Bank | 12000
07-05 | 12 | Contribution | Jul | Bank | 4000
07-05 | 2 | Contribution | Jul | Cash | 4000
07-06 | 10 | Contribution | Jul | Cash | 4000
07-08 | 8 | Contribution | Jul | Cash | 4000
07-09 | 5 | Contribution | Jul | Bank | 4000
07-12 | 9 | Contribution | Jul | Bank | 4000
07-14 | 6 | Contribution | Jul | Cash | 4000
07-15 | 11 | Contribution | Jul | Cash | 4000
07-18 | 8 | Park booking | wedding 25 Jul | Cash | 8000
07-18 | 8 | Booking deposit | wedding 25 Jul | Cash | 5000
08-02 | 1 | Contribution | Aug | Bank | 4000
08-03 | 7 | Contribution | Aug | Cash | 4000
08-04 | 3 | Contribution | Aug | Cash | 4000
08-05 | 12 | Contribution | Aug | Bank | 4000
08-07 | 2 | Contribution | Aug | Cash | 4000
08-07 | 10 | Contribution | Aug | Cash | 4000
08-08 | 5 | Contribution | Aug | Bank | 4000
08-08 | 8 | Contribution | Aug | Cash | 4000
08-11 | 9 | Contribution | Aug | Bank | 4000
08-11 | 5 | Donation | 14 August | Bank | 10000
08-15 | 6 | Contribution | Aug | Cash | 4000
08-16 | 11 | Contribution | Aug | Cash | 4000
08-20 | | Transfer | cash into HBL | Bank | 30000
09-02 | 1 | Contribution | Sep | Bank | 4000
09-03 | 3 | Contribution | Sep | Cash | 4000
09-03 | 7 | Contribution | Sep | Cash | 4000
09-05 | 12 | Contribution | Sep | Bank | 4000
09-06 | 2 | Contribution | Sep | Cash | 4000
09-07 | 10 | Contribution | Sep | Cash | 4000
09-08 | 5 | Contribution | Sep | Bank | 4000
09-10 | 8 | Contribution | Sep | Cash | 4000
09-12 | 9 | Contribution | Sep | Bank | 4000
09-14 | 6 | Contribution | Sep | Cash | 4000
09-19 | 11 | Park booking | aqiqah 27 Sep | Cash | 8000
09-19 | 11 | Booking deposit | aqiqah 27 Sep | Cash | 5000
09-30 | | Bank profit | quarter | Bank | 1140
10-02 | 1 | Contribution | Oct | Bank | 4000
10-03 | 7 | Contribution | Oct | Cash | 4000
10-03 | 4 | Contribution | Oct-Dec | Bank | 12000
10-05 | 3 | Contribution | Oct | Cash | 4000
10-05 | 12 | Contribution | Oct | Bank | 4000
10-07 | 10 | Contribution | Oct | Cash | 4000
10-08 | 2 | Contribution | Oct | Cash | 4000
"""

LANE_SPENT = """
07-06 | LESCO | Street lights | Bank | 4380 | June bill
07-10 | PSO pump | Generator diesel | Cash | 3200 |
07-22 | Hussain Electric | Repairs | Cash | 2450 | two lamps
07-27 | House 8 | Deposit returned | Cash | 5000 | wedding 25 Jul
07-31 | Fauji Security | Guards | Bank | 26000 | Jul
07-31 | Yousaf | Sweeper | Cash | 6000 | Jul
07-31 | Baba Rafiq | Gardener | Cash | 5000 | Jul
08-05 | LESCO | Street lights | Bank | 5120 | July bill
08-13 | Anarkali flags | Functions | Cash | 7600 | flags and fairy lights
08-18 | PSO pump | Generator diesel | Cash | 3450 |
08-20 | HBL | Transfer | Cash | 30000 | paid in
08-31 | Fauji Security | Guards | Bank | 26000 | Aug
08-31 | Yousaf | Sweeper | Cash | 6000 | Aug
08-31 | Baba Rafiq | Gardener | Cash | 5000 | Aug
09-04 | LESCO | Street lights | Bank | 4910 | August bill
09-08 | Al-Karam Printers | Stationery | Cash | 1350 | receipt books
09-15 | PSO pump | Generator diesel | Cash | 3300 |
09-22 | Hussain Electric | Repairs | Bank | 6800 | motor of the gate
09-30 | Fauji Security | Guards | Bank | 26000 | Sep
09-30 | Yousaf | Sweeper | Cash | 6000 | Sep
09-30 | Baba Rafiq | Gardener | Cash | 5000 | Sep
09-30 | HBL | Bank charges | Bank | 350 |
10-06 | LESCO | Street lights | Bank | 4640 | September bill
10-12 | PSO pump | Generator diesel | Cash | 3500 |
"""

LANE_FOR = ("Contribution", "Park booking", "Booking deposit", "Donation", "Bank profit", "Transfer")
LANE_HEADS = (
    "Guards",
    "Sweeper",
    "Gardener",
    "Street lights",
    "Generator diesel",
    "Repairs",
    "Stationery",
    "Functions",
    "Bank charges",
    "Deposit returned",
    "Transfer",
)


def lane() -> tuple[Workbook, Card]:
    """A residents' association in Lahore: receipts and payments on sheets of their own, houses with dues."""
    workbook = Workbook()
    received = workbook.active
    received.title = "Received"
    title(received, "A1", "Lane 4 Residents - money received, from July 2026", 12)
    head(received, 3, ["Rcpt", "Date", "House", "For", "Which month", "Mode", "Amount"], "D9EAD3")
    widths(received, 7, 11, 7, 18, 18, 8, 13)
    for at, (day, house, what, which, mode, amount) in enumerate(rows(LANE_RECEIVED), 4):
        put(
            received,
            at,
            [297 + at, date(day), number(house), what, which, mode, number(amount)],
            ["0", "dd/mm/yy", "0", "", "", "", RUPEES],
        )
    spent = workbook.create_sheet("Spent")
    title(spent, "A1", "Lane 4 Residents - money spent", 12)
    head(spent, 3, ["V.", "Date", "Paid to", "Head", "Mode", "Amount", "Detail"], "F4CCCC")
    widths(spent, 6, 11, 20, 18, 8, 13, 26)
    for at, (day, who, what, mode, amount, detail) in enumerate(rows(LANE_SPENT), 4):
        put(
            spent,
            at,
            [84 + at, date(day), who, what, mode, number(amount), detail or None],
            ["0", "dd/mm/yy", "", "", "", RUPEES],
        )
    dropdown(received, "D4:D600", f'"{",".join(LANE_FOR)}"')
    dropdown(received, "F4:F600", '"Cash,Bank"')
    dropdown(spent, "D4:D600", f'"{",".join(LANE_HEADS)}"')
    dropdown(spent, "E4:E600", '"Cash,Bank"')
    houses = workbook.create_sheet("Houses")
    head(houses, 1, ["House", "Family", "Contributions so far", "Months"], "FFF2CC")
    for at, (house, family) in enumerate(rows(LANE_HOUSES), 2):
        sums = f'=SUMIFS(Received!$G$4:$G$600,Received!$C$4:$C$600,A{at},Received!$D$4:$D$600,"Contribution")'
        put(houses, at, [int(house), family, sums, f"=C{at}/4000"], ["0", "", RUPEES, "0.0"])
    widths(houses, 7, 16, 20, 8)
    position = workbook.create_sheet("Position")
    title(position, "A1", "Position")
    head(position, 3, ["", "1 July", "Now"], "FFF2CC")
    for at, mode, opening in ((4, "Cash", 11350), (5, "Bank", 86240)):
        formula = (
            f"=B{at}+SUMIFS(Received!$G$4:$G$600,Received!$F$4:$F$600,A{at})"
            f"-SUMIFS(Spent!$F$4:$F$600,Spent!$E$4:$E$600,A{at})"
        )
        put(position, at, [mode, opening, formula], ["", RUPEES, RUPEES])
    put(
        position,
        6,
        [
            "Deposits we hold",
            0,
            '=B6+SUMIFS(Received!$G$4:$G$600,Received!$D$4:$D$600,"Booking deposit")'
            '-SUMIFS(Spent!$F$4:$F$600,Spent!$D$4:$D$600,"Deposit returned")',
        ],
        ["", RUPEES, RUPEES],
    )
    put(position, 7, ["Really ours", "=B4+B5-B6", "=C4+C5-C6"], ["", RUPEES, RUPEES])
    head(position, 9, ["In", "Rs", "", "Out", "Rs"], "FFF2CC")
    for at, name in enumerate(LANE_FOR, 10):
        put(
            position,
            at,
            [name, f"=SUMIFS(Received!$G$4:$G$600,Received!$D$4:$D$600,A{at})"],
            ["", RUPEES],
        )
    for at, name in enumerate(LANE_HEADS, 10):
        put(position, at, [name, f"=SUMIFS(Spent!$F$4:$F$600,Spent!$D$4:$D$600,D{at})"], ["", RUPEES], 4)
    widths(position, 20, 14, 14, 20, 14)
    return workbook, {
        "book": "lane.xlsx",
        "half": "round15",
        "layout": "cash book",
        "about": "residents' association of a lane, Pakistan, PKR; kept by a neighbour; cash and a bank account",
        "dialect": "receipts and payments on two sheets, cash or bank on each line, house numbers, a transfer is a line on each",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "cash": [
            {
                "sheet": "Received",
                "date": "Date",
                "category": "For",
                "in": "Amount",
                "dimensions": ["House", "Mode"],
            },
            {"sheet": "Spent", "date": "Date", "category": "Head", "out": "Amount", "dimensions": ["Mode"]},
        ],
        "free": {"Received": ["Rcpt", "Which month"], "Spent": ["V.", "Paid to", "Detail"]},
        "adds_up": {"Received": ["Amount"], "Spent": ["Amount"]},
        "watch": [f"Position!C{row}" for row in (4, 5, 6, 7)],
    }


YARN_IN = """
Yarn | 6482300 | cards straight to the bank, cash to the till
Needles, hooks, buttons | 912450 | the same
Patterns & books | 188900 | the same
Evening classes | 624000 | the same
Other | 12000 |
"""

YARN_OUT = """
Yarn bought | 3214000 | Ístex and Nordgarn on invoice
Needles, buttons bought | 402600 | bank
Rent of the shop | 1530000 | bank, on the 1st (170.000)
Heat & light | 162400 | bank
Phone & web | 89100 | bank
Card machine | 96340 | bank
Teachers | 310000 | bank
Post & packing | 128750 | till
Ads | 74000 | bank
Coffee, cleaning, odds and ends | 41230 | till
Insurance | 118000 | bank
VSK paid to the state | 684000 | bank
Bank fees | 14210 | bank
"""

YARN_HAVE = """
Landsbankinn | 842300 | 0 | 0 |
Till | 35000 | 1126400 | 1108900 | float 30.000
Savings book | 500000 | 150000 | 0 |
Museum shop owes | 48000 | 126000 | 136500 | pays by bank
Hótel Skjálfandi owes | 0 | 84000 | 52000 | pays by bank
"""

YARN_OWE = """
Ístex, wool | 310000 | 1986000 | 1894000 | 30 days, bank
Nordgarn | 95000 | 1118000 | 1213000 | 30 days, bank
Gift cards not used | 62000 | 148000 | 131500 |
Loan from Amma Sigga | 600000 | 0 | 180000 | 20.000 a month, bank
"""


def yarn() -> tuple[Workbook, Card]:
    """A yarn shop in Iceland: one page of typed amounts, each balance with its pluses and minuses."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    title(sheet, "B1", "Lykkja, the wool shop - how 2026 is going")
    sheet["B2"] = (
        "kr with VSK. Add to the figure that stands there. Everything twice: what it was, and where the money went."
    )

    def block(at: int, name: str, text: str) -> int:
        head(sheet, at, [name, "kr"], "E6D9F2", 2)
        sheet.cell(at, 7, "how paid").font = Font(italic=True)
        for label, amount, remark in rows(text):
            at += 1
            put(sheet, at, [label, number(amount)], ["", KRONUR], 2)
            sheet.cell(at, 7, remark or None)
        return at

    end_in = block(4, "Came in", YARN_IN)
    put(sheet, end_in + 1, ["Together", f"=SUM(C5:C{end_in})"], ["", KRONUR], 2)
    top_out = end_in + 3
    end_out = block(top_out, "Went out", YARN_OUT)
    put(sheet, end_out + 1, ["Together", f"=SUM(C{top_out + 1}:C{end_out})"], ["", KRONUR], 2)
    result = end_out + 3
    put(sheet, result, ["Left over", f"=C{end_in + 1}-C{end_out + 1}"], ["", KRONUR], 2)
    sheet.cell(result, 2).font = Font(bold=True)
    took = result + 1
    put(sheet, took, ["Birna took home", 1350000], ["", KRONUR], 2)
    sheet.cell(took, 7, "bank")
    put(sheet, took + 1, ["Birna put in", 200000], ["", KRONUR], 2)
    sheet.cell(took + 1, 7, "bank")

    def balances(at: int, name: str, text: str) -> int:
        head(sheet, at, [name, "1 Jan", "plus", "minus", "now"], "FCE5CD", 2)
        for label, opening, plus, minus, remark in rows(text):
            at += 1
            put(
                sheet,
                at,
                [label, number(opening), number(plus), number(minus), f"=C{at}+D{at}-E{at}"],
                ["", *[KRONUR] * 4],
                2,
            )
            sheet.cell(at, 7, remark or None)
        return at

    top_have = took + 4
    end_have = balances(top_have, "We have", YARN_HAVE)
    sums = [f"=SUM({c}{top_have + 1}:{c}{end_have})" for c in "CDEF"]
    put(sheet, end_have + 1, ["Together", *sums], ["", *[KRONUR] * 4], 2)
    top_owe = end_have + 3
    end_owe = balances(top_owe, "We owe", YARN_OWE)
    sums = [f"=SUM({c}{top_owe + 1}:{c}{end_owe})" for c in "CDEF"]
    put(sheet, end_owe + 1, ["Together", *sums], ["", *[KRONUR] * 4], 2)
    check = end_owe + 3
    put(
        sheet,
        check,
        [
            "Slip of the pen (0!)",
            f"=(F{end_have + 1}-F{end_owe + 1})-(C{end_have + 1}-C{end_owe + 1})-C{result}+C{took}-C{took + 1}",
        ],
        ["", KRONUR],
        2,
    )
    # the bank's own pluses and minuses follow from everything else
    gained = [sum(int(r[1]) for r in rows(text)) for text in (YARN_IN, YARN_OUT)]
    change = gained[0] - gained[1] - 1350000 + 200000
    have = sum(int(r[2]) - int(r[3]) for r in rows(YARN_HAVE))
    owe = sum(int(r[2]) - int(r[3]) for r in rows(YARN_OWE))
    sheet.cell(top_have + 1, 4).value = 8240350
    sheet.cell(top_have + 1, 5).value = 8240350 - (change - have + owe)
    widths(sheet, 2, 32, 13, 13, 13, 13, 40)
    return workbook, {
        "book": "yarn.xlsx",
        "half": "round15",
        "layout": "statements",
        "about": "yarn shop, Iceland, ISK; amounts with VSK, kept by the shopkeeper; nothing recorded for October yet",
        "dialect": "one page of typed amounts; every balance has an opening, a plus and a minus, and a calculated now; remarks on how each is paid",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheet": "2026", "label": "B", "amount": "C", "plus": "D", "minus": "E"},
        "free": {},
        "adds_up": {},
        "watch": [
            f"2026!{cell}"
            for cell in (
                f"C{result}",
                f"F{top_have + 1}",
                f"F{top_have + 2}",
                f"F{end_have + 1}",
                f"F{end_owe + 1}",
                f"C{check}",
            )
        ],
        "zero": [f"2026!C{check}"],
    }


CLASS_CHILDREN = """
Andrei Popescu | 60 | 60 | 60 | 60 | 60
Maria Popescu | 60 | 60 | 60 | 60 | 60
Radu Ionescu | 60 | 60 | 60 | 60 | 60
Ilinca Radu | 60 | 60 | 60 | 60 | 60
Vlad Stan | 60 | 60 | 60 | 60 |
Sofia Marin | 60 | 60 | 60 | 60 | 60
Matei Dobre | 60 | 60 | 60 | 50 | 60
Ana Munteanu | 60 | 60 | 60 | 60 | 60 | 60
David Constantin | 60 | 60 | 60 | 60 | 60
Teodora Nistor | 60 | 60 | 60 | 60 | 60 | 60 | 60
Luca Florea | 60 | 60 | 60 | 60 | 60
Daria Enache | 60 | 60 | 60 | 60 | 60 | 60
Tudor Lungu | 60 | 60 | 60 | 60 | 60 | 60 | 60 | 60 | 60 | 60
Eva Barbu | 60 | 60 | 60 | 60 | 60
"""

CLASS_OTHER = """
Bake sales | | 412 | | 538.50 |
Trip money | | | | 350 | 1050
Gifts to the fund | 200 | | | 150 |
"""

CLASS_OUT = """
Workbooks | 546 | | | | 322
Presents for teachers | | 140 | | 465 |
Paper, paint, glue | 96.40 | 38.20 | 54.90 | 71.35 | 22.50
Soap, towels, bin bags | 63.80 | 41.15 | 39.90 | 28.60 | 44.75
Photocopies | 24 | 36.50 | 31 | 18 | 27.50
Parties & sweets | | 85.30 | | 312.40 |
Theatre & museums | | | 420 | | 280
Coach hire | | | | | 900
When somebody is ill | | | 65 | |
"""


def classfund() -> tuple[Workbook, Card]:
    """The parents' fund of a school class in Romania: children by months above, spending by months below."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Fond VI B"
    title(sheet, "A1", "Clasa a VI-a B, class fund 2026-27")
    sheet["A2"] = (
        "60 lei a child a month, written under the month it is for. All the rest under the month it happens, "
        "money that comes back as a minus. One pot."
    )
    months = ["Sept", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "June"]
    head(sheet, 4, ["", *months, "Year", "Still to pay"], "D0E0E3")
    letters = "BCDEFGHIJK"
    formats = ["", *[LEI] * 12]

    def block(at: int, text: str, end: str) -> int:
        start = at
        for name, *amounts in rows(text):
            put(sheet, at, [name, *[number(amount) for amount in amounts]], formats)
            sheet.cell(at, 12, f"=SUM(B{at}:K{at})").number_format = LEI
            if end == "Children":
                sheet.cell(at, 13, f"=600-L{at}").number_format = LEI
            at += 1
        put(sheet, at, [end, *[f"=SUM({c}{start}:{c}{at - 1})" for c in [*letters, "L"]]], formats)
        if end == "Children":
            sheet.cell(at, 13, f"=SUM(M{start}:M{at - 1})").number_format = LEI
        sheet.cell(at, 1).font = Font(bold=True)
        return at

    children = block(5, CLASS_CHILDREN, "Children")
    sheet.cell(children + 2, 1, "OTHER MONEY").font = Font(bold=True)
    other = block(children + 3, CLASS_OTHER, "Other")
    sheet.cell(other + 2, 1, "SPENT ON").font = Font(bold=True)
    spent = block(other + 3, CLASS_OUT, "Spent")
    pot = spent + 2
    put(sheet, pot, ["From class V", 287.30], formats)
    put(
        sheet,
        pot + 1,
        ["In the pot", f"=B{pot}+B{children}+B{other}-B{spent}"],
        formats,
    )
    for before, letter in pairwise(letters):
        sheet[f"{letter}{pot + 1}"] = f"={before}{pot + 1}+{letter}{children}+{letter}{other}-{letter}{spent}"
        sheet[f"{letter}{pot + 1}"].number_format = LEI
    sheet.cell(pot + 1, 12, f"=B{pot}+L{children}+L{other}-L{spent}").number_format = LEI
    sheet.cell(pot + 1, 1).font = Font(bold=True)
    sheet.freeze_panes = "B5"
    widths(sheet, 24, *[9] * 10, 11, 12)
    return workbook, {
        "book": "classfund.xlsx",
        "half": "round15",
        "layout": "grid",
        "about": "parents' fund of a school class, Romania, RON; 60 lei a child and month",
        "dialect": "children by school months above, other money and spending below, a running pot, repayments as minus amounts",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-06-30"],
        "grid": {"sheet": "Fond VI B", "header_row": 4, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"Fond VI B!L{row}" for row in (children, other, spent, pot + 1)],
    }


CLOTH_CREDIT = """
07-04 | Mrs Zulu | 6 yards wax, blue | 420 | 200 | 08-15
07-11 | Chanda (tailor) | 12 yards lining | 560 | 300 | 08-29
07-18 | Mrs Banda (clinic) | 2 chitenge | 240 | 240 | 08-22
07-25 | Choir of St Kizito | 22 chitenge, uniform | 2640 | 1500 | 08-30
08-01 | Mrs Tembo | 6 yards wax, green | 420 | 420 | 09-05
08-08 | Mrs Banda (Chawama) | 4 chitenge | 480 | 150 | 09-05
08-15 | Bwalya (salon) | 3 chitenge | 360 | 120 | 09-12
08-22 | Mrs Phiri | 6 yards wax, red | 430 | 430 | 09-12
08-29 | Mrs Banda (clinic) | 6 yards wax, gold | 450 | 100 | 09-12
09-05 | Mrs Sakala | 2 chitenge, baby set | 310 | |
09-12 | Chanda (tailor) | thread and lining | 180 | |
"""

CLOTH_BALES = """
06-22 | Tunduma Textiles | chitenge, mixed | 3900 | 30 | 07-20 | MoMo
07-13 | Kasumbalesa Traders | wax prints | 4600 | 30 | 08-11 | MoMo
08-03 | Kamwala Wholesale | lining | 1250 | 14 | 08-14 | Cash
08-17 | Tunduma Textiles | chitenge, mixed | 3600 | 30 | |
09-07 | Kasumbalesa Traders | wax prints | 4750 | 30 | |
"""

CLOTH_TAKINGS = """
08-24 | 520 | 310
08-25 | 440 | 265
08-26 | 615 |
08-27 | 380 | 420
08-28 | 730 | 540
08-29 | 905 | 610
08-31 | 410 | 190
09-01 | 465 | 225
09-02 | 550 | 300
09-03 | 395 | 180
09-04 | 690 | 455
09-05 | 980 | 720
09-07 | 430 | 240
09-08 | 515 | 160
09-09 | 470 | 350
09-10 | 360 | 205
09-11 | 745 | 510
09-12 | 580 | 690
"""

CLOTH_SPENT = """
08-24 | council, week's stand | Market fee | 60 | Cash
08-24 | bus and barrow | Transport | 35 | Cash
08-26 | shopping bags, bundle | Bags | 45 | Cash
08-28 | Madalitso, the week | Helper | 350 | Cash
08-29 | talk time | Airtime | 30 | MoMo
08-31 | council, week's stand | Market fee | 60 | Cash
08-31 | bus and barrow | Transport | 35 | Cash
08-31 | storeroom September | Storeroom | 400 | MoMo
09-01 | MoMo agent's charge | MoMo charges | 12 | MoMo
09-04 | Madalitso, the week | Helper | 350 | Cash
09-05 | groceries, home | Home | 500 | Cash
09-07 | council, week's stand | Market fee | 60 | Cash
09-07 | bus and barrow | Transport | 40 | Cash
09-08 | talk time | Airtime | 30 | MoMo
09-10 | school fees, Mutinta | Home | 850 | MoMo
09-11 | Madalitso, the week | Helper | 350 | Cash
09-12 | needles and chalk | Sewing bits | 55 | Cash
"""

CLOTH_KINDS = (
    "Market fee",
    "Transport",
    "Bags",
    "Helper",
    "Airtime",
    "Storeroom",
    "MoMo charges",
    "Sewing bits",
    "Home",
)


def cloth() -> tuple[Workbook, Card]:
    """A cloth trader at a market in Lusaka: credit sales paid bit by bit, bales, takings by day, spending."""
    workbook = Workbook()
    credit = workbook.active
    credit.title = "Credit"
    title(credit, "A1", "MAMA LUSE FABRICS - who still owes me", 12)
    head(
        credit, 3, ["No", "Date", "Who", "Cloth", "Price", "Paid so far", "Last paid", "Owes", "?"], "FFE599"
    )
    widths(credit, 5, 11, 22, 24, 9, 11, 11, 9, 9)
    day_format = "d/m/yyyy"
    for at, (day, who, what, price, paid, last) in enumerate(rows(CLOTH_CREDIT), 4):
        state = f'=IF(H{at}<=0,"finished",IF(F{at}=0,"not begun","paying"))'
        put(
            credit,
            at,
            [
                at + 37,
                date(day),
                who,
                what,
                number(price),
                number(paid),
                date(last) if last else None,
                f"=E{at}-F{at}",
                state,
            ],
            ["0", day_format, "", "", KWACHA, KWACHA, day_format, KWACHA],
        )
    bales = workbook.create_sheet("Bales")
    title(bales, "A1", "Bales I bought", 12)
    head(bales, 3, ["Came", "From", "What", "Cost", "Days", "Pay by", "Paid on", "How", "Open"], "FFE599")
    widths(bales, 11, 22, 20, 10, 6, 11, 11, 8, 10)
    for at, (day, who, what, cost, days, paid, how) in enumerate(rows(CLOTH_BALES), 4):
        put(
            bales,
            at,
            [
                date(day),
                who,
                what,
                number(cost),
                number(days),
                f"=A{at}+E{at}",
                date(paid) if paid else None,
                how or None,
                f'=IF(G{at}="",D{at},0)',
            ],
            [day_format, "", "", KWACHA, "0", day_format, day_format, "", KWACHA],
        )
    takings = workbook.create_sheet("Takings")
    title(takings, "A1", "Sold at the stand (not the credit people)", 12)
    head(takings, 3, ["Day", "Cash", "MoMo", "Both"], "FFE599")
    widths(takings, 11, 10, 10, 10)
    for at, (day, cash, momo) in enumerate(rows(CLOTH_TAKINGS), 4):
        put(
            takings,
            at,
            [date(day), number(cash), number(momo), f"=B{at}+C{at}"],
            [day_format, KWACHA, KWACHA, KWACHA],
        )
    spent = workbook.create_sheet("Spent")
    title(spent, "A1", "Money I spent", 12)
    head(spent, 3, ["Day", "On what", "Kind", "Kwacha", "Out of"], "FFE599")
    widths(spent, 11, 26, 14, 10, 8)
    for at, (day, what, kind, amount, source) in enumerate(rows(CLOTH_SPENT), 4):
        put(spent, at, [date(day), what, kind, number(amount), source], [day_format, "", "", KWACHA])
    dropdown(spent, "C4:C500", f'"{",".join(CLOTH_KINDS)}"')
    dropdown(spent, "E4:E500", '"Cash,MoMo"')
    both = workbook.create_sheet("Together")
    for at, (label, formula) in enumerate(
        (
            ("Taken at the stand", "=SUM(Takings!B4:C500)"),
            ("Sold on credit", "=SUM(Credit!E4:E500)"),
            ("Credit people owe me", "=SUM(Credit!E4:E500)-SUM(Credit!F4:F500)"),
            ("Bales still to pay", '=SUMIFS(Bales!D4:D200,Bales!G4:G200,"")'),
            ("Spent", "=SUM(Spent!D4:D500)"),
        ),
        2,
    ):
        put(both, at, [label, formula], ["", KWACHA])
    for at, kind in enumerate(CLOTH_KINDS, 8):
        put(both, at, [kind, f"=SUMIFS(Spent!D$4:D$500,Spent!C$4:C$500,A{at})"], ["", KWACHA])
    widths(both, 24, 12)
    return workbook, {
        "book": "cloth.xlsx",
        "half": "round15",
        "layout": "records",
        "about": "cloth trader at a market, Zambia, ZMW; cash and mobile money",
        "dialect": "sales on credit with what was paid so far and states by formula, bales with days to pay, takings by day, spending",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-12-31"],
        "tables": {
            "credit": {
                "sheet": "Credit",
                "date": "Date",
                "who": "Who",
                "amount": "Price",
                "paid": "Paid so far",
            },
            "bills": {
                "sheet": "Bales",
                "date": "Came",
                "who": "From",
                "amount": "Cost",
                "paid_on": "Paid on",
            },
            "takings": {"sheet": "Takings", "date": "Day"},
            "expenses": {"sheet": "Spent", "date": "Day", "category": "Kind", "amount": "Kwacha"},
        },
        "free": {"Credit": ["No", "Cloth"], "Bales": ["What"], "Spent": ["On what"]},
        "adds_up": {"Takings": ["Cash", "MoMo"], "Spent": ["Kwacha"]},
        "watch": [f"Together!B{row}" for row in range(2, 7)],
    }


BOOKS = [canoe, lane, yarn, classfund, cloth]
