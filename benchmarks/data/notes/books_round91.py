"""The workbooks of round 91: fire extinguishers in St Helier, bonsai in Penang, hot sauce in Placencia, a household in Montevideo, a cleaner in Boise."""
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

# account | kind | at 1 May, debit above zero | what goes here
FIRE_ACCOUNTS = """
HSBC current account | Asset | 14260.50 | everything but the petty cash
Petty cash | Asset | 120 | tin, topped up to 120
Debtors | Asset | 1470 | our invoices
Stock at year end | Asset | 3850 | counted in April, left alone in the year
Vans | Asset | 16400 |
Creditors | Liability | -1260 | suppliers' bills not paid at once
GST | Liability | -918.40 | 5%, charged and paid, one account
Social security & ITIS | Liability | -846 |
Director's loan | Liability | -5000 | P. Renouf
Share capital | Equity | -100 |
Profit brought forward | Equity | -27976.10 |
Servicing | Sales | 0 | visits and annual contracts, without GST
New equipment sold | Sales | 0 | without GST
Training | Sales | 0 | fire warden mornings, without GST
Extinguishers & parts | Overheads | 0 | without GST
Wages | Overheads | 0 | gross
Employer's social security | Overheads | 0 |
Rent | Overheads | 0 | unit at Rue des Pres, without GST
Van running | Overheads | 0 | fuel, repairs, without GST
Insurance | Overheads | 0 | no GST on it
Electricity | Overheads | 0 | JEC, without GST
Phone & internet | Overheads | 0 | without GST
Postage & stationery | Overheads | 0 | no GST on stamps
Bank charges | Overheads | 0 | no GST
"""
FIRE_JOURNAL = """
05-01 | Unit rent May | Rent 650; GST 32.50; HSBC current account -682.50
05-05 | Inv 2231 paid, Grouville School | HSBC current account 1470; Debtors -1470
05-07 | Inv 2232 Harbour View Hotels, four houses, annual service | Debtors 2772; Servicing -2640; GST -132
05-11 | Firesafe Trade bill for April | Creditors 1260; HSBC current account -1260
05-13 | Rubis, diesel | Van running 62; GST 3.10; HSBC current account -65.10
05-15 | Social security and ITIS for April | Social security & ITIS 846; HSBC current account -846
05-19 | Inv 2233 Le Gallais Garage, four CO2 and brackets | Debtors 399; New equipment sold -380; GST -19
05-22 | JEC | Electricity 92; GST 4.60; HSBC current account -96.60
05-28 | Wages May, Danny | Wages 2650; Social security & ITIS -695; HSBC current account -1955
05-28 | Employer's social security May | Employer's social security 172; Social security & ITIS -172
05-29 | HSBC charges | Bank charges 14.50; HSBC current account -14.50
05-29 | GST quarter to April | GST 918.40; HSBC current account -918.40
06-01 | Unit rent June | Rent 650; GST 32.50; HSBC current account -682.50
06-03 | Harbour View Hotels, inv 2232 | HSBC current account 2772; Debtors -2772
06-08 | Firesafe Trade, 20 foam and 10 powder | Extinguishers & parts 1140; GST 57; Creditors -1197
06-10 | Inv 2234 St Ouen Parish Hall, service and two new foam | Debtors 288.75; Servicing -145; New equipment sold -130; GST -13.75
06-15 | Social security and ITIS for May | Social security & ITIS 867; HSBC current account -867
06-16 | Inv 2235 Jersey Potteries Ltd, warden morning | Debtors 472.50; Training -450; GST -22.50
06-18 | Stamps, Jersey Post | Postage & stationery 8.80; Petty cash -8.80
06-22 | Le Gallais Garage, inv 2233 | HSBC current account 399; Debtors -399
06-22 | Inv 2236 Aurigny Care, three homes, annual service | Debtors 3570; Servicing -3400; GST -170
06-24 | JT, phones | Phone & internet 68; GST 3.40; HSBC current account -71.40
06-29 | Wages June, Danny | Wages 2650; Social security & ITIS -695; HSBC current account -1955
06-29 | Employer's social security June | Employer's social security 172; Social security & ITIS -172
06-30 | HSBC charges | Bank charges 13.20; HSBC current account -13.20
07-01 | Unit rent July | Rent 650; GST 32.50; HSBC current account -682.50
07-06 | Firesafe Trade, bill of 8 June | Creditors 1197; HSBC current account -1197
07-08 | Inv 2237 Corbiere Apartments, annual service | Debtors 4158; Servicing -3960; GST -198
07-10 | St Ouen Parish Hall, inv 2234 | HSBC current account 288.75; Debtors -288.75
07-13 | Falles, van 1 service | Van running 240; GST 12; HSBC current account -252
07-14 | Islands Insurance, liability for the year | Insurance 1185; HSBC current account -1185
07-15 | Social security and ITIS for June | Social security & ITIS 867; HSBC current account -867
07-20 | Jersey Potteries, inv 2235 | HSBC current account 472.50; Debtors -472.50
07-22 | Aurigny Care, inv 2236 | HSBC current account 3570; Debtors -3570
07-23 | Inv 2238 Bonne Nuit Cafe, fire blanket and service | Debtors 126; Servicing -85; New equipment sold -35; GST -6
07-27 | JEC | Electricity 76; GST 3.80; HSBC current account -79.80
07-29 | Wages July, Danny | Wages 2650; Social security & ITIS -695; HSBC current account -1955
07-29 | Employer's social security July | Employer's social security 172; Social security & ITIS -172
07-31 | HSBC charges | Bank charges 14.10; HSBC current account -14.10
08-03 | Unit rent August | Rent 650; GST 32.50; HSBC current account -682.50
08-05 | Corbiere Apartments, inv 2237 | HSBC current account 4158; Debtors -4158
08-06 | Firesafe Trade, 12 CO2, hoses and pins | Extinguishers & parts 860; GST 43; Creditors -903
08-10 | Inv 2239 Trinity Vets, annual service | Debtors 220.50; Servicing -210; GST -10.50
08-11 | Stamps, Jersey Post | Postage & stationery 6.60; Petty cash -6.60
08-13 | Inv 2240 Samares Builders, site extinguishers and stands | Debtors 1701; New equipment sold -1620; GST -81
08-14 | GST quarter to July | GST 379.85; HSBC current account -379.85
08-17 | Social security and ITIS for July | Social security & ITIS 867; HSBC current account -867
08-19 | Rubis, diesel | Van running 58; GST 2.90; HSBC current account -60.90
08-20 | Inv 2241 Seymour Restaurants, twelve houses, annual service | Debtors 4410; Servicing -4200; GST -210
"""


def fireextinguishers() -> tuple[Workbook, Card]:
    """An extinguisher company in St Helier: date, account by name, debit and credit; chart and profit by formulas."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Chart"
    title(chart, "A1", "Renouf Fire Protection Ltd - chart of accounts")
    aside(chart, "A2", "debit balances plus, credit balances minus")
    head(chart, 3, ["Account", "Kind", "1 May 2026", "Since then", "Balance", "What goes here"], "F8CBAD")
    where = {}
    for row, (name, kind, start, remark) in enumerate(rows(FIRE_ACCOUNTS), 4):
        where[name] = row
        put(
            chart,
            row,
            [
                name,
                kind,
                number(start),
                f"=SUMIF(Journal!$B$2:$B$800,A{row},Journal!$C$2:$C$800)-SUMIF(Journal!$B$2:$B$800,A{row},Journal!$D$2:$D$800)",
                f"=C{row}+D{row}",
                remark or None,
            ],
            ["", "", SIGNED, SIGNED, SIGNED],
        )
    last = max(where.values())
    put(
        chart,
        last + 1,
        ["Check, must be 0", None, None, None, f"=ROUND(SUM(E4:E{last}),2)"],
        ["", "", "", "", SIGNED],
    )
    bold(chart, f"A{last + 1}", f"E{last + 1}")
    widths(chart, 28, 11, 13, 13, 13, 44)

    sheet = workbook.create_sheet("Journal")
    head(sheet, 1, ["Date", "Account", "Debit", "Credit", "Details"], "F8CBAD")
    at = 1
    for day, what, lines in journal_lines(FIRE_JOURNAL):
        for account, amount in lines:
            at += 1
            put(
                sheet,
                at,
                [
                    day,
                    account,
                    number(str(amount)) if amount > 0 else None,
                    number(str(-amount)) if amount < 0 else None,
                    what,
                ],
                ["dd/mm/yyyy", "", MONEY, MONEY, ""],
            )
    dropdown(sheet, "B2:B800", f"Chart!$A$4:$A${last}")
    sheet.freeze_panes = "A2"
    widths(sheet, 12, 28, 12, 12, 50)

    page = workbook.create_sheet("Profit")
    title(page, "A1", "Profit since 1 May 2026")
    at, totals = 2, []
    for kind, sign in (("Sales", "-"), ("Overheads", "")):
        at += 1
        put(page, at, [kind])
        bold(page, f"A{at}")
        start = at + 1
        for name, of, _, _ in rows(FIRE_ACCOUNTS):
            if of == kind:
                at += 1
                put(page, at, [name, f"={sign}Chart!E{where[name]}"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {kind.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 1
    at += 1
    put(page, at, ["Profit before tax", f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    shade(page, f"A{at}:B{at}", "FFF2CC")
    widths(page, 30, 14)
    return workbook, {
        "book": "fireextinguishers.xlsx",
        "half": "round91",
        "layout": "journal",
        "about": "fire extinguisher company, St Helier, Jersey, GBP, GST 5%",
        "dialect": "date, account by name, debit, credit, details on each line, headings in the first row; one GST account for both sides; chart first with opening, since then and balance, credits as minus; profit on a page",
        "date_order": "dmy",
        "period": ["2026-08-01", "2026-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Chart!E{row}" for row in where.values()],
            *[f"Profit!B{row}" for row in (*totals, at)],
            f"Chart!E{last + 1}",
        ],
        "zero": [f"Chart!E{last + 1}"],
    }


BONSAI_IN = ["Subs", "Workshops", "Pots & tools", "Show", "Donations", "Transfer"]
BONSAI_OUT = ["Hall", "Teachers", "Pots & tools", "Show", "Tea", "Printing & post", "Transfer"]
# date | from | no. | into | head | amount
BONSAI_RECEIPTS = """
01-11 | Lim Swee Hock, subs | 1 | Bank | Subs | 60
01-11 | Mrs Chandran, subs | 2 | Cash | Subs | 60
01-11 | Tan Boon Kiat, subs | 3 | Cash | Subs | 60
01-18 | Encik Rahim, subs | 4 | Bank | Subs | 60
01-25 | wiring workshop, 8 people | 5 | Cash | Workshops | 200
02-08 | Goh Mei Ling, subs | 6 | Bank | Subs | 60
02-08 | two training pots | 7 | Cash | Pots & tools | 44
02-15 | banked from the tin | | Bank | Transfer | 300
03-08 | Ooi Chin Aik, subs | 8 | Bank | Subs | 60
03-08 | repotting workshop, 10 people | 9 | Cash | Workshops | 250
03-22 | wire and one concave cutter | 10 | Cash | Pots & tools | 78
04-12 | Dr Selvam, donation for the show | 11 | Bank | Donations | 500
04-26 | show at Gurney Plaza, stall money | 12 | Cash | Show | 640
04-26 | show, tables hired to Ipoh club | 13 | Bank | Show | 200
05-03 | banked from the tin | | Bank | Transfer | 700
05-24 | Puan Noraini, subs | 14 | Bank | Subs | 60
06-14 | carving workshop, 7 people | 15 | Cash | Workshops | 210
06-28 | six mame pots | 16 | Cash | Pots & tools | 90
07-12 | Khoo Teng Wah, half-year subs | 17 | Cash | Subs | 30
"""
# date | to | no. | out of | head | amount
BONSAI_PAYMENTS = """
01-11 | Hokkien hall, January | V1 | Bank | Hall | 80
01-11 | kopi and biscuits | V2 | Cash | Tea | 24.50
01-25 | Mr Yeap, wiring workshop | V3 | Bank | Teachers | 150
02-05 | Seng Huat Pottery, 12 training pots | V4 | Bank | Pots & tools | 168
02-08 | Hokkien hall, February | V5 | Bank | Hall | 80
02-15 | banked | | Cash | Transfer | 300
03-08 | Hokkien hall, March | V6 | Bank | Hall | 80
03-08 | Mr Yeap, repotting workshop | V7 | Bank | Teachers | 150
03-08 | kopi and kuih | V8 | Cash | Tea | 31
03-30 | Pos Malaysia, letters to members | V9 | Cash | Printing & post | 18.20
04-12 | Hokkien hall, April | V10 | Bank | Hall | 80
04-17 | banner for the show, Beach Street Print | V11 | Bank | Show | 185
04-24 | lorry for the trees | V12 | Cash | Show | 120
05-03 | banked | | Cash | Transfer | 700
05-10 | Hokkien hall, May | V13 | Bank | Hall | 80
06-02 | Seng Huat Pottery, mame pots | V14 | Bank | Pots & tools | 96
06-14 | Hokkien hall, June | V15 | Bank | Hall | 80
06-14 | Ms Foo, carving workshop | V16 | Bank | Teachers | 180
06-14 | kopi and biscuits | V17 | Cash | Tea | 22.80
07-12 | Hokkien hall, July | V18 | Bank | Hall | 80
07-14 | newsletter copies, Beach Street Print | V19 | Bank | Printing & post | 42
"""


def bonsai() -> tuple[Workbook, Card]:
    """A bonsai club in Penang: receipts and payments on two sheets with the heads in columns."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Account"
    across(page, "A1:D1", "Pulau Bonsai Society - receipts and payments 2026", "E2EFDA")
    sides = (
        ("Receipts", "Received from", "No.", "Into", BONSAI_IN, BONSAI_RECEIPTS),
        ("Payments", "Paid to", "Voucher", "Out of", BONSAI_OUT, BONSAI_PAYMENTS),
    )
    at, totals = 2, {}
    watch: list[str] = []
    for name, whom, no, way, heads, text in sides:
        sheet = workbook.create_sheet(name)
        title(sheet, "A1", f"{name} 2026 (RM)")
        put(sheet, 2, ["Year so far"])
        last = 5 + len(heads)
        for column in range(5, last + 1):
            letter = get_column_letter(column)
            put(sheet, 2, [f"=SUM({letter}4:{letter}300)"], [MONEY], column)
            bold(sheet, f"{letter}2")
        bold(sheet, "A2")
        head(sheet, 3, ["Date", whom, no, way, "Total", *heads], "C6E0B4")
        for row, (day, who, count, how, what, amount) in enumerate(rows(text), 4):
            figures = [number(amount) if h == what else None for h in heads]
            mark = int(count) if count.isdigit() else count or None
            put(
                sheet,
                row,
                [date(day), who, mark, how, f"=SUM(F{row}:{get_column_letter(last)}{row})", *figures],
                ["dd/mm/yyyy", "", "", "", *[MONEY] * (last - 4)],
            )
        dropdown(sheet, "D4:D300", '"Bank,Cash"')
        sheet.freeze_panes = "C4"
        widths(sheet, 12, 38, 9, 8, *[12] * (last - 4))
        at += 1
        put(page, at, [name, "2026"])
        bold(page, f"A{at}", f"B{at}")
        start = at + 1
        for offset, label in enumerate(heads[:-1]):
            at += 1
            put(page, at, [label, f"={name}!{get_column_letter(6 + offset)}2"], ["", MONEY])
            watch.append(f"Account!B{at}")
        at += 1
        put(page, at, [f"Total {name.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", MONEY])
        bold(page, f"A{at}", f"B{at}")
        watch.append(f"Account!B{at}")
        totals[name] = at
        at += 1
    at += 1
    put(page, at, ["More in than out", f"=B{totals['Receipts']}-B{totals['Payments']}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    over = at
    at += 2
    head(page, at, ["Money", "1 January", "now"], "C6E0B4")
    for label, start_amount in (("Bank", 2315.40), ("Cash", 86.00)):
        at += 1
        put(
            page,
            at,
            [
                label,
                start_amount,
                f"=B{at}+SUMIF(Receipts!$D$4:$D$300,A{at},Receipts!$E$4:$E$300)-SUMIF(Payments!$D$4:$D$300,A{at},Payments!$E$4:$E$300)",
            ],
            ["", MONEY, SIGNED],
        )
    put(page, at + 1, ["Check", None, f"=ROUND(C{at - 1}+C{at}-B{at - 1}-B{at}-B{over},2)"], ["", "", SIGNED])
    aside(page, f"A{at + 2}", "Money carried from the tin to the bank goes under Transfer on both sheets.")
    widths(page, 24, 13, 13, 10)
    return workbook, {
        "book": "bonsai.xlsx",
        "half": "round91",
        "layout": "cash book",
        "about": "bonsai society, Penang, Malaysia, MYR",
        "dialect": "receipts and payments on two sheets, the heads in columns after a total by formula, bank or cash before it, sums above the headings; a transfer under Transfer on both sheets; the account by heads with bank and cash on the first sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"receipts": "Receipts", "payments": "Payments"},
        "free": {"Receipts": ["Received from", "No."], "Payments": ["Paid to", "Voucher"]},
        "adds_up": {},
        "watch": [
            "Receipts!E2",
            "Payments!E2",
            *watch,
            f"Account!B{over}",
            f"Account!C{at - 1}",
            f"Account!C{at}",
            f"Account!C{at + 1}",
        ],
        "zero": [f"Account!C{at + 1}"],
    }


# date | customer | sauce | bottles | each | paid on | how
SAUCE_SALES = """
04-03 | Maya Beach Hotel | Habanero | 24 | 9 | 04-20 | Bank
04-04 | Saturday market | Mango | 11 | 10 | 04-04 | Cash
04-04 | Saturday market | Habanero | 14 | 10 | 04-04 | Cash
04-11 | Saturday market | Tamarind | 9 | 10 | 04-11 | Cash
04-17 | Wendy's Creole Kitchen | Habanero | 12 | 9 | 04-17 | Cash
04-25 | Saturday market | Habanero | 17 | 10 | 04-25 | Cash
05-02 | Saturday market | Mango | 13 | 10 | 05-02 | Cash
05-08 | Tuttifrutti Gelato | Mango | 6 | 9 | 05-15 | Bank
05-09 | Saturday market | Habanero | 15 | 10 | 05-09 | Cash
05-18 | Maya Beach Hotel | Habanero | 36 | 9 | 06-04 | Bank
05-23 | Saturday market | Tamarind | 12 | 10 | 05-23 | Cash
06-01 | Hopkins Gift Shop | Mango | 24 | 9 | 06-22 | Bank
06-06 | Saturday market | Habanero | 18 | 10 | 06-06 | Cash
06-12 | Wendy's Creole Kitchen | Tamarind | 12 | 9 | 06-12 | Cash
06-20 | Saturday market | Mango | 10 | 10 | 06-20 | Cash
06-25 | Hopkins Gift Shop | Habanero | 24 | 9 | |
06-27 | Lobsterfest stall | Habanero | 41 | 10 | 06-27 | Cash
06-27 | Lobsterfest stall | Mango | 28 | 10 | 06-27 | Cash
07-04 | Saturday market | Habanero | 12 | 10 | 07-04 | Cash
07-07 | Wendy's Creole Kitchen | Mango | 12 | 9 | |
07-09 | Maya Beach Hotel | Tamarind | 18 | 9 | |
"""
# date | supplier | what | kind | amount | how
SAUCE_PURCHASES = """
04-01 | Mr Choc, Red Bank | habaneros 20 lb | Peppers & fruit | 120 | Cash
04-02 | Bowen Packaging | 5 oz bottles, 10 cases | Bottles & labels | 265 | Bank
04-13 | Dangriga market | mangoes and carrots | Peppers & fruit | 64 | Cash
04-15 | Print Belize | labels, 500 | Bottles & labels | 180 | Bank
05-04 | Mr Choc, Red Bank | habaneros 15 lb | Peppers & fruit | 90 | Cash
05-06 | Wallen's | white vinegar, 6 gal | Vinegar, salt & sugar | 84 | Cash
05-20 | Mrs Pop | tamarind 12 lb | Peppers & fruit | 54 | Cash
06-02 | Mr Choc, Red Bank | habaneros 25 lb | Peppers & fruit | 150 | Cash
06-03 | Bowen Packaging | 5 oz bottles, 8 cases | Bottles & labels | 212 | Bank
06-05 | Wallen's | vinegar 4 gal, salt, sugar | Vinegar, salt & sugar | 78.50 | Cash
06-17 | Dangriga market | mangoes and onions | Peppers & fruit | 71 | Cash
07-02 | Mr Choc, Red Bank | habaneros 12 lb | Peppers & fruit | 72 | Cash
"""
# date | what | kind | amount | how
SAUCE_COSTS = """
04-04 | market stall, April | Stall fees | 60 | Cash
04-08 | butane, 100 lb | Gas & light | 122 | Cash
04-22 | BEL | Gas & light | 46.80 | Bank
05-02 | market stall, May | Stall fees | 60 | Cash
05-12 | bus freight to Hopkins | Delivery | 15 | Cash
05-22 | BEL | Gas & light | 51.30 | Bank
06-05 | food handler's card renewed | Licences | 40 | Cash
06-06 | market stall, June | Stall fees | 60 | Cash
06-10 | butane, 100 lb | Gas & light | 124 | Cash
06-22 | Lobsterfest stall fee | Stall fees | 150 | Bank
06-23 | BEL | Gas & light | 49.10 | Bank
06-25 | bus freight to Hopkins | Delivery | 15 | Cash
07-04 | market stall, July | Stall fees | 60 | Cash
"""
SAUCES = ["Habanero", "Mango", "Tamarind"]
SAUCE_KINDS = ["Peppers & fruit", "Vinegar, salt & sugar", "Bottles & labels"]
SAUCE_COST_KINDS = ["Stall fees", "Gas & light", "Delivery", "Licences"]


def hotsauce() -> tuple[Workbook, Card]:
    """A hot sauce maker in Placencia: sales with the day paid filled in, purchases, other costs, months by kinds."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Sales"
    title(sales, "A1", "Iguana Creek Hot Sauce - sales")
    put(
        sales,
        2,
        ["still to come in", None, None, None, None, '=SUMIFS(F4:F400,G4:G400,"")'],
        ["", "", "", "", "", MONEY],
    )
    bold(sales, "F2")
    head(sales, 3, ["Date", "Customer", "Sauce", "Bottles", "Each", "BZ$", "Paid on", "How"], "FFD966")
    for row, (day, who, sauce, count, each, paid, how) in enumerate(rows(SAUCE_SALES), 4):
        put(
            sales,
            row,
            [date(day), who, sauce, int(count), number(each), f"=D{row}*E{row}", day_of(paid), how or None],
            ["d mmm yyyy", "", "", "0", MONEY, MONEY, "d mmm yyyy"],
        )
    dropdown(sales, "C4:C400", '"Habanero,Mango,Tamarind"')
    dropdown(sales, "H4:H400", '"Cash,Bank"')
    aside(sales, "J3", "10 a bottle on a stall, 9 to shops and hotels")
    sales.freeze_panes = "A4"
    widths(sales, 13, 26, 12, 9, 9, 11, 13, 8)

    buys = workbook.create_sheet("Purchases")
    head(buys, 1, ["Date", "Supplier", "What", "Kind", "BZ$", "How"], "F4B084")
    for row, (day, who, what, kind, amount, how) in enumerate(rows(SAUCE_PURCHASES), 2):
        put(buys, row, [date(day), who, what, kind, number(amount), how], ["d mmm yyyy", "", "", "", MONEY])
    widths(buys, 13, 22, 28, 24, 11, 8)
    costs = workbook.create_sheet("Other costs")
    head(costs, 1, ["Date", "What", "Kind", "BZ$", "How"], "F4B084")
    for row, (day, what, kind, amount, how) in enumerate(rows(SAUCE_COSTS), 2):
        put(costs, row, [date(day), what, kind, number(amount), how], ["d mmm yyyy", "", "", MONEY])
    widths(costs, 13, 32, 16, 11, 8)

    page = workbook.create_sheet("Months")
    title(page, "A1", "How it goes, BZ$")
    put(page, 2, ["first day of the month"], [])
    months = ["04-01", "05-01", "06-01", "07-01"]
    put(page, 3, [None, *[date(m) for m in months], "All"], ["", *["mmm yyyy"] * 4])
    bold(page, *[f"{c}3" for c in "BCDEF"])
    at, totals = 3, []
    for part, labels, sheet, day, kind, amount in (
        ("Sales", SAUCES, "Sales", "A", "C", "F"),
        ("Purchases", SAUCE_KINDS, "Purchases", "A", "D", "E"),
        ("Other costs", SAUCE_COST_KINDS, "'Other costs'", "A", "C", "D"),
    ):
        at += 1
        put(page, at, [part])
        bold(page, f"A{at}")
        start = at + 1
        for label in labels:
            at += 1
            put(
                page,
                at,
                [
                    label,
                    *[
                        f'=SUMIFS({sheet}!${amount}$2:${amount}$400,{sheet}!${kind}$2:${kind}$400,$A{at},{sheet}!${day}$2:${day}$400,">="&{c}$3,{sheet}!${day}$2:${day}$400,"<"&EDATE({c}$3,1))'
                        for c in "BCDE"
                    ],
                    f"=SUM(B{at}:E{at})",
                ],
                ["", *[SIGNED] * 5],
            )
        at += 1
        put(
            page,
            at,
            [f"All {part.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDEF"]],
            ["", *[SIGNED] * 5],
        )
        bold(page, *[f"{c}{at}" for c in "ABCDEF"])
        totals.append(at)
    at += 2
    put(
        page,
        at,
        ["Left over", *[f"={c}{totals[0]}-{c}{totals[1]}-{c}{totals[2]}" for c in "BCDEF"]],
        ["", *[SIGNED] * 5],
    )
    bold(page, *[f"{c}{at}" for c in "ABCDEF"])
    shade(page, f"A{at}:F{at}", "E2EFDA")
    widths(page, 24, 12, 12, 12, 12, 12)
    return workbook, {
        "book": "hotsauce.xlsx",
        "half": "round91",
        "layout": "records",
        "about": "hot sauce maker, Placencia, Belize, BZD, under the GST limit",
        "dialect": "sales with the sauce, bottles and price each, the sum by formula, the day paid and how filled in later, what is still to come in above; purchases and other costs on two sheets with their kinds; sauces and kinds by months with what is left over on the last sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-07-31"],
        "tables": {"sales": "Sales", "purchases": "Purchases", "costs": "Other costs"},
        "free": {"Purchases": ["Supplier", "What"], "Other costs": ["What"]},
        "adds_up": {},
        "watch": [
            "Sales!F2",
            *[
                f"Months!{c}{row}"
                for row in range(5, totals[2] + 1)
                if row not in (totals[0] + 1, totals[1] + 1)
                for c in "EF"
            ],
            f"Months!E{at}",
            f"Months!F{at}",
        ],
        "zero": [],
    }


# date | where | what for | amount | paid with | who
MONTEVIDEO = """
05-02 | Tienda Inglesa | Groceries | 4210 | Itau Visa | Ana
05-03 | La Pasiva | Eating out | 1180 | Cash | Neil
05-06 | UTE | Bills | 3640 | BROU debit | Ana
05-07 | Antel | Bills | 1890 | BROU debit | Ana
05-09 | Feria, Villa Biarritz | Groceries | 960 | Cash | Neil
05-11 | Farmashop | Health | 745 | OCA | Ana
05-14 | STM card top-up | Getting about | 600 | Cash | Neil
05-16 | Disco | Groceries | 3875 | Itau Visa | Ana
05-20 | Club Biguá, June fee | Children | 2950 | Itau Visa | Neil
05-23 | Ancap Rambla | Getting about | 2400 | OCA | Neil
05-28 | Sodimac, curtain rail | House | 1690 | Itau Visa | Ana
06-01 | Tienda Inglesa | Groceries | 4530 | Itau Visa | Ana
06-04 | UTE | Bills | 4415 | BROU debit | Ana
06-05 | Antel | Bills | 1890 | BROU debit | Ana
06-06 | Feria, Villa Biarritz | Groceries | 1040 | Cash | Neil
06-10 | Zara, winter coat Ana | Clothes | 5490 | OCA | Ana
06-13 | Zara, coat taken back | Clothes | -5490 | OCA | Ana
06-14 | Renner, winter coat Ana | Clothes | 3990 | OCA | Ana
06-17 | Mosca, school paper and glue | Children | 1120 | Itau Visa | Neil
06-20 | Club Biguá, July fee | Children | 2950 | Itau Visa | Neil
06-21 | Disco | Groceries | 3660 | Itau Visa | Ana
06-24 | Ancap Rambla | Getting about | 2350 | OCA | Neil
06-27 | El Fogón with Neil's sister | Eating out | 3280 | Itau Visa | Neil
07-02 | Tienda Inglesa | Groceries | 4390 | Itau Visa | Ana
07-04 | Feria, Villa Biarritz | Groceries | 880 | Cash | Neil
07-06 | UTE | Bills | 5120 | BROU debit | Ana
07-07 | Antel | Bills | 1890 | BROU debit | Ana
07-10 | Cine Alfabeta, holidays | Fun | 1360 | Itau Visa | Neil
07-13 | Farmashop, cough syrup | Health | 690 | OCA | Ana
07-16 | Peppo's Pizza | Eating out | 1450 | Cash | Neil
07-18 | Disco | Groceries | 4015 | Itau Visa | Ana
07-20 | Club Biguá, August fee | Children | 2950 | Itau Visa | Neil
07-22 | Ancap Rambla | Getting about | 2480 | OCA | Neil
07-25 | Toto, Mateo's boots | Clothes | 2290 | OCA | Ana
07-29 | Plumber, kitchen tap | House | 2200 | Cash | Neil
08-01 | Tienda Inglesa | Groceries | 4105 | Itau Visa | Ana
08-05 | UTE | Bills | 4870 | BROU debit | Ana
08-08 | Feria, Villa Biarritz | Groceries | 920 | Cash | Neil
08-11 | STM card top-up | Getting about | 600 | Cash | Neil
08-13 | Toto, Emma's boots | Clothes | 2190 | OCA | Ana
08-15 | Disco | Groceries | 3740 | Itau Visa | Ana
08-17 | Mosca, felt pens | Children | 540 | Itau Visa | Neil
"""
MONTEVIDEO_KINDS = """
Groceries | 11000
Eating out | 3000
Bills | 7000
Getting about | 3200
Health | 1500
Children | 4000
House | 2500
Clothes | 3000
Fun | 1500
"""
MONTEVIDEO_CARDS = ["Itau Visa", "OCA", "BROU debit", "Cash"]


def montevideohome() -> tuple[Workbook, Card]:
    """A household in Montevideo: one list with what for and the card, months by kinds and by cards beside a budget."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Spending"
    head(sheet, 1, ["Date", "Where", "What for", "$U", "Paid with", "Who"], "BDD7EE")
    for row, (day, place, what, amount, how, who) in enumerate(rows(MONTEVIDEO), 2):
        put(sheet, row, [date(day), place, what, number(amount), how, who], ["dd/mm/yy", "", "", WHOLE])
    dropdown(sheet, "C2:C600", "Summary!$A$4:$A$12")
    dropdown(sheet, "E2:E600", '"Itau Visa,OCA,BROU debit,Cash"')
    sheet.freeze_panes = "A2"
    widths(sheet, 11, 32, 16, 11, 13, 8)

    page = workbook.create_sheet("Summary")
    across(page, "A1:G1", "Where the money goes, pesos", "BDD7EE")
    first = ["05-01", "06-01", "07-01", "08-01"]
    put(
        page,
        3,
        ["What for", "Budget a month", *[date(m) for m in first], "So far"],
        ["", "", *["mmm yy"] * 4],
    )
    bold(page, *[f"{c}3" for c in "ABCDEFG"])

    def month_sums(at: int, column: str, line: int) -> list[str]:
        return [
            f'=SUMIFS(Spending!$D$2:$D$600,Spending!${column}$2:${column}$600,$A{at},Spending!$A$2:$A$600,">="&{c}${line},Spending!$A$2:$A$600,"<"&EDATE({c}${line},1))'
            for c in "CDEF"
        ]

    at = 3
    for label, budget in rows(MONTEVIDEO_KINDS):
        at += 1
        put(
            page,
            at,
            [label, number(budget), *month_sums(at, "C", 3), f"=SUM(C{at}:F{at})"],
            ["", *[WHOLE] * 6],
        )
    at += 1
    total = at
    put(page, at, ["All", *[f"=SUM({c}4:{c}{at - 1})" for c in "BCDEFG"]], ["", *[WHOLE] * 6])
    bold(page, *[f"{c}{at}" for c in "ABCDEFG"])
    put(
        page,
        at + 1,
        ["Under budget", None, *[f"=$B{total}-{c}{total}" for c in "CDEF"]],
        ["", "", *[WHOLE] * 4],
    )
    at += 3
    put(page, at, ["Paid with"])
    bold(page, f"A{at}")
    cards = []
    for label in MONTEVIDEO_CARDS:
        at += 1
        put(page, at, [label, None, *month_sums(at, "E", 3), f"=SUM(C{at}:F{at})"], ["", "", *[WHOLE] * 5])
        cards.append(at)
    widths(page, 18, 15, 11, 11, 11, 11, 12)
    return workbook, {
        "book": "montevideohome.xlsx",
        "half": "round91",
        "layout": "records",
        "about": "family of four, Montevideo, Uruguay, UYU",
        "dialect": "one list of spending with where, what for, amount, card and who, money back as minus; what for by months beside a budget, under budget below, then cards by months on a second sheet",
        "date_order": "dmy",
        "period": ["2026-08-01", "2026-08-31"],
        "tables": {"spending": "Spending"},
        "free": {"Spending": ["Where", "Who"]},
        "adds_up": {},
        "watch": [
            *[f"Summary!{c}{row}" for row in range(4, total + 1) for c in "FG"],
            f"Summary!F{total + 1}",
            *[f"Summary!{c}{row}" for row in cards for c in "FG"],
        ],
        "zero": [],
    }


# client | rate an hour | open on June 1 | remark
BOISE_CLIENTS = """
Henderson | 32 | 0 | Mondays every other week
Ostrander | 30 | 120 | key under the frog
Patel | 35 | 0 | office and house
Whitlock | 30 | 0 | two dogs
Yamada | 34 | 102 | pays for the month at once
Basque Bakery | 38 | 0 | after closing
"""
# date | client | hours
BOISE_VISITS = """
06-01 | Henderson | 3
06-03 | Ostrander | 4
06-04 | Yamada | 3
06-05 | Basque Bakery | 2.5
06-09 | Patel | 4
06-11 | Whitlock | 3
06-15 | Henderson | 3
06-17 | Ostrander | 4
06-19 | Basque Bakery | 2.5
06-23 | Patel | 4
06-25 | Yamada | 3
06-29 | Henderson | 3.5
07-01 | Ostrander | 4
07-03 | Basque Bakery | 2.5
07-07 | Patel | 4
07-09 | Whitlock | 3
07-13 | Henderson | 3
07-15 | Ostrander | 4
07-16 | Yamada | 3
07-17 | Basque Bakery | 3
07-21 | Patel | 4
"""
# date | client | amount | how
BOISE_PAYMENTS = """
06-01 | Henderson | 96 | Venmo
06-03 | Ostrander | 120 | Check
06-05 | Yamada | 102 | Check
06-09 | Patel | 140 | Venmo
06-11 | Whitlock | 90 | Cash
06-15 | Henderson | 96 | Venmo
06-22 | Basque Bakery | 190 | Check
06-23 | Patel | 140 | Venmo
06-29 | Henderson | 112 | Venmo
07-01 | Ostrander | 240 | Check
07-02 | Yamada | 204 | Check
07-07 | Patel | 140 | Venmo
07-09 | Whitlock | 90 | Cash
07-13 | Henderson | 96 | Venmo
07-21 | Patel | 140 | Venmo
"""
# date | store, what | kind | amount | how
BOISE_COSTS = """
06-02 | WinCo, bleach, sponges | Supplies | 22.36 | Debit card
06-06 | Maverik, gas | Gas | 38.90 | Debit card
06-10 | T-Mobile | Phone | 45 | Debit card
06-13 | Home Depot, mop bucket | Equipment | 34.97 | Debit card
06-18 | Dollar Tree, rags | Supplies | 11.25 | Cash
06-20 | Maverik, gas | Gas | 40.15 | Debit card
06-24 | Home Depot, bucket returned, cracked | Equipment | -34.97 | Debit card
06-26 | Costco, paper towels, gloves | Supplies | 47.83 | Debit card
07-01 | State Farm, liability | Insurance | 58 | Debit card
07-05 | Maverik, gas | Gas | 39.60 | Debit card
07-08 | Best Buy, vacuum filter set | Equipment | 29.99 | Debit card
07-10 | T-Mobile | Phone | 45 | Debit card
07-14 | WinCo, vinegar, glass cleaner | Supplies | 16.08 | Cash
07-18 | Maverik, gas | Gas | 42.05 | Debit card
"""
BOISE_KINDS = ["Supplies", "Gas", "Equipment", "Phone", "Insurance"]


def boisecleaner() -> tuple[Workbook, Card]:
    """A house cleaner in Boise: visits by hours at each client's rate, payments, costs, who owes what."""
    workbook = Workbook()
    clients = workbook.active
    clients.title = "Clients"
    title(clients, "A1", "Rosa's Cleaning 2026")
    head(clients, 3, ["Client", "Rate", "Open Jun 1", "Cleaned", "Paid", "Owes", "Remarks"], "D9D2E9")
    at = 3
    for name, rate, start, remark in rows(BOISE_CLIENTS):
        at += 1
        put(
            clients,
            at,
            [
                name,
                number(rate),
                number(start),
                f"=SUMIF(Visits!$B$2:$B$500,A{at},Visits!$E$2:$E$500)",
                f"=SUMIF(Payments!$B$2:$B$500,A{at},Payments!$C$2:$C$500)",
                f"=C{at}+D{at}-E{at}",
                remark,
            ],
            ["", MONEY, MONEY, MONEY, MONEY, SIGNED],
        )
    owing = at
    at += 1
    put(
        clients, at, ["Everybody", None, *[f"=SUM({c}4:{c}{owing})" for c in "CDEF"]], ["", "", *[SIGNED] * 4]
    )
    bold(clients, *[f"{c}{at}" for c in "ACDEF"])
    widths(clients, 18, 10, 12, 12, 12, 12, 30)

    visits = workbook.create_sheet("Visits")
    head(visits, 1, ["Date", "Client", "Hours", "Rate", "To pay"], "D9D2E9")
    for row, (day, client, hours) in enumerate(rows(BOISE_VISITS), 2):
        put(
            visits,
            row,
            [
                date(day),
                client,
                number(hours),
                f"=VLOOKUP(B{row},Clients!$A$4:$B${owing},2,FALSE)",
                f"=C{row}*D{row}",
            ],
            ["mm/dd/yyyy", "", "0.0#", MONEY, MONEY],
        )
    dropdown(visits, "B2:B500", f"Clients!$A$4:$A${owing}")
    widths(visits, 12, 18, 9, 9, 11)
    paid = workbook.create_sheet("Payments")
    head(paid, 1, ["Date", "Client", "Amount", "How"], "D9D2E9")
    for row, (day, client, amount, how) in enumerate(rows(BOISE_PAYMENTS), 2):
        put(paid, row, [date(day), client, number(amount), how], ["mm/dd/yyyy", "", MONEY])
    dropdown(paid, "B2:B500", f"Clients!$A$4:$A${owing}")
    dropdown(paid, "D2:D500", '"Venmo,Check,Cash"')
    widths(paid, 12, 18, 11, 9)
    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "Store, what", "Kind", "Amount", "How"], "D9D2E9")
    for row, (day, what, kind, amount, how) in enumerate(rows(BOISE_COSTS), 2):
        put(costs, row, [date(day), what, kind, number(amount), how], ["mm/dd/yyyy", "", "", SIGNED])
    widths(costs, 12, 38, 13, 11, 12)

    page = workbook.create_sheet("Months")
    title(page, "A1", "Money in and costs by month")
    put(page, 3, [None, date("06-01"), date("07-01"), "Both"], ["", "mmm yyyy", "mmm yyyy"])
    bold(page, "B3", "C3", "D3")

    def of_month(sheet: str, column: str, more: str = "") -> list[str]:
        return [
            f'=SUMIFS({sheet}!${column}$2:${column}$500,{sheet}!$A$2:$A$500,">="&{c}$3,{sheet}!$A$2:$A$500,"<"&EDATE({c}$3,1){more})'
            for c in "BC"
        ]

    put(page, 4, ["Hours worked", *of_month("Visits", "C"), "=SUM(B4:C4)"], ["", *["0.0#"] * 3])
    put(page, 5, ["Came in", *of_month("Payments", "C"), "=SUM(B5:C5)"], ["", *[SIGNED] * 3])
    at = 6
    for kind in BOISE_KINDS:
        at += 1
        put(
            page,
            at,
            [kind, *of_month("Costs", "D", f",Costs!$C$2:$C$500,$A{at}"), f"=SUM(B{at}:C{at})"],
            ["", *[SIGNED] * 3],
        )
    at += 1
    put(page, at, ["All costs", *[f"=SUM({c}7:{c}{at - 1})" for c in "BCD"]], ["", *[SIGNED] * 3])
    put(page, at + 2, ["Left for me", *[f"={c}5-{c}{at}" for c in "BCD"]], ["", *[SIGNED] * 3])
    for row in (5, at, at + 2):
        bold(page, *[f"{c}{row}" for c in "ABCD"])
    widths(page, 18, 12, 12, 12)
    return workbook, {
        "book": "boisecleaner.xlsx",
        "half": "round91",
        "layout": "records",
        "about": "house cleaner, Boise, Idaho, USD, no sales tax on her work",
        "dialect": "visits with hours, each client's rate looked up and the sum by formula; payments and costs on sheets of their own, returns as minus; clients with rate, opening, cleaned, paid and owes on the first sheet; hours, came in and kinds of cost by months on the last",
        "date_order": "mdy",
        "period": ["2026-07-01", "2026-07-31"],
        "tables": {"visits": "Visits", "payments": "Payments", "costs": "Costs"},
        "free": {"Costs": ["Store, what"]},
        "adds_up": {},
        "watch": [
            *[f"Clients!{c}{row}" for row in range(4, owing + 2) for c in "DEF"],
            "Months!C4",
            "Months!C5",
            *[f"Months!C{row}" for row in range(7, at + 1)],
            f"Months!C{at + 2}",
            f"Months!D{at + 2}",
        ],
        "zero": [],
    }


BOOKS = [fireextinguishers, bonsai, hotsauce, montevideohome, boisecleaner]
