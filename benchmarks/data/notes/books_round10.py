"""The workbooks of the tenth further part: a florist, a yoga studio, a model railway club, an air-conditioner
mechanic, a hostel.
"""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"

FLORIST_ACCOUNTS = """
Bank | Own | 6840.50
Till cash | Own | 250
Owed by customers | Own | 1265
Van | Own | 24000
Van, worn off so far | Own | -7200
Chiller & fittings | Own | 9800
Fittings, worn off so far | Own | -2450
Owing to suppliers | Owe | -1380
Wedding deposits held | Owe | -800
GST | Owe | -1120
PAYE owing | Owe | -416
Van loan | Owe | -9600
Tess - put in | Tess | -19189.50
Tess - taken out | Tess | 0
Sales - shop | Income | 0
Sales - online | Income | 0
Sales - weddings & funerals | Income | 0
Flowers & foliage | Cost | 0
Ribbon, paper & foam | Cost | 0
Wages | Cost | 0
Delivery driver | Cost | 0
Shop rent | Cost | 0
Power | Cost | 0
Van running | Cost | 0
Phone & internet | Cost | 0
Website & ads | Cost | 0
Eftpos & bank charges | Cost | 0
Insurance | Cost | 0
Accountant | Cost | 0
Repairs | Cost | 0
Interest on van loan | Cost | 0
Bits & bobs | Cost | 0
Wear of van & fittings | Cost | 0
"""

FLORIST_JOURNAL = """
04-01 | Rent for April | Shop rent 1800; GST 270; Bank -2070
04-04 | Takings, week to 4 April, eftpos and cash | Bank 2185; Till cash 345; Sales - shop -2200; GST -330
04-07 | Foxton Blooms paid, March flowers | Owing to suppliers 1380; Bank -1380
04-08 | Foxton Blooms, tulips and greens, on account | Flowers & foliage 520; GST 78; Owing to suppliers -598
04-10 | Jodie, fortnight | Wages 780; PAYE owing -130; Bank -650
04-11 | Takings, week to 11 April, eftpos and cash | Bank 2415; Till cash 230; Sales - shop -2300; GST -345
04-13 | Packrite, ribbon and tissue | Ribbon, paper & foam 120; GST 18; Bank -138
04-14 | Petrol, van | Van running 76; GST 11.40; Bank -87.40
04-17 | Power bill | Power 195; GST 29.25; Bank -224.25
04-18 | Takings, week to 18 April, eftpos and cash | Bank 2300; Till cash 460; Sales - shop -2400; GST -360
04-20 | PAYE for March to Inland Revenue | PAYE owing 416; Bank -416
04-20 | Marama Funerals paid their March account | Bank 1265; Owed by customers -1265
04-21 | Till cash banked | Bank 800; Till cash -800
04-22 | Foxton Blooms, mixed, on account | Flowers & foliage 610; GST 91.50; Owing to suppliers -701.50
04-24 | Jodie, fortnight | Wages 780; PAYE owing -130; Bank -650
04-24 | Tess, for the house | Tess - taken out 900; Bank -900
04-28 | Van loan, April | Van loan 320; Interest on van loan 64; Bank -384
04-30 | Marama Funerals, April tributes invoiced | Owed by customers 920; Sales - weddings & funerals -800; GST -120
04-30 | Eftpos terminal, month | Eftpos & bank charges 42; GST 6.30; Bank -48.30
04-30 | Wear for April | Wear of van & fittings 280; Van, worn off so far -200; Fittings, worn off so far -80
05-01 | Rent for May | Shop rent 1800; GST 270; Bank -2070
05-04 | Foxton Blooms paid, April flowers | Owing to suppliers 1299.50; Bank -1299.50
05-06 | Deposit, Ngata wedding in September | Bank 400; Wedding deposits held -400
05-08 | Jodie, fortnight | Wages 780; PAYE owing -130; Bank -650
05-09 | Takings, Mothers Day week, eftpos and cash | Bank 4370; Till cash 690; Sales - shop -4400; GST -660
05-11 | Foxton Blooms, Mothers Day, on account | Flowers & foliage 1340; GST 201; Owing to suppliers -1541
05-12 | Packrite, foam | Ribbon, paper & foam 88; GST 13.20; Bank -101.20
05-14 | Phone and internet | Phone & internet 85; GST 12.75; Bank -97.75
05-15 | Power bill | Power 201; GST 30.15; Bank -231.15
05-16 | Walker wedding invoiced, less the deposit we held | Owed by customers 1540; Wedding deposits held 300; Sales - weddings & funerals -1600; GST -240
05-18 | Ray, deliveries, out of the till | Delivery driver 60; Till cash -60
05-20 | PAYE for April to Inland Revenue | PAYE owing 260; Bank -260
05-20 | Marama Funerals paid their April account | Bank 920; Owed by customers -920
05-21 | Petrol, van | Van running 80; GST 12; Bank -92
05-22 | Jodie, fortnight | Wages 780; PAYE owing -130; Bank -650
05-22 | Tess, for the house | Tess - taken out 900; Bank -900
05-23 | Takings, week to 23 May, eftpos and cash | Bank 2070; Till cash 345; Sales - shop -2100; GST -315
05-25 | Walkers paid for the wedding | Bank 1540; Owed by customers -1540
05-28 | GST for March and April to Inland Revenue | GST 1770.55; Bank -1770.55
05-28 | Van loan, May | Van loan 322; Interest on van loan 62; Bank -384
05-30 | Foxton Blooms, mixed, on account | Flowers & foliage 480; GST 72; Owing to suppliers -552
05-31 | Marama Funerals, May tributes invoiced | Owed by customers 690; Sales - weddings & funerals -600; GST -90
05-31 | Eftpos terminal, month | Eftpos & bank charges 42; GST 6.30; Bank -48.30
05-31 | Wear for May | Wear of van & fittings 280; Van, worn off so far -200; Fittings, worn off so far -80
06-02 | Rent for June | Shop rent 1800; GST 270; Bank -2070
06-04 | Foxton Blooms paid, May flowers | Owing to suppliers 2093; Bank -2093
06-05 | Jodie, fortnight | Wages 780; PAYE owing -130; Bank -650
06-06 | Takings, week to 6 June, eftpos and cash | Bank 1955; Till cash 345; Sales - shop -2000; GST -300
06-08 | Bright Web, ads | Website & ads 150; GST 22.50; Bank -172.50
06-10 | Online orders, paid out to us | Bank 805; Sales - online -700; GST -105
06-12 | Till cash banked | Bank 700; Till cash -700
06-15 | Foxton Blooms, lilies, on account | Flowers & foliage 430; GST 64.50; Owing to suppliers -494.50
06-16 | Power bill | Power 214; GST 32.10; Bank -246.10
06-17 | Petrol, van | Van running 84; GST 12.60; Bank -96.60
06-19 | Jodie, fortnight | Wages 780; PAYE owing -130; Bank -650
06-19 | Tess, for the house | Tess - taken out 900; Bank -900
06-20 | PAYE for May to Inland Revenue | PAYE owing 260; Bank -260
06-20 | Marama Funerals paid their May account | Bank 690; Owed by customers -690
06-22 | Cooltech, chiller mended, on account | Repairs 340; GST 51; Owing to suppliers -391
06-24 | Ray, deliveries, out of the till | Delivery driver 75; Till cash -75
06-27 | Takings, week to 27 June, eftpos and cash | Bank 2185; Till cash 230; Sales - shop -2100; GST -315
06-28 | Van loan, June | Van loan 324; Interest on van loan 60; Bank -384
06-29 | Packrite, ribbon | Ribbon, paper & foam 96; GST 14.40; Bank -110.40
06-30 | Shop insurance, the quarter | Insurance 312; GST 46.80; Bank -358.80
06-30 | Marama Funerals, June tributes invoiced | Owed by customers 805; Sales - weddings & funerals -700; GST -105
06-30 | Eftpos terminal, month | Eftpos & bank charges 42; GST 6.30; Bank -48.30
06-30 | Wear for June | Wear of van & fittings 280; Van, worn off so far -200; Fittings, worn off so far -80
07-01 | Rent for July | Shop rent 1800; GST 270; Bank -2070
07-03 | Foxton Blooms paid, June flowers | Owing to suppliers 494.50; Bank -494.50
07-03 | Jodie, fortnight | Wages 780; PAYE owing -130; Bank -650
07-04 | Takings, week to 4 July, eftpos and cash | Bank 2070; Till cash 230; Sales - shop -2000; GST -300
07-08 | Tea, milk, sticky tape, out of the till | Bits & bobs 20; GST 3; Till cash -23
07-10 | Foxton Blooms, mixed, on account | Flowers & foliage 560; GST 84; Owing to suppliers -644
07-13 | Cooltech paid | Owing to suppliers 391; Bank -391
07-14 | Phone and internet | Phone & internet 85; GST 12.75; Bank -97.75
07-16 | Power bill | Power 228; GST 34.20; Bank -262.20
07-17 | Jodie, fortnight | Wages 780; PAYE owing -130; Bank -650
07-17 | Tess, for the house | Tess - taken out 900; Bank -900
07-18 | Takings, week to 18 July, eftpos and cash | Bank 2415; Till cash 345; Sales - shop -2400; GST -360
07-20 | PAYE for June to Inland Revenue | PAYE owing 260; Bank -260
07-20 | Marama Funerals paid their June account | Bank 805; Owed by customers -805
07-22 | Online orders, paid out to us | Bank 920; Sales - online -800; GST -120
07-24 | Foxton Blooms, roses and gyp, on account | Flowers & foliage 520; GST 78; Owing to suppliers -598
07-25 | Takings, week to 25 July, eftpos and cash | Bank 1840; Till cash 230; Sales - shop -1800; GST -270
07-27 | Till cash banked | Bank 1500; Till cash -1500
07-28 | Van loan, July | Van loan 326; Interest on van loan 58; Bank -384
07-28 | GST for May and June to Inland Revenue | GST 992.40; Bank -992.40
07-31 | Jodie, fortnight | Wages 780; PAYE owing -130; Bank -650
07-31 | Eftpos terminal, month | Eftpos & bank charges 42; GST 6.30; Bank -48.30
07-31 | Wear for July | Wear of van & fittings 280; Van, worn off so far -200; Fittings, worn off so far -80
"""


def florist() -> tuple[Workbook, Card]:
    """A New Zealand florist: debit and credit columns, opening balances in the chart of accounts."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Chart"
    title(chart, "A1", "Wild Clematis Flowers, Otaki - accounts from 1 April 2026")
    chart["A2"] = "Minus = we owe it / we earned it"
    head(chart, 4, ["Account", "Group", "1 April", "Since then", "Now"], "E2EFDA")
    widths(chart, 28, 9, 13, 13, 13)
    lines = list(rows(FLORIST_ACCOUNTS))
    for at, (name, group, opening) in enumerate(lines, 5):
        moved = f"=SUMIFS(Journal!$E$4:$E$2000,Journal!$C$4:$C$2000,A{at})-SUMIFS(Journal!$F$4:$F$2000,Journal!$C$4:$C$2000,A{at})"
        put(chart, at, [name, group, number(opening), moved, f"=C{at}+D{at}"], ["", "", MONEY, MONEY, MONEY])
    last = 4 + len(lines)
    put(
        chart,
        last + 1,
        ["Should be nil", None, f"=ROUND(SUM(C5:C{last}),2)", f"=ROUND(SUM(D5:D{last}),2)"],
        ["", "", MONEY, MONEY],
    )
    names = [line[0] for line in lines]
    journal = workbook.create_sheet("Journal")
    title(journal, "A1", "Journal", 12)
    head(journal, 3, ["Date", "Jnl", "Account", "What for", "Debit $", "Credit $"], "E2EFDA")
    widths(journal, 12, 6, 28, 48, 12, 12)
    at = 4
    for entry, (day, what, parts) in enumerate(journal_lines(FLORIST_JOURNAL), 1):
        for account, amount in parts:
            if account not in names:
                raise SystemExit(f"florist: no account {account}")
            put(
                journal,
                at,
                [
                    day,
                    entry,
                    account,
                    what,
                    amount if amount > 0 else None,
                    -amount if amount < 0 else None,
                ],
                ["d mmm yy", "", "", "", MONEY, MONEY],
            )
            at += 1
    journal.freeze_panes = "A4"
    dropdown(journal, "C4:C2000", f"Chart!$A$5:$A${last}")
    summary = workbook.create_sheet("How are we doing")
    title(summary, "A1", "How are we doing")
    groups, now = f"Chart!$B$5:$B${last}", f"Chart!$E$5:$E${last}"
    put(summary, 3, ["Sales", f'=-SUMIFS({now},{groups},"Income")'], ["", MONEY])
    put(summary, 4, ["Costs", f'=SUMIFS({now},{groups},"Cost")'], ["", MONEY])
    put(summary, 5, ["Profit", "=B3-B4"], ["", MONEY])
    for at, (label, account, sign) in enumerate(
        (
            ("In the bank", "Bank", ""),
            ("In the till", "Till cash", ""),
            ("Customers owe us", "Owed by customers", ""),
            ("We owe suppliers", "Owing to suppliers", "-"),
            ("GST to pay", "GST", "-"),
        ),
        7,
    ):
        put(summary, at, [label, f"={sign}Chart!E{5 + names.index(account)}"], ["", MONEY])
    put(summary, 13, ["Debits less credits", "=ROUND(SUM(Journal!E4:E2000)-SUM(Journal!F4:F2000),2)"])
    widths(summary, 24, 14)
    return workbook, {
        "book": "florist.xlsx",
        "half": "round10",
        "layout": "journal",
        "about": "florist, New Zealand, NZD; GST 15%; year from April",
        "dialect": "debit and credit columns, account names, opening balances in the chart of accounts, entry numbers",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit $",
            "credit": "Credit $",
        },
        "free": {"Journal": ["Jnl", "What for"]},
        "adds_up": {"Journal": ["Debit $", "Credit $"]},
        "watch": [f"How are we doing!B{row}" for row in (5, 7, 8, 9, 10, 11, 13)],
        "zero": ["How are we doing!B13"],
    }


YOGA_ACCOUNTS = """
1000 | Equipment | A
1100 | Rent deposit with landlord | A
2000 | Cash box | A
2100 | Bank | A
2200 | Card payments on the way | A
2300 | Customers owe | A
3000 | Suppliers owed | L
3100 | Retreat deposits | L
3200 | Loan from Mama | L
3900 | Own money put in | E
3950 | Private | E
4000 | Class passes | I
4100 | Drop-in | I
4200 | Workshops & retreats | I
4300 | Company classes | I
4400 | Shop: mats, tea | I
4500 | Room let to others | I
5000 | Goods for the shop | C
5100 | Teachers | C
6000 | Studio rent | C
6100 | Heating & electricity | C
6200 | Cleaning | C
6300 | Props & small things | C
6400 | Booking app | C
6500 | Advertising | C
6600 | Internet & phone | C
6700 | Insurance | C
6800 | SVS (social insurance) | C
6900 | Bank & card fees | C
6950 | Own training | C
6990 | Other costs | C
"""

YOGA_JOURNAL = """
03-02 | B01 | 2100 | 3900 | 8000 | Own savings, to start
03-02 | B02 | 2100 | 3200 | 4000 | Mama lends
03-03 | B03 | 1100 | 2100 | 2940 | Kaution, three rents
03-03 | B04 | 6000 | 2100 | 980 | Rent March
03-05 | B05 | 1000 | 2100 | 2150 | Sound system and shelves
03-06 | B06 | 2000 | 2100 | 100 | Change for the cash box
03-09 | K01 | 2000 | 4100 | 72 | Drop-in, 4 people
03-10 | C01 | 2200 | 4000 | 840 | Passes by card
03-12 | B07 | 2100 | 2200 | 823.20 | Terminal pays out
03-12 | B07 | 6900 | 2200 | 16.80 | Terminal fee
03-13 | K02 | 6200 | 2000 | 60 | Frau Horvat, cleaning
03-16 | B08 | 6400 | 2100 | 39 | Booking app
03-20 | B09 | 5100 | 2100 | 135 | Lena, 3 classes
03-23 | B10 | 6500 | 2100 | 85 | Flyers
03-30 | K03 | 2000 | 4100 | 54 | Drop-in, 3 people
04-01 | B11 | 6000 | 2100 | 980 | Rent April
04-02 | C02 | 2200 | 4000 | 1400 | Passes by card
04-07 | B12 | 2100 | 2200 | 1372 | Terminal pays out
04-07 | B12 | 6900 | 2200 | 28 | Terminal fee
04-08 | B13 | 5000 | 2100 | 124.50 | Kräuterhof Lutz, teas to sell
04-10 | K04 | 2000 | 4400 | 24 | Tea sold
04-13 | B14 | 5100 | 2100 | 180 | Lena, 4 classes
04-14 | R01 | 2300 | 4300 | 360 | Novak Architects, classes in March, invoice
04-16 | B15 | 6400 | 2100 | 39 | Booking app
04-17 | K05 | 6200 | 2000 | 60 | Frau Horvat, cleaning
04-18 | K06 | 2000 | 4200 | 300 | Handstand workshop, 12 people
04-20 | B16 | 5100 | 2100 | 150 | Marco, handstand workshop
04-24 | B17 | 2100 | 2300 | 360 | Novak Architects paid
04-27 | B18 | 6100 | 2100 | 118 | Electricity and heating
04-29 | B19 | 2100 | 2000 | 250 | Cash carried to the bank
05-04 | B20 | 6000 | 2100 | 980 | Rent May
05-05 | C03 | 2200 | 4000 | 1120 | Passes by card
05-08 | B21 | 2100 | 2200 | 1097.60 | Terminal pays out
05-08 | B21 | 6900 | 2200 | 22.40 | Terminal fee
05-08 | K07 | 2000 | 4100 | 90 | Drop-in, 5 people
05-11 | B22 | 6300 | 2100 | 212 | Bolsters, blocks, straps
05-12 | B23 | 6600 | 2100 | 29.90 | Internet
05-15 | K08 | 2000 | 4400 | 78 | 2 mats sold
05-15 | K09 | 6200 | 2000 | 60 | Frau Horvat, cleaning
05-18 | B24 | 6400 | 2100 | 39 | Booking app
05-19 | B25 | 5100 | 2100 | 225 | Lena, 5 classes
05-20 | R02 | 2300 | 4300 | 360 | Novak Architects, classes in April and May, invoice
05-22 | B26 | 3950 | 2100 | 600 | For myself
05-26 | B27 | 2100 | 4500 | 160 | Feldenkrais group, room
05-27 | B28 | 6100 | 2100 | 118 | Electricity and heating
05-28 | B29 | 6700 | 2100 | 140 | Liability insurance
05-29 | B30 | 6800 | 2100 | 486.20 | SVS second quarter
06-01 | B31 | 6000 | 2100 | 980 | Rent June
06-03 | C04 | 2200 | 4000 | 1260 | Passes by card
06-05 | B32 | 2100 | 2200 | 1234.80 | Terminal pays out
06-05 | B32 | 6900 | 2200 | 25.20 | Terminal fee
06-08 | B33 | 2100 | 2300 | 360 | Novak Architects paid
06-09 | K10 | 2000 | 4100 | 36 | Drop-in, 2 people
06-12 | K11 | 6200 | 2000 | 60 | Frau Horvat, cleaning
06-15 | R03 | 5000 | 3000 | 390 | Mattenwerk, 10 mats to sell, 30 days
06-16 | B34 | 6400 | 2100 | 39 | Booking app
06-17 | B35 | 5100 | 2100 | 180 | Lena, 4 classes
06-22 | B36 | 3950 | 2100 | 600 | For myself
06-24 | K12 | 2000 | 4400 | 117 | 3 mats sold
06-25 | R04 | 2300 | 4300 | 420 | Donaukanal Software, classes in June, invoice
06-29 | B37 | 6100 | 2100 | 118 | Electricity and heating
07-01 | B38 | 6000 | 2100 | 980 | Rent July
07-02 | C05 | 2200 | 4000 | 980 | Passes by card
07-06 | B39 | 2100 | 2200 | 960.40 | Terminal pays out
07-06 | B39 | 6900 | 2200 | 19.60 | Terminal fee
07-09 | B40 | 2100 | 2300 | 420 | Donaukanal Software paid
07-13 | B41 | 3000 | 2100 | 390 | Mattenwerk paid
07-15 | K13 | 6200 | 2000 | 60 | Frau Horvat, cleaning
07-16 | B42 | 6400 | 2100 | 39 | Booking app
07-17 | K14 | 2000 | 4100 | 108 | Drop-in, 6 people
07-20 | R05 | 2300 | 4300 | 360 | Novak Architects, classes in June and July, invoice
07-22 | B43 | 3950 | 2100 | 600 | For myself
07-24 | B44 | 2100 | 3100 | 150 | Eva, deposit for the autumn retreat
07-27 | B45 | 2100 | 3100 | 150 | Jakob, deposit for the autumn retreat
07-28 | B46 | 3200 | 2100 | 250 | Mama, first part of her loan back
07-29 | B47 | 6100 | 2100 | 118 | Electricity and heating
07-31 | B48 | 2100 | 2000 | 200 | Cash carried to the bank
08-03 | B49 | 6000 | 2100 | 980 | Rent August
08-04 | C06 | 2200 | 4000 | 420 | Passes by card
08-06 | B50 | 5100 | 2100 | 135 | Lena, 3 classes
08-07 | B51 | 6300 | 2100 | 96 | Candles and blankets
"""


def yoga() -> tuple[Workbook, Card]:
    """A yoga studio in Vienna: debit account and credit account beside each other, one amount a row."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Buchungen"
    title(journal, "B1", "Atelier Atem, 1070 Wien")
    journal["B2"] = "one line = one booking, left account gets, right account gives"
    head(journal, 4, ["Datum", "Beleg", "Soll", "Haben", "EUR", "Text"], "FCE4D6", 2)
    widths(journal, 3, 12, 8, 8, 8, 12, 48)
    numbers = {number for number, _, _ in rows(YOGA_ACCOUNTS)}
    for at, (day, voucher, debit, credit, amount, text) in enumerate(rows(YOGA_JOURNAL), 5):
        if not {debit, credit} <= numbers:
            raise SystemExit(f"yoga: no account {debit} or {credit}")
        put(
            journal,
            at,
            [date(day), voucher, int(debit), int(credit), number(amount), text],
            ["dd.mm.yyyy", "", "0", "0", MONEY, ""],
            2,
        )
    journal.freeze_panes = "A5"
    accounts = workbook.create_sheet("Konten")
    head(accounts, 1, ["Konto", "Name", "Art", "Soll", "Haben", "Saldo"], "FCE4D6")
    widths(accounts, 8, 30, 6, 13, 13, 13)
    places = {}
    for at, (code, name, kind) in enumerate(rows(YOGA_ACCOUNTS), 2):
        places[code] = at
        put(
            accounts,
            at,
            [
                int(code),
                name,
                kind,
                f"=SUMIFS(Buchungen!$F$5:$F$3000,Buchungen!$D$5:$D$3000,A{at})",
                f"=SUMIFS(Buchungen!$F$5:$F$3000,Buchungen!$E$5:$E$3000,A{at})",
                f"=D{at}-E{at}",
            ],
            ["0", "", "", MONEY, MONEY, MONEY],
        )
    accounts["H1"] = "A has, L owes, E mine, I income, C cost"
    last = max(places.values())
    result = workbook.create_sheet("Ergebnis")
    title(result, "A1", "Result 2026", 12)
    kinds, balances = f"Konten!$C$2:$C${last}", f"Konten!$F$2:$F${last}"
    put(result, 3, ["Income", f'=-SUMIFS({balances},{kinds},"I")'], ["", MONEY])
    put(result, 4, ["Costs", f'=SUMIFS({balances},{kinds},"C")'], ["", MONEY])
    put(result, 5, ["Surplus", "=B3-B4"], ["", MONEY])
    for at, (label, code, sign) in enumerate(
        (
            ("Bank", "2100", ""),
            ("Cash box", "2000", ""),
            ("Card money on the way", "2200", ""),
            ("Customers owe", "2300", ""),
            ("I owe suppliers", "3000", "-"),
            ("I owe Mama", "3200", "-"),
        ),
        7,
    ):
        put(result, at, [label, f"={sign}Konten!F{places[code]}"], ["", MONEY])
    widths(result, 26, 13)
    return workbook, {
        "book": "yogastudio.xlsx",
        "half": "round10",
        "layout": "journal",
        "about": "yoga studio, Austria, EUR; small business without VAT",
        "dialect": "debit account and credit account side by side in one row, account numbers alone, list from column B, German headings",
        "date_order": "dmy",
        "period": ["2026-03-01", "2026-12-31"],
        "pairs": {
            "sheet": "Buchungen",
            "date": "Datum",
            "debit_account": "Soll",
            "credit_account": "Haben",
            "amount": "EUR",
        },
        "free": {"Buchungen": ["Beleg", "Text"]},
        "adds_up": {"Buchungen": ["EUR"]},
        "watch": [f"Ergebnis!B{row}" for row in (5, 7, 8, 9, 10, 11, 12)],
    }


CLUB_CATEGORIES = """
Dues | in | 1600
Swap meet tables | in | 800
Admissions | in | 1000
Snack stand | in | 450
Raffle | in | 200
Club shirts sold | in | 250
Donations | in | 300
Interest | in | 5
Clubhouse rent | out | 3300
Electric | out | 1100
Insurance | out | 320
Layout - lumber & scenery | out | 500
Layout - track & electronics | out | 600
Rolling stock | out | 200
Swap meet hall | out | 400
Snacks bought | out | 220
Printing & flyers | out | 120
Shirts bought | out | 260
Web site | out | 140
Association dues | out | 75
Tools | out | 100
Bank fees | out | 30
Misc | out | 50
"""

CLUB_REGISTER = """
01-05 | + | Grange Hall | January rent | Clubhouse rent | 275 |
01-08 | dep | Members | dues, 11 at $40 | Dues | | 440
01-14 | + | Valley Electric Co-op | December meter | Electric | 92.16 |
01-17 | + | Keystone Lumber | plywood, 1x4s | Layout - lumber & scenery | 128.40 |
01-22 | dep | Members | dues, 7 at $40 | Dues | | 280
02-02 | + | Grange Hall | February rent | Clubhouse rent | 275 |
02-07 | dep | Meeting night | 50/50 | Raffle | | 61
02-11 | + | Valley Electric Co-op | January meter | Electric | 101.37 |
02-14 | + | Allegheny Hobbies | flex track, turnouts | Layout - track & electronics | 187.25 |
02-21 | dep | Members | dues, 5 at $40 | Dues | | 200
02-25 | + | Laurel Mutual | liability for the year | Insurance | 312 |
03-02 | + | Grange Hall | March rent | Clubhouse rent | 275 |
03-07 | dep | Spring swap meet | tables, 22 at $20 | Swap meet tables | | 440
03-09 | + | Fire Company | hall for the swap meet | Swap meet hall | 200 |
03-11 | + | Valley Electric Co-op | February meter | Electric | 97.80 |
03-13 | + | P. Hoover | hot dogs, rolls, soda (paid back) | Snacks bought | 82.19 |
03-14 | dep | Spring swap meet | door | Admissions | | 386
03-14 | dep | Spring swap meet | kitchen | Snack stand | | 174.50
03-16 | + | QuickPress | flyers | Printing & flyers | 46 |
03-31 | eft | Bank | interest | Interest | | 1.02
04-01 | + | Grange Hall | April rent | Clubhouse rent | 275 |
04-08 | + | Valley Electric Co-op | March meter | Electric | 84.02 |
04-11 | + | Allegheny Hobbies | 3 DCC decoders | Layout - track & electronics | 114 |
04-18 | dep | R. Weaver family | in his memory | Donations | | 250
04-25 | + | National association | charter | Association dues | 75 |
05-01 | + | Grange Hall | May rent | Clubhouse rent | 275 |
05-09 | dep | Members | 8 T-shirts at $18 | Club shirts sold | | 144
05-12 | + | Valley Electric Co-op | April meter | Electric | 71.55 |
05-16 | + | TeeWorks | 30 T-shirts | Shirts bought | 255 |
05-23 | + | Keystone Lumber | foam board, plaster | Layout - lumber & scenery | 64.88 |
06-01 | + | Grange Hall | June rent | Clubhouse rent | 275 |
06-05 | + | D. Yost | soda and chips (paid back) | Snacks bought | 48.60 |
06-06 | dep | June open house | gate | Admissions | | 298
06-06 | dep | June open house | jar | Donations | | 57.25
06-06 | dep | June open house | kitchen | Snack stand | | 112
06-10 | + | Valley Electric Co-op | May meter | Electric | 66.20 |
06-15 | eft | Bank | new checks | Bank fees | 24.50 |
06-30 | eft | Bank | interest | Interest | | 1.11
07-01 | + | Grange Hall | July rent | Clubhouse rent | 275 |
07-11 | + | Valley Electric Co-op | June meter | Electric | 88.91 |
07-18 | + | Weaver estate | boxcars, second hand | Rolling stock | 140 |
07-22 | dep | Members | fall tables ahead, 5 at $20 | Swap meet tables | | 100
07-25 | + | J. Adler | fall table money back | Swap meet tables | 20 |
08-03 | + | Grange Hall | August rent | Clubhouse rent | 275 |
08-08 | dep | Picnic | 50/50 | Raffle | | 84
08-12 | + | Valley Electric Co-op | July meter | Electric | 104.33 |
08-15 | + | Allegheny Hobbies | signals, wire | Layout - track & electronics | 76.45 |
08-20 | eft | WebNest | domain for a year | Web site | 18 |
08-22 | dep | Fall swap meet | tables, 9 at $20 | Swap meet tables | | 180
09-01 | + | Grange Hall | September rent | Clubhouse rent | 275 |
09-09 | + | Valley Electric Co-op | August meter | Electric | 96.70 |
09-12 | dep | Fall swap meet | tables, 12 at $20 | Swap meet tables | | 240
09-15 | + | Fire Company | hall for the swap meet | Swap meet hall | 200 |
09-18 | + | P. Hoover | hot dogs, rolls, soda (paid back) | Snacks bought | 79.05 |
09-19 | dep | Fall swap meet | door | Admissions | | 402
09-19 | dep | Fall swap meet | kitchen | Snack stand | | 188
09-30 | eft | Bank | interest | Interest | | 1.08
"""


def railclub() -> tuple[Workbook, Card]:
    """An American model railway club: a check register with cleared marks and a running balance."""
    workbook = Workbook()
    register = workbook.active
    register.title = "Register"
    title(register, "A1", "Tioga Valley Model Railroaders - checking, 2026")
    register["A2"] = "Treasurer: Walt. x = cleared on the statement"
    head(
        register,
        4,
        ["Date", "Ck #", "Payee / from", "Memo", "Category", "Payment (-)", "x", "Deposit (+)", "Balance"],
        "DAEEF3",
    )
    widths(register, 11, 7, 24, 32, 28, 12, 4, 12, 12)
    put(register, 5, [date("01-01"), None, "Balance forward"], ["m/d/yyyy"])
    put(register, 5, [2318.44], ["$#,##0.00"], 9)
    check = 1160
    for at, (day, how, payee, memo, category, paid, got) in enumerate(rows(CLUB_REGISTER), 6):
        check += how == "+"
        mark = "x" if day < "09-15" else None
        put(
            register,
            at,
            [
                date(day),
                check if how == "+" else how,
                payee,
                memo,
                category,
                number(paid),
                mark,
                number(got),
                f"=I{at - 1}-F{at}+H{at}",
            ],
            ["m/d/yyyy", "", "", "", "", "$#,##0.00", "", "$#,##0.00", "$#,##0.00"],
        )
    register.freeze_panes = "A5"
    budget = workbook.create_sheet("Budget")
    title(budget, "A1", "Budget voted at the January meeting", 12)
    head(budget, 3, ["Category", "Budget", "So far", "Left"], "DAEEF3")
    widths(budget, 30, 12, 12, 12)
    names = list(rows(CLUB_CATEGORIES))
    at = 4
    totals = {}
    for way, label in (("in", "Money in"), ("out", "Money out")):
        start = at
        for name, side, planned in names:
            if side != way:
                continue
            plus, minus = ("H", "F") if way == "in" else ("F", "H")
            so_far = f"=SUMIFS(Register!${plus}$6:${plus}$999,Register!$E$6:$E$999,A{at})-SUMIFS(Register!${minus}$6:${minus}$999,Register!$E$6:$E$999,A{at})"
            put(budget, at, [name, number(planned), so_far, f"=B{at}-C{at}"], ["", MONEY, MONEY, MONEY])
            at += 1
        sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]
        put(budget, at, [label, *sums], ["", MONEY, MONEY, MONEY])
        budget.cell(at, 1).font = Font(bold=True)
        totals[way] = at
        at += 2
    put(
        budget,
        at,
        ["In checking", None, "=Register!I5+SUM(Register!H6:H999)-SUM(Register!F6:F999)"],
        ["", "", MONEY],
    )
    end = totals["out"]
    dropdown(register, "E6:E999", f"Budget!$A$4:$A${end - 1}")
    return workbook, {
        "book": "railclub.xlsx",
        "half": "round10",
        "layout": "cash book",
        "about": "model railway club, USA, USD",
        "dialect": "check register: payment before deposit, check numbers, cleared marks, running balance, a budget sheet",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {
            "sheet": "Register",
            "date": "Date",
            "category": "Category",
            "in": "Deposit (+)",
            "out": "Payment (-)",
        },
        "free": {"Register": ["Ck #", "Payee / from", "Memo"]},
        "adds_up": {"Register": ["Payment (-)", "Deposit (+)"]},
        "watch": [f"Budget!C{totals['in']}", f"Budget!C{totals['out']}", f"Budget!C{at}"],
    }


AC_SALES = """
04-02 | Deccan Dental Clinic | Service 3 split ACs | 2700 | 3186 | 04-02 | UPI | PAID
04-06 | Mrs. Kulkarni | Gas charging 1.5 ton | 2800 | 3304 | 04-06 | Cash | PAID
04-09 | Sahyadri School | AMC April-Sept | 18000 | 21240 | 04-28 | NEFT | PAID
04-15 | Hotel Gulmohar | Overhaul 6 units | 15000 | 17700 | 05-12 | Cheque | PAID
04-20 | Mr. Joshi | Jet service | 1000 | 1180 | 04-20 | UPI | PAID
04-27 | Tarang Boutique | Install 2 split ACs | 5000 | 5900 | 05-02 | UPI | PAID
05-04 | Ashirwad Society | Lobby AC, PCB changed | 6400 | 7552 | 05-20 | Cheque | PAID
05-08 | Dr. Pathak | Service 2 ACs | 1800 | 2124 | 05-08 | UPI | PAID
05-13 | Hotel Gulmohar | Compressor change, room 204 | 12500 | 14750 | 06-10 | Cheque | PAID
05-19 | Mrs. Fernandes | Jet service and drain | 1400 | 1652 | 05-19 | Cash | PAID
05-26 | Deccan Dental Clinic | Install 1 split AC | 2500 | 2950 | 06-01 | UPI | PAID
06-02 | Tarang Boutique | Service 2 ACs | 1800 | 2124 | 06-03 | UPI | PAID
06-08 | Kothrud Gym | Ducting, 2 cassette units | 32000 | 37760 | 07-06 | NEFT | PAID
06-15 | Mr. Joshi | Stabiliser fitted | 1500 | 1770 | 06-15 | UPI | PAID
06-22 | Sahyadri School | Staff room AC repaired | 3500 | 4130 | 07-10 | NEFT | PAID
07-01 | Hotel Gulmohar | Service all 20 units | 20000 | 15000 | 07-24 | Cheque | PART
07-07 | Ashirwad Society | Service 4 ACs | 3600 | | | | PENDING
07-14 | Dr. Pathak | Gas charging | 2800 | 3304 | 07-14 | UPI | PAID
07-20 | Mrs. Iyer | Jet service | 1000 | 1180 | 07-22 | UPI | PAID
07-27 | Kothrud Gym | Service 2 cassette units | 4000 | | | | PENDING
08-03 | Tarang Boutique | PCB repair | 2200 | | | | PENDING
08-06 | Mrs. Kulkarni | Jet service and bracket | 1500 | | | | PENDING
08-11 | Hotel Gulmohar | Cold room fan motor | 8500 | | | | PENDING
08-14 | Deccan Dental Clinic | Service 4 ACs | 3600 | 4248 | 08-14 | UPI | PAID
"""

AC_PURCHASES = """
SR-1180 | 04-03 | Shivneri Refrigeration | R32 gas, 2 cylinders | Gas | 7200 | 18 | 8496 | 04-20 | NEFT | PAID
774 | 04-05 | Om Electricals | Capacitors, wire | Spares | 1500 | 18 | 1770 | 04-05 | Cash | PAID
R-04 | 04-07 | Mangesh Estates | Workshop rent April | Rent | 8000 | 18 | 9440 | 04-07 | NEFT | PAID
AT-311 | 04-16 | Apex Tools | Vacuum pump | Tools | 11000 | 18 | 12980 | 04-16 | UPI | PAID
SR-1231 | 04-28 | Shivneri Refrigeration | Copper pipe | Spares | 5400 | 18 | 6372 | 05-18 | NEFT | PAID
R-05 | 05-07 | Mangesh Estates | Workshop rent May | Rent | 8000 | 18 | 9440 | 05-07 | NEFT | PAID
802 | 05-11 | Om Electricals | MCB and cable | Spares | 2200 | 18 | 2596 | 05-11 | Cash | PAID
SR-1290 | 05-15 | Shivneri Refrigeration | Compressor 1.5 ton | Spares | 9500 | 18 | 11210 | 06-05 | NEFT | PAID
NP-88 | 05-22 | Nandan Printers | Bill books, cards | Office | 1200 | 12 | 1344 | 05-22 | UPI | PAID
R-06 | 06-08 | Mangesh Estates | Workshop rent June | Rent | 8000 | 18 | 9440 | 06-08 | NEFT | PAID
SR-1355 | 06-10 | Shivneri Refrigeration | Fittings for cassette units | Spares | 14000 | 18 | 16520 | 07-02 | NEFT | PAID
835 | 06-18 | Om Electricals | Capacitors | Spares | 900 | 18 | 1062 | 06-18 | Cash | PAID
CA-19 | 06-25 | Bhave & Co | GST returns, the quarter | Accounts | 2500 | 18 | 2950 | 06-30 | NEFT | PAID
R-07 | 07-07 | Mangesh Estates | Workshop rent July | Rent | 8000 | 18 | 9440 | 07-07 | NEFT | PAID
SR-1402 | 07-16 | Shivneri Refrigeration | R32 gas, 1 cylinder | Gas | 3600 | 18 | 4248 | 08-05 | NEFT | PAID
AT-347 | 07-21 | Apex Tools | Gauge manifold | Tools | 2600 | 18 | 3068 | 07-21 | UPI | PAID
SR-1438 | 07-30 | Shivneri Refrigeration | PCB boards, 3 | Spares | 7200 | 18 | | | | UNPAID
R-08 | 08-07 | Mangesh Estates | Workshop rent August | Rent | 8000 | 18 | 9440 | 08-07 | NEFT | PAID
861 | 08-10 | Om Electricals | Wire, clamps | Spares | 600 | 18 | 708 | 08-10 | Cash | PAID
SR-1466 | 08-12 | Shivneri Refrigeration | Fan motor | Spares | 5200 | 18 | | | | UNPAID
"""

AC_PETTY = """
06-01 | scooter full tank | Petrol | 420 | UPI
06-06 | Raju, fortnight | Helper | 6000 | Cash
06-09 | tea, vada pav at site | Tea & food | 110 | Cash
06-12 | recharge | Mobile | 299 | UPI
06-17 | mall parking | Parking & toll | 60 | Cash
06-20 | Raju, fortnight | Helper | 6000 | Cash
06-24 | scooter full tank | Petrol | 430 | UPI
06-29 | puncture | Scooter repair | 150 | Cash
07-04 | Raju, fortnight | Helper | 6000 | Cash
07-08 | tea at site | Tea & food | 60 | Cash
07-12 | recharge | Mobile | 299 | UPI
07-15 | scooter full tank | Petrol | 415 | UPI
07-18 | Raju, fortnight | Helper | 6000 | Cash
07-23 | expressway toll, Lonavala job | Parking & toll | 320 | Cash
07-28 | sweets for the helpers' families | Other | 350 | Cash
08-01 | Raju, fortnight | Helper | 6000 | Cash
08-05 | scooter full tank | Petrol | 440 | UPI
08-11 | lunch at hotel job | Tea & food | 180 | Cash
08-12 | recharge | Mobile | 299 | UPI
"""


def aircon() -> tuple[Workbook, Card]:
    """An air-conditioner mechanic in Pune: sales and purchase registers with GST and payment status."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Sales Reg"
    title(sales, "A1", "SHEETAL COOLING WORKS - Sales register FY 2026-27", 12)
    head(
        sales,
        3,
        [
            "Inv No",
            "Inv Date",
            "Party",
            "Job",
            "Taxable",
            "CGST 9%",
            "SGST 9%",
            "Inv Total",
            "Recd Amt",
            "Recd On",
            "Mode",
            "Status",
        ],
        "FFF2CC",
    )
    widths(sales, 8, 12, 24, 30, 12, 11, 11, 12, 12, 12, 9, 11)
    day = "dd-mm-yyyy"
    for at, (when, party, job, taxable, got, got_on, mode, status) in enumerate(rows(AC_SALES), 4):
        put(
            sales,
            at,
            [
                at - 3,
                date(when),
                party,
                job,
                number(taxable),
                f"=ROUND(E{at}*9%,2)",
                f"=ROUND(E{at}*9%,2)",
                f"=E{at}+F{at}+G{at}",
                number(got),
                date(got_on) if got_on else None,
                mode or None,
                status,
            ],
            ["0", day, "", "", MONEY, MONEY, MONEY, MONEY, MONEY, day, "", ""],
        )
    dropdown(sales, "L4:L400", '"PAID,PART,PENDING"')
    dropdown(sales, "K4:K400", '"Cash,UPI,NEFT,Cheque"')
    sales.freeze_panes = "A4"
    bought = workbook.create_sheet("Purchase Reg")
    title(bought, "A1", "Purchase register FY 2026-27 (bills with GST)", 12)
    head(
        bought,
        3,
        [
            "Bill No",
            "Bill Date",
            "Supplier",
            "Particulars",
            "Head",
            "Taxable",
            "GST %",
            "CGST",
            "SGST",
            "Bill Total",
            "Paid Amt",
            "Paid On",
            "Mode",
            "Status",
        ],
        "FFF2CC",
    )
    widths(bought, 10, 12, 24, 28, 10, 12, 7, 11, 11, 12, 12, 12, 9, 10)
    for at, line in enumerate(rows(AC_PURCHASES), 4):
        bill, when, supplier, what, kind, taxable, rate, paid, paid_on, mode, status = line
        half = f"=ROUND(F{at}*G{at}/200,2)"
        put(
            bought,
            at,
            [
                bill,
                date(when),
                supplier,
                what,
                kind,
                number(taxable),
                number(rate),
                half,
                half,
                f"=F{at}+H{at}+I{at}",
                number(paid),
                date(paid_on) if paid_on else None,
                mode or None,
                status,
            ],
            ["@", day, "", "", "", MONEY, "0", MONEY, MONEY, MONEY, MONEY, day, "", ""],
        )
    dropdown(bought, "E4:E400", '"Gas,Spares,Tools,Rent,Office,Accounts"')
    dropdown(bought, "N4:N400", '"PAID,PART,UNPAID"')
    petty = workbook.create_sheet("Petty exp")
    title(petty, "A1", "Small expenses, no GST bill", 12)
    head(petty, 3, ["Date", "Details", "Exp Head", "Rs", "Paid by"], "FFF2CC")
    widths(petty, 12, 32, 16, 10, 9)
    for at, (when, what, kind, amount, mode) in enumerate(rows(AC_PETTY), 4):
        put(petty, at, [date(when), what, kind, number(amount), mode], [day, "", "", MONEY, ""])
    dropdown(petty, "C4:C400", '"Petrol,Helper,Tea & food,Parking & toll,Mobile,Scooter repair,Other"')
    summary = workbook.create_sheet("GST & dues")
    title(summary, "A1", "GST and dues, year to date", 12)
    both = "'Purchase Reg'!"
    for at, (label, formula) in enumerate(
        (
            ("Output GST", "=SUM('Sales Reg'!F4:G400)"),
            ("Input GST", f"=SUM({both}H4:I400)"),
            ("GST payable", "=B3-B4"),
            ("To come from customers", "=SUM('Sales Reg'!H4:H400)-SUM('Sales Reg'!I4:I400)"),
            ("To pay suppliers", f"=SUM({both}J4:J400)-SUM({both}K4:K400)"),
            ("Petty expenses", "=SUM('Petty exp'!D4:D400)"),
            ("Margin", f"=SUM('Sales Reg'!E4:E400)-SUM({both}F4:F400)-B8"),
        ),
        3,
    ):
        put(summary, at, [label, formula], ["", MONEY])
    widths(summary, 26, 14)
    return workbook, {
        "book": "aircon.xlsx",
        "half": "round10",
        "layout": "records",
        "about": "air-conditioner mechanic, India, INR; GST as CGST and SGST",
        "dialect": "sales and purchase registers with GST by formula and payment status, small expenses without GST",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "tables": ["Sales Reg", "Purchase Reg", "Petty exp"],
        "free": {
            "Sales Reg": ["Inv No", "Job"],
            "Purchase Reg": ["Bill No", "Particulars"],
            "Petty exp": ["Details"],
        },
        "adds_up": {},
        "watch": [f"GST & dues!B{row}" for row in (3, 4, 6, 7, 9)],
    }


HOSTEL = {
    "INCOME": """
Beds via booking sites | 3120 | 2890 | 3460 | 4120 | 4870 | 5340 | 6210 | 6540 | 1480 | before commission
Beds direct / walk-in | 640 | 520 | 710 | 880 | 960 | 1120 | 1340 | 1290 | 260 | refunds taken off here
Breakfast | 210 | 185 | 240 | 290 | 330 | 365 | 410 | 432 | 96 |
Guest laundry | 60 | 48 | 72 | 84 | 90 | 110 | 130 | 126 | | 8 GEL a load
Tours & transfers | | | 150 | 220 | 310 | 280 | 420 | 380 | 90 | our share only
Fridge sales | 95 | 80 | 110 | 140 | 165 | 190 | 240 | 228 | 34 | beer, water, wine
""",
    "DIRECT COSTS": """
Commission to booking sites | 468 | 433.50 | 519 | 618 | 730.50 | 801 | 931.50 | | | invoice comes month after
Breakfast food | 130 | 112 | 145 | 170 | 195 | 210 | 236 | 248 | 52 |
Fridge stock | 60 | 45 | 70 | 85 | 95 | 110 | 150 | 140 | |
Sheets & towels | | | 180 | | | 95 | | | |
Card fees | 38 | 34 | 42 | 51 | 60 | 66 | 76 | 78 | |
""",
    "RUNNING COSTS": """
Rent | 1600 | 1600 | 1600 | 1600 | 1600 | 1600 | 1600 | 1600 | | Mr Gela
Electricity | 520 | 490 | 430 | 360 | 310 | 330 | 395 | | |
Gas | 410 | 385 | 290 | 150 | 60 | 55 | 50 | | |
Water & rubbish | 45 | 45 | 48 | 48 | 50 | 52 | 55 | 55 | |
Internet & phone | 60 | 60 | 60 | 60 | 60 | 60 | 60 | 60 | |
Reception pay | 900 | 900 | 900 | 900 | 900 | 900 | 900 | 900 | | Salome
Cleaning pay | 600 | 600 | 600 | 600 | 600 | 600 | 600 | 600 | | Keti
Repairs | 80 | | 145 | | 60 | | 110 | 35 | |
Cleaning & paper goods | 64 | 58 | 70 | 75 | 82 | 88 | 96 | 91 | 22 |
Advertising | 50 | 50 | 50 | 50 | 80 | 80 | 80 | 50 | |
Booking software | 79 | 79 | 79 | 79 | 79 | 79 | 79 | 79 | 79 |
Accountant | 150 | 150 | 150 | 150 | 150 | 150 | 150 | 150 | |
Odds & ends | 12 | | 25 | 18 | | 30 | | 14 | |
""",
    "TAX": """
Small business tax 1% | 41.25 | 37.23 | 47.42 | 57.34 | 67.25 | 74.05 | 87.50 | | | paid the month after
""",
    "AFTER PROFIT": """
Taken out by us | | | 300 | 400 | 800 | 1000 | 1500 | 1500 | |
Furniture bought | | 240 | | | 410 | | | | |
Bank loan instalment | 350 | 350 | 350 | 350 | 350 | 350 | 350 | 350 | |
""",
}


def hostel() -> tuple[Workbook, Card]:
    """A hostel in Tbilisi: a profit and loss of typed amounts by months, a sheet each quarter."""
    workbook = Workbook()
    year = workbook.active
    year.title = "Year"
    quarters = [f"Q{quarter} 2026" for quarter in (1, 2, 3, 4)]
    months = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"]
    money = "#,##0.00;-#,##0.00"
    ends: dict[str, int] = {}
    for quarter, name in enumerate(quarters):
        sheet = workbook.create_sheet(name)
        title(sheet, "A1", f"Old Balcony Hostel, Tbilisi - profit and loss {name}, GEL")
        sheet["A2"] = "Type under the month it belongs to. Several in a month: add them up in the cell."
        head(sheet, 4, ["", *months[3 * quarter : 3 * quarter + 3], "Quarter", "Remarks"], "E4DFEC")
        widths(sheet, 30, 12, 12, 12, 13, 28)
        at = 5
        for section, text in HOSTEL.items():
            if section != "TAX":
                sheet.cell(at, 1, section).font = Font(bold=True)
                at += 1
            start = at
            for line in rows(text):
                label, amounts, remark = line[0], line[1:10], line[10]
                these = amounts[3 * quarter : 3 * quarter + 3] or ["", "", ""]
                put(
                    sheet,
                    at,
                    [label, *[number(a) for a in these], f"=SUM(B{at}:D{at})", remark or None],
                    ["", money, money, money, money],
                )
                at += 1

            def total(label: str, formula: str, row: int, sheet: Worksheet = sheet) -> None:
                put(
                    sheet,
                    row,
                    [label, *[formula.replace("#", letter) for letter in "BCDE"]],
                    ["", money, money, money, money],
                )
                sheet.cell(row, 1).font = Font(bold=True)
                ends[label] = row

            if section == "INCOME":
                total("Total income", f"=SUM(#{start}:#{at - 1})", at)
            elif section == "DIRECT COSTS":
                total("Total direct costs", f"=SUM(#{start}:#{at - 1})", at)
                total("Gross profit", f"=#{ends['Total income']}-#{at}", at + 1)
                at += 1
            elif section == "RUNNING COSTS":
                total("Total running costs", f"=SUM(#{start}:#{at - 1})", at)
                total("Profit before tax", f"=#{ends['Gross profit']}-#{at}", at + 1)
                at += 1
            elif section == "TAX":
                total("Profit after tax", f"=#{ends['Profit before tax']}-#{start}", at)
            else:
                total("Left over", f"=#{ends['Profit after tax']}-SUM(#{start}:#{at - 1})", at)
            at += 1 if section == "RUNNING COSTS" else 2
        sheet.freeze_panes = "B5"
    title(year, "A1", "Old Balcony Hostel - the year 2026")
    head(year, 3, ["", *quarters, "2026"], "E4DFEC")
    for at, (label, row) in enumerate(ends.items(), 4):
        put(
            year,
            at,
            [label, *[f"='{name}'!E{row}" for name in quarters], f"=SUM(B{at}:E{at})"],
            ["", money, money, money, money, money],
        )
    widths(year, 24, 13, 13, 13, 13, 14)
    lines = {label: 4 + index for index, label in enumerate(ends)}
    return workbook, {
        "book": "hostel.xlsx",
        "half": "round10",
        "layout": "grid",
        "about": "hostel, Georgia, GEL; small business tax of 1% on the turnover",
        "dialect": "profit and loss of typed amounts by months, a sheet each quarter, remarks beside, the year by formulas",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Q3 2026", "header_row": 4, "label": "A"},
        "free": {name: ["Remarks"] for name in quarters},
        "adds_up": {},
        "watch": [
            f"Year!F{lines[label]}"
            for label in (
                "Total income",
                "Gross profit",
                "Profit before tax",
                "Profit after tax",
                "Left over",
            )
        ],
    }


BOOKS = [florist, yoga, railclub, aircon, hostel]
