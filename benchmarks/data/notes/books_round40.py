"""The workbooks of round 40: school uniforms, a dental laboratory, septic tanks, a sandwich bar."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

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


UNIFORM_ACCOUNTS = """
1000 | Standard Lesotho Bank | Asset
1010 | Till | Asset
1100 | Debtors | Asset
1200 | Machines & fittings | Asset
1290 | Depreciation to date | Asset
2000 | Creditors | Liability
2100 | PostBank loan | Liability
2200 | VAT | Liability
3000 | Capital - 'Mamello | Equity
3100 | Drawings - 'Mamello | Equity
4000 | Sales to schools | Income
4010 | Shop sales | Income
4020 | Badges & alterations | Income
5000 | Cloth | Expense
5010 | Thread, buttons & zips | Expense
5020 | Outworkers | Expense
6000 | Wages | Expense
6010 | Rent | Expense
6020 | Electricity & water | Expense
6030 | Phone & airtime | Expense
6040 | Transport | Expense
6050 | Machine repairs | Expense
6060 | Insurance | Expense
6070 | Bank charges | Expense
6080 | Loan interest | Expense
6090 | Stationery | Expense
6100 | Sundries | Expense
"""

UNIFORM_JOURNAL = """
09-01 | Opening balances | 1000 38460; 1010 1850; 1100 20700; 1200 64000; 1290 -18500; 2000 -13800; 2100 -24000; 2200 -2940; 3000 -65770
09-01 | Rent, September | 6010 4500; 1000 -4500
09-02 | Maseru Prep paid August invoice | 1000 12650; 1100 -12650
09-03 | Paid Textile House, first August delivery | 2000 8050; 1000 -8050
09-04 | Shop takings, week | 1010 3680; 4010 -3200; 2200 -480
09-04 | Wages, Puleng and Thabo | 6000 1400; 1000 -1400
09-07 | Invoice 231, St Catherine's High, 40 blazers | 1100 27600; 4000 -24000; 2200 -3600
09-08 | Textile House, grey flannel 120 m, on account | 5000 6000; 2200 900; 2000 -6900
09-09 | Till money banked | 1000 3500; 1010 -3500
09-10 | LEC tokens | 6020 600; 1010 -600
09-11 | Shop takings, week | 1010 2875; 4010 -2500; 2200 -375
09-11 | Wages, Puleng and Thabo | 6000 1400; 1000 -1400
09-14 | Button Box, buttons and zips | 5010 800; 2200 120; 1000 -920
09-15 | Econet, phone | 6030 400; 2200 60; 1000 -460
09-16 | RSL, VAT to August | 2200 2940; 1000 -2940
09-18 | Shop takings, week | 1010 3220; 4010 -2800; 2200 -420
09-18 | Wages, Puleng and Thabo | 6000 1400; 1000 -1400
09-18 | 'Me Lineo, 30 skirts at 35 | 5020 1050; 1010 -1050
09-21 | Badges for Machabeng, paid by card | 1000 690; 4020 -600; 2200 -90
09-23 | Paid Textile House, second August delivery | 2000 5750; 1000 -5750
09-24 | Singer Centre, service of two machines | 6050 700; 2200 105; 1000 -805
09-25 | Shop takings, week | 1010 2530; 4010 -2200; 2200 -330
09-25 | Wages, Puleng and Thabo | 6000 1400; 1000 -1400
09-28 | PostBank loan, September | 2100 1000; 6080 260; 1000 -1260
09-29 | Drawings | 3100 6000; 1000 -6000
09-30 | Bank charges | 6070 185; 1000 -185
09-30 | Invoice 232, Lesotho High, 60 jerseys | 1100 20700; 4000 -18000; 2200 -2700
10-01 | Rent, October | 6010 4500; 1000 -4500
10-02 | Wages, Puleng and Thabo | 6000 1400; 1000 -1400
10-02 | Shop takings, week | 1010 2760; 4010 -2400; 2200 -360
10-05 | Mabathoana High paid August invoice | 1000 8050; 1100 -8050
10-06 | Taxi to Ladybrand for lining | 6040 120; 1010 -120
10-07 | Textile House, navy gabardine 90 m, on account | 5000 5400; 2200 810; 2000 -6210
10-08 | St Catherine's High paid half of invoice 231 | 1000 13800; 1100 -13800
10-08 | Paid Textile House, grey flannel of September | 2000 6900; 1000 -6900
10-09 | Wages, Puleng and Thabo | 6000 1400; 1000 -1400
10-12 | Invoice 233, Maseru Prep, 80 shirts | 1100 11040; 4000 -9600; 2200 -1440
10-13 | Till money banked | 1000 6000; 1010 -6000
10-14 | Blazer brought back, too small, money given back | 4010 400; 2200 60; 1010 -460
10-15 | Econet, phone | 6030 400; 2200 60; 1000 -460
10-16 | Shop takings, two weeks | 1010 4830; 4010 -4200; 2200 -630
10-16 | Wages, Puleng and Thabo | 6000 1400; 1000 -1400
10-16 | 'Me Lineo, 40 skirts at 35 | 5020 1400; 1010 -1400
10-19 | LEC tokens | 6020 600; 1010 -600
10-20 | Second-hand overlocker from Hlotse | 1200 5200; 1000 -5200
10-21 | Button Box, zips and thread | 5010 640; 2200 96; 1000 -736
10-22 | Lesotho High paid invoice 232 | 1000 20700; 1100 -20700
10-23 | Shop takings, week | 1010 2300; 4010 -2000; 2200 -300
10-23 | Wages, Puleng and Thabo | 6000 1400; 1000 -1400
10-26 | Till money banked | 1000 7000; 1010 -7000
10-27 | Textile House, grey flannel 100 m, on account | 5000 5000; 2200 750; 2000 -5750
10-28 | PostBank loan, October | 2100 1000; 6080 250; 1000 -1250
10-29 | Drawings | 3100 6000; 1000 -6000
10-30 | Wages, Puleng and Thabo | 6000 1400; 1000 -1400
10-30 | Shop takings, week | 1010 2645; 4010 -2300; 2200 -345
10-30 | Bank charges | 6070 185; 1000 -185
"""


def schooluniforms() -> tuple[Workbook, Card]:
    """School uniforms in Maseru: account numbers with names looked up, VAT in one account."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "'Mamello School Uniforms - journal from 1 September 2026 (maloti)")
    head(journal, 3, ["Date", "Acc no", "Account", "Description", "Debit", "Credit"], "DDEBF7")
    accounts = [(int(code), name, kind) for code, name, kind in rows(UNIFORM_ACCOUNTS)]
    last = 3 + len(accounts)
    at = 4
    for day, what, lines in journal_lines(UNIFORM_JOURNAL):
        for code, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            name = f'=IFERROR(VLOOKUP(B{at},Accounts!$A$4:$B${last},2,FALSE),"")'
            put(
                journal,
                at,
                [day, int(code), name, what, debit, credit],
                ["dd/mm/yyyy", "0", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 8, 24, 48, 12, 12)
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Chart of accounts (credit balances with a minus)")
    head(chart, 3, ["Acc no", "Account", "Type", "Balance"], "DDEBF7")
    where: dict[str, int] = {}
    for at, (code, name, kind) in enumerate(accounts, 4):
        where[name] = at
        one, two = (f"SUMIFS(Journal!{c}$4:{c}$3000,Journal!$B$4:$B$3000,$A{at})" for c in "EF")
        put(chart, at, [code, name, kind, f"=ROUND({one}-{two},2)"], ["0", "", "", SIGNED])
    put(chart, last + 1, [None, "Out of balance", None, f"=ROUND(SUM(D4:D{last}),2)"], ["", "", "", SIGNED])
    bold(chart, f"B{last + 1}", f"D{last + 1}")
    widths(chart, 8, 26, 12, 14)
    page = workbook.create_sheet("Profit & Loss")
    title(page, "A1", "Profit & loss from 1 September 2026, without VAT")
    at = 3
    ends: list[int] = []
    for kind, total, sign in (("Income", "Total income", "-"), ("Expense", "Total expenses", "")):
        start = at
        for _, name, of in accounts:
            if of == kind:
                put(page, at, [name, f"={sign}Accounts!D{where[name]}"], ["", SIGNED])
                at += 1
        put(page, at, [total, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        ends.append(at)
        at += 2
    put(page, at, ["Profit", f"=B{ends[0]}-B{ends[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 28, 14)
    return workbook, {
        "book": "schooluniforms.xlsx",
        "half": "round40",
        "layout": "journal",
        "about": "maker of school uniforms, Lesotho, LSL, VAT 15%",
        "dialect": "account numbers with looked-up names before the description, debit and credit columns last, VAT in one account; chart with balances, profit and loss by formulas; no VAT on rent, wages, outworkers, electricity, transport and finance",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Acc no",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Accounts!D{row}" for row in range(4, 14)],
            f"Accounts!D{last + 1}",
            *[f"Profit & Loss!B{row}" for row in (*ends, at)],
        ],
        "zero": [f"Accounts!D{last + 1}"],
    }


LAB_ACCOUNTS = """
Tatra banka | Asset
Petty cash | Asset
Receivables | Asset
Equipment | Asset
Accumulated depreciation | Asset
Payables | Liability
Milling machine loan | Liability
Owner's capital | Equity
Owner's drawings | Equity
Crowns & bridges | Income
Dentures | Income
Repairs | Income
Alloys & ceramics | Expense
Milling blocks | Expense
Plaster & wax | Expense
Wages | Expense
Rent | Expense
Electricity & gas | Expense
Couriers | Expense
Phone & internet | Expense
Repairs of machines | Expense
Courses | Expense
Accountant | Expense
Loan interest | Expense
Bank charges | Expense
Office & other | Expense
"""

# date, document, description, amounts by account
LAB_JOURNAL = """
09-01 | | Opening balances | Tatra banka 9420; Petty cash 180; Receivables 4350; Equipment 42800; Accumulated depreciation -16400; Payables -1985; Milling machine loan -14400; Owner's capital -23965
09-01 | | Rent, September | Rent 680; Tatra banka -680
09-03 | INV 110 | Dr Hudakova, three crowns and a bridge | Receivables 1140; Crowns & bridges -1140
09-04 | INV 108 | Dr Kovac paid | Tatra banka 1870; Receivables -1870
09-07 | Bill 5521 | Paid Dentamed | Payables 1240; Tatra banka -1240
09-08 | Bill 884 | Zirkon Centrum, 12 blocks at 63 | Milling blocks 756; Payables -756
09-09 | | Slovak Telekom | Phone & internet 46; Tatra banka -46
09-10 | INV 109 | Smile Clinic paid | Tatra banka 2480; Receivables -2480
09-11 | Bill 3251 | Paid Interdent | Payables 745; Tatra banka -745
09-14 | INV 111 | Smile Clinic, six crowns | Receivables 1680; Crowns & bridges -1680
09-15 | | Mrs Molnarova, denture mended, cash | Petty cash 65; Repairs -65
09-16 | | SPP, electricity and gas | Electricity & gas 142.60; Tatra banka -142.60
09-18 | | Peter, courier, two weeks | Couriers 84; Petty cash -84
09-21 | INV 112 | Dr Benko, two full dentures | Receivables 920; Dentures -920
09-22 | Bill 5610 | Dentamed, ceramics | Alloys & ceramics 486.40; Payables -486.40
09-25 | INV 110 | Dr Hudakova, part of it | Tatra banka 600; Receivables -600
09-28 | | Milling machine, September | Milling machine loan 400; Loan interest 58; Tatra banka -458
09-29 | INV 113 | Dr Kovac, five crowns | Receivables 1395; Crowns & bridges -1395
09-30 | | Lenka, September | Wages 1150; Tatra banka -1150
09-30 | | Mrs Vargova, accounts | Accountant 90; Tatra banka -90
09-30 | | Zuzana, for herself | Owner's drawings 1200; Tatra banka -1200
09-30 | | Account fee | Bank charges 8.90; Tatra banka -8.90
10-01 | | Rent, October | Rent 680; Tatra banka -680
10-05 | Bill 884 | Paid Zirkon Centrum | Payables 756; Tatra banka -756
10-06 | INV 114 | Dr Hudakova, full denture | Receivables 480; Dentures -480
10-07 | INV 112 | Dr Benko paid | Tatra banka 920; Receivables -920
10-08 | | Furnace repaired, Ivoclar service | Repairs of machines 215; Tatra banka -215
10-09 | | Slovak Telekom | Phone & internet 46; Tatra banka -46
10-12 | INV 111 | Smile Clinic paid | Tatra banka 1680; Receivables -1680
10-13 | Bill 3307 | Interdent, plaster and wax | Plaster & wax 268.50; Payables -268.50
10-14 | | Cash from the bank | Petty cash 200; Tatra banka -200
10-15 | INV 115 | Smile Clinic, eight crowns | Receivables 2240; Crowns & bridges -2240
10-16 | | SPP, electricity and gas | Electricity & gas 151.20; Tatra banka -151.20
10-19 | | Peter, courier | Couriers 91; Petty cash -91
10-20 | Bill 5610 | Paid Dentamed | Payables 486.40; Tatra banka -486.40
10-21 | INV 113 | Credit to Dr Kovac, one crown didn't fit | Crowns & bridges 155; Receivables -155
10-22 | INV 116 | Dr Benko, two dentures mended | Receivables 130; Repairs -130
10-23 | Bill 5702 | Dentamed, alloy | Alloys & ceramics 612; Payables -612
10-26 | | Gloves and coffee, Tesco | Office & other 23.70; Petty cash -23.70
10-27 | Bill 921 | Zirkon Centrum, 15 blocks at 63 | Milling blocks 945; Payables -945
10-28 | | Milling machine, October | Milling machine loan 400; Loan interest 56.40; Tatra banka -456.40
10-30 | | Lenka, October | Wages 1150; Tatra banka -1150
10-30 | | Mrs Vargova, accounts | Accountant 90; Tatra banka -90
10-30 | | Zuzana, for herself | Owner's drawings 1200; Tatra banka -1200
10-30 | | Account fee | Bank charges 8.90; Tatra banka -8.90
10-30 | INV 117 | Dr Hudakova, bridge of four | Receivables 860; Crowns & bridges -860
"""


def dentallab() -> tuple[Workbook, Card]:
    """A dental laboratory in Nitra: document and description before the account, invoices and bills paid later."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Zubná technika Nitra - journal from 1 September 2026 (€)")
    head(journal, 3, ["Date", "Document", "Description", "Account", "Debit", "Credit"], "E2EFDA")
    at = 4
    for day, document, what, parts in rows(LAB_JOURNAL):
        lines = [part.rpartition(" ") for part in parts.split("; ")]
        if abs(sum(float(amount) for _, _, amount in lines)) > 0.004:
            raise SystemExit(f"does not balance: {what}")
        for name, _, text in lines:
            debit, credit = (None, number(text[1:])) if text.startswith("-") else (number(text), None)
            put(
                journal,
                at,
                [date(day), document or None, what, name, debit, credit],
                ["dd.mm.yyyy", "", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 11, 44, 25, 12, 12)
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Accounts")
    head(chart, 3, ["Account", "Type", "Debit", "Credit"], "E2EFDA")
    accounts = list(rows(LAB_ACCOUNTS))
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        where[name] = at
        one, two = (f"SUMIFS(Journal!{c}$4:{c}$3000,Journal!$D$4:$D$3000,$A{at})" for c in "EF")
        put(
            chart,
            at,
            [name, kind, f"=MAX(ROUND({one}-{two},2),0)", f"=MAX(ROUND({two}-{one},2),0)"],
            ["", "", MONEY, MONEY],
        )
    last = 3 + len(accounts)
    put(chart, last + 1, ["Total", None, *[f"=SUM({c}4:{c}{last})" for c in "CD"]], ["", "", MONEY, MONEY])
    bold(chart, f"A{last + 1}", f"C{last + 1}", f"D{last + 1}")
    dropdown(journal, "D4:D3000", f"Accounts!$A$4:$A${last}")
    widths(chart, 27, 11, 13, 13)
    page = workbook.create_sheet("Statements")
    title(page, "A1", "Profit and loss, balance sheet")

    def part(at: int, kind: str, total: str, one: str, two: str) -> int:
        return of_kind(page, at, kind, total, one, two, trial="Accounts", accounts=accounts, where=where)

    income = part(3, "Income", "Total income", "D", "C")
    costs = part(income + 2, "Expense", "Total expenses", "C", "D")
    profit = costs + 2
    put(page, profit, ["Profit", f"=B{income}-B{costs}"], ["", SIGNED])
    assets = part(profit + 2, "Asset", "Total assets", "C", "D")
    debts = part(assets + 2, "Liability", "Total liabilities", "D", "C")
    equity = part(debts + 2, "Equity", "Equity before the profit", "D", "C")
    check = equity + 2
    put(page, check, ["Check (0)", f"=ROUND(B{assets}-B{debts}-B{equity}-B{profit},2)"], ["", SIGNED])
    bold(page, f"A{profit}", f"B{profit}")
    widths(page, 28, 14)
    return workbook, {
        "book": "dentallab.xlsx",
        "half": "round40",
        "layout": "journal",
        "about": "dental laboratory, Slovakia, EUR; exempt from VAT",
        "dialect": "debit and credit columns last, document number and description before the account, plain account names; invoices to dentists and bills of suppliers booked when they come and paid later; balances and statements by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Document", "Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Accounts!C{where[name]}" for name in ("Tatra banka", "Petty cash", "Receivables")],
            *[f"Accounts!D{where[name]}" for name in ("Payables", "Milling machine loan")],
            *[f"Statements!B{row}" for row in (income, costs, profit, assets, debts, equity, check)],
        ],
        "zero": [f"Statements!B{check}"],
    }


# number, date, customer, job, amount, paid, paid on
TANK_INVOICES = """
121 | 08-04 | Mariners Hotel | Two tanks emptied | 900 | 900 | 09-01
122 | 08-07 | Mrs Cupid | Tank emptied, Belair | 450 | 450 | 08-07
123 | 08-12 | Villa Primary School | Tank emptied, drains flushed | 730 | 730 | 09-10
124 | 08-18 | Young Island Resort | Three tanks emptied | 1350 | 1350 | 09-15
125 | 08-21 | Mr Quashie | Blocked drain | 280 | 280 | 08-28
126 | 08-27 | Calliaqua Clinic | Tank emptied | 450 | 450 | 09-22
127 | 09-02 | Mariners Hotel | Two tanks emptied | 900 | 900 | 10-01
128 | 09-05 | Calliaqua Regatta Committee | Four toilets, two days | 960 | 960 | 09-25
129 | 09-09 | Sunset Shores | Grease trap and tank | 620 | 620 | 10-08
130 | 09-14 | Miss Jack | Tank emptied, Arnos Vale | 450 | 450 | 09-14
131 | 09-17 | Grenadine House | Two tanks emptied | 900 | 900 | 10-16
132 | 09-23 | Coreas Distribution | Drains flushed at the warehouse | 560 | 560 | 10-20
133 | 09-28 | Young Island Resort | Two tanks emptied | 900 | 900 | 10-27
134 | 10-01 | Mr Ollivierre | Drain dug up and cleared | 680 | 250 | 10-12
135 | 10-05 | Mariners Hotel | Two tanks emptied | 900 | 900 | 10-30
136 | 10-08 | Sunset Shores | Grease trap and tank | 620 | |
137 | 10-10 | Calliaqua Regatta Committee | Three toilets, one day | 360 | |
138 | 10-14 | Villa Primary School | Tank emptied | 450 | |
139 | 10-17 | Mr Quashie | Tank emptied | 450 | 450 | 10-17
140 | 10-20 | Calliaqua Clinic | Tank emptied | 450 | |
141 | 10-23 | Grenadine House | Blocked drain, kitchen | 280 | 280 | 10-30
142 | 10-28 | Young Island Resort | Three tanks emptied | 1350 | |
143 | 10-30 | Coreas Distribution | Drains flushed at the warehouse | 560 | |
"""

# date, supplier, category, what, amount, paid from
TANK_COSTS = """
08-03 | Rubis Arnos Vale | Fuel | Diesel | 140 | Cash
08-07 | Kendol | Wages | Two weeks | 900 | Bank
08-11 | Flow | Phone | August | 95 | Bank
08-14 | Rubis Arnos Vale | Fuel | Diesel | 150 | Cash
08-20 | Bonadie's Garage | Truck repairs | Brakes | 640 | Bank
08-21 | Kendol | Wages | Two weeks | 900 | Bank
08-31 | CWSA | Dumping fees | 9 loads at 35 | 315 | Bank
09-04 | Kendol | Wages | Two weeks | 900 | Bank
09-07 | Rubis Arnos Vale | Fuel | Diesel | 145 | Cash
09-08 | Ace Hardware | Hoses & parts | Coupling and clamps | 118.50 | Cash
09-11 | Flow | Phone | September | 95 | Bank
09-15 | Metrocint | Insurance | Truck, half a year | 1240 | Bank
09-18 | Kendol | Wages | Two weeks | 900 | Bank
09-22 | Rubis Arnos Vale | Fuel | Diesel | 160 | Cash
09-24 | Coreas Hardware | Gloves & cleaning | Gloves, boots, Jeyes fluid | 176.25 | Cash
09-30 | CWSA | Dumping fees | 12 loads at 35 | 420 | Bank
10-02 | Kendol | Wages | Two weeks | 900 | Bank
10-06 | Rubis Arnos Vale | Fuel | Diesel | 150 | Cash
10-09 | Searchlight | Advertising | Small ad, October | 80 | Bank
10-12 | Flow | Phone | October | 95 | Bank
10-16 | Kendol | Wages | Two weeks | 900 | Bank
10-19 | Rubis Arnos Vale | Fuel | Diesel | 155 | Cash
10-21 | Coreas Hardware | Gloves & cleaning | Bleach and paper | 64.80 | Cash
10-29 | Bonadie's Garage | Truck repairs | Vacuum pump seal | 385 | Bank
10-30 | Kendol | Wages | Two weeks | 900 | Bank
10-30 | CWSA | Dumping fees | 13 loads at 35 | 455 | Bank
10-30 | BOSVG | Bank charges | October | 22.50 | Bank
"""

TANK_KINDS = [
    "Fuel",
    "Wages",
    "Dumping fees",
    "Truck repairs",
    "Hoses & parts",
    "Gloves & cleaning",
    "Phone",
    "Insurance",
    "Advertising",
    "Bank charges",
    "Other",
]


def septic() -> tuple[Workbook, Card]:
    """A septic tank emptier in St Vincent: invoices with a status by formula, expenses, a summary."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Invoices"
    title(sales, "A1", "Browne's Septic Service - invoices (EC$)")
    heads = ["Invoice", "Date", "Customer", "Job", "Amount", "Due", "Paid", "Paid on", "Balance", "Status"]
    head(sales, 3, heads, "D9E1F2")
    for at, r in enumerate(rows(TANK_INVOICES), 4):
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
            ["0", "dd/mm/yyyy", "", "", MONEY, "dd/mm/yyyy", MONEY, "dd/mm/yyyy", MONEY],
        )
    sales.freeze_panes = "A4"
    widths(sales, 9, 12, 28, 32, 11, 12, 11, 12, 11, 10)
    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Expenses (EC$)")
    head(costs, 3, ["Date", "Supplier", "Category", "What", "Amount", "Paid from"], "D9E1F2")
    for at, r in enumerate(rows(TANK_COSTS), 4):
        put(costs, at, [date(r[0]), *r[1:4], number(r[4]), r[5]], ["dd/mm/yyyy", "", "", "", MONEY])
    costs.freeze_panes = "A4"
    dropdown(costs, "C4:C500", '"' + ",".join(TANK_KINDS) + '"')
    dropdown(costs, "F4:F500", '"Bank,Cash"')
    widths(costs, 12, 22, 18, 30, 11, 10)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary since August 2026")
    for row, (label, formula) in enumerate(
        (
            ("Invoiced", "=SUM(Invoices!E4:E500)"),
            ("Paid by customers", "=SUM(Invoices!G4:G500)"),
            ("Customers still owe", "=B3-B4"),
            ("Expenses", "=SUM(Expenses!E4:E500)"),
            ("Profit", "=B3-B6"),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", SIGNED])
    for at, kind in enumerate(TANK_KINDS, 10):
        put(page, at, [kind, f"=SUMIFS(Expenses!$E$4:$E$500,Expenses!$C$4:$C$500,A{at})"], ["", SIGNED])
    put(page, 9, ["Expenses by category"])
    bold(page, "A5", "B5", "A7", "B7", "A9")
    widths(page, 24, 13)
    return workbook, {
        "book": "septic.xlsx",
        "half": "round40",
        "layout": "records",
        "about": "septic tank emptying, St Vincent, XCD; under the VAT limit, not registered",
        "dialect": "invoices with due day, balance and status by formula, what is paid and its day; expenses with category and how paid",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "tables": {"invoices": "Invoices", "expenses": "Expenses"},
        "free": {"Invoices": ["Invoice", "Job"], "Expenses": ["What"]},
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (*range(3, 8), *range(10, 10 + len(TANK_KINDS)))],
    }


# label | 2026 so far | 2025 | remarks
SANDWICH_INCOME = """
Sandwiches & salads | 93460.50 | 102315 | till or card machine, cards reach NCBA
Drinks sold | 18240 | 20415.75 | till or card machine
Office lunches | 14620 | 15940 | billed at the month end, paid into NCBA
Catering trays | 7350 | 8210 | a deposit with the order, the rest on the day
Other income | 120 | 85 |
"""

SANDWICH_COSTS = """
Bread & rolls | 12870.40 | 14960 | Le Petit Four, on account
Meat, cheese & salad | 29240.75 | 34105.20 | Proctor's, on account
Drinks bought | 9860 | 11240.50 | cash from the till
Boxes, cups & bags | 3985.60 | 4420 | NCBA debit card
Keisha's wages | 26400 | 31200 | 600 every Friday, NCBA
Saturday help | 3225 | 3900 | 75 a Saturday from the till
Social security | 2640 | 3120 | NCBA
Rent | 15000 | 18000 | 1,500 a month, NCBA
Electricity | 6843.20 | 7915.60 | ANGLEC, NCBA
Water & gas | 2116 | 2480 | NCBA
Phone & internet | 1450 | 1740 | 145 a month, FLOW, NCBA
Insurance | 1180 | 1120 | NCBA, in March
Repairs | 965 | 1430.40 |
Card machine fees | 1188.30 | 1362 | taken from NCBA
Trade licence | 500 | 500 | NCBA
Advertising | 420 | 600 | NCBA debit card
Loan interest | 671.40 | 942 | with the instalment
Sundries | 284.75 | 391.20 | till
"""

SANDWICH_HAVE = """
Equipment & fittings | 24300 | 22500 | cost
Depreciation so far | -8200 | -8200 | once a year
Stock | 1150 | 1150 | counted at the year end
NCBA account | 7352.20 | 5206.90 |
Till | 462.50 | 380 |
Offices owe us | 1890 | 1425 | the law office, Caribbean Realty and the bank
Rent deposit | 3000 | 3000 |
"""

SANDWICH_OWE = """
Le Petit Four | 1148.60 | 934 | paid from NCBA
Proctor's | 2365.40 | 1987.30 | paid from NCBA
NCBA loan | 9600 | 13600 | 400 a month and interest, NCBA
Catering deposits | 300 | 150 | taken off when the trays go out
"""

SANDWICH_OWN = """
Capital at 1 January | 8790.60 | 10251.75 |
Put in by Janelle | 1000 | 0 |
Drawings | -8200.00 | -9000 | NCBA mostly
"""


def sandwichbar() -> tuple[Workbook, Card]:
    """A sandwich bar in The Valley: profit & loss and balance sheet of typed amounts with remarks beside the lines."""
    workbook = Workbook()
    loss = workbook.active
    loss.title = "Profit & loss"
    title(loss, "A1", "Janelle's Sandwich Bar, The Valley - profit & loss (EC$)")
    head(loss, 3, ["", "2026 so far", "2025", "Remarks"], "FFF2CC")
    income = amounts(loss, 4, "Income", SANDWICH_INCOME, "Total income", "BC")
    costs = amounts(loss, income + 2, "Costs", SANDWICH_COSTS, "Total costs", "BC")
    profit = costs + 2
    put(loss, profit, ["Profit", *[f"={c}{income}-{c}{costs}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(loss, f"A{profit}", f"B{profit}", f"C{profit}")
    widths(loss, 26, 14, 14, 48)
    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Janelle's Sandwich Bar - balance sheet (EC$)")
    head(sheet, 3, ["", "Now", "31 Dec 2025", "Remarks"], "FFF2CC")
    have = amounts(sheet, 4, "What we have", SANDWICH_HAVE, "Total assets", "BC")
    owe = amounts(sheet, have + 2, "What we owe", SANDWICH_OWE, "Total owed", "BC")
    own = amounts(sheet, owe + 2, "Janelle's capital", SANDWICH_OWN, "", "BC") + 1
    put(
        sheet,
        own,
        ["Profit so far", *[f"='Profit & loss'!{c}{profit}" for c in "BC"]],
        ["", SIGNED, SIGNED],
    )
    sums = [f"=SUM({c}{owe + 3}:{c}{own})" for c in "BC"]
    put(sheet, own + 1, ["Total capital", *sums], ["", SIGNED, SIGNED])
    check = [f"=ROUND({c}{have}-{c}{owe}-{c}{own + 1},2)" for c in "BC"]
    put(sheet, own + 3, ["Difference (0)", *check], ["", SIGNED, SIGNED])
    bold(sheet, f"A{own + 1}", f"B{own + 1}", f"C{own + 1}")
    widths(sheet, 26, 14, 14, 48)
    return workbook, {
        "book": "sandwichbar.xlsx",
        "half": "round40",
        "layout": "statements",
        "about": "sandwich bar, Anguilla, XCD; under the limit for goods and services tax",
        "dialect": "profit & loss and balance sheet of typed amounts on two sheets, this year before last year, remarks beside the lines on how they are paid",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Profit & loss", "Balance sheet"],
            "label": "A",
            "amount": {"Profit & loss": "B", "Balance sheet": "B"},
        },
        "free": {"Profit & loss": ["Remarks"], "Balance sheet": ["Remarks"]},
        "adds_up": {},
        "watch": [
            *[f"Profit & loss!B{row}" for row in (income, costs, profit)],
            *[f"Balance sheet!B{row}" for row in (have, owe, own, own + 1, own + 3)],
        ],
        "zero": [f"Balance sheet!B{own + 3}"],
    }


BOOKS = [schooluniforms, dentallab, septic, sandwichbar]
