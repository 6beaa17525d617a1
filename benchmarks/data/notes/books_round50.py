"""The workbooks of round 50: a drainage contractor, a dinghy sailing club, a face painter, a family in Columbus."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from collections.abc import Sequence

from make_books import (
    bold,
    date,
    dropdown,
    head,
    journal_lines,
    months_page,
    number,
    put,
    rows,
    title,
    widths,
)
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
JOURNAL = {
    "sheet": "Journal",
    "date": "Date",
    "account": "Account",
    "debit": "Debit",
    "credit": "Credit",
}


def write_journal(
    workbook: Workbook, name: str, text: str, heads: Sequence[str], fill: str, form: str
) -> None:
    """The journal under its headings; a description may have a reference before it (`INV 411: …`)."""
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", name)
    head(journal, 3, heads, fill)
    at = 4
    for day, details, lines in journal_lines(text):
        ref, _, described = details.rpartition(": ")
        for account, amount in lines:
            cells = {
                "Date": day,
                "Ref": ref or None,
                "Description": described,
                "Memo": described,
                "Account": account,
                "Debit": amount if amount > 0 else None,
                "Credit": None if amount > 0 else -amount,
            }
            formats = {"Date": form, "Debit": MONEY, "Credit": MONEY}
            put(journal, at, [cells[h] for h in heads], [formats.get(h, "") for h in heads])
            at += 1
    journal.freeze_panes = "A4"
    sizes = {"Date": 12, "Ref": 11, "Description": 48, "Memo": 48, "Account": 26}
    widths(journal, *[sizes.get(h, 12) for h in heads])


def write_balances(
    workbook: Workbook, name: str, accounts: str, heads: Sequence[str], fill: str
) -> dict[str, int]:
    """The chart of accounts with debits, credits and balances by formula; the row of each account."""
    sheet = workbook.create_sheet(name)
    title(sheet, "A1", name)
    head(sheet, 3, ["Account", "Type", "Debits", "Credits", "Balance"], fill)
    letters = {h: "ABCDEFGH"[i] for i, h in enumerate(heads)}
    account = letters["Account"]
    where = {}
    for at, (label, kind) in enumerate(rows(accounts), 4):
        sums = [
            f"=SUMIFS(Journal!${letters[c]}$4:${letters[c]}$2000,Journal!${account}$4:${account}$2000,$A{at})"
            for c in ("Debit", "Credit")
        ]
        put(sheet, at, [label, kind, *sums, f"=ROUND(C{at}-D{at},2)"], ["", "", MONEY, MONEY, SIGNED])
        where[label] = at
    last = 3 + len(where)
    put(
        sheet,
        last + 1,
        ["Total", None, f"=SUM(C4:C{last})", f"=SUM(D4:D{last})", f"=ROUND(C{last + 1}-D{last + 1},2)"],
        ["", "", MONEY, MONEY, SIGNED],
    )
    bold(sheet, *[f"{c}{last + 1}" for c in "ABCDE"])
    widths(sheet, 28, 12, 13, 13, 13)
    dropdown(workbook["Journal"], f"{account}4:{account}2000", f"'{name}'!$A$4:$A${last}")
    return where


def write_results(
    workbook: Workbook,
    name: str,
    balances: str,
    where: dict[str, int],
    accounts: str,
    kinds: Sequence[str],
    result: str,
) -> list[int]:
    """Income and costs account by account, the result at the foot; the rows of the two totals and the result."""
    page = workbook.create_sheet(name)
    title(page, "A1", name)
    at, totals = 3, []
    for kind, sign in zip(kinds, ("-", ""), strict=True):
        put(page, at, [kind])
        bold(page, f"A{at}")
        start = at + 1
        for label, of in rows(accounts):
            if of == kind:
                at += 1
                put(page, at, [label, f"={sign}'{balances}'!E{where[label]}"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {kind.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 2
    put(page, at, [result, f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 30, 14)
    return [*totals, at]


DRAIN_ACCOUNTS = """
Bank | Asset
Petty cash | Asset
Trade debtors | Asset
Van & jetter | Asset
Depreciation to date | Asset
Trade creditors | Liability
VAT | Liability
Van finance | Liability
Capital | Equity
Drawings | Equity
Drain clearing | Income
CCTV surveys | Income
Repairs & relining | Income
Materials | Expense
Tipping & disposal | Expense
Subcontractors | Expense
Wages | Expense
Fuel | Expense
Van & jetter repairs | Expense
Tools & hoses | Expense
Phone & software | Expense
Insurance | Expense
Advertising | Expense
Accountant | Expense
Bank charges | Expense
Interest | Expense
Sundries | Expense
"""

DRAIN_JOURNAL = """
09-01 | Opening balances | Bank 7412.35; Petty cash 100; Trade debtors 1476; Van & jetter 24500; Depreciation to date -9800; Trade creditors -642; VAT -1935.20; Van finance -9600; Capital -11511.15
09-02 | INV 411: Mrs Eastwood, kitchen drain cleared, paid by card | Bank 114; Drain clearing -95; VAT -19
09-03 | Diesel, Texaco | Fuel 65; VAT 13; Bank -78
09-04 | Lee, week's wages | Wages 520; Bank -520
09-04 | INV 407: Greenway Lettings paid | Bank 876; Trade debtors -876
09-07 | INV 412: Greenway Lettings, two drains cleared at Mill St | Trade debtors 240; Drain clearing -200; VAT -40
09-08 | INV 413: Kirkby Lane Primary, CCTV survey | Trade debtors 420; CCTV surveys -350; VAT -70
09-09 | Drainline Supplies, August account paid | Trade creditors 642; Bank -642
09-10 | DL 5521: Drainline Supplies, pipe and couplings, on account | Materials 185; VAT 37; Trade creditors -222
09-11 | Lee, week's wages | Wages 520; Bank -520
09-14 | HMRC, VAT quarter to July | VAT 1935.20; Bank -1935.20
09-15 | Van finance, September | Van finance 310; Interest 42; Bank -352
09-16 | INV 414: Mr Rahman, collapsed pipe dug out and replaced | Trade debtors 1740; Repairs & relining -1450; VAT -290
09-16 | Northwest Waste, spoil tipped | Tipping & disposal 60; VAT 12; Bank -72
09-17 | Gaz Molloy, one day's digging, no VAT | Subcontractors 140; Bank -140
09-18 | Lee, week's wages | Wages 520; Bank -520
09-18 | INV 409: Hendry & Sons Builders paid | Bank 600; Trade debtors -600
09-21 | Diesel, Texaco | Fuel 70; VAT 14; Bank -84
09-22 | Three and the job software | Phone & software 54; VAT 10.80; Bank -64.80
09-22 | Sandgate Housing, six drains jetted, paid by transfer | Bank 1080; Drain clearing -900; VAT -180
09-23 | INV 414: Mr Rahman paid | Bank 1740; Trade debtors -1740
09-24 | Tea and milk | Sundries 8.40; Petty cash -8.40
09-25 | Lee, week's wages | Wages 520; Bank -520
09-25 | Drawings | Drawings 1600; Bank -1600
09-28 | INV 415: Hendry & Sons Builders, survey and jetting before build-over | Trade debtors 660; CCTV surveys -350; Drain clearing -200; VAT -110
09-30 | Account charges | Bank charges 8.50; Bank -8.50
10-01 | INV 412: Greenway Lettings paid | Bank 240; Trade debtors -240
10-02 | Lee, week's wages | Wages 520; Bank -520
10-05 | INV 413: Kirkby Lane Primary paid | Bank 420; Trade debtors -420
10-06 | Mrs Lunt, manhole rebuilt, paid by transfer | Bank 1380; Repairs & relining -1150; VAT -230
10-06 | DL 5521: Drainline Supplies, September account paid | Trade creditors 222; Bank -222
10-07 | Diesel, Texaco | Fuel 67.50; VAT 13.50; Bank -81
10-08 | INV 416: Mr & Mrs Culshaw, drain relined, 6 metres | Trade debtors 2160; Repairs & relining -1800; VAT -360
10-09 | Lee, week's wages | Wages 520; Bank -520
10-12 | DL 5603: Drainline Supplies, liner and resin, on account | Materials 430; VAT 86; Trade creditors -516
10-13 | New nozzle, Jetting Direct | Tools & hoses 85; VAT 17; Bank -102
10-14 | INV 417: The Farmers Arms, grease trap and drains | Trade debtors 300; Drain clearing -250; VAT -50
10-15 | Van finance, October | Van finance 310; Interest 40.50; Bank -350.50
10-16 | Lee, week's wages | Wages 520; Bank -520
10-19 | HT 88: Hyd-Tech, jetter pump seals, on account | Van & jetter repairs 140; VAT 28; Trade creditors -168
10-20 | INV 415: Hendry & Sons Builders paid | Bank 660; Trade debtors -660
10-21 | Public liability insurance, the year | Insurance 486; Bank -486
10-22 | Sandgate Housing, eight drains jetted, paid by transfer | Bank 1440; Drain clearing -1200; VAT -240
10-22 | Three and the job software | Phone & software 54; VAT 10.80; Bank -64.80
10-23 | Lee, week's wages | Wages 520; Bank -520
10-23 | INV 416: Mr & Mrs Culshaw, first part | Bank 1000; Trade debtors -1000
10-24 | Mr Sefton, blocked gully, paid by card | Bank 96; Drain clearing -80; VAT -16
10-26 | Diesel, Texaco | Fuel 72.50; VAT 14.50; Bank -87
10-27 | DL 5603: Drainline Supplies, two couplings sent back, credited | Trade creditors 48; Materials -40; VAT -8
10-28 | INV 418: Greenway Lettings, drain cleared and survey at Ash Rd | Trade debtors 372; Drain clearing -110; CCTV surveys -200; VAT -62
10-28 | Drawings | Drawings 1600; Bank -1600
10-29 | Leaflets, Ormskirk Print | Advertising 75; VAT 15; Bank -90
10-30 | Lee, week's wages | Wages 520; Bank -520
10-30 | Account charges | Bank charges 8.50; Bank -8.50
10-30 | Petty cash topped up | Petty cash 50; Bank -50
"""


def drains() -> tuple[Workbook, Card]:
    """A drainage contractor in Lancashire: reference and description before the account, VAT in one account."""
    workbook = Workbook()
    heads = ["Date", "Ref", "Description", "Account", "Debit", "Credit"]
    write_journal(
        workbook,
        "Clearflow Drainage, Ormskirk - journal from 1 September 2026 (£)",
        DRAIN_JOURNAL,
        heads,
        "D9E1F2",
        "dd/mm/yyyy",
    )
    where = write_balances(workbook, "Trial balance", DRAIN_ACCOUNTS, heads, "D9E1F2")
    totals = write_results(
        workbook,
        "Profit & loss",
        "Trial balance",
        where,
        DRAIN_ACCOUNTS,
        ["Income", "Expense"],
        "Profit",
    )
    watched = ["Bank", "Petty cash", "Trade debtors", "Trade creditors", "VAT", "Van finance", "Drawings"]
    return workbook, {
        "book": "drains.xlsx",
        "half": "round50",
        "layout": "journal",
        "about": "drainage contractor, England, GBP; VAT 20%",
        "dialect": "a reference and the description before the account, plain account names, debit and credit columns last, VAT of sales and purchases in one account, trial balance and profit and loss by formulas; no VAT on wages, the digger's helper, finance and insurance",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": JOURNAL,
        "free": {"Journal": ["Ref", "Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!E{where[name]}" for name in watched],
            f"Trial balance!E{4 + len(where)}",
            *[f"Profit & loss!B{row}" for row in totals],
        ],
        "zero": [f"Trial balance!E{4 + len(where)}"],
    }


SAIL_ACCOUNTS = """
Current account | Asset
Deposit account | Asset
Cash box | Asset
Members owing | Asset
Boats | Asset
Bills to pay | Liability
Course deposits | Liability
Boat loan | Liability
Accumulated fund | Equity
Membership | Income
Boat parking | Income
Sailing courses | Income
Regattas | Income
Bar | Income
Grants | Income
Raffle & fundraising | Income
Bank interest | Income
Slip & compound rent | Expense
Crane & launching | Expense
Insurance | Expense
Boat repairs | Expense
Rescue boat fuel | Expense
Instructors | Expense
Affiliation fees | Expense
Bar stock | Expense
Trophies & prizes | Expense
Electricity & water | Expense
Clubhouse repairs | Expense
Website & post | Expense
Bank charges | Expense
Loan interest | Expense
Sundries | Expense
"""

SAIL_JOURNAL = """
05-01 | Opening balances | Current account 6184.30; Deposit account 9000; Cash box 140; Members owing 480; Boats 18600; Bills to pay -615; Boat loan -4200; Accumulated fund -29589.30
05-02 | Lift-in in April, Dunne Cranes paid | Bills to pay 615; Current account -615
05-04 | Subs by transfer, 12 members at 180 | Current account 2160; Membership -2160
05-06 | Last year's subs paid, the Careys and J. Mulhall | Current account 360; Members owing -360
05-09 | County council, slip and compound, half year | Slip & compound rent 850; Current account -850
05-11 | Boat parking, 9 dinghies at 60 | Current account 540; Boat parking -540
05-14 | Petrol for the rescue boat | Rescue boat fuel 62.40; Cash box -62.40
05-16 | Club insurance | Insurance 1120; Current account -1120
05-18 | Bar after the opening race | Cash box 214.50; Bar -214.50
05-20 | Bar stock, Musgrave | Bar stock 138.75; Current account -138.75
05-22 | Irish Sailing, affiliation | Affiliation fees 395; Current account -395
05-26 | Course deposits, 14 children at 50 | Current account 700; Course deposits -700
05-29 | Boat loan, credit union | Boat loan 150; Loan interest 21; Current account -171
06-02 | Subs by transfer, 7 members at 180 | Current account 1260; Membership -1260
06-04 | Gelcoat and resin, Viking Marine | Boat repairs 96.30; Current account -96.30
06-08 | Bar, June races | Cash box 188; Bar -188
06-10 | Electric Ireland | Electricity & water 112.60; Current account -112.60
06-13 | Regatta entries, online and at the desk | Current account 640; Cash box 150; Regattas -790
06-14 | Regatta prizes, Trophy World | Trophies & prizes 145; Current account -145
06-15 | Cash lodged | Current account 400; Cash box -400
06-18 | Petrol for the rescue boat | Rescue boat fuel 58.90; Cash box -58.90
06-22 | New sail for the club Feva, Western Sails, on account | Boat repairs 380; Bills to pay -380
06-29 | Boat loan, credit union | Boat loan 150; Loan interest 20.25; Current account -170.25
07-02 | Summer course, the rest after deposits, 14 children at 130 | Current account 1820; Course deposits 700; Sailing courses -2520
07-06 | Western Sails paid | Bills to pay 380; Current account -380
07-10 | Instructors, first week, Aoife and Cian | Instructors 840; Current account -840
07-13 | Bar, course barbecue | Cash box 246; Bar -246
07-15 | Sports grant, county council | Current account 3000; Grants -3000
07-17 | Instructors, second week, Aoife and Cian | Instructors 840; Current account -840
07-20 | Petrol for the rescue boat | Rescue boat fuel 71.20; Cash box -71.20
07-22 | Brennan child sick, course fee sent back | Sailing courses 180; Current account -180
07-24 | Bar stock, Musgrave | Bar stock 164.20; Current account -164.20
07-29 | Boat loan, credit union | Boat loan 150; Loan interest 19.50; Current account -169.50
08-05 | Visiting boats, parking for August week | Current account 175; Boat parking -175
08-08 | Raffle at the regatta dance | Cash box 312; Raffle & fundraising -312
08-10 | Cash lodged | Current account 500; Cash box -500
08-12 | Electric Ireland | Electricity & water 98.40; Current account -98.40
08-17 | Clubhouse door, Hanley Joinery, on account | Clubhouse repairs 465; Bills to pay -465
08-20 | Petrol for the rescue boat | Rescue boat fuel 64.50; Cash box -64.50
08-28 | Boat loan, credit union | Boat loan 150; Loan interest 18.75; Current account -168.75
09-03 | Hanley Joinery paid | Bills to pay 465; Current account -465
09-07 | Wix, website for the year | Website & post 168; Current account -168
09-10 | Autumn league entries | Current account 455; Regattas -455
09-14 | Bar, autumn league | Cash box 176.40; Bar -176.40
09-18 | Late subs billed, the Tierneys and P. Foley, 180 each | Members owing 360; Membership -360
09-21 | Bar stock, Musgrave | Bar stock 121.60; Current account -121.60
09-29 | Boat loan, credit union | Boat loan 150; Loan interest 18; Current account -168
10-02 | P. Foley paid his subs | Current account 180; Members owing -180
10-05 | Petrol for the rescue boat | Rescue boat fuel 55.80; Cash box -55.80
10-09 | Electric Ireland | Electricity & water 104.25; Current account -104.25
10-12 | Lift-out, Dunne Cranes, on account | Crane & launching 640; Bills to pay -640
10-16 | Winter parking, 11 dinghies at 40 | Current account 440; Boat parking -440
10-19 | Outboard serviced, Barrow Marine, on account | Boat repairs 285; Bills to pay -285
10-23 | Bar, last race of the season | Cash box 231.50; Bar -231.50
10-26 | Cash lodged | Current account 350; Cash box -350
10-28 | Interest on the deposit account | Deposit account 22.50; Bank interest -22.50
10-29 | Boat loan, credit union | Boat loan 150; Loan interest 17.25; Current account -167.25
10-30 | Bank charges, the quarter | Bank charges 19.80; Current account -19.80
"""


def dinghyclub() -> tuple[Workbook, Card]:
    """A dinghy sailing club in County Waterford: the account before the memo, trial balance, income and expenditure."""
    workbook = Workbook()
    heads = ["Date", "Account", "Memo", "Debit", "Credit"]
    write_journal(
        workbook,
        "Ardmore Bay Dinghy Club - treasurer's journal, season 2026/27 (€)",
        SAIL_JOURNAL,
        heads,
        "DAEEF3",
        "dd/mm/yyyy",
    )
    where = write_balances(workbook, "Trial balance", SAIL_ACCOUNTS, heads, "DAEEF3")
    totals = write_results(
        workbook,
        "Income & expenditure",
        "Trial balance",
        where,
        SAIL_ACCOUNTS,
        ["Income", "Expense"],
        "Surplus",
    )
    watched = ["Current account", "Deposit account", "Cash box", "Members owing", "Bills to pay"]
    watched += ["Course deposits", "Boat loan"]
    return workbook, {
        "book": "dinghyclub.xlsx",
        "half": "round50",
        "layout": "journal",
        "about": "dinghy sailing club, Ireland, EUR; no VAT",
        "dialect": "the account before the memo, plain account names, debit and credit columns last, deposits for courses held until the course, trial balance and income and expenditure by formulas",
        "date_order": "dmy",
        "period": ["2026-05-01", "2027-04-30"],
        "journal": JOURNAL,
        "free": {"Journal": ["Memo"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!E{where[name]}" for name in watched],
            f"Trial balance!E{4 + len(where)}",
            *[f"Income & expenditure!B{row}" for row in totals],
        ],
        "zero": [f"Trial balance!E{4 + len(where)}"],
    }


# date, category, description, money in, money out
FACE_BOOK = """
07-01 | Opening balance | In the account | 1384.60 |
07-03 | Parties | Olive's 5th birthday, 2 hours | 260 |
07-04 | Festivals & markets | Winter market, Petrie, by Square | 318.50 |
07-04 | Stall fees | Winter market, Petrie | | 60
07-06 | Fuel & parking | BP Strathpine | | 52.10
07-07 | Paints & brushes | Kraze FX order, three palettes | | 96.80
07-09 | Phone | Telstra | | 35
07-10 | Parties | Deposit, the Dhaliwals, 25 July | 80 |
07-11 | Drawings | To me | | 300
07-14 | Schools & corporate | Ferny Hills library, holiday session | 380 |
07-17 | Advertising & website | Squarespace | | 27
07-18 | Parties | Mason's 7th birthday, 2 hours, by Square | 260 |
07-18 | Glitter kits | 4 kits at Mason's party | 60 |
07-22 | Insurance | Public liability, the year | | 189
07-25 | Parties | The Dhaliwals, the rest | 240 |
07-25 | Drawings | To me | | 300
07-28 | Paints & brushes | Sponges and glitter, Spotlight | | 34.45
07-31 | Bank & Square fees | Square, July | | 10.42
08-01 | Festivals & markets | Ekka pop-up, Hamilton, by Square | 642 |
08-01 | Helper | Jess, day at Hamilton | | 150
08-03 | Fuel & parking | Secure Parking, Hamilton | | 28
08-08 | Parties | Aria's 4th birthday, 2 hours | 260 |
08-08 | Drawings | To me | | 300
08-10 | Phone | Telstra | | 35
08-12 | Costumes | Fairy wings, Lincraft | | 42.90
08-15 | Schools & corporate | Book week, Everton Park State School | 420 |
08-17 | Fuel & parking | BP Strathpine | | 55.70
08-18 | Advertising & website | Squarespace | | 27
08-20 | Parties | Deposit, the Wallaces, 5 September | 80 |
08-22 | Drawings | To me | | 300
08-24 | Parties | The Wallaces called it off, deposit sent back | | 80
08-29 | Festivals & markets | Samford fair, by Square | 405.50 |
08-29 | Stall fees | Samford fair | | 75
08-31 | Bank & Square fees | Square, August | | 16.80
09-05 | Parties | Noah and Eli's birthday, 3 hours | 360 |
09-05 | Glitter kits | 6 kits at Noah and Eli's | 90 |
09-07 | Paints & brushes | Kraze FX order, white and black | | 61.20
09-09 | Phone | Telstra | | 35
09-12 | Drawings | To me | | 300
09-15 | Fuel & parking | BP Strathpine | | 49.95
09-17 | Advertising & website | Squarespace | | 27
09-19 | Schools & corporate | Harvey Norman, Aspley, family day | 450 |
09-19 | Helper | Jess, half day at Aspley | | 80
09-26 | Parties | Zara's 6th birthday, 2 hours, by Square | 260 |
09-26 | Drawings | To me | | 300
09-30 | Bank & Square fees | Square, September | | 4.16
10-03 | Festivals & markets | Spring market, Petrie, by Square | 362 |
10-03 | Stall fees | Spring market, Petrie | | 60
10-07 | Fuel & parking | BP Strathpine | | 57.30
10-09 | Phone | Telstra | | 35
10-10 | Drawings | To me | | 300
10-14 | Paints & brushes | Kraze FX order, rainbow and metallic palettes | | 88.40
10-17 | Parties | Lucas's 8th birthday, 2 hours | 260 |
10-17 | Advertising & website | Squarespace | | 27
10-20 | Parties | Deposit, Priya, 7 November | 80 |
10-22 | Parties | Deposit, the Nguyens, 21 November | 80 |
10-24 | Drawings | To me | | 300
10-31 | Schools & corporate | Halloween at Brookside shops | 500 |
10-31 | Bank & Square fees | Square, October | | 5.79
"""

FACE_PARTS = {
    "Income": ["Parties", "Festivals & markets", "Schools & corporate", "Glitter kits"],
    "Expenses": [
        "Paints & brushes",
        "Costumes",
        "Stall fees",
        "Helper",
        "Fuel & parking",
        "Phone",
        "Advertising & website",
        "Insurance",
        "Training & checks",
        "Bank & Square fees",
        "Other",
    ],
    "Not income or expense": ["Opening balance", "Money put in", "Drawings"],
}


def facepainter() -> tuple[Workbook, Card]:
    """A face painter in Brisbane: category before the description, money in and out with a running balance."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Rainbow Cheeks Face Painting - cash book 2026/27 (AUD, no GST)")
    head(book, 3, ["Date", "Category", "Description", "Money in", "Money out", "Balance"], "FCE4EC")
    for at, r in enumerate(rows(FACE_BOOK), 4):
        balance = "=D4-E4" if at == 4 else f"=ROUND(F{at - 1}+D{at}-E{at},2)"
        put(
            book,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), number(r[4]), balance],
            ["d/mm/yyyy", "", "", MONEY, MONEY, SIGNED],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 24, 46, 12, 12, 12)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary since 1 July 2026")
    at, totals, watch = 2, [], []
    for part, names in FACE_PARTS.items():
        at += 1
        head(page, at, [part, "$"], "FCE4EC")
        start = at + 1
        plus, minus = ("E", "D") if part == "Expenses" else ("D", "E")
        for name in names:
            at += 1
            one, two = (
                f"SUMIFS('Cash book'!${c}$4:${c}$900,'Cash book'!$B$4:$B$900,$A{at})" for c in (plus, minus)
            )
            put(page, at, [name, f"={one}-{two}"], ["", SIGNED])
            watch.append(at)
        at += 1
        put(page, at, [f"Total {part.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 1
    at += 1
    bank = "=SUM('Cash book'!D4:D900)-SUM('Cash book'!E4:E900)"
    put(page, at, ["Profit", f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    put(page, at + 1, ["In the account", bank], ["", SIGNED])
    put(page, at + 2, ["Check", f"=ROUND(B{at}+B{totals[2]}-B{at + 1},2)"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}", f"A{at + 1}", f"B{at + 1}")
    widths(page, 30, 13)
    dropdown(book, "B4:B900", '"' + ",".join(name for names in FACE_PARTS.values() for name in names) + '"')
    return workbook, {
        "book": "facepainter.xlsx",
        "half": "round50",
        "layout": "cash book",
        "about": "face painter, Australia, AUD; under the GST limit, not registered",
        "dialect": "one bank account, category before the description, money in and out with a running balance, deposits booked as parties when they come, money sent back in the other column under the same category, a summary by category",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "cash": {
            "sheet": "Cash book",
            "date": "Date",
            "category": "Category",
            "in": ["Money in"],
            "out": ["Money out"],
        },
        "free": {"Cash book": ["Description"]},
        "adds_up": {"Cash book": ["Money in", "Money out"]},
        "watch": [f"Summary!B{row}" for row in (*watch, *totals, at, at + 1, at + 2)],
        "zero": [f"Summary!B{at + 2}"],
    }


# label | budget a month | January to December
COLUMBUS = {
    "Income": """
Dan's paycheck | 4180 | 4120.40 | 4120.40 | 4120.40 | 4182.16 | 4182.16 | 4182.16 | 4182.16 | 4182.16 | 4182.16 | 4182.16 | 2091.08 |
Keisha's paycheck | 2640 | 2610.75 | 2610.75 | 2648.30 | 2648.30 | 2648.30 | 2648.30 | 2648.30 | 2648.30 | 2702.15 | 2648.30 | |
Dan's side jobs | 200 | 150 | | 325 | 180 | 260 | 410 | 350 | 275 | 120 | 240 | |
Other income | | | | 1184 | | | 45 | | | | 60 | |
""",
    "Home": """
Mortgage | 1486 | 1486.22 | 1486.22 | 1486.22 | 1486.22 | 1486.22 | 1486.22 | 1486.22 | 1486.22 | 1486.22 | 1486.22 | |
Electric (AEP) | 130 | 142.18 | 138.55 | 121.40 | 104.75 | 98.60 | 131.20 | 168.35 | 172.90 | 139.45 | 108.30 | |
Gas (Columbia Gas) | 70 | 148.90 | 139.65 | 102.20 | 64.15 | 38.70 | 31.25 | 29.80 | 30.10 | 31.95 | 47.60 | |
Water & sewer | 62 | 59.85 | 58.40 | 60.10 | 61.20 | 63.75 | 68.90 | 74.30 | 72.15 | 64.80 | 122.40 | |
Internet & phones | 165 | 164.98 | 164.98 | 164.98 | 164.98 | 164.98 | 164.98 | 169.98 | 169.98 | 169.98 | 169.98 | |
House repairs & supplies | 120 | 46.20 | 88.15 | 34.90 | 212.60 | 147.35 | 62.80 | 91.45 | 38.70 | 118.25 | 74.60 | 22.49 |
""",
    "Food": """
Groceries | 820 | 798.40 | 764.15 | 841.90 | 802.35 | 836.70 | 815.25 | 872.60 | 858.10 | 806.45 | 829.95 | 214.60 |
Eating out | 180 | 142.30 | 168.75 | 195.20 | 176.40 | 231.85 | 204.60 | 248.15 | 189.90 | 162.35 | 184.25 | 46.80 |
School lunches | 60 | 62 | 58 | 62 | 54 | 60 | 12 | | 36 | 62 | 60 | |
""",
    "Cars": """
Gasoline | 190 | 172.40 | 165.85 | 181.30 | 188.95 | 204.10 | 216.75 | 228.40 | 209.65 | 184.20 | 178.90 | 39.70 |
Car insurance | 148 | 146.50 | 146.50 | 146.50 | 146.50 | 146.50 | 146.50 | 151.25 | 151.25 | 151.25 | 151.25 | |
Car payment (CR-V) | 312 | 311.88 | 311.88 | 311.88 | 311.88 | 311.88 | 311.88 | 311.88 | 311.88 | 311.88 | 311.88 | |
Car repairs & tags | 75 | | 64.50 | | 386.20 | | 58.95 | | 71.75 | | | |
""",
    "Kids": """
Kids' clothes & shoes | 90 | 48.20 | 36.75 | 94.60 | 52.15 | 68.90 | 41.30 | 28.45 | 246.80 | 57.60 | 132.98 | |
Soccer & band | 95 | 85 | 85 | 145 | 85 | 85 | 40 | 40 | 165 | 110 | 85 | |
Allowances | 80 | 80 | 80 | 80 | 80 | 80 | 80 | 80 | 80 | 80 | 80 | 20 |
""",
    "Health & us": """
Doctor & dentist | 85 | 40 | 125.60 | | 40 | 186.40 | 25 | 40 | | 95.15 | 65 | |
Prescriptions | 30 | 22.50 | 22.50 | 34.80 | 22.50 | 22.50 | 22.50 | 41.20 | 22.50 | 22.50 | 22.50 | |
Clothes & haircuts | 110 | 74.30 | 62 | 118.45 | 86.20 | 132.75 | 94.60 | 58.90 | 104.35 | 89.15 | 97.40 | 28 |
Netflix & Disney+ | 34 | 31.98 | 31.98 | 31.98 | 31.98 | 33.98 | 33.98 | 33.98 | 33.98 | 33.98 | 33.98 | |
Biscuit (dog) | 65 | 52.40 | 48.90 | 55.75 | 51.20 | 49.85 | 63.40 | 54.10 | 52.65 | 50.95 | 53.80 | |
Gifts & church | 120 | 100 | 135 | 100 | 148.50 | 165 | 122.40 | 100 | 115 | 128.75 | 100 | 25 |
Everything else | 60 | 38.45 | 52.10 | 41.80 | 27.65 | 64.30 | 49.20 | 58.75 | 33.90 | 44.15 | 51.60 | |
""",
    "Savings & debt": """
Emergency fund | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | |
Vacation fund | 150 | 150 | 150 | 150 | 150 | 150 | 150 | | 150 | 150 | 150 | |
Credit card (Chase) | 175 | 175 | 175 | 300 | 175 | 175 | 175 | 175 | 175 | 175 | 175 | |
""",
}


def columbushome() -> tuple[Workbook, Card]:
    """A family in Columbus, Ohio: the month's budget before the months, parts with totals, what is left at the foot."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Budget 2026"
    title(sheet, "A1", "Household budget 2026 ($)")
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    totals = months_page(sheet, names, COLUMBUS, "E2EFDA", "Budget / month")
    letters = [get_column_letter(i) for i in range(2, 16)]
    spent = totals[-1] + 2
    sums = ["=" + "+".join(f"{c}{row}" for row in totals[1:]) for c in letters]
    put(sheet, spent, ["Total spending", *sums], ["", *[SIGNED] * 14])
    left = [f"={c}{totals[0]}-{c}{spent}" for c in letters]
    put(sheet, spent + 1, ["Left over", *left], ["", *[SIGNED] * 14])
    bold(sheet, f"A{spent}", f"A{spent + 1}")
    return workbook, {
        "book": "columbushome.xlsx",
        "half": "round50",
        "layout": "grid",
        "about": "family with two children, Columbus, Ohio, USD",
        "dialect": "lines by months from January after the budget of a month, parts with totals, the year after, money back taken off in the month it comes, what is left at the foot",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Budget 2026", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"Budget 2026!{c}{row}" for c in "LMO" for row in (*totals, spent, spent + 1)],
    }


BOOKS = [drains, dinghyclub, facepainter, columbushome]
