"""The workbooks of round 31: a knife sharpener, a netball club, a coffee roaster, an escape room, a sailmaker, a couple."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, day_of, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


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
    put(totals, 6, ["Bank now", f"=ROUND(B3+{net('D', chr(34) + 'Bank' + chr(34))},2)"], ["", MONEY])
    put(totals, 7, ["Cash now", f"=ROUND(B4+{net('D', chr(34) + 'Cash' + chr(34))},2)"], ["", MONEY])
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


ROOM_ACCOUNTS = """
Bank | Asset
Stripe balance | Asset
Till cash | Asset
Customers | Asset
Rooms & props | Asset
Depreciation so far | Asset
Supplier bills | Liability
Booking deposits | Liability
Payroll taxes owed | Liability
GIB loan | Liability
Loan from Aaron | Liability
Share capital | Capital
Profit brought forward | Capital
Bookings - online | Income
Bookings - walk-in | Income
Company events | Income
Merch & drinks | Income
Rent & rates | Expense
Wages | Expense
Social insurance | Expense
Electricity & water | Expense
Props & repairs | Expense
Drinks & merch bought | Expense
Cleaning | Expense
Advertising | Expense
Booking software | Expense
Phone & internet | Expense
Insurance | Expense
Card fees | Expense
Accountant | Expense
Bank charges | Expense
Loan interest | Expense
Depreciation | Expense
Sundries | Expense
"""

ROOM_ENTRIES = """
07-01 | Brought forward | Bank/Profit brought forward 11400; Stripe balance/Profit brought forward 640; Till cash/Profit brought forward 150; Customers/Profit brought forward 900; Rooms & props/Profit brought forward 32000; Profit brought forward/Depreciation so far 8000; Profit brought forward/Supplier bills 520; Profit brought forward/GIB loan 14000; Profit brought forward/Loan from Aaron 5000; Profit brought forward/Share capital 1000
07-01 | Rent, Irish Town, July | Rent & rates/Bank 1450
07-03 | Stripe, week's bookings | Stripe balance/Bookings - online 1180
07-06 | Walk-ins, weekend | Till cash/Bookings - walk-in 240
07-07 | Stripe payout and fee | Bank/Stripe balance 1650; Card fees/Stripe balance 25.20
07-10 | Gibtelecom | Phone & internet/Bank 62
07-10 | Stripe, week's bookings | Stripe balance/Bookings - online 1345
07-13 | Bayside School leavers, inv 51 | Customers/Company events 420
07-15 | Print & Go, flyers | Advertising/Supplier bills 180
07-16 | Bookeo | Booking software/Bank 45
07-17 | Rock Gaming, deposit for team day | Bank/Booking deposits 200
07-17 | Stripe, week's bookings | Stripe balance/Bookings - online 1290
07-20 | GibElectric | Electricity & water/Bank 238.60
07-22 | Two customers from June paid | Bank/Customers 900
07-24 | Rock Gaming team day, deposit used and inv 52 | Booking deposits/Company events 200; Customers/Company events 550
07-24 | Stripe, week's bookings | Stripe balance/Bookings - online 1420
07-27 | Amazon, padlocks and UV torches | Props & repairs/Bank 84.30
07-28 | Loan, July | GIB loan/Bank 350; Loan interest/Bank 70
07-28 | Stripe payout and fee | Bank/Stripe balance 2650; Card fees/Stripe balance 39.80
07-31 | Sofia and Nico, July | Wages/Bank 1280; Wages/Payroll taxes owed 210; Social insurance/Payroll taxes owed 110
07-31 | GIB charges | Bank charges/Bank 12
08-03 | Rent, Irish Town, August | Rent & rates/Bank 1450
08-05 | Rock Cash & Carry, cola and crisps | Drinks & merch bought/Till cash 58
08-07 | Stripe, week's bookings | Stripe balance/Bookings - online 1420
08-10 | Till cash to GIB | Bank/Till cash 200
08-11 | Stripe payout and fee | Bank/Stripe balance 2790; Card fees/Stripe balance 41.80
08-12 | Payroll taxes, July | Payroll taxes owed/Bank 320
08-14 | Rock Gaming paid inv 52 | Bank/Customers 550
08-17 | Print & Go paid, June and July | Supplier bills/Bank 700
08-17 | Bookeo | Booking software/Bank 45
08-19 | Refund through Stripe, room 2 lights failed | Bookings - online/Stripe balance 88
08-21 | Stripe, week's bookings | Stripe balance/Bookings - online 1510
08-24 | Walk-ins, weekend | Till cash/Bookings - walk-in 310
08-24 | Drinks and T-shirts, weekend | Till cash/Merch & drinks 64
08-26 | Maria, deep clean | Cleaning/Till cash 60
08-28 | Loan, August | GIB loan/Bank 350; Loan interest/Bank 68.25
08-28 | Stripe, week's bookings | Stripe balance/Bookings - online 1395
08-31 | Sofia and Nico, August | Wages/Bank 1280; Wages/Payroll taxes owed 210; Social insurance/Payroll taxes owed 110
08-31 | GIB charges | Bank charges/Bank 12
09-01 | Rent, Irish Town, September | Rent & rates/Bank 1450
09-04 | Stripe, week's bookings | Stripe balance/Bookings - online 1265
09-08 | Stripe payout and fee | Bank/Stripe balance 2700; Card fees/Stripe balance 40.50
09-09 | Facebook ad, Aaron paid it himself | Advertising/Loan from Aaron 150
09-10 | Gibtelecom | Phone & internet/Bank 62
09-11 | Payroll taxes, August | Payroll taxes owed/Bank 320
09-11 | Stripe, week's bookings | Stripe balance/Bookings - online 1310
09-14 | Walk-ins, weekend | Till cash/Bookings - walk-in 265
09-16 | Bookeo | Booking software/Bank 45
09-18 | Bayside School paid inv 51 | Bank/Customers 420
09-18 | Stripe, week's bookings | Stripe balance/Bookings - online 1355
09-21 | Aaron, part of his loan back | Loan from Aaron/Bank 500
09-22 | GibElectric | Electricity & water/Bank 251.40
09-25 | Stripe, week's bookings | Stripe balance/Bookings - online 1390
09-28 | Loan, September | GIB loan/Bank 350; Loan interest/Bank 66.50
09-28 | Stripe payout and fee | Bank/Stripe balance 2700; Card fees/Stripe balance 40.50
09-30 | Sofia and Nico, September | Wages/Bank 1280; Wages/Payroll taxes owed 210; Social insurance/Payroll taxes owed 110
09-30 | GIB charges | Bank charges/Bank 12
10-01 | Rent, Irish Town, October | Rent & rates/Bank 1450
10-02 | Stripe, week's bookings | Stripe balance/Bookings - online 1450
10-05 | Europa Insurance, public liability | Insurance/Bank 640
10-07 | Print & Go, Halloween posters | Advertising/Supplier bills 145
10-09 | Payroll taxes, September | Payroll taxes owed/Bank 320
10-09 | Stripe, week's bookings | Stripe balance/Bookings - online 1405
10-12 | Calpe Shipping, deposit for team day in November | Bank/Booking deposits 200
10-14 | Amazon, padlocks | Props & repairs/Bank 96.40
10-16 | Bookeo | Booking software/Bank 45
10-16 | Stripe, week's bookings | Stripe balance/Bookings - online 1380
10-20 | Stripe payout and fee | Bank/Stripe balance 2560; Card fees/Stripe balance 38.40
10-23 | Stripe, week's bookings | Stripe balance/Bookings - online 1620
10-26 | Walk-ins, weekend | Till cash/Bookings - walk-in 335
10-26 | Drinks and T-shirts, weekend | Till cash/Merch & drinks 52
10-27 | Lycee party, inv 57 | Customers/Company events 360
10-28 | Loan, October | GIB loan/Bank 350; Loan interest/Bank 64.75
10-29 | Stripe payout and fee | Bank/Stripe balance 4000; Card fees/Stripe balance 60
10-30 | Stripe, week's bookings, Halloween | Stripe balance/Bookings - online 2480
10-30 | Sofia and Nico, October | Wages/Bank 1280; Wages/Payroll taxes owed 210; Social insurance/Payroll taxes owed 110
10-30 | GIB charges | Bank charges/Bank 12
11-02 | Rent, Irish Town, November | Rent & rates/Bank 1450
"""


def escaperoom() -> tuple[Workbook, Card]:
    """An escape room in Gibraltar: one amount a row between a Dr and a Cr account."""
    workbook = Workbook()
    ledger = workbook.active
    ledger.title = "Ledger"
    title(ledger, "A1", "Moorish Vault Ltd - ledger from 1 July 2026")
    head(ledger, 3, ["Date", "Dr account", "Cr account", "Amount £", "Details"], "E4DFEC")
    at = 4
    for day, details, pairs in rows(ROOM_ENTRIES):
        for pair in pairs.split("; "):
            names, _, amount = pair.rpartition(" ")
            debit, _, credit = names.partition("/")
            put(
                ledger,
                at,
                [date(day), debit, credit, number(amount), details],
                ["dd/mm/yyyy", "", "", MONEY],
            )
            at += 1
    ledger.freeze_panes = "A4"
    widths(ledger, 12, 25, 25, 12, 46)
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Accounts")
    head(chart, 3, ["Account", "Kind", "Dr", "Cr", "Balance"], "E4DFEC")
    accounts = list(rows(ROOM_ACCOUNTS))
    for at, (name, kind) in enumerate(accounts, 4):
        sums = [f"=SUMIFS(Ledger!$D$4:$D$2000,Ledger!{c}$4:{c}$2000,$A{at})" for c in "BC"]
        sign = "C{0}-D{0}" if kind in ("Asset", "Expense") else "D{0}-C{0}"
        put(chart, at, [name, kind, *sums, f"=ROUND({sign.format(at)},2)"], ["", "", MONEY, MONEY, SIGNED])
    last = 3 + len(accounts)
    widths(chart, 26, 12, 13, 13, 13)
    dropdown(ledger, "B4:C2000", f"Accounts!$A$4:$A${last}")
    report = workbook.create_sheet("Report")
    title(report, "A1", "Since 1 July")
    for row, (label, kind) in enumerate(
        (
            ("Income", "Income"),
            ("Expenses", "Expense"),
            ("We own", "Asset"),
            ("We owe", "Liability"),
            ("Capital", "Capital"),
        ),
        3,
    ):
        put(report, row, [label, f'=SUMIFS(Accounts!E4:E{last},Accounts!B4:B{last},"{kind}")'], ["", SIGNED])
    put(report, 8, ["Profit", "=B3-B4"], ["", SIGNED])
    put(report, 9, ["Check (nil)", "=ROUND(B5-B6-B7-B8,2)"], ["", SIGNED])
    bold(report, "A8", "B8")
    widths(report, 22, 14)
    return workbook, {
        "book": "escaperoom.xlsx",
        "half": "round31",
        "layout": "journal",
        "about": "escape room, Gibraltar, GBP; no VAT there; year from July",
        "dialect": "one amount a row between a debit and a credit account, details last, plain names; online bookings wait in a Stripe account until paid out; report by formulas",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "pairs": {
            "sheet": "Ledger",
            "date": "Date",
            "debit": "Dr account",
            "credit": "Cr account",
            "amount": "Amount £",
        },
        "free": {"Ledger": ["Details"]},
        "adds_up": {"Ledger": ["Amount £"]},
        "watch": [
            *[f"Report!B{row}" for row in range(3, 10)],
            *[f"Accounts!E{row}" for row in (4, 5, 6, 7, 11, 14)],
        ],
        "zero": ["Report!B9"],
    }


SAIL_INVOICES = """
301 | 07-02 | Falmouth Charters | Genoa, restitch and UV strip | 1640 | 1640 | 07-28
302 | 07-06 | Yacht Halcyon | Bimini top | 2950 | 2950 | 07-20
303 | 07-10 | Jolly Bay Marina | 6 dinghy covers | 2280 | 2280 | 08-11
304 | 07-16 | Captain Bruno | Spinnaker patches | 380 | 380 | 07-16
305 | 07-23 | Dockyard Charter | Mainsail, batten pockets | 860 | 860 | 08-19
306 | 07-30 | Mrs Winter | Awning for the terrace | 1750 | 1750 | 09-02
307 | 08-05 | Yacht Sandpiper | Stack pack | 2640 | 2640 | 09-04
308 | 08-12 | Falmouth Charters | Cockpit cushions, 8 | 1920 | 1920 | 09-10
309 | 08-20 | Yacht Halcyon | Sprayhood windows | 990 | 990 | 08-31
310 | 08-27 | A. Joseph | Fishing boat canopy | 1200 | 1200 | 09-25
311 | 09-03 | Dockyard Charter | Jib, new clew | 440 | 440 | 10-01
312 | 09-09 | Jolly Bay Marina | Shade sail, pool bar | 3100 | 3100 | 10-12
313 | 09-15 | Yacht Calypso Girl | Mainsail cover | 1380 | 1380 | 10-09
314 | 09-22 | Mrs Winter | Cushion covers | 620 | 620 | 10-05
315 | 09-29 | R. Joseph | Bimini repair | 600 | |
316 | 10-02 | Falmouth Charters | Genoa, leech line | 1180 | |
317 | 10-08 | Captain Bruno | New genoa | 4200 | 1500 | 10-08
318 | 10-13 | Dockyard Charter | Two sail covers | 1250 | |
319 | 10-16 | A. Joseph | Side curtains | 600 | |
320 | 10-20 | Yacht Sandpiper | Bimini restitched | 540 | 540 | 10-30
321 | 10-23 | Falmouth Charters | Lazy bag zips | 750 | |
322 | 10-27 | Jolly Bay Marina | Boom tent | 1450 | |
323 | 10-30 | Yacht Calypso Girl | Lee cloths | 460 | |
"""

SAIL_BILLS = """
07-01 | Slipway Properties | | Loft rent | 1100 | 1100 | 07-01 | Bank
07-07 | Caribbean Sailcloth | 4410 | Cloth | 2310 | 2310 | 08-06 | Bank
07-09 | Rubis Falmouth | | Van | 80 | 80 | 07-09 | Cash
07-14 | Harbour Chandlery | | Thread & fittings | 215.40 | 215.40 | 07-14 | Card
07-18 | Shaunelle | | Help | 320 | 320 | 07-18 | Cash
07-22 | APUA | | Power & phone | 186.20 | 186.20 | 07-22 | Bank
08-03 | Slipway Properties | | Loft rent | 1100 | 1100 | 08-03 | Bank
08-10 | English Harbour Rigging | 71 | Thread & fittings | 388 | 388 | 09-09 | Bank
08-13 | Rubis Falmouth | | Van | 90 | 90 | 08-13 | Cash
08-17 | Singer Depot Miami | | Machines | 640 | 640 | 08-17 | Card
08-21 | APUA | | Power & phone | 192.75 | 192.75 | 08-21 | Bank
08-25 | Harbour Chandlery, grommets taken back | | Thread & fittings | -38.50 | -38.50 | 08-25 | Card
08-29 | Shaunelle | | Help | 480 | 480 | 08-29 | Cash
09-01 | Slipway Properties | | Loft rent | 1100 | 1100 | 09-01 | Bank
09-08 | Caribbean Sailcloth | 4466 | Cloth | 1985 | 1985 | 10-07 | Bank
09-11 | Rubis Falmouth | | Van | 85 | 85 | 09-11 | Cash
09-17 | Harbour Chandlery | | Thread & fittings | 142.80 | 142.80 | 09-17 | Card
09-22 | APUA | | Power & phone | 201.10 | 201.10 | 09-22 | Bank
09-30 | State Insurance | | Insurance | 775 | 775 | 09-30 | Bank
10-01 | Slipway Properties | | Loft rent | 1100 | 1100 | 10-01 | Bank
10-06 | English Harbour Rigging | 83 | Thread & fittings | 296 | | |
10-10 | Shaunelle | | Help | 160 | 160 | 10-10 | Cash
10-14 | Caribbean Sailcloth | 4519 | Cloth | 2860 | | |
10-16 | Rubis Falmouth | | Van | 80 | 80 | 10-16 | Cash
10-21 | APUA | | Power & phone | 188.90 | 188.90 | 10-21 | Bank
10-24 | Harbour Chandlery | | Thread & fittings | 167.35 | 167.35 | 10-24 | Card
11-02 | Slipway Properties | | Loft rent | 1100 | 1100 | 11-02 | Bank
"""

SAIL_KINDS = [
    "Cloth",
    "Thread & fittings",
    "Help",
    "Loft rent",
    "Power & phone",
    "Van",
    "Machines",
    "Insurance",
    "Other",
]


def sailmaker() -> tuple[Workbook, Card]:
    """A sailmaker in Antigua: sales invoices with due day and what is open, purchase bills paid at once or later."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Sales invoices"
    title(sales, "A1", "Lee Cloth & Sail - sales invoices 2026 (EC$)")
    head(
        sales,
        3,
        ["No", "Date", "Customer", "Job", "Amount", "Due", "Paid so far", "Paid on", "Open"],
        "D0E0E3",
    )
    for at, r in enumerate(rows(SAIL_INVOICES), 4):
        put(
            sales,
            at,
            [
                int(r[0]),
                date(r[1]),
                r[2],
                r[3],
                number(r[4]),
                f"=B{at}+30",
                number(r[5]),
                day_of(r[6]),
                f"=E{at}-G{at}",
            ],
            ["0", "dd/mm/yyyy", "", "", MONEY, "dd/mm/yyyy", MONEY, "dd/mm/yyyy", MONEY],
        )
    sales.freeze_panes = "A4"
    widths(sales, 7, 12, 22, 32, 11, 12, 12, 12, 11)
    bills = workbook.create_sheet("Purchase bills")
    title(bills, "A1", "Purchase bills 2026 (EC$) - also what is paid at once")
    head(
        bills,
        3,
        ["Date", "Supplier", "Bill no", "Category", "Amount", "Paid", "Paid on", "How", "Open"],
        "D0E0E3",
    )
    for at, r in enumerate(rows(SAIL_BILLS), 4):
        supplier, _, _ = r[1].partition(",")
        put(
            bills,
            at,
            [
                date(r[0]),
                supplier,
                number(r[2]),
                r[3],
                number(r[4]),
                number(r[5]),
                day_of(r[6]),
                r[7] or None,
                f"=E{at}-F{at}",
            ],
            ["dd/mm/yyyy", "", "0", "", SIGNED, SIGNED, "dd/mm/yyyy", "", SIGNED],
        )
    bills.freeze_panes = "A4"
    dropdown(bills, "D4:D600", '"' + ",".join(SAIL_KINDS) + '"')
    dropdown(bills, "H4:H600", '"Bank,Card,Cash"')
    widths(bills, 12, 26, 9, 20, 11, 11, 12, 9, 11)
    totals = workbook.create_sheet("Totals")
    title(totals, "A1", "From July 2026")
    for row, (label, formula) in enumerate(
        (
            ("Invoiced", "=SUM('Sales invoices'!E4:E600)"),
            ("Paid by customers", "=SUM('Sales invoices'!G4:G600)"),
            ("Customers owe", "=B3-B4"),
            ("Bills", "=SUM('Purchase bills'!E4:E600)"),
            ("Bills paid", "=SUM('Purchase bills'!F4:F600)"),
            ("I owe", "=B6-B7"),
            ("Made", "=B3-B6"),
        ),
        3,
    ):
        put(totals, row, [label, formula], ["", SIGNED])
    for at, kind in enumerate(SAIL_KINDS, 11):
        put(
            totals,
            at,
            [kind, f"=SUMIFS('Purchase bills'!$E$4:$E$600,'Purchase bills'!$D$4:$D$600,A{at})"],
            ["", SIGNED],
        )
    bold(totals, "A5", "B5", "A8", "B8", "A9", "B9")
    widths(totals, 22, 13)
    return workbook, {
        "book": "sailmaker.xlsx",
        "half": "round31",
        "layout": "records",
        "about": "sailmaker, Antigua, XCD; not registered for ABST",
        "dialect": "sales invoices with due day by formula, paid so far and its day; purchase bills, those paid at once filled in on the same line, returned goods as minus amounts",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"invoices": "Sales invoices", "bills": "Purchase bills"},
        "free": {"Sales invoices": ["No", "Job"], "Purchase bills": ["Bill no"]},
        "adds_up": {},
        "watch": [f"Totals!B{row}" for row in (3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 16)],
    }


# line | January to November, a dot for nothing
BOLOGNA = """
+ MONEY IN
Giulia's pay | 1780 1780 1780 1780 1780 1780 1780 1780 1780 1780 .
Colin's lessons | 620 585 640 560 610 480 310 . 455 630 70
Child allowance | 190 190 190 190 190 190 190 190 190 190 .
Other in | . . . 85 . . 120 . . . .
+ HOME
Rent | 820 820 820 820 820 820 820 820 820 820 .
Condominium | 95 . 95 . 95 . 95 . 95 . .
Electricity | . 118.40 . 104.70 . 89.90 . 131.25 . 99.60 .
Gas | 142.10 136.80 97.50 61.20 24 18.30 17.90 18.10 19.40 38.75 .
Water | . . 74.60 . . 71.20 . . 78.90 . .
Phone & fibre | 42.90 42.90 42.90 42.90 42.90 42.90 42.90 42.90 42.90 42.90 42.90
Household things | 36.20 . 58 21.40 . 149 . . 64.30 27.80 .
+ FOOD
Groceries | 438.20 412.75 455.10 429.60 447.35 418.90 396.40 288.15 441.70 452.25 61.20
School canteen | 86 82 90 64 86 . . . 86 90 .
Eating out | 74 58.50 92 110 66 84 132 176.50 70 81 22
+ GETTING ABOUT
Car | 70 55 210 60 65 55 140 190 60 75 .
Car loan | 165 165 165 165 165 165 165 165 165 165 .
Trains & buses | 36 36 36 36 36 36 . . 36 36 36
+ US
Doctor & pharmacy | 28.60 44 12.50 . 65 19.80 . 31 23.40 18.90 .
Clothes | 79 . 46 38 -19.90 92 . 54 118 86.50 45
Kids' clubs | 60 60 60 60 60 60 . . 145 60 60
Gifts | . 25 30 . 48 20 35 . . 40 .
Holidays & outings | 18 . . 96 24 . 380 840 . 32 .
Other out | 12 15 . 22 . 9.50 . 30 . 14 .
"""


def bolognahome() -> tuple[Workbook, Card]:
    """A couple with two children in Bologna: lines by months, parts with totals, savings at the foot."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    title(sheet, "A1", "Home money 2026 (€)")
    put(sheet, 2, ["Add to what is there. Money back: take it off the line in the month it comes."])
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    head(sheet, 3, ["", *months, "Year"], "FFF2CC")
    letters = "BCDEFGHIJKLM"
    at, parts = 4, []
    start, name = 0, ""

    def total() -> None:
        nonlocal at
        label = "Total " + name.lower()
        put(
            sheet,
            at,
            [label, *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters + "N"]],
            ["", *[SIGNED] * 13],
        )
        bold(sheet, f"A{at}")
        parts.append(at)
        at += 2

    for line in BOLOGNA.strip().splitlines():
        if line.startswith("+"):
            if name:
                total()
            name = line[2:]
            put(sheet, at, [name])
            bold(sheet, f"A{at}")
            at, start = at + 1, at + 1
            continue
        label, _, amounts = line.partition(" | ")
        values = [None if a == "." else number(a) for a in amounts.split()]
        put(sheet, at, [label, *values, None, f"=SUM(B{at}:M{at})"], ["", *[SIGNED] * 13])
        at += 1
    total()
    spent = "+".join("{0}" + str(row) for row in parts[1:])
    put(
        sheet,
        at,
        ["Left over", *[f"={c}{parts[0]}-({spent.format(c)})" for c in letters + "N"]],
        ["", *[SIGNED] * 13],
    )
    left = at
    put(
        sheet,
        at + 1,
        [
            "Moved to savings",
            200,
            200,
            None,
            300,
            200,
            None,
            None,
            None,
            100,
            250,
            None,
            None,
            f"=SUM(B{at + 1}:M{at + 1})",
        ],
        ["", *[SIGNED] * 13],
    )
    before = ["1240.5", *[f"{c}{at + 2}" for c in letters[:-1]]]
    put(
        sheet,
        at + 2,
        [
            "In the account at the end",
            *[f"={b}+{c}{at}-{c}{at + 1}" for b, c in zip(before, letters, strict=True)],
        ],
        ["", *[SIGNED] * 12],
    )
    bold(sheet, f"A{left}", f"A{left + 2}")
    sheet.freeze_panes = "B4"
    widths(sheet, 26, *[10] * 12, 11)
    return workbook, {
        "book": "bolognahome.xlsx",
        "half": "round31",
        "layout": "grid",
        "about": "couple with two children, Italy, EUR",
        "dialect": "lines by months, amounts added to what is there, money back taken off in the month it comes, parts with totals, savings and the account at the foot",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "2026", "label": "A", "headings": 3},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"2026!L{row}" for row in parts],
            f"2026!N{parts[0]}",
            f"2026!L{left}",
            f"2026!N{left}",
            f"2026!L{left + 2}",
        ],
    }


BOOKS = [knifesharpener, netball, coffeeroaster, escaperoom, sailmaker, bolognahome]
