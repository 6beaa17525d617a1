"""The workbooks of round 111: a café in Levuka, a handyman on Gozo, a couple in Kraków, parents in Mombasa, a car in Penang."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

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
from openpyxl.workbook import Workbook

# account | kind | opening, credits as minus
CAFE_ACCOUNTS = """
Till | Asset | 250
BSP Bank | Asset | 6840.55
Oven & machine | Asset | 9200
Unpaid bills | Liability | -312.40
Loan from Mum | Liability | -4000
Capital | Equity | -11978.15
Drawings | Equity | 0
Food sales | Income | 0
Drink sales | Income | 0
Food bought | Cost | 0
Coffee & tea | Cost | 0
Cups & cleaning | Cost | 0
Wages | Cost | 0
Rent | Cost | 0
Power & gas | Cost | 0
Repairs | Cost | 0
Bank charges | Cost | 0
"""
CAFE_ENTRIES = """
07-01 | Rent July, Beach St | Rent 850; BSP Bank -850
07-03 | Paid Flour Mills bill from June | Unpaid bills 312.40; BSP Bank -312.40
07-04 | Takings of the week | Till 1186.50; BSP Bank 742; Food sales -1210.50; Drink sales -718
07-06 | Cash to the bank | BSP Bank 1100; Till -1100
07-07 | Beans 6 kg, Bula Coffee | Coffee & tea 228; BSP Bank -228
07-08 | Fruit and dalo from the market | Food bought 94.60; Till -94.60
07-09 | Morris Hedstrom: flour, eggs / napkins, soap | Food bought 163.35; Cups & cleaning 41.20; BSP Bank -204.55
07-10 | Wages Mere and Sala, two weeks | Wages 420; BSP Bank -420
07-11 | Takings of the week | Till 1240; BSP Bank 801.50; Food sales -1293; Drink sales -748.50
07-13 | Cash to the bank | BSP Bank 1100; Till -1100
07-15 | Fish, from Jone | Food bought 78; Till -78
07-18 | Takings of the week | Till 1098.20; BSP Bank 688; Food sales -1102.20; Drink sales -684
07-20 | Gas bottle, Fiji Gas | Power & gas 62.50; Till -62.50
07-20 | Energy Fiji, June | Power & gas 284.15; BSP Bank -284.15
07-23 | Morris Hedstrom: milk, sugar / bin bags | Food bought 118.90; Cups & cleaning 22.75; BSP Bank -141.65
07-24 | Wages Mere and Sala, two weeks | Wages 420; BSP Bank -420
07-24 | For ourselves | Drawings 500; BSP Bank -500
07-25 | Takings of the week | Till 1152.40; BSP Bank 733; Food sales -1180; Drink sales -705.40
07-27 | Cash to the bank | BSP Bank 1100; Till -1100
07-31 | Mum, July part | Loan from Mum 200; BSP Bank -200
07-31 | Bank fee July | Bank charges 11.50; BSP Bank -11.50
08-01 | Rent August, Beach St | Rent 850; BSP Bank -850
08-01 | Takings of the week | Till 1131; BSP Bank 764.50; Food sales -1204.50; Drink sales -691
08-05 | Fruit and dalo from the market | Food bought 88.40; Till -88.40
"""


def levukacafe() -> tuple[Workbook, Card]:
    """A café in Levuka, Fiji: a journal with several lines an entry, debit and credit, details last."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    title(sheet, "A1", "Beach Street Café - journal 2026")
    put(sheet, 2, ["Total", None, None, "=SUM(D5:D1000)", "=SUM(E5:E1000)"], ["", "", "", MONEY, MONEY])
    head(sheet, 4, ["Date", "Entry", "Account", "Debit", "Credit", "Details"], "D9EAD3")
    at = 5
    for entry, (day, text, parts) in enumerate(journal_lines(CAFE_ENTRIES), 61):
        for account, amount in parts:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                sheet, at, [day, entry, account, debit, credit, text], ["d/m/yyyy", "0", "", MONEY, MONEY, ""]
            )
            at += 1
    dropdown(sheet, "C5:C1000", "Accounts!$A$4:$A$20")
    sheet.freeze_panes = "A5"
    widths(sheet, 12, 8, 20, 12, 12, 46)

    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Accounts")
    head(chart, 3, ["Account", "Kind", "1 July", "Debits", "Credits", "Now"], "D9EAD3")
    where = {}
    for at, (account, kind, opening) in enumerate(rows(CAFE_ACCOUNTS), 4):
        where[account] = at
        put(
            chart,
            at,
            [
                account,
                kind,
                number(opening),
                *[f"=SUMIF(Journal!$C$5:$C$1000,A{at},Journal!${c}$5:${c}$1000)" for c in "DE"],
                f"=C{at}+D{at}-E{at}",
            ],
            ["", "", *[SIGNED] * 4],
        )
    put(chart, 21, ["Check", None, *[f"=ROUND(SUM({c}4:{c}20),2)" for c in "CDEF"]], ["", "", *[SIGNED] * 4])
    bold(chart, *[f"{c}21" for c in "ACDEF"])
    aside(chart, "A23", "what we owe and what we earn is shown with a minus")
    widths(chart, 20, 11, 12, 12, 12, 12)

    page = workbook.create_sheet("How we do")
    title(page, "A1", "Since 1 July")
    at = 3
    for name in ("Food sales", "Drink sales"):
        put(page, at, [name, f"=-Accounts!F{where[name]}"], ["", SIGNED])
        at += 1
    put(page, at, ["Sales", f"=SUM(B3:B{at - 1})"], ["", SIGNED])
    sales = at
    at += 1
    for name, row in where.items():
        if row >= where["Food bought"]:
            put(page, at, [name, f"=Accounts!F{row}"], ["", SIGNED])
            at += 1
    put(page, at, ["Costs", f"=SUM(B{sales + 1}:B{at - 1})"], ["", SIGNED])
    put(page, at + 1, ["Left for us", f"=B{sales}-B{at}"], ["", SIGNED])
    bold(page, f"A{sales}", f"B{sales}", f"A{at}", f"B{at}", f"A{at + 1}", f"B{at + 1}")
    widths(page, 22, 13)
    return workbook, {
        "book": "levukacafe.xlsx",
        "half": "round111",
        "layout": "journal",
        "about": "small café, Levuka, Fiji, FJD, not registered for VAT",
        "dialect": "a journal of two to four lines an entry with date and entry number on each, the account by name before debit and credit, details last, totals above the headings; a week's takings as cash and cards against food and drinks; accounts with kind, opening, debits, credits and a signed balance on a second sheet, credits as minus; a small result on a third",
        "date_order": "dmy",
        "period": ["2026-08-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Entry", "Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            "Journal!D2",
            "Journal!E2",
            *[f"Accounts!F{r}" for r in range(4, 22)],
            f"How we do!B{sales}",
            f"How we do!B{at}",
            f"How we do!B{at + 1}",
        ],
        "zero": ["Accounts!F21"],
    }


# no | asked | customer | village | work | quoted | invoiced on | invoice | paid on | how
GOZO_JOBS = """
31 | 04-02 | Mrs Grech | Xagħra | Two door locks | 85 | 04-07 | 85 | 04-07 | Cash
32 | 04-03 | Farmhouse Ta' Xmun | Għarb | Pool pump room shelf | 140 | 04-10 | 155 | 04-17 | Bank
33 | 04-08 | Mr Vella | Nadur | Kitchen tap | 60 | 04-09 | 60 | 04-09 | Cash
34 | 04-13 | Anna Camilleri | Victoria | Curtain rails, 4 rooms | 120 | 04-20 | 120 | 04-27 | Revolut
35 | 04-14 | Mr Portelli | Sannat | Garage door | 260 | | | |
36 | 04-20 | Hotel San Lawrenz | San Lawrenz | 12 shower heads | 330 | 05-04 | 330 | 05-29 | Bank
37 | 04-24 | Mrs Grech | Xagħra | Mosquito nets, 3 windows | 135 | 05-06 | 135 | 05-06 | Cash
38 | 05-04 | Galea family | Għajnsielem | Balcony rail painted | 210 | 05-15 | 225 | 05-22 | Revolut
39 | 05-06 | Farmhouse Ta' Xmun | Għarb | Gate hinge welded | 75 | 05-11 | 75 | 05-25 | Bank
40 | 05-11 | Dr Saliba | Victoria | Bookshelves for surgery | 420 | 06-02 | 420 | 06-12 | Bank
41 | 05-18 | Mr Vella | Nadur | Roof membrane patch | 160 | 05-23 | 160 | 05-26 | Cash
42 | 05-25 | Anna Camilleri | Victoria | Washing machine connected | 45 | 05-26 | 45 | 06-01 | Revolut
43 | 06-01 | Mr Portelli | Sannat | Water tank float | 55 | 06-03 | 55 | 06-03 | Cash
44 | 06-04 | Hotel San Lawrenz | San Lawrenz | Sunbeds mended, 9 | 270 | 06-15 | 270 | 07-10 | Bank
45 | 06-09 | Galea family | Għajnsielem | Shutters, 6 | 240 | | | |
46 | 06-15 | Mrs Grech | Xagħra | Ceiling fan | 90 | 06-19 | 90 | 06-19 | Cash
47 | 06-18 | Dr Saliba | Victoria | Waiting room door closer | 70 | 06-25 | 70 | 07-03 | Bank
48 | 06-22 | Anna Camilleri | Victoria | Bathroom shelf and mirror | 95 | 06-29 | 95 | |
49 | 06-29 | Farmhouse Ta' Xmun | Għarb | Two pergola beams | 380 | 07-09 | 395 | |
50 | 07-02 | Mr Vella | Nadur | Pergola over the yard | 650 | | | |
"""
# date | kind | shop | what | job | amount | paid
GOZO_COSTS = """
04-06 | Materials | Gasan Hardware | Two cylinder locks | 31 | 38.50 | Cash
04-08 | Materials | Gasan Hardware | Mixer tap | 33 | 27.90 | Cash
04-09 | Materials | JB Stores | Board and brackets | 32 | 46.20 | Card
04-15 | Van | Victoria Service Station | Diesel | | 40 | Card
04-17 | Materials | JB Stores | Rails, plugs | 34 | 52.75 | Card
04-28 | Materials | Plumbing Centre | 12 shower heads | 36 | 178.80 | Card
04-30 | Phone & other | Epic | Phone | | 20 | Bank
05-05 | Materials | JB Stores | Netting and frames | 37 | 61.40 | Card
05-12 | Materials | Gasan Hardware | Metal paint, brushes | 38 | 49.15 | Cash
05-14 | Van | Victoria Service Station | Diesel | | 45 | Card
05-21 | Materials | JB Stores | Membrane | 41 | 57 | Card
05-28 | Materials | JB Stores | Pine boards | 40 | 143.60 | Card
05-29 | Materials | JB Stores | One board taken back | 40 | -17.95 | Card
05-31 | Phone & other | Epic | Phone | | 20 | Bank
06-02 | Materials | Plumbing Centre | Float valve | 43 | 14.30 | Card
06-08 | Tools | Gasan Hardware | Drill bits | | 31.50 | Cash
06-10 | Van | Victoria Service Station | Diesel | | 45 | Card
06-17 | Materials | Gasan Hardware | Fan box, cable | 46 | 18.60 | Cash
06-30 | Phone & other | Epic | Phone | | 20 | Bank
07-03 | Materials | JB Stores | Beams, bolts | 49 | 168.40 | Card
07-08 | Van | Victoria Service Station | Diesel | | 50 | Card
"""
GOZO_KINDS = ["Materials", "Tools", "Van", "Phone & other"]
GOZO_MONTHS = [4, 5, 6, 7, 8, 9]


def gozohandyman() -> tuple[Workbook, Card]:
    """A handyman on Gozo: jobs with what was quoted, invoiced and paid on one line, what he buys on a second sheet."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Jobs"
    title(sheet, "A1", "Jobs 2026")
    put(sheet, 1, ["Not paid yet", "=SUM(K4:K400)"], ["", MONEY], 10)
    bold(sheet, "J1", "K1")
    head(
        sheet,
        3,
        [
            "Job",
            "Asked",
            "Customer",
            "Village",
            "Work",
            "Quoted",
            "Invoiced on",
            "Invoice",
            "Paid on",
            "How",
            "Owing",
        ],
        "FCE5CD",
    )
    for at, (no, asked, customer, village, work, quoted, sent, invoice, paid, how) in enumerate(
        rows(GOZO_JOBS), 4
    ):
        put(
            sheet,
            at,
            [
                int(no),
                date(asked),
                customer,
                village,
                work,
                number(quoted),
                day_of(sent),
                number(invoice),
                day_of(paid),
                how or None,
                f'=IF(AND(H{at}<>"",I{at}=""),H{at},0)',
            ],
            ["0", "dd/mm/yy", "", "", "", MONEY, "dd/mm/yy", MONEY, "dd/mm/yy", "", MONEY],
        )
    dropdown(sheet, "J4:J400", '"Cash,Revolut,Bank"')
    sheet.freeze_panes = "A4"
    widths(sheet, 6, 11, 22, 15, 28, 10, 12, 10, 11, 12, 10)

    costs = workbook.create_sheet("Bought")
    head(costs, 1, ["Date", "Kind", "Shop", "What", "Job", "Cost", "Paid"], "FCE5CD")
    for at, (day, kind, shop, what, job, amount, how) in enumerate(rows(GOZO_COSTS), 2):
        put(
            costs,
            at,
            [date(day), kind, shop, what, number(job), number(amount), how],
            ["dd/mm/yy", "", "", "", "0", SIGNED, ""],
        )
    dropdown(costs, "B2:B400", '"' + ",".join(GOZO_KINDS) + '"')
    costs.freeze_panes = "A2"
    widths(costs, 11, 16, 25, 26, 7, 11, 10)

    page = workbook.create_sheet("Months")
    head(page, 1, ["Month", "Invoiced", "Paid to me", *GOZO_KINDS, "Left"], "FCE5CD")
    between = '{0},">="&$A{1},{0},"<"&EDATE($A{1},1)'
    for at, month in enumerate(GOZO_MONTHS, 2):
        put(
            page,
            at,
            [
                dt.date(2026, month, 1),
                f"=SUMIFS(Jobs!$H$4:$H$400,{between.format('Jobs!$G$4:$G$400', at)})",
                f"=SUMIFS(Jobs!$H$4:$H$400,{between.format('Jobs!$I$4:$I$400', at)})",
                *[
                    f"=SUMIFS(Bought!$F$2:$F$400,Bought!$B$2:$B$400,{c}$1,{between.format('Bought!$A$2:$A$400', at)})"
                    for c in "DEFG"
                ],
                f"=C{at}-SUM(D{at}:G{at})",
            ],
            ["mmm yyyy", *[SIGNED] * 7],
        )
    put(page, 8, ["Together", *[f"=SUM({c}2:{c}7)" for c in "BCDEFGH"]], ["", *[SIGNED] * 7])
    bold(page, *[f"{c}8" for c in "ABCDEFGH"])
    widths(page, 12, *[13] * 7)
    return workbook, {
        "book": "gozohandyman.xlsx",
        "half": "round111",
        "layout": "records",
        "about": "handyman, Gozo, Malta, EUR, under the VAT limit",
        "dialect": "numbered jobs with customer, village, work and what was quoted; the day and sum invoiced, then the day paid and how filled in on the same line, owing by formula, the sum of it above the headings; things bought with kind, shop, what and the job's number before the cost and how it was paid last, returns as minus, headings in the first row; months with kinds on a third sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"jobs": "Jobs", "costs": "Bought"},
        "free": {"Jobs": ["Job", "Work"], "Bought": ["What"]},
        "adds_up": {},
        "watch": [
            "Jobs!K1",
            *[f"Months!{c}5" for c in "BCDEFGH"],
            *[f"Months!{c}8" for c in "BCDEFGH"],
        ],
        "zero": [],
    }


# date | where | kind | amount | paid by | for
TWO_LINES = """
08-01 | Rent August | Flat | 3200 | Ewa | half
08-01 | Lidl | Groceries | 164.38 | Tim | half
08-03 | Play, internet | Bills | 75 | Tim | half
08-04 | Stary Kleparz, vegetables | Groceries | 48.50 | Ewa | half
08-05 | Żabka | Groceries | 23.97 | Tim | half
08-07 | Pierogi with Kasia | Eating out | 112 | Tim | half
08-08 | Lidl | Groceries | 201.15 | Ewa | half
08-10 | Tauron, electricity | Bills | 187.42 | Ewa | half
08-11 | Rossmann | Household | 64.90 | Ewa | half
08-12 | Cinema Pod Baranami | Going out | 56 | Tim | half
08-14 | Ewa's concert ticket | Going out | 149 | Tim | Ewa
08-15 | Lidl | Groceries | 178.83 | Tim | half
08-16 | Trains to Zakopane | Trips | 124 | Ewa | half
08-17 | Room in Zakopane, 2 nights | Trips | 560 | Tim | half
08-17 | Oscypek and lunch | Eating out | 97.50 | Ewa | half
08-19 | Vet, Fela's jab | Cat | 130 | Ewa | half
08-20 | Cat food, Zooplus | Cat | 143.20 | Tim | half
08-22 | Lidl | Groceries | 156.09 | Ewa | half
08-23 | Tim's bike pump, Decathlon | Household | 79.99 | Ewa | Tim
08-25 | Ikea, lamp | Household | 129 | Ewa | half
08-26 | Ikea, lamp taken back | Household | -129 | Ewa | half
08-28 | Kebab | Eating out | 62 | Tim | half
08-29 | Lidl | Groceries | 189.44 | Tim | half
08-31 | Tim to Ewa | Squaring up | 1100 | Tim | Ewa
09-01 | Rent September | Flat | 3200 | Ewa | half
09-02 | Play, internet | Bills | 75 | Tim | half
09-03 | Stary Kleparz, vegetables | Groceries | 52.30 | Ewa | half
09-05 | Lidl | Groceries | 171.66 | Tim | half
09-06 | Pizza, Trzy Papryczki | Eating out | 88 | Ewa | half
09-08 | Rossmann | Household | 41.35 | Tim | half
09-09 | Tauron, electricity | Bills | 176.08 | Ewa | half
"""
TWO_KINDS = [
    "Flat",
    "Bills",
    "Groceries",
    "Household",
    "Eating out",
    "Going out",
    "Trips",
    "Cat",
]


def krakowtwo() -> tuple[Workbook, Card]:
    """A couple in Kraków: one list with who paid and whom it is for, both parts by formula, who owes whom above."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Ours"
    across(sheet, "A1:H1", "Ewa & Tim", "D0E0E3")
    put(
        sheet, 2, ["Ewa paid", None, None, '=SUMIF(E7:E800,"Ewa",D7:D800)', "her part", None, "=SUM(G7:G800)"]
    )
    put(
        sheet, 3, ["Tim paid", None, None, '=SUMIF(E7:E800,"Tim",D7:D800)', "his part", None, "=SUM(H7:H800)"]
    )
    put(sheet, 4, ["Tim owes Ewa", None, None, "=D2-G2", "minus: Ewa owes Tim"])
    for cell in ("D2", "D3", "D4", "G2", "G3"):
        sheet[cell].number_format = SIGNED
    bold(sheet, "A4", "D4")
    shade(sheet, "A4:D4", "FFF2CC")
    head(sheet, 6, ["Date", "Where", "Kind", "zł", "Paid by", "For", "Ewa", "Tim"], "D0E0E3")
    for at, (day, where, kind, amount, who, whom) in enumerate(rows(TWO_LINES), 7):
        put(
            sheet,
            at,
            [
                date(day),
                where,
                kind,
                number(amount),
                who,
                whom,
                *[f'=IF(F{at}="half",D{at}/2,IF(F{at}="{name}",D{at},0))' for name in ("Ewa", "Tim")],
            ],
            ["dd.mm", "", "", SIGNED, "", "", SIGNED, SIGNED],
        )
    dropdown(sheet, "C7:C800", '"' + ",".join([*TWO_KINDS, "Squaring up"]) + '"')
    dropdown(sheet, "E7:E800", '"Ewa,Tim"')
    dropdown(sheet, "F7:F800", '"half,Ewa,Tim"')
    sheet.freeze_panes = "A7"
    widths(sheet, 13, 30, 14, 12, 10, 8, 12, 12)

    page = workbook.create_sheet("Kinds")
    head(page, 1, ["", "August", "September", "October"], "D0E0E3")
    for at, kind in enumerate(TWO_KINDS, 2):
        put(
            page,
            at,
            [
                kind,
                *[
                    f'=SUMIFS(Ours!$D$7:$D$800,Ours!$C$7:$C$800,$A{at},Ours!$A$7:$A$800,">="&DATE(2026,{m},1),Ours!$A$7:$A$800,"<"&DATE(2026,{m + 1},1))'
                    for m in (8, 9, 10)
                ],
            ],
            ["", *[SIGNED] * 3],
        )
    put(page, 10, ["All", *[f"=SUM({c}2:{c}9)" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, *[f"{c}10" for c in "ABCD"])
    widths(page, 16, 12, 12, 12)
    return workbook, {
        "book": "krakowtwo.xlsx",
        "half": "round111",
        "layout": "cash book",
        "about": "couple with a cat, Kraków, Poland, PLN",
        "dialect": "one list with where and kind before the amount, who paid and for whom it is (half, or the one's name) and both parts by formula, money back as a minus; squaring up as a line paid by the one for the other; who owes whom above the headings; kinds by months on a second sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "tables": {"ours": "Ours"},
        "free": {"Ours": ["Where"]},
        "adds_up": {},
        "watch": [
            *[f"Ours!{c}" for c in ("D2", "D3", "D4", "G2", "G3")],
            *[f"Kinds!C{r}" for r in range(2, 11)],
        ],
        "zero": [],
    }


# head | last year in | last year out
PTA_HEADS = """
Subscriptions | 214000 | 0
Fun day | 168500 | 71200
Uniform stall | 92400 | 66800
Donations | 35000 | 0
Teachers' day | 0 | 42600
Books & library | 0 | 58900
Prizes | 0 | 31450
Buses | 60000 | 74000
Repairs | 0 | 27300
Bank & stationery | 0 | 6120
"""
# date | ref | particulars | head | received | paid
PTA_BOOK = """
01-12 | R1 | Subs, Std 1 to 3 | Subscriptions | 46500 |
01-14 | R2 | Subs, Std 4 to 6 | Subscriptions | 39000 |
01-16 | V1 | Uniforms from Likoni Textiles | Uniform stall | | 38500
01-19 | R3 | Uniforms sold, first week | Uniform stall | 21800 |
01-23 | V2 | Receipt books, pens | Bank & stationery | | 1150
01-26 | R4 | Uniforms sold | Uniform stall | 14350 |
01-30 | V3 | Bank charges January | Bank & stationery | | 320
02-04 | V4 | Storybooks, Text Book Centre | Books & library | | 18760
02-09 | R5 | Subs, Std 7 and late ones | Subscriptions | 24000 |
02-13 | R6 | Bus money, Fort Jesus trip | Buses | 31500 |
02-17 | V5 | Two buses, Fort Jesus, Pwani Coaches | Buses | | 34000
02-27 | V6 | Bank charges February | Bank & stationery | | 320
03-03 | R7 | Gift, Coast Hardware | Donations | 10000 |
03-06 | V7 | Carpenter, library shelves | Books & library | | 14500
03-13 | V8 | Fundi, swings and gate | Repairs | | 9800
03-20 | V9 | Cups and certificates, term 1 | Prizes | | 11240
03-27 | R8 | Three storybooks returned, Text Book Centre | Books & library | 2310 |
03-31 | V10 | Bank charges March | Bank & stationery | | 320
05-05 | R9 | Subs, term 2 | Subscriptions | 61500 |
05-11 | V11 | Uniforms from Likoni Textiles | Uniform stall | | 22400
05-15 | R10 | Uniforms sold | Uniform stall | 17650 |
05-22 | V12 | Tents and chairs, fun day | Fun day | | 28000
05-27 | V13 | Sodas and ice, fun day | Fun day | | 16350
05-30 | R11 | Fun day gate | Fun day | 74200 |
05-30 | R12 | Fun day stalls | Fun day | 58900 |
06-02 | V14 | Band, fun day | Fun day | | 15000
06-05 | R13 | Gift, Tudor Pharmacy | Donations | 5000 |
06-12 | V15 | Fundi, tap by the classrooms | Repairs | | 3600
06-19 | R14 | Bus money, Haller Park trip | Buses | 28000 |
06-23 | V16 | Two buses, Haller Park, Pwani Coaches | Buses | | 32000
06-30 | V17 | Bank charges June | Bank & stationery | | 320
"""


def mombasaparents() -> tuple[Workbook, Card]:
    """A parents' association in Mombasa: a bank cash book with a balance on each line, heads beside last year."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Cash Book"
    title(sheet, "A1", "TUDOR CREEK PARENTS ASSOCIATION - Co-op Bank cash book 2026", 13)
    head(sheet, 3, ["DATE", "REF", "PARTICULARS", "HEAD", "RECEIVED", "PAID", "BALANCE"], "FFE599")
    put(sheet, 4, [date("01-01"), None, "Balance brought forward", None, None, None, 57340])
    sheet["A4"].number_format, sheet["G4"].number_format = "dd/mm/yyyy", WHOLE
    for at, (day, ref, text, line, got, paid) in enumerate(rows(PTA_BOOK), 5):
        put(
            sheet,
            at,
            [date(day), ref, text, line, number(got), number(paid), f"=G{at - 1}+E{at}-F{at}"],
            ["dd/mm/yyyy", "", "", "", WHOLE, WHOLE, WHOLE],
        )
    dropdown(sheet, "D5:D400", "Heads!$A$4:$A$13")
    sheet.freeze_panes = "A4"
    widths(sheet, 13, 7, 42, 20, 12, 12, 13)

    page = workbook.create_sheet("Heads")
    title(page, "A1", "For the general meeting")
    head(page, 3, ["Head", "In 2026", "Out 2026", "Net", "In 2025", "Out 2025"], "FFE599")
    for at, (line, got, paid) in enumerate(rows(PTA_HEADS), 4):
        put(
            page,
            at,
            [
                line,
                *[f"=SUMIF('Cash Book'!$D$5:$D$400,$A{at},'Cash Book'!{c}$5:{c}$400)" for c in "EF"],
                f"=B{at}-C{at}",
                number(got),
                number(paid),
            ],
            ["", *[WHOLE] * 5],
        )
    put(page, 14, ["Total", *[f"=SUM({c}4:{c}13)" for c in "BCDEF"]], ["", *[WHOLE] * 5])
    bold(page, *[f"{c}14" for c in "ABCDEF"])
    put(page, 16, ["At bank, 1 January", "='Cash Book'!G4"], ["", WHOLE])
    put(page, 17, ["At bank now", "=B16+D14"], ["", WHOLE])
    put(
        page,
        18,
        ["Cash book check", "=B17-'Cash Book'!G4-SUM('Cash Book'!E5:E400)+SUM('Cash Book'!F5:F400)"],
        ["", WHOLE],
    )
    bold(page, "A17", "B17")
    widths(page, 22, 12, 12, 12, 12, 12)
    return workbook, {
        "book": "mombasaparents.xlsx",
        "half": "round111",
        "layout": "cash book",
        "about": "parents' association of a primary school, Mombasa, Kenya, KES",
        "dialect": "one bank cash book with running references, R for money in and V for money out, particulars and head before received, paid and a balance carried on each line, money back under received with its head; headings in capitals; heads in, out and net beside last year's, bank and a check on a second sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"book": "Cash Book"},
        "free": {"Cash Book": ["REF", "PARTICULARS"]},
        "adds_up": {},
        "watch": [
            *[f"Heads!{c}{r}" for r in range(4, 15) for c in "BCD"],
            "Heads!B17",
            "Heads!B18",
        ],
        "zero": ["Heads!B18"],
    }


# date | odometer | litres | RM | station | full
FUEL = """
04-03 | 46210 | 30.40 | 62.32 | Petronas | yes
04-12 | 46598 | 31.85 | 65.29 | Petronas | yes
04-20 | 46951 | 29.10 | 59.66 | Shell | yes
04-30 | 47342 | 32.20 | 66.01 | Petronas | yes
05-09 | 47720 | 31.00 | 63.55 | Petronas | yes
05-16 | 47902 | 14.63 | 30.00 | Caltex | no
05-21 | 48115 | 18.05 | 37.00 | Petronas | yes
05-31 | 48509 | 32.60 | 66.83 | Shell | yes
06-10 | 48890 | 31.35 | 64.27 | Petronas | yes
06-19 | 49268 | 30.95 | 63.45 | Petronas | yes
06-28 | 49655 | 32.10 | 65.81 | Petronas | yes
07-06 | 49998 | 28.70 | 58.84 | Shell | yes
07-15 | 50391 | 32.45 | 66.52 | Petronas | yes
"""
# date | kind | what | odometer | RM | paid with
CAR_COSTS = """
04-02 | Tolls & parking | Touch 'n Go top-up | | 100 | Card
04-08 | Washing | Car wash, Jelutong | | 15 | Cash
04-14 | Service | 45,000 km service, Perodua | 46640 | 312.40 | Card
04-25 | Tolls & parking | Gurney Plaza parking | | 8 | Cash
05-05 | Washing | Car wash, Jelutong | | 15 | Cash
05-11 | Tolls & parking | Touch 'n Go top-up | | 100 | Card
05-18 | Repairs | Wiper blades, Ah Seng | | 48 | Cash
05-26 | Tyres | Two front tyres, Tan Tyre | 48300 | 430 | Card
05-26 | Tyres | Balancing and alignment, Tan Tyre | 48300 | 60 | Card
06-02 | Washing | Car wash, Jelutong | | 15 | Cash
06-11 | Insurance & road tax | Insurance, Etiqa | | 986.30 | Card
06-11 | Insurance & road tax | Road tax | | 70 | Card
06-15 | Insurance & road tax | Part of insurance back, Etiqa | | -45.60 | Card
06-20 | Tolls & parking | Touch 'n Go top-up | | 100 | Card
06-27 | Repairs | Battery, Ah Seng | 49610 | 285 | Card
07-04 | Washing | Car wash, Jelutong | | 15 | Cash
07-11 | Tolls & parking | Gurney Plaza parking | | 6 | Cash
"""
CAR_KINDS = ["Service", "Tyres", "Repairs", "Insurance & road tax", "Tolls & parking", "Washing"]


def penangcar() -> tuple[Workbook, Card]:
    """A car in Penang: fills with odometer and litres, other costs by kind, months with what a kilometre costs."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Summary"
    title(page, "A1", "Myvi PNX - what she costs, 2026")
    head(page, 3, ["Month", "Km", "Litres", "Fuel RM", "Other RM", "Total RM"], "CFE2F3")
    inside = '{0},">="&$A{1},{0},"<"&EDATE($A{1},1)'
    for at, month in enumerate(range(4, 10), 4):
        put(
            page,
            at,
            [
                dt.date(2026, month, 1),
                *[
                    f"=SUMIFS(Fuel!${c}$2:${c}$300,{inside.format('Fuel!$A$2:$A$300', at)})"
                    for c in ("G", "C", "D")
                ],
                f"=SUMIFS(Costs!$E$2:$E$300,{inside.format('Costs!$A$2:$A$300', at)})",
                f"=D{at}+E{at}",
            ],
            ["mmm yyyy", "#,##0", MONEY, MONEY, MONEY, MONEY],
        )
    put(page, 10, ["Total", *[f"=SUM({c}4:{c}9)" for c in "BCDEF"]], ["", "#,##0", *[MONEY] * 4])
    bold(page, *[f"{c}10" for c in "ABCDEF"])
    put(page, 11, ["RM a km", None, None, "=ROUND(D10/B10,3)", None, "=ROUND(F10/B10,3)"])
    head(page, 13, ["Other costs", "RM"], "CFE2F3")
    for at, kind in enumerate(CAR_KINDS, 14):
        put(page, at, [kind, f"=SUMIF(Costs!$B$2:$B$300,A{at},Costs!$E$2:$E$300)"], ["", SIGNED])
    aside(page, "A21", "next service at 51,000")
    widths(page, 22, 11, 11, 12, 12, 12)

    fuel = workbook.create_sheet("Fuel")
    head(
        fuel,
        1,
        ["Date", "Odometer", "Litres", "RM", "Station", "Full tank", "Km since", "RM a litre"],
        "CFE2F3",
    )
    for at, (day, odometer, litres, amount, station, full) in enumerate(rows(FUEL), 2):
        put(
            fuel,
            at,
            [
                date(day),
                int(odometer),
                number(litres),
                number(amount),
                station,
                full,
                f"=B{at}-B{at - 1}" if at > 2 else 362,
                f"=ROUND(D{at}/C{at},2)",
            ],
            ["d mmm yy", "#,##0", MONEY, MONEY, "", "", "#,##0", MONEY],
        )
    fuel.freeze_panes = "A2"
    widths(fuel, 12, 11, 9, 10, 14, 10, 10, 11)

    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "Kind", "What", "Odometer", "RM", "Paid with"], "CFE2F3")
    for at, (day, kind, what, odometer, amount, how) in enumerate(rows(CAR_COSTS), 2):
        put(
            costs,
            at,
            [date(day), kind, what, number(odometer), number(amount), how],
            ["d mmm yy", "", "", "#,##0", SIGNED, ""],
        )
    dropdown(costs, "B2:B300", '"' + ",".join(CAR_KINDS) + '"')
    dropdown(costs, "F2:F300", '"Card,Cash"')
    costs.freeze_panes = "A2"
    widths(costs, 12, 22, 34, 11, 11, 11)
    return workbook, {
        "book": "penangcar.xlsx",
        "half": "round111",
        "layout": "records",
        "about": "owner of a small car, Penang, Malaysia, MYR",
        "dialect": "fills with odometer, litres, sum, station and whether the tank was filled up, kilometres and price a litre by formula; other costs with kind and what before the odometer (at work on the car only), the sum and card or cash last, money back as minus; headings in the first row; months, what a kilometre costs and kinds on the first sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "tables": {"fuel": "Fuel", "costs": "Costs"},
        "free": {"Costs": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"Summary!{c}{r}" for r in (7, 10) for c in "BCDEF"],
            "Summary!D11",
            "Summary!F11",
            *[f"Summary!B{r}" for r in range(14, 20)],
        ],
        "zero": [],
    }


BOOKS = [levukacafe, gozohandyman, krakowtwo, mombasaparents, penangcar]
