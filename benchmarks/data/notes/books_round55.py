"""The workbooks of round 55: a trophy shop, a surf life saving club, a mobile welder, an ice cream parlour."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import (
    SIGNED,
    bold,
    date,
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

TROPHY_ACCOUNTS = """
Bank | Asset
Till cash | Asset
Debtors | Asset
Equipment | Asset
Depreciation to date | Asset
VAT on purchases | Asset
Creditors | Liability
VAT on sales | Liability
Customer deposits | Liability
Credit card | Liability
Term loan | Liability
Capital | Equity
Drawings | Equity
Shop sales | Income
Club & school orders | Income
Engraving | Income
Stock purchases | Expense
Engraving supplies | Expense
Postage & packaging | Expense
Wages | Expense
Rent | Expense
Electricity | Expense
Phone & internet | Expense
Van running | Expense
Advertising | Expense
Card fees | Expense
Insurance | Expense
Repairs | Expense
Accountant | Expense
Loan interest | Expense
Bank charges | Expense
Sundries | Expense
"""

TROPHY_JOURNAL = """
09-01 | Opening balances | Bank 5840; Till cash 150; Debtors 1230; Equipment 14500; Depreciation to date -6100; VAT on purchases 402.50; Creditors -922.50; VAT on sales -1288; Customer deposits -100; Term loan -4800; Capital -8912
09-01 | Rent, September | Rent 700; Bank -700
09-02 | Salthill Celtic FC paid invoice 409 | Bank 738; Debtors -738
09-04 | Awards Direct, August account paid | Creditors 922.50; Bank -922.50
09-05 | Shop takings, week to 5 Sept | Bank 369; Till cash 123; Shop sales -400; VAT on sales -92
09-07 | Invoice 412, Oranmore Hurling Club, medals | Debtors 615; Club & school orders -500; VAT on sales -115
09-08 | Awards Direct, cups, on account | Stock purchases 450; VAT on purchases 103.50; Creditors -553.50
09-09 | Aoife, wages, two weeks | Wages 520; Bank -520
09-11 | Diesel | Van running 60; VAT on purchases 13.80; Bank -73.80
09-12 | Shop takings, week to 12 Sept | Bank 430.50; Till cash 61.50; Shop sales -400; VAT on sales -92
09-14 | Deposit, Eyre Square Traders, awards night | Bank 200; Customer deposits -200
09-17 | An Post, parcels, no VAT | Postage & packaging 38.40; Bank -38.40
09-18 | Engraving, brass plate, paid by card | Bank 36.90; Engraving -30; VAT on sales -6.90
09-19 | Shop takings, week to 19 Sept | Bank 405.90; Till cash 86.10; Shop sales -400; VAT on sales -92
09-21 | St Enda's NS paid invoice 410 | Bank 492; Debtors -492
09-22 | Brass and acrylic sheet, Laser Supplies | Engraving supplies 120; VAT on purchases 27.60; Credit card -147.60
09-23 | Aoife, wages, two weeks | Wages 520; Bank -520
09-23 | Revenue, VAT for July and August | VAT on sales 1288; VAT on purchases -402.50; Bank -885.50
09-24 | Energia, electricity | Electricity 110; VAT on purchases 9.90; Bank -119.90
09-25 | Term loan, September | Term loan 200; Loan interest 31; Bank -231
09-26 | Shop takings, week to 26 Sept | Bank 332.10; Till cash 36.90; Shop sales -300; VAT on sales -69
09-28 | Drawings | Drawings 900; Bank -900
09-28 | Invoice 413, Eyre Square Traders, awards, deposit used | Customer deposits 200; Debtors 538; Club & school orders -600; VAT on sales -138
09-29 | Till cash banked | Bank 300; Till cash -300
09-30 | Invoice 414, Salthill Celtic FC, season medals | Debtors 492; Club & school orders -400; VAT on sales -92
09-30 | Card terminal, September, no VAT | Card fees 28.60; Bank -28.60
10-01 | Rent, October | Rent 700; Bank -700
10-02 | Oranmore Hurling Club, part of invoice 412 | Bank 300; Debtors -300
10-03 | Shop takings, week to 3 Oct | Bank 479.70; Till cash 73.80; Shop sales -450; VAT on sales -103.50
10-05 | Awards Direct, September account paid | Creditors 553.50; Bank -553.50
10-06 | Eir, phone and broadband | Phone & internet 50; VAT on purchases 11.50; Bank -61.50
10-07 | Aoife, wages, two weeks | Wages 520; Bank -520
10-08 | Credit card paid off | Credit card 147.60; Bank -147.60
10-09 | Diesel | Van running 55; VAT on purchases 12.65; Bank -67.65
10-10 | Shop takings, week to 10 Oct | Bank 430.50; Till cash 98.40; Shop sales -430; VAT on sales -98.90
10-12 | Invoice 415, Corrib Golf Society, captain's prizes, deposit used | Customer deposits 100; Debtors 269; Club & school orders -300; VAT on sales -69
10-13 | Awards Direct, medals and ribbons, on account | Stock purchases 380; VAT on purchases 87.40; Creditors -467.40
10-14 | Eyre Square Traders paid invoice 413 | Bank 538; Debtors -538
10-15 | Deposit, Connacht schools athletics | Bank 150; Customer deposits -150
10-16 | Engraving, set of tankards, paid by card | Bank 61.50; Engraving -50; VAT on sales -11.50
10-17 | Shop takings, week to 17 Oct | Bank 393.60; Till cash 61.50; Shop sales -370; VAT on sales -85.10
10-19 | Laser machine serviced, Tech Engrave | Repairs 140; VAT on purchases 32.20; Bank -172.20
10-20 | Drawings from the till | Drawings 60; Till cash -60
10-21 | Aoife, wages, two weeks | Wages 520; Bank -520
10-22 | Energia, electricity | Electricity 118; VAT on purchases 10.62; Bank -128.62
10-23 | Awards Direct, cracked cups credited | Creditors 61.50; Stock purchases -50; VAT on purchases -11.50
10-24 | Shop takings, week to 24 Oct | Bank 455.10; Till cash 73.80; Shop sales -430; VAT on sales -98.90
10-26 | Term loan, October | Term loan 200; Loan interest 30; Bank -230
10-27 | Salthill Celtic FC paid invoice 414 | Bank 492; Debtors -492
10-28 | Drawings | Drawings 900; Bank -900
10-28 | Till cash banked | Bank 250; Till cash -250
10-29 | Boxes and bubble wrap | Postage & packaging 40; VAT on purchases 9.20; Credit card -49.20
10-30 | Invoice 416, St Enda's NS, sports day cups | Debtors 246; Club & school orders -200; VAT on sales -46
10-31 | Shop takings, week to 31 Oct | Bank 541.20; Till cash 110.70; Shop sales -530; VAT on sales -121.90
10-31 | Card terminal, October, no VAT | Card fees 31.20; Bank -31.20
"""


def trophyshop() -> tuple[Workbook, Card]:
    """A trophy and engraving shop in Galway: date, description, account, debit, credit; VAT at 23% in two accounts."""
    fill = "FCE4D6"
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Corrib Trophies & Engraving - journal from 1 September 2026 (€)")
    head(journal, 3, ["Date", "Description", "Account", "Debit", "Credit"], fill)
    at = 4
    for day, what, lines in journal_lines(TROPHY_JOURNAL):
        for account, amount in lines:
            cells = [day, what, account, amount if amount > 0 else None, None if amount > 0 else -amount]
            put(journal, at, cells, ["dd/mm/yyyy", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 54, 24, 12, 12)
    trial = workbook.create_sheet("Trial balance")
    title(trial, "A1", "Trial balance")
    head(trial, 3, ["Account", "Type", "Debit", "Credit"], fill)
    where = {}
    for row, (name, kind) in enumerate(rows(TROPHY_ACCOUNTS), 4):
        net = f"SUMIFS(Journal!$D$4:$D$3000,Journal!$C$4:$C$3000,$A{row})-SUMIFS(Journal!$E$4:$E$3000,Journal!$C$4:$C$3000,$A{row})"
        cells = [name, kind, f"=ROUND(MAX(0,{net}),2)", f"=ROUND(MAX(0,-({net})),2)"]
        put(trial, row, cells, ["", "", MONEY, MONEY])
        where[name] = row
    last = 3 + len(where)
    put(trial, last + 1, ["Total", None, f"=SUM(C4:C{last})", f"=SUM(D4:D{last})"], ["", "", MONEY, MONEY])
    put(trial, last + 2, ["Difference", None, f"=ROUND(C{last + 1}-D{last + 1},2)"], ["", "", SIGNED])
    bold(trial, f"A{last + 1}", f"C{last + 1}", f"D{last + 1}")
    widths(trial, 26, 11, 13, 13)
    dropdown(journal, "C4:C3000", f"'Trial balance'!$A$4:$A${last}")
    loss = workbook.create_sheet("Profit & loss")
    title(loss, "A1", "Profit & loss since 1 September 2026")
    accounts = [(name, kind) for name, kind in rows(TROPHY_ACCOUNTS)]
    put(loss, 3, ["Income"])
    income = of_kind(
        loss, 4, "Income", "Total income", "D", "C", trial="Trial balance", accounts=accounts, where=where
    )
    put(loss, income + 2, ["Costs"])
    costs = of_kind(
        loss,
        income + 3,
        "Expense",
        "Total costs",
        "C",
        "D",
        trial="Trial balance",
        accounts=accounts,
        where=where,
    )
    put(loss, costs + 2, ["Profit", f"=B{income}-B{costs}"], ["", SIGNED])
    bold(loss, "A3", f"A{income + 2}", f"A{costs + 2}", f"B{costs + 2}")
    widths(loss, 28, 14)
    watched = {"Bank": "C", "Till cash": "C", "Debtors": "C", "VAT on purchases": "C", "Drawings": "C"}
    watched |= {
        "Creditors": "D",
        "VAT on sales": "D",
        "Customer deposits": "D",
        "Credit card": "D",
        "Term loan": "D",
    }
    return workbook, {
        "book": "trophyshop.xlsx",
        "half": "round55",
        "layout": "journal",
        "about": "trophy and engraving shop, Ireland, EUR; VAT 23%, one account for sales and one for purchases",
        "dialect": "date, description, account, debit, credit, plain account names; VAT of sales and of purchases in two accounts, both cleared when a two months' return is paid; deposits booked without VAT and taken off the invoice; card takings and transfers go to the bank, notes and coins to the till; trial balance of two columns and profit & loss by formulas",
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
            *[f"Trial balance!{column}{where[name]}" for name, column in watched.items()],
            f"Trial balance!C{last + 2}",
            *[f"Profit & loss!B{row}" for row in (income, costs, costs + 2)],
        ],
        "zero": [f"Trial balance!C{last + 2}"],
    }


# date | description | category | in | out
SURF_BOOK = """
07-01 | Opening balance | Balance brought forward | 6482.15 |
07-02 | Hall hire, Trish yoga | Clubhouse hire | 60 |
07-04 | AGM supper, Countdown | Meetings | | 74.30
07-06 | Contact Energy, power | Power & water | | 148.20
07-09 | Hall hire, Trish yoga | Clubhouse hire | 60 |
07-10 | Northern region affiliation | Affiliation fees | | 640
07-14 | Kereru Plumbing, leaking shower | Clubhouse repairs | | 235
07-17 | Hall hire, 50th birthday, Mrs Aldous | Clubhouse hire | 180 |
07-21 | Council, water | Power & water | | 96.40
07-23 | Quiz night, tickets and raffle | Fundraising | 862 |
07-23 | Quiz night, prizes and food | Fundraising costs | | 214.60
07-31 | Bank fees | Bank fees | | 6
07-31 | Interest | Interest | 3.85 |
08-05 | Contact Energy, power | Power & water | | 156.90
08-06 | Hall hire, Trish yoga | Clubhouse hire | 60 |
08-10 | AED pads and plasters, Medshop | First aid | | 176.50
08-12 | Sponsorship, Bay Roofing | Sponsorship | 750 |
08-15 | Sausage sizzle, Bunnings | Fundraising | 396.80 |
08-15 | Sausages and bread, Countdown | Fundraising costs | | 92.45
08-19 | Signwriting for Bay Roofing on the IRB trailer | Printing & signs | | 165
08-22 | Hall hire, kapa haka group | Clubhouse hire | 120 |
08-26 | Donation, Mr Lindqvist | Donations | 100 |
08-31 | Bank fees | Bank fees | | 6
08-31 | Interest | Interest | 3.60 |
09-03 | Hall hire, Trish yoga | Clubhouse hire | 60 |
09-05 | Membership, single, Hemi Rawiri | Memberships | 70 |
09-07 | Contact Energy, power | Power & water | | 151.35
09-09 | Pub charity grant, first half, for the IRB | Grants | 2500 |
09-12 | Two rescue boards, Surf Rescue Supplies | Rescue gear | | 1380
09-14 | Membership, family, Bannister | Memberships | 120 |
09-15 | Lifeguard award course, four members | Training | | 380
09-18 | Course money back from Josh | Training | 95 |
09-19 | Hall hire, kapa haka group | Clubhouse hire | 120 |
09-22 | Membership, family, Ngata | Memberships | 120 |
09-24 | Nippers, Ngata, two children | Nippers | 100 |
09-26 | Sausage sizzle, Bunnings | Fundraising | 421.30 |
09-26 | Sausages and bread, Countdown | Fundraising costs | | 98.70
09-29 | New lock, boat shed, Mitre 10 | Clubhouse repairs | | 64.90
09-30 | Bank fees | Bank fees | | 6
09-30 | Interest | Interest | 4.10 |
10-01 | Hall hire, Trish yoga | Clubhouse hire | 60 |
10-03 | Membership, family, Pereira | Memberships | 120 |
10-03 | Nippers, Pereira, one child | Nippers | 50 |
10-06 | Contact Energy, power | Power & water | | 139.80
10-08 | Ocean Marine, deposit for the IRB motor service | IRB & fuel | | 300
10-10 | Fuel for the IRB, Z Waihi | IRB & fuel | | 58.40
10-12 | Rash vests, eight, Torpedo7 | Uniforms | | 312
10-13 | Membership, single, Ruby Falk | Memberships | 70 |
10-13 | Membership, single, Ruby Falk, paid again by mistake | Memberships | 70 |
10-15 | Money back to Ruby Falk, paid twice | Memberships | | 70
10-17 | Hall hire, kapa haka group | Clubhouse hire | 120 |
10-20 | Council, water | Power & water | | 101.15
10-22 | Flags and whistles, Surf Rescue Supplies | Rescue gear | | 214.75
10-24 | Membership, family, Oduya | Memberships | 120 |
10-24 | Nippers, Oduya, three children | Nippers | 150 |
10-27 | Season opening flyers, Copy Shop | Printing & signs | | 48
10-30 | Fuel for the IRB, Z Waihi | IRB & fuel | | 62.10
10-31 | Bank fees | Bank fees | | 6
10-31 | Interest | Interest | 3.75 |
"""

SURF_IN = [
    "Memberships",
    "Nippers",
    "Clubhouse hire",
    "Fundraising",
    "Sponsorship",
    "Grants",
    "Donations",
    "Interest",
]
SURF_OUT = [
    "Rescue gear",
    "IRB & fuel",
    "First aid",
    "Training",
    "Uniforms",
    "Affiliation fees",
    "Insurance",
    "Power & water",
    "Clubhouse repairs",
    "Fundraising costs",
    "Printing & signs",
    "Meetings",
    "Bank fees",
    "Other",
]


def surfclub() -> tuple[Workbook, Card]:
    """A surf life saving club in the Bay of Plenty: one bank account, category after the description, a summary."""
    fill = "DDEBF7"
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Pohutukawa Bay Surf Life Saving Club - cash book from 1 July 2026")
    head(book, 3, ["Date", "Description", "Category", "Money in", "Money out", "Balance"], fill)
    for at, r in enumerate(rows(SURF_BOOK), 4):
        balance = "=D4-E4" if at == 4 else f"=ROUND(F{at - 1}+D{at}-E{at},2)"
        cells = [date(r[0]), r[1], r[2], number(r[3]), number(r[4]), balance]
        put(book, at, cells, ["d/mm/yyyy", "", "", MONEY, MONEY, SIGNED])
    book.freeze_panes = "A4"
    widths(book, 12, 48, 24, 12, 12, 13)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Income and spending by category, from 1 July 2026")
    at, totals, where = 2, [], {}
    for label, names, plus, minus in (("Income", SURF_IN, "D", "E"), ("Spending", SURF_OUT, "E", "D")):
        at += 1
        head(page, at, [label, "$"], fill)
        start = at + 1
        for name in names:
            at += 1
            sums = [f"SUMIFS('Cash book'!{c}$4:{c}$1500,'Cash book'!C$4:C$1500,A{at})" for c in (plus, minus)]
            put(page, at, [name, f"={sums[0]}-{sums[1]}"], ["", SIGNED])
            where[name] = at
        at += 1
        put(page, at, [f"Total {label.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 1
    at += 1
    opening = "SUMIFS('Cash book'!D4:D1500,'Cash book'!C4:C1500,\"Balance brought forward\")"
    put(page, at, ["Surplus", f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    put(page, at + 1, ["Bank at the start", f"={opening}"], ["", SIGNED])
    put(page, at + 2, ["Bank now", "=SUM('Cash book'!D4:D1500)-SUM('Cash book'!E4:E1500)"], ["", SIGNED])
    put(page, at + 3, ["Check (should be 0)", f"=ROUND(B{at}+B{at + 1}-B{at + 2},2)"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}", f"A{at + 2}", f"B{at + 2}")
    widths(page, 26, 14)
    return workbook, {
        "book": "surfclub.xlsx",
        "half": "round55",
        "layout": "cash book",
        "about": "surf life saving club, New Zealand, NZD; not registered for GST",
        "dialect": "one bank account, description before the category, money in and money out with a running balance, money back in the other column under the same category, a summary by category",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "cash": {
            "sheet": "Cash book",
            "date": "Date",
            "category": "Category",
            "in": ["Money in"],
            "out": ["Money out"],
        },
        "free": {"Cash book": ["Description"]},
        "adds_up": {"Cash book": ["Money in", "Money out"]},
        "watch": [f"Summary!B{row}" for row in (*where.values(), *totals, *range(at, at + 4))],
        "zero": [f"Summary!B{at + 3}"],
    }


# no | date | customer | job | amount | paid | date paid
WELD_INVOICES = """
1031 | 07-03 | Hill Country Ranch | Cattle guard, weld and reset | 1250 | 1250 | 07-17
1032 | 07-07 | Bluebonnet Dairy | Milk tank bracket | 380 | 380 | 07-20
1033 | 07-10 | Lone Oak Feed | Loading ramp plate | 560 | 560 | 07-24
1034 | 07-15 | Mrs. Ortega | Porch railing | 1480 | 1480 | 08-05
1035 | 07-22 | Cedar Park Excavating | Bucket teeth and cutting edge | 890 | 890 | 08-06
1036 | 07-29 | Bluebonnet Dairy | Gate hinges, six | 420 | 420 | 08-14
1037 | 08-04 | Hill Country Ranch | Pipe fence repair, two days | 1600 | 1600 | 08-21
1038 | 08-11 | St. Mary's Church | Bell frame | 720 | 720 | 08-28
1039 | 08-18 | Cedar Park Excavating | Trailer frame crack | 540 | 540 | 09-04
1040 | 08-25 | Mr. Nowak | Driveway gate | 2200 | 2200 | 09-18
1041 | 09-01 | Lone Oak Feed | Hopper chute | 640 | 640 | 09-15
1042 | 09-08 | Bluebonnet Dairy | Squeeze chute repair | 780 | 780 | 09-25
1043 | 09-15 | Hill Country Ranch | Round pen panels | 1350 | 1350 | 10-02
1044 | 09-22 | Bluebonnet Dairy | Stainless manifold pipe | 960 | 500 | 10-12
1045 | 09-29 | Cedar Park Excavating | Bucket pins and ears | 680 | 680 | 10-16
1046 | 10-05 | Mrs. Garza | Garden gate and two panels | 1900 | 700 | 10-05
1047 | 10-09 | Hill Country Ranch | Water trough stand | 475 | |
1048 | 10-14 | Lone Oak Feed | Conveyor guard | 330 | 330 | 10-28
1049 | 10-20 | Bluebonnet Dairy | Alley gate | 925 | |
1050 | 10-26 | Cedar Park Excavating | Quick coupler rebuild | 1150 | |
1051 | 10-29 | St. Mary's Church | Handrail, side door | 860 | |
"""

# date | description | category | in | out
WELD_BANK = """
07-01 | Opening balance | Opening balance | 3940.55 |
07-06 | Triple-S Steel, angle and plate | Steel & tubing | | 412.80
07-08 | Diesel, Buc-ee's | Truck fuel | | 71.40
07-10 | Draw | Owner draw | | 900
07-13 | Airgas, argon and rods | Gas & rods | | 146.20
07-15 | Mrs. Ortega, deposit, 1034 | Invoices paid | 500 |
07-17 | Hill Country Ranch, 1031 | Invoices paid | 1250 |
07-20 | Bluebonnet Dairy, 1032 | Invoices paid | 380 |
07-21 | Mower deck, Mr. Pruitt, Zelle | Small jobs | 90 |
07-24 | Lone Oak Feed, 1033 | Invoices paid | 560 |
07-24 | Draw | Owner draw | | 900
07-27 | AT&T | Phone | | 68.50
07-30 | Liability insurance, July | Insurance | | 112
08-03 | Diesel, Buc-ee's | Truck fuel | | 66.90
08-05 | Mrs. Ortega, rest of 1034 | Invoices paid | 980 |
08-05 | Beto, two days on the pipe fence, Zelle | Helper | | 320
08-06 | Cedar Park Excavating, 1035 | Invoices paid | 890 |
08-07 | Draw | Owner draw | | 900
08-10 | Triple-S Steel, pipe | Steel & tubing | | 538.25
08-14 | Bluebonnet Dairy, 1036 | Invoices paid | 420 |
08-17 | Airgas, rods | Gas & rods | | 94.70
08-19 | Grinder and discs, Tractor Supply | Tools | | 137.60
08-21 | Hill Country Ranch, 1037 | Invoices paid | 1600 |
08-21 | Draw | Owner draw | | 900
08-25 | Mr. Nowak, deposit, 1040 | Invoices paid | 1000 |
08-26 | Triple-S Steel, tube for the Nowak gate | Steel & tubing | | 684.40
08-27 | AT&T | Phone | | 68.50
08-28 | St. Mary's Church, 1038 | Invoices paid | 720 |
08-31 | Liability insurance, August | Insurance | | 112
09-02 | Barbecue pit door, Mr. Lopez, Zelle | Small jobs | 120 |
09-04 | Cedar Park Excavating, 1039 | Invoices paid | 540 |
09-04 | Draw | Owner draw | | 900
09-09 | Diesel, Buc-ee's | Truck fuel | | 73.15
09-11 | Beto, one day, Zelle | Helper | | 160
09-14 | Truck brakes, Hill Country Tire | Truck & rig repairs | | 386
09-15 | Lone Oak Feed, 1041 | Invoices paid | 640 |
09-18 | Mr. Nowak, rest of 1040 | Invoices paid | 1200 |
09-18 | Draw | Owner draw | | 900
09-21 | Airgas, argon swap | Gas & rods | | 128.35
09-25 | Bluebonnet Dairy, 1042 | Invoices paid | 780 |
09-28 | AT&T | Phone | | 68.50
09-30 | Liability insurance, September | Insurance | | 112
10-02 | Hill Country Ranch, 1043 | Invoices paid | 1350 |
10-02 | Draw | Owner draw | | 900
10-05 | Mrs. Garza, deposit, 1046 | Invoices paid | 700 |
10-06 | Triple-S Steel, square tube for the Garza gate | Steel & tubing | | 592.10
10-08 | Diesel, Buc-ee's | Truck fuel | | 69.80
10-12 | Bluebonnet Dairy, part of 1044 | Invoices paid | 500 |
10-13 | Business cards, Vistaprint | Advertising | | 41.99
10-16 | Cedar Park Excavating, 1045 | Invoices paid | 680 |
10-16 | Draw | Owner draw | | 900
10-19 | Wrong flat bar returned, Triple-S Steel | Steel & tubing | 38.60 |
10-21 | Beto, one day at the dairy, Zelle | Helper | | 160
10-23 | Wheelbarrow frame, Mrs. Hale, Zelle | Small jobs | 45 |
10-27 | AT&T | Phone | | 68.50
10-28 | Lone Oak Feed, 1048 | Invoices paid | 330 |
10-30 | Liability insurance, October | Insurance | | 112
10-30 | Draw | Owner draw | | 900
"""

WELD_COSTS = [
    "Steel & tubing",
    "Gas & rods",
    "Helper",
    "Truck fuel",
    "Truck & rig repairs",
    "Tools",
    "Insurance",
    "Phone",
    "Advertising",
    "Licenses & fees",
    "Bank fees",
    "Other costs",
]


def welder() -> tuple[Workbook, Card]:
    """A mobile welder in Texas: invoices with what was paid beside a cash book of the bank account, a summary."""
    fill = "E7E6E6"
    workbook = Workbook()
    invoices = workbook.active
    invoices.title = "Invoices"
    title(invoices, "A1", "Bar J Mobile Welding - invoices 2026")
    titles = ["No", "Date", "Customer", "Job", "Amount", "Due", "Paid", "Date paid", "Balance", "Status"]
    head(invoices, 3, titles, fill)
    for at, r in enumerate(rows(WELD_INVOICES), 4):
        status = f'=IF(I{at}=0,"Paid",IF(N(G{at})>0,"Part paid","Open"))'
        paid_on = date(r[6]) if r[6] else None
        day = "mm/dd/yyyy"
        put(
            invoices,
            at,
            [
                int(r[0]),
                date(r[1]),
                r[2],
                r[3],
                number(r[4]),
                f"=B{at}+30",
                number(r[5]),
                paid_on,
                f"=E{at}-G{at}",
                status,
            ],
            ["0", day, "", "", MONEY, day, MONEY, day, SIGNED, ""],
        )
    invoices.freeze_panes = "A4"
    widths(invoices, 8, 12, 26, 34, 12, 12, 12, 12, 12, 11)
    bank = workbook.create_sheet("Bank")
    title(bank, "A1", "Checking account 2026")
    head(bank, 3, ["Date", "Description", "Category", "In", "Out", "Balance"], fill)
    for at, r in enumerate(rows(WELD_BANK), 4):
        balance = "=D4-E4" if at == 4 else f"=ROUND(F{at - 1}+D{at}-E{at},2)"
        cells = [date(r[0]), r[1], r[2], number(r[3]), number(r[4]), balance]
        put(bank, at, cells, ["mm/dd/yyyy", "", "", MONEY, MONEY, SIGNED])
    bank.freeze_panes = "A4"
    widths(bank, 12, 46, 22, 12, 12, 13)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary since July 1, 2026")

    def line(at: int, label: str, formula: str) -> None:
        put(page, at, [label, formula], ["", SIGNED])

    def of(at: int, plus: str, minus: str) -> str:
        sums = [f"SUMIFS(Bank!{c}$4:{c}$1500,Bank!C$4:C$1500,A{at})" for c in (plus, minus)]
        return f"={sums[0]}-{sums[1]}"

    head(page, 3, ["Money in", "$"], fill)
    line(4, "Invoices paid", of(4, "D", "E"))
    line(5, "Small jobs", of(5, "D", "E"))
    line(6, "Total income", "=SUM(B4:B5)")
    head(page, 8, ["Costs", "$"], fill)
    at = 8
    for name in WELD_COSTS:
        at += 1
        line(at, name, of(at, "E", "D"))
    costs = at + 1
    line(costs, "Total costs", f"=SUM(B9:B{at})")
    line(costs + 2, "Profit (cash)", f"=B6-B{costs}")
    line(costs + 3, "Owner draw", of(costs + 3, "E", "D"))
    line(costs + 4, "In the bank now", "=SUM(Bank!D4:D1500)-SUM(Bank!E4:E1500)")
    head(page, costs + 6, ["Invoices", "$"], fill)
    line(costs + 7, "Invoiced", "=SUM(Invoices!E4:E800)")
    line(costs + 8, "Paid to us", "=SUM(Invoices!G4:G800)")
    line(costs + 9, "Still owed to us", f"=B{costs + 7}-B{costs + 8}")
    line(costs + 10, "Paid less bank (should be 0)", f"=ROUND(B{costs + 8}-B4,2)")
    bold(page, *[f"{c}{r}" for r in (6, costs, costs + 2) for c in "AB"])
    widths(page, 30, 14)
    return workbook, {
        "book": "welder.xlsx",
        "half": "round55",
        "layout": "records",
        "about": "mobile welder, sole owner, Texas, USD; no sales tax in the book",
        "dialect": "a list of invoices with due day, balance and status by formula, what has been paid so far and the day of the last payment; a cash book of the one checking account with category, in and out and a running balance, in which every payment of an invoice stands too; small jobs without an invoice only in the cash book; money back from a shop in the in column under the cost's category",
        "date_order": "mdy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"invoices": "Invoices", "cash": "Bank"},
        "free": {"Invoices": ["No", "Job"], "Bank": ["Description"]},
        "adds_up": {"Bank": ["In", "Out"]},
        "watch": [
            f"Summary!B{row}"
            for row in (
                4,
                5,
                6,
                *range(9, costs + 1),
                *range(costs + 2, costs + 5),
                *range(costs + 7, costs + 11),
            )
        ],
        "zero": [f"Summary!B{costs + 10}"],
    }


# label | July | August | September | October | November as it stands | how
CONE_INCOME = """
Ice cream & cones | 2860.50 | 3115.20 | 3940.80 | 4625.60 | 1384.40 | card to the bank, cash to the till
Shakes & coffee | 1240 | 1318.50 | 1506.30 | 1690.20 | 498.60 | card to the bank, cash to the till
Cakes & tubs to order | 420 | 510 | 685 | 740 | 180 | counted when collected
Events & catering | 0 | 350 | 280 | 650 | 0 | invoiced, paid into the bank
Other income | 0 | 0 | 45 | 0 | 0 |
"""

CONE_COSTS = """
Dairy & ice cream mix | 820.40 | 905.60 | 1130.25 | 1284.90 | 402.30 | Brownes, on account
Cones, cups & spoons | 186.20 | 172.50 | 238.40 | 264.10 | 84 | credit card
Toppings, fruit & coffee beans | 264.80 | 281.35 | 322.60 | 358.45 | 121.50 | credit card
Wages | 1240 | 1240 | 1550 | 1240 | 310 | Jess, 310 a week, bank
Super | 0 | 0 | 0 | 483.60 | 0 | each quarter when paid, bank
Rent | 950 | 950 | 950 | 950 | 950 | on the 1st, bank
Electricity | 298.60 | 312.40 | 276.85 | 291.30 | 0 | Synergy, direct debit
Water & rates | 0 | 146.20 | 0 | 0 | 0 | bank
Phone & internet | 69 | 69 | 69 | 69 | 0 | direct debit
Card fees | 58.40 | 63.10 | 78.25 | 91.60 | 0 | bank, at the month end
Insurance | 118 | 118 | 118 | 118 | 0 | direct debit, on the 27th
Repairs & equipment | 0 | 240 | 0 | 86.50 | 0 |
Advertising | 45 | 45 | 90 | 45 | 0 | credit card
Cleaning & laundry | 38.60 | 41.20 | 44.90 | 52.15 | 16.40 | till
Accountant | 0 | 0 | 385 | 0 | 0 | bank
Loan interest | 46 | 44.50 | 43 | 41.20 | 0 | with the repayment, bank
Depreciation | 150 | 150 | 150 | 150 | 0 | at the month end
Sundries | 12.50 | 0 | 22.80 | 18.40 | 7.90 | till
"""

# label | 30 June | July | August | September | October | November as it stands | how
CONE_HAVE = """
Fit-out & machines | 28600 | 28600 | 28600 | 28600 | 28600 | 28600 | cost
Depreciation so far | -9200 | -9350 | -9500 | -9650 | -9800 | -9800 |
Stock | 850 | 850 | 850 | 850 | 850 | 850 | counted on 30 June
Bank (Bankwest) | | | | | | |
Till & cash | 300 | 342.60 | 285.40 | 318.90 | 362.20 | 388.60 |
Customers owe us | 180 | 0 | 350 | 140 | 325 | 325 | events
Rent bond | 1900 | 1900 | 1900 | 1900 | 1900 | 1900 |
"""

CONE_OWE = """
Brownes account | 612.40 | 684.20 | 742.80 | 905.60 | 1038.40 | 926.70 | paid from the bank
Credit card | 148.60 | 205.30 | 172.50 | 284.90 | 231.75 | 336.25 | paid from the bank
Deposits for cakes | 50 | 80 | 50 | 120 | 100 | 150 | come off when the cake is collected
Equipment loan | 7200 | 6980 | 6760 | 6540 | 6320 | 6320 | 220 a month and interest, bank
"""

CONE_OWN = """
Capital at 1 July | 19859.15 | 19859.15 | 19859.15 | 19859.15 | 19859.15 | 19859.15 |
Paid in by us | 0 | 0 | 0 | 0 | 0 | 0 | added up since July
Drawings | 0 | -700 | -1500 | -2300 | -3200 | -3200 | added up since July, mostly bank
"""

CONE_MONTHS = ["Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun"]


def column_sums(text: str, many: int) -> list[float]:
    """The sums of the typed columns of a part."""
    return [sum(number(r[1 + i]) or 0 for r in rows(text)) for i in range(many)]


def icecream() -> tuple[Workbook, Card]:
    """An ice cream parlour in Western Australia: income statement and balance sheet, months as columns from July."""
    fill = "FDE9F1"
    workbook = Workbook()
    page = workbook.active
    page.title = "Income statement"
    title(page, "A1", "Jetty Scoops, Busselton - income statement 2026-27 ($)")
    head(page, 3, ["", *CONE_MONTHS, "Total", "How"], fill)
    letters = "BCDEFGHIJKLM"

    def part(at: int, name: str, text: str, total: str) -> int:
        put(page, at, [name])
        bold(page, f"A{at}")
        start = at + 1
        for label, *figures, how in rows(text):
            at += 1
            put(page, at, [label, *[number(f) for f in figures]], ["", *[SIGNED] * 12])
            put(page, at, [f"=SUM(B{at}:M{at})", how or None], [SIGNED, ""], 14)
        at += 1
        put(
            page, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters + "N"]], ["", *[SIGNED] * 13]
        )
        bold(page, *[f"{c}{at}" for c in "A" + letters + "N"])
        return at

    income = part(4, "Income", CONE_INCOME, "Total income")
    costs = part(income + 2, "Costs", CONE_COSTS, "Total costs")
    profit = costs + 2
    put(page, profit, ["Profit", *[f"={c}{income}-{c}{costs}" for c in letters + "N"]], ["", *[SIGNED] * 13])
    bold(page, *[f"{c}{profit}" for c in "A" + letters + "N"])
    page.freeze_panes = "B4"
    widths(page, 30, *[11] * 12, 12, 38)

    earned = [i - c for i, c in zip(column_sums(CONE_INCOME, 5), column_sums(CONE_COSTS, 5), strict=True)]
    owed, own = column_sums(CONE_OWE, 6), column_sums(CONE_OWN, 6)
    other = column_sums(CONE_HAVE, 6)
    bank = [round(owed[i] + own[i] + sum(earned[:i]) - other[i], 2) for i in range(6)]
    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Jetty Scoops - balance sheet at each month's end ($)")
    head(sheet, 3, ["", "30 Jun", *CONE_MONTHS[:5], "How"], fill)

    def block(at: int, name: str, text: str) -> int:
        put(sheet, at, [name])
        bold(sheet, f"A{at}")
        for label, *figures, how in rows(text):
            at += 1
            typed = bank if label.startswith("Bank") else [number(f) for f in figures]
            put(sheet, at, [label, *typed, how or None], ["", *[SIGNED] * 6])
        return at

    def sums(at: int, name: str, first: int) -> None:
        put(sheet, at, [name, *[f"=SUM({c}{first}:{c}{at - 1})" for c in "BCDEFG"]], ["", *[SIGNED] * 6])
        bold(sheet, *[f"{c}{at}" for c in "ABCDEFG"])

    have = block(4, "What we own", CONE_HAVE) + 1
    sums(have, "Total assets", 5)
    owe = block(have + 2, "What we owe", CONE_OWE) + 1
    sums(owe, "Total liabilities", have + 3)
    so_far = block(owe + 2, "Our share", CONE_OWN) + 1
    profits = [f"=SUM('Income statement'!$B{profit}:{c}{profit})" for c in "BCDEF"]
    put(sheet, so_far, ["Profit since July", 0, *profits], ["", *[SIGNED] * 6])
    sums(so_far + 1, "Total equity", owe + 3)
    check = so_far + 3
    put(
        sheet,
        check,
        ["Check (0)", *[f"=ROUND({c}{have}-{c}{owe}-{c}{so_far + 1},2)" for c in "BCDEFG"]],
        ["", *[SIGNED] * 6],
    )
    sheet.freeze_panes = "B4"
    widths(sheet, 26, *[12] * 6, 38)
    return workbook, {
        "book": "icecream.xlsx",
        "half": "round55",
        "layout": "statements",
        "about": "ice cream parlour by a jetty, Western Australia, AUD; under the GST limit, not registered",
        "dialect": "income statement and balance sheet of typed amounts on two sheets, months as columns from July (the balance sheet after the opening one of 30 June), November as it stands; drawings added up since July as a minus, the profit so far by formula, a word on how each is paid",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "statement": {
            "sheets": ["Income statement", "Balance sheet"],
            "label": "A",
            "amount": {"Income statement": "F", "Balance sheet": "G"},
        },
        "free": {"Income statement": ["How"], "Balance sheet": ["How"]},
        "adds_up": {},
        "watch": [
            *[f"Income statement!{c}{row}" for row in (income, costs, profit) for c in "FN"],
            *[f"Balance sheet!G{row}" for row in (have, owe, so_far, so_far + 1, check)],
        ],
        "zero": [f"Balance sheet!G{check}"],
    }


BOOKS = [trophyshop, surfclub, welder, icecream]
