"""The workbooks of the final half: nine invented businesses, clubs and households."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo

Card = dict[str, object]

FARM_ACCOUNTS = """
100 | Cheque account
110 | Term deposit
120 | Stock firm account
150 | Debtors
160 | Prepayments
200 | Plant & machinery
210 | Accum. depreciation
300 | Creditors
310 | GST
320 | Seasonal finance
330 | Machinery loan
340 | PAYE owing
400 | Capital
410 | Drawings
500 | Wool sales
510 | Lamb sales
520 | Barley sales
530 | Contracting income
540 | Sundry income
600 | Seed
605 | Fertiliser & lime
610 | Animal health
615 | Shearing
620 | Feed & grazing
625 | Fuel & oil
630 | Repairs - machinery
635 | Repairs - fences & buildings
640 | Freight & cartage
645 | Wages
650 | Rates
655 | Insurance
660 | Electricity
665 | Telephone
670 | Accountancy
675 | Interest
680 | Depreciation
685 | General expenses
"""

FARM_JOURNAL = """
04-01 | Opening | General | 100 18240; 110 30000; 150 2300; 200 96000; 210 -41000; 300 -3450; 310 -1890; 330 -28000; 400 -72200
04-02 | Rural Supplies, drench | Sheep | 610 640; 310 96; 300 -736
04-07 | Diesel bulk delivery | General | 625 1200; 310 180; 100 -1380
04-10 | Lambs to Meatworks Co-op, 120 head | Sheep | 120 14904; 510 -12960; 310 -1944
04-14 | Stock firm paid into cheque account | Sheep | 100 14904; 120 -14904
04-16 | Machinery loan: principal 900, interest 210 | General | 330 900; 675 210; 100 -1110
04-20 | Power | General | 660 310; 310 46.50; 100 -356.50
04-22 | Creditors at opening paid, Rural Supplies | General | 300 3450; 100 -3450
04-28 | Wages, net 1120, PAYE 280 | General | 645 1400; 100 -1120; 340 -280
05-04 | Barley seed, Plains Seeds | Crops | 600 1850; 310 277.50; 300 -2127.50
05-07 | GST return paid | General | 310 1890; 100 -1890
05-11 | Fertiliser spread, AgSpread | Crops | 605 3200; 310 480; 100 -3680
05-15 | Drawings | General | 410 3000; 100 -3000
05-18 | Machinery loan: principal 900, interest 205 | General | 330 900; 675 205; 100 -1105
05-20 | PAYE April | General | 340 280; 100 -280
05-25 | Tractor hydraulic hose, Machinery Centre | General | 630 184; 310 27.60; 100 -211.60
05-28 | Wages, net 1120, PAYE 280 | General | 645 1400; 100 -1120; 340 -280
06-02 | Rural Supplies drench account paid | Sheep | 300 736; 100 -736
06-05 | Insurance for a year, Farmers Mutual | General | 160 2400; 310 360; 100 -2760
06-09 | Baling for the neighbours, invoiced | Crops | 150 1035; 530 -900; 310 -135
06-15 | Phone and broadband | General | 665 120; 310 18; 100 -138
06-16 | Machinery loan: principal 900, interest 199 | General | 330 900; 675 199; 100 -1099
06-22 | Fence posts and wire, Rural Supplies | Sheep | 635 760; 310 114; 300 -874
06-30 | Insurance for June | General | 655 200; 160 -200
06-30 | Depreciation for the quarter | General | 680 2250; 210 -2250
07-03 | Plains Seeds paid | Crops | 300 2127.50; 100 -2127.50
07-08 | Hay bought in, standing | Sheep | 620 1500; 310 225; 100 -1725
07-14 | Opening debtors paid | General | 100 2300; 150 -2300
07-16 | Machinery loan: principal 900, interest 193 | General | 330 900; 675 193; 100 -1093
07-20 | Power | General | 660 340; 310 51; 100 -391
07-24 | Lambs to Meatworks Co-op, 50 head | Sheep | 120 6210; 510 -5400; 310 -810
07-28 | Wages, net 1120, PAYE 280 | General | 645 1400; 100 -1120; 340 -280
"""


def farm() -> tuple[Workbook, Card]:
    """A New Zealand farm: Dr and Cr columns, codes and names typed side by side, enterprises, totals below."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Hillcrest Farm - journal, year to 31 March 2027")
    head(journal, 3, ["Date", "Particulars", "Code", "Account", "Enterprise", "Dr", "Cr"], "C6E0B4")
    widths(journal, 12, 44, 7, 30, 12, 12, 12)
    names = dict(tuple(r) for r in rows(FARM_ACCOUNTS))
    row = 4
    for line in FARM_JOURNAL.strip().splitlines():
        day, text, unit, parts = (part.strip() for part in line.split("|"))
        ((when, _, lines),) = journal_lines(f"{day} | {text} | {parts}")
        for code, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                row,
                [when, text, int(code), names[code], unit, debit, credit],
                ["d/mm/yy", "", "0", "", "", "#,##0.00", "#,##0.00"],
            )
            row += 1
    put(
        journal,
        150,
        [None, "Totals", None, None, None, "=SUM(F4:F149)", "=SUM(G4:G149)"],
        ["", "", "", "", "", "#,##0.00", "#,##0.00"],
    )
    journal.cell(150, 2).font = Font(bold=True)
    chart = workbook.create_sheet("Ledger balances")
    head(chart, 1, ["Code", "Account", "Dr/(Cr)"], "C6E0B4")
    at = {}
    for row, (code, name) in enumerate(rows(FARM_ACCOUNTS), 2):
        formula = f"=SUMIFS(Journal!$F$4:$F$149,Journal!$C$4:$C$149,A{row})-SUMIFS(Journal!$G$4:$G$149,Journal!$C$4:$C$149,A{row})"
        put(chart, row, [int(code), name, formula], ["0", "", "#,##0.00;(#,##0.00)"])
        at[code] = row
    widths(chart, 8, 32, 16)
    margin = workbook.create_sheet("Gross margins")
    head(margin, 2, ["", "Sheep", "Crops", "General", "Farm"], "C6E0B4")
    for row, (label, low, high, first, second) in enumerate(
        [("Income", 500, 599, "G", "F"), ("Spending", 600, 699, "F", "G")], 3
    ):
        put(margin, row, [label])
        for column, letter in enumerate("BCD", 2):
            parts = [
                f'SUMIFS(Journal!${c}$4:${c}$149,Journal!$E$4:$E$149,{letter}$2,Journal!$C$4:$C$149,">={low}",Journal!$C$4:$C$149,"<={high}")'
                for c in (first, second)
            ]
            put(margin, row, [f"={parts[0]}-{parts[1]}"], ["#,##0"], column)
        put(margin, row, [f"=SUM(B{row}:D{row})"], ["#,##0"], 5)
    put(margin, 5, ["Margin", "=B3-B4", "=C3-C4", "=D3-D4", "=E3-E4"], ["", *["#,##0"] * 4])
    put(margin, 7, ["Cheque account", f"='Ledger balances'!C{at['100']}"], ["", "#,##0.00"])
    put(margin, 8, ["Journal out by", "=ROUND(Journal!F150-Journal!G150,2)"])
    widths(margin, 18, 12, 12, 12, 12)
    return workbook, {
        "book": "farm.xlsx",
        "half": "final",
        "layout": "journal",
        "about": "sheep and barley farm, New Zealand, NZD; GST 15%; year April to March",
        "dialect": "two amount columns, code and account both typed, enterprise, totals below blank rows",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "code": "Code",
            "debit": "Dr",
            "credit": "Cr",
            "dimensions": ["Enterprise"],
        },
        "free": {"Journal": ["Particulars"]},
        "adds_up": {"Journal": ["Dr", "Cr"]},
        "watch": [
            "Gross margins!B5",
            "Gross margins!C5",
            "Gross margins!D5",
            "Gross margins!B7",
            "Gross margins!B8",
        ],
        "zero": ["Gross margins!B8"],
    }


CAFE_ACCOUNTS = """
Checking | Assets
Cash drawer | Assets
Card sales clearing | Assets
Catering receivables | Assets
Prepaid insurance | Assets
Coffee equipment | Assets
Accum. depreciation | Assets
Accounts payable | Liabilities
Business credit card | Liabilities
Sales tax payable | Liabilities
Payroll taxes payable | Liabilities
Tips payable | Liabilities
Gift cards outstanding | Liabilities
Equipment loan | Liabilities
Member capital | Equity
Member draws | Equity
Cafe sales | Revenue
Catering sales | Revenue
Refunds | Revenue
Coffee & tea | Cost
Bakery & food | Cost
Cups & paper goods | Cost
Wages | Cost
Payroll tax expense | Cost
Rent | Cost
Utilities | Cost
Insurance | Cost
Repairs & maintenance | Cost
Merchant fees | Cost
Advertising | Cost
Licenses & permits | Cost
Cleaning supplies | Cost
Software & POS | Cost
Depreciation | Cost
Interest | Cost
Cash over/short | Cost
"""

CAFE_JOURNAL = """
07-01 | Opening balances | Checking 14200; Cash drawer 300; Card sales clearing 820; Catering receivables 560; Prepaid insurance 1200; Coffee equipment 16500; Accum. depreciation -5500; Accounts payable -910; Business credit card -480; Sales tax payable -645; Payroll taxes payable -520; Gift cards outstanding -275; Equipment loan -7000; Member capital -18250
07-01 | July rent | Rent 2200; Checking -2200
07-02 | Card batch from 6/30 | Checking 820; Card sales clearing -820
07-05 | Sales week, cards: 2,400 + 8.25% tax | Card sales clearing 2598; Cafe sales -2400; Sales tax payable -198
07-05 | Sales week, cash: 600 + tax, into drawer | Cash drawer 649.50; Cafe sales -600; Sales tax payable -49.50
07-06 | Card batch in, less fees | Checking 2528; Merchant fees 70; Card sales clearing -2598
07-06 | Cash deposited | Checking 649.50; Cash drawer -649.50
07-07 | Beans, Ridge Roasters | Coffee & tea 385; Checking -385
07-08 | Cups and lids, PaperPlus | Cups & paper goods 142.60; Business credit card -142.60
07-09 | Muffins and bagels, Daybreak Bakery on account | Bakery & food 312; Accounts payable -312
07-10 | Payroll: gross 1900, withheld 330 | Wages 1900; Checking -1570; Payroll taxes payable -330
07-10 | Employer payroll tax | Payroll tax expense 145.35; Payroll taxes payable -145.35
07-13 | Sales week, cards | Card sales clearing 2706.25; Cafe sales -2500; Sales tax payable -206.25
07-14 | Card batch in, less fees | Checking 2633.25; Merchant fees 73; Card sales clearing -2706.25
07-15 | June sales tax sent to the state | Sales tax payable 645; Checking -645
07-15 | Payroll taxes for June | Payroll taxes payable 520; Checking -520
07-16 | Catering, Oakline Realty lunch, invoiced: 400 + tax | Catering receivables 433; Catering sales -400; Sales tax payable -33
07-17 | Daybreak Bakery, opening balance paid | Accounts payable 910; Checking -910
07-20 | Electric and gas | Utilities 268.40; Checking -268.40
07-21 | Gift cards sold, cash | Cash drawer 75; Gift cards outstanding -75
07-22 | Opening catering bill collected | Checking 560; Catering receivables -560
07-23 | Grinder repaired | Repairs & maintenance 165; Business credit card -165
07-24 | Payroll: gross 1900, withheld 330 | Wages 1900; Checking -1570; Payroll taxes payable -330
07-24 | Employer payroll tax | Payroll tax expense 145.35; Payroll taxes payable -145.35
07-27 | Equipment loan, 300 principal 35 interest | Equipment loan 300; Interest 35; Checking -335
07-28 | POS subscription | Software & POS 69; Business credit card -69
07-30 | Milk, County Dairy | Bakery & food 96.20; Checking -96.20
07-31 | Insurance used, July | Insurance 100; Prepaid insurance -100
07-31 | Depreciation July | Depreciation 275; Accum. depreciation -275
07-31 | Draw | Member draws 1500; Checking -1500
08-01 | August rent | Rent 2200; Checking -2200
08-03 | Sales week, cards | Card sales clearing 2165; Cafe sales -2000; Sales tax payable -165
08-03 | Card paid off | Business credit card 480; Checking -480
08-04 | Beans, Ridge Roasters | Coffee & tea 402.50; Checking -402.50
08-05 | Gift card used for drinks 20 + 1.65 tax | Gift cards outstanding 21.65; Cafe sales -20; Sales tax payable -1.65
"""


def cafe() -> tuple[Workbook, Card]:
    """An American cafe: an Excel table with one signed amount, credits in brackets, sales tax, payroll."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "JE"
    head(sheet, 1, ["JE #", "Txn date", "Explanation", "GL account", "Amt"], "BDD7EE")
    widths(sheet, 7, 12, 48, 26, 14)
    row = 2
    for entry, (day, text, lines) in enumerate(journal_lines(CAFE_JOURNAL), 501):
        for account, amount in lines:
            put(
                sheet,
                row,
                [entry, day, text, account, amount],
                ["0", "m/d/yyyy", "", "", "#,##0.00_);(#,##0.00)"],
            )
            row += 1
    table = Table(displayName="JE", ref=f"A1:E{row - 1}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight9", showRowStripes=True)
    sheet.add_table(table)
    sheet["E1"].comment = Comment("debits +, credits in (brackets)", "owner")
    balance = workbook.create_sheet("TB")
    head(balance, 1, ["GL account", "Group", "Balance"], "BDD7EE")
    at = {}
    for row, (name, group) in enumerate(rows(CAFE_ACCOUNTS), 2):
        put(
            balance,
            row,
            [name, group, f"=SUMIFS(JE!$E:$E,JE!$D:$D,A{row})"],
            ["", "", "#,##0.00_);(#,##0.00)"],
        )
        at[name] = row
    last = max(at.values())
    put(balance, last + 1, ["Total (zero!)", None, f"=ROUND(SUM(C2:C{last}),2)"], ["", "", "#,##0.00"])
    widths(balance, 26, 12, 14)
    board = workbook.create_sheet("Dashboard")
    title(board, "B2", "Maple Corner Cafe LLC")
    for row, (label, formula) in enumerate(
        [
            ("Revenue", f'=-SUMIFS(TB!C2:C{last},TB!B2:B{last},"Revenue")'),
            ("Costs", f'=SUMIFS(TB!C2:C{last},TB!B2:B{last},"Cost")'),
            ("Profit", "=C4-C5"),
            ("Checking", f"=TB!C{at['Checking']}"),
            ("Sales tax due", f"=-TB!C{at['Sales tax payable']}"),
        ],
        4,
    ):
        put(board, row, [label, formula], ["", "$#,##0.00"], 2)
    widths(board, 3, 20, 16)
    return workbook, {
        "book": "cafe.xlsx",
        "half": "final",
        "layout": "journal",
        "about": "cafe, United States, USD; sales tax 8.25%",
        "dialect": "an Excel table with one signed amount, accounts by name, entry numbers, dashboard",
        "date_order": "mdy",
        "period": ["2026-07-01", "2026-12-31"],
        "journal": {"sheet": "JE", "date": "Txn date", "account": "GL account", "signed": "Amt"},
        "free": {"JE": ["JE #", "Explanation"]},
        "adds_up": {"JE": ["Amt"]},
        "watch": ["Dashboard!C6", "Dashboard!C7", "Dashboard!C8", f"TB!C{last + 1}"],
        "zero": [f"TB!C{last + 1}"],
    }


CONSULT_ACCOUNTS = """
1000 Bank current account
1010 Bank USD account
1100 Trade receivables
1150 Accrued income
1200 Prepayments
1500 Office equipment
1510 Office equipment - depreciation
2000 Trade payables
2050 Company card
2100 GST output
2110 GST input
2200 Accruals
2300 Deferred income
2400 CPF payable
2500 Loan from director
3000 Share capital
3100 Retained profits
3200 Dividends paid
4000 Advisory fees
4100 Training fees
4900 Foreign exchange gain
5000 Salaries
5010 Employer CPF
5100 Associates
5200 Office rent
5300 Travel
5400 Client entertainment
5500 Software
5600 Professional fees
5700 Insurance
5800 Telecoms
5900 Depreciation
5950 Bank charges
5960 Doubtful debts
5970 Foreign exchange loss
5990 Sundry
"""

CONSULT_JOURNAL = """
01-01 | Balances brought forward | ADM | 1000 42600; 1100 16350; 1200 900; 1500 7200; 1510 -2400; 2000 -2180; 2100 -1350; 2110 420; 2400 -740; 3000 -10000; 3100 -50800
01-05 | Office rent January | ADM | 5200 1800; 2110 162; 1000 -1962
01-07 | INV 26-01 Straits Logistics, advisory December-January | ADV | 1100 9810; 4000 -9000; 2100 -810
01-09 | Straits Logistics settled 2025 invoice | ADV | 1000 16350; 1100 -16350
01-14 | CPF December | ADM | 2400 740; 1000 -740
01-15 | Payables b/f settled | ADM | 2000 2180; 1000 -2180
01-16 | Taxi to client | ADV | 5300 28.40; 2050 -28.40
01-20 | INV 26-02 Bayfront Hotels, two-day workshop | TRN | 1100 4360; 4100 -4000; 2100 -360
01-22 | Associate fee, workshop | TRN | 5100 1200; 2000 -1200
01-27 | January salaries: gross 6000, employee CPF 1200 | ADM | 5000 6000; 1000 -4800; 2400 -1200
01-27 | Employer CPF January | ADM | 5010 1020; 2400 -1020
01-30 | GST Q4 settled | ADM | 2100 1350; 2110 -420; 1000 -930
01-31 | Insurance January | ADM | 5700 75; 1200 -75
01-31 | Depreciation January | ADM | 5900 200; 1510 -200
01-31 | Bank charges | ADM | 5950 15; 1000 -15
02-02 | Office rent February | ADM | 5200 1800; 2110 162; 1000 -1962
02-04 | Bayfront Hotels paid 26-02 | TRN | 1000 4360; 1100 -4360
02-06 | Project software licence | ADV | 5500 120; 2110 10.80; 2050 -130.80
02-09 | Lunch with Straits Logistics | ADV | 5400 146; 2050 -146
02-12 | Retainer received ahead, Kallang Foods, March to May | ADV | 1000 9810; 2300 -9000; 2100 -810
02-13 | CPF January | ADM | 2400 2220; 1000 -2220
02-18 | Associate settled | TRN | 2000 1200; 1000 -1200
02-20 | Company card settled | ADM | 2050 305.20; 1000 -305.20
02-25 | Mobile and broadband | ADM | 5800 110; 2110 9.90; 1000 -119.90
02-26 | February salaries: gross 6000, employee CPF 1200 | ADM | 5000 6000; 1000 -4800; 2400 -1200
02-26 | Employer CPF February | ADM | 5010 1020; 2400 -1020
02-28 | Insurance February | ADM | 5700 75; 1200 -75
02-28 | Depreciation February | ADM | 5900 200; 1510 -200
03-02 | Office rent March | ADM | 5200 1800; 2110 162; 1000 -1962
03-04 | Parking at client's | ADV | 5300 38.50; 2050 -38.50
03-05 | INV 26-03 Straits Logistics, advisory February | ADV | 1100 7630; 4000 -7000; 2100 -630
"""


def consult() -> tuple[Workbook, Card]:
    """A small consultancy in Singapore: D/C flag, coded account names, departments, a hidden settings sheet."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "GL"
    sheet.merge_cells("A1:G1")
    title(sheet, "A1", "General ledger postings FY2026 (SGD)")
    head(sheet, 3, ["Doc", "Posting date", "D/C", "Account", "Dept", "Value", "Narrative"], "E2EFDA")
    widths(sheet, 8, 13, 6, 34, 7, 13, 52)
    names = {line.split()[0]: line.strip() for line in CONSULT_ACCOUNTS.strip().splitlines()}
    row = 4
    for doc, line in enumerate(CONSULT_JOURNAL.strip().splitlines(), 1):
        day, text, unit, parts = (part.strip() for part in line.split("|"))
        ((when, _, lines),) = journal_lines(f"{day} | {text} | {parts}")
        for code, amount in lines:
            flag = "D" if amount > 0 else "C"
            values = [f"J{doc:03d}", when, flag, names[code], unit, abs(amount), text]
            put(sheet, row, values, ["", "dd mmm yyyy", "", "", "", "#,##0.00"])
            row += 1
    dropdown(sheet, "C4:C1000", '"D,C"')
    dropdown(sheet, "E4:E1000", '"ADV,TRN,ADM"')
    report = workbook.create_sheet("Trial balance")
    head(report, 3, ["Account", "Debit", "Credit"], "E2EFDA")
    at = {}
    for row, name in enumerate(names.values(), 4):
        sums = [f'SUMIFS(GL!$F$4:$F$1000,GL!$D$4:$D$1000,A{row},GL!$C$4:$C$1000,"{f}")' for f in "DC"]
        put(
            report,
            row,
            [name, f"=MAX({sums[0]}-{sums[1]},0)", f"=MAX({sums[1]}-{sums[0]},0)"],
            ["", "#,##0.00", "#,##0.00"],
        )
        at[name.split()[0]] = row
    last = max(at.values())
    put(report, last + 1, ["Total", f"=SUM(B4:B{last})", f"=SUM(C4:C{last})"], ["", "#,##0.00", "#,##0.00"])
    put(report, last + 2, ["Difference", f"=ROUND(B{last + 1}-C{last + 1},2)"])
    first, final = at["4000"], at["4900"]
    low, high = at["5000"], at["5990"]
    profit = f"=SUM(C{first}:C{final})-SUM(B{first}:B{final})-SUM(B{low}:B{high})+SUM(C{low}:C{high})"
    put(report, last + 3, ["Profit", profit], ["", "#,##0.00"])
    widths(report, 34, 14, 14)
    setup = workbook.create_sheet("Setup")
    put(setup, 1, ["GST rate", 0.09])
    put(setup, 2, ["Year", 2026])
    setup.sheet_state = "hidden"
    return workbook, {
        "book": "consult.xlsx",
        "half": "final",
        "layout": "journal",
        "about": "two-person consultancy, Singapore, SGD; GST 9%",
        "dialect": "one amount with a D/C flag, code and name in one cell, departments, document numbers",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "journal": {
            "sheet": "GL",
            "date": "Posting date",
            "account": "Account",
            "flag": "D/C",
            "flags": ["D", "C"],
            "amount": "Value",
        },
        "free": {"GL": ["Doc", "Dept", "Narrative"]},
        "adds_up": {"GL": ["Value"]},
        "watch": [f"Trial balance!B{at['1000']}", f"Trial balance!B{last + 2}", f"Trial balance!B{last + 3}"],
        "zero": [f"Trial balance!B{last + 2}"],
    }


BAND = """
04-02 | Start of the year, money on the account | Carried over | 1612.40 |
04-04 | Gig Club Kessel | Gigs | 350 |
04-04 | T-shirts sold at Kessel | Merch sold | 140 |
04-05 | Gas for van, Kessel | Van & travel | | 48.20
04-10 | Rehearsal room April | Rehearsal room | | 120
04-13 | New strings and sticks | Equipment | | 61.90
04-18 | Gig Hafenfest | Gigs | 500 |
04-18 | Van rental Hafenfest | Van & travel | | 95
04-20 | Stickers, online print | Merch made | | 74.50
04-24 | Pizza after rehearsal | Food & drinks | | 38
04-28 | Streaming money first quarter | Streaming | 23.17 |
05-03 | Shared out, 4 x 50 | Paid to members | | 200
05-08 | Rehearsal room May | Rehearsal room | | 120
05-09 | Gig Street party | Gigs | 280 |
05-09 | T-shirts sold | Merch sold | 95 |
05-15 | Studio day, deposit | Recording | | 150
05-16 | Mixing desk second hand | Equipment | | 180
05-22 | Studio rest | Recording | | 250
05-23 | 50 T-shirts printed | Merch made | | 287.50
05-30 | Gig Kulturhaus | Gigs | 450 |
05-30 | Gas for van | Van & travel | | 52.75
06-05 | Rehearsal room June | Rehearsal room | | 120
06-06 | Account fee | Fees | | 7.90
"""

BAND_KINDS = [
    "Carried over",
    "Gigs",
    "Merch sold",
    "Streaming",
    "Put in by members",
    "Other in",
    "Rehearsal room",
    "Equipment",
    "Van & travel",
    "Merch made",
    "Recording",
    "Advertising",
    "Food & drinks",
    "Fees",
    "Paid to members",
]


def band() -> tuple[Workbook, Card]:
    """A band's cash book in Germany: rows prepared in advance with a balance formula that waits."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Kasse"
    title(sheet, "B1", "Band money 2026")
    head(sheet, 3, ["When", "What", "Kind", "In €", "Out €", "Left €"], "FFE699", 2)
    widths(sheet, 3, 12, 40, 20, 11, 11, 12)
    lines = list(rows(BAND))
    for row in range(4, 164):
        formats = ["dd.mm.yyyy", "", "", "#,##0.00", "#,##0.00", "#,##0.00"]
        balance = f'=IF(B{row}="","",SUM(E$4:E{row})-SUM(F$4:F{row}))'
        if row - 4 < len(lines):
            day, what, kind, into, out = lines[row - 4]
            put(sheet, row, [date(day), what, kind, number(into), number(out), balance], formats, 2)
        else:
            put(sheet, row, [None, None, None, None, None, balance], formats, 2)
    dropdown(sheet, "D4:D163", f"Kinds!$A$2:$A${1 + len(BAND_KINDS)}")
    kinds = workbook.create_sheet("Kinds")
    head(kinds, 1, ["Kind", "In", "Out", "Net"], "FFE699")
    for row, kind in enumerate(BAND_KINDS, 2):
        sums = [f"=SUMIF(Kasse!$D$4:$D$163,$A{row},Kasse!{c}$4:{c}$163)" for c in "EF"]
        put(kinds, row, [kind, *sums, f"=B{row}-C{row}"], ["", *["#,##0.00"] * 3])
    last = 1 + len(BAND_KINDS)
    put(kinds, last + 2, ["Money we have", "=SUM(Kasse!E4:E163)-SUM(Kasse!F4:F163)"], ["", "#,##0.00"])
    put(kinds, last + 3, ["each of 4", f"=ROUND(B{last + 2}/4,2)"], ["", "#,##0.00"])
    widths(kinds, 22, 12, 12, 12)
    return workbook, {
        "book": "band.xlsx",
        "half": "final",
        "layout": "cash book",
        "about": "four friends' band, Germany, EUR",
        "dialect": "list begins in column B, blank rows prepared with balance formulas, kinds on a second sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {
            "sheet": "Kasse",
            "date": "When",
            "category": "Kind",
            "in": "In €",
            "out": "Out €",
            "dimensions": [],
        },
        "free": {"Kasse": ["What"]},
        "adds_up": {"Kasse": ["In €", "Out €"]},
        "watch": [f"Kinds!B{last + 2}"],
    }


TENNIS = """
09-01 | Bank | Opening balance | 1840.22 | carried forward
09-01 | Cash box | Opening balance | 65.00 | carried forward
09-03 | Bank | Member subs | 240.00 | 6 seniors
09-05 | Bank | Member subs | 90.00 | 3 juniors
09-06 | Cash box | Court hire | 12.00 | visitors
09-07 | Bank | Balls | -86.40 | 24 cans
09-10 | Cash box | Tea & cakes | 38.50 | club day
09-10 | Cash box | Refreshments bought | -14.20 | milk, biscuits
09-14 | Bank | Coaching income | 160.00 | saturday juniors
09-15 | Bank | Coach | -120.00 | september
09-18 | Bank | Court lights | -73.15 | electric
09-20 | Cash box | Court hire | 18.00 | visitors
09-22 | Cash box | To/from other account | -80.00 | banked
09-22 | Bank | To/from other account | 80.00 | from cash box
09-25 | Bank | League fees | -45.00 | county league
09-28 | Bank | Member subs | 40.00 | late senior
10-02 | Bank | Groundsman | -150.00 | sept
10-04 | Cash box | Raffle | 57.00 | finals day
10-04 | Cash box | Prizes & trophies | -22.50 | finals day
10-06 | Bank | Insurance | -118.00 | annual
10-09 | Bank | Balls | -43.20 | 12 cans
10-12 | Bank | Coaching income | 160.00 | saturday juniors
10-15 | Bank | Coach | -120.00 | october
"""

TENNIS_KINDS = [
    "Opening balance",
    "Member subs",
    "Coaching income",
    "Court hire",
    "Tea & cakes",
    "Raffle",
    "Donations & grants",
    "Other income",
    "Balls",
    "Coach",
    "Court lights",
    "Groundsman",
    "Court repairs",
    "League fees",
    "Insurance",
    "Refreshments bought",
    "Prizes & trophies",
    "Equipment",
    "Website",
    "Postage & stationery",
    "To/from other account",
]


def tennis() -> tuple[Workbook, Card]:
    """A tennis club's cash book: bank and cash box, one signed amount, red for money out."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Money"
    head(sheet, 1, ["Date", "Account", "Category", "Amount (+in / -out)", "Notes"], "D0CECE")
    widths(sheet, 12, 12, 24, 19, 34)
    for row, (day, account, kind, amount, remark) in enumerate(rows(TENNIS), 2):
        put(sheet, row, [date(day), account, kind, number(amount), remark], ["dd/mm/yy", "", "", "£#,##0.00"])
    sheet.conditional_formatting.add(
        "D2:D500", CellIsRule(operator="lessThan", formula=["0"], font=Font(color="C00000"))
    )
    dropdown(sheet, "B2:B500", '"Bank,Cash box"')
    dropdown(sheet, "C2:C500", f"Totals!$A$2:$A${1 + len(TENNIS_KINDS)}")
    totals = workbook.create_sheet("Totals")
    head(totals, 1, ["Category", "Bank", "Cash box", "All"], "D0CECE")
    for row, kind in enumerate(TENNIS_KINDS, 2):
        sums = [f"=SUMIFS(Money!$D$2:$D$500,Money!$C$2:$C$500,$A{row},Money!$B$2:$B$500,{c}$1)" for c in "BC"]
        put(totals, row, [kind, *sums, f"=B{row}+C{row}"], ["", *["#,##0.00"] * 3])
    last = 1 + len(TENNIS_KINDS)
    put(totals, last + 1, ["In hand", *[f"=SUM({c}2:{c}{last})" for c in "BCD"]], ["", *["£#,##0.00"] * 3])
    for column in range(1, 5):
        totals.cell(last + 1, column).font = Font(bold=True)
        totals.cell(last + 1, column).fill = PatternFill("solid", start_color="F2F2F2")
    widths(totals, 24, 12, 12, 12)
    return workbook, {
        "book": "tennis.xlsx",
        "half": "final",
        "layout": "cash book",
        "about": "village tennis club kept by a young treasurer, United Kingdom, GBP",
        "dialect": "one signed amount, bank and cash box in one list, transfers as two rows",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {
            "sheet": "Money",
            "date": "Date",
            "category": "Category",
            "signed": "Amount (+in / -out)",
            "dimensions": ["Account"],
        },
        "free": {"Money": ["Notes"]},
        "adds_up": {"Money": ["Amount (+in / -out)"]},
        "watch": [f"Totals!B{last + 1}", f"Totals!C{last + 1}"],
    }


def shop() -> tuple[Workbook, Card]:
    """A Canadian gift shop: both statements on one sheet, last year's column beside this year's."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Financials"
    title(sheet, "B2", "Lakeside Gifts Ltd.")
    sheet["B3"] = "in Canadian dollars"
    head(sheet, 5, ["Balance sheet", "2025", "2026 to date"], "FCE4D6", 2)
    lines: list[tuple[str, object, object]] = [
        ("Cash on hand", 400, 350),
        ("Chequing account", 15200, 17840),
        ("Accounts receivable", 900, 1260),
        ("Merchandise inventory", 22100, 24300),
        ("Prepaid rent & insurance", 1800, 2700),
        ("Store fixtures", 11500, 11500),
        ("Less: accumulated amortization", -2300, -3450),
        ("Total assets", "=SUM(C6:C12)", "=SUM(D6:D12)"),
        ("", None, None),
        ("Accounts payable", 6100, 5480),
        ("Visa", 720, 1135),
        ("HST payable", 1490, 1625),
        ("Gift certificates outstanding", 350, 425),
        ("Customer deposits", 0, 200),
        ("Wages payable", 0, 0),
        ("Bank loan", 14000, 12600),
        ("Total liabilities", "=SUM(C15:C21)", "=SUM(D15:D21)"),
        ("", None, None),
        ("Share capital", 20000, 20000),
        ("Less: dividends", 0, 0),
        ("Retained earnings, opening", 4140, 6940),
        ("Net income", 2800, "=D49"),
        ("Total equity", "=SUM(C24:C27)", "=SUM(D24:D27)"),
        ("Out of balance", "=C13-C22-C28", "=D13-D22-D28"),
    ]
    for row, values in enumerate(lines, 6):
        put(sheet, row, [values[0] or None, *values[1:]], ["", "#,##0.00", "#,##0.00"], 2)
    head(sheet, 31, ["Income statement", "2025", "2026 to date"], "FCE4D6", 2)
    income: list[tuple[str, object, object]] = [
        ("Store sales", 88400, 65790),
        ("Online sales", 9300, 8450),
        ("Returns & allowances", -1200, -740),
        ("Net sales", "=SUM(C32:C34)", "=SUM(D32:D34)"),
        ("Cost of goods sold", 46200, 33150),
        ("Wages & benefits", 21800, 15600),
        ("Store rent", 14400, 10800),
        ("Utilities", 2900, 1985),
        ("Advertising", 1700, 940),
        ("Packaging & shipping", 1450, 1120),
        ("Bank & card charges", 1900, 1265),
        ("Insurance", 900, 600),
        ("Amortization", 1150, 1150),
        ("Interest on loan", 700, 480),
        ("Shrinkage & write-offs", 300, 150),
        ("Miscellaneous", 300, 165),
        ("Total expenses", "=SUM(C36:C47)", "=SUM(D36:D47)"),
        ("Net income for the period", "=C35-C48", "=D35-D48"),
    ]
    for row, values in enumerate(income, 32):
        put(sheet, row, list(values), ["", "#,##0.00", "#,##0.00"], 2)
    widths(sheet, 3, 34, 14, 14)
    sheet["C27"] = "=C49"
    return workbook, {
        "book": "shop.xlsx",
        "half": "final",
        "layout": "statements",
        "about": "gift shop, Ontario, Canada, CAD; HST 13%",
        "dialect": "balance sheet and income statement stacked on one sheet, last year beside this year",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["Financials"], "label": "B", "amount": "D"},
        "free": {},
        "adds_up": {},
        "watch": ["Financials!D13", "Financials!D22", "Financials!D49", "Financials!D29"],
        "zero": ["Financials!D29"],
    }


FLAT = """
Rent | 780 | 780 | 720
Electricity & gas | 164.20 | | 88.10
Internet | | 79 |
Groceries | 212.45 | 187.30 | 96.80
Toilet paper & cleaning | 18.90 | 22.40 |
Furniture & kitchen | | 145 | 60
Streaming | 22.99 | |
Council bins & other | | 15 | 9.50
Parties & beers | 54 | 38.60 | 71.20
"""


def flat() -> tuple[Workbook, Card]:
    """A shared flat in Sydney: what each flatmate has paid this quarter, by category."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Who paid what"
    title(sheet, "A1", "Unit 3 - July to September 2026")
    head(sheet, 2, ["", "Dev", "Mina", "Jo", "Together"], "DDEBF7")
    for row, (name, *amounts) in enumerate(rows(FLAT), 3):
        put(
            sheet, row, [name, *[number(a) for a in amounts], f"=SUM(B{row}:D{row})"], ["", *["#,##0.00"] * 4]
        )
    put(sheet, 12, ["Paid", *[f"=SUM({c}3:{c}11)" for c in "BCDE"]], ["", *["#,##0.00"] * 4])
    put(sheet, 13, ["Fair share", *["=ROUND($E$12/3,2)"] * 3], ["", *["#,##0.00"] * 3])
    put(sheet, 14, ["Is owed (+) / owes (-)", "=B12-B13", "=C12-C13", "=D12-D13"], ["", *["#,##0.00"] * 3])
    widths(sheet, 26, 11, 11, 11, 12)
    return workbook, {
        "book": "flat.xlsx",
        "half": "final",
        "layout": "grid",
        "about": "three flatmates, Australia, AUD",
        "dialect": "categories by people, shares worked out below",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-09-30"],
        "grid": {"sheet": "Who paid what", "header_row": 2, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": ["Who paid what!E12", "Who paid what!B14", "Who paid what!C14", "Who paid what!D14"],
    }


CHOIR_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
CHOIR_IN = """
Membership fees | 840 | 120 | 60 | | 30 | | | |
Concert tickets | | | | 1435 | | | | |
Programme sales | | | | 210 | | | | |
Donations | 50 | 25 | | 165 | 40 | 20 | | 100 |
Wedding singing | | | | | 250 | 300 | 250 | 250 |
CD sales | 24 | 12 | | 96 | | 36 | | |
Grants | | | 500 | | | | | |
"""
CHOIR_OUT = """
Conductor | 320 | 320 | 320 | 400 | 320 | 320 | | |
Accompanist | 180 | 180 | 180 | 240 | 180 | 180 | | |
Hall hire | 144 | 144 | 144 | 288 | 144 | 144 | | |
Sheet music | 236.50 | | 88 | | 41.20 | | | 163 |
Soloists & players | | | | 650 | | | | |
Posters & printing | | | 72.40 | 58 | | | | |
Tea & biscuits | 14.30 | 11.85 | 16.20 | 33.10 | 12.75 | 15.40 | | |
Insurance | 96 | | | | | | | |
Website & email | 9 | 9 | 9 | 9 | 9 | 9 | 9 | 9 |
Gifts & flowers | | | | 45 | | 60 | | |
Bank charges | 5 | 5 | 5 | 5 | 5 | 5 | 5 | 5 |
"""


def choir() -> tuple[Workbook, Card]:
    """A community choir: a sheet of income and a sheet of spending, each by months, and a summary."""
    workbook = Workbook()
    names = {"Money in": CHOIR_IN, "Money out": CHOIR_OUT}
    last = {}
    for index, (name, text) in enumerate(names.items()):
        sheet = workbook.active if index == 0 else workbook.create_sheet()
        sheet.title = name
        title(sheet, "A1", f"Riverside Community Choir - {name.lower()} 2026")
        head(sheet, 4, ["Category", *CHOIR_MONTHS, "Total"], "E4DFEC")
        row = 4
        for row, (label, *amounts) in enumerate(rows(text), 5):
            put(sheet, row, [label, *[number(a) for a in amounts]], ["", *["#,##0.00"] * 13])
            put(sheet, row, [f"=SUM(B{row}:M{row})"], ["#,##0.00"], 14)
        letters = "BCDEFGHIJKLMN"
        put(
            sheet,
            row + 2,
            ["Total", *[f"=SUM({c}5:{c}{row + 1})" for c in letters]],
            ["", *["#,##0.00"] * 13],
        )
        last[name] = row + 2
        widths(sheet, 22, *[9] * 12, 11)
        sheet.freeze_panes = "B5"
    year = workbook.create_sheet("Year")
    put(year, 1, ["Brought forward 1 Jan", 1260.75], ["", "#,##0.00"])
    put(year, 2, ["In", f"='Money in'!N{last['Money in']}"], ["", "#,##0.00"])
    put(year, 3, ["Out", f"='Money out'!N{last['Money out']}"], ["", "#,##0.00"])
    put(year, 4, ["In the bank", "=B1+B2-B3"], ["", "#,##0.00"])
    widths(year, 24, 12)
    return workbook, {
        "book": "choir.xlsx",
        "half": "final",
        "layout": "grid",
        "about": "community choir, United Kingdom, GBP",
        "dialect": "two sheets of categories by months, totals after a blank row, a summary sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Money in", "sheets": ["Money in", "Money out"], "header_row": 4, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": ["Year!B2", "Year!B3", "Year!B4"],
    }


PLUMBER_SALES = """
2041 | 05-05 | Castle Apartments | Boiler replaced | 1850 | 0.135 | Y | 05-26
2042 | 05-08 | Harbour Bakery | Blocked drain | 120 | 0.135 | Y | 05-08
2043 | 05-14 | Parish Centre | Radiators bled, valves | 210 | 0.135 | Y | 05-30
2044 | 05-19 | Castle Apartments | Leak in unit 7 | 165 | 0.135 | N |
2045 | 05-22 | Seaview B&B | Two showers fitted | 980 | 0.135 | N |
2046 | 05-27 | Green Valley Creche | Tap washers | 75 | 0.135 | Y | 06-03
2047 | 06-02 | Harbour Bakery | Sink and waste | 340 | 0.135 | N |
2048 | 06-05 | Parish Centre | Outside tap | 130 | 0.135 | N |
2049 | 06-09 | Seaview B&B | Sold spare pump, no fitting | 90 | 0.23 | N |
"""

PLUMBER_BUYS = """
05-04 | Plumbmart | PM-7781 | Boiler | 960 | 220.80 | 05-28
05-07 | Fuel station | 551 | Van diesel | 65.04 | 14.96 | 05-07
05-13 | Plumbmart | PM-7840 | Valves, fittings | 118 | 27.14 | 05-28
05-20 | Tilehouse | T-330 | Shower trays | 420 | 96.60 | 06-04
05-25 | Phone company | 0525 | Phone | 32.52 | 7.48 | 05-25
05-29 | Plumbmart | PM-7902 | Copper pipe | 88.50 | 20.36 |
06-03 | Fuel station | 603 | Van diesel | 60.98 | 14.02 | 06-03
06-04 | Wastecare | W-19 | Skip for old boiler | 110 | 14.85 |
06-08 | Tilehouse | T-351 | Sealant, trims | 46 | 10.58 |
"""

PLUMBER_TOOLS = """
Pipe freezer | 2024-02-12 | 640 | 5 | In use
Drain camera | 2024-09-03 | 1250 | 5 | In use
Van | 2023-06-01 | 14500 | 8 | In use
Press tool | 2025-03-20 | 1180 | 5 | In use
Old threader | 2019-05-10 | 450 | 5 | Sold
"""


def plumber() -> tuple[Workbook, Card]:
    """An Irish plumber: invoices with VAT rates, supplier invoices, a tool register, an overview."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Sales"
    title(sales, "A1", "Invoices I sent")
    titles = ["No.", "Date", "Client", "Work", "Net", "VAT rate", "VAT", "Gross", "Paid?", "Date paid"]
    head(sales, 3, titles, "B4C6E7")
    widths(sales, 7, 12, 22, 30, 11, 9, 11, 11, 7, 12)
    for row, (no, day, client, work, net, rate, paid, when) in enumerate(rows(PLUMBER_SALES), 4):
        values = [int(no), date(day), client, work, number(net), number(rate), f"=ROUND(E{row}*F{row},2)"]
        values += [f"=E{row}+G{row}", paid, date(when) if when else None]
        formats = ["0", "dd/mm/yyyy", "", "", "#,##0.00", "0.0%", "#,##0.00", "#,##0.00", "", "dd/mm/yyyy"]
        put(sales, row, values, formats)
    dropdown(sales, "I4:I300", '"Y,N"')
    buys = workbook.create_sheet("Suppliers")
    head(buys, 1, ["Date", "Supplier", "Their ref", "For", "Net", "VAT", "Total", "Settled"], "F8CBAD")
    widths(buys, 12, 18, 12, 24, 11, 11, 11, 12)
    for row, (day, supplier, ref, what, net, vat, settled) in enumerate(rows(PLUMBER_BUYS), 2):
        values = [date(day), supplier, int(ref) if ref.isdigit() else ref, what, number(net), number(vat)]
        values += [f"=E{row}+F{row}", date(settled) if settled else None]
        formats = ["dd/mm/yyyy", "", "", "", "#,##0.00", "#,##0.00", "#,##0.00", "dd/mm/yyyy"]
        put(buys, row, values, formats)
    tools = workbook.create_sheet("Tools")
    head(tools, 2, ["Item", "Bought", "Cost", "Life (years)", "Write-down a year", "Status"], "FFE699")
    widths(tools, 20, 12, 12, 13, 18, 10)
    for row, (item, bought, cost, life, status) in enumerate(rows(PLUMBER_TOOLS), 3):
        values = [item, date(bought), number(cost), int(life), f"=ROUND(C{row}/D{row},2)", status]
        put(tools, row, values, ["", "dd/mm/yyyy", "#,##0.00", "0", "#,##0.00"])
    dropdown(tools, "F3:F100", '"In use,Sold,Scrapped"')
    view = workbook.create_sheet("Overview")
    for row, (label, formula) in enumerate(
        [
            ("Invoiced, net", "=SUM(Sales!E4:E300)"),
            ("VAT charged", "=SUM(Sales!G4:G300)"),
            ("Clients owe me", '=SUMIFS(Sales!H4:H300,Sales!I4:I300,"N")'),
            ("Bought, net", "=SUM(Suppliers!E2:E300)"),
            ("VAT paid", "=SUM(Suppliers!F2:F300)"),
            ("I owe suppliers", '=SUMIFS(Suppliers!G2:G300,Suppliers!H2:H300,"")'),
            ("Tools at cost", '=SUMIFS(Tools!C3:C100,Tools!F3:F100,"In use")'),
        ],
        2,
    ):
        put(view, row, [label, formula], ["", "€#,##0.00"])
    widths(view, 20, 14)
    return workbook, {
        "book": "plumber.xlsx",
        "half": "final",
        "layout": "records",
        "about": "sole-trader plumber, Ireland, EUR; VAT 13.5% on work, 23% on goods",
        "dialect": "numbered invoices with a rate column and Y/N, supplier invoices settled by date, tool register",
        "date_order": "dmy",
        "period": ["2026-05-01", "2026-12-31"],
        "tables": {
            "Sales": {"sheet": "Sales", "number": "No."},
            "Suppliers": {"sheet": "Suppliers", "number": "Their ref"},
            "Tools": {"sheet": "Tools", "number": "Item"},
        },
        "free": {"Sales": ["Work"], "Suppliers": ["For"]},
        "adds_up": {},
        "watch": ["Overview!B2", "Overview!B4", "Overview!B5", "Overview!B7", "Overview!B8"],
    }


BOOKS = [farm, cafe, consult, band, tennis, shop, flat, choir, plumber]
