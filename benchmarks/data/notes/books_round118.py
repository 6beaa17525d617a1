"""The workbooks of round 118: cycles and carriages on Sark, an eye clinic in Mzuzu, kayaks in Kaslo, costumes in York."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from collections import Counter

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
    number,
    put,
    rows,
    title,
    widths,
)
from openpyxl.workbook import Workbook

# code | account | sort | 1 June, credits as minus
SARK_CODES = """
100 | Bank | Have | 6240.80
110 | Till | Have | 150
120 | Customers | Have | 420
130 | Paid in advance | Have | 560
150 | Cycles, horses & carriages | Have | 28400
159 | Wear so far | Have | -9200
200 | Suppliers | Owe | -386
210 | Deposits held | Owe | 0
220 | Loan | Owe | -9000
300 | Capital Jo | Own | -17184.80
310 | Drawings Jo | Own | 0
400 | Cycle hire | Income | 0
410 | Carriage tours | Income | 0
420 | Repairs charged | Income | 0
430 | Staff room | Income | 0
500 | Wages | Cost | 0
510 | Feed & farrier | Cost | 0
520 | Cycle parts | Cost | 0
530 | Yard rent | Cost | 0
540 | Freight | Cost | 0
550 | Insurance | Cost | 0
560 | Phone | Cost | 0
570 | Advertising | Cost | 0
580 | Card & bank charges | Cost | 0
590 | Loan interest | Cost | 0
600 | Wear | Cost | 0
610 | Bad debts | Cost | 0
620 | Sundries | Cost | 0
"""

# date | debit | credit | amount | what
SARK_DAYBOOK = """
06-01 | 530 | 100 | 380 | Yard rent June
06-03 | 100 | 400 | 612 | Cycles, cards
06-05 | 110 | 400 | 284 | Cycles, cash
06-06 | 110 | 410 | 180 | Carriage tours, cash
06-08 | 100 | 120 | 420 | Harbour Hill Hotel, May
06-09 | 200 | 100 | 386 | Freight bill, May
06-11 | 100 | 210 | 150 | School party 13 July, deposit
06-12 | 510 | 110 | 96 | Feed
06-15 | 520 | 200 | 342.50 | Tyres and tubes, Channel Cycle Supplies
06-16 | 100 | 110 | 300 | Till banked
06-19 | 570 | 300 | 88 | Flyers, on my own card
06-22 | 100 | 400 | 745 | Cycles, cards
06-24 | 510 | 100 | 130 | Farrier
06-26 | 500 | 100 | 770 | Tom, June
06-26 | 500 | 430 | 130 | Tom, June, room kept back
06-29 | 220 | 100 | 300 | Loan
06-29 | 590 | 100 | 54 | Loan
06-30 | 550 | 130 | 80 | Insurance, June's share
06-30 | 120 | 400 | 510 | Harbour Hill Hotel, June guests
06-30 | 580 | 100 | 31.40 | Card machine
07-01 | 530 | 100 | 380 | Yard rent July
07-04 | 110 | 410 | 240 | Carriage tours, cash
07-06 | 100 | 400 | 1180 | Cycles, cards
07-08 | 200 | 100 | 342.50 | Channel Cycle Supplies
07-10 | 560 | 100 | 42 | Phone
07-11 | 110 | 400 | 395 | Cycles, cash
07-13 | 210 | 400 | 150 | School party, deposit used
07-13 | 100 | 400 | 330 | School party, the rest
07-15 | 100 | 120 | 510 | Harbour Hill Hotel, June
07-17 | 150 | 200 | 2400 | Two e-bikes, Channel Cycle Supplies
07-20 | 100 | 110 | 500 | Till banked
07-22 | 510 | 200 | 210 | Hay, Vermandee Farm
07-24 | 400 | 110 | 24 | Hire given back, rain
07-27 | 310 | 100 | 900 | Drawings
07-29 | 120 | 420 | 65 | M Laine, bent wheel
07-30 | 220 | 100 | 300 | Loan
07-30 | 590 | 100 | 51.60 | Loan
07-31 | 500 | 100 | 770 | Tom, July
07-31 | 500 | 430 | 130 | Tom, July, room kept back
07-31 | 550 | 130 | 80 | Insurance, July's share
07-31 | 120 | 400 | 860 | Harbour Hill Hotel, July guests
07-31 | 580 | 100 | 58.20 | Card machine
08-03 | 530 | 100 | 380 | Yard rent August
08-05 | 100 | 400 | 1390 | Cycles, cards
08-07 | 110 | 400 | 430 | Cycles, cash
08-10 | 200 | 100 | 1200 | Channel Cycle Supplies, half of the e-bikes
08-12 | 100 | 120 | 860 | Harbour Hill Hotel, July
08-14 | 520 | 110 | 38 | Puncture kits
08-17 | 100 | 110 | 400 | Till banked
08-20 | 100 | 400 | 1265 | Cycles, cards
08-21 | 540 | 200 | 145 | E-bikes, freight
08-24 | 100 | 210 | 100 | Wedding 5 September, deposit for the carriages
08-28 | 620 | 110 | 45 | Paint
08-28 | 500 | 100 | 770 | Tom, August
08-28 | 500 | 430 | 130 | Tom, August, room kept back
08-31 | 220 | 100 | 300 | Loan
08-31 | 590 | 100 | 49.20 | Loan
08-31 | 550 | 130 | 80 | Insurance, August's share
08-31 | 120 | 400 | 790 | Harbour Hill Hotel, August guests
08-31 | 580 | 100 | 61 | Card machine
"""


def sarkcarriages() -> tuple[Workbook, Card]:
    """Cycle hire and carriage tours on Sark: a code to debit and a code to credit on each row."""
    workbook = Workbook()
    codes = workbook.active
    codes.title = "Codes"
    title(codes, "A1", "La Seigneurie Lane Cycles & Carriages, Sark: accounts (£, credits minus)")
    head(codes, 3, ["Code", "Account", "Sort", "1 June", "Debits", "Credits", "Now"], "CFE2F3")
    accounts = list(rows(SARK_CODES))
    last = 3 + len(accounts)
    for at, (code, name, sort, opening) in enumerate(accounts, 4):
        sums = [f"=SUMIFS(Daybook!$D$3:$D$1500,Daybook!{c}$3:{c}$1500,$A{at})" for c in "BC"]
        put(
            codes,
            at,
            [int(code), name, sort, number(opening), *sums, f"=ROUND(D{at}+E{at}-F{at},2)"],
            ["0", "", "", SIGNED, MONEY, MONEY, SIGNED],
        )
    put(
        codes,
        last + 1,
        [None, "Check, 0", None, f"=ROUND(SUM(D4:D{last}),2)", None, None, f"=ROUND(SUM(G4:G{last}),2)"],
        ["", "", "", SIGNED, "", "", SIGNED],
    )
    for row, (label, formula) in enumerate(
        (
            ("Income", f'=-SUMIFS(G4:G{last},C4:C{last},"Income")'),
            ("Costs", f'=SUMIFS(G4:G{last},C4:C{last},"Cost")'),
            ("Left over", "=J4-J5"),
        ),
        4,
    ):
        put(codes, row, [label, formula], ["", SIGNED], 9)
    bold(codes, "I6", "J6")
    widths(codes, 7, 28, 9, 12, 12, 12, 12, 3, 12, 12)
    book = workbook.create_sheet("Daybook")
    title(book, "A1", "Daybook from 1 June 2026: one line, one debit, one credit", 12)
    head(book, 2, ["Date", "Dr", "Cr", "£", "What"], "CFE2F3")
    for at, r in enumerate(rows(SARK_DAYBOOK), 3):
        put(book, at, [date(r[0]), int(r[1]), int(r[2]), number(r[3]), r[4]], ["dd/mm/yyyy", "0", "0", MONEY])
    book.freeze_panes = "A3"
    dropdown(book, "B3:C1500", f"Codes!$A$4:$A${last}")
    widths(book, 12, 7, 7, 11, 52)
    return workbook, {
        "book": "sarkcarriages.xlsx",
        "half": "round118",
        "layout": "journal",
        "about": "cycle hire and carriage tours, Sark, GBP; no VAT there",
        "dialect": "a daybook of one line a happening or part of it with the code to debit and the code to credit, no names, one amount and what it was last; codes with name, sort, opening, debits, credits and a signed balance on the first sheet, the result beside them",
        "date_order": "dmy",
        "period": ["2026-06-01", "2027-05-31"],
        "pairs": {"sheet": "Daybook", "date": "Date", "debit": "Dr", "credit": "Cr", "amount": "£"},
        "free": {"Daybook": ["What"]},
        "adds_up": {"Daybook": ["£"]},
        "watch": [
            *[f"Codes!G{row}" for row in (*range(4, last + 1), last + 1)],
            *[f"Codes!J{row}" for row in (4, 5, 6)],
        ],
        "zero": [f"Codes!G{last + 1}"],
    }


# code | account | type | 1 August
CLINIC_ACCOUNTS = """
1010 | NBM bank | Asset | 2962000
1020 | Cash box | Asset | 79000
1110 | Insurers owing | Asset | 96000
1120 | Staff advances | Asset | 0
1130 | Prepaid rent | Asset | 300000
1510 | Equipment | Asset | 5800000
1590 | Depreciation to date | Asset | -1450000
2010 | Creditors | Liability | 0
2110 | PAYE payable | Liability | -115000
2120 | Pension payable | Liability | -136500
2210 | Unspent grant | Liability | -780000
3010 | Accumulated fund | Fund | -6755500
4010 | Consultation fees | Income | 0
4020 | Spectacles sold | Income | 0
4030 | Grant income | Income | 0
4040 | Donations | Income | 0
5010 | Salaries | Cost | 0
5020 | Pension, employer | Cost | 0
5110 | Medicines & lenses | Cost | 0
5120 | Outreach travel | Cost | 0
5210 | Rent | Cost | 0
5220 | Electricity & water | Cost | 0
5230 | Phone & internet | Cost | 0
5240 | Printing | Cost | 0
5250 | Repairs | Cost | 0
5260 | Bank charges | Cost | 0
5270 | Bad debts | Cost | 0
5280 | Depreciation | Cost | 0
5290 | Sundries | Cost | 0
"""

# day | reference | text | account amount, debits positive
CLINIC_JOURNAL = """
08-04 | PV-31 | PAYE and pension July | PAYE payable 115000; Pension payable 136500; NBM bank -251500
08-06 | RV-57 | Lakeshore Vision Partners, August | NBM bank 950000; Donations -950000
08-10 | RV-58 | Fees counted | Cash box 158000; Consultation fees -158000
08-10 | RV-58 | Fees banked | NBM bank 140000; Cash box -140000
08-14 | PV-32 | ESCOM | Electricity & water 42500; NBM bank -42500
08-18 | OL-702 | OptiLens, lenses | Medicines & lenses 240000; Creditors -240000
08-21 | PV-33 | Airtime | Phone & internet 18000; Cash box -18000
08-25 | RV-59 | Umoyo Medical, July claims | NBM bank 96000; Insurers owing -96000
08-28 | PAY-08 | Payroll August | Salaries 910000; Pension, employer 91000; PAYE payable -115000; Pension payable -136500; NBM bank -749500
08-31 | JV-14 | Rent August | Rent 150000; Prepaid rent -150000
08-31 | UM-08 | Umoyo Medical, August claims | Insurers owing 74000; Consultation fees -74000
09-03 | PV-34 | PAYE and pension August | PAYE payable 115000; Pension payable 136500; NBM bank -251500
09-07 | RV-60 | Lakeshore Vision Partners, September | NBM bank 950000; Donations -950000
09-08 | PV-35 | Tadala, advance | Staff advances 60000; NBM bank -60000
09-09 | RV-61 | Grant from Sight for Schools, second half | NBM bank 600000; Unspent grant -600000
09-11 | RV-62 | Fees counted | Cash box 149000; Consultation fees -149000
09-14 | RV-63 | Spectacles, St Anne's | NBM bank 210000; Spectacles sold -210000
09-15 | PV-36 | OptiLens OL-702 | Creditors 240000; NBM bank -240000
09-22 | RV-64 | Umoyo Medical, August claims | NBM bank 74000; Insurers owing -74000
09-24 | PV-37 | Outreach Rumphi, fuel and lunches | Outreach travel 135000; NBM bank -135000
09-24 | JV-15 | Outreach Rumphi, from the grant | Unspent grant 135000; Grant income -135000
09-28 | PAY-09 | Payroll September | Salaries 934000; Pension, employer 93400; PAYE payable -121000; Pension payable -140100; NBM bank -766300
09-30 | JV-16 | Rent September | Rent 150000; Prepaid rent -150000
09-30 | UM-09 | Umoyo Medical, September claims | Insurers owing 88000; Consultation fees -88000
10-01 | PV-38 | Rent October to December | Prepaid rent 450000; NBM bank -450000
10-05 | PV-39 | PAYE and pension September | PAYE payable 121000; Pension payable 140100; NBM bank -261100
10-07 | RV-65 | Lakeshore Vision Partners, October | NBM bank 950000; Donations -950000
10-09 | RV-66 | Fees counted | Cash box 162000; Consultation fees -162000
10-09 | RV-66 | Fees banked | NBM bank 150000; Cash box -150000
10-13 | RV-67 | St Mark's parish | NBM bank 250000; Donations -250000
10-16 | PV-40 | Leaflets | Printing 36000; Cash box -36000
10-19 | PV-41 | Airtime | Printing 18500; Cash box -18500
10-21 | PV-42 | Bank charges | Bank charges 6500; NBM bank -6500
10-28 | PAY-10 | Payroll October | Salaries 910000; Pension, employer 91000; PAYE payable -115000; Pension payable -136500; Staff advances -20000; NBM bank -729500
10-31 | JV-17 | Rent October | Rent 150000; Prepaid rent -150000
"""

# paid on | name | basic | overtime | PAYE | advance back
CLINIC_PAYROLL = """
08-28 | Chisomo | 420000 | | 67500 |
08-28 | Tadala | 310000 | | 40000 |
08-28 | Wongani | 180000 | | 7500 |
09-28 | Chisomo | 420000 | | 67500 |
09-28 | Tadala | 310000 | | 40000 |
09-28 | Wongani | 180000 | 24000 | 13500 |
10-28 | Chisomo | 420000 | | 67500 |
10-28 | Tadala | 310000 | | 40000 | 20000
10-28 | Wongani | 180000 | | 7500 |
"""


def mzuzuclinic() -> tuple[Workbook, Card]:
    """An eye clinic in Mzuzu: numbered entries of several lines with references, and a payroll."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    across(journal, "A1:G1", "Kaningina Eye Clinic - journal from 1 August 2026 (MWK)", "D9D2E9")
    head(journal, 2, ["Entry", "Ref", "Date", "Narration", "Account", "Debit", "Credit"], "D9D2E9")
    at = 3
    for entry, (day, ref, text, lines) in enumerate(rows(CLINIC_JOURNAL), 201):
        for line in lines.split(";"):
            name, _, amount = line.strip().rpartition(" ")
            value = number(amount) or 0
            put(
                journal,
                at,
                [
                    entry,
                    ref,
                    date(day),
                    text,
                    name,
                    value if value > 0 else None,
                    -value if value < 0 else None,
                ],
                ["0", "", "dd-mmm-yy", "", "", WHOLE, WHOLE],
            )
            at += 1
    journal.freeze_panes = "A3"
    widths(journal, 8, 10, 12, 40, 24, 13, 13)
    pay = workbook.create_sheet("Payroll")
    title(
        pay, "A1", "Payroll - a line a person and month; the month's sums go to the journal as one entry", 12
    )
    head(
        pay,
        3,
        [
            "Paid on",
            "Name",
            "Basic",
            "Overtime",
            "Gross",
            "PAYE",
            "Pension 5%",
            "Advance back",
            "Net pay",
            "Employer 10%",
        ],
        "D9D2E9",
    )
    for at, r in enumerate(rows(CLINIC_PAYROLL), 4):
        put(
            pay,
            at,
            [
                date(r[0]),
                r[1],
                number(r[2]),
                number(r[3]),
                f"=C{at}+D{at}",
                number(r[4]),
                f"=ROUND(E{at}*5%,0)",
                number(r[5]),
                f"=E{at}-F{at}-G{at}-H{at}",
                f"=ROUND(E{at}*10%,0)",
            ],
            ["dd-mmm-yy", "", *[WHOLE] * 8],
        )
    pay.freeze_panes = "A4"
    widths(pay, 12, 14, *[12] * 8)
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Accounts (credits minus)")
    head(chart, 3, ["Account", "Code", "Type", "1 August", "Now"], "D9D2E9")
    accounts = list(rows(CLINIC_ACCOUNTS))
    last = 3 + len(accounts)
    for at, (code, name, kind, opening) in enumerate(accounts, 4):
        moved = "-".join(f"SUMIFS(Journal!{c}$3:{c}$2000,Journal!$E$3:$E$2000,A{at})" for c in "FG")
        put(
            chart,
            at,
            [name, int(code), kind, number(opening), f"=D{at}+{moved}"],
            ["", "0", "", WHOLE, WHOLE],
        )
    dropdown(journal, "E3:E2000", f"Accounts!$A$4:$A${last}")
    end = last + 2
    for row, (label, formula) in enumerate(
        (
            ("Sum (0)", f"=ROUND(SUM(E4:E{last}),0)"),
            ("Income", f'=-SUMIFS(E4:E{last},C4:C{last},"Income")'),
            ("Costs", f'=SUMIFS(E4:E{last},C4:C{last},"Cost")'),
            ("Surplus", f"=E{end + 1}-E{end + 2}"),
            ("Net pay, payroll", "=SUM(Payroll!I4:I900)"),
            ("Advances taken back, payroll", "=SUM(Payroll!H4:H900)"),
        ),
        end,
    ):
        put(chart, row, [label, None, None, None, formula], ["", "", "", "", WHOLE])
    bold(chart, f"A{end + 3}", f"E{end + 3}")
    widths(chart, 30, 8, 11, 14, 14)
    return workbook, {
        "book": "mzuzuclinic.xlsx",
        "half": "round118",
        "layout": "journal",
        "about": "eye clinic of a charity, Mzuzu, Malawi, MWK; exempt from VAT",
        "dialect": "two to six lines an entry with entry number, reference, date and narration on each before the account by name, debit and credit; a payroll of a line a person and month, gross, pension and net by formula, whose sums are one entry in the journal; accounts with a signed balance and the surplus on a third sheet",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "tables": {"journal": "Journal", "payroll": "Payroll"},
        "free": {"Journal": ["Entry", "Ref", "Narration"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            f"Accounts!E{row}"
            for row in (*range(4, 15), 16, 17, 18, 20, 21, 22, 23, 26, 27, 30, *range(end, end + 6))
        ],
        "zero": [f"Accounts!E{end}"],
    }


# line | last year | this year on 1 September
KAYAK_INCOME = """
Kayak & canoe rentals | 31260 | 28450
Guided trips | 9840 | 11320
Sauna | 7915 | 6240
Shop | 4430.75 | 4815.50
"""

KAYAK_COSTS = """
Wages | 19320 | 17890
CPP, EI & WorkSafe | 1583.40 | 1466.20
Dock lease | 3600 | 2700
Repairs & gear | 2610.20 | 2240.35
Shop goods | 2455.90 | 2610.75
Truck & fuel | 1822.35 | 1485.60
Firewood & water | 640 | 515
Insurance | 1080 | 760
Advertising | 720 | 640
Phone & internet | 1068 | 712
Card & bank fees | 655.10 | 586.40
Loan interest | 706 | 402
Other | 214.60 | 188.25
"""

# line | 1 January | 1 September
KAYAK_HAVE = """
Chequing | 5215.40 | 9315.20
Cash float | 200 | 200
Customers owe us | 310 | 640
Prepaid insurance | 1140 | 380
Boats & gear | 28200 | 36800
Worn off boats & gear | -9400 | -9400
"""

KAYAK_OWE = """
Suppliers | 0 | 410
Visa | 388.20 | 522.75
Payroll remittance | 204 | 611.30
Gift cards & deposits | 310 | 740
Credit union loan | 11191 | 8950
"""

KAYAK_OWN = """
Capital on 1 January | 13572.20 | 13572.20
Put in by Jo | 0 | 500
Taken out by Jo | 0 | -6000
"""

# date | why | line change; ...
KAYAK_CHANGES = """
09-02 | Labour Day week, cards | Kayak & canoe rentals 1240; Chequing 1240
09-04 | Shop, cards | Shop 132.50; Chequing 132.50
09-08 | Dock | Dock lease 300; Chequing -300
09-10 | Trip for the Ashby group, their deposit used | Guided trips 560; Gift cards & deposits -140; Chequing 420
09-11 | Nelson Paddle, August bill | Suppliers -410; Chequing -410
09-15 | Robin, gross 1480 less 182.80, ours 108.60 | Wages 1480; CPP, EI & WorkSafe 108.60; Payroll remittance 291.40; Chequing -1297.20
09-15 | CRA, August | Payroll remittance -611.30; Chequing -611.30
09-18 | Visa paid off | Visa -522.75; Chequing -522.75
09-21 | Gas for the truck | Truck & fuel 96.40; Visa 96.40
09-25 | Mirror Lake Lodge, all boats for a weekend, 30 days | Kayak & canoe rentals 480; Customers owe us 480
09-28 | Loan | Credit union loan -270; Loan interest 40; Chequing -310
09-30 | Insurance, September | Insurance 95; Prepaid insurance -95
09-30 | Fees | Card & bank fees 48.20; Chequing -48.20
10-02 | For Jo | Taken out by Jo -600; Chequing -600
10-06 | Sauna, cards | Sauna 312; Chequing 312
10-08 | Dock | Dock lease 300; Chequing -300
10-09 | Kaslo Camp paid August | Customers owe us -640; Chequing 640
10-14 | PFDs | Repairs & gear 145; Visa 145
10-15 | CRA, September | Payroll remittance -291.40; Chequing -291.40
10-16 | Firewood | Firewood & water 120; Cash float -120
10-20 | Gift card sold | Gift cards & deposits 75; Cash float 75
10-23 | Two used sit-on-tops, Nelson Paddle | Boats & gear 900; Suppliers 900
10-27 | Sauna evening given back, stove out | Sauna -30; Chequing -30
10-28 | Loan | Credit union loan -271.50; Loan interest 38.50; Chequing -310
10-30 | Robin, gross 640 less 88, ours 46 | Wages 640; CPP, EI & WorkSafe 46; Payroll remittance 134; Chequing -552
10-31 | Insurance, October | Insurance 95; Prepaid insurance -95
"""


def kaslokayaks() -> tuple[Workbook, Card]:
    """Kayak rentals and a sauna in Kaslo: typed statements on one sheet and a log of what was changed."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Statements"
    log = workbook.create_sheet("Changes")
    title(log, "A1", "What we changed in the statements since 1 September 2026", 12)
    head(log, 3, ["Date", "Line", "Change", "Why"], "FCE5CD")
    changed: Counter[str] = Counter()
    at = 4
    for day, why, lines in rows(KAYAK_CHANGES):
        for line in lines.split(";"):
            name, _, amount = line.strip().rpartition(" ")
            put(log, at, [date(day), name, number(amount), why], ["yyyy-mm-dd", "", "+#,##0.00;-#,##0.00"])
            changed[name] += round(float(amount) * 100)
            at += 1
    log.freeze_panes = "A4"
    widths(log, 12, 26, 12, 54)
    title(page, "A1", "Kootenay Drift Kayaks & Sauna, Kaslo BC")
    aside(
        page,
        "A2",
        "typed by hand; each change goes on the other sheet as well, a line for each figure, minus where it went down",
    )

    def part(at: int, name: str, text: str) -> tuple[int, int]:
        """A heading and its lines; the rows of the first and the last."""
        put(page, at, [name])
        bold(page, f"A{at}")
        first = at + 1
        for label, before, start in rows(text):
            at += 1
            now = (round(float(start) * 100) + changed.pop(label, 0)) / 100
            put(page, at, [label, int(now) if now == int(now) else now, number(before)], ["", SIGNED, SIGNED])
        return first, at

    def total(at: int, name: str, formula: str) -> None:
        """A bold line with the same formula for both years."""
        put(page, at, [name, *[formula.replace("#", c) for c in "BC"]], ["", SIGNED, SIGNED])
        bold(page, f"A{at}", f"B{at}", f"C{at}")

    head(page, 4, ["Income statement", "2026 to date", "2025"], "FCE5CD")
    first, end = part(5, "Income", KAYAK_INCOME)
    income = end + 1
    total(income, "Total income", f"=SUM(#{first}:#{end})")
    first, end = part(income + 1, "Costs", KAYAK_COSTS)
    costs = end + 1
    total(costs, "Total costs", f"=SUM(#{first}:#{end})")
    profit = costs + 1
    total(profit, "Profit", f"=#{income}-#{costs}")
    head(page, profit + 2, ["Balance sheet", "Today", "1 January"], "FCE5CD")
    first, end = part(profit + 3, "What we have", KAYAK_HAVE)
    have = end + 1
    total(have, "Total", f"=SUM(#{first}:#{end})")
    first, end = part(have + 1, "What we owe", KAYAK_OWE)
    owe = end + 1
    total(owe, "Total owed", f"=SUM(#{first}:#{end})")
    first, end = part(owe + 1, "Jo's share", KAYAK_OWN)
    put(page, end + 1, ["Profit so far", f"=B{profit}", 0], ["", SIGNED, SIGNED])
    own = end + 2
    total(own, "Total Jo's share", f"=SUM(#{first}:#{end + 1})")
    check = own + 1
    put(
        page,
        check,
        ["Difference (must be 0)", *[f"=ROUND({c}{have}-{c}{owe}-{c}{own},2)" for c in "BC"]],
        ["", SIGNED, SIGNED],
    )
    if changed:
        raise SystemExit(f"no such lines: {changed}")
    dropdown(log, "B4:B900", f"Statements!$A$5:$A${end}")
    widths(page, 28, 15, 13)
    return workbook, {
        "book": "kaslokayaks.xlsx",
        "half": "round118",
        "layout": "statements",
        "about": "kayak rentals and a lakeside sauna, Kaslo, British Columbia, Canada, CAD; not registered for GST",
        "dialect": "income statement above the balance sheet on one sheet, typed figures raised and lowered by hand, this year before last year; each change again in a log with date, line, signed change and why, a line for each figure changed",
        "date_order": "ymd",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["Statements"], "label": "A", "amount": {"Statements": "B"}},
        "tables": {"log": "Changes"},
        "free": {"Changes": ["Why"]},
        "adds_up": {"Changes": ["Change"]},
        "watch": [f"Statements!B{row}" for row in (income, costs, profit, have, owe, own, check)],
        "zero": [f"Statements!B{check}"],
    }


# code | costume | size | bought | cost | week's fee
COSTUMES = """
T01 | Tudor gentleman | L | 2023-05-10 | 140 | 34
T02 | Tudor gown | 14 | 2023-05-10 | 165 | 36
V01 | Victorian day dress | 12 | 2022-09-03 | 95 | 28
V02 | Frock coat and top hat | M | 2022-09-03 | 110 | 30
V03 | Bustle dress | 10 | 2024-02-17 | 150 | 34
V04 | Undertaker | L | 2024-02-17 | 80 | 26
F01 | Flapper, red | 12 | 2021-11-20 | 55 | 22
F02 | Flapper, black | 14 | 2021-11-20 | 55 | 22
P01 | Pirate captain | L | 2022-04-30 | 105 | 32
P02 | Pirate | M | 2022-04-30 | 60 | 24
P03 | Lady pirate | 12 | 2025-03-08 | 72 | 28
M01 | Monk | L | 2020-10-05 | 35 | 18
M02 | Nun | 16 | 2020-10-05 | 35 | 18
A01 | Bear | one size | 2024-11-09 | 130 | 32
W01 | Wizard | L | 2025-09-13 | 68 | 26
"""

# number | out | customer | code | weeks | fee | deposit | paid by | back | kept
COSTUME_HIRES = """
188 | 08-07 | Mr Penrose | P01 | 1 | 32 | 50 | Card | 08-14 |
189 | 08-07 | Mrs Penrose | P03 | 1 | 28 | 40 | Card | 08-14 |
190 | 08-13 | B. Tranter | M01 | 1 | 18 | 30 | Cash | 08-20 |
191 | 08-15 | Miss Oduya | F02 | 1 | 22 | 30 | Card | 08-24 | 10
192 | 08-21 | Mr Shah | V02 | 2 | 60 | 50 | Card | 09-04 |
193 | 08-22 | D. Colley | A01 | 1 | 32 | 50 | Cash | 08-29 |
194 | 08-29 | Mrs Brandreth | V01 | 1 | 28 | 40 | Card | 09-05 |
195 | 09-03 | Mr Aldous | T01 | 1 | 34 | 50 | Card | 09-10 |
196 | 09-05 | K. Fenwick | F01 | 1 | 22 | 30 | Cash | 09-12 |
197 | 09-11 | Ms Iveson | V03 | 1 | 34 | 50 | Card | 09-18 |
198 | 09-12 | Mr Tolland | P02 | 1 | 24 | 40 | Cash | 09-19 | 40
199 | 09-18 | Mrs Hartas | M02 | 1 | 18 | 30 | Cash | 09-25 |
200 | 09-19 | Mr Shah | V04 | 1 | 26 | 40 | Card | 09-26 |
201 | 09-25 | Miss Dowd | F02 | 1 | 22 | 30 | Card | 10-02 |
202 | 10-01 | Mr Nuttall | W01 | 2 | 52 | 40 | Card | 10-15 |
203 | 10-02 | Mrs Brandreth | V01 | 1 | 28 | 40 | Card | 10-09 |
204 | 10-08 | B. Tranter | P01 | 1 | 32 | 50 | Cash | 10-15 |
205 | 10-09 | Ms Iveson | A01 | 1 | 32 | 50 | Card | 10-17 | 8
206 | 10-16 | Ms Aldous | T02 | 2 | 72 | 50 | Card | |
207 | 10-20 | K. Fenwick | F01 | 1 | 22 | 30 | Cash | |
208 | 10-22 | Mr Garth | V04 | 1 | 26 | 40 | Card | |
209 | 10-23 | Mr Nuttall | W01 | 1 | 26 | 40 | Card | |
210 | 10-24 | Miss Oduya | M02 | 1 | 18 | 30 | Cash | |
211 | 10-24 | D. Colley | P01 | 1 | 23 | 50 | Card | |
"""

# invoice | date | who | show | amount | due | paid on
COSTUME_GROUPS = """
57 | 08-10 | Ouse Valley Opera | The Mikado, 18 costumes | 290 | 09-09 | 09-04
58 | 08-28 | Tang Hall Youth Theatre | Bugsy, 15 costumes | 225 | 09-27 | 09-25
59 | 09-14 | Acomb Lane Primary | Romans day, 30 tunics | 260 | 10-14 |
60 | 09-21 | Heslington Players | Blithe Spirit, 6 costumes | 120 | 10-21 | 10-16
61 | 10-12 | Ouse Valley Opera | Iolanthe, 22 costumes | 340 | 11-11 |
"""

# date | what | kind | paid by | cost
COSTUME_SPENDING = """
08-03 | Rent August, Fossgate loft | Rent | Bank | 310
08-11 | Dry cleaner | Cleaning | Card | 38.50
08-18 | Buttons and braid, market | Mending | Cash | 11.20
08-25 | Phone | Phone & web | Bank | 24
09-01 | Rent September, Fossgate loft | Rent | Bank | 310
09-08 | Dry cleaner | Cleaning | Card | 52
09-13 | Wizard hat and staff | Costumes | Card | 34
09-15 | Velvet, Goodram Fabrics | Mending | Card | 47.80
09-17 | Velvet, part taken back, Goodram Fabrics | Mending | Card | -15.60
09-22 | Wages, Ella, two Saturdays | Wages | Bank | 140
09-25 | Phone | Phone & web | Bank | 24
10-01 | Rent October, Fossgate loft | Rent | Bank | 310
10-06 | Dry cleaner | Cleaning | Card | 41
10-13 | Leaflets for Halloween | Advertising | Card | 62
10-17 | Washing powder | Cleaning | Cash | 9.40
10-20 | Wages, Ella, two Saturdays | Wages | Bank | 140
10-23 | Hooks and thread, market | Mending | Cash | 7.90
"""

COSTUME_KINDS = ["Costumes", "Mending", "Cleaning", "Rent", "Wages", "Phone & web", "Advertising", "Other"]


def yorkcostumes() -> tuple[Workbook, Card]:
    """Costume hire in York: costumes, hires with deposits, invoices to groups, spending."""
    workbook = Workbook()
    stock = workbook.active
    stock.title = "Costumes"
    head(
        stock,
        1,
        ["Code", "Costume", "Size", "Bought", "Cost", "Week's fee", "Times out", "Fees since August", "Now"],
        "E6B8AF",
    )
    for at, r in enumerate(rows(COSTUMES), 2):
        put(
            stock,
            at,
            [
                r[0],
                r[1],
                int(r[2]) if r[2].isdigit() else r[2],
                date(r[3]),
                number(r[4]),
                number(r[5]),
                f"=COUNTIF(Hires!$D$2:$D$900,A{at})",
                f"=SUMIFS(Hires!$F$2:$F$900,Hires!$D$2:$D$900,A{at})",
                f'=IF(SUMIFS(Hires!$L$2:$L$900,Hires!$D$2:$D$900,A{at})>0,"out","in")',
            ],
            ["", "", "", "dd/mm/yyyy", MONEY, MONEY, "0", MONEY],
        )
    stock.freeze_panes = "A2"
    widths(stock, 8, 26, 10, 12, 10, 11, 10, 12, 8)
    hires = workbook.create_sheet("Hires")
    head(
        hires,
        1,
        [
            "No",
            "Out",
            "Customer",
            "Code",
            "Weeks",
            "Fee",
            "Deposit",
            "Paid by",
            "Back",
            "Kept",
            "Given back",
            "Held",
        ],
        "E6B8AF",
    )
    for at, r in enumerate(rows(COSTUME_HIRES), 2):
        put(
            hires,
            at,
            [
                int(r[0]),
                date(r[1]),
                r[2],
                r[3],
                int(r[4]),
                number(r[5]),
                number(r[6]),
                r[7],
                day_of(r[8]),
                number(r[9]),
                f'=IF(I{at}="",0,G{at}-J{at})',
                f'=IF(I{at}="",G{at},0)',
            ],
            ["0", "dd/mm/yyyy", "", "", "0", MONEY, MONEY, "", "dd/mm/yyyy", MONEY, MONEY, MONEY],
        )
    hires.freeze_panes = "A2"
    dropdown(hires, "D2:D900", "Costumes!$A$2:$A$200")
    dropdown(hires, "H2:H900", '"Card,Cash"')
    widths(hires, 6, 12, 20, 8, 8, 9, 9, 9, 12, 9, 11, 9)
    groups = workbook.create_sheet("Groups")
    head(groups, 1, ["Inv", "Date", "Who", "Show", "Amount", "Due", "Paid on", "Owing"], "E6B8AF")
    for at, r in enumerate(rows(COSTUME_GROUPS), 2):
        put(
            groups,
            at,
            [
                int(r[0]),
                date(r[1]),
                r[2],
                r[3],
                number(r[4]),
                day_of(r[5]),
                day_of(r[6]),
                f'=IF(G{at}="",E{at},0)',
            ],
            ["0", "dd/mm/yyyy", "", "", MONEY, "dd/mm/yyyy", "dd/mm/yyyy", MONEY],
        )
    widths(groups, 6, 12, 26, 30, 10, 12, 12, 10)
    costs = workbook.create_sheet("Spending")
    head(costs, 1, ["Date", "What", "Kind", "Paid by", "Cost"], "E6B8AF")
    for at, r in enumerate(rows(COSTUME_SPENDING), 2):
        put(costs, at, [date(r[0]), *r[1:4], number(r[4])], ["dd/mm/yyyy", "", "", "", SIGNED])
    costs.freeze_panes = "A2"
    dropdown(costs, "C2:C900", '"' + ",".join(COSTUME_KINDS) + '"')
    dropdown(costs, "D2:D900", '"Card,Cash,Bank"')
    widths(costs, 12, 42, 14, 10, 10)
    page = workbook.create_sheet("So far")
    title(page, "A1", "Micklegate Costume Loft - since 1 August 2026 (£)")
    for row, (label, formula) in enumerate(
        (
            ("Hire fees", "=SUM(Hires!F2:F900)"),
            ("Kept from deposits", "=SUM(Hires!J2:J900)"),
            ("Groups invoiced", "=SUM(Groups!E2:E900)"),
            ("Spent", "=SUM(Spending!E2:E900)"),
            ("Left", "=B3+B4+B5-B6"),
            ("Deposits we hold", "=SUM(Hires!L2:L900)"),
            ("Groups owe us", "=SUM(Groups!H2:H900)"),
        ),
        3,
    ):
        put(page, row, [label, formula], ["", SIGNED])
    for at, kind in enumerate(COSTUME_KINDS, 12):
        put(page, at, [kind, f"=SUMIFS(Spending!$E$2:$E$900,Spending!$C$2:$C$900,A{at})"], ["", SIGNED])
    bold(page, "A7", "B7")
    widths(page, 24, 12)
    return workbook, {
        "book": "yorkcostumes.xlsx",
        "half": "round118",
        "layout": "records",
        "about": "costume hire, York, England, GBP; not registered for VAT",
        "dialect": "costumes with code, cost and a week's fee, times out and in or out by formula; numbered hires with fee, deposit and how they were paid, the day back and what is kept of the deposit filled in later, given back and held by formula; invoices to groups with due day and the day paid filled in; spending with kind and paid by before the cost, returns as minus; headings in the first row of the lists",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "tables": {"costumes": "Costumes", "hires": "Hires", "groups": "Groups", "spending": "Spending"},
        "free": {"Costumes": ["Costume"], "Hires": ["No"], "Groups": ["Inv", "Show"], "Spending": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"So far!B{row}" for row in (*range(3, 10), *range(12, 20))],
            "Costumes!I3",
            "Costumes!I8",
            "Costumes!I12",
            "Costumes!H10",
        ],
        "zero": [],
    }


BOOKS = [sarkcarriages, mzuzuclinic, kaslokayaks, yorkcostumes]
