"""The workbooks of round 51: a balloon shop."""
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


BOOKS = [balloonshop]
