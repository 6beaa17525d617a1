"""The workbooks of round 51: a balloon shop, a marriage celebrant, a sweet shop, a fitter of garage doors."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import calendar

from make_books import bold, date, day_of, dropdown, head, number, put, rows, title, widths
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"

BALLOON_ACCOUNTS = """
Bank | Asset
Till | Asset
Customers owing | Asset
Fittings & van | Asset
Suppliers owing | Liability
Party deposits | Liability
Credit union loan | Liability
Capital | Equity
Drawings | Equity
Shop sales | Income
Balloon decorating | Income
Hire of stands | Income
Balloons & party goods | Cost
Helium | Cost
Wages | Cost
Rent | Cost
Electricity | Cost
Van & diesel | Cost
Card charges | Cost
Phone & internet | Cost
Insurance | Cost
Advertising | Cost
Repairs | Cost
Loan interest | Cost
Bags & sundries | Cost
"""

# day | details | debit | credit | amount
BALLOON_JOURNAL = """
09-01 | Opening balance | Bank | Capital | 4310.60
09-01 | Opening balance | Till | Capital | 140
09-01 | Opening balance, Slaney Court Hotel August | Customers owing | Capital | 260
09-01 | Opening balance | Fittings & van | Capital | 8400
09-01 | Opening balance, Emerald August | Capital | Suppliers owing | 612.35
09-01 | Opening balance, Leinster Gases August | Capital | Suppliers owing | 174
09-01 | Opening balance | Capital | Credit union loan | 3800
09-01 | Rent, September | Rent | Bank | 700
09-04 | Aoife, wages | Wages | Bank | 360
09-05 | Card takings, week to 5 Sept | Bank | Shop sales | 712.40
09-05 | Cash takings, week to 5 Sept | Till | Shop sales | 186.50
09-08 | Slaney Court Hotel paid August | Bank | Customers owing | 260
09-09 | Emerald, August invoice paid | Suppliers owing | Bank | 612.35
09-10 | Diesel, Applegreen | Van & diesel | Bank | 62.40
09-11 | Deposit, Kehoe wedding | Bank | Party deposits | 100
09-12 | Card takings, week to 12 Sept | Bank | Shop sales | 684.95
09-12 | Cash takings, week to 12 Sept | Till | Shop sales | 171
09-14 | Leinster Gases, August invoice paid | Suppliers owing | Bank | 174
09-15 | Credit union, loan repayment | Credit union loan | Bank | 200
09-15 | Credit union, interest | Loan interest | Bank | 14.90
09-18 | Aoife, wages | Wages | Bank | 360
09-19 | Card takings, week to 19 Sept | Bank | Shop sales | 745.10
09-19 | Cash takings, week to 19 Sept | Till | Shop sales | 198.25
09-21 | Till cash lodged | Bank | Till | 400
09-22 | Electricity, Energia | Electricity | Bank | 118.70
09-23 | Paper bags, Gorey Packaging | Bags & sundries | Bank | 46.80
09-24 | Foil letters brought back, Mrs Nolan | Shop sales | Till | 12
09-25 | Drawings | Drawings | Bank | 600
09-26 | Card takings, week to 26 Sept | Bank | Shop sales | 698.30
09-26 | Cash takings, week to 26 Sept | Till | Shop sales | 164.75
09-28 | Kehoe wedding, their deposit | Party deposits | Balloon decorating | 100
09-28 | Kehoe wedding, the balance | Bank | Balloon decorating | 320
09-29 | Eir, phone and broadband | Phone & internet | Bank | 55
09-30 | Emerald, September invoice | Balloons & party goods | Suppliers owing | 588.20
09-30 | Leinster Gases, September invoice | Helium | Suppliers owing | 182.50
09-30 | Slaney Court Hotel, September | Customers owing | Balloon decorating | 340
09-30 | Card terminal charges, September | Card charges | Bank | 41.30
10-01 | Rent, October | Rent | Bank | 700
10-02 | Aoife, wages | Wages | Bank | 360
10-03 | Card takings, week to 3 Oct | Bank | Shop sales | 726.85
10-03 | Cash takings, week to 3 Oct | Till | Shop sales | 190.50
10-05 | Little Acorns Creche, opening day arch | Customers owing | Balloon decorating | 150
10-06 | Slaney Court Hotel paid September | Bank | Customers owing | 340
10-07 | Emerald, September invoice paid | Suppliers owing | Bank | 588.20
10-08 | Flower wall hired, Mrs Redmond | Bank | Hire of stands | 80
10-09 | Diesel, Applegreen | Van & diesel | Bank | 66.15
10-10 | Card takings, week to 10 Oct | Bank | Shop sales | 753.20
10-10 | Cash takings, week to 10 Oct | Till | Shop sales | 177.40
10-12 | Leinster Gases, September invoice paid | Suppliers owing | Bank | 182.50
10-13 | Deposit, Whelan christening | Bank | Party deposits | 60
10-14 | Shop insurance, the year | Insurance | Bank | 412
10-15 | Credit union, loan repayment | Credit union loan | Bank | 200
10-15 | Credit union, interest | Loan interest | Bank | 13.65
10-16 | Aoife, wages | Wages | Bank | 360
10-17 | Card takings, week to 17 Oct | Bank | Shop sales | 801.60
10-17 | Cash takings, week to 17 Oct | Till | Shop sales | 205
10-19 | Till cash lodged | Bank | Till | 500
10-20 | Deposit, Furlong 50th | Till | Party deposits | 50
10-21 | Electricity, Energia | Electricity | Bank | 124.35
10-23 | Drawings | Drawings | Bank | 600
10-24 | Card takings, week to 24 Oct | Bank | Shop sales | 846.75
10-24 | Cash takings, week to 24 Oct | Till | Shop sales | 231.30
10-26 | Sellotape and cleaning stuff, SuperValu | Bags & sundries | Till | 18.40
10-29 | Eir, phone and broadband | Phone & internet | Bank | 55
10-30 | Aoife, wages | Wages | Bank | 360
10-31 | Card takings, week to 31 Oct | Bank | Shop sales | 1124.50
10-31 | Cash takings, week to 31 Oct | Till | Shop sales | 318.60
10-31 | Emerald, October invoice | Balloons & party goods | Suppliers owing | 734.60
10-31 | Leinster Gases, October invoice | Helium | Suppliers owing | 208
10-31 | Slaney Court Hotel, October | Customers owing | Balloon decorating | 385
10-31 | Card terminal charges, October | Card charges | Bank | 52.75
"""


def balloonshop() -> tuple[Workbook, Card]:
    """A balloon shop in Enniscorthy: a debit account, a credit account and an amount on one row; trial balance and results."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Pop & Ribbon, Enniscorthy - journal from 1 September 2026 (€)")
    head(journal, 3, ["Date", "Details", "Debit account", "Credit account", "Amount"], "FCE4D6")
    for at, (day, what, debit, credit, amount) in enumerate(rows(BALLOON_JOURNAL), 4):
        put(journal, at, [date(day), what, debit, credit, number(amount)], ["dd/mm/yyyy", "", "", "", MONEY])
    journal.freeze_panes = "A4"
    widths(journal, 12, 46, 25, 25, 12)
    trial = workbook.create_sheet("Trial balance")
    title(trial, "A1", "Trial balance")
    head(trial, 3, ["Account", "Type", "Debits", "Credits", "Balance"], "FCE4D6")
    accounts = list(rows(BALLOON_ACCOUNTS))
    where = {}
    for at, (name, kind) in enumerate(accounts, 4):
        sums = [f"=SUMIFS(Journal!$E$4:$E$2000,Journal!${c}$4:${c}$2000,$A{at})" for c in "CD"]
        put(trial, at, [name, kind, *sums, f"=ROUND(C{at}-D{at},2)"], ["", "", MONEY, MONEY, SIGNED])
        where[name] = at
    last = 3 + len(accounts)
    foot = last + 1
    put(trial, foot, ["Total", None, *[f"=SUM({c}4:{c}{last})" for c in "CDE"]], ["", "", *[SIGNED] * 3])
    trial[f"E{foot}"] = f"=ROUND(C{foot}-D{foot},2)"
    bold(trial, *[f"{c}{foot}" for c in "ABCDE"])
    widths(trial, 26, 11, 13, 13, 13)
    dropdown(journal, "C4:D2000", f"'Trial balance'!$A$4:$A${last}")
    page = workbook.create_sheet("Profit & loss")
    title(page, "A1", "Profit & loss since 1 September 2026")
    at, ends = 3, []
    for kind, sign in (("Income", "-"), ("Cost", "")):
        start = at
        for name, of in accounts:
            if of == kind:
                put(page, at, [name, f"={sign}'Trial balance'!E{where[name]}"], ["", SIGNED])
                at += 1
        put(page, at, [f"Total {kind.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        ends.append(at)
        at += 2
    put(page, at, ["Profit", f"=B{ends[0]}-B{ends[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 26, 13)
    return workbook, {
        "book": "balloonshop.xlsx",
        "half": "round51",
        "layout": "journal",
        "about": "balloon and party shop, Ireland, EUR; under the VAT limit, not registered",
        "dialect": "a debit account, a credit account and one amount on each row, details before them, plain account names; what has two parts on two rows; trial balance and profit & loss by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "pairs": {
            "sheet": "Journal",
            "date": "Date",
            "debit": "Debit account",
            "credit": "Credit account",
            "amount": "Amount",
        },
        "free": {"Journal": ["Details"]},
        "adds_up": {"Journal": ["Amount"]},
        "watch": [
            *[f"Trial balance!E{row}" for row in range(4, 13)],
            f"Trial balance!E{foot}",
            *[f"Profit & loss!B{row}" for row in (*ends, at)],
        ],
        "zero": [f"Trial balance!E{foot}"],
    }


CELEBRANT_INCOME = [
    "Weddings",
    "Elopements",
    "Funerals",
    "Namings & renewals",
    "Other income",
]
CELEBRANT_COSTS = [
    "Advertising & website",
    "Bank & card fees",
    "Clothing & dry cleaning",
    "Fuel & parking",
    "Insurance",
    "PA & equipment",
    "Phone & internet",
    "Printing & stationery",
    "Registration & memberships",
    "Training",
    "Gifts for couples",
    "Sundries",
]

# date | description | category | income | expense | paid by
CELEBRANT_ROWS = """
07-02 | Deposit, Tran & Mitchell, 17 Oct | Weddings | 200 | | Bank transfer
07-03 | Telstra | Phone & internet | | 65 | Card
07-04 | Okafor & Lee wedding, balance | Weddings | 550 | | Bank transfer
07-06 | Fuel, Ampol Ballarat | Fuel & parking | | 58.40 | Card
07-09 | Mrs Harrington's funeral, Beacon Funerals | Funerals | 450 | | Bank transfer
07-10 | Squarespace, the year | Advertising & website | | 276 | Card
07-14 | Certificate paper and ink, Officeworks | Printing & stationery | | 47.85 | Card
07-17 | Elopement, Shah & Quinn, lake | Elopements | 380 | | Cash
07-20 | Public liability, the year | Insurance | | 214 | Bank transfer
07-22 | Dry cleaning, navy suit | Clothing & dry cleaning | | 24 | Cash
07-25 | Deposit, Rossi & Byrne, 21 Nov | Weddings | 200 | | Bank transfer
07-27 | Celebrant association, the year | Registration & memberships | | 295 | Bank transfer
07-31 | Square fees, July | Bank & card fees | | 6.20 | Card
08-03 | Telstra | Phone & internet | | 65 | Card
08-05 | Fuel, Ampol Ballarat | Fuel & parking | | 61.75 | Card
08-08 | Baby Arlo's naming | Namings & renewals | 260 | | Cash
08-12 | Mr Petrakis's funeral, Beacon Funerals | Funerals | 450 | | Bank transfer
08-15 | Deposit, Walsh & Nguyen, 5 Dec | Weddings | 200 | | Bank transfer
08-18 | Wireless microphone, Belfield Music | PA & equipment | | 189 | Card
08-21 | Candles and ribbon for the Hughes ceremony | Gifts for couples | | 22.50 | Card
08-22 | Hughes & Ford wedding, balance | Weddings | 550 | | Bank transfer
08-26 | Parking, Ballarat Botanical Gardens | Fuel & parking | | 9 | Cash
08-29 | Deposit, Carter & Singh, 12 Dec | Weddings | 200 | | Card
08-31 | Square fees, August | Bank & card fees | | 8.90 | Card
09-02 | Telstra | Phone & internet | | 65 | Card
09-04 | Fuel, Ampol Ballarat | Fuel & parking | | 54.30 | Card
09-07 | Mrs Lindsay's funeral, Grevillea Funerals | Funerals | 450 | | Bank transfer
09-12 | Elopement, Park & Daly, at home | Elopements | 380 | | Card
09-14 | Thank you cards, Vistaprint | Printing & stationery | | 68.20 | Card
09-18 | Deposit, Murphy & Costa, 28 Nov | Weddings | 200 | | Bank transfer
09-19 | Vow renewal, the Bakers | Namings & renewals | 260 | | Bank transfer
09-23 | Facebook ads | Advertising & website | | 40 | Card
09-26 | Fuel, Ampol Ballarat | Fuel & parking | | 63.10 | Card
09-27 | Officeworks, wrong ink taken back | Printing & stationery | | -18.50 | Card
09-28 | Dry cleaning, navy suit | Clothing & dry cleaning | | 24 | Cash
09-30 | Square fees, September | Bank & card fees | | 7.60 | Card
10-02 | Telstra | Phone & internet | | 65 | Card
10-03 | Deposit, Ahmed & Doyle, 27 Feb | Weddings | 200 | | Bank transfer
10-07 | Mr Abbott's funeral, Beacon Funerals | Funerals | 450 | | Bank transfer
10-09 | Fuel, Ampol Ballarat | Fuel & parking | | 59.95 | Card
10-10 | Elopement, Fraser & Ito, lake | Elopements | 380 | | Cash
10-13 | Speaker battery, Belfield Music | PA & equipment | | 79 | Card
10-16 | Photo frame for Tran & Mitchell | Gifts for couples | | 34.95 | Card
10-17 | Tran & Mitchell wedding, balance | Weddings | 550 | | Bank transfer
10-20 | Facebook ads | Advertising & website | | 40 | Card
10-22 | Deposit, Gallo & Reid, 20 March | Weddings | 200 | | Bank transfer
10-24 | Twins' naming, Willow and Jack | Namings & renewals | 260 | | Cash
10-27 | Gallo & Reid called it off, half the deposit given back | Weddings | -100 | | Bank transfer
10-29 | Fuel, Ampol Ballarat | Fuel & parking | | 62.40 | Card
10-30 | Toner, Officeworks | Printing & stationery | | 92 | Card
10-31 | Square fees, October | Bank & card fees | | 9.40 | Card
"""


def celebrant() -> tuple[Workbook, Card]:
    """A marriage celebrant in Ballarat: one list of income and expenses with a category and how each is paid."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Income & expenses"
    title(sheet, "A1", "Income & expenses 2026-27 (no GST)")
    head(sheet, 3, ["Date", "Description", "Category", "Income", "Expense", "Paid by"], "E4DFEC")
    for at, (day, what, kind, got, spent, how) in enumerate(rows(CELEBRANT_ROWS), 4):
        cells = [date(day), what, kind, number(got), number(spent), how]
        put(sheet, at, cells, ["dd/mm/yyyy", "", "", SIGNED, SIGNED])
    sheet.freeze_panes = "A4"
    widths(sheet, 12, 46, 26, 11, 11, 15)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary 2026-27")
    at, ends = 3, []
    for name, kinds, column in (("Income", CELEBRANT_INCOME, "D"), ("Expenses", CELEBRANT_COSTS, "E")):
        put(page, at, [name])
        bold(page, f"A{at}")
        start = at + 1
        for kind in kinds:
            at += 1
            cells = ",".join(f"'Income & expenses'!${c}$4:${c}$1000" for c in (column, "C"))
            put(page, at, [kind, f"=SUMIFS({cells},A{at})"], ["", SIGNED])
        if column == "E":
            dropdown(sheet, "C4:C1000", f"Summary!$A${ends[0] - len(CELEBRANT_INCOME)}:$A${at}")
        at += 1
        put(page, at, [f"Total {name.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        ends.append(at)
        at += 2
    put(page, at, ["Profit", f"=B{ends[0]}-B{ends[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    whole = [f"SUM('Income & expenses'!{c}4:{c}1000)" for c in "DE"]
    put(page, at + 1, ["Not in a category", f"=ROUND({whole[0]}-{whole[1]}-B{at},2)"], ["", SIGNED])
    head(page, 3, ["Paid by", "In", "Out"], "E4DFEC", 4)
    for row, way in enumerate(("Bank transfer", "Card", "Cash"), 4):
        sums = [
            f"=SUMIFS('Income & expenses'!${c}$4:${c}$1000,'Income & expenses'!$F$4:$F$1000,$D{row})"
            for c in "DE"
        ]
        put(page, row, [way, *sums], ["", SIGNED, SIGNED], 4)
    dropdown(sheet, "F4:F1000", '"Bank transfer,Card,Cash"')
    widths(page, 28, 12, 4, 16, 12, 12)
    return workbook, {
        "book": "celebrant.xlsx",
        "half": "round51",
        "layout": "cash book",
        "about": "marriage celebrant, Victoria, Australia, AUD; not registered for GST; year from July",
        "dialect": "one list of income and expenses, description before the category, how it was paid last, no balance; money given back to a couple as a minus in the income column, money back from a shop as a minus in the expense column",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "cash": {
            "sheet": "Income & expenses",
            "date": "Date",
            "category": "Category",
            "account": "Paid by",
            "in": ["Income"],
            "out": ["Expense"],
        },
        "free": {"Income & expenses": ["Description"]},
        "adds_up": {"Income & expenses": ["Income", "Expense"]},
        "watch": [
            *[
                f"Summary!B{row}"
                for row in range(4, at + 2)
                if row not in (*[e + 1 for e in ends], ends[0] + 2)
            ],
            *[f"Summary!{c}{row}" for row in (4, 5, 6) for c in "EF"],
        ],
        "zero": [f"Summary!B{at + 1}"],
    }


# label | January to November | how
SWEET_INCOME = """
Shop sales, cards | 2184.50 | 2410.20 | 2396.75 | 2988.40 | 2712.60 | 2846.30 | 3920.15 | 4288.90 | 2804.45 | 3106.80 | 842.30 | paid into the bank by the machine
Shop sales, cash | 812.40 | 876.10 | 845.30 | 1104.75 | 968.20 | 1012.50 | 1486.80 | 1602.35 | 921.60 | 1088.40 | 236.50 | into the till
Party bags & gift boxes | 120 | 264 | 185 | 348 | 142 | 160 | 215 | 190 | 155 | 286 | 60 | by bank transfer
Wedding sweet tables | 0 | 0 | 180 | 360 | 540 | 720 | 540 | 720 | 360 | 180 | 0 | by bank transfer
Other income | 0 | 0 | 0 | 25 | 0 | 0 | 0 | 40 | 0 | 0 | 0 |
"""

SWEET_COSTS = """
Sweets & chocolate | 1180.40 | 1342.75 | 1264.30 | 1815.60 | 1398.20 | 1476.85 | 2190.40 | 2304.75 | 1322.60 | 1688.90 | 574.20 | Barkers on account, paid the month after
Fudge | 210 | 224 | 218 | 296 | 262 | 280 | 388 | 402 | 254 | 272 | 68 | Mrs Attrill, out of the till
Bags, jars & ribbon | 48.60 | 92.40 | 37.15 | 104.80 | 56.25 | 62.90 | 118.45 | 86.30 | 51.70 | 94.60 | 22.40 | credit card
Wages | 640 | 640 | 640 | 800 | 720 | 720 | 1120 | 1120 | 720 | 720 | 180 | Carly, bank, every Friday
Rent | 575 | 575 | 575 | 575 | 575 | 575 | 575 | 575 | 575 | 575 | 575 | bank, on the 1st
Business rates | 0 | 0 | 0 | 48 | 48 | 48 | 48 | 48 | 48 | 48 | 0 | bank, direct debit on the 15th
Electricity | 134.20 | 128.65 | 119.40 | 102.15 | 88.70 | 84.35 | 96.80 | 101.25 | 92.40 | 108.60 | 0 | bank, direct debit
Phone & broadband | 36 | 36 | 36 | 38.50 | 38.50 | 38.50 | 38.50 | 38.50 | 38.50 | 38.50 | 0 | bank, direct debit
Card machine fees | 39.30 | 43.40 | 43.15 | 53.80 | 48.85 | 51.25 | 70.55 | 77.20 | 50.50 | 55.90 | 0 | bank, at the month's end
Insurance | 0 | 0 | 318 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | bank
Repairs & cleaning | 18.40 | 0 | 42.60 | 12.80 | 0 | 165 | 22.15 | 14.90 | 0 | 36.20 | 8.50 | small things out of the till
Advertising | 0 | 35 | 0 | 60 | 0 | 45 | 0 | 0 | 0 | 30 | 0 | credit card
Parking & post | 14.20 | 22.60 | 9.80 | 31.40 | 18.75 | 16.90 | 27.30 | 20.15 | 12.60 | 24.85 | 6.40 | out of the till
Loan interest | 21.50 | 20.80 | 20.10 | 19.40 | 18.70 | 18 | 17.30 | 16.60 | 15.90 | 15.20 | 0 | bank, with the loan on the 20th
Sundries | 8.50 | 12 | 0 | 15.60 | 6.40 | 0 | 24.90 | 11.30 | 0 | 9.80 | 0 | out of the till
"""

# label | at the end of January to October and now in November | how; the bank is what is left over
SWEET_ASSETS = """
Bank | | | | | | | | | | | |
Till | 148.20 | 162.45 | 139.80 | 214.60 | 175.30 | 188.25 | 262.70 | 284.15 | 166.90 | 193.40 | 247 | banked when it's over 250 or so
Customers owing | 0 | 60 | 0 | 95 | 0 | 120 | 0 | 85 | 0 | 146 | 146 | Steephill Rowing Club 86, Bay Nursery 60
Stock of sweets | 2460 | 2460 | 2460 | 2460 | 2460 | 2460 | 2460 | 2460 | 2460 | 2460 | 2460 | counted once a year
Shop fittings | 5200 | 5200 | 5200 | 5200 | 5200 | 5200 | 5200 | 5200 | 5200 | 5580 | 5580 |
"""

SWEET_DEBTS = """
Barkers Wholesale | 1180.40 | 1342.75 | 1264.30 | 1815.60 | 1398.20 | 1476.85 | 2190.40 | 2304.75 | 1322.60 | 1688.90 | 2263.10 | October 1,688.90, November so far 574.20
Credit card | 48.60 | 127.40 | 37.15 | 164.80 | 56.25 | 107.90 | 118.45 | 86.30 | 51.70 | 124.60 | 147 | paid off on the 25th
Deposits for weddings | 0 | 0 | 90 | 180 | 180 | 270 | 180 | 90 | 0 | 90 | 90 | Sheaff wedding 90
Bank loan | 4150 | 4000 | 3850 | 3700 | 3550 | 3400 | 3250 | 3100 | 2950 | 2800 | 2800 |
"""

SWEET_OWN = """
Capital on 1 January | 7264.50 | 7264.50 | 7264.50 | 7264.50 | 7264.50 | 7264.50 | 7264.50 | 7264.50 | 7264.50 | 7264.50 | 7264.50 |
Drawings so far | -600 | -1200 | -1800 | -2700 | -3600 | -4500 | -6000 | -7500 | -8700 | -9600 | -9600 | minus, added up since January
"""

MONTHS = calendar.month_abbr[1:]


def sweetshop() -> tuple[Workbook, Card]:
    """A sweet shop in Ventnor: an income statement and a balance sheet of typed amounts, months as columns."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Income statement"
    title(page, "A1", "The Humbug Jar, Ventnor - income statement 2026 (£)")
    letters = [get_column_letter(i) for i in range(2, 15)]
    head(page, 3, ["", *MONTHS, "Year", "How"], "FFE1EC")
    at, ends = 3, []
    profits = [0.0] * 11
    for name, text, sign in (("Income", SWEET_INCOME, 1), ("Costs", SWEET_COSTS, -1)):
        at += 1
        put(page, at, [name])
        bold(page, f"A{at}")
        start = at + 1
        for label, *cells in rows(text):
            at += 1
            figures = [number(cell) for cell in cells[:11]]
            profits = [p + sign * (figure or 0) for p, figure in zip(profits, figures, strict=True)]
            put(page, at, [label, *figures], ["", *[SIGNED] * 12])
            put(page, at, [f"=SUM(B{at}:M{at})", cells[11] or None], [SIGNED], 14)
        at += 1
        sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in letters]
        put(page, at, [f"Total {name.lower()}", *sums], ["", *[SIGNED] * 13])
        bold(page, f"A{at}", *[f"{c}{at}" for c in letters])
        ends.append(at)
        at += 1
    profit = at + 1
    left = [f"={c}{ends[0]}-{c}{ends[1]}" for c in letters]
    put(page, profit, ["Profit", *left], ["", *[SIGNED] * 13])
    bold(page, f"A{profit}", *[f"{c}{profit}" for c in letters])
    page.freeze_panes = "B4"
    widths(page, 26, *[10.5] * 12, 12, 44)

    so_far = [round(sum(profits[: i + 1]), 2) for i in range(11)]
    parts = {"assets": SWEET_ASSETS, "debts": SWEET_DEBTS, "own": SWEET_OWN}
    typed = {
        name: [[number(cell) or 0 for cell in cells[:11]] for _, *cells in rows(text)]
        for name, text in parts.items()
    }
    bank = [
        round(
            so_far[i]
            + sum(line[i] for line in (*typed["debts"], *typed["own"]))
            - sum(line[i] for line in typed["assets"]),
            2,
        )
        for i in range(11)
    ]
    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Balance sheet 2026, at the end of each month (£)")
    head(sheet, 3, ["", *MONTHS, "How"], "FFE1EC")
    months = letters[:12]
    at, totals = 3, []
    for name, key, total in (
        ("What we have", "assets", "Total assets"),
        ("What we owe", "debts", "Total owed"),
        ("Owner", "own", "Total owner"),
    ):
        at += 1
        put(sheet, at, [name])
        bold(sheet, f"A{at}")
        start = at + 1
        for label, *cells in rows(parts[key]):
            at += 1
            figures = bank if label == "Bank" else [number(cell) for cell in cells[:11]]
            put(sheet, at, [label, *figures, None, cells[11] or None], ["", *[SIGNED] * 12])
        if key == "own":
            at += 1
            sums = [f"=SUM('Income statement'!$B{profit}:{c}{profit})" for c in months]
            put(sheet, at, ["Profit so far this year", *sums], ["", *[SIGNED] * 12])
        at += 1
        sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in months]
        put(sheet, at, [total, *sums], ["", *[SIGNED] * 12])
        bold(sheet, f"A{at}", *[f"{c}{at}" for c in months])
        totals.append(at)
        at += 1
    check = at + 1
    have, owe, own = totals
    sums = [f"=IF({c}{have}=0,0,ROUND({c}{have}-{c}{owe}-{c}{own},2))" for c in months]
    put(sheet, check, ["Check (should be 0)", *sums], ["", *[SIGNED] * 12])
    sheet.freeze_panes = "B4"
    widths(sheet, 26, *[10.5] * 12, 44)
    return workbook, {
        "book": "sweetshop.xlsx",
        "half": "round51",
        "layout": "statements",
        "about": "sweet shop, Isle of Wight, England, GBP; under the VAT limit, not registered",
        "dialect": "income statement and balance sheet of typed amounts on two sheets, months as columns, the balance sheet at each month's end (November as it stands), drawings added up since January as a minus, the profit so far by formula, a word on how each is paid",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "statement": {
            "sheets": ["Income statement", "Balance sheet"],
            "label": "A",
            "amount": {"Income statement": "L", "Balance sheet": "L"},
        },
        "free": {"Income statement": ["How"], "Balance sheet": ["How"]},
        "adds_up": {},
        "watch": [
            *[f"Income statement!{c}{row}" for row in (*ends, profit) for c in "LN"],
            *[f"Balance sheet!L{row}" for row in (have, owe, own - 1, own, check)],
        ],
        "zero": [f"Balance sheet!L{check}"],
    }


# no | date | customer | job | before GST | paid | paid on
DOOR_INVOICES = """
1061 | 08-04 | Mr Penner | New opener and two remotes | 620 | 651 | 08-05
1062 | 08-06 | Parkland Condos | Springs, units 4 and 9 | 560 | 588 | 08-28
1063 | 08-11 | Janzen Homes | Two 16x7 doors, lot 31 | 4200 | 4410 | 09-04
1064 | 08-14 | Mrs Sawatzky | Cable and rollers | 240 | 252 | 08-14
1065 | 08-20 | Blackfalds Tire | Bay door panel | 980 | 1029 | 09-15
1066 | 08-26 | The Dueck family | New 9x7 door | 1650 | 1732.50 | 09-02
1067 | 09-01 | Mr Olsen | Spring, one side | 260 | 273 | 09-01
1068 | 09-03 | Parkland Condos | Opener, unit 12 | 540 | 567 | 09-30
1069 | 09-09 | Janzen Homes | One 16x7 door, lot 33 | 2100 | 2205 | 10-05
1070 | 09-14 | Ms Tremblay | Weather seal and tune-up | 180 | 189 | 09-14
1071 | 09-18 | Lacombe Curling Rink | Overhead door, track straightened | 760 | 798 | 10-16
1072 | 09-24 | Mr Basra | New opener | 620 | 651 | 09-25
1073 | 09-30 | Wolf Creek Storage | Six doors serviced | 900 | 945 | 10-27
1074 | 10-02 | Mrs Friesen | Bottom panel replaced | 480 | 504 | 10-09
1075 | 10-07 | Parkland Condos | Springs, units 2, 5 and 7 | 840 | |
1076 | 10-09 | Mrs Kowalchuk | New 16x7 door | 2300 | 1200 | 10-20
1077 | 10-14 | Janzen Homes | Two 16x7 doors, lot 35 | 4200 | |
1078 | 10-16 | The Schmidts | Opener and keypad | 680 | |
1079 | 10-20 | Mr Olsen | Spring, the other side | 260 | 273 | 10-20
1080 | 10-22 | Parkland Condos | Opener, unit 3 | 540 | |
1081 | 10-26 | Fehr Trucking | 12x14 shop door | 3800 | 2000 | 10-26
1082 | 10-29 | Ms Tremblay | New remote | 60 | 63 | 10-29
"""

DOOR_KINDS = [
    "Doors & openers",
    "Parts & hardware",
    "Subcontract labour",
    "Truck & gas",
    "Tools",
    "Phone & office",
    "Advertising",
    "Insurance",
    "Licences & fees",
]

# date | supplier | what | category | before GST | GST | due | paid on | how
DOOR_BILLS = """
08-03 | Prairie Door Supply | Openers x2, remotes | Doors & openers | 520 | 26 | 09-02 | 09-01 | Bank
08-05 | Petro-Canada | Gas | Truck & gas | 88 | 4.40 | | 08-05 | Card
08-10 | Prairie Door Supply | 16x7 doors x2, lot 31 | Doors & openers | 2180 | 109 | 09-09 | 09-08 | Bank
08-12 | Liam Duguay | Two days, lot 31 | Subcontract labour | 480 | 0 | | 08-12 | E-transfer
08-13 | Rona | Lag bolts, lubricant | Parts & hardware | 46 | 2.30 | | 08-13 | Card
08-19 | Central Spring | Torsion springs | Parts & hardware | 390 | 19.50 | 09-18 | 09-15 | Bank
08-20 | Telus | Phone | Phone & office | 80 | 4 | | 08-20 | Card
08-24 | Petro-Canada | Gas | Truck & gas | 92 | 4.60 | | 08-24 | Card
08-25 | Prairie Door Supply | 9x7 door, Dueck | Doors & openers | 870 | 43.50 | 09-24 | 09-22 | Bank
09-01 | Wawanesa | Liability, the year | Insurance | 1140 | 0 | | 09-01 | Bank
09-04 | Petro-Canada | Gas | Truck & gas | 86 | 4.30 | | 09-04 | Card
09-08 | Prairie Door Supply | 16x7 door, lot 33 | Doors & openers | 1090 | 54.50 | 10-08 | 10-06 | Bank
09-10 | Liam Duguay | One day, lot 33 | Subcontract labour | 240 | 0 | | 09-10 | E-transfer
09-15 | Princess Auto | Winding bars | Tools | 64 | 3.20 | | 09-15 | Card
09-20 | Telus | Phone | Phone & office | 80 | 4 | | 09-20 | Card
09-22 | Prairie Door Supply | Openers x2 | Doors & openers | 500 | 25 | 10-22 | 10-20 | Bank
09-25 | Petro-Canada | Gas | Truck & gas | 94 | 4.70 | | 09-25 | Card
10-01 | Prairie Door Supply | Bottom panel, Friesen | Doors & openers | 230 | 11.50 | 10-31 | 10-30 | Bank
10-06 | Central Spring | Torsion springs | Parts & hardware | 420 | 21 | 11-05 | |
10-08 | Prairie Door Supply | 16x7 door, Kowalchuk | Doors & openers | 1120 | 56 | 11-07 | |
10-10 | Rona | Keypad and seal | Parts & hardware | 118 | 5.90 | | 10-10 | Card
10-12 | Rona | Seal taken back | Parts & hardware | -42 | -2.10 | | 10-12 | Card
10-13 | Prairie Door Supply | 16x7 doors x2, lot 35 | Doors & openers | 2240 | 112 | 11-12 | |
10-15 | Liam Duguay | Two days, lot 35 | Subcontract labour | 480 | 0 | | 10-15 | E-transfer
10-16 | Petro-Canada | Gas | Truck & gas | 90 | 4.50 | | 10-16 | Card
10-20 | Telus | Phone | Phone & office | 80 | 4 | | 10-20 | Card
10-24 | Prairie Door Supply | 12x14 door, Fehr | Doors & openers | 1960 | 98 | 11-23 | |
10-27 | Liam Duguay | Two days at Fehr's | Subcontract labour | 480 | 0 | | 10-27 | E-transfer
10-29 | Rona | Remote and batteries | Parts & hardware | 70 | 3.50 | | 10-29 | Card
"""


def garagedoors() -> tuple[Workbook, Card]:
    """A fitter of garage doors in Red Deer: customers' invoices and suppliers' bills, GST beside both, a summary."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Invoices"
    title(sales, "A1", "Red Deer garage doors - invoices 2026 ($)")
    titles = ["No", "Date", "Customer", "Job", "Before GST", "GST", "Total", "Due", "Paid", "Paid on"]
    head(sales, 3, [*titles, "Balance", "Status"], "D9E1F2")
    for at, r in enumerate(rows(DOOR_INVOICES), 4):
        cells = [
            *[number(r[0]), date(r[1]), r[2], r[3], number(r[4])],
            *[f"=ROUND(E{at}*0.05,2)", f"=E{at}+F{at}", f"=B{at}+30", number(r[5]), day_of(r[6])],
            f"=ROUND(G{at}-I{at},2)",
            f'=IF(K{at}<=0,"Paid",IF(I{at}>0,"Part paid","Open"))',
        ]
        day = "yyyy-mm-dd"
        put(sales, at, cells, ["0", day, "", "", MONEY, MONEY, MONEY, day, MONEY, day, MONEY])
    sales.freeze_panes = "A4"
    widths(sales, 7, 12, 24, 32, 12, 10, 12, 12, 12, 12, 12, 11)
    bills = workbook.create_sheet("Bills")
    title(bills, "A1", "Bills and expenses 2026 ($)")
    titles = ["Date", "Supplier", "What", "Category", "Before GST", "GST", "Total", "Due", "Paid on", "How"]
    head(bills, 3, titles, "D9E1F2")
    for at, r in enumerate(rows(DOOR_BILLS), 4):
        cells = [
            *[date(r[0]), *r[1:4], number(r[4]), number(r[5]), f"=E{at}+F{at}"],
            *[day_of(r[6]), day_of(r[7]), r[8] or None],
        ]
        put(bills, at, cells, [day, "", "", "", SIGNED, SIGNED, SIGNED, day, day])
    bills.freeze_panes = "A4"
    dropdown(bills, "D4:D500", '"' + ",".join(DOOR_KINDS) + '"')
    dropdown(bills, "J4:J500", '"Bank,Card,E-transfer"')
    widths(bills, 12, 24, 30, 20, 12, 10, 12, 12, 12, 12)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary since August 2026")
    for row, (label, formula) in enumerate(
        (
            ("Invoiced before GST", "=SUM(Invoices!E4:E500)"),
            ("Received with GST", "=SUM(Invoices!I4:I500)"),
            ("Owed to us with GST", "=ROUND(SUM(Invoices!G4:G500)-B4,2)"),
            ("Bills and expenses before GST", "=SUM(Bills!E4:E500)"),
            ("Bills not paid yet with GST", '=SUMIFS(Bills!G4:G500,Bills!I4:I500,"")'),
            ("Profit", "=B3-B6"),
            ("GST charged", "=SUM(Invoices!F4:F500)"),
            ("GST paid", "=SUM(Bills!F4:F500)"),
            ("GST to send in", "=ROUND(B9-B10,2)"),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", SIGNED])
    last = 12 + len(DOOR_KINDS)
    for row, kind in enumerate(DOOR_KINDS, 13):
        put(page, row, [kind, f"=SUMIFS(Bills!$E$4:$E$500,Bills!$D$4:$D$500,A{row})"], ["", SIGNED])
    bold(page, "A8", "B8", "A11", "B11")
    widths(page, 30, 13)
    return workbook, {
        "book": "garagedoors.xlsx",
        "half": "round51",
        "layout": "records",
        "about": "garage door fitter, Alberta, Canada, CAD, GST 5%",
        "dialect": "invoices before GST with GST, total, due day, balance and status by formula, what is paid with GST so far and its last day; bills with a due day, or paid at once on the same line without one, GST typed, nothing for those who charge none (a 0), things taken back as a line with minus amounts; a summary",
        "date_order": "ymd",
        "period": ["2026-08-01", "2026-12-31"],
        "tables": {"invoices": "Invoices", "bills": "Bills"},
        "free": {"Invoices": ["No", "Job"], "Bills": ["What"]},
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (*range(3, 12), *range(13, last + 1))],
    }


BOOKS = [balloonshop, celebrant, sweetshop, garagedoors]
