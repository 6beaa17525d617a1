"""The workbooks of round 41: a music shop, a smallholding, an oven cleaner, a lawnmower workshop."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


MUSIC_ACCOUNTS = """
Checking | Asset
Cash register | Asset
Accounts receivable | Asset
Equipment | Asset
Accounts payable | Liability
Credit card | Liability
Customer deposits | Liability
Owner capital | Equity
Owner draw | Equity
Instrument sales | Income
Accessory sales | Income
Repairs | Income
Rentals | Income
Lesson room fees | Income
Instruments bought | Expense
Accessories bought | Expense
Repair parts | Expense
Wages | Expense
Rent | Expense
Utilities | Expense
Phone & internet | Expense
Insurance | Expense
Advertising | Expense
Card fees | Expense
Office & other | Expense
"""

MUSIC_JOURNAL = """
09-01 | Opening balances | Checking 11840; Cash register 300; Accounts receivable 2150; Equipment 6400; Accounts payable -1820; Credit card -346.20; Customer deposits -200; Owner capital -18323.80
09-01 | Rent, September, Mill Street Realty | Rent 1350; Checking -1350
09-02 | Inv 299, Oyster River Middle School, clarinet rentals, September | Accounts receivable 360; Rentals -360
09-04 | Nate, two weeks | Wages 720; Checking -720
09-05 | Week's sales, cards | Checking 1284; Instrument sales -850; Accessory sales -434
09-05 | Week's sales, cash | Cash register 212; Accessory sales -212
09-08 | Kyser & Hart, three guitars, on account | Instruments bought 1460; Accounts payable -1460
09-09 | Paid Kyser & Hart, August | Accounts payable 1180; Checking -1180
09-10 | Oyster River Middle School paid for the August repairs | Checking 1510; Accounts receivable -1510
09-11 | Mr Lavoie, trumpet valves, cash | Cash register 85; Repairs -85
09-14 | D'Addario, strings, credit card | Accessories bought 318.40; Credit card -318.40
09-15 | Eversource | Utilities 164.20; Checking -164.20
09-16 | Comcast | Phone & internet 89.95; Checking -89.95
09-18 | Nate, two weeks | Wages 720; Checking -720
09-19 | Week's sales, cards | Checking 968; Instrument sales -620; Accessory sales -348
09-19 | Week's sales, cash | Cash register 147; Accessory sales -147
09-21 | Dover High School paid for July | Checking 640; Accounts receivable -640
09-22 | Inv 300, Dover High School, baritone sax overhaul | Accounts receivable 480; Repairs -480
09-24 | Deposit, Emma Boucher, flute | Checking 150; Customer deposits -150
09-25 | Ferree's, pads and cork, credit card | Repair parts 126.75; Credit card -126.75
09-28 | Credit card paid, August statement | Credit card 346.20; Checking -346.20
09-30 | Lesson rooms, Ms Ito and Mr Reyes | Checking 400; Lesson room fees -400
09-30 | Square fees, September | Card fees 58.30; Checking -58.30
10-01 | Rent, October, Mill Street Realty | Rent 1350; Checking -1350
10-02 | Nate, two weeks | Wages 720; Checking -720
10-02 | Inv 301, Oyster River Middle School, clarinet rentals, October | Accounts receivable 360; Rentals -360
10-03 | Week's sales, cards | Checking 1105; Instrument sales -760; Accessory sales -345
10-03 | Week's sales, cash | Cash register 178; Accessory sales -178
10-06 | Kyser & Hart, cello and two ukuleles, on account | Instruments bought 890; Accounts payable -890
10-07 | Paid Kyser & Hart, the guitars | Accounts payable 1460; Checking -1460
10-08 | Emma Boucher took the flute, rest by card | Checking 545; Customer deposits 150; Instrument sales -695
10-09 | Cash to the bank | Checking 500; Cash register -500
10-12 | Walt, draw | Owner draw 900; Checking -900
10-14 | D'Addario, strings, credit card | Accessories bought 276.10; Credit card -276.10
10-15 | Eversource | Utilities 171.85; Checking -171.85
10-16 | Comcast | Phone & internet 89.95; Checking -89.95
10-16 | Nate, two weeks | Wages 720; Checking -720
10-17 | Week's sales, cards | Checking 1242; Instrument sales -905; Accessory sales -337
10-17 | Week's sales, cash | Cash register 131; Accessory sales -131
10-20 | Deposit, Ben Aucoin, Taylor guitar, cash | Cash register 200; Customer deposits -200
10-21 | Oyster River Middle School paid inv 299 | Checking 360; Accounts receivable -360
10-22 | Inv 302, St Mary's Church, keyboard repaired | Accounts receivable 265; Repairs -265
10-23 | Ace Hardware, paint and bulbs | Office & other 43.18; Cash register -43.18
10-26 | Ferree's, springs and pads, credit card | Repair parts 94.60; Credit card -94.60
10-27 | Kyser & Hart took the cracked ukulele back | Accounts payable 140; Instruments bought -140
10-28 | Paid Granite Band Supply, August | Accounts payable 640; Checking -640
10-29 | Granite Band Supply, reeds and mouthpieces, on account | Accessories bought 412.50; Accounts payable -412.50
10-30 | Nate, two weeks | Wages 720; Checking -720
10-30 | Lesson rooms, Ms Ito and Mr Reyes | Checking 400; Lesson room fees -400
10-30 | Square fees, October | Card fees 61.45; Checking -61.45
"""


def musicshop() -> tuple[Workbook, Card]:
    """A music shop in New Hampshire: debit and credit columns last, description before the account."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Squamscott Music - general journal, from September 1, 2026")
    head(journal, 3, ["Date", "No.", "Description", "Account", "Debit", "Credit"], "E2EFDA")
    at = 4
    for entry, (day, what, lines) in enumerate(journal_lines(MUSIC_JOURNAL), 1):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [day, entry, what, name, debit, credit],
                ["mm/dd/yyyy", "0", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 6, 52, 24, 12, 12)
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Chart of accounts and trial balance")
    head(chart, 3, ["Account", "Type", "Debits", "Credits", "Balance"], "E2EFDA")
    accounts = list(rows(MUSIC_ACCOUNTS))
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        where[name] = at
        one, two = (f"=SUMIFS(Journal!{c}$4:{c}$3000,Journal!$D$4:$D$3000,$A{at})" for c in "EF")
        sign = "C{0}-D{0}" if kind in ("Asset", "Expense") else "D{0}-C{0}"
        put(chart, at, [name, kind, one, two, f"=ROUND({sign.format(at)},2)"], ["", "", MONEY, MONEY, SIGNED])
    last = 3 + len(accounts)
    put(chart, last + 1, ["Total", None, *[f"=SUM({c}4:{c}{last})" for c in "CD"]], ["", "", MONEY, MONEY])
    put(chart, last + 2, ["Difference", None, f"=ROUND(C{last + 1}-D{last + 1},2)"], ["", "", SIGNED])
    bold(chart, f"A{last + 1}", f"C{last + 1}", f"D{last + 1}")
    dropdown(journal, "D4:D3000", f"Accounts!$A$4:$A${last}")
    widths(chart, 24, 11, 13, 13, 13)
    page = workbook.create_sheet("Income Statement")
    title(page, "A1", "Income statement since September 1, 2026")
    at = 3
    ends: list[int] = []
    for kind, total in (("Income", "Total income"), ("Expense", "Total expenses")):
        start = at
        for name, of in accounts:
            if of == kind:
                put(page, at, [name, f"=Accounts!E{where[name]}"], ["", SIGNED])
                at += 1
        put(page, at, [total, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        ends.append(at)
        at += 2
    put(page, at, ["Net income", f"=B{ends[0]}-B{ends[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 26, 14)
    return workbook, {
        "book": "musicshop.xlsx",
        "half": "round41",
        "layout": "journal",
        "about": "music shop with repairs and rentals, New Hampshire, USD; no sales tax there",
        "dialect": "debit and credit columns last, an entry number and the description before the account, plain account names; trial balance and income statement by formulas; what is bought is an expense at once",
        "date_order": "mdy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["No.", "Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Accounts!E{row}" for row in range(4, 11)],
            f"Accounts!C{last + 2}",
            *[f"Income Statement!B{row}" for row in (*ends, at)],
        ],
        "zero": [f"Accounts!C{last + 2}"],
    }


HOLDING_ACCOUNTS = """
Barclays | Asset
Cash tin | Asset
Owed to us | Asset
Tractor & machinery | Asset
Owed to suppliers | Liability
Tractor loan | Liability
Capital | Equity
Drawings | Equity
Lamb & wool sales | Income
Apples & juice sales | Income
Cottage lettings | Income
Feed | Expense
Vet & medicines | Expense
Bottles & labels | Expense
Pressing | Expense
Cleaning & laundry | Expense
Repairs & fencing | Expense
Fuel | Expense
Electricity & oil | Expense
Insurance | Expense
Contractors | Expense
Market & auction fees | Expense
Booking commission | Expense
Loan interest | Expense
Bank charges | Expense
Sundries | Expense
"""

ENTERPRISES = ["Sheep", "Orchard", "Cottage", "Farm"]

# date, details, enterprise, amounts by account
HOLDING_JOURNAL = """
09-01 | Opening balances | Farm | Barclays 7420; Cash tin 85; Owed to us 960; Tractor & machinery 18600; Owed to suppliers -742.50; Tractor loan -9200; Capital -17122.50
09-02 | Teme Valley Feeds, ewe nuts, on account | Sheep | Feed 286; Owed to suppliers -286
09-03 | Paid Teme Valley Feeds, August | Sheep | Owed to suppliers 418; Barclays -418
09-04 | The Hartleys, a week, booking site | Cottage | Barclays 595; Booking commission 105; Cottage lettings -700
09-05 | Mrs Pugh, changeover | Cottage | Cleaning & laundry 45; Cash tin -45
09-07 | 14 lambs at Ludlow | Sheep | Barclays 1288.60; Market & auction fees 61.40; Lamb & wool sales -1350
09-09 | Corvedale Fuels, red diesel | Farm | Fuel 310; Barclays -310
09-10 | Bramley Café paid for August juice | Orchard | Barclays 240; Owed to us -240
09-12 | Farmers' market, juice | Orchard | Cash tin 168; Apples & juice sales -168
09-14 | Teme Vets, drench and vaccines, on account | Sheep | Vet & medicines 194.50; Owed to suppliers -194.50
09-15 | Tractor loan | Farm | Tractor loan 260; Loan interest 46; Barclays -306
09-17 | Onny Cider Co paid for the August apples | Orchard | Barclays 720; Owed to us -720
09-18 | EDF | Cottage | Electricity & oil 88.40; Barclays -88.40
09-19 | Mr and Mrs Lane, three nights, transfer | Cottage | Barclays 330; Cottage lettings -330
09-19 | Mrs Pugh, changeover | Cottage | Cleaning & laundry 45; Cash tin -45
09-22 | Bromyard Bottles, 600 bottles, on account | Orchard | Bottles & labels 372; Owed to suppliers -372
09-24 | Craven Countrywide, stakes and netting | Sheep | Repairs & fencing 148.75; Barclays -148.75
09-26 | Farmers' market, juice | Orchard | Cash tin 152; Apples & juice sales -152
09-28 | Cash to the bank | Farm | Barclays 200; Cash tin -200
09-29 | Inv 31, Onny Cider Co, 4 tonnes at 165 | Orchard | Owed to us 660; Apples & juice sales -660
09-30 | Bank charges | Farm | Bank charges 8.50; Barclays -8.50
10-01 | NFU, insurance for the quarter | Farm | Insurance 284; Barclays -284
10-02 | Paid Teme Vets | Sheep | Owed to suppliers 194.50; Barclays -194.50
10-03 | Leominster Press, 400 litres | Orchard | Pressing 240; Barclays -240
10-05 | Paid Teme Valley Feeds, September | Sheep | Owed to suppliers 286; Barclays -286
10-06 | Inv 32, Bramley Café, 120 bottles at 2.20 | Orchard | Owed to us 264; Apples & juice sales -264
10-08 | The Osbornes, a week, booking site | Cottage | Barclays 476; Booking commission 84; Cottage lettings -560
10-09 | Mrs Pugh, changeover | Cottage | Cleaning & laundry 45; Cash tin -45
10-10 | Farmers' market, juice | Orchard | Cash tin 174; Apples & juice sales -174
10-12 | 18 lambs at Ludlow | Sheep | Barclays 1597.20; Market & auction fees 76.80; Lamb & wool sales -1674
10-13 | Teme Valley Feeds, ewe nuts, on account | Sheep | Feed 312; Owed to suppliers -312
10-14 | Gary, ditching | Farm | Contractors 220; Barclays -220
10-15 | Tractor loan | Farm | Tractor loan 261.20; Loan interest 44.80; Barclays -306
10-17 | EDF | Cottage | Electricity & oil 91.15; Barclays -91.15
10-19 | Rhian, drawings | Farm | Drawings 600; Barclays -600
10-20 | Inv 33, Onny Cider Co, 6 tonnes at 165 | Orchard | Owed to us 990; Apples & juice sales -990
10-21 | Paid Bromyard Bottles | Orchard | Owed to suppliers 372; Barclays -372
10-22 | Paid Hopton Agri, tractor repair of August | Farm | Owed to suppliers 324.50; Barclays -324.50
10-23 | Craven Countrywide, raddle and a crook | Sheep | Sundries 31.60; Cash tin -31.60
10-24 | Farmers' market, juice | Orchard | Cash tin 181; Apples & juice sales -181
10-26 | Hopton Agri, tractor clutch, on account | Farm | Repairs & fencing 540; Owed to suppliers -540
10-27 | Onny Cider Co paid inv 31 | Orchard | Barclays 660; Owed to us -660
10-28 | Marches Print, labels | Orchard | Bottles & labels 96; Barclays -96
10-30 | Bank charges | Farm | Bank charges 8.50; Barclays -8.50
"""


def smallholding() -> tuple[Workbook, Card]:
    """A smallholding in Shropshire: a journal whose rows say which enterprise they belong to."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Brook House Farm - journal from 1 September 2026")
    head(journal, 3, ["Date", "Details", "Account", "Enterprise", "Debit", "Credit"], "FFF2CC")
    at = 4
    for line in rows(HOLDING_JOURNAL):
        day, what, part, amounts = line
        for _, _, lines in journal_lines(f"{day} | {what} | {amounts}"):
            for name, amount in lines:
                debit, credit = (amount, None) if amount > 0 else (None, -amount)
                put(
                    journal,
                    at,
                    [date(day), what, name, part, debit, credit],
                    ["dd/mm/yyyy", "", "", "", MONEY, MONEY],
                )
                at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 46, 24, 12, 12, 12)
    chart = workbook.create_sheet("Balances")
    title(chart, "A1", "Accounts and balances (credit balances with a minus)")
    head(chart, 3, ["Account", "Type", "Balance"], "FFF2CC")
    accounts = list(rows(HOLDING_ACCOUNTS))
    for at, (name, kind) in enumerate(accounts, 4):
        one, two = (f"SUMIFS(Journal!{c}$4:{c}$3000,Journal!$C$4:$C$3000,$A{at})" for c in "EF")
        put(chart, at, [name, kind, f"=ROUND({one}-{two},2)"], ["", "", SIGNED])
    last = 3 + len(accounts)
    put(chart, last + 1, ["Check (0)", None, f"=ROUND(SUM(C4:C{last}),2)"], ["", "", SIGNED])
    bold(chart, f"A{last + 1}", f"C{last + 1}")
    widths(chart, 26, 11, 14)
    dropdown(journal, "C4:C3000", f"Balances!$A$4:$A${last}")
    page = workbook.create_sheet("Enterprises")
    title(page, "A1", "What each enterprise makes")
    head(page, 3, ["", *ENTERPRISES, "Total"], "FFF2CC")
    dropdown(journal, "D4:D3000", '"' + ",".join(ENTERPRISES) + '"')
    at = 4
    ends: list[int] = []
    for kind, total in (("Income", "Income"), ("Expense", "Costs")):
        start = at
        for name, of in accounts:
            if of == kind:
                cells = []
                for c in "BCDE":
                    debit, credit = (
                        f"SUMIFS(Journal!${x}$4:${x}$3000,Journal!$C$4:$C$3000,$A{at},Journal!$D$4:$D$3000,{c}$3)"
                        for x in "EF"
                    )
                    cells.append(f"={credit}-{debit}" if kind == "Income" else f"={debit}-{credit}")
                put(page, at, [name, *cells, f"=SUM(B{at}:E{at})"], ["", *[SIGNED] * 5])
                at += 1
        put(page, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDEF"]], ["", *[SIGNED] * 5])
        bold(page, *[f"{c}{at}" for c in "ABCDEF"])
        ends.append(at)
        at += 2
    put(page, at, ["Left", *[f"={c}{ends[0]}-{c}{ends[1]}" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bold(page, *[f"{c}{at}" for c in "ABCDEF"])
    widths(page, 26, 12, 12, 12, 12, 12)
    return workbook, {
        "book": "smallholding.xlsx",
        "half": "round41",
        "layout": "journal",
        "about": "smallholding with sheep, orchard and a holiday cottage, England, GBP; under the VAT limit, not registered",
        "dialect": "debit and credit columns last, details before the account, plain account names, the enterprise on every row of an entry, Farm for what belongs to no other; balances and results by enterprise by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
            "dimensions": ["Enterprise"],
        },
        "free": {"Journal": ["Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Balances!C{row}" for row in range(4, 12)],
            f"Balances!C{last + 1}",
            *[f"Enterprises!{c}{row}" for row in (*ends, at) for c in "BCDEF"],
        ],
        "zero": [f"Balances!C{last + 1}"],
    }


# date, details, category, in, out
OVEN_BOOK = """
09-01 | Mrs Beynon, Mumbles, double oven | Oven cleans | 85 |
09-02 | Gower Vans, lease | Van | | 189
09-03 | Ovenbrite, dip and cloths | Cleaning products | | 74.60
09-04 | Tesco, diesel | Fuel | | 48.20
09-05 | Mr Rees, Sketty, single oven and hob | Oven cleans | 75 |
09-07 | Sketty Lettings, three flats at 55 | Oven cleans | 165 |
09-08 | Swansea Print, leaflets | Advertising | | 62
09-10 | Mrs Pritchard, range cooker | Oven cleans | 120 |
09-11 | Tesco, diesel | Fuel | | 51.10
09-14 | EE | Phone | | 18
09-15 | Ovenparts, bulbs | Bulbs & filters bought | | 46.80
09-16 | Mr Khan, Uplands, single oven | Oven cleans | 60 |
09-16 | Mr Khan, bulb | Bulbs & filters sold | 10 |
09-18 | To myself | Drawings | | 350
09-21 | Sketty Lettings, two flats at 55 | Oven cleans | 110 |
09-22 | Facebook | Advertising | | 30
09-24 | Ysgol Bryn, school kitchen | Oven cleans | 290 |
09-24 | Nia, helped at Ysgol Bryn | Helper | | 80
09-28 | Tesco, diesel | Fuel | | 49.75
09-30 | Bank fee | Bank charges | | 5
10-01 | Gower Vans, lease | Van | | 189
10-02 | Mrs Toye, Bishopston, range cooker | Oven cleans | 120 |
10-05 | Sketty Lettings, four flats at 55 | Oven cleans | 220 |
10-06 | Ovenbrite, dip | Cleaning products | | 81.35
10-07 | Mrs Toye, some back, scratched glass | Oven cleans | | 30
10-09 | Tesco, diesel | Fuel | | 52.40
10-12 | Trade Cover, the quarter | Insurance | | 58.50
10-13 | Mr Rees, Sketty, extractor | Oven cleans | 45 |
10-14 | EE | Phone | | 18
10-15 | Ovenparts, a box of bulbs sent back | Bulbs & filters bought | 12.40 |
10-16 | To myself | Drawings | | 350
10-19 | Caffi Môr, two ovens | Oven cleans | 150 |
10-20 | Machine Mart, steam cleaner | Equipment | | 229
10-22 | Facebook | Advertising | | 30
10-23 | Tesco, diesel | Fuel | | 50.90
10-26 | Sketty Lettings, three flats at 55 | Oven cleans | 165 |
10-28 | Mrs Pritchard, extractor filter | Bulbs & filters sold | 15 |
10-29 | My own money in | Owner in | 200 |
10-30 | Tawe Motors, service of the van | Van | | 164
10-31 | Bank fee | Bank charges | | 5
"""

OVEN_IN = ["Oven cleans", "Bulbs & filters sold", "Other income"]
OVEN_OUT = [
    "Cleaning products",
    "Bulbs & filters bought",
    "Fuel",
    "Van",
    "Helper",
    "Equipment",
    "Insurance",
    "Advertising",
    "Phone",
    "Bank charges",
    "Other costs",
]
OVEN_OWN = ["Owner in", "Drawings"]


def ovencleaner() -> tuple[Workbook, Card]:
    """An oven cleaner in Swansea: one bank account, in and out with a running balance."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Sparkle Ovens - cash book 2026/27")
    head(book, 3, ["Date", "Details", "Category", "In", "Out", "Balance"], "DDEBF7")
    opening = [date("09-01"), "Balance brought forward", None, None, None, 1463.20]
    shapes = ["dd/mm/yyyy", "", "", MONEY, MONEY, SIGNED]
    put(book, 4, opening, shapes)
    for at, r in enumerate(rows(OVEN_BOOK), 5):
        balance = f"=F{at - 1}+D{at}-E{at}"
        put(book, at, [date(r[0]), r[1], r[2], number(r[3]), number(r[4]), balance], shapes)
    book.freeze_panes = "A4"
    widths(book, 12, 42, 24, 11, 11, 12)
    names = OVEN_IN + OVEN_OUT + OVEN_OWN
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary by category")
    head(page, 3, ["Category", "In", "Out", "Net"], "DDEBF7")

    def net(at: int, name: str) -> None:
        sums = [f"=SUMIFS('Cash book'!{c}$5:{c}$900,'Cash book'!$C$5:$C$900,$A{at})" for c in "DE"]
        put(page, at, [name, *sums, f"=B{at}-C{at}"], ["", MONEY, MONEY, SIGNED])

    for at, name in enumerate(names, 4):
        net(at, name)
    costs = 4 + len(OVEN_IN)
    own = costs + len(OVEN_OUT)
    end = own + len(OVEN_OWN)
    put(page, end + 1, ["Income", None, None, f"=SUM(D4:D{costs - 1})"], ["", "", "", SIGNED])
    put(page, end + 2, ["Costs", None, None, f"=-SUM(D{costs}:D{own - 1})"], ["", "", "", SIGNED])
    put(page, end + 3, ["Profit", None, None, f"=D{end + 1}-D{end + 2}"], ["", "", "", SIGNED])
    bank = "=ROUND('Cash book'!F4+SUM('Cash book'!D5:D900)-SUM('Cash book'!E5:E900),2)"
    put(page, end + 5, ["In the bank", None, None, bank], ["", "", "", SIGNED])
    check = f"=ROUND('Cash book'!F4+SUM(D4:D{end - 1})-D{end + 5},2)"
    put(page, end + 6, ["Check (0)", None, None, check], ["", "", "", SIGNED])
    bold(page, f"A{end + 3}", f"D{end + 3}", f"A{end + 5}", f"D{end + 5}")
    dropdown(book, "C5:C900", f"Summary!$A$4:$A${end - 1}")
    widths(page, 26, 12, 12, 12)
    return workbook, {
        "book": "ovencleaner.xlsx",
        "half": "round41",
        "layout": "cash book",
        "about": "oven cleaner, Wales, GBP; under the VAT limit, not registered",
        "dialect": "one bank account, details before the category, in and out with a running balance, money given back in the other column under the same category; a summary by category",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {"sheet": "Cash book", "date": "Date", "category": "Category", "in": ["In"], "out": ["Out"]},
        "free": {"Cash book": ["Details"]},
        "adds_up": {"Cash book": ["In", "Out"]},
        "watch": [
            *[f"Summary!D{row}" for row in range(4, end)],
            *[f"Summary!D{row}" for row in (end + 1, end + 2, end + 3, end + 5, end + 6)],
        ],
        "zero": [f"Summary!D{end + 6}"],
    }


MOWER_ACCOUNTS = """
1000 Bank | Asset
1010 Till | Asset
1100 Debtors | Asset
1200 Van & equipment | Asset
2000 Creditors | Liability
2100 VAT on sales | Liability
2110 VAT on purchases | Liability
2200 Van loan | Liability
3000 Capital | Equity
3100 Drawings | Equity
4000 Repairs & servicing | Income
4010 Mower sales | Income
4020 Parts sales | Income
5000 Mowers bought | Expense
5010 Parts bought | Expense
5100 Wages | Expense
5110 Rent | Expense
5120 Electricity | Expense
5130 Van & fuel | Expense
5140 Phone & internet | Expense
5150 Insurance | Expense
5160 Advertising | Expense
5170 Tools & workshop | Expense
5180 Bank & card charges | Expense
5190 Loan interest | Expense
5200 Office & sundries | Expense
"""

# date, reference, details, amounts by the accounts' numbers
MOWER_JOURNAL = """
09-01 | | Opening balances | 1000 8640; 1010 250; 1100 1416; 1200 14200; 2000 -2532; 2100 -2140; 2110 965; 2200 -6800; 3000 -13999
09-01 | | Rent, September | 5110 650; 1000 -650
09-02 | INV 512 | Ballyclare Golf Club, three mowers serviced | 1100 432; 4000 -360; 2100 -72
09-04 | | Till, the week | 1010 384; 4000 -240; 4020 -80; 2100 -64
09-07 | | Lagan Parts, blades and belts, on account | 5010 215; 2110 43; 2000 -258
09-08 | | Paid Lagan Parts, August | 2000 612; 1000 -612
09-09 | INV 498 | Mossley Primary School paid | 1000 276; 1100 -276
09-10 | | Maxol, diesel | 5130 60; 2110 12; 1000 -72
09-11 | | Till, the week | 1010 306; 4000 -175; 4020 -80; 2100 -51
09-14 | | Till to bank | 1000 600; 1010 -600
09-15 | | Greenline Machinery, ride-on, on account | 5000 1450; 2110 290; 2000 -1740
09-16 | | Paid Greenline Machinery, August | 2000 1920; 1000 -1920
09-17 | INV 513 | Mr McKeown, ride-on, paid by card | 1000 2340; 4010 -1950; 2100 -390
09-18 | | Colin, two weeks | 5100 780; 1000 -780
09-21 | | BT | 5140 42; 2110 8.40; 1000 -50.40
09-22 | INV 499 | Antrim Parks paid | 1000 1140; 1100 -1140
09-23 | INV 514 | Antrim Parks, six strimmers and two mowers | 1100 696; 4000 -420; 4020 -160; 2100 -116
09-25 | | Power NI | 5120 80; 2110 16; 1000 -96
09-28 | | Van loan | 2200 240; 5190 31.50; 1000 -271.50
09-30 | | Bank and card machine | 5180 36.40; 1000 -36.40
10-01 | | Rent, October | 5110 650; 1000 -650
10-02 | | Colin, two weeks | 5100 780; 1000 -780
10-02 | | Till, the week | 1010 342; 4000 -205; 4020 -80; 2100 -57
10-05 | | Paid Lagan Parts, September | 2000 258; 1000 -258
10-06 | INV 515 | Carnmoney Cemetery Trust, mower rebuilt | 1100 318; 4000 -265; 2100 -53
10-07 | | VAT return, June to August | 2100 2140; 2110 -965; 1000 -1175
10-08 | INV 512 | Ballyclare Golf Club paid | 1000 432; 1100 -432
10-09 | | Maxol, diesel | 5130 55; 2110 11; 1000 -66
10-12 | | Lagan Parts, carburettors, on account | 5010 180; 2110 36; 2000 -216
10-13 | | Screwfix, impact driver | 5170 75; 2110 15; 1000 -90
10-14 | | Paid Greenline Machinery, ride-on | 2000 1740; 1000 -1740
10-15 | | Ivan, drawings | 3100 700; 1000 -700
10-16 | | Colin, two weeks | 5100 780; 1000 -780
10-16 | | Till, the week | 1010 288; 4000 -190; 4020 -50; 2100 -48
10-19 | | Till to bank | 1000 500; 1010 -500
10-20 | INV 516 | Ballyclare Golf Club, greens mower, new cylinder | 1100 1044; 4000 -520; 4020 -350; 2100 -174
10-21 | | BT | 5140 42; 2110 8.40; 1000 -50.40
10-22 | | Facebook | 5160 50; 2110 10; 1000 -60
10-23 | INV 514 | Antrim Parks, part | 1000 400; 1100 -400
10-26 | | Greenline Machinery, two push mowers, on account | 5000 560; 2110 112; 2000 -672
10-27 | | Power NI | 5120 85; 2110 17; 1000 -102
10-28 | | Van loan | 2200 241.20; 5190 30.30; 1000 -271.50
10-29 | | Lagan Parts, credit for the wrong belt | 2000 36; 5010 -30; 2110 -6
10-30 | | Colin, two weeks | 5100 780; 1000 -780
10-30 | | Bank and card machine | 5180 38.10; 1000 -38.10
"""


def mowerworkshop() -> tuple[Workbook, Card]:
    """Lawnmower repairs in Northern Ireland: number and name in one cell, VAT in two accounts."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Doagh Mowers - journal from 1 September 2026")
    head(journal, 3, ["Date", "Ref", "Account", "Details", "Debit", "Credit"], "FCE4D6")
    accounts = list(rows(MOWER_ACCOUNTS))
    names = {name.split()[0]: name for name, _ in accounts}
    at = 4
    for day, ref, what, amounts in rows(MOWER_JOURNAL):
        for _, _, lines in journal_lines(f"{day} | {what} | {amounts}"):
            for code, amount in lines:
                debit, credit = (amount, None) if amount > 0 else (None, -amount)
                put(
                    journal,
                    at,
                    [date(day), ref or None, names[code], what, debit, credit],
                    ["dd/mm/yyyy", "", "", "", MONEY, MONEY],
                )
                at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 10, 28, 50, 12, 12)
    chart = workbook.create_sheet("Trial balance")
    title(chart, "A1", "Trial balance")
    head(chart, 3, ["Account", "Type", "Debit", "Credit"], "FCE4D6")
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        where[name] = at
        one, two = (f"SUMIFS(Journal!{c}$4:{c}$3000,Journal!$C$4:$C$3000,$A{at})" for c in "EF")
        sides = [f"=ROUND(MAX({one}-{two},0),2)", f"=ROUND(MAX({two}-{one},0),2)"]
        put(chart, at, [name, kind, *sides], ["", "", MONEY, MONEY])
    last = 3 + len(accounts)
    put(chart, last + 1, ["Total", None, *[f"=SUM({c}4:{c}{last})" for c in "CD"]], ["", "", MONEY, MONEY])
    put(chart, last + 2, ["Difference", None, f"=ROUND(C{last + 1}-D{last + 1},2)"], ["", "", SIGNED])
    bold(chart, f"A{last + 1}", f"C{last + 1}", f"D{last + 1}")
    dropdown(journal, "C4:C3000", f"'Trial balance'!$A$4:$A${last}")
    widths(chart, 28, 11, 13, 13)
    page = workbook.create_sheet("Profit & loss")
    title(page, "A1", "Profit & loss from 1 September 2026 (without VAT)")
    at = 3
    ends: list[int] = []
    for kind, total, one, two in (
        ("Income", "Total income", "D", "C"),
        ("Expense", "Total costs", "C", "D"),
    ):
        start = at
        for name, of in accounts:
            if of == kind:
                row = where[name]
                put(page, at, [name, f"='Trial balance'!{one}{row}-'Trial balance'!{two}{row}"], ["", SIGNED])
                at += 1
        put(page, at, [total, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        ends.append(at)
        at += 2
    put(page, at, ["Profit", f"=B{ends[0]}-B{ends[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 28, 14)
    return workbook, {
        "book": "mowerworkshop.xlsx",
        "half": "round41",
        "layout": "journal",
        "about": "lawnmower repairs and sales, Northern Ireland, GBP, VAT 20%",
        "dialect": "number and name in one cell, a reference and the account before the details, debit and credit columns last, VAT in two accounts; trial balance and profit & loss by formulas; no VAT on rent, wages, insurance and finance",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Ref", "Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!C{row}" for row in (4, 5, 6, 7, 10)],
            *[f"Trial balance!D{row}" for row in (8, 9, 11, 12)],
            f"Trial balance!C{last + 2}",
            *[f"Profit & loss!B{row}" for row in (*ends, at)],
        ],
        "zero": [f"Trial balance!C{last + 2}"],
    }


BOOKS = [musicshop, smallholding, ovencleaner, mowerworkshop]
