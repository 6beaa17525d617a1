"""The workbooks of round 80: a retired teacher in Durban, a plasterer in Swansea, a chess club in Boston, yoga in Christchurch, a garden plot in Copenhagen."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import aside, bold, date, dropdown, head, number, put, rows, shade, title, widths
from openpyxl.styles import Alignment, Font
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
RAND = '"R" #,##0.00;-"R" #,##0.00'
POUND = '"£"#,##0.00;-"£"#,##0.00'
DOLLAR = '"$"#,##0.00;-"$"#,##0.00'
KRONER = '#,##0.00" kr";-#,##0.00" kr"'


# what for | a month
DURBAN_PLAN = """
Groceries | 3600
Lights & water | 2400
Medical aid & chemist | 3900
Home help & garden | 2300
Car & petrol | 1500
Phone, fibre & DStv | 1650
Insurance | 1480
Church | 600
Grandchildren & gifts | 700
Outings & treats | 800
House repairs | 600
"""
# date | where | what for | out of | R
DURBAN_OUT = """
09-01 | GEMS | Medical aid & chemist | FNB | 3280
09-01 | Santam, house and car | Insurance | FNB | 1480
09-02 | Vodacom and Vumatel | Phone, fibre & DStv | FNB | 1148
09-02 | Checkers | Groceries | FNB | 912.35
09-03 | Spar ATM | Cash drawn | FNB | 1500
09-04 | Thandi | Home help & garden | Purse | 350
09-06 | St Thomas, envelope | Church | Purse | 150
09-07 | Engen Musgrave | Car & petrol | FNB | 780
09-09 | eThekwini | Lights & water | FNB | 2286.90
09-11 | Thandi | Home help & garden | Purse | 350
09-12 | Sipho, garden | Home help & garden | Purse | 220
09-14 | Checkers | Groceries | FNB | 745.80
09-15 | DStv Compact | Phone, fibre & DStv | FNB | 469
09-17 | Clicks, blood pressure tablets | Medical aid & chemist | FNB | 214.50
09-18 | Thandi | Home help & garden | Purse | 350
09-19 | Wimpy with Lorraine | Outings & treats | FNB | 236
09-21 | Checkers | Groceries | FNB | 688.15
09-25 | Thandi | Home help & garden | Purse | 350
09-28 | Toys R Us, Ethan is 6 | Grandchildren & gifts | FNB | 399.90
10-01 | GEMS | Medical aid & chemist | FNB | 3280
10-01 | Santam, house and car | Insurance | FNB | 1480
10-01 | Spar ATM | Cash drawn | FNB | 1500
10-02 | Vodacom and Vumatel | Phone, fibre & DStv | FNB | 1148
10-02 | Thandi | Home help & garden | Purse | 350
10-03 | Checkers | Groceries | FNB | 1034.60
10-04 | St Thomas, envelope | Church | Purse | 150
10-06 | Engen Musgrave | Car & petrol | FNB | 810
10-08 | eThekwini | Lights & water | FNB | 2341.25
10-09 | Thandi | Home help & garden | Purse | 350
10-10 | Sipho, garden | Home help & garden | Purse | 220
10-12 | Builders, gutter brackets | House repairs | FNB | 318.70
10-13 | Builders, two too many taken back | House repairs | FNB | -79.80
10-14 | Checkers | Groceries | FNB | 802.45
10-15 | DStv Compact | Phone, fibre & DStv | FNB | 469
10-16 | Thandi | Home help & garden | Purse | 350
10-17 | Clicks, blood pressure tablets | Medical aid & chemist | FNB | 214.50
10-20 | Spar ATM | Cash drawn | FNB | 1000
10-22 | Playhouse matinee | Outings & treats | FNB | 280
10-23 | Thandi | Home help & garden | Purse | 350
10-24 | Checkers | Groceries | FNB | 731.90
10-30 | Thandi | Home help & garden | Purse | 350
11-01 | St Thomas, envelope | Church | Purse | 150
11-02 | GEMS | Medical aid & chemist | FNB | 3280
11-02 | Santam, house and car | Insurance | FNB | 1480
11-02 | Vodacom and Vumatel | Phone, fibre & DStv | FNB | 1148
11-03 | Checkers | Groceries | FNB | 958.75
11-05 | Engen Musgrave | Car & petrol | FNB | 795
11-06 | Thandi | Home help & garden | Purse | 350
11-09 | eThekwini | Lights & water | FNB | 2310.40
"""
# date | what | from | into | R
DURBAN_IN = """
09-01 | Teacher's pension | GEPF | FNB | 16840
09-03 | Cottage rent | Mr Pillay | FNB | 4200
09-08 | Maths lessons | Naidoo boy | Purse | 200
09-10 | Maths lessons | Kayla | Purse | 200
09-22 | Maths lessons | Naidoo boy | Purse | 200
10-01 | Teacher's pension | GEPF | FNB | 16840
10-02 | Cottage rent | Mr Pillay | FNB | 4200
10-06 | Maths lessons | Naidoo boy | Purse | 200
10-15 | Maths lessons | Kayla | Purse | 200
10-20 | Maths lessons | Naidoo boy | Purse | 200
10-28 | Interest | 32 day notice | FNB | 186.44
10-30 | Teacher's pension | GEPF | FNB | 16840
11-03 | Maths lessons | Naidoo boy | Purse | 200
"""


def durbanteacher() -> tuple[Workbook, Card]:
    """A retired teacher in Durban: money out and money in on a sheet each, a page of the month with bank and purse."""
    workbook = Workbook()
    page = workbook.active
    page.title = "This month"
    title(page, "A1", "14 Cowey Close - household money", 16)
    put(page, 2, ["Month", dt.date(2026, 11, 1)], ["", "mmmm yyyy"])
    shade(page, "B2:B2", "FFF2CC")
    aside(page, "C2", "type the 1st of the month")
    head(page, 4, ["What for", "I allow", "Spent", "Left", "Since 1 Sept"], "E2EFDA")
    out = "'Money out'!"
    month = f'{out}$A$4:$A$400,">="&$B$2,{out}$A$4:$A$400,"<="&EOMONTH($B$2,0)'
    watch = []
    for at, (kind, plan) in enumerate(rows(DURBAN_PLAN), 5):
        put(
            page,
            at,
            [
                kind,
                number(plan),
                f"=SUMIFS({out}$E$4:$E$400,{out}$C$4:$C$400,A{at},{month})",
                f"=B{at}-C{at}",
                f"=SUMIFS({out}$E$4:$E$400,{out}$C$4:$C$400,A{at})",
            ],
            ["", *[SIGNED] * 4],
        )
        watch += [f"This month!C{at}", f"This month!E{at}"]
    put(page, 16, ["All spending", *[f"=SUM({c}5:{c}15)" for c in "BCDE"]], ["", *[RAND] * 4])
    bold(page, *[f"{c}16" for c in "ABCDE"])
    got = "'Money in'!"
    month = month.replace(out, got)
    put(page, 18, ["Came in"])
    bold(page, "A18")
    for at, kind in enumerate(("Teacher's pension", "Cottage rent", "Maths lessons", "Interest"), 19):
        put(
            page,
            at,
            [
                kind,
                None,
                f"=SUMIFS({got}$E$4:$E$400,{got}$B$4:$B$400,A{at},{month})",
                None,
                f"=SUMIFS({got}$E$4:$E$400,{got}$B$4:$B$400,A{at})",
            ],
            ["", "", SIGNED, "", SIGNED],
        )
        watch += [f"This month!C{at}", f"This month!E{at}"]
    head(page, 4, ["Where it is", "31 Aug", "Now"], "DDEBF7", 7)
    for at, name in ((5, "FNB"), (6, "Purse")):
        drawn = f'SUMIFS({out}$E$4:$E$400,{out}$C$4:$C$400,"Cash drawn")'
        put(
            page,
            at,
            [
                name,
                11862.4 if name == "FNB" else 340,
                f"=H{at}+SUMIFS({got}$E$4:$E$400,{got}$D$4:$D$400,G{at})-SUMIFS({out}$E$4:$E$400,{out}$D$4:$D$400,G{at})"
                + (f"+{drawn}" if name == "Purse" else ""),
            ],
            ["", SIGNED, RAND],
            7,
        )
    bold(page, "I5", "I6")
    watch += ["This month!C16", "This month!D16", "This month!E16", "This month!I5", "This month!I6"]
    page.freeze_panes = "A5"
    widths(page, 25, 15, 14, 13, 15, 3, 13, 13, 14)

    sheet = workbook.create_sheet("Money out")
    title(sheet, "A1", "Money out")
    aside(sheet, "C1", "cash from the machine: one line, 'Cash drawn', out of FNB. Money back is a minus.")
    head(sheet, 3, ["Date", "Where", "What for", "Out of", "R"], "FCE4D6")
    for at, (day, where, kind, pot, much) in enumerate(rows(DURBAN_OUT), 4):
        put(sheet, at, [date(day), where, kind, pot, number(much)], ["yyyy/mm/dd", "", "", "", SIGNED])
    sheet.freeze_panes = "A4"
    dropdown(sheet, "D4:D400", '"FNB,Purse"')
    widths(sheet, 13, 36, 25, 10, 12)

    sheet = workbook.create_sheet("Money in")
    title(sheet, "A1", "Money in")
    head(sheet, 3, ["Date", "What", "From", "Into", "R"], "DDEBF7")
    for at, (day, kind, who, pot, much) in enumerate(rows(DURBAN_IN), 4):
        put(sheet, at, [date(day), kind, who, pot, number(much)], ["yyyy/mm/dd", "", "", "", SIGNED])
    sheet.freeze_panes = "A4"
    widths(sheet, 13, 24, 20, 10, 12)
    return workbook, {
        "book": "durbanteacher.xlsx",
        "half": "round80",
        "layout": "records",
        "about": "retired teacher's household, Durban, South Africa, ZAR",
        "dialect": "money out with what for and bank or purse before the amount, returns as minus, cash drawn as one line; money in on a sheet of its own with the sort before the payer; a page of the month chosen with allowed, spent and left by kinds, what came in, bank and purse beside it",
        "date_order": "ymd",
        "period": ["2026-11-01", "2026-11-30"],
        "tables": {"out": "Money out", "in": "Money in"},
        "free": {"Money out": ["Where"], "Money in": ["From"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# customer | job | quoted | invoiced on | invoice | paid on | paid | how
SWANSEA_JOBS = """
Mr Bevan, Mumbles | skim lounge and hall | 640 | 04-17 | 640 | 04-20 | 640 | Bank
Gower Homes | Plot 3 Killay, boards and skim | 2350 | 04-30 | 2350 | 05-21 | 2350 | Bank
Mrs Haydn, Uplands | bedroom ceiling, artex over | 320 | 05-08 | 320 | 05-08 | 320 | Cash
Rhys Pugh Kitchens | Brynmill kitchen | 580 | 05-22 | 580 | 06-01 | 580 | Bank
Mr & Mrs Cole, Gorseinon | outside render, rear | 1900 | 06-19 | 1985 | 06-26 | 1985 | Bank
Gower Homes | Plot 4 Killay, boards and skim | 2350 | 06-30 | 2350 | 07-24 | 2350 | Bank
St Illtyd's church hall | patch damp wall | 275 | 07-10 | 275 | 07-15 | 275 | Bank
Miss Okafor, Sandfields | whole flat skim | 1450 | 07-31 | 1450 | 08-03 | 1450 | Bank
Mr Tucker, Dunvant | hallway and stairs | 720 | 08-14 | 720 | 08-14 | 720 | Cash
Rhys Pugh Kitchens | Treboeth kitchen | 540 | 08-28 | 540 | 09-09 | 540 | Bank
Gower Homes | Plot 5 Killay, boards and skim | 2400 | 09-18 | 2400 | 10-09 | 2400 | Bank
Mrs Amin, Brynmill | attic room | 980 | 09-30 | 1040 | 10-05 | 1040 | Bank
Mr Lloyd, Loughor | garage conversion | 860 | 10-16 | 860 | 10-19 | 860 | Bank
Mrs Jenkins, Sketty | dining room skim | 480 | 11-05 | 480 | | |
Rhys Pugh Kitchens | Morriston kitchen | 610 | 10-30 | 610 | | |
Gower Homes | Plot 6 Killay, ceilings | 1150 | | | | |
Mr Rowlands, Clydach | front room and bay | 560 | | | | |
"""
# date | from | what | materials | van | tools | phone etc | labour | how
SWANSEA_COSTS = """
04-08 | LBS | multi finish x 10 | 88.50 | | | | | Card
04-10 | Tesco | diesel | | 58.20 | | | | Card
04-20 | LBS | boards, bonding, beads | 412.60 | | | | | Card
04-24 | Dai | 2 days Killay | | | | | 240 | Cash
05-01 | Simply Business | liability for the year | | | | 186.40 | | Card
05-02 | EE | phone | | | | 24 | | Card
05-12 | Tesco | diesel | | 61.75 | | | | Card
05-20 | Screwfix | whisk and two buckets | | | 64.98 | | | Card
06-02 | EE | phone | | | | 24 | | Card
06-10 | LBS | sand, cement, waterproofer | 318.20 | | | | | Card
06-12 | Dai | 3 days Gorseinon | | | | | 360 | Cash
06-15 | LBS | two bags gone hard, money back | -17.70 | | | | | Card
06-23 | Tesco | diesel | | 63.10 | | | | Card
06-26 | LBS | boards, bonding, beads | 428.90 | | | | | Card
07-02 | EE | phone | | | | 24 | | Card
07-09 | Pentre Tyres | 2 tyres | | 138 | | | | Card
07-22 | LBS | multi finish x 20 | 172 | | | | | Card
07-28 | Dai | 2 days Sandfields | | | | | 240 | Cash
08-02 | EE | phone | | | | 24 | | Card
08-10 | Tesco | diesel | | 59.40 | | | | Card
08-21 | Refina | trowel and pole sander | | | 142.75 | | | Card
09-02 | EE | phone | | | | 24 | | Card
09-07 | LBS | boards, bonding, beads | 436.15 | | | | | Card
09-15 | Dai | 2 days Killay | | | | | 240 | Cash
09-21 | Parkside Garage | MOT and wipers | | 84.50 | | | | Card
09-25 | LBS | insulated board | 196.80 | | | | | Card
10-02 | EE | phone | | | | 24 | | Card
10-06 | Tesco | diesel | | 64.35 | | | | Card
10-12 | LBS | bonding x 8 | 97.60 | | | | | Card
10-27 | Screwfix | dust sheets and tape | | | 31.47 | | | Card
11-02 | EE | phone | | | | 24 | | Card
11-03 | LBS | multi finish x 6 | 54.90 | | | | | Card
"""


def swanseaplaster() -> tuple[Workbook, Card]:
    """A plasterer in Swansea: jobs filled in as they are billed and paid, costs by columns, months of the tax year."""
    workbook = Workbook()
    jobs = workbook.active
    jobs.title = "Jobs"
    title(jobs, "A1", "G. Morris Plastering - jobs from April 2026")
    put(
        jobs,
        2,
        [None, None, "Billed", None, None, "=SUM(F5:F150)", "Paid", "=SUM(H5:H150)", "Owed", "=SUM(J5:J150)"],
        ["", "", "", "", "", POUND, "", POUND, "", POUND],
    )
    bold(jobs, "C2", "F2", "G2", "H2", "I2", "J2")
    head(
        jobs,
        4,
        [
            "No",
            "Customer",
            "Job",
            "Quoted",
            "Invoiced on",
            "Invoice £",
            "Paid on",
            "Paid £",
            "How",
            "Still owed",
        ],
        "FFE699",
    )
    for at, (who, what, quote, billed, bill, paid, much, how) in enumerate(rows(SWANSEA_JOBS), 5):
        put(
            jobs,
            at,
            [
                at - 4,
                who,
                what,
                number(quote),
                date(billed) if billed else None,
                number(bill),
                date(paid) if paid else None,
                number(much),
                how or None,
                f"=F{at}-H{at}",
            ],
            ["", "", "", MONEY, "dd/mm/yy", MONEY, "dd/mm/yy", MONEY, "", SIGNED],
        )
    jobs.freeze_panes = "C5"
    widths(jobs, 5, 27, 32, 11, 12, 12, 11, 12, 8, 11)

    sheet = workbook.create_sheet("Costs")
    title(sheet, "A1", "What I've paid out")
    aside(sheet, "D1", "no VAT, put the till total. Money back with a minus")
    put(
        sheet, 2, [None, None, "so far", *[f"=SUM({c}5:{c}400)" for c in "DEFGH"]], ["", "", "", *[POUND] * 5]
    )
    bold(sheet, *[f"{c}2" for c in "CDEFGH"])
    head(
        sheet,
        4,
        [
            "Date",
            "From",
            "What",
            "Materials",
            "Diesel & van",
            "Tools",
            "Phone & insurance",
            "Labour",
            "Card/Cash",
            "Total",
        ],
        "D9D9D9",
    )
    for at, (day, who, what, *parts, how) in enumerate(rows(SWANSEA_COSTS), 5):
        put(
            sheet,
            at,
            [date(day), who, what, *[number(part) for part in parts], how, f"=SUM(D{at}:H{at})"],
            ["dd/mm/yy", "", "", *[SIGNED] * 5, "", SIGNED],
        )
    sheet.freeze_panes = "D5"
    widths(sheet, 11, 18, 32, 11, 11, 11, 12, 11, 10, 11)

    page = workbook.create_sheet("Tax year")
    title(page, "A1", "2026/27 for the accountant (money in when paid)")
    head(page, 3, ["Month", "Paid to me", "Paid out", "What's left"], "FFE699")
    watch = ["Jobs!F2", "Jobs!H2", "Jobs!J2", *[f"Costs!{c}2" for c in "DEFGH"]]
    for i in range(12):
        at = i + 4
        start = dt.date(2026 + (i + 3) // 12, (i + 3) % 12 + 1, 1)
        costs = "+".join(
            f'SUMIFS(Costs!${c}$5:${c}$400,Costs!$A$5:$A$400,">="&A{at},Costs!$A$5:$A$400,"<="&EOMONTH(A{at},0))'
            for c in "DEFGH"
        )
        put(
            page,
            at,
            [
                start,
                f'=SUMIFS(Jobs!$H$5:$H$150,Jobs!$G$5:$G$150,">="&A{at},Jobs!$G$5:$G$150,"<="&EOMONTH(A{at},0))',
                f"={costs}",
                f"=B{at}-C{at}",
            ],
            ["mmm yyyy", *[SIGNED] * 3],
        )
    put(page, 16, ["Year", *[f"=SUM({c}4:{c}15)" for c in "BCD"]], ["", *[POUND] * 3])
    bold(page, "A16", "B16", "C16", "D16")
    put(page, 18, ["Put by for tax (25%)", None, None, "=ROUND(D16*0.25,2)"], ["", "", "", POUND])
    watch += [f"Tax year!{c}{r}" for r in (11, 16) for c in "BCD"] + ["Tax year!D18"]
    widths(page, 22, 14, 14, 14)
    return workbook, {
        "book": "swanseaplaster.xlsx",
        "half": "round80",
        "layout": "records",
        "about": "self-employed plasterer, Swansea, Wales, GBP, not registered for VAT",
        "dialect": "numbered jobs with a quote first, invoice day and amount, paid day, amount and how filled in the row when they come, owing by formula, sums between title and headings; costs with a column for each kind and card or cash and a total by formula after them, returns as minus; months of the tax year",
        "date_order": "dmy",
        "period": ["2026-04-06", "2027-04-05"],
        "tables": {"jobs": "Jobs", "costs": "Costs"},
        "free": {"Jobs": ["Job"], "Costs": ["From", "What"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# name | grade | paid on | amount | how
BOSTON_KIDS = """
Alvarez, Mateo | 4 | | |
Bui, Linh | 3 | 09-22 | 75 | Check
Cohen, Ari | 5 | 09-15 | 75 | Check
Desrosiers, Naomi | 2 | 10-06 | 75 | Cash
Feeney, Jack | 4 | 09-15 | 75 | Check
Gupta, Rohan | 5 | 09-22 | 75 | Check
Haile, Selam | 3 | 09-29 | 75 | Cash
Kowalski, Zoe | 4 | 11-03 | 75 | Check
Lopes, Gabriel | 2 | | |
McGrath, Nora | 5 | 09-15 | 75 | Check
O'Brien, Liam | 3 | 11-10 | 75 | Cash
Park, Ethan | 4 | 09-22 | 75 | Check
Silva, Bianca | 1 | | |
Tran, Minh | 5 | 09-29 | 75 | Check
Washington, Jaylen | 3 | 10-06 | 75 | Check
Xu, Emily | 2 | 11-10 | 75 | Check
"""
# date | check | who | category | out | in
BOSTON_REGISTER = """
09-03 | 204 | US Chess, club affiliation | Fees & memberships | 40 |
09-08 | card | Amazon, 6 roll-up boards | Boards & clocks | 71.94 |
09-10 | | PTO fall grant | Grants & gifts | | 400
09-14 | card | Target, snacks | Snacks | 28.37 |
09-17 | | Deposit, dues | Dues | | 225
09-21 | card | Target, snacks | Snacks | 24.10 |
09-24 | | Deposit, dues | Dues | | 225
09-25 | 205 | Coach Dmitri, September | Coach | 240 |
10-01 | | Deposit, dues | Dues | | 150
10-05 | card | Stop & Shop, snacks | Snacks | 31.62 |
10-08 | | Deposit, dues | Dues | | 150
10-09 | card | Amazon, 3 DGT clocks | Boards & clocks | 107.85 |
10-13 | card | Amazon, one clock sent back | Boards & clocks | | 35.95
10-16 | 206 | MACA, scholastic team entry | Tournaments | 120 |
10-19 | card | Target, snacks | Snacks | 26.48 |
10-20 | card | Crown Trophy, ribbons | Tournaments | 43.25 |
10-26 | | Bake sale at the book fair | Fundraisers | | 214.50
10-30 | 207 | Coach Dmitri, October | Coach | 320 |
11-02 | card | Stop & Shop, snacks | Snacks | 29.15 |
11-06 | | Gift, Feeney family | Grants & gifts | | 50
11-09 | card | Target, snacks | Snacks | 27.80 |
"""


def bostonchess() -> tuple[Workbook, Card]:
    """A school chess club in Boston: a checkbook register, dues ticked off by kid until they are banked, a report."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Register"
    title(sheet, "A1", "Murray Hill Elementary Chess Club - checkbook 2026-27")
    put(
        sheet,
        2,
        ["In the bank now", None, None, None, None, None, "=G5+SUM(F6:F400)-SUM(E6:E400)"],
        [*[""] * 6, DOLLAR],
    )
    bold(sheet, "A2", "G2")
    head(sheet, 4, ["Date", "Check #", "Who / what", "Category", "Out", "In", "Balance"], "C6E0B4")
    put(
        sheet,
        5,
        [date("09-01"), None, "Carried over from last year", None, None, None, 286.42],
        ["m/d/yy", *[""] * 5, SIGNED],
    )
    for at, (day, check, what, kind, out, into) in enumerate(rows(BOSTON_REGISTER), 6):
        put(
            sheet,
            at,
            [
                date(day),
                number(check) if check.isdigit() else check or None,
                what,
                kind,
                number(out),
                number(into),
                f"=G{at - 1}-E{at}+F{at}",
            ],
            ["m/d/yy", "", "", "", MONEY, MONEY, SIGNED],
        )
        sheet.cell(at, 2).alignment = Alignment(horizontal="center")
    sheet.freeze_panes = "A5"
    widths(sheet, 15, 9, 34, 21, 11, 11, 12)

    kids = workbook.create_sheet("Kids")
    title(kids, "A1", "Fall session dues, $75 a kid")
    aside(
        kids,
        "A2",
        "fill in when a kid hands it in; goes in the Register as one deposit when I get to the bank",
    )
    head(kids, 4, ["Kid", "Grade", "Got it on", "Amount", "Check/Cash", "Still due"], "BDD7EE")
    at = 4
    for at, (name, grade, day, much, how) in enumerate(rows(BOSTON_KIDS), 5):
        put(
            kids,
            at,
            [name, number(grade), date(day) if day else None, number(much), how or None, f"=75-D{at}"],
            ["", "", "m/d/yy", MONEY, "", SIGNED],
        )
    last = at
    put(
        kids,
        last + 2,
        ["Total", None, None, f"=SUM(D5:D{last})", None, f"=SUM(F5:F{last})"],
        ["", "", "", DOLLAR, "", DOLLAR],
    )
    bold(kids, f"A{last + 2}", f"D{last + 2}", f"F{last + 2}")
    widths(kids, 24, 8, 12, 11, 12, 11)

    page = workbook.create_sheet("For the PTO")
    title(page, "A1", "Treasurer's report, school year 2026-27")
    head(page, 3, ["Coming in", "Budget", "Actual", "Difference"], "C6E0B4")
    watch = ["Register!G2", f"Kids!D{last + 2}", f"Kids!F{last + 2}"]
    at = 3
    for heading, column, other, budget in (
        ("", "F", "E", (("Dues", 1200), ("Grants & gifts", 600), ("Fundraisers", 500))),
        (
            "Going out",
            "E",
            "F",
            (
                ("Coach", 1400),
                ("Boards & clocks", 250),
                ("Tournaments", 350),
                ("Snacks", 300),
                ("Fees & memberships", 60),
            ),
        ),
    ):
        if heading:
            at += 2
            head(page, at, [heading, "Budget", "Actual", "Difference"], "F8CBAD")
        start = at + 1
        for kind, plan in budget:
            at += 1
            where = f"Register!$D$6:$D$400,A{at}"
            put(
                page,
                at,
                [
                    kind,
                    plan,
                    f"=SUMIFS(Register!${column}$6:${column}$400,{where})-SUMIFS(Register!${other}$6:${other}$400,{where})",
                    f"=C{at}-B{at}",
                ],
                ["", *[SIGNED] * 3],
            )
            watch.append(f"For the PTO!C{at}")
        at += 1
        put(page, at, ["Total", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]], ["", *[DOLLAR] * 3])
        bold(page, *[f"{c}{at}" for c in "ABCD"])
        watch.append(f"For the PTO!C{at}")
    at += 2
    put(page, at, ["Dues handed in, not yet at the bank", None, f"=Kids!D{last + 2}-C4"], ["", "", DOLLAR])
    watch.append(f"For the PTO!C{at}")
    widths(page, 34, 12, 12, 12)
    return workbook, {
        "book": "bostonchess.xlsx",
        "half": "round80",
        "layout": "cash book",
        "about": "primary school's chess club, Boston, USD",
        "dialect": "a checkbook register with the check's number or card second, category before out and in and a balance carried on each line, the present balance above the headings; dues filled in beside each child when handed in, banked as one deposit in the register; a report with budget and actual by category, dues not yet banked at its foot",
        "date_order": "mdy",
        "period": ["2026-09-01", "2027-06-30"],
        "cash": {
            "sheet": "Register",
            "date": "Date",
            "category": "Category",
            "in": "In",
            "out": "Out",
            "dimensions": ["Check #"],
        },
        "free": {"Register": ["Who / what"]},
        "adds_up": {"Register": ["Out", "In"]},
        "watch": watch,
        "zero": [],
    }


# weekday from Monday | class | where
YOGA_WEEK = (
    (0, "Mon 6pm Flow", "Beckenham hall"),
    (2, "Wed 9.30 Gentle", "Library room"),
    (3, "Thu 6pm Yin", "Beckenham hall"),
)
# came, on passes, cash, bank for the classes that have been
YOGA_CAME = """
11 | 5 | 60 | 60
7 | 4 | 60 |
9 | 5 | 20 | 60
10 | 6 | 40 | 40
8 | 4 | 40 | 40
6 | 3 | 60 |
12 | 7 | 40 | 60
9 | 5 | 60 | 20
8 | 6 | | 40
10 | 5 | 80 | 20
7 | 4 | 20 | 40
9 | 4 | 40 | 60
11 | 6 | 40 | 60
8 | 4 | 60 | 20
7 | 3 | 60 | 20
9 | 6 | 20 | 40
"""
# date | who | pass | paid
YOGA_PASSES = """
10-05 | Mele | 10 class | Bank
10-05 | Sarah D | 5 class | Cash
10-07 | Mrs Tait | 10 class | Bank
10-08 | Jo & Pip | 10 class | Bank
10-12 | Hamish | 5 class | Cash
10-15 | Anahera | 10 class | Bank
10-19 | Rosie | 5 class | Bank
10-21 | Margaret | 10 class | Cash
10-29 | Tui | 5 class | Bank
11-02 | Mele | 10 class | Bank
11-04 | Fran | 10 class | Bank
"""
# date | paid to | what for | amount | how
YOGA_COSTS = """
09-28 | Kmart, six blocks | Gear | 54 | Card
09-30 | Vistaprint, flyers for term 4 | Advertising | 68.50 | Card
10-01 | Canva | Phone & apps | 20.99 | Card
10-02 | Yoga NZ, year | Insurance & membership | 135 | Bank
10-05 | Z Energy | Petrol | 62.40 | Card
10-08 | Skinny | Phone & apps | 36 | Card
10-09 | The Yoga Shop, two mats | Gear | 118 | Card
10-12 | The Yoga Shop, one mat back | Gear | -59 | Card
10-14 | Lush, oils for yin | Gear | 31.80 | Card
10-20 | Z Energy | Petrol | 58.15 | Card
10-31 | Beckenham hall, October | Room hire | 216 | Bank
10-31 | Library room, October | Room hire | 80 | Bank
11-01 | Canva | Phone & apps | 20.99 | Card
11-03 | Z Energy | Petrol | 60.75 | Card
11-04 | Pak'nSave, tea and biscuits | Tea & biscuits | 17.20 | Cash
11-08 | Skinny | Phone & apps | 36 | Card
"""


def christchurchyoga() -> tuple[Workbook, Card]:
    """A yoga teacher in Christchurch: the term's classes written down beforehand, passes, costs, a page of months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Classes"
    title(sheet, "A1", "Term 4 classes 2026")
    aside(sheet, "D1", "Casual is $20. Passes get sold on the next sheet")
    put(
        sheet,
        2,
        [None, None, "Term so far", *[f"=SUM({c}5:{c}34)" for c in "DEFGHI"]],
        ["", "", "", "0", "0", "0", *[DOLLAR] * 3],
    )
    bold(sheet, *[f"{c}2" for c in "CDEFGHI"])
    head(
        sheet,
        4,
        ["Date", "Class", "Where", "Came", "On a pass", "Casual", "Cash $", "Bank $", "Total $"],
        "D9D2E9",
    )
    came = list(rows(YOGA_CAME))
    at = 4
    for week in range(10):
        for day, name, where in YOGA_WEEK:
            at += 1
            when = dt.date(2026, 10, 5) + dt.timedelta(days=7 * week + day)
            done = [number(text) for text in came[at - 5]] if at - 5 < len(came) else [None] * 4
            if when == dt.date(2026, 10, 26):
                where = "Beckenham hall (Labour Day, still on)"
            put(
                sheet,
                at,
                [when, name, where, *done[:2], f"=D{at}-E{at}", *done[2:], f"=G{at}+H{at}"],
                ["ddd d mmm", "", "", "0", "0", "0", MONEY, MONEY, MONEY],
            )
            if day == 3:
                shade(sheet, f"A{at}:I{at}", "F3F0F8")
    sheet.freeze_panes = "A5"
    widths(sheet, 13, 19, 36, 8, 10, 9, 10, 10, 10)

    passes = workbook.create_sheet("Passes")
    put(passes, 1, ["5 class", 90], ["", DOLLAR])
    put(passes, 2, ["10 class", 160], ["", DOLLAR])
    shade(passes, "A1:B2", "FFF2CC")
    put(passes, 1, ["sold so far", "=SUM(D5:D200)"], ["", DOLLAR], 4)
    head(passes, 4, ["Sold on", "Who", "Pass", "Price", "Cash/Bank"], "D9D2E9")
    for at, (sold, who, kind, how) in enumerate(rows(YOGA_PASSES), 5):
        put(
            passes,
            at,
            [date(sold), who, kind, 90 if kind == "5 class" else 160, how],
            ["d mmm yy", "", "", MONEY],
        )
    dropdown(passes, "C5:C200", "$A$1:$A$2")
    widths(passes, 13, 20, 12, 12, 12)

    costs = workbook.create_sheet("Costs")
    title(costs, "A1", "Costs")
    aside(costs, "C1", "refunds as a minus")
    head(costs, 3, ["Date", "Paid to", "What for", "Amount", "Card/Bank/Cash"], "F4CCCC")
    for at, (spent, who, kind, much, how) in enumerate(rows(YOGA_COSTS), 4):
        put(costs, at, [date(spent), who, kind, number(much), how], ["d mmm yy", "", "", SIGNED])
    costs.freeze_panes = "A4"
    widths(costs, 12, 32, 24, 11, 16)

    page = workbook.create_sheet("Months")
    title(page, "A1", "How it's going")
    head(page, 3, ["", "Sep", "Oct", "Nov", "Dec", "Together"], "D9D2E9")
    for column, month in zip("BCDE", (9, 10, 11, 12), strict=True):
        page[f"{column}2"] = dt.date(2026, month, 1)
        page[f"{column}2"].number_format = "mmm yy"
        page[f"{column}2"].font = Font(size=8, color="A6A6A6")
    lines = [
        ("Classes", "Classes!$I$5:$I$34", "Classes!$A$5:$A$34"),
        ("Passes", "Passes!$D$5:$D$200", "Passes!$A$5:$A$200"),
    ]
    kinds = (
        "Room hire",
        "Gear",
        "Petrol",
        "Phone & apps",
        "Advertising",
        "Insurance & membership",
        "Tea & biscuits",
    )
    watch = [f"Classes!{c}2" for c in "DEFGHI"] + ["Passes!E1"]
    at = 3

    def line(label: str, formula: str) -> None:
        """A line of months, the column's letter in place of @."""
        put(
            page,
            at,
            [label, *[formula.replace("@", c) for c in "BCDE"], f"=SUM(B{at}:E{at})"],
            ["", *[SIGNED] * 5],
        )
        watch.extend([f"Months!D{at}", f"Months!F{at}"])

    for label, money, days in lines:
        at += 1
        line(label, f'=SUMIFS({money},{days},">="&@$2,{days},"<="&EOMONTH(@$2,0))')
    at += 1
    line("Came in", "=SUM(@4:@5)")
    bold(page, *[f"{c}{at}" for c in "ABCDEF"])
    at += 1
    for kind in kinds:
        at += 1
        days = "Costs!$A$4:$A$300"
        line(
            kind,
            f'=SUMIFS(Costs!$D$4:$D$300,Costs!$C$4:$C$300,$A{at},{days},">="&@$2,{days},"<="&EOMONTH(@$2,0))',
        )
    at += 1
    line("Went out", "=SUM(@8:@14)")
    bold(page, *[f"{c}{at}" for c in "ABCDEF"])
    at += 2
    line("Mine to keep (before tax)", "=@6-@15")
    bold(page, *[f"{c}{at}" for c in "ABCDEF"])
    widths(page, 27, 12, 12, 12, 12, 13)
    return workbook, {
        "book": "christchurchyoga.xlsx",
        "half": "round80",
        "layout": "records",
        "about": "yoga teacher, Christchurch, New Zealand, NZD, not registered for GST",
        "dialect": "the term's classes on lines written beforehand, who came, how many on a pass, cash and bank filled in after each, casual and total by formula, sums above the headings; passes sold with kind, price and how, the prices above the headings; costs with what for before the amount and how after it, refunds as minus; a page of months",
        "date_order": "dmy",
        "period": ["2026-10-01", "2026-12-31"],
        "tables": {"classes": "Classes", "passes": "Passes", "costs": "Costs"},
        "free": {"Passes": ["Who"], "Costs": ["Paid to"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# date | what | kind | Mum & Dad | Astrid | Jonas
PLOT_SPENT = """
03-02 | Plot rent, 1st quarter | Rent & association | 1150 | |
03-14 | Seed potatoes and onion sets, Plantorama | Seeds & plants | | 218 |
03-21 | New spade and rake, Bauhaus | Tools | | | 449
03-28 | Coffee and buns for the work day | Food & fires | 126.50 | |
04-01 | Plot rent, 2nd quarter | Rent & association | 1150 | |
04-06 | Six bags of compost, Silvan | Soil & muck | | | 294
04-11 | Tomato and chilli plants | Seeds & plants | | 175 |
04-19 | Water opened, association | Water & power | 480 | |
04-26 | Wood oil and brushes, Bauhaus | House & fence | 389.95 | |
05-03 | Bean poles | Tools | | 96 |
05-09 | Charcoal and sausages, Netto | Food & fires | | | 184.25
05-17 | Strawberry plants x 24 | Seeds & plants | | 240 |
05-23 | Hose and two couplings, Silvan | Tools | | | 329.90
05-25 | One coupling taken back, Silvan | Tools | | | -64.95
06-01 | Andel Energi, spring | Water & power | 312.40 | |
06-07 | Fence posts x 8, Stark | House & fence | | | 716
06-23 | Midsummer bonfire supper | Food & fires | | 342.60 |
07-01 | Plot rent, 3rd quarter | Rent & association | 1150 | |
07-12 | Netting for the currants | Tools | 159 | |
07-26 | Roof felt and nails, Bauhaus | House & fence | 845.50 | |
08-08 | Jam jars and sugar, Føtex | Food & fires | | 207.35 |
08-16 | Scythe blade | Tools | | | 275
08-30 | Winter leek plants | Seeds & plants | | 88 |
09-01 | Andel Energi, summer | Water & power | 274.15 | |
09-13 | Horse muck, a trailer | Soil & muck | | | 250
09-20 | Apple pressing, Frederiksberg | Food & fires | | 360 |
10-01 | Plot rent, 4th quarter | Rent & association | 1150 | |
10-04 | Garlic and tulip bulbs, Plantorama | Seeds & plants | | 196 |
10-11 | Gate hinges and a bolt, Silvan | House & fence | | 238.90 |
10-18 | Soup and rye bread, digging day | Food & fires | 143.75 | |
10-25 | Leaf rake, Bauhaus | Tools | | | 149
11-01 | Frost fleece | Tools | | 119 |
"""
# date | from | to | kr
PLOT_SENT = """
04-30 | Jonas | Mum & Dad | 300
06-30 | Astrid | Mum & Dad | 500
10-15 | Jonas | Mum & Dad | 200
"""


def copenhagenplot() -> tuple[Workbook, Card]:
    """A family's garden plot in Copenhagen: a column for each who pays, money sent across, who owes what."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Who owes what"
    title(page, "B1", "Plot 47, Haveforeningen Solvang", 16)
    aside(
        page,
        "B2",
        "Astrid keeps this. Half is Mum & Dad's, a quarter each Jonas's and mine. Below zero = owes the others.",
    )
    head(page, 4, ["", "Share", "Laid out", "Should carry", "Sent", "Got", "Stands at"], "C5E0B3", 2)
    watch = []
    people = (("Mum & Dad", 0.5, "E"), ("Astrid", 0.25, "F"), ("Jonas", 0.25, "G"))
    for at, (name, share, column) in enumerate(people, 5):
        put(
            page,
            at,
            [
                name,
                share,
                f"='Laid out'!{column}4",
                f"=C{at}*$D$8",
                f"=SUMIFS(Sent!$D$4:$D$100,Sent!$B$4:$B$100,B{at})",
                f"=SUMIFS(Sent!$D$4:$D$100,Sent!$C$4:$C$100,B{at})",
                f"=D{at}-E{at}+F{at}-G{at}",
            ],
            ["", "0%", SIGNED, SIGNED, SIGNED, SIGNED, KRONER],
            2,
        )
        bold(page, f"H{at}")
        watch += [f"Who owes what!{c}{at}" for c in "DEFGH"]
    put(
        page,
        8,
        ["Together", "=SUM(C5:C7)", "=SUM(D5:D7)", "=SUM(E5:E7)", "=SUM(F5:F7)", "=SUM(G5:G7)"],
        ["", "0%", *[SIGNED] * 4],
        2,
    )
    bold(page, *[f"{c}8" for c in "BCDEFG"])
    watch.append("Who owes what!D8")
    head(page, 11, ["What it went on", "2026", "2025", "More / less"], "C5E0B3", 2)
    last_year = (
        ("Rent & association", 4480),
        ("Water & power", 1395.20),
        ("Seeds & plants", 842),
        ("Soil & muck", 612),
        ("Tools", 958.5),
        ("House & fence", 3120),
        ("Food & fires", 1176.35),
    )
    for at, (kind, then) in enumerate(last_year, 12):
        put(
            page,
            at,
            [kind, f"=SUMIFS('Laid out'!$H$6:$H$300,'Laid out'!$D$6:$D$300,B{at})", then, f"=C{at}-D{at}"],
            ["", *[SIGNED] * 3],
            2,
        )
        watch.append(f"Who owes what!C{at}")
    put(page, 19, ["All", *[f"=SUM({c}12:{c}18)" for c in "CDE"]], ["", *[KRONER] * 3], 2)
    bold(page, "B19", "C19", "D19", "E19")
    watch.append("Who owes what!C19")
    widths(page, 2, 22, 14, 14, 14, 12, 12, 14)

    sheet = workbook.create_sheet("Laid out")
    title(sheet, "B1", "Who laid out what, 2026")
    aside(sheet, "B2", "the amount goes under whoever paid; money back as minus")
    put(sheet, 4, ["sum", *[f"=SUM({c}6:{c}300)" for c in "EFGH"]], ["", *[SIGNED] * 4], 4)
    bold(sheet, *[f"{c}4" for c in "DEFGH"])
    head(sheet, 5, ["Day", "What", "Kind", "Mum & Dad", "Astrid", "Jonas", "kr"], "FFE599", 2)
    for at, (day, what, kind, *paid) in enumerate(rows(PLOT_SPENT), 6):
        put(
            sheet,
            at,
            [date(day), what, kind, *[number(part) for part in paid], f"=SUM(E{at}:G{at})"],
            ["dd-mm-yyyy", "", "", *[SIGNED] * 4],
            2,
        )
    sheet.freeze_panes = "B6"
    widths(sheet, 2, 13, 40, 21, 12, 12, 12, 12)

    sent = workbook.create_sheet("Sent")
    title(sent, "A1", "MobilePay between us")
    head(sent, 3, ["Day", "From", "To", "kr"], "BDD6EE")
    for at, (day, who, whom, much) in enumerate(rows(PLOT_SENT), 4):
        put(sent, at, [date(day), who, whom, number(much)], ["dd-mm-yyyy", "", "", SIGNED])
    dropdown(sent, "B4:C100", '"Mum & Dad,Astrid,Jonas"')
    widths(sent, 13, 14, 14, 12)
    return workbook, {
        "book": "copenhagenplot.xlsx",
        "half": "round80",
        "layout": "records",
        "about": "family who share a garden plot and write English, Copenhagen, Denmark, DKK",
        "dialect": "what was laid out from column B with the kind before a column for each who pays and the line's total by formula, sums above the headings, money back as minus; what they sent each other on a sheet of its own; shares, what each should carry and where each stands on the first sheet, kinds of this year beside last year's",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"spent": "Laid out", "sent": "Sent"},
        "free": {"Laid out": ["What"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


BOOKS = [durbanteacher, swanseaplaster, bostonchess, christchurchyoga, copenhagenplot]
