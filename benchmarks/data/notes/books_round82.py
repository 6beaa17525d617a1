"""The workbooks of round 82: a couple in Bergen, a driveway paver in Antrim, a Donegal village, houses in Dayton, a start-up in Tallinn."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import calendar
import datetime as dt
from itertools import pairwise

from make_books import (
    MONEY,
    SIGNED,
    Card,
    across,
    aside,
    bold,
    date,
    dropdown,
    head,
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

POUNDS = '"£"#,##0.00;-"£"#,##0.00'
EURO = '"€"#,##0.00;-"€"#,##0.00'
DOLLARS = '"$"#,##0.00;-"$"#,##0.00'


# day | kr | where | for | who paid
BERGEN_LIST = """
09-01 | 14200 | husleie, Torgeir | Flat | Sunniva
09-02 | 734.20 | Rema 1000 | Food | Callum
09-03 | 499 | Telenor fibre | Power & net | Sunniva
09-05 | 1286 | Pingvinen with Callum's parents | Eating out | Callum
09-06 | 388.50 | Kiwi | Food | Sunniva
09-08 | 612 | Circle K, petrol | Car | Callum
09-10 | 2790 | barnehage | Nursery | Sunniva
09-11 | 841.90 | Meny | Food | Sunniva
09-14 | 396 | Ferde, August tolls | Car | Callum
09-16 | 918.35 | Fjordkraft | Power & net | Sunniva
09-18 | 655.60 | Rema 1000 | Food | Callum
09-20 | 279 | H&M, wool tights for Iben | Iben | Sunniva
09-23 | 1149 | Clas Ohlson, drill | Flat | Callum
09-25 | 497.80 | Kiwi | Food | Callum
09-27 | 385 | Godt Brød, brunch | Eating out | Sunniva
09-30 | 6000 | Vipps to Sunniva | Settling up | Callum
10-01 | 14200 | husleie, Torgeir | Flat | Sunniva
10-02 | 702.15 | Rema 1000 | Food | Sunniva
10-03 | 499 | Telenor fibre | Power & net | Sunniva
10-05 | 590 | gift for Ragnhild's 60th | Presents | Sunniva
10-07 | 648.50 | Circle K, petrol | Car | Callum
10-09 | 2790 | barnehage | Nursery | Callum
10-10 | 926.40 | Meny | Food | Callum
10-13 | 431 | Ferde, September tolls | Car | Callum
10-14 | 1098 | Obs, snow suit and mittens | Iben | Callum
10-15 | 1204.70 | Fjordkraft | Power & net | Sunniva
10-17 | 559.30 | Kiwi | Food | Sunniva
10-19 | -349 | Obs, mittens were too small | Iben | Callum
10-21 | 742 | Peppes Pizza, half of the nursery was there | Eating out | Callum
10-24 | 688.25 | Rema 1000 | Food | Callum
10-26 | 1390 | Verkstedet, brake light and oil | Car | Sunniva
10-28 | 420.10 | Kiwi | Food | Sunniva
10-30 | 5500 | Vipps to Sunniva | Settling up | Callum
11-02 | 14200 | husleie, Torgeir | Flat | Sunniva
11-03 | 499 | Telenor fibre | Power & net | Sunniva
11-04 | 811.75 | Meny | Food | Callum
11-06 | 798 | Clas Ohlson, two lamps for the hall | Flat | Sunniva
11-07 | 366.90 | Kiwi | Food | Sunniva
11-10 | 2790 | barnehage | Nursery | Callum
11-11 | 575 | Circle K, petrol | Car | Callum
11-12 | 455 | Bien, coffee and waffles with Mormor | Eating out | Sunniva
"""
BERGEN_KINDS = (
    "Food",
    "Eating out",
    "Flat",
    "Power & net",
    "Car",
    "Nursery",
    "Iben",
    "Presents",
)


def bergencouple() -> tuple[Workbook, Card]:
    """A couple in Bergen: one sheet, a list of what was spent and who paid, kinds by months and who owes whom beside it."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Utgifter"
    title(sheet, "A1", "What we spend")
    aside(sheet, "C1", "money back = minus. We split everything down the middle.")
    head(sheet, 3, ["Date", "Kr", "Where", "For", "Who paid"], "E2EFDA")
    for row, (day, kr, where, kind, who) in enumerate(rows(BERGEN_LIST), 4):
        put(sheet, row, [date(day), number(kr), where, kind, who], ["dd.mm.yy", SIGNED])
    dropdown(sheet, "E4:E600", '"Sunniva,Callum"')
    head(sheet, 3, ["", "Sept", "Oct", "Nov", "Dec", "So far"], "FFF2CC", 7)
    watch = []
    for at, kind in enumerate(BERGEN_KINDS, 4):
        months = [
            f'=SUMIFS($B$4:$B$600,$D$4:$D$600,$G{at},$A$4:$A$600,">="&DATE(2026,{m},1),$A$4:$A$600,"<"&DATE(2026,{m + 1},1))'
            for m in (9, 10, 11, 12)
        ]
        put(sheet, at, [kind, *months, f"=SUM(H{at}:K{at})"], ["", *[SIGNED] * 5], 7)
        watch += [f"Utgifter!J{at}", f"Utgifter!L{at}"]
    put(sheet, 12, ["All", *[f"=SUM({c}4:{c}11)" for c in "HIJKL"]], ["", *[SIGNED] * 5], 7)
    bold(sheet, *[f"{c}12" for c in "GHIJKL"])
    watch += ["Utgifter!J12", "Utgifter!L12"]
    for at, who in ((15, "Sunniva"), (16, "Callum")):
        paid = f'SUMIFS($B$4:$B$600,$E$4:$E$600,"{who}"'
        put(
            sheet,
            at,
            [f"{who} paid", f'={paid},$D$4:$D$600,"<>Settling up")', f'={paid},$D$4:$D$600,"Settling up")'],
            ["", SIGNED, SIGNED],
            7,
        )
        watch += [f"Utgifter!H{at}", f"Utgifter!I{at}"]
    put(sheet, 14, [None, "for us", "to the other"], (), 7)
    put(sheet, 17, ["Callum owes Sunniva", "=(H15-H16)/2+I15-I16"], ["", SIGNED], 7)
    bold(sheet, "G17", "H17")
    shade(sheet, "G17:H17", "FCE4D6")
    aside(sheet, "I17", "minus = the other way round")
    watch.append("Utgifter!H17")
    sheet.freeze_panes = "A4"
    widths(sheet, 11, 12, 40, 15, 11, 3, 22, 12, 12, 12, 12, 12)
    return workbook, {
        "book": "bergencouple.xlsx",
        "half": "round82",
        "layout": "cash book",
        "about": "couple with a small child, Bergen, Norway, NOK",
        "dialect": "one sheet: a list of spending with the amount after the date, where, what for and who paid, money back as a minus, money from one to the other as 'Settling up'; beside it kinds by months and who owes whom",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "cash": {
            "sheet": "Utgifter",
            "date": "Date",
            "category": "For",
            "out": "Kr",
            "dimensions": ["Who paid"],
        },
        "free": {"Utgifter": ["Where"]},
        "adds_up": {"Utgifter": ["Kr"]},
        "watch": watch,
        "zero": [],
    }


# day | customer | job | how | £
ANTRIM_IN = """
04-10 | Boyd, Templepatrick | driveway, deposit | Transfer | 1200
04-24 | Boyd, Templepatrick | driveway, balance | Transfer | 3150
05-06 | Mrs Adair | patio slabs relaid | Cash | 480
05-15 | Hanna, Randalstown | brick drive and drain, deposit | Transfer | 1500
06-02 | Hanna, Randalstown | brick drive and drain, balance | Transfer | 4280
06-19 | Moylinney Dental | car park kerbs | Transfer | 1960
07-01 | O'Kane | garden path | Cash | 650
07-17 | Steele, Crumlin | driveway, deposit | Transfer | 1400
08-05 | Steele, Crumlin | driveway, balance | Transfer | 3620
08-14 | Mrs Adair | steps at the back | Cheque | 720
09-04 | Parkhall Residents | paths by the green | Transfer | 2875
09-22 | Logan | patio, all in | Cheque | 2140
10-09 | Mrs Gault | driveway, deposit | Transfer | 1000
10-23 | McIlroy, Kells | turning bay, deposit | Transfer | 900
11-06 | McIlroy, Kells | turning bay, balance | Transfer | 2460
"""
# day | paid to | for | heading | how | £
ANTRIM_OUT = """
04-08 | JP Corry | kerbs, cement | Materials | Card | 312.40
04-11 | Tobermore | 52 m2 Tegula | Materials | Transfer | 1418.60
04-14 | Maxol | diesel | Van | Card | 82.15
04-17 | Eddie's Skips | 8 yard | Waste | Cash | 190
04-23 | Ciaran | 4 days | Labour | Cash | 480
05-01 | Tesco Mobile | phone | Phone & office | Card | 18
05-05 | JP Corry | sharp sand | Materials | Card | 96.80
05-12 | Maxol | diesel | Van | Card | 79.40
05-19 | Tobermore | brick pavers | Materials | Transfer | 1876.25
05-22 | Balloo Hire | mini digger 3 days | Hire & tools | Card | 342
05-29 | Ciaran | 5 days | Labour | Cash | 600
06-01 | Tesco Mobile | phone | Phone & office | Card | 18
06-09 | Autoline | public liability for the year | Insurance | Card | 486.20
06-16 | JP Corry | kerbs, dry mix | Materials | Card | 388.15
06-25 | Kwik Fit | two tyres | Van | Card | 214
07-01 | Tesco Mobile | phone | Phone & office | Card | 18
07-08 | Screwfix | knee pads, chisels | Hire & tools | Card | 64.97
07-20 | Tobermore | 60 m2 Shannon | Materials | Transfer | 1622.80
07-24 | Eddie's Skips | 8 yard | Waste | Cash | 190
07-31 | Ciaran | 3 days | Labour | Cash | 360
08-03 | Tesco Mobile | phone | Phone & office | Card | 18
08-11 | Maxol | diesel | Van | Card | 84.60
08-20 | Screwfix | diamond blade | Hire & tools | Card | 48.99
09-01 | Tesco Mobile | phone | Phone & office | Card | 18
09-02 | JP Corry | edging, sand, cement | Materials | Card | 544.30
09-10 | Ciaran | 3 days | Labour | Cash | 360
09-18 | Autoline | van insurance | Insurance | Card | 712.80
09-29 | Maxol | diesel | Van | Card | 80.05
10-01 | Tesco Mobile | phone | Phone & office | Card | 18
10-14 | Tobermore | Mrs Gault's paviors | Materials | Transfer | 1190.45
10-20 | Balloo Hire | wacker plate, a week | Hire & tools | Card | 118
10-27 | Maxol | diesel | Van | Card | 77.90
10-30 | Ciaran | 4 days | Labour | Cash | 480
11-02 | Tesco Mobile | phone | Phone & office | Card | 18
11-05 | Eddie's Skips | 6 yard | Waste | Cash | 165
"""
ANTRIM_HEADINGS = ("Materials", "Labour", "Hire & tools", "Waste", "Van", "Insurance", "Phone & office")
ANTRIM_QUARTERS = ((2026, 4, 6), (2026, 7, 6), (2026, 10, 6), (2027, 1, 6), (2027, 4, 6))


def antrimpaving() -> tuple[Workbook, Card]:
    """A driveway paver in Antrim: income and expenses on a sheet each, a page of quarters for the accountant."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Income"
    title(page, "A1", "R. Mawhinney Paving - Income 26/27")
    put(page, 2, [None, None, None, "Total", "=SUM(E5:E400)"], ["", "", "", "", POUNDS])
    bold(page, "D2", "E2")
    head(page, 4, ["Date paid", "Customer", "Job", "How", "£"])
    for row, (day, who, job, how, amount) in enumerate(rows(ANTRIM_IN), 5):
        put(page, row, [date(day), who, job, how, number(amount)], ["dd/mm/yyyy", "", "", "", MONEY])
    page.freeze_panes = "A5"
    widths(page, 13, 26, 32, 12, 13)

    spent = workbook.create_sheet("Expenses")
    title(spent, "A1", "R. Mawhinney Paving - Expenses 26/27")
    put(spent, 2, [None] * 4 + ["Total", "=SUM(F5:F400)"], [""] * 5 + [POUNDS])
    bold(spent, "E2", "F2")
    head(spent, 4, ["Date", "Paid to", "For", "Heading", "How", "£"], "FBE5D6")
    for row, (day, who, what, heading, how, amount) in enumerate(rows(ANTRIM_OUT), 5):
        put(
            spent,
            row,
            [date(day), who, what, heading, how, number(amount)],
            ["dd/mm/yyyy", "", "", "", "", MONEY],
        )
    dropdown(spent, "D5:D400", '"' + ",".join(ANTRIM_HEADINGS) + '"')
    spent.freeze_panes = "A5"
    widths(spent, 13, 22, 32, 17, 12, 13)

    tax = workbook.create_sheet("For Karen")
    across(tax, "A1:F1", "Tax year 6 April 2026 - 5 April 2027", "D9E2F3")
    head(tax, 3, ["", "to 5 July", "to 5 Oct", "to 5 Jan", "to 5 April", "Year"])

    def quarters(sheet: str, amount: str, more: str = "") -> list[str]:
        return [
            f'=SUMIFS({sheet}!${amount}$5:${amount}$400,{sheet}!$A$5:$A$400,">="&DATE{start},{sheet}!$A$5:$A$400,"<"&DATE{end}{more})'.replace(
                ", ", ","
            )
            for start, end in pairwise(ANTRIM_QUARTERS)
        ]

    put(tax, 4, ["Income", *quarters("Income", "E"), "=SUM(B4:E4)"], ["", *[POUNDS] * 5])
    at = 5
    for at, heading in enumerate(ANTRIM_HEADINGS, 6):
        put(
            tax,
            at,
            [heading, *quarters("Expenses", "F", f",Expenses!$D$5:$D$400,$A{at}"), f"=SUM(B{at}:E{at})"],
            ["", *[SIGNED] * 5],
        )
    put(tax, at + 1, ["Expenses", *[f"=SUM({c}6:{c}{at})" for c in "BCDEF"]], ["", *[POUNDS] * 5])
    put(tax, at + 3, ["Profit", *[f"={c}4-{c}{at + 1}" for c in "BCDEF"]], ["", *[POUNDS] * 5])
    bold(tax, "A4", f"A{at + 1}", f"A{at + 3}", f"F{at + 3}")
    aside(tax, f"A{at + 5}", "not VAT registered. Karen wants each quarter by the 20th after.")
    widths(tax, 20, 13, 13, 13, 13, 13)
    return workbook, {
        "book": "antrimpaving.xlsx",
        "half": "round82",
        "layout": "records",
        "about": "driveway paver, Antrim, Northern Ireland, GBP, no VAT",
        "dialect": "income and expenses on a sheet each, totals above the headings, how it was paid on both, a heading on expenses; a page of quarters of the tax year by SUMIFS for the accountant",
        "date_order": "dmy",
        "period": ["2026-04-06", "2027-04-05"],
        "tables": {"income": "Income", "expenses": "Expenses"},
        "free": {"Income": ["Customer", "Job"], "Expenses": ["Paid to", "For"]},
        "adds_up": {},
        "watch": [
            "Income!E2",
            "Expenses!F2",
            "For Karen!D4",
            *[f"For Karen!{c}{row}" for row in range(6, at + 1) for c in "DF"],
            *[f"For Karen!F{row}" for row in (4, at + 1, at + 3)],
        ],
        "zero": [],
    }


DONEGAL_IN = ("Hall hire", "Lotto", "Fairs & nights", "Subs & donations", "Grants")
DONEGAL_OUT = (
    "Light & heat",
    "Insurance",
    "Repairs",
    "Green & flowers",
    "Cost of nights",
    "Prizes",
    "Sundry",
)
# day | details | ref | column | amount
DONEGAL_BOOK = """
07-03 | Zumba, June | EFT | Hall hire | 80
07-04 | Lotto, four draws of June | Lodg 41 | Lotto | 412
07-06 | McGinley's Garden Centre, hanging baskets | 100191 | Green & flowers | 236.50
07-09 | SSE Airtricity | DD | Light & heat | 88.14
07-13 | Lotto winner, match 3 x 4 | 100192 | Prizes | 80
07-18 | Field day gate and teas | Lodg 42 | Fairs & nights | 1346.50
07-20 | Bouncy castle for field day | 100193 | Cost of nights | 280
07-20 | Doherty's Bakery, field day buns | 100194 | Cost of nights | 134.60
07-31 | Donegal Co Council, community grant | EFT | Grants | 1500
08-04 | Lotto, July draws | Lodg 43 | Lotto | 455
08-05 | Zumba, July | EFT | Hall hire | 80
08-07 | Hugh Byrne, strimming the green | 100195 | Green & flowers | 160
08-11 | SSE Airtricity | DD | Light & heat | 79.62
08-14 | Lotto jackpot, B Sweeney | 100196 | Prizes | 600
08-21 | T Boyle, gutter on the hall | 100197 | Repairs | 340
08-28 | Family subs, door to door | Lodg 44 | Subs & donations | 690
09-01 | Active Retirement, room for the autumn | Lodg 45 | Hall hire | 260
09-04 | Lotto, August draws | Lodg 46 | Lotto | 398
09-04 | Zumba, August | EFT | Hall hire | 60
09-09 | SSE Airtricity | DD | Light & heat | 94.05
09-11 | Hugh Byrne, strimming the green | 100198 | Green & flowers | 120
09-15 | An Post, stamps and envelopes | 100199 | Sundry | 33
09-22 | Lotto winner, match 3 x 2 | 100200 | Prizes | 40
09-26 | Ceili night, door | Lodg 47 | Fairs & nights | 578
09-28 | Ceili band | 100201 | Cost of nights | 250
10-02 | Lotto, September draws | Lodg 48 | Lotto | 421
10-05 | Zumba, September | EFT | Hall hire | 80
10-08 | Gallagher Electrical, cooker socket | 100202 | Repairs | 185
10-09 | SSE Airtricity | DD | Light & heat | 131.77
10-16 | Emigrant's donation, Boston | EFT | Subs & donations | 200
10-20 | Rathmullan Oils, 500 l for the hall | 100203 | Light & heat | 498
10-23 | Bulbs for the planters | 100204 | Green & flowers | 74.40
10-31 | Halloween party, door | Lodg 49 | Fairs & nights | 312
11-02 | Sweets and apples, Halloween | 100205 | Cost of nights | 96.35
11-03 | Lotto, October draws | Lodg 50 | Lotto | 436
11-05 | Bank quarterly fees | DD | Sundry | 21.80
"""


def donegalvillage() -> tuple[Workbook, Card]:
    """A village association in Donegal: a cash book of the bank account with analysis columns."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Cash book"
    columns = [*DONEGAL_IN, *DONEGAL_OUT]
    letters = "GHIJKLMNOPQR"
    across(sheet, "A1:R1", "Glenard Village Association - cash book, year from 1 July 2026", "C6E0B4")
    aside(sheet, "B2", "everything goes through the BOI account - cash is lodged whole")
    sheet["G3"], sheet["L3"] = "RECEIPTS", "PAYMENTS"
    bold(sheet, "G3", "L3")
    shade(sheet, "G3:K3", "E2EFDA")
    shade(sheet, "L3:R3", "FCE4D6")
    put(
        sheet,
        4,
        [None, "Totals", None, "=SUM(D7:D500)", "=SUM(E7:E500)", "=F6+D4-E4"]
        + [f"=SUM({c}7:{c}500)" for c in letters],
        ["", "", "", *[SIGNED] * 15],
    )
    bold(sheet, "B4", "D4", "E4", "F4", *[f"{c}4" for c in letters])
    head(sheet, 5, ["Date", "Details", "Chq / ref", "In", "Out", "Balance", *columns], "EDEDED")
    put(
        sheet,
        6,
        [dt.date(2026, 7, 1), "Brought forward", None, None, None, 3284.16],
        ["dd/mm/yy", "", "", "", "", SIGNED],
    )
    for row, (day, what, ref, column, amount) in enumerate(rows(DONEGAL_BOOK), 7):
        value = number(amount)
        came = column in DONEGAL_IN
        spread: list[object] = [value if name == column else None for name in columns]
        mark: object = int(ref) if ref.isdigit() else ref
        put(
            sheet,
            row,
            [
                date(day),
                what,
                mark,
                value if came else None,
                None if came else value,
                f"=F{row - 1}+D{row}-E{row}",
                *spread,
            ],
            ["dd/mm/yy", "", "", *[SIGNED] * 15],
        )
    sheet.freeze_panes = "C6"
    widths(sheet, 10, 42, 10, 11, 11, 12, *[11] * 12)

    page = workbook.create_sheet("AGM")
    title(page, "A1", "Glenard Village Association - for the AGM")
    put(page, 3, ["Money in"])
    for at, (name, letter) in enumerate(zip(DONEGAL_IN, letters[:5], strict=True), 4):
        put(page, at, [name, f"='Cash book'!{letter}4"], ["", EURO])
    put(page, 9, ["", "=SUM(B4:B8)"], ["", EURO])
    put(page, 11, ["Money out"])
    for at, (name, letter) in enumerate(zip(DONEGAL_OUT, letters[5:], strict=True), 12):
        put(page, at, [name, f"='Cash book'!{letter}4"], ["", EURO])
    put(page, 19, ["", "=SUM(B12:B18)"], ["", EURO])
    put(page, 21, ["Surplus", "=B9-B19"], ["", EURO])
    put(page, 22, ["In the bank at the start", "='Cash book'!F6"], ["", EURO])
    put(page, 23, ["In the bank now", "=B21+B22"], ["", EURO])
    put(page, 24, ["check with the cash book", "=ROUND(B23-'Cash book'!F4,2)"], ["", EURO])
    bold(page, "A3", "A11", "B9", "B19", "A21", "B21", "A23", "B23")
    page["A24"].font = Font(italic=True, size=9)
    widths(page, 30, 14)
    return workbook, {
        "book": "donegalvillage.xlsx",
        "half": "round82",
        "layout": "cash book",
        "about": "village association with a hall, Donegal, Ireland, EUR",
        "dialect": "a cash book of one bank account: in, out and a running balance, then five columns for receipts and seven for payments with the same amount again, totals above the headings, a cheque number or other mark; a page for the AGM with a check",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "cash": {
            "sheet": "Cash book",
            "date": "Date",
            "in": "In",
            "out": "Out",
            "columns_in": list(DONEGAL_IN),
            "columns_out": list(DONEGAL_OUT),
        },
        "free": {"Cash book": ["Details", "Chq / ref"]},
        "adds_up": {},
        "watch": [
            *[f"Cash book!{c}4" for c in "DEF" + letters],
            *[f"AGM!B{row}" for row in (9, 19, 21, 23, 24)],
        ],
        "zero": ["AGM!B24"],
    }


# house | unit | tenant | rent | January to November
DAYTON_RENTS = """
Kumler | up | Marcus T. | 850 | 850 | 850 | 850 | 850 | 850 | 850 | 850 | 850 | 850 | 850 | 450
Kumler | down | the Ortegas | 925 | 925 | 925 | 925 | 925 | 925 | 925 | 925 | 925 | 925 | 925 | 925
Tuttle | house | Denise W. | 975 | 975 | 975 | 975 | 975 | 975 | 975 | 975 | 975 | 975 | 975 |
Pritz | house | Ray & Jo Bell | 1040 | 1040 | 1040 | 1040 | 1040 | 1040 | 0 | 1040 | 2080 | 1040 | 1040 | 1040
Garage | at Pritz | Cody | 95 | | | | 95 | 95 | 95 | 95 | 95 | 95 | 95 | 95
"""
DAYTON_LINES = (
    "Repairs",
    "Supplies",
    "Insurance",
    "Taxes",
    "Utilities",
    "Cleaning & yard",
    "Mortgage interest",
    "Other",
)
DAYTON_HOUSES = ("Kumler", "Tuttle", "Pritz")
# day | house | line | paid to | what | with | amount
DAYTON_COSTS = """
01-12 | Kumler | Insurance | State Farm | whole year | Check | 1188
01-15 | Kumler | Utilities | City of Dayton | water, quarter | Check | 176.40
01-20 | Tuttle | Repairs | Buckeye Heating | furnace igniter | Visa | 240
02-10 | Pritz | Insurance | State Farm | whole year | Check | 864
02-12 | Kumler | Taxes | Montgomery County | first half | Check | 1312.55
02-12 | Tuttle | Taxes | Montgomery County | first half | Check | 706.18
02-12 | Pritz | Taxes | Montgomery County | first half | Check | 884.90
03-03 | Pritz | Repairs | Home Depot | storm door | Visa | 219
03-17 | Tuttle | Insurance | State Farm | whole year | Check | 742
04-08 | Pritz | Utilities | City of Dayton | water, quarter | Check | 104.22
04-15 | Kumler | Utilities | City of Dayton | water, quarter | Check | 181.05
04-29 | Kumler | Cleaning & yard | Terrell | first mow, trim | Cash | 60
05-11 | Tuttle | Repairs | Dryer & Sons Plumbing | main line snaked | Visa | 265
05-20 | Pritz | Supplies | Lowe's | paint for the porch | Visa | 88.34
05-27 | Kumler | Cleaning & yard | Terrell | May mowing | Cash | 120
06-24 | Kumler | Cleaning & yard | Terrell | June mowing | Cash | 120
06-30 | Kumler | Mortgage interest | Wright-Patt CU | from the half year paper | Autopay | 1486.12
07-09 | Pritz | Utilities | City of Dayton | water, quarter | Check | 112.60
07-14 | Kumler | Utilities | City of Dayton | water, quarter | Check | 190.77
07-15 | Kumler | Taxes | Montgomery County | second half | Check | 1312.55
07-15 | Tuttle | Taxes | Montgomery County | second half | Check | 706.18
07-15 | Pritz | Taxes | Montgomery County | second half | Check | 884.90
07-29 | Kumler | Cleaning & yard | Terrell | July mowing | Cash | 120
08-18 | Kumler | Repairs | Home Depot | garbage disposal, down | Visa | 129.97
08-20 | Kumler | Repairs | Home Depot | took back the wrong flange | Visa | -14.58
09-02 | Kumler | Cleaning & yard | Terrell | August mowing | Cash | 120
09-19 | Tuttle | Repairs | Lowe's | faucet, supply lines | Visa | 96.41
10-01 | Kumler | Cleaning & yard | Terrell | September mowing | Cash | 90
10-07 | Pritz | Repairs | Ace Hardware | smoke alarms x 3 | Visa | 71.85
10-15 | Kumler | Utilities | City of Dayton | water, quarter | Check | 184.30
10-22 | Tuttle | Other | Frame & Frame law | lease renewal letter | Check | 85
11-04 | Kumler | Cleaning & yard | Terrell | leaves | Cash | 75
"""
MONTHS = calendar.month_abbr[1:]


def daytonrentals() -> tuple[Workbook, Card]:
    """Three houses in Dayton: rents typed under the months, costs in a list, a page with a column for each house."""
    workbook = Workbook()
    rent = workbook.active
    rent.title = "Rent"
    title(rent, "A1", "Rent collected 2026")
    put(rent, 2, ["Months due so far", None, None, 11])
    head(rent, 4, ["House", "Unit", "Tenant", "Rent", *MONTHS, "Got", "Behind"], "DDEBF7")
    at = 5
    for at, (house, unit, tenant, monthly, *paid) in enumerate(rows(DAYTON_RENTS), 5):
        due = f"=D{at}*$D$2-Q{at}" if house != "Garage" else f"=D{at}*($D$2-3)-Q{at}"
        name = "Pritz" if house == "Garage" else house
        put(
            rent,
            at,
            [
                name,
                "garage" if house == "Garage" else unit,
                tenant,
                number(monthly),
                *[number(p) for p in paid],
                None,
                f"=SUM(E{at}:P{at})",
                due,
            ],
            ["", "", "", *[DOLLARS] * 15],
        )
    put(
        rent,
        at + 1,
        [None, None, "All", *[f"=SUM({c}5:{c}{at})" for c in "DEFGHIJKLMNOPQR"]],
        ["", "", "", *[DOLLARS] * 15],
    )
    bold(rent, *[f"{c}{at + 1}" for c in "CDEFGHIJKLMNOPQR"])
    aside(rent, f"A{at + 3}", "garage is Cody's since April. Bells skipped June, made it up in August.")
    rent.freeze_panes = "E5"
    widths(rent, 10, 9, 16, 11, *[10.5] * 12, 13, 11)

    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "House", "Sched E line", "Paid to", "What", "Paid with", "Amount"], "FFF2CC")
    for row, (day, house, line, who, what, using, amount) in enumerate(rows(DAYTON_COSTS), 2):
        put(
            costs,
            row,
            [date(day), house, line, who, what, using, number(amount)],
            ["m/d/yyyy", "", "", "", "", "", SIGNED],
        )
    dropdown(costs, "B2:B400", '"Kumler,Tuttle,Pritz"')
    costs.freeze_panes = "A2"
    widths(costs, 12, 10, 19, 24, 28, 11, 12)

    page = workbook.create_sheet("By house")
    title(page, "A1", "For Schedule E")
    head(page, 3, ["", *DAYTON_HOUSES, "All"], "DDEBF7")
    put(
        page,
        4,
        ["Rents received", *[f"=SUMIFS(Rent!$Q$5:$Q$9,Rent!$A$5:$A$9,{c}$3)" for c in "BCD"], "=SUM(B4:D4)"],
        ["", *[DOLLARS] * 4],
    )
    row = 5
    for row, line in enumerate(DAYTON_LINES, 6):
        sums = [
            f"=SUMIFS(Costs!$G$2:$G$400,Costs!$B$2:$B$400,{c}$3,Costs!$C$2:$C$400,$A{row})" for c in "BCD"
        ]
        put(page, row, [line, *sums, f"=SUM(B{row}:D{row})"], ["", *[SIGNED] * 4])
    put(page, row + 1, ["Costs", *[f"=SUM({c}6:{c}{row})" for c in "BCDE"]], ["", *[DOLLARS] * 4])
    put(page, row + 3, ["What's left", *[f"={c}4-{c}{row + 1}" for c in "BCDE"]], ["", *[DOLLARS] * 4])
    bold(page, "A4", f"A{row + 1}", *[f"{c}{row + 3}" for c in "ABCDE"])
    widths(page, 22, 13, 13, 13, 13)
    return workbook, {
        "book": "daytonrentals.xlsx",
        "half": "round82",
        "layout": "records",
        "about": "landlord with three houses, Dayton, Ohio, USD",
        "dialect": "rent typed under the months beside house, unit, tenant and the rent, with got and behind by formula; costs in a list with house, line of the tax form and what it was paid with, money back as a minus; a page of lines by houses",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"rent": "Rent", "costs": "Costs"},
        "free": {"Costs": ["Paid to", "What"]},
        "adds_up": {},
        "watch": [
            *[f"Rent!{c}{r}" for r in (5, 6, 7, 8, 9) for c in "QR"],
            *[f"Rent!{c}10" for c in "OQR"],
            *[f"By house!{c}{r}" for r in (4, *range(6, row + 2), row + 3) for c in "BCDE"],
        ],
        "zero": [],
    }


# line | April to November
TALLINN_PL = {
    "INCOME": """
Subscriptions | 0 | 0 | 240 | 390 | 540 | 760 | 980 | 640
Set-up fees | 0 | 0 | 450 | 300 | 640 | 640 | 1280 | 640
Grants | 0 | 0 | 6000 | 0 | 0 | 4000 | 0 | 0
""",
    "COSTS": """
Salaries | 0 | 1800 | 1800 | 1800 | 1800 | 2400 | 2400 | 0
Payroll taxes | 0 | 608.40 | 608.40 | 608.40 | 608.40 | 811.20 | 811.20 | 0
Freelancers | 900 | 600 | 0 | 350 | 0 | 480 | 0 | 260
Hosting & software | 61.20 | 88.45 | 94.10 | 112.30 | 118.75 | 131.60 | 146.20 | 84.35
Marketing | 0 | 0 | 210 | 185 | 90 | 640 | 275 | 120
Desks at the hub | 0 | 160 | 160 | 160 | 160 | 160 | 160 | 160
Travel | 44 | 0 | 78.50 | 0 | 126.40 | 312.80 | 58.20 | 36.60
Accounting & legal | 420 | 120 | 120 | 120 | 120 | 120 | 120 | 0
Bank & card fees | 12 | 9.60 | 14.85 | 17.20 | 19.75 | 22.40 | 26.10 | 8.30
Sundry | 35.50 | 0 | 18.90 | 24 | 0 | 41.75 | 12.60 | 0
""",
}
# line | April to November, without the bank and the result
TALLINN_BS = {
    "WHAT WE HAVE": """
LHV bank |
Customers owe us | 0 | 0 | 330 | 390 | 720 | 700 | 1530 | 1530
Paid ahead | 0 | 160 | 160 | 160 | 160 | 160 | 160 | 160
Laptops & kit | 1249 | 1249 | 1249 | 1249 | 2098 | 2098 | 2098 | 2098
""",
    "WHAT WE OWE": """
Bills to pay | 420 | 120 | 120 | 245 | 120 | 410 | 184 | 120
Payroll taxes to pay | 0 | 608.40 | 608.40 | 608.40 | 608.40 | 811.20 | 811.20 | 0
Loan from Kadri | 3000 | 3000 | 3000 | 3000 | 5000 | 5000 | 5000 | 5000
""",
    "OURS": """
Share capital | 2500 | 2500 | 2500 | 2500 | 2500 | 2500 | 2500 | 2500
Investors' money | 10000 | 10000 | 10000 | 10000 | 10000 | 10000 | 10000 | 10000
""",
}
TALLINN_MONTHS = tuple(dt.date(2026, month, 1) for month in range(4, 13))


def tallinnstartup() -> tuple[Workbook, Card]:
    """A start-up in Tallinn: profit & loss and balance sheet by months, all amounts typed, the result carried over."""
    workbook = Workbook()
    page = workbook.active
    page.title = "P&L"
    title(page, "A1", "Rattakoda OÜ - profit & loss 2026 (EUR)")
    aside(
        page,
        "A2",
        "started in April. No VAT yet. Type the month's total in, when the invoice is sent or the bill comes.",
    )
    head(page, 3, ["", *TALLINN_MONTHS, "2026"], "D9D2E9")
    months = "BCDEFGHIJ"
    for letter in months:
        page[f"{letter}3"].number_format = "mmm yy"
    at = 3
    totals = []
    results = [0.0] * 8
    for part, text in TALLINN_PL.items():
        at += 1
        put(page, at, [part])
        bold(page, f"A{at}")
        start = at + 1
        for label, *figures in rows(text):
            at += 1
            put(
                page,
                at,
                [label, *[number(f) for f in figures], None, f"=SUM(B{at}:J{at})"],
                ["", *[SIGNED] * 10],
            )
            for index, figure in enumerate(figures):
                results[index] += float(figure) * (1 if part == "INCOME" else -1)
        at += 1
        put(
            page,
            at,
            [f"Total {part.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in months + "K"]],
            ["", *[SIGNED] * 10],
        )
        bold(page, *[f"{c}{at}" for c in "A" + months + "K"])
        totals.append(at)
    at += 2
    result = at
    put(
        page, at, ["RESULT", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in months + "K"]], ["", *[SIGNED] * 10]
    )
    bold(page, *[f"{c}{at}" for c in "A" + months + "K"])
    shade(page, f"A{at}:K{at}", "D9D2E9")
    page.freeze_panes = "B4"
    widths(page, 24, *[11] * 9, 12)

    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Rattakoda OÜ - balance sheet, end of month (EUR)")
    aside(sheet, "A2", "the running month is kept up to today")
    head(sheet, 3, ["", *TALLINN_MONTHS], "D9D2E9")
    for letter in months:
        sheet[f"{letter}3"].number_format = "mmm yy"
    figures_of = {line: figures for text in TALLINN_BS.values() for line, *figures in rows(text)}
    banks = []
    for index in range(8):
        owed = sum(
            float(figures_of[n][index])
            for n in (
                "Bills to pay",
                "Payroll taxes to pay",
                "Loan from Kadri",
                "Share capital",
                "Investors' money",
            )
        )
        other = sum(float(figures_of[n][index]) for n in ("Customers owe us", "Paid ahead", "Laptops & kit"))
        banks.append(round(owed + sum(results[: index + 1]) - other, 2))
    at = 3
    sums = {}
    for part, text in TALLINN_BS.items():
        at += 1
        put(sheet, at, [part])
        bold(sheet, f"A{at}")
        start = at + 1
        for label, *figures in rows(text):
            at += 1
            values: list[object] = list(banks) if label == "LHV bank" else [number(f) for f in figures]
            put(sheet, at, [label, *values], ["", *[SIGNED] * 9])
        if part == "OURS":
            at += 1
            put(
                sheet,
                at,
                ["Result so far", *[f"=SUM('P&L'!$B{result}:{c}{result})" for c in months[:8]]],
                ["", *[SIGNED] * 9],
            )
        at += 1
        put(
            sheet,
            at,
            [f"Total {part.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in months[:8]]],
            ["", *[SIGNED] * 9],
        )
        bold(sheet, *[f"{c}{at}" for c in "A" + months])
        sums[part] = at
        at += 1
    have, owe, ours = sums.values()
    put(
        sheet,
        at + 1,
        ["Check, must be 0", *[f"=ROUND({c}{have}-{c}{owe}-{c}{ours},2)" for c in months[:8]]],
        ["", *[SIGNED] * 9],
    )
    aside(
        sheet,
        f"A{at + 3}",
        "Customers owe us in November: Matkasport 890 (October invoice), Rattapood Viljandi 640 (set-up)",
    )
    sheet.freeze_panes = "B4"
    widths(sheet, 26, *[12] * 9)
    return workbook, {
        "book": "tallinnstartup.xlsx",
        "half": "round82",
        "layout": "statements",
        "about": "software start-up for bicycle workshops, Tallinn, Estonia, EUR, no VAT yet",
        "dialect": "profit and loss by months with typed amounts and the year last, balance sheet by months with typed amounts, the running month kept up to today, the result so far by formula, a check below",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "statement": {
            "sheets": ["P&L", "Balance sheet"],
            "label": "A",
            "amount": {"P&L": "I", "Balance sheet": "I"},
        },
        "free": {"Balance sheet": [f"A{at + 3}"]},
        "adds_up": {},
        "watch": [
            *[f"P&L!{c}{r}" for r in (*totals, result) for c in "IK"],
            *[f"Balance sheet!I{r}" for r in (have, owe, ours, ours - 1, at + 1)],
        ],
        "zero": [f"Balance sheet!I{at + 1}"],
    }


BOOKS = [bergencouple, antrimpaving, donegalvillage, daytonrentals, tallinnstartup]
