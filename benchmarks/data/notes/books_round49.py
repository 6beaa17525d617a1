"""The workbooks of round 49: a bakery supplier, a plumbers' merchant, a taxi firm, a paint shop."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from collections.abc import Sequence

from make_books import bold, date, day_of, dropdown, head, journal_lines, number, put, rows, title, widths
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
    """The journal: a title and, from the fourth row, the entries' lines under the headings."""
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", name)
    head(journal, 3, heads, fill)
    at = 4
    for entry, (day, described, lines) in enumerate(journal_lines(text), 1):
        for account, amount in lines:
            cells = {
                "Date": day,
                "Ref": entry,
                "Details": described,
                "Memo": described,
                "Account": account,
                "Debit": amount if amount > 0 else None,
                "Credit": None if amount > 0 else -amount,
            }
            formats = {"Date": form, "Debit": MONEY, "Credit": MONEY}
            put(journal, at, [cells[h] for h in heads], [formats.get(h, "") for h in heads])
            at += 1
    journal.freeze_panes = "A4"
    sizes = {"Date": 12, "Ref": 6, "Details": 48, "Memo": 48, "Account": 24}
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
    foot = last + 1
    sums = [f"=SUM(C4:C{last})", f"=SUM(D4:D{last})", f"=ROUND(C{foot}-D{foot},2)"]
    put(sheet, foot, ["Total", None, *sums], ["", "", MONEY, MONEY, SIGNED])
    bold(sheet, *[f"{c}{foot}" for c in "ABCDE"])
    widths(sheet, 28, 12, 13, 13, 13)
    dropdown(workbook["Journal"], f"{account}4:{account}2000", f"'{name}'!$A$4:$A${last}")
    return where


def write_results(
    workbook: Workbook,
    name: str,
    balances: str,
    where: dict[str, int],
    accounts: str,
    kinds: Sequence[tuple[str, str]],
    profit: str,
) -> list[int]:
    """Income, then costs, account by account, the profit at the foot; the rows of the totals and the profit."""
    page = workbook.create_sheet(name)
    title(page, "A1", name)
    at, totals = 3, []
    for kind, total in kinds:
        put(page, at, [kind])
        bold(page, f"A{at}")
        start = at + 1
        for label, of in rows(accounts):
            if of == kind:
                at += 1
                sign = "" if totals else "-"
                put(page, at, [label, f"={sign}'{balances}'!E{where[label]}"], ["", SIGNED])
        at += 1
        put(page, at, [total, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 2
    put(page, at, [profit, "=" + "-".join(f"B{row}" for row in totals)], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 30, 14)
    return [*totals, at]


SUPPLY_ACCOUNTS = """
Checking | Asset
Cash Drawer | Asset
Accounts Receivable | Asset
Delivery Truck | Asset
Accumulated Depreciation | Asset
Accounts Payable | Liability
Visa Card | Liability
Truck Loan | Liability
Owner's Capital | Equity
Owner's Draw | Equity
Wholesale Sales | Income
Counter Sales | Income
Delivery Fees | Income
Flour & Grain | Cost of goods
Sugar & Sweeteners | Cost of goods
Yeast, Fats & Chocolate | Cost of goods
Bags & Boxes | Cost of goods
Wages | Expense
Rent | Expense
Utilities | Expense
Fuel | Expense
Truck Repairs | Expense
Phone & Internet | Expense
Insurance | Expense
Office Supplies | Expense
Professional Fees | Expense
Bank & Card Fees | Expense
Loan Interest | Expense
Bad Debts | Expense
Depreciation | Expense
"""

SUPPLY_JOURNAL = """
08-01 | Opening balances | Checking 14820.50; Cash Drawer 200; Accounts Receivable 3412.75; Delivery Truck 28500; Accumulated Depreciation -9500; Accounts Payable -4186.20; Visa Card -312.40; Truck Loan -13600; Owner's Capital -19334.65
08-03 | Rent, August | Rent 1450; Checking -1450
08-03 | Bergey Milling, July account paid | Accounts Payable 2618.40; Checking -2618.40
08-04 | Inv 1041 Kutztown Bagel, bread flour | Accounts Receivable 1286; Wholesale Sales -1286
08-05 | Keystone Sugar, July account paid | Accounts Payable 1567.80; Checking -1567.80
08-06 | Sunrise Donuts paid Inv 1038 | Checking 1124.25; Accounts Receivable -1124.25
08-07 | Wages, Rosa and Tim | Wages 1180; Checking -1180
08-07 | Counter sales, week | Checking 1412.60; Cash Drawer 88; Counter Sales -1500.60
08-10 | Inv 1042 Sunrise Donuts, sugar and shortening | Accounts Receivable 948.50; Wholesale Sales -948.50
08-11 | Wawa, diesel | Fuel 96.40; Visa Card -96.40
08-12 | Bergey Milling, 40 bags bread flour, on account | Flour & Grain 1864; Accounts Payable -1864
08-13 | Kutztown Bagel paid Inv 1039 | Checking 2288.50; Accounts Receivable -2288.50
08-14 | Counter sales, week | Checking 1387.25; Cash Drawer 74.50; Counter Sales -1461.75
08-15 | Truck loan payment | Truck Loan 410; Loan Interest 62; Checking -472
08-17 | Keystone Sugar, sugar and molasses, on account | Sugar & Sweeteners 1092.60; Accounts Payable -1092.60
08-18 | Visa bill paid | Visa Card 312.40; Checking -312.40
08-20 | Inv 1043 Macungie Pretzels, flour and malt, delivered | Accounts Receivable 1640; Wholesale Sales -1605; Delivery Fees -35
08-21 | Wages, Rosa and Tim | Wages 1180; Checking -1180
08-21 | Counter sales, week | Checking 1436.80; Cash Drawer 95; Counter Sales -1531.80
08-24 | PPL Electric | Utilities 214.65; Checking -214.65
08-26 | Cash drawer deposited | Checking 250; Cash Drawer -250
08-27 | Inv 1044 Parkland Schools, cafeteria order | Accounts Receivable 512.30; Wholesale Sales -512.30
08-28 | Owner's draw | Owner's Draw 2000; Checking -2000
08-28 | Counter sales, week | Checking 1392.40; Cash Drawer 79; Counter Sales -1471.40
08-31 | Card processing and bank fees, August | Bank & Card Fees 48.90; Checking -48.90
09-01 | Rent, September | Rent 1450; Checking -1450
09-03 | Bergey Milling, August account paid | Accounts Payable 1864; Checking -1864
09-04 | Sunrise Donuts paid Inv 1042 | Checking 948.50; Accounts Receivable -948.50
09-04 | Wages, Rosa and Tim | Wages 1180; Checking -1180
09-04 | Counter sales, week | Checking 1458.75; Cash Drawer 90.50; Counter Sales -1549.25
09-08 | Keystone Sugar, August account paid | Accounts Payable 1092.60; Checking -1092.60
09-08 | Kutztown Bagel paid Inv 1041 | Checking 1286; Accounts Receivable -1286
09-09 | Inv 1045 Kutztown Bagel, bread flour | Accounts Receivable 1338.40; Wholesale Sales -1338.40
09-10 | Bergey Milling, 44 bags bread flour, on account | Flour & Grain 2032.50; Accounts Payable -2032.50
09-11 | Counter sales, week | Checking 1402.15; Cash Drawer 81; Counter Sales -1483.15
09-14 | Inv 1046 Sunrise Donuts, sugar and shortening | Accounts Receivable 1012.75; Wholesale Sales -1012.75
09-15 | Truck loan payment | Truck Loan 410; Loan Interest 60.15; Checking -470.15
09-16 | Keystone Sugar, on account | Sugar & Sweeteners 986.40; Accounts Payable -986.40
09-17 | Wawa, diesel | Fuel 101.75; Visa Card -101.75
09-18 | Wages, Rosa and Tim | Wages 1180; Checking -1180
09-18 | Visa bill paid | Visa Card 96.40; Checking -96.40
09-21 | Inv 1047 Macungie Pretzels, flour and malt, delivered | Accounts Receivable 1580; Wholesale Sales -1545; Delivery Fees -35
09-22 | Macungie Pretzels paid Inv 1043 | Checking 1640; Accounts Receivable -1640
09-24 | Red Rose Yeast, yeast and chocolate, on account | Yeast, Fats & Chocolate 745.80; Accounts Payable -745.80
09-25 | Uline, boxes and bags | Bags & Boxes 168.20; Visa Card -168.20
09-25 | Counter sales, week | Checking 1417.30; Cash Drawer 84; Counter Sales -1501.30
09-25 | Cash drawer deposited | Checking 350; Cash Drawer -350
09-28 | Parkland Schools paid Inv 1044 | Checking 512.30; Accounts Receivable -512.30
09-28 | Owner's draw | Owner's Draw 2000; Checking -2000
09-30 | Inv 1048 Parkland Schools, cafeteria order | Accounts Receivable 486.90; Wholesale Sales -486.90
10-01 | Credit to Macungie Pretzels, two torn bags off Inv 1047 | Wholesale Sales 64; Accounts Receivable -64
10-01 | Rent, October | Rent 1450; Checking -1450
10-02 | Wages, Rosa and Tim | Wages 1180; Checking -1180
10-02 | Counter sales, week | Checking 1475.20; Cash Drawer 88.25; Counter Sales -1563.45
10-05 | Bergey Milling, September account paid | Accounts Payable 2032.50; Checking -2032.50
10-06 | Brakes, Emmaus Truck Service | Truck Repairs 386; Checking -386
10-08 | Kutztown Bagel paid Inv 1045 | Checking 1338.40; Accounts Receivable -1338.40
10-09 | Keystone Sugar, September account paid | Accounts Payable 986.40; Checking -986.40
10-09 | Bergey Milling, 41 bags bread flour, on account | Flour & Grain 1918.75; Accounts Payable -1918.75
10-09 | Counter sales, week | Checking 1386.60; Cash Drawer 76; Counter Sales -1462.60
10-12 | Inv 1049 Kutztown Bagel, bread flour | Accounts Receivable 1402.60; Wholesale Sales -1402.60
10-14 | Sunrise Donuts, part of Inv 1046 | Checking 500; Accounts Receivable -500
10-15 | Truck loan payment | Truck Loan 410; Loan Interest 58.25; Checking -468.25
10-15 | Keystone Sugar, on account | Sugar & Sweeteners 1148.20; Accounts Payable -1148.20
10-16 | Wages, Rosa and Tim | Wages 1180; Checking -1180
10-16 | Counter sales, week | Checking 1451.90; Cash Drawer 92.50; Counter Sales -1544.40
10-19 | Inv 1050 Sunrise Donuts, sugar and shortening | Accounts Receivable 874.20; Wholesale Sales -874.20
10-20 | Visa bill paid | Visa Card 269.95; Checking -269.95
10-21 | Macungie Pretzels paid Inv 1047 | Checking 1516; Accounts Receivable -1516
10-23 | Red Rose Yeast, September account paid | Accounts Payable 745.80; Checking -745.80
10-23 | Inv 1051 Macungie Pretzels, flour and malt, delivered | Accounts Receivable 1695; Wholesale Sales -1660; Delivery Fees -35
10-23 | Counter sales, week | Checking 1429.85; Cash Drawer 91; Counter Sales -1520.85
10-26 | PPL Electric | Utilities 198.40; Checking -198.40
10-27 | Red Rose Yeast, chocolate, on account | Yeast, Fats & Chocolate 812.35; Accounts Payable -812.35
10-28 | Inv 1052 Parkland Schools, cafeteria order | Accounts Receivable 540; Wholesale Sales -540
10-28 | Owner's draw | Owner's Draw 2000; Checking -2000
10-29 | Parkland Schools paid Inv 1048 | Checking 486.90; Accounts Receivable -486.90
10-30 | Wages, Rosa and Tim | Wages 1180; Checking -1180
10-30 | Counter sales, week | Checking 1438.20; Cash Drawer 86; Counter Sales -1524.20
10-31 | Card processing and bank fees, October | Bank & Card Fees 52.10; Checking -52.10
"""


def bakerysupply() -> tuple[Workbook, Card]:
    """A bakery supplier in Pennsylvania: account, debit, credit and the memo last, plain account names."""
    workbook = Workbook()
    heads = ["Date", "Account", "Debit", "Credit", "Memo"]
    write_journal(
        workbook,
        "Lehigh Bakers Supply - General Journal 2026",
        SUPPLY_JOURNAL,
        heads,
        "FCE4D6",
        "mm/dd/yyyy",
    )
    where = write_balances(workbook, "Trial Balance", SUPPLY_ACCOUNTS, heads, "FCE4D6")
    kinds = [("Income", "Total income"), ("Cost of goods", "Total cost of goods")]
    kinds.append(("Expense", "Total expenses"))
    totals = write_results(
        workbook, "Income Statement", "Trial Balance", where, SUPPLY_ACCOUNTS, kinds, "Net income"
    )
    watched = ["Checking", "Cash Drawer", "Accounts Receivable", "Accounts Payable", "Visa Card"]
    watched += ["Truck Loan", "Owner's Draw"]
    foot = 4 + len(where)
    return workbook, {
        "book": "bakerysupply.xlsx",
        "half": "round49",
        "layout": "journal",
        "about": "bakery supplier, Pennsylvania, USD; sells to bakers for resale, no sales tax",
        "dialect": "account, debit, credit, the memo last, plain account names, one account for what customers owe and one for suppliers, credits to customers taken off sales, trial balance and income statement by formulas",
        "date_order": "mdy",
        "period": ["2026-08-01", "2027-07-31"],
        "journal": JOURNAL,
        "free": {"Journal": ["Memo"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial Balance!E{where[name]}" for name in watched],
            f"Trial Balance!E{foot}",
            *[f"Income Statement!B{row}" for row in totals],
        ],
        "zero": [f"Trial Balance!E{foot}"],
    }


PLUMB_ACCOUNTS = """
Bank | Asset
Till | Asset
Trade debtors | Asset
Van | Asset
Van depreciation | Asset
Trade creditors | Liability
VAT | Liability
Business card | Liability
Bank loan | Liability
Capital | Equity
Drawings | Equity
Trade sales | Income
Counter sales | Income
Boilers & heating | Purchases
Pipe & fittings | Purchases
Bathrooms & taps | Purchases
Wages | Overheads
Rent | Overheads
Light & heat | Overheads
Van costs | Overheads
Phone & internet | Overheads
Insurance | Overheads
Advertising | Overheads
Accountancy | Overheads
Repairs | Overheads
Bank charges | Overheads
Loan interest | Overheads
Bad debts | Overheads
Depreciation | Overheads
"""

PLUMB_JOURNAL = """
09-01 | Opening balances | Bank 9860.40; Till 150; Trade debtors 2736; Van 14000; Van depreciation -5600; Trade creditors -3924; VAT -2146.80; Business card -184.80; Bank loan -6000; Capital -8890.80
09-01 | Rent, September | Rent 900; Bank -900
09-02 | Northern Heating, August account paid | Trade creditors 2640; Bank -2640
09-03 | Coates Plumbing paid August | Bank 1620; Trade debtors -1620
09-04 | Counter, week | Bank 1476; Till 324; Counter sales -1500; VAT -300
09-07 | HMRC, VAT quarter to 31 July | VAT 2146.80; Bank -2146.80
09-08 | Copperline, August account paid | Trade creditors 1284; Bank -1284
09-08 | Inv 2201 Coates Plumbing, combi boiler and flue | Trade debtors 1140; Trade sales -950; VAT -190
09-09 | Northern Heating, four boilers, on account | Boilers & heating 2400; VAT 480; Trade creditors -2880
09-10 | J Hird Heating paid August | Bank 1116; Trade debtors -1116
09-11 | Counter, week | Bank 1644; Till 300; Counter sales -1620; VAT -324
09-11 | Diesel | Van costs 55; VAT 11; Business card -66
09-14 | Copperline, pipe and fittings, on account | Pipe & fittings 760; VAT 152; Trade creditors -912
09-15 | Loan, September | Bank loan 250; Loan interest 31.25; Bank -281.25
09-16 | Inv 2202 J Hird Heating, radiators and valves | Trade debtors 768; Trade sales -640; VAT -128
09-17 | Business card paid off | Business card 184.80; Bank -184.80
09-18 | Counter, week | Bank 1548; Till 372; Counter sales -1600; VAT -320
09-21 | Electricity, direct debit | Light & heat 140; VAT 28; Bank -168
09-22 | Inv 2203 Darlington Lettings, taps and two toilets | Trade debtors 546; Trade sales -455; VAT -91
09-23 | Till money banked | Bank 900; Till -900
09-25 | Wages, Lee, September | Wages 1480; Bank -1480
09-25 | Counter, week | Bank 1692; Till 276; Counter sales -1640; VAT -328
09-28 | Drawings | Drawings 1200; Bank -1200
09-29 | BT | Phone & internet 45; VAT 9; Bank -54
09-30 | Bank charges | Bank charges 11.50; Bank -11.50
10-01 | Rent, October | Rent 900; Bank -900
10-02 | Northern Heating, September account paid | Trade creditors 2880; Bank -2880
10-02 | Counter, week | Bank 1620; Till 348; Counter sales -1640; VAT -328
10-05 | Darlington Lettings paid Inv 2203 | Bank 546; Trade debtors -546
10-06 | Coates Plumbing paid Inv 2201 | Bank 1140; Trade debtors -1140
10-07 | Inv 2204 Coates Plumbing, cylinder and pump | Trade debtors 1254; Trade sales -1045; VAT -209
10-08 | Copperline, September account paid | Trade creditors 912; Bank -912
10-09 | Northern Heating, two boilers and ten radiators, on account | Boilers & heating 2150; VAT 430; Trade creditors -2580
10-09 | Counter, week | Bank 1524; Till 300; Counter sales -1520; VAT -304
10-12 | Northern Heating, credit note, radiator of the wrong size | Trade creditors 108; Boilers & heating -90; VAT -18
10-12 | Van service, Haughton Garage | Van costs 185; VAT 37; Bank -222
10-13 | Bathline, taps and basins, on account | Bathrooms & taps 690; VAT 138; Trade creditors -828
10-14 | J Hird Heating, part of Inv 2202 | Bank 400; Trade debtors -400
10-15 | Loan, October | Bank loan 250; Loan interest 30.20; Bank -280.20
10-16 | Counter, week | Bank 1716; Till 324; Counter sales -1700; VAT -340
10-19 | Business card paid off | Business card 66; Bank -66
10-20 | Shop and van insurance, the year | Insurance 624; Bank -624
10-21 | Inv 2205 J Hird Heating, pipe and lagging | Trade debtors 420; Trade sales -350; VAT -70
10-22 | Thermostat brought back to the counter, refunded on card | Counter sales 40; VAT 8; Bank -48
10-22 | Electricity, direct debit | Light & heat 150; VAT 30; Bank -180
10-23 | Wages, Lee, October | Wages 1480; Bank -1480
10-23 | Counter, week | Bank 1596; Till 372; Counter sales -1640; VAT -328
10-26 | Till money banked | Bank 1300; Till -1300
10-26 | Diesel | Van costs 60; VAT 12; Business card -72
10-27 | Inv 2206 Darlington Lettings, shower and tray | Trade debtors 642; Trade sales -535; VAT -107
10-28 | Drawings | Drawings 1200; Bank -1200
10-29 | BT | Phone & internet 45; VAT 9; Bank -54
10-30 | Copperline, fittings, on account | Pipe & fittings 840; VAT 168; Trade creditors -1008
10-30 | Counter, week | Bank 1668; Till 300; Counter sales -1640; VAT -328
10-30 | Bank charges | Bank charges 11.50; Bank -11.50
"""


def plumbmerchant() -> tuple[Workbook, Card]:
    """A plumbers' merchant in Darlington: reference and details before the account, VAT at 20% in one account."""
    workbook = Workbook()
    heads = ["Date", "Ref", "Details", "Account", "Debit", "Credit"]
    write_journal(
        workbook,
        "Skerne Plumbing Supplies - journal from 1 September 2026",
        PLUMB_JOURNAL,
        heads,
        "DEEAF6",
        "dd/mm/yyyy",
    )
    where = write_balances(workbook, "Trial balance", PLUMB_ACCOUNTS, heads, "DEEAF6")
    kinds = [("Income", "Total sales"), ("Purchases", "Total purchases"), ("Overheads", "Total overheads")]
    totals = write_results(workbook, "Profit & loss", "Trial balance", where, PLUMB_ACCOUNTS, kinds, "Profit")
    watched = ["Bank", "Till", "Trade debtors", "Trade creditors", "VAT", "Business card"]
    watched += ["Bank loan", "Drawings"]
    foot = 4 + len(where)
    return workbook, {
        "book": "plumbmerchant.xlsx",
        "half": "round49",
        "layout": "journal",
        "about": "plumbers' merchant, England, GBP; VAT 20%, one account",
        "dialect": "an entry number and the details before the account, debit and credit columns last, plain account names, VAT of sales and purchases in one account, none on rent, insurance and wages, counter takings booked by the week with VAT taken out, trial balance and profit and loss by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": JOURNAL,
        "free": {"Journal": ["Ref", "Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!E{where[name]}" for name in watched],
            f"Trial balance!E{foot}",
            *[f"Profit & loss!B{row}" for row in totals],
        ],
        "zero": [f"Trial balance!E{foot}"],
    }


# date, category, details, paid in, paid out
TAXI_BOOK = """
09-01 | Opening balance | In the bank | 3184.60 |
09-01 | Car loan | Credit union, the Octavia | | 265
09-02 | Fuel | Circle K, Tulla Road | | 71.20
09-04 | Cash fares | Cash lodged, week | 588 |
09-04 | Card fares | Card machine, week | 694.50 |
09-04 | Driver wages | Declan | | 480
09-04 | Drawings | Self | | 450
09-07 | Account customers | Clare Lodge Hotel, August | 318 |
09-08 | Fuel | Applegreen | | 66.85
09-09 | Dispatch app | Free Now | | 58
09-11 | Cash fares | Cash lodged, week | 612 |
09-11 | Card fares | Card machine, week | 715 |
09-11 | Driver wages | Declan | | 480
09-14 | Insurance | AXA, both cars | | 342.50
09-15 | Airport runs | Mrs Hegarty, to Dublin and back | 290 |
09-16 | Fuel | Circle K, Tulla Road | | 73.40
09-17 | Car wash | Applegreen | | 13
09-18 | Cash fares | Cash lodged, week | 574 |
09-18 | Card fares | Card machine, week | 682.25 |
09-18 | Driver wages | Declan | | 480
09-18 | Drawings | Self | | 450
09-21 | Phone | Three | | 35
09-22 | Servicing & repairs | Skoda service, Moloney Motors | | 215
09-24 | Fuel | Applegreen | | 64.10
09-25 | Cash fares | Cash lodged, week | 631 |
09-25 | Card fares | Card machine, week | 748 |
09-25 | Driver wages | Declan | | 480
09-28 | Licences & NCT | Vehicle licence, the Octavia | | 150
09-30 | Bank & card machine fees | SumUp and bank | | 41.60
10-01 | Car loan | Credit union, the Octavia | | 265
10-02 | Cash fares | Cash lodged, week | 596 |
10-02 | Card fares | Card machine, week | 703.75 |
10-02 | Driver wages | Declan | | 480
10-02 | Drawings | Self | | 450
10-05 | School runs | Bus Éireann, September | 1120 |
10-06 | Account customers | Clare Lodge Hotel, September | 332 |
10-06 | Fuel | Circle K, Tulla Road | | 72.65
10-08 | Account customers | Cahercalla Hospice, September | 146 |
10-09 | Cash fares | Cash lodged, week | 605 |
10-09 | Card fares | Card machine, week | 728.50 |
10-09 | Driver wages | Declan | | 480
10-09 | Dispatch app | Free Now | | 58
10-12 | Car wash | Applegreen | | 13
10-13 | Airport runs | Golfers, Shannon to Lahinch | 140 |
10-14 | Insurance | AXA, both cars | | 342.50
10-15 | Servicing & repairs | Wiper motor, Moloney Motors | | 128
10-16 | Cash fares | Cash lodged, week | 588 |
10-16 | Card fares | Card machine, week | 691 |
10-16 | Driver wages | Declan | | 480
10-16 | Drawings | Self | | 450
10-19 | Servicing & repairs | Moloney Motors, charged too much for the wiper motor | 20 |
10-20 | Fuel | Applegreen | | 69.30
10-21 | Phone | Three | | 35
10-22 | Airport runs | Half back to the Brodys, we were late | | 45
10-23 | Cash fares | Cash lodged, week | 622 |
10-23 | Card fares | Card machine, week | 736.25 |
10-23 | Driver wages | Declan | | 480
10-27 | Fuel | Circle K, Tulla Road | | 70.95
10-29 | Sundries | Receipt rolls and air fresheners | | 18.40
10-30 | Cash fares | Cash lodged, bank holiday week | 684 |
10-30 | Card fares | Card machine, bank holiday week | 812 |
10-30 | Driver wages | Declan | | 480
10-30 | Drawings | Self | | 450
10-30 | Bank & card machine fees | SumUp and bank | | 43.20
"""

TAXI_IN = ["Cash fares", "Card fares", "Airport runs", "School runs", "Account customers", "Other income"]
TAXI_OUT = [
    "Driver wages",
    "Fuel",
    "Servicing & repairs",
    "Tyres",
    "Insurance",
    "Licences & NCT",
    "Dispatch app",
    "Phone",
    "Car wash",
    "Car loan",
    "Advertising",
    "Accountant",
    "Bank & card machine fees",
    "Sundries",
]
TAXI_OWN = ["Opening balance", "Drawings", "Money put in"]


def taxifirm() -> tuple[Workbook, Card]:
    """A taxi firm with two cars in Ennis: category before the details, in, out and a running balance; totals by months."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash Book"
    title(book, "A1", "Fergus Cabs, Ennis - cash book, AIB account, from September 2026")
    head(book, 3, ["Date", "Category", "Details", "Paid in", "Paid out", "Balance"], "FFF2CC")
    for at, r in enumerate(rows(TAXI_BOOK), 4):
        balance = "=D4-E4" if at == 4 else f"=ROUND(F{at - 1}+D{at}-E{at},2)"
        put(
            book,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), number(r[4]), balance],
            ["dd/mm/yyyy", "", "", MONEY, MONEY, SIGNED],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 26, 46, 11, 11, 12)
    page = workbook.create_sheet("By month")
    title(page, "A1", "Totals by category and month (€)")
    months = [date(f"{2026 + (8 + i) // 12}-{(8 + i) % 12 + 1:02d}-01") for i in range(12)]
    head(page, 3, ["", *months, "Total"], "FFF2CC")
    letters = [get_column_letter(2 + i) for i in range(13)]
    for c in letters[:12]:
        page[f"{c}3"].number_format = "mmm yy"
    at, totals, where = 3, [], {}
    for label, total, names, plus, minus in (
        ("Income", "Total income", TAXI_IN, "D", "E"),
        ("Costs", "Total costs", TAXI_OUT, "E", "D"),
        ("Own money", "Total own money", TAXI_OWN, "D", "E"),
    ):
        at += 1
        put(page, at, [label])
        bold(page, f"A{at}")
        start = at + 1
        for name in names:
            at += 1
            where[name] = at
            sums = [
                "-".join(
                    f"SUMIFS('Cash Book'!${x}$4:${x}$1500,'Cash Book'!$B$4:$B$1500,$A{at},"
                    f"'Cash Book'!$A$4:$A$1500,\">=\"&{c}$3,'Cash Book'!$A$4:$A$1500,\"<\"&EDATE({c}$3,1))"
                    for x in (plus, minus)
                )
                for c in letters[:12]
            ]
            cells = [name, *[f"={text}" for text in sums], f"=SUM(B{at}:M{at})"]
            put(page, at, cells, ["", *[SIGNED] * 13])
        at += 1
        put(page, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters]], ["", *[SIGNED] * 13])
        bold(page, *[f"{c}{at}" for c in ("A", *letters)])
        totals.append(at)
        at += 1
    dropdown(book, "B4:B1500", f"'By month'!$A$5:$A${at}")
    profit, bank, check = at + 1, at + 2, at + 3
    put(page, profit, ["Profit", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in letters]], ["", *[SIGNED] * 13])
    put(page, bank, ["In the bank now", "=SUM('Cash Book'!D4:D1500)-SUM('Cash Book'!E4:E1500)"], ["", SIGNED])
    put(page, check, ["Check (0)", f"=ROUND(N{profit}+N{totals[2]}-B{bank},2)"], ["", SIGNED])
    bold(page, *[f"{c}{profit}" for c in ("A", *letters)], f"A{bank}", f"B{bank}")
    widths(page, 26, *[11] * 12, 12)
    page.freeze_panes = "B4"
    watched = [*TAXI_IN[:5], *TAXI_OUT[:6], "Car wash", "Drawings"]
    return workbook, {
        "book": "taxifirm.xlsx",
        "half": "round49",
        "layout": "cash book",
        "about": "taxi firm with two cars, Ireland, EUR; fares are exempt from VAT",
        "dialect": "one bank account, category before the details, paid in and out with a running balance, money back in the other column under the same category, cash and card fares by the week, totals by category and month",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {
            "sheet": "Cash Book",
            "date": "Date",
            "category": "Category",
            "in": ["Paid in"],
            "out": ["Paid out"],
        },
        "free": {"Cash Book": ["Details"]},
        "adds_up": {"Cash Book": ["Paid in", "Paid out"]},
        "watch": [
            *[f"By month!D{where[name]}" for name in watched],
            *[f"By month!{c}{row}" for row in (*totals, profit) for c in "DN"],
            f"By month!B{bank}",
            f"By month!B{check}",
        ],
        "zero": [f"By month!B{check}"],
    }


# no, date, customer, what, amount, paid, date paid
PAINT_INVOICES = """
117 | 08-04 | Thesen Builders | PVA white, 6 x 20 l | 4860 | 4860 | 09-03
118 | 08-07 | Sedge Painters | Roof paint, brushes | 2685.50 | 2685.50 | 08-31
119 | 08-14 | Milkwood Guest House | Deck sealer | 1490 | 1490 | 08-21
120 | 08-20 | Brenton School | Blackboard and wall paint | 3120 | 3120 | 09-18
121 | 08-27 | Thesen Builders | Undercoat, primer | 5235 | 5235 | 09-29
122 | 09-03 | Knysna Heights Body Corporate | Stairwells, enamel | 3940 | 3940 | 10-02
123 | 09-09 | Sedge Painters | Rollers, drop sheets | 964 | 964 | 09-30
124 | 09-15 | Mr Olivier | Garage floor paint | 1225 | 1225 | 09-15
125 | 09-22 | Thesen Builders | PVA, filler | 4410 | 4410 | 10-22
126 | 09-29 | Milkwood Guest House | Two bedrooms, mixed colours | 2180 | 2180 | 10-09
127 | 10-05 | Sedge Painters | Roof paint, 4 x 20 l | 2940 | 1500 | 10-30
128 | 10-08 | Brenton School | Gate and railings | 1875.50 | |
129 | 10-14 | Thesen Builders | PVA white, 8 x 20 l | 6420 | |
130 | 10-19 | Milkwood Guest House | Sun deck sealer | 1360 | |
131 | 10-22 | Mr Olivier | Boundary wall | 1680 | |
132 | 10-26 | Sedge Painters | Varnish, sandpaper | 2115 | |
133 | 10-29 | Knysna Heights Body Corporate | Parking bays, road paint | 4280 | |
"""

# date, cash, card
PAINT_TAKINGS = """
08-01 | 3850 | 8940.50
08-08 | 4120 | 9215
08-15 | 3610 | 8470
08-22 | 3985 | 9380
08-29 | 4440 | 10125.50
09-05 | 4215 | 9760
09-12 | 3790 | 8895
09-19 | 3940 | 9530.50
09-26 | 5120 | 11240
10-03 | 4365 | 9870
10-10 | 4050 | 9415
10-17 | 3880 | 9120.50
10-24 | 4295 | 10060
10-31 | 4610 | 10785
"""

# date, supplier, invoice no, amount, due, date paid, how paid
PAINT_BILLS = """
08-05 | Karoo Coatings | KC4410 | 18640 | 09-04 | 09-03 | EFT
08-12 | Brushworks | 20871 | 3285.60 | 09-11 | 09-11 | EFT
08-19 | Timberguard | TG-882 | 6120 | 09-18 | 09-17 | EFT
09-02 | Karoo Coatings | KC4476 | 21380 | 10-02 | 10-01 | EFT
09-10 | Brushworks | 20954 | 2940.25 | 10-10 | 10-09 | EFT
09-24 | Timberguard | TG-917 | 5475 | 10-24 | 10-23 | EFT
10-06 | Karoo Coatings | KC4538 | 22915 | 11-05 | |
10-13 | Brushworks | 21042 | 3410.80 | 11-12 | |
10-21 | Timberguard | TG-951 | 6890 | 11-20 | |
"""

# date, paid to, what, category, amount, how paid
PAINT_EXPENSES = """
08-01 | Waterfront Properties | Rent, August | Rent | 9500 | EFT
08-07 | Thandi | Wages, two weeks | Wages | 2800 | EFT
08-10 | Engen | Diesel | Bakkie | 720 | Card
08-14 | Knysna Municipality | Lights and water | Lights & water | 1384.60 | EFT
08-21 | Thandi | Wages, two weeks | Wages | 2800 | EFT
08-25 | Vodacom | Phone and card machine line | Phone & internet | 649 | EFT
08-31 | FNB | Bank charges | Bank charges | 318.50 | EFT
09-01 | Waterfront Properties | Rent, September | Rent | 9500 | EFT
09-04 | Thandi | Wages, two weeks | Wages | 2800 | EFT
09-07 | Engen | Diesel | Bakkie | 685 | Card
09-14 | Knysna Municipality | Lights and water | Lights & water | 1296.40 | EFT
09-16 | Spar | Coffee, cleaning stuff | Sundries | 214.80 | Cash
09-18 | Thandi | Wages, two weeks | Wages | 2800 | EFT
09-23 | Knysna-Plett Herald | Advert, spring special | Advertising | 860 | EFT
09-25 | Vodacom | Phone and card machine line | Phone & internet | 649 | EFT
09-30 | FNB | Bank charges | Bank charges | 325.20 | EFT
10-01 | Waterfront Properties | Rent, October | Rent | 9500 | EFT
10-02 | Thandi | Wages, two weeks | Wages | 2800 | EFT
10-07 | Santam | Shop insurance, quarter | Insurance | 2145 | EFT
10-12 | Engen | Diesel | Bakkie | 740 | Card
10-14 | Knysna Municipality | Lights and water | Lights & water | 1342.75 | EFT
10-16 | Thandi | Wages, two weeks | Wages | 2800 | EFT
10-20 | Spar | Coffee, bin bags | Sundries | 167.50 | Cash
10-26 | Vodacom | Phone and card machine line | Phone & internet | 649 | EFT
10-30 | Thandi | Wages, two weeks | Wages | 2800 | EFT
10-31 | FNB | Bank charges | Bank charges | 331.90 | EFT
"""

PAINT_KINDS = [
    "Rent",
    "Wages",
    "Lights & water",
    "Bakkie",
    "Phone & internet",
    "Insurance",
    "Advertising",
    "Repairs",
    "Bank charges",
    "Sundries",
]


def paintshop() -> tuple[Workbook, Card]:
    """A paint shop in Knysna: trade customers' invoices, weekly takings, suppliers' invoices and expenses in four lists."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Trade invoices"
    title(sales, "A1", "Lagoon Paints, Knysna - invoices to trade customers (R)")
    heads = ["No", "Date", "Customer", "What", "Amount", "Due", "Paid", "Date paid", "Balance", "Status"]
    head(sales, 3, heads, "E4DFEC")
    day = "yyyy/mm/dd"
    for at, r in enumerate(rows(PAINT_INVOICES), 4):
        put(
            sales,
            at,
            [
                int(r[0]),
                date(r[1]),
                *r[2:4],
                number(r[4]),
                f"=B{at}+30",
                number(r[5]),
                day_of(r[6]),
                f"=E{at}-G{at}",
                f'=IF(I{at}<=0,"Paid",IF(G{at}>0,"Part paid","Open"))',
            ],
            ["0", day, "", "", MONEY, day, MONEY, day, MONEY],
        )
    sales.freeze_panes = "A4"
    widths(sales, 6, 12, 30, 28, 11, 12, 11, 12, 11, 10)
    till = workbook.create_sheet("Takings")
    title(till, "A1", "Shop takings by the week, Saturday evening (R)")
    head(till, 3, ["Date", "Cash", "Card", "Total"], "E4DFEC")
    for at, r in enumerate(rows(PAINT_TAKINGS), 4):
        put(
            till,
            at,
            [date(r[0]), number(r[1]), number(r[2]), f"=B{at}+C{at}"],
            [day, MONEY, MONEY, MONEY],
        )
    till.freeze_panes = "A4"
    widths(till, 12, 12, 12, 12)
    bills = workbook.create_sheet("Suppliers")
    title(bills, "A1", "Suppliers' invoices (R)")
    heads = ["Date", "Supplier", "Invoice no", "Amount", "Due", "Date paid", "How paid"]
    head(bills, 3, heads, "E4DFEC")
    for at, r in enumerate(rows(PAINT_BILLS), 4):
        put(
            bills,
            at,
            [date(r[0]), *r[1:3], number(r[3]), day_of(r[4]), day_of(r[5]), r[6] or None],
            [day, "", "@", MONEY, day, day],
        )
    bills.freeze_panes = "A4"
    dropdown(bills, "G4:G500", '"EFT,Card,Cash"')
    widths(bills, 12, 24, 14, 12, 12, 12, 11)
    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Expenses (R)")
    head(costs, 3, ["Date", "Paid to", "What", "Category", "Amount", "How paid"], "E4DFEC")
    for at, r in enumerate(rows(PAINT_EXPENSES), 4):
        put(costs, at, [date(r[0]), *r[1:4], number(r[4]), r[5]], [day, "", "", "", MONEY])
    costs.freeze_panes = "A4"
    dropdown(costs, "D4:D500", '"' + ",".join(PAINT_KINDS) + '"')
    dropdown(costs, "F4:F500", '"EFT,Card,Cash"')
    widths(costs, 12, 24, 30, 18, 11, 11)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary from 1 August 2026 (R)")
    for row, (label, formula) in enumerate(
        (
            ("Trade invoices", "=SUM('Trade invoices'!E4:E500)"),
            ("Shop takings", "=SUM(Takings!D4:D500)"),
            ("Sales", "=B3+B4"),
            ("Suppliers' invoices", "=SUM(Suppliers!D4:D500)"),
            ("Expenses", "=SUM(Expenses!E4:E500)"),
            ("Profit", "=B5-B6-B7"),
            ("Customers owe us", "=SUM('Trade invoices'!E4:E500)-SUM('Trade invoices'!G4:G500)"),
            ("We owe suppliers", '=SUMIFS(Suppliers!D4:D500,Suppliers!F4:F500,"")'),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", SIGNED])
    bold(page, "A5", "B5", "A8", "B8")
    for at, kind in enumerate(PAINT_KINDS, 13):
        put(page, at, [kind, f"=SUMIFS(Expenses!$E$4:$E$500,Expenses!$D$4:$D$500,A{at})"], ["", SIGNED])
    widths(page, 22, 14)
    return workbook, {
        "book": "paintshop.xlsx",
        "half": "round49",
        "layout": "records",
        "about": "paint shop, South Africa, ZAR; under the VAT limit, not registered",
        "dialect": "invoices to trade customers with due day, balance and status by formula, what is paid and the day of the last payment; shop takings by the week; suppliers' invoices with due day, day and way paid; expenses paid at once with category and how paid; a summary",
        "date_order": "ymd",
        "period": ["2026-08-01", "2027-02-28"],
        "tables": {
            "invoices": "Trade invoices",
            "takings": "Takings",
            "bills": "Suppliers",
            "expenses": "Expenses",
        },
        "free": {
            "Trade invoices": ["No", "What"],
            "Suppliers": ["Invoice no"],
            "Expenses": ["What"],
        },
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (*range(3, 11), *range(13, 13 + len(PAINT_KINDS)))],
    }


BOOKS = [bakerysupply, plumbmerchant, taxifirm, paintshop]
