"""The workbooks of round 104: a thatcher in Dorset, an indexer in Cork, a shared flat in Leipzig, a reading charity in Cebu, a market trader in Castries."""
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
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.workbook import Workbook

# job | customer | where | work | quote | invoice | invoiced on | invoiced | paid on
THATCH_JOBS = """
T41 | Mrs Bugler | Cerne Abbas | New ridge | 3900 | 188 | 02-13 | 3900 | 02-27
T42 | Mr & Mrs Crabb | Piddletrenthide | Patch by chimney | 640 | 189 | 02-20 | 640 | 03-02
T43 | Fox Inn | Ansty | Ridge and dormers | 5850 | 190 | 03-27 | 5850 | 04-24
T44 | Miss Legg | Milton Abbas | Moss cleared, wire mended | 780 | 191 | 04-02 | 820 | 04-09
T45 | Old Forge B&B | Sydling St Nicholas | North slope, wheat reed | 9400 | 192 | 05-22 | 9400 | 06-12
T46 | D. Rideout | Okeford Fitzpaine | Storm damage | 1150 | 193 | 05-29 | 1150 | 06-05
T47 | Mrs Northover | Bere Regis | New ridge | 4100 | 194 | 06-26 | 4100 | 07-13
T48 | Parish council | Winterborne | Bus shelter | 1680 | 195 | 07-10 | 1680 | 08-07
T49 | Mr Guppy | Cheselbourne | Ridge, two valleys | 5200 | 196 | 08-14 | 5360 |
T50 | Mrs Samways | Ibberton | South slope, wheat reed | 8750 | | | |
T51 | Dr Hallett | Plush | Patch above porch | 590 | | | |
"""
THATCH_KINDS = ["Reed & straw", "Spars & wire", "Labour", "Skip & tip", "Fuel", "Tools", "Office & insurance"]
# date | supplier | item | kind | job | amount | paid by
THATCH_COSTS = """
02-03 | Purbeck Spars | 3000 hazel spars | Spars & wire | T41 | 330 | Bank
02-05 | Gale's Farm | Sedge straw, ridge | Reed & straw | T41 | 460 | Bank
02-13 | Kit | 4 days | Labour | T41 | 480 | Cash
02-18 | Gould's | Diesel | Fuel | General | 72.30 | Card
03-04 | Gale's Farm | Straw, ridge and dormers | Reed & straw | T43 | 890 | Bank
03-06 | Purbeck Spars | 4000 hazel spars | Spars & wire | T43 | 440 | Bank
03-20 | Kit | 6 days | Labour | T43 | 720 | Cash
03-24 | Dorset Skips | 8 yard skip | Skip & tip | T43 | 265 | Bank
03-31 | NFU Mutual | Liability, the year | Office & insurance | General | 918 | Bank
04-01 | Bridport Netting | Wire netting, 2 rolls | Spars & wire | T44 | 124.60 | Card
04-15 | Gould's | Diesel | Fuel | General | 80.15 | Card
04-28 | Gale's Farm | Wheat reed, 900 bundles | Reed & straw | T45 | 2790 | Bank
04-30 | Purbeck Spars | 6000 hazel spars | Spars & wire | T45 | 660 | Bank
05-08 | Kit | 5 days | Labour | T45 | 600 | Cash
05-11 | Dorset Skips | 12 yard skip | Skip & tip | T45 | 330 | Bank
05-15 | Kit | 5 days | Labour | T45 | 600 | Cash
05-26 | Mole Valley | Leggett and mallet | Tools | General | 94.50 | Card
05-28 | Kit | 2 days | Labour | T46 | 240 | Cash
06-10 | Gale's Farm | Sedge straw, ridge | Reed & straw | T47 | 485 | Bank
06-12 | Purbeck Spars | 3000 hazel spars | Spars & wire | T47 | 330 | Bank
06-24 | Kit | 4 days | Labour | T47 | 480 | Cash
06-30 | Gould's | Diesel | Fuel | General | 77.85 | Card
07-03 | Gale's Farm | Wheat reed, 120 bundles | Reed & straw | T48 | 372 | Bank
07-08 | Kit | 2 days | Labour | T48 | 240 | Cash
07-27 | Gale's Farm | Straw, ridge and valleys | Reed & straw | T49 | 760 | Bank
07-29 | Purbeck Spars | 4000 hazel spars | Spars & wire | T49 | 440 | Bank
08-07 | Kit | 5 days | Labour | T49 | 600 | Cash
08-12 | Gould's | Diesel | Fuel | General | 81.40 | Card
08-19 | Gale's Farm | Wheat reed, 850 bundles | Reed & straw | T50 | 2635 | Bank
08-21 | Dorset Skips | 12 yard skip | Skip & tip | T50 | 330 | Bank
08-28 | Kit | 5 days | Labour | T50 | 600 | Cash
"""


def dorsetthatch() -> tuple[Workbook, Card]:
    """A thatcher in Dorset: jobs with quote, invoice, paid day and what each made; costs with the job; kinds of cost."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Jobs"
    across(sheet, "A1:L1", "THATCHING JOBS 2026", "FFE699")
    put(sheet, 2, [*[None] * 8, "owing:", "=SUM(J5:J200)"], [*[""] * 9, MONEY])
    bold(sheet, "I2", "J2")
    head(
        sheet,
        4,
        [
            "Job",
            "Customer",
            "Where",
            "Work",
            "Quote",
            "Inv no",
            "Invoiced on",
            "Invoiced",
            "Paid on",
            "Owing",
            "Costs",
            "Made",
        ],
        "FFF2CC",
    )
    for at, (job, customer, where, work, quote, no, day, amount, paid) in enumerate(rows(THATCH_JOBS), 5):
        put(
            sheet,
            at,
            [
                job,
                customer,
                where,
                work,
                number(quote),
                number(no),
                day_of(day),
                number(amount),
                day_of(paid),
                f"=IF(I{at}>0,0,H{at})",
                f"=SUMIF(Costs!$E$2:$E$400,A{at},Costs!$F$2:$F$400)",
                f"=H{at}-K{at}",
            ],
            ["", "", "", "", MONEY, "0", "dd/mm/yy", MONEY, "dd/mm/yy", MONEY, MONEY, SIGNED],
        )
    sheet.freeze_panes = "C5"
    widths(sheet, 7, 18, 20, 26, 11, 8, 12, 11, 11, 11, 11, 11)

    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "Supplier", "Item", "Kind", "Job", "£", "Paid by"], "FFF2CC")
    for at, (day, supplier, item, kind, job, amount, how) in enumerate(rows(THATCH_COSTS), 2):
        put(
            costs,
            at,
            [date(day), supplier, item, kind, job, number(amount), how],
            ["dd/mm/yy", *[""] * 4, MONEY, ""],
        )
    dropdown(costs, "D2:D400", '"' + ",".join(THATCH_KINDS) + '"')
    dropdown(costs, "G2:G400", '"Bank,Card,Cash"')
    costs.freeze_panes = "A2"
    widths(costs, 11, 20, 28, 20, 10, 11, 10)

    page = workbook.create_sheet("Year")
    title(page, "A1", "The year so far")
    head(page, 3, ["", "£"], "FFF2CC")
    put(page, 4, ["Invoiced", "=SUM(Jobs!H5:H200)"], ["", MONEY])
    for at, kind in enumerate(THATCH_KINDS, 5):
        put(page, at, [kind, f"=SUMIF(Costs!$D$2:$D$400,A{at},Costs!$F$2:$F$400)"], ["", MONEY])
    put(page, 12, ["All costs", "=SUM(B5:B11)"], ["", MONEY])
    put(page, 13, ["Made", "=B4-B12"], ["", SIGNED])
    put(page, 15, ["Paid to me so far", "=B4-Jobs!J2"], ["", MONEY])
    bold(page, "A12", "B12", "A13", "B13")
    shade(page, "A13:B13", "E2EFDA")
    widths(page, 24, 13)
    return workbook, {
        "book": "dorsetthatch.xlsx",
        "half": "round104",
        "layout": "records",
        "about": "thatcher, Dorset, England, GBP, not registered for VAT",
        "dialect": "jobs with the quote, then the invoice's number, day and amount and the day paid filled in later, owing, costs and made by formula last; costs with supplier, item, kind and job (General for none) before the amount and how it was paid last; kinds of cost and the year on a third sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"jobs": "Jobs", "costs": "Costs"},
        "free": {"Costs": ["Supplier", "Item"]},
        "adds_up": {},
        "watch": [
            "Jobs!J2",
            *[f"Jobs!{c}{r}" for r in (13, 14, 15) for c in "JKL"],
            *[f"Year!B{r}" for r in (*range(4, 14), 15)],
        ],
        "zero": [],
    }


# number | date | publisher | book | pages | rate | paid on
INDEX_INVOICES = """
101 | 01-16 | Lapwing Books | A History of Butter | 288 | 3.10 | 02-12
102 | 01-30 | Shandon University Press | Canon Law in Munster | 412 | 3.60 | 03-09
103 | 02-13 | Tern & Daughters | Seaweed Cookery | 176 | 2.90 | 03-05
104 | 02-27 | Lapwing Books | The Coal Quay | 224 | 3.10 | 03-27
105 | 03-13 | Gannet Academic | Soil Microbes, 2nd edn | 530 | 3.80 | 04-30
106 | 03-27 | Shandon University Press | Women of the Guilds | 348 | 3.60 | 05-01
107 | 04-17 | Tern & Daughters | Small Gardens | 160 | 2.90 | 05-08
108 | 05-01 | Lapwing Books | Rivers of Cork | 304 | 3.10 | 05-29
109 | 05-22 | Gannet Academic | Peat and Carbon | 466 | 3.80 | 07-03
110 | 06-12 | Shandon University Press | Early Printers | 390 | 3.60 | 07-17
111 | 06-26 | Tern & Daughters | Bread from Scratch | 192 | 2.90 | 07-23
112 | 07-17 | Lapwing Books | Lighthouse Lives | 256 | 3.10 | 08-13
113 | 07-31 | Gannet Academic | Wetland Birds | 498 | 3.80 |
114 | 08-14 | Shandon University Press | The Tithe Wars | 364 | 3.60 |
115 | 08-28 | Lapwing Books | Market Houses | 240 | 3.10 |
"""
INDEX_KINDS = ["Home office", "Software", "Books & courses", "Memberships", "Travel", "Equipment", "Bank"]
# date | item | kind | amount | share | from
INDEX_COSTS = """
01-05 | Broadband Jan | Home office | 52 | 0.5 | Bank
01-12 | Cindex support, the year | Software | 118 | 1 | Visa
01-20 | Society of Indexers | Memberships | 165 | 1 | Bank
02-05 | Broadband Feb | Home office | 52 | 0.5 | Bank
02-18 | Electricity Dec-Jan | Home office | 184.60 | 0.2 | Bank
03-05 | Broadband Mar | Home office | 52 | 0.5 | Bank
03-16 | Train to Dublin, publishers' day | Travel | 43.98 | 1 | Visa
03-31 | Account fee | Bank | 15 | 1 | Bank
04-06 | Broadband Apr | Home office | 52 | 0.5 | Bank
04-15 | Electricity Feb-Mar | Home office | 171.25 | 0.2 | Bank
04-22 | Embedded indexing workshop | Books & courses | 95 | 1 | Visa
05-05 | Broadband May | Home office | 52 | 0.5 | Bank
05-14 | Second screen | Equipment | 219 | 1 | Visa
06-05 | Broadband Jun | Home office | 52 | 0.5 | Bank
06-17 | Electricity Apr-May | Home office | 126.40 | 0.2 | Bank
06-30 | Account fee | Bank | 15 | 1 | Bank
07-06 | Broadband Jul | Home office | 52 | 0.5 | Bank
07-21 | Oxford guide to style | Books & courses | 32.50 | 1 | Visa
08-05 | Broadband Aug | Home office | 52 | 0.5 | Bank
08-18 | Electricity Jun-Jul | Home office | 98.75 | 0.2 | Bank
"""


def corkindexer() -> tuple[Workbook, Card]:
    """A freelance indexer in Cork: invoices by pages and rate with the day paid; expenses with the share that counts; the year."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Year"
    sheet = workbook.create_sheet("Invoices")
    head(
        sheet,
        1,
        ["Invoice", "Date", "Publisher", "Book", "Pages", "€ a page", "Fee", "Due by", "Paid on"],
        "B4C7E7",
    )
    for at, (no, day, publisher, book, pages, rate, paid) in enumerate(rows(INDEX_INVOICES), 2):
        put(
            sheet,
            at,
            [
                number(no),
                date(day),
                publisher,
                book,
                number(pages),
                number(rate),
                f"=ROUND(E{at}*F{at},2)",
                f"=B{at}+30",
                day_of(paid),
            ],
            ["0", "d mmm yyyy", "", "", "0", MONEY, MONEY, "d mmm yyyy", "d mmm yyyy"],
        )
    sheet.freeze_panes = "A2"
    widths(sheet, 9, 13, 26, 28, 8, 10, 12, 13, 13)

    costs = workbook.create_sheet("Expenses")
    head(costs, 1, ["Date", "Item", "Kind", "€", "Share", "Counts", "From"], "B4C7E7")
    for at, (day, item, kind, amount, share, source) in enumerate(rows(INDEX_COSTS), 2):
        put(
            costs,
            at,
            [date(day), item, kind, number(amount), number(share), f"=ROUND(D{at}*E{at},2)", source],
            ["d mmm yyyy", "", "", MONEY, "0%", MONEY, ""],
        )
    dropdown(costs, "C2:C300", '"' + ",".join(INDEX_KINDS) + '"')
    dropdown(costs, "G2:G300", '"Bank,Visa"')
    costs.freeze_panes = "A2"
    widths(costs, 13, 34, 18, 11, 8, 11, 8)

    title(page, "A1", "Indexing 2026")
    head(page, 3, ["Month", "Invoiced", "Paid to me", "Expenses (share)"], "B4C7E7")
    for at in range(4, 16):
        span = '">="&$A{0},{1},"<="&EOMONTH($A{0},0)'
        put(
            page,
            at,
            [
                dt.date(2026, at - 3, 1),
                f"=SUMIFS(Invoices!$G$2:$G$300,Invoices!$B$2:$B$300,{span.format(at, 'Invoices!$B$2:$B$300')})",
                f"=SUMIFS(Invoices!$G$2:$G$300,Invoices!$I$2:$I$300,{span.format(at, 'Invoices!$I$2:$I$300')})",
                f"=SUMIFS(Expenses!$F$2:$F$300,Expenses!$A$2:$A$300,{span.format(at, 'Expenses!$A$2:$A$300')})",
            ],
            ["mmm", *[MONEY] * 3],
        )
    put(page, 16, ["Year", *[f"=SUM({c}4:{c}15)" for c in "BCD"]], ["", *[MONEY] * 3])
    bold(page, *[f"{c}16" for c in "ABCD"])
    put(page, 18, ["Profit", "=B16-D16"], ["", SIGNED])
    put(page, 19, ["Owed to me", "=B16-C16"], ["", SIGNED])
    bold(page, "A18", "B18", "A19", "B19")
    head(page, 3, ["Publisher", "Invoiced"], "B4C7E7", column=6)
    publishers = sorted({line[2] for line in rows(INDEX_INVOICES)})
    for at, publisher in enumerate(publishers, 4):
        put(
            page,
            at,
            [publisher, f"=SUMIF(Invoices!$C$2:$C$300,F{at},Invoices!$G$2:$G$300)"],
            ["", MONEY],
            column=6,
        )
    head(page, 9, ["Kind of expense", "Counts"], "B4C7E7", column=6)
    for at, kind in enumerate(INDEX_KINDS, 10):
        put(
            page,
            at,
            [kind, f"=SUMIF(Expenses!$C$2:$C$300,F{at},Expenses!$F$2:$F$300)"],
            ["", MONEY],
            column=6,
        )
    widths(page, 14, 13, 13, 17, 4, 26, 13)
    return workbook, {
        "book": "corkindexer.xlsx",
        "half": "round104",
        "layout": "records",
        "about": "freelance book indexer, Cork, Ireland, EUR, under the VAT limit",
        "dialect": "numbered invoices with publisher, book, pages and rate, the fee and due day by formula, the day paid filled in last; expenses with the kind before the amount, the share that counts (a half of broadband, a fifth of electricity), what counts by formula and bank or card last; headings in the first row; months, publishers and kinds on the first sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"invoices": "Invoices", "expenses": "Expenses"},
        "free": {"Invoices": ["Book"], "Expenses": ["Item"]},
        "adds_up": {},
        "watch": [
            *[f"Year!{c}{r}" for r in (12, 16) for c in "BCD"],
            "Year!B18",
            "Year!B19",
            *[f"Year!G{r}" for r in (*range(4, 8), *range(10, 17))],
        ],
        "zero": [],
    }


FLAT_NAMES = ["Ines", "Jonas", "Mira", "Tom"]
FLAT_KINDS = ["Food", "Household", "Bills", "Fun", "Paid back"]
# date | what | kind | amount | paid by | for whom (initials)
FLAT_LIST = """
06-02 | Rewe, weekly shop | Food | 64.20 | Ines | IJMT
06-03 | Telekom internet June | Bills | 39.95 | Jonas | IJMT
06-05 | dm, washing powder, bin bags | Household | 17.35 | Mira | IJMT
06-09 | Rewe, weekly shop | Food | 58.75 | Tom | IJMT
06-12 | Stadtwerke electricity June | Bills | 86 | Ines | IJMT
06-14 | Barbecue at the Cospuden lake | Fun | 41.60 | Jonas | IJT
06-16 | Rewe, weekly shop | Food | 61.10 | Mira | IJMT
06-20 | Tom to Ines | Paid back | 30 | Tom | I
06-23 | Rewe, weekly shop | Food | 55.40 | Ines | IJMT
06-27 | dm, toilet paper, sponges | Household | 13.80 | Tom | IJMT
06-30 | Rewe, weekly shop | Food | 67.95 | Jonas | IJMT
07-03 | Telekom internet July | Bills | 39.95 | Jonas | IJMT
07-06 | Light bulbs, Obi | Household | 11.98 | Tom | IJMT
07-07 | Rewe, weekly shop | Food | 59.30 | Tom | IJMT
07-11 | Cinema | Fun | 27 | Mira | MJ
07-13 | Stadtwerke electricity July | Bills | 86 | Ines | IJMT
07-14 | Rewe, weekly shop | Food | 62.85 | Mira | IJMT
07-18 | Mira to Ines | Paid back | 20 | Mira | I
07-21 | Rewe, weekly shop | Food | 48.15 | Ines | IJT
07-25 | dm, washing powder | Household | 9.45 | Mira | IJMT
07-28 | Rewe, weekly shop | Food | 51.70 | Jonas | IJT
08-03 | Telekom internet August | Bills | 39.95 | Jonas | IJMT
08-04 | Rewe, weekly shop | Food | 66.05 | Tom | IJMT
08-08 | Tom to Jonas | Paid back | 25 | Tom | J
08-11 | Rewe, weekly shop | Food | 57.60 | Mira | IJMT
08-13 | Stadtwerke electricity August | Bills | 86 | Ines | IJMT
08-16 | Pizza evening | Fun | 46.40 | Tom | IJMT
08-18 | Rewe, weekly shop | Food | 63.25 | Ines | IJMT
08-22 | dm, toilet paper, bin bags | Household | 15.20 | Jonas | IJMT
08-25 | Rewe, weekly shop | Food | 60.90 | Tom | IJMT
"""


def leipzigflat() -> tuple[Workbook, Card]:
    """A shared flat in Leipzig: one list with a 1 under everyone whom a purchase is for, who stands where on a second sheet."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "List"
    title(sheet, "A1", "Flat money, Karl-Heine-Str.")
    aside(sheet, "A2", "1 = it is for you too. Paying back: 1 only under whoever gets the money")
    head(sheet, 4, ["Date", "What", "Kind", "€", "Paid by", *FLAT_NAMES, "Each"], "D9E1F2")
    for at, (day, what, kind, amount, who, whom) in enumerate(rows(FLAT_LIST), 5):
        put(
            sheet,
            at,
            [
                date(day),
                what,
                kind,
                number(amount),
                who,
                *[1 if name[0] in whom else None for name in FLAT_NAMES],
                f"=D{at}/SUM(F{at}:I{at})",
            ],
            ["dd.mm.yy", "", "", MONEY, "", "0", "0", "0", "0", MONEY],
        )
    dropdown(sheet, "C5:C400", '"' + ",".join(FLAT_KINDS) + '"')
    dropdown(sheet, "E5:E400", '"' + ",".join(FLAT_NAMES) + '"')
    sheet.freeze_panes = "A5"
    widths(sheet, 10, 32, 12, 10, 9, 7, 7, 7, 7, 9)

    page = workbook.create_sheet("Who owes")
    head(page, 1, ["", "Has paid", "Part", "Gets (+) / owes (-)"], "D9E1F2")
    for at, (name, letter) in enumerate(zip(FLAT_NAMES, "FGHI", strict=True), 2):
        put(
            page,
            at,
            [
                name,
                f"=SUMIF(List!$E$5:$E$400,A{at},List!$D$5:$D$400)",
                f"=SUMIF(List!{letter}$5:{letter}$400,1,List!$J$5:$J$400)",
                f"=B{at}-C{at}",
            ],
            ["", MONEY, MONEY, SIGNED],
        )
    put(page, 6, ["Check", None, None, "=ROUND(SUM(D2:D5),2)"], ["", "", "", SIGNED])
    bold(page, *[f"D{r}" for r in range(2, 7)])
    head(page, 9, ["Spent on", "€"], "D9E1F2")
    for at, kind in enumerate(FLAT_KINDS[:-1], 10):
        put(page, at, [kind, f"=SUMIF(List!$C$5:$C$400,A{at},List!$D$5:$D$400)"], ["", MONEY])
    put(page, 14, ["All", "=SUM(B10:B13)"], ["", MONEY])
    bold(page, "A14", "B14")
    widths(page, 14, 12, 12, 20)
    return workbook, {
        "book": "leipzigflat.xlsx",
        "half": "round104",
        "layout": "cash book",
        "about": "four people sharing a flat, Leipzig, Germany, EUR",
        "dialect": "one list with what and kind before the amount and who paid, then a 1 under each of the four whom it is for and each one's part by formula; paid back as a line with a 1 only under who gets the money; who stands where with a check and kinds on a second sheet",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-12-31"],
        "tables": {"list": "List"},
        "free": {"List": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"Who owes!{c}{r}" for r in range(2, 6) for c in "BCD"],
            "Who owes!D6",
            *[f"Who owes!B{r}" for r in range(10, 15)],
        ],
        "zero": ["Who owes!D6"],
    }


CEBU_IN = ["Donations", "Grants", "Events", "Interest"]
CEBU_OUT = ["Books", "Van running", "School fees", "Volunteers", "Office", "Bank charges"]
CEBU_FUNDS = ["General", "Book van", "Scholars"]
CEBU_START = [84350.25, 31200, 46500]
# date | details | heading | general | book van | scholars
CEBU_BOOK = """
04-03 | Rotary Club Mandaue, van grant | Grants | | 40000 |
04-06 | Dr Alcantara | Donations | 5000 | |
04-08 | Diesel, Shell Banilad | Van running | | -1850 |
04-10 | National Bookstore, 60 readers | Books | -7420 | |
04-15 | Mrs Yap, for the scholars | Donations | | | 10000
04-17 | Snacks and fares, reading day | Volunteers | -1340 | |
04-24 | Diesel, Shell Banilad | Van running | | -1920 |
04-30 | Interest | Interest | 61.40 | |
05-04 | Dr Alcantara | Donations | 5000 | |
05-08 | Van registration and smoke test | Van running | | -3265 |
05-14 | Printer ink and paper | Office | -1180 | |
05-16 | Book sale at Ayala | Events | 12460 | |
05-19 | Diesel, Shell Banilad | Van running | | -1875 |
05-22 | Snacks and fares, reading day | Volunteers | -1410 | |
05-29 | Interest | Interest | 63.15 | |
06-01 | Dr Alcantara | Donations | 5000 | |
06-05 | Jomar, fees first quarter | School fees | | | -6500
06-05 | Althea, fees first quarter | School fees | | | -6500
06-09 | To the van, tires | Transfer | -8000 | 8000 |
06-12 | Four tires, Goodyear | Van running | | -14600 |
06-16 | Lapu-Lapu Lions, for the scholars | Donations | | | 15000
06-19 | Snacks and fares, reading day | Volunteers | -1275 | |
06-26 | Diesel, Shell Banilad | Van running | | -1960 |
06-30 | Interest | Interest | 58.70 | |
06-30 | Checkbook | Bank charges | -350 | |
07-03 | Dr Alcantara | Donations | 5000 | |
07-09 | Anvil, picture books | Books | -5280 | |
07-17 | Snacks and fares, reading day | Volunteers | -1390 | |
07-21 | Mr Uy, for the van | Donations | | 3000 |
07-24 | Diesel, Shell Banilad | Van running | | -1905 |
07-31 | Interest | Interest | 55.85 | |
08-03 | Dr Alcantara | Donations | 5000 | |
"""


def cebureading() -> tuple[Workbook, Card]:
    """A reading charity in Cebu: one bank book with a signed column for each fund, headings by funds on a second sheet."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Bank book"
    title(sheet, "A1", "Basa Tayo Foundation - bank book from April 2026")
    aside(sheet, "A2", "in = plus, out = minus, in the column of the fund it belongs to")
    head(sheet, 4, ["No", "Date", "Details", "Heading", *CEBU_FUNDS, "Line", "BPI balance"], "F8CBAD")
    put(
        sheet,
        5,
        [None, date("04-01"), "Brought forward", None, *CEBU_START, "=SUM(E5:G5)", "=H5"],
        ["0", "mmm d, yyyy", "", "", *[SIGNED] * 5],
    )
    for at, (day, what, heading, *figures) in enumerate(rows(CEBU_BOOK), 6):
        put(
            sheet,
            at,
            [
                at - 5,
                date(day),
                what,
                heading,
                *map(number, figures),
                f"=SUM(E{at}:G{at})",
                f"=I{at - 1}+H{at}",
            ],
            ["0", "mmm d, yyyy", "", "", *[SIGNED] * 5],
        )
    dropdown(sheet, "D6:D500", '"' + ",".join([*CEBU_IN, *CEBU_OUT, "Transfer"]) + '"')
    sheet.freeze_panes = "A5"
    widths(sheet, 6, 14, 34, 15, 13, 13, 13, 13, 14)

    page = workbook.create_sheet("Funds")
    title(page, "A1", "Funds report")
    head(page, 3, ["", *CEBU_FUNDS, "Together"], "F8CBAD")
    letters = "EFG"
    put(page, 4, ["April 1", *[f"='Bank book'!{c}5" for c in letters], "=SUM(B4:D4)"], ["", *[SIGNED] * 4])
    at = 4
    for heading in [*CEBU_IN, *CEBU_OUT, "Transfer"]:
        at += 1
        put(
            page,
            at,
            [
                heading,
                *[f"=SUMIF('Bank book'!$D$6:$D$500,$A{at},'Bank book'!{c}$6:{c}$500)" for c in letters],
                f"=SUM(B{at}:D{at})",
            ],
            ["", *[SIGNED] * 4],
        )
    at += 1
    put(page, at, ["Now", *[f"=SUM({c}4:{c}{at - 1})" for c in "BCDE"]], ["", *[SIGNED] * 4])
    bold(page, *[f"{c}{at}" for c in "ABCDE"])
    shade(page, f"A{at}:E{at}", "FFF2CC")
    put(
        page,
        at + 1,
        ["Bank book less this", None, None, None, f"=ROUND(SUM('Bank book'!H5:H500)-E{at},2)"],
        ["", "", "", "", SIGNED],
    )
    widths(page, 22, 13, 13, 13, 14)
    return workbook, {
        "book": "cebureading.xlsx",
        "half": "round104",
        "layout": "cash book",
        "about": "children's reading charity, Cebu, Philippines, PHP",
        "dialect": "one bank book, numbered, with details and heading before a signed column for each of three funds, in as plus and out as minus, the line's sum and the bank balance by formula; a move between funds as one line with both; headings by funds with what each has now and a check on a second sheet",
        "date_order": "mdy",
        "period": ["2026-04-01", "2027-03-31"],
        "tables": {"bank book": "Bank book"},
        "free": {"Bank book": ["No", "Details"]},
        "adds_up": {},
        "watch": [*[f"Funds!{c}{r}" for r in range(5, at + 1) for c in "BCDE"], f"Funds!E{at + 1}"],
        "zero": [f"Funds!E{at + 1}"],
    }


# monday | tue thu fri sat | stall fee
CASTRIES_WEEKS = """
06-01 | 142 168.50 236 468.25 | 40
06-08 | 155.75 149 251.50 492 | 40
06-15 | 128.50 171 244 455.50 | 40
06-22 | 160 158.25 262.75 501 | 40
06-29 | 149.50 176 270 538.50 | 40
07-06 | 136 150.50 239.25 476 | 40
07-13 | - 162 258 489.75 | 40
07-20 | 151.25 169.50 247 512 | 40
07-27 | 147 181 284.50 560.25 | 40
08-03 | - 173.75 266 521 | 40
08-10 | 139.50 155 241.75 470.50 | 40
08-17 | 144 166.25 253 498 | 40
08-24 | 152.75 159 249.50 485.25 | 40
08-31 | 158 174.50 261 517.50 | 40
09-07 | 146.25 163 - - | -
09-14 | - - - - | -
09-21 | - - - - | -
09-28 | - - - - | -
"""
CASTRIES_KINDS = ["Produce", "Spices", "Bags & jars", "Bus & truck", "Helper"]
# date | from | what | kind | amount
CASTRIES_BOUGHT = """
06-02 | Marva, Babonneau | thyme, seasoning peppers | Produce | 85
06-04 | Mr Felix | cinnamon bark, nutmeg | Spices | 160
06-06 | Shanice | Saturday help | Helper | 50
06-12 | truck from Babonneau | two trips | Bus & truck | 60
06-13 | Shanice | Saturday help | Helper | 50
06-16 | Marva, Babonneau | thyme, ginger | Produce | 92.50
06-20 | Shanice | Saturday help | Helper | 50
06-25 | Massy | paper bags, jars | Bags & jars | 74.20
06-27 | Shanice | Saturday help | Helper | 50
06-30 | Marva, Babonneau | peppers, chives | Produce | 78
07-03 | Mr Felix | cocoa sticks, bay leaf | Spices | 145
07-04 | Shanice | Saturday help | Helper | 50
07-10 | truck from Babonneau | two trips | Bus & truck | 60
07-11 | Shanice | Saturday help | Helper | 50
07-16 | Marva, Babonneau | thyme, turmeric | Produce | 105
07-18 | Shanice | Saturday help | Helper | 50
07-25 | Shanice | Saturday help | Helper | 50
07-30 | Mr Felix | cinnamon bark, cloves | Spices | 172.50
08-01 | Shanice | Saturday help | Helper | 50
08-06 | Marva, Babonneau | peppers, ginger | Produce | 96
08-08 | Shanice | Saturday help | Helper | 50
08-13 | Massy | paper bags | Bags & jars | 38.95
08-15 | Shanice | Saturday help | Helper | 50
08-21 | truck from Babonneau | two trips | Bus & truck | 60
08-22 | Shanice | Saturday help | Helper | 50
08-27 | Marva, Babonneau | thyme, chives | Produce | 81.50
08-29 | Shanice | Saturday help | Helper | 50
09-03 | Mr Felix | nutmeg, mace | Spices | 138
09-05 | Shanice | Saturday help | Helper | 50
"""


def castriesspice() -> tuple[Workbook, Card]:
    """A spice and seasoning trader in Castries market: takings by week and market day, what was bought in a list."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Takings"
    title(sheet, "A1", "Stall 27 - takings by market day (EC$)")
    put(sheet, 2, ["so far", *[f"=SUM({c}4:{c}60)" for c in "BCDEFGHI"]], ["", *[MONEY] * 8])
    bold(sheet, *[f"{c}2" for c in "ABCDEFGHI"])
    head(sheet, 3, ["Week from", "Tue", "Thu", "Fri", "Sat", "Week", "Stall fee", "Bought", "Mine"], "C6E0B4")
    for at, (monday, days, fee) in enumerate(rows(CASTRIES_WEEKS), 4):
        put(
            sheet,
            at,
            [
                date(monday),
                *[None if day == "-" else number(day) for day in days.split()],
                f"=SUM(B{at}:E{at})",
                None if fee == "-" else number(fee),
                f'=SUMIFS(Bought!$E$2:$E$400,Bought!$A$2:$A$400,">="&A{at},Bought!$A$2:$A$400,"<"&A{at}+7)',
                f"=F{at}-G{at}-H{at}",
            ],
            ["ddd d mmm", *[MONEY] * 7, SIGNED],
        )
    sheet.freeze_panes = "B4"
    widths(sheet, 13, *[10] * 4, 11, 10, 10, 11)

    bought = workbook.create_sheet("Bought")
    head(bought, 1, ["Date", "From", "What", "Kind", "EC$"], "F8CBAD")
    for at, (day, whom, what, kind, amount) in enumerate(rows(CASTRIES_BOUGHT), 2):
        put(bought, at, [date(day), whom, what, kind, number(amount)], ["d mmm yyyy", "", "", "", MONEY])
    dropdown(bought, "D2:D400", '"' + ",".join(CASTRIES_KINDS) + '"')
    bought.freeze_panes = "A2"
    widths(bought, 13, 24, 28, 15, 10)
    head(bought, 1, ["By kind", "so far"], "F8CBAD", column=8)
    for at, kind in enumerate(CASTRIES_KINDS, 2):
        put(bought, at, [kind, f"=SUMIF($D$2:$D$400,H{at},$E$2:$E$400)"], ["", MONEY], column=8)
    put(bought, 7, ["All", "=SUM(I2:I6)"], ["", MONEY], column=8)
    bold(bought, "H7", "I7")
    bought.column_dimensions["H"].width = 15
    return workbook, {
        "book": "castriesspice.xlsx",
        "half": "round104",
        "layout": "grid",
        "about": "spice and seasoning trader with a market stall, Castries, Saint Lucia, XCD, no VAT",
        "dialect": "weeks down, named by their Monday and written beforehand, the four market days across with the day's takings, the week by formula, the stall fee typed, bought and what is left by formula; all in cash; things bought in a list with from whom, what and kind before the amount, sums by kind beside it",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-10-04"],
        "grid": {"sheet": "Takings", "label": "A", "header": 3},
        "tables": {"bought": "Bought"},
        "free": {"Bought": ["From", "What"]},
        "adds_up": {},
        "watch": [
            *[f"Takings!{c}2" for c in "BCDEFGHI"],
            *[f"Takings!{c}{r}" for r in (18, 19) for c in "FHI"],
            *[f"Bought!I{r}" for r in range(2, 8)],
        ],
        "zero": [],
    }


BOOKS = [dorsetthatch, corkindexer, leipzigflat, cebureading, castriesspice]
