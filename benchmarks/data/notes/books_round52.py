"""The workbooks of round 52: an appliance repair shop, a concreter, a chess club, a landlord's flats."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from collections.abc import Sequence

from make_books import bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
JOURNAL = {
    "sheet": "Journal",
    "date": "Date",
    "account": "Account",
    "debit": "Debit",
    "credit": "Credit",
}


def write_journal(
    workbook: Workbook, name: str, text: str, heads: Sequence[str], fill: str, form: str, year: int = 2026
) -> None:
    """The journal under its headings; a description may have a property or a reference before it (`X: …`)."""
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", name)
    head(journal, 3, heads, fill)
    at = 4
    for entry, (day, details, lines) in enumerate(journal_lines(text, year), 1):
        before, _, described = details.rpartition(": ")
        for account, amount in lines:
            cells = {
                "Date": day,
                "No.": entry,
                "Ref": before or None,
                "Property": before,
                "Description": described,
                "Details": described,
                "Memo": described,
                "Account": account,
                "Debit": amount if amount > 0 else None,
                "Credit": None if amount > 0 else -amount,
            }
            formats = {"Date": form, "Debit": MONEY, "Credit": MONEY}
            put(journal, at, [cells[h] for h in heads], [formats.get(h, "") for h in heads])
            at += 1
    journal.freeze_panes = "A4"
    sizes = {"Date": 12, "No.": 6, "Ref": 11, "Property": 14, "Account": 28}
    sizes |= dict.fromkeys(("Description", "Details", "Memo"), 46)
    widths(journal, *[sizes.get(h, 12) for h in heads])


def write_balances(
    workbook: Workbook, name: str, accounts: str, heads: Sequence[str], fill: str
) -> dict[str, int]:
    """The chart of accounts with debits, credits and balances by formula; the row of each account."""
    sheet = workbook.create_sheet(name)
    title(sheet, "A1", name)
    head(sheet, 3, ["Account", "Type", "Debits", "Credits", "Balance"], fill)
    letters = {h: "ABCDEFGH"[i] for i, h in enumerate(heads)}
    where = {}
    account = letters["Account"]
    for at, (label, kind) in enumerate(rows(accounts), 4):
        sums = [
            f"=SUMIFS(Journal!${letters[c]}$4:${letters[c]}$2000,Journal!${account}$4:${account}$2000,$A{at})"
            for c in ("Debit", "Credit")
        ]
        put(sheet, at, [label, kind, *sums, f"=ROUND(C{at}-D{at},2)"], ["", "", MONEY, MONEY, SIGNED])
        where[label] = at
    last = 3 + len(where)
    put(
        sheet,
        last + 1,
        ["Total", None, f"=SUM(C4:C{last})", f"=SUM(D4:D{last})", f"=ROUND(C{last + 1}-D{last + 1},2)"],
        ["", "", MONEY, MONEY, SIGNED],
    )
    bold(sheet, *[f"{c}{last + 1}" for c in "ABCDE"])
    widths(sheet, 30, 12, 13, 13, 13)
    dropdown(workbook["Journal"], f"{account}4:{account}2000", f"'{name}'!$A$4:$A${last}")
    return where


def write_results(
    workbook: Workbook,
    name: str,
    balances: str,
    where: dict[str, int],
    accounts: str,
    kinds: Sequence[str],
    result: str = "Net profit",
) -> list[int]:
    """Income and costs account by account, the profit at the foot; the rows of the two totals and the profit."""
    page = workbook.create_sheet(name)
    title(page, "A1", name)
    at, totals = 3, []
    for kind, sign in zip(kinds, ("-", ""), strict=True):
        put(page, at, [kind])
        bold(page, f"A{at}")
        start = at + 1
        for label, of in rows(accounts):
            if of == kind:
                at += 1
                put(page, at, [label, f"={sign}'{balances}'!E{where[label]}"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {kind.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 2
    put(page, at, [result, f"=ROUND(B{totals[0]}-B{totals[1]},2)"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 30, 14)
    return [*totals, at]


def write_position(
    workbook: Workbook, balances: str, where: dict[str, int], accounts: str, profit: str
) -> list[int]:
    """The balance sheet: assets, liabilities and equity with the profit so far; the rows of totals and check."""
    page = workbook.create_sheet("Balance sheet")
    title(page, "A1", "Balance sheet")
    at, totals = 3, []
    for kind, name, sign in (
        ("Asset", "Assets", ""),
        ("Liability", "Liabilities", "-"),
        ("Equity", "Equity", "-"),
    ):
        put(page, at, [name])
        bold(page, f"A{at}")
        start = at + 1
        for label, of in rows(accounts):
            if of == kind:
                at += 1
                put(page, at, [label, f"={sign}'{balances}'!E{where[label]}"], ["", SIGNED])
        if kind == "Equity":
            at += 1
            put(page, at, ["Profit so far", f"={profit}"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {name.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 2
    put(
        page,
        at,
        ["Check (should be 0)", f"=ROUND(B{totals[0]}-B{totals[1]}-B{totals[2]},2)"],
        ["", SIGNED],
    )
    widths(page, 30, 14)
    return [*totals, at]


APPLIANCE_ACCOUNTS = """
Checking | Asset
Cash drawer | Asset
Accounts receivable | Asset
Shop equipment | Asset
Service van | Asset
Accumulated depreciation | Asset
Accounts payable | Liability
Visa card | Liability
Sales tax payable | Liability
Payroll taxes payable | Liability
Van loan | Liability
Equipment loan | Liability
Owner's capital | Equity
Owner's draw | Equity
Repair labor | Income
Parts sales | Income
Used appliance sales | Income
Parts purchased | Expense
Used appliances bought | Expense
Wages | Expense
Payroll tax expense | Expense
Shop rent | Expense
Utilities | Expense
Gas | Expense
Van repairs | Expense
Advertising | Expense
Card processing fees | Expense
Insurance | Expense
Phone & software | Expense
Tools & supplies | Expense
Licenses & dues | Expense
Loan interest | Expense
Depreciation | Expense
"""

APPLIANCE_JOURNAL = """
01-01 | Opening balances | Checking 8420; Cash drawer 150; Accounts receivable 642; Shop equipment 7200; Service van 18500; Accumulated depreciation -6100; Accounts payable -1184.50; Sales tax payable -231.70; Payroll taxes payable -688.64; Van loan -11250; Equipment loan -1400; Owner's capital -14057.16
01-02 | January rent, shop on Wells St | Shop rent 950; Checking -950
01-04 | Kerr, washer pump, card | Checking 189.55; Repair labor -120; Parts sales -65; Sales tax payable -4.55
01-05 | Gas for the van | Gas 48.20; Visa card -48.20
01-06 | Lakeview Apartments paid invoice 1201 | Checking 642; Accounts receivable -642
01-07 | Used Whirlpool washer, Mrs. Odom, card | Checking 299.60; Used appliance sales -280; Sales tax payable -19.60
01-08 | Payroll, Marcus, two weeks | Wages 1280; Payroll tax expense 97.92; Payroll taxes payable -344.32; Checking -1033.60
01-11 | Reliable Parts, December statement paid | Accounts payable 1184.50; Checking -1184.50
01-12 | Used stove bought from an estate, cash | Used appliances bought 60; Cash drawer -60
01-13 | Invoice 1202, Lakeview Apartments, two dishwashers | Accounts receivable 398.20; Repair labor -220; Parts sales -166.54; Sales tax payable -11.66
01-13 | Six used stoves, Harrison Street Lofts, check | Checking 2086.50; Used appliance sales -1950; Sales tax payable -136.50
01-14 | Payroll tax deposit, December | Payroll taxes payable 688.64; Checking -688.64
01-15 | Van loan payment | Van loan 310; Loan interest 62.40; Checking -372.40
01-15 | Equipment loan payment | Equipment loan 140; Loan interest 9.80; Checking -149.80
01-15 | Invoice 1203, Maple Court Senior Living, service of 40 dryers, labor only | Accounts receivable 2600; Repair labor -2600
01-18 | Reliable Parts, on account | Parts purchased 412.75; Accounts payable -412.75
01-19 | Indiana sales tax, December | Sales tax payable 231.70; Checking -231.70
01-20 | Mr. Haas, dryer belt, cash | Cash drawer 107.10; Repair labor -75; Parts sales -30; Sales tax payable -2.10
01-20 | Gas for the van | Gas 51.35; Visa card -51.35
01-22 | Payroll, Marcus, two weeks | Wages 1280; Payroll tax expense 97.92; Payroll taxes payable -344.32; Checking -1033.60
01-22 | AEP electric and NIPSCO gas | Utilities 286.40; Checking -286.40
01-25 | Used GE refrigerator, Tran family, card | Checking 449.40; Used appliance sales -420; Sales tax payable -29.40
01-26 | Owner's draw | Owner's draw 900; Checking -900
01-27 | Phone and scheduling software | Phone & software 118; Visa card -118
01-29 | Card processing fees, January | Card processing fees 34.15; Checking -34.15
01-29 | Depreciation, January | Depreciation 245; Accumulated depreciation -245
02-01 | February rent | Shop rent 950; Checking -950
02-02 | Visa paid in full | Visa card 217.55; Checking -217.55
02-03 | Lakeview Apartments paid invoice 1202 | Checking 398.20; Accounts receivable -398.20
02-04 | Invoice 1204, Summit City Rentals, three service calls, no parts | Accounts receivable 285; Repair labor -285
02-05 | Payroll, Marcus, two weeks | Wages 1280; Payroll tax expense 97.92; Payroll taxes payable -344.32; Checking -1033.60
02-08 | Reliable Parts, January statement paid | Accounts payable 412.75; Checking -412.75
02-09 | Garage liability insurance, quarter | Insurance 415; Checking -415
02-10 | Gas for the van | Gas 46.90; Visa card -46.90
02-10 | Maple Court Senior Living, part of invoice 1203 | Checking 1600; Accounts receivable -1600
02-11 | Ms. Pruitt, oven igniter, card | Checking 200.10; Repair labor -110; Parts sales -84.21; Sales tax payable -5.89
02-12 | Payroll tax deposit, January | Payroll taxes payable 688.64; Checking -688.64
02-15 | Van loan payment | Van loan 310; Loan interest 60.75; Checking -370.75
02-15 | Equipment loan payment | Equipment loan 140; Loan interest 8.80; Checking -148.80
02-16 | Cash from the drawer to the bank | Checking 100; Cash drawer -100
02-17 | Reliable Parts, on account | Parts purchased 538.20; Accounts payable -538.20
02-18 | Indiana sales tax, January | Sales tax payable 203.81; Checking -203.81
02-19 | Payroll, Marcus, two weeks | Wages 1280; Payroll tax expense 97.92; Payroll taxes payable -344.32; Checking -1033.60
02-19 | Five used washers, Old Mill Apartments, check | Checking 1819; Used appliance sales -1700; Sales tax payable -119
02-22 | Facebook ads | Advertising 75; Visa card -75
02-23 | Invoice 1205, Lakeview Apartments, refrigerator compressor | Accounts receivable 513.95; Repair labor -240; Parts sales -256.03; Sales tax payable -17.92
02-24 | Used washer-dryer pair bought, Craigslist, check | Used appliances bought 180; Checking -180
02-25 | Used Samsung washer, Duarte, card | Checking 331.70; Used appliance sales -310; Sales tax payable -21.70
02-26 | Owner's draw | Owner's draw 900; Checking -900
02-26 | Card processing fees, February | Card processing fees 31.60; Checking -31.60
02-26 | Depreciation, February | Depreciation 245; Accumulated depreciation -245
"""


def appliances() -> tuple[Workbook, Card]:
    """An appliance repair shop in Fort Wayne: number, description before the account, sales tax and payroll."""
    workbook = Workbook()
    heads = ["Date", "No.", "Description", "Account", "Debit", "Credit"]
    write_journal(
        workbook,
        "Three Rivers Appliance Repair - General Journal 2027",
        APPLIANCE_JOURNAL,
        heads,
        "FCE4D6",
        "m/d/yyyy",
        2027,
    )
    where = write_balances(workbook, "Trial balance", APPLIANCE_ACCOUNTS, heads, "FCE4D6")
    totals = write_results(
        workbook,
        "Income statement",
        "Trial balance",
        where,
        APPLIANCE_ACCOUNTS,
        ["Income", "Expense"],
        "Net income",
    )
    position = write_position(
        workbook, "Trial balance", where, APPLIANCE_ACCOUNTS, f"'Income statement'!B{totals[2]}"
    )
    watched = ["Checking", "Cash drawer", "Accounts receivable", "Shop equipment", "Accounts payable"]
    watched += ["Visa card", "Sales tax payable", "Payroll taxes payable", "Equipment loan"]
    return workbook, {
        "book": "appliances.xlsx",
        "half": "round52",
        "layout": "journal",
        "about": "appliance repair shop with one employee, Indiana, USD; sales tax 7% on parts and appliances, not on labor",
        "dialect": "an entry number and the description before the account, plain account names, debit and credit columns last, sales tax and payroll taxes owed in one account each, trial balance, income statement and balance sheet by formulas",
        "date_order": "mdy",
        "period": ["2027-01-01", "2027-12-31"],
        "journal": JOURNAL,
        "free": {"Journal": ["No.", "Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!E{where[name]}" for name in watched],
            f"Trial balance!E{4 + len(where)}",
            *[f"Income statement!B{row}" for row in totals],
            *[f"Balance sheet!B{row}" for row in position],
        ],
        "zero": [f"Trial balance!E{4 + len(where)}", f"Balance sheet!B{position[3]}"],
    }


CONCRETE_ACCOUNTS = """
Bank account | Asset
Cash on hand | Asset
Accounts receivable | Asset
GST paid | Asset
Tools & plant | Asset
Ute | Asset
Accumulated depreciation | Asset
Accounts payable | Liability
GST collected | Liability
Credit card | Liability
Ute loan | Liability
Owner's capital | Equity
Drawings | Equity
Driveways & paths | Income
Slabs | Income
Repairs & small jobs | Income
Concrete | Expense
Steel & formwork | Expense
Pump hire | Expense
Equipment hire | Expense
Subcontractors | Expense
Tip fees | Expense
Fuel | Expense
Ute running costs | Expense
Tools & consumables | Expense
Insurance | Expense
Licences | Expense
Phone & software | Expense
Advertising | Expense
Accountant | Expense
Bank fees | Expense
Interest | Expense
Depreciation | Expense
"""

CONCRETE_JOURNAL = """
07-01 | Opening balances | Bank account 9860; Cash on hand 200; Accounts receivable 5830; Tools & plant 8400; Ute 31000; Accumulated depreciation -9300; Accounts payable -2145; GST collected -3618; GST paid 1466; Ute loan -18200; Owner's capital -23493
07-02 | INV-211: Driveway, Kowalski | Accounts receivable 6380; Driveways & paths -5800; GST collected -580
07-03 | Diesel | Fuel 80; GST paid 8; Credit card -88
07-06 | INV-208: Paid by Burleigh Builders | Bank account 5830; Accounts receivable -5830
07-07 | Bill Boral 7731: Concrete, Kowalski driveway | Concrete 1640; GST paid 164; Accounts payable -1804
07-08 | Tane, two days, not registered for GST | Subcontractors 560; Bank account -560
07-09 | Receipt: Mesh and chairs, InfraBuild | Steel & formwork 240; GST paid 24; Bank account -264
07-10 | Boral, June account paid | Accounts payable 2145; Bank account -2145
07-13 | Receipt: Gold Coast Pumping | Pump hire 420; GST paid 42; Bank account -462
07-14 | Ute loan, July | Ute loan 390; Interest 96.50; Bank account -486.50
07-15 | INV-211: Paid by Kowalski | Bank account 6380; Accounts receivable -6380
07-16 | Tip fees, Stapylton, tapped card | Tip fees 65; GST paid 6.50; Credit card -71.50
07-17 | Drawings | Drawings 1500; Bank account -1500
07-20 | INV-212: Shed slab, Hinterland Sheds | Accounts receivable 8910; Slabs -8100; GST collected -810
07-21 | Bill Boral 7802: Concrete, Hinterland slab | Concrete 2680; GST paid 268; Accounts payable -2948
07-22 | Receipt: Coates, plate compactor, one day | Equipment hire 110; GST paid 11; Credit card -121
07-23 | Mrs Dunne, cracked step, cash | Cash on hand 330; Repairs & small jobs -300; GST collected -30
07-24 | Diesel | Fuel 90; GST paid 9; Credit card -99
07-27 | Telstra and Tradify | Phone & software 130; GST paid 13; Bank account -143
07-28 | BAS, June quarter, paid to the ATO | GST collected 3618; GST paid -1466; Bank account -2152
07-30 | Credit card paid off | Credit card 379.50; Bank account -379.50
07-31 | Bank fees, July | Bank fees 10; Bank account -10
07-31 | Depreciation, July | Depreciation 480; Accumulated depreciation -480
08-03 | INV-213: Footpath, Nerang Body Corporate | Accounts receivable 3740; Driveways & paths -3400; GST collected -340
08-04 | INV-212: Part paid by Hinterland Sheds | Bank account 5000; Accounts receivable -5000
08-05 | Tane, three days | Subcontractors 840; Bank account -840
08-06 | Receipt: Bunnings, floats and edgers | Tools & consumables 96; GST paid 9.60; Credit card -105.60
08-07 | Boral, July account paid | Accounts payable 4752; Bank account -4752
08-10 | Ute registration, no GST | Ute running costs 418; Bank account -418
08-11 | INV-212: Rest paid by Hinterland Sheds | Bank account 3910; Accounts receivable -3910
08-12 | Bill Boral 7866: Concrete, Nerang path | Concrete 980; GST paid 98; Accounts payable -1078
08-13 | Diesel | Fuel 85; GST paid 8.50; Credit card -93.50
08-14 | Ute loan, August | Ute loan 390; Interest 94.40; Bank account -484.40
08-14 | Drawings | Drawings 1500; Bank account -1500
08-17 | INV-214: House slab stage one, Burleigh Builders | Accounts receivable 13200; Slabs -12000; GST collected -1200
08-18 | Bill InfraBuild 5190: Mesh, house slab | Steel & formwork 760; GST paid 76; Accounts payable -836
08-19 | Bill Boral 7910: Concrete, house slab | Concrete 3850; GST paid 385; Accounts payable -4235
08-20 | Receipt: Gold Coast Pumping | Pump hire 520; GST paid 52; Bank account -572
08-21 | INV-213: Paid by Nerang Body Corporate | Bank account 3740; Accounts receivable -3740
08-24 | Public liability, quarter | Insurance 360; GST paid 36; Bank account -396
08-25 | Mr Sandhu, crossover patch, bank transfer | Bank account 495; Repairs & small jobs -450; GST collected -45
08-26 | INV-215: Driveway, Petrakis | Accounts receivable 7150; Driveways & paths -6500; GST collected -650
08-27 | Telstra and Tradify | Phone & software 130; GST paid 13; Bank account -143
08-28 | Bill Boral 7958: Concrete, Petrakis driveway | Concrete 1790; GST paid 179; Accounts payable -1969
08-31 | Bank fees, August | Bank fees 10; Bank account -10
08-31 | Depreciation, August | Depreciation 480; Accumulated depreciation -480
"""


def concreter() -> tuple[Workbook, Card]:
    """A concreter on the Gold Coast: the account before a reference and the details, GST in two accounts."""
    workbook = Workbook()
    heads = ["Date", "Account", "Ref", "Details", "Debit", "Credit"]
    write_journal(
        workbook, "Southport Concreting - journal 2026/27", CONCRETE_JOURNAL, heads, "E7E6E6", "d/mm/yyyy"
    )
    where = write_balances(workbook, "Trial balance", CONCRETE_ACCOUNTS, heads, "E7E6E6")
    totals = write_results(
        workbook, "Profit & loss", "Trial balance", where, CONCRETE_ACCOUNTS, ["Income", "Expense"]
    )
    page = workbook.create_sheet("BAS")
    title(page, "A1", "BAS so far")
    put(page, 3, ["GST collected", f"=-'Trial balance'!E{where['GST collected']}"], ["", SIGNED])
    put(page, 4, ["GST paid", f"='Trial balance'!E{where['GST paid']}"], ["", SIGNED])
    put(page, 5, ["To pay the ATO", "=B3-B4"], ["", SIGNED])
    bold(page, "A5", "B5")
    widths(page, 24, 13)
    watched = ["Bank account", "Cash on hand", "Accounts receivable", "GST paid", "Tools & plant"]
    watched += ["Accounts payable", "GST collected", "Credit card", "Ute loan", "Drawings"]
    return workbook, {
        "book": "concreter.xlsx",
        "half": "round52",
        "layout": "journal",
        "about": "concreter, sole trader, Australia, AUD; GST 10%",
        "dialect": "the account before a reference and the details, plain account names, debit and credit columns last, GST of sales and purchases in two accounts, trial balance, profit & loss and a BAS page by formulas",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "journal": JOURNAL,
        "free": {"Journal": ["Ref", "Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!E{where[name]}" for name in watched],
            f"Trial balance!E{4 + len(where)}",
            *[f"Profit & loss!B{row}" for row in totals],
            "BAS!B5",
        ],
        "zero": [f"Trial balance!E{4 + len(where)}"],
    }


# date, details, category, account, in, out
CHESS_BOOK = """
09-01 | Bank balance from last season | Brought forward | Bank | 1184.60 |
09-01 | Coffee tin from last season | Brought forward | Cash | 38.40 |
09-03 | Alan Whitby, full member | Subs | Bank | 60 |
09-03 | Priya Raman, full member | Subs | Bank | 60 |
09-03 | Juniors, 7 at £2 | Junior nights | Cash | 14 |
09-03 | Tea and coffee | Tea bar | Cash | 9.50 |
09-04 | St Mark's hall, September | Room hire | Bank | | 96
09-07 | Milk, biscuits, coffee | Tea bar supplies | Cash | | 11.35
09-08 | Gordon Blyth, concession | Subs | Bank | 30 |
09-10 | Juniors, 9 at £2 | Junior nights | Cash | 18 |
09-10 | Tea and coffee | Tea bar | Cash | 12.20 |
09-11 | Shropshire league, two teams | League & county fees | Bank | | 70
09-14 | Rosie Tandy, full member | Subs | Bank | 60 |
09-15 | Colin Marsh, full member | Subs | Bank | 60 |
09-17 | Juniors, 8 at £2 | Junior nights | Cash | 16 |
09-17 | Tea and coffee | Tea bar | Cash | 10.80 |
09-18 | Four digital clocks, Chess & Bridge | Sets & clocks | Bank | | 131.80
09-21 | County affiliation | League & county fees | Bank | | 45
09-24 | Juniors, 10 at £2 | Junior nights | Cash | 20 |
09-24 | Tea and coffee | Tea bar | Cash | 13.40 |
09-28 | Cash paid into bank | Transfer | Cash | | 80
09-28 | Cash paid into bank | Transfer | Bank | 80 |
09-30 | Website, hosting for the year | Website & postage | Bank | | 54
10-01 | Juniors, 9 at £2 | Junior nights | Cash | 18 |
10-01 | Tea and coffee | Tea bar | Cash | 11.60 |
10-02 | St Mark's hall, October | Room hire | Bank | | 96
10-05 | Dev Mistry, full member | Subs | Bank | 60 |
10-06 | Margaret Oakes, concession | Subs | Bank | 30 |
10-08 | Juniors, 6 at £2 | Junior nights | Cash | 12 |
10-08 | Tea and coffee | Tea bar | Cash | 9.90 |
10-09 | Milk, biscuits, tea bags | Tea bar supplies | Cash | | 13.10
10-12 | One clock was faulty, refund from Chess & Bridge | Sets & clocks | Bank | 32.95 |
10-15 | Juniors, 8 at £2 | Junior nights | Cash | 16 |
10-15 | Raffle, quiz night | Raffle | Cash | 47 |
10-16 | Bottle and chocolates for raffle | Raffle | Cash | | 15.50
10-19 | Rapidplay entries, online, 14 at £12 | Rapidplay | Bank | 168 |
10-22 | Juniors, 7 at £2 | Junior nights | Cash | 14 |
10-22 | Tea and coffee | Tea bar | Cash | 10.25 |
10-24 | Rapidplay entries on the day, 5 at £14 | Rapidplay | Cash | 70 |
10-24 | Rapidplay first and second prize | Rapidplay | Cash | | 75
10-26 | Rapidplay hall, extra day | Rapidplay | Bank | | 60
10-28 | Trophies engraved, Pride Hill Trophies | Trophies & prizes | Bank | | 42.50
10-30 | Cash paid into bank | Transfer | Cash | | 60
10-30 | Cash paid into bank | Transfer | Bank | 60 |
11-02 | St Mark's hall, November | Room hire | Bank | | 96
11-03 | Owen Pugh, full member | Subs | Bank | 60 |
11-05 | Juniors, 9 at £2 | Junior nights | Cash | 18 |
11-05 | Tea and coffee | Tea bar | Cash | 12.75 |
11-06 | Donation, late Mr Hurst's family | Donations | Bank | 100 |
11-09 | Stamps for fixture cards | Website & postage | Cash | | 6.96
11-12 | Juniors, 8 at £2 | Junior nights | Cash | 16 |
11-12 | Tea and coffee | Tea bar | Cash | 11.10 |
11-13 | Books for the junior shelf | Sets & clocks | Bank | | 38.97
"""

CHESS_LINES = [
    "Subs",
    "Junior nights",
    "Tea bar",
    "Tea bar supplies",
    "Raffle",
    "Rapidplay",
    "Donations",
    "Room hire",
    "League & county fees",
    "Sets & clocks",
    "Trophies & prizes",
    "Website & postage",
    "Coaching",
    "Insurance",
    "Christmas party",
]


def chessclub() -> tuple[Workbook, Card]:
    """A chess club in Shrewsbury: bank and cash tin in one list, a report by category and account."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Severnside Chess Club - treasurer's cash book, season 2026/27")
    head(book, 3, ["Date", "Details", "Category", "Account", "Money in", "Money out"], "EDEDED")
    for at, r in enumerate(rows(CHESS_BOOK), 4):
        put(
            book,
            at,
            [date(r[0]), r[1], r[2], r[3], number(r[4]), number(r[5]) if len(r) > 5 else None],
            ["dd/mm/yyyy", "", "", "", MONEY, MONEY],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 46, 22, 10, 12, 12)
    dropdown(book, "D4:D900", '"Bank,Cash"')
    page = workbook.create_sheet("Report")
    title(page, "A1", "Receipts and payments so far")
    head(page, 3, ["", "In", "Out", "Net"], "EDEDED")
    names = [*CHESS_LINES, "Transfer", "Brought forward"]
    for at, name in enumerate(names, 4):
        sums = [f"=SUMIFS('Cash book'!{c}$4:{c}$900,'Cash book'!C$4:C$900,A{at})" for c in "EF"]
        put(page, at, [name, *sums, f"=ROUND(B{at}-C{at},2)"], ["", MONEY, MONEY, SIGNED])
    last = 3 + len(CHESS_LINES)
    dropdown(book, "C4:C900", f"Report!$A$4:$A${last + 2}")
    at = last + 4
    put(page, at, ["Surplus this season", None, None, f"=SUM(D4:D{last})"], ["", "", "", SIGNED])
    for row, name in ((at + 1, "Bank"), (at + 2, "Cash")):
        sums = [f"SUMIFS('Cash book'!{c}$4:{c}$900,'Cash book'!D$4:D$900,A{row})" for c in "EF"]
        put(page, row, [name, None, None, f"={sums[0]}-{sums[1]}"], ["", "", "", SIGNED])
    check = f"=ROUND(D{at}+D{last + 2}-D{at + 1}-D{at + 2},2)"
    put(page, at + 3, ["Check (should be 0)", None, None, check], ["", "", "", SIGNED])
    bold(page, f"A{at}", f"D{at}")
    widths(page, 26, 12, 12, 12)
    return workbook, {
        "book": "chessclub.xlsx",
        "half": "round52",
        "layout": "cash book",
        "about": "chess club, England, GBP",
        "dialect": "bank account and cash tin in one list told apart in a column after the category, money back in the other column under the same category, cash banked as two lines, a report by category with both balances",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {
            "sheet": "Cash book",
            "date": "Date",
            "category": "Category",
            "account": "Account",
            "in": ["Money in"],
            "out": ["Money out"],
        },
        "free": {"Cash book": ["Details"]},
        "adds_up": {"Cash book": ["Money in", "Money out"]},
        "watch": [
            *[f"Report!D{row}" for row in range(4, last + 2)],
            *[f"Report!D{row}" for row in range(at, at + 4)],
        ],
        "zero": [f"Report!D{last + 1}", f"Report!D{at + 3}"],
    }


FLATS_ACCOUNTS = """
Bank | Asset
Houses | Asset
Credit card | Liability
Bills to pay | Liability
Bonds to lodge | Liability
Mortgages | Liability
Owners' funds | Equity
Drawings | Equity
Rent | Income
Other income | Income
Rates | Expense
Insurance | Expense
Mortgage interest | Expense
Repairs & maintenance | Expense
Lawns & cleaning | Expense
Letting costs | Expense
Power & water | Expense
Accountant | Expense
Travel | Expense
Bank fees | Expense
Sundries | Expense
"""

PROPERTIES = ["Leith St", "Union St", "Opoho Rd", "General"]

FLATS_JOURNAL = """
04-01 | General: Opening balance | Bank 7420; Owners' funds -7420
04-01 | Leith St: Opening balances | Houses 610000; Mortgages -212400; Owners' funds -397600
04-01 | Union St: Opening balances | Houses 540000; Mortgages -138900; Owners' funds -401100
04-01 | Opoho Rd: Opening balance | Houses 565000; Owners' funds -565000
04-02 | Leith St: Rent, fortnight | Bank 1560; Rent -1560
04-02 | Union St: Rent, fortnight | Bank 1240; Rent -1240
04-02 | Opoho Rd: Rent, fortnight | Bank 1180; Rent -1180
04-06 | Leith St: AMI, April | Insurance 165; Bank -165
04-06 | Union St: AMI, April | Insurance 149; Bank -149
04-06 | Opoho Rd: AMI, April | Insurance 158; Bank -158
04-08 | Opoho Rd: Mitre 10, two kitchen taps | Repairs & maintenance 194.40; Credit card -194.40
04-09 | Leith St: Otago Lawns | Lawns & cleaning 60; Bank -60
04-10 | Opoho Rd: Otago Lawns | Lawns & cleaning 60; Bank -60
04-13 | Union St: Invoice from Kowhai Plumbing, cylinder valve | Repairs & maintenance 386.50; Bills to pay -386.50
04-15 | Leith St: Mortgage, April | Mortgages 420.15; Mortgage interest 979.85; Bank -1400
04-15 | Union St: Mortgage, April | Mortgages 369.40; Mortgage interest 642.60; Bank -1012
04-16 | Leith St: Rent, fortnight | Bank 1560; Rent -1560
04-16 | Union St: Rent, fortnight | Bank 1240; Rent -1240
04-16 | Opoho Rd: Last rent from the Paratas, one week | Bank 590; Rent -590
04-17 | General: Drawings | Drawings 800; Bank -800
04-20 | Leith St: DCC rates, quarter | Rates 815.40; Bank -815.40
04-20 | Union St: DCC rates, quarter | Rates 742.10; Bank -742.10
04-20 | Opoho Rd: DCC rates, quarter | Rates 768.30; Bank -768.30
04-21 | Opoho Rd: Trade Me, rental listing | Letting costs 119; Credit card -119
04-22 | Opoho Rd: Clean between tenants, Sparkle Dunedin | Lawns & cleaning 240; Bank -240
04-24 | Opoho Rd: Bond from the Naidus, four weeks | Bank 2360; Bonds to lodge -2360
04-27 | Opoho Rd: Bond lodged with Tenancy Services | Bonds to lodge 2360; Bank -2360
04-28 | Union St: Kowhai Plumbing paid | Bills to pay 386.50; Bank -386.50
04-30 | Leith St: Rent, fortnight | Bank 1560; Rent -1560
04-30 | Union St: Rent, part of the fortnight | Bank 1000; Rent -1000
04-30 | Opoho Rd: Rent, fortnight, the Naidus | Bank 1180; Rent -1180
04-30 | General: Bank fees | Bank fees 8.50; Bank -8.50
05-04 | General: Credit card paid off | Credit card 313.40; Bank -313.40
05-05 | Leith St: AMI, May | Insurance 165; Bank -165
05-05 | Union St: AMI, May | Insurance 149; Bank -149
05-05 | Opoho Rd: AMI, May | Insurance 158; Bank -158
05-06 | Union St: Rest of the rent of 30 April | Bank 240; Rent -240
05-07 | Leith St: Otago Lawns | Lawns & cleaning 60; Bank -60
05-08 | Union St: Otago Lawns | Lawns & cleaning 60; Bank -60
05-11 | Leith St: Petrol to the inspection and back | Travel 42; Credit card -42
05-14 | Leith St: Rent, fortnight | Bank 1560; Rent -1560
05-14 | Union St: Rent, fortnight | Bank 1240; Rent -1240
05-14 | Opoho Rd: Rent, fortnight | Bank 1180; Rent -1180
05-15 | Leith St: Mortgage, May | Mortgages 422.10; Mortgage interest 977.90; Bank -1400
05-15 | Union St: Mortgage, May | Mortgages 371.10; Mortgage interest 640.90; Bank -1012
05-18 | General: Accountant, last year's return | Accountant 690; Bank -690
05-19 | Union St: Mitre 10, smoke alarms and a shower rail | Repairs & maintenance 136.80; Credit card -136.80
05-20 | Leith St: Invoice from Wallis Builders, back steps | Repairs & maintenance 1265; Bills to pay -1265
05-22 | General: Drawings | Drawings 800; Bank -800
05-25 | Leith St: Coin laundry, students | Bank 64; Other income -64
05-28 | Leith St: Rent, fortnight | Bank 1560; Rent -1560
05-28 | Union St: Rent, fortnight | Bank 1240; Rent -1240
05-28 | Opoho Rd: Rent, fortnight | Bank 1180; Rent -1180
05-29 | General: Bank fees | Bank fees 8.50; Bank -8.50
"""


def dunedinflats() -> tuple[Workbook, Card]:
    """A couple with three houses to let in Dunedin: the property on every line, a page by property."""
    workbook = Workbook()
    heads = ["Date", "Description", "Account", "Property", "Debit", "Credit"]
    write_journal(
        workbook, "Dunedin houses - journal from 1 April 2026", FLATS_JOURNAL, heads, "E4DFEC", "d/mm/yyyy"
    )
    dropdown(workbook["Journal"], "D4:D2000", '"' + ",".join(PROPERTIES) + '"')
    where = write_balances(workbook, "Balances", FLATS_ACCOUNTS, heads, "E4DFEC")
    page = workbook.create_sheet("By property")
    title(page, "A1", "Income and costs by property since 1 April 2026")
    head(page, 3, ["", *PROPERTIES, "Total"], "E4DFEC")
    at, totals = 3, []
    for kind, plus, minus in (("Income", "F", "E"), ("Expense", "E", "F")):
        start = at + 1
        for label, of in rows(FLATS_ACCOUNTS):
            if of == kind:
                at += 1
                sums = [
                    "-".join(
                        f"SUMIFS(Journal!${x}$4:${x}$2000,Journal!$C$4:$C$2000,$A{at},Journal!$D$4:$D$2000,{c}$3)"
                        for x in (plus, minus)
                    )
                    for c in "BCDE"
                ]
                cells = [label, *[f"={text}" for text in sums], f"=SUM(B{at}:E{at})"]
                put(page, at, cells, ["", *[SIGNED] * 5])
        at += 1
        name = "Total income" if kind == "Income" else "Total costs"
        put(page, at, [name, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDEF"]], ["", *[SIGNED] * 5])
        bold(page, *[f"{c}{at}" for c in "ABCDEF"])
        totals.append(at)
        at += 1
    at += 1
    put(page, at, ["Surplus", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bold(page, *[f"{c}{at}" for c in "ABCDEF"])
    widths(page, 26, 12, 12, 12, 12, 12)
    page.freeze_panes = "B4"
    watched = ["Bank", "Credit card", "Bills to pay", "Bonds to lodge", "Mortgages", "Drawings"]
    return workbook, {
        "book": "dunedinflats.xlsx",
        "half": "round52",
        "layout": "journal",
        "about": "couple with three houses to let, New Zealand, NZD; no GST on rents",
        "dialect": "the property on every line (General for what is all the houses'), after the account; debit and credit columns last, rent booked when it comes, balances and a page by property by formulas",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "journal": {**JOURNAL, "dimensions": ["Property"]},
        "free": {"Journal": ["Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Balances!E{where[name]}" for name in watched],
            f"Balances!E{4 + len(where)}",
            *[f"By property!{c}{row}" for row in (*totals, at) for c in "BCDEF"],
        ],
        "zero": [f"Balances!E{4 + len(where)}"],
    }


BOOKS = [appliances, concreter, chessclub, dunedinflats]
