"""The workbooks of round 29: a picture framer, a swimming club, a farrier, a family, a cobbler, a diving instructor."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
WHOLE = "#,##0"


FRAME_ACCOUNTS = """
Butterfield account | Assets
Till | Assets
Customers owing | Assets
Equipment | Assets
Equipment depreciation | Assets
Suppliers owing | Liabilities
Credit card | Liabilities
Customer deposits | Liabilities
Butterfield loan | Liabilities
Capital | Equity
Drawings | Equity
Framing | Sales
Prints & cards | Sales
Restoration | Sales
Moulding | Cost of sales
Glass & acrylic | Cost of sales
Matboard & backing | Cost of sales
Prints & cards bought | Cost of sales
Freight & duty | Cost of sales
Wages | Expenses
Payroll tax & social insurance | Expenses
Rent | Expenses
Electricity | Expenses
Phone & internet | Expenses
Insurance | Expenses
Blades & small tools | Expenses
Packaging | Expenses
Deliveries | Expenses
Advertising | Expenses
Card fees & bank charges | Expenses
Licences & accountant | Expenses
Loan interest | Expenses
Depreciation | Expenses
Sundries | Expenses
"""

FRAME_JOURNAL = """
09-01 | Opening balances | Butterfield account 8420.15; Till 200; Customers owing 1340; Equipment 11800; Equipment depreciation -5200; Suppliers owing -612.40; Credit card -148.20; Customer deposits -350; Butterfield loan -6200; Capital -9249.55
09-01 | Rent September, Mr DeSilva | Rent 1450; Butterfield account -1450
09-02 | Two certificates framed, card | Butterfield account 180; Framing -180
09-03 | Cards and a small print, cash | Till 62; Prints & cards -62
09-04 | Larson, August bill | Suppliers owing 612.40; Butterfield account -612.40
09-05 | Kezia, two days, from the till | Wages 240; Till -240
09-07 | Larson, moulding, on account | Moulding 521.75; Suppliers owing -521.75
09-08 | Tru Vue, museum glass, on account | Glass & acrylic 344; Suppliers owing -344
09-09 | Freight and duty on Larson crate | Freight & duty 138.60; Butterfield account -138.60
09-10 | Masterworks, invoice of August | Butterfield account 1340; Customers owing -1340
09-11 | Watercolours x4 for Astwood, card | Butterfield account 620; Framing -620
09-12 | Week at the counter, card | Butterfield account 1180; Framing -1180
09-14 | BELCO | Electricity 172.30; Butterfield account -172.30
09-15 | Drawings | Drawings 1200; Butterfield account -1200
09-16 | Uniframe blades, credit card | Blades & small tools 58.40; Credit card -58.40
09-17 | One Communications | Phone & internet 119; Butterfield account -119
09-18 | Cavendish Hall, lobby prints, invoice 212 | Customers owing 1485; Framing -1485
09-19 | Prints and cards, cash | Till 145; Prints & cards -145
09-19 | Kezia, two days, from the till | Wages 240; Till -240
09-21 | Butterfield loan | Butterfield loan 250; Loan interest 38.75; Butterfield account -288.75
09-22 | Oil cleaned for Miss Darrell, card | Butterfield account 275; Restoration -275
09-23 | Matboard, Crescent, credit card | Matboard & backing 212.90; Credit card -212.90
09-25 | Diploma, cash | Till 120; Framing -120
09-26 | Week at the counter, card | Butterfield account 1320; Framing -1240; Prints & cards -80
09-28 | Credit card, August statement | Credit card 148.20; Butterfield account -148.20
09-30 | Card machine fees | Card fees & bank charges 46.15; Butterfield account -46.15
10-01 | Rent October, Mr DeSilva | Rent 1450; Butterfield account -1450
10-02 | Larson, September bill | Suppliers owing 521.75; Butterfield account -521.75
10-03 | Kezia, two days, from the till | Wages 240; Till -240
10-05 | Cavendish Hall paid 212 | Butterfield account 1485; Customers owing -1485
10-06 | Cash for the till | Till 400; Butterfield account -400
10-07 | Tru Vue, September bill | Suppliers owing 344; Butterfield account -344
10-08 | Bubble wrap and corners, credit card | Packaging 66.80; Credit card -66.80
10-09 | Reid Street Gallery, 30 prints to sell | Prints & cards bought 390; Butterfield account -390
10-10 | Week at the counter, card | Butterfield account 1465; Framing -1465
10-12 | Larson, moulding, on account | Moulding 738.50; Suppliers owing -738.50
10-13 | BELCO | Electricity 165.85; Butterfield account -165.85
10-14 | Freight and duty on Larson crate | Freight & duty 161.20; Butterfield account -161.20
10-15 | Drawings | Drawings 1200; Butterfield account -1200
10-16 | Masterworks, five frames, invoice 213 | Customers owing 640; Framing -640
10-17 | Prints and cards, cash | Till 98; Prints & cards -98
10-17 | Kezia, two days, from the till | Wages 240; Till -240
10-19 | One Communications | Phone & internet 119; Butterfield account -119
10-20 | Butterfield loan | Butterfield loan 250; Loan interest 37.20; Butterfield account -287.20
10-21 | Outerbridge, shadow box, card | Butterfield account 310; Framing -310
10-22 | Zoe Simmons, deposit for a sail chart, cheque | Butterfield account 200; Customer deposits -200
10-23 | Payroll tax and social insurance, quarter | Payroll tax & social insurance 318.40; Butterfield account -318.40
10-24 | Week at the counter, card | Butterfield account 1390; Framing -1270; Prints & cards -120
10-24 | Prints and a mirror frame, cash | Till 365; Framing -260; Prints & cards -105
10-26 | Scooter courier, Cavendish Hall | Deliveries 25; Till -25
10-28 | Credit card, September statement | Credit card 271.30; Butterfield account -271.30
10-29 | Week at the counter, card | Butterfield account 1540; Framing -1540
10-30 | Card machine fees | Card fees & bank charges 51.90; Butterfield account -51.90
10-31 | Depreciation, two months | Depreciation 190; Equipment depreciation -190
"""


def framer() -> tuple[Workbook, Card]:
    """A picture framer in Bermuda: debit and credit columns before the memo, plain names, one page of reports."""
    workbook = Workbook()
    accounts = [(name, group) for name, group in rows(FRAME_ACCOUNTS)]
    listing = workbook.active
    listing.title = "Accounts"
    title(listing, "A1", "Harbour Road Framing - accounts")
    head(listing, 3, ["Account", "Group", "Balance $"], "E1D5E7")
    where: dict[str, int] = {}
    for at, (name, group) in enumerate(accounts, 4):
        where[name] = at
        one, two = (f"SUMIFS(Ledger!{c}$4:{c}$2500,Ledger!$C$4:$C$2500,A{at})" for c in "DE")
        put(listing, at, [name, group, f"=ROUND({one}-{two},2)"], ["", "", SIGNED])
    last = 3 + len(accounts)
    widths(listing, 32, 16, 14)
    journal = workbook.create_sheet("Ledger")
    title(journal, "A1", "Ledger from 1 September 2026 (BMD)")
    head(journal, 3, ["Date", "No.", "Account", "Debit", "Credit", "Memo"], "E1D5E7")
    at = 4
    for entry, (day, memo, lines) in enumerate(journal_lines(FRAME_JOURNAL), 1):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [day, entry, name, debit, credit, memo],
                ["d mmm yyyy", "0", "", MONEY, MONEY, ""],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 13, 6, 32, 12, 12, 46)
    dropdown(journal, "C4:C2500", f"Accounts!$A$4:$A${last}")
    report = workbook.create_sheet("Reports")
    title(report, "A1", "Profit and balance sheet to date")

    def total(group: str, sign: str) -> str:
        return f'={sign}SUMIFS(Accounts!C4:C{last},Accounts!B4:B{last},"{group}")'

    for row, (label, formula) in enumerate(
        (
            ("Sales", total("Sales", "-")),
            ("Cost of sales", total("Cost of sales", "")),
            ("Gross profit", "=B3-B4"),
            ("Expenses", total("Expenses", "")),
            ("Net profit", "=B5-B6"),
            ("Assets", total("Assets", "")),
            ("Liabilities", total("Liabilities", "-")),
            ("Owner's equity before profit", total("Equity", "-")),
            ("Difference", "=ROUND(B8-B9-B10-B7,2)"),
        ),
        3,
    ):
        put(report, row, [label, formula], ["", SIGNED])
    bold(report, "A5", "B5", "A7", "B7")
    widths(report, 32, 14)
    return workbook, {
        "book": "framer.xlsx",
        "half": "round29",
        "layout": "journal",
        "about": "picture framing shop, Bermuda, BMD; sole trader, no sales tax",
        "dialect": "debit and credit columns before the memo, plain account names, a list of accounts with balances, profit and balance sheet by formulas on one page",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Ledger",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Ledger": ["No.", "Memo"]},
        "adds_up": {"Ledger": ["Debit", "Credit"]},
        "watch": [
            *[
                f"Accounts!C{where[name]}"
                for name in (
                    "Butterfield account",
                    "Till",
                    "Customers owing",
                    "Suppliers owing",
                    "Credit card",
                    "Customer deposits",
                    "Drawings",
                )
            ],
            *[f"Reports!B{row}" for row in range(3, 12)],
        ],
        "zero": ["Reports!B11"],
    }


SWIM_ACCOUNTS = """
1000 Atlantic Bank | Asset
1010 Petty cash | Asset
1100 Owed to the club | Asset
1500 Equipment | Asset
1590 Less depreciation | Asset
2000 Bills owing | Liability
2100 Fees paid ahead | Liability
2200 Owed to committee members | Liability
3000 Club fund | Fund
4000 Monthly fees | Income
4010 Learn-to-swim | Income
4020 Meet entries | Income
4030 Fundraising | Income
4040 Donations & grants | Income
4050 Snack bar | Income
4060 Caps & suits sold | Income
5000 Pool rent | Expense
5010 Coaches | Expense
5020 Medals & officials | Expense
5030 Travel | Expense
5040 Training gear | Expense
5050 Caps & suits bought | Expense
5060 Snack bar supplies | Expense
5070 Fundraising costs | Expense
5080 Federation fees | Expense
5090 Insurance | Expense
5100 First aid & water | Expense
5110 Printing & office | Expense
5120 Bank charges | Expense
5130 Depreciation | Expense
"""

SWIM_JOURNAL = """
08-01 | Balances from last season | 1000 Atlantic Bank 5230.40; 1010 Petty cash 185; 1100 Owed to the club 300; 1500 Equipment 4600; 1590 Less depreciation -1840; 2000 Bills owing -210; 3000 Club fund -8265.40
08-03 | Pool rent August, Marion Jones complex | 5000 Pool rent 450; 1000 Atlantic Bank -450
08-04 | Fees August, by transfer, 11 swimmers | 1000 Atlantic Bank 660; 4000 Monthly fees -660
08-06 | Fees August, in cash, 5 swimmers | 1010 Petty cash 300; 4000 Monthly fees -300
08-08 | Print Belize, last season's yearbook | 2000 Bills owing 210; 1000 Atlantic Bank -210
08-10 | Smart gave its sponsorship of July | 1000 Atlantic Bank 300; 1100 Owed to the club -300
08-14 | Learn-to-swim, August group, 8 children | 1000 Atlantic Bank 640; 4010 Learn-to-swim -640
08-17 | Petty cash banked | 1000 Atlantic Bank 250; 1010 Petty cash -250
08-20 | Drinking water and ice | 5100 First aid & water 28.50; 1010 Petty cash -28.50
08-28 | Coach Elroy, four weeks | 5010 Coaches 600; 1000 Atlantic Bank -600
08-31 | Atlantic Bank charges | 5120 Bank charges 12; 1000 Atlantic Bank -12
09-01 | Pool rent September, Marion Jones complex | 5000 Pool rent 450; 1000 Atlantic Bank -450
09-03 | Fees September, by transfer, 13 swimmers | 1000 Atlantic Bank 780; 4000 Monthly fees -780
09-05 | Fees September, in cash, 6 swimmers | 1010 Petty cash 360; 4000 Monthly fees -360
09-09 | Kickboards and pull buoys, Brodies | 5040 Training gear 236; 1000 Atlantic Bank -236
09-12 | September meet, entries | 1010 Petty cash 270; 4020 Meet entries -270
09-12 | September meet, snack bar | 1010 Petty cash 164.75; 4050 Snack bar -164.75
09-12 | September meet, hot dogs and sodas | 5060 Snack bar supplies 88.40; 1010 Petty cash -88.40
09-12 | September meet, ribbons; Sharon paid | 5020 Medals & officials 85; 2200 Owed to committee members -85
09-14 | Petty cash banked | 1000 Atlantic Bank 500; 1010 Petty cash -500
09-18 | Aquatics Federation, 19 swimmers | 5080 Federation fees 285; 1000 Atlantic Bank -285
09-22 | Caps sold, 6 | 1010 Petty cash 90; 4060 Caps & suits sold -90
09-25 | Coach Elroy, four weeks | 5010 Coaches 600; 1000 Atlantic Bank -600
09-30 | Atlantic Bank charges | 5120 Bank charges 12; 1000 Atlantic Bank -12
10-01 | Pool rent October, Marion Jones complex | 5000 Pool rent 450; 1000 Atlantic Bank -450
10-02 | Fees October, by transfer, 12 swimmers | 1000 Atlantic Bank 720; 4000 Monthly fees -720
10-03 | Fees October, in cash, 6 swimmers | 1010 Petty cash 360; 4000 Monthly fees -360
10-05 | Swim-a-thon, pledges in cash | 1010 Petty cash 415; 4030 Fundraising -415
10-05 | Swim-a-thon, T-shirts, Print Belize, bill | 5070 Fundraising costs 175; 2000 Bills owing -175
10-06 | Petty cash banked | 1000 Atlantic Bank 600; 1010 Petty cash -600
10-09 | Garcia family, October and November | 1000 Atlantic Bank 120; 4000 Monthly fees -60; 2100 Fees paid ahead -60
10-14 | Bus to Orange Walk, meet, chq 117 | 5030 Travel 340; 1000 Atlantic Bank -340
10-16 | Learn-to-swim, October group, 6 children | 1000 Atlantic Bank 480; 4010 Learn-to-swim -480
10-20 | Rotary, towards lane ropes, promised | 1100 Owed to the club 750; 4040 Donations & grants -750
10-23 | Coach Elroy, four weeks | 5010 Coaches 600; 1000 Atlantic Bank -600
10-27 | Copies of the meet rules | 5110 Printing & office 14.20; 1010 Petty cash -14.20
10-30 | Atlantic Bank charges | 5120 Bank charges 12; 1000 Atlantic Bank -12
10-31 | Depreciation, a quarter | 5130 Depreciation 115; 1590 Less depreciation -115
"""


def swimclub() -> tuple[Workbook, Card]:
    """A swimming club in Belize: number and name in one cell, details before the account, a trial balance."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Barracudas Swimming Club - season from August 2026 (BZ$)")
    head(journal, 3, ["Entry", "Date", "Details", "Account", "Dr", "Cr"], "D0E8F2")
    at = 4
    for entry, (day, details, lines) in enumerate(journal_lines(SWIM_JOURNAL), 1):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [entry, day, details, name, debit, credit],
                ["0", "dd/mm/yy", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 7, 11, 44, 30, 12, 12)
    trial = workbook.create_sheet("Trial balance")
    title(trial, "A1", "Trial balance")
    head(trial, 3, ["Account", "Type", "Dr", "Cr"], "D0E8F2")
    accounts = list(rows(SWIM_ACCOUNTS))
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        where[name[:4]] = at
        one, two = (f"SUMIF(Journal!$D$4:$D$2000,$A{at},Journal!{c}$4:{c}$2000)" for c in "EF")
        put(
            trial,
            at,
            [name, kind, f"=MAX(ROUND({one}-{two},2),0)", f"=MAX(ROUND({two}-{one},2),0)"],
            ["", "", MONEY, MONEY],
        )
    last = 3 + len(accounts)
    put(
        trial,
        last + 1,
        ["Total", None, f"=SUM(C4:C{last})", f"=SUM(D4:D{last})"],
        ["", "", MONEY, MONEY],
    )
    put(trial, last + 2, ["Difference", None, f"=ROUND(C{last + 1}-D{last + 1},2)"], ["", "", SIGNED])
    bold(trial, f"A{last + 1}", f"C{last + 1}", f"D{last + 1}")
    widths(trial, 32, 11, 13, 13)
    dropdown(journal, "D4:D2000", f"'Trial balance'!$A$4:$A${last}")
    report = workbook.create_sheet("For the AGM")
    title(report, "A1", "How the season is going")

    def net(kind: str, one: str, two: str) -> str:
        of = f"'Trial balance'!B4:B{last},\"{kind}\")"
        return (
            f"=SUMIFS('Trial balance'!{one}4:{one}{last},{of}-SUMIFS('Trial balance'!{two}4:{two}{last},{of}"
        )

    for row, (label, formula) in enumerate(
        (
            ("Income", net("Income", "D", "C")),
            ("Expenses", net("Expense", "C", "D")),
            ("Surplus", "=B3-B4"),
            ("What the club has", net("Asset", "C", "D")),
            ("What the club owes", net("Liability", "D", "C")),
            ("Left for the club", "=B6-B7"),
        ),
        3,
    ):
        put(report, row, [label, formula], ["", SIGNED])
    bold(report, "A5", "B5", "A8", "B8")
    widths(report, 26, 14)
    return workbook, {
        "book": "swimclub.xlsx",
        "half": "round29",
        "layout": "journal",
        "about": "children's swimming club, Belize, BZD",
        "dialect": "debit and credit columns last, details before the account, number and name in one cell; trial balance and a page for the meeting by formulas",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Dr",
            "credit": "Cr",
        },
        "free": {"Journal": ["Entry", "Details"]},
        "adds_up": {"Journal": ["Dr", "Cr"]},
        "watch": [
            f"Trial balance!C{where['1000']}",
            f"Trial balance!C{where['1010']}",
            f"Trial balance!C{where['1100']}",
            f"Trial balance!D{where['2000']}",
            f"Trial balance!D{where['2100']}",
            f"Trial balance!D{where['2200']}",
            f"Trial balance!C{last + 2}",
            *[f"For the AGM!B{row}" for row in range(3, 9)],
        ],
        "zero": [f"Trial balance!C{last + 2}"],
    }


# date | yard or owner | job | amount | paid
FARRIER_WORK = """
09-01 | St Ouen Stables, 4 sets | Full set | 380 | Bank
09-02 | Mrs Le Brocq, 2 ponies | Trim | 70 | Cash
09-03 | Les Landes, 2 sets | Full set | 190 | Bank
09-03 | Les Landes, 2 trims | Trim | 70 | Bank
09-07 | Trinity Riding School, 5 trims | Trim | 175 | Bank
09-08 | Mr Perchard, shoe back on | Refit | 30 | Cash
09-10 | Grouville Livery, 6 sets | Full set | 570 | Bank
09-14 | Miss Renouf, bar shoes | Remedial | 150 | Bank
09-16 | St Ouen Stables, 2 front sets | Fronts only | 120 | Bank
09-21 | Mrs Le Brocq's friend, trim | Trim | 35 | Cash
09-24 | Mr Perchard, cob | Full set | 95 | Cash
09-29 | Trinity Riding School, 3 sets | Full set | 285 | Bank
10-01 | St Ouen Stables, 4 sets | Full set | 380 | Bank
10-05 | Les Landes, 3 fronts | Fronts only | 180 | Bank
10-07 | Mrs Le Brocq, 2 ponies | Trim | 70 | Cash
10-09 | Grouville Livery, 5 sets | Full set | 475 | Bank
10-13 | Miss Renouf, bar shoes | Remedial | 150 | Bank
10-15 | Mr Perchard, shoe back on | Refit | 30 | Cash
10-20 | Trinity Riding School, 5 trims | Trim | 175 | Bank
10-22 | Pony Club, talk on hoof care | Other | 60 | Bank
10-27 | Mr Perchard, cob | Full set | 95 | Cash
"""

# date | where | what | category | amount
FARRIER_SPENT = """
09-02 | Stromsholm | Shoes and nails, three boxes | Shoes & nails | 268.40
09-04 | Roberts Garage | Diesel | Van fuel | 58
09-07 | Channel Gases | Propane | Forge gas | 46.50
09-10 | JT | Mobile | Phone | 27
09-14 | Stromsholm | Two rasps | Tools & aprons | 51.80
09-15 | Rossborough | Public liability, monthly | Insurance & subs | 38.20
09-18 | Roberts Garage | Diesel | Van fuel | 61.50
09-22 | Stromsholm | Bar shoes, pads | Shoes & nails | 92.75
09-25 | Farmers' stores | Hoof putty | Packing & treatments | 23.60
09-30 | HSBC | Account fee | Bank fees | 6.50
10-02 | Roberts Garage | Diesel | Van fuel | 60
10-05 | Stromsholm | Shoes and nails | Shoes & nails | 241.15
10-08 | Channel Gases | Propane | Forge gas | 46.50
10-10 | JT | Mobile | Phone | 27
10-12 | Stromsholm | Box of shoes sent back, wrong size | Shoes & nails | -44.20
10-15 | Rossborough | Public liability, monthly | Insurance & subs | 38.20
10-16 | Falles | Van service | Van repairs & tax | 212
10-20 | Roberts Garage | Diesel | Van fuel | 63
10-23 | Stromsholm | Driving hammer | Tools & aprons | 74
10-26 | Farmers' stores | Hoof putty and magic cushion | Packing & treatments | 41.30
10-30 | HSBC | Account fee | Bank fees | 6.50
"""
FARRIER_JOBS = ["Full set", "Fronts only", "Trim", "Refit", "Remedial", "Other"]
FARRIER_COSTS = [
    "Shoes & nails",
    "Packing & treatments",
    "Forge gas",
    "Tools & aprons",
    "Van fuel",
    "Van repairs & tax",
    "Insurance & subs",
    "Phone",
    "Courses",
    "Bank fees",
    "Other",
]


def farrier() -> tuple[Workbook, Card]:
    """A farrier in Jersey: one list of work paid and one of money spent, totals on a third sheet."""
    workbook = Workbook()
    work = workbook.active
    work.title = "Work"
    head(work, 1, ["Date", "Yard / owner", "Job", "£", "Paid"], "FCE5CD")
    for at, (day, who, job, amount, paid) in enumerate(rows(FARRIER_WORK), 2):
        put(work, at, [date(day), who, job, number(amount), paid], ["dd/mm/yy", "", "", MONEY])
    work.freeze_panes = "A2"
    widths(work, 11, 36, 14, 10, 9)
    spent = workbook.create_sheet("Spent")
    head(spent, 1, ["Date", "Where", "What", "Category", "£"], "FCE5CD")
    for at, (day, where, what, kind, amount) in enumerate(rows(FARRIER_SPENT), 2):
        put(spent, at, [date(day), where, what, kind, number(amount)], ["dd/mm/yy", "", "", "", SIGNED])
    spent.freeze_panes = "A2"
    widths(spent, 11, 20, 36, 22, 10)
    totals = workbook.create_sheet("Totals")
    title(totals, "A1", "For the tax return, from September 2026")
    head(totals, 3, ["Work", "£"], "FCE5CD")
    at = 4
    for name in FARRIER_JOBS:
        put(totals, at, [name, f"=SUMIFS(Work!D$2:D$900,Work!C$2:C$900,A{at})"], ["", SIGNED])
        at += 1
    income = at
    put(totals, at, ["Total work", f"=SUM(B4:B{at - 1})"], ["", SIGNED])
    head(totals, at + 2, ["Spent", "£"], "FCE5CD")
    start = at = income + 3
    for name in FARRIER_COSTS:
        put(totals, at, [name, f"=SUMIFS(Spent!E$2:E$900,Spent!D$2:D$900,A{at})"], ["", SIGNED])
        at += 1
    out = at
    put(totals, at, ["Total spent", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
    put(totals, at + 2, ["Profit", f"=B{income}-B{out}"], ["", SIGNED])
    put(totals, at + 3, ["Of the work in cash", '=SUMIFS(Work!D2:D900,Work!E2:E900,"Cash")'], ["", SIGNED])
    put(
        totals,
        at + 4,
        ["Not in any line", f"=ROUND(SUM(Work!D2:D900)-B{income}+SUM(Spent!E2:E900)-B{out},2)"],
    )
    bold(totals, f"A{income}", f"B{income}", f"A{out}", f"B{out}", f"A{out + 2}", f"B{out + 2}")
    widths(totals, 26, 12)
    dropdown(work, "C2:C900", f"Totals!$A$4:$A${income - 1}")
    dropdown(work, "E2:E900", '"Cash,Bank"')
    dropdown(spent, "D2:D900", f"Totals!$A${start}:$A${out - 1}")
    return workbook, {
        "book": "farrier.xlsx",
        "half": "round29",
        "layout": "cash book",
        "about": "farrier, Jersey, GBP; sole trader, not registered for GST",
        "dialect": "a list of work paid with the job and cash or bank, a list of money spent with a category, totals on a third sheet; refunds as minus amounts",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "tables": {"work": "Work", "spent": "Spent"},
        "free": {"Work": ["Yard / owner"], "Spent": ["Where", "What"]},
        "adds_up": {"Work": ["£"], "Spent": ["£"]},
        "watch": [f"Totals!B{row}" for row in (income, out, out + 2, out + 3, out + 4)],
        "zero": [f"Totals!B{out + 4}"],
    }


KIGALI_IN = ["Salary Aline", "Salary Eric", "Other income"]
KIGALI_OUT = [
    "Rent",
    "Electricity",
    "Water",
    "House help",
    "Market",
    "Supermarket",
    "Transport",
    "School",
    "Health",
    "Phone & internet",
    "Clothes",
    "Family & church",
    "Ikimina",
    "House & repairs",
    "Outings",
    "Other",
]

# date | account | category | details | out | in
KIGALI_BOOK = """
09-01 | BK | Start | Balance | | 1240000
09-01 | MoMo | Start | Balance | | 86500
09-01 | Cash | Start | Balance | | 42000
09-02 | BK | Rent | September, landlord | 300000 |
09-03 | MoMo | Electricity | Cash Power token | 15000 |
09-05 | Cash | Market | Kimironko | 21500 |
09-06 | Cash | Family & church | Offering | 5000 |
09-07 | BK | School | Keza and Ian, term 1 | 360000 |
09-08 | Cash | Transport | Moto and bus | 7800 |
09-10 | BK | Supermarket | Simba | 41200 |
09-11 | MoMo | Water | WASAC | 12300 |
09-12 | Cash | Market | Kimironko | 19800 |
09-15 | BK | Transfer | To MoMo | 150000 |
09-15 | MoMo | Transfer | From BK | | 150000
09-16 | MoMo | Phone & internet | MTN bundles | 20000 |
09-18 | BK | Transfer | Cash withdrawn | 80000 |
09-18 | Cash | Transfer | Cash withdrawn | | 80000
09-19 | Cash | Market | Kimironko | 23400 |
09-21 | Cash | Health | Pharmacy, Ian | 8500 |
09-25 | BK | Salary Eric | September | | 850000
09-28 | BK | Salary Aline | September | | 620000
09-29 | MoMo | House help | Claudine, September | 60000 |
09-30 | MoMo | Ikimina | Group, monthly | 50000 |
10-01 | BK | Rent | October, landlord | 300000 |
10-03 | Cash | Market | Kimironko | 20700 |
10-04 | MoMo | Electricity | Cash Power token | 15000 |
10-05 | BK | School | School bus, October | 45000 |
10-08 | BK | Supermarket | Simba | 38450 |
10-09 | Cash | Transport | Moto and bus | 9100 |
10-10 | MoMo | Family & church | Mama in Musanze | 40000 |
10-12 | MoMo | Water | WASAC | 11750 |
10-13 | BK | Transfer | To MoMo | 150000 |
10-13 | MoMo | Transfer | From BK | | 150000
10-15 | Cash | House & repairs | Plumber, kitchen tap | 12000 |
10-16 | MoMo | Phone & internet | MTN bundles | 20000 |
10-17 | BK | Transfer | Cash withdrawn | 80000 |
10-17 | Cash | Transfer | Cash withdrawn | | 80000
10-18 | Cash | Market | Kimironko | 24300 |
10-20 | MoMo | Outings | Pizza for Ian's birthday | 32000 |
10-22 | MoMo | Other income | Aline, translation for a friend | | 45000
10-24 | BK | Clothes | Shoes for the children | 38000 |
10-26 | BK | Salary Eric | October | | 850000
10-27 | BK | Transfer | To MoMo | 200000 |
10-27 | MoMo | Transfer | From BK | | 200000
10-28 | BK | Salary Aline | October | | 620000
10-29 | MoMo | House help | Claudine, October | 60000 |
10-30 | MoMo | Ikimina | Group, monthly | 50000 |
10-31 | MoMo | Health | Clinic, Keza | 14500 |
"""


def kigalihome() -> tuple[Workbook, Card]:
    """A family in Rwanda: one list over bank, phone money and cash, out before in, balances beside the list."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Money"
    title(book, "A1", "Our money 2026-27 (RWF)")
    head(book, 3, ["Date", "Account", "Category", "Details", "Out", "In"], "D9EAD3")
    for at, (day, account, category, details, out, received) in enumerate(rows(KIGALI_BOOK), 4):
        put(
            book,
            at,
            [date(day), account, category, details, number(out), number(received)],
            ["dd/mm/yyyy", "", "", "", WHOLE, WHOLE],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 10, 18, 34, 12, 12, 3, 20, 13)
    at = 4
    head(book, 3, ["Category", "RWF"], "D9EAD3", 8)

    def block(at: int, names: list[str], one: str, two: str, label: str) -> int:
        for row, name in enumerate(names, at):
            heads = f"$C$4:$C$2000,H{row}"
            put(
                book,
                row,
                [name, f"=SUMIFS(${one}$4:${one}$2000,{heads})-SUMIFS(${two}$4:${two}$2000,{heads})"],
                ["", WHOLE],
                8,
            )
        end = at + len(names)
        put(book, end, [label, f"=SUM(I{at}:I{end - 1})"], ["", WHOLE], 8)
        bold(book, f"H{end}", f"I{end}")
        return end

    income = block(4, KIGALI_IN, "F", "E", "All in")
    spent = block(income + 2, KIGALI_OUT, "E", "F", "All out")
    put(book, spent + 1, ["Left", f"=I{income}-I{spent}"], ["", WHOLE], 8)
    for row, name in enumerate(("BK", "MoMo", "Cash"), spent + 3):
        of = f"$B$4:$B$2000,H{row}"
        put(
            book,
            row,
            [name, f"=SUMIFS($F$4:$F$2000,{of})-SUMIFS($E$4:$E$2000,{of})"],
            ["", WHOLE],
            8,
        )
    check = spent + 6
    put(
        book,
        check,
        [
            "Check (0)",
            f'=SUMIFS($F$4:$F$2000,$C$4:$C$2000,"Start")+I{spent + 1}-SUM(I{spent + 3}:I{spent + 5})',
        ],
        ["", WHOLE],
        8,
    )
    dropdown(book, "B4:B2000", '"BK,MoMo,Cash"')
    return workbook, {
        "book": "kigalihome.xlsx",
        "half": "round29",
        "layout": "cash book",
        "about": "family with two children, Rwanda, RWF",
        "dialect": "bank, phone money and cash in one list told apart in a column, a category on every line, out before in, money moved as two lines; totals beside the list",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {
            "sheet": "Money",
            "date": "Date",
            "category": "Category",
            "in": "In",
            "out": "Out",
        },
        "free": {"Money": ["Details"]},
        "adds_up": {"Money": ["Out", "In"]},
        "watch": [
            f"Money!I{row}" for row in (income, spent, spent + 1, spent + 3, spent + 4, spent + 5, check)
        ],
        "zero": [f"Money!I{check}"],
    }


# line | this year | last year | how
SHOE_IN = """
Shoe repairs | 14860 | 16240 | cash or terminal (Swedbank)
Keys | 3915 | 4180 | cash or terminal
Bags, belts & suitcases | 2740 | 2610 | hotels pay by invoice next month
Polish, laces & insoles | 1685 | 1730 | cash or terminal
"""
SHOE_OUT = """
Soles, heels, leather & glue | 3420 | 3815 | Odos Prekyba, on their bill, I pay next month
Key blanks | 812.50 | 870 | cash
Polish & laces bought | 745 | 790 | Swedbank
Kiosk rent | 3200 | 3720 | Swedbank, 320 a month
Electricity | 486.30 | 590 | Swedbank
Helper (Giedrius) | 1150 | 900 | cash, by the day
Machine repairs | 265 | 180 | Swedbank
Small tools | 194.60 | 220 | cash
Phone | 150 | 174 | Swedbank, 15 a month
Terminal & bank fees | 238.40 | 262 | Swedbank takes it
Sign & advertising | 60 | 145 | Swedbank
Accountant | 300 | 360 | Swedbank, 30 a month
Loan interest | 162 | 236 | Swedbank, with the loan
Other | 48 | 75 | cash
"""
SHOE_HAVE = """
Swedbank | 3684.20 | 2915 |
Cash box | 310 | 180 |
Hotels owe me | 203 | 140 |
Machines | 6400 | 6400 |
"""
SHOE_OWE = """
Odos Prekyba | 212.40 | 198 |
Machine loan | 2350 | 3850 |
"""


def cobbler() -> tuple[Workbook, Card]:
    """A cobbler in Lithuania: one page of typed amounts, what came in and went out above what there is and is owed."""
    workbook = Workbook()
    page = workbook.active
    page.title = "2026"
    title(page, "A1", "Batu taisykla - my year 2026 (EUR)")
    head(page, 2, ["", "2026", "2025", "How / note"], "F4CCCC")

    def part(at: int, name: str, text: str) -> int:
        page.cell(at, 1, name)
        bold(page, f"A{at}")
        start = at + 1
        for label, now, before, how in rows(text):
            at += 1
            put(page, at, [label, number(now), number(before), how or None], ["", SIGNED, SIGNED])
        at += 1
        put(
            page,
            at,
            [f"{name} together", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]],
            ["", SIGNED, SIGNED],
        )
        bold(page, f"A{at}", f"B{at}", f"C{at}")
        return at

    income = part(3, "Came in", SHOE_IN)
    spent = part(income + 1, "Went out", SHOE_OUT)
    profit = spent + 1
    put(page, profit, ["Profit", *[f"={c}{income}-{c}{spent}" for c in "BC"]], ["", SIGNED, SIGNED])
    have = part(profit + 2, "I have", SHOE_HAVE)
    owe = part(have + 1, "I owe", SHOE_OWE)
    worth = owe + 1
    put(page, worth, ["Mine", *[f"={c}{have}-{c}{owe}" for c in "BC"]], ["", SIGNED, SIGNED])
    made = sum(float(line[1]) for line in rows(SHOE_IN)) - sum(float(line[1]) for line in rows(SHOE_OUT))
    change = [
        sum(float(line[column]) for line in rows(SHOE_HAVE))
        - sum(float(line[column]) for line in rows(SHOE_OWE))
        for column in (1, 2)
    ]
    put(page, worth + 2, ["Mine on 1 January", f"=C{worth}"], ["", SIGNED])
    put(page, worth + 3, ["Profit", f"=B{profit}"], ["", SIGNED])
    put(page, worth + 4, ["Put in from home", 200], ["", SIGNED])
    taken = number(f"{change[1] + made + 200 - change[0]:.2f}")
    put(page, worth + 5, ["Taken home", taken], ["", SIGNED])
    put(
        page,
        worth + 6,
        ["Difference", f"=ROUND(B{worth + 2}+B{worth + 3}+B{worth + 4}-B{worth + 5}-B{worth},2)"],
        ["", SIGNED],
    )
    bold(page, f"A{profit}", f"B{profit}", f"A{worth}", f"B{worth}")
    widths(page, 30, 13, 13, 46)
    return workbook, {
        "book": "cobbler.xlsx",
        "half": "round29",
        "layout": "statements",
        "about": "cobbler and key cutter in a kiosk, Lithuania, EUR; not registered for VAT; calendar year",
        "dialect": "one page: what came in and went out with last year and a word on how each is paid, below it what there is, what is owed and the owner's money with a difference",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["2026"], "label": "A", "amount": {"2026": "B"}},
        "free": {},
        "adds_up": {},
        "watch": [f"2026!B{row}" for row in (income, spent, profit, have, owe, worth, worth + 3, worth + 6)],
        "zero": [f"2026!B{worth + 6}"],
    }


# number | date | dive shop | work | amount | received | received on
DIVE_INVOICES = """
26 | 08-14 | Blue Tang Divers | Open Water, 3 students | 15000 | 15000 | 08-22
27 | 08-25 | Coral Bay Diving | Advanced, 2 students | 9000 | 9000 | 09-02
28 | 09-08 | Sairee Scuba | Fun dives, 6 divers | 5400 | 5400 | 09-08
29 | 09-20 | Blue Tang Divers | Open Water, 4 students | 20000 | 20000 | 10-01
30 | 10-03 | Sairee Scuba | Rescue course, 2 students | 12000 | 6000 | 10-10
31 | 10-12 | Coral Bay Diving | Open Water, 2 students; fun dives | 14000 | |
32 | 10-24 | Blue Tang Divers | Advanced, 3 students; night dives | 18500 | |
33 | 10-29 | Chalok Freedive | Pool days, 2 | 4000 | |
"""

# date | from | what for | amount | due | paid on
DIVE_BILLS = """
08-10 | Tao Dive Tech | Regulator service | 3200 | 08-24 | 08-20
09-05 | Sea Rescue Club | Oxygen kit, refill | 2100 | 09-19 | 09-18
09-28 | Khun Malee | Accounts and tax papers | 4500 | 10-12 | 10-12
10-19 | Tao Dive Tech | Computer battery, regulator hoses | 3600 | 11-02 |
10-27 | Khun Malee | Work permit papers | 5500 | 11-10 |
"""

# date | where | what | kind | amount | how
DIVE_EXPENSES = """
08-03 | Pi Noi | Room | Room & electric | 9000 | Cash
08-03 | Pi Noi | Electric | Room & electric | 1310 | Cash
08-08 | Mae Haad pump | Scooter petrol | Scooter | 150 | Cash
08-12 | Thai Dive Gear | Mask | Gear | 1900 | Card
08-16 | AIS | Monthly | Phone | 449 | Card
08-20 | PADI | E-learning codes, 3 | Certifications | 8400 | Card
09-02 | Pi Noi | Room | Room & electric | 9000 | Cash
09-02 | Pi Noi | Electric | Room & electric | 1265 | Cash
09-07 | Mae Haad pump | Scooter petrol | Scooter | 150 | Cash
09-11 | Thai Dive Gear | Boots, 1 pair taken back | Gear | -850 | Cash
09-16 | AIS | Monthly | Phone | 449 | Card
09-19 | DAN | Dive insurance, year | Insurance | 5200 | Card
09-24 | PADI | Cert processing | Certifications | 3300 | Card
10-02 | Pi Noi | Room | Room & electric | 9000 | Cash
10-02 | Pi Noi | Electric | Room & electric | 1190 | Cash
10-06 | Scooter shop | Tyre and oil | Scooter | 680 | Cash
10-09 | Lomprayah | Ferry to Surat, visa | Visa & permits | 700 | Card
10-10 | Immigration | Extension | Visa & permits | 1900 | Cash
10-16 | AIS | Monthly | Phone | 449 | Card
10-18 | Mae Haad pump | Scooter petrol | Scooter | 150 | Cash
10-23 | Thai Dive Gear | SMB and reel | Gear | 2150 | Card
10-30 | Bangkok Bank | Fees | Bank fees | 120 | Card
"""
DIVE_KINDS = [
    "Room & electric",
    "Scooter",
    "Gear",
    "Certifications",
    "Insurance",
    "Visa & permits",
    "Phone",
    "Website & cards",
    "Bank fees",
    "Other",
]


def divinginstructor() -> tuple[Workbook, Card]:
    """A freelance diving instructor in Thailand: invoices with what was received, bills, expenses by kind."""
    workbook = Workbook()
    summary = workbook.active
    summary.title = "Overview"
    invoices = workbook.create_sheet("Invoices")
    head(
        invoices,
        1,
        ["No", "Date", "Dive shop", "Work", "Amount", "Received", "Received on", "Open"],
        "CFE2F3",
    )
    for at, (no, day, shop, work, amount, got, when) in enumerate(rows(DIVE_INVOICES), 2):
        put(
            invoices,
            at,
            [
                int(no),
                date(day),
                shop,
                work,
                number(amount),
                number(got),
                date(when) if when else None,
                f"=E{at}-F{at}",
            ],
            ["0", "d-mmm-yy", "", "", WHOLE, WHOLE, "d-mmm-yy", WHOLE],
        )
    widths(invoices, 6, 12, 22, 36, 11, 11, 13, 11)
    bills = workbook.create_sheet("Bills")
    head(bills, 1, ["Date", "From", "What for", "Amount", "Due", "Paid on"], "CFE2F3")
    for at, (day, who, what, amount, due, paid) in enumerate(rows(DIVE_BILLS), 2):
        put(
            bills,
            at,
            [date(day), who, what, number(amount), date(due), date(paid) if paid else None],
            ["d-mmm-yy", "", "", WHOLE, "d-mmm-yy", "d-mmm-yy"],
        )
    widths(bills, 12, 20, 36, 11, 12, 12)
    costs = workbook.create_sheet("Expenses")
    head(costs, 1, ["Date", "Where", "What", "Kind", "Amount", "How"], "CFE2F3")
    for at, (day, where, what, kind, amount, how) in enumerate(rows(DIVE_EXPENSES), 2):
        put(costs, at, [date(day), where, what, kind, number(amount), how], ["d-mmm-yy", "", "", "", WHOLE])
    widths(costs, 12, 20, 30, 18, 11, 8)
    title(summary, "A1", "Diving since August 2026 (THB)")
    for row, (label, formula) in enumerate(
        (
            ("Invoiced", "=SUM(Invoices!E2:E400)"),
            ("Received", "=SUM(Invoices!F2:F400)"),
            ("Shops still owe me", "=B3-B4"),
            ("Bills", "=SUM(Bills!D2:D300)"),
            ("Bills to pay", '=B6-SUMIFS(Bills!D2:D300,Bills!F2:F300,">0")'),
            ("Expenses", "=SUM(Expenses!E2:E900)"),
            ("Made", "=B3-B6-B8"),
        ),
        3,
    ):
        put(summary, row, [label, formula], ["", "#,##0;-#,##0"])
    bold(summary, "A9", "B9")
    head(summary, 11, ["Kind", "THB"], "CFE2F3")
    for at, name in enumerate(DIVE_KINDS, 12):
        put(
            summary, at, [name, f"=SUMIFS(Expenses!E$2:E$900,Expenses!D$2:D$900,A{at})"], ["", "#,##0;-#,##0"]
        )
    end = 11 + len(DIVE_KINDS)
    put(summary, end + 1, ["Total", f"=SUM(B12:B{end})"], ["", "#,##0;-#,##0"])
    widths(summary, 24, 13)
    dropdown(costs, "D2:D900", f"Overview!$A$12:$A${end}")
    dropdown(costs, "F2:F900", '"Cash,Card"')
    return workbook, {
        "book": "divinginstructor.xlsx",
        "half": "round29",
        "layout": "records",
        "about": "freelance diving instructor, Thailand, THB; not registered for VAT",
        "dialect": "invoices with the amount received, its day and the open part by formula, bills with due day and the day paid, expenses with kind and how paid; an overview first",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "tables": {"invoices": "Invoices", "bills": "Bills", "expenses": "Expenses"},
        "free": {"Invoices": ["No", "Work"], "Bills": ["What for"], "Expenses": ["Where", "What"]},
        "adds_up": {"Expenses": ["Amount"]},
        "watch": [*[f"Overview!B{row}" for row in range(3, 10)], f"Overview!B{end + 1}"],
    }


BOOKS = [framer, swimclub, farrier, kigalihome, cobbler, divinginstructor]
