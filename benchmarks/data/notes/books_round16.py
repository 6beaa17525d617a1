"""The workbooks of a further part: a vet's practice, a roofer, a PR agency, a vegetable farm, a glass workshop."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"

VET_ACCOUNTS = """
Bank current | B
Bank savings | B
Petty cash | B
Debtors | B
Drug stock | B
Clinic equipment | B
Acc depn clinic equipment | B
Land Cruiser | B
Acc depn Land Cruiser | B
Creditors | B
VAT input | B
VAT output | B
PAYE payable | B
Vehicle loan | B
Capital Dr Moagi | B
Drawings Dr Moagi | B
Consultations | P
Surgery | P
Farm calls | P
Medicines sold | P
Medicines used | P
Laboratory | P
Salaries | P
Locums | P
Rent | P
Electricity & water | P
Fuel | P
Vehicle repairs | P
Phone & internet | P
Insurance | P
Clinic waste | P
Stationery | P
Training & registration | P
Bank charges | P
Loan interest | P
Depreciation | P
Tea & sundries | P
"""

VET_PARTIES = """
Boteti Dairy | Debtors
Delta Horse Trails | Debtors
Nata Ranch | Debtors
Agrivet Wholesale | Creditors
Maun Laboratory | Creditors
"""

VET_JOURNAL = """
08-01 | Balances brought forward | Bank current 48210.50; Bank savings 30000; Petty cash 650; Debtors@Boteti Dairy 6840; Debtors@Nata Ranch 4560; Drug stock 38400; Clinic equipment 145000; Acc depn clinic equipment -58000; Land Cruiser 186000; Acc depn Land Cruiser -62000; Creditors@Agrivet Wholesale -17100; Creditors@Maun Laboratory -2280; VAT output -9650; VAT input 4210; PAYE payable -3150; Vehicle loan -98400; Capital Dr Moagi -213290.50
08-03 | Rent August | Rent 7500; VAT input 1050; Bank current -8550
08-05 | Agrivet Wholesale paid, July account | Creditors@Agrivet Wholesale 17100; Bank current -17100
08-06 | Diesel, farm round | Fuel 1180; Bank current -1180
08-10 | Boteti Dairy paid | Bank current 6840; Debtors@Boteti Dairy -6840
08-13 | Nata Ranch, pregnancy tests, invoiced | Debtors@Nata Ranch 10260; Farm calls -9000; VAT output -1260
08-14 | BURS, PAYE July | PAYE payable 3150; Bank current -3150
08-14 | Takings 1 to 14 Aug | Bank current 38760; Consultations -19500; Surgery -6200; Medicines sold -8300; VAT output -4760
08-18 | Maun Laboratory, blood tests on account | Laboratory 1900; VAT input 266; Creditors@Maun Laboratory -2166
08-20 | Electricity and water | Electricity & water 2150; VAT input 301; Bank current -2451
08-21 | Agrivet Wholesale, vaccines on account | Drug stock 12500; VAT input 1750; Creditors@Agrivet Wholesale -14250
08-24 | Nata Ranch paid the old one | Bank current 4560; Debtors@Nata Ranch -4560
08-25 | BURS, VAT to July | VAT output 9650; VAT input -4210; Bank current -5440
08-28 | Salaries August | Salaries 26500; PAYE payable -3150; Bank current -23350
08-31 | Takings 15 to 31 Aug | Bank current 40470; Consultations -21000; Surgery -5400; Medicines sold -9100; VAT output -4970
08-31 | Vehicle loan, instalment | Vehicle loan 2900; Loan interest 780; Bank current -3680
08-31 | Medicines used in August | Medicines used 9800; Drug stock -9800
08-31 | Depreciation August | Depreciation 4250; Acc depn clinic equipment -1150; Acc depn Land Cruiser -3100
08-31 | Bank charges | Bank charges 310; Bank current -310
09-01 | Rent September | Rent 7500; VAT input 1050; Bank current -8550
09-03 | Maun Laboratory paid | Creditors@Maun Laboratory 2280; Bank current -2280
09-08 | Diesel | Fuel 1240; Bank current -1240
09-10 | Delta Horse Trails, teeth of 8 horses, invoiced | Debtors@Delta Horse Trails 5472; Farm calls -4800; VAT output -672
09-11 | Milk, tea, biscuits | Tea & sundries 118; Petty cash -118
09-14 | Nata Ranch paid | Bank current 10260; Debtors@Nata Ranch -10260
09-15 | BURS, PAYE August | PAYE payable 3150; Bank current -3150
09-15 | Takings 1 to 15 Sept | Bank current 38190; Consultations -18800; Surgery -7000; Medicines sold -7700; VAT output -4690
09-16 | Kalahari Waste, sharps collected | Clinic waste 850; VAT input 119; Bank current -969
09-21 | Electricity and water | Electricity & water 2050; VAT input 287; Bank current -2337
09-22 | Dr Moagi took money out | Drawings Dr Moagi 6000; Bank current -6000
09-23 | Dr Pilane, locum 3 days | Locums 5400; Bank current -5400
09-24 | Agrivet Wholesale paid | Creditors@Agrivet Wholesale 14250; Bank current -14250
09-25 | Phone and internet | Phone & internet 640; VAT input 89.60; Bank current -729.60
09-28 | Salaries September | Salaries 26500; PAYE payable -3150; Bank current -23350
09-30 | Takings 16 to 30 Sept | Bank current 39330; Consultations -20400; Surgery -5600; Medicines sold -8500; VAT output -4830
09-30 | Vehicle loan, instalment | Vehicle loan 2925; Loan interest 755; Bank current -3680
09-30 | Medicines used in September | Medicines used 8900; Drug stock -8900
09-30 | Depreciation September | Depreciation 4250; Acc depn clinic equipment -1150; Acc depn Land Cruiser -3100
09-30 | Bank charges | Bank charges 310; Bank current -310
10-01 | Rent October | Rent 7500; VAT input 1050; Bank current -8550
10-06 | Agrivet Wholesale, worm remedies on account | Drug stock 9600; VAT input 1344; Creditors@Agrivet Wholesale -10944
10-07 | Diesel | Fuel 1295; Bank current -1295
10-09 | Petty cash topped up | Petty cash 300; Bank current -300
10-12 | Delta Horse Trails, part of their bill | Bank current 3000; Debtors@Delta Horse Trails -3000
10-13 | Nata Ranch, 12 bulls tested, invoiced | Debtors@Nata Ranch 7524; Farm calls -6600; VAT output -924
10-14 | Printer paper and appointment cards | Stationery 260; VAT input 36.40; Bank current -296.40
10-15 | BURS, PAYE September | PAYE payable 3150; Bank current -3150
10-15 | Takings 1 to 15 Oct | Bank current 42180; Consultations -21500; Surgery -6900; Medicines sold -8600; VAT output -5180
10-19 | Boteti Dairy, hooves trimmed, invoiced | Debtors@Boteti Dairy 7752; Farm calls -6800; VAT output -952
10-20 | Electricity and water | Electricity & water 2200; VAT input 308; Bank current -2508
10-22 | Veterinary Council, registration | Training & registration 900; Bank current -900
10-23 | Land Cruiser service | Vehicle repairs 2600; VAT input 364; Bank current -2964
10-26 | Phone and internet | Phone & internet 640; VAT input 89.60; Bank current -729.60
10-27 | Maun Laboratory, tests on account | Laboratory 1250; VAT input 175; Creditors@Maun Laboratory -1425
10-28 | Salaries October | Salaries 26500; PAYE payable -3150; Bank current -23350
10-30 | Takings 16 to 30 Oct | Bank current 41610; Consultations -19900; Surgery -7300; Medicines sold -9300; VAT output -5110
10-30 | Vehicle loan, instalment | Vehicle loan 2950; Loan interest 730; Bank current -3680
10-31 | Medicines used in October | Medicines used 10400; Drug stock -10400
10-31 | Depreciation October | Depreciation 4250; Acc depn clinic equipment -1150; Acc depn Land Cruiser -3100
10-31 | Bank charges | Bank charges 310; Bank current -310
"""


def vet() -> tuple[Workbook, Card]:
    """A vet's practice in Botswana: debits and credits, and whose account it is on debtors' and creditors' lines."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "JNL"
    title(journal, "A1", "Mokolwane Veterinary Practice - general journal 2026/27")
    journal["A2"] = "Pula. VAT 14%. Debtors and Creditors lines: say whose in column D."
    head(journal, 4, ["Date", "JV", "Account", "Whose", "Dr", "Cr", "Narration"], "D9EAD3")
    widths(journal, 11, 6, 27, 20, 13, 13, 44, 3, 14, 13)
    at = 5
    for entry, (day, narration, lines) in enumerate(journal_lines(VET_JOURNAL), 1):
        for account, amount in lines:
            name, _, whose = account.partition("@")
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [day, entry, name, whose or None, debit, credit, narration],
                ["dd mmm yy", "0", "", "", MONEY, MONEY],
            )
            at += 1
    for row, (label, formula) in enumerate(
        (("Total Dr", "=SUM(E5:E1200)"), ("Total Cr", "=SUM(F5:F1200)"), ("Out by", "=ROUND(J4-J5,2)")), 4
    ):
        put(journal, row, [label, formula], ["", MONEY], column=9)
    journal.freeze_panes = "A5"
    accounts = workbook.create_sheet("TB")
    title(accounts, "A1", "Accounts and trial balance", 12)
    head(accounts, 3, ["Account", "B/P", "Balance Dr (Cr)"], "D9EAD3")
    widths(accounts, 28, 6, 17, 3, 26, 14)
    for row, (name, kind) in enumerate(rows(VET_ACCOUNTS), 4):
        net = f"=SUMIFS(JNL!$E$5:$E$1200,JNL!$C$5:$C$1200,A{row})-SUMIFS(JNL!$F$5:$F$1200,JNL!$C$5:$C$1200,A{row})"
        put(accounts, row, [name, kind, net], ["", "", "#,##0.00;(#,##0.00)"])
    last = row
    put(accounts, last + 1, ["Must be nil", None, f"=ROUND(SUM(C4:C{last}),2)"], ["", "", MONEY])
    dropdown(journal, "C5:C1200", f"=TB!$A$4:$A${last}")
    accounts["E3"] = "In short"
    put(accounts, 4, ["Profit to date", f'=-SUMIFS(C4:C{last},B4:B{last},"P")'], ["", MONEY], column=5)
    put(accounts, 5, ["At the bank", "=C4+C5"], ["", MONEY], column=5)
    put(accounts, 6, ["VAT owed to BURS", "=-(C14+C15)"], ["", MONEY], column=5)
    who = workbook.create_sheet("Who owes")
    title(who, "A1", "Farm accounts and suppliers", 12)
    head(who, 3, ["Name", "Control account", "Balance Dr (Cr)"], "D9EAD3")
    for row, (name, control) in enumerate(rows(VET_PARTIES), 4):
        net = f"=SUMIFS(JNL!$E$5:$E$1200,JNL!$D$5:$D$1200,A{row})-SUMIFS(JNL!$F$5:$F$1200,JNL!$D$5:$D$1200,A{row})"
        put(who, row, [name, control, net], ["", "", "#,##0.00;(#,##0.00)"])
    widths(who, 22, 17, 17)
    return workbook, {
        "book": "vet.xlsx",
        "half": "round16",
        "layout": "journal",
        "about": "veterinary practice, Botswana, BWP; VAT 14%, none on diesel, locums, council fees; year from August",
        "dialect": "debit and credit columns, account names, a name on lines of debtors and creditors, VAT in two accounts",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "journal": {
            "sheet": "JNL",
            "date": "Date",
            "account": "Account",
            "debit": "Dr",
            "credit": "Cr",
            "dimensions": ["Whose"],
        },
        "free": {"JNL": ["JV", "Narration"]},
        "adds_up": {"JNL": ["Dr", "Cr"]},
        "watch": ["JNL!J6", "TB!F4", "TB!F5", "TB!F6", *[f"Who owes!C{row}" for row in range(4, 9)]],
        "zero": ["JNL!J6"],
    }


ROOFER_HEADS = """
New roofs | in
Repairs & gutters | in
Own money put in | in
Materials | out
Scaffold | out
Subbies | out
Skips & tip | out
Fuel | out
Van finance | out
Van repairs & tax | out
Tools | out
Insurance | out
Phone & office | out
Advertising | out
Accountant | out
Bank charges | out
VAT to HMRC | out
Drawings | out
"""

ROOFER_BOOK = """
09-01 | DD | Border Van Finance | van, Sept | Van finance | | 312.40 |
09-01 | BACS | Mr & Mrs Pryce | new porch roof | New roofs | 4200 | | 700
09-03 | card | Marches Roofing Supplies | slates, battens | Materials | | 1386 | 231
09-04 | card | Station Garage | diesel | Fuel | | 84 | 14
09-04 | BACS | Dai Pugh | labour wk 36 | Subbies | | 640 |
09-07 | card | Shropshire Skips | 8 yard skip | Skips & tip | | 276 | 46
09-08 | BACS | Mrs Tranter | moss off, gutters cleared | Repairs & gutters | 216 | | 36
09-10 | BACS | Teme Scaffolding | Pryce porch | Scaffold | | 540 | 90
09-11 | BACS | Dai Pugh | labour wk 37 | Subbies | | 800 |
09-14 | DD | Severn Mobile | phone | Phone & office | | 38.40 | 6.40
09-15 | BACS | G Harley | to me | Drawings | | 1200 |
09-16 | BACS | Mr Bebb, Church Farm | barn, first half | New roofs | 5400 | | 900
09-17 | card | Marches Roofing Supplies | felt and ridge tiles | Materials | | 702 | 117
09-18 | card | Station Garage | diesel | Fuel | | 78 | 13
09-21 | BACS | Mr Onslow | slipped slates put back | Repairs & gutters | 180 | | 30
09-24 | card | Toolbarn | slate ripper, nail gun gas | Tools | | 114 | 19
09-25 | BACS | Dai Pugh | labour wks 38, 39 | Subbies | | 1440 |
09-28 | DD | Redstart Insurance | public liability | Insurance | | 68.50 |
09-30 | | bank | account fee | Bank charges | | 7.50 |
10-01 | DD | Border Van Finance | van, Oct | Van finance | | 312.40 |
10-02 | BACS | Dai Pugh | labour wk 40 | Subbies | | 640 |
10-05 | card | Marches Roofing Supplies | lead flashing | Materials | | 468 | 78
10-06 | chq 118 | Parish News | advert, half page | Advertising | | 60 |
10-07 | BACS | HMRC | VAT Jun to Aug | VAT to HMRC | | 1874.20 |
10-08 | BACS | Mr Bebb, Church Farm | barn, the rest | New roofs | 5400 | | 900
10-09 | card | Station Garage | diesel | Fuel | | 90 | 15
10-12 | BACS | Teme Scaffolding | Bebb barn | Scaffold | | 960 | 160
10-14 | DD | Severn Mobile | phone | Phone & office | | 38.40 | 6.40
10-15 | BACS | G Harley | to me | Drawings | | 1200 |
10-16 | BACS | Mrs Gittins | new gutters round the bungalow | Repairs & gutters | 900 | | 150
10-19 | card | Shropshire Skips | two skips, barn | Skips & tip | | 552 | 92
10-20 | BACS | Wright & Lea | year end accounts | Accountant | | 420 | 70
10-22 | card | Marches Roofing Supplies | slates taken back, refund | Materials | | -144 | -24
10-23 | BACS | Dai Pugh | labour wks 42, 43 | Subbies | | 1280 |
10-26 | card | Tyre Shed | two tyres for the van | Van repairs & tax | | 192 | 32
10-28 | DD | Redstart Insurance | public liability | Insurance | | 68.50 |
10-30 | | bank | account fee | Bank charges | | 7.50 |
11-02 | DD | Border Van Finance | van, Nov | Van finance | | 312.40 |
11-03 | BACS | Mr Lal | rubber roof on the garage | New roofs | 2160 | | 360
11-04 | card | Marches Roofing Supplies | rubber and glue | Materials | | 594 | 99
11-06 | BACS | Dai Pugh | labour wk 45 | Subbies | | 640 |
11-06 | card | Station Garage | diesel | Fuel | | 84 | 14
"""


def roofer() -> tuple[Workbook, Card]:
    """A roofer in Shropshire: a bank cash book with a VAT column, net and balance by formula."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Cash book"
    title(sheet, "B1", "G. HARLEY ROOFING - bank cash book from 1 Sept 2026")
    sheet["B2"] = "Gross amounts. VAT: what is in it at 20%, leave empty if none."
    titles = ["Date", "How", "Who", "What", "Head", "Received", "Paid", "VAT", "Net", "In bank"]
    head(sheet, 4, titles, "F4CCCC", column=2)
    widths(sheet, 3, 11, 9, 27, 30, 19, 12, 12, 10, 12, 13)
    put(sheet, 5, [date("09-01"), None, "brought forward"], ["dd/mm/yyyy"], column=2)
    put(sheet, 5, [6214.80], [MONEY], column=11)
    for at, line in enumerate(rows(ROOFER_BOOK), 6):
        day, how, who, what, kind, received, paid, vat = line
        put(
            sheet,
            at,
            [date(day), how or None, who, what, kind, number(received), number(paid), number(vat)],
            ["dd/mm/yyyy", "", "", "", "", MONEY, MONEY, MONEY],
            column=2,
        )
        put(sheet, at, [f"=G{at}+H{at}-I{at}", f"=K{at - 1}+G{at}-H{at}"], [MONEY, MONEY], column=10)
    sheet.freeze_panes = "A5"
    heads = workbook.create_sheet("Heads")
    title(heads, "A1", "By head, without VAT", 12)
    head(heads, 3, ["Head", "", "So far"], "F4CCCC")
    for row, (name, way) in enumerate(rows(ROOFER_HEADS), 4):
        total = f"=SUMIFS('Cash book'!$J$6:$J$800,'Cash book'!$F$6:$F$800,A{row})"
        put(heads, row, [name, way, total], ["", "", MONEY])
    last = row
    dropdown(sheet, "F6:F800", f"=Heads!$A$4:$A${last}")
    box = "'Cash book'!$I$6:$I$800,'Cash book'!"
    put(heads, 3, ["VAT this quarter (Sept to Nov)"], column=5)
    put(heads, 4, ["on sales", f'=SUMIFS({box}$G$6:$G$800,"<>")'], ["", MONEY], column=5)
    put(heads, 5, ["on purchases", f'=SUMIFS({box}$H$6:$H$800,"<>")'], ["", MONEY], column=5)
    put(heads, 6, ["to pay", "=F4-F5"], ["", MONEY], column=5)
    put(
        heads,
        8,
        ["Left before drawings", f"=C4+C5-SUM(C7:C{last - 2})"],
        ["", MONEY],
        column=5,
    )
    put(
        heads,
        9,
        ["In bank", "='Cash book'!K5+SUM('Cash book'!G6:G800)-SUM('Cash book'!H6:H800)"],
        ["", MONEY],
        column=5,
    )
    widths(heads, 20, 6, 13, 3, 30, 13)
    return workbook, {
        "book": "roofer.xlsx",
        "half": "round16",
        "layout": "cash book",
        "about": "roofer, England, GBP; VAT 20% on most things, none on subcontractors, insurance, adverts",
        "dialect": "list starts in column B, gross in and out, typed VAT, net and running balance by formula, refunds as minus",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {
            "sheet": "Cash book",
            "date": "Date",
            "category": "Head",
            "in": "Received",
            "out": "Paid",
            "tax": "VAT",
        },
        "free": {"Cash book": ["How", "Who", "What"]},
        "adds_up": {"Cash book": ["Received", "Paid", "VAT"]},
        "watch": [f"Heads!F{row}" for row in (4, 5, 6, 8, 9)],
    }


PR_RECEIVABLE = """
21/2026 | Baltica Yachts | August retainer | 08-31 | 14 | 8000 | 23 | 09-12 | 9840
22/2026 | Hotel Mewa | opening of the new wing | 09-04 | 21 | 9500 | 23 | 09-28 | 11685
23/2026 | Zielona Kawa | August retainer | 08-31 | 14 | 4500 | 23 | 09-15 | 5535
24/2026 | Nordlys ApS | press tour, Tricity | 09-10 | 30 | 12000 | 0 | 10-08 | 12000
25/2026 | Baltica Yachts | September retainer | 09-30 | 14 | 8000 | 23 | 10-13 | 9840
26/2026 | Zielona Kawa | September retainer | 09-30 | 14 | 4500 | 23 | 10-16 | 5535
27/2026 | Dom Muzyki | season brochure, texts | 10-05 | 21 | 3200 | 23 | 10-27 | 3936
28/2026 | Hotel Mewa | wine weekend, media invitations | 10-12 | 21 | 6500 | 23 | |
29/2026 | Nordlys ApS | interview package | 10-20 | 30 | 7400 | 0 | |
30/2026 | Baltica Yachts | October retainer | 10-31 | 14 | 8000 | 23 | |
31/2026 | Zielona Kawa | October retainer | 10-31 | 14 | 4500 | 23 | |
32/2026 | Dom Muzyki | press night | 11-03 | 21 | 2800 | 23 | |
33/2026 | Baltica Yachts | boat show stand, extra work | 11-05 | 14 | 5000 | 23 | |
"""

PR_PAYABLE = """
Anna Krol | R 17 | texts for Mewa | Freelancers | 09-02 | 09-16 | 2600 | | 09-15
Druk Motlawa | 2214/09 | brochures | Printing | 09-08 | 09-22 | 3690 | 690 | 09-22
Media Sonar | FV 881 | monitoring Sept | Monitoring | 09-10 | 09-24 | 738 | 138 | 09-24
Biuro Stocznia | 9/26 | desk rent Sept | Office rent | 09-01 | 09-15 | 2706 | 506 | 09-15
Foto Lis | 44/26 | photos, new wing | Freelancers | 09-14 | 09-28 | 1845 | 345 | 09-29
Biuro Stocznia | 10/26 | desk rent Oct | Office rent | 10-01 | 10-15 | 2706 | 506 | 10-15
Media Sonar | FV 964 | monitoring Oct | Monitoring | 10-10 | 10-24 | 738 | 138 | 10-23
Anna Krol | R 19 | texts for Dom Muzyki | Freelancers | 10-06 | 10-20 | 1900 | | 10-20
Ksiegowa Nowak | 102026 | bookkeeping Q3 | Accountant | 10-09 | 10-23 | 1476 | 276 | 10-22
Smak Catering | 318 | press breakfast, Mewa | Events | 10-16 | 10-30 | 2160 | 160 | 10-30
Druk Motlawa | 2391/10 | folders for the boat show | Printing | 10-27 | 11-10 | 3075 | 575 |
Anna Krol | R 21 | texts for Baltica | Freelancers | 10-30 | 11-13 | 2200 | |
Biuro Stocznia | 11/26 | desk rent Nov | Office rent | 11-02 | 11-16 | 2706 | 506 |
Smak Catering | 341 | press night, Dom Muzyki | Events | 11-04 | 11-18 | 1620 | 120 |
"""

PR_CARD = """
09-03 | PKP | train to Warsaw | Travel | 129
09-07 | Kwiaciarnia Mak | flowers for Mewa | Gifts | 180
09-11 | Mailgull | newsletter tool | Software | 89
09-18 | taxi | airport, Nordlys people | Travel | 62.40
09-25 | Orlen | petrol | Travel | 240.15
10-02 | Papirus | toner and paper | Office supplies | 214.90
10-11 | Mailgull | newsletter tool | Software | 89
10-14 | PKP | train to Poznan | Travel | 98
10-21 | Cafe Stary Port | lunch with an editor | Meals | 136
10-29 | taxi | station | Travel | 38.50
11-04 | Papirus | envelopes | Office supplies | 46.80
"""


def pragency() -> tuple[Workbook, Card]:
    """A PR agency in Poland: what clients owe, what it owes, and what went on the card."""
    workbook = Workbook()
    over = workbook.active
    over.title = "Start"
    title(over, "A1", "Bursztyn PR - who owes whom, 2026")
    zl = '#,##0.00 "zł"'
    put(over, 3, ["Clients still owe us", "=SUM('Owed to us'!L5:L300)"], ["", zl])
    put(over, 4, ["We still owe", "=SUM('We owe'!J5:J300)"], ["", zl])
    put(over, 5, ["Difference", "=B3-B4"], ["", zl])
    put(over, 7, ["Invoiced, net", "=SUM('Owed to us'!F5:F300)"], ["", zl])
    put(over, 8, ["Received", "=SUM('Owed to us'!K5:K300)"], ["", zl])
    put(over, 9, ["Bills, VAT in them", "=SUM('We owe'!H5:H300)"], ["", zl])
    put(over, 10, ["On the card", "=SUM(Card!E4:E300)"], ["", zl])
    put(over, 12, ["Days to pay: Baltica and Zielona 14, Nordlys 30, the others 21"])
    widths(over, 30, 17)
    owed = workbook.create_sheet("Owed to us")
    title(owed, "A1", "Invoices to clients", 12)
    owed["A2"] = "VAT 23, abroad 0. Part payment: enter what came, 'open' does the rest."
    head(
        owed,
        4,
        [
            "Inv.",
            "Client",
            "For",
            "Issued",
            "Days",
            "Net",
            "VAT %",
            "Gross",
            "Due",
            "Came on",
            "Came",
            "Open",
        ],
        "CFE2F3",
    )
    for at, line in enumerate(rows(PR_RECEIVABLE), 5):
        number_, client, what, issued, days, net, rate, came_on, came = line
        put(
            owed,
            at,
            [number_, client, what, date(issued), int(days), number(net), int(rate)],
            ["@", "", "", "dd.mm.yyyy", "0", MONEY, "0"],
        )
        put(
            owed,
            at,
            [f"=ROUND(F{at}*(1+G{at}/100),2)", f"=D{at}+E{at}"],
            [MONEY, "dd.mm.yyyy"],
            column=8,
        )
        put(
            owed,
            at,
            [date(came_on) if came_on else None, number(came), f"=H{at}-K{at}"],
            ["dd.mm.yyyy", MONEY, MONEY],
            column=10,
        )
    widths(owed, 10, 18, 30, 12, 7, 12, 8, 12, 12, 12, 12, 12)
    owed.freeze_panes = "A5"
    owe = workbook.create_sheet("We owe")
    title(owe, "A1", "Bills from suppliers", 12)
    head(
        owe,
        4,
        ["Supplier", "Bill", "For", "Kind", "Dated", "Pay by", "Total", "VAT in it", "Paid on", "To pay"],
        "CFE2F3",
    )
    for at, line in enumerate(rows(PR_PAYABLE), 5):
        supplier, bill, what, kind, dated, due, total, vat, paid = line
        put(
            owe,
            at,
            [supplier, bill, what, kind, date(dated), date(due), number(total), number(vat)],
            ["", "@", "", "", "dd.mm.yyyy", "dd.mm.yyyy", MONEY, MONEY],
        )
        put(
            owe,
            at,
            [date(paid) if paid else None, f'=IF(I{at}="",G{at},0)'],
            ["dd.mm.yyyy", MONEY],
            column=9,
        )
    dropdown(owe, "D5:D300", '"Freelancers,Printing,Monitoring,Events,Office rent,Accountant"')
    widths(owe, 18, 11, 28, 14, 12, 12, 12, 11, 12, 12)
    owe.freeze_panes = "A5"
    card = workbook.create_sheet("Card")
    title(card, "A1", "Company card", 12)
    head(card, 3, ["Day", "Where", "What", "Kind", "zł"], "CFE2F3")
    for at, (day, where, what, kind, amount) in enumerate(rows(PR_CARD), 4):
        put(card, at, [date(day), where, what, kind, number(amount)], ["dd.mm.yyyy", "", "", "", "#,##0.00"])
    dropdown(card, "D4:D300", '"Travel,Meals,Gifts,Software,Office supplies"')
    widths(card, 12, 20, 28, 16, 11)
    return workbook, {
        "book": "pragency.xlsx",
        "half": "round16",
        "layout": "records",
        "about": "PR agency, Poland, PLN; VAT 23%, 0 for clients abroad",
        "dialect": "receivables with days to pay, gross, due day and open amount by formula, payables, card spending",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": [
            {"sheet": "Owed to us", "header_row": 4},
            {"sheet": "We owe", "header_row": 4},
            {"sheet": "Card", "header_row": 3},
        ],
        "free": {"Owed to us": ["Inv.", "For"], "We owe": ["Bill", "For"], "Card": ["Where", "What"]},
        "adds_up": {},
        "watch": [f"Start!B{row}" for row in (3, 4, 5, 7, 8, 9, 10)],
    }


FARM_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec")

FARM = {
    "INCOME": """
Veg boxes, members | 30000 30000 30000 30000 36000 42000 42000 42000 42000 40000 36000 34000 | 29400 29400 28800 30600 35200 41800 43000 42400 41600 40200 21400
Saturday market | 0 0 0 4000 9000 12000 12000 12000 11000 9000 5000 4000 | 0 0 0 3650 9420 12780 11300 12940 10860 8740 1860
Restaurants | 2500 2500 2500 3000 5000 7000 7000 7000 6500 6000 4000 4000 | 2250 2400 2800 3100 4650 7420 6900 7350 6100 6240 1450
Farm visits | 0 0 0 0 3000 4000 2000 2000 4000 2000 0 0 | 0 0 0 0 3600 3900 1500 2400 4500 1800
Area subsidy | 0 0 0 0 0 0 0 0 0 0 0 28000 |
""",
    "COSTS": """
Seed & young plants | 9000 6000 5000 4000 2000 1000 1000 500 500 2500 1000 0 | 8640 6320 4780 4410 1920 860 1140 0 480 2710 350
Compost & straw | 0 4000 3000 0 0 0 0 0 2000 2000 0 0 | 0 3850 3120 0 0 0 0 0 2240 1780
Net, fleece & string | 0 0 2500 1500 500 0 0 0 0 500 0 0 | 0 0 2690 1340 620 0 180 0 0 415
Boxes & bags | 800 800 800 800 1000 1200 1200 1200 1200 1000 900 900 | 760 790 845 810 1120 1180 1260 1215 1150 1040 430
Helpers' wages | 0 0 6000 9000 12000 14000 14000 14000 13000 10000 6000 4000 | 0 0 5800 9250 12100 13700 14400 14150 12800 10300
Diesel | 600 600 1200 1500 1500 1200 1200 1200 1200 1200 800 600 | 540 610 1310 1480 1620 1150 1090 1240 1305 1170 380
Tractor & tools repairs | 500 2000 500 500 500 500 500 500 500 500 500 500 | 0 2430 390 0 860 0 1210 275 0 640
Electricity & water | 1800 1800 1600 1300 1300 1500 1600 1600 1400 1500 1700 1800 | 1915 1870 1640 1280 1345 1530 1690 1610 1385 1520
Market pitch | 0 0 0 600 600 600 600 600 600 600 600 600 | 0 0 0 600 600 600 600 600 600 600 600
Land rent | 0 0 12000 0 0 0 0 0 12000 0 0 0 | 0 0 12000 0 0 0 0 0 12000
Insurance | 4200 0 0 0 0 0 4200 0 0 0 0 0 | 4265 0 0 0 0 0 4265
Card & bank fees | 250 250 250 250 300 350 350 350 350 300 300 300 | 241 238 245 262 311 352 347 358 339 305
Phone & website | 350 350 350 350 350 350 350 350 350 350 350 350 | 348 348 348 348 348 348 348 348 348 348
Bookkeeper | 0 0 1500 0 0 1500 0 0 1500 0 0 1500 | 0 0 1500 0 0 1500 0 0 1600
Moms to SKAT | 0 0 6500 0 0 9000 0 0 14000 0 0 12000 | 0 0 6120 0 0 9460 0 0 13875
""",
    "THE FAMILY": """
Own pay | 10000 10000 10000 10000 12000 12000 12000 12000 12000 12000 12000 12000 | 10000 10000 8000 8000 12000 12000 12000 12000 12000 12000
Pension | 1000 1000 1000 1000 1000 1000 1000 1000 1000 1000 1000 1000 | 1000 1000 1000 1000 1000 1000 1000 1000 1000 1000 1000
Van loan | 1850 1850 1850 1850 1850 1850 1850 1850 1850 1850 1850 1850 | 1850 1850 1850 1850 1850 1850 1850 1850 1850 1850 1850
""",
}


def vegfarm() -> tuple[Workbook, Card]:
    """A Danish vegetable farm: a year's budget, under each month what was planned and what it came to."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Budget 26"
    title(sheet, "A1", "Møllebæk Grønt - budget 2026 (kroner)")
    sheet["A2"] = "Everything as paid, moms included. Came in or went out again the same month: add to it."
    head(sheet, 5, ["", "Plan", "Real", "Gap"], "FFF2CC")
    sheet.cell(4, 2, "2026").font = Font(bold=True)
    for index, month in enumerate(FARM_MONTHS):
        column = 6 + 2 * index
        head(sheet, 4, [month], "FFF2CC", column=column)
        sheet.merge_cells(start_row=4, start_column=column, end_row=4, end_column=column + 1)
        sheet.cell(4, column).alignment = Alignment(horizontal="center")
        head(sheet, 5, ["Plan", "Real"], "FFF2CC", column=column)
    month_columns = [get_column_letter(column) for column in range(6, 30)]
    at, totals = 6, {}
    for section, text in FARM.items():
        sheet.cell(at, 1, section).font = Font(bold=True)
        start = at + 1
        for name, planned, real in rows(text):
            at += 1
            put(
                sheet,
                at,
                [
                    name,
                    *[f'=SUMIFS(F{at}:AC{at},F$5:AC$5,"{kind}")' for kind in ("Plan", "Real")],
                    f"=C{at}-B{at}",
                ],
                ["", "#,##0", "#,##0", "#,##0"],
            )
            for offset, amounts in enumerate((planned, real)):
                for index, amount in enumerate(amounts.split()):
                    if offset == 0 or amount != "0":
                        put(sheet, at, [number(amount)], ["#,##0"], column=6 + 2 * index + offset)
        at += 1
        sums = {letter: f"=SUM({letter}{start}:{letter}{at - 1})" for letter in ("B", "C", *month_columns)}
        sheet.cell(at, 1, f"Sum {section.lower()}")
        for letter, formula in sums.items():
            sheet[f"{letter}{at}"] = formula
            sheet[f"{letter}{at}"].number_format = "#,##0"
            sheet[f"{letter}{at}"].font = Font(bold=True)
        sheet.cell(at, 1).font = Font(bold=True)
        totals[section] = at
        at += 2
    income, costs, family = totals.values()
    sheet.cell(at, 1, "Left over").font = Font(bold=True)
    for letter in ("B", "C", *month_columns):
        sheet[f"{letter}{at}"] = f"={letter}{income}-{letter}{costs}-{letter}{family}"
        sheet[f"{letter}{at}"].number_format = "#,##0"
    widths(sheet, 25, 10, 10, 9, 2, *[8] * 24)
    sheet.freeze_panes = "F6"
    return workbook, {
        "book": "vegfarm.xlsx",
        "half": "round16",
        "layout": "grid",
        "about": "vegetable farm with a box scheme, Denmark, DKK; amounts with VAT in them",
        "dialect": "plan and real under each month, the year's columns before them, three sections",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Budget 26", "header_row": 4, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"Budget 26!{letter}{at}" for letter in ("B", "C", "Z", "AA", "AC")],
            f"Budget 26!C{income}",
            f"Budget 26!C{costs}",
            f"Budget 26!C{family}",
        ],
    }


GLASS_CATEGORIES = """
Commissions | in
Shop sales | in
Repairs | in
Classes | in
Church windows | in
Etsy | in
Sheet glass | out
Lead & solder | out
Tools | out
Studio rent | out
Electric & propane | out
Shipping | out
Insurance | out
Advertising | out
Phone & web | out
Bank & card fees | out
Gas & tolls | out
Office | out
Dues & training | out
Sales tax paid | out
Owner draw | draw
Owner money in | draw
Visa payoff | move
"""

GLASS_CHECKING = """
11-06 | MOBILE DEPOSIT - L GRANT TRANSOM | Commissions | 1272 | 72
11-05 | ETSY INC DES:PAYOUT | Etsy | 318.44 |
11-03 | NORTHERN ELEC COOP AUTOPAY | Electric & propane | -97.15 |
11-02 | ACH CEDAR MILL PROPERTIES | Studio rent | -675 |
10-30 | MONTHLY SERVICE FEE | Bank & card fees | -12 |
10-29 | DEPOSIT - SHOP WEEKEND | Shop sales | 233.20 | 13.20
10-27 | VISA ONLINE PMT | Visa payoff | -462.18 |
10-23 | CHECK 1043 - M HALE | Owner draw | -900 |
10-22 | DEPOSIT - TUES CLASS X6 | Classes | 480 |
10-21 | VT DEPT OF TAXES | Sales tax paid | -288.60 |
10-19 | ETSY INC DES:PAYOUT | Etsy | 274.90 |
10-16 | MOBILE DEPOSIT - B OKAFOR LAMP | Repairs | 185 |
10-15 | GRANITE MUTUAL INS | Insurance | -61.50 |
10-13 | VERMONTEL INTERNET | Phone & web | -54.99 |
10-09 | DEPOSIT - ST ANNE PARISH 1ST HALF | Church windows | 2400 |
10-05 | NORTHERN ELEC COOP AUTOPAY | Electric & propane | -88.60 |
10-05 | ETSY INC DES:PAYOUT | Etsy | 341.12 |
10-01 | ACH CEDAR MILL PROPERTIES | Studio rent | -675 |
09-30 | MONTHLY SERVICE FEE | Bank & card fees | -12 |
09-28 | VISA ONLINE PMT | Visa payoff | -518.75 |
09-25 | CHECK 1042 - M HALE | Owner draw | -900 |
09-24 | DEPOSIT - SHOP WEEKEND | Shop sales | 180.20 | 10.20
09-21 | MOBILE DEPOSIT - J DUBOIS PANEL | Commissions | 848 | 48
09-18 | ETSY INC DES:PAYOUT | Etsy | 402.36 |
09-15 | GRANITE MUTUAL INS | Insurance | -61.50 |
09-14 | VERMONTEL INTERNET | Phone & web | -54.99 |
09-10 | MOBILE DEPOSIT - T REYES DOOR LIGHT | Repairs | 140 |
09-08 | DEPOSIT - LABOR DAY CLASS X5 | Classes | 400 |
09-03 | NORTHERN ELEC COOP AUTOPAY | Electric & propane | -82.30 |
09-01 | ACH CEDAR MILL PROPERTIES | Studio rent | -675 |
09-01 | OPENING BALANCE | | 3180.22 |
"""

GLASS_VISA = """
11-05 | USPS PO BARRE | Shipping | 36.80 |
11-04 | LAKESIDE GLASS SUPPLY | Sheet glass | 268.40 |
11-02 | STEWARTS GAS | Gas & tolls | 41.10 |
10-27 | PAYMENT THANK YOU | Visa payoff | | 462.18
10-20 | USPS PO BARRE | Shipping | 28.45 |
10-16 | METALWORKS LEAD CO | Lead & solder | 156.30 |
10-14 | LAKESIDE GLASS SUPPLY RETURN | Sheet glass | | 45
10-12 | FACEBOOK ADS | Advertising | 40 |
10-08 | LAKESIDE GLASS SUPPLY | Sheet glass | 214.70 |
10-06 | STEWARTS GAS | Gas & tolls | 38.25 |
10-02 | STAPLES | Office | 29.48 |
09-28 | PAYMENT THANK YOU | Visa payoff | | 518.75
09-22 | GLASSERS GUILD | Dues & training | 75 |
09-17 | METALWORKS LEAD CO | Lead & solder | 92.60 |
09-15 | TORCH & TOOL OUTLET | Tools | 118.95 |
09-12 | FACEBOOK ADS | Advertising | 40 |
09-09 | LAKESIDE GLASS SUPPLY | Sheet glass | 192.20 |
09-01 | BALANCE FROM AUGUST | | 0 |
"""


def glass() -> tuple[Workbook, Card]:
    """A stained-glass workshop in Vermont: the bank's lists, newest on top, with her own category beside."""
    workbook = Workbook()
    totals = workbook.active
    totals.title = "Totals"
    title(totals, "A1", "Hale Stained Glass - from the bank, since 9/1/26")
    head(totals, 3, ["Category", "", "Total"], "E6E0EC")
    for row, (name, kind) in enumerate(rows(GLASS_CATEGORIES), 4):
        sums = (
            f"SUMIFS(Checking!$D$4:$D$600,Checking!$C$4:$C$600,A{row})"
            f"-SUMIFS(Visa!$D$4:$D$600,Visa!$C$4:$C$600,A{row})+SUMIFS(Visa!$E$4:$E$600,Visa!$C$4:$C$600,A{row})"
        )
        put(totals, row, [name, kind, f"={sums}"], ["", "", "#,##0.00;-#,##0.00"])
    last = row
    for row, (label, formula) in enumerate(
        (
            ("Checking now", "=SUM(Checking!D4:D600)"),
            ("Visa owed now", "=SUM(Visa!D4:D600)-SUM(Visa!E4:E600)"),
            ("Sales tax taken in", "=SUM(Checking!E4:E600)"),
            (
                "Made (sales less tax, less costs)",
                f'=SUMIFS(C4:C{last},B4:B{last},"in")+SUMIFS(C4:C{last},B4:B{last},"out")-F5',
            ),
        ),
        3,
    ):
        put(totals, row, [label, formula], ["", MONEY], column=5)
    widths(totals, 20, 7, 13, 3, 32, 13)
    checking = workbook.create_sheet("Checking")
    title(checking, "A1", "Checking ...4410", 12)
    head(checking, 3, ["Date", "Bank says", "Category", "Amount", "VT tax in it", "Balance", "OK"], "E6E0EC")
    for at, (day, text, kind, amount, tax) in enumerate(rows(GLASS_CHECKING), 4):
        put(
            checking,
            at,
            [date(day), text, kind or None, number(amount), number(tax), f"=SUM(D{at}:D$600)"],
            ["m/d/yy", "", "", "#,##0.00;-#,##0.00", MONEY, MONEY],
        )
        if date(day) < dt.date(2026, 11, 1):
            checking.cell(at, 7, "x")
    widths(checking, 10, 40, 20, 12, 11, 12, 5)
    visa = workbook.create_sheet("Visa")
    title(visa, "A1", "Visa ...0921", 12)
    head(visa, 3, ["Date", "Card says", "Category", "Charge", "Credit", "Owed"], "E6E0EC")
    for at, (day, text, kind, charge, credit) in enumerate(rows(GLASS_VISA), 4):
        put(
            visa,
            at,
            [
                date(day),
                text,
                kind or None,
                number(charge),
                number(credit),
                f"=SUM(D{at}:D$600)-SUM(E{at}:E$600)",
            ],
            ["m/d/yy", "", "", MONEY, MONEY, MONEY],
        )
    widths(visa, 10, 34, 20, 11, 11, 12)
    for sheet in (checking, visa):
        sheet.freeze_panes = "A4"
        dropdown(sheet, "C4:C600", f"=Totals!$A$4:$A${last}")
    return workbook, {
        "book": "glass.xlsx",
        "half": "round16",
        "layout": "cash book",
        "about": "stained-glass workshop, Vermont, USA, USD; sales tax 6% on shop sales and commissions",
        "dialect": "bank statement and card statement lists on two sheets, newest on top, own category and tax columns",
        "date_order": "mdy",
        "period": ["2026-09-01", "2026-12-31"],
        "cash": {
            "sheet": "Checking",
            "date": "Date",
            "category": "Category",
            "amount": "Amount",
            "tax": "VT tax in it",
        },
        "free": {"Checking": ["Bank says", "OK"], "Visa": ["Card says"]},
        "adds_up": {"Checking": ["Amount", "VT tax in it"], "Visa": ["Charge", "Credit"]},
        "watch": [f"Totals!F{row}" for row in (3, 4, 5, 6)],
    }


BOOKS = [vet, roofer, pragency, vegfarm, glass]
