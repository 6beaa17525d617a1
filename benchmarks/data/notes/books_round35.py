"""The workbooks of round 35: a saddler, an optician, a language school, kitchens, a tennis club, a chiropodist, a family."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


def bold(sheet: Worksheet, *cells: str) -> None:
    """Set cells in bold."""
    for cell in cells:
        sheet[cell].font = Font(bold=True)


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

    def line(name: str, one: str, two: str) -> str:
        return f"='Trial Balance'!{one}{where[name]}-'Trial Balance'!{two}{where[name]}"

    def block(sheet: Worksheet, at: int, kind: str, total: str, one: str, two: str) -> int:
        start = at
        for name, of in accounts:
            if of == kind:
                put(sheet, at, [name, line(name, one, two)], ["", SIGNED])
                at += 1
        put(sheet, at, [total, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(sheet, f"A{at}", f"B{at}")
        return at

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


BOOKS = [saddler, optician]
