"""The workbooks of round 87: lifts in Larnaca, a couple in Malmö, a cook in Kelowna, basketball near Gaborone, a flat in Kotor."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

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
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

# code | name | type | remark
LIFT_CODES = """
1000 | Bank of Cyprus | Asset | all transfers and the card
1010 | Petty cash | Asset | tin in the van
1100 | Trade debtors | Asset | every invoice we send
1500 | Vans and tools | Asset |
2000 | Trade creditors | Liability | Hellenic Lift Parts, 30 days
2100 | VAT | Liability | 19%, sales in credit, purchases in debit
2200 | PAYE and social insurance | Liability |
2300 | Director's loan C. Georgiou | Liability |
3000 | Share capital | Equity |
3100 | Retained earnings | Equity |
4000 | Maintenance contracts | Income | net of VAT
4100 | Repairs and call-outs | Income | net of VAT
5000 | Parts and materials | Expense | net of VAT
5100 | Subcontractors | Expense | M. Savva is not VAT registered
6000 | Wages | Expense | gross
6100 | Rent | Expense | no VAT on it
6200 | Van running costs | Expense | net of VAT
6300 | Phone and internet | Expense | net of VAT
6400 | Insurance | Expense | no VAT on it
6900 | Bank charges | Expense | no VAT on it
"""
LIFT_JOURNAL = """
09-01 | OB ~ Opening balances | 1000 24310.40; 1010 250; 1100 8330; 1500 31000; 2000 -4165; 2100 -2380; 2200 -1860; 2300 -6000; 3000 -10000; 3100 -39485.40
09-01 | SI2230 ~ Akropolis Management, 22 lifts, September to November | 1100 15708; 4000 -13200; 2100 -2508
09-01 | SI2231 ~ Mackenzie Towers, maintenance September | 1100 892.50; 4000 -750; 2100 -142.50
09-02 | BP ~ Rent September, Aradippou unit | 6100 700; 1000 -700
09-03 | BR ~ Zenon Court paid inv 2224 | 1000 4165; 1100 -4165
09-07 | SI2232 ~ Finikoudes Hotel, new door motor | 1100 2023; 4100 -1700; 2100 -323
09-09 | BP ~ Petrolina, diesel for both vans | 6200 120; 2100 22.80; 1000 -142.80
09-10 | PI ~ Hellenic Lift Parts, door motor | 5000 940; 2100 178.60; 2000 -1118.60
09-11 | BP ~ VAT June to August | 2100 2380; 1000 -2380
09-14 | BP ~ Hellenic Lift Parts, August bill paid | 2000 4165; 1000 -4165
09-15 | BP ~ Cyta, September | 6300 68; 2100 12.92; 1000 -80.92
09-18 | PC ~ Athinodorou hardware, grease and rags | 5000 24; 2100 4.56; 1010 -28.56
09-22 | SI2233 ~ Drosia Flats committee, call-out | 1100 178.50; 4100 -150; 2100 -28.50
09-25 | BP ~ Wages September | 6000 6200; 2200 -1240; 1000 -4960
09-28 | BR ~ Akropolis Management paid inv 2230 | 1000 15708; 1100 -15708
09-29 | BR ~ Mackenzie Towers paid inv 2231 | 1000 892.50; 1100 -892.50
09-30 | BP ~ PAYE and social insurance August | 2200 1860; 1000 -1860
09-30 | BP ~ Bank charges third quarter | 6900 38.50; 1000 -38.50
10-01 | SI2234 ~ Mackenzie Towers, maintenance October | 1100 892.50; 4000 -750; 2100 -142.50
10-01 | BP ~ Rent October, Aradippou unit | 6100 700; 1000 -700
10-05 | SI2235 ~ Municipal Market, two lifts serviced | 1100 1190; 4000 -1000; 2100 -190
10-06 | BR ~ Finikoudes Hotel paid inv 2232 | 1000 2023; 1100 -2023
10-08 | BP ~ Petrolina, diesel | 6200 105; 2100 19.95; 1000 -124.95
10-12 | BP ~ M. Savva, electrician, two days at Zenon Court | 5100 480; 1000 -480
10-13 | BR ~ Kition Clinic paid inv 2226 | 1000 4165; 1100 -4165
10-15 | BP ~ Cyta, October | 6300 70; 2100 13.30; 1000 -83.30
10-16 | SI2236 ~ Zenon Court, ropes replaced | 1100 4284; 4100 -3600; 2100 -684
10-19 | PI ~ Hellenic Lift Parts, ropes and fixings | 5000 1850; 2100 351.50; 2000 -2201.50
10-20 | BP ~ Hellenic Lift Parts, September bill paid | 2000 1118.60; 1000 -1118.60
10-23 | BP ~ Petty cash topped up | 1010 150; 1000 -150
10-26 | BP ~ Wages October | 6000 6200; 2200 -1240; 1000 -4960
10-28 | BR ~ Drosia Flats paid inv 2233 | 1000 178.50; 1100 -178.50
10-30 | BP ~ PAYE and social insurance September | 2200 1240; 1000 -1240
11-02 | SI2237 ~ Mackenzie Towers, maintenance November | 1100 892.50; 4000 -750; 2100 -142.50
11-02 | BP ~ Rent November, Aradippou unit | 6100 700; 1000 -700
11-04 | BR ~ Mackenzie Towers paid inv 2234 | 1000 892.50; 1100 -892.50
11-05 | BP ~ Pancyprian Insurance, liability for the year | 6400 1340; 1000 -1340
11-09 | BP ~ Petrolina, diesel | 6200 112; 2100 21.28; 1000 -133.28
"""


def larnacalifts() -> tuple[Workbook, Card]:
    """A lift company in Larnaca: a journal with codes, narrative last; a trial balance, profit and what is owed."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    title(sheet, "A1", "LARNACA LIFTS LTD - Journal")
    aside(sheet, "A2", "SI sales invoice, PI supplier's bill, BP/BR bank, PC petty cash. Amounts in euro.")
    head(sheet, 4, ["Date", "Ref", "Code", "Account", "Debit", "Credit", "Narrative"], "D9E1F2")
    at = 4
    for day, what, lines in journal_lines(LIFT_JOURNAL):
        ref, _, narrative = what.partition(" ~ ")
        for account, amount in lines:
            at += 1
            put(
                sheet,
                at,
                [
                    day,
                    ref,
                    int(account),
                    f"=VLOOKUP(C{at},Codes!$A$4:$B$60,2,FALSE)",
                    number(str(amount)) if amount > 0 else None,
                    number(str(-amount)) if amount < 0 else None,
                    narrative,
                ],
                ["dd/mm/yyyy", "", "0", "", MONEY, MONEY],
            )
    sheet.freeze_panes = "A5"
    widths(sheet, 12, 9, 8, 28, 13, 13, 46)

    codes = workbook.create_sheet("Codes")
    title(codes, "A1", "Nominal codes")
    head(codes, 3, ["Code", "Name", "Type", "Use for"], "D9E1F2")
    for row, line in enumerate(rows(LIFT_CODES), 4):
        put(codes, row, [int(line[0]), line[1], line[2], line[3] or None], ["0"])
    widths(codes, 8, 30, 12, 44)

    trial = workbook.create_sheet("TB")
    title(trial, "A1", "Trial balance today")
    head(trial, 3, ["Code", "Name", "Dr", "Cr"], "D9E1F2")
    where = {}
    for row, (code, name, _, _) in enumerate(rows(LIFT_CODES), 4):
        where[code] = row
        balance = f"SUMIF(Journal!$C$5:$C$2000,A{row},Journal!$E$5:$E$2000)-SUMIF(Journal!$C$5:$C$2000,A{row},Journal!$F$5:$F$2000)"
        put(
            trial,
            row,
            [int(code), name, f"=ROUND(MAX(0,{balance}),2)", f"=ROUND(MAX(0,-({balance})),2)"],
            ["0", "", MONEY, MONEY],
        )
    last = max(where.values())
    put(
        trial,
        last + 1,
        [None, "Total", f"=SUM(C4:C{last})", f"=SUM(D4:D{last})", f"=ROUND(C{last + 1}-D{last + 1},2)"],
        ["", "", MONEY, MONEY, MONEY],
    )
    bold(trial, f"B{last + 1}", f"C{last + 1}", f"D{last + 1}")
    aside(trial, f"F{last + 1}", "must be 0.00")
    widths(trial, 8, 30, 14, 14, 10, 14)

    page = workbook.create_sheet("P&L")
    title(page, "A1", "Profit and loss from 1 September")
    at, totals = 2, []
    for kind in ("Income", "Expense"):
        at += 1
        put(page, at, [kind])
        bold(page, f"A{at}")
        start = at + 1
        for code, name, of, _ in rows(LIFT_CODES):
            if of == kind:
                at += 1
                signs = ("D", "C") if kind == "Income" else ("C", "D")
                put(page, at, [name, f"=TB!{signs[0]}{where[code]}-TB!{signs[1]}{where[code]}"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {kind.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 1
    put(page, at, ["Profit before tax", f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    shade(page, f"A{at}:B{at}", "E2EFDA")
    put(
        page,
        at + 2,
        ["VAT owed to the Tax Department", f"=TB!D{where['2100']}-TB!C{where['2100']}"],
        ["", SIGNED],
    )
    put(page, at + 3, ["Customers owe us", f"=TB!C{where['1100']}"], ["", SIGNED])
    widths(page, 34, 15)
    return workbook, {
        "book": "larnacalifts.xlsx",
        "half": "round87",
        "layout": "journal",
        "about": "lift maintenance company, Larnaca, Cyprus, EUR, VAT 19%",
        "dialect": "date, a kind of reference, code with its name looked up, debit and credit before the narrative; opening balances as the first entry, one VAT account; codes on a sheet of their own, a trial balance of two columns with a check, profit and what is owed by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-11-30"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Code",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Ref", "Narrative"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"TB!{c}{row}" for row in where.values() for c in "CD"],
            *[f"P&L!B{row}" for row in (*totals, at, at + 2, at + 3)],
            f"TB!E{last + 1}",
        ],
        "zero": [f"TB!E{last + 1}"],
    }


# category | planned a month
MALMO_PLAN = """
Rent | 11400
Electricity | 600
Internet & phones | 798
Groceries | 6500
Eating out | 1800
Transport | 1500
Home | 800
Clothes | 1000
Health & gym | 900
Fun & trips | 1500
Presents | 400
Savings | 4000
"""
MALMO_SPENDING = """
08-01 | MKB rent | Rent | Joint | 11400
08-02 | ICA Kvantum | Groceries | Joint | 812.40
08-04 | Lidl Möllan | Groceries | Sofia | 264.90
08-06 | Jojo card, Ben | Transport | Ben | 689
08-08 | Falafel on the square | Eating out | Ben | 150
08-10 | E.ON, July | Electricity | Joint | 512
08-12 | Bredband2 and both phones | Internet & phones | Joint | 798
08-14 | ICA Kvantum | Groceries | Joint | 934.20
08-15 | Malmö Festival, food and drinks | Fun & trips | Sofia | 420
08-21 | Nordic Wellness | Health & gym | Ben | 449
08-22 | Jula, shelf and screws | Home | Joint | 379
08-25 | to the savings account | Savings | Joint | 4000
08-28 | ICA Kvantum | Groceries | Joint | 1026.75
09-01 | MKB rent | Rent | Joint | 11400
09-03 | Lidl Möllan | Groceries | Sofia | 301.50
09-05 | H&M, jeans and two tops | Clothes | Sofia | 897
09-06 | Jojo card, Ben | Transport | Ben | 689
09-07 | H&M, one top returned | Clothes | Sofia | -199
09-08 | E.ON, August | Electricity | Joint | 498
09-11 | ICA Kvantum | Groceries | Joint | 1104.30
09-12 | Bredband2 and both phones | Internet & phones | Joint | 798
09-13 | Öresundståg to Copenhagen, both | Transport | Sofia | 312
09-13 | Louisiana museum | Fun & trips | Sofia | 390
09-18 | Pharmacy, Apotek Hjärtat | Health & gym | Joint | 186
09-19 | Bastard, anniversary dinner | Eating out | Joint | 1340
09-21 | Nordic Wellness | Health & gym | Ben | 449
09-25 | ICA Kvantum | Groceries | Joint | 877.60
09-25 | to the savings account | Savings | Joint | 4000
09-29 | Present for Farmor's 80th | Presents | Sofia | 450
10-01 | MKB rent | Rent | Joint | 11400
10-02 | ICA Kvantum | Groceries | Joint | 968.15
10-03 | IKEA, floor lamp and towels | Home | Joint | 648
10-06 | Jojo card, Ben | Transport | Ben | 689
10-07 | Lidl Möllan | Groceries | Sofia | 243.80
10-09 | E.ON, September | Electricity | Joint | 561
10-10 | Pizza at Far i Hatten | Eating out | Ben | 338
10-12 | Bredband2 and both phones | Internet & phones | Joint | 798
"""
MALMO_IN = """
08-25 | Pay from Region Skåne | Sofia | 29850
08-25 | Pay from Axis | Ben | 31400
09-14 | Tax refund | Ben | 2160
09-25 | Pay from Region Skåne | Sofia | 29850
09-25 | Pay from Axis | Ben | 31400
10-05 | Sold the old bike on Blocket | Sofia | 900
"""


def malmocouple() -> tuple[Workbook, Card]:
    """A couple in Malmö: planned and actual for the month chosen, spending and money in as lists."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Budget"
    across(page, "A1:E1", "Sofia & Ben - our month", "FCE4D6", 16)
    put(page, 2, ["Month (first day)", date("10-01")], ["", "mmm yyyy"])
    aside(page, "C2", "change this to look at another month")
    head(page, 4, ["Money in", "Planned", "Actual", "Difference"], "F8CBAD")
    span = '"<"&EDATE($B$2,1)'
    for row, (who, plan) in enumerate((("Sofia", 29850), ("Ben", 31400)), 5):
        put(
            page,
            row,
            [
                who,
                plan,
                f"=SUMIFS('Money in'!$D$2:$D$500,'Money in'!$C$2:$C$500,A{row},'Money in'!$A$2:$A$500,\">=\"&$B$2,'Money in'!$A$2:$A$500,{span})",
                f"=C{row}-B{row}",
            ],
            ["", *[WHOLE] * 3],
        )
    put(page, 7, ["Total in", "=SUM(B5:B6)", "=SUM(C5:C6)", "=C7-B7"], ["", SIGNED, SIGNED, SIGNED])
    head(page, 9, ["Money out", "Planned", "Actual", "Left"], "F8CBAD")
    at = 9
    for name, plan in rows(MALMO_PLAN):
        at += 1
        put(
            page,
            at,
            [
                name,
                number(plan),
                f'=SUMIFS(Spending!$E$2:$E$900,Spending!$C$2:$C$900,A{at},Spending!$A$2:$A$900,">="&$B$2,Spending!$A$2:$A$900,{span})',
                f"=B{at}-C{at}",
            ],
            ["", WHOLE, SIGNED, SIGNED],
        )
    last = at
    put(
        page,
        last + 1,
        ["Total out", *[f"=SUM({c}10:{c}{last})" for c in "BCD"]],
        ["", WHOLE, SIGNED, SIGNED],
    )
    put(
        page,
        last + 3,
        ["In minus out", f"=B7-B{last + 1}", f"=C7-C{last + 1}"],
        ["", SIGNED, SIGNED],
    )
    bold(
        page, "A7", "B7", "C7", f"A{last + 1}", f"B{last + 1}", f"C{last + 1}", f"A{last + 3}", f"C{last + 3}"
    )
    shade(page, f"A{last + 3}:D{last + 3}", "FFF2CC")
    widths(page, 24, 13, 13, 13, 13)

    spending = workbook.create_sheet("Spending")
    head(spending, 1, ["Date", "Where / what", "Category", "Whose card", "Kr"], "FCE4D6")
    for row, (day, what, kind, who, kr) in enumerate(rows(MALMO_SPENDING), 2):
        put(spending, row, [date(day), what, kind, who, number(kr)], ["yyyy-mm-dd", "", "", "", SIGNED])
    dropdown(spending, "C2:C900", f"=Budget!$A$10:$A${last}")
    dropdown(spending, "D2:D900", '"Joint,Sofia,Ben"')
    spending.freeze_panes = "A2"
    widths(spending, 12, 36, 20, 12, 12)

    income = workbook.create_sheet("Money in")
    head(income, 1, ["Date", "From", "Whose", "Kr"], "E2EFDA")
    for row, (day, what, who, kr) in enumerate(rows(MALMO_IN), 2):
        put(income, row, [date(day), what, who, number(kr)], ["yyyy-mm-dd", "", "", SIGNED])
    widths(income, 12, 34, 12, 12)
    return workbook, {
        "book": "malmocouple.xlsx",
        "half": "round87",
        "layout": "records",
        "about": "couple's month by plan and actual, Malmö, Sweden, SEK",
        "dialect": "a first sheet with planned, actual and what is left by category for the month typed at its top; spending in one list with category and whose card before the amount, money back as a minus; money in on a third sheet by whose it is",
        "date_order": "ymd",
        "period": ["2026-10-01", "2026-10-31"],
        "tables": {"spending": "Spending", "income": "Money in"},
        "free": {"Spending": ["Where / what"], "Money in": ["From"]},
        "adds_up": {},
        "watch": [
            "Budget!C5",
            "Budget!C6",
            "Budget!C7",
            *[f"Budget!C{row}" for row in range(10, last + 2)],
            f"Budget!D{last + 1}",
            f"Budget!C{last + 3}",
        ],
        "zero": [],
    }


CHEF_KINDS = {
    "Income": ["Weekly meal prep", "Dinner parties", "Cooking classes", "Tips"],
    "Expense": [
        "Groceries",
        "Kitchen equipment",
        "Vehicle & gas",
        "Insurance & licences",
        "Advertising",
        "Phone",
        "Laundry & uniforms",
        "Bank fees",
    ],
}
# date | description | category | amount | paid via
CHEF_LINES = """
05-02 | Wong family, week of Apr 27 | Weekly meal prep | 340 | E-transfer
05-03 | Superstore, Wong meals | Groceries | 171.36 | Visa
05-09 | Dinner for 6, Okanagan Mission | Dinner parties | 690 | E-transfer
05-09 | tip from that dinner | Tips | 80 | Cash
05-10 | Save-On, dinner for 6 | Groceries | 214.08 | Visa
05-12 | Telus | Phone | 56 | Chequing
05-15 | Petro-Canada | Vehicle & gas | 61.20 | Visa
05-19 | Sharp Chef Supply, sous vide stick | Kitchen equipment | 189.99 | Visa
05-31 | RBC business account | Bank fees | 6 | Chequing
06-01 | Wong family, May (3 weeks) | Weekly meal prep | 1020 | E-transfer
06-04 | FoodSafe renewal | Insurance & licences | 48 | Visa
06-06 | Pasta class, rec centre, 8 people | Cooking classes | 520 | E-transfer
06-07 | Flour, eggs and cheese for the class | Groceries | 88.45 | Cash
06-12 | Telus | Phone | 56 | Chequing
06-13 | Dinner for 10, Lake Country | Dinner parties | 1150 | E-transfer
06-13 | Costco, dinner for 10 | Groceries | 362.71 | Visa
06-15 | Costco, olive oil taken back | Groceries | -24.99 | Visa
06-22 | Petro-Canada | Vehicle & gas | 58.75 | Visa
06-26 | Aprons and jackets cleaned | Laundry & uniforms | 34 | Cash
06-30 | RBC business account | Bank fees | 6 | Chequing
07-02 | Wong family, June | Weekly meal prep | 1360 | E-transfer
07-04 | Superstore, Wong meals | Groceries | 168.12 | Visa
07-08 | Instagram ads | Advertising | 45 | Visa
07-12 | Telus | Phone | 56 | Chequing
07-18 | Vineyard picnic for 14, Naramata | Dinner parties | 1490 | E-transfer
07-18 | Fruit stand, peaches and cherries | Groceries | 74 | Cash
07-18 | tip from the picnic | Tips | 150 | Cash
07-25 | Intact, liability July to July | Insurance & licences | 612 | Chequing
07-31 | RBC business account | Bank fees | 6 | Chequing
08-03 | Wong family, July | Weekly meal prep | 1360 | E-transfer
08-06 | Superstore, Wong meals | Groceries | 179.90 | Visa
08-08 | Knife skills class, 5 people | Cooking classes | 325 | Cash
08-12 | Telus | Phone | 56 | Chequing
08-14 | Russell Hendrix, sheet pans and tongs | Kitchen equipment | 96.43 | Visa
08-20 | Petro-Canada | Vehicle & gas | 64.10 | Visa
08-29 | Dinner for 4, West Kelowna | Dinner parties | 480 | E-transfer
08-31 | RBC business account | Bank fees | 6 | Chequing
09-01 | Wong family, August | Weekly meal prep | 1360 | E-transfer
09-05 | Superstore, Wong meals | Groceries | 182.27 | Visa
09-09 | Fruit stand, peaches for canning class | Groceries | 76 | Cash
"""


def personalchef() -> tuple[Workbook, Card]:
    """A personal chef in Kelowna: income and expenses in one list with type, category and amount."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    title(sheet, "A1", "Juniper Table - income & expenses 2026")
    aside(sheet, "A2", "One line for each thing. Not registered for GST, so put the full amount.")
    head(sheet, 4, ["Date", "Description", "Type", "Category", "Amount", "Paid via"], "C6E0B4")
    for row, (day, what, kind, amount, via) in enumerate(rows(CHEF_LINES), 5):
        of = "Income" if kind in CHEF_KINDS["Income"] else "Expense"
        put(sheet, row, [date(day), what, of, kind, number(amount), via], ["mmm d, yyyy", "", "", "", SIGNED])
    dropdown(sheet, "C5:C600", '"Income,Expense"')
    dropdown(sheet, "F5:F600", '"E-transfer,Cash,Visa,Chequing"')
    at = 3
    watch = []
    for of, kinds in CHEF_KINDS.items():
        at += 1
        head(sheet, at, [of, "Total"], "E2EFDA", 8)
        start = at + 1
        for kind in kinds:
            at += 1
            put(
                sheet,
                at,
                [kind, f'=SUMIFS($E$5:$E$600,$D$5:$D$600,H{at},$C$5:$C$600,"{of}")'],
                ["", SIGNED],
                8,
            )
            watch.append(f"2026!I{at}")
        at += 1
        put(sheet, at, [f"Total {of.lower()}", f"=SUM(I{start}:I{at - 1})"], ["", SIGNED], 8)
        bold(sheet, f"H{at}", f"I{at}")
        watch.append(f"2026!I{at}")
        at += 1
    put(
        sheet,
        at,
        ["Profit so far", '=SUMIF(C5:C600,"Income",E5:E600)-SUMIF(C5:C600,"Expense",E5:E600)'],
        ["", SIGNED],
        8,
    )
    bold(sheet, f"H{at}", f"I{at}")
    shade(sheet, f"H{at}:I{at}", "FFE699")
    watch.append(f"2026!I{at}")
    sheet.freeze_panes = "A5"
    widths(sheet, 14, 40, 10, 22, 12, 12, 3, 24, 13)

    page = workbook.create_sheet("By month")
    head(page, 1, ["Month", "Income", "Expenses", "Profit"], "C6E0B4")
    for month in range(5, 13):
        row = month - 3
        span = f"'2026'!$A$5:$A$600,\">=\"&A{row},'2026'!$A$5:$A$600,\"<\"&EDATE(A{row},1)"
        put(
            page,
            row,
            [
                date(f"{month:02}-01"),
                f"=SUMIFS('2026'!$E$5:$E$600,'2026'!$C$5:$C$600,\"Income\",{span})",
                f"=SUMIFS('2026'!$E$5:$E$600,'2026'!$C$5:$C$600,\"Expense\",{span})",
                f"=B{row}-C{row}",
            ],
            ["mmm yyyy", SIGNED, SIGNED, SIGNED],
        )
        watch += [f"By month!{c}{row}" for c in "BC"] if month == 9 else []
    widths(page, 12, 14, 14, 14)
    return workbook, {
        "book": "personalchef.xlsx",
        "half": "round87",
        "layout": "records",
        "about": "personal chef, Kelowna, Canada, CAD, not registered for GST",
        "dialect": "income and expenses in one list with type and category before one amount and how it was paid last, money back on a purchase as a minus under its category; totals by category beside the list and months on a second sheet",
        "date_order": "mdy",
        "period": ["2026-09-01", "2026-09-30"],
        "tables": {"lines": "2026"},
        "free": {"2026": ["Description"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


HOOPS_IN = ["Subs", "Match fees", "Sponsors", "Fundraising", "Kit sold", "Other"]
HOOPS_OUT = [
    "Court hire",
    "Referees",
    "Transport",
    "Kit & balls",
    "League fees",
    "Drinks & first aid",
    "Other",
]
# date | from | receipt | how | head | amount
HOOPS_RECEIPTS = """
02-07 | Subs February, 9 players | 041-049 | Cash | Subs | 1350
02-14 | Match fees v Phakalane | 050 | Cash | Match fees | 360
02-20 | Tebogo, subs Feb and March | | FNB | Subs | 300
02-28 | Match fees v Mogoditshane | 051 | Cash | Match fees | 330
03-03 | Khumo Motors, half season | 052 | FNB | Sponsors | 4000
03-07 | Subs March, 10 players | 053-062 | Cash | Subs | 1500
03-14 | Match fees v UB Reserves | 063 | Cash | Match fees | 390
03-21 | Braai at the school, takings | 064 | Cash | Fundraising | 2840
03-27 | Two vests, Neo and Thabo | 065 | Cash | Kit sold | 360
04-04 | Subs April, 8 players | 066-073 | Cash | Subs | 1200
04-11 | Match fees v Phakalane | 074 | Cash | Match fees | 330
04-15 | Tebogo, subs April and May | | FNB | Subs | 300
04-25 | Raffle at the derby | 075 | Cash | Fundraising | 1165
05-02 | Subs May, 9 players | 076-084 | Cash | Subs | 1350
05-09 | Match fees v Lobatse | 085 | Cash | Match fees | 360
05-18 | Spar Riverwalk, for water bottles | 086 | FNB | Sponsors | 1500
05-23 | Match fees v Kanye | 087 | Cash | Match fees | 300
05-29 | FNB interest | | FNB | Other | 14.60
06-06 | Subs June, 7 players | 088-094 | Cash | Subs | 1050
"""
# date | to | voucher | how | head | amount
HOOPS_PAYMENTS = """
02-06 | Tlokweng School, court February | 21 | FNB | Court hire | 900
02-14 | Two referees | 22 | Cash | Referees | 400
02-18 | BBA, team registration | 23 | FNB | League fees | 2500
02-28 | Two referees | 24 | Cash | Referees | 400
02-28 | Combi to Mogoditshane | 25 | Cash | Transport | 350
03-06 | Tlokweng School, court March | 26 | FNB | Court hire | 900
03-10 | Sportsmans, four balls | 27 | FNB | Kit & balls | 1580
03-14 | Two referees | 28 | Cash | Referees | 400
03-14 | Choppies, water and ice | 29 | Cash | Drinks & first aid | 128.50
03-20 | Choppies, meat for the braai | 30 | Cash | Other | 985
04-07 | Tlokweng School, court April | 31 | FNB | Court hire | 900
04-11 | Two referees | 32 | Cash | Referees | 400
04-17 | Clicks, strapping and ice packs | 33 | Cash | Drinks & first aid | 212
05-05 | Tlokweng School, court May | 34 | FNB | Court hire | 900
05-09 | Combi to Lobatse | 35 | Cash | Transport | 700
05-09 | Two referees | 36 | Cash | Referees | 400
05-20 | Teamwear BW, 12 vests | 37 | FNB | Kit & balls | 2160
05-23 | Combi to Kanye | 38 | Cash | Transport | 850
05-30 | FNB charges | | FNB | Other | 42.50
06-05 | Tlokweng School, court June | 39 | FNB | Court hire | 900
"""
HOOPS_BANKED = """
02-16 | 1000 | Feb subs
03-09 | 1500 | March subs
03-23 | 2000 | braai
04-13 | 1000 | April subs
05-04 | 1200 | May subs
"""


def gaboronehoops() -> tuple[Workbook, Card]:
    """A basketball club's treasurer: receipts and payments on a sheet each with heads in columns."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Summary"
    lists = (
        ("Receipts", "Received from", "Rec. no.", HOOPS_IN, HOOPS_RECEIPTS, "DDEBF7"),
        ("Payments", "Paid to", "Voucher", HOOPS_OUT, HOOPS_PAYMENTS, "FBE5D6"),
    )
    for name, who, slip, heads, text, fill in lists:
        sheet = workbook.create_sheet(name)
        title(sheet, "A1", f"Tlokweng Hoops - {name.lower()} 2026")
        end = 4 + len(heads)
        letters = [get_column_letter(c) for c in range(5, end + 2)]
        put(
            sheet,
            2,
            ["Total", *[None] * 3, *[f"=SUM({c}4:{c}400)" for c in letters]],
            ["", "", "", "", *[SIGNED] * 8],
        )
        bold(sheet, "A2", *[f"{c}2" for c in letters])
        head(sheet, 3, ["Date", who, slip, "Cash/FNB", *heads, "Total"], fill)
        for row, (day, what, no, how, kind, amount) in enumerate(rows(text), 4):
            put(sheet, row, [date(day), what, no or None, how], ["dd-mmm-yy"])
            put(sheet, row, [number(amount)], [MONEY], 5 + heads.index(kind))
            put(sheet, row, [f"=SUM(E{row}:{letters[-2]}{row})"], [MONEY], end + 1)
        dropdown(sheet, "D4:D400", '"Cash,FNB"')
        sheet.freeze_panes = "C4"
        widths(sheet, 12, 36, 10, 10, *[12] * len(letters))
    banked = workbook.create_sheet("Banked")
    title(banked, "A1", "Cash paid in at FNB")
    head(banked, 3, ["Date", "Pula", "Remark"], "E2EFDA")
    for row, (day, amount, what) in enumerate(rows(HOOPS_BANKED), 4):
        put(banked, row, [date(day), number(amount), what], ["dd-mmm-yy", MONEY])
    widths(banked, 12, 12, 24)

    title(page, "A1", "Tlokweng Hoops Basketball Club - treasurer's summary")
    aside(page, "A2", "season from 1 February 2026, in Pula")
    head(page, 4, ["", "Cash box", "FNB", "Together"], "D9D9D9")
    put(page, 5, ["On 1 February", 215, 3480.25, "=B5+C5"], ["", *[SIGNED] * 3])
    for row, (name, sign, total) in enumerate((("Receipts", "", "K"), ("Payments", "-", "L")), 6):
        put(
            page,
            row,
            [
                name,
                *[
                    f'={sign}SUMIF({name}!$D$4:$D$400,"{how}",{name}!${total}$4:${total}$400)'
                    for how in ("Cash", "FNB")
                ],
                f"=B{row}+C{row}",
            ],
            ["", *[SIGNED] * 3],
        )
    put(
        page,
        8,
        ["Cash banked", "=-SUM(Banked!B4:B200)", "=SUM(Banked!B4:B200)", "=B8+C8"],
        ["", *[SIGNED] * 3],
    )
    put(page, 9, ["Now", *[f"=SUM({c}5:{c}8)" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, "A9", "B9", "C9", "D9")
    shade(page, "A9:D9", "FFF2CC")
    at, watch = 10, ["Summary!B9", "Summary!C9", "Summary!D9"]
    budgets = {
        "Receipts": [10000, 3600, 6000, 5000, 700, 50],
        "Payments": [6300, 4800, 5000, 4500, 2500, 900, 1300],
    }
    for name, _, _, heads, _, fill in lists:
        at += 1
        head(page, at, [name, "So far", "Budget"], fill)
        for index, kind in enumerate(heads):
            at += 1
            put(
                page,
                at,
                [kind, f"={name}!{get_column_letter(5 + index)}2", budgets[name][index]],
                ["", SIGNED, WHOLE],
            )
            watch.append(f"Summary!B{at}")
        at += 1
    widths(page, 26, 14, 14, 14)
    return workbook, {
        "book": "gaboronehoops.xlsx",
        "half": "round87",
        "layout": "records",
        "about": "basketball club's treasurer, Tlokweng near Gaborone, Botswana, BWP",
        "dialect": "receipts and payments on a sheet each with cash or bank before the heads in columns, a total of the line by formula last and totals above the headings; cash banked in a short list; cash box and bank now and heads beside a budget on the first sheet",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-06-30"],
        "tables": {"receipts": "Receipts", "payments": "Payments", "banked": "Banked"},
        "free": {
            "Receipts": ["Received from", "Rec. no."],
            "Payments": ["Paid to", "Voucher"],
            "Banked": ["Remark"],
        },
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# guest | via | arrive | leave | a night | paid out on
KOTOR_BOOKINGS = """
Ingrid Solberg | Airbnb | 05-02 | 05-06 | 80 | 05-03
Mark and Lou Pettit | Direct | 05-14 | 05-21 | 75 | 05-10
Jens Lindqvist | Booking.com | 05-27 | 05-30 | 85 | 06-05
Ana Marković | Direct | 06-04 | 06-07 | 85 | 06-04
Claire Dubois | Airbnb | 06-10 | 06-15 | 95 | 06-11
Tom Hargreaves | Booking.com | 06-19 | 06-24 | 100 | 07-03
Family Weber | Airbnb | 06-27 | 07-04 | 105 | 06-28
Giulia Ferri | Booking.com | 07-07 | 07-11 | 115 | 08-05
Sanne de Vries | Airbnb | 07-13 | 07-20 | 115 | 07-14
Ewa Kowalska | Airbnb | 07-23 | 07-27 | 120 | 07-24
Mark and Lou Pettit | Direct | 07-29 | 08-05 | 105 | 07-26
Ruth Okafor | Booking.com | 08-07 | 08-11 | 120 |
Noah Meijer | Airbnb | 08-13 | 08-17 | 120 |
Hélène Martin | Airbnb | 08-20 | 08-26 | 120 |
Vesna Kralj | Direct | 08-29 | 09-02 | 100 |
"""
# date | paid to | for | amount | how
KOTOR_COSTS = """
05-04 | Jysk Tivat, towels and pillows | Supplies | 138.60 | Card
05-07 | Dragana, after Solberg | Cleaning | 35 | Cash
05-12 | EPCG, April | Electricity & water | 31.20 | Bank
05-15 | Mtel internet | Internet & TV | 24.90 | Bank
05-22 | Dragana, after Pettits | Cleaning | 35 | Cash
05-31 | Dragana, after Lindqvist | Cleaning | 35 | Cash
06-03 | Vodovod Kotor, April and May | Electricity & water | 22.75 | Bank
06-08 | Dragana, after Marković | Cleaning | 35 | Cash
06-11 | EPCG, May | Electricity & water | 36.48 | Bank
06-15 | Mtel internet | Internet & TV | 24.90 | Bank
06-16 | Dragana, after Dubois | Cleaning | 40 | Cash
06-18 | Zoran, boiler thermostat | Repairs | 85 | Cash
06-25 | Dragana, after Hargreaves | Cleaning | 40 | Cash
06-30 | Tourist tax, May and June | Tourist tax | 62 | Bank
07-05 | Dragana, after Webers | Cleaning | 40 | Cash
07-06 | Voli, coffee, soap and bin bags | Supplies | 27.35 | Card
07-10 | EPCG, June | Electricity & water | 52.14 | Bank
07-12 | Dragana, after Ferri | Cleaning | 40 | Cash
07-15 | Mtel internet | Internet & TV | 24.90 | Bank
07-21 | Dragana, after de Vries | Cleaning | 40 | Cash
07-22 | Okov, shower head | Repairs | 33.50 | Card
07-28 | Dragana, after Kowalska | Cleaning | 40 | Cash
07-31 | Tourist tax, July | Tourist tax | 48 | Bank
08-04 | Vodovod Kotor, June and July | Electricity & water | 34.10 | Bank
08-06 | Dragana, after Pettits | Cleaning | 40 | Cash
08-12 | Dragana, after Okafor | Cleaning | 40 | Cash
"""


def kotorapartment() -> tuple[Workbook, Card]:
    """A holiday flat in Kotor: bookings with fee and payout by formula, costs with what for, months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Bookings"
    title(sheet, "A1", "Stari Grad apartment - bookings 2026")
    put(sheet, 2, [None] * 7 + ["still to come in", '=SUMIFS(I5:I200,J5:J200,"")'], [""] * 8 + [MONEY])
    bold(sheet, "H2", "I2")
    head(
        sheet,
        4,
        [
            "Guest",
            "Booked via",
            "Arrive",
            "Leave",
            "Nights",
            "€ a night",
            "Price",
            "Fee",
            "We get",
            "Paid out on",
        ],
        "BDD7EE",
    )
    for row, (guest, via, arrive, leave, rate, paid) in enumerate(rows(KOTOR_BOOKINGS), 5):
        put(
            sheet,
            row,
            [
                guest,
                via,
                date(arrive),
                date(leave),
                f"=D{row}-C{row}",
                number(rate),
                f"=E{row}*F{row}",
                f"=ROUND(G{row}*VLOOKUP(B{row},Year!$G$5:$H$7,2,FALSE),2)",
                f"=G{row}-H{row}",
                day_of(paid),
            ],
            ["", "", "dd.mm.yyyy", "dd.mm.yyyy", "0", MONEY, MONEY, MONEY, MONEY, "dd.mm.yyyy"],
        )
    dropdown(sheet, "B5:B200", "=Year!$G$5:$G$7")
    sheet.freeze_panes = "B5"
    widths(sheet, 24, 13, 12, 12, 8, 11, 11, 10, 11, 13)

    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "Paid to, what", "For", "€", "How"], "F8CBAD")
    for row, (day, what, kind, amount, how) in enumerate(rows(KOTOR_COSTS), 2):
        put(costs, row, [date(day), what, kind, number(amount), how], ["dd.mm.yyyy", "", "", MONEY])
    dropdown(costs, "E2:E400", '"Bank,Card,Cash"')
    widths(costs, 12, 36, 20, 11, 9)

    page = workbook.create_sheet("Year")
    title(page, "A1", "The year so far")
    aside(page, "A2", "bookings under the month of arrival, costs under the month paid")
    head(page, 4, ["Month", "Nights", "We get", "Costs", "Left"], "BDD7EE")
    for row, month in enumerate(range(5, 11), 5):
        spans = [
            f'{where},">="&A{row},{where},"<"&EDATE(A{row},1)'
            for where in ("Bookings!$C$5:$C$200", "Costs!$A$2:$A$400")
        ]
        put(
            page,
            row,
            [
                date(f"{month:02}-01"),
                f"=SUMIFS(Bookings!$E$5:$E$200,{spans[0]})",
                f"=SUMIFS(Bookings!$I$5:$I$200,{spans[0]})",
                f"=SUMIFS(Costs!$D$2:$D$400,{spans[1]})",
                f"=C{row}-D{row}",
            ],
            ["mmm yyyy", "0", MONEY, MONEY, SIGNED],
        )
    put(page, 11, ["Total", *[f"=SUM({c}5:{c}10)" for c in "BCDE"]], ["", "0", MONEY, MONEY, SIGNED])
    bold(page, *[f"{c}11" for c in "ABCDE"])
    head(page, 4, ["Via", "Fee"], "BDD7EE", 7)
    for row, (via, fee) in enumerate((("Airbnb", 0.03), ("Booking.com", 0.15), ("Direct", 0)), 5):
        put(page, row, [via, fee], ["", "0%"], 7)
    head(page, 13, ["Costs for", "€"], "F8CBAD")
    kinds = ["Cleaning", "Supplies", "Electricity & water", "Internet & TV", "Repairs", "Tourist tax"]
    for row, kind in enumerate(kinds, 14):
        put(page, row, [kind, f"=SUMIF(Costs!$C$2:$C$400,A{row},Costs!$D$2:$D$400)"], ["", MONEY])
    dropdown(costs, "C2:C400", "=Year!$A$14:$A$19")
    widths(page, 20, 10, 12, 12, 12, 4, 14, 8)
    return workbook, {
        "book": "kotorapartment.xlsx",
        "half": "round87",
        "layout": "records",
        "about": "holiday flat in the old town, Kotor, Montenegro, EUR, no VAT",
        "dialect": "bookings with guest, booked via, arrival and departure, nights, price, fee and what the owners get by formulas, the day it was paid out filled in later, still to come in above; costs with what for before the amount and how last; months and costs by kind on a third sheet with the fees beside",
        "date_order": "dmy",
        "period": ["2026-05-01", "2026-10-31"],
        "tables": {"bookings": "Bookings", "costs": "Costs"},
        "free": {"Costs": ["Paid to, what"]},
        "adds_up": {},
        "watch": [
            "Bookings!I2",
            *[f"Year!{c}{row}" for row in (8, 9, 11) for c in "BCDE"],
            *[f"Year!B{row}" for row in range(14, 20)],
        ],
        "zero": [],
    }


BOOKS = [larnacalifts, malmocouple, personalchef, gaboronehoops, kotorapartment]
