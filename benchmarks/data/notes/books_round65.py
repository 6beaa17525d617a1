"""The workbooks of round 65: two flatmates in Dublin, a samba band, a market stall in Tasmania, a folk weekend, savings and debts."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import bold, date, dropdown, head, number, put, rows, title, widths
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
NOT_NIL = "#,##0.00;-#,##0.00;"


def shade(sheet: Worksheet, cells: str, fill: str) -> None:
    """Colour a range."""
    for line in sheet[cells]:
        for cell in line:
            cell.fill = PatternFill("solid", start_color=fill)


def across(sheet: Worksheet, cells: str, text: str, fill: str, size: int = 15) -> None:
    """A merged, centred and coloured line."""
    first = cells.partition(":")[0]
    sheet[first] = text
    sheet.merge_cells(cells)
    sheet[first].font = Font(bold=True, size=size)
    sheet[first].alignment = Alignment(horizontal="center")
    sheet[first].fill = PatternFill("solid", start_color=fill)


def aside(sheet: Worksheet, cell: str, text: str) -> None:
    """A remark in small grey italics."""
    sheet[cell] = text
    sheet[cell].font = Font(italic=True, size=9, color="808080")


# date | what | kind | Aoife paid | Rory paid | whose
FLAT_BOOK = """
06-30 | Rent July, to Mr Delaney | Rent | 1900 | | Both
07-02 | Lidl big shop | Food | | 64.18 | Both
07-04 | Bin bags, washing up stuff, Dealz | Flat stuff | 11.50 | | Both
07-06 | Virgin broadband | Bills | | 55 | Both
07-09 | Tesco | Food | 48.72 | | Both
07-11 | Concert ticket for Aoife, Rory booked | Going out | | 69.90 | Aoife
07-13 | Electric Ireland | Bills | 118.40 | | Both
07-16 | Lidl | Food | | 57.35 | Both
07-19 | Chinese, Ka Shing | Going out | 42.60 | | Both
07-22 | Hoover, Argos | Flat stuff | 89.99 | | Both
07-25 | Tesco | Food | | 39.84 | Both
07-29 | Rory's prescription, Boots | Other | 24.30 | | Rory
07-31 | Rory to Aoife by Revolut | Settling up | | 900 | Aoife
07-31 | Rent August, to Mr Delaney | Rent | 1900 | | Both
08-03 | Lidl big shop | Food | | 71.06 | Both
08-06 | Virgin broadband | Bills | | 55 | Both
08-08 | Oven tray and two pans, Ikea | Flat stuff | 46.00 | | Both
08-12 | Tesco | Food | 52.91 | | Both
08-14 | Pints and pizza, Bonobo | Going out | | 58.00 | Both
08-18 | Bord Gáis | Bills | 61.25 | | Both
08-20 | Lidl | Food | | 43.77 | Both
08-24 | Bus tickets to Galway | Going out | | 45.00 | Both
08-27 | Tesco | Food | 60.38 | | Both
08-31 | Rory to Aoife by Revolut | Settling up | | 900 | Aoife
08-31 | Rent September, to Mr Delaney | Rent | 1900 | | Both
09-02 | Aoife's laundry card topped up with Rory's | Other | | 20 | Aoife
09-05 | Lidl big shop | Food | | 66.93 | Both
09-06 | Virgin broadband | Bills | | 55 | Both
09-10 | Tesco | Food | 47.15 | | Both
09-14 | Electric Ireland | Bills | 126.85 | | Both
09-17 | New shower head, Woodies | Flat stuff | | 34.99 | Both
09-21 | Lidl | Food | | 51.20 | Both
09-25 | Cinema, Light House | Going out | 29.00 | | Both
09-30 | Rory to Aoife by Revolut | Settling up | | 850 | Aoife
09-30 | Rent October, to Mr Delaney | Rent | 1900 | | Both
10-03 | Tesco | Food | 58.46 | | Both
10-06 | Virgin broadband | Bills | | 55 | Both
10-09 | Lidl big shop | Food | | 73.64 | Both
10-13 | Bedside lamp for Rory, Ikea | Other | 19.00 | | Rory
10-15 | Bord Gáis | Bills | 78.10 | | Both
10-19 | Lidl | Food | | 46.28 | Both
10-24 | Thai takeaway, Diep | Going out | 38.50 | | Both
10-28 | Light bulbs and batteries, Woodies | Flat stuff | | 21.45 | Both
10-31 | Rory to Aoife by Revolut | Settling up | | 900 | Aoife
10-31 | Rent November, to Mr Delaney | Rent | 1900 | | Both
11-02 | Lidl | Food | | 49.52 | Both
11-06 | Virgin broadband | Bills | | 55 | Both
"""
FLAT_KINDS = ["Rent", "Bills", "Food", "Flat stuff", "Going out", "Other", "Settling up"]


def flatmates() -> tuple[Workbook, Card]:
    """Two flatmates in Dublin: a column for each one's payments, whose it was, who owes whom on top."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Shared"
    across(page, "A1:I1", "FLAT 4, RATHMINES - AOIFE & RORY", "FFE599")
    aside(page, "A2", "whoever pays puts it in. Whose = Both (we split it), Aoife or Rory (all theirs)")
    page["E3"], page["G3"] = "RIGHT NOW", "by"
    top = 5
    first = top + 1
    head(page, top, ["When", "What", "Kind", "Aoife paid", "Rory paid", "Whose", "Aoife's share", "Rory's share", "Rory owes"], "FFE599")
    for at, (day, what, kind, aoife, rory, whose) in enumerate(rows(FLAT_BOOK), first):
        if kind not in FLAT_KINDS:
            raise SystemExit(f"no such kind: {kind}")
        shares = [
            f'=IF(F{at}="Both",(D{at}+E{at})/2,IF(F{at}="{name}",D{at}+E{at},0))' for name in ("Aoife", "Rory")
        ]
        before = "" if at == first else f"I{at - 1}+"
        put(
            page,
            at,
            [date(day), what, kind, number(aoife), number(rory), whose, *shares, f"={before}D{at}-G{at}"],
            ["ddd d mmm", "", "", MONEY, MONEY, "", NOT_NIL, NOT_NIL, SIGNED],
        )
    page["F3"] = '=IF(ABS(H3)<0.005,"all square",IF(SUM(D6:D500)>SUM(G6:G500),"Rory owes Aoife","Aoife owes Rory"))'
    page["H3"] = f"=ROUND(ABS(SUM(D{first}:D500)-SUM(G{first}:G500)),2)"
    page["H3"].number_format = MONEY
    bold(page, "E3", "F3", "H3")
    shade(page, "E3:H3", "FFF2CC")
    dropdown(page, f"C{first}:C500", f'"{",".join(FLAT_KINDS)}"')
    dropdown(page, f"F{first}:F500", '"Both,Aoife,Rory"')
    page.freeze_panes = f"A{first}"
    widths(page, 13, 42, 13, 12, 12, 16, 13, 13, 12)
    totals = workbook.create_sheet("What it costs")
    title(totals, "A1", "What the flat costs us since July")
    head(totals, 3, ["Kind", "Aoife's share", "Rory's share", "Together"], "FFE599")
    for at, kind in enumerate(FLAT_KINDS[:-1], 4):
        sums = [f"=SUMIF(Shared!$C${first}:$C$500,$A{at},Shared!{c}${first}:{c}$500)" for c in "GH"]
        put(totals, at, [kind, *sums, f"=B{at}+C{at}"], ["", MONEY, MONEY, MONEY])
    put(totals, 10, ["All of it", *[f"=SUM({c}4:{c}9)" for c in "BCD"]], ["", MONEY, MONEY, MONEY])
    bold(totals, *[f"{c}10" for c in "ABCD"])
    put(totals, 12, ["Rent", "1,900 a month, Aoife's standing order on the last day"])
    put(totals, 13, ["Virgin", "Rory's direct debit, 55 on the 6th"])
    put(totals, 14, ["Electric & gas", "in Aoife's name, in turns every month"])
    widths(totals, 16, 14, 14, 14)
    return workbook, {
        "book": "flatmates.xlsx",
        "half": "round65",
        "layout": "records",
        "about": "two flatmates in Dublin, Ireland, EUR",
        "dialect": "one list of shared costs with a column for what each of the two paid, a word for whose it was, each one's share and what one owes by formula; paying up is a line of its own; who owes whom and how much above the headings; costs by kind on a second sheet",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "tables": {"shared": "Shared"},
        "free": {"Shared": ["What"]},
        "adds_up": {},
        "watch": ["Shared!F3", "Shared!H3", *[f"What it costs!{c}{r}" for r in range(4, 11) for c in "BC"]],
        "zero": [],
    }


BOOKS = [flatmates]
