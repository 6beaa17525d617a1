"""The workbooks of round 65: two flatmates in Dublin, a samba band, a market stall in Tasmania, a folk weekend, savings and debts."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import across, aside, bold, date, dropdown, head, number, put, rows, shade, title, widths
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
NOT_NIL = "#,##0.00;-#,##0.00;"


# date | what | kind | Aoife paid | Rory paid | whose
FLAT_BOOK = """
06-30 | Rent July, to Mr Delaney | Rent | 1900 | | Both
07-02 | Lidl big shop | Food | | 64.18 | Both
07-04 | Bin bags, washing up stuff, Dealz | Flat stuff | 11.50 | | Both
07-06 | Virgin broadband | Bills | | 55 | Both
07-09 | Tesco | Food | 48.72 | | Both
07-11 | Concert ticket for Aoife, Rory booked | Going out | | 69.90 | Aoife
07-13 | Electric Ireland | Bills | 118.40 | | Both
07-16 | Lidl | Food | | 57.35 | Both
07-19 | Chinese, Ka Shing | Going out | 42.60 | | Both
07-22 | Hoover, Argos | Flat stuff | 89.99 | | Both
07-25 | Tesco | Food | | 39.84 | Both
07-29 | Rory's prescription, Boots | Other | 24.30 | | Rory
07-31 | Rory to Aoife by Revolut | Settling up | | 900 | Aoife
07-31 | Rent August, to Mr Delaney | Rent | 1900 | | Both
08-03 | Lidl big shop | Food | | 71.06 | Both
08-06 | Virgin broadband | Bills | | 55 | Both
08-08 | Oven tray and two pans, Ikea | Flat stuff | 46.00 | | Both
08-12 | Tesco | Food | 52.91 | | Both
08-14 | Pints and pizza, Bonobo | Going out | | 58.00 | Both
08-18 | Bord Gáis | Bills | 61.25 | | Both
08-20 | Lidl | Food | | 43.77 | Both
08-24 | Bus tickets to Galway | Going out | | 45.00 | Both
08-27 | Tesco | Food | 60.38 | | Both
08-31 | Rory to Aoife by Revolut | Settling up | | 900 | Aoife
08-31 | Rent September, to Mr Delaney | Rent | 1900 | | Both
09-02 | Aoife's laundry card topped up with Rory's | Other | | 20 | Aoife
09-05 | Lidl big shop | Food | | 66.93 | Both
09-06 | Virgin broadband | Bills | | 55 | Both
09-10 | Tesco | Food | 47.15 | | Both
09-14 | Electric Ireland | Bills | 126.85 | | Both
09-17 | New shower head, Woodies | Flat stuff | | 34.99 | Both
09-21 | Lidl | Food | | 51.20 | Both
09-25 | Cinema, Light House | Going out | 29.00 | | Both
09-30 | Rory to Aoife by Revolut | Settling up | | 850 | Aoife
09-30 | Rent October, to Mr Delaney | Rent | 1900 | | Both
10-03 | Tesco | Food | 58.46 | | Both
10-06 | Virgin broadband | Bills | | 55 | Both
10-09 | Lidl big shop | Food | | 73.64 | Both
10-13 | Bedside lamp for Rory, Ikea | Other | 19.00 | | Rory
10-15 | Bord Gáis | Bills | 78.10 | | Both
10-19 | Lidl | Food | | 46.28 | Both
10-24 | Thai takeaway, Diep | Going out | 38.50 | | Both
10-28 | Light bulbs and batteries, Woodies | Flat stuff | | 21.45 | Both
10-31 | Rory to Aoife by Revolut | Settling up | | 900 | Aoife
10-31 | Rent November, to Mr Delaney | Rent | 1900 | | Both
11-02 | Lidl | Food | | 49.52 | Both
11-06 | Virgin broadband | Bills | | 55 | Both
"""
FLAT_KINDS = ["Rent", "Bills", "Food", "Flat stuff", "Going out", "Other", "Settling up"]


def flatmates() -> tuple[Workbook, Card]:
    """Two flatmates in Dublin: a column for each one's payments, whose it was, who owes whom on top."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Shared"
    across(page, "A1:I1", "FLAT 4, RATHMINES - AOIFE & RORY", "FFE599", size=15)
    aside(
        page,
        "A2",
        "whoever pays puts it in. Whose = Both (we split it), Aoife or Rory (all theirs)",
        color="808080",
    )
    page["E3"], page["G3"] = "RIGHT NOW", "by"
    top = 5
    first = top + 1
    head(
        page,
        top,
        [
            "When",
            "What",
            "Kind",
            "Aoife paid",
            "Rory paid",
            "Whose",
            "Aoife's share",
            "Rory's share",
            "Rory owes",
        ],
        "FFE599",
    )
    for at, (day, what, kind, aoife, rory, whose) in enumerate(rows(FLAT_BOOK), first):
        if kind not in FLAT_KINDS:
            raise SystemExit(f"no such kind: {kind}")
        shares = [
            f'=IF(F{at}="Both",(D{at}+E{at})/2,IF(F{at}="{name}",D{at}+E{at},0))'
            for name in ("Aoife", "Rory")
        ]
        before = "" if at == first else f"I{at - 1}+"
        put(
            page,
            at,
            [date(day), what, kind, number(aoife), number(rory), whose, *shares, f"={before}D{at}-G{at}"],
            ["ddd d mmm", "", "", MONEY, MONEY, "", NOT_NIL, NOT_NIL, SIGNED],
        )
    page["F3"] = (
        '=IF(ABS(H3)<0.005,"all square",IF(SUM(D6:D500)>SUM(G6:G500),"Rory owes Aoife","Aoife owes Rory"))'
    )
    page["H3"] = f"=ROUND(ABS(SUM(D{first}:D500)-SUM(G{first}:G500)),2)"
    page["H3"].number_format = MONEY
    bold(page, "E3", "F3", "H3")
    shade(page, "E3:H3", "FFF2CC")
    dropdown(page, f"C{first}:C500", f'"{",".join(FLAT_KINDS)}"')
    dropdown(page, f"F{first}:F500", '"Both,Aoife,Rory"')
    page.freeze_panes = f"A{first}"
    widths(page, 13, 42, 13, 12, 12, 16, 13, 13, 12)
    totals = workbook.create_sheet("What it costs")
    title(totals, "A1", "What the flat costs us since July")
    head(totals, 3, ["Kind", "Aoife's share", "Rory's share", "Together"], "FFE599")
    for at, kind in enumerate(FLAT_KINDS[:-1], 4):
        sums = [f"=SUMIF(Shared!$C${first}:$C$500,$A{at},Shared!{c}${first}:{c}$500)" for c in "GH"]
        put(totals, at, [kind, *sums, f"=B{at}+C{at}"], ["", MONEY, MONEY, MONEY])
    put(totals, 10, ["All of it", *[f"=SUM({c}4:{c}9)" for c in "BCD"]], ["", MONEY, MONEY, MONEY])
    bold(totals, *[f"{c}10" for c in "ABCD"])
    put(totals, 12, ["Rent", "1,900 a month, Aoife's standing order on the last day"])
    put(totals, 13, ["Virgin", "Rory's direct debit, 55 on the 6th"])
    put(totals, 14, ["Electric & gas", "in Aoife's name, in turns every month"])
    widths(totals, 16, 14, 14, 14)
    return workbook, {
        "book": "flatmates.xlsx",
        "half": "round65",
        "layout": "records",
        "about": "two flatmates in Dublin, Ireland, EUR",
        "dialect": "one list of shared costs with a column for what each of the two paid, a word for whose it was, each one's share and what one owes by formula; paying up is a line of its own; who owes whom and how much above the headings; costs by kind on a second sheet",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "tables": {"shared": "Shared"},
        "free": {"Shared": ["What"]},
        "adds_up": {},
        "watch": ["Shared!F3", "Shared!H3", *[f"What it costs!{c}{r}" for r in range(4, 11) for c in "BC"]],
        "zero": [],
    }


# newest first: date | what | code | in | out | tin or bank | slip
SAMBA_BOOK = """
11-05 | Repinique strap and hooks, Kalango | DR | | 38.50 | B | 64
11-03 | Tuesday subs, 11 at £4 | SU | 44 | | T |
11-01 | Trinity Centre, October rehearsals | RH | | 168 | B | 63
10-31 | Hallowe'en parade, Easton traders | GF | 350 | | B |
10-31 | Diesel for the van, parade | VA | | 32.60 | T | 62
10-29 | Monthly fee | BK | | 5 | B |
10-27 | Tuesday subs, 14 at £4 | SU | 56 | | T |
10-24 | Beginners' workshop, 9 at £12 | WS | 108 | | T |
10-22 | Paid in from the tin | TR | | 150 | T |
10-22 | Paid in from the tin | TR | 150 | | B |
10-20 | Tuesday subs, 13 at £4 | SU | 52 | | T |
10-17 | Two surdo skins, Kalango | DR | | 74 | B | 61
10-13 | Tuesday subs, 12 at £4 | SU | 48 | | T |
10-10 | University freshers' gig | GF | 280 | | B |
10-06 | Tuesday subs, 15 at £4 | SU | 60 | | T |
10-05 | Flyers, Doveton Press | PU | | 46 | B | 60
10-02 | Trinity Centre, September rehearsals | RH | | 210 | B | 59
09-29 | Tuesday subs, 12 at £4 | SU | 48 | | T |
09-29 | Monthly fee | BK | | 5 | B |
09-26 | Harbourside half marathon | GF | 400 | | B |
09-26 | Bananas and water for the band | FD | | 18.75 | T | 58
09-22 | Tuesday subs, 11 at £4 | SU | 44 | | T |
09-19 | Beginners' workshop, 11 at £12 | WS | 132 | | T |
09-17 | Paid in from the tin | TR | | 200 | T |
09-17 | Paid in from the tin | TR | 200 | | B |
09-15 | Tuesday subs, 13 at £4 | SU | 52 | | T |
09-12 | Public liability, Insure4Music | IN | | 142.80 | B | 57
09-08 | Tuesday subs, 10 at £4 | SU | 40 | | T |
09-05 | Redfield street party | GF | 200 | | B |
09-03 | 12 T-shirts, Cotton On Prints | KT | | 126 | B | 56
09-01 | Trinity Centre, August rehearsals | RH | | 126 | B | 55
08-29 | Monthly fee | BK | | 5 | B |
08-25 | Tuesday subs, 9 at £4 | SU | 36 | | T |
08-22 | Diesel for the van, Frome | VA | | 41.20 | T | 54
08-22 | Frome street carnival | GF | 450 | | B |
08-22 | Chips all round after Frome | FD | | 36.40 | T | 53
08-18 | Tuesday subs, 10 at £4 | SU | 40 | | T |
08-14 | Caixa sticks, 10 pairs | DR | | 45 | B | 52
08-11 | Tuesday subs, 12 at £4 | SU | 48 | | T |
08-08 | Two T-shirts sold | KT | 24 | | T |
08-04 | Tuesday subs, 11 at £4 | SU | 44 | | T |
08-01 | Trinity Centre, July rehearsals | RH | | 168 | B | 51
"""
SAMBA_CODES = {
    "GF": "Gig fees",
    "WS": "Workshops",
    "SU": "Subs on the night",
    "KT": "Kit, T-shirts (bought and sold)",
    "RH": "Rehearsal hall",
    "DR": "Drums, skins, sticks, straps",
    "VA": "Van: diesel, parking, hire",
    "FD": "Food and drink at gigs",
    "PU": "Publicity",
    "IN": "Insurance",
    "BK": "Bank charges",
    "TR": "Tin to bank or back (always two lines)",
    "ZZ": "Anything else",
}


def sambaband() -> tuple[Workbook, Card]:
    """A samba band in Bristol: newest entry in row 8, initials for the heads, explained on a key sheet."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Book"
    across(page, "A1:G1", "BATUCADA DO AVON", "C6E0B4", 18)
    across(page, "A2:G2", "Bristol community samba - money book, year from 1 August 2026", "E2EFDA", 11)
    aside(page, "A3", "newest at the top please! codes are on the Key sheet", color="808080")
    opening = {"B": 1318.46, "T": 47.2}
    put(
        page,
        4,
        ["In the bank", None, f'={opening["B"]}+SUMIF(F7:F500,"B",D7:D500)-SUMIF(F7:F500,"B",E7:E500)'],
    )
    put(
        page,
        5,
        ["In the tin", None, f'={opening["T"]}+SUMIF(F7:F500,"T",D7:D500)-SUMIF(F7:F500,"T",E7:E500)'],
    )
    put(page, 4, ["Together", "=C4+C5"], ["", MONEY], 4)
    for cell in ("C4", "C5", "E4"):
        page[cell].number_format = MONEY
    bold(page, "A4", "A5", "C4", "C5", "D4", "E4")
    head(page, 7, ["Date", "What", "Code", "In £", "Out £", "T/B", "Slip"], "C6E0B4")
    for at, (day, what, code, money_in, money_out, where, slip) in enumerate(rows(SAMBA_BOOK), 8):
        if code not in SAMBA_CODES or where not in opening:
            raise SystemExit(f"no such code: {code} {where}")
        put(
            page,
            at,
            [date(day), what, code, number(money_in), number(money_out), where, number(slip)],
            ["dd/mm/yy", "", "", MONEY, MONEY, "", "0"],
        )
    page.freeze_panes = "A8"
    widths(page, 11, 42, 9, 11, 11, 7, 7)
    key = workbook.create_sheet("Key")
    title(key, "B1", "What the letters mean")
    head(key, 3, ["Code", "Stands for", "In", "Out", "Net"], "C6E0B4")
    for at, (code, name) in enumerate(SAMBA_CODES.items(), 4):
        sums = [f"=SUMIF(Book!$C$7:$C$500,$A{at},Book!{c}$7:{c}$500)" for c in "DE"]
        put(key, at, [code, name, *sums, f"=C{at}-D{at}"], ["", "", MONEY, MONEY, SIGNED])
    last = 3 + len(SAMBA_CODES)
    put(
        key,
        last + 1,
        [None, "Everything", *[f"=SUM({c}4:{c}{last})" for c in "CDE"]],
        ["", "", MONEY, MONEY, SIGNED],
    )
    bold(key, *[f"{c}{last + 1}" for c in "BCDE"])
    put(key, last + 3, ["T", "the tin (Marcia has it)"])
    put(key, last + 4, ["B", "bank, Triodos"])
    dropdown(page, "C8:C500", f"Key!$A$4:$A${last}")
    dropdown(page, "F8:F500", '"T,B"')
    widths(key, 8, 40, 12, 12, 12)
    return workbook, {
        "book": "sambaband.xlsx",
        "half": "round65",
        "layout": "cash book",
        "about": "samba band, England, GBP",
        "dialect": "headings in row 7 below a title block with both balances, newest entry first, categories as two initials explained and added up on a key sheet, T or B for tin and bank, cash paid in as two lines",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "cash": {
            "sheet": "Book",
            "date": "Date",
            "category": "Code",
            "in": "In £",
            "out": "Out £",
            "dimensions": ["T/B"],
        },
        "free": {"Book": ["What", "Slip"]},
        "adds_up": {"Book": ["In £", "Out £"]},
        "watch": [
            *["Book!C4", "Book!C5", "Book!E4"],
            *[f"Key!{c}{row}" for row in range(4, last + 1) for c in "CD"],
            f"Key!E{last + 1}",
        ],
        "zero": [],
    }


# day | market | pitch | stock | cash | EFTPOS | fuel
STALL_DAYS = """
07-04 | Salamanca | 62 | 140 | 218.00 | 496.50 | 24
07-05 | Harvest Launceston | 45 | | 142.50 | 288.00 | 58
07-11 | Salamanca | 62 | 96 | 187.00 | 431.00 | 24
07-12 | Penguin | 30 | | 164.00 | 207.50 | 71
07-18 | Salamanca | 62 | 188 | 231.50 | 517.00 | 24
07-25 | Salamanca | 62 | | 176.00 | 402.50 | 24
07-26 | Evandale | 25 | 60 | 198.50 | 233.00 | 55
08-01 | Salamanca | 62 | 152 | 244.00 | 538.50 | 26
08-02 | Harvest Launceston | 45 | | 121.00 | 301.50 | 58
08-08 | Salamanca | 62 | 84 | 169.50 | 388.00 | 26
08-09 | Penguin | 30 | | 151.00 | 219.00 | 74
08-15 | Salamanca | 62 | 215 | 206.00 | 471.50 | 26
08-22 | Salamanca | 62 | | 228.50 | 509.00 | 26
08-23 | Evandale | 25 | 72 | 184.00 | 246.50 | 55
08-29 | Salamanca | 62 | 118 | 193.00 | 455.00 | 26
09-05 | Salamanca | 65 | 164 | 252.00 | 561.50 | 26
09-06 | Harvest Launceston | 45 | | 138.50 | 322.00 | 60
09-12 | Salamanca | 65 | 90 | 211.50 | 487.00 | 26
09-13 | Penguin | 30 | | 176.50 | 241.00 | 76
09-19 | Salamanca | 65 | 205 | 268.00 | 602.50 | 26
09-26 | Salamanca | 65 | | 237.00 | 548.00 | 26
09-27 | Evandale | 25 | 66 | 212.00 | 274.50 | 57
10-03 | Salamanca | 65 | 178 | 281.50 | 634.00 | 28
10-04 | Harvest Launceston | 45 | | 155.00 | 347.50 | 60
10-10 | Salamanca | 65 | 124 | 259.00 | 588.50 | 28
10-11 | Penguin | 30 | | 188.00 | 262.00 | 78
10-17 | Salamanca | 65 | 232 | 294.50 | 671.00 | 28
10-24 | Salamanca | 65 | | 276.00 | 619.50 | 28
10-25 | Evandale | 25 | 80 | 231.50 | 298.00 | 57
10-31 | Salamanca | 65 | 146 | 303.00 | 704.50 | 28
11-01 | Harvest Launceston | 45 | | 167.50 | 366.00 | 60
11-07 | Salamanca | 65 | 190 | 288.50 | 683.00 | 28
11-08 | Penguin | 30 | | 201.00 | 279.50 |
"""
# date | what | from | sort | cost | paid with
STALL_BIG = """
07-08 | Two sides of veg tan, 3 mm | Packer Leather | Leather | 468.00 | CommBank debit
07-15 | Brass buckles, 200 | Birdsall Leather | Hardware | 236.40 | CommBank debit
07-20 | Folding table, 1.8 m | Bunnings | Stall gear | 79.00 | Cash
07-29 | Ute rego, 12 months | Service Tasmania | Ute | 684.15 | CommBank debit
08-05 | Public liability, the year | AAMI | Insurance | 312.00 | CommBank debit
08-12 | Edge paint, dyes | Birdsall Leather | Leather | 118.70 | CommBank debit
08-20 | Two sides of bridle, black | Packer Leather | Leather | 512.00 | CommBank debit
09-02 | Gazebo 3 x 3, heavy | Gazebo Shop Hobart | Stall gear | 549.00 | Zip
09-10 | Swing bags and stamps | Vistaprint | Signs & cards | 146.30 | CommBank debit
09-23 | Rivets and D rings | Birdsall Leather | Hardware | 92.85 | CommBank debit
10-07 | Two new tyres | Bob Jane | Ute | 378.00 | CommBank debit
10-14 | Three sides of veg tan, 4 mm | Packer Leather | Leather | 742.00 | CommBank debit
10-29 | Gazebo weights | Bunnings | Stall gear | 64.00 | Cash
"""


def leatherstall() -> tuple[Workbook, Card]:
    """A belt and bag maker on Tasmania's markets: a row a market day, a second sheet of larger purchases."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Market days"
    title(page, "B1", "Huon Hide - market days from July 2026", 16)
    aside(
        page,
        "B2",
        "one line a market. Stock = bits bought that week for the stall. Big things go on the other page",
        color="808080",
    )
    head(
        page, 4, ["Day", "Market", "Pitch", "Stock", "Cash", "EFTPOS", "Fuel", "Took", "Profit"], "F8CBAD", 2
    )
    for at in range(6, 97):
        put(page, at, [None, None, None, None, None, None, None], ["ddd d/m/yy", "", *[MONEY] * 5], 2)
        put(
            page,
            at,
            [f'=IF(B{at}="","",F{at}+G{at})', f'=IF(B{at}="","",I{at}-D{at}-E{at}-H{at})'],
            [MONEY, SIGNED],
            9,
        )
    for at, (day, market, *amounts) in enumerate(rows(STALL_DAYS), 6):
        put(page, at, [date(day), market, *[number(a) for a in amounts]], [], 2)
    put(page, 5, ["to date", None, *[f"=SUM({c}6:{c}96)" for c in "DEFGHIJ"]], ["", "", *[MONEY] * 7], 2)
    bold(page, *[f"{c}5" for c in "BDEFGHIJ"])
    shade(page, "B5:J5", "FBE5D6")
    page.freeze_panes = "A6"
    widths(page, 2, 13, 24, 10, 10, 11, 11, 10, 11, 11)
    big = workbook.create_sheet("Big buys")
    title(big, "A1", "Larger purchases (not out of a day's takings)")
    head(big, 3, ["Date", "What", "From", "Sort", "Cost", "Paid with"], "F8CBAD")
    for at, (day, what, shop, sort, cost, how) in enumerate(rows(STALL_BIG), 4):
        put(big, at, [date(day), what, shop, sort, number(cost), how], ["d/m/yy", "", "", "", MONEY])
    big.freeze_panes = "A4"
    widths(big, 10, 34, 22, 16, 11, 18)
    front = workbook.create_sheet("How it's going")
    title(front, "A1", "How it's going")
    head(front, 3, ["Market", "Days", "Took", "Profit", "A day"], "F8CBAD")
    markets = ["Salamanca", "Harvest Launceston", "Penguin", "Evandale"]
    for at, name in enumerate(markets, 4):
        sums = [f"=SUMIF('Market days'!$C$6:$C$96,$A{at},'Market days'!{c}$6:{c}$96)" for c in "IJ"]
        count = f"=COUNTIF('Market days'!$C$6:$C$96,$A{at})"
        put(front, at, [name, count, *sums, f'=IF(B{at}=0,"",D{at}/B{at})'], ["", "0", MONEY, MONEY, MONEY])
    put(front, 8, ["All markets", *[f"=SUM({c}4:{c}7)" for c in "BCD"]], ["", "0", MONEY, MONEY])
    head(front, 10, ["Larger purchases", "Cost"], "F8CBAD")
    sorts = ["Leather", "Hardware", "Stall gear", "Ute", "Insurance", "Signs & cards"]
    for at, name in enumerate(sorts, 11):
        put(front, at, [name, f"=SUMIF('Big buys'!$D$4:$D$200,$A{at},'Big buys'!$E$4:$E$200)"], ["", MONEY])
    put(front, 17, ["All", "=SUM(B11:B16)"], ["", MONEY])
    put(front, 19, ["LEFT FOR US", "=D8-B17"], ["", SIGNED])
    bold(front, "A8", "B8", "C8", "D8", "A17", "B17", "A19", "B19")
    dropdown(page, "C6:C96", "'How it''s going'!$A$4:$A$7")
    dropdown(big, "D4:D200", "'How it''s going'!$A$11:$A$16")
    widths(front, 22, 11, 12, 12, 11)
    if {m for _, m, *_ in rows(STALL_DAYS)} - set(markets) or {r[3] for r in rows(STALL_BIG)} - set(sorts):
        raise SystemExit("a market or sort that isn't listed")
    return workbook, {
        "book": "leatherstall.xlsx",
        "half": "round65",
        "layout": "records",
        "about": "belts and bags on markets, Tasmania, Australia, AUD; under the GST limit, not registered",
        "dialect": "a row a market day from column B with pitch, stock, cash, EFTPOS and fuel, takings and profit by formulas filled down ahead, totals between headings and list; larger purchases with sort and way of paying on a second sheet; markets and sorts added up on a third",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "tables": {"takings": "Market days", "expenses": "Big buys"},
        "free": {"Big buys": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"Market days!{c}5" for c in "DEFGHIJ"],
            *[f"How it's going!{c}{r}" for r in range(4, 9) for c in "BCD"],
            *[f"How it's going!B{r}" for r in (*range(11, 18), 19)],
        ],
        "zero": [],
    }


# item | supplier | for | quoted | deposit | on | balance paid | on | due by
FOLK_COSTS = """
Marquee 12 x 18 m, floor, lights | Radnor Marquees | Site | 2850 | 850 | 02-12 | | | 06-15
Portable toilets, 8 | Teme Toilets | Site | 960 | 240 | 02-20 | | | 06-22
Generator, 3 days | Border Power Hire | Site | 540 | | | | | 06-26
Field, Broadaxe | R. Lewis | Site | 400 | | | 400 | 03-02 |
Fencing panels | Border Power Hire | Site | 318 | | | | | 06-26
PA and engineer | Offa Sound | Music | 1650 | 400 | 02-18 | | | 06-20
The Clun Valley Band | direct | Music | 900 | 200 | 01-24 | | | 07-04
Tansy & Rook | Marches Folk Agency | Music | 1400 | 700 | 01-30 | | | 06-13
Ffynnon Trio | direct | Music | 750 | 150 | 02-03 | | | 07-04
Caller for the ceilidh | J. Pryce | Music | 220 | | | | | 07-05
Morris sides, breakfasts | Hafod Kitchen | Music | 336 | | | | | 07-05
Dance workshop leader | C. Beddoes | Music | 180 | | | | | 07-04
Temporary event notice | Powys Council | Licences | 21 | | | 21 | 03-10 |
PRS for Music | PRS | Licences | 186 | | | | | 06-30
Public liability | Towergate | Licences | 412 | | | 412 | 03-18 |
First aid cover, 2 days | St John Cymru | Safety | 640 | 160 | 03-05 | | | 06-30
Radios, 6 | Severn Comms | Safety | 132 | | | | | 06-26
Hi-vis and gloves | Screwfix | Safety | 64.80 | | | 64.80 | 04-07 |
Posters and flyers | Kington Print | Publicity | 285 | 100 | 03-12 | 185 | 04-02 |
Banner for the bridge | Kington Print | Publicity | 96 | | | 96 | 04-09 |
Website and ticket page | Hebden Digital | Publicity | 150 | | | 150 | 02-05 |
Facebook adverts | Meta | Publicity | 60 | | | 60 | 04-20 |
Wristbands, 800 | ID&C | Tickets | 118.50 | | | 118.50 | 04-14 |
Cash boxes, 2 | Amazon | Tickets | 31.98 | | | 31.98 | 04-16 |
Camping signs | Kington Print | Tickets | 74 | | | | | 06-20
Cups, 1,500 reusable | Stack-Cup | Bar | 690 | 345 | 04-01 | | | 06-12
Beer, 18 casks | Hobsons Brewery | Bar | 2106 | | | | | 07-20
Cider, 6 barrels | Gwatkin | Bar | 648 | | | | | 07-20
Bar runners' T-shirts | Cotton Mill Tees | Bar | 168 | | | 168 | 04-24 |
Skip | Ludlow Skips | Site | 270 | | | | | 07-06
"""
# date | from | sort | amount | how
FOLK_IN = """
01-08 | Last year's surplus | Brought forward | 2240.00 | Bank
01-19 | Presteigne Town Council | Grant | 750.00 | Bank
02-02 | Early bird tickets, January | Tickets | 864.00 | Bank
02-10 | Radnorshire Building Supplies | Sponsor | 300.00 | Bank
02-27 | Quiz at the Royal Oak | Fundraising | 218.50 | Cash
03-02 | Early bird tickets, February | Tickets | 1188.00 | Bank
03-09 | The Wool Shop, craft pitch | Pitches | 45.00 | Bank
03-11 | Marches Pottery, craft pitch | Pitches | 45.00 | Bank
03-20 | Arts Council of Wales | Grant | 2000.00 | Bank
03-26 | Teme Vets | Sponsor | 150.00 | Cheque
04-01 | Tickets, March | Tickets | 1426.00 | Bank
04-04 | Bake sale, Easter Saturday | Fundraising | 163.20 | Cash
04-08 | Woodland Bowls, craft pitch | Pitches | 45.00 | Bank
04-15 | Falafel van, food pitch | Pitches | 120.00 | Bank
04-17 | Knighton Cycles | Sponsor | 100.00 | Bank
04-22 | Pizza horsebox, food pitch | Pitches | 120.00 | Bank
05-01 | Tickets, April | Tickets | 1702.00 | Bank
"""
FOLK_FOR = ["Site", "Music", "Licences", "Safety", "Publicity", "Tickets", "Bar"]
FOLK_SORTS = ["Tickets", "Grant", "Sponsor", "Pitches", "Fundraising", "Brought forward"]


def folkweekend() -> tuple[Workbook, Card]:
    """A folk weekend in Presteigne: what is quoted, deposits and balances beside each item, money in apart."""
    workbook = Workbook()
    front = workbook.active
    front.title = "At a glance"
    title(front, "A1", "PRESTEIGNE FOLK WEEKEND, 3-5 July 2026", 16)
    head(front, 3, ["Costs", "Quoted", "Paid so far", "Still to pay"], "D9D2E9")
    for at, name in enumerate(FOLK_FOR, 4):
        sums = [f"=SUMIF(Costs!$C$5:$C$150,$A{at},Costs!{c}$5:{c}$150)" for c in "DEGI"]
        put(front, at, [name, sums[0], f"{sums[1]}+{sums[2][1:]}", sums[3]], ["", MONEY, MONEY, MONEY])
    put(front, 11, ["All costs", *[f"=SUM({c}4:{c}10)" for c in "BCD"]], ["", MONEY, MONEY, MONEY])
    head(front, 13, ["Money in", "Came in"], "D9D2E9")
    for at, name in enumerate(FOLK_SORTS, 14):
        put(front, at, [name, f"=SUMIF('Money in'!$C$4:$C$150,$A{at},'Money in'!$D$4:$D$150)"], ["", MONEY])
    put(front, 20, ["All in", "=SUM(B14:B19)"], ["", MONEY])
    put(front, 22, ["Money we have now", "=B20-C11"], ["", SIGNED])
    put(front, 23, ["After everything is paid", "=B22-D11"], ["", SIGNED])
    bold(front, *[f"{c}11" for c in "ABCD"], "A20", "B20", "A22", "B22", "A23", "B23")
    widths(front, 26, 12, 12, 12)
    page = workbook.create_sheet("Costs")
    title(page, "A1", "What it costs")
    aside(
        page,
        "A2",
        "deposit first, then the balance; things paid in one go stand under Balance paid",
        color="808080",
    )
    head(
        page,
        4,
        [
            "Item",
            "Supplier",
            "For",
            "Quoted",
            "Deposit paid",
            "Dep. on",
            "Balance paid",
            "Bal. on",
            "Balance due",
            "Due by",
            "Paid in full?",
        ],
        "D9D2E9",
    )
    for at, (item, supplier, what, quoted, deposit, on, balance, when, due) in enumerate(rows(FOLK_COSTS), 5):
        if what not in FOLK_FOR:
            raise SystemExit(f"no such part: {what}")
        put(
            page,
            at,
            [
                item,
                supplier,
                what,
                number(quoted),
                number(deposit),
                date(on) if on else None,
                number(balance),
                date(when) if when else None,
                f"=D{at}-E{at}-G{at}",
                date(due) if due else None,
                f'=IF(ABS(I{at})<0.005,"YES","no")',
            ],
            ["", "", "", MONEY, MONEY, "d mmm", MONEY, "d mmm", MONEY, "d mmm"],
        )
    page.freeze_panes = "B5"
    dropdown(page, "C5:C150", "'At a glance'!$A$4:$A$10")
    widths(page, 32, 24, 11, 11, 11, 9, 11, 9, 11, 9, 9)
    came = workbook.create_sheet("Money in")
    title(came, "A1", "Money in")
    head(came, 3, ["Date", "From", "Sort", "£", "How"], "D9D2E9")
    for at, (day, who, sort, amount, how) in enumerate(rows(FOLK_IN), 4):
        if sort not in FOLK_SORTS:
            raise SystemExit(f"no such sort: {sort}")
        put(came, at, [date(day), who, sort, number(amount), how], ["d mmm yy", "", "", MONEY])
    dropdown(came, "C4:C150", "'At a glance'!$A$14:$A$19")
    came.freeze_panes = "A4"
    widths(came, 11, 36, 17, 11, 9)
    return workbook, {
        "book": "folkweekend.xlsx",
        "half": "round65",
        "layout": "records",
        "about": "folk weekend of a small town, Wales, GBP",
        "dialect": "items with supplier, what is quoted, deposit and balance paid with their days, balance due and paid in full by formula; money in with sort and how it came; what is paid, still to pay and in hand on the first sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-08-31"],
        "tables": {"costs": "Costs", "income": "Money in"},
        "free": {"Costs": ["Item"], "Money in": ["From"]},
        "adds_up": {},
        "watch": [
            *[f"At a glance!{c}{row}" for row in range(4, 12) for c in "BCD"],
            *[f"At a glance!B{row}" for row in (*range(14, 21), 22, 23)],
        ],
        "zero": [],
    }


# account, saved or owed, at the start, goal
NEST_ACCOUNTS = """
Emergency fund | saved | 4200.00 | 9000
House fund | saved | 11650.00 | 30000
Vacation jar | saved | 640.00 | 2500
Roth IRA | saved | 8315.40 |
Discover card | owed | 2310.75 | 0
Car loan | owed | 8946.20 | 0
Student loan | owed | 12780.00 | 0
Owed to Dad | owed | 1500.00 | 0
"""
# date | what changed | account and by how much, or what it is now
NEST_CHANGES = """
06-05 | Payday, into the house fund | House fund +400
06-05 | Payday, rainy day money | Emergency fund +150
06-10 | Car payment, statement | Car loan =8698.55
06-12 | Paid on the card | Discover card -300
06-15 | Paid Dad back some | Owed to Dad -100
06-22 | Nelnet statement | Student loan =12671.30
06-30 | Vanguard at month end | Roth IRA =8402.15
07-03 | Payday, into the house fund | House fund +400
07-03 | Vacation jar | Vacation jar +120
07-10 | Car payment, statement | Car loan =8449.60
07-13 | Paid on the card | Discover card -350
07-15 | Paid Dad back some | Owed to Dad -100
07-18 | New water heater out of the rainy day money | Emergency fund -875
07-22 | Nelnet statement | Student loan =12561.95
07-31 | Vanguard at month end | Roth IRA =8591.80
08-07 | Payday, into the house fund | House fund +400
08-07 | Payday, rainy day money | Emergency fund +250
08-10 | Car payment, statement | Car loan =8199.35
08-12 | Paid on the card | Discover card -300
08-15 | Paid Dad back some | Owed to Dad -100
08-20 | Yellowstone cabin from the jar | Vacation jar -410
08-22 | Nelnet statement | Student loan =12451.90
08-31 | Ally interest for the summer | House fund +96.42; Emergency fund +31.18
08-31 | Vanguard at month end | Roth IRA =8538.25
09-04 | Payday, into the house fund | House fund +450
09-04 | Vacation jar | Vacation jar +100
09-10 | Car payment, statement | Car loan =7947.80
09-14 | Paid on the card | Discover card -300
09-15 | Paid Dad back some | Owed to Dad -100
09-19 | Moved some rainy day money to the house | Emergency fund -500; House fund +500
09-22 | Nelnet statement | Student loan =12341.15
09-30 | Vanguard at month end | Roth IRA =8705.60
10-02 | Payday, into the house fund | House fund +450
10-02 | Payday, rainy day money | Emergency fund +250
10-10 | Car payment, statement | Car loan =7694.95
10-13 | Paid on the card | Discover card -400
10-15 | Paid Dad back some | Owed to Dad -100
10-22 | Nelnet statement | Student loan =12229.70
10-27 | Put the furnace tune-up on the card | Discover card +219
10-31 | Vanguard at month end | Roth IRA =8864.30
11-06 | Payday, into the house fund | House fund +450
11-06 | Vacation jar | Vacation jar +120
11-10 | Car payment, statement | Car loan =7440.75
"""


def nestegg() -> tuple[Workbook, Card]:
    """A couple in Boise: what each pot and each debt stands at, a line at each change, net worth by formula."""
    workbook = Workbook()
    front = workbook.active
    front.title = "Net worth"
    title(front, "A1", "Where we stand", 18)
    accounts = [(name, kind, float(start), number(goal)) for name, kind, start, goal in rows(NEST_ACCOUNTS)]
    letters = {name: get_column_letter(at) for at, (name, *_) in enumerate(accounts, 2)}
    head(front, 3, ["", "Jun 1", "Now", "Change", "Goal", "To go"], "BDD7EE")
    at, totals = 3, []
    for kind, label in (("saved", "SAVED UP"), ("owed", "STILL OWED")):
        at += 1
        put(front, at, [label])
        bold(front, f"A{at}")
        shade(front, f"A{at}:F{at}", "DDEBF7")
        start = at + 1
        for name, of, _, goal in accounts:
            if of != kind:
                continue
            at += 1
            c = letters[name]
            now = f"=INDEX(Changes!{c}$5:{c}$400,COUNT(Changes!$A$5:$A$400))"
            go = "" if goal is None else f"=E{at}-C{at}" if kind == "saved" else f"=C{at}-E{at}"
            put(
                front,
                at,
                [name, f"=Changes!{c}5", now, f"=C{at}-B{at}", goal, go or None],
                ["", MONEY, MONEY, SIGNED, "#,##0", SIGNED],
            )
        at += 1
        put(
            front,
            at,
            [f"All {kind}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]],
            ["", MONEY, MONEY, SIGNED],
        )
        bold(front, *[f"{c}{at}" for c in "ABCD"])
        totals.append(at)
        at += 1
    worth = at + 1
    put(
        front,
        worth,
        ["NET WORTH", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in "BCD"]],
        ["", SIGNED, SIGNED, SIGNED],
    )
    bold(front, *[f"{c}{worth}" for c in "ABCD"])
    shade(front, f"A{worth}:F{worth}", "FFE699")
    widths(front, 22, 12, 12, 12, 10, 12)

    page = workbook.create_sheet("Changes")
    title(page, "A1", "Savings & debts - every change")
    aside(
        page,
        "A2",
        "New line whenever something changes: carry everything down, then fix the one that changed",
        color="808080",
    )
    across(page, "B3:E3", "WHAT WE HAVE SAVED", "E2EFDA", 11)
    across(page, "F3:I3", "WHAT WE OWE", "F8CBAD", 11)
    head(page, 4, ["Date", *letters, "Saved", "Owed", "Net worth", "What changed"], "BDD7EE")
    stands = {name: round(start, 2) for name, _, start, _ in accounts}
    lines: list[tuple[dt.date, str, dict[str, float]]] = [(date("06-01"), "Where we started", dict(stands))]
    for day, what, changes in rows(NEST_CHANGES):
        for change in changes.split(";"):
            name, _, by = change.strip().rpartition(" ")
            stands[name] = round(float(by[1:]) if by[0] == "=" else stands[name] + float(by), 2)
        lines.append((date(day), what, dict(stands)))
    for at, (on, what, now) in enumerate(lines, 5):
        put(page, at, [on, *now.values()], ["m/d/yyyy", *[MONEY] * 8])
        put(
            page,
            at,
            [f"=SUM(B{at}:E{at})", f"=SUM(F{at}:I{at})", f"=J{at}-K{at}", what],
            [MONEY, MONEY, SIGNED],
            10,
        )
    page.freeze_panes = "B5"
    widths(page, 12, *[12] * 11, 44)
    return workbook, {
        "book": "nestegg.xlsx",
        "half": "round65",
        "layout": "records",
        "about": "couple saving for a house, Idaho, USD",
        "dialect": "savings and debts as columns under two bands, a row at each change with what each stands at after it, all carried down, totals and net worth by formula and the reason last; the first sheet looks up the latest line beside the goals, net worth at the foot",
        "date_order": "mdy",
        "period": ["2026-11-01", "2026-11-30"],
        "tables": {"balances": "Changes"},
        "free": {"Changes": ["What changed"]},
        "adds_up": {},
        "watch": [
            *[f"Net worth!{c}{row}" for row in range(5, worth + 1) for c in "CD" if front[f"{c}{row}"].value],
        ],
        "zero": [],
    }


BOOKS = [flatmates, sambaband, leatherstall, folkweekend, nestegg]
