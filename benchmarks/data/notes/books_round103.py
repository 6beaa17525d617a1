"""The workbooks of round 103: a kayak hirer in Oban, a reflexologist in Hobart, a family in Bloemfontein, a landlord in Nakuru, a pétanque club in Jersey."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import (
    MONEY,
    SIGNED,
    WHOLE,
    Card,
    across,
    aside,
    bold,
    date,
    day_of,
    dropdown,
    head,
    journal_lines,
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

# account | kind | opening
KAYAK_ACCOUNTS = """
Bank | Have | 4210.60
Cash tin | Have | 150
Customers | Have | 0
Kayaks & gear | Have | 8600
Van | Have | 5200
Suppliers | Owe | 0
Director's loan | Owe | -6000
Share capital | Owe | -100
Profit of earlier years | Owe | -12060.60
Hire | Income | 0
Guided trips | Income | 0
Shed rent | Cost | 0
Diesel | Cost | 0
Gear & repairs | Cost | 0
Insurance | Cost | 0
Advertising | Cost | 0
Phone & web | Cost | 0
Bank charges | Cost | 0
"""
# date | what for | postings
KAYAK_JOURNAL = """
05-01 | Shed rent May, Kerrera Estates | Shed rent 325; Bank -325
05-04 | Public liability, the year, Towergate | Insurance 642.50; Bank -642.50
05-09 | Cash hires Saturday | Cash tin 210; Hire -210
05-11 | Diesel, Gulf Oban | Diesel 68.40; Bank -68.40
05-15 | Dalriada Outdoor Centre, guiding, inv 31 | Customers 480; Guided trips -480
05-18 | Banked from tin | Bank 200; Cash tin -200
05-20 | Palm Equipment, 6 buoyancy aids, on account | Kayaks & gear 414; Suppliers -414
05-29 | Phone and website | Phone & web 41; Bank -41
05-30 | Cash hires Saturday | Cash tin 265; Hire -265
06-01 | Shed rent June, Kerrera Estates | Shed rent 325; Bank -325
06-03 | Dalriada paid inv 31 | Bank 480; Customers -480
06-06 | Flyers, Oban Times, paid by Morag | Advertising 96; Director's loan -96
06-08 | Banked from tin | Bank 250; Cash tin -250
06-12 | Palm Equipment paid | Suppliers 414; Bank -414
06-15 | Diesel, Gulf Oban | Diesel 71.25; Bank -71.25
06-20 | Cash hires Saturday | Cash tin 340; Hire -340
06-22 | Easdale School, guiding, inv 32 | Customers 360; Guided trips -360
06-26 | Resin and gelcoat, Marine Store | Gear & repairs 57.80; Bank -57.80
06-29 | Phone and website | Phone & web 41; Bank -41
06-30 | Bank charges | Bank charges 9.50; Bank -9.50
07-01 | Shed rent July, Kerrera Estates | Shed rent 325; Bank -325
07-04 | Cash hires Saturday | Cash tin 395; Hire -395
07-06 | Banked from tin | Bank 600; Cash tin -600
07-10 | Easdale School paid inv 32 | Bank 360; Customers -360
07-13 | Diesel, Gulf Oban | Diesel 74.10; Bank -74.10
07-18 | Cash hires Saturday | Cash tin 420; Hire -420
07-21 | Dalriada Outdoor Centre, guiding, inv 33 | Customers 720; Guided trips -720
07-24 | Two paddles, Marine Store, paid by Morag | Gear & repairs 118; Director's loan -118
07-29 | Phone and website | Phone & web 41; Bank -41
"""


def obankayaks() -> tuple[Workbook, Card]:
    """A kayak hire firm in Oban: a journal of two lines an entry, a trial balance in two columns, profit and what there is."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    head(sheet, 1, ["Entry", "Date", "Account", "Debit", "Credit", "What for"], "BDD7EE")
    at = 1
    for no, (day, what, entry) in enumerate(journal_lines(KAYAK_JOURNAL), 1):
        for account, amount in entry:
            at += 1
            put(
                sheet,
                at,
                [no, day, account, amount if amount > 0 else None, -amount if amount < 0 else None, what],
                ["0", "dd/mm/yyyy", "", MONEY, MONEY, ""],
            )
    sheet.freeze_panes = "A2"
    widths(sheet, 7, 12, 24, 12, 12, 44)

    trial = workbook.create_sheet("Trial balance")
    title(trial, "A1", "Lorn Kayaks Ltd - trial balance")
    head(trial, 3, ["Account", "Kind", "1 May 2026", "Dr", "Cr"], "BDD7EE")
    accounts = list(rows(KAYAK_ACCOUNTS))
    where = {}
    for at, (account, kind, opening) in enumerate(accounts, 4):
        where[account] = at
        now = f"C{at}+SUMIF(Journal!$C$2:$C$900,$A{at},Journal!$D$2:$D$900)-SUMIF(Journal!$C$2:$C$900,$A{at},Journal!$E$2:$E$900)"
        put(
            trial,
            at,
            [account, kind, number(opening), f"=MAX(ROUND({now},2),0)", f"=MAX(-ROUND({now},2),0)"],
            ["", "", SIGNED, MONEY, MONEY],
        )
    last = 3 + len(accounts)
    put(
        trial,
        last + 1,
        ["Total", None, *[f"=ROUND(SUM({c}4:{c}{last}),2)" for c in "CDE"]],
        ["", "", SIGNED, MONEY, MONEY],
    )
    bold(trial, *[f"{c}{last + 1}" for c in "ACDE"])
    put(
        trial,
        last + 2,
        ["Dr less Cr", None, None, f"=ROUND(D{last + 1}-E{last + 1},2)"],
        ["", "", "", SIGNED],
    )
    widths(trial, 26, 9, 13, 13, 13)
    dropdown(sheet, "C2:C900", f"'Trial balance'!$A$4:$A${last}")

    page = workbook.create_sheet("Profit")
    title(page, "A1", "Profit since 1 May")
    at = 2
    totals = []
    for kind, label, sign in (
        ("Income", "Came in", "E{0}-'Trial balance'!D{0}"),
        ("Cost", "Cost us", "D{0}-'Trial balance'!E{0}"),
    ):
        at += 1
        head(page, at, [label, "£"], "DDEBF7")
        start = at + 1
        for account, of, _ in accounts:
            if of == kind:
                at += 1
                put(page, at, [account, "='Trial balance'!" + sign.format(where[account])], ["", SIGNED])
        at += 1
        put(page, at, ["Together", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 1
    put(page, at + 1, ["Profit", f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    bold(page, f"A{at + 1}", f"B{at + 1}")
    shade(page, f"A{at + 1}:B{at + 1}", "FFF2CC")
    widths(page, 26, 13)
    return workbook, {
        "book": "obankayaks.xlsx",
        "half": "round103",
        "layout": "journal",
        "about": "kayak hire company, Oban, Scotland, GBP, not registered for VAT",
        "dialect": "a journal of two lines an entry with its number and date, the account before debit and credit and what for last on each, headings in the first row; accounts with kind and opening, credits as minus, and a trial balance in two columns on the second sheet; profit on a third",
        "date_order": "dmy",
        "period": ["2026-05-01", "2027-04-30"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Entry", "What for"]},
        "adds_up": {},
        "watch": [
            *[f"Trial balance!{c}{r}" for r in range(4, last + 2) for c in "DE"],
            f"Trial balance!D{last + 2}",
            *[f"Profit!B{r}" for r in (*totals, at + 1)],
        ],
        "zero": [f"Trial balance!D{last + 2}"],
    }


REFLEX_COLUMNS = [
    "Treatments",
    "Gift vouchers",
    "Other in",
    "Room",
    "Oils & linen",
    "Travel",
    "Insurance & courses",
    "Phone & web",
    "Drawings",
]
# date | details | column | amount
REFLEX_BOOK = """
07-01 | Room July, Davey St Wellness | Room | 480
07-03 | Week's treatments | Treatments | 595
07-06 | Petrol, home visits | Travel | 58.20
07-10 | Week's treatments | Treatments | 680
07-13 | Telstra | Phone & web | 49
07-14 | To myself | Drawings | 700
07-17 | Week's treatments | Treatments | 510
07-20 | Massage wax, towels | Oils & linen | 96.45
07-24 | Week's treatments | Treatments | 765
07-28 | To myself | Drawings | 700
07-31 | Week's treatments | Treatments | 595
08-01 | Room August, Davey St Wellness | Room | 480
08-05 | Voucher, Mrs Kemp | Gift vouchers | 95
08-07 | Week's treatments | Treatments | 680
08-10 | Petrol, home visits | Travel | 61.75
08-11 | To myself | Drawings | 700
08-13 | Telstra | Phone & web | 49
08-14 | Week's treatments | Treatments | 425
08-19 | AON insurance, the year | Insurance & courses | 288
08-21 | Week's treatments | Treatments | 595
08-25 | To myself | Drawings | 700
08-28 | Week's treatments | Treatments | 680
09-01 | Room September, Davey St Wellness | Room | 480
09-03 | Voucher, P. Danby | Gift vouchers | 95
09-04 | Week's treatments | Treatments | 510
09-08 | To myself | Drawings | 700
09-10 | Petrol, home visits | Travel | 54.90
09-11 | Week's treatments | Treatments | 765
09-14 | Telstra | Phone & web | 49
09-16 | Lavender and sweet almond oil | Oils & linen | 73.30
09-18 | Week's treatments | Treatments | 595
09-22 | To myself | Drawings | 700
09-23 | Foot charts sold to college | Other in | 40
09-25 | Week's treatments | Treatments | 680
10-01 | Room October, Davey St Wellness | Room | 480
10-02 | Week's treatments | Treatments | 510
10-05 | Hand reflexology weekend course | Insurance & courses | 340
10-06 | To myself | Drawings | 700
10-09 | Week's treatments | Treatments | 595
"""


def hobartreflex() -> tuple[Workbook, Card]:
    """A reflexologist in Hobart: one cash book with the amount typed under its column, in, out and the bank by formula."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Cash book"
    title(sheet, "A1", "Cash book 2026-27 - everything through the bank")
    across(sheet, "C2:E2", "IN", "C6E0B4", 11)
    across(sheet, "F2:K2", "OUT", "F8CBAD", 11)
    put(
        sheet,
        3,
        [None, "Year so far", *[f"=SUM({c}6:{c}500)" for c in "CDEFGHIJKLM"]],
        ["", "", *[MONEY] * 11],
    )
    bold(sheet, *[f"{c}3" for c in "BCDEFGHIJKLM"])
    head(sheet, 4, ["Date", "Details", *REFLEX_COLUMNS, "In", "Out", "In bank"], "EDEDED")
    put(sheet, 5, [date("07-01"), "From last year", *[None] * 11, 1840.25], ["d/mm/yy", "", *[MONEY] * 12])
    for at, (day, what, column, amount) in enumerate(rows(REFLEX_BOOK), 6):
        put(
            sheet,
            at,
            [
                date(day),
                what,
                *[number(amount) if column == name else None for name in REFLEX_COLUMNS],
                f"=SUM(C{at}:E{at})",
                f"=SUM(F{at}:K{at})",
                f"=N{at - 1}+L{at}-M{at}",
            ],
            ["d/mm/yy", "", *[MONEY] * 11, SIGNED],
        )
    sheet.freeze_panes = "C5"
    widths(sheet, 10, 34, *[12] * 9, 11, 11, 12)

    page = workbook.create_sheet("Quarters")
    title(page, "A1", "By quarters, for the tax return")
    head(page, 3, ["", "Jul-Sep", "Oct-Dec", "Jan-Mar", "Apr-Jun", "Year"], "EDEDED")
    put(
        page,
        4,
        ["from", dt.date(2026, 7, 1), dt.date(2026, 10, 1), dt.date(2027, 1, 1), dt.date(2027, 4, 1)],
        ["", *["d/mm/yy"] * 4],
    )
    for at, (name, letter) in enumerate(zip(REFLEX_COLUMNS, "CDEFGHIJK", strict=True), 5):
        put(
            page,
            at,
            [
                name,
                *[
                    f"=SUMIFS('Cash book'!${letter}$6:${letter}$500,'Cash book'!$A$6:$A$500,\">=\"&{c}$4,'Cash book'!$A$6:$A$500,\"<\"&EDATE({c}$4,3))"
                    for c in "BCDE"
                ],
                f"=SUM(B{at}:E{at})",
            ],
            ["", *[MONEY] * 5],
        )
    put(
        page,
        15,
        ["Profit (not drawings)", *[f"=SUM({c}5:{c}7)-SUM({c}8:{c}12)" for c in "BCDEF"]],
        ["", *[SIGNED] * 5],
    )
    bold(page, *[f"{c}15" for c in "ABCDEF"])
    shade(page, "A15:F15", "FFF2CC")
    widths(page, 24, *[12] * 5)
    return workbook, {
        "book": "hobartreflex.xlsx",
        "half": "round103",
        "layout": "cash book",
        "about": "reflexologist, Hobart, Tasmania, AUD, not registered for GST",
        "dialect": "one bank cash book with the amount typed once under its column, three for money in and six for money out, then in, out and the bank balance by formula on each line; totals above the headings; quarters of the tax year on a second sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "tables": {"cash book": "Cash book"},
        "free": {"Cash book": ["Details"]},
        "adds_up": {},
        "watch": [
            *[f"Cash book!{c}3" for c in "CDEFGHIJKLM"],
            *[f"Quarters!C{r}" for r in (*range(5, 14), 15)],
            "Quarters!F15",
        ],
        "zero": [],
    }


# month | figures in the order of the columns
BLOEM_COLUMNS = [
    "Salary Thabo",
    "Salary Lerato",
    "Other in",
    "Bond",
    "Municipality",
    "Groceries",
    "School & crèche",
    "Petrol",
    "Car & insurance",
    "Phones & DStv",
    "Clothes",
    "Church & family",
    "Eating out & fun",
]
BLOEM = """
Budget | 27400 | 21300 | 0 | 11250 | 2300 | 7200 | 5850 | 3400 | 2980 | 1890 | 1200 | 2500 | 1500
Jan | 27380.50 | 20180 | | 11248.60 | 2214.35 | 7386.90 | 9420 | 3122.40 | 2974 | 1889 | 2640.75 | 2300 | 980.50
Feb | 27380.50 | 20180 | | 11248.60 | 2188.10 | 6954.25 | 5850 | 3340.80 | 2974 | 1889 | 459.90 | 2300 | 1244
Mar | 27380.50 | 20180 | 1500 | 11248.60 | 2246.70 | 7120.60 | 5850 | 3298.15 | 2974 | 1889 | | 2300 | 1630.85
Apr | 27380.50 | 21350 | | 11248.60 | 2195.95 | 7845.35 | 5850 | 4515.70 | 2974 | 1889 | 879.80 | 3800 | 2385.40
May | 27380.50 | 21350 | | 11248.60 | 2301.20 | 7032.15 | 5850 | 3266 | 2974 | 1949 | 1149.70 | 2300 | 865
Jun | 27380.50 | 21350 | | 11130.25 | 2688.45 | 7418.80 | 5850 | 3402.55 | 2974 | 1949 | 1698.50 | 2300 | 1120.60
Jul | 28475.70 | 21350 | | 11130.25 | 2794.60 | 7566.40 | 5850 | 3987.90 | 3160.50 | 1949 | | 2500 | 2894.30
Aug | 28475.70 | 21350 | 820 | 11130.25 | 2512.30 | 7201.95 | 5850 | 3455.10 | 3160.50 | 1949 | 349.90 | 2500 | 1075
Sep | 28475.70 | 21350 | | 11130.25 | 2388.75 | 7654.10 | 5850 | 3510.45 | 3160.50 | 1949 | 1279.60 | 2500 | 1642.20
Oct | 28475.70 | | | 11130.25 | | 5218.45 | 5850 | 2624.80 | 3160.50 | 1949 | | 1000 | 698.90
Nov |
Dec |
"""


def bloemhome() -> tuple[Workbook, Card]:
    """A family in Bloemfontein: months down and kinds across, a budget line above, totals beside and below, a page of one month."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    title(sheet, "A1", "Our money 2026 (rand)")
    aside(sheet, "A2", "slips: add them onto what already stands in the month")
    ins, outs = BLOEM_COLUMNS[:3], BLOEM_COLUMNS[3:]
    head(sheet, 3, ["Month", *ins, "Total in"], "C6EFCE")
    head(sheet, 3, [*outs, "Total out"], "FFC7CE", column=6)
    head(sheet, 3, ["Left"], "FFEB9C", column=17)
    for at, (month, *figures) in enumerate(rows(BLOEM), 4):
        values = [number(figure) for figure in figures] + [None] * (13 - len(figures))
        put(
            sheet,
            at,
            [month, *values[:3], f"=SUM(B{at}:D{at})", *values[3:], f"=SUM(F{at}:O{at})", f"=E{at}-P{at}"],
            ["", *[SIGNED] * 16],
        )
    shade(sheet, "A4:Q4", "F2F2F2")
    letters = [get_column_letter(i) for i in range(2, 18)]
    put(sheet, 17, ["Year", *[f"=SUM({c}5:{c}16)" for c in letters]], ["", *[SIGNED] * 16])
    bold(sheet, "A17", *[f"{c}17" for c in letters])
    bold(sheet, *[f"{c}{r}" for c in "EPQ" for r in range(5, 17)])
    sheet.freeze_panes = "B4"
    widths(sheet, 9, *[12] * 16)

    page = workbook.create_sheet("This month")
    put(page, 1, ["Month:", "Oct"])
    bold(page, "A1", "B1")
    aside(page, "C1", "type another month to look at it")
    head(page, 3, ["", "Budget", "So far", "Still there"], "DDEBF7")
    for at, (name, letter) in enumerate(zip(outs, "FGHIJKLMNO", strict=True), 4):
        put(
            page,
            at,
            [
                name,
                f"='2026'!{letter}4",
                f"=INDEX('2026'!{letter}5:{letter}16,MATCH($B$1,'2026'!$A$5:$A$16,0))+0",
                f"=B{at}-C{at}",
            ],
            ["", SIGNED, SIGNED, SIGNED],
        )
    put(page, 14, ["All", *[f"=SUM({c}4:{c}13)" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, *[f"{c}14" for c in "ABCD"])
    widths(page, 20, 12, 12, 12)
    return workbook, {
        "book": "bloemhome.xlsx",
        "half": "round103",
        "layout": "grid",
        "about": "family with two children, Bloemfontein, South Africa, ZAR",
        "dialect": "months down and kinds across with a budget line above them, three columns of money in and their total, ten of money out and their total, left last; spending added to the month's box; one month against the budget on a second sheet",
        "date_order": "dmy",
        "period": ["2026-10-01", "2026-10-31"],
        "grid": {"sheet": "2026", "label": "A", "header": 3},
        "free": {},
        "adds_up": {},
        "watch": [
            "2026!E14",
            "2026!P14",
            "2026!Q14",
            *[f"2026!{c}17" for c in letters],
            *[f"This month!{c}{r}" for r in range(4, 15) for c in "CD"],
        ],
        "zero": [],
    }


# house | tenant | rent
NAKURU = """
A1 | Wanjiku | 9500
A2 | Kiprono | 9500
A3 | Mrs Otieno | 11000
B1 | Barasa | 7000
B2 | Nyambura | 7000
B3 | Chebet & sister | 8000
"""
# month | what each paid: day amount how, in the order of the houses
NAKURU_PAID = """
06 | 03 9500 M-Pesa; 05 9500 M-Pesa; 02 11000 Bank; 05 7000 Cash; 04 7000 M-Pesa; 06 8000 M-Pesa
07 | 02 9500 M-Pesa; 07 9500 M-Pesa; 02 11000 Bank; 06 7000 Cash; 05 7000 M-Pesa; 04 8000 M-Pesa
08 | 04 9500 M-Pesa; 06 9500 M-Pesa; 03 11000 Bank; 07 5000 Cash; 04 7000 M-Pesa; 05 8000 M-Pesa
09 | 03 9500 M-Pesa; 08 9500 M-Pesa; 01 11000 Bank; 05 7000 Cash; 07 7000 M-Pesa; 05 8000 M-Pesa
10 | 02 9500 M-Pesa; -; 01 11000 Bank; -; -; 05 8000 M-Pesa
"""
NAKURU_KINDS = ["Repairs", "Water", "Electricity", "Garbage & cleaning", "Caretaker", "Land rates"]
# date | block | kind | paid to | for what | amount | how
NAKURU_COSTS = """
06-05 | Both | Caretaker | Juma | June | 4000 | M-Pesa
06-10 | Both | Water | NAWASSCO | May bill | 3860 | M-Pesa
06-12 | A | Repairs | Wafula plumber | A2 leaking tap | 1200 | Cash
06-18 | Both | Garbage & cleaning | Green Nakuru | June | 1500 | M-Pesa
06-22 | Both | Electricity | KPLC tokens | yard lights | 1000 | M-Pesa
07-06 | Both | Caretaker | Juma | July | 4000 | M-Pesa
07-10 | Both | Water | NAWASSCO | June bill | 4120 | M-Pesa
07-15 | B | Repairs | Njoro Hardware | paint, gate hinges | 5350 | Cash
07-17 | Both | Garbage & cleaning | Green Nakuru | July | 1500 | M-Pesa
07-24 | Both | Electricity | KPLC tokens | yard lights | 1000 | M-Pesa
08-05 | Both | Caretaker | Juma | August | 4000 | M-Pesa
08-11 | Both | Water | NAWASSCO | July bill | 3975 | M-Pesa
08-18 | Both | Garbage & cleaning | Green Nakuru | August | 1500 | M-Pesa
08-20 | B | Repairs | Wafula plumber | B1 toilet cistern | 2800 | Cash
08-27 | Both | Electricity | KPLC tokens | yard lights | 1000 | M-Pesa
08-31 | Both | Land rates | County | half year | 7600 | Bank
09-05 | Both | Caretaker | Juma | September | 4000 | M-Pesa
09-10 | Both | Water | NAWASSCO | August bill | 4045 | M-Pesa
09-17 | Both | Garbage & cleaning | Green Nakuru | September | 1500 | M-Pesa
09-22 | A | Repairs | Njoro Hardware | iron sheet, nails | 1950 | Cash
09-28 | Both | Electricity | KPLC tokens | yard lights | 1000 | M-Pesa
10-05 | Both | Caretaker | Juma | October | 4000 | M-Pesa
"""


def nakururents() -> tuple[Workbook, Card]:
    """A landlord in Nakuru: a line for each house and month written beforehand, filled in when the rent comes, costs and months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Rent"
    head(
        sheet,
        1,
        ["Month", "House", "Tenant", "Rent due", "Paid on", "Paid KSh", "How", "Balance"],
        "D9EAD3",
    )
    houses = list(rows(NAKURU))
    at = 1
    for month, paid in rows(NAKURU_PAID):
        for (house, tenant, rent), part in zip(houses, paid.split(";"), strict=True):
            at += 1
            got = part.split()
            day, amount, how = got if len(got) == 3 else ("", "", "")
            put(
                sheet,
                at,
                [
                    dt.date(2026, int(month), 1),
                    house,
                    tenant,
                    number(rent),
                    day_of(f"{month}-{day}" if day else ""),
                    number(amount),
                    how or None,
                    f"=D{at}-F{at}",
                ],
                ["mmm yyyy", "", "", WHOLE, "dd/mm/yyyy", WHOLE, "", WHOLE],
            )
    dropdown(sheet, "G2:G300", '"M-Pesa,Cash,Bank"')
    sheet.freeze_panes = "A2"
    widths(sheet, 11, 8, 18, 11, 12, 11, 10, 11)

    costs = workbook.create_sheet("Expenses")
    head(costs, 1, ["Date", "Block", "Type", "Paid to", "For what", "KSh", "How paid"], "F9CB9C")
    for at, (day, block, kind, whom, what, amount, how) in enumerate(rows(NAKURU_COSTS), 2):
        put(
            costs,
            at,
            [date(day), block, kind, whom, what, number(amount), how],
            ["dd/mm/yyyy", "", "", "", "", WHOLE, ""],
        )
    dropdown(costs, "B2:B300", '"A,B,Both"')
    dropdown(costs, "C2:C300", '"' + ",".join(NAKURU_KINDS) + '"')
    dropdown(costs, "G2:G300", '"M-Pesa,Cash,Bank"')
    costs.freeze_panes = "A2"
    widths(costs, 12, 8, 20, 20, 24, 11, 11)

    page = workbook.create_sheet("Summary")
    title(page, "A1", "Plot 14 Section 58 - from June 2026")
    head(page, 3, ["Month", "Rent due", "Rent paid", "Not paid", "Expenses", "Remains"], "CFE2F3")
    for at in range(4, 9):
        put(
            page,
            at,
            [
                dt.date(2026, at + 2, 1),
                f"=SUMIF(Rent!$A$2:$A$300,A{at},Rent!$D$2:$D$300)",
                f"=SUMIF(Rent!$A$2:$A$300,A{at},Rent!$F$2:$F$300)",
                f"=B{at}-C{at}",
                f'=SUMIFS(Expenses!$F$2:$F$300,Expenses!$A$2:$A$300,">="&A{at},Expenses!$A$2:$A$300,"<="&EOMONTH(A{at},0))',
                f"=C{at}-E{at}",
            ],
            ["mmm yyyy", *[WHOLE] * 5],
        )
    put(page, 9, ["All", *[f"=SUM({c}4:{c}8)" for c in "BCDEF"]], ["", *[WHOLE] * 5])
    bold(page, *[f"{c}9" for c in "ABCDEF"])
    head(page, 12, ["House", "Tenant", "Owes"], "CFE2F3")
    for at, (house, tenant, _) in enumerate(houses, 13):
        put(page, at, [house, tenant, f"=SUMIF(Rent!$B$2:$B$300,A{at},Rent!$H$2:$H$300)"], ["", "", WHOLE])
    head(page, 12, ["Expenses by type", "KSh"], "CFE2F3", column=5)
    for at, kind in enumerate(NAKURU_KINDS, 13):
        put(
            page,
            at,
            [kind, f"=SUMIF(Expenses!$C$2:$C$300,E{at},Expenses!$F$2:$F$300)"],
            ["", WHOLE],
            column=5,
        )
    widths(page, 12, 18, 12, 12, 20, 12)
    return workbook, {
        "book": "nakururents.xlsx",
        "half": "round103",
        "layout": "records",
        "about": "landlord with six rooms in two blocks, Nakuru, Kenya, KES",
        "dialect": "a line for each house and month with the rent due written beforehand, the day, what was paid and how filled in when it comes, the balance by formula; expenses with block, type and payee before what it was for, the amount and how it was paid last; headings in the first row; months, who owes and types on a third sheet",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-10-31"],
        "tables": {"rent": "Rent", "expenses": "Expenses"},
        "free": {"Expenses": ["Paid to", "For what"]},
        "adds_up": {},
        "watch": [
            *[f"Summary!{c}8" for c in "BCDEF"],
            *[f"Summary!{c}9" for c in "BCDEF"],
            *[f"Summary!C{r}" for r in range(13, 19)],
            *[f"Summary!F{r}" for r in range(13, 19)],
        ],
        "zero": [],
    }


BOULES_IN = ["Subscriptions", "Competitions", "Raffle", "Bar", "Shirts", "Grants"]
BOULES_OUT = ["Terrain rent", "Bar stock", "Prizes", "Shirts", "Federation", "Equipment", "Sundries"]
# date | from | for | cash | bank
BOULES_GOT = """
03-02 | Jersey Sport, club grant | Grants | | 400
03-05 | A. Renouf | Subscriptions | | 45
03-05 | J. and P. Vautier | Subscriptions | | 90
03-09 | Mrs Hamon | Subscriptions | 45 |
03-12 | Colin Baudains | Subscriptions | | 45
03-16 | M. Gallichan | Subscriptions | 45 |
03-28 | Opening day | Raffle | 58 |
03-28 | Opening day | Bar | 142.50 |
03-30 | Cash to NatWest | Banked | | 220
04-11 | Spring doubles, 16 pairs | Competitions | 160 |
04-11 | Spring doubles | Bar | 118.20 |
04-13 | Cash to NatWest | Banked | | 250
04-21 | T. de la Haye | Subscriptions | | 45
05-09 | Liberation mêlée, 28 players | Competitions | 140 |
05-09 | Liberation mêlée | Raffle | 71 |
05-09 | Liberation mêlée | Bar | 164.80 |
05-11 | Cash to NatWest | Banked | | 340
05-20 | Four shirts | Shirts | | 88
06-13 | Triples, 9 teams | Competitions | 135 |
06-13 | Triples | Bar | 129.40 |
06-15 | Cash to NatWest | Banked | | 240
06-24 | Two shirts | Shirts | 44 |
"""
# date | to | for | cash | bank
BOULES_PAID = """
03-03 | Parish of St Brelade, Jan to March | Terrain rent | | 180
03-10 | Jersey Pétanque Association | Federation | | 264
03-26 | Waitrose, beer and squash | Bar stock | | 86.40
03-28 | Raffle prizes | Prizes | 24.50 |
03-30 | Cash to NatWest | Banked | 220 |
04-08 | Parish of St Brelade, April to June | Terrain rent | | 180
04-09 | Waitrose, beer and squash | Bar stock | | 71.15
04-11 | Wine for winners | Prizes | 32 |
04-13 | Cash to NatWest | Banked | 250 |
04-28 | Sportswear Centre, 12 shirts | Shirts | | 198
05-07 | Waitrose, beer and squash | Bar stock | | 94.30
05-09 | Medals | Prizes | 38 |
05-11 | Cash to NatWest | Banked | 340 |
05-18 | Two rakes, gravel | Equipment | | 64.90
06-02 | Stamps and paper | Sundries | 13.60 |
06-11 | Waitrose, beer and squash | Bar stock | | 78.55
06-13 | Wine for winners | Prizes | 30 |
06-15 | Cash to NatWest | Banked | 240 |
"""


def jerseypetanque() -> tuple[Workbook, Card]:
    """A pétanque club in Jersey: receipts and payments on a sheet each with a cash and a bank column, an account of the year."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Account"
    for name, text, letter, who, fill in (
        ("Receipts", BOULES_GOT, "R", "From", "C6E0B4"),
        ("Payments", BOULES_PAID, "P", "To", "F4B084"),
    ):
        sheet = workbook.create_sheet(name)
        title(sheet, "A1", f"{name} 2026")
        put(
            sheet,
            2,
            [None, None, None, "so far", "=SUM(E5:E300)", "=SUM(F5:F300)"],
            ["", "", "", "", MONEY, MONEY],
        )
        bold(sheet, "D2", "E2", "F2")
        head(sheet, 4, ["No", "Date", who, "For", "Cash", "Bank"], fill)
        for at, (day, whom, why, cash, bank) in enumerate(rows(text), 5):
            put(
                sheet,
                at,
                [f"{letter}{at - 4}", date(day), whom, why, number(cash), number(bank)],
                ["", "dd mmm yy", "", "", MONEY, MONEY],
            )
        kinds = BOULES_IN if letter == "R" else BOULES_OUT
        dropdown(sheet, "D5:D300", '"' + ",".join([*kinds, "Banked"]) + '"')
        sheet.freeze_panes = "A5"
        widths(sheet, 6, 11, 34, 18, 11, 11)

    across(page, "A1:D1", "Les Boules de St Brelade - receipts and payments 2026", "FFE699", 13)
    at = 3
    totals = []
    for name, kinds in (("Receipts", BOULES_IN), ("Payments", BOULES_OUT)):
        head(page, at, [name, "Cash", "Bank", "Total"], "FFF2CC")
        start = at + 1
        for kind in kinds:
            at += 1
            put(
                page,
                at,
                [
                    kind,
                    *[f"=SUMIF({name}!$D$5:$D$300,$A{at},{name}!{c}$5:{c}$300)" for c in "EF"],
                    f"=B{at}+C{at}",
                ],
                ["", *[MONEY] * 3],
            )
        at += 1
        put(
            page,
            at,
            [f"Total {name.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]],
            ["", *[MONEY] * 3],
        )
        bold(page, *[f"{c}{at}" for c in "ABCD"])
        totals.append(at)
        at += 2
    put(page, at, ["At 1 March", 62.4, 1136.85, f"=B{at}+C{at}"], ["", *[SIGNED] * 3])
    put(
        page,
        at + 1,
        [
            "Now",
            f"=B{at}+Receipts!E2-Payments!E2",
            f"=C{at}+Receipts!F2-Payments!F2",
            f"=B{at + 1}+C{at + 1}",
        ],
        ["", *[SIGNED] * 3],
    )
    put(
        page,
        at + 2,
        ["Check", None, None, f"=ROUND(D{at}+D{totals[0]}-D{totals[1]}-D{at + 1},2)"],
        ["", "", "", SIGNED],
    )
    bold(page, *[f"{c}{at + 1}" for c in "ABCD"])
    widths(page, 24, 12, 12, 12)
    return workbook, {
        "book": "jerseypetanque.xlsx",
        "half": "round103",
        "layout": "cash book",
        "about": "pétanque club, St Brelade, Jersey, GBP",
        "dialect": "receipts and payments on a sheet each with number, date, whom, what for and a cash and a bank column; cash banked as a line on both sheets; an account by heads in cash and bank, what there is now and a check on the first sheet",
        "date_order": "dmy",
        "period": ["2026-03-01", "2026-12-31"],
        "tables": {"receipts": "Receipts", "payments": "Payments"},
        "free": {"Receipts": ["No", "From"], "Payments": ["No", "To"]},
        "adds_up": {},
        "watch": [
            "Receipts!E2",
            "Receipts!F2",
            "Payments!E2",
            "Payments!F2",
            *[
                f"Account!{c}{r}"
                for r in (*range(4, totals[0] + 1), *range(totals[0] + 3, totals[1] + 1))
                for c in "BC"
            ],
            *[f"Account!D{r}" for r in (*totals, at + 1, at + 2)],
            f"Account!B{at + 1}",
            f"Account!C{at + 1}",
        ],
        "zero": [f"Account!D{at + 2}"],
    }


BOOKS = [obankayaks, hobartreflex, bloemhome, nakururents, jerseypetanque]
