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


BOOKS = [cheesemonger]
