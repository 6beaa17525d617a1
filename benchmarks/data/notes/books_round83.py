"""The workbooks of round 83: bird rescuers at Kapiti, a student in Fredericton, a printmaker in Stornoway, a singing teacher in Chennai, a bank account in Windhoek."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import (
    MONEY,
    SIGNED,
    Card,
    across,
    aside,
    bold,
    date,
    day_of,
    dropdown,
    head,
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.workbook import Workbook

# code | account | sort | opening, debits positive
KAPITI = """
1000 | Kiwibank account | Money | 3842.10
1010 | Cash tin | Money | 65
3000 | Funds brought forward | Funds | -3907.10
4000 | Donations | Income | 0
4010 | Collection buckets | Income | 0
4020 | Grants | Income | 0
4030 | Raffles and sizzles | Income | 0
4040 | Sponsor a penguin | Income | 0
5000 | Bird food | Spending | 0
5010 | Vet and medicine | Spending | 0
5020 | Volunteers' petrol | Spending | 0
5030 | Power and water | Spending | 0
5040 | Aviary repairs | Spending | 0
5050 | Phone and website | Spending | 0
5060 | Printing and stamps | Spending | 0
5070 | Insurance | Spending | 0
"""
# date | what for | debit | credit | amount
KAPITI_JOURNAL = """
07-02 | Pak n Save, sardines and whitebait | 5000 | 1000 | 86.40
07-04 | J. Rangi, gift | 1000 | 4000 | 100
07-06 | Bucket outside New World | 1010 | 4010 | 174.60
07-08 | Tin money banked | 1000 | 1010 | 180
07-10 | Coast Vets, gull's wing pinned | 5010 | 1000 | 212.75
07-14 | Genesis Energy, June | 5030 | 1000 | 94.20
07-18 | Sponsor a penguin, Year 4 at Raumati | 1000 | 4040 | 60
07-21 | 2degrees, rescue phone | 5050 | 1000 | 25
07-25 | Mitre 10, mesh for the big aviary | 5040 | 1000 | 138.90
08-01 | Sausage sizzle at Mitre 10 | 1010 | 4030 | 316.20
08-03 | Tin money banked | 1000 | 1010 | 300
08-05 | Pak n Save, sardines | 5000 | 1000 | 79.15
08-11 | Genesis Energy, July | 5030 | 1000 | 101.65
08-12 | Kapiti Community Trust grant | 1000 | 4020 | 1500
08-15 | Gary, petrol to Massey and back | 5020 | 1000 | 64
08-19 | Stamps and thank you cards | 5060 | 1010 | 23.80
08-21 | 2degrees, rescue phone | 5050 | 1000 | 25
08-27 | Coast Vets, two little blues | 5010 | 1000 | 168
09-02 | Bucket outside New World | 1010 | 4010 | 148.35
09-04 | Tin money banked | 1000 | 1010 | 140
09-07 | Mealworms, Biosuppliers | 5000 | 1000 | 54.50
09-10 | Genesis Energy, August | 5030 | 1000 | 97.30
09-14 | Mrs Tamati, gift | 1000 | 4000 | 50
09-19 | Insurance for the year, FMG | 5070 | 1000 | 486
09-21 | 2degrees, rescue phone | 5050 | 1000 | 25
09-28 | Raffle, hamper | 1010 | 4030 | 127
10-02 | Pak n Save, sardines | 5000 | 1000 | 83.60
10-06 | Genesis Energy, September | 5030 | 1000 | 88.45
"""


def kapitibirds() -> tuple[Workbook, Card]:
    """Bird rescuers on the Kapiti Coast: a journal with a code and a name on each line, one amount, Dr or Cr."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    title(sheet, "A1", "Kapiti Seabird Rescue - journal from 1 July 2026")
    aside(sheet, "A2", "two lines each time, Dr first. Codes are on the Accounts sheet.")
    head(sheet, 4, ["Date", "No", "Code", "Account", "Dr/Cr", "Amount", "What for"], "CFE2F3")
    names = {code: name for code, name, *_ in rows(KAPITI)}
    at = 4
    for entry, (day, what, debit, credit, amount) in enumerate(rows(KAPITI_JOURNAL), 1):
        for code, side in ((debit, "Dr"), (credit, "Cr")):
            at += 1
            put(
                sheet,
                at,
                [date(day), entry, int(code), names[code], side, number(amount), what],
                ["d/mm/yyyy", "", "", "", "", MONEY],
            )
    sheet.freeze_panes = "A5"
    dropdown(sheet, "E5:E400", '"Dr,Cr"')
    widths(sheet, 12, 6, 8, 24, 7, 12, 38)

    chart = workbook.create_sheet("Accounts")
    head(chart, 1, ["Code", "Account", "Sort", "At 1 July", "Since then", "Balance"], "CFE2F3")
    for row, (code, name, sort, opening) in enumerate(rows(KAPITI), 2):
        side = f"SUMIFS(Journal!$F$5:$F$400,Journal!$C$5:$C$400,A{row},Journal!$E$5:$E$400"
        put(
            chart,
            row,
            [int(code), name, sort, number(opening), f'={side},"Dr")-{side},"Cr")', f"=D{row}+E{row}"],
            ["", "", "", SIGNED, SIGNED, SIGNED],
        )
    put(
        chart,
        18,
        [None, "Should be nil", None, *[f"=ROUND(SUM({c}2:{c}17),2)" for c in "DEF"]],
        ["", "", "", *[SIGNED] * 3],
    )
    bold(chart, "B18", "D18", "E18", "F18")
    aside(chart, "B20", "income and funds show as minus here, that's how it works (Ngaire)")
    widths(chart, 8, 26, 11, 13, 13, 13)

    page = workbook.create_sheet("For the meeting")
    title(page, "A1", "How we're doing")
    put(page, 3, ["Came in"])
    put(page, 10, ["Went out"])
    for at, row in enumerate(range(5, 10), 4):
        put(page, at, [f"=Accounts!B{row}", f"=-Accounts!F{row}"], ["", SIGNED])
    put(page, 9, ["All income", "=SUM(B4:B8)"], ["", SIGNED])
    for at, row in enumerate(range(10, 18), 11):
        put(page, at, [f"=Accounts!B{row}", f"=Accounts!F{row}"], ["", SIGNED])
    put(page, 19, ["All spending", "=SUM(B11:B18)"], ["", SIGNED])
    put(page, 21, ["Over / short", "=B9-B19"], ["", SIGNED])
    put(page, 22, ["In the bank and tin", "=Accounts!F2+Accounts!F3"], ["", SIGNED])
    bold(page, "A3", "A10", *[f"{c}{r}" for c in "AB" for r in (9, 19, 21, 22)])
    widths(page, 28, 14)
    return workbook, {
        "book": "kapitibirds.xlsx",
        "half": "round83",
        "layout": "journal",
        "about": "seabird rescue charity, Kapiti Coast, New Zealand, NZD, not registered for GST",
        "dialect": "journal: two lines an entry with its number, code and name of the account typed on each, Dr or Cr and one amount, what for last; accounts with opening and balance, credits as minus, on the second sheet, a page for the meeting by formulas",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Code",
            "amount": "Amount",
            "flag": "Dr/Cr",
        },
        "free": {"Journal": ["No", "What for"]},
        "adds_up": {},
        "watch": [
            *[f"Accounts!F{row}" for row in range(2, 19)],
            *[f"For the meeting!B{row}" for row in (9, 19, 21, 22)],
        ],
        "zero": ["Accounts!F18"],
    }


FREDERICTON_PLAN = {
    "MONEY IN": ["Student loan | 900", "Library job | 280", "Mum and Dad | 150"],
    "BILLS": ["Rent | 625", "Power (half) | 50", "Internet (third) | 28", "Phone, Fizz | 34"],
    "SPENDING": [
        "Groceries | 240",
        "Eating out | 60",
        "Bus & rides | 25",
        "Books & printing | 40",
        "Room & household | 35",
        "Fun | 50",
    ],
}
# what came and went of the first two blocks, month by month
FREDERICTON_ACTUAL = {
    "Sep": ["900", "245.70", "150", "625", "38.60", "28", "34"],
    "Oct": ["900", "291.20", "150", "625", "43.90", "28", "34"],
    "Nov": ["900", "", "150", "625", "", "28", "34"],
}
# day | what | kind | $
FREDERICTON = {
    "Sep": """
09-01 | Walmart, bedding and a lamp | Room & household | 71.46
09-02 | Superstore | Groceries | 58.30
09-03 | bookstore, stats text used | Books & printing | 64.95
09-05 | Tims | Eating out | 6.85
09-08 | Sobeys | Groceries | 32.18
09-10 | bus card | Bus & rides | 25
09-12 | film at the Playhouse | Fun | 12
09-14 | Superstore | Groceries | 47.55
09-17 | donair with Priya | Eating out | 13.40
09-21 | Boyce market | Groceries | 18.25
09-24 | print credit | Books & printing | 10
09-26 | Superstore | Groceries | 51.72
""",
    "Oct": """
10-01 | Superstore | Groceries | 55.08
10-03 | bus card | Bus & rides | 25
10-04 | Tims | Eating out | 5.60
10-06 | Value Village, desk chair | Room & household | 18.99
10-09 | turkey and bits for friendsgiving | Groceries | 39.64
10-12 | Sobeys | Groceries | 28.11
10-15 | UNB Reds hockey | Fun | 10
10-17 | Canadian Tire, heater | Room & household | 54.99
10-19 | Canadian Tire, heater taken back | Room & household | -54.99
10-20 | Superstore | Groceries | 49.37
10-23 | lab manual | Books & printing | 22.50
10-27 | pizza | Eating out | 15.75
10-30 | costume | Fun | 17.24
""",
    "Nov": """
11-01 | Superstore | Groceries | 46.23
11-02 | bus card | Bus & rides | 25
11-02 | Tims | Eating out | 4.95
11-03 | print credit | Books & printing | 10
11-04 | Sobeys | Groceries | 17.62
11-05 | Dollarama, hooks and a mat | Room & household | 11.50
11-06 | trivia night | Fun | 8
11-07 | Boyce market | Groceries | 14.50
11-08 | Superstore | Groceries | 33.91
11-08 | donair | Eating out | 12.65
11-09 | Uber home from lab | Bus & rides | 9.84
11-10 | Walmart, desk lamp | Room & household | 22.99
11-11 | Sobeys, milk and eggs | Groceries | 11.28
11-12 | stapler, binders | Books & printing | 13.79
11-13 | coffee with Priya | Eating out | 6.10
11-14 | skating, skate hire | Fun | 7.50
11-14 | Boyce market, samosas | Eating out | 9
11-15 | Superstore | Groceries | 41.06
11-16 | laundry card | Room & household | 10
11-17 | poster printing | Books & printing | 8.20
11-17 | Sobeys | Groceries | 15.33
11-18 | Tims | Eating out | 3.75
11-18 | film at the Playhouse | Fun | 12
""",
}


def frederictonstudent() -> tuple[Workbook, Card]:
    """A student in Fredericton: a sheet a month, planned beside actual, the spending listed to its right."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    for month, label in (("Sep", "September"), ("Oct", "October"), ("Nov", "November")):
        sheet = workbook.create_sheet(month)
        across(sheet, "A1:D1", f"{label} 2026", "D9EAD3", 16)
        head(sheet, 3, ["", "Planned", "Actual", "Difference"], "D9EAD3")
        head(sheet, 3, ["Day", "What", "Kind", "$"], "FFF2CC", 6)
        actual = iter(FREDERICTON_ACTUAL[month])
        at, totals = 3, []
        for block, lines in FREDERICTON_PLAN.items():
            at += 1
            put(sheet, at, [block])
            bold(sheet, f"A{at}")
            start = at + 1
            for line in lines:
                at += 1
                name, planned = line.split(" | ")
                value = (
                    f"=SUMIF($H$4:$H$150,A{at},$I$4:$I$150)" if block == "SPENDING" else number(next(actual))
                )
                difference = f"=C{at}-B{at}" if block == "MONEY IN" else f"=B{at}-C{at}"
                put(sheet, at, [name, number(planned), value, difference], ["", MONEY, MONEY, SIGNED])
            at += 1
            put(
                sheet,
                at,
                ["Total", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]],
                ["", MONEY, MONEY, SIGNED],
            )
            bold(sheet, *[f"{c}{at}" for c in "ABCD"])
            totals.append(at)
        at += 1
        put(
            sheet,
            at,
            ["LEFT OVER", *[f"={c}{totals[0]}-{c}{totals[1]}-{c}{totals[2]}" for c in "BC"]],
            ["", SIGNED, SIGNED],
        )
        bold(sheet, *[f"{c}{at}" for c in "ABC"])
        shade(sheet, f"A{at}:D{at}", "D9EAD3")
        for row, (day, what, kind, amount) in enumerate(rows(FREDERICTON[month]), 4):
            put(sheet, row, [date(day), what, kind, number(amount)], ["yyyy-mm-dd", "", "", SIGNED], 6)
        dropdown(sheet, "H4:H150", "$A$16:$A$21")
        sheet.freeze_panes = "A4"
        widths(sheet, 20, 10, 10, 11, 3, 12, 32, 19, 10)
    return workbook, {
        "book": "frederictonstudent.xlsx",
        "half": "round83",
        "layout": "records",
        "about": "student's month by month budget, Fredericton, Canada, CAD",
        "dialect": "a sheet a month: planned, actual and difference for money in, bills and spending, actual typed for the first two and summed for the third from a list of day, what, kind and amount on its right, returns as minus; what is left over at the foot",
        "date_order": "ymd",
        "period": ["2026-11-01", "2026-11-30"],
        "tables": {"spent": "Nov"},
        "free": {"Nov": ["What"]},
        "adds_up": {},
        "watch": [
            "Nov!C8",
            "Nov!C14",
            *[f"Nov!C{row}" for row in range(16, 24)],
            *[f"Nov!D{row}" for row in (6, 11, *range(16, 23))],
        ],
        "zero": [],
    }


# date | what | where | how many | each
STORNOWAY_SALES = """
08-03 | Puffin print A4 | Etsy | 1 | 28
08-05 | Gannet print A3 | Etsy | 1 | 45
08-08 | Cards | Market | 14 | 3.50
08-08 | Puffin print A4 | Market | 2 | 28
08-12 | Blackhouse print A4 | An Lanntair | 3 | 16.80
08-17 | Hare print A4 | Etsy | 1 | 28
08-22 | Cards | Market | 9 | 3.50
08-22 | Tea towel, herring | Market | 4 | 12
08-29 | Lighthouse print A3 | Etsy | 1 | 45
09-02 | Cards | An Lanntair | 20 | 2.10
09-05 | Tea towel, herring | Market | 3 | 12
09-05 | Hare print A4 | Market | 1 | 28
09-09 | Puffin print A4 | Etsy | 2 | 28
09-14 | Puffin print A4, came back creased | Etsy | -1 | 28
09-18 | Gannet print A3 | Etsy | 1 | 45
09-26 | Cards | Market | 11 | 3.50
10-01 | Calendar 2027 | Etsy | 3 | 14
10-04 | Blackhouse print A4 | Etsy | 1 | 28
10-10 | Calendar 2027 | Market | 8 | 14
10-10 | Cards | Market | 16 | 3.50
10-13 | Calendar 2027 | An Lanntair | 15 | 8.40
10-19 | Lighthouse print A3 | Etsy | 1 | 45
10-24 | Tea towel, herring | Market | 2 | 12
10-28 | Gannet print A3 | Etsy | 1 | 45
10-30 | Calendar 2027 | Etsy | 2 | 14
"""
# date | from | what | for | cost
STORNOWAY_STOCK = """
08-04 | Intaglio Printmaker | Hosho paper, 50 sheets | Paper | 62.50
08-06 | Jackson's Art | black and Prussian ink | Ink | 31.80
08-20 | Kite Packaging | A3 board mailers x 50 | Packaging | 27.45
09-03 | Moo | 200 folded cards, 4 designs | Cards & calendars | 118
09-07 | Stuart Morris | herring tea towels x 30 | Tea towels | 171
09-15 | Jackson's Art | lino, 5 sheets | Ink | 19.75
09-21 | Solopress | calendars x 60 | Cards & calendars | 264
10-07 | Kite Packaging | card sleeves | Packaging | 16.20
10-14 | Intaglio Printmaker | Hosho paper, 25 sheets | Paper | 33.10
"""
# date | to | kind | paid
STORNOWAY_FEES = """
08-08 | Town Hall market | Stall | 15
08-22 | Town Hall market | Stall | 15
08-31 | Etsy, August | Etsy fees | 18.62
08-31 | Royal Mail, August | Postage | 16.40
09-05 | Town Hall market | Stall | 15
09-12 | Canva | Office & web | 10.99
09-26 | Town Hall market | Stall | 15
09-30 | Etsy, September | Etsy fees | 15.94
09-30 | Royal Mail, September | Postage | 14.20
10-10 | Town Hall market | Stall | 15
10-12 | Canva | Office & web | 10.99
10-24 | Town Hall market | Stall | 15
10-31 | Royal Mail, October | Postage | 22.75
"""


def stornowayprints() -> tuple[Workbook, Card]:
    """A printmaker in Stornoway: sales, stock bought, fees, each a sheet, and the months beside them."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Sold"
    title(sales, "B1", "Sula Prints - sold")
    put(sales, 2, ["so far", "=SUM(G5:G400)"], ["", '"£"#,##0.00'], 6)
    bold(sales, "F2", "G2")
    head(sales, 4, ["Date", "What", "Where", "How many", "Each £", "Came to £"], "EAD1DC", 2)
    for row, (day, what, where, many, each) in enumerate(rows(STORNOWAY_SALES), 5):
        put(
            sales,
            row,
            [date(day), what, where, number(many), number(each), f"=E{row}*F{row}"],
            ["dd/mm/yy", "", "", "", MONEY, SIGNED],
            2,
        )
    dropdown(sales, "D5:D400", '"Etsy,Market,An Lanntair"')
    aside(sales, "I4", "An Lanntair = what they pay me after their 40%")
    sales.freeze_panes = "A5"
    widths(sales, 2, 11, 36, 14, 11, 10, 12, 3, 36)

    stock = workbook.create_sheet("Stock & materials")
    head(stock, 1, ["Date", "From", "What I got", "For", "Cost"], "FCE5CD")
    for row, (day, who, what, kind, cost) in enumerate(rows(STORNOWAY_STOCK), 2):
        put(stock, row, [date(day), who, what, kind, number(cost)], ["dd/mm/yy", "", "", "", MONEY])
    kinds = ["Paper", "Ink", "Packaging", "Cards & calendars", "Tea towels"]
    put(stock, 1, ["by kind"], [], 7)
    for row, kind in enumerate(kinds, 2):
        put(stock, row, [kind, f"=SUMIF(D$2:D$300,G{row},E$2:E$300)"], ["", MONEY], 7)
    put(stock, 7, ["Total", "=SUM(H2:H6)"], ["", MONEY], 7)
    bold(stock, "G1", "G7", "H7")
    aside(stock, "G9", "Ink: lino and tools too")
    widths(stock, 11, 22, 32, 19, 11, 3, 19, 11)

    fees = workbook.create_sheet("Fees & costs")
    head(fees, 1, ["Date", "Who to", "Kind", "Paid"], "D0E0E3")
    for row, (day, who, kind, paid) in enumerate(rows(STORNOWAY_FEES), 2):
        put(fees, row, [date(day), who, kind, number(paid)], ["dd/mm/yy", "", "", MONEY])
    dropdown(fees, "C2:C300", '"Etsy fees,Stall,Postage,Office & web"')
    widths(fees, 11, 28, 16, 11)

    page = workbook.create_sheet("Months")
    title(page, "A1", "Month by month 2026")
    head(
        page,
        3,
        ["Month", "Etsy", "Market", "An Lanntair", "Sold", "Stock", "Fees & costs", "What's left"],
        "D9D2E9",
    )
    for row, month in enumerate((8, 9, 10, 11, 12), 4):
        when = '{0},">="&$A{1},{0},"<="&EOMONTH($A{1},0)'
        sold = when.format("Sold!$B$5:$B$400", row)
        put(
            page,
            row,
            [
                dt.date(2026, month, 1),
                *[f"=SUMIFS(Sold!$G$5:$G$400,Sold!$D$5:$D$400,{c}$3,{sold})" for c in "BCD"],
                f"=SUM(B{row}:D{row})",
                f"=SUMIFS('Stock & materials'!$E$2:$E$300,{when.format(chr(39) + 'Stock & materials' + chr(39) + '!$A$2:$A$300', row)})",
                f"=SUMIFS('Fees & costs'!$D$2:$D$300,{when.format(chr(39) + 'Fees & costs' + chr(39) + '!$A$2:$A$300', row)})",
                f"=E{row}-F{row}-G{row}",
            ],
            ["mmm yy", *[SIGNED] * 7],
        )
    put(page, 9, ["Since August", *[f"=SUM({c}4:{c}8)" for c in "BCDEFGH"]], ["", *[SIGNED] * 7])
    bold(page, *[f"{c}9" for c in "ABCDEFGH"])
    widths(page, 14, *[13] * 7)
    return workbook, {
        "book": "stornowayprints.xlsx",
        "half": "round83",
        "layout": "records",
        "about": "linocut printmaker selling online and at a market, Stornoway, Scotland, GBP, not registered for VAT",
        "dialect": "sales from column B with where, how many, price each and the line's sum by formula, returns as minus pieces; stock and materials with what for before the cost and sums by kind beside the list; fees and costs by kind on a third sheet; months with the places to sell side by side",
        "date_order": "dmy",
        "period": ["2026-08-01", "2026-12-31"],
        "tables": {"sales": "Sold", "stock": "Stock & materials", "fees": "Fees & costs"},
        "free": {"Sold": ["What"], "Stock & materials": ["From", "What I got"], "Fees & costs": ["Who to"]},
        "adds_up": {},
        "watch": [
            "Sold!G2",
            *[f"Stock & materials!H{row}" for row in range(2, 8)],
            *[f"Months!{c}{row}" for row in (6, 7, 9) for c in "BCDEFGH"],
        ],
        "zero": [],
    }


# pupil | parent | day | fee
CHENNAI_PUPILS = """
Ananya R | Revathi | Mon & Thu | 800
Kavya S | Sudha | Tue | 700
Rohan P | Prakash | Wed | 600
Meenakshi | (herself) | Wed | 900
Aditya V | Vidya | Fri | 600
Nila & Isai | Tamilselvi | Sat | 1000
"""
# date | pupil | fee | paid on | by | what we did
CHENNAI_CLASSES = """
09-01 | Kavya S | 700 | 09-01 | GPay | Alankarams
09-02 | Rohan P | 600 | 09-02 | Cash |
09-02 | Meenakshi | 900 | 09-05 | Bank | Kalyani varnam
09-03 | Ananya R | 800 | 09-30 | GPay | Nalinakanti
09-04 | Aditya V | 600 | 09-04 | Cash |
09-05 | Nila & Isai | 1000 | 09-05 | GPay | Geethams
09-07 | Ananya R | 800 | 09-30 | GPay |
09-08 | Kavya S | 700 | 09-09 | GPay |
09-09 | Rohan P | 600 | 09-09 | Cash | Sarali varisai
09-09 | Meenakshi | 900 | 09-12 | Bank |
09-11 | Aditya V | 600 | 09-18 | Cash |
09-12 | Nila & Isai | 1000 | 09-12 | GPay |
09-17 | Ananya R | 800 | 09-30 | GPay | Begada
09-18 | Aditya V | 600 | 09-18 | Cash |
09-22 | Kavya S | 700 | 09-22 | GPay | Mayamalavagowla
09-23 | Rohan P | 600 | 09-23 | Cash |
09-23 | Meenakshi | 900 | 09-26 | Bank |
09-26 | Nila & Isai | 1000 | 09-26 | GPay |
09-28 | Ananya R | 800 | 09-30 | GPay |
10-01 | Ananya R | 800 | | |
10-02 | Aditya V | 600 | 10-02 | Cash |
10-03 | Nila & Isai | 1000 | 10-03 | GPay | Navaratri songs
10-06 | Kavya S | 700 | 10-06 | GPay | Navaratri songs
10-07 | Rohan P | 600 | 10-07 | Cash |
10-07 | Meenakshi | 900 | 10-10 | Bank |
10-08 | Ananya R | 800 | | | Navaratri songs
10-09 | Aditya V | 600 | 10-09 | Cash |
10-10 | Nila & Isai | 1000 | 10-10 | GPay |
10-13 | Kavya S | 700 | | |
"""
# date | for | head | amount | by
CHENNAI_SPENT = """
09-03 | Airtel broadband | Internet & phone | 707 | GPay
09-06 | Notebooks, 2 dozen, Higginbothams | Books & paper | 960 | Cash
09-10 | Shruti box battery | Instruments | 350 | Cash
09-14 | Xerox of kriti sheets | Books & paper | 220 | Cash
09-20 | Music Academy, season book | Books & paper | 475 | GPay
09-24 | Auto to Nila's house and back | Travel | 260 | Cash
10-03 | Airtel broadband | Internet & phone | 707 | GPay
10-05 | Snacks for golu day with pupils | Pupils' treats | 1240 | GPay
10-08 | Tanpura tuned, Musée Musical | Instruments | 900 | GPay
10-10 | Auto to Nila's house and back | Travel | 270 | Cash
"""


def chennaivocals() -> tuple[Workbook, Card]:
    """A singing teacher in Chennai: each class on a line with the day it was paid, what each pupil owes, spending."""
    workbook = Workbook()
    pupils = workbook.active
    pupils.title = "Pupils"
    title(pupils, "A1", "Vocal classes - pupils")
    head(
        pupils,
        3,
        ["Pupil", "Parent", "Day", "Fee a class", "Classes", "Charged", "Received", "Pending"],
        "FFE599",
    )
    for row, (name, parent, day, fee) in enumerate(rows(CHENNAI_PUPILS), 4):
        mine = f"Classes!$C$3:$C$400,Classes!$B$3:$B$400,A{row}"
        put(
            pupils,
            row,
            [
                name,
                parent,
                day,
                number(fee),
                f"=COUNTIF(Classes!$B$3:$B$400,A{row})",
                f"=SUMIFS({mine})",
                f'=SUMIFS({mine},Classes!$D$3:$D$400,">0")',
                f"=F{row}-G{row}",
            ],
            ["", "", "", "#,##0", "0", "#,##0", "#,##0", "#,##0"],
        )
    put(
        pupils,
        10,
        ["All", None, None, None, *[f"=SUM({c}4:{c}9)" for c in "EFGH"]],
        ["", "", "", "", "0", *["#,##0"] * 3],
    )
    bold(pupils, *[f"{c}10" for c in "AEFGH"])
    shade(pupils, "H4:H10", "F4CCCC")
    aside(pupils, "A12", "Ananya's amma pays at the month end, all others each class")
    head(pupils, 14, ["Month", "Received", "Spent", "Kept"], "FFE599")
    for row, month in enumerate((9, 10, 11, 12), 15):
        received = f'Classes!$D$3:$D$400,">="&A{row},Classes!$D$3:$D$400,"<="&EOMONTH(A{row},0)'
        spent = f'Spending!$A$3:$A$400,">="&A{row},Spending!$A$3:$A$400,"<="&EOMONTH(A{row},0)'
        put(
            pupils,
            row,
            [
                dt.date(2026, month, 1),
                f"=SUMIFS(Classes!$C$3:$C$400,{received})",
                f"=SUMIFS(Spending!$D$3:$D$400,{spent})",
                f"=B{row}-C{row}",
            ],
            ["mmmm", "#,##0", "#,##0", "#,##0;-#,##0"],
        )
    widths(pupils, 16, 14, 13, 12, 10, 11, 11, 11)

    classes = workbook.create_sheet("Classes")
    title(classes, "A1", "Classes held")
    head(classes, 2, ["Date", "Pupil", "Fee", "Paid on", "By", "What we did"], "FFE599")
    for row, (day, pupil, fee, paid, by, what) in enumerate(rows(CHENNAI_CLASSES), 3):
        put(
            classes,
            row,
            [date(day), pupil, number(fee), day_of(paid), by or None, what or None],
            ["dd-mmm", "", "#,##0", "dd-mmm"],
        )
    dropdown(classes, "B3:B400", "Pupils!$A$4:$A$9")
    dropdown(classes, "E3:E400", '"Cash,GPay,Bank"')
    classes.freeze_panes = "A3"
    widths(classes, 11, 16, 9, 11, 9, 26)

    spent = workbook.create_sheet("Spending")
    title(spent, "A1", "Spent for the classes")
    head(spent, 2, ["Date", "For", "Head", "Rs", "By"], "FFE599")
    for row, (day, what, kind, amount, by) in enumerate(rows(CHENNAI_SPENT), 3):
        put(spent, row, [date(day), what, kind, number(amount), by], ["dd-mmm", "", "", "#,##0"])
    for row, kind in enumerate(
        ["Instruments", "Books & paper", "Internet & phone", "Travel", "Pupils' treats"], 3
    ):
        put(spent, row, [kind, f"=SUMIF(C$3:C$400,G{row},D$3:D$400)"], ["", "#,##0"], 7)
    widths(spent, 11, 38, 18, 10, 9, 3, 18, 10)
    return workbook, {
        "book": "chennaivocals.xlsx",
        "half": "round83",
        "layout": "records",
        "about": "Carnatic singing teacher, Chennai, India, INR",
        "dialect": "each class on a line with pupil and fee, the day paid and how filled in after it; pupils with the fee a class, classes held, charged, received and pending by formula and the months below them; spending with a head before the amount and how after it, sums by head beside it",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "tables": {"pupils": "Pupils", "classes": "Classes", "spent": "Spending"},
        "free": {"Classes": ["What we did"], "Spending": ["For"]},
        "adds_up": {},
        "watch": [
            *[f"Pupils!{c}{row}" for row in range(4, 11) for c in "EFGH"],
            *[f"Pupils!{c}16" for c in "BCD"],
            *[f"Spending!H{row}" for row in range(3, 8)],
        ],
        "zero": [],
    }


# date | payee | out | in | category
WINDHOEK = """
09-01 | Rent, Mrs van Wyk | 8500 | | Rent
09-02 | Checkers | 742.60 | | Groceries
09-03 | MTC | 399 | | Phone & internet
09-04 | Engen Klein Windhoek | 620 | | Car
09-07 | Woermann Brock | 318.45 | | Groceries
09-08 | Ndapewa (mum) | 1500 | | Family
09-10 | City of Windhoek | 1184.20 | | Water & lights
09-12 | Joe's Beerhouse | 385 | | Eating out
09-15 | Telecom Namibia | 549 | | Phone & internet
09-18 | Checkers | 566.90 | | Groceries
09-21 | Dis-Chem | 214.75 | | Health
09-25 | National Library salary | | 24850 | Salary
09-25 | Bank charges | 128.50 | | Bank charges
09-28 | Old Mutual | 1320 | | Savings & insurance
10-01 | Rent, Mrs van Wyk | 8500 | | Rent
10-02 | Checkers | 803.15 | | Groceries
10-03 | MTC | 399 | | Phone & internet
10-06 | Engen Klein Windhoek | 640 | | Car
10-08 | Ndapewa (mum) | 1500 | | Family
10-09 | City of Windhoek | 1241.35 | | Water & lights
10-11 | Pick n Pay | 429.80 | | Groceries
10-13 | Edgars | 899 | | Clothes
10-15 | Telecom Namibia | 549 | | Phone & internet
10-16 | Edgars, shoes returned | | 499 | Clothes
10-20 | Tyre repair, Lafrenz | 350 | | Car
10-24 | Checkers | 518.25 | | Groceries
10-25 | National Library salary | | 24850 | Salary
10-25 | Bank charges | 131 | | Bank charges
10-28 | Old Mutual | 1320 | | Savings & insurance
10-31 | Stellenbosch Wine Bar | 462 | | Eating out
11-01 | Rent, Mrs van Wyk | 8500 | | Rent
11-03 | MTC | 399 | | Phone & internet
11-04 | Checkers | 691.40 | | Groceries
11-07 | Engen Klein Windhoek | 655 | | Car
11-09 | City of Windhoek | 1209.90 | | Water & lights
11-13 | Woermann Brock | 284.10 | | Groceries
11-15 | Telecom Namibia | 549 | | Phone & internet
"""


def windhoekbank() -> tuple[Workbook, Card]:
    """A librarian in Windhoek: the bank account typed by hand, a balance on each line, categories by months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "FNB cheque acc"
    put(sheet, 1, ["FNB cheque account", None, None, "Balance now", "=B2+SUM(D5:D600)-SUM(C5:C600)"])
    sheet["E1"].number_format = "#,##0.00"
    bold(sheet, "A1", "D1", "E1")
    put(sheet, 2, ["Balance 31 Aug", 11264.35], ["", MONEY])
    head(sheet, 4, ["Date", "Payee", "Out", "In", "Balance", "Category"], "C9DAF8")
    for row, (day, payee, out, into, category) in enumerate(rows(WINDHOEK), 5):
        put(
            sheet,
            row,
            [
                date(day),
                payee,
                number(out),
                number(into),
                f"={'B2' if row == 5 else f'E{row - 1}'}+D{row}-C{row}",
                category,
            ],
            ["dd mmm yyyy", "", MONEY, MONEY, SIGNED],
        )
    sheet.freeze_panes = "A5"
    widths(sheet, 16, 32, 12, 12, 13, 22)

    page = workbook.create_sheet("Where it went")
    title(page, "A1", "Where it went (N$)")
    head(page, 3, ["Category", *[dt.date(2026, m, 1) for m in (9, 10, 11, 12)], "Total"], "C9DAF8")
    for column in "BCDE":
        page[f"{column}3"].number_format = "mmm yy"
    categories = [*dict.fromkeys(r[4] for r in rows(WINDHOEK) if r[4] != "Salary"), "Gifts"]
    at = 3
    for at, category in enumerate(categories, 4):
        put(page, at, [category])
        for column, letter in enumerate("BCDE", 2):
            bank = "'FNB cheque acc'!"
            of = f'{bank}$F$5:$F$600,$A{at},{bank}$A$5:$A$600,">="&{letter}$3,{bank}$A$5:$A$600,"<="&EOMONTH({letter}$3,0)'
            put(
                page,
                at,
                [f"=SUMIFS({bank}$C$5:$C$600,{of})-SUMIFS({bank}$D$5:$D$600,{of})"],
                [SIGNED],
                column,
            )
        put(page, at, [f"=SUM(B{at}:E{at})"], [SIGNED], 6)
    last = at
    at += 1
    put(page, at, ["Spent", *[f"=SUM({c}4:{c}{last})" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bank = "'FNB cheque acc'!"
    put(
        page,
        at + 1,
        [
            "Salary",
            *[
                f'=SUMIFS({bank}$D$5:$D$600,{bank}$F$5:$F$600,$A{at + 1},{bank}$A$5:$A$600,">="&{c}$3,{bank}$A$5:$A$600,"<="&EOMONTH({c}$3,0))'
                for c in "BCDE"
            ],
            f"=SUM(B{at + 1}:E{at + 1})",
        ],
        ["", *[SIGNED] * 5],
    )
    put(page, at + 2, ["Kept", *[f"={c}{at + 1}-{c}{at}" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bold(page, *[f"{c}{row}" for c in "ABCDEF" for row in (at, at + 1, at + 2)])
    aside(page, f"A{at + 4}", "a category has to be spelt the same or it isn't counted!")
    dropdown(sheet, "F5:F600", f"'Where it went'!$A$4:$A${at + 1}")
    widths(page, 22, *[12] * 5)
    return workbook, {
        "book": "windhoekbank.xlsx",
        "half": "round83",
        "layout": "cash book",
        "about": "librarian's bank account, Windhoek, Namibia, NAD",
        "dialect": "the bank's lines typed by hand with payee, out, in, a balance carried on each line and the category last, the present balance above the headings; categories by months, money back taken off, with spent, salary and kept at the foot of a second sheet",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "cash": {
            "sheet": "FNB cheque acc",
            "date": "Date",
            "category": "Category",
            "in": "In",
            "out": "Out",
        },
        "free": {"FNB cheque acc": ["Payee"]},
        "adds_up": {},
        "watch": [
            "FNB cheque acc!E1",
            *[f"Where it went!{c}{row}" for row in range(4, at + 3) for c in "DF"],
        ],
        "zero": [],
    }


BOOKS = [kapitibirds, frederictonstudent, stornowayprints, chennaivocals, windhoekbank]
