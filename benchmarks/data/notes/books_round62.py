"""The workbooks of round 62: a year by months across, a year by months down, planned and actual, statements, takings."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import calendar

from make_books import aside, bold, date, head, number, put, rows, title, widths
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
MONTHS = calendar.month_abbr[1:]


def shade(sheet: Worksheet, cells: str, colour: str) -> None:
    """A colour behind a range of cells."""
    for line in sheet[cells]:
        for cell in line:
            cell.fill = PatternFill("solid", start_color=colour)


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
    aside(page, "A2", "CAD, everything through the Coast Capital account. Add to the month as it happens.")
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
    put(
        page,
        out,
        ["All money out", *["=" + "+".join(f"{c}{r}" for r in costs) for c in letters]],
        ["", *[SIGNED] * 13],
        2,
    )
    put(page, net, ["NET", *[f"={c}{first}-{c}{out}" for c in letters]], ["", *[SIGNED] * 13], 2)
    begin, mine, end = net + 2, net + 3, net + 4
    months = letters[:12]
    put(
        page,
        begin,
        ["Bank at start of month", 2318.4, *[f"={c}{end}" for c in months[:-1]]],
        ["", *[SIGNED] * 13],
        2,
    )
    draws = [600, 600, 500, 700, 600, 500, 300, 0, 700, 900]
    put(page, mine, ["Paid to me", *draws], ["", *[SIGNED] * 12], 2)
    put(page, mine, [f"=SUM(C{mine}:N{mine})"], [SIGNED], 15)
    put(
        page,
        end,
        ["Bank at end of month", *[f"={c}{begin}+{c}{net}-{c}{mine}" for c in months]],
        ["", *[SIGNED] * 13],
        2,
    )
    bold(page, *[f"{c}{r}" for c in ["B", *letters] for r in (out, net, end)])
    shade(page, f"B{end}:O{end}", "E8DFF5")
    page.freeze_panes = "C5"
    widths(page, 5, 27, *[10.5] * 12, 12)
    people = workbook.create_sheet("People")
    head(people, 1, ["Name", "What", "How much"], "E8DFF5")
    lines = [
        "Kirsten | covers classes | 40 a class",
        "Marcus | covers classes | 40 a class",
        "Fernwood Properties | landlord | 780, middle of the month",
        "Sparkle Sue | cleaning | 15 a time",
        "Momence | booking app | card, 1st",
    ]
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
        "watch": [
            *[f"2026!{c}{r}" for c in "MO" for r in every],
            f"2026!O{mine}",
            f"2026!M{begin}",
            f"2026!M{end}",
            f"2026!N{end}",
        ],
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
    groups = {
        "Income": ("B", "F", "DDEBDA"),
        "Running costs": ("G", "O", "FBE3D6"),
        "Staff": ("P", "S", "DCE6F2"),
    }
    for name, (left, right, colour) in groups.items():
        page.merge_cells(f"{left}4:{right}4")
        page[f"{left}4"] = name
        page[f"{left}4"].font, page[f"{left}4"].alignment = (
            Font(bold=True, size=12),
            Alignment(horizontal="center"),
        )
        shade(page, f"{left}4:{right}4", colour)
    names = "Boarding|Grooming|Pick-up & drop-off|Food & toys sold|Total|Cat food & litter|Vet & flea treatment|Power|Rates & water|Repairs|Ads & website|Phone & net|Insurance|Total|Wages|PAYE & KiwiSaver|Training & uniforms|Total|Profit|Note"
    head(page, 5, ["Month", *names.split("|")], "F2F2F2")
    typed = {line[0]: [number(x) for x in line[1:]] for line in rows(CATS)}
    months = [
        "2026-04",
        "2026-05",
        "2026-06",
        "2026-07",
        "2026-08",
        "2026-09",
        "2026-10",
        "2026-11",
        "2026-12",
        "2027-01",
        "2027-02",
        "2027-03",
    ]
    sums = [get_column_letter(i) for i in range(2, 21)]
    row, start, quarters = 5, 6, []
    for index, month in enumerate(months):
        row += 1
        figures = typed.get(month[5:], [None] * 15) if month < "2026-12" else [None] * 15
        line = [*figures[:4], f"=SUM(B{row}:E{row})", *figures[4:12], f"=SUM(G{row}:N{row})", *figures[12:]]
        put(
            page,
            row,
            [date(f"{month}-01"), *line, f"=SUM(P{row}:R{row})", f"=F{row}-O{row}-S{row}"],
            ["mmm yy", *[SIGNED] * 19],
        )
        if index % 3 == 2:
            row += 1
            quarter = f"Qtr {index // 3 + 1}"
            put(page, row, [quarter, *[f"=SUM({c}{start}:{c}{row - 1})" for c in sums]], ["", *[SIGNED] * 19])
            bold(page, *[f"{c}{row}" for c in ["A", *sums]])
            shade(page, f"A{row}:T{row}", "F7F7F7")
            quarters.append(row)
            start = row + 1
    row += 2
    put(
        page,
        row,
        ["Year", *["=" + "+".join(f"{c}{q}" for q in quarters) for c in sums]],
        ["", *[SIGNED] * 19],
    )
    bold(page, *[f"{c}{row}" for c in ["A", *sums]])
    page["U6"], page["U14"] = "Easter full", "New latch on pen 6"
    page.freeze_panes = "B6"
    widths(page, 10, *[11] * 19, 24)
    prices = workbook.create_sheet("Prices & people")
    head(prices, 1, ["What", "$", ""], "DDEBDA")
    lines = [
        "One cat, a night | 22 | ",
        "Two cats sharing, a night | 36 | ",
        "Brush and nails | 45 | ",
        "Pick-up in Richmond or Nelson | 20 | ",
    ]
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


DENVER = {
    "COMING IN": """
Maya - St. Joseph's paycheck | 3280 | 3280 | 3312.4 |
Cole - paycheck | 4280 | 4280 | 4280 | 2140 | 1st half, 13th and 27th
Dog sitting for neighbors | 60 | 90 | 45 | 45
""",
    "HOUSE": """
Rent | 2150 | 2150 | 2150 | 2150
Renters insurance | 19 | 19 | 19 | 19
Xcel Energy | 130 | 94.2 | 108.75 | | AutoPay around the 20th
Denver Water & trash | 48 | 46.1 | 48.3 |
Internet (Quantum Fiber) | 50 | 50 | 50 | 50
Stuff for the house | 60 | 82.4 | 27.95 | 14.99
""",
    "FOOD": """
Groceries | 620 | 588.35 | 641.8 | 246.1
Restaurants & takeout | 220 | 264.9 | 198.45 | 71.3
Coffee | 40 | 37.5 | 46.25 | 16.75
""",
    "GETTING AROUND": """
Gas | 110 | 102.6 | 121.45 | 41.2
Subaru loan | 338 | 338 | 338 | 338
Car insurance (Geico) | 121 | 121 | 121 | | 24th
RTD & parking | 45 | 38 | 52.5 | 12
Oil, tires, registration | 40 | | 214.6 |
""",
    "BISCUIT (DOG)": """
Food & treats | 75 | 68.9 | 61.99 |
Vet & heartworm pills | 35 | | 96 |
Boarding & grooming | 50 | 65 | |
""",
    "US": """
Phones (Mint) | 60 | 60 | 60 | 60
Gym | 58 | 58 | 58 | 58
Netflix, Spotify, iCloud | 37 | 36.97 | 36.97 | 23.48
Clothes | 80 | 118.2 | 46.5 |
Doctor, dentist, pharmacy | 70 | 30 | 85 | 12.4
Gifts & birthdays | 50 | 42 | 25 | 38
""",
    "PUT AWAY": """
Emergency fund | 400 | 400 | 400 |
Roth IRA (Maya) | 250 | 250 | 250 | 250
Ski trip | 150 | 150 | 150 |
""",
}


def denverhome() -> tuple[Workbook, Card]:
    """A couple in Denver: a page a month from column B, planned, actual and the difference, subtotals under each section."""
    workbook = Workbook()
    year = workbook.active
    year.title = "Year so far"
    names = ["September", "October", "November", "December"]
    ends: list[int] = []
    for index, name in enumerate(names):
        page = workbook.create_sheet(name)
        page.merge_cells("B2:F2")
        title(page, "B2", f"{name.upper()} 2026", 18)
        page["B2"].alignment = Alignment(horizontal="center")
        shade(page, "B2:F2", "CFE2F3")
        head(page, 4, ["Category", "Planned", "Actual", "Over / under", "Comments"], "EFEFEF", 2)
        at, ends = 4, []
        for part, text in DENVER.items():
            at += 1
            put(page, at, [part], (), 2)
            bold(page, f"B{at}")
            shade(page, f"B{at}:F{at}", "FFF2CC")
            start = at + 1
            for label, plan, *actual in rows(text):
                at += 1
                typed = number(actual[index]) if index < 3 and index < len(actual) else None
                comment = actual[3] if len(actual) > 3 and index == 2 else None
                difference = f"=D{at}-C{at}" if part in ("COMING IN", "PUT AWAY") else f"=C{at}-D{at}"
                put(page, at, [label, number(plan), typed, difference, comment], ["", *[SIGNED] * 3], 2)
            at += 1
            sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in "CDE"]
            put(page, at, [f"Subtotal {part.lower()}", *sums], ["", *[SIGNED] * 3], 2)
            bold(page, *[f"{c}{at}" for c in "BCDE"])
            ends.append(at)
            at += 1
        at += 1
        spent = {c: "+".join(f"{c}{r}" for r in ends[1:-1]) for c in "CD"}
        put(page, at, ["Total in", f"=C{ends[0]}", f"=D{ends[0]}"], ["", SIGNED, SIGNED], 2)
        put(page, at + 1, ["Total spent", *[f"={spent[c]}" for c in "CD"]], ["", SIGNED, SIGNED], 2)
        put(page, at + 2, ["Put away", f"=C{ends[-1]}", f"=D{ends[-1]}"], ["", SIGNED, SIGNED], 2)
        put(
            page,
            at + 3,
            ["LEFT OVER", *[f"={c}{at}-{c}{at + 1}-{c}{at + 2}" for c in "CD"]],
            ["", SIGNED, SIGNED],
            2,
        )
        bold(page, *[f"{c}{at + 3}" for c in "BCD"])
        widths(page, 3, 32, 12, 12, 13, 30)
        page.freeze_panes = "C5"
    foot = at
    title(year, "A1", "Maya & Cole - where it went, 2026")
    aside(year, "A2", "Started budgeting in September. Everything runs through the joint checking.")
    head(year, 4, ["", *names, "So far"], "CFE2F3")
    for row, (part, end) in enumerate(zip(DENVER, ends, strict=True), 5):
        put(
            year,
            row,
            [part.title(), *[f"={name}!D{end}" for name in names], f"=SUM(B{row}:E{row})"],
            ["", *[SIGNED] * 5],
        )
    row += 2
    put(
        year,
        row,
        ["Left over", *[f"={name}!D{foot + 3}" for name in names], f"=SUM(B{row}:E{row})"],
        ["", *[SIGNED] * 5],
    )
    bold(year, *[f"{c}{row}" for c in "ABCDEF"])
    widths(year, 20, *[13] * 5)
    return workbook, {
        "book": "denverhome.xlsx",
        "half": "round62",
        "layout": "statements",
        "about": "couple with a dog, Colorado, USD",
        "dialect": "a sheet a month from column B with planned, actual and the difference by formula, comments last, a subtotal under each section, totals and what is left over at the foot, a page of the months' subtotals first",
        "date_order": "mdy",
        "period": ["2026-11-01", "2026-11-30"],
        "statement": {"sheets": ["November"], "label": "B", "amount": {"November": "D"}},
        "free": {"November": ["Comments"]},
        "adds_up": {},
        "watch": [
            *[f"November!{c}{r}" for r in ends for c in "DE"],
            *[f"November!D{foot + i}" for i in range(4)],
            *[f"Year so far!{c}{r}" for c in "DF" for r in (*range(5, 5 + len(ends)), row)],
        ],
        "zero": [],
    }


PLAY_PL = {
    "SALES": """
100 | Entry | 41260 | 38914.5 | mostly card, goes straight to Barclays
110 | Birthday parties | 18940 | 17655 | deposit on booking, rest on the day
120 | Café | 16385.4 | 15102.85 | with the entry
130 | Sock sales | 1244 | 1187.5 | till
""",
    "COST OF SALES": """
200 | Café food & drink | 6918.25 | 6344.7 | Brakes, Booker: debit card
210 | Party food & bags | 3842.6 | 3570.15 | Jolly Bags on account
220 | Socks bought | 512 | 455 | debit card
""",
    "OVERHEADS": """
300 | Wages | 22480 | 20916.4 | Barclays, last Friday
305 | Employer NI & pension | 1036.8 | 988.2 | with the PAYE
310 | Rent of unit | 13200 | 12100 | standing order
315 | Business rates | 0 | 0 | small business relief
320 | Gas & electricity | 5418.35 | 5076.9 | direct debit, E.ON
325 | Water | 684.2 | 641.55 | direct debit, quarterly
330 | Cleaning & hygiene | 1460.5 | 1382.25 | debit card
335 | Frame inspection & repairs | 1825 | 960 | by invoice
340 | Insurance | 1740 | 1740 | paid in March
345 | Advertising | 862 | 745.5 | Facebook: debit card
350 | Card machine charges | 918.4 | 871.3 | taken by SumUp
355 | Phone, broadband & till | 756 | 704 | direct debit
360 | Accountant | 780 | 798 | January
365 | Loan interest | 412.7 | 268.15 | direct debit
""",
}

PLAY_BS = {
    "FIXED ASSETS": """
500 | Play frame and toddler area | 31200 | 31200 |
505 | Café equipment | 4650 | 5190 | coffee machine in May
510 | Less: worn off so far | -14300 | -14300 | done at year end
""",
    "CURRENT ASSETS": """
520 | Barclays current | 4318.6 | |
525 | Barclays savings | 3000 | 5500 |
530 | Till float | 200 | 200 |
535 | Parties not paid yet | 240 | 165 | Little Oaks Nursery 165
540 | Café stock | 460 | 460 | counted at year end
""",
    "LESS: OWED WITHIN A YEAR": """
550 | Suppliers | 611.45 | 586.2 | Jolly Bags 186.00, Playsafe Inspections 400.20
555 | PAYE & pension | 402.1 | 388.6 | due on the 22nd
560 | Party deposits held | 450 | 350 | 50 a party
""",
    "LESS: OWED LATER": """
570 | Bounce Back Loan | 12640 | 8990 |
""",
}


def softplay() -> tuple[Workbook, Card]:
    """A soft play centre: last year before this year on two pages, account numbers first, the change between the years."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Profit and Loss"
    title(page, "A1", "Tumble Barn Soft Play")
    put(page, 2, ["Profit and loss, year to 31 December"])
    heads = ["No.", "Heading", "2025", "2026 so far", "Change", "Remarks"]
    head(page, 4, heads, "FFE699")
    formats = ["", "", SIGNED, SIGNED, SIGNED]

    def part(sheet: Worksheet, at: int, name: str, text: str, total: str) -> int:
        """A section with its total; the total's row."""
        put(sheet, at, [name], (), 2)
        bold(sheet, f"B{at}")
        start = at + 1
        for no, label, last, now, remark in rows(text):
            at += 1
            put(
                sheet,
                at,
                [int(no), label, number(last), number(now), f"=D{at}-C{at}", remark or None],
                formats,
            )
        return line(sheet, at + 1, total, lambda c: f"=SUM({c}{start}:{c}{at})")

    def line(sheet: Worksheet, at: int, name: str, formula) -> int:  # type: ignore[no-untyped-def]
        """A calculated line in bold; its row."""
        put(sheet, at, [None, name, *[formula(c) for c in "CDE"]], formats)
        bold(sheet, *[f"{c}{at}" for c in "BCDE"])
        return at

    sales = part(page, 5, "SALES", PLAY_PL["SALES"], "Total sales")
    cost = part(page, sales + 2, "COST OF SALES", PLAY_PL["COST OF SALES"], "Total cost of sales")
    gross = line(page, cost + 2, "GROSS PROFIT", lambda c: f"={c}{sales}-{c}{cost}")
    over = part(page, gross + 2, "OVERHEADS", PLAY_PL["OVERHEADS"], "Total overheads")
    net = line(page, over + 2, "NET PROFIT", lambda c: f"={c}{gross}-{c}{over}")
    shade(page, f"A{gross}:F{gross}", "FFF2CC")
    shade(page, f"A{net}:F{net}", "FFE699")
    widths(page, 6, 32, 13, 13, 12, 38)
    page.freeze_panes = "C5"
    sheet = workbook.create_sheet("Balance Sheet")
    title(sheet, "A1", "Tumble Barn Soft Play")
    put(sheet, 2, ["Balance sheet"])
    head(sheet, 4, ["No.", "Heading", "31 Dec 2025", "Today", "Change", "Remarks"], "FFE699")

    def worth(column: int) -> float:
        """The net profit (2) or the assets less debts (3) of a year's column, as typed."""
        signs = dict.fromkeys(PLAY_BS, 1) | {k: -1 for k in PLAY_BS if k.startswith("LESS")}
        return sum(signs[k] * float(x[column] or 0) for k, text in PLAY_BS.items() for x in rows(text))

    profit = sum((1 if k == "SALES" else -1) * float(x[3]) for k, text in PLAY_PL.items() for x in rows(text))
    draws = 11400.0
    bank = round(worth(2) + profit - draws - worth(3), 2)
    current = PLAY_BS["CURRENT ASSETS"].replace("4318.6 | |", f"4318.6 | {bank} |")
    fixed = part(sheet, 5, "FIXED ASSETS", PLAY_BS["FIXED ASSETS"], "Fixed assets")
    assets = part(sheet, fixed + 2, "CURRENT ASSETS", current, "Current assets")
    soon = part(
        sheet,
        assets + 2,
        "LESS: OWED WITHIN A YEAR",
        PLAY_BS["LESS: OWED WITHIN A YEAR"],
        "Owed within a year",
    )
    later = part(sheet, soon + 2, "LESS: OWED LATER", PLAY_BS["LESS: OWED LATER"], "Owed later")
    total = line(sheet, later + 2, "NET ASSETS", lambda c: f"={c}{fixed}+{c}{assets}-{c}{soon}-{c}{later}")
    at = total + 2
    put(sheet, at, ["PAID FOR BY"], (), 2)
    bold(sheet, f"B{at}")
    last = sum((1 if k == "SALES" else -1) * float(x[2]) for k, text in PLAY_PL.items() for x in rows(text))
    begun = round(worth(2) - last + 15000, 2)
    put(
        sheet,
        at + 1,
        [600, "Capital brought forward", begun, f"=C{at + 4}", f"=D{at + 1}-C{at + 1}"],
        formats,
    )
    put(
        sheet,
        at + 2,
        [
            610,
            "Profit for the year",
            f"='Profit and Loss'!C{net}",
            f"='Profit and Loss'!D{net}",
            f"=D{at + 2}-C{at + 2}",
        ],
        formats,
    )
    put(
        sheet,
        at + 3,
        [620, "Drawings (minus)", -15000, -draws, f"=D{at + 3}-C{at + 3}", "about 1,000 a month"],
        formats,
    )
    line(sheet, at + 4, "CAPITAL", lambda c: f"=SUM({c}{at + 1}:{c}{at + 3})")
    put(
        sheet,
        at + 6,
        [None, "Difference (should be nil)", *[f"=ROUND({c}{total}-{c}{at + 4},2)" for c in "CD"]],
        formats,
    )
    shade(sheet, f"A{total}:F{total}", "FFE699")
    shade(sheet, f"A{at + 4}:F{at + 4}", "FFE699")
    widths(sheet, 6, 32, 13, 13, 12, 42)
    return workbook, {
        "book": "softplay.xlsx",
        "half": "round62",
        "layout": "statements",
        "about": "soft play centre, England, GBP; under the VAT limit, not registered",
        "dialect": "profit and loss and balance sheet of typed amounts on two sheets, account numbers first, last year before this year and the change by formula, remarks last; what is owed now and later taken off, drawings as a minus, a difference that should be nil",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {
            "sheets": ["Profit and Loss", "Balance Sheet"],
            "label": "B",
            "amount": {"Profit and Loss": "D", "Balance Sheet": "D"},
        },
        "free": {"Profit and Loss": ["Remarks"], "Balance Sheet": ["Remarks"]},
        "adds_up": {},
        "watch": [
            *[f"Profit and Loss!D{r}" for r in (sales, cost, gross, over, net)],
            *[f"Balance Sheet!D{r}" for r in (fixed, assets, soon, later, total, at + 2, at + 4, at + 6)],
        ],
        "zero": [f"Balance Sheet!D{at + 6}"],
    }


SHOP_DAYS = {
    "Oct": """
1 | 186.4 | 412.75 | |
2 | 214.85 | 538.2 | 10 | 350
3 | 342.1 | 876.45 | 25 |
4 | 298.6 | 795.3 | 20 |
6 | 142.35 | 318.9 | | 700 |
7 | 158.2 | 364.15 | |
8 | 171.9 | 402.6 | 10 |
9 | 205.45 | 521.85 | | 500
10 | 331.7 | 902.4 | 40 | | Tattie holidays start
11 | 315.25 | 834.1 | |
13 | 188.6 | 476.35 | 15 | 750
14 | 197.15 | 455.9 | |
15 | 203.8 | 489.7 | |
16 | 226.3 | 561.25 | 20 | 600
17 | 354.9 | 918.6 | 10 |
18 | 287.45 | 768.05 | |
20 | 131.6 | 297.8 | | 700
21 | 149.75 | 351.4 | 10 |
22 | 166.2 | 388.55 | |
23 | 218.95 | 544.9 | | 450
24 | 346.8 | 891.75 | 30 | | Pumpkins
25 | 361.35 | 940.2 | 25 | | Pumpkins
27 | 154.1 | 342.65 | | 800
28 | 162.55 | 371.3 | |
29 | 178.4 | 419.95 | 10 |
30 | 231.7 | 588.1 | | 500
31 | 402.25 | 1012.4 | 20 | | Halloween
""",
    "Nov": """
1 | 284.3 | 752.6 | |
3 | 128.75 | 301.2 | | 750
4 | 141.9 | 338.45 | 10 |
5 | 156.35 | 372.8 | |
6 | 208.6 | 516.9 | | 450
7 | 322.45 | 846.7 | 20 |
8 | 276.1 | 724.35 | 15 |
10 | 133.2 | 289.6 | | 650
11 | 147.8 | 344.9 | |
12 | 152.65 | 361.25 | 10 |
13 | 211.4 | 534.15 | | 450
14 | 318.2 | 862.3 | 30 |
15 | 269.95 | 711.8 | |
17 | 136.5 | 308.4 | | 600
18 | 150.1 | 349.75 | 25 |
""",
}

SHOP_PAID = """
10-02 | Dunmore Dairy | Dairy & eggs | 88.2 | 2148 | Bank
10-02 | Mathieson's | Bread & cakes | 61.4 | 7703 | Card
10-06 | Carse Growers | Fruit & veg | 214.75 | C-391 | Bank
10-08 | Hillfoot Butchers | Meat | 486.3 | 1182 | Bank
10-09 | Mathieson's | Bread & cakes | 58.9 | 7741 | Card
10-09 | Dunmore Dairy | Dairy & eggs | 92.6 | 2161 | Bank
10-13 | Bean Shed Roasters | Café | 126 | 0918 | Card
10-15 | Scottish Power | Overheads | 341.8 | DD | Bank
10-16 | Carse Growers | Fruit & veg | 198.3 | C-402 | Bank
10-16 | Mathieson's | Bread & cakes | 64.2 | 7786 | Card
10-20 | Hillfoot Butchers | Meat | 512.45 | 1197 | Bank
10-20 | Paper Bag People | Packaging | 84.6 | 55127 | Card
10-23 | Dunmore Dairy | Dairy & eggs | 95.1 | 2189 | Bank
10-23 | Mathieson's | Bread & cakes | 59.75 | 7820 | Card
10-24 | Carse Growers | Fruit & veg | 260.4 | C-415 | Bank
10-28 | Arran & Co | Jams & chutney | 172.2 | 3306 | Bank
10-30 | Mathieson's | Bread & cakes | 62.1 | 7859 | Card
10-30 | Vodafone | Overheads | 42 | DD | Bank
11-03 | Hillfoot Butchers | Meat | 438.9 | 1214 | Bank
11-05 | Carse Growers | Fruit & veg | 187.65 | C-427 | Bank
11-06 | Mathieson's | Bread & cakes | 57.3 | 7894 | Card
11-06 | Dunmore Dairy | Dairy & eggs | 89.4 | 2213 | Bank
11-10 | Bean Shed Roasters | Café | 126 | 0954 | Card
11-12 | Carse Growers | Fruit & veg | 176.2 | C-438 | Bank
11-13 | Mathieson's | Bread & cakes | 60.85 | 7931 | Card
11-16 | Scottish Power | Overheads | 358.15 | DD | Bank
11-17 | Hillfoot Butchers | Meat | 465.7 | 1231 | Bank
"""

SHOP_KINDS = [
    "Meat",
    "Fruit & veg",
    "Dairy & eggs",
    "Bread & cakes",
    "Jams & chutney",
    "Café",
    "Packaging",
    "Overheads",
]


def farmshop() -> tuple[Workbook, Card]:
    """A farm shop: a row for each day of the month, dated ahead, what is banked and what is in the till; suppliers apart."""
    workbook = Workbook()
    feet: dict[str, int] = {}
    for sheet_name, month, days in (("Oct", 10, 31), ("Nov", 11, 30)):
        page = workbook.active if month == 10 else workbook.create_sheet(sheet_name)
        page.title = sheet_name
        title(page, "A1", f"Balgray Farm Shop - takings {'October' if month == 10 else 'November'} 2026")
        aside(page, "A2", "Z reading each night. Closed Mondays. Vouchers = our own gift vouchers handed in.")
        head(
            page,
            4,
            ["Date", "Day", "Cash", "Card", "Vouchers", "Total", "Banked", "In till", "Remarks"],
            "C6E0B4",
        )
        page["B5"] = "b/f"
        page["H5"] = 150 if month == 10 else f"=Oct!H{feet['Oct']}"
        page["H5"].number_format = SIGNED
        typed = {int(line[0]): line[1:] for line in rows(SHOP_DAYS[sheet_name])}
        for day in range(1, days + 1):
            row = day + 5
            when = date(f"{month}-{day:02}")
            figures = typed.get(day, [])
            cash, card, vouchers, banked = [*(number(x) for x in figures[:4]), *[None] * 4][:4]
            remark = figures[4] if len(figures) > 4 and figures[4] else None
            if when.weekday() == 0:
                remark = "closed"
                shade(page, f"A{row}:I{row}", "EDEDED")
            values = [
                when,
                when.strftime("%a"),
                cash,
                card,
                vouchers,
                f"=SUM(C{row}:E{row})",
                banked,
                f"=H{row - 1}+C{row}-G{row}",
                remark,
            ]
            put(page, row, values, ["dd/mm/yy", "", *[SIGNED] * 6])
        foot = feet[sheet_name] = days + 6
        put(
            page,
            foot,
            ["TOTAL", None, *[f"=SUM({c}6:{c}{foot - 1})" for c in "CDEFG"], f"=H{foot - 1}"],
            ["", "", *[SIGNED] * 6],
        )
        bold(page, *[f"{c}{foot}" for c in "ACDEFGH"])
        shade(page, f"A{foot}:I{foot}", "E2EFDA")
        widths(page, 11, 7, 11, 11, 11, 12, 11, 11, 24)
        page.freeze_panes = "A5"
    paid = workbook.create_sheet("Suppliers paid")
    title(paid, "A1", "Paid to suppliers")
    head(paid, 3, ["Paid on", "Supplier", "For", "£", "Their no.", "From"], "F8CBAD")
    for row, (when_paid, who, kind, amount, no, source) in enumerate(rows(SHOP_PAID), 4):
        put(paid, row, [date(when_paid), who, kind, number(amount), no, source], ["dd/mm/yy", "", "", MONEY])
    widths(paid, 11, 24, 18, 11, 12, 9)
    paid.freeze_panes = "A4"
    total = workbook.create_sheet("Month totals")
    head(total, 1, ["", "October", "November"], "C6E0B4")
    names = ["Oct", "Nov"]
    for row, (label, column) in enumerate(
        {"Cash": "C", "Card": "D", "Vouchers": "E", "Takings": "F", "Banked": "G"}.items(), 2
    ):
        put(total, row, [label, *[f"={n}!{column}{feet[n]}" for n in names]], ["", SIGNED, SIGNED])
    put(total, 8, ["Suppliers"])
    for row, kind in enumerate(SHOP_KINDS, 9):
        spent = [
            f"=SUMIFS('Suppliers paid'!$D$4:$D$300,'Suppliers paid'!$C$4:$C$300,$A{row},'Suppliers paid'!$A$4:$A$300,\">=\"&DATE(2026,{m},1),'Suppliers paid'!$A$4:$A$300,\"<\"&DATE(2026,{m + 1},1))"
            for m in (10, 11)
        ]
        put(total, row, [kind, *spent], ["", SIGNED, SIGNED])
    last = 8 + len(SHOP_KINDS)
    put(
        total, last + 1, ["Paid to suppliers", f"=SUM(B9:B{last})", f"=SUM(C9:C{last})"], ["", SIGNED, SIGNED]
    )
    put(
        total,
        last + 3,
        ["Takings less suppliers", f"=B5-B{last + 1}", f"=C5-C{last + 1}"],
        ["", SIGNED, SIGNED],
    )
    bold(total, "A5", "A8", *[f"{c}{r}" for c in "ABC" for r in (last + 1, last + 3)])
    widths(total, 24, 13, 13)
    foot = feet["Nov"]
    return workbook, {
        "book": "farmshop.xlsx",
        "half": "round62",
        "layout": "records",
        "about": "farm shop with a café corner, Scotland, GBP; amounts as taken and paid, VAT left to the accountant",
        "dialect": "a sheet a month with a row for each day dated ahead: cash, card, vouchers, the total by formula, what is banked and what is in the till; payments to suppliers with the kind, their number and where from on a sheet of their own; totals by month",
        "date_order": "dmy",
        "period": ["2026-10-01", "2026-11-30"],
        "tables": {"takings": "Nov", "payments": "Suppliers paid"},
        "free": {"Nov": ["Remarks"], "Suppliers paid": ["Their no."]},
        "adds_up": {},
        "watch": [
            *[f"Nov!{c}{foot}" for c in "CDEFGH"],
            *[f"Month totals!C{r}" for r in (2, 3, 4, 5, 6, *range(9, last + 2), last + 3)],
        ],
        "zero": [],
    }


BOOKS = [pilates, cattery, denverhome, softplay, farmshop]
