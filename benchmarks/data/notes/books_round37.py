"""The workbooks of round 37: blinds, a hospice's shop, a fishmonger, a camera club, a mechanic, a pet shop, a scaffolder."""
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
    number,
    of_kind,
    put,
    rows,
    title,
    widths,
)
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


BLIND_ACCOUNTS = """
ASB cheque account | Asset
Petty cash | Asset
Accounts receivable | Asset
Van & equipment | Asset
Accumulated depreciation | Asset
Accounts payable | Liability
GST | Liability
Van loan | Liability
Capital - Hemi | Equity
Drawings - Hemi | Equity
Sales - blinds | Income
Sales - curtains | Income
Repairs & cleaning | Income
Blinds & fabric bought | Expense
Sewing | Expense
Wages | Expense
Rent | Expense
Vehicle | Expense
Phone & internet | Expense
Insurance | Expense
Advertising | Expense
Small tools & sundries | Expense
Bank fees | Expense
Interest | Expense
Depreciation | Expense
"""

BLIND_JOURNAL = """
09-01 | OB; Opening balances | ASB cheque account 9420; Petty cash 150; Accounts receivable 4140; Van & equipment 31600; Accumulated depreciation -9800; Accounts payable -2530; GST -1876.50; Van loan -13200; Capital - Hemi -17903.50
09-01 | ; Rent of the unit, September | Rent 400; GST 60; ASB cheque account -460
09-02 | 311; Mrs Tyndall paid | ASB cheque account 2070; Accounts receivable -2070
09-03 | 315; Harcourts, venetians for a rental | Accounts receivable 920; Sales - blinds -800; GST -120
09-04 | ; Aroha, week | Wages 540; ASB cheque account -540
09-07 | ; Luxaflex, August account paid | Accounts payable 2530; ASB cheque account -2530
09-08 | ; BP, diesel | Vehicle 80; GST 12; ASB cheque account -92
09-10 | 316; Mr and Mrs Doyle, lounge curtains, card | ASB cheque account 1610; Sales - curtains -1400; GST -210
09-11 | ; Aroha, week | Wages 540; ASB cheque account -540
09-14 | ; Luxaflex, roller blinds, on account | Blinds & fabric bought 1340; GST 201; Accounts payable -1541
09-15 | ; Van loan | Van loan 370; Interest 92.40; ASB cheque account -462.40
09-16 | ; Mrs Lim, sewing, 14 drops, not registered | Sewing 490; ASB cheque account -490
09-17 | 312; Bethlehem College paid | ASB cheque account 2070; Accounts receivable -2070
09-18 | ; Aroha, week | Wages 540; ASB cheque account -540
09-21 | 317; Kowhai Rest Home, 9 roller blinds | Accounts receivable 2484; Sales - blinds -2160; GST -324
09-22 | ; Spark | Phone & internet 85; GST 12.75; ASB cheque account -97.75
09-24 | ; Mrs Reedy, new cord, cash | Petty cash 57.50; Repairs & cleaning -50; GST -7.50
09-25 | ; Aroha, week | Wages 540; ASB cheque account -540
09-28 | ; IRD, GST for July and August | GST 1876.50; ASB cheque account -1876.50
09-29 | ; Hemi, own use | Drawings - Hemi 1200; ASB cheque account -1200
09-30 | ; Account fees | Bank fees 8.50; ASB cheque account -8.50
10-01 | ; Rent of the unit, October | Rent 400; GST 60; ASB cheque account -460
10-02 | 315; Harcourts paid | ASB cheque account 920; Accounts receivable -920
10-02 | ; Aroha, week | Wages 540; ASB cheque account -540
10-05 | 318; Mrs Amohia Paki, bedroom curtains and rods | Accounts receivable 1851.50; Sales - curtains -1610; GST -241.50
10-07 | ; Charles Parsons, curtain fabric, on account | Blinds & fabric bought 820; GST 123; Accounts payable -943
10-08 | ; BP, diesel | Vehicle 84; GST 12.60; ASB cheque account -96.60
10-09 | ; Luxaflex, September account paid | Accounts payable 1541; ASB cheque account -1541
10-09 | ; Aroha, week | Wages 540; ASB cheque account -540
10-12 | 317; Kowhai Rest Home paid | ASB cheque account 2484; Accounts receivable -2484
10-13 | ; Mrs Lim, sewing, 16 drops, not registered | Sewing 560; ASB cheque account -560
10-14 | 320; Harcourts, two rentals, rollers | Accounts receivable 805; Sales - blinds -700; GST -105
10-15 | ; Van loan | Van loan 370; Interest 89.90; ASB cheque account -459.90
10-16 | ; Aroha, week | Wages 540; ASB cheque account -540
10-19 | ; Luxaflex, rollers and tracks, on account | Blinds & fabric bought 1200; GST 180; Accounts payable -1380
10-20 | 321; Mr Pereira, shutters in the dining room | Accounts receivable 1679; Sales - blinds -1460; GST -219
10-21 | ; Mitre 10, drill bits and plugs, petty cash | Small tools & sundries 36; GST 5.40; Petty cash -41.40
10-22 | ; Spark | Phone & internet 85; GST 12.75; ASB cheque account -97.75
10-23 | 318; Mrs Amohia Paki paid | ASB cheque account 1851.50; Accounts receivable -1851.50
10-23 | ; Aroha, week | Wages 540; ASB cheque account -540
10-26 | ; Charles Parsons paid | Accounts payable 943; ASB cheque account -943
10-27 | 322; Tauranga Primary, hall curtains | Accounts receivable 3565; Sales - curtains -3100; GST -465
10-28 | ; Charles Parsons, blockout fabric, on account | Blinds & fabric bought 550; GST 82.50; Accounts payable -632.50
10-29 | ; Hemi, own use | Drawings - Hemi 1200; ASB cheque account -1200
10-30 | ; Aroha, week | Wages 540; ASB cheque account -540
10-30 | ; Account fees | Bank fees 8.50; ASB cheque account -8.50
"""


def blinds() -> tuple[Workbook, Card]:
    """A blinds and curtains fitter at Tauranga: an invoice number, description, account, debit and credit; GST in one account."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Bay Blinds & Curtains - journal from 1 September 2026 ($)")
    head(journal, 3, ["Date", "Inv", "Description", "Account", "Debit", "Credit"], "DDEBF7")
    at = 4
    for day, text, lines in journal_lines(BLIND_JOURNAL):
        number_, what = (part.strip() for part in text.split(";"))
        inv = int(number_) if number_.isdigit() else number_ or None
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(journal, at, [day, inv, what, name, debit, credit], ["dd/mm/yyyy", "", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 7, 46, 26, 12, 12)
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Chart of accounts (credit balances with a minus)")
    head(chart, 3, ["Account", "Type", "Balance"], "DDEBF7")
    accounts = list(rows(BLIND_ACCOUNTS))
    for at, account in enumerate(accounts, 4):
        sums = [f"SUMIFS(Journal!{c}$4:{c}$2000,Journal!$D$4:$D$2000,A{at})" for c in "EF"]
        put(chart, at, [*account, f"=ROUND({sums[0]}-{sums[1]},2)"], ["", "", SIGNED])
    last = 3 + len(accounts)
    dropdown(journal, "D4:D2000", f"Accounts!$A$4:$A${last}")
    widths(chart, 28, 12, 14)
    page = workbook.create_sheet("Profit & Loss")
    title(page, "A1", "Profit & loss from 1 September 2026, without GST")
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
    put(page, at, ["Net profit", f"=B{ends[0]}-B{ends[1]}"], ["", SIGNED])
    put(page, at + 2, ["Journal out of balance", f"=ROUND(SUM(Accounts!C4:C{last}),2)"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 28, 14)
    return workbook, {
        "book": "blinds.xlsx",
        "half": "round37",
        "layout": "journal",
        "about": "blinds and curtains fitter, New Zealand, NZD, GST 15%",
        "dialect": "invoice number and description before the account, debit and credit columns last, plain account names, GST in one account; chart with balances, profit and loss by formulas; no GST on wages, outworkers, loan and bank fees",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-03-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Inv", "Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Accounts!C{row}" for row in range(4, 14)],
            *[f"Profit & Loss!B{row}" for row in (*ends, at, at + 2)],
        ],
        "zero": [f"Profit & Loss!B{at + 2}"],
    }


SHOP_ACCOUNTS = """
Bank | Asset
Till | Asset
Owed to us | Asset
Prepayments | Asset
Shop fittings | Asset
Bills to pay | Liability
General fund | Fund
Shop sales | Income
Furniture sales | Income
Rags sold | Income
Donations | Income
Gift Aid | Income
Raffles & events | Income
Bank interest | Income
Given to the hospice | Expense
Wages | Expense
Rent | Expense
Electricity | Expense
Waste collection | Expense
Van | Expense
Insurance | Expense
Bags, hangers & cleaning | Expense
Volunteers' expenses | Expense
Phone | Expense
Repairs | Expense
Card machine fees | Expense
Other | Expense
"""

SHOP_JOURNAL = """
09-01 | Opening balances | Bank 7315.40; Till 180; Owed to us 506.75; Prepayments 330; Shop fittings 2400; Bills to pay -288; General fund -10444.15
09-01 | Rent September, Forth Properties | Rent 725; Bank -725
09-02 | Till takings | Till 196.40; Shop sales -196.40
09-04 | Card takings | Bank 412.75; Shop sales -412.75
09-05 | Pine chest of drawers, cash | Till 60; Furniture sales -60
09-07 | Till banked | Bank 250; Till -250
09-08 | JW Rags paid for August | Bank 104.40; Owed to us -104.40
09-09 | Stirling Skips, August bills paid | Bills to pay 288; Bank -288
09-11 | Card takings | Bank 388.20; Shop sales -388.20
09-12 | Till takings | Till 231.85; Shop sales -231.85
09-14 | Till banked | Bank 200; Till -200
09-15 | Donation, Mrs Galbraith | Bank 100; Donations -100
09-16 | Gift Aid, April to June, received | Bank 402.35; Owed to us -402.35
09-18 | Card takings | Bank 436.90; Shop sales -436.90
09-18 | Van hire, house clearance in Dollar | Van 85; Bank -85
09-19 | Till takings | Till 208.50; Shop sales -208.50
09-21 | Till banked | Bank 220; Till -220
09-22 | Scottish Power | Electricity 94.60; Bank -94.60
09-25 | Margaret, bus fares | Volunteers' expenses 16.20; Till -16.20
09-25 | Card takings | Bank 402.10; Shop sales -402.10
09-28 | Isla, September | Wages 1180; Bank -1180
09-29 | Given to the hospice, quarter | Given to the hospice 2500; Bank -2500
09-30 | Stirling Skips, September, bill | Waste collection 96; Bills to pay -96
09-30 | JW Rags, September, 210 kg | Owed to us 94.50; Rags sold -94.50
09-30 | Insurance, one month | Insurance 55; Prepayments -55
09-30 | SumUp | Card machine fees 27.88; Bank -27.88
10-01 | Rent October, Forth Properties | Rent 725; Bank -725
10-02 | Card takings | Bank 421.45; Shop sales -421.45
10-03 | Till takings | Till 244.30; Shop sales -244.30
10-05 | Till banked | Bank 240; Till -240
10-06 | JW Rags paid for September | Bank 94.50; Owed to us -94.50
10-07 | Double wardrobe, card | Bank 110; Furniture sales -110
10-08 | Stirling Skips paid | Bills to pay 96; Bank -96
10-09 | Card takings | Bank 395.60; Shop sales -395.60
10-10 | Till takings | Till 219.75; Shop sales -219.75
10-12 | Till banked | Bank 220; Till -220
10-13 | Booker, carrier bags and bleach | Bags, hangers & cleaning 42.35; Bank -42.35
10-14 | Coffee morning, raffle | Till 137; Raffles & events -137
10-16 | Card takings | Bank 447.30; Shop sales -447.30
10-17 | Till takings | Till 202.60; Shop sales -202.60
10-19 | Till banked | Bank 300; Till -300
10-20 | BT | Phone 34.50; Bank -34.50
10-21 | Gift Aid claimed, July to September | Owed to us 438.25; Gift Aid -438.25
10-22 | Scottish Power | Electricity 101.15; Bank -101.15
10-23 | Card takings | Bank 410.85; Shop sales -410.85
10-23 | Margaret, bus fares | Volunteers' expenses 14.80; Till -14.80
10-24 | Coat brought back, money returned | Shop sales 12; Till -12
10-26 | Alloa Locks, shop door | Repairs 78; Bank -78
10-28 | Isla, October | Wages 1180; Bank -1180
10-30 | Stirling Skips, October, bill | Waste collection 96; Bills to pay -96
10-30 | JW Rags, October, 264 kg | Owed to us 118.80; Rags sold -118.80
10-30 | Insurance, one month | Insurance 55; Prepayments -55
10-30 | Interest | Bank 1.85; Bank interest -1.85
10-30 | SumUp | Card machine fees 28.40; Bank -28.40
"""


def hospiceshop() -> tuple[Workbook, Card]:
    """A hospice's charity shop in Alloa: the account before the details, balances and a page for the trustees."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Ledger"
    title(journal, "A1", "Ochil Hospice Shop, Alloa - ledger 2026/27 (£)")
    head(journal, 3, ["Date", "Account", "Details", "Debit", "Credit"], "E4DFEC")
    at = 4
    for day, what, lines in journal_lines(SHOP_JOURNAL):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(journal, at, [day, name, what, debit, credit], ["dd/mm/yyyy", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 26, 44, 12, 12)
    chart = workbook.create_sheet("Balances")
    title(chart, "A1", "Accounts and balances")
    head(chart, 3, ["Account", "Type", "Debit", "Credit"], "E4DFEC")
    accounts = list(rows(SHOP_ACCOUNTS))
    for at, (name, kind) in enumerate(accounts, 4):
        one, two = (f"SUMIFS(Ledger!{c}$4:{c}$3000,Ledger!$B$4:$B$3000,$A{at})" for c in "DE")
        put(
            chart,
            at,
            [name, kind, f"=MAX(ROUND({one}-{two},2),0)", f"=MAX(ROUND({two}-{one},2),0)"],
            ["", "", MONEY, MONEY],
        )
    last = 3 + len(accounts)
    put(chart, last + 1, ["Total", None, *[f"=SUM({c}4:{c}{last})" for c in "CD"]], ["", "", MONEY, MONEY])
    bold(chart, f"A{last + 1}", f"C{last + 1}", f"D{last + 1}")
    dropdown(journal, "B4:B3000", f"Balances!$A$4:$A${last}")
    widths(chart, 28, 12, 13, 13)
    page = workbook.create_sheet("Trustees")
    title(page, "A1", "For the trustees, from 1 September 2026")

    def net(kind: str, one: str, two: str) -> str:
        sums = [f'SUMIFS(Balances!{c}4:{c}{last},Balances!B4:B{last},"{kind}")' for c in (one, two)]
        return f"={sums[0]}-{sums[1]}"

    for row, (label, formula) in enumerate(
        (
            ("Income", net("Income", "D", "C")),
            ("Costs and what was given", net("Expense", "C", "D")),
            ("Over or short", "=B3-B4"),
            ("Given to the hospice", "=Balances!C18"),
            ("Assets", net("Asset", "C", "D")),
            ("Bills to pay", net("Liability", "D", "C")),
            ("Fund at the start", net("Fund", "D", "C")),
            ("Check", "=ROUND(B7-B8-B9-B5,2)"),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", SIGNED])
    bold(page, "A5", "B5")
    widths(page, 28, 14)
    return workbook, {
        "book": "hospiceshop.xlsx",
        "half": "round37",
        "layout": "journal",
        "about": "charity shop of a hospice, Scotland, GBP; no VAT",
        "dialect": "debit and credit columns last, the account before the details, plain account names; balances and a page for the trustees by formulas; till and card takings apart, rags and Gift Aid owed until paid",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Ledger",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Ledger": ["Details"]},
        "adds_up": {"Ledger": ["Debit", "Credit"]},
        "watch": [
            *[f"Balances!C{row}" for row in range(4, 9)],
            "Balances!D9",
            *[f"Trustees!B{row}" for row in range(3, 11)],
        ],
        "zero": ["Trustees!B10"],
    }


FISH_ACCOUNTS = """
1000 Bank of Ireland | Asset
1010 Cash in shop | Asset
1100 Customers | Asset
1500 Shop equipment & van | Asset
1590 Depreciation to date | Asset
2000 Suppliers | Liability
2100 PAYE & PRSI owed | Liability
2200 Van loan | Liability
3000 Capital | Equity
3100 Drawings | Equity
4000 Shop sales | Income
4010 Hotels & restaurants | Income
4020 Other income | Income
5000 Fish bought | Expense
5010 Ice & packaging | Expense
6000 Wages | Expense
6010 Rent & rates | Expense
6020 Electricity | Expense
6030 Van & diesel | Expense
6040 Phone | Expense
6050 Insurance | Expense
6060 Repairs | Expense
6070 Cleaning & laundry | Expense
6080 Advertising | Expense
6090 Bank & card charges | Expense
6100 Loan interest | Expense
6110 Depreciation | Expense
6120 Sundries | Expense
"""

FISH_JOURNAL = """
09-28 | Opening balances | 1000 6180.40; 1010 240; 1100 965; 1500 24600; 1590 -7380; 2000 -1742; 2100 -232; 2200 -8450; 3000 -14181.40
09-29 | Card takings | 1000 486.20; 4000 -486.20
09-30 | Castletownbere Co-op, hake and haddock, on account | 5000 912; 2000 -912
10-01 | Rent, October | 6010 680; 1000 -680
10-02 | Ciara, week | 6000 480; 2100 -58; 1000 -422
10-02 | Shop, cash | 1010 612.50; 4000 -612.50
10-03 | Card takings | 1000 734.80; 4000 -734.80
10-05 | Cash lodged | 1000 450; 1010 -450
10-05 | Rossaveal Shellfish, September paid | 2000 1030; 1000 -1030
10-06 | Ice Point, ice and boxes, paid at the door | 5010 64; 1010 -64
10-06 | Harbour Hotel, hake, docket 88 | 1100 285; 4010 -285
10-07 | Circle K, diesel | 6030 72; 1000 -72
10-08 | Harbour Hotel paid September | 1000 610; 1100 -610
10-09 | Ciara, week | 6000 480; 2100 -58; 1000 -422
10-09 | Shop, cash | 1010 588.30; 4000 -588.30
10-10 | Card takings | 1000 702.45; 4000 -702.45
10-12 | Cash lodged | 1000 500; 1010 -500
10-13 | Nonna's, prawns and squid, docket 89 | 1100 196; 4010 -196
10-13 | Ice Point, ice, paid at the door | 5010 48; 1010 -48
10-14 | Castletownbere Co-op paid | 2000 1624; 1000 -1624
10-14 | Revenue, September PAYE | 2100 232; 1000 -232
10-15 | Nonna's paid September | 1000 355; 1100 -355
10-15 | ESB | 6020 218.60; 1000 -218.60
10-16 | Ciara, week | 6000 480; 2100 -58; 1000 -422
10-16 | Shop, cash | 1010 634; 4000 -634
10-17 | Card takings | 1000 769.10; 4000 -769.10
10-19 | Castletownbere Co-op, hake, cod, on account | 5000 1048; 2000 -1048
10-19 | Cash lodged | 1000 450; 1010 -450
10-20 | Rossaveal Shellfish, prawns and mussels, on account | 5000 960; 2000 -960
10-20 | Harbour Hotel, hake and monk, docket 90 | 1100 330; 4010 -330
10-21 | Blade sharpening, Mr Foley | 6060 35; 1010 -35
10-22 | St Joseph's Nursing Home, Friday cod, docket 91 | 1100 214; 4010 -214
10-22 | Eir | 6040 46; 1000 -46
10-23 | Ciara, week | 6000 480; 2100 -58; 1000 -422
10-23 | Shop, cash | 1010 597.20; 4000 -597.20
10-24 | Card takings | 1000 715.60; 4000 -715.60
10-26 | Cash lodged | 1000 450; 1010 -450
10-27 | Ice Point, ice and boxes, paid at the door | 5010 71; 1010 -71
10-27 | Nonna's, squid and bass, docket 92 | 1100 168; 4010 -168
10-28 | Van loan | 2200 240; 6100 41.30; 1000 -281.30
10-28 | Lynch family, for ourselves | 3100 500; 1010 -500
10-29 | Circle K, diesel | 6030 76; 1000 -76
10-30 | Ciara, week | 6000 480; 2100 -58; 1000 -422
10-30 | Shop, cash | 1010 641.80; 4000 -641.80
10-30 | Bank and card machine | 6090 52.35; 1000 -52.35
10-31 | Card takings | 1000 748.90; 4000 -748.90
10-31 | Depreciation, one month | 6110 205; 1590 -205
"""


def fishmonger() -> tuple[Workbook, Card]:
    """A fishmonger in County Clare: number and name of the account in one cell, an entry number, debit and credit last."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Lynch's Fish Shop, Kilrush - journal (€)")
    head(journal, 3, ["No.", "Date", "Account", "Description", "Debit", "Credit"], "DAEEF3")
    accounts = list(rows(FISH_ACCOUNTS))
    names = {name.split(" ")[0]: name for name, _ in accounts}
    at = 4
    for index, (day, what, lines) in enumerate(journal_lines(FISH_JOURNAL), 1):
        for code, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [index, day, names[code], what, debit, credit],
                ["0", "dd/mm/yyyy", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 6, 12, 28, 46, 12, 12)
    trial = workbook.create_sheet("Trial balance")
    title(trial, "A1", "Trial balance")
    head(trial, 3, ["Account", "Type", "Debit", "Credit"], "DAEEF3")
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        where[name] = at
        one, two = (f"SUMIFS(Journal!{c}$4:{c}$3000,Journal!$C$4:$C$3000,$A{at})" for c in "EF")
        put(
            trial,
            at,
            [name, kind, f"=MAX(ROUND({one}-{two},2),0)", f"=MAX(ROUND({two}-{one},2),0)"],
            ["", "", MONEY, MONEY],
        )
    last = 3 + len(accounts)
    put(trial, last + 1, ["Total", None, *[f"=SUM({c}4:{c}{last})" for c in "CD"]], ["", "", MONEY, MONEY])
    bold(trial, f"A{last + 1}", f"C{last + 1}", f"D{last + 1}")
    dropdown(journal, "C4:C3000", f"'Trial balance'!$A$4:$A${last}")
    widths(trial, 28, 12, 13, 13)

    block = partial(of_kind, trial="Trial balance", accounts=accounts, where=where)

    loss = workbook.create_sheet("Profit and loss")
    title(loss, "A1", "Profit and loss since 28 September 2026")
    income = block(loss, 3, "Income", "Total income", "D", "C")
    costs = block(loss, income + 2, "Expense", "Total costs", "C", "D")
    put(loss, costs + 2, ["Profit", f"=B{income}-B{costs}"], ["", SIGNED])
    bold(loss, f"A{costs + 2}", f"B{costs + 2}")
    widths(loss, 28, 14)
    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Balance sheet")
    assets = block(sheet, 3, "Asset", "Total assets", "C", "D")
    owed = block(sheet, assets + 2, "Liability", "Total owed", "D", "C")
    owner = block(sheet, owed + 2, "Equity", "Ours before profit", "D", "C")
    put(sheet, owner + 1, ["Profit", f"='Profit and loss'!B{costs + 2}"], ["", SIGNED])
    put(sheet, owner + 3, ["Difference", f"=ROUND(B{assets}-B{owed}-B{owner}-B{owner + 1},2)"], ["", SIGNED])
    widths(sheet, 28, 14)
    return workbook, {
        "book": "fishmonger.xlsx",
        "half": "round37",
        "layout": "journal",
        "about": "fishmonger, Ireland, EUR; fish at a nil rate, no VAT in the books",
        "dialect": "an entry number, number and name of the account in one cell before the description, debit and credit columns last; trial balance, profit and loss and balance sheet by formulas; wages with PAYE owed until it is paid",
        "date_order": "dmy",
        "period": ["2026-09-28", "2027-09-27"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["No.", "Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!C{row}" for row in (4, 5, 6, 7, 13)],
            *[f"Trial balance!D{row}" for row in (9, 10, 11)],
            *[f"Profit and loss!B{row}" for row in (income, costs, costs + 2)],
            *[f"Balance sheet!B{row}" for row in (assets, owed, owner, owner + 3)],
        ],
        "zero": [f"Balance sheet!B{owner + 3}"],
    }


# date, description, category, in, out
CAMERA_BOOK = """
07-03 | Membership, P. Sandilands | Membership | 85 |
07-06 | Membership, six renewals | Membership | 510 |
07-08 | Hall hire, July, Wangaratta Uniting Church | Hall hire | | 120
07-09 | Judge, July competition, Bob Teague | Judges & speakers | | 80
07-13 | Membership, the Farrells, family | Membership | 130 |
07-15 | Supper, Woolworths | Supper | | 27.40
07-17 | Supper money | Supper | 38.50 |
07-20 | VAPS affiliation | Affiliation & insurance | | 215
07-24 | Membership, four renewals | Membership | 340 |
07-29 | Print mounts, Officeworks | Printing & stationery | | 46.80
07-31 | Interest | Interest | 2.14 |
07-31 | Account keeping fee | Bank fees | | 10
08-05 | Hall hire, August, Wangaratta Uniting Church | Hall hire | | 120
08-07 | Judge, August competition, Lyn Marsh | Judges & speakers | | 80
08-10 | Beginners' workshop, 8 places | Workshops | 360 |
08-12 | Workshop tutor, Dean Abbott | Workshops | | 200
08-14 | Supper, Woolworths | Supper | | 31.65
08-15 | Supper money | Supper | 44 |
08-19 | Light stand and backdrop, Digidirect | Equipment | | 239
08-21 | Membership, J. Kostas, student | Membership | 45 |
08-26 | Zoom, half year | Website & software | | 96
08-28 | Bus to the Beechworth outing, 14 seats sold | Outings | 490 |
08-31 | Fallon's Bus Lines, Beechworth outing | Outings | | 465
08-31 | Interest | Interest | 2.30 |
08-31 | Account keeping fee | Bank fees | | 10
09-02 | Hall hire, September, Wangaratta Uniting Church | Hall hire | | 120
09-04 | Judge, September competition, Bob Teague | Judges & speakers | | 80
09-08 | Membership, two late renewals | Membership | 170 |
09-10 | Refund, L. Hume moved to Sydney | Membership | | 40
09-14 | Speaker, bird photography, Ana Ruiz | Judges & speakers | | 150
09-16 | Supper, Woolworths | Supper | | 29.10
09-17 | Supper money | Supper | 41.20 |
09-21 | Website hosting, Crazy Domains | Website & software | | 132
09-25 | Council community grant | Grants & donations | 750 |
09-30 | Interest | Interest | 2.41 |
09-30 | Account keeping fee | Bank fees | | 10
10-07 | Hall hire, October, Wangaratta Uniting Church | Hall hire | | 120
10-09 | Judge, October competition, Lyn Marsh | Judges & speakers | | 80
10-12 | Exhibition entries, first lot | Exhibition | 180 |
10-14 | Projector lamp, Digidirect | Equipment | | 198
10-16 | Exhibition posters, Snap Printing | Exhibition | | 87.50
10-19 | Supper, Woolworths | Supper | | 33.75
10-20 | Supper money | Supper | 46.30 |
10-23 | Mount Buffalo spring outing, 10 seats sold | Outings | 350 |
10-27 | Frames hired for the exhibition, Gallery on Ovens | Exhibition | | 160
10-30 | Interest | Interest | 3.02 |
10-30 | Account keeping fee | Bank fees | | 10
"""

CAMERA_NAMES = [
    "Membership",
    "Workshops",
    "Exhibition",
    "Outings",
    "Supper",
    "Grants & donations",
    "Interest",
    "Hall hire",
    "Judges & speakers",
    "Equipment",
    "Printing & stationery",
    "Website & software",
    "Affiliation & insurance",
    "Bank fees",
    "Other",
]


def cameraclub() -> tuple[Workbook, Card]:
    """A camera club in Victoria: one bank account with a category on every line, in, out and a running balance."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Wangaratta Camera Club - cash book 2026/27 ($)")
    head(book, 3, ["Date", "Description", "Category", "In", "Out", "Balance"], "EBF1DE")
    put(
        book,
        4,
        [date("07-01"), "Balance brought forward", None, None, None, 1642.85],
        ["dd/mm/yyyy", "", "", "", "", SIGNED],
    )
    for at, r in enumerate(rows(CAMERA_BOOK), 5):
        put(
            book,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), number(r[4]), f"=F{at - 1}+D{at}-E{at}"],
            ["dd/mm/yyyy", "", "", MONEY, MONEY, SIGNED],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 46, 24, 11, 11, 12)
    page = workbook.create_sheet("Report")
    title(page, "A1", "Treasurer's report from 1 July 2026")
    head(page, 3, ["Category", "In", "Out", "Net"], "EBF1DE")
    for at, name in enumerate(CAMERA_NAMES, 4):
        one, two = (f"=SUMIFS('Cash book'!{c}$5:{c}$800,'Cash book'!$C$5:$C$800,$A{at})" for c in "DE")
        put(page, at, [name, one, two, f"=B{at}-C{at}"], ["", MONEY, MONEY, SIGNED])
    last = 3 + len(CAMERA_NAMES)
    total = last + 1
    put(page, total, ["Total", *[f"=SUM({c}4:{c}{last})" for c in "BCD"]], ["", MONEY, MONEY, SIGNED])
    bank = "'Cash book'!F4+SUM('Cash book'!D5:D800)-SUM('Cash book'!E5:E800)"
    put(page, total + 2, ["Balance at 1 July", None, None, "='Cash book'!F4"], ["", "", "", SIGNED])
    put(page, total + 3, ["Balance now", None, None, f"={bank}"], ["", "", "", SIGNED])
    put(
        page,
        total + 4,
        ["Not in any category", None, None, f"=ROUND(D{total + 3}-D{total + 2}-D{total},2)"],
        ["", "", "", SIGNED],
    )
    bold(page, *[f"{c}{total}" for c in "ABCD"], f"A{total + 3}", f"D{total + 3}")
    dropdown(book, "C5:C800", f"Report!$A$4:$A${last}")
    widths(page, 26, 12, 12, 12)
    return workbook, {
        "book": "cameraclub.xlsx",
        "half": "round37",
        "layout": "cash book",
        "about": "camera club, Australia, AUD; not registered for GST",
        "dialect": "one bank account, description before the category, in and out with a running balance, money given back in the other column with the same category, a report by category",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "cash": {"sheet": "Cash book", "date": "Date", "category": "Category", "in": ["In"], "out": ["Out"]},
        "free": {"Cash book": ["Description"]},
        "adds_up": {"Cash book": ["In", "Out"]},
        "watch": [
            *[f"Report!D{row}" for row in range(4, total + 1)],
            f"Report!B{total}",
            f"Report!C{total}",
            f"Report!D{total + 3}",
            f"Report!D{total + 4}",
        ],
        "zero": [f"Report!D{total + 4}"],
    }


# date, category, description, income, expense
WRENCH_BOOK = """
09-01 | Jobs | Brake pads and rotors, Mrs. Alvarez, Camry | 310 |
09-01 | Parts | AutoZone, pads and rotors for the Camry | | 118.64
09-02 | Gas | Shell | | 44.20
09-03 | Fleet work | Sunshine Lawn Care, two trucks serviced | 380 |
09-04 | Shop supplies | Walmart, oil and rags | | 52.18
09-05 | Jobs | Battery, Mr. Dietz, F-150 | 165 |
09-05 | Parts | AutoZone, battery | | 109.99
09-08 | Phone | Verizon | | 65
09-09 | Van | Tire Kingdom, rotate and balance | | 60
09-10 | Jobs | Alternator, Mr. Pruitt, Silverado | 420 |
09-10 | Parts | O'Reilly, alternator | | 189.50
09-11 | Parts | O'Reilly, core returned | 40 |
09-12 | Owner draw | To the house | | 500
09-14 | Gas | Shell | | 47.85
09-15 | Taxes | IRS, third quarter estimate | | 600
09-16 | Jobs | Diagnostic and spark plugs, Mrs. Cole, Rogue | 240 |
09-16 | Parts | AutoZone, plugs | | 46.32
09-17 | Fleet work | Gulf Breeze Cleaning, van brakes | 295 |
09-18 | Parts | AutoZone, van brake pads | | 61.70
09-21 | Insurance | Progressive | | 142
09-22 | Tolls & parking | SunPass | | 25
09-24 | Jobs | Starter, Pastor Reed, church van | 350 |
09-24 | Parts | O'Reilly, starter | | 136.45
09-26 | Owner draw | To the house | | 500
09-28 | Gas | Wawa | | 43.10
09-30 | Bank fees | Square, September | | 38.60
10-01 | Fleet work | Sunshine Lawn Care, two trucks serviced | 380 |
10-02 | Shop supplies | Walmart, oil | | 61.44
10-03 | Jobs | Oil change, Mr. Dietz, F-150 | 75 |
10-05 | Tools | Harbor Freight, jack stands | | 89.99
10-06 | Gas | Shell | | 45.60
10-08 | Phone | Verizon | | 65
10-09 | Jobs | Radiator, Mr. Garcia, Tacoma | 480 |
10-09 | Parts | AutoZone, radiator and coolant | | 214.80
10-10 | Owner draw | To the house | | 500
10-12 | Jobs | Gave back to Mrs. Cole, plug came loose | | 60
10-14 | Gas | Wawa | | 41.75
10-15 | Fleet work | Gulf Breeze Cleaning, oil changes, three vans | 225 |
10-16 | Advertising | Facebook | | 40
10-19 | Jobs | Window motor, Mrs. Alvarez, Camry | 190 |
10-19 | Parts | O'Reilly, window motor | | 74.25
10-21 | Insurance | Progressive | | 142
10-22 | Tolls & parking | SunPass | | 25
10-24 | Owner draw | To the house | | 500
10-26 | Jobs | AC recharge, Ms. Whitaker, Civic | 150 |
10-26 | Shop supplies | O'Reilly, refrigerant | | 48.90
10-28 | Gas | Shell | | 46.30
10-29 | Licenses | County business tax receipt | | 55
10-31 | Bank fees | Square, October | | 41.15
"""

WRENCH_IN = ["Jobs", "Fleet work"]
WRENCH_OUT = [
    "Parts",
    "Shop supplies",
    "Gas",
    "Van",
    "Tools",
    "Tolls & parking",
    "Phone",
    "Insurance",
    "Advertising",
    "Licenses",
    "Bank fees",
    "Other",
]
WRENCH_OWN = ["Owner draw", "Taxes"]


def mechanic() -> tuple[Workbook, Card]:
    """A mobile mechanic in Florida: a category before the description, income, expense and balance; totals by months."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Ledger"
    title(book, "A1", "Ray's Mobile Mechanic - 2026")
    head(book, 3, ["Date", "Category", "Description", "Income", "Expense", "Balance"], "FFF2CC")
    put(
        book,
        4,
        [date("09-01"), None, "Starting balance", None, None, 2215.30],
        ["mm/dd/yyyy", "", "", "", "", SIGNED],
    )
    for at, r in enumerate(rows(WRENCH_BOOK), 5):
        put(
            book,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), number(r[4]), f"=F{at - 1}+D{at}-E{at}"],
            ["mm/dd/yyyy", "", "", MONEY, MONEY, SIGNED],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 18, 46, 11, 11, 12)
    page = workbook.create_sheet("By month")
    title(page, "A1", "By month")
    months = [date(f"2026-{month:02}-01") for month in (9, 10, 11, 12)]
    head(page, 3, ["Category", "", "", "", "", "Total"], "FFF2CC")
    put(page, 3, [None, *months], ["", *["mmm yyyy"] * 4])
    at = 3
    ends: dict[str, int] = {}
    blocks = (
        ("Total income", WRENCH_IN, "DE"),
        ("Total expenses", WRENCH_OUT, "ED"),
        ("Owner and taxes", WRENCH_OWN, "ED"),
    )
    for total, names, sides in blocks:
        start = at + 1
        for name in names:
            at += 1
            formulas = []
            for c in "BCDE":
                one, two = (
                    f"SUMIFS(Ledger!${side}$5:${side}$900,Ledger!$B$5:$B$900,$A{at},"
                    f'Ledger!$A$5:$A$900,">="&{c}$3,Ledger!$A$5:$A$900,"<"&EDATE({c}$3,1))'
                    for side in sides
                )
                formulas.append(f"={one}-{two}")
            put(page, at, [name, *formulas, f"=SUM(B{at}:E{at})"], ["", *[SIGNED] * 5])
        at += 1
        put(page, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDEF"]], ["", *[SIGNED] * 5])
        bold(page, *[f"{c}{at}" for c in "ABCDEF"])
        ends[total] = at
        at += 1
    income, costs, own = ends.values()
    profit = at + 1
    put(page, profit, ["Profit", *[f"={c}{income}-{c}{costs}" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bank = "Ledger!F4+SUM(Ledger!D5:D900)-SUM(Ledger!E5:E900)"
    put(page, profit + 2, ["Balance now", None, None, None, None, f"={bank}"], ["", "", "", "", "", SIGNED])
    put(
        page,
        profit + 3,
        [
            "Missing a category or month",
            None,
            None,
            None,
            None,
            f"=ROUND(F{profit + 2}-Ledger!F4-F{profit}+F{own},2)",
        ],
        ["", "", "", "", "", SIGNED],
    )
    bold(page, *[f"{c}{profit}" for c in "ABCDEF"])
    every = [*WRENCH_IN, *WRENCH_OUT, *WRENCH_OWN]
    dropdown(book, "B5:B900", '"' + ",".join(every) + '"')
    widths(page, 28, 12, 12, 12, 12, 13)
    return workbook, {
        "book": "mechanic.xlsx",
        "half": "round37",
        "layout": "cash book",
        "about": "mobile mechanic, Florida, USD; no sales tax in the books",
        "dialect": "one account, category before the description, income and expense with a running balance, money back in the other column with the same category, categories by months by formula",
        "date_order": "mdy",
        "period": ["2026-09-01", "2026-12-31"],
        "cash": {
            "sheet": "Ledger",
            "date": "Date",
            "category": "Category",
            "in": ["Income"],
            "out": ["Expense"],
        },
        "free": {"Ledger": ["Description"]},
        "adds_up": {"Ledger": ["Income", "Expense"]},
        "watch": [
            *[f"By month!D{row}" for row in range(4, profit + 1) if page[f"A{row}"].value],
            *[f"By month!F{row}" for row in (income, costs, own, profit, profit + 2, profit + 3)],
        ],
        "zero": [f"By month!F{profit + 3}"],
    }


# label | 2026 so far | 2025 | how
PET_INCOME = """
Food, hay & bedding | 31284.60 | 36910 | till or card machine
Cages & accessories | 12846.25 | 15220 | till or card machine
Fish & aquariums | 8930.40 | 10475 | till or card machine
Rabbits & small animals | 3115 | 3690 | till or card machine
Grooming & nail clipping | 1968 | 2140 | till mostly
Other income | 140 | 85 |
"""

PET_COSTS = """
Stock bought | 29360.75 | 34880 | Johnston's and Aqualand on account, the rest by card from the bank
Kelly's wages | 5740 | 6160 | £70 a day, from the till on Saturday
Rent | 7500 | 9000 | 750 a month, standing order
Business rates | 640 | 720 | direct debit
Electricity | 1986.30 | 2215 | Octopus, direct debit
Water | 312.40 | 356 | direct debit
Vet | 418.50 | 495 | Castle Vets, bank
Waste collection | 385 | 440 | Biffa, direct debit
Van | 1164.80 | 1390 | petrol by card from the bank
Insurance & licence | 742 | 715 | bank
Phone & broadband | 405 | 468 | BT, direct debit
Card machine fees | 496.15 | 577 | taken from the bank
Advertising | 180 | 235 | bank
Repairs & cleaning | 356.20 | 288 |
Loan interest | 341.60 | 452 | with the loan payment
Depreciation | 0 | 1200 | at the year end
Sundries | 148.75 | 190 | till
"""

PET_HAVE = """
Fittings & van | 14600 | 13850 | cost
Depreciation so far | -5200 | -5200 |
Barclays | 4186.35 | 3920.10 |
Till | 348.20 | 200 |
Customers owe us | 265 | 180 | the school and the care home, pay by transfer
Rent deposit | 1500 | 1500 |
"""

PET_OWE = """
Suppliers on account | 1212.50 | 986.40 | Johnston's and Aqualand, paid from the bank
Deposits for orders | 90 | 60 | come off when the order is collected
Loan | 5480 | 7830 | Barclays, £265 a month
"""

PET_OWN = """
Capital at 1 January | 5573.70 | 6394.70 |
Paid in by us | 1000 | 0 |
Drawings | -5763.45 | -9560 | from the bank, or the till
"""


def petshop() -> tuple[Workbook, Card]:
    """A pet shop in Shropshire: profit and loss and balance sheet of typed amounts, with a word on how each is paid."""
    workbook = Workbook()
    loss = workbook.active
    loss.title = "Profit and loss"
    title(loss, "A1", "Whiskers & Fins, Ludlow - profit and loss (£)")
    head(loss, 3, ["", "2026 so far", "2025", "How"], "FDE9D9")
    income = amounts(loss, 4, "Income", PET_INCOME, "Total income", "BC")
    costs = amounts(loss, income + 2, "Costs", PET_COSTS, "Total costs", "BC")
    profit = costs + 2
    put(loss, profit, ["Profit", *[f"={c}{income}-{c}{costs}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(loss, f"A{profit}", f"B{profit}", f"C{profit}")
    widths(loss, 28, 14, 14, 58)
    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Balance sheet (£)")
    head(sheet, 3, ["", "Today", "31 Dec 2025", "How"], "FDE9D9")
    have = amounts(sheet, 4, "What we have", PET_HAVE, "Total", "BC")
    owe = amounts(sheet, have + 2, "What we owe", PET_OWE, "Total owed", "BC")
    own = amounts(sheet, owe + 2, "Ours", PET_OWN, "", "BC") + 1
    gains = [f"='Profit and loss'!{c}{profit}" for c in "BC"]
    put(sheet, own, ["Profit", *gains], ["", SIGNED, SIGNED])
    sums = [f"=SUM({c}{owe + 3}:{c}{own})" for c in "BC"]
    put(sheet, own + 1, ["Total ours", *sums], ["", SIGNED, SIGNED])
    check = [f"=ROUND({c}{have}-{c}{owe}-{c}{own + 1},2)" for c in "BC"]
    put(sheet, own + 3, ["Should be nil", *check], ["", SIGNED, SIGNED])
    bold(sheet, f"A{own + 1}", f"B{own + 1}", f"C{own + 1}")
    widths(sheet, 28, 14, 14, 46)
    return workbook, {
        "book": "petshop.xlsx",
        "half": "round37",
        "layout": "statements",
        "about": "pet shop, England, GBP; under the VAT limit, not registered",
        "dialect": "profit and loss and balance sheet of typed amounts on two sheets, this year before last year, a word on how each is paid",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Profit and loss", "Balance sheet"],
            "label": "A",
            "amount": {"Profit and loss": "B", "Balance sheet": "B"},
        },
        "free": {"Profit and loss": ["How"], "Balance sheet": ["How"]},
        "adds_up": {},
        "watch": [
            *[f"Profit and loss!B{row}" for row in (income, costs, profit)],
            *[f"Balance sheet!B{row}" for row in (have, owe, own, own + 1, own + 3)],
        ],
        "zero": [f"Balance sheet!B{own + 3}"],
    }


# number, date, customer, job, amount
SCAFFOLD_INVOICES = """
128 | 08-04 | Marsh Roofing | 22 Albert Street, front | 620
129 | 08-07 | K & S Builders | Extension, Hollins Lane | 1350
130 | 08-12 | Mrs Bickley | Chimney, 9 The Crescent | 380
131 | 08-18 | Denby Windows | Tower, two weeks | 260
132 | 08-21 | Marsh Roofing | Sandy Lane, both sides | 1140
133 | 08-28 | Ridgeway Primary School | Hall gutters | 890
134 | 09-02 | K & S Builders | Extra three weeks, Hollins Lane | 270
135 | 09-07 | Peak Solar | 14 Moor View, front | 540
136 | 09-11 | Mr Aslam | Gable end, Park Road | 650
137 | 09-16 | Marsh Roofing | Chapel House | 980
138 | 09-22 | Peak Solar | Three houses, Nab Close | 1560
139 | 09-29 | K & S Builders | Barn conversion, first lift | 1100
140 | 10-02 | Denby Windows | Tower, one week | 140
141 | 10-06 | Marsh Roofing | 3 Station Road, rear | 570
142 | 10-09 | Mrs Odell | Chimney, Hill Cottage | 420
143 | 10-14 | Marsh Roofing | Mill Lane terrace | 720
144 | 10-19 | K & S Builders | Barn conversion, second lift | 1280
145 | 10-22 | Peak Solar | 40 Moor View | 480
146 | 10-26 | Mr Aslam | Extra two weeks, Park Road | 180
147 | 10-30 | Marsh Roofing | Old Bakery, all round | 1650
"""

# date, invoice, customer, amount, how
SCAFFOLD_PAID = """
08-14 | 130 | Mrs Bickley | 380 | Cash
08-28 | 131 | Denby Windows | 260 | Bank
09-03 | 128 | Marsh Roofing | 620 | Bank
09-07 | 129 | K & S Builders | 1000 | Bank
09-18 | 132 | Marsh Roofing | 1140 | Bank
09-21 | 129 | K & S Builders | 350 | Bank
09-25 | 133 | Ridgeway Primary School | 890 | Bank
09-30 | 136 | Mr Aslam | 300 | Cash
10-05 | 134 | K & S Builders | 270 | Bank
10-06 | 135 | Peak Solar | 540 | Bank
10-12 | 136 | Mr Aslam | 350 | Cash
10-16 | 137 | Marsh Roofing | 980 | Bank
10-20 | 140 | Denby Windows | 140 | Bank
10-22 | 138 | Peak Solar | 1560 | Bank
10-27 | 141 | Marsh Roofing | 570 | Bank
10-29 | 139 | K & S Builders | 500 | Bank
"""

# date, supplier, what, category, amount, due, paid on, paid from
SCAFFOLD_BILLS = """
08-03 | Longstone Farm | Yard, August | Yard rent | 240 | | 08-03 | Bank
08-05 | Esso Bakewell | Diesel | Lorry | 96 | | 08-05 | Card
08-07 | Danny Firth | Five days | Labour | 550 | | 08-07 | Bank
08-11 | LCR Tube Hire | Tube and fittings, July | Hire | 385 | 08-31 | 08-28 | Bank
08-14 | Danny Firth | Four days | Labour | 440 | | 08-14 | Bank
08-20 | Jewson | Boards, 40 | Boards & fittings | 620 | 09-30 | 09-29 | Bank
08-24 | EE | Phone | Phone | 32 | | 08-24 | Bank
08-28 | Danny Firth | Five days | Labour | 550 | | 08-28 | Bank
09-01 | Longstone Farm | Yard, September | Yard rent | 240 | | 09-01 | Bank
09-03 | Esso Bakewell | Diesel | Lorry | 102 | | 09-03 | Card
09-08 | LCR Tube Hire | Tube and fittings, August | Hire | 410 | 09-30 | 09-30 | Bank
09-11 | Danny Firth | Five days | Labour | 550 | | 09-11 | Bank
09-15 | Simply Business | Insurance, half year | Insurance | 715 | | 09-15 | Bank
09-18 | Screwfix | Spanners, harness clips | Tools & safety | 58.40 | | 09-18 | Card
09-24 | EE | Phone | Phone | 32 | | 09-24 | Bank
09-25 | Danny Firth | Four days | Labour | 440 | | 09-25 | Bank
09-29 | Peak Commercials | Lorry MOT and brakes | Lorry | 486 | 10-31 | 10-28 | Bank
10-01 | Longstone Farm | Yard, October | Yard rent | 240 | | 10-01 | Bank
10-02 | Esso Bakewell | Diesel | Lorry | 98.50 | | 10-02 | Card
10-07 | LCR Tube Hire | Tube and fittings, September | Hire | 445 | 10-31 | 10-30 | Bank
10-09 | Danny Firth | Five days | Labour | 550 | | 10-09 | Bank
10-13 | Derbyshire Council | Pavement licence, Mill Lane | Licences | 85 | | 10-13 | Card
10-15 | Jewson | Couplers, two boxes | Boards & fittings | 276 | 11-30 | |
10-20 | Esso Bakewell | Diesel | Lorry | 104 | | 10-20 | Card
10-23 | Danny Firth | Five days | Labour | 550 | | 10-23 | Bank
10-26 | EE | Phone | Phone | 32 | | 10-26 | Bank
10-28 | LCR Tube Hire | Tube and fittings, October | Hire | 398 | 11-30 | |
10-30 | Danny Firth | Four days | Labour | 440 | | 10-30 | Bank
"""

SCAFFOLD_KINDS = [
    "Labour",
    "Hire",
    "Boards & fittings",
    "Lorry",
    "Yard rent",
    "Tools & safety",
    "Insurance",
    "Licences",
    "Phone",
    "Other",
]


def scaffolder() -> tuple[Workbook, Card]:
    """A scaffolder in Derbyshire: invoices, the payments received on a list of their own, bills paid at once or later."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Invoices"
    title(sales, "A1", "Tom Heald Scaffolding - invoices (£)")
    head(
        sales, 3, ["Invoice", "Date", "Customer", "Job", "Amount", "Due", "Paid", "Owing", "Status"], "D9D9D9"
    )
    for at, r in enumerate(rows(SCAFFOLD_INVOICES), 4):
        paid = f"=SUMIFS(Payments!$D$4:$D$600,Payments!$B$4:$B$600,A{at})"
        status = f'=IF(H{at}<=0,"Paid",IF(G{at}>0,"Part paid","Unpaid"))'
        put(
            sales,
            at,
            [
                int(r[0]),
                date(r[1]),
                r[2],
                r[3],
                number(r[4]),
                f"=B{at}+30",
                paid,
                f"=E{at}-G{at}",
                status,
            ],
            ["0", "dd/mm/yyyy", "", "", MONEY, "dd/mm/yyyy", MONEY, MONEY],
        )
    sales.freeze_panes = "A4"
    widths(sales, 9, 12, 26, 34, 11, 12, 11, 11, 11)
    got = workbook.create_sheet("Payments")
    title(got, "A1", "Payments received (£)")
    head(got, 3, ["Date", "Invoice", "Customer", "Amount", "How"], "D9D9D9")
    for at, r in enumerate(rows(SCAFFOLD_PAID), 4):
        put(got, at, [date(r[0]), int(r[1]), r[2], number(r[3]), r[4]], ["dd/mm/yyyy", "0", "", MONEY])
    got.freeze_panes = "A4"
    dropdown(got, "E4:E600", '"Bank,Cash,Cheque"')
    widths(got, 12, 9, 26, 11, 10)
    bills = workbook.create_sheet("Bills")
    title(bills, "A1", "Bills and expenses (£)")
    head(
        bills, 3, ["Date", "Supplier", "What", "Category", "Amount", "Due", "Paid on", "Paid from"], "D9D9D9"
    )
    for at, r in enumerate(rows(SCAFFOLD_BILLS), 4):
        put(
            bills,
            at,
            [date(r[0]), *r[1:4], number(r[4]), day_of(r[5]), day_of(r[6]), r[7] or None],
            ["dd/mm/yyyy", "", "", "", MONEY, "dd/mm/yyyy", "dd/mm/yyyy"],
        )
    bills.freeze_panes = "A4"
    dropdown(bills, "D4:D600", '"' + ",".join(SCAFFOLD_KINDS) + '"')
    dropdown(bills, "H4:H600", '"Bank,Card,Cash"')
    widths(bills, 12, 22, 32, 18, 11, 12, 12, 11)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary from August 2026")
    for row, (label, formula) in enumerate(
        (
            ("Invoiced", "=SUM(Invoices!E4:E600)"),
            ("Received", "=SUM(Payments!D4:D600)"),
            ("Customers owe me", "=B3-B4"),
            ("Bills and expenses", "=SUM(Bills!E4:E600)"),
            ("Bills not paid yet", '=SUMIFS(Bills!E4:E600,Bills!G4:G600,"")'),
            ("Profit", "=B3-B6"),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", SIGNED])
    for at, kind in enumerate(SCAFFOLD_KINDS, 11):
        put(page, at, [kind, f"=SUMIFS(Bills!$E$4:$E$600,Bills!$D$4:$D$600,A{at})"], ["", SIGNED])
    bold(page, "A5", "B5", "A7", "B7", "A8", "B8")
    widths(page, 22, 13)
    return workbook, {
        "book": "scaffolder.xlsx",
        "half": "round37",
        "layout": "records",
        "about": "scaffolder, England, GBP; under the VAT limit, not registered",
        "dialect": "invoices with due day and status by formula whose paid part comes from a list of payments by invoice number; bills paid at once or with a due day on the same line",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-03-31"],
        "tables": {"invoices": "Invoices", "payments": "Payments", "bills": "Bills"},
        "free": {"Invoices": ["Invoice", "Job"], "Bills": ["What"]},
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (*range(3, 9), *range(11, 21))],
    }


BOOKS = [blinds, hospiceshop, fishmonger, cameraclub, mechanic, petshop, scaffolder]
