"""The workbooks of round 59: four cash books, two households' grids, two small firms' books, each set up in its own way."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import bold, date, dropdown, head, number, put, rows, title, widths
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
UK = "dd/mm/yyyy"

CALM = """
09-02 | FPI | Mrs A Doig |  | 65 | Client fees | n/a
09-03 | SO | Elmbank Centre, Sept room | 180 |  | Room hire | y
09-04 | DD | Vodafone | 21.50 |  | Phone & internet | y
09-07 | CARD | ScotRail, Glasgow | 18.60 |  | Travel | y
09-08 | FPI | G Strachan, 2 sessions |  | 130 | Client fees | n/a
09-10 | FPO | Jean Laurie supervision | 55 |  | Supervision | y
09-11 | FPI | Mrs A Doig |  | 65 | Client fees | n/a
09-14 | CARD | Wix hosting | 13.20 |  | Advertising & website | y
09-16 | FPI | P Imrie |  | 65 | Client fees | n/a
09-18 | FPO | To own account | 600 |  | Drawings | n/a
09-19 | FPI | Perth Library, stop smoking talk |  | 120 | Talks & workshops | n/a
09-22 | CARD | Waterstones, NLP handbook | 24.99 |  | Books & materials | y
09-24 | FPI | K Moncur, 3 sessions |  | 195 | Client fees | n/a
09-28 | CHG | Bank charge | 6 |  | Bank charges | n/a
10-01 | FPI | G Strachan |  | 65 | Client fees | n/a
10-02 | SO | Elmbank Centre, Oct room | 180 |  | Room hire | y
10-05 | DD | Vodafone | 21.50 |  | Phone & internet | y
10-06 | FPI | P Imrie |  | 65 | Client fees | n/a
10-08 | FPO | Jean Laurie supervision | 55 |  | Supervision | y
10-09 | CARD | ScotRail, Edinburgh | 16.40 |  | Travel | y
10-12 | DD | Balens, insurance | 74 |  | Insurance & membership | y
10-13 | FPI | Mrs A Doig |  | 65 | Client fees | n/a
10-14 | CARD | Wix hosting | 13.20 |  | Advertising & website | y
10-16 | FPO | To own account | 650 |  | Drawings | n/a
10-17 | FPI | Scone WI, sleep evening |  | 90 | Talks & workshops | n/a
10-20 | FPI | K Moncur |  | 65 | Client fees | n/a
10-21 | CARD | Ryman, leaflets paper | 11.75 |  | Books & materials | y
10-23 | FPI | R Tosh, 4 sessions |  | 260 | Client fees | n/a
10-26 | CARD | Facebook ad | 30 |  | Advertising & website | y
10-28 | CHG | Bank charge | 6 |  | Bank charges | n/a
10-29 | FPO | R Tosh, 1 session refunded | 65 |  | Client fees | n/a
10-30 | FPI | G Strachan |  | 65 | Client fees | n/a
11-02 | FPI | P Imrie, 2 sessions |  | 130 | Client fees | n/a
11-03 | SO | Elmbank Centre, Nov room | 180 |  | Room hire | y
"""

CALM_IN = ["Client fees", "Talks & workshops", "Own money put in"]
CALM_OUT = [
    "Room hire",
    "Supervision",
    "Insurance & membership",
    "Training",
    "Books & materials",
    "Advertising & website",
    "Phone & internet",
    "Travel",
    "Bank charges",
    "Drawings",
    "Tax",
]


def hypnotherapist() -> tuple[Workbook, Card]:
    """A hypnotherapist in Perth: the bank's list with her own category beside it, out before in."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Bank"
    title(sheet, "B1", "Tay Hypnotherapy – business current account")
    sheet.merge_cells("B1:H1")
    put(sheet, 2, ["copied from the app every week or so; category is mine"], column=2)
    sheet["B2"].font = Font(italic=True, color="808080")
    put(sheet, 4, ["Paid out so far", None, None, "=SUM(E9:E600)"], ["", "", "", MONEY], 2)
    put(sheet, 5, ["Paid in so far", None, None, None, "=SUM(F9:F600)"], ["", "", "", "", MONEY], 2)
    head(
        sheet,
        8,
        ["Date", "Type", "Transaction", "Paid out", "Paid in", "Balance", "Category", "Receipt?"],
        "E2EFDA",
        2,
    )
    put(sheet, 9, [date("09-01"), None, "Balance b/f", None, None, 1384.22], [UK, "", "", "", "", MONEY], 2)
    at = 9
    for day, kind, what, out, into, category, receipt in rows(CALM):
        at += 1
        values = [date(day), kind, what, number(out), number(into), f"=G{at - 1}-E{at}+F{at}", category]
        put(sheet, at, [*values, receipt], [UK, "", "", MONEY, MONEY, MONEY], 2)
    sheet.freeze_panes = "B9"
    widths(sheet, 2, 12, 7, 34, 11, 11, 12, 24, 9)
    page = workbook.create_sheet("Categories")
    title(page, "A1", "What it all went on")
    head(page, 3, ["Category", "Total", "Back / refunded"], "E2EFDA")
    line = 3
    for kind, names, main, other in (("IN", CALM_IN, "F", "E"), ("OUT", CALM_OUT, "E", "F")):
        line += 1
        put(page, line, [kind])
        bold(page, f"A{line}")
        start = line + 1
        for name in names:
            line += 1
            sums = [
                f"=SUMIF(Bank!$H$9:$H$600,$A{line},Bank!${c}$9:${c}$600)" for c in (main, other)
            ]
            put(page, line, [name, *sums], ["", MONEY, MONEY])
        line += 1
        put(
            page,
            line,
            ["", f"=SUM(B{start}:B{line - 1})", f"=SUM(C{start}:C{line - 1})"],
            ["", MONEY, MONEY],
        )
        bold(page, f"B{line}", f"C{line}")
        line += 1
    put(page, line + 1, ["In bank", "=Bank!G9-Bank!E4+Bank!F5"], ["", MONEY])
    put(
        page,
        line + 3,
        ["Type: FPI faster payment in, FPO out, SO standing order, DD direct debit, CHG bank"],
    )
    widths(page, 28, 13, 15)
    dropdown(sheet, "H10:H600", "Categories!$A$5:$A$21")
    return workbook, {
        "book": "hypnotherapist.xlsx",
        "half": "round59",
        "layout": "cash book",
        "about": "hypnotherapist, Scotland, GBP; not registered for VAT",
        "dialect": "the bank's statement list from column B and row 8 with a running balance, paid out before paid in, own category and a receipt mark after the balance, money given back in the other column under the same category, totals by category on a second sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {
            "sheet": "Bank",
            "date": "Date",
            "category": "Category",
            "in": ["Paid in"],
            "out": ["Paid out"],
        },
        "free": {"Bank": ["Type", "Transaction", "Receipt?"]},
        "adds_up": {"Bank": ["Paid out", "Paid in"]},
        "watch": [
            *[f"Categories!B{r}" for r in [5, 6, 7, 8, *range(11, 23)]],
            "Categories!C5",
            f"Categories!B{line + 1}",
        ],
    }


MUSH_SALES = """
11-02 | Copper Hen | Oyster | Bank | 96
10-31 | Milk Market | Mixed punnets | Cash | 238
10-28 | Ballyhoura Veg Boxes | Oyster | Bank | 144
10-26 | Online | Grow kits | Stripe | 66
10-24 | Milk Market | Mixed punnets | Cash | 221.50
10-22 | Copper Hen | Shiitake | Bank | 84
10-20 | Online | Grow kits | Stripe | 44
10-17 | Milk Market | Mixed punnets | Cash | 205
10-14 | Ballyhoura Veg Boxes | Oyster | Bank | 144
10-12 | Copper Hen | Oyster | Bank | 96
10-10 | Milk Market | Mixed punnets | Cash | 249.50
10-09 | Scoil Mhuire | Workshop | Bank | 150
10-05 | Online | Grow kits | Stripe | 88
10-03 | Milk Market | Mixed punnets | Cash | 212
09-30 | Ballyhoura Veg Boxes | Oyster | Bank | 132
09-28 | Copper Hen | Shiitake | Bank | 63
09-26 | Milk Market | Mixed punnets | Cash | 198
09-21 | Online | Grow kits | Stripe | 22
09-19 | Milk Market | Mixed punnets | Cash | 226.50
09-16 | Ballyhoura Veg Boxes | Oyster | Bank | 132
09-14 | Copper Hen | Oyster | Bank | 80
09-12 | Milk Market | Mixed punnets | Cash | 231
09-05 | Milk Market | Mixed punnets | Cash | 187.50
"""

MUSH_COSTS = """
11-03 | Three | phone | Phone | DD | 25
10-31 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
10-30 | Electric Ireland | bill | Electricity | DD | 151.60
10-27 | Hourigan's | 20 straw bales | Straw & sawdust | Cash | 70
10-26 | Circle K | diesel | Van | Card | 60
10-24 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
10-21 | Mycelia Ireland | spawn, oyster and shiitake | Spawn | Card | 118.40
10-17 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
10-15 | Packaging Centre | punnets and lids | Packaging | Card | 64.35
10-10 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
10-08 | FBD | public liability | Insurance | DD | 42.10
10-06 | Woodies | spray bottles, tape | Bits & bobs | Card | 23.80
10-05 | Three | phone | Phone | DD | 25
10-03 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
09-30 | Electric Ireland | bill | Electricity | DD | 138.20
09-28 | Circle K | diesel | Van | Card | 55
09-26 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
09-22 | Hourigan's | 15 straw bales | Straw & sawdust | Cash | 52.50
09-19 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
09-15 | Mycelia Ireland | spawn, oyster | Spawn | Card | 92
09-12 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
09-09 | An Post | kit postage | Postage | Card | 18.50
09-08 | FBD | public liability | Insurance | DD | 42.10
09-05 | Three | phone | Phone | DD | 25
09-05 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
"""

MUSH_KINDS = ["Oyster", "Shiitake", "Mixed punnets", "Grow kits", "Workshop"]
MUSH_HEADS = [
    "Spawn",
    "Straw & sawdust",
    "Packaging",
    "Market pitch",
    "Postage",
    "Electricity",
    "Van",
    "Phone",
    "Insurance",
    "Equipment",
    "Bits & bobs",
]


def mushrooms() -> tuple[Workbook, Card]:
    """A mushroom grower near Limerick: what came in and what went out on two sheets, the newest on top."""
    workbook = Workbook()
    year = workbook.active
    year.title = "Year"
    sales, costs = workbook.create_sheet("Money in"), workbook.create_sheet("Money out")
    title(sales, "A1", "Money in")
    put(sales, 2, ["newest first. market takings every Saturday"])
    put(sales, 3, ["Total", None, None, None, "=SUM(E5:E900)"], ["", "", "", "", MONEY])
    head(sales, 5, ["Date", "Who", "What sold", "Cash / bank", "€"], "FCE4D6")
    for at, (day, who, what, how, amount) in enumerate(rows(MUSH_SALES), 6):
        put(sales, at, [date(day), who, what, how, number(amount)], ["d mmm yy", "", "", "", MONEY])
    title(costs, "A1", "Money out")
    put(costs, 2, ["newest first. receipts in the biscuit tin"])
    put(costs, 3, ["Total", None, None, None, None, "=SUM(F5:F900)"], ["", "", "", "", "", MONEY])
    head(costs, 5, ["Date", "Shop", "Item", "Heading", "Paid with", "€"], "FCE4D6")
    for at, (day, who, what, of, how, amount) in enumerate(rows(MUSH_COSTS), 6):
        put(
            costs,
            at,
            [date(day), who, what, of, how, number(amount)],
            ["d mmm yy", "", "", "", "", MONEY],
        )
    for sheet in (sales, costs):
        sheet.freeze_panes = "A6"
    widths(sales, 11, 26, 17, 12, 11)
    widths(costs, 11, 26, 28, 18, 11, 11)
    title(year, "A1", "Knockfierna Mushrooms – the year from September")
    starts = [dt.date(2026 + (8 + i) // 12, (8 + i) % 12 + 1, 1) for i in range(13)]
    head(year, 3, ["", *starts[:12], "Year"], "FCE4D6")
    for i, day in enumerate(starts):
        year.cell(2, 2 + i, day).number_format = "mmm yy"
        if i < 12:
            year.cell(3, 2 + i).number_format = "mmm yy"
    year.row_dimensions[2].hidden = True
    letters = "BCDEFGHIJKLMN"
    at = 3
    totals = []
    for sheet, key, amount, names in (
        ("Money in", "C", "E", MUSH_KINDS),
        ("Money out", "D", "F", MUSH_HEADS),
    ):
        at += 1
        put(year, at, [sheet])
        bold(year, f"A{at}")
        start = at + 1
        for name in names:
            at += 1
            sums = [
                f"=SUMIFS('{sheet}'!${amount}$5:${amount}$900,'{sheet}'!${key}$5:${key}$900,$A{at},"
                f"'{sheet}'!$A$5:$A$900,\">=\"&{a}$2,'{sheet}'!$A$5:$A$900,\"<\"&{b}$2)"
                for a, b in zip(letters[:12], letters[1:], strict=True)
            ]
            put(year, at, [name, *sums, f"=SUM(B{at}:M{at})"], ["", *[MONEY] * 13])
        at += 1
        put(year, at, ["Total", *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters]], ["", *[MONEY] * 13])
        bold(year, f"A{at}", *[f"{c}{at}" for c in letters])
        totals.append(at)
        at += 1
    put(year, at + 1, ["Left over", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in letters]], ["", *[SIGNED] * 13])
    bold(year, f"A{at + 1}")
    widths(year, 20, *[10] * 13)
    year.freeze_panes = "B4"
    dropdown(sales, "C6:C900", f"Year!$A$5:$A${totals[0] - 1}")
    dropdown(costs, "D6:D900", f"Year!$A${totals[0] + 3}:$A${totals[1] - 1}")
    return workbook, {
        "book": "mushrooms.xlsx",
        "half": "round59",
        "layout": "cash book",
        "about": "mushroom grower, Ireland, EUR; not registered for VAT",
        "dialect": "money in and money out on two sheets, newest on top, cash or bank on each line, totals above the headings, headings by months on a first sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "free": {"Money out": ["Item"]},
        "adds_up": {"Money in": ["€"], "Money out": ["€"]},
        "watch": [
            "Money in!E3",
            "Money out!F3",
            *[f"Year!D{r}" for r in range(5, totals[1] + 1) if r not in (totals[0] + 1, totals[0] + 2)],
            f"Year!N{at + 1}",
        ],
    }


BOOKS = [hypnotherapist, mushrooms]
