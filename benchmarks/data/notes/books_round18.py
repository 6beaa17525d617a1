"""The workbooks of the eighteenth further part: a mobile disco, a nail technician, a young family, a savings group, a sewing machine repairer."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

NAD = '"N$" #,##0.00'
FJD = '"$"#,##0.00'
EURO = '#,##0.00\\ "€"'
TSH = "#,##0"
FT = '#,##0\\ "Ft"'

DISCO_DAYS = """
03-01 | what I had and owed | FNB cheque 18450; Cash box 900; Sound & lights 62000; Trailer 9500; Bank Windhoek loan -41200; Deposits for coming gigs -3000; My own money -46650
03-04 | diesel to Okahandja | Fuel 620; FNB cheque -620
03-06 | drawn for the helpers | Cash box 2000; FNB cheque -2000
03-07 | Shikongo wedding, they had put down 3000 | FNB cheque 5500; Deposits for coming gigs 3000; Weddings -8500
03-07 | Simon and Ndapewa | Helpers 1200; Cash box -1200
03-10 | MTC | Airtime & data 350; FNB cheque -350
03-14 | class reunion, Dagbreek | eWallet 4200; Other parties -4200
03-14 | Simon | Helpers 600; eWallet -600
03-20 | instalment | Bank Windhoek loan 1310; Loan interest 390; FNB cheque -1700
03-25 | Kudu, gear cover | Insurance 540; FNB cheque -540
03-31 | FNB | Bank charges 145; FNB cheque -145
04-02 | Nghipondoka, for the wedding in June | FNB cheque 2000; Deposits for coming gigs -2000
04-04 | two speakers and mics to the church | Cash box 950; Speaker & mic hire -950
04-09 | Sound Centre, jack leads | Repairs & cables 485; FNB cheque -485
04-11 | Beukes wedding | FNB cheque 9000; Weddings -9000
04-11 | Simon and Ndapewa | Helpers 1200; Cash box -1200
04-12 | diesel | Fuel 710; FNB cheque -710
04-18 | Sound Centre, LED bars, on the account | Sound & lights 6400; Owed to Sound Centre -6400
04-20 | instalment | Bank Windhoek loan 1322; Loan interest 378; FNB cheque -1700
04-25 | Kudu, gear cover | Insurance 540; FNB cheque -540
04-28 | Namib Freight, staff party, invoice sent | Customers who owe me 5600; Other parties -5600
04-30 | FNB | Bank charges 138; FNB cheque -138
05-03 | for the house | Drawings 6000; FNB cheque -6000
05-08 | Namib Freight paid | FNB cheque 5600; Customers who owe me -5600
05-10 | record pool, the year | Music & software 1150; FNB cheque -1150
05-16 | Hango's 21st | eWallet 3800; Other parties -3800
05-16 | Simon | Helpers 600; eWallet -600
05-20 | instalment | Bank Windhoek loan 1334; Loan interest 366; FNB cheque -1700
05-22 | Sound Centre, half of the LED bars | Owed to Sound Centre 3200; FNB cheque -3200
05-25 | Kudu, gear cover | Insurance 540; FNB cheque -540
05-29 | Facebook and flyers | Advertising 420; FNB cheque -420
06-05 | drawn for the helpers | Cash box 2500; FNB cheque -2500
06-06 | Nghipondoka wedding, they had put down 2000 | FNB cheque 7500; Deposits for coming gigs 2000; Weddings -9500
06-06 | Simon and Ndapewa | Helpers 1200; Cash box -1200
06-08 | diesel | Fuel 890; FNB cheque -890
06-10 | MTC | Airtime & data 350; FNB cheque -350
06-13 | speakers to the high school | FNB cheque 1400; Speaker & mic hire -1400
06-20 | instalment | Bank Windhoek loan 1347; Loan interest 353; FNB cheque -1700
06-22 | Sound Centre, the rest of the LED bars | Owed to Sound Centre 3200; FNB cheque -3200
06-30 | FNB | Bank charges 139; FNB cheque -139
07-04 | Amupolo, for the wedding in October | FNB cheque 2500; Deposits for coming gigs -2500
07-11 | Jansen wedding | FNB cheque 9200; Weddings -9200
07-11 | Simon and Ndapewa | Helpers 1200; Cash box -1200
07-12 | pies and cool drink on the way back | Food on the road 165; Cash box -165
07-14 | Sound Centre, mixer mended | Repairs & cables 780; FNB cheque -780
07-20 | instalment | Bank Windhoek loan 1359; Loan interest 341; FNB cheque -1700
07-24 | Namib Freight, braai, invoice sent | Customers who owe me 4800; Other parties -4800
08-02 | for the house | Drawings 6000; FNB cheque -6000
08-08 | Mrs Cloete's 40th | Cash box 3500; Other parties -3500
08-08 | Simon | Helpers 600; Cash box -600
08-10 | NASCAM music licence | Licences 850; FNB cheque -850
08-15 | wallet money to the bank | FNB cheque 4000; eWallet -4000
08-20 | instalment | Bank Windhoek loan 1372; Loan interest 328; FNB cheque -1700
08-28 | Kapenda, for the wedding in December | eWallet 2000; Deposits for coming gigs -2000
09-05 | Hamutenya wedding | FNB cheque 9800; Weddings -9800
09-05 | Simon and Ndapewa | Helpers 1200; Cash box -1200
09-06 | diesel | Fuel 960; FNB cheque -960
09-10 | MTC | Airtime & data 350; FNB cheque -350
09-12 | two speakers and mics to the church | Cash box 950; Speaker & mic hire -950
09-18 | Sound Centre, two microphones, on the account | Sound & lights 2350; Owed to Sound Centre -2350
09-20 | instalment | Bank Windhoek loan 1384; Loan interest 316; FNB cheque -1700
09-25 | Kudu, gear cover | Insurance 540; FNB cheque -540
09-30 | FNB | Bank charges 142; FNB cheque -142
"""

DISCO_REPORT = {
    "WHAT I HAVE": (
        1,
        [
            "FNB cheque",
            "Cash box",
            "eWallet",
            "Customers who owe me",
            "Sound & lights",
            "Trailer",
        ],
    ),
    "WHAT I OWE": (-1, ["Deposits for coming gigs", "Owed to Sound Centre", "Bank Windhoek loan"]),
    "MINE": (-1, ["My own money", "Drawings"]),
    "EARNED": (-1, ["Weddings", "Other parties", "Speaker & mic hire"]),
    "SPENT": (
        1,
        [
            "Helpers",
            "Fuel",
            "Music & software",
            "Repairs & cables",
            "Airtime & data",
            "Advertising",
            "Insurance",
            "Licences",
            "Bank charges",
            "Loan interest",
            "Food on the road",
        ],
    ),
}


def disco() -> tuple[Workbook, Card]:
    """A Namibian mobile disco: a blank row after each entry, accounts that are only the lines of a report."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Day book"
    title(book, "A1", "BIG VIBE mobile disco & sound hire")
    book["A2"] = "Katutura, Windhoek - year from 1 March 2026. An empty line after every entry!"
    head(book, 4, ["Entry", "Date", "Account", "In (Dr)", "Out (Cr)", "What it was"], "F8CBAD")
    widths(book, 8, 12, 28, 15, 15, 46)
    at = 5
    for entry, (when, what, lines) in enumerate(journal_lines(DISCO_DAYS), 1):
        for line, (account, amount) in enumerate(lines):
            put(
                book,
                at,
                [
                    None if line else entry,
                    when,
                    account,
                    amount if amount > 0 else None,
                    -amount if amount < 0 else None,
                    None if line else what,
                ],
                ["0", "d mmm yyyy", "", NAD, NAD, ""],
            )
            if amount < 0:
                book.cell(at, 3).alignment = Alignment(indent=2)
            at += 1
        at += 1
    book.freeze_panes = "A5"
    report = workbook.create_sheet("Report")
    title(report, "A1", "Where we stand")
    at = 3
    places: dict[str, int] = {}
    for section, (sign, names) in DISCO_REPORT.items():
        put(report, at, [section])
        report.cell(at, 1).font = Font(bold=True)
        start = at + 1
        for at, name in enumerate(names, start):
            debit = f"SUMIFS('Day book'!$D$5:$D$2000,'Day book'!$C$5:$C$2000,A{at})"
            credit = f"SUMIFS('Day book'!$E$5:$E$2000,'Day book'!$C$5:$C$2000,A{at})"
            put(report, at, [name, f"={debit}-{credit}" if sign > 0 else f"={credit}-{debit}"], ["", NAD])
            places[name] = at
        at += 1
        put(report, at, [f"together {section.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", NAD])
        places[section] = at
        at += 2
    put(report, at, ["PROFIT so far", f"=B{places['EARNED']}-B{places['SPENT']}"], ["", NAD])
    have, owe, mine = places["WHAT I HAVE"], places["WHAT I OWE"], places["MINE"]
    put(report, at + 1, ["Must be nought", f"=ROUND(B{have}-B{owe}-B{mine}-B{at},2)"], ["", "0.00"])
    widths(report, 32, 17)
    last = 4 + sum(len(names) for _, names in DISCO_REPORT.values()) + 20
    dropdown(book, "C5:C2000", f"Report!$A$4:$A${last}")
    watch = [f"Report!B{places[name]}" for name in ("FNB cheque", "Cash box", "Customers who owe me")]
    return workbook, {
        "book": "disco.xlsx",
        "half": "round18",
        "layout": "journal",
        "about": "mobile disco and sound hire, Namibia, NAD; no VAT; year from March",
        "dialect": "a blank row after each entry, entry number and words on its first line only, accounts are the lines of the report",
        "date_order": "dmy",
        "period": ["2026-03-01", "2027-02-28"],
        "journal": {
            "sheet": "Day book",
            "date": "Date",
            "account": "Account",
            "debit": "In (Dr)",
            "credit": "Out (Cr)",
        },
        "free": {"Day book": ["Entry", "What it was"]},
        "adds_up": {"Day book": ["In (Dr)", "Out (Cr)"]},
        "watch": [*watch, f"Report!B{places['WHAT I OWE']}", f"Report!B{at}", f"Report!B{at + 1}"],
        "zero": [f"Report!B{at + 1}"],
    }


NAILS_IN = """
06-02 | Mere | gel | 35 | cash
06-03 | Losalini | acrylic | 60 | mpaisa
06-05 | Priya | gel | 35 | cash
06-06 | Ana T. | pedi | 30 | cash
06-09 | Shareen | acrylic | 60 | bsp
06-11 | Mere's sister | gel | 35 | cash
06-12 | hotel girls x3 | gel | 105 | mpaisa
06-13 | cuticle oil, Priya | products | 12 | cash
06-16 | Litia | pedi | 30 | cash
06-18 | Losalini infill | acrylic | 40 | mpaisa
06-20 | Kavita | gel | 35 | cash
06-23 | Shareen infill | acrylic | 40 | bsp
06-26 | Mere | gel | 35 | cash
06-27 | Ulamila, bride and 2 maids | acrylic | 180 | bsp
06-30 | Ana T. | pedi | 30 | cash
07-02 | Priya | gel | 35 | cash
07-03 | Losalini infill | acrylic | 40 | mpaisa
07-04 | cash put in the bank | moved | 200 | bsp
07-07 | Litia | gel | 35 | cash
07-09 | Asenaca, course day 1 | lessons | 80 | mpaisa
07-10 | hotel girls x4 | gel | 140 | mpaisa
07-11 | hand cream x2, Kavita | products | 24 | cash
07-14 | Shareen infill | acrylic | 40 | bsp
07-16 | Mere | gel | 35 | cash
07-18 | Vani | acrylic | 60 | cash
07-21 | Priya | gel | 35 | cash
07-23 | Asenaca, course day 2 | lessons | 80 | mpaisa
07-24 | Losalini infill | acrylic | 40 | mpaisa
07-25 | Ana T. | pedi | 30 | cash
07-28 | Kavita | gel | 35 | cash
07-31 | Litia | pedi | 30 | cash
08-01 | Shareen, new set | acrylic | 60 | bsp
08-04 | Mere | gel | 35 | cash
08-06 | hotel girls x3 | gel | 105 | mpaisa
08-07 | Vani infill | acrylic | 40 | cash
08-08 | cuticle oil, Vani | products | 12 | cash
08-11 | Losalini infill | acrylic | 40 | mpaisa
08-12 | Priya | gel | 35 | cash
08-14 | Asenaca, course day 3 | lessons | 80 | mpaisa
"""

NAILS_OUT = """
06-02 | gel colours, Beauty Hub | gel & polish | 148.50 | bsp
06-03 | bus card top up | travel | 10 | cash
06-06 | cotton, bleach, towels | cleaning | 23.40 | cash
06-10 | files and buffers | tools | 18 | cash
06-15 | Vodafone | phone | 25 | mpaisa
06-19 | EFL June | power | 32.10 | mpaisa
06-22 | boosted post | adverts | 20 | bsp
06-28 | groceries | home | 85 | cash
06-30 | account fee | bank fees | 3 | bsp
07-01 | bus card top up | travel | 10 | cash
07-04 | cash put in the bank | moved | 200 | cash
07-06 | acrylic powder and liquid, Beauty Hub | gel & polish | 96.75 | bsp
07-13 | taxi with the table, home visit | travel | 12 | cash
07-15 | Vodafone | phone | 25 | mpaisa
07-20 | EFL July | power | 34.60 | mpaisa
07-22 | UV lamp, Beauty Hub | tools | 79 | bsp
07-26 | groceries | home | 60 | cash
07-31 | account fee | bank fees | 3 | bsp
08-03 | bus card top up | travel | 10 | cash
08-05 | wipes and acetone | cleaning | 14.20 | cash
08-10 | gel colours, Beauty Hub | gel & polish | 62.30 | bsp
08-13 | school shoes for Tevita | home | 45 | cash
"""

NAILS_KINDS_IN = ("gel", "acrylic", "pedi", "products", "lessons", "moved")
NAILS_KINDS_OUT = (
    "gel & polish",
    "tools",
    "cleaning",
    "power",
    "phone",
    "travel",
    "adverts",
    "bank fees",
    "home",
    "moved",
)


def nails() -> tuple[Workbook, Card]:
    """A Fijian nail technician: money in on the left, money out on the right of one sheet."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Nails"
    title(sheet, "A1", "Salote's Nails - Nadi - from June 2026")
    sheet["A2"], sheet["G2"] = "MONEY IN", "MONEY OUT"
    for cell in ("A2", "G2"):
        sheet[cell].font = Font(bold=True)
    head(sheet, 3, ["When", "Client", "Job", "Got", "How"], "F4CCCC")
    head(sheet, 3, ["Date", "Bought / paid", "For", "Cost", "With"], "CFE2F3", 7)
    for at, (day, who, kind, amount, how) in enumerate(rows(NAILS_IN), 4):
        put(sheet, at, [date(day), who, kind, number(amount), how], ["ddd d mmm", "", "", FJD, ""])
    for at, (day, what, kind, amount, how) in enumerate(rows(NAILS_OUT), 4):
        put(sheet, at, [date(day), what, kind, number(amount), how], ["ddd d mmm", "", "", FJD, ""], 7)
    dropdown(sheet, "E4:E900", '"cash,mpaisa,bsp"')
    dropdown(sheet, "K4:K900", '"cash,mpaisa,bsp"')
    widths(sheet, 12, 28, 10, 10, 9, 4, 12, 34, 13, 10, 9)
    sheet.freeze_panes = "A4"
    totals = workbook.create_sheet("Totals")
    head(totals, 1, ["Jobs", "In"], "F4CCCC")
    head(totals, 1, ["Spent on", "Out"], "CFE2F3", 4)
    for at, kind in enumerate(NAILS_KINDS_IN, 2):
        put(totals, at, [kind, f"=SUMIFS(Nails!$D$4:$D$900,Nails!$C$4:$C$900,A{at})"], ["", FJD])
    for at, kind in enumerate(NAILS_KINDS_OUT, 2):
        put(totals, at, [kind, f"=SUMIFS(Nails!$J$4:$J$900,Nails!$I$4:$I$900,D{at})"], ["", FJD], 4)
    put(totals, 13, ["Earned by the nails", "=SUM(B2:B6)-SUM(E2:E9)"], ["", FJD])
    head(totals, 15, ["Left in", "Start", "Now"], "D9EAD3")
    for at, (how, start) in enumerate((("cash", 120), ("mpaisa", 60), ("bsp", 850)), 16):
        came = f"SUMIFS(Nails!$D$4:$D$900,Nails!$E$4:$E$900,A{at})"
        went = f"SUMIFS(Nails!$J$4:$J$900,Nails!$K$4:$K$900,A{at})"
        put(totals, at, [how, start, f"=B{at}+{came}-{went}"], ["", FJD, FJD])
    widths(totals, 22, 12, 12, 16, 12)
    dropdown(sheet, "C4:C900", "Totals!$A$2:$A$7")
    dropdown(sheet, "I4:I900", "Totals!$D$2:$D$11")
    return workbook, {
        "book": "nails.xlsx",
        "half": "round18",
        "layout": "cash book",
        "about": "nail technician at home, Fiji, FJD; no VAT",
        "dialect": "money in on the left and money out on the right of one sheet, cash, phone wallet and bank told apart in a column",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-12-31"],
        "cash": {
            "in": {
                "sheet": "Nails",
                "date": "When",
                "category": "Job",
                "amount": "Got",
                "dimensions": ["How"],
            },
            "out": {
                "sheet": "Nails",
                "date": "Date",
                "category": "For",
                "amount": "Cost",
                "dimensions": ["With"],
            },
        },
        "free": {"Nails": ["Client", "Bought / paid"]},
        "adds_up": {"Nails": ["Got"]},
        "watch": ["Totals!B13", "Totals!C16", "Totals!C17", "Totals!C18"],
    }


FAMILY = {
    "MONEY IN": """
Salary | | 21240 | | Tobi, into his account around the 27th
Parental allowance | 9900 | | | Lena's account, runs until December
Child benefit | | | 2331 | 259 a month, joint account
Sold second-hand | 214 | 60 | | cash in the purse
From grandparents | | | 500 | joint account
Tax refund | | | 1184.30 | joint account
""",
    "MONEY OUT": """
Rent & heating | | | 10620 | 1,180 on the 1st, joint account
Electricity | | | 702 | Stadtwerke, 78 a month, joint account
Internet & mobiles | | | 539.10 | 59.90 a month, joint account
Groceries & dm | 268.40 | 31.20 | 4986.75 | joint card; the market in cash
Baby | 45 | | 1432.60 | joint card
Insurances | | | 864 | joint account
Car: fuel, garage, tax | | | 1376.85 | joint card
Train & tram | | 567 | | Tobi's ticket, 63 a month from his account
Eating out | 96.50 | 188.30 | 243 | whoever pays
Clothes & hair | 341.20 | 205 | | own account of the one it is for
Hobbies | 270 | 441 | | own account: Lena choir 30, Tobi climbing 49
Doctor & pharmacy | 18.90 | | 127.35 | joint card
Holidays | | | 1650 | joint account
Bits & pieces | 38 | 74.60 | 219.40 | joint card
""",
    "WHAT WE HAVE": """
Account | 2847.15 | 8906.90 | 1254.25 | girokonto
Purse | 85 | 40 | | cash
Savings | | | 6200 | tagesgeld, in the joint names
""",
    "WHAT WE OWE": """
Car loan | | | 3570 | 210 a month from the joint account, 0 %
Lena's parents | | | 2750 | for the kitchen, paid back from the joint account when we can
Tobi's Visa | | 164.40 | | his, goes off his account each month
""",
}

FAMILY_TOTALS = {
    "MONEY IN": "All we got",
    "MONEY OUT": "All we spent",
    "WHAT WE HAVE": "All we have",
    "WHAT WE OWE": "All we owe",
}


def family() -> tuple[Workbook, Card]:
    """A young family in Germany: one page of typed amounts, a column for whose account it went through."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    title(sheet, "B1", "Lena + Tobi + Emil: our money in 2026, so far")
    sheet["B2"] = "Just add to the number that is there. The column is whose account it went through."
    head(sheet, 4, ["", "Lena", "Tobi", "Joint", "All", "how we do it"], "D0E0E3", 2)
    sheet.cell(4, 2).value = None
    at = 5
    totals: dict[str, int] = {}
    for section, text in FAMILY.items():
        put(sheet, at, [section], column=2)
        sheet.cell(at, 2).font = Font(bold=True)
        start = at + 1
        for name, *amounts, remark in rows(text):
            at += 1
            put(
                sheet,
                at,
                [name, *[number(amount) for amount in amounts], f"=SUM(C{at}:E{at})", remark],
                ["", EURO, EURO, EURO, EURO, ""],
                2,
            )
        at += 1
        sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in "CDEF"]
        put(sheet, at, [FAMILY_TOTALS[section], *sums], ["", EURO, EURO, EURO, EURO], 2)
        for column in range(2, 7):
            sheet.cell(at, column).font = Font(bold=True)
        totals[section] = at
        at += 2
        if section == "MONEY IN":
            moved = at
            put(
                sheet,
                at,
                [
                    "Over to joint",
                    -7200,
                    -13500,
                    20700,
                    f"=SUM(C{at}:E{at})",
                    "standing orders on the 1st: 800 and 1,500",
                ],
                ["", EURO, EURO, EURO, EURO, ""],
                2,
            )
            at += 2
    have, owe = totals["WHAT WE HAVE"], totals["WHAT WE OWE"]
    put(sheet, at, ["What is ours", *[f"={c}{have}-{c}{owe}" for c in "CDEF"]], ["", *[EURO] * 4], 2)
    opening = {"C": 0.0, "D": 0.0, "E": 0.0}
    for section, text in FAMILY.items():
        sign = {"MONEY IN": -1, "MONEY OUT": 1, "WHAT WE HAVE": 1, "WHAT WE OWE": -1}[section]
        for _, *amounts, _ in rows(text):
            for letter, amount in zip("CDE", amounts, strict=True):
                opening[letter] += sign * float(amount or 0)
    for letter, amount in zip("CDE", (-7200, -13500, 20700), strict=True):
        opening[letter] -= amount
    put(
        sheet,
        at + 1,
        ["On New Year's Day", *[round(value, 2) for value in opening.values()], f"=SUM(C{at + 1}:E{at + 1})"],
        ["", *[EURO] * 4],
        2,
    )
    total_in, total_out = totals["MONEY IN"], totals["MONEY OUT"]
    put(
        sheet,
        at + 2,
        [
            "Doesn't fit by",
            *[f"=ROUND({c}{at + 1}+{c}{total_in}+{c}{moved}-{c}{total_out}-{c}{at},2)" for c in "CDEF"],
        ],
        ["", *[EURO] * 4],
        2,
    )
    widths(sheet, 3, 26, 14, 14, 14, 14, 56)
    sheet.freeze_panes = "C5"
    zero = [f"2026!{c}{at + 2}" for c in "CDE"]
    return workbook, {
        "book": "family.xlsx",
        "half": "round18",
        "layout": "statements",
        "about": "young family, Germany, EUR",
        "dialect": "one page starting in column B, a column each for whose account it went through, remarks on how things are paid",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["2026"], "label": "B", "amount": ["C", "D", "E"]},
        "free": {},
        "adds_up": {},
        "watch": [f"2026!F{total_in}", f"2026!F{total_out}", f"2026!F{have}", f"2026!F{owe}", *zero],
        "zero": zero,
    }


GROUP_MEETINGS = [
    "07-04",
    "07-18",
    "08-01",
    "08-15",
    "08-29",
    "09-12",
    "09-26",
    "10-10",
    "10-24",
    "11-07",
    "11-21",
    "12-05",
    "12-19",
]

GROUP = {
    "HISA (shares)": """
Amina | 10000 | 10000 | 5000 | 10000 | 15000 | 10000 | 10000 | 10000
Baraka | 5000 | 5000 | 5000 | | 5000 | 5000 | 5000 | 5000
Daudi | 15000 | 10000 | 10000 | 15000 | 10000 | 10000 | 15000 |
Esther | 5000 | 10000 | 5000 | 5000 | 10000 | 5000 | 5000 |
Fatuma | 20000 | 15000 | 20000 | 20000 | 15000 | 20000 | 20000 |
Grace | 5000 | 5000 | | 5000 | 5000 | 10000 | 5000 |
Hamisi | 10000 | 5000 | 10000 | 5000 | 10000 | 5000 | 10000 |
Joyce | 10000 | 20000 | 15000 | 20000 | 10000 | 15000 | 20000 |
Neema | 5000 | 5000 | 10000 | 5000 | 5000 | | 5000 |
Peter | 10000 | 10000 | 10000 | 10000 | 15000 | 10000 | 10000 |
""",
    "MKOPO (loans coming back)": """
Baraka | | | | | 20000 | 25000 | 20000 |
Esther | | | | | | 30000 | |
Hamisi | | | | | | | 30000 |
Neema | | | | 15000 | 15000 | | 20000 |
""",
    "OTHER MONEY IN": """
Jamii (social fund) | 10000 | 10000 | 9000 | 9000 | 10000 | 9000 | 10000 |
Faini (fines) | 500 | | 1500 | 1000 | | 1000 | 500 |
Riba (interest on loans) | | | | 1500 | 3500 | 5500 | 7000 |
""",
    "LOANS GIVEN": """
Baraka | | | 120000 | | | | |
Esther | | | | | 90000 | | |
Hamisi | | | | | | 100000 | |
Neema | | 70000 | | | | | 60000 |
""",
    "OTHER MONEY OUT": """
Help from the jamii | | | | | | 30000 | |
Books & pens | 6500 | | | | 3000 | | |
Tea & mandazi | 6000 | 5500 | 6000 | 7000 | 6500 | 6000 | 7000 |
Vodacom & M-Pesa fees | | 1200 | | 1200 | | 1500 | |
""",
}


def group() -> tuple[Workbook, Card]:
    """A village savings group in Tanzania: members by meetings, the same names again under the loans."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Mikutano"
    title(sheet, "A1", "TUPENDANE savings group, Moshi vijijini")
    sheet["A2"] = "Meeting every second Saturday. 1 hisa = 5,000. All in shillings."
    head(sheet, 3, ["", "All"], "FFE599")
    for column, meeting in enumerate(GROUP_MEETINGS, 3):
        cell = sheet.cell(3, column, date(meeting))
        cell.number_format, cell.font = "d mmm", Font(bold=True)
    letters = [get_column_letter(column) for column in range(3, 3 + len(GROUP_MEETINGS))]
    at = 4
    spans: dict[str, tuple[int, int]] = {}
    for section, text in GROUP.items():
        put(sheet, at, [section])
        sheet.cell(at, 1).font = Font(bold=True)
        start = at + 1
        for at, (name, *amounts) in enumerate(rows(text), start):
            put(
                sheet,
                at,
                [name, f"=SUM({letters[0]}{at}:{letters[-1]}{at})", *[number(a) for a in amounts]],
                ["", *[TSH] * (1 + len(letters))],
            )
            for column in range(3, 3 + len(letters)):
                sheet.cell(at, column).number_format = TSH
        spans[section] = (start, at)
        if section in ("OTHER MONEY IN", "OTHER MONEY OUT"):
            at += 1
            names = list(GROUP)[:3] if section == "OTHER MONEY IN" else list(GROUP)[3:]
            put(sheet, at, [f"ALL {section[12:]}"])
            for letter in ("B", *letters):
                parts = "+".join(f"SUM({letter}{spans[n][0]}:{letter}{spans[n][1]})" for n in names)
                sheet[f"{letter}{at}"] = f"={parts}"
                sheet[f"{letter}{at}"].number_format = TSH
                sheet[f"{letter}{at}"].font = Font(bold=True)
            spans[f"ALL {section[12:]}"] = (at, at)
            at += 1
        at += 1
    came, went = spans["ALL IN"][0], spans["ALL OUT"][0]
    put(sheet, at, ["IN THE BOX", f"=B{came}-B{went}"], ["", TSH])
    for before, letter in zip(["", *letters], letters, strict=False):
        carried = f"{before}{at}+" if before else ""
        sheet[f"{letter}{at}"] = f"={carried}{letter}{came}-{letter}{went}"
        sheet[f"{letter}{at}"].number_format = TSH
    widths(sheet, 28, 12, *[9] * len(letters))
    sheet.freeze_panes = "C4"
    loans = workbook.create_sheet("Mikopo")
    head(loans, 1, ["Who", "Was given", "Came back", "Still owes"], "FFE599")
    for offset, name in enumerate(("Baraka", "Esther", "Hamisi", "Neema")):
        given = spans["LOANS GIVEN"][0] + offset
        back = spans["MKOPO (loans coming back)"][0] + offset
        put(
            loans,
            2 + offset,
            [name, f"=Mikutano!B{given}", f"=Mikutano!B{back}", f"=B{2 + offset}-C{2 + offset}"],
            ["", TSH, TSH, TSH],
        )
    put(loans, 6, ["All", "=SUM(B2:B5)", "=SUM(C2:C5)", "=SUM(D2:D5)"], ["", TSH, TSH, TSH])
    widths(loans, 14, 14, 14, 14)
    return workbook, {
        "book": "savingsgroup.xlsx",
        "half": "round18",
        "layout": "grid",
        "about": "village savings and loan group, Tanzania, TZS",
        "dialect": "members by fortnightly meetings, totals before the meetings, the same names again under the loans",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "grid": {"sheet": "Mikutano", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"Mikutano!B{came}", f"Mikutano!B{went}", f"Mikutano!B{at}", "Mikopo!D6"],
    }


SEWING_TICKETS = """
21 | 07-01 | Horváth Lajos | Singer 191 | full service | 13000 | collected | 07-08 | cash
22 | 07-02 | Dance school | Brother 5234 | blades of the overlock | 16500 | collected | 07-15 | transfer
23 | 07-06 | Varga Emese | Pfaff 332 | top shaft stiff | 15000 | collected | 07-16 | card
24 | 07-08 | Szabó Ildikó | Brother LS14 | pedal cable | 7000 | collected | 07-10 | card
25 | 07-09 | Upholstery Kossuth tér | Singer | three machines serviced | 64000 | collected | 07-22 | transfer
26 | 07-13 | Oláh Pál | Veritas 8014 | full service | 13500 | collected | 07-21 | cash
27 | 07-15 | Németh Zsuzsa | Singer 290 | bobbin winder | 5500 | collected | 07-20 | cash
28 | 07-20 | Kiss Tibor | Toyota ES | needle plate | 6800 | collected | 07-29 | cash
29 | 07-23 | Upholstery Kossuth tér | Juki | hook timing, all four Jukis | 58000 | collected | 08-03 | transfer
30 | 07-27 | Takács Réka | Elna Lotus | new belt, service | 15500 | collected | 08-06 | card
31 | 08-03 | Kovács Mária | Singer 834 | feed dog stuck | 8500 | collected | 08-10 | cash
32 | 08-05 | Szabó Ildikó | Brother LS14 | timing | 9000 | collected | 08-12 | card
33 | 08-10 | Bálint-Varga | Lucznik 451 | motor smokes | 18000 | collected | 08-28 | transfer
34 | 08-12 | Molnár Kati | Pfaff 230 | full service | 14000 | collected | 08-24 | cash
35 | 08-19 | Dance school | Janome 525 | needle bar bent | 12500 | collected | 09-02 | transfer
36 | 08-25 | Németh Zsuzsa | Singer 290 | tension | 6500 | collected | 09-01 | cash
37 | 08-31 | Veres Anna | Elna 2 | no light, new cable | 7800 | collected | 09-09 | card
38 | 09-02 | Kiss Tibor | Toyota ES | timing | 9000 | collected | 09-11 | cash
39 | 09-07 | Kovács Mária | Singer 834 | full service | 14500 | ready | |
40 | 09-09 | Papp Gizella | Husqvarna 21 | belt and oil | 11500 | ready | |
41 | 09-14 | Farkas Béla | Pfaff 90 | full service | 12000 | ready | |
42 | 09-14 | Farkas Béla | Singer 15 | foot pedal | 9000 | ready | |
43 | 09-18 | Tóth Gergő | Pfaff 1222 | cracked gear | 21500 | waiting for part | |
44 | 09-21 | Nagy Éva | Brother XR37 | bobbin case | 7500 | ready | |
45 | 09-25 | Bálint-Varga | Lucznik 884 | jumps stitches | 13500 | on the bench | |
46 | 09-28 | Dance school | Janome 525 | full service | 14000 | on the bench | |
47 | 09-30 | Sipos Rita | Bernina 707 | seized up | 16000 | on the bench | |
"""

SEWING_SPENT = """
07-01 | landlord | workshop July | rent | 28000 | transfer
07-07 | Varróbolt | overlock blades | parts | 7450 | card
07-12 | NAV | June | KATA | 50000 | transfer
07-14 | E.ON | July | electricity | 7620 | transfer
07-24 | GLS | parcel to the upholsterers | post | 2190 | card
07-31 | Yettel | phone | phone | 5490 | transfer
08-01 | landlord | workshop August | rent | 28000 | transfer
08-04 | Varróbolt | needles, bobbins | parts | 5260 | card
08-06 | GLS | parcel from Brno | post | 1990 | card
08-12 | NAV | July | KATA | 50000 | transfer
08-14 | E.ON | August | electricity | 7940 | transfer
08-20 | Varróbolt | Lucznik motor | parts | 8900 | card
08-22 | Praktiker | screwdrivers | tools | 4390 | cash
08-31 | Yettel | phone | phone | 5490 | transfer
09-01 | landlord | workshop September | rent | 28000 | transfer
09-03 | flea market | box of feet and screws | parts | 3000 | cash
09-08 | Varróbolt | belts, oil | parts | 6120 | card
09-12 | NAV | August | KATA | 50000 | transfer
09-14 | E.ON | September | electricity | 8310 | transfer
09-16 | GLS | parcel to Bálint-Varga | post | 2190 | card
09-22 | printer's | tickets and cards | adverts | 7200 | cash
09-30 | Yettel | phone | phone | 5490 | transfer
"""

SEWING_SALE = """
A1 | Singer 29K | 05-16 | flea market | 15000 | 07-04 | leather worker | 52000
A2 | Zündapp Elconia | 06-13 | estate in Komló | 6000 | 08-15 | Instagram | 24000
A3 | Husqvarna Viking 3600 | 07-18 | Molnár's aunt | 9000 | | |
A4 | Pfaff 130 | 08-01 | flea market | 14000 | | |
A5 | Singer 411G | 08-22 | Jófogás | 18000 | 09-19 | student | 45000
A6 | Bernina 530 | 09-12 | Jófogás | 16000 | | |
"""


def sewing() -> tuple[Workbook, Card]:
    """A Hungarian repairer of sewing machines: repair tickets with a state, spending, machines to sell on."""
    workbook = Workbook()
    repairs = workbook.active
    repairs.title = "Repairs"
    title(repairs, "A1", "Varrógép-doki Pécs - what is here and whose it is")
    heads = [
        "Ticket",
        "Came in",
        "Whose",
        "Machine",
        "Trouble",
        "Price",
        "State",
        "Collected",
        "Paid how",
        "Days here",
    ]
    head(repairs, 3, heads, "D9D2E9")
    for at, (ticket, day, who, machine, trouble, price, state, gone, how) in enumerate(
        rows(SEWING_TICKETS), 4
    ):
        put(
            repairs,
            at,
            [
                int(ticket),
                date(day),
                who,
                machine,
                trouble,
                number(price),
                state,
                date(gone) if gone else None,
                how or None,
                f'=IF(H{at}="","",H{at}-B{at})',
            ],
            ["0", "yyyy.mm.dd", "", "", "", FT, "", "yyyy.mm.dd", "", "0"],
        )
    dropdown(repairs, "G4:G500", '"on the bench,waiting for part,ready,collected"')
    dropdown(repairs, "I4:I500", '"cash,card,transfer"')
    widths(repairs, 8, 13, 18, 18, 22, 13, 17, 13, 11, 9)
    repairs.freeze_panes = "A4"
    spent = workbook.create_sheet("Spending")
    head(spent, 1, ["Date", "Where", "What", "Kind", "Amount", "How"], "D9D2E9")
    for at, (day, where, what, kind, amount, how) in enumerate(rows(SEWING_SPENT), 2):
        put(
            spent,
            at,
            [date(day), where, what, kind, number(amount), how],
            ["yyyy.mm.dd", "", "", "", FT, ""],
        )
    dropdown(spent, "D2:D500", '"parts,tools,rent,electricity,phone,post,adverts,KATA"')
    widths(spent, 13, 16, 26, 13, 13, 11)
    sale = workbook.create_sheet("To sell")
    sale["A1"] = "Old machines I do up and sell on"
    head(sale, 2, ["No.", "Make", "Bought", "From", "Gave", "Sold", "To", "Got", "Gain"], "D9D2E9")
    for at, (no, make, bought, source, gave, sold, to, got) in enumerate(rows(SEWING_SALE), 3):
        put(
            sale,
            at,
            [
                no,
                make,
                date(bought),
                source,
                number(gave),
                date(sold) if sold else None,
                to or None,
                number(got),
                f'=IF(H{at}="","",H{at}-E{at})',
            ],
            ["", "", "yyyy.mm.dd", "", FT, "yyyy.mm.dd", "", FT, FT],
        )
    widths(sale, 6, 24, 13, 18, 13, 13, 18, 13, 13)
    overview = workbook.create_sheet("Overview")
    lines = (
        ("Repairs collected and paid", '=SUMIFS(Repairs!F4:F500,Repairs!G4:G500,"collected")'),
        ("Machines sold", "=SUM('To sell'!H3:H200)"),
        ("Spent", "=SUM(Spending!E2:E500)"),
        ("Old machines bought", "=SUM('To sell'!E3:E200)"),
        ("Left over", "=B2+B3-B4-B5"),
        ("Ready, waiting for its owner", '=SUMIFS(Repairs!F4:F500,Repairs!G4:G500,"ready")'),
        ("Still to be done", "=SUM(Repairs!F4:F500)-B2-B7"),
    )
    title(overview, "A1", "Since July")
    for at, (label, formula) in enumerate(lines, 2):
        put(overview, at, [label, formula], ["", FT])
    widths(overview, 32, 16)
    return workbook, {
        "book": "sewing.xlsx",
        "half": "round18",
        "layout": "records",
        "about": "sewing machine repairer, Hungary, HUF; flat tax (KATA), no VAT",
        "dialect": "repair tickets with a state and the day collected, spending by kind, old machines bought and sold on",
        "date_order": "ymd",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {
            "Repairs": {"sheet": "Repairs", "number": "Ticket"},
            "Spending": {"sheet": "Spending"},
            "To sell": {"sheet": "To sell", "number": "No."},
        },
        "free": {
            "Repairs": ["Machine", "Trouble"],
            "Spending": ["Where", "What"],
            "To sell": ["Make", "From", "To"],
        },
        "adds_up": {},
        "watch": [f"Overview!B{row}" for row in range(2, 9)],
    }


BOOKS = (disco, nails, family, group, sewing)
