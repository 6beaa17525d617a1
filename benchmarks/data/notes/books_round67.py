"""The workbooks of round 67: a sound recordist, a croquet club, a plant nursery, a snooker hall, a marine electrician."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import across, aside, bold, date, dropdown, head, number, put, rows, shade, title, widths
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
NOT_NIL = "#,##0.00;-#,##0.00;"
DOLLARS = "$#,##0.00;-$#,##0.00"
POUNDS = "£#,##0.00;-£#,##0.00"


# number | client | job | before GST | sent | paid on
SOUND_INVOICES = """
R-0231 | Banksia Docs | Murray River, 3 days | 2550 | 06-24 | 07-14
R-0232 | Corella Pictures | pilot, pick-ups | 890 | 06-29 | 07-10
R-0233 | Goldfields Uni | lecture captures | 1240 | 07-03 | 07-30
R-0234 | Wattle & Co | bank ad, 1 day | 975 | 07-08 | 07-20
R-0235 | Banksia Docs | Murray River, 2 days | 1700 | 07-17 | 08-12
R-0236 | Northside Council | citizenship day | 720 | 07-21 | 08-20
R-0237 | Tidal Post | wild tracks | 480 | 07-28 | 08-07
R-0238 | Corella Pictures | short film, 5 days | 3750 | 08-05 | 08-19
R-0239 | Wattle & Co | ute ad, 2 days | 1950 | 08-14 | 08-26
R-0240 | Goldfields Uni | open day | 860 | 08-19 | 09-16
R-0241 | Banksia Docs | shearers, 4 days | 3400 | 08-28 | 09-24
R-0242 | Tidal Post | radio mics hire | 260 | 09-02 | 09-11
R-0243 | Yarra Ranges Tourism | winery films | 1575 | 09-08 |
R-0244 | Corella Pictures | short film, ADR day | 780 | 09-15 | 09-30
R-0245 | Wattle & Co | footy promo | 975 | 09-22 | 10-05
R-0246 | Northside Council | seniors festival | 720 | 10-02 | 11-02
R-0247 | Banksia Docs | shearers, 2 days | 1700 | 10-12 |
R-0248 | Goldfields Uni | graduations, 2 days | 1480 | 10-19 |
R-0249 | Tidal Post | atmos library | 540 | 10-23 | 11-04
R-0250 | Corella Pictures | music video | 890 | 10-30 |
R-0251 | Wattle & Co | supermarket ad | 975 | 11-04 |
"""

# date | supplier | what for | type | total | GST in it | paid from
SOUND_EXPENSES = """
07-02 | Storage Plus Preston | gear lock-up July | Storage | 99 | Y | CBA debit
07-03 | Telstra | phone | Phone & software | 65 | Y | CBA debit
07-06 | John Barry | AA lithiums x 4 boxes | Consumables | 118.80 | Y | Amex
07-08 | Wilson Parking | Docklands | Travel & parking | 32 | Y | CBA debit
07-10 | Pro Tools | subscription | Phone & software | 44.99 | Y | Amex
07-16 | BP Echuca | fuel, Murray job | Travel & parking | 84.15 | Y | CBA debit
07-17 | Moama Motel | 2 nights | Travel & parking | 276 | Y | Amex
07-24 | Ben Sayle | boom op, Murray | Assistants | 450 | N | CBA debit
08-03 | Storage Plus Preston | gear lock-up August | Storage | 99 | Y | CBA debit
08-03 | Telstra | phone | Phone & software | 65 | Y | CBA debit
08-04 | Ben Sayle | boom op, short film | Assistants | 1250 | N | CBA debit
08-06 | John Barry | Rycote Undercovers, moleskin | Consumables | 76.45 | Y | Amex
08-10 | Pro Tools | subscription | Phone & software | 44.99 | Y | Amex
08-13 | Wilson Parking | Southbank | Travel & parking | 27 | Y | CBA debit
08-18 | Trew Audio | mixer bag harness | Gear & repairs | 319 | Y | Amex
08-21 | Aon | gear and liability cover, the year | Insurance | 1186.90 | Y | Amex
08-27 | BP Hay | fuel, shearers | Travel & parking | 102.30 | Y | CBA debit
09-01 | Storage Plus Preston | gear lock-up September | Storage | 99 | Y | CBA debit
09-03 | Telstra | phone | Phone & software | 65 | Y | CBA debit
09-07 | John Barry | AA lithiums x 2 boxes | Consumables | 59.40 | Y | Amex
09-10 | Pro Tools | subscription | Phone & software | 44.99 | Y | Amex
09-14 | Kumar Tax | BAS and return | Accountant | 770 | Y | CBA debit
09-16 | Ben Sayle | boom op, ADR | Assistants | 250 | N | CBA debit
09-22 | Wilson Parking | MCG | Travel & parking | 38 | Y | CBA debit
09-29 | Soundfix Brunswick | 416 re-tipped | Gear & repairs | 198 | Y | CBA debit
10-01 | Storage Plus Preston | gear lock-up October | Storage | 99 | Y | CBA debit
10-06 | Telstra | phone | Phone & software | 65 | Y | CBA debit
10-10 | BP Hay | fuel, shearers | Travel & parking | 97.90 | Y | CBA debit
10-12 | Pro Tools | subscription | Phone & software | 44.99 | Y | Amex
10-15 | John Barry | lav tape, windjammers | Consumables | 88.55 | Y | Amex
10-20 | Ben Sayle | second kit, graduations | Assistants | 500 | N | CBA debit
10-29 | Wilson Parking | Fitzroy | Travel & parking | 21 | Y | CBA debit
11-02 | Storage Plus Preston | gear lock-up November | Storage | 99 | Y | CBA debit
11-03 | Telstra | phone | Phone & software | 65 | Y | CBA debit
11-04 | Wilson Parking | Docklands | Travel & parking | 32 | Y | CBA debit
"""

SOUND_CLIENTS = """
Banksia Docs | 30 | Fran in accounts, sends remittances
Corella Pictures | 14 | pays by the Friday
Goldfields Uni | 30 | needs their PO number on it
Northside Council | 30 |
Tidal Post | 14 |
Wattle & Co | 14 | agency, cc the producer
Yarra Ranges Tourism | 21 | slow!
"""

SOUND_TYPES = [
    "Travel & parking",
    "Consumables",
    "Gear & repairs",
    "Assistants",
    "Storage",
    "Phone & software",
    "Insurance",
    "Accountant",
    "Other",
]


def soundie() -> tuple[Workbook, Card]:
    """A freelance sound recordist in Melbourne: a dashboard, invoices with GST by formula, expenses."""
    workbook = Workbook()
    board = workbook.active
    board.title = "Dashboard"
    board["B2"] = "RED GUM SOUND"
    board["B2"].font = Font(bold=True, size=20, color="9C2A00")
    aside(board, "B3", "FY 2026-27, everything works itself out, only type the day in C5")
    put(board, 5, ["As at", date("11-09")], ["", "d mmm yy"], 2)
    head(board, 7, ["Invoices", "$", "how many"], "F8CBAD", 2)
    inv = "Invoices!$G$7:$G$400"
    for row, (label, money, many) in enumerate(
        (
            ("Sent", f"=SUM({inv})", "=COUNT(Invoices!$E$7:$E$400)"),
            ("Paid", f'=SUMIF(Invoices!$J$7:$J$400,">0",{inv})', "=COUNT(Invoices!$J$7:$J$400)"),
            ("Waiting", "=C8-C9", "=D8-D9"),
        ),
        8,
    ):
        put(board, row, [label, money, many], ["", DOLLARS, "0"], 2)
    head(board, 13, ["Where it goes", "with GST", "share"], "F8CBAD", 2)
    for row, kind in enumerate(SOUND_TYPES, 14):
        put(
            board,
            row,
            [
                kind,
                f"=SUMIF(Expenses!$D$4:$D$500,B{row},Expenses!$E$4:$E$500)",
                f"=IF($C$23=0,0,C{row}/$C$23)",
            ],
            ["", DOLLARS, "0%"],
            2,
        )
    put(board, 23, ["All expenses", "=SUM(C14:C22)"], ["", DOLLARS], 2)
    head(board, 7, ["BAS", "$"], "FFE699", 6)
    for row, (label, formula) in enumerate(
        (
            ("GST on invoices", "=SUM(Invoices!$F$7:$F$400)"),
            ("GST on expenses", "=SUM(Expenses!$G$4:$G$500)"),
            ("For the ATO so far", "=G8-G9"),
        ),
        8,
    ):
        put(board, row, [label, formula], ["", DOLLARS], 6)
    put(
        board,
        13,
        ["Profit before tax", "=SUM(Invoices!$E$7:$E$400)-SUM(Expenses!$H$4:$H$500)"],
        ["", DOLLARS],
        6,
    )
    bold(board, "B10", "C10", "B23", "C23", "F10", "G10", "F13", "G13")
    widths(board, 3, 22, 14, 10, 4, 20, 14)

    page = workbook.create_sheet("Invoices")
    across(page, "B2:K2", "Invoices out", "F8CBAD", size=16)
    aside(page, "B3", "ex GST is what I type; due day comes from the Clients page (14 days if not there)")
    put(page, 4, ["Totals"], column=4)
    put(page, 4, [f"=SUM({c}7:{c}400)" for c in "EFG"], [MONEY] * 3, 5)
    bold(page, "D4", "E4", "F4", "G4")
    heads = ["Inv #", "Client", "Job", "Ex GST", "GST", "Total", "Sent", "Due", "Paid on", "Status"]
    head(page, 6, heads, "F8CBAD", 2)
    for row, (no, client, job, net, sent, paid) in enumerate(rows(SOUND_INVOICES), 7):
        put(
            page,
            row,
            [
                no,
                client,
                job,
                number(net),
                f"=ROUND(E{row}*0.1,2)",
                f"=E{row}+F{row}",
                date(sent),
                f"=H{row}+IFERROR(VLOOKUP(C{row},Clients!$A$4:$B$40,2,FALSE),14)",
                date(paid) if paid else None,
                f'=IF(J{row}>0,"paid",IF(I{row}<Dashboard!$C$5,"OVERDUE","waiting"))',
            ],
            ["", "", "", MONEY, MONEY, MONEY, "d mmm", "d mmm", "d mmm"],
            2,
        )
    page.freeze_panes = "B7"
    widths(page, 2, 9, 22, 24, 11, 10, 11, 9, 9, 9, 11)

    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Expenses FY27")
    aside(costs, "C1", "Y if there's GST on the receipt. Ben isn't registered.")
    head(
        costs, 3, ["Date", "Supplier", "What for", "Type", "Total $", "GST?", "GST", "Net", "From"], "FFE699"
    )
    for row, (day, who, what, kind, total, gst, source) in enumerate(rows(SOUND_EXPENSES), 4):
        put(
            costs,
            row,
            [
                date(day),
                who,
                what,
                kind,
                number(total),
                gst,
                f'=IF(F{row}="Y",ROUND(E{row}/11,2),0)',
                f"=E{row}-G{row}",
                source,
            ],
            ["dd/mm/yy", "", "", "", MONEY, "", MONEY, MONEY],
        )
    dropdown(costs, "D4:D500", "Clients!$F$4:$F$12")
    dropdown(costs, "F4:F500", '"Y,N"')
    dropdown(costs, "I4:I500", '"CBA debit,Amex"')
    costs.freeze_panes = "A4"
    widths(costs, 10, 22, 28, 18, 11, 6, 9, 11, 11)

    lists = workbook.create_sheet("Clients")
    title(lists, "A1", "Clients and lists")
    head(lists, 3, ["Name", "Days", "Notes"], "E2EFDA")
    for row, (name, days, note) in enumerate(rows(SOUND_CLIENTS), 4):
        put(lists, row, [name, int(days), note or None])
    head(lists, 3, ["Types"], "E2EFDA", 6)
    for row, kind in enumerate(SOUND_TYPES, 4):
        put(lists, row, [kind], column=6)
    widths(lists, 22, 7, 34, 4, 4, 20)
    return workbook, {
        "book": "soundie.xlsx",
        "half": "round67",
        "layout": "records",
        "about": "freelance sound recordist, Melbourne, Australia, AUD; GST 10%",
        "dialect": "records: invoices from column B below their totals with GST, total, due day and status by formula and the day paid; expenses with the total, a Y or N for GST, GST and net by formula, paid from last; a dashboard with waiting, BAS and types of expense; clients with their days to pay",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "tables": {"invoices": "Invoices", "expenses": "Expenses"},
        "free": {"Invoices": ["Inv #", "Job"], "Expenses": ["Supplier", "What for"], "Dashboard": ["C5"]},
        "adds_up": {},
        "watch": [
            *[f"Dashboard!{c}{row}" for row in (8, 9, 10) for c in "CD"],
            *[f"Dashboard!C{row}" for row in range(14, 24)],
            *[f"Dashboard!G{row}" for row in (8, 9, 10, 13)],
        ],
        "zero": [],
    }


# name | paid | day | how
CROQUET_MEMBERS = {
    "FULL": """
Ansell, Pat | 130 | 03-02 | Transfer
Bickerstaff, Ron | 130 | 03-02 | Cheque
Bickerstaff, Moira | 130 | 03-02 | Cheque
Cheung, Alan | 130 | 03-09 | Transfer
Dunmore, Sheila | | |
Fairclough, Tony | 130 | 03-14 | Transfer
Goodyear, Val | 130 | 03-16 | Transfer
Hathersage, Ian | 65 | 03-21 | Transfer
Jellicoe, Ruth | 130 | 03-21 | Cheque
Merriman, Bob | 130 | 03-28 | Cash
Osgood, Christine | 130 | 04-04 | Transfer
Rawnsley, Peter | | |
""",
    "OFF-PEAK": """
Attwell, Jean | 85 | 03-04 | Transfer
Cope, Geoffrey | 85 | 03-14 | Cheque
Inman, Barbara | 85 | 03-25 | Transfer
Lovelock, Derek | | |
Pryce, Nesta | 85 | 04-01 | Cash
Westlake, John | | |
""",
    "BEGINNERS (first year)": """
Abara, Grace | 50 | 04-08 | Transfer
Finch, Oliver | 50 | 04-11 | Cash
Sutcliffe, Dawn | | |
""",
    "SOCIAL": """
Bickerstaff, Helen | 20 | 03-02 | Cheque
Cope, Margaret | 20 | 03-14 | Cheque
Rawnsley, Anne | | |
""",
}

CROQUET_HEADS = [
    ("Donations", "in"),
    ("Open days & raffles", "in"),
    ("Lawn hire", "in"),
    ("Tournament entries", "in"),
    ("Teas", "in"),
    ("Lawn upkeep", "out"),
    ("Mower & petrol", "out"),
    ("Mallets, balls & hoops", "out"),
    ("Ground rent", "out"),
    ("Affiliation", "out"),
    ("Insurance", "out"),
    ("Tournament costs", "out"),
    ("Tea supplies", "out"),
    ("Postage & printing", "out"),
]

# date | who | details | head | how | in | out
CROQUET_BOOK = """
03-01 | Wychbold Parish Council | ground rent, half year | Ground rent | Transfer | | 325
03-03 | Croquet England | club affiliation | Affiliation | Transfer | | 286
03-06 | Turfcare Midlands | spring feed and moss killer | Lawn upkeep | Transfer | | 214.80
03-10 | Towergate | public liability | Insurance | Direct debit | | 168.40
03-13 | Droitwich Mowers | service and new blade | Mower & petrol | Transfer | | 142.50
03-17 | Ruth Jellicoe | stamps and fixture cards | Postage & printing | Transfer | | 31.65
03-20 | Tesco | petrol for mower, Bob M | Mower & petrol | Card | | 18.20
03-24 | George Wood Croquet | 4 second colour balls | Mallets, balls & hoops | Transfer | | 238
03-30 | Members | tea money, opening day | Teas | Cash paid in | 36.50 |
03-30 | Members | raffle, opening day | Open days & raffles | Cash paid in | 54 |
03-30 | Booker | tea, coffee, squash, cups | Tea supplies | Card | | 47.35
04-02 | Mrs E Tolley | in memory of Frank | Donations | Cheque | 100 |
04-07 | Turfcare Midlands | top dressing | Lawn upkeep | Transfer | | 186
04-10 | Shell | petrol for mower | Mower & petrol | Card | | 16.75
04-13 | Worcester Rotary | evening on the lawns | Lawn hire | Transfer | 120 |
04-15 | Entrants | April doubles, 11 pairs | Tournament entries | Transfer | 176 |
04-18 | Malvern CC | balls borrowed for doubles | Tournament costs | Transfer | | 25
04-20 | Wilko Bromsgrove | tea urn descaler, cloths | Tea supplies | Card | | 9.80
04-20 | Members | teas at doubles | Teas | Cash paid in | 61.20 |
04-27 | Tesco | petrol for mower | Mower & petrol | Card | | 17.90
04-27 | Visitors | open day, have a go | Open days & raffles | Cash paid in | 72 |
04-29 | Trophies Direct | engraving the doubles cup | Tournament costs | Card | | 22.50
05-01 | Booker | biscuits, milk, tea | Tea supplies | Card | | 28.60
05-04 | Droitwich High School | sixth form afternoon | Lawn hire | Cheque | 75 |
05-06 | Ruth Jellicoe | printing posters | Postage & printing | Transfer | | 14.40
05-08 | George Wood Croquet | hoop paint, clips | Mallets, balls & hoops | Card | | 43.75
05-11 | Members | tea money | Teas | Cash paid in | 29.80 |
"""


def croquet() -> tuple[Workbook, Card]:
    """A croquet club in Worcestershire: subs on one sheet in sections, everything else in a cash book."""
    workbook = Workbook()
    subs = workbook.active
    subs.title = "Subs 2026"
    across(subs, "A1:G1", "SALWARPE CROQUET CLUB", "C6E0B4", size=16)
    put(subs, 2, ["Subscriptions for the 2026 season, due 1 April"])
    head(subs, 4, ["Member", "Fee due", "Paid", "Date", "Method", "Still owes", "Notes"], "C6E0B4")
    fees = {"FULL": 130, "OFF-PEAK": 85, "BEGINNERS (first year)": 50, "SOCIAL": 20}
    put(subs, 4, ["Fees this year"], column=9)
    bold(subs, "I4")
    at, ends = 4, []
    for offset, (kind, text) in enumerate(CROQUET_MEMBERS.items(), 5):
        put(subs, offset, [kind.partition(" (")[0].capitalize(), fees[kind]], ["", POUNDS], 9)
        at += 1
        put(subs, at, [kind])
        bold(subs, f"A{at}")
        shade(subs, f"A{at}:G{at}", "E2EFDA")
        start = at + 1
        for name, paid, day, how in rows(text):
            at += 1
            put(
                subs,
                at,
                [
                    name,
                    f"=$J${offset}",
                    number(paid),
                    date(day) if day else None,
                    how or None,
                    f"=B{at}-C{at}",
                ],
                ["", MONEY, MONEY, "d mmm", "", NOT_NIL],
            )
            if name.startswith("Hathersage"):
                subs[f"G{at}"] = "half now, rest in June"
        at += 1
        put(
            subs,
            at,
            [None, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]],
            ["", MONEY, MONEY],
        )
        put(subs, at, [f"=SUM(F{start}:F{at - 1})"], [MONEY], 6)
        bold(subs, f"B{at}", f"C{at}", f"F{at}")
        ends.append(at)
        at += 1
    at += 1
    put(
        subs,
        at,
        ["All subs", *["=" + "+".join(f"{c}{end}" for end in ends) for c in "BC"]],
        ["", MONEY, MONEY],
    )
    put(subs, at, ["=" + "+".join(f"F{end}" for end in ends)], [MONEY], 6)
    bold(subs, *[f"{c}{at}" for c in "ABCF"])
    total = at
    dropdown(subs, f"E6:E{total}", '"Transfer,Cheque,Cash"')
    subs.freeze_panes = "B5"
    widths(subs, 24, 10, 10, 10, 11, 11, 24, 3, 14, 9)

    book = workbook.create_sheet("Cash book")
    across(book, "A1:H1", "Everything except subs", "FFE699", 14)
    aside(
        book,
        "A2",
        "Cash goes down on the day it's paid in. Subs are only on the other sheet, don't put them here too!",
    )
    head(book, 4, ["Date", "Who", "Details", "Head", "How", "In", "Out", "Running"], "FFE699")
    for row, (day, who, what, kind, how, into, out) in enumerate(rows(CROQUET_BOOK), 5):
        put(
            book,
            row,
            [
                date(day),
                who,
                what,
                kind,
                how,
                number(into),
                number(out),
                f"=SUM(F$5:F{row})-SUM(G$5:G{row})",
            ],
            ["dd/mm", "", "", "", "", MONEY, MONEY, SIGNED],
        )
    dropdown(book, "D5:D400", "Treasurer!$A$9:$A$22")
    dropdown(book, "E5:E400", '"Transfer,Card,Cheque,Cash paid in,Direct debit"')
    book.freeze_panes = "A5"
    widths(book, 8, 26, 28, 24, 13, 10, 10, 11)

    report = workbook.create_sheet("Treasurer")
    title(report, "A1", "Treasurer's report so far")
    put(report, 3, ["In the bank at 1 March 2026", 2184.37], ["", POUNDS])
    put(report, 5, ["Subs received", f"='Subs 2026'!C{total}"], ["", POUNDS])
    put(report, 6, ["Subs still owed", None, f"='Subs 2026'!F{total}"], ["", "", POUNDS])
    head(report, 8, ["Other heads", "In", "Out"], "DDEBF7")
    for row, (kind, _) in enumerate(CROQUET_HEADS, 9):
        put(
            report,
            row,
            [kind, *[f"=SUMIF('Cash book'!$D$5:$D$400,$A{row},'Cash book'!{c}$5:{c}$400)" for c in "FG"]],
            ["", NOT_NIL, NOT_NIL],
        )
    put(report, 23, ["Total", "=SUM(B9:B22)", "=SUM(C9:C22)"], ["", POUNDS, POUNDS])
    put(report, 25, ["In the bank now", "=B3+B5+B23-C23"], ["", POUNDS])
    put(
        report,
        26,
        ["heads missed (nil?)", "=ROUND(SUM('Cash book'!F5:F400)-SUM('Cash book'!G5:G400)-B23+C23,2)"],
        ["", SIGNED],
    )
    bold(report, *[f"{c}{r}" for r in (23, 25) for c in "ABC"])
    widths(report, 30, 12, 12)
    return workbook, {
        "book": "croquet.xlsx",
        "half": "round67",
        "layout": "records",
        "about": "croquet club, Worcestershire, England, GBP",
        "dialect": "records: members in sections by kind with subtotals, the fee from a box beside them, paid, date and method, what is still owed by formula; a cash book of everything but subs with head and way of paying before in and out and a running balance; a treasurer's report that brings both to the bank",
        "date_order": "dmy",
        "period": ["2026-03-01", "2027-02-28"],
        "tables": {"members": "Subs 2026", "cash": "Cash book"},
        "free": {"Subs 2026": ["Notes"], "Cash book": ["Who", "Details"]},
        "adds_up": {},
        "watch": [
            f"Subs 2026!C{total}",
            f"Subs 2026!F{total}",
            *[f"Treasurer!{c}{row}" for row in range(9, 24) for c in "BC"],
            "Treasurer!B5",
            "Treasurer!B25",
            "Treasurer!B26",
        ],
        "zero": ["Treasurer!B26"],
    }


# number | account | opening balance, credits as a minus
NURSERY_CHART = {
    "1000 ASSETS": """
1010 | Columbia Bank checking | 8240.15
1020 | Cash box | 150
1200 | Wholesale accounts owed to us | 1385
1400 | Plants & stock on hand | 9600
1500 | Greenhouses & equipment | 28400
1510 | Delivery truck | 11200
""",
    "2000 LIABILITIES": """
2010 | Owed to growers | -1148.50
2100 | Visa | -486.72
2300 | Truck loan | -6540
""",
    "3000 OWNERS": """
3010 | Owners' capital | -50799.93
3020 | Owners' draw |
""",
    "4000 SALES": """
4010 | Retail sales |
4020 | Wholesale sales |
4030 | Classes & planting jobs |
""",
    "5000 COST OF GOODS": """
5010 | Plugs, liners & seed |
5020 | Soil & fertilizer |
5030 | Pots & trays |
""",
    "6000 EXPENSES": """
6010 | Wages |
6020 | Payroll taxes |
6110 | Propane & electric |
6120 | Water |
6210 | Truck gas |
6220 | Repairs |
6310 | Advertising |
6320 | Phone & internet |
6330 | Insurance |
6340 | Card & bank fees |
6350 | Loan interest |
6390 | Licenses & misc |
""",
}

# date | what | debit account | credit account | amount | document
NURSERY_JOURNAL = """
03-02 | State nursery license | 6390 | 1010 | 206 | web
03-03 | Fall Creek Farm, blueberry liners | 5010 | 2010 | 864 | 20713
03-05 | Sun Gro potting mix, 2 pallets | 5020 | 2100 | 618.40 | R1
03-06 | Amerigas propane | 6110 | 1010 | 412.35 | R2
03-07 | Card reader, Saturday | 1010 | 4010 | 684.25 |
03-07 | Cash sales, Saturday | 1020 | 4010 | 122 |
03-09 | Hillsboro Landscape paid 1107 | 1010 | 1200 | 1385 | 1107
03-11 | Anderson Pots, #1 and #2 | 5030 | 2100 | 287.90 | R3
03-13 | Wages, Luis & Teresa, 2 weeks | 6010 | 1010 | 1560 |
03-14 | Card reader, Saturday | 1010 | 4010 | 812.50 |
03-14 | Cash sales, Saturday | 1020 | 4010 | 98.50 |
03-16 | Tualatin Valley Water | 6120 | 1010 | 74.20 |
03-17 | Truck loan, principal | 2300 | 1010 | 285 |
03-17 | Truck loan, interest | 6350 | 1010 | 38.15 |
03-18 | Briggs Nursery paid | 2010 | 1010 | 1148.50 |
03-19 | Chevron, truck | 6210 | 2100 | 71.30 | R4
03-20 | Inv 1108, Hillsboro Landscape, shrubs | 1200 | 4020 | 940 | 1108
03-21 | Card reader, Saturday | 1010 | 4010 | 967.75 |
03-23 | Cash box to bank | 1010 | 1020 | 200 |
03-25 | Ziply, phone & internet | 6320 | 1010 | 89.95 |
03-27 | Wages, Luis & Teresa, 2 weeks | 6010 | 1010 | 1680 |
03-28 | Card reader, Saturday | 1010 | 4010 | 1218.40 |
03-28 | Pruning class, 9 people | 1020 | 4030 | 225 |
03-30 | Visa bill | 2100 | 1010 | 486.72 |
03-31 | Square fees, March | 6340 | 1010 | 103.14 |
03-31 | Draw | 3020 | 1010 | 900 |
04-02 | Fall Creek Farm paid | 2010 | 1010 | 864 | 20713
04-03 | Inv 1109, Cedar Mill HOA, planting | 1200 | 4030 | 1275 | 1109
04-04 | Card reader, Saturday | 1010 | 4010 | 1406.80 |
04-04 | Cash sales, Saturday | 1020 | 4010 | 176 |
04-06 | Johnny's Selected Seeds | 5010 | 2100 | 134.60 | R5
04-08 | Amerigas propane | 6110 | 1010 | 296.70 | R6
04-09 | Wilco, hose fittings & valve | 6220 | 2100 | 58.45 | R7
04-10 | Wages, Luis & Teresa, 2 weeks | 6010 | 1010 | 1760 |
04-11 | Card reader, Saturday | 1010 | 4010 | 1588.15 |
04-13 | Wilco, fish fertilizer | 5020 | 2100 | 94.80 | R8
04-14 | Monrovia, conifers & maples | 5010 | 2010 | 1932 | M8841
04-15 | Payroll taxes, 1st quarter | 6020 | 1010 | 743.85 |
04-16 | Chevron, truck | 6210 | 2100 | 68.75 | R9
04-17 | Truck loan, principal | 2300 | 1010 | 285 |
04-17 | Truck loan, interest | 6350 | 1010 | 36.50 |
04-18 | Card reader, Saturday | 1010 | 4010 | 1731.60 |
04-18 | Cash sales, Saturday | 1020 | 4010 | 204.50 |
04-20 | Cash box to bank | 1010 | 1020 | 450 |
04-21 | Inv 1110, Rock Creek Gardens, perennials | 1200 | 4020 | 1164 | 1110
04-22 | Hillsboro Argus, spring ad | 6310 | 2100 | 145 | R10
04-24 | Wages, Luis & Teresa, 2 weeks | 6010 | 1010 | 1840 |
04-25 | Card reader, Saturday | 1010 | 4010 | 1902.30 |
04-27 | Cedar Mill HOA paid 1109 | 1010 | 1200 | 1275 | 1109
04-28 | Visa bill | 2100 | 1010 | 1112.20 |
04-29 | Ziply, phone & internet | 6320 | 1010 | 89.95 |
04-30 | Square fees, April | 6340 | 1010 | 178.36 |
04-30 | Draw | 3020 | 1010 | 1200 |
"""


def plantnursery() -> tuple[Workbook, Card]:
    """A plant nursery in Oregon: a debit and a credit account number on each row, names and balances looked up."""
    workbook = Workbook()
    page = workbook.active
    page.title = "GJ"
    page["A1"] = "Tualatin Plains Nursery - General Journal 2026"
    page["A1"].font = Font(bold=True, size=15, color="375623")
    put(page, 2, ["Debit = where it went, credit = where it came from. One line each. Numbers are on COA."])
    put(page, 3, ["Total posted", None, "=SUM(I6:I2000)"], ["", "", DOLLARS])
    put(page, 5, ["bal. fwd is on the COA tab"], column=11)
    page["K5"].font = Font(italic=True, color="7F7F7F")
    head(
        page,
        5,
        ["JE", "Date", "Explanation", "Dr #", "Debit account", "Cr #", "Credit account", "Doc", "Amount"],
        "C5E0B3",
    )
    for at, (day, what, debit, credit, amount, document) in enumerate(rows(NURSERY_JOURNAL), 6):
        put(
            page,
            at,
            [
                at - 5,
                date(day),
                what,
                int(debit),
                f'=IFERROR(VLOOKUP(D{at},COA!$A$4:$B$60,2,FALSE),"?")',
                int(credit),
                f'=IFERROR(VLOOKUP(F{at},COA!$A$4:$B$60,2,FALSE),"?")',
                document or None,
                number(amount),
            ],
            ["0", "mm/dd/yy", "", "0", "", "0", "", "", MONEY],
        )
        for c in "EG":
            page[f"{c}{at}"].font = Font(color="7F7F7F")
    page.freeze_panes = "A6"
    widths(page, 5, 10, 40, 7, 27, 7, 27, 9, 12, 3, 26)

    chart = workbook.create_sheet("COA")
    title(chart, "A1", "Chart of accounts")
    head(chart, 3, ["#", "Account", "Bal. fwd 3/1/26"], "C5E0B3")
    trial = workbook.create_sheet("Trial Bal")
    title(trial, "A1", "Trial balance")
    aside(trial, "A2", "all formulas, nothing to type here")
    head(trial, 4, ["#", "Account", "Debits", "Credits", "Debit bal.", "Credit bal."], "C5E0B3")
    at, to = 3, 4
    where: dict[str, int] = {}
    for section, text in NURSERY_CHART.items():
        at += 1
        put(chart, at, [None, section[5:]])
        bold(chart, f"B{at}")
        shade(chart, f"A{at}:C{at}", "E2EFD9")
        for code, name, opening in rows(text):
            at, to = at + 1, to + 1
            where[code] = to
            put(chart, at, [int(code), name, number(opening)], ["0", "", SIGNED])
            sums = [f"=SUMIF(GJ!${c}$6:${c}$2000,$A{to},GJ!$I$6:$I$2000)" for c in "DF"]
            net = f"COA!C{at}+C{to}-D{to}"
            put(
                trial,
                to,
                [
                    f"=COA!A{at}",
                    f"=COA!B{at}",
                    *sums,
                    f"=MAX(0,ROUND({net},2))",
                    f"=MAX(0,ROUND(-({net}),2))",
                ],
                ["0", "", NOT_NIL, NOT_NIL, NOT_NIL, NOT_NIL],
            )
    put(chart, at + 1, [None, "must be nil", f"=ROUND(SUM(C5:C{at}),2)"], ["", "", SIGNED])
    put(trial, to + 1, [None, "Totals", *[f"=SUM({c}5:{c}{to})" for c in "CDEF"]], ["", "", *[MONEY] * 4])
    put(
        trial,
        to + 2,
        [None, "Out of balance", None, None, f"=ROUND(E{to + 1}-F{to + 1},2)"],
        ["", "", "", "", SIGNED],
    )
    bold(trial, *[f"{c}{to + 1}" for c in "BCDEF"])
    trial.freeze_panes = "A5"
    widths(chart, 7, 32, 16)
    widths(trial, 7, 32, 13, 13, 13, 13)

    income = workbook.create_sheet("P&L")
    title(income, "A1", "Profit & loss, season to date")
    lines = 3
    totals: dict[str, int] = {}
    for section, minus in (
        ("4000 SALES", "F{0}-'Trial Bal'!E{0}"),
        ("5000 COST OF GOODS", "E{0}-'Trial Bal'!F{0}"),
        ("6000 EXPENSES", "E{0}-'Trial Bal'!F{0}"),
    ):
        put(income, lines, [section[5:].capitalize()])
        bold(income, f"A{lines}")
        start = lines + 1
        for code, name, _ in rows(NURSERY_CHART[section]):
            lines += 1
            put(income, lines, [name, "='Trial Bal'!" + minus.format(where[code])], ["", SIGNED])
        lines += 1
        put(
            income,
            lines,
            [f"Total {section[5:].lower()}", None, f"=SUM(B{start}:B{lines - 1})"],
            ["", "", SIGNED],
        )
        totals[section[:1]] = lines
        lines += 2
    put(
        income,
        lines,
        ["Net profit", None, f"=C{totals['4']}-C{totals['5']}-C{totals['6']}"],
        ["", "", DOLLARS],
    )
    bold(income, f"A{lines}", f"C{lines}", *[f"C{row}" for row in totals.values()])
    widths(income, 30, 12, 13)
    kept = ["1010", "1020", "1200", "2010", "2100", "2300", "3020"]
    return workbook, {
        "book": "plantnursery.xlsx",
        "half": "round67",
        "layout": "journal",
        "about": "plant nursery, Oregon, USD; no sales tax",
        "dialect": "journal: a debit and a credit account number on each row with the names looked up beside them, document and amount last; chart of accounts in numbered sections with balances forward, trial balance and profit and loss by formulas on sheets of their own",
        "date_order": "mdy",
        "period": ["2026-03-01", "2026-12-31"],
        "pairs": {"sheet": "GJ", "date": "Date", "debit": "Dr #", "credit": "Cr #", "amount": "Amount"},
        "free": {"GJ": ["JE", "Explanation", "Doc"]},
        "adds_up": {"GJ": ["Amount"]},
        "watch": [
            *[f"Trial Bal!{c}{where[code]}" for code in kept for c in "EF"],
            f"Trial Bal!E{to + 2}",
            *[f"P&L!C{row}" for row in (*totals.values(), lines)],
        ],
        "zero": [f"Trial Bal!E{to + 2}"],
    }


# account | side it grows on | brought down on 1 September | words for in and out
SNOOKER_ACCOUNTS = """
Cash | D | 214.50 | In | Out
Bank | D | 3186.72 | In | Out
Tables & Fittings | D | 9400 | Debit | Credit
Table Hire | C | | Debit | Credit
Bar Sales | C | | Debit | Credit
Members' Fees | C | | Debit | Credit
Bar Stock | D | | Debit | Credit
Wages | D | | Debit | Credit
Rent | D | | Debit | Credit
Electricity | D | | Debit | Credit
Repairs & Cloths | D | | Debit | Credit
Insurance | D | | Debit | Credit
Licences | D | | Debit | Credit
Phone & TV | D | | Debit | Credit
Sundries | D | | Debit | Credit
Tennent's | C | 362.40 | Debit | Credit
Drawings | D | | Debit | Credit
Capital | C | 12438.82 | Debit | Credit
"""

# day | details | account debited | account credited | amount
SNOOKER_POSTINGS = """
09-01 | Rent, September | Rent | Bank | 640
09-02 | Table takings, wk to Tues | Cash | Table Hire | 298.40
09-02 | Bar takings, wk to Tues | Cash | Bar Sales | 211.75
09-03 | Card machine, tables | Bank | Table Hire | 186.20
09-04 | Craig's wages | Wages | Cash | 132
09-05 | Batleys, crisps & juice | Bar Stock | Bank | 88.64
09-07 | Banked | Bank | Cash | 300
09-09 | Table takings | Cash | Table Hire | 312.60
09-09 | Bar takings | Cash | Bar Sales | 228.30
09-10 | Card machine, tables | Bank | Table Hire | 174.60
09-11 | Craig's wages | Wages | Cash | 126.50
09-11 | Tennent's paid, August | Tennent's | Bank | 362.40
09-14 | Tennent's delivery | Bar Stock | Tennent's | 284.70
09-15 | Sky Sports | Phone & TV | Bank | 194
09-16 | Table takings | Cash | Table Hire | 276.80
09-16 | Bar takings | Cash | Bar Sales | 197.45
09-17 | Card machine, tables | Bank | Table Hire | 203.40
09-17 | SSE electricity | Electricity | Bank | 238.16
09-18 | Craig's wages | Wages | Cash | 132
09-21 | Banked | Bank | Cash | 500
09-22 | Members' fees, 8 at 15 | Cash | Members' Fees | 120
09-23 | Table takings | Cash | Table Hire | 331.20
09-23 | Bar takings | Cash | Bar Sales | 240.10
09-24 | Cue tips and chalk, Tayside Cues | Repairs & Cloths | Cash | 36.50
09-24 | Card machine, tables | Bank | Table Hire | 191.80
09-25 | Craig's wages | Wages | Cash | 137.50
09-28 | Own money out | Drawings | Bank | 450
09-30 | Table takings | Cash | Table Hire | 305.50
09-30 | Bar takings | Cash | Bar Sales | 219.60
10-01 | Card machine, tables | Bank | Table Hire | 188.20
10-01 | Rent, October | Rent | Bank | 640
10-02 | Craig's wages | Wages | Cash | 132
10-05 | Banked | Bank | Cash | 500
10-06 | BT broadband | Phone & TV | Bank | 41.99
10-07 | Table takings | Cash | Table Hire | 342.75
10-07 | Bar takings | Cash | Bar Sales | 251.30
10-08 | Batleys, crisps, sweets, juice | Bar Stock | Bank | 104.22
10-08 | Card machine, tables | Bank | Table Hire | 212.60
10-09 | Craig's wages | Wages | Cash | 132
10-12 | Tennent's paid, September | Tennent's | Bank | 284.70
10-13 | Tennent's delivery | Bar Stock | Tennent's | 316.20
10-14 | Table takings | Cash | Table Hire | 318.90
10-14 | Bar takings | Cash | Bar Sales | 233.85
10-15 | Sky Sports | Phone & TV | Bank | 194
10-15 | Card machine, tables | Bank | Table Hire | 197.40
10-16 | Craig's wages | Wages | Cash | 143
10-19 | SSE electricity | Electricity | Bank | 251.83
10-19 | Banked | Bank | Cash | 800
10-20 | Re-cover table 3 | Repairs & Cloths | Bank | 395
10-21 | Table takings | Cash | Table Hire | 327.40
10-21 | Bar takings | Cash | Bar Sales | 244.70
10-22 | Window cleaner | Sundries | Cash | 20
10-22 | Card machine, tables | Bank | Table Hire | 206.80
10-23 | Craig's wages | Wages | Cash | 132
10-26 | Own money out | Drawings | Bank | 450
10-27 | Dundee City Council, premises licence | Licences | Bank | 180
10-28 | Table takings | Cash | Table Hire | 336.15
10-28 | Bar takings | Cash | Bar Sales | 262.40
10-29 | Card machine, tables | Bank | Table Hire | 219.40
10-29 | Bleach, loo rolls | Sundries | Cash | 14.35
10-30 | Craig's wages | Wages | Cash | 137.50
"""


def snookerhall() -> tuple[Workbook, Card]:
    """A snooker hall in Dundee: a sheet for each account, every happening on two of them, a trial balance."""
    workbook = Workbook()
    trial = workbook.active
    trial.title = "Trial Bal"
    accounts = list(rows(SNOOKER_ACCOUNTS))
    postings = list(rows(SNOOKER_POSTINGS))
    named = {name for name, *_ in accounts}
    for _, what, debit, credit, _ in postings:
        if not {debit, credit} <= named:
            raise SystemExit(f"no such account: {what}")
    for name, side, brought, into, out in accounts:
        sheet = workbook.create_sheet(name)
        colour = "BDD7EE" if name in ("Cash", "Bank") else "E2EFDA" if side == "C" else "FBE5D6"
        across(sheet, "A1:E1", f"{name.upper()} A/C", colour, 14)
        head(sheet, 3, ["Date", "Details", into, out, "Balance"], colour)
        lines = [
            ("09-01", "Balance b/d", brought, "") if side == "D" else ("09-01", "Balance b/d", "", brought)
        ]
        lines = lines if brought else []
        for day, what, debit, credit, amount in postings:
            if name == debit:
                lines.append((day, what, amount, ""))
            if name == credit:
                lines.append((day, what, "", amount))
        for row, (day, what, debit, credit) in enumerate(lines, 4):
            less = f"SUM(C$4:C{row})-SUM(D$4:D{row})"
            balance = f"={less}" if side == "D" else f"=-({less})"
            put(
                sheet,
                row,
                [date(day), what, number(debit), number(credit), balance],
                ["dd mmm", "", MONEY, MONEY, SIGNED],
            )
        sheet.freeze_panes = "A4"
        sheet.sheet_properties.tabColor = colour
        widths(sheet, 9, 36, 11, 11, 12)
    across(trial, "A1:D1", "THE POT BLACK, DUNDEE", "D9D9D9", size=16)
    aside(
        trial,
        "A2",
        "From 1 September 2026. A tab for each account, everything goes in two of them: debit one, credit the other.",
    )
    head(trial, 4, ["Account", "Dr", "Cr", ""], "D9D9D9")
    where: dict[str, int] = {}
    for row, (name, *_) in enumerate(accounts, 5):
        where[name] = row
        quoted = "'" + name.replace("'", "''") + "'"
        net = f"SUM({quoted}!C4:C600)-SUM({quoted}!D4:D600)"
        put(
            trial,
            row,
            [name, f"=MAX(0,ROUND({net},2))", f"=MAX(0,ROUND(-({net}),2))"],
            ["", NOT_NIL, NOT_NIL],
        )
    last = 4 + len(accounts)
    put(trial, last + 1, ["TOTAL", f"=SUM(B5:B{last})", f"=SUM(C5:C{last})"], ["", POUNDS, POUNDS])
    put(
        trial,
        last + 2,
        ["Difference", f"=ROUND(B{last + 1}-C{last + 1},2)", None, f'=IF(B{last + 2}=0,"OK","LOOK FOR IT")'],
        ["", SIGNED],
    )
    bold(trial, *[f"{c}{last + 1}" for c in "ABC"])
    at = last + 4
    income = ["Table Hire", "Bar Sales", "Members' Fees"]
    costs = [
        "Bar Stock",
        "Wages",
        "Rent",
        "Electricity",
        "Repairs & Cloths",
        "Insurance",
        "Licences",
        "Phone & TV",
        "Sundries",
    ]
    for offset, (label, formula) in enumerate(
        (
            ("Income so far", "=" + "+".join(f"C{where[n]}-B{where[n]}" for n in income)),
            ("Costs so far", "=" + "+".join(f"B{where[n]}-C{where[n]}" for n in costs)),
            ("Profit so far", f"=B{at}-B{at + 1}"),
        )
    ):
        put(trial, at + offset, [label, formula], ["", POUNDS])
    bold(trial, f"A{at + 2}", f"B{at + 2}")
    widths(trial, 24, 13, 13, 14)
    kept = [
        "Cash",
        "Bank",
        *income,
        "Bar Stock",
        "Wages",
        "Electricity",
        "Repairs & Cloths",
        "Tennent's",
        "Drawings",
    ]
    return workbook, {
        "book": "snookerhall.xlsx",
        "half": "round67",
        "layout": "journal",
        "about": "snooker hall, Dundee, Scotland, GBP; under the VAT limit, not registered",
        "dialect": "journal: ledgers in the old way, a sheet for each account with date, details, in and out (debit and credit for all but cash and bank) and a running balance, every happening on two sheets; a trial balance and the profit by formulas on the first sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "tables": {name: name for name, *_ in accounts},
        "free": {name: ["Details"] for name, *_ in accounts},
        "adds_up": {name: [into, out] for name, _, _, into, out in accounts},
        "watch": [
            *[f"Trial Bal!{'C' if n in income or n.startswith('Tenn') else 'B'}{where[n]}" for n in kept],
            f"Trial Bal!B{last + 2}",
            *[f"Trial Bal!B{at + offset}" for offset in range(3)],
        ],
        "zero": [f"Trial Bal!B{last + 2}"],
    }


# date | payee | amount | account (C current, S saver, M card) | category | tax | note
MARINE_FEED = """
08-01 | Penryn Quay Estates | -420 | C | Workshop rent | T1 | August
08-03 | Aviva | -86.40 | C | Insurance | T2 |
08-04 | Index Marine Supplies | -318.24 | M | Materials | T1 | switch panel, Kestrel
08-05 | Mylor Yacht Harbour | 1260 | C | Sales | T1 | inv 2071
08-06 | Texaco Penryn | -72.50 | M | Van & fuel | T1 |
08-10 | Screwfix | -44.98 | M | Tools | T1 | crimper
08-12 | P Trelawney | 540 | C | Sales | T1 | inv 2072, Swallow
08-14 | To saver | -600 | C | Transfer | T9 | VAT pot
08-14 | From current | 600 | S | Transfer | T9 | VAT pot
08-17 | EE | -38.40 | C | Phone & software | T1 |
08-18 | Merlin Diesels | 1848 | C | Sales | T1 | inv 2070
08-20 | Victron dealer, Falmouth Chandlers | -764.40 | M | Materials | T1 | MPPT and shunt
08-21 | Texaco Penryn | -68.90 | M | Van & fuel | T1 |
08-24 | Drawings | -1400 | C | Drawings | T9 |
08-25 | Xero | -38.40 | M | Phone & software | T1 |
08-27 | Capital on Tap | -1189.42 | C | Transfer | T9 | card paid
08-27 | Payment received | 1189.42 | M | Transfer | T9 | card paid
08-28 | Flushing Sailing Club | 312 | C | Sales | T1 | inv 2074
08-31 | Interest | 7.82 | S | Interest | T2 |
09-01 | Penryn Quay Estates | -420 | C | Workshop rent | T1 | September
09-03 | Aviva | -86.40 | C | Insurance | T2 |
09-04 | Index Marine Supplies | -209.52 | M | Materials | T1 | cable and busbars
09-07 | Mylor Yacht Harbour | 1944 | C | Sales | T1 | inv 2073
09-07 | HMRC VAT | -1312.65 | S | VAT paid | T9 | qtr to July
09-09 | Falmouth Boat Show | -216 | C | Advertising | T1 | half a stand
09-11 | Texaco Penryn | -74.10 | M | Van & fuel | T1 |
09-14 | To saver | -600 | C | Transfer | T9 | VAT pot
09-14 | From current | 600 | S | Transfer | T9 | VAT pot
09-15 | C Hosking | 876 | C | Sales | T1 | inv 2075, Morwenna
09-16 | EE | -38.40 | C | Phone & software | T1 |
09-18 | Falmouth Chandlers | -158.76 | M | Materials | T1 | bilge pump, float switch
09-21 | Budock Garage | -302.40 | M | Van & fuel | T1 | service, two tyres
09-22 | Budock Garage | -54.85 | M | Van & fuel | T9 | MOT
09-24 | Drawings | -1400 | C | Drawings | T9 |
09-25 | Xero | -38.40 | M | Phone & software | T1 |
09-28 | Capital on Tap | -875.03 | C | Transfer | T9 | card paid
09-28 | Payment received | 875.03 | M | Transfer | T9 | card paid
09-30 | Interest | 6.95 | S | Interest | T2 |
10-01 | Penryn Quay Estates | -420 | C | Workshop rent | T1 | October
10-05 | Aviva | -86.40 | C | Insurance | T2 |
10-06 | British Marine | -264 | C | Subscriptions | T1 | year
10-07 | Index Marine Supplies | -431.88 | M | Materials | T1 | batteries, Lugger Lass
10-08 | Merlin Diesels | 1128 | C | Sales | T1 | inv 2076
10-12 | Texaco Penryn | -70.25 | M | Van & fuel | T1 |
10-14 | To saver | -600 | C | Transfer | T9 | VAT pot
10-14 | From current | 600 | S | Transfer | T9 | VAT pot
10-15 | P Trelawney | 396 | C | Sales | T1 | inv 2078
10-16 | EE | -38.40 | C | Phone & software | T1 |
10-19 | Screwfix | -129.99 | M | Tools | T1 | cordless drill
10-21 | Mylor Yacht Harbour | 2316 | C | Sales | T1 | inv 2077
10-22 | Drawings | -1400 | C | Drawings | T9 |
10-26 | Xero | -38.40 | M | Phone & software | T1 |
10-28 | Capital on Tap | -708.92 | C | Transfer | T9 | card paid
10-28 | Payment received | 708.92 | M | Transfer | T9 | card paid
10-30 | Interest | 7.11 | S | Interest | T2 |
11-02 | Penryn Quay Estates | -420 | C | Workshop rent | T1 | November
11-03 | Aviva | -86.40 | C | Insurance | T2 |
11-05 | Texaco Penryn | -71.60 | M | Van & fuel | T1 |
"""

MARINE_CATEGORIES = [
    "Sales",
    "Interest",
    "Materials",
    "Tools",
    "Van & fuel",
    "Workshop rent",
    "Insurance",
    "Phone & software",
    "Subscriptions",
    "Advertising",
    "Sundries",
    "VAT paid",
    "Drawings",
    "Transfer",
]

MARINE_TAXES = [
    ("T0", "zero rated", 0),
    ("T1", "20% standard", "=1/6"),
    ("T2", "exempt", 0),
    ("T9", "outside VAT", 0),
]


def marinesparks() -> tuple[Workbook, Card]:
    """A marine electrician in Cornwall: a list like a bank feed for three accounts, categories by months."""
    workbook = Workbook()
    feed = workbook.active
    feed.title = "Transactions"
    names = {"C": "Lloyds Current", "S": "Lloyds Saver", "M": "Capital on Tap"}
    heads = ["Date", "Payee", "Amount", "Account", "Category", "Tax", "Note", "VAT in it"]
    head(feed, 1, heads, "2F5597")
    for column in range(1, 9):
        feed.cell(1, column).font = Font(bold=True, color="FFFFFF")
    lines = list(rows(MARINE_FEED))
    for row, (day, payee, amount, account, category, tax, note) in enumerate(lines, 2):
        if category not in MARINE_CATEGORIES:
            raise SystemExit(f"no such category: {payee} {category}")
        put(
            feed,
            row,
            [
                date(day),
                payee,
                number(amount),
                names[account],
                category,
                tax,
                note or None,
                f"=ROUND(C{row}*INDEX(Setup!$F$4:$F$7,MATCH(F{row},Setup!$D$4:$D$7,0)),2)",
            ],
            ["dd/mm/yyyy", "", SIGNED, "", "", "", "", SIGNED],
        )
    table = Table(displayName="Feed", ref=f"A1:H{len(lines) + 1}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    feed.add_table(table)
    dropdown(feed, "D2:D900", "Setup!$A$4:$A$6")
    dropdown(feed, "E2:E900", "Setup!$H$4:$H$17")
    dropdown(feed, "F2:F900", "Setup!$D$4:$D$7")
    feed.freeze_panes = "A2"
    widths(feed, 12, 32, 12, 17, 19, 6, 26, 11)

    report = workbook.create_sheet("By month")
    title(report, "A1", "Categories by month, VAT included")
    months = [dt.date(2026 + (m > 12), (m - 1) % 12 + 1, 1) for m in range(8, 20)]
    head(report, 3, ["Category", *months, "Total"], "B4C7E7")
    letters = [get_column_letter(i) for i in range(2, 14)]
    for c in letters:
        report[f"{c}3"].number_format = "mmm yy"
    for row, category in enumerate(MARINE_CATEGORIES, 4):
        sums = [
            f'=SUMIFS(Transactions!$C$2:$C$900,Transactions!$E$2:$E$900,$A{row},Transactions!$A$2:$A$900,">="&{c}$3,Transactions!$A$2:$A$900,"<="&EOMONTH({c}$3,0))'
            for c in letters
        ]
        put(report, row, [category, *sums, f"=SUM(B{row}:M{row})"], ["", *[NOT_NIL] * 13])
    end = 4 + len(MARINE_CATEGORIES)
    put(
        report,
        end,
        ["Net in / out", *[f"=SUM({c}4:{c}{end - 1})" for c in [*letters, "N"]]],
        ["", *[SIGNED] * 13],
    )
    bold(report, *[f"{c}{end}" for c in ["A", *letters, "N"]])
    head(report, end + 2, ["Balances", "Opening", "Now"], "B4C7E7")
    for offset in range(3):
        at = end + 3 + offset
        put(
            report,
            at,
            [
                f"=Setup!A{4 + offset}",
                f"=Setup!B{4 + offset}",
                f"=B{at}+SUMIF(Transactions!$D$2:$D$900,A{at},Transactions!$C$2:$C$900)",
            ],
            ["", SIGNED, SIGNED],
        )
    put(
        report,
        end + 6,
        ["All three", f"=SUM(B{end + 3}:B{end + 5})", f"=SUM(C{end + 3}:C{end + 5})"],
        ["", SIGNED, SIGNED],
    )
    put(
        report,
        end + 7,
        ["not in a category", None, f"=ROUND(C{end + 6}-B{end + 6}-N{end},2)"],
        ["", "", SIGNED],
    )
    put(report, end + 8, ["transfers left hanging", None, f"=ROUND(N{end - 1},2)"], ["", "", SIGNED])
    put(
        report,
        end + 10,
        ["VAT since 1 August, less what we can claim", None, "=SUM(Transactions!H2:H900)"],
        ["", "", SIGNED],
    )
    bold(report, f"A{end + 6}", f"C{end + 6}", f"A{end + 10}", f"C{end + 10}")
    report.freeze_panes = "B4"
    widths(report, 24, *[11] * 12, 12)

    setup = workbook.create_sheet("Setup")
    title(setup, "A1", "Setup")
    head(setup, 3, ["Account", "At 1 Aug"], "D9D9D9")
    for row, (name, opening) in enumerate(zip(names.values(), (3412.88, 1904.36, -142.70), strict=True), 4):
        put(setup, row, [name, opening], ["", SIGNED])
    head(setup, 3, ["Tax", "Means", "Part of total"], "D9D9D9", 4)
    for row, (code, means, part) in enumerate(MARINE_TAXES, 4):
        put(setup, row, [code, means, part], ["", "", "0.0000"], 4)
    head(setup, 3, ["Category"], "D9D9D9", 8)
    for row, category in enumerate(MARINE_CATEGORIES, 4):
        put(setup, row, [category], column=8)
    widths(setup, 18, 12, 3, 7, 16, 12, 3, 20)
    return workbook, {
        "book": "marinesparks.xlsx",
        "half": "round67",
        "layout": "cash book",
        "about": "marine electrician, Cornwall, England, GBP; VAT 20%",
        "dialect": "cash book: an Excel table like a bank feed for a current account, a saver and a card: signed amount after the payee, account, category, tax code and note, the VAT by formula; a transfer as two lines; categories by months with SUMIFS and the accounts' balances on a second sheet, lists on a third",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "cash": {
            "sheet": "Transactions",
            "date": "Date",
            "category": "Category",
            "signed": "Amount",
            "dimensions": ["Account", "Tax"],
        },
        "free": {"Transactions": ["Payee", "Note"]},
        "adds_up": {"Transactions": ["Amount"]},
        "watch": [
            *[f"By month!{c}{row}" for row in range(4, end + 1) for c in "EN"],
            *[f"By month!C{row}" for row in range(end + 3, end + 9)],
            f"By month!C{end + 10}",
        ],
        "zero": [f"By month!C{end + 7}", f"By month!C{end + 8}"],
    }


BOOKS = [soundie, croquet, plantnursery, snookerhall, marinesparks]
