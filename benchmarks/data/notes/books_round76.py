"""The workbooks of round 76: a cycling club near Brussels, a nail technician in Manchester, a retired couple in Arizona, wedding flowers in Melbourne, toddlers in Glasgow."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import calendar
import datetime as dt

from make_books import (
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
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
EURO = '"€" #,##0.00;-"€" #,##0.00'
POUND = "£#,##0.00;-£#,##0.00"
DOLLAR = "$#,##0.00;-$#,##0.00"


# name | kind
WHEELERS = """
Adriaens, Bart | Adult
Baker, Fiona | Adult
Baker, Joe | Junior
Claes, Pieter | Adult
Collins, Maeve | Adult
De Smet, Griet | Adult
De Smet, Wout | Junior
Dumont, Olivier | Adult
Fischer, Katrin | Adult
Goossens, Ann | Partner
Goossens, Luc | Adult
Hughes, Gareth | Adult
Hughes, Siân | Partner
Janssens, Stijn | Adult
Lindqvist, Eva | Adult
Maes, Lotte | Adult
Moreau, Camille | Adult
Novak, Petr | Adult
O'Dwyer, Brendan | Adult
Peeters, Koen | Adult
Rossi, Dario | Adult
Wouters, Hilde | Adult
"""
# date | what happened | heading | member | KBC | cash box | receipt
WHEELERS_MONEY = """
01-08 | membership | Membership | Peeters, Koen | 45 | |
01-09 | membership | Membership | Baker, Fiona | 45 | |
01-09 | membership | Membership | Baker, Joe | 15 | |
01-11 | bananas and waffles, first ride | Rides & refreshments | | | -17.80 | 1
01-12 | membership | Membership | Hughes, Gareth | 45 | |
01-12 | membership | Membership | Hughes, Siân | 25 | |
01-15 | Cycling Vlaanderen, club affiliation | Insurance & federation | | -210 | | 2
01-19 | membership | Membership | Claes, Pieter | 45 | |
01-20 | membership | Membership | Lindqvist, Eva | 45 | |
01-22 | Ethias, public liability, first half | Insurance & federation | | -142.25 | | 3
01-25 | membership in an envelope at the ride | Membership | O'Dwyer, Brendan | | 45 |
01-28 | membership | Membership | Dumont, Olivier | 45 | |
02-02 | membership | Membership | Goossens, Luc | 45 | |
02-02 | membership | Membership | Goossens, Ann | 25 | |
02-05 | membership | Membership | Fischer, Katrin | 45 | |
02-08 | coffee tin after the ride | Rides & refreshments | | | 31.50 |
02-11 | membership | Membership | De Smet, Griet | 45 | |
02-11 | membership | Membership | De Smet, Wout | 15 | |
02-16 | Combell, website and domain | Website & bank | | -86.40 | | 4
02-20 | membership | Membership | Janssens, Stijn | 45 | |
02-22 | membership in cash | Membership | Rossi, Dario | | 45 |
03-01 | coffee tin after the ride | Rides & refreshments | | | 38 |
03-04 | Bioracer, 12 jerseys | Club kit | | -684 | | 5
03-09 | jersey | Club kit | Peeters, Koen | 57 | |
03-10 | jersey | Club kit | Collins, Maeve | 57 | |
03-10 | membership | Membership | Collins, Maeve | 45 | |
03-12 | jersey | Club kit | Claes, Pieter | 57 | |
03-15 | jersey, paid in cash | Club kit | O'Dwyer, Brendan | | 57 |
03-16 | cash to KBC | Cash to bank | | 180 | -180 |
03-31 | KBC costs, quarter | Website & bank | | -9 | |
04-05 | Delhaize, cakes for the Ronde ride | Rides & refreshments | | | -12.65 | 6
04-13 | membership | Membership | Adriaens, Bart | 45 | |
04-20 | Lidl, energy bars and bananas | Rides & refreshments | | -34.20 | | 7
05-04 | Bikestop Tervuren, sponsor of the Druivenrit | Sponsors | | 300 | |
05-18 | printer, route arrows and bibs | Druivenrit | | -118.70 | | 8
06-07 | Druivenrit, entries on the day | Druivenrit | | | 412 |
06-07 | Druivenrit, bar | Druivenrit | | | 186.50 |
06-07 | Druivenrit, float for the barbecue man | Druivenrit | | | -120 | 9
06-08 | cash to KBC | Cash to bank | | 400 | -400 |
06-09 | Rode Kruis, first aid post | Druivenrit | | -165 | | 10
06-12 | Druivenrit, entries online | Druivenrit | | 735 | |
06-15 | gemeente Tervuren, hall and showers | Druivenrit | | -95 | | 11
06-30 | KBC costs, quarter | Website & bank | | -9 | |
07-05 | fuel, van to the Ardennes weekend | Van & travel | | -71.30 | | 12
07-06 | membership from July | Membership | Novak, Petr | 45 | |
08-23 | coffee tin after the ride | Rides & refreshments | | | 27 |
09-06 | jersey | Club kit | Novak, Petr | 57 | |
09-13 | Delhaize, cakes for the open ride | Rides & refreshments | | | -29.45 | 13
09-20 | coffee tin at the open ride | Rides & refreshments | | | 64.50 |
09-22 | membership | Membership | Wouters, Hilde | 45 | |
09-30 | KBC costs, quarter | Website & bank | | -9 | |
10-04 | coffee tin after the ride | Rides & refreshments | | | 33.50 |
"""
WHEELERS_HEADINGS = """
Membership | 900
Club kit | -250
Rides & refreshments | 50
Druivenrit | 700
Sponsors | 300
Insurance & federation | -500
Van & travel | -150
Website & bank | -125
Odds and ends | -50
"""


def tervurenwheelers() -> tuple[Workbook, Card]:
    """A cycling club near Brussels: one list with a signed column for bank and one for cash, members' fees looked up in it."""
    workbook = Workbook()
    money = workbook.active
    money.title = "Money"
    title(money, "A1", "Tervuren Wheelers vzw - money 2026", 16)
    aside(money, "A2", "plus = came in, minus = went out. One line each, cash taken to the bank too.")
    put(money, 3, ["On 1 January", None, None, None, 1284.60, 46.50], ["", "", "", "", EURO, EURO])
    put(
        money,
        4,
        ["NOW", None, None, None, "=E3+SUM(E7:E600)", "=F3+SUM(F7:F600)"],
        ["", "", "", "", EURO, EURO],
    )
    bold(money, "A4", "E4", "F4")
    shade(money, "A4:G4", "FFF2CC")
    head(money, 6, ["Date", "What happened", "Heading", "Member", "KBC", "Cash box", "Receipt"], "FFD966")
    for at, r in enumerate(rows(WHEELERS_MONEY), 7):
        day, what, heading, who, bank, box, slip = r
        put(
            money,
            at,
            [date(day), what, heading, who or None, number(bank), number(box), number(slip)],
            ["dd/mm/yyyy", "", "", "", SIGNED, SIGNED],
        )
    money.freeze_panes = "A7"
    widths(money, 13, 40, 24, 20, 12, 12, 9)

    page = workbook.create_sheet("Overview")
    title(page, "A1", "How we stand")
    head(page, 3, ["Heading", "Plan 2026", "Came in", "Went out", "Net"], "FFD966")
    start = at = 4
    for heading, plan in rows(WHEELERS_HEADINGS):
        sums = [
            "="
            + "+".join(
                f'SUMIFS(Money!${c}$7:${c}$600,Money!$C$7:$C$600,$A{at},Money!${c}$7:${c}$600,"{sign}0")'
                for c in "EF"
            )
            for sign in "><"
        ]
        put(page, at, [heading, number(plan), *sums, f"=C{at}+D{at}"], ["", *[SIGNED] * 4])
        at += 1
    last = at
    put(page, at, ["Total", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDE"]], ["", *[SIGNED] * 4])
    bold(page, *[f"{c}{at}" for c in "ABCDE"])
    put(
        page,
        at + 2,
        ["KBC and cash box together", None, None, None, "=Money!E4+Money!F4"],
        ["", "", "", "", EURO],
    )
    put(
        page,
        at + 3,
        ["of which came this year", None, None, None, f"=E{at + 2}-Money!E3-Money!F3"],
        ["", "", "", "", EURO],
    )
    put(
        page,
        at + 4,
        ["difference to the list (should be 0)", None, None, None, f"=ROUND(E{at + 3}-E{at},2)"],
        ["", "", "", "", SIGNED],
    )
    widths(page, 36, 12, 12, 12, 12)

    members = workbook.create_sheet("Members")
    title(members, "A1", "Members and fees 2026")
    for row, (kind, fee) in enumerate((("Adult", 45), ("Partner", 25), ("Junior", 15)), 4):
        put(members, row, [kind, fee], ["", EURO], 8)
    head(members, 3, ["Kind", "Fee"], "D9D9D9", 8)
    head(members, 3, ["No", "Name", "Kind", "Fee", "Paid", "Still to pay"], "FFD966")
    at = 3
    for at, (name, kind) in enumerate(rows(WHEELERS), 4):
        paid = "+".join(
            f'SUMIFS(Money!${c}$7:${c}$600,Money!$D$7:$D$600,B{at},Money!$C$7:$C$600,"Membership")'
            for c in "EF"
        )
        put(
            members,
            at,
            [at - 3, name, kind, f"=VLOOKUP(C{at},$H$4:$I$6,2,FALSE)", f"={paid}", f"=D{at}-E{at}"],
            ["", "", "", SIGNED, SIGNED, SIGNED],
        )
    put(
        members,
        at + 1,
        [None, "Together", None, *[f"=SUM({c}4:{c}{at})" for c in "DEF"]],
        ["", "", "", *[SIGNED] * 3],
    )
    bold(members, *[f"{c}{at + 1}" for c in "BDEF"])
    widths(members, 5, 22, 10, 10, 10, 12, 4, 10, 10)
    return workbook, {
        "book": "tervurenwheelers.xlsx",
        "half": "round76",
        "layout": "cash book",
        "about": "cycling club that writes English, Tervuren, Belgium, EUR",
        "dialect": "one list with heading and member before a signed column for the bank and one for the cash box, opening and present balances above the headings, cash taken to the bank as one line; plan, in and out by heading on a second sheet with a check; members with fee by kind and what they paid looked up in the list",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"money": "Money"},
        "free": {"Money": ["What happened", "Receipt"]},
        "adds_up": {"Money": ["KBC", "Cash box"]},
        "watch": [
            "Money!E4",
            "Money!F4",
            *[f"Overview!{c}{row}" for row in range(start, last + 1) for c in "CDE"],
            f"Overview!E{last + 2}",
            f"Overview!E{last + 4}",
            *[f"Members!{c}{row}" for row in (19, 20, 26) for c in "EF"],
        ],
        "zero": [f"Overview!E{last + 4}"],
    }


NAIL_PRICES = """
Gel mani | 30
Gel toes | 28
Mani & toes | 52
BIAB full set | 42
BIAB infill | 34
Acrylic full set | 45
Acrylic infill | 35
Soak off | 12
Nail repair | 4
Bridal set | 60
"""
# date | client | treatment | tip | paid by
NAIL_APPOINTMENTS = """
09-02 | Shanice | BIAB full set | 5 | Card
09-03 | Donna M | Gel mani | | Cash
09-04 | Ellie | Acrylic full set | | Card
09-04 | Kirsty | Gel toes | 2 | Cash
09-09 | Amina | Acrylic full set | 5 | Card
09-11 | Jade | Mani & toes | | Transfer
09-12 | Farah | Gel mani | | Card
09-16 | Priti | BIAB full set | 3 | Card
09-18 | Donna M | Soak off | | Cash
09-19 | Chloe W | Bridal set | 10 | Transfer
09-23 | Shanice | BIAB infill | 5 | Card
09-25 | Ellie | Acrylic infill | | Card
09-26 | Mrs Okafor | Mani & toes | 5 | Cash
09-30 | Amina | Acrylic infill | | Card
10-02 | Kirsty | Gel toes | | Cash
10-03 | Jade | Gel mani | | Transfer
10-07 | Priti | BIAB infill | 3 | Card
10-09 | Donna M | Gel mani | 2 | Cash
10-10 | Lauren | BIAB full set | | Card
10-14 | Shanice | BIAB infill | 5 | Card
10-16 | Ellie | Acrylic infill | | Card
10-17 | Farah | Gel mani | | Card
10-21 | Amina | Acrylic infill | 5 | Card
10-23 | Mrs Okafor | Gel mani | 5 | Cash
10-24 | Lauren | Nail repair | | Cash
10-28 | Priti | BIAB infill | | Card
10-30 | Shanice | Gel toes | | Card
10-31 | Jade | Mani & toes | 3 | Transfer
11-04 | Kirsty | Gel mani | | Cash
11-05 | Ellie | Acrylic infill | | Card
11-07 | Lauren | BIAB infill | 4 | Card
11-11 | Amina | Acrylic infill | | Card
11-12 | Donna M | Gel mani | 2 | Cash
11-14 | Farah | Mani & toes | | Card
"""
# date | where | what i got | sort | cost | paid with
NAIL_BUYING = """
09-01 | Bev, Hair at Ancoats | chair, two days | Chair rent | 36 | Bank
09-01 | Salon Services | base, top coat, 6 colours | Gels & polish | 86.40 | Card
09-03 | Beauty Guild | insurance for the year | Insurance & training | 74.95 | Card
09-05 | Amazon | UV lamp | Tools & files | 49.99 | Card
09-08 | Bev, Hair at Ancoats | chair, two days | Chair rent | 36 | Bank
09-10 | Boots | cotton pads and hand cream | Bits & cleaning | 9.80 | Cash
09-15 | Bev, Hair at Ancoats | chair, two days | Chair rent | 36 | Bank
09-18 | Fresha | booking app | Phone & app | 14.95 | Card
09-22 | Bev, Hair at Ancoats | chair, two days | Chair rent | 36 | Bank
09-24 | Salon Services | builder gel, rubber base | Gels & polish | 38.70 | Card
09-29 | Bev, Hair at Ancoats | chair, two days | Chair rent | 36 | Bank
10-01 | Capital Hair & Beauty | files and buffers | Tools & files | 17.45 | Card
10-03 | Capital Hair & Beauty | took back wrong grit files | Tools & files | -6.50 | Card
10-06 | Bev, Hair at Ancoats | chair, two days | Chair rent | 36 | Bank
10-09 | giffgaff | phone | Phone & app | 10 | Card
10-13 | Bev, Hair at Ancoats | chair, two days | Chair rent | 36 | Bank
10-15 | Salon Services | 3 autumn colours | Gels & polish | 32.85 | Card
10-18 | Fresha | booking app | Phone & app | 14.95 | Card
10-20 | Bev, Hair at Ancoats | chair, two days | Chair rent | 36 | Bank
10-22 | B&M | towels and washing powder | Bits & cleaning | 13.20 | Cash
10-27 | Bev, Hair at Ancoats | chair, two days | Chair rent | 36 | Bank
11-03 | Bev, Hair at Ancoats | chair, two days | Chair rent | 36 | Bank
11-05 | Salon Services | builder gel, cuticle oil | Gels & polish | 36.20 | Card
11-09 | giffgaff | phone | Phone & app | 10 | Card
11-10 | Bev, Hair at Ancoats | chair, two days | Chair rent | 36 | Bank
"""
NAIL_SORTS = (
    "Chair rent",
    "Gels & polish",
    "Tools & files",
    "Bits & cleaning",
    "Insurance & training",
    "Phone & app",
)


def ancoatsnails() -> tuple[Workbook, Card]:
    """A nail technician in Manchester: appointments with the price looked up by treatment, tips, and what she buys."""
    workbook = Workbook()
    visits = workbook.active
    visits.title = "Appointments"
    title(visits, "A1", "Nails by Tash", 18)
    visits["A1"].font = Font(bold=True, size=18, color="C2185B")
    aside(visits, "A2", "on my own since 1 Sept. Price fills itself in from the Prices sheet")
    head(visits, 4, ["Date", "Client", "Treatment", "Price", "Tip", "Total", "Paid by"], "F8BBD0")
    for at, (day, client, what, tip, how) in enumerate(rows(NAIL_APPOINTMENTS), 5):
        put(
            visits,
            at,
            [
                date(day),
                client,
                what,
                f"=VLOOKUP(C{at},Prices!$A$3:$B$30,2,FALSE)",
                number(tip),
                f"=D{at}+E{at}",
                how,
            ],
            ["ddd dd/mm", "", "", POUND, POUND, POUND],
        )
    dropdown(visits, "C5:C600", "Prices!$A$3:$A$30")
    dropdown(visits, "G5:G600", '"Cash,Card,Transfer"')
    visits.freeze_panes = "A5"
    widths(visits, 13, 18, 20, 10, 9, 10, 11)

    buying = workbook.create_sheet("Buying")
    head(buying, 1, ["Date", "Where", "What I got", "Sort", "Cost", "Paid with"], "F8BBD0")
    for at, r in enumerate(rows(NAIL_BUYING), 2):
        put(buying, at, [date(r[0]), r[1], r[2], r[3], number(r[4]), r[5]], ["ddd dd/mm", "", "", "", POUND])
    dropdown(buying, "D2:D500", "Months!$A$20:$A$25")
    buying.freeze_panes = "A2"
    widths(buying, 13, 26, 32, 22, 10, 10)

    page = workbook.create_sheet("Months")
    title(page, "A1", "Month by month (for the tax return)")
    head(page, 3, ["Month", "Treatments", "Tips", "Cash", "Card", "Transfer", "Spent", "Made"], "F8BBD0")
    when = 'Appointments!$A$5:$A$600,">="&$A{at},Appointments!$A$5:$A$600,"<="&EOMONTH($A{at},0)'
    bought = 'Buying!$A$2:$A$500,">="&$A{at},Buying!$A$2:$A$500,"<="&EOMONTH($A{at},0)'
    for at, first in enumerate(
        [*[dt.date(2026, m, 1) for m in range(9, 13)], *[dt.date(2027, m, 1) for m in range(1, 4)]], 4
    ):
        span = when.format(at=at)
        put(
            page,
            at,
            [
                first,
                f"=SUMIFS(Appointments!$D$5:$D$600,{span})",
                f"=SUMIFS(Appointments!$E$5:$E$600,{span})",
                *[f"=SUMIFS(Appointments!$F$5:$F$600,Appointments!$G$5:$G$600,{c}$3,{span})" for c in "DEF"],
                f"=SUMIFS(Buying!$E$2:$E$500,{bought.format(at=at)})",
                f"=B{at}+C{at}-G{at}",
            ],
            ["mmm yyyy", *[POUND] * 7],
        )
    put(page, 11, ["Total", *[f"=SUM({c}4:{c}10)" for c in "BCDEFGH"]], ["", *[POUND] * 7])
    bold(page, *[f"{c}11" for c in "ABCDEFGH"])
    shade(page, "A11:H11", "FCE4EC")
    title(page, "A17", "What I spent it on", 12)
    head(page, 19, ["Sort", "So far"], "F8BBD0")
    for at, sort in enumerate(NAIL_SORTS, 20):
        put(page, at, [sort, f"=SUMIFS(Buying!$E$2:$E$500,Buying!$D$2:$D$500,A{at})"], ["", POUND])
    put(page, 26, ["Total", "=SUM(B20:B25)"], ["", POUND])
    bold(page, "A26", "B26")
    widths(page, 22, 12, 10, 10, 10, 10, 10, 11)

    prices = workbook.create_sheet("Prices")
    head(prices, 2, ["Treatment", "£"], "F8BBD0")
    for at, (what, price) in enumerate(rows(NAIL_PRICES), 3):
        put(prices, at, [what, number(price)], ["", POUND])
    aside(prices, "D2", "putting up the toes in the new year?")
    widths(prices, 20, 10)
    return workbook, {
        "book": "ancoatsnails.xlsx",
        "half": "round76",
        "layout": "records",
        "about": "nail technician in a rented chair, Manchester, England, GBP, not registered for VAT",
        "dialect": "appointments with the price looked up by treatment, a tip typed, the total by formula and how it was paid last; buying with a sort before the cost and paid with last, returns as minus; months with treatments, tips, cash, card, transfer, spent and made, the sorts below; a price list",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-04-05"],
        "tables": {"appointments": "Appointments", "buying": "Buying"},
        "free": {"Buying": ["Where", "What I got"]},
        "adds_up": {"Buying": ["Cost"]},
        "watch": [
            *[f"Months!{c}{row}" for row in (6, 11) for c in "BCDEFGH"],
            *[f"Months!B{row}" for row in range(20, 27)],
        ],
        "zero": [],
    }


# month | Ron SS | Barb SS | Honeywell | IRA | other
MESA_IN = """
January | 2184 | 1486 | 912.40 | 800 | 41.18
February | 2184 | 1486 | 912.40 | 800 |
March | 2184 | 1486 | 912.40 | 800 |
April | 2184 | 1486 | 912.40 | 800 | 388
May | 2184 | 1486 | 912.40 | 800 |
June | 2184 | 1486 | 912.40 | 1500 |
July | 2184 | 1486 | 912.40 | 800 | 43.06
August | 2184 | 1486 | 912.40 | 800 |
September | 2184 | 1486 | 912.40 | 800 |
October | 2184 | 1486 | 912.40 | 800 | 42.77
November | 2184 | | 912.40 | 800 |
December | | | | |
"""
# bill | due | how | january to november
MESA_BILLS = """
SRP electric | 20th | online | 118.30 | 104.12 | 97.55 | 121.08 | 168.94 | 246.71 | 298.36 | 291.80 | 254.17 | 176.45 |
City of Mesa water & trash | 12th | autopay | 88.14 | 86.90 | 91.22 | 97.35 | 104.80 | 112.46 | 118.03 | 115.27 | 109.94 | 98.61 | 93.28
Southwest Gas | 24th | online | 64.20 | 58.77 | 41.36 | 29.95 | 22.10 | 19.84 | 19.02 | 18.77 | 19.40 | 24.65 |
Cox internet & TV | 8th | autopay | 142.99 | 142.99 | 142.99 | 142.99 | 142.99 | 142.99 | 149.99 | 149.99 | 149.99 | 149.99 | 149.99
T-Mobile, 2 phones | 15th | autopay | 70 | 70 | 70 | 70 | 70 | 70 | 70 | 70 | 70 | 70 | 70
Medigap Ron | 5th | autopay | 164.50 | 164.50 | 164.50 | 164.50 | 164.50 | 164.50 | 164.50 | 164.50 | 164.50 | 164.50 | 164.50
Medigap Barb | 5th | autopay | 151.20 | 151.20 | 151.20 | 151.20 | 151.20 | 151.20 | 151.20 | 151.20 | 151.20 | 151.20 | 151.20
HOA | quarterly | check | | | 195 | | | 195 | | | 195 | |
State Farm car & house | Feb / Aug | online | | 1148 | | | | | | 1176 | | |
Maricopa County property tax | Mar / Oct | check | | | 842.16 | | | | | | | 842.16 |
Pool guy (Luis) | end of month | check | 110 | 110 | 110 | 110 | 110 | 125 | 125 | 125 | 125 | 110 |
"""
# months before the list: groceries | eating out | gas & car | house & yard | doctor & drugstore | grandkids & gifts | fun & trips | other
MESA_EARLIER = """
512.40 | 188.75 | 142.10 | 96.30 | 84.15 | 60 | 0 | 38.20
478.85 | 214.30 | 128.66 | 41.98 | 35 | 145.50 | 96 | 22.15
531.07 | 176.92 | 155.28 | 318.44 | 62.40 | 40 | 0 | 51.60
496.72 | 205.18 | 131.90 | 187.25 | 118.75 | 85 | 1240.60 | 19.99
488.13 | 192.44 | 149.35 | 74.80 | 27.10 | 120 | 64 | 45.12
455.96 | 168.70 | 172.84 | 59.66 | 92.35 | 75.25 | 0 | 12.80
441.28 | 150.15 | 264.17 | 48.30 | 40 | 50 | 812.45 | 33.47
467.50 | 183.22 | 138.59 | 612.90 | 58.80 | 210.75 | 0 | 28.64
"""
MESA_SORTS = (
    "Groceries",
    "Eating out",
    "Gas & car",
    "House & yard",
    "Doctor & drugstore",
    "Grandkids & gifts",
    "Fun & trips",
    "Other",
)
# date | paid with | store | for | amount
MESA_SPENT = """
09-02 | Visa | Fry's | Groceries | 94.36
09-03 | Visa | QuikTrip, gas | Gas & car | 41.20
09-05 | Cash | farmers market | Groceries | 22
09-06 | Visa | Waldo's BBQ | Eating out | 47.85
09-09 | Visa | Costco | Groceries | 168.42
09-10 | Visa | Walgreens, Ron's pills | Doctor & drugstore | 25
09-12 | Check | Emma's school fundraiser | Grandkids & gifts | 40
09-15 | Visa | Home Depot, irrigation parts | House & yard | 38.64
09-16 | Visa | Fry's | Groceries | 87.19
09-19 | Visa | Organ Stop Pizza with the Millers | Eating out | 36.50
09-22 | Visa | Discount Tire, two tires | Gas & car | 284.90
09-24 | Visa | Kohl's, shirts for Ron | Other | 58.40
09-28 | Visa | Kohl's, one shirt back | Other | -19.99
09-30 | Visa | Fry's | Groceries | 79.55
10-02 | Cash | haircuts, both | Other | 46
10-05 | Visa | QuikTrip, gas | Gas & car | 38.75
10-07 | Visa | Costco | Groceries | 151.08
10-09 | Visa | Amazon, Tyler's birthday | Grandkids & gifts | 54.26
10-13 | Visa | Dr. Patel, eye exam copay | Doctor & drugstore | 45
10-14 | Visa | Fry's | Groceries | 91.73
10-17 | Visa | Sedona, hotel two nights | Fun & trips | 318.60
10-17 | Cash | red rock pass and ice cream | Fun & trips | 21
10-18 | Visa | Wildflower in Sedona | Eating out | 43.15
10-22 | Visa | Walgreens | Doctor & drugstore | 18.34
10-24 | Visa | Lowe's, overseeding the lawn | House & yard | 86.97
10-28 | Visa | Fry's | Groceries | 83.40
10-31 | Cash | Halloween candy, Bashas' | Grandkids & gifts | 31.25
11-02 | Visa | QuikTrip, gas | Gas & car | 36.90
11-04 | Visa | Costco | Groceries | 174.61
11-06 | Visa | Home Depot, cordless drill | House & yard | 64.79
11-07 | Visa | Waldo's BBQ | Eating out | 51.20
11-10 | Visa | Walgreens, Ron's pills | Doctor & drugstore | 25
11-11 | Visa | Fry's | Groceries | 88.07
11-13 | Cash | car wash | Gas & car | 15
"""
MONTHS = calendar.month_name[1:]


def mesaretirees() -> tuple[Workbook, Card]:
    """A retired couple in Arizona: income by months, bills by months, a list of spending, all on one page of the year."""
    workbook = Workbook()
    page = workbook.active
    page.title = "2026"
    across(page, "A1:L1", "RON & BARB - 2026", "9DC3E6", 16)
    head(page, 3, ["", "Money in", "Bills", *MESA_SORTS, "Left over"], "DDEBF7")
    earlier = list(rows(MESA_EARLIER))
    for at, name in enumerate(MONTHS, 4):
        month = at - 3
        if month < 9:
            spent: list[object] = [number(figure) for figure in earlier[month - 1]]
        else:
            upto = "DATE(2027,1,1)" if month == 12 else f"DATE(2026,{month + 1},1)"
            spent = [
                f'=SUMIFS(Spending!$E$4:$E$600,Spending!$D$4:$D$600,{c}$3,Spending!$A$4:$A$600,">="&DATE(2026,{month},1),Spending!$A$4:$A$600,"<"&{upto})'
                for c in "DEFGHIJK"
            ]
        put(
            page,
            at,
            [
                name,
                f"='Money in'!G{at}",
                f"=Bills!{'DEFGHIJKLMNO'[month - 1]}15",
                *spent,
                f"=B{at}-SUM(C{at}:K{at})",
            ],
            ["", *[DOLLAR] * 11],
        )
    put(page, 16, ["YEAR", *[f"=SUM({c}4:{c}15)" for c in "BCDEFGHIJKL"]], ["", *[DOLLAR] * 11])
    bold(page, *[f"{c}16" for c in "ABCDEFGHIJKL"])
    shade(page, "A16:L16", "DDEBF7")
    aside(page, "A18", "Jan to Aug spending typed over from the old file, from Sept it adds itself up")
    page.freeze_panes = "B4"
    widths(page, 13, *[12] * 11)

    income = workbook.create_sheet("Money in")
    title(income, "A1", "What came in")
    head(
        income,
        3,
        ["Month", "Soc Sec Ron", "Soc Sec Barb", "Honeywell pension", "IRA", "Interest, refunds", "Total"],
        "E2EFDA",
    )
    for at, r in enumerate(rows(MESA_IN), 4):
        put(
            income,
            at,
            [r[0], *[number(figure) for figure in r[1:]], f"=SUM(B{at}:F{at})"],
            ["", *[DOLLAR] * 6],
        )
    put(income, 16, ["YEAR", *[f"=SUM({c}4:{c}15)" for c in "BCDEFG"]], ["", *[DOLLAR] * 6])
    bold(income, *[f"{c}16" for c in "ABCDEFG"])
    aside(income, "A18", "Ron's comes 2nd Wednesday, Barb's 3rd")
    widths(income, 13, 14, 14, 19, 12, 17, 13)

    bills = workbook.create_sheet("Bills")
    title(bills, "A1", "Bills - type it under the month when it's paid")
    head(bills, 3, ["Bill", "Due", "How", *[name[:3] for name in MONTHS], "Year"], "FCE4D6")
    for at, r in enumerate(rows(MESA_BILLS), 4):
        put(
            bills,
            at,
            [*r[:3], *[number(figure) for figure in r[3:]], None, f"=SUM(D{at}:O{at})"],
            ["", "", "", *[MONEY] * 13],
        )
    put(
        bills,
        15,
        ["TOTAL", None, None, *[f"=SUM({c}4:{c}14)" for c in "DEFGHIJKLMNOP"]],
        ["", "", "", *[MONEY] * 13],
    )
    bold(bills, *[f"{c}15" for c in "ADEFGHIJKLMNOP"])
    bills.freeze_panes = "D4"
    widths(bills, 28, 13, 10, *[10] * 12, 12)

    spending = workbook.create_sheet("Spending")
    title(spending, "A1", "Everything else we spend")
    head(spending, 3, ["Date", "Paid with", "Store", "For", "Amount"], "FFF2CC")
    for at, r in enumerate(rows(MESA_SPENT), 4):
        put(spending, at, [date(r[0]), r[1], r[2], r[3], number(r[4])], ["m/d/yy", "", "", "", DOLLAR])
    dropdown(spending, "D4:D600", "'2026'!$D$3:$K$3")
    dropdown(spending, "B4:B600", '"Visa,Cash,Check"')
    spending.freeze_panes = "A4"
    aside(spending, "G3", "something taken back goes in with a minus")
    widths(spending, 11, 11, 36, 22, 12)
    return workbook, {
        "book": "mesaretirees.xlsx",
        "half": "round76",
        "layout": "statements",
        "about": "retired couple's household, Mesa, Arizona, USD",
        "dialect": "pensions typed by months down a sheet with a column each; bills by months across another with the day due and how; a list of all other spending with paid with before the store, what it was for and the amount, returns as minus; a page of months by kinds, its first eight months' spending typed",
        "date_order": "mdy",
        "period": ["2026-11-01", "2026-12-31"],
        "statement": {
            "sheets": ["Money in", "Bills"],
            "label": "A",
            "amount": {"Bills": "N"},
        },
        "tables": {"spending": "Spending"},
        "free": {"Spending": ["Store"]},
        "adds_up": {"Spending": ["Amount"]},
        "watch": [
            *[f"2026!{c}{row}" for row in (14, 16) for c in "BCDEFGHIJKL"],
            "Money in!G14",
            "Money in!C16",
            "Bills!N15",
            "Bills!P15",
        ],
        "zero": [],
    }


# wedding day | couple | venue | quote | deposit | on | balance | on | notes
WEDDINGS = """
2026-07-18 | Hannah & Matt | Rupertswood | 1450 | 500 | 2026-01-22 | 950 | 2026-07-03 |
2026-08-15 | Isla & Ben | Abbotsford Convent | 1180 | 500 | 2026-03-09 | 680 | 2026-08-01 | natives only
2026-09-05 | Thuy & Jason | Fitzroy Town Hall | 1960 | 500 | 2026-04-14 | 1460 | 2026-08-20 |
2026-09-26 | Chiara & Leo | Stones of the Yarra Valley | 2650 | 500 | 2026-03-27 | 2150 | 2026-09-11 | arch stays for the reception
2026-10-10 | Zoe & Patrick | Heide | 1320 | 500 | 2026-06-02 | 820 | 2026-09-25 |
2026-10-24 | Anjali & Rob | Werribee Mansion | 3100 | 500 | 2026-05-19 | 2600 | 2026-10-08 | two garlands
2026-11-07 | Grace & Oliver | Montsalvat | 1780 | 500 | 2026-06-25 | 1280 | 2026-10-22 |
2026-11-14 | Emma & Tom | Flowerdale Estate | 2140 | 500 | 2026-07-08 | | | market run Thursday before
2026-11-28 | Mahsa & Nick | Glasshaus | 1590 | 500 | 2026-08-11 | | |
2026-12-12 | Lucy & Sam | St Kilda Pavilion | 1240 | 500 | 2026-09-02 | | | bouquet and 6 tables
2027-01-16 | Katerina & Steve | Rippon Lea | 2380 | 500 | 2026-09-29 | | |
2027-02-06 | Ella & Hugh | Mornington, her parents' garden | 1650 | 500 | 2026-10-27 | | |
2027-02-20 | Priya & Daniel | Abbotsford Convent | 2420 | | | | | quote accepted 3/11
2027-03-13 | Molly & Jack | Yarra Bend | 1390 | | | | | quote accepted 6/11
"""
# date | supplier | what | for | sort | paid by | $
FLOWER_BUYING = """
07-02 | Squarespace | website, year | Studio | Advertising | Credit card | 276
07-09 | Koch & Co | ribbon, tape, wire | Studio | Sundries | Debit | 84.60
07-16 | National Flower Centre | ranunculus, eucalyptus | Hannah & Matt | Flowers | Debit | 286.50
07-16 | Floral Hub | chicken wire, foam-free trays | Hannah & Matt | Sundries | Debit | 41.25
07-20 | Mei | Saturday set-up | Hannah & Matt | Helpers | Cash | 120
08-13 | Wafex | banksia, leucadendron | Isla & Ben | Flowers | Debit | 231.80
08-14 | National Flower Centre | waxflower | Isla & Ben | Flowers | Debit | 44
08-21 | Officeworks | cards and envelopes | Studio | Sundries | Debit | 32.95
09-03 | National Flower Centre | roses, stock, tulips | Thuy & Jason | Flowers | Debit | 398.70
09-04 | Dann Event Hire | two plinths | Thuy & Jason | Hire & delivery | Credit card | 132
09-07 | Mei | Saturday set-up | Thuy & Jason | Helpers | Cash | 120
09-14 | Easy Weddings | listing, quarter | Studio | Advertising | Credit card | 195
09-24 | National Flower Centre | garden roses, delphinium | Chiara & Leo | Flowers | Debit | 512.40
09-24 | Tesselaar | potted hydrangeas | Chiara & Leo | Flowers | Debit | 148
09-25 | Go With The Gecko | van, one day | Chiara & Leo | Hire & delivery | Credit card | 98.50
09-28 | Mei | Saturday set-up | Chiara & Leo | Helpers | Cash | 150
10-01 | BP Thornbury | fuel | Studio | Car | Debit | 61.40
10-08 | National Flower Centre | poppies, jasmine | Zoe & Patrick | Flowers | Debit | 254.90
10-22 | National Flower Centre | marigolds, roses | Anjali & Rob | Flowers | Debit | 604.30
10-22 | National Flower Centre | foliage by the box | Anjali & Rob | Flowers | Debit | 165
10-23 | Go With The Gecko | van, two days | Anjali & Rob | Hire & delivery | Credit card | 187
10-26 | Mei | Saturday set-up | Anjali & Rob | Helpers | Cash | 150
10-27 | National Flower Centre | short-weight marigolds, money back | Anjali & Rob | Flowers | Debit | -48
11-02 | Koch & Co | silk ribbon, pins | Studio | Sundries | Debit | 57.30
11-05 | National Flower Centre | peonies, sweet pea | Grace & Oliver | Flowers | Debit | 362.75
11-06 | Dann Event Hire | arch | Grace & Oliver | Hire & delivery | Credit card | 165
"""
FLOWER_SORTS = ("Flowers", "Sundries", "Hire & delivery", "Helpers", "Advertising", "Car")


def yarrapetals() -> tuple[Workbook, Card]:
    """Wedding flowers in Melbourne: weddings with deposit and balance in their row, buying by wedding, what each made."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Weddings"
    title(book, "B1", "Yarra Petals - weddings 2026/27", 16)
    aside(book, "B2", "$500 deposit holds the day, the rest two weeks before. Bank only.")
    put(book, 3, ["Booked", "=SUM(E6:E200)"], ["", DOLLAR], 4)
    put(book, 3, ["Still owing", "=SUM(J6:J200)"], ["", DOLLAR], 9)
    bold(book, "D3", "E3", "I3", "J3")
    head(
        book,
        5,
        [
            "Wedding day",
            "Couple",
            "Venue",
            "Quote",
            "Deposit",
            "Deposit on",
            "Balance",
            "Balance on",
            "Owing",
            "Notes",
        ],
        "D5E8D4",
        2,
    )
    at = 5
    for at, r in enumerate(rows(WEDDINGS), 6):
        day, couple, venue, quote, deposit, deposit_on, balance, balance_on, notes = r
        put(
            book,
            at,
            [
                date(day),
                couple,
                venue,
                number(quote),
                number(deposit),
                day_of(deposit_on),
                number(balance),
                day_of(balance_on),
                f"=E{at}-F{at}-H{at}",
                notes or None,
            ],
            ["d mmm yy", "", "", MONEY, MONEY, "d/mm/yy", MONEY, "d/mm/yy", SIGNED],
            2,
        )
    last = at
    book.freeze_panes = "D6"
    book.column_dimensions["A"].width = 2
    widths(book, 2, 13, 20, 30, 11, 11, 12, 11, 12, 12, 28)
    shade(book, "J3:J3", "FFF2CC")

    buying = workbook.create_sheet("Buying")
    title(buying, "A1", "Everything I buy (from 1 July)")
    head(buying, 3, ["Date", "Supplier", "What", "For", "Sort", "Paid by", "$"], "D5E8D4")
    for row, r in enumerate(rows(FLOWER_BUYING), 4):
        put(buying, row, [date(r[0]), *r[1:6], number(r[6])], ["d/mm/yy", "", "", "", "", "", SIGNED])
    aside(buying, "I3", "For: the couple as on the first sheet, or Studio")
    dropdown(buying, "E4:E500", '"' + ",".join(FLOWER_SORTS) + '"')
    dropdown(buying, "F4:F500", '"Debit,Credit card,Cash"')
    buying.freeze_panes = "A4"
    widths(buying, 11, 24, 34, 18, 16, 12, 11)

    page = workbook.create_sheet("What it made")
    head(page, 2, ["Couple", "Quote", "Flowers", "Other costs", "Made"], "DAE8FC")
    for row in range(6, last + 1):
        at = row - 3
        lines = f"SUMIFS(Buying!$G$4:$G$500,Buying!$D$4:$D$500,A{at}"
        flowers = f'{lines},Buying!$E$4:$E$500,"Flowers")'
        put(
            page,
            at,
            [
                f"=Weddings!C{row}",
                f"=Weddings!E{row}",
                f"={flowers}",
                f"={lines})-C{at}",
                f"=B{at}-C{at}-D{at}",
            ],
            ["", *[SIGNED] * 4],
        )
    end = last - 3
    put(page, end + 1, ["All weddings", *[f"=SUM({c}3:{c}{end})" for c in "BCDE"]], ["", *[SIGNED] * 4])
    bold(page, *[f"{c}{end + 1}" for c in "ABCDE"])
    put(
        page,
        end + 3,
        ["Studio (no couple)", None, None, '=SUMIFS(Buying!$G$4:$G$500,Buying!$D$4:$D$500,"Studio")'],
        ["", "", "", SIGNED],
    )
    head(page, 2, ["Money this tax year", "$"], "DAE8FC", 7)
    received = [
        "="
        + f'SUMIFS(Weddings!${c}$6:${c}$200,Weddings!${d}$6:${d}$200,">="&DATE(2026,7,1),Weddings!${d}$6:${d}$200,"<="&DATE(2027,6,30))'
        for c, d in ("FG", "HI")
    ]
    put(page, 3, ["Deposits in", received[0]], ["", SIGNED], 7)
    put(page, 4, ["Balances in", received[1]], ["", SIGNED], 7)
    for row, sort in enumerate(FLOWER_SORTS, 5):
        put(page, row, [sort, f"=-SUMIFS(Buying!$G$4:$G$500,Buying!$E$4:$E$500,G{row})"], ["", SIGNED], 7)
    put(page, 11, ["In hand", "=SUM(H3:H10)"], ["", SIGNED], 7)
    bold(page, "G11", "H11")
    widths(page, 22, 11, 11, 12, 11, 4, 22, 12)
    emma, grace, priya = 10, 9, 15
    return workbook, {
        "book": "yarrapetals.xlsx",
        "half": "round76",
        "layout": "records",
        "about": "wedding flowers from a home studio, Melbourne, Australia, AUD, not registered for GST",
        "dialect": "weddings from column B with quote, deposit and its day, balance and its day filled in the row when they come, owing by formula, sums above the headings; buying with supplier, the couple it was for or the studio, sort and paid by before the amount, money back as minus; what each wedding made and the tax year beside it",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "tables": {"weddings": "Weddings", "buying": "Buying"},
        "free": {"Weddings": ["Notes"], "Buying": ["Supplier", "What"]},
        "adds_up": {"Buying": ["$"]},
        "watch": [
            "Weddings!E3",
            "Weddings!J3",
            "Weddings!J13",
            "Weddings!J18",
            *[f"What it made!{c}{row}" for row in (grace, emma, priya, end + 1) for c in "CDE"],
            f"What it made!D{end + 3}",
            *[f"What it made!H{row}" for row in range(3, 12)],
        ],
        "zero": [],
    }


# date | families | door | tea jar | raffle | spent | on | banked
TODDLER_TIN = """
08-19 | 9 | 27 | 4.60 | 8 | | |
08-21 | | | | | 6.85 | Snacks |
08-26 | 11 | 33 | 5.20 | 9 | | |
08-28 | | | | | 11.50 | Crafts |
09-02 | 12 | 36 | 6.10 | 10 | | |
09-03 | | | | | 7.45 | Snacks |
09-04 | | | | | | | 80
09-09 | 14 | 42 | 6.35 | 12 | | |
09-16 | 13 | 39 | 5.80 | 11 | | |
09-17 | | | | | 9.20 | Snacks |
09-23 | 10 | 30 | 4.15 | 7 | | |
09-25 | | | | | | | 120
09-30 | 15 | 45 | 7.40 | 13 | | |
10-01 | | | | | 8.10 | Snacks |
10-05 | | | | | 14.99 | Toys |
10-07 | 12 | 36 | 5.65 | 9 | | |
10-09 | | | | | | | 80
10-21 | 8 | 24 | 3.90 | 6 | | |
10-22 | | | | | 7.95 | Snacks |
10-28 | 16 | 48 | 8.05 | 17 | | |
10-28 | | | | | 18.60 | Party |
11-04 | 13 | 39 | 6.20 | 10 | | |
11-05 | | | | | 8.40 | Snacks |
11-06 | | | | | | | 90
11-11 | 14 | 42 | 6.75 | 12 | | |
11-12 | | | | | 5.25 | Cleaning |
"""
# date | details | sort | in | out
TODDLER_BANK = """
08-24 | Shawlands Kirk, hall let for August | Hall let | | 48
09-01 | Early Years Scotland, membership and insurance | Insurance | | 92
09-04 | paid in at Santander | From tin | 80 |
09-14 | Co-op community fund | Grants & gifts | 250 |
09-22 | Shawlands Kirk, hall let for September | Hall let | | 120
09-25 | paid in at Santander | From tin | 120 |
09-29 | Smyths, balance bikes x 2 | Toys | | 69.98
10-09 | paid in at Santander | From tin | 80 |
10-12 | IKEA, low table | Toys | | 25
10-15 | IKEA, table wobbled, money back | Toys | 25 |
10-20 | Shawlands Kirk, hall let for October | Hall let | | 72
10-26 | Mr Tumshie, Halloween songs | Party | | 60
11-06 | paid in at Santander | From tin | 90 |
11-09 | The Works, paints and paper | Crafts | | 27.50
"""


def shawlandstoddlers() -> tuple[Workbook, Card]:
    """A toddler group in Glasgow: the tin by sessions with what was bought and banked, the bank on its own sheet."""
    workbook = Workbook()
    tin = workbook.active
    tin.title = "Tin"
    across(tin, "A1:I1", "Wee Shawlanders - the tin", "B4A7D6", 16)
    aside(
        tin,
        "A2",
        "a line for each Wednesday, a line for each thing bought, a line when somebody goes to the bank",
    )
    head(
        tin, 4, ["Date", "Families", "Door", "Tea jar", "Raffle", "Spent", "On", "Banked", "In tin"], "D9D2E9"
    )
    put(tin, 5, ["in the tin after the summer", *[None] * 7, 34.20], ["", *[""] * 7, POUND])
    tin["A5"].font = Font(italic=True)
    end_tin = 5
    for end_tin, r in enumerate(rows(TODDLER_TIN), 6):
        put(
            tin,
            end_tin,
            [
                date(r[0]),
                *[number(figure) for figure in r[1:6]],
                r[6] or None,
                number(r[7]),
                f"=I{end_tin - 1}+SUM(C{end_tin}:E{end_tin})-F{end_tin}-H{end_tin}",
            ],
            ["ddd d mmm", "0", MONEY, MONEY, MONEY, MONEY, "", MONEY, POUND],
        )
    tin.freeze_panes = "A5"
    dropdown(tin, "G6:G400", "Totals!$A$12:$A$18")
    widths(tin, 26, 9, 10, 10, 10, 10, 12, 10, 11)

    bank = workbook.create_sheet("Bank")
    across(bank, "A1:F1", "Santander", "B4A7D6", 16)
    head(bank, 3, ["Date", "Details", "Sort", "In", "Out", "Balance"], "D9D2E9")
    put(
        bank,
        4,
        [date("08-01"), "brought forward", None, None, None, 318.45],
        ["d mmm yy", "", "", "", "", POUND],
    )
    for at, r in enumerate(rows(TODDLER_BANK), 5):
        put(
            bank,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), number(r[4]), f"=F{at - 1}+D{at}-E{at}"],
            ["d mmm yy", "", "", MONEY, MONEY, POUND],
        )
    bank.freeze_panes = "A4"
    widths(bank, 12, 48, 16, 10, 10, 12)

    page = workbook.create_sheet("Totals")
    title(page, "A1", "Where we are since August")
    head(page, 3, ["Money in", "Tin", "Bank", "Both"], "D9D2E9")
    for at, (name, column) in enumerate((("Door", "C"), ("Tea jar", "D"), ("Raffle", "E")), 4):
        put(page, at, [name, f"=SUM(Tin!{column}6:{column}400)", None, f"=B{at}+C{at}"], ["", *[SIGNED] * 3])
    put(
        page,
        7,
        ["Grants & gifts", None, "=SUMIFS(Bank!$D$5:$D$400,Bank!$C$5:$C$400,A7)", "=B7+C7"],
        ["", *[SIGNED] * 3],
    )
    put(page, 8, ["All in", *[f"=SUM({c}4:{c}7)" for c in "BCD"]], ["", *[SIGNED] * 3])
    head(page, 11, ["Money out", "Tin", "Bank", "Both"], "D9D2E9")
    for at, name in enumerate(("Hall let", "Snacks", "Crafts", "Toys", "Party", "Cleaning", "Insurance"), 12):
        put(
            page,
            at,
            [
                name,
                f"=SUMIFS(Tin!$F$6:$F$400,Tin!$G$6:$G$400,A{at})",
                f"=SUMIFS(Bank!$E$5:$E$400,Bank!$C$5:$C$400,A{at})-SUMIFS(Bank!$D$5:$D$400,Bank!$C$5:$C$400,A{at})",
                f"=B{at}+C{at}",
            ],
            ["", *[SIGNED] * 3],
        )
    put(page, 19, ["All out", *[f"=SUM({c}12:{c}18)" for c in "BCD"]], ["", *[SIGNED] * 3])
    put(
        page,
        21,
        [
            "Tin to bank",
            "=-SUM(Tin!H6:H400)",
            '=SUMIFS(Bank!$D$5:$D$400,Bank!$C$5:$C$400,"From tin")',
            "=B21+C21",
        ],
        ["", *[SIGNED] * 3],
    )
    put(page, 22, ["Had in August", "=Tin!I5", "=Bank!F4", "=B22+C22"], ["", *[SIGNED] * 3])
    put(page, 23, ["Should have now", *[f"={c}22+{c}8-{c}19+{c}21" for c in "BCD"]], ["", *[POUND] * 3])
    for row in (8, 19, 23):
        bold(page, *[f"{c}{row}" for c in "ABCD"])
        shade(page, f"A{row}:D{row}", "D9D2E9")
    widths(page, 20, 11, 11, 11)

    rota = workbook.create_sheet("Tea rota")
    head(rota, 1, ["Wednesday", "Teas", "Tidy up"], "FFF2CC")
    for at, (day, teas, tidy) in enumerate(
        rows(
            """
11-11 | Aileen | Marta
11-18 | Kirsteen | Rubina
11-25 | Marta | Aileen
12-02 | Joanne | Kirsteen
12-09 | Rubina | Joanne
12-16 | party, everybody | everybody
"""
        ),
        2,
    ):
        put(rota, at, [date(day), teas, tidy], ["ddd d mmm"])
    widths(rota, 14, 20, 16)
    return workbook, {
        "book": "shawlandstoddlers.xlsx",
        "half": "round76",
        "layout": "cash book",
        "about": "parents' toddler group, Glasgow, Scotland, GBP",
        "dialect": "the cash tin on a sheet by sessions with families, door, tea jar and raffle in a column each, a thing bought and a banking on lines of their own there, what is in the tin carried on each line; the bank on a second sheet with a sort before in and out and its balance carried; banked money on both sheets; totals of tin, bank and both; a tea rota",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-06-30"],
        "tables": {"tin": "Tin", "bank": "Bank"},
        "free": {"Bank": ["Details"]},
        "adds_up": {},
        "watch": [
            *[
                f"Totals!{c}{row}"
                for row in (4, 5, 6, 7, 8)
                for c in "BCD"
                if f"{c}{row}" not in {"C4", "C5", "C6", "B7"}
            ],
            *[f"Totals!{c}{row}" for row in (*range(12, 20), 21, 23) for c in "BCD"],
        ],
        "zero": ["Totals!D21"],
    }


BOOKS = [tervurenwheelers, ancoatsnails, mesaretirees, yarrapetals, shawlandstoddlers]
