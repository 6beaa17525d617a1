"""The workbooks of round 23: a cycle workshop, a hall, a car detailer, a family, an IT man, a bowling club."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
POUNDS = "#,##0.00;[Red]-#,##0.00"
DOLLARS = '"$"#,##0.00'

CYCLE_ACCOUNTS = """
1000 | Bank | Assets
1050 | Till cash | Assets
1100 | Debtors | Assets
1200 | Stock | Assets
1500 | Tools & equipment | Assets
1510 | Depreciation to date | Assets
2000 | Creditors | Liabilities
2300 | Bounce Back Loan | Liabilities
3000 | Capital | Capital
3100 | Drawings | Capital
4000 | Repairs & servicing | Income
4100 | Parts & accessories | Income
4200 | Second-hand bikes | Income
4900 | Bank interest | Income
5000 | Purchases - parts | Cost of sales
5100 | Purchases - bikes | Cost of sales
6000 | Rent | Overheads
6100 | Electricity & water | Overheads
6150 | Phone & broadband | Overheads
6200 | Insurance | Overheads
6250 | Advertising | Overheads
6300 | Workshop consumables | Overheads
6350 | Wages | Overheads
6400 | Travel & delivery | Overheads
6450 | Postage & stationery | Overheads
6500 | Card & bank charges | Overheads
6550 | Accountancy | Overheads
6600 | Training & subscriptions | Overheads
6650 | Loan interest | Overheads
6700 | Depreciation | Overheads
6900 | Sundries | Overheads
"""

CYCLE_JOURNAL = """
07-01 | Opening balances | Bank 4310.55; Till cash 120; Debtors 180; Stock 3900; Tools & equipment 5200; Depreciation to date -1560; Creditors -402.75; Bounce Back Loan -6833.38; Capital -4914.42
07-01 | Marlowe Estates, July rent | Rent 520; Bank -520
07-04 | Takings for the week | Bank 548; Till cash 132; Repairs & servicing -495; Parts & accessories -185
07-06 | Chainline, June invoice paid | Creditors 402.75; Bank -402.75
07-07 | Simply Business, DD | Insurance 31.50; Bank -31.50
07-09 | Chainline, tyres and cables, 30 days | Purchases - parts 386.40; Creditors -386.40
07-10 | Drawings | Drawings 900; Bank -900
07-11 | Takings for the week | Bank 612.50; Till cash 158; Repairs & servicing -560; Parts & accessories -210.50
07-11 | Sam, two Saturdays, from the till | Wages 100; Till cash -100
07-14 | BT, DD | Phone & broadband 42; Bank -42
07-15 | St Bede's School paid for June | Bank 180; Debtors -180
07-18 | Takings for the week | Bank 590; Till cash 141; Repairs & servicing -530; Parts & accessories -201
07-20 | Loan repayment July | Bounce Back Loan 166.67; Loan interest 14.24; Bank -180.91
07-24 | Octopus, DD | Electricity & water 68.20; Bank -68.20
07-25 | Takings for the week | Bank 634; Till cash 166; Repairs & servicing -588; Parts & accessories -212
07-25 | Sam, two Saturdays, from the till | Wages 100; Till cash -100
07-31 | SumUp fees July | Card & bank charges 40.90; Bank -40.90
08-01 | Takings for the week | Bank 655; Till cash 149; Repairs & servicing -602; Parts & accessories -202
08-03 | Marlowe Estates, August rent | Rent 520; Bank -520
08-05 | St Bede's School, 6 bikes serviced, on account | Debtors 210; Repairs & servicing -210
08-06 | Chainline, July invoice paid | Creditors 386.40; Bank -386.40
08-07 | Simply Business, DD | Insurance 31.50; Bank -31.50
08-08 | Takings for the week | Bank 598; Till cash 127; Repairs & servicing -541; Parts & accessories -184
08-08 | Sam, two Saturdays, from the till | Wages 100; Till cash -100
08-10 | Drawings | Drawings 900; Bank -900
08-11 | Chainline, chains and brake pads, 30 days | Purchases - parts 441.15; Creditors -441.15
08-13 | BT, DD | Phone & broadband 42; Bank -42
08-14 | Bought a Dawes tourer, bank transfer | Purchases - bikes 70; Bank -70
08-15 | Takings for the week | Bank 571.50; Till cash 138; Repairs & servicing -520; Parts & accessories -189.50
08-18 | Cash banked | Bank 400; Till cash -400
08-20 | Loan repayment August | Bounce Back Loan 166.67; Loan interest 13.89; Bank -180.56
08-22 | Takings for the week | Bank 640; Till cash 155; Repairs & servicing -590; Parts & accessories -205
08-22 | Sam, two Saturdays, from the till | Wages 100; Till cash -100
08-24 | Octopus, DD | Electricity & water 64.75; Bank -64.75
08-25 | Dawes tourer sold, card | Bank 160; Second-hand bikes -160
08-28 | St Bede's School paid | Bank 210; Debtors -210
08-29 | Takings for the week | Bank 662; Till cash 160; Repairs & servicing -611; Parts & accessories -211
08-31 | SumUp fees August | Card & bank charges 42.15; Bank -42.15
09-01 | Marlowe Estates, September rent | Rent 520; Bank -520
09-04 | Chainline, August invoice paid | Creditors 441.15; Bank -441.15
09-05 | Takings for the week | Bank 618; Till cash 134; Repairs & servicing -560; Parts & accessories -192
09-05 | Sam, two Saturdays, from the till | Wages 100; Till cash -100
09-07 | Simply Business, DD | Insurance 31.50; Bank -31.50
09-10 | Drawings | Drawings 900; Bank -900
09-11 | Chainline, tubes, tyres, pads, 30 days | Purchases - parts 486.20; Creditors -486.20
09-12 | Takings for the week | Bank 605; Till cash 129; Repairs & servicing -548; Parts & accessories -186
09-14 | BT, DD | Phone & broadband 42; Bank -42
09-16 | Bought a blue Raleigh, cash | Purchases - bikes 55; Till cash -55
09-19 | Takings for the week | Bank 677; Till cash 151; Repairs & servicing -620; Parts & accessories -208
09-19 | Sam, two Saturdays, from the till | Wages 100; Till cash -100
09-21 | Loan repayment September | Bounce Back Loan 166.67; Loan interest 13.54; Bank -180.21
09-22 | Cash banked | Bank 350; Till cash -350
09-23 | St Bede's School, winter checks, on account | Debtors 240; Repairs & servicing -240
09-24 | Octopus, DD | Electricity & water 71.30; Bank -71.30
09-25 | Screwfix, degreaser and gloves | Workshop consumables 31.96; Bank -31.96
09-26 | Takings for the week | Bank 633; Till cash 147; Repairs & servicing -579; Parts & accessories -201
09-30 | SumUp fees September | Card & bank charges 41.60; Bank -41.60
"""


def strong(sheet: Worksheet, row: int, last: int, fill: str = "") -> None:
    """A row in bold from column A to `last`, with a line above it; shaded if a colour is given."""
    for column in range(1, last + 1):
        cell = sheet.cell(row, column)
        cell.font = Font(bold=True)
        if fill:
            cell.fill = PatternFill("solid", start_color=fill)
        else:
            cell.border = Border(top=Side(style="thin"))


def cyclerepairs() -> tuple[Workbook, Card]:
    """A cycle repair workshop in England: nominal list, journal, trial balance, profit and loss, balance sheet."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Spoke Lane Cycles - journal, year from 1 July 2026")
    head(journal, 3, ["Date", "Ref", "Account", "Details", "Debit £", "Credit £"], "CFE2F3")
    at = 4
    for entry, (day, details, lines) in enumerate(journal_lines(CYCLE_JOURNAL), 1):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [day, f"J{entry:03}", name, details, debit, credit],
                ["dd/mm/yyyy", "", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 7, 26, 44, 12, 12)
    nominal = workbook.create_sheet("Nominal accounts")
    title(nominal, "A1", "Nominal accounts")
    head(nominal, 3, ["Code", "Account", "Group"], "CFE2F3")
    accounts = [(int(code), name, group) for code, name, group in rows(CYCLE_ACCOUNTS)]
    last = 3 + len(accounts)
    for row, account in enumerate(accounts, 4):
        put(nominal, row, account, ["0"])
    widths(nominal, 8, 28, 16)
    dropdown(journal, "C4:C3000", f"'Nominal accounts'!$B$4:$B${last}")
    trial = workbook.create_sheet("TB")
    title(trial, "A1", "Trial balance")
    head(trial, 3, ["Code", "Account", "Debits", "Credits", "Balance"], "CFE2F3")
    where: dict[str, int] = {}
    for row, (code, name, _) in enumerate(accounts, 4):
        where[name] = row
        sums = [f"=SUMIF(Journal!$C$4:$C$3000,B{row},Journal!{c}$4:{c}$3000)" for c in "EF"]
        put(trial, row, [code, name, *sums, f"=C{row}-D{row}"], ["0", "", MONEY, MONEY, POUNDS])
    put(
        trial,
        last + 1,
        [None, "Totals", *[f"=SUM({c}4:{c}{last})" for c in "CDE"]],
        ["", "", MONEY, MONEY, POUNDS],
    )
    strong(trial, last + 1, 5)
    widths(trial, 8, 28, 13, 13, 13)

    def block(sheet: Worksheet, at: int, group: str, sign: str) -> tuple[int, int]:
        put(sheet, at, [group])
        sheet.cell(at, 1).font = Font(bold=True)
        first = at + 1
        for _, name, of in accounts:
            if of == group:
                at += 1
                put(sheet, at, [name, f"={sign}TB!E{where[name]}"], ["", POUNDS])
        return first, at

    profit = workbook.create_sheet("P&L")
    title(profit, "A1", "Profit & loss account")
    profit["A2"] = "1 July 2026 to date"
    first, at = block(profit, 4, "Income", "-")
    sales = at + 1
    put(profit, sales, ["Total income", f"=SUM(B{first}:B{at})"], ["", POUNDS])
    first, at = block(profit, sales + 2, "Cost of sales", "")
    costs = at + 1
    put(profit, costs, ["Total cost of sales", f"=SUM(B{first}:B{at})"], ["", POUNDS])
    gross = costs + 1
    put(profit, gross, ["Gross profit", f"=B{sales}-B{costs}"], ["", POUNDS])
    first, at = block(profit, gross + 2, "Overheads", "")
    overheads = at + 1
    put(profit, overheads, ["Total overheads", f"=SUM(B{first}:B{at})"], ["", POUNDS])
    net = overheads + 2
    put(profit, net, ["Net profit", f"=B{gross}-B{overheads}"], ["", POUNDS])
    for row in (sales, costs, gross, overheads, net):
        strong(profit, row, 2)
    widths(profit, 30, 14)
    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Balance sheet")
    first, at = block(sheet, 3, "Assets", "")
    bank, till = first, first + 1
    assets = at + 1
    put(sheet, assets, ["Total assets", f"=SUM(B{first}:B{at})"], ["", POUNDS])
    first, at = block(sheet, assets + 2, "Liabilities", "-")
    liabilities = at + 1
    put(sheet, liabilities, ["Total liabilities", f"=SUM(B{first}:B{at})"], ["", POUNDS])
    first, at = block(sheet, liabilities + 2, "Capital", "-")
    put(sheet, at + 1, ["Profit to date", f"='P&L'!B{net}"], ["", POUNDS])
    capital = at + 2
    put(sheet, capital, ["Total capital", f"=SUM(B{first}:B{at + 1})"], ["", POUNDS])
    check = capital + 2
    put(sheet, check, ["Check", f"=ROUND(B{assets}-B{liabilities}-B{capital},2)"], ["", POUNDS])
    for row in (assets, liabilities, capital):
        strong(sheet, row, 2)
    widths(sheet, 30, 14)
    return workbook, {
        "book": "cyclerepairs.xlsx",
        "half": "round23",
        "layout": "journal",
        "about": "cycle repair workshop, England, GBP; sole trader, not registered for VAT; year from July",
        "dialect": "debit and credit columns after the details, plain account names with a list of codes; trial balance, profit and loss and balance sheet by formulas",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit £",
            "credit": "Credit £",
        },
        "free": {"Journal": ["Ref", "Details"]},
        "adds_up": {"Journal": ["Debit £", "Credit £"]},
        "watch": [
            f"TB!C{last + 1}",
            f"TB!D{last + 1}",
            f"P&L!B{sales}",
            f"P&L!B{costs}",
            f"P&L!B{overheads}",
            f"P&L!B{net}",
            f"Balance sheet!B{bank}",
            f"Balance sheet!B{till}",
            f"Balance sheet!B{assets}",
            f"Balance sheet!B{liabilities}",
            f"Balance sheet!B{capital}",
            f"Balance sheet!B{check}",
        ],
        "zero": [f"Balance sheet!B{check}"],
    }


HALL_IN = [
    "Hall rentals",
    "Bar & canteen sales",
    "Fundraisers",
    "Memberships",
    "Grants & donations",
    "Other income",
]
HALL_OUT = [
    "Caretaker & cleaning",
    "Power & heat",
    "Phone & internet",
    "Insurance",
    "Repairs & maintenance",
    "Snow removal & yard",
    "Bar & canteen supplies",
    "Fundraiser costs",
    "Kitchen & furnishings",
    "Licences & permits",
    "Office & postage",
    "Bank charges",
]

# date | cheque number or kind | who | category | withdrawal | deposit
HALL_BOOK = """
06-02 | DEP | 4-H club, June | Hall rentals | | 120
06-03 | 328 | Doreen Hnatiuk, May | Caretaker & cleaning | 300 |
06-05 | DEP | Baby shower, Kowalchuk | Hall rentals | | 150
06-08 | PAP | SaskTel | Phone & internet | 71.40 |
06-10 | DEP | Memberships, 6 | Memberships | | 150
06-12 | DC | Co-op, coffee and buns | Bar & canteen supplies | 64.85 |
06-15 | DEP | Steak night, tickets | Fundraisers | | 1180
06-15 | DEP | Steak night, bar | Bar & canteen sales | | 540
06-15 | 329 | Valley Meats, steaks | Fundraiser costs | 612.40 |
06-16 | DC | Liquor store, steak night | Bar & canteen supplies | 248.75 |
06-19 | PAP | SaskPower | Power & heat | 186.20 |
06-22 | PAP | SaskEnergy | Power & heat | 74.10 |
06-26 | DEP | Petrenko anniversary | Hall rentals | | 350
06-30 | SC | Service charge | Bank charges | 9.95 |
07-02 | DEP | Yoga class, July | Hall rentals | | 80
07-03 | 330 | Doreen Hnatiuk, June | Caretaker & cleaning | 300 |
07-06 | DEP | Canada Day pancake breakfast | Fundraisers | | 684
07-06 | DC | Co-op, pancake mix and sausages | Fundraiser costs | 192.30 |
07-08 | PAP | SaskTel | Phone & internet | 71.40 |
07-14 | 331 | Ron Fehr, eavestrough | Repairs & maintenance | 180 |
07-18 | DEP | Sawatzky family reunion | Hall rentals | | 400
07-20 | PAP | SaskPower | Power & heat | 201.65 |
07-21 | PAP | SaskEnergy | Power & heat | 41.30 |
07-24 | DC | Home Hardware, paint and rollers | Repairs & maintenance | 118.64 |
07-31 | SC | Service charge | Bank charges | 9.95 |
08-04 | 332 | Doreen Hnatiuk, July | Caretaker & cleaning | 300 |
08-05 | DEP | Yoga class, August | Hall rentals | | 80
08-10 | PAP | SaskTel | Phone & internet | 71.40 |
08-15 | DEP | Wiebe wedding, balance | Hall rentals | | 450
08-17 | DEP | Wiebe wedding, bar | Bar & canteen sales | | 710
08-17 | 333 | Prairie Mutual, hall insurance, half year | Insurance | 1240 |
08-18 | DC | Liquor store, Wiebe wedding | Bar & canteen supplies | 388.20 |
08-19 | PAP | SaskPower | Power & heat | 215.90 |
08-20 | PAP | SaskEnergy | Power & heat | 38.75 |
08-31 | SC | Service charge | Bank charges | 9.95 |
09-02 | 334 | Doreen Hnatiuk, August | Caretaker & cleaning | 300 |
09-08 | DEP | 4-H club, September | Hall rentals | | 120
09-08 | PAP | SaskTel | Phone & internet | 71.40 |
09-11 | DEP | Memberships, 9 | Memberships | | 225
09-14 | DEP | Canteen at the ball tournament | Bar & canteen sales | | 365.50
09-14 | DC | Co-op, hot dogs and pop | Bar & canteen supplies | 142.10 |
09-18 | DC | Staples, toner | Office & postage | 58.27 |
09-21 | PAP | SaskPower | Power & heat | 178.45 |
09-22 | PAP | SaskEnergy | Power & heat | 66.20 |
09-25 | 335 | Ron Fehr, back steps | Repairs & maintenance | 260 |
09-28 | DEP | Fall supper, tickets | Fundraisers | | 1560
09-28 | DEP | Fall supper, bar | Bar & canteen sales | | 480
09-28 | 336 | Valley Meats, turkeys | Fundraiser costs | 535.80 |
09-28 | DC | Co-op, potatoes, rolls, pies for the supper | Fundraiser costs | 221.35 |
09-30 | SC | Service charge | Bank charges | 9.95 |
10-02 | 337 | Doreen Hnatiuk, September | Caretaker & cleaning | 300 |
10-05 | DEP | 4-H club, October | Hall rentals | | 120
10-06 | DEP | Yoga class, October | Hall rentals | | 80
10-08 | PAP | SaskTel | Phone & internet | 71.40 |
10-09 | DEP | Kowalchuk wedding, deposit | Hall rentals | | 200
10-13 | DC | Co-op, coffee and creamer | Bar & canteen supplies | 47.60 |
10-16 | DEP | Donation, L. Sawatzky | Grants & donations | | 100
10-19 | DEP | Steak night, tickets | Fundraisers | | 1260
10-19 | DEP | Steak night, bar | Bar & canteen sales | | 588
10-19 | 338 | Valley Meats, steaks | Fundraiser costs | 655.20 |
10-20 | DC | Liquor store, steak night | Bar & canteen supplies | 262.45 |
10-20 | PAP | SaskPower | Power & heat | 193.30 |
10-21 | PAP | SaskEnergy | Power & heat | 121.85 |
10-23 | 339 | Clearview Plumbing, kitchen drain | Repairs & maintenance | 215 |
10-26 | DEP | Memberships, 3 | Memberships | | 75
10-30 | SC | Service charge | Bank charges | 9.95 |
11-02 | 340 | Doreen Hnatiuk, October | Caretaker & cleaning | 300 |
"""


def communityhall() -> tuple[Workbook, Card]:
    """A community hall in Saskatchewan: the bank register, with totals by category."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Register"
    title(book, "A1", "Willow Bend Community Hall")
    book["A2"] = "Chequing account, from June 1, 2026"
    headings = [
        "Date",
        "Chq # / type",
        "Paid to / received from",
        "Category",
        "Withdrawals",
        "Deposits",
        "Balance",
    ]
    head(book, 4, headings, "D9EAD3")
    formats = ["yyyy-mm-dd", "", "", "", MONEY, MONEY, DOLLARS]
    put(book, 5, [date("2026-06-01"), None, "Balance forward", None, None, None, 6482.19], formats)
    at = 5
    for day, kind, who, category, paid, received in rows(HALL_BOOK):
        at += 1
        put(
            book,
            at,
            [
                date(day),
                int(kind) if kind.isdigit() else kind,
                who,
                category,
                number(paid),
                number(received),
                f"=G{at - 1}-E{at}+F{at}",
            ],
            formats,
        )
        book.cell(at, 2).alignment = Alignment(horizontal="center")
    book.freeze_panes = "A5"
    widths(book, 12, 10, 42, 24, 13, 13, 14)
    report = workbook.create_sheet("By category")
    title(report, "A1", "Where it came from, where it went")
    head(report, 3, ["Money in", "Total"], "D9EAD3")
    at = 4
    for name in HALL_IN:
        total = f"SUMIF(Register!$D$6:$D$700,A{at},Register!$F$6:$F$700)-SUMIF(Register!$D$6:$D$700,A{at},Register!$E$6:$E$700)"
        put(report, at, [name, f"={total}"], ["", DOLLARS])
        at += 1
    income = at
    put(report, income, ["Total in", f"=SUM(B4:B{income - 1})"], ["", DOLLARS])
    strong(report, income, 2)
    head(report, income + 2, ["Money out", "Total"], "F4CCCC")
    at = start = income + 3
    for name in HALL_OUT:
        total = f"SUMIF(Register!$D$6:$D$700,A{at},Register!$E$6:$E$700)-SUMIF(Register!$D$6:$D$700,A{at},Register!$F$6:$F$700)"
        put(report, at, [name, f"={total}"], ["", DOLLARS])
        at += 1
    spent = at
    put(report, spent, ["Total out", f"=SUM(B{start}:B{spent - 1})"], ["", DOLLARS])
    strong(report, spent, 2)
    put(report, spent + 2, ["Opening balance", "=Register!G5"], ["", DOLLARS])
    put(
        report,
        spent + 3,
        ["In the bank now", "=Register!G5+SUM(Register!F6:F700)-SUM(Register!E6:E700)"],
        ["", DOLLARS],
    )
    put(
        report,
        spent + 4,
        ["Out by", f"=ROUND(B{spent + 2}+B{income}-B{spent}-B{spent + 3},2)"],
        ["", DOLLARS],
    )
    widths(report, 28, 14)
    names = [*HALL_IN, *HALL_OUT]
    head(report, 3, ["Category list"], "EEEEEE", 4)
    for row, name in enumerate(names, 4):
        report.cell(row, 4, name)
    report.column_dimensions["D"].width = 26
    dropdown(book, "D6:D700", f"'By category'!$D$4:$D${3 + len(names)}")
    return workbook, {
        "book": "communityhall.xlsx",
        "half": "round23",
        "layout": "cash book",
        "about": "community hall association, Canada, CAD",
        "dialect": "bank register: cheque number or kind, withdrawals before deposits, running balance, a category on every line",
        "date_order": "ymd",
        "period": ["2026-06-01", "2027-05-31"],
        "cash": {
            "sheet": "Register",
            "date": "Date",
            "category": "Category",
            "in": "Deposits",
            "out": "Withdrawals",
        },
        "free": {"Register": ["Chq # / type", "Paid to / received from"]},
        "adds_up": {"Register": ["Withdrawals", "Deposits"]},
        "watch": [f"By category!B{row}" for row in (income, spent, spent + 3, spent + 4)],
        "zero": [f"By category!B{spent + 4}"],
    }


DETAIL_IN = ["Detailing", "Fleet washes", "Tips", "Other income"]
DETAIL_OUT = [
    "Supplies",
    "Gas",
    "Truck repairs",
    "Equipment",
    "Helper pay",
    "Insurance",
    "Phone",
    "Advertising",
    "Card fees & software",
    "Licenses & permits",
    "Tax & accounting",
    "Other expense",
]

# date | description | category | amount
DETAIL_BOOK = """
08-03 | Full detail, Tahoe, Mrs. Whitfield | Detailing | 225
08-03 | Sam's Club, towels and spray bottles | Supplies | 58.42
08-04 | Gas, Buc-ee's | Gas | 47.10
08-05 | Hillcrest Dental, August | Fleet washes | 300
08-06 | Interior, Camry | Detailing | 140
08-06 | Tip, Camry | Tips | 20
08-07 | Marcus | Helper pay | 90
08-08 | Full detail, F-150, J. Ruiz | Detailing | 220
08-10 | Lowe's, shop vac | Equipment | 119
08-11 | Wash and wax, Accord | Detailing | 110
08-12 | Gas, Shell | Gas | 51.35
08-13 | Progressive | Insurance | 142
08-14 | O'Reilly, wax and clay | Supplies | 63.90
08-15 | Full detail, Suburban | Detailing | 260
08-15 | Tip, Suburban | Tips | 40
08-15 | Marcus | Helper pay | 90
08-18 | Verizon | Phone | 65
08-19 | Delgado Realty, 2 cars | Fleet washes | 120
08-21 | Gas, Shell | Gas | 49.80
08-22 | Interior and seats, Odyssey | Detailing | 160
08-26 | Headlights, Corolla | Detailing | 80
08-28 | Full detail, Mustang | Detailing | 240
08-29 | Marcus | Helper pay | 90
08-31 | Square fees August | Card fees & software | 24.60
08-31 | Booking app | Card fees & software | 29
09-01 | Gas, Shell | Gas | 52.20
09-02 | Hillcrest Dental, September | Fleet washes | 300
09-03 | Detail King, foam soap and tire shine | Supplies | 88.75
09-05 | Full detail, Silverado | Detailing | 230
09-05 | Tip, Silverado | Tips | 25
09-05 | Marcus | Helper pay | 90
09-08 | Wash and wax, Altima | Detailing | 110
09-09 | Delgado Realty, 3 cars | Fleet washes | 180
09-10 | Gas, Buc-ee's | Gas | 46.95
09-12 | Full detail, Explorer | Detailing | 245
09-14 | Progressive | Insurance | 142
09-15 | Firestone, oil change | Truck repairs | 74.99
09-16 | Interior, Civic | Detailing | 130
09-18 | Verizon | Phone | 65
09-19 | Full detail, F-250 | Detailing | 260
09-19 | Marcus | Helper pay | 90
09-21 | Gas, Shell | Gas | 53.40
09-22 | Google ads | Advertising | 50
09-24 | Headlights, Malibu | Detailing | 80
09-26 | Full detail, Lexus | Detailing | 235
09-26 | Tip, Lexus | Tips | 30
09-28 | Sam's Club, towels | Supplies | 41.26
09-30 | Square fees September | Card fees & software | 27.15
09-30 | Booking app | Card fees & software | 29
10-01 | Gas, Shell | Gas | 50.60
10-02 | Hillcrest Dental, October | Fleet washes | 300
10-03 | Full detail, Ram | Detailing | 230
10-03 | Marcus | Helper pay | 90
10-06 | O'Reilly, tire dressing and wax | Supplies | 57.38
10-07 | Wash and wax, Model 3 | Detailing | 120
10-09 | Gas, Buc-ee's | Gas | 48.75
10-10 | Full detail, Highlander | Detailing | 240
10-10 | Tip, Highlander | Tips | 20
10-13 | Progressive | Insurance | 142
10-14 | Delgado Realty, 2 cars | Fleet washes | 120
10-17 | Interior, minivan, Mrs. Okafor | Detailing | 150
10-17 | Marcus | Helper pay | 90
10-19 | Verizon | Phone | 65
10-20 | Gas, Shell | Gas | 52.85
10-21 | Google ads | Advertising | 50
10-23 | Discount Tire, two tires | Truck repairs | 268.40
10-24 | Full detail, Tahoe, Mrs. Whitfield | Detailing | 225
10-27 | Detail King, foam soap | Supplies | 92.10
10-30 | Gas, Shell | Gas | 47.95
10-31 | Square fees October | Card fees & software | 28.40
10-31 | Booking app | Card fees & software | 29
"""


def detailing() -> tuple[Workbook, Card]:
    """A mobile car detailer in Texas: one page of income and expenses with the totals beside the list."""
    workbook = Workbook()
    page = workbook.active
    page.title = "2026"
    title(page, "A1", "Lone Oak Mobile Detailing - Income & Expenses 2026", 16)
    page["A2"] = "started August 2026"
    page["A2"].font = Font(italic=True, color="808080")
    head(page, 4, ["Date", "Description", "Category", "Income", "Expense"], "FFE599")
    for at, (day, what, category, amount) in enumerate(rows(DETAIL_BOOK), 5):
        income, expense = (amount, "") if category in DETAIL_IN else ("", amount)
        put(
            page,
            at,
            [date(day), what, category, number(income), number(expense)],
            ["m/d/yyyy", "", "", DOLLARS, DOLLARS],
        )
    head(page, 4, ["INCOME", "Total"], "FFE599", 7)
    at = 5
    for name in DETAIL_IN:
        put(page, at, [name, f"=SUMIF($C$5:$C$1000,G{at},$D$5:$D$1000)"], ["", DOLLARS], 7)
        at += 1
    income_row = at
    put(page, at, ["Total income", f"=SUM(H5:H{at - 1})"], ["", DOLLARS], 7)
    at += 2
    head(page, at, ["EXPENSES", "Total"], "FFE599", 7)
    start = at + 1
    for name in DETAIL_OUT:
        at += 1
        put(page, at, [name, f"=SUMIF($C$5:$C$1000,G{at},$E$5:$E$1000)"], ["", DOLLARS], 7)
    expense_row = at + 1
    put(page, expense_row, ["Total expenses", f"=SUM(H{start}:H{at})"], ["", DOLLARS], 7)
    profit_row = expense_row + 2
    put(page, profit_row, ["NET PROFIT", f"=H{income_row}-H{expense_row}"], ["", DOLLARS], 7)
    for row in (income_row, expense_row, profit_row):
        page.cell(row, 7).font = page.cell(row, 8).font = Font(bold=True)
    page.freeze_panes = "A5"
    widths(page, 12, 38, 22, 12, 12, 4, 24, 13)
    dropdown(page, "C5:C1000", '"' + ",".join([*DETAIL_IN, *DETAIL_OUT]) + '"')
    return workbook, {
        "book": "detailing.xlsx",
        "half": "round23",
        "layout": "cash book",
        "about": "mobile car detailer, Texas, USA, USD; no sales tax charged",
        "dialect": "one page: income and expense columns, a category on every line, totals by category beside the list",
        "date_order": "mdy",
        "period": ["2026-08-01", "2026-12-31"],
        "cash": {
            "sheet": "2026",
            "date": "Date",
            "category": "Category",
            "in": "Income",
            "out": "Expense",
        },
        "free": {"2026": ["Description"]},
        "adds_up": {"2026": ["Income", "Expense"]},
        "watch": [f"2026!H{row}" for row in (income_row, expense_row, profit_row)],
    }


# line | when | January to April, and what May has already
LIMERICK = {
    "INCOME": """
Declan wages | last Thurs | 2841.60 | 2841.60 | 2915.40 | 2915.40 |
Aoife wages | 15th | 1962.25 | 1962.25 | 1962.25 | 1962.25 | 1962.25
Child benefit | 1st Tues | 280 | 280 | 280 | 280 |
Other income | | | 150 | | |
""",
    "HOUSE": """
Mortgage | DD 1st | 1184.50 | 1184.50 | 1184.50 | 1184.50 | 1184.50
Electricity | every 2nd month | 231.70 | | 214.35 | |
Heating oil | | | 685 | | |
Broadband & phones | DD 12th | 109 | 109 | 109 | 109 | 109
Bins | | 25.50 | 25.50 | 25.50 | 25.50 | 25.50
House insurance | DD | 38.90 | 38.90 | 38.90 | 38.90 | 38.90
Repairs & bits for the house | | 42.80 | | 126 | 64.95 |
""",
    "FOOD": """
Groceries | | 712.45 | 688.10 | 745.30 | 701.85 | 268.40
Takeaway & eating out | | 96.50 | 118 | 84.20 | 132.70 | 28
""",
    "CAR": """
Car loan | DD 5th | 246 | 246 | 246 | 246 | 246
Diesel | | 182 | 165 | 190 | 178 | 70
Car insurance & tax | | 280 | | | 280 |
Service, tyres & NCT | | | 218 | | |
Parking, tolls & bus | | 22.40 | 18 | 31.60 | 25.20 | 5.80
""",
    "KIDS": """
Creche | start of month | 780 | 780 | 780 | 780 |
School costs | | 65 | | | 30 |
Kids' activities | | 85 | | 40 | |
Kids' clothes & shoes | | | 74.50 | 58 | 112.95 |
""",
    "US": """
Doctor & chemist | | 92.30 | | 61.45 | 18.99 |
Clothes | | 45 | | 89.90 | 60 |
Hair & gym | | 54 | 39 | 64 | 39 | 39
Netflix & Spotify | DD | 31.98 | 31.98 | 31.98 | 31.98 | 31.98
Presents & birthdays | | 30 | 75 | 40 | |
""",
    "SAVING": """
Credit union | | 200 | 200 | 200 | 200 |
Holiday account | | 100 | 100 | 150 | 100 |
""",
}


def limerickhome() -> tuple[Workbook, Card]:
    """A family's budget in Ireland: lines by months from January, the year's total and the average after them."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Budget 2026"
    title(sheet, "A1", "Household money 2026")
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    head(sheet, 3, ["", "When", *months, "Total", "Average"], "B4C7DC")
    letters = "CDEFGHIJKLMN"
    money = "€#,##0.00"
    at = 3
    totals: list[int] = []
    for section, text in LIMERICK.items():
        at += 1
        sheet.cell(at, 1, section)
        strong(sheet, at, 16, "DEE6EF")
        start = at + 1
        for name, when, *amounts in rows(text):
            at += 1
            put(sheet, at, [name, when or None, *[number(a) for a in amounts]], ["", "", *[money] * 14])
            put(
                sheet,
                at,
                [f"=SUM(C{at}:N{at})", f"=IF(COUNT(C{at}:N{at})=0,0,O{at}/COUNT(C{at}:N{at}))"],
                [money, money],
                15,
            )
            sheet.cell(at, 2).font = Font(italic=True, size=9, color="808080")
        at += 1
        put(
            sheet,
            at,
            ["Total", None, *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters + "O"]],
            ["", "", *[money] * 13],
        )
        strong(sheet, at, 15)
        totals.append(at)
    income, *others = totals
    out, left = at + 2, at + 3
    put(
        sheet,
        out,
        ["Total going out", None, *["=" + "+".join(f"{c}{row}" for row in others) for c in letters + "O"]],
        ["", "", *[money] * 13],
    )
    put(
        sheet,
        left,
        ["LEFT OVER", None, *[f"={c}{income}-{c}{out}" for c in letters + "O"]],
        ["", "", *["€#,##0.00;[Red]-€#,##0.00"] * 13],
    )
    strong(sheet, out, 15)
    strong(sheet, left, 15, "FFF2CC")
    sheet.freeze_panes = "C4"
    widths(sheet, 28, 15, *[11] * 12, 12, 11)
    return workbook, {
        "book": "limerickhome.xlsx",
        "half": "round23",
        "layout": "grid",
        "about": "family with children, Ireland, EUR",
        "dialect": "lines by months with a remark when each is due before them, sections with totals, year's total and average after",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Budget 2026", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [
            f"Budget 2026!{cell}"
            for cell in (f"G{income}", f"G{out}", f"G{left}", f"O{income}", f"O{out}", f"O{left}")
        ],
    }


# number | date | client | for | amount | date paid
IT_INVOICES = """
1031 | 07-02 | Coastal Legal | Monthly support June | 385 | 07-14
1032 | 07-03 | Bayside Vet Clinic | New printer set up | 165 | 07-10
1033 | 07-08 | Mrs Petrakis | Laptop cleaned up, new battery | 210 | 07-08
1034 | 07-14 | Jarrah Timber | Wifi in the yard | 640 | 07-31
1035 | 07-20 | Hilltop Physio | Email moved over, 4 staff | 520 | 08-03
1036 | 07-31 | Coastal Legal | Monthly support July | 385 | 08-12
1037 | 07-31 | Hilltop Physio | Monthly support July | 220 | 08-11
1038 | 08-06 | D. Nankervis | Data off old PC | 150 | 08-06
1039 | 08-12 | Bayside Vet Clinic | Backup drive and set up | 395 | 08-28
1040 | 08-19 | Sorrento Cafe | EFTPOS and wifi dropping out | 180 | 09-02
1041 | 08-31 | Coastal Legal | Monthly support August | 385 | 09-11
1042 | 08-31 | Hilltop Physio | Monthly support August | 220 | 09-14
1043 | 09-04 | Jarrah Timber | Two PCs supplied and installed | 2860 | 09-25
1044 | 09-10 | Mrs Petrakis | New laptop set up | 140 | 09-10
1045 | 09-17 | Bayside Vet Clinic | Server fan replaced | 265 | 10-01
1046 | 09-23 | P. Lombardi | Home office network | 330 | 09-30
1047 | 09-30 | Coastal Legal | Monthly support September | 385 | 10-13
1048 | 09-30 | Hilltop Physio | Monthly support September | 220 | 10-12
1049 | 10-06 | Sorrento Cafe | New router | 245 | 10-19
1050 | 10-13 | Jarrah Timber | Camera at the gate | 710 |
1051 | 10-20 | D. Nankervis | Virus removed | 130 |
1052 | 10-26 | Bayside Vet Clinic | Reception PC upgrade | 480 |
1053 | 10-30 | Coastal Legal | Monthly support October | 385 |
1054 | 10-30 | Hilltop Physio | Monthly support October | 220 |
1055 | 10-30 | Little Gums Daycare | Two tablets set up | 220 |
"""

# date | supplier | details | category | amount
IT_EXPENSES = """
07-01 | Telstra | Mobile and internet | Phone & internet | 129
07-03 | PLE Computers | Laptop battery | Parts for jobs | 96
07-06 | BP | Fuel | Car | 71.20
07-10 | Microsoft | 365 licence | Software | 18.70
07-13 | PLE Computers | Access points | Parts for jobs | 312.50
07-20 | BP | Fuel | Car | 66.85
07-23 | Officeworks | Paper and labels | Office | 34.45
07-31 | Commonwealth Bank | Account fee | Bank fees | 10
08-03 | Telstra | Mobile and internet | Phone & internet | 129
08-04 | BP | Fuel | Car | 69.30
08-10 | Microsoft | 365 licence | Software | 18.70
08-11 | PLE Computers | Backup drive | Parts for jobs | 189
08-14 | Malwarebytes | Toolkit, year | Software | 149
08-18 | BP | Fuel | Car | 73.10
08-20 | City of Joondalup | Parking | Car | 9.60
08-31 | Commonwealth Bank | Account fee | Bank fees | 10
09-01 | Telstra | Mobile and internet | Phone & internet | 129
09-02 | PLE Computers | Two PCs and monitors | Parts for jobs | 1984
09-07 | BP | Fuel | Car | 74.55
09-10 | Microsoft | 365 licence | Software | 18.70
09-15 | Bridgestone | Service and tyre rotation | Car | 320
09-16 | PLE Computers | Server fan | Parts for jobs | 78.50
09-21 | PLE Computers | Switch and cabling | Parts for jobs | 142.90
09-22 | BP | Fuel | Car | 68.40
09-25 | Officeworks | Ink | Office | 59.95
09-30 | Commonwealth Bank | Account fee | Bank fees | 10
10-01 | Telstra | Mobile and internet | Phone & internet | 129
10-05 | PLE Computers | Router | Parts for jobs | 134
10-07 | BP | Fuel | Car | 70.75
10-09 | Microsoft | 365 licence | Software | 18.70
10-12 | PLE Computers | Camera and mount | Parts for jobs | 398
10-21 | BP | Fuel | Car | 67.60
10-23 | PLE Computers | SSD and memory | Parts for jobs | 236.40
10-30 | Commonwealth Bank | Account fee | Bank fees | 10
"""

IT_CATEGORIES = [
    "Parts for jobs",
    "Subcontractors",
    "Car",
    "Phone & internet",
    "Software",
    "Tools & equipment",
    "Office",
    "Advertising",
    "Insurance",
    "Training",
    "Accountant",
    "Bank fees",
    "Other",
]


def itsupport() -> tuple[Workbook, Card]:
    """An IT support man in Perth: invoice register with due date and status by formula, expenses, summary."""
    workbook = Workbook()
    invoices = workbook.active
    invoices.title = "Invoices"
    title(invoices, "A1", "Invoice register 2026-27")
    head(
        invoices,
        3,
        ["Inv #", "Date", "Client", "Work done", "Amount", "Due", "Date paid", "Status"],
        "D0CECE",
    )
    for at, (no, day, client, what, amount, paid) in enumerate(rows(IT_INVOICES), 4):
        put(
            invoices,
            at,
            [
                int(no),
                date(day),
                client,
                what,
                number(amount),
                f"=B{at}+14",
                date(paid) if paid else None,
                f'=IF(G{at}="","Unpaid","Paid")',
            ],
            ["0", "d/mm/yyyy", "", "", DOLLARS, "d/mm/yyyy", "d/mm/yyyy"],
        )
    invoices.freeze_panes = "A4"
    widths(invoices, 8, 12, 24, 32, 12, 12, 12, 10)
    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Expenses 2026-27")
    head(costs, 3, ["Date", "Supplier", "Details", "Category", "Amount"], "D0CECE")
    for at, (day, supplier, what, category, amount) in enumerate(rows(IT_EXPENSES), 4):
        put(
            costs,
            at,
            [date(day), supplier, what, category, number(amount)],
            ["d/mm/yyyy", "", "", "", DOLLARS],
        )
    costs.freeze_panes = "A4"
    widths(costs, 12, 24, 30, 20, 12)
    summary = workbook.create_sheet("Summary")
    title(summary, "A1", "Summary since 1 July 2026")
    lines = [
        ("Invoiced", "=SUM(Invoices!E4:E400)"),
        ("Paid to me", '=SUMIF(Invoices!H4:H400,"Paid",Invoices!E4:E400)'),
        ("Still owing to me", '=SUMIF(Invoices!H4:H400,"Unpaid",Invoices!E4:E400)'),
        ("Expenses", "=SUM(Expenses!E4:E600)"),
        ("Profit (invoiced less expenses)", "=B3-B6"),
    ]
    for at, (name, formula) in enumerate(lines, 3):
        put(summary, at, [name, formula], ["", DOLLARS])
    strong(summary, 7, 2)
    head(summary, 9, ["Expenses by category", ""], "D0CECE")
    for at, name in enumerate(IT_CATEGORIES, 10):
        put(summary, at, [name, f"=SUMIF(Expenses!$D$4:$D$600,A{at},Expenses!$E$4:$E$600)"], ["", DOLLARS])
    end = 9 + len(IT_CATEGORIES)
    put(summary, end + 1, ["Total", f"=SUM(B10:B{end})"], ["", DOLLARS])
    strong(summary, end + 1, 2)
    widths(summary, 32, 14)
    dropdown(costs, "D4:D600", f"Summary!$A$10:$A${end}")
    return workbook, {
        "book": "itsupport.xlsx",
        "half": "round23",
        "layout": "records",
        "about": "computer support, Australia, AUD; sole trader, not registered for GST; year from July",
        "dialect": "invoice register with due day and status by formula and the day paid; a list of expenses by category",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "tables": {"invoices": "Invoices", "expenses": "Expenses"},
        "free": {"Invoices": ["Inv #", "Work done"], "Expenses": ["Details"]},
        "adds_up": {},
        "watch": [*[f"Summary!B{row}" for row in range(3, 8)], f"Summary!B{end + 1}"],
    }


# line | this year so far | last year | remark
BOWLS_IN = """
Subscriptions | 6480 | 7560 | $180, online to cheque account
Green fees | 412 | 1038 | cash box
Tournament entries | 720 | 2460 | cash box on the day
Bar takings | 3865.50 | 11240.30 | cash box, banked Mondays
Raffles | 538 | 1612 | cash box
Hall hire | 640 | 1720 | online to cheque account
Sponsorship & donations | 500 | 1250 | cheque account
Interest | 96.42 | 311.85 | savings account
"""
BOWLS_OUT = """
Greens upkeep | 1890.35 | 5412.60 | cheque account
Mowers & machinery | 214.60 | 985.20 | cheque account
Power & water | 846.20 | 2518.75 | direct debit
Rates | 612 | 2448 | direct debit, quarterly
Insurance | 0 | 1342 | cheque account, November
Bar stock | 2104.75 | 6230.40 | EFTPOS card, cheque account
Catering & prizes | 388.40 | 1475.90 | cheque account or cash box
Affiliation fees | 0 | 1180 | cheque account
Repairs & maintenance | 327.80 | 1064.35 | cheque account
Cleaning | 260 | 780 | Marg, $65 a month, cheque account
Phone & internet | 236 | 708 | direct debit, $59
Printing & stationery | 74.50 | 216.30 | cheque account
Sundry | 41.20 | 155 | cash box
"""


def bowls() -> tuple[Workbook, Card]:
    """A bowling club in New Zealand: one page of income and expenses in fixed cells, and where the funds are."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Income & Expenses"
    title(page, "A1", "Tui Street Bowling Club Inc")
    page["A2"] = "Statement of income and expenses, 1 July 2026 to date"
    head(page, 4, ["", "This year $", "Last year $", "How"], "E2EFDA")
    money = "#,##0.00;-#,##0.00"

    def part(at: int, name: str, text: str) -> int:
        page.cell(at, 1, name).font = Font(bold=True)
        start = at + 1
        for line, now, before, remark in rows(text):
            at += 1
            put(page, at, [line, number(now), number(before), remark], ["", money, money])
            page.cell(at, 4).font = Font(italic=True, color="7F7F7F")
        at += 1
        put(
            page,
            at,
            ["Total " + name.lower(), *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]],
            ["", money, money],
        )
        strong(page, at, 3)
        return at

    income = part(5, "Income", BOWLS_IN)
    spent = part(income + 2, "Expenses", BOWLS_OUT)
    surplus = spent + 2
    put(page, surplus, ["Surplus", *[f"={c}{income}-{c}{spent}" for c in "BC"]], ["", money, money])
    strong(page, surplus, 3, "E2EFDA")
    at = surplus + 2
    page.cell(at, 1, "Club funds").font = Font(bold=True)
    put(page, at + 1, ["Funds at 1 July", 11830.40, 9154.75], ["", money, money])
    put(page, at + 2, ["Surplus for the year", f"=B{surplus}", f"=C{surplus}"], ["", money, money])
    put(page, at + 3, ["Funds now", f"=B{at + 1}+B{at + 2}", f"=C{at + 1}+C{at + 2}"], ["", money, money])
    strong(page, at + 3, 3)
    funds = at + 3
    at += 5
    page.cell(at, 1, "Held as").font = Font(bold=True)
    put(page, at + 1, ["Cheque account", 8412.27, 2291.77], ["", money, money])
    put(page, at + 2, ["Savings account", 9346.05, 9249.63], ["", money, money])
    put(page, at + 3, ["Cash box", 328.20, 289], ["", money, money])
    put(page, at + 4, ["Total held", *[f"=SUM({c}{at + 1}:{c}{at + 3})" for c in "BC"]], ["", money, money])
    strong(page, at + 4, 3)
    put(page, at + 6, ["Difference (should be nil)", f"=ROUND(B{funds}-B{at + 4},2)"], ["", money])
    page.freeze_panes = "A5"
    widths(page, 30, 14, 14, 34)
    return workbook, {
        "book": "bowls.xlsx",
        "half": "round23",
        "layout": "statements",
        "about": "bowling club, New Zealand, NZD; not registered for GST; year from July; money in and out only",
        "dialect": "one page of typed amounts in fixed cells, last year beside this year, remarks on how each is paid, the funds by account below with a difference",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "statement": {"sheets": ["Income & Expenses"], "label": "A", "amount": "B"},
        "free": {},
        "adds_up": {},
        "watch": [f"Income & Expenses!B{row}" for row in (income, spent, surplus, funds, at + 4, at + 6)],
        "zero": [f"Income & Expenses!B{at + 6}"],
    }


BOOKS = [cyclerepairs, communityhall, detailing, limerickhome, itsupport, bowls]
