"""The workbooks of round 85: an aquarium shop's journal, a temple in Nadi, a generator hirer, a pensioner, a housing association."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import calendar

from make_books import (
    MONEY,
    SIGNED,
    WHOLE,
    Card,
    across,
    aside,
    bold,
    date,
    dropdown,
    head,
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

# account | kind | start debit | start credit
AQUATICS_ACCOUNTS = """
Bank | Asset | 6240.15 |
Till cash | Asset | 200 |
Stock at last count | Asset | 14800 |
Shop fittings | Asset | 5600 |
Owing to suppliers | Liability | | 1932
GST collected | Liability | |
GST paid | Liability | |
IRD - GST last period | Liability | | 684.20
Capital | Owner | | 24223.95
Drawings | Owner | |
Sales fish & plants | Income | |
Sales tanks & dry goods | Income | |
Purchases fish & plants | Cost | |
Purchases dry goods | Cost | |
Freight in | Cost | |
Rent | Cost | |
Power | Cost | |
Phone & internet | Cost | |
Bank & eftpos fees | Cost | |
Repairs | Cost | |
"""
# date | details | debit lines | credit lines
AQUATICS = """
10-01 | Rent October, Ridgway St | Rent 1100; GST paid 165 | Bank 1265
10-02 | Takings eftpos | Bank 1150 | Sales fish & plants 400; Sales tanks & dry goods 600; GST collected 150
10-03 | Takings cash | Till cash 138 | Sales fish & plants 80; Sales tanks & dry goods 40; GST collected 18
10-06 | Southern Reef Wholesale inv 4471, tropicals | Purchases fish & plants 640; GST paid 96 | Owing to suppliers 736
10-06 | NZ Couriers, live freight | Freight in 60; GST paid 9 | Bank 69
10-09 | Takings eftpos | Bank 1610 | Sales fish & plants 520; Sales tanks & dry goods 880; GST collected 210
10-12 | Meridian, September power | Power 190; GST paid 28.50 | Bank 218.50
10-14 | Paid Southern Reef, September account | Owing to suppliers 1150 | Bank 1150
10-15 | Drawings | Drawings 800 | Bank 800
10-16 | Takings cash | Till cash 184 | Sales fish & plants 110; Sales tanks & dry goods 50; GST collected 24
10-17 | Till cash banked | Bank 250 | Till cash 250
10-20 | Aquatrade, filters and heaters inv 902 | Purchases dry goods 820; GST paid 123 | Owing to suppliers 943
10-21 | Spark | Phone & internet 80; GST paid 12 | Bank 92
10-23 | Takings eftpos | Bank 1380 | Sales fish & plants 500; Sales tanks & dry goods 700; GST collected 180
10-28 | GST return for Aug-Sept | IRD - GST last period 684.20 | Bank 684.20
10-31 | Eftpos terminal, Windcave | Bank & eftpos fees 40; GST paid 6 | Bank 46
11-02 | Rent November, Ridgway St | Rent 1100; GST paid 165 | Bank 1265
11-04 | Takings eftpos | Bank 1840 | Sales fish & plants 600; Sales tanks & dry goods 1000; GST collected 240
11-05 | Refund, heater brought back (card) | Sales tanks & dry goods 60; GST collected 9 | Bank 69
11-06 | Paid Aquatrade, rest of September | Owing to suppliers 782 | Bank 782
11-09 | Meridian, October power | Power 180; GST paid 27 | Bank 207
11-11 | Takings cash | Till cash 161 | Sales fish & plants 100; Sales tanks & dry goods 40; GST collected 21
11-13 | Southern Reef Wholesale inv 4530, marines | Purchases fish & plants 700; GST paid 105 | Owing to suppliers 805
"""


def aquariumshop() -> tuple[Workbook, Card]:
    """An aquarium shop in Whanganui: a general journal with debit and credit, GST on accounts of its own."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    title(sheet, "A1", "Kelp & Coral Aquatics - journal from 1 October 2026")
    put(sheet, 2, ["GST 15% = total x 3/23. Every entry must balance.", None, None, "All debits / credits"])
    sheet["A2"].font = Font(italic=True, size=9)
    put(sheet, 2, ["=SUM(E5:E900)", "=SUM(F5:F900)", "=ROUND(E2-F2,2)"], [MONEY, MONEY, SIGNED], 5)
    bold(sheet, "D2", "E2", "F2", "G2")
    head(sheet, 4, ["Date", "Entry", "Account", "Details", "Debit", "Credit"], "CFE8EF")
    at = 5
    for entry, (day, details, debit, credit) in enumerate(rows(AQUATICS), 1):
        for side, text in ((5, debit), (6, credit)):
            for part in text.split(";"):
                account, _, amount = part.strip().rpartition(" ")
                put(sheet, at, [date(day), entry, account, details], ["dd/mm/yyyy"])
                put(sheet, at, [number(amount)], [MONEY], side)
                at += 1
    sheet.freeze_panes = "A5"
    widths(sheet, 12, 7, 26, 44, 12, 12, 9)
    dropdown(sheet, "C5:C900", "Accounts!$A$4:$A$23")

    page = workbook.create_sheet("Accounts")
    title(page, "A1", "Accounts and balances")
    head(page, 3, ["Account", "Kind", "1 Oct Dr", "1 Oct Cr", "Now Dr", "Now Cr"], "CFE8EF")
    watch = ["Journal!G2"]
    for at, (name, kind, debit, credit) in enumerate(rows(AQUATICS_ACCOUNTS), 4):
        net = f"C{at}-D{at}+SUMIFS(Journal!$E$5:$E$900,Journal!$C$5:$C$900,A{at})-SUMIFS(Journal!$F$5:$F$900,Journal!$C$5:$C$900,A{at})"
        put(
            page,
            at,
            [
                name,
                kind,
                number(debit),
                number(credit),
                f"=ROUND(MAX(0,{net}),2)",
                f"=ROUND(MAX(0,-({net})),2)",
            ],
            ["", "", *[MONEY] * 4],
        )
        watch += [f"Accounts!E{at}", f"Accounts!F{at}"]
    at += 1
    put(page, at, ["Totals", None, *[f"=SUM({c}4:{c}{at - 1})" for c in "CDEF"]], ["", "", *[MONEY] * 4])
    bold(page, *[f"{c}{at}" for c in "ACDEF"])
    watch += [f"Accounts!E{at}", f"Accounts!F{at}"]
    widths(page, 26, 11, 12, 12, 12, 12)

    result = workbook.create_sheet("Result")
    title(result, "A1", "How the shop is doing since 1 October")
    put(
        result,
        3,
        [
            "Sales",
            '=SUMIFS(Accounts!F4:F23,Accounts!B4:B23,"Income")-SUMIFS(Accounts!E4:E23,Accounts!B4:B23,"Income")',
        ],
        ["", SIGNED],
    )
    put(
        result,
        4,
        [
            "Costs",
            '=SUMIFS(Accounts!E4:E23,Accounts!B4:B23,"Cost")-SUMIFS(Accounts!F4:F23,Accounts!B4:B23,"Cost")',
        ],
        ["", SIGNED],
    )
    put(result, 5, ["Profit so far", "=B3-B4"], ["", SIGNED])
    put(result, 7, ["GST to pay for Oct-Nov", "=Accounts!F9-Accounts!E10"], ["", SIGNED])
    bold(result, "A5", "B5", "A7", "B7")
    aside(result, "C7", "collected less paid, due 15 January")
    watch += ["Result!B3", "Result!B4", "Result!B5", "Result!B7"]
    widths(result, 26, 14, 34)
    return workbook, {
        "book": "aquariumshop.xlsx",
        "half": "round85",
        "layout": "journal",
        "about": "aquarium shop, Whanganui, New Zealand, NZD, GST",
        "dialect": "a general journal of several rows an entry with date, entry number and details on each, the account before the details, debit and credit columns with their totals above the headings; accounts with kind, opening and present balances in two columns each, GST collected and paid on two of them; profit and GST to pay on a third sheet",
        "date_order": "dmy",
        "period": ["2026-10-01", "2027-03-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Entry", "Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": watch,
        "zero": ["Journal!G2"],
    }


MANDIR_HEADS = {
    "RECEIPTS": ("Aarti plate", "Donations", "Puja fees", "Hall hire", "Janmashtami appeal", "Interest"),
    "PAYMENTS": (
        "Pandit allowance",
        "Electricity & water",
        "Puja materials",
        "Prasad & kitchen",
        "Repairs",
        "Cleaning & compound",
        "Bank charges",
    ),
}
# date | slip | particulars | head | cash in | bank in | cash out | bank out
MANDIR = """
05-03 | R | Sunday aarti | Aarti plate | 187.60 | | |
05-05 | R 211 | Ram Prasad family, satyanarayan katha | Puja fees | 60 | | |
05-08 | V 88 | Energy Fiji | Electricity & water | | | | 131.25
05-10 | R | Sunday aarti | Aarti plate | 164.20 | | |
05-11 | | Cash to ANZ | Banking | | 300 | 300 |
05-14 | V 89 | Flowers, camphor, ghee - Jetpoint | Puja materials | | | 42.30 |
05-17 | R | Sunday aarti | Aarti plate | 171.85 | | |
05-20 | R 212 | Dr Nand, donation | Donations | | 250 | |
05-24 | R | Sunday aarti | Aarti plate | 159.40 | | |
05-25 | V 90 | Grass cutting, Semi | Cleaning & compound | | | 40 |
05-29 | V 91 | Pandit Sharma, May | Pandit allowance | | | | 450
05-31 | R | Sunday aarti | Aarti plate | 202.15 | | |
05-31 | | ANZ fee | Bank charges | | | | 5
06-01 | | Cash to ANZ | Banking | | 350 | 350 |
06-06 | R 213 | Hall, Chand wedding | Hall hire | | 200 | |
06-07 | R | Sunday aarti | Aarti plate | 148.70 | | |
06-09 | V 92 | Energy Fiji | Electricity & water | | | | 138.90
06-12 | V 93 | Water Authority, Jan-May | Electricity & water | | | | 64.15
06-14 | R | Sunday aarti | Aarti plate | 176.30 | | |
06-16 | V 94 | Rice, dhal, oil for the kitchen - MH | Prasad & kitchen | | | 83.75 |
06-21 | R | Sunday aarti | Aarti plate | 169 | | |
06-23 | V 95 | Plumber, washroom tap | Repairs | | | 75 |
06-28 | R | Sunday aarti | Aarti plate | 190.45 | | |
06-29 | V 96 | Pandit Sharma, June | Pandit allowance | | | | 450
06-30 | | ANZ interest | Interest | | 3.18 | |
06-30 | | ANZ fee | Bank charges | | | | 5
07-01 | | Cash to ANZ | Banking | | 400 | 400 |
07-05 | R | Sunday aarti | Aarti plate | 155.60 | | |
07-09 | V 97 | Energy Fiji | Electricity & water | | | | 129.40
07-11 | R 214 | Hall, Maharaj birthday | Hall hire | 150 | | |
07-12 | R | Sunday aarti | Aarti plate | 181.10 | | |
07-15 | V 98 | Agarbatti and diyas - Jetpoint | Puja materials | | | 29.80 |
07-19 | R | Sunday aarti | Aarti plate | 166.25 | | |
07-20 | V 99 | Grass cutting, Semi | Cleaning & compound | | | 40 |
07-26 | R | Sunday aarti | Aarti plate | 173.90 | | |
07-27 | | Cash to ANZ | Banking | | 450 | 450 |
07-30 | V 100 | Pandit Sharma, July | Pandit allowance | | | | 450
07-31 | | ANZ fee | Bank charges | | | | 5
08-02 | R | Sunday aarti | Aarti plate | 194.50 | | |
08-04 | R 215 | Vinod Lal, for Janmashtami | Janmashtami appeal | | 100 | |
08-09 | R | Sunday aarti | Aarti plate | 178.35 | | |
08-10 | V 101 | Energy Fiji | Electricity & water | | | | 134.75
08-14 | R 216 | Sushila Devi, for Janmashtami | Janmashtami appeal | 50 | | |
08-16 | R | Sunday aarti | Aarti plate | 185.20 | | |
08-18 | V 102 | Sugar, milk powder for prasad - MH | Prasad & kitchen | | | 46.90 |
"""


def nadimandir() -> tuple[Workbook, Card]:
    """A temple in Nadi: a cash book with cash and bank in and out in four columns and both balances."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Cash Book"
    across(sheet, "A1:J1", "Shri Ram Mandir, Nadi - Cash Book 2026", "FFC000", 15)
    put(sheet, 2, [None, None, None, None, "MONEY IN", None, "MONEY OUT", None, "BALANCE"])
    bold(sheet, "E2", "G2", "I2")
    head(
        sheet,
        3,
        ["Date", "Slip", "Particulars", "Head", "Cash in", "Bank in", "Cash out", "Bank out", "Cash", "Bank"],
        "FFE699",
    )
    put(
        sheet,
        4,
        [date("05-01"), None, "Brought forward", None, None, None, None, None, 118.45, 3406.20],
        ["dd-mmm-yy", *[""] * 7, SIGNED, SIGNED],
    )
    for at, (day, slip, what, name, *figures) in enumerate(rows(MANDIR), 5):
        put(
            sheet,
            at,
            [
                date(day),
                slip or None,
                what,
                name,
                *[number(x) for x in figures],
                f"=I{at - 1}+E{at}-G{at}",
                f"=J{at - 1}+F{at}-H{at}",
            ],
            ["dd-mmm-yy", "", "", "", MONEY, MONEY, MONEY, MONEY, SIGNED, SIGNED],
        )
    sheet.freeze_panes = "A4"
    widths(sheet, 11, 8, 40, 22, 10, 10, 10, 10, 11, 11)

    page = workbook.create_sheet("For the committee")
    title(page, "A1", "Receipts and payments since 1 May")
    at, watch, totals = 2, [], []
    for part, names in MANDIR_HEADS.items():
        at += 1
        put(page, at, [part, "Cash", "Bank", "Together"])
        bold(page, *[f"{c}{at}" for c in "ABCD"])
        shade(page, f"A{at}:D{at}", "FFE699")
        start = at + 1
        one, two = ("E", "F") if part == "RECEIPTS" else ("G", "H")
        for name in names:
            at += 1
            sums = [f"=SUMIFS('Cash Book'!{c}$5:{c}$600,'Cash Book'!$D$5:$D$600,$A{at})" for c in (one, two)]
            put(page, at, [name, *sums, f"=B{at}+C{at}"], ["", SIGNED, SIGNED, SIGNED])
            watch += [f"For the committee!{c}{at}" for c in "BC"]
        at += 1
        put(
            page,
            at,
            ["Total", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]],
            ["", SIGNED, SIGNED, SIGNED],
        )
        bold(page, *[f"{c}{at}" for c in "ABCD"])
        totals.append(at)
        watch.append(f"For the committee!D{at}")
        at += 1
    at += 1
    put(
        page,
        at,
        ["In the cash box", "='Cash Book'!I4+SUM('Cash Book'!E5:E600)-SUM('Cash Book'!G5:G600)"],
        ["", SIGNED],
    )
    put(
        page,
        at + 1,
        ["At ANZ", "='Cash Book'!J4+SUM('Cash Book'!F5:F600)-SUM('Cash Book'!H5:H600)"],
        ["", SIGNED],
    )
    put(
        page,
        at + 2,
        ["Check (0)", f"=ROUND(B{at}+B{at + 1}-'Cash Book'!I4-'Cash Book'!J4-D{totals[0]}+D{totals[1]},2)"],
        ["", SIGNED],
    )
    bold(page, f"A{at}", f"A{at + 1}", f"B{at}", f"B{at + 1}")
    aside(page, f"C{at + 2}", "cash taken to the bank is one line, head Banking, not counted here")
    watch += [f"For the committee!B{at + i}" for i in range(3)]
    widths(page, 26, 12, 12, 12)
    return workbook, {
        "book": "nadimandir.xlsx",
        "half": "round85",
        "layout": "records",
        "about": "Hindu temple, Nadi, Fiji, FJD",
        "dialect": "a cash book with the slip's number, particulars and head before four columns, cash in, bank in, cash out and bank out, and a cash and a bank balance carried on each line; cash banked as one line; receipts and payments by heads in cash and bank on a committee's page with a check",
        "date_order": "dmy",
        "period": ["2026-05-01", "2026-12-31"],
        "tables": {"cash": "Cash Book"},
        "free": {"Cash Book": ["Slip", "Particulars"]},
        "adds_up": {},
        "watch": watch,
        "zero": [f"For the committee!B{at + 2}"],
    }


GEN_RATES = """
5 kVA generator | 250
10 kVA generator | 450
20 kVA generator | 900
Air compressor | 300
Concrete mixer | 280
Plate compactor | 220
Floodlight set | 120
"""
# customer | phone | item | out | back | rate | deposit | on | by | balance | on | by
GEN_BOOKINGS = """
Adjei Block Works | 024 410 2231 | Concrete mixer | 09-02 | 09-05 | 280 | 400 | 08-30 | MoMo | 720 | 09-05 | Cash
Mrs Gifty Tetteh | 020 118 7745 | 5 kVA generator | 09-05 | 09-05 | 250 | 100 | 09-03 | MoMo | 150 | 09-05 | MoMo
Grace Chapel Adenta | 024 665 0912 | 10 kVA generator | 09-11 | 09-13 | 450 | 500 | 09-07 | Bank | 850 | 09-14 | Bank
Ebo Quansah | 055 210 8834 | Plate compactor | 09-15 | 09-16 | 220 | 200 | 09-14 | Cash | 240 | 09-16 | Cash
Akosua Frimpong | 027 889 1201 | Floodlight set | 09-19 | 09-19 | 120 | | | | 120 | 09-19 | MoMo
Osei & Daughters | 024 337 5560 | Air compressor | 09-22 | 09-25 | 300 | 400 | 09-21 | MoMo | 800 | 09-26 | MoMo
Mr Laryea | 020 443 9087 | 10 kVA generator | 09-26 | 09-27 | 450 | 300 | 09-23 | Cash | 600 | 09-27 | Cash
Adjei Block Works | 024 410 2231 | Concrete mixer | 10-01 | 10-03 | 280 | 300 | 09-29 | MoMo | 540 | 10-03 | MoMo
Blue Shore Events | 054 701 2298 | 20 kVA generator | 10-03 | 10-04 | 900 | 600 | 09-28 | Bank | 1200 | 10-06 | Bank
Yaw Boakye | 026 550 3417 | 5 kVA generator | 10-09 | 10-11 | 250 | 250 | 10-08 | MoMo | 500 | 10-11 | Cash
Mrs Gifty Tetteh | 020 118 7745 | Floodlight set | 10-16 | 10-17 | 120 | 100 | 10-15 | MoMo | 140 | 10-17 | MoMo
Teshie Road Gang | 024 902 6613 | Plate compactor | 10-19 | 10-23 | 220 | 400 | 10-17 | Cash | 700 | 10-23 | Cash
Blue Shore Events | 054 701 2298 | 20 kVA generator | 10-24 | 10-24 | 900 | 300 | 10-20 | Bank | 600 | 10-27 | Bank
Grace Chapel Adenta | 024 665 0912 | 10 kVA generator | 10-30 | 11-01 | 450 | 500 | 10-26 | Bank | 850 | 11-02 | Bank
Ebo Quansah | 055 210 8834 | Air compressor | 11-03 | 11-04 | 300 | 200 | 11-02 | MoMo | 400 | 11-04 | MoMo
Nii Armah | 050 229 1184 | Concrete mixer | 11-06 | 11-09 | 280 | 400 | 11-04 | Cash | 720 | 11-09 | MoMo
Abena Sarpong | 024 178 4402 | 5 kVA generator | 11-13 | 11-14 | 250 | 200 | 11-11 | MoMo | 300 | 11-14 | Cash
Teshie Road Gang | 024 902 6613 | Plate compactor | 11-16 | 11-20 | 220 | 400 | 11-14 | Cash | | |
Kwabena Asare | 055 634 0078 | 10 kVA generator | 11-20 | 11-22 | 450 | 450 | 11-17 | MoMo | | |
Blue Shore Events | 054 701 2298 | 20 kVA generator | 11-28 | 11-29 | 900 | 600 | 11-23 | Bank | | |
Efua Mensimah | 027 310 5529 | 5 kVA generator | 12-12 | 12-13 | 250 | | | | | |
Grace Chapel Adenta | 024 665 0912 | 20 kVA generator | 12-24 | 12-26 | 900 | | | | | |
"""
# date | kind | what | paid by | amount
GEN_COSTS = """
09-01 | Yard rent | Spintex yard, September | Bank | 1200
09-04 | Fuel | Diesel for the pick-up, Goil | Cash | 320
09-08 | Parts & repairs | Oil filters, Abossey Okai | Cash | 185
09-14 | Wages | Kojo, two weeks | MoMo | 600
09-20 | Fuel | Diesel, Shell | MoMo | 280
09-28 | Wages | Kojo, two weeks | MoMo | 600
09-30 | Phone & adverts | MTN bundle, flyers | MoMo | 145
10-01 | Yard rent | Spintex yard, October | Bank | 1200
10-05 | Parts & repairs | Mixer belt | Cash | 90
10-12 | Wages | Kojo, two weeks | MoMo | 600
10-14 | Fuel | Diesel for the pick-up, Goil | Cash | 350
10-21 | Parts & repairs | Injector service, 20 kVA | Bank | 760
10-26 | Wages | Kojo, two weeks | MoMo | 600
10-28 | Phone & adverts | Facebook boost | MoMo | 100
11-02 | Yard rent | Spintex yard, November | Bank | 1200
11-07 | Fuel | Diesel, Goil | Cash | 310
11-09 | Wages | Kojo, two weeks | MoMo | 600
11-12 | Parts & repairs | Filter returned to Abossey Okai | Cash | -45
11-23 | Wages | Kojo, two weeks | MoMo | 600
"""


def generatorhire() -> tuple[Workbook, Card]:
    """A hirer of generators and tools in Accra: bookings with deposit and balance filled in, costs, sums."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Summary"
    title(page, "A1", "Spintex Power & Tool Hire", 16)
    aside(page, "A2", "GHS. Adds itself up from Bookings and Costs, since September")
    head(page, 4, ["Item", "Rate a day", "Hired out"], "D9EAD3")
    watch = []
    for at, (item, rate) in enumerate(rows(GEN_RATES), 5):
        put(
            page,
            at,
            [item, number(rate), f"=SUMIFS(Bookings!$I$4:$I$300,Bookings!$D$4:$D$300,A{at})"],
            ["", WHOLE, WHOLE],
        )
        watch.append(f"Summary!C{at}")
    put(page, 12, ["All hires", None, "=SUM(C5:C11)"], ["", "", WHOLE])
    put(page, 13, ["Still owing to us", None, "=SUM(Bookings!P4:P300)"], ["", "", WHOLE])
    bold(page, "A12", "C12", "A13", "C13")
    watch += ["Summary!C12", "Summary!C13"]
    head(page, 15, ["Received / paid by", "In", "Out"], "D9EAD3")
    for at, way in enumerate(("Cash", "MoMo", "Bank"), 16):
        put(
            page,
            at,
            [
                way,
                f"=SUMIFS(Bookings!$J$4:$J$300,Bookings!$L$4:$L$300,A{at})+SUMIFS(Bookings!$M$4:$M$300,Bookings!$O$4:$O$300,A{at})",
                f"=SUMIFS(Costs!$E$2:$E$300,Costs!$D$2:$D$300,A{at})",
            ],
            ["", WHOLE, WHOLE],
        )
        watch += [f"Summary!B{at}", f"Summary!C{at}"]
    head(page, 20, ["Cost", None, "So far"], "D9EAD3")
    for at, kind in enumerate(("Yard rent", "Fuel", "Parts & repairs", "Wages", "Phone & adverts"), 21):
        put(page, at, [kind, None, f"=SUMIFS(Costs!$E$2:$E$300,Costs!$B$2:$B$300,A{at})"], ["", "", WHOLE])
        watch.append(f"Summary!C{at}")
    put(page, 26, ["Taken less costs", None, "=SUM(B16:B18)-SUM(C21:C25)"], ["", "", WHOLE])
    bold(page, "A26", "C26")
    watch.append("Summary!C26")
    widths(page, 24, 13, 13)

    sheet = workbook.create_sheet("Bookings")
    title(sheet, "A1", "Bookings")
    aside(sheet, "C1", "day out and day back both count. Deposit first, balance when it comes back")
    head(
        sheet,
        3,
        [
            "No",
            "Customer",
            "Phone",
            "Item",
            "Out",
            "Back",
            "Days",
            "Rate",
            "Hire",
            "Deposit",
            "Dep. on",
            "Dep. by",
            "Balance paid",
            "Bal. on",
            "Bal. by",
            "Owing",
        ],
        "B6D7A8",
    )
    for at, r in enumerate(rows(GEN_BOOKINGS), 4):
        who, phone, item, out, back, rate, deposit, on, by, balance, paid, how = r
        put(
            sheet,
            at,
            [
                at - 3,
                who,
                phone,
                item,
                date(out),
                date(back),
                f"=F{at}-E{at}+1",
                number(rate),
                f"=G{at}*H{at}",
                number(deposit),
                date(on) if on else None,
                by or None,
                number(balance),
                date(paid) if paid else None,
                how or None,
                f"=I{at}-J{at}-M{at}",
            ],
            [
                "",
                "",
                "",
                "",
                "d mmm yy",
                "d mmm yy",
                "0",
                WHOLE,
                WHOLE,
                WHOLE,
                "d mmm yy",
                "",
                WHOLE,
                "d mmm yy",
                "",
                WHOLE,
            ],
        )
    sheet.freeze_panes = "C4"
    dropdown(sheet, "L4:L300", '"Cash,MoMo,Bank"')
    dropdown(sheet, "O4:O300", '"Cash,MoMo,Bank"')
    dropdown(sheet, "D4:D300", "Summary!$A$5:$A$11")
    widths(sheet, 5, 24, 15, 19, 11, 11, 6, 8, 9, 9, 11, 9, 10, 11, 9, 9)

    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "Kind", "What", "Paid by", "GHS"], "B6D7A8")
    for at, (day, kind, what, by, amount) in enumerate(rows(GEN_COSTS), 2):
        put(costs, at, [date(day), kind, what, by, number(amount)], ["d mmm yy", "", "", "", SIGNED])
    dropdown(costs, "B2:B300", "Summary!$A$21:$A$25")
    costs.freeze_panes = "A2"
    widths(costs, 12, 18, 36, 10, 11)
    return workbook, {
        "book": "generatorhire.xlsx",
        "half": "round85",
        "layout": "records",
        "about": "hirer of generators and building tools, Accra, Ghana, GHS, no VAT",
        "dialect": "numbered bookings with the item, day out and back, days by formula, rate typed and the hire by formula, then deposit, its day and way, the balance paid, its day and way filled in later, owing by formula last; costs with kind before what and paid by before the amount, returns as minus; hires by item, in and out by way of paying and costs by kind on the first sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "tables": {"bookings": "Bookings", "costs": "Costs"},
        "free": {"Bookings": ["No", "Phone"], "Costs": ["What"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


BAJAN_SORTS = (
    "Pension",
    "Back room",
    "Food",
    "Light & water",
    "Phone",
    "House",
    "Medicine",
    "Church",
    "Bus & taxi",
    "Family",
    "Other",
)
# date | in | out | sort | what
BAJAN = """
04-01 | 1486.30 | | Pension | NIS
04-02 | | 92.15 | Food | Massy Warrens
04-03 | 450 | | Back room | Shanice, April
04-04 | | 40 | Church | Easter offering
04-07 | | 36.50 | Food | Cheapside market
04-09 | | 88.40 | Light & water | light bill
04-10 | | 14 | Bus & taxi | bus fares, two weeks
04-13 | | 61.75 | Medicine | Collins, pressure tablets
04-15 | | 79 | Phone | Flow
04-17 | | 104.60 | Food | Massy Warrens
04-20 | | 47.20 | Light & water | water bill
04-22 | | 128 | House | Carters, paint and brushes
04-23 | 32 | | House | Carters, one paint brought back
04-26 | | 20 | Church | collection
04-28 | 612 | | Pension | Cable & Wireless
04-29 | | 75 | Family | Jaden's birthday
05-01 | 1486.30 | | Pension | NIS
05-02 | | 97.85 | Food | Massy Warrens
05-03 | | 20 | Church | collection
05-05 | 450 | | Back room | Shanice, May
05-06 | | 33 | Food | Cheapside market
05-08 | | 91.10 | Light & water | light bill
05-11 | | 14 | Bus & taxi | bus fares
05-12 | | 110 | Medicine | Dr Alleyne, check-up
05-14 | | 79 | Phone | Flow
05-16 | | 88.25 | Food | Massy Warrens
05-19 | | 44.90 | Light & water | water bill
05-20 | | 61.75 | Medicine | Collins, pressure tablets
05-23 | | 35 | Bus & taxi | taxi to QEH
05-25 | | 180 | House | Courts, standing fan
05-28 | 612 | | Pension | Cable & Wireless
05-30 | | 60 | Family | school shoes for Kyra
05-31 | | 20 | Church | collection
06-01 | 1486.30 | | Pension | NIS
06-02 | | 101.40 | Food | Massy Warrens
06-04 | | 55 | House | man for the grass
06-05 | 450 | | Back room | Shanice, June
06-06 | | 41.50 | Food | Cheapside market
06-08 | | 25 | Other | passport photos
06-10 | | 129.90 | House | Courts, kettle and iron
06-12 | | 14 | Bus & taxi | bus fares
"""


def bajanpension() -> tuple[Workbook, Card]:
    """A pensioner in Barbados: one list of money in and out with what is left, sorts added up beside it."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Money"
    title(sheet, "A1", "Mrs Brathwaite's money")
    put(sheet, 2, ["Left now", None, None, "=D5+SUM(B6:B500)-SUM(C6:C500)"], ["", "", "", '"$"#,##0.00'])
    bold(sheet, "A2", "D2")
    shade(sheet, "A2:D2", "FFF2CC")
    head(sheet, 4, ["Date", "In", "Out", "Left", "Sort", "What"], "FFE599")
    put(
        sheet,
        5,
        [date("03-31"), None, None, 2214.70, None, "in the bank, end of March"],
        ["d mmm", "", "", SIGNED],
    )
    for at, (day, into, out, sort, what) in enumerate(rows(BAJAN), 6):
        put(
            sheet,
            at,
            [date(day), number(into), number(out), f"=D{at - 1}+B{at}-C{at}", sort, what],
            ["d mmm", MONEY, MONEY, SIGNED],
        )
    head(sheet, 4, ["Sort", "In", "Out"], "FFE599", 8)
    watch = ["Money!D2"]
    for at, sort in enumerate(BAJAN_SORTS, 5):
        put(
            sheet,
            at,
            [sort, f"=SUMIF($E$6:$E$500,H{at},$B$6:$B$500)", f"=SUMIF($E$6:$E$500,H{at},$C$6:$C$500)"],
            ["", SIGNED, SIGNED],
            8,
        )
        watch += [f"Money!I{at}", f"Money!J{at}"]
    put(sheet, 16, ["Altogether", "=SUM(I5:I15)", "=SUM(J5:J15)"], ["", SIGNED, SIGNED], 8)
    bold(sheet, "H16", "I16", "J16")
    watch += ["Money!I16", "Money!J16"]
    sheet.freeze_panes = "A5"
    dropdown(sheet, "E6:E500", "$H$5:$H$15")
    widths(sheet, 10, 11, 11, 12, 15, 30, 4, 16, 11, 11)
    return workbook, {
        "book": "bajanpension.xlsx",
        "half": "round85",
        "layout": "cash book",
        "about": "pensioner who lets a back room, Bridgetown, Barbados, BBD",
        "dialect": "one sheet: date, money in, money out and what is left carried on each line before the sort and what it was, money back under in; what is left now above the headings; the sorts in and out by SUMIF beside the list",
        "date_order": "dmy",
        "period": ["2026-06-01", "2026-12-31"],
        "cash": {"sheet": "Money", "date": "Date", "category": "Sort", "in": "In", "out": "Out"},
        "free": {"Money": ["What"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


# flat | owner | a month | how many months are paid
SOLVIK_FLATS = """
1 | Haugland, Per | 3400 | 11
2 | Sørensen, Liv | 3400 | 11
3 | Kowalska, Anna | 2950 | 11
4 | Berge, Tor & Nina | 3900 | 11
5 | Skaar, Odd | 3400 | 11
6 | Nguyen, Minh | 2950 | 11
7 | Aase, Kristin | 3900 | 10
8 | Mehta, Rohan | 3400 | 11
9 | Eide, Ingrid | 2950 | 10
10 | Tveit, Jonas | 3900 | 11
"""
# line | 2025 | budget | so far | remark
SOLVIK = {
    "INCOME": """
Common charges | 394200 | 409800 | * | see Charges
Parking places | 14400 | 14400 | 13200 | 4 places, 300 each
Laundry cards | 5150 | 5000 | 3850 | 50 a card
Guest room | 7200 | 6000 | 5400 | 300 a night
Bank interest | 1860 | 1500 | 0 | comes on 31 December
""",
    "RUNNING COSTS": """
Municipal fees | 71240 | 74000 | 55980 | quarterly
Electricity, common areas | 48310 | 50000 | 38460 | Lyse, monthly
Insurance | 61900 | 65000 | 64800 | Gjensidige, whole year
Stair cleaning | 31200 | 32400 | 27000 | Ren Trapp AS
Snow & gritting | 14875 | 16000 | 9250 | Sola Maskin
Garden & dugnad | 6420 | 7000 | 5915 |
Lift service | 18400 | 19000 | 14100 | Kone
TV & internet | 42000 | 42000 | 38500 | Altibox
Repairs | 37655 | 40000 | 22340 | small things, up to 10 000 each
Accountant | 15000 | 15500 | 15500 | paid in June
Board's fee | 20000 | 20000 | 0 | paid in December
Bank charges | 925 | 1000 | 780 |
""",
    "LOAN": """
Interest | 18940 | 17200 | 12960 | Husbanken, quarterly
Instalments | 24000 | 24000 | 18000 | Husbanken, quarterly
""",
}
MONTHS = calendar.month_abbr[1:]


def solvikflats() -> tuple[Workbook, Card]:
    """A housing association in Stavanger: the year's statement typed beside the budget, charges by flat."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Statement"
    across(sheet, "A1:F1", "Solvik borettslag - accounts 2026 (NOK)", "BDD7EE", 15)
    aside(
        sheet,
        "A2",
        "Add each bill to its line when it is paid. Money back is taken off the line it was paid from.",
    )
    head(sheet, 4, ["", "2025", "Budget 2026", "So far 2026", "Budget less so far", "Remarks"], "DDEBF7")
    at, totals, watch = 4, [], []
    for part, text in SOLVIK.items():
        at += 1
        put(sheet, at, [part])
        bold(sheet, f"A{at}")
        start = at + 1
        for label, last, budget, actual, remark in rows(text):
            at += 1
            value = "=Charges!P15" if actual == "*" else number(actual)
            put(
                sheet,
                at,
                [label, number(last), number(budget), value, f"=C{at}-D{at}", remark or None],
                ["", *[WHOLE] * 4],
            )
            watch.append(f"Statement!E{at}")
            if actual == "*":
                watch.append(f"Statement!D{at}")
        at += 1
        put(
            sheet,
            at,
            [f"Total {part.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDE"]],
            ["", *[WHOLE] * 4],
        )
        bold(sheet, *[f"{c}{at}" for c in "ABCDE"])
        shade(sheet, f"A{at}:F{at}", "EEF5FB")
        totals.append(at)
        watch += [f"Statement!D{at}", f"Statement!E{at}"]
        at += 1
    put(
        sheet,
        at + 1,
        ["RESULT", *[f"={c}{totals[0]}-{c}{totals[1]}-{c}{totals[2]}" for c in "BCD"]],
        ["", *[WHOLE] * 3],
    )
    bold(sheet, *[f"{c}{at + 1}" for c in "ABCD"])
    put(sheet, at + 3, ["In the bank 1 January", None, None, 86415], ["", "", "", WHOLE])
    put(sheet, at + 4, ["In the bank now", None, None, f"=D{at + 3}+D{at + 1}"], ["", "", "", WHOLE])
    bold(sheet, f"A{at + 4}", f"D{at + 4}")
    watch += [f"Statement!D{at + 1}", f"Statement!D{at + 4}"]
    sheet.freeze_panes = "B5"
    widths(sheet, 30, 12, 13, 13, 13, 34)

    page = workbook.create_sheet("Charges")
    title(page, "A1", "Common charges, due on the 5th")
    head(page, 4, ["Flat", "Owner", "A month", *MONTHS, "Paid"], "DDEBF7")
    for at, (flat, owner, due, paid) in enumerate(rows(SOLVIK_FLATS), 5):
        put(page, at, [number(flat), owner, number(due), *[number(due)] * int(paid)], ["", "", *[WHOLE] * 12])
        put(page, at, [f"=SUM(D{at}:O{at})"], [WHOLE], 16)
        watch.append(f"Charges!P{at}")
    put(page, 15, ["", "Together", *[f"=SUM({c}5:{c}14)" for c in "CDEFGHIJKLMNOP"]], ["", "", *[WHOLE] * 14])
    bold(page, *[f"{c}15" for c in "BCDEFGHIJKLMNOP"])
    watch += ["Charges!N15", "Charges!P15"]
    page.freeze_panes = "D5"
    widths(page, 6, 22, 9, *[8] * 12, 10)
    return workbook, {
        "book": "solvikflats.xlsx",
        "half": "round85",
        "layout": "statements",
        "about": "housing association of ten flats, Stavanger, Norway, NOK",
        "dialect": "a yearly statement with last year, the budget, what was paid or received so far typed and added to line by line, budget less so far by formula and remarks; the common charges typed by flat and month on a second sheet that the statement's first line takes its sum from; result and the bank now below",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["Statement"], "label": "A", "amount": {"Statement": "D"}},
        "free": {"Statement": ["Remarks"]},
        "adds_up": {},
        "watch": watch,
        "zero": [],
    }


BOOKS = [aquariumshop, nadimandir, generatorhire, bajanpension, solvikflats]
