"""The workbooks of round 92: a grant writer in Kampala, a parish in Gouyave, a family in Ghent, a landlord in Georgetown, orienteers in Basel."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import calendar
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
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

# number | date | client | work | amount | paid on
GRANT_INVOICES = """
26-01 | 01-19 | Rwenzori Water Trust | Concept note, spring protection | 1200000 | 02-09
26-02 | 01-30 | Lake Clinics | Annual report 2025, editing | 1800000 | 02-20
26-03 | 02-11 | Gulu Youth Forum | Proposal, skills fund | 2600000 | 03-16
26-04 | 02-24 | Kasese Coffee Women | Logframe and budget | 950000 | 03-05
26-05 | 03-06 | Masindi Radio | Donor search | 700000 | 04-02
26-06 | 03-20 | Rwenzori Water Trust | Full proposal, spring protection | 3400000 | 04-17
26-07 | 04-08 | Teso Deaf School | Letter of enquiry, two foundations | 850000 | 04-28
26-08 | 04-22 | Lake Clinics | Proposal, maternity ward | 3100000 | 05-22
26-09 | 05-07 | Gulu Youth Forum | Half-year report | 1100000 | 06-12
26-10 | 05-21 | Kasese Coffee Women | Training day on budgets | 900000 | 05-29
26-11 | 06-04 | Teso Deaf School | Full proposal, dormitory | 2200000 | 07-01
26-12 | 06-18 | Masindi Radio | Proposal, farm programmes | 1900000 |
26-13 | 07-02 | Rwenzori Water Trust | Mid-term report | 1500000 | 07-30
26-14 | 07-17 | Karamoja Beekeepers | Concept note | 1000000 | 08-06
26-15 | 08-03 | Gulu Youth Forum | Proposal, second phase | 2800000 | 09-08
26-16 | 08-14 | Teso Deaf School | Budget revision | 600000 | 09-02
26-17 | 08-26 | Lake Clinics | Proposal, ambulance boat | 3200000 |
26-18 | 09-07 | Karamoja Beekeepers | Full proposal | 2500000 |
26-19 | 09-16 | Rwenzori Water Trust | Donor visit, briefing papers | 800000 |
"""
GRANT_KINDS = [
    "Airtime & data",
    "Co-working desk",
    "Transport",
    "Software",
    "Printing & stationery",
    "Equipment",
    "Fees & charges",
]
# date | description | paid to | category | amount | paid by
GRANT_COSTS = """
01-05 | Desk, January | Hive Ntinda | Co-working desk | 350000 | Mobile money
01-12 | Data bundle | MTN | Airtime & data | 85000 | Mobile money
01-27 | Boda to Kololo and back | rider | Transport | 15000 | Cash
02-02 | Desk, February | Hive Ntinda | Co-working desk | 350000 | Mobile money
02-12 | Data bundle | MTN | Airtime & data | 85000 | Mobile money
02-17 | Bus to Gulu, return | YY Coaches | Transport | 90000 | Cash
02-27 | Bank charges | Stanbic | Fees & charges | 12000 | Bank
03-02 | Desk, March | Hive Ntinda | Co-working desk | 350000 | Mobile money
03-13 | Data bundle | MTN | Airtime & data | 85000 | Mobile money
03-18 | Binding two proposals | Nasser Road printers | Printing & stationery | 46000 | Cash
03-24 | Office subscription, a year | Microsoft | Software | 270000 | Bank
04-01 | Desk, April | Hive Ntinda | Co-working desk | 350000 | Mobile money
04-13 | Data bundle | MTN | Airtime & data | 85000 | Mobile money
04-20 | Headset | Banana Phone World | Equipment | 140000 | Cash
05-04 | Desk, May | Hive Ntinda | Co-working desk | 350000 | Mobile money
05-12 | Data bundle | MTN | Airtime & data | 85000 | Mobile money
05-20 | Bus to Kasese, return | Link Bus | Transport | 110000 | Cash
05-29 | Bank charges | Stanbic | Fees & charges | 12000 | Bank
06-01 | Desk, June | Hive Ntinda | Co-working desk | 350000 | Mobile money
06-12 | Data bundle | MTN | Airtime & data | 85000 | Mobile money
06-23 | Boda to Bugolobi | rider | Transport | 9000 | Cash
07-01 | Desk, July | Hive Ntinda | Co-working desk | 350000 | Mobile money
07-09 | Paper and toner | Aristoc | Printing & stationery | 205000 | Bank
07-13 | Data bundle | MTN | Airtime & data | 85000 | Mobile money
08-03 | Desk, August | Hive Ntinda | Co-working desk | 350000 | Mobile money
08-12 | Data bundle | MTN | Airtime & data | 85000 | Mobile money
08-19 | Boda to Lake Clinics' office | rider | Transport | 14000 | Cash
08-28 | Bank charges | Stanbic | Fees & charges | 12000 | Bank
09-01 | Desk, September | Hive Ntinda | Co-working desk | 350000 | Mobile money
09-10 | Referencing tool, a year | Zotero | Software | 76000 | Bank
09-15 | Binding, Karamoja proposal | Nasser Road printers | Printing & stationery | 38000 | Cash
"""


def grantwriter() -> tuple[Workbook, Card]:
    """A freelance grant writer in Kampala: invoices with day paid and received, expenses, a summary by months."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Summary"

    sheet = workbook.create_sheet("Invoices")
    across(sheet, "A1:H1", "INVOICES 2026 (UGX)", "E2EFDA")
    head(
        sheet,
        3,
        ["Inv no", "Inv date", "Client", "Work", "Amount", "Paid on", "Received", "Balance"],
        "C6E0B4",
    )
    for at, (no, day, client, work, amount, paid) in enumerate(rows(GRANT_INVOICES), 4):
        put(
            sheet,
            at,
            [
                no,
                date(day),
                client,
                work,
                number(amount),
                day_of(paid),
                number(amount) if paid else None,
                f"=E{at}-G{at}",
            ],
            ["", "dd-mmm-yy", "", "", WHOLE, "dd-mmm-yy", WHOLE, WHOLE],
        )
    sheet.freeze_panes = "A4"
    widths(sheet, 9, 12, 25, 36, 13, 12, 13, 13)

    costs = workbook.create_sheet("Expenses")
    across(costs, "A1:F1", "EXPENSES 2026 (UGX)", "FCE4D6")
    head(costs, 3, ["Date", "Description", "Paid to", "Category", "Amount", "Paid by"], "F8CBAD")
    for at, (day, what, whom, kind, amount, how) in enumerate(rows(GRANT_COSTS), 4):
        put(
            costs,
            at,
            [date(day), what, whom, kind, number(amount), how],
            ["dd-mmm-yy", "", "", "", WHOLE, ""],
        )
    dropdown(costs, "D4:D300", '"' + ",".join(GRANT_KINDS) + '"')
    dropdown(costs, "F4:F300", '"Cash,Mobile money,Bank"')
    costs.freeze_panes = "A4"
    widths(costs, 12, 32, 24, 22, 13, 15)

    title(page, "A1", "Sarah Nakimuli - grant writing - 2026")
    aside(page, "A2", "money counts when it comes in; invoiced only to see how busy I was")
    head(page, 4, ["Month", "Invoiced", "Received", "Expenses", "Left for me"], "DDEBF7")
    for at in range(5, 17):
        span = f'">="&$A{at},{{0}},"<="&EOMONTH($A{at},0)'
        inv, paid, day = "Invoices!$B$4:$B$300", "Invoices!$F$4:$F$300", "Expenses!$A$4:$A$300"
        put(
            page,
            at,
            [
                dt.date(2026, at - 4, 1),
                f"=SUMIFS(Invoices!$E$4:$E$300,{inv},{span.format(inv)})",
                f"=SUMIFS(Invoices!$G$4:$G$300,{paid},{span.format(paid)})",
                f"=SUMIFS(Expenses!$E$4:$E$300,{day},{span.format(day)})",
                f"=C{at}-D{at}",
            ],
            ["mmm yyyy", *[WHOLE] * 4],
        )
    put(page, 17, ["2026", *[f"=SUM({c}5:{c}16)" for c in "BCDE"]], ["", *[WHOLE] * 4])
    bold(page, *[f"{c}17" for c in "ABCDE"])
    shade(page, "A17:E17", "FFF2CC")
    put(page, 19, ["Not paid yet", "=SUM(Invoices!H4:H300)"], ["", WHOLE])
    bold(page, "A19", "B19")
    head(page, 4, ["Expenses by category", "UGX"], "FCE4D6", column=7)
    for at, kind in enumerate(GRANT_KINDS, 5):
        put(
            page,
            at,
            [kind, f"=SUMIF(Expenses!$D$4:$D$300,G{at},Expenses!$E$4:$E$300)"],
            ["", WHOLE],
            column=7,
        )
    put(page, 12, ["All", "=SUM(H5:H11)"], ["", WHOLE], column=7)
    bold(page, "G12", "H12")
    widths(page, 14, 13, 13, 13, 13, 4, 24, 13)
    return workbook, {
        "book": "grantwriter.xlsx",
        "half": "round92",
        "layout": "records",
        "about": "freelance grant writer, Kampala, Uganda, UGX, under the VAT limit",
        "dialect": "numbered invoices with the day paid and the amount received filled in later and a balance by formula last; expenses with payee and category before the amount and how it was paid last; months with invoiced, received, expenses and what is left, unpaid and categories on the first sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"invoices": "Invoices", "costs": "Expenses"},
        "free": {"Invoices": ["Work"], "Expenses": ["Description", "Paid to"]},
        "adds_up": {},
        "watch": [
            *[f"Summary!{c}13" for c in "BCDE"],
            *[f"Summary!{c}17" for c in "BCDE"],
            "Summary!B19",
            *[f"Summary!H{r}" for r in range(5, 13)],
        ],
        "zero": [],
    }


PARISH_IN = ["Collections", "Candles", "Donations", "Roof fund", "Fund-raising", "Hall use"]
PARISH_OUT = [
    "Priest's allowance",
    "Electricity & water",
    "Altar supplies",
    "Cleaning & grounds",
    "Repairs",
    "Sunday School",
    "Diocese",
    "Bank charges",
]
# date | details | ref | heading | cash in | cash out | bank in | bank out
PARISH_BOOK = """
06-07 | Sunday collection | | Collections | 388.25 | | |
06-08 | To bank | slip 31 | Banking | | 380 | 380 |
06-10 | GRENLEC, church and presbytery | 1171 | Electricity & water | | | | 241.15
06-12 | Hosts and wine, Diocesan shop | 1172 | Altar supplies | | | | 164
06-14 | Sunday collection | | Collections | 402.50 | | |
06-14 | Candle box emptied | | Candles | 96 | | |
06-19 | Kenrick, grass cutting | | Cleaning & grounds | | 120 | |
06-21 | Sunday collection | | Collections | 367.75 | | |
06-22 | To bank | slip 32 | Banking | | 700 | 700 |
06-24 | Mr Telesford, for the roof | R 204 | Roof fund | 200 | | |
06-28 | Sunday collection | | Collections | 411 | | |
06-29 | Fishermen's feast stalls | R 205 | Fund-raising | 1875.50 | | |
06-30 | To bank | slip 33 | Banking | | 2300 | 2300 |
06-30 | Fr Mark, June | 1173 | Priest's allowance | | | | 800
06-30 | Republic Bank, charges | | Bank charges | | | | 12
07-03 | NAWASA, April to June | 1174 | Electricity & water | | | | 88.60
07-05 | Sunday collection | | Collections | 379.50 | | |
07-08 | Crayons and card | | Sunday School | | 47.80 | |
07-10 | GRENLEC, church and presbytery | 1175 | Electricity & water | | | | 229.70
07-12 | Sunday collection | | Collections | 395.25 | | |
07-13 | To bank | slip 34 | Banking | | 750 | 750 |
07-15 | Family of the late Mrs Cato | | Donations | | | 500 |
07-17 | Kenrick, grass cutting | | Cleaning & grounds | | 120 | |
07-19 | Sunday collection | | Collections | 420 | | |
07-19 | Candle box emptied | | Candles | 104.25 | | |
07-22 | Gouyave Cricket Club, hall for AGM | R 206 | Hall use | 150 | | |
07-26 | Sunday collection | | Collections | 372.50 | | |
07-27 | To bank | slip 35 | Banking | | 900 | 900 |
07-28 | Mrs Redhead, for the roof | R 207 | Roof fund | 250 | | |
07-31 | Fr Mark, July | 1176 | Priest's allowance | | | | 800
07-31 | Republic Bank, charges | | Bank charges | | | | 12
08-02 | Sunday collection | | Collections | 405 | | |
08-06 | Bain, gutter by the vestry | 1177 | Repairs | | | | 640
08-09 | Sunday collection | | Collections | 361.75 | | |
08-10 | To bank | slip 36 | Banking | | 1000 | 1000 |
08-12 | Diocese, second quarter | 1178 | Diocese | | | | 950
08-14 | Kenrick, grass cutting | | Cleaning & grounds | | 120 | |
08-16 | Sunday collection | | Collections | 398.25 | | |
08-19 | Bleach, mops | | Cleaning & grounds | | 63.40 | |
08-23 | Sunday collection | | Collections | 384 | | |
08-23 | Candle box emptied | | Candles | 88.75 | | |
"""


def gouyaveparish() -> tuple[Workbook, Card]:
    """A parish in Grenada: cash and bank side by side with a balance of each carried on, a report by headings."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Cash Book"
    title(sheet, "A1", "St Rose Parish, Gouyave - cash book from June 2026 (EC$)")
    put(
        sheet,
        2,
        [
            "Today",
            None,
            None,
            None,
            "safe:",
            None,
            "=G5+SUM(E6:E600)-SUM(F6:F600)",
            "bank:",
            None,
            "=J5+SUM(H6:H600)-SUM(I6:I600)",
        ],
        ["", "", "", "", "", "", MONEY, "", "", MONEY],
    )
    bold(sheet, "A2", "G2", "J2")
    head(
        sheet,
        4,
        [
            "Date",
            "Details",
            "Ref",
            "Heading",
            "Cash In",
            "Cash Out",
            "Cash Bal",
            "Bank In",
            "Bank Out",
            "Bank Bal",
        ],
        "D9D2E9",
    )
    put(
        sheet,
        5,
        [date("06-01"), "Brought forward", None, None, None, None, 214.5, None, None, 6382.9],
        ["dd/mm/yyyy", "", "", "", "", "", MONEY, "", "", MONEY],
    )
    for at, (day, what, ref, heading, *four) in enumerate(rows(PARISH_BOOK), 6):
        cash_in, cash_out, bank_in, bank_out = map(number, four)
        put(
            sheet,
            at,
            [
                date(day),
                what,
                ref or None,
                heading,
                cash_in,
                cash_out,
                f"=G{at - 1}+E{at}-F{at}",
                bank_in,
                bank_out,
                f"=J{at - 1}+H{at}-I{at}",
            ],
            ["dd/mm/yyyy", "", "", "", *[MONEY] * 6],
        )
    sheet.freeze_panes = "A5"
    widths(sheet, 12, 36, 9, 22, 11, 11, 11, 11, 11, 11)

    page = workbook.create_sheet("Report")
    title(page, "A1", "Report to the Parish Council")
    at = 3
    totals = []
    for label, kinds, letters in (("RECEIPTS", PARISH_IN, "EH"), ("PAYMENTS", PARISH_OUT, "FI")):
        head(page, at, [label, "Cash", "Bank", "Both"], "D9D2E9")
        start = at + 1
        for kind in kinds:
            at += 1
            put(
                page,
                at,
                [
                    kind,
                    *[f"=SUMIF('Cash Book'!$D$6:$D$600,$A{at},'Cash Book'!{c}$6:{c}$600)" for c in letters],
                    f"=B{at}+C{at}",
                ],
                ["", *[MONEY] * 3],
            )
        at += 1
        put(page, at, ["Total", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]], ["", *[MONEY] * 3])
        bold(page, *[f"{c}{at}" for c in "ABCD"])
        totals.append(at)
        at += 2
    put(page, at, ["Receipts less payments", None, None, f"=D{totals[0]}-D{totals[1]}"], ["", "", "", SIGNED])
    put(
        page,
        at + 1,
        ["In safe and bank now", None, None, "='Cash Book'!G2+'Cash Book'!J2"],
        ["", "", "", SIGNED],
    )
    put(
        page,
        at + 2,
        ["Check, should be 0", None, None, f"=ROUND('Cash Book'!G5+'Cash Book'!J5+D{at}-D{at + 1},2)"],
        ["", "", "", SIGNED],
    )
    bold(page, f"A{at + 1}", f"D{at + 1}")
    aside(page, f"A{at + 4}", "Banking is left out here, it only moves from the safe to the bank")
    dropdown(sheet, "D6:D600", f'"{",".join([*PARISH_IN, *PARISH_OUT, "Banking"])}"')
    widths(page, 26, 13, 13, 13)
    lines = [*range(4, totals[0] + 1), *range(totals[0] + 3, totals[1] + 1)]
    return workbook, {
        "book": "gouyaveparish.xlsx",
        "half": "round92",
        "layout": "cash book",
        "about": "Catholic parish, Gouyave, Grenada, XCD",
        "dialect": "date, details, ref and heading before cash in, out and balance and then bank in, out and balance, both carried on each line, both as of today above the headings; cash banked as one line with both; receipts and payments by headings in cash and bank on a second sheet with a check",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-12-31"],
        "tables": {"cash book": "Cash Book"},
        "free": {"Cash Book": ["Details", "Ref"]},
        "adds_up": {},
        "watch": [
            "Cash Book!G2",
            "Cash Book!J2",
            *[f"Report!{c}{r}" for r in lines for c in "BC"],
            *[f"Report!D{r}" for r in (*totals, at, at + 1, at + 2)],
        ],
        "zero": [f"Report!D{at + 2}"],
    }


MONTHS = calendar.month_name[1:]
# label | plan a month (or month:plan;...) | actual January to June
GHENT = {
    "COMING IN": """
Lies, salary | 2540 | 2538.60 2538.60 2541.15 2541.15 2541.15 2541.15
Pieter, salary | 2650 | 2648.20 2648.20 2671.90 2671.90 2671.90 -
Groeipakket | 378 | 378.40 378.40 378.40 385.20 385.20 385.20
Other | 0 | - 85 - - 412.30 -
""",
    "FIXED": """
Mortgage KBC | 1285 | 1285.14 1285.14 1285.14 1285.14 1285.14 1285.14
Engie | 165 | 165 165 165 165 165 -
Farys water | 38 | 38 38 38 38 38 38
Telenet | 96 | 96.20 96.20 96.20 99.80 99.80 99.80
Insurances | 118 | 117.45 117.45 117.45 117.45 121.30 121.30
School & after-school care | 140 | 133.50 148.20 151.00 96.40 144.75 118.60
""",
    "DAILY LIFE": """
Groceries | 780 | 803.45 741.90 812.60 768.15 790.35 571.20
Fuel & train | 190 | 201.30 176.80 188.45 214.90 179.10 132.75
Doctor & chemist | 60 | 27 88.40 31.50 54 19.95 42.30
Clothes & shoes | 110 | 64.90 38 189.75 122.45 86.90 164.85
Going out | 130 | 92.50 141 118.70 156.20 133.40 77.80
Hobbies children | 85 | 210 45 45 85 45 45
House & garden | 150 | 61.20 24.95 173.60 288.15 142.70 96.40
Presents | 45 | 30 62.50 - 75 48.90 35
""",
    "PUT ASIDE": """
Savings account | 400 | 400 400 400 400 400 400
Summer holiday | 250 | 250 250 250 250 250 250
""",
}


def ghentbudget() -> tuple[Workbook, Card]:
    """A family in Ghent: lines by months, planned and actual side by side in each month, the year at the end."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Budget 2026"
    title(sheet, "A1", "Our budget 2026", 16)
    aside(sheet, "A2", "only fill in the white columns; everything from the account and the cards")
    fills = ("FFE699", "BDD7EE")
    for index, name in enumerate([*MONTHS, "2026"]):
        left = 2 + 2 * index
        span = f"{get_column_letter(left)}3:{get_column_letter(left + 1 + (index == 12))}3"
        across(sheet, span, name, fills[index % 2], 11)
        head(sheet, 4, ["plan", "actual", *(["difference"] if index == 12 else [])], "EDEDED", column=left)
    plans = [get_column_letter(2 + 2 * i) for i in range(12)]
    actuals = [get_column_letter(3 + 2 * i) for i in range(12)]
    every = [get_column_letter(c) for c in range(2, 29)]
    watch, totals = [], []
    at = 4
    for index, (part, text) in enumerate(GHENT.items()):
        at += 1
        put(sheet, at, [part])
        bold(sheet, f"A{at}")
        start = at + 1
        for label, plan, figures in rows(text):
            at += 1
            put(sheet, at, [label])
            for month, letter in enumerate(plans):
                sheet[f"{letter}{at}"] = number(plan)
                sheet[f"{letter}{at}"].number_format = WHOLE
                shade(sheet, f"{letter}{at}:{letter}{at}", "F2F2F2")
                typed = figures.split()[month] if month < 6 else "-"
                sheet[f"{actuals[month]}{at}"].number_format = SIGNED
                if typed != "-":
                    sheet[f"{actuals[month]}{at}"] = number(typed)
            sign = f"=AA{at}-Z{at}" if index == 0 else f"=Z{at}-AA{at}"
            put(
                sheet,
                at,
                [
                    "=" + "+".join(f"{c}{at}" for c in plans),
                    "=" + "+".join(f"{c}{at}" for c in actuals),
                    sign,
                ],
                [WHOLE, SIGNED, SIGNED],
                column=26,
            )
            watch.append(f"Budget 2026!AA{at}")
        at += 1
        put(
            sheet,
            at,
            ["Total " + part.lower(), *[f"=SUM({c}{start}:{c}{at - 1})" for c in every]],
            ["", *[SIGNED] * 27],
        )
        bold(sheet, f"A{at}", *[f"{c}{at}" for c in every])
        shade(sheet, f"A{at}:AB{at}", "E2EFDA")
        totals.append(at)
        at += 1
    at += 1
    put(
        sheet,
        at,
        [
            "LEFT OVER",
            *[f"={c}{totals[0]}-{c}{totals[1]}-{c}{totals[2]}-{c}{totals[3]}" for c in every[:-1]],
            f"=AA{at}-Z{at}",
        ],
        ["", *[SIGNED] * 27],
    )
    bold(sheet, f"A{at}", *[f"{c}{at}" for c in every])
    shade(sheet, f"A{at}:AB{at}", "FFD966")
    sheet.freeze_panes = "B5"
    widths(sheet, 28, *[8, 11] * 12, 10, 12, 12)
    watch += [f"Budget 2026!{c}{r}" for r in (*totals, at) for c in ("M", "AA", "AB")]
    return workbook, {
        "book": "ghentbudget.xlsx",
        "half": "round92",
        "layout": "grid",
        "about": "family of four, Ghent, Belgium, EUR",
        "dialect": "one sheet with lines by months, plan and actual side by side under each month's merged name, plan, actual and difference of the year at the end, parts with totals and what is left over below; spending added to the month's actual box, money back taken off it",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-06-30"],
        "grid": {"sheet": "Budget 2026", "label": "A", "header": 3},
        "free": {},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# flat | house | tenant | rent
RENT_FLATS = """
Lamaha 1 | Lamaha St | Ms Adams | 110000
Lamaha 2 | Lamaha St | R. & S. Bacchus | 120000
Lamaha 3 | Lamaha St | Shonette Grant | 90000
Crown 1 | Crown St | Dr De Souza | 130000
Crown 2 | Crown St | Mr Persaud | 95000
"""
# date | flat | for | amount | how
RENT_GOT = """
04-01 | Crown 1 | April | 130000 | Bank
04-02 | Lamaha 1 | April | 110000 | Bank
04-04 | Lamaha 2 | April | 120000 | Cash
04-06 | Crown 2 | April | 95000 | Cash
04-10 | Lamaha 3 | April | 90000 | Cash
05-01 | Crown 1 | May | 130000 | Bank
05-04 | Lamaha 1 | May | 110000 | Bank
05-05 | Crown 2 | May | 95000 | Cash
05-06 | Lamaha 2 | May | 120000 | Cash
05-12 | Lamaha 3 | May | 50000 | Cash
05-22 | Lamaha 3 | May | 40000 | Cash
06-01 | Crown 1 | June | 130000 | Bank
06-02 | Lamaha 1 | June | 110000 | Bank
06-05 | Lamaha 2 | June | 120000 | Cash
06-08 | Crown 2 | June | 95000 | Cash
06-16 | Lamaha 3 | June | 90000 | Cash
07-01 | Crown 1 | July | 130000 | Bank
07-04 | Lamaha 2 | July | 120000 | Cash
"""
RENT_KINDS = ["Repairs", "Water", "Electricity", "Rates", "Insurance", "Yard & cleaning", "Bank & legal"]
# date | house | details | kind | paid to | amount | how
RENT_COSTS = """
04-03 | Lamaha St | yard weeded | Yard & cleaning | Cecil | 8000 | Cash
04-09 | Lamaha St | water Jan-Mar | Water | GWI | 11250 | Bank
04-09 | Crown St | water Jan-Mar | Water | GWI | 6480 | Bank
04-14 | Crown St | new lock, front door | Repairs | Gafoors | 7900 | Card
04-20 | Lamaha St | stair and yard lights | Electricity | GPL | 9340 | Bank
04-29 | Lamaha St | rates, half year | Rates | City Hall | 38500 | Cash
04-29 | Crown St | rates, half year | Rates | City Hall | 27200 | Cash
05-05 | Lamaha St | yard weeded | Yard & cleaning | Cecil | 8000 | Cash
05-13 | Lamaha St | pump would not start | Repairs | Boodhoo | 12000 | Cash
05-19 | Lamaha St | stair and yard lights | Electricity | GPL | 8870 | Bank
05-25 | Crown St | two zinc sheets, screws | Repairs | Gafoors | 16450 | Card
05-26 | Crown St | roof patched, labour | Repairs | Junior Fraser | 20000 | Cash
06-03 | Lamaha St | yard weeded | Yard & cleaning | Cecil | 8000 | Cash
06-11 | Lamaha St | fire insurance, year | Insurance | GTM | 64000 | Bank
06-11 | Crown St | fire insurance, year | Insurance | GTM | 47500 | Bank
06-15 | Crown St | one zinc sheet taken back | Repairs | Gafoors | -6200 | Card
06-18 | Lamaha St | stair and yard lights | Electricity | GPL | 9105 | Bank
06-24 | Lamaha St | new lease, Lamaha 3 | Bank & legal | N. Singh, attorney | 15000 | Bank
07-03 | Lamaha St | yard weeded | Yard & cleaning | Cecil | 8000 | Cash
07-09 | Lamaha St | water Apr-Jun | Water | GWI | 10980 | Bank
"""


def georgetownrents() -> tuple[Workbook, Card]:
    """A landlord in Georgetown, Guyana: rents as they come in, costs by house and kind, who is behind."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Rent in"
    head(sheet, 1, ["Date", "Flat", "Tenant", "Rent for", "G$", "How"], "FFE599")
    tenants = {flat: tenant for flat, _, tenant, _ in rows(RENT_FLATS)}
    for at, (day, flat, month, amount, how) in enumerate(rows(RENT_GOT), 2):
        put(
            sheet,
            at,
            [date(day), flat, tenants[flat], month, number(amount), how],
            ["d-mmm-yy", "", "", "", WHOLE, ""],
        )
    dropdown(sheet, "F2:F300", '"Cash,Bank"')
    sheet.freeze_panes = "A2"
    widths(sheet, 12, 12, 20, 11, 12, 9)

    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "House", "Details", "Kind", "Paid to", "G$", "Paid with"], "F4CCCC")
    for at, (day, house, what, kind, whom, amount, how) in enumerate(rows(RENT_COSTS), 2):
        put(
            costs,
            at,
            [date(day), house, what, kind, whom, number(amount), how],
            ["d-mmm-yy", "", "", "", "", WHOLE, ""],
        )
    dropdown(costs, "D2:D300", '"' + ",".join(RENT_KINDS) + '"')
    dropdown(costs, "G2:G300", '"Cash,Bank,Card"')
    costs.freeze_panes = "A2"
    widths(costs, 12, 12, 30, 18, 20, 12, 11)

    page = workbook.create_sheet("Overview")
    title(page, "A1", "Flats since April 2026")
    put(page, 2, ["Months of rent due so far", None, None, None, 4])
    bold(page, "E2")
    head(page, 4, ["Flat", "House", "Tenant", "Rent", "Due", "Received", "Behind"], "CFE2F3")
    for at, (flat, house, tenant, rent) in enumerate(rows(RENT_FLATS), 5):
        put(
            page,
            at,
            [
                flat,
                house,
                tenant,
                number(rent),
                f"=D{at}*$E$2",
                f"=SUMIF('Rent in'!$B$2:$B$300,A{at},'Rent in'!$E$2:$E$300)",
                f"=E{at}-F{at}",
            ],
            ["", "", "", *[WHOLE] * 4],
        )
    put(page, 10, ["All", None, None, *[f"=SUM({c}5:{c}9)" for c in "DEFG"]], ["", "", "", *[WHOLE] * 4])
    bold(page, *[f"{c}10" for c in "ADEFG"])
    head(page, 13, ["Costs", "Lamaha St", "Crown St", "Both"], "CFE2F3")
    for at, kind in enumerate(RENT_KINDS, 14):
        put(
            page,
            at,
            [
                kind,
                *[
                    f"=SUMIFS(Costs!$F$2:$F$300,Costs!$B$2:$B$300,{c}$13,Costs!$D$2:$D$300,$A{at})"
                    for c in "BC"
                ],
                f"=B{at}+C{at}",
            ],
            ["", *[WHOLE] * 3],
        )
    put(page, 21, ["All costs", *[f"=SUM({c}14:{c}20)" for c in "BCD"]], ["", *[WHOLE] * 3])
    put(
        page,
        22,
        ["Rent in", *[f"=SUMIF($B$5:$B$9,{c}13,$F$5:$F$9)" for c in "BC"], "=B22+C22"],
        ["", *[WHOLE] * 3],
    )
    put(page, 23, ["What the house made", *[f"={c}22-{c}21" for c in "BCD"]], ["", *[WHOLE] * 3])
    bold(page, *[f"{c}{r}" for r in (21, 23) for c in "ABCD"])
    shade(page, "A23:D23", "D9EAD3")
    widths(page, 24, 13, 18, 12, 12, 12, 12)
    return workbook, {
        "book": "georgetownrents.xlsx",
        "half": "round92",
        "layout": "records",
        "about": "landlord with five flats in two houses, Georgetown, Guyana, GYD",
        "dialect": "rents in a list as they come in with flat, tenant, the month they are for and cash or bank after the amount; costs with house, details, kind and payee before the amount and how it was paid last, returns as minus; headings in the first row; due, received and behind by flat and costs by kinds and houses on a third sheet",
        "date_order": "dmy",
        "period": ["2026-04-01", "2026-12-31"],
        "tables": {"rents": "Rent in", "costs": "Costs"},
        "free": {"Rent in": ["Tenant"], "Costs": ["Details", "Paid to"]},
        "adds_up": {},
        "watch": [
            *[f"Overview!{c}{r}" for r in range(5, 11) for c in "FG"],
            *[f"Overview!{c}{r}" for r in range(14, 24) for c in "BCD"],
        ],
        "zero": [],
    }


# line | budget | last year
CLUB_IN = """
Membership fees | 2900 | 2815
Race entries | 3200 | 2974.50
Café | 700 | 641.20
Grants | 1500 | 1500
Maps sold | 150 | 118
"""
CLUB_OUT = """
Map making & printing | 2200 | 2386.40
Race costs | 1800 | 1712.90
Federation | 950 | 925
Juniors | 1600 | 1388.60
Clubroom | 1200 | 1200
Insurance | 420 | 412
Post, web, bank | 250 | 231.75
"""
# date | text | line | amount | account
CLUB_LIST = """
01-12 | Clubroom January to March | Clubroom | -300 | PostFinance
01-20 | Fees, 14 adults | Membership fees | 840 | PostFinance
01-23 | Fees, 6 families | Membership fees | 540 | PostFinance
01-30 | Swiss Orienteering, dues | Federation | -940 | PostFinance
02-06 | Fees, 9 adults and 5 juniors | Membership fees | 665 | PostFinance
02-17 | Zurich, liability | Insurance | -416.50 | PostFinance
02-27 | Hostpoint, website a year | Post, web, bank | -118.80 | PostFinance
03-07 | Fee Jenny Ammann, adult | Membership fees | 60 | PostFinance
03-14 | Copy Quick, prints for spring training | Map making & printing | -86.40 | PostFinance
03-28 | Spring race, entries on the day | Race entries | 684 | Cash box
03-28 | Café at spring race | Café | 171.30 | Cash box
03-28 | Rolls and cake things | Café | -58.45 | Cash box
03-30 | To the Post counter | Transfer | -700 | Cash box
03-30 | From the cash box | Transfer | 700 | PostFinance
03-31 | Spring race, entries online | Race entries | 1126 | PostFinance
04-02 | Forest permit spring race | Race costs | -150 | PostFinance
04-08 | Chip timing hire | Race costs | -380 | PostFinance
04-13 | Clubroom April to June | Clubroom | -300 | PostFinance
04-24 | Canton, sports fund | Grants | 1500 | PostFinance
05-08 | Junior camp Jura, house | Juniors | -780 | PostFinance
05-16 | Junior camp, food | Juniors | -312.85 | PostFinance
05-20 | House gave part of the deposit back | Juniors | 100 | PostFinance
05-29 | Two Bruderholz maps | Maps sold | 20 | Cash box
06-11 | Stamps | Post, web, bank | -22 | Cash box
06-19 | Survey Allschwil forest, B. Kunz | Map making & printing | -1150 | PostFinance
07-06 | Clubroom July to September | Clubroom | -300 | PostFinance
08-22 | Fee family Rossi | Membership fees | 90 | PostFinance
08-29 | Five maps at the village fête | Maps sold | 50 | Cash box
09-12 | Copy Quick, prints autumn race | Map making & printing | -264.60 | PostFinance
09-19 | Autumn race, entries on the day | Race entries | 538 | Cash box
09-19 | Café at autumn race | Café | 196.80 | Cash box
09-21 | To the Post counter | Transfer | -600 | Cash box
09-21 | From the cash box | Transfer | 600 | PostFinance
09-23 | Autumn race, entries online | Race entries | 872 | PostFinance
09-25 | Chip timing hire | Race costs | -380 | PostFinance
09-28 | Samaritans at autumn race | Race costs | -200 | PostFinance
10-05 | Clubroom October to December | Clubroom | -300 | PostFinance
10-12 | Fee Noah Frei, junior | Membership fees | 25 | PostFinance
"""


def orienteers() -> tuple[Workbook, Card]:
    """An orienteering club in Basel: the year's statement with budget and actual, fed by a list with one signed amount."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Statement"
    book = workbook.create_sheet("Bookings")
    title(book, "A1", "OL Rheinknie - bookings 2026", 13)
    aside(book, "A2", "money out with a minus. Line = exactly as on the statement")
    head(book, 4, ["No", "Date", "Text", "Line", "CHF", "Account"], "F9CB9C")
    for at, (day, text, line, amount, account) in enumerate(rows(CLUB_LIST), 5):
        put(
            book,
            at,
            [at - 4, date(day), text, line, number(amount), account],
            ["0", "dd.mm.yyyy", "", "", SIGNED, ""],
        )
    dropdown(book, "F5:F400", '"PostFinance,Cash box"')
    book.freeze_panes = "A5"
    widths(book, 6, 12, 40, 24, 12, 14)

    across(page, "A1:F1", "OL Rheinknie - annual statement 2026", "F9CB9C")
    at = 3
    totals = []
    lines = []
    for label, text, sign in (("Income", CLUB_IN, ""), ("Expenses", CLUB_OUT, "-")):
        head(page, at, [label, "Budget 2026", "Actual 2026", "Difference", "% of budget", "2025"], "FCE5CD")
        start = at + 1
        for line, budget, before in rows(text):
            at += 1
            put(
                page,
                at,
                [
                    line,
                    number(budget),
                    f"={sign}SUMIF(Bookings!$D$5:$D$400,A{at},Bookings!$E$5:$E$400)",
                    f"=C{at}-B{at}",
                    f"=C{at}/B{at}",
                    number(before),
                ],
                ["", MONEY, SIGNED, SIGNED, "0%", MONEY],
            )
            lines.append(at)
        at += 1
        put(
            page,
            at,
            [
                "Total " + label.lower(),
                *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"],
                f"=C{at}/B{at}",
                f"=SUM(F{start}:F{at - 1})",
            ],
            ["", MONEY, SIGNED, SIGNED, "0%", MONEY],
        )
        bold(page, *[f"{c}{at}" for c in "ABCDEF"])
        totals.append(at)
        at += 2
    put(
        page,
        at,
        ["Result", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in "BCD"], None, f"=F{totals[0]}-F{totals[1]}"],
        ["", SIGNED, SIGNED, SIGNED, "", SIGNED],
    )
    bold(page, *[f"{c}{at}" for c in "ABCDF"])
    shade(page, f"A{at}:F{at}", "FFF2CC")
    result = at
    at += 2
    head(page, at, ["What we have", "1 January", "Now"], "FCE5CD")
    for account, start_sum in (("PostFinance", 4318.65), ("Cash box", 143.2)):
        at += 1
        put(
            page,
            at,
            [account, start_sum, f"=B{at}+SUMIF(Bookings!$F$5:$F$400,A{at},Bookings!$E$5:$E$400)"],
            ["", MONEY, MONEY],
        )
    at += 1
    put(page, at, ["Together", f"=B{at - 2}+B{at - 1}", f"=C{at - 2}+C{at - 1}"], ["", MONEY, MONEY])
    bold(page, *[f"{c}{at}" for c in "ABC"])
    put(page, at + 1, ["Check (0)", None, f"=ROUND(C{at}-B{at}-C{result},2)"], ["", "", SIGNED])
    aside(page, f"A{at + 3}", "fees: adults 60, families 90, juniors 25")
    widths(page, 26, 13, 13, 13, 12, 13)
    return workbook, {
        "book": "orienteers.xlsx",
        "half": "round92",
        "layout": "cash book",
        "about": "orienteering club, Basel, Switzerland, CHF",
        "dialect": "a year's statement with budget, actual, difference, part of the budget and last year by line on the first sheet, the two accounts and a check below; actual by SUMIF from a numbered list with the line before one signed amount and the account last, money back as plus, a move between the accounts as two lines",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"bookings": "Bookings"},
        "free": {"Bookings": ["No", "Text"]},
        "adds_up": {},
        "watch": [
            *[f"Statement!C{r}" for r in (*lines, *totals, result, at - 2, at - 1, at, at + 1)],
            *[f"Statement!D{r}" for r in (*totals, result)],
        ],
        "zero": [f"Statement!C{at + 1}"],
    }


BOOKS = [grantwriter, gouyaveparish, ghentbudget, georgetownrents, orienteers]
