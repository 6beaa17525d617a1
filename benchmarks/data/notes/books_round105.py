"""The workbooks of round 105: a family in Plovdiv, a sheep scanner in Powys, lace makers in Honiton, rehearsal rooms in Govan, a corner shop in Kitwe."""
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
from openpyxl.workbook import Workbook

PLOVDIV_KINDS = ["Food", "House", "Car", "Kids", "Health", "Out", "Other"]
# day | where | food | house | car | kids | health | out | other | paid
PLOVDIV = {
    "Aug": """
08-01 | Kaufland | 71.35 | 8.40 | | | | | | card
08-02 | Ice creams on the main street | | | | | | 9.60 | | cash
08-04 | EVN electricity | | 58.12 | | | | | | card
08-05 | Lidl | 38.90 | | | | | | | card
08-06 | OMV | | | 62.40 | | | | | card
08-08 | Kindergarten, July | | | | 41 | | | | card
08-09 | Market at Chetvartak Pazar | 17.50 | | | | | | | cash
08-11 | ViK water | | 19.77 | | | | | | card
08-12 | Subra pharmacy | | | | | 14.25 | | | card
08-14 | Vivacom | | 24.99 | | | | | | card
08-15 | Pizza with the Ivanovs | | | | | | 37.80 | | cash
08-17 | Kaufland | 64.10 | | | | | | | card
08-19 | Swimming, August | | | | 35 | | | | cash
08-21 | Haircut | | | | | | | 12 | cash
08-22 | Lidl | 41.05 | | | 12.99 | | | | card
08-25 | OMV | | | 55.30 | | | | | card
08-27 | Praktiker, paint | | 46.80 | | | | | | card
08-29 | Market at Chetvartak Pazar | 15 | | | | | | | cash
08-31 | Birthday present for Mama | | | | | | | 30 | card
""",
    "Sep": """
09-01 | Kaufland | 82.65 | 11.20 | | | | | | card
09-02 | School bags and pencils, Ciela | | | | 74.30 | | | | card
09-03 | EVN electricity | | 52.46 | | | | | | card
09-04 | Lidl | 29.45 | | | | | | | card
09-05 | OMV | | | 60.15 | | | | | card
09-07 | Kindergarten, August | | | | 41 | | | | card
09-09 | Market at Chetvartak Pazar | 18.50 | | | | | | | cash
09-10 | Dentist, Boris | | | | | 51 | | | cash
09-11 | ViK water | | 20.31 | | | | | | card
09-12 | Cinema | | | | | | 26 | | card
09-14 | Vivacom | | 24.99 | | | | | | card
09-15 | Lidl | 44.70 | | | | | | | card
09-16 | Jysk, lamp brought back | | -19.95 | | | | | | card
09-17 | Swimming, September | | | | 35 | | | | cash
09-18 | Subra pharmacy | | | | | 9.80 | | | card
09-19 | Kaufland | 57.25 | | | | | | | card
09-21 | Winter tyres, deposit | | | 50 | | | | | card
""",
}
# month | food .. other, typed from the old notebook
PLOVDIV_BEFORE = """
Jan | 402.10 | 231.40 | 118.60 | 96 | 22.40 | 61 | 15
Feb | 377.85 | 218.90 | 97.20 | 111.50 | 64.10 | 44.50 | 12
Mar | 411.30 | 187.35 | 240.75 | 96 | 8.90 | 72.30 | 48.60
Apr | 455.70 | 142.60 | 121.40 | 158.20 | 31 | 85 | 12
May | 398.45 | 133.05 | 104.90 | 96 | 17.60 | 57.40 | 70
Jun | 386.20 | 164.80 | 166.35 | 120 | 40.25 | 93.10 | 12
Jul | 342.95 | 121.70 | 288.10 | 76 | 12.70 | 214.60 | 25.50
"""


def plovdivhome() -> tuple[Workbook, Card]:
    """A family in Plovdiv: a sheet a month, a column for each kind of spending, the year on the first sheet."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Year"
    letters = "CDEFGHI"
    for name, text in PLOVDIV.items():
        sheet = workbook.create_sheet(name)
        title(sheet, "A1", f"{name} 2026", 13)
        aside(sheet, "C1", "all in euro, one line a receipt")
        put(sheet, 2, ["so far", None, *[f"=SUM({c}4:{c}120)" for c in "CDEFGHIJ"]], ["", "", *[SIGNED] * 8])
        shade(sheet, "A2:J2", "FFF2CC")
        head(sheet, 3, ["Day", "Where", *PLOVDIV_KINDS, "Sum", "Paid"], "D9EAD3")
        for at, (day, where, *figures, how) in enumerate(rows(text), 4):
            put(
                sheet,
                at,
                [date(day), where, *map(number, figures), f"=SUM(C{at}:I{at})", how],
                ["d.mm.", "", *[SIGNED] * 8, ""],
            )
        sheet.freeze_panes = "C4"
        widths(sheet, 9, 32, *[9] * 7, 10, 8)
    title(page, "A1", "Where it all goes - 2026")
    head(page, 3, ["", *PLOVDIV_KINDS, "All"], "D9EAD3")
    before = {month: list(map(number, figures)) for month, *figures in rows(PLOVDIV_BEFORE)}
    for at, month in enumerate(
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], 4
    ):
        figures: list[object] = list(before.get(month, []))
        if month in PLOVDIV:
            figures = [f"={month}!{c}2" for c in letters]
        put(page, at, [month, *figures], ["", *[SIGNED] * 7])
        put(page, at, [f"=SUM(B{at}:H{at})"], [SIGNED], column=9)
    put(page, 16, ["Year", *[f"=SUM({c}4:{c}15)" for c in "BCDEFGHI"]], ["", *[SIGNED] * 8])
    bold(page, *[f"{c}16" for c in "ABCDEFGHI"])
    aside(page, "A18", "January to July from the old notebook")
    widths(page, 10, *[10] * 8)
    return workbook, {
        "book": "plovdivhome.xlsx",
        "half": "round105",
        "layout": "cash book",
        "about": "family with two children, Plovdiv, Bulgaria, EUR",
        "dialect": "a sheet a month with a line a receipt: day, where and a column for each of seven kinds of spending, the line's sum by formula and card or cash last; money back as a minus; sums so far above the headings; months by kinds on the first sheet, those before August typed",
        "date_order": "dmy",
        "period": ["2026-08-01", "2026-09-30"],
        "tables": {"august": "Aug", "september": "Sep"},
        "free": {"Aug": ["Where"], "Sep": ["Where"]},
        "adds_up": {},
        "watch": [
            *[f"Sep!{c}2" for c in "CDEFGHIJ"],
            *[f"Year!{c}{r}" for r in (11, 12, 16) for c in "BCDEFGHI"],
        ],
        "zero": [],
    }


# no | date | farm | ewes | pence | paid | how
SHEEP_JOBS = """
1 | 01-05 | Blaenwern | 420 | 80 | 01-16 | BACS
2 | 01-06 | Penlan | 265 | 80 | 01-06 | Cheque
3 | 01-08 | Cwmfelin | 610 | 75 | 02-02 | BACS
4 | 01-09 | Ty Isaf | 88 | 100 | 01-09 | Cash
5 | 01-13 | Llwyncelyn | 340 | 80 | 01-29 | BACS
6 | 01-15 | Nantgwyn | 705 | 75 | 02-09 | BACS
7 | 01-16 | Cefn Coch | 56 | 100 | 01-16 | Cash
8 | 01-20 | Maesgwyn | 298 | 80 | 02-03 | Cheque
9 | 01-22 | Hafod Las | 515 | 75 | 02-20 | BACS
10 | 01-27 | Blaenwern | 180 | 80 | 02-10 | BACS
11 | 01-29 | Gilfach | 372 | 80 | |
12 | 02-03 | Pant y Dwr | 640 | 75 | 02-27 | BACS
13 | 02-05 | Tynewydd | 95 | 100 | 02-05 | Cash
14 | 02-10 | Cwmfelin | 560 | 75 | |
15 | 02-12 | Esgair | 830 | 75 | 03-02 | BACS
16 | 02-17 | Llwyncelyn | 215 | 80 | |
17 | 02-19 | Bryn Mawr | 328 | 80 | 02-19 | Cheque
18 | 02-24 | Nantgwyn | 490 | 75 | |
19 | 02-27 | Rhiwlas | 72 | 100 | 02-27 | Cash
"""
SHEEP_HEADS = ["Fuel", "Scanner & kit", "Vehicle", "Phone", "Clothing", "Insurance & dues"]
# date | amount | heading | paid to | what | from
SHEEP_COSTS = """
01-03 | 88.60 | Scanner & kit | Agrimin Vets Supplies | gel, two 5 l cans | Card
01-05 | 71.25 | Fuel | Bridge Garage | diesel | Card
01-07 | 64.99 | Clothing | Wynnstay | waterproof trousers | Card
01-12 | 76.10 | Fuel | Bridge Garage | diesel | Card
01-14 | 18 | Phone | EE | January | Direct debit
01-19 | 22.50 | Scanner & kit | Wynnstay | marker spray, box | Cash
01-21 | 69.80 | Fuel | Bridge Garage | diesel | Card
01-26 | 145 | Vehicle | Davies Tyres | two tyres for trailer | Card
01-30 | 312 | Insurance & dues | NFU Mutual | public liability, year | Direct debit
02-02 | 74.40 | Fuel | Bridge Garage | diesel | Card
02-09 | 44.30 | Scanner & kit | Agrimin Vets Supplies | gel, 5 l can | Card
02-13 | 18 | Phone | EE | February | Direct debit
02-16 | 80.05 | Fuel | Texaco Rhayader | diesel | Card
02-18 | -11.25 | Scanner & kit | Wynnstay | half the spray taken back | Cash
02-23 | 260 | Scanner & kit | BCF | probe cable mended | Card
02-26 | 66.70 | Fuel | Bridge Garage | diesel | Card
"""


def sheepscanner() -> tuple[Workbook, Card]:
    """A man who scans ewes in Powys: jobs by the head with invoice numbers, costs, and sums on a small page."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Scanning"
    across(sheet, "A1:H1", "SCANNING 2026", "C9DAF8")
    head(sheet, 2, ["Inv", "Date", "Farm", "Ewes", "p a head", "£", "Paid", "How"], "C9DAF8")
    for at, (no, day, farm, ewes, pence, paid, how) in enumerate(rows(SHEEP_JOBS), 3):
        put(
            sheet,
            at,
            [
                number(no),
                date(day),
                farm,
                number(ewes),
                number(pence),
                f"=D{at}*E{at}/100",
                day_of(paid),
                how or None,
            ],
            ["0", "dd/mm/yy", "", "#,##0", "0", MONEY, "dd/mm/yy", ""],
        )
    dropdown(sheet, "H3:H200", '"BACS,Cheque,Cash"')
    sheet.freeze_panes = "A3"
    widths(sheet, 6, 11, 20, 8, 9, 11, 11, 10)

    costs = workbook.create_sheet("Going out")
    head(costs, 1, ["Date", "£", "Heading", "Paid to", "What", "From"], "F4CCCC")
    for at, (day, amount, kind, whom, what, how) in enumerate(rows(SHEEP_COSTS), 2):
        put(
            costs,
            at,
            [date(day), number(amount), kind, whom, what, how],
            ["dd/mm/yy", SIGNED, "", "", "", ""],
        )
    dropdown(costs, "C2:C300", '"' + ",".join(SHEEP_HEADS) + '"')
    dropdown(costs, "F2:F300", '"Card,Cash,Direct debit"')
    widths(costs, 11, 11, 18, 24, 28, 13)

    page = workbook.create_sheet("Sums")
    for at, (label, formula) in enumerate(
        (
            ("Ewes scanned", "=SUM(Scanning!D3:D200)"),
            ("Invoiced", "=SUM(Scanning!F3:F200)"),
            ("Paid", '=SUMIFS(Scanning!F3:F200,Scanning!G3:G200,">0")'),
            ("Still to come", "=B3-B4"),
        ),
        2,
    ):
        put(page, at, [label, formula], ["", "#,##0" if at == 2 else MONEY])
    head(page, 7, ["Going out", "£"], "F4CCCC")
    for at, kind in enumerate(SHEEP_HEADS, 8):
        put(page, at, [kind, f"=SUMIF('Going out'!C$2:C$300,A{at},'Going out'!B$2:B$300)"], ["", SIGNED])
    put(page, 14, ["Total out", "=SUM(B8:B13)"], ["", SIGNED])
    put(page, 16, ["Invoiced less out", "=B3-B14"], ["", SIGNED])
    bold(page, "A14", "B14", "A16", "B16", "A5", "B5")
    widths(page, 22, 12)
    return workbook, {
        "book": "sheepscanner.xlsx",
        "half": "round105",
        "layout": "records",
        "about": "man who scans ewes on farms, Rhayader, Wales, GBP, not registered for VAT",
        "dialect": "jobs with a running invoice number, farm, ewes and pence a head, pounds by formula, the day paid and how filled in last; costs with the amount and heading straight after the date, then payee, what and what it was paid from, money back as minus; ewes, invoiced, paid, still to come and headings on a third sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"jobs": "Scanning", "costs": "Going out"},
        "free": {"Scanning": ["Inv"], "Going out": ["Paid to", "What"]},
        "adds_up": {},
        "watch": [*[f"Sums!B{r}" for r in (2, 3, 4, 5, *range(8, 15), 16)]],
        "zero": [],
    }


# date | ref | who | detail | code | in | out
LACE_BANK = """
01-14 | BGC | Ten members | subs | SUB | 280 |
01-21 | SO | Kennaway House | room, January | HALL | | 44
01-28 | 000512 | The Lace Guild | affiliation | INS | | 62
02-04 | BGC | Four members | subs | SUB | 112 |
02-11 | PAY IN | tin | cash paid in | X | 90 |
02-18 | SO | Kennaway House | room, February | HALL | | 44
03-03 | 000513 | Mrs Dabney | talk on Bucks Point | TUT | | 75
03-18 | SO | Kennaway House | room, March | HALL | | 44
04-01 | BGC | Day class, 12 places | Torchon day | DAY | 420 |
04-08 | 000514 | Ms Threlfall | Torchon day | TUT | | 180
04-15 | SO | Kennaway House | room, April | HALL | | 44
04-22 | 000515 | Biggins Bobbins | thread and pins to sell on | THR | | 96.40
05-06 | BGC | Day class, late booking | Torchon day | DAY | 35 |
05-20 | SO | Kennaway House | room, May | HALL | | 44
06-03 | PAY IN | tin | cash paid in | X | 120 |
06-17 | SO | Kennaway House | room, June | HALL | | 44
06-24 | FPO | Honiton Museum | two books for the shelf | BKS | | 31.50
07-15 | SO | Kennaway House | room, July | HALL | | 44
"""
# date | detail | code | in | out
LACE_TIN = """
01-21 | teas | TEA | 18.50 |
01-21 | raffle | RAF | 26 |
02-04 | milk and biscuits | TEA | | 6.35
02-04 | raffle | RAF | 31 |
02-04 | teas | TEA | 16 |
02-11 | paid in at the bank | X | | 90
03-04 | teas | TEA | 19.20 |
03-04 | raffle | RAF | 28 |
03-04 | thread, two members | THR | 14.60 |
03-11 | stamps | POST | | 6.80
04-01 | teas | TEA | 22 |
04-01 | raffle | RAF | 33 |
05-06 | teas | TEA | 17.40 |
05-06 | raffle | RAF | 24 |
05-06 | pins, Mrs Yeo | THR | 5.20 |
06-03 | paid in at the bank | X | | 120
06-03 | coffee and sugar | TEA | | 9.15
06-03 | raffle | RAF | 27 |
07-01 | teas | TEA | 20.50 |
07-01 | raffle | RAF | 30 |
"""
LACE_CODES = """
SUB | Subscriptions
DAY | Day classes
TEA | Teas
RAF | Raffle
THR | Thread, pins, bobbins
HALL | Room
TUT | Tutors and speakers
INS | Insurance and Lace Guild
BKS | Books and patterns
POST | Post and paper
X | Bank to tin or tin to bank
"""


def honitonlace() -> tuple[Workbook, Card]:
    """Lace makers in Honiton: the bank on one sheet, the cash tin on another, codes with the year's sums on a third."""
    workbook = Workbook()
    bank = workbook.active
    bank.title = "Bank"
    title(bank, "A1", "Otter Vale Lace Makers - current account 2026", 13)
    head(bank, 3, ["Date", "Ref", "Who", "Detail", "Code", "In", "Out", "Balance"], "EAD1DC")
    put(
        bank,
        4,
        [date("01-01"), None, "brought forward", None, None, None, None, 742.18],
        ["d mmm", *[""] * 6, MONEY],
    )
    for at, (day, ref, who, detail, code, into, out) in enumerate(rows(LACE_BANK), 5):
        put(
            bank,
            at,
            [date(day), ref, who, detail, code, number(into), number(out), f"=H{at - 1}+F{at}-G{at}"],
            ["d mmm", "@", "", "", "", MONEY, MONEY, MONEY],
        )
    bank.freeze_panes = "A4"
    widths(bank, 9, 10, 24, 28, 8, 10, 10, 11)

    tin = workbook.create_sheet("Tin")
    title(tin, "A1", "Cash tin (Maureen has it)", 13)
    head(tin, 3, ["Date", "Detail", "Code", "In", "Out", "In tin"], "EAD1DC")
    put(tin, 4, [date("01-01"), "brought forward", None, None, None, 61.45], ["d mmm", *[""] * 4, MONEY])
    for at, (day, detail, code, into, out) in enumerate(rows(LACE_TIN), 5):
        put(
            tin,
            at,
            [date(day), detail, code, number(into), number(out), f"=F{at - 1}+D{at}-E{at}"],
            ["d mmm", "", "", MONEY, MONEY, MONEY],
        )
    tin.freeze_panes = "A4"
    widths(tin, 9, 30, 8, 10, 10, 11)

    page = workbook.create_sheet("Codes and year")
    head(page, 1, ["Code", "What it is", "In", "Out", "Net"], "EAD1DC")
    at = 1
    for code, what in rows(LACE_CODES):
        at += 1
        put(
            page,
            at,
            [
                code,
                what,
                f"=SUMIF(Bank!$E$5:$E$300,A{at},Bank!$F$5:$F$300)+SUMIF(Tin!$C$5:$C$300,A{at},Tin!$D$5:$D$300)",
                f"=SUMIF(Bank!$E$5:$E$300,A{at},Bank!$G$5:$G$300)+SUMIF(Tin!$C$5:$C$300,A{at},Tin!$E$5:$E$300)",
                f"=C{at}-D{at}",
            ],
            ["", "", MONEY, MONEY, SIGNED],
        )
    at += 1
    put(page, at, [None, "All", *[f"=SUM({c}2:{c}{at - 1})" for c in "CDE"]], ["", "", MONEY, MONEY, SIGNED])
    bold(page, *[f"{c}{at}" for c in "BCDE"])
    put(page, at + 2, [None, "In the bank", "=Bank!H4+SUM(Bank!F5:F300)-SUM(Bank!G5:G300)"], ["", "", MONEY])
    put(page, at + 3, [None, "In the tin", "=Tin!F4+SUM(Tin!D5:D300)-SUM(Tin!E5:E300)"], ["", "", MONEY])
    put(
        page,
        at + 4,
        [None, "Check", f"=ROUND(C{at + 2}+C{at + 3}-Bank!H4-Tin!F4-E{at},2)"],
        ["", "", MONEY],
    )
    widths(page, 8, 30, 11, 11, 11)
    return workbook, {
        "book": "honitonlace.xlsx",
        "half": "round105",
        "layout": "cash book",
        "about": "lace makers' group, Honiton, England, GBP",
        "dialect": "bank and cash tin on a sheet each with a code before in and out and a balance carried on each line, a reference (cheque number, SO, BGC, PAY IN, FPO) and who only in the bank's; cash paid in as a line on both sheets under X; codes with the year's in, out and net from both sheets, what there is and a check on a third",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"bank": "Bank", "tin": "Tin"},
        "free": {"Bank": ["Ref", "Who", "Detail"], "Tin": ["Detail"]},
        "adds_up": {},
        "watch": [
            *[f"Codes and year!{c}{r}" for r in range(2, at + 1) for c in "CDE"],
            *[f"Codes and year!C{r}" for r in (at + 2, at + 3, at + 4)],
        ],
        "zero": [f"Codes and year!C{at + 4}", f"Codes and year!E{at - 1}"],
    }


# date | band | room | hours | rate | extras | paid | how
GOVAN_DIARY = """
09-01 | Static Herons | B | 3 | 9 | | 27 | Cash
09-02 | Loch Stock | A | 3 | 12 | 5 | 41 | Card
09-03 | The Wee Voles | B | 2 | 9 | | 18 | Cash
09-05 | Ceilidh Minogue | A | 4 | 12 | | 48 | Transfer
09-08 | Static Herons | B | 3 | 9 | | 27 | Cash
09-09 | Loch Stock | A | 3 | 12 | 5 | 41 | Card
09-10 | The Wee Voles | B | 2 | 9 | | 18 | Cash
09-11 | Dunoon Moon | A | 3 | 12 | 8 | 44 | Card
09-12 | Ceilidh Minogue | A | 4 | 12 | | 48 | Transfer
09-15 | Static Herons | B | 3 | 9 | | 27 | Cash
09-16 | Loch Stock | A | 3 | 12 | 5 | 41 | Card
09-17 | The Wee Voles | B | 3 | 9 | | 27 | Cash
09-19 | Ceilidh Minogue | A | 4 | 12 | | 48 | Transfer
09-22 | Static Herons | B | 3 | 9 | | 27 | Cash
09-23 | Loch Stock | A | 3 | 12 | 5 | 41 | Card
09-25 | Dunoon Moon | A | 3 | 12 | 8 | 44 | Card
09-26 | Ceilidh Minogue | A | 4 | 12 | | |
09-29 | Static Herons | B | 3 | 9 | | 27 | Cash
09-30 | Loch Stock | A | 3 | 12 | 5 | |
10-01 | The Wee Voles | B | 2 | 9 | | 18 | Cash
10-03 | Ceilidh Minogue | A | 4 | 12 | | 48 | Transfer
10-06 | Static Herons | B | 3 | 9 | | 27 | Cash
"""
GOVAN_KINDS = ["Rent", "Power", "Gear & repairs", "Cleaning", "Internet & ads", "Shop stock"]
# date | what | kind | amount | how
GOVAN_OUT = """
09-01 | Unit 6 rent, September | Rent | 420 | Transfer
09-03 | crisps and cans for the counter | Shop stock | 31.20 | Card
09-04 | snare stand | Gear & repairs | 38 | Card
09-08 | Scottish Power | Power | 117.45 | Transfer
09-11 | bin bags, wipes | Cleaning | 9.75 | Cash
09-14 | broadband | Internet & ads | 29 | Transfer
09-17 | two jack leads | Gear & repairs | 23.90 | Card
09-18 | crisps and cans for the counter | Shop stock | 27.65 | Card
09-21 | valves for the Marshall | Gear & repairs | 54 | Card
09-24 | one lead sent back | Gear & repairs | -11.95 | Card
09-28 | Gumtree boost | Internet & ads | 15 | Card
10-01 | Unit 6 rent, October | Rent | 420 | Transfer
10-02 | window cleaner | Cleaning | 12 | Cash
"""


def govanrehearsals() -> tuple[Workbook, Card]:
    """Two rehearsal rooms in Govan: a diary of bands with hours and money, outgoings, and months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Diary"
    title(sheet, "B1", "THE BOILER HOUSE - who was in")
    aside(sheet, "B2", "room A 12 an hour, room B 9. extras = amp or kit hire")
    head(
        sheet,
        4,
        ["Date", "Band", "Room", "Hours", "Rate", "Extras", "To pay", "Paid", "How", "Owing"],
        "B6D7A8",
        column=2,
    )
    for at, (day, band, room, hours, rate, extras, paid, how) in enumerate(rows(GOVAN_DIARY), 5):
        put(
            sheet,
            at,
            [
                date(day),
                band,
                room,
                number(hours),
                number(rate),
                number(extras),
                f"=E{at}*F{at}+G{at}",
                number(paid),
                how or None,
                f"=H{at}-I{at}",
            ],
            ["ddd d mmm", "", "", "0.0", "0.00", MONEY, MONEY, MONEY, "", MONEY],
            column=2,
        )
    dropdown(sheet, "D5:D400", '"A,B"')
    dropdown(sheet, "J5:J400", '"Cash,Card,Transfer"')
    sheet.freeze_panes = "B5"
    widths(sheet, 2, 12, 20, 7, 8, 8, 9, 10, 10, 10, 10)

    costs = workbook.create_sheet("Outgoings")
    head(costs, 1, ["When", "What", "Kind", "£", "How"], "F9CB9C")
    for at, (day, what, kind, amount, how) in enumerate(rows(GOVAN_OUT), 2):
        put(costs, at, [date(day), what, kind, number(amount), how], ["ddd d mmm", "", "", SIGNED, ""])
    dropdown(costs, "C2:C300", '"' + ",".join(GOVAN_KINDS) + '"')
    widths(costs, 12, 34, 18, 10, 10)

    page = workbook.create_sheet("Months")
    head(page, 1, ["", "Sep", "Oct", "Nov", "Dec", "All"], "B6D7A8")
    for c, month in zip("BCDE", (9, 10, 11, 12), strict=True):
        day = f"DATE(2026,{month},1)"
        after = f"DATE(2026,{month}+1,1)"
        diary = f'Diary!$B$5:$B$400,">="&{day},Diary!$B$5:$B$400,"<"&{after}'
        page[f"{c}2"] = f"=SUMIFS(Diary!$E$5:$E$400,{diary})"
        page[f"{c}3"] = f"=SUMIFS(Diary!$H$5:$H$400,{diary})"
        page[f"{c}4"] = f"=SUMIFS(Diary!$I$5:$I$400,{diary})"
        for at, _ in enumerate(GOVAN_KINDS, 6):
            page[f"{c}{at}"] = (
                f"=SUMIFS(Outgoings!$D$2:$D$300,Outgoings!$C$2:$C$300,$A{at},"
                f'Outgoings!$A$2:$A$300,">="&{day},Outgoings!$A$2:$A$300,"<"&{after})'
            )
        page[f"{c}12"] = f"=SUM({c}6:{c}11)"
        page[f"{c}14"] = f"={c}4-{c}12"
    labels = {2: "Hours", 3: "To pay", 4: "Paid", 12: "Outgoings", 14: "Left"}
    labels |= dict(enumerate(GOVAN_KINDS, 6))
    for at, label in labels.items():
        put(page, at, [label], [""])
        page[f"F{at}"] = f"=SUM(B{at}:E{at})"
        for c in "BCDEF":
            page[f"{c}{at}"].number_format = "0.0" if at == 2 else SIGNED
    bold(page, "A4", "A12", "A14", *[f"{c}14" for c in "BCDEF"])
    put(page, 16, ["Bands owe", "=SUM(Diary!K5:K400)"], ["", MONEY])
    widths(page, 18, *[10] * 5)
    return workbook, {
        "book": "govanrehearsals.xlsx",
        "half": "round105",
        "layout": "records",
        "about": "two rehearsal rooms for bands, Glasgow, Scotland, GBP, no VAT",
        "dialect": "a diary from column B with band, room, hours, rate and extras, what is to pay by formula, paid and how filled in when it comes and owing by formula last; outgoings with what and kind before the amount and how last, money back as minus; months across with hours, paid, kinds and what is left on a third sheet, what bands owe below",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "tables": {"diary": "Diary", "outgoings": "Outgoings"},
        "free": {"Outgoings": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"Months!{c}{r}" for r in (2, 3, 4, *range(6, 13), 14) for c in "BCF"],
            "Months!B16",
        ],
        "zero": [],
    }


# date | day | cash | airtel | mtn
KITWE_SALES = """
08-24 | Mon | 1180 | 240 | 165
08-25 | Tue | 1045 | 310 | 120
08-26 | Wed | 990 | 205 | 190
08-27 | Thu | 1210 | 280 | 145
08-28 | Fri | 1675 | 420 | 260
08-29 | Sat | 1930 | 515 | 330
08-31 | Mon | 1410 | 365 | 215
09-01 | Tue | 1335 | 290 | 170
09-02 | Wed | 1120 | 255 | 205
09-03 | Thu | 1085 | 270 | 130
09-04 | Fri | 1540 | 395 | 240
09-05 | Sat | 1865 | 480 | 295
09-07 | Mon | 1150 | 235 | 150
09-08 | Tue | 1010 | 260 | 140
09-09 | Wed | 975 | 225 | 185
09-10 | Thu | 1095 | 245 | 160
09-11 | Fri | 1490 | 385 | 275
09-12 | Sat | 1780 | 460 | 310
09-14 | Mon | 1125 | 250 | 155
09-15 | Tue | 1060 | 215 | 175
"""
KITWE_GROUPS = ["Groceries", "Drinks", "Talktime", "Power", "Rent", "Wages", "Transport", "Other"]
# date | group | kwacha | to | for | from
KITWE_BUYS = """
08-24 | Groceries | 2650 | Buntungwa Wholesale | mealie meal, sugar, oil | Till
08-26 | Drinks | 880 | Copperbelt Bottlers | 20 crates | Till
08-27 | Power | 300 | ZESCO | units | Airtel
08-28 | Talktime | 500 | Airtel dealer | | Airtel
08-29 | Wages | 450 | Mutale | week | Till
08-31 | Rent | 1800 | Mr Banda | September | Till
09-01 | Groceries | 2910 | Buntungwa Wholesale | mealie meal, soap, rice | Till
09-02 | Transport | 120 | taxi | from wholesale | Till
09-03 | Drinks | 795 | Copperbelt Bottlers | 18 crates | Till
09-05 | Wages | 450 | Mutale | week | Till
09-07 | Groceries | 2380 | Buntungwa Wholesale | sugar, oil, candles | Till
09-08 | Groceries | -140 | Buntungwa Wholesale | broken bottles of oil, money back | Till
09-09 | Talktime | 500 | MTN dealer | | MTN
09-10 | Power | 300 | ZESCO | units | Airtel
09-11 | Drinks | 910 | Copperbelt Bottlers | 21 crates | Till
09-12 | Wages | 450 | Mutale | week | Till
09-14 | Other | 85 | Chisokone market | padlock | Till
"""


def kitweshop() -> tuple[Workbook, Card]:
    """A corner shop in Kitwe: a line for each day's sales by way of paying, what was bought, weeks and groups."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "SALES"
    head(sheet, 1, ["DATE", "DAY", "CASH", "AIRTEL", "MTN", "TOTAL"], "FFD966")
    for at, (day, name, *three) in enumerate(rows(KITWE_SALES), 2):
        put(
            sheet,
            at,
            [date(day), name, *map(number, three), f"=SUM(C{at}:E{at})"],
            ["dd/mm/yyyy", "", *[WHOLE] * 4],
        )
    sheet.freeze_panes = "A2"
    widths(sheet, 13, 7, 11, 11, 11, 12)

    buys = workbook.create_sheet("BOUGHT")
    head(buys, 1, ["DATE", "GROUP", "KWACHA", "TO", "FOR", "FROM"], "FFD966")
    for at, (day, group, amount, whom, what, source) in enumerate(rows(KITWE_BUYS), 2):
        put(
            buys,
            at,
            [date(day), group, number(amount), whom, what or None, source],
            ["dd/mm/yyyy", "", WHOLE, "", "", ""],
        )
    dropdown(buys, "F2:F500", '"Till,Airtel,MTN"')
    buys.freeze_panes = "A2"
    widths(buys, 13, 13, 11, 24, 32, 9)

    page = workbook.create_sheet("HOW WE ARE DOING")
    across(page, "A1:D1", "CHANDA'S CORNER - from 24 August 2026", "FFD966", 13)
    head(page, 3, ["WEEK FROM", "SALES", "BOUGHT", "OVER"], "FFE599")
    for at, day in enumerate(("08-24", "08-31", "09-07", "09-14", "09-21", "09-28"), 4):
        put(
            page,
            at,
            [
                date(day),
                f'=SUMIFS(SALES!F$2:F$500,SALES!A$2:A$500,">="&A{at},SALES!A$2:A$500,"<"&A{at}+7)',
                f'=SUMIFS(BOUGHT!C$2:C$500,BOUGHT!A$2:A$500,">="&A{at},BOUGHT!A$2:A$500,"<"&A{at}+7)',
                f"=B{at}-C{at}",
            ],
            ["dd/mm/yyyy", *[WHOLE] * 3],
        )
    put(page, 10, ["ALL", *[f"=SUM({c}4:{c}9)" for c in "BCD"]], ["", *[WHOLE] * 3])
    bold(page, *[f"{c}10" for c in "ABCD"])
    head(page, 12, ["GROUP", "KWACHA"], "FFE599")
    for at, group in enumerate(KITWE_GROUPS, 13):
        put(page, at, [group, f"=SUMIF(BOUGHT!B$2:B$500,A{at},BOUGHT!C$2:C$500)"], ["", WHOLE])
    head(page, 12, ["", "TILL", "AIRTEL", "MTN"], "FFE599", column=4)
    put(page, 13, ["sold", *[f"=SUM(SALES!{c}2:{c}500)" for c in "CDE"]], ["", *[WHOLE] * 3], column=4)
    put(
        page,
        14,
        ["spent", *[f"=SUMIF(BOUGHT!$F$2:$F$500,{c}12,BOUGHT!$C$2:$C$500)" for c in "EFG"]],
        ["", *[WHOLE] * 3],
        column=4,
    )
    widths(page, 14, 12, 12, 12, 11, 11, 11)
    return workbook, {
        "book": "kitweshop.xlsx",
        "half": "round105",
        "layout": "records",
        "about": "corner shop, Kitwe, Zambia, ZMW, no VAT",
        "dialect": "a line a day with weekday and takings in cash and two phone wallets, the total by formula; things bought with group and amount straight after the date, to whom, for what and till or wallet last, money back as minus; weeks, groups and what was sold and spent by till and wallets on a third sheet; headings in capitals",
        "date_order": "dmy",
        "period": ["2026-08-24", "2026-10-04"],
        "tables": {"sales": "SALES", "bought": "BOUGHT"},
        "free": {"BOUGHT": ["TO", "FOR"]},
        "adds_up": {},
        "watch": [
            *[f"HOW WE ARE DOING!{c}{r}" for r in (6, 7, 8, 10) for c in "BCD"],
            *[f"HOW WE ARE DOING!B{r}" for r in range(13, 21)],
            *[f"HOW WE ARE DOING!{c}{r}" for r in (13, 14) for c in "EFG"],
        ],
        "zero": [],
    }


BOOKS = [plovdivhome, sheepscanner, honitonlace, govanrehearsals, kitweshop]
