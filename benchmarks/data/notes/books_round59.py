"""The workbooks of round 59: four cash books, two households' grids, two small firms' books, each set up in its own way."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from make_books import bold, date, dropdown, head, number, put, rows, title, widths
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
UK = "dd/mm/yyyy"

CALM = """
09-02 | FPI | Mrs A Doig |  | 65 | Client fees | n/a
09-03 | SO | Elmbank Centre, Sept room | 180 |  | Room hire | y
09-04 | DD | Vodafone | 21.50 |  | Phone & internet | y
09-07 | CARD | ScotRail, Glasgow | 18.60 |  | Travel | y
09-08 | FPI | G Strachan, 2 sessions |  | 130 | Client fees | n/a
09-10 | FPO | Jean Laurie supervision | 55 |  | Supervision | y
09-11 | FPI | Mrs A Doig |  | 65 | Client fees | n/a
09-14 | CARD | Wix hosting | 13.20 |  | Advertising & website | y
09-16 | FPI | P Imrie |  | 65 | Client fees | n/a
09-18 | FPO | To own account | 600 |  | Drawings | n/a
09-19 | FPI | Perth Library, stop smoking talk |  | 120 | Talks & workshops | n/a
09-22 | CARD | Waterstones, NLP handbook | 24.99 |  | Books & materials | y
09-24 | FPI | K Moncur, 3 sessions |  | 195 | Client fees | n/a
09-28 | CHG | Bank charge | 6 |  | Bank charges | n/a
10-01 | FPI | G Strachan |  | 65 | Client fees | n/a
10-02 | SO | Elmbank Centre, Oct room | 180 |  | Room hire | y
10-05 | DD | Vodafone | 21.50 |  | Phone & internet | y
10-06 | FPI | P Imrie |  | 65 | Client fees | n/a
10-08 | FPO | Jean Laurie supervision | 55 |  | Supervision | y
10-09 | CARD | ScotRail, Edinburgh | 16.40 |  | Travel | y
10-12 | DD | Balens, insurance | 74 |  | Insurance & membership | y
10-13 | FPI | Mrs A Doig |  | 65 | Client fees | n/a
10-14 | CARD | Wix hosting | 13.20 |  | Advertising & website | y
10-16 | FPO | To own account | 650 |  | Drawings | n/a
10-17 | FPI | Scone WI, sleep evening |  | 90 | Talks & workshops | n/a
10-20 | FPI | K Moncur |  | 65 | Client fees | n/a
10-21 | CARD | Ryman, leaflets paper | 11.75 |  | Books & materials | y
10-23 | FPI | R Tosh, 4 sessions |  | 260 | Client fees | n/a
10-26 | CARD | Facebook ad | 30 |  | Advertising & website | y
10-28 | CHG | Bank charge | 6 |  | Bank charges | n/a
10-29 | FPO | R Tosh, 1 session refunded | 65 |  | Client fees | n/a
10-30 | FPI | G Strachan |  | 65 | Client fees | n/a
11-02 | FPI | P Imrie, 2 sessions |  | 130 | Client fees | n/a
11-03 | SO | Elmbank Centre, Nov room | 180 |  | Room hire | y
"""

CALM_IN = ["Client fees", "Talks & workshops", "Own money put in"]
CALM_OUT = [
    "Room hire",
    "Supervision",
    "Insurance & membership",
    "Training",
    "Books & materials",
    "Advertising & website",
    "Phone & internet",
    "Travel",
    "Bank charges",
    "Drawings",
    "Tax",
]


def hypnotherapist() -> tuple[Workbook, Card]:
    """A hypnotherapist in Perth: the bank's list with her own category beside it, out before in."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Bank"
    title(sheet, "B1", "Tay Hypnotherapy - business current account")
    sheet.merge_cells("B1:H1")
    put(sheet, 2, ["copied from the app every week or so; category is mine"], column=2)
    sheet["B2"].font = Font(italic=True, color="808080")
    put(sheet, 4, ["Paid out so far", None, None, "=SUM(E9:E600)"], ["", "", "", MONEY], 2)
    put(sheet, 5, ["Paid in so far", None, None, None, "=SUM(F9:F600)"], ["", "", "", "", MONEY], 2)
    head(
        sheet,
        8,
        ["Date", "Type", "Transaction", "Paid out", "Paid in", "Balance", "Category", "Receipt?"],
        "E2EFDA",
        2,
    )
    put(sheet, 9, [date("09-01"), None, "Balance b/f", None, None, 1384.22], [UK, "", "", "", "", MONEY], 2)
    at = 9
    for day, kind, what, out, into, category, receipt in rows(CALM):
        at += 1
        values = [date(day), kind, what, number(out), number(into), f"=G{at - 1}-E{at}+F{at}", category]
        put(sheet, at, [*values, receipt], [UK, "", "", MONEY, MONEY, MONEY], 2)
    sheet.freeze_panes = "B9"
    widths(sheet, 2, 12, 7, 34, 11, 11, 12, 24, 9)
    page = workbook.create_sheet("Categories")
    title(page, "A1", "What it all went on")
    head(page, 3, ["Category", "Total", "Back / refunded"], "E2EFDA")
    line = 3
    for kind, names, main, other in (("IN", CALM_IN, "F", "E"), ("OUT", CALM_OUT, "E", "F")):
        line += 1
        put(page, line, [kind])
        bold(page, f"A{line}")
        start = line + 1
        for name in names:
            line += 1
            sums = [f"=SUMIF(Bank!$H$9:$H$600,$A{line},Bank!${c}$9:${c}$600)" for c in (main, other)]
            put(page, line, [name, *sums], ["", MONEY, MONEY])
        line += 1
        put(
            page,
            line,
            ["", f"=SUM(B{start}:B{line - 1})", f"=SUM(C{start}:C{line - 1})"],
            ["", MONEY, MONEY],
        )
        bold(page, f"B{line}", f"C{line}")
        line += 1
    put(page, line + 1, ["In bank", "=Bank!G9-Bank!E4+Bank!F5"], ["", MONEY])
    put(
        page,
        line + 3,
        ["Type: FPI faster payment in, FPO out, SO standing order, DD direct debit, CHG bank"],
    )
    widths(page, 28, 13, 15)
    dropdown(sheet, "H10:H600", "Categories!$A$5:$A$21")
    return workbook, {
        "book": "hypnotherapist.xlsx",
        "half": "round59",
        "layout": "cash book",
        "about": "hypnotherapist, Scotland, GBP; not registered for VAT",
        "dialect": "the bank's statement list from column B and row 8 with a running balance, paid out before paid in, own category and a receipt mark after the balance, money given back in the other column under the same category, totals by category on a second sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {
            "sheet": "Bank",
            "date": "Date",
            "category": "Category",
            "in": ["Paid in"],
            "out": ["Paid out"],
        },
        "free": {"Bank": ["Type", "Transaction", "Receipt?"]},
        "adds_up": {"Bank": ["Paid out", "Paid in"]},
        "watch": [
            *[f"Categories!B{r}" for r in [5, 6, 7, 8, *range(11, 23)]],
            "Categories!C5",
            f"Categories!B{line + 1}",
        ],
    }


MUSH_SALES = """
11-02 | Copper Hen | Oyster | Bank | 96
10-31 | Milk Market | Mixed punnets | Cash | 238
10-28 | Ballyhoura Veg Boxes | Oyster | Bank | 144
10-26 | Online | Grow kits | Stripe | 66
10-24 | Milk Market | Mixed punnets | Cash | 221.50
10-22 | Copper Hen | Shiitake | Bank | 84
10-20 | Online | Grow kits | Stripe | 44
10-17 | Milk Market | Mixed punnets | Cash | 205
10-14 | Ballyhoura Veg Boxes | Oyster | Bank | 144
10-12 | Copper Hen | Oyster | Bank | 96
10-10 | Milk Market | Mixed punnets | Cash | 249.50
10-09 | Scoil Mhuire | Workshop | Bank | 150
10-05 | Online | Grow kits | Stripe | 88
10-03 | Milk Market | Mixed punnets | Cash | 212
09-30 | Ballyhoura Veg Boxes | Oyster | Bank | 132
09-28 | Copper Hen | Shiitake | Bank | 63
09-26 | Milk Market | Mixed punnets | Cash | 198
09-21 | Online | Grow kits | Stripe | 22
09-19 | Milk Market | Mixed punnets | Cash | 226.50
09-16 | Ballyhoura Veg Boxes | Oyster | Bank | 132
09-14 | Copper Hen | Oyster | Bank | 80
09-12 | Milk Market | Mixed punnets | Cash | 231
09-05 | Milk Market | Mixed punnets | Cash | 187.50
"""

MUSH_COSTS = """
11-03 | Three | phone | Phone | DD | 25
10-31 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
10-30 | Electric Ireland | bill | Electricity | DD | 151.60
10-27 | Hourigan's | 20 straw bales | Straw & sawdust | Cash | 70
10-26 | Circle K | diesel | Van | Card | 60
10-24 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
10-21 | Mycelia Ireland | spawn, oyster and shiitake | Spawn | Card | 118.40
10-17 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
10-15 | Packaging Centre | punnets and lids | Packaging | Card | 64.35
10-10 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
10-08 | FBD | public liability | Insurance | DD | 42.10
10-06 | Woodies | spray bottles, tape | Bits & bobs | Card | 23.80
10-05 | Three | phone | Phone | DD | 25
10-03 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
09-30 | Electric Ireland | bill | Electricity | DD | 138.20
09-28 | Circle K | diesel | Van | Card | 55
09-26 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
09-22 | Hourigan's | 15 straw bales | Straw & sawdust | Cash | 52.50
09-19 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
09-15 | Mycelia Ireland | spawn, oyster | Spawn | Card | 92
09-12 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
09-09 | An Post | kit postage | Postage | Card | 18.50
09-08 | FBD | public liability | Insurance | DD | 42.10
09-05 | Three | phone | Phone | DD | 25
09-05 | Limerick Market Trustees | pitch | Market pitch | Cash | 30
"""

MUSH_KINDS = ["Oyster", "Shiitake", "Mixed punnets", "Grow kits", "Workshop"]
MUSH_HEADS = [
    "Spawn",
    "Straw & sawdust",
    "Packaging",
    "Market pitch",
    "Postage",
    "Electricity",
    "Van",
    "Phone",
    "Insurance",
    "Equipment",
    "Bits & bobs",
]


def mushrooms() -> tuple[Workbook, Card]:
    """A mushroom grower near Limerick: what came in and what went out on two sheets, the newest on top."""
    workbook = Workbook()
    year = workbook.active
    year.title = "Year"
    sales, costs = workbook.create_sheet("Money in"), workbook.create_sheet("Money out")
    title(sales, "A1", "Money in")
    put(sales, 2, ["newest first. market takings every Saturday"])
    put(sales, 3, ["Total", None, None, None, "=SUM(E5:E900)"], ["", "", "", "", MONEY])
    head(sales, 5, ["Date", "Who", "What sold", "Cash / bank", "€"], "FCE4D6")
    for at, (day, who, what, how, amount) in enumerate(rows(MUSH_SALES), 6):
        put(sales, at, [date(day), who, what, how, number(amount)], ["d mmm yy", "", "", "", MONEY])
    title(costs, "A1", "Money out")
    put(costs, 2, ["newest first. receipts in the biscuit tin"])
    put(costs, 3, ["Total", None, None, None, None, "=SUM(F5:F900)"], ["", "", "", "", "", MONEY])
    head(costs, 5, ["Date", "Shop", "Item", "Heading", "Paid with", "€"], "FCE4D6")
    for at, (day, who, what, of, how, amount) in enumerate(rows(MUSH_COSTS), 6):
        put(
            costs,
            at,
            [date(day), who, what, of, how, number(amount)],
            ["d mmm yy", "", "", "", "", MONEY],
        )
    for sheet in (sales, costs):
        sheet.freeze_panes = "A6"
    widths(sales, 11, 26, 17, 12, 11)
    widths(costs, 11, 26, 28, 18, 11, 11)
    title(year, "A1", "Knockfierna Mushrooms - the year from September")
    starts = [dt.date(2026 + (8 + i) // 12, (8 + i) % 12 + 1, 1) for i in range(13)]
    head(year, 3, ["", *starts[:12], "Year"], "FCE4D6")
    for i, day in enumerate(starts):
        year.cell(2, 2 + i, day).number_format = "mmm yy"
        if i < 12:
            year.cell(3, 2 + i).number_format = "mmm yy"
    year.row_dimensions[2].hidden = True
    letters = "BCDEFGHIJKLMN"
    at = 3
    totals = []
    for sheet, key, amount, names in (
        ("Money in", "C", "E", MUSH_KINDS),
        ("Money out", "D", "F", MUSH_HEADS),
    ):
        at += 1
        put(year, at, [sheet])
        bold(year, f"A{at}")
        start = at + 1
        for name in names:
            at += 1
            sums = [
                f"=SUMIFS('{sheet}'!${amount}$5:${amount}$900,'{sheet}'!${key}$5:${key}$900,$A{at},"
                f"'{sheet}'!$A$5:$A$900,\">=\"&{a}$2,'{sheet}'!$A$5:$A$900,\"<\"&{b}$2)"
                for a, b in pairwise(letters)
            ]
            put(year, at, [name, *sums, f"=SUM(B{at}:M{at})"], ["", *[MONEY] * 13])
        at += 1
        put(year, at, ["Total", *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters]], ["", *[MONEY] * 13])
        bold(year, f"A{at}", *[f"{c}{at}" for c in letters])
        totals.append(at)
        at += 1
    put(
        year,
        at + 1,
        ["Left over", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in letters]],
        ["", *[SIGNED] * 13],
    )
    bold(year, f"A{at + 1}")
    widths(year, 20, *[10] * 13)
    year.freeze_panes = "B4"
    dropdown(sales, "C6:C900", f"Year!$A$5:$A${totals[0] - 1}")
    dropdown(costs, "D6:D900", f"Year!$A${totals[0] + 3}:$A${totals[1] - 1}")
    return workbook, {
        "book": "mushrooms.xlsx",
        "half": "round59",
        "layout": "cash book",
        "about": "mushroom grower, Ireland, EUR; not registered for VAT",
        "dialect": "money in and money out on two sheets, newest on top, cash or bank on each line, totals above the headings, headings by months on a first sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "free": {"Money out": ["Item"]},
        "adds_up": {"Money in": ["€"], "Money out": ["€"]},
        "watch": [
            "Money in!E3",
            "Money out!F3",
            *[f"Year!D{r}" for r in range(5, totals[1] + 1) if r not in (totals[0] + 1, totals[0] + 2)],
            f"Year!N{at + 1}",
        ],
    }


STUMP_MONTHS = {
    "Sep 26": """
09-01 | Papamoa Property Care | three gums | Jobs | Y | 1035 |
09-02 | Z Energy | diesel | Fuel & oil | Y |  | 138.40
09-04 | Cash job, Otumoetai | palm stump | Jobs | Y | 230 |
09-07 | Greenteeth NZ | set of teeth | Teeth & blades | Y |  | 402.50
09-09 | Arbor Bay Trees | subbie day | Jobs | Y | 920 |
09-11 | Self | wages to me | Drawings | N |  | 1200
09-14 | One NZ | mobile | Phone | Y |  | 51.75
09-16 | Mrs Pohio, Welcome Bay | hedge stumps | Jobs | Y | 483 |
09-18 | Stihl Shop | bar oil, chain | Fuel & oil | Y |  | 96.60
09-21 | Repco | trailer lights | Truck & trailer | Y |  | 73.60
09-23 | Bethlehem Body Corp | 5 stumps | Jobs | Y | 1380 |
09-25 | Self | wages to me | Drawings | N |  | 1200
09-28 | Vero | truck and liability | Insurance & ACC | Y |  | 161
09-30 | ANZ | account fee | Bank fees | N |  | 8.50
""",
    "Oct 26": """
10-01 | Arbor Bay Trees | subbie day | Jobs | Y | 920 |
10-05 | Z Energy | diesel | Fuel & oil | Y |  | 149.50
10-06 | Papamoa Property Care | pines, Domain Rd | Jobs | Y | 1495 |
10-08 | Self | wages to me | Drawings | N |  | 1200
10-09 | Tauranga Hydraulics | hose replaced | Repairs | Y |  | 287.50
10-12 | One NZ | mobile | Phone | Y |  | 51.75
10-14 | Mr Tawhai, Greerton | oak | Jobs | Y | 575 |
10-16 | ACC | levy | Insurance & ACC | Y |  | 312.80
10-19 | VTNZ | truck WOF | Truck & trailer | Y |  | 79
10-21 | Cash job, Judea | two small | Jobs | Y | 276 |
10-22 | Self | wages to me | Drawings | N |  | 1200
10-26 | Bay Times | ad | Advertising | Y |  | 92
10-28 | IRD | GST Jul-Aug | GST paid | N |  | 604.20
10-28 | Vero | truck and liability | Insurance & ACC | Y |  | 161
10-30 | ANZ | account fee | Bank fees | N |  | 8.50
""",
    "Nov 26": """
11-02 | Arbor Bay Trees | subbie day | Jobs | Y | 920 |
11-03 | Z Energy | diesel | Fuel & oil | Y |  | 142.60
11-05 | Self | wages to me | Drawings | N |  | 1200
""",
}
STUMP_CODES = [
    "Jobs",
    "Other income",
    "Fuel & oil",
    "Teeth & blades",
    "Repairs",
    "Truck & trailer",
    "Phone",
    "Insurance & ACC",
    "Advertising",
    "Bank fees",
    "Drawings",
    "GST paid",
]


def stumpgrinder() -> tuple[Workbook, Card]:
    """A stump grinder in New Zealand: a sheet a month, GST worked out from a Y or an N, lines ready for more."""
    workbook = Workbook()
    setup = workbook.active
    setup.title = "Setup"
    title(setup, "A1", "Stumpy's - setup")
    put(setup, 3, ["Bank at 1 Sep 26", 3260.15], ["", MONEY])
    put(setup, 4, ["GST fraction", "3/23 of the GST incl price"])
    put(setup, 5, ["Y = has GST in it, N = no GST (drawings, bank fees, IRD)"])
    sums = workbook.create_sheet("GST & totals")
    names = list(STUMP_MONTHS)
    for index, (name, text) in enumerate(STUMP_MONTHS.items()):
        sheet = workbook.create_sheet(name)
        sheet["A1"] = f"CASH BOOK {name.upper()}"
        sheet["A1"].font = Font(bold=True, size=14, color="FFFFFF")
        sheet["A1"].fill = PatternFill("solid", start_color="375623")
        sheet["A1"].alignment = Alignment(horizontal="center")
        sheet.merge_cells("A1:I1")
        opening = "=Setup!B3" if not index else f"='{names[index - 1]}'!C5"
        put(sheet, 3, ["Bank at start", None, opening, None, "Totals"], ["", "", MONEY])
        put(sheet, 3, [f"=SUM({c}8:{c}60)" for c in "FGHI"], [MONEY, MONEY, SIGNED, SIGNED], 6)
        put(sheet, 5, ["Bank at end", None, "=C3+F3-G3"], ["", "", MONEY])
        bold(sheet, "A5", "C5", "E3", "F3", "G3", "H3", "I3")
        head(
            sheet,
            7,
            ["Date", "Who", "What", "Code", "GST Y/N", "In (incl)", "Out (incl)", "GST", "Excl GST"],
            "C6E0B4",
        )
        entries = list(rows(text))
        for at in range(8, 61):
            if at - 8 < len(entries):
                day, who, what, code, taxed, into, out = entries[at - 8]
                put(
                    sheet,
                    at,
                    [date(day), who, what, code, taxed, number(into), number(out)],
                    ["d/mm/yy", "", "", "", "", MONEY, MONEY],
                )
            put(
                sheet,
                at,
                [
                    f'=IF(E{at}="Y",ROUND((F{at}-G{at})*3/23,2),0)',
                    f"=F{at}-G{at}-H{at}",
                ],
                ["#,##0.00;-#,##0.00;", "#,##0.00;-#,##0.00;"],
                8,
            )
        dropdown(sheet, "E8:E60", '"Y,N"')
        dropdown(sheet, "D8:D60", "'GST & totals'!$A$5:$A$16")
        sheet.freeze_panes = "A8"
        widths(sheet, 11, 26, 22, 17, 8, 12, 12, 11, 12)
    title(sums, "A1", "GST and totals (excl GST)")
    head(sums, 4, ["Code", *names, "So far"], "C6E0B4")
    for at, code in enumerate(STUMP_CODES, 5):
        cells = [f"=SUMIFS('{n}'!$I$8:$I$60,'{n}'!$D$8:$D$60,$A{at})" for n in names]
        put(sums, at, [code, *cells, f"=SUM(B{at}:D{at})"], ["", *[SIGNED] * 4])
    for at, (label, sign) in enumerate((("GST on sales", ">"), ("GST on costs", "<")), 19):
        cells = [f"=SUMIFS('{n}'!$H$8:$H$60,'{n}'!$H$8:$H$60,\"{sign}0\")" for n in names]
        put(sums, at, [label, *cells, f"=SUM(B{at}:D{at})"], ["", *[SIGNED] * 4])
    put(sums, 21, ["To pay / (refund)", *[f"={c}19+{c}20" for c in "BCDE"]], ["", *[SIGNED] * 4])
    put(sums, 23, ["Bank now", "='Nov 26'!C5"], ["", MONEY])
    bold(sums, "A21", "B21", "C21", "D21", "E21", "A23", "B23")
    widths(sums, 22, 12, 12, 12, 12)
    return workbook, {
        "book": "stumpgrinder.xlsx",
        "half": "round59",
        "layout": "cash book",
        "about": "stump grinder, New Zealand, NZD; GST 15%, payments basis",
        "dialect": "a sheet a month with the bank carried forward, amounts with GST in and out, a Y or N from which GST and the amount without it come by formulas filled down ahead, totals above the headings, codes and GST by months on a second sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-11-30"],
        "cash": {
            "sheet": "Nov 26",
            "date": "Date",
            "category": "Code",
            "in": ["In (incl)"],
            "out": ["Out (incl)"],
        },
        "free": {"Nov 26": ["What"]},
        "adds_up": {"Nov 26": ["In (incl)", "Out (incl)"]},
        "watch": [
            *["Nov 26!C5", "Nov 26!F3", "Nov 26!G3", "Nov 26!H3", "Nov 26!I3"],
            *[f"GST & totals!D{r}" for r in [*range(5, 17), 19, 20, 21]],
        ],
    }


PIPE_REGISTER = """
DEP | 09-03 | Dues, Sept (14 members) | Member dues |  | 280 | x
201 | 09-05 | Trinity Church hall, Sept | Practice hall | 150 |  | x
EFT | 09-08 | Co-operators, instrument policy | Insurance | 412 |  | x
DEP | 09-12 | Wedding, Peggys Cove | Engagements |  | 350 | x
202 | 09-14 | Henderson Highland Supply, 12 reeds | Reeds & drum heads | 168.60 |  | x
203 | 09-16 | Moira Beaton, teaching | Instruction | 240 |  | x
DEP | 09-19 | Town of Lunenburg, Fisheries parade | Engagements |  | 800 | x
204 | 09-21 | Acadian Coach, bus to Lunenburg | Travel | 465 |  | x
DEP | 09-24 | Donation, Comeau family | Grants & donations |  | 100 | x
DEP | 09-26 | Wedding, Hubbards | Engagements |  | 350 | x
EFT | 09-28 | Highland games entry, grade 5 | Competition fees | 120 |  | x
EFT | 09-30 | Credit union fee | Bank charges | 4.50 |  | x
DEP | 10-01 | Dues, Oct (15 members) | Member dues |  | 300 | x
205 | 10-03 | Trinity Church hall, Oct | Practice hall | 150 |  | x
DEP | 10-05 | Raffle at the ceilidh | Fundraising |  | 412.75 | x
206 | 10-06 | NSLC, ceilidh bar | Fundraising costs | 186.40 |  | x
207 | 10-08 | Moira Beaton, teaching | Instruction | 240 |  | x
DEP | 10-10 | Dues, two late | Member dues |  | 40 | x
EFT | 10-13 | Highland Outfitters, kilt hose | Uniforms | 184.50 |  | x
208 | 10-14 | Kilt repairs, Mrs Rafuse | Uniforms | 95 |  | x
DEP | 10-17 | Funeral, Fairview | Engagements |  | 200 | x
209 | 10-19 | Drum heads, Long & McQuade | Reeds & drum heads | 138.90 |  | x
DEP | 10-21 | Province, community arts grant | Grants & donations |  | 1500 | x
210 | 10-24 | Photocopies, Staples | Office & postage | 22.15 |  |
DEP | 10-26 | 50/50 draw | Fundraising |  | 96.25 | x
EFT | 10-30 | Credit union fee | Bank charges | 4.50 |  | x
DEP | 10-31 | Halloween ceilidh, door | Fundraising |  | 365 |
211 | 11-02 | Trinity Church hall, Nov | Practice hall | 150 |  |
DEP | 11-03 | Dues, Nov (15 members) | Member dues |  | 300 |
212 | 11-04 | Moira Beaton, teaching | Instruction | 240 |  |
"""
PIPE_IN = {"Member dues": 3000, "Engagements": 4200, "Fundraising": 1500, "Grants & donations": 1500}
PIPE_OUT = {
    "Practice hall": 1500,
    "Instruction": 2400,
    "Reeds & drum heads": 1100,
    "Uniforms": 900,
    "Travel": 1800,
    "Insurance": 420,
    "Fundraising costs": 500,
    "Competition fees": 450,
    "Office & postage": 120,
    "Bank charges": 54,
}


def pipeband() -> tuple[Workbook, Card]:
    """A pipe band in Nova Scotia: a cheque register and a treasurer's report beside the budget."""
    workbook = Workbook()
    report = workbook.active
    report.title = "Treasurer's report"
    sheet = workbook.create_sheet("Cheque register")
    title(sheet, "A1", "Sackville River Pipe Band")
    put(sheet, 2, ["Cheque register - East Coast Credit Union chequing"])
    put(sheet, 2, ["Balance now:", "=H5+SUM(F6:F400)-SUM(E6:E400)"], ["", MONEY], 7)
    bold(sheet, "G2", "H2")
    head(
        sheet,
        4,
        [
            "Chq #",
            "Date",
            "Paid to / received from",
            "Category",
            "Withdrawal (-)",
            "Deposit (+)",
            "✓",
            "Balance",
        ],
        "D9E1F2",
    )
    put(
        sheet,
        5,
        ["B/F", date("09-01"), "Balance forward", None, None, None, "x", 2874.32],
        ["", "yyyy-mm-dd", "", "", "", "", "", MONEY],
    )
    at = 5
    for no, day, who, of, out, into, mark in rows(PIPE_REGISTER):
        at += 1
        put(
            sheet,
            at,
            [
                number(no) if no.isdigit() else no,
                date(day),
                who,
                of,
                number(out),
                number(into),
                mark or None,
                f"=H{at - 1}-E{at}+F{at}",
            ],
            ["", "yyyy-mm-dd", "", "", MONEY, MONEY, "", MONEY],
        )
    sheet.freeze_panes = "A5"
    widths(sheet, 7, 12, 40, 20, 14, 12, 4, 12)
    title(report, "A1", "Treasurer's report, season 2026-27")
    head(report, 3, ["", "Budget", "To date", "Left to come / spend"], "D9E1F2")
    line, totals = 3, []
    for label, names, plus, minus in (("Receipts", PIPE_IN, "F", "E"), ("Disbursements", PIPE_OUT, "E", "F")):
        line += 1
        put(report, line, [label])
        bold(report, f"A{line}")
        start = line + 1
        for name, budget in names.items():
            line += 1
            put(
                report,
                line,
                [
                    name,
                    budget,
                    f"=SUMIF('Cheque register'!$D$5:$D$400,A{line},'Cheque register'!${plus}$5:${plus}$400)"
                    f"-SUMIF('Cheque register'!$D$5:$D$400,A{line},'Cheque register'!${minus}$5:${minus}$400)",
                    f"=B{line}-C{line}",
                ],
                ["", MONEY, MONEY, SIGNED],
            )
        line += 1
        put(
            report,
            line,
            [f"Total {label.lower()}", *[f"=SUM({c}{start}:{c}{line - 1})" for c in "BCD"]],
            ["", MONEY, MONEY, SIGNED],
        )
        bold(report, *[f"{c}{line}" for c in "ABCD"])
        totals.append(line)
        line += 1
    put(
        report,
        line + 1,
        ["Surplus", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in "BC"]],
        ["", SIGNED, SIGNED],
    )
    put(report, line + 2, ["Balance forward 1 Sept", None, "='Cheque register'!H5"], ["", "", MONEY])
    put(report, line + 3, ["In the credit union", None, f"=C{line + 1}+C{line + 2}"], ["", "", MONEY])
    put(
        report,
        line + 5,
        ["Outstanding (no ✓)", None, "=SUMIFS('Cheque register'!E5:E400,'Cheque register'!G5:G400,\"\")"],
        ["", "", MONEY],
    )
    widths(report, 26, 12, 12, 20)
    return workbook, {
        "book": "pipeband.xlsx",
        "half": "round59",
        "layout": "cash book",
        "about": "pipe band, Nova Scotia, CAD; no HST",
        "dialect": "a cheque register with the cheque's number or DEP or EFT first, withdrawal before deposit, a mark when the bank shows it, running balance, the balance now above the headings, a treasurer's report beside the budget",
        "date_order": "ymd",
        "period": ["2026-09-01", "2027-08-31"],
        "cash": {
            "sheet": "Cheque register",
            "date": "Date",
            "category": "Category",
            "in": ["Deposit (+)"],
            "out": ["Withdrawal (-)"],
        },
        "free": {"Cheque register": ["Chq #", "Paid to / received from"]},
        "adds_up": {"Cheque register": ["Withdrawal (-)", "Deposit (+)"]},
        "watch": [
            "Cheque register!H2",
            *[
                f"Treasurer's report!C{r}"
                for r in [*range(5, totals[0] + 1), *range(totals[0] + 3, totals[1] + 1)]
            ],
            *[f"Treasurer's report!C{line + i}" for i in (1, 3)],
        ],
    }


TAU_PARTS = {
    "HOUSE": """
Mortgage (ANZ) | auto, 1st | 1985 | 1985 | 1985 | 1985 | 1985 | 1985 | 1985 | 1985
Rates | 4 x a year | | 812.40 | | | 845.10 | | |
Insurance house + contents | DD | 164.20 | 164.20 | 164.20 | 164.20 | 171.55 | 171.55 | 171.55 | 171.55
Power (Mercury) | | 178.65 | 204.30 | 266.90 | 291.15 | 274.40 | 231.70 | 198.25 |
Internet | DD | 85 | 85 | 85 | 85 | 85 | 85 | 85 | 85
Repairs & garden | | 46.90 | | 320 | | 28.50 | 112.40 | 64 |
""",
    "FOOD": """
Groceries | PnS or Countdown | 812.35 | 866.10 | 791.45 | 842.80 | 905.25 | 838.60 | 871.15 | 204.70
Takeaways & coffee | | 96.50 | 74 | 118.20 | 88.90 | 102.40 | 69.60 | 121.30 | 18.50
""",
    "KIDS": """
After school care | fortnightly | 220 | 220 | 220 | 110 | 220 | 220 | 110 |
School stuff | | 65 | | 42.80 | | 118 | | 35 |
Sport & music | | 160 | 48 | 48 | 48 | 175 | 48 | 48 | 48
Clothes kids | | 54.97 | | 129.90 | | 72.50 | | 88.95 |
""",
    "CARS": """
Petrol | | 224.10 | 241.75 | 198.40 | 236.20 | 251.90 | 218.35 | 244.80 | 71.20
Rego, WOF, servicing | | | 118.90 | | 389 | | 79 | |
Car ins. | DD | 98.30 | 98.30 | 98.30 | 98.30 | 98.30 | 98.30 | 98.30 | 98.30
""",
    "US": """
Phones | One NZ | 92 | 92 | 92 | 92 | 92 | 92 | 92 | 92
Doctor, dentist, chemist | | 39 | | 185 | 15 | 58.50 | | 39 |
Gym Jo | DD | 27.98 | 27.98 | 27.98 | 27.98 | 27.98 | 27.98 | 27.98 |
Presents & outings | | 85 | 120 | 46.50 | 210 | 64 | 92.30 | 75.80 |
Subs (Netflix etc) | | 41.48 | 41.48 | 41.48 | 41.48 | 45.98 | 45.98 | 45.98 | 45.98
""",
}
TAU_IN = """
Pay Hemi | monthly, 20th | 4310 | 4310 | 4310 | 4310 | 4395 | 4395 | 4395 |
Pay Jo | monthly, 15th | 2480 | 2480 | 2480 | 2480 | 2480 | 2555 | 2555 |
Best Start / WFF | IRD | 212 | 212 | 212 | 212 | 212 | 212 | 212 |
Other in | TradeMe, refunds | | 85 | | 140 | | | 60 |
"""


def tauranga() -> tuple[Workbook, Card]:
    """A family in New Zealand: spending before income, months of the tax year across, a reminder column in front."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "26-27"
    title(sheet, "A1", "OUR BUDGET 1 April 26 - 31 March 27", 16)
    sheet.merge_cells("A1:F1")
    put(sheet, 2, ["actuals only! round nothing. add to the cell when there's more in the month"])
    head(sheet, 5, ["", "how / when", "Av. per mth"], "FFE699")
    letters = "DEFGHIJKLMNO"
    for i in range(12):
        day = dt.date(2026 + (3 + i) // 12, (3 + i) % 12 + 1, 1)
        head(sheet, 5, [day], "FFE699", 4 + i)
        sheet.cell(5, 4 + i).number_format = "mmm-yy"
    head(sheet, 5, ["YEAR", "notes"], "FFE699", 16)
    at, totals = 5, []
    for part, text in [*TAU_PARTS.items(), ("MONEY IN", TAU_IN)]:
        at += 1
        put(sheet, at, [part])
        for column in range(1, 18):
            sheet.cell(at, column).fill = PatternFill("solid", start_color="DDEBF7")
        bold(sheet, f"A{at}")
        start = at + 1
        for label, how, *figures in rows(text):
            at += 1
            put(
                sheet,
                at,
                [
                    label,
                    how or None,
                    f"=IF(COUNT(D{at}:O{at})=0,0,ROUND(P{at}/COUNT(D{at}:O{at}),2))",
                    *[number(f) for f in figures],
                ],
                ["", "", *[MONEY] * 13],
            )
            put(sheet, at, [f"=SUM(D{at}:O{at})"], [MONEY], 16)
        at += 1
        put(
            sheet,
            at,
            [
                "sub-total",
                *[None] * 2,
                *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters],
                f"=SUM(P{start}:P{at - 1})",
            ],
            ["", "", "", *[MONEY] * 13],
        )
        sheet[f"A{at}"].font = Font(italic=True)
        totals.append(at)
        if part == "US":
            at += 2
            spent = at
            cells = ["+".join(f"{c}{t}" for t in totals) for c in [*letters, "P"]]
            put(
                sheet, at, ["TOTAL SPENT", None, None, *[f"={c}" for c in cells]], ["", "", "", *[MONEY] * 13]
            )
            bold(sheet, f"A{at}", *[f"{c}{at}" for c in [*letters, "P"]])
            at += 1
    got = totals[-1]
    left = at + 2
    put(
        sheet,
        left,
        ["LEFT OVER (or short)", None, None, *[f"={c}{got}-{c}{spent}" for c in [*letters, "P"]]],
        ["", "", "", *[SIGNED] * 13],
    )
    bold(sheet, f"A{left}")
    notes = {
        "Rates": "due Aug, Nov, Feb, May",
        "Pay Jo": "up to 2555 in Sept",
        "After school care": "none in hols",
    }
    for row in range(6, at):
        if sheet.cell(row, 1).value in notes:
            sheet.cell(row, 17).value = notes[str(sheet.cell(row, 1).value)]
    sheet.freeze_panes = "D6"
    widths(sheet, 28, 16, 11, *[10.5] * 12, 12, 26)
    savings = workbook.create_sheet("Savings")
    title(savings, "A1", "Savings pots (updated each Christmas)")
    head(savings, 3, ["Pot", "Dec 25", "Goal"], "FFE699")
    for at, (pot, has, goal) in enumerate(
        (("Holiday Raro", 1450, 5000), ("Roof", 3200, 12000), ("Rainy day", 2100, 5000)), 4
    ):
        put(savings, at, [pot, has, goal], ["", MONEY, MONEY])
    put(savings, 7, ["", "=SUM(B4:B6)", "=SUM(C4:C6)"], ["", MONEY, MONEY])
    widths(savings, 20, 12, 12)
    return workbook, {
        "book": "taurangahome.xlsx",
        "half": "round59",
        "layout": "grid",
        "about": "family with two children, New Zealand, NZD",
        "dialect": "lines by months from April as dates, how each is paid and the average before them, the year and remarks after, spending before income, parts with sub-totals, what is left at the foot",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "grid": {"sheet": "26-27", "header_row": 5, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"26-27!{c}{r}" for c in ("J", "K", "P") for r in [*totals, spent, left]],
    }


CARDIFF_LINES = {
    "House": """
Mortgage | 845
Council tax | 171
Gas & electric | 140
Water | 38
Broadband | 32
House insurance | 24
Repairs / garden | 60
""",
    "Living": """
Food shop | 520
Eating out | 100
Nursery | 480
Mali - clothes & bits | 60
Cat & vet | 40
Presents | 50
""",
    "Getting about": """
Petrol | 130
Car tax, MOT, service | 45
Bus & train | 70
""",
    "Own stuff": """
Phones | 36
Clothes | 60
Hobbies, rugby, choir | 70
""",
}
CARDIFF_FIGURES = {
    "Sept": """
Wages | | 2310 | 2145
Child benefit | | 103.40 |
Mortgage | 845 | |
Council tax | 171 | |
Gas & electric | 138 | |
Water | 38 | |
Broadband | 32 | |
House insurance | 24 | |
Repairs / garden | | | 46.75
Food shop | 488.20 | 31.45 | 22.10
Eating out | | 38.50 | 44
Nursery | | 480 |
Mali - clothes & bits | | 64.90 |
Cat & vet | | | 31.98
Presents | | 25 |
Petrol | | | 118.40
Bus & train | | 68 |
Phones | | 16 | 20
Clothes | | | 55
Hobbies, rugby, choir | | 30 | 48
""",
    "Oct": """
Wages | | 2310 | 2145
Child benefit | | 103.40 |
Mortgage | 845 | |
Council tax | 171 | |
Gas & electric | 138 | |
Water | 38 | |
Broadband | 32 | |
House insurance | 24 | |
Repairs / garden | | 18.99 |
Food shop | 512.65 | 12.30 | 40.85
Eating out | 62 | | 27.50
Nursery | | 480 |
Mali - clothes & bits | | 41.50 |
Cat & vet | | | 29.98
Presents | | 32 | 15
Petrol | | | 126.15
Car tax, MOT, service | | | 189.50
Bus & train | | 68 |
Phones | | 16 | 20
Clothes | | 74.95 |
Hobbies, rugby, choir | | 30 | 36
""",
    "Nov": """
Mortgage | 845 | |
Water | 38 | |
Broadband | 32 | |
Food shop | 121.40 | | 17.65
Eating out | | 22.80 |
Petrol | | | 41.20
Phones | | 16 | 20
""",
}


def cardiff() -> tuple[Workbook, Card]:
    """A couple with a small child in Wales: a sheet a month, who paid across, a planned amount before, what is left after."""
    workbook = Workbook()
    about = workbook.active
    about.title = "Read me"
    title(about, "A1", "House money")
    for at, text in enumerate(
        (
            "Joint = the joint account and its card. Rhian / Gethin = paid from our own accounts.",
            "One sheet a month. Put it on the line, under whoever paid. Add up if there's already something there.",
            "Money in the bottom box. End of the month we square up half and half.",
        ),
        3,
    ):
        put(about, at, [text])
    widths(about, 100)
    watch: list[str] = []
    for name, text in CARDIFF_FIGURES.items():
        sheet = workbook.create_sheet(name)
        figures = {label: [number(f) for f in rest] for label, *rest in rows(text)}
        title(sheet, "B2", f"{name} 2026")
        put(sheet, 3, ["who paid"], column=4)
        sheet.merge_cells("D3:F3")
        sheet["D3"].alignment = Alignment(horizontal="center")
        head(sheet, 4, ["", "Planned", "Joint", "Rhian", "Gethin", "Total", "Left"], "E4DFEC", 2)
        at, totals = 4, []
        for part, lines in CARDIFF_LINES.items():
            at += 1
            put(sheet, at, [part], column=2)
            bold(sheet, f"B{at}")
            start = at + 1
            for label, planned in rows(lines):
                at += 1
                put(
                    sheet,
                    at,
                    [
                        label,
                        number(planned),
                        *figures.get(label, [None] * 3),
                        f"=SUM(D{at}:F{at})",
                        f"=C{at}-G{at}",
                    ],
                    ["", *[SIGNED] * 6],
                    2,
                )
            totals.append((start, at))
        at += 2
        spent = at
        put(
            sheet,
            at,
            ["Spent", *["=" + "+".join(f"SUM({c}{a}:{c}{b})" for a, b in totals) for c in "CDEFGH"]],
            ["", *[SIGNED] * 6],
            2,
        )
        bold(sheet, *[f"{c}{at}" for c in "BCDEFGH"])
        put(
            sheet,
            at + 1,
            ["Gethin owes Rhian (minus: other way)", None, None, f"=ROUND((E{at}-F{at})/2,2)"],
            ["", "", "", SIGNED],
            2,
        )
        at += 3
        head(sheet, at, ["Money in", "", "", "Rhian", "Gethin", "Total"], "E4DFEC", 2)
        first = at + 1
        for label in ("Wages", "Child benefit", "Other"):
            at += 1
            put(
                sheet,
                at,
                [label, None, *figures.get(label, [None] * 3), f"=SUM(D{at}:F{at})"],
                ["", *[SIGNED] * 5],
                2,
            )
        at += 1
        put(
            sheet,
            at,
            ["In", None, None, *[f"=SUM({c}{first}:{c}{at - 1})" for c in "EFG"]],
            ["", *[SIGNED] * 5],
            2,
        )
        put(
            sheet,
            at + 1,
            ["In less spent", None, None, None, None, f"=G{at}-G{spent}"],
            ["", *[SIGNED] * 5],
            2,
        )
        bold(sheet, f"B{at}", f"B{at + 1}", f"G{at + 1}")
        sheet.freeze_panes = "C5"
        widths(sheet, 2, 36, 10, 10, 10, 10, 11, 11)
        watch = [
            *[f"{c}{spent}" for c in "DEFGH"],
            f"E{spent + 1}",
            *[f"{c}{at}" for c in "EFG"],
            f"G{at + 1}",
        ]
    year = workbook.create_sheet("So far")
    title(year, "A1", "Spent so far, by line")
    head(year, 3, ["", *CARDIFF_FIGURES, "Total"], "E4DFEC")
    nov = workbook["Nov"]
    row = 3
    for line in range(5, spent):
        label = nov.cell(line, 2).value
        if nov.cell(line, 3).value is not None:
            row += 1
            put(
                year,
                row,
                [label, *[f"={m}!G{line}" for m in CARDIFF_FIGURES], f"=SUM(B{row}:D{row})"],
                ["", *[MONEY] * 4],
            )
    put(year, row + 1, ["All", *[f"=SUM({c}4:{c}{row})" for c in "BCDE"]], ["", *[MONEY] * 4])
    widths(year, 26, 11, 11, 11, 11)
    return workbook, {
        "book": "cardiffhome.xlsx",
        "half": "round59",
        "layout": "grid",
        "about": "couple with a small child, Wales, GBP",
        "dialect": "a sheet a month from column B, lines by who paid (joint account, she, he) after the planned amount, total and what is left after, a box of money in below, how much one owes the other by formula, a page of lines by months",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-11-30"],
        "grid": {"sheet": "Nov", "header_row": 4, "label": "B"},
        "free": {},
        "adds_up": {},
        "watch": [*[f"Nov!{c}" for c in watch], f"So far!D{row + 1}", f"So far!E{row + 1}"],
    }


BINDER_ACCOUNTS = """
1000 | Bank | A
1050 | Petty cash | A
1100 | Customers owe us | A
1500 | Presses & tools | A
2100 | We owe suppliers | L
3000 | Capital | C
3100 | Drawings | C
4000 | Binding & repairs | I
4100 | Boxes & slipcases | I
4200 | Classes | I
5000 | Leather & cloth | E
5100 | Paper & board | E
5200 | Foil & finishing | E
6000 | Workshop rent | E
6100 | Light & heat | E
6200 | Phone & internet | E
6300 | Post & carriage | E
6400 | Insurance | E
6500 | Bank charges | E
6900 | Sundries | E
"""

BINDER_JOURNAL = """
09-01 | Balances brought in | 1000 3180.40; 1050 85; 1100@Leeds Univ Library 460; 1100@St Wilfrid's PCC 180; 1500 5200; 2100@Harmsworth Leathers -212.60; 2100@Aire Paper Mill -96.40; 3000 -8796.40
09-02 | Sept rent, Canal Mills | 6000 320; 1000 -320
09-04 | Inv 118, 6 theses | 1100@Leeds Univ Library 150; 4000 -150
09-07 | Paid inv 112 | 1000 460; 1100@Leeds Univ Library -460
09-09 | Their August a/c | 2100@Harmsworth Leathers 212.60; 1000 -212.60
09-11 | Weekend class, 4 places | 1000 340; 4200 -340
09-14 | Calf skins | 5000 264; 2100@Harmsworth Leathers -264
09-15 | Paid inv 115 | 1000 180; 1100@St Wilfrid's PCC -180
09-16 | Parcels | 6300 14.60; 1050 -14.60
09-18 | Inv 119, clamshell boxes | 1100@Thornfield School 385; 4100 -385
09-21 | Their August a/c | 2100@Aire Paper Mill 96.40; 1000 -96.40
09-22 | Electricity | 6100 58.20; 1000 -58.20
09-24 | To self | 3100 900; 1000 -900
09-25 | Bible repair, Mr Ellwood, by card | 1000 145; 4000 -145
09-28 | Phone and broadband | 6200 34; 1000 -34
10-01 | Oct rent, Canal Mills | 6000 320; 1000 -320
10-02 | Inv 120, 12 theses | 1100@Leeds Univ Library 300; 4000 -300
10-05 | Paid inv 119 | 1000 385; 1100@Thornfield School -385
10-06 | Grey board and endpapers | 5100 118.75; 2100@Aire Paper Mill -118.75
10-08 | Sept a/c | 2100@Harmsworth Leathers 264; 1000 -264
10-10 | Weekend class, 5 places | 1000 425; 4200 -425
10-12 | Cash drawn for the tin | 1050 60; 1000 -60
10-14 | Parcels | 6300 18.90; 1050 -18.90
10-15 | Foil, 3 rolls | 5200 74.50; 2100@Gilders' Supply -74.50
10-16 | Paid inv 118 | 1000 150; 1100@Leeds Univ Library -150
10-20 | Inv 121, registers rebound | 1100@St Wilfrid's PCC 275; 4000 -275
10-22 | Electricity | 6100 66.85; 1000 -66.85
10-23 | Workshop policy | 6400 148; 1000 -148
10-24 | Tea, milk, bin bags | 6900 9.40; 1050 -9.40
10-26 | To self | 3100 900; 1000 -900
10-28 | Phone and broadband | 6200 34; 1000 -34
10-30 | Charges | 6500 5; 1000 -5
10-31 | Family bible, Ms Pryce, by card | 1000 210; 4000 -210
11-02 | Nov rent, Canal Mills | 6000 320; 1000 -320
11-03 | Oct a/c | 2100@Aire Paper Mill 118.75; 1000 -118.75
"""


def bookbinder() -> tuple[Workbook, Card]:
    """A bookbinder in Leeds: a journal by numbers with whose account it is, lists of customers and suppliers."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Daybook"
    title(sheet, "A1", "KIRKSTALL BINDERY")
    put(sheet, 2, ["Daybook, year to 31 August 2027. Who = only on 1100 and 2100 lines."])
    put(
        sheet,
        3,
        ["Out of balance:", None, None, None, None, None, "=ROUND(SUM(G6:G1500)-SUM(H6:H1500),2)"],
        ["", "", "", "", "", "", SIGNED],
    )
    head(sheet, 5, ["Vch", "Date", "A/c", "A/c name", "Who", "Narrative", "Dr £", "Cr £"], "EDEDED")
    at = 5
    for voucher, (day, what, parts) in enumerate(rows(BINDER_JOURNAL), 301):
        for part in parts.split("; "):
            account, _, amount = part.rpartition(" ")
            code, _, who = account.partition("@")
            value = number(amount) or 0
            at += 1
            put(
                sheet,
                at,
                [
                    voucher,
                    date(day),
                    int(code),
                    f'=IFERROR(VLOOKUP(C{at},Accounts!$A$4:$B$23,2,FALSE),"?")',
                    who or None,
                    what,
                    value if value > 0 else None,
                    -value if value < 0 else None,
                ],
                ["", UK, "", "", "", "", MONEY, MONEY],
            )
    sheet.freeze_panes = "A6"
    widths(sheet, 6, 12, 7, 20, 22, 34, 11, 11)
    accounts = workbook.create_sheet("Accounts")
    title(accounts, "A1", "Accounts")
    head(accounts, 3, ["No", "Account", "Kind", "Balance (Dr +)"], "EDEDED")
    where = {}
    for line, (code, name, kind) in enumerate(rows(BINDER_ACCOUNTS), 4):
        put(
            accounts,
            line,
            [
                int(code),
                name,
                kind,
                f"=ROUND(SUMIF(Daybook!C$6:C$1500,A{line},Daybook!G$6:G$1500)-SUMIF(Daybook!C$6:C$1500,A{line},Daybook!H$6:H$1500),2)",
            ],
            ["", "", "", SIGNED],
        )
        where[code] = line
    put(accounts, 24, [None, "Check", None, "=ROUND(SUM(D4:D23),2)"], ["", "", "", SIGNED])
    put(accounts, 26, ["A asset, L liability, C capital, I income, E expense"])
    widths(accounts, 8, 24, 7, 15)
    for name, heads, control, sign, people in (
        (
            "Customers",
            ["Customer", "Town", "Days", "Billed", "Received", "Owes"],
            1100,
            1,
            "Leeds Univ Library | Leeds | 30\nSt Wilfrid's PCC | Harrogate | 14\nThornfield School | Ilkley | 30\nBrontë Rare Books | Haworth | 14",
        ),
        (
            "Suppliers",
            ["Supplier", "For", "Usual a/c", "Paid", "Bought", "We owe"],
            2100,
            -1,
            "Harmsworth Leathers | skins | 5000\nAire Paper Mill | board, paper | 5100\nGilders' Supply | foil | 5200",
        ),
    ):
        page = workbook.create_sheet(name)
        title(page, "B2", name)
        head(page, 4, heads, "EDEDED", 2)
        for line, (who, town, days) in enumerate(rows(people), 5):
            sums = [
                f"=SUMIFS(Daybook!${c}$6:${c}$1500,Daybook!$E$6:$E$1500,$B{line},Daybook!$C$6:$C$1500,{control})"
                for c in "GH"
            ]
            owed = f"=E{line}-F{line}" if sign > 0 else f"=F{line}-E{line}"
            put(page, line, [who, town, int(days), *sums, owed], ["", "", "", MONEY, MONEY, SIGNED], 2)
        put(
            page,
            line + 1,
            ["All", None, None, *[f"=SUM({c}5:{c}{line})" for c in "EFG"]],
            ["", "", "", MONEY, MONEY, SIGNED],
            2,
        )
        bold(page, f"B{line + 1}", f"G{line + 1}")
        widths(page, 2, 24, 16, 10, 11, 11, 11)
    profit = workbook.create_sheet("Profit")
    title(profit, "A1", "Profit so far")
    line = 2
    ends = []
    for kind, label, minus in (("I", "Income", "-"), ("E", "Costs", "")):
        start = line + 1
        for code, name, of in rows(BINDER_ACCOUNTS):
            if of == kind:
                line += 1
                put(profit, line, [name, f"={minus}Accounts!D{where[code]}"], ["", SIGNED])
        line += 1
        put(profit, line, [f"{label} altogether", f"=SUM(B{start}:B{line - 1})"], ["", SIGNED])
        bold(profit, f"A{line}", f"B{line}")
        ends.append(line)
        line += 1
    put(profit, line + 1, ["Profit", f"=B{ends[0]}-B{ends[1]}"], ["", SIGNED])
    bold(profit, f"A{line + 1}", f"B{line + 1}")
    widths(profit, 26, 13)
    dropdown(sheet, "C6:C1500", "Accounts!$A$4:$A$23")
    return workbook, {
        "book": "bookbinder.xlsx",
        "half": "round59",
        "layout": "journal",
        "about": "bookbinder, England, GBP; under the VAT limit, not registered",
        "dialect": "a voucher number first, account numbers with looked-up names, whose account it is on the lines of the two control accounts, debit and credit columns last, lists of customers and suppliers with balances, profit by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Daybook",
            "date": "Date",
            "account": "A/c",
            "debit": "Dr £",
            "credit": "Cr £",
        },
        "free": {"Daybook": ["Vch", "Narrative"]},
        "adds_up": {"Daybook": ["Dr £", "Cr £"]},
        "watch": [
            "Daybook!G3",
            *[f"Accounts!D{where[c]}" for c in ("1000", "1050", "1100", "2100", "3100")],
            "Accounts!D24",
            *[f"Customers!G{r}" for r in range(5, 10)],
            *[f"Suppliers!G{r}" for r in range(5, 9)],
            *[f"Profit!B{r}" for r in [*ends, line + 1]],
        ],
        "zero": ["Daybook!G3", "Accounts!D24"],
    }


DOG_INVOICES = """
1029 | 09-03 | Kim Halvorson | Puppy class (6 wks) | 165 | Paid | 09-10
1030 | 09-08 | Tom Lindquist | Private sessions | 180 | Paid | 09-15
1031 | 09-11 | Northland Humane | Shelter evaluations | 400 | Paid | 09-30
1032 | 09-15 | Priya Nair | Board & train | 950 | Paid | 09-21
1033 | 09-22 | Joe Maki | Private sessions | 90 | Paid | 09-28
1034 | 09-29 | Dana Rasmussen | Basic obedience | 195 | Paid | 10-05
1035 | 10-02 | Northland Humane | Shelter evaluations | 400 | Paid | 10-29
1036 | 10-06 | Joe Maki | Private sessions | 90 | Paid | 10-12
1037 | 10-13 | Sara Benson | Puppy class (6 wks) | 165 | Paid | 10-20
1038 | 10-20 | Tom Lindquist | Private sessions | 270 | Open |
1039 | 10-26 | Priya Nair | Private sessions | 180 | Paid | 11-02
1040 | 10-30 | Kim Halvorson | Basic obedience | 195 | Open |
1041 | 11-02 | Northland Humane | Shelter evaluations | 400 | Open |
"""
DOG_CASH = """
09-04 | Lakeside Armory | training floor, September | Facility rent |  |  | 275
09-09 | Chewy | treats, clickers | Training supplies |  |  | 52.30
09-10 | Kim Halvorson |  | Invoice paid | 1029 | 165 |
09-12 | Holiday | gas | Gas |  |  | 41.15
09-15 | Tom Lindquist |  | Invoice paid | 1030 | 180 |
09-17 | State Farm | liability, monthly | Insurance |  |  | 48
09-18 | Drop-in night | 7 dogs | Drop-in class |  | 105 |
09-21 | Priya Nair |  | Invoice paid | 1032 | 950 |
09-24 | Owner | September | Owner draw |  |  | 900
09-28 | Joe Maki |  | Invoice paid | 1033 | 90 |
09-30 | Northland Humane |  | Invoice paid | 1031 | 400 |
10-02 | Lakeside Armory | training floor, October | Facility rent |  |  | 275
10-05 | Dana Rasmussen |  | Invoice paid | 1034 | 195 |
10-07 | Holiday | gas | Gas |  |  | 39.60
10-09 | Drop-in night | 9 dogs | Drop-in class |  | 135 |
10-12 | Joe Maki |  | Invoice paid | 1036 | 90 |
10-14 | Verizon | cell | Phone & software |  |  | 55
10-17 | State Farm | liability, monthly | Insurance |  |  | 48
10-19 | Meta | fall class ad | Advertising |  |  | 60
10-20 | Sara Benson |  | Invoice paid | 1037 | 165 |
10-22 | Chewy | long lines, treats | Training supplies |  |  | 83.75
10-23 | Drop-in night | 6 dogs | Drop-in class |  | 90 |
10-26 | Owner | October | Owner draw |  |  | 900
10-29 | Northland Humane |  | Invoice paid | 1035 | 400 |
11-02 | Priya Nair |  | Invoice paid | 1039 | 180 |
11-03 | Lakeside Armory | training floor, November | Facility rent |  |  | 275
"""
DOG_KINDS = [
    "Invoice paid",
    "Drop-in class",
    "Facility rent",
    "Training supplies",
    "Gas",
    "Insurance",
    "Advertising",
    "Phone & software",
    "Dues & education",
    "Owner draw",
]


def dogtrainer() -> tuple[Workbook, Card]:
    """A dog trainer in Duluth: a table of invoices that are open or paid, a cash book with the invoice's number."""
    workbook = Workbook()
    dash = workbook.active
    dash.title = "Dashboard"
    clients = workbook.create_sheet("Clients")
    invoices = workbook.create_sheet("Invoice log")
    cash = workbook.create_sheet("Cash book")
    title(invoices, "A1", "Invoice log - Good Paws Training, Duluth MN")
    put(invoices, 2, ["mark Paid + date when the money is in, and put it in the cash book too"])
    invoices_heads = ["Invoice", "Sent", "Client", "Service", "Amount", "Status", "Date paid"]
    put(invoices, 4, invoices_heads)
    at = 4
    for no, sent, client, service, amount, status, paid in rows(DOG_INVOICES):
        at += 1
        put(
            invoices,
            at,
            [int(no), date(sent), client, service, number(amount), status, date(paid) if paid else None],
            ["", "mm/dd/yyyy", "", "", "$#,##0.00", "", "mm/dd/yyyy"],
        )
    table = Table(displayName="InvoiceLog", ref=f"A4:G{at}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium4", showRowStripes=True)
    invoices.add_table(table)
    dropdown(invoices, "F5:F500", '"Open,Paid,Void"')
    widths(invoices, 9, 12, 22, 24, 12, 9, 12)
    title(cash, "A1", "Cash book - checking")
    put(
        cash,
        3,
        ["Starting balance 9/1/2026", None, None, None, None, 1248.6],
        ["", "", "", "", "", "$#,##0.00"],
    )
    head(cash, 5, ["Date", "Who", "Memo", "Category", "Inv", "In", "Out", "Balance"], "DDEBF7")
    line = 5
    for day, who, memo, kind, no, into, out in rows(DOG_CASH):
        line += 1
        put(
            cash,
            line,
            [
                date(day),
                who,
                memo or None,
                kind,
                number(no),
                number(into),
                number(out),
                f"=$F$3+SUM(F$6:F{line})-SUM(G$6:G{line})",
            ],
            ["mm/dd/yyyy", "", "", "", "", MONEY, MONEY, MONEY],
        )
    cash.freeze_panes = "A6"
    widths(cash, 12, 20, 24, 18, 7, 10, 10, 11)
    dropdown(cash, "D6:D900", "Dashboard!$A$10:$A$19")
    title(clients, "A1", "Clients")
    head(clients, 3, ["Client", "Dog", "Billed", "Still open"], "DDEBF7")
    dogs = {
        "Kim Halvorson": "Biscuit",
        "Tom Lindquist": "Ranger",
        "Northland Humane": "(shelter)",
        "Priya Nair": "Momo",
        "Joe Maki": "Sisu",
        "Dana Rasmussen": "Olive",
        "Sara Benson": "Hank",
    }
    for row, (client, dog) in enumerate(dogs.items(), 4):
        put(
            clients,
            row,
            [
                client,
                dog,
                f"=SUMIF('Invoice log'!$C$5:$C$500,A{row},'Invoice log'!$E$5:$E$500)",
                f"=SUMIFS('Invoice log'!$E$5:$E$500,'Invoice log'!$C$5:$C$500,A{row},'Invoice log'!$F$5:$F$500,\"Open\")",
            ],
            ["", "", MONEY, MONEY],
        )
    widths(clients, 22, 12, 12, 12)
    title(dash, "A1", "Good Paws at a glance")
    put(dash, 3, ["Invoiced", "=SUM('Invoice log'!E5:E500)"], ["", "$#,##0.00"])
    put(dash, 4, ["Paid", "=SUMIF('Invoice log'!F5:F500,\"Paid\",'Invoice log'!E5:E500)"], ["", "$#,##0.00"])
    put(dash, 5, ["Open", "=SUMIF('Invoice log'!F5:F500,\"Open\",'Invoice log'!E5:E500)"], ["", "$#,##0.00"])
    put(
        dash,
        6,
        ["Checking", "='Cash book'!F3+SUM('Cash book'!F6:F900)-SUM('Cash book'!G6:G900)"],
        ["", "$#,##0.00"],
    )
    bold(dash, "A5", "B5", "A6", "B6")
    head(dash, 9, ["Category", "In", "Out"], "DDEBF7")
    for row, kind in enumerate(DOG_KINDS, 10):
        sums = [f"=SUMIF('Cash book'!$D$6:$D$900,$A{row},'Cash book'!{c}$6:{c}$900)" for c in "FG"]
        put(dash, row, [kind, *sums], ["", MONEY, MONEY])
    put(dash, 20, ["Total", "=SUM(B10:B19)", "=SUM(C10:C19)"], ["", MONEY, MONEY])
    widths(dash, 22, 13, 13)
    return workbook, {
        "book": "dogtrainer.xlsx",
        "half": "round59",
        "layout": "records",
        "about": "dog trainer, Minnesota, USD; no sales tax",
        "dialect": "a table of invoices with a word for open or paid and the day paid, a cash book with category and the invoice's number in which their payments stand too, a list of clients with what is open, a dashboard by category",
        "date_order": "mdy",
        "period": ["2026-09-01", "2027-08-31"],
        "tables": {"invoices": "Invoice log", "cash": "Cash book"},
        "free": {"Cash book": ["Memo"], "Invoice log": ["Service"]},
        "adds_up": {},
        "watch": [
            *[f"Dashboard!B{r}" for r in (3, 4, 5, 6, 10, 11, 20)],
            *[f"Dashboard!C{r}" for r in range(12, 21)],
            *[f"Clients!D{r}" for r in range(4, 11)],
        ],
    }


BOOKS = [hypnotherapist, mushrooms, stumpgrinder, pipeband, tauranga, cardiff, bookbinder, dogtrainer]
