"""The workbooks of round 106: an owner of two houses in Ibadan, a timber yard in Mutare, a bank copy in Aarhus, a family in Kochi, an English editor in Daegu."""
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
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

IBADAN_HEADS = [
    "Rent",
    "Agreement & caution",
    "Repairs",
    "Electricity",
    "Borehole & water",
    "Waste",
    "Security",
    "Govt charges",
]
# date | flat | head | particulars | in | out
IBADAN = {
    "Bodija": """
01-08 | 1 | Rent | Mr Adeyemo, 2026 | 900000 |
01-12 | all | Security | Baba Sunday, January | | 35000
01-19 | all | Waste | January to March | | 12000
01-26 | 2 | Rent | Mrs Oyelaran, first part | 500000 |
02-04 | 1 | Repairs | kitchen sink, plumber | | 16500
02-10 | all | Security | Baba Sunday, February | | 35000
02-17 | all | Electricity | IBEDC, pump and gate lights | | 21400
03-03 | 3 | Rent | Dr Bakare, 2026 | 1100000 |
03-10 | all | Security | Baba Sunday, March | | 35000
03-22 | all | Govt charges | land use charge | | 48000
04-09 | all | Security | Baba Sunday, April | | 35000
04-14 | all | Waste | April to June | | 12000
04-21 | all | Borehole & water | pumping machine serviced | | 27500
05-06 | 3 | Repairs | two louvre frames | | 22000
05-11 | all | Security | Baba Sunday, May | | 35000
05-19 | all | Electricity | IBEDC, pump and gate lights | | 24150
06-10 | all | Security | Baba Sunday, June | | 35000
""",
    "Ring Road": """
01-15 | Shop A | Rent | Madam Shade, 2026 | 420000 |
01-20 | all | Waste | January to March | | 9000
02-02 | Upstairs | Rent | Femi Alabi, first half | 450000 |
02-02 | Upstairs | Agreement & caution | Femi Alabi, new agreement | 60000 |
02-11 | all | Electricity | IBEDC, stair lights | | 8700
02-24 | Shop B | Rent | Kola phones, first part | 200000 |
03-05 | Shop B | Repairs | roller shutter welded | | 31000
03-18 | all | Govt charges | land use charge | | 36000
04-14 | all | Waste | April to June | | 9000
04-16 | Shop B | Rent | Kola phones, second part | 100000 |
05-07 | Upstairs | Repairs | bathroom tap, plumber | | 11500
05-13 | all | Electricity | IBEDC, stair lights | | 9350
06-04 | all | Borehole & water | two tanker loads, borehole down | | 38000
06-09 | all | Borehole & water | one load not brought, money back | | -19000
""",
}
# house | flat | tenant | a year
IBADAN_FLATS = """
Bodija | 1 | Mr Adeyemo | 900000
Bodija | 2 | Mrs Oyelaran | 850000
Bodija | 3 | Dr Bakare | 1100000
Ring Road | Shop A | Madam Shade | 420000
Ring Road | Shop B | Kola phones | 400000
Ring Road | Upstairs | Femi Alabi | 900000
"""


def ibadanhouses() -> tuple[Workbook, Card]:
    """Two houses in Ibadan: a sheet a house with in, out and balance, who still owes of the year's rent, heads by houses."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Summary"
    for name, text in IBADAN.items():
        sheet = workbook.create_sheet(name)
        across(sheet, "A1:G1", f"{name.upper()} 2026", "D9E1F2")
        head(sheet, 2, ["Date", "Flat", "Head", "Particulars", "In", "Out", "Balance"], "D9E1F2")
        for at, (day, flat, kind, what, into, out) in enumerate(rows(text), 3):
            before = f"G{at - 1}+" if at > 3 else ""
            put(
                sheet,
                at,
                [
                    date(day),
                    number(flat) if flat.isdigit() else flat,
                    kind,
                    what,
                    number(into),
                    number(out),
                    f"={before}E{at}-F{at}",
                ],
                ["dd/mm/yyyy", "", "", "", WHOLE, WHOLE, WHOLE],
            )
        dropdown(sheet, "C3:C300", '"' + ",".join(IBADAN_HEADS) + '"')
        sheet.freeze_panes = "A3"
        widths(sheet, 12, 10, 21, 34, 13, 13, 14)
    title(page, "A1", "Daddy's houses - rent and expenses 2026 (naira)")
    head(page, 3, ["House", "Flat", "Tenant", "Rent a year", "Received", "To come"], "D9E1F2")
    for at, (house, flat, tenant, rent) in enumerate(rows(IBADAN_FLATS), 4):
        put(
            page,
            at,
            [
                house,
                number(flat) if flat.isdigit() else flat,
                tenant,
                number(rent),
                f"=SUMIFS('{house}'!$E$3:$E$300,'{house}'!$B$3:$B$300,B{at},'{house}'!$C$3:$C$300,\"Rent\")",
                f"=D{at}-E{at}",
            ],
            ["", "", "", *[WHOLE] * 3],
        )
    put(page, 10, ["All", None, None, *[f"=SUM({c}4:{c}9)" for c in "DEF"]], ["", "", "", *[WHOLE] * 3])
    bold(page, *[f"{c}10" for c in "ADEF"])
    head(page, 13, ["Head", "Bodija", "Ring Road", "Both"], "D9E1F2")
    for at, kind in enumerate(IBADAN_HEADS, 14):
        two = [
            f"=SUMIF('{house}'!$C$3:$C$300,$A{at},'{house}'!$E$3:$E$300)"
            f"-SUMIF('{house}'!$C$3:$C$300,$A{at},'{house}'!$F$3:$F$300)"
            for house in IBADAN
        ]
        put(page, at, [kind, *two, f"=B{at}+C{at}"], ["", *[WHOLE] * 3])
    put(page, 22, ["Left for the family", *[f"=SUM({c}14:{c}21)" for c in "BCD"]], ["", *[WHOLE] * 3])
    bold(page, *[f"{c}22" for c in "ABCD"])
    aside(page, "A24", "expenses show with a minus")
    widths(page, 22, 13, 16, 14, 14, 14)
    return workbook, {
        "book": "ibadanhouses.xlsx",
        "half": "round106",
        "layout": "cash book",
        "about": "owner of two houses with six lets, Ibadan, Nigeria, NGN",
        "dialect": "a sheet a house with flat (all for the whole house), head and particulars before in and out and a balance carried on each line, the house's own costs and its yearly rents in parts in one list, money back as a minus under out; rent a year, received and to come by flat and heads by houses on the first sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"bodija": "Bodija", "ring road": "Ring Road"},
        "free": {"Bodija": ["Particulars"], "Ring Road": ["Particulars"]},
        "adds_up": {},
        "watch": [
            *[f"Summary!{c}{r}" for r in range(4, 11) for c in "EF"],
            *[f"Summary!{c}{r}" for r in range(14, 23) for c in "BCD"],
        ],
        "zero": [],
    }


# account | kind | opening, credits as minus
TIMBER_ACCOUNTS = """
Cash | Asset | 312
CBZ bank | Asset | 4860
EcoCash | Asset | 145
Customers | Asset | 1270
Saw and tools | Asset | 5400
Suppliers | Liability | -980
Capital | Owner | -11007
Drawings | Owner | 0
Timber sales | Income | 0
Cutting charges | Income | 0
Timber bought | Expense | 0
Wages | Expense | 0
Yard rent | Expense | 0
Fuel and lorry | Expense | 0
Saw repairs | Expense | 0
ZESA and airtime | Expense | 0
Bank charges | Expense | 0
"""
# date | folio | particulars | debit | credit | amount
TIMBER_JOURNAL = """
07-01 | J41 | Yard rent July | Yard rent | CBZ bank | 350
07-02 | J42 | Planks, counter | Cash | Timber sales | 486
07-03 | J43 | Pine from Chimanimani on account | Timber bought | Suppliers | 1240
07-04 | J44 | Wages, week | Wages | Cash | 160
07-06 | J45 | Roof trusses, Dangare Builders | Customers | Timber sales | 890
07-07 | J46 | Diesel | Fuel and lorry | Cash | 64
07-09 | J47 | Counter sales by phone | EcoCash | Timber sales | 142
07-10 | J48 | Dangare Builders paid June | CBZ bank | Customers | 760
07-11 | J49 | Wages, week | Wages | Cash | 160
07-13 | J50 | Counter sales | Cash | Timber sales | 574
07-14 | J51 | Paid for June pine | Suppliers | CBZ bank | 980
07-15 | J52 | Cutting a customer's logs | Cash | Cutting charges | 55
07-16 | J53 | New band blade | Saw repairs | EcoCash | 48
07-18 | J54 | Wages, week | Wages | Cash | 160
07-20 | J55 | Doors and frames, Sakubva school | Customers | Timber sales | 615
07-21 | J56 | Prepaid units | ZESA and airtime | EcoCash | 40
07-22 | J57 | Counter sales | Cash | Timber sales | 431
07-23 | J58 | Sakubva school paid May | CBZ bank | Customers | 510
07-25 | J59 | Wages, week | Wages | Cash | 160
07-27 | J60 | Diesel | Fuel and lorry | Cash | 58
07-28 | J61 | Mr Mapondera took for home | Drawings | CBZ bank | 300
07-30 | J62 | Eucalyptus poles | Timber bought | CBZ bank | 435
07-31 | J63 | Bank charges July | Bank charges | CBZ bank | 14
08-01 | J64 | Yard rent August | Yard rent | CBZ bank | 350
08-01 | J65 | Wages, week | Wages | Cash | 160
08-03 | J66 | Counter sales | Cash | Timber sales | 318
08-04 | J67 | Counter sales by phone | EcoCash | Timber sales | 97
08-05 | J68 | Dangare Builders paid July | CBZ bank | Customers | 890
08-06 | J69 | Cash banked | CBZ bank | Cash | 700
"""


def mutaretimber() -> tuple[Workbook, Card]:
    """A timber yard in Mutare: a journal with a debit side and a credit side on each line, accounts, the result."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    title(sheet, "A1", "VUMBA TIMBER YARD - Journal from 1 July 2026 (US$)", 13)
    put(sheet, 2, [None, None, "totals", None, "=SUM(E5:E900)", None, "=SUM(G5:G900)"], ["", *[MONEY] * 6])
    across(sheet, "D3:E3", "DEBIT", "FCE4D6", 11)
    across(sheet, "F3:G3", "CREDIT", "DDEBF7", 11)
    head(sheet, 4, ["Date", "Folio", "Particulars", "Dr account", "Dr", "Cr account", "Cr"], "EDEDED")
    for at, (day, folio, what, debit, credit, amount) in enumerate(rows(TIMBER_JOURNAL), 5):
        put(
            sheet,
            at,
            [date(day), folio, what, debit, number(amount), credit, number(amount)],
            ["dd-mmm", "", "", "", MONEY, "", MONEY],
        )
    accounts = list(rows(TIMBER_ACCOUNTS))
    dropdown(sheet, "D5:D900", f"Accounts!$A$2:$A${len(accounts) + 1}")
    dropdown(sheet, "F5:F900", f"Accounts!$A$2:$A${len(accounts) + 1}")
    sheet.freeze_panes = "A5"
    widths(sheet, 9, 8, 36, 18, 11, 18, 11)

    page = workbook.create_sheet("Accounts")
    head(page, 1, ["Account", "Kind", "1 July", "Dr", "Cr", "Now"], "EDEDED")
    at = 1
    for name, kind, opening in accounts:
        at += 1
        put(
            page,
            at,
            [
                name,
                kind,
                number(opening),
                f"=SUMIF(Journal!$D$5:$D$900,A{at},Journal!$E$5:$E$900)",
                f"=SUMIF(Journal!$F$5:$F$900,A{at},Journal!$G$5:$G$900)",
                f"=C{at}+D{at}-E{at}",
            ],
            ["", "", *[SIGNED] * 4],
        )
    at += 1
    put(page, at, ["Check", None, *[f"=SUM({c}2:{c}{at - 1})" for c in "CDEF"]], ["", "", *[SIGNED] * 4])
    bold(page, *[f"{c}{at}" for c in "ACDEF"])
    for offset, label, formula in (
        (2, "Sold", f'=-SUMIF(B2:B{at - 1},"Income",F2:F{at - 1})'),
        (3, "Spent", f'=SUMIF(B2:B{at - 1},"Expense",F2:F{at - 1})'),
        (4, "Profit", f"=F{at + 2}-F{at + 3}"),
    ):
        put(page, at + offset, [label])
        put(page, at + offset, [formula], [SIGNED], column=6)
    bold(page, f"A{at + 4}", f"F{at + 4}")
    widths(page, 20, 11, 12, 12, 12, 12)
    return workbook, {
        "book": "mutaretimber.xlsx",
        "half": "round106",
        "layout": "journal",
        "about": "timber yard, Mutare, Zimbabwe, USD, under the VAT limit",
        "dialect": "a line an entry with folio and particulars, then the debited account with its amount and the credited account with the same amount, totals of both above the headings; accounts with kind, opening, debits, credits and a signed balance on a second sheet, credits as minus, what was sold, spent and the profit below",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"journal": "Journal"},
        "free": {"Journal": ["Folio", "Particulars"]},
        "adds_up": {},
        "watch": [
            "Journal!E2",
            "Journal!G2",
            *[f"Accounts!F{r}" for r in (*range(2, at + 1), at + 2, at + 3, at + 4)],
        ],
        "zero": [f"Accounts!F{at}"],
    }


AARHUS_CATEGORIES = [
    "Salary",
    "Rent & bills",
    "Food",
    "Transport",
    "Eating out",
    "Clothes & things",
    "Health & care",
    "Subscriptions",
    "Savings",
    "Other",
]
# newest first: date | text | amount | category | note
AARHUS_LIST = """
09-18 | Rema 1000 Trøjborg | -186.40 | Food |
09-17 | DSB ticket Aalborg | -218 | Transport | to see Freja
09-16 | Normal, Bruuns Galleri | -79 | Health & care |
09-15 | Spotify | -119 | Subscriptions |
09-14 | Netto Tordenskjoldsgade | -243.75 | Food |
09-12 | Café Drudenfuss | -148 | Eating out |
09-11 | H&M returned | 249 | Clothes & things | jumper too small
09-10 | Rema 1000 Trøjborg | -204.15 | Food |
09-08 | H&M | -498 | Clothes & things | two jumpers
09-07 | Midttrafik | -400 | Transport | pendlerkort
09-05 | Netto Tordenskjoldsgade | -167.90 | Food |
09-04 | Apotek | -92.50 | Health & care |
09-02 | Norlys | -412 | Rent & bills | electricity
09-01 | Boligforening | -6450 | Rent & bills | rent
09-01 | To savings | -2500 | Savings |
08-31 | VIA salary | 24318.60 | Salary |
08-29 | Street Food Aarhus | -135 | Eating out |
08-27 | Rema 1000 Trøjborg | -221.30 | Food |
08-25 | Bruuns cinema | -115 | Other |
08-21 | Netto Tordenskjoldsgade | -198.65 | Food |
08-19 | YouSee broadband | -299 | Rent & bills |
08-17 | Spotify | -119 | Subscriptions |
08-14 | Rema 1000 Trøjborg | -176.20 | Food |
08-11 | Matas | -164.95 | Health & care |
08-10 | Midttrafik | -400 | Transport | pendlerkort
08-07 | Netto Tordenskjoldsgade | -232.10 | Food |
08-05 | MobilePay Oskar | -200 | Other | his birthday
08-03 | Boligforening | -6450 | Rent & bills | rent
08-03 | To savings | -2500 | Savings |
07-31 | VIA salary | 24318.60 | Salary |
07-29 | Rema 1000 Trøjborg | -158.85 | Food |
07-24 | Flying Tiger | -85 | Clothes & things |
07-20 | YouSee broadband | -299 | Rent & bills |
07-16 | Netto Tordenskjoldsgade | -211.45 | Food |
07-15 | Spotify | -119 | Subscriptions |
07-09 | Café Drudenfuss | -162 | Eating out |
07-06 | Midttrafik | -400 | Transport | pendlerkort
07-02 | Norlys | -387 | Rent & bills | electricity
07-01 | Boligforening | -6450 | Rent & bills | rent
07-01 | To savings | -2500 | Savings |
"""


def aarhusbank() -> tuple[Workbook, Card]:
    """A language teacher's account in Aarhus copied by hand, newest on top, with categories by months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Lønkonto"
    put(sheet, 1, ["on 1 July", None, 8214.35], ["", "", SIGNED])
    put(sheet, 2, ["now", None, "=C1+SUM(C5:C900)"], ["", "", SIGNED])
    bold(sheet, "A2", "C2")
    head(sheet, 4, ["Date", "Text", "DKK", "Category", "Note"], "F8CECC")
    for at, (day, text, amount, kind, note) in enumerate(rows(AARHUS_LIST), 5):
        put(
            sheet,
            at,
            [date(day), text, number(amount), kind, note or None],
            ["dd-mm-yyyy", "", SIGNED, "", ""],
        )
    dropdown(sheet, "D5:D900", f"Categories!$A$2:$A${len(AARHUS_CATEGORIES) + 1}")
    sheet.freeze_panes = "A5"
    widths(sheet, 13, 32, 13, 19, 24)

    page = workbook.create_sheet("Categories")
    head(page, 1, ["", "July", "August", "September", "Since July"], "F8CECC")
    for at, kind in enumerate(AARHUS_CATEGORIES, 2):
        months = [
            f'=SUMIFS(Lønkonto!$C$5:$C$900,Lønkonto!$D$5:$D$900,$A{at},Lønkonto!$A$5:$A$900,">="&DATE(2026,{month},1),'
            f'Lønkonto!$A$5:$A$900,"<"&DATE(2026,{month + 1},1))'
            for month in (7, 8, 9)
        ]
        put(page, at, [kind, *months, f"=SUM(B{at}:D{at})"], ["", *[SIGNED] * 4])
    put(page, 12, ["Left over", *[f"=SUM({c}2:{c}11)" for c in "BCDE"]], ["", *[SIGNED] * 4])
    bold(page, *[f"{c}12" for c in "ABCDE"])
    shade(page, "A12:E12", "FFF2CC")
    widths(page, 20, 13, 13, 13, 13)
    return workbook, {
        "book": "aarhusbank.xlsx",
        "half": "round106",
        "layout": "cash book",
        "about": "language teacher's bank account, Aarhus, Denmark, DKK",
        "dialect": "the account's lines typed by hand with the newest on top: date, text, one signed amount, category and a note at times, money back under the category of the purchase; what is there now above the headings; categories by months with what is left over on a second sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-09-30"],
        "tables": {"account": "Lønkonto"},
        "free": {"Lønkonto": ["Text", "Note"]},
        "adds_up": {},
        "watch": ["Lønkonto!C2", *[f"Categories!{c}{r}" for r in range(2, 13) for c in "DE"]],
        "zero": [],
    }


# label | plan | April to November so far | remark
KOCHI = {
    "Income": """
Anil salary | 92000 | 92000 92000 92000 95500 95500 95500 95500 - |
Reshma salary | 54000 | 53800 53800 53800 53800 53800 53800 53800 - | last working day
Shop rent, Tripunithura | 14000 | 14000 14000 14000 14000 14000 14000 14000 14000 |
""",
    "House": """
Home loan | 31500 | 31480 31480 31480 31480 31480 31480 31480 31480 | SBI, on the 5th
KSEB | 1200 | - 2615 - 2480 - 2190 - - | every two months
Water | 250 | 231 228 240 236 231 244 238 - |
Gas cylinder | 950 | 928 - 928 - 931 - 931 - |
Internet & phones | 1900 | 1868 1868 1868 1868 1868 1868 1868 1868 |
Maid | 6500 | 6500 6500 6500 6500 7500 6500 6500 - | bonus at Onam
""",
    "Food": """
Provisions | 9000 | 8740 9215 8860 9475 11320 8690 9130 6280 | Margin Free
Vegetables & fruit | 4000 | 3865 4120 3740 4260 5180 3910 4075 2185 |
Fish & meat | 4500 | 4620 4385 3260 2870 4950 4715 4540 2910 |
Milk | 2300 | 2240 2315 2240 2315 2315 2240 2315 - | at the end of the month
Eating out | 2500 | 1860 3240 1475 2210 3680 1990 2425 870 |
""",
    "Children & family": """
School fees | 12000 | 36500 - - 34000 - - 34000 - | each term
School bus | 2800 | - - 2800 2800 2800 2800 2800 2800 |
Tuition, Meenu | 2000 | 2000 2000 2000 2000 2000 2000 2000 2000 |
Medicines & doctor | 2500 | 2140 1875 3920 2260 1790 2435 2680 745 | Amma's from Neethi
Clothes & gifts | 3000 | 5400 890 2150 1120 14650 780 2340 - | Vishu, Onam
Petrol | 5500 | 5320 5760 4985 5410 5865 5290 5540 3200 |
""",
    "Put aside": """
LIC | 4200 | - 12450 - - 12450 - - - | quarterly
Recurring deposit | 10000 | 10000 10000 10000 10000 10000 10000 10000 10000 |
""",
}
KOCHI_MONTHS = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]


def kochifamily() -> tuple[Workbook, Card]:
    """A family in Kochi: lines by the months of the year from April, a total after every three of them."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026-27"
    title(sheet, "A1", "Veettu kanakku 2026-27 (Rs)")
    titles = []
    for i, name in enumerate(KOCHI_MONTHS):
        titles.append(name)
        if i % 3 == 2:
            titles.append(f"Q{i // 3 + 1}")
    head(sheet, 2, ["", "Plan", *titles, "Year", "Remarks"], "C6EFCE")
    quarters = [get_column_letter(c) for c in (6, 10, 14, 18)]
    months = [get_column_letter(c) for c in range(3, 19) if get_column_letter(c) not in quarters]
    every = ["B", *[get_column_letter(c) for c in range(3, 20)]]
    at, totals, watch = 2, [], []
    for part, text in KOCHI.items():
        at += 1
        put(sheet, at, [part])
        bold(sheet, f"A{at}")
        shade(sheet, f"A{at}:T{at}", "E2EFDA")
        start = at + 1
        for label, plan, figures, remark in rows(text):
            at += 1
            put(sheet, at, [label, number(plan)], ["", WHOLE])
            for letter, figure in zip(months, [*figures.split(), *"----"], strict=True):
                sheet[f"{letter}{at}"].number_format = WHOLE
                if figure != "-":
                    sheet[f"{letter}{at}"] = number(figure)
            for c in (6, 10, 14, 18):
                three = f"{get_column_letter(c - 3)}{at}:{get_column_letter(c - 1)}{at}"
                put(sheet, at, [f"=SUM({three})"], [WHOLE], column=c)
                shade(sheet, f"{get_column_letter(c)}{at}:{get_column_letter(c)}{at}", "F2F2F2")
            put(sheet, at, ["=" + "+".join(f"{q}{at}" for q in quarters), remark or None], [WHOLE], column=19)
            watch.append(f"2026-27!S{at}")
        at += 1
        put(sheet, at, ["Total", *[f"=SUM({c}{start}:{c}{at - 1})" for c in every]], ["", *[WHOLE] * 18])
        bold(sheet, f"A{at}", *[f"{c}{at}" for c in every])
        totals.append(at)
    at += 2
    income, *spending = totals
    put(
        sheet,
        at,
        ["In hand", *[f"={c}{income}-" + "-".join(f"{c}{r}" for r in spending) for c in every]],
        ["", *[WHOLE] * 18],
    )
    bold(sheet, f"A{at}", *[f"{c}{at}" for c in every])
    shade(sheet, f"A{at}:S{at}", "FFEB9C")
    sheet.freeze_panes = "C3"
    widths(sheet, 24, 9, *[9.5] * 16, 11, 24)
    watch += [f"2026-27!{c}{r}" for r in (*totals, at) for c in ("L", "N", "S")]
    return workbook, {
        "book": "kochifamily.xlsx",
        "half": "round106",
        "layout": "grid",
        "about": "family of five, Kochi, India, INR",
        "dialect": "one sheet with lines by months from April to March, the plan before them, a total after every three months, year and remarks last, parts with totals each and what is in hand at the foot; spending added to the month's box, nothing spent left empty",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "grid": {"sheet": "2026-27", "label": "A", "header": 2},
        "free": {},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


DAEGU_CLIENTS = """
Kyungwon Lab | 45000
Palgong Clinic | 55000
Dalseo Physics Dept | 45000
Suseong Books | 40000
Apsan Tourism | 50000
"""
# date | client | job | hours | invoice
DAEGU_HOURS = """
07-02 | Kyungwon Lab | polymer paper, first round | 4 | 26-07-1
07-03 | Palgong Clinic | website, departments | 3.5 | 26-07-2
07-06 | Suseong Books | picture book 3 | 2 | 26-07-3
07-09 | Kyungwon Lab | polymer paper, second round | 2.5 | 26-07-1
07-14 | Dalseo Physics Dept | conference abstract | 1.5 | 26-08-1
07-16 | Palgong Clinic | website, doctors | 2.75 | 26-07-2
07-21 | Suseong Books | picture book 4 | 2.25 | 26-07-3
07-28 | Kyungwon Lab | cover letter | 0.75 | 26-07-1
08-04 | Apsan Tourism | cable car leaflet | 3 | 26-08-2
08-06 | Dalseo Physics Dept | thesis chapter 1 | 5 | 26-08-1
08-11 | Apsan Tourism | signs | 1.5 | 26-08-2
08-13 | Dalseo Physics Dept | thesis chapter 2 | 4.5 | 26-08-1
08-19 | Kyungwon Lab | reply to reviewers | 3 | 26-09-1
08-25 | Palgong Clinic | patient leaflet | 2 | 26-09-2
09-02 | Kyungwon Lab | battery paper, first round | 4.25 | 26-09-1
09-04 | Suseong Books | picture book 5 | 2 |
09-08 | Palgong Clinic | consent forms | 3.25 | 26-09-2
09-10 | Dalseo Physics Dept | thesis chapter 3 | 4 |
09-15 | Apsan Tourism | autumn leaflet | 2.5 |
"""
# no | sent | client | paid on
DAEGU_INVOICES = """
26-07-1 | 07-31 | Kyungwon Lab | 08-14
26-07-2 | 07-31 | Palgong Clinic | 08-10
26-07-3 | 07-31 | Suseong Books | 08-28
26-08-1 | 08-31 | Dalseo Physics Dept | 09-11
26-08-2 | 08-31 | Apsan Tourism |
26-09-1 | 09-11 | Kyungwon Lab |
26-09-2 | 09-11 | Palgong Clinic |
"""
# date | won | kind | what | from
DAEGU_COSTS = """
07-01 | 29000 | Software | Grammarly, July | Card
07-08 | 6500 | Coffee shop desk | afternoon in Banwoldang | Card
07-20 | 132000 | Books & courses | style manual | Card
08-01 | 29000 | Software | Grammarly, August | Card
08-12 | 7000 | Coffee shop desk | morning in Dongseongno | Card
08-20 | 18400 | Travel | KTX share, meeting in Gyeongju | Transfer
09-01 | 29000 | Software | Grammarly, September | Card
09-07 | 54000 | Equipment | mouse | Card
09-09 | -54000 | Equipment | mouse sent back | Card
09-14 | 6500 | Coffee shop desk | afternoon in Banwoldang | Card
"""
DAEGU_KINDS = ["Software", "Coffee shop desk", "Books & courses", "Travel", "Equipment"]


def daeguediting() -> tuple[Workbook, Card]:
    """An English editor in Daegu: hours by client, invoices that take their sum from the hours, a few costs."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Clients"
    hours = workbook.create_sheet("Hours")
    head(hours, 1, ["Date", "Client", "Job", "Hours", "Rate", "Won", "Invoice"], "D0E0E3")
    for at, (day, client, job, length, invoice) in enumerate(rows(DAEGU_HOURS), 2):
        put(
            hours,
            at,
            [
                date(day),
                client,
                job,
                number(length),
                f"=VLOOKUP(B{at},Clients!$A$4:$B$12,2,FALSE)",
                f"=D{at}*E{at}",
                invoice or None,
            ],
            ["yyyy-mm-dd", "", "", "0.00", WHOLE, WHOLE, "@"],
        )
    dropdown(hours, "B2:B400", "Clients!$A$4:$A$12")
    hours.freeze_panes = "A2"
    widths(hours, 12, 22, 30, 8, 10, 12, 11)

    sent = workbook.create_sheet("Invoices")
    head(sent, 1, ["No", "Sent", "Client", "Won", "Paid on", "Open"], "D0E0E3")
    for at, (no, day, client, paid) in enumerate(rows(DAEGU_INVOICES), 2):
        put(
            sent,
            at,
            [
                no,
                date(day),
                client,
                f"=SUMIF(Hours!$G$2:$G$400,A{at},Hours!$F$2:$F$400)",
                day_of(paid),
                f"=IF(E{at}>0,0,D{at})",
            ],
            ["@", "yyyy-mm-dd", "", WHOLE, "yyyy-mm-dd", WHOLE],
        )
    widths(sent, 11, 12, 22, 12, 12, 12)

    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "Won", "Kind", "What", "From"], "D0E0E3")
    for at, (day, amount, kind, what, source) in enumerate(rows(DAEGU_COSTS), 2):
        put(costs, at, [date(day), number(amount), kind, what, source], ["yyyy-mm-dd", WHOLE, "", "", ""])
    dropdown(costs, "C2:C200", '"' + ",".join(DAEGU_KINDS) + '"')
    widths(costs, 12, 11, 19, 32, 10)

    title(page, "A1", "English editing 2026, second half", 13)
    head(page, 3, ["Client", "Rate an hour", "Hours", "Worth", "Not yet invoiced"], "D0E0E3")
    for at, (client, rate) in enumerate(rows(DAEGU_CLIENTS), 4):
        put(
            page,
            at,
            [
                client,
                number(rate),
                f"=SUMIF(Hours!$B$2:$B$400,A{at},Hours!$D$2:$D$400)",
                f"=SUMIF(Hours!$B$2:$B$400,A{at},Hours!$F$2:$F$400)",
                f"=D{at}-SUMIF(Invoices!$C$2:$C$200,A{at},Invoices!$D$2:$D$200)",
            ],
            ["", WHOLE, "0.00", WHOLE, WHOLE],
        )
    put(page, 14, ["All", None, *[f"=SUM({c}4:{c}12)" for c in "CDE"]], ["", "", "0.00", WHOLE, WHOLE])
    put(page, 15, ["Invoices open", None, None, "=SUM(Invoices!F2:F200)"], ["", "", "", WHOLE])
    put(page, 16, ["Paid to me", None, None, "=SUM(Invoices!D2:D200)-D15"], ["", "", "", WHOLE])
    put(page, 17, ["Costs", None, None, "=SUM(Costs!B2:B200)"], ["", "", "", WHOLE])
    put(page, 18, ["Earned so far", None, None, "=D16-D17"], ["", "", "", WHOLE])
    bold(page, "A14", "C14", "D14", "E14", "A18", "D18")
    widths(page, 22, 13, 10, 13, 16)
    return workbook, {
        "book": "daeguediting.xlsx",
        "half": "round106",
        "layout": "records",
        "about": "freelance English editor, Daegu, South Korea, KRW",
        "dialect": "hours with client, job and hours, rate looked up and won by formula and the invoice's number filled in last when it is sent; numbered invoices that take their sum from the hours, the day paid filled in, open by formula; costs with the amount and kind straight after the date and card or transfer last, money back as minus; clients with rate, hours, worth and not yet invoiced on the first sheet, what is open, paid and earned below",
        "date_order": "ymd",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"hours": "Hours", "invoices": "Invoices", "costs": "Costs"},
        "free": {"Hours": ["Job"], "Costs": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"Clients!{c}{r}" for r in (*range(4, 9), 14) for c in "CDE"],
            *[f"Clients!D{r}" for r in range(15, 19)],
        ],
        "zero": [],
    }


BOOKS = [ibadanhouses, mutaretimber, aarhusbank, kochifamily, daeguediting]
