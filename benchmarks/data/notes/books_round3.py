"""The workbooks of the third further part: a garage, a hairdresser, a kennel, a tutor, a physiotherapist."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"

GARAGE_ACCOUNTS = """
BOV current | own
Till | own
Customers | own
Insurance paid ahead | own
Lift and machines | own
Lift depreciation | own
Suppliers | owe
VAT | owe
FSS and NI | owe
Deposits | owe
BOV loan | owe
Wistin capital | owner
Wistin drawings | owner
Labour | income
Parts sold | income
VRT tests | income
Other income | income
Parts bought | cost
Oil and consumables | cost
Wages | cost
Rent | cost
ARMS | cost
Insurance | cost
Van | cost
Tools | cost
Waste disposal | cost
Phone and internet | cost
Adverts | cost
Accountant | cost
Bank and card fees | cost
Interest | cost
Depreciation | cost
Bad debts | cost
Licences | cost
Sundries | cost
"""

GARAGE_BOOK = """
01-02 | Brought forward @ | BOV current 8450; Till 200; Customers 1416; Lift and machines 18000; Lift depreciation -7200; Suppliers -1180; VAT -964; BOV loan -9000; Wistin capital -9722
01-07 | Rent January, Gauci @ | Rent 650; BOV current -650
01-09 | Spiteri Parts, pads and filters, on account @ | Parts bought 420; VAT 75.60; Suppliers -495.60
01-12 | Service, card @ KBX 214 | BOV current 177; Labour -90; Parts sold -60; VAT -27
01-15 | Spiteri Parts, December bill @ | Suppliers 1180; BOV current -1180
01-16 | Card jobs of the week @ various | BOV current 1593; Labour -900; Parts sold -450; VAT -243
01-19 | Diesel for the van @ | Van 60; BOV current -60
01-23 | ARMS bill @ | ARMS 186; BOV current -186
01-26 | Inv 118 Marsa Couriers, two vans @ JQC 018 | Customers 590; Labour -300; Parts sold -200; VAT -90
01-28 | Karl, January @ | Wages 1350; FSS and NI -210; BOV current -1140
01-30 | Loan instalment @ | BOV loan 250; Interest 37.50; BOV current -287.50
01-31 | Depreciation, January @ | Depreciation 150; Lift depreciation -150
02-03 | Rent February, Gauci @ | Rent 650; BOV current -650
02-06 | Card jobs of the week @ various | BOV current 1711; Labour -850; Parts sold -600; VAT -261
02-06 | Cash jobs of the week @ various | Till 354; Labour -210; Parts sold -90; VAT -54
02-09 | Till to bank @ | BOV current 300; Till -300
02-10 | Marsa Couriers, inv 112 @ | BOV current 1416; Customers -1416
02-12 | FSS and NI, January @ | FSS and NI 210; BOV current -210
02-13 | Camilleri Lubricants, oil drum @ | Oil and consumables 240; VAT 43.20; BOV current -283.20
02-16 | VAT of the last quarter @ | VAT 964; BOV current -964
02-18 | Spiteri Parts, January bill @ | Suppliers 495.60; BOV current -495.60
02-20 | Clutch, card @ GVN 903 | BOV current 531; Labour -250; Parts sold -200; VAT -81
02-24 | Marsa Couriers, inv 118 @ | BOV current 590; Customers -590
02-26 | Karl, February @ | Wages 1350; FSS and NI -210; BOV current -1140
02-27 | Card jobs of the week @ various | BOV current 1888; Labour -1100; Parts sold -500; VAT -288
02-27 | Loan instalment @ | BOV loan 250; Interest 36.50; BOV current -286.50
02-27 | Insurance, a year from March @ | Insurance paid ahead 960; BOV current -960
02-28 | Depreciation, February @ | Depreciation 150; Lift depreciation -150
03-03 | Rent March, Gauci @ | Rent 650; BOV current -650
03-05 | Spiteri Parts, exhaust and tyres, on account @ | Parts bought 650; VAT 117; Suppliers -767
03-09 | Coffee and hand soap @ | Sundries 14.20; Till -14.20
03-11 | Borg, deposit for a gearbox @ ACD 551 | BOV current 200; Deposits -200
03-12 | FSS and NI, February @ | FSS and NI 210; BOV current -210
03-13 | Cash jobs of the week @ various | Till 295; Labour -170; Parts sold -80; VAT -45
03-16 | Inv 119 Gozo Rent-a-Car, three services @ | Customers 885; Labour -450; Parts sold -300; VAT -135
03-18 | GreenOil, waste oil collected @ | Waste disposal 80; VAT 14.40; BOV current -94.40
03-20 | Card jobs of the week @ various | BOV current 1357; Labour -800; Parts sold -350; VAT -207
03-20 | Wistin, for the house @ | Wistin drawings 900; BOV current -900
03-23 | ARMS bill @ | ARMS 174.50; BOV current -174.50
03-24 | Borg, gearbox done, rest by card @ ACD 551 | BOV current 980; Deposits 200; Labour -480; Parts sold -520; VAT -180
03-27 | Karl, March @ | Wages 1350; FSS and NI -210; BOV current -1140
03-30 | Loan instalment @ | BOV loan 250; Interest 35.50; BOV current -285.50
03-31 | Depreciation, March @ | Depreciation 150; Lift depreciation -150
03-31 | Insurance, March @ | Insurance 80; Insurance paid ahead -80
04-02 | Rent April, Gauci @ | Rent 650; BOV current -650
04-08 | Toolmax, torque wrenches @ | Tools 185; VAT 33.30; BOV current -218.30
04-10 | Spiteri Parts, March bill @ | Suppliers 767; BOV current -767
04-13 | FSS and NI, March @ | FSS and NI 210; BOV current -210
04-15 | Card jobs of the week @ various | BOV current 1829; Labour -950; Parts sold -600; VAT -279
04-15 | Inv 120 Marsa Couriers, brakes and tyres @ JQC 021 | Customers 1062; Labour -400; Parts sold -500; VAT -162
04-17 | Diesel for the van @ | Van 65; BOV current -65
04-20 | Gozo Rent-a-Car, inv 119 @ | BOV current 885; Customers -885
04-21 | Spiteri Parts, batteries, on account @ | Parts bought 380; VAT 68.40; Suppliers -448.40
04-24 | Wistin, for the house @ | Wistin drawings 900; BOV current -900
04-28 | Karl, April @ | Wages 1350; FSS and NI -210; BOV current -1140
04-30 | Card jobs of the week @ various | BOV current 2242; Labour -1200; Parts sold -700; VAT -342
04-30 | Loan instalment @ | BOV loan 250; Interest 34.50; BOV current -284.50
04-30 | Depreciation, April @ | Depreciation 150; Lift depreciation -150
04-30 | Insurance, April @ | Insurance 80; Insurance paid ahead -80
05-04 | Rent May, Gauci @ | Rent 650; BOV current -650
05-06 | Melita, phone and internet @ | Phone and internet 45; VAT 8.10; BOV current -53.10
05-08 | Cash jobs of the week @ various | Till 413; Labour -250; Parts sold -100; VAT -63
05-11 | Till to bank @ | BOV current 400; Till -400
05-12 | FSS and NI, April @ | FSS and NI 210; BOV current -210
05-13 | Card jobs of the week @ various | BOV current 1416; Labour -800; Parts sold -400; VAT -216
05-14 | VAT of the first quarter @ | VAT 1360.80; BOV current -1360.80
05-18 | Inv 121 Gozo Rent-a-Car, two clutches @ | Customers 1298; Labour -500; Parts sold -600; VAT -198
05-20 | Timing belt, card @ LBZ 770 | BOV current 413; Labour -220; Parts sold -130; VAT -63
05-22 | Wistin, for the house @ | Wistin drawings 900; BOV current -900
05-25 | ARMS bill @ | ARMS 168.30; BOV current -168.30
05-28 | Karl, May @ | Wages 1350; FSS and NI -210; BOV current -1140
05-29 | Card jobs of the week @ various | BOV current 1829; Labour -1050; Parts sold -500; VAT -279
05-29 | Loan instalment @ | BOV loan 250; Interest 33.50; BOV current -283.50
05-31 | Depreciation, May @ | Depreciation 150; Lift depreciation -150
05-31 | Insurance, May @ | Insurance 80; Insurance paid ahead -80
06-02 | Rent June, Gauci @ | Rent 650; BOV current -650
06-03 | Marsa Couriers, half of inv 120 @ | BOV current 531; Customers -531
06-04 | Zammit, deposit for an engine @ EAS 118 | BOV current 300; Deposits -300
"""


def garage() -> tuple[Workbook, Card]:
    """A Maltese garage: the newest entry on top, a number plate and an empty column before the amounts."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Day book"
    title(book, "A1", "Wistin's Garage, Marsa - day book 2026 (euro)")
    book["A2"] = "New entries at the top. VAT 18%, none taken back on fuel, rent, ARMS or insurance."
    head(book, 4, ["Entry", "Date", "Account", "What for", "Reg", "", "Dr", "Cr"], "F4CCCC")
    book.cell(4, 6).value = None
    widths(book, 7, 11, 22, 44, 11, 3, 12, 12)
    entries = list(journal_lines(GARAGE_BOOK))
    at = 5
    for entry, (day, words, lines) in reversed(list(enumerate(entries, 1))):
        what, _, plate = (part.strip() for part in words.partition("@"))
        for account, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                book,
                at,
                [entry, day, account, what, plate or None, None, debit, credit],
                ["0", "dd.mm.yy", "", "", "", "", MONEY, MONEY],
            )
            at += 1
    book.freeze_panes = "A5"
    accounts = workbook.create_sheet("Accounts")
    head(accounts, 1, ["Account", "Kind", "Balance"], "F4CCCC")
    names = list(rows(GARAGE_ACCOUNTS))
    for at, (name, kind) in enumerate(names, 2):
        sums = (
            f"=SUMIFS('Day book'!$G$4:$G$2000,'Day book'!$C$4:$C$2000,A{at})"
            f"-SUMIFS('Day book'!$H$4:$H$2000,'Day book'!$C$4:$C$2000,A{at})"
        )
        put(accounts, at, [name, kind, sums], ["", "", "#,##0.00;-#,##0.00"])
    last = 1 + len(names)
    dropdown(book, "C5:C2000", f"Accounts!$A$2:$A${last}")
    widths(accounts, 24, 9, 13)
    accounts["E1"], accounts["E1"].font = "How we stand", Font(bold=True)
    kinds, balances = f"$B$2:$B${last}", f"$C$2:$C${last}"
    lines = [
        ("Income", f'=-SUMIFS({balances},{kinds},"income")'),
        ("Costs", f'=SUMIFS({balances},{kinds},"cost")'),
        ("Profit", "=F2-F3"),
        ("In the bank", "=C2"),
        ("Customers owe us", "=C4"),
        ("We owe suppliers", "=-C8"),
        ("VAT to pay", "=-C9"),
        ("Should be nil", f"=ROUND(SUM(C2:C{last}),2)"),
    ]
    for at, (label, formula) in enumerate(lines, 2):
        put(accounts, at, [label, formula], ["", MONEY], 5)
    widths(accounts, 24, 9, 13, 4, 20, 13)
    return workbook, {
        "book": "garage.xlsx",
        "half": "round3",
        "layout": "journal",
        "about": "car repair garage, Malta, EUR; VAT 18% in one account",
        "dialect": "Dr and Cr columns, newest entry on top, entry numbers, number plates, an empty column",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "journal": {
            "sheet": "Day book",
            "date": "Date",
            "account": "Account",
            "debit": "Dr",
            "credit": "Cr",
        },
        "free": {"Day book": ["Entry", "What for", "Reg"]},
        "adds_up": {"Day book": ["Dr", "Cr"]},
        "watch": [f"Accounts!F{row}" for row in (4, 5, 6, 7, 8, 9)],
        "zero": ["Accounts!F9"],
    }


HAIR_IN = ["Cut/dry", "Colour", "Weddings", "Products", "Tips"]
HAIR_OUT = ["Stock", "Diesel", "Van", "Insurance", "Phone & ads", "Courses", "Bits", "My wages"]

HAIR_BOOK = """
01-05 | Mrs Keane | Cash | Cut/dry 35
01-05 | Salon Direct, colour tubes | Bank | Stock 142.60
01-07 | Nursing home, 8 sets | Bank | Cut/dry 160
01-08 | Aoife D | Bank | Cut/dry 30; Colour 55
01-09 | Maxol | Bank | Diesel 48
01-12 | Bridie and husband | Cash | Cut/dry 50; Tips 5
01-15 | Three | Bank | Phone & ads 25
01-16 | Siobhan, shampoo and mask | Cash | Products 32
01-20 | insurance, quarter | Bank | Insurance 96.50
01-23 | Mrs Keane, roots | Cash | Colour 60; Tips 5
01-26 | Maxol | Bank | Diesel 52
01-30 | Jan | Bank | My wages 300
02-02 | Nursing home, 9 sets | Bank | Cut/dry 180
02-04 | Salon Direct, foils and bleach | Bank | Stock 98.20
02-06 | Niamh, balayage, Revolut | Bank | Colour 120
02-07 | Kelly wedding, deposit | Bank | Weddings 100
02-10 | cash to the bank | Cash | Moved -100
02-10 | cash to the bank | Bank | Moved 100
02-12 | the Walsh kids | Cash | Cut/dry 36
02-16 | Three | Bank | Phone & ads 25
02-18 | Applegreen | Bank | Diesel 50
02-20 | CVRT and two tyres | Bank | Van 245
02-24 | towels, Dunnes | Cash | Bits 24
02-27 | Feb | Bank | My wages 350
03-02 | Nursing home, 8 sets | Bank | Cut/dry 160
03-05 | Mrs Keane | Cash | Cut/dry 35; Tips 5
03-06 | Maxol | Bank | Diesel 55
03-10 | day course in Dublin | Bank | Courses 180
03-12 | Aoife D, Revolut | Bank | Cut/dry 30; Colour 55
03-14 | Kelly wedding, rest | Bank | Weddings 380
03-16 | Three | Bank | Phone & ads 25
03-19 | Salon Direct, colour tubes | Bank | Stock 156.40
03-20 | Facebook ad | Bank | Phone & ads 20
03-24 | Siobhan, conditioner | Cash | Products 18
03-27 | Bridie and husband | Cash | Cut/dry 50; Tips 5
03-31 | Mar | Bank | My wages 500
04-01 | Nursing home, 9 sets | Bank | Cut/dry 180
04-03 | Maxol | Bank | Diesel 51
04-08 | debs hair, 4 girls | Bank | Weddings 220
04-10 | Niamh, roots, Revolut | Bank | Colour 70
04-14 | cash to the bank | Cash | Moved -120
04-14 | cash to the bank | Bank | Moved 120
04-15 | Three | Bank | Phone & ads 25
04-16 | Salon Direct, sent back two tubes | Bank | Stock -22.50
04-20 | insurance, quarter | Bank | Insurance 96.50
04-22 | Mrs Keane, cut and roots | Cash | Cut/dry 35; Colour 60; Tips 5
04-24 | Argos, hairdryer | Bank | Bits 89
04-30 | Apr | Bank | My wages 450
05-04 | Nursing home, 8 sets | Bank | Cut/dry 160
05-05 | the Walsh kids | Cash | Cut/dry 36
05-06 | Maxol | Bank | Diesel 49
"""


def hairdresser() -> tuple[Workbook, Card]:
    """A mobile hairdresser in Galway: a columnar cash book, cash and bank, totals above the headings."""
    workbook = Workbook()
    stand = workbook.active
    stand.title = "Where I stand"
    book = workbook.create_sheet("Book 26")
    title(book, "A1", "Ciara's Mobile Hair, Galway")
    headings = ["Date", "Who / what", "How", *HAIR_IN, "IN", *HAIR_OUT, "OUT", "Moved"]
    columns = {name: at for at, name in enumerate(headings, 1)}
    letter = {name: get_column_letter(at) for name, at in columns.items()}
    book.cell(2, 4, "MONEY IN").font = Font(bold=True, color="38761D")
    book.cell(2, 10, "MONEY OUT").font = Font(bold=True, color="990000")
    book.cell(3, 2, "so far this year").font = Font(italic=True)
    for name in headings[3:]:
        cell = book.cell(3, columns[name], f"=SUM({letter[name]}5:{letter[name]}600)")
        cell.number_format, cell.font = MONEY, Font(italic=True)
    head(book, 4, headings, "FCE5CD")
    widths(book, 12, 32, 7, *[10] * 16)
    for at, (day, who, how, parts) in enumerate(rows(HAIR_BOOK), 5):
        put(book, at, [date(day), who, how], ["ddd d mmm", "", ""])
        for part in parts.split(";"):
            name, _, amount = part.strip().rpartition(" ")
            put(book, at, [number(amount)], [MONEY], columns[name])
        put(book, at, [f"=SUM({letter['Cut/dry']}{at}:{letter['Tips']}{at})"], [MONEY], columns["IN"])
        put(book, at, [f"=SUM({letter['Stock']}{at}:{letter['My wages']}{at})"], [MONEY], columns["OUT"])
    dropdown(book, "C5:C600", '"Cash,Bank"')
    book.freeze_panes = "C5"
    head(stand, 1, ["", "Cash", "Bank", "Both"], "FCE5CD")
    put(stand, 2, ["1 January", 40, 1630, "=B2+C2"], ["", MONEY, MONEY, MONEY])

    def sums(name: str, how: str) -> str:
        column = letter[name]
        return f"SUMIFS('Book 26'!${column}$5:${column}$600,'Book 26'!$C$5:$C$600,{how}$1)"

    for at, (label, name) in enumerate((("In", "IN"), ("Out", "OUT"), ("Moved", "Moved")), 3):
        put(stand, at, [label, f"={sums(name, 'B')}", f"={sums(name, 'C')}", f"=B{at}+C{at}"])
    put(stand, 6, ["Now", *[f"={c}2+{c}3-{c}4+{c}5" for c in "BCD"]])
    put(stand, 8, ["Made, before my wages", f"=D3-(D4-'Book 26'!{letter['My wages']}3)"])
    put(stand, 9, ["of that, hair", f"='Book 26'!{letter['Cut/dry']}3+'Book 26'!{letter['Colour']}3"])
    for line in stand.iter_rows(min_row=3, max_row=9, min_col=2, max_col=4):
        for cell in line:
            cell.number_format = MONEY
    widths(stand, 24, 12, 12, 12)
    return workbook, {
        "book": "hairdresser.xlsx",
        "half": "round3",
        "layout": "cash book",
        "about": "mobile hairdresser, Ireland, EUR; not registered for VAT",
        "dialect": "categories as columns, cash or bank on each line, totals above the headings, no running balance",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {
            "sheet": "Book 26",
            "date": "Date",
            "columns_in": HAIR_IN,
            "columns_out": HAIR_OUT,
            "dimensions": ["How"],
        },
        "free": {"Book 26": ["Who / what"]},
        "adds_up": {"Book 26": [*HAIR_IN, *HAIR_OUT, "Moved"]},
        "watch": [f"Where I stand!{cell}" for cell in ("B6", "C6", "D6", "B8", "B9")],
    }


KENNEL_INCOME = """
Dogs boarding | 28640 | 61200
Cats boarding | 4310 | 9850
Day care | 6125 | 13400
Grooming | 2240 | 4980
Puppy school | 1560 | 3200
Shop | 845.50 | 1930
Other income | 120 | 400
"""

KENNEL_COSTS = """
Feed | 3986.40 | 9120
Vet and medicines | 642.30 | 1480
Bedding and cleaning | 518.75 | 1260
Goods for the shop | 460 | 1105
Wages Lena | 7500 | 18000
AHV, our share | 1012.50 | 2430
Ground rent | 4000 | 9600
Electricity and heating | 1874.20 | 3950
Water and waste | 385 | 930
Van running | 1120.60 | 2680
Insurances | 980 | 1960
Phone and web | 345 | 828
Advertising | 250 | 640
Repairs | 732.90 | 2115
Bank and card fees | 168.45 | 402
Depreciation | 1500 | 3600
Interest | 310 | 820
Sundry | 96.10 | 240
"""

KENNEL_OWN = """
PostFinance | 14218.30 | 9870.40 |
Cash box | 236.40 | 180 |
Customers owe us | 900 | 1240 | Rochat 340, Hotel Alpenblick 560
Paid ahead | 980 | 0 | insurances July to December
Kennels and fences | 31000 | 32000 | 200 a month off
Van | 8500 | 9000 | 100 a month off
"""

KENNEL_OWE = """
Bills to pay | 614.50 | 1105 | Landi 486, vet Meier 128.50
AHV to pay | 312.50 | 312.50 | for May
Deposits for later stays | 350 | 200 | Fournier 150 (June), Buergi 200 (August)
Loan Raiffeisen | 17000 | 19000 |
Capital 1 January | 31672.90 | 31672.90 |
Taken out | -12073.50 | 0 |
"""

KENNEL_RULES = """
Card, Twint and transfers all go through PostFinance the same day. Cash box only where I write cash.
A bill that isn't paid yet: into the cost and into Bills to pay. When I pay it, out of Bills to pay.
A deposit for a later stay is no income until the animal is here.
Lena each month: 1500 gross, 1390 to her, 110 from her and 202.50 from us for the AHV office.
Depreciation each month 300: kennels and fences 200, van 100.
Feed comes from Landi, bedding from Agrola, vet is Meier in Sierre. Ground rent 800 a month to the Bourgeoisie.
No MWST, we are under 100 000 a year.
Written up to 31 May 2026.
"""


def kennel() -> tuple[Workbook, Card]:
    """A Swiss boarding kennel: last year beside this year, what it owns and owes side by side."""
    workbook = Workbook()
    rules = workbook.active
    rules.title = "How I do it"
    title(rules, "A1", "Pension des Quatre Pattes, Sierre")
    for at, text in enumerate(KENNEL_RULES.strip().splitlines(), 3):
        rules.cell(at, 1, text)
    widths(rules, 110)
    franc = '"Fr. "#,##0.00;-"Fr. "#,##0.00'
    result = workbook.create_sheet("Year")
    title(result, "B1", "Income and costs")
    head(result, 3, ["2026 so far", "2025", "% of 2025"], "CFE2F3", 3)
    at, totals = 4, {}
    for section, text in (("Income", KENNEL_INCOME), ("Costs", KENNEL_COSTS)):
        result.cell(at, 2, section).font = Font(bold=True)
        start = at + 1
        for name, now, before in rows(text):
            at += 1
            put(
                result,
                at,
                [name, number(now), number(before), f'=IF(D{at}=0,"",C{at}/D{at})'],
                ["", franc, franc, "0%"],
                2,
            )
        at += 1
        sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in "CD"]
        put(result, at, [f"Total {section.lower()}", *sums, f"=C{at}/D{at}"], ["", franc, franc, "0%"], 2)
        result.cell(at, 2).font = Font(bold=True)
        totals[section] = at
        at += 2
    profit = at
    sums = [f"={c}{totals['Income']}-{c}{totals['Costs']}" for c in "CD"]
    put(result, profit, ["Profit", *sums, f"=C{at}/D{at}"], ["", franc, franc, "0%"], 2)
    result.cell(profit, 2).font = Font(bold=True)
    widths(result, 3, 26, 16, 16, 11)
    position = workbook.create_sheet("Own & owe")
    title(position, "A1", "What we own and what we owe")
    head(position, 3, ["Own", "now", "1 Jan", "Remark", "", "Owe", "now", "1 Jan", "Remark"], "CFE2F3")
    for column, text in ((1, KENNEL_OWN), (6, KENNEL_OWE)):
        for at, (name, now, before, remark) in enumerate(rows(text), 4):
            put(
                position,
                at,
                [name, number(now), number(before), remark or None],
                ["", franc, franc, ""],
                column,
            )
    put(position, 10, ["Profit 2026", f"=Year!C{profit}"], ["", franc], 6)
    put(position, 12, ["Total", "=SUM(B4:B10)", "=SUM(C4:C10)"], ["", franc, franc])
    put(position, 12, ["Total", "=SUM(G4:G10)", "=SUM(H4:H10)"], ["", franc, franc], 6)
    put(position, 14, ["Difference (must be 0)", "=ROUND(B12-G12,2)"], ["", "0.00"])
    widths(position, 22, 15, 15, 30, 3, 24, 15, 15, 38)
    return workbook, {
        "book": "kennel.xlsx",
        "half": "round3",
        "layout": "statements",
        "about": "boarding kennel, Switzerland, CHF; not registered for VAT",
        "dialect": "last year beside this year, a balance sheet in two halves side by side, house rules on a sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["Year", "Own & owe"]},
        "free": {"Own & owe": ["Remark"]},
        "adds_up": {},
        "watch": [
            *[f"Year!C{row}" for row in (totals["Income"], totals["Costs"], profit)],
            *[f"Own & owe!{cell}" for cell in ("B12", "G12", "B14")],
        ],
        "zero": ["Own & owe!B14"],
    }


TUTOR_IN = ["Inês", "Braga twins", "Chloe", "Lourenço", "Sat group", "Exam prep", "Translation"]
TUTOR_OUT = ["Room", "Books & copies", "Travel", "Zoom & web", "Seg. Social", "Accountant", "Other"]

TUTOR_MONTHS = """
September | 90 | 120 | | 75 | 225 | | 180 | 90 | 64.20 | 40 | 14.99 | 72 | |
October | 120 | 160 | 66 | 100 | 300 | | | 90 | 18.50 | 40 | 14.99 | 72 | 45 | 12
November | 120 | 160 | 88 | 100 | 375 | 90 | 60 | 90 | | 40 | 14.99 | 72 | |
December | 60 | 80 | 44 | 50 | 150 | 135 | | 90 | 9.80 | 20 | 14.99 | 72 | | 35
January | 120 | 160 | 88 | 100 | 300 | 180 | 240 | 90 | 42 | 40 | 14.99 | 86.40 | 45 |
February | 90 | 160 | 66 | 100 | 300 | 225 | | 90 | 11.60 | 40 | 14.99 | 86.40 | |
March | 120 | 160 | 88 | | 375 | 415 | 75 | 90 | 27.30 | 40 | | 86.40 | | 18
April | | 160 | | | 150 | 90 | | 90 | | | | | |
May | | | | | | | | | | | | | |
June | | | | | | | | | | | | | |
July | | | | | | | | | | | | | |
August | | | | | | | | | | | | | |
"""


def lessons() -> tuple[Workbook, Card]:
    """An English tutor in Lisbon: a school year, months down, pupils and costs across."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "25-26"
    title(sheet, "A1", "Lessons - school year 2025/26, euros")
    sheet["A2"] = (
        "Money goes in the month it arrives or leaves, whatever lesson it was for. Refunds come off."
    )
    headings = ["Month", *TUTOR_IN, "In", *TUTOR_OUT, "Out", "Left"]
    sheet.cell(4, 2, "CAME IN").font = Font(bold=True)
    sheet.cell(4, 10, "WENT OUT").font = Font(bold=True)
    head(sheet, 5, headings, "D9D2E9")
    first = 6
    for at, (month, *amounts) in enumerate(rows(TUTOR_MONTHS), first):
        came, went = ([number(a) for a in part] for part in (amounts[:7], amounts[7:]))
        put(
            sheet,
            at,
            [month, *came, f"=SUM(B{at}:H{at})", *went, f"=SUM(J{at}:P{at})", f"=I{at}-Q{at}"],
            ["", *[MONEY] * 17],
        )
    sums = [f"=SUM({c}{first}:{c}{first + 11})" for c in "BCDEFGHIJKLMNOPQR"]
    put(sheet, first + 13, ["Year", *sums], ["", *[MONEY] * 17])
    sheet.cell(first + 13, 1).font = Font(bold=True)
    widths(sheet, 13, *[11] * 17)
    sheet.freeze_panes = "B6"
    quarters = workbook.create_sheet("Quarters")
    quarters["A1"] = "For the Segurança Social declaration"
    head(quarters, 3, ["Quarter", "Lessons", "Translation", "All"], "D9D2E9")
    for at, (name, low, high) in enumerate(
        (("Oct-Dec 25", 7, 9), ("Jan-Mar 26", 10, 12), ("Apr-Jun 26", 13, 15)), 4
    ):
        put(
            quarters,
            at,
            [name, f"=SUM('25-26'!B{low}:G{high})", f"=SUM('25-26'!H{low}:H{high})", f"=B{at}+C{at}"],
            ["", MONEY, MONEY, MONEY],
        )
    widths(quarters, 14, 12, 12, 12)
    return workbook, {
        "book": "lessons.xlsx",
        "half": "round3",
        "layout": "grid",
        "about": "English tutor, Portugal, EUR; exempt from VAT",
        "dialect": "months down, pupils and costs across, school year, quarters on a second sheet",
        "date_order": "dmy",
        "period": ["2025-09-01", "2026-08-31"],
        "grid": {"sheet": "25-26", "header_row": 5, "label": "A", "months": "down"},
        "free": {},
        "adds_up": {},
        "watch": ["25-26!I19", "25-26!Q19", "25-26!R19", "Quarters!D5", "Quarters!D6"],
    }


PHYSIO_INVOICES = """
26-001 | 01-08 | J. Novotná | lower back | 4 | 900 | paid | 01-15
26-002 | 01-12 | P. Dvořák | knee after surgery | 6 | 900 | paid | 01-29
26-003 | 01-15 | Sokol Žižkov | team evening | 1 | 3500 | paid | 01-27
26-004 | 01-22 | M. Svoboda | shoulder | 3 | 900 | paid | 02-10
26-005 | 01-29 | A. Horáková | neck | 2 | 900 | paid | 02-03
26-006 | 02-05 | R. Kučera | ankle | 3 | 900 | paid | 02-17
26-007 | 02-09 | J. Novotná | lower back | 4 | 900 | paid | 02-16
26-008 | 02-12 | L. Beneš | hip | 5 | 900 | paid | 03-02
26-009 | 02-19 | Sokol Žižkov | team evening | 1 | 3500 | paid | 03-04
26-010 | 02-26 | E. Malá | home visits | 2 | 1200 | paid | 03-09
26-011 | 03-03 | T. Marek | tennis elbow | 3 | 900 | cancelled |
26-012 | 03-05 | V. Pokorná | home visits | 3 | 1200 | paid | 03-16
26-013 | 03-12 | P. Dvořák | knee after surgery | 4 | 900 | paid | 03-26
26-014 | 03-19 | Sokol Žižkov | team evening | 1 | 3500 | paid | 04-01
26-015 | 03-26 | J. Novotná | lower back | 3 | 900 | paid | 04-02
26-016 | 04-02 | A. Horáková | neck | 3 | 950 | paid | 04-14
26-017 | 04-09 | R. Kučera | ankle | 2 | 950 | sent |
26-018 | 04-14 | M. Svoboda | shoulder | 4 | 950 | reminded |
26-019 | 04-16 | Sokol Žižkov | team evening | 1 | 3500 | paid | 04-30
26-020 | 04-23 | L. Beneš | hip | 4 | 950 | paid | 05-06
26-021 | 04-30 | V. Pokorná | home visits | 2 | 1250 | paid | 05-11
26-022 | 05-07 | J. Novotná | lower back | 4 | 950 | paid | 05-14
26-023 | 05-12 | R. Kučera | ankle | 3 | 950 | sent |
26-024 | 05-14 | P. Dvořák | knee check | 2 | 950 | sent |
26-025 | 05-18 | E. Malá | home visits | 3 | 1250 | sent |
26-026 | 05-21 | Sokol Žižkov | team evening | 1 | 3500 | sent |
26-027 | 05-26 | T. Marek | tennis elbow | 2 | 950 | sent |
26-028 | 05-28 | A. Horáková | neck | 2 | 950 | sent |
"""

PHYSIO_COSTS = """
01-05 | Kovařík, room in Vinohrady | Rent | 4800 | account
01-07 | Fyziomarket, tape and oil | Tape & oils | 860 | card
01-09 | sheets and towels washed | Laundry | 420 | cash
01-14 | tram pass, quarter | Getting about | 1480 | card
01-20 | ČSSZ and VZP | Social & health | 4350 | account
01-28 | Vodafone | Phone & web | 499 | account
02-03 | Kovařík, room in Vinohrady | Rent | 4800 | account
02-06 | sheets and towels washed | Laundry | 390 | cash
02-17 | Fyziomarket, needles | Tape & oils | 540 | card
02-20 | ČSSZ and VZP | Social & health | 4350 | account
02-27 | Vodafone | Phone & web | 499 | account
03-03 | Kovařík, room in Vinohrady | Rent | 4800 | account
03-07 | dry needling weekend, Brno | Courses | 5200 | account
03-07 | train to Brno and back | Getting about | 438 | card
03-13 | sheets and towels washed | Laundry | 410 | cash
03-20 | ČSSZ and VZP | Social & health | 4350 | account
03-27 | Vodafone | Phone & web | 499 | account
04-02 | Kovařík, room in Vinohrady | Rent | 4800 | account
04-08 | tram pass, quarter | Getting about | 1480 | card
04-10 | liability insurance, a year | Insurance | 3900 | account
04-15 | Fyziomarket, tape | Tape & oils | 720 | card
04-17 | sheets and towels washed | Laundry | 400 | cash
04-20 | ČSSZ and VZP | Social & health | 4350 | account
04-28 | Vodafone | Phone & web | 499 | account
04-30 | bank fee, quarter | Fees | 180 | account
05-04 | Kovařík, room in Vinohrady | Rent | 4800 | account
05-12 | resistance bands | Small things | 690 | card
05-15 | sheets and towels washed | Laundry | 430 | cash
05-20 | ČSSZ and VZP | Social & health | 4350 | account
05-28 | Vodafone | Phone & web | 499 | account
"""

PHYSIO_GEAR = """
2022-09-01 | treatment couch, folding | 14500 | 5 | in use
2023-02-14 | ultrasound unit | 21900 | 5 | in use
2023-02-14 | TENS units, 3 pieces | 11700 | 4 | in use
2024-05-20 | exercise bike | 16800 | 6 | sold
2025-01-10 | laptop | 18990 | 4 | in use
2025-11-03 | shockwave unit | 64000 | 6 | in use
"""

PHYSIO_LENT = """
01-12 | P. Dvořák | crutches | 500 | 02-20 | back
02-12 | L. Beneš | crutches | 500 | | out
02-26 | E. Malá | walking frame | 1000 | | out
03-05 | V. Pokorná | TENS unit 1 | 1500 | 04-16 | back
03-19 | M. Svoboda | pulley set | 300 | | kept
04-09 | R. Kučera | ankle brace | 400 | 05-12 | back
05-07 | J. Novotná | TENS unit 2 | 1500 | | out
"""

PHYSIO_KINDS = [
    "Rent",
    "Tape & oils",
    "Laundry",
    "Getting about",
    "Social & health",
    "Phone & web",
    "Courses",
    "Insurance",
    "Small things",
    "Fees",
    "Other",
]


def day_or_none(text: str) -> dt.date | None:
    """A day of 2026, or nothing."""
    return date(text) if text else None


def physio() -> tuple[Workbook, Card]:
    """A physiotherapist in Prague: invoices with due dates by formula, costs, gear, things lent out."""
    workbook = Workbook()
    invoices = workbook.active
    invoices.title = "Invoices"
    crown, day = '"Kč "# ##0', "d.m.yyyy"
    title(invoices, "A1", "Fyzio Holt, Praha 2 - invoices 2026")
    invoices["A2"] = "state: sent, reminded, paid, cancelled (a cancelled one counts nothing)"
    headings = ["No.", "Issued", "Patient", "For", "Visits", "Per visit", "Total", "Due", "State", "Paid on"]
    head(invoices, 4, headings, "D0E0E3")
    formats = ["@", day, "", "", "0", crown, crown, day, "", day]
    lines = list(rows(PHYSIO_INVOICES))
    for at in range(5, 121):
        put(invoices, at, [None] * 10, formats)
    for at, (code, issued, patient, what, visits, rate, state, paid) in enumerate(lines, 5):
        values: list[object] = [code, date(issued), patient, what, int(visits), int(rate), f"=E{at}*F{at}"]
        put(invoices, at, [*values, f"=B{at}+14", state, day_or_none(paid)])
    dropdown(invoices, "I5:I300", '"sent,reminded,paid,cancelled"')
    widths(invoices, 9, 12, 18, 22, 7, 11, 12, 12, 11, 12)
    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "What", "Kind", "Kč", "Paid with"], "D0E0E3")
    for at, (when, what, kind, amount, how) in enumerate(rows(PHYSIO_COSTS), 2):
        put(costs, at, [date(when), what, kind, number(amount), how], [day, "", "", "# ##0", ""])
    dropdown(costs, "E2:E400", '"account,card,cash"')
    widths(costs, 12, 34, 17, 10, 11)
    gear = workbook.create_sheet("Gear")
    gear["A1"] = "Things over 10 000 Kč: only here, not under Costs."
    head(gear, 3, ["Bought", "Item", "Price", "Years", "A month", "State"], "D0E0E3")
    for at in range(4, 31):
        put(gear, at, [None] * 6, [day, "", crown, "0", crown, ""])
    for at, (when, item, price, years, state) in enumerate(rows(PHYSIO_GEAR), 4):
        monthly = f"=ROUND(C{at}/D{at}/12,0)"
        put(gear, at, [date(when), item, number(price), int(years), monthly, state])
    dropdown(gear, "F4:F40", '"in use,sold,scrapped"')
    widths(gear, 12, 28, 12, 7, 12, 10)
    lent = workbook.create_sheet("Lent out")
    lent["A1"] = "Deposits in the tin; they go back with the thing. kept = not brought back, deposit is ours"
    head(lent, 3, ["Out", "Patient", "Thing", "Deposit", "Back", "State"], "D0E0E3")
    for at, (when, patient, thing, deposit, back, state) in enumerate(rows(PHYSIO_LENT), 4):
        put(
            lent,
            at,
            [date(when), patient, thing, number(deposit), day_or_none(back), state],
            [day, "", "", crown, day, ""],
        )
    dropdown(lent, "F4:F80", '"out,back,kept"')
    widths(lent, 12, 18, 20, 11, 12, 9)
    view = workbook.create_sheet("Overview")
    title(view, "A1", "So far this year")
    total, state = "Invoices!$G$5:$G$300", "Invoices!$I$5:$I$300"
    figures = [
        ("Invoiced", f'=SUM({total})-SUMIFS({total},{state},"cancelled")'),
        ("Paid", f'=SUMIFS({total},{state},"paid")'),
        ("Still to come", "=B3-B4"),
        ("Costs", "=SUM(Costs!$D$2:$D$400)"),
        ("Gear in use, a month", '=SUMIFS(Gear!$E$4:$E$40,Gear!$F$4:$F$40,"in use")'),
        ("Deposits in the tin", "=SUMIFS('Lent out'!$D$4:$D$80,'Lent out'!$F$4:$F$80,\"out\")"),
    ]
    for at, (label, formula) in enumerate(figures, 3):
        put(view, at, [label, formula], ["", crown])
    head(view, 11, ["Costs by kind", "Kč"], "D0E0E3")
    for at, kind in enumerate(PHYSIO_KINDS, 12):
        put(view, at, [kind, f"=SUMIFS(Costs!$D$2:$D$400,Costs!$C$2:$C$400,A{at})"], ["", "# ##0"])
    dropdown(costs, "C2:C400", f"Overview!$A$12:$A${11 + len(PHYSIO_KINDS)}")
    widths(view, 24, 14)
    return workbook, {
        "book": "physio.xlsx",
        "half": "round3",
        "layout": "records",
        "about": "physiotherapist, Czechia, CZK; exempt from VAT",
        "dialect": "invoices by visits with due dates by formula, costs, gear with a life, things lent for a deposit",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {
            "Invoices": headings,
            "Costs": ["Date", "What", "Kind", "Kč", "Paid with"],
            "Gear": ["Bought", "Item", "Price", "Years", "A month", "State"],
            "Lent out": ["Out", "Patient", "Thing", "Deposit", "Back", "State"],
        },
        "free": {"Invoices": ["For"], "Costs": ["What"], "Gear": ["Item"], "Lent out": ["Thing"]},
        "adds_up": {},
        "watch": [f"Overview!B{row}" for row in (3, 4, 5, 6, 7, 8)],
    }


BOOKS = [garage, hairdresser, kennel, lessons, physio]
