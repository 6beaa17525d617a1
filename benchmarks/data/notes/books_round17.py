"""The workbooks of a further part: a bookshop, a scout group, a wedding, a personal trainer, a reseller."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

DOLLARS = "$#,##0.00"

SHOP_ACCOUNTS = """
Checking | have
Cash drawer | have
Savings | have
Shelving & fixtures | have
Accounts payable | owe
Store credit owed | owe
Credit card | owe
Loan from Aunt Jo | owe
Owner's equity | mine
Owner draws | mine
Book sales | in
Online sales | in
Events income | in
Used books bought | out
New books bought | out
Rent | out
Utilities | out
Phone & internet | out
Shop supplies | out
Postage & mailers | out
Card fees | out
Advertising | out
Event costs | out
Insurance | out
Licenses & dues | out
Repairs | out
Loan interest | out
Bank charges | out
Miscellaneous | out
"""

SHOP_SUMMER = """
07-01 | Took over the shop | Checking 8200; Cash drawer 150; Savings 2500; Shelving & fixtures 6400; Accounts payable -540; Store credit owed -318.50; Credit card -212.40; Loan from Aunt Jo -5000; Owner's equity -11179.10
07-01 | Rent July | Rent 1150; Checking -1150
07-03 | Coastline, internet and phone | Phone & internet 69.95; Checking -69.95
07-06 | Square deposit, week to 7/4 | Checking 712.30; Book sales -712.30
07-06 | Till, week to 7/4 | Cash drawer 341.75; Book sales -341.75
07-08 | Drawer to the credit union | Checking 300; Cash drawer -300
07-10 | Pacific Book Supply, spring order paid | Accounts payable 540; Checking -540
07-13 | Square deposit, week to 7/11 | Checking 688.10; Book sales -688.10
07-14 | Two boxes of sci-fi from a walk-in, cash | Used books bought 35; Cash drawer -35
07-16 | Trade-in, R. Lund, store credit | Used books bought 40; Store credit owed -40
07-20 | Clatsop Power, electric | Utilities 88.40; Checking -88.40
07-21 | Store credit used | Store credit owed 26; Book sales -26
07-23 | Biblio payout, books sold online | Checking 184.60; Online sales -184.60
07-27 | Pacific Book Supply, new releases on account | New books bought 418.20; Accounts payable -418.20
07-31 | Square fees July | Card fees 74.20; Checking -74.20
07-31 | Owner draw | Owner draws 900; Checking -900
08-03 | Rent August | Rent 1150; Checking -1150
08-03 | Coastline, internet and phone | Phone & internet 69.95; Checking -69.95
08-05 | Mailers and tape | Postage & mailers 31.80; Credit card -31.80
08-10 | Square deposit, week to 8/8 | Checking 841.25; Book sales -841.25
08-10 | Till, week to 8/8 | Cash drawer 402.50; Book sales -402.50
08-12 | Drawer to the credit union | Checking 400; Cash drawer -400
08-14 | Estate lot, Exchange St, 9 boxes | Used books bought 225; Checking -225
08-17 | Poetry night, tickets at the door | Cash drawer 120; Events income -120
08-17 | Poetry night, wine and crackers | Event costs 47.60; Credit card -47.60
08-20 | Clatsop Power, electric | Utilities 91.15; Checking -91.15
08-24 | Pacific Book Supply, July order paid | Accounts payable 418.20; Checking -418.20
08-25 | Credit card paid off | Credit card 291.80; Checking -291.80
08-28 | Biblio payout, books sold online | Checking 211.05; Online sales -211.05
08-31 | Square fees August | Card fees 81.90; Checking -81.90
08-31 | Owner draw | Owner draws 900; Checking -900
09-01 | Rent September | Rent 1150; Checking -1150
09-03 | Coastline, internet and phone | Phone & internet 69.95; Checking -69.95
09-08 | Aunt Jo, loan payment with interest | Loan from Aunt Jo 200; Loan interest 25; Checking -225
09-10 | Trade-in, store credit, box of cookbooks | Used books bought 55; Store credit owed -55
09-14 | Square deposit, week to 9/12 | Checking 655.70; Book sales -655.70
09-14 | Till, week to 9/12 | Cash drawer 318.25; Book sales -318.25
09-15 | Drawer to the credit union | Checking 400; Cash drawer -400
09-15 | Ad in the arts calendar | Advertising 60; Checking -60
09-18 | Price stickers, register rolls | Shop supplies 27.35; Credit card -27.35
09-21 | Clatsop Power, electric | Utilities 84.05; Checking -84.05
09-25 | Store credit used | Store credit owed 48.50; Book sales -48.50
09-30 | Square fees September | Card fees 66.75; Checking -66.75
09-30 | Owner draw | Owner draws 900; Checking -900
"""

SHOP_FALL = """
10-01 | Rent October | Rent 1150; Checking -1150
10-05 | Coastline, internet and phone | Phone & internet 69.95; Checking -69.95
10-05 | Square deposit, week to 10/3 | Checking 590.40; Book sales -590.40
10-05 | Till, week to 10/3 | Cash drawer 288.25; Book sales -288.25
10-07 | Aunt Jo, loan payment with interest | Loan from Aunt Jo 200; Loan interest 24; Checking -224
10-08 | Drawer to the credit union | Checking 250; Cash drawer -250
10-12 | Square deposit, week to 10/10 | Checking 634.85; Book sales -634.85
10-12 | Till, week to 10/10 | Cash drawer 251.50; Book sales -251.50
10-13 | Pacific Book Supply, holiday titles on account | New books bought 512.40; Accounts payable -512.40
10-15 | Paperbacks from a walk-in, cash | Used books bought 20; Cash drawer -20
10-16 | Mailers, padded, two sizes | Postage & mailers 28.60; Credit card -28.60
10-19 | Square deposit, week to 10/17 | Checking 611.60; Book sales -611.60
10-19 | Till, week to 10/17 | Cash drawer 274; Book sales -274
10-19 | Clatsop Power, electric | Utilities 97.30; Checking -97.30
10-20 | Shop insurance, the quarter | Insurance 186; Checking -186
10-21 | Drawer to the credit union | Checking 450; Cash drawer -450
10-22 | Store credit used | Store credit owed 31; Book sales -31
10-23 | Printer ink and paper | Shop supplies 44.18; Credit card -44.18
10-26 | Square deposit, week to 10/24 | Checking 702.15; Book sales -702.15
10-26 | Till, week to 10/24 | Cash drawer 302.75; Book sales -302.75
10-27 | Biblio payout, books sold online | Checking 168.90; Online sales -168.90
10-29 | Ghost story night, tickets at the door | Cash drawer 145; Events income -145
10-29 | Ghost story night, cider and donuts | Event costs 39.90; Credit card -39.90
10-30 | Square fees October | Card fees 70.10; Checking -70.10
10-30 | Owner draw | Owner draws 900; Checking -900
11-02 | Square deposit, week to 10/31 | Checking 688.45; Book sales -688.45
11-02 | Till, week to 10/31 | Cash drawer 319.50; Book sales -319.50
11-03 | Coastline, internet and phone | Phone & internet 69.95; Checking -69.95
11-03 | Front door lock fixed | Repairs 85; Checking -85
11-05 | Trade-in, store credit, D. Pruitt, westerns | Used books bought 30; Store credit owed -30
11-06 | Aunt Jo, loan payment with interest | Loan from Aunt Jo 200; Loan interest 23; Checking -223
"""


def bookshop() -> tuple[Workbook, Card]:
    """A second-hand bookshop in Oregon: a sheet a quarter, memo after the amounts, store credit owed."""
    workbook = Workbook()
    snapshot = workbook.active
    snapshot.title = "Snapshot"
    pages = {"Jul-Sep": SHOP_SUMMER, "Oct-Dec": SHOP_FALL}
    for name, text in pages.items():
        page = workbook.create_sheet(name)
        title(page, "A1", f"Dog-Ear Books, Astoria OR - {name} 2026", 13)
        head(page, 3, ["Date", "Account", "Debit", "Credit", "Memo"], "FCE4D6")
        widths(page, 11, 24, 12, 12, 50)
        at = 4
        for day, memo, lines in journal_lines(text):
            for account, amount in lines:
                debit, credit = (amount, None) if amount > 0 else (None, -amount)
                put(page, at, [day, account, debit, credit, memo], ["m/d/yy", "", DOLLARS, DOLLARS])
                at += 1
        page.freeze_panes = "A4"
        dropdown(page, "B4:B600", "Accounts!$A$2:$A$30")
    accounts = workbook.create_sheet("Accounts")
    head(accounts, 1, ["Account", "Kind", "Jul-Sep", "Oct-Dec", "Now"], "FCE4D6")
    widths(accounts, 24, 8, 13, 13, 13)
    places = {}
    for at, (name, kind) in enumerate(rows(SHOP_ACCOUNTS), 2):
        moves = [
            f"=SUMIF('{page}'!$B$4:$B$600,$A{at},'{page}'!$C$4:$C$600)"
            f"-SUMIF('{page}'!$B$4:$B$600,$A{at},'{page}'!$D$4:$D$600)"
            for page in pages
        ]
        put(accounts, at, [name, kind, *moves, f"=C{at}+D{at}"], ["", "", *["#,##0.00;(#,##0.00)"] * 3])
        places[name] = at
    last = max(places.values())
    title(snapshot, "A1", "How is the shop doing?")
    lines_shown = (
        ("Checking", f"=Accounts!E{places['Checking']}"),
        ("Cash drawer", f"=Accounts!E{places['Cash drawer']}"),
        ("We owe suppliers", f"=-Accounts!E{places['Accounts payable']}"),
        ("Store credit out there", f"=-Accounts!E{places['Store credit owed']}"),
        ("On the card", f"=-Accounts!E{places['Credit card']}"),
        ("Sold since July", f'=-SUMIF(Accounts!B2:B{last},"in",Accounts!E2:E{last})'),
        ("Spent since July", f'=SUMIF(Accounts!B2:B{last},"out",Accounts!E2:E{last})'),
        ("Profit", "=B8-B9"),
        ("Check (must be 0)", f"=ROUND(SUM(Accounts!E2:E{last}),2)"),
    )
    for at, (label, formula) in enumerate(lines_shown, 3):
        put(snapshot, at, [label, formula], ["", DOLLARS])
    widths(snapshot, 26, 14)
    return workbook, {
        "book": "bookshop.xlsx",
        "half": "round17",
        "layout": "journal",
        "about": "second-hand bookshop, Oregon, USA, USD; no sales tax",
        "dialect": "debit and credit columns, a sheet a quarter, memo last, store credit as a liability",
        "date_order": "mdy",
        "period": ["2026-10-01", "2026-12-31"],
        "journal": {
            "sheet": "Oct-Dec",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Oct-Dec": ["Memo"]},
        "adds_up": {"Oct-Dec": ["Debit", "Credit"]},
        "watch": [f"Snapshot!B{at}" for at in range(3, 12)],
        "zero": ["Snapshot!B11"],
    }


SCOUTS_IN = """
09-08 | Fraser | Dues | Cubs | e-transfer | 220
09-08 | Okafor | Dues | Beavers | e-transfer | 220
09-08 | Tremblay | Dues | Scouts | e-transfer | 220
09-09 | Singh | Dues | Cubs | e-transfer | 220
09-10 | Wallace | Dues | Scouts | cheque | 220
09-14 | MacLeod | Dues | Beavers | e-transfer | 220
09-14 | Chen | Dues | Scouts | e-transfer | 220
09-15 | Bottle drive, Sept | Fundraising | Group | cash | 286.40
09-21 | Ramirez | Dues | Cubs | e-transfer | 220
09-22 | Rotary Club | Donations | Group | cheque | 500
09-28 | Petrov | Dues | Beavers | e-transfer | 220
10-03 | Fall camp, Tremblay | Camp fees | Scouts | e-transfer | 45
10-03 | Fall camp, Wallace | Camp fees | Scouts | e-transfer | 45
10-05 | Fall camp, Chen | Camp fees | Scouts | e-transfer | 45
10-09 | Apple day, boxes at the mall | Fundraising | Group | cash | 418.15
10-13 | Cub sleepover at the museum, 4 families | Camp fees | Cubs | e-transfer | 100
10-19 | Sweater orders, 3 | Uniforms | Cubs | cash | 84
10-26 | Interest | Interest | Group | | 1.12
"""

SCOUTS_OUT = """
09-01 | St. Peter's | Hall rent | Group | chq 211 | 120
09-05 | Scout Shop | Badges | Group | debit | 92.60
09-10 | Northumberland Printing | Printing & postage | Group | chq 212 | 38.42
09-14 | Dana, string, glue, felt | Program supplies | Beavers | e-T | 27.85
09-18 | Home Hardware, rope and pegs | Equipment | Scouts | debit | 61.02
09-21 | Marcus, first aid course | Training | Group | e-T | 145
09-25 | No Frills, hot dogs for the start-up night | Food | Group | debit | 73.18
10-01 | St. Peter's | Hall rent | Group | chq 213 | 120
10-02 | Blue Elk Conservation, site for fall camp | Camps | Scouts | chq 214 | 180
10-03 | Foodland, fall camp groceries | Food | Scouts | debit | 134.77
10-06 | Ganaraska Museum, sleepover | Camps | Cubs | chq 215 | 125
10-08 | Dana, pumpkins | Program supplies | Beavers | e-T | 31.50
10-13 | Scout Shop, sweaters | Uniforms | Cubs | debit | 84
10-15 | Scout Shop, camping badges | Badges | Scouts | debit | 36.90
10-20 | Priya, wood for kub kars | Program supplies | Cubs | e-T | 48.25
10-23 | Marcus, gas for the trailer | Travel | Scouts | e-T | 52.40
10-30 | Account fee | Bank fees | Group | | 4.95
"""

SCOUT_SECTIONS = ("Beavers", "Cubs", "Scouts", "Group")
SCOUT_IN = ("Dues", "Camp fees", "Fundraising", "Donations", "Uniforms", "Interest")
SCOUT_OUT = (
    "Registration (national)",
    "Hall rent",
    "Camps",
    "Food",
    "Program supplies",
    "Badges",
    "Uniforms",
    "Equipment",
    "Training",
    "Travel",
    "Printing & postage",
    "Insurance",
    "Bank fees",
)


def scouts() -> tuple[Workbook, Card]:
    """A Canadian scout group's money: one list of money in, another of money out, sections on each line."""
    workbook = Workbook()
    summary = workbook.active
    summary.title = "Treasurer's report"
    lists = {
        "Money In": (SCOUTS_IN, ["Date", "From", "What for", "Section", "How", "$"]),
        "Money Out": (SCOUTS_OUT, ["Date", "Paid to", "What for", "Section", "Chq / e-T", "$"]),
    }
    for name, (text, headings) in lists.items():
        sheet = workbook.create_sheet(name)
        title(sheet, "A1", f"{name} 2026-27", 12)
        put(sheet, 1, ["so far", "=SUM(F4:F500)"], ["", "#,##0.00"], 5)
        head(sheet, 3, headings, "D9EAD3")
        widths(sheet, 12, 38, 24, 11, 11, 11)
        for at, (day, who, what, section, how, amount) in enumerate(rows(text), 4):
            put(
                sheet,
                at,
                [date(day), who, what, section, how or None, number(amount)],
                ["yyyy-mm-dd", "", "", "", "", "#,##0.00"],
            )
        dropdown(sheet, "D4:D500", f'"{",".join(SCOUT_SECTIONS)}"')
        sheet.freeze_panes = "A4"
    title(summary, "A1", "3rd Cobourg Scout Group")
    summary["A2"] = "September 2026 to August 2027"
    put(summary, 4, ["In the bank Sept 1", 2914.60], ["", "#,##0.00"])
    put(summary, 5, ["In the bank now", "=B4+'Money In'!F1-'Money Out'!F1"], ["", "#,##0.00"])
    head(summary, 7, ["", *SCOUT_SECTIONS, "All"], "D9EAD3")
    at = 8
    totals = []
    for name, kinds in (("Money In", SCOUT_IN), ("Money Out", SCOUT_OUT)):
        summary.cell(at, 1, name).font = Font(bold=True)
        start = at + 1
        for kind in kinds:
            at += 1
            sums = [
                f"=SUMIFS('{name}'!$F$4:$F$500,'{name}'!$C$4:$C$500,$A{at},'{name}'!$D$4:$D$500,{letter}$7)"
                for letter in "BCDE"
            ]
            put(summary, at, [kind, *sums, f"=SUM(B{at}:E{at})"], ["", *["#,##0.00"] * 5])
        at += 1
        sums = [f"=SUM({letter}{start}:{letter}{at - 1})" for letter in "BCDEF"]
        put(summary, at, [f"Total {name.lower()}", *sums], ["", *["#,##0.00"] * 5])
        totals.append(at)
        at += 2
        sheet = workbook[name]
        dropdown(sheet, "C4:C500", f"'Treasurer''s report'!$A${start}:$A${start + len(kinds) - 1}")
    put(
        summary,
        at,
        ["Left", *[f"={letter}{totals[0]}-{letter}{totals[1]}" for letter in "BCDEF"]],
        ["", *["#,##0.00"] * 5],
    )
    widths(summary, 26, 11, 11, 11, 11, 12)
    return workbook, {
        "book": "scouts.xlsx",
        "half": "round17",
        "layout": "cash book",
        "about": "scout group, Ontario, Canada, CAD",
        "dialect": "money in and money out as two lists, a section on each line, one bank account",
        "date_order": "ymd",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {
            "in": {"sheet": "Money In", "date": "Date", "category": "What for", "amount": "$"},
            "out": {"sheet": "Money Out", "date": "Date", "category": "What for", "amount": "$"},
            "dimensions": ["Section"],
        },
        "free": {"Money In": ["From", "How"], "Money Out": ["Paid to", "Chq / e-T"]},
        "adds_up": {"Money In": ["$"], "Money Out": ["$"]},
        "watch": [
            "Treasurer's report!B5",
            *[f"Treasurer's report!{letter}{at}" for letter in "BCDEF"],
            f"Treasurer's report!F{totals[0]}",
            f"Treasurer's report!F{totals[1]}",
        ],
    }


WEDDING = {
    "THE DAY": """
Church | Fr Molloy, St Brendan's | 250 | | | an envelope on the day or before
Hotel | Lough View | 9500 | 9350 | 3000 | 2nd deposit due in Nov, rest a week before
Cake | Bernie | 450 | 420 | 120 | balance when we like
Getting the licence | HSE registrar | 200 | 200 | 200 | done
""",
    "MUSIC AND PICTURES": """
Band | The Silver Dollars | 2000 | 1800 | 400 | rest in cash on the night
Photographer | Orla Keane | 1900 | 1850 | 500 | in instalments
Church singer | Una | 250 | 220 | |
""",
    "CLOTHES AND LOOKS": """
Dress | Bridal Lane | 1800 | 1650 | 750 | three instalments
Shoes and veil | | 250 | | 64.95 | shoes so far
Tom's suit | | 400 | | |
Bridesmaids | Hazel & Co | 600 | 570 | 285 | other half at the fitting
Hair and make-up | Trish | 450 | 480 | 110 | trial paid
Rings | Corrib Jewellers | 1100 | | |
""",
    "FLOWERS AND PAPER": """
Flowers | Stems | 900 | 850 | |
Invitations and post | | 300 | | 142.60 | cards printed, 60 of them
Mass booklets | | 120 | | |
Table favours | | 200 | | 36 | ribbon and jars
""",
    "GETTING AROUND": """
Wedding car | Burke's | 450 | 430 | 100 |
Bus for the guests | Joyce Coaches | 600 | 550 | |
Honeymoon flights | | 1800 | 1764.20 | 1764.20 | Lisbon and Madeira, paid
Honeymoon hotels | | 1500 | 1320 | 330 | Madeira a quarter down
""",
}

WEDDING_POT = """
Niamh | 3450 | 350 most months
Tom | 3100 | 350 most months
Niamh's mam & dad | 3000 | more to come, they say
Tom's parents | 2500 |
Granny Bríd | 300 | for the cake
"""


def wedding() -> tuple[Workbook, Card]:
    """An Irish couple's wedding: budget, agreed and paid so far by item, and a pot that everybody pays into."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Costs"
    title(sheet, "A1", "Niamh & Tom - 15 May 2027", 16)
    head(sheet, 3, ["What", "Who", "We said", "Agreed", "Paid so far", "Still to pay", "Remarks"], "F4CCCC")
    widths(sheet, 26, 24, 11, 11, 12, 12, 40)
    at = 4
    money = '#,##0.00 "€"'
    sums = []
    for section, text in WEDDING.items():
        cell = sheet.cell(at, 1, section)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", start_color="FFF2CC")
        top = at
        for what, who, said, agreed, paid, remark in rows(text):
            at += 1
            left = f'=IF(D{at}="",0,D{at}-E{at})'
            put(
                sheet,
                at,
                [what, who or None, number(said), number(agreed), number(paid), left, remark or None],
                ["", "", money, money, money, money],
            )
        for letter in "CDEF":
            sheet[f"{letter}{top}"] = f"=SUM({letter}{top + 1}:{letter}{at})"
            sheet[f"{letter}{top}"].number_format = money
            sheet[f"{letter}{top}"].font = Font(italic=True)
        sums.append(top)
        at += 1
    at += 1
    totals = [f"={'+'.join(f'{letter}{top}' for top in sums)}" for letter in "CDEF"]
    put(sheet, at, ["EVERYTHING", None, *totals], ["", "", *[money] * 4])
    sheet.cell(at, 1).font = Font(bold=True)
    sheet.freeze_panes = "C4"
    pot = workbook.create_sheet("The pot")
    title(pot, "A1", "What went into the wedding account")
    head(pot, 3, ["From", "Put in so far", "Remarks"], "F4CCCC")
    widths(pot, 24, 15, 34)
    for row, (who, amount, remark) in enumerate(rows(WEDDING_POT), 4):
        put(pot, row, [who, number(amount), remark or None], ["", money])
    put(pot, 9, ["All in all", "=SUM(B4:B8)"], ["", money])
    put(pot, 11, ["Paid out", f"=Costs!E{at}"], ["", money])
    put(pot, 12, ["Left in the account", "=B9-B11"], ["", money])
    put(pot, 13, ["Still to find", f"=Costs!F{at}-B12"], ["", money])
    return workbook, {
        "book": "wedding.xlsx",
        "half": "round17",
        "layout": "statements",
        "about": "couple saving for their wedding, Ireland, EUR",
        "dialect": "items with budget, agreed and paid so far side by side, sums on the sections' heading lines, a second sheet of who paid in",
        "date_order": "dmy",
        "period": ["2026-01-01", "2027-05-31"],
        "statement": {"sheets": ["Costs", "The pot"], "label": "A", "amount": {"Costs": "E", "The pot": "B"}},
        "free": {"Costs": ["Remarks"], "The pot": ["Remarks"]},
        "adds_up": {},
        "watch": [*[f"Costs!{letter}{at}" for letter in "CDEF"], "The pot!B9", "The pot!B12", "The pot!B13"],
    }


TRAINER = {
    "IN": """
PT one on one | 1240/180 | 1310/120 | 1180/240 | 1395/60 | 390/65
Bootcamp (park) | /255 | /290 | /310 | /275 | /80
Online plans | 147/ | 98/ | 196/ | 147/ | 49/
Shifts at Ironworks | 825/ | 825/ | 742.50/ | 907.50/ |
Other in | | 60/ | | |
""",
    "OUT": """
Floor rent, Ironworks | 240/ | 240/ | 240/ | 240/ |
Council permit, park | 185/ | | | 185/ |
Fuel | 132.40/ | 118.75/ | 141.10/ | 126.30/ | 58.20/
Bands, mats, weights | 84.90/ | | 215/ | 36.50/ |
Phone | 55/ | 55/ | 55/ | 55/ |
Apps & website | 29.99/ | 29.99/ | 29.99/ | 48.99/ |
Insurance | 318/ | | | |
Courses & first aid | | 95/ | | |
Flyers & ads | | 40/ | 25/ | 60/ |
Parking | /12 | /8.50 | /14 | /10 | /4
Bank fees | 5/ | 5/ | 5/ | 5/ |
Bookkeeper | | | 165/ | |
""",
}


def trainer() -> tuple[Workbook, Card]:
    """An Australian personal trainer's year from July: under each month a column for bank and one for cash."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "FY27"
    title(sheet, "A1", "Kez Moves PT - July 26 to June 27")
    months = ["Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun"]
    fill = PatternFill("solid", start_color="CFE2F3")
    for index, month in enumerate([*months, "Year"]):
        left = 2 + 2 * index
        sheet.merge_cells(start_row=3, start_column=left, end_row=3, end_column=left + 1)
        cell = sheet.cell(3, left, month)
        cell.font, cell.alignment, cell.fill = Font(bold=True), Alignment(horizontal="center"), fill
        put(sheet, 4, ["bank", "cash"], (), left)
    at = 5
    ends = {}
    for section, text in TRAINER.items():
        sheet.cell(at, 1, section).font = Font(bold=True)
        start = at + 1
        for name, *pairs in rows(text):
            at += 1
            put(sheet, at, [name])
            for index, pair in enumerate(pairs):
                bank, _, cash = pair.partition("/")
                put(sheet, at, [number(bank), number(cash)], ["#,##0.00"] * 2, 2 + 2 * index)
            for column, first in ((26, 2), (27, 3)):
                every = ",".join(f"{get_column_letter(first + 2 * i)}{at}" for i in range(12))
                put(sheet, at, [f"=SUM({every})"], ["#,##0.00"], column)
        at += 1
        put(sheet, at, [f"Total {section.lower()}"])
        for column in range(2, 28):
            letter = get_column_letter(column)
            put(sheet, at, [f"=SUM({letter}{start}:{letter}{at - 1})"], ["#,##0.00"], column)
        ends[section] = at
        at += 2
    put(sheet, at, ["Left over"])
    for column in range(2, 28):
        letter = get_column_letter(column)
        put(sheet, at, [f"={letter}{ends['IN']}-{letter}{ends['OUT']}"], ["#,##0.00"], column)
    put(sheet, at + 1, ["Made this year", f"=Z{at}+AA{at}"], ["", "#,##0.00"])
    widths(sheet, 24, *[9] * 26)
    sheet.freeze_panes = "B5"
    return workbook, {
        "book": "trainer.xlsx",
        "half": "round17",
        "layout": "grid",
        "about": "personal trainer, Australia, AUD; not registered for GST",
        "dialect": "categories by months from July, under each month a column for bank and one for cash",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "grid": {"sheet": "FY27", "header_row": 3, "second_header_row": 4, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"FY27!{letter}{row}" for row in (ends["IN"], ends["OUT"], at) for letter in ("Z", "AA")],
            f"FY27!B{at + 1}",
        ],
    }


RESELLER_STOCK = """
Royal Worcester egg coddlers x2 | 07-05 | car boot, Lincoln | 3 | Vinted | 07-19 | 14 | | | sold
Levi's 501, W32 | 07-05 | car boot, Lincoln | 5 | Vinted | 07-22 | 19 | | | sold
Kodak Instamatic camera | 07-05 | car boot, Lincoln | 4 | eBay | 08-02 | 21 | 2.95 | 3.35 | sold
Le Creuset pan, orange | 07-12 | charity shop | 12 | eBay | 07-26 | 46 | 6.20 | 5.99 | sold
Laura Ashley dress, 12 | 07-12 | charity shop | 7 | Vinted | 08-04 | 22 | | | sold
Denby milk jug, green | 07-19 | car boot, Newark | 2.50 | Vinted | | | | | listed
Poole pottery dolphin | 07-19 | car boot, Newark | 3 | eBay | 08-11 | 17.50 | 2.48 | 3.35 | sold
Wooden tennis racket | 07-19 | car boot, Newark | 2 | | | | | | charity
Roberts radio, red | 07-26 | auction, Golding's | 18 | eBay | | | | | listed
Barbour jacket, M | 07-26 | auction, Golding's | 30 | Vinted | 08-16 | 68 | | | sold
Brass ship's bell | 08-02 | car boot, Lincoln | 8 | eBay | 08-20 | 32 | 4.40 | 4.45 | sold
Pyrex casserole set, autumn | 08-02 | car boot, Lincoln | 5 | Vinted | | | | | listed
Portmeirion teapot | 08-09 | charity shop | 6 | Vinted | | | | | listed
Brown Betty teapot | 08-09 | charity shop | 3 | Vinted | | | | | listed
Clarks boots, size 6 | 08-09 | charity shop | 6.50 | Vinted | 08-23 | 20 | | | sold
Sony cassette deck | 08-16 | auction, Golding's | 15 | eBay | 09-03 | 54 | 7.25 | 8.20 | sold
Jigsaw, 1000 pieces, Flying Scotsman | 08-16 | charity shop | 1.50 | | | | | | charity
Hornsea Heirloom storage tins x3 | 08-23 | car boot, Newark | 9 | | | | | | to list
Levi's denim jacket, L | 08-23 | car boot, Newark | 10 | eBay | | | | | listed
Ercol stick-back stool | 08-30 | auction, Golding's | 22 | eBay | 09-18 | 75 | 9.90 | 12.50 | sold
Barbour waxed hat | 09-06 | charity shop | 5 | Vinted | 09-15 | 18 | | | sold
Fair Isle jumper | 09-06 | charity shop | 6 | Vinted | | | | | listed
Anglepoise lamp | 09-13 | auction, Golding's | 28 | eBay | | | | | listed
Wade whimsies, box of 12 | 09-20 | car boot, Lincoln | 6 | eBay | | | | | listed
Seiko watch, 1970s | 09-27 | auction, Golding's | 35 | | | | | | to list
Oilcloth apron | 09-27 | charity shop | 2 | | | | | | to list
"""

RESELLER_COSTS = """
07-04 | Jiffy bags, 50 | Packing | 9.99
07-05 | Car boot entry, buyers | Entry & parking | 1
07-10 | Vinted bump, jeans | Boosts | 1.15
07-19 | Newark entry and parking | Entry & parking | 6
07-25 | Parcel tape x6 | Packing | 7.50
07-31 | Phone, half of it | Phone | 9
08-05 | Clothes steamer | Kit | 34.99
08-12 | Vinted bump, Barbour | Boosts | 1.95
08-14 | Labels for the printer | Labels & ink | 8.49
08-23 | Newark entry and parking | Entry & parking | 6
08-31 | Phone, half of it | Phone | 9
09-02 | Bubble wrap roll | Packing | 11.25
09-10 | eBay promoted listing, stool | Boosts | 3.10
09-14 | Parcel scales | Kit | 16
09-20 | Car boot entry, buyers | Entry & parking | 1
09-30 | Phone, half of it | Phone | 9
"""

RESELLER_MILES = """
07-05 | Lincoln car boot | 18
07-19 | Newark | 44
07-26 | Golding's auction | 26
08-02 | Lincoln car boot | 18
08-16 | Golding's auction | 26
08-23 | Newark | 44
08-30 | Golding's auction | 26
09-13 | Golding's auction | 26
09-20 | Lincoln car boot | 18
09-27 | Golding's auction | 26
"""


def reseller() -> tuple[Workbook, Card]:
    """An English reseller of finds: one line an item from buying to selling, costs, and miles at 45p."""
    workbook = Workbook()
    stock = workbook.active
    stock.title = "Stuff"
    headings = ["No", "Item", "Bought", "Where", "Cost", "Site", "Sold", "Sold for", "Fees", "Post"]
    head(stock, 1, [*headings, "Made", "State"], "D9D2E9")
    widths(stock, 5, 36, 11, 20, 9, 9, 11, 10, 8, 8, 9, 10)
    pounds = "£#,##0.00"
    for at, (item, bought, where, cost, site, sold, price, fees, post, state) in enumerate(
        rows(RESELLER_STOCK), 2
    ):
        made = f'=IF(H{at}="","",H{at}-E{at}-I{at}-J{at})'
        left: list[object] = [at - 1, item, date(bought), where, number(cost), site or None]
        right: list[object] = [
            date(sold) if sold else None,
            number(price),
            number(fees),
            number(post),
            made,
            state,
        ]
        put(
            stock,
            at,
            left + right,
            ["0", "", "dd/mm/yy", "", pounds, "", "dd/mm/yy", *[pounds] * 4],
        )
    stock.freeze_panes = "C2"
    dropdown(stock, "L2:L500", '"to list,listed,sold,charity"')
    costs = workbook.create_sheet("Other costs")
    head(costs, 1, ["Date", "What", "Type", "Amount"], "D9D2E9")
    widths(costs, 11, 34, 17, 10)
    for at, (day, what, kind, cost) in enumerate(rows(RESELLER_COSTS), 2):
        put(costs, at, [date(day), what, kind, number(cost)], ["dd/mm/yy", "", "", pounds])
    kinds = ("Packing", "Boosts", "Entry & parking", "Labels & ink", "Kit", "Phone")
    dropdown(costs, "C2:C500", f'"{",".join(kinds)}"')
    miles = workbook.create_sheet("Miles")
    head(miles, 1, ["Date", "Trip", "Miles", "At 45p"], "D9D2E9")
    widths(miles, 11, 26, 8, 10)
    for at, (day, trip, distance) in enumerate(rows(RESELLER_MILES), 2):
        put(miles, at, [date(day), trip, int(distance), f"=C{at}*0.45"], ["dd/mm/yy", "", "0", pounds])
    totals = workbook.create_sheet("Totals")
    lines_shown = (
        ("Sold", "=SUM(Stuff!H2:H500)"),
        ("Made on what sold", "=SUM(Stuff!K2:K500)"),
        ("Other costs", "=SUM('Other costs'!D2:D500)"),
        ("Miles", "=SUM(Miles!C2:C500)*0.45"),
        ("Profit", "=B3-B4-B5"),
        ("Still here, at cost", '=SUMIFS(Stuff!E2:E500,Stuff!L2:L500,"listed")+B8'),
        ("of it not listed yet", '=SUMIFS(Stuff!E2:E500,Stuff!L2:L500,"to list")'),
    )
    title(totals, "A1", "From July 2026", 12)
    for at, (label, formula) in enumerate(lines_shown, 2):
        put(totals, at, [label, formula], ["", pounds])
    for at, kind in enumerate(kinds, 11):
        put(
            totals,
            at,
            [kind, f"=SUMIFS('Other costs'!D$2:D$500,'Other costs'!C$2:C$500,A{at})"],
            ["", pounds],
        )
    widths(totals, 22, 12)
    return workbook, {
        "book": "reseller.xlsx",
        "half": "round17",
        "layout": "records",
        "about": "reseller of second-hand finds, England, GBP; below the VAT threshold",
        "dialect": "one line an item from buying to selling with state words, other costs by type, miles at a rate",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-04-05"],
        "tables": {
            "Stuff": [*headings, "State"],
            "Other costs": ["Date", "What", "Type", "Amount"],
            "Miles": ["Date", "Trip", "Miles"],
        },
        "free": {"Stuff": ["No", "Item", "Where"], "Other costs": ["What"], "Miles": ["Trip"]},
        "adds_up": {},
        "watch": [*[f"Totals!B{at}" for at in range(2, 9)], "Totals!B11", "Totals!B12", "Totals!B13"],
    }


BOOKS = [bookshop, scouts, wedding, trainer, reseller]
