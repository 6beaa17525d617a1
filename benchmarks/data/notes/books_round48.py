"""The workbooks of round 48: a board game store, a house clearance firm, an astronomy club, a tiffin service."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from collections.abc import Sequence

from make_books import bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
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
    """The journal: the entries under the headings, a number and a description on every line."""
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", name)
    head(journal, 3, heads, fill)
    at = 4
    for entry, (day, described, lines) in enumerate(journal_lines(text), 1):
        for account, amount in lines:
            cells = {
                "Date": day,
                "No.": entry,
                "Memo": described,
                "Details": described,
                "Account": account,
                "Debit": amount if amount > 0 else None,
                "Credit": None if amount > 0 else -amount,
            }
            formats = {"Date": form, "Debit": MONEY, "Credit": MONEY}
            put(journal, at, [cells[h] for h in heads], [formats.get(h, "") for h in heads])
            at += 1
    journal.freeze_panes = "A4"
    sizes = {"Date": 12, "No.": 6, "Memo": 44, "Details": 46, "Account": 26}
    widths(journal, *[sizes.get(h, 12) for h in heads])


def write_balances(
    workbook: Workbook, name: str, accounts: str, heads: Sequence[str], fill: str
) -> dict[str, int]:
    """The chart of accounts with debits, credits and balances by formula; the row of each account."""
    sheet = workbook.create_sheet(name)
    title(sheet, "A1", name)
    head(sheet, 3, ["Account", "Type", "Debits", "Credits", "Balance"], fill)
    letters = {h: "ABCDEFGH"[i] for i, h in enumerate(heads)}
    where = {}
    account = letters["Account"]
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
    widths(sheet, 30, 12, 13, 13, 13)
    dropdown(workbook["Journal"], f"{account}4:{account}2000", f"'{name}'!$A$4:$A${last}")
    return where


def write_results(
    workbook: Workbook,
    name: str,
    balances: str,
    where: dict[str, int],
    accounts: str,
    labels: tuple[str, str, str],
) -> list[int]:
    """Income and expenses account by account, the profit at the foot; the rows of the two totals and the profit."""
    page = workbook.create_sheet(name)
    title(page, "A1", name)
    at, totals = 3, []
    for kind, label, sign in (("Income", labels[0], "-"), ("Expense", labels[1], "")):
        put(page, at, [label])
        bold(page, f"A{at}")
        start = at + 1
        for account, of in rows(accounts):
            if of == kind:
                at += 1
                put(page, at, [account, f"={sign}'{balances}'!E{where[account]}"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {label.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 2
    put(page, at, [labels[2], f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 30, 14)
    return [*totals, at]


GAME_ACCOUNTS = """
Checking | Asset
Cash drawer | Asset
Accounts receivable | Asset
Store fixtures | Asset
Accumulated depreciation | Asset
Accounts payable | Liability
Sales tax payable | Liability
Gift cards outstanding | Liability
Credit card | Liability
Equipment loan | Liability
Owner's equity | Equity
Owner's draws | Equity
Game sales | Income
Cards & miniatures sales | Income
Event fees | Income
Game purchases | Expense
Freight in | Expense
Event help | Expense
Event prizes | Expense
Rent | Expense
Electric & gas | Expense
Phone & internet | Expense
Card processing fees | Expense
Insurance | Expense
Advertising | Expense
Store supplies | Expense
Repairs & maintenance | Expense
Bank fees | Expense
Interest expense | Expense
Depreciation expense | Expense
"""

GAME_JOURNAL = """
09-01 | Opening balances | Checking 8420.15; Cash drawer 300; Accounts receivable 189.50; Store fixtures 11800; Accumulated depreciation -4720; Accounts payable -1264.80; Sales tax payable -812.30; Gift cards outstanding -340; Credit card -218.45; Equipment loan -3600; Owner's equity -9754.10
09-01 | September rent, Barstow Properties | Rent 1150; Checking -1150
09-03 | Altoona Library paid August invoice | Checking 189.50; Accounts receivable -189.50
09-04 | Owen, Friday night Magic | Event help 80; Cash drawer -80
09-05 | Sales week ending 9/5 | Checking 1520.20; Cash drawer 421; Game sales -1040; Cards & miniatures sales -620; Event fees -180; Sales tax payable -101.20
09-08 | Lakeland Distributing, August invoice paid | Accounts payable 1264.80; Checking -1264.80
09-09 | Spectrum, phone and internet | Phone & internet 104.98; Checking -104.98
09-10 | Gift card sold | Cash drawer 25; Gift cards outstanding -25
09-11 | Owen, Friday night Magic | Event help 80; Cash drawer -80
09-12 | Sales week ending 9/12 | Checking 1534.10; Cash drawer 386; Game sales -960; Cards & miniatures sales -700; Event fees -160; Sales tax payable -100.10
09-14 | Equipment loan, September | Equipment loan 200; Interest expense 21; Checking -221
09-15 | Invoice 88, Half Moon Taproom, table games | Accounts receivable 189.90; Game sales -180; Sales tax payable -9.90
09-16 | Booster packs for prizes, Pinnacle Hobby | Event prizes 96; Credit card -96
09-17 | Cash deposit | Checking 700; Cash drawer -700
09-18 | Owen, Friday night Magic | Event help 80; Cash drawer -80
09-19 | Sales week ending 9/19 | Checking 1602.50; Cash drawer 402; Game sales -1120; Cards & miniatures sales -580; Event fees -200; Sales tax payable -104.50
09-21 | Xcel Energy | Electric & gas 168.40; Checking -168.40
09-22 | Credit card paid off, August statement | Credit card 218.45; Checking -218.45
09-23 | Pinnacle Hobby, restock | Game purchases 342.60; Credit card -342.60
09-24 | Returned game, torn box, tax included | Game sales 40; Sales tax payable 2.20; Checking -42.20
09-25 | Owen, Friday night Magic | Event help 80; Cash drawer -80
09-26 | Sales week ending 9/26 | Checking 1550.20; Cash drawer 391; Game sales -1010; Cards & miniatures sales -650; Event fees -180; Sales tax payable -101.20
09-28 | Half Moon Taproom paid invoice 88 | Checking 189.90; Accounts receivable -189.90
09-29 | Invoice 89, Altoona Library, exempt | Accounts receivable 156; Game sales -156
09-30 | Lakeland Distributing, September invoice | Game purchases 1480; Freight in 62.50; Accounts payable -1542.50
09-30 | Card processing fees, September | Card processing fees 163.85; Checking -163.85
09-30 | Owner's draw | Owner's draws 1200; Checking -1200
10-01 | October rent, Barstow Properties | Rent 1150; Checking -1150
10-02 | Owen, Friday night Magic | Event help 80; Cash drawer -80
10-03 | Sales week ending 10/3 | Checking 1589.50; Cash drawer 415; Game sales -980; Cards & miniatures sales -720; Event fees -200; Sales tax payable -104.50
10-05 | Store insurance, quarter | Insurance 288; Checking -288
10-06 | Gift card redeemed in full | Gift cards outstanding 52.75; Game sales -50; Sales tax payable -2.75
10-07 | Altoona Library paid invoice 89 | Checking 156; Accounts receivable -156
10-08 | Lakeland Distributing, September invoice paid | Accounts payable 1542.50; Checking -1542.50
10-09 | Spectrum, phone and internet | Phone & internet 104.98; Checking -104.98
10-09 | Owen, Friday night Magic | Event help 80; Cash drawer -80
10-10 | Sales week ending 10/10 | Checking 1511.10; Cash drawer 409; Game sales -1060; Cards & miniatures sales -600; Event fees -160; Sales tax payable -100.10
10-12 | Bags, tape, price labels | Store supplies 57.30; Cash drawer -57.30
10-14 | Equipment loan, October | Equipment loan 200; Interest expense 19.85; Checking -219.85
10-15 | Cash deposit | Checking 900; Cash drawer -900
10-16 | Owen, Friday night Magic | Event help 80; Cash drawer -80
10-17 | Sales week ending 10/17 | Checking 1733.10; Cash drawer 398; Game sales -1150; Cards & miniatures sales -690; Event fees -180; Sales tax payable -111.10
10-19 | Gift card sold | Checking 50; Gift cards outstanding -50
10-20 | Facebook ads, Halloween tournament | Advertising 60; Credit card -60
10-21 | Xcel Energy | Electric & gas 151.75; Checking -151.75
10-22 | Credit card paid off, September statement | Credit card 438.60; Checking -438.60
10-23 | Owen, Friday night Magic | Event help 80; Cash drawer -80
10-24 | Sales week ending 10/24 | Checking 1655.70; Cash drawer 391; Game sales -1090; Cards & miniatures sales -640; Event fees -210; Sales tax payable -106.70
10-26 | Invoice 90, Altoona Library, exempt | Accounts receivable 212.50; Game sales -212.50
10-27 | Wisconsin DOR, sales tax third quarter | Sales tax payable 1227; Checking -1227
10-28 | Pinnacle Hobby, paints and sleeves | Game purchases 218.40; Credit card -218.40
10-30 | Owen, Friday night Magic | Event help 80; Cash drawer -80
10-30 | Owner's draw | Owner's draws 1200; Checking -1200
10-31 | Sales week ending 10/31 | Checking 1860.80; Cash drawer 418; Game sales -1240; Cards & miniatures sales -700; Event fees -220; Sales tax payable -118.80
10-31 | Lakeland Distributing, October invoice | Game purchases 1725; Freight in 71.40; Accounts payable -1796.40
10-31 | Card processing fees, October | Card processing fees 178.20; Checking -178.20
"""


def boardgames() -> tuple[Workbook, Card]:
    """A board game store in Eau Claire: the account before the memo, sales tax of 5.5% in one account."""
    workbook = Workbook()
    heads = ["Date", "No.", "Account", "Memo", "Debit", "Credit"]
    write_journal(
        workbook,
        "Second Turn Games - General Journal, from September 2026",
        GAME_JOURNAL,
        heads,
        "E2EFDA",
        "mm/dd/yyyy",
    )
    where = write_balances(workbook, "Trial Balance", GAME_ACCOUNTS, heads, "E2EFDA")
    totals = write_results(
        workbook,
        "Income Statement",
        "Trial Balance",
        where,
        GAME_ACCOUNTS,
        ("Income", "Expenses", "Net income"),
    )
    watched = ["Checking", "Cash drawer", "Accounts receivable", "Accounts payable", "Sales tax payable"]
    watched += ["Gift cards outstanding", "Credit card", "Equipment loan", "Owner's draws"]
    return workbook, {
        "book": "boardgames.xlsx",
        "half": "round48",
        "layout": "journal",
        "about": "board game store, Wisconsin, USD; sales tax 5.5% on all sales but those to the library, gift cards untaxed until spent",
        "dialect": "an entry number, the account before the memo, plain account names, debit and credit columns last, sales tax in one account, trial balance and income statement by formulas",
        "date_order": "mdy",
        "period": ["2026-09-01", "2026-12-31"],
        "journal": JOURNAL,
        "free": {"Journal": ["No.", "Memo"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial Balance!E{where[name]}" for name in watched],
            f"Trial Balance!E{4 + len(where)}",
            *[f"Income Statement!B{row}" for row in totals],
        ],
        "zero": [f"Trial Balance!E{4 + len(where)}"],
    }


CLEAR_ACCOUNTS = """
Bank | Asset
Cash float | Asset
Owed by customers | Asset
Van | Asset
Van depreciation to date | Asset
Owed to suppliers | Liability
Customer deposits | Liability
Van loan | Liability
Capital | Equity
Drawings | Equity
House clearances | Income
Tip runs | Income
Goods sold | Income
Scrap metal | Income
Helpers | Expense
Tip & recycling charges | Expense
Diesel | Expense
Van repairs & MOT | Expense
Van insurance & tax | Expense
Store rent | Expense
Auction commission | Expense
Boxes, bags & gloves | Expense
Advertising | Expense
Phone | Expense
Waste carrier licence | Expense
Accountant | Expense
Bank charges | Expense
Loan interest | Expense
Depreciation | Expense
"""

CLEAR_JOURNAL = """
09-01 | Opening balances | Bank 3180; Cash float 140; Owed by customers 420; Van 9800; Van depreciation to date -2450; Owed to suppliers -286.20; Customer deposits -100; Van loan -4800; Capital -5903.80
09-01 | Store rent, September | Store rent 160; Bank -160
09-02 | Diesel | Diesel 68; Bank -68
09-03 | Thistle Lettings paid for Lochee flat | Bank 420; Owed by customers -420
09-04 | Mr Baxter's house, balance after deposit | Bank 600; Customer deposits 100; House clearances -700
09-04 | Craig, two days | Helpers 180; Bank -180
09-07 | Tayside Recycling, August account paid | Owed to suppliers 286.20; Bank -286.20
09-08 | Garden rubbish, Fintry, cash | Cash float 60; Tip runs -60
09-09 | Rubble sacks and gloves | Boxes, bags & gloves 23.40; Cash float -23.40
09-10 | Wardrobe and table, Gumtree, cash | Cash float 110; Goods sold -110
09-11 | Rennie & Gow, Miss Kidd's flat, invoiced | Owed by customers 520; House clearances -520
09-11 | Craig, one day | Helpers 90; Bank -90
09-14 | Scrap, Dock Street yard | Bank 84.50; Scrap metal -84.50
09-15 | Van loan, September | Van loan 240; Loan interest 24; Bank -264
09-16 | Tay Auctions, sale of 12 September less 15% | Bank 306; Auction commission 54; Goods sold -360
09-17 | Diesel | Diesel 71.50; Bank -71.50
09-18 | Phone | Phone 22; Bank -22
09-21 | Deposit, Mrs Ogilvie, bungalow in Carnoustie | Bank 150; Customer deposits -150
09-22 | Sofa and fridge taken away, Mr Hay | Cash float 45; Tip runs -45
09-23 | Van service and MOT | Van repairs & MOT 285; Bank -285
09-25 | Mrs Ogilvie's bungalow, balance after deposit | Bank 800; Customer deposits 150; House clearances -950
09-25 | Craig, three days | Helpers 270; Bank -270
09-28 | Drawings | Drawings 900; Bank -900
09-30 | Tayside Recycling, September account | Tip & recycling charges 342.80; Owed to suppliers -342.80
09-30 | Bank charges | Bank charges 8; Bank -8
10-01 | Store rent, October | Store rent 160; Bank -160
10-02 | Rennie & Gow paid for Miss Kidd's flat | Bank 520; Owed by customers -520
10-05 | Tayside Recycling, September account paid | Owed to suppliers 342.80; Bank -342.80
10-05 | Diesel | Diesel 66; Bank -66
10-06 | Flyers | Advertising 48; Bank -48
10-07 | Thistle Lettings, two flats in Hilltown, invoiced | Owed by customers 680; House clearances -680
10-07 | Craig, two days | Helpers 180; Bank -180
10-09 | Chest of drawers and mirror, Gumtree, cash | Cash float 85; Goods sold -85
10-10 | Money given back, mirror was cracked | Goods sold 25; Cash float -25
10-12 | Garage cleared, Monifieth, cash | Cash float 140; House clearances -140
10-12 | Craig, half a day, cash | Helpers 45; Cash float -45
10-14 | Tay Auctions, sale of 10 October less 15% | Bank 408; Auction commission 72; Goods sold -480
10-15 | Van loan, October | Van loan 240; Loan interest 22.90; Bank -262.90
10-16 | Scrap, Dock Street yard | Bank 61.20; Scrap metal -61.20
10-19 | Phone | Phone 22; Bank -22
10-20 | Deposit, Mr Petrie, house in Newport | Bank 200; Customer deposits -200
10-21 | Diesel | Diesel 73.20; Bank -73.20
10-22 | Cash paid in | Bank 150; Cash float -150
10-23 | Rennie & Gow, Mrs Duff's flat, invoiced | Owed by customers 640; House clearances -640
10-23 | Craig, two days | Helpers 180; Bank -180
10-26 | Van insurance and road tax | Van insurance & tax 212.40; Bank -212.40
10-28 | Drawings | Drawings 900; Bank -900
10-30 | Tayside Recycling, October account | Tip & recycling charges 318.60; Owed to suppliers -318.60
10-30 | Bank charges | Bank charges 8; Bank -8
"""


def houseclearance() -> tuple[Workbook, Card]:
    """A house clearance firm in Dundee: details before the account, plain account names, no VAT."""
    workbook = Workbook()
    heads = ["Date", "Details", "Account", "Debit", "Credit"]
    write_journal(
        workbook,
        "Clearway House Clearances, Dundee - journal from 1 September 2026",
        CLEAR_JOURNAL,
        heads,
        "FCE4D6",
        "dd/mm/yyyy",
    )
    where = write_balances(workbook, "Trial balance", CLEAR_ACCOUNTS, heads, "FCE4D6")
    totals = write_results(
        workbook,
        "Profit & loss",
        "Trial balance",
        where,
        CLEAR_ACCOUNTS,
        ("Income", "Expenses", "Profit"),
    )
    watched = ["Bank", "Cash float", "Owed by customers", "Owed to suppliers", "Customer deposits"]
    watched += ["Van loan", "Drawings"]
    return workbook, {
        "book": "houseclearance.xlsx",
        "half": "round48",
        "layout": "journal",
        "about": "house clearances and tip runs, Scotland, GBP; under the VAT limit, not registered",
        "dialect": "details before the account, plain account names, debit and credit columns last, auction sales gross with the commission apart, trial balance and profit & loss by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": JOURNAL,
        "free": {"Journal": ["Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!E{where[name]}" for name in watched],
            f"Trial balance!E{4 + len(where)}",
            *[f"Profit & loss!B{row}" for row in totals],
        ],
        "zero": [f"Trial balance!E{4 + len(where)}"],
    }


STAR_BOOK = """
01-01 | | Balance from 2025 | Opening balance | 2846.35 |
01-05 | | Dues, J. Whitcomb | Membership dues | 30 |
01-05 | | Dues, the Alvarado family | Membership dues | 45 |
01-09 | 1021 | Woods Library, meeting room, January | Meeting room | | 40
01-12 | | Dues, six at the January meeting | Membership dues | 195 |
01-14 | | Web hosting, the year | Website & email | | 118.80
01-20 | 1022 | Astronomical League, club dues | League dues | | 270
01-26 | | Last of the 2026 calendars, 6 sold | Calendar sales | 90 |
02-06 | 1023 | Woods Library, meeting room, February | Meeting room | | 40
02-09 | | Dues, four at the February meeting | Membership dues | 120 |
02-11 | 1024 | Dr. Pruett, speaker, gas money | Speakers | | 75
02-17 | | Coffee and cookies, meeting | Refreshments | | 26.40
02-23 | | Donation, Mrs. Kessler | Donations | 100 |
03-06 | 1025 | Woods Library, meeting room, March | Meeting room | | 40
03-09 | | Dues, the Ito family | Membership dues | 45 |
03-11 | | Red flashlights for school visits | Outreach supplies | | 64.95
03-16 | 1026 | Desert Mini Storage, second quarter | Storage unit | | 195
03-23 | | Star party at Las Cienegas, 36 people | Star party fees | 360 |
03-23 | | Star party, donation jar | Donations | 48.50 |
03-23 | | Star party, portable toilet, from the cash | Star party costs | | 85
03-25 | | Star party fee sent back, B. Lund, had the flu | Star party fees | | 10
04-03 | 1027 | Woods Library, meeting room, April | Meeting room | | 40
04-07 | | Stamps | Printing & postage | | 15.60
04-13 | | Dues, R. Espinoza | Membership dues | 30 |
04-15 | 1028 | Eyepiece set for the loaner scope | Telescopes & equipment | | 189
04-20 | | Raffle at the meeting | Raffle | 72 |
05-01 | 1029 | Woods Library, meeting room, May | Meeting room | | 40
05-06 | 1030 | Liability insurance, the year | Insurance | | 385
05-11 | | Dues, two at the May meeting | Membership dues | 60 |
05-18 | | Star party at Kitt Peak road, 28 people | Star party fees | 280 |
05-18 | | Star party, donation jar | Donations | 31.25 |
05-18 | | Star party, portable toilet, from the cash | Star party costs | | 85
05-20 | 1031 | Dr. Amory, speaker, gas money | Speakers | | 75
06-05 | 1032 | Woods Library, meeting room, June | Meeting room | | 40
06-15 | 1033 | Desert Mini Storage, third quarter | Storage unit | | 195
06-22 | | Raffle at the meeting | Raffle | 58 |
07-13 | | Mirror recoated, 10 inch loaner | Telescopes & equipment | | 140
08-07 | 1034 | Woods Library, meeting room, August | Meeting room | | 40
08-10 | | Dues, three at the August meeting | Membership dues | 90 |
08-17 | | Moon maps for the school night | Outreach supplies | | 38.20
08-24 | | Donation, Rincon Elementary, school night | Donations | 150 |
09-04 | 1035 | Woods Library, meeting room, September | Meeting room | | 40
09-08 | | Newsletter copies | Printing & postage | | 33.75
09-14 | 1036 | Desert Mini Storage, fourth quarter | Storage unit | | 195
09-21 | | Coffee and cookies, meeting | Refreshments | | 29.15
09-28 | 1037 | Dr. Nakai, speaker, gas money | Speakers | | 75
10-02 | 1038 | Woods Library, meeting room, October | Meeting room | | 40
10-05 | 1039 | 2027 calendars, 60 copies, half down | Calendar printing | | 195
10-12 | | Dues, two at the October meeting | Membership dues | 60 |
10-19 | | First calendars sold, 8 | Calendar sales | 120 |
10-26 | | Star party tickets for November, T. Beck and two | Star party fees | 30 |
"""

STAR_IN = ["Membership dues", "Donations", "Star party fees", "Calendar sales", "Raffle"]
STAR_OUT = [
    "Meeting room",
    "Speakers",
    "Star party costs",
    "Telescopes & equipment",
    "Outreach supplies",
    "Storage unit",
    "Calendar printing",
    "Printing & postage",
    "Refreshments",
    "Insurance",
    "League dues",
    "Website & email",
    "Bank fees",
]


def astronomy() -> tuple[Workbook, Card]:
    """An astronomy club in Tucson: a check register with a category on every line and a report by category."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Register"
    title(book, "A1", "Saguaro Skies Astronomy Club - checking account 2026")
    head(book, 3, ["Date", "Check #", "Description", "Category", "Deposit", "Payment", "Balance"], "D9D2E9")
    for at, r in enumerate(rows(STAR_BOOK), 4):
        balance = "=E4-F4" if at == 4 else f"=ROUND(G{at - 1}+E{at}-F{at},2)"
        put(
            book,
            at,
            [date(r[0]), number(r[1]), r[2], r[3], number(r[4]), number(r[5]), balance],
            ["mm/dd/yyyy", "0", "", "", MONEY, MONEY, SIGNED],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 9, 44, 24, 11, 11, 12)
    page = workbook.create_sheet("Report")
    title(page, "A1", "Treasurer's report 2026")
    at, totals = 2, []
    for label, names, plus, minus in (("Income", STAR_IN, "E", "F"), ("Expenses", STAR_OUT, "F", "E")):
        at += 1
        head(page, at, [label, "$"], "D9D2E9")
        start = at + 1
        for name in names:
            at += 1
            sums = [f"SUMIFS(Register!{c}$4:{c}$900,Register!D$4:D$900,A{at})" for c in (plus, minus)]
            put(page, at, [name, f"={sums[0]}-{sums[1]}"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {label.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 1
    at += 1
    first, last = totals
    put(page, at, ["Surplus", f"=B{first}-B{last}"], ["", SIGNED])
    put(page, at + 1, ["Opening balance", '=SUMIFS(Register!E4:E900,Register!D4:D900,"Opening balance")'])
    put(page, at + 2, ["In the bank", "=SUM(Register!E4:E900)-SUM(Register!F4:F900)"])
    put(page, at + 3, ["Difference (should be 0)", f"=ROUND(B{at}+B{at + 1}-B{at + 2},2)"])
    for row in range(at, at + 4):
        page[f"B{row}"].number_format = SIGNED
    bold(page, f"A{at}", f"B{at}", f"A{at + 2}", f"B{at + 2}")
    widths(page, 28, 13)
    kinds = [*STAR_IN, *STAR_OUT, "Opening balance"]
    page["D3"] = "Categories"
    bold(page, "D3")
    for row, kind in enumerate(kinds, 4):
        page[f"D{row}"] = kind
    page.column_dimensions["D"].width = 26
    dropdown(book, "D4:D900", f"Report!$D$4:$D${3 + len(kinds)}")
    spent = first + 3
    return workbook, {
        "book": "astronomy.xlsx",
        "half": "round48",
        "layout": "cash book",
        "about": "astronomy club, Arizona, USD",
        "dialect": "a check register: one checking account, description before the category, deposit and payment with a running balance, a report by category; money sent back in the other column under the same category; star party cash banked after its costs, booked in full line by line on the day of the deposit",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {
            "sheet": "Register",
            "date": "Date",
            "category": "Category",
            "in": ["Deposit"],
            "out": ["Payment"],
        },
        "free": {"Register": ["Check #", "Description"]},
        "adds_up": {"Register": ["Deposit", "Payment"]},
        "watch": [
            *[f"Report!B{4 + i}" for i in range(len(STAR_IN))],
            *[f"Report!B{spent + i}" for i in range(len(STAR_OUT))],
            *[f"Report!B{row}" for row in (first, last, at, at + 2, at + 3)],
        ],
        "zero": [f"Report!B{at + 3}"],
    }


TIFFIN_BOOK = """
09-01 | Balance brought forward | Opening balance | 12350 | | 28640 |
09-01 | Mr Joshi, September tiffin, GPay | Monthly tiffin | | | 3200 |
09-01 | Hostel girls, 4, September tiffin | Monthly tiffin | | | 12800 |
09-02 | Deshmukh kaka, September, cash | Monthly tiffin | 1800 | | |
09-02 | Vegetables, mandi | Vegetables | | 680 | |
09-03 | Kirana, atta rice dal oil, Shree Traders | Groceries | | | | 6450
09-04 | Neha Patil, September tiffin, GPay | Monthly tiffin | | | 3200 |
09-05 | Kitchen rent | Kitchen rent | | | | 7500
09-05 | Sunita, August salary | Helper salary | | 7000 | |
09-05 | Raju, August delivery | Delivery boy | | 5000 | |
09-07 | Vegetables, mandi | Vegetables | | 720 | |
09-08 | Daily tiffins, week | Daily tiffin | 4640 | | |
09-09 | Gas cylinder | Gas cylinder | | 1850 | |
09-10 | Cash withdrawn from ATM | Contra | 5000 | | | 5000
09-11 | Office staff, Magarpatta, 6 tiffins, UPI | Monthly tiffin | | | 10800 |
09-12 | Vegetables, mandi | Vegetables | | 655 | |
09-14 | Ganpati order, 30 plates, Mrs Kulkarni | Party orders | | | 5400 |
09-15 | Daily tiffins, week | Daily tiffin | 4880 | | |
09-16 | Milk and paneer, Chitale dealer | Milk & paneer | | 1320 | |
09-17 | Petrol, scooter | Petrol & scooter | | 400 | |
09-19 | Vegetables, mandi | Vegetables | | 710 | |
09-21 | MSEDCL bill | Electricity | | | | 1465
09-22 | Daily tiffins, week | Daily tiffin | 4760 | | |
09-23 | Foil boxes and bags | Packing material | | 940 | |
09-24 | Refund, Mr Joshi, six days out of station, GPay | Monthly tiffin | | | | 480
09-25 | Taken home | Drawings | | | | 10000
09-26 | Vegetables, mandi | Vegetables | | 690 | |
09-28 | Gas cylinder | Gas cylinder | | 1850 | |
09-29 | Daily tiffins, week | Daily tiffin | 4520 | | |
09-30 | Recharge, two phones | Phone & ads | | | | 658
10-01 | Mr Joshi, October tiffin, GPay | Monthly tiffin | | | 3200 |
10-01 | Hostel girls, 4, October tiffin | Monthly tiffin | | | 12800 |
10-02 | Deshmukh kaka, October, cash | Monthly tiffin | 1800 | | |
10-03 | Vegetables, mandi | Vegetables | | 740 | |
10-03 | Kirana, Shree Traders | Groceries | | | | 7120
10-05 | Neha Patil, October tiffin, GPay | Monthly tiffin | | | 3200 |
10-05 | Kitchen rent | Kitchen rent | | | | 7500
10-05 | Sunita, September salary, half cash half GPay | Helper salary | | 3500 | | 3500
10-05 | Raju, September delivery | Delivery boy | | 5000 | |
10-06 | Daily tiffins, week | Daily tiffin | 4940 | | |
10-08 | Gas cylinder | Gas cylinder | | 1850 | |
10-09 | Cash deposited in bank | Contra | | 3000 | 3000 |
10-10 | Vegetables, mandi | Vegetables | | 705 | |
10-12 | Office staff, Magarpatta, 6 tiffins, UPI | Monthly tiffin | | | 10800 |
10-13 | Daily tiffins, week | Daily tiffin | 5060 | | |
10-14 | Milk and paneer, Chitale dealer | Milk & paneer | | 1410 | |
10-15 | Petrol, scooter | Petrol & scooter | | 400 | |
10-16 | Dasara order, 25 plates, society office | Party orders | 4500 | | |
10-17 | Vegetables, mandi | Vegetables | | 760 | |
10-19 | New pressure cooker, 10 litre | Utensils | | | | 3150
10-20 | MSEDCL bill | Electricity | | | | 1510
10-20 | Daily tiffins, week | Daily tiffin | 4820 | | |
10-22 | Mixer repaired | Repairs | | 450 | |
10-24 | Taken home | Drawings | | | | 10000
10-26 | Foil boxes and bags | Packing material | | 880 | |
10-27 | Daily tiffins, week | Daily tiffin | 4700 | | |
10-28 | Advance, Mrs Shah, 40 plates for 10 Nov, UPI | Party orders | | | 1500 |
10-29 | Vegetables, mandi | Vegetables | | 730 | |
10-30 | Recharge, two phones | Phone & ads | | | | 658
"""

TIFFIN_IN = ["Monthly tiffin", "Daily tiffin", "Party orders"]
TIFFIN_OUT = [
    "Vegetables",
    "Groceries",
    "Milk & paneer",
    "Gas cylinder",
    "Helper salary",
    "Delivery boy",
    "Kitchen rent",
    "Electricity",
    "Petrol & scooter",
    "Packing material",
    "Utensils",
    "Repairs",
    "Phone & ads",
    "Licence fees",
    "Bank charges",
]
TIFFIN_OTHER = ["Opening balance", "Drawings", "Money put in", "Contra"]


def tiffin() -> tuple[Workbook, Card]:
    """A tiffin service in Pune: a two-column cash book, cash and bank in and out with a balance of each."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash Book"
    title(book, "A1", "Annapurna Tiffin Service, Hadapsar - Cash Book 2026-27")
    heads = ["Date", "Particulars", "Head", "Cash In", "Cash Out", "Bank In", "Bank Out"]
    head(book, 3, [*heads, "Cash Balance", "Bank Balance"], "FFE699")
    for at, r in enumerate(rows(TIFFIN_BOOK), 4):
        cash, bank = (
            ("=D4-E4", "=F4-G4") if at == 4 else (f"=H{at - 1}+D{at}-E{at}", f"=I{at - 1}+F{at}-G{at}")
        )
        put(
            book,
            at,
            [date(r[0]), r[1], r[2], *[number(x) for x in r[3:]], cash, bank],
            ["dd-mm-yyyy", "", "", MONEY, MONEY, MONEY, MONEY, SIGNED, SIGNED],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 44, 20, 11, 11, 11, 11, 13, 13)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary")
    at, totals = 2, []
    for label, names, plus, minus in (
        ("Income", TIFFIN_IN, "DF", "EG"),
        ("Expenses", TIFFIN_OUT, "EG", "DF"),
        ("Other", TIFFIN_OTHER, "DF", "EG"),
    ):
        at += 1
        head(page, at, [label, "Rs"], "FFE699")
        start = at + 1
        for name in names:
            at += 1
            sums = [
                "+".join(f"SUMIFS('Cash Book'!{c}$4:{c}$900,'Cash Book'!C$4:C$900,A{at})" for c in columns)
                for columns in (plus, minus)
            ]
            put(page, at, [name, f"={sums[0]}-({sums[1]})"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {label.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 1
    at += 1
    foot = [
        ("Profit", f"=B{totals[0]}-B{totals[1]}"),
        ("Cash in hand", "=SUM('Cash Book'!D4:D900)-SUM('Cash Book'!E4:E900)"),
        ("Bank balance", "=SUM('Cash Book'!F4:F900)-SUM('Cash Book'!G4:G900)"),
        ("Check (should be 0)", f"=ROUND(B{at}+B{totals[2]}-B{at + 1}-B{at + 2},2)"),
    ]
    for row, (label, formula) in enumerate(foot, at):
        put(page, row, [label, formula], ["", SIGNED])
        bold(page, f"A{row}", f"B{row}")
    widths(page, 26, 13)
    costs, other = totals[0] + 3, totals[1] + 3
    return workbook, {
        "book": "tiffin.xlsx",
        "half": "round48",
        "layout": "cash book",
        "about": "tiffin service, India, INR; under the GST limit, not registered",
        "dialect": "cash and bank side by side, in and out of each with a balance of each, particulars before the head, cash moved to or from the bank as one line under Contra, money returned in the other column under the same head, advances booked as orders when they come, totals by head on a second sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-03-31"],
        "cash": {
            "sheet": "Cash Book",
            "date": "Date",
            "category": "Head",
            "in": ["Cash In", "Bank In"],
            "out": ["Cash Out", "Bank Out"],
        },
        "free": {"Cash Book": ["Particulars"]},
        "adds_up": {"Cash Book": ["Cash In", "Cash Out", "Bank In", "Bank Out"]},
        "watch": [
            *[f"Summary!B{4 + i}" for i in range(len(TIFFIN_IN))],
            *[f"Summary!B{costs + i}" for i in range(len(TIFFIN_OUT))],
            *[f"Summary!B{other + i}" for i in range(len(TIFFIN_OTHER))],
            *[f"Summary!B{row}" for row in (*totals, *range(at, at + 4))],
        ],
        "zero": [f"Summary!B{at + 3}"],
    }


BOOKS = [boardgames, houseclearance, astronomy, tiffin]
