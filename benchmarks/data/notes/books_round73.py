"""The workbooks of round 73: a couple in Utrecht, sea scouts, a pensioner in Kerry, a school's parents, a carer in Nelson."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import across, aside, bold, date, dropdown, head, number, put, rows, shade, title, widths
from openpyxl.styles import Alignment, Font
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
EURO = '"€" #,##0.00;-"€" #,##0.00'


# envelope | in it on 31 August | each month | remark
UTRECHT = {
    "FIXED": """
Rent | 0 | 1385 | Mitros, 1st
Energy | 62.40 | 145 | Vattenfall, settles up in March
Water | 8 | 22 | Vitens
Internet & phones | 0 | 68 | KPN, three in one
Health insurance | 0 | 312 | Zilveren Kruis x 2
Gemeente & waterschap | 110 | 55 | ten instalments
""",
    "EVERY DAY": """
Groceries | 21.35 | 560 |
Eating out | 0 | 140 | coffees too
Trains & bikes | 34.10 | 170 | NS, OV-fiets, Swapfiets
House & garden | 145 | 90 |
Cat | 88.50 | 60 | Pip: food, vet, sitter
""",
    "NOW AND THEN": """
Holidays | 640 | 250 |
Gifts & parties | 42 | 60 |
Clothes | 75.80 | 90 |
Doctor & dentist | 130 | 63 | eigen risico
Odds and ends | 12.50 | 30 | if nothing else fits
""",
}
# date | where | envelope | spent | came in | from | who
UTRECHT_LOG = """
09-01 | share for September | Sean's share | | 1650 | Joint | S
09-01 | Mitros | Rent | 1385 | | Joint |
09-01 | share for September | Marit's share | | 1850 | Joint | M
09-02 | Albert Heijn | Groceries | 71.85 | | Joint | M
09-03 | Zilveren Kruis | Health insurance | 312 | | Joint |
09-05 | Saturday market | Groceries | 18.50 | | Cash pot | S
09-06 | Ledig Erf | Eating out | 27.40 | | Joint | S
09-08 | Swapfiets | Trains & bikes | 21.90 | | Joint |
09-09 | Jumbo | Groceries | 54.20 | | Joint | S
09-12 | geldautomaat | Between pots | 60 | | Joint | M
09-12 | geldautomaat | Between pots | | 60 | Cash pot | M
09-12 | Saturday market, cheese and veg | Groceries | 23 | | Cash pot | M
09-14 | Vattenfall | Energy | 138 | | Joint |
09-15 | KPN | Internet & phones | 68 | | Joint |
09-17 | Albert Heijn | Groceries | 88.15 | | Joint | M
09-19 | Pets Place, food | Cat | 31.95 | | Joint | S
09-21 | NS for the month | Trains & bikes | 118.60 | | Joint |
09-23 | Vitens | Water | 22 | | Joint |
09-25 | Gemeente Utrecht | Gemeente & waterschap | 55 | | Joint |
09-26 | Praxis, paint for the hall | House & garden | 47.30 | | Joint | S
09-28 | Praxis, one tin taken back | House & garden | | 19.95 | Joint | S
09-29 | Albert Heijn | Groceries | 66.40 | | Joint | S
10-01 | share for October | Sean's share | | 1650 | Joint | S
10-01 | share for October | Marit's share | | 1850 | Joint | M
10-01 | Mitros | Rent | 1385 | | Joint |
10-03 | Zilveren Kruis | Health insurance | 312 | | Joint |
10-03 | Saturday market | Groceries | 21.50 | | Cash pot | S
10-06 | Albert Heijn | Groceries | 92.35 | | Joint | M
10-08 | Swapfiets | Trains & bikes | 21.90 | | Joint |
10-09 | Broers, birthday lunch Marit's mum | Gifts & parties | 84.60 | | Joint | M
10-10 | ferry to Newcastle, Easter | Holidays | 318 | | Joint | S
10-13 | Vattenfall | Energy | 138 | | Joint |
10-14 | Jumbo | Groceries | 49.75 | | Joint | S
10-15 | KPN | Internet & phones | 68 | | Joint |
10-17 | geldautomaat | Between pots | 60 | | Joint | S
10-17 | geldautomaat | Between pots | | 60 | Cash pot | S
10-17 | Saturday market | Groceries | 26.50 | | Cash pot | S
10-20 | Dierenkliniek, Pip's jabs | Cat | 74.20 | | Joint | M
10-21 | NS for the month | Trains & bikes | 131.45 | | Joint |
10-22 | NS, money back for late train | Trains & bikes | | 9.30 | Joint | M
10-23 | Vitens | Water | 22 | | Joint |
10-24 | Zeeman and Hema | Clothes | 58.90 | | Joint | M
10-26 | Gemeente Utrecht | Gemeente & waterschap | 55 | | Joint |
10-28 | Albert Heijn | Groceries | 79.60 | | Joint | S
10-30 | huisarts lab bill | Doctor & dentist | 41.25 | | Joint | S
10-31 | De Klub | Eating out | 46.80 | | Joint | M
11-01 | share for November | Marit's share | | 1850 | Joint | M
11-02 | Mitros | Rent | 1385 | | Joint |
11-03 | Zilveren Kruis | Health insurance | 312 | | Joint |
11-04 | Jumbo | Groceries | 61.10 | | Joint | M
11-07 | Saturday market | Groceries | 24 | | Cash pot | M
11-07 | stroopwafels and coffee | Eating out | 11.50 | | Cash pot | M
11-08 | Swapfiets | Trains & bikes | 21.90 | | Joint |
11-09 | Sinterklaas bits, Intertoys | Gifts & parties | 32.95 | | Joint | S
"""


def utrechtjoint() -> tuple[Workbook, Card]:
    """A couple in Utrecht: envelopes that fill each month, and one log for the joint account and a cash pot."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Envelopes"
    across(page, "A1:G1", "Marit & Sean - our envelopes", "F8CBAD", 16)
    put(page, 2, ["Month we're looking at", dt.date(2026, 11, 1)], ["", "mmmm yyyy"])
    aside(page, "C2", "change the date on the 1st, everything follows. What's left stays in the envelope.")
    shade(page, "B2:B2", "FFFF99")
    put(page, 4, ["OUR SHARES", None, "Agreed", None, "Came in", "Still to come"])
    log = "Log!$C$6:$C$500"
    between = 'Log!$A$6:$A$500,">="&$B$2,Log!$A$6:$A$500,"<="&EOMONTH($B$2,0)'
    watch = []
    for at, (who, share) in enumerate((("Marit's share", 1850), ("Sean's share", 1650)), 5):
        put(
            page,
            at,
            [who, None, share, None, f"=SUMIFS(Log!$E$6:$E$500,{log},A{at},{between})", f"=C{at}-E{at}"],
            ["", "", SIGNED, "", SIGNED, SIGNED],
        )
        watch += [f"Envelopes!E{at}"]
    aside(page, "G5", "standing orders from our own accounts, 1st")
    head(
        page,
        8,
        ["Envelope", "In it 31 Aug", "Each month", "Carried over", "Spent", "Left now", "by the way"],
        "FCE4D6",
    )
    at = 8
    totals = []
    for group, text in UTRECHT.items():
        at += 1
        put(page, at, [group])
        bold(page, f"A{at}")
        start = at + 1
        for name, held, each, remark in rows(text):
            at += 1
            before = f'{log},A{at},Log!$A$6:$A$500,"<"&$B$2'
            now = f"{log},A{at},{between}"
            put(
                page,
                at,
                [
                    name,
                    number(held),
                    number(each),
                    f"=B{at}+C{at}*((YEAR($B$2)-2026)*12+MONTH($B$2)-9)-SUMIFS(Log!$D$6:$D$500,{before})+SUMIFS(Log!$E$6:$E$500,{before})",
                    f"=SUMIFS(Log!$D$6:$D$500,{now})-SUMIFS(Log!$E$6:$E$500,{now})",
                    f"=D{at}+C{at}-E{at}",
                    remark or None,
                ],
                ["", *[SIGNED] * 5],
            )
            watch += [f"Envelopes!E{at}", f"Envelopes!F{at}"]
        at += 1
        put(page, at, ["together", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDEF"]], ["", *[SIGNED] * 5])
        bold(page, *[f"{c}{at}" for c in "ABCDEF"])
        page[f"A{at}"].alignment = Alignment(horizontal="right")
        totals.append(at)
        watch.append(f"Envelopes!F{at}")
    at += 2
    put(
        page,
        at,
        ["ALL ENVELOPES", *["=" + "+".join(f"{c}{row}" for row in totals) for c in "BCDEF"]],
        ["", *[SIGNED] * 5],
    )
    bold(page, *[f"{c}{at}" for c in "ABCDEF"])
    shade(page, f"A{at}:G{at}", "F8CBAD")
    watch += [f"Envelopes!E{at}", f"Envelopes!F{at}"]
    page.freeze_panes = "B9"
    widths(page, 24, 13, 12, 13, 12, 13, 36)

    sheet = workbook.create_sheet("Log")
    title(sheet, "A1", "What went where")
    for row, (name, start) in enumerate((("Joint", 1345.65), ("Cash pot", 24)), 2):
        where = f"Log!$F$6:$F$500,D{row}"
        put(
            sheet,
            row,
            [
                None,
                "was 31 Aug" if row == 2 else None,
                start,
                name,
                f"=C{row}+SUMIFS(Log!$E$6:$E$500,{where})-SUMIFS(Log!$D$6:$D$500,{where})",
                "now",
            ],
            ["", "", SIGNED, "", EURO],
        )
        bold(sheet, f"D{row}", f"E{row}")
        watch.append(f"Log!E{row}")
    head(sheet, 5, ["When", "Where / what", "Envelope", "Spent", "Came in", "From", "Who"], "FCE4D6")
    for row, r in enumerate(rows(UTRECHT_LOG), 6):
        day, what, envelope, out, into, pot, who = r
        put(
            sheet,
            row,
            [date(day), what, envelope, number(out), number(into), pot, who or None],
            ["ddd d mmm", "", "", MONEY, MONEY],
        )
    sheet.freeze_panes = "A6"
    dropdown(sheet, "F6:F500", '"Joint,Cash pot"')
    aside(sheet, "H5", "money drawn for the pot = 2 lines, envelope 'Between pots'")
    widths(sheet, 13, 36, 24, 11, 11, 11, 6, 40)
    return workbook, {
        "book": "utrechtjoint.xlsx",
        "half": "round73",
        "layout": "cash book",
        "about": "couple with a cat, Utrecht, Netherlands, EUR",
        "dialect": "envelopes: what was in each at the start, a sum each month, carried over, spent and left for the month chosen, each one's share above; a log for a joint account and a cash pot with the envelope before spent and came in, both balances above the headings, cash drawn as two lines",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "cash": {
            "sheet": "Log",
            "date": "When",
            "category": "Envelope",
            "in": "Came in",
            "out": "Spent",
            "dimensions": ["From"],
        },
        "free": {"Log": ["Where / what", "Who"]},
        "adds_up": {"Log": ["Spent", "Came in"]},
        "watch": watch,
        "zero": [],
    }


# name | section | gift aid | summer | autumn
SCOUT_SUBS = """
Adams, Callum | S | Y | 45 | 45
Beynon, Tomos | S | Y | 45 | 45
Bowen, Nia | C | | 42 | 42
Davies, Gwen | B | Y | 36 | 36
Davies, Macsen | C | Y | 42 | 42
Edwards, Ioan | B | | 36 | 36
Evans, Lowri | S | Y | 45 | 45
Griffiths, Osian | C | | 42 |
Harries, Poppy | B | Y | 36 | 36
Hughes, Seren | C | Y | 42 | 42
James, Rhodri | S | | 45 | 45
John, Martha | C | Y | 42 | 42
Lewis, Ewan | S | Y | 45 |
Morgan, Alys | B | | 36 | 36
Nicholas, Jac | B | Y | 36 |
Owen, Elin | S | Y | 45 | 45
Prosser, Efa | C | | 42 |
Rees, Harri | C | Y | 42 | 42
Roach, Finn | S | | 45 | 45
Thomas, Cadi | B | Y | | 36
"""
# name | cost of the camp ; then date | who | paid
SCOUT_CAMPERS = """
Adams, Callum
Beynon, Tomos
Evans, Lowri
James, Rhodri
Lewis, Ewan
Owen, Elin
Roach, Finn
"""
SCOUT_CAMP = """
06-14 | Evans, Lowri | 60
06-16 | Adams, Callum | 60
06-20 | Owen, Elin | 60
06-21 | Beynon, Tomos | 60
06-29 | Roach, Finn | 60
07-02 | James, Rhodri | 60
07-04 | Lewis, Ewan | 60
09-11 | Owen, Elin | 60
09-14 | Adams, Callum | 60
09-18 | Evans, Lowri | 120
09-22 | James, Rhodri | 60
10-05 | Roach, Finn | 60
"""
# date | details | voucher | head | where | received | paid out
SCOUT_LOG = """
04-08 | Dyfed Marine, buoyancy aids x 6 | 1 | Boats & kit | Bank | | 312
04-11 | bacon rolls at the harbour | 2 | Fundraising | Box | 164.50 |
04-13 | box money to Barclays | 3 | Box to bank | Box | | 150
04-13 | box money to Barclays | 3 | Box to bank | Bank | 150 |
04-20 | Scout Association membership, 20 young people | 4 | Capitation | Bank | | 1190
04-30 | Harbour Trust, April | 5 | Hall & boathouse | Bank | | 95
05-05 | Scout Store, neckers and woggles | 6 | Badges & neckers | Bank | | 58.40
05-09 | squash and biscuits | 7 | Sundries | Box | | 11.35
05-18 | Gift Aid from HMRC | 8 | Gift Aid | Bank | 388.75 |
05-29 | Harbour Trust, May | 9 | Hall & boathouse | Bank | | 95
06-03 | Unity insurance, boats | 10 | Insurance | Bank | | 284.60
06-13 | raft race sponsors | 11 | Fundraising | Box | 231 |
06-15 | box money to Barclays | 12 | Box to bank | Box | | 230
06-15 | box money to Barclays | 12 | Box to bank | Bank | 230 |
06-25 | Youlbury, deposit for the camp | 13 | Camp | Bank | | 400
06-30 | Harbour Trust, June | 14 | Hall & boathouse | Bank | | 95
07-04 | coasteering for the Scouts | 15 | Activities | Bank | | 210
07-09 | Mrs Roach, flapjack for the regatta | 16 | Sundries | Box | | 8.20
07-18 | Lions Club, for the new oars | 17 | Donations & grants | Bank | 250 |
07-22 | Suffolk Oars, two pairs | 18 | Boats & kit | Bank | | 236.80
07-31 | Harbour Trust, July | 19 | Hall & boathouse | Bank | | 95
09-03 | Scout Store, badges | 20 | Badges & neckers | Bank | | 43.15
09-12 | bacon rolls at the harbour | 21 | Fundraising | Box | 172.80 |
09-14 | box money to Barclays | 22 | Box to bank | Box | | 170
09-14 | box money to Barclays | 22 | Box to bank | Bank | 170 |
09-25 | climbing wall for the Cubs | 23 | Activities | Bank | | 88
09-30 | Harbour Trust, September | 24 | Hall & boathouse | Bank | | 95
10-06 | Youlbury, second part | 25 | Camp | Bank | | 350
10-10 | gaffer tape, string, batteries | 26 | Sundries | Box | | 14.60
10-17 | Dyfed Marine, slip hooks and rope | 27 | Boats & kit | Bank | | 67.90
10-24 | town council, carnival help | 28 | Donations & grants | Bank | 100 |
10-30 | Harbour Trust, October | 29 | Hall & boathouse | Bank | | 95
11-05 | sausages for bonfire night | 30 | Activities | Box | | 22.75
"""
SCOUT_HEADS = """
in | Fundraising | 700
in | Donations & grants | 300
in | Gift Aid | 390
out | Capitation | 1190
out | Hall & boathouse | 1140
out | Boats & kit | 650
out | Activities | 500
out | Camp | 1200
out | Badges & neckers | 150
out | Insurance | 285
out | Sundries | 80
"""


def seascouts() -> tuple[Workbook, Card]:
    """Sea scouts in Pembrokeshire: subs by terms, a camp paid bit by bit, everything else on a page of its own."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Treasurer"
    across(page, "A1:E1", "2nd Porth Clais Sea Scouts", "BDD7EE", 16)
    across(page, "A2:E2", "Year to 31 March 2027", "BDD7EE", 11)
    put(page, 4, ["Rates a term", "£"])
    bold(page, "A4", "B4")
    for row, (name, rate, key) in enumerate(
        (("Beavers", 36, "B"), ("Cubs", 42, "C"), ("Scouts", 45, "S")), 5
    ):
        put(page, row, [name, rate, key])
    aside(page, "D5", "subs by bank only, no cash please")
    head(page, 10, ["Head", "Budget", "So far", "Over / under"], "DEEBF7")
    at = 11
    put(page, at, ["RECEIPTS"])
    bold(page, "A11")
    put(page, 12, ["Subs", 2500, "=Subs!D27+Subs!E27+Subs!F27", "=C12-B12"], ["", SIGNED, SIGNED, SIGNED])
    put(page, 13, ["Camp money", 1260, "=SUM(Camp!C5:C200)", "=C13-B13"], ["", SIGNED, SIGNED, SIGNED])
    at = 13
    ends = []
    start = 12
    for side, column, letter in (("in", "Received", "F"), ("out", "Paid out", "G")):
        if side == "out":
            at += 2
            put(page, at, ["PAYMENTS"])
            bold(page, f"A{at}")
            start = at + 1
        for kind, name, budget in rows(SCOUT_HEADS):
            if kind == side:
                at += 1
                other = "G" if letter == "F" else "F"
                heads = f"'All else'!$D$6:$D$400,A{at}"
                total = f"=SUMIFS('All else'!${letter}$6:${letter}$400,{heads})-SUMIFS('All else'!${other}$6:${other}$400,{heads})"
                put(page, at, [name, number(budget), total, f"=C{at}-B{at}"], ["", SIGNED, SIGNED, SIGNED])
        at += 1
        put(
            page,
            at,
            [f"Total {column.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]],
            ["", *[SIGNED] * 3],
        )
        bold(page, *[f"{c}{at}" for c in "ABCD"])
        ends.append(at)
    surplus = at + 2
    put(page, surplus, ["Surplus so far", None, f"=C{ends[0]}-C{ends[1]}"], ["", "", SIGNED])
    put(page, surplus + 2, ["WHERE IT IS", "1 April", "now"])
    bold(page, f"A{surplus}", f"C{surplus}", f"A{surplus + 2}")
    bank, box = surplus + 3, surplus + 4
    lines = "'All else'!$E$6:$E$400"
    moved = f"SUMIFS('All else'!$F$6:$F$400,{lines},\"%s\")-SUMIFS('All else'!$G$6:$G$400,{lines},\"%s\")"
    put(
        page,
        bank,
        ["Barclays", 1846.20, f"=B{bank}+C12+C13+" + moved % ("Bank", "Bank")],
        ["", SIGNED, SIGNED],
    )
    put(page, box, ["Cash box", 61.40, f"=B{box}+" + moved % ("Box", "Box")], ["", SIGNED, SIGNED])
    put(page, box + 1, ["Together", f"=B{bank}+B{box}", f"=C{bank}+C{box}"], ["", SIGNED, SIGNED])
    put(page, box + 2, ["check", None, f"=ROUND(C{box + 1}-B{box + 1}-C{surplus},2)"], ["", "", SIGNED])
    bold(page, f"A{box + 1}", f"B{box + 1}", f"C{box + 1}")
    widths(page, 24, 12, 12, 14, 30)

    subs = workbook.create_sheet("Subs")
    title(subs, "A1", "Subs paid, by term")
    aside(subs, "A2", "type what came into the bank under the term. B Beavers, C Cubs, S Scouts")
    subs["D4"] = "TERM"
    subs.merge_cells("D4:F4")
    subs["D4"].alignment = Alignment(horizontal="center")
    subs["D4"].font = Font(bold=True)
    head(
        subs,
        5,
        ["Name", "Sec", "Gift Aid", "Summer 26", "Autumn 26", "Spring 27", "A term", "Owing to date"],
        "BDD7EE",
    )
    row = 5
    for row, r in enumerate(rows(SCOUT_SUBS), 6):
        name, section, gift, summer, autumn = r
        put(
            subs,
            row,
            [
                name,
                section,
                gift or None,
                number(summer),
                number(autumn),
                None,
                f"=INDEX(Treasurer!$B$5:$B$7,MATCH(B{row},Treasurer!$C$5:$C$7,0))",
                f"={'1' if not summer else '2'}*G{row}-SUM(D{row}:E{row})",
            ],
            ["", "", "", MONEY, MONEY, MONEY, MONEY, SIGNED],
        )
    subs["I25"] = "joined in September"
    put(
        subs,
        27,
        ["Paid in", None, None, *[f"=SUM({c}6:{c}26)" for c in "DEF"], None, "=SUM(H6:H26)"],
        ["", "", "", *[SIGNED] * 5],
    )
    bold(subs, *[f"{c}27" for c in "ADEFH"])
    shade(subs, "A27:H27", "DEEBF7")
    subs.freeze_panes = "B6"
    widths(subs, 22, 6, 9, 12, 12, 12, 9, 14, 22)

    camp = workbook.create_sheet("Camp")
    title(camp, "A1", "Youlbury, Easter 2027 - £180 each, bit by bit")
    aside(camp, "A2", "all by bank transfer to the group account")
    head(camp, 4, ["Came in", "Scout", "£"], "C6E0B4")
    for row, r in enumerate(rows(SCOUT_CAMP), 5):
        put(camp, row, [date(r[0]), r[1], number(r[2])], ["dd-mmm", "", MONEY])
    head(camp, 4, ["Who is going", "Price", "Paid", "Still to pay"], "FFE699", 5)
    for row, r in enumerate(rows(SCOUT_CAMPERS), 5):
        put(
            camp,
            row,
            [r[0], 180, f"=SUMIFS($C$5:$C$200,$B$5:$B$200,E{row})", f"=F{row}-G{row}"],
            ["", MONEY, SIGNED, SIGNED],
            5,
        )
    put(camp, 13, ["All", "=SUM(F5:F12)", "=SUM(G5:G12)", "=SUM(H5:H12)"], ["", SIGNED, SIGNED, SIGNED], 5)
    bold(camp, "E13", "F13", "G13", "H13")
    dropdown(camp, "B5:B200", "$E$5:$E$11")
    widths(camp, 11, 22, 10, 3, 22, 10, 10, 13)

    rest = workbook.create_sheet("All else")
    title(rest, "A1", "Everything that isn't subs or camp money")
    aside(rest, "A2", "number each slip and put it in the folder")
    head(rest, 5, ["Date", "Details", "Slip", "Head", "Bank/Box", "Received", "Paid out"], "BDD7EE")
    for row, r in enumerate(rows(SCOUT_LOG), 6):
        day, what, slip, kind, where, into, out = r
        put(
            rest,
            row,
            [date(day), what, number(slip), kind, where, number(into), number(out)],
            ["dd-mmm", "", "", "", "", MONEY, MONEY],
        )
    dropdown(rest, "E6:E400", '"Bank,Box"')
    rest.freeze_panes = "A6"
    widths(rest, 10, 42, 6, 20, 10, 11, 11)
    return workbook, {
        "book": "seascouts.xlsx",
        "half": "round73",
        "layout": "records",
        "about": "sea scout group, Wales, GBP",
        "dialect": "subs typed under each term beside the names with the rate looked up by section and owing by formula; a camp paid bit by bit as a list beside those who are going with paid and still to pay; all else with slip, head and bank or box, box money banked as two lines; a treasurer's page with budget and where the money is",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "tables": {"members": "Subs", "camp": "Camp", "cash": "All else"},
        "free": {"All else": ["Details", "Slip"]},
        "adds_up": {"All else": ["Received", "Paid out"]},
        "watch": [
            *[
                f"Treasurer!C{row}"
                for row in (
                    12,
                    13,
                    14,
                    15,
                    16,
                    *ends,
                    *range(ends[0] + 3, ends[1]),
                    surplus,
                    bank,
                    box,
                    box + 1,
                    box + 2,
                )
            ],
            "Subs!D27",
            "Subs!E27",
            "Subs!H27",
            *[f"Camp!{c}{row}" for c in "GH" for row in (*range(5, 12), 13)],
        ],
        "zero": [f"Treasurer!C{box + 2}"],
    }


# sheet: first line money in (from | due | should be | came | amount | note), bills (the same and how), spending by weeks
KERRY = {
    "Sept": (
        """
State pension + fuel | 4 | 299.30 | 4 | 299.30 | fuel starts end of Sept
State pension + fuel | 11 | 299.30 | 11 | 299.30 |
State pension + fuel | 18 | 299.30 | 18 | 299.30 |
State pension + fuel | 25 | 299.30 | 25 | 299.30 |
ESB pension | 25 | 742.15 | 25 | 742.15 |
Anything else |  |  |  |  |
""",
        """
Eir phone & broadband | 3 | 49.99 | 3 | 49.99 | DD |
VHI | 10 | 148.20 | 10 | 148.20 | DD |
Electric Ireland | 12 | 84 | 14 | 84 | DD | level pay till March
House insurance | 14 | 41.10 | 14 | 41.10 | DD | AXA
Bins | 15 | 32.50 | 16 | 32.50 | card | KWD, rang them
Property tax | 21 | 24 | 21 | 24 | DD |
Heating oil |  | 500 |  |  | card | when Tim says
Car |  |  | 22 | 118 | card | NCT 60 and a bulb, tyre
TV licence |  |  |  |  | post office | November
Credit Union | 28 | 100 | 28 | 100 | AIB | for the funeral, God willing later
""",
        """
Shopping | 71.40 | 64.85 | 80.10 | 58.25 | 22.60
Chemist | | 15.80 | | |
Petrol | 40 | | 40 | |
Hair | | 38 | | |
Mass & charity | 10 | 10 | 15 | 10 |
Presents | | | 50 | |
Out & about | 14.50 | | 22 | 12.80 |
""",
    ),
    "Oct": (
        """
State pension + fuel | 2 | 337.30 | 2 | 337.30 |
State pension + fuel | 9 | 337.30 | 9 | 337.30 |
State pension + fuel | 16 | 337.30 | 16 | 337.30 |
State pension + fuel | 23 | 337.30 | 23 | 337.30 |
State pension + fuel | 30 | 337.30 | 30 | 337.30 |
ESB pension | 23 | 742.15 | 23 | 742.15 | early, bank holiday
Anything else |  |  | 19 | 86.40 | VHI gave back for the eye man
""",
        """
Eir phone & broadband | 3 | 49.99 | 5 | 49.99 | DD |
VHI | 10 | 148.20 | 12 | 148.20 | DD |
Electric Ireland | 12 | 84 | 12 | 84 | DD |
House insurance | 14 | 41.10 | 14 | 41.10 | DD |
Bins | 15 | 32.50 | 15 | 32.50 | card |
Property tax | 21 | 24 | 21 | 24 | DD |
Heating oil |  | 500 | 8 | 512 | card | 500 litres, Tim O'Shea's lorry
Car |  |  |  |  | card |
TV licence |  |  |  |  | post office | November
Credit Union | 28 | 100 | 28 | 100 | AIB |
""",
        """
Shopping | 66.30 | 75.95 | 61.70 | 82.45 | 30.15
Chemist | 12.40 | | 15.80 | |
Petrol | | 40 | | 45 |
Hair | | | 38 | |
Mass & charity | 10 | 10 | 10 | 20 |
Presents | | | | 35 |
Out & about | 18.60 | 9.50 | | 24 | 11.20
""",
    ),
    "Nov": (
        """
State pension + fuel | 6 | 337.30 | 6 | 337.30 |
State pension + fuel | 13 | 337.30 |  |  |
State pension + fuel | 20 | 337.30 |  |  |
State pension + fuel | 27 | 337.30 |  |  |
ESB pension | 25 | 742.15 |  |  |
Anything else |  |  |  |  |
""",
        """
Eir phone & broadband | 3 | 49.99 | 3 | 49.99 | DD |
VHI | 10 | 148.20 | 10 | 148.20 | DD |
Electric Ireland | 12 | 84 |  |  | DD |
House insurance | 16 | 41.10 |  |  | DD |
Bins | 15 | 32.50 |  |  | card |
Property tax | 23 | 24 |  |  | DD |
Heating oil |  | 500 |  |  | card |
Car |  |  |  |  | card | tax in January
TV licence |  | 160 |  |  | post office | before the 30th
Credit Union | 28 | 100 |  |  | AIB |
""",
        """
Shopping | 69.20 | 31.45 | | |
Chemist | 15.80 | | | |
Petrol | 40 | | | |
Hair | | | | |
Mass & charity | 20 | 10 | | |
Presents | | | | |
Out & about | 13.50 | | | |
""",
    ),
}
KERRY_WHO = """
Eir | account 40-118-27 | 1901 | broadband and the house phone, 24 month deal till May 2027
VHI | member since 1984 | 056 777 3200 | renews every May
Electric Ireland | meter outside the back door | 1800 372 372 | level pay
AXA | house only | Listowel branch | renews in February
KWD Recycling | every second Wednesday | | pay over the phone by card
Tim O'Shea | heating oil | Tim's mobile is on the fridge | 500 litres lasts to Christmas
Credit Union | Tralee | | 100 a month
"""


def kerrypension() -> tuple[Workbook, Card]:
    """A retired woman in Kerry: a page a month of pensions as they come, bills as they are paid, spending by weeks."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    before = ""
    watch: list[str] = []
    for number_of, (name, (income, bills, spending)) in enumerate(KERRY.items(), 9):
        page = workbook.create_sheet(name)
        across(page, "A1:G1", f"{dt.date(2026, number_of, 1):%B %Y}".upper(), "E2D5F0", 18)
        put(page, 3, ["In AIB on the 1st", 2114.60 if not before else f"={before}!B4"], ["", SIGNED])
        at = 6
        marks = {}
        for part, titles, text, fill in (
            ("COMING IN", ["From", "Due", "Should be", "Came", "Amount", None, "Note"], income, "D9EAD3"),
            ("BILLS", ["Bill", "Due", "Should be", "Paid on", "Paid", "How", "Note"], bills, "FCE5CD"),
        ):
            put(page, at, [part])
            page[f"A{at}"].font = Font(bold=True, size=13)
            head(page, at + 1, titles, fill)
            at += 1
            start = at + 1
            for r in rows(text):
                at += 1
                label, due, usual, day, amount, *rest = r
                how, remark = rest if len(rest) == 2 else ("", rest[0])
                put(
                    page,
                    at,
                    [
                        label,
                        dt.date(2026, number_of, int(due)) if due else None,
                        number(usual),
                        dt.date(2026, number_of, int(day)) if day else None,
                        number(amount),
                        how or None,
                        remark or None,
                    ],
                    ["", "ddd d", MONEY, "ddd d", MONEY],
                )
            at += 1
            put(
                page,
                at,
                ["Total", None, f"=SUM(C{start}:C{at - 1})", None, f"=SUM(E{start}:E{at - 1})"],
                ["", "", SIGNED, "", SIGNED],
            )
            bold(page, f"A{at}", f"C{at}", f"E{at}")
            marks[part] = f"E{at}"
            at += 2
        put(page, at, ["SPENDING (debit card or out of my purse, it all comes from AIB)"])
        page[f"A{at}"].font = Font(bold=True, size=13)
        at += 1
        head(
            page, at, ["What", "1st-7th", "8th-14th", "15th-21st", "22nd-28th", "29th on", "Month"], "CFE2F3"
        )
        start = at + 1
        for r in rows(spending):
            at += 1
            figures = [*[number(x) for x in r[1:]], None, None, None][:5]
            put(page, at, [r[0], *figures, f"=SUM(B{at}:F{at})"], ["", *[MONEY] * 5, SIGNED])
        at += 1
        put(page, at, ["Total", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDEFG"]], ["", *[SIGNED] * 6])
        bold(page, *[f"{c}{at}" for c in "ABCDEFG"])
        marks["SPENDING"] = f"G{at}"
        put(
            page,
            4,
            ["In AIB now", f"=B3+{marks['COMING IN']}-{marks['BILLS']}-{marks['SPENDING']}"],
            ["", EURO],
        )
        bold(page, "A4", "B4")
        shade(page, "A4:B4", "FFF2CC")
        widths(page, 25, 12, 12, 12, 12, 12, 34)
        before = name
        last, row = marks, at
    watch += ["Nov!B4", *[f"Nov!{cell}" for cell in last.values()], *[f"Nov!{c}{row}" for c in "BCDEF"]]
    watch += [f"Nov!G{r}" for r in range(start, row)]

    page = workbook.create_sheet("The year")
    title(page, "B2", "How it went", 16)
    head(page, 4, ["Month", "In", "Bills", "Spent", "Left over", "AIB after"], "E2D5F0", 2)
    for at, name in enumerate(KERRY, 5):
        text = KERRY[name]
        first = 8 + len(list(rows(text[0])))
        second = first + 4 + len(list(rows(text[1])))
        third = second + 3 + len(list(rows(text[2]))) + 1
        put(
            page,
            at,
            [
                name,
                f"={name}!E{first}",
                f"={name}!E{second - 0}",
                f"={name}!G{third}",
                f"=C{at}-D{at}-E{at}",
                f"={name}!B4",
            ],
            ["", *[SIGNED] * 5],
            2,
        )
    watch += [f"The year!{c}7" for c in "CDEFG"]
    aside(page, "B9", "started in September when Mary set me up with this")
    page.column_dimensions["A"].width = 3
    widths(page, 3, 12, 12, 12, 12, 12, 12)

    who = workbook.create_sheet("Who to ring")
    head(who, 1, ["Who", "What", "Number", "To remember"], "E2D5F0")
    for at, r in enumerate(rows(KERRY_WHO), 2):
        put(who, at, [x or None for x in r])
    widths(who, 22, 30, 30, 56)
    workbook.active = 2
    return workbook, {
        "book": "kerrypension.xlsx",
        "half": "round73",
        "layout": "statements",
        "about": "retired woman's pensions and bills, Kerry, Ireland, EUR",
        "dialect": "a sheet a month: pensions with the day due, what they should be, the day they came and the amount, bills likewise with the day paid and how, spending typed by weeks of the month and added up as it goes, the bank on the 1st and now at the top, a page of the year",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "statement": {"sheets": ["Nov"], "label": "A", "amount": {"Nov": "E"}},
        "free": {"Nov": ["Note"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# date | event | cash | card machine | banked | counted by
PTA_TAKINGS = """
01-23 | Welcome braai | 3460 | 5215.50 | 01-26 | Sne, Craig
02-13 | Civvies days | 1295 | | 02-16 | Sne
02-20 | Tuck Fridays | 412.50 | | 02-23 | Rekha
03-06 | Tuck Fridays | 388 | | 03-09 | Rekha
03-20 | Civvies days | 1342.50 | | 03-23 | Craig
03-27 | Easter market | 4780 | 6912 | 03-30 | Sne, Rekha
04-24 | Tuck Fridays | 405 | | 04-28 | Rekha
05-08 | Tuck Fridays | 431.50 | | 05-11 | Rekha
05-22 | Civvies days | 1218 | | 05-25 | Sne
06-05 | Golf day | 850 | 27400 | 06-08 | Craig, Dev
06-12 | Golf day | | 3500 | | Craig
07-24 | Tuck Fridays | 396.50 | | 07-27 | Rekha
08-07 | Tuck Fridays | 420 | | 08-11 | Rekha
08-21 | Civvies days | 1404.50 | | 08-24 | Sne
09-19 | Spring fete | 14365 | 21870 | 09-21 | Sne, Craig, Dev
09-26 | Spring fete | | 1450 | | Dev
10-16 | Tuck Fridays | 402.50 | | 10-19 | Rekha
10-23 | Civvies days | 1361 | | 10-26 | Craig
10-30 | Quiz night | 2140 | 4385 | | Dev, Sne
11-06 | Tuck Fridays | 418.50 | | 11-09 | Rekha
"""
# no | parent | what | event | rand | handed in | paid back | ref
PTA_CLAIMS = """
1 | Craig Dunsmore | charcoal and rolls | Welcome braai | 1186.40 | 01-26 | 01-29 | EFT
2 | Sne Khumalo | boerewors, Victoria butchery | Welcome braai | 2315 | 01-26 | 01-29 | EFT
3 | Rekha Govender | juice and chips, Makro | Tuck Fridays | 642.80 | 02-23 | 02-26 | EFT
4 | Anna Botha | eggs x 400 | Easter market | 738.20 | 03-30 | 04-02 | EFT
5 | Thandi Mkhize | tablecloths | Easter market | 289.90 | 03-30 | 04-02 | EFT
6 | Rekha Govender | juice and chips, Makro | Tuck Fridays | 588.35 | 05-11 | 05-14 | EFT
7 | Dev Pillay | prizes for the nearest pin | Golf day | 1450 | 06-08 | 06-10 | EFT
8 | Craig Dunsmore | halfway house rolls | Golf day | 964.50 | 06-08 | 06-10 | EFT
9 | Rekha Govender | juice and chips, Makro | Tuck Fridays | 611.70 | 08-11 | 08-13 | EFT
10 | Anna Botha | flour, sugar, cake boards | Spring fete | 826.15 | 09-21 | 09-25 | EFT
11 | Sne Khumalo | boerewors | Spring fete | 3240 | 09-21 | 09-25 | EFT
12 | Dev Pillay | paint for the games | Spring fete | 517.90 | 09-28 | 10-01 | EFT
13 | Thandi Mkhize | face paints and hoopla prizes | Spring fete | 412.60 | 10-26 | |
14 | Dev Pillay | wine and cheese | Quiz night | 1378.40 | 11-02 | 11-05 | EFT
15 | Anna Botha | serviettes, candles | Quiz night | 196.75 | 11-02 | 11-05 | EFT
16 | Rekha Govender | juice and chips, Makro | Tuck Fridays | 634.25 | 11-09 | |
"""
# date | to | event | rand | for
PTA_DIRECT = """
01-20 | Pronto Print | Welcome braai | 360 | flyers
03-18 | Msunduzi Tents | Easter market | 2600 | marquee
03-31 | Scholastic Books | Gifts to the school | 5400 | class readers
05-29 | Maritzburg Golf Club | Golf day | 12850 | green fees and carts
06-04 | Pronto Print | Golf day | 780 | hole boards
06-30 | Sports Horizons | Gifts to the school | 8650 | hockey goals
07-20 | FNB | Running costs | 420 | charges, half year
08-28 | Msunduzi Tents | Spring fete | 3200 | two marquees, deposit
09-15 | Bounce-a-lot | Spring fete | 2750 | jumping castle and slide
09-21 | Msunduzi Tents | Spring fete | 3200 | the rest
10-12 | Incredible Connection | Gifts to the school | 9999 | projector for the hall
10-22 | Pronto Print | Quiz night | 295 | answer sheets
"""
PTA_EVENTS = [
    "Welcome braai",
    "Easter market",
    "Golf day",
    "Spring fete",
    "Quiz night",
    "Carols evening",
    "Civvies days",
    "Tuck Fridays",
    "Gifts to the school",
    "Running costs",
]


def pmbpta() -> tuple[Workbook, Card]:
    """A school's parents in Pietermaritzburg: takings until banked, parents' claims until repaid, bills paid direct."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Takings"
    title(page, "A1", "PTA 2026 - what each event took")
    aside(
        page,
        "A2",
        "two people count. Fill in Banked when the cash has gone to FNB; card machine money goes there by itself",
    )
    head(page, 4, ["Date", "Event", "Cash", "Yoco", "Took", "Banked", "Counted by"], "C6E0B4")
    for at, r in enumerate(rows(PTA_TAKINGS), 5):
        day, event, cash, card, banked, who = r
        put(
            page,
            at,
            [
                date(day),
                event,
                number(cash),
                number(card),
                f"=C{at}+D{at}",
                date(banked) if banked else None,
                who,
            ],
            ["yyyy/mm/dd", "", MONEY, MONEY, MONEY, "yyyy/mm/dd"],
        )
    page.freeze_panes = "A5"
    widths(page, 12, 20, 12, 12, 12, 12, 20)
    dropdown(page, "B5:B300", "'Per event'!$A$5:$A$14")

    claims = workbook.create_sheet("Claims")
    title(claims, "A1", "Parents who paid for something out of their own pocket")
    aside(claims, "A2", "slip to Craig please. No slip, no money!")
    head(claims, 4, ["No", "Parent", "What", "Event", "Rand", "Slip handed in", "Paid back", "How"], "F8CBAD")
    for at, r in enumerate(rows(PTA_CLAIMS), 5):
        no, who, what, event, amount, handed, back, how = r
        put(
            claims,
            at,
            [
                int(no),
                who,
                what,
                event,
                number(amount),
                date(handed),
                date(back) if back else None,
                how or None,
            ],
            ["", "", "", "", MONEY, "yyyy/mm/dd", "yyyy/mm/dd"],
        )
    claims.freeze_panes = "A5"
    widths(claims, 5, 20, 32, 18, 11, 14, 12, 8)

    direct = workbook.create_sheet("Paid direct")
    title(direct, "A1", "Bills the PTA paid itself (EFT from FNB)")
    head(direct, 3, ["Date", "To", "Event", "Rand", "For"], "BDD7EE")
    for at, r in enumerate(rows(PTA_DIRECT), 4):
        put(direct, at, [date(r[0]), r[1], r[2], number(r[3]), r[4]], ["yyyy/mm/dd", "", "", MONEY])
    direct.freeze_panes = "A4"
    widths(direct, 12, 24, 20, 12, 30)

    events = workbook.create_sheet("Per event")
    across(events, "A1:F1", "Hillcrest Road Primary PTA - how we're doing", "FFE699", 15)
    head(events, 4, ["Event", "Took", "Parents' claims", "Paid direct", "Made", "last year"], "FFF2CC")
    before = [4120, 7350, 15900, 21480, 3960, 1240, 6480, 1710, -22500, -810]
    for at, (event, last) in enumerate(zip(PTA_EVENTS, before, strict=True), 5):
        put(
            events,
            at,
            [
                event,
                f"=SUMIFS(Takings!$E$5:$E$300,Takings!$B$5:$B$300,A{at})",
                f"=SUMIFS(Claims!$E$5:$E$300,Claims!$D$5:$D$300,A{at})",
                f"=SUMIFS('Paid direct'!$D$4:$D$300,'Paid direct'!$C$4:$C$300,A{at})",
                f"=B{at}-C{at}-D{at}",
                last,
            ],
            ["", *[SIGNED] * 5],
        )
    put(events, 15, ["All", *[f"=SUM({c}5:{c}14)" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bold(events, *[f"{c}15" for c in "ABCDEF"])
    put(events, 18, ["WHERE THE MONEY IS", "1 Jan", "today"])
    bold(events, "A18")
    put(
        events,
        19,
        [
            "FNB",
            11284.30,
            '=B19+SUM(Takings!D5:D300)+SUMIFS(Takings!C5:C300,Takings!F5:F300,">0")-SUMIFS(Claims!E5:E300,Claims!G5:G300,">0")-SUM(\'Paid direct\'!D4:D300)',
        ],
        ["", SIGNED, SIGNED],
    )
    put(
        events,
        20,
        ["Cash not banked yet", 0, '=SUM(Takings!C5:C300)-SUMIFS(Takings!C5:C300,Takings!F5:F300,">0")'],
        ["", SIGNED, SIGNED],
    )
    put(
        events,
        21,
        ["Still owed to parents", 0, '=-(SUM(Claims!E5:E300)-SUMIFS(Claims!E5:E300,Claims!G5:G300,">0"))'],
        ["", SIGNED, SIGNED],
    )
    put(events, 22, ["PTA has", "=SUM(B19:B21)", "=SUM(C19:C21)"], ["", SIGNED, SIGNED])
    put(events, 23, ["must be 0", None, "=ROUND(C22-B22-E15,2)"], ["", "", SIGNED])
    bold(events, "A22", "B22", "C22")
    shade(events, "A22:C22", "FFE699")
    widths(events, 24, 13, 15, 13, 13, 12)
    return workbook, {
        "book": "pmbpta.xlsx",
        "half": "round73",
        "layout": "records",
        "about": "primary school's parents' association, Pietermaritzburg, South Africa, ZAR",
        "dialect": "takings of each event in cash and by card machine with the day the cash was banked filled in later; parents' claims with the day the slip came and the day they were paid back; bills paid direct; each event's profit beside last year's and where the money is on the last sheet",
        "date_order": "ymd",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"takings": "Takings", "claims": "Claims", "bills": "Paid direct"},
        "free": {"Takings": ["Counted by"], "Claims": ["No", "What"], "Paid direct": ["To", "For"]},
        "adds_up": {},
        "watch": [
            *[f"Per event!{c}{row}" for row in range(5, 16) for c in "BCDE"],
            *[f"Per event!C{row}" for row in range(19, 24)],
        ],
        "zero": ["Per event!C23"],
    }


# date | for | where, what | groceries | chemist | household | outing | docket
CARER_SPENT = """
09-01 | Mrs Aldridge | Pak n Save | 62.35 | | 8.90 | | y
09-02 | Colin | Unichem, scripts | | 20 | | | y
09-03 | Mr Tamihana | Countdown Stoke | 48.10 | | | | y
09-07 | Mrs Aldridge | coffee at Tahunanui | | | | 14.50 | n
09-08 | Colin | New World | 55.75 | | 12.40 | | y
09-10 | Mr Tamihana | Bunnings, torch and bulbs | | | 31.90 | | y
09-14 | Mrs Aldridge | Pak n Save | 71.20 | | | | y
09-15 | Mrs Aldridge | Life Pharmacy, eye drops | | 18.60 | | | y
09-17 | Colin | RSA lunch | | | | 26 | y
09-21 | Mr Tamihana | Countdown Stoke | 52.45 | | 6.50 | | y
09-23 | Mr Tamihana | parking at the hospital | | | | 6 | n
09-28 | Mrs Aldridge | Pak n Save | 58.95 | | 11.20 | | y
09-29 | Colin | New World | 49.60 | | | | y
10-01 | Colin | Unichem, scripts | | 15 | | | y
10-02 | Mr Tamihana | Countdown Stoke | 61.30 | | | | y
10-05 | Mrs Aldridge | Pak n Save | 66.40 | | | | y
10-06 | Mrs Aldridge | WOW museum, two tickets | | | | 38 | y
10-08 | Colin | Kmart, towels | | | 36 | | y
10-12 | Colin | New World | 53.25 | | 9.80 | | y
10-14 | Mr Tamihana | Life Pharmacy, blister packs | | 24.50 | | | y
10-16 | Mr Tamihana | Countdown Stoke | 57.15 | | | | y
10-19 | Mrs Aldridge | Pak n Save | 74.85 | | 7.50 | | y
10-22 | Mrs Aldridge | Life Pharmacy, eye drops | | 18.60 | | | y
10-26 | Colin | RSA lunch | | | | 24.50 | y
10-27 | Colin | New World | 58.40 | | | | y
10-30 | Mr Tamihana | Countdown Stoke | 49.95 | | 13.20 | | y
11-02 | Mrs Aldridge | Pak n Save | 69.10 | | | | y
11-03 | Colin | Unichem, scripts | | 15 | | | y
11-05 | Mr Tamihana | fish and chips at the port | | | | 22.50 | n
11-06 | Mr Tamihana | Countdown Stoke | 60.20 | | | | y
11-09 | Colin | New World | 51.35 | | 8.60 | | y
"""
# date | for | to | km
CARER_DRIVES = """
09-07 | Mrs Aldridge | Tahunanui and back | 14
09-11 | Colin | eye clinic | 18
09-17 | Colin | RSA, there and back | 11
09-23 | Mr Tamihana | Nelson Hospital | 16
09-30 | Mrs Aldridge | Richmond, feet | 27
10-06 | Mrs Aldridge | WOW at Annesbrook | 15
10-09 | Colin | eye clinic | 18
10-15 | Mr Tamihana | urupa at Wakefield | 56
10-21 | Mr Tamihana | Nelson Hospital | 16
10-26 | Colin | RSA, there and back | 11
11-05 | Mr Tamihana | port and round the bays | 21
11-06 | Mrs Aldridge | Richmond, feet | 27
"""
# date | from whom, for whom | how | amount
CARER_BACK = """
09-16 | Mrs Aldridge | Janet, her daughter | bank | 183.59
09-18 | Colin | himself | cash | 110
09-24 | Mr Tamihana | Hine | bank | 150
10-01 | Mrs Aldridge | Janet | bank | 94.41
10-05 | Colin | himself | cash | 90
10-19 | Mr Tamihana | Hine | bank | 200
10-23 | Mrs Aldridge | Janet | bank | 220
10-29 | Colin | himself | cash | 170
11-03 | Mr Tamihana | Hine | bank | 80
"""


def nelsoncarer() -> tuple[Workbook, Card]:
    """A home carer in Nelson: what she pays for her three clients, her driving, and what they pay back."""
    workbook = Workbook()
    page = workbook.active
    page.title = "I paid"
    across(page, "B1:J1", "Bought for my people with my own card", "D9D2E9", 14)
    aside(page, "B2", "one line a docket; split the docket over the columns if I have to")
    put(
        page,
        4,
        ["all so far", None, None, *[f"=SUM({c}7:{c}500)" for c in "EFGHI"]],
        ["", "", "", *[SIGNED] * 5],
        2,
    )
    bold(page, *[f"{c}4" for c in "BEFGHI"])
    head(
        page,
        6,
        ["Date", "For", "Where", "Groceries", "Chemist", "House", "Outing", "Docket total", "Got docket"],
        "D9D2E9",
        2,
    )
    for at, r in enumerate(rows(CARER_SPENT), 7):
        day, who, where, *figures, docket = r
        put(
            page,
            at,
            [date(day), who, where, *[number(x) for x in figures], f"=SUM(E{at}:H{at})", docket],
            ["ddd d/mm/yy", "", "", *[MONEY] * 4, SIGNED],
            2,
        )
    page.freeze_panes = "B7"
    page.column_dimensions["A"].width = 2
    widths(page, 2, 14, 16, 32, 11, 11, 11, 11, 12, 10)

    drive = workbook.create_sheet("Driving")
    title(drive, "A1", "Driving them about")
    put(drive, 2, ["a km", "=Owing!C3"], ["", "$0.00"])
    head(drive, 4, ["Date", "For", "To", "Km", "$"], "FFE599")
    for at, r in enumerate(rows(CARER_DRIVES), 5):
        put(
            drive,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), f"=ROUND(D{at}*$B$2,2)"],
            ["ddd d/mm/yy", "", "", "0", MONEY],
        )
    drive.freeze_panes = "A5"
    widths(drive, 14, 16, 30, 8, 10)

    back = workbook.create_sheet("Paid back to me")
    head(back, 2, ["Date", "For", "Who sent it", "How", "$"], "B6D7A8")
    for at, r in enumerate(rows(CARER_BACK), 3):
        put(back, at, [date(r[0]), r[1], r[2], r[3], number(r[4])], ["ddd d/mm/yy", "", "", "", MONEY])
    dropdown(back, "D3:D300", '"bank,cash"')
    widths(back, 14, 16, 24, 8, 10)

    owing = workbook.create_sheet("Owing")
    title(owing, "B1", "Who owes me what", 16)
    put(owing, 3, ["Rate for the car, a km", 0.83], ["", "$0.00"], 2)
    shade(owing, "C3:C3", "FFFF99")
    head(owing, 5, ["", "Mrs Aldridge", "Mr Tamihana", "Colin", "All three"], "D9D2E9", 2)
    for at, (label, formula) in enumerate(
        (
            ("Owing at 31 August", None),
            ("Groceries", "SUMIFS('I paid'!$E$7:$E$500,'I paid'!$C$7:$C$500,{c}$5)"),
            ("Chemist", "SUMIFS('I paid'!$F$7:$F$500,'I paid'!$C$7:$C$500,{c}$5)"),
            ("House", "SUMIFS('I paid'!$G$7:$G$500,'I paid'!$C$7:$C$500,{c}$5)"),
            ("Outing", "SUMIFS('I paid'!$H$7:$H$500,'I paid'!$C$7:$C$500,{c}$5)"),
            ("Driving", "SUMIFS(Driving!$E$5:$E$500,Driving!$B$5:$B$500,{c}$5)"),
            ("less paid back", "-SUMIFS('Paid back to me'!$E$3:$E$300,'Paid back to me'!$B$3:$B$300,{c}$5)"),
        ),
        6,
    ):
        values: list[object] = [
            f"={formula.format(c=c)}" if formula else start
            for c, start in zip("CDE", (0, 36.4, 12.5), strict=True)
        ]
        put(owing, at, [label, *values, f"=SUM(C{at}:E{at})"], ["", *[SIGNED] * 4], 2)
    put(owing, 13, ["OWES ME NOW", *[f"=SUM({c}6:{c}12)" for c in "CDEF"]], ["", *[SIGNED] * 4], 2)
    bold(owing, *[f"{c}13" for c in "BCDEF"])
    shade(owing, "B13:F13", "F4CCCC")
    aside(
        owing,
        "B15",
        "Janet and Hine get a photo of this when they ask. Colin pays me himself out of his tin.",
    )
    owing.column_dimensions["A"].width = 2
    widths(owing, 2, 24, 15, 15, 15, 13)
    return workbook, {
        "book": "nelsoncarer.xlsx",
        "half": "round73",
        "layout": "records",
        "about": "home carer's expenses for three clients, Nelson, New Zealand, NZD",
        "dialect": "what she paid for each client from column B with a column for each sort and the docket's total by formula, totals between title and headings, a docket mark last; kilometres with the money by formula at a rate on another sheet; what was paid back to her with who sent it and how; a sheet of sorts by client with what each owes",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "tables": {"spent": "I paid", "drives": "Driving", "back": "Paid back to me"},
        "free": {"I paid": ["Where", "Got docket"], "Driving": ["To"], "Paid back to me": ["Who sent it"]},
        "adds_up": {},
        "watch": [
            *[f"Owing!{c}{row}" for row in range(7, 14) for c in "CDEF"],
            *[f"I paid!{c}4" for c in "EFGHI"],
        ],
        "zero": [],
    }


BOOKS = [utrechtjoint, seascouts, kerrypension, pmbpta, nelsoncarer]
