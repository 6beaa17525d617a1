"""The workbooks of round 121: lampshades in Ludlow, pigeon flyers in Larne, a family in Mackay, a letterpress in Oamaru, moorings on the Helford."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import (
    MONEY,
    SIGNED,
    WHOLE,
    Card,
    across,
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
    shade,
    title,
    widths,
)
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

# account | kind | opening
SHADE_ACCOUNTS = """
Bank | Asset | 1840.60
Cash tin | Asset | 120
Owed by shops | Asset | 0
Equipment | Asset | 950
Owed to suppliers | Liability | 0
Money I put in | Equity | -2910.60
Drawings | Equity | 0
Sales - fairs | Income | 0
Sales - Etsy | Income | 0
Sales - shops | Income | 0
Fabric | Expense | 0
Frames & fittings | Expense | 0
Postage | Expense | 0
Fair fees | Expense | 0
Workshop rent | Expense | 0
Van | Expense | 0
Phone & web | Expense | 0
Insurance | Expense | 0
"""
SHADE_JOURNAL = """
08-03 | Rent, August | Workshop rent 240; Bank -240
08-04 | Etsy payout | Bank 312.40; Sales - Etsy -312.40
08-06 | Linen, Whaleys | Fabric 186.50; Bank -186.50
08-08 | Bishop's Castle fair, takings | Cash tin 265; Sales - fairs -265
08-08 | Pitch, Bishop's Castle | Fair fees 35; Cash tin -35
08-11 | Parcels | Postage 28.60; Cash tin -28.60
08-14 | Lamp Room, invoice 41 | Owed by shops 420; Sales - shops -420
08-18 | Etsy payout | Bank 268.15; Sales - Etsy -268.15
08-20 | Needcraft, drum rings, on account | Frames & fittings 142.80; Owed to suppliers -142.80
08-24 | Diesel | Van 52; Bank -52
08-28 | Drawn | Drawings 500; Bank -500
09-01 | Rent, September | Workshop rent 240; Bank -240
09-02 | Etsy payout | Bank 241.90; Sales - Etsy -241.90
09-07 | Tin to bank | Bank 250; Cash tin -250
09-09 | Parcels | Postage 33.15; Cash tin -33.15
09-10 | Lamp Room paid 41 | Bank 420; Owed by shops -420
09-12 | Ludlow fair, takings | Cash tin 318; Sales - fairs -318
09-12 | Pitch, Ludlow | Fair fees 45; Cash tin -45
09-17 | Needcraft paid | Owed to suppliers 142.80; Bank -142.80
09-21 | Velvet, Whaleys | Fabric 204; Bank -204
09-23 | Hearth & Home, invoice 42 | Owed by shops 288; Sales - shops -288
09-25 | Diesel | Van 48.50; Bank -48.50
09-28 | Drawn | Drawings 500; Bank -500
10-01 | Rent, October | Workshop rent 240; Bank -240
10-02 | Etsy payout | Bank 356.20; Sales - Etsy -356.20
10-06 | Lamp Room, invoice 43 | Owed by shops 510; Sales - shops -510
10-08 | Parcels | Postage 41.20; Cash tin -41.20
10-12 | Needcraft, pendant sets, on account | Frames & fittings 96.40; Owed to suppliers -96.40
"""


def lampshades() -> tuple[Workbook, Card]:
    """A lampshade maker in Ludlow: a two-line journal by account names, balances and profit on one page."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    title(sheet, "A1", "Journal from 1 August 2026")
    put(
        sheet,
        2,
        ["Totals", None, None, None, "=SUM(E5:E500)", "=SUM(F5:F500)"],
        ["", "", "", "", MONEY, MONEY],
    )
    bold(sheet, "A2", "E2", "F2")
    head(sheet, 4, ["Date", "No", "Account", "What for", "Debit £", "Credit £"], "EADCF4")
    at = 4
    for no, (day, what, entry) in enumerate(journal_lines(SHADE_JOURNAL), 1):
        for account, amount in entry:
            at += 1
            put(
                sheet,
                at,
                [
                    day,
                    no,
                    account,
                    what,
                    number(str(amount)) if amount > 0 else None,
                    number(str(-amount)) if amount < 0 else None,
                ],
                ["dd/mm/yyyy", "0", "", "", MONEY, MONEY],
            )
    dropdown(sheet, "C5:C500", "Accounts!$A$4:$A$21")
    sheet.freeze_panes = "A5"
    widths(sheet, 12, 6, 20, 36, 11, 11)

    page = workbook.create_sheet("Accounts")
    title(page, "A1", "Accounts")
    head(page, 3, ["Account", "Kind", "1 Aug", "Debits", "Credits", "Now"], "EADCF4")
    at = 3
    for name, kind, opening in rows(SHADE_ACCOUNTS):
        at += 1
        put(
            page,
            at,
            [
                name,
                kind,
                number(opening),
                f"=SUMIF(Journal!$C$5:$C$500,A{at},Journal!$E$5:$E$500)",
                f"=SUMIF(Journal!$C$5:$C$500,A{at},Journal!$F$5:$F$500)",
                f"=C{at}+D{at}-E{at}",
            ],
            ["", "", *[SIGNED] * 4],
        )
    put(
        page, 22, ["Together", None, *[f"=ROUND(SUM({c}4:{c}21),2)" for c in "CDEF"]], ["", "", *[SIGNED] * 4]
    )
    bold(page, *[f"{c}22" for c in "ACDEF"])
    put(page, 24, ["Sold so far", '=-SUMIF(B4:B21,"Income",F4:F21)'], ["", SIGNED])
    put(page, 25, ["Spent so far", '=SUMIF(B4:B21,"Expense",F4:F21)'], ["", SIGNED])
    put(page, 26, ["Profit", "=B24-B25"], ["", SIGNED])
    bold(page, "A26", "B26")
    shade(page, "A26:B26", "FFF2CC")
    aside(page, "A28", "minus = money I owe, or earned")
    widths(page, 22, 12, 12, 12, 12, 12)
    return workbook, {
        "book": "lampshades.xlsx",
        "half": "round121",
        "layout": "journal",
        "about": "lampshade maker, Ludlow, England, GBP, not registered for VAT",
        "dialect": "two lines an entry with date and number on each, account by name and what for before debit and credit, totals above the headings; accounts with kind, opening, debits, credits and a signed balance, credits as minus, on a second sheet, sold, spent and profit below",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit £",
            "credit": "Credit £",
        },
        "free": {"Journal": ["No", "What for"]},
        "adds_up": {},
        "watch": [
            "Journal!E2",
            "Journal!F2",
            *[f"Accounts!F{r}" for r in range(4, 23)],
            *[f"Accounts!B{r}" for r in (24, 25, 26)],
        ],
        "zero": ["Accounts!F22"],
    }


PIGEON_HEADS = {
    "In": ["Subs", "Race entries", "Rings", "Raffle"],
    "Out": ["Transporter", "Hall rent", "Federation", "Rings", "Prizes & trophies", "Post & bank"],
}
# date | details | head | ref | in | out
PIGEON_BOOK = """
03-02 | Brought forward | | | 914.20 |
03-04 | Subs, A Mawhinney | Subs | rec 61 | 40 |
03-04 | Subs, D Gilmour | Subs | rec 62 | 40 |
03-04 | Subs, T & P McKay | Subs | rec 63 | 80 |
03-06 | Hall rent, March | Hall rent | chq 205 | | 45
03-11 | Subs, J Beggs | Subs | rec 64 | 40 |
03-13 | Federation affiliation 2026 | Federation | chq 206 | | 220
03-18 | Rings bought, 300 | Rings | chq 207 | | 87
03-25 | Rings sold at meeting | Rings | rec 65 | 62 |
04-01 | Hall rent, April | Hall rent | chq 208 | | 45
04-08 | Rings sold at meeting | Rings | rec 66 | 41.50 |
04-15 | Stamps | Post & bank | card | | 13.60
04-18 | Race entries, Navan | Race entries | rec 67 | 142.50 |
04-18 | Diesel | Transporter | card | | 88.40
04-18 | Raffle | Raffle | rec 68 | 54 |
04-25 | Race entries, Mullingar | Race entries | rec 69 | 156 |
04-25 | Diesel | Transporter | card | | 92.10
04-30 | Bank charges, quarter | Post & bank | | | 9.75
05-01 | Hall rent, May | Hall rent | chq 209 | | 45
05-02 | Race entries, Tullamore | Race entries | rec 70 | 163.50 |
05-02 | Diesel | Transporter | card | | 95.80
05-02 | Raffle | Raffle | rec 71 | 61 |
05-09 | Race entries, Roscrea | Race entries | rec 72 | 148.50 |
05-09 | Diesel | Transporter | card | | 103.25
05-13 | New tyre, transporter | Transporter | chq 210 | | 118
05-16 | Race entries, Thurles | Race entries | rec 73 | 171 |
05-16 | Raffle | Raffle | rec 74 | 47 |
05-20 | Subs, R Hume | Subs | rec 75 | 40 |
05-30 | Race entries, Fermoy | Race entries | rec 76 | 139.50 |
05-30 | Diesel | Transporter | card | | 110.60
06-01 | Hall rent, June | Hall rent | chq 211 | | 45
06-06 | Race entries, Skibbereen | Race entries | rec 77 | 177 |
06-06 | Engraving, young bird cup | Prizes & trophies | card | | 24
"""


def larnepigeons() -> tuple[Workbook, Card]:
    """A racing pigeon club in Larne: one bank account as a cash book, heads summed on a second sheet."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Cash book"
    across(sheet, "A1:G1", "INVER RACING PIGEON CLUB - CASH BOOK 2026", "BDD7EE")
    put(
        sheet,
        2,
        [None, None, None, None, None, "In the bank", "=SUM(E5:E400)-SUM(F5:F400)"],
        [*[""] * 6, MONEY],
    )
    bold(sheet, "F2", "G2")
    head(sheet, 4, ["Date", "Details", "Head", "Ref", "In", "Out", "Balance"], "DDEBF7")
    for at, (day, what, kind, ref, got, paid) in enumerate(rows(PIGEON_BOOK), 5):
        put(
            sheet,
            at,
            [
                date(day),
                what,
                kind or None,
                ref or None,
                number(got),
                number(paid),
                f"=E{at}-F{at}" if at == 5 else f"=G{at - 1}+E{at}-F{at}",
            ],
            ["dd/mm/yy", "", "", "", MONEY, MONEY, MONEY],
        )
    sheet.freeze_panes = "A5"
    widths(sheet, 11, 34, 19, 10, 11, 12, 12)

    page = workbook.create_sheet("For the AGM")
    title(page, "A1", "Receipts and payments 2026")
    at = 2
    totals = {}
    for side, column, label in (("In", "E", "Receipts"), ("Out", "F", "Payments")):
        at += 1
        head(page, at, [label, "£"], "DDEBF7")
        start = at + 1
        for kind in PIGEON_HEADS[side]:
            at += 1
            put(
                page,
                at,
                [
                    kind,
                    f"=SUMIF('Cash book'!$C$5:$C$400,A{at},'Cash book'!${column}$5:${column}$400)",
                ],
                ["", MONEY],
            )
        at += 1
        put(page, at, [f"All {label.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", MONEY])
        bold(page, f"A{at}", f"B{at}")
        totals[side] = at
        at += 1
    put(page, at + 1, ["Over the year", f"=B{totals['In']}-B{totals['Out']}"], ["", SIGNED])
    put(page, at + 2, ["Brought forward", "='Cash book'!E5"], ["", MONEY])
    put(page, at + 3, ["In the bank", f"=B{at + 1}+B{at + 2}"], ["", MONEY])
    put(page, at + 4, ["Check", f"=ROUND(B{at + 3}-'Cash book'!G2,2)"], ["", SIGNED])
    bold(page, f"A{at + 3}", f"B{at + 3}")
    widths(page, 24, 13)
    lines = [*range(4, totals["In"] + 1), *range(totals["In"] + 3, totals["Out"] + 1), at + 1, at + 3, at + 4]
    return workbook, {
        "book": "larnepigeons.xlsx",
        "half": "round121",
        "layout": "cash book",
        "about": "racing pigeon club, Larne, Northern Ireland, GBP",
        "dialect": "one bank account: details, head and a receipt or cheque number or card before in, out and a balance carried on each line, the present balance above the headings; receipts and payments by head with a check on a second sheet",
        "date_order": "dmy",
        "period": ["2026-03-01", "2027-02-28"],
        "tables": {"book": "Cash book"},
        "free": {"Cash book": ["Details", "Ref"]},
        "adds_up": {},
        "watch": ["Cash book!G2", *[f"For the AGM!B{r}" for r in lines]],
        "zero": [f"For the AGM!B{at + 4}"],
    }


# line | budget a month | January to September | what goes here
MACKAY_IN = """
Kylie's pay | 5200 | 5180.40 | 5180.40 | 5312.75 | 5180.40 | 5244 | 5180.40 | 5390.10 | 5180.40 | | hospital, once a month on the last Thursday
Brett's pay | 5600 | 5690.40 | 5690.40 | 5690.40 | 8535.60 | 5690.40 | 5690.40 | 5690.40 | 5690.40 | 2845.20 | fortnightly
Tax refund | 0 | | | | | | | 1864.30 | | |
"""
MACKAY_HOME = """
Mortgage | 2480 | 2480 | 2480 | 2480 | 2480 | 2480 | 2480 | 2480 | 2480 | 2480 |
Council rates | 310 | | 1820 | | | | | | 1846 | | twice a year
Power | 280 | 341.15 | 352.80 | 318.40 | 265.20 | 221.90 | 204.35 | 198.70 | 207.15 | | Ergon
Internet & phones | 165 | 165 | 165 | 165 | 165 | 165 | 165 | 165 | 165 | 165 | Telstra
Insurance | 290 | 290 | 290 | 290 | 290 | 290 | 290 | 305 | 305 | 305 | RACQ house and both cars
"""
MACKAY_LIVING = """
Groceries | 1500 | 1488.20 | 1402.65 | 1571.30 | 1466.90 | 1519.45 | 1438.10 | 1602.75 | 1495.60 | 612.40 | Woolies, Aldi, butcher
Fuel | 380 | 402.10 | 366.55 | 371.20 | 418.90 | 355.40 | 362.85 | 390.15 | 377.60 | 148.30 | both cars
Kids | 250 | 612.30 | 185 | 142.50 | 98 | 231.60 | 175 | 288.40 | 120 | 85 | school, footy, swimming
Doctor & chemist | 120 | 48.90 | 0 | 176.40 | 62.15 | 110 | 31.80 | 154.70 | 44.95 | 27.60 |
Clothes | 150 | 210.90 | 65 | 0 | 189.50 | 74.95 | 220 | 59.90 | 134.80 | |
Eating out | 200 | 244.50 | 168 | 212.70 | 190.35 | 156.80 | 231 | 178.45 | 205.90 | 64.20 |
"""
MACKAY_ASIDE = """
Holiday | 600 | 600 | 600 | 600 | 600 | 600 | 600 | 600 | 600 | |
Rainy day | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | 300 | |
"""
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def mackayhome() -> tuple[Workbook, Card]:
    """A family in Mackay: lines by months with a budget before and the year and what goes where after."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    title(sheet, "A1", "Our money 2026")
    head(sheet, 3, ["", "Budget", *MONTHS, "Year", "What goes here"], "F8E0C8")
    sums = ["B", *[get_column_letter(i) for i in range(3, 16)]]
    at, totals, lines = 3, [], []
    for part, text in (
        ("Money in", MACKAY_IN),
        ("Home", MACKAY_HOME),
        ("Living", MACKAY_LIVING),
        ("Put aside", MACKAY_ASIDE),
    ):
        at += 1
        put(sheet, at, [part.upper()])
        bold(sheet, f"A{at}")
        start = at + 1
        for label, *figures, what in rows(text):
            at += 1
            put(sheet, at, [label, *[number(f) for f in figures]], ["", *[SIGNED] * 13])
            put(sheet, at, [f"=SUM(C{at}:N{at})", what or None], [SIGNED], 15)
            lines.append(at)
        at += 1
        put(
            sheet,
            at,
            [f"All {part.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in sums]],
            ["", *[SIGNED] * 14],
        )
        bold(sheet, f"A{at}", *[f"{c}{at}" for c in sums])
        shade(sheet, f"A{at}:O{at}", "FDF2E7")
        totals.append(at)
    at += 2
    put(
        sheet,
        at,
        ["Left over", *[f"={c}{totals[0]}-{c}{totals[1]}-{c}{totals[2]}-{c}{totals[3]}" for c in sums]],
        ["", *[SIGNED] * 14],
    )
    bold(sheet, f"A{at}", *[f"{c}{at}" for c in sums])
    sheet.freeze_panes = "C4"
    widths(sheet, 22, 11, *[10.5] * 12, 12, 42)
    return workbook, {
        "book": "mackayhome.xlsx",
        "half": "round121",
        "layout": "grid",
        "about": "family with two children, Mackay, Queensland, AUD",
        "dialect": "lines by months with the month's budget before them, the year and what goes there after, money coming in first, a total of each part and what is left over below; more is added to the figure of the month",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-09-30"],
        "grid": {"sheet": "2026", "label": "A", "header": 3},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"2026!O{r}" for r in lines],
            *[f"2026!{c}{r}" for r in (*totals, at) for c in "KO"],
        ],
        "zero": [],
    }


# line | what goes here | this year | last year
PRESS_INCOME = """
Cards & prints | markets, shop, online | 11482.50 | 14210
Wedding invitations | jobs invoiced | 9860 | 12475
Business stationery | jobs invoiced | 4315 | 5120
Workshops | the Saturday classes | 2940 | 3600
"""
PRESS_DIRECT = """
Paper & board | BJ Ball, KW Doggett | 4108.35 | 5290.40
Ink & plates | | 1286.70 | 1655.25
Packaging & post | boxes, sleeves, NZ Post | 1043.20 | 1389.60
"""
PRESS_OVERHEADS = """
Rent | Harbour St, 310 a month | 3100 | 3720
Power | Meridian | 742.55 | 968.30
Insurance | paid each March | 685 | 662
Phone & website | | 598 | 716
Repairs to presses | rollers, oil, Bob | 412.80 | 238.50
Market stalls | farmers market and fairs | 480 | 540
Bank & eftpos fees | | 231.45 | 287.90
Accountant | | 0 | 650
"""
PRESS_ASSETS = """
Cheque account | Westpac, eftpos goes there too | 6197.30 | 3902.15
Savings account | for tax | 3800 | 2600
Cash float | market money | 186.50 | 120
Customers owing | jobs invoiced, not paid yet | 1475 | 890
Paper in stock | counted each December | 1640 | 1640
Presses & type | | 12400 | 12400
"""
PRESS_DEBTS = """
Suppliers owing | bills not paid yet | 862.40 | 645.20
Workshop deposits | classes still to come | 280 | 160
Loan for the Heidelberg | Westpac | 4150 | 5650
"""
PRESS_EQUITY = """
Capital on 1 January | | 15096.95 | 15096.95
Drawings | taken out for me, with a minus | -10600 |
"""


def letterpress() -> tuple[Workbook, Card]:
    """A letterpress printer in Oamaru: profit and loss and balance sheet kept up by typing over the figures."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Profit & loss"
    across(sheet, "A1:D1", "Penguin Street Letterpress - profit & loss 2026 (NZD)", "D9D2E9")
    aside(sheet, "A2", "figures are the year so far; I add to them as things happen")
    heads = ["Line", "What goes here", "2026 so far", "2025"]
    head(sheet, 4, heads, "E6E0F0")
    totals: dict[str, int] = {}
    at = 4
    for part, text in (
        ("Income", PRESS_INCOME),
        ("Direct costs", PRESS_DIRECT),
        ("Overheads", PRESS_OVERHEADS),
    ):
        at += 1
        put(sheet, at, [part])
        bold(sheet, f"A{at}")
        start = at + 1
        for label, what, now, before in rows(text):
            at += 1
            put(sheet, at, [label, what or None, number(now), number(before)], ["", "", SIGNED, SIGNED])
        at += 1
        put(
            sheet,
            at,
            [f"Total {part.lower()}", None, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "CD"]],
            ["", "", SIGNED, SIGNED],
        )
        bold(sheet, *[f"{c}{at}" for c in "ACD"])
        totals[part] = at
        at += 1
    profit = at + 1
    put(
        sheet,
        profit,
        [
            "Profit",
            None,
            *[f"={c}{totals['Income']}-{c}{totals['Direct costs']}-{c}{totals['Overheads']}" for c in "CD"],
        ],
        ["", "", SIGNED, SIGNED],
    )
    bold(sheet, *[f"{c}{profit}" for c in "ACD"])
    shade(sheet, f"A{profit}:D{profit}", "FFF2CC")
    sheet.freeze_panes = "A5"
    widths(sheet, 28, 34, 14, 14)

    page = workbook.create_sheet("Balance sheet")
    across(page, "A1:D1", "Balance sheet", "D9D2E9")
    head(page, 3, ["Line", "What goes here", "Now", "1 January"], "E6E0F0")
    sums: dict[str, int] = {}
    at = 3
    for part, text in (("Assets", PRESS_ASSETS), ("Debts", PRESS_DEBTS), ("Equity", PRESS_EQUITY)):
        at += 1
        put(page, at, [part])
        bold(page, f"A{at}")
        start = at + 1
        for label, what, now, before in rows(text):
            at += 1
            put(page, at, [label, what or None, number(now), number(before)], ["", "", SIGNED, SIGNED])
        if part == "Equity":
            at += 1
            put(
                page,
                at,
                ["Profit so far", "from the other sheet", f"='Profit & loss'!C{profit}"],
                ["", "", SIGNED],
            )
        at += 1
        put(
            page,
            at,
            [f"Total {part.lower()}", None, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "CD"]],
            ["", "", SIGNED, SIGNED],
        )
        bold(page, *[f"{c}{at}" for c in "ACD"])
        sums[part] = at
        at += 1
    put(
        page,
        at + 1,
        [
            "Must be 0",
            None,
            *[f"=ROUND({c}{sums['Assets']}-{c}{sums['Debts']}-{c}{sums['Equity']},2)" for c in "CD"],
        ],
        ["", "", SIGNED, SIGNED],
    )
    page.freeze_panes = "A4"
    widths(page, 28, 34, 14, 14)
    return workbook, {
        "book": "letterpress.xlsx",
        "half": "round121",
        "layout": "statements",
        "about": "letterpress printer, Oamaru, New Zealand, NZD, not registered for GST",
        "dialect": "profit and loss and balance sheet on a sheet each, what goes there second, typed figures of the year so far raised and lowered by hand before last year's; profit carried over by formula, a check at the foot",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Profit & loss", "Balance sheet"],
            "label": "A",
            "amount": {"Profit & loss": "C", "Balance sheet": "C"},
        },
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"Profit & loss!C{r}" for r in (*totals.values(), profit)],
            *[f"Balance sheet!C{r}" for r in (*sums.values(), sums["Equity"] - 1, at + 1)],
        ],
        "zero": [f"Balance sheet!C{at + 1}"],
    }


# no | boat | owner | metres | season | deposit on | how | rest | rest on | how
HELFORD_MOORINGS = """
1 | Kittiwake | Mr Pender | 7.5 | 410 | 01-12 | Bank | | |
2 | Curlew | Mrs Tregenza | 6 | 350 | 01-15 | Cheque | 250 | 03-28 | Cheque
3 | Morvoren | Jago family | 9 | 520 | 01-15 | Bank | 420 | 03-30 | Bank
4 | Sea Pink | Mr Rowse | 6.5 | 375 | | | | |
5 | Dipper | Miss Bolitho | 5 | 300 | 01-22 | Cash | 200 | 04-04 | Cash
6 | Gannet | Mr Hosking | 8 | 450 | 01-27 | Bank | 350 | 04-02 | Bank
7 | Lowena | Carne & Sons | 9 | 520 | 02-02 | Bank | 420 | 04-01 | Bank
8 | Sandpiper | Mrs Angove | 6 | 350 | 02-03 | Cheque | 250 | 04-09 | Cheque
9 | Tamsin | Mr Rickard | 7 | 390 | 02-09 | Bank | 290 | 04-13 | Bank
10 | Puffin II | Dr Nance | 6.5 | 375 | 02-12 | Bank | | |
11 | Blue Heron | Mr Kitto | 8.5 | 490 | 02-16 | Bank | 390 | 04-14 | Bank
12 | Kerensa | Miss Uren | 5.5 | 320 | 02-20 | Cash | 220 | 04-11 | Cash
13 | Ebb Tide | Mr Laity | 7.5 | 410 | 02-27 | Bank | | |
14 | Nancy B | Mrs Bray | 6 | 350 | 03-03 | Bank | 250 | 04-17 | Bank
"""
HELFORD_KINDS = ["Chain & tackle", "Divers", "Boat & fuel", "Duchy rent", "Insurance", "Office"]
# date | what | kind | cost | paid by
HELFORD_COSTS = """
01-08 | Envelopes, stamps for renewals | Office | 31.20 | Card
01-20 | Chain 13 mm, 40 m | Chain & tackle | 364 | Bank
01-29 | Public liability | Insurance | 412.50 | Bank
02-05 | Shackles, pins | Chain & tackle | 74.85 | Card
02-11 | Diver, sinkers 1 to 5 | Divers | 260 | Bank
02-18 | Petrol for the workboat | Boat & fuel | 38.60 | Card
02-24 | Mooring buoys, 4 | Chain & tackle | 196 | Card
03-04 | Diver, sinkers 6 to 10 | Divers | 260 | Bank
03-09 | Petrol for the workboat | Boat & fuel | 41.15 | Card
03-11 | One buoy taken back | Chain & tackle | -49 | Card
03-16 | Antifoul for the workboat | Boat & fuel | 57.90 | Card
03-25 | Duchy, river bed, half year | Duchy rent | 640 | Bank
03-27 | Swivels | Chain & tackle | 62.40 | Card
04-07 | Petrol for the workboat | Boat & fuel | 44.30 | Card
04-10 | Ink for the printer | Office | 27.50 | Card
"""


def helfordmoorings() -> tuple[Workbook, Card]:
    """Fourteen moorings on the Helford River: deposits and the rest filled in beside the boat, costs in a list."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Moorings 2026"
    title(sheet, "A1", "Moorings, season 1 April to 31 October 2026")
    aside(sheet, "A2", "deposit is 100 for everybody, the rest by the end of April")
    head(
        sheet,
        4,
        [
            "No",
            "Boat",
            "Owner",
            "Metres",
            "Season",
            "Deposit",
            "Dep. on",
            "Dep. how",
            "Rest paid",
            "Rest on",
            "Rest how",
            "Owing",
        ],
        "CFE8E5",
    )
    for at, (no, boat, owner, metres, season, day, how, rest, rest_day, rest_how) in enumerate(
        rows(HELFORD_MOORINGS), 5
    ):
        put(
            sheet,
            at,
            [
                int(no),
                boat,
                owner,
                number(metres),
                number(season),
                100 if day else None,
                day_of(day),
                how or None,
                number(rest),
                day_of(rest_day),
                rest_how or None,
                f"=E{at}-F{at}-I{at}",
            ],
            ["0", "", "", "0.0", WHOLE, WHOLE, "dd/mm/yy", "", WHOLE, "dd/mm/yy", "", WHOLE],
        )
    put(
        sheet,
        19,
        ["All", None, None, None, *[f"=SUM({c}5:{c}18)" if c in "EFIL" else None for c in "EFGHIJKL"]],
        [*[""] * 4, WHOLE, WHOLE, "", "", WHOLE, "", "", WHOLE],
    )
    bold(sheet, *[f"{c}19" for c in "AEFIL"])
    shade(sheet, "A19:L19", "E8F4F2")
    sheet.freeze_panes = "C5"
    widths(sheet, 6, 14, 18, 9, 10, 10, 11, 10, 10, 11, 10, 10)

    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "What", "Kind", "£", "Paid by"], "CFE8E5")
    for at, (day, what, kind, cost, how) in enumerate(rows(HELFORD_COSTS), 2):
        put(costs, at, [date(day), what, kind, number(cost), how], ["dd/mm/yy", "", "", SIGNED, ""])
    dropdown(costs, "C2:C300", '"' + ",".join(HELFORD_KINDS) + '"')
    dropdown(costs, "E2:E300", '"Card,Bank"')
    costs.freeze_panes = "A2"
    widths(costs, 11, 36, 18, 11, 10)

    page = workbook.create_sheet("Year")
    title(page, "A1", "The year so far")
    put(page, 3, ["Deposits", "='Moorings 2026'!F19"], ["", SIGNED])
    put(page, 4, ["The rest", "='Moorings 2026'!I19"], ["", SIGNED])
    put(page, 5, ["Came in", "=B3+B4"], ["", SIGNED])
    for at, kind in enumerate(HELFORD_KINDS, 7):
        put(page, at, [kind, f"=SUMIF(Costs!$C$2:$C$300,A{at},Costs!$D$2:$D$300)"], ["", SIGNED])
    put(page, 13, ["Went out", "=SUM(B7:B12)"], ["", SIGNED])
    put(page, 15, ["Left over", "=B5-B13"], ["", SIGNED])
    put(page, 16, ["Owing to us", "='Moorings 2026'!L19"], ["", SIGNED])
    bold(page, *[f"{c}{r}" for r in (5, 13, 15) for c in "AB"])
    widths(page, 20, 13)
    return workbook, {
        "book": "helfordmoorings.xlsx",
        "half": "round121",
        "layout": "records",
        "about": "fourteen moorings for small boats on the Helford River, Cornwall, GBP, not registered for VAT",
        "dialect": "a line for each mooring with boat, owner and the season's price; the deposit, its day and how, then the rest, its day and how are filled in beside it, owing by formula last, sums below; costs with what and kind before the amount and card or bank last, taken back as minus, headings in the first row; what came in, kinds and what is left over on a third sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"moorings": "Moorings 2026", "costs": "Costs"},
        "free": {"Costs": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"Moorings 2026!{c}19" for c in "FIL"],
            *[f"Year!B{r}" for r in (3, 4, 5, *range(7, 14), 15, 16)],
        ],
        "zero": [],
    }


BOOKS = [lampshades, larnepigeons, mackayhome, letterpress, helfordmoorings]
