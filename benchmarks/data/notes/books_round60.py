"""The workbooks of round 60: a community choir, a calligrapher, a twinning association, a truck driver, a gardener."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import across, aside, bold, date, dropdown, head, number, put, rows, shade, title, widths
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
POUNDS = "£#,##0.00;-£#,##0.00"
EUROS = "€#,##0.00;-€#,##0.00"
DOLLARS = '"$"#,##0.00;-"$"#,##0.00'


# date | details | current | savings | reader | tin | head | by
CHOIR_BOOK = """
09-07 | Subs, autumn term, 14 by transfer | 770 | | | | Subs | HW
09-08 | First night, subs on the reader, 9 | | | 495 | | Subs | MB
09-08 | First night, subs in cash, 3 | | | | 165 | Subs | MB
09-08 | Tea, milk, biscuits | | | | -21.60 | Tea & biscuits | MB
09-08 | Tea money | | | | 28.50 | Tea money & raffle | MB
09-10 | SumUp paid out | 495 | | -495 | | Moved | HW
09-11 | SumUp charge | -8.37 | | | | Bank & card charges | HW
09-14 | Methodist church hall, September | -152 | | | | Hall | HW
09-15 | Tea money | | | | 24.20 | Tea money & raffle | MB
09-16 | Scores, Banks Music, 40 Rutter | -118.40 | | | | Music & licences | HW
09-17 | Subs, 6 more by transfer | 330 | | | | Subs | HW
09-18 | Making Music, membership and insurance | -184 | | | | Subscriptions & insurance | HW
09-21 | Put aside for the piano | -300 | 300 | | | Moved | HW
09-22 | Tea money and raffle | | | | 46.00 | Tea money & raffle | MB
09-22 | Sub, J. Ormerod | | | 55 | | Subs | MB
09-24 | SumUp paid out | 55 | | -55 | | Moved | HW
09-24 | SumUp charge | -0.93 | | | | Bank & card charges | HW
09-29 | Tea money | | | | 26.80 | Tea money & raffle | MB
09-30 | Alison, musical director, September | -360 | | | | Musical director | HW
09-30 | Peter, piano, September | -160 | | | | Accompanist | HW
10-01 | Cash paid in | 200 | | | -200 | Moved | MB
10-06 | Tea, milk, squash | | | | -17.85 | Tea & biscuits | MB
10-06 | Tea money | | | | 25.40 | Tea money & raffle | MB
10-08 | Photocopying at the library | | | | -6.40 | Music & licences | HW
10-12 | Wedding at St Anne's, we sang | 150 | | | | Concerts | HW
10-13 | Tea money and raffle | | | | 51.20 | Tea money & raffle | MB
10-14 | Methodist church hall, deposit for the concert night | -50 | | | | Concert costs | HW
10-15 | Gift, the late Mrs Haworth's family | 100 | | | | Gifts | HW
10-19 | Posters and tickets, Printing Shed | -64.80 | | | | Concert costs | HW
10-20 | Sub, new alto, half term | | | | 27.50 | Subs | MB
10-20 | Tea money | | | | 22.90 | Tea money & raffle | MB
10-23 | Interest | | 3.42 | | | Interest | HW
10-28 | Concert tickets, 12 sold at rehearsal by card | | | 96 | | Concerts | MB
10-28 | Concert tickets, 7 for cash | | | | 56 | Concerts | MB
10-29 | SumUp paid out | 96 | | -96 | | Moved | HW
10-29 | SumUp charge | -1.62 | | | | Bank & card charges | HW
10-30 | Alison, musical director, October | -450 | | | | Musical director | HW
10-30 | Peter, piano, October | -200 | | | | Accompanist | HW
11-03 | Tea money and raffle | | | | 43.70 | Tea money & raffle | MB
11-03 | Tea, coffee, biscuits | | | | -24.15 | Tea & biscuits | MB
11-04 | Concert tickets, 15 by card | | | 120 | | Concerts | MB
11-06 | PRS licence for the concert | -46.20 | | | | Music & licences | HW
"""
CHOIR_HEADS = [
    "Subs",
    "Concerts",
    "Tea money & raffle",
    "Gifts",
    "Interest",
    "Musical director",
    "Accompanist",
    "Hall",
    "Music & licences",
    "Concert costs",
    "Tea & biscuits",
    "Subscriptions & insurance",
    "Bank & card charges",
    "Moved",
]
CHOIR_PURSES = ["Current a/c", "Savings", "Card reader", "Cash tin"]


def hillsidechoir() -> tuple[Workbook, Card]:
    """A community choir: a plus or minus column and a running total beside it for each purse."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Cash book 26-27"
    title(page, "A1", "HILLSIDE COMMUNITY CHOIR  -  cash book, season 2026-27", 15)
    aside(
        page, "A2", "+ comes in, - goes out. Tea money stays in the tin till it is worth a walk to the bank."
    )
    aside(
        page, "A3", "If it only moves from one of ours to another put both on the one line and write Moved."
    )
    heads = ["Date", "Details"]
    for name, short in zip(CHOIR_PURSES, ("Current", "Savings", "Reader", "Tin"), strict=True):
        heads += [name, f"{short} total"]
    head(page, 5, [*heads, "Head", "By"], "D9E1F2")
    put(page, 6, [date("09-01"), "Brought forward from last season"], ["dd/mm/yy"])
    for column, amount in zip((4, 6, 8, 10), (1146.28, 2210.55, 0, 38.4), strict=True):
        put(page, 6, [amount], [SIGNED], column)
    for at, (day, details, *money, kind, by) in enumerate(rows(CHOIR_BOOK), 7):
        if kind not in CHOIR_HEADS:
            raise SystemExit(f"no such head: {kind}")
        line: list[object] = [date(day), details]
        for column, amount in zip("DFHJ", money, strict=True):
            typed = get_column_letter(ord(column) - 65)
            line += [number(amount), f"={column}{at - 1}+{typed}{at}"]
        put(page, at, [*line, kind, by], ["dd/mm/yy", "", *[SIGNED] * 8])
    for column in "DFHJ":
        shade(page, f"{column}6:{column}{6 + len(list(rows(CHOIR_BOOK)))}", "F2F2F2")
    page.freeze_panes = "C6"
    dropdown(page, "K7:K400", f"Summary!$A$4:$A${3 + len(CHOIR_HEADS)}")
    widths(page, 10, 46, *[11] * 8, 24, 5)
    report = workbook.create_sheet("Summary")
    title(report, "A1", "For the committee")
    head(report, 3, ["Head", "Season so far"], "D9E1F2")
    book = "'Cash book 26-27'!"
    for at, name in enumerate(CHOIR_HEADS, 4):
        sums = "+".join(f"SUMIF({book}$K$7:$K$400,A{at},{book}${c}$7:${c}$400)" for c in "CEGI")
        put(report, at, [name, f"={sums}"], ["", SIGNED])
    last = 3 + len(CHOIR_HEADS)
    put(report, last + 1, ["Up or down since September", f"=SUM(B4:B{last})"], ["", SIGNED])
    bold(report, f"A{last + 1}", f"B{last + 1}")
    head(report, last + 3, ["Purse", "Now"], "D9E1F2")
    for at, (name, c, total) in enumerate(zip(CHOIR_PURSES, "CEGI", "DFHJ", strict=True), last + 4):
        put(report, at, [name, f"={book}{total}6+SUM({book}{c}7:{c}400)"], ["", POUNDS])
    put(report, last + 8, ["All we have", f"=SUM(B{last + 4}:B{last + 7})"], ["", POUNDS])
    put(
        report,
        last + 9,
        [
            "difference (should be 0)",
            f"=ROUND(B{last + 8}-B{last + 1}-{'-'.join(f'{book}{c}6' for c in 'DFHJ')},2)",
        ],
        ["", SIGNED],
    )
    bold(report, f"A{last + 8}", f"B{last + 8}")
    widths(report, 30, 14)
    return workbook, {
        "book": "hillsidechoir.xlsx",
        "half": "round60",
        "layout": "cash book",
        "about": "community choir, England, GBP",
        "dialect": "four purses (current account, savings, card reader, cash tin), each with a column of signed amounts and its running total beside it, the head and initials last; money moved between purses as one line; heads and purses on a second sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {"sheet": page.title, "date": "Date", "category": "Head", "signed": CHOIR_PURSES},
        "free": {page.title: ["Details", "By"]},
        "adds_up": {page.title: CHOIR_PURSES},
        "watch": [f"Summary!B{row}" for row in (*range(4, last + 2), *range(last + 4, last + 10))],
        "zero": [f"Summary!B{last + 9}"],
    }


# date | description | category | income | expense
CALLIGRAPHY = """
06-02 | Abbott-Lane invitation suite, final payment | Invitation suites | 640 |
06-03 | Studio share, June | Studio rent | | 225
06-05 | Kelly Paper, cotton stock | Paper & ink | | 118.40
06-08 | Etsy payout | Etsy prints | 142.16 |
06-10 | 120 envelopes, Ruiz wedding | Envelope addressing | 360 |
06-11 | USPS, Ruiz envelopes | Postage & shipping | | 14.70
06-15 | Adobe | Website & software | | 22.99
06-18 | Place cards, Willamette Valley Vineyards dinner | Place cards & signage | 185 |
06-20 | Beginner workshop, 8 seats | Workshops | 520 |
06-20 | Workshop supplies, nibs & holders | Paper & ink | | 64.25
06-24 | Instagram ads | Advertising | | 40
06-30 | Paid myself | Owner's draw | | 800
07-01 | Studio share, July | Studio rent | | 225
07-03 | Etsy payout | Etsy prints | 98.44 |
07-07 | John Neal Books, gouache & ink | Paper & ink | | 57.80
07-09 | Welcome sign, Okafor-Brandt wedding | Place cards & signage | 210 |
07-13 | USPS, three Etsy orders | Postage & shipping | | 16.35
07-15 | Adobe | Website & software | | 22.99
07-17 | Deposit, Prescott invitation suite | Invitation suites | 450 |
07-22 | Parking, vineyard delivery | Travel & parking | | 12
07-25 | 90 envelopes, Shah wedding | Envelope addressing | 270 |
07-31 | Paid myself | Owner's draw | | 700
08-03 | Studio share, August | Studio rent | | 225
08-05 | Etsy payout | Etsy prints | 121.90 |
08-08 | Beginner workshop, 7 seats | Workshops | 455 |
08-10 | Blick, mat board & tape | Office & sundries | | 31.15
08-15 | Adobe | Website & software | | 22.99
08-19 | Prescott invitation suite, balance | Invitation suites | 710 |
08-20 | USPS, Prescott suite | Postage & shipping | | 38.60
08-26 | Liability insurance, year | Insurance | | 286
08-31 | Paid myself | Owner's draw | | 800
09-01 | Studio share, September | Studio rent | | 225
09-04 | Etsy payout | Etsy prints | 76.52 |
09-10 | Paper & Ink Arts, sumi & nibs | Paper & ink | | 48.90
09-14 | Seating chart, Lindqvist wedding | Place cards & signage | 325 |
09-15 | Adobe | Website & software | | 22.99
09-19 | Portland wedding show, table | Advertising | | 175
09-28 | 150 envelopes, Castellano wedding | Envelope addressing | 450 |
09-30 | Paid myself | Owner's draw | | 600
10-01 | Studio share, October | Studio rent | | 225
10-06 | Etsy payout | Etsy prints | 164.08 |
10-09 | USPS, five Etsy orders | Postage & shipping | | 27.45
10-15 | Adobe | Website & software | | 22.99
10-17 | Holiday cards workshop, 9 seats | Workshops | 585 |
10-22 | Squarespace, year | Website & software | | 192
10-27 | Deposit, Delgado invitation suite | Invitation suites | 400 |
10-30 | Paid myself | Owner's draw | | 700
11-03 | Etsy payout | Etsy prints | 188.70 |
11-05 | Kelly Paper, vellum & cardstock | Paper & ink | | 72.30
"""
CALLIGRAPHY_IN = [
    "Invitation suites",
    "Envelope addressing",
    "Place cards & signage",
    "Workshops",
    "Etsy prints",
    "Other income",
]
CALLIGRAPHY_OUT = [
    "Paper & ink",
    "Postage & shipping",
    "Studio rent",
    "Website & software",
    "Advertising",
    "Insurance",
    "Travel & parking",
    "Office & sundries",
    "Owner's draw",
]


def calligrapher() -> tuple[Workbook, Card]:
    """A calligrapher in Oregon: the tracker that everybody downloads, its summary beside the list."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Tracker"
    across(page, "A1:F1", "INCOME & EXPENSE TRACKER", "E4DFEC", 20)
    put(page, 2, ["Business:", "Fernwood Lettering, Portland OR"])
    put(page, 3, ["Period:", "June - December 2026", None, None, "Start balance", 1315.07])
    page["F3"].number_format = DOLLARS
    bold(page, "A2", "A3", "E3")
    head(page, 5, ["DATE", "DESCRIPTION", "CATEGORY", "INCOME", "EXPENSE", "BALANCE"], "B1A0C7")
    for at in range(6, 206):
        formula = f'=IF(AND(D{at}="",E{at}=""),"",$F$3+SUM($D$6:D{at})-SUM($E$6:E{at}))'
        put(page, at, [formula], [DOLLARS], 6)
        for column, form in ((1, "m/d/yyyy"), (4, MONEY), (5, MONEY)):
            page.cell(at, column).number_format = form
        if at % 2:
            shade(page, f"A{at}:F{at}", "F7F5FA")
    for at, (day, text, kind, *money) in enumerate(rows(CALLIGRAPHY), 6):
        if kind not in (*CALLIGRAPHY_IN, *CALLIGRAPHY_OUT):
            raise SystemExit(f"no such category: {kind}")
        put(page, at, [date(day), text, kind, *[number(m) for m in money]])
    across(page, "H1:J1", "SUMMARY", "E4DFEC", 20)
    at = 5
    totals: list[int] = []
    for name, kinds, column in (("INCOME", CALLIGRAPHY_IN, "D"), ("EXPENSES", CALLIGRAPHY_OUT, "E")):
        head(page, at, [name, "AMOUNT", "%"], "B1A0C7", 8)
        end = at + len(kinds) + 1
        for row, kind in enumerate(kinds, at + 1):
            put(
                page,
                row,
                [
                    kind,
                    f"=SUMIF($C$6:$C$205,H{row},${column}$6:${column}$205)",
                    f"=IF(I${end}=0,0,I{row}/I${end})",
                ],
                ["", DOLLARS, "0%"],
                8,
            )
        put(page, end, [f"Total {name.lower()}", f"=SUM(I{at + 1}:I{end - 1})"], ["", DOLLARS], 8)
        bold(page, f"H{end}", f"I{end}")
        totals.append(end)
        at = end + 2
    put(page, at, ["NET", f"=I{totals[0]}-I{totals[1]}"], ["", DOLLARS], 8)
    put(page, at + 1, ["CURRENT BALANCE", f"=F3+I{at}"], ["", DOLLARS], 8)
    put(
        page,
        at + 2,
        ["Not in any category", f"=ROUND(SUM(D6:D205)-SUM(E6:E205)-I{at},2)"],
        ["", DOLLARS],
        8,
    )
    bold(page, *[f"{c}{row}" for row in (at, at + 1) for c in "HI"])
    shade(page, f"H{at}:J{at + 1}", "E4DFEC")
    page.freeze_panes = "A6"
    dropdown(
        page,
        "C6:C205",
        '"' + ",".join([*CALLIGRAPHY_IN, *CALLIGRAPHY_OUT]).replace('"', "") + '"',
    )
    widths(page, 12, 46, 24, 12, 12, 13, 3, 24, 13, 7)
    return workbook, {
        "book": "calligrapher.xlsx",
        "half": "round60",
        "layout": "cash book",
        "about": "wedding calligrapher, Oregon, USD; no sales tax",
        "dialect": "a downloaded tracker on one sheet: date, description, category, income, expense, and balance formulas filled down ahead; the summary by category with shares beside the list, the balance at the start above it",
        "date_order": "mdy",
        "period": ["2026-06-01", "2026-12-31"],
        "cash": {
            "sheet": "Tracker",
            "date": "DATE",
            "category": "CATEGORY",
            "in": "INCOME",
            "out": "EXPENSE",
        },
        "free": {"Tracker": ["DESCRIPTION"]},
        "adds_up": {"Tracker": ["INCOME", "EXPENSE"]},
        "watch": [
            *[f"Tracker!I{row}" for row in range(6, totals[0] + 1)],
            *[f"Tracker!I{row}" for row in range(totals[0] + 3, totals[1] + 1)],
            *[f"Tracker!I{row}" for row in range(at, at + 3)],
        ],
        "zero": [f"Tracker!I{at + 2}"],
    }


# receipts: date | from | slip | which column | amount
TWIN_RECEIPTS = """
01-12 | Mr & Mrs Tarrant | 31 | Subs | 20
01-12 | Ms Loveday | 31 | Subs | 12
01-19 | 9 members at the AGM, cash banked | 32 | Subs | 156
02-02 | Mr & Mrs Pascoe | BACS | Subs | 20
02-09 | Crêpe evening | 33 | Socials | 214.50
02-16 | Town Council | BACS | Grants | 400
03-02 | Mrs Yelland | BACS | Subs | 12
03-09 | Boules evening | 34 | Socials | 86
03-16 | Visit to Josselin, deposits, 16 at 50 | BACS | Visits | 800
03-30 | Raffle at the spring lunch | 35 | Socials | 73
04-13 | Visit to Josselin, balances, first nine | BACS | Visits | 1125
04-20 | Visit to Josselin, balances, the other seven | BACS | Visits | 875
05-11 | Mr Chenoweth | 36 | Subs | 12
05-18 | Gift from the estate of a late member | BACS | Sundry | 250
06-08 | Bottle stall at the Carnival | 37 | Socials | 141.20
06-30 | Interest | BACS | Sundry | 2.86
07-06 | Breton dancing, door money | 38 | Socials | 118
07-20 | Mr & Mrs Goodenough | BACS | Subs | 20
09-07 | Wine tasting, tickets | 39 | Socials | 288
09-21 | Coach trip to Bath, 28 seats | BACS | Visits | 504
10-05 | Ms Penhale | BACS | Subs | 12
10-12 | Mr & Mrs Rowse | BACS | Subs | 20
10-26 | Onion soup supper | 40 | Socials | 196
11-02 | Town Council, for the children's exchange | BACS | Grants | 150
"""

# payments: date | to | how | which column | amount
TWIN_PAYMENTS = """
01-19 | Memorial Hall, AGM | 118 | Hall & food | 36
02-05 | Tesco, flour, cider, ham | Card | Hall & food | 88.35
02-12 | Memorial Hall, crêpe evening | 119 | Hall & food | 48
03-02 | Town twinning federation, affiliation | BACS | Admin | 65
03-20 | Brittany Ferries, deposit | Card | Travel | 480
03-27 | Insurance | BACS | Admin | 94.50
04-22 | Brittany Ferries, balance | Card | Travel | 1386
04-27 | Presents for our hosts, Trago Mills | Card | Gifts | 74.90
05-14 | Ink and stamps, Mrs Yelland | 120 | Admin | 31.15
06-05 | Wine for the bottle stall, Lidl | Card | Hall & food | 52.40
07-03 | Memorial Hall, Breton dancing | 121 | Hall & food | 48
07-09 | The band, Breton dancing | 122 | Sundries | 120
09-04 | Wine for the tasting, Majestic | Card | Hall & food | 163.80
09-10 | Memorial Hall, wine tasting | BACS | Hall & food | 48
09-24 | Currian Coaches, Bath | BACS | Travel | 465
10-20 | Website, the year | Card | Admin | 43.20
10-23 | Onions, cheese, bread, Tesco | Card | Hall & food | 61.75
"""
TWIN_IN = ["Subs", "Visits", "Socials", "Grants", "Sundry"]
TWIN_OUT = ["Travel", "Hall & food", "Gifts", "Admin", "Sundries"]


def twinning() -> tuple[Workbook, Card]:
    """A twinning association: receipts on the left half of the page, payments on the right, both analysed."""
    workbook = Workbook()
    page = workbook.active
    page.title = "2026"
    across(page, "A1:S1", "TWINNING ASSOCIATION - TREASURER'S BOOK, YEAR TO 31 DECEMBER 2026", "DDEBF7", 15)
    across(page, "A3:I3", "RECEIPTS", "E2EFDA", 13)
    across(page, "K3:S3", "PAYMENTS", "FCE4D6", 13)
    head(page, 4, ["Date", "From", "Slip", "Banked", *TWIN_IN], "E2EFDA")
    head(page, 4, ["Date", "To", "Chq/Card", "Paid", *TWIN_OUT], "FCE4D6", 11)
    first, foot = 5, 48
    for left, text, names in ((1, TWIN_RECEIPTS, TWIN_IN), (11, TWIN_PAYMENTS, TWIN_OUT)):
        for at in range(first, foot):
            page.cell(at, left).number_format = "d mmm"
            for column in range(left + 3, left + 9):
                page.cell(at, column).number_format = MONEY
        for at, (day, who, how, name, amount) in enumerate(rows(text), first):
            if name not in names:
                raise SystemExit(f"no such column: {name}")
            put(page, at, [date(day), who, int(how) if how.isdigit() else how, number(amount)], (), left)
            page.cell(at, left + 4 + names.index(name)).value = number(amount)
        letters = [get_column_letter(c) for c in range(left + 3, left + 9)]
        put(
            page,
            foot,
            ["Totals", None, None, *[f"=SUM({c}{first}:{c}{foot - 1})" for c in letters]],
            ["", "", "", *[MONEY] * 6],
            left,
        )
        a, b, z = letters[0], letters[1], letters[-1]
        check = f"=ROUND({a}{foot}-SUM({b}{foot}:{z}{foot}),2)"
        put(page, foot + 1, ["cross-check, 0", None, None, check], (), left)
        bold(page, *[f"{c}{foot}" for c in [get_column_letter(left), *letters]])
        shade(page, f"{get_column_letter(left)}{foot}:{z}{foot}", "F2F2F2")
    put(page, foot + 3, ["At the bank 1 January", None, None, 1862.4], ["", "", "", POUNDS])
    put(page, foot + 4, ["add receipts", None, None, f"=D{foot}"], ["", "", "", POUNDS])
    put(page, foot + 5, ["less payments", None, None, f"=-N{foot}"], ["", "", "", POUNDS])
    put(
        page,
        foot + 6,
        ["At the bank now", None, None, f"=SUM(D{foot + 3}:D{foot + 5})"],
        ["", "", "", POUNDS],
    )
    bold(page, f"A{foot + 6}", f"D{foot + 6}")
    page.freeze_panes = "A5"
    widths(page, 8, 40, 7, *[10] * 6, 3, 8, 36, 9, *[10] * 6)
    report = workbook.create_sheet("AGM")
    title(report, "A1", "Receipts and payments account 2026")
    head(report, 3, ["Receipts", "2026", "2025"], "E2EFDA")
    before = {
        "Subs": 268,
        "Visits": 412,
        "Socials": 944.35,
        "Grants": 400,
        "Sundry": 31.2,
        "Travel": 390,
        "Hall & food": 588.1,
        "Gifts": 152.6,
        "Admin": 241.75,
        "Sundries": 90,
    }
    at = 4
    ends = []
    for names, start, label in ((TWIN_IN, 5, "Total receipts"), (TWIN_OUT, 15, "Total payments")):
        top = at
        for offset, name in enumerate(names):
            put(
                report,
                at,
                [name, f"='2026'!{get_column_letter(start + offset)}{foot}", before[name]],
                ["", MONEY, MONEY],
            )
            at += 1
        put(report, at, [label, f"=SUM(B{top}:B{at - 1})", f"=SUM(C{top}:C{at - 1})"], ["", MONEY, MONEY])
        bold(report, *[f"{c}{at}" for c in "ABC"])
        ends.append(at)
        if start == 5:
            at += 2
            head(report, at, ["Payments", "2026", "2025"], "FCE4D6")
            at += 1
    put(
        report,
        at + 2,
        ["Surplus", f"=B{ends[0]}-B{ends[1]}", f"=C{ends[0]}-C{ends[1]}"],
        ["", SIGNED, SIGNED],
    )
    put(report, at + 3, ["At the bank", f"='2026'!D{foot + 6}", 1862.4], ["", POUNDS, POUNDS])
    bold(report, *[f"{c}{row}" for row in (at + 2, at + 3) for c in "ABC"])
    widths(report, 24, 12, 12)
    members = workbook.create_sheet("Who's who")
    put(members, 1, ["Sub, one person", 12])
    put(members, 2, ["Sub, couple", 20])
    put(members, 3, ["Hall, an evening", 48])
    put(members, 5, ["Banked with", "Lloyds, treasurer's account, everything goes through it"])
    widths(members, 22, 52)
    return workbook, {
        "book": "twinning.xlsx",
        "half": "round60",
        "layout": "cash book",
        "about": "twinning association of a small town, England, GBP",
        "dialect": "receipts on the left half of the page and payments on the right, each with its own date, an amount banked or paid and the same amount again in one of five analysis columns; totals with cross-checks and the bank at the foot; last year beside this on a page for the AGM",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {
            "in": {"sheet": "2026", "date": "A", "amount": "Banked", "columns": TWIN_IN},
            "out": {"sheet": "2026", "date": "K", "amount": "Paid", "columns": TWIN_OUT},
        },
        "free": {"2026": ["From", "Slip", "To", "Chq/Card"]},
        "adds_up": {},
        "watch": [
            *[f"2026!{c}{foot}" for c in "DEFGHINOPQRS"],
            f"2026!D{foot + 1}",
            f"2026!N{foot + 1}",
            f"2026!D{foot + 6}",
            *[f"AGM!B{row}" for row in (*ends, at + 2, at + 3)],
        ],
        "zero": [f"2026!D{foot + 1}", f"2026!N{foot + 1}"],
    }


# no. | date | type | payee | category | payment | deposit; X when the bank has it is up to the day below
TRUCKER_REGISTER = """
 | 09-04 | ACH | Razorback Freight payroll | Paycheck | | 1142.30
 | 09-04 | Debit | Kroger, Conway | Groceries | 86.14 |
1176 | 09-05 | Check | Dale Hutchens, rent | Rent | 725 |
 | 09-05 | ACH | Entergy | Electric & gas | 118.62 |
 | 09-07 | ATM | Love's, Amarillo | Pocket cash | 100 |
 | 09-08 | Debit | Waffle House, Tucumcari | Eating on the road | 14.85 |
 | 09-09 | ACH | Razorback Freight per diem | Per diem | | 240
 | 09-10 | Debit | Verizon | Phone | 78.40 |
 | 09-11 | ACH | Razorback Freight payroll | Paycheck | | 1208.75
1177 | 09-13 | Check | Mt. Olive Baptist | Church | 50 |
 | 09-14 | ACH | Toyota Financial, pickup | Pickup payment | 386.20 |
 | 09-15 | Debit | Flying J shower and laundry, Joplin | Showers & laundry | 21 |
 | 09-18 | ACH | Razorback Freight payroll | Paycheck | | 1096.10
 | 09-18 | Transfer | To savings | Savings | 900 |
1178 | 09-19 | Check | Otis Bell, mowing | House & yard | 40 |
 | 09-21 | Debit | Exxon, Conway | Gas for pickup | 52.30 |
 | 09-23 | Debit | Boot Barn, steel toes | Work gear | 164.99 |
 | 09-25 | ACH | Razorback Freight payroll | Paycheck | | 1184.62
 | 09-28 | ACH | State Farm | Insurance | 142.18 |
 | 09-30 | Fee | Monthly service charge | Bank fees | 6 |
 | 10-02 | ACH | Razorback Freight payroll | Paycheck | | 1155.40
1179 | 10-03 | Check | Dale Hutchens, rent | Rent | 725 |
 | 10-03 | Debit | Kroger, Conway | Groceries | 94.72 |
 | 10-05 | ACH | Entergy | Electric & gas | 97.35 |
 | 10-06 | ATM | TA, Oklahoma City | Pocket cash | 80 |
 | 10-07 | Debit | Cracker Barrel, Shawnee | Eating on the road | 19.46 |
 | 10-09 | ACH | Razorback Freight payroll | Paycheck | | 1231.18
 | 10-09 | ACH | Razorback Freight per diem | Per diem | | 260
 | 10-10 | Debit | Verizon | Phone | 78.40 |
1180 | 10-11 | Check | Mt. Olive Baptist | Church | 50 |
 | 10-12 | Debit | Walgreens, prescription | Doctor & pharmacy | 24.60 |
 | 10-14 | ACH | Toyota Financial, pickup | Pickup payment | 386.20 |
 | 10-16 | ACH | Razorback Freight payroll | Paycheck | | 1088.94
 | 10-17 | Deposit | Sold the old recliner | Other money in | | 75
1181 | 10-17 | Check | Otis Bell, mowing | House & yard | 40 |
 | 10-19 | Debit | Love's shower and laundry, Tulsa | Showers & laundry | 18.50 |
 | 10-20 | Debit | Subway, Effingham | Eating on the road | 12.79 |
 | 10-23 | ACH | Razorback Freight payroll | Paycheck | | 1176.05
 | 10-23 | Transfer | To savings | Savings | 1000 |
 | 10-25 | Debit | Murphy USA, Conway | Gas for pickup | 48.75 |
 | 10-28 | ACH | State Farm | Insurance | 142.18 |
 | 10-30 | ACH | Razorback Freight payroll | Paycheck | | 1149.83
 | 10-31 | Fee | Monthly service charge | Bank fees | 6 |
1182 | 11-02 | Check | Dale Hutchens, rent | Rent | 725 |
 | 11-03 | Debit | Kroger, Conway | Groceries | 78.93 |
1183 | 11-04 | Check | Entergy, website was down | Electric & gas | 91.47 |
 | 11-06 | ACH | Razorback Freight payroll | Paycheck | | 1163.27
"""
TRUCKER_KINDS = {
    "Money in": ["Paycheck", "Per diem", "Other money in"],
    "Home": ["Rent", "Electric & gas", "Phone", "House & yard", "Groceries", "Insurance"],
    "Getting around": ["Pickup payment", "Gas for pickup"],
    "On the road": ["Eating on the road", "Showers & laundry", "Work gear"],
    "The rest": ["Doctor & pharmacy", "Church", "Gifts", "Pocket cash", "Savings", "Bank fees"],
}
TRUCKER_TYPES = {
    "Check": "paper check, write its number",
    "Debit": "the card",
    "ATM": "cash machine",
    "ACH": "payroll and automatic bills",
    "Deposit": "taken in at the branch",
    "Transfer": "to or from my savings",
    "Fee": "what the bank takes",
}


def truckerregister() -> tuple[Workbook, Card]:
    """A truck driver's check register: an Excel table with a type on each line, categories on a sheet of their own."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Register"
    title(page, "A1", "Check register", 18)
    aside(page, "C1", "First Security Bank, checking")
    kinds = [kind for part in TRUCKER_KINDS.values() for kind in part]
    entries = list(rows(TRUCKER_REGISTER))
    put(page, 2, ["Balance", None, "=SUM(G6:G600)-SUM(F6:F600)"], ["", "", DOLLARS])
    put(
        page,
        3,
        ["Bank shows", None, '=SUMIF(H6:H600,"X",G6:G600)-SUMIF(H6:H600,"X",F6:F600)'],
        ["", "", DOLLARS],
    )
    bold(page, "A2", "A3", "C2", "C3")
    head(page, 5, ["Date", "No.", "Type", "Payee", "Category", "Payment", "Deposit", "Clr", "Balance"])
    put(page, 6, [date("09-01"), None, "Deposit", "Balance from the old book", None, None, 1487.66, "X"])
    for at, (no, day, kind, payee, category, out, come) in enumerate(entries, 7):
        if category not in kinds or kind not in TRUCKER_TYPES:
            raise SystemExit(f"no such category or type: {category}, {kind}")
        clear = "X" if day < "10-29" and (no != "1181") else None
        put(page, at, [date(day), number(no), kind, payee, category, number(out), number(come), clear])
    last = 6 + len(entries)
    for at in range(6, last + 1):
        put(page, at, ["=G6-F6" if at == 6 else f"=I{at - 1}+G{at}-F{at}"], [SIGNED], 9)
        for column, form in ((1, "m/d/yy"), (6, MONEY), (7, MONEY)):
            page.cell(at, column).number_format = form
        page.cell(at, 8).alignment = Alignment(horizontal="center")
    table = Table(displayName="CheckRegister", ref=f"A5:I{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight9", showRowStripes=True)
    page.add_table(table)
    page.freeze_panes = "A6"
    widths(page, 11, 8, 11, 38, 22, 11, 11, 5, 12)
    lists = workbook.create_sheet("Categories")
    title(lists, "A1", "What it was for, and how it went")
    head(lists, 3, ["Category", "Out", "In", "Group"])
    at = 3
    for part, names in TRUCKER_KINDS.items():
        for name in names:
            at += 1
            put(
                lists,
                at,
                [
                    name,
                    f"=SUMIF(Register!$E$6:$E$600,A{at},Register!$F$6:$F$600)",
                    f"=SUMIF(Register!$E$6:$E$600,A{at},Register!$G$6:$G$600)",
                    part,
                ],
                ["", MONEY, MONEY],
            )
    end = at
    put(lists, end + 1, ["All", f"=SUM(B4:B{end})", f"=SUM(C4:C{end})"], ["", MONEY, MONEY])
    bold(lists, *[f"{c}{end + 1}" for c in "ABC"])
    head(lists, 3, ["Type", "means"], column=6)
    for row, (kind, text) in enumerate(TRUCKER_TYPES.items(), 4):
        put(lists, row, [kind, text], (), 6)
    dropdown(page, "C6:C600", f"Categories!$F$4:$F${3 + len(TRUCKER_TYPES)}")
    dropdown(page, "E6:E600", f"Categories!$A$4:$A${end}")
    widths(lists, 22, 12, 12, 16, 3, 11, 30)
    return workbook, {
        "book": "truckerregister.xlsx",
        "half": "round60",
        "layout": "cash book",
        "about": "truck driver's own checking account, Arkansas, USD",
        "dialect": "a check register as an Excel table: date, check number, a transaction type from a list, payee, category, payment and deposit, a mark when cleared, running balance; what the bank shows above it; categories with totals and the types explained on a second sheet",
        "date_order": "mdy",
        "period": ["2026-09-01", "2026-12-31"],
        "cash": {
            "sheet": "Register",
            "date": "Date",
            "category": "Category",
            "in": ["Deposit"],
            "out": ["Payment"],
            "dimensions": ["Type"],
        },
        "free": {"Register": ["No.", "Payee"]},
        "adds_up": {"Register": ["Payment", "Deposit"]},
        "watch": [
            "Register!C2",
            "Register!C3",
            *[f"Categories!C{row}" for row in range(4, 7)],
            *[f"Categories!B{row}" for row in range(7, end + 2)],
            f"Categories!C{end + 1}",
        ],
        "zero": [],
    }


# month: day | details | receipt | what for | bank in | bank out | cash in | cash out
GARDENER_MONTHS = {
    "Jan": """
05 | Diesel, Applegreen | 1 | Fuel | | 62 | |
07 | Cut back roses, Dr Nolan | | One-off jobs | | | 90 |
12 | Van insurance, Allianz, the half year | 2 | Van | | 418.60 | |
14 | Tidy-up, Mrs Fahy | | Regular gardens | | | 80 |
19 | Sharpening hedge trimmer blades | 3 | Tools | | | | 35
22 | Tree surgery waste, Green Dump | 4 | Dump | | 48 | |
26 | Ballyloughane Apts, January | | Regular gardens | 240 | | |
28 | Vodafone | | Phone & ads | | 25 | |
30 | To myself | | Own use | | 300 | |
""",
    "Feb": """
02 | Mrs Fahy | | Regular gardens | | | 80 |
04 | Diesel, Circle K | 5 | Fuel | | 58.50 | |
09 | Hedge, the Brennans | | One-off jobs | 320 | | |
11 | Dump, hedge cuttings | 6 | Dump | | 36 | |
13 | Pavel, a day on the hedge | | Helper | | | | 110
17 | Bare-root hawthorn, Cappagh Nursery | 7 | Plants & materials | | 184 | |
20 | Planting hawthorn, Mr Lally | | One-off jobs | 460 | | |
23 | Ballyloughane Apts, February | | Regular gardens | 240 | | |
25 | Vodafone | | Phone & ads | | 25 | |
27 | To myself | | Own use | | 400 | |
""",
    "Mar": """
02 | Mrs Fahy | | Regular gardens | | | 80 |
03 | Diesel, Applegreen | 8 | Fuel | | 66 | |
06 | Lawn seed and feed, Woodies | 9 | Plants & materials | | 73.85 | |
09 | Dr Nolan, March | | Regular gardens | | | 70 |
12 | Tyres, two, Advance Pitstop | 10 | Van | | 178 | |
16 | Scarifying, Mr Lally | | One-off jobs | | | 140 |
18 | Leaflets, Snap Printing | 11 | Phone & ads | | 64 | |
20 | Lodged at the bank | | Lodged | 350 | | | 350
23 | Ballyloughane Apts, March | | Regular gardens | 240 | | |
25 | Vodafone | | Phone & ads | | 25 | |
27 | Public liability, Aviva | 12 | Insurance | | 286 | |
30 | To myself | | Own use | | 500 | |
""",
    "Apr": """
01 | Mrs Fahy | | Regular gardens | | | 80 |
02 | Diesel, Circle K | 13 | Fuel | | 71.20 | |
07 | Dr Nolan, April | | Regular gardens | | | 70 |
08 | Patio weeding and washing, the Burkes | | One-off jobs | | | 160 |
10 | Compost and bedding, Cappagh Nursery | 14 | Plants & materials | | 132.40 | |
14 | Pavel, two days | | Helper | | | | 220
15 | New rake and loppers, Woodies | 15 | Tools | | 68.95 | |
17 | Raised beds, St Brendan's NS | | One-off jobs | 580 | | |
21 | Dump | 16 | Dump | | 24 | |
24 | Ballyloughane Apts, April | | Regular gardens | 260 | | |
27 | Vodafone | | Phone & ads | | 25 | |
28 | Lodged at the bank | | Lodged | 200 | | | 200
30 | To myself | | Own use | | 600 | |
""",
    "May": """
01 | Mrs Fahy | | Regular gardens | | | 80 |
04 | Diesel, Applegreen | 17 | Fuel | | 74 | |
06 | Dr Nolan, May | | Regular gardens | | | 70 |
07 | Mower service, Loughrea Mowers | 18 | Tools | | 95 | |
08 | Strimming the bank, Mr Lally | | One-off jobs | | | 120 |
11 | Bark mulch, two bulk bags | 19 | Plants & materials | | 118 | |
""",
    **dict.fromkeys(("Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), ""),
}
GARDENER_KINDS = [
    "Regular gardens",
    "One-off jobs",
    "Plants & materials",
    "Tools",
    "Fuel",
    "Van",
    "Helper",
    "Dump",
    "Phone & ads",
    "Insurance",
    "Own use",
    "Lodged",
    "Sundries",
]


def irishgardener() -> tuple[Workbook, Card]:
    """A gardener in Galway: a sheet a month between its B/F and C/F lines, bank and cash, the year's overview last."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    months = list(GARDENER_MONTHS)
    first, foot = 7, 34
    for place, (month, text) in enumerate(GARDENER_MONTHS.items(), 1):
        sheet = workbook.create_sheet(month)
        across(sheet, "B1:I1", f"{dt.date(2026, place, 1):%B %Y}", "E2EFDA", 16)
        aside(sheet, "B2", "Gardens by Declan, Galway")
        across(sheet, "F4:G4", "BANK", "DDEBF7", 11)
        across(sheet, "H4:I4", "CASH", "FFF2CC", 11)
        heads = ["Date", "Who / what", "Rec.", "For", "Bank in", "Bank out", "Cash in", "Cash out"]
        head(sheet, 5, heads, "E2EFDA", 2)
        opening: list[object] = [1620.45, None, 145, None]
        if place > 1:
            opening = [f"={months[place - 2]}!{c}{foot + 1}" if c else None for c in ("F", "", "H", "")]
        put(
            sheet,
            6,
            [dt.date(2026, place, 1), "B/F", None, None, *opening],
            ["dd/mm", "", "", "", *[SIGNED] * 4],
            2,
        )
        for at in range(first, foot):
            put(sheet, at, [None] * 8, ["dd/mm", "", "0", "", *[MONEY] * 4], 2)
        for at, (day, who, receipt, kind, *money) in enumerate(rows(text) if text else (), first):
            if kind not in GARDENER_KINDS:
                raise SystemExit(f"no such kind: {kind}")
            day_of = dt.date(2026, place, int(day))
            put(sheet, at, [day_of, who, number(receipt), kind, *[number(m) for m in money]], (), 2)
        sums = [f"=SUM({c}6:{c}{foot - 1})" for c in "FGHI"]
        put(sheet, foot, [None, "Totals", None, None, *sums], ["", "", "", "", *[MONEY] * 4], 2)
        carried = [f"=F{foot}-G{foot}", None, f"=H{foot}-I{foot}", None]
        put(sheet, foot + 1, [None, "C/F", None, None, *carried], ["", "", "", "", *[SIGNED] * 4], 2)
        bold(sheet, "C6", *[f"{c}{row}" for row in (foot, foot + 1) for c in "CFGHI"])
        shade(sheet, f"B{foot}:I{foot + 1}", "F2F2F2")
        dropdown(sheet, f"E{first}:E{foot - 1}", f"Year!$A$22:$A${21 + len(GARDENER_KINDS)}")
        sheet.freeze_panes = "B6"
        widths(sheet, 2, 8, 40, 6, 20, 11, 11, 11, 11)
    year = workbook.create_sheet("Year")
    title(year, "A1", "2026 at a glance", 16)
    head(
        year,
        3,
        ["Month", "Bank B/F", "In", "Out", "Bank C/F", "Cash B/F", "In", "Out", "Cash C/F"],
        "E2EFDA",
    )
    for at, m in enumerate(months, 4):
        line = [m, f"={m}!F6", f"={m}!F{foot}-{m}!F6", f"={m}!G{foot}", f"={m}!F{foot + 1}"]
        line += [f"={m}!H6", f"={m}!H{foot}-{m}!H6", f"={m}!I{foot}", f"={m}!H{foot + 1}"]
        put(year, at, line, ["", *[SIGNED] * 8])
    put(
        year,
        16,
        [
            "Year",
            "=B4",
            "=SUM(C4:C15)",
            "=SUM(D4:D15)",
            "=E15",
            "=F4",
            "=SUM(G4:G15)",
            "=SUM(H4:H15)",
            "=I15",
        ],
        ["", *[SIGNED] * 8],
    )
    put(year, 17, ["check", None, None, None, "=ROUND(B16+C16-D16-E16+F16+G16-H16-I16,2)"])
    bold(year, *[f"{c}16" for c in "ABCDEFGHI"])
    title(year, "A20", "What for, bank and cash together")
    head(year, 21, ["For", *months, "Year"], "E2EFDA")
    end = 21 + len(GARDENER_KINDS)
    for at, kind in enumerate(GARDENER_KINDS, 22):
        sums = []
        for m in months:
            part = [f"SUMIF({m}!$E$7:$E$33,$A{at},{m}!{c}$7:{c}$33)" for c in "FGHI"]
            sums.append("={}-{}+{}-{}".format(*part))
        put(year, at, [kind, *sums, f"=SUM(B{at}:M{at})"], ["", *[SIGNED] * 13])
    put(
        year,
        end + 1,
        ["Up / down", *[f"=SUM({get_column_letter(c)}22:{get_column_letter(c)}{end})" for c in range(2, 15)]],
        ["", *[SIGNED] * 13],
    )
    bold(year, f"A{end + 1}", f"N{end + 1}")
    widths(year, 20, *[11] * 13)
    return workbook, {
        "book": "irishgardener.xlsx",
        "half": "round60",
        "layout": "cash book",
        "about": "gardener, Galway, Ireland, EUR; under the VAT limit, not registered",
        "dialect": "a sheet a month from column B: a B/F line first, bank in and out and cash in and out, what it was for before the amounts, totals and a C/F line at the foot that goes on to the next month; cash lodged as one line; the year by months and by what for on the last sheet",
        "date_order": "dmy",
        "period": ["2026-05-01", "2026-05-31"],
        "cash": {
            "sheet": months,
            "date": "Date",
            "category": "For",
            "in": ["Bank in", "Cash in"],
            "out": ["Bank out", "Cash out"],
        },
        "free": {month: ["Who / what", "Rec."] for month in months},
        "adds_up": {month: ["Bank in", "Bank out", "Cash in", "Cash out"] for month in months},
        "watch": [
            *[f"May!{c}{foot}" for c in "FGHI"],
            f"May!F{foot + 1}",
            f"May!H{foot + 1}",
            "Jun!F6",
            "Jun!H6",
            *[f"Year!{c}{row}" for row in (8, 16) for c in "CDEGHI"],
            "Year!E17",
            *[f"Year!F{row}" for row in range(22, end + 2)],
            f"Year!N{end + 1}",
        ],
        "zero": ["Year!E17"],
    }


BOOKS = [hillsidechoir, calligrapher, twinning, truckerregister, irishgardener]
