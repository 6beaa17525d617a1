"""The workbooks of round 51: a balloon shop, a marriage celebrant."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, dropdown, head, number, put, rows, title, widths
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
            *[f"Summary!B{row}" for row in range(4, at + 2) if row not in (*[e + 1 for e in ends], ends[0] + 2)],
            *[f"Summary!{c}{row}" for row in (4, 5, 6) for c in "EF"],
        ],
        "zero": [f"Summary!B{at + 1}"],
    }


BOOKS = [balloonshop, celebrant]
