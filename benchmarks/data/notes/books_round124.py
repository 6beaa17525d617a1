"""The workbooks of round 124: pumps in Nanyuki, boots in Amarillo, a tuition centre in Brunei, sailing boats in Heeg."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import (
    MONEY,
    SIGNED,
    WHOLE,
    Card,
    across,
    aside,
    bold,
    date,
    day_of,
    dropdown,
    head,
    journal_lines,
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

# account | class
PUMP_ACCOUNTS = """
Equity Bank | Asset
M-Pesa till | Asset
Petty cash | Asset
Customers | Asset
Rig, pickup & equipment | Asset
VAT on purchases | Asset
Suppliers | Liability
VAT on sales | Liability
VAT due KRA | Liability
Payroll deductions due | Liability
Bank loan | Liability
Share capital | Equity
Retained earnings | Equity
Pump sales | Income
Service work | Income
Pumps & parts bought | Expense
Diesel | Expense
Wages | Expense
Rent | Expense
Tools & small items | Expense
Office & airtime | Expense
Loan interest | Expense
Bank charges | Expense
"""
# party | what they are
PUMP_PARTIES = """
Timau Roses | Customer
Naro Moru Lodge | Customer
Sirimon Dairy | Customer
Likii Primary | Customer
Mount Pipe Supplies | Supplier
Rift Solar Traders | Supplier
"""
# the voucher stands before the narration; a customer or supplier after @
PUMP_JOURNAL = """
02-01 | J1 Brought forward | Equity Bank 412600; M-Pesa till 38400; Petty cash 6000; Customers@Timau Roses 116000; Customers@Naro Moru Lodge 34800; Rig, pickup & equipment 1850000; Suppliers@Mount Pipe Supplies -92800; VAT due KRA -41600; Payroll deductions due -18430; Bank loan -960000; Share capital -500000; Retained earnings -844970
02-02 | B1 Rent of the yard, February | Rent 35000; Equity Bank -35000
02-03 | M1 Pressure switch fitted, walk-in | M-Pesa till 5800; Service work -5000; VAT on sales -800
02-04 | C1 Diesel for the pickup | Diesel 2500; VAT on purchases 400; Petty cash -2900
02-06 | B2 Paid January invoice | Equity Bank 116000; Customers@Timau Roses -116000
02-09 | B3 PAYE, SHIF and NSSF for January | Payroll deductions due 18430; Equity Bank -18430
02-10 | S1 Solar pump supplied and fitted | Customers@Sirimon Dairy 278400; Pump sales -240000; VAT on sales -38400
02-11 | P1 Solar pump and panels | Pumps & parts bought 150000; VAT on purchases 24000; Suppliers@Rift Solar Traders -174000
02-13 | B4 Petty cash drawn | Petty cash 6000; Equity Bank -6000
02-16 | B5 January bill paid | Suppliers@Mount Pipe Supplies 92800; Equity Bank -92800
02-18 | M2 Tap and float valve, Mrs Wanjiku | M-Pesa till 3480; Service work -3000; VAT on sales -480
02-19 | B6 Borehole flushed and cased, Segera camp, paid at once | Equity Bank 348000; Service work -300000; VAT on sales -48000
02-20 | B7 VAT for January | VAT due KRA 41600; Equity Bank -41600
02-23 | B8 Paid January invoice | Equity Bank 34800; Customers@Naro Moru Lodge -34800
02-25 | B9 Loan instalment | Bank loan 28000; Loan interest 12000; Equity Bank -40000
02-26 | B10 M-Pesa moved to the bank | Equity Bank 40000; M-Pesa till -40000
02-27 | B11 Wages February, three fitters | Wages 128000; Payroll deductions due -18430; Equity Bank -109570
02-28 | B12 Bank charges | Bank charges 1450; Equity Bank -1450
02-28 | J2 VAT of February taken to KRA | VAT on sales 87680; VAT on purchases -24400; VAT due KRA -63280
03-02 | B13 Rent of the yard, March | Rent 35000; Equity Bank -35000
03-04 | P2 Pipes and fittings | Pumps & parts bought 42000; VAT on purchases 6720; Suppliers@Mount Pipe Supplies -48720
03-05 | M3 Borehole pump lifted and cleaned, Kimani | M-Pesa till 17400; Service work -15000; VAT on sales -2400
03-06 | C2 Diesel for the pickup | Diesel 3000; VAT on purchases 480; Petty cash -3480
03-09 | B14 PAYE, SHIF and NSSF for February | Payroll deductions due 18430; Equity Bank -18430
03-10 | B15 Part payment of S1 | Equity Bank 150000; Customers@Sirimon Dairy -150000
03-12 | S2 Booster pump | Customers@Naro Moru Lodge 104400; Pump sales -90000; VAT on sales -14400
03-13 | P3 Booster pump | Pumps & parts bought 58000; VAT on purchases 9280; Suppliers@Rift Solar Traders -67280
03-16 | B16 February bill paid | Suppliers@Rift Solar Traders 174000; Equity Bank -174000
03-17 | M4 Airtime and internet | Office & airtime 2500; VAT on purchases 400; M-Pesa till -2900
03-18 | B17 Pump house rebuilt, Ngare farm, paid at once | Equity Bank 290000; Service work -250000; VAT on sales -40000
03-19 | S3 Quarterly service of four boreholes | Customers@Timau Roses 92800; Service work -80000; VAT on sales -12800
03-20 | B18 VAT for February | VAT due KRA 63280; Equity Bank -63280
03-24 | C3 Spanners, jua kali stall, no VAT | Tools & small items 3200; Petty cash -3200
03-25 | B19 Loan instalment | Bank loan 28350; Loan interest 11650; Equity Bank -40000
03-27 | S4 Credit note, gauge missing on S2 | Pump sales 2500; VAT on sales 400; Customers@Naro Moru Lodge -2900
03-30 | B20 Wages March, three fitters | Wages 128000; Payroll deductions due -18430; Equity Bank -109570
03-31 | B21 Bank charges | Bank charges 1520; Equity Bank -1520
03-31 | J3 VAT of March taken to KRA | VAT on sales 69200; VAT on purchases -16880; VAT due KRA -52320
04-01 | B22 Rent of the yard, April | Rent 35000; Equity Bank -35000
04-03 | M5 Control box reset and rewired, Mwangi | M-Pesa till 6960; Service work -6000; VAT on sales -960
04-07 | B23 Petty cash drawn | Petty cash 6000; Equity Bank -6000
04-08 | B24 S2 less credit note paid | Equity Bank 101500; Customers@Naro Moru Lodge -101500
04-09 | B25 PAYE, SHIF and NSSF for March | Payroll deductions due 18430; Equity Bank -18430
04-10 | C4 Diesel for the pickup | Diesel 2750; VAT on purchases 440; Petty cash -3190
04-13 | P4 Galvanised pipe | Pumps & parts bought 63000; VAT on purchases 10080; Suppliers@Mount Pipe Supplies -73080
04-14 | S5 Hand pump at the school | Customers@Likii Primary 69600; Pump sales -60000; VAT on sales -9600
04-15 | B26 March bill paid | Suppliers@Mount Pipe Supplies 48720; Equity Bank -48720
04-16 | B27 Two tank stands and pipework, Kanyoni estate, paid at once | Equity Bank 261000; Service work -225000; VAT on sales -36000
04-17 | B28 S3 paid | Equity Bank 92800; Customers@Timau Roses -92800
04-20 | B29 VAT for March | VAT due KRA 52320; Equity Bank -52320
04-21 | B30 M-Pesa moved to the bank | Equity Bank 20000; M-Pesa till -20000
04-22 | B31 Welding set, Nairobi | Rig, pickup & equipment 68000; VAT on purchases 10880; Equity Bank -78880
04-24 | B32 Loan instalment | Bank loan 28700; Loan interest 11300; Equity Bank -40000
04-28 | B33 Second part payment of S1 | Equity Bank 80000; Customers@Sirimon Dairy -80000
04-30 | B34 Wages April, three fitters | Wages 128000; Payroll deductions due -18430; Equity Bank -109570
04-30 | B35 Bank charges | Bank charges 1480; Equity Bank -1480
04-30 | J4 VAT of April taken to KRA | VAT on sales 46560; VAT on purchases -21400; VAT due KRA -25160
05-04 | B36 Rent of the yard, May | Rent 35000; Equity Bank -35000
05-05 | P5 Two panels and a controller | Pumps & parts bought 84000; VAT on purchases 13440; Suppliers@Rift Solar Traders -97440
05-06 | M6 Float switch changed, Mrs Achieng | M-Pesa till 4640; Service work -4000; VAT on sales -640
05-08 | B37 PAYE, SHIF and NSSF for April | Payroll deductions due 18430; Equity Bank -18430
05-11 | S6 Submersible pump with control box | Customers@Timau Roses 208800; Pump sales -180000; VAT on sales -28800
05-12 | C5 Diesel for the pickup | Diesel 2900; VAT on purchases 464; Petty cash -3364
05-13 | M7 Airtime and internet | Office & airtime 2500; VAT on purchases 400; M-Pesa till -2900
"""


def nanyukipumps() -> tuple[Workbook, Card]:
    """Pumps and boreholes in Nanyuki: a daybook of signed amounts, VAT in and out, what each customer and supplier owes."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Daybook"
    title(sheet, "A1", "Mt Kenya Pumps & Boreholes Ltd - daybook from 1 February 2026")
    put(
        sheet,
        2,
        ["plus = debit, minus = credit", None, None, "All lines", "=ROUND(SUM(E5:E900),2)"],
        [*[""] * 4, SIGNED],
    )
    head(sheet, 4, ["Day", "Voucher", "Account", "Party", "KSh", "Narration"], "CFE8EF")
    at = 4
    for day, text, entry in journal_lines(PUMP_JOURNAL):
        voucher, _, what = text.partition(" ")
        for name, amount in entry:
            account, _, party = name.partition("@")
            at += 1
            put(
                sheet,
                at,
                [day, voucher, account, party or None, number(str(amount)), what],
                ["dd-mmm-yyyy", "", "", "", SIGNED, ""],
            )
    dropdown(sheet, "C5:C900", "Accounts!$A$2:$A$24")
    dropdown(sheet, "D5:D900", "Parties!$A$4:$A$9")
    sheet.freeze_panes = "A5"
    widths(sheet, 13, 9, 26, 22, 14, 44)

    accounts = workbook.create_sheet("Accounts")
    head(accounts, 1, ["Account", "Class", "Balance"], "CFE8EF")
    for at, (name, kind) in enumerate(rows(PUMP_ACCOUNTS), 2):
        put(
            accounts,
            at,
            [name, kind, f"=SUMIF(Daybook!$C$5:$C$900,A{at},Daybook!$E$5:$E$900)"],
            ["", "", SIGNED],
        )
    put(accounts, 25, ["Difference", None, "=ROUND(SUM(C2:C24),2)"], ["", "", SIGNED])
    bold(accounts, "A25", "C25")
    widths(accounts, 26, 12, 16)

    parties = workbook.create_sheet("Parties")
    title(parties, "A1", "Who owes what")
    aside(parties, "D1", "minus: we owe them")
    head(parties, 3, ["Party", "Kind", "Balance"], "CFE8EF")
    for at, (name, kind) in enumerate(rows(PUMP_PARTIES), 4):
        put(
            parties,
            at,
            [name, kind, f"=SUMIF(Daybook!$D$5:$D$900,A{at},Daybook!$E$5:$E$900)"],
            ["", "", SIGNED],
        )
    put(
        parties,
        10,
        ["Same as Customers and Suppliers?", None, "=ROUND(SUM(C4:C9)-Accounts!C5-Accounts!C8,2)"],
        ["", "", SIGNED],
    )
    widths(parties, 32, 12, 16)

    page = workbook.create_sheet("Position")
    title(page, "B2", "Position now (KSh)")
    put(page, 4, ["Income", '=-SUMIF(Accounts!B2:B24,"Income",Accounts!C2:C24)'], ["", SIGNED], column=2)
    put(page, 5, ["Expenses", '=SUMIF(Accounts!B2:B24,"Expense",Accounts!C2:C24)'], ["", SIGNED], column=2)
    put(page, 6, ["Profit", "=C4-C5"], ["", SIGNED], column=2)
    put(page, 8, ["Money in hand", "=SUM(Accounts!C2:C4)"], ["", SIGNED], column=2)
    put(page, 9, ["VAT this month, to pay", "=-Accounts!C9-Accounts!C7"], ["", SIGNED], column=2)
    put(page, 10, ["Loan left", "=-Accounts!C12"], ["", SIGNED], column=2)
    bold(page, "B6", "C6")
    aside(
        page,
        "B12",
        "VAT 16% on all sales and on purchases with an ETR receipt; rent, bank and jua kali are without VAT",
    )
    widths(page, 4, 26, 16)
    return workbook, {
        "book": "nanyukipumps.xlsx",
        "half": "round124",
        "layout": "journal",
        "about": "pump and borehole company, Nanyuki, Kenya, KES, VAT 16%",
        "dialect": "two to four lines an entry with day and voucher on each, the account by name, the customer or supplier beside it on lines of Customers and Suppliers only, one column of signed amounts, credits as minus, the narration last; VAT on sales and on purchases in accounts of their own, taken to VAT due KRA at the month's end; the opening balances as the first entry; accounts with a signed balance, what each party owes and a short position on sheets of their own",
        "date_order": "dmy",
        "period": ["2026-02-01", "2027-01-31"],
        "journal": {"sheet": "Daybook", "date": "Day", "account": "Account", "signed": "KSh"},
        "free": {"Daybook": ["Voucher", "Narration"]},
        "adds_up": {"Daybook": ["KSh"]},
        "watch": [
            "Daybook!E2",
            *[f"Accounts!C{r}" for r in range(2, 26)],
            *[f"Parties!C{r}" for r in range(4, 11)],
            *[f"Position!C{r}" for r in (4, 5, 6, 8, 9, 10)],
        ],
        "zero": ["Daybook!E2", "Accounts!C25", "Parties!C10"],
    }


# number | account | type | opening
BOOT_CHART = """
1000 | Checking | Asset | 14820.55
1010 | Cash drawer | Asset | 300
1100 | Accounts receivable | Asset | 1180
1500 | Machinery | Asset | 26400
1510 | Accumulated depreciation | Asset | -7920
2000 | Accounts payable | Liability | -1640
2050 | Visa card | Liability | -412.30
2100 | Sales tax payable | Liability | -486.20
2200 | Payroll taxes payable | Liability | -647.20
2300 | Customer deposits | Liability | -600
2500 | Equipment note | Liability | -11200
3000 | Owner's capital | Equity | -19794.85
3100 | Owner's draw | Equity | 0
4000 | Custom boots | Income | 0
4100 | Boot repairs | Income | 0
4200 | Leather goods | Income | 0
5000 | Leather & findings | Expense | 0
5100 | Wages | Expense | 0
5110 | Payroll tax expense | Expense | 0
5200 | Rent | Expense | 0
5300 | Utilities | Expense | 0
5400 | Shop supplies | Expense | 0
5450 | Machine upkeep | Expense | 0
5500 | Advertising | Expense | 0
5600 | Merchant fees | Expense | 0
5700 | Interest | Expense | 0
5800 | Depreciation | Expense | 0
"""
# name: memo
BOOT_JOURNAL = """
01-02 | Cimarron Properties: January rent | Rent 1350; Checking -1350
01-05 | Plains Leather Co: December bill | Accounts payable 1640; Checking -1640
01-09 | Walk-ins: repairs for the week, cards | Checking 649.50; Boot repairs -600; Sales tax payable -49.50
01-09 | Walk-ins: repairs for the week, cash | Cash drawer 216.50; Boot repairs -200; Sales tax payable -16.50
01-09 | Payroll: Luis, two weeks | Wages 1200; Payroll tax expense 91.80; Payroll taxes payable -323.60; Checking -968.20
01-13 | Palo Duro Saddlery: December invoice | Checking 1180; Accounts receivable -1180
01-14 | Plains Leather Co: calf sides | Leather & findings 1860; Accounts payable -1860
01-15 | IRS: payroll taxes for December | Payroll taxes payable 647.20; Checking -647.20
01-16 | Hank Dillard: boots picked up, 600 was down | Checking 915.50; Customer deposits 600; Custom boots -1400; Sales tax payable -115.50
01-20 | Comptroller: December sales tax | Sales tax payable 486.20; Checking -486.20
01-21 | Marisol Vega: down on ostrich boots | Checking 700; Customer deposits -700
01-23 | Payroll: Luis, two weeks | Wages 1200; Payroll tax expense 91.80; Payroll taxes payable -323.60; Checking -968.20
01-23 | Walk-ins: repairs for the week, cards | Checking 757.75; Boot repairs -700; Sales tax payable -57.75
01-26 | Visa: statement paid | Visa card 412.30; Checking -412.30
01-27 | Panhandle Electric: power | Utilities 238.15; Checking -238.15
01-27 | Wade Coulter: boots picked up, nothing was down | Checking 1623.75; Custom boots -1500; Sales tax payable -123.75
01-28 | Palo Duro Saddlery: 12 belts for resale, no tax | Accounts receivable 780; Leather goods -780
01-30 | Panhandle State Bank: note payment | Equipment note 318.40; Interest 61.60; Checking -380
01-30 | Cash drawer: taken to the bank | Checking 200; Cash drawer -200
01-31 | Card processor: fees for January | Merchant fees 48.20; Checking -48.20
01-31 | Depreciation: January | Depreciation 220; Accumulated depreciation -220
02-02 | Cimarron Properties: February rent | Rent 1350; Checking -1350
02-04 | Tandem Supply: thread, glue, nails | Shop supplies 164.54; Visa card -164.54
02-06 | Payroll: Luis, two weeks | Wages 1200; Payroll tax expense 91.80; Payroll taxes payable -323.60; Checking -968.20
02-06 | Walk-ins: repairs for the week, cards | Checking 703.63; Boot repairs -650; Sales tax payable -53.63
02-06 | Walk-ins: repairs for the week, cash | Cash drawer 162.38; Boot repairs -150; Sales tax payable -12.38
02-10 | Plains Leather Co: ostrich skins | Leather & findings 1420; Accounts payable -1420
02-12 | Plains Leather Co: January bill | Accounts payable 1860; Checking -1860
02-13 | IRS: payroll taxes for January | Payroll taxes payable 647.20; Checking -647.20
02-13 | Jo Beth Raines: boots picked up, nothing was down | Checking 1732; Custom boots -1600; Sales tax payable -132
02-17 | Dale: draw | Owner's draw 1500; Checking -1500
02-19 | Comptroller: January sales tax | Sales tax payable 363; Checking -363
02-20 | Payroll: Luis, two weeks | Wages 1200; Payroll tax expense 91.80; Payroll taxes payable -323.60; Checking -968.20
02-20 | Walk-ins: belts and wallets, cards | Checking 324.75; Leather goods -300; Sales tax payable -24.75
02-23 | Palo Duro Saddlery: January invoice | Checking 780; Accounts receivable -780
02-24 | Tri-State Rodeo: ad in the program | Advertising 275; Visa card -275
02-25 | T. Mercer: two pairs picked up | Checking 3247.50; Custom boots -3000; Sales tax payable -247.50
02-26 | Panhandle Electric: power | Utilities 226.40; Checking -226.40
02-27 | Panhandle State Bank: note payment | Equipment note 320.15; Interest 59.85; Checking -380
02-28 | Card processor: fees for February | Merchant fees 51.75; Checking -51.75
02-28 | Depreciation: February | Depreciation 220; Accumulated depreciation -220
03-02 | Cimarron Properties: March rent | Rent 1350; Checking -1350
03-03 | Cole Whitaker: down on work boots | Checking 500; Customer deposits -500
03-05 | Lone Mesa Ranch: eight pairs resoled, on account | Accounts receivable 866; Boot repairs -800; Sales tax payable -66
03-06 | Payroll: Luis, two weeks | Wages 1200; Payroll tax expense 91.80; Payroll taxes payable -323.60; Checking -968.20
03-06 | Walk-ins: repairs for the week, cards | Checking 584.55; Boot repairs -540; Sales tax payable -44.55
03-10 | Visa: statement paid | Visa card 439.54; Checking -439.54
03-12 | Marisol Vega: boots picked up, 700 was down | Checking 1248.50; Customer deposits 700; Custom boots -1800; Sales tax payable -148.50
03-13 | IRS: payroll taxes for February | Payroll taxes payable 647.20; Checking -647.20
03-13 | Plains Leather Co: February bill | Accounts payable 1420; Checking -1420
03-16 | Dale: draw | Owner's draw 1500; Checking -1500
03-17 | Ortega wedding: three pairs picked up | Checking 4113.50; Custom boots -3800; Sales tax payable -313.50
03-18 | Hub City Machine: stitcher serviced | Machine upkeep 385; Accounts payable -385
03-19 | Comptroller: February sales tax | Sales tax payable 470.26; Checking -470.26
03-20 | Payroll: Luis, two weeks | Wages 1200; Payroll tax expense 91.80; Payroll taxes payable -323.60; Checking -968.20
03-20 | Walk-ins: repairs for the week, cash | Cash drawer 238.15; Boot repairs -220; Sales tax payable -18.15
03-24 | Plains Leather Co: goat linings | Leather & findings 640; Accounts payable -640
03-26 | Panhandle Electric: power | Utilities 198.85; Checking -198.85
03-27 | Lone Mesa Ranch: credit, one pair not done | Boot repairs 100; Sales tax payable 8.25; Accounts receivable -108.25
03-27 | Buck Sorrell: boots picked up | Checking 1840.25; Custom boots -1700; Sales tax payable -140.25
03-30 | Panhandle State Bank: note payment | Equipment note 321.90; Interest 58.10; Checking -380
03-31 | Card processor: fees for March | Merchant fees 46.90; Checking -46.90
03-31 | Depreciation: March | Depreciation 220; Accumulated depreciation -220
04-01 | Cimarron Properties: April rent | Rent 1350; Checking -1350
04-03 | Payroll: Luis, two weeks | Wages 1200; Payroll tax expense 91.80; Payroll taxes payable -323.60; Checking -968.20
04-03 | Walk-ins: repairs for the week, cards | Checking 811.88; Boot repairs -750; Sales tax payable -61.88
04-06 | Palo Duro Saddlery: 20 belts for resale, no tax | Accounts receivable 1300; Leather goods -1300
04-07 | Anne Pruitt: boots picked up | Checking 1515.50; Custom boots -1400; Sales tax payable -115.50
04-08 | Hub City Machine: March bill | Accounts payable 385; Checking -385
04-09 | Cash drawer: taken to the bank | Checking 300; Cash drawer -300
"""


def amarilloboots() -> tuple[Workbook, Card]:
    """A boot maker in Amarillo: a general journal with the name before the memo, sales tax, payroll taxes and a note."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Chart"
    title(chart, "A1", "Caprock Boot Company - chart of accounts")
    head(chart, 3, ["No.", "Account", "Type", "1/1/2026", "Change", "Balance"], "E8D9C5")
    for at, (no, name, kind, opening) in enumerate(rows(BOOT_CHART), 4):
        put(
            chart,
            at,
            [
                int(no),
                name,
                kind,
                number(opening),
                f"=SUMIF('General journal'!$E$2:$E$900,B{at},'General journal'!$F$2:$F$900)-SUMIF('General journal'!$E$2:$E$900,B{at},'General journal'!$G$2:$G$900)",
                f"=ROUND(D{at}+E{at},2)",
            ],
            ["0", "", "", SIGNED, SIGNED, SIGNED],
        )
    put(
        chart,
        31,
        [
            None,
            "Out of balance",
            None,
            "=ROUND(SUM(D4:D30),2)",
            "=ROUND(SUM(E4:E30),2)",
            "=ROUND(SUM(F4:F30),2)",
        ],
        ["", "", "", SIGNED, SIGNED, SIGNED],
    )
    bold(chart, "B31", "D31", "E31", "F31")
    chart.freeze_panes = "A4"
    widths(chart, 7, 27, 11, 13, 13, 13)

    sheet = workbook.create_sheet("General journal")
    head(sheet, 1, ["Trans", "Date", "Name", "Memo", "Account", "Debit", "Credit"], "E8D9C5")
    at = 1
    for no, (day, text, entry) in enumerate(journal_lines(BOOT_JOURNAL), 2601):
        name, _, memo = text.partition(": ")
        for account, amount in entry:
            at += 1
            put(
                sheet,
                at,
                [
                    no,
                    day,
                    name,
                    memo,
                    account,
                    number(str(amount)) if amount > 0 else None,
                    number(str(-amount)) if amount < 0 else None,
                ],
                ["0", "m/d/yyyy", "", "", "", MONEY, MONEY],
            )
    dropdown(sheet, "E2:E900", "Chart!$B$4:$B$30")
    sheet.freeze_panes = "A2"
    widths(sheet, 8, 11, 22, 36, 26, 12, 12)

    page = workbook.create_sheet("Financials")
    across(page, "A1:B1", "Income statement, year to date", "E8D9C5", 12)
    lines = {"Income": range(17, 20), "Expense": range(20, 31)}
    at = 2
    for r in lines["Income"]:
        put(page, at, [f"=Chart!B{r}", f"=-Chart!F{r}"], ["", SIGNED])
        at += 1
    put(page, at, ["Total income", "=SUM(B2:B4)"], ["", SIGNED])
    at += 1
    for r in lines["Expense"]:
        put(page, at, [f"=Chart!B{r}", f"=Chart!F{r}"], ["", SIGNED])
        at += 1
    put(page, 17, ["Total expenses", "=SUM(B6:B16)"], ["", SIGNED])
    put(page, 18, ["Net income", "=B5-B17"], ["", SIGNED])
    across(page, "A20:B20", "Balance sheet, today", "E8D9C5", 12)
    put(page, 21, ["Assets", "=SUM(Chart!F4:F8)"], ["", SIGNED])
    put(page, 22, ["Liabilities", "=-SUM(Chart!F9:F14)"], ["", SIGNED])
    put(page, 23, ["Owner", "=-Chart!F15-Chart!F16+B18"], ["", SIGNED])
    put(page, 24, ["Difference", "=ROUND(B21-B22-B23,2)"], ["", SIGNED])
    bold(page, *[f"{c}{r}" for r in (5, 17, 18, 24) for c in "AB"])
    aside(
        page,
        "D2",
        "sales tax 8.25% on boots, repairs and leather goods; none on goods for resale (certificate on file)",
    )
    aside(page, "D3", "boots: tax on the whole price when picked up, money down is a deposit until then")
    aside(page, "D4", "Visa: what we buy on it carries tax in the price; supplies are booked with it")
    widths(page, 28, 14, 3, 60)
    return workbook, {
        "book": "amarilloboots.xlsx",
        "half": "round124",
        "layout": "journal",
        "about": "boot maker and repair shop, Amarillo, Texas, USD, sales tax 8.25%",
        "dialect": "two to four lines an entry with its number, date, name and memo on each before the account by name, debit and credit last, headings in the first row; sales tax in one account, money down on boots as a liability until they are picked up, a payroll of both shares of tax as one entry; chart with number, type, opening, change and a signed balance on the first sheet, income statement and balance sheet on a third",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "journal": {
            "sheet": "General journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"General journal": ["Trans", "Name", "Memo"]},
        "adds_up": {"General journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Chart!F{r}" for r in range(4, 32)],
            *[f"Financials!B{r}" for r in (5, 17, 18, 21, 22, 23, 24)],
        ],
        "zero": ["Chart!F31", "Financials!B24"],
    }


TUITION_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
# line | what goes there | last year | January to May
TUITION_INCOME = """
Primary classes | fees of the month, when paid or when they are owed | 29180 | 2480 | 2560 | 2610 | 2540 | 1890
Secondary classes | fees of the month, Seri Mulia School's revision classes too | 36940 | 3120 | 3240 | 3300 | 3180 | 1460
Holiday workshops | school holidays only | 2240 | | | 960 | |
Books sold | mostly cash at the desk | 2310 | 410 | 185 | 140 | 122 | 58
"""
TUITION_COSTS = """
Tutors | wages before SPK is kept back | 43200 | 3600 | 3600 | 3600 | 3600 |
SPK, our share | 8.5% of the wages | 3672 | 306 | 306 | 306 | 306 |
Rent | by bank on the 1st | 13200 | 1100 | 1100 | 1100 | 1100 | 1100
Electricity & water | by bank | 1742.60 | 142.30 | 138.75 | 151.20 | 149.85 |
Books bought | workbooks to sell, as soon as the bill is here | 1985 | 520 | | 180 | 95 |
Printing & paper | cash box | 664.20 | 64 | 48.50 | 72 | 39 | 21.50
Advertising | | 610 | 150 | | 85 | |
Cleaning | cash box, 40 a week | 2080 | 160 | 160 | 200 | 160 | 80
Phone & internet | by bank | 900 | 75 | 75 | 75 | 75 |
Loan interest | the part of the 600 that is interest | 1688 | 126 | 122.50 | 119 | 115.50 |
Bank charges | | 96 | 8 | 8 | 8 | 8 |
Depreciation | 95 a month | 1140 | 95 | 95 | 95 | 95 |
Small things | cash box: tea, bulbs, batteries | 241.35 | 22.40 | 17 | 35.60 | 12.80 | 9
"""
# line | how it moves | 31 December | now
TUITION_ASSETS = """
Cash box | desk | 120 | 143.50
Bank account | current account | 6240.35 | 7521.95
Savings account | only by transfer from the bank account | 5000 | 5000
Fees owed by parents | fees charged and not paid yet | 380 | 545
Owed by Seri Mulia School | invoices, 30 days | 900 | 1200
Deposit with landlord | two months' rent | 2200 | 2200
Furniture & computers | at cost, from 300 a piece | 11400 | 11400
Depreciation so far | as minus | -3800 | -4180
"""
TUITION_DEBTS = """
Owed to Borneo Book Supply | bills not paid yet | 310 | 275
Fees paid ahead | for months to come | 240 | 360
SPK to pay over | both shares, paid by the 15th of the next month | 612 | 612
Bank loan | what is left of it | 16800 | 14883
"""


def bandartuition() -> tuple[Workbook, Card]:
    """A tuition centre in Brunei: profit and loss by months and a balance sheet now, figures typed over in place."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Balance sheet"
    title(sheet, "A1", "Bright Path Tuition - balance sheet (BND)")
    head(sheet, 3, ["", "How it moves", "31 Dec 2025", "Now"], "E4DFEC")
    at = 3
    tops = []
    for part, text in (("What we have", TUITION_ASSETS), ("What we owe", TUITION_DEBTS)):
        at += 1
        put(sheet, at, [part])
        bold(sheet, f"A{at}")
        start = at + 1
        for label, how, then, now in rows(text):
            at += 1
            put(sheet, at, [label, how, number(then), number(now)], ["", "", SIGNED, SIGNED])
        at += 1
        put(
            sheet,
            at,
            [f"Total {part.lower()}", None, f"=SUM(C{start}:C{at - 1})", f"=SUM(D{start}:D{at - 1})"],
            ["", "", SIGNED, SIGNED],
        )
        bold(sheet, *[f"{c}{at}" for c in "ACD"])
        shade(sheet, f"A{at}:D{at}", "F3F0F8")
        tops.append(at)
        at += 1
    have, owe = tops
    put(sheet, at, ["Owners"])
    bold(sheet, f"A{at}")
    put(sheet, at + 1, ["Share capital", None, 2000, 2000], ["", "", SIGNED, SIGNED])
    put(sheet, at + 2, ["Kept from earlier years", None, 2478.35, 2478.35], ["", "", SIGNED, SIGNED])
    put(
        sheet,
        at + 3,
        ["Profit this year", "from the other sheet", None, "='Profit and loss'!P25"],
        ["", "", SIGNED, SIGNED],
    )
    put(
        sheet,
        at + 4,
        ["Total owners", None, f"=SUM(C{at + 1}:C{at + 3})", f"=SUM(D{at + 1}:D{at + 3})"],
        ["", "", SIGNED, SIGNED],
    )
    check = at + 6
    put(
        sheet,
        check,
        [
            "Check, must be 0",
            None,
            f"=ROUND(C{have}-C{owe}-C{at + 4},2)",
            f"=ROUND(D{have}-D{owe}-D{at + 4},2)",
        ],
        ["", "", SIGNED, SIGNED],
    )
    bold(sheet, *[f"{c}{r}" for r in (at + 4, check) for c in "ACD"])
    shade(sheet, f"A{at + 4}:D{at + 4}", "F3F0F8")
    sheet.freeze_panes = "A4"
    widths(sheet, 30, 44, 14, 14)

    page = workbook.create_sheet("Profit and loss")
    title(page, "A1", "Profit and loss 2026 (BND)")
    head(page, 3, ["", "What goes here", "2025", *TUITION_MONTHS, "2026"], "E4DFEC")
    columns = [get_column_letter(i) for i in range(3, 17)]
    at = 3
    totals = []
    for part, text in (("income", TUITION_INCOME), ("costs", TUITION_COSTS)):
        start = at + 1
        for label, what, *figures in rows(text):
            at += 1
            put(page, at, [label, what or None, *[number(f) for f in figures]], ["", "", *[MONEY] * 13])
            put(page, at, [f"=SUM(D{at}:O{at})"], [MONEY], 16)
        at += 1
        put(
            page,
            at,
            [f"Total {part}", None, *[f"=SUM({c}{start}:{c}{at - 1})" for c in columns]],
            ["", "", *[SIGNED] * 14],
        )
        bold(page, f"A{at}", *[f"{c}{at}" for c in columns])
        shade(page, f"A{at}:P{at}", "F3F0F8")
        totals.append(at)
        at += 1
    income, costs = totals
    at = 25
    put(page, at, ["Profit", None, *[f"={c}{income}-{c}{costs}" for c in columns]], ["", "", *[SIGNED] * 14])
    bold(page, f"A{at}", *[f"{c}{at}" for c in columns])
    page.freeze_panes = "D4"
    widths(page, 22, 40, 11, *[10] * 12, 12)

    rules = workbook.create_sheet("How we keep it")
    for at, line in enumerate(
        [
            "No list of entries: each happening is added to or taken off the figure of its line, in the month's column and under Now.",
            "Every happening changes two figures or more, and the check stays 0.",
            "Tutors are paid on the last working day: 8.5% SPK is kept back from the wages and 8.5% is our own share; both go under SPK to pay over.",
            "The bank takes 600 a month for the loan: part of it is interest, the rest comes off the loan.",
            "Parents' payments of fees that stand under Fees owed by parents are no income again.",
        ],
        1,
    ):
        put(rules, at, [line])
    widths(rules, 120)
    return workbook, {
        "book": "bandartuition.xlsx",
        "half": "round124",
        "layout": "statements",
        "about": "tuition centre, Bandar Seri Begawan, Brunei, BND, no sales tax there",
        "dialect": "balance sheet first with how each line moves, then, the year's end and a typed figure now; profit and loss by months with what goes there and last year before them, typed figures of the month raised and lowered by hand, the year last; the profit carried over by formula, a check at the foot; the rules on a third sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["Balance sheet", "Profit and loss"], "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"Balance sheet!D{r}" for r in (have, owe, check - 3, check - 2, check)],
            *[f"Profit and loss!H{r}" for r in (income, costs, 25)],
            *[f"Profit and loss!P{r}" for r in range(4, 26) if r not in (23, 24)],
        ],
        "zero": [f"Balance sheet!D{check}"],
    }


# nr | booked | guest | boat | from | to | a day | advance | advance in | rest in | security | given back | back on | state | remark
BOAT_BOOKINGS = """
101 | 03-02 | Fam. de Vries | Wytske | 04-11 | 04-13 | 95 | 57 | 03-05 | 03-30 | 200 | 200 | 04-13 | closed |
102 | 03-04 | Bakker | Grutte Pier | 04-18 | 04-21 | 140 | 126 | 03-06 | 04-04 | 300 | 300 | 04-21 | closed |
103 | 03-09 | Hoekstra | Tsjerk | 04-25 | 05-02 | 165 | 346.50 | 03-12 | 04-11 | 500 | 420 | 05-02 | closed | 80 for the torn jib
104 | 03-11 | Janssen | Sjoukje | 04-25 | 04-27 | 95 | 57 | 03-13 | 04-10 | 200 | 200 | 04-27 | closed |
105 | 03-16 | Scouts Sneek | Grutte Pier | 05-01 | 05-05 | 140 | 168 | 03-20 | 04-17 | 300 | 300 | 05-05 | closed |
106 | 03-20 | Mulder | Wytske | 05-02 | 05-05 | 95 | 85.50 | 03-23 | 04-20 | 200 | 200 | 05-05 | closed |
107 | 03-23 | Schmidt | Tsjerk | 05-09 | 05-16 | 165 | 346.50 | 03-27 | 04-24 | 500 | 500 | 05-16 | closed |
108 | 03-30 | Visser | Sjoukje | 05-09 | 05-11 | 95 | 57 | 04-01 | | | | | cancelled | advance kept
109 | 04-02 | Peeters | Grutte Pier | 05-13 | 05-17 | 140 | 168 | 04-06 | 04-30 | 300 | 300 | 05-17 | closed |
110 | 04-07 | Dijkstra | Wytske | 05-14 | 05-17 | 95 | 85.50 | 04-09 | 05-01 | 200 | 150 | 05-17 | closed | 50 for a lost oar
111 | 04-10 | Müller | Tsjerk | 05-23 | 05-30 | 165 | 346.50 | 04-14 | 05-08 | 500 | 500 | 05-30 | closed |
112 | 04-14 | Smit | Sjoukje | 05-23 | 05-26 | 95 | 85.50 | 04-17 | 05-11 | 200 | 200 | 05-26 | closed |
113 | 04-20 | de Boer | Grutte Pier | 05-30 | 06-02 | 140 | 126 | 04-22 | 05-15 | 300 | 300 | 06-02 | closed |
114 | 04-24 | Postma | Wytske | 06-05 | 06-08 | 95 | 85.50 | 04-28 | 05-22 | 200 | 200 | 06-08 | closed |
115 | 05-01 | Claes | Tsjerk | 06-13 | 06-20 | 165 | 346.50 | 05-05 | 05-30 | 500 | | | out |
116 | 05-04 | Kramer | Sjoukje | 06-12 | 06-15 | 95 | 85.50 | 05-07 | 05-29 | 200 | | | out |
117 | 05-08 | Scouts Sneek | Grutte Pier | 06-19 | 06-22 | 140 | 126 | 05-12 | 06-05 | | | | paid |
118 | 05-11 | Wagner | Wytske | 06-20 | 06-27 | 95 | 199.50 | 05-15 | | | | | confirmed | asked for a child's life jacket
119 | 05-15 | Jonker | Sjoukje | 06-26 | 06-28 | 95 | 57 | 05-18 | | | | | confirmed |
120 | 05-20 | Lefèvre | Tsjerk | 06-27 | 07-04 | 165 | 346.50 | 05-25 | | | | | confirmed |
121 | 05-26 | Bakker | Grutte Pier | 07-03 | 07-07 | 140 | 168 | 05-29 | | | | | confirmed |
122 | 06-01 | Fam. de Vries | Wytske | 07-04 | 07-07 | 95 | 85.50 | 06-03 | | | | | confirmed |
123 | 06-04 | van Dam | Sjoukje | 07-10 | 07-13 | 95 | 85.50 | | | | | | booked |
124 | 06-08 | Hansen | Tsjerk | 07-11 | 07-18 | 165 | 346.50 | | | | | | booked |
125 | 06-10 | Veenstra | Grutte Pier | 07-18 | 07-21 | 140 | 126 | | | | | | booked |
"""
BOAT_SORTS = ["Mooring", "Upkeep", "Sails & rigging", "Fuel", "Insurance", "Website", "Other"]
# date | boat | sort | euro | paid | supplier | what
BOAT_COSTS = """
03-02 | all | Mooring | 1240 | bank | Jachthaven De Pôlle | berths, first half
03-04 | all | Insurance | 786.50 | bank | Friesche Bootpolis | four boats, the year
03-06 | Tsjerk | Upkeep | 138.40 | card | Watersport Heeg | varnish and brushes
03-12 | Wytske | Sails & rigging | 215 | bank | Zeilmakerij Osinga | mainsail mended
03-17 | all | Website | 96 | bank | Boekbaar | bookings page, half a year
03-21 | Grutte Pier | Upkeep | 74.95 | card | Watersport Heeg | antifouling, one tin
03-27 | Sjoukje | Sails & rigging | 58.20 | card | Watersport Heeg | new sheets
04-03 | Tsjerk | Fuel | 48.60 | cash | Pomp It Eilân | diesel
04-08 | Grutte Pier | Upkeep | 180 | bank | Werf Brandsma | lifted out and in
04-10 | all | Other | 32.45 | card | Blokker Sneek | buckets, mops, hooks
04-15 | Wytske | Upkeep | 41.30 | card | Watersport Heeg | two fenders
04-16 | Wytske | Upkeep | -20.65 | card | Watersport Heeg | one fender taken back
04-23 | Tsjerk | Fuel | 52.10 | cash | Pomp It Eilân | diesel
05-04 | Tsjerk | Sails & rigging | 165 | bank | Zeilmakerij Osinga | jib sewn
05-07 | all | Other | 27.80 | cash | Bakkerij Heeg | cake for the helpers
05-15 | Grutte Pier | Sails & rigging | 89.90 | card | Watersport Heeg | block and shackles
05-18 | Wytske | Upkeep | 44.50 | card | Watersport Heeg | oar
05-19 | Tsjerk | Fuel | 61.75 | cash | Pomp It Eilân | diesel
05-22 | Sjoukje | Upkeep | 36.25 | card | Watersport Heeg | bilge pump
05-28 | all | Website | 45 | bank | Fotograaf Hiemstra | pictures for the page
06-01 | all | Mooring | 1240 | bank | Jachthaven De Pôlle | berths, second half
06-03 | Grutte Pier | Upkeep | 65 | bank | Werf Brandsma | rudder looked at
06-09 | Wytske | Sails & rigging | 31.40 | card | Watersport Heeg | battens
06-11 | Tsjerk | Fuel | 55.20 | cash | Pomp It Eilân | diesel
"""
BOATS = ["Wytske", "Sjoukje", "Grutte Pier", "Tsjerk"]


def heegboats() -> tuple[Workbook, Card]:
    """Four sailing boats in Heeg: bookings with advance, rest, security and a state, costs by boat and sort."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Bookings"
    across(sheet, "A1:S1", "SAILING BOATS HEEG - BOOKINGS 2026", "CDE7E1")
    put(sheet, 2, ["Still to come", *[None] * 11, "=SUM(M5:M300)"], [*[""] * 12, MONEY])
    head(
        sheet,
        4,
        [
            "Nr",
            "Booked on",
            "Guest",
            "Boat",
            "From",
            "To",
            "Days",
            "A day",
            "Hire",
            "Advance",
            "Advance in",
            "Rest in",
            "Still due",
            "Security",
            "Given back",
            "Back on",
            "Kept",
            "State",
            "Remark",
        ],
        "CDE7E1",
    )
    for at, line in enumerate(rows(BOAT_BOOKINGS), 5):
        no, booked, guest, boat, start, end, rate, advance, paid, rest, held, given, back, state, remark = (
            line
        )
        put(
            sheet,
            at,
            [
                int(no),
                date(booked),
                guest,
                boat,
                date(start),
                date(end),
                f"=F{at}-E{at}",
                number(rate),
                f"=G{at}*H{at}",
                number(advance),
                day_of(paid),
                day_of(rest),
                f'=IF(R{at}="cancelled",0,I{at}-IF(K{at}="",0,J{at})-IF(L{at}="",0,I{at}-J{at}))',
                number(held),
                number(given),
                day_of(back),
                f'=IF(P{at}="",0,N{at}-O{at})',
                state,
                remark or None,
            ],
            [
                "0",
                "dd-mm-yyyy",
                "",
                "",
                "dd-mm-yyyy",
                "dd-mm-yyyy",
                "0",
                MONEY,
                MONEY,
                MONEY,
                "dd-mm-yyyy",
                "dd-mm-yyyy",
                MONEY,
                WHOLE,
                WHOLE,
                "dd-mm-yyyy",
                WHOLE,
                "",
                "",
            ],
        )
    dropdown(sheet, "D5:D300", '"' + ",".join(BOATS) + '"')
    dropdown(sheet, "R5:R300", '"booked,confirmed,paid,out,closed,cancelled"')
    sheet.freeze_panes = "D5"
    widths(sheet, 6, 12, 18, 13, 12, 12, 6, 9, 10, 10, 12, 12, 10, 9, 10, 12, 8, 11, 30)

    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "Boat", "Sort", "Euro", "Paid", "Supplier", "What"], "CDE7E1")
    for at, (day, boat, sort, amount, how, shop, what) in enumerate(rows(BOAT_COSTS), 2):
        put(
            costs,
            at,
            [date(day), boat, sort, number(amount), how, shop, what],
            ["dd-mm-yyyy", "", "", SIGNED, "", "", ""],
        )
    dropdown(costs, "C2:C300", '"' + ",".join(BOAT_SORTS) + '"')
    dropdown(costs, "E2:E300", '"bank,card,cash"')
    costs.freeze_panes = "A2"
    widths(costs, 12, 13, 16, 11, 8, 24, 32)

    page = workbook.create_sheet("Season")
    head(page, 1, ["Boat", "Days", "Hire", "Costs"], "CDE7E1")
    for at, boat in enumerate(BOATS, 2):
        put(
            page,
            at,
            [
                boat,
                f'=SUMIFS(Bookings!$G$5:$G$300,Bookings!$D$5:$D$300,A{at},Bookings!$R$5:$R$300,"<>cancelled")',
                f'=SUMIFS(Bookings!$I$5:$I$300,Bookings!$D$5:$D$300,A{at},Bookings!$R$5:$R$300,"<>cancelled")',
                f"=SUMIF(Costs!$B$2:$B$300,A{at},Costs!$D$2:$D$300)",
            ],
            ["", "0", MONEY, SIGNED],
        )
    put(
        page,
        6,
        ["all", None, None, '=SUMIF(Costs!$B$2:$B$300,"all",Costs!$D$2:$D$300)'],
        ["", "", "", SIGNED],
    )
    put(page, 7, ["Together", "=SUM(B2:B6)", "=SUM(C2:C6)", "=SUM(D2:D6)"], ["", "0", MONEY, SIGNED])
    bold(page, *[f"{c}7" for c in "ABCD"])
    put(page, 9, ["Advances in", '=SUMIF(Bookings!K5:K300,">0",Bookings!J5:J300)'], ["", MONEY])
    put(
        page,
        10,
        [
            "Rests in",
            '=SUMIF(Bookings!L5:L300,">0",Bookings!I5:I300)-SUMIF(Bookings!L5:L300,">0",Bookings!J5:J300)',
        ],
        ["", MONEY],
    )
    put(page, 11, ["Security kept", "=SUM(Bookings!Q5:Q300)"], ["", MONEY])
    put(page, 12, ["Came in", "=SUM(B9:B11)"], ["", MONEY])
    put(page, 13, ["Costs", "=D7"], ["", MONEY])
    put(page, 14, ["Left over", "=B12-B13"], ["", SIGNED])
    put(page, 16, ["Still to come", "=Bookings!M2"], ["", MONEY])
    put(
        page,
        17,
        ["Security we hold", "=SUM(Bookings!N5:N300)-SUM(Bookings!O5:O300)-SUM(Bookings!Q5:Q300)"],
        ["", MONEY],
    )
    bold(page, "A12", "B12", "A14", "B14")
    for at, sort in enumerate(BOAT_SORTS, 10):
        put(page, at, [sort, f"=SUMIF(Costs!$C$2:$C$300,D{at},Costs!$D$2:$D$300)"], ["", SIGNED], column=4)
    head(page, 9, ["Sort", "Euro"], "CDE7E1", column=4)
    for at, text in enumerate(
        [
            "booked: agreed, nothing in yet",
            "confirmed: the advance is in (30% of the hire)",
            "paid: the rest is in as well",
            "out: handed over, security taken",
            "closed: boat back, security given back or part of it kept",
            "cancelled: off; an advance that is in is kept",
        ],
        19,
    ):
        aside(page, f"A{at}", text)
    widths(page, 20, 12, 12, 18, 12)
    return workbook, {
        "book": "heegboats.xlsx",
        "half": "round124",
        "layout": "records",
        "about": "four sailing boats for hire, Heeg, Netherlands, EUR, small business scheme without VAT",
        "dialect": "numbered bookings with boat, days by formula and the hire; the days on which advance and rest came in, the security taken, what is given back and the day are filled in later and the state changed each time, still due and kept by formula; costs with boat, sort and amount before how it was paid, supplier and what last, taken back as minus, headings in the first row; boats, sorts, what came in and security held on a third sheet with what the states mean",
        "date_order": "dmy",
        "period": ["2026-03-01", "2026-12-31"],
        "tables": {"bookings": "Bookings", "costs": "Costs"},
        "free": {"Bookings": ["Remark"], "Costs": ["Supplier", "What"]},
        "adds_up": {},
        "watch": [
            "Bookings!M2",
            *[f"Season!{c}{r}" for r in range(2, 6) for c in "BCD"],
            "Season!D6",
            *[f"Season!{c}7" for c in "BCD"],
            *[f"Season!B{r}" for r in (9, 10, 11, 12, 13, 14, 16, 17)],
            *[f"Season!E{r}" for r in range(10, 17)],
        ],
        "zero": [],
    }


BOOKS = [nanyukipumps, amarilloboots, bandartuition, heegboats]
