"""The workbooks of round 46: a recording studio, an angling club, a sprinkler fitter, a stationery shop."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, dropdown, head, journal_lines, put, rows, title, widths
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


BOOKS = [recordingstudio]
