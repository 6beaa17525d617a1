"""The workbooks of round 78: a family in Singapore, a window cleaner in Newcastle, a youth camp in Kenya, a beekeeper in Oregon, a cottage in Cornwall."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import aside, bold, date, day_of, dropdown, head, number, put, rows, shade, title, widths
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
WHOLE = "#,##0;-#,##0"


# category | budget
BISHAN_BUDGET = """
Housing loan | 1180
Utilities & telco | 420
Groceries | 750
Eating out | 600
Transport | 380
School & tuition | 1150
Insurance | 690
Parents' allowance | 800
Medical | 150
Kids | 250
Household | 200
Clothes | 120
Misc | 150
"""
# day | item | category | S$ | paid by
BISHAN_OCT = """
1 | HDB loan | Housing loan | 1180 | POSB
1 | Grandma and Grandpa | Parents' allowance | 800 | POSB
2 | FairPrice | Groceries | 92.45 | Citi
3 | Hawker, Kim San Leng | Eating out | 21.80 | Cash
4 | Sheng Siong | Groceries | 63.10 | POSB
5 | Kindergarten fees, Chloe | School & tuition | 520 | POSB
6 | SP Services | Utilities & telco | 214.36 | POSB
8 | Grab to KKH | Transport | 16.70 | Citi
8 | KKH, Chloe's ear | Medical | 78.40 | Citi
9 | Decathlon, swimming things | Kids | 69.80 | Citi
10 | Din Tai Fung, Ah Ma's birthday | Eating out | 148.25 | Citi
11 | Decathlon, one costume returned | Kids | -29.90 | Citi
12 | Great Eastern | Insurance | 412.50 | POSB
12 | Prudential | Insurance | 276.80 | POSB
13 | Maths tuition, Ethan | School & tuition | 240 | POSB
14 | FairPrice | Groceries | 118.65 | Citi
16 | Singtel + Starhub | Utilities & telco | 143.90 | Citi
17 | Toast Box | Eating out | 19.60 | Cash
18 | Sheng Siong | Groceries | 71.35 | POSB
19 | EZ-Link top up x 3 | Transport | 120 | POSB
21 | Ikea, shelf and bulbs | Household | 86.70 | Citi
23 | Uniqlo | Clothes | 79.70 | Citi
24 | FairPrice | Groceries | 104.20 | Citi
25 | Car sharing, Getgo | Transport | 58.35 | Citi
27 | Chinese tuition, Ethan | School & tuition | 180 | POSB
28 | Art class, Chloe | School & tuition | 140 | POSB
30 | Haircuts x 3 | Misc | 42 | Cash
31 | Swensen's | Eating out | 67.45 | Citi
"""
BISHAN_NOV = """
1 | HDB loan | Housing loan | 1180 | POSB
1 | Grandma and Grandpa | Parents' allowance | 800 | POSB
1 | Sheng Siong | Groceries | 58.75 | POSB
3 | FairPrice | Groceries | 99.10 | Citi
4 | Kindergarten fees, Chloe | School & tuition | 520 | POSB
6 | SP Services | Utilities & telco | 227.81 | POSB
7 | Hawker, Kim San Leng | Eating out | 24.30 | Cash
8 | Deepavali sweets for neighbours | Misc | 28 | Cash
9 | Popular, holiday workbooks | School & tuition | 46.85 | Citi
10 | Grab, rain | Transport | 14.20 | Citi
11 | Shopee 11.11, mop and detergent | Household | 54.60 | Citi
11 | Shopee 11.11, raincoats | Kids | 47.80 | Citi
12 | Great Eastern | Insurance | 412.50 | POSB
12 | Prudential | Insurance | 276.80 | POSB
13 | Maths tuition, Ethan | School & tuition | 240 | POSB
14 | FairPrice | Groceries | 121.35 | Citi
15 | Ajisen Ramen | Eating out | 72.90 | Citi
16 | Singtel + Starhub | Utilities & telco | 143.90 | Citi
18 | Healthway, Ethan fever | Medical | 52 | POSB
19 | EZ-Link top up x 3 | Transport | 120 | POSB
20 | FairPrice | Groceries | 87.55 | Citi
21 | Zoo with cousins | Kids | 96 | Citi
21 | Lunch at zoo | Eating out | 61.40 | Citi
23 | Sheng Siong | Groceries | 66.20 | POSB
24 | Bata, school shoes | Clothes | 59.90 | Citi
25 | Kopitiam | Eating out | 18.70 | Cash
26 | Art class, Chloe | School & tuition | 140 | POSB
"""
# month | in | out
BISHAN_YEAR = """
Jan | 9780 | 7012.40
Feb | 9780 | 8344.15
Mar | 12210 | 6590.75
Apr | 9780 | 6428.30
May | 9780 | 6711.95
Jun | 9780 | 9126.60
Jul | 9780 | 6398.20
Aug | 9780 | 6477.85
Sep | 9830 | 6650.10
"""


def bishanhome() -> tuple[Workbook, Card]:
    """A family of four in Singapore: a sheet a month with the list, the budget and the pay beside it."""
    workbook = Workbook()
    year = workbook.active
    year.title = "2026"
    title(year, "A1", "Family money 2026")
    head(year, 3, ["Month", "In", "Out", "Saved"], "FFE699")
    for row, (name, total, out) in enumerate(rows(BISHAN_YEAR), 4):
        put(year, row, [name, number(total), number(out), f"=B{row}-C{row}"], ["", *[SIGNED] * 3])
    for row, name, text in ((13, "Oct", BISHAN_OCT), (14, "Nov", BISHAN_NOV)):
        sheet = workbook.create_sheet(name)
        title(sheet, "A1", f"{name} 2026")
        aside(sheet, "A2", "POSB = giro, PayNow, NETS. Citi = the credit card. Money back = minus.")
        head(sheet, 4, ["Date", "Item", "Category", "S$", "Paid by"], "FFE699")
        last = 4
        for last, (day, item, category, spent, by) in enumerate(rows(text), 5):
            put(
                sheet,
                last,
                [dt.date(2026, 10 if name == "Oct" else 11, int(day)), item, category, number(spent), by],
                ["d-mmm", "", "", SIGNED],
            )
        head(sheet, 4, ["Budget for", "Budget", "Spent", "Left"], "C6E0B4", 7)
        at = 4
        for at, (category, budget) in enumerate(rows(BISHAN_BUDGET), 5):
            put(
                sheet,
                at,
                [category, number(budget), f"=SUMIF($C$5:$C$200,G{at},$D$5:$D$200)", f"=H{at}-I{at}"],
                ["", *[SIGNED] * 3],
                7,
            )
        at += 1
        put(sheet, at, ["Total", *[f"=SUM({c}5:{c}{at - 1})" for c in "HIJ"]], ["", *[SIGNED] * 3], 7)
        bold(sheet, *[f"{c}{at}" for c in "GHIJ"])
        head(sheet, 20, ["Pay", "Should be", "Came in", "On"], "BDD7EE", 7)
        came: list[dt.date | None] = [dt.date(2026, 11, 25), None]
        if name == "Oct":
            came = [dt.date(2026, 10, 23), dt.date(2026, 10, 28)]
        pays = zip(("Kelvin", "Hui Min"), (5500, 4280), came, strict=True)
        for at, (who, pay, on) in enumerate(pays, 21):
            put(sheet, at, [who, pay, pay if on else None, on], ["", SIGNED, SIGNED, "d-mmm"], 7)
        put(sheet, 23, ["Total in", "=SUM(H21:H22)", "=SUM(I21:I22)"], ["", SIGNED, SIGNED], 7)
        put(sheet, 24, ["In less out", None, "=I23-I18"], ["", "", SIGNED], 7)
        bold(sheet, "G23", "H23", "I23", "G24", "I24")
        dropdown(sheet, "C5:C200", "$G$5:$G$17")
        dropdown(sheet, "E5:E200", '"POSB,Citi,Cash"')
        sheet.freeze_panes = "A5"
        widths(sheet, 9, 32, 20, 11, 9, 3, 20, 11, 11, 11)
        put(year, row, [name, f"={name}!I23", f"={name}!I18", f"=B{row}-C{row}"], ["", *[SIGNED] * 3])
    put(year, 15, ["Dec"])
    put(year, 16, ["Year", *[f"=SUM({c}4:{c}15)" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(year, "A16", "B16", "C16", "D16")
    widths(year, 12, 13, 13, 13)
    watch = [f"Nov!{c}{row}" for row in range(5, 19) for c in "IJ"]
    watch += ["Nov!I23", "Nov!I24", "2026!B14", "2026!C14", "2026!D14", "2026!D16"]
    return workbook, {
        "book": "bishanhome.xlsx",
        "half": "round78",
        "layout": "cash book",
        "about": "family of four, Singapore, SGD",
        "dialect": "a sheet a month: a list of spending with category before the amount and paid by after it, money back as minus; beside it the budget with spent and left by SUMIF and the two pays with what should come, what came in and the day; months of the year on the first sheet",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "cash": {
            "sheet": "Nov",
            "date": "Date",
            "category": "Category",
            "out": "S$",
            "dimensions": ["Paid by"],
        },
        "free": {"Nov": ["Item"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# address | name | price | pays | owed at the end of August | done, paid in Sep | Oct | Nov
HEATON_ROUND = """
3 Rothbury Terrace | Bell | 11 | cash | | 09-07 | 11 | 10-05 | 11 | 11-02 | 11
8 Rothbury Terrace | Mr Dodds | 9 | cash | | 09-07 | 9 | 10-05 | 9 | |
15 Rothbury Terrace | Khan | 12 | bank | 12 | 09-07 | 24 | 10-05 | 12 | 11-02 | 12
22 Rothbury Terrace | Mrs Tweddle | 10 | cash | | 09-07 | 10 | 10-05 | 10 | 11-02 |
5 Simonside Terrace | Liddell | 13 | bank | | 09-08 | 13 | 10-06 | 13 | 11-03 | 13
17 Simonside Terrace | Miss Okafor | 13 | bank | | 09-08 | 13 | 10-06 | | 11-03 | 26
29 Simonside Terrace | Armstrong | 15 | cash | | 09-08 | 15 | 10-06 | 15 | 11-03 | 15
41 Simonside Terrace | Mrs Ridley | 13 | cash | | 09-08 | 13 | 10-06 | 13 | 11-03 | 13
2 Chillingham Road | The Corner Deli | 20 | bank | 20 | 09-10 | 40 | 10-08 | 20 | 11-05 |
60 Chillingham Road | Heaton Barbers | 8 | cash | | 09-10 | 8 | 10-08 | 8 | 11-05 | 8
114 Chillingham Road | Sood | 12 | bank | | 09-10 | 12 | 10-08 | 12 | 11-05 | 12
131 Chillingham Road | Nichol | 12 | cash | | 09-10 | 12 | | | 11-05 | 12
6 Cartington Terrace | Mrs Charlton | 14 | cash | | 09-14 | 14 | 10-12 | 14 | 11-09 |
9 Cartington Terrace | Fenwick | 14 | bank | | 09-14 | 14 | 10-12 | 14 | 11-09 | 14
20 Cartington Terrace | Gibson | 11 | cash | | 09-14 | 11 | 10-12 | 11 | 11-09 | 11
33 Cartington Terrace | Hussain | 16 | bank | | 09-14 | 16 | 10-12 | 16 | 11-09 |
4 Jesmond Park West | Dr Laidlaw | 28 | bank | | 09-16 | 28 | 10-14 | 28 | 11-11 | 28
10 Jesmond Park West | Mrs Pattison | 25 | bank | | 09-16 | 25 | 10-14 | 25 | 11-11 |
18 Jesmond Park West | Stephenson | 30 | bank | 30 | 09-16 | 60 | 10-14 | 30 | 11-11 | 30
7 Ravenswood Road | Elliott | 10 | cash | | 09-17 | 10 | 10-15 | 10 | 11-12 | 10
21 Ravenswood Road | Mr Robson | 10 | cash | 10 | 09-17 | 10 | 10-15 | 10 | 11-12 | 20
36 Ravenswood Road | Walton | 12 | cash | | 09-17 | 12 | 10-15 | 12 | |
"""
# date | where | job | £ | how
HEATON_EXTRAS = """
09-03 | 18 Jesmond Park West | Conservatory | 90 | Bank
09-09 | 5 Simonside Terrace | Gutters | 50 | Bank
09-18 | Coach Lane, Mr Hall | One-off | 35 | Cash
09-24 | 4 Jesmond Park West | Solar panels | 65 | Bank
10-02 | 20 Cartington Terrace | Gutters | 45 | Cash
10-07 | Benton Road, new build | One-off | 60 | Bank
10-16 | 33 Cartington Terrace | Fascias | 70 | Bank
10-21 | 3 Rothbury Terrace | Gutters | 45 | Cash
10-29 | 10 Jesmond Park West | Conservatory | 85 | Bank
11-04 | 21 Ravenswood Road | Gutters | 40 | Cash
11-10 | 9 Cartington Terrace | Fascias | 65 | Bank
11-13 | 18 Jesmond Park West | Gutters | 75 | Bank
"""
# date | what | diesel | van | kit | insurance | phone | other
HEATON_COSTS = """
09-02 | Asda fuel | 51.20 | | | | |
09-04 | Gardiner, brush head | | | 38.40 | | |
09-11 | Public liability | | | | 16.75 | |
09-14 | EE | | | | | 18 |
09-15 | Asda fuel | 49.85 | | | | |
09-22 | Tyre, Kenton Motors | | 72 | | | |
09-29 | Shell, Coast Road | 53.10 | | | | |
10-01 | Van insurance for the month | | | | 61.30 | |
10-06 | Pure water, resin | | | 44 | | |
10-11 | Public liability | | | | 16.75 | |
10-12 | Asda fuel | 50.60 | | | | |
10-14 | EE | | | | | 18 |
10-19 | Gardiner, hose sent back | | | -27.50 | | |
10-20 | Flyers, Heaton Print | | | | | | 40
10-27 | Asda fuel | 47.95 | | | | |
11-01 | Van insurance for the month | | | | 61.30 | |
11-05 | Screwfix, gloves and cloths | | | 23.98 | | |
11-09 | Asda fuel | 52.35 | | | | |
11-11 | Public liability | | | | 16.75 | |
11-12 | Wiper blades | | 19.99 | | | |
11-14 | EE | | | | | 18 |
"""


def heatonwindows() -> tuple[Workbook, Card]:
    """A window cleaner: the round with done and paid for each month, extras, costs in columns, months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Round"
    title(sheet, "A1", "The round - Heaton and Jesmond")
    aside(sheet, "A2", "put the date in when done, the money when it's paid (all of it if they pay for two)")
    months = ("Sep", "Oct", "Nov")
    put(sheet, 3, ["paid in the month"])
    for column in "HJL":
        put(sheet, 3, [f"=SUM({column}5:{column}80)"], [MONEY], "ABCDEFGHIJKLM".index(column) + 1)
    put(sheet, 3, ["=SUM(M5:M80)"], [SIGNED], 13)
    bold(sheet, "A3", "H3", "J3", "L3", "M3")
    columns = [f"{month} {word}" for month in months for word in ("done", "paid")]
    head(
        sheet,
        4,
        ["Address", "Name", "£", "Pays", "£ from before", "Rings", *columns, "Owes"],
        "BDD7EE",
    )
    calls = {"Mrs Charlton": "back gate", "Dr Laidlaw": "text first", "The Corner Deli": "before 8"}
    last = 4
    for last, r in enumerate(rows(HEATON_ROUND), 5):
        done = [
            day_of(text) if index % 2 == 0 else number(text) for index, text in enumerate((*r[5:], "")[:6])
        ]
        put(
            sheet,
            last,
            [
                r[0],
                r[1],
                number(r[2]),
                r[3],
                number(r[4]),
                calls.get(r[1]),
                *done,
                f"=E{last}+C{last}*COUNT(G{last},I{last},K{last})-SUM(H{last},J{last},L{last})",
            ],
            ["", "", MONEY, "", MONEY, "", *["d mmm", MONEY] * 3, SIGNED],
        )
    sheet.freeze_panes = "C5"
    widths(sheet, 24, 17, 8, 7, 8, 11, *[9] * 7)

    extras = workbook.create_sheet("Extras")
    title(extras, "A1", "Gutters and other jobs")
    head(extras, 3, ["Date", "Where", "Job", "£", "Cash / bank"], "BDD7EE")
    for row, (day, where, job, price, how) in enumerate(rows(HEATON_EXTRAS), 4):
        put(extras, row, [date(day), where, job, number(price), how], ["dd/mm/yy", "", "", MONEY])
    dropdown(extras, "C4:C200", '"Gutters,Conservatory,Fascias,Solar panels,One-off"')
    dropdown(extras, "E4:E200", '"Cash,Bank"')
    extras.freeze_panes = "A4"
    widths(extras, 11, 28, 15, 10, 11)

    costs = workbook.create_sheet("Costs")
    kinds = ["Diesel", "Van", "Kit", "Insurance", "Phone", "Other"]
    title(costs, "A1", "What I paid out")
    put(
        costs,
        2,
        [None, "altogether", *[f"=SUM({c}4:{c}300)" for c in "CDEFGH"]],
        ["", "", *[SIGNED] * 6],
    )
    bold(costs, *[f"{c}2" for c in "BCDEFGH"])
    head(costs, 3, ["Date", "What", *kinds], "BDD7EE")
    for row, (day, what, *paid) in enumerate(rows(HEATON_COSTS), 4):
        put(costs, row, [date(day), what, *[number(p) for p in paid]], ["dd/mm/yy", "", *[SIGNED] * 6])
    costs.freeze_panes = "A4"
    widths(costs, 11, 30, *[11] * 6)

    page = workbook.create_sheet("Months")
    title(page, "A1", "How I'm doing")
    head(page, 3, ["Month", "Round", "Extras", *kinds, "Left for me"], "BDD7EE")
    for row, (month, column) in enumerate(zip((9, 10, 11), "HJL", strict=True), 4):
        between = '{0}!$A$4:$A$300,">="&$A{1},{0}!$A$4:$A$300,"<="&EOMONTH($A{1},0)'
        put(
            page,
            row,
            [
                dt.date(2026, month, 1),
                f"=Round!{column}3",
                f"=SUMIFS(Extras!$D$4:$D$300,{between.format('Extras', row)})",
                *[f"=SUMIFS(Costs!{c}$4:{c}$300,{between.format('Costs', row)})" for c in "CDEFGH"],
                f"=B{row}+C{row}-SUM(D{row}:I{row})",
            ],
            ["mmm yyyy", *[SIGNED] * 9],
        )
    put(page, 7, ["so far", *[f"=SUM({c}4:{c}6)" for c in "BCDEFGHIJ"]], ["", *[SIGNED] * 9])
    bold(page, *[f"{c}7" for c in "ABCDEFGHIJ"])
    put(page, 10, ["Extras by job"])
    bold(page, "A10")
    jobs = ("Gutters", "Conservatory", "Fascias", "Solar panels", "One-off")
    for row, job in enumerate(jobs, 11):
        put(page, row, [job, f"=SUMIF(Extras!C$4:C$300,A{row},Extras!D$4:D$300)"], ["", SIGNED])
    widths(page, 15, *[11] * 9)
    return workbook, {
        "book": "heatonwindows.xlsx",
        "half": "round78",
        "layout": "records",
        "about": "window cleaner, Newcastle, England, GBP, under the VAT limit",
        "dialect": "the round by address with the price, and for each month the day it was done and what was paid in columns side by side, owes by formula at the end, sums above the headings; other jobs as a list with the sort before the price; costs with a column for each kind, sent back as minus; months on the last sheet",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "tables": {"round": "Round", "extras": "Extras", "costs": "Costs"},
        "free": {"Extras": ["Where"], "Costs": ["What"]},
        "adds_up": {},
        "watch": [
            "Round!L3",
            "Round!M3",
            *[f"Round!M{row}" for row in range(5, last + 1)],
            *[f"Costs!{c}2" for c in "CDEFGH"],
            *[f"Months!{c}6" for c in "BCDEFGHIJ"],
            "Months!J7",
            *[f"Months!B{row}" for row in range(11, 16)],
        ],
        "zero": [],
    }


# name | group | fee | deposit | 2nd | 3rd
NJORO_CAMPERS = """
Abigail Chebet | Teens | 4000 | 1500 | 1500 | 1000
Amos Otieno | Youth | 5000 | 1500 | 2000 |
Brian Kamau | Youth | 5000 | 1500 | 2000 | 1500
Caleb Mutua | Teens | 4000 | 1500 | |
Cynthia Akinyi | Youth | 5000 | 2500 | 2500 |
Daniel Njoroge | Teens | 4000 | 1500 | 1500 |
Diana Jepkosgei | Teens | 4000 | 4000 | |
Emmanuel Barasa | Youth | 5000 | 1500 | 1500 |
Esther Wambui | Teens | 4000 | 1500 | 2500 |
Faith Wanjiru | Teens | 4000 | 1500 | |
Felix Kiptoo | Youth | 5000 | 2000 | 3000 |
Gideon Maina | Teens | 4000 | 1500 | 1500 |
Grace Nyambura | Teens | 4000 | 2000 | 2000 |
Irene Moraa | Youth | 5000 | 1500 | |
Joel Kimani | Youth | 5000 | 1500 | 2000 |
Joy Nasimiyu | Teens | 4000 | 1500 | 1500 | 1000
Kevin Ochieng | Teens | 4000 | 1500 | |
Lydia Wairimu | Youth | 5000 | 5000 | |
Mercy Cherono | Teens | 4000 | 1500 | 2500 |
Naomi Muthoni | Youth | 5000 | 1500 | 2000 |
Peter Mwangi | Teens | 4000 | 1500 | |
Ruth Atieno | Teens | 4000 | 1500 | 1500 |
Samuel Rotich | Youth | 5000 | 2000 | 1500 |
Tabitha Njeri | Teens | 4000 | 1500 | 1500 |
"""
# name | pledged | paid | on
NJORO_PLEDGES = """
Rev. Gathogo | 10000 | 10000 | 10-04
Elder Mbugua | 15000 | 15000 | 10-18
Mr. Kiprono | 10000 | |
Mama Wafula | 3000 | 3000 | 10-11
Women's Guild | 20000 | 20000 | 11-08
Men's fellowship | 20000 | |
Dr. Achieng | 8000 | 8000 | 11-15
Njoro Agrovet | 5000 | |
Mr. & Mrs. Karanja | 6000 | 6000 | 10-25
Deacon Simiyu | 2000 | 2000 | 11-01
Choir | 4000 | |
"""
# date | item | budget line | KES | paid by | receipt
NJORO_SPENT = """
09-15 | Elementaita Retreat Centre, booking fee | Venue | 20000 | Cheque | yes
09-22 | Posters and consent forms, printing | Materials | 2350 | Cash | yes
10-03 | Airtime for calling parents | Other | 500 | M-Pesa | no
10-06 | Balls and ropes, Nakuru Sports House | Materials | 4800 | M-Pesa | yes
10-13 | Fare to inspect the venue x 3 | Transport | 1200 | Cash | no
10-20 | Elementaita Retreat Centre, 2nd payment | Venue | 35000 | Cheque | yes
10-24 | Speaker's air ticket contribution, Pst. Okello | Speakers | 7500 | M-Pesa | yes
10-29 | T-shirts deposit, Rift Prints | T-shirts | 9000 | M-Pesa | yes
11-02 | Molo Line, deposit for the bus | Transport | 15000 | M-Pesa | yes
11-05 | First aid kit, Goodlife | First aid | 3150 | M-Pesa | yes
11-07 | Rice 50 kg, Tumaini supermarket | Food | 7400 | Cash | yes
11-07 | Cooking oil and salt, Tumaini supermarket | Food | 4260 | Cash | yes
11-07 | Boda to carry shopping to church | Transport | 300 | Cash | no
11-10 | Beans 2 debes, Njoro market | Food | 3600 | Cash | no
11-12 | Bibles and notebooks, Scripture Union | Materials | 6900 | M-Pesa | yes
11-14 | Notebooks returned, Scripture Union | Materials | -900 | M-Pesa | yes
11-17 | T-shirts balance, Rift Prints | T-shirts | 11400 | M-Pesa | yes
11-19 | Unga 2 bales, Tumaini supermarket | Food | 4800 | Cash | yes
11-20 | Charcoal 3 bags | Food | 4500 | Cash | no
11-21 | Airtime | Other | 500 | M-Pesa | no
"""


def njorocamp() -> tuple[Workbook, Card]:
    """A church's youth camp in Kenya: campers' instalments, pledges, spending and a budget."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Budget"
    title(page, "A1", "YOUTH & TEENS CAMP, ELEMENTAITA 7-12 DECEMBER 2026", 13)
    put(page, 2, ["St. Philip's Church Njoro"])
    head(page, 4, ["INCOME", "Budget", "Received", "To come"], "F4B084")
    put(page, 5, ["Camp fees", 110000, "=Campers!H3", "=Campers!I3"], ["", *[WHOLE] * 3])
    put(page, 6, ["Pledges", 100000, "=Pledges!C2", "=Pledges!E2"], ["", *[WHOLE] * 3])
    put(page, 7, ["Church treasury", 40000, 40000, "=B7-C7"], ["", *[WHOLE] * 3])
    put(page, 8, ["TOTAL INCOME", *[f"=SUM({c}5:{c}7)" for c in "BCD"]], ["", *[WHOLE] * 3])
    head(page, 10, ["EXPENSES", "Budget", "Spent", "Remaining"], "F4B084")
    lines = {
        "Venue": 85000,
        "Food": 62000,
        "Transport": 42000,
        "Speakers": 15000,
        "Materials": 16000,
        "T-shirts": 20400,
        "First aid": 4000,
        "Other": 5000,
    }
    row = 10
    for row, (line, budget) in enumerate(lines.items(), 11):
        put(
            page,
            row,
            [line, budget, f"=SUMIF(Spent!C$4:C$200,A{row},Spent!D$4:D$200)", f"=B{row}-C{row}"],
            ["", *[WHOLE] * 3],
        )
    put(page, 19, ["TOTAL EXPENSES", *[f"=SUM({c}11:{c}18)" for c in "BCD"]], ["", *[WHOLE] * 3])
    put(page, 21, ["MONEY IN HAND", None, "=C8-C19"], ["", "", WHOLE])
    for at in (8, 19, 21):
        bold(page, *[f"{c}{at}" for c in "ABCD"])
    shade(page, "A21:D21", "FFF2CC")
    widths(page, 24, 14, 14, 14)

    campers = workbook.create_sheet("Campers")
    title(campers, "A1", "Campers and fees (KES)")
    aside(campers, "A2", "teens 4,000, youth 5,000. Whatever they bring goes in the next empty box.")
    put(
        campers,
        3,
        [None, "TOTAL", None, *[f"=SUM({c}5:{c}80)" for c in "DEFGHI"]],
        ["", "", "", *[WHOLE] * 6],
    )
    bold(campers, *[f"{c}3" for c in "BDEFGHI"])
    head(campers, 4, ["No.", "Name", "Group", "Fee", "Deposit", "2nd", "3rd", "Paid", "Balance"], "F4B084")
    last = 4
    for last, r in enumerate(rows(NJORO_CAMPERS), 5):
        put(
            campers,
            last,
            [
                last - 4,
                r[0],
                r[1],
                *[number(text) for text in (*r[2:], "", "")[:4]],
                f"=SUM(E{last}:G{last})",
                f"=D{last}-H{last}",
            ],
            ["", "", "", *[WHOLE] * 6],
        )
    campers.freeze_panes = "C5"
    widths(campers, 6, 24, 9, *[10] * 6)

    pledges = workbook.create_sheet("Pledges")
    title(pledges, "A1", "Pledges from the fundraising Sunday 27/9")
    put(
        pledges,
        2,
        ["TOTAL", "=SUM(B4:B60)", "=SUM(C4:C60)", None, "=SUM(E4:E60)"],
        ["", WHOLE, WHOLE, "", WHOLE],
    )
    bold(pledges, "A2", "B2", "C2", "E2")
    head(pledges, 3, ["Name", "Pledged", "Paid", "Date paid", "Not yet"], "F4B084")
    end = 3
    for end, (name, pledged, paid, on) in enumerate(rows(NJORO_PLEDGES), 4):
        put(
            pledges,
            end,
            [name, number(pledged), number(paid), day_of(on), f"=B{end}-C{end}"],
            ["", WHOLE, WHOLE, "dd/mm/yyyy", WHOLE],
        )
    widths(pledges, 24, 12, 12, 13, 12)

    spent = workbook.create_sheet("Spent")
    title(spent, "A1", "Camp expenses")
    head(spent, 3, ["Date", "Item", "Budget line", "KES", "Paid by", "Receipt"], "F4B084")
    for row, (day, item, line, paid, by, receipt) in enumerate(rows(NJORO_SPENT), 4):
        put(spent, row, [date(day), item, line, number(paid), by, receipt], ["dd/mm/yyyy", "", "", WHOLE])
    dropdown(spent, "C4:C200", "Budget!$A$11:$A$18")
    dropdown(spent, "E4:E200", '"M-Pesa,Cash,Cheque"')
    spent.freeze_panes = "A4"
    widths(spent, 12, 44, 13, 11, 10, 9)
    return workbook, {
        "book": "njorocamp.xlsx",
        "half": "round78",
        "layout": "records",
        "about": "church's youth camp, Njoro, Kenya, KES",
        "dialect": "campers with the fee and a box each for deposit, second and third instalment, paid and balance by formula, totals above the headings; pledges with what was paid and the day filled in later; spending with a budget line before the amount, M-Pesa, cash or cheque after it, a receipt mark last, returns as minus; a budget of income and expenses with the money in hand on the first sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "tables": {"campers": "Campers", "pledges": "Pledges", "spent": "Spent"},
        "free": {"Spent": ["Item", "Receipt"]},
        "adds_up": {},
        "watch": [
            *[f"Budget!{c}{row}" for row in (5, 6, 8) for c in "CD"],
            *[f"Budget!{c}{row}" for row in range(11, 20) for c in "CD"],
            "Budget!C21",
            *[f"Campers!{c}{row}" for row in range(5, last + 1) for c in "HI"],
            *[f"Campers!{c}3" for c in "EFGHI"],
            *[f"Pledges!E{row}" for row in range(4, end + 1)],
            "Pledges!C2",
            "Pledges!E2",
        ],
        "zero": [],
    }


# date | where | 8 oz | 1 lb | 2 lb | other $ | paid | remark
BEES_SALES = """
03-14 | Neighbors, last of the 2025 honey | 4 | 6 | 1 | | Cash |
04-18 | Swarm pickup, Newton St | | | | 60 | Cash | hived in #5
04-25 | Swarm pickup, Bellfountain | | | | 60 | Venmo |
05-09 | Beginner class at the grange, 7 people | | | | 175 | Check |
05-23 | Swarm pickup, Airlie | | | | 75 | Venmo | long drive
06-20 | Corvallis market | 9 | 12 | 3 | | Cash | spring honey
06-27 | Corvallis market | 6 | 10 | 2 | | Cash |
07-11 | Corvallis market | 8 | 14 | 5 | | Cash |
07-18 | Wren General Store | 12 | 12 | | | Check |
07-25 | Corvallis market | 5 | 11 | 4 | | Cash |
07-30 | Colony out of a shed, Hoskins Rd | | | | 150 | Check |
08-08 | Corvallis market | 7 | 15 | 6 | | Cash |
08-15 | Co-worker order, Dana | | 6 | 2 | | Venmo |
08-22 | Corvallis market | 4 | 13 | 5 | | Cash | blackberry
09-05 | Corvallis market | 6 | 12 | 3 | | Cash |
09-12 | Wren General Store | 12 | 18 | | | Check |
09-19 | Corvallis market | 3 | 9 | 6 | | Cash |
09-26 | Fall festival | 10 | 22 | 9 | | Cash | best day yet
10-03 | Corvallis market | 5 | 8 | 2 | | Cash |
10-10 | Co-worker order, Luis | 2 | 4 | | | Venmo |
"""
# date | bought from | what | line | $ | with
BEES_SPENT = """
01-24 | OSBA | membership | Insurance & dues | 40 | Visa
02-14 | Mann Lake | 2 deeps, 20 frames | Equipment | 186.40 | Visa
03-07 | Costco | sugar 100 lb | Feed & treatments | 62.98 | Debit
04-11 | Foothills Honey | 2 packages | Bees & queens | 310 | Check
04-12 | Coastal Farm | smoker | Equipment | 42.99 | Debit
04-16 | Coastal Farm | smoker went back, leaked | Equipment | -42.99 | Debit
04-30 | Ruhl Bee Supply | smoker, gloves | Equipment | 71.50 | Visa
05-15 | Ruhl Bee Supply | queen | Bees & queens | 42 | Visa
06-02 | Corvallis market | stall fee June | Booth fees | 60 | Check
06-05 | Dadant | 6 cases of jars, lids | Jars & labels | 148.20 | Visa
06-09 | StickerMule | labels | Jars & labels | 64 | Visa
06-20 | Shell | gas | Gas | 41.30 | Debit
07-01 | Corvallis market | stall fee July | Booth fees | 60 | Check
07-21 | Dadant | 4 cases of jars | Jars & labels | 104.80 | Visa
08-03 | Corvallis market | stall fee August | Booth fees | 60 | Check
08-12 | Mann Lake | Apivar strips | Feed & treatments | 89.95 | Visa
08-23 | Shell | gas | Gas | 38.75 | Debit
09-01 | Corvallis market | stall fee September | Booth fees | 60 | Check
09-08 | Dadant | 3 cases of jars | Jars & labels | 78.60 | Visa
09-20 | Costco | sugar 150 lb | Feed & treatments | 96.47 | Debit
09-26 | Fall festival | table | Booth fees | 35 | Cash
10-02 | Mann Lake | 30 frames with foundation | Equipment | 115.50 | Visa
10-05 | Flex Seed & Feed | pollen patties | Feed & treatments | 33.25 | Cash
"""
BEES_HIVES = """
#1 | Backyard | 2024 | strong, treated Aug 14
#2 | Backyard | 2026 | new queen in May
#3 | Dana's orchard | 2025 | light, feeding
#4 | Dana's orchard | 2026 | package from Foothills
#5 | Backyard | 2026 | Newton St swarm
"""


def philomathbees() -> tuple[Workbook, Card]:
    """A part-time beekeeper in Oregon: jars sold at list prices, other money, spending and a year's page."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Sales"
    title(sheet, "A1", "Honey & bee money 2026")
    put(sheet, 3, [None, "price per jar", 8, 13, 22], ["", "", *[MONEY] * 3])
    sheet["B3"].alignment = Alignment(horizontal="right")
    shade(sheet, "C3:E3", "FFFF99")
    head(
        sheet,
        5,
        ["Date", "Where / who", "8 oz", "1 lb", "2 lb", "Other $", "Total $", "Paid", "Notes"],
        "FFD966",
    )
    for row, (day, where, half, one, two, other, paid, remark) in enumerate(rows(BEES_SALES), 6):
        put(
            sheet,
            row,
            [
                date(day),
                where,
                *[number(text) for text in (half, one, two, other)],
                f"=C{row}*C$3+D{row}*D$3+E{row}*E$3+F{row}",
                paid,
                remark or None,
            ],
            ["m/d/yy", "", "0", "0", "0", MONEY, MONEY],
        )
    dropdown(sheet, "H6:H300", '"Cash,Venmo,Check"')
    sheet.freeze_panes = "A6"
    widths(sheet, 10, 34, 8, 8, 8, 10, 11, 9, 22)

    spent = workbook.create_sheet("Expenses")
    title(spent, "A1", "Bee expenses 2026")
    head(spent, 3, ["Date", "Bought from", "What", "Line", "Amount", "With"], "FFD966")
    for row, (day, shop, what, line, paid, by) in enumerate(rows(BEES_SPENT), 4):
        put(spent, row, [date(day), shop, what, line, number(paid), by], ["m/d/yy", "", "", "", SIGNED])
    dropdown(spent, "D4:D300", "Year!$A$16:$A$22")
    dropdown(spent, "F4:F300", '"Visa,Debit,Check,Cash"')
    spent.freeze_panes = "A4"
    widths(spent, 10, 20, 30, 19, 11, 9)

    page = workbook.create_sheet("Year")
    title(page, "A1", "2026 so far")
    head(page, 3, ["", "Jars", "$"], "FFD966")
    for row, (name, column) in enumerate((("8 oz", "C"), ("1 lb", "D"), ("2 lb", "E")), 4):
        put(
            page,
            row,
            [name, f"=SUM(Sales!{column}6:{column}300)", f"=B{row}*Sales!{column}3"],
            ["", "0", MONEY],
        )
    put(page, 7, ["Swarms, classes, other", None, "=SUM(Sales!F6:F300)"], ["", "", MONEY])
    put(page, 8, ["Total in", "=SUM(B4:B6)", "=SUM(Sales!G6:G300)"], ["", "0", MONEY])
    for row, how in enumerate(("Cash", "Venmo", "Check"), 10):
        put(
            page,
            row,
            [f"{how}", None, f"=SUMIF(Sales!H$6:H$300,A{row},Sales!G$6:G$300)"],
            ["", "", MONEY],
        )
    aside(page, "D10", "how they paid")
    head(page, 15, ["Expenses", "", "$"], "FFD966")
    lines = (
        "Bees & queens",
        "Equipment",
        "Feed & treatments",
        "Jars & labels",
        "Booth fees",
        "Gas",
        "Insurance & dues",
    )
    for row, line in enumerate(lines, 16):
        put(
            page, row, [line, None, f"=SUMIF(Expenses!D$4:D$300,A{row},Expenses!E$4:E$300)"], ["", "", SIGNED]
        )
    put(page, 23, ["Total out", None, "=SUM(C16:C22)"], ["", "", SIGNED])
    put(page, 25, ["Profit", None, "=C8-C23"], ["", "", SIGNED])
    for row in (8, 23, 25):
        bold(page, f"A{row}", f"B{row}", f"C{row}")
    widths(page, 25, 9, 13, 16)

    hives = workbook.create_sheet("Hives")
    title(hives, "A1", "Hives")
    head(hives, 3, ["Hive", "Where it is", "Queen from", "Last look"], "FFD966")
    for row, (hive, place, queen, look) in enumerate(rows(BEES_HIVES), 4):
        put(hives, row, [hive, place, number(queen), look])
    widths(hives, 8, 18, 12, 32)
    return workbook, {
        "book": "philomathbees.xlsx",
        "half": "round78",
        "layout": "records",
        "about": "part-time beekeeper, Philomath, Oregon, USD, no sales tax",
        "dialect": "sales with jars of three sizes counted and priced by formula from prices above the headings, other money in a column of its own and how they paid after the total; expenses with the line before the amount and paid with after it, returns as minus; jars, ways of paying, expense lines and profit on a page of the year; hives on the last sheet",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"sales": "Sales", "spent": "Expenses", "hives": "Hives"},
        "free": {"Sales": ["Where / who", "Notes"], "Expenses": ["Bought from", "What"]},
        "adds_up": {},
        "watch": [
            *[f"Year!{c}{row}" for row in (4, 5, 6) for c in "BC"],
            "Year!C7",
            "Year!B8",
            "Year!C8",
            *[f"Year!C{row}" for row in (10, 11, 12)],
            *[f"Year!C{row}" for row in range(16, 24)],
            "Year!C25",
        ],
        "zero": [],
    }


# guest | arrive | leave | through | rent | deposit | deposit in | balance in | remark
TREVONE_BOOKINGS = """
Tomlinson | 04-11 | 04-18 | Website | 560 | 140 | 01-15 | 03-12 |
Marchetti | 04-25 | 04-29 | Airbnb | 348.20 | | | 04-26 |
Blewett | 05-02 | 05-09 | Website | 590 | 150 | 02-03 | 04-01 | dog
Okonkwo | 05-16 | 05-20 | Airbnb | 371.45 | | | 05-17 |
Whitfield | 05-23 | 05-30 | Friends | 450 | 100 | 02-20 | 05-23 | Sue's cousin
Lambert | 06-06 | 06-13 | Website | 680 | 170 | 02-11 | 05-08 |
Sharma | 06-20 | 06-27 | Airbnb | 655.90 | | | 06-21 |
Dunstan | 07-04 | 07-11 | Website | 795 | 200 | 01-22 | 06-05 |
Dunstan | 07-11 | 07-18 | Website | 795 | 200 | 01-22 | 06-05 | second week
Visser | 07-18 | 07-25 | Airbnb | 812.30 | | | 07-19 |
Crabtree | 07-25 | 08-01 | Website | 940 | 235 | 02-02 | 06-26 |
Nkemelu | 08-01 | 08-08 | Website | 940 | 235 | 03-09 | 07-02 |
Fairhurst | 08-08 | 08-15 | Website | 940 | 235 | 01-30 | 07-10 | cot
Gill | 08-15 | 08-22 | Airbnb | 905.60 | | | 08-16 |
Oldroyd | 08-22 | 08-29 | Website | 890 | 220 | 03-27 | 07-24 |
Rowe | 09-05 | 09-12 | Website | 640 | 160 | 05-05 | 08-07 |
Bergmann | 09-12 | 09-19 | Airbnb | 588.75 | | | 09-13 |
Penhale | 09-26 | 09-29 | Friends | 180 | 50 | 08-01 | 09-26 |
Sutcliffe | 10-10 | 10-17 | Website | 520 | 130 | 07-18 | 09-11 |
Akhtar | 10-24 | 10-31 | Website | 620 | 155 | 06-30 | 09-25 | half term
Lindqvist | 11-07 | 11-11 | Airbnb | 265.40 | | | 11-08 |
Heslop | 11-14 | 11-17 | Website | 240 | 60 | 10-02 | 10-30 |
Mrs Pascoe | 12-19 | 12-26 | Website | 585 | 150 | 09-14 | | Christmas, 4 + dog
Jardine | 12-28 | 2027-01-02 | Website | 720 | 180 | 10-06 | | New Year
Thwaite | 2027-04-03 | 2027-04-10 | Website | 610 | 150 | 11-03 | | after Easter
"""
# line | April to March
TREVONE_COSTS = """
Changeovers (Jenny) | 120 | 180 | 120 | 240 | 300 | 180 | 120 | 60
Laundry | 38 | 57 | 38 | 76 | 95 | 57 | 38 | 19
Electric (EDF) | 142.10 | 118.45 | 96.30 | 94.75 | 101.20 | 99.60 | 121.85 |
Water | | 64.20 | | | 71.55 | | | 68.90
Wifi & TV licence | 31 | 31 | 31 | 31 | 31 | 31 | 31 | 31
Insurance | 348.60
Window cleaner & bins | 22 | 22 | 22 | 22 | 22 | 22 | 22 | 22
Garden | | 45 | 45 | 90 | 45 | 45 | 45 |
Repairs & paint | 86.40 | | 129.99 | | 24.50 | | 212 | 47.80
Welcome packs | 24.60 | 31.15 | 22.80 | 48.20 | 56.70 | 29.45 | 21.90 | 14.35
Website | | | 96
Other | | 18.99 | | 12.50 | | | 35 |
"""
TREVONE_MONTHS = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]


def trevonelet() -> tuple[Workbook, Card]:
    """A holiday cottage in Cornwall: bookings with deposit and balance, costs by months, the tax year."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Bookings"
    title(sheet, "A1", "Gull Cottage, Trevone - bookings")
    put(sheet, 2, ["Airbnb: what they pay us after their fee, no deposit"])
    sheet["A2"].font = Font(italic=True)
    put(
        sheet,
        3,
        ["All bookings", None, None, "=SUM(D5:D150)", None, "=SUM(F5:F150)"],
        ["", "", "", "0", "", MONEY],
    )
    put(sheet, 3, ["=SUM(K5:K150)", "=SUM(L5:L150)"], [MONEY, MONEY], 11)
    bold(sheet, "A3", "D3", "F3", "K3", "L3")
    head(
        sheet,
        4,
        [
            "Guest",
            "Arrive",
            "Leave",
            "Nights",
            "Through",
            "Rent",
            "Deposit",
            "Deposit in",
            "Balance",
            "Balance in",
            "Had so far",
            "To come",
            "Notes",
        ],
        "B4C6E7",
    )
    for row, r in enumerate(rows(TREVONE_BOOKINGS), 5):
        guest, arrive, leave, through, rent, deposit, first, second, remark = r
        put(
            sheet,
            row,
            [
                guest,
                date(arrive),
                date(leave),
                f"=C{row}-B{row}",
                through,
                number(rent),
                number(deposit),
                day_of(first),
                f"=F{row}-G{row}",
                day_of(second),
                f'=IF(H{row}="",0,G{row})+IF(J{row}="",0,I{row})',
                f"=F{row}-K{row}",
                remark or None,
            ],
            ["", *["dd/mm/yy"] * 2, "0", "", MONEY, MONEY, "dd/mm/yy", MONEY, "dd/mm/yy", MONEY, MONEY],
        )
    dropdown(sheet, "E5:E150", '"Website,Airbnb,Friends"')
    sheet.freeze_panes = "B5"
    widths(sheet, 15, 10, 10, 8, 10, 10, 10, 11, 10, 11, 11, 10, 22)

    costs = workbook.create_sheet("Costs")
    title(costs, "A1", "Costs of the cottage, 2026-27")
    head(costs, 3, ["", *TREVONE_MONTHS, "Year"], "B4C6E7")
    last = 3
    for last, (line, *paid) in enumerate(rows(TREVONE_COSTS), 4):
        figures = [number(text) for text in (*paid, *[""] * 12)[:12]]
        put(costs, last, [line, *figures, f"=SUM(B{last}:M{last})"], ["", *[SIGNED] * 13])
    end = last + 1
    letters = [get_column_letter(column) for column in range(2, 15)]
    put(costs, end, ["Total", *[f"=SUM({c}4:{c}{last})" for c in letters]], ["", *[SIGNED] * 13])
    bold(costs, f"A{end}", *[f"{c}{end}" for c in letters])
    aside(costs, f"A{end + 2}", "more than one in a month: add it to what's there")
    costs.freeze_panes = "B4"
    widths(costs, 24, *[10] * 12, 12)

    page = workbook.create_sheet("Tax year")
    title(page, "A1", "Tax year 2026-27, by month of arrival")
    head(page, 3, ["Month", "Rent", "Costs", "Left"], "B4C6E7")
    for index in range(12):
        row = index + 4
        first = dt.date(2026 + (index > 8), (index + 3) % 12 + 1, 1)
        put(
            page,
            row,
            [
                first,
                f'=SUMIFS(Bookings!F$5:F$150,Bookings!B$5:B$150,">="&A{row},Bookings!B$5:B$150,"<="&EOMONTH(A{row},0))',
                f"=Costs!{letters[index]}{end}",
                f"=B{row}-C{row}",
            ],
            ["mmm yy", *[SIGNED] * 3],
        )
    put(page, 16, ["Year", *[f"=SUM({c}4:{c}15)" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, *[f"{c}16" for c in "ABCD"])
    put(page, 18, ["Through"])
    bold(page, "A18")
    for row, through in enumerate(("Website", "Airbnb", "Friends"), 19):
        put(page, row, [through, f"=SUMIF(Bookings!E$5:E$150,A{row},Bookings!F$5:F$150)"], ["", SIGNED])
    widths(page, 12, 13, 13, 13)
    return workbook, {
        "book": "trevonelet.xlsx",
        "half": "round78",
        "layout": "records",
        "about": "holiday cottage let by its owners, Cornwall, England, GBP, no VAT",
        "dialect": "bookings with arrival, leaving, through whom, the rent, the deposit and the day it came, the balance by formula and the day that came, had so far and to come, sums above the headings; costs as lines by months of the tax year, more of a kind in a month added to the cell; rent and costs by months on the last sheet",
        "date_order": "dmy",
        "period": ["2026-04-06", "2027-04-05"],
        "tables": {"bookings": "Bookings"},
        "grid": {"sheet": "Costs", "label": "A", "months": "columns"},
        "free": {"Bookings": ["Notes"]},
        "adds_up": {},
        "watch": [
            *[f"Bookings!{c}3" for c in "DFKL"],
            *[f"Bookings!L{row}" for row in (27, 28, 29)],
            *[f"Costs!N{row}" for row in range(4, end + 1)],
            f"Costs!I{end}",
            *[f"Tax year!{c}{row}" for row in (11, 14, 16) for c in "BCD"],
            *[f"Tax year!B{row}" for row in (19, 20, 21)],
        ],
        "zero": [],
    }


BOOKS = [bishanhome, heatonwindows, njorocamp, philomathbees, trevonelet]
