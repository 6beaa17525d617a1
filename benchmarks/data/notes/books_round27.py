"""The workbooks of round 27: a T-shirt printer, a curling club, a poultry farm, a daycare, a gym, bouncy castles."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from collections import Counter

from make_books import bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


TEE_ACCOUNTS = """
100 | Bank account | Asset
110 | Petty cash | Asset
120 | Trade debtors | Asset
150 | Printing equipment | Asset
151 | Equipment depreciation | Asset
200 | Trade creditors | Liability
210 | VAT | Liability
220 | PAYE & NI owing | Liability
230 | Bounce Back Loan | Liability
240 | Director's loan - Kas | Liability
300 | Share capital | Capital
310 | Retained profits | Capital
400 | Sales - printing | Income
410 | Sales - embroidery | Income
420 | Sales - online shop | Income
500 | Garments & blanks | Cost
510 | Inks & consumables | Cost
520 | Outwork | Cost
530 | Postage & couriers | Cost
600 | Wages | Cost
610 | Employer's NI | Cost
620 | Rent & rates | Cost
630 | Light & heat | Cost
640 | Phone & broadband | Cost
650 | Insurance | Cost
660 | Motor & travel | Cost
670 | Repairs & maintenance | Cost
680 | Advertising & website | Cost
690 | Software subscriptions | Cost
700 | Stationery & sundries | Cost
710 | Accountancy | Cost
720 | Bank & card charges | Cost
730 | Loan interest | Cost
740 | Depreciation | Cost
"""

TEE_JOURNAL = """
10-01 | Opening balances | Bank account 9640.20; Petty cash 85; Trade debtors 1548; Printing equipment 14200; Equipment depreciation -5600; Trade creditors -864; VAT -1312.40; PAYE & NI owing -386; Bounce Back Loan -8400; Director's loan - Kas -1500; Share capital -100; Retained profits -7310.80
10-01 | Rent October, Kirkstall Mills | Rent & rates 850; Bank account -850
10-02 | Ralawise, September statement | Trade creditors 864; Bank account -864
10-05 | Inv 431 Otley Brewery, 120 staff tees | Trade debtors 1440; Sales - printing -1200; VAT -240
10-06 | BP, van diesel | Motor & travel 55; VAT 11; Bank account -66
10-07 | Headingley Rugby Club paid inv 428 | Bank account 1008; Trade debtors -1008
10-08 | Ralawise inv 88120 | Garments & blanks 480; VAT 96; Trade creditors -576
10-09 | Online shop, Stripe payout | Bank account 1178.40; Bank & card charges 21.60; Sales - online shop -1000; VAT -200
10-12 | Magna Colours, white and black ink | Inks & consumables 140; VAT 28; Bank account -168
10-13 | Inv 432 Leeds Dental Care, embroidered tunics | Trade debtors 504; Sales - embroidery -420; VAT -84
10-14 | Roundhay Primary paid inv 430 | Bank account 540; Trade debtors -540
10-15 | Post Office, parcels | Postage & couriers 38.45; Petty cash -38.45
10-16 | Bounce Back Loan, October | Bounce Back Loan 210; Loan interest 17.50; Bank account -227.50
10-19 | BT, broadband and phone | Phone & broadband 45; VAT 9; Bank account -54
10-20 | PAYE and NI, September | PAYE & NI owing 386; Bank account -386
10-21 | Octopus Energy | Light & heat 160; VAT 32; Bank account -192
10-22 | Screwfix, extension lead and bulbs | Repairs & maintenance 32; VAT 6.40; Bank account -38.40
10-23 | Inv 433 Headingley Rugby Club, match shirts | Trade debtors 1920; Sales - printing -1600; VAT -320
10-26 | Ralawise inv 88377 | Garments & blanks 615; VAT 123; Trade creditors -738
10-27 | Petty cash from the bank | Petty cash 100; Bank account -100
10-28 | Adobe | Software subscriptions 50; VAT 10; Bank account -60
10-29 | Otley Brewery paid inv 431 | Bank account 1440; Trade debtors -1440
10-30 | Jade, October wages | Wages 1450; Employer's NI 92; PAYE & NI owing -348; Bank account -1194
10-30 | Tea, milk, bin bags | Stationery & sundries 8.60; Petty cash -8.60
10-31 | Starling monthly fee | Bank & card charges 7; Bank account -7
10-31 | Depreciation, October | Depreciation 120; Equipment depreciation -120
"""


def teeprint() -> tuple[Workbook, Card]:
    """A T-shirt printer in Leeds: debit and credit columns, VAT in one account, debtors and creditors."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Kirkstall Tees Ltd - journal from 1 October 2026")
    head(journal, 3, ["Date", "No", "Details", "Account", "Debit", "Credit"], "D9EAD3")
    at = 4
    for entry, (day, details, lines) in enumerate(journal_lines(TEE_JOURNAL), 1):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [day, entry, details, name, debit, credit],
                ["dd/mm/yyyy", "0", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 6, 44, 26, 12, 12)
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Accounts and balances (minus = credit)")
    head(chart, 3, ["Code", "Account", "Type", "Balance"], "D9EAD3")
    accounts = [(int(code), name, kind) for code, name, kind in rows(TEE_ACCOUNTS)]
    for at, account in enumerate(accounts, 4):
        sums = [f"SUMIFS(Journal!{c}$4:{c}$2000,Journal!$D$4:$D$2000,B{at})" for c in "EF"]
        put(chart, at, [*account, f"=ROUND({sums[0]}-{sums[1]},2)"], ["0", "", "", SIGNED])
    last = 3 + len(accounts)
    put(chart, last + 1, [None, "Total", None, f"=ROUND(SUM(D4:D{last}),2)"], ["", "", "", SIGNED])
    put(
        chart,
        last + 3,
        [None, "Income", None, f'=-SUMIFS(D4:D{last},C4:C{last},"Income")'],
        ["", "", "", SIGNED],
    )
    put(
        chart, last + 4, [None, "Costs", None, f'=SUMIFS(D4:D{last},C4:C{last},"Cost")'], ["", "", "", SIGNED]
    )
    put(chart, last + 5, [None, "Profit", None, f"=D{last + 3}-D{last + 4}"], ["", "", "", SIGNED])
    bold(chart, f"B{last + 1}", f"D{last + 1}", f"B{last + 5}", f"D{last + 5}")
    dropdown(journal, "D4:D2000", f"Accounts!$B$4:$B${last}")
    widths(chart, 8, 28, 12, 14)
    return workbook, {
        "book": "teeprint.xlsx",
        "half": "round27",
        "layout": "journal",
        "about": "T-shirt printer, Leeds, UK, GBP, VAT",
        "dialect": "debit and credit columns last, details before the account, plain account names, VAT in one account; balances by formulas",
        "date_order": "dmy",
        "period": ["2026-10-01", "2027-09-30"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["No", "Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Accounts!D{row}" for row in (4, 5, 6, 9, 10)],
            *[f"Accounts!D{row}" for row in (last + 1, last + 3, last + 4, last + 5)],
        ],
        "zero": [f"Accounts!D{last + 1}"],
    }


CURLING_ACCOUNTS = """
Chequing | We have
Savings | We have
Canteen float | We have
Ice plant & equipment | We have
Depreciation so far | We have
Loan from the Town | We owe
Club fund | Club
Membership dues | Income
Learn-to-curl fees | Income
Bonspiel entries | Income
Ice rentals | Income
Canteen & bar sales | Income
Raffles & 50/50 | Income
Grants & donations | Income
Interest earned | Income
Ice maker's wages | Expense
Power | Expense
Gas & water | Expense
Ice supplies | Expense
Repairs & upkeep | Expense
Canteen & bar stock | Expense
Bonspiel prizes & meals | Expense
Insurance | Expense
Affiliation fees | Expense
Licences & permits | Expense
Office & postage | Expense
Phone & internet | Expense
Advertising | Expense
Cleaning | Expense
Bank fees | Expense
Loan interest | Expense
Depreciation | Expense
"""

CURLING_JOURNAL = """
09-01 | Opening balances | Chequing/Club fund 6240; Savings/Club fund 9000; Canteen float/Club fund 200; Ice plant & equipment/Club fund 48000; Club fund/Depreciation so far 21600; Club fund/Loan from the Town 12000
09-08 | Co-operators, building and liability for the season | Insurance/Chequing 1480
09-15 | SaskTel | Phone & internet/Chequing 92
09-16 | Season ad in the Star | Advertising/Chequing 65
09-21 | SaskPower | Power/Chequing 214.80
09-24 | SaskEnergy | Gas & water/Chequing 96.40
09-28 | Dues, 14 members early bird | Chequing/Membership dues 3780
09-30 | Conexus service charge | Bank fees/Chequing 12
09-30 | Town loan, September | Loan from the Town/Chequing 500; Loan interest/Chequing 45
10-05 | Jet Ice, pebble heads and blades | Ice supplies/Chequing 386.25
10-06 | Dues, 22 members | Chequing/Membership dues 6270
10-09 | Don, two weeks | Ice maker's wages/Chequing 950
10-13 | Learn to curl, 11 kids | Chequing/Learn-to-curl fees 660
10-14 | Costco, canteen | Canteen & bar stock/Chequing 342.18
10-15 | SaskTel | Phone & internet/Chequing 92
10-16 | Friday canteen, cash and Square | Canteen float/Canteen & bar sales 286; Chequing/Canteen & bar sales 174
10-19 | Canteen cash to Conexus | Chequing/Canteen float 250
10-20 | SaskPower | Power/Chequing 1042.60
10-22 | SaskEnergy | Gas & water/Chequing 188.20
10-23 | Don, two weeks | Ice maker's wages/Chequing 950
10-23 | Friday canteen, cash and Square | Canteen float/Canteen & bar sales 312; Chequing/Canteen & bar sales 205
10-27 | Curling Canada and CurlSask | Affiliation fees/Chequing 820
10-28 | Compressor belt, Weyburn Refrigeration | Repairs & upkeep/Chequing 264.50
10-30 | Halloween 50/50, our half | Canteen float/Raffles & 50/50 118
10-30 | Conexus service charge | Bank fees/Chequing 12
10-30 | Town loan, October | Loan from the Town/Chequing 500; Loan interest/Chequing 43.13
11-06 | Don, two weeks | Ice maker's wages/Chequing 950
11-06 | Friday canteen, cash and Square | Canteen float/Canteen & bar sales 344; Chequing/Canteen & bar sales 231
11-09 | Canteen cash to Conexus | Chequing/Canteen float 500
11-10 | School division, ice for gym class, October | Chequing/Ice rentals 360
11-12 | Community grant, Sask Lotteries | Chequing/Grants & donations 1500
11-16 | SaskTel | Phone & internet/Chequing 92
11-17 | Mop heads and paper towel, Co-op | Cleaning/Chequing 58.70
11-18 | SLGA, beer and coolers | Canteen & bar stock/Chequing 418.90
11-19 | SaskPower | Power/Chequing 1268.15
11-20 | Don, two weeks | Ice maker's wages/Chequing 950
11-20 | Friday canteen, cash and Square | Canteen float/Canteen & bar sales 401; Chequing/Canteen & bar sales 268
11-25 | SaskEnergy | Gas & water/Chequing 241.35
11-27 | Seniors' bonspiel, 8 teams | Chequing/Bonspiel entries 960
11-28 | Seniors' bonspiel, roast beef supper | Bonspiel prizes & meals/Chequing 410
11-30 | Conexus service charge | Bank fees/Chequing 12
11-30 | Town loan, November | Loan from the Town/Chequing 500; Loan interest/Chequing 41.25
"""


def curling() -> tuple[Workbook, Card]:
    """A curling club in Saskatchewan: each row one amount with the account it goes to and comes from."""
    workbook = Workbook()
    ledger = workbook.active
    ledger.title = "Entries"
    title(ledger, "A1", "Souris Valley Curling Club - season 2026/27")
    ledger["A2"] = "To = where it goes (debit). From = where it comes from (credit)."
    head(ledger, 4, ["Date", "What", "To", "From", "Amount $"], "CFE2F3")
    at = 5
    for day, what, pairs in rows(CURLING_JOURNAL):
        for pair in pairs.split("; "):
            names, _, amount = pair.rpartition(" ")
            to, _, source = names.replace("50/50", "50:50").partition("/")
            put(
                ledger,
                at,
                [date(day), what, to, source.replace("50:50", "50/50"), number(amount)],
                ["yyyy-mm-dd", "", "", "", MONEY],
            )
            at += 1
    ledger.freeze_panes = "A5"
    widths(ledger, 12, 46, 26, 26, 12)
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Accounts")
    head(chart, 3, ["Account", "Kind", "To", "From", "Balance"], "CFE2F3")
    accounts = list(rows(CURLING_ACCOUNTS))
    for at, (name, kind) in enumerate(accounts, 4):
        sums = [f"=SUMIFS(Entries!$E$5:$E$2000,Entries!{c}$5:{c}$2000,$A{at})" for c in "CD"]
        sign = "C{0}-D{0}" if kind in ("We have", "Expense") else "D{0}-C{0}"
        put(chart, at, [name, kind, *sums, f"=ROUND({sign.format(at)},2)"], ["", "", MONEY, MONEY, SIGNED])
    last = 3 + len(accounts)
    widths(chart, 28, 12, 13, 13, 13)
    dropdown(ledger, "C5:D2000", f"Accounts!$A$4:$A${last}")
    report = workbook.create_sheet("Treasurer")
    title(report, "A1", "For the executive")
    for row, (label, kind) in enumerate(
        (
            ("Income this season", "Income"),
            ("Expenses this season", "Expense"),
            ("We have", "We have"),
            ("We owe", "We owe"),
            ("Club fund at the start", "Club"),
        ),
        3,
    ):
        put(
            report,
            row,
            [label, f'=SUMIFS(Accounts!E4:E{last},Accounts!B4:B{last},"{kind}")'],
            ["", SIGNED],
        )
    put(report, 9, ["Surplus", "=B3-B4"], ["", SIGNED])
    put(report, 10, ["Chequing", "=Accounts!E4"], ["", SIGNED])
    put(report, 11, ["Canteen float", "=Accounts!E6"], ["", SIGNED])
    put(report, 12, ["Check (0)", "=ROUND(B5-B6-B7-B9,2)"], ["", SIGNED])
    bold(report, "A9", "B9")
    widths(report, 26, 14)
    return workbook, {
        "book": "curling.xlsx",
        "half": "round27",
        "layout": "journal",
        "about": "curling club, Saskatchewan, Canada, CAD; no sales tax registered; season from September",
        "dialect": "one amount a row with the account it goes to and the account it comes from, plain names; report by formulas",
        "date_order": "ymd",
        "period": ["2026-09-01", "2027-08-31"],
        "pairs": {"sheet": "Entries", "date": "Date", "debit": "To", "credit": "From", "amount": "Amount $"},
        "free": {"Entries": ["What"]},
        "adds_up": {"Entries": ["Amount $"]},
        "watch": [*[f"Treasurer!B{row}" for row in (3, 4, 5, 6, 9, 10, 11, 12)], "Accounts!E5"],
        "zero": ["Treasurer!B12"],
    }


POULTRY_ACCOUNTS = """
1010 GCB bank | Asset
1020 MoMo wallet | Asset
1030 Cash box | Asset
1100 Customers | Asset
1500 Poultry houses & cages | Asset
1510 Aboboyaa tricycle | Asset
1590 Accumulated depreciation | Asset
2000 Suppliers | Liability
2100 GCB loan | Liability
3000 Owner's capital | Capital
3100 Owner's drawings | Capital
4000 Egg sales | Income
4010 Spent layer sales | Income
4020 Manure sales | Income
4090 Other income | Income
5000 Feed | Expense
5010 Day-old chicks | Expense
5020 Vaccines & medicines | Expense
5030 Egg trays & litter | Expense
6000 Wages | Expense
6100 Fuel & transport | Expense
6110 Repairs & maintenance | Expense
6200 Electricity | Expense
6210 Water | Expense
6220 Airtime & data | Expense
6300 Vet fees | Expense
6400 Market tolls & levies | Expense
6500 Bank & MoMo charges | Expense
6510 Loan interest | Expense
6600 Depreciation | Expense
6700 Sundries | Expense
"""

POULTRY_JOURNAL = """
09-01 | JV Opening balances | 1010 14200; 1020 2350; 1030 900; 1100 2750; 1500 62000; 1510 18500; 1590 -14800; 2000 -3640; 2100 -24000; 3000 -58260
09-03 | RV Golden Star Hotel, August eggs | 1020 1650; 1100 -1650
09-04 | PV Agricare, August feed | 2000 3640; 1010 -3640
09-05 | RV Eggs at the gate | 1030 3480; 4000 -3480
09-07 | JV Agricare, layer mash 24 bags | 5000 3840; 2000 -3840
09-09 | PV ECG prepaid | 6200 250; 1020 -250
09-10 | RV Auntie Akos, August eggs | 1030 1100; 1100 -1100
09-12 | JV Golden Star Hotel, 30 crates | 1100 1650; 4000 -1650
09-14 | PV Fuel, aboboyaa | 6100 160; 1030 -160
09-14 | PV Market toll | 6400 60; 1030 -60
09-16 | PV Newcastle vaccine | 5020 420; 1020 -420
09-19 | RV Eggs at the gate | 1030 3645; 4000 -3645
09-21 | PV Cash paid into GCB | 1010 6000; 1030 -6000
09-25 | PV Kofi and Yaw, September | 6000 1800; 1030 -1800
09-28 | PV GCB loan, September | 2100 1200; 6510 360; 1010 -1560
09-30 | PV GCB charges | 6500 38.50; 1010 -38.50
10-02 | RV Golden Star Hotel, September eggs | 1020 1650; 1100 -1650
10-05 | PV Agricare, September feed | 2000 3840; 1010 -3840
10-06 | JV Auntie Akos, 20 crates | 1100 1100; 4000 -1100
10-08 | RV Eggs at the gate | 1030 3810; 4000 -3810
10-09 | JV Agricare, layer mash and concentrate | 5000 4120; 2000 -4120
10-12 | PV Egg trays, 300 pieces | 5030 540; 1020 -540
10-15 | PV Master Ato, welding the feeders | 6110 230; 1030 -230
10-16 | RV 25 spent layers | 1030 2250; 4010 -2250
10-19 | PV Owner, house money | 3100 600; 1030 -600
10-23 | JV Golden Star Hotel, 30 crates | 1100 1650; 4000 -1650
10-26 | PV Airtime and data | 6220 80; 1020 -80
10-28 | PV GCB loan, October | 2100 1200; 6510 342; 1010 -1542
10-30 | PV Kofi and Yaw, October | 6000 1800; 1030 -1800
10-31 | PV GCB charges | 6500 41.20; 1010 -41.20
10-31 | JV Depreciation, September and October | 6600 900; 1590 -900
"""


def poultry() -> tuple[Workbook, Card]:
    """A layer farm in Ghana: lines under a voucher number of three kinds, customers and suppliers on credit."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Trial Balance"
    title(chart, "A1", "Adom Layers Farm - trial balance (GHS)")
    head(chart, 3, ["Account", "Class", "Dr", "Cr"], "FFF2CC")
    accounts = list(rows(POULTRY_ACCOUNTS))
    names = {name[:4]: name for name, _ in accounts}
    for at, (name, kind) in enumerate(accounts, 4):
        one, two = (f"SUMIFS(Vouchers!{c}$4:{c}$2000,Vouchers!$C$4:$C$2000,$A{at})" for c in "EF")
        put(
            chart,
            at,
            [name, kind, f"=MAX(ROUND({one}-{two},2),0)", f"=MAX(ROUND({two}-{one},2),0)"],
            ["", "", MONEY, MONEY],
        )
    last = 3 + len(accounts)
    put(chart, last + 1, ["Total", None, f"=SUM(C4:C{last})", f"=SUM(D4:D{last})"], ["", "", MONEY, MONEY])
    put(chart, last + 2, ["Difference", None, f"=ROUND(C{last + 1}-D{last + 1},2)"], ["", "", MONEY])
    of = f"B4:B{last}"
    for row, (label, formula) in enumerate(
        (
            ("Income so far", f'=SUMIFS(D4:D{last},{of},"Income")-SUMIFS(C4:C{last},{of},"Income")'),
            ("Expenses so far", f'=SUMIFS(C4:C{last},{of},"Expense")-SUMIFS(D4:D{last},{of},"Expense")'),
            ("Profit so far", f"=C{last + 4}-C{last + 5}"),
        ),
        last + 4,
    ):
        put(chart, row, [label, None, formula], ["", "", SIGNED])
    bold(chart, f"A{last + 1}", f"C{last + 1}", f"D{last + 1}", f"A{last + 6}", f"C{last + 6}")
    widths(chart, 30, 12, 14, 14)
    journal = workbook.create_sheet("Vouchers")
    title(journal, "A1", "Vouchers - PV payments, RV receipts, JV others")
    head(journal, 3, ["Voucher", "Date", "Account", "Narration", "Dr", "Cr"], "FFF2CC")
    count: Counter[str] = Counter()
    at = 4
    for day, details, lines in journal_lines(POULTRY_JOURNAL):
        kind, _, narration = details.partition(" ")
        count[kind] += 1
        for code, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [f"{kind}-{count[kind]:03}", day, names[code], narration, debit, credit],
                ["", "dd/mm/yyyy", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    dropdown(journal, "C4:C2000", f"'Trial Balance'!$A$4:$A${last}")
    widths(journal, 10, 12, 28, 40, 12, 12)
    return workbook, {
        "book": "poultry.xlsx",
        "half": "round27",
        "layout": "journal",
        "about": "poultry farm, Ghana, GHS; no VAT on eggs; from September",
        "dialect": "lines under a voucher number by kind (PV, RV, JV), code and name in one cell, narration before Dr and Cr; trial balance by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Vouchers",
            "date": "Date",
            "account": "Account",
            "debit": "Dr",
            "credit": "Cr",
        },
        "free": {"Vouchers": ["Voucher", "Narration"]},
        "adds_up": {"Vouchers": ["Dr", "Cr"]},
        "watch": [
            *[f"Trial Balance!C{row}" for row in (4, 5, 6, 7)],
            "Trial Balance!D11",
            f"Trial Balance!C{last + 1}",
            f"Trial Balance!D{last + 1}",
            *[f"Trial Balance!C{row}" for row in (last + 2, last + 4, last + 5, last + 6)],
        ],
        "zero": [f"Trial Balance!C{last + 2}"],
    }


DAYCARE_ACCOUNTS = """
1000 | Checking - PlainsCapital | Asset
1010 | Savings - PlainsCapital | Asset
1020 | Petty Cash | Asset
1500 | Furniture & Playground | Asset
1590 | Accumulated Depreciation | Asset
2000 | Chase Card | Liability
2100 | Payroll Taxes Owed | Liability
2300 | Playground Loan | Liability
2400 | Enrollment Deposits Held | Liability
3000 | Owner's Capital | Equity
3100 | Owner's Draw | Equity
4000 | Tuition | Income
4010 | Registration Fees | Income
4020 | Late Pick-up Fees | Income
4100 | Food Program (CACFP) | Income
4200 | Interest Income | Income
5000 | Groceries & Snacks | Expense
5010 | Art & Classroom Supplies | Expense
5020 | Toys & Books | Expense
5030 | Field Trips | Expense
6000 | Wages | Expense
6010 | Payroll Tax | Expense
6100 | Rent | Expense
6110 | Electric & Gas | Expense
6120 | Water & Trash | Expense
6130 | Phone & Internet | Expense
6200 | Diapers & Cleaning | Expense
6210 | Repairs | Expense
6300 | Insurance | Expense
6310 | Licenses & Background Checks | Expense
6320 | Training | Expense
6400 | Advertising | Expense
6500 | Bank & Office | Expense
6600 | Loan Interest | Expense
6700 | Depreciation | Expense
"""

DAYCARE_JOURNAL = """
10-01 | Opening balances | 1000 8420.15; 1010 5000; 1020 60; 1500 11800; 1590 -3200; 2000 -388.20; 2100 -684.60; 2300 -6400; 2400 -800; 3000 -13807.35
10-01 | Rent, October | 6100 1600; 1000 -1600
10-02 | Brightwheel, tuition | 1000 2280; 4000 -2280
10-02 | H-E-B, groceries | 5000 112.36; 2000 -112.36
10-05 | Target, crayons and paper | 5010 47.85; 2000 -47.85
10-09 | Brightwheel, tuition | 1000 2280; 4000 -2280
10-09 | Payroll, Tasha and Brenda | 6000 1960; 6010 149.94; 2100 -422.60; 1000 -1687.34
10-13 | LP&L electric | 6110 218.40; 1000 -218.40
10-14 | City of Lubbock, water | 6120 94.10; 1000 -94.10
10-15 | EFTPS, September | 2100 684.60; 1000 -684.60
10-15 | Optimum, internet | 6130 89.99; 2000 -89.99
10-16 | Brightwheel, tuition | 1000 2340; 4000 -2340
10-16 | CACFP, September | 1000 602.45; 4100 -602.45
10-19 | Ortiz family, registration and deposit, Zelle | 1000 275; 4010 -75; 2400 -200
10-20 | Chase card paid | 2000 388.20; 1000 -388.20
10-20 | Mrs Alvarez, late pick-up, cash | 1020 15; 4020 -15
10-22 | Sam's Club, diapers and wipes | 6200 76.40; 2000 -76.40
10-23 | Brightwheel, tuition | 1000 2340; 4000 -2340
10-23 | Payroll, Tasha and Brenda | 6000 1960; 6010 149.94; 2100 -422.60; 1000 -1687.34
10-26 | Lowe's, gate latch | 6210 23.60; 2000 -23.60
10-27 | H-E-B, groceries | 5000 49.60; 2000 -49.60
10-28 | Dollar Tree, pumpkins to paint, on my own card | 5010 18.75; 3000 -18.75
10-28 | Playground loan | 2300 150; 6600 32; 1000 -182
10-30 | Brightwheel, tuition | 1000 2340; 4000 -2340
10-30 | Draw | 3100 1000; 1000 -1000
10-31 | Bank fee | 6500 15; 1000 -15
"""


def daycare() -> tuple[Workbook, Card]:
    """A daycare in Texas: debit and credit columns, account numbers typed and names looked up."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "COA"
    title(chart, "A1", "Little Sprouts Daycare LLC")
    head(chart, 3, ["Acct", "Name", "Type", "Balance"], "EAD1DC")
    accounts = [(int(code), name, kind) for code, name, kind in rows(DAYCARE_ACCOUNTS)]
    for at, (code, name, kind) in enumerate(accounts, 4):
        one, two = (f"SUMIFS(Journal!{c}$4:{c}$2000,Journal!$C$4:$C$2000,$A{at})" for c in "EF")
        plus, minus = (one, two) if kind in ("Asset", "Expense") else (two, one)
        put(chart, at, [code, name, kind, f"=ROUND({plus}-{minus},2)"], ["0", "", "", SIGNED])
    last = 3 + len(accounts)
    widths(chart, 8, 30, 12, 14)
    journal = workbook.create_sheet("Journal")
    title(journal, "A1", "Journal, from Oct 1 2026")
    head(journal, 3, ["Date", "Entry", "Acct", "Account name", "Debit", "Credit", "Memo"], "EAD1DC")
    at = 4
    for entry, (day, memo, lines) in enumerate(journal_lines(DAYCARE_JOURNAL), 1):
        for number_of, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            lookup = f"=VLOOKUP(C{at},COA!$A$4:$B${last},2,FALSE)"
            put(
                journal,
                at,
                [day, entry, int(number_of), lookup, debit, credit, memo],
                ["m/d/yyyy", "0", "0", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 7, 8, 28, 12, 12, 46)
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "Where we are")
    for row, (label, kind) in enumerate(
        (
            ("Income", "Income"),
            ("Expenses", "Expense"),
            ("Assets", "Asset"),
            ("Liabilities", "Liability"),
            ("Equity", "Equity"),
        ),
        3,
    ):
        put(summary, row, [label, f'=SUMIFS(COA!D4:D{last},COA!C4:C{last},"{kind}")'], ["", SIGNED])
    put(summary, 8, ["Net income", "=B3-B4"], ["", SIGNED])
    put(summary, 9, ["Out of balance", "=ROUND(B5-B6-B7-B8,2)"], ["", SIGNED])
    widths(summary, 20, 14)
    return workbook, {
        "book": "daycare.xlsx",
        "half": "round27",
        "layout": "journal",
        "about": "daycare, Texas, USA, USD; no sales tax",
        "dialect": "debit and credit columns, account numbers typed with names looked up, memo last; summary by formulas",
        "date_order": "mdy",
        "period": ["2026-10-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Acct",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Entry", "Memo"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": ["COA!D4", "COA!D6", "COA!D9", "COA!D12", *[f"Summary!B{row}" for row in range(3, 10)]],
        "zero": ["Summary!B9"],
    }


# label | July 2026 until now | last year | remarks
GYM_INCOME = """
Memberships | 12480 | 35260 | direct debits on the 1st and 15th, into everyday
Casual classes | 1865 | 5120 | mostly tap on the Square, some cash in the till
Personal training | 2310 | 6480 | into everyday
Gear sold | 940 | 2875 | gloves, wraps, tees
Drinks & bars | 386 | 1240 |
"""

GYM_COSTS = """
Rent | 8800 | 25800 | 2200 a month, everyday
Electricity | 1186.40 | 3390 | AGL
Water | 214 | 640 |
Phone & internet | 316 | 948 | Optus
Coaches | 2640 | 7860 | $60 a class, transfer from everyday
Insurance | 1150 | 1090 | paid for the year in July
Cleaning | 280 | 910 |
Pads, ropes & small gear | 345 | 1460 | credit card
Gear & drinks to sell | 610 | 2020 | Sting on 30 days, drinks from Costco on the credit card
Repairs | 190 | 735 |
Advertising | 240 | 600 | Facebook, credit card
Booking app | 236 | 708 | credit card
Bank & card fees | 164.30 | 512 |
First aid & licences | 130 | 385 |
Fight entries & travel | 320 | 1150 |
Accountant | | 880 | once a year
Loan interest | 262 | 905 |
Depreciation | | 2100 | accountant does it in June
Sundries | 58 | 214 |
"""

GYM_OWN = """
Everyday account | 6284.35 | 5120.60 | Bendigo
Savings account | 4000 | 4000 | Bendigo, for a new ring
Cash in the till | 742 | 318 |
Lease bond | 4400 | 4400 | comes back when we leave
Gym equipment | 21500 | 20800 | ring, bags on the rig, rowers, bikes
Depreciation so far | -6200 | -6200 |
"""

GYM_OWE = """
Credit card | 716.80 | 492.35 |
Bills not paid yet | 390 | 0 | Sting
Equipment loan | 11640 | 13056 | Bendigo, until 2029
Gift vouchers not used | 150 | 200 |
Lent by Dean | 2000 | 500 |
"""

GYM_MINE = """
Capital at 1 July | 18190.25 | 17465.25 |
Taken out by Dean | -3200 | -8800 | minus
"""


def boxinggym() -> tuple[Workbook, Card]:
    """A boxing gym in Australia: profit and loss and balance sheet of typed amounts, no transactions."""
    workbook = Workbook()
    loss = workbook.active
    loss.title = "P&L"
    title(loss, "A1", "Southpaw Boxing Gym - profit & loss, July 2026 to now")
    headings = ["", "This year so far", "Last year", "Remarks"]

    def block(sheet: Worksheet, at: int, name: str, text: str, total: str) -> int:
        put(sheet, at, [name])
        bold(sheet, f"A{at}")
        start = at + 1
        for label, now, before, remark in rows(text):
            at += 1
            put(sheet, at, [label, number(now), number(before), remark or None], ["", SIGNED, SIGNED])
            sheet.cell(at, 2).number_format = SIGNED
        if total:
            at += 1
            put(sheet, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]], ["", SIGNED, SIGNED])
            bold(sheet, f"A{at}", f"B{at}", f"C{at}")
        return at

    head(loss, 3, headings, "F9CB9C")
    income = block(loss, 4, "INCOME", GYM_INCOME, "Total income")
    costs = block(loss, income + 2, "COSTS", GYM_COSTS, "Total costs")
    profit = costs + 2
    put(loss, profit, ["PROFIT", *[f"={c}{income}-{c}{costs}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(loss, f"A{profit}", f"B{profit}", f"C{profit}")
    widths(loss, 28, 16, 14, 58)
    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Balance sheet")
    head(sheet, 3, ["", "Now", "30 June 2026", "Remarks"], "F9CB9C")
    own = block(sheet, 4, "WHAT THE GYM OWNS", GYM_OWN, "Total owned")
    owe = block(sheet, own + 2, "WHAT THE GYM OWES", GYM_OWE, "Total owed")
    mine = block(sheet, owe + 2, "DEAN'S SHARE", GYM_MINE, "") + 1
    put(sheet, mine, ["Profit", *[f"='P&L'!{c}{profit}" for c in "BC"]], ["", SIGNED, SIGNED])
    put(
        sheet,
        mine + 1,
        ["Total Dean's", *[f"=SUM({c}{owe + 3}:{c}{mine})" for c in "BC"]],
        ["", SIGNED, SIGNED],
    )
    check = [f"=ROUND({c}{own}-{c}{owe}-{c}{mine + 1},2)" for c in "BC"]
    put(sheet, mine + 3, ["Check, should be 0", *check], ["", SIGNED, SIGNED])
    bold(sheet, f"A{mine + 1}", f"B{mine + 1}", f"C{mine + 1}")
    widths(sheet, 28, 16, 14, 46)
    return workbook, {
        "book": "boxinggym.xlsx",
        "half": "round27",
        "layout": "statements",
        "about": "boxing gym, Australia, AUD; under the GST limit, not registered; year from July",
        "dialect": "profit and loss and balance sheet of typed amounts on two sheets, last year beside this year, remarks on how things are paid",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "statement": {
            "sheets": ["P&L", "Balance sheet"],
            "label": "A",
            "amount": {"P&L": "B", "Balance sheet": "B"},
        },
        "free": {"P&L": ["Remarks"], "Balance sheet": ["Remarks"]},
        "adds_up": {},
        "watch": [
            f"P&L!B{income}",
            f"P&L!B{costs}",
            f"P&L!B{profit}",
            f"Balance sheet!B{own}",
            f"Balance sheet!B{owe}",
            f"Balance sheet!B{mine + 1}",
            f"Balance sheet!B{mine + 3}",
        ],
        "zero": [f"Balance sheet!B{mine + 3}"],
    }


# number | date | customer | for | total | paid | last paid
CASTLE_INVOICES = """
101 | 04-18 | Deirdre Walsh | Jungle castle, birthday | 150 | 150 | 04-18
102 | 04-25 | St Colman's NS | 2 castles, fun day | 280 | 280 | 05-12
103 | 05-02 | Aoife Kelly | Princess castle, communion | 160 | 160 | 05-02
104 | 05-09 | Paul & Tara Flynn | Communion, castle and slide | 260 | 260 | 05-11
105 | 05-09 | Sharon Devane | Jungle castle, communion | 150 | 150 | 05-09
106 | 05-16 | Martina Conneely | Obstacle course | 190 | 190 | 05-16
107 | 05-23 | Oranmore Parish Hall | Cake sale day | 220 | 220 | 06-09
108 | 05-30 | Bríd Mannion | Jungle castle, birthday | 150 | 150 | 05-30
109 | 06-06 | Corrib Rangers FC | End of season, 3 castles | 420 | 200 | 06-20
110 | 06-13 | Joe Naughton | Slide, birthday | 140 | 140 | 06-13
111 | 06-20 | Scoil Íde | Sports day | 300 | 300 | 07-01
112 | 06-27 | Knocknacarra GAA | Juvenile blitz, 2 castles | 350 | 350 | 07-14
113 | 07-04 | Lisa Fahy | Princess castle, birthday | 150 | 150 | 07-04
114 | 07-11 | Renmore Residents | Street party | 240 | |
115 | 07-18 | The Huntsman Inn | Family day | 380 | |
116 | 07-25 | Caroline Joyce | 21st, disco dome | 230 | 100 | 07-25
117 | 07-31 | Oranmore Parish Hall | Summer fête | 220 | |
118 | 08-01 | Sinéad Burke | Jungle castle, birthday | 150 | 150 | 08-01
"""

# date | supplier | category | amount | due | paid on
CASTLE_BILLS = """
04-08 | Hegarty Trailers | Van & trailer | 210 | 05-08 | 05-05
04-20 | Inflatable World | Castles & blowers | 780 | 05-20 | 05-18
05-15 | PIPA Testing Ireland | Safety certs | 340 | 06-14 | 06-12
05-29 | Galway Bay Storage | Storage | 165 | 06-12 | 06-10
06-26 | Galway Bay Storage | Storage | 165 | 07-10 | 07-09
07-16 | Hegarty Trailers | Van & trailer | 285 | 08-15 |
07-24 | Inflatable World | Castles & blowers | 395 | 08-23 |
07-31 | Galway Bay Storage | Storage | 165 | 08-14 |
"""

# date | where | category | amount | paid with
CASTLE_EXPENSES = """
04-14 | Woodies | Pegs, ropes & repairs | 54.20 | Cash
04-17 | Circle K | Diesel | 60 | Card
04-18 | Cian | Helpers | 40 | Cash
04-22 | eir | Phone | 45 | Direct debit
04-27 | Dunnes | Cleaning stuff | 18.60 | Card
05-01 | Circle K | Diesel | 65 | Card
05-09 | Cian | Helpers | 80 | Cash
05-12 | Facebook | Advertising | 30 | Card
05-16 | Cian | Helpers | 40 | Cash
05-20 | Circle K | Diesel | 70 | Card
05-22 | eir | Phone | 45 | Direct debit
05-30 | Cian | Helpers | 40 | Cash
06-04 | Screwfix | Pegs, ropes & repairs | 32.99 | Card
06-06 | Cian | Helpers | 80 | Cash
06-08 | Circle K | Diesel | 70 | Card
06-15 | Woodies, hose brought back | Pegs, ropes & repairs | -18.50 | Cash
06-22 | eir | Phone | 45 | Direct debit
06-27 | Cian | Helpers | 80 | Cash
07-02 | Circle K | Diesel | 68 | Card
07-06 | Mr Price | Cleaning stuff | 11.47 | Cash
07-14 | Advance Tyres | Van & trailer | 96 | Card
07-22 | eir | Phone | 45 | Direct debit
07-24 | Circle K | Diesel | 70 | Card
07-25 | Cian | Helpers | 40 | Cash
07-28 | Woodies, tarp and pegs | Pegs, ropes & repairs | 61.40 | Cash
"""

CASTLE_CATEGORIES = [
    "Castles & blowers",
    "Safety certs",
    "Insurance",
    "Van & trailer",
    "Diesel",
    "Storage",
    "Pegs, ropes & repairs",
    "Cleaning stuff",
    "Helpers",
    "Phone",
    "Advertising",
    "Office & bank",
    "Other",
]


def bouncycastles() -> tuple[Workbook, Card]:
    """Bouncy castles for hire in Galway: invoices with paid so far, bills with a due date, expenses paid at once."""
    workbook = Workbook()
    invoices = workbook.active
    invoices.title = "Invoices"
    title(invoices, "A1", "Bounce Galway - invoices 2026")
    head(
        invoices, 3, ["Inv", "Date", "Customer", "For", "Total €", "Paid €", "Last paid", "Owing €"], "D0E0E3"
    )
    for at, (no, day, customer, what, total, paid, last) in enumerate(rows(CASTLE_INVOICES), 4):
        put(
            invoices,
            at,
            [
                int(no),
                date(day),
                customer,
                what,
                number(total),
                number(paid),
                date(last) if last else None,
                f"=E{at}-F{at}",
            ],
            ["0", "dd/mm/yyyy", "", "", MONEY, MONEY, "dd/mm/yyyy", MONEY],
        )
    widths(invoices, 7, 12, 24, 30, 11, 11, 12, 11)
    bills = workbook.create_sheet("Bills")
    title(bills, "A1", "Bills to pay later")
    head(bills, 3, ["Date", "Supplier", "Category", "Amount €", "Due", "Paid on"], "D0E0E3")
    for at, (day, supplier, category, amount, due, last) in enumerate(rows(CASTLE_BILLS), 4):
        put(
            bills,
            at,
            [date(day), supplier, category, number(amount), date(due), date(last) if last else None],
            ["dd/mm/yyyy", "", "", MONEY, "dd/mm/yyyy", "dd/mm/yyyy"],
        )
    widths(bills, 12, 24, 22, 11, 12, 12)
    expenses = workbook.create_sheet("Expenses")
    title(expenses, "A1", "Paid on the spot")
    head(expenses, 3, ["Date", "Where / who", "Category", "Amount €", "Paid with"], "D0E0E3")
    for at, (day, where, category, amount, how) in enumerate(rows(CASTLE_EXPENSES), 4):
        put(expenses, at, [date(day), where, category, number(amount), how], ["dd/mm/yyyy", "", "", SIGNED])
    widths(expenses, 12, 28, 22, 11, 14)
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "2026 so far (€)")
    for row, (label, formula) in enumerate(
        (
            ("Invoiced", "=SUM(Invoices!E4:E400)"),
            ("Paid to us", "=SUM(Invoices!F4:F400)"),
            ("Owed to us", "=B3-B4"),
            ("Bills", "=SUM(Bills!D4:D400)"),
            ("Bills not paid", '=B6-SUMIFS(Bills!D4:D400,Bills!F4:F400,">0")'),
            ("Expenses", "=SUM(Expenses!D4:D800)"),
            ("Made so far", "=B3-B6-B8"),
        ),
        3,
    ):
        put(summary, row, [label, formula], ["", SIGNED])
    head(summary, 11, ["Category", "€"], "D0E0E3")
    for at, name in enumerate(CASTLE_CATEGORIES, 12):
        total = f"=SUMIFS(Bills!D$4:D$400,Bills!C$4:C$400,A{at})+SUMIFS(Expenses!D$4:D$800,Expenses!C$4:C$800,A{at})"
        put(summary, at, [name, total], ["", SIGNED])
    end = 11 + len(CASTLE_CATEGORIES)
    put(summary, end + 1, ["All", f"=SUM(B12:B{end})"], ["", SIGNED])
    dropdown(bills, "C4:C400", f"Summary!$A$12:$A${end}")
    dropdown(expenses, "C4:C800", f"Summary!$A$12:$A${end}")
    dropdown(expenses, "E4:E800", '"Cash,Card,Direct debit"')
    widths(summary, 26, 13)
    return workbook, {
        "book": "bouncycastles.xlsx",
        "half": "round27",
        "layout": "records",
        "about": "bouncy castle hire, Ireland, EUR; not registered for VAT",
        "dialect": "invoices with paid so far and the day, bills with due date and the day paid, a list of expenses with how paid",
        "date_order": "dmy",
        "period": ["2026-04-01", "2026-12-31"],
        "tables": {"invoices": "Invoices", "bills": "Bills", "expenses": "Expenses"},
        "free": {"Invoices": ["Inv", "For"], "Expenses": ["Where / who"]},
        "adds_up": {},
        "watch": [*[f"Summary!B{row}" for row in range(3, 10)], f"Summary!B{end + 1}"],
    }


BOOKS = [teeprint, curling, poultry, daycare, boxinggym, bouncycastles]
