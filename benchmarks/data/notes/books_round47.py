"""The workbooks of round 47: a ski shop, a firewood merchant, a film society, a family in Albuquerque."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from collections.abc import Sequence

from make_books import bold, dropdown, head, journal_lines, put, rows, title, widths
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


def write_journal(
    workbook: Workbook,
    name: str,
    text: str,
    heads: Sequence[str],
    fill: str,
    form: str,
    names: dict[str, str],
) -> None:
    """The journal: the entries under the headings; `names`: the accounts by what the entries call them."""
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", name)
    head(journal, 3, heads, fill)
    at = 4
    for entry, (day, what, lines) in enumerate(journal_lines(text), 1):
        for account, amount in lines:
            cells = {
                "Date": day,
                "Entry": entry,
                "Description": what,
                "Account": names[account],
                "Debit": amount if amount > 0 else None,
                "Credit": None if amount > 0 else -amount,
            }
            formats = {"Date": form, "Debit": MONEY, "Credit": MONEY}
            put(journal, at, [cells[h] for h in heads], [formats.get(h, "") for h in heads])
            at += 1
    journal.freeze_panes = "A4"
    sizes = {"Date": 12, "Entry": 7, "Description": 48, "Account": 27}
    widths(journal, *[sizes.get(h, 12) for h in heads])


SKI_ACCOUNTS = """
Bank | Asset
Cash drawer | Asset
Accounts receivable | Asset
Rental equipment | Asset
Accumulated depreciation | Asset
Accounts payable | Liability
Visa | Liability
HST | Liability
Rental deposits | Liability
Equipment loan | Liability
Owner's capital | Equity
Owner's draws | Equity
Ski & boot sales | Income
Tuning & repairs | Income
Rentals | Income
Skis & boots bought | Expense
Wax & shop supplies | Expense
Wages | Expense
Rent | Expense
Hydro | Expense
Phone & internet | Expense
Insurance | Expense
Advertising | Expense
Card processing fees | Expense
Bank charges | Expense
Loan interest | Expense
Truck | Expense
Miscellaneous | Expense
"""

SKI_JOURNAL = """
09-01 | Opening balances | Bank 9850; Cash drawer 200; Accounts receivable 904; Rental equipment 22400; Accumulated depreciation -8600; Accounts payable -1582; Visa -316.40; HST -845; Equipment loan -7400; Owner's capital -14610.60
09-01 | Rent, September, Hurontario Properties | Rent 1200; HST 156; Bank -1356
09-03 | Kayla, wages | Wages 360; Bank -360
09-04 | Alpine Distributing, July invoice | Accounts payable 1582; Bank -1582
09-08 | Old boots sold at the fall swap, cash | Cash drawer 226; Ski & boot sales -200; HST -26
09-10 | Kayla, wages | Wages 360; Bank -360
09-11 | Escarpment Race Club paid August | Bank 904; Accounts receivable -904
09-14 | Wax and brushes, Alpine Distributing, on account | Wax & shop supplies 400; HST 52; Accounts payable -452
09-15 | Equipment loan | Equipment loan 348.50; Loan interest 63.50; Bank -412
09-16 | Visa paid | Visa 316.40; Bank -316.40
09-17 | Kayla, wages | Wages 360; Bank -360
09-18 | Hydro | Hydro 110; HST 14.30; Bank -124.30
09-19 | Boots and bindings, card sales | Bank 904; Ski & boot sales -800; HST -104
09-21 | Gas for the truck | Truck 60; HST 7.80; Visa -67.80
09-22 | Bell, phone and internet | Phone & internet 90; HST 11.70; Bank -101.70
09-24 | Kayla, wages | Wages 360; Bank -360
09-25 | Summer storage and tune, Mr. Petrov | Bank 67.80; Tuning & repairs -60; HST -7.80
09-28 | Boot order, Nordic Supply, on account | Skis & boots bought 2400; HST 312; Accounts payable -2712
09-30 | HST to August, CRA | HST 845; Bank -845
09-30 | Escarpment Race Club, September tuning | Accounts receivable 678; Tuning & repairs -600; HST -78
09-30 | Bank charges | Bank charges 14.95; Bank -14.95
09-30 | Draw | Owner's draws 1000; Bank -1000
10-01 | Rent, October, Hurontario Properties | Rent 1200; HST 156; Bank -1356
10-01 | Kayla, wages | Wages 420; Bank -420
10-03 | Deposit, season rental, Hughes family | Bank 100; Rental deposits -100
10-05 | Tuning, week to Oct 3, cash | Cash drawer 180.80; Tuning & repairs -160; HST -20.80
10-06 | Deposit, season rental, Okafor family | Bank 100; Rental deposits -100
10-08 | Kayla, wages | Wages 420; Bank -420
10-09 | Escarpment Race Club paid September | Bank 678; Accounts receivable -678
10-10 | Skis and boots, card sales | Bank 1695; Ski & boot sales -1500; HST -195
10-13 | Cash drawer banked | Bank 350; Cash drawer -350
10-14 | Alpine Distributing paid, September wax | Accounts payable 452; Bank -452
10-15 | Equipment loan | Equipment loan 349.60; Loan interest 62.40; Bank -412
10-15 | Kayla, wages | Wages 420; Bank -420
10-16 | Season rental, Tran family, paid in full | Bank 339; Rentals -300; HST -39
10-17 | Deposit, season rental, Mrs. Bianchi | Bank 100; Rental deposits -100
10-19 | Hydro | Hydro 130; HST 16.90; Bank -146.90
10-20 | Flyer in the school newsletter | Advertising 80; HST 10.40; Visa -90.40
10-22 | Kayla, wages | Wages 420; Bank -420
10-22 | Bell, phone and internet | Phone & internet 90; HST 11.70; Bank -101.70
10-24 | Skis and boots, card sales | Bank 3955; Ski & boot sales -3500; HST -455
10-27 | Gas for the truck | Truck 70; HST 9.10; Visa -79.10
10-28 | Nordic Supply, half of the boot order | Accounts payable 1356; Bank -1356
10-29 | Kayla, wages | Wages 480; Bank -480
10-30 | Season rental, Okafor family, deposit taken off | Bank 239; Rental deposits 100; Rentals -300; HST -39
10-31 | Escarpment Race Club, October tuning | Accounts receivable 791; Tuning & repairs -700; HST -91
10-31 | Pretty River Lodge, guests' skis tuned | Accounts receivable 452; Tuning & repairs -400; HST -52
10-31 | Card processing fees, October | Card processing fees 88.40; Bank -88.40
10-31 | Bank charges | Bank charges 14.95; Bank -14.95
10-31 | Draw | Owner's draws 1000; Bank -1000
11-02 | Rent, November, Hurontario Properties | Rent 1200; HST 156; Bank -1356
11-04 | Boots, Mrs. Lalonde, card | Bank 395.50; Ski & boot sales -350; HST -45.50
11-05 | Kayla, wages | Wages 480; Bank -480
11-06 | Tuning, week to Nov 6, cash | Cash drawer 271.20; Tuning & repairs -240; HST -31.20
11-07 | Skis and boots, card sales | Bank 4520; Ski & boot sales -4000; HST -520
11-09 | Wax and p-tex, Alpine Distributing, on account | Wax & shop supplies 300; HST 39; Accounts payable -339
"""


def skishop() -> tuple[Workbook, Card]:
    """A ski shop in Ontario: an entry number, the account before the description, HST at 13% in one account."""
    workbook = Workbook()
    accounts = list(rows(SKI_ACCOUNTS))
    write_journal(
        workbook,
        "Collingwood Edge & Wax - general journal from September 1, 2026 ($)",
        SKI_JOURNAL,
        ["Date", "Entry", "Account", "Description", "Debit", "Credit"],
        "DDEBF7",
        "yyyy-mm-dd",
        {name: name for name, _ in accounts},
    )
    sheet = workbook.create_sheet("Trial balance")
    title(sheet, "A1", "Trial balance (credits with a minus)")
    head(sheet, 3, ["Account", "Type", "Debits", "Credits", "Balance"], "DDEBF7")
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        sums = [f"=SUMIFS(Journal!${c}$4:${c}$2000,Journal!$C$4:$C$2000,$A{at})" for c in "EF"]
        put(sheet, at, [name, kind, *sums, f"=ROUND(C{at}-D{at},2)"], ["", "", MONEY, MONEY, SIGNED])
        where[name] = at
    last = 3 + len(accounts)
    sums = [f"=SUM({c}4:{c}{last})" for c in "CD"]
    put(
        sheet,
        last + 1,
        ["Total", None, *sums, f"=ROUND(C{last + 1}-D{last + 1},2)"],
        ["", "", MONEY, MONEY, SIGNED],
    )
    bold(sheet, *[f"{c}{last + 1}" for c in "ABCDE"])
    widths(sheet, 28, 12, 13, 13, 13)
    dropdown(workbook["Journal"], "C4:C2000", f"'Trial balance'!$A$4:$A${last}")
    page = workbook.create_sheet("Income statement")
    title(page, "A1", "Income statement since September 1, 2026, without HST")
    at, ends = 3, []
    for kind, heading, sign in (("Income", "Income", "-"), ("Expense", "Expenses", "")):
        put(page, at, [heading])
        bold(page, f"A{at}")
        start = at + 1
        for name, of in accounts:
            if of == kind:
                at += 1
                put(page, at, [name, f"={sign}'Trial balance'!E{where[name]}"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {heading.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        ends.append(at)
        at += 2
    put(page, at, ["Net income", f"=B{ends[0]}-B{ends[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 28, 14)
    watched = ["Bank", "Cash drawer", "Accounts receivable", "Rental equipment", "Accounts payable", "Visa"]
    watched += ["HST", "Rental deposits", "Equipment loan", "Owner's draws"]
    return workbook, {
        "book": "skishop.xlsx",
        "half": "round47",
        "layout": "journal",
        "about": "ski shop with tuning and rentals, Ontario, Canada, CAD; HST 13%, one account",
        "dialect": "an entry number, the account before the description, plain account names, debit and credit columns last, HST of sales and purchases in one account, no HST on wages, insurance, bank and card charges and interest, deposits booked without HST and taken off when the rental is paid, trial balance and income statement by formulas",
        "date_order": "ymd",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Entry", "Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!E{where[name]}" for name in watched],
            f"Trial balance!E{last + 1}",
            *[f"Income statement!B{row}" for row in (*ends, at)],
        ],
        "zero": [f"Trial balance!E{last + 1}"],
    }


BOOKS = [skishop]
