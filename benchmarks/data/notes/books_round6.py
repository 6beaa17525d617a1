"""The workbooks of a further part: a start-up, a school committee, garden plots, a couple, a magician."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

Card = dict[str, object]

BEEHUB_PLAN = """
1020 LHV bank | A
1100 Customers owe us | A
1200 Paid ahead | A
1300 Sensor parts in stock | A
1400 Equipment | A
1490 Equipment written off so far | A
2010 Suppliers | L
2020 Owed to founders | L
2100 VAT | L
2110 Payroll taxes | L
2300 Convertible loan | L
3000 Share capital | L
3100 Earlier years | L
4000 Sensor sales | I
4100 Subscriptions | I
4200 Grants and prizes | I
5000 Parts used | C
5100 Assembly and shipping | C
6000 Pay | C
6010 Social tax | C
6100 Office | C
6200 Hosting and software | C
6300 Marketing | C
6400 Travel | C
6500 Accountant and lawyer | C
6600 Internet and phone | C
6650 Insurance | C
6700 Bank and card fees | C
6800 Depreciation | C
6900 Other costs | C
"""

BEEHUB_JOURNAL = """
2026-03-01 | Opening | 1020 38450; 1100 1240; 1200 200; 1300 5200; 1400 6400; 1490 -1600; 2010 -620; 2100 -310; 2110 -1076; 2300 -40000; 3000 -2500; 3100 -5384
2026-03-02 | Tehas Loft, desks March | 6100 250; 2100 60; 1020 -310
2026-03-03 | Mesilased MTÜ, inv 118, 20 sensors | 1100 2480; 4000 -2000; 2100 -480
2026-03-05 | Zone, hosting | 6200 80; 2100 19.20; 1020 -99.20
2026-03-10 | EMTA, payroll taxes for February | 2110 1076; 1020 -1076
2026-03-11 | Elektroost, boards and load cells, on account | 1300 1200; 2100 288; 2010 -1488
2026-03-13 | Numbrid OÜ, bookkeeping | 6500 150; 2100 36; 1020 -186
2026-03-16 | Telia, office internet | 6600 30; 2100 7.20; 1020 -37.20
2026-03-18 | Stripe payout, subscriptions | 1020 601.40; 6700 18.60; 4100 -500; 2100 -120
2026-03-18 | Vooremaa Mesi paid inv 117 | 1020 1240; 1100 -1240
2026-03-19 | Elektroost, paid February parts | 2010 620; 1020 -620
2026-03-20 | EMTA, VAT for February | 2100 310; 1020 -310
2026-03-20 | Liis, bus to Tartu, paid herself | 6400 23.60; 2020 -23.60
2026-03-24 | Soldering station, Oomimaja | 1400 620; 2100 148.80; 1020 -768.80
2026-03-31 | Liis, salary March | 6000 2000; 6010 676; 1020 -1600; 2110 -1076
2026-03-31 | LHV, monthly fee | 6700 9; 1020 -9
2026-03-31 | Depreciation March | 6800 160; 1490 -160
2026-03-31 | Insurance, a month of it | 6650 50; 1200 -50
2026-03-31 | Parts built in | 5000 840; 1300 -840
2026-04-01 | Tehas Loft, desks April | 6100 250; 2100 60; 1020 -310
2026-04-07 | Zone, hosting | 6200 80; 2100 19.20; 1020 -99.20
2026-04-08 | Mesilased MTÜ paid inv 118 | 1020 2480; 1100 -2480
2026-04-10 | EMTA, payroll taxes for March | 2110 1076; 1020 -1076
2026-04-14 | Numbrid OÜ, bookkeeping | 6500 150; 2100 36; 1020 -186
2026-04-15 | Elektroost, paid March parts | 2010 1488; 1020 -1488
2026-04-16 | Telia, office internet | 6600 30; 2100 7.20; 1020 -37.20
2026-04-20 | EMTA, VAT for March | 2100 40.80; 1020 -40.80
2026-04-21 | Stripe payout, subscriptions | 1020 661.54; 6700 20.46; 4100 -550; 2100 -132
2026-04-23 | Startup cup Tallinn, second prize | 1020 3000; 4200 -3000
2026-04-27 | Märt, ferry to the Helsinki fair, own card | 6400 88.80; 2020 -88.80
2026-04-28 | Omniva, parcels to customers | 5100 45; 2100 10.80; 1020 -55.80
2026-04-30 | Liis, salary April | 6000 2000; 6010 676; 1020 -1600; 2110 -1076
2026-04-30 | LHV, monthly fee | 6700 9; 1020 -9
2026-04-30 | Depreciation April | 6800 160; 1490 -160
2026-04-30 | Insurance, a month of it | 6650 50; 1200 -50
2026-04-30 | Parts built in | 5000 910; 1300 -910
2026-05-04 | Tehas Loft, desks May | 6100 250; 2100 60; 1020 -310
2026-05-05 | Zone, hosting | 6200 80; 2100 19.20; 1020 -99.20
2026-05-07 | Flyers for the Jäneda fair, Trükikoda | 6300 130; 2100 31.20; 1020 -161.20
2026-05-11 | EMTA, payroll taxes for April | 2110 1076; 1020 -1076
2026-05-12 | Pärna Talu, inv 119, 10 sensors | 1100 1240; 4000 -1000; 2100 -240
2026-05-13 | Numbrid OÜ, bookkeeping | 6500 150; 2100 36; 1020 -186
2026-05-14 | Elektroost, enclosures, on account | 1300 700; 2100 168; 2010 -868
2026-05-18 | Telia, office internet | 6600 30; 2100 7.20; 1020 -37.20
2026-05-19 | Stripe payout, subscriptions | 1020 721.68; 6700 22.32; 4100 -600; 2100 -144
2026-05-22 | Omniva, parcels to customers | 5100 38; 2100 9.12; 1020 -47.12
2026-05-29 | Liis, salary May | 6000 2000; 6010 676; 1020 -1600; 2110 -1076
2026-05-29 | LHV, monthly fee | 6700 9; 1020 -9
2026-05-31 | Depreciation May | 6800 160; 1490 -160
2026-05-31 | Insurance, a month of it | 6650 50; 1200 -50
2026-05-31 | Parts built in | 5000 650; 1300 -650
"""


def beehub() -> tuple[Workbook, Card]:
    """An Estonian start-up selling hive sensors: code and name in one cell, a blank column, VAT 24%."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal 26"
    title(journal, "B1", "Mesipuu Labs OÜ", 13)
    journal["B2"] = (
        "journal, EUR. our year runs March to February. oldest at the top, please keep it that way"
    )
    head(journal, 4, ["Doc", "Day", "Comment", "Account", "Debit", "Credit"], "FFF2CC", 2)
    widths(journal, 2, 7, 12, 42, 30, 12, 12)
    names = {name.split()[0]: name for name, _ in rows(BEEHUB_PLAN)}
    at = 5
    for entry, (day, comment, lines) in enumerate(journal_lines(BEEHUB_JOURNAL), 1):
        for code, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [f"D{entry:03}", day, comment, names[code], debit, credit],
                ["", "dd.mm.yyyy", "", "", "# ##0.00", "# ##0.00"],
                2,
            )
            at += 1
    journal.freeze_panes = "B5"
    plan = workbook.create_sheet("Plan")
    head(plan, 1, ["Account", "Type", "Balance"], "FFF2CC")
    for at, (name, kind) in enumerate(rows(BEEHUB_PLAN), 2):
        found = f"'Journal 26'!$E$5:$E$1200,A{at}"
        balance = f"=SUMIFS('Journal 26'!$F$5:$F$1200,{found})-SUMIFS('Journal 26'!$G$5:$G$1200,{found})"
        put(plan, at, [name, kind, balance], ["", "", "# ##0.00"])
    end = 1 + len(names)
    widths(plan, 32, 6, 13)
    dropdown(journal, "E5:E1200", f"Plan!$A$2:$A${end}")
    board = workbook.create_sheet("For the board")
    board["A1"] = "Where we stand"
    board["A1"].font = Font(bold=True, size=12)
    put(board, 3, ["Earned this year", f'=-SUMIFS(Plan!C2:C{end},Plan!B2:B{end},"I")'])
    put(board, 4, ["Spent this year", f'=SUMIFS(Plan!C2:C{end},Plan!B2:B{end},"C")'])
    put(board, 5, ["Result", "=B3-B4"])
    put(board, 7, ["In the bank", "=Plan!C2"])
    put(board, 8, ["VAT to pay", "=-Plan!C10"])
    put(board, 9, ["We owe suppliers and founders", "=-Plan!C8-Plan!C9"])
    put(board, 11, ["must be nil", f"=ROUND(SUM(Plan!C2:C{end}),2)"])
    for row in range(3, 12):
        board.cell(row, 2).number_format = "# ##0.00"
    widths(board, 32, 13)
    return workbook, {
        "book": "beehub.xlsx",
        "half": "round6",
        "layout": "journal",
        "about": "start-up selling hive sensors, Estonia, EUR; VAT 24%",
        "dialect": "debit and credit columns, code and name in one cell, list starts in column B",
        "date_order": "dmy",
        "period": ["2026-03-01", "2027-02-28"],
        "journal": {
            "sheet": "Journal 26",
            "date": "Day",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal 26": ["Doc", "Comment"]},
        "adds_up": {"Journal 26": ["Debit", "Credit"]},
        "watch": [f"For the board!B{row}" for row in (5, 7, 8, 9, 11)],
        "zero": ["For the board!B11"],
    }


PANDC_IN = ["Fundraising", "Uniform sales", "Canteen takings", "Family levy", "Grants & interest"]
PANDC_OUT = [
    "Fundraiser costs",
    "Uniform orders",
    "Canteen supplies",
    "Given to school",
    "Insurance & admin",
    "Bank & card fees",
]

PANDC_BOOK = """
02-04 | dep | Uniform shop, first day back | Uniform sales 1186
02-06 | dep | Canteen wk 1 | Canteen takings 388.40
02-09 | eft | Fresh Fields, canteen order | Canteen supplies 264.15
02-11 | dep | Family levy, 31 families at $60 | Family levy 1860
02-13 | eft | Stitch & Co, polo shirts | Uniform orders 1420
02-27 | sq | Card reader charges Feb | Bank & card fees 18.70
03-03 | eft | Easter raffle, prizes and tickets | Fundraiser costs 212.35
03-06 | dep | Canteen | Canteen takings 402.90
03-10 | eft | Fresh Fields, canteen order | Canteen supplies 271.80
03-17 | dep | Levy, the Okafors | Family levy 60
03-26 | dep | Easter raffle | Fundraising 914
03-31 | sq | Card reader charges Mar | Bank & card fees 9.35
04-02 | eft | Refund Mrs Drew, jumper too small | Uniform sales -38
05-01 | dep | Canteen | Canteen takings 376.20
05-05 | eft | Fresh Fields, canteen order | Canteen supplies 248.60
05-08 | dep | Mother's Day stall | Fundraising 1052.50
05-08 | eft | Reimburse Jo, Mother's Day stall gifts | Fundraiser costs 395.80
05-15 | eft | To the school, library chairs | Given to school 1800
05-21 | dep | Pizza lunch, orders | Fundraising 366
05-22 | eft | Pizza lunch, pizzas | Fundraiser costs 228
05-29 | dep | Hats and shorts | Uniform sales 172
05-29 | sq | Card reader charges May | Bank & card fees 12.10
06-05 | dep | Council community grant, vegie garden | Grants & interest 1500
06-12 | eft | To the school, garden beds and soil | Given to school 1465
06-16 | eft | Fresh Fields, canteen order | Canteen supplies 255.25
06-19 | dep | Canteen | Canteen takings 391.75
06-30 | bank | Interest | Grants & interest 11.46
07-24 | eft | Stitch & Co, winter jackets | Uniform orders 980
07-28 | dep | Winter jackets sold | Uniform sales 645
07-30 | eft | Stamps and AGM printing | Insurance & admin 46.90
07-31 | sq | Card reader charges Jul | Bank & card fees 16.25
08-07 | dep | Canteen | Canteen takings 408.10
08-11 | eft | Fresh Fields, canteen order | Canteen supplies 269.45
08-14 | dep | Trivia night, tables and raffle | Fundraising 2310
08-14 | eft | Trivia night, hall and nibbles | Fundraiser costs 486.20
"""


def pandc() -> tuple[Workbook, Card]:
    """The treasurer of an Australian school's parents: a column for each kind of money, balance at the end."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash Book"
    title(book, "A1", "Wattle Creek Public School P&C")
    book["A2"] = "Treasurer's cash book 2026, one cheque account"
    put(book, 3, ["In bank"])
    book["A3"].font = Font(bold=True)
    for column, text in ((4, "MONEY IN"), (10, "MONEY OUT")):
        book.cell(4, column, text).font = Font(italic=True, bold=True)
    head(book, 5, ["Date", "Ref", "Details", *PANDC_IN], "CFE2F3")
    head(book, 5, [*PANDC_OUT, "Balance"], "F4CCCC", 10)
    places = {name: 4 + i for i, name in enumerate(PANDC_IN)}
    places |= {name: 10 + i for i, name in enumerate(PANDC_OUT)}
    put(book, 6, [date("02-01"), "b/f", "From last year's book"], ["d/mm/yy"])
    put(book, 6, [3842.15], ["#,##0.00"], 16)
    at = 6
    for at, (day, ref, details, amount) in enumerate(rows(PANDC_BOOK), 7):
        put(book, at, [date(day), ref, details], ["d/mm/yy"])
        name, _, money = amount.rpartition(" ")
        put(book, at, [number(money)], ["#,##0.00"], places[name])
        balance = f"=P{at - 1}+SUM(D{at}:H{at})-SUM(J{at}:O{at})"
        put(book, at, [balance], ["#,##0.00"], 16)
    book["B3"] = "=P6+SUM(D7:H600)-SUM(J7:O600)"
    book["B3"].number_format = "$#,##0.00"
    widths(book, 10, 11, 36, *[12] * 5, 3, *[12] * 6, 13)
    book.freeze_panes = "D6"
    report = workbook.create_sheet("AGM report")
    title(report, "A1", "Year so far", 12)
    at = 3
    sums = {}
    for label, names in (("Money in", PANDC_IN), ("Money out", PANDC_OUT)):
        report.cell(at, 1, label).font = Font(bold=True)
        for name in names:
            at += 1
            letter = "ABCDEFGHIJKLMNO"[places[name] - 1]
            put(report, at, [name, f"=SUM('Cash Book'!{letter}7:{letter}600)"], ["", "#,##0.00"])
        at += 1
        put(report, at, ["", f"=SUM(B{at - len(names)}:B{at - 1})"], ["", "#,##0.00"])
        report.cell(at, 2).font = Font(bold=True)
        sums[label] = at
        at += 2
    put(report, at, ["Made this year", f"=B{sums['Money in']}-B{sums['Money out']}"], ["", "#,##0.00"])
    widths(report, 24, 13)
    return workbook, {
        "book": "pandc.xlsx",
        "half": "round6",
        "layout": "cash book",
        "about": "parents' association of a school, Australia, AUD; not registered for GST",
        "dialect": "columnar: a column for each category, in and out apart, running balance at the right",
        "date_order": "dmy",
        "period": ["2026-02-01", "2027-01-31"],
        "cash": {"sheet": "Cash Book", "date": "Date", "columns_in": PANDC_IN, "columns_out": PANDC_OUT},
        "free": {"Cash Book": ["Ref", "Details"]},
        "adds_up": {"Cash Book": [*PANDC_IN, *PANDC_OUT]},
        "watch": [
            "Cash Book!B3",
            f"AGM report!B{sums['Money in']}",
            f"AGM report!B{sums['Money out']}",
            f"AGM report!B{at}",
        ],
    }


PLOTS_OWNED = """
PostFinance | 8412.35 | 12051.85 | rents, fees and all bills go through here
Cash box | 140 | 186.40 | stamps, petrol for the mower, coffee; kept by Ueli
Savings book Raiffeisen | 6000 | 6000 | reserve for the water pipes
Members still to pay | 0 | 360 | plots 7 and 22, rent 2026, 180 each
Mower and tools | 2700 | 2700 | written down in December
Hut | 9600 | 9600 | written down in December
"""

PLOTS_OWED = """
Bills still to pay | 215 | 640 | Holzer, hut roof, August
Key deposits | 1150 | 1200 | 50 a key, given back when they leave
Rents paid ahead | 540 | 0 | for next year's rent, if somebody pays early
Loan from the commune | 5000 | 4500 | 500 in spring, 500 in autumn, plus interest
"""

PLOTS_INCOME = """
Plot rents | 7560 | 7560 | 7380 | 42 plots at 180
Membership fees | 1260 | 1230 | 1230 | 30 each
Joining fees | 200 | 100 | 300 | 100 for a new plot
Water money | 1050 | 1025 | 1010 |
Summer party | 800 | | 764 |
Gifts | 300 | 150 | 410 |
Interest | 20 | | 18.35 |
"""

PLOTS_COSTS = """
Ground rent to the commune | 3900 | 1950 | 3900 | half in March, half in September
Water bill | 1700 | 806.40 | 1641.10 | IWB, each quarter
Insurance | 620 | 614.80 | 608.20 |
Hut and paths, repairs | 1500 | 1124.50 | 930.75 |
Mower petrol and small tools | 350 | 212.65 | 318.90 |
Compost and gravel | 900 | 486 | 842 |
Summer party, food and drink | 450 | | 421.60 |
Committee, post and printing | 280 | 163.50 | 247.40 |
Account fees | 60 | 40 | 60 | 5 a month
Loan interest | 110 | 56.25 | 131.25 |
Wear of tools and hut | 1500 | | 1500 | in December
"""


def allotments() -> tuple[Workbook, Card]:
    """A Swiss garden association: what it owns and owes, and the year beside budget and last year."""
    workbook = Workbook()
    own = workbook.active
    own.title = "Owned and owed"
    year = workbook.create_sheet("Year 2026")
    swiss = "#,##0.00"
    title(year, "A1", "Gartenverein Birsmatt - the year")
    head(year, 3, ["CHF", "Budget 2026", "So far 2026", "2025", "Left of budget", "Remark"], "D9EAD3")
    at = 4
    totals = {}
    for label, text in (("Income", PLOTS_INCOME), ("Costs", PLOTS_COSTS)):
        year.cell(at, 1, label).font = Font(bold=True)
        first = at + 1
        for name, budget, now, before, remark in rows(text):
            at += 1
            values = [name, number(budget), number(now), number(before), f"=B{at}-C{at}", remark or None]
            put(year, at, values, ["", *[swiss] * 4])
        at += 1
        sums = [f"=SUM({c}{first}:{c}{at - 1})" for c in "BCDE"]
        put(year, at, [f"{label}, all", *sums], ["", *[swiss] * 4])
        year.cell(at, 1).font = Font(bold=True)
        totals[label] = at
        at += 2
    put(
        year,
        at,
        ["Result of the year", *[f"={c}{totals['Income']}-{c}{totals['Costs']}" for c in "BCD"]],
        ["", *[swiss] * 3],
    )
    result = at
    widths(year, 32, 13, 13, 13, 14, 40)
    title(own, "A1", "Gartenverein Birsmatt")
    own["A2"] = "kept by Regula Frei, treasurer. Amounts in CHF"
    head(own, 4, ["What we own", "1 Jan 2026", "Today", "Remark"], "D9EAD3")
    at = 4
    sides = {}
    balance = {"old": 0.0, "new": 0.0}
    for label, text, sign in (("own", PLOTS_OWNED, 1), ("owe", PLOTS_OWED, -1)):
        first = at + 1
        for name, old, now, remark in rows(text):
            at += 1
            put(own, at, [name, number(old), number(now), remark], ["", swiss, swiss])
            balance["old"] += sign * float(old)
            balance["new"] += sign * float(now)
        at += 1
        put(
            own,
            at,
            [f"All we {label}", f"=SUM(B{first}:B{at - 1})", f"=SUM(C{first}:C{at - 1})"],
            ["", swiss, swiss],
        )
        own.cell(at, 1).font = Font(bold=True)
        sides[label] = at
        if label == "own":
            head(own, at + 2, ["What we owe"], "D9EAD3")
            at += 2
    at += 2
    head(own, at, ["The association's own money"], "D9EAD3")
    start = round(balance["old"], 2)
    put(own, at + 1, ["At the start of the year", start, start], ["", swiss, swiss])
    put(own, at + 2, ["Result of the year", None, f"='Year 2026'!C{result}"], ["", swiss, swiss])
    put(own, at + 3, ["Own money", f"=B{at + 1}", f"=C{at + 1}+C{at + 2}"], ["", swiss, swiss])
    formula = "=ROUND({0}" + str(sides["own"]) + "-{0}" + str(sides["owe"]) + "-{0}" + str(at + 3) + ",2)"
    put(own, at + 5, ["Difference (must be 0)", formula.format("B"), formula.format("C")], ["", swiss, swiss])
    widths(own, 30, 13, 13, 48)
    return workbook, {
        "book": "allotments.xlsx",
        "half": "round6",
        "layout": "statements",
        "about": "garden association, Switzerland, CHF; no VAT",
        "dialect": "typed amounts, budget and last year beside this year, remarks tell the habits, totals as formulas",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Owned and owed", "Year 2026"],
            "label": "A",
            "amount": {"Owned and owed": "C", "Year 2026": "C"},
        },
        "free": {"Owned and owed": ["Remark"], "Year 2026": ["Remark"]},
        "adds_up": {},
        "watch": [
            f"Owned and owed!C{sides['own']}",
            f"Owned and owed!C{sides['owe']}",
            f"Owned and owed!C{at + 5}",
            f"Year 2026!C{totals['Income']}",
            f"Year 2026!C{totals['Costs']}",
            f"Year 2026!C{result}",
        ],
        "zero": [f"Owned and owed!C{at + 5}"],
    }


COUPLE_LINES = [
    "Rent",
    "Electricity & gas",
    "Internet",
    "Groceries",
    "Eating out",
    "For the house",
    "Cat",
    "Car",
    "Trips",
    "Presents",
    "Other",
]

COUPLE_MONTHS = """
Jan | 18500,0 | 0,2900 | 0,499 | 4120,2350 | 640,910 | 329, | 560, | ,1380 | | ,850 | | 0,4000
Feb | 18500,0 | 0,2900 | 0,499 | 3870,2680 | 1120,480 | ,1490 | 610, | ,1150 | 780,780 | | 240, | 0,6000
Mar | 18500,0 | 0,2900 | 0,499 | 4385,2140 | 520,1260 | 410,260 | 575, | ,1420 | | 1200, | | 0,5000
Apr | 18500,0 | 0,2900 | 0,499 | 3960,2890 | 890,750 | ,385 | 1890, | ,1290 | ,2640 | | ,150 | 0,5000
May | 18500,0 | 0,2900 | 0,499 | 4210,2475 | 460,1330 | 275, | 590, | ,1510 | 650,1180 | 700,700 | | 0,5000
Jun | 18500,0 | 0,3050 | 0,499 | 4055,2610 | 980,640 | 1150,220 | 605, | ,4900 | | | 320, | 0,3000
Jul | 18500,0 | 0,3050 | 0,499 | 3120,1980 | 1460,1720 | | 580, | ,2260 | 5200,7350 | | | 0,2000
Aug | 18500,0 | 0,3050 | 0,499 | 3890,2540 | 720,880 | 345,190 | 630, | ,1340 | 410, | ,980 | | 0,5000
Sep | 18500,0 | 0,3050 | 0,499 | 4175,2385 | 650,1420 | 289, | 595, | ,1465 | | 450, | ,260 | 0,5000
Oct | | | 0,499 | 1240,615 | ,330 | | | | | | |
Nov | | | | | | | | | | | |
Dec | | | | | | | | | | | |
"""


def brnoflat() -> tuple[Workbook, Card]:
    """A couple in Brno: a sheet for each month, who paid across, what for down, and who owes whom."""
    workbook = Workbook()
    summary = workbook.active
    summary.title = "Us"
    crowns = '#,##0.00 "Kč"'
    title(summary, "A1", "Klára & Dan 2026")
    summary["A2"] = "half and half. Write what you paid into the month's sheet, add to what's there"
    head(summary, 4, ["", "Klára", "Dan", "Both", "Dan owes Klára"], "FCE5CD")
    for at, (month, *cells) in enumerate(rows(COUPLE_MONTHS), 5):
        sheet = workbook.create_sheet(month)
        title(sheet, "A1", f"{month} 2026", 12)
        head(sheet, 3, ["paid by", "Klára", "Dan", "Both"], "FCE5CD")
        row = 3
        for row, (name, cell) in enumerate(zip(COUPLE_LINES, cells, strict=False), 4):
            klara, _, dan = cell.partition(",")
            amounts = [number(klara) or None, number(dan) or None]
            put(sheet, row, [name, *amounts, f"=B{row}+C{row}"], ["", *[crowns] * 3])
        end = row + 1
        put(sheet, end, ["Together", *[f"=SUM({c}4:{c}{row})" for c in "BCD"]], ["", *[crowns] * 3])
        sheet.cell(end, 1).font = Font(bold=True)
        klara, _, dan = cells[-1].partition(",")
        put(sheet, end + 2, ["Sent to the other", number(klara) or None, number(dan) or None])
        put(sheet, end + 3, ["Dan owes Klára", f"=(B{end}-C{end})/2+B{end + 2}-C{end + 2}"])
        for column in (2, 3):
            sheet.cell(end + 2, column).number_format = crowns
        sheet.cell(end + 3, 2).number_format = crowns
        widths(sheet, 22, 15, 15, 15)
        values = [month, f"={month}!B{end}", f"={month}!C{end}", f"={month}!D{end}", f"={month}!B{end + 3}"]
        put(summary, at, values, ["", *[crowns] * 4])
    put(summary, 18, ["Year", *[f"=SUM({c}5:{c}16)" for c in "BCDE"]], ["", *[crowns] * 4])
    summary.cell(18, 1).font = Font(bold=True)
    widths(summary, 12, 16, 16, 16, 18)
    return workbook, {
        "book": "brnoflat.xlsx",
        "half": "round6",
        "layout": "grid",
        "about": "a couple's shared costs, Czech Republic, CZK",
        "dialect": "a sheet for each month, who paid across, what for down, settlement row below the total",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {
            "sheets": [month for month, *_ in rows(COUPLE_MONTHS)],
            "sheet": "Oct",
            "header_row": 3,
            "label": "A",
        },
        "free": {},
        "adds_up": {},
        "watch": ["Us!B18", "Us!C18", "Us!D18", "Us!E18", "Us!E13", "Us!E14"],
    }


MAGIC_GIGS = """
06-06 | Mrs Maharaj | birthday | 1500 | 500 | 1000 | settled | 06-06 |
06-12 | Bayview Hotel | hotel | 2400 | | 2400 | settled | 06-25 |
06-20 | Sando Primary | school | 1200 | | 1200 | settled | 07-02 |
06-27 | Mr Fortune | birthday | 1600 | 400 | | fell through | | flood; deposit kept as agreed
07-04 | Coral Insurance | company | 3500 | 1000 | 2500 | settled | 07-20 |
07-10 | Bayview Hotel | hotel | 2400 | | 2400 | settled | 07-24 |
07-18 | The Ramkissoons | wedding | 3000 | 1000 | 2000 | settled | 07-18 |
07-25 | Arima library | school | 900 | | 900 | settled | 08-05 |
08-01 | Emancipation fair | street | 2000 | 500 | 1500 | settled | 08-01 |
08-08 | Mrs Lutchman | birthday | 1500 | 500 | 1000 | settled | 08-08 | twins
08-14 | Bayview Hotel | hotel | 2400 | | 2400 | settled | 08-28 |
08-22 | Rotary, Chaguanas | company | 2800 | 800 | 2000 | settled | 08-30 |
09-05 | Harbour Credit Union | company | 2600 | | | played | | family day
09-11 | Bayview Hotel | hotel | 2400 | | | played | |
09-12 | Harbour Credit Union | company | 1900 | | | played | | staff night
09-19 | Mrs Alleyne | birthday | 1600 | 500 | | played | |
09-26 | Sando Primary | school | 1200 | | | pencilled | |
10-03 | The Chins | birthday | 1600 | 500 | | booked | |
10-09 | Bayview Hotel | hotel | 2400 | | | pencilled | |
10-17 | The Alis | wedding | 3200 | | | pencilled | |
10-24 | Divali Nagar | street | 2500 | 700 | | booked | |
10-31 | Mr Joseph | birthday | 1700 | | | pencilled | | halloween
"""

MAGIC_SPEND = """
09-21 | Party Corner | Balloons | 132 | cash
09-19 | Kezia, Alleyne party | Helper | 250 | cash
09-19 | taxi to St Joseph | Travel | 110 | cash
09-15 | phone plan | Phone | 199 | card
09-12 | Kezia, staff night | Helper | 300 | cash
09-11 | taxi to Bayview | Travel | 120 | cash
09-07 | Mayaro Fabrics, cape lining | Costume | 285 | card
09-05 | maxi to Port of Spain | Travel | 40 | cash
09-01 | Instagram ads | Ads | 350 | card
08-22 | Kezia, Rotary | Helper | 300 | cash
08-21 | Card decks, thread | Props | 240 | card
08-15 | phone plan | Phone | 199 | card
08-14 | taxi to Bayview | Travel | 120 | cash
08-07 | Party Corner | Balloons | 118 | cash
08-01 | Instagram ads | Ads | 350 | card
07-28 | dry cleaning the tailcoat | Costume | 95 | cash
07-18 | Kezia, Ramkissoon wedding | Helper | 300 | cash
07-15 | phone plan | Phone | 199 | card
07-10 | taxi to Bayview | Travel | 120 | cash
07-06 | silks and sponge balls | Props | 310 | card
07-01 | liability cover, half year | Insurance | 900 | bank
06-27 | taxi to Fortune party and back | Travel | 60 | cash
06-15 | phone plan | Phone | 199 | card
06-11 | flyers, Speedy Print | Ads | 260 | card
06-05 | Party Corner | Balloons | 140 | cash
"""

MAGIC_SORTS = ["Props", "Balloons", "Travel", "Helper", "Costume", "Ads", "Phone", "Insurance", "Other"]


def magician() -> tuple[Workbook, Card]:
    """A magician in Trinidad: shows with states of their own, spending with the newest on top, kit, loans."""
    workbook = Workbook()
    shows = workbook.active
    shows.title = "Shows"
    title(shows, "A1", "The Great Devindra - shows")
    shows["A2"] = (
        "pencilled = no deposit yet / booked = deposit in / played = done, waiting on the money / settled = all paid / fell through"
    )
    heads = ["#", "Show day", "For", "Sort", "Fee", "Deposit", "Rest", "State", "Paid up on", "Owing", "Jot"]
    head(shows, 4, heads, "D9D2E9")
    at = 4
    for at, (day, who, sort, fee, deposit, rest, state, paid, jot) in enumerate(rows(MAGIC_GIGS), 5):
        values = [
            at + 36,
            date(day),
            who,
            sort,
            number(fee),
            number(deposit),
            number(rest),
            state,
            date(paid) if paid else None,
            f'=IF(H{at}="fell through",0,E{at}-F{at}-G{at})',
            jot or None,
        ]
        day_format, money = "ddd d mmm yy", "$#,##0.00"
        put(shows, at, values, ["0", day_format, "", "", money, money, money, "", "d mmm yy", money])
    dropdown(shows, "H5:H400", '"pencilled,booked,played,settled,fell through"')
    widths(shows, 5, 14, 24, 11, 12, 12, 12, 12, 12, 12, 30)
    shows.freeze_panes = "A5"
    spend = workbook.create_sheet("Spend")
    title(spend, "A1", "Spending (TT$) - newest on top", 12)
    head(spend, 3, ["When", "What / where", "Heading", "TT$", "How"], "D9D2E9")
    for at, (day, what, heading, amount, how) in enumerate(rows(MAGIC_SPEND), 4):
        put(spend, at, [date(day), what, heading, number(amount), how], ["d mmm yy", "", "", "#,##0.00"])
    dropdown(spend, "C4:C500", f'"{",".join(MAGIC_SORTS)}"')
    widths(spend, 12, 34, 14, 11, 8)
    kit = workbook.create_sheet("Kit")
    kit["A1"] = "Big things, 1,000 and up. They go here, not on Spend."
    head(kit, 3, ["Thing", "Bought", "Price", "Years", "A year"], "D9D2E9")
    for at, (thing, bought, price, years) in enumerate(
        rows("""
PA speaker and headset | 2024-02-10 | 4200 | 6
Sawing box | 2024-09-03 | 6500 | 10
Tailcoat | 2025-01-20 | 1800 | 4
Dove pan and cages | 2025-06-14 | 1250 | 5
Stage lights | 2026-03-02 | 2700 | 6
"""),
        4,
    ):
        put(
            kit,
            at,
            [thing, date(bought), number(price), number(years), f"=ROUND(C{at}/D{at},2)"],
            ["", "d mmm yy", "#,##0.00", "0", "#,##0.00"],
        )
    widths(kit, 28, 12, 11, 8, 11)
    loans = workbook.create_sheet("Borrowed")
    head(loans, 2, ["From", "When", "How much", "Given back", "Still to give"], "D9D2E9")
    for at, (who, day, much, back) in enumerate(
        rows("""
Uncle Ramesh | 2026-03-01 | 6000 | 2500
Credit union, sawing box | 2024-09-02 | 6500 | 5200
"""),
        3,
    ):
        put(
            loans,
            at,
            [who, date(day), number(much), number(back), f"=C{at}-D{at}"],
            ["", "d mmm yy", "#,##0.00", "#,##0.00", "#,##0.00"],
        )
    widths(loans, 28, 12, 12, 12, 13)
    totals = workbook.create_sheet("Totals")
    title(totals, "A1", "Totals", 12)
    put(totals, 3, ["Came in from shows", "=SUM(Shows!F5:G400)"], ["", "#,##0.00"])
    put(
        totals,
        4,
        ["Owing for shows played", '=SUMIFS(Shows!J5:J400,Shows!H5:H400,"played")'],
        ["", "#,##0.00"],
    )
    put(totals, 5, ["Coming up", '=SUMIFS(Shows!J5:J400,Shows!H5:H400,"booked")'], ["", "#,##0.00"])
    for at, name in enumerate(MAGIC_SORTS, 7):
        put(totals, at, [name, f"=SUMIFS(Spend!D$4:D$500,Spend!C$4:C$500,A{at})"], ["", "#,##0.00"])
    put(totals, 16, ["Spent", "=SUM(B7:B15)"], ["", "#,##0.00"])
    put(totals, 17, ["Kit, a year", "=SUM(Kit!E4:E100)"], ["", "#,##0.00"])
    put(totals, 18, ["Still to give back", "=SUM(Borrowed!E3:E50)"], ["", "#,##0.00"])
    widths(totals, 26, 13)
    return workbook, {
        "book": "magician.xlsx",
        "half": "round6",
        "layout": "records",
        "about": "magician, Trinidad and Tobago, TTD; no VAT",
        "dialect": "shows with states of their own, spending with the newest on top, equipment, loans, totals by formulas",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"Shows": "shows", "Spend": "expenses", "Kit": "equipment", "Borrowed": "loans"},
        "free": {"Shows": ["#", "Jot"], "Spend": ["What / where"], "Kit": ["Thing"]},
        "adds_up": {},
        "watch": [f"Totals!B{row}" for row in (3, 4, 5, 16, 17, 18)],
    }


BOOKS = [beehub, pandc, allotments, brnoflat, magician]
