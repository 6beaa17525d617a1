"""The workbooks of round 81: awnings in Port of Spain, stamps in Colombo, maps in Ljubljana, a family in Windhoek, hats in Gibraltar."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import calendar
import datetime as dt
import random

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

# number | account | type | opening, debit above zero | remark
AWNING_ACCOUNTS = """
1000 | Bank - Republic | Asset | 41860 | transfers, cheques and the Linx card
1010 | Petty cash | Asset | 600 | tin in the office
1200 | Customers | Asset | 7875 | all invoices go here first
1500 | Van and machines | Asset | 68000 |
2100 | Suppliers | Liability | -3150 | bills on 30 days
2200 | VAT on sales | Liability | -5460 | 12.5%
2210 | VAT on purchases | Liability | 2140 | 12.5%, only with a VAT bill
2300 | NIS and PAYE | Liability | -1480 |
3000 | Capital, J. Mohammed | Equity | -80000 |
3100 | Profit of earlier years | Equity | -30385 |
4000 | New awnings and canopies | Income | 0 | net of VAT
4100 | Repairs and re-covering | Income | 0 | net of VAT
5000 | Cloth, fixings and materials | Cost | 0 | net of VAT
6000 | Wages | Cost | 0 | gross
6100 | Workshop rent | Cost | 0 | Mr Achong, not registered, no VAT
6200 | Van | Cost | 0 |
6300 | Phone and internet | Cost | 0 |
6600 | Bank charges | Cost | 0 | no VAT
"""
AWNING_JOURNAL = """
08-03 | Hyacinth Guest House paid inv 108 | 1000 7875; 1200 -7875
08-05 | Trinidad Canvas, July bill paid | 2100 3150; 1000 -3150
08-07 | Inv 109 Coblentz Pharmacy, shop awning | 1200 8100; 4000 -7200; 2200 -900
08-10 | Bhagwansingh's, bolts and brackets | 5000 180; 2210 22.50; 1010 -202.50
08-14 | BIR, VAT to July | 2200 5460; 2210 -2140; 1000 -3320
08-14 | NIS and PAYE for July | 2300 1480; 1000 -1480
08-18 | Inv 110 Mrs Seepersad, patio awning re-covered | 1200 2925; 4100 -2600; 2200 -325
08-21 | Trinidad Canvas, acrylic 60 m | 5000 4800; 2210 600; 2100 -5400
08-25 | Coblentz Pharmacy paid inv 109 | 1000 8100; 1200 -8100
08-28 | Wages August, Kerwin and Dale | 6000 9600; 2300 -1480; 1000 -8120
08-31 | Rent August | 6100 3500; 1000 -3500
08-31 | Republic Bank, charges | 6600 45; 1000 -45
09-03 | Mrs Seepersad paid inv 110 | 1000 2925; 1200 -2925
09-07 | Inv 111 Chaguanas RC School, walkway canopy | 1200 14625; 4000 -13000; 2200 -1625
09-09 | TSTT, September | 6300 320; 2210 40; 1000 -360
09-11 | Petty cash topped up | 1010 300; 1000 -300
09-14 | Bhagwansingh's, masonry bits and silicone | 5000 136; 2210 17; 1010 -153
09-15 | NIS and PAYE for August | 2300 1480; 1000 -1480
09-18 | Inv 112 Savannah Grill, roller awning | 1200 10350; 4000 -9200; 2200 -1150
09-21 | Trinidad Canvas, August bill paid | 2100 5400; 1000 -5400
09-25 | Diamond Motors, van service | 6200 1240; 2210 155; 1000 -1395
09-29 | Wages September, Kerwin and Dale | 6000 9600; 2300 -1480; 1000 -8120
09-30 | Rent September | 6100 3500; 1000 -3500
09-30 | Republic Bank, charges | 6600 52; 1000 -52
10-02 | Savannah Grill paid inv 112 | 1000 10350; 1200 -10350
10-06 | Inv 113 Mr Baptiste, old awning re-stitched | 1200 1462.50; 4100 -1300; 2200 -162.50
10-08 | Trinidad Canvas, acrylic 45 m | 5000 3600; 2210 450; 2100 -4050
10-09 | TSTT, October | 6300 320; 2210 40; 1000 -360
10-12 | Bhagwansingh's, rawl plugs | 5000 96; 2210 12; 1010 -108
10-15 | BIR, VAT August and September | 2200 4000; 2210 -834.50; 1000 -3165.50
10-15 | NIS and PAYE for September | 2300 1480; 1000 -1480
10-19 | Inv 114 San Fernando Bakery, shopfront awning | 1200 7425; 4000 -6600; 2200 -825
"""


def awnings() -> tuple[Workbook, Card]:
    """An awning maker in Port of Spain: a journal with debit and credit, a chart with balances, VAT by two months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    title(sheet, "A1", "Tradewind Awnings Ltd - journal from 1 August 2026")
    put(
        sheet,
        2,
        [None, None, None, None, "totals", "=SUM(F5:F900)", "=SUM(G5:G900)"],
        ["", "", "", "", "", MONEY, MONEY],
    )
    bold(sheet, "E2", "F2", "G2")
    aside(sheet, "A3", "one number for all the lines of an entry; VAT on a line of its own; TT$")
    head(sheet, 4, ["Jnl", "Date", "A/c", "Account", "Details", "Debit", "Credit"], "CFE2F3")
    at = 4
    for count, (day, what, lines) in enumerate(journal_lines(AWNING_JOURNAL), 1):
        for account, amount in lines:
            at += 1
            put(
                sheet,
                at,
                [
                    count,
                    day,
                    int(account),
                    f"=VLOOKUP(C{at},Accounts!$A$5:$B$40,2,FALSE)",
                    what,
                    number(str(amount)) if amount > 0 else None,
                    number(str(-amount)) if amount < 0 else None,
                ],
                ["0", "dd/mm/yyyy", "0", "", "", MONEY, MONEY],
            )
    sheet.freeze_panes = "A5"
    widths(sheet, 6, 12, 8, 28, 46, 13, 13)

    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Chart of accounts")
    put(
        chart,
        2,
        ["Adds up to nothing if all is well", None, None, None, None, None, "=ROUND(SUM(G5:G40),2)"],
        ["", "", "", "", "", "", SIGNED],
    )
    head(chart, 4, ["No", "Name", "Type", "1 Aug", "Debits", "Credits", "Now", "Remark"], "CFE2F3")
    where = {}
    for row, (no, name, kind, start, remark) in enumerate(rows(AWNING_ACCOUNTS), 5):
        where[no] = row
        put(
            chart,
            row,
            [
                int(no),
                name,
                kind,
                number(start),
                f"=SUMIFS(Journal!$F$5:$F$900,Journal!$C$5:$C$900,A{row})",
                f"=SUMIFS(Journal!$G$5:$G$900,Journal!$C$5:$C$900,A{row})",
                f"=D{row}+E{row}-F{row}",
                remark or None,
            ],
            ["0", "", "", *[SIGNED] * 4],
        )
    last = max(where.values())
    aside(chart, f"A{last + 2}", "minus = credit balance")
    widths(chart, 8, 30, 11, 13, 13, 13, 13, 36)

    page = workbook.create_sheet("Results")
    title(page, "A1", "Profit since 1 August")
    at = 3
    totals = []
    for kind, label, sign in (("Income", "Income", "-"), ("Cost", "Costs", "")):
        put(page, at, [label])
        bold(page, f"A{at}")
        start = at + 1
        for no, name, of, _, _ in rows(AWNING_ACCOUNTS):
            if of == kind:
                at += 1
                put(page, at, [name, f"={sign}Accounts!G{where[no]}"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {label.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 2
    put(page, at, ["PROFIT", f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    shade(page, f"A{at}:B{at}", "FFF2CC")
    profit = at
    at += 2
    head(page, at, ["VAT period", "On sales", "On purchases", "To pay BIR", "From", "To"], "CFE2F3")
    vat = []
    for label, first, end in (("Aug - Sep", "08-01", "09-30"), ("Oct - Nov", "10-01", "11-30")):
        at += 1
        span = f'Journal!$B$5:$B$900,">="&E{at},Journal!$B$5:$B$900,"<="&F{at}'
        put(
            page,
            at,
            [
                label,
                f"=SUMIFS(Journal!$G$5:$G$900,Journal!$C$5:$C$900,2200,{span})",
                f"=SUMIFS(Journal!$F$5:$F$900,Journal!$C$5:$C$900,2210,{span})",
                f"=B{at}-C{at}",
                date(first),
                date(end),
            ],
            ["", SIGNED, SIGNED, SIGNED, "dd/mm/yyyy", "dd/mm/yyyy"],
        )
        vat += [f"Results!{c}{at}" for c in "BCD"]
    widths(page, 30, 14, 14, 14, 12, 12)
    return workbook, {
        "book": "awnings.xlsx",
        "half": "round81",
        "layout": "journal",
        "about": "awning maker's company, Port of Spain, Trinidad and Tobago, TTD, VAT 12.5%",
        "dialect": "a journal number and the date on each line, account number with its name looked up, details before debit and credit, totals above the headings; chart with opening and present balances, credits as minus; results and VAT by two months on one page",
        "date_order": "dmy",
        "period": ["2026-10-01", "2026-11-30"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "A/c",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Jnl", "Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Accounts!G{row}" for row in where.values()],
            *[f"Results!B{row}" for row in (*totals, profit)],
            *vat,
            "Accounts!G2",
        ],
        "zero": ["Accounts!G2"],
    }


# head | which side | last year
STAMP_HEADS = """
Subscriptions | in | 46500
Albums & hinges sold | in | 21300
Auction commission | in | 14850
Exhibition takings | in | 0
Donations | in | 5000
Hall hire | out | 44000
Tea & short eats | out | 26150
Albums & hinges bought | out | 16800
Postage & printing | out | 9480
Library | out | 12400
Exhibition costs | out | 0
Bank charges | out | 1200
"""
# date | particulars | no | head | in | out
STAMP_BOOK = """
01-10 | Hall hire January, YMBA | P1 | Hall hire | | 4000
01-10 | Subscriptions, 9 members at the meeting | R1 | Subscriptions | 13500 |
01-10 | Tea and patties | P2 | Tea & short eats | | 2240
01-24 | Gibbons Ceylon catalogue, second-hand | P3 | Library | | 6800
02-02 | Subscriptions by post, 3 | R2 | Subscriptions | 4500 |
02-07 | Hall hire February, YMBA | P4 | Hall hire | | 4000
02-07 | Tea, cutlets | P5 | Tea & short eats | | 2460
02-07 | Auction commission 10% | R3 | Auction commission | 3180 |
02-21 | 20 stock albums from Lake House | P6 | Albums & hinges bought | | 17000
03-07 | Hall hire March, YMBA | P7 | Hall hire | | 4000
03-07 | Albums sold, 6 | R4 | Albums & hinges sold | 7200 |
03-07 | Tea and rolls | P8 | Tea & short eats | | 2310
03-31 | People's Bank, half-year charge | P9 | Bank charges | | 600
04-04 | Hall hire April, YMBA | P10 | Hall hire | | 4000
04-04 | Dr Wijesinghe, subscription | R5 | Subscriptions | 1500 |
04-04 | Tea, kokis and kevum for new year | P11 | Tea & short eats | | 3150
05-09 | Hall hire May, YMBA | P12 | Hall hire | | 4000
05-09 | Auction commission 10% | R6 | Auction commission | 4415 |
05-09 | Tea, patties | P13 | Tea & short eats | | 2380
05-15 | Newsletter no. 41, printing | P14 | Postage & printing | | 3900
05-16 | Newsletter stamps, 38 members | P15 | Postage & printing | | 1900
06-06 | Hall hire June, YMBA | P16 | Hall hire | | 4000
06-06 | Albums sold, 4 and hinges | R7 | Albums & hinges sold | 5350 |
06-06 | Tea and cutlets | P17 | Tea & short eats | | 2420
06-13 | Mrs Abeyratne, in memory of her husband | R8 | Donations | 10000 |
07-04 | Hall hire July, YMBA | P18 | Hall hire | | 4000
07-04 | Subscriptions, 5 late ones | R9 | Subscriptions | 7500 |
07-04 | Tea, rolls | P19 | Tea & short eats | | 2290
07-18 | Schools exhibition, entrance | R10 | Exhibition takings | 11250 |
07-18 | Schools exhibition, certificates and ribbon | P20 | Exhibition costs | | 5460
07-18 | Schools exhibition, van for the frames | P21 | Exhibition costs | | 4500
08-01 | Hall hire August, YMBA | P22 | Hall hire | | 4000
08-01 | Auction commission 10% | R11 | Auction commission | 2960 |
08-01 | Tea and patties | P23 | Tea & short eats | | 2430
08-22 | Hinges from Lake House, 30 packets | P24 | Albums & hinges bought | | 5400
09-05 | Hall hire September, YMBA | P25 | Hall hire | | 4000
09-05 | Hinges sold, 8 packets | R12 | Albums & hinges sold | 2000 |
09-05 | Tea, cutlets | P26 | Tea & short eats | | 2510
09-11 | Mr Rajaratnam, subscription | R13 | Subscriptions | 1500 |
09-30 | People's Bank, half-year charge | P27 | Bank charges | | 600
"""


def stampcircle() -> tuple[Workbook, Card]:
    """Stamp collectors in Colombo: a cash book with a running balance and the year beside the last one."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Cash Book 2026"
    across(sheet, "A1:G1", "CINNAMON GARDENS PHILATELIC CIRCLE", "D9EAD3", 15)
    aside(sheet, "A2", "Hon. Treasurer: S. de Mel. Receipts R, payments P. Rupees.")
    put(
        sheet,
        3,
        [None, None, None, "Balance today", "=G5+SUM(E6:E500)-SUM(F6:F500)"],
        ["", "", "", "", MONEY],
    )
    bold(sheet, "D3", "E3")
    head(sheet, 4, ["Date", "Particulars", "No.", "Head", "Receipts", "Payments", "Balance"], "D9EAD3")
    put(
        sheet,
        5,
        [date("01-01"), "Brought forward from 2025", None, None, None, None, 84350],
        ["dd.mm.yy", "", "", "", MONEY, MONEY, MONEY],
    )
    for at, (day, what, no, name, got, paid) in enumerate(rows(STAMP_BOOK), 6):
        put(
            sheet,
            at,
            [date(day), what, no, name, number(got), number(paid), f"=G{at - 1}+E{at}-F{at}"],
            ["dd.mm.yy", "", "", "", MONEY, MONEY, MONEY],
        )
    sheet.freeze_panes = "A5"
    dropdown(sheet, "D6:D500", "'For the AGM'!$A$6:$A$19")
    widths(sheet, 11, 44, 7, 26, 13, 13, 14)

    page = workbook.create_sheet("For the AGM")
    title(page, "A1", "Receipts and payments account")
    put(page, 2, ["Subscription per year", 1500], ["", WHOLE])
    put(page, 3, ["Albums are sold at", 1200, "each; hinges 250 a packet"], ["", WHOLE])
    head(page, 4, ["", "2026", "2025", "Change"], "D9EAD3")
    at = 4
    watch = ["Cash Book 2026!E3"]
    sums = []
    for side, label, column in (("in", "RECEIPTS", "E"), ("out", "PAYMENTS", "F")):
        at += 1
        put(page, at, [label])
        bold(page, f"A{at}")
        start = at + 1
        for name, of, before in rows(STAMP_HEADS):
            if of == side:
                at += 1
                put(
                    page,
                    at,
                    [
                        name,
                        f"=SUMIF('Cash Book 2026'!$D$6:$D$500,A{at},'Cash Book 2026'!${column}$6:${column}$500)",
                        number(before),
                        f"=B{at}-C{at}",
                    ],
                    ["", *[WHOLE] * 3],
                )
                watch.append(f"For the AGM!B{at}")
        at += 1
        put(page, at, ["Total", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]], ["", *[WHOLE] * 3])
        bold(page, *[f"{c}{at}" for c in "ABCD"])
        sums.append(at)
        watch.append(f"For the AGM!B{at}")
    at += 2
    put(page, at, ["Balance on 1 January", "='Cash Book 2026'!G5"], ["", WHOLE])
    put(page, at + 1, ["Over (short) this year", f"=B{sums[0]}-B{sums[1]}"], ["", WHOLE])
    put(page, at + 2, ["Balance", f"=B{at}+B{at + 1}"], ["", WHOLE])
    put(page, at + 3, ["differs from the cash book by", f"=B{at + 2}-'Cash Book 2026'!E3"], ["", WHOLE])
    bold(page, f"A{at + 2}", f"B{at + 2}")
    watch += [f"For the AGM!B{at + 1}", f"For the AGM!B{at + 2}", f"For the AGM!B{at + 3}"]
    widths(page, 30, 13, 13, 13)
    return workbook, {
        "book": "stampcircle.xlsx",
        "half": "round81",
        "layout": "cash book",
        "about": "stamp collectors' circle, Colombo, Sri Lanka, LKR",
        "dialect": "date, particulars, receipt or voucher number, head, receipts, payments and a balance carried on each line, the balance today above the headings; receipts and payments account by heads beside last year's with a check against the book",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {
            "sheet": "Cash Book 2026",
            "date": "Date",
            "category": "Head",
            "in": "Receipts",
            "out": "Payments",
        },
        "free": {"Cash Book 2026": ["Particulars", "No."]},
        "adds_up": {"Cash Book 2026": ["Receipts", "Payments"]},
        "watch": watch,
        "zero": [f"For the AGM!B{at + 3}"],
    }


# number | sent | client | job | amount | paid
MAP_SENT = """
26-01 | 01-12 | Založba Sidro | atlas pages 12-19 | 1240 | 02-09
26-02 | 01-30 | Občina Bohinj | board map for the lake path | 860 | 03-03
26-03 | 02-11 | Planinsko društvo Vrata | hut map, first draft | 420 |
26-04 | 02-24 | Soča Outdoor | rafting leaflet | 540 | 03-20
26-05 | 03-13 | Založba Sidro | atlas pages 20-27 | 1240 | 04-10
26-06 | 03-30 | Turizem Kras | wine road map | 1150 | 05-04
26-07 | 04-15 | Kolesarska mreža | cycle map, sheet 1 | 980 | 05-12
26-08 | 04-29 | Občina Bohinj | changes to the board map | 140 | 05-18
26-09 | 05-14 | Založba Sidro | atlas pages 28-35 | 1240 | 06-11
26-10 | 05-29 | Kolesarska mreža | cycle map, sheet 2 | 980 | 06-30
26-11 | 06-16 | Muzej Idrija | map of the old mines | 725 | 07-13
26-12 | 07-02 | Turizem Kras | cave leaflet | 390 | 08-03
26-13 | 07-20 | Založba Sidro | atlas index and cover | 950 | 08-17
26-14 | 08-24 | Kolesarska mreža | cycle map, sheet 3 | 980 | 09-22
26-15 | 09-07 | Soča Outdoor | canyon sketch maps, four | 640 |
26-16 | 09-18 | Muzej Idrija | wall map, printing files | 310 |
26-17 | 10-01 | Turizem Kras | trail map Štanjel | 875 |
"""
# date | kind | what | from | amount | how
MAP_COSTS = """
01-05 | Social insurance | December | ZZZS and ZPIZ | 512.40 | bank
01-08 | Software | Adobe, year | Adobe | 298.80 | card
01-19 | Paper & printing | proof prints | Copy Center | 34.60 | cash
02-05 | Social insurance | January | ZZZS and ZPIZ | 528.15 | bank
02-17 | Phone & internet | January | Telekom | 41.90 | bank
03-05 | Social insurance | February | ZZZS and ZPIZ | 528.15 | bank
03-11 | Travel | train to Bohinj and back | SŽ | 14.60 | card
03-26 | Equipment | second screen | Big Bang | 219 | card
04-07 | Social insurance | March | ZZZS and ZPIZ | 528.15 | bank
04-14 | Equipment | screen arm | Big Bang | 46.90 | card
04-20 | Equipment | screen arm taken back | Big Bang | -46.90 | card
05-05 | Social insurance | April | ZZZS and ZPIZ | 528.15 | bank
05-22 | Data & aerial photos | orthophoto tiles | Flycom | 165 | bank
06-05 | Social insurance | May | ZZZS and ZPIZ | 528.15 | bank
06-09 | Travel | bus to Idrija | Arriva | 9.80 | cash
07-06 | Social insurance | June | ZZZS and ZPIZ | 528.15 | bank
07-14 | Paper & printing | ink, large format | Big Bang | 68.40 | card
08-05 | Social insurance | July | ZZZS and ZPIZ | 528.15 | bank
08-19 | Software | font licence | Typotheque | 90 | card
09-04 | Social insurance | August | ZZZS and ZPIZ | 528.15 | bank
09-08 | Courses | QGIS, two days in October | GeoŠola | 180 | bank
09-16 | Phone & internet | half a year, settled | Telekom | 96.30 | bank
10-05 | Social insurance | September | ZZZS and ZPIZ | 528.15 | bank
"""
MAP_KINDS = """
Social insurance | 5980.20
Software | 388.80
Equipment | 1149
Data & aerial photos | 310
Paper & printing | 187.35
Phone & internet | 412.60
Travel | 96.20
Courses | 0
"""


def mapdrawer() -> tuple[Workbook, Card]:
    """A map drawer in Ljubljana: invoices with paid dates, costs, and the year by months and kinds."""
    workbook = Workbook()
    year = workbook.active
    year.title = "Year"
    title(year, "A1", "2026 - Anja Zupan, cartography")
    aside(year, "A2", "came in = by the day it was paid. No VAT (under the limit).")
    head(year, 4, ["Month", "Invoiced", "Came in", "Costs", "Came in less costs"], "EAD1DC")
    for at in range(5, 17):
        start = dt.date(2026, at - 4, 1)

        def span(column: str, row: int = at) -> str:
            return f'{column},">="&$A{row},{column},"<="&EOMONTH($A{row},0)'

        put(
            year,
            at,
            [
                start,
                f"=SUMIFS(Invoices!$E$5:$E$200,{span('Invoices!$B$5:$B$200')})",
                f"=SUMIFS(Invoices!$E$5:$E$200,{span('Invoices!$G$5:$G$200')})",
                f"=SUMIFS(Costs!$E$4:$E$400,{span('Costs!$A$4:$A$400')})",
                f"=C{at}-D{at}",
            ],
            ["mmmm", *[SIGNED] * 4],
        )
    put(year, 17, ["Year", *[f"=SUM({c}5:{c}16)" for c in "BCDE"]], ["", *[SIGNED] * 4])
    bold(year, *[f"{c}17" for c in "ABCDE"])
    put(year, 18, ["Not paid yet", "=SUM(Invoices!H5:H200)"], ["", SIGNED])
    head(year, 20, ["Costs by kind", "2026", "2025"], "EAD1DC")
    at = 20
    for name, before in rows(MAP_KINDS):
        at += 1
        put(
            year,
            at,
            [name, f"=SUMIF(Costs!$B$4:$B$400,A{at},Costs!$E$4:$E$400)", number(before)],
            ["", SIGNED, SIGNED],
        )
    put(year, at + 1, ["All", f"=SUM(B21:B{at})", f"=SUM(C21:C{at})"], ["", SIGNED, SIGNED])
    bold(year, *[f"{c}{at + 1}" for c in "ABC"])
    widths(year, 24, 13, 13, 13, 19)
    kinds_end = at

    sheet = workbook.create_sheet("Invoices")
    title(sheet, "A1", "Invoices sent")
    aside(sheet, "A2", "30 days. Write the day the money was there under Paid.")
    head(sheet, 4, ["No.", "Sent", "Client", "For", "€", "Due", "Paid", "Open"], "EAD1DC")
    for at, (no, sent, client, job, amount, paid) in enumerate(rows(MAP_SENT), 5):
        put(
            sheet,
            at,
            [
                no,
                date(sent),
                client,
                job,
                number(amount),
                f"=B{at}+30",
                day_of(paid),
                f'=IF(G{at}="",E{at},0)',
            ],
            ["", "d. m. yyyy", "", "", MONEY, "d. m. yyyy", "d. m. yyyy", MONEY],
        )
    sheet.freeze_panes = "A5"
    widths(sheet, 8, 13, 26, 32, 11, 13, 13, 11)

    costs = workbook.create_sheet("Costs")
    title(costs, "A1", "What I spent for work")
    head(costs, 3, ["Day", "Kind", "What", "From", "€", "How"], "EAD1DC")
    for at, (day, kind, what, whom, amount, how) in enumerate(rows(MAP_COSTS), 4):
        put(costs, at, [date(day), kind, what, whom, number(amount), how], ["d. m. yyyy", "", "", "", SIGNED])
    dropdown(costs, "B4:B400", f"Year!$A$21:$A${kinds_end}")
    dropdown(costs, "F4:F400", '"bank,card,cash"')
    aside(costs, "H3", "money back = minus")
    widths(costs, 13, 22, 30, 18, 11, 8)
    return workbook, {
        "book": "mapdrawer.xlsx",
        "half": "round81",
        "layout": "records",
        "about": "freelance cartographer, Ljubljana, Slovenia, EUR, under the VAT limit",
        "dialect": "invoices with a due day by formula, the day paid filled in later and what is open by formula; costs with the kind second and how it was paid last, refunds as minus; the year on the first sheet by months, invoiced beside came in and costs, kinds below beside last year's",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"invoices": "Invoices", "costs": "Costs"},
        "free": {"Invoices": ["No.", "For"], "Costs": ["What", "From"]},
        "adds_up": {},
        "watch": [
            *[f"Year!{c}{row}" for row in (13, 14, 15, 17) for c in "BCDE"],
            "Year!B18",
            *[f"Year!B{row}" for row in range(21, kinds_end + 2)],
        ],
        "zero": [],
    }


MONTHS = calendar.month_abbr[1:]
# line | aim a month | January to October | remark
WINDHOEK = {
    "COMING IN": """
Ndapewa's pay | 21480 | 20650,20650,20650,21480,21480,21480,21480,21480,21480, | Ministry, 20th or so
Petrus's pay | 17900 | 17400,17400,17900,17900,17900,17900,17900,17900,17900, | last working day
Back room rent | 2800 | 2800,2800,2800,2800,2800,2800,2800,2800,2800,2800 | Mr Shikongo, 1st
Other | | ,600,,,1850,,,,450, | tax back, things sold
""",
    "HOUSE": """
Bond | 9650 | 9650,9650,9650,9650,9650,9650,9650,9650,9650,9650 | Bank Windhoek
City: water, lights, refuse | 2100 | 2245.80,2190.35,2038.60,1984.15,1876.40,2012.75,2160.20,2098.55,1921.30, | bill mid month
Electricity units | 900 | 900,850,900,800,900,1100,1200,1000,900,400 | prepaid, slips in the drawer
House insurance | 485 | 485,485,485,485,485,485,485,485,485,485 | Santam
Repairs & garden | 600 | 340,,1275.50,220,,489.90,,730,165, | Pupkewitz, Buildit
""",
    "EATING": """
Groceries | 6500 | 6842.35,6120.80,6655.10,6390.45,6718.25,6240.60,6905.15,6577.70,6433.85,3120.40 | Checkers, Spar, Model
Meat | 1200 | 1150,1080,1340,1225,1190,1260,1410,1175,1230,615 | butchery and Oom Kallie's lamb
Takeaways & out | 700 | 645,820,590,710,930,480,765,890,655,210 | Hungry Lion, Joe's
""",
    "GETTING ABOUT": """
Petrol | 2600 | 2480,2350,2610,2940,2520,2475,2690,3180,2550,1150 | both cars
Car insurance | 1340 | 1340,1340,1340,1340,1340,1340,1340,1340,1340,1340 | Outsurance
Car repairs & licence | 500 | ,792,,2150,,,685,,1420, | Natis, Supa Quick
""",
    "CHILDREN": """
School fees | 5200 | 5200,5200,5200,5200,5200,5200,5200,5200,5200,5200 | Tangeni and Hilma
School things & clothes | 650 | 2890,340,185,420,610,275,390,520,745,199.90 | Pep, Edgars, stationery
Sport & lessons | 480 | 480,480,480,480,480,480,480,480,480,480 | swimming, netball
""",
    "US": """
Phones & internet | 1150 | 1148,1148,1148,1148,1148,1199,1199,1199,1199,1199 | MTC, Paratus
Doctor & chemist | 400 | 185.60,,640,212.45,95,455.80,330,148.90,,86.50 | what Namhealth doesn't pay
Church & family north | 1500 | 1500,1500,1500,2000,1500,1500,1500,2500,1500,1500 | tithe; Meme in Oshakati
Presents & fun | 500 | 220,380,450,640,310,295,520,815,260, | birthdays, Grove Mall
""",
    "PUT AWAY": """
Savings | 2500 | 2500,2500,2500,2500,2500,2500,2500,2500,2500,2500 | 32-day account
December holiday | 1000 | 1000,1000,1000,1000,1000,1000,1000,1000,1000,1000 | Swakop
""",
}


def windhoekfamily() -> tuple[Workbook, Card]:
    """A family in Windhoek: lines by months with an aim, a total of each part, and a month looked at beside its aims."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    across(sheet, "A1:Q1", "THE AMADHILA HOUSEHOLD 2026 (N$)", "FCE5CD", 15)
    aside(sheet, "A2", "add to what's in the month's box, money back comes off again")
    head(sheet, 3, ["", "Aim / month", *MONTHS, "Year", "Average", "Where / remarks"], "FCE5CD")
    letters = [get_column_letter(3 + i) for i in range(12)]
    at, totals, lines = 3, [], []
    for part, text in WINDHOEK.items():
        at += 1
        put(sheet, at, [part])
        bold(sheet, f"A{at}")
        shade(sheet, f"A{at}:Q{at}", "FFF2CC")
        start = at + 1
        for name, aim, figures, remark in rows(text):
            at += 1
            lines.append((name, at))
            put(
                sheet,
                at,
                [name, number(aim), *[number(f.strip()) for f in figures.split(",")]],
                ["", *[SIGNED] * 13],
            )
            put(
                sheet,
                at,
                [
                    f"=SUM(C{at}:N{at})",
                    f"=IF(COUNT(C{at}:N{at})=0,0,ROUND(O{at}/COUNT(C{at}:N{at}),2))",
                    remark,
                ],
                [SIGNED, SIGNED],
                15,
            )
        at += 1
        put(
            sheet,
            at,
            ["Total", *[f"=SUM({c}{start}:{c}{at - 1})" for c in ("B", *letters, "O")]],
            ["", *[SIGNED] * 14],
        )
        bold(sheet, *[f"{c}{at}" for c in ("A", "B", *letters, "O")])
        totals.append(at)
    at += 2
    put(
        sheet,
        at,
        [
            "LEFT OVER",
            *[
                f"={c}{totals[0]}-" + "-".join(f"{c}{row}" for row in totals[1:])
                for c in ("B", *letters, "O")
            ],
        ],
        ["", *[SIGNED] * 14],
    )
    bold(sheet, *[f"{c}{at}" for c in ("A", "B", *letters, "O")])
    shade(sheet, f"A{at}:Q{at}", "FCE5CD")
    left = at
    sheet.freeze_panes = "C4"
    widths(sheet, 28, 12, *[11] * 12, 13, 11, 34)

    page = workbook.create_sheet("Month")
    put(page, 1, ["Month", "Oct"])
    bold(page, "A1", "B1")
    shade(page, "B1:B1", "FFFF99")
    aside(page, "C1", "change to see another one")
    head(page, 3, ["", "Aim", "So far", "To go"], "FCE5CD")
    row = 3
    for name, line in lines[4:]:
        row += 1
        put(
            page,
            row,
            [
                name,
                f"='2026'!B{line}",
                f"=INDEX('2026'!$C${line}:$N${line},MATCH($B$1,'2026'!$C$3:$N$3,0))+0",
                f"=B{row}-C{row}",
            ],
            ["", *[SIGNED] * 3],
        )
    row += 1
    put(page, row, ["All spending", *[f"=SUM({c}4:{c}{row - 1})" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, *[f"{c}{row}" for c in "ABCD"])
    dropdown(page, "B1", '"' + ",".join(MONTHS) + '"')
    widths(page, 28, 12, 12, 12)
    return workbook, {
        "book": "windhoekfamily.xlsx",
        "half": "round81",
        "layout": "grid",
        "about": "family of four, Windhoek, Namibia, NAD",
        "dialect": "lines by months with an aim before and year, average and where after them, money coming in first, a total of each part and what is left over below; spending added to the box of the month; a page of the month chosen with aim, so far and to go",
        "date_order": "dmy",
        "period": ["2026-10-01", "2026-10-31"],
        "grid": {"sheet": "2026", "label": "A", "header": 3},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"2026!L{row}" for row in (*totals, left)],
            *[f"2026!O{row}" for row in (*[line for _, line in lines], *totals, left)],
            *[f"Month!{c}{at}" for at in range(4, row + 1) for c in "CD"],
        ],
        "zero": [],
    }


# came | from | kind | amount | due | paid | how
HAT_BILLS = """
08-01 | Main Street Estates, August | Rent & rates | 1450 | 08-05 | 08-05 | Bank
08-04 | Christys, summer straws | Stock | 1126.40 | 09-03 | 09-01 | Bank
08-07 | window cleaner | Cleaning & repairs | 15 | | 08-07 | Till
08-10 | Gibtelecom, July | Light & phone | 58.20 | 08-24 | 08-21 | Bank
08-13 | Boxes & Bags, hat boxes 60 | Packaging | 174 | 09-12 | 09-10 | Bank
08-17 | Gibelec, July | Light & phone | 141.75 | 08-31 | 08-28 | Bank
08-21 | window cleaner | Cleaning & repairs | 15 | | 08-21 | Till
08-26 | Sombreros Ronda, panamas | Stock | 688 | 09-25 | 09-24 | Bank
08-28 | Lucia, August Saturdays | Wages | 320 | | 08-28 | Bank
09-01 | Main Street Estates, September | Rent & rates | 1450 | 09-05 | 09-04 | Bank
09-02 | Morrisons, till rolls and tea | Other | 21.35 | | 09-02 | Till
09-04 | window cleaner | Cleaning & repairs | 15 | | 09-04 | Till
09-09 | Gibtelecom, August | Light & phone | 57.60 | 09-23 | 09-22 | Bank
09-14 | Olney, tweed caps | Stock | 842.50 | 10-14 | 10-12 | Bank
09-16 | Gibelec, August | Light & phone | 158.30 | 09-30 | 09-29 | Bank
09-18 | window cleaner | Cleaning & repairs | 15 | | 09-18 | Till
09-22 | Brenner Lock & Key, new lock | Cleaning & repairs | 86 | | 09-22 | Bank
09-25 | Boxes & Bags, tissue | Packaging | 48.90 | 10-25 | |
09-26 | Lucia, September Saturdays | Wages | 320 | | 09-26 | Bank
09-30 | Rates, Government of Gibraltar, quarter | Rent & rates | 395 | 10-30 | |
10-01 | Main Street Estates, October | Rent & rates | 1450 | 10-05 | 10-05 | Bank
10-02 | window cleaner | Cleaning & repairs | 15 | | 10-02 | Till
10-07 | Christys, felts and trilbies | Stock | 1304.20 | 11-06 | |
10-09 | Gibtelecom, September | Light & phone | 59.10 | 10-23 | |
10-14 | Gibelec, September | Light & phone | 137.45 | 10-28 | |
"""
HAT_KINDS = ["Stock", "Rent & rates", "Light & phone", "Packaging", "Wages", "Cleaning & repairs", "Other"]
HAT_REMARKS = {
    "2026-08-14": "two ships in",
    "2026-09-09": "early closing, eve of National Day",
    "2026-09-25": "levanter, nobody about",
    "2026-10-03": "wedding party, 6 hats",
}


def hatshop() -> tuple[Workbook, Card]:
    """A hat shop in Gibraltar: a sheet of takings by days for each month, bills with due and paid, and the months."""
    workbook = Workbook()
    sums = workbook.active
    sums.title = "Months"
    figures = random.Random(81)
    names = ["Aug", "Sep", "Oct"]
    ends: dict[str, int] = {}
    for month, name in enumerate(names, 8):
        sheet = workbook.create_sheet(name)
        title(sheet, "A1", f"Takings {dt.date(2026, month, 1):%B %Y}")
        head(sheet, 3, ["Day", "Cash", "Cards", "Both", "Remark"], "D0E0E3")
        at = 3
        day = dt.date(2026, month, 1)
        while day.month == month:
            if day.weekday() < 6 and f"{day}" not in ("2026-08-31", "2026-09-10", "2026-10-12"):
                at += 1
                much = (1, 0.9, 1, 1.1, 1.4, 1.9)[day.weekday()]
                cash = round(figures.uniform(45, 120) * much * 2) / 2
                cards = round(figures.uniform(110, 260) * much * 20) / 20
                done = day <= dt.date(2026, 10, 15)
                put(
                    sheet,
                    at,
                    [
                        day,
                        number(f"{cash:.2f}") if done else None,
                        number(f"{cards:.2f}") if done else None,
                        f"=B{at}+C{at}",
                        HAT_REMARKS.get(f"{day}"),
                    ],
                    ["ddd d mmm", MONEY, MONEY, MONEY],
                )
            day += dt.timedelta(days=1)
        put(sheet, at + 2, ["Month", *[f"=SUM({c}4:{c}{at})" for c in "BCD"]], ["", *[MONEY] * 3])
        bold(sheet, *[f"{c}{at + 2}" for c in "ABCD"])
        shade(sheet, f"A{at + 2}:E{at + 2}", "FFF2CC")
        ends[name] = at + 2
        widths(sheet, 14, 11, 11, 11, 34)

    bills = workbook.create_sheet("Bills")
    title(bills, "A1", "Bills")
    put(bills, 2, ["Still to pay", None, None, "=SUM(H5:H400)"], ["", "", "", MONEY])
    bold(bills, "A2", "D2")
    aside(bills, "E2", "paid on the spot: same day twice, nothing under Due")
    head(bills, 4, ["Came", "From, what", "Kind", "Amount", "Due", "Paid on", "How", "Open"], "D0E0E3")
    for at, (came, whom, kind, amount, due, paid, how) in enumerate(rows(HAT_BILLS), 5):
        put(
            bills,
            at,
            [
                date(came),
                whom,
                kind,
                number(amount),
                day_of(due),
                day_of(paid),
                how or None,
                f'=IF(F{at}="",D{at},0)',
            ],
            ["dd/mm/yy", "", "", SIGNED, "dd/mm/yy", "dd/mm/yy", "", MONEY],
        )
    bills.freeze_panes = "A5"
    dropdown(bills, "C5:C400", '"' + ",".join(HAT_KINDS) + '"')
    dropdown(bills, "G5:G400", '"Bank,Till,Card"')
    widths(bills, 12, 40, 20, 12, 12, 12, 9, 12)

    across(sums, "A1:D1", "Brim & Crown, Irish Town", "D0E0E3", 15)
    aside(
        sums,
        "A2",
        "no VAT in Gibraltar. Bills count in the month they came. New month: copy the last sheet and add a column.",
    )
    head(sums, 3, ["", *[dt.date(2026, m, 1).strftime("%B") for m in (8, 9, 10)]], "D0E0E3")
    put(sums, 4, ["first day", *[dt.date(2026, m, 1) for m in (8, 9, 10)]], ["", *["dd/mm/yy"] * 3])
    for at, (label, letter) in enumerate((("Cash", "B"), ("Cards", "C")), 5):
        put(sums, at, [label, *[f"={name}!{letter}{ends[name]}" for name in names]], ["", *[MONEY] * 3])
    put(sums, 7, ["Takings", *[f"={c}5+{c}6" for c in "BCD"]], ["", *[MONEY] * 3])
    at = 8
    for kind in HAT_KINDS:
        at += 1
        put(
            sums,
            at,
            [
                kind,
                *[
                    f'=SUMIFS(Bills!$D$5:$D$400,Bills!$C$5:$C$400,$A{at},Bills!$A$5:$A$400,">="&{c}$4,Bills!$A$5:$A$400,"<="&EOMONTH({c}$4,0))'
                    for c in "BCD"
                ],
            ],
            ["", *[SIGNED] * 3],
        )
    put(sums, at + 1, ["Bills", *[f"=SUM({c}9:{c}{at})" for c in "BCD"]], ["", *[SIGNED] * 3])
    put(sums, at + 3, ["Takings less bills", *[f"={c}7-{c}{at + 1}" for c in "BCD"]], ["", *[SIGNED] * 3])
    for row in (7, at + 1, at + 3):
        bold(sums, *[f"{c}{row}" for c in "ABCD"])
    widths(sums, 22, 13, 13, 13)
    return workbook, {
        "book": "hatshop.xlsx",
        "half": "round81",
        "layout": "records",
        "about": "hat shop, Gibraltar, GIP, no VAT",
        "dialect": "a sheet a month with the open days written beforehand, cash and cards filled in and their sum by formula, totals below; all bills on one sheet with the kind before amount and due day, the day paid and how filled in later, open by formula and what is still to pay above; takings and bills by kinds and months on the first sheet",
        "date_order": "dmy",
        "period": ["2026-10-01", "2026-10-31"],
        "tables": {"takings": "Oct", "bills": "Bills"},
        "free": {"Oct": ["Remark"], "Bills": ["From, what"]},
        "adds_up": {},
        "watch": [
            "Bills!D2",
            *[f"Oct!{c}{ends['Oct']}" for c in "BCD"],
            *[f"Months!D{row}" for row in (5, 6, 7, *range(9, at + 2), at + 3)],
        ],
        "zero": [],
    }


BOOKS = [awnings, stampcircle, mapdrawer, windhoekfamily, hatshop]
