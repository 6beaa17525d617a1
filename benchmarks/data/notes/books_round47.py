"""The workbooks of round 47: a ski shop, a firewood merchant, a film society, a family in Albuquerque."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from make_books import (
    amounts,
    bold,
    dropdown,
    head,
    journal_lines,
    months_page,
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


def write_journal(
    workbook: Workbook,
    name: str,
    text: str,
    heads: Sequence[str],
    fill: str,
    form: str,
    names: dict[str, str],
) -> None:
    """The journal: the entries under the headings; `names`: the accounts by what the entries call them."""
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", name)
    head(journal, 3, heads, fill)
    at = 4
    for entry, (day, what, lines) in enumerate(journal_lines(text), 1):
        for account, amount in lines:
            cells = {
                "Date": day,
                "Entry": entry,
                "Description": what,
                "Account": names[account],
                "Debit": amount if amount > 0 else None,
                "Credit": None if amount > 0 else -amount,
            }
            formats = {"Date": form, "Debit": MONEY, "Credit": MONEY}
            put(journal, at, [cells[h] for h in heads], [formats.get(h, "") for h in heads])
            at += 1
    journal.freeze_panes = "A4"
    sizes = {"Date": 12, "Entry": 7, "Description": 48, "Account": 27}
    widths(journal, *[sizes.get(h, 12) for h in heads])


SKI_ACCOUNTS = """
Bank | Asset
Cash drawer | Asset
Accounts receivable | Asset
Rental equipment | Asset
Accumulated depreciation | Asset
Accounts payable | Liability
Visa | Liability
HST | Liability
Rental deposits | Liability
Equipment loan | Liability
Owner's capital | Equity
Owner's draws | Equity
Ski & boot sales | Income
Tuning & repairs | Income
Rentals | Income
Skis & boots bought | Expense
Wax & shop supplies | Expense
Wages | Expense
Rent | Expense
Hydro | Expense
Phone & internet | Expense
Insurance | Expense
Advertising | Expense
Card processing fees | Expense
Bank charges | Expense
Loan interest | Expense
Truck | Expense
Miscellaneous | Expense
"""

SKI_JOURNAL = """
09-01 | Opening balances | Bank 9850; Cash drawer 200; Accounts receivable 904; Rental equipment 22400; Accumulated depreciation -8600; Accounts payable -1582; Visa -316.40; HST -845; Equipment loan -7400; Owner's capital -14610.60
09-01 | Rent, September, Hurontario Properties | Rent 1200; HST 156; Bank -1356
09-03 | Kayla, wages | Wages 360; Bank -360
09-04 | Alpine Distributing, July invoice | Accounts payable 1582; Bank -1582
09-08 | Old boots sold at the fall swap, cash | Cash drawer 226; Ski & boot sales -200; HST -26
09-10 | Kayla, wages | Wages 360; Bank -360
09-11 | Escarpment Race Club paid August | Bank 904; Accounts receivable -904
09-14 | Wax and brushes, Alpine Distributing, on account | Wax & shop supplies 400; HST 52; Accounts payable -452
09-15 | Equipment loan | Equipment loan 348.50; Loan interest 63.50; Bank -412
09-16 | Visa paid | Visa 316.40; Bank -316.40
09-17 | Kayla, wages | Wages 360; Bank -360
09-18 | Hydro | Hydro 110; HST 14.30; Bank -124.30
09-19 | Boots and bindings, card sales | Bank 904; Ski & boot sales -800; HST -104
09-21 | Gas for the truck | Truck 60; HST 7.80; Visa -67.80
09-22 | Bell, phone and internet | Phone & internet 90; HST 11.70; Bank -101.70
09-24 | Kayla, wages | Wages 360; Bank -360
09-25 | Summer storage and tune, Mr. Petrov | Bank 67.80; Tuning & repairs -60; HST -7.80
09-28 | Boot order, Nordic Supply, on account | Skis & boots bought 2400; HST 312; Accounts payable -2712
09-30 | HST to August, CRA | HST 845; Bank -845
09-30 | Escarpment Race Club, September tuning | Accounts receivable 678; Tuning & repairs -600; HST -78
09-30 | Bank charges | Bank charges 14.95; Bank -14.95
09-30 | Draw | Owner's draws 1000; Bank -1000
10-01 | Rent, October, Hurontario Properties | Rent 1200; HST 156; Bank -1356
10-01 | Kayla, wages | Wages 420; Bank -420
10-03 | Deposit, season rental, Hughes family | Bank 100; Rental deposits -100
10-05 | Tuning, week to Oct 3, cash | Cash drawer 180.80; Tuning & repairs -160; HST -20.80
10-06 | Deposit, season rental, Okafor family | Bank 100; Rental deposits -100
10-08 | Kayla, wages | Wages 420; Bank -420
10-09 | Escarpment Race Club paid September | Bank 678; Accounts receivable -678
10-10 | Skis and boots, card sales | Bank 1695; Ski & boot sales -1500; HST -195
10-13 | Cash drawer banked | Bank 350; Cash drawer -350
10-14 | Alpine Distributing paid, September wax | Accounts payable 452; Bank -452
10-15 | Equipment loan | Equipment loan 349.60; Loan interest 62.40; Bank -412
10-15 | Kayla, wages | Wages 420; Bank -420
10-16 | Season rental, Tran family, paid in full | Bank 339; Rentals -300; HST -39
10-17 | Deposit, season rental, Mrs. Bianchi | Bank 100; Rental deposits -100
10-19 | Hydro | Hydro 130; HST 16.90; Bank -146.90
10-20 | Flyer in the school newsletter | Advertising 80; HST 10.40; Visa -90.40
10-22 | Kayla, wages | Wages 420; Bank -420
10-22 | Bell, phone and internet | Phone & internet 90; HST 11.70; Bank -101.70
10-24 | Skis and boots, card sales | Bank 3955; Ski & boot sales -3500; HST -455
10-27 | Gas for the truck | Truck 70; HST 9.10; Visa -79.10
10-28 | Nordic Supply, half of the boot order | Accounts payable 1356; Bank -1356
10-29 | Kayla, wages | Wages 480; Bank -480
10-30 | Season rental, Okafor family, deposit taken off | Bank 239; Rental deposits 100; Rentals -300; HST -39
10-31 | Escarpment Race Club, October tuning | Accounts receivable 791; Tuning & repairs -700; HST -91
10-31 | Pretty River Lodge, guests' skis tuned | Accounts receivable 452; Tuning & repairs -400; HST -52
10-31 | Card processing fees, October | Card processing fees 88.40; Bank -88.40
10-31 | Bank charges | Bank charges 14.95; Bank -14.95
10-31 | Draw | Owner's draws 1000; Bank -1000
11-02 | Rent, November, Hurontario Properties | Rent 1200; HST 156; Bank -1356
11-04 | Boots, Mrs. Lalonde, card | Bank 395.50; Ski & boot sales -350; HST -45.50
11-05 | Kayla, wages | Wages 480; Bank -480
11-06 | Tuning, week to Nov 6, cash | Cash drawer 271.20; Tuning & repairs -240; HST -31.20
11-07 | Skis and boots, card sales | Bank 4520; Ski & boot sales -4000; HST -520
11-09 | Wax and p-tex, Alpine Distributing, on account | Wax & shop supplies 300; HST 39; Accounts payable -339
"""


def skishop() -> tuple[Workbook, Card]:
    """A ski shop in Ontario: an entry number, the account before the description, HST at 13% in one account."""
    workbook = Workbook()
    accounts = list(rows(SKI_ACCOUNTS))
    write_journal(
        workbook,
        "Collingwood Edge & Wax - general journal from September 1, 2026 ($)",
        SKI_JOURNAL,
        ["Date", "Entry", "Account", "Description", "Debit", "Credit"],
        "DDEBF7",
        "yyyy-mm-dd",
        {name: name for name, _ in accounts},
    )
    sheet = workbook.create_sheet("Trial balance")
    title(sheet, "A1", "Trial balance (credits with a minus)")
    head(sheet, 3, ["Account", "Type", "Debits", "Credits", "Balance"], "DDEBF7")
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        sums = [f"=SUMIFS(Journal!${c}$4:${c}$2000,Journal!$C$4:$C$2000,$A{at})" for c in "EF"]
        put(sheet, at, [name, kind, *sums, f"=ROUND(C{at}-D{at},2)"], ["", "", MONEY, MONEY, SIGNED])
        where[name] = at
    last = 3 + len(accounts)
    sums = [f"=SUM({c}4:{c}{last})" for c in "CD"]
    put(
        sheet,
        last + 1,
        ["Total", None, *sums, f"=ROUND(C{last + 1}-D{last + 1},2)"],
        ["", "", MONEY, MONEY, SIGNED],
    )
    bold(sheet, *[f"{c}{last + 1}" for c in "ABCDE"])
    widths(sheet, 28, 12, 13, 13, 13)
    dropdown(workbook["Journal"], "C4:C2000", f"'Trial balance'!$A$4:$A${last}")
    page = workbook.create_sheet("Income statement")
    title(page, "A1", "Income statement since September 1, 2026, without HST")
    at, ends = 3, []
    for kind, heading, sign in (("Income", "Income", "-"), ("Expense", "Expenses", "")):
        put(page, at, [heading])
        bold(page, f"A{at}")
        start = at + 1
        for name, of in accounts:
            if of == kind:
                at += 1
                put(page, at, [name, f"={sign}'Trial balance'!E{where[name]}"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {heading.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        ends.append(at)
        at += 2
    put(page, at, ["Net income", f"=B{ends[0]}-B{ends[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 28, 14)
    watched = ["Bank", "Cash drawer", "Accounts receivable", "Rental equipment", "Accounts payable", "Visa"]
    watched += ["HST", "Rental deposits", "Equipment loan", "Owner's draws"]
    return workbook, {
        "book": "skishop.xlsx",
        "half": "round47",
        "layout": "journal",
        "about": "ski shop with tuning and rentals, Ontario, Canada, CAD; HST 13%, one account",
        "dialect": "an entry number, the account before the description, plain account names, debit and credit columns last, HST of sales and purchases in one account, no HST on wages, insurance, bank and card charges and interest, deposits booked without HST and taken off when the rental is paid, trial balance and income statement by formulas",
        "date_order": "ymd",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Entry", "Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!E{where[name]}" for name in watched],
            f"Trial balance!E{last + 1}",
            *[f"Income statement!B{row}" for row in (*ends, at)],
        ],
        "zero": [f"Trial balance!E{last + 1}"],
    }


LOG_ACCOUNTS = """
1000 Bank | Asset
1010 Cash | Asset
1100 Trade debtors | Asset
1500 Tipper & trailer | Asset
1510 Log processor & saws | Asset
1590 Depreciation to date | Asset
2000 Trade creditors | Liability
2100 Orders paid in advance | Liability
2200 Tipper finance | Liability
3000 Capital | Equity
3100 Drawings | Equity
4000 Loose logs | Income
4010 Nets & kindling | Income
4020 Contract splitting | Income
5000 Cordwood | Expense
5010 Nets & bags | Expense
5020 Casual labour | Expense
6000 Diesel & petrol | Expense
6010 Repairs & parts | Expense
6020 Yard rent | Expense
6030 Insurance | Expense
6040 Phone & website | Expense
6050 Advertising | Expense
6060 Bank charges | Expense
6070 Finance interest | Expense
6080 Sundries | Expense
"""

LOG_JOURNAL = """
09-01 | Opening balances | 1000 3184.20; 1010 145; 1100 515; 1500 16800; 1510 9400; 1590 -6300; 2000 -1950; 2200 -7430; 3000 -14364.20
09-01 | Yard rent, September, Trefnant Farm | 6020 260; 1000 -260
09-03 | Mrs Gittins, two cubes, cash | 1010 190; 4000 -190
09-04 | Diesel, Buttington services | 6000 72.40; 1000 -72.40
09-07 | Red Lion paid August | 1000 380; 1100 -380
09-08 | Dyfnant Timber, August load paid | 2000 1950; 1000 -1950
09-10 | Mr Jarman, three cubes, bank transfer | 1000 270; 4000 -270
09-11 | Gwilym, two days splitting, cash | 5020 160; 1010 -160
09-12 | Loads this week, bank transfers | 1000 665; 4000 -665
09-14 | Severn Caravan Park paid August | 1000 135; 1100 -135
09-15 | Tipper finance | 2200 186.50; 6070 27.60; 1000 -214.10
09-16 | Dyfnant Timber, 20 tonnes, on account | 5000 1240; 2000 -1240
09-18 | Nets, Farmstock Supplies | 5010 84; 1000 -84
09-19 | Loads this week, bank transfers | 1000 760; 4000 -760
09-21 | Mrs Ellis, one cube, cash | 1010 95; 4000 -95
09-23 | Kindling and nets at the Saturday market, cash | 1010 118; 4010 -118
09-24 | Chains and bar, Severn Saws | 6010 63.80; 1000 -63.80
09-25 | Cash banked | 1000 100; 1010 -100
09-26 | Loads this week, bank transfers | 1000 570; 4000 -570
09-28 | EE | 6040 28; 1000 -28
09-30 | Red Lion, September | 1100 285; 4000 -285
09-30 | Severn Caravan Park, nets, September | 1100 180; 4010 -180
09-30 | Drawings | 3100 900; 1000 -900
09-30 | Bank charges | 6060 7.50; 1000 -7.50
10-01 | Yard rent, October, Trefnant Farm | 6020 260; 1000 -260
10-02 | Mr Bebb, two cubes, bank transfer | 1000 190; 4000 -190
10-03 | Loads this week, bank transfers | 1000 855; 4000 -855
10-05 | Splitting his own ash for Mr Davies, half a day | 1000 150; 4020 -150
10-06 | Diesel, Buttington services | 6000 78.15; 1000 -78.15
10-07 | Red Lion paid September | 1000 285; 1100 -285
10-08 | Dyfnant Timber paid, September load | 2000 1240; 1000 -1240
10-09 | Gwilym, three days splitting, cash | 5020 240; 1010 -240
10-10 | Kindling and nets at the Saturday market, cash | 1010 146; 4010 -146
10-12 | Severn Caravan Park paid September | 1000 180; 1100 -180
10-13 | Cilcewydd Cottages, three cubes ordered for November, paid in advance | 1000 285; 2100 -285
10-14 | Dyfnant Timber, 24 tonnes, on account | 5000 1488; 2000 -1488
10-15 | Tipper finance | 2200 188.40; 6070 25.70; 1000 -214.10
10-16 | Mrs Gittins, three cubes, cash | 1010 285; 4000 -285
10-17 | Loads this week, bank transfers | 1000 950; 4000 -950
10-19 | Tyre for the trailer, Welshpool Tyres | 6010 85; 1000 -85
10-20 | Advert, County Times | 6050 54; 1000 -54
10-21 | Mr Tudor, two cubes, cash | 1010 190; 4000 -190
10-22 | Public liability, the year | 6030 342; 1000 -342
10-23 | Petrol for the saws, Buttington services, cash | 6000 24; 1010 -24
10-24 | Kindling and nets at the Saturday market, cash | 1010 163; 4010 -163
10-24 | Loads this week, bank transfers | 1000 1045; 4000 -1045
10-26 | Cash banked | 1000 300; 1010 -300
10-27 | Mr Jarman, four cubes, bank transfer | 1000 360; 4000 -360
10-28 | EE | 6040 28; 1000 -28
10-29 | Diesel, Buttington services | 6000 81.90; 1000 -81.90
10-30 | Farmstock Supplies, nets and vent bags, on account | 5010 196; 2000 -196
10-31 | Red Lion, October | 1100 420; 4000 -420
10-31 | Severn Caravan Park, nets, October | 1100 225; 4010 -225
10-31 | Drawings | 3100 900; 1000 -900
10-31 | Bank charges | 6060 7.50; 1000 -7.50
11-02 | Yard rent, November, Trefnant Farm | 6020 260; 1000 -260
11-03 | Gwilym, one day splitting, cash | 5020 80; 1010 -80
11-05 | Miss Humphreys, two cubes, bank transfer | 1000 190; 4000 -190
"""


def firewood() -> tuple[Workbook, Card]:
    """A firewood merchant in Powys: number and name in one cell, trial balance in two columns, two statements."""
    workbook = Workbook()
    accounts = list(rows(LOG_ACCOUNTS))
    write_journal(
        workbook,
        "Hafren Logs, Welshpool - journal from 1 September 2026",
        LOG_JOURNAL,
        ["Date", "Description", "Account", "Debit", "Credit"],
        "E2EFDA",
        "dd/mm/yyyy",
        {name.split()[0]: name for name, _ in accounts},
    )
    trial = workbook.create_sheet("Trial Balance")
    title(trial, "A1", "Trial balance")
    head(trial, 3, ["Account", "Type", "Debit", "Credit"], "E2EFDA")
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        one, two = (f"SUMIFS(Journal!${c}$4:${c}$2000,Journal!$C$4:$C$2000,$A{at})" for c in "DE")
        both = [f"=MAX(ROUND({one}-{two},2),0)", f"=MAX(ROUND({two}-{one},2),0)"]
        put(trial, at, [name, kind, *both], ["", "", MONEY, MONEY])
        where[name] = at
    last = 3 + len(accounts)
    put(trial, last + 1, ["Total", None, *[f"=SUM({c}4:{c}{last})" for c in "CD"]], ["", "", MONEY, MONEY])
    bold(trial, f"A{last + 1}", f"C{last + 1}", f"D{last + 1}")
    dropdown(workbook["Journal"], "C4:C2000", f"'Trial Balance'!$A$4:$A${last}")
    widths(trial, 28, 12, 13, 13)
    block = partial(of_kind, trial="Trial Balance", accounts=accounts, where=where)
    loss = workbook.create_sheet("Profit and Loss")
    title(loss, "A1", "Profit and loss since 1 September 2026")
    income = block(loss, 3, "Income", "Total income", "D", "C")
    costs = block(loss, income + 2, "Expense", "Total expenses", "C", "D")
    put(loss, costs + 2, ["Profit", f"=B{income}-B{costs}"], ["", SIGNED])
    bold(loss, f"A{costs + 2}", f"B{costs + 2}")
    widths(loss, 28, 14)
    sheet = workbook.create_sheet("Balance Sheet")
    title(sheet, "A1", "Balance sheet")
    assets = block(sheet, 3, "Asset", "Total assets", "C", "D")
    owed = block(sheet, assets + 2, "Liability", "Total liabilities", "D", "C")
    owner = block(sheet, owed + 2, "Equity", "Capital less drawings", "D", "C")
    put(sheet, owner + 1, ["Profit", f"='Profit and Loss'!B{costs + 2}"], ["", SIGNED])
    put(sheet, owner + 3, ["Difference", f"=ROUND(B{assets}-B{owed}-B{owner}-B{owner + 1},2)"], ["", SIGNED])
    widths(sheet, 28, 14)
    names = {name.split()[0]: name for name, _ in accounts}
    watched = [f"Trial Balance!C{where[names[code]]}" for code in ("1000", "1010", "1100", "3100")]
    watched += [f"Trial Balance!D{where[names[code]]}" for code in ("2000", "2100", "2200")]
    return workbook, {
        "book": "firewood.xlsx",
        "half": "round47",
        "layout": "journal",
        "about": "firewood merchant, Wales, GBP; under the VAT limit, not registered",
        "dialect": "description before the account, number and name of the account in one cell, debit and credit columns last, orders paid in advance held until delivered, trial balance in two columns, profit and loss and balance sheet by formulas",
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
            *watched,
            *[f"Profit and Loss!B{row}" for row in (income, costs, costs + 2)],
            *[f"Balance Sheet!B{row}" for row in (assets, owed, owner, owner + 3)],
        ],
        "zero": [f"Balance Sheet!B{owner + 3}"],
    }


# label | this season | last season | how
FILM_INCOME = """
Memberships | 1470 | 3395 | £35 each, bank transfer
Tickets at the door | 1014 | 2304 | £6, cash box
Teas & bar | 262.50 | 611 | cash box
Raffle | 145 | 402 | cash box
Grants | 250 | 250 | Community Council, booked when promised
Donations | 40 | 115 | bank
"""

FILM_COSTS = """
Film licences | 1237.50 | 2940 | Filmbank, invoiced, paid from the bank
Hall hire | 390 | 1300 | £65 a night, the Burgh Hall bills at the month end, bank
Teas & bar bought | 88.20 | 214.60 | from the cash box
Printing | 255 | 340 | programmes and posters, bank
Website | 48 | 136 | bank
Speakers' expenses | 75 | 150 | bank
Insurance | 118 | 112 | bank, in September
Repairs & small kit | 64.90 | 186 | bank
Depreciation | 0 | 400 | at the end of the season
Sundries | 22.40 | 41.20 |
"""

FILM_HAVE = """
Bank account | 1896.30 | 1063.20 | Royal Bank
Cash box | 212.40 | 100.50 | float and takings, banked now and then
Owed to us | 250 | 0 | the Community Council's grant
Projector & screen | 2400 | 2400 | cost
Depreciation so far | -800 | -800 |
"""

FILM_OWE = """
Bills not yet paid | 412.50 | 0 | Filmbank, October
Loan from Mrs Ogilvie | 500 | 600 | for the projector, no interest, £50 a month from the bank
"""

FILM_FUND = """
Fund at the start of the season | 2163.70 | 906.50 |
"""


def filmsociety() -> tuple[Workbook, Card]:
    """A film society in Scotland: income and expenditure and balance sheet of typed amounts, a word on how."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Income & expenditure"
    title(page, "A1", "Largs Film Society - income and expenditure (£)")
    head(page, 3, ["", "2026/27 so far", "2025/26", "How"], "FCE4D6")
    income = amounts(page, 4, "Income", FILM_INCOME, "Total income", "BC")
    costs = amounts(page, income + 2, "Expenditure", FILM_COSTS, "Total expenditure", "BC")
    left = costs + 2
    put(page, left, ["Surplus", *[f"={c}{income}-{c}{costs}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(page, f"A{left}", f"B{left}", f"C{left}")
    widths(page, 30, 15, 13, 54)
    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Largs Film Society - balance sheet (£)")
    head(sheet, 3, ["", "Now", "31 Aug 2026", "How"], "FCE4D6")
    have = amounts(sheet, 4, "What we have", FILM_HAVE, "Total assets", "BC")
    owe = amounts(sheet, have + 2, "What we owe", FILM_OWE, "Total owed", "BC")
    net = owe + 2
    put(sheet, net, ["Net assets", *[f"={c}{have}-{c}{owe}" for c in "BC"]], ["", SIGNED, SIGNED])
    fund = amounts(sheet, net + 2, "Society's fund", FILM_FUND, "", "BC") + 1
    put(sheet, fund, ["Surplus", *[f"='Income & expenditure'!{c}{left}" for c in "BC"]], ["", SIGNED, SIGNED])
    put(sheet, fund + 1, ["Total fund", *[f"={c}{fund - 1}+{c}{fund}" for c in "BC"]], ["", SIGNED, SIGNED])
    check = [f"=ROUND({c}{net}-{c}{fund + 1},2)" for c in "BC"]
    put(sheet, fund + 3, ["Difference", *check], ["", SIGNED, SIGNED])
    bold(sheet, *[f"{c}{row}" for c in "ABC" for row in (net, fund + 1)])
    widths(sheet, 32, 14, 14, 54)
    return workbook, {
        "book": "filmsociety.xlsx",
        "half": "round47",
        "layout": "statements",
        "about": "film society, Scotland, GBP",
        "dialect": "income and expenditure and balance sheet with net assets, typed amounts on two sheets, this season before last season, a word on how each is paid and who owes what",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "statement": {
            "sheets": ["Income & expenditure", "Balance sheet"],
            "label": "A",
            "amount": {"Income & expenditure": "B", "Balance sheet": "B"},
        },
        "free": {"Income & expenditure": ["How"], "Balance sheet": ["How"]},
        "adds_up": {},
        "watch": [
            *[f"Income & expenditure!B{row}" for row in (income, costs, left)],
            *[f"Balance sheet!B{row}" for row in (have, owe, net, fund + 1, fund + 3)],
        ],
        "zero": [f"Balance sheet!B{fund + 3}"],
    }


# label | January to December
ALB = {
    "Income": """
Elena's paycheck | 2740.90 | 2740.90 | 2740.90 | 2740.90 | 2740.90 | 2740.90 | 2862.40 | 2862.40 | 2862.40 | 2862.40 | 1431.20 |
Marcus's paycheck | 2212.80 | 2212.80 | 2212.80 | 2212.80 | 2212.80 | 2212.80 | 2212.80 | 2212.80 | 2212.80 | 2212.80 | 1106.40 |
Elena's tamales | | | 140 | | 210 | | | | 180 | 320 | 95 |
Tax refund & other income | | 1846 | | | | 120 | | 75 | | | |
""",
    "Housing": """
Mortgage | 1486.22 | 1486.22 | 1486.22 | 1486.22 | 1486.22 | 1486.22 | 1486.22 | 1486.22 | 1486.22 | 1486.22 | |
Electric (PNM) | 94.15 | 88.60 | 81.25 | 79.40 | 96.85 | 131.70 | 164.20 | 158.95 | 124.30 | 92.75 | |
Gas (NM Gas) | 118.40 | 104.75 | 82.60 | 51.35 | 34.20 | 27.90 | 26.45 | 26.80 | 29.15 | 83.70 | |
Water & trash | 72.30 | 71.85 | 74.10 | 82.45 | 96.20 | 118.60 | 124.35 | 119.80 | 101.25 | 84.90 | 76.40 |
Internet & phones | 168 | 168 | 168 | 168 | 168 | 174 | 174 | 174 | 174 | 174 | 174 |
Home repairs & yard | 41.20 | | 186.75 | 94.30 | 238 | 62.15 | | 54.90 | 117.40 | 36.85 | |
""",
    "Food": """
Groceries | 684.30 | 641.85 | 702.15 | 668.90 | 715.45 | 738.20 | 756.85 | 729.60 | 694.75 | 721.30 | 268.45 |
Eating out | 142.60 | 168.35 | 121.90 | 154.20 | 187.45 | 163.80 | 214.70 | 176.25 | 138.40 | 159.95 | 42.80 |
School lunches | 64 | 60 | 48 | 66 | 54 | | | 42 | 66 | 63 | 30 |
""",
    "Car": """
Gasoline | 148.20 | 136.75 | 152.40 | 161.85 | 158.30 | 172.90 | 184.65 | 169.20 | 154.75 | 149.60 | 61.35 |
Car loan (Nusenda) | 312.40 | 312.40 | 312.40 | 312.40 | 312.40 | 312.40 | 312.40 | 312.40 | 312.40 | 312.40 | |
Car insurance | 138 | 138 | 138 | 138 | 138 | 138 | 144 | 144 | 144 | 144 | 144 |
Car repairs & oil changes | | 64.95 | | | 412.30 | | | 64.95 | | | |
""",
    "Kids": """
After-school care | 340 | 340 | 340 | 340 | 340 | | | 170 | 340 | 340 | |
Soccer & swim | 45 | 45 | 120 | 45 | 45 | 185 | 45 | 45 | 130 | 45 | 45 |
Kids' clothes & shoes | 38.40 | | 54.95 | 27.60 | | 41.80 | 36.25 | 218.70 | 44.10 | 62.35 | 86.40 |
""",
    "Everything else": """
Doctor, dentist & pharmacy | 35 | 52.40 | 18.75 | 140 | 35 | 27.60 | 35 | 84.20 | 19.95 | 61.50 | 35 |
Haircuts & clothes for us | 48 | 32 | 86.45 | 48 | 64.20 | 32 | 104.75 | 48 | 57.30 | 48 | |
Dog | 42.80 | 38.95 | 44.60 | 126.40 | 41.25 | 43.10 | 39.85 | 42.65 | 45.20 | 41.90 | 21.45 |
Netflix & Spotify | 34.48 | 34.48 | 34.48 | 34.48 | 34.48 | 34.48 | 36.98 | 36.98 | 36.98 | 36.98 | 36.98 |
Gifts | 25 | 64.80 | 30 | 48.50 | 72.95 | 41.20 | 20 | 35.60 | 54.25 | 28.90 | |
Church & donations | | | | | | | | | | | |
Vacation & trips | | | 286.40 | | | 742.15 | 518.60 | | | 94.20 | |
Miscellaneous | 22.15 | 31.60 | 18.40 | 46.85 | 27.30 | 35.95 | 41.20 | 19.75 | 33.60 | 24.85 | 8.90 |
""",
    "Savings": """
Emergency fund | 200 | 200 | 200 | 200 | 200 | 100 | 100 | 200 | 200 | 200 | |
College fund | 75 | 75 | 75 | 75 | 75 | 75 | 75 | 75 | 75 | 75 | 75 |
""",
}


def albuquerquehome() -> tuple[Workbook, Card]:
    """A family in Albuquerque: lines by months, parts with totals, what is left and what has been left so far."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Budget 2026"
    title(sheet, "A1", "Household budget 2026 ($)")
    names = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ]
    totals = months_page(sheet, names, ALB, "FFF2CC")
    letters = [get_column_letter(i) for i in range(2, 15)]
    spent = totals[-1] + 2
    sums = ["=" + "+".join(f"{c}{row}" for row in totals[1:]) for c in letters]
    put(sheet, spent, ["Total spending & saving", *sums], ["", *[SIGNED] * 13])
    left = [f"={c}{totals[0]}-{c}{spent}" for c in letters]
    put(sheet, spent + 1, ["Left over", *left], ["", *[SIGNED] * 13])
    so_far = [f"=SUM($B{spent + 1}:{c}{spent + 1})" for c in letters[:12]]
    put(sheet, spent + 2, ["Left over since January", *so_far], ["", *[SIGNED] * 12])
    bold(sheet, *[f"A{row}" for row in (spent, spent + 1, spent + 2)])
    return workbook, {
        "book": "albuquerquehome.xlsx",
        "half": "round47",
        "layout": "grid",
        "about": "family with two children, New Mexico, USD",
        "dialect": "lines by months from January, parts with totals, the year after, money back taken off in the month it comes, what is left by month and since January at the foot",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Budget 2026", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"Budget 2026!{c}{row}" for c in "KLN" for row in (*totals, spent, spent + 1)],
            *[f"Budget 2026!{c}{spent + 2}" for c in "KL"],
        ],
    }


BOOKS = [skishop, firewood, filmsociety, albuquerquehome]
