"""The workbooks of a further part: a yacht surveyor's company, a homework club, a café, a landlady, a toy shop."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import calendar
import datetime as dt

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
BLACK = "#,##0.00;(#,##0.00)"

SURVEY_CHART = """
A100 | Current account
A110 | Reserve account
A120 | Petty cash
A200 | Clients owing
A250 | Paid in advance
A300 | Instruments & computers
A309 | Instruments written off to date
L100 | Suppliers owed
L200 | VAT
L300 | Social insurance owed
L400 | Director's current account
L500 | Retainers from clients
C100 | Share capital
C200 | Reserves b/f
S100 | Condition & purchase surveys
S200 | Damage surveys (insurers)
S300 | Talks & courses
S900 | Interest & other
E100 | Divers
E110 | Yard & lifting
E200 | Flights & ferries
E210 | Van
E220 | Hotels & meals
E300 | Office rent
E310 | Electricity
E320 | Phone & internet
E330 | Software
E340 | Stationery & post
E350 | PI insurance
E360 | Professional bodies
E370 | Audit & accountancy
E380 | Bank charges
E400 | Director's salary
E410 | Employer's social insurance
E500 | Depreciation
E590 | Other
"""

SURVEY_JOURNAL = """
01-01 | Balances from 2025 | A100 16840.60; A110 9000; A120 85.40; A200 2975; A300 7200; A309 -3600; L100 -297.50; L200 -1312.20; L300 -241.65; L400 -1500; C100 -1000; C200 -28149.65
01-05 | Pelagos Estates, rent Jan | E300 450; L200 85.50; A100 -535.50
01-09 | Pelican Charter paid LMS-188 | A100 2975; A200 -2975
01-12 | LMS-189 Mr Dunmore, S/Y Calliope, pre-purchase | A200 1011.50; S100 -850; L200 -161.50
01-14 | Diesel for the van | E210 60; L200 11.40; A100 -71.40
01-16 | Blue Fathom paid for December | L100 297.50; A100 -297.50
01-20 | Telenisi, phone and internet | E320 42; L200 7.98; A100 -49.98
01-22 | Printer paper | E340 12.50; A120 -12.50
01-28 | Salary Jan | E400 900; E410 138.60; L300 -241.65; A100 -796.95
01-30 | Social insurance Dec paid over | L300 241.65; A100 -241.65
01-31 | Bank charges Jan | E380 9.50; A100 -9.50
02-03 | Mr Dunmore paid LMS-189 | A100 1011.50; A200 -1011.50
02-04 | Pelagos Estates, rent Feb | E300 450; L200 85.50; A100 -535.50
02-10 | Tax Department, VAT of the last quarter | L200 1312.20; A100 -1312.20
02-12 | LMS-190 Aegis Marine Insurance, grounding of M/Y Ottilie | A200 2856; S200 -2400; L200 -456
02-13 | Blue Fathom, hull of Ottilie, on account | E100 250; L200 47.50; L100 -297.50
02-17 | Flight to Rhodes | E200 184.60; A100 -184.60
02-18 | Hotel in Rhodes, two nights | E220 138; A100 -138
02-20 | Telenisi, phone and internet | E320 42; L200 7.98; A100 -49.98
02-25 | PI policy, twelve months from March | A250 1080; A100 -1080
02-27 | Salary Feb | E400 900; E410 138.60; L300 -241.65; A100 -796.95
02-27 | Social insurance Jan paid over | L300 241.65; A100 -241.65
02-28 | Bank charges Feb | E380 9.50; A100 -9.50
03-04 | Pelagos Estates, rent Mar | E300 450; L200 85.50; A100 -535.50
03-10 | Blue Fathom paid | L100 297.50; A100 -297.50
03-11 | Nautiquip, moisture meter | A300 640; L200 121.60; A100 -761.60
03-13 | Aegis paid LMS-190 | A100 2856; A200 -2856
03-16 | LMS-191 Mrs Vassiliou, M/Y Petrel, condition survey | A200 1963.50; S100 -1650; L200 -313.50
03-18 | Diesel for the van | E210 55; L200 10.45; A100 -65.45
03-20 | Telenisi, phone and internet | E320 42; L200 7.98; A100 -49.98
03-24 | Talk at the sailing club, fee received | A100 238; S300 -200; L200 -38
03-27 | Salary Mar | E400 900; E410 138.60; L300 -241.65; A100 -796.95
03-27 | Social insurance Feb paid over | L300 241.65; A100 -241.65
03-31 | PI policy, Mar | E350 90; A250 -90
03-31 | Depreciation, quarter | E500 360; A309 -360
03-31 | Bank charges Mar | E380 9.50; A100 -9.50
04-03 | Pelagos Estates, rent Apr | E300 450; L200 85.50; A100 -535.50
04-08 | Sandline Boatyard, lift-out, on account | E110 180; L200 34.20; L100 -214.20
04-10 | Hartmann Yachting, retainer | A100 500; L500 -500
04-14 | Petty cash drawn | A120 100; A100 -100
04-16 | Postage of a report | E340 8.70; A120 -8.70
04-20 | Telenisi, phone and internet | E320 42; L200 7.98; A100 -49.98
04-22 | Institute of Marine Surveyors, subscription | E360 295; A100 -295
04-24 | LMS-192 Pelican Charter, six boats | A200 4284; S100 -3600; L200 -684
04-28 | Salary Apr | E400 900; E410 138.60; L300 -241.65; A100 -796.95
04-28 | Social insurance Mar paid over | L300 241.65; A100 -241.65
04-30 | PI policy, Apr | E350 90; A250 -90
04-30 | Bank charges Apr | E380 9.50; A100 -9.50
05-05 | Pelagos Estates, rent May | E300 450; L200 85.50; A100 -535.50
05-07 | Mrs Vassiliou paid LMS-191 | A100 1963.50; A200 -1963.50
05-11 | Sandline Boatyard paid | L100 214.20; A100 -214.20
05-13 | Tax Department, VAT Jan-Mar | L200 497.61; A100 -497.61
05-15 | Diesel for the van | E210 65; L200 12.35; A100 -77.35
05-18 | Electricity, two months | E310 96; L200 18.24; A100 -114.24
05-20 | Telenisi, phone and internet | E320 42; L200 7.98; A100 -49.98
05-21 | LMS-193 Hartmann Yachting, M/Y Seeadler, less their retainer | A200 1880; L500 500; S100 -2000; L200 -380
05-27 | Salary May | E400 900; E410 138.60; L300 -241.65; A100 -796.95
05-27 | Social insurance Apr paid over | L300 241.65; A100 -241.65
05-29 | Pelican Charter, part of LMS-192 | A100 3284; A200 -3284
05-31 | PI policy, May | E350 90; A250 -90
05-31 | Bank charges May | E380 9.50; A100 -9.50
06-03 | Pelagos Estates, rent Jun | E300 450; L200 85.50; A100 -535.50
06-09 | LMS-194 Aegis Marine Insurance, fire on M/Y Corsair | A200 1904; S200 -1600; L200 -304
06-10 | Blue Fathom, hull of Corsair, on account | E100 300; L200 57; L100 -357
06-12 | Hartmann Yachting paid LMS-193 | A100 1880; A200 -1880
06-15 | Diesel for the van | E210 70; L200 13.30; A100 -83.30
06-17 | Hullscan licence, paid by the director | E330 120; L200 22.80; L400 -142.80
06-18 | Director, some of his money back | L400 400; A100 -400
06-20 | Telenisi, phone and internet | E320 42; L200 7.98; A100 -49.98
06-22 | Lunch with Aegis | E220 46.50; A100 -46.50
06-26 | Salary Jun | E400 900; E410 138.60; L300 -241.65; A100 -796.95
06-26 | Social insurance May paid over | L300 241.65; A100 -241.65
06-30 | PI policy, Jun | E350 90; A250 -90
06-30 | Depreciation, quarter | E500 360; A309 -360
06-30 | Interest on the reserve account | A110 11.25; S900 -11.25
06-30 | Bank charges Jun | E380 9.50; A100 -9.50
"""

MONTHS = calendar.month_abbr[1:]


def surveyor() -> tuple[Workbook, Card]:
    """A yacht surveyor's company in Cyprus: lettered codes first, the month worked out beside each line."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "GJ"
    title(journal, "A1", "LEVANT MARINE SURVEYS LTD")
    journal["A2"] = "General journal 2026 (EUR)"
    head(journal, 4, ["Code", "Date", "Ref", "Narrative", "Dr €", "Cr €", "Mth"], "B7DDE8")
    widths(journal, 8, 12, 8, 50, 12, 12, 6)
    at = 5
    for entry, (day, narrative, lines) in enumerate(journal_lines(SURVEY_JOURNAL), 1):
        for code, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [code, day, f"J{entry:03}", narrative, debit, credit, f"=MONTH(B{at})"],
                ["", "dd/mm/yyyy", "", "", MONEY, MONEY, "0"],
            )
            at += 1
    journal.freeze_panes = "A5"
    chart = workbook.create_sheet("Chart")
    title(chart, "A1", "Chart of accounts and where each stands", 12)
    head(chart, 3, ["Code", "Account", "Balance"], "B7DDE8")
    widths(chart, 8, 34, 14)
    profit_sheet = workbook.create_sheet("P&L")
    title(profit_sheet, "A1", "Profit and loss by month", 12)
    head(profit_sheet, 3, ["Code", "Account", *MONTHS, "Year"], "B7DDE8")
    for month in range(1, 13):
        profit_sheet.cell(2, month + 2, month)
    codes = list(rows(SURVEY_CHART))
    places: dict[str, int] = {}
    line = 4
    for at, (code, name) in enumerate(codes, 4):
        balance = (
            f"=SUMIFS(GJ!$E$5:$E$1200,GJ!$A$5:$A$1200,A{at})-SUMIFS(GJ!$F$5:$F$1200,GJ!$A$5:$A$1200,A{at})"
        )
        put(chart, at, [code, name, balance], ["", "", BLACK])
        places[code] = at
        if code[0] in "SE":
            put(profit_sheet, line, [code, name])
            plus, minus = ("F", "E") if code[0] == "S" else ("E", "F")
            for column in range(3, 15):
                letter = profit_sheet.cell(2, column).column_letter
                where = f"GJ!$A$5:$A$1200,$A{line},GJ!$G$5:$G$1200,{letter}$2"
                profit_sheet.cell(
                    line, column
                ).value = (
                    f"=SUMIFS(GJ!${plus}$5:${plus}$1200,{where})-SUMIFS(GJ!${minus}$5:${minus}$1200,{where})"
                )
            profit_sheet.cell(line, 15).value = f"=SUM(C{line}:N{line})"
            line += 1
    fees = sum(code[0] == "S" for code, _ in codes)
    last = line - 1
    put(profit_sheet, line + 1, [None, "Profit"])
    for letter in "CDEFGHIJKLMNO":
        profit_sheet[f"{letter}{line + 1}"] = (
            f"=SUM({letter}4:{letter}{3 + fees})-SUM({letter}{4 + fees}:{letter}{last})"
        )
    widths(profit_sheet, 8, 30, *[10] * 13)
    check = 5 + len(codes)
    put(
        chart, check, [None, "Out of balance", "=ROUND(SUM(GJ!E5:E1200)-SUM(GJ!F5:F1200),2)"], ["", "", BLACK]
    )
    return workbook, {
        "book": "surveyor.xlsx",
        "half": "round8",
        "layout": "journal",
        "about": "yacht surveyor's one-man company, Cyprus, EUR; VAT 19%, claimed on fuel, none on meals and flights",
        "dialect": "debit and credit columns, lettered codes without names, the month by formula, profit and loss by months",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "journal": {"sheet": "GJ", "date": "Date", "account": "Code", "debit": "Dr €", "credit": "Cr €"},
        "free": {"GJ": ["Ref", "Narrative"]},
        "adds_up": {"GJ": ["Dr €", "Cr €"]},
        "watch": [
            f"P&L!O{line + 1}",
            f"Chart!C{places['A100']}",
            f"Chart!C{places['A200']}",
            f"Chart!C{places['L200']}",
            f"Chart!C{check}",
        ],
        "zero": [f"Chart!C{check}"],
    }


CLUB_BOOK = """
01-02 | | Balance b/f | B/f | 86400 | | 3150 |
01-05 | PV1 | Mrs Omondi, room, January | Rent | | 12000 | |
01-07 | RV1 | Sponsors by M-Pesa paybill | Sponsors | 19500 | | |
01-08 | PV2 | Maize flour, sugar | Feeding | | | | 1780
01-12 | PV3 | Savanna Bookshop, readers | Books & stationery | | 8640 | |
01-15 | PV4 | Airtime | Airtime & data | | | | 500
01-21 | PV5 | KPLC tokens | Power & water | | | | 600
01-30 | PV6 | Akinyi, Brian, Faith, January | Stipends | | 24500 | |
01-30 | PV7 | Bank charges | Bank charges | | 175 | |
02-02 | PV8 | Mrs Omondi, room, February | Rent | | 12000 | |
02-03 | PV9 | Cash drawn for the office | Contra | | 8000 | 8000 |
02-05 | PV10 | Beans and flour | Feeding | | | | 2140
02-06 | RV2 | Sponsors by M-Pesa paybill | Sponsors | 21000 | | |
02-11 | PV11 | Boda to Kibuye market | Transport | | | | 200
02-18 | RV3 | Lakeside Rotary, grant for desks | Grants | 60000 | | |
02-20 | PV12 | Fundi Otieno, eight desks | Furniture & repairs | | 52000 | |
02-24 | PV13 | Airtime | Airtime & data | | | | 500
02-27 | PV14 | Akinyi, Brian, Faith, February | Stipends | | 24500 | |
02-27 | PV15 | Bank charges | Bank charges | | 175 | |
03-02 | PV16 | Mrs Omondi, room, March | Rent | | 12000 | |
03-05 | RV4 | Sponsors by M-Pesa paybill | Sponsors | 21000 | | |
03-06 | PV17 | Flour, milk | Feeding | | | | 1920
03-11 | PV18 | Faith, advance for the science fair | Advances | | | | 1500
03-16 | RV5 | Faith, her advance cleared | Advances | | | 1500 |
03-16 | PV19 | Faith, matatu fares out of it | Transport | | | | 1180
03-18 | RV6 | Dr Wekesa, gift by M-Pesa paybill | Donations | 15000 | | |
03-23 | PV20 | Exam entries, county office, cheque 124 | Exam fees | | 9600 | |
03-25 | PV21 | KPLC tokens | Power & water | | | | 600
03-31 | PV22 | Akinyi, Brian, Faith, March | Stipends | | 24500 | |
03-31 | PV23 | Bank charges | Bank charges | | 175 | |
04-02 | PV24 | Mrs Omondi, room, April | Rent | | 12000 | |
04-07 | RV7 | Sponsors by M-Pesa paybill | Sponsors | 19500 | | |
04-08 | PV25 | Cash drawn for the office | Contra | | 8000 | 8000 |
04-09 | PV26 | Flour, beans, oil | Feeding | | | | 2360
04-14 | PV27 | Door lock mended, Fundi Otieno | Furniture & repairs | | | | 1200
04-18 | RV8 | Parents' day, collection | Fundraising | | | 4250 |
04-21 | PV28 | Savanna Bookshop, pens and exercise books, cheque 125 | Books & stationery | | 5150 | |
04-23 | PV29 | Boda to the bank | Transport | | | | 150
04-24 | PV30 | Collection banked | Contra | 4000 | | | 4000
04-30 | PV31 | Akinyi, Brian, Faith, April | Stipends | | 24500 | |
04-30 | PV32 | Bank charges | Bank charges | | 175 | |
05-04 | PV33 | Mrs Omondi, room, May | Rent | | 12000 | |
05-06 | RV9 | Sponsors by M-Pesa paybill | Sponsors | 22500 | | |
05-07 | PV34 | Flour, sugar, milk | Feeding | | | | 2050
05-13 | PV35 | Airtime | Airtime & data | | | | 500
05-19 | RV10 | St Brendan's parish, collection sent | Donations | 38000 | | |
05-20 | PV36 | Water bill, cheque 126 | Power & water | | 1340 | |
05-27 | PV37 | Brian, advance for the Nakuru trip | Advances | | | | 2000
05-29 | PV38 | Akinyi, Brian, Faith, May | Stipends | | 24500 | |
05-29 | PV39 | Bank charges | Bank charges | | 175 | |
"""

CLUB_VOTES = """
Grants | 120000
Donations | 100000
Sponsors | 250000
Fundraising | 20000
Rent | 144000
Stipends | 294000
Feeding | 30000
Books & stationery | 45000
Exam fees | 20000
Transport | 12000
Power & water | 16000
Airtime & data | 6000
Furniture & repairs | 70000
Bank charges | 2200
Office sundries | 5000
Advances |
Contra |
"""


def homework_club() -> tuple[Workbook, Card]:
    """A Kenyan homework club: bank and petty cash side by side in one book, each with its balance."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash Book"
    title(book, "A1", "TUMAINI HOMEWORK CLUB, KISUMU")
    book["A2"] = "Bank and petty cash book 2026 (KSh)"
    titles = ["Date", "Vr", "Particulars", "Vote", "Bank in", "Bank out", "Bank bal."]
    head(book, 4, [*titles, "Petty in", "Petty out", "Petty bal."], "FCE4D6")
    widths(book, 11, 7, 44, 20, 12, 12, 13, 11, 11, 12)
    for at, (day, voucher, words, vote, *amounts) in enumerate(rows(CLUB_BOOK), 5):
        bank_in, bank_out, petty_in, petty_out = (number(amount) for amount in amounts)
        bank, petty = (f"={c}{at - 1}+{i}{at}-{o}{at}" for c, i, o in ("GEF", "JHI"))
        if at == 5:
            bank, petty = "=E5-F5", "=H5-I5"
        values = [
            date(day),
            voucher or None,
            words,
            vote,
            bank_in,
            bank_out,
            bank,
            petty_in,
            petty_out,
            petty,
        ]
        put(book, at, values, ["dd-mmm-yy", "", "", "", *["#,##0"] * 6])
    book.freeze_panes = "A5"
    votes = workbook.create_sheet("Votes")
    head(votes, 2, ["Vote", "Budget 2026", "Received", "Spent"], "FCE4D6")
    widths(votes, 24, 13, 13, 13)
    names = list(rows(CLUB_VOTES))
    for at, (name, budget) in enumerate(names, 3):
        ins, outs = (
            "+".join(f"SUMIFS('Cash Book'!{c}$5:{c}$800,'Cash Book'!D$5:D$800,A{at})" for c in pair)
            for pair in (("$E", "$H"), ("$F", "$I"))
        )
        put(votes, at, [name, number(budget), f"={ins}", f"={outs}"], ["", *["#,##0"] * 3])
    last = 2 + len(names)
    dropdown(book, "D5:D800", f"Votes!$A$3:$A${last}")
    put(votes, last + 2, ["At bank", "=SUM('Cash Book'!E5:E800)-SUM('Cash Book'!F5:F800)"], ["", "#,##0"])
    put(
        votes,
        last + 3,
        ["In the cash box", "=SUM('Cash Book'!H5:H800)-SUM('Cash Book'!I5:I800)"],
        ["", "#,##0"],
    )
    put(
        votes,
        last + 4,
        ["Received less spent", f"=SUM(C3:C{last - 2})-SUM(D3:D{last - 2})"],
        ["", "#,##0"],
    )
    return workbook, {
        "book": "homeworkclub.xlsx",
        "half": "round8",
        "layout": "cash book",
        "about": "homework club (charity), Kenya, KES",
        "dialect": "bank and petty cash side by side with in, out and balance each; transfers on one line; votes with budgets",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {
            "sheet": "Cash Book",
            "date": "Date",
            "category": "Vote",
            "in": "Bank in",
            "out": "Bank out",
        },
        "free": {"Cash Book": ["Vr", "Particulars"]},
        "adds_up": {"Cash Book": ["Bank in", "Bank out", "Petty in", "Petty out"]},
        "watch": [f"Votes!B{last + 2}", f"Votes!B{last + 3}", f"Votes!B{last + 4}"],
    }


CAFE_PROFIT = """
SALES
Counter, cash | 98420.50 | 6214.30 | 14500 | goes into the till
Counter, card & e-wallet | 142610.80 | 9480.60 | 21000 | gross; lands in the bank less their fee
MakanGo orders | 31250 | 2150 | 4800 | gross, on the day of the payout
Beans & mugs sold | 4386 | 265 | 600 |
Catering | 9700 | | 1500 | booked on the day of the event
Total sales
FOOD & DRINK
Coffee beans | 26340 | 1904 | 3900 | Highland Beans, monthly account
Milk | 14210.40 | 1012.60 | 2100 | Uncle Tan, from the till
Bread & cakes | 21865 | 1544 | 3200 | Gula Bakery, on account, paid fortnightly
Kitchen groceries | 12480.75 | 868.20 | 1800 | company card (bank)
Cups & packaging | 6930.30 | 412 | 1000 | by bank transfer
Total food & drink
RUNNING COSTS
Wages | 98200 | | 14000 | bank, on the 28th
Employer's EPF & SOCSO | 14239 | | 2030 |
Rent | 31500 | 4500 | 4500 | standing order, 5th
Electricity | 4870.15 | | 700 | TNB, online from the bank
Water | 412.80 | 58.20 | 60 | online from the bank
Gas | 1372 | 98 | 200 | from the till
Phone & internet | 1253 | 179 | 179 | autopay
MakanGo commission | 8750 | 602 | 1344 | they keep 28%
Card & e-wallet fees | 2139.16 | 142.21 | 315 |
Cleaning | 2800 | 200 | 400 | Kak Rohani, weekly from the till
Repairs | 3615 | | 500 |
Marketing | 1940 | 120 | 300 | company card (bank)
Licences & insurance | 2680 | | |
Bookkeeper | 2450 | | 350 | bank, month end
Loan interest | 812.60 | | 100 | with the instalment, 20th
Depreciation | 5600 | | 800 | month end
Sundries | 1118.45 | 64.50 | 150 |
Total running costs
"""

CAFE_POSITION = """
WE OWN
Till | 1386.40 | incl. float of 300
Bank | 38912.75 |
Deposits paid (rent, TNB) | 11400 |
Stock | 4250 | as last counted
Machines & fittings | 67200 | at cost
Depreciation so far | -25600 |
Total own
WE OWE
Highland Beans | 1904 | August so far
Gula Bakery | 772 | two invoices
Other bills | 540 | Soh Aircon, service in July
EPF & SOCSO | 3640 | July, due by the 15th
Catering deposits | 800 | Khoo wedding, 22 Aug
Bank loan | 18460 |
Mei Ling's advances | 12000 |
Total owe
OWNERS
Share capital | 20000 |
Profit of earlier years | 12239.27 |
"""


def coffee_shop() -> tuple[Workbook, Card]:
    """A café in Penang: this month's column beside the months before and the budget; a statement of position."""
    workbook = Workbook()
    profit = workbook.active
    profit.title = "P&L"
    title(profit, "B1", "Tepi Jeti Coffee Sdn Bhd")
    profit["B2"] = (
        "Profit & loss 2026, RM. Keep the Aug column up to date; at month end it moves into Jan-Jul."
    )
    head(profit, 4, ["RM", "Jan-Jul", "Aug", "Year", "Budget Aug", "Still to come", "How paid"], "E2D5C3", 2)
    widths(profit, 3, 27, 13, 12, 13, 12, 13, 44)
    at, start = 5, 0
    places: dict[str, int] = {}
    for name, *cells in rows(CAFE_PROFIT):
        if name.startswith("Total"):
            sums: list[object] = [f"=SUM({c}{start}:{c}{at - 1})" for c in "CDEF"]
            put(profit, at, [name, *sums], ["", *[MONEY] * 4], 2)
        elif not cells:
            start = at + 1
            profit.cell(at, 2, name)
        else:
            before, now, budget, how = cells
            values = [name, number(before), number(now), f"=C{at}+D{at}", number(budget), f"=F{at}-D{at}"]
            put(profit, at, [*values, how or None], ["", *[MONEY] * 5, ""], 2)
        if name.isupper() or name.startswith("Total"):
            profit.cell(at, 2).font = Font(bold=True)
        places[name] = at
        at += 2 if name.startswith("Total") else 1
    sales, food, costs = (places[f"Total {what}"] for what in ("sales", "food & drink", "running costs"))
    put(profit, at, ["PROFIT", *[f"={c}{sales}-{c}{food}-{c}{costs}" for c in "CDEF"]], ["", *[MONEY] * 4], 2)
    profit.cell(at, 2).font = Font(bold=True)
    position = workbook.create_sheet("Position")
    title(position, "A1", "Where we stand (RM)", 12)
    widths(position, 30, 14, 40)
    line = 3
    for name, *cells in rows(CAFE_POSITION):
        if name.startswith("Total"):
            put(position, line, [name, f"=SUM(B{start}:B{line - 1})"], ["", MONEY])
        elif not cells:
            start = line + 1
            position.cell(line, 1, name)
        else:
            put(position, line, [name, number(cells[0]), cells[1] or None], ["", BLACK, ""])
        places[name] = line
        line += 2 if name.startswith("Total") else 1
    own, owe = places["Total own"], places["Total owe"]
    put(position, line, ["Profit of this year", f"='P&L'!E{at}"], ["", MONEY])
    put(position, line + 1, ["Total owners", f"=SUM(B{line - 2}:B{line})"], ["", MONEY])
    put(position, line + 3, ["Own - owe - owners (must be 0)", f"=ROUND(B{own}-B{owe}-B{line + 1},2)"])
    return workbook, {
        "book": "jeticafe.xlsx",
        "half": "round8",
        "layout": "statements",
        "about": "café (company), Penang, Malaysia, MYR; no tax on its sales",
        "dialect": "profit and loss with months before, this month, year and budget; position on a second sheet; how each is paid in remarks",
        "date_order": "dmy",
        "period": ["2026-08-01", "2026-08-31"],
        "statement": {"sheets": ["P&L", "Position"], "column": {"P&L": "Aug"}},
        "free": {},
        "adds_up": {},
        "watch": [
            f"P&L!D{sales}",
            f"P&L!D{at}",
            f"P&L!E{at}",
            f"Position!B{own}",
            f"Position!B{owe}",
            f"Position!B{line + 3}",
        ],
        "zero": [f"Position!B{line + 3}"],
    }


HOUSE = """
UNIT 1 UPSTAIRS - Ms Brown
+Rent | 95000 | 95000 | 95000 | 95000 | 95000 | 95000 | 95000 | 95000 |
Repairs | | 6200 | | | 18500 | | | | 3500
Water (NWC) | 4120 | 3980 | 4250 | 4010 | 4330 | 4190 | 4475 | 4390 |
UNIT 2 DOWNSTAIRS - Campbell family
+Rent | 82000 | 82000 | 82000 | 82000 | 82000 | 82000 | 82000 | 62000 | 82000
Repairs | 4800 | | | 9600 | | | 15400 | |
Water (NWC) | 5230 | 5105 | 5360 | 5290 | 5420 | 5180 | 5515 | 5340 |
FRONT SHOP - Delroy, barber
+Rent | | | 60000 | 60000 | 60000 | 60000 | 60000 | 60000 |
Repairs | | 34000 | | | | 2700 | | |
WHOLE PROPERTY
Yard light (JPS) | 9870 | 10140 | 10420 | 10655 | 11080 | 11390 | 11720 | 11540 |
Gardener | 8000 | 8000 | 8000 | 8000 | 8000 | 8000 | 8000 | 8000 |
Night guard | 15000 | 15000 | 15000 | 15000 | 15000 | 15000 | 15000 | 15000 |
Property tax | | | 12450 | | | 12450 | | |
Insurance | 148600 | | | | | | | |
Bank charges | 1150 | 1150 | 1150 | 1150 | 1150 | 1150 | 1150 | |
Lawyer & accountant | | 25000 | | | | | 18000 | |
Gas & phone card | 4500 | 3800 | 5100 | 4700 | 4200 | 5600 | 4900 | 5300 | 2000
Odds & ends | 1200 | | 950 | | 2300 | | | 1480 |
"""

MONTH_LETTERS = "BCDFGHJKLNOP"
QUARTERS = {"E": "B{0}:D{0}", "I": "F{0}:H{0}", "M": "J{0}:L{0}", "Q": "N{0}:P{0}"}


def whole_year(sheet: Worksheet, row: int) -> None:
    """The quarters' sums and the year's beside a row of months."""
    for letter, months in QUARTERS.items():
        sheet[f"{letter}{row}"] = f"=SUM({months.format(row)})"
    sheet[f"R{row}"] = f"=E{row}+I{row}+M{row}+Q{row}"
    for column in range(2, 19):
        sheet.cell(row, column).number_format = "#,##0"


def landlady() -> tuple[Workbook, Card]:
    """A house let in three parts, Jamaica: the same lines under each tenant, months with quarters between."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "House 2026"
    title(sheet, "A1", "14 Caledonia Road, Mandeville")
    sheet["A2"] = "Every sum in the month the money came or went, no matter what month it is for"
    head(sheet, 4, ["J$", *["-"] * 16, "Year"], "D9D2E9")
    for month, letter in enumerate(MONTH_LETTERS, 1):
        sheet[f"{letter}4"] = dt.date(2026, month, 1)
        sheet[f"{letter}4"].number_format = "mmm-yy"
    for quarter, letter in enumerate(QUARTERS, 1):
        sheet[f"{letter}4"] = f"Q{quarter}"
    rents, costs, at = [], [], 5
    for name, *amounts in rows(HOUSE):
        if not amounts:
            sheet.cell(at, 1, name).font = Font(bold=True)
        else:
            (rents if name.startswith("+") else costs).append(at)
            sheet.cell(at, 1, f"  {name.lstrip('+')}")
            for letter, amount in zip(MONTH_LETTERS, amounts, strict=False):
                sheet[f"{letter}{at}"] = number(amount)
            whole_year(sheet, at)
        at += 1
    at += 1
    for letter in [*MONTH_LETTERS, *QUARTERS, "R"]:
        sheet[f"{letter}{at}"] = "=" + "+".join(f"{letter}{row}" for row in rents)
        sheet[f"{letter}{at + 1}"] = "=" + "+".join(f"{letter}{row}" for row in costs)
        sheet[f"{letter}{at + 2}"] = f"={letter}{at}-{letter}{at + 1}"
        for row in range(at, at + 3):
            sheet[f"{letter}{row}"].number_format = "#,##0"
    for row, name in enumerate(("Rents in", "Paid out", "LEFT FOR ME"), at):
        sheet.cell(row, 1, name).font = Font(bold=True)
    widths(sheet, 36, *[11] * 17)
    sheet.freeze_panes = "B5"
    tenants = workbook.create_sheet("Tenants")
    head(tenants, 1, ["Part", "Who", "Rent a month", "Paid this year", "Lease to"], "D9D2E9")
    people = (
        ("Upstairs", "Marcia Brown", 95000, "Dec 2027"),
        ("Downstairs", "Errol & Joy Campbell", 82000, "Mar 2027"),
        ("Front shop", "Delroy Facey, barber, since March", 60000, "Feb 2028"),
    )
    for line, ((part, who, rent, end), row) in enumerate(zip(people, rents, strict=True), 2):
        put(tenants, line, [part, who, rent, f"='House 2026'!R{row}", end], ["", "", "#,##0", "#,##0", ""])
    widths(tenants, 14, 34, 14, 14, 12)
    return workbook, {
        "book": "caledonia.xlsx",
        "half": "round8",
        "layout": "grid",
        "about": "landlady of a house in three parts, Jamaica, JMD",
        "dialect": "months as dates with quarters between them, the same lines under each tenant, whole dollars",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "House 2026", "header_row": 4, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"House 2026!R{row}" for row in range(at, at + 3)]
        + ["Tenants!D2", "Tenants!D3", "Tenants!D4"],
    }


TOY_BILLS = """
06-29 | Kiddo Imports | K5301 | wooden blocks | 4860 | 30 | 07-29 | FPS | PAID
07-03 | Sunrise Stationers | SS/1098 | crayons, glue | 1320 | 14 | 07-16 | Cheque | PAID
07-06 | Wing Fat Plastics | WF-2214 | sand buckets | 2750 | 30 | 08-04 | FPS | PAID
07-10 | Harbour Games | HG-731 | board games | 9240 | 60 | 09-07 | Transfer | PAID
07-20 | Lok Sin Printing | 6602 | paper bags | 1480 | 14 | 08-03 | Cheque | PAID
07-28 | Kiddo Imports | K5356 | puzzles | 3915 | 30 | 08-26 | FPS | PAID
08-05 | Sunrise Stationers | SS/1131 | back to school | 5670 | 14 | 08-19 | Cheque | PAID
08-11 | Wing Fat Plastics | WF-2248 | bubble guns | 1990 | 30 | 09-09 | FPS | PAID
08-17 | Kiddo Imports | K5402 | wooden kitchen | 6100 | 30 | 09-16 | FPS | PAID
08-25 | Sunrise Stationers | SS/1150 | stickers | 940 | 14 | 09-08 | Cheque | PAID
09-01 | Wing Fat Plastics | WF-2291 | lanterns | 4420 | 30 | 10-02 | FPS | PAID
09-08 | Lok Sin Printing | 6688 | gift wrap | 1175 | 14 | 09-22 | Cheque | PAID
09-15 | Harbour Games | HG-778 | card games | 7980 | 60 | | | OPEN
09-21 | Kiddo Imports | K5473 | dolls | 5230 | 30 | | | OPEN
09-28 | Wing Fat Plastics | WF-2307 | Halloween masks | 3490 | 30 | | | OPEN
10-02 | Sunrise Stationers | SS/1187 | paint sets | 1860 | 14 | | | OPEN
10-07 | Sunrise Stationers | SS/1204 | party cards | 2145 | 14 | | | OPEN
10-09 | Lok Sin Printing | 6731 | Christmas bags | 1690 | 14 | | | QUERY
"""

TOY_ASSETS = """
A-01 | Shop counter | 2021-03-15 | Ming Kee Joinery | 14800 | 10 | transfer | in use | |
A-02 | Air conditioner, front | 2021-04-02 | Cool Star | 6900 | 8 | cheque | in use | |
A-03 | Till and drawer | 2021-04-06 | PosPoint | 5200 | 5 | transfer | in use | |
A-04 | Glass display cabinet | 2021-04-10 | Ming Kee Joinery | 4600 | 10 | transfer | in use | |
A-05 | Vacuum cleaner | 2022-01-19 | Fortress Lane Electric | 1590 | 4 | bank card | scrapped | 2025-11-03 |
A-06 | Laptop | 2022-08-22 | Bytehouse | 6480 | 4 | bank card | sold | 2026-02-14 | 900
A-07 | Wall shelves, back | 2023-05-30 | Ming Kee Joinery | 7350 | 10 | cheque | in use | |
A-08 | Security camera | 2024-02-27 | Fortress Lane Electric | 2180 | 5 | bank card | in use | |
A-09 | Dehumidifier | 2025-06-12 | Cool Star | 1980 | 5 | bank card | in use | |
A-10 | Laptop | 2026-02-20 | Bytehouse | 7150 | 4 | bank card | in use | |
"""

TOY_TAKINGS = """
09-26 | 3120 | 6240 | 1385 | Fion
09-28 | 1480 | 2975 | 640 | Fion
09-29 | 1265 | 3310 | 715 | May
09-30 | 1590 | 2860 | 580 | May
10-01 | 3840 | 7120 | 1610 | Fion
10-02 | 1720 | 3405 | 795 | May
10-03 | 2960 | 5880 | 1240 | Fion
10-05 | 1385 | 2690 | 610 | Fion
10-06 | 1440 | 3025 | 685 | May
10-07 | 1510 | 2780 | 720 | May
10-08 | 1655 | 3190 | 755 | Fion
10-09 | 1830 | 3560 | 830 | May
10-10 | 3045 | 6015 | 980 | Fion
"""

TOY_OUT = """
09-01 | Rent September | Rent | 28500 | Bank
09-03 | Courier, parcel to Tai Po | Delivery | 85 | Till
09-05 | Lai Ying, windows | Cleaning | 150 | Till
09-08 | CLP | Electricity | 1362 | Bank
09-10 | Sticky tape and string | Shop supplies | 74 | Till
09-14 | Wifi and phone | Phone & wifi | 388 | Bank
09-16 | Leaflets handed out | Advertising | 600 | Bank
09-19 | Lunch boxes, stocktake | Staff meals | 165 | Till
09-19 | Lai Ying, windows | Cleaning | 150 | Till
09-24 | Door hinge | Repairs | 240 | Till
09-30 | Fion and May, September | Wages | 31200 | Bank
09-30 | MPF September | MPF | 1560 | Bank
09-30 | Octopus and card machine fees | Card fees | 812 | Bank
10-02 | Rent October | Rent | 28500 | Bank
10-03 | Lai Ying, windows | Cleaning | 150 | Till
10-05 | Courier, two parcels | Delivery | 140 | Till
10-08 | Price labels | Shop supplies | 58 | Till
"""

TOY_KINDS = "Rent,Electricity,Phone & wifi,Wages,MPF,Shop supplies,Cleaning,Delivery,Advertising,Card fees,Repairs,Staff meals,Licences,Other"


def toy_shop() -> tuple[Workbook, Card]:
    """A toy shop in Hong Kong: bills to pay with due dates and states, an asset register, takings, paid out."""
    workbook = Workbook()
    bills = workbook.active
    bills.title = "Bills"
    title(bills, "A1", "Lantern Toys - bills to pay")
    bills["A2"] = "OPEN until paid. QUERY = don't pay yet."
    titles = ["Rec'd", "Supplier", "Their no.", "For", "HK$", "Days", "Due", "Paid on", "How", "State"]
    head(bills, 4, titles, "F9CB9C")
    day_format = "dd/mm/yy"
    for at, (day, who, ref, what, amount, days, paid, how, state) in enumerate(rows(TOY_BILLS), 5):
        values = [date(day), who, number(ref) if ref.isdigit() else ref, what, number(amount), number(days)]
        put(
            bills,
            at,
            [*values, f"=A{at}+F{at}", date(paid) if paid else None, how or None, state],
            [day_format, "", "", "", MONEY, "0", day_format, day_format],
        )
    widths(bills, 10, 22, 11, 20, 12, 6, 10, 10, 10, 9)
    dropdown(bills, "J5:J400", '"OPEN,PAID,QUERY"')
    takings = workbook.create_sheet("Takings")
    head(takings, 1, ["Day", "Cash", "Cards", "Octopus", "All", "Closed by"], "F9CB9C")
    for at, (day, cash, cards, octopus, by) in enumerate(rows(TOY_TAKINGS), 2):
        values = [date(day), number(cash), number(cards), number(octopus), f"=SUM(B{at}:D{at})", by]
        put(takings, at, values, ["ddd dd/mm/yy", *[MONEY] * 4])
    widths(takings, 15, 11, 11, 11, 12, 11)
    out = workbook.create_sheet("Paid out")
    out["A1"] = "Costs paid at once. Not the suppliers (Bills), not things over $1,000 that last (Assets)."
    head(out, 3, ["Date", "What", "Kind", "HK$", "From"], "F9CB9C")
    for at, (day, what, kind, amount, source) in enumerate(rows(TOY_OUT), 4):
        put(out, at, [date(day), what, kind, number(amount), source], [day_format, "", "", MONEY])
    widths(out, 10, 34, 16, 12, 8)
    dropdown(out, "C4:C400", f'"{TOY_KINDS}"')
    dropdown(out, "E4:E400", '"Till,Bank"')
    assets = workbook.create_sheet("Assets")
    title(assets, "A1", "Asset register", 12)
    head(
        assets,
        3,
        [
            "Tag",
            "Item",
            "Bought",
            "From",
            "Cost",
            "Years",
            "A month",
            "Paid by",
            "Now",
            "Gone on",
            "Got for it",
        ],
        "F9CB9C",
    )
    for at, (tag, item, day, source, cost, years, by, now, gone, got) in enumerate(rows(TOY_ASSETS), 4):
        values = [tag, item, date(day), source, number(cost), number(years), f"=ROUND(E{at}/F{at}/12,2)"]
        put(
            assets,
            at,
            [*values, by, now, date(gone) if gone else None, number(got)],
            ["", "", day_format, "", MONEY, "0", MONEY, "", "", day_format, MONEY],
        )
    widths(assets, 7, 26, 10, 24, 12, 7, 10, 11, 10, 10, 11)
    glance = workbook.create_sheet("Glance")
    title(glance, "A1", "At a glance", 12)
    for at, (name, formula) in enumerate(
        (
            ("Owed to suppliers", '=SUMIFS(Bills!E5:E400,Bills!J5:J400,"<>PAID")'),
            ("Paid to suppliers", '=SUMIFS(Bills!E5:E400,Bills!J5:J400,"PAID")'),
            ("Takings", "=SUM(Takings!E2:E400)"),
            ("Costs paid at once", "=SUM('Paid out'!D4:D400)"),
            ("Of that from the till", "=SUMIFS('Paid out'!D4:D400,'Paid out'!E4:E400,\"Till\")"),
            ("Assets in use, at cost", '=SUMIFS(Assets!E4:E200,Assets!I4:I200,"in use")'),
        ),
        3,
    ):
        put(glance, at, [name, formula], ["", MONEY])
    widths(glance, 26, 14)
    return workbook, {
        "book": "lanterntoys.xlsx",
        "half": "round8",
        "layout": "records",
        "about": "toy shop, Hong Kong, HKD; no sales tax",
        "dialect": "bills to pay with due dates by formula and states, takings by day, costs paid at once, an asset register",
        "date_order": "dmy",
        "period": ["2026-06-01", "2027-03-31"],
        "tables": ["Bills", "Takings", "Paid out", "Assets"],
        "free": {
            "Bills": ["For"],
            "Takings": ["Closed by"],
            "Paid out": ["What"],
            "Assets": ["Tag", "Item", "From"],
        },
        "adds_up": {"Paid out": ["HK$"]},
        "watch": [f"Glance!B{row}" for row in range(3, 9)],
    }


BOOKS = [surveyor, homework_club, coffee_shop, landlady, toy_shop]
