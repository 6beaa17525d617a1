"""The workbooks of round 84: a café in Swakopmund, a squash club in Port of Spain, an aquarium company in Hong Kong, a family in Kingston, a builder in Guernsey."""
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
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.workbook import Workbook

# date | cash | card | customers | remark
SWAKOP_DAYS = """
09-01 | 1245 | 1870.50 | 41 |
09-02 | 1380.50 | 2015 | 44 |
09-03 | 1120 | 1764 | 38 | fog all day
09-04 | 1710 | 2488.50 | 57 |
09-05 | 2340 | 3912 | 83 | cruise ship in Walvis
09-06 | 1985.50 | 3240 | 71 |
09-08 | 1090 | 1655.50 | 36 |
09-09 | 1265 | 1902 | 42 |
09-10 | 1330 | 2140.50 | 45 |
09-11 | 1805.50 | 2610 | 60 |
09-12 | 2210 | 3655 | 78 |
09-13 | 1940 | 3118.50 | 69 |
09-15 | 1150 | 1720 | 37 |
09-16 | 1205 | 1988 | 43 | card machine down 1 hr
09-17 | 1415.50 | 2065 | 46 |
09-18 | 1760 | 2540.50 | 58 |
09-19 | 2405 | 4020 | 86 |
09-20 | 2055 | 3302 | 72 |
09-22 | 1075.50 | 1688 | 35 |
09-23 | 1290 | 1930.50 | 43 |
09-24 | 1345 | 2210 | 47 |
09-25 | 1835 | 2705 | 61 |
09-26 | 2290 | 3790.50 | 81 | book club 12 pax
09-27 | 1910.50 | 3055 | 67 |
09-29 | 1130 | 1745 | 38 |
09-30 | 1240 | 1895.50 | 42 |
10-01 | 1385 | 2120 | 46 |
10-02 | 1790.50 | 2566 | 59 |
10-03 | 2435 | 3985 | 85 |
10-04 | 2020 | 3174.50 | 70 |
10-06 | 1105 | 1702 | 37 |
10-07 | 1275.50 | 1968 | 42 |
10-08 | 1360 | 2099 | 45 |
"""
# date | from | what | for | paid | N$
SWAKOP_BUYS = """
09-01 | Mrs Amukwaya | rent Sept | Rent | EFT | 8500
09-01 | Namib Dairies | milk, cream | Milk & dairy | Till | 412.50
09-02 | Slowtown | beans 6 kg | Coffee & tea | EFT | 1740
09-03 | Woermann Brock | flour, sugar, eggs | Baking | Till | 638.20
09-05 | Super Spar | lettuce, tomatoes, ham | Kitchen | Till | 455.75
09-08 | Namib Dairies | milk | Milk & dairy | Till | 368
09-09 | Erongo RED | prepaid units | Water & power | Card | 1500
09-10 | Plastic Packaging | takeaway cups and lids | Packaging | Card | 892.40
09-12 | Woermann Brock | butter, flour, choc chips | Baking | Till | 714.60
09-15 | Namib Dairies | milk, cream | Milk & dairy | Till | 398.50
09-16 | Slowtown | beans 6 kg, decaf 1 kg | Coffee & tea | EFT | 2035
09-18 | Super Spar | salad things, cheese | Kitchen | Till | 522.30
09-19 | Hilma | wages to 19th | Wages | EFT | 3200
09-19 | Petrus | wages to 19th | Wages | EFT | 2600
09-22 | Namib Dairies | milk | Milk & dairy | Till | 371
09-23 | Telecom Namibia | wifi | Phone & wifi | EFT | 749
09-24 | Woermann Brock | eggs, flour | Baking | Till | 486.90
09-25 | Woermann Brock | took back 2 bags rye flour | Baking | Till | -96
09-26 | Build It | hinge and paint for loo door | Repairs | Card | 318.50
09-29 | Namib Dairies | milk, cream | Milk & dairy | Till | 405
09-30 | Municipality | water | Water & power | EFT | 684.35
10-01 | Mrs Amukwaya | rent Oct | Rent | EFT | 8500
10-01 | Slowtown | beans 6 kg | Coffee & tea | EFT | 1740
10-03 | Hilma | wages to 3rd | Wages | EFT | 3200
10-03 | Petrus | wages to 3rd | Wages | EFT | 2600
10-03 | Super Spar | tomatoes, feta, ham | Kitchen | Till | 488.15
10-06 | Namib Dairies | milk | Milk & dairy | Till | 376.50
10-07 | Woermann Brock | flour, sugar, vanilla | Baking | Till | 594.70
"""
SWAKOP_BANKED = """
09-04 | 4500
09-08 | 5500
09-14 | 7000
09-21 | 7500
09-28 | 7000
10-05 | 7500
"""
SWAKOP_KINDS = (
    "Coffee & tea|Milk & dairy|Baking|Kitchen|Packaging|Wages|Rent|Water & power|Phone & wifi|Repairs"
)


def swakopcafe() -> tuple[Workbook, Card]:
    """A café in Swakopmund: a line a day for takings, purchases and cash banked on sheets of their own."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Day sheet"
    across(sheet, "A1:F1", "THE FOGHORN CAFÉ - takings", "FFE0B2", 15)
    aside(sheet, "A2", "fill in after cashing up. closed Mondays")
    head(sheet, 4, ["Date", "Cash", "Card", "Day total", "Customers", "Remark"], "FFCC80")
    for row, (day, cash, card, people, remark) in enumerate(rows(SWAKOP_DAYS), 5):
        put(
            sheet,
            row,
            [date(day), number(cash), number(card), f"=B{row}+C{row}", number(people), remark or None],
            ["ddd dd/mm/yy", MONEY, MONEY, MONEY],
        )
    sheet.freeze_panes = "A5"
    widths(sheet, 15, 12, 12, 12, 11, 26)

    buys = workbook.create_sheet("Purchases")
    head(buys, 1, ["Date", "Bought from", "What", "For", "Paid out of", "N$"], "C5E1A5")
    for row, (day, where, what, kind, paid, amount) in enumerate(rows(SWAKOP_BUYS), 2):
        put(
            buys,
            row,
            [date(day), where, what, kind, paid, number(amount)],
            ["dd/mm/yy", "", "", "", "", SIGNED],
        )
    dropdown(buys, "E2:E400", '"Till,Card,EFT"')
    buys.freeze_panes = "A2"
    widths(buys, 11, 20, 28, 16, 12, 12)

    banked = workbook.create_sheet("Banked")
    head(banked, 1, ["Day", "Cash to bank N$"], "B3E5FC")
    for row, (day, amount) in enumerate(rows(SWAKOP_BANKED), 2):
        put(banked, row, [date(day), number(amount)], ["dd/mm/yy", MONEY])
    put(banked, 1, ["Float and cash 31 Aug", 1500], ["", MONEY], 4)
    put(
        banked,
        2,
        [
            "Should be in till now",
            "=E1+SUM('Day sheet'!B5:B400)-SUMIFS(Purchases!F2:F400,Purchases!E2:E400,\"Till\")-SUM(B2:B200)",
        ],
        ["", SIGNED],
        4,
    )
    bold(banked, "D2", "E2")
    widths(banked, 12, 16, 4, 24, 14)

    page = workbook.create_sheet("Months")
    title(page, "A1", "Month by month")
    head(page, 3, ["", "Sep", "Oct", "Nov", "Dec", "So far"], "E0E0E0")
    put(page, 2, [None, *[dt.date(2026, m, 1) for m in (9, 10, 11, 12)]], ["", *["mmm yy"] * 4])
    watch = ["Banked!E2"]

    def months(at: int, label: str, formula: str) -> None:
        figures = [formula.replace("@", c) for c in "BCDE"]
        put(page, at, [label, *figures, f"=SUM(B{at}:E{at})"], ["", *[SIGNED] * 5])
        watch.extend([f"Months!C{at}", f"Months!F{at}"])

    span = '{0},">="&@$2,{0},"<="&EOMONTH(@$2,0)'
    for at, (label, column) in enumerate((("Cash", "B"), ("Card", "C")), 4):
        when = span.format("'Day sheet'!$A$5:$A$400")
        months(at, label, f"=SUMIFS('Day sheet'!${column}$5:${column}$400,{when})")
    months(6, "TAKINGS", "=@4+@5")
    at = 7
    for at, kind in enumerate(SWAKOP_KINDS.split("|"), 8):
        when = span.format("Purchases!$A$2:$A$400")
        months(at, kind, f"=SUMIFS(Purchases!$F$2:$F$400,Purchases!$D$2:$D$400,$A{at},{when})")
    months(at + 1, "SPENT", f"=SUM(@8:@{at})")
    months(at + 3, "LEFT OVER", f"=@6-@{at + 1}")
    bold(page, "A6", f"A{at + 1}", f"A{at + 3}", f"F{at + 3}")
    widths(page, 18, 12, 12, 12, 12, 13)
    return workbook, {
        "book": "swakopcafe.xlsx",
        "half": "round84",
        "layout": "records",
        "about": "small café, Swakopmund, Namibia, NAD, not registered for VAT",
        "dialect": "a line a day with cash and card takings and a total by formula, customers counted at times; purchases with what for and till, card or EFT before the amount, returns as minus; cash banked on a sheet of its own with what should be in the till; months with kinds by SUMIFS",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "tables": {"takings": "Day sheet", "purchases": "Purchases", "banked": "Banked"},
        "free": {"Day sheet": ["Customers", "Remark"], "Purchases": ["Bought from", "What"]},
        "adds_up": {"Purchases": ["N$"]},
        "watch": watch,
        "zero": [],
    }


# member | class | date paid | amount | how
SQUASH_MEMBERS = """
Alleyne, Marcus | Full | 2026-01-12 | 1200 | transfer
Ali, Farida | Full | 2026-01-15 | 1200 | transfer
Baptiste, Kerwin | Full | | |
Charles, Anya | Junior | 2026-02-03 | 400 | cash
Chin, Derek | Full | 2026-01-20 | 1200 | cheque
Clarke, Simeon | Student | 2026-02-17 | 600 | transfer
De Freitas, Paul | Full | 2026-01-09 | 1200 | transfer
Frederick, Lisa | Social | 2026-03-02 | 300 | cash
Gopaul, Ravi | Full | 2026-01-28 | 1200 | transfer
Hosein, Zara | Junior | | |
James, Curtis | Full | 2026-02-10 | 1200 | cheque
Joseph, Nkosi | Student | 2026-03-16 | 600 | transfer
Khan, Imran | Full | 2026-02-24 | 1200 | transfer
Lezama, Gail | Social | 2026-01-30 | 300 | transfer
Maharaj, Vishal | Junior | 2026-02-20 | 400 | transfer
Mohammed, Shazad | Full | | |
Pierre, Dionne | Full | 2026-04-07 | 1200 | transfer
Ramlogan, Tara | Student | | |
Samaroo, Nigel | Full | 2026-04-21 | 1200 | transfer
Thomas, Josanne | Social | | |
Wong, Adrian | Full | 2026-01-19 | 1200 | transfer
"""
# date | particulars | head | in | out
SQUASH_OTHER = """
01-14 | Court lights Jan, T&TEC | Electricity | | 645.30
01-23 | Racket balls, Fernandes Sports | Balls & equipment | | 540
01-31 | Guest fees January | Guest fees | 320 |
02-06 | Cleaner, Ms Ottley | Cleaning | | 700
02-13 | Court lights Feb, T&TEC | Electricity | | 612.75
02-27 | Insurance, Guardian General | Insurance | | 3150
02-28 | Guest fees February | Guest fees | 280 |
03-06 | Cleaner, Ms Ottley | Cleaning | | 700
03-13 | Court lights Mar, T&TEC | Electricity | | 668.10
03-20 | Carnival fete share, bar profit | Fundraising | 1860 |
03-27 | Affiliation, Trinidad & Tobago Squash | Affiliation | | 1000
03-31 | Guest fees March | Guest fees | 400 |
04-02 | Tinning on court 2, M. Bissoon | Repairs | | 1475
04-07 | Cleaner, Ms Ottley | Cleaning | | 700
04-14 | Court lights Apr, T&TEC | Electricity | | 659.45
04-24 | Spring open: entries | Tournaments | 2250 |
04-25 | Spring open: trophies, Excellent Trophies | Tournaments | | 890
04-27 | Spring open: water and doubles | Tournaments | | 415.50
04-30 | Guest fees April | Guest fees | 360 |
05-06 | Cleaner, Ms Ottley | Cleaning | | 700
05-08 | Fernandes Sports, 1 dozen balls returned | Balls & equipment | 270 |
"""


def posquash() -> tuple[Workbook, Card]:
    """A squash club in Port of Spain: a list of subscriptions and the treasurer's account with a balance carried."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Subs 2026"
    title(sheet, "A1", "Savannah Squash Club - subscriptions 2026")
    put(sheet, 2, ["Full", 1200, "Student", 600, "Junior", 400, "Social", 300])
    aside(sheet, "A3", "every sub goes in the Account as well, one line each")
    head(sheet, 5, ["Member", "Class", "Due", "Paid on", "Paid", "How", "Owing"], "C8E6C9")
    account = []
    row = 5
    for row, (name, kind, day, amount, how) in enumerate(rows(SQUASH_MEMBERS), 6):
        due = f'=IF(B{row}="Full",$B$2,IF(B{row}="Student",$D$2,IF(B{row}="Junior",$F$2,$H$2)))'
        put(
            sheet,
            row,
            [name, kind, due, day_of(day), number(amount), how or None, f"=C{row}-E{row}"],
            ["", "", WHOLE, "dd-mmm-yy", WHOLE, "", WHOLE],
        )
        if day:
            last, first = name.split(", ")
            account.append((date(day), f"Sub, {first} {last}", "Subscriptions", number(amount), None))
    last_row = row
    total = row + 2
    sums = [f"=SUM({c}6:{c}{last_row})" for c in "CEG"]
    put(
        sheet,
        total,
        ["TOTAL", None, sums[0], None, sums[1], None, sums[2]],
        ["", "", WHOLE, "", WHOLE, "", WHOLE],
    )
    bold(sheet, f"A{total}", f"C{total}", f"E{total}", f"G{total}")
    sheet.freeze_panes = "B6"
    widths(sheet, 22, 10, 10, 12, 10, 11, 10, 8)

    book = workbook.create_sheet("Account")
    title(book, "A1", "Treasurer's account, Republic Bank")
    put(
        book, 2, ["Balance now", None, None, None, None, "=F5+SUM(D6:D500)-SUM(E6:E500)"], [*[""] * 5, SIGNED]
    )
    bold(book, "A2", "F2")
    head(book, 4, ["Date", "Particulars", "Head", "In", "Out", "Balance"], "BBDEFB")
    put(
        book,
        5,
        [dt.date(2026, 1, 1), "Brought forward from 2025", None, None, None, 6418.25],
        ["dd-mmm-yy", *[""] * 4, SIGNED],
    )
    for day, what, kind, into, out in rows(SQUASH_OTHER):
        account.append((date(day), what, kind, number(into), number(out)))
    account.sort(key=lambda line: line[0])
    for row, line in enumerate(account, 6):
        put(book, row, [*line, f"=F{row - 1}+D{row}-E{row}"], ["dd-mmm-yy", "", "", MONEY, MONEY, SIGNED])
    book.freeze_panes = "A5"
    widths(book, 12, 42, 19, 12, 12, 13)

    page = workbook.create_sheet("Summary")
    title(page, "A1", "For the committee")
    head(page, 3, ["Head", "Received", "Paid"], "FFF9C4")
    heads = "Subscriptions|Guest fees|Tournaments|Fundraising|Electricity|Cleaning|Balls & equipment|Repairs|Insurance|Affiliation|Sundries"
    watch = ["Account!F2", f"Subs 2026!E{total}", f"Subs 2026!G{total}"]
    at = 3
    for at, name in enumerate(heads.split("|"), 4):
        of = f"SUMIF(Account!$C$6:$C$500,$A{at},Account!"
        put(page, at, [name, f"={of}$D$6:$D$500)", f"={of}$E$6:$E$500)"], ["", SIGNED, SIGNED])
        watch += [f"Summary!B{at}", f"Summary!C{at}"]
    put(page, at + 1, ["Total", f"=SUM(B4:B{at})", f"=SUM(C4:C{at})"], ["", SIGNED, SIGNED])
    bold(page, f"A{at + 1}", f"B{at + 1}", f"C{at + 1}")
    put(page, at + 3, ["Subs list less account (must be 0)", f"='Subs 2026'!E{total}-B4"], ["", SIGNED])
    watch += [f"Summary!B{at + 1}", f"Summary!C{at + 1}", f"Summary!B{at + 3}"]
    widths(page, 34, 13, 13)
    return workbook, {
        "book": "posquash.xlsx",
        "half": "round84",
        "layout": "records",
        "about": "squash club, Port of Spain, Trinidad, TTD",
        "dialect": "subscriptions with the due by class, paid on, paid and how filled in beside the member, owing by formula; each is entered as well in the treasurer's account with a head before in and out and a balance carried on each line; a summary by heads and a check of the two",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"members": "Subs 2026", "account": "Account"},
        "free": {"Account": ["Particulars"]},
        "adds_up": {"Account": ["In", "Out"]},
        "watch": watch,
        "zero": [f"Summary!B{at + 3}"],
    }


# account | type | opening (debit above zero)
HK_ACCOUNTS = """
HSBC current | Asset | 84210
Petty cash | Asset | 1500
Trade debtors | Asset | 18600
Equipment | Asset | 46000
Trade creditors | Liability | -9350
Director's loan | Liability | -40000
Share capital | Equity | -10000
Retained profits | Equity | -90960
Maintenance income | Income | 0
Tank sales | Income | 0
Livestock & supplies | Expense | 0
Tanks for resale | Expense | 0
Wages | Expense | 0
MPF | Expense | 0
Rent | Expense | 0
Electricity & water | Expense | 0
Travel | Expense | 0
Van running | Expense | 0
Phone & internet | Expense | 0
Audit & registration | Expense | 0
Bank charges | Expense | 0
Sundries | Expense | 0
"""
# date | particulars | debit | credit | HK$
HK_JOURNAL = """
04-01 | Fo Tan unit, April | Rent | HSBC current | 9800
04-07 | Received Harbour Dental, March | HSBC current | Trade debtors | 6200
04-09 | Octopus top up, minibus and MTR | Travel | Petty cash | 200
04-14 | Aqua Supply inv 5571, filters and salt | Livestock & supplies | Trade creditors | 3480
04-20 | Received Golden Crown Restaurant, March | HSBC current | Trade debtors | 12400
04-24 | Paid Aqua Supply, March account | Trade creditors | HSBC current | 9350
04-29 | Keung, April wages | Wages | HSBC current | 15200
04-29 | MPF April, employer | MPF | HSBC current | 760
04-30 | Golden Crown Restaurant, April service | Trade debtors | Maintenance income | 12400
04-30 | Harbour Dental, April service | Trade debtors | Maintenance income | 6200
05-02 | Fo Tan unit, May | Rent | HSBC current | 9800
05-06 | Diesel, Shell Tai Po Road | Van running | HSBC current | 845
05-12 | Received Harbour Dental, April | HSBC current | Trade debtors | 6200
05-15 | Aqua Supply, paid April invoice | Trade creditors | HSBC current | 3480
05-18 | Lobby tank, Wing Shing Towers | Trade debtors | Tank sales | 28500
05-19 | 6ft tank and stand, Goldfish Street | Tanks for resale | HSBC current | 13900
05-21 | Received Golden Crown Restaurant, April | HSBC current | Trade debtors | 12400
05-25 | CLP Power | Electricity & water | HSBC current | 1134
05-29 | Keung, May wages | Wages | HSBC current | 15200
05-29 | MPF May, employer | MPF | HSBC current | 760
05-31 | Golden Crown Restaurant, May service | Trade debtors | Maintenance income | 12400
05-31 | Harbour Dental, May service | Trade debtors | Maintenance income | 6200
06-01 | Fo Tan unit, June | Rent | HSBC current | 9800
06-04 | Received Wing Shing Towers, lobby tank | HSBC current | Trade debtors | 28500
06-08 | Cash drawn for petty cash | Petty cash | HSBC current | 1000
06-10 | Parking and tunnel, Wing Shing | Van running | Petty cash | 96
06-11 | Clown fish and live rock, Tung Choi St | Livestock & supplies | Petty cash | 680
06-15 | Received Harbour Dental, May | HSBC current | Trade debtors | 6200
06-17 | Aqua Supply inv 5702, pump heads and media | Livestock & supplies | Trade creditors | 4260
06-19 | Received Golden Crown Restaurant, May | HSBC current | Trade debtors | 12400
06-22 | Business registration | Audit & registration | HSBC current | 2200
06-24 | Refund from Goldfish Street, cracked lid | HSBC current | Tanks for resale | 450
06-26 | SmarTone | Phone & internet | HSBC current | 388
06-29 | Keung, June wages | Wages | HSBC current | 15200
06-29 | MPF June, employer | MPF | HSBC current | 760
06-30 | Golden Crown Restaurant, June service | Trade debtors | Maintenance income | 12400
06-30 | Harbour Dental, June service | Trade debtors | Maintenance income | 6200
06-30 | Wing Shing Towers, June service | Trade debtors | Maintenance income | 3600
06-30 | HSBC monthly fee | Bank charges | HSBC current | 150
07-02 | Fo Tan unit, July | Rent | HSBC current | 9800
07-06 | Octopus top up | Travel | Petty cash | 200
07-08 | Diesel, Shell Tai Po Road | Van running | HSBC current | 872
07-10 | Received Harbour Dental, June | HSBC current | Trade debtors | 6200
"""


def hkaquariums() -> tuple[Workbook, Card]:
    """An aquarium company in Hong Kong: a journal with the debit and the credit account in one row."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    title(sheet, "A1", "Clearwater Aquarium Care Ltd - Journal y/e 31 March 2027")
    head(sheet, 3, ["No.", "Date", "Particulars", "Dr", "Cr", "HK$"], "B2DFDB")
    for row, (day, what, debit, credit, amount) in enumerate(rows(HK_JOURNAL), 4):
        put(
            sheet,
            row,
            [row - 3, date(day), what, debit, credit, number(amount)],
            ["", "d mmm yyyy", "", "", "", MONEY],
        )
    dropdown(sheet, "D4:E600", "Accounts!$A$4:$A$25")
    sheet.freeze_panes = "A4"
    widths(sheet, 6, 13, 42, 22, 22, 13)

    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Accounts and trial balance")
    head(chart, 3, ["Account", "Type", "1 Apr 2026", "Debits", "Credits", "Balance"], "B2DFDB")
    watch = []
    at = 3
    for at, (name, kind, start) in enumerate(rows(HK_ACCOUNTS), 4):
        sums = [f"=SUMIF(Journal!${c}$4:${c}$600,A{at},Journal!$F$4:$F$600)" for c in "DE"]
        put(chart, at, [name, kind, number(start), *sums, f"=C{at}+D{at}-E{at}"], ["", "", *[SIGNED] * 4])
        watch.append(f"Accounts!F{at}")
    put(chart, at + 1, ["Total", None, *[f"=SUM({c}4:{c}{at})" for c in "CDEF"]], ["", "", *[SIGNED] * 4])
    bold(chart, *[f"{c}{at + 1}" for c in "ACDEF"])
    watch.append(f"Accounts!F{at + 1}")
    aside(chart, "A28", "credits show as minus")
    widths(chart, 24, 11, 13, 13, 13, 13)

    page = workbook.create_sheet("P&L")
    title(page, "A1", "Profit so far")
    line = 'SUMIF(Accounts!$B$4:$B$25,"{}",Accounts!$F$4:$F$25)'
    put(page, 3, ["Income", "=-" + line.format("Income")], ["", SIGNED])
    put(page, 4, ["Expenses", "=" + line.format("Expense")], ["", SIGNED])
    put(page, 5, ["PROFIT", "=B3-B4"], ["", SIGNED])
    put(page, 7, ["Assets", "=" + line.format("Asset")], ["", SIGNED])
    put(page, 8, ["Liabilities", "=-" + line.format("Liability")], ["", SIGNED])
    put(page, 9, ["Capital with profit", "=-" + line.format("Equity") + "+B5"], ["", SIGNED])
    put(page, 10, ["Out by", "=B7-B8-B9"], ["", SIGNED])
    bold(page, "A5", "B5", "A10")
    watch += [f"P&L!B{r}" for r in (3, 4, 5, 7, 8, 9, 10)]
    widths(page, 22, 15)
    return workbook, {
        "book": "hkaquariums.xlsx",
        "half": "round84",
        "layout": "journal",
        "about": "aquarium care company, Hong Kong, HKD, no sales tax",
        "dialect": "the account to debit and the account to credit by name in one row after number, date and particulars, one amount last; accounts with type, opening, debits, credits and a signed balance, credits as minus; profit and a small balance sheet by types",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "pairs": {"sheet": "Journal", "date": "Date", "debit": "Dr", "credit": "Cr", "amount": "HK$"},
        "free": {"Journal": ["No.", "Particulars"]},
        "adds_up": {"Journal": ["HK$"]},
        "watch": watch,
        "zero": [f"Accounts!F{at + 1}", "P&L!B10"],
    }


# date | what | for | NCB | JN savings | Visa | Lynk | Cash
KINGSTON_LIST = """
07-01 | Andre's pay | Andre pay | 285000 | | | |
07-02 | JPS | Light & water | -18430 | | | |
07-03 | Hi-Lo Barbican | Groceries | | | -16250 | |
07-03 | Rubis, full tank | Car & gas | | | -9800 | |
07-04 | drew out | Transfer | -15000 | | | | 15000
07-04 | Coronation Market | Groceries | | | | | -5400
07-06 | Swept to savings | Transfer | -40000 | 40000 | | |
07-08 | Flow, internet and cable | Phones & internet | -11200 | | | |
07-10 | Juici Patties, kids | Eating out | | | | -2850 |
07-11 | topped up Lynk | Transfer | -10000 | | | 10000 |
07-15 | Simone's pay | Simone pay | 198000 | | | |
07-16 | Mortgage, NHT | House | -174500 | | | |
07-17 | Hi-Lo Barbican | Groceries | | | -18930 | |
07-19 | Church offering | Church | | | | | -3000
07-21 | Paid off Visa | Transfer | -44980 | | 44980 | |
07-24 | Dr Whyte, Zuri's ear | Medical | | | -8500 | |
07-27 | NWC | Light & water | -6240 | | | |
07-30 | Digicel top up | Phones & internet | | | | -1500 |
08-01 | Andre's pay | Andre pay | 285000 | | | |
08-03 | JPS | Light & water | -19875 | | | |
08-04 | PriceSmart | Groceries | | | -27640 | |
08-05 | drew out | Transfer | -15000 | | | | 15000
08-06 | Emancipation Park, ice cream | Eating out | | | | | -2400
08-07 | Flow, internet and cable | Phones & internet | -11200 | | | |
08-08 | Swept to savings | Transfer | -40000 | 40000 | | |
08-12 | Rubis, full tank | Car & gas | | | -10150 | |
08-14 | Sangster's, books and uniforms | School | | | -38700 | |
08-15 | Simone's pay | Simone pay | 198000 | | | |
08-16 | Mortgage, NHT | House | -174500 | | | |
08-17 | Sangster's took back one maths book | School | | | 3450 | |
08-18 | Grandma's hospital bed rental | Family help | | -25000 | | |
08-20 | Paid off Visa | Transfer | -73040 | | 73040 | |
08-22 | Coronation Market | Groceries | | | | | -6100
08-23 | Church offering | Church | | | | | -3000
08-25 | Ardenne, first term contribution | School | -45000 | | | |
08-27 | NWC | Light & water | -5980 | | | |
08-28 | topped up Lynk | Transfer | -10000 | | | 10000 |
08-29 | Island Grill | Eating out | | | | -4650 |
09-01 | Andre's pay | Andre pay | 285000 | | | |
09-02 | JPS | Light & water | -17960 | | | |
09-04 | Hi-Lo Barbican | Groceries | | | -17385 | |
09-05 | drew out | Transfer | -15000 | | | | 15000
09-07 | Flow, internet and cable | Phones & internet | -11200 | | | |
09-08 | Gardener, Mr Bogle | House | | | | | -6000
09-09 | Rubis, full tank | Car & gas | | | -9950 | |
"""
KINGSTON_KINDS = "Groceries|Eating out|Light & water|Phones & internet|Car & gas|House|School|Medical|Church|Family help|Fun & gifts"


def kingstonfamily() -> tuple[Workbook, Card]:
    """A family in Kingston: one list with a column for each account and card, their balances above."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Money"
    across(sheet, "A1:I1", "Campbell family money (J$)", "FFF176", 16)
    aside(sheet, "A2", "minus = went out, plus = came in. moving between our own = both on one line")
    put(
        sheet,
        3,
        [None, None, "Start 1 July", 62350, 310000, 0, 4120, 3800, "=SUM(D3:H3)"],
        ["", "", "", *[WHOLE] * 6],
    )
    put(
        sheet,
        4,
        [None, None, "HAVE NOW", *[f"={c}3+SUM({c}7:{c}600)" for c in "DEFGH"], "=SUM(D4:H4)"],
        ["", "", "", *[WHOLE] * 6],
    )
    bold(sheet, *[f"{c}4" for c in "CDEFGHI"])
    shade(sheet, "C4:I4", "FFF9C4")
    head(sheet, 6, ["Date", "What", "For", "NCB", "JN savings", "Visa", "Lynk", "Cash", "All"], "AED581")
    for row, (day, what, kind, *figures) in enumerate(rows(KINGSTON_LIST), 7):
        figures = (figures + [""] * 5)[:5]
        put(
            sheet,
            row,
            [date(day), what, kind, *[number(f) for f in figures], f"=SUM(D{row}:H{row})"],
            ["d-mmm", "", "", *[WHOLE] * 6],
        )
    sheet.freeze_panes = "A7"
    widths(sheet, 10, 34, 19, 12, 12, 12, 11, 11, 12)

    page = workbook.create_sheet("By month")
    title(page, "A1", "Where it goes")
    months = [dt.date(2026, m, 1) for m in range(7, 13)]
    head(page, 3, ["", *["" for _ in months], "Total"], "AED581")
    put(page, 3, [None, *months], ["", *["mmm"] * 6])
    watch = [f"Money!{c}4" for c in "DEFGHI"]

    def line(at: int, name: str, sign: str) -> None:
        figures = [
            f'={sign}SUMIFS(Money!$I$7:$I$600,Money!$C$7:$C$600,$A{at},Money!$A$7:$A$600,">="&{c}$3,Money!$A$7:$A$600,"<="&EOMONTH({c}$3,0))'
            for c in "BCDEFG"
        ]
        put(page, at, [name, *figures, f"=SUM(B{at}:G{at})"], ["", *[WHOLE] * 7])
        watch.extend([f"By month!D{at}", f"By month!H{at}"])

    at = 3
    for at, name in enumerate(("Andre pay", "Simone pay", "Other in"), 4):
        line(at, name, "")
    for at, name in enumerate(KINGSTON_KINDS.split("|"), 8):
        line(at, name, "-")
    put(page, at + 1, ["Spent", *[f"=SUM({c}8:{c}{at})" for c in "BCDEFGH"]], ["", *[WHOLE] * 7])
    put(
        page,
        at + 2,
        ["Over / short", *[f"=SUM({c}4:{c}6)-{c}{at + 1}" for c in "BCDEFGH"]],
        ["", *[WHOLE] * 7],
    )
    bold(page, f"A{at + 1}", f"A{at + 2}", f"H{at + 1}", f"H{at + 2}")
    watch += [f"By month!{c}{r}" for r in (at + 1, at + 2) for c in "DH"]
    widths(page, 20, *[11] * 6, 12)
    return workbook, {
        "book": "kingstonfamily.xlsx",
        "half": "round84",
        "layout": "cash book",
        "about": "family with two children, Kingston, Jamaica, JMD",
        "dialect": "one list with what for before a column for each account: bank, savings, credit card, phone wallet and cash, out as minus and in as plus, the line's total by formula; moves between them as one line with both; balances above the headings; kinds by months on a second sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"money": "Money"},
        "free": {"Money": ["What"]},
        "adds_up": {"Money": ["NCB", "JN savings", "Visa", "Lynk", "Cash"]},
        "watch": watch,
        "zero": [],
    }


# number | client | job | quote | status
GUERNSEY_JOBS = """
41 | Le Page | Garden room, Les Banques | 31500 | finished
42 | Torode | Loft into bedroom, St Martin | 46800 | going
43 | Ogier | Porch and steps, Vale | 9400 | finished
44 | Brehaut | Kitchen knock-through, Cobo | 22750 | going
45 | De Garis | Garage roof, Castel | 12300 | going
46 | Robilliard | Utility room, St Sampson | 17900 | started
"""
# date | supplier | details | job | kind | paid by | £
GUERNSEY_COSTS = """
02-03 | Norman Piette | timber frame and OSB | 41 | Materials | bank | 4318.60
02-05 | Ronez | concrete for base | 41 | Materials | bank | 1126
02-06 | Island Skips | 8 yd skip | 41 | Hire & skips | card | 340
02-17 | Quayside | fixings, membrane | 41 | Materials | card | 286.45
02-20 | Pete Mahy | carpentry 8 days | 41 | Labour | bank | 1840
03-02 | Norman Piette | cladding, insulation | 41 | Materials | bank | 3790.25
03-06 | JD Electrical | first and second fix | 41 | Labour | bank | 1975
03-10 | Granite le Pelley | step treads | 43 | Materials | bank | 1260
03-12 | Norman Piette | steels and joists | 42 | Materials | bank | 6240.80
03-13 | Sarnia Scaffold | scaffold 6 wks | 42 | Hire & skips | bank | 1650
03-19 | Pete Mahy | carpentry 5 days | 43 | Labour | bank | 1150
03-23 | Quayside | sand, cement | 43 | Materials | card | 148.30
04-01 | Island Skips | 6 yd skip | 44 | Hire & skips | card | 285
04-02 | Velux via Piette | 3 roof windows | 42 | Materials | bank | 1985.70
04-09 | Pete Mahy | carpentry 10 days | 42 | Labour | bank | 2300
04-10 | Norman Piette | 1 window flashing returned | 42 | Materials | bank | -118.40
04-14 | Building Control | inspection fee | 44 | Fees | bank | 395
04-16 | Norman Piette | RSJ and padstones | 44 | Materials | bank | 1472.15
04-22 | Marcel Simon | plastering | 42 | Labour | bank | 1620
04-28 | Norman Piette | joists, firrings, ply | 45 | Materials | bank | 2214.90
05-01 | GRP Guernsey | resin and matting | 45 | Materials | card | 968
05-05 | Quayside | screws, blades, masks | 45 | Materials | card | 93.85
05-07 | Pete Mahy | carpentry 4 days | 45 | Labour | bank | 920
05-08 | Planning | application | 46 | Fees | bank | 310
05-12 | JD Electrical | kitchen circuits | 44 | Labour | bank | 1140
05-14 | Ronez | blocks and ready mix | 46 | Materials | bank | 1388.50
"""
# number | date | job | stage | £ | paid on | received
GUERNSEY_BILLS = """
118 | 01-26 | 41 | deposit | 9450 | 01-30 | 9450
119 | 02-23 | 41 | frame up | 12600 | 03-03 | 12600
120 | 03-09 | 42 | deposit | 14040 | 03-16 | 14040
121 | 03-09 | 43 | half | 4700 | 03-12 | 4700
122 | 03-20 | 41 | final | 9450 | 04-07 | 9450
123 | 03-30 | 44 | deposit | 6825 | 04-02 | 6825
124 | 04-03 | 43 | final | 4700 | 04-20 | 4700
125 | 04-17 | 42 | watertight | 16380 | 04-29 | 16380
126 | 04-24 | 45 | deposit | 3690 | 04-28 | 3690
127 | 05-06 | 44 | steel in | 7960 | |
128 | 05-08 | 46 | deposit | 5370 | |
129 | 05-11 | 45 | roof on | 4920 | |
"""


def guernseybuilder() -> tuple[Workbook, Card]:
    """A builder in Guernsey: projects with what was invoiced and spent, costs by job and kind, invoices."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Projects"
    title(page, "A1", "R. Duquemin Building - projects 2026")
    kinds = ["Materials", "Labour", "Hire & skips", "Fees"]
    head(
        page,
        3,
        [
            "Job",
            "Client",
            "What",
            "Quote",
            "Invoiced",
            "Received",
            "Owed",
            *kinds,
            "Cost so far",
            "Invoiced less cost",
            "Status",
        ],
        "D7CCC8",
    )
    watch = []
    at = 3
    for at, (job, client, what, quote, status) in enumerate(rows(GUERNSEY_JOBS), 4):
        bills = [f"=SUMIF(Invoices!$C$2:$C$300,A{at},Invoices!${c}$2:${c}$300)" for c in "EG"]
        costs = [
            f"=SUMIFS(Costs!$G$4:$G$600,Costs!$D$4:$D$600,$A{at},Costs!$E$4:$E$600,{c}$3)" for c in "HIJK"
        ]
        put(
            page,
            at,
            [
                number(job),
                client,
                what,
                number(quote),
                *bills,
                f"=E{at}-F{at}",
                *costs,
                f"=SUM(H{at}:K{at})",
                f"=E{at}-L{at}",
                status,
            ],
            ["", "", "", *[SIGNED] * 10],
        )
        watch += [f"Projects!{c}{at}" for c in "EFGHIJKLM"]
    put(
        page,
        at + 1,
        ["ALL", None, None, *[f"=SUM({c}4:{c}{at})" for c in "DEFGHIJKLM"]],
        ["", "", "", *[SIGNED] * 10],
    )
    bold(page, *[f"{c}{at + 1}" for c in "ADEFGHIJKLM"])
    watch += [f"Projects!{c}{at + 1}" for c in "EFGLM"]
    page.freeze_panes = "C4"
    widths(page, 6, 14, 30, *[12] * 11)

    sheet = workbook.create_sheet("Costs")
    put(sheet, 1, ["Costs - put the job number on everything!"])
    bold(sheet, "A1")
    head(sheet, 3, ["Date", "Supplier", "Details", "Job", "Kind", "Paid by", "£"], "FFCCBC")
    for row, (day, who, what, job, kind, paid, amount) in enumerate(rows(GUERNSEY_COSTS), 4):
        put(
            sheet,
            row,
            [date(day), who, what, number(job), kind, paid, number(amount)],
            ["dd/mm/yyyy", *[""] * 5, SIGNED],
        )
    dropdown(sheet, "E4:E600", '"Materials,Labour,Hire & skips,Fees"')
    sheet.freeze_panes = "A4"
    widths(sheet, 12, 20, 28, 7, 14, 10, 12)

    bills_sheet = workbook.create_sheet("Invoices")
    head(bills_sheet, 1, ["Inv no", "Sent", "Job", "Stage", "£", "Paid on", "Received", "Owing"], "CFD8DC")
    for row, (no, day, job, stage, amount, paid, got) in enumerate(rows(GUERNSEY_BILLS), 2):
        put(
            bills_sheet,
            row,
            [
                number(no),
                date(day),
                number(job),
                stage,
                number(amount),
                day_of(paid),
                number(got),
                f"=E{row}-G{row}",
            ],
            ["", "dd/mm/yyyy", "", "", MONEY, "dd/mm/yyyy", MONEY, SIGNED],
        )
    put(bills_sheet, 1, ["Owing to us", "=SUM(H2:H300)"], ["", SIGNED], 10)
    bold(bills_sheet, "J1", "K1")
    watch.append("Invoices!K1")
    bills_sheet.freeze_panes = "A2"
    widths(bills_sheet, 8, 12, 7, 16, 12, 12, 12, 12, 4, 13, 13)
    return workbook, {
        "book": "guernseybuilder.xlsx",
        "half": "round84",
        "layout": "records",
        "about": "building contractor, Guernsey, GBP, no VAT there",
        "dialect": "projects with quote, invoiced, received, owed and costs by kinds by formulas; costs with job number, kind and bank or card before the amount, returns as minus; numbered stage invoices with the job, paid day and amount received filled in the row when they come, owing by formula",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"projects": "Projects", "costs": "Costs", "invoices": "Invoices"},
        "free": {"Costs": ["Supplier", "Details"], "Invoices": ["Stage"]},
        "adds_up": {"Costs": ["£"]},
        "watch": watch,
        "zero": [],
    }


BOOKS = [swakopcafe, posquash, hkaquariums, kingstonfamily, guernseybuilder]
