"""The workbooks of the second further part: a theatre club, a furniture maker, a driver, a potter."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"

THEATRE_CODES = """
100 | Cheque account
110 | Petty cash
120 | Savings account
130 | Debtors
140 | Prepaid insurance
150 | Lighting & sound gear
159 | Accum. depreciation
200 | Creditors
210 | Tickets sold in advance
220 | Costume bonds held
230 | Loan from J. Tait
300 | Members' funds
400 | Ticket sales
410 | Bar & raffle
420 | Subs
430 | Grants
440 | Donations & sponsors
450 | Costume hire
460 | Interest received
500 | Royalties
510 | Set & props
520 | Costumes
530 | Venue hire
540 | Lighting hire
550 | Directors & musicians
560 | Publicity & programmes
570 | Bar & raffle costs
580 | Ticketing fees
590 | Bank fees
600 | Power
610 | Insurance
620 | Storage
630 | Repairs
640 | Stationery & software
650 | Depreciation
690 | Sundries
"""

THEATRE_LEDGER = """
02-01 | Opening balances | General | 100 5230.40; 110 100; 120 8000; 150 6400; 159 -2560; 200 -345.60; 220 -150; 230 -1500; 300 -15174.80
02-03 | Storage unit, Feb | General | 620 180; 100 -180
02-05 | Subs, 14 members at 40 | General | 100 560; 420 -560
02-10 | Playscript Agency, royalties | Under the Pier | 500 420; 100 -420
02-13 | Hammer Barn, timber and paint | Under the Pier | 510 286.40; 100 -286.40
02-17 | Southlight, power | General | 600 94.20; 100 -94.20
02-20 | Spotlight Hire, last year's account | General | 200 345.60; 100 -345.60
02-25 | City Arts Fund, grant for the youth group | Youth | 100 1500; 430 -1500
02-27 | Fabric for costumes | Under the Pier | 520 118.50; 100 -118.50
02-28 | Depreciation for the month | General | 650 53.33; 159 -53.33
03-02 | Storage unit, Mar | General | 620 180; 100 -180
03-05 | Rapid Print, posters and flyers on account | Under the Pier | 560 165; 200 -165
03-09 | Costume bond from Nia | General | 100 50; 220 -50
03-12 | Hemi, youth workshops | Youth | 550 300; 100 -300
03-16 | Liability insurance, year to next Feb | General | 140 660; 100 -660
03-17 | Southlight, power | General | 600 91.05; 100 -91.05
03-20 | Tea, coffee, gaffer tape | General | 690 23.80; 110 -23.80
03-24 | Tixbox, tickets sold ahead for April | Under the Pier | 100 1240; 210 -1240
03-31 | Insurance, a month of it | General | 610 55; 140 -55
03-31 | Depreciation for the month | General | 650 53.33; 159 -53.33
04-01 | Storage unit, Apr | General | 620 180; 100 -180
04-08 | Spotlight Hire, lights on account | Under the Pier | 540 380; 200 -380
04-10 | Harbour Lane Hall, two weekends | Under the Pier | 530 900; 100 -900
04-12 | Door sales, first weekend | Under the Pier | 100 615; 400 -615
04-12 | Bar and raffle, first weekend | Under the Pier | 100 342.50; 410 -342.50
04-13 | Brewmart, wine and snacks for the bar | Under the Pier | 570 156.20; 100 -156.20
04-19 | Door sales, second weekend | Under the Pier | 100 702; 400 -702
04-19 | Bar and raffle, second weekend | Under the Pier | 100 388; 410 -388
04-20 | Run is over: tickets sold ahead are now earned | Under the Pier | 210 1240; 400 -1240
04-22 | Tixbox, its fees | Under the Pier | 580 49.60; 100 -49.60
04-24 | Rapid Print paid | Under the Pier | 200 165; 100 -165
04-30 | Insurance, a month of it | General | 610 55; 140 -55
04-30 | Depreciation for the month | General | 650 53.33; 159 -53.33
05-04 | Storage unit, May | General | 620 180; 100 -180
05-06 | Spotlight Hire paid | Under the Pier | 200 380; 100 -380
05-11 | Kowhai Motors, sponsorship invoiced | Aladdin | 130 800; 440 -800
05-14 | Westside School hired costumes | General | 100 120; 450 -120
05-18 | Interest on savings | General | 120 31.20; 460 -31.20
05-19 | Southlight, power | General | 600 88.75; 100 -88.75
05-25 | Playscript Agency, royalties for the panto | Aladdin | 500 510; 100 -510
05-29 | Kowhai Motors paid | Aladdin | 100 800; 130 -800
05-31 | Insurance, a month of it | General | 610 55; 140 -55
05-31 | Depreciation for the month | General | 650 53.33; 159 -53.33
06-02 | Storage unit, Jun | General | 620 180; 100 -180
06-09 | Hammer Barn, plywood for the cave | Aladdin | 510 342.15; 100 -342.15
06-12 | J. Tait, some of the loan back | General | 230 500; 100 -500
06-16 | Southlight, power | General | 600 101.30; 100 -101.30
06-22 | Seaview Pharmacy, sponsorship invoiced | Aladdin | 130 400; 440 -400
06-24 | Petty cash topped up | General | 110 60; 100 -60
06-30 | Insurance, a month of it | General | 610 55; 140 -55
06-30 | Depreciation for the month | General | 650 53.33; 159 -53.33
07-01 | Storage unit, Jul | General | 620 180; 100 -180
07-06 | Tane, musical director, first half | Aladdin | 550 400; 100 -400
07-10 | Rapid Print, panto posters on account | Aladdin | 560 210; 200 -210
07-14 | Fabric and wigs | Aladdin | 520 187.60; 100 -187.60
07-15 | Tixbox, tickets sold ahead for August | Aladdin | 100 2180; 210 -2180
07-21 | Southlight, power | General | 600 104.10; 100 -104.10
07-24 | Costume bond back to Nia | General | 220 50; 100 -50
07-28 | Batteries and safety pins for the panto | Aladdin | 510 18.90; 110 -18.90
07-31 | Insurance, a month of it | General | 610 55; 140 -55
07-31 | Depreciation for the month | General | 650 53.33; 159 -53.33
"""

SHOWS = ("General", "Under the Pier", "Aladdin", "Youth")


def theatre() -> tuple[Workbook, Card]:
    """A community theatre in New Zealand: signed amounts, code numbers, a show on every line."""
    workbook = Workbook()
    shows = workbook.active
    shows.title = "By show"
    title(shows, "A1", "Harbour Lane Players Inc. - how each show did")
    head(shows, 3, ["", *SHOWS, "All"], "FFD966")
    for at, (label, low, high, sign) in enumerate((("Income", 400, 499, "-"), ("Costs", 500, 699, "")), 4):
        put(shows, at, [label])
        for column, letter in enumerate("BCDE", 2):
            shows.cell(at, column).value = (
                f"={sign}SUMIFS(Ledger!$F$5:$F$900,Ledger!$C$5:$C$900,{letter}$3,"
                f'Ledger!$D$5:$D$900,">={low}",Ledger!$D$5:$D$900,"<={high}")'
            )
        shows.cell(at, 6).value = f"=SUM(B{at}:E{at})"
    put(shows, 6, ["Result", *[f"={letter}4-{letter}5" for letter in "BCDEF"]])
    put(shows, 8, ["Cheque account", "=Codes!C3"], ["", MONEY])
    put(shows, 9, ["Out of balance", "=ROUND(SUM(Ledger!F5:F900),2)"])
    widths(shows, 18, 13, 15, 13, 13, 13)
    ledger = workbook.create_sheet("Ledger")
    ledger["A1"] = "Plus is a debit, minus a credit. One show on every line of an entry."
    head(ledger, 4, ["Txn date", "What", "Show", "Code", "Account", "Amt"], "FFD966")
    widths(ledger, 12, 46, 16, 7, 26, 13)
    at = 5
    for line in THEATRE_LEDGER.strip().splitlines():
        day, what, show, parts = (part.strip() for part in line.split("|"))
        ((when, _, lines),) = journal_lines(f"{day} | {what} | {parts}")
        for code, amount in lines:
            name = f'=IFERROR(VLOOKUP(D{at},Codes!$A$3:$B$60,2,FALSE),"?")'
            put(
                ledger,
                at,
                [when, what, show, int(code), name, amount],
                ["d-mmm-yy", "", "", "0", "", "#,##0.00;-#,##0.00"],
            )
            at += 1
    ledger.freeze_panes = "A5"
    codes = workbook.create_sheet("Codes")
    head(codes, 2, ["Code", "Account", "Now"], "FFD966")
    for at, (code, name) in enumerate(rows(THEATRE_CODES), 3):
        put(codes, at, [int(code), name, f"=SUMIFS(Ledger!$F$5:$F$900,Ledger!$D$5:$D$900,A{at})"])
        codes.cell(at, 3).number_format = "#,##0.00;-#,##0.00"
    widths(codes, 8, 28, 13)
    dropdown(ledger, "C5:C900", f'"{",".join(SHOWS)}"')
    return workbook, {
        "book": "theatre.xlsx",
        "half": "round2",
        "layout": "journal",
        "about": "community theatre, New Zealand, NZD; not registered for GST",
        "dialect": "one signed amount, account numbers with looked-up names, a show on every line, report sheet first",
        "date_order": "dmy",
        "period": ["2026-02-01", "2027-01-31"],
        "journal": {
            "sheet": "Ledger",
            "date": "Txn date",
            "account": "Code",
            "signed": "Amt",
            "dimensions": ["Show"],
        },
        "free": {"Ledger": ["What"]},
        "adds_up": {"Ledger": ["Amt"]},
        "watch": [f"By show!{cell}" for cell in ("B6", "C6", "D6", "E6", "B8", "B9")],
        "zero": ["By show!B9"],
    }


WORKSHOP_CODES = """
1000 | Bank current account
1010 | Petty cash
1100 | Trade debtors
1200 | Raw materials
1210 | Finished goods
1300 | Deposits & prepayments
1500 | Machinery
1510 | Acc. depr. machinery
1600 | Delivery bakkie
1610 | Acc. depr. bakkie
2000 | Trade creditors
2100 | VAT control
2200 | PAYE & UIF payable
2300 | Customer deposits
2400 | Bank loan
2500 | Director's loan
3000 | Share capital
3100 | Retained income
4000 | Sales - furniture
4100 | Sales - repairs
4900 | Sundry income
5000 | Cost of sales
5100 | Wages - workshop
5200 | Consumables
5300 | Subcontract finishing
6000 | Salaries - office
6100 | Rent
6200 | Electricity
6300 | Motor expenses
6400 | Telephone & data
6500 | Advertising
6600 | Insurance
6700 | Repairs & maintenance
6800 | Accounting fees
6850 | Bank charges
6860 | Card machine fees
6900 | Depreciation
6950 | Interest paid
6960 | Bad debts
6990 | General expenses
"""

WORKSHOP_JOURNAL = """
03-01 | Opening balances | 1000 146450; 1010 1500; 1100 63250; 1200 42000; 1210 28000; 1300 18000; 1500 240000; 1510 -96000; 1600 165000; 1610 -55000; 2000 -34500; 2100 -12840; 2200 -9460; 2300 -10000; 2400 -120000; 2500 -50000; 3000 -100; 3100 -316300
03-02 | Rent March | 6100 6000; 2100 900; 1000 -6900
03-04 | Timbercape, pine and ply on account | 1200 18400; 2100 2760; 2000 -21160
03-06 | SARS, PAYE & UIF Feb | 2200 9460; 1000 -9460
03-09 | INV 2031 Stoep Lodge, 12 chairs | 1100 27600; 4000 -24000; 2100 -3600
03-13 | Handyhoek, screws, glue, sandpaper | 5200 860; 2100 129; 1000 -989
03-16 | Electricity token | 6200 2600; 2100 390; 1000 -2990
03-20 | Diesel for the bakkie | 6300 1450; 1000 -1450
03-23 | Timbercape paid, Feb account | 2000 34500; 1000 -34500
03-25 | Lerato, salary | 6000 8500; 1000 -7400; 2200 -1100
03-25 | Workshop wages | 5100 14400; 1000 -12960; 2200 -1440
03-25 | SARS, VAT Jan/Feb | 2100 12840; 1000 -12840
03-27 | Harbour Hotel paid INV 2027 | 1000 63250; 1100 -63250
03-31 | Loan instalment, capital and interest | 2400 2500; 6950 1150; 1000 -3650
03-31 | Depreciation March | 6900 4750; 1510 -2000; 1610 -2750
03-31 | Timber used in March | 5000 15200; 1200 -15200
03-31 | Bank charges | 6850 285; 2100 42.75; 1000 -327.75
04-01 | Rent April | 6100 6000; 2100 900; 1000 -6900
04-07 | SARS, PAYE & UIF March | 2200 2540; 1000 -2540
04-10 | INV 2032 Mrs van Wyk, dining table, less her deposit | 1100 13000; 2300 10000; 4000 -20000; 2100 -3000
04-14 | Glansworks, varnishing on account | 5300 3200; 2100 480; 2000 -3680
04-17 | Stoep Lodge paid INV 2031 | 1000 27600; 1100 -27600
04-20 | Diesel for the bakkie | 6300 1520; 1000 -1520
04-22 | Stamps and tea | 6990 186; 1010 -186
04-24 | Timbercape paid, March | 2000 21160; 1000 -21160
04-25 | Lerato, salary | 6000 8500; 1000 -7400; 2200 -1100
04-25 | Workshop wages | 5100 14400; 1000 -12960; 2200 -1440
04-28 | Mrs van Wyk paid INV 2032 | 1000 13000; 1100 -13000
04-29 | Graaff Primary, 60 desks, paid by EFT | 1000 74750; 4000 -65000; 2100 -9750
04-30 | Loan instalment, capital and interest | 2400 2500; 6950 1125; 1000 -3625
04-30 | Depreciation April | 6900 4750; 1510 -2000; 1610 -2750
04-30 | Timber used in April | 5000 12800; 1200 -12800
04-30 | Bank charges | 6850 285; 2100 42.75; 1000 -327.75
05-04 | Rent May | 6100 6000; 2100 900; 1000 -6900
05-05 | Timbercape, oak on account | 1200 26500; 2100 3975; 2000 -30475
05-07 | SARS, PAYE & UIF April | 2200 2540; 1000 -2540
05-11 | Deposit Dr Naidoo, bookshelf wall | 1000 8000; 2300 -8000
05-13 | Glansworks paid | 2000 3680; 1000 -3680
05-15 | Cafe Protea, chairs repaired, paid by card | 1000 1380; 4100 -1200; 2100 -180
05-18 | Web ads | 6500 1000; 2100 150; 1000 -1150
05-20 | Diesel for the bakkie | 6300 1480; 1000 -1480
05-22 | INV 2033 Stoep Lodge, 6 tables | 1100 41400; 4000 -36000; 2100 -5400
05-25 | Lerato, salary | 6000 8500; 1000 -7400; 2200 -1100
05-25 | Workshop wages | 5100 14400; 1000 -12960; 2200 -1440
05-29 | Loan instalment, capital and interest | 2400 2500; 6950 1100; 1000 -3600
05-31 | Depreciation May | 6900 4750; 1510 -2000; 1610 -2750
05-31 | Timber used in May | 5000 17600; 1200 -17600
05-31 | Bank charges | 6850 285; 2100 42.75; 1000 -327.75
06-01 | Rent June | 6100 6000; 2100 900; 1000 -6900
06-05 | SARS, PAYE & UIF May | 2200 2540; 1000 -2540
06-09 | Timbercape, part of what we owe | 2000 20000; 1000 -20000
06-12 | INV 2034 Harbour Hotel, 20 bedside tables | 1100 57500; 4000 -50000; 2100 -7500
06-15 | Electricity token | 6200 2600; 2100 390; 1000 -2990
06-18 | Insurance, half a year ahead | 1300 9000; 2100 1350; 1000 -10350
06-22 | Diesel for the bakkie | 6300 1610; 1000 -1610
06-25 | Lerato, salary | 6000 8500; 1000 -7400; 2200 -1100
06-25 | Workshop wages | 5100 14400; 1000 -12960; 2200 -1440
06-26 | Stoep Lodge paid 20 000 of INV 2033 | 1000 20000; 1100 -20000
06-30 | Loan instalment, capital and interest | 2400 2500; 6950 1075; 1000 -3575
06-30 | Depreciation June | 6900 4750; 1510 -2000; 1610 -2750
06-30 | Timber used in June | 5000 9300; 1200 -9300
06-30 | Insurance for June | 6600 1500; 1300 -1500
06-30 | Bank charges | 6850 285; 2100 42.75; 1000 -327.75
07-01 | Rent July | 6100 6000; 2100 900; 1000 -6900
07-07 | SARS, PAYE & UIF June | 2200 2540; 1000 -2540
07-10 | Techsharp, bandsaw repaired, on account | 6700 2400; 2100 360; 2000 -2760
07-13 | Die Herberg, 10 beds, paid by EFT | 1000 63250; 4000 -55000; 2100 -8250
07-14 | Handyhoek, glue and sandpaper | 5200 740; 2100 111; 1000 -851
07-17 | INV 2035 Cafe Protea, 8 stools | 1100 9200; 4000 -8000; 2100 -1200
07-20 | Diesel for the bakkie | 6300 1560; 1000 -1560
07-21 | Sithole & Co, bookkeeping | 6800 3000; 2100 450; 1000 -3450
07-24 | Director put money in | 1000 15000; 2500 -15000
07-25 | Lerato, salary | 6000 8500; 1000 -7400; 2200 -1100
07-25 | Workshop wages | 5100 14400; 1000 -12960; 2200 -1440
07-28 | Card machine fees | 6860 120; 2100 18; 1000 -138
07-31 | Loan instalment, capital and interest | 2400 2500; 6950 1050; 1000 -3550
07-31 | Depreciation July | 6900 4750; 1510 -2000; 1610 -2750
07-31 | Timber used in July | 5000 11400; 1200 -11400
07-31 | Insurance for July | 6600 1500; 1300 -1500
07-31 | Bank charges | 6850 285; 2100 42.75; 1000 -327.75
"""


def workshop() -> tuple[Workbook, Card]:
    """A South African furniture maker: D or C beside one amount, code and name both typed, VAT 15%."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Jnl 2027"
    title(journal, "A1", "Bergwind Furniture (Pty) Ltd")
    journal["A2"] = "Journal, year ending 28 February 2027, Rand"
    head(
        journal,
        4,
        ["Jnl", "Date", "A/c", "Account name", "Narration", "D/C", "Amount"],
        "C9DAF8",
    )
    widths(journal, 6, 12, 7, 24, 44, 5, 13)
    names = dict(rows(WORKSHOP_CODES))
    at = 5
    for entry, (day, narration, lines) in enumerate(journal_lines(WORKSHOP_JOURNAL), 1):
        for code, amount in lines:
            side = "D" if amount > 0 else "C"
            put(
                journal,
                at,
                [entry, day, int(code), names[code], narration, side, abs(amount)],
                ["0", "yyyy/mm/dd", "0", "", "", "", "# ##0.00"],
            )
            at += 1
    journal.freeze_panes = "A5"
    dropdown(journal, "F5:F1500", '"D,C"')
    trial = workbook.create_sheet("TB")
    title(trial, "A1", "Trial balance", 12)
    head(trial, 3, ["A/c", "Account name", "Debit", "Credit"], "C9DAF8")
    widths(trial, 7, 26, 14, 14)
    places = {}
    sums = "'Jnl 2027'!$G$5:$G$1500,'Jnl 2027'!$C$5:$C$1500"
    sides = "'Jnl 2027'!$F$5:$F$1500"
    for at, (code, name) in enumerate(rows(WORKSHOP_CODES), 4):
        net = f'SUMIFS({sums},A{at},{sides},"D")-SUMIFS({sums},A{at},{sides},"C")'
        put(trial, at, [int(code), name, f"=MAX(0,{net})", f"=MAX(0,-({net}))"], ["", "", MONEY, MONEY])
        places[code] = at
    last = max(places.values())
    put(trial, last + 1, [None, "Total", f"=SUM(C4:C{last})", f"=SUM(D4:D{last})"], ["", "", MONEY, MONEY])
    result = workbook.create_sheet("Results")
    title(result, "A1", "Results so far")

    def net_of(first: str, final: str) -> str:
        a, b = places[first], places[final]
        return f"SUM(TB!D{a}:D{b})-SUM(TB!C{a}:C{b})"

    put(result, 3, ["Sales and other income", f"={net_of('4000', '4900')}"], ["", MONEY])
    put(result, 4, ["Direct costs", f"=-({net_of('5000', '5300')})"], ["", MONEY])
    put(result, 5, ["Gross profit", "=B3-B4"], ["", MONEY])
    put(result, 6, ["Overheads", f"=-({net_of('6000', '6990')})"], ["", MONEY])
    put(result, 7, ["Net profit", "=B5-B6"], ["", MONEY])
    put(result, 9, ["Bank", f"=TB!C{places['1000']}-TB!D{places['1000']}"], ["", MONEY])
    put(result, 10, ["Debtors", f"=TB!C{places['1100']}-TB!D{places['1100']}"], ["", MONEY])
    put(result, 11, ["VAT due", f"=TB!D{places['2100']}-TB!C{places['2100']}"], ["", MONEY])
    put(result, 12, ["TB difference", f"=ROUND(TB!C{last + 1}-TB!D{last + 1},2)"], ["", MONEY])
    widths(result, 26, 15)
    return workbook, {
        "book": "workshop.xlsx",
        "half": "round2",
        "layout": "journal",
        "about": "furniture maker, South Africa, ZAR; VAT 15%, none on diesel; year from March",
        "dialect": "one amount beside D or C, code and name both typed, dates with slashes, trial balance",
        "date_order": "ymd",
        "period": ["2026-03-01", "2027-02-28"],
        "journal": {
            "sheet": "Jnl 2027",
            "date": "Date",
            "account": "A/c",
            "name": "Account name",
            "flag": "D/C",
            "amount": "Amount",
        },
        "free": {"Jnl 2027": ["Jnl", "Narration"]},
        "adds_up": {"Jnl 2027": ["Amount"]},
        "watch": ["Results!B7", "Results!B9", "Results!B10", "Results!B11", "Results!B12"],
        "zero": ["Results!B12"],
    }


DRIVER_BOOK = """
04-01 | b/f | Opening | Cash | 180 |
04-01 | b/f | Opening | Bank | 2640 |
04-01 | Zipcab payout | Fares (app) | Bank | 1180 |
04-01 | Zipcab 20% | App commission | Bank | | 236
04-03 | street pickups | Fares (street) | Cash | 145 |
04-04 | full tank | Petrol | Bank | | 82.50
04-06 | Tan Motors, week | Car rental | Bank | | 420
04-07 | cashcard top up | ERP & carpark | Cash | | 40
04-08 | Zipcab payout | Fares (app) | Bank | 1095 |
04-08 | Zipcab 20% | App commission | Bank | | 219
04-10 | wash | Car wash | Cash | | 12
04-11 | full tank | Petrol | Bank | | 79.20
04-13 | Tan Motors, week | Car rental | Bank | | 420
04-14 | lunch at airport | Meals | Cash | | 9.80
04-15 | Zipcab payout | Fares (app) | Bank | 1240 |
04-15 | Zipcab 20% | App commission | Bank | | 248
04-17 | street pickups | Fares (street) | Cash | 168 |
04-17 | hotel guest | Tips | Cash | 10 |
04-20 | Tan Motors, week | Car rental | Bank | | 420
04-24 | cash banked | Transfer | Cash | | 250
04-24 | cash banked | Transfer | Bank | 250 |
04-28 | phone plan | Phone | Bank | | 28
04-30 | for the house | Own drawings | Bank | | 1200
05-04 | Tan Motors, week | Car rental | Bank | | 420
05-06 | Zipcab payout | Fares (app) | Bank | 1165 |
05-06 | Zipcab 20% | App commission | Bank | | 233
05-08 | street pickups | Fares (street) | Cash | 152 |
05-09 | full tank | Petrol | Bank | | 80.70
05-12 | cashcard top up | ERP & carpark | Cash | | 40
05-13 | Zipcab payout | Fares (app) | Bank | 1230 |
05-13 | Zipcab 20% | App commission | Bank | | 246
05-15 | speeding | Fines | Bank | | 150
05-18 | Tan Motors, week | Car rental | Bank | | 420
05-22 | Ah Seng, tyre patch | Servicing | Cash | | 35
05-28 | phone plan | Phone | Bank | | 28
05-30 | for the house | Own drawings | Bank | | 1200
06-03 | Zipcab payout | Fares (app) | Bank | 1175 |
06-03 | Zipcab 20% | App commission | Bank | | 235
06-05 | street pickups | Fares (street) | Cash | 160 |
06-06 | full tank | Petrol | Bank | | 81.30
06-09 | vocational licence renewed | Licence & courses | Bank | | 90
06-12 | cash banked | Transfer | Cash | | 200
06-12 | cash banked | Transfer | Bank | 200 |
06-15 | Tan Motors, week | Car rental | Bank | | 420
06-18 | wash | Car wash | Cash | | 12
06-24 | Zipcab payout | Fares (app) | Bank | 1220 |
06-24 | Zipcab 20% | App commission | Bank | | 244
06-26 | street pickups | Fares (street) | Cash | 149 |
06-26 | tip, tourists | Tips | Cash | 8 |
06-28 | phone plan | Phone | Bank | | 28
06-29 | Tan Motors, week | Car rental | Bank | | 420
"""

DRIVER_TYPES = """
Fares (app)
Fares (street)
Tips
Own money in
Car rental
Rental deposit
Petrol
ERP & carpark
Car wash
Servicing
Phone
App commission
Licence & courses
Fines
Meals
Own drawings
Transfer
"""


def driver() -> tuple[Workbook, Card]:
    """A Singaporean private-hire driver's cash book: cash and bank in one list, no running balance."""
    workbook = Workbook()
    book = workbook.active
    book.title = "2026"
    book["B1"] = "Driving account - write every day!"
    book["B1"].font = Font(bold=True, size=13)
    head(book, 3, ["", "Dt", "Remarks", "Type", "Via", "In S$", "Out S$"], "D9EAD3")
    book.cell(3, 1).value = None
    widths(book, 3, 12, 28, 20, 8, 11, 11)
    for at, (day, remark, kind, via, received, paid) in enumerate(rows(DRIVER_BOOK), 4):
        put(
            book,
            at,
            [date(day), remark, kind, via, number(received), number(paid)],
            ["dd/mm/yyyy", "", "", "", MONEY, MONEY],
            2,
        )
    dropdown(book, "E4:E900", '"Cash,Bank"')
    summary = workbook.create_sheet("Sum")
    head(summary, 1, ["Type", "In", "Out"], "D9EAD3")
    names = DRIVER_TYPES.strip().splitlines()
    for at, name in enumerate(names, 2):
        put(
            summary,
            at,
            [
                name,
                f"=SUMIFS('2026'!$F$4:$F$900,'2026'!$D$4:$D$900,A{at})",
                f"=SUMIFS('2026'!$G$4:$G$900,'2026'!$D$4:$D$900,A{at})",
            ],
            ["", MONEY, MONEY],
        )
    end = 1 + len(names)
    dropdown(book, "D4:D900", f"Sum!$A$2:$A${end}")
    for at, via in enumerate(("Cash", "Bank"), end + 2):
        formula = (
            f"=SUMIFS('2026'!$F$4:$F$900,'2026'!$E$4:$E$900,A{at})"
            f"-SUMIFS('2026'!$G$4:$G$900,'2026'!$E$4:$E$900,A{at})"
        )
        put(summary, at, [via, formula], ["", MONEY])
    fares = "B2+B3+B4"
    costs = "+".join(f"C{2 + names.index(name)}-B{2 + names.index(name)}" for name in names[4:15])
    put(summary, end + 5, ["Earned after costs", f"={fares}-({costs})"], ["", MONEY])
    widths(summary, 22, 12, 12)
    return workbook, {
        "book": "driver.xlsx",
        "half": "round2",
        "layout": "cash book",
        "about": "private-hire driver, Singapore, SGD; no GST",
        "dialect": "list starts in column B, cash and bank told apart in a column, no running balance, transfers as two lines",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {
            "sheet": "2026",
            "date": "Dt",
            "category": "Type",
            "in": "In S$",
            "out": "Out S$",
            "dimensions": ["Via"],
        },
        "free": {"2026": ["Remarks"]},
        "adds_up": {"2026": ["In S$", "Out S$"]},
        "watch": [f"Sum!B{end + 2}", f"Sum!B{end + 3}", f"Sum!B{end + 5}"],
    }


POTTER = {
    "MONEY IN": """
Etsy sales | 1 | 1240 | 1105 | 1380 | 1290 | 1455 | 1310 | 1190 | 1265 | 310
Shipping charged to buyers | 1 | 186 | 160 | 205 | 190 | 214 | 198 | 175 | 182 | 44
Craft fairs | 1 | | | 420 | | 760 | 640 | | 810 |
Workshops | 1 | 240 | 240 | 320 | 320 | 240 | | | 160 |
Commissions | 1 | | 350 | | | 180 | | 400 | |
Refunds given | 2 | | -38 | | | -62 | | | -24 |
""",
    "MONEY OUT": """
Clay | 38 | 145 | 96 | 168 | 120 | 182 | 110 | 134 | 156 | 42
Glazes & chemicals | 38 | 62 | | 88 | 45.50 | 71 | | 93 | 58 |
Kiln electric | 25 | 118 | 104 | 126 | 121 | 133 | 117 | 109 | 122 |
Studio rent | 20b | 325 | 325 | 325 | 325 | 325 | 325 | 325 | 325 | 325
Etsy fees | 10 | 124.30 | 110.25 | 139.10 | 128.60 | 147.40 | 131.90 | 119.75 | 126.80 |
Etsy ads | 8 | 30 | 30 | 30 | 30 | 30 | 30 | 30 | 30 |
Boxes & packing | 22 | 41.20 | | 52.75 | 38.10 | 60.40 | | 44.90 | 39.60 |
Postage | 27a | 172.40 | 151.15 | 198.60 | 181.35 | 206.20 | 190.80 | 169.05 | 177.90 | 38.25
Fair fees | 27a | | | 85 | | 140 | 120 | | 150 |
Tools & repairs | 21 | 34 | | | 212 | | 27.50 | | 64 |
Software & web | 27a | 16 | 16 | 16 | 16 | 16 | 16 | 16 | 16 |
Gas & parking | 9 | 28 | 19.60 | 44.80 | 22 | 61.30 | 58.10 | 20.40 | 66 |
Insurance | 15 | 210 | | | | | | | |
State & local taxes | 23 | | | 132.40 | | | 151.75 | | |
Subs & memberships | 27a | | 55 | | | | | | |
Accountant | 17 | | | | 240 | | | | |
Misc. | 27a | 12 | | 8.40 | | 15 | | 9.95 | |
""",
    "TAKEN OUT": """
Owner pay | | 600 | 600 | 600 | 600 | 700 | 700 | 600 | 600 |
""",
}


def potter() -> tuple[Workbook, Card]:
    """An American potter's year on Etsy: categories by months, refunds as minus amounts in the income."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Mudlark 2026"
    title(sheet, "A1", "Mudlark Pots - 2026, month by month")
    sheet["A2"] = "US dollars. Add to what is there already."
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    head(sheet, 4, ["", "Sch. C", *months, "YTD"], "EAD1DC")
    letters = "CDEFGHIJKLMNO"
    at = 5
    totals = {}
    for section, text in POTTER.items():
        sheet.cell(at, 1, section).font = Font(bold=True)
        start = at + 1
        for name, line, *amounts in rows(text):
            at += 1
            put(sheet, at, [name, line or None, *[number(a) for a in amounts]], ["", "@", *["#,##0.00"] * 13])
            sheet.cell(at, 15).value = f"=SUM(C{at}:N{at})"
        if section != "TAKEN OUT":
            at += 1
            sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in letters]
            put(sheet, at, [f"Total {section.lower()}", None, *sums], ["", "", *["#,##0.00"] * 13])
            sheet.cell(at, 1).font = Font(bold=True)
        totals[section] = at
        at += 2
    ins, outs, taken = totals["MONEY IN"], totals["MONEY OUT"], totals["TAKEN OUT"]
    put(sheet, at, ["Profit", None, *[f"={c}{ins}-{c}{outs}" for c in letters]], ["", "", *["#,##0.00"] * 13])
    put(
        sheet,
        at + 1,
        ["Left in the account", None, *[f"={c}{at}-{c}{taken}" for c in letters]],
        ["", "", *["#,##0.00"] * 13],
    )
    widths(sheet, 26, 7, *[10] * 13)
    sheet.freeze_panes = "C5"
    return workbook, {
        "book": "potter.xlsx",
        "half": "round2",
        "layout": "grid",
        "about": "potter selling on Etsy, LLC in the United States, USD",
        "dialect": "categories by months, a tax form's line beside each, three sections, refunds as minus amounts",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Mudlark 2026", "header_row": 4, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"Mudlark 2026!O{row}" for row in (ins, outs, at, at + 1)],
    }


BOOKS = [theatre, workshop, driver, potter]
