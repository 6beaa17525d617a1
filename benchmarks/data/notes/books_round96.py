"""The workbooks of round 96: a games seller in Newport, a builder in Whanganui, a chapel in Cape Coast, a consultant in Nassau, a student in Leiden."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import (
    MONEY,
    SIGNED,
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
    of_kind,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.workbook import Workbook

# date | item | site | sold for | fees | postage
GAMES_SALES = """
01-06 | Mega Drive with two pads | eBay | 58 | 7.64 | 6.95
01-14 | Pokemon Blue, cart only | Vinted | 32 | | 2.79
01-29 | GameCube, black | eBay | 74.99 | 9.80 | 7.49
02-08 | Zelda Wind Waker | eBay | 45 | 5.98 | 3.35
02-20 | Bundle of 5 PS1 games | Vinted | 28 | | 3.19
03-03 | N64 console, boxed | eBay | 139 | 17.92 | 8.95
03-17 | Mario Kart 64 | Website | 36 | 1.29 | 3.35
04-02 | Game Boy Color, purple | eBay | 62.50 | 8.21 | 3.95
04-19 | Metroid Prime | Vinted | 18 | | 2.79
05-05 | SNES, yellowed | eBay | 55 | 7.26 | 6.95
05-22 | Street Fighter II | Website | 24 | 0.96 | 3.35
06-09 | Dreamcast, VGC | eBay | 88 | 11.48 | 7.49
06-27 | Crazy Taxi | eBay | 12.50 | 1.91 | 2.79
07-11 | Game Boy Advance SP | Vinted | 65 | | 3.19
07-30 | Banjo-Kazooie | eBay | 29 | 4.03 | 3.35
08-12 | PS2 slim and 8 games | eBay | 49.99 | 6.63 | 7.49
08-25 | Tetris, boxed | Website | 27.50 | 1.04 | 3.35
09-08 | Saturn pad | eBay | 19 | 2.74 | 2.79
09-19 | Resident Evil 2 | Vinted | 26 | | 2.79
10-01 | Sega Saturn, PAL | eBay | 95 | 12.37 | 8.95
10-06 | Goldeneye, cart only | eBay | 21 | 3 | 2.79
"""
# date | what | from | type | cost | paid with
GAMES_BOUGHT = """
01-04 | Box of Mega Drive stuff | Caldicot car boot | Stock | 40 | Cash
01-10 | 50 jiffy bags | Amazon | Packaging | 13.99 | Card
01-24 | GameCube and 6 games | Gumtree, lad in Cwmbran | Stock | 70 | Cash
02-15 | N64 lot | eBay | Stock | 85 | PayPal
03-01 | Printer labels | Amazon | Packaging | 9.49 | Card
03-22 | Game Boys, 3 for spares | Facebook | Stock | 45 | PayPal
04-12 | Screwdriver bits, cleaning stuff | iFixit | Tools & parts | 27.90 | Card
04-26 | SNES and games | Caldicot car boot | Stock | 35 | Cash
05-16 | Bubble wrap roll | Amazon | Packaging | 16.49 | Card
05-30 | Dreamcast in box | CeX | Stock | 52 | Card
06-14 | Website, a year | Shopify | Website | 60 | PayPal
07-05 | GBA SP | Caldicot car boot | Stock | 25 | Cash
07-18 | Save batteries, 20 | eBay | Tools & parts | 8.80 | PayPal
08-02 | PS2 and a bag of games | British Heart Foundation | Stock | 22 | Card
08-29 | 50 jiffy bags | Amazon | Packaging | 13.99 | Card
09-13 | Saturn and games | Facebook | Stock | 60 | PayPal
09-27 | Mixed PS1 and N64 games | Caldicot car boot | Stock | 38 | Cash
10-03 | Brown tape, 6 rolls | Screwfix | Packaging | 8.49 | Card
"""


def newportgames() -> tuple[Workbook, Card]:
    """A seller of old video games in Newport: sales with fees and postage, purchases, a summary by months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Sales"
    head(sheet, 1, ["Date", "Item", "Site", "Sold for", "Fees", "Postage", "I get"], "D9EAD3")
    for at, (day, item, site, *figures) in enumerate(rows(GAMES_SALES), 2):
        put(
            sheet,
            at,
            [date(day), item, site, *map(number, figures), f"=D{at}-E{at}-F{at}"],
            ["dd/mm/yy", "", "", *[MONEY] * 4],
        )
    dropdown(sheet, "C2:C500", '"eBay,Vinted,Website"')
    sheet.freeze_panes = "A2"
    widths(sheet, 11, 32, 11, 11, 10, 10, 11)

    bought = workbook.create_sheet("Purchases")
    head(bought, 1, ["Date", "What", "From", "Type", "Cost", "Paid with"], "FCE5CD")
    for at, (day, what, whom, kind, cost, how) in enumerate(rows(GAMES_BOUGHT), 2):
        put(bought, at, [date(day), what, whom, kind, number(cost), how], ["dd/mm/yy", "", "", "", MONEY, ""])
    dropdown(bought, "D2:D500", '"Stock,Packaging,Tools & parts,Website"')
    dropdown(bought, "F2:F500", '"Cash,Card,PayPal"')
    bought.freeze_panes = "A2"
    widths(bought, 11, 32, 26, 15, 11, 11)

    page = workbook.create_sheet("Summary")
    title(page, "A1", "Player Two Games 2026")
    head(page, 3, ["Month", "Sales", "Fees", "Postage", "Purchases", "Profit"], "CFE2F3")
    for at in range(4, 16):
        span = f'">="&$A{at},{{0}},"<"&EDATE($A{at},1)'
        day = "Sales!$A$2:$A$500"
        other = "Purchases!$A$2:$A$500"
        put(
            page,
            at,
            [
                dt.date(2026, at - 3, 1),
                *[f"=SUMIFS(Sales!${c}$2:${c}$500,{day},{span.format(day)})" for c in "DEF"],
                f"=SUMIFS(Purchases!$E$2:$E$500,{other},{span.format(other)})",
                f"=B{at}-C{at}-D{at}-E{at}",
            ],
            ["mmm yy", *[SIGNED] * 5],
        )
    put(page, 16, ["Year", *[f"=SUM({c}4:{c}15)" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bold(page, *[f"{c}16" for c in "ABCDEF"])
    shade(page, "A16:F16", "FFF2CC")
    head(page, 3, ["Site", "No. sold", "Sales"], "D9EAD3", column=8)
    for at, site in enumerate(["eBay", "Vinted", "Website"], 4):
        put(
            page,
            at,
            [
                site,
                f"=COUNTIF(Sales!$C$2:$C$500,H{at})",
                f"=SUMIF(Sales!$C$2:$C$500,H{at},Sales!$D$2:$D$500)",
            ],
            ["", "0", MONEY],
            column=8,
        )
    head(page, 9, ["Bought", "", "Cost"], "FCE5CD", column=8)
    for at, kind in enumerate(["Stock", "Packaging", "Tools & parts", "Website"], 10):
        put(
            page,
            at,
            [kind, None, f"=SUMIF(Purchases!$D$2:$D$500,H{at},Purchases!$E$2:$E$500)"],
            ["", "", MONEY],
            column=8,
        )
    aside(page, "A18", "not VAT registered; trading allowance 1,000 a year")
    widths(page, 11, 11, 10, 10, 12, 11, 4, 15, 10, 11)
    return workbook, {
        "book": "newportgames.xlsx",
        "half": "round96",
        "layout": "records",
        "about": "online seller of old video games, Newport, Wales, GBP, not registered for VAT",
        "dialect": "sales with the site before price, fees and postage and what is left by formula last, fees blank where there are none; purchases with from whom and type before the cost and how it was paid last; headings in the first row; months with sales, fees, postage, purchases and profit, sites and types on a third sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"sales": "Sales", "purchases": "Purchases"},
        "free": {"Sales": ["Item"], "Purchases": ["What", "From"]},
        "adds_up": {},
        "watch": [
            *[f"Summary!{c}{r}" for r in (13, 16) for c in "BCDEF"],
            *[f"Summary!{c}{r}" for r in range(4, 7) for c in "IJ"],
            *[f"Summary!J{r}" for r in range(10, 14)],
        ],
        "zero": [],
    }


BUILD_JOBS = [
    "Harrison deck",
    "Tait bathroom",
    "Pohatu garage",
    "Lawrence reroof",
    "Somme Pde flats",
    "Kerr kitchen",
]
# date | supplier | bill no | job | total | paid
BUILD_BILLS = """
03-04 | Carters | C-40117 | Tait bathroom | 1386.20 | 04-20
03-11 | Mico | 88213 | Tait bathroom | 2147.55 | 04-20
03-19 | Dave Ngata Electrical | 512 | Tait bathroom | 948.75 | 03-27
03-30 | PlaceMakers | PM7702 | Pohatu garage | 6412.80 | 04-20
04-09 | Firth | 30951 | Pohatu garage | 2875 | 05-20
04-22 | Carters | C-40688 | Pohatu garage | 3120.45 | 05-20
05-06 | Steelfort | 1904 | Lawrence reroof | 7865.30 | 06-20
05-14 | Hirepool | H5520 | Lawrence reroof | 684.25 | 05-20
05-28 | Dave Ngata Electrical | 540 | Pohatu garage | 1322.50 | 06-08
06-11 | PlaceMakers | PM7954 | Somme Pde flats | 4210.15 | 07-20
06-25 | Mico | 89077 | Somme Pde flats | 1893.60 | 07-20
07-08 | Carters | C-41502 | Somme Pde flats | 2066.90 | 08-20
07-21 | Hirepool | H5713 | Somme Pde flats | 402.50 | 07-30
08-05 | PlaceMakers | PM8120 | Kerr kitchen | 5348.75 | 09-20
08-13 | Dave Ngata Electrical | 577 | Kerr kitchen | 1610 | 08-24
08-27 | Mico | 89662 | Kerr kitchen | 975.20 | 09-20
09-02 | Carters | C-42019 | Harrison deck | 3894.35 |
09-10 | Firth | 31840 | Harrison deck | 1092.50 |
09-17 | Hirepool | H5866 | Harrison deck | 356.50 | 09-25
09-24 | PlaceMakers | PM8297 | Harrison deck | 2218.60 |
"""
# number | date | customer | job | for | total | paid
BUILD_INVOICES = """
1031 | 03-02 | J & M Tait | Tait bathroom | Deposit | 4600 | 03-05
1032 | 03-31 | J & M Tait | Tait bathroom | Finished | 9775 | 04-16
1033 | 04-01 | Wiremu Pohatu | Pohatu garage | Deposit | 8050 | 04-07
1034 | 04-30 | Wiremu Pohatu | Pohatu garage | Slab and frame | 12650 | 05-18
1035 | 05-04 | Lawrence Family Trust | Lawrence reroof | Deposit | 6900 | 05-11
1036 | 05-29 | Lawrence Family Trust | Lawrence reroof | Finished | 13570 | 06-19
1037 | 06-03 | Wiremu Pohatu | Pohatu garage | Finished | 7475 | 06-22
1038 | 06-30 | Rutland Rentals | Somme Pde flats | June | 9890 | 07-20
1039 | 07-31 | Rutland Rentals | Somme Pde flats | July, last one | 8625 | 08-20
1040 | 08-03 | Sandra Kerr | Kerr kitchen | Deposit | 5750 | 08-06
1041 | 08-31 | Sandra Kerr | Kerr kitchen | Finished | 11155 |
1042 | 09-01 | Bob Harrison | Harrison deck | Deposit | 4600 | 09-04
1043 | 09-25 | Bob Harrison | Harrison deck | Piles and frame | 6325 |
"""


def whanganuibuilder() -> tuple[Workbook, Card]:
    """A builder in Whanganui: suppliers' bills and his invoices, each with the day paid; jobs and what is owed on the first sheet."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Ledger"

    out = workbook.create_sheet("Invoices out")
    across(out, "A1:I1", "INVOICES TO CUSTOMERS", "BDD7EE")
    head(
        out,
        2,
        ["Inv no", "Date", "Customer", "Job", "For", "Total incl GST", "GST", "Paid on", "Owing"],
        "DDEBF7",
    )
    for at, (no, day, customer, job, what, total, paid) in enumerate(rows(BUILD_INVOICES), 3):
        put(
            out,
            at,
            [
                int(no),
                date(day),
                customer,
                job,
                what,
                number(total),
                f"=ROUND(F{at}*3/23,2)",
                day_of(paid),
                f'=IF(H{at}="",F{at},0)',
            ],
            ["0", "d/mm/yyyy", "", "", "", MONEY, MONEY, "d/mm/yyyy", MONEY],
        )
    out.freeze_panes = "A3"
    widths(out, 8, 12, 24, 18, 18, 14, 12, 12, 12)

    bills = workbook.create_sheet("Bills in")
    across(bills, "A1:H1", "SUPPLIERS' BILLS", "F8CBAD")
    head(
        bills,
        2,
        ["Date", "Supplier", "Bill no", "Job", "Total incl GST", "GST", "Paid on", "Owing"],
        "FCE4D6",
    )
    for at, (day, supplier, no, job, total, paid) in enumerate(rows(BUILD_BILLS), 3):
        put(
            bills,
            at,
            [
                date(day),
                supplier,
                int(no) if no.isdigit() else no,
                job,
                number(total),
                f"=ROUND(E{at}*3/23,2)",
                day_of(paid),
                f'=IF(G{at}="",E{at},0)',
            ],
            ["d/mm/yyyy", "", "", "", MONEY, MONEY, "d/mm/yyyy", MONEY],
        )
    bills.freeze_panes = "A3"
    widths(bills, 12, 26, 12, 18, 14, 12, 12, 12)

    title(page, "A1", "Aramoho Building Ltd - year from March 2026")
    put(page, 3, ["Customers owe me", "=SUM('Invoices out'!I3:I300)"], ["", MONEY])
    put(page, 4, ["I owe suppliers", "=SUM('Bills in'!H3:H300)"], ["", MONEY])
    put(page, 5, ["Difference", "=B3-B4"], ["", SIGNED])
    put(
        page,
        6,
        ["GST invoiced less GST on bills", "=SUM('Invoices out'!G3:G300)-SUM('Bills in'!F3:F300)"],
        ["", SIGNED],
    )
    bold(page, *[f"{c}{r}" for c in "AB" for r in (3, 4, 5, 6)])
    shade(page, "A3:B6", "E2EFDA")
    head(page, 8, ["Job", "Invoiced", "Bills", "Left for labour and me"], "DDEBF7")
    for at, job in enumerate(BUILD_JOBS, 9):
        put(
            page,
            at,
            [
                job,
                f"=SUMIF('Invoices out'!$D$3:$D$300,A{at},'Invoices out'!$F$3:$F$300)",
                f"=SUMIF('Bills in'!$D$3:$D$300,A{at},'Bills in'!$E$3:$E$300)",
                f"=B{at}-C{at}",
            ],
            ["", *[SIGNED] * 3],
        )
    put(page, 15, ["All jobs", *[f"=SUM({c}9:{c}14)" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, *[f"{c}15" for c in "ABCD"])
    head(page, 18, ["Supplier", "Bills", "Owing"], "FCE4D6")
    suppliers = ["Carters", "PlaceMakers", "Mico", "Firth", "Hirepool", "Steelfort", "Dave Ngata Electrical"]
    for at, supplier in enumerate(suppliers, 19):
        put(
            page,
            at,
            [
                supplier,
                *[f"=SUMIF('Bills in'!$B$3:$B$300,$A{at},'Bills in'!${c}$3:${c}$300)" for c in "EH"],
            ],
            ["", MONEY, MONEY],
        )
    put(page, 26, ["All suppliers", "=SUM(B19:B25)", "=SUM(C19:C25)"], ["", MONEY, MONEY])
    bold(page, "A26", "B26", "C26")
    widths(page, 32, 14, 14, 22)
    return workbook, {
        "book": "whanganuibuilder.xlsx",
        "half": "round96",
        "layout": "records",
        "about": "builder, Whanganui, New Zealand, NZD, GST at 15% inside the totals",
        "dialect": "numbered invoices with customer, job and stage and suppliers' bills with their numbers and the job, each with the total typed, GST by formula, the day paid filled in later and what is owing by formula last; owed both ways, jobs and suppliers on the first sheet",
        "date_order": "dmy",
        "period": ["2026-03-01", "2027-02-28"],
        "tables": {"invoices": "Invoices out", "bills": "Bills in"},
        "free": {"Invoices out": ["For"], "Bills in": []},
        "adds_up": {},
        "watch": [
            *[f"Ledger!B{r}" for r in range(3, 7)],
            *[f"Ledger!{c}{r}" for r in range(9, 16) for c in "BCD"],
            *[f"Ledger!{c}{r}" for r in range(19, 27) for c in "BC"],
        ],
        "zero": [],
    }


CHAPEL_IN = ["Offertory", "Tithes", "Thanksgiving", "Harvest", "Donations", "Hall hire"]
CHAPEL_OUT = [
    "Minister's allowance",
    "Light & water",
    "Circuit assessment",
    "Repairs",
    "Cleaning",
    "Communion",
    "Welfare",
    "Bank charges",
]
# date | details | category | cash | bank
CHAPEL_GOT = """
07-05 | Sunday service | Offertory | 1240 |
07-05 | Tithe envelopes | Tithes | 860 |
07-12 | Sunday service | Offertory | 1105.50 |
07-19 | Sunday service | Offertory | 1188 |
07-22 | Mr Kojo Arhin | Tithes | | 500
07-26 | Sunday service | Offertory | 1020 |
07-26 | Baidoo family, safe delivery | Thanksgiving | 300 |
08-02 | Sunday service | Offertory | 1310 |
08-02 | Tithe envelopes | Tithes | 925 |
08-09 | Sunday service | Offertory | 1076 |
08-15 | Hall, wedding party | Hall hire | 800 |
08-16 | Sunday service | Offertory | 1150.50 |
08-21 | Mr Kojo Arhin | Tithes | | 500
08-23 | Sunday service | Offertory | 990 |
08-30 | Sunday service | Offertory | 1215 |
09-03 | Old students, for the organ | Donations | | 2000
09-06 | Sunday service | Offertory | 1284 |
09-06 | Tithe envelopes | Tithes | 880 |
09-13 | Sunday service | Offertory | 1098 |
09-20 | Sunday service | Offertory | 1172.50 |
09-22 | Mr Kojo Arhin | Tithes | | 500
09-27 | Sunday service | Offertory | 1041 |
09-27 | Mrs Quansah, her 70th birthday | Thanksgiving | 250 |
"""
# date | paid to | details | category | cash | bank
CHAPEL_PAID = """
07-06 | Esi Mensah | Cleaning, June | Cleaning | 350 |
07-10 | ECG | Light, prepaid | Light & water | 400 |
07-17 | Ghana Water | Water | Light & water | | 186.40
07-31 | Rev. Amissah | July | Minister's allowance | | 1800
07-31 | GCB Bank | Charges | Bank charges | | 25
08-01 | Market | Bread and wine | Communion | 145 |
08-04 | Esi Mensah | Cleaning, July | Cleaning | 350 |
08-11 | ECG | Light, prepaid | Light & water | 400 |
08-14 | Circuit office | Assessment, third quarter | Circuit assessment | | 2400
08-18 | Carpenter Yaw | Two pews | Repairs | 420 |
08-28 | Family of late Opanyin Eshun | Funeral gift | Welfare | 300 |
08-31 | Rev. Amissah | August | Minister's allowance | | 1800
08-31 | GCB Bank | Charges | Bank charges | | 25
09-05 | Market | Bread and wine | Communion | 150 |
09-07 | Esi Mensah | Cleaning, August | Cleaning | 350 |
09-14 | ECG | Light, prepaid | Light & water | 450 |
09-18 | Ghana Water | Water | Light & water | | 192.75
09-24 | Sound Palace | Microphone repaired | Repairs | 180 |
09-30 | Rev. Amissah | September | Minister's allowance | | 1800
09-30 | GCB Bank | Charges | Bank charges | | 25
"""
# date | slip | amount
CHAPEL_BANKED = """
07-07 | 3301 | 1800
07-21 | 3302 | 2000
08-05 | 3303 | 2400
08-18 | 3304 | 2200
09-08 | 3305 | 3500
09-22 | 3306 | 1900
"""


def capecoastchapel() -> tuple[Workbook, Card]:
    """A chapel in Cape Coast: income and expenditure in cash and bank columns, cash banked, a statement."""
    workbook = Workbook()
    got = workbook.active
    got.title = "Income"
    title(got, "A1", "Ebenezer Chapel - Income (GHS)", 13)
    head(got, 3, ["Date", "Details", "Category", "Cash", "Bank"], "D9EAD3")
    for at, (day, what, kind, *figures) in enumerate(rows(CHAPEL_GOT), 4):
        put(got, at, [date(day), what, kind, *map(number, figures)], ["dd-mm-yyyy", "", "", MONEY, MONEY])
    dropdown(got, "C4:C400", '"' + ",".join(CHAPEL_IN) + '"')
    got.freeze_panes = "A4"
    widths(got, 12, 34, 18, 12, 12)

    paid = workbook.create_sheet("Expenditure")
    title(paid, "A1", "Ebenezer Chapel - Expenditure (GHS)", 13)
    head(paid, 3, ["Date", "Paid to", "Details", "Category", "Cash", "Bank"], "F4CCCC")
    for at, (day, whom, what, kind, *figures) in enumerate(rows(CHAPEL_PAID), 4):
        put(
            paid,
            at,
            [date(day), whom, what, kind, *map(number, figures)],
            ["dd-mm-yyyy", "", "", "", MONEY, MONEY],
        )
    dropdown(paid, "D4:D400", '"' + ",".join(CHAPEL_OUT) + '"')
    paid.freeze_panes = "A4"
    widths(paid, 12, 28, 28, 22, 12, 12)

    banked = workbook.create_sheet("Banked")
    title(banked, "A1", "Cash taken to GCB Bank", 13)
    head(banked, 3, ["Date", "Slip no", "Amount"], "FFF2CC")
    for at, (day, slip, amount) in enumerate(rows(CHAPEL_BANKED), 4):
        put(banked, at, [date(day), int(slip), number(amount)], ["dd-mm-yyyy", "0", MONEY])
    widths(banked, 12, 11, 12)

    page = workbook.create_sheet("Statement")
    across(page, "A1:D1", "Income and Expenditure from 1 July 2026", "D9D2E9")
    at = 3
    totals, lines = [], []
    for part, kinds, name, key, cash, bank in (
        ("Income", CHAPEL_IN, "Income", "C", "D", "E"),
        ("Expenditure", CHAPEL_OUT, "Expenditure", "D", "E", "F"),
    ):
        head(page, at, [part, "Cash", "Bank", "Total"], "EAD1DC")
        start = at + 1
        for kind in kinds:
            at += 1
            put(
                page,
                at,
                [
                    kind,
                    *[
                        f"=SUMIF({name}!${key}$4:${key}$400,$A{at},{name}!${c}$4:${c}$400)"
                        for c in (cash, bank)
                    ],
                    f"=B{at}+C{at}",
                ],
                ["", *[MONEY] * 3],
            )
            lines.append(at)
        at += 1
        put(
            page,
            at,
            [f"Total {part.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]],
            ["", *[MONEY] * 3],
        )
        bold(page, *[f"{c}{at}" for c in "ABCD"])
        totals.append(at)
        at += 2
    put(page, at, ["Surplus", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, *[f"{c}{at}" for c in "ABCD"])
    surplus = at
    at += 2
    head(page, at, ["Money", "Cash", "Bank", "Total"], "EAD1DC")
    start = at + 1
    money = (
        ("On 1 July 2026", 310.5, 7425.2),
        ("Surplus", f"=B{surplus}", f"=C{surplus}"),
        ("Banked", "=-SUM(Banked!C4:C400)", "=SUM(Banked!C4:C400)"),
    )
    for label, cash_sum, bank_sum in money:
        at += 1
        put(page, at, [label, cash_sum, bank_sum, f"=B{at}+C{at}"], ["", *[SIGNED] * 3])
    at += 1
    put(page, at, ["In hand now", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, *[f"{c}{at}" for c in "ABCD"])
    shade(page, f"A{at}:D{at}", "FFF2CC")
    widths(page, 26, 13, 13, 13)
    return workbook, {
        "book": "capecoastchapel.xlsx",
        "half": "round96",
        "layout": "cash book",
        "about": "Methodist chapel, Cape Coast, Ghana, GHS",
        "dialect": "income with details and category, expenditure with payee, details and category on a sheet each, the amount in a cash or a bank column; cash taken to the bank with its slip on a third; categories in cash and bank, surplus and money in hand on the last",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"income": "Income", "expenditure": "Expenditure", "banked": "Banked"},
        "free": {"Income": ["Details"], "Expenditure": ["Paid to", "Details"]},
        "adds_up": {},
        "watch": [
            *[f"Statement!{c}{r}" for r in (*lines, *totals, surplus) for c in "BCD"],
            *[f"Statement!{c}{r}" for r in (at - 1, at) for c in "BCD"],
        ],
        "zero": [],
    }


# account | kind
HR_ACCOUNTS = """
Bank | Asset
Accounts receivable | Asset
Office equipment | Asset
Credit card | Liability
Loan from J. Rolle | Liability
Owner's capital | Equity
Owner's drawings | Equity
Consulting fees | Income
Training fees | Income
Office rent | Expense
Travel | Expense
Software & subscriptions | Expense
Phone & internet | Expense
Office supplies | Expense
Insurance | Expense
Accountant | Expense
Bank charges | Expense
"""
# date | description | account amount; account amount
HR_JOURNAL = """
07-01 | Opening balances | Bank 9420; Accounts receivable 3200; Office equipment 2150; Credit card -318.40; Loan from J. Rolle -2000; Owner's capital -12451.60
07-01 | Office rent July | Office rent 650; Bank -650
07-06 | Inv 211 Sandbank Hotels, handbook | Accounts receivable 2800; Consulting fees -2800
07-08 | Inv 208 Lucayan Freight paid | Bank 3200; Accounts receivable -3200
07-10 | BTC, phone and internet | Phone & internet 112; Credit card -112
07-15 | Drawings | Owner's drawings 1500; Bank -1500
07-17 | Flight to Freeport, Bahamasair | Travel 164; Credit card -164
07-24 | Inv 212 Cable Beach Clinic, interviews | Accounts receivable 1450; Consulting fees -1450
07-31 | Bank charges | Bank charges 18.50; Bank -18.50
07-31 | Credit card paid | Credit card 594.40; Bank -594.40
08-03 | Office rent August | Office rent 650; Bank -650
08-05 | Inv 211 Sandbank Hotels paid | Bank 2800; Accounts receivable -2800
08-10 | BTC, phone and internet | Phone & internet 112; Credit card -112
08-13 | Inv 213 Sandbank Hotels, supervisors' course | Accounts receivable 3600; Training fees -3600
08-14 | Drawings | Owner's drawings 1500; Bank -1500
08-19 | Zoom, a year | Software & subscriptions 159.90; Credit card -159.90
08-21 | Paper, toner | Office supplies 86.25; Credit card -86.25
08-27 | Inv 212 Cable Beach Clinic paid | Bank 1450; Accounts receivable -1450
08-31 | Bank charges | Bank charges 18.50; Bank -18.50
08-31 | Credit card paid | Credit card 358.15; Bank -358.15
09-01 | Office rent September | Office rent 650; Bank -650
09-04 | Inv 214 Lucayan Freight, pay scales | Accounts receivable 2250; Consulting fees -2250
09-09 | Liability cover, half year | Insurance 430; Bank -430
09-10 | BTC, phone and internet | Phone & internet 112; Credit card -112
09-11 | Inv 213 Sandbank Hotels paid | Bank 3600; Accounts receivable -3600
09-15 | Drawings | Owner's drawings 1500; Bank -1500
09-18 | Loan, part paid back | Loan from J. Rolle 500; Bank -500
"""


def nassauhr() -> tuple[Workbook, Card]:
    """An HR consultant in Nassau: a general journal with a line for each account, trial balance and profit."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    title(sheet, "A1", "General Journal - Marva Deveaux HR Consulting", 13)
    head(sheet, 3, ["Entry", "Date", "Account", "Description", "Debit", "Credit"], "D0CECE")
    at = 3
    for entry, (day, what, lines) in enumerate(journal_lines(HR_JOURNAL), 1):
        for account, amount in lines:
            at += 1
            put(
                sheet,
                at,
                [
                    entry,
                    day,
                    account,
                    what,
                    amount if amount > 0 else None,
                    -amount if amount < 0 else None,
                ],
                ["0", "mm/dd/yyyy", "", "", MONEY, MONEY],
            )
    sheet.freeze_panes = "A4"
    widths(sheet, 7, 12, 26, 42, 12, 12)

    accounts = list(rows(HR_ACCOUNTS))
    trial = workbook.create_sheet("Trial Balance")
    title(trial, "A1", "Trial Balance", 13)
    head(
        trial,
        3,
        ["Account", "Type", "Total debits", "Total credits", "Debit balance", "Credit balance"],
        "D0CECE",
    )
    where = {}
    for at, (account, kind) in enumerate(accounts, 4):
        where[account] = at
        put(
            trial,
            at,
            [
                account,
                kind,
                *[f"=SUMIF(Journal!$C$4:$C$900,$A{at},Journal!${c}$4:${c}$900)" for c in "EF"],
                f"=MAX(C{at}-D{at},0)",
                f"=MAX(D{at}-C{at},0)",
            ],
            ["", "", *[MONEY] * 4],
        )
    last = 3 + len(accounts)
    put(
        trial,
        last + 1,
        ["Total", None, *[f"=SUM({c}4:{c}{last})" for c in "CDEF"]],
        ["", "", *[MONEY] * 4],
    )
    bold(trial, *[f"{c}{last + 1}" for c in "ACDEF"])
    put(
        trial,
        last + 2,
        ["Out of balance", None, None, None, f"=ROUND(E{last + 1}-F{last + 1},2)"],
        ["", "", "", "", MONEY],
    )
    dropdown(sheet, "C4:C900", f"'Trial Balance'!$A$4:$A${last}")
    widths(trial, 28, 11, 14, 14, 14, 14)

    page = workbook.create_sheet("Profit")
    title(page, "A1", "Profit since July 1, 2026", 13)
    put(page, 3, ["Income"])
    bold(page, "A3")
    income = of_kind(
        page,
        4,
        "Income",
        "Total income",
        "D",
        "C",
        trial="Trial Balance",
        accounts=accounts,
        where=where,
    )
    put(page, income + 2, ["Expenses"])
    bold(page, f"A{income + 2}")
    spent = of_kind(
        page,
        income + 3,
        "Expense",
        "Total expenses",
        "C",
        "D",
        trial="Trial Balance",
        accounts=accounts,
        where=where,
    )
    put(page, spent + 2, ["Net profit", f"=B{income}-B{spent}"], ["", SIGNED])
    bold(page, f"A{spent + 2}", f"B{spent + 2}")
    shade(page, f"A{spent + 2}:B{spent + 2}", "E2EFDA")
    widths(page, 28, 14)
    return workbook, {
        "book": "nassauhr.xlsx",
        "half": "round96",
        "layout": "journal",
        "about": "HR consultant, Nassau, Bahamas, BSD, under the VAT limit",
        "dialect": "general journal with the entry's number and date on each line, account before the description, debit and credit columns; accounts with totals and balances on a trial balance with a check; profit on a third sheet",
        "date_order": "mdy",
        "period": ["2026-07-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Entry", "Description"]},
        "adds_up": {},
        "watch": [
            *[f"Trial Balance!{c}{r}" for r in range(4, last + 1) for c in "EF"],
            *[f"Trial Balance!{c}{last + 1}" for c in "CDEF"],
            f"Trial Balance!E{last + 2}",
            *[f"Profit!B{r}" for r in (income, spent, spent + 2)],
        ],
        "zero": [f"Trial Balance!E{last + 2}"],
    }


# category | a month
STUDENT_PLAN = """
Rent | 465
Groceries | 190
Eating out | 60
Transport | 45
Books & printing | 40
Phone | 12.50
Going out | 50
Clothes | 30
Sport | 22
Other | 35
"""
# date | where | what | category | amount
STUDENT_LIST = """
09-01 | DUWO | room | Rent | 465
09-01 | Albert Heijn | first big shop | Groceries | 47.85
09-02 | Ikea Delft | lamp, pan, towels | Other | 52.40
09-03 | Marktplaats | second-hand bike | Transport | 95
09-05 | Simyo | sim only | Phone | 12.50
09-07 | Van Stockum | Methods book | Books & printing | 54.95
09-09 | Jumbo | food | Groceries | 31.20
09-11 | Cafe de Keyzer | drinks with corridor | Going out | 18.50
09-14 | USC | sport card | Sport | 22
09-16 | Albert Heijn | food | Groceries | 36.15
09-19 | Bagels & Beans | lunch with Femke | Eating out | 13.80
09-21 | NS | train home and back | Transport | 21.60
09-24 | Lidl | food | Groceries | 28.70
09-26 | Hema | socks, jumper | Clothes | 34
09-29 | UB | printing | Books & printing | 6.40
10-01 | DUWO | room | Rent | 465
10-02 | Albert Heijn | food | Groceries | 39.60
10-05 | Simyo | sim only | Phone | 12.50
10-06 | Febo | after training | Eating out | 7.20
10-08 | Jumbo | food | Groceries | 33.45
10-10 | Kijkhuis | film | Going out | 11
10-12 | Fietsenmaker Joost | new inner tube | Transport | 16.50
10-14 | USC | sport card | Sport | 22
10-15 | Van Stockum | gave Methods book 2 back | Books & printing | -29.95
10-16 | Albert Heijn | food | Groceries | 41.05
10-20 | Pizza Beestenmarkt | with Femke and Joris | Eating out | 16.75
10-23 | NS | train home and back | Transport | 21.60
10-24 | Kruidvat | shampoo and so on | Other | 14.35
10-27 | Lidl | food | Groceries | 30.90
10-30 | UB | printing | Books & printing | 4.80
11-01 | DUWO | room | Rent | 465
11-02 | Jumbo | food | Groceries | 35.75
11-05 | Simyo | sim only | Phone | 12.50
11-06 | Cafe de Keyzer | quiz night | Going out | 14.20
11-09 | Albert Heijn | food | Groceries | 38.10
"""


def leidenstudent() -> tuple[Workbook, Card]:
    """A student in Leiden: one list of spending with categories, a budget page with months beside the plan."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Budget"
    sheet = workbook.create_sheet("Spent")
    head(sheet, 1, ["Date", "Where", "What", "Category", "€", "Month"], "FFD966")
    for at, (day, where, what, kind, amount) in enumerate(rows(STUDENT_LIST), 2):
        put(
            sheet,
            at,
            [date(day), where, what, kind, number(amount), f"=MONTH(A{at})"],
            ["d-m-yyyy", "", "", "", SIGNED, "0"],
        )
    plan = list(rows(STUDENT_PLAN))
    last = 4 + len(plan)
    dropdown(sheet, "D2:D600", f"Budget!$A$5:$A${last}")
    sheet.freeze_panes = "A2"
    widths(sheet, 11, 24, 28, 18, 10, 8)

    title(page, "A1", "My money, first term 2026")
    put(page, 3, [None, None, 9, 10, 11, 12], ["", "", *["0"] * 4])
    head(
        page,
        4,
        ["Category", "Budget a month", "Sep", "Oct", "Nov", "Dec", "Spent so far", "Budget for term", "Left"],
        "FFE599",
    )
    for at, (kind, amount) in enumerate(plan, 5):
        put(
            page,
            at,
            [
                kind,
                number(amount),
                *[
                    f"=SUMIFS(Spent!$E$2:$E$600,Spent!$D$2:$D$600,$A{at},Spent!$F$2:$F$600,{c}$3)"
                    for c in "CDEF"
                ],
                f"=SUM(C{at}:F{at})",
                f"=B{at}*4",
                f"=H{at}-G{at}",
            ],
            ["", *[SIGNED] * 8],
        )
    put(
        page,
        last + 1,
        ["Total", *[f"=SUM({c}5:{c}{last})" for c in "BCDEFGHI"]],
        ["", *[SIGNED] * 8],
    )
    bold(page, *[f"{c}{last + 1}" for c in "ABCDEFGHI"])
    shade(page, f"A{last + 1}:I{last + 1}", "FFF2CC")
    put(
        page,
        last + 3,
        ["Money in (loan, parents)", None, 980, 980, 980, 980, f"=SUM(C{last + 3}:F{last + 3})"],
        ["", "", *[SIGNED] * 5],
    )
    put(
        page,
        last + 4,
        ["Left over", None, *[f"={c}{last + 3}-{c}{last + 1}" for c in "CDEF"], f"=G{last + 3}-G{last + 1}"],
        ["", "", *[SIGNED] * 5],
    )
    bold(page, *[f"{c}{last + 4}" for c in "ACDEFG"])
    page.freeze_panes = "B5"
    widths(page, 26, 11, 11, 11, 11, 11, 12, 12, 11)
    return workbook, {
        "book": "leidenstudent.xlsx",
        "half": "round96",
        "layout": "records",
        "about": "student, Leiden, the Netherlands, EUR",
        "dialect": "one list of spending with where, what and category before the amount and the month by formula last, money back as minus; categories with a monthly budget, months, spent so far, budget and what is left of the term on the first sheet, money in and left over below",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "tables": {"spending": "Spent"},
        "free": {"Spent": ["Where", "What"]},
        "adds_up": {},
        "watch": [
            *[f"Budget!{c}{r}" for r in range(5, last + 2) for c in "EGI"],
            *[f"Budget!{c}{last + 4}" for c in "EG"],
        ],
        "zero": [],
    }


BOOKS = [newportgames, whanganuibuilder, capecoastchapel, nassauhr, leidenstudent]
