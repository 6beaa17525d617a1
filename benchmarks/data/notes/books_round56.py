"""The workbooks of round 56: a judo club, a minibus hire firm, a family in Duluth, a gutter cleaner."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from functools import partial

from make_books import (
    bold,
    date,
    day_of,
    dropdown,
    head,
    journal_lines,
    months_page,
    number,
    of_kind,
    put,
    rows,
    title,
    widths,
)
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


JUDO_ACCOUNTS = """
Bank | Asset
Cash tin | Asset
Money owed to us | Asset
Mats & equipment | Asset
Bills to pay | Liability
Course fees in advance | Liability
Club fund | Fund
Monthly subs | Income
Mat fees | Income
Beginners' courses | Income
Gradings | Income
Judogi & belts sold | Income
Grants & donations | Income
Fundraising | Income
Hall hire | Expense
Coaches & examiners | Expense
Judogi & belts bought | Expense
Welsh Judo fees | Expense
Competition entries | Expense
Travel | Expense
First aid & cleaning | Expense
Trophies & socials | Expense
Website & printing | Expense
Bank charges | Expense
"""

# date, details, debit account, credit account, amount
JUDO_JOURNAL = """
09-01 | Opening balance, bank | Bank | Club fund | 2316.40
09-01 | Opening balance, tin | Cash tin | Club fund | 85
09-01 | Opening balance, mats | Mats & equipment | Club fund | 3200
09-01 | Opening balance, August hall bill | Club fund | Bills to pay | 176
09-01 | Mat fees, Tuesday | Cash tin | Mat fees | 54
09-02 | Subs, September, standing orders | Bank | Monthly subs | 368
09-04 | Aberafan Leisure Centre, August hall bill paid | Bills to pay | Bank | 176
09-05 | Gareth, coaching, August | Coaches & examiners | Bank | 160
09-08 | Mat fees, Tuesday | Cash tin | Mat fees | 58
09-10 | Welsh Judo, club affiliation and insurance | Welsh Judo fees | Bank | 145
09-11 | Blitz, 8 judogi and belts, invoice | Judogi & belts bought | Bills to pay | 198.40
09-14 | Beginners' course in September, 9 children, rest of the fee | Bank | Beginners' courses | 270
09-15 | Mat fees, Tuesday | Cash tin | Mat fees | 61
09-15 | Judogi sold, Ffion | Cash tin | Judogi & belts sold | 32
09-17 | Flyers for the schools, Swansea Print | Website & printing | Bank | 46
09-19 | Sponsored throws, Tesco Baglan | Cash tin | Fundraising | 214.50
09-21 | Tin money banked | Bank | Cash tin | 250
09-22 | Mat fees, Tuesday | Cash tin | Mat fees | 49
09-22 | Yellow belts sold, 3 | Cash tin | Judogi & belts sold | 18
09-24 | Blitz paid | Bills to pay | Bank | 198.40
09-27 | Grading, 11 children at 12 | Cash tin | Gradings | 132
09-27 | Sian Rees, examiner at the grading | Coaches & examiners | Cash tin | 50
09-29 | Mat fees, Tuesday | Cash tin | Mat fees | 60
09-30 | Aberafan Leisure Centre, September hall bill | Hall hire | Bills to pay | 220
09-30 | Lloyds, account fee | Bank charges | Bank | 4.25
10-02 | Subs, October, standing orders | Bank | Monthly subs | 376
10-03 | Gareth, coaching, September | Coaches & examiners | Bank | 160
10-06 | Mat fees, Tuesday | Cash tin | Mat fees | 57
10-07 | Aberafan Leisure Centre, September hall bill paid | Bills to pay | Bank | 220
10-09 | Entries for the Welsh Juniors, 5 children | Competition entries | Bank | 125
10-10 | Minibus to Cardiff, petrol | Travel | Cash tin | 41.30
10-12 | Lions Club, donation | Bank | Grants & donations | 150
10-13 | Mat fees, Tuesday | Cash tin | Mat fees | 66
10-14 | Medals for the club competition, Trophies Direct | Trophies & socials | Bank | 58.90
10-16 | Taster day at Dyffryn School, billed | Money owed to us | Beginners' courses | 140
10-17 | Bleach and mop for the mats, B&M | First aid & cleaning | Cash tin | 14.60
10-19 | Deposits for the November beginners' course, 6 at 10 | Bank | Course fees in advance | 60
10-20 | Mat fees, Tuesday | Cash tin | Mat fees | 63
10-21 | Tin money banked | Bank | Cash tin | 200
10-22 | Blitz, 5 judogi, invoice | Judogi & belts bought | Bills to pay | 124.50
10-24 | Raffle at the club competition | Cash tin | Fundraising | 87
10-24 | Squash and crisps for the club competition | Trophies & socials | Cash tin | 22.35
10-27 | Mat fees, Tuesday | Cash tin | Mat fees | 59
10-27 | Judogi sold, Osian | Cash tin | Judogi & belts sold | 28
10-29 | Judogi sold, Mali, by transfer | Bank | Judogi & belts sold | 34
10-31 | Aberafan Leisure Centre, October hall bill | Hall hire | Bills to pay | 220
10-31 | Lloyds, account fee | Bank charges | Bank | 4.25
"""


def judoclub() -> tuple[Workbook, Card]:
    """A judo club in Port Talbot: a debit account, a credit account and one amount on each row."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Aberafan Judo Club - journal 2026/27 (£)")
    head(journal, 3, ["Date", "Details", "Debit account", "Credit account", "Amount"], "D9E1F2")
    for at, r in enumerate(rows(JUDO_JOURNAL), 4):
        put(journal, at, [date(r[0]), *r[1:4], number(r[4])], ["dd/mm/yyyy", "", "", "", MONEY])
    journal.freeze_panes = "A4"
    widths(journal, 12, 48, 25, 25, 12)
    chart = workbook.create_sheet("Accounts")
    title(chart, "A1", "Accounts")
    head(chart, 3, ["Account", "Type", "Debits", "Credits", "Balance"], "D9E1F2")
    accounts = list(rows(JUDO_ACCOUNTS))
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        sums = [f"=SUMIFS(Journal!$E$4:$E$1500,Journal!${c}$4:${c}$1500,$A{at})" for c in "CD"]
        put(chart, at, [name, kind, *sums, f"=ROUND(C{at}-D{at},2)"], ["", "", MONEY, MONEY, SIGNED])
        where[name] = at
    last = 3 + len(accounts)
    sums = [f"=SUM({c}4:{c}{last})" for c in "CD"]
    put(
        chart,
        last + 1,
        ["Total", None, *sums, f"=ROUND(C{last + 1}-D{last + 1},2)"],
        ["", "", MONEY, MONEY, SIGNED],
    )
    bold(chart, *[f"{c}{last + 1}" for c in "ACDE"])
    dropdown(journal, "C4:D1500", f"Accounts!$A$4:$A${last}")
    widths(chart, 26, 11, 12, 12, 12)
    page = workbook.create_sheet("Income & expenditure")
    title(page, "A1", "Income & expenditure from 1 September 2026")
    at = 3
    ends: list[int] = []
    for kind, total, sign in (("Income", "Total income", "-"), ("Expense", "Total expenditure", "")):
        start = at
        for name, of in accounts:
            if of == kind:
                put(page, at, [name, f"={sign}Accounts!E{where[name]}"], ["", SIGNED])
                at += 1
        put(page, at, [total, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        ends.append(at)
        at += 2
    put(page, at, ["Surplus", f"=B{ends[0]}-B{ends[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 28, 13)
    watched = ["Bank", "Cash tin", "Money owed to us", "Bills to pay", "Course fees in advance"]
    return workbook, {
        "book": "judoclub.xlsx",
        "half": "round56",
        "layout": "journal",
        "about": "judo club, Wales, GBP; no VAT",
        "dialect": "a debit account, a credit account and one amount on each row, details before them, plain account names, balances and income & expenditure by formulas; the hall billed at the month end and paid in the next",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "pairs": {
            "sheet": "Journal",
            "date": "Date",
            "debit": "Debit account",
            "credit": "Credit account",
            "amount": "Amount",
        },
        "free": {"Journal": ["Details"]},
        "adds_up": {"Journal": ["Amount"]},
        "watch": [
            *[f"Accounts!E{where[name]}" for name in watched],
            f"Accounts!E{last + 1}",
            *[f"Income & expenditure!B{row}" for row in (*ends, at)],
        ],
        "zero": [f"Accounts!E{last + 1}"],
    }


BUS_ACCOUNTS = """
Bank | Asset
Petty cash | Asset
Debtors | Asset
Minibuses | Asset
Accumulated depreciation | Asset
Creditors | Liability
PAYE & PRSI | Liability
Customer deposits | Liability
Bus loan | Liability
Capital | Equity
Drawings | Equity
School runs | Income
Private hire | Income
Airport transfers | Income
Wages | Expense
Employer's PRSI | Expense
Diesel | Expense
Repairs & servicing | Expense
Tolls & parking | Expense
Insurance | Expense
Licences & road tax | Expense
Yard rent | Expense
Phone & internet | Expense
Advertising & website | Expense
Accountant | Expense
Loan interest | Expense
Bank charges | Expense
Sundries | Expense
"""

BUS_JOURNAL = """
09-01 | Opening balances | Bank 6842.15; Petty cash 140; Debtors 2310; Minibuses 58000; Accumulated depreciation -19500; Creditors -1364.80; PAYE & PRSI -318.40; Bus loan -22400; Capital -23708.95
09-01 | Yard rent, September, Templeshannon | Yard rent 350; Bank -350
09-03 | Slaneyside Hotel paid, August transfers | Bank 590; Debtors -590
09-04 | Airport run, Mrs Furlong, cash | Petty cash 180; Airport transfers -180
09-05 | Declan, wages to 5 Sept | Wages 610; PAYE & PRSI -82.40; Bank -527.60
09-07 | Doyle Fuels, August account paid | Creditors 1048.60; Bank -1048.60
09-08 | Applegreen M11, diesel, bank card | Diesel 96.40; Bank -96.40
09-09 | Doyle Fuels, diesel, on account | Diesel 412.30; Creditors -412.30
09-10 | Bus Eireann paid, August school runs | Bank 1720; Debtors -1720
09-11 | Kehoe's Garage, July brakes paid | Creditors 316.20; Bank -316.20
09-12 | Active Age group, day out in Glendalough | Debtors 420; Private hire -420
09-14 | Revenue, August PAYE and PRSI | PAYE & PRSI 318.40; Bank -318.40
09-15 | Bus loan, September | Bus loan 480; Loan interest 112.60; Bank -592.60
09-17 | eFlow, M50 tolls | Tolls & parking 24.80; Bank -24.80
09-18 | Deposit, Whelan wedding | Bank 150; Customer deposits -150
09-19 | Declan, wages to 19 Sept | Wages 610; PAYE & PRSI -82.40; Bank -527.60
09-21 | Minibus insurance, Wrightway, quarter | Insurance 885; Bank -885
09-22 | Parking, Dublin Airport, petty cash | Tolls & parking 14; Petty cash -14
09-23 | Doyle Fuels, diesel, on account | Diesel 388.75; Creditors -388.75
09-24 | Eir, phone and broadband | Phone & internet 65; Bank -65
09-26 | Whelan wedding, 650 less the deposit | Customer deposits 150; Debtors 500; Private hire -650
09-28 | Noel, drawings | Drawings 1200; Bank -1200
09-30 | Bus Eireann, September school runs | Debtors 2640; School runs -2640
09-30 | Slaneyside Hotel, September transfers | Debtors 575; Airport transfers -575
09-30 | Employer's PRSI, September | Employer's PRSI 134.80; PAYE & PRSI -134.80
09-30 | AIB, fees | Bank charges 16.20; Bank -16.20
10-01 | Yard rent, October, Templeshannon | Yard rent 350; Bank -350
10-02 | Active Age group paid | Bank 420; Debtors -420
10-03 | Declan, wages to 3 Oct | Wages 610; PAYE & PRSI -82.40; Bank -527.60
10-05 | Slaneyside Hotel paid, September | Bank 575; Debtors -575
10-06 | Doyle Fuels, September account paid | Creditors 801.05; Bank -801.05
10-07 | St Brigid's GAA, under 16s to Carlow and Kilkenny | Debtors 520; Private hire -520
10-08 | Doyle Fuels, diesel, on account | Diesel 431.60; Creditors -431.60
10-09 | Road tax, 16 seater, half year | Licences & road tax 264; Bank -264
10-12 | Bus Eireann paid, September school runs | Bank 2640; Debtors -2640
10-13 | Kehoe's Garage, clutch on the 29 seater, on account | Repairs & servicing 780; Creditors -780
10-14 | Revenue, September PAYE and PRSI | PAYE & PRSI 299.60; Bank -299.60
10-15 | Bus loan, October | Bus loan 480; Loan interest 110.20; Bank -590.20
10-16 | Whelan wedding paid | Bank 500; Debtors -500
10-17 | Declan, wages to 17 Oct | Wages 610; PAYE & PRSI -82.40; Bank -527.60
10-19 | Deposit, Vinegar Hill Choir, Kilkenny weekend | Bank 200; Customer deposits -200
10-20 | Applegreen M11, diesel, bank card | Diesel 102.70; Bank -102.70
10-21 | Sponsorship board at the GAA pitch | Advertising & website 120; Bank -120
10-22 | Doyle Fuels, diesel, on account | Diesel 396.20; Creditors -396.20
10-23 | Airport run, the Rossiters, cash | Petty cash 175; Airport transfers -175
10-24 | Eir, phone and broadband | Phone & internet 65; Bank -65
10-26 | Bulbs and wiper blades, petty cash | Repairs & servicing 32.50; Petty cash -32.50
10-28 | Noel, drawings | Drawings 1200; Bank -1200
10-29 | Airport run, Mrs Kavanagh, paid ahead by transfer | Bank 160; Airport transfers -160
10-30 | Bus Eireann, October school runs | Debtors 2880; School runs -2880
10-30 | Slaneyside Hotel, October transfers | Debtors 640; Airport transfers -640
10-30 | Employer's PRSI, October | Employer's PRSI 134.80; PAYE & PRSI -134.80
10-31 | Declan, wages to 31 Oct | Wages 610; PAYE & PRSI -82.40; Bank -527.60
10-31 | AIB, fees | Bank charges 16.90; Bank -16.90
"""


def minibuses() -> tuple[Workbook, Card]:
    """A minibus hire firm in Enniscorthy: date, description, account, debit, credit; three reports by formulas."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Noel Breen Minibus Hire - journal from 1 September 2026 (€)")
    head(journal, 3, ["Date", "Description", "Account", "Debit", "Credit"], "E2EFDA")
    at = 4
    for day, what, lines in journal_lines(BUS_JOURNAL):
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(journal, at, [day, what, name, debit, credit], ["dd/mm/yyyy", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 50, 26, 12, 12)
    trial = workbook.create_sheet("Trial balance")
    title(trial, "A1", "Trial balance")
    head(trial, 3, ["Account", "Type", "Debit", "Credit"], "E2EFDA")
    accounts = list(rows(BUS_ACCOUNTS))
    where: dict[str, int] = {}
    for at, (name, kind) in enumerate(accounts, 4):
        where[name] = at
        one, two = (f"SUMIFS(Journal!{c}$4:{c}$3000,Journal!$C$4:$C$3000,$A{at})" for c in "DE")
        sides = [f"=MAX(ROUND({one}-{two},2),0)", f"=MAX(ROUND({two}-{one},2),0)"]
        put(trial, at, [name, kind, *sides], ["", "", MONEY, MONEY])
    last = 3 + len(accounts)
    put(trial, last + 1, ["Total", None, *[f"=SUM({c}4:{c}{last})" for c in "CD"]], ["", "", MONEY, MONEY])
    put(trial, last + 2, ["Difference", None, f"=ROUND(C{last + 1}-D{last + 1},2)"], ["", "", SIGNED])
    bold(trial, f"A{last + 1}", f"C{last + 1}", f"D{last + 1}")
    dropdown(journal, "C4:C3000", f"'Trial balance'!$A$4:$A${last}")
    widths(trial, 28, 11, 13, 13)
    block = partial(of_kind, trial="Trial balance", accounts=accounts, where=where)
    loss = workbook.create_sheet("Profit & loss")
    title(loss, "A1", "Profit & loss from 1 September 2026")
    income = block(loss, 3, "Income", "Total income", "D", "C")
    costs = block(loss, income + 2, "Expense", "Total costs", "C", "D")
    put(loss, costs + 2, ["Profit", f"=B{income}-B{costs}"], ["", SIGNED])
    bold(loss, f"A{costs + 2}", f"B{costs + 2}")
    widths(loss, 28, 14)
    watched = [("C", n) for n in ("Bank", "Petty cash", "Debtors", "Drawings")]
    watched += [("D", n) for n in ("Creditors", "PAYE & PRSI", "Customer deposits", "Bus loan")]
    return workbook, {
        "book": "minibuses.xlsx",
        "half": "round56",
        "layout": "journal",
        "about": "minibus hire with driver, Ireland, EUR; passenger transport is exempt from VAT",
        "dialect": "description before the account, debit and credit columns last, plain account names, a trial balance of two columns and profit & loss by formulas; schools and hotel billed at the month end, diesel at Doyle's and the garage on account",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Description"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial balance!{c}{where[name]}" for c, name in watched],
            f"Trial balance!C{last + 1}",
            f"Trial balance!D{last + 1}",
            f"Trial balance!C{last + 2}",
            *[f"Profit & loss!B{row}" for row in (income, costs, costs + 2)],
        ],
        "zero": [f"Trial balance!C{last + 2}"],
    }


# label | January to December
DULUTH = {
    "Income": """
Jess's pay (hospital) | 3284.36 | 3284.36 | 3284.36 | 3284.36 | 3284.36 | 3284.36 | 3284.36 | 3284.36 | 3284.36 | 3284.36 | |
Erik's pay (school district) | 2610.50 | 2610.50 | 2610.50 | 2610.50 | 2610.50 | 2610.50 | 2610.50 | 2610.50 | 2688.75 | 2688.75 | |
Erik's hockey reffing | 240 | 320 | 160 | | | | | | | 80 | 120 |
Tax refund | | | 1846 | 312 | | | | | | | |
Other income | 25 | | | 60 | 140 | | 35 | | | 50 | |
""",
    "Housing": """
Mortgage | 1284.60 | 1284.60 | 1284.60 | 1284.60 | 1284.60 | 1284.60 | 1284.60 | 1284.60 | 1284.60 | 1284.60 | |
Electricity | 92.15 | 88.40 | 84.75 | 71.20 | 64.90 | 78.35 | 112.60 | 108.25 | 74.80 | 69.45 | |
Gas heat | 186.40 | 174.25 | 142.80 | 96.35 | 48.10 | 28.75 | 24.60 | 24.60 | 31.20 | 78.90 | |
Water & sewer | 68.20 | 66.45 | 69.10 | 70.35 | 67.80 | 74.25 | 81.60 | 79.15 | 72.40 | 77.35 | |
Trash | 31 | 31 | 31 | 31 | 31 | 31 | 31 | 31 | 31 | 31 | |
Internet | 65 | 65 | 65 | 65 | 65 | 65 | 65 | 65 | 70 | 70 | 70 |
Home repairs & yard | | 48.60 | 22.15 | 136.80 | 241.35 | 88.40 | 57.20 | | 164.95 | 38.75 | |
""",
    "Food": """
Groceries | 612.45 | 588.20 | 634.75 | 601.30 | 645.85 | 622.10 | 668.40 | 655.90 | 629.75 | 641.20 | 148.35 |
Eating out | 118.60 | 94.25 | 132.40 | 108.75 | 146.90 | 152.30 | 188.45 | 164.20 | 112.85 | 124.60 | 36.20 |
""",
    "Nora": """
Daycare | 780 | 780 | 780 | 780 | 780 | 780 | 780 | 780 | 815 | 815 | |
Diapers & wipes | 74.20 | 68.95 | 71.40 | 66.80 | 72.35 | 69.90 | 64.25 | 61.70 | 58.40 | 62.15 | |
Nora's clothes & toys | 42.80 | 18.99 | 36.45 | 54.20 | 28.75 | 61.30 | 22.40 | 48.95 | 66.10 | 84.98 | 27.50 |
""",
    "Getting around": """
Car payment | 318.75 | 318.75 | 318.75 | 318.75 | 318.75 | 318.75 | 318.75 | 318.75 | 318.75 | 318.75 | |
Gas for the cars | 142.60 | 128.35 | 151.20 | 138.90 | 164.75 | 172.40 | 196.85 | 188.30 | 149.60 | 144.25 | 38.10 |
Car insurance | 124.50 | 124.50 | 124.50 | 124.50 | 124.50 | 124.50 | 131.20 | 131.20 | 131.20 | 131.20 | |
Car repairs & tabs | 64.95 | | 412.80 | | 189 | | 64.95 | | | 72.50 | |
""",
    "Health & us": """
Doctor, dentist & pharmacy | 45 | 20 | 135.60 | 20 | | 45 | 182.40 | 20 | 45 | 38.75 | |
Phones | 95 | 95 | 95 | 95 | 95 | 95 | 95 | 95 | 95 | 95 | |
Haircuts & clothes | 58 | 34.50 | 86.20 | 42 | 112.75 | 38 | 64.90 | 96.35 | 48 | 71.20 | |
Streaming | 27.98 | 27.98 | 27.98 | 27.98 | 27.98 | 27.98 | 27.98 | 30.98 | 30.98 | 30.98 | 30.98 |
Gifts | 36 | 58.40 | 22.50 | 45 | 64.80 | 40 | 31.25 | 50 | 28.60 | 66.90 | |
Moose (the dog) | 52.40 | 48.95 | 118.60 | 52.40 | 49.80 | 54.25 | 52.40 | 56.10 | 52.40 | 54.75 | |
Trips & fun | 40 | 86.50 | 64 | 32.75 | 148.20 | 264.80 | 512.60 | 186.45 | 58 | 74.30 | |
Everything else | 22.85 | 18.40 | 41.60 | 26.95 | 33.20 | 19.75 | 44.10 | 28.60 | 37.45 | 24.90 | 8.75 |
""",
    "Savings & debt": """
Emergency fund | 200 | 200 | 600 | 200 | 200 | 200 | | 200 | 200 | 200 | |
Nora's 529 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | |
Student loan (Erik) | 186.20 | 186.20 | 186.20 | 186.20 | 186.20 | 186.20 | 186.20 | 186.20 | 186.20 | 186.20 | |
""",
}


def duluthhome() -> tuple[Workbook, Card]:
    """A family in Duluth: lines by months from January, parts with totals, what is left at the foot."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Budget 2026"
    title(sheet, "A1", "Our household budget 2026 ($)")
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    totals = months_page(sheet, names, DULUTH, "E2EFDA")
    letters = [get_column_letter(i) for i in range(2, 15)]
    spent = totals[-1] + 2
    sums = ["=" + "+".join(f"{c}{row}" for row in totals[1:]) for c in letters]
    put(sheet, spent, ["Total spending & savings", *sums], ["", *[SIGNED] * 13])
    left = [f"={c}{totals[0]}-{c}{spent}" for c in letters]
    put(sheet, spent + 1, ["Left over", *left], ["", *[SIGNED] * 13])
    bold(sheet, f"A{spent}", f"A{spent + 1}")
    return workbook, {
        "book": "duluthhome.xlsx",
        "half": "round56",
        "layout": "grid",
        "about": "family with a toddler and a dog, Duluth, Minnesota, USD",
        "dialect": "lines by months from January, parts with totals, the year after, money back taken off in the month it comes, what is left at the foot",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Budget 2026", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"Budget 2026!{c}{row}" for c in "KLN" for row in (*totals, spent, spent + 1)],
    }


# number, date, customer, job, amount, paid, date paid, method
GUTTER_INVOICES = """
121 | 08-31 | Mrs Pham | Gutters, Charlestown | 280 | 280 | 09-03 | Bank
122 | 09-02 | Merewether Strata | Gutters and downpipes, 8 units | 960 | 960 | 09-18 | Bank
123 | 09-03 | Mr Jenkins | Gutters, Kotara | 220 | 220 | 09-03 | Cash
124 | 09-07 | Hunter Property Care | Gutters, Hamilton South | 240 | 240 | 09-21 | Bank
125 | 09-09 | Lambton Preschool | Gutters, leaf guard over the sandpit side | 540 | 540 | 09-23 | Bank
126 | 09-11 | Mrs O'Dea | Gutters, Adamstown | 195 | 195 | 09-11 | Cash
127 | 09-15 | Hunter Property Care | Gutters, Waratah | 210 | 210 | 09-28 | Bank
128 | 09-17 | Mr and Mrs Baird | Gutter guard, front of house | 1150 | 1150 | 09-30 | Bank
129 | 09-22 | Mr Sidhu | Downpipe replaced | 345 | 345 | 09-24 | Card
130 | 09-24 | Merewether Strata | Two leaking joints | 180 | 180 | 10-09 | Bank
131 | 09-28 | St Mark's Church | Gutters, hall and church | 680 | 680 | 10-12 | Bank
132 | 09-30 | Mrs Papas | Gutters, New Lambton | 230 | 230 | 09-30 | Card
133 | 10-02 | Hunter Property Care | Gutters, Mayfield | 225 | 225 | 10-16 | Bank
134 | 10-06 | Mr Donnelly | Gutters and roof valley | 310 | 310 | 10-08 | Bank
135 | 10-08 | Lambton Preschool | Blocked downpipe | 150 | 150 | 10-22 | Bank
136 | 10-12 | Cooks Hill Motel | Gutters, whole building | 870 | 400 | 10-20 | Bank
137 | 10-14 | Mr Jenkins | Gutters, Kotara | 220 | | |
138 | 10-16 | Mrs O'Dea | Roof tile and flashing | 260 | 260 | 10-16 | Cash
139 | 10-19 | Hunter Property Care | Gutters, Georgetown | 215 | | |
140 | 10-21 | Mr Kowalski | Gutters, Wallsend | 260 | | |
141 | 10-22 | Mr Jenkins | Gutters at the rental, Cardiff | 220 | | |
142 | 10-26 | Mr and Mrs Baird | Gutter guard, back of house | 1240 | 600 | 10-27 | Bank
143 | 10-28 | Merewether Strata | Gutters and downpipes, 8 units | 980 | | |
144 | 10-29 | Mrs Lim | Gutters, double storey, Rankin Park | 230 | | |
145 | 10-30 | Hunter Property Care | Gutters, Jesmond | 205 | | |
"""

# date, supplier, what, category, amount, due, paid on, how
GUTTER_COSTS = """
09-01 | Ampol Kotara | Fuel | Ute | 78.40 | | 09-01 | Card
09-02 | Kennards Hire | Boom lift, one day | Hire | 310 | 10-02 | 10-01 | Bank
09-04 | Tyler | Helping, 2 days | Labour | 440 | | 09-04 | Bank
09-07 | Bunnings Kotara | Silicone, rivets | Materials | 64.30 | | 09-07 | Card
09-09 | Aussie Gutter Guard | Mesh, 30 m | Materials | 486 | 10-09 | 10-08 | Bank
09-10 | Summerhill Tip | Green waste | Tip fees | 42 | | 09-10 | Cash
09-14 | Ampol Kotara | Fuel | Ute | 81.15 | | 09-14 | Card
09-15 | Telstra | Phone | Phone | 59 | | 09-15 | Bank
09-17 | Tyler | Helping, 2 days | Labour | 440 | | 09-17 | Bank
09-21 | Sydney Tools | Blower vac | Tools | 349 | | 09-21 | Card
09-22 | Stratco | Downpipe, clips | Materials | 118.60 | 10-31 | 10-29 | Bank
09-25 | Ampol Kotara | Fuel | Ute | 76.90 | | 09-25 | Card
09-28 | Summerhill Tip | Green waste | Tip fees | 38 | | 09-28 | Cash
09-30 | NRMA | Ute insurance, the month | Insurance | 96.50 | | 09-30 | Bank
10-01 | Facebook | Ads, September | Advertising | 45 | | 10-01 | Card
10-06 | Tyler | Helping, 1 day | Labour | 220 | | 10-06 | Bank
10-07 | Ampol Kotara | Fuel | Ute | 80.25 | | 10-07 | Card
10-12 | Kennards Hire | Boom lift, two days | Hire | 595 | 11-12 | |
10-13 | Summerhill Tip | Green waste | Tip fees | 44 | | 10-13 | Cash
10-15 | Telstra | Phone | Phone | 59 | | 10-15 | Bank
10-19 | Bunnings Kotara | Gloves, ladder foot | Tools | 57.80 | | 10-19 | Card
10-22 | Ampol Kotara | Fuel | Ute | 83.10 | | 10-22 | Card
10-23 | Aussie Gutter Guard | Mesh, 36 m | Materials | 572.40 | 11-23 | |
10-26 | Tyler | Helping, 2 days | Labour | 440 | | 10-26 | Bank
10-28 | Stratco | Joiners, brackets | Materials | 86.20 | 11-30 | |
10-29 | Summerhill Tip | Green waste | Tip fees | 40 | | 10-29 | Cash
10-30 | NRMA | Ute insurance, the month | Insurance | 96.50 | | 10-30 | Bank
"""

GUTTER_KINDS = [
    "Labour",
    "Materials",
    "Hire",
    "Ute",
    "Tools",
    "Tip fees",
    "Phone",
    "Insurance",
    "Advertising",
    "Other",
]


def gutters() -> tuple[Workbook, Card]:
    """A gutter cleaner in Newcastle: invoices with what is paid, its day and method; expenses and bills in one list."""
    workbook = Workbook()
    sales = workbook.active
    sales.title = "Invoices"
    title(sales, "A1", "Newy Gutters - invoices (AUD, not registered for GST)")
    heads = ["Invoice", "Date", "Customer", "Job", "Amount", "Due", "Paid", "Date paid", "Method"]
    head(sales, 3, [*heads, "Balance", "Status"], "FFF2CC")
    for at, r in enumerate(rows(GUTTER_INVOICES), 4):
        put(
            sales,
            at,
            [
                int(r[0]),
                date(r[1]),
                *r[2:4],
                number(r[4]),
                f"=B{at}+14",
                number(r[5]),
                day_of(r[6]),
                r[7] or None,
                f"=E{at}-G{at}",
                f'=IF(J{at}<=0,"Paid",IF(G{at}>0,"Part paid","Unpaid"))',
            ],
            ["0", "d/mm/yyyy", "", "", MONEY, "d/mm/yyyy", MONEY, "d/mm/yyyy", "", MONEY],
        )
    sales.freeze_panes = "A4"
    dropdown(sales, "I4:I500", '"Bank,Card,Cash"')
    widths(sales, 9, 12, 24, 38, 11, 12, 11, 12, 9, 11, 10)
    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Expenses and bills (AUD)")
    head(
        costs,
        3,
        ["Date", "Supplier", "Description", "Category", "Amount", "Due", "Date paid", "How"],
        "FFF2CC",
    )
    for at, r in enumerate(rows(GUTTER_COSTS), 4):
        put(
            costs,
            at,
            [date(r[0]), *r[1:4], number(r[4]), day_of(r[5]), day_of(r[6]), r[7] or None],
            ["d/mm/yyyy", "", "", "", MONEY, "d/mm/yyyy", "d/mm/yyyy"],
        )
    costs.freeze_panes = "A4"
    dropdown(costs, "D4:D500", '"' + ",".join(GUTTER_KINDS) + '"')
    dropdown(costs, "H4:H500", '"Bank,Card,Cash"')
    widths(costs, 12, 24, 28, 13, 11, 12, 12, 9)
    page = workbook.create_sheet("Summary")
    title(page, "A1", "Summary since 31 August 2026")
    lines = (
        ("Invoiced", "=SUM(Invoices!E4:E500)"),
        ("Received", "=SUM(Invoices!G4:G500)"),
        ("Still owed to me", "=B3-B4"),
        ("Expenses and bills", "=SUM(Expenses!E4:E500)"),
        ("Bills not paid yet", '=SUMIFS(Expenses!E4:E500,Expenses!G4:G500,"")'),
        ("Profit", "=B3-B6"),
    )
    for row, (label, formula) in enumerate(lines, 3):
        put(page, row, [label, formula], ["", SIGNED])
    head(page, 10, ["Expenses by category", "Amount"], "FFF2CC")
    for at, kind in enumerate(GUTTER_KINDS, 11):
        put(page, at, [kind, f"=SUMIFS(Expenses!$E$4:$E$500,Expenses!$D$4:$D$500,A{at})"], ["", SIGNED])
    bold(page, "A5", "B5", "A7", "B7", "A8", "B8")
    widths(page, 22, 13)
    last = 10 + len(GUTTER_KINDS)
    return workbook, {
        "book": "guttercleaner.xlsx",
        "half": "round56",
        "layout": "records",
        "about": "gutter cleaner, Newcastle, Australia, AUD; not registered for GST",
        "dialect": "invoices with due day, balance and status by formula, what is paid, its day and method; expenses and bills in one list with category, paid at once or on a due day; a summary by category",
        "date_order": "dmy",
        "period": ["2026-08-31", "2027-06-30"],
        "tables": {"invoices": "Invoices", "expenses": "Expenses"},
        "free": {"Invoices": ["Invoice", "Job"], "Expenses": ["Description"]},
        "adds_up": {},
        "watch": [f"Summary!B{row}" for row in (*range(3, 9), *range(11, last + 1))],
    }


BOOKS = [judoclub, minibuses, duluthhome, gutters]
