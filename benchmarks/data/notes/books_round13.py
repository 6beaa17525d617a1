"""The workbooks of the thirteenth part: a launderette, a football team, a phone kiosk, a window cleaner, a tuner."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"

LAUNDRY_ACCOUNTS = """
Bank current account | Asset
Cash in hand | Asset
Trade debtors | Asset
Prepayments | Asset
Machines at cost | Asset
Machines depreciation to date | Asset
Van at cost | Asset
Van depreciation to date | Asset
Trade creditors | Liability
Accruals | Liability
Machine loan | Liability
Capital - M Doherty | Equity
Drawings | Equity
Coin machine takings | Income
Service washes | Income
Contract laundry | Income
Dry cleaning commission | Income
Detergents and supplies | Expense
Gas | Expense
Electricity | Expense
Water | Expense
Rent | Expense
Rates | Expense
Wages | Expense
Van running costs | Expense
Machine repairs | Expense
Insurance | Expense
Telephone and broadband | Expense
Card terminal charges | Expense
Bank charges | Expense
Loan interest | Expense
Accountancy | Expense
Advertising | Expense
Sundry expenses | Expense
Depreciation | Expense
"""

LAUNDRY_JOURNAL = """
04-01 | Balances brought forward | Bank current account 9412.80; Cash in hand 150; Trade debtors 864; Machines at cost 28500; Machines depreciation to date -9500; Van at cost 7200; Van depreciation to date -2400; Trade creditors -418.60; Accruals -600; Machine loan -9300; Capital - M Doherty -23908.20
04-03 | Coin boxes emptied and banked | Bank current account 612.40; Coin machine takings -612.40
04-03 | Rent of shop, April | Rent 850; Bank current account -850
04-07 | SudsPro, April order on account | Detergents and supplies 286.40; Trade creditors -286.40
04-10 | Service washes for the week, card | Bank current account 348; Service washes -348
04-10 | Aine, wages | Wages 310; Bank current account -310
04-14 | Atlantic Guesthouse paid March invoice | Bank current account 540; Trade debtors -540
04-15 | Firmus, gas direct debit | Gas 284.10; Bank current account -284.10
04-17 | Coin boxes emptied and banked | Bank current account 588.20; Coin machine takings -588.20
04-20 | Power NI direct debit | Electricity 361.75; Bank current account -361.75
04-22 | SudsPro, March account paid | Trade creditors 418.60; Bank current account -418.60
04-24 | Aine, wages | Wages 310; Bank current account -310
04-24 | Coin boxes emptied and banked | Bank current account 604.30; Coin machine takings -604.30
04-27 | Fresh Press, commission on dry cleaning taken in | Bank current account 96.50; Dry cleaning commission -96.50
04-28 | Machine loan instalment | Machine loan 248; Loan interest 62; Bank current account -310
04-30 | Atlantic Guesthouse, sheets and towels for April | Trade debtors 575; Contract laundry -575
04-30 | Foyle Rowing Club, towels for April | Trade debtors 132; Contract laundry -132
04-30 | Depreciation for April | Depreciation 337.50; Machines depreciation to date -237.50; Van depreciation to date -100
05-01 | Rent of shop, May | Rent 850; Bank current account -850
05-04 | Shop insurance, year to next April | Prepayments 1140; Bank current account -1140
05-06 | Diesel for the van | Van running costs 58.40; Bank current account -58.40
05-08 | Coin boxes emptied and banked | Bank current account 641.60; Coin machine takings -641.60
05-08 | Aine, wages | Wages 310; Bank current account -310
05-11 | Bin bags and light bulbs from the petty cash | Sundry expenses 14.60; Cash in hand -14.60
05-12 | SudsPro, May order on account | Detergents and supplies 301.15; Trade creditors -301.15
05-15 | Firmus, gas direct debit | Gas 271.35; Bank current account -271.35
05-18 | Bubble & Drum, new seals for washer 4, on account | Machine repairs 185; Trade creditors -185
05-20 | Power NI direct debit | Electricity 349.20; Bank current account -349.20
05-20 | Foyle Rowing Club paid | Bank current account 456; Trade debtors -456
05-22 | Coin boxes emptied and banked | Bank current account 597.30; Coin machine takings -597.30
05-22 | Aine, wages | Wages 310; Bank current account -310
05-22 | Service washes for the fortnight, card | Bank current account 702; Service washes -702
05-26 | SudsPro, April account paid | Trade creditors 286.40; Bank current account -286.40
05-28 | Machine loan instalment | Machine loan 249.65; Loan interest 60.35; Bank current account -310
05-29 | Drawings | Drawings 900; Bank current account -900
05-29 | Coin boxes emptied and banked | Bank current account 618.50; Coin machine takings -618.50
05-31 | Atlantic Guesthouse, sheets and towels for May | Trade debtors 610; Contract laundry -610
05-31 | Insurance, one month of it | Insurance 95; Prepayments -95
05-31 | Depreciation for May | Depreciation 337.50; Machines depreciation to date -237.50; Van depreciation to date -100
06-02 | Rent of shop, June | Rent 850; Bank current account -850
06-04 | McCafferty & Co, last year's accounts, as accrued | Accruals 600; Bank current account -600
06-05 | Coin boxes emptied and banked | Bank current account 655; Coin machine takings -655
06-05 | Aine, wages | Wages 310; Bank current account -310
06-08 | NI Water, quarter | Water 412.90; Bank current account -412.90
06-09 | Atlantic Guesthouse paid April | Bank current account 575; Trade debtors -575
06-12 | Bubble & Drum paid | Trade creditors 185; Bank current account -185
06-12 | Service washes for the fortnight, card | Bank current account 731; Service washes -731
06-15 | Firmus, gas direct debit | Gas 248.60; Bank current account -248.60
06-16 | Derry City Council, rates instalment | Rates 196; Bank current account -196
06-17 | Petty cash topped up | Cash in hand 50; Bank current account -50
06-19 | Diesel for the van | Van running costs 61.20; Bank current account -61.20
06-19 | Aine, wages | Wages 310; Bank current account -310
06-19 | Coin boxes emptied and banked | Bank current account 633.80; Coin machine takings -633.80
06-22 | SudsPro, May account paid | Trade creditors 301.15; Bank current account -301.15
06-23 | SudsPro, June order on account | Detergents and supplies 294.80; Trade creditors -294.80
06-24 | Leaflets for student halls, Walled City Print | Advertising 75; Bank current account -75
06-26 | Broadband and phone, BT | Telephone and broadband 46.80; Bank current account -46.80
06-26 | Service washes for the fortnight, card | Bank current account 694.50; Service washes -694.50
06-28 | Machine loan instalment | Machine loan 251.30; Loan interest 58.70; Bank current account -310
06-30 | Card terminal charges for the quarter | Card terminal charges 54.25; Bank current account -54.25
06-30 | Bank charges | Bank charges 18; Bank current account -18
06-30 | Drawings | Drawings 900; Bank current account -900
06-30 | Atlantic Guesthouse, sheets and towels for June | Trade debtors 640; Contract laundry -640
06-30 | Insurance, one month of it | Insurance 95; Prepayments -95
06-30 | Depreciation for June | Depreciation 337.50; Machines depreciation to date -237.50; Van depreciation to date -100
"""


def laundry() -> tuple[Workbook, Card]:
    """A launderette's double-entry journal: a voucher to each entry, a check beside every line."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Strand Road Launderette - General Journal")
    journal["A2"] = "Year to 31 March 2027"
    head(journal, 4, ["Vchr", "Date", "Narrative", "Account", "Debit £", "Credit £", "In balance?"], "E2EFDA")
    widths(journal, 8, 12, 46, 30, 12, 12, 11)
    at = 5
    for voucher, (day, narrative, lines) in enumerate(journal_lines(LAUNDRY_JOURNAL), 1):
        for account, amount in lines:
            put(
                journal,
                at,
                [
                    f"V{voucher:03d}",
                    day,
                    narrative,
                    account,
                    amount if amount > 0 else None,
                    -amount if amount < 0 else None,
                    f'=IF(ROUND(SUMIFS(E$5:E$1200,A$5:A$1200,A{at})-SUMIFS(F$5:F$1200,A$5:A$1200,A{at}),2)=0,"yes","NO")',
                ],
                ["", "dd/mm/yyyy", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A5"
    trial = workbook.create_sheet("Trial balance")
    title(trial, "A1", "Trial balance", 12)
    head(trial, 3, ["Account", "Class", "Balance Dr/(Cr)"], "E2EFDA")
    widths(trial, 32, 12, 16)
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for at, (name, kind) in enumerate(rows(LAUNDRY_ACCOUNTS), 4):
        net = (
            f"=SUMIFS(Journal!$E$5:$E$1200,Journal!$D$5:$D$1200,A{at})"
            f"-SUMIFS(Journal!$F$5:$F$1200,Journal!$D$5:$D$1200,A{at})"
        )
        put(trial, at, [name, kind, net], ["", "", "#,##0.00;(#,##0.00)"])
        first.setdefault(kind, at)
        last[kind] = at
    end = last["Expense"]
    put(trial, end + 2, ["Difference (must be nil)", None, f"=ROUND(SUM(C4:C{end}),2)"], ["", "", MONEY])
    dropdown(journal, "D5:D1200", f"'Trial balance'!$A$4:$A${end}")
    accounts = workbook.create_sheet("P&L and BS")

    def total(kind: str) -> str:
        return f"SUM('Trial balance'!C{first[kind]}:C{last[kind]})"

    title(accounts, "A1", "Profit so far and where it stands", 12)
    put(accounts, 3, ["Income", f"=-{total('Income')}"], ["", MONEY])
    put(accounts, 4, ["Expenses", f"={total('Expense')}"], ["", MONEY])
    put(accounts, 5, ["Net profit", "=B3-B4"], ["", MONEY])
    put(accounts, 7, ["Assets", f"={total('Asset')}"], ["", MONEY])
    put(accounts, 8, ["Liabilities", f"=-{total('Liability')}"], ["", MONEY])
    put(accounts, 9, ["Net assets", "=B7-B8"], ["", MONEY])
    put(accounts, 10, ["Capital, less drawings, plus profit", f"=-{total('Equity')}+B5"], ["", MONEY])
    widths(accounts, 36, 14)
    return workbook, {
        "book": "laundry.xlsx",
        "half": "round13",
        "layout": "journal",
        "about": "launderette, Northern Ireland, GBP; not registered for VAT; year from April",
        "dialect": "voucher number on each line, debit and credit columns, a check beside every line, trial balance",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit £",
            "credit": "Credit £",
        },
        "free": {"Journal": ["Vchr", "Narrative"]},
        "adds_up": {"Journal": ["Debit £", "Credit £"]},
        "watch": ["P&L and BS!B5", "P&L and BS!B7", "P&L and BS!B8", f"Trial balance!C{end + 2}"],
        "zero": [f"Trial balance!C{end + 2}"],
    }


TEAM_BOOK = """
07-01 | Balance from last season | Brought forward | 318.45
07-06 | Signing on - Danny, Lewis, Ravi, Coops | Signing on fees | 120
07-08 | Signing on - Tommo, Big Phil, Ollie, Kaz | Signing on fees | 120
07-10 | County FA affiliation | League & FA | -96
07-10 | League entry, Div 3 | League & FA | -85
07-14 | The Plough, shirt sponsor | Sponsors | 400
07-20 | New home kit, Teamtogs | Kit | -342.50
07-27 | Signing on - Jonno, Sid, Marcus | Signing on fees | 90
08-03 | Player insurance for the season | Insurance | -138
08-06 | Astro for preseason training | Pitch & training | -45
08-13 | Astro for preseason training | Pitch & training | -45
08-18 | 8 match balls + pump, Sports Shed | Balls & gear | -124.80
08-24 | First aid bag refill | Balls & gear | -22.35
09-06 | Subs v Bulwell Athletic (13 x £5) | Match subs | 65
09-06 | Ref | Referees | -38
09-07 | Council, pitch for Sept home games | Pitch & training | -116
09-13 | Subs v Old Basfordians | Match subs | 70
09-14 | Washing, Carol | Kit washing | -12
09-20 | Subs v Sneinton Utd | Match subs | 65
09-20 | Ref | Referees | -38
09-21 | Washing, Carol | Kit washing | -12
09-22 | Sandwiches at the Plough | Teas | -30
09-27 | Subs v Top Valley | Match subs | 60
09-28 | Washing, Carol | Kit washing | -12
10-02 | Booking fine, Ravi (he owes us) | Cards & fines | -12
10-04 | Subs v Clifton Dynamo | Match subs | 75
10-04 | Ref | Referees | -38
10-05 | Council, pitch for Oct home games | Pitch & training | -116
10-05 | Ravi paid back his fine | Cards & fines | 12
10-09 | Race night tickets and bets | Socials - in | 486
10-10 | Race night, hire of films and prizes | Socials - out | -165
10-11 | Subs v Bestwood | Match subs | 70
10-12 | Washing, Carol | Kit washing | -12
10-14 | Booking fine, Tommo | Cards & fines | -12
10-18 | Subs v Bulwell Athletic away | Match subs | 60
10-19 | Minibus for the cup at Newark | Travel | -80
10-20 | Kaz paid back lost shirt | Kit | 25
10-25 | Subs v Arnold Rangers | Match subs | 65
10-25 | Ref | Referees | -38
10-26 | Washing, Carol | Kit washing | -12
10-27 | Sandwiches at the Plough | Teas | -32.50
10-30 | Sharp's Roofing, advert on the subs bench | Sponsors | 150
"""

TEAM_KINDS = """
Match subs
Signing on fees
Sponsors
Socials - in
Pitch & training
Referees
League & FA
Cards & fines
Kit
Kit washing
Balls & gear
Teas
Travel
Insurance
Socials - out
Sundries
"""


def team() -> tuple[Workbook, Card]:
    """A Sunday football team's bank: one column of plus and minus amounts, the balance beside it."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Money"
    title(book, "B1", "REDHILL ROVERS (SUNDAYS)  2026/27", 13)
    book["B2"] = "all through the bank acct. minus = we paid it"
    head(book, 4, ["Date", "What", "£", "Bal", "Heading"], "FCE4D6", 2)
    widths(book, 3, 11, 42, 11, 11, 20)
    for at, (day, what, heading, amount) in enumerate(rows(TEAM_BOOK), 5):
        balance = f"=D{at}" if at == 5 else f"=E{at - 1}+D{at}"
        put(
            book,
            at,
            [date(day), what, number(amount), balance, heading],
            ["ddd d mmm yy", "", "#,##0.00;[Red]-#,##0.00", MONEY, ""],
            2,
        )
    book.freeze_panes = "A5"
    totals = workbook.create_sheet("For the AGM")
    title(totals, "A1", "Where it came from and went", 12)
    head(totals, 3, ["Heading", "This season", "Last season"], "FCE4D6")
    old = [
        "1610",
        "330",
        "350",
        "372",
        "-980",
        "-504",
        "-178",
        "-24",
        "-60",
        "-300",
        "-96.40",
        "-310",
        "0",
        "-131",
        "-140",
        "-41.15",
    ]
    names = TEAM_KINDS.strip().splitlines()
    for at, (name, before) in enumerate(zip(names, old, strict=True), 4):
        put(
            totals,
            at,
            [name, f"=SUMIFS(Money!$D$5:$D$600,Money!$F$5:$F$600,A{at})", number(before)],
            ["", MONEY, MONEY],
        )
    end = 3 + len(names)
    put(totals, end + 1, ["Up / down", f"=SUM(B4:B{end})", f"=SUM(C4:C{end})"], ["", MONEY, MONEY])
    put(totals, end + 3, ["In the bank now", "=SUM(Money!D5:D600)"], ["", MONEY])
    dropdown(book, "F6:F600", f"'For the AGM'!$A$4:$A${end}")
    widths(totals, 22, 13, 13)
    return workbook, {
        "book": "footballteam.xlsx",
        "half": "round13",
        "layout": "cash book",
        "about": "Sunday league football team, England, GBP; season from July",
        "dialect": "one column of plus and minus amounts, running balance between amount and heading, list starts in column B",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "cash": {"sheet": "Money", "date": "Date", "category": "Heading", "signed": "£"},
        "free": {"Money": ["What"]},
        "adds_up": {"Money": ["£"]},
        "watch": [f"For the AGM!B{end + 1}", f"For the AGM!B{end + 3}"],
    }


KIOSK_PAGE = """
WHAT I HAVE
Cash in the drawer | 1240 | 860 | small money for change stays here
MoMo wallet | 3685.50 | 2110 | most customers pay here; Kwame, landlord and ECG are paid from here
GCB bank | 6400 | 5200 | only for saving and for Auntie Esi's loan
Customers owing me | 470 | 150 | Pastor Mensah 350, Abla 120
Rent paid ahead | 900 | 3600 | paid in December for the year after, 300 goes to rent each month
Tools and machines | 4850 | 4100 | hot air station, microscope, display, generator
= Total I have
WHAT I OWE
Kwame at Circle (parts on credit) | 1380 | 900 | I pay him when I go to Circle
Auntie Esi's loan | 2400 | 4000 | 200 a month back from GCB, no interest
Deposits from customers | 250 | 0 | Selorm 250 for iPhone screen, not done yet
= Total I owe
MY OWN MONEY
From last year | 11120 | 4450 | have minus owe at 31 December
Profit this year | =profit | 0 |
Taken for the house | -15280 | -6000 | minus; I send from MoMo every Saturday
= Total my own
"""

KIOSK_RESULT = """
CAME IN
Screens changed | 18640 | 15200 | write it when the phone is collected
Charging ports, batteries, water damage | 9120 | 8350 |
Unlocking and software | 3260 | 2900 |
Cases, chargers, earphones sold | 11480 | 9700 |
Used phones sold | 7900 | 5400 |
= Total came in
WENT OUT
Screens and spare parts | 11250 | 9860 | Kwame mostly
Cases, chargers, earphones bought | 6140 | 5300 | from Makola, cash
Used phones bought | 5150 | 4050 | cash to the seller
Rent for kiosk | 2700 | 3600 | 300 each month end, from rent paid ahead
Light (ECG prepaid) | 1085 | 960 | MoMo
Data and airtime | 640 | 590 | MoMo
Kofi (apprentice) chop money | 3240 | 2400 | cash every Friday
Trotro and okada | 816 | 720 | cash
Market toll, AMA | 390 | 360 | cash to the collector
MoMo charges | 344.50 | 300 | they take it from the wallet
Fuel for generator | 728 | 500 | cash
Small things | 241 | 240 | cash
= Total went out
"""


def kiosk() -> tuple[Workbook, Card]:
    """A phone repairer's two pages: what he has and owes, what came in and went out, last year beside."""
    workbook = Workbook()
    result = workbook.active
    result.title = "In & out"
    page = workbook.create_sheet("Have & owe")
    title(result, "A1", "K. Boateng Phone Doctor, Kaneshie - year 2026")
    result["A2"] = "Ghana cedis. New amount = old amount + today"
    title(page, "A1", "What I have and what I owe", 12)
    totals: dict[str, int] = {}
    money = '"GH₵" #,##0.00'
    for sheet, text in ((result, KIOSK_RESULT), (page, KIOSK_PAGE)):
        head(sheet, 4, ["", "2026 so far" if sheet is result else "Now", "2025", "How"], "FFF2CC")
        at, start = 5, 5
        for name, *cells in rows(text):
            if name.startswith("= "):
                sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]
                put(sheet, at, [name[2:], *sums], ["", money, money])
                sheet.cell(at, 1).font = Font(bold=True)
                totals[name[2:]] = at
                at += 2
            elif not cells:
                put(sheet, at, [name])
                sheet.cell(at, 1).font = Font(bold=True)
                at += 1
                start = at
            else:
                typed = number(cells[0]) if cells[0] != "=profit" else "='In & out'!B{profit}"
                put(sheet, at, [name, typed, number(cells[1]), cells[2] or None], ["", money, money])
                if cells[0] == "=profit":
                    totals["own profit"] = at
                at += 1
        widths(sheet, 40, 16, 16, 60)
    profit = totals["Total went out"] + 2
    came, went = totals["Total came in"], totals["Total went out"]
    put(result, profit, ["PROFIT", f"=B{came}-B{went}", f"=C{came}-C{went}"], ["", money, money])
    page.cell(totals["own profit"], 2).value = f"='In & out'!B{profit}"
    page.cell(totals["own profit"], 3).value = f"='In & out'!C{profit}"
    have, owe, own = totals["Total I have"], totals["Total I owe"], totals["Total my own"]
    put(
        page,
        own + 2,
        [
            "Something forgotten? (should be 0)",
            f"=ROUND(B{have}-B{owe}-B{own},2)",
            f"=ROUND(C{have}-C{owe}-C{own},2)",
        ],
        ["", money, money],
    )
    return workbook, {
        "book": "phonekiosk.xlsx",
        "half": "round13",
        "layout": "statements",
        "about": "phone repair kiosk, Ghana, GHS; no VAT",
        "dialect": "two pages of typed amounts, last year beside this year, remarks on how each is paid",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["In & out", "Have & owe"], "label": "A", "amount": "B"},
        "free": {"In & out": ["How"], "Have & owe": ["How"]},
        "adds_up": {},
        "watch": [
            f"In & out!B{profit}",
            f"Have & owe!B{have}",
            f"Have & owe!B{owe}",
            f"Have & owe!B{own + 2}",
        ],
        "zero": [f"Have & owe!B{own + 2}"],
    }


WEEKS_HEADINGS = "Houses cash|Houses bank|Shops|Gutters|IN||Diesel|Water + filters|Poles, cloths etc|Van|Phone|Jake|Leaflets|Other|OUT|LEFT"

WEEKS = """
185 | 240 | 90 | | 38 | | | | | 60 | |
170 | 265 | 90 | 120 | 41.50 | 12 | | | | 60 | |
160 | 225 | 90 | | 36 | | 24.60 | | 15 | 60 | |
195 | 280 | 135 | | 44.20 | | | 412 | | 60 | |
150 | 210 | 90 | 85 | 35 | 12 | | | | 60 | |
180 | 255 | 90 | | 42 | | | | | 75 | 40 |
175 | 290 | 90 | | 39.80 | | 18.99 | | | 60 | |
190 | 245 | 135 | 160 | 46 | 12 | | | 15 | 60 | |
165 | 260 | 90 | | 37.50 | | | 54.85 | | 60 | | 8.50
140 | 215 | 90 | | 34 | | | | | 45 | |
185 | 275 | 90 | 95 | 43 | 12 | | | | 60 | |
200 | 250 | 90 | | 40 | | | | 15 | 60 | |
170 | 285 | 135 | | 41 | 64.90 | | | | 60 | |
155 | 230 | 90 | 140 | 38.60 | | | | | 60 | |
180 | 270 | 90 | | 42.30 | 12 | 31.50 | | | 75 | |
190 | 260 | 90 | | 39 | | | 186 | 15 | 60 | |
 | | | | | | | | | | |
175 | 240 | 135 | 110 | 44 | 12 | | | | 60 | 35 |
160 | 295 | 90 | | 40.40 | | | | | 60 | | 12
185 | 265 | 90 | | 38 | | | | 15 | 60 | |
170 | 250 | 90 | | 41 | 12 | 9.99 | | | 60 | |
195 | 280 | 135 | 180 | 47 | | | | | 75 | |
165 | 235 | 90 | | 36.90 | | | 38 | | 60 | |
180 | 270 | 90 | 75 | 42 | 12 | | | | 60 | |
175 | 255 | 90 | | 40 | | | | 15 | 60 | |
150 | 260 | 135 | 220 | 43.50 | | | | | 60 | |
185 | 245 | 90 | | 39 | 12 | 22.40 | | | 60 | |
170 | 285 | 90 | 130 | 41.80 | | | | | 60 | |
65 | 80 | | | 20 | | | | | | |
"""


def weeks() -> tuple[Workbook, Card]:
    """A window cleaner's year: a line for each week, takings and costs across, totals above the headings."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Round 26-27"
    title(sheet, "A1", "G Pryce windows", 13)
    headings = WEEKS_HEADINGS.split("|")
    head(sheet, 4, ["Week from (Mon)", *headings], "D9E1F2")
    for column in range(2, 18):
        letter = sheet.cell(4, column).column_letter
        if letter != "G":
            put(sheet, 3, [f"=SUM({letter}5:{letter}56)"], [MONEY], column)
            sheet.cell(3, column).font = Font(bold=True)
    sheet["A3"] = "so far"
    lines = [line.split("|") for line in WEEKS.strip("\n").splitlines()]
    for index in range(52):
        at = 5 + index
        values = [number(v.strip()) for v in lines[index]] if index < len(lines) else [None] * 12
        values += [None] * (12 - len(values))
        put(
            sheet,
            at,
            [
                dt.date(2026, 4, 6) + dt.timedelta(days=7 * index),
                *values[:4],
                f"=SUM(B{at}:E{at})",
                None,
                *values[4:],
                f"=SUM(H{at}:O{at})",
                f"=F{at}-P{at}",
            ],
            ["d mmm yy", *["#,##0.00"] * 16],
        )
    widths(sheet, 16, 11, 11, 9, 9, 10, 3, 9, 9, 11, 9, 9, 9, 9, 9, 10, 10)
    sheet.freeze_panes = "B5"
    tax = workbook.create_sheet("Tax return")
    put(tax, 1, ["Turnover", "='Round 26-27'!F3"], ["", MONEY])
    put(tax, 2, ["Allowable costs", "='Round 26-27'!P3"], ["", MONEY])
    put(tax, 3, ["Profit", "=B1-B2"], ["", MONEY])
    put(tax, 4, ["Put by for tax (25%)", "=ROUND(B3*0.25,2)"], ["", MONEY])
    widths(tax, 24, 13)
    return workbook, {
        "book": "windowcleaner.xlsx",
        "half": "round13",
        "layout": "grid",
        "about": "window cleaner, Wales, GBP; no VAT; tax year from 6 April",
        "dialect": "weeks down by their Monday, kinds across, totals above the headings, a blank column between in and out",
        "date_order": "dmy",
        "period": ["2026-04-06", "2027-04-04"],
        "grid": {"sheet": "Round 26-27", "header_row": 4, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": ["Tax return!B1", "Tax return!B2", "Tax return!B3"],
    }


TUNER_JOBS = """
01-08 | Annick Peeters | Leuven | Tuning | upright Yamaha | 85 | 2026-01-08 | cash
01-12 | Muziekschool Tervuren | Tervuren | Tuning | 4 pianos | 320 | 2026-02-02 | transfer
01-20 | Johan De Wit | Mechelen | Repair | 3 hammers, sticking damper | 140 | 2026-01-26 | transfer
01-29 | Sofie Claes | Leuven | Tuning | | 85 | 2026-01-29 | Payconiq
02-05 | Café Zwaluw | Leuven | Tuning | | 85 | 2026-02-05 | cash
02-11 | Luc Martens | Aarschot | Pitch raise | not tuned for 12 years | 150 | 2026-02-20 | transfer
02-18 | Sint-Jan parish | Diest | Tuning | before the concert | 95 | 2026-03-03 | transfer
03-03 | Hilde Jacobs | Tienen | Valuation | Bechstein for the heirs | 110 | 2026-03-03 | Payconiq
03-10 | Annick Peeters | Leuven | Repair | pedal squeaks | 45 | 2026-03-10 | cash
03-19 | Muziekschool Tervuren | Tervuren | Repair | broken strings, room 2 | 130 | 2026-04-10 | transfer
03-26 | Bram Wouters | Mechelen | Regulation | grand, one day | 380 | 2026-04-07 | transfer
04-02 | Tine Goossens | Leuven | Tuning | | 85 | 2026-04-02 | Payconiq
04-15 | Luc Martens | Aarschot | Tuning | | 85 | 2026-04-22 | transfer
04-23 | Hotel Begijnhof | Leuven | Tuning | lounge grand | 110 | 2026-05-18 | transfer
05-07 | Café Zwaluw | Leuven | Repair | beer in the keys | 160 | 2026-05-07 | cash
05-12 | Muziekschool Tervuren | Tervuren | Tuning | 4 pianos | 320 | 2026-06-04 | transfer
05-21 | Johan De Wit | Mechelen | Tuning | | 85 | 2026-05-28 | transfer
06-02 | Katrien Aerts | Tienen | Tuning | | 85 | 2026-06-02 | cash
06-11 | Sint-Jan parish | Diest | Repair | bass bridge glued | 240 | 2026-07-06 | transfer
06-18 | Bram Wouters | Mechelen | Tuning | | 95 | 2026-06-25 | transfer
07-02 | Annick Peeters | Leuven | Tuning | | 85 | 2026-07-02 | cash
08-20 | Hotel Begijnhof | Leuven | Tuning | lounge grand | 110 | |
08-27 | Sofie Claes | Leuven | Pitch raise | after moving house | 150 | 2026-08-27 | Payconiq
09-03 | Muziekschool Tervuren | Tervuren | Tuning | 4 pianos | 320 | |
09-08 | Luc Martens | Aarschot | Repair | two keys stick | 70 | |
09-10 | Hilde Jacobs | Tienen | Tuning | | 85 | 2026-09-10 | Payconiq
09-15 | Bram Wouters | Mechelen | Repair | new strings, treble | 215 | |
"""

TUNER_COSTS = """
01-05 | Pianoparts Gent | tuning pins, felt | Parts | card | 64.20
01-09 | Q8 | | Fuel | card | 48.10
01-15 | Proximus | | Phone | direct debit | 29.99
02-02 | KBC Verzekeringen | liability, year | Insurance | transfer | 186
02-13 | Q8 | | Fuel | card | 51.40
02-15 | Proximus | | Phone | direct debit | 29.99
03-12 | Pianoparts Gent | bass strings | Parts | card | 92.75
03-15 | Proximus | | Phone | direct debit | 29.99
03-20 | Q-Park Mechelen | | Parking & tolls | card | 9.50
04-08 | Total | | Fuel | card | 55.30
04-15 | Proximus | | Phone | direct debit | 29.99
04-28 | Garage Smets | service and tyres | Car repairs | transfer | 412.60
05-06 | Pianoparts Gent | hammer shanks, glue | Parts | card | 78.40
05-15 | Proximus | | Phone | direct debit | 29.99
05-29 | Drukkerij Leys | cards | Advertising | transfer | 54
06-09 | Total | | Fuel | card | 57.15
06-15 | Proximus | | Phone | direct debit | 29.99
06-30 | Acerta | social contributions Q2 | Social security | transfer | 871.40
07-15 | Proximus | | Phone | direct debit | 29.99
08-15 | Proximus | | Phone | direct debit | 29.99
08-21 | market in Leuven | parking | Parking & tolls | cash | 4
09-04 | Q8 | | Fuel | card | 53.80
09-11 | Pianoparts Gent | key bushing cloth | Parts | card | 36.90
"""

TUNER_HIRE = """
Schimmel upright, black | Familie Maes | 2025-09-01 | 40 | 150 | |
Yamaha U1 | Lotte Vermeulen | 2025-11-15 | 55 | 200 | |
Gaveau small upright | Dries Pauwels | 2025-10-01 | 35 | 150 | 2026-06-28 | 150
Petrof 118 | Emma Thys | 2026-03-01 | 45 | 150 | |
Kawai digital | Familie Nys | 2026-09-01 | 30 | 100 | |
"""


def tuner() -> tuple[Workbook, Card]:
    """A piano tuner's lists: jobs with the day they were paid, costs, pianos hired out for a deposit."""
    workbook = Workbook()
    jobs = workbook.active
    jobs.title = "Jobs 2026"
    head(
        jobs,
        1,
        ["Nr", "Day", "Client", "Town", "Work", "Remarks", "Fee €", "Paid on", "How", "Open €"],
        "E4DFEC",
    )
    widths(jobs, 8, 12, 26, 13, 13, 30, 10, 12, 11, 10)
    for at, (day, client, town, work, remark, fee, paid, how) in enumerate(rows(TUNER_JOBS), 2):
        put(
            jobs,
            at,
            [
                f"26-{at - 1:02d}",
                date(day),
                client,
                town,
                work,
                remark or None,
                number(fee),
                date(paid) if paid else None,
                how or None,
                f'=IF(H{at}="",G{at},0)',
            ],
            ["", "dd.mm.yy", "", "", "", "", MONEY, "dd.mm.yy", "", MONEY],
        )
    dropdown(jobs, "E2:E400", '"Tuning,Pitch raise,Repair,Regulation,Valuation"')
    dropdown(jobs, "I2:I400", '"cash,transfer,Payconiq"')
    jobs.freeze_panes = "A2"
    costs = workbook.create_sheet("Costs 2026")
    head(costs, 1, ["Day", "Where", "What", "Kind", "Paid by", "€"], "E4DFEC")
    widths(costs, 12, 24, 28, 18, 14, 10)
    for at, (day, where, what, kind, how, amount) in enumerate(rows(TUNER_COSTS), 2):
        put(
            costs,
            at,
            [date(day), where, what or None, kind, how, number(amount)],
            ["dd.mm.yy", "", "", "", "", MONEY],
        )
    dropdown(costs, "E2:E400", '"card,cash,transfer,direct debit"')
    hire = workbook.create_sheet("Hired out")
    head(
        hire,
        1,
        ["Piano", "With", "Since", "€ a month", "Deposit €", "Came back", "Deposit returned €"],
        "E4DFEC",
    )
    widths(hire, 26, 22, 12, 11, 11, 12, 13)
    for at, (piano, who, since, monthly, deposit, back, returned) in enumerate(rows(TUNER_HIRE), 2):
        put(
            hire,
            at,
            [
                piano,
                who,
                date(since),
                number(monthly),
                number(deposit),
                date(back) if back else None,
                number(returned),
            ],
            ["", "", "dd.mm.yy", MONEY, MONEY, "dd.mm.yy", MONEY],
        )
    sums = workbook.create_sheet("Sums")
    kinds = [
        "Parts",
        "Tools",
        "Fuel",
        "Car repairs",
        "Parking & tolls",
        "Phone",
        "Insurance",
        "Advertising",
        "Social security",
        "Accountant",
        "Other",
    ]
    put(sums, 1, ["Fees earned", "=SUM('Jobs 2026'!G2:G400)"], ["", MONEY])
    put(sums, 2, ["of it still open", "=SUM('Jobs 2026'!J2:J400)"], ["", MONEY])
    put(sums, 3, ["Costs", "=SUM('Costs 2026'!F2:F400)"], ["", MONEY])
    put(sums, 4, ["Left", "=B1-B3"], ["", MONEY])
    put(sums, 5, ["Deposits I hold", "=SUM('Hired out'!E2:E60)-SUM('Hired out'!G2:G60)"], ["", MONEY])
    head(sums, 7, ["Costs by kind", "€"], "E4DFEC")
    for at, kind in enumerate(kinds, 8):
        put(
            sums, at, [kind, f"=SUMIFS('Costs 2026'!$F$2:$F$400,'Costs 2026'!$D$2:$D$400,A{at})"], ["", MONEY]
        )
    dropdown(costs, "D2:D400", f"Sums!$A$8:$A${7 + len(kinds)}")
    widths(sums, 22, 12)
    return workbook, {
        "book": "pianotuner.xlsx",
        "half": "round13",
        "layout": "records",
        "about": "piano tuner, Belgium, EUR; small business without VAT",
        "dialect": "jobs with the day paid and how, costs by kind, pianos hired out for a deposit",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {
            "Jobs 2026": ["Day", "Client", "Work", "Fee €", "Paid on", "How"],
            "Costs 2026": ["Day", "Where", "Kind", "Paid by", "€"],
            "Hired out": [
                "Piano",
                "With",
                "Since",
                "€ a month",
                "Deposit €",
                "Came back",
                "Deposit returned €",
            ],
        },
        "free": {"Jobs 2026": ["Nr", "Town", "Remarks"], "Costs 2026": ["What"]},
        "adds_up": {},
        "watch": ["Sums!B1", "Sums!B2", "Sums!B3", "Sums!B4", "Sums!B5"],
    }


BOOKS = [laundry, team, kiosk, weeks, tuner]
