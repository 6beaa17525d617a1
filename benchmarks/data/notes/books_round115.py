"""The workbooks of round 115: a carpenter, a design studio, a nursery school, a food truck."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import (
    MONEY,
    SIGNED,
    Card,
    amounts,
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
    title,
    widths,
)
from openpyxl.workbook import Workbook

CARPENTER_ACCOUNTS = """
AIB current | Asset
Petty cash | Asset
Customers | Asset
Prepaid | Asset
Tools & machines | Asset
Van | Asset
Depreciation to date | Asset
Suppliers | Liability
Customer deposits | Liability
VAT | Liability
PAYE & PRSI owed | Liability
Van loan | Liability
Capital - Declan | Equity
Drawings - Declan | Equity
Joinery | Income
Fitting | Income
Repairs | Income
Timber & boards | Expense
Fixings & hardware | Expense
Wages | Expense
Workshop rent | Expense
Electricity | Expense
Diesel | Expense
Van repairs | Expense
Small tools | Expense
Insurance | Expense
Phone & web | Expense
Accountant | Expense
Bank charges | Expense
Loan interest | Expense
Depreciation | Expense
Sundries | Expense
"""

# date, description, ref, then debit account/credit account amount
CARPENTER_JOURNAL = """
03-02 | Opening balances | | AIB current/Capital - Declan 10420.50; Petty cash/Capital - Declan 150; Customers/Capital - Declan 2837.50; Tools & machines/Capital - Declan 14600; Van/Capital - Declan 18500; Capital - Declan/Depreciation to date 9200; Capital - Declan/Suppliers 861; Capital - Declan/VAT 640; Capital - Declan/PAYE & PRSI owed 395; Capital - Declan/Van loan 9600
03-02 | Workshop rent, March | SO | Workshop rent/AIB current 650
03-04 | Mrs Hehir paid | 207 | AIB current/Customers 2837.50
03-06 | Maxol | | Diesel/AIB current 60; VAT/AIB current 13.80
03-09 | Midwest Timber, oak and ply | MT 5512 | Timber & boards/Suppliers 820; VAT/Suppliers 188.60
03-10 | Midwest Timber, February's bill | | Suppliers/AIB current 861
03-12 | The Lenihans, kitchen, deposit | | AIB current/Customer deposits 2000
03-13 | Clare Hardware, screws and hinges | | Fixings & hardware/Petty cash 40; VAT/Petty cash 9.20
03-16 | Revenue, February's PAYE | | PAYE & PRSI owed/AIB current 395
03-18 | Quin Developments, stairs | 208 | Customers/Joinery 3200; Customers/VAT 432
03-20 | Mr Talty, door eased, in notes | | Petty cash/Repairs 80; Petty cash/VAT 10.80
03-23 | Revenue, VAT January and February | | VAT/AIB current 640
03-25 | Van loan, March | | Van loan/AIB current 300; Loan interest/AIB current 46
03-27 | Cathal, March | | Wages/AIB current 1880; Wages/PAYE & PRSI owed 420
03-31 | Declan, for the house | | Drawings - Declan/AIB current 1500
03-31 | AIB fees | | Bank charges/AIB current 12.40
04-01 | Workshop rent, April | SO | Workshop rent/AIB current 650
04-03 | Maxol | | Diesel/AIB current 65; VAT/AIB current 14.95
04-07 | Midwest Timber, March's bill | | Suppliers/AIB current 1008.60
04-08 | Insurance, April to March | | Prepaid/AIB current 1440
04-10 | Quin Developments paid | 208 | AIB current/Customers 3632
04-13 | Planer, Shannon Machinery | | Tools & machines/AIB current 1400; VAT/AIB current 322
04-14 | Revenue, March's PAYE | | PAYE & PRSI owed/AIB current 420
04-16 | The Lenihans, kitchen made and fitted | 209 | Customers/Joinery 5200; Customers/Fitting 800; Customers/VAT 810; Customer deposits/Customers 2000
04-20 | Vodafone | | Phone & web/AIB current 40; VAT/AIB current 9.20
04-22 | Midwest Timber, MDF | MT 5590 | Timber & boards/Suppliers 600; VAT/Suppliers 138
04-24 | Van loan, April | | Van loan/AIB current 300; Loan interest/AIB current 44.50
04-24 | The Lenihans paid | 209 | AIB current/Customers 4810
04-27 | Cathal, April | | Wages/AIB current 1880; Wages/PAYE & PRSI owed 420
04-28 | Saw blades, on Declan's own card | | Small tools/Capital - Declan 100; VAT/Capital - Declan 23
04-29 | Midwest Timber, a sheet of MDF back | MT 5601 | Suppliers/Timber & boards 60; Suppliers/VAT 13.80
04-30 | Insurance, April's share | | Insurance/Prepaid 120
04-30 | Declan, for the house | | Drawings - Declan/AIB current 1500
04-30 | AIB fees | | Bank charges/AIB current 11.80
05-01 | Workshop rent, May | SO | Workshop rent/AIB current 650
05-05 | St Flannan's Hall, windows repaired | 210 | Customers/Repairs 1000; Customers/VAT 135
05-06 | Maxol | | Diesel/AIB current 70; VAT/AIB current 16.10
05-07 | Midwest Timber, April's bill less the sheet | | Suppliers/AIB current 664.20
05-08 | From the bank for the petty cash | | Petty cash/AIB current 100
05-12 | Ms Considine, wardrobes, deposit | | AIB current/Customer deposits 900
05-13 | Revenue, April's PAYE | | PAYE & PRSI owed/AIB current 420
05-14 | Midwest Timber, drawer runners and handles | MT 5644 | Timber & boards/Suppliers 450; VAT/Suppliers 103.50
05-18 | Curtin's Bookshop, shelves | 211 | Customers/Joinery 1600; Customers/VAT 216
05-20 | Vodafone | | Phone & web/AIB current 40; VAT/AIB current 9.20
05-20 | Electric Ireland | | Electricity/AIB current 130; VAT/AIB current 11.70
05-22 | Revenue, VAT March and April | | VAT/AIB current 547.85
05-25 | Van loan, May | | Van loan/AIB current 300; Loan interest/AIB current 43
05-27 | Cathal, May | | Wages/AIB current 1880; Wages/PAYE & PRSI owed 420
05-29 | Insurance, May's share | | Insurance/Prepaid 120
05-29 | Declan, for the house | | Drawings - Declan/AIB current 1500
05-29 | AIB fees | | Bank charges/AIB current 12.10
"""


def carpenter() -> tuple[Workbook, Card]:
    """A carpenter in Ennis: each row one amount from one account to another, VAT on rows of its own."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Daybook"
    title(book, "A1", "Declan Furey Joinery, Ennis - daybook from March 2026 (€)")
    head(book, 3, ["Date", "Description", "Debit account", "Credit account", "Amount", "Ref"], "E8DCC8")
    at = 4
    for day, text, ref, pairs in rows(CARPENTER_JOURNAL):
        for pair in pairs.split("; "):
            names, _, amount = pair.rpartition(" ")
            debit, _, credit = names.partition("/")
            put(
                book,
                at,
                [date(day), text, debit, credit, number(amount), ref or None],
                ["dd/mm/yyyy", "", "", "", MONEY],
            )
            at += 1
    book.freeze_panes = "A4"
    widths(book, 12, 44, 22, 22, 12, 10)
    chart = workbook.create_sheet("Accounts")
    head(chart, 1, ["Account", "Type", "Balance"], "E8DCC8")
    accounts = list(rows(CARPENTER_ACCOUNTS))
    for at, account in enumerate(accounts, 2):
        sums = [f"SUMIFS(Daybook!$E$4:$E$3000,Daybook!${c}$4:${c}$3000,A{at})" for c in "CD"]
        put(chart, at, [*account, f"=ROUND({sums[0]}-{sums[1]},2)"], ["", "", SIGNED])
    last = 1 + len(accounts)
    dropdown(book, "C4:D3000", f"Accounts!$A$2:$A${last}")
    aside(chart, "A36", "Debit balances are plus, credit balances minus.")
    widths(chart, 24, 12, 14)
    head(chart, 1, ["", "So far"], "E8DCC8", 5)
    lines = {
        2: ("Work done", f'=-SUMIFS(C2:C{last},B2:B{last},"Income")'),
        3: ("Costs", f'=SUMIFS(C2:C{last},B2:B{last},"Expense")'),
        4: ("Profit", "=F2-F3"),
        6: ("What we have", f'=SUMIFS(C2:C{last},B2:B{last},"Asset")'),
        7: ("What we owe", f'=-SUMIFS(C2:C{last},B2:B{last},"Liability")'),
        8: ("Declan's", f'=-SUMIFS(C2:C{last},B2:B{last},"Equity")+F4'),
        9: ("Check (0)", "=ROUND(F6-F7-F8,2)"),
    }
    for row, line in lines.items():
        put(chart, row, line, ["", SIGNED], 5)
    bold(chart, "E4", "F4")
    chart.column_dimensions["E"].width = 18
    chart.column_dimensions["F"].width = 14
    return workbook, {
        "book": "enniscarpenter.xlsx",
        "half": "round115",
        "layout": "journal",
        "about": "carpenter and joiner, Ennis, Ireland, EUR, VAT 13.5% on work and 23% on materials",
        "dialect": "a debit and a credit account by name on each row, one amount and a ref last, VAT on a row of its own; accounts with type and a signed balance, credits as minus, and the result beside them on a second sheet",
        "date_order": "dmy",
        "period": ["2026-03-01", "2027-02-28"],
        "pairs": {
            "sheet": "Daybook",
            "date": "Date",
            "debit": "Debit account",
            "credit": "Credit account",
            "amount": "Amount",
        },
        "free": {"Daybook": ["Description", "Ref"]},
        "adds_up": {"Daybook": ["Amount"]},
        "watch": [
            *[f"Accounts!C{row}" for row in (2, 3, 4, 5, 9, 10, 11, 12, 13)],
            *[f"Accounts!F{row}" for row in (2, 3, 4, 6, 7, 8, 9)],
        ],
        "zero": ["Accounts!F9"],
    }


# number, date, client, project, amount, due, received, last received
STUDIO_INVOICES = """
2614 | 06-03 | Kopi Lane Coffee | Menu boards | 1800 | 07-03 | 1800 | 06-29
2615 | 06-10 | Tan & Loh Dental | Logo, deposit of half | 1250 | 07-10 | 1250 | 06-24
2616 | 06-22 | Bukit Books | Catalogue | 6400 | 07-22 | 6400 | 07-20
2617 | 07-01 | Kopi Lane Coffee | Takeaway cups | 950 | 07-31 | 950 | 07-30
2618 | 07-06 | Tan & Loh Dental | Logo, balance | 1250 | 08-05 | 1250 | 08-04
2619 | 07-15 | Sayang Batik | Website, deposit of half | 5200 | 08-14 | 5200 | 07-28
2620 | 07-27 | Harbour Yoga | Timetable posters | 640 | 08-26 | 640 | 08-25
2621 | 08-03 | Bukit Books | Bookmarks | 480 | 09-02 | 480 | 09-01
CN-01 | 08-11 | Harbour Yoga | Posters, wrong date printed, sent back by PayNow | -120 | | -120 | 08-11
2622 | 08-12 | Straits Dance Company | Season brochure | 7200 | 09-11 | 5000 | 09-10
2623 | 08-20 | Kopi Lane Coffee | Loyalty cards | 560 | 09-19 | 560 | 09-18
2624 | 08-31 | Sayang Batik | Website, balance | 5200 | 09-30 | |
2625 | 09-04 | Merdeka Motors | Signage | 1950 | 10-04 | |
2626 | 09-14 | Tan & Loh Dental | Appointment cards | 390 | 10-14 | |
2627 | 09-21 | Bukit Books | Window display | 1150 | 10-21 | |
2628 | 09-28 | Harbour Yoga | Website, deposit of half | 1500 | 10-28 | |
"""

# date, from, for, bill no., amount, due, paid, paid on
STUDIO_BILLS = """
06-01 | Tiong Bahru Estates | Rent | | 2200 | | 2200 | 06-01
06-05 | Ace Print | Printers | A-771 | 860 | 07-05 | 860 | 07-03
06-12 | Adobe | Software | | 118 | | 118 | 06-12
06-18 | StarHub | Phone & internet | | 76.50 | 07-08 | 76.50 | 07-06
06-26 | Wei Ling Lettering | Freelancers | 31 | 700 | 07-10 | 700 | 07-09
06-30 | Nadia | Salary | | 3040 | | 3040 | 06-30
06-30 | CPF Board | CPF | | 1406 | 07-14 | 1406 | 07-13
07-01 | Tiong Bahru Estates | Rent | | 2200 | | 2200 | 07-01
07-08 | Ace Print | Printers | A-784 | 1120 | 08-07 | 1120 | 08-05
07-12 | Adobe | Software | | 118 | | 118 | 07-12
07-18 | StarHub | Phone & internet | | 76.50 | 08-07 | 76.50 | 08-06
07-22 | Mustafa Office | Equipment | | 389 | | 389 | 07-22
07-31 | Nadia | Salary | | 3040 | | 3040 | 07-31
07-31 | CPF Board | CPF | | 1406 | 08-14 | 1406 | 08-13
08-03 | Tiong Bahru Estates | Rent | | 2200 | | 2200 | 08-03
08-12 | Adobe | Software | | 118 | | 118 | 08-12
08-17 | Wei Ling Lettering | Freelancers | 36 | 1200 | 08-31 | 600 | 08-31
08-18 | StarHub | Phone & internet | | 79.20 | 09-07 | 79.20 | 09-04
08-25 | Ace Print | Printers | A-802 | 540 | 09-24 | 540 | 09-23
08-31 | Nadia | Salary | | 3040 | | 3040 | 08-31
08-31 | CPF Board | CPF | | 1406 | 09-14 | 1406 | 09-14
09-01 | Tiong Bahru Estates | Rent | | 2200 | | 2200 | 09-01
09-10 | Ace Print | Printers | A-816 | 730 | 10-10 | |
09-12 | Adobe | Software | | 118 | | 118 | 09-12
09-18 | StarHub | Phone & internet | | 76.50 | 10-08 | |
09-24 | Chua & Partners | Accountant | 1190 | 450 | 10-24 | |
09-30 | Nadia | Salary | | 3040 | | 3040 | 09-30
09-30 | CPF Board | CPF | | 1406 | 10-14 | |
"""

# date, what, kind, in, out
STUDIO_CASH = """
06-01 | In the box | Start | 120 |
06-09 | Taxi to Bukit Books | Taxi & bus | | 16.40
06-17 | A4 paper | Stationery | | 22.50
06-25 | Print sold at the counter | Prints sold | 45 |
07-03 | Courier | Postage | | 12
07-14 | Cakes, Nadia's birthday | Pantry | | 28.80
07-21 | Two prints sold | Prints sold | 90 |
07-29 | Coffee and tea | Pantry | | 19.30
08-06 | Taxi to Merdeka Motors | Taxi & bus | | 18.20
08-14 | To OCBC | To bank | | 100
08-24 | Foam board, sent back one | Stationery | | -9.50
08-24 | Foam board | Stationery | | 38
09-02 | From OCBC | From bank | 150 |
09-11 | Print sold | Prints sold | 45 |
09-16 | Courier | Postage | | 14
09-25 | Coffee and tea | Pantry | | 21.60
"""


def studio() -> tuple[Workbook, Card]:
    """A design studio in Singapore: invoices, bills and a cash box on a sheet each, a page of sums in front."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Where we are"
    invoices = workbook.create_sheet("Invoices")
    title(invoices, "A1", "Invoices sent (S$) - 30 days")
    head(
        invoices,
        2,
        ["No.", "Date", "Client", "Project", "Amount", "Due", "Received", "Last received", "Owing"],
        "D9F0EC",
    )
    for at, r in enumerate(rows(STUDIO_INVOICES), 3):
        put(
            invoices,
            at,
            [
                int(r[0]) if r[0].isdigit() else r[0],
                date(r[1]),
                r[2],
                r[3],
                number(r[4]),
                day_of(r[5]),
                number(r[6]),
                day_of(r[7]),
                f"=E{at}-G{at}",
            ],
            ["0", "d mmm yyyy", "", "", SIGNED, "d mmm yyyy", SIGNED, "d mmm yyyy", SIGNED],
        )
    invoices.freeze_panes = "A3"
    widths(invoices, 8, 13, 24, 40, 12, 13, 12, 14, 12)
    bills = workbook.create_sheet("Bills")
    title(bills, "A1", "Bills to pay (S$), all from OCBC - no due day when paid on the spot")
    head(
        bills,
        2,
        ["Date", "From", "For", "Bill no.", "Amount", "Due", "Paid", "Paid on", "Left to pay"],
        "FBE3D6",
    )
    for at, r in enumerate(rows(STUDIO_BILLS), 3):
        put(
            bills,
            at,
            [
                date(r[0]),
                r[1],
                r[2],
                r[3] or None,
                number(r[4]),
                day_of(r[5]),
                number(r[6]),
                day_of(r[7]),
                f"=E{at}-G{at}",
            ],
            ["d mmm yyyy", "", "", "", SIGNED, "d mmm yyyy", SIGNED, "d mmm yyyy", SIGNED],
        )
    bills.freeze_panes = "A3"
    widths(bills, 13, 24, 18, 10, 12, 13, 12, 13, 12)
    cash = workbook.create_sheet("Cash")
    title(cash, "A1", "Cash box (S$) - notes and coins only")
    head(cash, 2, ["Date", "What", "Kind", "In", "Out", "In the box"], "FFF4C2")
    for at, r in enumerate(rows(STUDIO_CASH), 3):
        box = "=D3-E3" if at == 3 else f"=F{at - 1}+D{at}-E{at}"
        put(
            cash,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), number(r[4]), box],
            ["d mmm yyyy", "", "", MONEY, SIGNED, MONEY],
        )
    cash.freeze_panes = "A3"
    widths(cash, 13, 34, 16, 11, 11, 12)
    kinds = [
        "Rent",
        "Salary",
        "CPF",
        "Printers",
        "Freelancers",
        "Software",
        "Phone & internet",
        "Equipment",
        "Accountant",
        "Other",
    ]
    small = ["Taxi & bus", "Stationery", "Postage", "Pantry"]
    dropdown(bills, "C3:C500", '"' + ",".join(kinds) + '"')
    dropdown(cash, "C3:C500", '"' + ",".join(["Prints sold", "From bank", "To bank", *small]) + '"')
    title(page, "A1", "Lorong Studio - where we are, from June 2026 (S$)")
    for row, (label, formula) in enumerate(
        (
            ("Invoiced", "=SUM(Invoices!E3:E500)"),
            ("Clients owe us", "=SUM(Invoices!I3:I500)"),
            ("Bills", "=SUM(Bills!E3:E500)"),
            ("We still have to pay", "=SUM(Bills!I3:I500)"),
            ("OCBC on 1 June", 11640),
            (
                "OCBC now",
                '=B7+SUM(Invoices!G3:G500)-SUM(Bills!G3:G500)+SUMIFS(Cash!E3:E500,Cash!C3:C500,"To bank")-SUMIFS(Cash!D3:D500,Cash!C3:C500,"From bank")',
            ),
            ("Cash box now", "=SUM(Cash!D3:D500)-SUM(Cash!E3:E500)"),
            ("Prints sold for cash", '=SUMIFS(Cash!D3:D500,Cash!C3:C500,"Prints sold")'),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", SIGNED])
    head(page, 12, ["Bills by kind", ""], "D9F0EC")
    for at, kind in enumerate(kinds, 13):
        put(page, at, [kind, f"=SUMIFS(Bills!$E$3:$E$500,Bills!$C$3:$C$500,A{at})"], ["", SIGNED])
    head(page, 12, ["From the box", ""], "D9F0EC", 4)
    for at, kind in enumerate(small, 13):
        put(page, at, [kind, f"=SUMIFS(Cash!$E$3:$E$500,Cash!$C$3:$C$500,D{at})"], ["", SIGNED], 4)
    put(page, 24, ["Result", "=B3+B10-B5-SUM(E13:E16)"], ["", SIGNED])
    bold(page, "A8", "B8", "A9", "B9", "A24", "B24")
    widths(page, 24, 14, 4, 18, 12)
    return workbook, {
        "book": "lorongstudio.xlsx",
        "half": "round115",
        "layout": "records",
        "about": "design studio, Singapore, SGD, not registered for GST",
        "dialect": "invoices with due day, received and its last day filled in and owing by formula, money sent back as a minus line; bills with kind, paid and paid on filled in and left by formula, net salary and CPF as two bills; a cash box with kind, in, out and a balance carried on, money back as minus; sums and kinds on the first sheet",
        "date_order": "dmy",
        "period": ["2026-06-01", "2027-05-31"],
        "tables": {"invoices": "Invoices", "bills": "Bills", "cash": "Cash"},
        "free": {"Invoices": ["No.", "Project"], "Bills": ["Bill no."], "Cash": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"Where we are!B{row}" for row in (3, 4, 5, 6, 8, 9, 10, 13, 14, 15, 16, 24)],
            *[f"Where we are!E{row}" for row in range(13, 17)],
        ],
    }


NURSERY_ACCOUNTS = """
1010 | Equity Bank | Asset
1020 | M-Pesa till | Asset
1030 | Petty cash | Asset
1100 | Fees receivable | Asset
1200 | Prepayments | Asset
1500 | Furniture & play equipment | Asset
1590 | Accumulated depreciation | Asset
2010 | Suppliers | Liability
2020 | PAYE, NSSF & SHIF payable | Liability
2030 | Fees in advance | Liability
2040 | Caution deposits | Liability
2100 | Bank loan | Liability
3010 | Capital - Wanjiru | Equity
3020 | Drawings - Wanjiru | Equity
4010 | Tuition fees | Income
4020 | Meals fees | Income
4030 | Transport fees | Income
4040 | Registration fees | Income
5010 | Salaries | Expense
5020 | Food | Expense
5030 | Teaching materials | Expense
5040 | Rent | Expense
5050 | Electricity & water | Expense
5060 | Bus fuel & repairs | Expense
5070 | Cleaning | Expense
5080 | Phone & internet | Expense
5090 | Insurance | Expense
5100 | Repairs | Expense
5110 | Bank & M-Pesa charges | Expense
5120 | Loan interest | Expense
5130 | Depreciation | Expense
5140 | Bad debts | Expense
5150 | Sundries | Expense
"""

NURSERY_JOURNAL = """
01-05 | Opening balances (Otieno family owe 24,000 from last term) | 1010 412000; 1020 38500; 1030 6000; 1100 24000; 1500 860000; 1590 -215000; 2010 -31400; 2020 -42600; 2030 -56000; 2040 -120000; 2100 -300000; 3010 -575500
01-05 | Rent January | 5040 60000; 1010 -60000
01-06 | Term 1 billed, 28 children | 1100 1568000; 4010 -1400000; 4020 -168000
01-06 | Njeri family had paid in December | 2030 56000; 1100 -56000
01-07 | Two new children, registration | 1020 10000; 4040 -10000
01-07 | Two new children, caution deposits | 1020 10000; 2040 -10000
01-09 | PAYE, NSSF, SHIF December | 2020 42600; 1010 -42600
01-12 | Fees, ten families | 1010 560000; 1100 -560000
01-13 | Naivas, food | 5020 18400; 1020 -18400
01-15 | Savanna Books paid | 2010 31400; 1010 -31400
01-16 | M-Pesa till to Equity | 1010 20000; 1020 -20000
01-19 | Savanna Books, crayons and paper, on account | 5030 22750; 2010 -22750
01-20 | KPLC | 5050 7820; 1010 -7820
01-23 | Diesel for the bus | 5060 6500; 1020 -6500
01-26 | Otieno family, part | 1020 12000; 1100 -12000
01-29 | Salaries January | 5010 265000; 1010 -221000; 2020 -44000
01-30 | Loan January | 2100 15000; 5120 3750; 1010 -18750
01-30 | Equity charges | 5110 640; 1010 -640
02-02 | Rent February | 5040 60000; 1010 -60000
02-03 | Insurance, February to January | 1200 48000; 1010 -48000
02-05 | Fees, twelve families | 1010 672000; 1100 -672000
02-06 | Fees, two families by M-Pesa | 1020 112000; 1100 -112000
02-09 | PAYE, NSSF, SHIF January | 2020 44000; 1010 -44000
02-10 | Naivas, food | 5020 17950; 1020 -17950
02-12 | Petty cash topped up | 1030 5000; 1020 -5000
02-13 | Soap and bleach | 5070 2300; 1030 -2300
02-16 | Savanna Books paid | 2010 22750; 1010 -22750
02-18 | KPLC and Nairobi Water | 5050 9140; 1010 -9140
02-20 | Swing | 1500 38000; 1010 -38000
02-24 | Safaricom | 5080 4500; 1020 -4500
02-26 | Salaries February | 5010 265000; 1010 -221000; 2020 -44000
02-27 | Loan February | 2100 15000; 5120 3562.50; 1010 -18562.50
02-27 | Equity charges | 5110 580; 1010 -580
02-27 | Bus, nine children, term 1 | 1020 45000; 4030 -45000
02-27 | Insurance, February's share | 5090 4000; 1200 -4000
03-02 | Rent March | 5040 60000; 1010 -60000
03-04 | Wanjiru, for herself | 3020 40000; 1010 -40000
03-05 | Naivas, food | 5020 19200; 1020 -19200
03-09 | PAYE, NSSF, SHIF February | 2020 44000; 1010 -44000
03-11 | Gate mended | 5100 8500; 1020 -8500
03-12 | Savanna Books, paint and paper, on account | 5030 16300; 2010 -16300
03-13 | Amani family, part | 1010 30000; 1100 -30000
03-18 | Savanna Books, credit note for dried-up paint | 2010 1800; 5030 -1800
03-20 | Hassan family, term 2 already | 1010 56000; 2030 -56000
03-23 | KPLC | 5050 8960; 1010 -8960
03-24 | Safaricom | 5080 4500; 1020 -4500
03-26 | Salaries March | 5010 265000; 1010 -221000; 2020 -44000
03-27 | Loan March | 2100 15000; 5120 3375; 1010 -18375
03-30 | Equity charges | 5110 610; 1010 -610
03-30 | Insurance, March's share | 5090 4000; 1200 -4000
03-31 | Depreciation, quarter | 5130 21500; 1590 -21500
"""


def nursery() -> tuple[Workbook, Card]:
    """A nursery school in Nairobi: lines with number and name of the account, both typed, details last."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Trial balance"
    accounts = list(rows(NURSERY_ACCOUNTS))
    names = {code: name for code, name, _ in accounts}
    journal = workbook.create_sheet("Journal")
    title(journal, "A1", "Little Acacia Nursery School - general journal 2026 (KES)")
    head(
        journal,
        3,
        ["Date", "Entry no.", "Account no.", "Account name", "Debit", "Credit", "Details"],
        "DDEBF7",
    )
    at = 4
    for entry, (day, details, lines) in enumerate(journal_lines(NURSERY_JOURNAL), 1):
        for code, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [day, entry, int(code), names[code], debit, credit, details],
                ["dd-mm-yyyy", "0", "0", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 9, 11, 28, 15, 15, 52)
    title(chart, "A1", "Little Acacia - accounts and trial balance (KES)")
    head(chart, 3, ["No.", "Account", "Class", "Debit", "Credit"], "DDEBF7")
    for at, (code, name, kind) in enumerate(accounts, 4):
        net = "-".join(f"SUMIFS(Journal!${c}$4:${c}$3000,Journal!$C$4:$C$3000,A{at})" for c in "EF")
        put(
            chart,
            at,
            [int(code), name, kind, f"=MAX(0,ROUND({net},2))", f"=MAX(0,-ROUND({net},2))"],
            ["0", "", "", MONEY, MONEY],
        )
    last = 3 + len(accounts)
    put(
        chart,
        last + 1,
        [None, "Totals", None, *[f"=SUM({c}4:{c}{last})" for c in "DE"]],
        ["", "", "", MONEY, MONEY],
    )
    put(
        chart,
        last + 2,
        [None, "Difference", None, f"=ROUND(D{last + 1}-E{last + 1},2)"],
        ["", "", "", SIGNED],
    )
    put(
        chart,
        last + 4,
        [
            None,
            "Income",
            None,
            f'=SUMIFS(E4:E{last},C4:C{last},"Income")-SUMIFS(D4:D{last},C4:C{last},"Income")',
        ],
        ["", "", "", SIGNED],
    )
    put(
        chart,
        last + 5,
        [
            None,
            "Expenses",
            None,
            f'=SUMIFS(D4:D{last},C4:C{last},"Expense")-SUMIFS(E4:E{last},C4:C{last},"Expense")',
        ],
        ["", "", "", SIGNED],
    )
    put(chart, last + 6, [None, "Surplus", None, f"=D{last + 4}-D{last + 5}"], ["", "", "", SIGNED])
    bold(chart, f"B{last + 1}", f"D{last + 1}", f"E{last + 1}", f"B{last + 6}", f"D{last + 6}")
    widths(chart, 8, 30, 11, 16, 16)
    return workbook, {
        "book": "acacianursery.xlsx",
        "half": "round115",
        "layout": "journal",
        "about": "nursery school, Nairobi, Kenya, KES, exempt from VAT",
        "dialect": "lines with date and entry number on each, number and name of the account typed, debit and credit, details last; accounts with a trial balance of two columns and the surplus on the first sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account no.",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Entry no.", "Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!D{row}" for row in (4, 5, 6, 7)],
            *[f"Trial balance!E{row}" for row in (11, 12, 13, 14, 15)],
            *[f"Trial balance!D{last + n}" for n in (1, 2, 4, 5, 6)],
        ],
        "zero": [f"Trial balance!D{last + 2}"],
    }


# label | this year | last year | remark
TRUCK_SALES = """
Street sales | 71240 | 88310 | cards go to checking, bills to the cash box
Catering jobs | 14680 | 16920 | on invoice, or deposit first
Festivals | 9350 | 11400 |
"""

TRUCK_COSTS = """
Meat & fish | 18964.30 | 23480 |
Produce & bread | 9120.45 | 11260 |
Drinks | 3870.20 | 4715 |
Packaging | 3214.75 | 3980 |
Propane | 2486 | 1910 |
Truck gas & parking | 2140.60 | 2688 |
Pod rent | 7200 | 10200 | 900 a month from checking
Commissary kitchen | 3825 | 4980 | 425 a month
Wages | 25160 | 30440 | gross; Marcus and Ines, every two weeks
Employer payroll tax | 2012.80 | 2435.20 |
Truck repairs | 1890 | 3420 |
Insurance | 1620 | 2040 | 180 a month out of prepaid
Permits & licenses | 865 | 840 |
Card & bank fees | 1744.35 | 2166 |
Phone & ads | 1008 | 1180 |
Loan interest | 1065 | 1610 |
Depreciation | 4050 | 5400 | 450 a month
Other | 412.90 | 530 |
"""

TRUCK_HAVE = """
Checking | 9862.15 | 7140.80 |
Cash box | 420 | 300 |
Catering customers owe | 1395 | 610 | Alder School 720, Lark Dental 675
Prepaid insurance | 540 | 2160 | paid once a year
Truck & equipment | 54000 | 51800 | what it cost
Depreciation so far | -17550 | -13500 | minus
"""

TRUCK_OWE = """
Suppliers | 534 | 402 | Sunrise Produce 310, Cully Meats 224
Visa card | 688.40 | 515.10 |
Payroll taxes due | 910 | 845 | held back and employer's part
Catering deposits | 700 | 250 | Henderson 300, Okada 400
Truck loan | 16104 | 20496 | 488 a month with interest on top
"""

TRUCK_OWN = """
Rosa's capital on January 1 | 26002.70 | 36896.90 |
Put in by Rosa | 1500 | 0 |
Taken out by Rosa | -2392.60 | -14250 | minus
"""


def truck() -> tuple[Workbook, Card]:
    """A food truck in Portland: income statement and balance sheet, figures typed and raised, no journal."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Income statement"
    title(sheet, "A1", "Rosa's Comal - income statement 2026 to date ($)")
    head(sheet, 3, ["", "2026", "2025", "Notes"], "F8D7A8")
    sales = amounts(sheet, 4, "Sales", TRUCK_SALES, "Total sales", "BC")
    costs = amounts(sheet, sales + 2, "Expenses", TRUCK_COSTS, "Total expenses", "BC")
    net = costs + 2
    put(sheet, net, ["Net income", *[f"={c}{sales}-{c}{costs}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(sheet, f"A{net}", f"B{net}", f"C{net}")
    sheet.freeze_panes = "B4"
    widths(sheet, 28, 14, 14, 46)
    page = workbook.create_sheet("Balance sheet")
    title(page, "A1", "Balance sheet ($)")
    head(page, 3, ["", "Today", "Dec 31, 2025", "Notes"], "F8D7A8")
    have = amounts(page, 4, "Assets", TRUCK_HAVE, "Total assets", "BC")
    owe = amounts(page, have + 2, "Liabilities", TRUCK_OWE, "Total liabilities", "BC")
    own = amounts(page, owe + 2, "Owner's equity", TRUCK_OWN, "", "BC") + 1
    put(page, own, ["Net income", *[f"='Income statement'!{c}{net}" for c in "BC"]], ["", SIGNED, SIGNED])
    put(
        page, own + 1, ["Total equity", *[f"=SUM({c}{owe + 3}:{c}{own})" for c in "BC"]], ["", SIGNED, SIGNED]
    )
    put(
        page,
        own + 3,
        ["Out of balance", *[f"=ROUND({c}{have}-{c}{owe}-{c}{own + 1},2)" for c in "BC"]],
        ["", SIGNED, SIGNED],
    )
    bold(page, f"A{own + 1}", f"B{own + 1}", f"C{own + 1}")
    widths(page, 30, 14, 14, 44)
    return workbook, {
        "book": "portlandtruck.xlsx",
        "half": "round115",
        "layout": "statements",
        "about": "food truck, Portland, Oregon, USD, no sales tax",
        "dialect": "income statement and balance sheet of typed figures on two sheets, this year before last year, remarks last with who owes what; no journal, the figures are raised and lowered",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Income statement", "Balance sheet"],
            "label": "A",
            "amount": {"Income statement": "B", "Balance sheet": "B"},
        },
        "free": {"Income statement": ["Notes"], "Balance sheet": ["Notes"]},
        "adds_up": {},
        "watch": [
            *[f"Income statement!B{row}" for row in (sales, costs, net)],
            *[f"Balance sheet!B{row}" for row in (have, owe, own + 1, own + 3)],
        ],
        "zero": [f"Balance sheet!B{own + 3}"],
    }


BOOKS = [carpenter, studio, nursery, truck]
