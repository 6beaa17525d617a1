"""The workbooks of round 75: a camper van, a dog walker in Toronto, a theatre group in Dublin, a handyman in Auckland, a family in Cape Town."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import bold, date, day_of, dropdown, head, number, put, rows, shade, title, widths
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
EURO = "#,##0.00 [$€-407];[Red]-#,##0.00 [$€-407]"
DOLLAR = '"$"#,##0.00;[Red]-"$"#,##0.00'
RAND = '"R" #,##0;[Red]-"R" #,##0'


def remark(sheet: Worksheet, cell: str, text: str, color: str = "808080") -> None:
    """A remark in italics."""
    sheet[cell] = text
    sheet[cell].font = Font(italic=True, size=9, color=color)


# part of the van | planned
VAN_PARTS = """
The van | 12000
Papers & TÜV | 600
Insulation | 500
Windows & vents | 900
Wood & furniture | 1400
Electrics | 2200
Water & gas | 800
Kitchen | 450
Bed & cushions | 400
Tools | 250
"""
# date | where | what | part | who | euros
VAN_SPENT = """
03-07 | seller in Kassel | Ducato, half each | The van | Lena | 5950
03-07 | seller in Kassel | Ducato, half each | The van | Tom | 5950
03-10 | Zulassungsstelle | registration, plates | Papers & TÜV | Lena | 78.40
03-14 | Bauhaus | jigsaw | Tools | Tom | 89.95
03-14 | Bauhaus | jigsaw blades, clamps | Tools | Tom | 34.50
03-21 | Förch | rust converter, zinc paint | The van | Tom | 46.20
03-28 | Amazon | Armaflex 19 mm, 12 m2 | Insulation | Lena | 218.90
04-04 | Amazon | Armaflex glue | Insulation | Lena | 39.95
04-11 | Reimo | two side windows | Windows & vents | Lena | 389
04-11 | Reimo | Sikaflex, frames | Windows & vents | Lena | 61.80
04-18 | Hornbach | battens for the floor | Wood & furniture | Tom | 54.35
04-18 | Hornbach | screws, wood glue | Wood & furniture | Tom | 22.90
04-25 | Holz Peters | poplar ply, 5 sheets | Wood & furniture | Lena | 312.50
05-02 | Bauhaus | sheep wool, two rolls | Insulation | Tom | 112
05-09 | Holz Peters | birch ply for the bed | Wood & furniture | Tom | 148.60
05-16 | Holz Peters | one ply sheet taken back | Wood & furniture | Lena | -62.50
05-23 | Offgridtec | solar panels 2 x 150 W | Electrics | Tom | 298
05-23 | Offgridtec | charge controller | Electrics | Tom | 119.90
06-06 | Liontron dealer | battery 150 Ah | Electrics | Lena | 849
06-13 | Hornbach | screws, angle brackets | Wood & furniture | Lena | 31.40
06-20 | Amazon | 12 V cable, crimp pliers | Electrics | Tom | 67.35
06-27 | Reimo | fresh water tank 70 l | Water & gas | Lena | 104.50
07-04 | Reimo | pump, hoses, tap | Water & gas | Lena | 96.30
07-11 | Bauhaus | edge strips, hinges | Wood & furniture | Tom | 58.70
07-18 | IKEA | worktop | Kitchen | Lena | 79
07-18 | IKEA | sink | Kitchen | Lena | 45
07-25 | Campingshop Nord | two-flame cooker | Kitchen | Tom | 139.90
08-01 | Campingshop Nord | gas bottle 11 kg, full | Water & gas | Tom | 78
08-01 | Campingshop Nord | regulator and hose | Water & gas | Tom | 41.95
08-15 | Schaumstoff Lübke | foam for the bed | Bed & cushions | Lena | 187
08-22 | Stoffmarkt | cover cloth 6 m | Bed & cushions | Lena | 71.40
08-29 | Hornbach | oil for the worktop, screws | Wood & furniture | Tom | 36.15
09-05 | Gasprüfer Hansen | gas check G607 | Papers & TÜV | Tom | 65
09-12 | Offgridtec | inverter 600 W | Electrics | Tom | 189
09-19 | gas filled again | 11 kg | Water & gas | Tom | 29.50
09-26 | Offgridtec | fuse box | Electrics | Lena | 45.90
09-26 | Offgridtec | LED spots x 6 | Electrics | Lena | 52.80
10-03 | TÜV Nord | change of use to camper | Papers & TÜV | Lena | 164.90
10-10 | Hornbach | screws, sandpaper | Wood & furniture | Lena | 19.45
"""
# date | what | who got it | euros
VAN_SOLD = """
03-18 | bulkhead | Tom | 40
04-06 | rubber floor mat | Lena | 25
07-27 | roof rack | Tom | 90
"""
# date | from | to | euros
VAN_EVENED = """
06-30 | Tom | Lena | 500
08-31 | Lena | Tom | 50
"""


def campervan() -> tuple[Workbook, Card]:
    """A couple doing up a van in Germany: one list with the parts' budget beside it, things sold, who owes whom."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Spent"
    title(sheet, "A1", "BERTHA  -  Ducato L3H2, 2016", 16)
    remark(sheet, "A2", "everything for the van goes in here. Things taken back to the shop with a minus.")
    head(sheet, 4, ["Date", "Where", "What", "Part", "Who paid", "€"], "C6E0B4")
    for row, (day, where, what, part, who, euros) in enumerate(rows(VAN_SPENT), 5):
        put(
            sheet,
            row,
            [date(day), where, what, part, who, number(euros)],
            ["dd.mm.yy", "", "", "", "", SIGNED],
        )
    head(sheet, 4, ["Budget for", "Planned", "So far", "Left"], "FFE699", 9)
    watch = []
    for row, (part, planned) in enumerate(rows(VAN_PARTS), 5):
        put(
            sheet,
            row,
            [part, number(planned), f"=SUMIF($D$5:$D$400,I{row},$F$5:$F$400)", f"=J{row}-K{row}"],
            ["", EURO, EURO, EURO],
            9,
        )
        watch += [f"Spent!K{row}", f"Spent!L{row}"]
    put(sheet, 15, ["Altogether", "=SUM(J5:J14)", "=SUM(K5:K14)", "=SUM(L5:L14)"], ["", EURO, EURO, EURO], 9)
    bold(sheet, "I15", "J15", "K15", "L15")
    watch += ["Spent!K15", "Spent!L15"]
    dropdown(sheet, "D5:D400", "$I$5:$I$14")
    dropdown(sheet, "E5:E400", '"Lena,Tom"')
    sheet.freeze_panes = "A5"
    widths(sheet, 11, 20, 30, 19, 10, 12, 3, 3, 19, 14, 14, 14)

    sold = workbook.create_sheet("Sold")
    title(sold, "A1", "Bits we sold out of the van")
    head(sold, 3, ["Date", "What", "Who got the money", "€"], "F8CBAD")
    for row, (day, what, who, euros) in enumerate(rows(VAN_SOLD), 4):
        put(sold, row, [date(day), what, who, number(euros)], ["dd.mm.yy", "", "", SIGNED])
    widths(sold, 11, 28, 20, 11)

    even = workbook.create_sheet("Evened up")
    title(even, "A1", "When one of us sent the other money for it")
    head(even, 3, ["Date", "From", "To", "€"], "BDD7EE")
    for row, (day, giver, taker, euros) in enumerate(rows(VAN_EVENED), 4):
        put(even, row, [date(day), giver, taker, number(euros)], ["dd.mm.yy", "", "", SIGNED])
    widths(even, 11, 12, 12, 11)

    owes = workbook.create_sheet("Who owes")
    put(owes, 1, ["Lena and Tom, half half", "Lena", "Tom"])
    bold(owes, "A1", "B1", "C1")
    lines = [
        ("Paid for the van", "=SUMIF(Spent!$E$5:$E$400,{c}$1,Spent!$F$5:$F$400)"),
        ("Got for things sold", "=SUMIF(Sold!$C$4:$C$100,{c}$1,Sold!$D$4:$D$100)"),
        ("Sent to the other", "=SUMIF('Evened up'!$B$4:$B$100,{c}$1,'Evened up'!$D$4:$D$100)"),
        ("Got from the other", "=SUMIF('Evened up'!$C$4:$C$100,{c}$1,'Evened up'!$D$4:$D$100)"),
        ("Has put in", "={c}2-{c}3+{c}4-{c}5"),
        ("Half of it all", "=($B$6+$C$6)/2"),
        ("To get back (red: to give)", "={c}6-{c}7"),
    ]
    for row, (name, formula) in enumerate(lines, 2):
        put(owes, row, [name, formula.format(c="B"), formula.format(c="C")], ["", EURO, EURO])
        watch += [f"Who owes!B{row}", f"Who owes!C{row}"]
    bold(owes, "A8", "B8", "C8")
    shade(owes, "A8:C8", "FFE699")
    widths(owes, 28, 16, 16)
    return workbook, {
        "book": "campervan.xlsx",
        "half": "round75",
        "layout": "records",
        "about": "couple doing up a camper van, Germany, EUR",
        "dialect": "one list of spending with the part of the van and who paid, money back with a minus, the budget by part beside it with spent and left; things sold with who got the money; transfers between the two; a page of who owes whom, half and half",
        "date_order": "dmy",
        "period": ["2026-03-01", "2026-12-31"],
        "tables": {"spent": "Spent", "sold": "Sold", "evened": "Evened up"},
        "free": {"Spent": ["Where", "What"], "Sold": ["What"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# client | dogs | where | rate a walk
DOG_CLIENTS = """
Beaulieu, Marc | Gaston | Roncesvalles | 22
Chen, Wendy | Tofu & Bao | High Park | 34
Fraser, Doug | Angus | Bloor West | 22
Goldfarb, Ellen | Ziggy | The Junction | 24
Kowalchuk, Pete | Moose | Bloor West | 24
Nair, Priya | Laddoo | High Park | 22
Okafor, Ngozi | Biscuit | Roncesvalles | 22
Steele, Hannah | Pepper & Olive | Swansea | 36
"""
# no | date | client | month | walks | paid on | how
DOG_INVOICES = """
101 | 01-31 | Beaulieu, Marc | Jan | 12 | 02-04 | e-transfer
102 | 01-31 | Chen, Wendy | Jan | 10 | 02-02 | e-transfer
103 | 01-31 | Goldfarb, Ellen | Jan | 8 | 02-09 | cash
104 | 01-31 | Nair, Priya | Jan | 14 | 02-03 | e-transfer
105 | 01-31 | Okafor, Ngozi | Jan | 20 | 02-06 | cheque
106 | 02-28 | Beaulieu, Marc | Feb | 13 | 03-05 | e-transfer
107 | 02-28 | Chen, Wendy | Feb | 8 | 03-02 | e-transfer
108 | 02-28 | Fraser, Doug | Feb | 6 | 03-16 | cheque
109 | 02-28 | Goldfarb, Ellen | Feb | 8 | 03-10 | cash
110 | 02-28 | Nair, Priya | Feb | 15 | 03-02 | e-transfer
111 | 02-28 | Okafor, Ngozi | Feb | 19 | 03-07 | cheque
112 | 03-31 | Beaulieu, Marc | Mar | 12 | 04-06 | e-transfer
113 | 03-31 | Chen, Wendy | Mar | 11 | 04-01 | e-transfer
114 | 03-31 | Fraser, Doug | Mar | 8 | 04-20 | cheque
115 | 03-31 | Goldfarb, Ellen | Mar | 9 | 04-08 | cash
116 | 03-31 | Kowalchuk, Pete | Mar | 5 | 04-03 | cash
117 | 03-31 | Nair, Priya | Mar | 17 | 04-02 | e-transfer
118 | 03-31 | Okafor, Ngozi | Mar | 21 | 04-11 | cheque
119 | 04-30 | Beaulieu, Marc | Apr | 13 | 05-07 | e-transfer
120 | 04-30 | Chen, Wendy | Apr | 10 | 05-01 | e-transfer
121 | 04-30 | Fraser, Doug | Apr | 8 | 05-22 | cheque
122 | 04-30 | Goldfarb, Ellen | Apr | 11 | |
123 | 04-30 | Kowalchuk, Pete | Apr | 9 | 05-04 | cash
124 | 04-30 | Nair, Priya | Apr | 15 | 05-04 | e-transfer
125 | 04-30 | Okafor, Ngozi | Apr | 20 | 05-09 | cheque
126 | 05-31 | Beaulieu, Marc | May | 12 | 06-04 | e-transfer
127 | 05-31 | Chen, Wendy | May | 9 | 06-01 | e-transfer
128 | 05-31 | Fraser, Doug | May | 7 | |
129 | 05-31 | Goldfarb, Ellen | May | 9 | |
130 | 05-31 | Kowalchuk, Pete | May | 10 | 06-03 | cash
131 | 05-31 | Nair, Priya | May | 16 | |
132 | 05-31 | Okafor, Ngozi | May | 19 | |
"""
DOG_KINDS = ("Treats & bags", "Gas", "Parking", "Leads & gear", "Insurance & licence", "Phone", "Other")
# date | where | kind | amount
DOG_COSTS = """
01-05 | Pet Valu | Treats & bags | 38.39
01-12 | Petro-Canada, Dundas W | Gas | 52.10
01-15 | Koodo | Phone | 45.20
01-20 | walker's insurance, the year | Insurance & licence | 412
01-28 | Canadian Tire, ice cleats | Leads & gear | 56.49
02-06 | Esso, Keele | Gas | 49.85
02-15 | Koodo | Phone | 45.20
02-18 | Green P, High Park | Parking | 9
03-03 | Pet Valu | Treats & bags | 41.77
03-09 | Petro-Canada, Dundas W | Gas | 55.62
03-15 | Koodo | Phone | 45.20
03-19 | City of Toronto, commercial walker permit | Insurance & licence | 289.10
04-02 | Global Pet Foods, two slip leads | Leads & gear | 47.44
04-13 | Petro-Canada, Dundas W | Gas | 57.30
04-15 | Koodo | Phone | 45.20
04-24 | Green P, High Park | Parking | 6
05-01 | Pet Valu, poop bags by the case | Treats & bags | 52.98
05-06 | Vistaprint, cards | Other | 31.64
05-11 | Esso, Keele | Gas | 60.05
05-15 | Koodo | Phone | 45.20
05-27 | Pet Valu | Treats & bags | 24.85
06-02 | Petro-Canada, Dundas W | Gas | 54.48
"""


def torontodogs() -> tuple[Workbook, Card]:
    """A dog walker in Toronto: clients with what they owe, invoices with the day paid, costs in a column for each kind."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Clients"
    title(page, "A1", "Happy Tails west end dog walks - clients 2026")
    head(page, 3, ["Client", "Dog(s)", "Pick up", "Rate / walk", "Billed", "Paid", "Owes"], "D9E1F2")
    watch = []
    for row, (client, dogs, where, rate) in enumerate(rows(DOG_CLIENTS), 4):
        who = f"Invoices!$C$5:$C$300,A{row}"
        put(
            page,
            row,
            [
                client,
                dogs,
                where,
                number(rate),
                f"=SUMIFS(Invoices!$G$5:$G$300,{who})",
                f'=SUMIFS(Invoices!$G$5:$G$300,{who},Invoices!$H$5:$H$300,">0")',
                f"=E{row}-F{row}",
            ],
            ["", "", "", DOLLAR, DOLLAR, DOLLAR, DOLLAR],
        )
        watch += [f"Clients!{c}{row}" for c in "EFG"]
    put(
        page,
        13,
        ["Total", None, None, None, *[f"=SUM({c}4:{c}11)" for c in "EFG"]],
        ["", "", "", "", *[DOLLAR] * 3],
    )
    bold(page, "A13", "E13", "F13", "G13")
    watch += ["Clients!E13", "Clients!F13", "Clients!G13"]
    remark(page, "A15", "no HST, I'm under the $30,000")
    widths(page, 20, 17, 16, 11, 13, 13, 13)

    sheet = workbook.create_sheet("Invoices")
    title(sheet, "A1", "INVOICES")
    remark(sheet, "A2", "sent on the last day of the month. Rate comes from the Clients tab.")
    head(sheet, 4, ["No.", "Sent", "Client", "For", "Walks", "Rate", "Amount", "Paid on", "How"], "D9E1F2")
    for row, (no, day, client, month, walks, paid, how) in enumerate(rows(DOG_INVOICES), 5):
        put(
            sheet,
            row,
            [
                number(no),
                date(day),
                client,
                month,
                number(walks),
                f"=VLOOKUP(C{row},Clients!$A$4:$D$11,4,FALSE)",
                f"=E{row}*F{row}",
                day_of(paid),
                how or None,
            ],
            ["", "mmm d", "", "", "", MONEY, DOLLAR, "mmm d"],
        )
    sheet.freeze_panes = "A5"
    dropdown(sheet, "C5:C300", "Clients!$A$4:$A$11")
    dropdown(sheet, "I5:I300", '"e-transfer,cash,cheque"')
    widths(sheet, 7, 10, 20, 8, 8, 9, 12, 10, 12)

    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "EXPENSES")
    head(costs, 3, ["Date", "Where", *DOG_KINDS, "Total"], "FCE4D6")
    put(costs, 2, [None, "year so far", *[f"=SUM({c}4:{c}300)" for c in "CDEFGHIJ"]], ["", "", *[DOLLAR] * 8])
    bold(costs, *[f"{c}2" for c in "BCDEFGHIJ"])
    for row, (day, where, kind, amount) in enumerate(rows(DOG_COSTS), 4):
        put(costs, row, [date(day), where], ["mmm d"])
        put(costs, row, [number(amount)], [MONEY], 3 + DOG_KINDS.index(kind))
        put(costs, row, [f"=SUM(C{row}:I{row})"], [DOLLAR], 10)
    watch += [f"Expenses!{c}2" for c in "CDEFGHIJ"]
    costs.freeze_panes = "C4"
    widths(costs, 10, 38, *[12] * 8)

    year = workbook.create_sheet("By month")
    head(year, 1, ["Month", "Money in", "Spent", "Kept"], "E2EFDA")
    for row in range(2, 14):
        first = dt.date(2026, row - 1, 1)
        between = '{0},">="&$A{1},{0},"<="&EOMONTH($A{1},0)'
        put(
            year,
            row,
            [
                first,
                f"=SUMIFS(Invoices!$G$5:$G$300,{between.format('Invoices!$H$5:$H$300', row)})",
                f"=SUMIFS(Expenses!$J$4:$J$300,{between.format('Expenses!$A$4:$A$300', row)})",
                f"=B{row}-C{row}",
            ],
            ["mmm", DOLLAR, DOLLAR, DOLLAR],
        )
    put(year, 14, ["2026", *[f"=SUM({c}2:{c}13)" for c in "BCD"]], ["", *[DOLLAR] * 3])
    bold(year, "A14", "B14", "C14", "D14")
    watch += [f"By month!{c}{row}" for row in (7, 14) for c in "BCD"]
    widths(year, 10, 14, 14, 14)
    return workbook, {
        "book": "torontodogs.xlsx",
        "half": "round75",
        "layout": "records",
        "about": "dog walker, Toronto, Canada, CAD, no HST",
        "dialect": "clients with the rate of a walk and what each was billed, paid and owes by formula; an invoice a month and client by walks, the rate looked up, the day paid and how filled in later; costs with a column for each kind and the total by formula, sums above the headings; money in and spent by months on the last sheet",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"clients": "Clients", "invoices": "Invoices", "costs": "Expenses"},
        "free": {"Invoices": ["No."], "Expenses": ["Where"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# member | paid on | euros | where to
PLAYERS = """
Behan, Con | 09-09 | 40 | Bank
Brennan, Aoife | 09-09 | 40 | Cash box
Carmody, Pat | 09-15 | 40 | Bank
Delaney, Orla | 09-09 | 40 | Cash box
Farrelly, Donal | 10-06 | 40 | Bank
Geraghty, Maeve | | |
Hanlon, Fergus | 09-09 | 20 | Cash box
Keane, Sorcha | 09-22 | 20 | Bank
Lynam, Brendan | 09-09 | 40 | Cash box
McAuley, Dervla | 10-13 | 40 | Bank
Nugent, Joe | | |
Roche, Imelda | 09-16 | 40 | Cash box
Tierney, Niamh | | |
Wall, Eoin | 09-16 | 40 | Cash box
"""
# date | from | sort | show | into | euros
PLAYERS_IN = """
02-10 | Dublin City Council, arts grant | Grants & gifts | General | Bank | 750
03-05 | Costello's Pharmacy, back page | Programme ads | Lovers | Bank | 120
03-12 | Strand Motors, half page | Programme ads | Lovers | Bank | 60
04-16 | Thursday door | Tickets | Lovers | Cash box | 402
04-17 | Friday door | Tickets | Lovers | Cash box | 588
04-17 | raffle Friday | Raffle | Lovers | Cash box | 143
04-18 | Saturday door | Tickets | Lovers | Cash box | 654
04-18 | raffle Saturday | Raffle | Lovers | Cash box | 168
04-18 | teas, three nights | Teas | Lovers | Cash box | 121.50
04-23 | TicketSource payout | Tickets | Lovers | Bank | 1116
05-20 | in memory of Des Roche | Grants & gifts | General | Bank | 200
10-05 | Costello's Pharmacy, back page | Programme ads | Sive | Bank | 120
10-12 | Casey's Butchers, half page | Programme ads | Sive | Bank | 60
10-20 | Strand Motors, half page | Programme ads | Sive | Bank | 60
11-12 | Thursday door | Tickets | Sive | Cash box | 426
11-12 | raffle Thursday | Raffle | Sive | Cash box | 97
11-13 | Friday door | Tickets | Sive | Cash box | 612
"""
# date | to | sort | show | from | euros
PLAYERS_OUT = """
01-20 | Aviva, public liability | Insurance | General | Bank | 385
02-16 | Nick Hern Books, licence | Rights & scripts | Lovers | Bank | 340
02-20 | Books Upstairs, 8 scripts | Rights & scripts | Lovers | Bank | 103.60
03-09 | St Gabriel's hall, rehearsals | Hall | Lovers | Bank | 240
03-28 | Woodie's, timber and hinges | Set & props | Lovers | Bank | 187.35
04-08 | Snap Printing, posters, programmes | Printing | Lovers | Bank | 214
04-10 | Vincent's, bicycle and suitcase | Set & props | Lovers | Cash box | 35
04-14 | Abbey Costume Hire | Costumes | Lovers | Bank | 180
04-16 | SuperValu, milk and biscuits | Teas | Lovers | Cash box | 31.20
04-20 | St Gabriel's hall, show week | Hall | Lovers | Bank | 600
04-21 | Lightbox, lamps and desk hire | Lights & sound | Lovers | Bank | 265
05-02 | flowers for the director | Sundries | Lovers | Cash box | 40
06-15 | Drama League of Ireland, membership | Sundries | General | Bank | 110
09-07 | Dramatic Rights Ireland, licence | Rights & scripts | Sive | Bank | 360
09-14 | Books Upstairs, 11 scripts | Rights & scripts | Sive | Bank | 142.45
10-08 | St Gabriel's hall, rehearsals | Hall | Sive | Bank | 280
10-24 | Woodie's, paint and ply | Set & props | Sive | Bank | 156.80
10-31 | Vincent's, dresser and delph | Set & props | Sive | Cash box | 60
11-03 | Snap Printing, posters, programmes | Printing | Sive | Bank | 228
11-12 | SuperValu, milk and biscuits | Teas | Sive | Cash box | 28.65
"""
# date | euros | who lodged it
PLAYERS_LODGED = """
04-20 | 1500 | Imelda
05-05 | 400 | Imelda
10-07 | 150 | Con
"""
PLAYERS_SORTS_IN = ("Tickets", "Programme ads", "Raffle", "Teas", "Grants & gifts")
PLAYERS_SORTS_OUT = (
    "Rights & scripts",
    "Hall",
    "Set & props",
    "Costumes",
    "Lights & sound",
    "Printing",
    "Insurance",
    "Teas",
    "Sundries",
)


def dublinplayers() -> tuple[Workbook, Card]:
    """An amateur theatre group in Dublin: money in and out by show, subs beside names, cash lodged, a page by show."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Committee page"
    page["A1"] = "MARINO STRAND PLAYERS"
    page.merge_cells("A1:E1")
    page["A1"].font = Font(bold=True, size=16, color="FFFFFF")
    page["A1"].alignment = Alignment(horizontal="center")
    shade(page, "A1:E1", "7B2C3A")
    put(page, 2, ["Accounts for the calendar year 2026, Hon. Treasurer Imelda Roche"])
    watch = []
    shows = ["Lovers", "Sive", "General"]
    head(page, 4, ["IN", *shows, "All"], "F4DCE0")
    at = 4
    for sort in PLAYERS_SORTS_IN:
        at += 1
        sums = [
            f"=SUMIFS('Money in'!$F$4:$F$300,'Money in'!$C$4:$C$300,$A{at},'Money in'!$D$4:$D$300,{c}$4)"
            for c in "BCD"
        ]
        put(page, at, [sort, *sums, f"=SUM(B{at}:D{at})"], ["", *[MONEY] * 4])
    at += 1
    put(page, at, ["Subs", None, None, "=SUM(Subs!C4:C60)", f"=SUM(B{at}:D{at})"], ["", *[MONEY] * 4])
    at += 1
    total_in = at
    put(page, at, ["Total in", *[f"=SUM({c}5:{c}{at - 1})" for c in "BCDE"]], ["", *[MONEY] * 4])
    bold(page, *[f"{c}{at}" for c in "ABCDE"])
    at += 2
    head(page, at, ["OUT", *shows, "All"], "F4DCE0")
    start = at + 1
    for sort in PLAYERS_SORTS_OUT:
        at += 1
        sums = [
            f"=SUMIFS('Money out'!$F$4:$F$300,'Money out'!$C$4:$C$300,$A{at},'Money out'!$D$4:$D$300,{c}$4)"
            for c in "BCD"
        ]
        put(page, at, [sort, *sums, f"=SUM(B{at}:D{at})"], ["", *[MONEY] * 4])
    at += 1
    total_out = at
    put(page, at, ["Total out", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDE"]], ["", *[MONEY] * 4])
    bold(page, *[f"{c}{at}" for c in "ABCDE"])
    at += 2
    put(
        page,
        at,
        ["Made / (lost)", *[f"={c}{total_in}-{c}{total_out}" for c in "BCDE"]],
        ["", *["#,##0.00;(#,##0.00)"] * 4],
    )
    bold(page, *[f"{c}{at}" for c in "ABCDE"])
    shade(page, f"A{at}:E{at}", "F4DCE0")
    watch += [
        f"Committee page!{c}{row}"
        for row in [*range(5, total_in + 1), *range(start, total_out + 1), at]
        for c in "CDE"
    ]
    made = at
    at += 2
    put(page, at, ["WHERE IT IS", "1 January", None, None, "Now"])
    bold(page, f"A{at}", f"B{at}", f"E{at}")
    for name, opening, sign in (("Bank", 2318.46, "+"), ("Cash box", 74.2, "-")):
        at += 1
        put(
            page,
            at,
            [
                name,
                opening,
                None,
                None,
                f"=B{at}+SUMIFS('Money in'!$F$4:$F$300,'Money in'!$E$4:$E$300,A{at})+SUMIFS(Subs!$C$4:$C$60,Subs!$D$4:$D$60,A{at})"
                f"-SUMIFS('Money out'!$F$4:$F$300,'Money out'!$E$4:$E$300,A{at}){sign}SUM(Lodged!$B$4:$B$100)",
            ],
            ["", MONEY, "", "", MONEY],
        )
        watch.append(f"Committee page!E{at}")
    at += 1
    put(
        page,
        at,
        ["Together", f"=B{at - 2}+B{at - 1}", None, None, f"=E{at - 2}+E{at - 1}"],
        ["", MONEY, "", "", MONEY],
    )
    put(
        page,
        at + 1,
        ["should be 0", None, None, None, f"=ROUND(E{at}-B{at}-E{made},2)"],
        ["", "", "", "", MONEY],
    )
    watch += [f"Committee page!E{at}", f"Committee page!E{at + 1}"]
    zero = [f"Committee page!E{at + 1}"]
    widths(page, 22, 13, 13, 13, 13)

    for name, text, other, way, fill in (
        ("Money in", PLAYERS_IN, "From", "Into", "E2EFDA"),
        ("Money out", PLAYERS_OUT, "To", "Out of", "FCE4D6"),
    ):
        sheet = workbook.create_sheet(name)
        title(sheet, "A1", name)
        if name == "Money in":
            remark(sheet, "C1", "subs don't go here, they go beside the name on Subs")
        head(sheet, 3, ["Date", other, "Sort", "Show", way, "€"], fill)
        for row, (day, whom, sort, show, where, euros) in enumerate(rows(text), 4):
            put(
                sheet,
                row,
                [date(day), whom, sort, show, where, number(euros)],
                ["dd/mm/yyyy", "", "", "", "", MONEY],
            )
        dropdown(sheet, "E4:E300", '"Bank,Cash box"')
        dropdown(sheet, "D4:D300", '"Lovers,Sive,General"')
        sheet.freeze_panes = "A4"
        widths(sheet, 12, 38, 18, 10, 11, 11)

    subs = workbook.create_sheet("Subs")
    title(subs, "A1", "Subs, season 2026/27")
    put(subs, 2, ["€40, students €20, due at the first meeting in September"])
    head(subs, 3, ["Member", "Paid on", "€", "Where to"], "FFF2CC")
    for row, (member, day, euros, where) in enumerate(rows(PLAYERS), 4):
        put(subs, row, [member, day_of(day), number(euros), where or None], ["", "dd/mm/yyyy", MONEY])
    widths(subs, 24, 12, 10, 12)

    lodged = workbook.create_sheet("Lodged")
    title(lodged, "A1", "Cash box lodged to AIB")
    head(lodged, 3, ["Date", "€", "By"], "DDEBF7")
    for row, (day, euros, who) in enumerate(rows(PLAYERS_LODGED), 4):
        put(lodged, row, [date(day), number(euros), who], ["dd/mm/yyyy", MONEY])
    widths(lodged, 12, 12, 14)
    return workbook, {
        "book": "dublinplayers.xlsx",
        "half": "round75",
        "layout": "records",
        "about": "amateur theatre group, Dublin, Ireland, EUR",
        "dialect": "money in and money out on a sheet each with sort, show and bank or cash box; subs typed beside the names with day and where to; cash lodged in a list of its own; a committee page of the sorts by show, made or lost, and where the money is with a check",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"in": "Money in", "out": "Money out", "subs": "Subs", "lodged": "Lodged"},
        "free": {"Money in": ["From"], "Money out": ["To"], "Lodged": ["By"]},
        "adds_up": {},
        "watch": watch,
        "zero": zero,
    }


HANDY_KINDS = ("Materials", "Tools", "Fuel", "Tip fees", "Ute", "Phone", "Insurance")
# day | customer | job | how | amount
HANDY_IN = {
    "Apr": """
04-03 | Sue Barlow | fence palings | Bank | 340
04-09 | Mr Chandra | dripping taps | Cash | 120
04-14 | Harcourts Mt Eden | flat 6, make good | Bank | 685
04-22 | Ngaire Pohatu | back steps | Bank | 410
04-29 | Leilani Fonoti | curtain rails | Cash | 90
""",
    "May": """
05-05 | Harcourts Mt Eden | two door handles | Bank | 165
05-12 | Gordon Pike | ranch slider rollers | Bank | 280
05-15 | Sue Barlow | gutter clean | Cash | 150
05-21 | Jun Park | flat pack wardrobes | Bank | 260
05-28 | Harcourts Mt Eden | mouldy ceiling | Bank | 540
""",
    "Jun": """
06-04 | Mr Chandra | shelves in garage | Cash | 220
06-10 | Leilani Fonoti | deck boards | Bank | 760
06-18 | Harcourts Mt Eden | smoke alarms x 5 | Bank | 390
06-26 | Gordon Pike | cat door | Cash | 85
""",
    "Jul": """
07-02 | Jun Park | tv on wall | Cash | 110
07-08 | Harcourts Mt Eden | bathroom reseal | Bank | 275
07-17 | Sue Barlow | hand rail | Bank | 320
07-24 | Te Rina Walsh | gib patch and paint | Bank | 895
07-30 | Mr Chandra | leaky spouting | Cash | 140
""",
    "Aug": """
08-04 | Harcourts Mt Eden | flat 2 blinds | Bank | 310
08-07 | Gordon Pike | letterbox | Cash | 95
08-12 | Te Rina Walsh | skirting | Bank | 430
""",
}
# day | where | what for | amount
HANDY_OUT = {
    "Apr": """
04-02 | Bunnings, palings | Materials | 118.40
04-07 | Z Balmoral | Fuel | 92.15
04-13 | Mitre 10, plaster, filler | Materials | 64.80
04-15 | Skinny | Phone | 36
04-20 | Placemakers, treated timber | Materials | 187.25
04-21 | Waitakere transfer station | Tip fees | 42
04-28 | Trade Me, used mitre saw | Tools | 210
""",
    "May": """
05-06 | Z Balmoral | Fuel | 88.70
05-11 | Bunnings, rollers | Materials | 54.90
05-15 | Skinny | Phone | 36
05-19 | State, public liability | Insurance | 318
05-22 | VTNZ, warrant | Ute | 79
05-27 | Resene, anti mould, ceiling white | Materials | 126.35
""",
    "Jun": """
06-03 | Mitre 10, brackets, ply | Materials | 97.60
06-08 | Placemakers, decking | Materials | 296.40
06-09 | Z Balmoral | Fuel | 95.30
06-11 | Waitakere transfer station | Tip fees | 35
06-15 | Skinny | Phone | 36
06-17 | Bunnings, smoke alarms | Materials | 144.50
06-25 | Bunnings, cat door | Materials | 38.95
""",
    "Jul": """
07-06 | Z Balmoral | Fuel | 90.05
07-07 | Mitre 10, sealant | Materials | 29.80
07-15 | Skinny | Phone | 36
07-16 | Bunnings, hand rail | Materials | 86.70
07-20 | Toolshed, drill bits | Tools | 59
07-22 | Resene, paint | Materials | 112.90
07-28 | Repco, oil and filter | Ute | 74.50
""",
    "Aug": """
08-03 | Z Balmoral | Fuel | 93.60
08-03 | Bunnings, blinds | Materials | 136.80
08-06 | Mitre 10, post mix | Materials | 24.50
08-10 | Waitakere transfer station | Tip fees | 42
08-11 | Placemakers, skirting | Materials | 98.75
08-15 | Skinny | Phone | 36
""",
}


def aucklandhandyman() -> tuple[Workbook, Card]:
    """A handyman in Auckland: a sheet a month with money in on the left and money out on the right, a year's page."""
    workbook = Workbook()
    year = workbook.active
    year.title = "Year"
    watch = []
    for month, text in HANDY_IN.items():
        sheet = workbook.create_sheet(month)
        title(sheet, "A1", f"{month} 2026")
        sheet["A1"].fill = PatternFill("solid", start_color="FFD966")
        put(
            sheet,
            2,
            ["IN", None, None, None, "=SUM(E6:E60)", None, "OUT", None, None, "=SUM(J6:J60)"],
            ["", "", "", "", DOLLAR, "", "", "", "", DOLLAR],
        )
        put(
            sheet,
            3,
            [
                "of that cash",
                None,
                None,
                None,
                '=SUMIF(D6:D60,"Cash",E6:E60)',
                None,
                "LEFT",
                None,
                None,
                "=E2-J2",
            ],
            ["", "", "", "", DOLLAR, "", "", "", "", DOLLAR],
        )
        bold(sheet, "A2", "E2", "G2", "J2", "G3", "J3")
        head(sheet, 5, ["Came in", "Customer", "Job", "How", "In $"], "C6E0B4")
        head(sheet, 5, ["Went out", "Where", "What for", "Out $"], "F8CBAD", 7)
        for row, (day, who, job, how, amount) in enumerate(rows(text), 6):
            put(sheet, row, [date(day), who, job, how, number(amount)], ["d mmm", "", "", "", MONEY])
        for row, (day, where, kind, amount) in enumerate(rows(HANDY_OUT[month]), 6):
            put(sheet, row, [date(day), where, kind, number(amount)], ["d mmm", "", "", MONEY], 7)
        dropdown(sheet, "I6:I60", "Year!$A$15:$A$21")
        sheet.freeze_panes = "A6"
        widths(sheet, 12, 20, 22, 8, 11, 3, 11, 32, 12, 11)
    watch += ["Aug!E2", "Aug!E3", "Aug!J2", "Aug!J3"]
    title(year, "A1", "Tama's Handyman Services - year to 31 March 2027")
    remark(
        year,
        "A2",
        "not GST registered (under 60k). New month: copy last month's tab and clear it out.",
        "C00000",
    )
    months = list(HANDY_IN)
    head(year, 4, ["Month", "In", "Out", "Left"], "FFD966")
    for row, month in enumerate(months, 5):
        put(
            year,
            row,
            [month, f"={month}!E2", f"={month}!J2", f"=B{row}-C{row}"],
            ["", DOLLAR, DOLLAR, DOLLAR],
        )
    put(year, 10, ["So far", *[f"=SUM({c}5:{c}9)" for c in "BCD"]], ["", DOLLAR, DOLLAR, DOLLAR])
    bold(year, "A10", "B10", "C10", "D10")
    put(year, 11, ["tax, put by 20%", None, None, "=ROUND(D10*0.2,2)"], ["", "", "", DOLLAR])
    watch += [f"Year!{c}{row}" for row in (9, 10) for c in "BCD"] + ["Year!D11"]
    head(year, 14, ["Where it went", *months, "Total"], "FFD966")
    for row, kind in enumerate(HANDY_KINDS, 15):
        sums = [f"=SUMIF({month}!$I$6:$I$60,$A{row},{month}!$J$6:$J$60)" for month in months]
        put(year, row, [kind, *sums, f"=SUM(B{row}:F{row})"], ["", *[MONEY] * 6])
        watch += [f"Year!F{row}", f"Year!G{row}"]
    put(year, 22, ["Total", *[f"=SUM({c}15:{c}21)" for c in "BCDEFG"]], ["", *[MONEY] * 6])
    bold(year, *[f"{c}22" for c in "ABCDEFG"])
    watch += ["Year!F22", "Year!G22"]
    widths(year, 18, 13, 13, 13, 13, 13, 13)
    return workbook, {
        "book": "aucklandhandyman.xlsx",
        "half": "round75",
        "layout": "records",
        "about": "handyman, Auckland, New Zealand, NZD, not registered for GST",
        "dialect": "a sheet a month with two lists side by side, what came in with cash or bank on the left and what went out with its kind on the right, sums above the headings; a page of the year by months and kinds",
        "date_order": "dmy",
        "period": ["2026-08-01", "2026-08-31"],
        "tables": {"month": "Aug"},
        "free": {"Aug": ["Customer", "Job", "Where"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# line | budget | January to July
CAPE_IN = """
Riaan's salary | 38200 | 38200 | 38200 | 38200 | 38200 | 38200 | 38200 |
Zanele's salary | 31450 | 30100 | 30100 | 31450 | 31450 | 31450 | 31450 |
Flatlet rent | 6500 | 6200 | 6200 | 6200 | 6500 | 6500 | 6500 | 6500
"""
CAPE_FIXED = """
Bond | 17840 | 17840 | 17840 | 17840 | 17840 | 17695 | 17695 | 17695
City of Cape Town | 2900 | 2812.40 | 2955.10 | 2790.65 | 2688.20 | 2734.90 | 2661.35 |
School fees | 6950 | 6950 | 6950 | 6950 | 6950 | 6950 | 6950 | 6950
Medical aid | 7420 | 7420 | 7420 | 7420 | 7420 | 7420 | 7420 | 7420
Wesbank (car) | 5310 | 5310 | 5310 | 5310 | 5310 | 5310 | 5310 | 5310
OUTsurance | 2185 | 2185 | 2185 | 2185 | 2185 | 2185 | 2185 | 2185
Afrihost fibre | 997 | 997 | 997 | 997 | 997 | 997 | 997 | 997
Vodacom x 3 | 900 | 874 | 912.50 | 899 | 899 | 931 | 899 |
ADT | 625 | 589 | 589 | 589 | 625 | 625 | 625 | 625
Savings (Tyme) | 3000 | 3000 | 3000 | 3000 | 3000 | 3000 | 2000 |
"""
CAPE_DAILY = """
Groceries | 8500 | 8214.60 | 7933.15 | 8650.90 | 8402.35
Petrol | 3600 | 3310 | 3455.20 | 3721.80 | 3590
Prepaid electricity | 1500 | 1100 | 1100 | 1300 | 1400
Helper | 4200 | 4200 | 4200 | 4550 | 3850
Kids | 1200 | 2860.50 | 740 | 615.90 | 1380
Eating out | 1500 | 1290 | 1644.50 | 980 | 1715.40
House & garden | 1000 | 420.75 | 1388 | 265.80 | 940
Chemist & doctor | 800 | 312.60 | 95.40 | 1020 | 486.90
Clothes | 900 | 1650 | | 389.80 | 745
Gifts | 500 | | 350 | 600 | 280
"""
# date | shop | what | for | rand | how
CAPE_SLIPS = """
05-02 | Checkers Tableview | month shop | Groceries | 2418.75 | Card
05-04 | Engen Blaauwberg | full tank | Petrol | 1180 | Card
05-08 | Nomsa | week | Helper | 1050 | Cash
05-09 | City prepaid | | Prepaid electricity | 700 | Card
05-10 | Spur | Mother's day | Eating out | 689.50 | Card
05-12 | Woolworths | | Groceries | 846.20 | Card
05-15 | Nomsa | week | Helper | 1050 | Cash
05-16 | Builders | drill bits, silicone | House & garden | 312.85 | Card
05-18 | Engen Blaauwberg | full tank | Petrol | 1210.40 | Card
05-20 | Checkers Tableview | | Groceries | 1733.10 | Card
05-22 | Nomsa | week | Helper | 1050 | Cash
05-23 | PEP | school jerseys | Clothes | 439.80 | Card
05-25 | Dis-Chem | flu meds | Chemist & doctor | 286.35 | Card
05-27 | City prepaid | | Prepaid electricity | 700 | Card
05-29 | Nomsa | week | Helper | 1050 | Cash
05-30 | Food Lover's | fruit and veg | Groceries | 612.40 | Card
06-01 | Checkers Tableview | month shop | Groceries | 2655.30 | Card
06-03 | Engen Blaauwberg | full tank | Petrol | 1195 | Card
06-05 | Nomsa | week | Helper | 1050 | Cash
06-06 | Lwazi's school | outing to the aquarium | Kids | 260 | Cash
06-08 | City prepaid | | Prepaid electricity | 800 | Card
06-11 | Woolworths | | Groceries | 918.65 | Card
06-12 | Nomsa | week | Helper | 1050 | Cash
06-14 | Dr Isaacs | Lwazi's ear | Chemist & doctor | 520 | Card
06-17 | Engen Blaauwberg | full tank | Petrol | 1224.60 | Card
06-19 | Nomsa | week | Helper | 1050 | Cash
06-20 | Toy Kingdom | party present | Gifts | 249.90 | Card
06-22 | Checkers Tableview | | Groceries | 1586.45 | Card
06-24 | PEP | jersey too small, money back | Clothes | -219.90 | Card
06-26 | Nomsa | week | Helper | 1050 | Cash
06-27 | City prepaid | | Prepaid electricity | 800 | Card
06-28 | Panarottis | | Eating out | 512 | Card
07-01 | Checkers Tableview | month shop | Groceries | 2590.85 | Card
07-03 | Nomsa | week | Helper | 1050 | Cash
07-03 | Engen Blaauwberg | full tank | Petrol | 1240 | Card
07-06 | City prepaid | | Prepaid electricity | 800 | Card
07-07 | Woolworths | | Groceries | 734.20 | Card
07-09 | Mia's ballet | exam fee | Kids | 385 | Card
07-10 | Nomsa | week | Helper | 1050 | Cash
07-11 | Stodels | compost, seedlings | House & garden | 348.50 | Card
"""


def capetownfamily() -> tuple[Workbook, Card]:
    """A family in Cape Town: a year's page by months, income and debit orders typed in, daily spending from slips."""
    workbook = Workbook()
    page = workbook.active
    page.title = "2026"
    title(page, "A1", "OUR BUDGET 2026", 18)
    remark(
        page,
        "D1",
        "white = type the amount in when it comes or goes off. Grey = comes from the Slips tab (since May).",
    )
    put(page, 3, [None, "Budget"])
    letters = "CDEFGHIJKLMN"
    for month, letter in enumerate(letters, 1):
        page[f"{letter}3"] = dt.date(2026, month, 1)
        page[f"{letter}3"].number_format = "mmm"
    page["O3"] = "Year"
    bold(page, *[f"{c}3" for c in f"B{letters}O"])
    shade(page, "A3:O3", "9DC3E6")
    at = 3
    totals = []
    for part, text in (("MONEY IN", CAPE_IN), ("DEBIT ORDERS", CAPE_FIXED), ("EVERY DAY", CAPE_DAILY)):
        at += 1
        put(page, at, [part])
        bold(page, f"A{at}")
        start = at + 1
        for name, budget, *figures in rows(text):
            at += 1
            put(page, at, [name, number(budget), *[number(figure) for figure in figures]], ["", *[RAND] * 8])
            if part == "EVERY DAY":
                for letter in letters[4:]:
                    page[f"{letter}{at}"] = (
                        f'=SUMIFS(Slips!$E$4:$E$600,Slips!$D$4:$D$600,$A{at},Slips!$A$4:$A$600,">="&{letter}$3,Slips!$A$4:$A$600,"<="&EOMONTH({letter}$3,0))'
                    )
                    page[f"{letter}{at}"].number_format = RAND
                shade(page, f"G{at}:N{at}", "EDEDED")
            put(page, at, [f"=SUM(C{at}:N{at})"], [RAND], 15)
        at += 1
        put(
            page,
            at,
            [f"Total {part.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in f"B{letters}O"]],
            ["", *[RAND] * 14],
        )
        bold(page, *[f"{c}{at}" for c in f"AB{letters}O"])
        totals.append((start, at))
        at += 1
    (_, money_in), (_, fixed), (daily, every) = totals
    at += 1
    put(
        page,
        at,
        ["LEFT OVER", *[f"={c}{money_in}-{c}{fixed}-{c}{every}" for c in f"B{letters}O"]],
        ["", *[RAND] * 14],
    )
    bold(page, *[f"{c}{at}" for c in f"AB{letters}O"])
    shade(page, f"A{at}:O{at}", "FFE699")
    page.freeze_panes = "C4"
    widths(page, 24, 11, *[10] * 12, 12)
    watch = [f"2026!{c}{row}" for row in (money_in, fixed, *range(daily, every + 1), at) for c in "IO"]

    slips = workbook.create_sheet("Slips")
    title(slips, "A1", "Slips")
    put(slips, 1, ["cash since May", '=SUMIF(F4:F600,"Cash",E4:E600)'], ["", RAND], 5)
    head(slips, 3, ["Date", "Shop", "What", "For", "Rand", "How"], "9DC3E6")
    for row, (day, shop, what, line, rand, how) in enumerate(rows(CAPE_SLIPS), 4):
        put(
            slips,
            row,
            [date(day), shop, what or None, line, number(rand), how],
            ["yyyy/mm/dd", "", "", "", SIGNED],
        )
    dropdown(slips, "D4:D600", f"'2026'!$A${daily}:$A${every - 1}")
    dropdown(slips, "F4:F600", '"Card,Cash"')
    slips.freeze_panes = "A4"
    widths(slips, 12, 22, 28, 20, 14, 10)
    watch.append("Slips!F1")
    return workbook, {
        "book": "capetownfamily.xlsx",
        "half": "round75",
        "layout": "statements",
        "about": "family budget, Cape Town, South Africa, ZAR",
        "dialect": "lines by months beside the budget: pay, rent and debit orders typed into the month, daily spending summed from a list of slips with what it was for and card or cash, earlier months of it typed; totals, what is left over and the year by formulas",
        "date_order": "ymd",
        "period": ["2026-07-01", "2026-07-31"],
        "statement": {"sheets": ["2026"], "label": "A", "amount": {"2026": "I"}},
        "tables": {"slips": "Slips"},
        "free": {"Slips": ["Shop", "What"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


BOOKS = [campervan, torontodogs, dublinplayers, aucklandhandyman, capetownfamily]
