"""The workbooks of round 101: a family in Hyderabad, a sewing machine mender in Invercargill, ukulele players in Whitby, a draughtswoman in Grand Cayman, a training company in Esch."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import calendar
import datetime as dt

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
from openpyxl.styles import PatternFill
from openpyxl.workbook import Workbook

HYD_KINDS = ["Milk", "Veg & fruit", "Groceries", "Petrol", "Medical", "Eating out", "Children", "Other"]
# milk | veg | groceries | petrol | medical | eating out | children | other | remarks; a line a day
HYD_DAYS = {
    8: """
74 | | 3260 | | | | | | month's groceries, Ratnadeep
74 | 310 | | | | 860 | | |
74 | | | 500 | | | | | Activa
74 | | | | | | | |
74 | 265 | | | 430 | | | | Amma BP tablets
111 | | | | | | | 300 | guests, extra packet. flowers
74 | | | | | | | |
74 | 340 | | | | | | |
74 | | 415 | | | 640 | | | sweets
74 | | | 2000 | | | | | car
74 | | | | | | 260 | | notebooks
74 | 280 | | | | | | |
74 | | | | | | | 150 | iron man
74 | | | 500 | | | | | Activa
111 | 355 | | | | | | | guests, extra packet
74 | | 1180 | | | 1120 | | | Ratnadeep
74 | | | | | | | |
74 | | | | 700 | | | | Dr fees, Meenu fever
74 | 290 | | | 318 | | | | tablets
74 | | | | | | | |
74 | | | 500 | | | | | Activa
74 | 325 | | | | | | |
74 | | 640 | | | 780 | | | Ratnadeep
74 | | | 2000 | | | | | car
74 | | | | | | 450 | | school picnic
74 | 270 | | | | | | |
74 | | | | | | | 150 | iron man
74 | | | 500 | | | | | Activa
111 | 415 | 385 | | | | | | guests, extra packet. pooja things
74 | | | | | 930 | | |
74 | | | | | | | |
""",
    9: """
74 | | 3410 | | | | | | month's groceries, Ratnadeep
74 | 295 | | | | | | |
74 | | | 500 | | | | | Activa
74 | | | | 430 | | | | Amma BP tablets
111 | 330 | | | | | | | guests, extra packet
74 | | | | | 710 | | |
74 | | | 2000 | | | | | car
74 | | | | | | 320 | | chart paper, colours
74 | 275 | | | | | | |
74 | | | | | | | 150 | iron man
74 | | | 500 | | | | | Activa
74 | 345 | 890 | | | | | | Ratnadeep
74 | | | | | 1040 | | |
74 | 410 | 520 | | | | | 600 | Vinayaka Chavithi: fruit, modak things, idol
74 | | | | | | | |
74 | 260 | | | | | | |
74 | | | | | | | |
""",
}
# label | budget | July | August | September
HYD_FIXED = """
Rent | 23000 | 23000 | 23000 | 23000
Car EMI | 11850 | 11850 | 11850 | 11850
Maid | 3500 | 3500 | 3500 | 3500
Electricity | 2400 | 2685 | 2470 |
Broadband | 825 | 825 | 825 | 825
Gas cylinder | 900 | 905 | | 905
School van | 2200 | 2200 | 2200 | 2200
LIC premium | 4120 | 4120 | 4120 |
SIP | 10000 | 10000 | 10000 | 10000
"""
HYD_BUDGET = [2400, 3600, 6000, 7000, 1500, 3500, 1500, 1000]
HYD_JULY = [2368, 3745, 6120, 6500, 860, 4210, 2875, 940]


def hyderabadhome() -> tuple[Workbook, Card]:
    """A family in Hyderabad: a sheet a month with the days down and kinds of spending across, fixed payments on the first sheet."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Budget"
    lasts = {}
    for month, text in HYD_DAYS.items():
        sheet = workbook.create_sheet(calendar.month_abbr[month])
        across(sheet, "A1:L1", f"{calendar.month_name[month].upper()} 2026 - daily expenses (Rs)", "FFD966")
        head(sheet, 3, ["Date", "Day", *HYD_KINDS, "Total", "Remarks"], "FFF2CC")
        last = 3 + calendar.monthrange(2026, month)[1]
        days = list(rows(text))
        for at in range(4, last + 1):
            day = dt.date(2026, month, at - 3)
            put(sheet, at, [day, f"{day:%a}"], ["dd-mmm", ""])
            if at - 4 < len(days):
                *figures, remark = days[at - 4]
                put(sheet, at, [*map(number, figures), None, remark or None], column=3)
            put(sheet, at, [f"=SUM(C{at}:J{at})"], [WHOLE], 11)
            for column in range(3, 11):
                sheet.cell(at, column).number_format = WHOLE
            if day.weekday() == 6:
                shade(sheet, f"A{at}:L{at}", "F2F2F2")
        put(sheet, last + 1, ["Total", None, *[f"=SUM({c}4:{c}{last})" for c in "CDEFGHIJK"]])
        for c in "ACDEFGHIJK":
            bold(sheet, f"{c}{last + 1}")
            sheet[f"{c}{last + 1}"].number_format = WHOLE
        shade(sheet, f"A{last + 1}:L{last + 1}", "FFD966")
        sheet.freeze_panes = "C4"
        widths(sheet, 10, 7, 9, 12, 12, 10, 10, 12, 11, 10, 11, 44)
        lasts[month] = last + 1

    title(page, "A1", "Home budget 2026-27")
    aside(page, "A2", "daily things in the month's sheet; the fixed ones are typed here when paid")
    head(page, 4, ["Fixed", "Budget", "Jul", "Aug", "Sep"], "D9E1F2")
    at = 4
    for at, (label, *figures) in enumerate(rows(HYD_FIXED), 5):
        put(page, at, [label, *map(number, figures)], ["", *[WHOLE] * 4])
    fixed = at + 1
    put(page, fixed, ["Total fixed", *[f"=SUM({c}5:{c}{at})" for c in "BCDE"]], ["", *[WHOLE] * 4])
    top = fixed + 2
    head(page, top, ["Daily", "Budget", "Jul", "Aug", "Sep"], "D9E1F2")
    for index, kind in enumerate(HYD_KINDS):
        at = top + 1 + index
        letter = "CDEFGHIJ"[index]
        put(
            page,
            at,
            [
                kind,
                HYD_BUDGET[index],
                HYD_JULY[index],
                f"=Aug!{letter}{lasts[8]}",
                f"=Sep!{letter}{lasts[9]}",
            ],
            ["", *[WHOLE] * 4],
        )
    daily = at + 1
    put(page, daily, ["Total daily", *[f"=SUM({c}{top + 1}:{c}{at})" for c in "BCDE"]], ["", *[WHOLE] * 4])
    put(page, daily + 2, ["Salary, both", 98000, 98400, 98400, 98400], ["", *[WHOLE] * 4])
    put(
        page,
        daily + 3,
        ["Left over", *[f"={c}{daily + 2}-{c}{fixed}-{c}{daily}" for c in "BCDE"]],
        ["", *[WHOLE] * 4],
    )
    bold(page, *[f"{c}{r}" for r in (fixed, daily, daily + 3) for c in "ABCDE"])
    shade(page, f"A{daily + 3}:E{daily + 3}", "C6E0B4")
    widths(page, 20, 11, 11, 11, 11)
    return workbook, {
        "book": "hyderabadhome.xlsx",
        "half": "round101",
        "layout": "grid",
        "about": "family with two children and a grandmother, Hyderabad, India, INR",
        "dialect": "a sheet a month with the days written down beforehand and kinds of spending across, a total of each day by formula and remarks last, more on the same day added to the box; fixed payments typed under their month when paid on the first sheet, kinds, salary and what is left over below",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-09-30"],
        "grid": {"sheet": "Sep", "label": "A", "header": 3},
        "free": {"Aug": ["Remarks"], "Sep": ["Remarks"]},
        "adds_up": {},
        "watch": [
            *[f"Sep!{c}{lasts[9]}" for c in "CDEFGHIJK"],
            *[f"Budget!E{r}" for r in (fixed, *range(top + 1, daily + 1), daily + 3)],
        ],
        "zero": [],
    }


# job | in | customer | machine | what | labour | parts | collected | how
MENDER_JOBS = """
1101 | 06-03 | Mrs Soper | Janome 8077 | service | 85 | | 06-09 | Eftpos
1102 | 06-04 | D. Ruru | Brother overlocker | knife blunt, timing | 110 | 38 | 06-12 | Eftpos
1103 | 06-09 | Pat Keen | Singer 99 | seized, oil and clean | 95 | | 06-17 | Cash
1104 | 06-11 | Waverley School | 4 x Janome | service | 300 | 22 | 07-03 | Online
1105 | 06-15 | Mrs Hannan | Bernina 830 | foot pedal | 45 | 89 | 06-22 | Eftpos
1106 | 06-17 | J. Leask | Elna Lotus | motor belt | 60 | 14.50 | 06-24 | Cash
1107 | 06-23 | Southern Sails | Juki 563 | feed dogs worn | 140 | 126 | 07-10 | Online
1108 | 06-26 | Mrs Pou | Husqvarna Viking | service | 85 | | 07-02 | Eftpos
1109 | 06-30 | Kath Muir | Brother CS10 | bobbin winder | 60 | 12 | 07-07 | Eftpos
1110 | 07-02 | Mrs Soper | Singer 201 | rewire | 95 | 34 | 07-13 | Cash
1111 | 07-06 | Invercargill Quilters | Bernina 1008 | service | 85 | | 07-14 | Online
1112 | 07-08 | T. Faleafa | Janome overlocker | looper bent | 110 | 41.50 | 07-17 | Eftpos
1113 | 07-14 | Mrs Crosbie | Elna 2000 | service | 85 | | 07-21 | Eftpos
1114 | 07-16 | Pat Keen | Bernina Record | gears | 130 | 74 | 07-28 | Cash
1115 | 07-21 | R. Geddes | Pfaff 1222 | tension | 70 | 18 | 07-29 | Eftpos
1116 | 07-24 | Mrs Lobb | Janome 525 | service | 85 | | 07-31 | Eftpos
1117 | 07-29 | Southern Sails | Juki 563 | service | 120 | | 08-14 | Online
1118 | 08-03 | Anna Weir | Brother Innov-is | needle threader | 60 | 29 | 08-10 | Eftpos
1119 | 08-05 | Mrs Hannan | Bernina 830 | service | 85 | | 08-12 | Eftpos
1120 | 08-10 | Aurora College | 6 x Brother | service | 450 | 31 | 09-04 | Online
1121 | 08-13 | J. Leask | Elna Lotus | light, plug | 50 | 16 | 08-19 | Cash
1122 | 08-18 | Mrs Tait | Bernina 930 | service, new belt | 95 | 14.50 | |
1123 | 08-20 | D. Ruru | Singer Featherweight | service | 85 | | 08-28 | Eftpos
1124 | 08-25 | Kath Muir | Janome 8077 | jammed hook | 80 | 27 | 09-02 | Eftpos
1125 | 08-31 | Mrs Pou | Husqvarna Viking | foot pedal | 45 | 94 | 09-08 | Eftpos
1126 | 09-02 | Colin Baird | Singer 201 | drive belt, service | | | |
1127 | 09-07 | Heta Morgan | Toyota overlocker | motor noisy | | | |
1128 | 09-09 | Mrs Crosbie | Pfaff Tipmatic | stitch length stuck | 90 | | |
"""
MENDER_KINDS = ["Parts", "Oil & tools", "Van", "Post & courier", "Shop rent", "Phone & web"]
# date | from | what | kind | amount | paid by
MENDER_BUYS = """
06-01 | Esk St Arcade | rent June | Shop rent | 260 | Online
06-05 | Bernina NZ | belts, bobbin cases | Parts | 142.60 | Visa
06-10 | Mobil | petrol | Van | 62 | Eftpos
06-19 | Spark | phone | Phone & web | 49.99 | Online
06-22 | NZ Couriers | pedal to Gore | Post & courier | 11.40 | Eftpos
07-01 | Esk St Arcade | rent July | Shop rent | 260 | Online
07-03 | Sewing Parts Online | feed dogs, needle plates | Parts | 168.20 | Visa
07-09 | Mobil | petrol | Van | 58.50 | Eftpos
07-15 | Mitre 10 | screwdrivers, degreaser | Oil & tools | 47.30 | Eftpos
07-20 | Spark | phone | Phone & web | 49.99 | Online
07-24 | Bernina NZ | gear set | Parts | 69 | Visa
08-03 | Esk St Arcade | rent August | Shop rent | 260 | Online
08-06 | Sewing Parts Online | two pedals, belts | Parts | 187.40 | Visa
08-07 | Sewing Parts Online | one pedal sent back | Parts | -52 | Visa
08-11 | Mobil | petrol | Van | 64 | Eftpos
08-19 | Spark | phone | Phone & web | 49.99 | Online
08-21 | NZ Couriers | Featherweight case to Te Anau | Post & courier | 16.90 | Eftpos
08-27 | Bernina NZ | oil, dozen | Oil & tools | 54 | Visa
09-01 | Esk St Arcade | rent September | Shop rent | 260 | Online
09-08 | Mobil | petrol | Van | 61.50 | Eftpos
"""


def invercargillsewing() -> tuple[Workbook, Card]:
    """A sewing machine mender in Invercargill: a job book filled in as machines are done and collected, things bought, months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Job book"
    title(sheet, "A1", "Needle & Thread Repairs - job book")
    put(sheet, 1, ["Still to be paid", '=SUM(H4:H400)-SUMIF(I4:I400,">0",H4:H400)'], ["", MONEY], 7)
    bold(sheet, "G1", "H1")
    head(
        sheet,
        3,
        ["Job", "In", "Customer", "Machine", "To do", "Labour", "Parts", "Total", "Collected", "Paid by"],
        "B4C6E7",
    )
    for at, (job, day, who, machine, what, labour, parts, collected, how) in enumerate(rows(MENDER_JOBS), 4):
        put(
            sheet,
            at,
            [
                number(job),
                date(day),
                who,
                machine,
                what,
                number(labour),
                number(parts),
                f"=F{at}+G{at}",
                day_of(collected),
                how or None,
            ],
            ["0", "d mmm", "", "", "", MONEY, MONEY, MONEY, "d mmm", ""],
        )
    dropdown(sheet, "J4:J400", '"Cash,Eftpos,Online"')
    sheet.freeze_panes = "A4"
    widths(sheet, 8, 10, 22, 22, 26, 15, 16, 11, 12, 10)

    buys = workbook.create_sheet("Bought")
    head(buys, 1, ["Date", "From", "What", "Kind", "$", "Paid by"], "F8CBAD")
    for at, (day, whom, what, kind, amount, how) in enumerate(rows(MENDER_BUYS), 2):
        put(buys, at, [date(day), whom, what, kind, number(amount), how], ["d mmm", "", "", "", SIGNED, ""])
    dropdown(buys, "D2:D400", '"' + ",".join(MENDER_KINDS) + '"')
    dropdown(buys, "F2:F400", '"Visa,Eftpos,Online,Cash"')
    buys.freeze_panes = "A2"
    widths(buys, 10, 22, 30, 17, 11, 10)

    page = workbook.create_sheet("Months")
    head(page, 1, ["Month", "Came in", *MENDER_KINDS, "Bought", "Left"], "C6E0B4")
    for at in range(2, 9):
        when = '{0},">="&$A{1},{0},"<="&EOMONTH($A{1},0)'
        put(
            page,
            at,
            [
                dt.date(2026, at + 4, 1),
                "=SUMIFS('Job book'!$H$4:$H$400," + when.format("'Job book'!$I$4:$I$400", at) + ")",
                *[
                    f"=SUMIFS(Bought!$E$2:$E$400,Bought!$D$2:$D$400,{c}$1,"
                    + when.format("Bought!$A$2:$A$400", at)
                    + ")"
                    for c in "CDEFGH"
                ],
                f"=SUM(C{at}:H{at})",
                f"=B{at}-I{at}",
            ],
            ["mmm yyyy", *[SIGNED] * 9],
        )
    put(page, 9, ["So far", *[f"=SUM({c}2:{c}8)" for c in "BCDEFGHIJ"]], ["", *[SIGNED] * 9])
    bold(page, *[f"{c}9" for c in "ABCDEFGHIJ"])
    aside(page, "A11", "a job counts in the month the machine is collected and paid. no GST, under 60k")
    widths(page, 12, 12, *[13] * 6, 12, 12)
    return workbook, {
        "book": "invercargillsewing.xlsx",
        "half": "round101",
        "layout": "records",
        "about": "sewing machine mender, Invercargill, New Zealand, NZD, not registered for GST",
        "dialect": "numbered jobs with customer, machine and what is to do, labour and parts filled in when done, total by formula, the day collected and how it was paid filled in last, still to be paid above the headings; things bought with shop, what and kind before the amount and how it was paid last, sent back as minus; months down and kinds across on a third sheet",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-12-31"],
        "tables": {"jobs": "Job book", "bought": "Bought"},
        "free": {"Job book": ["To do"], "Bought": ["From", "What"]},
        "adds_up": {},
        "watch": [
            "Job book!H1",
            *[f"Months!{c}{r}" for r in (5, 9) for c in "BCDEFGHIJ"],
        ],
        "zero": [],
    }


# date | from | for | cash | bank
UKE_IN = """
04-09 | Subs, 21 players | Subs | 42 |
04-13 | Village hall fete committee | Playing out | | 80
04-23 | Subs, 24 players | Subs | 48 |
04-28 | Cash banked | Cash banked | | 90
05-14 | Subs, 22 players | Subs | 44 |
05-14 | 3 song books | Song books | 15 |
05-18 | Spring concert, bucket | Donations | 126.40 |
05-20 | Cash banked | Cash banked | | 170
05-28 | Subs, 23 players | Subs | 46 |
06-11 | Subs, 25 players | Subs | 50 |
06-15 | Harbour Lights care home | Playing out | | 60
06-16 | Cash banked | Cash banked | | 90
06-25 | Subs, 20 players | Subs | 40 |
06-25 | 2 song books | Song books | 10 |
07-06 | Captain's wedding party | Playing out | | 120
07-09 | Subs, 19 players | Subs | 38 |
07-14 | Cash banked | Cash banked | | 85
07-20 | Regatta, bucket on the pier | Donations | 188.75 |
07-21 | Cash banked | Cash banked | | 185
07-23 | Subs, 18 players | Subs | 36 |
09-10 | Subs, 24 players | Subs | 48 |
09-10 | 4 song books | Song books | 20 |
09-15 | Cash banked | Cash banked | | 100
09-21 | Harbour Lights care home | Playing out | | 60
09-24 | Subs, 26 players | Subs | 52 |
10-08 | Subs, 25 players | Subs | 50 |
10-12 | Folk week thank you | Playing out | | 100
"""
# date | to | spent on | cash | bank
UKE_OUT = """
04-09 | Tea, milk, biscuits | Refreshments | 6.85 |
04-28 | Cash banked | Cash banked | 90 |
04-30 | Friends' Meeting House, April | Room hire | | 36
05-11 | Copy shop, spring set | Music & copying | | 28.40
05-14 | Biscuits, squash | Refreshments | 7.20 |
05-20 | Cash banked | Cash banked | 170 |
05-29 | Friends' Meeting House, May | Room hire | | 36
06-03 | Lifeboat, half of spring concert | Given to charity | | 63.20
06-11 | Tea, milk | Refreshments | 5.10 |
06-16 | Cash banked | Cash banked | 90 |
06-19 | Spare strings, tuner | Equipment | | 41.95
06-30 | Friends' Meeting House, June | Room hire | | 36
07-14 | Cash banked | Cash banked | 85 |
07-21 | Cash banked | Cash banked | 185 |
07-27 | Lifeboat, half of regatta | Given to charity | | 94.40
07-31 | Friends' Meeting House, July | Room hire | | 36
08-24 | Music insurance, a year | Insurance | | 71.50
09-04 | Copy shop, autumn set | Music & copying | | 32.60
09-10 | Tea, milk, biscuits | Refreshments | 7.65 |
09-15 | Cash banked | Cash banked | 100 |
09-18 | Song books, 20 | Song books | | 64
10-08 | Biscuits | Refreshments | 4.30 |
"""
UKE_GOT = ["Subs", "Playing out", "Donations", "Song books"]
UKE_SPENT = [
    "Room hire",
    "Refreshments",
    "Music & copying",
    "Song books",
    "Equipment",
    "Insurance",
    "Given to charity",
]


def whitbyukes() -> tuple[Workbook, Card]:
    """Ukulele players in Whitby: a cash book of two sides, receipts on the left and payments on the right, an account for the meeting."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Cash book"
    title(sheet, "A1", "Whitby Strummers - cash book 2026-27")
    put(sheet, 2, ["1 April", None, None, 38.4, 742.15], ["", "", "", MONEY, MONEY])
    put(
        sheet,
        3,
        ["Now", None, None, "=D2+SUM(D6:D400)-SUM(J6:J400)", "=E2+SUM(E6:E400)-SUM(K6:K400)"],
        ["", "", "", MONEY, MONEY],
    )
    bold(sheet, "A3", "D3", "E3")
    across(sheet, "A4:E4", "RECEIPTS", "C6E0B4", 12)
    across(sheet, "G4:K4", "PAYMENTS", "F8CBAD", 12)
    head(sheet, 5, ["Received on", "From", "For", "Cash in", "Bank in"], "E2EFDA")
    head(sheet, 5, ["Paid on", "To", "Spent on", "Cash out", "Bank out"], "FCE4D6", column=7)
    for text, column in ((UKE_IN, 1), (UKE_OUT, 7)):
        for at, (day, who, what, cash, bank) in enumerate(rows(text), 6):
            put(
                sheet,
                at,
                [date(day), who, what, number(cash), number(bank)],
                ["dd/mm/yy", "", "", MONEY, MONEY],
                column,
            )
    dropdown(sheet, "C6:C400", '"' + ",".join([*UKE_GOT, "Cash banked"]) + '"')
    dropdown(sheet, "I6:I400", '"' + ",".join([*UKE_SPENT, "Cash banked"]) + '"')
    for at in range(4, 61):
        sheet[f"F{at}"].fill = PatternFill("solid", start_color="D9D9D9")
    sheet.freeze_panes = "A6"
    widths(sheet, 12, 30, 14, 10, 10, 2, 10, 32, 17, 10, 10)

    page = workbook.create_sheet("For the AGM")
    title(page, "A1", "Receipts and payments from 1 April 2026")
    at, totals = 2, []
    for label, kinds, key, sums in (("Receipts", UKE_GOT, "C", "DE"), ("Payments", UKE_SPENT, "I", "JK")):
        at += 1
        head(page, at, [label, "£"], "DDEBF7")
        start = at + 1
        for kind in kinds:
            at += 1
            parts = [
                f"SUMIF('Cash book'!${key}$6:${key}$400,A{at},'Cash book'!${c}$6:${c}$400)" for c in sums
            ]
            put(page, at, [kind, "=" + "+".join(parts)], ["", MONEY])
        at += 1
        put(page, at, [f"Total {label.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", MONEY])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 1
    at += 1
    put(page, at, ["Surplus", f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    put(page, at + 1, ["Cash tin and bank, 1 April", "='Cash book'!D2+'Cash book'!E2"], ["", SIGNED])
    put(page, at + 2, ["Cash tin and bank, now", "='Cash book'!D3+'Cash book'!E3"], ["", SIGNED])
    put(page, at + 3, ["Difference (must be nil)", f"=ROUND(B{at}+B{at + 1}-B{at + 2},2)"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}", f"A{at + 2}", f"B{at + 2}")
    aside(
        page, f"A{at + 5}", "cash banked is left out, it goes from the tin to the bank: one line on each side"
    )
    widths(page, 30, 12)
    return workbook, {
        "book": "whitbyukes.xlsx",
        "half": "round101",
        "layout": "cash book",
        "about": "ukulele group, Whitby, England, GBP",
        "dialect": "a cash book of two sides on one sheet, receipts on the left and payments on the right, each with date, whom, what for, a cash and a bank column; cash banked as one line on each side; cash and bank now above the headings; receipts and payments by kind with a check on a second sheet",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "tables": {"receipts": "Cash book", "payments": "Cash book"},
        "free": {"Cash book": ["From", "To"]},
        "adds_up": {},
        "watch": [
            "Cash book!D3",
            "Cash book!E3",
            *[f"For the AGM!B{r}" for r in (*range(4, totals[0] + 1), *range(totals[0] + 3, totals[1] + 1))],
            *[f"For the AGM!B{r}" for r in range(at, at + 4)],
        ],
        "zero": [f"For the AGM!B{at + 3}"],
    }


# project | client | rate
DRAFT_PROJECTS = """
South Sound house | Thompson & Ebanks Architects | 60
Rum Point villa | Coral Line Design | 65
Bodden Town duplex | Mr & Mrs Solomon | 55
West Bay clinic | Thompson & Ebanks Architects | 60
Savannah garage | Ms Rankine | 55
"""
# week | project | Mon | Tue | Wed | Thu | Fri | Sat
DRAFT_WEEKS = """
07-06 | South Sound house | 5 | 6 | | 4 | 5 |
07-06 | Rum Point villa | 2 | | 6.5 | 2 | |
07-06 | Savannah garage | | | | | 2 |
07-13 | South Sound house | 4 | 4 | 5 | | 3 |
07-13 | Rum Point villa | 3 | 2.5 | | 6 | |
07-13 | Savannah garage | | | 2 | | 3.5 |
07-20 | South Sound house | 6 | | 6 | 3 | |
07-20 | Rum Point villa | | 7 | | 3.5 | 4 | 2
07-20 | Savannah garage | 1.5 | | | | 2 |
07-27 | Rum Point villa | 6 | 5 | | 5 | 6 |
07-27 | South Sound house | | 2 | 4 | 1.5 | |
08-03 | West Bay clinic | 6 | 6.5 | 4 | | 6 |
08-03 | South Sound house | | | 3 | 5 | |
08-10 | West Bay clinic | 5 | 4 | 6 | 2 | |
08-10 | Rum Point villa | 2 | | | 4.5 | 6 |
08-17 | West Bay clinic | 4 | 5.5 | | 6 | 3 |
08-17 | Bodden Town duplex | 2 | | 6 | | 3 |
08-24 | West Bay clinic | | 3 | 5 | 2 | |
08-24 | Bodden Town duplex | 6 | 3.5 | | 4 | 5 |
08-24 | Rum Point villa | | | 2 | | |
08-31 | Bodden Town duplex | 5 | 5 | 6 | | |
08-31 | South Sound house | 2 | | | 6.5 | 5 |
09-07 | South Sound house | 6 | 4 | | 5 | 4 |
09-07 | West Bay clinic | | 2.5 | 6 | 2 | |
09-14 | South Sound house | 5 | 3 | 4.5 | |  |
09-14 | West Bay clinic | 2 | | 3 | | |
"""
# number | sent | project | weeks from | weeks to | paid
DRAFT_INVOICES = """
26-09 | 08-03 | South Sound house | 07-06 | 07-27 | 08-19
26-10 | 08-03 | Rum Point villa | 07-06 | 07-27 | 08-14
26-11 | 08-03 | Savannah garage | 07-06 | 07-27 | 08-06
26-12 | 08-31 | West Bay clinic | 08-03 | 08-24 | 09-16
26-13 | 08-31 | Rum Point villa | 08-03 | 08-24 | 09-11
26-14 | 08-31 | Bodden Town duplex | 08-03 | 08-24 |
26-15 | 08-31 | South Sound house | 08-03 | 08-24 | 09-16
"""
DRAFT_KINDS = ["Software", "Printing", "Car", "Phone & internet", "Permits & fees", "Office"]
# date | kind | what | amount | how
DRAFT_COSTS = """
07-03 | Software | CAD subscription July | 88 | Credit card
07-09 | Car | Gas | 62 | Debit card
07-15 | Phone & internet | Flow | 95 | Debit card
07-22 | Printing | Plotter paper, 2 rolls | 54 | Debit card
08-03 | Software | CAD subscription August | 88 | Credit card
08-10 | Car | Gas | 58.50 | Debit card
08-14 | Phone & internet | Flow | 95 | Debit card
08-20 | Permits & fees | Planning, search copies | 35 | Cash
08-26 | Office | Desk lamp | 46.95 | Credit card
08-28 | Office | Lamp swapped, difference back | -12 | Credit card
09-03 | Software | CAD subscription September | 88 | Credit card
09-08 | Printing | A1 prints, clinic | 41.20 | Debit card
09-10 | Car | Gas | 64 | Debit card
09-15 | Phone & internet | Flow | 95 | Debit card
"""


def caymandrafting() -> tuple[Workbook, Card]:
    """A freelance draughtswoman in Grand Cayman: hours by week and project with the days across, projects, invoices, expenses."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Hours"
    days = calendar.day_abbr[:7]
    head(sheet, 1, ["Week of", "Project", *days, "Total", "Rate", "CI$"], "9BC2E6")
    rates = {project: int(rate) for project, _, rate in rows(DRAFT_PROJECTS)}
    weeks = [(week, project, [number(h) for h in hours]) for week, project, *hours in rows(DRAFT_WEEKS)]
    for at, (week, project, hours) in enumerate(weeks, 2):
        put(
            sheet,
            at,
            [
                date(week),
                project,
                *hours,
                None,
                f"=SUM(C{at}:I{at})",
                f"=VLOOKUP(B{at},Projects!$A$4:$C$20,3,FALSE)",
                f"=J{at}*K{at}",
            ],
            ["dd mmm yy", "", *["0.0"] * 8, WHOLE, MONEY],
        )
    sheet.freeze_panes = "C2"
    widths(sheet, 12, 24, *[7] * 7, 9, 8, 12)

    page = workbook.create_sheet("Projects")
    title(page, "A1", "Projects since July 2026")
    head(
        page, 3, ["Project", "Client", "CI$/h", "Hours", "Worked", "Invoiced", "Paid", "To invoice"], "9BC2E6"
    )
    at = 3
    for at, (project, client, rate) in enumerate(rows(DRAFT_PROJECTS), 4):
        put(
            page,
            at,
            [
                project,
                client,
                number(rate),
                f"=SUMIF(Hours!$B$2:$B$400,A{at},Hours!$J$2:$J$400)",
                f"=SUMIF(Hours!$B$2:$B$400,A{at},Hours!$L$2:$L$400)",
                f"=SUMIF(Invoices!$C$2:$C$200,A{at},Invoices!$D$2:$D$200)",
                f'=SUMIFS(Invoices!$D$2:$D$200,Invoices!$C$2:$C$200,A{at},Invoices!$E$2:$E$200,">0")',
                f"=E{at}-F{at}",
            ],
            ["", "", WHOLE, "0.0", *[MONEY] * 4],
        )
    last = 20
    put(
        page,
        last + 1,
        ["All", None, None, *[f"=SUM({c}4:{c}{last})" for c in "DEFGH"]],
        ["", "", "", "0.0", *[MONEY] * 4],
    )
    bold(page, *[f"{c}{last + 1}" for c in "ADEFGH"])
    put(
        page,
        last + 3,
        ["Owed to me", None, None, None, None, f"=F{last + 1}-G{last + 1}"],
        [*[""] * 5, MONEY],
    )
    bold(page, f"A{last + 3}", f"F{last + 3}")
    head(page, last + 5, ["Expenses", "CI$"], "F8CBAD")
    for row, kind in enumerate(DRAFT_KINDS, last + 6):
        put(page, row, [kind, f"=SUMIF(Expenses!$B$2:$B$200,A{row},Expenses!$D$2:$D$200)"], ["", MONEY])
    foot = last + 6 + len(DRAFT_KINDS)
    put(page, foot, ["All expenses", f"=SUM(B{last + 6}:B{foot - 1})"], ["", MONEY])
    bold(page, f"A{foot}", f"B{foot}")
    widths(page, 24, 30, 9, 10, 13, 13, 13, 13)

    bills = workbook.create_sheet("Invoices")
    head(bills, 1, ["Invoice", "Sent", "Project", "CI$", "Paid on"], "C6E0B4")
    for row, (no, sent, project, first, to, paid) in enumerate(rows(DRAFT_INVOICES), 2):
        done = sum(
            hour or 0 for week, of, hours in weeks if of == project and first <= week <= to for hour in hours
        )
        put(
            bills,
            row,
            [no, date(sent), project, number(str(done * rates[project])), day_of(paid)],
            ["", "dd mmm yy", "", MONEY, "dd mmm yy"],
        )
    bills.freeze_panes = "A2"
    widths(bills, 10, 12, 24, 13, 12)

    costs = workbook.create_sheet("Expenses")
    head(costs, 1, ["Date", "Kind", "What", "CI$", "Paid with"], "F8CBAD")
    for row, (day, kind, what, amount, how) in enumerate(rows(DRAFT_COSTS), 2):
        put(costs, row, [date(day), kind, what, number(amount), how], ["dd mmm yy", "", "", SIGNED, ""])
    dropdown(costs, "B2:B200", '"' + ",".join(DRAFT_KINDS) + '"')
    dropdown(costs, "E2:E200", '"Debit card,Credit card,Cash"')
    costs.freeze_panes = "A2"
    widths(costs, 12, 18, 32, 11, 13)
    return workbook, {
        "book": "caymandrafting.xlsx",
        "half": "round101",
        "layout": "records",
        "about": "freelance architectural draughtswoman, Grand Cayman, Cayman Islands, KYD, no sales tax there",
        "dialect": "a time sheet with a line for each project and week, the hours typed under the days of the week, their total, the rate and the fee by formula; invoices with the day paid filled in later; expenses with the kind before what it was, the amount and how it was paid last, money back as minus; headings in the first row; hours, worked, invoiced and to invoice by project, owed and expenses by kind on the second sheet",
        "date_order": "dmy",
        "period": ["2026-07-06", "2026-12-31"],
        "tables": {"hours": "Hours", "invoices": "Invoices", "expenses": "Expenses"},
        "free": {"Expenses": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"Projects!{c}{r}" for r in range(4, at + 1) for c in "DEFGH"],
            *[f"Projects!{c}{last + 1}" for c in "DEFGH"],
            f"Projects!F{last + 3}",
            *[f"Projects!B{r}" for r in range(last + 6, foot + 1)],
        ],
        "zero": [],
    }


# number | account | opening, debits positive
ESCH_ACCOUNTS = """
1000 | Bank | 14862.40
1100 | Customers | 2808
1200 | VAT on purchases | 0
2000 | VAT on sales | 0
2100 | Director's account | -365.20
3000 | Share capital | -12000
3100 | Profits of earlier years | -5305.20
4000 | Training days | 0
5000 | Room hire | 0
5100 | Software | 0
5200 | Travel | 0
5300 | Phone & internet | 0
5400 | Accountant | 0
5500 | Office supplies | 0
5600 | Bank charges | 0
5700 | Catering at courses | 0
5800 | Director's pay | 0
"""
ESCH_BOOK = """
07-02 | P41 Coworking Belval, room 30 June | 5000 180; 1200 30.60; 1000 -210.60
07-06 | P42 POST phone and internet | 5300 40; 1200 6.80; 1000 -46.80
07-08 | S10 Commune de Schifflange, pivot tables 7 July | 1100 1404; 4000 -1200; 2000 -204
07-13 | B31 Paid: invoice S09 | 1000 2808; 1100 -2808
07-15 | D12 Train to Liège and back, own card | 5200 46; 2100 -46
07-20 | P43 Toner and flipchart paper | 5500 95; 1200 16.15; 1000 -111.15
07-24 | S11 Garage Müller Esch, 1 day Excel basics | 1100 1287; 4000 -1100; 2000 -187
07-31 | B32 Director's pay July | 5800 2200; 1000 -2200
07-31 | B33 Bank charges July | 5600 12.50; 1000 -12.50
08-05 | P44 POST phone and internet | 5300 40; 1200 6.80; 1000 -46.80
08-07 | B34 Paid: invoice S10 | 1000 1404; 1100 -1404
08-12 | P45 Fiduciaire du Sud, 2nd quarter | 5400 350; 1200 59.50; 1000 -409.50
08-21 | B35 Paid: invoice S11 | 1000 1287; 1100 -1287
08-24 | B36 Own card expenses paid back | 2100 411.20; 1000 -411.20
08-31 | B37 Director's pay August | 5800 2200; 1000 -2200
08-31 | B38 Bank charges August | 5600 12.50; 1000 -12.50
09-03 | P46 Coworking Belval, room 2 September | 5000 180; 1200 30.60; 1000 -210.60
09-03 | S12 Lycée technique, 2 days | 1100 2691; 4000 -2300; 2000 -391
09-07 | P47 POST phone and internet | 5300 40; 1200 6.80; 1000 -46.80
09-10 | S13 Ville de Differdange, 1 day charts | 1100 1521; 4000 -1300; 2000 -221
09-14 | D13 Train to Namur and back, own card | 5200 52.40; 2100 -52.40
09-16 | B39 Paid: invoice S12 | 1000 2691; 1100 -2691
09-18 | P48 Whiteboard pens | 5500 24; 1200 4.08; 1000 -28.08
09-21 | S14 Garage Müller Esch, 1 day macros | 1100 1404; 4000 -1200; 2000 -204
"""


def eschtraining() -> tuple[Workbook, Card]:
    """A company of one that gives spreadsheet courses in Esch-sur-Alzette: a journal by voucher, accounts, a quarter by months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    across(sheet, "A1:G1", "Tabella S.à r.l. - journal, 3rd quarter 2026 (EUR)", "D9D2E9", 13)
    put(sheet, 2, ["Total", "=SUM(F4:F600)", "=SUM(G4:G600)"], ["", MONEY, MONEY], 5)
    bold(sheet, "E2", "F2", "G2")
    head(sheet, 3, ["Date", "Voucher", "Account", "Account name", "Explanation", "Debit", "Credit"], "B4A7D6")
    at = 3
    for day, text, lines in journal_lines(ESCH_BOOK):
        voucher, _, what = text.partition(" ")
        for account, amount in lines:
            at += 1
            put(
                sheet,
                at,
                [
                    day,
                    voucher,
                    int(account),
                    f"=VLOOKUP(C{at},Accounts!$A$4:$B$40,2,FALSE)",
                    what,
                    number(str(amount)) if amount > 0 else None,
                    number(str(-amount)) if amount < 0 else None,
                ],
                ["dd/mm/yyyy", "", "0", "", "", MONEY, MONEY],
            )
    sheet.freeze_panes = "A4"
    widths(sheet, 12, 10, 10, 24, 42, 12, 12)

    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Accounts")
    aside(chart, "C1", "minus = credit")
    head(chart, 3, ["Number", "Name", "1 July", "Debits", "Credits", "Balance"], "B4A7D6")
    accounts = list(rows(ESCH_ACCOUNTS))
    for row, (account, name, opening) in enumerate(accounts, 4):
        put(
            chart,
            row,
            [
                int(account),
                name,
                number(opening),
                f"=SUMIF(Journal!$C$4:$C$600,A{row},Journal!$F$4:$F$600)",
                f"=SUMIF(Journal!$C$4:$C$600,A{row},Journal!$G$4:$G$600)",
                f"=C{row}+D{row}-E{row}",
            ],
            ["0", "", *[SIGNED] * 4],
        )
    end = 4 + len(accounts)
    put(chart, end, [None, "Sum", *[f"=SUM({c}4:{c}{end - 1})" for c in "CDEF"]], ["", "", *[SIGNED] * 4])
    put(chart, end + 1, [None, "Must be 0", None, None, None, f"=ROUND(F{end},2)"], [*[""] * 5, SIGNED])
    bold(chart, *[f"{c}{end}" for c in "BCDEF"])
    widths(chart, 10, 26, 13, 13, 13, 13)

    page = workbook.create_sheet("Quarter")
    title(page, "A1", "Result by months")
    starts = [dt.date(2026, month, 1) for month in (7, 8, 9)]
    head(page, 3, ["Number", "Name", None, None, None, "Quarter"], "D9D2E9")
    put(page, 3, starts, ["mmm yyyy"] * 3, 3)
    row = 3
    for account, name, _ in accounts:
        if account < "4000":
            continue
        row += 1
        sign = ("G", "F") if account == "4000" else ("F", "G")
        cells = []
        for c in "CDE":
            tail = (
                f'Journal!$C$4:$C$600,$A{row},Journal!$A$4:$A$600,">="&{c}$3,'
                f'Journal!$A$4:$A$600,"<="&EOMONTH({c}$3,0))'
            )
            cells.append(
                f"=SUMIFS(Journal!${sign[0]}$4:${sign[0]}$600,{tail}-SUMIFS(Journal!${sign[1]}$4:${sign[1]}$600,{tail}"
            )
        put(page, row, [int(account), name, *cells, f"=SUM(C{row}:E{row})"], ["0", "", *[SIGNED] * 4])
    put(
        page,
        row + 1,
        [None, "Profit before tax", *[f"={c}4-SUM({c}5:{c}{row})" for c in "CDEF"]],
        ["", "", *[SIGNED] * 4],
    )
    bold(page, *[f"{c}{row + 1}" for c in "BCDEF"])
    shade(page, f"A{row + 1}:F{row + 1}", "FFF2CC")
    put(
        page,
        row + 3,
        [None, "VAT to pay for the quarter", None, None, None, "=-Accounts!F7-Accounts!F6"],
        [*[""] * 5, SIGNED],
    )
    bold(page, f"B{row + 3}", f"F{row + 3}")
    widths(page, 10, 28, 13, 13, 13, 13)
    return workbook, {
        "book": "eschtraining.xlsx",
        "half": "round101",
        "layout": "journal",
        "about": "company of one that gives spreadsheet courses, Esch-sur-Alzette, Luxembourg, EUR, VAT 17%",
        "dialect": "a journal of several rows an entry with date and voucher (S, P, B or D and a number) on each, account number with its name looked up, explanation before debit and credit, totals above the headings; VAT on sales and on purchases as accounts of their own, invoices through customers, what the director pays on her own card through her account; accounts with opening and present balances, credits as minus; the result by months and VAT to pay on a third sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-09-30"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Voucher", "Explanation"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            "Journal!F2",
            "Journal!G2",
            *[f"Accounts!F{r}" for r in (*range(4, end), end + 1)],
            *[f"Quarter!{c}{r}" for r in range(4, row + 2) for c in "EF"],
            f"Quarter!F{row + 3}",
        ],
        "zero": [f"Accounts!F{end + 1}"],
    }


BOOKS = [hyderabadhome, invercargillsewing, whitbyukes, caymandrafting, eschtraining]
