"""The workbooks of round 77: three students in Utrecht, a piano teacher, a food truck, allotments, a translator in Lisbon."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import aside, bold, date, day_of, dropdown, head, number, put, rows, shade, title, widths
from openpyxl.styles import Alignment, Font
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
EURO = '"€" #,##0.00;-"€" #,##0.00'
DOLLAR = '"$"#,##0.00;-"$"#,##0.00'
POUND = '"£"#,##0.00;-"£"#,##0.00'


def table(sheet: Worksheet, name: str, cells: str, style: str) -> None:
    """Make a range a table with stripes."""
    made = Table(displayName=name, ref=cells)
    made.tableStyleInfo = TableStyleInfo(name=style, showRowStripes=True)
    sheet.add_table(made)


# date | who paid | amount | what | sort | Noor | Jip | Alessia
KANAAL = """
09-01 | Noor | 126 | Essent | Internet & energy | x | x | x
09-03 | Jip | 41.30 | Lidl, first big shop | Food | x | x | x
09-04 | Jip | 49.50 | Ziggo | Internet & energy | x | x | x
09-05 | Alessia | 17.85 | Kruidvat: loo paper, bleach, sponges | Cleaning | x | x | x
09-07 | Noor | 64 | second-hand hoover, Marktplaats | House | x | x | x
09-09 | Noor | 28.75 | AH | Food | x | x | x
09-11 | Jip | 36.50 | Thai, all three | Takeaway & drinks | x | x | x
09-14 | Alessia | 33.10 | AH | Food | x | x | x
09-18 | Alessia | 22 | crate of beer for the housewarming | Takeaway & drinks | x | x | x
09-19 | Noor | 19.40 | crisps, dips, paper cups | Takeaway & drinks | x | x | x
09-21 | Jip | 45.65 | Lidl | Food | x | x | x
09-26 | Noor | 24 | pizza, Alessia was in Den Haag | Takeaway & drinks | x | x |
09-28 | Alessia | 31.25 | AH | Food | x | x | x
10-01 | Noor | 126 | Essent | Internet & energy | x | x | x
10-03 | Jip | 12.95 | Action, bulbs and a shower curtain | House | x | x | x
10-05 | Jip | 49.50 | Ziggo | Internet & energy | x | x | x
10-06 | Noor | 37.80 | AH | Food | x | x | x
10-08 | Alessia | 9.45 | Kruidvat, washing-up liquid and bin bags | Cleaning | x | x | x
10-12 | Alessia | 29.60 | Lidl | Food | x | x | x
10-15 | Jip | 52.70 | Lidl | Food | x | x | x
10-17 | Alessia | 18 | beers at the Kafé, Noor and her | Takeaway & drinks | x | | x
10-20 | Noor | 34.15 | AH | Food | x | x | x
10-24 | Jip | 38 | burgers | Takeaway & drinks | x | x | x
10-27 | Alessia | 40.05 | AH | Food | x | x | x
11-01 | Noor | 126 | Essent | Internet & energy | x | x | x
11-02 | Jip | 44.20 | Lidl | Food | x | x | x
11-04 | Jip | 49.50 | Ziggo | Internet & energy | x | x | x
11-06 | Noor | 11.35 | Kruidvat, loo paper and descaler | Cleaning | x | x | x
11-09 | Alessia | 36.90 | AH | Food | x | x | x
11-13 | Jip | 25.50 | pizza, him and Noor | Takeaway & drinks | x | x |
11-16 | Noor | 42.85 | AH | Food | x | x | x
11-19 | Alessia | 21.99 | Hema, baking tins | House | x | x | x
11-23 | Jip | 39.95 | Lidl | Food | x | x | x
11-28 | Noor | 30.60 | AH | Food | x | x | x
12-01 | Noor | 126 | Essent | Internet & energy | x | x | x
12-02 | Alessia | 27.45 | Lidl | Food | x | x | x
"""
# when | from | to | amount | for
KANAAL_TIKKIES = """
09-30 | Alessia | Noor | 50 | September
10-02 | Jip | Noor | 20 | September
10-31 | Alessia | Jip | 40 | October
11-05 | Jip | Noor | 30 |
11-30 | Alessia | Noor | 45 | November
"""
KANAAL_SORTS = ("Food", "Cleaning", "House", "Internet & energy", "Takeaway & drinks")


def lombokflat() -> tuple[Workbook, Card]:
    """Three students in Utrecht: who paid what for whom, Tikkies between them, and how they stand."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Shared"
    page["A1"] = "Kanaalstraat 3-hoog"
    page.merge_cells("A1:I1")
    page["A1"].font = Font(bold=True, size=16)
    page["A1"].alignment = Alignment(horizontal="center")
    shade(page, "A1:I1", "C6E0B4")
    aside(page, "A2", "x under everyone it was for. Rent everybody pays themselves, not in here!")
    head(page, 4, ["Date", "Who paid", "€", "What", "Sort", "Noor", "Jip", "Alessia", "Each"], "E2EFDA")
    for at, r in enumerate(rows(KANAAL), 5):
        day, who, much, what, sort, *crosses = r
        put(
            page,
            at,
            [date(day), who, number(much), what, sort, *[cross or None for cross in crosses]],
            ["dd-mm-yy", "", MONEY],
        )
    for at in range(5, 151):
        page[f"I{at}"] = f'=IF(COUNTA(F{at}:H{at})=0,"",C{at}/COUNTA(F{at}:H{at}))'
        page[f"I{at}"].number_format = MONEY
        for c in "FGH":
            page[f"{c}{at}"].alignment = Alignment(horizontal="center")
    dropdown(page, "B5:B150", '"Noor,Jip,Alessia"')
    dropdown(page, "E5:E150", '"' + ",".join(KANAAL_SORTS) + '"')
    page.freeze_panes = "A5"
    widths(page, 11, 11, 10, 38, 19, 8, 8, 8, 9)

    sheet = workbook.create_sheet("Tikkies")
    title(sheet, "A1", "Paid to each other")
    head(sheet, 3, ["When", "From", "To", "€", "For"], "E2EFDA")
    for at, r in enumerate(rows(KANAAL_TIKKIES), 4):
        put(sheet, at, [date(r[0]), r[1], r[2], number(r[3]), r[4] or None], ["dd-mm-yy", "", "", MONEY])
    widths(sheet, 11, 11, 11, 10, 24)

    stand = workbook.create_sheet("How we stand")
    title(stand, "A1", "Who's up, who's down", 16)
    head(stand, 3, ["", "From July", "Paid", "Own part", "Tikkied", "Got tikkied", "Stands at"], "E2EFDA")
    watch = []
    for at, (name, start) in enumerate((("Noor", 12.4), ("Jip", -12.4), ("Alessia", 0)), 4):
        part = f'SUMIFS(Shared!$I$5:$I$150,Shared!${"FGH"[at - 4]}$5:${"FGH"[at - 4]}$150,"x")'
        put(
            stand,
            at,
            [
                name,
                start,
                f"=SUMIFS(Shared!$C$5:$C$150,Shared!$B$5:$B$150,A{at})",
                f"={part}",
                f"=SUMIFS(Tikkies!$D$4:$D$100,Tikkies!$B$4:$B$100,A{at})",
                f"=SUMIFS(Tikkies!$D$4:$D$100,Tikkies!$C$4:$C$100,A{at})",
                f"=ROUND(B{at}+C{at}-D{at}+E{at}-F{at},2)",
            ],
            ["", *[SIGNED] * 5, EURO],
        )
        bold(stand, f"A{at}", f"G{at}")
        watch += [f"How we stand!{c}{at}" for c in "CEFG"]
    shade(stand, "G4:G6", "FFF2CC")
    aside(stand, "A7", "plus = gets money, minus = has to pay. A cent off is rounding.")
    head(stand, 10, ["House spends", "Sep", "Oct", "Nov", "Dec", "So far"], "E2EFDA")
    for offset, month in enumerate((9, 10, 11, 12)):
        cell = stand.cell(10, 2 + offset, dt.date(2026, month, 1))
        cell.number_format = "mmm"
    for at, sort in enumerate(KANAAL_SORTS, 11):
        months = [
            f'=SUMIFS(Shared!$C$5:$C$150,Shared!$E$5:$E$150,$A{at},Shared!$A$5:$A$150,">="&{c}$10,Shared!$A$5:$A$150,"<="&EOMONTH({c}$10,0))'
            for c in "BCDE"
        ]
        put(stand, at, [sort, *months, f"=SUM(B{at}:E{at})"], ["", *[SIGNED] * 5])
        watch += [f"How we stand!E{at}", f"How we stand!F{at}"]
    put(stand, 16, ["all", *[f"=SUM({c}11:{c}15)" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bold(stand, *[f"{c}16" for c in "ABCDEF"])
    watch += ["How we stand!D16", "How we stand!E16", "How we stand!F16"]
    widths(stand, 20, 11, 11, 11, 11, 12, 12)
    return workbook, {
        "book": "lombokflat.xlsx",
        "half": "round77",
        "layout": "records",
        "about": "flat share of three students, Utrecht, Netherlands, EUR",
        "dialect": "what was bought for the house with who paid before the amount, a sort, and an x under each of the three it was for, each one's part by a formula filled down below the list; what they paid each other on a second sheet; how each stands and sorts by months on a third",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "tables": {"shared": "Shared", "settled": "Tikkies"},
        "free": {"Shared": ["What"], "Tikkies": ["For"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# student | parent | lesson | a month | months not here | Sep | Oct | Nov | Dec | Jan | Feb | Mar
PIANO = """
Arjun | Mrs Dhaliwal | 45 min | 152 | | 152 | 152 | 152 | 152 | 152 | 152 |
Beatrix | Mr & Mrs Haugen | 30 min | 108 | | 108 | 108 | 108 | 108 | 108 | 108 | 108
Caleb | Jen Marchuk | 30 min | 108 | | 108 | 108 | 108 | 108 | 108 | 108 | 108
Daria | Mrs Kowalchuk | 45 min | 152 | | 152 | 152 | 152 | 152 | 152 | |
Elise | Sophie Tremblay | 60 min | 196 | | 196 | 196 | 196 | 196 | 196 | 196 | 196
Felix | Rob Sinclair | 30 min | 108 | 2 | | | 108 | 108 | 108 | 108 |
Hannah | Mrs Ng | 45 min | 152 | | 152 | 152 | 152 | 152 | 152 | 152 | 152
Isla | Kirsty Munro | 30 min | 108 | 4 | | | | | 108 | 108 | 108
Joon | Mr Bae | 60 min | 196 | | 196 | 196 | 196 | 196 | 196 | 196 |
Lauren | herself | 60 min | 196 | | 196 | 196 | 196 | 196 | 196 | 196 | 196
Mateo | Ana Restrepo | 30 min | 108 | | 108 | 108 | 108 | 108 | 108 | 108 |
Nadia | Mrs Petrenko | 45 min | 152 | 1 | | 152 | 152 | 152 | 152 | 152 | 152
"""
# date | who | kind | paid by | amount | note
PIANO_EXTRAS = """
2025-09-06 | Felix Sinclair | Trial lesson | Cash | 30 | starts in November
2025-09-13 | Nadia Petrenko | Trial lesson | E-transfer | 30 |
2025-09-20 | Mrs Ng | Books sold | Cash | 28 | Celebration 4
2025-10-04 | Jen Marchuk | Books sold | E-transfer | 24 | theory 2
2025-10-19 | Bowness United | Accompanying | Cheque | 120 | harvest service
2025-11-15 | Sophie Tremblay | Books sold | E-transfer | 32 | sonatinas
2025-12-07 | Recital door | Recital | Cash | 185 | donations
2025-12-14 | Bowness United | Accompanying | Cheque | 200 | carols, two rehearsals
2025-12-20 | Isla Munro | Trial lesson | Cash | 30 |
2026-01-17 | Ana Restrepo | Books sold | E-transfer | 26 | prep B
2026-02-07 | Owen Clarke | Trial lesson | Cash | 30 | didn't take it up
2026-02-22 | Calgary Kiwanis entrant, J. Bae | Accompanying | E-transfer | 75 |
2026-03-07 | Mr Bae | Books sold | E-transfer | 36 | level 8 etudes
"""
# date | paid to | what | music & books | piano upkeep | exams & memberships | recital | office | advertising
PIANO_SPENT = """
2025-09-02 | Long & McQuade | method books for the shelf | 142.60 | | | | |
2025-09-04 | Staples | receipt book, ink | | | | | 58.20 |
2025-09-08 | Bowness Buzz | ad, fall issue | | | | | | 65
2025-09-16 | Len Hrycyk | tuned the grand | | 175 | | | |
2025-09-30 | ARMTA | yearly dues | | | 310 | | |
2025-10-03 | Long & McQuade | Celebration 4, theory 2 | 47.85 | | | | |
2025-10-21 | Len Hrycyk | tuned the upright | | 165 | | | |
2025-11-05 | Royal Conservatory | Joon's exam entry, paid up front | | | 189 | | |
2025-11-12 | Long & McQuade | Christmas duets, sonatinas | 66.30 | | | | |
2025-11-29 | Bowness Community Hall | hall for the recital | | | | 140 | |
2025-12-05 | Dollarama | stickers, programme paper | | | | | 21.45 |
2025-12-07 | Cobs | squares and buns for after | | | | 54.75 | |
2026-01-06 | Staples | 2026 planner, folders | | | | | 37.90 |
2026-01-09 | Bowness Buzz | ad, winter issue | | | | | | 65
2026-01-14 | Long & McQuade | prep B, two of level 1 | 59.40 | | | | |
2026-01-27 | Len Hrycyk | new string, grand | | 90 | | | |
2026-02-11 | Royal Conservatory | teacher portal | | | 45 | | |
2026-02-25 | Long & McQuade | level 8 etudes | 33.15 | | | | |
2026-03-03 | Staples | metronome batteries, pencils | | | | | 18.65 |
"""
PIANO_KINDS = ("Music & books", "Piano upkeep", "Exams & memberships", "Recital", "Office", "Advertising")


def bownesspiano() -> tuple[Workbook, Card]:
    """A piano teacher in Calgary: tuition by months beside each student, extras, and spending in columns."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Tuition"
    title(page, "A1", "Piano studio 2025-26", 18)
    put(page, 2, ["Months billed so far", None, None, 7])
    shade(page, "D2:D2", "FFFF99")
    aside(page, "E2", "<- up by one on the 1st. Type what comes in under the month it's for.")
    months = ["Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun"]
    head(page, 4, ["Student", "Parent", "Lesson", "A month", "Not here", *months, "Paid", "Owing"], "CFE2F3")
    at = 4
    for at, r in enumerate(rows(PIANO), 5):
        name, parent, long, fee, away, *paid = r
        put(
            page,
            at,
            [name, parent, long, number(fee), number(away), *[number(x) for x in paid]],
            ["", "", "", "0", "0", *["0.00"] * 10],
        )
        put(page, at, [f"=SUM(F{at}:O{at})", f"=D{at}*($D$2-E{at})-P{at}"], [SIGNED] * 2, 16)
    last = at
    put(
        page,
        last + 1,
        ["Total", None, None, f"=SUM(D5:D{last})", None, *[f"=SUM({c}5:{c}{last})" for c in "FGHIJKLMNOPQ"]],
        ["", "", "", "0", "", *[SIGNED] * 12],
    )
    bold(page, f"A{last + 1}", *[f"{c}{last + 1}" for c in "DFGHIJKLMNOPQ"])
    shade(page, f"A{last + 1}:Q{last + 1}", "CFE2F3")
    page.freeze_panes = "B5"
    widths(page, 12, 18, 9, 9, 9, *[9] * 10, 11, 10)

    extra = workbook.create_sheet("Extras")
    title(extra, "A1", "Everything that isn't tuition")
    head(extra, 3, ["Date", "Who", "Kind", "Paid by", "$", "Note"], "FCE5CD")
    for at, r in enumerate(rows(PIANO_EXTRAS), 4):
        day, who, kind, how, much, note = r
        put(
            extra,
            at,
            [date(day), who, kind, how, number(much), note or None],
            ["mmm d, yyyy", "", "", "", MONEY],
        )
    dropdown(extra, "C4:C200", '"Trial lesson,Books sold,Accompanying,Recital"')
    dropdown(extra, "D4:D200", '"Cash,E-transfer,Cheque"')
    widths(extra, 14, 30, 15, 12, 10, 28)

    spent = workbook.create_sheet("Expenses")
    title(spent, "A1", "Expenses (receipts in the blue folder)")
    put(
        spent,
        2,
        [None, None, "so far", *[f"=SUM({c}4:{c}300)" for c in "DEFGHIJ"]],
        ["", "", "", *[SIGNED] * 7],
    )
    bold(spent, *[f"{c}2" for c in "CDEFGHIJ"])
    head(spent, 3, ["Date", "Paid to", "What", *PIANO_KINDS, "Total"], "D9EAD3")
    for at, r in enumerate(rows(PIANO_SPENT), 4):
        day, to, what, *figures = r
        put(
            spent,
            at,
            [date(day), to, what, *[number(x) for x in figures], f"=SUM(D{at}:I{at})"],
            ["mmm d, yyyy", "", "", *[MONEY] * 6, SIGNED],
        )
    spent.freeze_panes = "A4"
    widths(spent, 14, 26, 32, 12, 12, 14, 10, 10, 12, 11)

    year = workbook.create_sheet("Year")
    title(year, "A1", "How the year is going")
    head(year, 3, ["Month", "Tuition", "Extras", "Expenses", "Left"], "CFE2F3")
    for at, (offset, c) in enumerate(zip(range(10), "FGHIJKLMNO", strict=True), 4):
        first = dt.date(2025 + (8 + offset) // 12, (8 + offset) % 12 + 1, 1)
        between = ',{s}!$A$4:$A$300,">="&$A{at},{s}!$A$4:$A$300,"<="&EOMONTH($A{at},0))'
        put(
            year,
            at,
            [
                first,
                f"=Tuition!{c}{last + 1}",
                "=SUMIFS(Extras!$E$4:$E$300" + between.format(s="Extras", at=at),
                "=SUMIFS(Expenses!$J$4:$J$300" + between.format(s="Expenses", at=at),
                f"=B{at}+C{at}-D{at}",
            ],
            ["mmm yyyy", *[SIGNED] * 4],
        )
    put(year, 14, ["Year", *[f"=SUM({c}4:{c}13)" for c in "BCDE"]], ["", *[DOLLAR] * 4])
    bold(year, *[f"{c}14" for c in "ABCDE"])
    aside(year, "A16", "under $30,000 a year, so no GST to charge. Ask Priya again in 2027.")
    widths(year, 13, 12, 12, 12, 12)
    return workbook, {
        "book": "bownesspiano.xlsx",
        "half": "round77",
        "layout": "records",
        "about": "piano teacher, Calgary, Canada, CAD, no GST",
        "dialect": "tuition typed under each month beside the student with paid and owing by formulas from the months billed so far; other money in with a kind and how it was paid; expenses with a column for each kind, totals above the headings and a total on each line; months on the last sheet",
        "date_order": "ymd",
        "period": ["2025-09-01", "2026-06-30"],
        "tables": {"tuition": "Tuition", "extras": "Extras", "spent": "Expenses"},
        "free": {"Extras": ["Who", "Note"], "Expenses": ["Paid to", "What"]},
        "adds_up": {},
        "watch": [
            f"Tuition!L{last + 1}",
            f"Tuition!P{last + 1}",
            f"Tuition!Q{last + 1}",
            *[f"Expenses!{c}2" for c in "DEFGHIJ"],
            *[f"Year!{c}10" for c in "BCDE"],
            *[f"Year!{c}14" for c in "BCDE"],
        ],
        "zero": [],
    }


# date | where | cash | Square
TRUCK_SALES = """
03-05 | Lamplight Brewing | 182 | 611.50
03-06 | Lamplight Brewing | 240.50 | 874.25
03-07 | Mueller farmers market | 305 | 702
03-12 | Lamplight Brewing | 164 | 588.75
03-14 | Mueller farmers market | 288.50 | 764.40
03-19 | Eastside lot | 141 | 420.20
03-21 | Mueller farmers market | 312 | 731.60
03-27 | Lamplight Brewing | 226 | 905.10
03-28 | Mueller farmers market | 274 | 688.35
04-03 | Lamplight Brewing | 251.50 | 932.80
04-04 | Mueller farmers market | 296 | 745.15
04-09 | Eastside lot | 118 | 396.45
04-11 | Mueller farmers market | 331 | 802.70
04-17 | Lamplight Brewing | 209 | 861
04-18 | Delgado wedding | | 2150
04-25 | Mueller farmers market | 284.50 | 719.90
05-01 | Lamplight Brewing | 233 | 948.60
05-02 | Mueller farmers market | 347 | 836.25
05-08 | Lamplight Brewing | 198 | 820.35
05-09 | Mueller farmers market | 319.50 | 790.45
05-15 | Eastside lot | 127 | 455.80
05-16 | Mueller farmers market | 302 | 764.95
05-22 | Lamplight Brewing | 244 | 977.40
05-23 | Mueller farmers market | 326 | 811.20
05-30 | Mueller farmers market | 290 | 742.05
06-05 | Lamplight Brewing | 257.50 | 991.30
06-06 | Mueller farmers market | 338 | 845.60
"""
# date | vendor | for | paid with | amount
TRUCK_SPENT = """
03-02 | Restaurant Depot | Food | Debit | 412.38
03-03 | Eastside Commissary | Commissary | Debit | 550
03-04 | H-E-B | Food | Cash | 46.12
03-04 | AmeriGas | Propane & fuel | Debit | 78.40
03-07 | Mueller farmers market | Spot fees | Cash | 60
03-09 | Webstaurant | Paper & boxes | Visa | 188.65
03-11 | Restaurant Depot | Food | Debit | 376.90
03-14 | Mueller farmers market | Spot fees | Cash | 60
03-16 | Progressive | Permits & insurance | Debit | 214.75
03-20 | Restaurant Depot | Food | Debit | 341.27
03-21 | Mueller farmers market | Spot fees | Cash | 60
03-24 | Congress Tire | Truck repairs | Visa | 236.80
03-28 | Mueller farmers market | Spot fees | Cash | 60
04-01 | Eastside Commissary | Commissary | Debit | 550
04-02 | Restaurant Depot | Food | Debit | 428.54
04-04 | Mueller farmers market | Spot fees | Cash | 60
04-07 | Webstaurant | Paper & boxes | Visa | 142.20
04-10 | Webstaurant, one case came crushed | Paper & boxes | Visa | -36.45
04-11 | Mueller farmers market | Spot fees | Cash | 60
04-14 | AmeriGas | Propane & fuel | Debit | 81.15
04-16 | Progressive | Permits & insurance | Debit | 214.75
04-17 | Restaurant Depot, wedding | Food | Debit | 688.10
04-18 | Marisol, wedding shift | Help | Cash | 160
04-25 | Mueller farmers market | Spot fees | Cash | 60
05-01 | Eastside Commissary | Commissary | Debit | 550
05-02 | Mueller farmers market | Spot fees | Cash | 60
05-04 | Restaurant Depot | Food | Debit | 402.66
05-07 | H-E-B | Food | Cash | 38.74
05-09 | Mueller farmers market | Spot fees | Cash | 60
05-12 | City of Austin, fire permit | Permits & insurance | Visa | 125
05-16 | Mueller farmers market | Spot fees | Cash | 60
05-18 | Progressive | Permits & insurance | Debit | 214.75
05-19 | Shell | Propane & fuel | Visa | 64.30
05-20 | Restaurant Depot | Food | Debit | 437.81
05-23 | Mueller farmers market | Spot fees | Cash | 60
05-26 | Webstaurant, sheet pans and lids | Kitchen gear | Visa | 173.50
05-30 | Mueller farmers market | Spot fees | Cash | 60
06-01 | Eastside Commissary | Commissary | Debit | 550
06-03 | Restaurant Depot | Food | Debit | 391.05
06-06 | Mueller farmers market | Spot fees | Cash | 60
"""
TRUCK_DROPS = """
03-16 | 800 | UFCU
03-30 | 900 | UFCU
04-20 | 1100 | UFCU
05-11 | 1000 | UFCU
05-26 | 900 | UFCU
"""
TRUCK_KINDS = (
    "Food",
    "Paper & boxes",
    "Kitchen gear",
    "Propane & fuel",
    "Commissary",
    "Spot fees",
    "Truck repairs",
    "Permits & insurance",
    "Help",
)


def austintacos() -> tuple[Workbook, Card]:
    """A food truck in Austin: days of selling and spending as tables, cash taken to the bank, months."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Sales"
    head(page, 1, ["Date", "Where", "Cash", "Square", "Total", "Tax in it"], "1F4E78")
    at = 1
    for at, r in enumerate(rows(TRUCK_SALES), 2):
        put(
            page,
            at,
            [
                date(r[0]),
                r[1],
                number(r[2]),
                number(r[3]),
                f"=C{at}+D{at}",
                f"=ROUND(E{at}-E{at}/1.0825,2)",
            ],
            ["ddd m/d/yy", "", MONEY, MONEY, MONEY, MONEY],
        )
    table(page, "SalesDays", f"A1:F{at}", "TableStyleMedium2")
    for c in "ABCDEF":
        page[f"{c}1"].font = Font(bold=True, color="FFFFFF")
    aside(page, "H1", "one line per day out. tips go in the jar and get split, not in here")
    page.freeze_panes = "A2"
    widths(page, 14, 26, 11, 11, 11, 10, 3, 40)

    sheet = workbook.create_sheet("Spending")
    head(sheet, 1, ["Date", "Vendor", "For", "Paid with", "Amount"], "833C0B")
    for at, r in enumerate(rows(TRUCK_SPENT), 2):
        put(sheet, at, [date(r[0]), r[1], r[2], r[3], number(r[4])], ["m/d/yy", "", "", "", SIGNED])
    table(sheet, "SpendList", f"A1:E{at}", "TableStyleMedium3")
    for c in "ABCDE":
        sheet[f"{c}1"].font = Font(bold=True, color="FFFFFF")
    dropdown(sheet, "C2:C600", "'By month'!$A$8:$A$16")
    dropdown(sheet, "D2:D600", '"Debit,Visa,Cash"')
    sheet.freeze_panes = "A2"
    widths(sheet, 11, 36, 20, 11, 12)

    box = workbook.create_sheet("Cash box")
    title(box, "A1", "Cash box")
    for at, (label, what) in enumerate(
        (
            ("Float on March 1", 300),
            ("Cash sales", "=SUM(Sales!C2:C600)"),
            ("Paid out in cash", '=SUMIFS(Spending!E2:E600,Spending!D2:D600,"Cash")'),
            ("Taken to the bank", "=SUM(B11:B300)"),
            ("Should be in the box", "=B3+B4-B5-B6"),
        ),
        3,
    ):
        put(box, at, [label, what], ["", DOLLAR])
    bold(box, "A7", "B7")
    shade(box, "A7:B7", "FFE699")
    title(box, "A9", "Bank drops", 12)
    head(box, 10, ["Date", "Amount", "Bank"], "FFE699")
    for at, r in enumerate(rows(TRUCK_DROPS), 11):
        put(box, at, [date(r[0]), number(r[1]), r[2]], ["m/d/yy", MONEY])
    widths(box, 22, 14, 12)

    month = workbook.create_sheet("By month")
    title(month, "A1", "Tacos Lupita - 2026", 16)
    months = [dt.date(2026, m, 1) for m in range(3, 13)]
    head(month, 3, ["", *["" for _ in months], "So far"], "D9D9D9")
    for offset, first in enumerate(months):
        month.cell(3, 2 + offset, first).number_format = "mmm"
    letters = "BCDEFGHIJK"

    def of(column: str, c: str, more: str = "") -> str:
        """A SUMIFS of a column for the month in row 3."""
        name = column.partition("!")[0]
        return (
            f'=SUMIFS({column},{name}!$A$2:$A$600,">="&{c}$3,{name}!$A$2:$A$600,"<="&EOMONTH({c}$3,0){more})'
        )

    lines = [
        ("Sales", "Sales!$E$2:$E$600"),
        ("less sales tax", "Sales!$F$2:$F$600"),
    ]
    for at, (label, column) in enumerate(lines, 4):
        put(month, at, [label, *[of(column, c) for c in letters], f"=SUM(B{at}:K{at})"], ["", *[SIGNED] * 11])
    put(month, 6, ["Ours", *[f"={c}4-{c}5" for c in letters + "L"]], ["", *[SIGNED] * 11])
    bold(month, *[f"{c}6" for c in "A" + letters + "L"])
    for at, kind in enumerate(TRUCK_KINDS, 8):
        sums = [of("Spending!$E$2:$E$600", c, f",Spending!$C$2:$C$600,$A{at}") for c in letters]
        put(month, at, [kind, *sums, f"=SUM(B{at}:K{at})"], ["", *[SIGNED] * 11])
    put(month, 17, ["Spent", *[f"=SUM({c}8:{c}16)" for c in letters + "L"]], ["", *[SIGNED] * 11])
    put(month, 19, ["PROFIT", *[f"={c}6-{c}17" for c in letters + "L"]], ["", *[DOLLAR] * 11])
    bold(month, *[f"{c}{row}" for c in "A" + letters + "L" for row in (17, 19)])
    shade(month, "A19:L19", "C6E0B4")
    month.freeze_panes = "B4"
    widths(month, 20, *[11] * 11)
    return workbook, {
        "book": "austintacos.xlsx",
        "half": "round77",
        "layout": "cash book",
        "about": "taco truck, Austin, Texas, USD, sales tax in the prices",
        "dialect": "a table of days with the place, cash and card sales, total and the sales tax in it by formulas; a table of spending with what for and paid with before the amount, returns as minus; the cash box worked out above a list of what was taken to the bank; all by months on the last sheet",
        "date_order": "mdy",
        "period": ["2026-06-01", "2026-06-30"],
        "tables": {"sales": "Sales", "spent": "Spending", "drops": "Cash box"},
        "free": {"Sales": ["Where"], "Spending": ["Vendor"], "Cash box": ["Bank"]},
        "adds_up": {},
        "watch": [
            *[f"Cash box!B{row}" for row in range(4, 8)],
            *[f"By month!{c}{row}" for row in (4, 5, 6, *range(8, 18), 19) for c in "EL"],
        ],
        "zero": [],
    }


# plot | holder | size | paid | date | how
ALLOTMENT_PLOTS = """
1 | Barbara Tovey | Full | 54 | 2025-10-04 | Cash
2 | Ken Hathway | Full | 54 | 2025-10-01 | Bank
3A | Dilys Prosser | Half | 30 | 2025-10-04 | Cash
3B | Amir Rahimi | Half | 30 | 2025-10-06 | Bank
4 | Colin & Jo Beddoes | Full | 54 | 2025-10-02 | Bank
5 | Tomasz Wolny | Full | 54 | 2025-10-11 | Bank
6A | Sheila Garland | Half | 30 | 2025-10-18 | Cash
6B | Fern Ashdown | Half | 30 | 2025-10-07 | Bank
7 | Reg Parfitt | Full | 54 | 2025-10-04 | Cash
8 | Yusuf Demir | Full | 54 | 2025-10-21 | Bank
9A | vacant | Half | | |
9B | Maggie Lacey | Half | 30 | 2025-10-13 | Bank
10 | Priya Nair | Full | 54 | 2025-10-09 | Bank
11 | Stan Wilmot | Full | 54 | 2025-11-01 | Cash
12A | Lucy Chidgey | Half | 30 | 2025-10-30 | Bank
12B | Owen Pask | Half | | |
13 | Community plot | Full | 54 | 2025-10-15 | Bank
14 | Grace Okoro | Full | | |
15 | Harry Vowles | Full | 54 | 2025-11-10 | Bank
16A | Elin Rees | Half | 30 | 2025-12-02 | Bank
16B | Pete Sumner | Half | 30 | 2025-11-15 | Cash
17 | Nick Tanner | Full | | |
"""
# date | from | for | bank | cash
ALLOTMENT_IN = """
2025-10-04 | hut, first weekend | Trading hut | | 71.20
2025-10-06 | Amir Rahimi, gate key | Key deposits | 10 |
2025-10-12 | hut | Trading hut | | 38.50
2025-10-18 | pumpkin day, cakes and teas | Fundraising | | 164.35
2025-10-20 | from the tin | Cash banked | 250 |
2025-10-26 | hut | Trading hut | | 29.80
2025-11-02 | hut, onion sets and garlic | Trading hut | | 56.40
2025-11-07 | Bristol City Council, hedge grant | Grants & gifts | 300 |
2025-11-16 | hut | Trading hut | | 22.90
2025-11-17 | from the tin | Cash banked | 150 |
2025-11-30 | hut | Trading hut | | 18.60
2025-12-02 | Elin Rees, gate key | Key deposits | 10 |
2025-12-07 | wreath making, tickets | Fundraising | 96 |
2025-12-07 | wreath making, on the day | Fundraising | | 42
2025-12-15 | from the tin | Cash banked | 60 |
2026-01-11 | hut, first seed potatoes | Trading hut | | 47.70
2026-01-14 | in memory of Vera Lisle | Grants & gifts | 50 |
2026-01-18 | hut, seed potatoes | Trading hut | | 66.10
"""
# date | to | for | bank | cash
ALLOTMENT_OUT = """
2025-10-03 | National Allotment Society | Insurance & subs | 69 |
2025-10-08 | Water2business | Water | 212.65 |
2025-10-10 | Kings Seeds, onions and garlic | Hut stock | 84.20 |
2025-10-18 | milk, sugar, cups | Events | | 13.85
2025-10-20 | to the bank | Cash banked | | 250
2025-10-24 | Avon Skips | Skips & rubbish | 264 |
2025-11-04 | Ken, petrol for the mower | Repairs & mowing | | 16.40
2025-11-17 | to the bank | Cash banked | | 150
2025-11-19 | Hedges Direct, hawthorn whips | Grants spent | 238.50 |
2025-11-22 | Screwfix, padlock for the gate | Repairs & mowing | 31.99 |
2025-12-05 | moss, wire and candles | Events | 47.25 |
2025-12-13 | old tenant plot 12B, key back | Key deposits returned | | 10
2025-12-15 | to the bank | Cash banked | | 60
2025-12-18 | Zurich, public liability | Insurance & subs | 148 |
2026-01-06 | JBA Seed Potatoes | Hut stock | 176.40 |
2026-01-13 | stamps for the rent reminders | Office & meetings | | 6.80
2026-01-20 | St Werburghs Centre, AGM room | Office & meetings | 45 |
"""


def bristolplots() -> tuple[Workbook, Card]:
    """An allotment association in Bristol: rents beside the plots, money in and money out, accounts."""
    workbook = Workbook()
    plots = workbook.active
    plots.title = "Plots"
    title(plots, "A1", "Boiling Wells Lane Allotments - rents from 1 October 2025")
    head(plots, 3, ["Plot", "Plot holder", "Size", "Rent due", "Paid", "Date paid", "How"], "A9D08E")
    head(plots, 3, ["Size", "Rent"], "A9D08E", 10)
    put(plots, 4, ["Full", 54], ["", POUND], 10)
    put(plots, 5, ["Half", 30], ["", POUND], 10)
    last = 3
    for last, r in enumerate(rows(ALLOTMENT_PLOTS), 4):
        plot, who, size, paid, day, how = r
        put(
            plots,
            last,
            [
                int(plot) if plot.isdigit() else plot,
                who,
                size,
                f'=IF(B{last}="vacant",0,VLOOKUP(C{last},$J$4:$K$5,2,FALSE))',
                number(paid),
                day_of(day),
                how or None,
            ],
            ["", "", "", MONEY, MONEY, "dd/mm/yyyy"],
        )
        plots[f"A{last}"].alignment = Alignment(horizontal="left")
    end = last + 1
    put(
        plots,
        end,
        ["Total", None, None, f"=SUM(D4:D{last})", f"=SUM(E4:E{last})"],
        ["", "", "", MONEY, MONEY],
    )
    put(plots, end + 1, ["Still to come", None, None, None, f"=D{end}-E{end}"], ["", "", "", "", MONEY])
    bold(plots, f"A{end}", f"D{end}", f"E{end}", f"A{end + 1}", f"E{end + 1}")
    aside(plots, "J8", "Letters to latecomers go out in January (rule 7)")
    dropdown(plots, f"G4:G{last}", '"Bank,Cash"')
    plots.freeze_panes = "A4"
    widths(plots, 14, 24, 8, 10, 10, 13, 8, 3, 3, 8, 9)

    for name, text, who, fill in (
        ("Money in", ALLOTMENT_IN, "From", "BDD7EE"),
        ("Money out", ALLOTMENT_OUT, "To", "F8CBAD"),
    ):
        sheet = workbook.create_sheet(name)
        title(sheet, "A1", f"{name} (rents are on Plots)" if name == "Money in" else name)
        head(sheet, 3, ["Date", who, "For", "Bank", "Cash"], fill)
        for at, r in enumerate(rows(text), 4):
            put(
                sheet,
                at,
                [date(r[0]), r[1], r[2], number(r[3]), number(r[4])],
                ["dd/mm/yyyy", "", "", MONEY, MONEY],
            )
        sheet.freeze_panes = "A4"
        widths(sheet, 13, 36, 24, 11, 11)
    aside(
        workbook["Money in"], "G3", "Cash banked: a line here under Bank and a line in Money out under Cash"
    )

    page = workbook.create_sheet("Accounts")
    title(page, "A1", "Accounts, year to 30 September 2026", 16)
    head(page, 3, ["", "So far", "Last year"], "A9D08E")
    put(page, 4, ["RECEIPTS"])
    both = "SUMIFS('{s}'!$D$4:$D$300,'{s}'!$C$4:$C$300,$A{at})+SUMIFS('{s}'!$E$4:$E$300,'{s}'!$C$4:$C$300,$A{at})"
    put(page, 5, ["Plot rents", f"=Plots!E{end}", 868], ["", SIGNED, SIGNED])
    at = 5
    for label, before in (
        ("Trading hut", 912.35),
        ("Key deposits", 40),
        ("Fundraising", 388.1),
        ("Grants & gifts", 125),
    ):
        at += 1
        put(page, at, [label, "=" + both.format(s="Money in", at=at), before], ["", SIGNED, SIGNED])
    put(page, 10, ["Total receipts", "=SUM(B5:B9)", "=SUM(C5:C9)"], ["", SIGNED, SIGNED])
    put(page, 12, ["PAYMENTS"])
    at = 12
    for label, before in (
        ("Water", 731.9),
        ("Hut stock", 645.2),
        ("Skips & rubbish", 264),
        ("Repairs & mowing", 187.45),
        ("Insurance & subs", 211),
        ("Events", 92.6),
        ("Grants spent", 0),
        ("Key deposits returned", 20),
        ("Office & meetings", 74.3),
    ):
        at += 1
        put(page, at, [label, "=" + both.format(s="Money out", at=at), before], ["", SIGNED, SIGNED])
    put(page, 22, ["Total payments", "=SUM(B13:B21)", "=SUM(C13:C21)"], ["", SIGNED, SIGNED])
    put(page, 24, ["Over / under", "=B10-B22", "=C10-C22"], ["", SIGNED, SIGNED])
    bold(page, *[f"{c}{row}" for c in "ABC" for row in (4, 10, 12, 22, 24)])
    head(page, 3, ["Where it is", "1 Oct 2025", "Now"], "A9D08E", 5)
    for at, (label, start, how, c) in enumerate(
        (("Bank (Co-op)", 1284.6, "Bank", "D"), ("Cash tin", 48.15, "Cash", "E")), 4
    ):
        put(
            page,
            at,
            [
                label,
                start,
                f"=F{at}+SUMIFS(Plots!$E$4:$E${last},Plots!$G$4:$G${last},\"{how}\")+SUM('Money in'!${c}$4:${c}$300)-SUM('Money out'!${c}$4:${c}$300)",
            ],
            ["", SIGNED, SIGNED],
            5,
        )
    put(page, 6, ["Together", "=F4+F5", "=G4+G5"], ["", SIGNED, SIGNED], 5)
    bold(page, "E6", "F6", "G6")
    put(page, 8, ["should be nil", None, "=ROUND(G6-F6-B24,2)"], ["", "", SIGNED], 5)
    aside(page, "E9", "if it isn't, somebody forgot Bank or Cash on a plot")
    widths(page, 24, 12, 12, 4, 16, 12, 12)
    return workbook, {
        "book": "bristolplots.xlsx",
        "half": "round77",
        "layout": "records",
        "about": "allotment association, Bristol, England, GBP",
        "dialect": "plots with the rent looked up by size, paid, day and how filled in beside; money in and money out on a sheet each with what for and a column for bank and for cash, cash banked as a line on each; receipts and payments with last year and where the money is on the last sheet",
        "date_order": "dmy",
        "period": ["2025-10-01", "2026-09-30"],
        "tables": {"plots": "Plots", "in": "Money in", "out": "Money out"},
        "free": {"Money in": ["From"], "Money out": ["To"]},
        "adds_up": {},
        "watch": [
            f"Plots!E{end}",
            f"Plots!E{end + 1}",
            *[f"Accounts!B{row}" for row in (*range(5, 11), *range(13, 23), 24)],
            "Accounts!G4",
            "Accounts!G5",
            "Accounts!G6",
            "Accounts!G8",
        ],
        "zero": ["Accounts!G8"],
    }


# no | date | client | job | words | rate | flat amount | IRS kept | paid on
WORDS = """
2026/01 | 01-12 | Verlag Brandt | cookbook, chapters 1-3 | 6200 | 0.11 | | | 02-10
2026/02 | 01-19 | Nordlys Translations | ferry timetable site | 2450 | 0.09 | | | 02-18
2026/03 | 01-26 | Museu da Ribeira | wall texts, winter show | | | 320 | 73.60 | 02-03
2026/04 | 02-05 | Verlag Brandt | cookbook, chapters 4-6 | 5750 | 0.11 | | | 03-09
2026/05 | 02-16 | Atlantic Wave Hostels | website pages | 1800 | 0.10 | | | 02-27
2026/06 | 02-27 | Nordlys Translations | safety leaflets | 3900 | 0.09 | | | 03-30
2026/07 | 03-11 | Halden & Roe | contract, proofreading | | | 145 | | 03-25
2026/08 | 03-20 | Verlag Brandt | cookbook, last part | 4980 | 0.11 | | | 04-20
2026/09 | 03-31 | Nordlys Translations | hiking app | 2720 | 0.09 | | | 04-29
2026/10 | 04-14 | Museu da Ribeira | audio guide | | | 480 | 110.40 | 04-30
2026/11 | 04-22 | Atlantic Wave Hostels | booking mails | 1150 | 0.10 | | | 05-04
2026/12 | 05-06 | Verlag Brandt | wine guide, sample | 2100 | 0.11 | | | 06-05
2026/13 | 05-18 | Halden & Roe | annual report | 7400 | 0.12 | | | 06-15
2026/14 | 05-29 | Nordlys Translations | heat pump manual | 5300 | 0.09 | | | 06-29
2026/15 | 06-10 | Verlag Brandt | wine guide, part 1 | 6500 | 0.11 | | | 07-13
2026/16 | 06-24 | Museu da Ribeira | summer leaflet | | | 210 | 48.30 | 07-06
2026/17 | 07-06 | Nordlys Translations | hiking app, update | 1640 | 0.09 | | | 08-05
2026/18 | 07-17 | Atlantic Wave Hostels | house rules, signs | 920 | 0.10 | | | 07-28
2026/19 | 07-30 | Verlag Brandt | wine guide, part 2 | 5900 | 0.11 | | | 08-31
2026/20 | 08-12 | Halden & Roe | supplier letters | 2350 | 0.12 | | |
2026/21 | 08-24 | Nordlys Translations | stove manual | 4400 | 0.09 | | |
2026/22 | 09-04 | Verlag Brandt | wine guide, part 3 | 6100 | 0.11 | | |
2026/23 | 09-09 | Atlantic Wave Hostels | autumn offers | 780 | 0.10 | | |
"""
# date | what | amount | kind | fatura
WORDS_SPENT = """
01-05 | Casa Nove, desk for January | 95 | Coworking | y
01-08 | CAT tool licence, one year | 216 | Software & dictionaries | y
01-15 | NOS | 34.90 | Phone & internet | y
01-20 | Segurança Social | 164.30 | Social security | y
02-02 | Casa Nove | 95 | Coworking | y
02-12 | train to Porto, Brandt meeting | 51.40 | Travel | y
02-16 | NOS | 34.90 | Phone & internet | y
02-20 | Segurança Social | 164.30 | Social security | y
03-02 | Casa Nove | 95 | Coworking | y
03-10 | Worten, keyboard | 74.99 | Equipment | y
03-16 | NOS | 34.90 | Phone & internet | y
03-20 | Segurança Social | 164.30 | Social security | y
04-01 | Casa Nove | 95 | Coworking | y
04-09 | Contas Certas, first quarter | 75 | Accountant & bank | y
04-15 | NOS | 34.90 | Phone & internet | y
04-20 | Segurança Social | 171.85 | Social security | y
05-04 | Casa Nove | 95 | Coworking | y
05-11 | wine dictionary, Bertrand | 42.50 | Software & dictionaries | y
05-15 | NOS | 34.90 | Phone & internet | y
05-20 | Segurança Social | 171.85 | Social security | y
06-01 | Casa Nove | 95 | Coworking | y
06-15 | NOS | 34.90 | Phone & internet | y
06-19 | Segurança Social | 171.85 | Social security | y
07-01 | Casa Nove | 95 | Coworking | y
07-08 | Contas Certas, second quarter | 75 | Accountant & bank | y
07-15 | NOS | 36.90 | Phone & internet | y
07-20 | Segurança Social | 178.20 | Social security | y
08-03 | Casa Nove | 95 | Coworking | y
08-17 | NOS | 36.90 | Phone & internet | y
08-20 | Segurança Social | 178.20 | Social security | y
08-26 | bus to Évora and back, museum job talk | 24.60 | Travel | n
09-01 | Casa Nove | 95 | Coworking | y
09-08 | Wise, fees | 6.35 | Accountant & bank | n
"""
WORDS_KINDS = (
    ("Social security", 2100),
    ("Coworking", 1140),
    ("Phone & internet", 430),
    ("Software & dictionaries", 350),
    ("Equipment", 400),
    ("Travel", 300),
    ("Accountant & bank", 350),
)


def lisbonwords() -> tuple[Workbook, Card]:
    """A translator in Lisbon: invoices by words with the day they were paid, spending with a budget, quarters."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Invoices"
    title(page, "A1", "Invoices 2026")
    put(page, 2, ["Still to come", None, '=SUM(I6:I300)-SUMIFS(I6:I300,J6:J300,">0")'], ["", "", EURO])
    put(page, 3, ["Paid so far", None, '=SUMIFS(I6:I300,J6:J300,">0")'], ["", "", EURO])
    bold(page, "A2", "A3", "C2", "C3")
    page["C2"].alignment = page["C3"].alignment = Alignment(horizontal="left")
    shade(page, "C2:C2", "FFE699")
    aside(page, "E2", "no IVA (clients abroad, art. 53 at home). Portuguese clients keep 23% for the IRS.")
    head(
        page,
        5,
        ["No", "Date", "Client", "Job", "Words", "Rate", "Amount", "IRS kept", "To come", "Paid on"],
        "B4C7E7",
    )
    for at, r in enumerate(rows(WORDS), 6):
        no, day, client, job, words, rate, flat, kept, paid = r
        put(
            page,
            at,
            [
                no,
                date(day),
                client,
                job,
                number(words),
                number(rate),
                number(flat) if flat else f"=ROUND(E{at}*F{at},2)",
                number(kept),
                f"=G{at}-H{at}",
                day_of(paid),
            ],
            ["", "dd/mm/yy", "", "", "#,##0", "0.00", MONEY, MONEY, MONEY, "dd/mm/yy"],
        )
    page.freeze_panes = "A6"
    widths(page, 10, 11, 25, 28, 9, 8, 11, 10, 11, 11)

    sheet = workbook.create_sheet("Spent")
    head(sheet, 1, ["Date", "What", "€", "Kind", "Fatura"], "F8CBAD")
    at = 1
    for at, r in enumerate(rows(WORDS_SPENT), 2):
        put(sheet, at, [date(r[0]), r[1], number(r[2]), r[3], r[4]], ["dd/mm/yy", "", MONEY])
    head(sheet, 1, ["Kind", "So far", "Meant to be", "Left"], "F8CBAD", 7)
    for at, (kind, plan) in enumerate(WORDS_KINDS, 2):
        put(
            sheet,
            at,
            [kind, f"=SUMIF($D$2:$D$400,G{at},$C$2:$C$400)", plan, f"=I{at}-H{at}"],
            ["", SIGNED, "#,##0", SIGNED],
            7,
        )
    put(sheet, 9, ["All", "=SUM(H2:H8)", "=SUM(I2:I8)", "=SUM(J2:J8)"], ["", SIGNED, "#,##0", SIGNED], 7)
    bold(sheet, "G9", "H9", "I9", "J9")
    dropdown(sheet, "D2:D400", "$G$2:$G$8")
    sheet.freeze_panes = "A2"
    widths(sheet, 11, 38, 10, 24, 8, 3, 24, 11, 12, 11)

    quarters = workbook.create_sheet("Quarters")
    title(quarters, "A1", "For the accountant")
    head(quarters, 3, ["", "Q1", "Q2", "Q3", "Q4", "2026"], "B4C7E7")
    put(quarters, 4, ["from", *[dt.date(2026, m, 1) for m in (1, 4, 7, 10)]], ["", *["dd/mm/yy"] * 4])

    def quarter(column: str, by: str, c: str) -> str:
        """A SUMIFS of a column for the quarter that starts in row 4."""
        return f'=SUMIFS({column},{by},">="&{c}$4,{by},"<="&EOMONTH({c}$4,2))'

    for at, (label, column, by) in enumerate(
        (
            ("Invoiced", "Invoices!$G$6:$G$300", "Invoices!$B$6:$B$300"),
            ("Paid to me", "Invoices!$I$6:$I$300", "Invoices!$J$6:$J$300"),
            ("Spent", "Spent!$C$2:$C$400", "Spent!$A$2:$A$400"),
        ),
        5,
    ):
        put(
            quarters,
            at,
            [label, *[quarter(column, by, c) for c in "BCDE"], f"=SUM(B{at}:E{at})"],
            ["", *[SIGNED] * 5],
        )
    put(quarters, 8, ["In hand", *[f"={c}6-{c}7" for c in "BCDEF"]], ["", *[EURO] * 5])
    bold(quarters, *[f"{c}8" for c in "ABCDEF"])
    widths(quarters, 16, 12, 12, 12, 12, 13)
    return workbook, {
        "book": "lisbonwords.xlsx",
        "half": "round77",
        "layout": "records",
        "about": "freelance translator writing English, Lisbon, Portugal, EUR, no IVA",
        "dialect": "invoices with words, rate and the amount by formula or a flat amount typed, tax kept back by clients in the country, to come, and the day it was paid filled in later, what is still to come above the headings; spending with the kind after the amount, kinds with a budget beside it; quarters on the last sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-09-30"],
        "tables": {"invoices": "Invoices", "spent": "Spent"},
        "free": {"Invoices": ["Job"], "Spent": ["What", "Fatura"]},
        "adds_up": {},
        "watch": [
            "Invoices!C2",
            "Invoices!C3",
            *[f"Spent!{c}{row}" for row in range(2, 10) for c in "HJ"],
            *[f"Quarters!{c}{row}" for row in range(5, 9) for c in "DF"],
        ],
        "zero": [],
    }


BOOKS = [lombokflat, bownesspiano, austintacos, bristolplots, lisbonwords]
