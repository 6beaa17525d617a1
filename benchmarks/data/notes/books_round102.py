"""The workbooks of round 102: a wedding in Killarney, a van in Timaru, mopeds in Bermuda, a narrowboat, children in Saskatoon."""
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

# item | supplier | first guess | agreed | balance due
WEDDING_ITEMS = """
Venue & meal | Lakeside Lodge | 9500 | 10200 | 09-04
Church | parish office | 300 | 250 | 09-01
Church music | Niamh on harp | 500 | 450 | 09-12
Band | The Muckross Five | 2400 | 2300 | 09-12
Photographer | Torc Photography | 2000 | 1950 | 09-12
Flowers | Petal & Stem | 900 | 860 | 09-07
Cake | Sweet Rise | 450 | 420 | 09-01
Dress | Bridal Rooms, Tralee | 1800 | 1690 | 06-12
Bridesmaids | shops and online | 600 | 540 | 08-01
Suits | Black Tie, Tralee | 700 | 640 | 08-28
Rings | Killorglin Jewellers | 1600 | 1540 | 08-14
Cars & bus | Kingdom Coaches | 1000 | 950 | 09-09
Hair & make-up | Glow Studio | 600 | 580 | 09-12
Invitations & print | Print Nook | 350 | 370 | 06-30
Decorations | shops and online | 400 | 400 |
"""
# date | item | paid to | what for | amount | from
WEDDING_PAID = """
2025-08-23 | Venue & meal | Lakeside Lodge | booking deposit | 1000 | Joint account
2025-09-12 | Band | The Muckross Five | deposit | 400 | Joint account
2025-09-30 | Photographer | Torc Photography | deposit | 350 | Joint account
2025-10-18 | Dress | Bridal Rooms, Tralee | deposit | 500 | Credit card
2025-11-07 | Church | parish office | booking | 50 | Joint account
2025-11-28 | Invitations & print | Print Nook | save the dates | 84.50 | Credit card
2026-01-10 | Bridesmaids | Fields online | three dresses | 387 | Credit card
2026-01-16 | Cars & bus | Kingdom Coaches | deposit | 200 | Joint account
2026-01-24 | Bridesmaids | Fields online | one dress sent back | -129 | Credit card
2026-02-02 | Venue & meal | Lakeside Lodge | 1st instalment | 2500 | Joint account
2026-02-14 | Rings | Killorglin Jewellers | deposit | 300 | Credit card
2026-02-21 | Bridesmaids | Ivy & Ash | one dress, right size | 135 | Credit card
2026-03-03 | Dress | Bridal Rooms, Tralee | second part | 600 | Credit card
2026-03-12 | Cake | Sweet Rise | deposit | 100 | Joint account
2026-03-20 | Invitations & print | Print Nook | invitations and envelopes | 196 | Credit card
2026-03-27 | Invitations & print | An Post | stamps | 62.70 | Joint account
2026-04-04 | Suits | Black Tie, Tralee | deposit, four suits | 160 | Credit card
2026-04-11 | Decorations | Tiger | tea lights and jars | 47.90 | Credit card
2026-04-18 | Hair & make-up | Glow Studio | trial and deposit | 130 | Joint account
2026-04-25 | Bridesmaids | Office Shoes | shoes | 118 | Credit card
2026-05-02 | Decorations | Dunnes | table runners | 71.40 | Credit card
2026-05-08 | Decorations | Dunnes | two runners back | -18 | Credit card
2026-05-15 | Church music | Niamh on harp | deposit | 100 | Joint account
2026-05-23 | Suits | Black Tie, Tralee | second part | 240 | Credit card
2026-06-05 | Dress | Bridal Rooms, Tralee | balance | 590 | Credit card
"""
WEDDING_GIVERS = """
Us, savings | 14500
Aoife's parents | 5000
Tom's parents | 4000
"""
# date | from | amount | remark
WEDDING_IN = """
2025-08-20 | Us, savings | 3000 | to open the account with
2025-09-25 | Aoife's parents | 1500 |
2025-11-03 | Us, savings | 1000 |
2026-01-05 | Us, savings | 1000 |
2026-01-30 | Tom's parents | 2000 | for the Lodge
2026-03-02 | Us, savings | 1000 |
2026-04-02 | Aoife's parents | 1000 |
2026-05-04 | Us, savings | 1000 |
"""


def killarneywedding() -> tuple[Workbook, Card]:
    """A couple's wedding: items with guess, agreed, paid and still to pay, payments, and who gives what."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Budget"
    across(page, "A1:G1", "Aoife & Tom - 12 September 2026 - Killarney", "F4CCCC", 15)
    head(
        page,
        3,
        ["Item", "Supplier", "First guess", "Agreed", "Paid", "Still to pay", "Rest due"],
        "EAD1DC",
    )
    at = 3
    for item, whom, guess, agreed, due in rows(WEDDING_ITEMS):
        at += 1
        put(
            page,
            at,
            [
                item,
                whom,
                number(guess),
                number(agreed),
                f"=SUMIF(Payments!$B$2:$B$300,A{at},Payments!$E$2:$E$300)",
                f"=D{at}-E{at}",
                day_of(due),
            ],
            ["", "", WHOLE, WHOLE, SIGNED, SIGNED, "d mmm"],
        )
    at += 1
    total = at
    put(
        page,
        at,
        ["All", None, *[f"=SUM({c}4:{c}{at - 1})" for c in "CDEF"]],
        ["", "", WHOLE, WHOLE, SIGNED, SIGNED],
    )
    bold(page, *[f"{c}{at}" for c in "ACDEF"])
    shade(page, f"A{at}:G{at}", "FCE5CD")
    at += 2
    head(page, at, ["Who gives", "", "Promised", "Given", "To come"], "EAD1DC")
    first = at + 1
    for whom, promised in rows(WEDDING_GIVERS):
        at += 1
        put(
            page,
            at,
            [
                whom,
                None,
                number(promised),
                f"=SUMIF('Money in'!$B$2:$B$100,A{at},'Money in'!$C$2:$C$100)",
                f"=C{at}-D{at}",
            ],
            ["", "", WHOLE, WHOLE, WHOLE],
        )
    at += 1
    givers = at
    put(page, at, ["All", None, *[f"=SUM({c}{first}:{c}{at - 1})" for c in "CDE"]], ["", "", *[WHOLE] * 3])
    bold(page, *[f"{c}{at}" for c in "ACDE"])
    at += 2
    joint, card = at, at + 1
    put(
        page,
        joint,
        [
            "Left in the joint account",
            None,
            None,
            f'=D{givers}-SUMIF(Payments!$F$2:$F$300,"Joint account",Payments!$E$2:$E$300)',
        ],
        ["", "", "", SIGNED],
    )
    put(
        page,
        card,
        [
            "Put on the credit card",
            None,
            None,
            '=SUMIF(Payments!$F$2:$F$300,"Credit card",Payments!$E$2:$E$300)',
        ],
        ["", "", "", SIGNED],
    )
    bold(page, f"A{joint}", f"D{joint}", f"A{card}", f"D{card}")
    page.freeze_panes = "B4"
    widths(page, 26, 24, 13, 13, 13, 13, 11)

    paid = workbook.create_sheet("Payments")
    head(paid, 1, ["Date", "Item", "Paid to", "What for", "Amount", "From"], "F4CCCC")
    for row, (day, item, whom, what, amount, source) in enumerate(rows(WEDDING_PAID), 2):
        put(
            paid,
            row,
            [date(day), item, whom, what, number(amount), source],
            ["dd/mm/yyyy", "", "", "", SIGNED, ""],
        )
    dropdown(paid, "B2:B300", f"=Budget!$A$4:$A${total - 1}")
    dropdown(paid, "F2:F300", '"Joint account,Credit card"')
    paid.freeze_panes = "A2"
    widths(paid, 12, 21, 24, 27, 12, 15)

    given = workbook.create_sheet("Money in")
    head(given, 1, ["Date", "From", "Amount", "Remark"], "D9EAD3")
    for row, (day, whom, amount, remark) in enumerate(rows(WEDDING_IN), 2):
        put(given, row, [date(day), whom, number(amount), remark or None], ["dd/mm/yyyy", "", MONEY, ""])
    aside(given, "F1", "all of it into the joint account")
    widths(given, 12, 20, 12, 26)
    return workbook, {
        "book": "killarneywedding.xlsx",
        "half": "round102",
        "layout": "records",
        "about": "couple's wedding, Killarney, Ireland, EUR",
        "dialect": "items with supplier, first guess, agreed, paid and still to pay by formula on the first sheet, who gives what and what is left in the joint account below; payments with item, payee and what for before the amount and the account last, money back as minus; money given in a list of its own",
        "date_order": "dmy",
        "period": ["2025-08-01", "2026-12-31"],
        "tables": {"payments": "Payments", "money in": "Money in"},
        "free": {"Payments": ["Paid to", "What for"], "Money in": ["Remark"]},
        "adds_up": {},
        "watch": [
            *[f"Budget!{c}{r}" for r in range(4, total + 1) for c in "EF"],
            *[f"Budget!{c}{r}" for r in range(first, givers + 1) for c in "DE"],
            f"Budget!D{joint}",
            f"Budget!D{card}",
        ],
        "zero": [],
    }


# date | customer | load and way | km | charge | paid on | how
VAN_JOBS = """
04-02 | Caroline Bay Furniture | Two sofas to Temuka | 38 | 95 | 04-20 | Bank
04-04 | Private | Fridge, Gleniti to Highfield | 12 | 60 | 04-04 | Cash
04-08 | South Road Tiles | Pallet to Fairlie | 124 | 220 | 04-30 | Bank
04-10 | Pleasant Point Nursery | Trees to Geraldine | 86 | 150 | 04-28 | Bank
04-11 | Private | One-bedroom flat, Kensington to Marchwiel | 22 | 240 | 04-11 | Cash
04-15 | Caroline Bay Furniture | Bed and drawers to Waimate | 92 | 165 | 05-20 | Bank
04-18 | Private | Piano stool and boxes to Washdyke | 15 | 60 | 04-18 | Cash
04-22 | South Road Tiles | Tiles to Pareora | 36 | 95 | 05-29 | Bank
04-24 | Pleasant Point Nursery | Hedging to Temuka | 40 | 95 | 05-27 | Bank
04-29 | Caroline Bay Furniture | Dining table to Geraldine | 76 | 150 | 05-20 | Bank
05-02 | Private | Shed contents, Seaview to Redruth | 18 | 120 | 05-02 | Cash
05-06 | South Road Tiles | Pallet to Geraldine | 78 | 150 | 05-29 | Bank
05-08 | Caroline Bay Furniture | Two armchairs to Pleasant Point | 40 | 95 | 05-20 | Bank
05-09 | Private | Washing machine, Highfield | 8 | 60 | 05-09 | Cash
05-13 | Pleasant Point Nursery | Potting mix from Washdyke | 42 | 95 | 05-27 | Bank
05-16 | Private | Student move to Christchurch | 334 | 420 | 05-16 | Bank
05-20 | South Road Tiles | Tiles and glue to Waimate | 90 | 165 | |
05-22 | Caroline Bay Furniture | Wardrobe to Temuka | 38 | 95 | |
05-27 | Pleasant Point Nursery | Trees to Fairlie | 108 | 195 | |
05-30 | Private | Sofa, Gleniti to the tip | 16 | 80 | 05-30 | Cash
06-03 | Caroline Bay Furniture | Lounge suite to Waimate | 94 | 175 | |
06-05 | South Road Tiles | Pallet to Temuka | 40 | 110 | |
06-06 | Private | Two beds, Washdyke to Kensington | 14 | 90 | 06-06 | Cash
06-10 | Pleasant Point Nursery | Fruit trees to Geraldine | 86 | 150 | |
"""
VAN_KINDS = [
    "Diesel",
    "Road user charges",
    "Servicing & tyres",
    "Insurance & rego",
    "Phone",
    "Straps & blankets",
    "Tip fees",
]
# date | kind | where | litres | amount | how
VAN_COSTS = """
04-03 | Diesel | NPD Washdyke | 54.10 | 111.45 | Eftpos
04-07 | Phone | Skinny | | 40 | Bank
04-09 | Road user charges | NZTA, 2000 km | | 164.50 | Bank
04-13 | Straps & blankets | Mitre 10 | | 58.90 | Eftpos
04-17 | Diesel | NPD Washdyke | 57.30 | 118.60 | Eftpos
04-23 | Insurance & rego | AMI, three months | | 312 | Bank
05-01 | Diesel | Z Evans Street | 55.80 | 118.85 | Eftpos
05-07 | Phone | Skinny | | 40 | Bank
05-11 | Servicing & tyres | Bryce's Garage, oil and filters | | 236 | Bank
05-14 | Straps & blankets | Mitre 10 | | 34.50 | Eftpos
05-15 | Diesel | NPD Washdyke | 48.90 | 100.70 | Eftpos
05-18 | Straps & blankets | Mitre 10, one set taken back | | -19.50 | Eftpos
05-18 | Diesel | NPD Washdyke | 52.60 | 108.35 | Eftpos
05-25 | Road user charges | NZTA, 2000 km | | 164.50 | Bank
05-30 | Tip fees | Redruth tip | | 28 | Cash
06-02 | Diesel | NPD Washdyke | 51.20 | 105.45 | Eftpos
06-08 | Phone | Skinny | | 40 | Bank
"""
VAN_CUSTOMERS = ["Caroline Bay Furniture", "South Road Tiles", "Pleasant Point Nursery", "Private"]


def timaruvan() -> tuple[Workbook, Card]:
    """A man with a van in Timaru: jobs with kilometres and the day paid, running costs with litres, months."""
    workbook = Workbook()
    jobs = workbook.active
    jobs.title = "Jobs"
    title(jobs, "A1", "VAN JOBS from 1 April 2026")
    head(jobs, 3, ["Date", "Customer", "Load / way", "km", "Charge $", "Paid on", "How"], "BDD7EE")
    for at, (day, who, load, km, charge, paid, how) in enumerate(rows(VAN_JOBS), 4):
        put(
            jobs,
            at,
            [date(day), who, load, number(km), number(charge), day_of(paid), how or None],
            ["d/mm/yy", "", "", "0", MONEY, "d/mm/yy", ""],
        )
    dropdown(jobs, "G4:G400", '"Cash,Bank"')
    jobs.freeze_panes = "A4"
    widths(jobs, 10, 25, 40, 8, 11, 10, 8)

    costs = workbook.create_sheet("Running costs")
    title(costs, "A1", "RUNNING COSTS from 1 April 2026")
    head(costs, 3, ["Date", "Kind", "Where", "Litres", "Amount $", "Paid with"], "F8CBAD")
    for at, (day, kind, where, litres, amount, how) in enumerate(rows(VAN_COSTS), 4):
        put(
            costs,
            at,
            [date(day), kind, where, number(litres), number(amount), how],
            ["d/mm/yy", "", "", "0.00", SIGNED, ""],
        )
    dropdown(costs, "B4:B400", '"' + ",".join(VAN_KINDS) + '"')
    dropdown(costs, "F4:F400", '"Cash,Eftpos,Bank"')
    costs.freeze_panes = "A4"
    widths(costs, 10, 20, 34, 9, 12, 11)

    page = workbook.create_sheet("Year")
    title(page, "A1", "Year to 31 March 2027")
    head(page, 3, ["Month", "Jobs", "km", "Charged", "Came in", "Costs", "Left", "Litres"], "E2EFDA")
    for at in range(4, 16):
        month = dt.date(2026 + (at > 12), (at - 1) % 12 + 1, 1)
        on = f'">="&$A{at},{{0}},"<="&EOMONTH($A{at},0)'
        job, paid, cost = "Jobs!$A$4:$A$400", "Jobs!$F$4:$F$400", "'Running costs'!$A$4:$A$400"
        put(
            page,
            at,
            [
                month,
                f"=COUNTIFS({job},{on.format(job)})",
                f"=SUMIFS(Jobs!$D$4:$D$400,{job},{on.format(job)})",
                f"=SUMIFS(Jobs!$E$4:$E$400,{job},{on.format(job)})",
                f"=SUMIFS(Jobs!$E$4:$E$400,{paid},{on.format(paid)})",
                f"=SUMIFS('Running costs'!$E$4:$E$400,{cost},{on.format(cost)})",
                f"=E{at}-F{at}",
                f"=SUMIFS('Running costs'!$D$4:$D$400,{cost},{on.format(cost)})",
            ],
            ["mmm yy", "0", "0", *[SIGNED] * 4, "0.0"],
        )
    put(
        page,
        16,
        ["Year", *[f"=SUM({c}4:{c}15)" for c in "BCDEFGH"]],
        ["", "0", "0", *[SIGNED] * 4, "0.0"],
    )
    bold(page, *[f"{c}16" for c in "ABCDEFGH"])
    shade(page, "A16:H16", "FFF2CC")
    head(page, 19, ["Customer", "Charged", "Paid", "Owing"], "E2EFDA")
    for at, who in enumerate(VAN_CUSTOMERS, 20):
        put(
            page,
            at,
            [
                who,
                f"=SUMIF(Jobs!$B$4:$B$400,A{at},Jobs!$E$4:$E$400)",
                f'=SUMIFS(Jobs!$E$4:$E$400,Jobs!$B$4:$B$400,A{at},Jobs!$F$4:$F$400,">0")',
                f"=B{at}-C{at}",
            ],
            ["", *[SIGNED] * 3],
        )
    put(page, 24, ["All", *[f"=SUM({c}20:{c}23)" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, *[f"{c}24" for c in "ABCD"])
    head(page, 27, ["Kind of cost", "Year"], "E2EFDA")
    for at, kind in enumerate(VAN_KINDS, 28):
        put(
            page,
            at,
            [kind, f"=SUMIF('Running costs'!$B$4:$B$400,A{at},'Running costs'!$E$4:$E$400)"],
            ["", SIGNED],
        )
    put(page, 35, ["All", "=SUM(B28:B34)"], ["", SIGNED])
    bold(page, "A35", "B35")
    widths(page, 26, 11, 11, 11, 11, 11, 11, 9)
    return workbook, {
        "book": "timaruvan.xlsx",
        "half": "round102",
        "layout": "records",
        "about": "self-employed man with a van, Timaru, New Zealand, NZD, not registered for GST",
        "dialect": "jobs with customer, load, kilometres and charge, the day paid and how filled in later; running costs with the kind before where, the litres of diesel before the amount and how it was paid last, taken back as minus; months with jobs, kilometres, charged, came in and costs, customers and kinds on a third sheet",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "tables": {"jobs": "Jobs", "costs": "Running costs"},
        "free": {"Jobs": ["Load / way"], "Running costs": ["Where"]},
        "adds_up": {},
        "watch": [
            *[f"Year!{c}{r}" for r in (6, 16) for c in "BCDEFGH"],
            *[f"Year!{c}{r}" for r in range(20, 25) for c in "BCD"],
            *[f"Year!B{r}" for r in range(28, 36)],
        ],
        "zero": [],
    }


# group | account | on 1 May 2026, credits as minus
MOPED_ACCOUNTS = """
What we have | Bank | 4820.35
What we have | Till cash | 210
What we have | Trade customers | 520
What we have | Tools & equipment | 6400
What we owe | Parts suppliers | -615.40
What we owe | Van loan | -3200
Owner | Capital | -8134.95
Owner | Drawings | 0
Income | Repairs | 0
Income | Parts & tyres sold | 0
Costs | Parts bought | 0
Costs | Wages | 0
Costs | Rent | 0
Costs | Electricity & phone | 0
Costs | Insurance | 0
Costs | Loan interest | 0
"""
# date | type; name; memo | lines
MOPED_JOURNAL = """
05-01 | Payment; Mangrove Properties; May | Rent 1400; Bank -1400
05-04 | Payment; Belco; April | Electricity & phone 112.75; Bank -112.75
05-05 | Bill; Tampa Scooter Parts; belts, pads, bulbs | Parts bought 468.20; Parts suppliers -468.20
05-07 | Receipt; Reef View Guesthouse; April invoice | Bank 520; Trade customers -520
05-08 | Drawings; ; | Drawings 250; Till cash -250
05-09 | Takings; ; week | Till cash 298; Bank 604; Repairs -715; Parts & tyres sold -187
05-11 | Payment; Tampa Scooter Parts; April bill | Parts suppliers 615.40; Bank -615.40
05-14 | Payment; Damian; two weeks | Wages 480; Bank -480
05-16 | Takings; ; week | Till cash 341.50; Bank 577; Repairs -690; Parts & tyres sold -228.50
05-20 | Payment; One Communications; May | Electricity & phone 65; Bank -65
05-22 | Drawings; ; | Drawings 250; Till cash -250
05-23 | Takings; ; week | Till cash 402; Bank 488.50; Repairs -655; Parts & tyres sold -235.50
05-26 | Bill; Island Tyre Supply; six rear tyres | Parts bought 392; Parts suppliers -392
05-28 | Payment; Damian; two weeks | Wages 480; Bank -480
05-29 | Invoice; Reef View Guesthouse; May, seven bikes | Trade customers 640; Repairs -455; Parts & tyres sold -185
05-29 | Invoice; Somers Isle Tours; May, four bikes | Trade customers 410; Repairs -410
05-30 | Takings; ; week | Till cash 376; Bank 655; Repairs -780; Parts & tyres sold -251
06-01 | Payment; Mangrove Properties; June | Rent 1400; Bank -1400
06-03 | Payment; Belco; May | Electricity & phone 121.30; Bank -121.30
06-04 | Payment; Tampa Scooter Parts; May bill | Parts suppliers 468.20; Bank -468.20
06-05 | Drawings; ; | Drawings 250; Till cash -250
06-06 | Takings; ; week | Till cash 388.50; Bank 611; Repairs -735; Parts & tyres sold -264.50
06-08 | Banking; ; till to bank | Bank 500; Till cash -500
06-11 | Payment; Damian; two weeks | Wages 480; Bank -480
"""


def bermudamopeds() -> tuple[Workbook, Card]:
    """A moped workshop in Bermuda: a journal with the type of entry first, accounts, a profit by months."""
    workbook = Workbook()
    accounts = workbook.active
    accounts.title = "Accounts"
    title(accounts, "A1", "Mangrove Bay Cycles - accounts (BMD)")
    aside(
        accounts, "A2", "year 1 May 2026 to 30 April 2027; what we owe, what is mine and income have a minus"
    )
    head(accounts, 4, ["Group", "Account", "1 May 2026", "Debits", "Credits", "Now"], "D0E0E3")
    at = 4
    where: dict[str, tuple[str, int]] = {}
    for group, name, start in rows(MOPED_ACCOUNTS):
        at += 1
        where[name] = (group, at)
        put(
            accounts,
            at,
            [
                group,
                name,
                number(start),
                f"=SUMIF(Journal!$E$4:$E$1500,B{at},Journal!$F$4:$F$1500)",
                f"=SUMIF(Journal!$E$4:$E$1500,B{at},Journal!$G$4:$G$1500)",
                f"=C{at}+D{at}-E{at}",
            ],
            ["", "", *[SIGNED] * 4],
        )
    last = at
    at += 1
    put(accounts, at, ["Check, Now must be 0", None, *[f"=ROUND(SUM({c}5:{c}{last}),2)" for c in "CDEF"]])
    for c in "CDEF":
        accounts[f"{c}{at}"].number_format = SIGNED
    bold(accounts, *[f"{c}{at}" for c in "ACDEF"])
    widths(accounts, 22, 24, 13, 13, 13, 13)

    journal = workbook.create_sheet("Journal")
    title(journal, "A1", "Journal", 13)
    head(journal, 3, ["No", "Type", "Date", "Name", "Account", "Debit", "Credit", "Memo"], "CFE2F3")
    row = 3
    for no, (day, text, lines) in enumerate(journal_lines(MOPED_JOURNAL), 1):
        kind, name, memo = (part.strip() for part in text.split(";"))
        for account, amount in lines:
            row += 1
            whole = number(str(abs(amount)))
            put(
                journal,
                row,
                [
                    no,
                    kind,
                    day,
                    name or None,
                    account,
                    whole if amount > 0 else None,
                    whole if amount < 0 else None,
                    memo or None,
                ],
                ["0", "", "dd-mmm-yyyy", "", "", MONEY, MONEY, ""],
            )
    dropdown(journal, "B4:B1500", '"Takings,Invoice,Receipt,Bill,Payment,Banking,Drawings,Other"')
    dropdown(journal, "E4:E1500", f"=Accounts!$B$5:$B${last}")
    journal.freeze_panes = "A4"
    widths(journal, 6, 11, 13, 25, 22, 11, 11, 28)

    profit = workbook.create_sheet("Profit")
    title(profit, "A1", "Profit by month")
    head(profit, 3, ["", *[""] * 12, "Year"], "D0E0E3")
    letters = [get_column_letter(2 + i) for i in range(12)]
    for i, c in enumerate(letters):
        profit[f"{c}3"] = dt.date(2026 + (i > 7), (i + 4) % 12 + 1, 1)
        profit[f"{c}3"].number_format = "mmm yy"
    at, totals, watch = 3, [], []
    for group, plus, minus in (("Income", "G", "F"), ("Costs", "F", "G")):
        start = at + 1
        for name, (of, _) in where.items():
            if of != group:
                continue
            at += 1
            sums = [
                "="
                + "-".join(
                    f"SUMIFS(Journal!${x}$4:${x}$1500,Journal!$E$4:$E$1500,$A{at},Journal!$C$4:$C$1500,"
                    f'">="&{c}$3,Journal!$C$4:$C$1500,"<="&EOMONTH({c}$3,0))'
                    for x in (plus, minus)
                )
                for c in letters
            ]
            put(profit, at, [name, *sums, f"=SUM(B{at}:M{at})"], ["", *[SIGNED] * 13])
            watch += [f"Profit!C{at}", f"Profit!N{at}"]
        at += 1
        put(
            profit,
            at,
            [f"All {group.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in [*letters, "N"]]],
            ["", *[SIGNED] * 13],
        )
        bold(profit, f"A{at}", *[f"{c}{at}" for c in [*letters, "N"]])
        totals.append(at)
        watch += [f"Profit!C{at}", f"Profit!N{at}"]
        at += 1
    put(
        profit,
        at,
        ["Profit", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in [*letters, "N"]]],
        ["", *[SIGNED] * 13],
    )
    bold(profit, f"A{at}", *[f"{c}{at}" for c in [*letters, "N"]])
    shade(profit, f"A{at}:N{at}", "FFF2CC")
    watch += [f"Profit!C{at}", f"Profit!N{at}"]
    profit.freeze_panes = "B4"
    widths(profit, 22, *[11] * 12, 12)
    return workbook, {
        "book": "bermudamopeds.xlsx",
        "half": "round102",
        "layout": "journal",
        "about": "moped and scooter workshop, Somerset, Bermuda, BMD, no sales tax there",
        "dialect": "journal: number, type of entry, date, name, account, debit, credit and memo on each line, two or more lines an entry; a week's takings in cash and by card, repairs and parts in one entry; accounts by group with opening, debits, credits and a signed balance, credits as minus, on the first sheet; profit by months on a third",
        "date_order": "dmy",
        "period": ["2026-05-01", "2027-04-30"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["No", "Name", "Memo"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [*[f"Accounts!F{r}" for r in range(5, last + 2)], *watch],
        "zero": [f"Accounts!F{last + 1}"],
    }


# line | last year | plan | April to September so far
BOAT = {
    "The boat": """
Winter & visitor moorings | 1180 | 1200 | - - 42 56 84 -
Licence | 1326.40 | 1410 | 352.50 - - 352.50 - -
Insurance | 318 | 335 | - 331.20 - - - -
Engine & servicing | 486.70 | 500 | - 94.60 - 148.25 - 31.90
Paint & repairs | 742.15 | 900 | 118.40 263.75 39.95 - 87.30 -
Diesel | 612.90 | 650 | 71.20 - 88.45 - 93.10 84.60
Gas bottles | 208 | 220 | 36.50 - 36.50 - 38 -
Coal & logs | 396 | 400 | 62 - - - - 31
Pump-out & water | 150 | 160 | 20 20 20 20 20 20
""",
    "Living": """
Groceries | 4870.35 | 4800 | 402.15 388.60 421.90 395.25 437.80 246.35
Pub & eating out | 1322.80 | 1300 | 96.40 121.50 143.85 168.20 152.60 58.90
Launderette | 334.50 | 340 | 27 31.50 22.50 27 36 13.50
Phones & data | 528 | 540 | 45 45 45 45 45 45
Trains & bikes | 861.45 | 850 | 48.70 92.30 61.15 104.60 77.45 52.80
Dog | 604.20 | 600 | 38.90 41.25 137.50 39.60 44.10 21.75
Clothes & shoes | 512.85 | 500 | - 64.95 38 - 112.40 -
Presents & treats | 447.60 | 450 | 25 - 68.20 31.50 - 40
""",
    "Money in": """
Jo, wages | 22640.20 | 22900 | 1908.40 1908.40 1912.60 1912.60 1912.60 -
Sam, jobs | 6815 | 7000 | 540 385 720 860 645 210
Other | 264 | 200 | - - 75 - - -
""",
}


def avonboat() -> tuple[Workbook, Card]:
    """A couple on a narrowboat: lines by months from April with last year and the plan before, quarters aside."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026-27"
    title(sheet, "A1", "nb Moorhen - what it all costs", 16)
    aside(sheet, "A2", "add it up in the month's box; money back comes off the line it was spent on")
    names = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]
    head(sheet, 4, ["", "2025-26", "Plan", *names, "So far", "Of plan left"], "C9DAF8")
    letters = [get_column_letter(c) for c in range(2, 18)]
    at, totals, watch = 4, [], []
    for part, text in BOAT.items():
        at += 1
        put(sheet, at, [part])
        bold(sheet, f"A{at}")
        shade(sheet, f"A{at}:Q{at}", "EFEFEF")
        start = at + 1
        for label, before, plan, figures in rows(text):
            at += 1
            typed = [None if x == "-" else number(x) for x in figures.split()]
            put(
                sheet,
                at,
                [label, number(before), number(plan), *typed],
                ["", MONEY, WHOLE, *[SIGNED] * 12],
            )
            put(sheet, at, [f"=SUM(D{at}:O{at})", f"=C{at}-P{at}"], [SIGNED, SIGNED], 16)
            watch.append(f"2026-27!P{at}")
        at += 1
        put(
            sheet,
            at,
            [f"Sum {part.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters]],
            ["", *[SIGNED] * 16],
        )
        bold(sheet, f"A{at}", *[f"{c}{at}" for c in letters])
        totals.append(at)
        at += 1
    boat, living, money = totals
    put(
        sheet,
        at,
        ["Left over", *[f"={c}{money}-{c}{boat}-{c}{living}" for c in letters[:15]]],
        ["", *[SIGNED] * 15],
    )
    bold(sheet, f"A{at}", *[f"{c}{at}" for c in letters[:15]])
    shade(sheet, f"A{at}:Q{at}", "FFE599")
    sheet.freeze_panes = "B5"
    widths(sheet, 26, 11, 10, *[10] * 12, 12, 12)
    watch += [f"2026-27!{c}{r}" for r in totals for c in "IPQ"] + [f"2026-27!{c}{at}" for c in "IP"]

    page = workbook.create_sheet("Quarters")
    title(page, "A1", "By quarter")
    head(page, 3, ["", "Apr-Jun", "Jul-Sep", "Oct-Dec", "Jan-Mar"], "C9DAF8")
    spans = [("D", "F"), ("G", "I"), ("J", "L"), ("M", "O")]
    for row, (label, of) in enumerate((("The boat", boat), ("Living", living), ("Money in", money)), 4):
        put(
            page,
            row,
            [label, *[f"=SUM('2026-27'!{a}{of}:{z}{of})" for a, z in spans]],
            ["", *[SIGNED] * 4],
        )
    put(page, 7, ["Left over", *[f"={c}6-{c}4-{c}5" for c in "BCDE"]], ["", *[SIGNED] * 4])
    bold(page, *[f"{c}7" for c in "ABCDE"])
    widths(page, 16, 12, 12, 12, 12)
    return workbook, {
        "book": "avonboat.xlsx",
        "half": "round102",
        "layout": "grid",
        "about": "couple living on a narrowboat, Bradford on Avon, England, GBP",
        "dialect": "one sheet with lines by months from April, last year and the plan before them, so far and what is left of the plan after them, the boat, living and money in last with a total each and what is left over at the foot; spending added to the month's box, money back taken off it; quarters on a second sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-09-30"],
        "grid": {"sheet": "2026-27", "label": "A", "header": 4},
        "free": {},
        "adds_up": {},
        "watch": [*watch, *[f"Quarters!C{r}" for r in range(4, 8)]],
        "zero": [],
    }


KIDS = """
Maya | 41.25 | bike | 249
Owen | 12.50 | soccer goal | 64.99
Ruth | 8 | doll's pram | 39.97
"""
KIDS_IN = ["Allowance", "Chores", "Gift"]
KIDS_OUT = ["Treats", "Toys & games", "Books & crafts", "Outings", "Giving"]
# date | who | what | sort | in | out
KIDS_BOOK = """
05-02 | Maya | allowance | Allowance | 10 |
05-02 | Owen | allowance | Allowance | 7 |
05-02 | Ruth | allowance | Allowance | 4 |
05-03 | Maya | Sunday school plate | Giving | | 1
05-03 | Owen | Sunday school plate | Giving | | 1
05-05 | Owen | slush at the rink | Treats | | 3.25
05-09 | Maya | allowance | Allowance | 10 |
05-09 | Owen | allowance | Allowance | 7 |
05-09 | Ruth | allowance | Allowance | 4 |
05-10 | Maya | washed the car | Chores | 6 |
05-12 | Ruth | stickers | Books & crafts | | 3.49
05-16 | Maya | allowance | Allowance | 10 |
05-16 | Owen | allowance | Allowance | 7 |
05-16 | Ruth | allowance | Allowance | 4 |
05-17 | Owen | raked the yard | Chores | 5 |
05-18 | Maya | swimming with Priya | Outings | | 5.50
05-20 | Owen | yo-yo | Toys & games | | 8.99
05-23 | Maya | allowance | Allowance | 10 |
05-23 | Owen | allowance | Allowance | 7 |
05-23 | Ruth | allowance | Allowance | 4 |
05-24 | Owen | yo-yo broken, shop gave it back | Toys & games | 8.99 |
05-26 | Maya | birthday, from Grandma | Gift | 25 |
05-29 | Maya | graphic novel | Books & crafts | | 15.74
05-30 | Maya | allowance | Allowance | 10 |
05-30 | Owen | allowance | Allowance | 7 |
05-30 | Ruth | allowance | Allowance | 4 |
05-31 | Ruth | ice cream | Treats | | 4
05-31 | Owen | ice cream | Treats | | 4.50
06-04 | Maya | birthday, from Uncle Dan | Gift | 20 |
06-06 | Maya | allowance | Allowance | 10 |
06-06 | Owen | allowance | Allowance | 7 |
06-06 | Ruth | allowance | Allowance | 4 |
06-07 | Maya | food bank tin | Giving | | 3
06-07 | Owen | mowed the lawn | Chores | 5 |
06-09 | Owen | hockey cards | Toys & games | | 5.99
06-13 | Maya | allowance | Allowance | 10 |
06-13 | Owen | allowance | Allowance | 7 |
06-13 | Ruth | allowance | Allowance | 4 |
06-14 | Ruth | watered the neighbour's tomatoes | Chores | 3 |
06-16 | Maya | bead kit | Books & crafts | | 12.99
06-18 | Owen | movie with Sam | Outings | | 9.50
06-20 | Maya | allowance | Allowance | 10 |
06-20 | Owen | allowance | Allowance | 7 |
06-20 | Ruth | allowance | Allowance | 4 |
06-21 | Maya | mowed the lawn | Chores | 5 |
06-22 | Ruth | bouncy ball | Toys & games | | 2.25
"""


def saskatoonkids() -> tuple[Workbook, Card]:
    """Three children's pocket money kept by a parent: what each has now, a book, the months."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Who has what"
    across(page, "A1:H1", "POCKET MONEY - Bank of Mom", "D9D2E9", 16)
    head(
        page,
        3,
        ["", "On May 1", "In", "Out", "Has now", "Saving for", "Price", "Still to go"],
        "B4A7D6",
    )
    names = []
    for at, (name, start, wish, price) in enumerate(rows(KIDS), 4):
        names.append(name)
        put(
            page,
            at,
            [
                name,
                number(start),
                f"=SUMIF(Book!$B$3:$B$900,A{at},Book!$E$3:$E$900)",
                f"=SUMIF(Book!$B$3:$B$900,A{at},Book!$F$3:$F$900)",
                f"=B{at}+C{at}-D{at}",
                wish,
                number(price),
                f"=MAX(0,G{at}-E{at})",
            ],
            ["", *[MONEY] * 4, "", MONEY, MONEY],
        )
        bold(page, f"A{at}", f"E{at}")
    put(page, 7, ["In the tin", *[f"=SUM({c}4:{c}6)" for c in "BCDE"]], ["", *[MONEY] * 4])
    bold(page, "A7", "E7")
    shade(page, "A7:E7", "FFF2CC")
    at = 9
    watch = [f"Who has what!{c}{r}" for r in range(4, 7) for c in "CDEH"]
    watch += [f"Who has what!{c}7" for c in "CDE"]
    for label, kinds, sign in (("Where it came from", KIDS_IN, "EF"), ("Where it went", KIDS_OUT, "FE")):
        head(page, at, [label, *names, "All"], "B4A7D6")
        for kind in kinds:
            at += 1
            put(
                page,
                at,
                [
                    kind,
                    *[
                        "="
                        + "-".join(
                            f"SUMIFS(Book!${x}$3:${x}$900,Book!$B$3:$B$900,{c}${9 if sign == 'EF' else 14},"
                            f"Book!$D$3:$D$900,$A{at})"
                            for x in sign
                        )
                        for c in "BCD"
                    ],
                    f"=SUM(B{at}:D{at})",
                ],
                ["", *[SIGNED] * 4],
            )
            watch += [f"Who has what!{c}{at}" for c in "BCDE"]
        at += 2
    widths(page, 22, 12, 12, 12, 12, 18, 11, 12)

    book = workbook.create_sheet("Book")
    head(book, 2, ["Date", "Who", "What", "Sort", "In", "Out"], "D9D2E9")
    for row, (day, who, what, kind, into, out) in enumerate(rows(KIDS_BOOK), 3):
        put(
            book,
            row,
            [date(day), who, what, kind, number(into), number(out)],
            ["mmm d, yyyy", "", "", "", MONEY, MONEY],
        )
    aside(book, "A1", "allowance every Saturday")
    dropdown(book, "B3:B900", '"' + ",".join(names) + '"')
    dropdown(book, "D3:D900", '"' + ",".join([*KIDS_IN, *KIDS_OUT]) + '"')
    book.freeze_panes = "A3"
    widths(book, 14, 9, 34, 17, 10, 10)
    return workbook, {
        "book": "saskatoonkids.xlsx",
        "half": "round102",
        "layout": "cash book",
        "about": "three children's pocket money kept by their mother, Saskatoon, Canada, CAD",
        "dialect": "one list with the child, what and sort before in and out, a line for each child every Saturday, money back under in with the sort it was spent on; what each had, in, out, has now and is saving for on the first sheet, sorts by child below",
        "date_order": "mdy",
        "period": ["2026-05-01", "2026-12-31"],
        "tables": {"book": "Book"},
        "free": {"Book": ["What"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


BOOKS = [killarneywedding, timaruvan, bermudamopeds, avonboat, saskatoonkids]
