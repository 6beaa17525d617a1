"""The workbooks of round 79: a couple in Cork, a dog groomer, a choir in Winnipeg, two rooms in Adelaide, candles in Vermont."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import aside, bold, date, dropdown, head, number, put, rows, shade, title, widths
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
EURO = '"€"#,##0.00;-"€"#,##0.00'
POUND = '"£"#,##0.00;-"£"#,##0.00'
DOLLAR = '"$"#,##0.00;-"$"#,##0.00'


# date | where | kind | Aoife | Diarmuid | house account
CORK = """
07-02 | Dunnes Bishopstown | Food | 88.20 | |
07-03 | Rent to Mrs Cotter | Rent | | | 1450
07-05 | English Market, fish | Food | | 24.60 |
07-08 | Virgin broadband | Bills | | | 55
07-10 | Circle K | Car | | 62 |
07-12 | Paradiso, anniversary | Out & about | | 134.50 |
07-15 | Electric Ireland | Bills | | | 118.35
07-18 | Lidl | Food | 51.75 | |
07-22 | Woodie's, deck oil | House | 43.90 | |
07-26 | Train to Dublin x 2 | Out & about | 48.60 | |
07-30 | Bord Gáis | Bills | | | 46.10
08-01 | Rent to Mrs Cotter | Rent | | | 1450
08-04 | Dunnes Bishopstown | Food | 101.35 | |
08-07 | Circle K | Car | 58.40 | |
08-08 | Virgin broadband | Bills | | | 55
08-11 | Lidl | Food | | 64.15 |
08-14 | Ikea, shelves | House | | 119 |
08-16 | Ikea, one shelf taken back | House | | -29 |
08-19 | Electric Ireland | Bills | | | 109.70
08-23 | Cinema and pizza | Out & about | 52.80 | |
08-28 | Dunnes Bishopstown | Food | | 92.05 |
09-01 | Rent to Mrs Cotter | Rent | | | 1450
09-03 | Car tax, half year | Car | 111 | |
09-05 | English Market, cheese | Food | | 31.20 |
09-08 | Virgin broadband | Bills | | | 55
09-10 | Dunnes Bishopstown | Food | 84.90 | |
09-14 | Circle K | Car | | 65.25 |
09-17 | Electric Ireland | Bills | | | 121.45
09-21 | Lidl | Food | 47.30 | |
09-25 | Bord Gáis | Bills | | | 52.60
09-27 | Franciscan Well | Out & about | | 41.50 |
10-01 | Rent to Mrs Cotter | Rent | | | 1450
10-02 | Dunnes Bishopstown | Food | 79.65 | |
10-06 | Woodie's, bedside lamp | House | | 35 |
10-08 | Virgin broadband | Bills | | | 55
10-11 | Lidl | Food | | 58.85 |
10-14 | Circle K | Car | 60 | |
"""
CORK_BETWEEN = """
07-01 | Aoife | House a/c | 850
07-01 | Diarmuid | House a/c | 850
07-31 | Aoife | House a/c | 850
08-01 | Diarmuid | House a/c | 850
08-30 | Aoife | Diarmuid | 60
09-01 | Aoife | House a/c | 850
09-01 | Diarmuid | House a/c | 850
09-30 | Diarmuid | Aoife | 45
10-01 | Aoife | House a/c | 850
10-01 | Diarmuid | House a/c | 850
"""


def corkcouple() -> tuple[Workbook, Card]:
    """A couple in Cork: who paid in three columns, kinds beside the list, money between them on another sheet."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Spent"
    title(sheet, "A1", "What we spend - Aoife & Diarmuid", 15)
    aside(sheet, "A2", "put it under whoever paid. Money back = minus in the same column", color="808080")
    head(sheet, 4, ["Date", "Where", "Kind", "Aoife", "Diarmuid", "House a/c"], "E2EFDA")
    for at, (day, where, kind, *paid) in enumerate(rows(CORK), 5):
        put(
            sheet,
            at,
            [date(day), where, kind, *[number(p) for p in paid]],
            ["dd/mm/yy", "", "", *[SIGNED] * 3],
        )
    head(sheet, 4, ["Kind", "So far", "A month"], "FFF2CC", 8)
    kinds = ["Rent", "Bills", "Food", "House", "Car", "Out & about"]
    watch = []
    for at, kind in enumerate(kinds, 5):
        total = "+".join(f"SUMIF($C$5:$C$600,H{at},{c}$5:{c}$600)" for c in "DEF")
        put(sheet, at, [kind, f"={total}", f"=I{at}/4"], ["", MONEY, MONEY], 8)
        watch.append(f"Spent!I{at}")
    put(sheet, 11, ["All", "=SUM(I5:I10)", "=SUM(J5:J10)"], ["", EURO, EURO], 8)
    bold(sheet, "H11", "I11", "J11")
    watch.append("Spent!I11")
    sheet.freeze_panes = "A5"
    dropdown(sheet, "C5:C600", "$H$5:$H$10")
    widths(sheet, 11, 30, 14, 11, 11, 11, 3, 15, 12, 12)

    between = workbook.create_sheet("Between us")
    head(between, 1, ["Day", "From", "To", "€"], "FFF2CC")
    for at, (day, who, to, much) in enumerate(rows(CORK_BETWEEN), 2):
        put(between, at, [date(day), who, to, number(much)], ["dd/mm/yy", "", "", MONEY])
    put(
        between,
        1,
        [
            "Diarmuid owes Aoife",
            '=(SUM(Spent!D5:D600)-SUM(Spent!E5:E600))/2+SUMIFS(D2:D200,B2:B200,"Aoife",C2:C200,"Diarmuid")-SUMIFS(D2:D200,B2:B200,"Diarmuid",C2:C200,"Aoife")',
        ],
        ["", EURO],
        6,
    )
    put(between, 2, ["(minus = the other way)"], [], 6)
    put(between, 4, ["House a/c, 30 June", 412.6], ["", EURO], 6)
    put(
        between,
        5,
        ["House a/c now", '=G4+SUMIF(C2:C200,"House a/c",D2:D200)-SUM(Spent!F5:F600)'],
        ["", EURO],
        6,
    )
    bold(between, "F1", "G1", "F5", "G5")
    widths(between, 11, 12, 12, 11, 3, 24, 13)
    watch += ["Between us!G1", "Between us!G5"]
    return workbook, {
        "book": "corkcouple.xlsx",
        "half": "round79",
        "layout": "cash book",
        "about": "couple's household, Cork, Ireland, EUR",
        "dialect": "a list of spending with a kind and a column for each who paid (she, he, the house account), money back as a minus, kinds added up beside it; lodgements to the house account and squaring up as from and to on another sheet with who owes whom and the house account's balance",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"spent": "Spent", "between": "Between us"},
        "free": {"Spent": ["Where"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# date | dog | owner | job | £ | how paid | paid on
GROOM_JOBS = """
06-02 | Bertie | Mrs Simmonds | Full groom | 42 | cash | 06-02
06-02 | Coco | Mrs Patel | Full groom | 38 | bank | 06-03
06-04 | Duke | Ian Brewin | Bath & dry | 30 | card | 06-04
06-09 | Poppy | Mrs Latham | Full groom | 40 | cash | 06-09
06-11 | Rolo | Jess Tyers | Puppy first go | 25 | card | 06-11
06-16 | Milo & Max | the Oakdens | Full groom | 76 | bank | 06-18
06-23 | Tess | Mr Gamble | Nails only | 12 | cash | 06-23
06-25 | Winnie | Kiran Dhillon | Full groom | 45 | card | 06-25
07-07 | Duke | Ian Brewin | Bath & dry | 30 | card | 07-07
07-09 | Bertie | Mrs Simmonds | Full groom | 42 | cash | 07-09
07-14 | Coco | Mrs Patel | Full groom | 38 | bank | 07-16
07-16 | Rolo | Jess Tyers | Bath & dry | 28 | card | 07-16
07-21 | Poppy | Mrs Latham | Full groom | 40 | cash | 07-21
07-28 | Milo & Max | the Oakdens | Full groom | 76 | bank | 07-31
07-30 | Tess | Mr Gamble | Nails only | 12 | cash | 07-30
08-04 | Winnie | Kiran Dhillon | Full groom | 45 | card | 08-04
08-06 | Bertie | Mrs Simmonds | Bath & dry | 28 | cash | 08-06
08-11 | Duke | Ian Brewin | Full groom | 48 | card | 08-11
08-18 | Coco | Mrs Patel | Bath & dry | 26 | bank | 08-20
08-20 | Rolo | Jess Tyers | Full groom | 38 | card | 08-20
09-01 | Poppy | Mrs Latham | Full groom | 40 | cash | 09-01
09-03 | Tess | Mr Gamble | Nails only | 12 | cash | 09-03
09-08 | Milo & Max | the Oakdens | Full groom | 76 | |
09-10 | Winnie | Kiran Dhillon | Full groom | 45 | card | 09-10
09-15 | Coco | Mrs Patel | Full groom | 38 | |
"""
# date | from | what | sort | £ | paid with
GROOM_COSTS = """
06-01 | Pet Business Insurance | monthly | Insurance | 21.40 | card
06-03 | Tesco Hamilton | diesel | Van | 54.10 | card
06-08 | Christies Direct | shampoo 5 l x 2, ear cleaner | Kit & shampoo | 63.75 | card
06-15 | giffgaff | phone | Phone | 15 | card
06-19 | Shell Narborough Rd | diesel | Van | 49.85 | card
06-26 | car wash lads | van wash | Van | 10 | cash
07-01 | Pet Business Insurance | monthly | Insurance | 21.40 | card
07-06 | Tesco Hamilton | diesel | Van | 57.30 | card
07-10 | Christies Direct | blades, combs | Kit & shampoo | 88.20 | card
07-14 | Christies Direct | blade sent back | Kit & shampoo | -24.50 | card
07-15 | giffgaff | phone | Phone | 15 | card
07-24 | Leicester Print Shop | 250 cards | Adverts | 32 | card
08-01 | Pet Business Insurance | monthly | Insurance | 21.40 | card
08-05 | Tesco Hamilton | diesel | Van | 55.90 | card
08-12 | Wilko Beaumont Leys | bin bags, towels | Kit & shampoo | 18.60 | cash
08-15 | giffgaff | phone | Phone | 15 | card
08-24 | Halfords | wiper blades | Van | 26 | card
08-27 | car wash lads | van wash | Van | 10 | cash
09-01 | Pet Business Insurance | monthly | Insurance | 21.40 | card
09-04 | Tesco Hamilton | diesel | Van | 53.65 | card
09-07 | Christies Direct | shampoo, slicker brushes, combs | Kit & shampoo | 71.90 | card
09-15 | giffgaff | phone | Phone | 15 | card
"""


def leicestergroomer() -> tuple[Workbook, Card]:
    """A mobile dog groomer: jobs with how and when they were paid, costs by sort, a page of months."""
    workbook = Workbook()
    jobs = workbook.active
    jobs.title = "Dogs done"
    head(jobs, 1, ["Date", "Dog", "Owner", "Job", "£", "How paid", "Paid on"], "D9E1F2")
    for at, (day, dog, owner, job, much, how, paid) in enumerate(rows(GROOM_JOBS), 2):
        put(
            jobs,
            at,
            [date(day), dog, owner, job, number(much), how or None, date(paid) if paid else None],
            ["dd/mm/yyyy", "", "", "", MONEY, "", "dd/mm/yyyy"],
        )
    jobs.freeze_panes = "A2"
    jobs.auto_filter.ref = "A1:G300"
    aside(jobs, "I1", "cash / card / bank. Last two left blank till they pay", color="808080")
    widths(jobs, 12, 15, 18, 16, 9, 10, 12, 3, 40)
    costs = workbook.create_sheet("Costs")
    title(costs, "A1", "Costs Apr 26 - Mar 27")
    head(costs, 2, ["Date", "From", "What", "Sort", "£", "Paid with"], "FCE4D6")
    for at, (day, shop, what, sort, much, how) in enumerate(rows(GROOM_COSTS), 3):
        put(
            costs,
            at,
            [date(day), shop, what, sort, number(much), how],
            ["dd/mm/yyyy", "", "", "", SIGNED, ""],
        )
    dropdown(costs, "D3:D300", '"Van,Kit & shampoo,Phone,Insurance,Adverts,Other"')
    widths(costs, 12, 26, 32, 16, 10, 10)
    page = workbook.create_sheet("Months")
    title(page, "A1", "Paws & Suds - how it's going")
    head(page, 3, ["Month", "Done", "Spent", "Left for me"], "E2EFDA")
    watch = []
    for at, month in enumerate(range(6, 13), 4):
        when = f'">="&$A{at}'
        until = f'"<="&EOMONTH($A{at},0)'
        put(
            page,
            at,
            [
                dt.date(2026, month, 1),
                f"=SUMIFS('Dogs done'!$E$2:$E$300,'Dogs done'!$A$2:$A$300,{when},'Dogs done'!$A$2:$A$300,{until})",
                f"=SUMIFS(Costs!$E$3:$E$300,Costs!$A$3:$A$300,{when},Costs!$A$3:$A$300,{until})",
                f"=B{at}-C{at}",
            ],
            ["mmm yy", MONEY, MONEY, SIGNED],
        )
    watch += ["Months!B7", "Months!C7", "Months!D7"]
    put(page, 11, ["Total", *[f"=SUM({c}4:{c}10)" for c in "BCD"]], ["", POUND, POUND, POUND])
    bold(page, *[f"{c}11" for c in "ABCD"])
    shade(page, "A11:D11", "E2EFDA")
    put(
        page,
        13,
        ["Not paid yet", "=SUM('Dogs done'!E2:E300)-SUMIFS('Dogs done'!E2:E300,'Dogs done'!G2:G300,\">0\")"],
        ["", POUND],
    )
    watch += ["Months!B11", "Months!C11", "Months!D11", "Months!B13"]
    head(page, 3, ["Sort", "£"], "FCE4D6", 6)
    for at, sort in enumerate(["Van", "Kit & shampoo", "Phone", "Insurance", "Adverts", "Other"], 4):
        put(page, at, [sort, f"=SUMIF(Costs!$D$3:$D$300,F{at},Costs!$E$3:$E$300)"], ["", MONEY], 6)
        watch.append(f"Months!G{at}")
    head(page, 12, ["How they paid", "£"], "D9E1F2", 6)
    for at, how in enumerate(["cash", "card", "bank"], 13):
        put(page, at, [how, f"=SUMIF('Dogs done'!$F$2:$F$300,F{at},'Dogs done'!$E$2:$E$300)"], ["", MONEY], 6)
        watch.append(f"Months!G{at}")
    widths(page, 14, 12, 12, 13, 3, 18, 11)
    return workbook, {
        "book": "leicestergroomer.xlsx",
        "half": "round79",
        "layout": "records",
        "about": "mobile dog groomer, Leicester, GBP, no VAT",
        "dialect": "dogs done with owner, job, price, how paid and paid on, the last two blank till they pay; costs with a sort and card or cash, money back as a minus; a page of months with what is left, not paid yet, sorts and ways of paying",
        "date_order": "dmy",
        "period": ["2026-04-06", "2027-04-05"],
        "tables": {"jobs": "Dogs done", "costs": "Costs"},
        "free": {"Dogs done": ["Owner"], "Costs": ["From", "What"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# name | part | fall paid | winter paid
CHOIR_MEMBERS = """
Bergen, Ruth | Soprano | 90 |
Chartrand, Lise | Soprano | 90 |
Dyck, Arlene | Alto | 90 |
Enns, Walter | Bass | 90 | 90
Friesen, Marlene | Alto | |
Gagnon, Paul | Tenor | 90 |
Hildebrand, Joan | Soprano | 45 |
Kowalchuk, Ted | Bass | 90 |
Makwa, Darlene | Alto | 90 |
Olafson, Kris | Tenor | 90 |
Penner, Lorraine | Alto | 90 | 90
Santos, Maribel | Soprano | |
Wasylyk, Orest | Bass | 90 |
"""
CHOIR_IN = """
08-28 | Credit union | Interest | direct deposit | 3.12
09-02 | Lise Chartrand | Donations | cheque | 100
09-09 | Rehearsal bake table | Fundraising | cash | 64.50
09-12 | Corydon BIA, street festival | Performances | cheque | 350
09-16 | Rehearsal bake table | Fundraising | cash | 71.25
09-22 | Assiniboine Credit Union | Donations | direct deposit | 250
09-30 | Credit union | Interest | direct deposit | 2.98
10-03 | Golden Links Lodge, sing-along | Performances | e-transfer | 150
10-07 | Rehearsal bake table | Fundraising | cash | 58.75
10-14 | Walter Enns | Donations | e-transfer | 50
10-19 | Perogy sale orders | Fundraising | e-transfer | 412
10-31 | Credit union | Interest | direct deposit | 3.05
"""
CHOIR_OUT = """
08-25 | Long & McQuade | 14 copies Carol of the Bells | Music | e-tfr | 48.30
09-02 | St. Andrew's United | Hall, September | Hall rent | 208 | 240
09-05 | SOCAN | Licence | Licences & insurance | e-tfr | 110.25
09-08 | Choral Manitoba | Group membership | Licences & insurance | 209 | 95
09-11 | Staples | Binders, name tags | Office & printing | e-tfr | 62.47
09-30 | Hannah Reimer | Director, September | Director | 210 | 450
09-30 | Grace Liu | Accompanist, September | Accompanist | 211 | 280
10-02 | St. Andrew's United | Hall, October | Hall rent | 212 | 240
10-10 | Rayburn Music | Gloria, 16 copies | Music | e-tfr | 83.20
10-20 | Perogy supplies, Save-On | Perogy sale | Fundraising costs | e-tfr | 168.90
10-30 | Hannah Reimer | Director, October | Director | 213 | 450
10-30 | Grace Liu | Accompanist, October | Accompanist | 214 | 280
"""
CHOIR_BUDGET_IN = "Performances | 900\nFundraising | 1500\nDonations | 600\nGrants | 1500\nInterest | 25"
CHOIR_BUDGET_OUT = "Director | 4050\nAccompanist | 2520\nHall rent | 2160\nMusic | 500\nLicences & insurance | 420\nOffice & printing | 200\nConcert costs | 650\nFundraising costs | 500"


def winnipegchoir() -> tuple[Workbook, Card]:
    """A community choir: members' dues by term, money in and out on separate sheets, a budget in front."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Budget"
    title(page, "A1", "Prairie Lights Community Choir 2026-27", 16)
    aside(
        page,
        "A2",
        "Season Sept 1 to June 30. Actuals fill themselves in - don't type in column C.",
        color="808080",
    )
    head(page, 4, ["", "Budget", "Actual", "To go"], "D9D2E9")
    put(page, 5, ["MONEY IN"])
    put(page, 6, ["Dues", 2340, "=Members!C2+Members!E2", "=B6-C6"], ["", MONEY, MONEY, SIGNED])
    at = 6
    for line, plan in rows(CHOIR_BUDGET_IN):
        at += 1
        put(
            page,
            at,
            [line, number(plan), f"=SUMIF('Money in'!C$2:C$300,A{at},'Money in'!E$2:E$300)", f"=B{at}-C{at}"],
            ["", MONEY, MONEY, SIGNED],
        )
    at += 1
    put(page, at, ["Total in", *[f"=SUM({c}6:{c}{at - 1})" for c in "BCD"]], ["", DOLLAR, DOLLAR, DOLLAR])
    bold(page, "A5", *[f"{c}{at}" for c in "ABCD"])
    total_in, at = at, at + 2
    put(page, at, ["MONEY OUT"])
    bold(page, f"A{at}")
    start = at + 1
    for line, plan in rows(CHOIR_BUDGET_OUT):
        at += 1
        put(
            page,
            at,
            [
                line,
                number(plan),
                f"=SUMIF('Money out'!D$2:D$300,A{at},'Money out'!F$2:F$300)",
                f"=B{at}-C{at}",
            ],
            ["", MONEY, MONEY, SIGNED],
        )
    at += 1
    put(
        page,
        at,
        ["Total out", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]],
        ["", DOLLAR, DOLLAR, DOLLAR],
    )
    bold(page, *[f"{c}{at}" for c in "ABCD"])
    total_out = at
    put(page, at + 2, ["Had on August 20", None, 3164.8], ["", "", DOLLAR])
    put(page, at + 3, ["Have now", None, f"=C{at + 2}+C{total_in}-C{total_out}"], ["", "", DOLLAR])
    bold(page, f"A{at + 3}", f"C{at + 3}")
    shade(page, f"A{at + 3}:D{at + 3}", "FFF2CC")
    widths(page, 24, 12, 12, 12)
    watch = [
        *[f"Budget!C{row}" for row in range(6, total_in + 1)],
        *[f"Budget!C{row}" for row in range(start, total_out + 1)],
        f"Budget!C{at + 3}",
    ]
    members = workbook.create_sheet("Members")
    put(members, 1, ["Dues a term", 90], ["", DOLLAR])
    put(members, 2, ["Paid so far", None, "=SUM(C5:C40)", None, "=SUM(E5:E40)"], ["", "", DOLLAR, "", DOLLAR])
    bold(members, "A1", "B1", "A2", "C2", "E2")
    head(members, 4, ["Name", "Part", "Fall paid", "Fall owing", "Winter paid", "Winter owing"], "D9D2E9")
    for row, (name, part, fall, winter) in enumerate(rows(CHOIR_MEMBERS), 5):
        put(
            members,
            row,
            [name, part, number(fall), f"=$B$1-C{row}", number(winter), f"=$B$1-E{row}"],
            ["", "", MONEY, SIGNED, MONEY, SIGNED],
        )
    aside(members, "H4", "dues only go here, not on Money in", color="808080")
    members.freeze_panes = "A5"
    widths(members, 22, 11, 11, 11, 11, 12, 3, 34)
    watch += ["Members!C2", "Members!E2"]
    came = workbook.create_sheet("Money in")
    head(came, 1, ["Date", "From", "Line", "How", "Amount"], "D9EAD3")
    for row, (day, who, line, how, much) in enumerate(rows(CHOIR_IN), 2):
        put(came, row, [date(day), who, line, how, number(much)], ["mmm d, yyyy", "", "", "", MONEY])
    dropdown(came, "C2:C300", f"Budget!$A$7:$A${total_in - 1}")
    widths(came, 14, 34, 16, 15, 11)
    went = workbook.create_sheet("Money out")
    head(went, 1, ["Date", "Paid to", "For", "Line", "Chq # / e-tfr", "Amount"], "F4CCCC")
    for row, (day, who, what, line, how, much) in enumerate(rows(CHOIR_OUT), 2):
        put(
            went,
            row,
            [date(day), who, what, line, int(how) if how.isdigit() else how, number(much)],
            ["mmm d, yyyy", "", "", "", "", MONEY],
        )
    dropdown(went, "D2:D300", f"Budget!$A${start}:$A${total_out - 1}")
    widths(went, 14, 28, 30, 22, 13, 11)
    return workbook, {
        "book": "winnipegchoir.xlsx",
        "half": "round79",
        "layout": "records",
        "about": "community choir, Winnipeg, Canada, CAD",
        "dialect": "dues typed beside the members under each term with owing by formula, not in money in; money in with line and how, money out with line and a cheque number or e-tfr in one column, on separate sheets; a budget in front with actual by line and what they have now",
        "date_order": "mdy",
        "period": ["2026-08-20", "2027-06-30"],
        "tables": {"members": "Members", "in": "Money in", "out": "Money out"},
        "free": {"Money in": ["From"], "Money out": ["Paid to", "For"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# jae | priya | note, from Monday 29 June on
ADELAIDE_RENT = """
215 | 195 |
215 | 195 |
215 | | Priya at her cousins, agreed
215 | 195 |
215 | 195 |
215 | 195 |
430 | 195 | Jae paid 2 wks
| 195 | see above
215 | 195 |
215 | 195 |
215 | 195 |
215 | 195 |
215 | 195 | came Wed
215 | 195 |
215 | 195 |
| 195 |
"""
# date | company | bill | total | jae gave | priya gave
ADELAIDE_BILLS = """
07-03 | Aussie Broadband | Internet | 79 | 26.33 | 26.33
07-11 | AGL | Power | 164.40 | 54.80 | 54.80
07-16 | Bunnings | House things | 38.55 | 12.85 | 12.85
07-24 | SA Water | Water | 121.80 | 40.60 | 40.60
07-29 | Origin | Gas | 93.60 | 31.20 | 31.20
08-03 | Aussie Broadband | Internet | 79 | 26.33 | 26.33
08-09 | Kmart | House things | 27 | 9 | 9
08-12 | AGL | Power | 182.10 | 60.70 | 60.70
08-26 | Origin | Gas | 104.70 | 34.90 | 34.90
09-03 | Aussie Broadband | Internet | 79 | 26.33 | 26.33
09-11 | AGL | Power | 158.70 | 52.90 | 52.90
09-19 | Bunnings | House things | 21.90 | 7.30 | 7.30
09-28 | Origin | Gas | 76.20 | | 25.40
10-03 | Aussie Broadband | Internet | 79 | 26.33 |
"""


def adelaiderooms() -> tuple[Workbook, Card]:
    """A student with two lodgers: a grid of weeks for rent, bills in thirds with what each gave, a page of sums."""
    workbook = Workbook()
    rent = workbook.active
    rent.title = "Rent"
    title(rent, "A1", "14 Hatch St - rent from the rooms")
    put(
        rent,
        2,
        ["so far", "=SUM(B4:B60)", "=SUM(C4:C60)", "=SUM(D4:D60)"],
        ["", DOLLAR, DOLLAR, DOLLAR],
    )
    bold(rent, "A2", "B2", "C2", "D2")
    head(rent, 3, ["Week from Mon", "Jae (front) 215", "Priya (back) 195", "Together", "Note"], "DDEBF7")
    paid = list(rows(ADELAIDE_RENT))
    for index in range(27):
        at = 4 + index
        jae, priya, note = paid[index] if index < len(paid) else ("", "", "")
        day = dt.date(2026, 6, 29) + dt.timedelta(weeks=index)
        put(
            rent,
            at,
            [day, number(jae), number(priya), f"=SUM(B{at}:C{at})", note or None],
            ["d mmm yy", MONEY, MONEY, MONEY],
        )
    rent.freeze_panes = "B4"
    widths(rent, 15, 16, 16, 12, 30)
    bills = workbook.create_sheet("Bills")
    head(bills, 1, ["Paid on", "To", "Bill", "Total", "A third", "Jae gave", "Priya gave"], "FFE699")
    for at, (day, to, bill, much, jae, priya) in enumerate(rows(ADELAIDE_BILLS), 2):
        put(
            bills,
            at,
            [date(day), to, bill, number(much), f"=ROUND(D{at}/3,2)", number(jae), number(priya)],
            ["d/mm/yy", "", "", *[MONEY] * 4],
        )
    aside(bills, "I1", "I pay them all, then they each give me a third", color="808080")
    bills.freeze_panes = "A2"
    widths(bills, 11, 20, 15, 11, 11, 11, 11, 3, 40)
    page = workbook.create_sheet("Sums")
    title(page, "A1", "Where I'm at")
    put(page, 3, ["Jae owes for bills", "=SUM(Bills!E2:E200)-SUM(Bills!F2:F200)"], ["", DOLLAR])
    put(page, 4, ["Priya owes for bills", "=SUM(Bills!E2:E200)-SUM(Bills!G2:G200)"], ["", DOLLAR])
    put(page, 6, ["Rent in", "=Rent!D2"], ["", DOLLAR])
    put(page, 7, ["Bills paid", "=SUM(Bills!D2:D200)"], ["", DOLLAR])
    put(page, 8, ["They gave me", "=SUM(Bills!F2:G200)"], ["", DOLLAR])
    put(page, 9, ["What the bills cost me", "=B7-B8"], ["", DOLLAR])
    put(page, 10, ["Left over", "=B6-B9"], ["", DOLLAR])
    bold(page, "A10", "B10", "A3", "A4")
    head(page, 12, ["Bill", "Since July"], "FFE699")
    for at, bill in enumerate(["Power", "Gas", "Water", "Internet", "House things"], 13):
        put(page, at, [bill, f"=SUMIF(Bills!C$2:C$200,A{at},Bills!D$2:D$200)"], ["", MONEY])
    aside(page, "A19", "bonds are with CBS, not in here", color="808080")
    widths(page, 26, 14)
    return workbook, {
        "book": "adelaiderooms.xlsx",
        "half": "round79",
        "layout": "records",
        "about": "student letting two rooms, Adelaide, Australia, AUD, no GST",
        "dialect": "rent typed in a grid of weeks with a column for each lodger, the weeks ahead already there, totals above; bills with the whole and a third by formula and what each lodger gave typed in later beside it; a page of who owes what and sums by bill",
        "date_order": "dmy",
        "period": ["2026-06-29", "2026-12-31"],
        "tables": {"rent": "Rent", "bills": "Bills"},
        "free": {"Rent": ["Note"], "Bills": ["To"]},
        "adds_up": {},
        "watch": [
            "Rent!B2",
            "Rent!C2",
            "Rent!D2",
            "Sums!B3",
            "Sums!B4",
            *[f"Sums!B{row}" for row in range(6, 11)],
            *[f"Sums!B{row}" for row in range(13, 18)],
        ],
        "zero": [],
    }


CANDLE_MARKETS = """
05-02 | Montpelier | 164 | 208.50
05-09 | Montpelier | 141 | 233
05-23 | Burlington | 252 | 418.75
06-06 | Montpelier | 187 | 264
06-13 | Stowe | 118 | 341.50
06-27 | Burlington | 236 | 397
07-04 | Montpelier | 298 | 452.25
07-18 | Stowe | 133 | 362
08-01 | Montpelier | 175 | 289.50
08-15 | Burlington | 219 | 436
08-29 | Stowe | 146 | 318.75
09-12 | Montpelier | 203 | 301
09-26 | Burlington | 241 | 465.50
10-03 | Stowe | 158 | 377
10-10 | Montpelier | 226 | 348.25
"""
# date | store | paid | wax & wicks | jars & labels | scents | booth fees | gas | other
CANDLE_COSTS = """
05-01 | CandleScience | Card | 172.40 | | | | |
05-02 | Montpelier, May | Tin | | | | 50 | |
05-06 | Fillmore Container | Card | | 138.60 | | | |
05-22 | Maplefields | Card | | | | | 38.20 |
05-23 | Burlington booth | Card | | | | 45 | |
06-04 | CandleScience, lavender and pine | Card | | | 84.75 | | |
06-13 | Stowe booth | Tin | | | | 40 | |
06-20 | Aubuchon, canopy weights | Card | | | | | | 47.96
06-27 | Burlington booth | Card | | | | 45 | |
07-07 | CandleScience | Card | 186.10 | | | | |
07-18 | Stowe booth | Tin | | | | 40 | |
07-20 | Fillmore Container | Card | | 152.30 | | | |
08-10 | CandleScience, cider and balsam | Card | | | 96.20 | | |
08-14 | Maplefields | Card | | | | | 41.75 |
08-15 | Burlington booth | Card | | | | 45 | |
08-29 | Stowe booth | Tin | | | | 40 | |
09-08 | CandleScience | Card | 191.85 | | | | |
09-15 | Sticker Mule, fall labels | Card | | 67 | | | |
09-26 | Burlington booth | Card | | | | 45 | |
10-03 | Stowe booth | Tin | | | | 40 | |
"""
CANDLE_SHOPS = """
101 | 05-18 | Bear Pond Books | 12 small tins | 96 | 06-05
102 | 06-22 | Red Hen Bakery | 10 beeswax | 110 | 07-02
103 | 07-13 | Bear Pond Books | 12 small tins | 96 | 08-03
104 | 08-24 | Artisans Hand | 18 mixed | 198 | 09-14
105 | 09-21 | Bear Pond Books | 12 jars | 132 |
106 | 10-05 | Red Hen Bakery | 14 beeswax | 154 |
"""
CANDLE_BANKED = """
05-26 | 450
07-06 | 600
08-17 | 450
09-28 | 500
"""


def vermontcandles() -> tuple[Workbook, Card]:
    """Candles on markets: market days by cash and Square, costs with a column for each kind, invoices, banked cash."""
    workbook = Workbook()
    days = workbook.active
    days.title = "Markets"
    title(days, "A1", "Hazel's Wicks - market days 2026")
    head(days, 3, ["Date", "Market", "Cash", "Square", "Day total"], "F8CBAD")
    for at, (day, where, cash, square) in enumerate(rows(CANDLE_MARKETS), 4):
        put(
            days,
            at,
            [date(day), where, number(cash), number(square), f"=C{at}+D{at}"],
            ["m/d/yyyy", "", MONEY, MONEY, MONEY],
        )
    aside(days, "G3", "with the tax in it, Ben takes it out each quarter", color="808080")
    days.freeze_panes = "A4"
    widths(days, 12, 16, 11, 11, 12, 3, 40)
    kinds = ["Wax & wicks", "Jars & labels", "Scents", "Booth fees", "Gas", "Other"]
    costs = workbook.create_sheet("Costs")
    put(
        costs,
        1,
        ["TOTALS", None, None, *[f"=SUM({c}3:{c}300)" for c in "DEFGHIJ"]],
        ["", "", "", *[MONEY] * 7],
    )
    bold(costs, *[f"{c}1" for c in "ADEFGHIJ"])
    head(costs, 2, ["Date", "Store", "Paid", *kinds, "Total"], "F8CBAD")
    for at, (day, store, paid, *much) in enumerate(rows(CANDLE_COSTS), 3):
        put(
            costs,
            at,
            [date(day), store, paid, *[number(m) for m in much], f"=SUM(D{at}:I{at})"],
            ["m/d/yyyy", "", "", *[MONEY] * 7],
        )
    dropdown(costs, "C3:C300", '"Card,Tin"')
    costs.freeze_panes = "A3"
    widths(costs, 12, 32, 8, 12, 13, 10, 11, 10, 10, 11)
    shops = workbook.create_sheet("Shops")
    head(shops, 1, ["Inv #", "Date", "Shop", "What", "Amount", "Paid on"], "F8CBAD")
    for at, (nr, day, shop, what, much, paid) in enumerate(rows(CANDLE_SHOPS), 2):
        put(
            shops,
            at,
            [int(nr), date(day), shop, what, number(much), date(paid) if paid else None],
            ["0", "m/d/yyyy", "", "", MONEY, "m/d/yyyy"],
        )
    widths(shops, 8, 12, 20, 22, 11, 12)
    tin = workbook.create_sheet("Tin")
    put(tin, 1, ["In the tin May 1", 60], ["", DOLLAR])
    put(
        tin,
        2,
        [
            "In the tin now",
            '=B1+SUM(Markets!C4:C300)-SUMIF(Costs!C3:C300,"Tin",Costs!J3:J300)-SUM(B5:B100)',
        ],
        ["", DOLLAR],
    )
    bold(tin, "A2", "B2")
    head(tin, 4, ["Banked on", "Amount"], "F8CBAD")
    for at, (day, much) in enumerate(rows(CANDLE_BANKED), 5):
        put(tin, at, [date(day), number(much)], ["m/d/yyyy", MONEY])
    widths(tin, 18, 12)
    page = workbook.create_sheet("Season")
    head(page, 1, ["", "2026", "2025"], "F8CBAD")
    put(page, 2, ["Markets", "=SUM(Markets!E4:E300)", 6840.25], ["", MONEY, MONEY])
    put(page, 3, ["Shops paid", '=SUMIFS(Shops!E2:E200,Shops!F2:F200,">0")', 412], ["", MONEY, MONEY])
    put(page, 4, ["Costs", "=Costs!J1", 1985.6], ["", MONEY, MONEY])
    put(page, 5, ["Made", "=B2+B3-B4", "=C2+C3-C4"], ["", DOLLAR, DOLLAR])
    put(page, 7, ["Shops still owe", "=SUM(Shops!E2:E200)-B3"], ["", DOLLAR])
    bold(page, "A5", "B5", "C5")
    for at, where in enumerate(["Montpelier", "Burlington", "Stowe"], 9):
        put(page, at, [where, f"=SUMIF(Markets!B$4:B$300,A{at},Markets!E$4:E$300)"], ["", MONEY])
    widths(page, 18, 13, 13)
    return workbook, {
        "book": "vermontcandles.xlsx",
        "half": "round79",
        "layout": "records",
        "about": "market stall with candles, Vermont, USD, tax seen to by somebody else",
        "dialect": "market days with cash and Square and the day's total by formula; costs with card or tin and a column for each kind, totals above the headings; shops' invoices with the day paid filled in later; cash banked as a short list under the tin's balance; a page of the season beside last year",
        "date_order": "mdy",
        "period": ["2026-05-01", "2026-12-31"],
        "tables": {"markets": "Markets", "costs": "Costs", "shops": "Shops", "banked": "Tin"},
        "free": {"Costs": ["Store"], "Shops": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"Costs!{c}1" for c in "DEFGHIJ"],
            "Tin!B2",
            *[f"Season!B{row}" for row in (2, 3, 4, 5, 7, 9, 10, 11)],
        ],
        "zero": [],
    }


BOOKS = [corkcouple, leicestergroomer, winnipegchoir, adelaiderooms, vermontcandles]
