"""The workbooks of round 64: a monthly budget in Hobart, sash windows in Bath, two lets in Stockport, a doula, a chapel's funds."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import bold, date, dropdown, head, number, put, rows, widths
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


def shade(sheet: Worksheet, cells: str, fill: str) -> None:
    """Colour a range."""
    for line in sheet[cells]:
        for cell in line:
            cell.fill = PatternFill("solid", start_color=fill)


def big(sheet: Worksheet, cells: str, text: str, color: str, size: int = 18) -> None:
    """A merged heading in a colour."""
    first = cells.partition(":")[0]
    sheet[first] = text
    if ":" in cells:
        sheet.merge_cells(cells)
    sheet[first].font = Font(bold=True, size=size, color=color)
    sheet[first].alignment = Alignment(vertical="center")


def small(sheet: Worksheet, cell: str, text: str) -> None:
    """A remark in small grey italics."""
    sheet[cell] = text
    sheet[cell].font = Font(italic=True, size=9, color="7F7F7F")


# category | planned
HOBART_OUT = """
Rent | 1240
Groceries | 480
Eating out | 160
Power (Aurora) | 95
Phone & internet | 104
Car & fuel | 220
Car loan | 318
Health | 145
Gym | 58
Biscuit (cat) | 60
Clothes | 80
Presents | 50
Fun & streaming | 75
Home stuff | 60
Travel | 150
Other | 40
"""
HOBART_IN = """
Pay | 4837
Interest | 12
Marketplace | 30
Tax refund | 0
Other | 0
"""
# date | amount | description | category
HOBART_SPENT = """
09-01 | 1240 | Rent to Tania | Rent
09-02 | 92.15 | Woolworths New Town | Groceries
09-03 | 318 | Latitude car loan | Car loan
09-04 | 18.50 | Pad thai, lunch | Eating out
09-05 | 58.40 | United Moonah | Car & fuel
09-07 | 58 | Gym direct debit | Gym
09-08 | 104 | Aussie Broadband + Boost | Phone & internet
09-09 | 76.80 | Coles | Groceries
09-12 | 24.95 | Cat litter and biscuits, Petbarn | Biscuit (cat)
09-14 | 42 | Pizza with the girls | Eating out
09-16 | 101.20 | Woolworths New Town | Groceries
09-18 | 16.99 | Netflix | Fun & streaming
09-19 | 63.10 | Ampol Glenorchy | Car & fuel
09-21 | 132.60 | Medibank | Health
09-23 | 68.45 | Salamanca market and Hill Street | Groceries
09-26 | 45 | Mum's birthday flowers | Presents
09-29 | 88.70 | Woolworths New Town | Groceries
10-01 | 1240 | Rent to Tania | Rent
10-02 | 286.40 | Aurora, quarter | Power (Aurora)
10-03 | 318 | Latitude car loan | Car loan
10-05 | 60.75 | United Moonah | Car & fuel
10-06 | 83.30 | Coles | Groceries
10-07 | 58 | Gym direct debit | Gym
10-08 | 104 | Aussie Broadband + Boost | Phone & internet
10-10 | 89.95 | Jeans, Myer | Clothes
10-11 | 37.20 | Dumplings, Elizabeth St | Eating out
10-13 | 97.65 | Woolworths New Town | Groceries
10-15 | 31.50 | Bunnings, hooks and a rug pad | Home stuff
10-17 | 26.40 | Petbarn | Biscuit (cat)
10-18 | 16.99 | Netflix | Fun & streaming
10-20 | 74.10 | Coles | Groceries
10-21 | 132.60 | Medibank | Health
10-24 | 59.90 | United Moonah | Car & fuel
10-25 | 198 | Jetstar to Melbourne, Dec | Travel
10-27 | 91.05 | Woolworths New Town | Groceries
10-30 | 28 | State Cinema and popcorn | Fun & streaming
11-01 | 1240 | Rent to Tania | Rent
11-03 | 318 | Latitude car loan | Car loan
11-03 | 85.40 | Woolworths New Town | Groceries
11-05 | 21.80 | Ramen, lunch | Eating out
11-06 | 62.35 | United Moonah | Car & fuel
11-07 | 58 | Gym direct debit | Gym
11-08 | 104 | Aussie Broadband + Boost | Phone & internet
11-10 | 79.25 | Coles | Groceries
"""
HOBART_GOT = """
09-03 | 2418.60 | Royal Hobart pay | Pay
09-17 | 2418.60 | Royal Hobart pay | Pay
09-30 | 11.84 | ING interest | Interest
10-01 | 2418.60 | Royal Hobart pay | Pay
10-12 | 35 | Sold the bookshelf | Marketplace
10-15 | 2418.60 | Royal Hobart pay | Pay
10-29 | 2418.60 | Royal Hobart pay | Pay
10-31 | 12.10 | ING interest | Interest
"""


def hobartbudget() -> tuple[Workbook, Card]:
    """A radiographer's budget in Hobart: the well-known template, spending and income side by side on one sheet."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Summary"
    big(page, "B2:G2", "Monthly Budget", "F46524", 22)
    small(
        page,
        "B3",
        "Type every transaction on the next sheet. Only planned amounts and the month are typed here.",
    )
    page["B5"], page["D5"] = "Budget for", dt.date(2026, 11, 1)
    page["D5"].number_format = "mmmm yyyy"
    page["B6"], page["D6"] = "Starting balance", 2164.3
    page["B7"], page["D7"] = "End balance", None
    for cell in ("D6", "D7"):
        page[cell].number_format = MONEY
    bold(page, "B5", "D5", "B6", "B7", "D7")
    spent, got = list(rows(HOBART_OUT)), list(rows(HOBART_IN))
    big(page, "B10", "Expenses", "334960", 14)
    big(page, "H10", "Income", "334960", 14)
    head(page, 12, ["", "Planned", "Actual", "Diff."], "FDE9DF", 2)
    head(page, 12, ["", "Planned", "Actual", "Diff."], "FDE9DF", 8)
    for names, first, amount, kind, day in ((spent, 2, "C", "E", "B"), (got, 8, "H", "J", "G")):
        label, plan, real, gap = ("BCDE", "HIJK")[first == 8]
        for at, (name, planned) in enumerate(names, 14):
            actual = (
                f"=SUMIFS(Transactions!${amount}$6:${amount}$400,Transactions!${kind}$6:${kind}$400,{label}{at},"
                f'Transactions!${day}$6:${day}$400,">="&$D$5,Transactions!${day}$6:${day}$400,"<"&EDATE($D$5,1))'
            )
            diff = f"={real}{at}-{plan}{at}" if first == 8 else f"={plan}{at}-{real}{at}"
            put(page, at, [name, number(planned), actual, diff], ["", MONEY, MONEY, SIGNED], first)
        end = 13 + len(names)
        totals = [f"=SUM({c}14:{c}{end})" for c in (plan, real, gap)]
        put(page, 13, ["Totals", *totals], ["", MONEY, MONEY, SIGNED], first)
        bold(page, *[f"{c}13" for c in (label, plan, real, gap)])
    page["D7"] = "=D6+J13-D13"
    widths(page, 3, 24, 12, 12, 12, 3, 3, 18, 12, 12, 12)
    sheet = workbook.create_sheet("Transactions")
    big(sheet, "B1:E1", "Transactions", "F46524", 18)
    small(sheet, "B2", "Change or add categories on the Summary sheet. Everything comes out of the ING account.")
    big(sheet, "B4", "Expenses", "334960", 13)
    big(sheet, "G4", "Income", "334960", 13)
    for first, text, names in ((2, HOBART_SPENT, spent), (7, HOBART_GOT, got)):
        head(sheet, 5, ["Date", "Amount", "Description", "Category"], "FDE9DF", first)
        for at, (day, amount, what, kind) in enumerate(rows(text), 6):
            if kind not in [name for name, _ in names]:
                raise SystemExit(f"no such category: {kind}")
            put(
                sheet,
                at,
                [date(day), number(amount), what, kind],
                ["d/mm/yyyy", "$#,##0.00", "", ""],
                first,
            )
    dropdown(sheet, "E6:E400", f"Summary!$B$14:$B${13 + len(spent)}")
    dropdown(sheet, "J6:J400", f"Summary!$H$14:$H${13 + len(got)}")
    sheet.freeze_panes = "A6"
    widths(sheet, 3, 12, 12, 34, 20, 3, 12, 12, 26, 16)
    return workbook, {
        "book": "hobartbudget.xlsx",
        "half": "round64",
        "layout": "cash book",
        "about": "radiographer living with a cat in a rented flat, Hobart, Australia, AUD",
        "dialect": "a monthly budget template: spending on the left and income on the right of one sheet under the same four headings, the amount before the description, unsigned; planned, actual and difference for the month chosen on the first sheet",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "cash": {
            "out": {"sheet": "Transactions", "date": "Date", "category": "Category", "amount": "Amount"},
            "in": {
                "sheet": "Transactions",
                "date": "Date",
                "category": "Category",
                "amount": "Amount",
                "from": "G",
            },
        },
        "free": {"Transactions": ["Description"]},
        "adds_up": {"Transactions": ["Amount"]},
        "watch": [
            "Summary!D7",
            *[f"Summary!{c}13" for c in "DEJK"],
            *[f"Summary!D{row}" for row in range(14, 14 + len(spent))],
            *[f"Summary!J{row}" for row in range(14, 14 + len(got))],
        ],
        "zero": [],
    }


BOOKS = [hobartbudget]
