"""The workbooks of round 31: a knife sharpener, a netball club, a coffee roaster, an escape room, a sailmaker, a couple."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


def bold(sheet: Worksheet, *cells: str) -> None:
    """Set cells in bold."""
    for cell in cells:
        sheet[cell].font = Font(bold=True)


def day_of(text: str) -> object:
    """A date, or None for an empty text."""
    return date(text) if text else None


KNIFE_BOOK = """
08-01 | Town market, cash | Market sharpening | Cash | 118 |
08-01 | Town market, cards | Market sharpening | Bank | 164 |
08-03 | Pitch, Town market, August | Pitch fees | Bank | | 60
08-05 | La Perle, kitchen knives | Restaurants & shops | Bank | 96 |
08-06 | Diesel | Van | Bank | | 52.30
08-08 | Town market, cash | Market sharpening | Cash | 104 |
08-08 | Town market, cards | Market sharpening | Bank | 151.50 |
08-10 | Abrasives Direct, belts | Belts & stones | Bank | | 74.60
08-13 | Vazon Bay Hotel | Restaurants & shops | Bank | 140 |
08-14 | Sure, phone | Phone & web | Bank | | 22
08-17 | Cash banked | Transfer | Cash | | 200
08-17 | Cash banked | Transfer | Bank | 200 |
08-22 | Town market, cash | Market sharpening | Cash | 126 |
08-22 | Town market, cards | Market sharpening | Bank | 172 |
08-24 | Opinel knives for the stall | Knives to sell | Bank | | 210
08-28 | Mrs Le Page, 2 Opinels | Knives sold | Cash | 38 |
08-31 | To my own account | Drawings | Bank | | 450
08-31 | SumUp fees | Bank & card fees | Bank | | 8.24
09-02 | La Perle, kitchen knives | Restaurants & shops | Bank | 96 |
09-03 | Pitch, Town market, September | Pitch fees | Bank | | 60
09-05 | Town market, cash | Market sharpening | Cash | 111 |
09-05 | Town market, cards | Market sharpening | Bank | 148 |
09-07 | Public liability, year | Insurance | Bank | | 132
09-09 | Diesel | Van | Bank | | 49.80
09-11 | Refund, chipped Mr Torode's bread knife | Market sharpening | Cash | -12 |
09-14 | Sure, phone | Phone & web | Bank | | 22
09-16 | Vazon Bay Hotel | Restaurants & shops | Bank | 155 |
09-19 | Town market, cash | Market sharpening | Cash | 98 |
09-19 | Town market, cards | Market sharpening | Bank | 160.50 |
09-21 | Own money, for the wet grinder | My own money | Bank | 400 |
09-22 | Tormek wet grinder | Machines & tools | Bank | | 585
09-23 | Abrasives Direct, one belt pack back | Belts & stones | Bank | | -18.90
09-28 | Cash banked | Transfer | Cash | | 250
09-28 | Cash banked | Transfer | Bank | 250 |
09-30 | To my own account | Drawings | Bank | | 450
09-30 | SumUp fees | Bank & card fees | Bank | | 7.81
10-01 | Pitch, Town market, October | Pitch fees | Bank | | 60
10-03 | Town market, cash | Market sharpening | Cash | 122 |
10-03 | Town market, cards | Market sharpening | Bank | 139 |
10-07 | La Perle, kitchen knives | Restaurants & shops | Bank | 104 |
10-08 | Diesel | Van | Bank | | 54.10
10-12 | Abrasives Direct, belts and a stone | Belts & stones | Bank | | 91.25
10-14 | Sure, phone | Phone & web | Bank | | 22
10-15 | Vazon Bay Hotel | Restaurants & shops | Bank | 150 |
10-17 | Town market, cash | Market sharpening | Cash | 131 |
10-17 | Town market, cards | Market sharpening | Bank | 155 |
10-19 | Bacon rolls and tea, market | Other | Cash | | 7.50
10-23 | Two Opinels, Saumarez fete | Knives sold | Cash | 38 |
10-26 | Tyre, Forest Road Garage | Van | Bank | | 78
10-31 | Town market, cash | Market sharpening | Cash | 115 |
10-31 | Town market, cards | Market sharpening | Bank | 149.50 |
10-31 | To my own account | Drawings | Bank | | 450
10-31 | SumUp fees | Bank & card fees | Bank | | 7.48
"""

KNIFE_IN = ["Market sharpening", "Restaurants & shops", "Knives sold"]
KNIFE_OUT = [
    "Belts & stones",
    "Knives to sell",
    "Machines & tools",
    "Van",
    "Pitch fees",
    "Insurance",
    "Phone & web",
    "Bank & card fees",
    "Other",
]
KNIFE_OWN = ["My own money", "Drawings", "Transfer"]


def knifesharpener() -> tuple[Workbook, Card]:
    """A knife sharpener in Guernsey: cash and bank in one list, a category on every line."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Keen Edge - money in and out, from August 2026")
    head(book, 3, ["Date", "What", "Category", "Cash/Bank", "In £", "Out £"], "DDEBF7")
    for at, r in enumerate(rows(KNIFE_BOOK), 4):
        put(
            book,
            at,
            [date(r[0]), *r[1:4], number(r[4]), number(r[5])],
            ["dd/mm/yyyy", "", "", "", MONEY, MONEY],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 38, 21, 11, 11, 11)
    dropdown(book, "C4:C900", f"Totals!$A$20:$A${19 + len(KNIFE_IN + KNIFE_OUT + KNIFE_OWN)}")
    dropdown(book, "D4:D900", '"Cash,Bank"')
    totals = workbook.create_sheet("Totals")
    title(totals, "A1", "Where it stands")

    def net(column: str, text: str) -> str:
        return "-".join(
            f"SUMIFS('Cash book'!${c}$4:${c}$900,'Cash book'!${column}$4:${column}$900,{text})" for c in "EF"
        )

    put(totals, 3, ["Bank at the start", 684.15], ["", MONEY])
    put(totals, 4, ["Cash at the start", 46.00], ["", MONEY])
    put(totals, 6, ["Bank now", f'=ROUND(B3+{net("D", chr(34) + "Bank" + chr(34))},2)'], ["", MONEY])
    put(totals, 7, ["Cash now", f'=ROUND(B4+{net("D", chr(34) + "Cash" + chr(34))},2)'], ["", MONEY])
    put(totals, 9, ["Work and sales", "=SUM(B20:B22)"], ["", MONEY])
    put(totals, 10, ["Costs", f"=-SUM(B23:B{22 + len(KNIFE_OUT)})"], ["", MONEY])
    put(totals, 11, ["Profit", "=B9-B10"], ["", MONEY])
    put(totals, 12, ["Put in less taken", "=B32+B33"], ["", SIGNED])
    put(totals, 14, ["Check (nil)", "=ROUND(B3+B4+B11+B12-B6-B7,2)"], ["", SIGNED])
    head(totals, 19, ["Category", "In less out"], "DDEBF7")
    for at, name in enumerate(KNIFE_IN + KNIFE_OUT + KNIFE_OWN, 20):
        put(totals, at, [name, f"={net('C', f'$A{at}')}"], ["", SIGNED])
    bold(totals, "A6", "B6", "A7", "B7", "A11", "B11")
    widths(totals, 24, 14)
    return workbook, {
        "book": "knifesharpener.xlsx",
        "half": "round31",
        "layout": "cash book",
        "about": "knife sharpener, Guernsey, GBP; no VAT there",
        "dialect": "cash and bank in one list told apart in a column, a category on every line, refunds as minus amounts in their column, cash banked as two Transfer lines, market takings as a cash and a card line",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "cash": {
            "sheet": "Cash book",
            "date": "Date",
            "category": "Category",
            "in": ["In £"],
            "out": ["Out £"],
        },
        "free": {"Cash book": ["What"]},
        "adds_up": {"Cash book": ["In £", "Out £"]},
        "watch": [f"Totals!B{row}" for row in (6, 7, 9, 10, 11, 12, 14, 20, 21, 23, 26, 33, 34)],
        "zero": ["Totals!B14"],
    }


# date, details, in, out, then the column's letter (or letters with amounts)
NETBALL_BOOK = """
09-01 | Balance from last season | 1842.60 | | -
09-03 | Subs, Tanya, Kesha, Bria | 180 | | F
09-04 | Truman Bodden courts, September | | 140 | J
09-08 | Subs, Renae and Jo | 120 | | F
09-11 | Match fees v Wildcats | 70 | | G
09-11 | Umpires v Wildcats | | 50 | K
09-15 | CUC Sports, 12 bibs and 4 balls | | 236.50 | L
09-18 | Match fees v Prospect | 65 | | G
09-18 | Umpires v Prospect | | 50 | K
09-22 | CUC Sports, one ball faulty, money back | 28 | | L-
09-25 | Foster Realty, shirt sponsor | 500 | | I
09-28 | To savings | | 400 | O
10-02 | Truman Bodden courts, October | | 140 | J
10-06 | Subs, Shanelle | 60 | | F
10-09 | Match fees v Wildcats | 75 | | G
10-09 | Umpires v Wildcats | | 50 | K
10-13 | Subs back, Jo has moved to Miami | | 60 | F-
10-17 | Bake sale at the supermarket | 214.75 | | H
10-18 | Cayman Netball, team affiliation | | 150 | N
10-20 | Dress shirts printed, Stitch It | | 418 | L
10-23 | Match fees v Bodden Town | 60 | | G
10-23 | Umpires v Bodden Town | | 50 | K
10-26 | Water, oranges, first aid tape | | 32.40 | N
10-28 | From savings for the shirts | 200 | | O-
10-30 | Team supper, deposit Casanova | | 75 | M
11-02 | Truman Bodden courts, November | | 140 | J
11-03 | Subs, Carla, and part from Dee | 84 | | F
11-06 | Match fees v Prospect | 70 | | G
11-06 | Umpires v Prospect | | 50 | K
11-09 | Quiz night 84, rest of Dee's subs 36 | 120 | | H 84 F 36
"""

NETBALL_HEADS = [
    "Subs",
    "Match fees",
    "Fundraising",
    "Sponsors",
    "Courts",
    "Umpires",
    "Kit",
    "Social & travel",
    "Other costs",
    "Savings",
]


def netball() -> tuple[Workbook, Card]:
    """A netball club on Grand Cayman: one bank account with a running balance, categories as columns."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Bank 2026-27"
    title(book, "A1", "Stingrays Netball Club - bank book, season from September 2026")
    put(book, 2, ["Money back goes as a minus in the same column. Savings: + moved to savings, - taken out."])
    head(book, 4, ["Date", "Details", "In", "Out", "Balance", *NETBALL_HEADS], "E2F0D9")
    for at, r in enumerate(rows(NETBALL_BOOK), 5):
        got, paid = number(r[2]), number(r[3])
        split: dict[str, object] = {}
        words = r[4].split()
        if len(words) > 1:
            split = dict(zip(words[::2], [number(w) for w in words[1::2]], strict=True))
        elif words[0] != "-":
            amount = got if got is not None else paid
            split = {words[0][0]: -amount if words[0].endswith("-") else amount}  # type: ignore[operator]
        balance = "=C5-D5" if at == 5 else f"=E{at - 1}+C{at}-D{at}"
        put(
            book,
            at,
            [date(r[0]), r[1], got, paid, balance, *[split.get(letter) for letter in "FGHIJKLMNO"]],
            ["yyyy-mm-dd", "", *[SIGNED] * 13],
        )
    book.freeze_panes = "C5"
    widths(book, 12, 36, *[10] * 13)
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "Season so far (CI$)")
    for at, (name, letter) in enumerate(zip(NETBALL_HEADS, "FGHIJKLMNO", strict=True), 3):
        put(summary, at, [name, f"=SUM('Bank 2026-27'!{letter}5:{letter}600)"], ["", SIGNED])
    put(summary, 14, ["Income", "=SUM(B3:B6)"], ["", SIGNED])
    put(summary, 15, ["Costs", "=SUM(B7:B11)"], ["", SIGNED])
    put(summary, 16, ["Surplus", "=B14-B15"], ["", SIGNED])
    put(summary, 18, ["Bank at the start", "='Bank 2026-27'!C5"], ["", SIGNED])
    put(summary, 19, ["Savings at the start", 1500], ["", SIGNED])
    put(summary, 20, ["Bank now", "=SUM('Bank 2026-27'!C5:C600)-SUM('Bank 2026-27'!D5:D600)"], ["", SIGNED])
    put(summary, 21, ["Savings now", "=B19+B12"], ["", SIGNED])
    put(summary, 22, ["Check (should be 0)", "=ROUND(B18+B19+B16-B20-B21,2)"], ["", SIGNED])
    bold(summary, "A14", "B14", "A15", "B15", "A16", "B16", "A20", "B20")
    widths(summary, 24, 13)
    return workbook, {
        "book": "netball.xlsx",
        "half": "round31",
        "layout": "cash book",
        "about": "netball club, Cayman Islands, KYD; season from September",
        "dialect": "one bank account in and out with a running balance, a column for each category, money back as a minus in the same column, a column for what moves to and from savings",
        "date_order": "ymd",
        "period": ["2026-09-01", "2027-08-31"],
        "tables": {"bank": "Bank 2026-27"},
        "free": {"Bank 2026-27": ["Details"]},
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 15, 16, 20, 21, 22)],
        "zero": ["Summary!B22"],
    }


ROAST_ACCOUNTS = """
Bank - NBD | Asset
Cash box | Asset
Customers owing | Asset
Roaster & equipment | Asset
Depreciation to date | Asset
Suppliers owed | Liability
Credit union loan | Liability
Capital - Delia | Equity
Drawings - Delia | Equity
Coffee sales - shops | Income
Coffee sales - market | Income
Roasting for growers | Income
Green beans | Expense
Bags & labels | Expense
Gas & electricity | Expense
Wages | Expense
Rent | Expense
Van & delivery | Expense
Repairs | Expense
Phone & internet | Expense
Insurance | Expense
Advertising | Expense
Bank charges | Expense
Loan interest | Expense
Depreciation | Expense
Sundries | Expense
"""

ROAST_JOURNAL = """
09-01 | Opening balances | Bank - NBD 12850; Cash box 320; Customers owing 1460; Roaster & equipment 28000; Depreciation to date -5600; Suppliers owed -1240; Credit union loan -9600; Capital - Delia -26190
09-01 | Rent, Bath Road unit, September | Rent 900; Bank - NBD -900
09-03 | Fresh Mart paid August | Bank - NBD 860; Customers owing -860
09-04 | Growers' Co-op, August beans paid | Suppliers owed 1240; Bank - NBD -1240
09-04 | Kellon, fortnight | Wages 640; Bank - NBD -640
09-05 | Saturday market | Cash box 915; Coffee sales - market -915
09-08 | Growers' Co-op, 4 bags green, inv 311 | Green beans 1800; Suppliers owed -1800
09-10 | Fresh Mart, 80 lb, inv 207 | Customers owing 1440; Coffee sales - shops -1440
09-12 | Saturday market | Cash box 888; Coffee sales - market -888
09-14 | Market cash banked | Bank - NBD 1500; Cash box -1500
09-15 | DOMLEC, electricity | Gas & electricity 286.40; Bank - NBD -286.40
09-16 | Rubis, diesel for the van | Van & delivery 95; Cash box -95
09-18 | Layou Hotel paid inv 204 | Bank - NBD 600; Customers owing -600
09-18 | Kellon, fortnight | Wages 640; Bank - NBD -640
09-19 | Saturday market | Cash box 876; Coffee sales - market -876
09-21 | Digicel | Phone & internet 129; Bank - NBD -129
09-22 | M. Toussaint, 60 lb roasted | Cash box 180; Roasting for growers -180
09-25 | Credit union loan, September | Credit union loan 400; Loan interest 72; Bank - NBD -472
09-26 | Saturday market | Cash box 902; Coffee sales - market -902
09-28 | Gas cylinder | Gas & electricity 110; Cash box -110
09-30 | Delia, drawings | Drawings - Delia 1200; Bank - NBD -1200
09-30 | NBD charges | Bank charges 15; Bank - NBD -15
10-01 | Rent, Bath Road unit, October | Rent 900; Bank - NBD -900
10-02 | Kellon, fortnight | Wages 640; Bank - NBD -640
10-02 | Layou Hotel, 100 lb, inv 208 | Customers owing 1800; Coffee sales - shops -1800
10-05 | Growers' Co-op, inv 311 paid | Suppliers owed 1800; Bank - NBD -1800
10-06 | Island Print, labels, 30 days | Bags & labels 245; Suppliers owed -245
10-08 | Flyers, Delia paid out of her own pocket | Advertising 120; Capital - Delia -120
10-09 | Growers' Co-op, 3 bags green, inv 326 | Green beans 1350; Suppliers owed -1350
10-10 | Saturday market | Cash box 930; Coffee sales - market -930
10-12 | Fresh Mart paid inv 207 | Bank - NBD 1440; Customers owing -1440
10-14 | Credit to Layou Hotel, 4 lb stale | Coffee sales - shops 72; Customers owing -72
10-15 | DOMLEC, electricity | Gas & electricity 301.75; Bank - NBD -301.75
10-16 | Kellon, fortnight | Wages 640; Bank - NBD -640
10-17 | Saturday market | Cash box 917; Coffee sales - market -917
10-19 | Market cash banked | Bank - NBD 2600; Cash box -2600
10-20 | Digicel | Phone & internet 129; Bank - NBD -129
10-22 | Fresh Mart, 90 lb, inv 209 | Customers owing 1620; Coffee sales - shops -1620
10-23 | Cash & Carry, paper bags | Bags & labels 68; Cash box -68
10-24 | Saturday market | Cash box 955; Coffee sales - market -955
10-26 | Credit union loan, October | Credit union loan 400; Loan interest 69; Bank - NBD -469
10-28 | Clem, repair and labour | Repairs 150; Cash box -150
10-30 | Kellon, fortnight | Wages 640; Bank - NBD -640
10-30 | Delia, drawings | Drawings - Delia 1200; Bank - NBD -1200
10-31 | Saturday market | Cash box 921; Coffee sales - market -921
10-31 | NBD charges | Bank charges 15; Bank - NBD -15
10-31 | Depreciation, September and October | Depreciation 466; Depreciation to date -466
11-02 | Rent, Bath Road unit, November | Rent 900; Bank - NBD -900
"""


def coffeeroaster() -> tuple[Workbook, Card]:
    """A coffee roaster in Dominica: debit and credit columns last, the account before the memo."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Morne Roasters - journal from September 2026")
    head(journal, 3, ["Date", "No", "Account", "Memo", "Debit EC$", "Credit EC$"], "FCE4D6")
    at = 4
    for entry, (day, memo, lines) in enumerate(journal_lines(ROAST_JOURNAL), 1):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [day, entry, name, memo, debit, credit],
                ["dd/mm/yyyy", "0", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 6, 26, 42, 13, 13)
    balances = workbook.create_sheet("Balances")
    title(balances, "A1", "Accounts and balances (minus = credit)")
    head(balances, 3, ["Account", "Type", "Balance EC$"], "FCE4D6")
    accounts = list(rows(ROAST_ACCOUNTS))
    for at, (name, kind) in enumerate(accounts, 4):
        sums = [f"SUMIFS(Journal!{c}$4:{c}$2000,Journal!$C$4:$C$2000,A{at})" for c in "EF"]
        put(balances, at, [name, kind, f"=ROUND({sums[0]}-{sums[1]},2)"], ["", "", SIGNED])
    last = 3 + len(accounts)
    put(balances, last + 1, ["Must be 0", None, f"=ROUND(SUM(C4:C{last}),2)"], ["", "", SIGNED])
    for at, (label, formula) in enumerate(
        (
            ("Income", f'=-SUMIFS(C4:C{last},B4:B{last},"Income")'),
            ("Expenses", f'=SUMIFS(C4:C{last},B4:B{last},"Expense")'),
            ("Profit", f"=C{last + 3}-C{last + 4}"),
        ),
        last + 3,
    ):
        put(balances, at, [label, None, formula], ["", "", SIGNED])
    bold(balances, f"A{last + 5}", f"C{last + 5}")
    dropdown(journal, "C4:C2000", f"Balances!$A$4:$A${last}")
    widths(balances, 28, 12, 15)
    return workbook, {
        "book": "coffeeroaster.xlsx",
        "half": "round31",
        "layout": "journal",
        "about": "coffee roaster, Dominica, XCD; not registered for VAT",
        "dialect": "debit and credit columns last, the account before the memo, plain account names, what the owner pays herself to her capital; balances and result by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit EC$",
            "credit": "Credit EC$",
        },
        "free": {"Journal": ["No", "Memo"]},
        "adds_up": {"Journal": ["Debit EC$", "Credit EC$"]},
        "watch": [f"Balances!C{row}" for row in (4, 5, 6, 9, 10, 11, last + 1, last + 3, last + 4, last + 5)],
        "zero": [f"Balances!C{last + 1}"],
    }


BOOKS = [knifesharpener, netball, coffeeroaster]
