"""The workbooks of a further part: bicycles for hire, a beekeeper, an olive grove, a corner store, crockery for hire."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"

BIKE_ACCOUNTS = """
100 Current account | have
105 Till | have
120 Customers owing | have
130 Hire fleet | have
131 Fleet written down | have
200 Suppliers owing | owe
210 Booking deposits | owe
220 VAT on sales | owe
221 VAT on purchases | owe
230 PAYE owing | owe
240 Credit Union loan | owe
300 Capital | own
310 Drawings | own
400 Bike hire (13.5%) | in
410 Repairs (13.5%) | in
420 Shop sales (23%) | in
440 Other income | in
510 Tyres, chains & parts | out
520 Goods for the shop | out
600 Wages | out
610 Rent of shed | out
620 Light & heat | out
630 Van | out
640 Insurance | out
650 Website & booking system | out
660 Advertising | out
670 Card machine | out
680 Phone | out
690 Bank fees | out
700 Accountant | out
710 Loan interest | out
720 Depreciation | out
740 Bits & pieces | out
"""

BIKE_JOURNAL = """
03-01 | Opening | 100 6240.50; 105 200; 120 454; 130 18600; 131 -7440; 200 -738; 220 -312.60; 240 -5600; 300 -11403.90
03-02 | Shed, March | 610 450; 100 -450
03-04 | Velotec, tyres and chains on account | 510 600; 221 138; 200 -738
03-09 | Velotec, February bill paid | 200 738; 100 -738
03-10 | Quay Hotel paid for the February group | 100 454; 120 -454
03-16 | Hire, card | 100 908; 400 -800; 220 -108
03-17 | Hire, cash, St Patrick's Day | 105 227; 400 -200; 220 -27
03-19 | Revenue, VAT Jan/Feb | 220 312.60; 100 -312.60
03-23 | Diesel, Castlebar | 630 60; 221 13.80; 100 -73.80
03-27 | Pedalbook, month's subscription | 650 40; 221 9.20; 100 -49.20
03-31 | Credit Union, instalment | 240 200; 710 28; 100 -228
03-31 | Bank fees, quarter | 690 22.40; 100 -22.40
04-01 | Shed, April | 610 450; 100 -450
04-06 | Hire, card, Easter | 100 1816; 400 -1600; 220 -216
04-07 | Repairs, cash | 105 113.50; 410 -100; 220 -13.50
04-10 | Velotec, March bill paid | 200 738; 100 -738
04-13 | Lodged from the till | 100 400; 105 -400
04-15 | Bikeparts, helmets and locks to sell | 520 300; 221 69; 100 -369
04-18 | Bell and lights sold, card | 100 123; 420 -100; 220 -23
04-20 | Lenihan family, deposit for their week in August | 100 100; 210 -100
04-24 | Invoice 61 Quay Hotel, 20 bikes | 120 681; 400 -600; 220 -81
04-27 | Pedalbook, month's subscription | 650 40; 221 9.20; 100 -49.20
04-30 | Sinead, April | 600 640; 100 -592; 230 -48
04-30 | Credit Union, instalment | 240 200; 710 27.50; 100 -227.50
05-01 | Shed, May | 610 450; 100 -450
05-04 | Hire, card | 100 1362; 400 -1200; 220 -162
05-08 | Electricity | 620 80; 221 7.20; 100 -87.20
05-11 | Card machine, April | 670 31.20; 100 -31.20
05-14 | Revenue, PAYE April | 230 48; 100 -48
05-15 | Quay Hotel paid invoice 61 | 100 681; 120 -681
05-18 | Revenue, VAT Mar/Apr | 220 468.50; 221 -239.20; 100 -229.30
05-20 | Velotec, two trekking bikes for hire, on account | 130 1400; 221 322; 200 -1722
05-22 | Diesel, Westport | 630 65; 221 14.95; 100 -79.95
05-25 | Hire, cash | 105 340.50; 400 -300; 220 -40.50
05-26 | For the house | 310 800; 100 -800
05-27 | Pedalbook, month's subscription | 650 40; 221 9.20; 100 -49.20
05-29 | Sinead, May | 600 800; 100 -728; 230 -72
05-31 | Credit Union, instalment | 240 200; 710 27; 100 -227
06-02 | Shed, June | 610 450; 100 -450
06-03 | Public liability, a year | 640 960; 100 -960
06-05 | Hire, card, bank holiday | 100 2270; 400 -2000; 220 -270
06-08 | Mayo Print, leaflets | 660 150; 221 34.50; 100 -184.50
06-10 | Card machine, May | 670 38.60; 100 -38.60
06-12 | Tea, stamps, cable ties | 740 18.40; 105 -18.40
06-15 | Revenue, PAYE May | 230 72; 100 -72
06-16 | Velotec, some of the May bill | 200 1000; 100 -1000
06-19 | Invoice 62 Gaelscoil, school tour | 120 454; 400 -400; 220 -54
06-22 | Repairs, card | 100 227; 410 -200; 220 -27
06-24 | Lodged from the till | 100 300; 105 -300
06-27 | Pedalbook, month's subscription | 650 40; 221 9.20; 100 -49.20
06-29 | Invoice 63 Quay Hotel, 15 bikes | 120 567.50; 400 -500; 220 -67.50
06-30 | Sinead, June | 600 1040; 100 -936; 230 -104
06-30 | Credit Union, instalment | 240 200; 710 26; 100 -226
06-30 | Fleet, half a year's depreciation | 720 930; 131 -930
"""


def bikehire() -> tuple[Workbook, Card]:
    """Bicycles for hire in Ireland: code and name in one cell, VAT in two accounts, results on the first sheet."""
    workbook = Workbook()
    front = workbook.active
    front.title = "How we stand"
    title(front, "B2", "Clew Bay Bike Hire - how we stand", 13)
    widths(front, 3, 26, 14)
    accounts = [name for name, _ in rows(BIKE_ACCOUNTS)]
    kinds = [kind for _, kind in rows(BIKE_ACCOUNTS)]
    first, last = 4, 3 + len(accounts)
    kind, now = f"Accounts!$C${first}:$C${last}", f"Accounts!$D${first}:$D${last}"

    def balance(code: str) -> str:
        return f"Accounts!D{first + next(i for i, name in enumerate(accounts) if name.startswith(code))}"

    for at, (label, formula) in enumerate(
        (
            ("Income", f'=-SUMIFS({now},{kind},"in")'),
            ("Costs", f'=SUMIFS({now},{kind},"out")'),
            ("Profit", "=C4-C5"),
            ("In the bank", f"={balance('100')}"),
            ("In the till", f"={balance('105')}"),
            ("Owed to us", f"={balance('120')}"),
            ("Owed by us", f"=-{balance('200')}"),
            ("VAT to pay", f"=-({balance('220')}+{balance('221')})"),
            ("Out by", "=ROUND(SUM(Journal!E4:E1200)-SUM(Journal!F4:F1200),2)"),
        ),
        4,
    ):
        put(front, at, [label, formula], ["", MONEY], 2)
    journal = workbook.create_sheet("Journal")
    title(journal, "B1", "Journal 2026", 12)
    full = {name.split()[0]: name for name in accounts}
    at = 4
    for entry, (when, what, lines) in enumerate(journal_lines(BIKE_JOURNAL), 1):
        for code, amount in lines:
            dr, cr = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [entry, when, full[code], None, dr, cr, what],
                ["0", "dd/mm/yy", "", "", MONEY, MONEY, ""],
            )
            at += 1
    head(journal, 3, ["Entry", "Date", "Account", "✓", "Dr €", "Cr €", "Narrative"], "FCE4D6")
    widths(journal, 7, 11, 28, 4, 11, 11, 44)
    journal.freeze_panes = "A4"
    chart = workbook.create_sheet("Accounts")
    head(chart, 3, ["Account", "Sort", "Balance"], "FCE4D6", 2)
    widths(chart, 3, 30, 8, 13)
    for at, (name, sort) in enumerate(zip(accounts, kinds, strict=True), first):
        put(
            chart,
            at,
            [
                name,
                sort,
                f"=SUMIFS(Journal!$E$4:$E$1200,Journal!$C$4:$C$1200,B{at})-SUMIFS(Journal!$F$4:$F$1200,Journal!$C$4:$C$1200,B{at})",
            ],
            ["", "", "#,##0.00;-#,##0.00"],
            2,
        )
    dropdown(journal, "C4:C1200", f"Accounts!$B${first}:$B${last}")
    return workbook, {
        "book": "bikehire.xlsx",
        "half": "round5",
        "layout": "journal",
        "about": "bicycle hire, Ireland, EUR; VAT 13.5% on hire and repairs, 23% on goods",
        "dialect": "Dr and Cr columns, code and name in one cell, VAT in two accounts, an empty column within the list",
        "date_order": "dmy",
        "period": ["2026-03-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Dr €",
            "credit": "Cr €",
        },
        "free": {"Journal": ["Entry", "Narrative"]},
        "adds_up": {"Journal": ["Dr €", "Cr €"]},
        "watch": [f"How we stand!C{row}" for row in (6, 7, 8, 9, 10, 11, 12)],
        "zero": ["How we stand!C12"],
    }


APIARY_COLUMNS = (
    "Jars sold",
    "Bulk honey",
    "Hive hire",
    "Wax & queens",
    "Own $ in",
    "Sugar & treatments",
    "Jars & labels",
    "Hive gear",
    "Ute",
    "Market stall",
    "Rego, ins, subs",
    "Drawings",
)

APIARY_BOOK = """
07-03 | Salamanca, July stall | -140 | Market stall
07-04 | Salamanca takings | 612 | Jars sold
07-09 | Roberts, 8 bags of sugar | -248 | Sugar & treatments
07-11 | Salamanca takings | 548 | Jars sold
07-15 | Fuel Huonville | -92.40 | Ute
07-18 | Salamanca takings | 590.50 | Jars sold
07-20 | Plasdene, 40 doz | -386 | Jars & labels
07-24 | Hill St Grocer | 480 | Jars sold
07-31 | us | -800 | Drawings
08-03 | Salamanca, Aug stall | -140 | Market stall
08-05 | Plasdene, refund on chipped ones | 36 | Jars & labels
08-08 | Salamanca takings | 605 | Jars sold
08-12 | Beekeepers' assoc. | -85 | Rego, ins, subs
08-14 | Tas Honey Co, 180 kg leatherwood | 1530 | Bulk honey
08-18 | Fuel Huonville | -88.10 | Ute
08-21 | Hill St Grocer | 384 | Jars sold
08-22 | Salamanca takings | 571 | Jars sold
08-27 | Ecrotek, frames & foundation | -318.50 | Hive gear
08-31 | us | -800 | Drawings
09-02 | Salamanca, Sept stall | -140 | Market stall
09-05 | Salamanca takings | 634 | Jars sold
09-09 | Ecrotek, varroa strips | -196 | Sugar & treatments
09-11 | Ferguson, 30 hives on the cherries | 2700 | Hive hire
09-14 | Fuel Huonville | -101.70 | Ute
09-17 | Huon Print, labels | -164 | Jars & labels
09-19 | Salamanca takings | 652.50 | Jars sold
09-22 | Ute rego | -742 | Rego, ins, subs
09-25 | Candle lady, beeswax | 210 | Wax & queens
09-28 | from our savings | 500 | Own $ in
09-30 | us | -900 | Drawings
10-02 | Salamanca, Oct stall | -140 | Market stall
10-06 | Hill St Grocer | 432 | Jars sold
10-10 | Salamanca takings | 688 | Jars sold
10-13 | Fuel Cygnet | -94.60 | Ute
10-16 | J. Wall, two queens | 90 | Wax & queens
10-20 | Ecrotek, 6 boxes | -402 | Hive gear
10-24 | Salamanca takings | 660 | Jars sold
10-30 | us | -900 | Drawings
"""


def apiary() -> tuple[Workbook, Card]:
    """A Tasmanian beekeeper: a columnar cash book with the newest line on top and the totals above it."""
    workbook = Workbook()
    book = workbook.active
    book.title = "FY27"
    title(book, "A1", "Grove Bees - bank account 1/7/26 to 30/6/27")
    income = 5
    letters = [get_column_letter(5 + i) for i in range(len(APIARY_COLUMNS))]
    check = get_column_letter(5 + len(APIARY_COLUMNS))
    put(book, 2, ["Started with", 3185.20, None, None, "In the bank now", None, "=B2+C4-D4"], ["", MONEY])
    book["G2"].number_format = MONEY
    totals = [f"=SUM({c}5:{c}600)" for c in ["C", "D", *letters, check]]
    put(book, 4, ["", "TOTALS", *totals], ["", "", *[MONEY] * 15])
    head(book, 5, ["Date", "Who / what", "In", "Out", *APIARY_COLUMNS, "Chk"], "FFF2CC")
    widths(book, 11, 32, *[11] * 15)
    lines = sorted(rows(APIARY_BOOK), reverse=True)
    for at, (day, what, signed, column) in enumerate(lines, 6):
        amount = float(signed)
        where = APIARY_COLUMNS.index(column)
        analysed = amount if where < income else -amount
        amounts: list[float | None] = [None] * len(APIARY_COLUMNS)
        amounts[where] = analysed
        checked = f"=ROUND(C{at}-D{at}-SUM({letters[0]}{at}:{letters[income - 1]}{at})+SUM({letters[income]}{at}:{letters[-1]}{at}),2)"
        put(
            book,
            at,
            [
                date(day),
                what,
                amount if amount > 0 else None,
                -amount if amount < 0 else None,
                *amounts,
                checked,
            ],
            ["d/mm/yy", "", *[MONEY] * 15],
        )
    book.freeze_panes = "C6"
    summary = workbook.create_sheet("Quarters")
    head(summary, 2, ["", "Jul-Sep", "Oct-Dec", "Jan-Mar", "Apr-Jun", "Year"], "FFF2CC")
    widths(summary, 22, 11, 11, 11, 11, 12)
    starts = ("DATE(2026,7,1)", "DATE(2026,10,1)", "DATE(2027,1,1)", "DATE(2027,4,1)", "DATE(2027,7,1)")
    for at, (name, c) in enumerate(zip(APIARY_COLUMNS, letters, strict=True), 3):
        spans = [
            f"=SUMIFS('FY27'!${c}$5:${c}$600,'FY27'!$A$5:$A$600,\">=\"&{a},'FY27'!$A$5:$A$600,\"<\"&{b})"
            for a, b in pairwise(starts)
        ]
        put(summary, at, [name, *spans, f"=SUM(B{at}:E{at})"], ["", *[MONEY] * 5])
    at = 4 + len(APIARY_COLUMNS)
    put(summary, at, ["Made", *[f"=SUM({c}3:{c}6)-SUM({c}8:{c}13)" for c in "BCDEF"]], ["", *[MONEY] * 5])
    return workbook, {
        "book": "apiary.xlsx",
        "half": "round5",
        "layout": "cash book",
        "about": "beekeeper, Australia, AUD; not registered for GST; year from July",
        "dialect": "columnar: a column for each category, newest line on top, totals above the headings",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "cash": {
            "sheet": "FY27",
            "date": "Date",
            "in": "In",
            "out": "Out",
            "categories": list(APIARY_COLUMNS),
        },
        "free": {"FY27": ["Who / what"]},
        "adds_up": {"FY27": ["In", "Out", *APIARY_COLUMNS]},
        "watch": ["FY27!G2", f"FY27!{check}4", f"Quarters!C{at}", f"Quarters!F{at}"],
        "zero": [f"FY27!{check}4"],
    }


OLIVES = {
    "INCOME": """
Oil, bulk | 14200 | 9800 | Agrexport, in January and autumn
Oil, bottles and tins | 8650 | 7120.50 | shop, guests, post
Table olives | 1180 | 640 |
EU subsidy | 3100 | 3100 | came in July
""",
    "COSTS": """
Pickers | 5400 | 1980 |
Milling | 2310 | 760 |
Bottles, tins, labels | 1420 | 980.40 | Kretapack
Fertiliser & sprays | 1655 | 1290 |
Irrigation water | 540 | 475 | TOEV
Tractor: diesel & repairs | 1280 | 1022.30 |
Rent of Kostas' field | 600 | 600 | paid in May
Insurance ELGA | 298 | |
Post & couriers | 730 | 588.70 |
Accountant & bank charges | 660 | 510 |
Interest | 402 | 286 |
Wear of tractor & equipment | 1200 | 1200 | 1200 a year
""",
    "WHAT WE HAVE": """
Bank | 6120 | 10744.10 | Chania branch
Cash box | 410 | 915 |
Customers owe us | 1500 | 420 | Keller 180, Taverna Nikos 240
Tractor & equipment | 12000 | 10800 |
""",
    "WHAT WE OWE": """
Mill | 1150 | 760 |
Other suppliers | 340 | 615 | Agrotiki 615
Bank loan | 8400 | 5980 |
""",
}


def olives() -> tuple[Workbook, Card]:
    """A Cretan olive grove: one sheet of typed amounts, last year beside this year, remarks."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Year"
    title(sheet, "B1", "Olive grove Maragaki - the year in one page")
    sheet["B2"] = "Euro. Change only the column of this year; grey lines calculate themselves."
    head(sheet, 4, ["", "2025", "2026", "Remarks"], "D9E2C8", 2)
    sheet.cell(4, 3).value, sheet.cell(4, 4).value = 2025, 2026
    euro = '#,##0.00 "€"'
    formats = ["", euro, euro, ""]
    at, sums = 5, {}
    for section, text in OLIVES.items():
        sheet.cell(at, 2, section).font = Font(bold=True)
        start = at + 1
        for label, last_year, this_year, remark in rows(text):
            at += 1
            put(sheet, at, [label, number(last_year), number(this_year), remark or None], formats, 2)
        at += 1
        put(
            sheet,
            at,
            [f"Total {section.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "CD"]],
            formats,
            2,
        )
        sheet.cell(at, 2).font = Font(italic=True, color="808080")
        sums[section] = at
        if section == "COSTS":
            at += 1
            put(
                sheet,
                at,
                ["Profit", *[f"={c}{sums['INCOME']}-{c}{sums['COSTS']}" for c in "CD"]],
                formats,
                2,
            )
            sums["Profit"] = at
        at += 2
    sheet.cell(at, 2, "OURS").font = Font(bold=True)
    put(sheet, at + 1, ["From before", 8140, 10140], formats, 2)
    put(sheet, at + 2, ["Put in (+) or taken out (-) by the family", -8635, -5584], formats, 2)
    put(sheet, at + 3, ["Profit of the year", *[f"={c}{sums['Profit']}" for c in "CD"]], formats, 2)
    put(sheet, at + 4, ["Total ours", *[f"=SUM({c}{at + 1}:{c}{at + 3})" for c in "CD"]], formats, 2)
    checks = [f"=ROUND({c}{sums['WHAT WE HAVE']}-{c}{sums['WHAT WE OWE']}-{c}{at + 4},2)" for c in "CD"]
    put(sheet, at + 6, ["must be 0", *checks], formats, 2)
    widths(sheet, 2, 38, 15, 15, 34)
    sheet.freeze_panes = "C5"
    watch = [sums["INCOME"], sums["COSTS"], sums["Profit"], sums["WHAT WE HAVE"], sums["WHAT WE OWE"], at + 6]
    return workbook, {
        "book": "olives.xlsx",
        "half": "round5",
        "layout": "statements",
        "about": "olive grove, Greece, EUR; farmers' flat-rate scheme, no VAT in the books",
        "dialect": "income, costs, what is owned and owed on one sheet from column B, last year beside this year, remarks",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheet": "Year", "header_row": 4, "label": "B", "amount": "D"},
        "free": {"Year": ["Remarks"]},
        "adds_up": {},
        "watch": [f"Year!D{row}" for row in watch],
        "zero": [f"Year!D{at + 6}"],
    }


STORE = {
    "PASOK": """
Benta (store) | 13250 | 12850 | 14750 | 13680 | 14245 | 14120 | 14545 | 13295 | 14820 | 13890 | 13990 | 14935 | 2150
Rice by the kilo | 3120 | 2980 | 3310 | 3055 | 3240 | 3190 | 3365 | 3020 | 3280 | 3175 | 3090 | 3330 | 610
Load & GCash fees | 410 | 385 | 440 | 395 | 425 | 430 | 455 | 390 | 415 | 420 | 405 | 460 |
Utang paid | 650 | 300 | 900 | | 550 | 1200 | 400 | 750 | | 820 | 500 | 640 |
""",
    "LABAS": """
Puregold & wholesale | 6420.50 | 5980 | 7105.25 | 6540 | 6875.75 | 6310 | 7240 | 6090.50 | 6980 | 6455 | 6720.25 | 7015 |
Coke & beer dealer | 2850 | | 3120 | | 2980 | | 3240 | | 3050 | | 3180 | |
Sacks of rice | 2450 | 2450 | 4900 | 2450 | 2450 | 4940 | 2470 | 2470 | 4940 | 2480 | 2480 | 4960 |
Ice & frozen | 420 | 380 | 510 | 460 | 440 | 530 | 490 | 405 | 470 | 455 | 430 | 640 |
Load wallet | 1000 | 1000 | 1500 | 1000 | 1000 | 1000 | 1500 | 1000 | 1000 | 1000 | 1000 | 1500 |
Kuryente | | | | 2180.40 | | | | 2265.10 | | | | 2310.85 |
Tubig | | 310 | | | | 325 | | | | 298 | |  |
Tricycle | 120 | 100 | 160 | 120 | 120 | 140 | 160 | 100 | 140 | 120 | 120 | 160 | 40
Jun-jun (helper) | 1200 | 1200 | 1200 | 1200 | 1200 | 1200 | 1200 | 1200 | 1200 | 1200 | 1200 | 1200 |
Permit & BIR | | | | | | 1250 | | | | | | |
Repairs | | | 350 | | | | | 680 | | | | |
Plastic, ice bags, etc. | 85 | 60 | 95 | 70 | 80 | 75 | 90 | 65 | 85 | 70 | 80 | 95 |
""",
    "KUHA": """
For the house | 2500 | 2500 | 2500 | 2500 | 3000 | 2500 | 2500 | 2500 | 3000 | 2500 | 2500 | 2500 | 500
School & tuition | 3200 | | | | 800 | | | | 800 | | | |
""",
}


def sarisari() -> tuple[Workbook, Card]:
    """A corner store in the Philippines: categories by weeks, the totals beside the labels."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Weekly"
    title(sheet, "A1", "Tindahan ni Liza - lingguhan (weekly)")
    sheet["A2"] = (
        "Peso. Cash that came in or went out, add up per week. Utang stays in the blue notebook until paid."
    )
    weeks = [date("06-01") + timedelta(days=7 * i) for i in range(22)]
    letters = [get_column_letter(3 + i) for i in range(len(weeks))]
    head(sheet, 4, ["Week from (Mon)", "All", *[""] * len(weeks)], "F8CBAD")
    put(sheet, 4, weeks, ["d mmm"] * len(weeks), 3)
    at, ends = 5, {}
    for section, text in STORE.items():
        sheet.cell(at, 1, section).font = Font(bold=True)
        start = at + 1
        for name, *amounts in rows(text):
            at += 1
            put(
                sheet,
                at,
                [name, f"=SUM(C{at}:{letters[-1]}{at})", *[number(a) for a in amounts]],
                ["", *["#,##0.00"] * (len(weeks) + 1)],
            )
        at += 1
        put(
            sheet,
            at,
            [f"Sum {section.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in ["B", *letters]]],
            ["", *["#,##0.00"] * (len(weeks) + 1)],
        )
        sheet.cell(at, 1).font = Font(bold=True)
        ends[section] = at
        at += 2
    put(
        sheet,
        at,
        ["Tubo", *[f"={c}{ends['PASOK']}-{c}{ends['LABAS']}" for c in ["B", *letters]]],
        ["", *["#,##0.00"] * (len(weeks) + 1)],
    )
    put(
        sheet,
        at + 1,
        ["Tira after kuha", *[f"={c}{at}-{c}{ends['KUHA']}" for c in ["B", *letters]]],
        ["", *["#,##0.00"] * (len(weeks) + 1)],
    )
    widths(sheet, 26, 13, *[10.5] * len(weeks))
    sheet.freeze_panes = "C5"
    return workbook, {
        "book": "sarisari.xlsx",
        "half": "round5",
        "layout": "grid",
        "about": "neighbourhood store, Philippines, PHP; cash only",
        "dialect": "categories by weeks (dates of their Mondays), totals beside the labels, some labels in Tagalog",
        "date_order": "mdy",
        "period": ["2026-06-01", "2026-11-01"],
        "grid": {"sheet": "Weekly", "header_row": 4, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"Weekly!B{row}" for row in (ends["PASOK"], ends["LABAS"], at, at + 1)],
    }


CROCKERY_BOOKINGS = """
41 | Isla & Tom Rennie | Wedding, 90 settings | 2026-04-25 | 420 | 2026-02-03 | 2026-04-09 | Settled
42 | Leith Community Kitchen | Ceilidh supper, 60 plates | 2026-03-06 | 120 | 2026-02-10 | 2026-02-20 | Settled
43 | Mrs Paterson | Golden wedding tea | 2026-05-09 | 160 | 2026-03-02 | 2026-04-24 | Settled
44 | McAllister | Wedding, 110 settings | 2026-08-29 | 520 | 2026-03-15 | | Confirmed
45 | Fiona Aird | Wedding, 70 settings | 2026-06-27 | 340 | 2026-03-20 | 2026-06-12 | Settled
46 | Kerr & Boyd | Wedding, 80 settings | 2026-08-01 | 380 | 2026-04-02 | | Confirmed
47 | St Giles Trust | Summer lunch | 2026-07-11 | 200 | 2026-04-18 | 2026-06-26 | Settled
48 | Ruaridh Sim | 40th, garden | 2026-06-06 | 140 | | | Cancelled
49 | Moncrieff | Wedding, 60 settings | 2026-09-05 | 300 | 2026-05-21 | | Confirmed
50 | Drummond | Ruby wedding | 2026-08-15 | 260 | | | Pencilled
51 | Priya Nair | Mehndi, 100 glasses | 2026-07-25 | 180 | 2026-06-01 | | Confirmed
52 | Wedderburn Arts | Opening night | 2026-09-18 | 240 | | | Pencilled
53 | Joan Laidlaw | Christening tea | 2026-08-23 | 110 | | | Pencilled
"""

CROCKERY_COSTS = """
02-02 | Lock-Up Leith | unit, Feb | Storage | 85 | Bank
02-14 | Arnold Clark | van, ceilidh supper | Van | 62 | Bank
02-20 | Meadow Laundry | cloths and napkins | Linen | 38.50 | Bank
03-02 | Lock-Up Leith | unit, Mar | Storage | 85 | Bank
03-09 | Costco | dishwasher tablets | Cleaning | 21.90 | Pocket
03-30 | Simply Business | public liability | Insurance | 148 | Bank
04-01 | Lock-Up Leith | unit, Apr | Storage | 85 | Bank
04-25 | Arnold Clark | van, Rennie | Van | 74 | Bank
04-27 | Callum | carrying and washing, Rennie | Help | 60 | Pocket
04-29 | Meadow Laundry | Rennie linen | Linen | 54 | Bank
05-01 | Lock-Up Leith | unit, May | Storage | 85 | Bank
05-11 | Squarespace | web site, quarter | Website & ads | 51 | Bank
05-20 | Wee Wedding Fair | stand | Website & ads | 95 | Bank
06-01 | Lock-Up Leith | unit, Jun | Storage | 85 | Bank
06-08 | Tesco | washing up liquid, sponges | Cleaning | 9.40 | Pocket
06-27 | Arnold Clark | van, Aird | Van | 68 | Bank
06-29 | Callum | carrying and washing, Aird | Help | 60 | Pocket
06-30 | Meadow Laundry | Aird linen | Linen | 47.20 | Bank
"""

CROCKERY_KIT = """
Dinner plates, floral | 120 | 2024-03-10 | 264 | 7
Side plates, floral | 110 | 2024-03-10 | 143 | 4
Teacups & saucers | 90 | 2024-05-02 | 198 | 11
Champagne saucers | 100 | 2024-09-14 | 230 | 16
Cake stands | 14 | 2025-01-20 | 168 | 1
Linen napkins | 130 | 2025-02-11 | 156 | 3
Water jugs | 16 | 2025-06-05 | 72 | 2
Trestle tables | 8 | 2026-01-17 | 320 | 0
"""


def crockery() -> tuple[Workbook, Card]:
    """Old crockery for hire in Scotland: bookings with status words and dates of payment, costs, a list of kit."""
    workbook = Workbook()
    bookings = workbook.active
    bookings.title = "Bookings"
    title(bookings, "A1", "Borrowed China, Leith")
    bookings["A2"] = (
        "Deposit is a quarter. Pencilled until it is in, then Confirmed; Settled when the balance is in. "
        "Deposits are not given back."
    )
    head(
        bookings,
        4,
        [
            "No.",
            "Client",
            "Event",
            "Goes out",
            "Hire £",
            "Deposit £",
            "Dep. in on",
            "Balance £",
            "Bal. due by",
            "Bal. in on",
            "Status",
        ],
        "E4DFEC",
    )
    for at, (no, client, event, out, hire, deposit, balance, status) in enumerate(rows(CROCKERY_BOOKINGS), 5):
        put(
            bookings,
            at,
            [
                int(no),
                client,
                event,
                date(out),
                number(hire),
                f"=ROUND(E{at}/4,2)",
                date(deposit) if deposit else None,
                f"=E{at}-F{at}",
                f"=D{at}-14",
                date(balance) if balance else None,
                status,
            ],
            ["0", "", "", "dd mmm yy", MONEY, MONEY, "dd mmm yy", MONEY, "dd mmm yy", "dd mmm yy", ""],
        )
    dropdown(bookings, "K5:K300", '"Pencilled,Confirmed,Settled,Cancelled"')
    widths(bookings, 6, 26, 24, 12, 10, 10, 12, 10, 12, 12, 12)
    bookings.freeze_panes = "C5"
    costs = workbook.create_sheet("Running costs")
    head(costs, 1, ["Date", "Paid to", "For", "Type", "£", "From"], "E4DFEC")
    for at, (day, who, what, kind, amount, source) in enumerate(rows(CROCKERY_COSTS), 2):
        put(
            costs,
            at,
            [date(day), who, what, kind, number(amount), source],
            ["dd mmm yy", "", "", "", MONEY, ""],
        )
    dropdown(costs, "F2:F400", '"Bank,Pocket"')
    widths(costs, 12, 22, 32, 16, 10, 9)
    kit = workbook.create_sheet("Kit")
    kit["A1"] = (
        "Things bought to hire out go here, not in the running costs. One line a purchase, all from the bank."
    )
    head(kit, 3, ["What", "How many", "Bought", "Paid £", "Each £", "Broken or lost", "Left"], "E4DFEC")
    for at, (what, count, bought, paid, lost) in enumerate(rows(CROCKERY_KIT), 4):
        put(
            kit,
            at,
            [what, int(count), date(bought), number(paid), f"=D{at}/B{at}", int(lost), f"=B{at}-F{at}"],
            ["", "0", "dd mmm yy", MONEY, MONEY, "0", "0"],
        )
    widths(kit, 26, 10, 12, 10, 9, 14, 8)
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "2026", 12)
    for at, (label, formula) in enumerate(
        (
            ("Deposits in", '=SUMIFS(Bookings!F5:F300,Bookings!G5:G300,">0")'),
            ("Balances in", '=SUMIFS(Bookings!H5:H300,Bookings!J5:J300,">0")'),
            ("Running costs", "=SUM('Running costs'!E2:E400)"),
            ("Kit bought this year", '=SUMIFS(Kit!D4:D200,Kit!C4:C200,">="&DATE(2026,1,1))'),
            ("Left over", "=B3+B4-B5-B6"),
            ("Balances to come", '=SUMIFS(Bookings!H5:H300,Bookings!K5:K300,"Confirmed")'),
            ("Owed to me (pocket)", "=SUMIFS('Running costs'!E2:E400,'Running costs'!F2:F400,\"Pocket\")"),
            ("Pieces left", "=SUM(Kit!G4:G200)"),
        ),
        3,
    ):
        put(summary, at, [label, formula], ["", MONEY])
    widths(summary, 24, 13)
    return workbook, {
        "book": "crockery.xlsx",
        "half": "round5",
        "layout": "records",
        "about": "crockery for hire, Scotland, GBP; not registered for VAT",
        "dialect": "bookings with own status words, dates of payment, due dates by formula, running costs, a list of kit",
        "date_order": "dmy",
        "period": ["2026-02-01", "2026-12-31"],
        "tables": {
            "Bookings": {"header_row": 4},
            "Running costs": {"header_row": 1},
            "Kit": {"header_row": 3},
        },
        "free": {"Bookings": ["No.", "Event"], "Running costs": ["Paid to", "For"], "Kit": ["What"]},
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (3, 4, 5, 6, 7, 8, 9, 10)],
    }


BOOKS = [bikehire, apiary, olives, sarisari, crockery]
