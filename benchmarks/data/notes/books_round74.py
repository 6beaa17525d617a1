"""The workbooks of round 74: a household in Leeds, a hairdresser in Brisbane, two houses in Ohio, a Welsh hall, a baker in Mumbai."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import aside, bold, date, dropdown, head, number, put, rows, shade, title, widths
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
POUND = "£#,##0.00;-£#,##0.00"
DOLLAR = '"$"#,##0.00;-"$"#,##0.00'
RUPEE = '"₹" #,##0;-"₹" #,##0'


# what for | each month
LEEDS_BUDGET = """
Mortgage | 912
Council tax | 148
Gas & electric | 135
Water | 41
Phones & broadband | 62
Food shop | 480
Nursery | 640
Car | 160
Trains & buses | 70
Eating out | 90
Maisie | 60
House & garden | 80
Presents | 40
Everything else | 75
"""
# date | what | £ | what for | paid from
LEEDS_SPENDING = """
07-01 | Mortgage | 912 | Mortgage | Joint
07-01 | Leeds City Council | 148 | Council tax | Joint
07-02 | Little Acorns | 640 | Nursery | Joint
07-04 | Aldi | 58.12 | Food shop | Joint
07-06 | Octopus | 135 | Gas & electric | Joint
07-09 | Yorkshire Water | 41 | Water | Joint
07-11 | Aldi and the market | 66.40 | Food shop | Joint
07-13 | Morrisons petrol | 49.85 | Car | Credit card
07-15 | Virgin Media | 38 | Phones & broadband | Joint
07-15 | Voxi x 2 | 24 | Phones & broadband | Joint
07-18 | Bundobust with Tom & Ellie | 43.50 | Eating out | Credit card
07-21 | Next, sandals for Maisie | 18 | Maisie | Credit card
07-25 | Next, sandals went back | -18 | Maisie | Credit card
07-25 | B&Q, fence paint | 37.60 | House & garden | Credit card
07-27 | Aldi | 71.05 | Food shop | Joint
08-03 | Mortgage | 912 | Mortgage | Joint
08-03 | Leeds City Council | 148 | Council tax | Joint
08-03 | Little Acorns | 640 | Nursery | Joint
08-06 | Octopus | 135 | Gas & electric | Joint
08-08 | Aldi | 63.74 | Food shop | Joint
08-10 | Yorkshire Water | 41 | Water | Joint
08-14 | Morrisons petrol | 51.20 | Car | Credit card
08-15 | Virgin Media and Voxi | 62 | Phones & broadband | Joint
08-19 | Dan's train to Hull for the funeral | 31.40 | Trains & buses | Joint
08-22 | Aldi | 80.11 | Food shop | Joint
08-24 | MOT and two tyres, Armley Autos | 214 | Car | Joint
08-30 | Gran's 80th, flowers and cake | 46.25 | Presents | Credit card
09-01 | Mortgage | 912 | Mortgage | Joint
09-01 | Leeds City Council | 148 | Council tax | Joint
09-02 | Little Acorns | 640 | Nursery | Joint
09-05 | Aldi | 69.90 | Food shop | Joint
09-07 | Octopus | 135 | Gas & electric | Joint
09-09 | Yorkshire Water | 41 | Water | Joint
09-12 | Boots, Calpol, nits stuff | 21.35 | Everything else | Joint
09-15 | Virgin Media and Voxi | 62 | Phones & broadband | Joint
09-16 | Morrisons petrol | 50.60 | Car | Credit card
09-19 | Aldi | 74.28 | Food shop | Joint
09-26 | Fish and chips at Skyliner | 27.80 | Eating out | Joint
10-01 | Mortgage | 912 | Mortgage | Joint
10-01 | Leeds City Council | 148 | Council tax | Joint
10-02 | Little Acorns | 640 | Nursery | Joint
10-03 | Aldi | 77.15 | Food shop | Joint
10-06 | Octopus | 135 | Gas & electric | Joint
10-08 | Next, winter coat for Maisie | 32 | Maisie | Credit card
10-09 | Yorkshire Water | 41 | Water | Joint
10-11 | Aldi | 55.02 | Food shop | Joint
10-15 | Virgin Media and Voxi | 62 | Phones & broadband | Joint
"""
# date | from | £ | for
LEEDS_IN = """
07-13 | Child benefit | 108.20 | Benefits
07-28 | Leeds Teaching Hospitals | 1946.30 | Priya's pay
07-31 | Brodie Signs | 1812.44 | Dan's pay
08-10 | Child benefit | 108.20 | Benefits
08-16 | old cot, Facebook | 45 | Sold stuff
08-28 | Leeds Teaching Hospitals | 1946.30 | Priya's pay
08-28 | Brodie Signs | 1812.44 | Dan's pay
09-07 | Child benefit | 108.20 | Benefits
09-28 | Leeds Teaching Hospitals | 1987.65 | Priya's pay
09-30 | Brodie Signs | 1812.44 | Dan's pay
10-05 | Child benefit | 108.20 | Benefits
"""


def kirkstallhome() -> tuple[Workbook, Card]:
    """A family in Leeds: a list of spending with sums by month beside it, pay on a sheet of its own."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Spending"
    title(sheet, "A1", "Where does it all go?!", 16)
    aside(sheet, "C1", "money back = minus, same What for")
    head(sheet, 3, ["Date", "What", "£", "What for", "Paid from"], "C6E0B4")
    for row, (day, what, amount, use, pot) in enumerate(rows(LEEDS_SPENDING), 4):
        put(sheet, row, [date(day), what, number(amount), use, pot], ["dd/mm/yyyy", "", SIGNED])
    head(
        sheet,
        3,
        ["Budget line", "Per month", "", "", "", "", "Left in Oct"],
        "FFE699",
        7,
    )
    put(sheet, 3, [dt.date(2026, month, 1) for month in (7, 8, 9, 10)], ["mmm yy"] * 4, 9)
    watch = []
    at = 3
    for line, budget in rows(LEEDS_BUDGET):
        at += 1
        spent = [
            f'=SUMIFS($C$4:$C$600,$D$4:$D$600,$G{at},$A$4:$A$600,">="&{c}$3,$A$4:$A$600,"<="&EOMONTH({c}$3,0))'
            for c in "IJKL"
        ]
        put(sheet, at, [line, number(budget), *spent, f"=H{at}-L{at}"], ["", *[SIGNED] * 6], 7)
        watch += [f"Spending!L{at}"]
    put(
        sheet,
        at + 1,
        ["All", *[f"=SUM({c}4:{c}{at})" for c in "HIJKLM"]],
        ["", *[POUND] * 6],
        7,
    )
    bold(sheet, *[f"{c}{at + 1}" for c in "GHIJKLM"])
    watch += [f"Spending!L{at + 1}", f"Spending!M{at + 1}"]
    dropdown(sheet, "D4:D600", f"$G$4:$G${at}")
    dropdown(sheet, "E4:E600", '"Joint,Credit card"')
    sheet.freeze_panes = "A4"
    widths(sheet, 12, 36, 10, 20, 12, 3, 20, 11, 11, 11, 11, 11, 12)

    pay = workbook.create_sheet("Coming in")
    head(pay, 1, ["Date", "From", "£", "For"], "BDD7EE")
    for row, (day, who, amount, use) in enumerate(rows(LEEDS_IN), 2):
        put(pay, row, [date(day), who, number(amount), use], ["dd/mm/yyyy", "", MONEY])
    pay.freeze_panes = "A2"
    widths(pay, 12, 30, 11, 16)

    over = workbook.create_sheet("Are we ok")
    title(over, "A1", "In and out, month by month")
    head(over, 3, ["Month", "Came in", "Went out", "Over / short"], "F8CBAD")
    for row, (month, column) in enumerate(zip((7, 8, 9, 10), "IJKL", strict=True), 4):
        put(
            over,
            row,
            [
                dt.date(2026, month, 1),
                f"=SUMIFS('Coming in'!$C$2:$C$200,'Coming in'!$A$2:$A$200,\">=\"&A{row},'Coming in'!$A$2:$A$200,\"<=\"&EOMONTH(A{row},0))",
                f"=Spending!{column}{at + 1}",
                f"=B{row}-C{row}",
            ],
            ["mmmm yyyy", *[POUND] * 3],
        )
    put(over, 8, ["So far", *[f"=SUM({c}4:{c}7)" for c in "BCD"]], ["", *[POUND] * 3])
    bold(over, "A8", "B8", "C8", "D8")
    watch += ["Are we ok!B7", "Are we ok!C7", "Are we ok!D8"]
    widths(over, 18, 14, 14, 14)
    return workbook, {
        "book": "kirkstallhome.xlsx",
        "half": "round74",
        "layout": "cash book",
        "about": "family with a small daughter, Leeds, England, GBP",
        "dialect": "a list of spending with what for and paid from after the amount, money back as minus, a budget with sums by months beside it; pay and benefits on a second sheet; in and out by months on a third",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "cash": {
            "sheet": "Spending",
            "date": "Date",
            "category": "What for",
            "amount": "£",
            "dimensions": ["Paid from"],
        },
        "free": {"Spending": ["What"], "Coming in": ["From"]},
        "adds_up": {"Spending": ["£"]},
        "watch": watch,
        "zero": [],
    }


# date | client | suburb | what i did | $ | paid how | paid on
HAIR_JOBS = """
07-02 | Mrs Pavlos | Aspley | Set | 45 | Cash | 07-02
07-03 | Jodie Marsh | Stafford | Foils | 185 | PayID | 07-03
07-07 | Wattle Grove | Kedron | Residents day | 290 | PayID | 07-31
07-09 | Bev Tran | Chermside | Cut | 55 | Square | 07-09
07-14 | Kirra Doyle | Zillmere | Cut & colour | 150 | Square | 07-14
07-16 | Mrs Pavlos | Aspley | Set | 45 | Cash | 07-16
07-23 | Lorraine Fitz | Geebung | Perm | 140 | Cash | 07-23
08-04 | Wattle Grove | Kedron | Residents day | 305 | PayID | 08-31
08-06 | Bev Tran | Chermside | Cut | 55 | Square | 08-06
08-08 | Tahlia Ng wedding | Nundah | Wedding | 420 | PayID | 08-10
08-13 | Mrs Pavlos | Aspley | Perm | 140 | Cash | 08-13
08-20 | Jodie Marsh | Stafford | Foils | 185 | PayID | 08-22
08-27 | Doyle boys x 2 | Zillmere | Kids cut | 50 | Cash | 08-27
09-01 | Wattle Grove | Kedron | Residents day | 280 | PayID | 09-30
09-05 | Kirra Doyle | Zillmere | Cut & colour | 150 | Square | 09-05
09-10 | Mrs Pavlos | Aspley | Set | 45 | Cash | 09-10
09-17 | Bev Tran | Chermside | Cut | 55 | Square | 09-17
09-24 | Lorraine Fitz | Geebung | Set | 45 | Cash | 09-24
10-06 | Wattle Grove | Kedron | Residents day | 315 | PayID | 10-30
10-08 | Jodie Marsh | Stafford | Cut | 55 | PayID | 10-08
10-15 | Mrs Pavlos | Aspley | Set | 45 | Cash | 10-15
10-22 | Kirra Doyle | Zillmere | Cut & colour | 150 | Square | 10-22
10-29 | Bev Tran | Chermside | Cut | 55 | |
11-03 | Jodie Marsh | Stafford | Foils | 185 | |
11-05 | Lorraine Fitz | Geebung | Cut | 55 | Cash | 11-05
"""
# date | where | sort | $ | how
HAIR_SPENT = """
07-01 | AAMI van | Insurance | 96.20 | Card
07-04 | Ampol | Fuel | 68.40 | Card
07-06 | Price Attack, tints | Colour & stock | 112.75 | Card
07-12 | Telstra | Phone | 55 | Card
07-25 | Ampol | Fuel | 71.90 | Card
08-01 | AAMI van | Insurance | 96.20 | Card
08-11 | Hairhouse, new straightener | Tools | 189 | Card
08-12 | Telstra | Phone | 55 | Card
08-18 | Ampol | Fuel | 66.15 | Card
08-26 | Price Attack, perm lotion, foils | Colour & stock | 84.30 | Card
09-01 | AAMI van | Insurance | 96.20 | Card
09-12 | Telstra | Phone | 55 | Card
09-15 | Hibiscus laundromat, towels | Towels & washing | 18 | Cash
09-19 | Ampol | Fuel | 73.05 | Card
10-01 | AAMI van | Insurance | 96.20 | Card
10-02 | mSTAR service on the van | Van repairs | 310 | Card
10-12 | Telstra | Phone | 55 | Card
10-14 | Hibiscus laundromat, towels | Towels & washing | 18 | Cash
10-20 | Ampol | Fuel | 69.70 | Card
10-27 | Price Attack, tints | Colour & stock | 77.60 | Card
11-01 | AAMI van | Insurance | 96.20 | Card
11-07 | Ampol | Fuel | 70.25 | Card
"""


def chermsidehair() -> tuple[Workbook, Card]:
    """A mobile hairdresser in Brisbane: jobs with how and when they were paid, spending by sort, a page of months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Jobs"
    title(sheet, "A1", "SHAZ ON WHEELS  -  jobs 26/27", 14)
    shade(sheet, "A1:G1", "F4B6D2")
    put(sheet, 2, ["Still owed to me", None, None, None, '=SUM(E5:E500)-SUMIFS(E5:E500,G5:G500,">0")'])
    sheet["E2"].number_format = DOLLAR
    bold(sheet, "A2", "E2")
    head(sheet, 4, ["Date", "Client", "Suburb", "What I did", "$", "Paid how", "Paid on"], "FBE0EC")
    for row, (day, who, suburb, what, amount, how, paid) in enumerate(rows(HAIR_JOBS), 5):
        put(
            sheet,
            row,
            [date(day), who, suburb, what, number(amount), how or None, date(paid) if paid else None],
            ["d/mm/yy", "", "", "", MONEY, "", "d/mm/yy"],
        )
    dropdown(sheet, "D5:D500", '"Cut,Cut & colour,Foils,Set,Perm,Kids cut,Wedding,Residents day"')
    dropdown(sheet, "F5:F500", '"Cash,PayID,Square"')
    aside(sheet, "I4", "leave Paid how + Paid on empty till they've actually paid")
    sheet.freeze_panes = "A5"
    widths(sheet, 17, 22, 14, 16, 11, 11, 11, 3, 40)

    spent = workbook.create_sheet("Spent")
    head(spent, 1, ["Date", "Where", "Sort", "$", "How"], "DDEBF7")
    for row, (day, where, sort, amount, how) in enumerate(rows(HAIR_SPENT), 2):
        put(spent, row, [date(day), where, sort, number(amount), how], ["d/mm/yy", "", "", MONEY])
    spent.freeze_panes = "A2"
    widths(spent, 11, 34, 18, 11, 8)

    page = workbook.create_sheet("For the tax lady")
    title(page, "A1", "Year to 30 June 2027 (not registered for GST)")
    head(page, 3, ["", "", "", "", "", "", "So far"], "E2EFDA")
    put(page, 3, [dt.date(2026, month, 1) for month in (7, 8, 9, 10, 11)], ["mmm yy"] * 5, 2)

    def line(at: int, label: str, formula: str) -> None:
        """A line by months with its sum."""
        cells = [formula.replace("#", c).replace("@", str(at)) for c in "BCDEF"]
        put(page, at, [label, *cells, f"=SUM(B{at}:F{at})"], ["", *[SIGNED] * 6])

    within = '{0}!$A$2:$A$500,">="&#$3,{0}!$A$2:$A$500,"<="&EOMONTH(#$3,0)'
    put(page, 4, ["PAID TO ME"])
    paid = 'Jobs!$G$5:$G$500,">="&#$3,Jobs!$G$5:$G$500,"<="&EOMONTH(#$3,0)'
    at = 4
    for how in ("Cash", "PayID", "Square"):
        at += 1
        line(at, how, f"=SUMIFS(Jobs!$E$5:$E$500,Jobs!$F$5:$F$500,$A@,{paid})")
    line(8, "Total paid", "=SUM(#5:#7)")
    put(page, 10, ["WHAT I SPENT"])
    at = 10
    for sort in (
        "Colour & stock",
        "Tools",
        "Fuel",
        "Van repairs",
        "Insurance",
        "Phone",
        "Towels & washing",
        "Bits",
    ):
        at += 1
        line(at, sort, f"=SUMIFS(Spent!$D$2:$D$500,Spent!$C$2:$C$500,$A@,{within.format('Spent')})")
    line(at + 1, "Total spent", f"=SUM(#11:#{at})")
    line(at + 3, "Profit", f"=#8-#{at + 1}")
    bold(page, "A4", "A10", *[f"{c}{r}" for c in "ABCDEFG" for r in (8, at + 1, at + 3)])
    dropdown(spent, "C2:C500", f"'For the tax lady'!$A$11:$A${at}")
    widths(page, 20, 11, 11, 11, 11, 11, 12)
    watch = ["Jobs!E2", *[f"For the tax lady!F{r}" for r in (5, 6, 7, 8, *range(11, at + 2), at + 3)]]
    watch += ["For the tax lady!G8", f"For the tax lady!G{at + 1}", f"For the tax lady!G{at + 3}"]
    return workbook, {
        "book": "chermsidehair.xlsx",
        "half": "round74",
        "layout": "records",
        "about": "mobile hairdresser, Brisbane, Australia, AUD, not registered for GST",
        "dialect": "jobs with client, suburb, what was done, the price and how and when it was paid, left empty while owed, what is owed above the headings; spending with a sort before the amount; paid and spent by months with the profit on a third sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "tables": {"jobs": "Jobs", "spent": "Spent"},
        "free": {"Jobs": ["Suburb"], "Spent": ["Where"]},
        "adds_up": {"Spent": ["$"]},
        "watch": watch,
        "zero": [],
    }


OHIO_LINES = (
    "Advertising",
    "Cleaning & maintenance",
    "Insurance",
    "Legal & professional",
    "Repairs",
    "Supplies",
    "Taxes",
    "Utilities",
)
# sheet | address | tenant | rent | day and amount got by months ; date | paid to | line | amount | how
OHIO_RENT = {
    "Elm": (
        "318 Elm St, Mansfield",
        "Rosa Delgado, lease to 5/31/27",
        875,
        "01-05 875; 02-04 875; 03-05 875; 04-06 875; 05-05 875; 06-05 875; 07-06 875; 08-05 875; 09-04 875",
    ),
    "Fulton": (
        "1127 Fulton Ave, Mansfield",
        "Kevin & Dawn Sipe, month to month",
        925,
        "01-02 925; 02-02 925; 03-03 925; 04-02 925; 05-09 925; 06-03 925; 07-02 925; 08-04 925; 09-03 925; 10-02 925",
    ),
}
OHIO_PAID = {
    "Elm": """
01-15 | Westfield, year's policy | Insurance | 812 | check 1161
02-05 | Richland County, first half | Taxes | 604.18 | check 1163
02-20 | Menards, toilet fill valve | Repairs | 18.47 | Visa
03-11 | Lowe's, furnace filters | Supplies | 31.92 | Visa
03-28 | Menards, bathroom fan | Repairs | 64.25 | Visa
04-10 | Tri-County Heating, furnace check | Cleaning & maintenance | 95 | check 1167
04-22 | Lowe's, porch paint | Supplies | 83.88 | Visa
04-25 | Lowe's, 1 can of paint returned | Supplies | -27.96 | Visa
05-06 | City of Mansfield water | Utilities | 52.60 | bank
05-14 | Jim Oates mowing, April-May | Cleaning & maintenance | 80 | check 1170
06-03 | City of Mansfield water | Utilities | 54.15 | bank
06-19 | Buckeye Plumbing, water heater | Repairs | 940 | check 1173
07-03 | City of Mansfield water | Utilities | 55.40 | bank
07-09 | Richland County, second half | Taxes | 604.18 | check 1176
07-15 | Jim Oates mowing, June-July | Cleaning & maintenance | 120 | check 1177
08-05 | City of Mansfield water | Utilities | 57.90 | bank
08-27 | Menards, screen door closer | Repairs | 22.36 | Visa
09-03 | City of Mansfield water | Utilities | 56.75 | bank
09-18 | Jim Oates mowing, Aug-Sept | Cleaning & maintenance | 120 | check 1182
09-30 | Lowe's, furnace filters | Supplies | 33.48 | Visa
""",
    "Fulton": """
01-15 | Westfield, year's policy | Insurance | 868 | check 1162
02-05 | Richland County, first half | Taxes | 655.72 | check 1164
02-11 | Buckeye Plumbing, frozen pipe | Repairs | 210 | check 1165
03-12 | Lowe's, smoke alarms | Supplies | 57.90 | Visa
04-10 | Tri-County Heating, furnace check | Cleaning & maintenance | 95 | check 1168
05-06 | City of Mansfield water | Utilities | 71.30 | bank
05-11 | J. Ritter, letter about late rent | Legal & professional | 75 | check 1169
05-14 | Jim Oates mowing, April-May | Cleaning & maintenance | 80 | check 1171
06-03 | City of Mansfield water | Utilities | 68.85 | bank
06-25 | Buckeye Plumbing, snaked tub drain | Repairs | 140 | check 1174
07-03 | City of Mansfield water | Utilities | 70.10 | bank
07-09 | Richland County, second half | Taxes | 655.72 | check 1175
07-15 | Jim Oates mowing, June-July | Cleaning & maintenance | 120 | check 1178
08-05 | City of Mansfield water | Utilities | 73.45 | bank
08-20 | Menards, dryer vent | Repairs | 26.18 | Visa
09-03 | City of Mansfield water | Utilities | 69.95 | bank
09-12 | Lowe's, shingles for back roof | Repairs | 217.20 | Visa
09-14 | Ray Hull, put the shingles on | Repairs | 350 | check 1181
09-18 | Jim Oates mowing, Aug-Sept | Cleaning & maintenance | 120 | check 1183
""",
}


def mansfieldhouses() -> tuple[Workbook, Card]:
    """Two houses in Ohio: a sheet each with the rent by months and beside it what was paid, Schedule E at the end."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    watch = []
    for name, (place, tenant, rent, got) in OHIO_RENT.items():
        sheet = workbook.create_sheet(name)
        title(sheet, "A1", place, 14)
        aside(sheet, "A2", tenant)
        head(sheet, 4, ["Rent 2026", "Due", "Got", "Got on", "To come"], "FFF2CC")
        received = [part.split() for part in got.split("; ")]
        for i in range(12):
            at = 5 + i
            day, amount = received[i] if i < len(received) else ("", "")
            put(
                sheet,
                at,
                [
                    f"{dt.date(2026, i + 1, 1):%B}",
                    rent,
                    number(amount),
                    date(day) if day else None,
                    f"=B{at}-C{at}",
                ],
                ["", MONEY, MONEY, "m/d/yy", SIGNED],
            )
        put(sheet, 17, ["Year", "=SUM(B5:B16)", "=SUM(C5:C16)", None, "=SUM(E5:E16)"], ["", *[DOLLAR] * 4])
        bold(sheet, "A17", "B17", "C17", "E17")
        shade(sheet, "A17:E17", "FFF2CC")
        head(sheet, 4, ["Date", "Paid to", "Line", "Amount", "How"], "D9E1F2", 7)
        for row, (day, who, line, amount, how) in enumerate(rows(OHIO_PAID[name]), 5):
            put(sheet, row, [date(day), who, line, number(amount), how], ["m/d/yy", "", "", SIGNED], 7)
        put(sheet, 2, ["Paid out so far", "=SUM(J5:J300)"], ["", DOLLAR], 9)
        bold(sheet, "I2", "J2")
        dropdown(sheet, "I5:I300", "'Sched E'!$A$6:$A$13")
        sheet.freeze_panes = "A5"
        widths(sheet, 12, 11, 11, 10, 11, 3, 10, 36, 24, 12, 13)
        watch += [f"{name}!{cell}" for cell in ("C17", "E17", "J2")]
    page = workbook.create_sheet("Sched E")
    title(page, "A1", "SCHEDULE E 2026")
    head(page, 3, ["", "Elm", "Fulton", "Both"], "E7E6E6")
    put(page, 4, ["Rents received", "=Elm!C17", "=Fulton!C17", "=B4+C4"], ["", *[MONEY] * 3])
    bold(page, "A4", "B4", "C4", "D4")
    for at, line in enumerate(OHIO_LINES, 6):
        sums = [f"=SUMIF({name}!$I$5:$I$300,$A{at},{name}!$J$5:$J$300)" for name in OHIO_RENT]
        put(page, at, [line, *sums, f"=B{at}+C{at}"], ["", *[SIGNED] * 3])
        watch += [f"Sched E!B{at}", f"Sched E!C{at}"]
    put(page, 14, ["Total expenses", *[f"=SUM({c}6:{c}13)" for c in "BCD"]], ["", *[MONEY] * 3])
    put(page, 16, ["Net", *[f"={c}4-{c}14" for c in "BCD"]], ["", *[DOLLAR] * 3])
    bold(page, *[f"{c}{r}" for c in "ABCD" for r in (14, 16)])
    aside(page, "A18", "both houses paid off. Depreciation: Barb at the tax office does it")
    watch += ["Sched E!B4", "Sched E!C4", "Sched E!B16", "Sched E!C16", "Sched E!D16"]
    widths(page, 26, 13, 13, 13)
    return workbook, {
        "book": "mansfieldhouses.xlsx",
        "half": "round74",
        "layout": "records",
        "about": "landlord with two small houses, Mansfield, Ohio, USD",
        "dialect": "a sheet a house: rent by months with due, got, the day and what is to come, and beside it from the same row a list of what was paid with the tax form's line before the amount and check number, card or bank last, returns as minus; the tax form's lines by house on the last sheet",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"elm": "Elm", "fulton": "Fulton"},
        "free": {"Elm": ["Paid to"], "Fulton": ["Paid to"]},
        "adds_up": {"Elm": ["Amount"], "Fulton": ["Amount"]},
        "watch": watch,
        "zero": [],
    }


# date | details | ref | heading | bank in | bank out | cash in | cash out
HALL = """
04-03 | Yoga, March | | Regular hire | 64 | | |
04-07 | Merched y Wawr, March | | Regular hire | 36 | | |
04-10 | British Gas DD | | Electricity | | 74.20 | |
04-11 | Party, Cerys Lloyd | 101 | Parties | | | 60 |
04-14 | Sioned | | Cleaning | | | | 48
04-20 | Zurich | 0412 | Insurance | | 586.30 | |
05-01 | Yoga, April | | Regular hire | 80 | | |
05-06 | Merched y Wawr, April | | Regular hire | 36 | | |
05-09 | May fair, stalls and teas | 102 | Events | | | 318.45 |
05-11 | May fair takings | | Banked | 280 | | | 280
05-12 | British Gas DD | | Electricity | | 71.85 | |
05-19 | Sioned | | Cleaning | | | | 48
05-28 | Huws Gray, gutter for the porch | | Repairs | | 92.40 | |
06-02 | Yoga, May | | Regular hire | 64 | | |
06-10 | British Gas DD | | Electricity | | 58.10 | |
06-13 | Party, Owen Pritchard | 103 | Parties | | | 60 |
06-16 | Sioned | | Cleaning | | | | 48
06-24 | Dwr Cymru | | Water | | 88.75 | |
07-03 | Yoga, June | | Regular hire | 80 | | |
07-10 | British Gas DD | | Electricity | | 55.35 | |
07-15 | Community council grant | | Grants & donations | 750 | | |
07-21 | Sioned | | Cleaning | | | | 48
08-11 | British Gas DD | | Electricity | | 52.90 | |
08-15 | Party, the Hopkins wedding tea | 104 | Parties | | | 90 |
08-25 | Post office, loo rolls and bin bags | | Supplies | | | | 14.60
09-02 | CPR training, Ambiwlans Awyr | | Regular hire | 45 | | |
09-08 | Harvest supper tickets | 105 | Events | | | 264 |
09-10 | British Gas DD | | Electricity | | 61.40 | |
09-14 | Harvest supper takings | | Banked | 240 | | | 240
09-15 | Sioned | | Cleaning | | | | 48
09-22 | Oil 4 Wales, 500 l | | Heating oil | | 389 | |
10-02 | Yoga, September | | Regular hire | 80 | | |
10-06 | Merched y Wawr, September | | Regular hire | 36 | | |
10-12 | British Gas DD | | Electricity | | 79.95 | |
10-17 | Party, Mali Bevan 18th | 106 | Parties | | | 90 |
10-20 | Sioned | | Cleaning | | | | 48
10-31 | Calan Gaeaf disco, door | 107 | Events | | | 172.50 |
11-03 | Yoga, October | | Regular hire | 80 | | |
11-10 | British Gas DD | | Electricity | | 86.15 | |
"""
# heading | budget | last year
HALL_IN = """
Regular hire | 1250 | 1184
Parties | 400 | 435
Events | 900 | 812.60
Grants & donations | 750 | 500
"""
HALL_OUT = """
Electricity | 900 | 861.45
Heating oil | 1100 | 1042
Water | 180 | 171.30
Insurance | 590 | 561.10
Cleaning | 580 | 576
Repairs | 400 | 287.55
Supplies | 60 | 41.85
Sundries | 40 | 12
"""


def bryncoedhall() -> tuple[Workbook, Card]:
    """A village hall in Wales: a cash book with a bank and a cash balance on each line, receipts and payments by heading."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Cash book"
    title(sheet, "A1", "NEUADD BRYNCOED - Cash book 1 April 2026 to 31 March 2027")
    aside(sheet, "A2", "Treasurer: Glenys Rowlands. Every line has a heading from the summary, please!")
    head(
        sheet,
        4,
        [
            "Date",
            "Details",
            "Ref",
            "Heading",
            "Bank in",
            "Bank out",
            "Cash in",
            "Cash out",
            "In bank",
            "In tin",
        ],
        "D0CECE",
    )
    put(
        sheet,
        5,
        [dt.date(2026, 4, 1), "Balance brought forward", *[None] * 6, 2841.37, 37.15],
        ["dd.mm.yy", "", "", "", *[MONEY] * 6],
    )
    sheet["B5"].font = Font(italic=True)
    for row, (day, what, ref, heading, *sums) in enumerate(rows(HALL), 6):
        put(
            sheet,
            row,
            [
                date(day),
                what,
                (number(ref) if not ref.startswith("0") else ref) if ref else None,
                heading,
                *[number(amount) for amount in sums],
                f"=I{row - 1}+E{row}-F{row}",
                f"=J{row - 1}+G{row}-H{row}",
            ],
            ["dd.mm.yy", "", "", "", *[MONEY] * 6],
        )
    sheet.freeze_panes = "A5"
    widths(sheet, 11, 36, 8, 20, 11, 11, 11, 11, 12, 11)

    page = workbook.create_sheet("Summary")
    title(page, "A1", "Receipts and payments")
    head(page, 3, ["RECEIPTS", "Budget", "This year", "Last year"], "D0CECE")
    book = "'Cash book'!${0}$6:${0}$400"
    watch = []

    def part(at: int, text: str, into: str, out: str, total: str) -> int:
        """The lines of a part by heading, and their total's row."""
        start = at
        for name, budget, last in rows(text):
            sums = "+".join(
                f"{sign}SUMIF({book.format('D')},$A{at},{book.format(c)})"
                for sign, columns in (("", into), ("-", out))
                for c in columns
            )
            put(
                page,
                at,
                [name, number(budget), "=" + sums.replace("+-", "-"), number(last)],
                ["", *[SIGNED] * 3],
            )
            watch.append(f"Summary!C{at}")
            at += 1
        put(page, at, [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]], ["", *[POUND] * 3])
        bold(page, *[f"{c}{at}" for c in "ABCD"])
        watch.append(f"Summary!C{at}")
        return at

    came = part(4, HALL_IN, "EG", "FH", "Total receipts")
    head(page, came + 2, ["PAYMENTS", "Budget", "This year", "Last year"], "D0CECE")
    went = part(came + 3, HALL_OUT, "FH", "EG", "Total payments")
    at = went + 2
    put(page, at, ["Surplus / deficit", None, f"=C{came}-C{went}"], ["", "", POUND])
    put(
        page,
        at + 2,
        ["In the bank", None, "='Cash book'!I5+SUM('Cash book'!E6:E400)-SUM('Cash book'!F6:F400)"],
    )
    put(
        page,
        at + 3,
        ["In the tin", None, "='Cash book'!J5+SUM('Cash book'!G6:G400)-SUM('Cash book'!H6:H400)"],
    )
    put(page, at + 4, ["Together", None, f"=C{at + 2}+C{at + 3}"])
    put(page, at + 5, ["Should be 0", None, f"=ROUND(C{at + 4}-'Cash book'!I5-'Cash book'!J5-C{at},2)"])
    for row in range(at + 2, at + 6):
        page[f"C{row}"].number_format = POUND
    bold(page, f"A{at}", f"C{at}", f"A{at + 4}", f"C{at + 4}")
    watch += [f"Summary!C{row}" for row in (at, at + 2, at + 3, at + 4, at + 5)]
    aside(
        page,
        f"A{at + 7}",
        "Cash taken to the bank: heading Banked, one line, it is neither receipt nor payment.",
    )
    widths(page, 24, 12, 12, 12)

    rates = workbook.create_sheet("Hirers")
    head(rates, 1, ["Who", "When", "Rate", "How they pay"], "D0CECE")
    for row, (who, when, rate, how) in enumerate(
        rows(
            """
Yoga (Nerys) | Wednesdays 7-8 | £16 a week | bank, start of next month
Merched y Wawr | 2nd Tuesday | £36 a month | bank
Parties | any | £60 afternoon, £90 evening | cash on the day
"""
        ),
        2,
    ):
        put(rates, row, [who, when, rate, how])
        rates.cell(row, 4).alignment = Alignment(wrap_text=True)
    widths(rates, 20, 18, 28, 28)
    return workbook, {
        "book": "bryncoedhall.xlsx",
        "half": "round74",
        "layout": "cash book",
        "about": "village hall committee, Wales, GBP",
        "dialect": "a treasurer's cash book with heading, bank in and out, cash in and out and both balances carried on each line from a line brought forward, cash banked as one line; receipts and payments by heading with budget and last year and where the money is; hirers' rates on a third sheet",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "cash": {
            "sheet": "Cash book",
            "date": "Date",
            "category": "Heading",
            "in": "Bank in",
            "out": "Bank out",
        },
        "free": {"Cash book": ["Details", "Ref"]},
        "adds_up": {},
        "watch": watch,
        "zero": [f"Summary!C{at + 5}"],
    }


BAKE_COLUMNS = (
    "Cash sale",
    "UPI sale",
    "Ingredients",
    "Packing",
    "Gas & light",
    "Delivery",
    "Tins & tools",
    "Other",
)
# date | party / item | column | rupees
BAKE_MONTHS = {
    "Jul": """
07-02 | Farah, choco truffle 1 kg | UPI sale | 1300
07-04 | DMart maida, sugar, butter | Ingredients | 1540
07-07 | Society aunty, dry cake 2 nos | Cash sale | 500
07-10 | Mahanagar gas | Gas & light | 640
07-12 | Pooja Nair, butterscotch 1 kg | UPI sale | 1150
07-13 | Porter to Powai | Delivery | 165
07-18 | boxes 10 inch, Crawford Market | Packing | 720
07-22 | Mrs Shetty, eggless choc half kg | UPI sale | 750
07-27 | Kevin D'Souza, brownies 24 | UPI sale | 1080
07-29 | Amul butter, eggs | Ingredients | 690
""",
    "Aug": """
08-01 | Anita, fresh fruit 1 kg | UPI sale | 1250
08-05 | DMart maida, sugar, cocoa | Ingredients | 1765
08-08 | Farah, cupcakes 18 | UPI sale | 1260
08-09 | refund Farah, 4 cupcakes broken | UPI sale | -250
08-11 | Mahanagar gas | Gas & light | 610
08-15 | flag cookies, society stall | Cash sale | 2150
08-16 | cookie cutters | Tins & tools | 380
08-20 | Porter to Chembur | Delivery | 190
08-22 | Mrs Shetty, pineapple 1 kg | UPI sale | 1200
08-28 | Rakhi hampers 6, Pooja Nair | UPI sale | 3000
08-28 | ribbon, hamper trays | Packing | 560
""",
    "Sep": """
09-03 | Arife, whipping cream and choc | Ingredients | 2230
09-05 | Kevin D'Souza, marble cake | Cash sale | 450
09-10 | Mahanagar gas | Gas & light | 655
09-12 | Modak cupcakes 36, Anita | UPI sale | 2340
09-13 | Porter to Andheri | Delivery | 175
09-14 | Modak cupcakes 12, society aunty | Cash sale | 780
09-19 | DMart maida, sugar, butter | Ingredients | 1685
09-21 | Insta ad | Other | 500
09-24 | Farah, red velvet 1 kg | UPI sale | 1450
09-28 | boxes 8 inch, Crawford Market | Packing | 640
""",
    "Oct": """
10-01 | Pooja Nair, choco truffle 1.5 kg | UPI sale | 1900
10-03 | DMart maida, sugar, cocoa | Ingredients | 1720
10-06 | Kevin D'Souza, brownies 12 | Cash sale | 540
10-09 | Mahanagar gas | Gas & light | 630
10-10 | Anita, tiramisu cake 1 kg | UPI sale | 1600
10-10 | Porter to Andheri | Delivery | 185
10-13 | silicon mould for barfi bars | Tins & tools | 420
10-16 | Arife, choc compound for Diwali | Ingredients | 2480
10-18 | Anita, jar cakes 6 | UPI sale | 900
""",
}


def elaichibakes() -> tuple[Workbook, Card]:
    """A home baker in Mumbai: a sheet a month with a column for each kind, its totals above the headings, a page of months."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    last = get_column_letter(2 + len(BAKE_COLUMNS))
    for name, text in BAKE_MONTHS.items():
        sheet = workbook.create_sheet(name)
        title(sheet, "A1", f"Elaichi Bakes - {name} 2026", 14)
        shade(sheet, f"A1:{last}1", "FFD966")
        put(
            sheet,
            2,
            ["Sale", "=C3+D3", "Kharcha", f"=SUM(E3:{last}3)", "Bacha", "=B2-D2"],
            ["", RUPEE, "", RUPEE, "", RUPEE],
        )
        letters = [get_column_letter(3 + i) for i in range(len(BAKE_COLUMNS))]
        put(
            sheet,
            3,
            ["Total", None, *[f"=SUM({c}5:{c}150)" for c in letters]],
            ["", "", *[RUPEE] * len(letters)],
        )
        bold(sheet, "A2", "C2", "E2", "F2", "A3", *[f"{c}3" for c in letters])
        head(sheet, 4, ["Date", "Party / item", *BAKE_COLUMNS], "FFF2CC")
        for row, (day, what, column, amount) in enumerate(rows(text), 5):
            put(sheet, row, [date(day), what], ["dd-mmm"])
            put(sheet, row, [number(amount)], ["#,##0"], 3 + BAKE_COLUMNS.index(column))
        sheet.freeze_panes = "C5"
        widths(sheet, 10, 36, *[12] * len(letters))
    page = workbook.create_sheet("All months")
    head(page, 1, ["", *BAKE_MONTHS, "Total"], "FFD966")
    for row, name in enumerate(BAKE_COLUMNS, 2):
        cells = [f"={month}!{get_column_letter(row + 1)}3" for month in BAKE_MONTHS]
        put(page, row, [name, *cells, f"=SUM(B{row}:E{row})"], ["", *["#,##0;-#,##0"] * 5])
    put(
        page,
        11,
        ["Bacha", *[f"={month}!F2" for month in BAKE_MONTHS], "=SUM(B11:E11)"],
        ["", *[RUPEE] * 5],
    )
    bold(page, *[f"{c}11" for c in "ABCDEF"])
    aside(page, "A13", "oven EMI is papa's, not in this")
    widths(page, 16, 12, 12, 12, 12, 13)
    watch = ["Oct!B2", "Oct!D2", "Oct!F2", *[f"Oct!{get_column_letter(c)}3" for c in range(3, 11)]]
    watch += [f"All months!F{row}" for row in range(2, 10)] + ["All months!E11", "All months!F11"]
    return workbook, {
        "book": "elaichibakes.xlsx",
        "half": "round74",
        "layout": "cash book",
        "about": "home baker, Mumbai, India, INR",
        "dialect": "a sheet a month with a column for each kind, cash and UPI sales first, one amount on a line, a refund as minus among the sales, totals and what is left between title and headings; the columns by months on the last sheet",
        "date_order": "dmy",
        "period": ["2026-10-01", "2026-10-31"],
        "cash": {"sheet": "Oct", "date": "Date", "columns": list(BAKE_COLUMNS)},
        "free": {"Oct": ["Party / item"]},
        "adds_up": {"Oct": list(BAKE_COLUMNS)},
        "watch": watch,
        "zero": [],
    }


BOOKS = [kirkstallhome, chermsidehair, mansfieldhouses, bryncoedhall, elaichibakes]
