"""The workbooks of round 35: a saddler, an optician, a language school, kitchens, a tennis club, a chiropodist, a family."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from functools import partial

from make_books import bold, date, dropdown, head, journal_lines, number, of_kind, put, rows, title, widths
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


SADDLE_ACCOUNTS = """
Bank | Asset
Cash | Asset
Debtors | Asset
Prepayments | Asset
Equipment | Asset
Depreciation to date | Asset
Creditors | Liability
Credit union loan | Liability
Customer deposits | Liability
Capital - Nuala | Equity
Drawings - Nuala | Equity
New saddles & bridles | Income
Repairs | Income
Shop sales | Income
Leather & fittings | Expense
Goods for the shop | Expense
Wages | Expense
Rent | Expense
Electricity | Expense
Insurance | Expense
Van | Expense
Phone & broadband | Expense
Advertising | Expense
Tools | Expense
Bank charges | Expense
Loan interest | Expense
Depreciation | Expense
Sundries | Expense
"""

SADDLE_JOURNAL = """
09-01 | Opening balances | Bank 6240; Cash 185; Debtors 1130; Prepayments 480; Equipment 8600; Depreciation to date -2150; Creditors -740; Credit union loan -4200; Customer deposits -300; Capital - Nuala -9245
09-01 | Rent of the mill unit, September | Rent 550; Bank -550
09-03 | Golden Vale Stud paid inv 212 | Bank 680; Debtors -680
09-04 | Bridle mended, Joe Shanahan | Cash 45; Repairs -45
09-07 | Sedgwick, August bill paid | Creditors 740; Bank -740
09-09 | Head collars and saddle soap sold | Cash 86; Shop sales -86
09-11 | Inv 215 Coolmore Riding School, six saddles reflocked | Debtors 720; Repairs -720
09-14 | Eir | Phone & broadband 52; Bank -52
09-15 | Sedgwick, bridle butts, on account | Leather & fittings 612.50; Creditors -612.50
09-18 | Declan, two days' stitching | Wages 220; Bank -220
09-21 | Fiona Ryan's show saddle, the rest | Bank 1450; Customer deposits 300; New saddles & bridles -1750
09-23 | Diesel | Van 60; Cash -60
09-25 | Electric Ireland | Electricity 118.40; Bank -118.40
09-28 | Credit union, September | Credit union loan 175; Loan interest 24.50; Bank -199.50
09-30 | Insurance, September's share | Insurance 60; Prepayments -60
09-30 | Bank charges | Bank charges 11.20; Bank -11.20
10-01 | Rent of the mill unit, October | Rent 550; Bank -550
10-02 | Coolmore Riding School paid inv 215 | Bank 720; Debtors -720
10-05 | Abbey Saddlery, bits and girths, on account | Goods for the shop 298; Creditors -298
10-06 | Mrs Hackett, half of what she owes | Bank 225; Debtors -225
10-08 | Deposit, Tom Grogan, side saddle | Bank 400; Customer deposits -400
10-09 | Shop, cash | Cash 132; Shop sales -132
10-12 | Splitting machine, second hand | Equipment 950; Bank -950
10-14 | Eir | Phone & broadband 52; Bank -52
10-15 | Sedgwick paid, bridle butts | Creditors 612.50; Bank -612.50
10-16 | Declan, two days' stitching | Wages 220; Bank -220
10-19 | Inv 218 Golden Vale Stud, twelve head collars with plates | Debtors 540; New saddles & bridles -540
10-20 | Cash lodged | Bank 150; Cash -150
10-21 | Diesel, Nuala paid it herself | Van 65; Capital - Nuala -65
10-22 | Sedgwick, saddle hide, on account | Leather & fittings 835; Creditors -835
10-23 | Two girths sent back to Abbey, credit note | Creditors 48; Goods for the shop -48
10-26 | Electric Ireland | Electricity 131.75; Bank -131.75
10-27 | Inv 219 Ballydoyle Pony Club, bridles mended | Debtors 265; Repairs -265
10-28 | Credit union, October | Credit union loan 175; Loan interest 23.45; Bank -198.45
10-29 | Nuala, for the house | Drawings - Nuala 900; Bank -900
10-30 | Bank charges | Bank charges 10.80; Bank -10.80
10-31 | Insurance, October's share | Insurance 60; Prepayments -60
10-31 | Depreciation, two months | Depreciation 130; Depreciation to date -130
"""


def saddler() -> tuple[Workbook, Card]:
    """A saddler in Tipperary: debit and credit columns last, description before the account."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Nuala Quirke Saddlery - journal from 1 September 2026 (€)")
    head(journal, 3, ["Date", "Description", "Account", "Debit", "Credit"], "E2EFDA")
    at = 4
    for day, what, lines in journal_lines(SADDLE_JOURNAL):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(journal, at, [day, what, name, debit, credit], ["dd/mm/yyyy", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 50, 24, 12, 12)
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Accounts (minus: a credit balance)")
    head(chart, 3, ["Account", "Type", "Balance"], "E2EFDA")
    accounts = list(rows(SADDLE_ACCOUNTS))
    for at, account in enumerate(accounts, 4):
        sums = [f"SUMIFS(Journal!{c}$4:{c}$2000,Journal!$C$4:$C$2000,A{at})" for c in "DE"]
        put(chart, at, [*account, f"=ROUND({sums[0]}-{sums[1]},2)"], ["", "", SIGNED])
    last = 3 + len(accounts)
    put(chart, last + 2, ["All together (0)", None, f"=ROUND(SUM(C4:C{last}),2)"], ["", "", SIGNED])
    put(chart, last + 3, ["Income", None, f'=-SUMIFS(C4:C{last},B4:B{last},"Income")'], ["", "", SIGNED])
    put(chart, last + 4, ["Expenses", None, f'=SUMIFS(C4:C{last},B4:B{last},"Expense")'], ["", "", SIGNED])
    put(chart, last + 5, ["Profit", None, f"=C{last + 3}-C{last + 4}"], ["", "", SIGNED])
    bold(chart, f"A{last + 5}", f"C{last + 5}")
    dropdown(journal, "C4:C2000", f"Accounts!$A$4:$A${last}")
    widths(chart, 26, 12, 14)
    return workbook, {
        "book": "saddler.xlsx",
        "half": "round35",
        "layout": "journal",
        "about": "saddler, Ireland, EUR; under the VAT limit, not registered",
        "dialect": "debit and credit columns last, description before the account, plain account names, balances and profit on one page; deposits held until the saddle is done, insurance spread by months",
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
        "watch": [f"Accounts!C{row}" for row in (*range(4, 13), *range(last + 2, last + 6))],
        "zero": [f"Accounts!C{last + 2}"],
    }


EYE_ACCOUNTS = """
Republic Bank | Asset
Till | Asset
Trade debtors | Asset
Prepaid expenses | Asset
Equipment | Asset
Accumulated depreciation | Asset
Trade creditors | Liability
Bank loan | Liability
Owner's capital | Equity
Owner's drawings | Equity
Eye tests | Income
Glasses | Income
Contact lenses | Income
Lenses & frames bought | Expense
Wages | Expense
Rent | Expense
Electricity & water | Expense
Telephone & internet | Expense
Insurance | Expense
Advertising | Expense
Stationery & postage | Expense
Cleaning | Expense
Repairs | Expense
Bank & card charges | Expense
Loan interest | Expense
Depreciation | Expense
"""

EYE_JOURNAL = """
08-01 | Opening balances | Republic Bank 18450; Till 600; Trade debtors 3240; Prepaid expenses 2000; Equipment 64000; Accumulated depreciation -19200; Trade creditors -5180; Bank loan -31000; Owner's capital -32910
08-03 | Rent August, Mrs Cuffie | Rent 2200; Republic Bank -2200
08-05 | Eye tests and glasses, card | Republic Bank 5680; Eye tests -880; Glasses -4800
08-07 | NAWASA staff scheme paid July | Republic Bank 3240; Trade debtors -3240
08-10 | Essilor, July bill paid | Trade creditors 5180; Republic Bank -5180
08-12 | Frames from Safilo, on account | Lenses & frames bought 4350; Trade creditors -4350
08-14 | Keisha, fortnight | Wages 1100; Republic Bank -1100
08-17 | Mr Alexis, bifocals, cash | Till 780; Glasses -780
08-19 | Grenlec | Electricity & water 412.60; Republic Bank -412.60
08-21 | Flow | Telephone & internet 185; Republic Bank -185
08-24 | Till to the bank | Republic Bank 900; Till -900
08-28 | Keisha, fortnight | Wages 1100; Republic Bank -1100
08-28 | Loan instalment, August | Bank loan 650; Loan interest 206.70; Republic Bank -856.70
08-31 | NAWASA staff scheme, August, invoice 61 | Trade debtors 2860; Glasses -2140; Eye tests -720
08-31 | Insurance, one month | Insurance 250; Prepaid expenses -250
08-31 | Bank and card machine | Bank & card charges 94.30; Republic Bank -94.30
09-01 | Rent September, Mrs Cuffie | Rent 2200; Republic Bank -2200
09-03 | Contact lenses, six months, Ms Noel, card | Republic Bank 540; Contact lenses -540
09-08 | Safilo paid | Trade creditors 4350; Republic Bank -4350
09-10 | NAWASA staff scheme paid 61 | Republic Bank 2860; Trade debtors -2860
09-11 | Keisha, fortnight | Wages 1100; Republic Bank -1100
09-14 | Eye tests, cash | Till 360; Eye tests -360
09-15 | Essilor, lenses, on account | Lenses & frames bought 3920; Trade creditors -3920
09-16 | Glasses and tests of the week, card | Republic Bank 5200; Eye tests -960; Glasses -4240
09-18 | Grenlec | Electricity & water 438.15; Republic Bank -438.15
09-21 | Flow | Telephone & internet 185; Republic Bank -185
09-22 | Window cleaning | Cleaning 60; Till -60
09-25 | Keisha, fortnight | Wages 1100; Republic Bank -1100
09-28 | Loan instalment, September | Bank loan 650; Loan interest 202.30; Republic Bank -852.30
09-30 | NAWASA staff scheme, September, invoice 64 | Trade debtors 1980; Glasses -1500; Eye tests -480
09-30 | Insurance, one month | Insurance 250; Prepaid expenses -250
09-30 | Bank and card machine | Bank & card charges 88.75; Republic Bank -88.75
10-01 | Rent October, Mrs Cuffie | Rent 2200; Republic Bank -2200
10-05 | Glasses, the Charles family, card | Republic Bank 4450; Glasses -4450
10-07 | St Andrew's School, 24 eye tests, invoice 66 | Trade debtors 1920; Eye tests -1920
10-09 | Keisha, fortnight | Wages 1100; Republic Bank -1100
10-12 | Mrs Thomas, glasses, paid half, rest next month | Till 450; Trade debtors 450; Glasses -900
10-13 | New slit lamp, Topcon, on account | Equipment 7800; Trade creditors -7800
10-15 | Essilor paid | Trade creditors 3920; Republic Bank -3920
10-16 | Contact lenses brought back by Ms Noel, refunded | Contact lenses 90; Till -90
10-19 | Grenlec | Electricity & water 421.90; Republic Bank -421.90
10-20 | Radio advert, Sister FM | Advertising 300; Republic Bank -300
10-21 | Flow | Telephone & internet 185; Republic Bank -185
10-22 | Essilor, varifocal lenses, on account | Lenses & frames bought 2640; Trade creditors -2640
10-23 | Keisha, fortnight | Wages 1100; Republic Bank -1100
10-26 | Dr Baptiste, drawings | Owner's drawings 3000; Republic Bank -3000
10-28 | Loan instalment, October | Bank loan 650; Loan interest 198.20; Republic Bank -848.20
10-30 | NAWASA staff scheme, October, invoice 68 | Trade debtors 2310; Glasses -1770; Eye tests -540
10-30 | Insurance, one month | Insurance 250; Prepaid expenses -250
10-30 | Bank and card machine | Bank & card charges 91.40; Republic Bank -91.40
10-31 | Depreciation, the quarter | Depreciation 1600; Accumulated depreciation -1600
"""


def optician() -> tuple[Workbook, Card]:
    """An optician in Grenada: the account before the description, a trial balance and two statements."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "General Journal"
    title(journal, "A1", "Carenage Optical - general journal (EC$)")
    head(journal, 3, ["Date", "Account", "Description", "Debit", "Credit"], "D9E1F2")
    at = 4
    for day, what, lines in journal_lines(EYE_JOURNAL):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(journal, at, [day, name, what, debit, credit], ["dd-mmm-yy", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 26, 50, 13, 13)
    trial = workbook.create_sheet("Trial Balance")
    title(trial, "A1", "Trial balance")
    head(trial, 3, ["Account", "Class", "Debit", "Credit"], "D9E1F2")
    accounts = list(rows(EYE_ACCOUNTS))
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        where[name] = at
        one, two = (
            f"SUMIFS('General Journal'!{c}$4:{c}$3000,'General Journal'!$B$4:$B$3000,$A{at})" for c in "DE"
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
    widths(trial, 28, 12, 14, 14)
    dropdown(journal, "B4:B3000", f"'Trial Balance'!$A$4:$A${last}")

    block = partial(of_kind, trial="Trial Balance", accounts=accounts, where=where)

    loss = workbook.create_sheet("Profit and Loss")
    title(loss, "A1", "Profit and loss from 1 August 2026")
    income = block(loss, 3, "Income", "Total income", "D", "C")
    costs = block(loss, income + 2, "Expense", "Total expenses", "C", "D")
    put(loss, costs + 2, ["Net profit", f"=B{income}-B{costs}"], ["", SIGNED])
    bold(loss, f"A{costs + 2}", f"B{costs + 2}")
    widths(loss, 28, 15)
    sheet = workbook.create_sheet("Balance Sheet")
    title(sheet, "A1", "Balance sheet")
    assets = block(sheet, 3, "Asset", "Total assets", "C", "D")
    owed = block(sheet, assets + 2, "Liability", "Total liabilities", "D", "C")
    owner = block(sheet, owed + 2, "Equity", "Owner before profit", "D", "C")
    put(sheet, owner + 1, ["Net profit", f"='Profit and Loss'!B{costs + 2}"], ["", SIGNED])
    put(sheet, owner + 3, ["Difference", f"=ROUND(B{assets}-B{owed}-B{owner}-B{owner + 1},2)"], ["", SIGNED])
    widths(sheet, 28, 15)
    return workbook, {
        "book": "optician.xlsx",
        "half": "round35",
        "layout": "journal",
        "about": "optician, Grenada, XCD; under the VAT limit, not registered",
        "dialect": "debit and credit columns last, the account before the description, plain account names, trial balance, profit and loss and balance sheet by formulas; insurance spread by months",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "journal": {
            "sheet": "General Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"General Journal": ["Description"]},
        "adds_up": {"General Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial Balance!C{where[n]}" for n in ("Republic Bank", "Till", "Trade debtors", "Equipment")],
            f"Trial Balance!C{where['Prepaid expenses']}",
            *[f"Trial Balance!D{where[n]}" for n in ("Trade creditors", "Bank loan", "Owner's capital")],
            *[f"Profit and Loss!B{row}" for row in (income, costs, costs + 2)],
            *[f"Balance Sheet!B{row}" for row in (assets, owed, owner, owner + 3)],
        ],
        "zero": [f"Balance Sheet!B{owner + 3}"],
    }


SCHOOL_ACCOUNTS = """
BOV bank account | Asset
Petty cash | Asset
Debtors | Asset
Prepayments | Asset
Furniture & computers | Asset
Accumulated depreciation | Asset
Creditors | Liability
Course deposits | Liability
BOV loan | Liability
Capital - Maria | Equity
Drawings - Maria | Equity
Group courses | Income
Private lessons | Income
Exam fees | Income
Teachers | Expense
Rent | Expense
Books & copies | Expense
Exam board | Expense
Electricity & water | Expense
Internet & phone | Expense
Cleaning | Expense
Agents' commission | Expense
Advertising | Expense
Licence & insurance | Expense
Repairs | Expense
Coffee & sundries | Expense
Bank charges | Expense
Loan interest | Expense
Depreciation | Expense
"""

# date | details | debit account / credit account amount; ...
SCHOOL_ENTRIES = """
09-01 | Opening balances | BOV bank account / Capital - Maria 9480; Petty cash / Capital - Maria 150; Debtors / Capital - Maria 3150; Prepayments / Capital - Maria 640; Furniture & computers / Capital - Maria 12400; Capital - Maria / Accumulated depreciation 3720; Capital - Maria / Creditors 890; Capital - Maria / Course deposits 600; Capital - Maria / BOV loan 7200
09-01 | Rent, Tower Road, September | Rent / BOV bank account 1400
09-03 | Linguaviva Milano, August groups, paid | BOV bank account / Debtors 3150
09-04 | Evening course, six students | BOV bank account / Group courses 1320
09-07 | English Book Centre, August bill | Creditors / BOV bank account 890
09-08 | Mr Demir, ten private lessons | BOV bank account / Private lessons 350
09-10 | Water and biscuits, petty cash | Coffee & sundries / Petty cash 24.60
09-14 | Melita | Internet & phone / BOV bank account 64.90
09-15 | Deposit, Hiroko Sato, October course | BOV bank account / Course deposits 200
09-17 | ARMS | Electricity & water / BOV bank account 212.40
09-18 | Coursebooks, English Book Centre, on account | Books & copies / Creditors 415
09-21 | Inv 58 Kielce Secondary School, two weeks, 14 pupils | Debtors / Group courses 4200
09-22 | Commission, StudyAbroad Krakow, on account | Agents' commission / Creditors 630
09-25 | Stefan and Claire, September | Teachers / BOV bank account 2480
09-28 | Loan, September | BOV loan / BOV bank account 300; Loan interest / BOV bank account 31.20
09-30 | Cleaner, September | Cleaning / BOV bank account 240
09-30 | BOV charges | Bank charges / BOV bank account 12.50
09-30 | Licence, one month | Licence & insurance / Prepayments 80
10-01 | Rent, Tower Road, October | Rent / BOV bank account 1400
10-02 | Deposits used, October courses | Course deposits / Group courses 800
10-02 | The rest of the October courses | BOV bank account / Group courses 1860
10-05 | Petty cash | Petty cash / BOV bank account 100
10-06 | Kielce Secondary School, first half of inv 58 | BOV bank account / Debtors 2100
10-08 | Exam fees, seven candidates | BOV bank account / Exam fees 1645
10-09 | Exam board, seven candidates | Exam board / BOV bank account 1330
10-12 | StudyAbroad Krakow paid | Creditors / BOV bank account 630
10-13 | Inv 61 Hotel Juliani, staff English, 20 lessons | Debtors / Private lessons 700
10-14 | Melita | Internet & phone / BOV bank account 64.90
10-15 | Projector, Forestals, on account | Furniture & computers / Creditors 780
10-16 | Mr Demir, lessons given back, he is leaving | Private lessons / BOV bank account 105
10-19 | Google, Maria's own card | Advertising / Capital - Maria 85
10-20 | Door handle and paint, petty cash | Repairs / Petty cash 38.20
10-21 | Deposit, Ana Ruiz, November course | BOV bank account / Course deposits 200
10-22 | Deposit, Piotr Zielinski, November course | BOV bank account / Course deposits 200
10-23 | Inv 62 Linguaviva Milano, October group | Debtors / Group courses 2450
10-26 | Stefan and Claire, October | Teachers / BOV bank account 2610
10-26 | Maria, for herself | Drawings - Maria / BOV bank account 1200
10-28 | Loan, October | BOV loan / BOV bank account 300; Loan interest / BOV bank account 29.90
10-30 | Cleaner, October | Cleaning / BOV bank account 240
10-30 | BOV charges | Bank charges / BOV bank account 12.50
10-31 | Licence, one month | Licence & insurance / Prepayments 80
10-31 | Depreciation, two months | Depreciation / Accumulated depreciation 350
"""


def languageschool() -> tuple[Workbook, Card]:
    """A language school in Malta: each row one amount between a debit and a credit account."""
    workbook = Workbook()
    ledger = workbook.active
    ledger.title = "Journal"
    title(ledger, "A1", "Sliema English Rooms - journal from 1 September 2026")
    head(ledger, 3, ["Date", "Details", "Debit", "Credit", "Amount"], "FFF2CC")
    at = 4
    for day, text, pairs in rows(SCHOOL_ENTRIES):
        for pair in pairs.split("; "):
            names, _, amount = pair.rpartition(" ")
            debit, _, credit = names.partition(" / ")
            put(
                ledger,
                at,
                [date(day), text, debit, credit, number(amount)],
                ["dd/mm/yyyy", "", "", "", MONEY],
            )
            at += 1
    ledger.freeze_panes = "A4"
    widths(ledger, 12, 50, 25, 25, 12)
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Chart of accounts and balances")
    head(chart, 3, ["Account", "Type", "Balance"], "FFF2CC")
    accounts = list(rows(SCHOOL_ACCOUNTS))
    for at, (name, kind) in enumerate(accounts, 4):
        one, two = (f"SUMIFS(Journal!$E$4:$E$2000,Journal!{c}$4:{c}$2000,$A{at})" for c in "CD")
        net = f"{one}-{two}" if kind in ("Asset", "Expense") else f"{two}-{one}"
        put(chart, at, [name, kind, f"=ROUND({net},2)"], ["", "", SIGNED])
    last = 3 + len(accounts)
    dropdown(ledger, "C4:D2000", f"Accounts!$A$4:$A${last}")
    widths(chart, 28, 12, 14)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary")
    for row, (label, kind) in enumerate(
        (
            ("Income", "Income"),
            ("Expenses", "Expense"),
            ("Assets", "Asset"),
            ("Liabilities", "Liability"),
            ("Maria's capital", "Equity"),
        ),
        3,
    ):
        put(page, row, [label, f'=SUMIFS(Accounts!C4:C{last},Accounts!B4:B{last},"{kind}")'], ["", SIGNED])
    put(page, 9, ["Profit", "=B3-B4"], ["", SIGNED])
    put(page, 10, ["Check", "=ROUND(B5-B6-B7-B9,2)"], ["", SIGNED])
    bold(page, "A9", "B9")
    widths(page, 22, 14)
    return workbook, {
        "book": "languageschool.xlsx",
        "half": "round35",
        "layout": "journal",
        "about": "language school, Malta, EUR; lessons exempt from VAT",
        "dialect": "one amount a row, details before a debit and a credit account, plain account names; balances and a summary by formulas; deposits become income when the course starts",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "pairs": {
            "sheet": "Journal",
            "date": "Date",
            "debit": "Debit",
            "credit": "Credit",
            "amount": "Amount",
        },
        "free": {"Journal": ["Details"]},
        "adds_up": {"Journal": ["Amount"]},
        "watch": [
            *[f"Summary!B{row}" for row in (3, 4, 5, 6, 7, 9, 10)],
            *[f"Accounts!C{row}" for row in (4, 5, 6, 8, 10, 11, 12)],
        ],
        "zero": ["Summary!B10"],
    }


KITCHEN_ACCOUNTS = """
0030 | Van & machinery | Fixed asset
0031 | Depreciation to date | Fixed asset
1100 | Debtors | Current asset
1103 | Prepayments | Current asset
1200 | Bank current account | Current asset
1230 | Petty cash | Current asset
2100 | Creditors | Liability
2200 | Sales VAT | Liability
2201 | Purchase VAT | Liability
2202 | VAT liability | Liability
2300 | Bank loan | Liability
3000 | Capital introduced | Capital
3050 | Drawings | Capital
4000 | Kitchens | Sales
4001 | Joinery & small jobs | Sales
5000 | Units & worktops | Cost
5001 | Timber & fixings | Cost
5002 | Subcontractors | Cost
7100 | Workshop rent | Overhead
7200 | Electricity | Overhead
7300 | Van running | Overhead
7350 | Insurance | Overhead
7400 | Tools | Overhead
7500 | Phone & internet | Overhead
7501 | Postage & stationery | Overhead
7600 | Accountant | Overhead
7700 | Advertising | Overhead
7900 | Bank charges | Overhead
7901 | Loan interest | Overhead
8000 | Depreciation | Overhead
"""

# date | ref | details | code amount; ... (debits positive)
KITCHEN_JOURNAL = """
09-01 | OB | Opening balances | 0030 24500; 0031 -7350; 1100 6480; 1103 990; 1200 8215; 1230 120; 2100 -3744; 2202 -2160; 2300 -11400; 3000 -15651
09-01 | DD | Workshop rent, September, no VAT | 7100 650; 1200 -650
09-03 | BACS | Mr and Mrs Lacey paid inv 1041 | 1200 6480; 1100 -6480
09-04 | SI1042 | Wallis Homes, plot 7 kitchen | 1100 9360; 4000 -7800; 2200 -1560
09-07 | BACS | Howdens, August account | 2100 3744; 1200 -3744
09-08 | CARD | Diesel, Tesco | 7300 65; 2201 13; 1200 -78
09-10 | CARD | Screwfix, blades and screws | 5001 48; 2201 9.60; 1200 -57.60
09-14 | PI | Howdens, plot 8 units, on account | 5000 3200; 2201 640; 2100 -3840
09-15 | DD | VAT quarter to July | 2202 2160; 1200 -2160
09-17 | BACS | Gary Pike, plumbing at Lacey's, not registered | 5002 380; 1200 -380
09-18 | SI1043 | Mrs Dunmore, alcove shelves | 1100 780; 4001 -650; 2200 -130
09-21 | DD | BT | 7500 42; 2201 8.40; 1200 -50.40
09-22 | CASH | Stamps | 7501 13.20; 1230 -13.20
09-25 | BACS | Drawings | 3050 1600; 1200 -1600
09-28 | DD | Loan, September | 2300 300; 7901 57; 1200 -357
09-28 | DD | Octopus, workshop | 7200 96; 2201 19.20; 1200 -115.20
09-30 | JNL | Insurance, one month | 7350 110; 1103 -110
09-30 | BACS | Bank charges | 7900 9; 1200 -9
10-01 | DD | Workshop rent, October, no VAT | 7100 650; 1200 -650
10-02 | BACS | Mrs Dunmore paid inv 1043 | 1200 780; 1100 -780
10-05 | BACS | Wallis Homes, inv 1042, part | 1200 5000; 1100 -5000
10-06 | PI | Arnold Laver, oak and ply, on account | 5001 465; 2201 93; 2100 -558
10-08 | BACS | Howdens, September account | 2100 3840; 1200 -3840
10-09 | SI1044 | Wallis Homes, plot 8 kitchen | 1100 8880; 4000 -7400; 2200 -1480
10-12 | CARD | Diesel, Tesco | 7300 70; 2201 14; 1200 -84
10-14 | CARD | Makita planer, Screwfix | 7400 210; 2201 42; 1200 -252
10-15 | CASH | Door hung for Mr Oates, cash | 1230 96; 4001 -80; 2200 -16
10-16 | PI | Howdens, Hartley kitchen units, on account | 5000 2750; 2201 550; 2100 -3300
10-19 | PC | Howdens, two damaged doors sent back, credit | 2100 144; 5000 -120; 2201 -24
10-20 | BACS | Wallis Homes, rest of inv 1042 | 1200 4360; 1100 -4360
10-21 | DD | BT | 7500 42; 2201 8.40; 1200 -50.40
10-22 | BACS | Gary Pike, plumbing at plot 8, not registered | 5002 340; 1200 -340
10-23 | SI1045 | Dr Hartley, kitchen | 1100 7440; 4000 -6200; 2200 -1240
10-26 | BACS | Drawings | 3050 1600; 1200 -1600
10-28 | DD | Loan, October | 2300 300; 7901 55.50; 1200 -355.50
10-28 | DD | Octopus, workshop | 7200 104; 2201 20.80; 1200 -124.80
10-29 | SI1046 | St Mary's Primary, cloakroom benches | 1100 1512; 4001 -1260; 2200 -252
10-30 | BACS | Bank charges | 7900 9; 1200 -9
10-31 | JNL | Insurance, one month | 7350 110; 1103 -110
10-31 | JNL | VAT of the quarter to October | 2200 4678; 2201 -1394.40; 2202 -3283.60
10-31 | JNL | Depreciation, two months | 8000 820; 0031 -820
"""


def kitchenfitter() -> tuple[Workbook, Card]:
    """A kitchen fitter in Yorkshire: account numbers with names looked up, VAT in two accounts and a liability."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Brightwell Kitchens - journal from 1 September 2026 (£)")
    head(journal, 3, ["Date", "Ref", "Details", "Code", "Account", "Debit", "Credit"], "DDEBF7")
    accounts = [(int(code), name, kind) for code, name, kind in rows(KITCHEN_ACCOUNTS)]
    last = 3 + len(accounts)
    at = 4
    for day, ref, what, parts in rows(KITCHEN_JOURNAL):
        lines = [part.split(" ") for part in parts.split("; ")]
        if abs(sum(float(amount) for _, amount in lines)) > 0.004:
            raise SystemExit(f"does not balance: {what}")
        for code, text in lines:
            amount = float(text)
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            name = f'=IFERROR(VLOOKUP(D{at},TB!$A$4:$B${last},2,FALSE),"")'
            put(
                journal,
                at,
                [date(day), ref, what, int(code), name, debit, credit],
                ["dd/mm/yyyy", "", "", "0000", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 9, 46, 7, 24, 12, 12)
    trial = workbook.create_sheet("TB")
    title(trial, "A1", "Nominal codes and trial balance")
    head(trial, 3, ["Code", "Name", "Type", "Debit", "Credit"], "DDEBF7")
    where: dict[int, int] = {}
    for at, (code, name, kind) in enumerate(accounts, 4):
        where[code] = at
        one, two = (f"SUMIFS(Journal!{c}$4:{c}$3000,Journal!$D$4:$D$3000,$A{at})" for c in "FG")
        put(
            trial,
            at,
            [code, name, kind, f"=MAX(ROUND({one}-{two},2),0)", f"=MAX(ROUND({two}-{one},2),0)"],
            ["0000", "", "", MONEY, MONEY],
        )
    put(
        trial,
        last + 1,
        [None, "Total", None, f"=SUM(D4:D{last})", f"=SUM(E4:E{last})"],
        ["", "", "", MONEY, MONEY],
    )
    bold(trial, f"B{last + 1}", f"D{last + 1}", f"E{last + 1}")
    widths(trial, 7, 26, 14, 13, 13)
    report = workbook.create_sheet("Report")
    title(report, "A1", "Profit and what there is")

    def net(kind: str, one: str, two: str) -> str:
        sums = [f'SUMIFS(TB!{c}4:{c}{last},TB!C4:C{last},"{kind}")' for c in (one, two)]
        return f"={sums[0]}-{sums[1]}"

    for row, (label, formula) in enumerate(
        (
            ("Sales", net("Sales", "E", "D")),
            ("Cost of the jobs", net("Cost", "D", "E")),
            ("Gross profit", "=B3-B4"),
            ("Overheads", net("Overhead", "D", "E")),
            ("Net profit", "=B5-B6"),
            ("Fixed assets", net("Fixed asset", "D", "E")),
            ("Current assets", net("Current asset", "D", "E")),
            ("Liabilities", net("Liability", "E", "D")),
            ("Capital before the profit", net("Capital", "E", "D")),
            ("Out of balance", "=ROUND(B8+B9-B10-B11-B7,2)"),
        ),
        3,
    ):
        put(report, row, [label, formula], ["", SIGNED])
    bold(report, "A5", "B5", "A7", "B7")
    widths(report, 28, 14)
    return workbook, {
        "book": "kitchenfitter.xlsx",
        "half": "round35",
        "layout": "journal",
        "about": "kitchen fitter, England, GBP, VAT 20%",
        "dialect": "account numbers with looked-up names, details before them, debit and credit columns last, VAT in two accounts cleared each quarter to a third; trial balance and report by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Code",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Ref", "Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"TB!D{where[code]}" for code in (1100, 1103, 1200, 1230, 2201)],
            *[f"TB!E{where[code]}" for code in (2100, 2200, 2202, 2300)],
            *[f"Report!B{row}" for row in range(3, 13)],
        ],
        "zero": ["Report!B12"],
    }


# date, details, category, in, out
TENNIS_BOOK = """
08-03 | Subs, 14 adults by standing order | Subscriptions | 280 |
08-04 | Junior summer camp, 18 children | Coaching income | 1080 |
08-07 | Coach Matt, summer camp | Coach | | 720
08-10 | British Gas | Clubhouse | | 46.80
08-12 | Match fees, mixed team | Match fees | 42 |
08-14 | Tennis balls, Price of Bath | Balls & equipment | | 138
08-17 | Court hire, Mr Osei | Court hire | 16 |
08-19 | Courtcare, moss treatment | Courts & grounds | | 310
08-21 | Tournament entries | Events | 225 |
08-24 | Trophies, Aford Awards | Events | | 74.50
08-26 | Tournament tea, Waitrose | Events | | 61.20
08-28 | Bar and teas | Bar & teas | 118.40 |
09-01 | Subs, 14 adults by standing order | Subscriptions | 280 |
09-02 | Coach Matt, August | Coach | | 360
09-04 | Court hire, St Anne's School, autumn term | Court hire | 340 |
09-07 | Council, rent of the ground, half year | Rent & rates | | 900
09-09 | Juniors, autumn term, 20 children | Coaching income | 1200 |
09-10 | British Gas | Clubhouse | | 51.35
09-11 | Refund, the Patels' boy not starting | Coaching income | | 60
09-14 | Match fees, ladies' team | Match fees | 48 |
09-16 | LTA registration | Affiliation & insurance | | 295
09-18 | Bar stock, Booker | Bar & teas | | 92.60
09-21 | New net, court 2, Harrod Sport | Balls & equipment | | 214
09-23 | Bar and teas | Bar & teas | 86.70 |
09-25 | Sponsor, Hartley Estate Agents | Sponsors & gifts | 400 |
09-28 | Treasurer's stamps and printing, J. Frome | Other | | 23.40
10-01 | Subs, 15 adults by standing order | Subscriptions | 300 |
10-02 | Coach Matt, September | Coach | | 480
10-05 | Late sub, family of Dr Rees | Subscriptions | 140 |
10-06 | To savings account | To or from savings | | 1000
10-08 | Council, hall for the AGM | Events | | 35
10-12 | British Gas | Clubhouse | | 63.10
10-14 | Match fees, men's team | Match fees | 54 |
10-15 | Tennis balls, Price of Bath | Balls & equipment | | 138
10-16 | One dozen balls sent back, Price of Bath | Balls & equipment | 18.50 |
10-19 | Castle Water | Clubhouse | | 38.90
10-21 | Quiz night tickets | Events | 264 |
10-22 | Quiz night food, Waitrose | Events | | 97.80
10-23 | Court hire, Mr Osei | Court hire | 24 |
10-26 | Aviva, clubhouse insurance | Affiliation & insurance | | 418
10-28 | Bar and teas | Bar & teas | 73.20 |
10-30 | Floodlight tubes, Screwfix | Courts & grounds | | 112.40
"""

TENNIS_IN = ["Subscriptions", "Coaching income", "Court hire", "Match fees", "Sponsors & gifts"]
TENNIS_BOTH = ["Events", "Bar & teas"]
TENNIS_OUT = [
    "Coach",
    "Courts & grounds",
    "Balls & equipment",
    "Clubhouse",
    "Rent & rates",
    "Affiliation & insurance",
    "Other",
]


def tennisclub() -> tuple[Workbook, Card]:
    """A tennis club in Somerset: the bank with a category on every line, in, out and a running balance."""
    workbook = Workbook()
    bank = workbook.active
    bank.title = "Bank"
    title(bank, "A1", "Wellow Lawn Tennis Club - current account 2026/27")
    head(bank, 3, ["Date", "Details", "Category", "In", "Out", "Balance"], "C6EFCE")
    put(
        bank,
        4,
        [date("08-01"), "Brought forward", None, None, None, 2386.45],
        ["dd/mm/yyyy", "", "", "", "", SIGNED],
    )
    for at, r in enumerate(rows(TENNIS_BOOK), 5):
        put(
            bank,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), number(r[4]), f"=F{at - 1}+D{at}-E{at}"],
            ["dd/mm/yyyy", "", "", MONEY, MONEY, SIGNED],
        )
    bank.freeze_panes = "A4"
    widths(bank, 12, 44, 24, 11, 11, 12)
    names = [*TENNIS_IN, *TENNIS_BOTH, *TENNIS_OUT]
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Year to date")
    head(page, 3, ["Category", "In", "Out", "Net"], "C6EFCE")
    for at, name in enumerate(names, 4):
        sums = [f"=SUMIFS(Bank!{c}$5:{c}$800,Bank!$C$5:$C$800,$A{at})" for c in "DE"]
        put(page, at, [name, *sums, f"=B{at}-C{at}"], ["", MONEY, MONEY, SIGNED])
    last = 3 + len(names)
    total = last + 1
    put(page, total, ["Total", *[f"=SUM({c}4:{c}{last})" for c in "BCD"]], ["", MONEY, MONEY, SIGNED])
    bold(page, *[f"{c}{total}" for c in "ABCD"])
    savings = total + 2
    sums = [f"=SUMIFS(Bank!{c}$5:{c}$800,Bank!$C$5:$C$800,$A{savings})" for c in "DE"]
    put(
        page,
        savings,
        ["To or from savings", *sums, f"=B{savings}-C{savings}"],
        ["", MONEY, MONEY, SIGNED],
    )
    put(page, savings + 2, ["Bank at 1 August", None, None, "=Bank!F4"], ["", "", "", SIGNED])
    put(
        page,
        savings + 3,
        ["Bank now", None, None, "=Bank!F4+SUM(Bank!D5:D800)-SUM(Bank!E5:E800)"],
        ["", "", "", SIGNED],
    )
    put(
        page,
        savings + 4,
        [
            "Lines without a category (0)",
            None,
            None,
            f"=ROUND(D{savings + 3}-D{savings + 2}-D{total}-D{savings},2)",
        ],
        ["", "", "", SIGNED],
    )
    widths(page, 28, 12, 12, 12)
    dropdown(bank, "C5:C800", '"' + ",".join([*names, "To or from savings"]) + '"')
    return workbook, {
        "book": "tennisclub.xlsx",
        "half": "round35",
        "layout": "cash book",
        "about": "tennis club, England, GBP; no VAT",
        "dialect": "one bank account, in and out with a running balance, a category on every line, refunds in the other column with the same category, a summary by category",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "cash": {"sheet": "Bank", "date": "Date", "category": "Category", "in": ["In"], "out": ["Out"]},
        "free": {"Bank": ["Details"]},
        "adds_up": {"Bank": ["In", "Out"]},
        "watch": [
            *[f"Summary!D{row}" for row in range(4, total + 1)],
            f"Summary!B{total}",
            f"Summary!C{total}",
            *[f"Summary!D{row}" for row in (savings, savings + 3, savings + 4)],
        ],
        "zero": [f"Summary!D{savings + 4}"],
    }


# date, category, description, out, in
FEET_BOOK = """
09-01 | Room rent | Portumna Medical Centre, September | 380 |
09-01 | Patients | Card takings | | 245
09-02 | Supplies | Algeos, blades and dressings | 96.40 |
09-03 | Nursing homes | St Brendan's, 11 residents, August | | 385
09-04 | Patients | Card takings | | 315
09-04 | Diesel | Circle K | 58 |
09-07 | Phone & software | Vodafone | 25 |
09-08 | Patients | Cash lodged | | 280
09-09 | Phone & software | Cliniko | 42 |
09-11 | Patients | Card takings | | 350
09-14 | Insurance & registration | CORU renewal | 100 |
09-15 | Insoles sold | Mrs Treacy, insoles | | 120
09-16 | Supplies | Algeos, insoles, six pairs | 228 |
09-18 | Patients | Card takings | | 420
09-18 | Drawings | To my own account | 900 |
09-21 | Nursing homes | Ashgrove House, 8 residents | | 280
09-22 | Laundry & cleaning | Shannonside Laundry | 34 |
09-23 | Diesel | Circle K | 61.50 |
09-25 | Patients | Card takings | | 385
09-28 | Car | Tyre, Killimor Tyres | 89 |
09-28 | Bank charges | AIB, quarter | 18.72 |
09-30 | Bank charges | SumUp | 27.45 |
10-01 | Room rent | Portumna Medical Centre, October | 380 |
10-02 | Patients | Card takings | | 315
10-05 | Nursing homes | St Brendan's, 12 residents, September | | 420
10-06 | Phone & software | Vodafone | 25 |
10-07 | Supplies | Algeos, gloves and burs | 74.15 |
10-08 | Diesel | Circle K | 55 |
10-09 | Patients | Card takings | | 385
10-09 | Phone & software | Cliniko | 42 |
10-12 | Patients | Cash lodged | | 310
10-13 | Supplies | Algeos, gloves wrong size, money back | | 22.30
10-14 | Equipment | Autoclave, second hand, Dublin Dental | 1150 |
10-14 | Owner in | From my savings for the autoclave | | 600
10-16 | Patients | Card takings | | 455
10-19 | Nursing homes | Ashgrove House, 9 residents | | 315
10-20 | Laundry & cleaning | Shannonside Laundry | 34 |
10-21 | Patients | Mr Dolan, paid twice, given back | 35 |
10-22 | Insoles sold | Two pairs, Gort running club | | 240
10-23 | Patients | Card takings | | 350
10-23 | Drawings | To my own account | 900 |
10-26 | Tax | Revenue, preliminary tax, first part | 650 |
10-27 | Diesel | Circle K | 63.20 |
10-28 | Training | Diabetic foot day, Athlone | 140 |
10-30 | Bank charges | SumUp | 29.10 |
"""

FEET_NAMES = [
    "Patients",
    "Nursing homes",
    "Insoles sold",
    "Room rent",
    "Supplies",
    "Laundry & cleaning",
    "Diesel",
    "Car",
    "Phone & software",
    "Insurance & registration",
    "Training",
    "Bank charges",
    "Equipment",
    "Owner in",
    "Drawings",
    "Tax",
]


def chiropodist() -> tuple[Workbook, Card]:
    """A chiropodist in Galway: the bank with the category before the description, out before in, a running balance."""
    workbook = Workbook()
    bank = workbook.active
    bank.title = "AIB account"
    title(bank, "A1", "Ruth Fahy Chiropody - AIB business account (€)")
    put(bank, 2, ["Balance on 31 August", None, None, None, None, 1874.60], ["", "", "", "", "", SIGNED])
    head(bank, 4, ["Date", "Category", "Description", "Money out", "Money in", "Balance"], "DDEBF7")
    for at, r in enumerate(rows(FEET_BOOK), 5):
        before = "F$2" if at == 5 else f"F{at - 1}"
        put(
            bank,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), number(r[4]), f"={before}-D{at}+E{at}"],
            ["dd/mm/yyyy", "", "", MONEY, MONEY, SIGNED],
        )
    bank.freeze_panes = "A5"
    widths(bank, 20, 24, 42, 12, 12, 12)
    page = workbook.create_sheet("Totals")
    title(page, "A1", "Totals since September")
    head(page, 3, ["Category", "Total"], "DDEBF7")
    for at, name in enumerate(FEET_NAMES, 4):
        one, two = (
            f"SUMIFS('AIB account'!{c}$5:{c}$900,'AIB account'!$B$5:$B$900,$A{at})"
            for c in ("ED" if name in (*FEET_NAMES[:3], "Owner in") else "DE")
        )
        put(page, at, [name, f"={one}-{two}"], ["", SIGNED])
    last = 3 + len(FEET_NAMES)
    dropdown(bank, "B5:B900", f"Totals!$A$4:$A${last}")
    put(page, last + 2, ["Earned", "=SUM(B4:B6)"], ["", SIGNED])
    put(page, last + 3, ["Costs", "=SUM(B7:B15)"], ["", SIGNED])
    put(page, last + 4, ["Profit before equipment", f"=B{last + 2}-B{last + 3}"], ["", SIGNED])
    put(
        page,
        last + 5,
        ["In the bank", "='AIB account'!F2+SUM('AIB account'!E5:E900)-SUM('AIB account'!D5:D900)"],
        ["", SIGNED],
    )
    put(
        page,
        last + 6,
        [
            "Check (0)",
            f"=ROUND('AIB account'!F2+B{last + 4}-B16+B17-B18-B19-B{last + 5},2)",
        ],
        ["", SIGNED],
    )
    bold(page, f"A{last + 4}", f"B{last + 4}", f"A{last + 5}", f"B{last + 5}")
    widths(page, 28, 14)
    return workbook, {
        "book": "chiropodist.xlsx",
        "half": "round35",
        "layout": "cash book",
        "about": "chiropodist, Ireland, EUR; exempt from VAT",
        "dialect": "one bank account, category before the description, out before in with a running balance, refunds in the other column with the same category, totals by category",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {
            "sheet": "AIB account",
            "date": "Date",
            "category": "Category",
            "in": ["Money in"],
            "out": ["Money out"],
        },
        "free": {"AIB account": ["Description"]},
        "adds_up": {"AIB account": ["Money out", "Money in"]},
        "watch": [f"Totals!B{row}" for row in (*range(4, last + 1), *range(last + 2, last + 7))],
        "zero": [f"Totals!B{last + 6}"],
    }


# label | January to November
PERTH = {
    "Income": """
Kirsty's pay | 1846.20 | 1846.20 | 1846.20 | 1902.35 | 1902.35 | 1902.35 | 1902.35 | 1902.35 | 1902.35 | 1902.35 |
Ewan's pay | 2114 | 2114 | 2160 | 2114 | 2114 | 2245.50 | 2114 | 2114 | 2114 | 2198 |
Child benefit | 173.20 | 173.20 | 173.20 | 176.80 | 176.80 | 176.80 | 176.80 | 176.80 | 176.80 | 176.80 | 44.20
Other | | 60 | | | 120 | | | 85 | | 40 |
""",
    "Home": """
Mortgage | 784.60 | 784.60 | 784.60 | 784.60 | 784.60 | 784.60 | 784.60 | 784.60 | 784.60 | 784.60 | 784.60
Council tax | 212 | | | 218 | 218 | 218 | 218 | 218 | 218 | 218 | 218
Gas & electric | 186 | 186 | 186 | 152 | 152 | 152 | 152 | 152 | 152 | 168 | 168
Broadband & phones | 71 | 71 | 71 | 74.50 | 74.50 | 74.50 | 74.50 | 74.50 | 74.50 | 74.50 |
Home insurance | 31.40 | 31.40 | 31.40 | 31.40 | 31.40 | 31.40 | 31.40 | 31.40 | 31.40 | 31.40 |
Repairs & garden | | 48 | 22.50 | 136 | 64.20 | | 310 | 18 | | 75 |
""",
    "Food": """
Supermarket | 612.30 | 548.75 | 590.10 | 574.60 | 602.85 | 559.40 | 621.15 | 644.70 | 570.25 | 588.90 | 142.35
Butcher & bakery | 64 | 58.50 | 71.20 | 60 | 66.40 | 62.80 | 55 | 69.30 | 61.75 | 64.10 | 18.60
Eating out & takeaways | 85 | 62.40 | 48 | 97.50 | 74 | 88.20 | 156 | 112.60 | 54 | 69.90 | 23.50
""",
    "Car & travel": """
Petrol | 118 | 104.50 | 121.30 | 115 | 126.80 | 109 | 174.20 | 158 | 112.40 | 119.60 | 48
Car insurance & tax | 58.20 | 58.20 | 58.20 | 58.20 | 58.20 | 58.20 | 61.75 | 61.75 | 61.75 | 61.75 |
Car repairs & MOT | | | 245 | | | 64 | | | 189 | |
Trains & buses | 24 | 31.60 | 18 | 22.40 | | 36 | 12 | 9.50 | 28 | 25.20 |
""",
    "Children": """
After-school club | 210 | 210 | 210 | 105 | 210 | 210 | | 90 | 210 | 210 |
School dinners & trips | 42 | 38 | 65 | 20 | 42 | 96 | | 22 | 45 | 40 | 15
Clubs & lessons | 88 | 88 | 88 | 88 | 88 | 88 | 44 | 44 | 92 | 92 |
Children's clothes | 35 | | 68.50 | 24 | | 41 | | 164.80 | 30 | 22 |
""",
    "Everything else": """
Clothes & hair | 54 | 38 | 92 | 45 | 60 | 71.50 | 118 | 36 | 52 | 64 | 38
Dentist & chemist | | 22.60 | | 75 | 12.40 | | 18 | | 75 | 9.80 |
Vet & dog food | 46 | 46 | 132 | 46 | 48.50 | 48.50 | 48.50 | 96 | 48.50 | 48.50 |
Presents | 40 | 65 | 30 | 55 | 28 | 70 | 25 | 40 | 85 | 60 |
Holidays | | 300 | | | 450 | | 1180 | 240 | | |
Gifts to charity | 15 | 15 | 15 | 15 | 15 | 25 | 15 | 15 | 15 | 15 | 15
""",
    "Saving": """
Savings account | 200 | 200 | 200 | 200 | 100 | 200 | | 100 | 200 | 200 |
Children's accounts | 40 | 40 | 40 | 40 | 40 | 40 | 40 | 40 | 40 | 40 | 40
""",
}


def perthfamily() -> tuple[Workbook, Card]:
    """A family in Perth: lines by months from January, parts with totals, the year after, what is left at the foot."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    title(sheet, "A1", "Household 2026 (£)")
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    head(sheet, 3, ["", *months, "Total"], "FCE4D6")
    letters = "BCDEFGHIJKLM"
    at = 3
    totals: list[int] = []
    for section, text in PERTH.items():
        at += 1
        sheet.cell(at, 1, section.upper())
        bold(sheet, f"A{at}")
        start = at + 1
        for name, *amounts in rows(text):
            at += 1
            put(sheet, at, [name, *[number(a) for a in amounts], None], ["", *[SIGNED] * 12])
            put(sheet, at, [f"=SUM(B{at}:M{at})"], [SIGNED], 14)
        at += 1
        put(
            sheet,
            at,
            [f"Total {section.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters + "N"]],
            ["", *[SIGNED] * 13],
        )
        bold(sheet, *[f"{c}{at}" for c in "A" + letters + "N"])
        totals.append(at)
        at += 1
    income, *others = totals
    spent, left = at + 1, at + 2
    every = letters + "N"
    put(
        sheet,
        spent,
        ["All spent and saved", *["=" + "+".join(f"{c}{row}" for row in others) for c in every]],
        ["", *[SIGNED] * 13],
    )
    put(sheet, left, ["Left over", *[f"={c}{income}-{c}{spent}" for c in every]], ["", *[SIGNED] * 13])
    bold(sheet, f"A{spent}", f"A{left}")
    sheet.freeze_panes = "B4"
    widths(sheet, 26, *[10] * 12, 12)
    return workbook, {
        "book": "perthfamily.xlsx",
        "half": "round35",
        "layout": "grid",
        "about": "family with two children, Perth, Scotland, GBP",
        "dialect": "lines by months from January, parts with totals and a blank row between, the year after, what is left at the foot",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "2026", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"2026!{c}{row}" for c in "KLN" for row in (*totals, spent, left)],
    }


BOOKS = [saddler, optician, languageschool, kitchenfitter, tennisclub, chiropodist, perthfamily]
