"""The workbooks of round 112: a hairdresser in Gimli, a landlord in Galle, a tutor in Budapest, a library charity in Pokhara, a saver in Stroud."""
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
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.workbook import Workbook

INSIDE = '{0},">="&$A{1},{0},"<"&EDATE($A{1},1)'
"""Two conditions for a list's dates to fall in the month in column A."""

# date | clients | hair | products | cash | e-transfer
HAIR_DAYS = """
08-04 | 5 | 318 | 24 | 95 | 60
08-05 | 4 | 265 | 0 | 40 | 0
08-06 | 6 | 412 | 36 | 130 | 85
08-07 | 7 | 466 | 52 | 110 | 45
08-08 | 8 | 505 | 18 | 165 | 0
08-11 | 4 | 240 | 0 | 60 | 75
08-12 | 5 | 337 | 28 | 45 | 0
08-13 | 5 | 298 | 42 | 90 | 60
08-14 | 7 | 488 | 24 | 125 | 0
08-15 | 8 | 521 | 66 | 180 | 85
08-18 | 3 | 195 | 0 | 45 | 0
08-19 | 5 | 352 | 18 | 60 | 110
08-20 | 6 | 390 | 24 | 115 | 0
08-21 | 7 | 454 | 48 | 140 | 65
08-22 | 8 | 530 | 36 | 155 | 0
08-25 | 4 | 276 | 0 | 75 | 45
08-26 | 5 | 315 | 28 | 40 | 0
08-27 | 6 | 421 | 18 | 105 | 60
08-28 | 7 | 473 | 42 | 130 | 0
08-29 | 7 | 498 | 24 | 150 | 90
09-01 | 4 | 258 | 0 | 60 | 0
09-02 | 5 | 341 | 36 | 80 | 55
09-03 | 6 | 397 | 18 | 95 | 0
"""
# date | from | what | sort | amount | paid
HAIR_COSTS = """
08-01 | Centre Street Properties | Rent August | Rent | 780 | e-Transfer
08-04 | Modern Beauty | Colour and developer | Colour & supplies | 214.36 | Card
08-06 | Tip Top | Coffee, milk | Shop bits | 23.80 | Cash
08-10 | Manitoba Hydro | Hydro July | Utilities | 96.42 | Card
08-12 | Modern Beauty | Shampoo for the shelf, 12 | Products to sell | 138 | Card
08-15 | Bell MTS | Phone and internet | Utilities | 88.50 | Card
08-18 | Modern Beauty | Two colours sent back | Colour & supplies | -31.90 | Card
08-20 | Gimli Laundry | Towels | Shop bits | 42 | Cash
08-24 | Modern Beauty | Foils, gloves, bleach | Colour & supplies | 97.15 | Card
08-28 | Square | Fees August | Card fees | 141.27 | Card
09-01 | Centre Street Properties | Rent September | Rent | 780 | e-Transfer
09-02 | Tip Top | Coffee, tea | Shop bits | 19.45 | Cash
"""
HAIR_SORTS = ["Rent", "Colour & supplies", "Products to sell", "Utilities", "Shop bits", "Card fees"]


def gimlihair() -> tuple[Workbook, Card]:
    """A hairdresser in Gimli, Manitoba: a line a day with how it was paid, what was bought, months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Days"
    across(sheet, "A1:I1", "Lakeside Hair - 2026", "EAD1DC")
    head(
        sheet,
        2,
        ["Date", "Day", "Clients", "Hair", "Products", "Total", "Cash", "e-Transfer", "Square"],
        "EAD1DC",
    )
    for at, (day, clients, hair, products, cash, transfer) in enumerate(rows(HAIR_DAYS), 3):
        put(
            sheet,
            at,
            [
                date(day),
                f'=TEXT(A{at},"ddd")',
                int(clients),
                number(hair),
                number(products),
                f"=D{at}+E{at}",
                number(cash),
                number(transfer),
                f"=F{at}-G{at}-H{at}",
            ],
            ["yyyy-mm-dd", "", "0", *[MONEY] * 6],
        )
    sheet.freeze_panes = "A3"
    widths(sheet, 12, 7, 9, *[11] * 6)

    costs = workbook.create_sheet("Spent")
    head(costs, 1, ["Date", "From", "What", "Sort", "Amount", "Paid"], "EAD1DC")
    for at, (day, shop, what, sort, amount, how) in enumerate(rows(HAIR_COSTS), 2):
        put(
            costs,
            at,
            [date(day), shop, what, sort, number(amount), how],
            ["yyyy-mm-dd", "", "", "", SIGNED, ""],
        )
    dropdown(costs, "D2:D400", '"' + ",".join(HAIR_SORTS) + '"')
    dropdown(costs, "F2:F400", '"Card,Cash,e-Transfer"')
    costs.freeze_panes = "A2"
    widths(costs, 12, 26, 28, 19, 11, 12)

    page = workbook.create_sheet("Months")
    head(
        page,
        1,
        [
            "Month",
            "Clients",
            "Hair",
            "Products",
            "Total",
            "Cash",
            "e-Transfer",
            "Square",
            *HAIR_SORTS,
            "Left",
        ],
        "EAD1DC",
    )
    for at, month in enumerate((8, 9, 10, 11, 12), 2):
        put(
            page,
            at,
            [
                dt.date(2026, month, 1),
                *[
                    f"=SUMIFS(Days!{c}$3:{c}$400,{INSIDE.format('Days!$A$3:$A$400', at)})"
                    for c in ("$C", "$D", "$E", "$F", "$G", "$H", "$I")
                ],
                *[
                    f"=SUMIFS(Spent!$E$2:$E$400,Spent!$D$2:$D$400,{c}$1,{INSIDE.format('Spent!$A$2:$A$400', at)})"
                    for c in "IJKLMN"
                ],
                f"=E{at}-SUM(I{at}:N{at})",
            ],
            ["mmm yyyy", "0", *[SIGNED] * 13],
        )
    put(page, 7, ["All", *[f"=SUM({c}2:{c}6)" for c in "BCDEFGHIJKLMNO"]], ["", "0", *[SIGNED] * 13])
    bold(page, *[f"{c}7" for c in "ABCDEFGHIJKLMNO"])
    page.freeze_panes = "B2"
    widths(page, 12, *[11] * 14)
    return workbook, {
        "book": "gimlihair.xlsx",
        "half": "round112",
        "layout": "records",
        "about": "hairdresser on her own, Gimli, Manitoba, Canada, CAD, not registered for GST",
        "dialect": "a line a day with weekday by formula, clients, hair and products, the total by formula, of it cash and e-Transfer typed and Square by formula; things bought with from whom, what and sort before the amount and how it was paid last, sent back as minus, headings in the first row; months across all of it on a third sheet",
        "date_order": "ymd",
        "period": ["2026-08-01", "2026-12-31"],
        "tables": {"days": "Days", "costs": "Spent"},
        "free": {"Spent": ["What"]},
        "adds_up": {},
        "watch": [*[f"Months!{c}3" for c in "BCDEFGHIJKLMNO"], *[f"Months!{c}7" for c in "BCDEFGHIJKLMNO"]],
        "zero": [],
    }


# account | sort | opening
GALLE_ACCOUNTS = """
Commercial Bank | Money | 412300
Cash in hand | Money | 18500
Deposits held | Tenants' | -198000
Our capital | Own | -232800
Taken out | Own | 0
Rent | Income | 0
Repairs | Cost | 0
Electricity | Cost | 0
Water | Cost | 0
Rates | Cost | 0
Insurance | Cost | 0
Garden & cleaning | Cost | 0
Bank charges | Cost | 0
"""
# date | from | to | amount | flat | note
GALLE_LINES = """
07-01 | Rent | Commercial Bank | 85000 | Upper | Mr de Jong, July
07-03 | Rent | Commercial Bank | 65000 | Lower | Mrs Fernando, July
07-04 | Rent | Cash in hand | 48000 | Garden | Nimal, July
07-06 | Cash in hand | Garden & cleaning | 6000 | House | Siripala, garden
07-10 | Commercial Bank | Electricity | 8420 | House | LECO, stairs and pump
07-13 | Cash in hand | Commercial Bank | 40000 | | cash banked
07-15 | Commercial Bank | Water | 5150 | House | Water Board, June
07-18 | Cash in hand | Repairs | 4500 | Lower | Sunil, toilet cistern
07-24 | Commercial Bank | Rates | 13600 | House | Municipal Council, quarter
07-27 | Commercial Bank | Repairs | 21750 | Upper | AC serviced, Coolman
07-31 | Commercial Bank | Bank charges | 350 | | July
07-31 | Commercial Bank | Taken out | 60000 | | for home
08-01 | Rent | Commercial Bank | 85000 | Upper | Mr de Jong, August
08-03 | Cash in hand | Garden & cleaning | 6000 | House | Siripala, garden
08-04 | Rent | Commercial Bank | 65000 | Lower | Mrs Fernando, August
08-05 | Rent | Cash in hand | 48000 | Garden | Nimal, August
08-10 | Commercial Bank | Electricity | 8875 | House | LECO, stairs and pump
08-12 | Cash in hand | Commercial Bank | 45000 | | cash banked
08-14 | Commercial Bank | Water | 4980 | House | Water Board, July
08-19 | Cash in hand | Repairs | 2800 | Garden | Sunil, kitchen tap
08-24 | Commercial Bank | Insurance | 38400 | House | Ceylinco, year
08-29 | Commercial Bank | Deposits held | 48000 | Garden | Nimal's deposit given back
08-31 | Commercial Bank | Bank charges | 350 | | August
08-31 | Commercial Bank | Taken out | 60000 | | for home
09-01 | Rent | Commercial Bank | 85000 | Upper | Mr de Jong, September
09-02 | Rent | Commercial Bank | 65000 | Lower | Mrs Fernando, September
09-05 | Deposits held | Commercial Bank | 52000 | Garden | Ms Perera, deposit
09-05 | Rent | Commercial Bank | 52000 | Garden | Ms Perera, September
09-07 | Commercial Bank | Cash in hand | 20000 | | ATM
09-07 | Cash in hand | Garden & cleaning | 6000 | House | Siripala, garden
09-10 | Commercial Bank | Electricity | 8610 | House | LECO, stairs and pump
09-15 | Commercial Bank | Water | 5230 | House | Water Board, August
09-21 | Commercial Bank | Repairs | 17300 | House | Paint for the gate and wall, Robbialac
09-24 | Repairs | Commercial Bank | 3150 | House | One tin taken back, Robbialac
09-30 | Commercial Bank | Bank charges | 350 | | September
09-30 | Commercial Bank | Taken out | 60000 | | for home
"""
GALLE_FLATS = ["Upper", "Lower", "Garden", "House"]


def galleflats() -> tuple[Workbook, Card]:
    """A landlord in Galle: each happening on one line, the account it comes from and the account it goes to."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Ledger"
    title(sheet, "A1", "34 Lighthouse Lane, Galle")
    head(sheet, 3, ["Date", "From", "To", "Rs", "Flat", "Note"], "D9D2E9")
    for at, (day, source, to, amount, flat, note) in enumerate(rows(GALLE_LINES), 4):
        put(
            sheet,
            at,
            [date(day), source, to, number(amount), flat or None, note],
            ["d-mmm-yy", "", "", WHOLE, "", ""],
        )
    dropdown(sheet, "B4:C600", "Accounts!$A$2:$A$14")
    dropdown(sheet, "E4:E600", '"' + ",".join(GALLE_FLATS) + '"')
    sheet.freeze_panes = "A4"
    widths(sheet, 12, 20, 20, 12, 10, 42)

    chart = workbook.create_sheet("Accounts")
    head(chart, 1, ["Account", "Sort", "1 July", "To it", "From it", "Balance"], "D9D2E9")
    for at, (account, sort, opening) in enumerate(rows(GALLE_ACCOUNTS), 2):
        put(
            chart,
            at,
            [
                account,
                sort,
                number(opening),
                f"=SUMIF(Ledger!$C$4:$C$600,A{at},Ledger!$D$4:$D$600)",
                f"=SUMIF(Ledger!$B$4:$B$600,A{at},Ledger!$D$4:$D$600)",
                f"=C{at}+D{at}-E{at}",
            ],
            ["", "", *[WHOLE] * 4],
        )
    put(chart, 15, ["Must be 0", None, "=SUM(C2:C14)", None, None, "=SUM(F2:F14)"], ["", "", *[WHOLE] * 4])
    bold(chart, "A15", "C15", "F15")
    put(chart, 17, ["Costs", None, None, None, None, '=SUMIF(B2:B14,"Cost",F2:F14)'], ["", "", *[WHOLE] * 4])
    put(chart, 18, ["Made since July", None, None, None, None, "=-F7-F17"], ["", "", *[WHOLE] * 4])
    bold(chart, "A18", "F18")
    widths(chart, 20, 11, 12, 12, 12, 13)

    page = workbook.create_sheet("Flats")
    head(page, 1, ["Flat", "Rent", "Repairs", "Other costs", "Left"], "D9D2E9")
    pair = 'SUMIFS(Ledger!$D$4:$D$600,Ledger!${0}$4:${0}$600,"{1}",Ledger!$E$4:$E$600,$A{2})'
    for at, flat in enumerate(GALLE_FLATS, 2):
        other = "+".join(
            f"{pair.format('C', name, at)}-{pair.format('B', name, at)}"
            for name in ("Electricity", "Water", "Rates", "Insurance", "Garden & cleaning")
        )
        put(
            page,
            at,
            [
                flat,
                f"={pair.format('B', 'Rent', at)}-{pair.format('C', 'Rent', at)}",
                f"={pair.format('C', 'Repairs', at)}-{pair.format('B', 'Repairs', at)}",
                f"={other}",
                f"=B{at}-C{at}-D{at}",
            ],
            ["", *[WHOLE] * 4],
        )
    put(page, 6, ["All", *[f"=SUM({c}2:{c}5)" for c in "BCDE"]], ["", *[WHOLE] * 4])
    bold(page, *[f"{c}6" for c in "ABCDE"])
    widths(page, 12, 13, 13, 13, 13)
    return workbook, {
        "book": "galleflats.xlsx",
        "half": "round112",
        "layout": "journal",
        "about": "landlord with three flats in one house, Galle, Sri Lanka, LKR",
        "dialect": "one line a happening with the account the money comes from and the account it goes to, by name, before one amount, then the flat (House for what is shared, none for moves, charges and what is taken out) and a note; rent from Rent to bank or cash, costs from bank or cash to the cost, money back the other way round; accounts with sort, opening, to, from and a signed balance on a second sheet, income and what is owed as minus; rent and costs by flat on a third",
        "date_order": "dmy",
        "period": ["2026-10-01", "2026-12-31"],
        "pairs": {"sheet": "Ledger", "date": "Date", "debit": "To", "credit": "From", "amount": "Rs"},
        "free": {"Ledger": ["Note"]},
        "adds_up": {},
        "watch": [
            *[f"Accounts!F{r}" for r in (*range(2, 16), 17, 18)],
            *[f"Flats!{c}{r}" for r in range(2, 7) for c in "BCDE"],
        ],
        "zero": ["Accounts!F15"],
    }


# pupil | subject | rate
TUTOR_PUPILS = """
Lili | English | 7000
Marci | Maths | 6500
Dóra | English | 7000
Bence | Maths | 6500
Mrs Szabó | English | 8000
"""
# date | pupil | topic | hours | paid on | how
TUTOR_LESSONS = """
08-24 | Lili | Tenses | 1.5 | 08-24 | Cash
08-25 | Mrs Szabó | Job interview | 1 | 08-25 | Cash
08-26 | Bence | Fractions | 1 | 08-28 | Transfer
08-27 | Dóra | Reading | 1 | 08-31 | Transfer
08-28 | Marci | Equations | 1.5 | 08-31 | Transfer
08-31 | Lili | Tenses | 1.5 | 08-31 | Cash
09-01 | Mrs Szabó | Small talk | 1 | 09-01 | Cash
09-02 | Bence | Percentages | 1 | 09-04 | Transfer
09-03 | Dóra | Reading | 1 | 09-07 | Transfer
09-04 | Marci | Equations | 1.5 | 09-09 | Transfer
09-07 | Lili | Essay | 1.5 | 09-07 | Cash
09-08 | Mrs Szabó | Phone calls | 1.5 | 09-08 | Cash
09-09 | Bence | Percentages | 1 | 09-11 | Transfer
09-10 | Dóra | Listening | 1 | 09-14 | Transfer
09-11 | Marci | Graphs | 1.5 | 09-16 | Transfer
09-14 | Lili | Essay | 1.5 | 09-14 | Cash
09-15 | Mrs Szabó | Letters | 1 | 09-15 | Cash
09-16 | Bence | Triangles | 1 | 09-18 | Transfer
09-17 | Dóra | Listening | 1 | |
09-18 | Marci | Graphs | 1.5 | |
09-21 | Lili | Mock exam | 1.5 | 09-21 | Cash
"""
# date | what | for | Ft | how
TUTOR_COSTS = """
08-20 | BKK monthly pass | Travel | 8950 | Card
08-22 | English workbooks, Libra | Books | 11480 | Card
08-29 | Printer ink, Media Markt | Printing | 9690 | Card
09-03 | Copies for mock exam | Printing | 1850 | Cash
09-05 | Maths book, Libra | Books | 4990 | Card
09-07 | Maths book taken back, Libra | Books | -4990 | Card
09-12 | Markers and paper | Printing | 3240 | Cash
09-19 | BKK monthly pass | Travel | 8950 | Card
"""


def budapesttutor() -> tuple[Workbook, Card]:
    """A tutor in Budapest: lessons with hours and a rate, the day paid filled in, pupils with what they owe."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Lessons"
    put(sheet, 1, ["Lessons 2026/27", None, None, None, None, None, None, "to come", "=SUM(I4:I500)"])
    bold(sheet, "A1", "H1", "I1")
    sheet["I1"].number_format = WHOLE
    head(
        sheet, 3, ["Date", "Pupil", "Topic", "Hours", "Ft an hour", "Fee", "Paid on", "How", "Open"], "FFE5B4"
    )
    rates = {pupil: number(rate) for pupil, _, rate in rows(TUTOR_PUPILS)}
    for at, (day, pupil, topic, hours, paid, how) in enumerate(rows(TUTOR_LESSONS), 4):
        put(
            sheet,
            at,
            [
                date(day),
                pupil,
                topic,
                number(hours),
                rates[pupil],
                f"=D{at}*E{at}",
                day_of(paid),
                how or None,
                f'=IF(G{at}="",F{at},0)',
            ],
            ["yyyy.mm.dd", "", "", "0.0", WHOLE, WHOLE, "yyyy.mm.dd", "", WHOLE],
        )
    dropdown(sheet, "B4:B500", "Pupils!$A$2:$A$6")
    dropdown(sheet, "H4:H500", '"Cash,Transfer"')
    sheet.freeze_panes = "A4"
    widths(sheet, 13, 13, 18, 8, 11, 11, 13, 11, 11)

    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "What", "For", "Ft", "How"], "FFE5B4")
    for at, (day, what, kind, amount, how) in enumerate(rows(TUTOR_COSTS), 2):
        put(costs, at, [date(day), what, kind, number(amount), how], ["yyyy.mm.dd", "", "", WHOLE, ""])
    dropdown(costs, "C2:C300", '"Books,Printing,Travel"')
    widths(costs, 13, 34, 12, 11, 9)

    page = workbook.create_sheet("Pupils")
    head(page, 1, ["Pupil", "Subject", "Ft an hour", "Hours", "Fees", "Paid", "Owes"], "FFE5B4")
    for at, (pupil, subject, rate) in enumerate(rows(TUTOR_PUPILS), 2):
        put(
            page,
            at,
            [
                pupil,
                subject,
                number(rate),
                *[f"=SUMIF(Lessons!$B$4:$B$500,$A{at},Lessons!${c}$4:${c}$500)" for c in "DF"],
                f"=E{at}-G{at}",
                f"=SUMIF(Lessons!$B$4:$B$500,$A{at},Lessons!$I$4:$I$500)",
            ],
            ["", "", WHOLE, "0.0", *[WHOLE] * 3],
        )
    put(
        page, 7, ["All", None, None, *[f"=SUM({c}2:{c}6)" for c in "DEFG"]], ["", "", "", "0.0", *[WHOLE] * 3]
    )
    bold(page, *[f"{c}7" for c in "ADEFG"])
    head(page, 10, ["Month", "Hours", "Fees", "Costs", "Left"], "FFE5B4")
    for at, month in enumerate((8, 9, 10, 11, 12), 11):
        put(
            page,
            at,
            [
                dt.date(2026, month, 1),
                *[
                    f"=SUMIFS(Lessons!${c}$4:${c}$500,{INSIDE.format('Lessons!$A$4:$A$500', at)})"
                    for c in "DF"
                ],
                f"=SUMIFS(Costs!$D$2:$D$300,{INSIDE.format('Costs!$A$2:$A$300', at)})",
                f"=C{at}-D{at}",
            ],
            ["yyyy.mm", "0.0", *[WHOLE] * 3],
        )
    widths(page, 13, 11, 11, 11, 11, 11, 11)
    return workbook, {
        "book": "budapesttutor.xlsx",
        "half": "round112",
        "layout": "records",
        "about": "private tutor of English and maths, Budapest, Hungary, HUF, exempt from VAT",
        "dialect": "lessons with pupil, topic, hours and the pupil's rate typed on each line, the fee by formula, the day paid and how filled in after it, open by formula last and the sum of it above the headings; costs with what and what for before the amount and how it was paid last, taken back as minus; pupils with rate, hours, fees, paid and owed and the months below on a third sheet",
        "date_order": "ymd",
        "period": ["2026-09-01", "2026-12-31"],
        "tables": {"lessons": "Lessons", "costs": "Costs"},
        "free": {"Lessons": ["Topic"], "Costs": ["What"]},
        "adds_up": {},
        "watch": [
            "Lessons!I1",
            *[f"Pupils!{c}{r}" for r in range(2, 8) for c in "DEFG"],
            *[f"Pupils!{c}12" for c in "BCDE"],
        ],
        "zero": [],
    }


# date | receipt | giver | amount | way
LIB_GIFTS = """
07-02 | 301 | Box at the door, June | 3860 | Cash
07-05 | 302 | Hotel Fewa View | 10000 | Bank
07-11 | 303 | Mrs Gurung | 2000 | eSewa
07-17 | 304 | Two trekkers | 1500 | Cash
07-24 | 305 | Lakeside Bakery | 5000 | eSewa
08-01 | 306 | Box at the door, July | 4215 | Cash
08-07 | 307 | Mr Thapa | 3000 | eSewa
08-14 | 308 | Hotel Fewa View | 10000 | Bank
08-21 | 309 | Class 10, old pupils | 7500 | Bank
08-29 | 310 | Mrs Gurung | 2000 | eSewa
09-01 | 311 | Box at the door, August | 3940 | Cash
"""
# code | funder | for | part | promised | came on | came
LIB_GRANTS = """
SF1 | Swiss Friends | Librarian | first half | 120000 | 07-06 | 120000
SF2 | Swiss Friends | Librarian | second half | 120000 | |
WM1 | Ward office | Children's corner | all | 60000 | 08-04 | 60000
RB1 | Read & Bloom | Nepali books | first half | 45000 | 07-20 | 45000
RB2 | Read & Bloom | Nepali books | second half | 45000 | |
"""
# date | voucher | paid to | what for | heading | fund | amount | way
LIB_PAID = """
07-03 | 88 | Nepal Electricity | June | Light & water | General | 1180 | eSewa
07-08 | 89 | Worldlink | Internet July | Internet | General | 1650 | eSewa
07-22 | 90 | Himal Books | 40 Nepali story books | Books | Read & Bloom | 14200 | Bank
07-26 | 91 | Sarita | Cleaning July | Cleaning | General | 4000 | Cash
07-31 | 92 | Anju | Librarian July | Wages | Swiss Friends | 20000 | Bank
08-03 | 93 | Nepal Electricity | July | Light & water | General | 1245 | eSewa
08-06 | 94 | Annapurna Furniture | Low shelves | Furniture | Ward office | 27500 | Bank
08-09 | 95 | Worldlink | Internet August | Internet | General | 1650 | eSewa
08-11 | 96 | Chipledhunga Carpets | Carpet for children | Furniture | Ward office | 12800 | Bank
08-13 | 97 | Stationery Corner | Labels, glue | Stationery | General | 960 | Cash
08-19 | 98 | Himal Books | 35 Nepali books | Books | Read & Bloom | 15650 | Bank
08-20 | 99 | Himal Books | Three doubles back | Books | Read & Bloom | -1350 | Bank
08-26 | 100 | Sarita | Cleaning August | Cleaning | General | 4000 | Cash
08-31 | 101 | Anju | Librarian August | Wages | Swiss Friends | 20000 | Bank
09-03 | 102 | Nepal Electricity | August | Light & water | General | 1210 | eSewa
"""
LIB_FUNDS = [("General", 31400), ("Swiss Friends", 0), ("Ward office", 0), ("Read & Bloom", 6200)]
LIB_HEADINGS = ["Wages", "Books", "Furniture", "Light & water", "Internet", "Cleaning", "Stationery"]


def pokharalibrary() -> tuple[Workbook, Card]:
    """A library charity in Pokhara: gifts, grants filled in when they come, payments by fund, a page for the board."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Board"
    title(page, "A1", "Lakeside Community Library - since 1 July 2026")
    head(page, 3, ["Fund", "1 July", "Gifts", "Grants", "Paid", "Left"], "C9DAF8")
    for at, (fund, opening) in enumerate(LIB_FUNDS, 4):
        put(
            page,
            at,
            [
                fund,
                opening,
                "=SUM(Gifts!D2:D300)" if fund == "General" else 0,
                f"=SUMIF(Grants!$B$3:$B$40,A{at},Grants!$G$3:$G$40)",
                f"=SUMIF(Payments!$F$2:$F$400,A{at},Payments!$G$2:$G$400)",
                f"=B{at}+C{at}+D{at}-E{at}",
            ],
            ["", *[WHOLE] * 5],
        )
    put(page, 8, ["All", *[f"=SUM({c}4:{c}7)" for c in "BCDEF"]], ["", *[WHOLE] * 5])
    bold(page, *[f"{c}8" for c in "ABCDEF"])
    head(page, 11, ["Heading", "Paid"], "C9DAF8")
    for at, heading in enumerate(LIB_HEADINGS, 12):
        put(page, at, [heading, f"=SUMIF(Payments!$E$2:$E$400,A{at},Payments!$G$2:$G$400)"], ["", WHOLE])
    put(page, 19, ["All", "=SUM(B12:B18)"], ["", WHOLE])
    put(page, 20, ["Check with funds", "=B19-E8"], ["", WHOLE])
    bold(page, "A19", "B19")
    widths(page, 20, 12, 12, 12, 12, 12)

    gifts = workbook.create_sheet("Gifts")
    head(gifts, 1, ["Date", "Receipt", "From", "Rs", "Way"], "C9DAF8")
    for at, (day, receipt, giver, amount, way) in enumerate(rows(LIB_GIFTS), 2):
        put(
            gifts,
            at,
            [date(day), int(receipt), giver, number(amount), way],
            ["dd/mm/yyyy", "0", "", WHOLE, ""],
        )
    dropdown(gifts, "E2:E300", '"Cash,Bank,eSewa"')
    widths(gifts, 13, 9, 30, 11, 9)

    grants = workbook.create_sheet("Grants")
    aside(grants, "A1", "fill in day and sum when the money is in the bank")
    head(grants, 2, ["Code", "Funder", "For", "Part", "Promised", "Came on", "Came", "To come"], "C9DAF8")
    for at, (code, funder, what, part, promised, day, came) in enumerate(rows(LIB_GRANTS), 3):
        put(
            grants,
            at,
            [code, funder, what, part, number(promised), day_of(day), number(came), f"=E{at}-G{at}"],
            ["", "", "", "", WHOLE, "dd/mm/yyyy", WHOLE, WHOLE],
        )
    widths(grants, 8, 17, 19, 13, 11, 13, 11, 11)

    paid = workbook.create_sheet("Payments")
    head(paid, 1, ["Date", "Voucher", "Paid to", "What for", "Heading", "Fund", "Rs", "Way"], "C9DAF8")
    for at, (day, voucher, whom, what, heading, fund, amount, way) in enumerate(rows(LIB_PAID), 2):
        put(
            paid,
            at,
            [date(day), int(voucher), whom, what, heading, fund, number(amount), way],
            ["dd/mm/yyyy", "0", "", "", "", "", WHOLE, ""],
        )
    dropdown(paid, "E2:E400", '"' + ",".join(LIB_HEADINGS) + '"')
    dropdown(paid, "F2:F400", "Board!$A$4:$A$7")
    dropdown(paid, "H2:H400", '"Cash,Bank,eSewa"')
    paid.freeze_panes = "A2"
    widths(paid, 13, 9, 24, 26, 16, 16, 11, 9)
    return workbook, {
        "book": "pokharalibrary.xlsx",
        "half": "round112",
        "layout": "records",
        "about": "charity with a small library, Pokhara, Nepal, NPR",
        "dialect": "gifts with a running receipt number, from whom, amount and way; grants in parts with what was promised, the day and the sum filled in when they come, to come by formula; payments with a running voucher number, heading and fund before the amount and the way last, money back as minus; funds with gifts, grants, paid and left, headings and a check on the first sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "tables": {"gifts": "Gifts", "grants": "Grants", "payments": "Payments"},
        "free": {"Gifts": ["Receipt", "From"], "Payments": ["Voucher", "What for"]},
        "adds_up": {},
        "watch": [
            *[f"Board!{c}{r}" for r in range(4, 9) for c in "CDEF"],
            *[f"Board!B{r}" for r in range(12, 21)],
        ],
        "zero": ["Board!B20"],
    }


# account | with | target | on 1 January
POTS = """
Easy saver | Ecology BS | 6000 | 3180.44
Cash ISA | Ecology BS | 10000 | 7250
Premium Bonds | NS&I | | 1200
Holiday pot | Monzo | 1800 | 240
Car pot | Monzo | 900 | 365.50
Christmas pot | Monzo | 500 | 0
Boiler pot | Monzo | 2500 | 610
"""
# date | amount | from | to | why
POT_MOVES = """
01-28 | 150 | Current | Easy saver | payday
01-28 | 120 | Current | Holiday pot | payday
01-28 | 60 | Current | Car pot | payday
01-28 | 40 | Current | Christmas pot | payday
01-28 | 75 | Current | Boiler pot | payday
02-13 | 300 | Easy saver | Cash ISA | top up
02-27 | 150 | Current | Easy saver | payday
02-27 | 120 | Current | Holiday pot | payday
02-27 | 60 | Current | Car pot | payday
02-27 | 40 | Current | Christmas pot | payday
02-27 | 75 | Current | Boiler pot | payday
03-19 | 500 | Easy saver | Cash ISA | before the tax year ends
03-27 | 150 | Current | Easy saver | payday
03-27 | 120 | Current | Holiday pot | payday
03-27 | 60 | Current | Car pot | payday
03-27 | 40 | Current | Christmas pot | payday
03-27 | 75 | Current | Boiler pot | payday
04-11 | 80 | Holiday pot | Current | lent it to myself
04-28 | 150 | Current | Easy saver | payday
04-28 | 200 | Current | Holiday pot | payday, with the 80
04-28 | 60 | Current | Car pot | payday
04-28 | 40 | Current | Christmas pot | payday
04-28 | 75 | Current | Boiler pot | payday
05-09 | 100 | Current | Premium Bonds | birthday money
"""
# date | account | what | amount
POT_GAINS = """
01-31 | Easy saver | Interest | 9.12
02-28 | Easy saver | Interest | 8.41
03-31 | Easy saver | Interest | 7.66
04-02 | Premium Bonds | Prize | 25
04-05 | Cash ISA | Interest, year | 268.30
04-30 | Easy saver | Interest | 7.50
"""
# date | pot | on | amount
POT_SPENT = """
02-09 | Car pot | MOT and bulbs | 87.40
03-06 | Holiday pot | Deposit, Tenby cottage | 150
03-23 | Boiler pot | Boiler service | 96
04-16 | Car pot | Insurance | 288.15
05-02 | Holiday pot | Train seats | 42.60
05-07 | Holiday pot | One seat refunded | -14.20
"""


def stroudpots() -> tuple[Workbook, Card]:
    """A saver in Stroud: accounts and pots with targets, moves between them, interest and what was spent."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Pots"
    title(page, "A1", "Savings 2026")
    head(
        page,
        3,
        [
            "Account",
            "With",
            "Target",
            "1 January",
            "Moved in",
            "Moved out",
            "Interest & prizes",
            "Spent",
            "Now",
            "To go",
        ],
        "D0E0C0",
    )
    for at, (account, bank, target, opening) in enumerate(rows(POTS), 4):
        put(
            page,
            at,
            [
                account,
                bank,
                number(target),
                number(opening),
                f"=SUMIF(Moves!$D$2:$D$500,A{at},Moves!$B$2:$B$500)",
                f"=SUMIF(Moves!$C$2:$C$500,A{at},Moves!$B$2:$B$500)",
                f"=SUMIF(Interest!$B$2:$B$200,A{at},Interest!$D$2:$D$200)",
                f"=SUMIF(Spent!$B$2:$B$300,A{at},Spent!$D$2:$D$300)",
                f"=D{at}+E{at}-F{at}+G{at}-H{at}",
                f'=IF(C{at}="","",MAX(0,C{at}-I{at}))',
            ],
            ["", "", *[MONEY] * 8],
        )
    put(page, 11, ["Everything", None, "=SUM(C4:C10)", *[f"=SUM({c}4:{c}10)" for c in "DEFGHIJ"]])
    for column in "CDEFGHIJ":
        page[f"{column}11"].number_format = MONEY
    bold(page, *[f"{c}11" for c in "ACDEFGHIJ"])
    shade(page, "I3:I11", "E8F0DC")
    aside(page, "A13", "Current is the everyday account, not kept here")
    widths(page, 17, 13, *[12] * 8)

    moves = workbook.create_sheet("Moves")
    head(moves, 1, ["Date", "£", "From", "To", "Why"], "D0E0C0")
    for at, (day, amount, source, to, why) in enumerate(rows(POT_MOVES), 2):
        put(moves, at, [date(day), number(amount), source, to, why], ["ddd d mmm", MONEY, "", "", ""])
    moves.freeze_panes = "A2"
    widths(moves, 13, 10, 16, 16, 28)

    gains = workbook.create_sheet("Interest")
    head(gains, 1, ["Date", "Account", "What", "£"], "D0E0C0")
    for at, (day, account, what, amount) in enumerate(rows(POT_GAINS), 2):
        put(gains, at, [date(day), account, what, number(amount)], ["ddd d mmm", "", "", MONEY])
    widths(gains, 13, 16, 18, 10)

    spent = workbook.create_sheet("Spent")
    head(spent, 1, ["Date", "Pot", "On", "£"], "D0E0C0")
    for at, (day, pot, what, amount) in enumerate(rows(POT_SPENT), 2):
        put(spent, at, [date(day), pot, what, number(amount)], ["ddd d mmm", "", "", SIGNED])
    widths(spent, 13, 16, 28, 10)
    return workbook, {
        "book": "stroudpots.xlsx",
        "half": "round112",
        "layout": "records",
        "about": "saver with accounts and pots, Stroud, England, GBP",
        "dialect": "accounts and pots with target, opening, moved in and out, interest, spent, now and to go by formulas on the first sheet; moves in a list with the amount before from and to and why last, the everyday account only named there; interest and prizes, and what was spent from a pot, refunds as minus, in lists of their own with the amount last; headings in the first row of the lists",
        "date_order": "dmy",
        "period": ["2026-05-01", "2026-12-31"],
        "tables": {"moves": "Moves", "interest": "Interest", "spent": "Spent"},
        "free": {"Moves": ["Why"], "Interest": ["What"], "Spent": ["On"]},
        "adds_up": {},
        "watch": [
            *[f"Pots!{c}{r}" for r in range(4, 12) for c in "EFGHI"],
            "Pots!J11",
        ],
        "zero": [],
    }


BOOKS = [gimlihair, galleflats, budapesttutor, pokharalibrary, stroudpots]
