"""The workbooks of round 62: a year by months across, a year by months down, planned and actual, statements, takings."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, head, number, put, rows, title, widths
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def shade(sheet: Worksheet, cells: str, colour: str) -> None:
    """A colour behind a range of cells."""
    for line in sheet[cells]:
        for cell in line:
            cell.fill = PatternFill("solid", start_color=colour)


def grey(sheet: Worksheet, cell: str, text: str) -> None:
    """A small remark in grey."""
    sheet[cell] = text
    sheet[cell].font = Font(italic=True, size=9, color="7F7F7F")


PILATES = {
    "IN": """
Class passes | 1480 | 1395 | 1510 | 1440 | 1365 | 1280 | 1090 | 1040 | 1520 | 1575 | 640
Private sessions | 510 | 425 | 595 | 510 | 680 | 425 | 340 | 255 | 595 | 680 | 170
Workshops | | 240 | | 280 | | 320 | | | 260 | |
Socks, balls & bands sold | 62 | 38 | 45 | 71 | 30 | 54 | 22 | 18 | 66 | 49 | 24
""",
    "STUDIO": """
Rent | 780 | 780 | 780 | 780 | 780 | 780 | 780 | 780 | 780 | 780 |
Hydro | 91.4 | 96.2 | 84.75 | 70.3 | 52.1 | 44.85 | 41.9 | 43.2 | 47.65 | 58.3 |
Internet | 65 | 65 | 65 | 65 | 65 | 65 | 65 | 65 | 68 | 68 | 68
Cleaning | 60 | 60 | 75 | 60 | 60 | 60 | 45 | 45 | 60 | 75 | 30
Reformer parts & repairs | | | 118.5 | | | 42 | | 210.35 | | |
""",
    "TEACHING": """
Cover teachers | 80 | 120 | 80 | 160 | 80 | 120 | 240 | 280 | 80 | 120 | 40
Music licence | 58.6 | | | | | | | | | |
My courses & books | | | 185 | | | | | 340 | | | 39.95
""",
    "ADMIN": """
Booking app | 79 | 79 | 79 | 79 | 79 | 79 | 79 | 79 | 85 | 85 | 85
Liability insurance | | | | 412 | | | | | | |
Flyers & Instagram ads | 45 | 30 | 30 | 60 | 30 | 30 | | 75 | 90 | 30 |
Bank & card fees | 41.2 | 38.05 | 42.9 | 40.6 | 39.15 | 37.7 | 30.1 | 28.45 | 43.3 | 45.05 |
Bookkeeper | | | 240 | | | | | | | |
""",
}


def pilates() -> tuple[Workbook, Card]:
    """A pilates studio in Victoria, BC: lines by months, section names beside them, the bank carried forward at the foot."""
    workbook = Workbook()
    page = workbook.active
    page.title = "2026"
    title(page, "A1", "Tidewater Pilates - what came in, what went out")
    grey(page, "A2", "CAD, everything through the Coast Capital account. Add to the month as it happens.")
    head(page, 4, ["", "Category", *MONTHS, "2026"], "E8DFF5")
    letters = [get_column_letter(i) for i in range(3, 16)]
    at, totals = 4, []
    for part, text in PILATES.items():
        start = at + 1
        for label, *figures in rows(text):
            at += 1
            put(page, at, [label, *[number(x) for x in figures]], ["", *[SIGNED] * 12], 2)
            put(page, at, [f"=SUM(C{at}:N{at})"], [SIGNED], 15)
        page.merge_cells(f"A{start}:A{at}")
        page[f"A{start}"] = part
        page[f"A{start}"].font = Font(bold=True)
        page[f"A{start}"].alignment = Alignment(text_rotation=90, horizontal="center", vertical="center")
        at += 1
        name = "All money in" if part == "IN" else f"{part.title()} costs"
        put(page, at, [name, *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters]], ["", *[SIGNED] * 13], 2)
        shade(page, f"B{at}:O{at}", "F3EEF9")
        bold(page, *[f"{c}{at}" for c in ["B", *letters]])
        totals.append(at)
    first, *costs = totals
    at += 2
    out, net = at, at + 1
    put(page, out, ["All money out", *["=" + "+".join(f"{c}{r}" for r in costs) for c in letters]], ["", *[SIGNED] * 13], 2)
    put(page, net, ["NET", *[f"={c}{first}-{c}{out}" for c in letters]], ["", *[SIGNED] * 13], 2)
    begin, mine, end = net + 2, net + 3, net + 4
    months = letters[:12]
    put(page, begin, ["Bank at start of month", 2318.4, *[f"={c}{end}" for c in months[:-1]]], ["", *[SIGNED] * 13], 2)
    draws = [600, 600, 500, 700, 600, 500, 300, 0, 700, 900]
    put(page, mine, ["Paid to me", *draws], ["", *[SIGNED] * 12], 2)
    put(page, mine, [f"=SUM(C{mine}:N{mine})"], [SIGNED], 15)
    put(page, end, ["Bank at end of month", *[f"={c}{begin}+{c}{net}-{c}{mine}" for c in months]], ["", *[SIGNED] * 13], 2)
    bold(page, *[f"{c}{r}" for c in ["B", *letters] for r in (out, net, end)])
    shade(page, f"B{end}:O{end}", "E8DFF5")
    page.freeze_panes = "C5"
    widths(page, 5, 27, *[10.5] * 12, 12)
    people = workbook.create_sheet("People")
    head(people, 1, ["Name", "What", "How much"], "E8DFF5")
    lines = ["Kirsten | covers classes | 40 a class", "Marcus | covers classes | 40 a class", "Fernwood Properties | landlord | 780, middle of the month", "Sparkle Sue | cleaning | 15 a time", "Momence | booking app | card, 1st"]
    for row, line in enumerate(rows("\n".join(lines)), 2):
        put(people, row, line)
    widths(people, 22, 20, 28)
    every = [*totals, out, net]
    return workbook, {
        "book": "pilates.xlsx",
        "half": "round62",
        "layout": "grid",
        "about": "pilates studio, British Columbia, CAD; small supplier, not registered for GST",
        "dialect": "lines by months from January in the second column, section names upright beside them, the year after, totals under each section, net, and at the foot the bank at start and end of the month with what the owner is paid between",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "2026", "header_row": 4, "label": "B"},
        "free": {},
        "adds_up": {},
        "watch": [*[f"2026!{c}{r}" for c in "MO" for r in every], f"2026!O{mine}", f"2026!M{begin}", f"2026!M{end}", f"2026!N{end}"],
        "zero": [],
    }


CATS = """
04 | 3120 | 145 | 60 | 88.5 | 412.3 | 96 | 188.4 | 240 | 65 | 45 | 59 | | 980 | 214.6 |
05 | 2280 | 90 | 40 | 52 | 356.75 | | 224.1 | | | 45 | 59 | | 840 | 181.2 |
06 | 2040 | 135 | 20 | 39.9 | 341.2 | 64.5 | 268.35 | | 118 | 45 | 59 | 640 | 840 | 181.2 |
07 | 3460 | 180 | 80 | 104 | 455.6 | | 281.9 | 240 | | 45 | 59 | | 1024 | 228.4 | 85
08 | 2150 | 90 | 20 | 47.5 | 362.15 | 128 | 259.75 | | 42.6 | 45 | 59 | | 840 | 181.2 |
09 | 2690 | 225 | 60 | 71 | 398.4 | | 217.2 | | | 120 | 62 | | 980 | 214.6 |
10 | 3385 | 180 | 80 | 93.5 | 447.9 | 72 | 198.65 | 240 | 210 | 45 | 62 | | 1024 | 228.4 |
11 | 1164 | 45 | 20 | 28 | 166.35 | | | | 31.8 | 45 | | | 512 | |
"""


def cattery() -> tuple[Workbook, Card]:
    """A cattery near Nelson: months down with quarters between, columns under three grouped headings."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Year to Mar 27"
    page.merge_cells("A1:T1")
    title(page, "A1", "RABBIT ISLAND CATTERY", 16)
    page["A1"].alignment = Alignment(horizontal="center")
    put(page, 2, ["Year ended 31 March 2027, NZ$"])
    groups = {"Income": ("B", "F", "DDEBDA"), "Running costs": ("G", "O", "FBE3D6"), "Staff": ("P", "S", "DCE6F2")}
    for name, (left, right, colour) in groups.items():
        page.merge_cells(f"{left}4:{right}4")
        page[f"{left}4"] = name
        page[f"{left}4"].font, page[f"{left}4"].alignment = Font(bold=True, size=12), Alignment(horizontal="center")
        shade(page, f"{left}4:{right}4", colour)
    names = "Boarding|Grooming|Pick-up & drop-off|Food & toys sold|Total|Cat food & litter|Vet & flea treatment|Power|Rates & water|Repairs|Ads & website|Phone & net|Insurance|Total|Wages|PAYE & KiwiSaver|Training & uniforms|Total|Profit|Note"
    head(page, 5, ["Month", *names.split("|")], "F2F2F2")
    typed = {line[0]: [number(x) for x in line[1:]] for line in rows(CATS)}
    months = ["2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12", "2027-01", "2027-02", "2027-03"]
    sums = [get_column_letter(i) for i in range(2, 21)]
    row, start, quarters = 5, 6, []
    for index, month in enumerate(months):
        row += 1
        figures = typed.get(month[5:], [None] * 15) if month < "2026-12" else [None] * 15
        line = [*figures[:4], f"=SUM(B{row}:E{row})", *figures[4:12], f"=SUM(G{row}:N{row})", *figures[12:]]
        put(page, row, [date(f"{month}-01"), *line, f"=SUM(P{row}:R{row})", f"=F{row}-O{row}-S{row}"], ["mmm yy", *[SIGNED] * 19])
        if index % 3 == 2:
            row += 1
            quarter = f"Qtr {index // 3 + 1}"
            put(page, row, [quarter, *[f"=SUM({c}{start}:{c}{row - 1})" for c in sums]], ["", *[SIGNED] * 19])
            bold(page, *[f"{c}{row}" for c in ["A", *sums]])
            shade(page, f"A{row}:T{row}", "F7F7F7")
            quarters.append(row)
            start = row + 1
    row += 2
    put(page, row, ["Year", *["=" + "+".join(f"{c}{q}" for q in quarters) for c in sums]], ["", *[SIGNED] * 19])
    bold(page, *[f"{c}{row}" for c in ["A", *sums]])
    page["U6"], page["U14"] = "Easter full", "New latch on pen 6"
    page.freeze_panes = "B6"
    widths(page, 10, *[11] * 19, 24)
    prices = workbook.create_sheet("Prices & people")
    head(prices, 1, ["What", "$", ""], "DDEBDA")
    lines = ["One cat, a night | 22 | ", "Two cats sharing, a night | 36 | ", "Brush and nails | 45 | ", "Pick-up in Richmond or Nelson | 20 | "]
    for at, line in enumerate(rows("\n".join(lines)), 2):
        put(prices, at, [line[0], number(line[1])])
    put(prices, 8, ["Tessa", None, "weekend and school holiday help, paid each fortnight"])
    put(prices, 9, ["Contact Energy", None, "power"])
    put(prices, 10, ["Animates, PGG Wrightson", None, "biscuits, litter"])
    widths(prices, 32, 9, 48)
    return workbook, {
        "book": "cattery.xlsx",
        "half": "round62",
        "layout": "grid",
        "about": "cattery, New Zealand, NZD; under the GST limit, not registered",
        "dialect": "months down from April as dates with a row for each quarter between, categories across under Income, Running costs and Staff, each with its total, profit and a note last, the year at the foot",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "grid": {"sheet": "Year to Mar 27", "header_row": 5, "label": "A", "months": "down"},
        "free": {"Year to Mar 27": ["Note"]},
        "adds_up": {},
        "watch": [f"Year to Mar 27!{c}{r}" for r in (15, 17, row) for c in "FOST"],
        "zero": [],
    }


BOOKS = [pilates, cattery]
