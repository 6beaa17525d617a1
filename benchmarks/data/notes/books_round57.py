"""The workbooks of round 57: a paint-your-own pottery, a voice actor, a couple in Cork, a photo booth, paddleboards to rent, bell ringers, a coffee trike, a running club."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
POUNDS = "£#,##0.00;-£#,##0.00"


def shade(sheet: Worksheet, cells: str, fill: str) -> None:
    """Colour a range."""
    for line in sheet[cells]:
        for cell in line:
            cell.fill = PatternFill("solid", start_color=fill)


def banner(sheet: Worksheet, cells: str, text: str, fill: str, size: int = 16) -> None:
    """A merged, centred and coloured line."""
    first = cells.partition(":")[0]
    sheet[first] = text
    sheet.merge_cells(cells)
    sheet[first].font = Font(bold=True, size=size)
    sheet[first].alignment = Alignment(horizontal="center")
    sheet[first].fill = PatternFill("solid", start_color=fill)


def small(sheet: Worksheet, cell: str, text: str) -> None:
    """A remark in small grey italics."""
    sheet[cell] = text
    sheet[cell].font = Font(italic=True, size=9, color="7F7F7F")


# label | April to November so far | a word on it
POTTERY_SALES = """
Painting fees & pieces | 4218.50 | 3986.00 | 3742.40 | 5120.60 | 6384.90 | 3655.20 | 4472.80 | 986.40 | SumUp card sales go straight to Lloyds
Parties | 560.00 | 720.00 | 640.00 | 480.00 | 400.00 | 560.00 | 720.00 | 180.00 | kids' birthdays, baby prints, hens
Clay workshops | 340.00 | 255.00 | 340.00 | | | 425.00 | 340.00 | 85.00 | Jude's Thursday evenings
Schools & groups | 288.00 | | 432.00 | | | | 408.00 | | invoiced, they pay the month after
Drinks & cakes | 386.40 | 352.10 | 341.80 | 498.20 | 612.50 | 338.90 | 402.60 | 88.70 | card too
"""
POTTERY_DIRECT = """
Blanks (bisque) | 1186.20 | 1042.80 | 968.40 | 1412.60 | 1688.00 | 902.40 | 1224.60 | | Chapman's, on account
Glazes & clay | 214.60 | 98.40 | 176.30 | 142.80 | 265.10 | 88.60 | 193.20 | | Potclays, business debit card
Café stock | 148.20 | 131.60 | 127.40 | 186.90 | 232.80 | 124.50 | 151.70 | 34.60 | Bookers, debit card
"""
POTTERY_COSTS = """
Rent | 850.00 | 850.00 | 850.00 | 850.00 | 850.00 | 850.00 | 850.00 | 850.00 | s/o on the 1st
Wages - Jude & Saturday girls | 1124.00 | 1068.00 | 1096.00 | 1382.00 | 1640.00 | 1012.00 | 1148.00 | | last Friday
Electric (mostly kilns) | 238.40 | 231.70 | 219.80 | 254.20 | 291.60 | 227.30 | 246.90 | | EDF d/d on the 21st
Water & business rates | 96.00 | 96.00 | 96.00 | 96.00 | 96.00 | 96.00 | 96.00 | 96.00 | d/d 3rd
Phone, wifi & bookings app | 61.50 | 61.50 | 61.50 | 61.50 | 61.50 | 64.50 | 64.50 | |
Packaging & printing | 42.80 | | 68.40 | 36.20 | 91.70 | | 54.30 | |
Repairs & kiln bits | | 124.00 | | 38.50 | | 212.00 | 26.40 | |
Insurance | 46.20 | 46.20 | 46.20 | 46.20 | 46.20 | 46.20 | 46.20 | 46.20 | d/d 5th
Card machine fees | 79.10 | 77.60 | 74.20 | 91.30 | 112.40 | 70.80 | 84.90 | | SumUp, at month end
Cleaning & sundries | 24.60 | 31.20 | 18.90 | 42.10 | 37.80 | 22.40 | 29.70 | 8.40 |
Advertising | 30.00 | 30.00 | 30.00 | 60.00 | 60.00 | 30.00 | 30.00 | |
"""


def paintpottery() -> tuple[Workbook, Card]:
    """A paint-your-own pottery on the Isle of Wight: income statement and balance sheet, months across."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Inc Stmt"
    banner(page, "A1:O1", "DAUB & GLAZE, Union Street, Ryde", "F4CCCC")
    small(page, "A2", "Income statement, year to 31 March 2027. Type each month's figures as they build up.")
    months = [dt.date(2026 + (i > 8), (i + 3) % 12 + 1, 1) for i in range(12)]
    head(page, 5, ["£", *months, "YTD", "Remarks"], "F4CCCC")
    letters = [get_column_letter(i) for i in range(2, 14)]
    for c in letters:
        page[f"{c}5"].number_format = "mmm-yy"
    every = [*letters, "N"]
    profit = [0.0] * 8

    def part(at: int, name: str, text: str, total: str, sign: int) -> int:
        put(page, at, [name.upper()])
        bold(page, f"A{at}")
        start = at + 1
        for label, *figures in rows(text):
            at += 1
            *typed, remark = figures
            for i, figure in enumerate(typed):
                profit[i] += sign * (number(figure) or 0)
            put(page, at, ["  " + label, *[number(figure) for figure in typed]], ["", *[SIGNED] * 12])
            put(page, at, [f"=SUM(B{at}:M{at})", remark or None], [SIGNED], 14)
        at += 1
        put(page, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in every]], ["", *[SIGNED] * 13])
        bold(page, *[f"{c}{at}" for c in ["A", *every]])
        return at

    sales = part(7, "Sales", POTTERY_SALES, "Total sales", 1)
    direct = part(sales + 2, "Cost of sales", POTTERY_DIRECT, "Total cost of sales", -1)
    gross = direct + 2
    put(page, gross, ["GROSS PROFIT", *[f"={c}{sales}-{c}{direct}" for c in every]], ["", *[SIGNED] * 13])
    costs = part(gross + 2, "Overheads", POTTERY_COSTS, "Total overheads", -1)
    loan = costs + 2
    interest = [31.20, 30.10, 29.00, 27.90, 26.80, 25.70, 24.60]
    profit = [p - i for p, i in zip(profit, [*interest, 0], strict=True)]
    put(page, loan, ["Kiln loan interest", *interest], ["", *[SIGNED] * 12])
    put(page, loan, [f"=SUM(B{loan}:M{loan})", "comes out with the loan on the 15th"], [SIGNED], 14)
    net = loan + 2
    put(
        page, net, ["NET PROFIT", *[f"={c}{gross}-{c}{costs}-{c}{loan}" for c in every]], ["", *[SIGNED] * 13]
    )
    bold(page, *[f"{c}{row}" for row in (gross, net) for c in ["A", *every]])
    shade(page, f"A{net}:N{net}", "FCE5CD")
    page.freeze_panes = "B6"
    widths(page, 30, *[10] * 12, 12, 40)

    sheet = workbook.create_sheet("Bal Sheet")
    banner(sheet, "A1:N1", "BALANCE SHEET AT EACH MONTH END", "F4CCCC")
    small(sheet, "A2", "The open month is kept up to date as things happen.")
    head(sheet, 4, ["£", "31-Mar", *[f"{m:%b}" for m in months], "Remarks"], "F4CCCC")
    # at 31 March, then April to November so far
    lines: dict[str, list[float]] = {
        "Till float": [80.0] * 9,
        "Owed by schools & groups": [216, 288, 0, 432, 0, 0, 0, 408, 408],
        "Stock of blanks": [1850.0] * 9,
        "Kilns & fittings": [11400.0] * 9,
        "Chapman's account": [974.30, 1186.20, 1042.80, 968.40, 1412.60, 1688, 902.40, 1224.60, 1224.60],
        "Party deposits held": [120, 160, 120, 80, 80, 120, 160, 120, 120],
        "Gift vouchers out": [310, 285, 265, 240, 255, 240, 230, 275, 300],
        "Kiln loan": [6240, 6040, 5840, 5640, 5440, 5240, 5040, 4840, 4840],
        "Capital introduced": [8000.0] * 9,
        "Drawings": [0, -1400, -2800, -4200, -5800, -7600, -9000, -10400, -10800],
    }
    opening = 4386.15
    brought = round(opening + 80 + 216 + 1850 + 11400 - 974.30 - 120 - 310 - 6240 - 8000, 2)
    lines["Profit of earlier years"] = [brought] * 9
    bank, total = [], 0.0
    for i in range(9):
        total += profit[i - 1] if i else 0
        owed = sum(
            lines[n][i]
            for n in ("Chapman's account", "Party deposits held", "Gift vouchers out", "Kiln loan")
        )
        own = 8000 + lines["Drawings"][i] + brought + total
        held = sum(
            lines[n][i]
            for n in ("Till float", "Owed by schools & groups", "Stock of blanks", "Kilns & fittings")
        )
        bank.append(round(owed + own - held, 2))
    lines["Lloyds current a/c"] = bank
    remarks = {
        "Owed by schools & groups": "Haylands Primary 312.00, Ryde Brownies 96.00",
        "Lloyds current a/c": "agreed to the app most evenings",
        "Party deposits held": "£20 a party, off the bill on the day",
        "Drawings": "added up since April, as a minus",
        "Kiln loan": "200 a month",
    }
    cols = [get_column_letter(i) for i in range(2, 15)]

    def block(at: int, name: str, labels: list[str], total: str) -> int:
        put(sheet, at, [name])
        bold(sheet, f"A{at}")
        start = at + 1
        for label in labels:
            at += 1
            put(sheet, at, [label, *lines[label]], ["", *[SIGNED] * 13])
            sheet[f"O{at}"] = remarks.get(label)
            where[label] = at
        if name == "Owner":
            at += 1
            sums = [
                0,
                *[
                    f"=IF({c}{top}=\"\",0,SUM('Inc Stmt'!$B{net}:{letters[i]}{net}))"
                    for i, c in enumerate(cols[1:])
                ],
            ]
            put(sheet, at, ["Profit so far this year", *sums], ["", *[SIGNED] * 13])
            sheet[f"O{at}"] = "from the other page"
        at += 1
        put(sheet, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in cols]], ["", *[SIGNED] * 13])
        bold(sheet, *[f"{c}{at}" for c in ["A", *cols]])
        return at

    where: dict[str, int] = {}
    top = 7
    assets = block(
        6,
        "What we have",
        [
            "Lloyds current a/c",
            "Till float",
            "Owed by schools & groups",
            "Stock of blanks",
            "Kilns & fittings",
        ],
        "Total assets",
    )
    owing = block(
        assets + 2,
        "What we owe",
        ["Chapman's account", "Party deposits held", "Gift vouchers out", "Kiln loan"],
        "Total owed",
    )
    worth = owing + 2
    put(sheet, worth, ["NET ASSETS", *[f"={c}{assets}-{c}{owing}" for c in cols]], ["", *[SIGNED] * 13])
    owner = block(
        worth + 2,
        "Owner",
        ["Capital introduced", "Profit of earlier years", "Drawings"],
        "Total owner's money",
    )
    check = owner + 1
    put(
        sheet,
        check,
        ["difference, must be nil", *[f"=ROUND({c}{worth}-{c}{owner},2)" for c in cols]],
        ["", *[SIGNED] * 13],
    )
    bold(sheet, f"A{worth}", *[f"{c}{worth}" for c in cols])
    sheet.freeze_panes = "B5"
    widths(sheet, 28, *[11] * 13, 44)
    return workbook, {
        "book": "paintpottery.xlsx",
        "half": "round57",
        "layout": "statements",
        "about": "paint-your-own pottery, England, GBP; under the VAT limit, not registered",
        "dialect": "income statement and balance sheet of typed amounts on two sheets, months across under dates (the balance sheet after the opening one), cost of sales and gross profit, the year to date and remarks last, the open month as it stands, drawings added up as a minus",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "statement": {
            "sheets": ["Inc Stmt", "Bal Sheet"],
            "label": "A",
            "amount": {"Inc Stmt": "I", "Bal Sheet": "J"},
        },
        "free": {"Inc Stmt": ["Remarks"], "Bal Sheet": ["Remarks"]},
        "adds_up": {},
        "watch": [
            *[f"Inc Stmt!{c}{row}" for c in "IN" for row in (sales, direct, gross, costs, net)],
            *[f"Bal Sheet!J{row}" for row in (assets, owing, worth, owner, check)],
        ],
        "zero": [f"Bal Sheet!J{check}"],
    }


BOOKS = [paintpottery]
