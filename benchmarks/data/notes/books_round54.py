"""The workbooks of round 54: an illustrator, an architects' company, an antenna fitter, an allotment society."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, day_of, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"

# date, what, category, amount (money out with a minus)
ILLUSTRATOR_ROWS = """
01-02 | Etsy sales, December | Print sales | 486.50
01-02 | Etsy fees, December | Fees | -61.20
01-05 | Adobe Creative Cloud | Software | -59.99
01-06 | Otter Creek Brewing, can label | Commissions | 650
01-08 | Blick, ink and brushes | Art supplies | -74.35
01-09 | Owner draw | Owner draw | -500
01-12 | Phone, business half | Phone & internet | -32.50
01-15 | Estimated tax, 4th quarter | Estimated taxes | -300
01-16 | Hollis Press, spot art for the newsletter | Commissions | 280
01-20 | Giclee prints, Queen City Printers | Printing & shipping | -212.40
01-23 | Owner draw | Owner draw | -500
01-26 | Postage, print orders | Printing & shipping | -38.70
01-28 | Vermont Life calendar, use of the owl painting | Licensing | 400
01-30 | Teen drawing class, library, January | Teaching | 320
02-02 | Etsy sales, January | Print sales | 198
02-02 | Etsy fees, January | Fees | -25.10
02-05 | Adobe Creative Cloud | Software | -59.99
02-06 | Owner draw | Owner draw | -500
02-09 | Phone, business half | Phone & internet | -32.50
02-11 | Blick, watercolor paper | Art supplies | -96.80
02-13 | Portrait of two dogs, Mrs Lavigne | Commissions | 375
02-14 | Winter market, booth | Booth fees | -60
02-14 | Winter market, prints sold | Print sales | 345
02-17 | Hollis Press, picture book, first half | Commissions | 1200
02-17 | Hollis Press, wire fee | Fees | -30
02-20 | Owner draw | Owner draw | -500
02-23 | Giclee prints, Queen City Printers | Printing & shipping | -186
02-24 | Mrs Lavigne, part of the portrait given back | Commissions | -75
02-27 | Teen drawing class, library, February | Teaching | 320
03-02 | Etsy sales, February | Print sales | 241.75
03-02 | Etsy fees, February | Fees | -30.45
03-05 | Adobe Creative Cloud | Software | -59.99
03-06 | Bus and hotel, portfolio review in Boston | Travel | -268.40
03-09 | Phone, business half | Phone & internet | -32.50
03-10 | Maple Corner Cafe, mural sketches | Commissions | 500
03-12 | Postcards for the mailing | Advertising | -88
03-13 | Owner draw | Owner draw | -400
03-16 | Tax return, Ledger & Pine | Accountant | -425
03-18 | Blick, gouache set | Art supplies | -64.25
03-20 | Website, the year | Advertising | -192
03-25 | Greeting cards, use of three designs, Pinebrook | Licensing | 600
03-27 | Teen drawing class, library, March | Teaching | 320
04-01 | Etsy sales, March | Print sales | 176.50
04-01 | Etsy fees, March | Fees | -22.30
04-03 | Maple Corner Cafe, mural finished | Commissions | 1500
04-06 | Adobe Creative Cloud | Software | -59.99
04-07 | Lumber and paint for the mural | Art supplies | -143.60
04-09 | Phone, business half | Phone & internet | -32.50
04-10 | Owner draw | Owner draw | -500
04-13 | Blick, wrong paper sent back | Art supplies | 32.20
04-15 | Estimated tax, 1st quarter | Estimated taxes | -300
04-17 | Scanner | Equipment | -349
04-22 | Light table, Blick | Equipment | -89.95
04-24 | Owner draw | Owner draw | -500
04-27 | Postage, print orders | Printing & shipping | -41.15
04-30 | Teen drawing class, library, April | Teaching | 320
"""

ILLUSTRATOR_INCOME = ["Commissions", "Licensing", "Print sales", "Teaching"]
ILLUSTRATOR_COSTS = [
    "Art supplies",
    "Printing & shipping",
    "Software",
    "Fees",
    "Booth fees",
    "Advertising",
    "Equipment",
    "Travel",
    "Phone & internet",
    "Accountant",
    "Insurance",
    "Classes & books",
]
ILLUSTRATOR_OWN = ["Owner draw", "Estimated taxes"]


def illustrator() -> tuple[Workbook, Card]:
    """A freelance illustrator in Vermont: date, what, category and one signed amount; totals by category."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    head(sheet, 1, ["Date", "What", "Category", "Amount"], "FFF2CC")
    for at, (day, what, kind, amount) in enumerate(rows(ILLUSTRATOR_ROWS), 2):
        put(sheet, at, [date(day), what, kind, number(amount)], ["m/d/yyyy", "", "", SIGNED])
    sheet.freeze_panes = "A2"
    widths(sheet, 12, 48, 22, 12)
    page = workbook.create_sheet("Totals")
    title(page, "A1", "Totals 2026")
    at, ends = 3, []
    for name, kinds, total, sign in (
        ("Income", ILLUSTRATOR_INCOME, "Total income", ""),
        ("Expenses", ILLUSTRATOR_COSTS, "Total expenses", "-"),
    ):
        put(page, at, [name])
        bold(page, f"A{at}")
        start = at + 1
        for kind in kinds:
            at += 1
            put(
                page,
                at,
                [kind, f"={sign}SUMIFS('2026'!$D$2:$D$1000,'2026'!$C$2:$C$1000,A{at})"],
                ["", SIGNED],
            )
        at += 1
        put(page, at, [total, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        ends.append(at)
        at += 2
    put(page, at, ["Profit", f"=B{ends[0]}-B{ends[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    profit = at
    for at, kind in enumerate(ILLUSTRATOR_OWN, profit + 2):
        put(
            page,
            at,
            [kind, f"=-SUMIFS('2026'!$D$2:$D$1000,'2026'!$C$2:$C$1000,A{at})"],
            ["", SIGNED],
        )
    at += 1
    put(page, at, ["Left over", f"=B{profit}-B{at - 2}-B{at - 1}"], ["", SIGNED])
    put(page, at + 1, ["Without a category", f"=ROUND(SUM('2026'!D2:D1000)-B{at},2)"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    names = [*ILLUSTRATOR_INCOME, *ILLUSTRATOR_COSTS, *ILLUSTRATOR_OWN]
    lists = workbook.create_sheet("Lists")
    head(lists, 1, ["Categories"], "FFF2CC")
    for row, name in enumerate(names, 2):
        put(lists, row, [name])
    dropdown(sheet, "C2:C1000", f"Lists!$A$2:$A${len(names) + 1}")
    widths(lists, 24)
    widths(page, 26, 13)
    first = ends[0] - len(ILLUSTRATOR_INCOME)
    costs = ends[1] - len(ILLUSTRATOR_COSTS)
    watched = [*range(first, ends[0] + 1), *range(costs, ends[1] + 1), *range(profit, at + 2)]
    return workbook, {
        "book": "illustrator.xlsx",
        "half": "round54",
        "layout": "cash book",
        "about": "freelance illustrator, Vermont, USD; no sales tax of her own (Etsy collects it, the rest is services)",
        "dialect": "one list of income and expenses with a single signed amount, money out with a minus, description before the category, no balance; money given back to a client as a minus under the income's category, money back from a shop as a plus under the cost's; gross and fee as two lines",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {"sheet": "2026", "date": "Date", "category": "Category", "amount": "Amount"},
        "free": {"2026": ["What"]},
        "adds_up": {"2026": ["Amount"]},
        "watch": [f"Totals!B{row}" for row in watched if row != profit + 1],
        "zero": [f"Totals!B{at + 1}"],
    }


BOOKS = [illustrator]
