"""The workbooks of round 32: a watch repairer, a tuk-tuk driver, a candle maker, a family, a tent hirer, a glazier."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


WATCH_ACCOUNTS = """
MCB account | Asset
Cash box | Asset
Customers owe | Asset
Tools & benches | Asset
Depreciation to date | Asset
Suppliers owed | Liability
Customers' deposits | Liability
Development Bank loan | Liability
Owner's capital | Equity
Owner's drawings | Equity
Watch & clock repairs | Income
Batteries & straps | Income
Jewellery sold | Income
Engraving | Income
Watch parts | Cost
Batteries & straps bought | Cost
Gold & silver bought | Cost
Shop rent | Cost
Electricity & water | Cost
Phone & internet | Cost
Assistant's pay | Cost
Small tools | Cost
Security & insurance | Cost
Licence & fees | Cost
Advertising | Cost
Courier & freight | Cost
Bank charges | Cost
Loan interest | Cost
Shop sundries | Cost
Depreciation | Cost
"""

WATCH_JOURNAL = """
09-01 | Opening balances | MCB account 48250; Cash box 2400; Customers owe 3800; Tools & benches 62000; Depreciation to date -14500; Suppliers owed -4650; Customers' deposits -500; Development Bank loan -36000; Owner's capital -60800
09-01 | Shop rent, September | Shop rent 6500; MCB account -6500
09-02 | Counter takings | Cash box 1150; Watch & clock repairs -700; Batteries & straps -450
09-03 | Swiss Parts, movements, on account | Watch parts 3200; Suppliers owed -3200
09-04 | Cash to the bank | MCB account 1500; Cash box -1500
09-07 | Hilton paid invoice 41 | MCB account 3800; Customers owe -3800
09-08 | Kim's Import, straps | Batteries & straps bought 1250; MCB account -1250
09-09 | PUC | Electricity & water 820; MCB account -820
09-10 | Cable & Wireless | Phone & internet 690; MCB account -690
09-11 | Swiss Parts, August bill | Suppliers owed 4650; MCB account -4650
09-12 | Card takings of the week | MCB account 9650; Watch & clock repairs -5900; Batteries & straps -1350; Jewellery sold -2400
09-14 | Mr Hoareau, Omega overhauled, 2,400 less deposit, card | MCB account 1900; Customers' deposits 500; Watch & clock repairs -2400
09-15 | Development Bank, instalment | Development Bank loan 1500; Loan interest 240; MCB account -1740
09-16 | Two silver rings, cash | Cash box 1800; Jewellery sold -1800
09-18 | Rose Goldsmith Supplies, gold wire | Gold & silver bought 4100; MCB account -4100
09-21 | Eden Island Yacht Club, trophies, invoice 42 | Customers owe 2700; Engraving -2700
09-22 | SACOS, insurance and alarm | Security & insurance 1100; MCB account -1100
09-23 | DHL, watch sent to Geneva | Courier & freight 460; MCB account -460
09-26 | Card takings of the week | MCB account 12480; Watch & clock repairs -6700; Batteries & straps -1580; Jewellery sold -4200
09-28 | Drawings | Owner's drawings 8000; MCB account -8000
09-30 | Sandra, September | Assistant's pay 7200; MCB account -7200
09-30 | Bank charges | Bank charges 145; MCB account -145
10-01 | Shop rent, October | Shop rent 6500; MCB account -6500
10-02 | Eden Island Yacht Club paid invoice 42 | MCB account 2700; Customers owe -2700
10-05 | Counter takings | Cash box 1420; Watch & clock repairs -900; Batteries & straps -520
10-06 | Swiss Parts, September bill | Suppliers owed 3200; MCB account -3200
10-08 | Mrs Payet, deposit for a gold necklace, card | MCB account 1500; Customers' deposits -1500
10-09 | PUC | Electricity & water 860; MCB account -860
10-10 | Card takings of the week | MCB account 11300; Watch & clock repairs -6150; Batteries & straps -1250; Jewellery sold -3900
10-12 | Cable & Wireless | Phone & internet 690; MCB account -690
10-13 | Swiss Parts, crystals and movements, on account | Watch parts 2850; Suppliers owed -2850
10-14 | Hilton, lobby clocks, invoice 43 | Customers owe 3900; Watch & clock repairs -3900
10-15 | Development Bank, instalment | Development Bank loan 1510; Loan interest 230; MCB account -1740
10-16 | Cash to the bank | MCB account 2000; Cash box -2000
10-19 | Screwdrivers and a loupe | Small tools 640; Cash box -640
10-20 | Bracelet engraved, cash | Cash box 350; Engraving -350
10-22 | SACOS, insurance and alarm | Security & insurance 1100; MCB account -1100
10-23 | Kim's Import, batteries | Batteries & straps bought 980; MCB account -980
10-24 | Card takings of the week | MCB account 10940; Watch & clock repairs -6480; Batteries & straps -1160; Jewellery sold -3300
10-26 | Coffee and cleaning things | Shop sundries 185; Cash box -185
10-28 | Drawings | Owner's drawings 8000; MCB account -8000
10-29 | Paradise FM, radio spot | Advertising 900; MCB account -900
10-30 | Sandra, October | Assistant's pay 7200; MCB account -7200
10-30 | Bank charges | Bank charges 150; MCB account -150
10-31 | Mr Laporte, Rolex serviced, invoice 44 | Customers owe 3400; Watch & clock repairs -3400
10-31 | Depreciation, two months | Depreciation 1200; Depreciation to date -1200
"""


def watchmaker() -> tuple[Workbook, Card]:
    """A watch repairer in Seychelles: what, account, debit and credit; balances with the results beside them."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Market Street Watches - journal 2026/27 (SCR)")
    head(journal, 3, ["Date", "What", "Account", "Debit SCR", "Credit SCR"], "DAEEF3")
    at = 4
    for day, what, lines in journal_lines(WATCH_JOURNAL):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(journal, at, [day, what, name, debit, credit], ["dd/mm/yyyy", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 48, 27, 13, 13)
    page = workbook.create_sheet("Accounts")
    title(page, "A1", "Accounts (minus = credit)")
    head(page, 3, ["Account", "Kind", "Balance SCR"], "DAEEF3")
    accounts = list(rows(WATCH_ACCOUNTS))
    for at, (name, kind) in enumerate(accounts, 4):
        one, two = (f"SUMIFS(Journal!{c}$4:{c}$3000,Journal!$C$4:$C$3000,A{at})" for c in "DE")
        put(page, at, [name, kind, f"=ROUND({one}-{two},2)"], ["", "", SIGNED])
    last = 3 + len(accounts)

    def total(kind: str, sign: str) -> str:
        return f'={sign}SUMIFS(C4:C{last},B4:B{last},"{kind}")'

    for row, (label, formula) in enumerate(
        (
            ("Income", total("Income", "-")),
            ("Costs", total("Cost", "")),
            ("Profit", "=F4-F5"),
            ("Assets", total("Asset", "")),
            ("Debts", total("Liability", "-")),
            ("Owner's share", "=F7-F8"),
            ("Check (0)", f"=ROUND(SUM(C4:C{last}),2)"),
        ),
        4,
    ):
        put(page, row, [label, formula], ["", SIGNED], 5)
    bold(page, "E6", "F6", "E9", "F9")
    widths(page, 28, 11, 15, 4, 18, 14)
    dropdown(journal, "C4:C3000", f"Accounts!$A$4:$A${last}")
    return workbook, {
        "book": "watchmaker.xlsx",
        "half": "round32",
        "layout": "journal",
        "about": "watch repairer and jeweller, Seychelles, SCR; sole trader, not registered for VAT",
        "dialect": "debit and credit columns last, what it was before the account, plain account names; balances and results by formulas on one page",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit SCR",
            "credit": "Credit SCR",
        },
        "free": {"Journal": ["What"]},
        "adds_up": {"Journal": ["Debit SCR", "Credit SCR"]},
        "watch": [
            *[f"Accounts!C{row}" for row in (4, 5, 6, 9, 10, 11)],
            *[f"Accounts!F{row}" for row in range(4, 11)],
        ],
        "zero": ["Accounts!F10"],
    }


TUK_CATEGORIES = [
    "Rides",
    "Temple days",
    "Airport runs",
    "Tips",
    "Adverts on the tuk-tuk",
    "Gas",
    "Repairs & tyres",
    "Loan",
    "Phone",
    "Parking & fees",
    "Food on the road",
    "Washing",
    "Insurance & tax",
    "Clothes & gear",
    "For the house",
    "Put in by me",
    "Moved",
    "Start",
]

# date | what | category | pocket | in | out
TUK_LOG = """
09-01 | What I had | Start | Cash | 64 |
09-01 | What I had | Start | ABA | 412.50 |
09-02 | Small circuit, two French | Temple days | Cash | 18 |
09-02 | French, tip | Tips | Cash | 3 |
09-03 | Gas | Gas | Cash | | 5.50
09-04 | Rides in town | Rides | Cash | 11.50 |
09-05 | Golden Banana Hotel, airport runs August | Airport runs | ABA | 81 |
09-07 | Smart top-up | Phone | Cash | | 5
09-09 | Airport run | Airport runs | Cash | 9 |
09-10 | AMK, loan | Loan | ABA | | 110
09-11 | Rides in town | Rides | Cash | 14 |
09-12 | Noodles at Banteay Srei | Food on the road | Cash | | 2.50
09-14 | Grand circuit, Australians | Temple days | ABA | 30 |
09-15 | Gas | Gas | Cash | | 6
09-17 | Chain and oil, Dara | Repairs & tyres | Cash | | 12.50
09-19 | Washed | Washing | Cash | | 1.50
09-21 | Rides in town | Rides | Cash | 16 |
09-24 | Beer sign on the roof, September | Adverts on the tuk-tuk | ABA | 20 |
09-25 | To my wife | For the house | ABA | | 150
09-28 | Forte, insurance | Insurance & tax | ABA | | 18
10-02 | Kulen mountain, Koreans | Temple days | Cash | 45 |
10-02 | Koreans, tip | Tips | Cash | 5 |
10-03 | Gas | Gas | Cash | | 7
10-05 | Golden Banana Hotel, airport runs September | Airport runs | ABA | 72 |
10-06 | Smart top-up | Phone | Cash | | 5
10-08 | Cash put in at the machine | Moved | Cash | | 60
10-08 | Cash put in at the machine | Moved | ABA | 60 |
10-10 | AMK, loan | Loan | ABA | | 110
10-12 | Rides in town | Rides | Cash | 13.50 |
10-14 | Parking at the night market, month | Parking & fees | Cash | | 4
10-16 | Small circuit, Canadians | Temple days | Cash | 18 |
10-19 | Gas | Gas | Cash | | 6.50
10-20 | Rain cape and helmet | Clothes & gear | Cash | | 15
10-22 | Sold old phone, money put in | Put in by me | Cash | 40 |
10-23 | Beer sign on the roof, October | Adverts on the tuk-tuk | ABA | 20 |
10-26 | To my wife | For the house | ABA | | 150
10-27 | Airport run | Airport runs | Cash | 9 |
10-28 | Brake pads, Dara | Repairs & tyres | Cash | | 14
10-30 | Rides in town | Rides | Cash | 12 |
10-31 | Washed | Washing | Cash | | 1.50
"""


def tuktuk() -> tuple[Workbook, Card]:
    """A tuk-tuk driver in Siem Reap: cash and an account in one list, categories by months by formula."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Log"
    title(book, "A1", "Tuk-tuk money 2026 ($)")
    head(book, 3, ["Date", "What", "Category", "Pocket", "In $", "Out $"], "FDE9D9")
    for at, (day, what, category, pocket, received, paid) in enumerate(rows(TUK_LOG), 4):
        put(
            book,
            at,
            [date(day), what, category, pocket, number(received), number(paid)],
            ["dd/mm/yyyy", "", "", "", MONEY, MONEY],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 44, 24, 10, 10, 10)
    page = workbook.create_sheet("Months")
    title(page, "A1", "In less out by months")
    page["A2"] = "first day"
    head(page, 3, ["Category", "September", "October", "November", "December", "All"], "FDE9D9")
    for column, month in enumerate((9, 10, 11, 12), 2):
        put(page, 2, [date(f"{month:02}-01")], ["dd/mm/yyyy"], column)
    for row, name in enumerate(TUK_CATEGORIES, 4):
        page.cell(row, 1, name)
        for letter in "BCDE":
            days = "Log!$A$4:$A$1500"
            of = f'Log!$C$4:$C$1500,$A{row},{days},">="&{letter}$2,{days},"<="&EOMONTH({letter}$2,0)'
            page[f"{letter}{row}"] = f"=SUMIFS(Log!$E$4:$E$1500,{of})-SUMIFS(Log!$F$4:$F$1500,{of})"
            page[f"{letter}{row}"].number_format = SIGNED
        put(page, row, [f"=SUM(B{row}:E{row})"], [SIGNED], 6)
    last = 3 + len(TUK_CATEGORIES)
    put(
        page,
        last + 1,
        ["All", *[f"=SUM({c}4:{c}{last})" for c in "BCDEF"]],
        ["", *[SIGNED] * 5],
    )
    bold(page, *[f"{c}{last + 1}" for c in "ABCDEF"])
    for row, pocket in enumerate(("Cash", "ABA"), last + 3):
        of = f"Log!D$4:D$1500,A{row}"
        put(
            page,
            row,
            [pocket, f"=ROUND(SUMIFS(Log!E$4:E$1500,{of})-SUMIFS(Log!F$4:F$1500,{of}),2)"],
            ["", SIGNED],
        )
    put(
        page,
        last + 5,
        ["Difference (0)", f"=ROUND(F{last + 1}-B{last + 3}-B{last + 4},2)"],
        ["", SIGNED],
    )
    widths(page, 26, 13, 13, 13, 13, 13)
    dropdown(book, "C4:C1500", f"Months!$A$4:$A${last}")
    dropdown(book, "D4:D1500", '"Cash,ABA"')
    return workbook, {
        "book": "tuktuk.xlsx",
        "half": "round32",
        "layout": "cash book",
        "about": "tuk-tuk driver, Siem Reap, Cambodia, USD",
        "dialect": "cash and an account in one list told apart in a column, in and out, no running balance, a category on every line, money moved written as two lines; categories by months by formula",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "cash": {
            "sheet": "Log",
            "date": "Date",
            "category": "Category",
            "in": "In $",
            "out": "Out $",
        },
        "free": {"Log": ["What"]},
        "adds_up": {"Log": ["In $", "Out $"]},
        "watch": [
            f"Months!D{last + 1}",
            *[f"Months!F{row}" for row in (4, 5, 6, last + 1)],
            *[f"Months!B{row}" for row in (last + 3, last + 4, last + 5)],
        ],
        "zero": [f"Months!B{last + 5}"],
    }


# line | this year | last year | how
CANDLE_IN = """
Markets & fairs | 9284 | 8610 | cash
Web shop | 6417.30 | 5122.80 | card, comes to Swedbank
Shops | 7386 | 6940 | invoice, they pay a month later
Workshops | 2310 | 1785 | deposit by transfer, the rest in cash
"""
CANDLE_OUT = """
Wax | 3128.40 | 2870.15 | Cerix account, paid the month after
Wicks & scents | 1046.75 | 985.20 | bank card
Jars & boxes | 1587.60 | 1402.30 | bank card
Postage | 612.90 | 540.45 | bank card
Stall fees | 715 | 690 | cash
Helper | 1240 | 1080 | cash
Rent of the workshop | 2600 | 3120 | transfer, 260 a month
Electricity | 694.35 | 811.70 | direct debit
Phone & internet | 285 | 336 | direct debit
Advertising | 322.50 | 275 | bank card
Tools & moulds | 418.20 | 604.90 | bank card
Insurance | 240 | 282 | direct debit
Bookkeeper | 350 | 420 | transfer
Bank & card fees | 196.80 | 214.35 | taken by the bank
Loan interest | 241.60 | 355.40 | with the Altum loan
Other | 88 | 64 |
"""
CANDLE_HAVE = """
Swedbank | 6214.85 | 4380.20
Cash tin | 438.50 | 260
Shops owe me | 702 | 545
Melters & shelves | 5400 | 5400
"""
CANDLE_OWE = """
Cerix account | 263.70 | 318.40
Workshop deposits | 60 | 0
Altum loan | 4150 | 5525
"""


def statement_part(page: Worksheet, at: int, name: str, text: str, total: str) -> int:
    """A part of a statement: its name, its typed lines, its total; the total's row comes back."""
    page.cell(at, 1, name)
    bold(page, f"A{at}")
    start = at + 1
    for label, now, before, *how in rows(text):
        at += 1
        put(page, at, [label, number(now), number(before), *[h or None for h in how]], ["", SIGNED, SIGNED])
    at += 1
    put(page, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(page, f"A{at}", f"B{at}", f"C{at}")
    return at


def candles() -> tuple[Workbook, Card]:
    """A candle maker in Latvia: a page of results and a page of what there is, typed amounts, the owner's money below."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Result"
    title(page, "A1", "Vasks candles - result 2026 up to now (EUR)")
    head(page, 3, ["", "2026", "2025", "How it is paid"], "EADCF4")
    income = statement_part(page, 4, "Income", CANDLE_IN, "Income together")
    spent = statement_part(page, income + 2, "Costs", CANDLE_OUT, "Costs together")
    profit = spent + 2
    put(page, profit, ["Profit", *[f"={c}{income}-{c}{spent}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(page, f"A{profit}", f"B{profit}", f"C{profit}")
    page.freeze_panes = "B4"
    widths(page, 26, 13, 13, 42)
    sheet = workbook.create_sheet("Position")
    title(sheet, "A1", "What there is and what is owed (EUR)")
    head(sheet, 3, ["", "Now", "31.12.2025"], "EADCF4")
    have = statement_part(sheet, 4, "There is", CANDLE_HAVE, "All there is")
    owe = statement_part(sheet, have + 2, "Owed", CANDLE_OWE, "All owed")
    mine = owe + 2
    put(sheet, mine, ["Mine", *[f"={c}{have}-{c}{owe}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(sheet, f"A{mine}", f"B{mine}", f"C{mine}")
    made = sum(float(line[1]) for line in rows(CANDLE_IN)) - sum(float(line[1]) for line in rows(CANDLE_OUT))
    change = [
        sum(float(line[column]) for line in rows(CANDLE_HAVE))
        - sum(float(line[column]) for line in rows(CANDLE_OWE))
        for column in (1, 2)
    ]
    put(sheet, mine + 2, ["Mine at the start of the year", f"=C{mine}"], ["", SIGNED])
    put(sheet, mine + 3, ["Profit", f"=Result!B{profit}"], ["", SIGNED])
    put(sheet, mine + 4, ["Put in by me", 250], ["", SIGNED])
    put(
        sheet,
        mine + 5,
        ["Taken out by me", number(f"{change[1] + made + 250 - change[0]:.2f}")],
        ["", SIGNED],
    )
    put(
        sheet,
        mine + 6,
        ["Must be 0", f"=ROUND(B{mine + 2}+B{mine + 3}+B{mine + 4}-B{mine + 5}-B{mine},2)"],
        ["", SIGNED],
    )
    widths(sheet, 30, 13, 13)
    return workbook, {
        "book": "candles.xlsx",
        "half": "round32",
        "layout": "statements",
        "about": "candle maker, Latvia, EUR; not registered for VAT; calendar year",
        "dialect": "a page of results and a page of what there is and is owed, typed amounts, last year beside this year, a word on how each is paid, the owner's money below with a check",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Result", "Position"],
            "label": "A",
            "amount": {"Result": "B", "Position": "B"},
        },
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"Result!B{row}" for row in (income, spent, profit)],
            *[f"Position!B{row}" for row in (have, owe, mine, mine + 3, mine + 6)],
        ],
        "zero": [f"Position!B{mine + 6}"],
    }


# line | July to October, and what November has already
TALA = {
    "MONEY IN": """
Tavita's pay | 2300 | 2300 | 2300 | 2300 | 1150
Sina's pay | 1640 | 1640 | 1640 | 1640 | 820
Family in Auckland | 200 | 150 | 250 | 200 |
Taro & eggs sold | 145 | 120 | 168.50 | 132 | 36
Other money in | | 60 | | |
""",
    "HOUSE": """
House loan | 480 | 480 | 480 | 480 |
Cash power | 165 | 150 | 170 | 160 | 50
Water | 34.20 | 33.80 | 36.50 | 35.10 |
Phone & data | 90 | 90 | 90 | 90 | 30
House repairs | | 240 | 45 | |
""",
    "FOOD": """
Food shop | 712.40 | 688.90 | 735.15 | 701.60 | 158.30
Market & fish | 186 | 204.50 | 171 | 193.50 | 42
Bread & corner store | 96.80 | 88.40 | 101.20 | 94.60 | 21.50
Eating out | 65 | 48 | 72.50 | 55 |
""",
    "CHURCH & FAMILY": """
Church offering | 240 | 300 | 240 | 240 | 60
Village & family events | 350 | 120 | 600 | 150 |
Given to our parents | 200 | 200 | 200 | 200 |
Presents | 40 | | 55 | 30 |
""",
    "CHILDREN": """
School fees | 360 | | 360 | |
Uniforms & books | 124.50 | 18 | | 32 |
Bus & lunch money | 110 | 115 | 105 | 110 | 25
Sports & clubs | 30 | 30 | 30 | 30 |
""",
    "CAR": """
Petrol | 180 | 195 | 205 | 120 | 55
Car repairs & registration | | 310 | | 85 |
Car insurance | 68 | 68 | 68 | 68 |
""",
    "US": """
Doctor & medicine | 25 | | 48 | 15 |
Clothes & hair | 75 | 40 | 62 | 38 |
Fun | 50 | 35 | 60 | 45 | 20
""",
    "PUT ASIDE": """
Savings | 150 | 100 | 100 | 150 |
School trip | 40 | 40 | 40 | 40 |
""",
}


def apiafamily() -> tuple[Workbook, Card]:
    """A family in Samoa: lines by months from July, parts with totals, the year and the average after, what is left."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Tala"
    title(sheet, "A1", "Our money July 2026 to June 2027 (WST)")
    months = ["July", "August", "September", "October", "November", "December", "January", "February"]
    months += ["March", "April", "May", "June"]
    head(sheet, 3, ["", *months, "Year", "A month"], "D8E4BC")
    letters = "BCDEFGHIJKLM"
    at = 3
    totals: list[int] = []
    for section, text in TALA.items():
        at += 1
        sheet.cell(at, 1, section)
        bold(sheet, f"A{at}")
        start = at + 1
        for name, *amounts in rows(text):
            at += 1
            put(sheet, at, [name, *[number(a) for a in amounts]], ["", *[SIGNED] * 12])
            put(sheet, at, [f"=SUM(B{at}:M{at})", f"=N{at}/12"], [SIGNED, SIGNED], 14)
        at += 1
        put(
            sheet,
            at,
            [f"Total {section.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters + "NO"]],
            ["", *[SIGNED] * 14],
        )
        bold(sheet, *[f"{c}{at}" for c in "A" + letters + "NO"])
        totals.append(at)
    income, *others = totals
    out, left = at + 2, at + 3
    every = letters + "NO"
    put(
        sheet,
        out,
        ["All out", *["=" + "+".join(f"{c}{row}" for row in others) for c in every]],
        ["", *[SIGNED] * 14],
    )
    put(sheet, left, ["Left", *[f"={c}{income}-{c}{out}" for c in every]], ["", *[SIGNED] * 14])
    bold(sheet, f"A{out}", f"A{left}")
    sheet.freeze_panes = "B4"
    widths(sheet, 28, *[11] * 12, 12, 11)
    return workbook, {
        "book": "apiafamily.xlsx",
        "half": "round32",
        "layout": "grid",
        "about": "family with three children, Apia, Samoa, WST",
        "dialect": "lines by months from July, parts with totals, the year and the average after, what is left at the foot",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "grid": {"sheet": "Tala", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"Tala!{c}{row}" for c in "EFN" for row in (income, out, left)],
    }


# number | date | customer | event | total | paid so far | paid on | how
TENT_HIRES = """
71 | 08-29 | St Paul's Church | Harvest, two tents, 100 chairs | 650 | 650 | 09-04 | Transfer
72 | 09-05 | Mrs Liburd | Birthday, one tent, 40 chairs | 420 | 420 | 09-05 | Cash
73 | 09-15 | Nevis Rotary | Dinner, three tents, tables | 900 | 900 | 10-02 | Cheque
74 | 09-26 | Caribe Events | Wedding at Frigate Bay | 1850 | 1850 | 10-12 | Transfer
75 | 10-03 | Mr Browne | Christening, one tent | 380 | 380 | 10-03 | Cash
76 | 10-10 | Cayon High School | Prize day, 200 chairs | 760 | | |
77 | 10-17 | Mrs Archibald | Funeral, two tents | 540 | 200 | 10-17 | Cash
78 | 10-24 | Caribe Events | Gala dinner, Port Zante | 2100 | | |
79 | 10-31 | Royal Hotel | Halloween dance, tents and chairs | 1240 | | |
"""

# date | supplier | what | kind | amount | paid on | how
TENT_COSTS = """
09-01 | Mr Phipps | Store rent, September | Store rent | 600 | 09-01 | Transfer
09-04 | Sol | Gas for the truck | Truck | 90 | 09-04 | Card
09-05 | Kelvin | Set up and take down | Helpers | 80 | 09-05 | Cash
09-10 | Flow | Phone | Phone | 74 | 09-10 | Transfer
09-14 | Horsford's | Ropes and pegs | Repairs & cleaning | 118.50 | 09-30 | Cheque
09-19 | NAGICO | Insurance, quarter | Insurance | 525 | 09-19 | Transfer
09-26 | Kelvin and Junior | Set up at Frigate Bay | Helpers | 200 | 09-26 | Cash
09-28 | Sugar City Laundry | Tablecloths washed | Repairs & cleaning | 96 | 09-28 | Cash
09-30 | National Bank | Charges | Bank | 18 | 09-30 | Transfer
10-01 | Mr Phipps | Store rent, October | Store rent | 600 | 10-01 | Transfer
10-05 | Sol | Gas for the truck | Truck | 85 | 10-05 | Card
10-09 | Flow | Phone | Phone | 74 | 10-09 | Transfer
10-10 | Junior | Chairs to Cayon | Helpers | 60 | 10-10 | Cash
10-14 | Auto Spares | Battery for the truck | Truck | 310 | 10-14 | Card
10-17 | Kelvin | Set up and take down | Helpers | 80 | 10-17 | Cash
10-20 | Basseterre Canvas | Tent roof mended | Repairs & cleaning | 380 | |
10-23 | WINN FM | Radio adverts | Advertising | 150 | 10-23 | Transfer
10-24 | Kelvin and Junior | Set up at Port Zante | Helpers | 200 | 10-24 | Cash
10-27 | Horsford's | 30 white chairs | New gear | 1350 | |
10-30 | National Bank | Charges | Bank | 18 | 10-30 | Transfer
"""

TENT_KINDS = [
    "Helpers",
    "Truck",
    "Repairs & cleaning",
    "New gear",
    "Store rent",
    "Phone",
    "Insurance",
    "Advertising",
    "Licences",
    "Bank",
    "Other",
]


def tenthire() -> tuple[Workbook, Card]:
    """A tent and chair hirer in St Kitts: invoices with what came so far, costs paid at once or later, a summary."""
    workbook = Workbook()
    hires = workbook.active
    hires.title = "Hires"
    title(hires, "A1", "Sugar City Tents & Chairs - hires (EC$)")
    head(
        hires,
        3,
        ["No", "Date", "Customer", "Event", "Total", "Paid so far", "Paid on", "How", "To come", "State"],
        "FFE699",
    )
    for at, (no, day, customer, what, amount, received, paid, how) in enumerate(rows(TENT_HIRES), 4):
        put(
            hires,
            at,
            [
                int(no),
                date(day),
                customer,
                what,
                number(amount),
                number(received),
                date(paid) if paid else None,
                how or None,
                f"=E{at}-F{at}",
                f'=IF(I{at}=0,"paid",IF(F{at}=0,"open","part paid"))',
            ],
            ["0", "dd/mm/yyyy", "", "", MONEY, MONEY, "dd/mm/yyyy", "", MONEY],
        )
    hires.freeze_panes = "A4"
    widths(hires, 7, 12, 22, 36, 11, 12, 12, 11, 11, 11)
    costs = workbook.create_sheet("Costs")
    title(costs, "A1", "Costs, the ones without a paid day are still to pay")
    head(costs, 3, ["Date", "Supplier", "What", "Kind", "Amount", "Paid on", "How"], "FFE699")
    for at, (day, who, what, kind, amount, paid, how) in enumerate(rows(TENT_COSTS), 4):
        put(
            costs,
            at,
            [date(day), who, what, kind, number(amount), date(paid) if paid else None, how or None],
            ["dd/mm/yyyy", "", "", "", SIGNED, "dd/mm/yyyy"],
        )
    costs.freeze_panes = "A4"
    widths(costs, 12, 22, 30, 20, 11, 12, 11)
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "Since August 2026 (EC$)")
    for row, (label, formula) in enumerate(
        (
            ("Hires", "=SUM(Hires!E4:E400)"),
            ("Come in", "=SUM(Hires!F4:F400)"),
            ("Still to come", "=B3-B4"),
            ("Costs", "=SUM(Costs!E4:E900)"),
            ("Costs not yet paid", '=SUMIFS(Costs!E4:E900,Costs!F4:F900,"")'),
            ("Profit", "=B3-B6"),
        ),
        3,
    ):
        put(summary, row, [label, formula], ["", SIGNED])
    bold(summary, "A8", "B8")
    head(summary, 10, ["Costs by kind", "EC$"], "FFE699")
    for at, name in enumerate(TENT_KINDS, 11):
        put(summary, at, [name, f"=SUMIFS(Costs!E$4:E$900,Costs!D$4:D$900,A{at})"], ["", SIGNED])
    end = 10 + len(TENT_KINDS)
    put(summary, end + 1, ["Total", f"=SUM(B11:B{end})"], ["", SIGNED])
    bold(summary, f"A{end + 1}", f"B{end + 1}")
    widths(summary, 26, 13)
    dropdown(costs, "D4:D900", f"Summary!$A$11:$A${end}")
    dropdown(costs, "G4:G900", '"Cash,Card,Cheque,Transfer"')
    dropdown(hires, "H4:H400", '"Cash,Card,Cheque,Transfer"')
    return workbook, {
        "book": "tenthire.xlsx",
        "half": "round32",
        "layout": "records",
        "about": "tent and chair hire, St Kitts and Nevis, XCD; not registered for VAT",
        "dialect": "invoices with what has been paid so far, its day and how, state by formula; one list of costs paid at once or later on the same line",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "tables": {"invoices": "Hires", "costs": "Costs"},
        "free": {"Hires": ["No", "Event"], "Costs": ["Supplier", "What"]},
        "adds_up": {"Costs": ["Amount"]},
        "watch": [*[f"Summary!B{row}" for row in range(3, 9)], f"Summary!B{end + 1}"],
    }


GLASS_ACCOUNTS = """
100 | Standard Bank | Asset
110 | Petty cash | Asset
120 | Debtors | Asset
140 | VAT input | Asset
150 | Bakkie & machines | Asset
159 | Accumulated depreciation | Asset
200 | Creditors | Liability
210 | VAT output | Liability
220 | Customer deposits | Liability
230 | Bakkie loan | Liability
300 | Capital | Equity
310 | Drawings | Equity
400 | Windows & doors | Income
410 | Glass replaced | Income
420 | Shower screens & mirrors | Income
500 | Glass | Expense
510 | Aluminium | Expense
520 | Silicone, putty & fittings | Expense
600 | Wages | Expense
610 | Workshop rent | Expense
620 | Electricity & water | Expense
630 | Phone & data | Expense
640 | Fuel | Expense
650 | Bakkie repairs | Expense
660 | Small tools | Expense
670 | Insurance | Expense
680 | Advertising | Expense
690 | Bank charges | Expense
700 | Loan interest | Expense
710 | Licences & fees | Expense
720 | Depreciation | Expense
730 | Tea & office | Expense
"""

GLASS_JOURNAL = """
09-01 | Opening balances | 100 18640; 110 600; 120 6900; 140 1150; 150 96000; 159 -21000; 200 -5750; 210 -3900; 220 -1000; 230 -42000; 300 -49640
09-01 | Workshop rent, September | 610 3200; 100 -3200
09-02 | Mbabane Glass, clear glass, on account | 500 4000; 140 600; 200 -4600
09-04 | Mrs Dlamini, pane replaced, cash | 110 690; 410 -600; 210 -90
09-07 | Ezulwini Lodge paid invoice 231 | 100 6900; 120 -6900
09-08 | Diesel, Galp | 640 850; 100 -850
09-10 | Mbabane Glass, August account | 200 5750; 100 -5750
09-11 | MTN | 630 400; 140 60; 100 -460
09-14 | Invoice 232 Manzini Clinic, door and windows | 120 16100; 400 -14000; 210 -2100
09-15 | Bakkie loan | 230 1600; 700 380; 100 -1980
09-17 | EEC, electricity | 620 900; 140 135; 100 -1035
09-18 | Alu Profiles, lengths | 510 5200; 140 780; 100 -5980
09-21 | Mr Nxumalo, mirror fitted, 2070 less deposit, EFT | 100 1070; 220 1000; 420 -1800; 210 -270
09-23 | Build It, silicone and screws | 520 240; 140 36; 110 -276
09-24 | Mr Simelane, house windows, EFT on the day | 100 13800; 400 -12000; 210 -1800
09-25 | Drawings | 310 4000; 100 -4000
09-28 | Insurance | 670 780; 100 -780
09-29 | Manzini Clinic paid invoice 232 | 100 16100; 120 -16100
09-30 | Wages, Sipho 4200 and Musa 3400 | 600 7600; 100 -7600
09-30 | Bank charges | 690 165; 100 -165
10-01 | Workshop rent, October | 610 3200; 100 -3200
10-05 | Mbabane Glass, September account | 200 4600; 100 -4600
10-07 | Mr Mamba, deposit for a shower screen, EFT | 100 1500; 220 -1500
10-08 | Diesel, Galp | 640 900; 100 -900
10-09 | Pane replaced at Sidwashini, cash | 110 460; 410 -400; 210 -60
10-12 | MTN | 630 400; 140 60; 100 -460
10-13 | Mbabane Glass, laminated, on account | 500 3600; 140 540; 200 -4140
10-14 | Sibebe Resort, balcony doors, EFT on the day | 100 20700; 400 -18000; 210 -2700
10-15 | Bakkie loan | 230 1615; 700 365; 100 -1980
10-16 | Invoice 233 Candy Boutique, shopfront | 120 12650; 400 -11000; 210 -1650
10-19 | EEC, electricity | 620 860; 140 129; 100 -989
10-20 | Revenue Service, VAT to the end of September | 210 8160; 140 -2761; 100 -5399
10-22 | Glass cutter and suction cups | 660 520; 140 78; 100 -598
10-23 | Tea, milk, sugar | 730 65; 110 -65
10-27 | Drawings | 310 4000; 100 -4000
10-28 | Invoice 234 Mhlambanyatsi School, twelve panes | 120 5520; 410 -4800; 210 -720
10-28 | Insurance | 670 780; 100 -780
10-30 | Wages, Sipho 4200 and Musa 3400 | 600 7600; 100 -7600
10-30 | Bank charges | 690 170; 100 -170
10-31 | Depreciation, two months | 720 2000; 159 -2000
"""


def glazier() -> tuple[Workbook, Card]:
    """A glazier in Eswatini: account numbers with names looked up, VAT in two accounts, a trial balance and results."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Clearview Glass - general journal (SZL)")
    head(journal, 3, ["Date", "Narration", "Acc", "Account", "Debit", "Credit"], "CFE2F3")
    accounts = [(int(code), name, kind) for code, name, kind in rows(GLASS_ACCOUNTS)]
    last = 3 + len(accounts)
    at = 4
    for day, what, lines in journal_lines(GLASS_JOURNAL):
        for code, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            name = f"=IFERROR(VLOOKUP(C{at},'Trial balance'!$A$4:$B${last},2,FALSE),\"\")"
            put(
                journal,
                at,
                [day, what, int(code), name, debit, credit],
                ["dd/mm/yyyy", "", "0", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 48, 7, 26, 13, 13)
    trial = workbook.create_sheet("Trial balance")
    title(trial, "A1", "Accounts and trial balance")
    head(trial, 3, ["Acc", "Account", "Class", "Debit", "Credit"], "CFE2F3")
    where: dict[str, int] = {}
    for at, (code, name, kind) in enumerate(accounts, 4):
        where[str(code)] = at
        one, two = (f"SUMIFS(Journal!{c}$4:{c}$3000,Journal!$C$4:$C$3000,$A{at})" for c in "EF")
        put(
            trial,
            at,
            [code, name, kind, f"=MAX(ROUND({one}-{two},2),0)", f"=MAX(ROUND({two}-{one},2),0)"],
            ["0", "", "", MONEY, MONEY],
        )
    put(
        trial,
        last + 1,
        [None, "Total", None, f"=SUM(D4:D{last})", f"=SUM(E4:E{last})"],
        ["", "", "", MONEY, MONEY],
    )
    bold(trial, f"B{last + 1}", f"D{last + 1}", f"E{last + 1}")
    widths(trial, 7, 28, 12, 14, 14)
    report = workbook.create_sheet("Results")
    title(report, "A1", "Results since 1 September 2026")

    def net(kind: str, one: str, two: str) -> str:
        of = f"'Trial balance'!C4:C{last},\"{kind}\")"
        return (
            f"=SUMIFS('Trial balance'!{one}4:{one}{last},{of}-SUMIFS('Trial balance'!{two}4:{two}{last},{of}"
        )

    for row, (label, formula) in enumerate(
        (
            ("Income", net("Income", "E", "D")),
            ("Expenses", net("Expense", "D", "E")),
            ("Net profit", "=B3-B4"),
            ("Assets", net("Asset", "D", "E")),
            ("Liabilities", net("Liability", "E", "D")),
            ("Owner, before the profit", net("Equity", "E", "D")),
            ("Out of balance", "=ROUND(B6-B7-B8-B5,2)"),
        ),
        3,
    ):
        put(report, row, [label, formula], ["", SIGNED])
    bold(report, "A5", "B5")
    widths(report, 28, 15)
    return workbook, {
        "book": "glazier.xlsx",
        "half": "round32",
        "layout": "journal",
        "about": "glazier, Eswatini, SZL, VAT 15%",
        "dialect": "account numbers with looked-up names, narration before them, debit and credit columns last, VAT in two accounts; trial balance and results by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Acc",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Narration"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!D{where[code]}" for code in ("100", "110", "120", "140")],
            *[f"Trial balance!E{where[code]}" for code in ("200", "210", "220")],
            *[f"Results!B{row}" for row in range(3, 10)],
        ],
        "zero": ["Results!B9"],
    }


BOOKS = [watchmaker, tuktuk, candles, apiafamily, tenthire, glazier]
