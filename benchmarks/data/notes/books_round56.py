"""The workbooks of round 56: a judo club, a minibus hire firm, a family in Duluth, a gutter cleaner."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, dropdown, head, number, put, rows, title, widths
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


BOOKS = [judoclub]
