"""The workbooks of round 110: water carriers in Maun, a proofreader in Prague, trekkers in Pune, a student in Legon, a cheese stall in Abergavenny."""
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
WATER_ACCOUNTS = """
100 Cash tin | Asset | 640
110 Bank FNB | Asset | 18420.50
120 Customers | Asset | 5760
150 Bowser truck | Asset | 86000
200 Suppliers | Liability | -2310
210 Loan on truck | Liability | -41200
300 Shares | Equity | -50000
310 Profit kept | Equity | -17310.50
400 Water deliveries | Income | 0
410 Tank cleaning | Income | 0
500 Wages | Expense | 0
510 Diesel | Expense | 0
520 Water from WUC | Expense | 0
530 Truck repairs | Expense | 0
540 Phone & data | Expense | 0
550 Rent of yard | Expense | 0
560 Insurance & licences | Expense | 0
570 Bank charges | Expense | 0
580 Loan interest | Expense | 0
"""
WATER_JOURNAL = """
04-01 | Yard rent, April | 550 Rent of yard 1500; 110 Bank FNB -1500
04-02 | Invoice 36, Thamalakane Lodge | 120 Customers 6400; 400 Water deliveries -6400
04-03 | Diesel, Puma | 510 Diesel 980; 110 Bank FNB -980
04-07 | Water sold at the gate | 100 Cash tin 420; 400 Water deliveries -420
04-09 | Thamalakane Lodge paid invoice 35 | 110 Bank FNB 5760; 120 Customers -5760
04-14 | Invoice 37, Okavango Guesthouse | 120 Customers 5120; 400 Water deliveries -5120
04-17 | WUC bill for March | 520 Water from WUC 2310; 200 Suppliers -2310
04-20 | WUC paid, February bill | 200 Suppliers 2310; 110 Bank FNB -2310
04-22 | Invoice 38, tank cleaned at Boseja School | 120 Customers 900; 410 Tank cleaning -900
04-24 | Diesel, Puma | 510 Diesel 1040; 110 Bank FNB -1040
04-30 | Tebogo, April wages | 500 Wages 4200; 110 Bank FNB -4200
04-30 | Loan instalment | 210 Loan on truck 1850; 580 Loan interest 350; 110 Bank FNB -2200
04-30 | Bank charges | 570 Bank charges 85; 110 Bank FNB -85
05-01 | Yard rent, May | 550 Rent of yard 1500; 110 Bank FNB -1500
05-05 | Invoice 39, Thamalakane Lodge | 120 Customers 6400; 400 Water deliveries -6400
05-06 | Thamalakane Lodge paid invoice 36 | 110 Bank FNB 6400; 120 Customers -6400
05-08 | Airtime for the phones | 540 Phone & data 150; 100 Cash tin -150
05-12 | Diesel, Puma | 510 Diesel 1015; 110 Bank FNB -1015
05-14 | Tyre and tube, Maun Tyres | 530 Truck repairs 2150; 110 Bank FNB -2150
05-18 | WUC bill for April | 520 Water from WUC 2475; 200 Suppliers -2475
05-19 | WUC paid, March bill | 200 Suppliers 2310; 110 Bank FNB -2310
05-21 | Okavango Guesthouse paid invoice 37 | 110 Bank FNB 5120; 120 Customers -5120
05-22 | Invoice 40, Okavango Guesthouse | 120 Customers 5120; 400 Water deliveries -5120
05-25 | Water sold at the gate | 100 Cash tin 380; 400 Water deliveries -380
05-29 | Tebogo, May wages | 500 Wages 4200; 110 Bank FNB -4200
05-29 | Loan instalment | 210 Loan on truck 1860; 580 Loan interest 340; 110 Bank FNB -2200
05-29 | Bank charges | 570 Bank charges 85; 110 Bank FNB -85
06-01 | Yard rent, June | 550 Rent of yard 1500; 110 Bank FNB -1500
06-04 | Invoice 41, Thamalakane Lodge | 120 Customers 7040; 400 Water deliveries -7040
06-05 | Boseja School paid invoice 38 | 110 Bank FNB 900; 120 Customers -900
06-09 | Diesel, Puma | 510 Diesel 1090; 110 Bank FNB -1090
06-11 | Vehicle licence, half year | 560 Insurance & licences 740; 110 Bank FNB -740
06-12 | Thamalakane Lodge paid invoice 39 | 110 Bank FNB 6400; 120 Customers -6400
06-16 | Invoice 42, tank cleaned at Island Safari | 120 Customers 1100; 410 Tank cleaning -1100
06-18 | WUC bill for May | 520 Water from WUC 2390; 200 Suppliers -2390
06-19 | WUC paid, April bill | 200 Suppliers 2475; 110 Bank FNB -2475
"""


def maunwater() -> tuple[Workbook, Card]:
    """A company that carries water in Maun: a general journal, a chart with opening and balance, a result."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Chart"
    title(chart, "A1", "Maun Water Carriers (Pty) Ltd - chart of accounts")
    aside(chart, "A2", "opening at 1 April 2026; minus = credit")
    head(chart, 4, ["Account", "Kind", "Opening", "Debits", "Credits", "Balance"], "AED6F1")
    accounts = list(rows(WATER_ACCOUNTS))
    for at, (account, kind, opening) in enumerate(accounts, 5):
        put(
            chart,
            at,
            [
                account,
                kind,
                number(opening),
                f"=SUMIF(Journal!$D$5:$D$1000,A{at},Journal!$E$5:$E$1000)",
                f"=SUMIF(Journal!$D$5:$D$1000,A{at},Journal!$F$5:$F$1000)",
                f"=C{at}+D{at}-E{at}",
            ],
            ["", "", *[SIGNED] * 4],
        )
    last = 4 + len(accounts)
    put(
        chart,
        last + 1,
        ["Sum, balance should be 0", None, *[f"=ROUND(SUM({c}5:{c}{last}),2)" for c in "CDEF"]],
        ["", "", *[SIGNED] * 4],
    )
    bold(chart, *[f"{c}{last + 1}" for c in "ACDEF"])
    put(chart, last + 3, ["Income", None, None, None, None, f'=-SUMIF(B5:B{last},"Income",F5:F{last})'])
    put(chart, last + 4, ["Expenses", None, None, None, None, f'=SUMIF(B5:B{last},"Expense",F5:F{last})'])
    put(chart, last + 5, ["Profit since April", None, None, None, None, f"=F{last + 3}-F{last + 4}"])
    for at in range(last + 3, last + 6):
        chart[f"F{at}"].number_format = SIGNED
    bold(chart, f"A{last + 5}", f"F{last + 5}")
    widths(chart, 28, 11, 13, 13, 13, 13)

    sheet = workbook.create_sheet("Journal")
    title(sheet, "A1", "General journal from April 2026 (P)")
    put(
        sheet,
        2,
        [None, None, None, "Totals", "=SUM(E5:E1000)", "=SUM(F5:F1000)"],
        ["", "", "", "", MONEY, MONEY],
    )
    bold(sheet, "D2", "E2", "F2")
    head(sheet, 4, ["Date", "Entry", "Memo", "Account", "Debit", "Credit"], "AED6F1")
    at = 4
    for no, (day, memo, parts) in enumerate(journal_lines(WATER_JOURNAL), 1):
        for account, amount in parts:
            at += 1
            size = int(abs(amount)) if amount == int(amount) else abs(amount)
            put(
                sheet,
                at,
                [day, no, memo, account, size if amount > 0 else None, size if amount < 0 else None],
                ["dd/mm/yyyy", "0", "", "", MONEY, MONEY],
            )
    dropdown(sheet, "D5:D1000", f"Chart!$A$5:$A${last}")
    sheet.freeze_panes = "A5"
    widths(sheet, 12, 8, 40, 26, 12, 12)
    return workbook, {
        "book": "maunwater.xlsx",
        "half": "round110",
        "layout": "journal",
        "about": "small company that carries water by truck, Maun, Botswana, BWP, under the VAT limit",
        "dialect": "two or three lines an entry with date, entry number and memo on each, number and name of the account in one cell before debit and credit, totals above the headings; chart with kind, opening, debits, credits and a signed balance, credits as minus, and the profit below on the first sheet",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Entry", "Memo"]},
        "adds_up": {},
        "watch": [
            *[f"Chart!F{r}" for r in range(5, last + 2)],
            *[f"Chart!F{r}" for r in range(last + 3, last + 6)],
            "Journal!E2",
            "Journal!F2",
        ],
        "zero": [f"Chart!F{last + 1}"],
    }


# number | date | due | paid on | client | work | amount
PROOF_INVOICES = """
26-01 | 01-12 | 01-26 | 01-23 | Karlin Gallery | catalogue, winter show | 9600
26-02 | 01-29 | 02-28 | 02-26 | Albion Press | novel, 310 pages | 21700
26-03 | 02-09 | 02-23 | 02-24 | Lumen Films | subtitles, two films | 7200
26-04 | 02-20 | 03-06 | 03-05 | Charles Lab | article for a journal | 4800
26-05 | 03-03 | 04-02 | 03-31 | Albion Press | cookery book | 16900
26-06 | 03-16 | 03-30 | 03-27 | Karlin Gallery | wall texts | 3400
26-07 | 03-27 | 04-10 | 04-20 | Lumen Films | festival brochure | 5600
26-08 | 04-13 | 04-27 | 04-24 | Charles Lab | grant proposal | 8800
26-09 | 04-24 | 05-24 | 05-22 | Albion Press | children's atlas, first half | 14200
26-10 | 05-06 | 05-20 | 05-19 | Brno Trams | annual report | 12500
26-11 | 05-18 | 06-01 | 05-29 | Karlin Gallery | catalogue, spring show | 9600
26-12 | 05-25 | 06-08 | | Lumen Films | subtitles, one film | 3600
26-13 | 06-05 | 06-19 | | Karlin Gallery | leaflets | 2900
26-14 | 06-10 | 06-24 | | Charles Lab | thesis, 140 pages | 11200
"""
PROOF_KINDS = ["Office", "Software", "Phone & internet", "Travel", "Books", "Insurance", "Bank"]
# bought | what for | kind | spent
PROOF_COSTS = """
01-02 | desk at Impact, January | Office | 2900
01-05 | Adobe | Software | 620
01-15 | Vodafone | Phone & internet | 549
01-20 | tram pass, quarter | Travel | 1500
02-02 | desk at Impact, February | Office | 2900
02-05 | Adobe | Software | 620
02-12 | Hart's Rules | Books | 780
02-16 | Vodafone | Phone & internet | 549
02-27 | account fee | Bank | 99
03-02 | desk at Impact, March | Office | 2900
03-05 | Adobe | Software | 620
03-11 | train to Brno and back | Travel | 458
03-16 | Vodafone | Phone & internet | 549
03-30 | liability, a year | Insurance | 3240
04-01 | desk at Impact, April | Office | 2900
04-07 | Adobe | Software | 620
04-15 | Vodafone | Phone & internet | 549
04-20 | tram pass, quarter | Travel | 1500
05-04 | desk at Impact, May | Office | 2900
05-05 | Adobe | Software | 620
05-15 | Vodafone | Phone & internet | 549
05-28 | train to Brno and back | Travel | 458
05-29 | account fee | Bank | 99
06-01 | desk at Impact, June | Office | 2900
06-05 | Adobe | Software | 620
06-11 | style guide sent back | Books | -690
"""


def pragueproofs() -> tuple[Workbook, Card]:
    """A freelance proofreader in Prague: invoices with date, due and paid on, expenses beside them, months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "2026"
    title(sheet, "A1", "Invoices")
    title(sheet, "I1", "Expenses")
    put(sheet, 2, ["not paid yet", '=SUM(G5:G300)-SUMIF(D5:D300,">0",G5:G300)'], ["", WHOLE], column=6)
    put(sheet, 2, ["spent", "=SUM(L5:L300)"], ["", WHOLE], column=11)
    bold(sheet, "G2", "L2")
    head(sheet, 4, ["No", "Date", "Due", "Paid on", "Client", "Work", "Kč"], "D6EAF8")
    head(sheet, 4, ["Bought", "What for", "Kind", "Spent"], "FDEBD0", column=9)
    for at, (no, day, due, paid, client, work, amount) in enumerate(rows(PROOF_INVOICES), 5):
        put(
            sheet,
            at,
            [no, date(day), date(due), day_of(paid), client, work, number(amount)],
            ["", "d.m.yyyy", "d.m.yyyy", "d.m.yyyy", "", "", WHOLE],
        )
    for at, (day, what, kind, amount) in enumerate(rows(PROOF_COSTS), 5):
        put(sheet, at, [date(day), what, kind, number(amount)], ["d.m.yyyy", "", "", WHOLE], column=9)
    dropdown(sheet, "K5:K300", '"' + ",".join(PROOF_KINDS) + '"')
    sheet.freeze_panes = "A5"
    widths(sheet, 8, 12, 12, 12, 18, 28, 10, 3, 12, 28, 18, 10)

    page = workbook.create_sheet("Months")
    sent, came, bought = (f"'2026'!${c}$5:${c}$300" for c in "BDI")
    head(page, 1, ["Month", "Invoiced", "Came in", "Spent", "Left"], "D5F5E3")
    for at in range(2, 14):
        span = '{0},">="&$A' + str(at) + ',{0},"<="&EOMONTH($A' + str(at) + ",0)"
        put(
            page,
            at,
            [
                dt.date(2026, at - 1, 1),
                f"=SUMIFS('2026'!$G$5:$G$300,{span.format(sent)})",
                f"=SUMIFS('2026'!$G$5:$G$300,{span.format(came)})",
                f"=SUMIFS('2026'!$L$5:$L$300,{span.format(bought)})",
                f"=C{at}-D{at}",
            ],
            ["mmmm", *[WHOLE] * 4],
        )
    put(page, 14, ["Year", *[f"=SUM({c}2:{c}13)" for c in "BCDE"]], ["", *[WHOLE] * 4])
    bold(page, *[f"{c}14" for c in "ABCDE"])
    head(page, 1, ["Kind", "Kč"], "FDEBD0", column=7)
    for at, kind in enumerate(PROOF_KINDS, 2):
        put(page, at, [kind, f"=SUMIF('2026'!$K$5:$K$300,G{at},'2026'!$L$5:$L$300)"], ["", WHOLE], column=7)
    widths(page, 13, 12, 12, 12, 12, 4, 18, 11)
    return workbook, {
        "book": "pragueproofs.xlsx",
        "half": "round110",
        "layout": "records",
        "about": "freelance proofreader of English, Prague, Czechia, CZK, not registered for VAT",
        "dialect": "numbered invoices with date, due and paid on, filled in when paid, side by side before client, work and amount; beside them on the same sheet expenses with what for and kind before the amount, money back as minus; what is not paid yet and spent above the headings; months and kinds on a second sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"invoices": "2026", "expenses": "2026"},
        "free": {"2026": ["Work", "What for"]},
        "adds_up": {},
        "watch": [
            "2026!G2",
            "2026!L2",
            *[f"Months!{c}{r}" for r in (7, 14) for c in "BCDE"],
            *[f"Months!H{r}" for r in range(2, 9)],
        ],
        "zero": [],
    }


TREK_IN = ["Membership fees", "Trek fees", "T-shirts sold", "Donations", "Bank interest"]
TREK_OUT = [
    "Bus & jeeps",
    "Food on treks",
    "Guides & permits",
    "Ropes & first aid",
    "Hall hire",
    "Printing & post",
    "Bank charges",
]
# date | receipt | from | head | cash or bank | amount
TREK_RECEIPTS = """
04-04 | Amit Joshi | Membership fees | Bank | 1200
04-04 | Leena Pawar | Membership fees | Bank | 1200
04-08 | Sunil Rao | Membership fees | Cash | 1200
04-11 | Rajgad trek, 22 persons | Trek fees | Bank | 15400
04-18 | Meera & Ajay Desai | Membership fees | Bank | 2400
04-25 | 4 T-shirts | T-shirts sold | Cash | 1600
05-02 | Torna trek, 18 persons | Trek fees | Bank | 11700
05-06 | Dr Gokhale | Donations | Bank | 5000
05-09 | Farhan Shaikh | Membership fees | Cash | 1200
05-16 | 2 T-shirts | T-shirts sold | Cash | 800
05-30 | Harishchandragad trek, 26 persons | Trek fees | Bank | 28600
06-06 | Nisha Kale | Membership fees | Bank | 1200
06-13 | Lohagad monsoon walk, 31 persons | Trek fees | Bank | 12400
06-20 | 5 T-shirts | T-shirts sold | Cash | 2000
06-30 | Bank of Maharashtra, quarter | Bank interest | Bank | 412
07-04 | Kunal Thorat | Membership fees | Bank | 1200
07-11 | Visapur trek, 24 persons | Trek fees | Bank | 12000
"""
# date | to | particulars | head | cash or bank | amount
TREK_PAYMENTS = """
04-06 | Community hall | AGM | Hall hire | Cash | 1500
04-07 | Sai Xerox | membership forms | Printing & post | Cash | 340
04-12 | Om Travels | bus to Rajgad | Bus & jeeps | Bank | 9500
04-12 | Gunjavane village | lunch, 22 | Food on treks | Cash | 2860
04-13 | Forest Dept | Rajgad permits | Guides & permits | Bank | 1100
04-27 | Outdoor Stores | 30 m rope | Ropes & first aid | Bank | 4200
05-03 | Om Travels | bus to Velhe | Bus & jeeps | Bank | 8000
05-03 | Velhe hotel | breakfast and lunch | Food on treks | Cash | 2520
05-11 | Apollo Pharmacy | first aid box refill | Ropes & first aid | Cash | 960
05-31 | Om Travels | bus to Khireshwar | Bus & jeeps | Bank | 14500
05-31 | Bhaskar | guide, two days | Guides & permits | Cash | 2500
05-31 | Khireshwar village | meals, 26 | Food on treks | Bank | 6760
06-08 | Sai Xerox | monsoon programme | Printing & post | Cash | 420
06-14 | Om Travels | bus to Malavli | Bus & jeeps | Bank | 7000
06-14 | Lohagad stall | tea and vada pav | Food on treks | Cash | 1240
06-30 | Bank of Maharashtra | SMS charges | Bank charges | Bank | 59
07-06 | Community hall | slide evening | Hall hire | Cash | 1000
07-12 | Om Travels | bus to Visapur | Bus & jeeps | Bank | 7000
07-12 | Forest Dept | Visapur permits | Guides & permits | Bank | 1200
"""


def punetrekkers() -> tuple[Workbook, Card]:
    """A trekking club in Pune: numbered receipts and vouchers on two sheets, a receipts and payments account."""
    workbook = Workbook()
    page = workbook.active
    page.title = "R&P Account"
    got = workbook.create_sheet("Receipts")
    across(got, "A1:F1", "RECEIPTS 2026-27", "D5F5E3", 12)
    head(got, 2, ["Date", "R. No.", "Received from", "Head", "Cash/Bank", "Rs"], "ABEBC6")
    for at, (day, whom, what, how, amount) in enumerate(rows(TREK_RECEIPTS), 3):
        put(
            got,
            at,
            [date(day), 98 + at, whom, what, how, number(amount)],
            ["dd-mm-yyyy", "0", "", "", "", WHOLE],
        )
    dropdown(got, "D3:D400", '"' + ",".join(TREK_IN) + '"')
    dropdown(got, "E3:E400", '"Cash,Bank"')
    got.freeze_panes = "A3"
    widths(got, 12, 8, 34, 18, 11, 11)

    paid = workbook.create_sheet("Payments")
    across(paid, "A1:G1", "PAYMENTS 2026-27", "FADBD8", 12)
    head(paid, 2, ["Date", "V. No.", "Paid to", "Particulars", "Head", "Cash/Bank", "Rs"], "F5B7B1")
    for at, (day, whom, what, kind, how, amount) in enumerate(rows(TREK_PAYMENTS), 3):
        put(
            paid,
            at,
            [date(day), at - 2, whom, what, kind, how, number(amount)],
            ["dd-mm-yyyy", "0", "", "", "", "", WHOLE],
        )
    dropdown(paid, "E3:E400", '"' + ",".join(TREK_OUT) + '"')
    dropdown(paid, "F3:F400", '"Cash,Bank"')
    paid.freeze_panes = "A3"
    widths(paid, 12, 8, 22, 26, 20, 11, 11)

    across(page, "A1:E1", "Receipts and Payments Account from 1 April 2026", "FCF3CF")
    head(page, 3, ["Receipts", "Rs", "", "Payments", "Rs"], "F9E79F")
    put(page, 4, ["Opening cash", 8150], ["", WHOLE])
    put(page, 5, ["Opening bank", 41870], ["", WHOLE])
    for at, what in enumerate(TREK_IN, 6):
        put(page, at, [what, f"=SUMIF(Receipts!$D$3:$D$400,A{at},Receipts!$F$3:$F$400)"], ["", WHOLE])
    for at, what in enumerate(TREK_OUT, 4):
        put(
            page,
            at,
            [what, f"=SUMIF(Payments!$E$3:$E$400,D{at},Payments!$G$3:$G$400)"],
            ["", WHOLE],
            column=4,
        )
    for at, how, cell in ((11, "Cash", "B4"), (12, "Bank", "B5")):
        put(
            page,
            at,
            [
                f"Closing {how.lower()}",
                f'={cell}+SUMIF(Receipts!$E$3:$E$400,"{how}",Receipts!$F$3:$F$400)-SUMIF(Payments!$F$3:$F$400,"{how}",Payments!$G$3:$G$400)',
            ],
            ["", WHOLE],
            column=4,
        )
    put(page, 14, ["Total", "=SUM(B4:B10)", None, "Total", "=SUM(E4:E12)"], ["", WHOLE, "", "", WHOLE])
    bold(page, "A14", "B14", "D14", "E14")
    put(page, 16, ["Difference", "=B14-E14"], ["", WHOLE])
    widths(page, 22, 13, 4, 22, 13)
    return workbook, {
        "book": "punetrekkers.xlsx",
        "half": "round110",
        "layout": "cash book",
        "about": "trekking club, Pune, India, INR",
        "dialect": "receipts with running receipt number, who and head before cash or bank and the amount last; payments likewise with voucher number and particulars on a second sheet; a receipts and payments account in two halves with opening and closing cash and bank and the difference on the first sheet",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "tables": {"receipts": "Receipts", "payments": "Payments"},
        "free": {"Receipts": ["Received from"], "Payments": ["Paid to", "Particulars"]},
        "adds_up": {},
        "watch": [
            *[f"R&P Account!B{r}" for r in (*range(6, 11), 14, 16)],
            *[f"R&P Account!E{r}" for r in (*range(4, 13), 14)],
        ],
        "zero": ["R&P Account!B16"],
    }


# kind | for the semester
LEGON_KINDS = """
Food | 2400
Data & airtime | 500
Transport | 600
Books & printing | 450
Toiletries & laundry | 400
Hostel | 2800
Going out | 350
Church & gifts | 200
"""
# date | what | kind | cash or momo | amount
LEGON_LIST = """
08-24 | Hostel, first half | Hostel | MoMo | 1400
08-24 | Taxi with bags | Transport | Cash | 65
08-25 | Rice, oil, tomatoes | Food | Cash | 148.50
08-25 | MTN bundle | Data & airtime | MoMo | 60
08-26 | Waakye | Food | Cash | 18
08-27 | Soap, toothpaste | Toiletries & laundry | Cash | 46
08-28 | Course reader | Books & printing | MoMo | 85
08-29 | Trotro to Madina and back | Transport | Cash | 9
08-29 | Yam, eggs, sardines | Food | Cash | 92
08-30 | Offering | Church & gifts | Cash | 10
09-01 | Kenkey and fish | Food | Cash | 22
09-02 | Photocopies | Books & printing | Cash | 16.50
09-03 | Laundry | Toiletries & laundry | MoMo | 30
09-05 | Trotro to Accra and back | Transport | Cash | 14
09-05 | Jollof with Ama and Yaw | Going out | MoMo | 55
09-06 | Offering | Church & gifts | Cash | 10
09-07 | Waakye | Food | Cash | 18
09-08 | MTN bundle | Data & airtime | MoMo | 60
09-09 | Gari, beans, palm oil | Food | Cash | 71
09-10 | Lab coat | Books & printing | MoMo | 120
09-11 | Lab coat too small, money back | Books & printing | MoMo | -120
09-11 | Lab coat, bigger | Books & printing | MoMo | 130
09-12 | Film night | Going out | Cash | 25
09-13 | Offering | Church & gifts | Cash | 10
09-14 | Waakye | Food | Cash | 18
09-16 | Photocopies | Books & printing | Cash | 12
09-17 | Laundry | Toiletries & laundry | MoMo | 30
09-18 | Birthday present, Esi | Church & gifts | MoMo | 40
09-19 | Rice, tomatoes, onions | Food | Cash | 115
09-20 | Offering | Church & gifts | Cash | 10
09-22 | MTN bundle | Data & airtime | MoMo | 60
09-23 | Kenkey and fish | Food | Cash | 22
"""


def legonstudent() -> tuple[Workbook, Card]:
    """A student in Legon: one sheet with spending under cash or phone wallet, kinds with the semester's plan beside it."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Spending"
    title(sheet, "A1", "What I spend, semester 1 (GHS)", 13)
    head(sheet, 3, ["Date", "What", "Category", "Cash", "MoMo"], "FFE0B2")
    for at, (day, what, kind, how, amount) in enumerate(rows(LEGON_LIST), 4):
        cash, wallet = (number(amount), None) if how == "Cash" else (None, number(amount))
        put(sheet, at, [date(day), what, kind, cash, wallet], ["dd/mm/yy", "", "", SIGNED, SIGNED])
    head(sheet, 3, ["Spent on", "Plan", "So far", "Left"], "C8E6C9", column=7)
    for at, (kind, plan) in enumerate(rows(LEGON_KINDS), 4):
        put(
            sheet,
            at,
            [
                kind,
                number(plan),
                f"=SUMIF($C$4:$C$400,G{at},$D$4:$D$400)+SUMIF($C$4:$C$400,G{at},$E$4:$E$400)",
                f"=H{at}-I{at}",
            ],
            ["", WHOLE, SIGNED, SIGNED],
            column=7,
        )
    put(sheet, 12, ["All", *[f"=SUM({c}4:{c}11)" for c in "HIJ"]], ["", WHOLE, SIGNED, SIGNED], column=7)
    bold(sheet, "G12", "H12", "I12", "J12")
    put(sheet, 14, ["in cash", None, "=SUM(D4:D400)"], ["", "", SIGNED], column=7)
    put(sheet, 15, ["by MoMo", None, "=SUM(E4:E400)"], ["", "", SIGNED], column=7)
    dropdown(sheet, "C4:C400", "$G$4:$G$11")
    sheet.freeze_panes = "A4"
    widths(sheet, 11, 32, 21, 10, 10, 4, 21, 10, 11, 11)
    return workbook, {
        "book": "legonstudent.xlsx",
        "half": "round110",
        "layout": "cash book",
        "about": "student, Legon, Ghana, GHS",
        "dialect": "one sheet: a list of spending with what and category before a column for cash and one for the phone wallet, money back as a minus; categories with the semester's plan, so far and left beside the list",
        "date_order": "dmy",
        "period": ["2026-08-24", "2026-12-18"],
        "tables": {"spending": "Spending"},
        "free": {"Spending": ["What"]},
        "adds_up": {},
        "watch": [*[f"Spending!{c}{r}" for r in range(4, 13) for c in "IJ"], "Spending!I14", "Spending!I15"],
        "zero": [],
    }


MARKETS = ["Abergavenny", "Monmouth", "Usk"]
# date | market | pitch | cash | card
CHEESE_DAYS = """
06-02 | Abergavenny | 22 | 168.40 | 141.50
06-05 | Monmouth | 18 | 97.20 | 118
06-06 | Usk | 25 | 131.60 | 204.75
06-09 | Abergavenny | 22 | 152.10 | 163.20
06-12 | Monmouth | 18 | 88.50 | 96.40
06-16 | Abergavenny | 22 | 171.30 | 158.90
06-19 | Monmouth | 18 | 102.80 | 121.15
06-20 | Usk | 25 | 144.20 | 231.60
06-23 | Abergavenny | 22 | 139.90 | 147.25
06-26 | Monmouth | 18 | 91.10 | 109.70
06-30 | Abergavenny | 22 | 160.50 | 172.35
07-03 | Monmouth | 18 | 105.40 | 128.60
07-04 | Usk | 25 | 138.70 | 246.10
07-07 | Abergavenny | 22 | 149.80 | 166.45
07-10 | Monmouth | 18 | 94.60 | 117.30
"""
CHEESE_KINDS = ["Cheese", "Chutney & crackers", "Wrapping"]
# date | supplier | bought | kind | cost | paid by
CHEESE_STOCK = """
06-01 | Skirrid Dairy | 14 kg cheddar, 6 kg red | Cheese | 246.80 | Bank
06-01 | Llanover Goats | 4 kg soft goat | Cheese | 72 | Cash
06-04 | Black Mountain Smokery | 5 kg smoked | Cheese | 91.50 | Bank
06-08 | Penpergwm Pickles | 24 jars chutney | Chutney & crackers | 62.40 | Cash
06-11 | Packwell | wax paper, 2 rolls | Wrapping | 27.90 | Card
06-15 | Skirrid Dairy | 16 kg cheddar | Cheese | 208 | Bank
06-15 | Llanover Goats | 4 kg soft goat | Cheese | 72 | Cash
06-18 | Miller's | 3 boxes crackers | Chutney & crackers | 43.20 | Card
06-22 | Black Mountain Smokery | 4 kg smoked | Cheese | 73.20 | Bank
06-29 | Skirrid Dairy | 14 kg cheddar, 6 kg red | Cheese | 246.80 | Bank
06-29 | Llanover Goats | 3 kg soft goat | Cheese | 54 | Cash
07-02 | Penpergwm Pickles | 24 jars chutney | Chutney & crackers | 62.40 | Cash
07-06 | Packwell | paper bags | Wrapping | 18.60 | Card
07-09 | Miller's | a box of crackers taken back | Chutney & crackers | -14.40 | Card
"""
CHEESE_OTHER = """
06-03 | diesel | Van | 46.10 | Card
06-10 | card reader fees, May | Fees | 24.35 | Bank
06-17 | diesel | Van | 44.80 | Card
06-24 | ice packs | Stall | 19.99 | Card
07-01 | diesel | Van | 47.25 | Card
07-08 | tablecloth | Stall | 12.50 | Cash
"""
CHEESE_OTHER_KINDS = ["Van", "Stall", "Fees"]


def abergavennycheese() -> tuple[Workbook, Card]:
    """A cheese stall at three markets round Abergavenny: a line a market day, stock bought, other costs, months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Market days"
    head(sheet, 1, ["Date", "Market", "Pitch", "Cash", "Card", "Takings"], "FFF59D")
    for at, (day, market, pitch, cash, card) in enumerate(rows(CHEESE_DAYS), 2):
        put(
            sheet,
            at,
            [date(day), market, number(pitch), number(cash), number(card), f"=D{at}+E{at}"],
            ["ddd dd mmm", "", MONEY, MONEY, MONEY, MONEY],
        )
    dropdown(sheet, "B2:B400", '"' + ",".join(MARKETS) + '"')
    sheet.freeze_panes = "A2"
    widths(sheet, 13, 16, 9, 10, 10, 11)

    stock = workbook.create_sheet("Stock bought")
    head(stock, 1, ["Date", "Supplier", "Bought", "Kind", "Cost", "Paid by"], "FFCC80")
    for at, (day, who, what, kind, cost, how) in enumerate(rows(CHEESE_STOCK), 2):
        put(
            stock, at, [date(day), who, what, kind, number(cost), how], ["dd/mm/yyyy", "", "", "", SIGNED, ""]
        )
    dropdown(stock, "D2:D400", '"' + ",".join(CHEESE_KINDS) + '"')
    dropdown(stock, "F2:F400", '"Cash,Card,Bank"')
    stock.freeze_panes = "A2"
    widths(stock, 12, 26, 30, 20, 10, 9)

    other = workbook.create_sheet("Other")
    head(other, 1, ["Date", "What", "Kind", "Cost", "Paid by"], "E0E0E0")
    for at, (day, what, kind, cost, how) in enumerate(rows(CHEESE_OTHER), 2):
        put(other, at, [date(day), what, kind, number(cost), how], ["dd/mm/yyyy", "", "", SIGNED, ""])
    other.freeze_panes = "A2"
    widths(other, 12, 28, 12, 10, 9)

    page = workbook.create_sheet("Sums")
    title(page, "A1", "Cheese stall, summer 2026")
    head(page, 3, ["", "June", "July", "August", "September", "All"], "FFF59D")
    put(page, 4, ["from", *[dt.date(2026, month, 1) for month in range(6, 10)]], ["", *["dd/mm/yy"] * 4])
    lines = [
        *[(market, "'Market days'", "F", "B") for market in MARKETS],
        *[(kind, "'Stock bought'", "E", "D") for kind in CHEESE_KINDS],
        *[(kind, "Other", "D", "C") for kind in CHEESE_OTHER_KINDS],
        ("Pitch", "'Market days'", "C", ""),
    ]
    at = 4
    for name, where, amount, of in lines:
        at += 1
        sums = []
        for c in "BCDE":
            span = f"{where}!$A$2:$A$400"
            which = f",{where}!${of}$2:${of}$400,$A{at}" if of else ""
            sums.append(
                f'=SUMIFS({where}!${amount}$2:${amount}$400,{span},">="&{c}$4,{span},"<="&EOMONTH({c}$4,0){which})'
            )
        put(page, at, [name, *sums, f"=SUM(B{at}:E{at})"], ["", *[SIGNED] * 5])
    put(page, 15, ["Left over", *[f"=SUM({c}5:{c}7)-SUM({c}8:{c}14)" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bold(page, *[f"{c}15" for c in "ABCDEF"])
    shade(page, "A15:F15", "FFF9C4")
    widths(page, 20, 12, 12, 12, 12, 12)
    return workbook, {
        "book": "abergavennycheese.xlsx",
        "half": "round110",
        "layout": "records",
        "about": "cheese stall at three markets, Abergavenny, Wales, GBP, not registered for VAT",
        "dialect": "a line a market day with market and pitch fee before cash and card, takings by formula last; stock bought with supplier, what and kind before the cost and how it was paid last, returns as minus; other costs on a third sheet; headings in the first row; markets, kinds and what is left over by months on a fourth",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-09-30"],
        "tables": {"market days": "Market days", "stock": "Stock bought", "other": "Other"},
        "free": {"Stock bought": ["Supplier", "Bought"], "Other": ["What"]},
        "adds_up": {},
        "watch": [f"Sums!{c}{r}" for r in range(5, 16) for c in "BCF"],
        "zero": [],
    }


BOOKS = [maunwater, pragueproofs, punetrekkers, legonstudent, abergavennycheese]
