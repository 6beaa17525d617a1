"""The workbooks of round 33: a tattooist, a donkey sanctuary, car hire, desks to share, a block maker, a juice bar."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, day_of, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


# date, account, category, details, in, out
INK_BOOK = """
08-03 | Bank | Studio rent | Rent, Avotu iela | | 420
08-04 | Bank | Tattoos | Edgars, sleeve, first session | 260 |
08-05 | Cash | Tattoos | Walk-in, swallow | 80 |
08-05 | Bank | Chair rent | Marta, August | 250 |
08-07 | Bank | Ink & needles | Killer Ink, needles | | 118.40
08-10 | Bank | Tattoos | Deposit, Sanita | 50 |
08-12 | Cash | Aftercare sold | Two tins of balm | 24 |
08-14 | Cash | Gloves & cleaning | Gloves and paper towels, Depo | | 27.90
08-17 | Bank | Phone & web | LMT | | 18.50
08-18 | Bank | Tattoos | Sanita, peony, rest | 190 |
08-21 | Cash | Owner out | For myself | | 200
08-24 | Bank | Power & water | Latvenergo | | 46.20
08-25 | Bank | Aftercare stock | Balm, 40 tins | | 212
08-28 | Cash | Tattoos | Toms, lettering | 140 |
08-31 | Bank | Bank & card fees | Swedbank and terminal | | 14.60
09-01 | Bank | Studio rent | Rent, Avotu iela | | 420
09-02 | Bank | Chair rent | Marta, September | 250 |
09-03 | Bank | Tattoos | Kristaps, forearm | 230 |
09-05 | Cash | Tattoos | Walk-ins, Saturday | 210 |
09-07 | Cash | Transfer | Cash to Swedbank | | 300
09-07 | Bank | Transfer | Cash to Swedbank | 300 |
09-09 | Bank | Advertising | Instagram, September | | 40
09-11 | Cash | Tattoos | Deposit given back, Roberts is moving to Oslo | -50 |
09-14 | Bank | Equipment | New power supply | | 189
09-15 | Bank | Ink & needles | Killer Ink, colours | | 164.75
09-17 | Bank | Phone & web | LMT | | 18.50
09-18 | Bank | Tattoos | Zane, ankle | 110 |
09-22 | Cash | Gloves & cleaning | Cling film, disinfectant, Depo | | 31.15
09-23 | Bank | Power & water | Latvenergo | | 44.80
09-25 | Bank | Aftercare sold | Balm and sunscreen | 27 |
09-28 | Cash | Owner out | For myself | | 150
09-30 | Bank | Bank & card fees | Swedbank and terminal | | 13.85
10-01 | Bank | Studio rent | Rent, Avotu iela | | 420
10-02 | Bank | Chair rent | Marta, October | 250 |
10-05 | Bank | Owner in | From my savings, for the bed | 500 |
10-06 | Bank | Equipment | Hydraulic bed, second-hand | | 540
10-08 | Bank | Tattoos | Elina, back, first session | 300 |
10-10 | Cash | Tattoos | Walk-ins, Saturday | 170 |
10-12 | Bank | Ink & needles | Killer Ink, black and needles | | 143.80
10-14 | Bank | Tattoos | Deposit, Liga | 50 |
10-16 | Bank | Ink & needles | Killer Ink, one box back | | -22.40
10-17 | Bank | Phone & web | LMT | | 18.50
10-20 | Bank | Licences & insurance | BTA, liability, the year | | 96
10-22 | Cash | Tattoos | Kaspars, cover-up | 220 |
10-23 | Bank | Power & water | Latvenergo | | 52.30
10-26 | Bank | Advertising | Instagram, October | | 40
10-28 | Cash | Aftercare sold | One balm | 12 |
10-30 | Bank | Bank & card fees | Swedbank and terminal | | 15.10
"""

INK_IN = ["Tattoos", "Chair rent", "Aftercare sold"]
INK_OUT = [
    "Ink & needles",
    "Gloves & cleaning",
    "Aftercare stock",
    "Studio rent",
    "Power & water",
    "Equipment",
    "Phone & web",
    "Advertising",
    "Licences & insurance",
    "Bank & card fees",
    "Courses & travel",
    "Other",
]
INK_OWN = ["Owner in", "Owner out", "Transfer"]


def tattooist() -> tuple[Workbook, Card]:
    """A tattooist in Riga: bank and cash in one list, account and category before the details."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Money"
    title(book, "A1", "Melnā Adata - money from August 2026 (€)")
    head(book, 3, ["Date", "Account", "Category", "Details", "In", "Out"], "E4DFEC")
    for at, r in enumerate(rows(INK_BOOK), 4):
        put(
            book,
            at,
            [date(r[0]), *r[1:4], number(r[4]), number(r[5])],
            ["dd.mm.yyyy", "", "", "", MONEY, MONEY],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 10, 21, 42, 11, 11)
    names = INK_IN + INK_OUT + INK_OWN
    first = 14
    dropdown(book, "B4:B900", '"Bank,Cash"')
    dropdown(book, "C4:C900", f"Overview!$A${first}:$A${first - 1 + len(names)}")
    page = workbook.create_sheet("Overview")
    title(page, "A1", "Overview")

    def net(column: str, text: str) -> str:
        return "-".join(f"SUMIFS(Money!${c}$4:${c}$900,Money!${column}$4:${column}$900,{text})" for c in "EF")

    put(page, 3, ["Swedbank on 1 August", 912.35], ["", MONEY])
    put(page, 4, ["Cash on 1 August", 485], ["", MONEY])
    put(page, 5, ["Swedbank now", f"=ROUND(B3+{net('B', chr(34) + 'Bank' + chr(34))},2)"], ["", MONEY])
    put(page, 6, ["Cash now", f"=ROUND(B4+{net('B', chr(34) + 'Cash' + chr(34))},2)"], ["", MONEY])
    costs = first + len(INK_IN)
    own = costs + len(INK_OUT)
    put(page, 8, ["Earned", f"=SUM(B{first}:B{costs - 1})"], ["", SIGNED])
    put(page, 9, ["Spent", f"=-SUM(B{costs}:B{own - 1})"], ["", SIGNED])
    put(page, 10, ["Left for me", "=B8-B9"], ["", SIGNED])
    put(page, 11, ["Check (0)", f"=ROUND(B3+B4+B10+SUM(B{own}:B{own + 1})-B5-B6,2)"], ["", SIGNED])
    head(page, 13, ["Category", "In less out"], "E4DFEC")
    for at, name in enumerate(names, first):
        put(page, at, [name, f"={net('C', f'$A{at}')}"], ["", SIGNED])
    bold(page, "A5", "B5", "A6", "B6", "A10", "B10")
    widths(page, 24, 14)
    return workbook, {
        "book": "tattooist.xlsx",
        "half": "round33",
        "layout": "cash book",
        "about": "tattooist, Latvia, EUR; under the VAT limit, not registered",
        "dialect": "bank and cash in one list, account and category before the details, refunds as minus amounts in their column, cash banked as two Transfer lines, deposits booked as tattoos when they come",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "cash": {"sheet": "Money", "date": "Date", "category": "Category", "in": ["In"], "out": ["Out"]},
        "free": {"Money": ["Details"]},
        "adds_up": {"Money": ["In", "Out"]},
        "watch": [
            f"Overview!B{row}" for row in (5, 6, 8, 9, 10, 11, 14, 15, 16, 17, 18, 20, own, own + 1, own + 2)
        ],
        "zero": ["Overview!B11"],
    }


DONKEY_HEADS = [
    "Donations",
    "Adoptions",
    "Visits",
    "Shop",
    "Hay & feed",
    "Vet & medicine",
    "Hooves",
    "Wages",
    "Truck",
    "Repairs & fencing",
    "Shop stock",
    "Other costs",
    "Moved",
]

# date, details, bank or tin, in, out, column (with a minus for money back)
DONKEY_BOOK = """
08-31 | Visitors, weekend | Tin | 164 | | Visits
09-01 | Mrs Forbes, gift | Bank | 500 | | Donations
09-02 | Hay boat, 36 bales | Bank | | 666 | Hay & feed
09-04 | Deon, two weeks | Bank | | 360 | Wages
09-07 | Visitors, weekend | Tin | 142 | | Visits
09-08 | Adoption of Pepper, the Hansens, PayPal | Bank | 120 | | Adoptions
09-10 | Diesel | Tin | | 50 | Truck
09-12 | T-shirts sold | Tin | 75 | | Shop
09-15 | Dr Meg, worming | Bank | | 240 | Vet & medicine
09-18 | Deon, two weeks | Bank | | 360 | Wages
09-21 | Tin to the bank | Tin | | -250 | Moved
09-21 | Tin to the bank | Bank | 250 | | Moved
09-23 | Graham, hooves, five animals | Bank | | 175 | Hooves
09-25 | T-shirts, Miami Print | Bank | | 410 | Shop stock
09-28 | Visitors, weekend | Tin | 151 | | Visits
10-01 | Mrs Forbes, gift | Bank | 500 | | Donations
10-02 | Deon, two weeks | Bank | | 360 | Wages
10-05 | Visitors, weekend | Tin | 173 | | Visits
10-06 | Adoption of Olive, J. Been, PayPal | Bank | 120 | | Adoptions
10-07 | Hay boat, 40 bales | Bank | | 740 | Hay & feed
10-09 | Buckets and a hose, Do It Center | Bank | | 88.45 | Other costs
10-12 | Visitors, weekend | Tin | 158 | | Visits
10-13 | Cap brought back, too big | Tin | | -20 | Shop-
10-14 | Graham, hooves | Bank | | 159 | Hooves
10-15 | Diesel | Tin | | 55 | Truck
10-16 | Deon, two weeks | Bank | | 360 | Wages
10-19 | Caps and shirts sold | Tin | 110 | | Shop
10-20 | Island Fence, wire | Bank | | 285 | Repairs & fencing
10-21 | Island Fence, one roll back | Bank | 47.50 | | Repairs & fencing-
10-23 | School visit, Clement Howell High | Bank | 200 | | Visits
10-26 | Visitors, weekend | Tin | 169 | | Visits
10-27 | Dr Meg, Biscuit's abscess | Bank | | 195 | Vet & medicine
10-28 | Tin to the bank | Tin | | -300 | Moved
10-28 | Tin to the bank | Bank | 300 | | Moved
10-30 | Deon, two weeks | Bank | | 360 | Wages
10-30 | Bank fee | Bank | | 12 | Other costs
"""


def donkeys() -> tuple[Workbook, Card]:
    """A donkey sanctuary on Grand Turk: bank and tin in one list, a column for each category."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Book"
    title(book, "A1", "Salt Pond Donkey Sanctuary - book from 31 August 2026 (US$)")
    put(
        book,
        2,
        ["Money given back: a minus in its column. Moved: minus where it leaves, plus where it goes."],
    )
    head(book, 4, ["Date", "Details", "Bank/Tin", "In", "Out", *DONKEY_HEADS], "FFF2CC")
    for at, r in enumerate(rows(DONKEY_BOOK), 5):
        got, paid = number(r[3]), number(r[4])
        amount = got if got is not None else paid
        if r[5].endswith("-"):
            amount = -abs(amount)  # type: ignore[arg-type]
        paid = abs(paid) if paid is not None else None
        name = r[5].rstrip("-")
        put(
            book,
            at,
            [date(r[0]), r[1], r[2], got, paid, *[amount if h == name else None for h in DONKEY_HEADS]],
            ["mm/dd/yyyy", "", "", *[SIGNED] * 15],
        )
    book.freeze_panes = "C5"
    dropdown(book, "C5:C600", '"Bank,Tin"')
    widths(book, 12, 38, 9, *[10] * 15)
    page = workbook.create_sheet("Year")
    title(page, "A1", "The year so far")
    letters = "FGHIJKLMNOPQR"
    for at, (name, letter) in enumerate(zip(DONKEY_HEADS, letters, strict=True), 3):
        put(page, at, [name, f"=SUM(Book!{letter}5:{letter}600)"], ["", SIGNED])
    put(page, 17, ["Income", "=SUM(B3:B6)"], ["", SIGNED])
    put(page, 18, ["Costs", "=SUM(B7:B14)"], ["", SIGNED])
    put(page, 19, ["Over", "=B17-B18"], ["", SIGNED])

    def where(name: str) -> str:
        return "-".join(f'SUMIFS(Book!{c}5:{c}600,Book!C5:C600,"{name}")' for c in "DE")

    put(page, 21, ["Bank, 30 August", 4265.40], ["", SIGNED])
    put(page, 22, ["Tin, 30 August", 96], ["", SIGNED])
    put(page, 23, ["Bank now", f"=B21+{where('Bank')}"], ["", SIGNED])
    put(page, 24, ["Tin now", f"=B22+{where('Tin')}"], ["", SIGNED])
    put(page, 25, ["Check (0)", "=ROUND(B21+B22+B19+B15-B23-B24,2)"], ["", SIGNED])
    bold(page, "A17", "B17", "A18", "B18", "A19", "B19", "A23", "B23", "A24", "B24")
    widths(page, 24, 13)
    return workbook, {
        "book": "donkeys.xlsx",
        "half": "round33",
        "layout": "cash book",
        "about": "donkey sanctuary, Turks and Caicos, USD; no sales tax there",
        "dialect": "bank and tin in one list told apart in a column, in and out, a column for each category, money back as a minus in its column, cash banked as two lines in a column of its own",
        "date_order": "mdy",
        "period": ["2026-08-31", "2027-08-30"],
        "tables": {"book": "Book"},
        "free": {"Book": ["Details"]},
        "adds_up": {},
        "watch": [f"Year!B{row}" for row in (*range(3, 16), 17, 18, 19, 23, 24, 25)],
        "zero": ["Year!B25"],
    }


CAR_ACCOUNTS = """
MCB current account | Asset
Cash drawer | Asset
Customers owing | Asset
Cars | Asset
Depreciation on cars | Asset
Suppliers owed | Liability
Security deposits held | Liability
Car loan | Liability
Capital - Ginette | Equity
Drawings - Ginette | Equity
Car hire | Income
Airport transfers | Income
Fuel charged on | Income
Fuel | Expense
Servicing & repairs | Expense
Tyres | Expense
Insurance | Expense
Licences & road tax | Expense
Wages | Expense
Office rent | Expense
Phone & internet | Expense
Hotel commission | Expense
Advertising | Expense
Cleaning | Expense
Bank & card charges | Expense
Loan interest | Expense
Depreciation | Expense
Sundries | Expense
"""

CAR_JOURNAL = """
09-01 | Opening balances | MCB current account 42600; Cash drawer 3150; Customers owing 9200; Cars 610000; Depreciation on cars -145000; Suppliers owed -4300; Security deposits held -3000; Car loan -228000; Capital - Ginette -284650
09-01 | Office rent, September | Office rent 6000; MCB current account -6000
09-03 | i10, 4 days, Mr Okoro | Cash drawer 3400; Car hire -3400
09-04 | La Digue Lodge, August guests paid | MCB current account 9200; Customers owing -9200
09-05 | Jimny, 6 days, the Lorenz family, card | MCB current account 7800; Car hire -7800
09-07 | Auto Clinic, August bill paid | Suppliers owed 4300; MCB current account -4300
09-08 | Fuel, both Picantos | Fuel 1150; Cash drawer -1150
09-10 | Deposit back to Mr Okoro | Security deposits held 3000; Cash drawer -3000
09-12 | Airport run, two couples | Cash drawer 1600; Airport transfers -1600
09-15 | Cable & Wireless | Phone & internet 890; MCB current account -890
09-17 | Deposit, Mme Girard, Jimny | Cash drawer 3000; Security deposits held -3000
09-18 | Servicing of the white Picanto, Auto Clinic, on account | Servicing & repairs 2900; Suppliers owed -2900
09-22 | Mme Girard, 5 days Jimny | Cash drawer 6500; Car hire -6500
09-22 | Deposit back to Mme Girard less tank | Security deposits held 3000; Fuel charged on -500; Cash drawer -2500
09-25 | Hervé, September | Wages 8500; MCB current account -8500
09-28 | Car loan, September | Car loan 7500; Loan interest 2080; MCB current account -9580
09-30 | Invoice La Digue Lodge, September guests | Customers owing 7650; Car hire -7650
09-30 | MCB and card machine | Bank & card charges 310; MCB current account -310
10-01 | Office rent, October | Office rent 6000; MCB current account -6000
10-02 | Commission, Beau Vallon Inn | Hotel commission 1200; Cash drawer -1200
10-05 | Cash to MCB | MCB current account 4000; Cash drawer -4000
10-06 | La Digue Lodge, September paid | MCB current account 7650; Customers owing -7650
10-08 | Website, Ginette paid with her own card | Advertising 2400; Capital - Ginette -2400
10-09 | Auto Clinic paid, white Picanto | Suppliers owed 2900; MCB current account -2900
10-12 | SIM cards for the cars | Sundries 450; Cash drawer -450
10-14 | Deposit, the Novaks, Jimny | Cash drawer 3000; Security deposits held -3000
10-15 | Cable & Wireless | Phone & internet 890; MCB current account -890
10-17 | i10, 7 days, Ms Brandt, card | MCB current account 5950; Car hire -5950
10-19 | Car wash and wax | Cleaning 600; Cash drawer -600
10-20 | Brakes for the Jimny, Auto Clinic, on account | Servicing & repairs 5400; Suppliers owed -5400
10-22 | Licence renewal, SLA | Licences & road tax 1500; MCB current account -1500
10-23 | Airport run | Cash drawer 800; Airport transfers -800
10-26 | Ginette, drawings | Drawings - Ginette 6000; MCB current account -6000
10-27 | Hervé, October | Wages 8500; MCB current account -8500
10-28 | Car loan, October | Car loan 7500; Loan interest 2010; MCB current account -9510
10-30 | Invoice La Digue Lodge, October guests | Customers owing 6800; Car hire -6800
10-30 | Invoice Takamaka Lodge, October guests | Customers owing 5100; Car hire -5100
10-30 | MCB and card machine | Bank & card charges 335; MCB current account -335
10-31 | Depreciation, two months | Depreciation 12000; Depreciation on cars -12000
"""


def carhire() -> tuple[Workbook, Card]:
    """Car hire in the Seychelles: debit and credit columns, the account before the narration."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Vanilla Car Hire, Mahé - journal from 1 September 2026 (SCR)")
    head(journal, 3, ["Date", "Entry", "Account", "Debit", "Credit", "Narration"], "D9E1F2")
    at = 4
    for entry, (day, details, lines) in enumerate(journal_lines(CAR_JOURNAL), 1):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal, at, [day, entry, name, debit, credit, details], ["dd/mm/yyyy", "0", "", MONEY, MONEY]
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 7, 26, 13, 13, 50)
    chart = workbook.create_sheet("Balances")
    title(chart, "A1", "Accounts and balances (credit balances are minus)")
    head(chart, 3, ["Account", "Type", "Balance"], "D9E1F2")
    accounts = list(rows(CAR_ACCOUNTS))
    for at, account in enumerate(accounts, 4):
        sums = [f"SUMIFS(Journal!{c}$4:{c}$2000,Journal!$C$4:$C$2000,A{at})" for c in "DE"]
        put(chart, at, [*account, f"=ROUND({sums[0]}-{sums[1]},2)"], ["", "", SIGNED])
    last = 3 + len(accounts)
    put(chart, last + 2, ["Sum (0)", None, f"=ROUND(SUM(C4:C{last}),2)"], ["", "", SIGNED])
    put(chart, last + 3, ["Income", None, f'=-SUMIFS(C4:C{last},B4:B{last},"Income")'], ["", "", SIGNED])
    put(chart, last + 4, ["Expenses", None, f'=SUMIFS(C4:C{last},B4:B{last},"Expense")'], ["", "", SIGNED])
    put(chart, last + 5, ["Profit", None, f"=C{last + 3}-C{last + 4}"], ["", "", SIGNED])
    bold(chart, f"A{last + 5}", f"C{last + 5}")
    dropdown(journal, "C4:C2000", f"Balances!$A$4:$A${last}")
    widths(chart, 26, 12, 14)
    return workbook, {
        "book": "carhire.xlsx",
        "half": "round33",
        "layout": "journal",
        "about": "car hire, Seychelles, SCR; under the VAT limit, not registered",
        "dialect": "debit and credit columns before the narration, an entry number, plain account names, balances and result by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Entry", "Narration"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [f"Balances!C{row}" for row in (4, 5, 6, 9, 10, 11, 12, 13, *range(last + 2, last + 6))],
        "zero": [f"Balances!C{last + 2}"],
    }


DESK_ACCOUNTS = """
101 Cash box | Have
102 UBB bank | Have
110 Customers | Have
120 Furniture & equipment | Have
129 Wear to date | Have
201 Suppliers | Owe
202 Members' deposits | Owe
203 UBB loan | Owe
301 Capital Petya | Own
302 Drawings Petya | Own
401 Desk memberships | Income
402 Meeting room | Income
403 Day passes | Income
404 Coffee sold | Income
501 Rent | Cost
502 Electricity & heating | Cost
503 Internet & phone | Cost
504 Cleaning | Cost
505 Coffee & snacks | Cost
506 Repairs | Cost
507 Paper & small things | Cost
508 Software | Cost
509 Advertising | Cost
510 Accountant | Cost
511 Insurance | Cost
512 Bank fees | Cost
513 Loan interest | Cost
514 Wear | Cost
"""

# date, text, document, then debit/credit amount by the accounts' numbers
DESK_ENTRIES = """
09-01 | Opening | | 101/301 240; 102/301 5260; 110/301 380; 120/301 9800; 301/129 2450; 301/201 265; 301/202 1040; 301/203 5400
09-01 | Rent, Kapana, September | | 501/102 1150
09-02 | Memberships, eight desks, September | | 102/401 1040
09-03 | Ivaylo Design paid inv 84 | inv 84 | 102/110 380
09-04 | Metro, coffee and milk, card | | 505/102 68.40
09-07 | Day passes, 8 | | 101/403 120
09-09 | EVN | | 502/102 142.60
09-11 | Mila, cleaning | | 504/101 90
09-14 | VIVACOM | | 503/102 38.50
09-15 | Meeting room, Studio Klin | inv 86 | 110/402 240
09-18 | Paid Ofis Market | bill 2207 | 201/102 265
09-21 | Day passes and coffee | | 101/403 60; 101/404 24
09-25 | Mila, cleaning | | 504/101 90
09-28 | Loan, September | | 203/102 360; 513/102 64.80
09-30 | Accountant, September | | 510/102 80
09-30 | UBB | | 512/102 9.20
10-01 | Rent, Kapana, October | | 501/102 1150
10-02 | Memberships, nine desks, October | | 102/401 1170
10-02 | New member Rumen, deposit | | 102/202 130
10-05 | Studio Klin paid inv 86 | inv 86 | 102/110 240
10-06 | Ofis Market, two chairs | bill 2251 | 120/201 318
10-08 | Metro, coffee and biscuits, card | | 505/102 71.15
10-09 | Mila, cleaning | | 504/101 90
10-12 | EVN | | 502/102 156.30
10-13 | Day passes, 9 | | 101/403 135
10-14 | Paper and toner, Office 1 | | 507/102 43.20
10-15 | VIVACOM | | 503/102 41.10
10-16 | Door lock, Praktiker | | 506/101 28.90
10-19 | Studio Klin, room and two desks for a week | inv 88 | 110/402 540
10-20 | Petya, own money for the chairs and the winter | | 102/301 1000
10-21 | Facebook | | 509/102 50
10-22 | Boyan's deposit half back, moved to one day a week | | 202/102 65
10-23 | Mila, cleaning | | 504/101 90
10-26 | Room, Nova Team | inv 91 | 110/402 80
10-28 | Loan, October | | 203/102 360; 513/102 62.40
10-29 | Petya, for herself | | 302/102 700
10-30 | Accountant, October | | 510/102 80
10-30 | UBB | | 512/102 9.20
10-31 | Wear, two months | | 514/129 300
"""


def desks() -> tuple[Workbook, Card]:
    """Desks to share in Plovdiv: each row one amount between a debit and a credit account."""
    workbook = Workbook()
    ledger = workbook.active
    ledger.title = "Entries"
    title(ledger, "A1", "Kapana Desks - entries from 1 September 2026")
    head(ledger, 3, ["Date", "Document", "Text", "Debit account", "Credit account", "Amount €"], "FCE4D6")
    names = {name.split()[0]: name for name, _ in rows(DESK_ACCOUNTS)}
    at = 4
    for day, text, document, pairs in rows(DESK_ENTRIES):
        for pair in pairs.split("; "):
            codes, _, amount = pair.rpartition(" ")
            debit, _, credit = codes.partition("/")
            put(
                ledger,
                at,
                [date(day), document or None, text, names[debit], names[credit], number(amount)],
                ["dd.mm.yyyy", "", "", "", "", MONEY],
            )
            at += 1
    ledger.freeze_panes = "A4"
    widths(ledger, 12, 11, 44, 26, 26, 12)
    chart = workbook.create_sheet("Chart")
    title(chart, "A1", "Accounts")
    head(chart, 3, ["Account", "Kind", "Debits", "Credits", "Balance"], "FCE4D6")
    accounts = list(rows(DESK_ACCOUNTS))
    for at, (name, kind) in enumerate(accounts, 4):
        sums = [f"=SUMIFS(Entries!$F$4:$F$2000,Entries!{c}$4:{c}$2000,$A{at})" for c in "DE"]
        sign = "C{0}-D{0}" if kind in ("Have", "Cost") else "D{0}-C{0}"
        put(chart, at, [name, kind, *sums, f"=ROUND({sign.format(at)},2)"], ["", "", MONEY, MONEY, SIGNED])
    last = 3 + len(accounts)
    widths(chart, 28, 10, 13, 13, 13)
    dropdown(ledger, "D4:E2000", f"Chart!$A$4:$A${last}")
    page = workbook.create_sheet("Result")
    title(page, "A1", "Result")
    for row, (label, kind) in enumerate(
        (
            ("Income", "Income"),
            ("Costs", "Cost"),
            ("What we have", "Have"),
            ("What we owe", "Owe"),
            ("Petya's", "Own"),
        ),
        3,
    ):
        put(page, row, [label, f'=SUMIFS(Chart!E4:E{last},Chart!B4:B{last},"{kind}")'], ["", SIGNED])
    put(page, 9, ["Profit", "=B3-B4"], ["", SIGNED])
    put(page, 10, ["Check, must be 0", "=ROUND(B5-B6-B7-B9,2)"], ["", SIGNED])
    bold(page, "A9", "B9")
    widths(page, 22, 14)
    return workbook, {
        "book": "desks.xlsx",
        "half": "round33",
        "layout": "journal",
        "about": "desks and a meeting room to share, Bulgaria, EUR; under the VAT limit, not registered",
        "dialect": "one amount a row with a debit and a credit account, number and name in one cell, document and text before them; result by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "pairs": {
            "sheet": "Entries",
            "date": "Date",
            "debit": "Debit account",
            "credit": "Credit account",
            "amount": "Amount €",
        },
        "free": {"Entries": ["Document", "Text"]},
        "adds_up": {"Entries": ["Amount €"]},
        "watch": [
            *[f"Result!B{row}" for row in (3, 4, 5, 6, 7, 9, 10)],
            *[f"Chart!E{row}" for row in (4, 5, 6, 9, 10, 11)],
        ],
        "zero": ["Result!B10"],
    }


# number, date, customer, goods, amount, received, on, how
BLOCK_SALES = """
41 | 08-05 | Kokopo Hardware | 500 blocks | 2100 | 2100 | 09-03 | Bank
42 | 08-11 | Mrs Lote | 120 blocks | 504 | 504 | 08-11 | Cash
43 | 08-14 | Gelegele Builders | 800 blocks | 3360 | 3360 | 09-10 | Bank
44 | 08-24 | Vunapope Mission | 60 pavers | 420 | 420 | 08-31 | Bank
45 | 09-02 | Kokopo Hardware | 600 blocks | 2520 | 2520 | 10-01 | Bank
46 | 09-08 | Ila Tokarum | 90 blocks | 378 | 378 | 09-08 | Cash
47 | 09-16 | Gelegele Builders | 700 blocks | 2940 | 2940 | 10-14 | Bank
48 | 09-23 | Ralum Primary School | 750 blocks | 3150 | 1500 | 10-06 | Bank
49 | 09-30 | Mr Paivu | 100 blocks | 420 | 420 | 09-30 | Cash
50 | 10-05 | Kokopo Hardware | 550 blocks | 2310 | 2310 | 11-02 | Bank
51 | 10-08 | Pastor Tiau | 480 blocks, church wall | 2016 | 800 | 10-22 | Cash
52 | 10-12 | Gelegele Builders | 650 blocks | 2730 | | |
53 | 10-19 | Vunapope Mission | 200 pavers | 1400 | | |
54 | 10-21 | Rapopo Resort | 350 pavers | 2450 | | |
55 | 10-26 | Kokopo Hardware | 560 blocks | 2352 | | |
56 | 10-29 | Gelegele Builders | 500 blocks | 2100 | | |
57 | 10-30 | Mrs Lote | 80 blocks | 336 | 336 | 10-30 | Cash
"""

# date, supplier, for, amount, due, paid on, how
BLOCK_BUYS = """
08-03 | Tabari Land Group | Yard rent | 900 | | 08-03 | Bank
08-06 | Islands Supplies | Cement | 2280 | 09-05 | 09-04 | Bank
08-07 | Yard crew | Wages | 680 | | 08-07 | Cash
08-10 | Tokua Quarry | Sand & gravel | 840 | 09-09 | 09-09 | Bank
08-12 | Puma Kokopo | Fuel & truck | 160 | | 08-12 | Cash
08-20 | PNG Power | Power & water | 235.60 | | 08-20 | Bank
08-21 | Yard crew | Wages | 680 | | 08-21 | Cash
08-26 | Digicel | Phone | 60 | | 08-26 | Cash
09-01 | Tabari Land Group | Yard rent | 900 | | 09-01 | Bank
09-03 | Islands Supplies | Cement | 2660 | 10-03 | 10-02 | Bank
09-04 | Yard crew | Wages | 680 | | 09-04 | Cash
09-09 | Rabaul Metal Works | Moulds & repairs | 450 | | 09-09 | Bank
09-14 | Puma Kokopo | Fuel & truck | 150 | | 09-14 | Cash
09-18 | Yard crew | Wages | 680 | | 09-18 | Cash
09-21 | PNG Power | Power & water | 248.10 | | 09-21 | Bank
09-24 | Rabaul Metal Works | Moulds & repairs | -120 | | 09-24 | Cash
09-28 | Digicel | Phone | 60 | | 09-28 | Cash
10-01 | Tabari Land Group | Yard rent | 900 | | 10-01 | Bank
10-02 | Yard crew | Wages | 680 | | 10-02 | Cash
10-07 | Tokua Quarry | Sand & gravel | 960 | 11-06 | |
10-08 | Islands Supplies | Cement | 2850 | 11-07 | |
10-13 | Puma Kokopo | Fuel & truck | 155 | | 10-13 | Cash
10-16 | Yard crew | Wages | 680 | | 10-16 | Cash
10-20 | PNG Power | Power & water | 241.75 | | 10-20 | Bank
10-22 | Gazelle Tyres | Fuel & truck | 620 | 11-21 | |
10-26 | Digicel | Phone | 60 | | 10-26 | Cash
10-28 | Brian Bell | Other | 96 | | 10-28 | Bank
10-30 | Yard crew | Wages | 680 | | 10-30 | Cash
11-02 | Tabari Land Group | Yard rent | 900 | | 11-02 | Bank
"""

BLOCK_KINDS = [
    "Cement",
    "Sand & gravel",
    "Wages",
    "Yard rent",
    "Fuel & truck",
    "Power & water",
    "Moulds & repairs",
    "Phone",
    "Other",
]


def blockmaker() -> tuple[Workbook, Card]:
    """A block maker in Kokopo: sales invoices with a state by formula, purchases paid at once or on a due day."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Sales"
    title(sales, "A1", "Bita Paka Blocks - sales invoices 2026 (kina)")
    head(
        sales,
        3,
        ["Inv", "Date", "Customer", "Goods", "Amount", "Received", "Received on", "How", "State"],
        "E2EFDA",
    )
    for at, r in enumerate(rows(BLOCK_SALES), 4):
        state = f'=IF(F{at}=0,"open",IF(F{at}<E{at},"part","paid"))'
        put(
            sales,
            at,
            [
                int(r[0]),
                date(r[1]),
                r[2],
                r[3],
                number(r[4]),
                number(r[5]),
                day_of(r[6]),
                r[7] or None,
                state,
            ],
            ["0", "dd/mm/yyyy", "", "", MONEY, MONEY, "dd/mm/yyyy"],
        )
    sales.freeze_panes = "A4"
    dropdown(sales, "H4:H600", '"Bank,Cash"')
    widths(sales, 7, 12, 24, 28, 11, 11, 13, 8, 8)
    buys = workbook.create_sheet("Purchases")
    title(buys, "A1", "Purchases and costs 2026 (kina) - no due day when paid at once")
    head(buys, 3, ["Date", "Supplier", "For", "Amount", "Due", "Paid on", "How"], "E2EFDA")
    for at, r in enumerate(rows(BLOCK_BUYS), 4):
        put(
            buys,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), day_of(r[4]), day_of(r[5]), r[6] or None],
            ["dd/mm/yyyy", "", "", SIGNED, "dd/mm/yyyy", "dd/mm/yyyy"],
        )
    buys.freeze_panes = "A4"
    dropdown(buys, "C4:C600", '"' + ",".join(BLOCK_KINDS) + '"')
    dropdown(buys, "G4:G600", '"Bank,Cash"')
    widths(buys, 12, 26, 20, 11, 12, 12, 8)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary from August")
    for row, (label, formula) in enumerate(
        (
            ("Sold", "=SUM(Sales!E4:E600)"),
            ("Received", "=SUM(Sales!F4:F600)"),
            ("Customers owe", "=B3-B4"),
            ("Bought", "=SUM(Purchases!D4:D600)"),
            ("Paid", '=SUMIFS(Purchases!D4:D600,Purchases!F4:F600,">0")'),
            ("To pay", "=B6-B7"),
            ("Profit", "=B3-B6"),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", SIGNED])
    for at, kind in enumerate(BLOCK_KINDS, 12):
        put(page, at, [kind, f"=SUMIFS(Purchases!$D$4:$D$600,Purchases!$C$4:$C$600,A{at})"], ["", SIGNED])
    bold(page, "A5", "B5", "A8", "B8", "A9", "B9")
    widths(page, 20, 13)
    return workbook, {
        "book": "blockmaker.xlsx",
        "half": "round33",
        "layout": "records",
        "about": "concrete block maker, Papua New Guinea, PGK; not registered for GST",
        "dialect": "sales invoices with what is received, its day and how and a state by formula; purchases with a due day, or paid at once on the same line; returned goods as minus amounts",
        "date_order": "dmy",
        "period": ["2026-08-01", "2026-12-31"],
        "tables": {"sales": "Sales", "purchases": "Purchases"},
        "free": {"Sales": ["Inv", "Goods"]},
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (*range(3, 10), 12, 13, 14, 16, 18, 19)],
    }


# label | last year | this year | how
JUICE_INCOME = """
Juices & smoothies | 31480 | 29615.50 | cash into the till, KHQR into ABA
Coffee & tea | 8120 | 7904 | same
Delivery apps | 6240 | 7318 | paid out to ABA a month later
Catering | 2150 | 1980 | trays for offices, on a bill, they transfer to ABA
"""

JUICE_COSTS = """
Fruit & vegetables | 11960 | 11240.75 | Orussey market, cash from the till
Milk, coffee & sugar | 3870 | 3655.20 | Makro, Visa card
Ice | 1095 | 1010 | cash from the till
Cups & straws | 2240 | 2085 | CamPack, end of the month
Staff | 9420 | 9130 | Sopheak and Dara, ABA
Rent | 7800 | 6500 | 650 a month, ABA
Electricity & water | 2460 | 2318.40 | EDC and PPWSA, ABA
Internet & phone | 360 | 300 | ABA
App commission | 1560 | 1829.50 | kept back by them
Repairs | 410 | 385 |
Advertising | 520 | 460 | Facebook, Visa card
Patent tax & licences | 400 | 400 |
Bank & card fees | 96 | 84.60 | ABA
Loan interest | 540 | 412 | with the instalment
Other | 230 | 198.30 |
"""

JUICE_HAVE = """
ABA account | 3418.20 | 4930.40 |
Till | 280 | 415 |
Apps owe us | 372 | 412 | the month before
Catering customers owe | 150 | 260 |
Rent deposit | 1300 | 1300 | two months, back when we go
Blenders, fridges & fittings | 7650 | 8120 | what it cost
"""

JUICE_OWE = """
Suppliers | 305 | 478 | CamPack; we pay from ABA
Visa card | 266.40 | 351.85 | paid off from ABA
ACLEDA loan | 5200 | 3000 | 250 a month with interest, from ABA
"""

JUICE_OWN = """
Capital at 1 January | 6569.80 | 7398.80 |
Put in by Chanlina | 600 | 500 |
Taken by Chanlina | -4800 | -3100 | minus
"""


def juicebar() -> tuple[Workbook, Card]:
    """A juice bar in Phnom Penh: profit and loss and balance sheet of typed amounts, last year before this year."""
    workbook = Workbook()
    loss = workbook.active
    loss.title = "Profit & loss"
    title(loss, "A1", "Green Mango Juice Bar - profit & loss 2026, January to now (US$)")

    def block(sheet: Worksheet, at: int, name: str, text: str, total: str) -> int:
        put(sheet, at, [name])
        bold(sheet, f"A{at}")
        start = at + 1
        for label, before, now, how in rows(text):
            at += 1
            put(sheet, at, [label, number(before), number(now), how or None], ["", SIGNED, SIGNED])
            sheet.cell(at, 3).number_format = SIGNED
        if total:
            at += 1
            put(sheet, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BC"]], ["", SIGNED, SIGNED])
            bold(sheet, f"A{at}", f"B{at}", f"C{at}")
        return at

    head(loss, 3, ["", "2025", "2026", "How"], "FFE699")
    income = block(loss, 4, "INCOME", JUICE_INCOME, "Income")
    costs = block(loss, income + 2, "COSTS", JUICE_COSTS, "Costs")
    profit = costs + 2
    put(loss, profit, ["PROFIT", *[f"={c}{income}-{c}{costs}" for c in "BC"]], ["", SIGNED, SIGNED])
    bold(loss, f"A{profit}", f"B{profit}", f"C{profit}")
    widths(loss, 26, 13, 13, 50)
    sheet = workbook.create_sheet("Balance sheet")
    title(sheet, "A1", "Balance sheet")
    head(sheet, 3, ["", "31 Dec 2025", "Now", "How"], "FFE699")
    have = block(sheet, 4, "WE HAVE", JUICE_HAVE, "Total we have")
    owe = block(sheet, have + 2, "WE OWE", JUICE_OWE, "Total we owe")
    own = block(sheet, owe + 2, "CHANLINA'S", JUICE_OWN, "") + 1
    put(
        sheet,
        own,
        ["Profit of the year", *[f"='Profit & loss'!{c}{profit}" for c in "BC"]],
        ["", SIGNED, SIGNED],
    )
    put(
        sheet,
        own + 1,
        ["Total Chanlina's", *[f"=SUM({c}{owe + 3}:{c}{own})" for c in "BC"]],
        ["", SIGNED, SIGNED],
    )
    check = [f"=ROUND({c}{have}-{c}{owe}-{c}{own + 1},2)" for c in "BC"]
    put(sheet, own + 3, ["Check (0)", *check], ["", SIGNED, SIGNED])
    bold(sheet, f"A{own + 1}", f"B{own + 1}", f"C{own + 1}")
    widths(sheet, 28, 14, 13, 44)
    return workbook, {
        "book": "juicebar.xlsx",
        "half": "round33",
        "layout": "statements",
        "about": "juice bar, Cambodia, USD; small taxpayer, no VAT",
        "dialect": "profit and loss and balance sheet of typed amounts on two sheets, last year before this year, a column on how each is paid",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Profit & loss", "Balance sheet"],
            "label": "A",
            "amount": {"Profit & loss": "C", "Balance sheet": "C"},
        },
        "free": {"Profit & loss": ["How"], "Balance sheet": ["How"]},
        "adds_up": {},
        "watch": [
            f"Profit & loss!C{income}",
            f"Profit & loss!C{costs}",
            f"Profit & loss!C{profit}",
            f"Balance sheet!C{have}",
            f"Balance sheet!C{owe}",
            f"Balance sheet!C{own + 1}",
            f"Balance sheet!C{own + 3}",
        ],
        "zero": [f"Balance sheet!C{own + 3}"],
    }


BOOKS = [tattooist, donkeys, carhire, desks, blockmaker, juicebar]
