"""The workbooks of round 46: a recording studio, an angling club, a sprinkler fitter, a stationery shop."""
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
    put,
    rows,
    title,
    widths,
)
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"

STUDIO_ACCOUNTS = """
Bank | Asset
Petty cash | Asset
Debtors | Asset
Studio equipment | Asset
Accum. depreciation | Asset
Creditors | Liability
GST collected | Liability
GST paid | Liability
Booking deposits | Liability
Equipment loan | Liability
Capital | Equity
Drawings | Equity
Recording | Income
Mixing & mastering | Income
Rehearsal room | Income
Voice-over & podcasts | Income
Freelance engineers | Expense
Rent | Expense
Electricity | Expense
Internet & software | Expense
Repairs & maintenance | Expense
Strings, leads & consumables | Expense
Kitchen & cleaning | Expense
Insurance | Expense
Advertising | Expense
Accountant | Expense
Bank fees | Expense
Loan interest | Expense
Depreciation | Expense
"""

STUDIO_JOURNAL = """
07-01 | Opening balances | Bank 8420; Petty cash 350; Debtors 1430; Studio equipment 32400; Accum. depreciation -11800; Creditors -462; GST collected -1385; GST paid 512; Booking deposits -300; Equipment loan -9600; Capital -19565
07-01 | Rent, July | Rent 1500; GST paid 150; Bank -1650
07-03 | Invoice 111, Copper Lane, two days recording | Debtors 1320; Recording -1200; GST collected -120
07-06 | Marlow Primary paid invoice 109 | Bank 770; Debtors -770
07-08 | Rehearsal room, Wednesday night, card | Bank 66; Rehearsal room -60; GST collected -6
07-09 | Lisa Trent, two days recording, paid by card | Bank 1320; Recording -1200; GST collected -120
07-10 | Jess, two days engineering, no GST | Freelance engineers 700; Bank -700
07-13 | Sound Supplies, June account paid | Creditors 462; Bank -462
07-15 | Rehearsal room, Wednesday night, card | Bank 66; Rehearsal room -60; GST collected -6
07-16 | Equipment loan, July | Equipment loan 320; Loan interest 58; Bank -378
07-17 | Copper Lane paid invoice 111 | Bank 1320; Debtors -1320
07-20 | Strings and drum heads, Sound Supplies, on account | Strings, leads & consumables 240; GST paid 24; Creditors -264
07-22 | Milk, coffee, paper towels | Kitchen & cleaning 30; GST paid 3; Petty cash -33
07-23 | Harbour Radio, adverts voiced, paid by card | Bank 660; Voice-over & podcasts -600; GST collected -60
07-24 | Invoice 112, Tidewater, album mixed, their deposit used | Booking deposits 300; Debtors 1350; Mixing & mastering -1500; GST collected -150
07-28 | BAS, June quarter: GST collected 1385 less GST paid 512 | GST collected 1385; GST paid -512; Bank -873
07-29 | Lee Ferris paid invoice 110 | Bank 660; Debtors -660
07-31 | Drawings | Drawings 1200; Bank -1200
08-03 | Rent, August | Rent 1500; GST paid 150; Bank -1650
08-05 | Rehearsal room, Wednesday night, card | Bank 66; Rehearsal room -60; GST collected -6
08-06 | Swing band, two days recording, paid by card | Bank 1320; Recording -1200; GST collected -120
08-07 | Invoice 113, Hillside Podcast, four episodes | Debtors 880; Voice-over & podcasts -800; GST collected -80
08-10 | Tidewater paid invoice 112 | Bank 1350; Debtors -1350
08-12 | Electricity, winter quarter | Electricity 410; GST paid 41; Bank -451
08-14 | Jess, one day engineering, no GST | Freelance engineers 350; Bank -350
08-17 | Sound Supplies, July account paid | Creditors 264; Bank -264
08-17 | Equipment loan, August | Equipment loan 320; Loan interest 56; Bank -376
08-19 | Rehearsal room, Wednesday night, cash | Petty cash 66; Rehearsal room -60; GST collected -6
08-20 | Invoice 114, Copper Lane, three days recording | Debtors 1980; Recording -1800; GST collected -180
08-21 | Theo Banks, five songs mixed, paid by card | Bank 1375; Mixing & mastering -1250; GST collected -125
08-24 | Hillside Podcast paid invoice 113 | Bank 880; Debtors -880
08-26 | Tape machine serviced, Len Audio Repairs | Repairs & maintenance 280; GST paid 28; Bank -308
08-28 | Drawings | Drawings 1200; Bank -1200
08-31 | Internet and software, August | Internet & software 145; GST paid 14.50; Bank -159.50
09-01 | Rent, September | Rent 1500; GST paid 150; Bank -1650
09-03 | Harbour Radio, adverts voiced, paid by card | Bank 660; Voice-over & podcasts -600; GST collected -60
09-04 | Copper Lane, half of invoice 114 | Bank 990; Debtors -990
09-07 | Facebook ads | Advertising 80; GST paid 8; Bank -88
09-09 | Rehearsal room, Wednesday night, card | Bank 66; Rehearsal room -60; GST collected -6
09-11 | Deposit, Nadia Reyes, EP to be mixed in October | Bank 200; Booking deposits -200
09-14 | Cables and a DI box, Sound Supplies, on account | Strings, leads & consumables 190; GST paid 19; Creditors -209
09-16 | Equipment loan, September | Equipment loan 320; Loan interest 54; Bank -374
09-16 | Lisa Trent, album mixed and mastered, paid by card | Bank 1980; Mixing & mastering -1800; GST collected -180
09-18 | Invoice 115, Marlow Primary, school choir recorded | Debtors 1210; Recording -1100; GST collected -110
09-21 | Copper Lane, rest of invoice 114 | Bank 990; Debtors -990
09-23 | Rehearsal room, Wednesday night, card | Bank 66; Rehearsal room -60; GST collected -6
09-25 | Jess, three days engineering, no GST | Freelance engineers 1050; Bank -1050
09-28 | Invoice 116, Bellwether, single recorded | Debtors 660; Recording -600; GST collected -60
09-30 | Drawings | Drawings 1200; Bank -1200
09-30 | Internet and software, September | Internet & software 145; GST paid 14.50; Bank -159.50
10-01 | Rent, October | Rent 1500; GST paid 150; Bank -1650
10-02 | Jazz trio, two days recording, paid by card | Bank 1320; Recording -1200; GST collected -120
10-06 | Contents and liability insurance, the year | Insurance 940; GST paid 94; Bank -1034
10-07 | Rehearsal room, Wednesday night, card | Bank 66; Rehearsal room -60; GST collected -6
10-08 | Invoice 117, Hillside Podcast, five episodes | Debtors 1100; Voice-over & podcasts -1000; GST collected -100
10-12 | Deposit, Tidewater, three days in November | Bank 400; Booking deposits -400
10-14 | Coffee and a mop | Kitchen & cleaning 36; GST paid 3.60; Petty cash -39.60
10-15 | Theo Banks, two songs mastered, paid by card | Bank 330; Mixing & mastering -300; GST collected -30
10-16 | Equipment loan, October | Equipment loan 320; Loan interest 52; Bank -372
10-19 | Sound Supplies, September account paid | Creditors 209; Bank -209
"""


def recordingstudio() -> tuple[Workbook, Card]:
    """A recording studio in Newcastle, NSW: a reference before the details, plain account names, GST in two accounts."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "General journal"
    title(journal, "A1", "Slipway Sound, Newcastle - general journal 2026/27 (AUD)")
    head(journal, 3, ["Date", "Entry", "Account", "Details", "Debit", "Credit"], "DDEBF7")
    at = 4
    for entry, (day, details, lines) in enumerate(journal_lines(STUDIO_JOURNAL), 1):
        for account, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [day, entry, account, details, debit, credit],
                ["d/mm/yyyy", "", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 7, 28, 52, 12, 12)
    trial = workbook.create_sheet("Trial balance")
    title(trial, "A1", "Trial balance")
    head(trial, 3, ["Account", "Type", "Debits", "Credits", "Balance"], "DDEBF7")
    where = {}
    for at, (name, kind) in enumerate(rows(STUDIO_ACCOUNTS), 4):
        sums = [
            f"=SUMIFS('General journal'!${c}$4:${c}$3000,'General journal'!$C$4:$C$3000,$A{at})" for c in "EF"
        ]
        put(trial, at, [name, kind, *sums, f"=ROUND(C{at}-D{at},2)"], ["", "", MONEY, MONEY, SIGNED])
        where[name] = at
    last = 3 + len(where)
    total = last + 1
    put(
        trial,
        total,
        ["Total", None, f"=SUM(C4:C{last})", f"=SUM(D4:D{last})", f"=ROUND(C{total}-D{total},2)"],
        ["", "", MONEY, MONEY, SIGNED],
    )
    bold(trial, *[f"{c}{total}" for c in "ACDE"])
    widths(trial, 30, 12, 13, 13, 13)
    dropdown(journal, "C4:C3000", f"'Trial balance'!$A$4:$A${last}")
    page = workbook.create_sheet("Profit & loss")
    title(page, "A1", "Profit & loss from 1 July 2026")
    at, totals = 3, []
    for kind, name, sign in (("Income", "Total income", "-"), ("Expense", "Total expenses", "")):
        put(page, at, ["Income" if kind == "Income" else "Expenses"])
        bold(page, f"A{at}")
        start = at + 1
        for label, of in rows(STUDIO_ACCOUNTS):
            if of == kind:
                at += 1
                put(page, at, [label, f"={sign}'Trial balance'!E{where[label]}"], ["", SIGNED])
        at += 1
        put(page, at, [name, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 2
    put(page, at, ["Net profit", f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 30, 14)
    watched = ["Bank", "Petty cash", "Debtors", "Creditors", "GST collected", "GST paid", "Booking deposits"]
    watched += ["Equipment loan", "Drawings"]
    return workbook, {
        "book": "recordingstudio.xlsx",
        "half": "round46",
        "layout": "journal",
        "about": "recording studio, Australia, AUD; GST 10%",
        "dialect": "an entry number, the account before the details, plain account names, debit and credit columns last, GST in two accounts, deposits booked without GST and taken off the invoice, trial balance and profit & loss by formulas",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "journal": {
            "sheet": "General journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"General journal": ["Entry", "Details"]},
        "adds_up": {"General journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!E{where[name]}" for name in watched],
            f"Trial balance!E{total}",
            *[f"Profit & loss!B{row}" for row in (*totals, at)],
        ],
        "zero": [f"Trial balance!E{total}"],
    }


# date, details, category, received, paid
ANGLING_BOOK = """
01-01 | Balance in the credit union | Opening balance | 2184.60 |
01-09 | Hall hire, AGM | Hall hire | | 50
01-12 | Adult subs at the AGM, 14 | Adult membership | 840 |
01-12 | Juvenile subs at the AGM, 6 | Juvenile & OAP membership | 120 |
01-15 | Printing of permits and rule books | Printing & postage | | 136.50
01-19 | Raffle at the AGM | Raffle & fundraising | 215 |
01-22 | Stamps | Printing & postage | | 21.60
01-28 | Federation, affiliation 2026 | Federation & insurance | | 310
02-02 | Adult subs, 9 | Adult membership | 540 |
02-05 | Website, year | Website & phone | | 96
02-10 | Hall hire, committee | Hall hire | | 35
02-12 | Public liability insurance | Federation & insurance | | 420
02-16 | Juvenile and OAP subs, 7 | Juvenile & OAP membership | 140 |
02-20 | Mrs Lanigan, river rent, half year | River rights | | 400
02-27 | Timber for stiles, Dolan's Hardware | Riverbank works & signs | | 188.40
03-02 | Adult subs, 11 | Adult membership | 660 |
03-06 | Trout, Woodlea Fish Farm | Fish stocking | | 1150
03-10 | Hall hire, committee | Hall hire | | 35
03-16 | Juvenile subs, 4 | Juvenile & OAP membership | 80 |
03-23 | Opening competition, 22 entries | Competition entries | 220 |
03-24 | Prizes, opening competition, Hanley's Tackle | Competition prizes | | 120
04-07 | Hanley's Tackle, March day tickets, 8 at 15 | Day tickets | 120 |
04-07 | Hanley's Tackle, 10% on the March tickets | Ticket commission | | 12
04-13 | Adult subs, 5 | Adult membership | 300 |
04-14 | Hall hire, committee | Hall hire | | 35
04-20 | Petrol for the strimmers | Riverbank works & signs | | 42
04-27 | Sub paid twice, Tom Roche, given back | Adult membership | | 60
05-05 | Hanley's Tackle, April day tickets, 14 at 15 | Day tickets | 210 |
05-05 | Hanley's Tackle, 10% on the April tickets | Ticket commission | | 21
05-11 | Rods and reels for the juveniles' day | Juvenile coaching | | 165
05-12 | Hall hire, committee | Hall hire | | 35
05-18 | Church gate collection | Raffle & fundraising | 342.75 |
05-25 | May cup, 26 entries | Competition entries | 260 |
05-26 | Prizes, May cup, Hanley's Tackle | Competition prizes | | 140
06-02 | Fisheries development grant | Donations & grants | 750 |
06-04 | Hanley's Tackle, May day tickets, 22 at 15 | Day tickets | 330 |
06-04 | Hanley's Tackle, 10% on the May tickets | Ticket commission | | 33
06-09 | Hall hire, committee | Hall hire | | 35
06-12 | Coach for the juveniles' day | Juvenile coaching | | 150
06-15 | Second strimmer, Dolan's Hardware | Riverbank works & signs | | 289
06-22 | Trout, Woodlea Fish Farm | Fish stocking | | 860
06-29 | Adult subs, 2 | Adult membership | 120 |
07-06 | Hanley's Tackle, June day tickets, 27 at 15 | Day tickets | 405 |
07-06 | Hanley's Tackle, 10% on the June tickets | Ticket commission | | 40.50
07-13 | Juvenile subs, 3 | Juvenile & OAP membership | 60 |
07-20 | Raffle tickets, printing | Printing & postage | | 58
07-27 | Bank fees, half year | Bank fees | | 14.20
08-05 | Hanley's Tackle, July day tickets, 31 at 15 | Day tickets | 465 |
08-05 | Hanley's Tackle, 10% on the July tickets | Ticket commission | | 46.50
08-10 | Summer raffle | Raffle & fundraising | 486 |
08-12 | Petrol for the strimmers | Riverbank works & signs | | 38.50
08-20 | Mrs Lanigan, river rent, half year | River rights | | 400
08-24 | Lanigan Cup, 34 entries | Competition entries | 340 |
08-25 | Prizes, Lanigan Cup, Hanley's Tackle | Competition prizes | | 180
08-27 | OAP sub, Peg Dunne | Juvenile & OAP membership | 20 |
08-31 | One set of prizes taken back, Hanley's Tackle | Competition prizes | 25 |
"""

ANGLING_IN = [
    "Adult membership",
    "Juvenile & OAP membership",
    "Day tickets",
    "Competition entries",
    "Raffle & fundraising",
    "Donations & grants",
]
ANGLING_OUT = [
    "River rights",
    "Fish stocking",
    "Riverbank works & signs",
    "Competition prizes",
    "Juvenile coaching",
    "Ticket commission",
    "Federation & insurance",
    "Hall hire",
    "Printing & postage",
    "Website & phone",
    "Bank fees",
    "Other",
]


def angling() -> tuple[Workbook, Card]:
    """An angling club in Kilkenny: date, details, category, received, paid and a running balance."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book 2026"
    title(book, "A1", "Dinin Valley Anglers - treasurer's cash book 2026 (€, credit union account)")
    head(book, 3, ["Date", "Details", "Category", "Received", "Paid", "Balance"], "E2EFDA")
    for at, r in enumerate(rows(ANGLING_BOOK), 4):
        balance = "=D4-E4" if at == 4 else f"=ROUND(F{at - 1}+D{at}-E{at},2)"
        put(
            book,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), number(r[4]), balance],
            ["dd/mm/yyyy", "", "", MONEY, MONEY, SIGNED],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 48, 28, 12, 12, 12)
    page = workbook.create_sheet("Accounts for the AGM")
    title(page, "A1", "Receipts and payments, 1 January 2026 to date")
    put(page, 3, ["Opening balance", "=SUMIFS('Cash book 2026'!D$4:D$900,'Cash book 2026'!C$4:C$900,A3)"])
    page["B3"].number_format = SIGNED
    at, totals = 4, []
    for label, names, plus, minus in (
        ("Receipts", ANGLING_IN, "D", "E"),
        ("Payments", ANGLING_OUT, "E", "D"),
    ):
        at += 1
        head(page, at, [label, "€"], "E2EFDA")
        start = at + 1
        for name in names:
            at += 1
            sums = [
                f"SUMIFS('Cash book 2026'!{c}$4:{c}$900,'Cash book 2026'!C$4:C$900,A{at})"
                for c in (plus, minus)
            ]
            put(page, at, [name, f"={sums[0]}-{sums[1]}"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {label.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append((start, at))
        at += 1
    (first_in, total_in), (first_out, total_out) = totals
    at += 1
    put(page, at, ["Surplus", f"=B{total_in}-B{total_out}"], ["", SIGNED])
    put(page, at + 1, ["Closing balance", f"=B3+B{at}"], ["", SIGNED])
    cash = "SUM('Cash book 2026'!D4:D900)-SUM('Cash book 2026'!E4:E900)"
    put(page, at + 2, ["Difference from the cash book", f"=ROUND(B{at + 1}-({cash}),2)"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}", f"A{at + 1}", f"B{at + 1}")
    widths(page, 32, 13)
    names = f"'Accounts for the AGM'!$A${first_in}:$A${total_out - 1}"
    dropdown(book, "C5:C900", names)
    last_in, last_out = total_in - 1, total_out - 1
    return workbook, {
        "book": "angling.xlsx",
        "half": "round46",
        "layout": "cash book",
        "about": "angling club, Ireland, EUR",
        "dialect": "one account, received and paid with a running balance, details before the category, money given back in the other column under the same category, the shop's day tickets as a receipt and its commission as a payment, a page of receipts and payments by category",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {
            "sheet": "Cash book 2026",
            "date": "Date",
            "category": "Category",
            "in": ["Received"],
            "out": ["Paid"],
        },
        "free": {"Cash book 2026": ["Details"]},
        "adds_up": {"Cash book 2026": ["Received", "Paid"]},
        "watch": [
            f"Accounts for the AGM!B{row}"
            for row in (
                *range(first_in, last_in + 1),
                total_in,
                *range(first_out, last_out + 1),
                total_out,
                at,
                at + 1,
                at + 2,
            )
        ],
        "zero": [f"Accounts for the AGM!B{at + 2}"],
    }


# invoice, date, customer, job, amount, paid, date paid
SPRINKLER_INVOICES = """
1041 | 06-03 | Maple Court HOA | Spring start-up, entrance beds | 360 | 360 | 06-26
1042 | 06-05 | Gene Whitlock | Spring start-up | 85 | 85 | 06-05
1043 | 06-08 | Sara Lindgren | Two heads replaced | 140 | 140 | 06-10
1044 | 06-11 | Prairie View Dental | Backflow test | 110 | 110 | 07-02
1045 | 06-18 | Dan Hutchins | New front yard system | 3200 | 3200 | 07-06
1046 | 06-24 | Maple Court HOA | Valve box rebuilt | 415 | 415 | 07-20
1047 | 07-01 | Pat Brannigan | Controller replaced | 330 | 330 | 07-03
1048 | 07-07 | Bluestem Landscaping | Drip lines, Kestrel Ct | 960 | 960 | 08-04
1049 | 07-14 | Joan Kemper | Leak found and fixed | 195 | 195 | 07-14
1050 | 07-22 | Bluestem Landscaping | New system, Otis Dr | 2750 | 2750 | 08-21
1051 | 07-30 | Maple Court HOA | Heads and nozzles, clubhouse | 540 | 540 | 08-28
1052 | 08-06 | Prairie View Dental | Timer reset, two drip lines | 265 | 265 | 08-31
1053 | 08-12 | Tim and Carla Ortega | New backyard system | 4200 | 2100 | 08-14
1054 | 08-19 | Sara Lindgren | Two zones added | 1150 | 1150 | 09-08
1055 | 08-27 | Dan Hutchins | Broken line at driveway | 185 | 185 | 08-27
1056 | 09-03 | Bluestem Landscaping | Drip lines, Vrain St | 880 | 880 | 10-01
1057 | 09-10 | Maple Court HOA | Main line repair | 725 | |
1058 | 09-17 | Ed Pruitt | New front yard system | 3600 | 1800 | 09-18
1059 | 09-24 | Joan Kemper | Winterizing | 95 | 95 | 09-24
1060 | 09-29 | Bluestem Landscaping | Sleeves under walkway, Otis Dr | 420 | |
1061 | 10-01 | Maple Court HOA | Winterizing, entrance beds | 380 | |
1062 | 10-02 | Gene Whitlock | Winterizing | 95 | |
1063 | 10-05 | Prairie View Dental | Winterizing | 140 | |
"""

# date, vendor, what, category, amount, paid with
SPRINKLER_COSTS = """
06-02 | Front Range Irrigation Supply | Heads and nozzles | Materials | 312.40 | Card
06-04 | Conoco | Gas | Truck & gas | 61.20 | Card
06-10 | Verizon | Phone | Phone | 65 | Card
06-17 | Boulder Tool Rental | Trencher, one day | Equipment rental | 195 | Card
06-18 | Front Range Irrigation Supply | Pipe, valves, controller | Materials | 946.75 | Card
06-19 | Luis Marquez | Two days digging | Labor | 320 | Cash
06-25 | Conoco | Gas | Truck & gas | 58.75 | Card
07-01 | Front Range Irrigation Supply | Controller | Materials | 168.90 | Card
07-06 | Pinnacle Mutual | Liability insurance, half year | Insurance | 412 | Check
07-09 | Home Depot | Shovels | Tools | 63.94 | Card
07-10 | Verizon | Phone | Phone | 65 | Card
07-16 | Conoco | Gas | Truck & gas | 63.10 | Card
07-20 | Boulder Tool Rental | Trencher, one day | Equipment rental | 195 | Card
07-21 | Front Range Irrigation Supply | Pipe, heads, valves | Materials | 784.15 | Card
07-23 | Luis Marquez | Two days digging | Labor | 320 | Cash
07-27 | Front Range Irrigation Supply | Three valves returned | Materials | -71.85 | Card
08-03 | Conoco | Gas | Truck & gas | 60.40 | Card
08-10 | Verizon | Phone | Phone | 65 | Card
08-11 | Front Range Irrigation Supply | Pipe, heads, wire | Materials | 1104.30 | Card
08-13 | Luis Marquez | Three days digging | Labor | 480 | Cash
08-18 | Home Depot | Pipe cutter, gloves | Tools | 48.91 | Card
08-24 | Conoco | Gas | Truck & gas | 59.85 | Card
08-26 | Big O Tires | Two front tires | Truck & gas | 318 | Card
09-02 | Front Range Irrigation Supply | Drip tubing and fittings | Materials | 236.20 | Card
09-10 | Verizon | Phone | Phone | 65 | Card
09-15 | Longmont Print & Sign | Yard signs | Advertising | 140 | Check
09-16 | Front Range Irrigation Supply | Pipe, heads, controller | Materials | 1012.60 | Card
09-18 | Luis Marquez | One day digging | Labor | 160 | Cash
09-22 | Conoco | Gas | Truck & gas | 57.30 | Card
09-28 | Home Depot | Hose fittings for the compressor | Tools | 37.42 | Card
10-01 | Boulder Tool Rental | Air compressor, one week | Equipment rental | 260 | Card
10-02 | Conoco | Gas | Truck & gas | 62.05 | Card
"""

# date, where and what for, miles
SPRINKLER_MILES = """
06-11 | Prairie View Dental, backflow test | 14
06-18 | Hutchins, Niwot and back | 22
07-07 | Kestrel Ct, Bluestem | 18
07-22 | Otis Dr, Bluestem | 26
08-12 | Ortega, Lafayette and back | 34
08-27 | Hutchins, Niwot and back | 22
09-10 | Maple Court | 12
09-17 | Pruitt, Erie and back | 31
10-01 | Maple Court | 12
10-05 | Prairie View Dental | 14
"""

SPRINKLER_KINDS = [
    "Materials",
    "Labor",
    "Equipment rental",
    "Truck & gas",
    "Tools",
    "Phone",
    "Insurance",
    "Advertising",
    "Other",
]


def sprinklers() -> tuple[Workbook, Card]:
    """A sprinkler fitter in Longmont, Colorado: invoices with what is paid and a status, expenses, a mileage log."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Invoices"
    title(sales, "A1", "Kendrick Sprinkler & Drip - invoices 2026 ($)")
    heads = [
        "Invoice #",
        "Date",
        "Customer",
        "Job",
        "Amount",
        "Due",
        "Paid",
        "Date paid",
        "Balance",
        "Status",
    ]
    head(sales, 3, heads, "DDEBF7")
    for at, r in enumerate(rows(SPRINKLER_INVOICES), 4):
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
                f'=IF(I{at}<=0,"Paid",IF(G{at}>0,"Partial","Open"))',
            ],
            ["0", "m/d/yyyy", "", "", MONEY, "m/d/yyyy", MONEY, "m/d/yyyy", MONEY],
        )
    sales.freeze_panes = "A4"
    widths(sales, 10, 12, 26, 34, 11, 12, 11, 12, 11, 10)
    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Expenses 2026 ($)")
    head(costs, 3, ["Date", "Vendor", "What", "Category", "Amount", "Paid with"], "DDEBF7")
    for at, r in enumerate(rows(SPRINKLER_COSTS), 4):
        put(costs, at, [date(r[0]), *r[1:4], number(r[4]), r[5]], ["m/d/yyyy", "", "", "", SIGNED])
    costs.freeze_panes = "A4"
    dropdown(costs, "D4:D500", '"' + ",".join(SPRINKLER_KINDS) + '"')
    dropdown(costs, "F4:F500", '"Card,Check,Cash"')
    widths(costs, 12, 30, 32, 17, 11, 11)
    log = workbook.create_sheet("Mileage")
    title(log, "A1", "Mileage log 2026")
    head(log, 3, ["Date", "Trip", "Miles"], "DDEBF7")
    for at, r in enumerate(rows(SPRINKLER_MILES), 4):
        put(log, at, [date(r[0]), r[1], number(r[2])], ["m/d/yyyy", "", "0"])
    log.freeze_panes = "A4"
    widths(log, 12, 40, 9)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary since June 2026")
    for row, (label, formula) in enumerate(
        (
            ("Invoiced", "=SUM(Invoices!E4:E500)"),
            ("Received", "=SUM(Invoices!G4:G500)"),
            ("Customers owe", "=B3-B4"),
            ("Expenses", "=SUM(Expenses!E4:E500)"),
            ("Profit", "=B3-B6"),
            ("Miles driven", "=SUM(Mileage!C4:C500)"),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", "0" if row == 8 else SIGNED])
    head(page, 10, ["Expenses by category", "$"], "DDEBF7")
    for at, kind in enumerate(SPRINKLER_KINDS, 11):
        put(page, at, [kind, f"=SUMIFS(Expenses!$E$4:$E$500,Expenses!$D$4:$D$500,A{at})"], ["", SIGNED])
    bold(page, "A5", "B5", "A7", "B7")
    widths(page, 24, 13)
    return workbook, {
        "book": "sprinklers.xlsx",
        "half": "round46",
        "layout": "records",
        "about": "fitter of lawn sprinklers, Colorado, USD",
        "dialect": "invoices with due day, balance and status by formula, what is paid so far and the day of the last payment; expenses with category and how paid, returns as minus amounts; a mileage log; a summary",
        "date_order": "mdy",
        "period": ["2026-06-01", "2026-12-31"],
        "tables": {"invoices": "Invoices", "expenses": "Expenses", "miles": "Mileage"},
        "free": {"Invoices": ["Invoice #", "Job"], "Expenses": ["What"], "Mileage": ["Trip"]},
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (*range(3, 9), *range(11, 11 + len(SPRINKLER_KINDS)))],
    }


# label | from 1 April 2026 | 2025-26 | remarks
STATIONERY_INCOME = """
Counter sales | 1284650 | 1968400 | UPI goes to the bank, cash to the drawer
School orders | 312480 | 468250 | on bill, schools pay by cheque or NEFT
Photocopy & printing | 148620 | 231900 | UPI or cash
Calendar & card orders | 36400 | 92750 | advance on ordering, rest on delivery
Other income | 1850 | 3200 |
"""

STATIONERY_COSTS = """
Stationery & notebooks bought | 868340 | 1339600 | Deshpande Distributors, on credit
School books bought | 196500 | 288400 | Vidya Book Depot, paid at once from the bank
Paper & toner | 64280 | 98150 | Laxmi Road, cash
Calendars & cards printed | 21600 | 58300 | Sai Offset, from the bank
Sagar's salary | 84000 | 138000 | 12,000 on the last day of the month, bank
Shop rent | 126000 | 204000 | 18,000 a month, bank
Electricity | 24860 | 41320 | MSEDCL, bank
Mobile & internet | 6993 | 11988 | bank
Copier maintenance | 10500 | 18000 | bank
Shop repairs & upkeep | 3250 | 9400 | cash
Bags & packing | 8740 | 13260 | cash
Tea & snacks | 5460 | 9380 | cash, weekly
Delivery & rickshaw | 4870 | 7140 | cash
Bank & UPI charges | 2316 | 3745 | taken by the bank
Licence & professional tax | 2500 | 5000 | bank
Insurance | 6200 | 6050 | bank
Loan interest | 13260 | 27840 | part of the EMI
Miscellaneous | 1980 | 4115 | cash
"""

STATIONERY_HAVE = """
Furniture & racks | 185000 | 185000 | cost
Photocopy machines | 240000 | 240000 | cost
Depreciation till date | -162000 | -162000 | at the year end only
Stock | 412000 | 412000 | counted at the year end
Bank of Maharashtra account | 219201 | 98560 |
Cash drawer | 14380 | 11200 |
Schools owe us | 68350 | 41600 | Modern Vidyalaya 38,250, Sunrise Public School 30,100
Shop deposit | 100000 | 100000 | with the landlord
"""

STATIONERY_OWE = """
Deshpande Distributors | 94760 | 82300 | supplies on credit, paid from the bank
Other bills to pay | 3500 | 6400 | copier service
Bank loan | 153960 | 209300 | EMI 9,800 on the 10th, bank
Advances from customers | 9000 | 0 | Kulkarni 3,000, Joshi 4,000, Patwardhan 2,000, for calendars
"""

STATIONERY_OWN = """
Capital on 1 April | {0} | {1} |
Put in by Smita | 0 | 25000 |
Drawings | -145000 | -240000 | bank, sometimes the cash drawer
"""


def stationery() -> tuple[Workbook, Card]:
    """A stationery shop in Pune: profit & loss and balance sheet of typed amounts, this year before last year."""
    workbook = Workbook()
    loss = workbook.active
    loss.title = "P&L"
    money = "#,##0.00;-#,##0.00"
    title(loss, "A1", "Smita Stationery & Xerox, Pune - profit and loss (Rs)")
    head(loss, 3, ["Particulars", "From 1 Apr 2026", "2025-26", "Remarks"], "FCE4D6")
    income = amounts(loss, 4, "Income", STATIONERY_INCOME, "Total income", "BC")
    costs = amounts(loss, income + 2, "Expenses", STATIONERY_COSTS, "Total expenses", "BC")
    profit = costs + 2
    put(loss, profit, ["Net profit", *[f"={c}{income}-{c}{costs}" for c in "BC"]], ["", money, money])
    bold(loss, f"A{profit}", f"B{profit}", f"C{profit}")
    widths(loss, 30, 16, 16, 50)
    sheet = workbook.create_sheet("Balance Sheet")
    title(sheet, "A1", "Smita Stationery & Xerox - balance sheet (Rs)")
    head(sheet, 3, ["Particulars", "Now", "31 Mar 2026", "Remarks"], "FCE4D6")

    def total(text: str, column: int) -> int:
        return sum(int(r[column]) for r in rows(text))

    capital = [
        total(STATIONERY_HAVE, column)
        - total(STATIONERY_OWE, column)
        - total(STATIONERY_INCOME, column)
        + total(STATIONERY_COSTS, column)
        + taken
        for column, taken in ((1, 145000), (2, 215000))
    ]
    have = amounts(sheet, 4, "Assets", STATIONERY_HAVE, "Total assets", "BC")
    owe = amounts(sheet, have + 2, "Liabilities", STATIONERY_OWE, "Total liabilities", "BC")
    own = amounts(sheet, owe + 2, "Owner", STATIONERY_OWN.format(*capital), "", "BC") + 1
    put(sheet, own, ["Net profit", *[f"='P&L'!{c}{profit}" for c in "BC"]], ["", SIGNED, SIGNED])
    sums = [f"=SUM({c}{owe + 3}:{c}{own})" for c in "BC"]
    put(sheet, own + 1, ["Total owner", *sums], ["", SIGNED, SIGNED])
    check = [f"=ROUND({c}{have}-{c}{owe}-{c}{own + 1},2)" for c in "BC"]
    put(sheet, own + 3, ["Difference", *check], ["", SIGNED, SIGNED])
    bold(sheet, f"A{own + 1}", f"B{own + 1}", f"C{own + 1}")
    widths(sheet, 30, 16, 16, 58)
    return workbook, {
        "book": "stationery.xlsx",
        "half": "round46",
        "layout": "statements",
        "about": "stationery and photocopy shop, India, INR; under the GST limit, not registered",
        "dialect": "profit and loss and balance sheet of typed amounts on two sheets, this year before last year, remarks on how each is paid and who owes what",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "statement": {
            "sheets": ["P&L", "Balance Sheet"],
            "label": "A",
            "amount": {"P&L": "B", "Balance Sheet": "B"},
        },
        "free": {"P&L": ["Remarks"], "Balance Sheet": ["Remarks"]},
        "adds_up": {},
        "watch": [
            *[f"P&L!B{row}" for row in (income, costs, profit)],
            *[f"Balance Sheet!B{row}" for row in (have, owe, own, own + 1, own + 3)],
        ],
        "zero": [f"Balance Sheet!B{own + 3}"],
    }


BOOKS = [recordingstudio, angling, sprinklers, stationery]
