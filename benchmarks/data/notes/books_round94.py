"""The workbooks of round 94: a web designer in Galway, parents in Dunfermline, a market gardener in Wolfville, kitchenware in Port Louis, a bank register in Tucson."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import calendar
from itertools import pairwise

from make_books import (
    MONEY,
    SIGNED,
    Card,
    across,
    aside,
    bold,
    date,
    dropdown,
    head,
    journal_lines,
    months_page,
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

SHORT = calendar.month_abbr[1:]

WEB_KINDS = ["Website", "Care plan", "Graphics", "Training"]
WEB_COSTS = [
    "Software",
    "Hosting & domains",
    "Phone & broadband",
    "Equipment",
    "Travel",
    "Office & post",
    "Accountant & bank",
]
# date | client | invoice | what for | kind | amount
WEB_IN = """
01-14 | Corrib Kayaks | 201 | Deposit new site | Website | 900
01-20 | Salthill Pilates | 202 | Care plan Jan-Mar | Care plan | 135
01-22 | Oranmore Dental | 203 | Care plan Jan-Mar | Care plan | 180
02-06 | Kinvara Cheese | 204 | Label artwork | Graphics | 320
02-27 | Corrib Kayaks | 205 | Balance new site | Website | 1350
03-12 | Tuam Tyre Centre | 206 | One-page site | Website | 750
03-30 | Aran Wool Shop | 207 | Webshop, first half | Website | 1600
04-15 | Salthill Pilates | 208 | Care plan Apr-Jun | Care plan | 135
04-17 | Oranmore Dental | 209 | Care plan Apr-Jun | Care plan | 180
04-28 | Corrib Kayaks | 210 | Care plan May-Jul | Care plan | 150
05-11 | Kinvara Cheese | 211 | Newsletter template | Graphics | 240
05-26 | Aran Wool Shop | 212 | Webshop, second half | Website | 1600
06-09 | Aran Wool Shop | 213 | Two hours' training | Training | 140
06-30 | Headford Vets | 214 | Deposit new site | Website | 800
07-14 | Salthill Pilates | 215 | Care plan Jul-Sep | Care plan | 135
07-16 | Oranmore Dental | 216 | Care plan Jul-Sep | Care plan | 180
07-31 | Corrib Kayaks | 217 | Care plan Aug-Oct | Care plan | 150
08-19 | Headford Vets | 218 | Balance new site | Website | 1400
09-03 | Headford Vets | 219 | Training for the front desk | Training | 105
09-17 | Tuam Tyre Centre | 220 | Van lettering design | Graphics | 280
10-05 | Kinvara Cheese | 221 | Christmas hamper page | Website | 450
"""
# date | paid to | category | what | amount
WEB_OUT = """
01-05 | Eir | Phone & broadband | January | 54.99
01-08 | Figma | Software | Year | 180
01-29 | Blacknight | Hosting & domains | Server, quarter | 89.70
02-05 | Eir | Phone & broadband | February | 54.99
02-18 | Adobe | Software | Month | 30.74
03-05 | Eir | Phone & broadband | March | 54.99
03-18 | Adobe | Software | Month | 30.74
03-24 | Irish Rail | Travel | Dublin, client meeting | 38.50
04-07 | Eir | Phone & broadband | April | 54.99
04-20 | Adobe | Software | Month | 30.74
04-29 | Blacknight | Hosting & domains | Server, quarter | 89.70
05-05 | Eir | Phone & broadband | May | 54.99
05-14 | Harvey Norman | Equipment | Monitor | 329
05-18 | Adobe | Software | Month | 30.74
06-05 | Eir | Phone & broadband | June | 54.99
06-18 | Adobe | Software | Month | 30.74
06-22 | An Post | Office & post | Stamps | 16.50
07-06 | Eir | Phone & broadband | July | 54.99
07-20 | Adobe | Software | Month | 30.74
07-29 | Blacknight | Hosting & domains | Server, quarter | 89.70
08-05 | Eir | Phone & broadband | August | 54.99
08-12 | Blacknight | Hosting & domains | Domain headfordvets | 24.59
08-18 | Adobe | Software | Month | 30.74
08-25 | Bus Eireann | Travel | Headford and back | 11.40
09-07 | Eir | Phone & broadband | September | 54.99
09-11 | Reads | Office & post | Paper and ink | 47.35
09-18 | Adobe | Software | Month | 30.74
09-30 | Farrelly & Co | Accountant & bank | Tax return | 420
10-05 | Eir | Phone & broadband | October | 54.99
"""


def galwayweb() -> tuple[Workbook, Card]:
    """A freelance web designer in Galway: income as it comes in, expenses, a summary by months and kinds."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Income"
    title(sheet, "A1", "Income 2026")
    put(sheet, 2, ["Total", None, None, None, None, "=SUM(F5:F300)"], ["", "", "", "", "", MONEY])
    bold(sheet, "A2", "F2")
    head(sheet, 4, ["Date", "Client", "Invoice", "What for", "Type", "Amount"], "CFE2F3")
    for at, (day, client, no, what, kind, amount) in enumerate(rows(WEB_IN), 5):
        put(
            sheet,
            at,
            [date(day), client, number(no), what, kind, number(amount)],
            ["dd/mm/yyyy", "", "0", "", "", MONEY],
        )
    dropdown(sheet, "E5:E300", f'"{",".join(WEB_KINDS)}"')
    sheet.freeze_panes = "A5"
    widths(sheet, 12, 22, 9, 30, 13, 12)

    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Expenses 2026")
    put(costs, 2, ["Total", None, None, None, "=SUM(E5:E400)"], ["", "", "", "", MONEY])
    bold(costs, "A2", "E2")
    head(costs, 4, ["Date", "Paid to", "Category", "What", "Amount"], "F4CCCC")
    for at, (day, whom, kind, what, amount) in enumerate(rows(WEB_OUT), 5):
        put(costs, at, [date(day), whom, kind, what, number(amount)], ["dd/mm/yyyy", "", "", "", MONEY])
    dropdown(costs, "C5:C400", f'"{",".join(WEB_COSTS)}"')
    costs.freeze_panes = "A5"
    widths(costs, 12, 20, 20, 28, 12)

    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary 2026 (EUR)")
    head(page, 3, ["Month", "Income", "Expenses", "Profit"], "D9EAD3")
    for at in range(4, 16):
        span = f'">="&DATE(2026,{at - 3},1),{{0}},"<"&DATE(2026,{at - 2},1)'
        first, second = "Income!$A$5:$A$300", "Expenses!$A$5:$A$400"
        put(
            page,
            at,
            [
                SHORT[at - 4],
                f"=SUMIFS(Income!$F$5:$F$300,{first},{span.format(first)})",
                f"=SUMIFS(Expenses!$E$5:$E$400,{second},{span.format(second)})",
                f"=B{at}-C{at}",
            ],
            ["", MONEY, MONEY, SIGNED],
        )
    put(page, 16, ["Year", *[f"=SUM({c}4:{c}15)" for c in "BCD"]], ["", MONEY, MONEY, SIGNED])
    bold(page, *[f"{c}16" for c in "ABCD"])
    shade(page, "A16:D16", "FFF2CC")
    put(page, 18, ["Put by for tax (25%)", None, None, "=ROUND(D16*0.25,2)"], ["", "", "", SIGNED])
    head(page, 3, ["Income by type", "EUR"], "CFE2F3", column=6)
    for at, kind in enumerate(WEB_KINDS, 4):
        put(page, at, [kind, f"=SUMIF(Income!$E$5:$E$300,F{at},Income!$F$5:$F$300)"], ["", MONEY], column=6)
    head(page, 9, ["Expenses by category", "EUR"], "F4CCCC", column=6)
    for at, kind in enumerate(WEB_COSTS, 10):
        put(
            page,
            at,
            [kind, f"=SUMIF(Expenses!$C$5:$C$400,F{at},Expenses!$E$5:$E$400)"],
            ["", MONEY],
            column=6,
        )
    widths(page, 20, 12, 12, 12, 4, 22, 12)
    return workbook, {
        "book": "galwayweb.xlsx",
        "half": "round94",
        "layout": "records",
        "about": "freelance web designer, Galway, Ireland, EUR, under the VAT limit",
        "dialect": "income as it comes in with client, invoice number and details before its type and the amount, expenses with payee and category before details and amount; each list's sum above its headings; months with income, expenses and profit, something for tax, types and categories on the last sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"income": "Income", "costs": "Expenses"},
        "free": {"Income": ["What for"], "Expenses": ["Paid to", "What"]},
        "adds_up": {},
        "watch": [
            "Income!F2",
            "Expenses!E2",
            *[f"Summary!{c}{r}" for r in (13, 16) for c in "BCD"],
            "Summary!D18",
            *[f"Summary!G{r}" for r in (*range(4, 8), *range(10, 17))],
        ],
        "zero": [],
    }


PARENTS_KINDS = [
    "Discos",
    "Quiz night",
    "Summer fair",
    "Christmas fair",
    "Uniform shop",
    "Donations",
    "Given to the school",
    "Leavers",
    "Running costs",
]
# date | how | details | for what | out | in
PARENTS = """
01-12 | paid in | Nearly-new uniforms, January | Uniform shop | | 58.50
01-20 | chq 131 | School: library books | Given to the school | 450 |
01-30 | DD | Insurance Parents in Schools | Running costs | 119 |
02-06 | transfer | DJ Mo, Valentine disco | Discos | 110 |
02-09 | card | Juice and crisps, Valentine disco | Discos | 67.35 |
02-10 | paid in | Doors and tuck, Valentine disco | Discos | | 428.20
02-23 | transfer | Family Baird | Donations | | 50
03-09 | paid in | Nearly-new uniforms, March | Uniform shop | | 41
03-13 | transfer | Hall hire, quiz night | Quiz night | 75 |
03-16 | card | Cheese and biscuits, quiz night | Quiz night | 88.15 |
03-17 | paid in | Quiz night tickets and raffle | Quiz night | | 612
03-27 | chq 132 | School: bus to the Science Centre | Given to the school | 340 |
04-21 | paid in | Nearly-new uniforms, April | Uniform shop | | 36.50
05-05 | transfer | Co-op community fund | Donations | | 287.60
05-18 | transfer | Bouncy castle, deposit | Summer fair | 60 |
05-29 | chq 133 | School: playground markings | Given to the school | 820 |
06-08 | card | Burgers and rolls, fair | Summer fair | 214.70 |
06-15 | transfer | Bouncy castle, rest | Summer fair | 180 |
06-15 | paid in | Summer fair stalls and barbecue | Summer fair | | 1684.35
06-16 | paid in | Nearly-new uniforms at the fair | Uniform shop | | 127
06-19 | chq 134 | Print Point, P7 hoodies | Leavers | 396 |
06-23 | card | Ice lollies, P7 leavers | Leavers | 31.20 |
08-24 | paid in | Nearly-new uniforms, August | Uniform shop | | 164.50
08-31 | card | Stamps and paper | Running costs | 18.85 |
09-07 | chq 135 | School: rugby balls and bibs | Given to the school | 215 |
09-14 | transfer | Family Oyelaran | Donations | | 40
09-21 | DD | Website | Running costs | 48 |
10-02 | paid in | Nearly-new uniforms, September | Uniform shop | | 52
10-19 | card | Pumpkins and prizes, Halloween disco | Discos | 44.60 |
"""


def dunfermlineparents() -> tuple[Workbook, Card]:
    """A parents' association in Dunfermline: the bank account with out, in and balance, a page of what for."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Bank"
    across(sheet, "A1:G1", "Lynburn Primary Parents' Association - bank account", "FFE699")
    put(
        sheet,
        2,
        ["Totals", None, None, None, "=SUM(E5:E400)", "=SUM(F5:F400)", "=G4-E2+F2"],
        ["", "", "", "", *[MONEY] * 3],
    )
    bold(sheet, "A2", "E2", "F2", "G2")
    head(sheet, 3, ["Date", "How", "Details", "For what", "Out", "In", "Balance"], "FFF2CC")
    put(
        sheet,
        4,
        [date("01-01"), None, "Brought forward", None, None, None, 1846.22],
        ["dd/mm/yy", *[""] * 5, MONEY],
    )
    for at, (day, how, what, kind, out, into) in enumerate(rows(PARENTS), 5):
        put(
            sheet,
            at,
            [date(day), how, what, kind, number(out), number(into), f"=G{at - 1}-E{at}+F{at}"],
            ["dd/mm/yy", "", "", "", *[MONEY] * 3],
        )
    dropdown(sheet, "D5:D400", f'"{",".join(PARENTS_KINDS)}"')
    sheet.freeze_panes = "A4"
    widths(sheet, 11, 11, 38, 20, 11, 11, 12)

    page = workbook.create_sheet("For the AGM")
    title(page, "A1", "Where it came from and where it went, 2026")
    head(page, 3, ["For what", "In", "Out", "Made / (given)"], "FFF2CC")
    for at, kind in enumerate(PARENTS_KINDS, 4):
        put(
            page,
            at,
            [
                kind,
                f"=SUMIF(Bank!$D$5:$D$400,A{at},Bank!$F$5:$F$400)",
                f"=SUMIF(Bank!$D$5:$D$400,A{at},Bank!$E$5:$E$400)",
                f"=B{at}-C{at}",
            ],
            ["", MONEY, MONEY, SIGNED],
        )
    put(page, 13, ["Total", *[f"=SUM({c}4:{c}12)" for c in "BCD"]], ["", MONEY, MONEY, SIGNED])
    bold(page, *[f"{c}13" for c in "ABCD"])
    put(page, 15, ["In the bank 1 January", None, None, "=Bank!G4"], ["", "", "", MONEY])
    put(page, 16, ["In the bank now", None, None, "=D15+D13"], ["", "", "", MONEY])
    put(page, 17, ["Against the register (0)", None, None, "=ROUND(D16-Bank!G2,2)"], ["", "", "", SIGNED])
    bold(page, "A16", "D16")
    widths(page, 26, 12, 12, 14)
    return workbook, {
        "book": "dunfermlineparents.xlsx",
        "half": "round94",
        "layout": "cash book",
        "about": "parents' association of a primary school, Dunfermline, Scotland, GBP",
        "dialect": "one bank account's register with how, details and what for before out, in and a balance carried on each line, totals and the balance now above the headings; in, out and what is made by what for on a second sheet with a check",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"bank": "Bank"},
        "free": {"Bank": ["How", "Details"]},
        "adds_up": {},
        "watch": [
            *[f"Bank!{c}2" for c in "EFG"],
            *[f"For the AGM!{c}{r}" for r in range(4, 14) for c in "BCD"],
            "For the AGM!D16",
            "For the AGM!D17",
        ],
        "zero": ["For the AGM!D17"],
    }


# label | January to October
GARDEN = {
    "Sales": """
Farmers' market | | | | 212.5 | 968 | 1742.25 | 2318.5 | 2655 | 2241.75 | 874.5
Veg boxes | | | | | 640 | 1280 | 1600 | 1600 | 1440 | 640
Restaurants | | | 85 | 160 | 342 | 518.5 | 764 | 812.25 | 690 | 236
Farm gate stand | | | | | 74.5 | 188 | 301.25 | 366.75 | 283 | 97.5
Seedlings | | | | 415 | 1386.5 | 228 | | | |
""",
    "Expenses": """
Seed & sets | 486.35 | 212.4 | 94.8 | 38.25 | 61.9 | 22.5 | 47.6 | 31.2 | | 118.4
Compost & amendments | | | 340 | 265 | 118.75 | | 72.5 | | 146 |
Packaging | | 88.2 | | 41.6 | 126.45 | 63.8 | 97.25 | 84.9 | 52.35 | 29.7
Fuel | 42.1 | 38.65 | 71.2 | 108.4 | 146.75 | 158.3 | 171.85 | 166.2 | 149.6 | 58.9
Power & water | 96.4 | 102.75 | 118.2 | 131.05 | 94.6 | 88.35 | 112.9 | 119.45 | 91.2 |
Casual help | | | | 180 | 540 | 720 | 900 | 960 | 720 | 240
Market stall fees | | | | 60 | 140 | 140 | 175 | 140 | 140 | 70
Repairs & tools | 67.8 | | 243.5 | 54.25 | 38.9 | 112.4 | 19.95 | 86.3 | 44.1 | 35.6
Insurance | 385 | | | | | | 385 | | |
Phone & internet | 78.2 | 78.2 | 78.2 | 78.2 | 78.2 | 78.2 | 81.65 | 81.65 | 81.65 |
Bank & card fees | 6.5 | 6.5 | 7.85 | 14.2 | 31.6 | 38.45 | 46.1 | 49.75 | 42.3 |
""",
}


def wolfvilleveg() -> tuple[Workbook, Card]:
    """A market gardener near Wolfville: profit and loss by months, what comes is added to the month's cell."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Profit & Loss"
    title(sheet, "A1", "Gaspereau Greens - Profit & Loss 2026")
    aside(sheet, "A2", "add each sale or bill to the month's cell")
    sales, costs = months_page(sheet, SHORT, GARDEN, "D9EAD3")
    letters = [get_column_letter(i) for i in range(2, 15)]
    at = costs + 2
    put(sheet, at, ["Profit", *[f"={c}{sales}-{c}{costs}" for c in letters]], ["", *[SIGNED] * 13])
    bold(sheet, f"A{at}", *[f"{c}{at}" for c in letters])
    shade(sheet, f"A{at}:N{at}", "FFF2CC")
    sums = [f"=B{at}", *[f"={b}{at + 1}+{c}{at}" for b, c in pairwise(letters[:12])]]
    put(sheet, at + 1, ["Profit so far", *sums], ["", *[SIGNED] * 12])
    return workbook, {
        "book": "wolfvilleveg.xlsx",
        "half": "round94",
        "layout": "grid",
        "about": "market gardener, Wolfville, Nova Scotia, CAD, below the HST limit",
        "dialect": "one sheet with sales and expenses by months, a year's total after December, totals of both, profit and profit so far below; each sale or bill added to the month's cell, cells without anything left empty",
        "date_order": "dmy",
        "period": ["2026-10-01", "2026-10-31"],
        "grid": {"sheet": "Profit & Loss", "label": "A", "header": 3},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"Profit & Loss!N{r}" for r in (*range(5, sales + 1), *range(sales + 2, costs + 1), at)],
            *[f"Profit & Loss!K{r}" for r in (sales, costs, at, at + 1)],
        ],
        "zero": [],
    }


# number | name | kind | opening, debits positive
HOMEWARE_CHART = """
1000 | Bank | Asset | 318450
1050 | Petty cash | Asset | 6200
1100 | Debtors | Asset | 74750
1200 | Stock | Asset | 265000
1300 | VAT on purchases | Asset | 0
1500 | Shelving & van | Asset | 190000
2000 | Creditors | Liability | -86250
2100 | VAT on sales | Liability | 0
2200 | VAT to pay (2025) | Liability | -18400
3000 | Share capital | Equity | -300000
3100 | Retained profit | Equity | -449750
4000 | Sales | Income | 0
5000 | Purchases | Expense | 0
5100 | Freight & customs | Expense | 0
6000 | Rent | Expense | 0
6100 | Wages | Expense | 0
6200 | Electricity & water | Expense | 0
6300 | Phone & internet | Expense | 0
6400 | Delivery | Expense | 0
6500 | Office costs | Expense | 0
6600 | Bank charges | Expense | 0
"""
HOMEWARE = """
01-08 | Rent January to March | Rent 12000; VAT on purchases 1800; Bank -13800
01-14 | Invoice 2041, Hotel Flamboyant | Debtors 57500; Sales -50000; VAT on sales -7500
01-20 | VAT October to December | VAT to pay (2025) 18400; Bank -18400
01-28 | Received Chez Rosy, invoice 2039 | Bank 74750; Debtors -74750
01-30 | Wages January, Devi | Wages 12000; Bank -12000
02-03 | Paid Lai Wholesale, December bills | Creditors 86250; Bank -86250
02-12 | Received Hotel Flamboyant, invoice 2041 | Bank 57500; Debtors -57500
02-19 | Lai Wholesale, bill L-790 | Purchases 40000; VAT on purchases 6000; Creditors -46000
02-26 | Invoice 2042, Pereybere Bistro | Debtors 41400; Sales -36000; VAT on sales -5400
02-27 | Wages February, Devi | Wages 12000; Bank -12000
03-05 | Emtel, phone and internet, quarter | Phone & internet 3600; VAT on purchases 540; Bank -4140
03-18 | Counter sale, plates | Bank 9200; Sales -8000; VAT on sales -1200
03-25 | CEB, electricity | Electricity & water 4350; Bank -4350
03-30 | Paid Lai Wholesale, L-790 | Creditors 46000; Bank -46000
03-31 | Wages March, Devi | Wages 12000; Bank -12000
04-07 | Received Pereybere Bistro, invoice 2042 | Bank 41400; Debtors -41400
04-09 | Rent April to June | Rent 12000; VAT on purchases 1800; Bank -13800
04-15 | Invoice 2043, Chez Rosy | Debtors 69000; Sales -60000; VAT on sales -9000
04-20 | VAT January to March | VAT on sales 14100; VAT on purchases -8340; Bank -5760
04-22 | Container from Foshan, freight and duty | Freight & customs 18000; Bank -18000
04-24 | Counter sale, dinner sets | Bank 13800; Sales -12000; VAT on sales -1800
04-29 | Wages April, Devi | Wages 12000; Bank -12000
05-12 | Van driver, three trips | Delivery 2400; Petty cash -2400
05-20 | Received Chez Rosy, invoice 2043 | Bank 69000; Debtors -69000
05-29 | Wages May, Devi | Wages 12000; Bank -12000
06-04 | Lai Wholesale, bill L-836 | Purchases 52000; VAT on purchases 7800; Creditors -59800
06-05 | Emtel, phone and internet, quarter | Phone & internet 3600; VAT on purchases 540; Bank -4140
06-16 | Invoice 2044, Hotel Flamboyant | Debtors 80500; Sales -70000; VAT on sales -10500
06-19 | Counter sale, pots and pans | Bank 16100; Sales -14000; VAT on sales -2100
06-24 | Bank charges, half-year | Bank charges 850; Bank -850
06-25 | CEB, electricity | Electricity & water 4710; Bank -4710
06-30 | Wages June, Devi | Wages 12000; Bank -12000
07-08 | Rent July to September | Rent 12000; VAT on purchases 1800; Bank -13800
07-09 | Paid Lai Wholesale, L-836 | Creditors 59800; Bank -59800
07-15 | Cash for petty cash | Petty cash 5000; Bank -5000
07-20 | VAT April to June | VAT on sales 23400; VAT on purchases -10140; Bank -13260
07-21 | Received Hotel Flamboyant, invoice 2044 | Bank 80500; Debtors -80500
07-31 | Wages July, Devi | Wages 12000; Bank -12000
08-11 | Invoice 2045, Pereybere Bistro | Debtors 34500; Sales -30000; VAT on sales -4500
08-14 | Counter sale, glasses | Bank 11500; Sales -10000; VAT on sales -1500
08-27 | Van driver, two trips | Delivery 1600; Petty cash -1600
08-31 | Wages August, Devi | Wages 12000; Bank -12000
09-04 | Lai Wholesale, bill L-871 | Purchases 30000; VAT on purchases 4500; Creditors -34500
09-07 | Emtel, phone and internet, quarter | Phone & internet 3600; VAT on purchases 540; Bank -4140
09-10 | Invoice 2046, Hotel Flamboyant | Debtors 46000; Sales -40000; VAT on sales -6000
09-15 | Toner, Printzone | Office costs 2200; VAT on purchases 330; Bank -2530
"""


def portlouisware() -> tuple[Workbook, Card]:
    """A kitchenware trader in Port Louis: a journal of lines with debit and credit, trial balance, VAT, profit."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    head(sheet, 1, ["Entry", "Date", "Details", "Account", "Debit", "Credit"], "D9D9D9")
    at = 1
    for no, (day, what, lines) in enumerate(journal_lines(HOMEWARE), 1):
        for account, amount in lines:
            at += 1
            put(
                sheet,
                at,
                [
                    no,
                    day,
                    what,
                    account,
                    number(str(amount)) if amount > 0 else None,
                    number(str(-amount)) if amount < 0 else None,
                ],
                ["0", "dd/mm/yyyy", "", "", MONEY, MONEY],
            )
    sheet.freeze_panes = "A2"
    widths(sheet, 7, 12, 40, 22, 13, 13)

    trial = workbook.create_sheet("Trial balance")
    title(trial, "A1", "Baie Kitchenware Ltd - trial balance 2026 (MUR)")
    head(trial, 3, ["No", "Account", "Type", "Opening", "Debits", "Credits", "Balance"], "D9D9D9")
    where, kinds = {}, {}
    for at, (no, name, kind, opening) in enumerate(rows(HOMEWARE_CHART), 4):
        where[name] = at
        kinds[name] = kind
        put(
            trial,
            at,
            [
                number(no),
                name,
                kind,
                number(opening),
                f"=SUMIF(Journal!$D$2:$D$2000,B{at},Journal!$E$2:$E$2000)",
                f"=SUMIF(Journal!$D$2:$D$2000,B{at},Journal!$F$2:$F$2000)",
                f"=D{at}+E{at}-F{at}",
            ],
            ["0", "", "", *[SIGNED] * 4],
        )
    last = at
    total = last + 1
    put(
        trial,
        total,
        [None, "Total", None, *[f"=SUM({c}4:{c}{last})" for c in "DEFG"]],
        ["", "", "", *[SIGNED] * 4],
    )
    bold(trial, *[f"{c}{total}" for c in "BDEFG"])
    put(
        trial,
        total + 1,
        [None, "Debits less credits", None, None, f"=ROUND(E{total}-F{total},2)"],
        [*[""] * 4, SIGNED],
    )
    aside(trial, f"B{total + 3}", "credits are minus")
    dropdown(sheet, "D2:D2000", f"'Trial balance'!$B$4:$B${last}")
    widths(trial, 7, 24, 11, 14, 14, 14, 14)

    page = workbook.create_sheet("VAT")
    title(page, "A1", "VAT 15% by quarters")
    head(page, 3, ["Quarter", "On sales", "On purchases", "To pay"], "D9D9D9")
    days, names = "Journal!$B$2:$B$2000", "Journal!$D$2:$D$2000"
    debits, credits = "Journal!$E$2:$E$2000", "Journal!$F$2:$F$2000"
    for quarter in range(4):
        at = 4 + quarter
        first, after = f"DATE(2026,{quarter * 3 + 1},1)", f"DATE(2026,{quarter * 3 + 4},1)"
        put(
            page,
            at,
            [
                f"{SHORT[quarter * 3]} - {SHORT[quarter * 3 + 2]}",
                f'=SUMIFS({credits},{names},"VAT on sales",{days},">="&{first},{days},"<"&{after})',
                f'=SUMIFS({debits},{names},"VAT on purchases",{days},">="&{first},{days},"<"&{after})',
                f"=B{at}-C{at}",
            ],
            ["", SIGNED, SIGNED, SIGNED],
        )
    put(page, 8, ["Year", *[f"=SUM({c}4:{c}7)" for c in "BCD"]], ["", *[SIGNED] * 3])
    bold(page, *[f"{c}8" for c in "ABCD"])
    widths(page, 14, 14, 14, 14)

    profit = workbook.create_sheet("Profit")
    title(profit, "A1", "Profit 2026 so far")
    aside(profit, "A2", "stock is counted at the year's end")
    put(profit, 4, ["Sales", f"=-'Trial balance'!G{where['Sales']}"], ["", SIGNED])
    at = 4
    for name, kind in kinds.items():
        if kind == "Expense":
            at += 1
            put(profit, at, [name, f"='Trial balance'!G{where[name]}"], ["", SIGNED])
    put(profit, at + 1, ["All expenses", f"=SUM(B5:B{at})"], ["", SIGNED])
    put(profit, at + 2, ["Profit", f"=B4-B{at + 1}"], ["", SIGNED])
    bold(profit, f"A{at + 1}", f"B{at + 1}", f"A{at + 2}", f"B{at + 2}")
    widths(profit, 24, 14)
    return workbook, {
        "book": "portlouisware.xlsx",
        "half": "round94",
        "layout": "journal",
        "about": "kitchenware trader, Port Louis, Mauritius, MUR, VAT 15%",
        "dialect": "entry number, date, details, account by name, debit and credit on each line, headings in the first row; VAT on sales and on purchases as accounts of their own, settled each quarter; trial balance with opening, debits, credits and balance, credits as minus; VAT by quarters and profit on pages of their own",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Entry", "Details"]},
        "adds_up": {},
        "watch": [
            *[f"Trial balance!G{r}" for r in where.values()],
            *[f"Trial balance!{c}{total}" for c in "EFG"],
            f"Trial balance!E{total + 1}",
            *[f"VAT!{c}{r}" for r in (6, 8) for c in "BCD"],
            *[f"Profit!B{r}" for r in range(4, at + 3)],
        ],
        "zero": [f"Trial balance!E{total + 1}"],
    }


TUCSON_KINDS = [
    "Paycheck",
    "Other income",
    "Rent",
    "Groceries",
    "Utilities",
    "Gas & car",
    "Eating out",
    "Medical",
    "Household",
    "Clothing",
    "Gifts",
    "Fun",
    "Savings",
]
# date | check | payee | category | amount
TUCSON = """
01-02 | 211 | Desert Pines Apts | Rent | -945
01-05 | | Fry's | Groceries | -86.42
01-09 | | Tucson Electric | Utilities | -71.18
01-15 | | School district | Paycheck | 2318.64
01-16 | | Transfer to savings | Savings | -150
01-24 | | Circle K | Gas & car | -38.75
02-02 | 212 | Desert Pines Apts | Rent | -945
02-07 | | Fry's | Groceries | -112.06
02-10 | | Tucson Electric | Utilities | -64.9
02-13 | | School district | Paycheck | 2318.64
02-16 | | Transfer to savings | Savings | -150
02-21 | | El Nopal | Eating out | -27.4
03-02 | 213 | Desert Pines Apts | Rent | -945
03-06 | | Sprouts | Groceries | -58.33
03-10 | | Tucson Electric | Utilities | -59.22
03-13 | | School district | Paycheck | 2318.64
03-20 | | Walgreens | Medical | -22.15
03-28 | | Circle K | Gas & car | -41.2
04-01 | 214 | Desert Pines Apts | Rent | -945
04-07 | | IRS refund | Other income | 412
04-11 | | Fry's | Groceries | -97.8
04-15 | | School district | Paycheck | 2318.64
04-16 | | Transfer to savings | Savings | -300
04-22 | | Tucson Electric | Utilities | -66.05
05-01 | 215 | Desert Pines Apts | Rent | -945
05-08 | | Target | Household | -46.71
05-15 | | School district | Paycheck | 2318.64
05-19 | | Discount Tire | Gas & car | -218.4
05-23 | | Fry's | Groceries | -104.55
05-28 | | Tucson Electric | Utilities | -98.37
06-01 | 216 | Desert Pines Apts | Rent | -945
06-06 | | Loft Cinema | Fun | -23
06-12 | 217 | Kayla, graduation | Gifts | -75
06-15 | | School district | Paycheck | 2318.64
06-17 | | Transfer to savings | Savings | -150
06-20 | | Fry's | Groceries | -99.26
06-26 | | Tucson Electric | Utilities | -141.6
07-01 | 218 | Desert Pines Apts | Rent | -945
07-09 | | Fry's | Groceries | -91.13
07-15 | | School district | Paycheck | 2318.64
07-18 | | Circle K | Gas & car | -44.1
07-25 | | Tucson Electric | Utilities | -168.92
07-30 | | Kohl's | Clothing | -63.98
08-03 | 219 | Desert Pines Apts | Rent | -945
08-08 | | Sprouts | Groceries | -72.25
08-14 | | School district | Paycheck | 2387.19
08-17 | | Transfer to savings | Savings | -150
08-24 | | Tucson Electric | Utilities | -159.44
08-29 | | El Nopal | Eating out | -31.85
09-01 | 220 | Desert Pines Apts | Rent | -945
09-04 | | Fry's | Groceries | -108.9
09-09 | | Copay Dr. Ortiz | Medical | -35
09-15 | | School district | Paycheck | 2387.19
09-17 | | Transfer to savings | Savings | -150
09-19 | | Circle K | Gas & car | -42.65
"""


def tucsonregister() -> tuple[Workbook, Card]:
    """A teacher's aide in Tucson: the checking account with category, one signed amount and balance; by months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Register"
    title(sheet, "A1", "Checking account")
    put(sheet, 1, ["Balance now", "=F4+SUM(E5:E600)"], ["", SIGNED], column=5)
    bold(sheet, "E1", "F1")
    head(sheet, 3, ["Date", "Check #", "Payee", "Category", "Amount", "Balance"], "B4C7E7")
    put(
        sheet,
        4,
        [date("01-01"), None, "Starting balance", None, None, 1263.47],
        ["m/d/yyyy", *[""] * 4, SIGNED],
    )
    for at, (day, check, whom, kind, amount) in enumerate(rows(TUCSON), 5):
        put(
            sheet,
            at,
            [date(day), number(check), whom, kind, number(amount), f"=F{at - 1}+E{at}"],
            ["m/d/yyyy", "0", "", "", SIGNED, SIGNED],
        )
    sheet.freeze_panes = "A4"
    widths(sheet, 11, 9, 28, 16, 13, 13)

    page = workbook.create_sheet("By month")
    head(page, 1, ["Category", *SHORT, "Year"], "B4C7E7")
    letters = [get_column_letter(i) for i in range(2, 15)]
    day = "Register!$A$5:$A$600"
    for at, kind in enumerate(TUCSON_KINDS, 2):
        sums = [
            f'=SUMIFS(Register!$E$5:$E$600,Register!$D$5:$D$600,$A{at},{day},">="&DATE(2026,{m},1),{day},"<"&DATE(2026,{m + 1},1))'
            for m in range(1, 13)
        ]
        put(page, at, [kind, *sums, f"=SUM(B{at}:M{at})"], ["", *[SIGNED] * 13])
    total = len(TUCSON_KINDS) + 2
    put(page, total, ["Net", *[f"=SUM({c}2:{c}{total - 1})" for c in letters]], ["", *[SIGNED] * 13])
    bold(page, f"A{total}", *[f"{c}{total}" for c in letters])
    page.freeze_panes = "B2"
    widths(page, 16, *[10] * 12, 11)
    dropdown(sheet, "D5:D600", f"'By month'!$A$2:$A${total - 1}")
    return workbook, {
        "book": "tucsonregister.xlsx",
        "half": "round94",
        "layout": "cash book",
        "about": "teacher's aide, Tucson, Arizona, USD",
        "dialect": "a checking account's register with check number, payee and category before one signed amount and a balance carried on each line, the balance now above the headings; categories by months with the net on a second sheet",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"register": "Register"},
        "free": {"Register": ["Payee"]},
        "adds_up": {},
        "watch": [
            "Register!F1",
            *[f"By month!{c}{r}" for r in range(2, total + 1) for c in "JN"],
        ],
        "zero": [],
    }


BOOKS = [galwayweb, dunfermlineparents, wolfvilleveg, portlouisware, tucsonregister]
