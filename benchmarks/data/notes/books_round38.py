"""The workbooks of round 38: a stonemason, a riding school, a quilters' guild, an ironing service, a greengrocer, a family in Edmonton, a bricklayer, a family in Leeds."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from functools import partial

from make_books import (
    amounts,
    bold,
    date,
    day_of,
    dropdown,
    head,
    journal_lines,
    months_page,
    number,
    of_kind,
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


STONE_ACCOUNTS = """
Bank | Asset
Petty cash | Asset
Trade debtors | Asset
Tools & machinery | Asset
Van | Asset
Depreciation to date | Asset
Trade creditors | Liability
VAT | Liability
Van finance | Liability
Capital - Rob | Equity
Drawings - Rob | Equity
Memorials | Income
Walling & repairs | Income
Lettering & cleaning | Income
Stone | Expense
Subcontractors | Expense
Apprentice's wages | Expense
Yard rent | Expense
Van running | Expense
Tools & consumables | Expense
Cemetery fees | Expense
Insurance | Expense
Phone & internet | Expense
Advertising | Expense
Bank charges | Expense
Interest | Expense
Sundries | Expense
"""

STONE_JOURNAL = """
09-01 | Opening balances | Bank 8240.50; Petty cash 120; Trade debtors 3324; Tools & machinery 9400; Van 14200; Depreciation to date -5900; Trade creditors -1716; VAT -2184.60; Van finance -7920; Capital - Rob -17563.90
09-01 | Yard rent, September, Hollow Farm | Yard rent 350; Bank -350
09-02 | Mrs Addy paid, headstone | Bank 1764; Trade debtors -1764
09-03 | Shell Masham, diesel | Van running 60; VAT 12; Bank -72
09-04 | Josh, week | Apprentice's wages 310; Bank -310
09-07 | Johnsons Quarry, August account paid | Trade creditors 1716; Bank -1716
09-08 | Co-op Funeralcare, headstone for Barker | Trade debtors 1740; Memorials -1450; VAT -290
09-09 | Harrogate Council, permit for Barker | Cemetery fees 185; Bank -185
09-10 | Mr Whitwell, cleaned his parents' stone, cash | Petty cash 90; Lettering & cleaning -75; VAT -15
09-11 | Josh, week | Apprentice's wages 310; Bank -310
09-14 | Johnsons Quarry, York stone slabs, on account | Stone 820; VAT 164; Trade creditors -984
09-15 | Van finance | Van finance 220; Interest 38.40; Bank -258.40
09-16 | Swinton Estate, boundary wall, first part | Trade debtors 2880; Walling & repairs -2400; VAT -480
09-17 | Pete Lumley, four days walling, not VAT registered | Subcontractors 600; Bank -600
09-18 | Josh, week | Apprentice's wages 310; Bank -310
09-21 | St Wilfrid's PCC paid | Bank 1560; Trade debtors -1560
09-22 | Diamond blades, Toolstation | Tools & consumables 46; VAT 9.20; Bank -55.20
09-23 | EE, phone and broadband | Phone & internet 45; VAT 9; Bank -54
09-24 | Mrs Dent, extra inscription, by transfer | Bank 264; Lettering & cleaning -220; VAT -44
09-25 | Josh, week | Apprentice's wages 310; Bank -310
09-28 | Rob, drawings | Drawings - Rob 900; Bank -900
09-29 | Fairways Granite, polished black granite, on account | Stone 560; VAT 112; Trade creditors -672
09-30 | Account charges | Bank charges 12; Bank -12
10-01 | Yard rent, October, Hollow Farm | Yard rent 350; Bank -350
10-02 | Josh, week | Apprentice's wages 310; Bank -310
10-05 | Co-op Funeralcare paid for Barker | Bank 1740; Trade debtors -1740
10-06 | Shell Masham, diesel | Van running 65; VAT 13; Bank -78
10-07 | HMRC, VAT to August | VAT 2184.60; Bank -2184.60
10-08 | Mr and Mrs Teale, headstone | Trade debtors 2160; Memorials -1800; VAT -360
10-08 | Harrogate Council, permit for Teale | Cemetery fees 185; Bank -185
10-09 | Josh, week | Apprentice's wages 310; Bank -310
10-12 | Johnsons Quarry, September account paid | Trade creditors 984; Bank -984
10-13 | Sand and lime, Ripon Builders Merchants, petty cash | Tools & consumables 22; VAT 4.40; Petty cash -26.40
10-14 | Swinton Estate paid, first part | Bank 2880; Trade debtors -2880
10-15 | Van finance | Van finance 220; Interest 37.20; Bank -257.20
10-16 | Josh, week | Apprentice's wages 310; Bank -310
10-19 | Johnsons Quarry, walling stone 6 tonnes, on account | Stone 900; VAT 180; Trade creditors -1080
10-20 | Swinton Estate, boundary wall, second part | Trade debtors 3120; Walling & repairs -2600; VAT -520
10-21 | Pete Lumley, five days walling, not VAT registered | Subcontractors 750; Bank -750
10-22 | Rae Funerals, headstone for Nicholls | Trade debtors 1620; Memorials -1350; VAT -270
10-23 | EE, phone and broadband | Phone & internet 45; VAT 9; Bank -54
10-23 | Josh, week | Apprentice's wages 310; Bank -310
10-26 | Thirsk Show Society, plinth mended | Trade debtors 456; Walling & repairs -380; VAT -76
10-27 | Fairways Granite paid | Trade creditors 672; Bank -672
10-28 | Rob, drawings | Drawings - Rob 900; Bank -900
10-29 | Fairways Granite, grey granite base, on account | Stone 240; VAT 48; Trade creditors -288
10-30 | Josh, week | Apprentice's wages 310; Bank -310
10-30 | Account charges | Bank charges 12; Bank -12
"""


def stonemason() -> tuple[Workbook, Card]:
    """A stonemason in North Yorkshire: description, account, debit and credit; VAT in one account."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "R. Metcalfe, Stonemason - journal from 1 September 2026 (£)")
    head(journal, 3, ["Date", "Description", "Account", "Debit", "Credit"], "E7E6E6")
    at = 4
    for day, what, lines in journal_lines(STONE_JOURNAL):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(journal, at, [day, what, name, debit, credit], ["dd/mm/yyyy", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 50, 24, 12, 12)
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Chart of accounts (credit balances with a minus)")
    head(chart, 3, ["Account", "Type", "Balance"], "E7E6E6")
    accounts = list(rows(STONE_ACCOUNTS))
    for at, account in enumerate(accounts, 4):
        sums = [f"SUMIFS(Journal!{c}$4:{c}$2000,Journal!$C$4:$C$2000,A{at})" for c in "DE"]
        put(chart, at, [*account, f"=ROUND({sums[0]}-{sums[1]},2)"], ["", "", SIGNED])
    last = 3 + len(accounts)
    dropdown(journal, "C4:C2000", f"Accounts!$A$4:$A${last}")
    widths(chart, 26, 12, 14)
    page = workbook.create_sheet("Profit & Loss")
    title(page, "A1", "Profit & loss from 1 September 2026, without VAT")
    at = 3
    ends: list[int] = []
    for kind, total, sign in (("Income", "Total income", "-"), ("Expense", "Total expenses", "")):
        start = at
        for row, account in enumerate(accounts, 4):
            if account[1] == kind:
                put(page, at, [account[0], f"={sign}Accounts!C{row}"], ["", SIGNED])
                at += 1
        put(page, at, [total, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        ends.append(at)
        at += 2
    put(page, at, ["Profit", f"=B{ends[0]}-B{ends[1]}"], ["", SIGNED])
    put(page, at + 2, ["Journal out of balance", f"=ROUND(SUM(Accounts!C4:C{last}),2)"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 28, 14)
    return workbook, {
        "book": "stonemason.xlsx",
        "half": "round38",
        "layout": "journal",
        "about": "stonemason, England, GBP, VAT 20%",
        "dialect": "debit and credit columns last, description before the account, plain account names, VAT in one account; chart with balances, profit and loss by formulas; no VAT on rent, wages, subcontractors, cemetery fees and finance",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Accounts!C{row}" for row in range(4, 15)],
            *[f"Profit & Loss!B{row}" for row in (*ends, at, at + 2)],
        ],
        "zero": [f"Profit & Loss!B{at + 2}"],
    }


RIDING_ACCOUNTS = """
1000 Checking | Asset
1010 Cash box | Asset
1100 Accounts receivable | Asset
1500 Horses & ponies | Asset
1510 Tack & equipment | Asset
1590 Accumulated depreciation | Asset
2000 Accounts payable | Liability
2050 Deposits for camp | Liability
2100 Tractor loan | Liability
3000 Owner's capital | Equity
3100 Owner's draw | Equity
4000 Lessons | Income
4010 Boarding | Income
4020 Camps & clinics | Income
4090 Other income | Income
5000 Hay & feed | Expense
5010 Bedding | Expense
5020 Vet | Expense
5030 Farrier | Expense
6000 Instructor pay | Expense
6010 Barn help | Expense
6020 Land rent | Expense
6030 Electric & water | Expense
6040 Fuel & tractor | Expense
6050 Insurance | Expense
6060 Repairs & fencing | Expense
6070 Phone & internet | Expense
6080 Advertising | Expense
6090 Bank & card fees | Expense
6100 Loan interest | Expense
6110 Supplies | Expense
"""

RIDING_JOURNAL = """
09-01 | Opening balances | 1000 7310.25; 1010 150; 1100 1460; 1500 28400; 1510 11250; 1590 -6200; 2000 -1185; 2100 -9640; 3000 -31545.25
09-01 | Land rent, September, Mr. Hatcher | 6020 1100; 1000 -1100
09-01 | September board billed: Kessler, Pruitt, Navarro, Yoon, Lindqvist, 490 each | 1100 2450; 4010 -2450
09-02 | Lessons this week, Venmo | 1000 640; 4000 -640
09-03 | Southern States, feed, on account | 5000 412.50; 2000 -412.50
09-04 | Hannah, lessons taught | 6000 360; 1000 -360
09-05 | Lessons, cash | 1010 135; 4000 -135
09-08 | Board in, Kessler and Pruitt | 1000 980; 1100 -980
09-09 | Barn help, Tyler, cash | 6010 90; 1010 -90
09-10 | Blue Ridge Equine, August bill paid | 2000 685; 1000 -685
09-11 | Lessons this week, Venmo | 1000 705; 4000 -705
09-12 | Shavings, Culpeper Wood, 60 bags | 5010 372; 1000 -372
09-14 | Board in, Ms. Navarro for August and Dr. Yoon | 1000 980; 1100 -980
09-15 | Tractor loan, John Deere Financial | 2100 285; 6100 48.20; 1000 -333.20
09-16 | Dale Burke, trims and shoes, 9 horses | 5030 585; 1000 -585
09-18 | Hannah, lessons taught | 6000 400; 1000 -400
09-18 | Dominion Energy | 6030 148.30; 1000 -148.30
09-19 | Saddle club clinic, 6 riders | 1000 510; 4020 -510
09-21 | Hay, Tom Fewell, 120 bales | 5000 960; 2000 -960
09-22 | August lessons paid, Madison County 4-H | 1000 480; 1100 -480
09-23 | Southern States paid, August | 2000 500; 1000 -500
09-25 | Lessons this week, Venmo | 1000 690; 4000 -690
09-26 | Barn help, Tyler, cash | 6010 90; 1010 -90
09-28 | Verizon | 6070 82.40; 1000 -82.40
09-30 | 4-H group lessons, September | 1100 520; 4000 -520
09-30 | Draw | 3100 800; 1000 -800
10-01 | Land rent, October, Mr. Hatcher | 6020 1100; 1000 -1100
10-01 | October board billed: Kessler, Pruitt, Navarro, Yoon, Lindqvist, 490 each | 1100 2450; 4010 -2450
10-02 | Hannah, lessons taught | 6000 380; 1000 -380
10-03 | Lessons, cash | 1010 180; 4000 -180
10-05 | Board in, Kessler, Pruitt and Dr. Yoon | 1000 1470; 1100 -1470
10-06 | Southern States, feed, on account | 5000 388.75; 2000 -388.75
10-07 | Fence boards, Lowe's | 6060 214.60; 1000 -214.60
10-09 | Lessons this week, Venmo | 1000 725; 4000 -725
10-12 | Tom Fewell paid for the September hay | 2000 960; 1000 -960
10-13 | Blue Ridge Equine, fall shots, 11 horses | 5020 748; 2000 -748
10-14 | Dominion Energy | 6030 151.75; 1000 -151.75
10-15 | Tractor loan, John Deere Financial | 2100 285; 6100 46.80; 1000 -331.80
10-16 | Hannah, lessons taught | 6000 420; 1000 -420
10-17 | Barn help, Tyler, cash | 6010 90; 1010 -90
10-19 | Deposits for Thanksgiving camp, 6 kids at 50 | 1000 300; 2050 -300
10-20 | Ms. Navarro, board for September and October | 1000 980; 1100 -980
10-21 | Southern States paid, September | 2000 412.50; 1000 -412.50
10-23 | Lessons this week, Venmo | 1000 660; 4000 -660
10-24 | Shavings, Culpeper Wood, 60 bags | 5010 372; 1000 -372
10-26 | Hay, Tom Fewell, 100 bales | 5000 800; 2000 -800
10-28 | Verizon | 6070 82.40; 1000 -82.40
10-30 | Diesel for the tractor, Sheetz | 6040 76.15; 1000 -76.15
10-30 | Hannah, lessons taught | 6000 400; 1000 -400
10-31 | 4-H group lessons, October | 1100 560; 4000 -560
10-31 | Draw | 3100 800; 1000 -800
"""


def ridingschool() -> tuple[Workbook, Card]:
    """A riding school in Virginia: number and name of the account in one cell, memo, debit and credit; three reports."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "General journal"
    title(journal, "A1", "Hatcher's Run Riding School - general journal ($)")
    head(journal, 3, ["Date", "Account", "Memo", "Debit", "Credit"], "E2EFDA")
    accounts = list(rows(RIDING_ACCOUNTS))
    names = {name.split(" ")[0]: name for name, _ in accounts}
    at = 4
    for day, what, lines in journal_lines(RIDING_JOURNAL):
        for code, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(journal, at, [day, names[code], what, debit, credit], ["mm/dd/yyyy", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 28, 46, 12, 12)
    trial = workbook.create_sheet("Trial balance")
    title(trial, "A1", "Trial balance")
    head(trial, 3, ["Account", "Type", "Debit", "Credit"], "E2EFDA")
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        where[name] = at
        one, two = (
            f"SUMIFS('General journal'!{c}$4:{c}$3000,'General journal'!$B$4:$B$3000,$A{at})" for c in "DE"
        )
        put(
            trial,
            at,
            [name, kind, f"=MAX(ROUND({one}-{two},2),0)", f"=MAX(ROUND({two}-{one},2),0)"],
            ["", "", MONEY, MONEY],
        )
    last = 3 + len(accounts)
    put(trial, last + 1, ["Total", None, *[f"=SUM({c}4:{c}{last})" for c in "CD"]], ["", "", MONEY, MONEY])
    bold(trial, f"A{last + 1}", f"C{last + 1}", f"D{last + 1}")
    dropdown(journal, "B4:B3000", f"'Trial balance'!$A$4:$A${last}")
    widths(trial, 28, 12, 13, 13)

    block = partial(of_kind, trial="Trial balance", accounts=accounts, where=where)

    loss = workbook.create_sheet("Income statement")
    title(loss, "A1", "Income statement since September 1, 2026")
    income = block(loss, 3, "Income", "Total income", "D", "C")
    costs = block(loss, income + 2, "Expense", "Total expenses", "C", "D")
    put(loss, costs + 2, ["Net income", f"=B{income}-B{costs}"], ["", SIGNED])
    bold(loss, f"A{costs + 2}", f"B{costs + 2}")
    widths(loss, 28, 14)
    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Balance sheet")
    assets = block(sheet, 3, "Asset", "Total assets", "C", "D")
    owed = block(sheet, assets + 2, "Liability", "Total liabilities", "D", "C")
    owner = block(sheet, owed + 2, "Equity", "Equity before net income", "D", "C")
    put(sheet, owner + 1, ["Net income", f"='Income statement'!B{costs + 2}"], ["", SIGNED])
    put(sheet, owner + 3, ["Difference", f"=ROUND(B{assets}-B{owed}-B{owner}-B{owner + 1},2)"], ["", SIGNED])
    widths(sheet, 28, 14)
    return workbook, {
        "book": "ridingschool.xlsx",
        "half": "round38",
        "layout": "journal",
        "about": "riding school with boarding, Virginia, USD; no sales tax",
        "dialect": "number and name of the account in one cell before the memo, debit and credit columns last; trial balance, income statement and balance sheet by formulas; board billed on the 1st, hay, feed and vet on account",
        "date_order": "mdy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "General journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"General journal": ["Memo"]},
        "adds_up": {"General journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!C{row}" for row in (4, 5, 6, 14)],
            *[f"Trial balance!D{row}" for row in (10, 11, 12)],
            *[f"Income statement!B{row}" for row in (income, costs, costs + 2)],
            *[f"Balance sheet!B{row}" for row in (assets, owed, owner, owner + 3)],
        ],
        "zero": [f"Balance sheet!B{owner + 3}"],
    }


# date, description, category, received, paid
QUILT_BOOK = """
07-02 | Membership, 12 renewals | Membership | 540 |
07-06 | Hall rent, July, St. Andrew's | Hall rent | | 95
07-08 | Coffee and squares, M. Boudreau | Refreshments | | 31.45
07-14 | Membership, Joan Lahey and Pat Surette | Membership | 90 |
07-17 | Batting, Fabricville | Charity quilts | | 128.80
07-20 | Donation, Lions Club, for charity quilts | Donations | 200 |
07-24 | Paper-piecing workshop, 9 places | Workshops | 405 |
07-25 | Workshop teacher, Denise Comeau | Workshops | | 250
07-31 | Service charge | Bank charges | | 4.95
08-04 | Hall rent, August, St. Andrew's | Hall rent | | 95
08-05 | Fat quarter raffle | Raffles | 62 |
08-11 | Membership, 3 renewals | Membership | 135 |
08-13 | Needles and thread, Avonport Discount Fabrics | Charity quilts | | 54.30
08-18 | Printing the newsletter, Staples | Printing & postage | | 38.70
08-21 | Bus to the Annapolis show, 22 seats | Trips | 770 |
08-24 | Kings Transit Coach, Annapolis show | Trips | | 690
08-28 | Stamps | Printing & postage | | 24.15
08-31 | Service charge | Bank charges | | 4.95
09-02 | Hall rent, September, St. Andrew's | Hall rent | | 95
09-08 | Coffee and squares, M. Boudreau | Refreshments | | 29.80
09-09 | Fat quarter raffle | Raffles | 71 |
09-11 | Speaker, Hooked rugs, Ellen Zinck | Speakers | | 100
09-15 | Insurance, Canadian Quilters' Association | Insurance & dues | | 285
09-17 | Membership, 5 new | Membership | 225 |
09-21 | Quilt show tables, 8 vendors | Quilt show | 480 |
09-25 | Ribbons and rosettes, Trophy Den | Quilt show | | 112.40
09-28 | Refund, D. Hines, can't come to Annapolis | Trips | | 35
09-30 | Service charge | Bank charges | | 4.95
10-02 | Quilt show, admissions | Quilt show | 1284 |
10-02 | Quilt show, tea room | Quilt show | 436.50 |
10-02 | Quilt raffle, tickets | Raffles | 618 |
10-05 | Hall rent, October, St. Andrew's | Hall rent | | 95
10-06 | Fire hall for the quilt show | Quilt show | | 350
10-07 | Posters, Staples | Quilt show | | 64.20
10-09 | Cheque to Valley Hospice from the raffle | Given to charity | | 500
10-13 | Batting, Fabricville | Charity quilts | | 143.75
10-14 | Fat quarter raffle | Raffles | 58 |
10-16 | Landscape workshop, deposits, 6 at 20 | Workshops | 120 |
10-19 | Coffee and squares, M. Boudreau | Refreshments | | 33.10
10-21 | Membership, Carol Nickerson | Membership | 45 |
10-26 | Web page, one year, GoDaddy | Website | | 119.88
10-30 | Service charge | Bank charges | | 4.95
"""

QUILT_NAMES = [
    "Membership",
    "Workshops",
    "Quilt show",
    "Raffles",
    "Trips",
    "Donations",
    "Hall rent",
    "Refreshments",
    "Speakers",
    "Charity quilts",
    "Given to charity",
    "Insurance & dues",
    "Printing & postage",
    "Website",
    "Bank charges",
    "Other",
]


def quilters() -> tuple[Workbook, Card]:
    """A quilters' guild in Nova Scotia: one bank account, a category on every line, received, paid and a balance."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Minas Basin Quilters' Guild - cash book 2026-27 ($)")
    head(book, 3, ["Date", "Description", "Category", "Received", "Paid", "Balance"], "E4DFEC")
    put(
        book,
        4,
        [date("07-01"), "Balance forward", None, None, None, 2108.35],
        ["yyyy-mm-dd", "", "", "", "", SIGNED],
    )
    for at, r in enumerate(rows(QUILT_BOOK), 5):
        put(
            book,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), number(r[4]), f"=F{at - 1}+D{at}-E{at}"],
            ["yyyy-mm-dd", "", "", MONEY, MONEY, SIGNED],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 46, 22, 11, 11, 12)
    page = workbook.create_sheet("Report")
    title(page, "A1", "Treasurer's report from July 1, 2026")
    head(page, 3, ["Category", "Received", "Paid", "Net"], "E4DFEC")
    for at, name in enumerate(QUILT_NAMES, 4):
        one, two = (f"=SUMIFS('Cash book'!{c}$5:{c}$800,'Cash book'!$C$5:$C$800,$A{at})" for c in "DE")
        put(page, at, [name, one, two, f"=B{at}-C{at}"], ["", MONEY, MONEY, SIGNED])
    last = 3 + len(QUILT_NAMES)
    total = last + 1
    put(page, total, ["Total", *[f"=SUM({c}4:{c}{last})" for c in "BCD"]], ["", MONEY, MONEY, SIGNED])
    bank = "'Cash book'!F4+SUM('Cash book'!D5:D800)-SUM('Cash book'!E5:E800)"
    put(page, total + 2, ["Bank, July 1", None, None, "='Cash book'!F4"], ["", "", "", SIGNED])
    put(page, total + 3, ["Bank now", None, None, f"={bank}"], ["", "", "", SIGNED])
    put(
        page,
        total + 4,
        ["Without a category", None, None, f"=ROUND(D{total + 3}-D{total + 2}-D{total},2)"],
        ["", "", "", SIGNED],
    )
    bold(page, *[f"{c}{total}" for c in "ABCD"], f"A{total + 3}", f"D{total + 3}")
    dropdown(book, "C5:C800", f"Report!$A$4:$A${last}")
    widths(page, 24, 12, 12, 12)
    return workbook, {
        "book": "quilters.xlsx",
        "half": "round38",
        "layout": "cash book",
        "about": "quilters' guild, Canada, CAD; no HST",
        "dialect": "one bank account, description before the category, received and paid with a running balance, money given back in the paid column with the same category, a report by category",
        "date_order": "ymd",
        "period": ["2026-07-01", "2027-06-30"],
        "cash": {
            "sheet": "Cash book",
            "date": "Date",
            "category": "Category",
            "in": ["Received"],
            "out": ["Paid"],
        },
        "free": {"Cash book": ["Description"]},
        "adds_up": {"Cash book": ["Received", "Paid"]},
        "watch": [
            *[f"Report!D{row}" for row in range(4, total + 1)],
            f"Report!B{total}",
            f"Report!C{total}",
            f"Report!D{total + 3}",
            f"Report!D{total + 4}",
        ],
        "zero": [f"Report!D{total + 4}"],
    }


# date, details, category, account, in, out
IRON_BOOK = """
09-01 | Mrs Fenwick, 2 baskets | Ironing | Cash | 32 |
09-01 | The Old Vicarage B&B, August | B&B linen | Bank | 186 |
09-02 | Diesel, Sainsbury's | Van | Bank | | 42.10
09-03 | Mr Okafor, 12 shirts | Ironing | Cash | 24 |
09-04 | Lorraine, helping, 8 hours | Help | Cash | | 96
09-04 | The Johnsons, basket | Ironing | Bank | 16 |
09-07 | Hangers and bags, Morplan | Supplies | Bank | | 38.40
09-08 | Mrs Fenwick, 2 baskets | Ironing | Cash | 32 |
09-09 | Dr Whitaker, basket and duvet set | Ironing | Bank | 24 |
09-10 | Willow Lodge, care home, August | Care home | Bank | 310 |
09-11 | British Gas, extra on the electric | Electricity | Bank | | 68
09-14 | Took out for myself | Wages to me | Bank | | 250
09-15 | Mrs Fenwick, 2 baskets | Ironing | Cash | 32 |
09-16 | Mr Okafor, 12 shirts | Ironing | Cash | 24 |
09-17 | Starch and descaler, Wilko | Supplies | Cash | | 11.60
09-18 | Lorraine, helping, 6 hours | Help | Cash | | 72
09-18 | Taylor wedding, 8 bridesmaids' dresses | Ironing | Bank | 96 |
09-21 | Banked | Transfer | Cash | | 80
09-21 | Banked | Transfer | Bank | 80 |
09-22 | giffgaff | Phone | Bank | | 12
09-23 | Flyers, Vistaprint | Advertising | Bank | | 29.99
09-25 | The Johnsons, basket | Ironing | Bank | 16 |
09-28 | Took out for myself | Wages to me | Bank | | 250
09-29 | Mrs Fenwick, 2 baskets | Ironing | Cash | 32 |
10-01 | The Old Vicarage B&B, September | B&B linen | Bank | 204 |
10-02 | Diesel, Sainsbury's | Van | Bank | | 44.65
10-02 | Lorraine, helping, 8 hours | Help | Cash | | 96
10-05 | Mr Okafor, 12 shirts | Ironing | Cash | 24 |
10-06 | Mrs Fenwick, 2 baskets | Ironing | Cash | 32 |
10-07 | Insurance, Simply Business, year | Insurance | Bank | | 88.50
10-08 | Willow Lodge, care home, September | Care home | Bank | 325 |
10-09 | New iron cover and pad, Amazon | Supplies | Bank | | 24.95
10-12 | British Gas, extra on the electric | Electricity | Bank | | 71
10-13 | Mrs Fenwick, 2 baskets | Ironing | Cash | 32 |
10-14 | Took out for myself | Wages to me | Bank | | 250
10-15 | Dr Whitaker, basket | Ironing | Bank | 16 |
10-16 | Lorraine, helping, 5 hours | Help | Cash | | 60
10-19 | Scorched blouse, paid Mrs Dalby for it | Other | Cash | | 20
10-20 | Mr Okafor, 14 shirts | Ironing | Cash | 28 |
10-22 | giffgaff | Phone | Bank | | 12
10-23 | Tyre, Kwik Fit | Van | Bank | | 64
10-26 | The Johnsons, 2 baskets | Ironing | Bank | 32 |
10-27 | Mrs Fenwick, 2 baskets | Ironing | Cash | 32 |
10-28 | Took out for myself | Wages to me | Bank | | 250
10-30 | Hangers and bags, Morplan | Supplies | Bank | | 38.40
"""

IRON_NAMES = [
    "Ironing",
    "B&B linen",
    "Care home",
    "Help",
    "Supplies",
    "Electricity",
    "Van",
    "Phone",
    "Insurance",
    "Advertising",
    "Other",
    "Wages to me",
    "Transfer",
]


def ironing() -> tuple[Workbook, Card]:
    """An ironing service in Durham: bank and cash in one list told apart in a column, totals by category beside."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Money"
    title(book, "A1", "Crisp & Co Ironing - money in and out (£)")
    head(book, 3, ["Date", "Details", "Category", "Account", "In", "Out"], "FCE4D6")
    for at, (name, amount) in enumerate((("Bank", 846.20), ("Cash", 210)), 4):
        put(
            book,
            at,
            [date("08-31"), "In hand at the start", None, name, amount],
            ["dd/mm/yyyy", "", "", "", MONEY],
        )
    for at, r in enumerate(rows(IRON_BOOK), 6):
        put(
            book,
            at,
            [date(r[0]), *r[1:4], number(r[4]), number(r[5])],
            ["dd/mm/yyyy", "", "", "", MONEY, MONEY],
        )
    book.freeze_panes = "A4"
    dropdown(book, "C6:C900", '"' + ",".join(IRON_NAMES) + '"')
    dropdown(book, "D4:D900", '"Bank,Cash"')
    widths(book, 12, 42, 14, 10, 11, 11)
    page = workbook.create_sheet("Totals")
    title(page, "A1", "Totals since September")
    head(page, 3, ["Category", "In", "Out", "Net"], "FCE4D6")
    for at, name in enumerate(IRON_NAMES, 4):
        one, two = (f"=SUMIFS(Money!{c}$6:{c}$900,Money!$C$6:$C$900,$A{at})" for c in "EF")
        put(page, at, [name, one, two, f"=B{at}-C{at}"], ["", MONEY, MONEY, SIGNED])
    last = 3 + len(IRON_NAMES)
    put(page, last + 2, ["Profit", None, None, f"=SUM(D4:D{last - 2})"], ["", "", "", SIGNED])
    for at, name in ((last + 3, "Bank"), (last + 4, "Cash")):
        one, two = (f'SUMIFS(Money!{c}$4:{c}$900,Money!$D$4:$D$900,"{name}")' for c in "EF")
        put(page, at, [f"{name} now", None, None, f"={one}-{two}"], ["", "", "", SIGNED])
    check = f"=ROUND(D{last + 3}+D{last + 4}-SUM(Money!E4:E5)-SUM(D4:D{last}),2)"
    put(page, last + 5, ["Check", None, None, check], ["", "", "", SIGNED])
    bold(page, *[f"{c}{row}" for row in (last + 2, last + 3, last + 4) for c in "AD"])
    widths(page, 20, 12, 12, 12)
    return workbook, {
        "book": "ironing.xlsx",
        "half": "round38",
        "layout": "cash book",
        "about": "ironing service, England, GBP; not registered for VAT",
        "dialect": "bank and cash in one list told apart in a column after the category, in and out, cash banked as two lines, totals by category on a second sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {
            "sheet": "Money",
            "date": "Date",
            "category": "Category",
            "account": "Account",
            "in": ["In"],
            "out": ["Out"],
        },
        "free": {"Money": ["Details"]},
        "adds_up": {"Money": ["In", "Out"]},
        "watch": [
            *[f"Totals!D{row}" for row in range(4, last + 1)],
            *[f"Totals!D{row}" for row in range(last + 2, last + 6)],
        ],
        "zero": [f"Totals!D{last + 5}", f"Totals!D{last}"],
    }


# label | 2026 so far | 2025 | how
GREENS_INCOME = """
Shop sales | 68420.50 | 79310 | till or card machine
Veg boxes | 11264 | 9870 | £16 a box, customers transfer on the day
Cafés & restaurants | 9385.40 | 10220 | billed at the month end, paid into Lloyds
Flowers & plants | 3912.25 | 4405 | till or card machine
Other income | 180 | 95 |
"""

GREENS_COSTS = """
Fruit & veg bought | 51230.80 | 57940 | A. Tims at the market on account, farms in cash from the till
Flowers & plants bought | 2146.50 | 2480 | Lloyds
Bags & boxes | 1087.25 | 1195 | Lloyds
Megan's wages | 9460 | 10580 | £220 every Friday, Lloyds
Saturday girl | 1720 | 2080 | £40 a Saturday from the till
Rent | 7700 | 9240 | £770 a month, standing order
Business rates | 560 | 640 | direct debit
Electricity | 1874.35 | 2066 | direct debit
Water | 288.60 | 340 | direct debit
Van running | 1936.40 | 2215 | diesel on the debit card
Waste collection | 520 | 580 | direct debit
Insurance | 486 | 470 | direct debit
Telephone & internet | 396 | 444 | direct debit
Card machine fees | 612.80 | 705 | taken from Lloyds
Repairs & equipment | 348.90 | 612 |
Advertising | 145 | 210 |
Accountant | 450 | 435 | Lloyds
Loan interest | 214.60 | 338 | with the loan payment
Sundries | 163.25 | 188 | till
"""

GREENS_HAVE = """
Shop fittings & scales | 8900 | 8900 | cost
Van | 6400 | 6400 | cost
Depreciation so far | -5100 | -5100 |
Stock | 640 | 640 | counted at the year end
Lloyds account | 4018.90 | 3204.60 |
Till & float | 268.40 | 150 |
Cafés owe us | 1146.20 | 884 | The Copper Pot, Bistro Marie and the school
Rent deposit | 1540 | 1540 |
"""

GREENS_OWE = """
A. Tims, market account | 1384.70 | 1120.50 | weekly, from Lloyds
Other bills to pay | 130 | 96 |
Bank loan | 2890 | 4540 | £165 a month and interest, Lloyds
Vouchers not used yet | 85 | 60 | come off when somebody spends one
"""

GREENS_OWN = """
Capital at 1 January | 10802.10 | 11660.10 |
Paid in by Alison | 500 | 0 |
Drawings | -9800 | -12000 | £200 a week, mostly Lloyds
"""


def greengrocer() -> tuple[Workbook, Card]:
    """A greengrocer in Shropshire: profit & loss and balance sheet of typed amounts, this year before last year."""
    workbook = Workbook()
    loss = workbook.active
    loss.title = "Profit & loss"
    title(loss, "A1", "Alison's Greengrocery, Bishop's Castle - profit & loss (£)")
    head(loss, 3, ["", "2026 so far", "2025", "How"], "E2EFDA")
    income = amounts(loss, 4, "Income", GREENS_INCOME, "Total income", "BC")
    costs = amounts(loss, income + 2, "Costs", GREENS_COSTS, "Total costs", "BC")
    profit = costs + 2
    put(loss, profit, ["Profit", *[f"={c}{income}-{c}{costs}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(loss, f"A{profit}", f"B{profit}", f"C{profit}")
    widths(loss, 28, 14, 14, 56)
    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Alison's Greengrocery - balance sheet (£)")
    head(sheet, 3, ["", "Now", "31 Dec 2025", "How"], "E2EFDA")
    have = amounts(sheet, 4, "What we have", GREENS_HAVE, "Total", "BC")
    owe = amounts(sheet, have + 2, "What we owe", GREENS_OWE, "Total owed", "BC")
    own = amounts(sheet, owe + 2, "Capital", GREENS_OWN, "", "BC") + 1
    put(
        sheet,
        own,
        ["Profit", *[f"='Profit & loss'!{c}{profit}" for c in "BC"]],
        ["", SIGNED, SIGNED],
    )
    sums = [f"=SUM({c}{owe + 3}:{c}{own})" for c in "BC"]
    put(sheet, own + 1, ["Total capital", *sums], ["", SIGNED, SIGNED])
    check = [f"=ROUND({c}{have}-{c}{owe}-{c}{own + 1},2)" for c in "BC"]
    put(sheet, own + 3, ["Should be 0", *check], ["", SIGNED, SIGNED])
    bold(sheet, f"A{own + 1}", f"B{own + 1}", f"C{own + 1}")
    widths(sheet, 28, 14, 14, 46)
    return workbook, {
        "book": "greengrocer.xlsx",
        "half": "round38",
        "layout": "statements",
        "about": "greengrocer, England, GBP; food is zero-rated, not registered for VAT",
        "dialect": "profit & loss and balance sheet of typed amounts on two sheets, this year before last year, a word on how each is paid",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Profit & loss", "Balance sheet"],
            "label": "A",
            "amount": {"Profit & loss": "B", "Balance sheet": "B"},
        },
        "free": {"Profit & loss": ["How"], "Balance sheet": ["How"]},
        "adds_up": {},
        "watch": [
            *[f"Profit & loss!B{row}" for row in (income, costs, profit)],
            *[f"Balance sheet!B{row}" for row in (have, owe, own, own + 1, own + 3)],
        ],
        "zero": [f"Balance sheet!B{own + 3}"],
    }


# label | 2026 to date | 2025 | how
EDM_IN = """
Curtis' pay | 58416.40 | 66980.25 | 2,655.29 every second Friday, chequing
Leanne's pay | 31240 | 36410 | 1,420 every second Friday, chequing
Canada Child Benefit | 5180 | 6044 | 518 on the 20th, chequing
Rent from the basement | 9500 | 11400 | 950 a month from Devon, e-transfer to chequing
Interest | 212.35 | 186.40 | savings
Other income | 640 | 1285 |
"""

EDM_OUT = """
Mortgage interest | 12860.40 | 15922.60 | with the payment, chequing
Property tax | 3610 | 4190 | 361 a month, chequing
Power & water (EPCOR) | 2684.15 | 3148.70 | chequing
Natural gas (ATCO) | 1316.20 | 1702.45 | chequing
Internet & phones (Telus) | 1990 | 2340 | Visa
Home insurance | 1784 | 1690 | chequing, in May
Repairs & yard | 1462.75 | 2318.90 | Visa
Groceries | 12486.30 | 14652.15 | Visa
Eating out | 2148.60 | 2490.35 | Visa
Gas for the cars | 2916.45 | 3388.20 | Visa
Car insurance | 2460 | 2835 | 246 a month, chequing
Car repairs & tires | 874.30 | 1296 | Visa
Truck loan interest | 688.20 | 1104.75 | with the payment
Dentist, glasses & pharmacy | 931.85 | 1140.20 | Visa
Hockey & swimming | 2415 | 2180 | Visa
After-school care | 9800 | 11520 | 980 a month, chequing
School & field trips | 386.50 | 452 | Visa
Clothes | 1624.90 | 1988.45 | Visa
Gifts & donations | 845 | 1310 |
Holidays | 6280.75 | 4116 | Visa
Subscriptions | 437.80 | 488.60 | Visa
Bank & card fees | 139.50 | 166 | chequing
Everything else | 1018.25 | 1244.90 |
"""

EDM_OWN = """
Chequing (ATB) | 5685.05 | 3866.15 |
Savings (Tangerine) | 30450 | 12900 |
Cash at home | 160 | 220 |
Kids' RESP | 21400 | 18900 | 250 a month from chequing, at what we put in
RRSP | 49250 | 46750 | at what we put in
Lent to Leanne's brother | 900 | 1500 | 100 at a time, e-transfer to chequing
House (what we paid) | 418000 | 418000 |
Cars (what we paid) | 46500 | 46500 |
"""

EDM_OWE = """
Mortgage (ATB) | 301842.60 | 309420 | chequing
Truck loan (Scotiabank) | 10860 | 15240 | 505 a month with interest, chequing
Visa | 2214.75 | 1896.30 | paid from chequing
Furniture plan (The Brick) | 1320 | 0 | 120 a month, no interest, chequing
Damage deposit, Devon | 500 | 500 | given back when he moves out
"""


def edmontonhome() -> tuple[Workbook, Card]:
    """A family in Edmonton: a page of income and spending since January, a page of net worth, a word on how."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Income & spending"
    title(page, "A1", "Income and spending 2026 ($)")
    head(page, 3, ["", "2026 to date", "2025", "How"], "FFF2CC")
    came = amounts(page, 4, "Income", EDM_IN, "Total income", "BC")
    went = amounts(page, came + 2, "Spending", EDM_OUT, "Total spending", "BC")
    left = went + 2
    put(page, left, ["Left over", *[f"={c}{came}-{c}{went}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(page, f"A{left}", f"B{left}", f"C{left}")
    widths(page, 28, 14, 14, 46)
    sheet = workbook.create_sheet("Net worth")
    title(sheet, "A1", "Net worth ($)")
    head(sheet, 3, ["", "Now", "Dec 31, 2025", "How"], "FFF2CC")
    have = amounts(sheet, 4, "What we own", EDM_OWN, "Total owned", "BC")
    owe = amounts(sheet, have + 2, "What we owe", EDM_OWE, "Total owed", "BC")
    worth = owe + 2
    put(sheet, worth, ["Net worth", *[f"={c}{have}-{c}{owe}" for c in "BC"]], ["", SIGNED, SIGNED])
    put(sheet, worth + 2, ["Up since December 31", f"=B{worth}-C{worth}"], ["", SIGNED])
    put(sheet, worth + 3, ["Left over this year", f"='Income & spending'!B{left}"], ["", SIGNED])
    put(sheet, worth + 4, ["Difference", f"=ROUND(B{worth + 2}-B{worth + 3},2)"], ["", SIGNED])
    bold(sheet, f"A{worth}", f"B{worth}", f"C{worth}")
    widths(sheet, 30, 15, 15, 46)
    return workbook, {
        "book": "edmontonhome.xlsx",
        "half": "round38",
        "layout": "statements",
        "about": "family with two children and a lodger, Edmonton, Canada, CAD",
        "dialect": "a page of income and spending and a page of net worth, typed amounts, this year before last year, a column on how each is paid",
        "date_order": "ymd",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Income & spending", "Net worth"],
            "label": "A",
            "amount": {"Income & spending": "B", "Net worth": "B"},
        },
        "free": {"Income & spending": ["How"], "Net worth": ["How"]},
        "adds_up": {},
        "watch": [
            *[f"Income & spending!B{row}" for row in (came, went, left)],
            *[f"Net worth!B{row}" for row in (have, owe, worth, worth + 2, worth + 4)],
        ],
        "zero": [f"Net worth!B{worth + 4}"],
    }


# number, date, customer, job, amount, paid, date paid
BRICK_INVOICES = """
211 | 08-05 | Hallam Homes | Plot 3, to first lift | 2850 | 2850 | 08-28
212 | 08-10 | Mr and Mrs Frith | Garden wall | 1240 | 1240 | 08-14
213 | 08-17 | Dronfield Builders | Extension, Holmley Lane | 1960 | 1960 | 09-04
214 | 08-21 | Mrs Bagshaw | Chimney repointed | 680 | 680 | 08-24
215 | 08-27 | Hallam Homes | Plot 3, to plate | 3100 | 3100 | 09-25
216 | 09-02 | Sheaf Lettings | Step and door sill, Abbey Lane | 190 | 190 | 09-18
217 | 09-07 | Mr Cartledge | Porch | 1480 | 1480 | 09-16
218 | 09-14 | Dronfield Builders | Extension, Eckington Road | 2240 | 2240 | 10-02
219 | 09-21 | Mrs Ogden | Pillars and gate wall | 950 | 950 | 09-23
220 | 09-25 | Hallam Homes | Plot 4, to first lift | 2850 | 2850 | 10-23
221 | 09-30 | Sheaf Lettings | Boundary wall, Bocking Lane | 720 | 720 | 10-16
222 | 10-05 | Holmesfield Parish Council | Bus shelter, brickwork | 860 | 860 | 10-27
223 | 10-09 | Mr Rashid | Outhouse | 1650 | 800 | 10-12
224 | 10-14 | Dronfield Builders | Garage, Mickley Lane | 2180 | |
225 | 10-19 | Mr and Mrs Frith | Barbecue | 420 | |
226 | 10-22 | Hallam Homes | Plot 4, to plate | 3100 | |
227 | 10-27 | Sheaf Lettings | Air bricks, Abbey Lane | 160 | |
228 | 10-30 | Mrs Dungworth | Arch and steps | 780 | |
"""

# date, supplier, what, category, amount, due, paid on, how
BRICK_COSTS = """
08-06 | Travis Perkins | Sand and cement | Materials | 286.40 | 09-30 | 09-29 | Bank
08-07 | Kev Platts | Labouring, 4 days | Labour | 440 | | 08-07 | Bank
08-10 | Esso Greenhill | Diesel | Van | 74.50 | | 08-10 | Card
08-12 | Ibstock Direct | Facing bricks, 800 | Materials | 624 | 09-12 | 09-11 | Bank
08-20 | Screwfix | Line and trowels | Tools | 48.97 | | 08-20 | Card
08-21 | Kev Platts | Labouring, 5 days | Labour | 550 | | 08-21 | Bank
08-25 | Speedy Hire | Mixer, two weeks | Hire | 96 | 09-25 | 09-24 | Bank
08-28 | O2 | Phone | Phone | 26 | | 08-28 | Bank
09-04 | Kev Platts | Labouring, 5 days | Labour | 550 | | 09-04 | Bank
09-04 | Esso Greenhill | Diesel | Van | 78.20 | | 09-04 | Card
09-09 | Travis Perkins | Blocks, sand, cement | Materials | 412.85 | 10-31 | 10-30 | Bank
09-11 | Village Café, Totley | Breakfasts | Other | 14.50 | | 09-11 | Cash
09-18 | Kev Platts | Labouring, 4 days | Labour | 440 | | 09-18 | Bank
09-18 | AXA | Public liability, year | Insurance | 318 | | 09-18 | Bank
09-22 | Kwik Fit | Front tyres | Van | 148 | | 09-22 | Card
09-28 | O2 | Phone | Phone | 26 | | 09-28 | Bank
10-02 | Kev Platts | Labouring, 5 days | Labour | 550 | | 10-02 | Bank
10-02 | Esso Greenhill | Diesel | Van | 76.90 | | 10-02 | Card
10-06 | Ibstock Direct | Facing bricks, 500 | Materials | 395 | 11-06 | |
10-08 | Screwfix | Bolster, gloves | Tools | 31.98 | | 10-08 | Card
10-15 | Travis Perkins | Cement and lintels | Materials | 338.60 | 11-30 | |
10-16 | Kev Platts | Labouring, 5 days | Labour | 550 | | 10-16 | Bank
10-20 | Speedy Hire | Mixer and cutter, two weeks | Hire | 142 | 11-20 | |
10-23 | Esso Greenhill | Diesel | Van | 80.15 | | 10-23 | Card
10-26 | Village Café, Totley | Breakfasts | Other | 16 | | 10-26 | Cash
10-28 | O2 | Phone | Phone | 26 | | 10-28 | Bank
10-30 | Kev Platts | Labouring, 3 days | Labour | 330 | | 10-30 | Bank
"""

BRICK_KINDS = ["Labour", "Materials", "Hire", "Van", "Tools", "Phone", "Insurance", "Other"]


def bricklayer() -> tuple[Workbook, Card]:
    """A bricklayer in Sheffield: invoices with what is paid and a status by formula, costs paid at once or later."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Invoices"
    title(sales, "A1", "Gary Siddall Brickwork - invoices (£)")
    heads = ["No", "Date", "Customer", "Job", "Amount", "Due", "Paid", "Paid on", "Owing", "Status"]
    head(sales, 3, heads, "F8CBAD")
    for at, r in enumerate(rows(BRICK_INVOICES), 4):
        put(
            sales,
            at,
            [
                int(r[0]),
                date(r[1]),
                *r[2:4],
                number(r[4]),
                f"=B{at}+21",
                number(r[5]),
                day_of(r[6]),
                f"=E{at}-G{at}",
                f'=IF(I{at}<=0,"Paid",IF(G{at}>0,"Part paid","Unpaid"))',
            ],
            ["0", "dd/mm/yyyy", "", "", MONEY, "dd/mm/yyyy", MONEY, "dd/mm/yyyy", MONEY],
        )
    sales.freeze_panes = "A4"
    widths(sales, 6, 12, 26, 32, 11, 12, 11, 12, 11, 10)
    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Bills and expenses (£)")
    head(costs, 3, ["Date", "Supplier", "What", "Category", "Amount", "Due", "Paid on", "How"], "F8CBAD")
    for at, r in enumerate(rows(BRICK_COSTS), 4):
        put(
            costs,
            at,
            [date(r[0]), *r[1:4], number(r[4]), day_of(r[5]), day_of(r[6]), r[7] or None],
            ["dd/mm/yyyy", "", "", "", MONEY, "dd/mm/yyyy", "dd/mm/yyyy"],
        )
    costs.freeze_panes = "A4"
    dropdown(costs, "D4:D500", '"' + ",".join(BRICK_KINDS) + '"')
    dropdown(costs, "H4:H500", '"Bank,Card,Cash"')
    widths(costs, 12, 24, 30, 13, 11, 12, 12, 9)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary since August 2026")
    for row, (label, formula) in enumerate(
        (
            ("Invoiced", "=SUM(Invoices!E4:E500)"),
            ("Paid to me", "=SUM(Invoices!G4:G500)"),
            ("Owed to me", "=B3-B4"),
            ("Bills and expenses", "=SUM(Expenses!E4:E500)"),
            ("Bills not paid yet", '=SUMIFS(Expenses!E4:E500,Expenses!G4:G500,"")'),
            ("Profit", "=B3-B6"),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", SIGNED])
    for at, kind in enumerate(BRICK_KINDS, 11):
        put(page, at, [kind, f"=SUMIFS(Expenses!$E$4:$E$500,Expenses!$D$4:$D$500,A{at})"], ["", SIGNED])
    bold(page, "A5", "B5", "A7", "B7", "A8", "B8")
    widths(page, 22, 13)
    return workbook, {
        "book": "bricklayer.xlsx",
        "half": "round38",
        "layout": "records",
        "about": "bricklayer, England, GBP; under the VAT limit, not registered",
        "dialect": "invoices with due day and status by formula, what is paid and its day; bills and expenses in one list, paid at once or with a due day",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-03-31"],
        "tables": {"invoices": "Invoices", "expenses": "Expenses"},
        "free": {"Invoices": ["No", "Job"], "Expenses": ["What"]},
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (*range(3, 9), *range(11, 19))],
    }


# label | January to December
LEEDS = {
    "Income": """
Sam's wages | 2184.60 | 2184.60 | 2184.60 | 2236.15 | 2236.15 | 2236.15 | 2236.15 | 2236.15 | 2236.15 | 2236.15 | |
Nadia's wages | 1462.30 | 1462.30 | 1498.75 | 1462.30 | 1462.30 | 1515.40 | 1462.30 | 1462.30 | 1462.30 | 1480.90 | |
Child benefit | 173.20 | 173.20 | 173.20 | 178.40 | 178.40 | 178.40 | 178.40 | 178.40 | 178.40 | 178.40 | 44.60 |
Nadia's baking | 60 | 45 | 110 | 85 | 40 | 130 | 95 | | 75 | 120 | 35 |
Other income | | | 240 | | | | 60 | | | 25 | |
""",
    "House": """
Rent | 895 | 895 | 895 | 895 | 895 | 895 | 895 | 920 | 920 | 920 | 920 |
Council tax | 142 | | | 148 | 148 | 148 | 148 | 148 | 148 | 148 | |
Gas & electric | 168 | 168 | 168 | 152 | 152 | 152 | 152 | 152 | 152 | 159 | |
Water | 38.50 | 38.50 | 38.50 | 41.20 | 41.20 | 41.20 | 41.20 | 41.20 | 41.20 | 41.20 | 41.20 |
Broadband & phones | 64 | 64 | 64 | 64 | 68.50 | 68.50 | 68.50 | 68.50 | 68.50 | 68.50 | |
TV licence | 14.54 | 14.54 | 14.54 | 14.54 | 14.54 | 14.54 | 14.54 | 14.54 | 14.54 | 14.54 | 14.54 |
House bits & repairs | 22.40 | | 85.99 | 31.20 | 64.75 | 12.99 | | 148.60 | 27.50 | 41.35 | 9.99 |
""",
    "Food": """
Groceries | 486.20 | 452.75 | 498.10 | 471.35 | 510.60 | 489.45 | 534.80 | 561.25 | 478.90 | 502.15 | 112.40 |
Takeaways & eating out | 68.40 | 92.15 | 74.60 | 110.35 | 86.20 | 79.95 | 143.70 | 168.25 | 64.50 | 97.80 | 18.50 |
School dinners | 46 | 38 | 46 | 30 | 42 | 44 | 30 | | 44 | 46 | 22 |
""",
    "Getting about": """
Petrol | 98.40 | 84.65 | 102.30 | 95.75 | 110.20 | 91.85 | 124.60 | 131.45 | 88.90 | 99.35 | 41.20 |
Car insurance & tax | 58.75 | 58.75 | 58.75 | 58.75 | 58.75 | 58.75 | 58.75 | 62.40 | 62.40 | 62.40 | |
Car repairs & MOT | | | 186.50 | | | 54.85 | | | 48 | | |
Buses & trains | 32 | 28.50 | 41.20 | 26.40 | 35.80 | 29 | 44.60 | 18.20 | 36.40 | 31.60 | 8 |
""",
    "Children": """
After-school club | 168 | 140 | 182 | 98 | 168 | 154 | 112 | | 168 | 182 | |
Swimming & Cubs | 54 | 54 | 54 | 54 | 54 | 54 | 54 | | 58 | 58 | 29 |
Children's clothes & shoes | 24 | 38.50 | 19.99 | 62.40 | 15 | 41.75 | 28.60 | 146.20 | 33 | 27.45 | |
Trips & pocket money | 40 | 32 | 56 | 40 | 74 | 48 | 60 | 95 | 40 | 52 | 10 |
""",
    "Us": """
Clothes & haircuts | 42 | 28 | 64.50 | 36 | 89.95 | 44 | 57.20 | 71.40 | 38 | 66.75 | 14 |
Dentist & prescriptions | 9.90 | | 26.80 | 9.90 | | 73.50 | 9.90 | | 26.80 | 9.90 | |
Presents | 35 | 48.20 | 22 | 65 | 30 | 54.40 | 18 | 42.75 | 60 | 38.50 | 24.99 |
Netflix & Spotify | 27.98 | 27.98 | 27.98 | 27.98 | 27.98 | 29.98 | 29.98 | 29.98 | 29.98 | 29.98 | |
Holidays | | 150 | | 150 | 320 | | 640.50 | 388.20 | -45 | | |
Cat | 18.60 | 21.40 | 17.95 | 62.50 | 19.80 | 22.10 | 18.75 | 24.60 | 20.15 | 19.40 | 6.50 |
Everything else | 25.40 | 14.20 | 38.75 | 19.60 | 42.35 | 27.80 | 51.10 | 33.45 | 22.90 | 36.25 | 4.80 |
""",
    "Saving and debt": """
Savings | 150 | 150 | 100 | 150 | 100 | 150 | | | 150 | 150 | 50 |
Christmas club | 30 | 30 | 30 | 30 | 30 | 30 | 30 | 30 | 30 | 30 | 30 |
Sofa on credit | 62.50 | 62.50 | 62.50 | 62.50 | 62.50 | 62.50 | 62.50 | 62.50 | 62.50 | 62.50 | |
""",
}


def leedsfamily() -> tuple[Workbook, Card]:
    """A family in Leeds: lines by months from January, parts with totals, what is left at the foot."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    title(sheet, "A1", "Family budget 2026 (£)")
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    totals = months_page(sheet, names, LEEDS, "DDEBF7")
    letters = [get_column_letter(i) for i in range(2, 15)]
    spent = totals[-1] + 2
    sums = ["=" + "+".join(f"{c}{row}" for row in totals[1:]) for c in letters]
    put(sheet, spent, ["Total out", *sums], ["", *[SIGNED] * 13])
    left = [f"={c}{totals[0]}-{c}{spent}" for c in letters]
    put(sheet, spent + 1, ["Left over", *left], ["", *[SIGNED] * 13])
    bold(sheet, f"A{spent}", f"A{spent + 1}")
    return workbook, {
        "book": "leedsfamily.xlsx",
        "half": "round38",
        "layout": "grid",
        "about": "family with two children, Leeds, England, GBP",
        "dialect": "lines by months from January, parts with totals, the year after, money back taken off in the month it comes, what is left at the foot",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "2026", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"2026!{c}{row}" for c in "KLN" for row in (*totals, spent, spent + 1)],
    }


BOOKS = [stonemason, ridingschool, quilters, ironing, greengrocer, edmontonhome, bricklayer, leedsfamily]
