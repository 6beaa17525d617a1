"""The workbooks of round 43: a cheesemonger, an orchard farm, an oven cleaner, an alarm fitter."""
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
    workbook: Workbook, name: str, text: str, heads: Sequence[str], fill: str, form: str
) -> None:
    """The journal: the entries under the headings; a part (`Part: description`) where there is a column for it."""
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", name)
    head(journal, 3, heads, fill)
    at = 4
    for entry, (day, details, lines) in enumerate(journal_lines(text), 1):
        part, _, described = details.partition(": ") if "Enterprise" in heads else ("", "", details)
        for account, amount in lines:
            cells = {
                "Date": day,
                "No": entry,
                "Details": described,
                "Description": described,
                "Enterprise": part,
                "Account": account,
                "Debit": amount if amount > 0 else None,
                "Credit": None if amount > 0 else -amount,
            }
            formats = {"Date": form, "Debit": MONEY, "Credit": MONEY}
            put(journal, at, [cells[h] for h in heads], [formats.get(h, "") for h in heads])
            at += 1
    journal.freeze_panes = "A4"
    sizes = {"Date": 12, "No": 6, "Details": 46, "Description": 46, "Enterprise": 13, "Account": 28}
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
    workbook: Workbook, name: str, balances: str, where: dict[str, int], accounts: str, kinds: Sequence[str]
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
    put(page, at, ["Profit", f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 30, 14)
    return [*totals, at]


CHEESE_ACCOUNTS = """
Bank | Asset
Till cash | Asset
Trade customers | Asset
Shop fittings | Asset
Depreciation to date | Asset
Suppliers | Liability
Gift vouchers | Liability
Credit card | Liability
Bank loan | Liability
Capital | Equity
Drawings | Equity
Shop sales | Income
Trade sales | Income
Hampers | Income
Cheese | Expense
Crackers & chutney | Expense
Packaging | Expense
Wages | Expense
Rent | Expense
Electricity | Expense
Van & delivery | Expense
Phone & website | Expense
Card fees | Expense
Insurance | Expense
Cleaning | Expense
Loan interest | Expense
Depreciation | Expense
Sundries | Expense
"""

CHEESE_JOURNAL = """
09-01 | Opening balances | Bank 6240; Till cash 310; Trade customers 484.50; Shop fittings 9600; Depreciation to date -3200; Suppliers -1126.40; Gift vouchers -180; Bank loan -5200; Capital -6928.10
09-01 | Rent, September | Rent 650; Bank -650
09-04 | Langley Inn paid August | Bank 296.50; Trade customers -296.50
09-05 | Takings, week to 5 Sept | Bank 1184.30; Till cash 241; Shop sales -1425.30
09-05 | Loan, September | Bank loan 150; Loan interest 26.10; Bank -176.10
09-08 | Coquet Dairy, August invoice paid | Suppliers 512.40; Bank -512.40
09-10 | Beaumont Bistro paid August | Bank 188; Trade customers -188
09-11 | Isla, wages | Wages 420; Bank -420
09-12 | Takings, week to 12 Sept | Bank 1097.85; Till cash 226.50; Shop sales -1324.35
09-14 | Northern Cheese, August invoice paid | Suppliers 614; Bank -614
09-15 | Greaseproof and boxes, Tyne Packaging | Packaging 94.60; Credit card -94.60
09-16 | Voucher sold, Mr Dodds | Till cash 25; Gift vouchers -25
09-18 | Hadrian Crackers | Crackers & chutney 168.20; Bank -168.20
09-19 | Takings, week to 19 Sept | Bank 1216.10; Till cash 198; Shop sales -1414.10
09-21 | Electricity, direct debit | Electricity 142.35; Bank -142.35
09-22 | Diesel | Van & delivery 48; Till cash -48
09-23 | Till cash banked | Bank 500; Till cash -500
09-25 | Isla, wages | Wages 420; Bank -420
09-26 | Takings, week to 26 Sept | Bank 1142.75; Till cash 233.20; Shop sales -1375.95
09-28 | Drawings | Drawings 800; Bank -800
09-29 | Voucher spent, and the rest by card | Gift vouchers 20; Bank 8.40; Shop sales -28.40
09-30 | Coquet Dairy, September invoice | Cheese 547.80; Suppliers -547.80
09-30 | Northern Cheese, September invoice | Cheese 688.25; Suppliers -688.25
09-30 | Langley Inn, September | Trade customers 324.10; Trade sales -324.10
09-30 | Beaumont Bistro, September | Trade customers 207.50; Trade sales -207.50
09-30 | Card fees, September | Card fees 71.40; Bank -71.40
10-01 | Rent, October | Rent 650; Bank -650
10-02 | Phone and website | Phone & website 38; Bank -38
10-03 | Takings, week to 3 Oct | Bank 1208.60; Till cash 219; Shop sales -1427.60
10-05 | Loan, October | Bank loan 150; Loan interest 25.45; Bank -175.45
10-06 | Langley Inn paid September | Bank 324.10; Trade customers -324.10
10-08 | Coquet Dairy, September invoice paid | Suppliers 547.80; Bank -547.80
10-09 | Isla, wages | Wages 420; Bank -420
10-10 | Takings, week to 10 Oct | Bank 1174.20; Till cash 205.40; Shop sales -1379.60
10-12 | Beaumont Bistro paid September | Bank 207.50; Trade customers -207.50
10-13 | Credit card paid off | Credit card 94.60; Bank -94.60
10-14 | Northern Cheese, September invoice paid | Suppliers 688.25; Bank -688.25
10-15 | Shop insurance, the year | Insurance 386; Bank -386
10-16 | Drawings from the till | Drawings 50; Till cash -50
10-17 | Takings, week to 17 Oct | Bank 1251.35; Till cash 238; Shop sales -1489.35
10-19 | Hadrian Crackers | Crackers & chutney 182.75; Bank -182.75
10-20 | Voucher sold, Miss Ridley | Bank 40; Gift vouchers -40
10-21 | Electricity, direct debit | Electricity 151.90; Bank -151.90
10-22 | Mops and spray | Cleaning 17.60; Till cash -17.60
10-23 | Isla, wages | Wages 420; Bank -420
10-24 | Takings, week to 24 Oct | Bank 1229; Till cash 214.80; Shop sales -1443.80
10-26 | Till cash banked | Bank 600; Till cash -600
10-27 | Wedding hamper, Mrs Charlton | Bank 145; Hampers -145
10-28 | Drawings | Drawings 800; Bank -800
10-29 | Ribbon and jars, Tyne Packaging | Packaging 63.20; Credit card -63.20
10-31 | Takings, week to 31 Oct | Bank 1273.45; Till cash 229.50; Shop sales -1502.95
10-31 | Coquet Dairy, October invoice | Cheese 586.20; Suppliers -586.20
10-31 | Northern Cheese, October invoice | Cheese 724.40; Suppliers -724.40
10-31 | Langley Inn, October | Trade customers 312.60; Trade sales -312.60
10-31 | Beaumont Bistro, October | Trade customers 195; Trade sales -195
10-31 | Card fees, October | Card fees 73.85; Bank -73.85
"""


def cheesemonger() -> tuple[Workbook, Card]:
    """A cheesemonger in Hexham: details before the account, plain account names, profit and loss by formulas."""
    workbook = Workbook()
    heads = ["Date", "Details", "Account", "Debit", "Credit"]
    write_journal(
        workbook,
        "The Rind, Hexham - journal from 1 September 2026",
        CHEESE_JOURNAL,
        heads,
        "FFF2CC",
        "dd/mm/yyyy",
    )
    where = write_balances(workbook, "Trial balance", CHEESE_ACCOUNTS, heads, "FFF2CC")
    totals = write_results(
        workbook, "Profit & loss", "Trial balance", where, CHEESE_ACCOUNTS, ["Income", "Expense"]
    )
    watched = ["Bank", "Till cash", "Trade customers", "Suppliers", "Gift vouchers", "Credit card"]
    watched += ["Bank loan", "Drawings"]
    return workbook, {
        "book": "cheesemonger.xlsx",
        "half": "round43",
        "layout": "journal",
        "about": "cheesemonger, England, GBP; under the VAT limit, not registered",
        "dialect": "debit and credit columns last, details before the account, plain account names, trial balance and profit and loss by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": JOURNAL,
        "free": {"Journal": ["Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!E{where[name]}" for name in watched],
            f"Trial balance!E{4 + len(where)}",
            *[f"Profit & loss!B{row}" for row in totals],
        ],
        "zero": [f"Trial balance!E{4 + len(where)}"],
    }


ORCHARD_ACCOUNTS = """
Bank | Asset
Cash tin | Asset
Debtors | Asset
Machinery | Asset
Accum. depreciation | Asset
Creditors | Liability
Tractor loan | Liability
Capital | Equity
Drawings | Equity
Fruit sales | Income
Cider sales | Income
Pick-your-own | Income
Pickers' wages | Cost
Sprays & fertiliser | Cost
Bins & cartons | Cost
Bottles & yeast | Cost
Repairs | Cost
Fuel | Cost
Power & water | Cost
Market & packing fees | Cost
Advertising | Cost
Insurance & rates | Cost
Bank fees & interest | Cost
Office & phone | Cost
"""

ORCHARD_JOURNAL = """
07-01 | General: Opening balances | Bank 18450; Cash tin 220; Debtors 3260; Machinery 64000; Accum. depreciation -21500; Creditors -1485; Tractor loan -16800; Capital -46145
07-03 | Apples: Huon Packers paid June | Bank 3260; Debtors -3260
07-06 | Apples: Roberts Rural, June account paid | Creditors 1485; Bank -1485
07-08 | Apples: Winter pruning, Dave and Lien | Pickers' wages 1920; Bank -1920
07-11 | Cider: Salamanca market, bottles | Cash tin 412; Cider sales -412
07-11 | Cider: Stall fee, Salamanca | Market & packing fees 65; Cash tin -65
07-15 | General: Tractor loan, July | Tractor loan 420; Bank fees & interest 96; Bank -516
07-17 | Cider: Bottles, Orora | Bottles & yeast 684.20; Bank -684.20
07-20 | General: Aurora Energy | Power & water 318.40; Bank -318.40
07-22 | Cherries: Netting repaired, Frank | Repairs 450; Bank -450
07-24 | Cider: Invoice, Red Velvet Lounge | Debtors 576; Cider sales -576
07-28 | General: Drawings | Drawings 1500; Bank -1500
07-30 | General: Diesel, Mood Food | Fuel 186.70; Bank -186.70
08-03 | Cider: Cash from the tin banked | Bank 400; Cash tin -400
08-05 | Apples: Pruning, Dave and Lien | Pickers' wages 1760; Bank -1760
08-08 | Cider: Salamanca market, bottles | Cash tin 385; Cider sales -385
08-08 | Cider: Stall fee, Salamanca | Market & packing fees 65; Cash tin -65
08-12 | Cider: Red Velvet Lounge paid | Bank 576; Debtors -576
08-14 | Cherries: Copper spray, Roberts Rural, on account | Sprays & fertiliser 392.50; Creditors -392.50
08-14 | Apples: Winter oil, Roberts Rural, on account | Sprays & fertiliser 518; Creditors -518
08-15 | General: Tractor loan, August | Tractor loan 420; Bank fees & interest 94; Bank -514
08-20 | General: Aurora Energy | Power & water 332.15; Bank -332.15
08-21 | Apples: Cool store apples, Huon Packers | Debtors 2480; Fruit sales -2480
08-25 | General: Telstra | Office & phone 79; Bank -79
08-28 | General: Drawings | Drawings 1500; Bank -1500
09-02 | Cherries: Roberts Rural, copper spray paid | Creditors 392.50; Bank -392.50
09-02 | Apples: Roberts Rural, winter oil paid | Creditors 518; Bank -518
09-07 | General: Farm insurance, WFI | Insurance & rates 2140; Bank -2140
09-10 | Apples: Huon Packers paid August | Bank 2480; Debtors -2480
09-12 | Cider: Salamanca market, bottles | Cash tin 446; Cider sales -446
09-12 | Cider: Stall fee, Salamanca | Market & packing fees 65; Cash tin -65
09-15 | General: Tractor loan, September | Tractor loan 420; Bank fees & interest 92; Bank -512
09-18 | Cider: Yeast and caps, Home Brew Hobart | Bottles & yeast 148.60; Cash tin -148.60
09-21 | General: Aurora Energy | Power & water 301.80; Bank -301.80
09-23 | Cherries: Bee hives hired, Mick | Market & packing fees 360; Bank -360
09-24 | Cider: Invoice, Red Velvet Lounge | Debtors 624; Cider sales -624
09-25 | General: Diesel, Mood Food | Fuel 204.35; Bank -204.35
09-28 | General: Drawings | Drawings 1500; Bank -1500
10-01 | Cider: Cash from the tin banked | Bank 500; Cash tin -500
10-06 | Apples: Thinning, Dave and Lien | Pickers' wages 1280; Bank -1280
10-08 | Cherries: Cartons, Visy, on account | Bins & cartons 940; Creditors -940
10-10 | Cider: Salamanca market, bottles | Cash tin 468; Cider sales -468
10-10 | Cider: Stall fee, Salamanca | Market & packing fees 65; Cash tin -65
10-13 | Apples: Scab spray, Roberts Rural, on account | Sprays & fertiliser 466.40; Creditors -466.40
10-14 | Cherries: Open day sign and flyers | Advertising 175; Bank -175
10-15 | General: Tractor loan, October | Tractor loan 420; Bank fees & interest 90; Bank -510
10-17 | Cherries: Blossom walk, entries | Cash tin 290; Pick-your-own -290
10-20 | Cider: Red Velvet Lounge paid half | Bank 312; Debtors -312
10-21 | General: Aurora Energy | Power & water 296.25; Bank -296.25
10-23 | Apples: Last of the cool store, Huon Packers | Debtors 1845; Fruit sales -1845
10-26 | General: Telstra | Office & phone 79; Bank -79
10-28 | General: Drawings | Drawings 1500; Bank -1500
10-29 | Cider: Press mended, Huon Engineering | Repairs 385; Bank -385
"""

PARTS = ["Apples", "Cherries", "Cider", "General"]


def orchard() -> tuple[Workbook, Card]:
    """An orchard in Tasmania: a column that says which enterprise of the farm an entry belongs to."""
    workbook = Workbook()
    heads = ["Date", "Description", "Enterprise", "Account", "Debit", "Credit"]
    write_journal(
        workbook,
        "Glen Huon Orchard - journal 2026/27 (AUD, every line has its enterprise)",
        ORCHARD_JOURNAL,
        heads,
        "E2EFDA",
        "d/mm/yyyy",
    )
    dropdown(workbook["Journal"], "C4:C2000", '"' + ",".join(PARTS) + '"')
    where = write_balances(workbook, "Accounts", ORCHARD_ACCOUNTS, heads, "E2EFDA")
    page = workbook.create_sheet("Enterprises")
    title(page, "A1", "Income and costs by enterprise from 1 July 2026")
    head(page, 3, ["", *PARTS, "Farm"], "E2EFDA")
    at, totals = 3, []
    for kind, plus, minus in (("Income", "F", "E"), ("Cost", "E", "F")):
        start = at + 1
        for label, of in rows(ORCHARD_ACCOUNTS):
            if of == kind:
                at += 1
                sums = [
                    "-".join(
                        f"SUMIFS(Journal!${x}$4:${x}$2000,Journal!$D$4:$D$2000,$A{at},Journal!$C$4:$C$2000,{c}$3)"
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
    watched = ["Bank", "Cash tin", "Debtors", "Creditors", "Tractor loan", "Drawings"]
    return workbook, {
        "book": "orchard.xlsx",
        "half": "round43",
        "layout": "journal",
        "about": "orchard with apples, cherries and cider, Australia, AUD; under the GST limit, not registered",
        "dialect": "an enterprise on every line (General for what is the whole farm's), debit and credit columns last, description before the account, plain account names, balances and a page by enterprise by formulas",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "journal": {**JOURNAL, "dimensions": ["Enterprise"]},
        "free": {"Journal": ["Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Accounts!E{where[name]}" for name in watched],
            f"Accounts!E{4 + len(where)}",
            *[f"Enterprises!{c}{row}" for row in (*totals, at) for c in "BCDEF"],
        ],
        "zero": [f"Accounts!E{4 + len(where)}"],
    }


# date, details, category, in, out
OVEN_BOOK = """
09-01 | Opening money in the account | Balance brought forward | 2646.20 |
09-01 | Mrs Pryce, double oven | Oven cleans | 85 |
09-02 | Lidster Lettings, Flat 3 Abbey Rd | Letting agents | 65 |
09-03 | Shell | Van fuel | | 48.10
09-04 | Mr Tanner, range | Oven cleans | 110 |
09-05 | Me | Wages to me | | 350
09-07 | Dipping fluid, OvenSolve | Cleaning fluids | | 126.40
09-08 | Mrs Adeyemi, single oven and hob | Oven cleans | 75 |
09-08 | Bulb for Mrs Adeyemi | Bulbs and parts | 12 |
09-09 | Giffgaff | Phone | | 15
09-11 | Bulbs and door seals, Spares4U | Bulbs and parts bought | | 43.75
09-12 | Me | Wages to me | | 350
09-14 | Van insurance, Admiral | Van insurance | | 61.30
09-15 | Lidster Lettings, 2 flats | Letting agents | 130 |
09-16 | Mrs Kaur, single oven | Oven cleans | 60 |
09-17 | Shell | Van fuel | | 51.85
09-18 | Leaflets, Trent Print | Advertising | | 72
09-19 | Me | Wages to me | | 350
09-21 | BBQ, the Hendersons | BBQ cleans | 90 |
09-22 | The Plough, kitchen | Pubs and cafes | 220 |
09-24 | Mrs Lowe, Aga | Oven cleans | 130 |
09-25 | Tesco petrol | Van fuel | | 40
09-26 | Me | Wages to me | | 300
09-28 | Mr Bright, double oven | Oven cleans | 85 |
09-29 | Checkatrade | Advertising | | 59.99
09-30 | Tide | Bank charges | | 6.50
10-01 | Lidster Lettings, 3 flats | Letting agents | 195 |
10-02 | Mrs Pryce, hob only | Oven cleans | 35 |
10-03 | Me | Wages to me | | 350
10-05 | Dipping fluid, OvenSolve | Cleaning fluids | | 131.20
10-06 | Mr and Mrs Holt, double oven | Oven cleans | 85 |
10-07 | Shell | Van fuel | | 49.60
10-08 | Kings Arms, kitchen | Pubs and cafes | 240 |
10-09 | Giffgaff | Phone | | 15
10-10 | Me | Wages to me | | 350
10-12 | Money back for Mr Holt, glass still streaky | Oven cleans | | 20
10-13 | Mrs Osei, range | Oven cleans | 110 |
10-14 | Van insurance, Admiral | Van insurance | | 61.30
10-15 | Lidster Lettings, 2 flats | Letting agents | 130 |
10-16 | Gloves, aprons, Screwfix | Tools and clothing | | 38.94
10-17 | Me | Wages to me | | 300
10-19 | Miss Farrell, single oven | Oven cleans | 60 |
10-19 | Seal for Miss Farrell | Bulbs and parts | 18 |
10-20 | New brake pads, Kev | Van repairs | | 165
10-22 | Shell | Van fuel | | 52.20
10-23 | Deposit, Mrs Nolan, Aga in November | Oven cleans | 30 |
10-24 | Me | Wages to me | | 300
10-26 | The Plough, kitchen | Pubs and cafes | 220 |
10-27 | Bulbs, Spares4U | Bulbs and parts bought | | 29.80
10-28 | One box of bulbs sent back, Spares4U | Bulbs and parts bought | 9.90 |
10-29 | Checkatrade | Advertising | | 59.99
10-30 | Tide | Bank charges | | 6.50
10-31 | Me | Wages to me | | 350
"""

OVEN_IN = ["Oven cleans", "BBQ cleans", "Letting agents", "Pubs and cafes", "Bulbs and parts"]
OVEN_OUT = [
    "Cleaning fluids",
    "Bulbs and parts bought",
    "Van fuel",
    "Van insurance",
    "Van repairs",
    "Advertising",
    "Phone",
    "Tools and clothing",
    "Bank charges",
    "Training",
    "Other",
]
OVEN_OWN = ["Balance brought forward", "Wages to me", "Money put in"]


def ovens() -> tuple[Workbook, Card]:
    """An oven cleaner in Nottingham: date, details, category, in, out and a running balance."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Sparkle Ovens - cash book, Tide account, from September 2026")
    head(book, 3, ["Date", "Details", "Category", "In", "Out", "Balance"], "DDEBF7")
    for at, r in enumerate(rows(OVEN_BOOK), 4):
        balance = "=D4-E4" if at == 4 else f"=ROUND(F{at - 1}+D{at}-E{at},2)"
        put(
            book,
            at,
            [date(r[0]), r[1], r[2], number(r[3]), number(r[4]), balance],
            ["dd/mm/yyyy", "", "", MONEY, MONEY, SIGNED],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 42, 24, 11, 11, 12)
    page = workbook.create_sheet("Totals")
    title(page, "A1", "Totals so far")
    at, totals = 2, []
    for label, names, plus, minus in (
        ("Money earned", OVEN_IN, "D", "E"),
        ("Costs", OVEN_OUT, "E", "D"),
        ("Me and the account", OVEN_OWN, "D", "E"),
    ):
        at += 1
        head(page, at, [label, "£"], "DDEBF7")
        start = at + 1
        for name in names:
            at += 1
            sums = [f"SUMIFS('Cash book'!{c}$4:{c}$900,'Cash book'!C$4:C$900,A{at})" for c in (plus, minus)]
            put(page, at, [name, f"={sums[0]}-{sums[1]}"], ["", SIGNED])
        at += 1
        put(page, at, ["Total", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 1
    at += 1
    put(page, at, ["Profit", f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    put(
        page,
        at + 1,
        ["In the account now", "=SUM('Cash book'!D4:D900)-SUM('Cash book'!E4:E900)"],
        ["", SIGNED],
    )
    put(page, at + 2, ["Check (should be 0)", f"=ROUND(B{at}+B{totals[2]}-B{at + 1},2)"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}", f"A{at + 1}", f"B{at + 1}")
    widths(page, 26, 13)
    income, costs, own = 4, totals[0] + 3, totals[1] + 3
    return workbook, {
        "book": "ovens.xlsx",
        "half": "round43",
        "layout": "cash book",
        "about": "oven cleaner, England, GBP; under the VAT limit, not registered",
        "dialect": "one bank account, details before the category, in and out with a running balance, money back in the other column under the same category, deposits booked as cleans when they come, totals by category",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {
            "sheet": "Cash book",
            "date": "Date",
            "category": "Category",
            "in": ["In"],
            "out": ["Out"],
        },
        "free": {"Cash book": ["Details"]},
        "adds_up": {"Cash book": ["In", "Out"]},
        "watch": [
            *[f"Totals!B{income + i}" for i in (0, 1, 2, 3, 4)],
            *[f"Totals!B{costs + i}" for i in (0, 1, 2, 4, 5, 7)],
            f"Totals!B{own + 1}",
            *[f"Totals!B{row}" for row in (totals[0], totals[1], at, at + 1, at + 2)],
        ],
        "zero": [f"Totals!B{at + 2}"],
    }


ALARM_ACCOUNTS = """
1000 Bank current account | Asset
1010 Petty cash | Asset
1100 Trade debtors | Asset
1200 Van | Asset
1210 Van depreciation | Asset
2000 Trade creditors | Liability
2100 VAT control | Liability
2200 Customer deposits | Liability
2300 Van loan | Liability
3000 Capital | Equity
3100 Drawings | Equity
4000 Installations | Income
4010 Servicing | Income
4020 Monitoring contracts | Income
5000 Equipment | Expense
5010 Cable & fixings | Expense
5020 Subcontractors | Expense
6000 Fuel | Expense
6010 Van running costs | Expense
6020 Tools | Expense
6030 Phone & software | Expense
6040 Insurance | Expense
6050 Advertising | Expense
6060 Accountant | Expense
6070 Bank charges & interest | Expense
6080 Training & accreditation | Expense
6090 Van depreciation charge | Expense
"""

ALARM_JOURNAL = """
09-01 | Opening balances | 1000 9340; 1010 80; 1100 1512; 1200 15600; 1210 -5200; 2000 -864; 2100 -1288; 2300 -7200; 3000 -11980
09-02 | Riverside Dental, alarm service | 1000 114; 4010 -95; 2100 -19
09-03 | ADI Supplies, August account paid | 2000 864; 1000 -864
09-04 | Fuel | 6000 60; 2100 12; 1000 -72
09-07 | HMRC, VAT quarter to 31 July | 2100 1288; 1000 -1288
09-08 | Invoice 301, Mr & Mrs Tandy, alarm fitted | 1100 1140; 4000 -950; 2100 -190
09-09 | Bowmans Garage paid invoice 298 | 1000 1512; 1100 -1512
09-10 | Cable, CEF, on account | 5010 85; 2100 17; 2000 -102
09-14 | ADI Supplies, panels and sensors, on account | 5000 640; 2100 128; 2000 -768
09-15 | Van loan, September | 2300 300; 6070 38; 1000 -338
09-16 | Tandys paid invoice 301 | 1000 1140; 1100 -1140
09-17 | Deposit, Mrs Gallagher, cameras | 1000 400; 2200 -400
09-18 | Fuel | 6000 55; 2100 11; 1000 -66
09-21 | O2 and job software | 6030 62; 2100 12.40; 1000 -74.40
09-22 | Darren Poole, two days, no VAT | 5020 320; 1000 -320
09-24 | Invoice 302, Mrs Gallagher, four cameras, deposit used | 2200 400; 1100 1280; 4000 -1400; 2100 -280
09-25 | Drawings | 3100 1400; 1000 -1400
09-28 | Invoice 303, Bowmans Garage, monitoring for the quarter | 1100 270; 4020 -225; 2100 -45
09-30 | Bank charges | 6070 9; 1000 -9
10-01 | CEF, September account paid | 2000 102; 1000 -102
10-02 | ADI Supplies, September account paid | 2000 768; 1000 -768
10-02 | Fuel | 6000 62.50; 2100 12.50; 1000 -75
10-05 | Mrs Gallagher paid invoice 302 | 1000 1280; 1100 -1280
10-06 | Invoice 304, Hollin Primary School, service of alarm and doors | 1100 336; 4010 -280; 2100 -56
10-07 | Drill set, Screwfix | 6020 115; 2100 23; 1000 -138
10-08 | Van tax and MOT | 6010 374; 1000 -374
10-09 | Car wash | 6010 10; 2100 2; 1010 -12
10-12 | Invoice 305, Kestrel Storage, cameras, half in October and half in November | 1100 3600; 4000 -3000; 2100 -600
10-13 | ADI Supplies, cameras and recorder, on account | 5000 1180; 2100 236; 2000 -1416
10-14 | Cable, CEF, on account | 5010 130; 2100 26; 2000 -156
10-15 | Van loan, October | 2300 300; 6070 36.50; 1000 -336.50
10-16 | Darren Poole, three days, no VAT | 5020 480; 1000 -480
10-19 | Fuel | 6000 57.50; 2100 11.50; 1000 -69
10-20 | Bowmans Garage paid invoice 303 | 1000 270; 1100 -270
10-21 | O2 and job software | 6030 62; 2100 12.40; 1000 -74.40
10-22 | Mr Iqbal, alarm service, paid by card | 1000 102; 4010 -85; 2100 -17
10-23 | ADI Supplies, faulty recorder credited | 2000 216; 5000 -180; 2100 -36
10-26 | Drawings | 3100 1400; 1000 -1400
10-27 | Kestrel Storage, first half of invoice 305 | 1000 1800; 1100 -1800
10-28 | Deposit, Mr Lomas, alarm and two cameras | 1000 300; 2200 -300
10-29 | Local paper advert | 6050 90; 2100 18; 1000 -108
10-30 | Invoice 306, Riverside Dental, door entry | 1100 744; 4000 -620; 2100 -124
10-30 | Bank charges | 6070 9; 1000 -9
"""


def alarmfitter() -> tuple[Workbook, Card]:
    """An alarm and camera fitter in Stockport: number and name in one cell, VAT at 20% in a control account."""
    workbook = Workbook()
    heads = ["Date", "No", "Account", "Description", "Debit", "Credit"]
    names = {name.split()[0]: name for name, _ in rows(ALARM_ACCOUNTS)}
    text = "\n".join(
        " | ".join(
            [
                day,
                details,
                "; ".join(
                    f"{names[code]} {amount}" for code, amount in (part.split() for part in parts.split("; "))
                ),
            ]
        )
        for day, details, parts in rows(ALARM_JOURNAL)
    )
    write_journal(
        workbook, "Watchdog Alarms - journal from 1 September 2026", text, heads, "D9E1F2", "dd/mm/yyyy"
    )
    where = write_balances(workbook, "Trial balance", ALARM_ACCOUNTS, heads, "D9E1F2")
    totals = write_results(
        workbook, "Profit & loss", "Trial balance", where, ALARM_ACCOUNTS, ["Income", "Expense"]
    )
    codes = ["1000", "1010", "1100", "2000", "2100", "2200", "2300", "3100"]
    return workbook, {
        "book": "alarmfitter.xlsx",
        "half": "round43",
        "layout": "journal",
        "about": "fitter of alarms and cameras, England, GBP; VAT 20%, one control account",
        "dialect": "an entry number, number and name of the account in one cell before the description, debit and credit columns last, VAT of sales and purchases in one account, deposits booked without VAT and taken off the invoice, trial balance and profit and loss by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": JOURNAL,
        "free": {"Journal": ["No", "Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!E{where[names[code]]}" for code in codes],
            f"Trial balance!E{4 + len(where)}",
            *[f"Profit & loss!B{row}" for row in totals],
        ],
        "zero": [f"Trial balance!E{4 + len(where)}"],
    }


BOOKS = [cheesemonger, orchard, ovens, alarmfitter]
