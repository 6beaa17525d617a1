"""The workbooks of round 63: double entry in three dresses, ledgers of one sheet each, a bank feed."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from collections.abc import Sequence

from make_books import aside, bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


def banner(sheet: Worksheet, cells: str, text: str, color: str) -> None:
    """A merged title, white on a colour."""
    sheet.merge_cells(cells)
    cell = sheet[cells.split(":")[0]]
    cell.value = text
    cell.font = Font(bold=True, size=14, color="FFFFFF")
    cell.alignment = Alignment(horizontal="center")
    cell.fill = PatternFill("solid", start_color=color)


def known(names: Sequence[str], used: str) -> str:
    """The name, which must be one of the chart's."""
    if used not in names:
        raise SystemExit(f"not in the chart: {used}")
    return used


# number | account | kind
SAUNA_CHART = """
100 | Bank of Scotland | Asset
110 | Till & honesty tin | Asset
120 | Owed to us | Asset
150 | Sauna trailer & stove | Asset
155 | Wear & tear to date | Asset
200 | Owed by us | Liability
210 | Gift vouchers not used yet | Liability
220 | Start-up loan | Liability
300 | Capital put in | Equity
310 | Drawings | Equity
400 | Session bookings | Income
410 | Private hire | Income
420 | Towel & robe hire | Income
500 | Logs & kindling | Expense
510 | Harbour site fee | Expense
520 | Helpers | Expense
530 | Insurance | Expense
540 | Towing & fuel | Expense
550 | Laundry & cleaning | Expense
560 | Booking app & website | Expense
570 | Adverts & flyers | Expense
580 | Repairs | Expense
590 | Bank & card charges | Expense
595 | Loan interest | Expense
"""

# date | details | debit | credit | amount | slip
SAUNA_JOURNAL = """
09-01 | Opening, bank | 100 | 300 | 2846.70 |
09-01 | Opening, tin | 110 | 300 | 85 |
09-01 | Opening, trailer and stove | 150 | 300 | 11800 |
09-01 | Opening, wear & tear | 300 | 155 | 2360 |
09-01 | Opening, start-up loan | 300 | 220 | 4900 |
09-01 | Opening, vouchers sold and not used | 300 | 210 | 240 |
09-01 | Harbour trust, September pitch | 510 | 100 | 220 |
09-03 | Logs, Cambo Estate, one bulk bag | 500 | 100 | 145 | 31
09-06 | Bookings paid out by Acuity, week | 100 | 400 | 612 |
09-06 | Towels, cash | 110 | 420 | 38 |
09-08 | Eilidh, two mornings | 520 | 100 | 60 |
09-10 | Washing at the launderette | 550 | 110 | 18.50 | 32
09-11 | Gift voucher bought, Mrs Lorimer | 100 | 210 | 60 |
09-13 | Bookings paid out by Acuity, week | 100 | 400 | 584 |
09-14 | Diesel, towing to Crail and back | 540 | 100 | 52.40 | 33
09-15 | Start-up loan, repaid | 220 | 100 | 140 |
09-15 | Start-up loan, interest | 595 | 100 | 24.50 |
09-18 | Hen party, private hire, two hours | 100 | 410 | 260 |
09-20 | Bookings paid out by Acuity, week | 100 | 400 | 655 |
09-20 | Towels, cash | 110 | 420 | 44 |
09-22 | Eilidh, two mornings | 520 | 100 | 60 |
09-24 | Acuity, month | 560 | 100 | 28 |
09-25 | Voucher used, two sessions | 210 | 400 | 40 |
09-26 | Wild Swim Fife, private hire, to pay next month | 120 | 410 | 240 |
09-27 | Bookings paid out by Acuity, week | 100 | 400 | 598 |
09-29 | New chimney cowl, Stove Shop Cupar, on account | 580 | 200 | 118 |
09-30 | Bank charges | 590 | 100 | 7.50 |
09-30 | Drawings | 310 | 100 | 700 |
10-01 | Harbour trust, October pitch | 510 | 100 | 220 |
10-02 | Logs, Cambo Estate, one bulk bag | 500 | 100 | 145 | 34
10-04 | Bookings paid out by Acuity, week | 100 | 400 | 702 |
10-04 | Towels, cash | 110 | 420 | 52 |
10-06 | Wild Swim Fife paid | 100 | 120 | 240 |
10-07 | Eilidh, three mornings | 520 | 100 | 90 |
10-09 | Stove Shop Cupar paid | 200 | 100 | 118 |
10-11 | Bookings paid out by Acuity, week | 100 | 400 | 688 |
10-12 | Flyers for the autumn, printed in Anstruther | 570 | 100 | 46 | 35
10-14 | Simply Business, public liability, the year | 530 | 100 | 312 | 36
10-15 | Start-up loan, repaid | 220 | 100 | 141 |
10-15 | Start-up loan, interest | 595 | 100 | 23.50 |
10-17 | Washing at the launderette | 550 | 110 | 21 | 37
10-18 | Bookings paid out by Acuity, week | 100 | 400 | 731 |
10-18 | Towels, cash | 110 | 420 | 56 |
10-21 | Fife Surf Club, private hire, invoice sent | 120 | 410 | 280 |
10-23 | Diesel | 540 | 100 | 49.80 | 38
10-24 | Acuity, month | 560 | 100 | 28 |
10-25 | Bookings paid out by Acuity, week | 100 | 400 | 694 |
10-27 | Cash paid into the bank | 100 | 110 | 120 |
10-28 | Gift voucher bought, Mr Reekie | 100 | 210 | 40 |
10-30 | Elie Chimneys, sweep and new baffle, on account | 580 | 200 | 95 |
10-31 | Bank charges | 590 | 100 | 7.50 |
10-31 | Drawings | 310 | 100 | 700 |
"""


def sauna() -> tuple[Workbook, Card]:
    """A sauna trailer by a harbour: a debited and a credited account number on each line, trial balance by formulas."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Accounts"
    banner(chart, "A1:C1", "ELIE SHORE SAUNA", "7F3F1F")
    aside(chart, "A2", "Account numbers. 1 what we have, 2 what we owe, 3 ours, 4 in, 5 out")
    head(chart, 4, ["No.", "Account", "Kind"], "F8CBAD")
    accounts = list(rows(SAUNA_CHART))
    for at, (no, name, kind) in enumerate(accounts, 5):
        put(chart, at, [int(no), name, kind])
    last = 4 + len(accounts)
    widths(chart, 8, 30, 12)
    book = workbook.create_sheet("Journal")
    title(book, "A1", "Journal from 1 September 2026")
    aside(book, "A2", "One line each time. Only fill in the white columns, the names come by themselves.")
    put(book, 3, ["Lines so far", "=COUNT(H6:H1500)", None, None, None, None, "Sum", "=SUM(H6:H1500)"])
    book["H3"].number_format = MONEY
    bold(book, "A3", "G3", "H3")
    heads = ["Date", "Details", "Slip", "Dr a/c", "Account debited", "Cr a/c", "Account credited", "Amount £"]
    head(book, 5, heads, "F8CBAD")
    numbers = [no for no, _, _ in accounts]
    at = 5
    for at, (day, what, debit, credit, amount, slip) in enumerate(rows(SAUNA_JOURNAL), 6):
        look = [f'=IF({c}{at}="","",VLOOKUP({c}{at},Accounts!$A$5:$B${last},2,FALSE))' for c in ("D", "F")]
        put(
            book,
            at,
            [
                date(day),
                what,
                number(slip),
                int(known(numbers, debit)),
                look[0],
                int(known(numbers, credit)),
                look[1],
                number(amount),
            ],
            ["dd/mm/yy", "", "", "0", "", "0", "", MONEY],
        )
    for line in book[f"E6:E{at}"] + book[f"G6:G{at}"]:
        line[0].fill = PatternFill("solid", start_color="F2F2F2")
    dropdown(book, "D6:D1500", f"Accounts!$A$5:$A${last}")
    dropdown(book, "F6:F1500", f"Accounts!$A$5:$A${last}")
    book.freeze_panes = "A6"
    widths(book, 10, 44, 6, 8, 24, 8, 24, 12)
    trial = workbook.create_sheet("Trial balance")
    title(trial, "A1", "Trial balance")
    head(trial, 3, ["No.", "Account", "Dr", "Cr"], "F8CBAD")
    for at, (no, _, _) in enumerate(accounts, 4):
        dr, cr = (f"SUMIF(Journal!${c}$6:${c}$1500,A{at},Journal!$H$6:$H$1500)" for c in "DF")
        put(
            trial,
            at,
            [
                int(no),
                f"=VLOOKUP(A{at},Accounts!$A$5:$B${last},2,FALSE)",
                f"=MAX(0,ROUND({dr}-{cr},2))",
                f"=MAX(0,ROUND({cr}-{dr},2))",
            ],
            ["", "", MONEY, MONEY],
        )
    end = 3 + len(accounts)
    put(trial, end + 1, [None, "Totals", f"=SUM(C4:C{end})", f"=SUM(D4:D{end})"], ["", "", MONEY, MONEY])
    put(trial, end + 2, [None, "Out by", f"=ROUND(C{end + 1}-D{end + 1},2)"], ["", "", SIGNED])
    income, spent = (
        [at for at, (_, _, kind) in enumerate(accounts, 4) if kind == of] for of in ("Income", "Expense")
    )
    put(trial, end + 4, [None, "Income", f"=SUM(D{income[0]}:D{income[-1]})-SUM(C{income[0]}:C{income[-1]})"])
    put(trial, end + 5, [None, "Costs", f"=SUM(C{spent[0]}:C{spent[-1]})-SUM(D{spent[0]}:D{spent[-1]})"])
    put(trial, end + 6, [None, "Profit so far", f"=C{end + 4}-C{end + 5}"])
    for at in (end + 4, end + 5, end + 6):
        trial[f"C{at}"].number_format = SIGNED
    bold(trial, f"B{end + 1}", f"C{end + 1}", f"D{end + 1}", f"B{end + 6}", f"C{end + 6}")
    widths(trial, 8, 30, 13, 13)
    debits = [at for at, (no, _, _) in enumerate(accounts, 4) if no in ("100", "110", "120", "310")]
    credits_ = [at for at, (no, _, _) in enumerate(accounts, 4) if no in ("200", "210", "220")]
    return workbook, {
        "book": "sauna.xlsx",
        "half": "round63",
        "layout": "journal",
        "about": "sauna trailer by a harbour, Scotland, GBP; under the VAT limit, not registered",
        "dialect": "an account number to debit and one to credit on each line, each with its name looked up after it, one amount last, a slip number at times; chart of accounts on the first sheet; trial balance of two columns with the profit below it by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "pairs": {
            "sheet": "Journal",
            "date": "Date",
            "debit": "Dr a/c",
            "credit": "Cr a/c",
            "amount": "Amount £",
        },
        "free": {"Journal": ["Details", "Slip"]},
        "adds_up": {"Journal": ["Amount £"]},
        "watch": [
            "Journal!H3",
            *[f"Trial balance!C{at}" for at in (*debits, *spent)],
            *[f"Trial balance!D{at}" for at in (*credits_, *income)],
            *[f"Trial balance!C{at}" for at in (end + 2, end + 4, end + 5, end + 6)],
        ],
        "zero": [f"Trial balance!C{end + 2}"],
    }


TREE_CHART = """
1010 Checking | Asset | Dr
1020 Cash box | Asset | Dr
1100 Accounts receivable | Asset | Dr
1500 Equipment | Asset | Dr
1590 Accumulated depreciation | Asset | Cr
2010 Accounts payable | Liability | Cr
2100 Visa card | Liability | Cr
2200 Wreath deposits | Liability | Cr
2500 Tractor loan | Liability | Cr
3010 Owner's capital | Equity | Cr
3020 Owner's draw | Equity | Dr
4010 U-cut tree sales | Revenue | Cr
4020 Wholesale trees | Revenue | Cr
4030 Wreaths & garland | Revenue | Cr
5010 Seedlings | Expense | Dr
5020 Fertilizer & spray | Expense | Dr
5030 Seasonal labor | Expense | Dr
5040 Netting, twine & stands | Expense | Dr
5050 Fuel | Expense | Dr
5060 Equipment repairs | Expense | Dr
5070 Land lease | Expense | Dr
5080 Insurance | Expense | Dr
5090 Advertising | Expense | Dr
5100 Electric & phone | Expense | Dr
5110 Bank & card fees | Expense | Dr
5120 Interest | Expense | Dr
"""

# the accounts by number; the chart's names are put in
TREE_ENTRIES = """
09-01 | Opening balances | 1010 9412.55; 1020 60; 1100 1850; 1500 38400; 1590 -14200; 2010 -640; 2100 -218.30; 2500 -11300; 3010 -23364.25
09-02 | Land lease, Sept - Olsen | 5070 450; 1010 -450
09-04 | Shearing crew, 3 days | 5030 1260; 1010 -1260
09-05 | Diesel, Pacific Pride | 5050 112.40; 2100 -112.40
09-09 | PGE and T-Mobile | 5100 96.20; 1010 -96.20
09-10 | Visa payment | 2100 218.30; 1010 -218.30
09-11 | Wilco - fertilizer on account | 5020 384; 2010 -384
09-14 | Valley Christmas Lots paid 2025 balance | 1010 1850; 1100 -1850
09-15 | Tractor payment | 2500 410; 5120 62; 1010 -472
09-18 | Paid Marion Ag for August spray | 2010 640; 1010 -640
09-21 | Baler repair, hydraulic hose | 5060 148.75; 2100 -148.75
09-25 | Insurance, Country Financial | 5080 236; 1010 -236
09-30 | Bank fee | 5110 12; 1010 -12
09-30 | Draw | 3020 1000; 1010 -1000
10-01 | Land lease, Oct - Olsen | 5070 450; 1010 -450
10-05 | Netting and twine, Kirk Co | 5040 512.60; 2100 -512.60
10-07 | Diesel, Pacific Pride | 5050 104.85; 2100 -104.85
10-08 | PGE and T-Mobile | 5100 94.10; 1010 -94.10
10-09 | Wilco paid | 2010 384; 1010 -384
10-12 | Visa payment | 2100 500; 1010 -500
10-15 | Tractor payment | 2500 412; 5120 60; 1010 -472
10-16 | Noble firs, 60, billed to Portland Garden Center | 1100 2400; 4020 -2400
10-20 | Road sign, Silverton Signs | 5090 185; 1010 -185
10-22 | Wreath order deposit, First Baptist | 1010 150; 2200 -150
10-23 | Miguel, 2 days mowing and tagging | 5030 320; 1010 -320
10-26 | Insurance, Country Financial | 5080 236; 1010 -236
10-28 | Doug firs, 40, billed to Valley Christmas Lots | 1100 1200; 4020 -1200
10-30 | Bank fee | 5110 12; 1010 -12
10-30 | Draw | 3020 1000; 1010 -1000
11-02 | Land lease, Nov - Olsen | 5070 450; 1010 -450
11-04 | Wreath rings and wire on account, Kirk Co | 5040 268; 2010 -268
11-06 | Diesel, Pacific Pride | 5050 98.30; 2100 -98.30
11-09 | PGE and T-Mobile | 5100 97.65; 1010 -97.65
11-11 | Valley Christmas Lots check | 1010 1200; 1100 -1200
11-14 | Early wreaths, cash | 1020 140; 4030 -140
11-15 | Tractor payment | 2500 414; 5120 58; 1010 -472
11-18 | Miguel, 2 days cutting | 5030 320; 1010 -320
11-20 | U-cut opening Friday, cards | 1010 665; 4010 -665
11-20 | U-cut opening Friday, cash | 1020 280; 4010 -280
11-21 | Cash to the bank | 1010 300; 1020 -300
"""


def xmastrees() -> tuple[Workbook, Card]:
    """A Christmas tree farm in Oregon: a general journal of several rows an entry, number and name of the account in one."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "General Journal"
    accounts = list(rows(TREE_CHART))
    full = {name[:4]: name for name, _, _ in accounts}
    title(sheet, "A1", "Butte Creek Christmas Trees LLC")
    put(sheet, 2, ["General Journal", None, None, "Total debits", "=SUM(D7:D4000)"], ["", "", "", "", MONEY])
    put(sheet, 3, ["Fiscal year 9/1/2026 - 8/31/2027", None, None, "Total credits", "=SUM(E7:E4000)"])
    put(sheet, 4, [None, None, None, "Difference", "=ROUND(E2-E3,2)"])
    sheet["E3"].number_format = sheet["E4"].number_format = SIGNED
    bold(sheet, "A2", "E4")
    head(sheet, 6, ["Entry #", "Date", "Account", "Debit", "Credit", "Memo"], "C6E0B4")
    at = 7
    for entry, (day, memo, lines) in enumerate(journal_lines(TREE_ENTRIES), 101):
        for no, amount in lines:
            values = [amount if amount > 0 else None, -amount if amount < 0 else None]
            put(
                sheet,
                at,
                [entry, day, full[no], *values, memo],
                ["0", "m/d/yyyy", "", MONEY, MONEY],
            )
            if amount < 0:
                sheet.cell(at, 3).alignment = Alignment(indent=2)
            at += 1
    sheet.freeze_panes = "A7"
    widths(sheet, 9, 12, 32, 13, 13, 44)
    chart = workbook.create_sheet("Chart of Accounts")
    head(chart, 1, ["Account", "Type", "Normal", "Balance"], "C6E0B4")
    for at, (name, kind, normal) in enumerate(accounts, 2):
        dr, cr = (
            f"SUMIF('General Journal'!$C$7:$C$4000,A{at},'General Journal'!${c}$7:${c}$4000)" for c in "DE"
        )
        put(
            chart,
            at,
            [name, kind, normal, f"={dr}-{cr}" if normal == "Dr" else f"={cr}-{dr}"],
            ["", "", "", SIGNED],
        )
    where = {name[:4]: at for at, (name, _, _) in enumerate(accounts, 2)}
    dropdown(sheet, "C7:C4000", f"'Chart of Accounts'!$A$2:$A${1 + len(accounts)}")
    widths(chart, 32, 12, 9, 14)
    income = workbook.create_sheet("Income Statement")
    title(income, "B1", "Butte Creek Christmas Trees LLC", 12)
    put(income, 2, ["Income statement, year to date"], (), 2)
    at = 4
    totals = {}
    for of, name in (("Revenue", "Total revenue"), ("Expense", "Total expenses")):
        put(income, at, [of if of == "Revenue" else "Expenses"], (), 2)
        bold(income, f"B{at}")
        start = at + 1
        for account, kind, _ in accounts:
            if kind == of:
                at += 1
                put(
                    income,
                    at,
                    [account[5:], f"='Chart of Accounts'!D{where[account[:4]]}"],
                    ["", SIGNED],
                    2,
                )
        at += 1
        put(income, at, [name, None, f"=SUM(C{start}:C{at - 1})"], ["", "", SIGNED], 2)
        bold(income, f"B{at}", f"D{at}")
        totals[of] = at
        at += 2
    net = at
    put(income, net, ["Net income", None, f"=D{totals['Revenue']}-D{totals['Expense']}"], ["", "", SIGNED], 2)
    bold(income, f"B{net}", f"D{net}")
    widths(income, 3, 32, 14, 14)
    sheet = workbook.create_sheet("Balance Sheet")
    title(sheet, "B1", "Balance sheet", 12)
    asset = [("Cash in bank", "1010", 1), ("Cash box", "1020", 1), ("Accounts receivable", "1100", 1)]
    asset += [("Equipment", "1500", 1), ("Less depreciation", "1590", -1)]
    debt = [("Accounts payable", "2010", 1), ("Visa", "2100", 1), ("Wreath deposits", "2200", 1)]
    debt += [("Tractor loan", "2500", 1)]
    own = [("Capital", "3010", 1), ("Draws", "3020", -1)]
    at = 3
    ends = []
    for name, lines in (("ASSETS", asset), ("LIABILITIES", debt), ("OWNER'S EQUITY", own)):
        put(sheet, at, [name], (), 2)
        bold(sheet, f"B{at}")
        start = at + 1
        for label, no, sign in lines:
            at += 1
            minus = "-" if sign < 0 else ""
            put(sheet, at, [label, f"={minus}'Chart of Accounts'!D{where[no]}"], ["", SIGNED], 2)
        if lines is own:
            at += 1
            put(sheet, at, ["Net income", f"='Income Statement'!D{net}"], ["", SIGNED], 2)
        at += 1
        put(sheet, at, [f"Total {name.lower()}", f"=SUM(C{start}:C{at - 1})"], ["", SIGNED], 2)
        bold(sheet, f"B{at}", f"C{at}")
        ends.append(at)
        at += 2
    put(sheet, at, ["Check", f"=ROUND(C{ends[0]}-C{ends[1]}-C{ends[2]},2)"], ["", SIGNED], 2)
    widths(sheet, 3, 28, 14)
    return workbook, {
        "book": "xmastrees.xlsx",
        "half": "round63",
        "layout": "journal",
        "about": "Christmas tree farm, Oregon, USD, no sales tax",
        "dialect": "a general journal of several rows an entry with its number, date and memo on each, number and name of the account in one cell, debit and credit columns; totals above the headings; chart with normal side and balance, income statement and balance sheet by formulas from column B",
        "date_order": "mdy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "General Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"General Journal": ["Entry #", "Memo"]},
        "adds_up": {"General Journal": ["Debit", "Credit"]},
        "watch": [
            "General Journal!E4",
            *[f"Chart of Accounts!D{at}" for at in where.values()],
            *[f"Income Statement!D{at}" for at in (*totals.values(), net)],
            *[f"Balance Sheet!C{end}" for end in (*ends, at)],
        ],
        "zero": ["General Journal!E4", f"Balance Sheet!C{at}"],
    }


DRONE_CHART = """
1030 | Drones & cameras, cost | FA
1031 | Drones & cameras, depreciation | FA
1100 | Trade debtors | CA
1200 | Starling current account | CA
1210 | Starling tax pot | CA
1240 | Capital on Tap card | CL
2100 | Trade creditors | CL
2200 | VAT control | CL
2300 | Director's loan | CL
2320 | Corporation tax | CL
3000 | Share capital | CP
3200 | Profit brought forward | CP
4000 | Roof & building surveys | INC
4010 | Filming & photography | INC
4020 | Mapping & land surveys | INC
5000 | Freelance pilots | COS
7300 | Vehicle fuel | EXP
7310 | Vehicle lease & repairs | EXP
7400 | Trains, hotels, parking | EXP
7500 | Software & cloud | EXP
7510 | Mobile & broadband | EXP
7600 | Accountancy | EXP
7700 | Insurance | EXP
7710 | CAA fees & training | EXP
7800 | Batteries, props & repairs | EXP
7900 | Bank charges | EXP
8000 | Director's salary | EXP
8200 | Sundries | EXP
"""

DRONE_POSTINGS = """
08-01 | B/FWD | Opening balances | 1030 9640; 1031 -3855; 1100 1560; 1200 6218.44; 1210 2400; 1240 -312.50; 2200 -846.20; 2300 -1500; 2320 -1120; 3000 -100; 3200 -12084.74
08-03 | 309 | Aireview Homes, roof survey, 4 plots | 1100 720; 4000 -600; 2200 -120
08-04 | | Shell Guiseley, diesel | 7300 52.50; 2200 10.50; 1200 -63
08-06 | 305 | Kirkstall Estates paid | 1200 1560; 1100 -1560
08-07 | | HMRC, VAT quarter to June | 2200 846.20; 1200 -846.20
08-10 | | DroneDeploy, month | 7500 120; 2200 24; 1240 -144
08-12 | 310 | Colne Vale Weddings, film day | 1100 540; 4010 -450; 2200 -90
08-13 | | Heliguy, two batteries | 7800 260; 2200 52; 1240 -312
08-17 | | Arval, van lease | 7310 215; 2200 43; 1200 -258
08-18 | | Moonrock, drone insurance, month | 7700 68; 1200 -68
08-20 | | EE mobile | 7510 30; 2200 6; 1200 -36
08-24 | | Card paid off | 1240 312.50; 1200 -312.50
08-28 | 309 | Aireview Homes paid | 1200 720; 1100 -720
08-31 | | Director's salary | 8000 758; 1200 -758
09-02 | 311 | Pennine Quarries, stockpile mapping | 1100 1080; 4020 -900; 2200 -180
09-04 | | Shell Guiseley, diesel | 7300 48; 2200 9.60; 1200 -57.60
09-08 | | Train to Newcastle, no VAT | 7400 64.40; 1240 -64.40
09-10 | | DroneDeploy, month | 7500 120; 2200 24; 1240 -144
09-11 | 310 | Colne Vale Weddings paid | 1200 540; 1100 -540
09-14 | S88 | Ben Hale, second pilot, bill | 5000 300; 2100 -300
09-16 | 312 | Saltaire Trust, mill roof | 1100 960; 4000 -800; 2200 -160
09-17 | | Arval, van lease | 7310 215; 2200 43; 1200 -258
09-18 | | Moonrock, drone insurance, month | 7700 68; 1200 -68
09-21 | | EE mobile | 7510 30; 2200 6; 1200 -36
09-22 | | To the tax pot | 1210 400; 1200 -400
09-24 | | Card payment | 1240 500; 1200 -500
09-25 | S88 | Ben Hale paid | 2100 300; 1200 -300
09-29 | 311 | Pennine Quarries paid | 1200 1080; 1100 -1080
09-30 | | Director's salary | 8000 758; 1200 -758
10-05 | 313 | Hartwell Roofing, chapel roof | 1100 456; 4000 -380; 2200 -76
10-07 | | CAA operator renewal, no VAT | 7710 234; 1240 -234
10-08 | | Shell Guiseley, diesel | 7300 55; 2200 11; 1200 -66
10-12 | | DroneDeploy, month | 7500 120; 2200 24; 1240 -144
10-14 | 312 | Saltaire Trust paid | 1200 960; 1100 -960
10-15 | S89 | Wharfe Accountants, VAT return | 7600 150; 2200 30; 2100 -180
10-19 | | Arval, van lease | 7310 215; 2200 43; 1200 -258
10-19 | | Moonrock, drone insurance, month | 7700 68; 1200 -68
10-20 | | EE mobile | 7510 30; 2200 6; 1200 -36
10-22 | 314 | Colne Vale Weddings, autumn film | 1100 540; 4010 -450; 2200 -90
10-26 | | Props for the Mavic, Heliguy | 7800 45; 2200 9; 1240 -54
10-27 | 315 | Pennine Quarries, stockpile mapping | 1100 1140; 4020 -950; 2200 -190
10-30 | | Director's salary | 8000 758; 1200 -758
10-30 | | Starling charges | 7900 7; 1200 -7
"""


def dronepilot() -> tuple[Workbook, Card]:
    """A drone survey company: one signed amount a row, nominal codes with looked-up names, a VAT control account."""
    workbook = Workbook()
    codes = workbook.active
    codes.title = "NC"
    chart = list(rows(DRONE_CHART))
    last = 2 + len(chart)
    put(codes, 1, ["AIRE DRONES LTD - nominal codes"])
    bold(codes, "A1")
    head(codes, 2, ["N/C", "Name", "Group", "Balance (Dr +, Cr -)"], "BDD7EE")
    where = {}
    for at, (no, name, group) in enumerate(chart, 3):
        where[no] = at
        put(
            codes,
            at,
            [int(no), name, group, f"=SUMIF(Postings!$C$4:$C$5000,A{at},Postings!$F$4:$F$5000)"],
            ["0", "", "", SIGNED],
        )
    put(
        codes,
        last + 2,
        [None, "Sum (nil if right)", None, f"=ROUND(SUM(D3:D{last}),2)"],
        ["", "", "", SIGNED],
    )
    widths(codes, 8, 34, 9, 18)
    book = workbook.create_sheet("Postings")
    put(book, 1, ["Postings. Debit plus, credit minus. Each transaction comes to nil."])
    bold(book, "A1")
    head(book, 3, ["Tran", "Date", "N/C", "Account", "Details", "Amount", "Ref"], "BDD7EE")
    at = 4
    for tran, line in enumerate(rows(DRONE_POSTINGS), 1):
        day, ref, words, parts = line
        for when, what, lines in journal_lines(f"{day} | {words} | {parts}"):
            for no, amount in lines:
                put(
                    book,
                    at,
                    [
                        tran,
                        when,
                        int(no),
                        f'=IFERROR(VLOOKUP(C{at},NC!$A$3:$B${last},2,FALSE),"code?")',
                        what,
                        amount,
                        (int(ref) if ref.isdigit() else ref) or None,
                    ],
                    ["0", "dd/mm/yyyy", "0", "", "", SIGNED],
                )
                at += 1
    dropdown(book, "C4:C5000", f"NC!$A$3:$A${last}")
    book.freeze_panes = "A4"
    book.auto_filter.ref = f"A3:G{at - 1}"
    widths(book, 7, 12, 8, 30, 38, 12, 8)
    page = workbook.create_sheet("Accounts")
    title(page, "A1", "Profit & loss and balance sheet, 2026/27", 12)
    at = 3
    ends = {}
    groups = [("INC", "Turnover", -1), ("COS", "Cost of sales", 1), ("EXP", "Overheads", 1)]
    groups += [("FA", "Fixed assets", 1), ("CA", "Current assets", 1), ("CL", "Current liabilities", 1)]
    groups += [("CP", "Capital", -1)]
    for group, name, sign in groups:
        minus = "-" if sign < 0 else ""
        put(page, at, [name, f'={minus}SUMIF(NC!$C$3:$C${last},"{group}",NC!$D$3:$D${last})'], ["", SIGNED])
        ends[group] = at
        at += 1
        if group == "COS":
            put(page, at, ["Gross profit", f"=B{ends['INC']}-B{ends['COS']}"], ["", SIGNED])
            bold(page, f"A{at}", f"B{at}")
            gross = at
            at += 1
        if group == "EXP":
            put(page, at, ["Net profit before tax", f"=B{gross}-B{ends['EXP']}"], ["", SIGNED])
            bold(page, f"A{at}", f"B{at}")
            net = at
            at += 2
        if group == "CL":
            put(page, at, ["Net assets", f"=SUM(B{ends['FA']}:B{ends['CL']})"], ["", SIGNED])
            bold(page, f"A{at}", f"B{at}")
            assets = at
            at += 1
    put(page, at, ["Profit this year", f"=B{net}"], ["", SIGNED])
    put(page, at + 1, ["Check", f"=ROUND(B{assets}-B{at - 1}-B{at},2)"], ["", SIGNED])
    put(page, at + 3, ["VAT owed to HMRC", f"=-NC!D{where['2200']}"], ["", SIGNED])
    put(page, at + 4, ["Owed on the card", f"=-NC!D{where['1240']}"], ["", SIGNED])
    widths(page, 28, 14)
    return workbook, {
        "book": "dronepilot.xlsx",
        "half": "round63",
        "layout": "journal",
        "about": "drone survey and filming company, England, GBP, VAT",
        "dialect": "a transaction number first, nominal codes with looked-up names, details before one column of signed amounts, an invoice number at times; codes with group and balance; one VAT control account; profit and loss and balance sheet by groups on one page by formulas",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "journal": {"sheet": "Postings", "date": "Date", "account": "N/C", "signed": "Amount"},
        "free": {"Postings": ["Tran", "Details", "Ref"]},
        "adds_up": {"Postings": ["Amount"]},
        "watch": [
            *[f"NC!D{at}" for at in where.values()],
            f"NC!D{last + 2}",
            *[f"Accounts!B{row}" for row in (*ends.values(), gross, net, assets, at, at + 1, at + 3, at + 4)],
        ],
        "zero": [f"NC!D{last + 2}", f"Accounts!B{at + 1}"],
    }


# sheet | side on which its balance stands
CARS_LEDGERS = """
Bank | Dr
Cash | Dr
Customers | Dr
Cars | Dr
Suppliers | Cr
Car Loan | Cr
Capital | Cr
Drawings | Dr
Wedding Hire | Cr
Debs & Film Hire | Cr
Petrol | Dr
Wages | Dr
Car Repairs | Dr
Insurance & Tax | Dr
Garage Rent | Dr
Ribbons & Flowers | Dr
Advertising | Dr
Phone & Web | Dr
Bank Charges | Dr
Loan Interest | Dr
"""

CARS_ENTRIES = """
06-01 | Balance b/d | Bank 3916.40; Cash 145; Customers 450; Cars 31500; Suppliers -285; Car Loan -8200; Capital -27526.40
06-02 | Garage rent June, Hession | Garage Rent 220; Bank -220
06-04 | Daly & Sons, service of the Daimler | Suppliers 285; Bank -285
06-05 | Keane wedding, May, balance | Bank 450; Customers -450
06-06 | Wedding, Walsh, Clifden | Bank 520; Wedding Hire -520
06-06 | Circle K, Daimler | Petrol 72.40; Bank -72.40
06-07 | Mattie, driving Saturday | Wages 110; Cash -110
06-09 | Ribbon and two bouquets, Flower Press | Ribbons & Flowers 38.50; Bank -38.50
06-12 | Three mobile and website | Phone & Web 45; Bank -45
06-13 | Wedding, Folan, cash | Cash 480; Wedding Hire -480
06-13 | Mattie, driving Saturday | Wages 110; Cash -110
06-15 | Car loan, Bank of Ireland | Car Loan 265; Loan Interest 41; Bank -306
06-17 | Lodged | Bank 250; Cash -250
06-19 | Debs, St Jarlath's, two runs | Bank 340; Debs & Film Hire -340
06-20 | Circle K, Beauford | Petrol 64.10; Bank -64.10
06-24 | Weddings Online listing | Advertising 120; Bank -120
06-27 | Wedding, Connolly, Oranmore | Bank 495; Wedding Hire -495
06-27 | Mattie, driving Saturday | Wages 110; Cash -110
06-30 | Fees | Bank Charges 9.80; Bank -9.80
06-30 | Drawings, Nuala | Drawings 800; Bank -800
07-01 | Garage rent July, Hession | Garage Rent 220; Bank -220
07-03 | Axa, both cars, quarter | Insurance & Tax 318; Bank -318
07-04 | Wedding, Burke, Athenry, cash | Cash 520; Wedding Hire -520
07-04 | Mattie, driving Saturday | Wages 110; Cash -110
07-06 | Circle K, Daimler | Petrol 78.25; Bank -78.25
07-08 | Daly & Sons, clutch cable Beauford, to pay | Car Repairs 190; Suppliers -190
07-10 | Three mobile and website | Phone & Web 45; Bank -45
07-11 | Wedding, Naughton, Spiddal | Bank 560; Wedding Hire -560
07-14 | Film company, Cong, two days, to pay | Customers 900; Debs & Film Hire -900
07-15 | Car loan, Bank of Ireland | Car Loan 266; Loan Interest 40; Bank -306
07-16 | Lodged | Bank 350; Cash -350
07-18 | Ribbon, Hickeys | Ribbons & Flowers 22; Cash -22
07-18 | Wedding, Joyce, Barna | Bank 495; Wedding Hire -495
07-18 | Mattie, driving Saturday | Wages 110; Bank -110
07-22 | Daly & Sons, paid | Suppliers 190; Bank -190
07-25 | Wedding, Geraghty, Tuam, cash | Cash 460; Wedding Hire -460
07-25 | Mattie, driving Saturday | Wages 110; Cash -110
07-28 | Circle K, both | Petrol 121.30; Bank -121.30
07-31 | Fees | Bank Charges 9.80; Bank -9.80
07-31 | Drawings, Nuala | Drawings 800; Bank -800
08-03 | Garage rent August, Hession | Garage Rent 220; Bank -220
08-05 | Daly & Sons, two tyres Daimler, to pay | Car Repairs 264; Suppliers -264
08-08 | Wedding, Lydon, Roundstone | Bank 590; Wedding Hire -590
08-08 | Mattie, driving Saturday | Wages 110; Cash -110
08-10 | Three mobile and website | Phone & Web 45; Bank -45
08-11 | Bridal fair, Salthill, stand | Advertising 95; Bank -95
08-12 | Circle K, Beauford | Petrol 59.60; Bank -59.60
"""


def weddingcars() -> tuple[Workbook, Card]:
    """Vintage cars for weddings: a sheet for each account like the pages of a ledger, their balances on the first."""
    workbook = Workbook()
    front = workbook.active
    front.title = "Balances"
    banner(front, "A1:D1", "CLADDAGH VINTAGE WEDDING CARS", "5B2C6F")
    aside(front, "A2", "Ledger from 1 June 2026. Every happening goes on two pages: one Debit, one Credit.")
    ledgers = list(rows(CARS_LEDGERS))
    lines: dict[str, list[tuple[object, str, float]]] = {name: [] for name, _ in ledgers}
    for day, what, entry in journal_lines(CARS_ENTRIES):
        for name, amount in entry:
            lines[name].append((day, what, amount))
    head(front, 4, ["Page", "Debit", "Credit"], "E8DAEF")
    for at, (name, side) in enumerate(ledgers, 5):
        page = workbook.create_sheet(name)
        title(page, "A1", name.upper(), 13)
        if name in ("Bank", "Cash"):
            what = {"Bank": "Bank of Ireland, Eyre Square", "Cash": "Cash box in the hall press"}[name]
            put(page, 2, [what])
        plus, minus = ("C", "D") if side == "Dr" else ("D", "C")
        now = f"=SUM({plus}5:{plus}600)-SUM({minus}5:{minus}600)"
        put(page, 1, ["Balance now", now], ["", SIGNED], 4)
        bold(page, "D1", "E1")
        into, out = ("In (Dr)", "Out (Cr)") if name in ("Bank", "Cash") else ("Debit", "Credit")
        head(page, 4, ["Date", "Details", into, out, "Balance"], "E8DAEF")
        row = 4
        for row, (day, words, amount) in enumerate(lines[name], 5):
            balance = f"={plus}{row}-{minus}{row}" if row == 5 else f"=E{row - 1}+{plus}{row}-{minus}{row}"
            put(
                page,
                row,
                [
                    day,
                    words,
                    amount if amount > 0 else None,
                    -amount if amount < 0 else None,
                    balance,
                ],
                ["dd/mm/yy", "", MONEY, MONEY, SIGNED],
            )
        page.freeze_panes = "A5"
        widths(page, 10, 42, 12, 12, 12)
        put(
            front,
            at,
            [
                name,
                f"=MAX(0,ROUND(SUM('{name}'!C5:C600)-SUM('{name}'!D5:D600),2))",
                f"=MAX(0,ROUND(SUM('{name}'!D5:D600)-SUM('{name}'!C5:C600),2))",
            ],
            ["", MONEY, MONEY],
        )
    end = 4 + len(ledgers)
    put(front, end + 1, ["Total", f"=SUM(B5:B{end})", f"=SUM(C5:C{end})"], ["", MONEY, MONEY])
    put(front, end + 2, ["Books out by", f"=ROUND(B{end + 1}-C{end + 1},2)"], ["", SIGNED])
    where = {name: at for at, (name, _) in enumerate(ledgers, 5)}
    put(
        front,
        end + 4,
        [
            "Hire earned",
            f"=C{where['Wedding Hire']}+C{where['Debs & Film Hire']}",
        ],
        ["", MONEY],
    )
    put(front, end + 5, ["Running costs", f"=SUM(B{where['Petrol']}:B{end})"], ["", MONEY])
    put(front, end + 6, ["Profit", f"=B{end + 4}-B{end + 5}"], ["", SIGNED])
    bold(front, f"A{end + 1}", f"B{end + 1}", f"C{end + 1}", f"A{end + 6}", f"B{end + 6}")
    widths(front, 24, 13, 13, 6)
    return workbook, {
        "book": "weddingcars.xlsx",
        "half": "round63",
        "layout": "journal",
        "about": "vintage cars for weddings, Ireland, EUR; no VAT on carrying people",
        "dialect": "a ledger: a sheet for each account, named like it, with date, details, debit, credit (in and out for bank and cash) and a running balance on the account's own side, its balance above the headings; each happening on two sheets; a page of balances in two columns with the profit below",
        "date_order": "dmy",
        "period": ["2026-06-01", "2027-05-31"],
        "ledgers": {
            "sheets": [name for name, _ in ledgers],
            "date": "Date",
            "debit": ["In (Dr)", "Debit"],
            "credit": ["Out (Cr)", "Credit"],
        },
        "free": {name: ["Details"] for name, _ in ledgers},
        "adds_up": {
            name: ["In (Dr)", "Out (Cr)"] if name in ("Bank", "Cash") else ["Debit", "Credit"]
            for name, _ in ledgers
        },
        "watch": [
            *[f"{name}!E1" for name, _ in ledgers],
            *[f"Balances!B{at}" for at in (end + 1, end + 2, end + 4, end + 5, end + 6)],
        ],
        "zero": [f"Balances!B{end + 2}"],
    }


# category | group | tax code as a rule
POD_CATEGORIES = """
Podcast editing | Income | GST
Show production | Income | GST
Interest earned | Income | FRE
Freelance editors | Costs | FRE
Coworking desk | Costs | GST
Software | Costs | GST
Music & sound effects | Costs | FRE
Gear | Costs | GST
Phone & internet | Costs | GST
Travel & parking | Costs | GST
Coffees & meals | Costs | GST
Insurance | Costs | GST
Accountant & BAS agent | Costs | GST
Bank & card fees | Costs | FRE
GST paid to ATO | Not profit | N-T
Drawings | Not profit | N-T
Transfer | Not profit | N-T
"""

# newest first: date | payee | amount | account | category | tax code | note
POD_FEED = """
11-09 | Yarra Valley Wine Show | 1320 | NAB Business | Show production | GST | Inv 77
11-08 | Wilson Parking | -18 | NAB Visa | Travel & parking | GST |
11-06 | NAB Visa | -400 | NAB Business | Transfer | N-T | card payment
11-06 | NAB Visa | 400 | NAB Visa | Transfer | N-T | card payment
11-04 | Telstra | -89 | NAB Visa | Phone & internet | GST |
11-03 | The Commons Collingwood | -385 | NAB Business | Coworking desk | GST | Nov desk
11-02 | Adobe | -87.99 | NAB Visa | Software | GST |
10-31 | NAB | 6.12 | NAB Tax Saver | Interest earned | FRE |
10-31 | NAB | -10 | NAB Business | Bank & card fees | FRE |
10-30 | Me | -2500 | NAB Business | Drawings | N-T |
10-29 | Brightside Physio | 880 | NAB Business | Podcast editing | GST | Inv 76
10-28 | ATO | -1284 | NAB Tax Saver | GST paid to ATO | N-T | BAS Jul-Sep
10-26 | Jess Tran | -480 | NAB Business | Freelance editors | FRE | 8 eps, not registered
10-22 | Officeworks | -64.90 | NAB Visa | Gear | GST | SD cards
10-20 | Riverside | -37.50 | NAB Visa | Software | FRE | US, no GST
10-19 | Tax Saver | -700 | NAB Business | Transfer | N-T |
10-19 | Tax Saver | 700 | NAB Tax Saver | Transfer | N-T |
10-16 | Northside Law Chat | 1650 | NAB Business | Show production | GST | Inv 75
10-14 | Market Lane Coffee | -22.40 | NAB Visa | Coffees & meals | GST | guest chat
10-12 | Epidemic Sound | -29 | NAB Visa | Music & sound effects | FRE | Sweden, no GST
10-08 | NAB Visa | -350 | NAB Business | Transfer | N-T | card payment
10-08 | NAB Visa | 350 | NAB Visa | Transfer | N-T | card payment
10-04 | Telstra | -89 | NAB Visa | Phone & internet | GST |
10-03 | The Commons Collingwood | -385 | NAB Business | Coworking desk | GST | Oct desk
10-02 | Adobe | -87.99 | NAB Visa | Software | GST |
09-30 | NAB | 5.80 | NAB Tax Saver | Interest earned | FRE |
09-30 | NAB | -10 | NAB Business | Bank & card fees | FRE |
09-29 | Me | -2500 | NAB Business | Drawings | N-T |
09-28 | Brightside Physio | 880 | NAB Business | Podcast editing | GST | Inv 74
09-24 | Jess Tran | -420 | NAB Business | Freelance editors | FRE | 7 eps
09-21 | Riverside | -37.50 | NAB Visa | Software | FRE | US, no GST
09-18 | Tax Saver | -650 | NAB Business | Transfer | N-T |
09-18 | Tax Saver | 650 | NAB Tax Saver | Transfer | N-T |
09-17 | Northside Law Chat | 1650 | NAB Business | Show production | GST | Inv 73
09-15 | Wilson Parking | -24 | NAB Visa | Travel & parking | GST |
09-14 | Epidemic Sound | -29 | NAB Visa | Music & sound effects | FRE |
09-11 | Yarra Valley Wine Show | 1320 | NAB Business | Show production | GST | Inv 72
09-10 | Store DJ | -319 | NAB Visa | Gear | GST | mic for guests
09-09 | NAB Visa | -600 | NAB Business | Transfer | N-T | card payment
09-09 | NAB Visa | 600 | NAB Visa | Transfer | N-T | card payment
09-04 | Telstra | -89 | NAB Visa | Phone & internet | GST |
09-03 | The Commons Collingwood | -385 | NAB Business | Coworking desk | GST | Sept desk
09-02 | Adobe | -87.99 | NAB Visa | Software | GST |
08-31 | NAB | -10 | NAB Business | Bank & card fees | FRE |
08-28 | Brightside Physio | 880 | NAB Business | Podcast editing | GST | Inv 71
08-25 | Ledger Lane BAS | -242 | NAB Business | Accountant & BAS agent | GST | June BAS
08-21 | Riverside | -37.50 | NAB Visa | Software | FRE |
08-18 | BizCover | -396 | NAB Visa | Insurance | GST | the year
08-14 | Northside Law Chat | 1650 | NAB Business | Show production | GST | Inv 70
08-03 | The Commons Collingwood | -385 | NAB Business | Coworking desk | GST | Aug desk
"""


def podcasts() -> tuple[Workbook, Card]:
    """A podcast producer in Melbourne: the bank's feeds in one list, newest on top, categories by months from it."""
    workbook = Workbook()
    report = workbook.active
    report.title = "By month"
    feed = workbook.create_sheet("Feed")
    lists = workbook.create_sheet("Setup")
    head(feed, 1, ["Date", "Payee", "Amount", "Account", "Category", "Tax code", "Note"], "FFE699")
    cats = list(rows(POD_CATEGORIES))
    names = [name for name, _, _ in cats]
    at = 1
    for at, (day, payee, amount, account, category, code, words) in enumerate(rows(POD_FEED), 2):
        put(
            feed,
            at,
            [date(day), payee, number(amount), account, known(names, category), code, words or None],
            ["dd-mmm-yy", "", SIGNED],
        )
    feed.freeze_panes = "A2"
    feed.auto_filter.ref = f"A1:G{at}"
    widths(feed, 12, 28, 12, 16, 24, 9, 26)
    put(lists, 1, ["Accounts", "Balance 1 Aug 2026", "Balance now"])
    banks = [("NAB Business", 3870.25), ("NAB Tax Saver", 2140), ("NAB Visa", -241.6)]
    for row, (name, opening) in enumerate(banks, 2):
        put(
            lists,
            row,
            [name, opening, f"=B{row}+SUMIFS(Feed!$C$1:$C$3000,Feed!$D$1:$D$3000,A{row})"],
            ["", SIGNED, SIGNED],
        )
    put(lists, 5, ["Altogether", "=SUM(B2:B4)", "=SUM(C2:C4)"], ["", SIGNED, SIGNED])
    put(lists, 8, ["Categories", "Group", "Usual tax code", "Tax codes", "Means"])
    means = [("GST", "1/11 of it is GST"), ("FRE", "no GST in it"), ("N-T", "not on the BAS")]
    for row, (name, group, code) in enumerate(cats, 9):
        put(lists, row, [name, group, code, *(means[row - 9] if row < 12 else ())])
    last = 8 + len(cats)
    for row in (1, 8):
        bold(lists, *[f"{c}{row}" for c in "ABCDE"])
    bold(lists, "A5", "B5", "C5")
    widths(lists, 26, 20, 16, 12, 22)
    dropdown(feed, "D2:D3000", "Setup!$A$2:$A$4")
    dropdown(feed, "E2:E3000", f"Setup!$A$9:$A${last}")
    dropdown(feed, "F2:F3000", "Setup!$D$9:$D$11")
    banner(report, "A1:N1", "Wattle Street Audio - money by month", "7F6000")
    aside(report, "A2", "From the Feed sheet, GST included. In is plus, out is minus.")
    head(report, 4, ["", *[""] * 12, "Year"], "FFE699")
    put(
        report,
        4,
        [date(f"{2026 + (i > 5)}-{(i + 6) % 12 + 1:02}-01") for i in range(12)],
        ["mmm yy"] * 12,
        2,
    )
    row = 5
    sums = {}
    spots = {}
    for group in ("Income", "Costs", "Not profit"):
        put(report, row, [group.upper()])
        bold(report, f"A{row}")
        start = row + 1
        for name, of, _ in cats:
            if of == group:
                row += 1
                spots[name] = row
                months = [
                    f'=SUMIFS(Feed!$C$1:$C$3000,Feed!$E$1:$E$3000,$A{row},Feed!$A$1:$A$3000,">="&{c}$4,Feed!$A$1:$A$3000,"<"&EDATE({c}$4,1))'
                    for c in "BCDEFGHIJKLM"
                ]
                put(report, row, [name, *months, f"=SUM(B{row}:M{row})"], ["", *[SIGNED] * 13])
        row += 1
        totals = [f"=SUM({c}{start}:{c}{row - 1})" for c in "BCDEFGHIJKLMN"]
        put(report, row, [f"Total {group.lower()}", *totals], ["", *[SIGNED] * 13])
        bold(report, *[f"{c}{row}" for c in "ABCDEFGHIJKLMN"])
        sums[group] = row
        row += 2
    profit = [f"={c}{sums['Income']}+{c}{sums['Costs']}" for c in "BCDEFGHIJKLMN"]
    put(report, row, ["Left before tax", *profit], ["", *[SIGNED] * 13])
    gst = row + 2
    for line, name, sign in ((gst, "GST in sales", ">0"), (gst + 1, "GST in costs", "<0")):
        put(
            report,
            line,
            [
                name,
                *[
                    f'=ROUND(SUMIFS(Feed!$C$1:$C$3000,Feed!$F$1:$F$3000,"GST",Feed!$C$1:$C$3000,"{sign}",Feed!$A$1:$A$3000,">="&{c}$4,Feed!$A$1:$A$3000,"<"&EDATE({c}$4,1))/11,2)'
                    for c in "BCDEFGHIJKLM"
                ],
                f"=SUM(B{line}:M{line})",
            ],
            ["", *[SIGNED] * 13],
        )
    put(report, gst + 3, ["Transfers not matched", f"=ROUND(N{spots['Transfer']},2)"], ["", SIGNED])
    report.freeze_panes = "B5"
    widths(report, 26, *[11] * 12, 13)
    return workbook, {
        "book": "podcasts.xlsx",
        "half": "round63",
        "layout": "cash book",
        "about": "podcast producer, Melbourne, Australia, AUD, GST",
        "dialect": "the feeds of two bank accounts and a card in one list, newest on top, payee, one signed amount with GST in it, account, category, tax code and a note at times; a transfer as two lines; categories by months from SUMIFS on a first sheet; balances, categories and tax codes on a third",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-06-30"],
        "cash": {
            "sheet": "Feed",
            "date": "Date",
            "category": "Category",
            "signed": "Amount",
            "dimensions": ["Account", "Tax code"],
        },
        "free": {"Feed": ["Payee", "Note"]},
        "adds_up": {"Feed": ["Amount"]},
        "watch": [
            *[f"Setup!C{r}" for r in (2, 3, 4, 5)],
            *[f"By month!F{r}" for r in (*spots.values(), *sums.values(), row, gst, gst + 1)],
            *[f"By month!N{r}" for r in (*sums.values(), row, gst, gst + 1)],
            f"By month!B{gst + 3}",
        ],
        "zero": [f"By month!B{gst + 3}"],
    }


BOOKS = [sauna, xmastrees, dronepilot, weddingcars, podcasts]
