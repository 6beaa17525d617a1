"""The workbooks of round 97: a laksa truck in Darwin, landscapers in Iowa, a flat in Porto, a choir in Suva, a photographer in Kuching."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import (
    MONEY,
    SIGNED,
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

# date | pitch | cash | card | remarks
TRUCK_DAYS = """
05-02 | Parap | 318.50 | 402 |
05-07 | Mindil Beach | 441 | 618.50 | first night of the season
05-08 | Winnellie brewery | 96.50 | 287 |
05-09 | Parap | 295 | 431.50 |
05-14 | Mindil Beach | 402.50 | 655 |
05-16 | Parap | 332 | 389 |
05-21 | Mindil Beach | 377 | 702.50 |
05-22 | Winnellie brewery | 112 | 319.50 |
05-23 | Parap | 268.50 | 415 | ran out of prawns
05-28 | Mindil Beach | 436.50 | 688 |
05-30 | Parap | 341 | 447.50 |
06-04 | Mindil Beach | 459 | 731 |
06-05 | Winnellie brewery | 88 | 342.50 |
06-06 | Parap | 307.50 | 462 |
06-11 | Mindil Beach | 423 | 709.50 |
06-13 | Parap | 356 | 438 |
06-18 | Mindil Beach | 471.50 | 764 |
06-19 | Winnellie brewery | 104.50 | 358 |
06-20 | Parap | 329 | 476.50 |
06-25 | Mindil Beach | 448 | 747 | two big groups
06-27 | Parap | 344.50 | 459 |
"""
TRUCK_PITCHES = ["Mindil Beach", "Parap", "Winnellie brewery"]
TRUCK_KINDS = ["Food", "Packaging", "Gas & diesel", "Pitch fees", "Truck", "Insurance & permits", "Other"]
# date | shop | what | kind | paid from | amount
TRUCK_COSTS = """
05-01 | Territory Insurance | truck and liability, quarter | Insurance & permits | Card | 412.80
05-01 | Mindil market office | May nights | Pitch fees | Card | 360
05-01 | Rapid Creek growers | herbs, limes, sprouts | Food | Tin | 74
05-01 | Lam's Asian Grocer | noodles, coconut milk, paste | Food | Card | 236.45
05-02 | Parap market | stall | Pitch fees | Tin | 60
05-05 | Top End Packaging | bowls and lids | Packaging | Card | 188.10
05-06 | Darwin Fish Market | prawns | Food | Card | 264
05-07 | Coolalinga Gas | 2 x 9 kg | Gas & diesel | Tin | 62
05-09 | Parap market | stall | Pitch fees | Tin | 60
05-13 | Lam's Asian Grocer | noodles, tofu puffs | Food | Card | 198.70
05-16 | Parap market | stall | Pitch fees | Tin | 60
05-19 | United, Stuart Hwy | diesel | Gas & diesel | Card | 91.35
05-20 | Darwin Fish Market | prawns, fish balls | Food | Card | 291.50
05-23 | Parap market | stall | Pitch fees | Tin | 60
05-26 | Lam's Asian Grocer | coconut milk, a case | Food | Card | 84
05-27 | Lam's Asian Grocer | dented case taken back | Food | Card | -84
05-29 | Kev's Auto Electrics | fridge wiring | Truck | Card | 245
05-30 | Parap market | stall | Pitch fees | Tin | 60
06-01 | Mindil market office | June nights | Pitch fees | Card | 360
06-02 | Lam's Asian Grocer | noodles, coconut milk, paste | Food | Card | 251.20
06-03 | Coolalinga Gas | 2 x 9 kg | Gas & diesel | Tin | 62
06-06 | Parap market | stall | Pitch fees | Tin | 60
06-09 | Darwin Fish Market | prawns | Food | Card | 278
06-10 | Top End Packaging | bowls, chopsticks | Packaging | Card | 163.90
06-13 | Parap market | stall | Pitch fees | Tin | 60
06-16 | Rapid Creek growers | herbs, limes, sprouts | Food | Tin | 81
06-17 | Telstra | phone for the card reader | Other | Card | 35
06-20 | Parap market | stall | Pitch fees | Tin | 60
06-23 | Lam's Asian Grocer | noodles, tofu puffs | Food | Card | 209.65
06-24 | Coolalinga Gas | 2 x 9 kg | Gas & diesel | Tin | 64
06-27 | Parap market | stall | Pitch fees | Tin | 60
"""


def darwinlaksa() -> tuple[Workbook, Card]:
    """A laksa truck in Darwin: a line of takings a day with cash and card, costs on a sheet of their own, months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Takings"
    title(sheet, "A1", "Wok On Laksa - takings, dry season 2026")
    put(
        sheet,
        2,
        ["So far", None, None, "=SUM(D5:D300)", "=SUM(E5:E300)", "=SUM(F5:F300)"],
        ["", "", "", *[MONEY] * 3],
    )
    bold(sheet, "A2", "D2", "E2", "F2")
    head(sheet, 4, ["Date", "Day", "Pitch", "Cash", "Card", "Total", "Remarks"], "FCE4D6")
    for at, (day, pitch, cash, card, remark) in enumerate(rows(TRUCK_DAYS), 5):
        put(
            sheet,
            at,
            [
                date(day),
                f'=TEXT(A{at},"ddd")',
                pitch,
                number(cash),
                number(card),
                f"=D{at}+E{at}",
                remark or None,
            ],
            ["d/mm/yy", "", "", *[MONEY] * 3],
        )
    dropdown(sheet, "C5:C300", f'"{",".join(TRUCK_PITCHES)}"')
    sheet.freeze_panes = "A5"
    widths(sheet, 11, 7, 20, 11, 11, 12, 28)

    costs = workbook.create_sheet("Costs")
    head(costs, 1, ["Date", "Shop", "What", "Kind", "Paid from", "Amount"], "F8CBAD")
    for at, (day, shop, what, kind, how, amount) in enumerate(rows(TRUCK_COSTS), 2):
        put(
            costs,
            at,
            [date(day), shop, what, kind, how, number(amount)],
            ["d/mm/yy", "", "", "", "", SIGNED],
        )
    dropdown(costs, "D2:D400", f'"{",".join(TRUCK_KINDS)}"')
    dropdown(costs, "E2:E400", '"Card,Tin"')
    costs.freeze_panes = "A2"
    widths(costs, 11, 24, 30, 20, 11, 12)

    page = workbook.create_sheet("Season")
    title(page, "A1", "The season by months")
    months = [dt.date(2026, month, 1) for month in range(5, 11)]
    letters = [get_column_letter(2 + i) for i in range(len(months))]
    head(page, 3, ["", *[""] * 6, "Season"], "FFE699")
    put(page, 3, [None, *months], ["", *["mmm"] * 6])

    def line(at: int, label: str, formula: str, form: str = SIGNED) -> None:
        """A line with one formula for all months and the season's sum."""
        put(
            page,
            at,
            [label, *[formula.replace("#", c) for c in letters], f"=SUM(B{at}:G{at})"],
            ["", *[form] * 7],
        )

    days = 'Takings!$A$5:$A$300,">="&#$3,Takings!$A$5:$A$300,"<="&EOMONTH(#$3,0)'
    spent = 'Costs!$A$2:$A$400,">="&#$3,Costs!$A$2:$A$400,"<="&EOMONTH(#$3,0)'
    line(4, "Days out", f"=COUNTIFS({days})", "0")
    line(5, "Cash", f"=SUMIFS(Takings!$D$5:$D$300,{days})")
    line(6, "Card", f"=SUMIFS(Takings!$E$5:$E$300,{days})")
    line(7, "Takings", "=#5+#6")
    for at, kind in enumerate(TRUCK_KINDS, 9):
        line(at, kind, f"=SUMIFS(Costs!$F$2:$F$400,Costs!$D$2:$D$400,$A{at},{spent})")
    line(16, "Costs", "=SUM(#9:#15)")
    line(18, "Left over", "=#7-#16")
    bold(page, *[f"{c}{r}" for r in (7, 16, 18) for c in "ABCDEFGH"])
    shade(page, "A18:H18", "E2EFDA")
    head(page, 21, ["Pitch", "Days", "Takings", "A day"], "FFE699")
    for at, pitch in enumerate(TRUCK_PITCHES, 22):
        put(
            page,
            at,
            [
                pitch,
                f"=COUNTIF(Takings!$C$5:$C$300,A{at})",
                f"=SUMIF(Takings!$C$5:$C$300,A{at},Takings!$F$5:$F$300)",
                f"=ROUND(C{at}/B{at},2)",
            ],
            ["", "0", MONEY, MONEY],
        )
    widths(page, 22, *[11] * 6, 13)
    return workbook, {
        "book": "darwinlaksa.xlsx",
        "half": "round97",
        "layout": "records",
        "about": "laksa truck at markets, Darwin, Australia, AUD, under the GST limit",
        "dialect": "one line of takings a day out with weekday by formula, pitch, cash, card and the total by formula, sums above the headings; costs on a second sheet with shop, what and kind, then tin or card before the amount last, taken back as minus; takings, kinds and what is left over by months across and pitches on the last sheet",
        "date_order": "dmy",
        "period": ["2026-05-01", "2026-10-31"],
        "tables": {"takings": "Takings", "costs": "Costs"},
        "free": {"Takings": ["Remarks"], "Costs": ["Shop", "What"]},
        "adds_up": {},
        "watch": [
            *[f"Takings!{c}2" for c in "DEF"],
            *[f"Season!{c}{r}" for r in (4, 5, 6, 7, *range(9, 17), 18) for c in "DH"],
            *[f"Season!{c}{r}" for r in range(22, 25) for c in "BCD"],
        ],
        "zero": [],
    }


# account | type | opening, each on its own side
YARD_ACCOUNTS = """
1010 Checking | Asset | 8412.36
1200 Accounts Receivable | Asset | 1284
1500 Equipment | Asset | 18500
2010 Visa Card | Liability | 742.18
2200 Sales Tax Payable | Liability | 318.50
2500 Truck Loan | Liability | 9640
3010 Owner's Equity | Equity | 17495.68
3020 Owner's Draw | Equity |
4010 Mowing & Maintenance | Income |
4020 Landscape Installation | Income |
5010 Plants & Materials | Expense |
5020 Dump Fees | Expense |
6010 Fuel | Expense |
6020 Equipment Repairs | Expense |
6030 Yard Rent | Expense |
6040 Insurance | Expense |
6050 Phone & Software | Expense |
6060 Bank Fees & Interest | Expense |
"""
# date | ref; memo | lines, debits positive
YARD_JOURNAL = """
04-01 | Ck 2218; Weller, April yard rent | 6030 Yard Rent 650; 1010 Checking -650
04-06 | Dep; Marion Library, March invoice | 1010 Checking 1284; 1200 Accounts Receivable -1284
04-08 | Visa; Casey's, gas both trucks | 6010 Fuel 78.20; 2010 Visa Card -78.20
04-14 | Inv 112; Kirkwood Condos, spring cleanup | 1200 Accounts Receivable 1605; 4010 Mowing & Maintenance -1500; 2200 Sales Tax Payable -105
04-20 | Visa; Linn Stone & Mulch, 15 yd mulch | 5010 Plants & Materials 472.50; 2010 Visa Card -472.50
04-27 | EFT; Iowa Dept of Revenue, 1st quarter | 2200 Sales Tax Payable 318.50; 1010 Checking -318.50
04-28 | EFT; Visa card payment | 2010 Visa Card 742.18; 1010 Checking -742.18
04-30 | Inv 113; Hollis Dental, April mowing | 1200 Accounts Receivable 428; 4010 Mowing & Maintenance -400; 2200 Sales Tax Payable -28
05-01 | Ck 2219; Weller, May yard rent | 6030 Yard Rent 650; 1010 Checking -650
05-04 | Dep; Kirkwood Condos, inv 112 | 1010 Checking 1605; 1200 Accounts Receivable -1605
05-07 | Visa; Casey's, gas both trucks | 6010 Fuel 84.65; 2010 Visa Card -84.65
05-12 | Inv 114; Dvorak, front beds and shrubs | 1200 Accounts Receivable 2996; 4020 Landscape Installation -2800; 2200 Sales Tax Payable -196
05-13 | Dep; Hollis Dental, inv 113 | 1010 Checking 428; 1200 Accounts Receivable -428
05-15 | Ck 2220; owner draw | 3020 Owner's Draw 1500; 1010 Checking -1500
05-19 | Visa; Cedar Valley Nursery, shrubs for Dvorak | 5010 Plants & Materials 836.40; 2010 Visa Card -836.40
05-22 | Visa; county landfill | 5020 Dump Fees 46; 2010 Visa Card -46
05-28 | EFT; Visa card payment | 2010 Visa Card 635.35; 1010 Checking -635.35
05-29 | Inv 115; Hollis Dental, May mowing | 1200 Accounts Receivable 535; 4010 Mowing & Maintenance -500; 2200 Sales Tax Payable -35
06-01 | Ck 2221; Weller, June yard rent | 6030 Yard Rent 650; 1010 Checking -650
06-03 | Dep; Dvorak, inv 114 | 1010 Checking 2996; 1200 Accounts Receivable -2996
06-09 | Visa; Casey's, gas both trucks | 6010 Fuel 91.30; 2010 Visa Card -91.30
06-11 | Visa; Lindale Small Engine, mower blades | 6020 Equipment Repairs 118.75; 2010 Visa Card -118.75
06-12 | Dep; Hollis Dental, inv 115 | 1010 Checking 535; 1200 Accounts Receivable -535
06-15 | Ck 2222; owner draw | 3020 Owner's Draw 1500; 1010 Checking -1500
06-18 | Inv 116; Petersen, paver walk | 1200 Accounts Receivable 3317; 4020 Landscape Installation -3100; 2200 Sales Tax Payable -217
06-30 | Inv 117; Hollis Dental, June mowing | 1200 Accounts Receivable 642; 4010 Mowing & Maintenance -600; 2200 Sales Tax Payable -42
"""


def iowayards() -> tuple[Workbook, Card]:
    """Landscapers in Cedar Rapids: a journal with date, ref, account, debit, credit and memo; chart, income statement, sales tax."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Chart of Accounts"
    title(chart, "A1", "Prairie Edge Landscaping LLC")
    aside(
        chart,
        "A2",
        "opening balances April 1, 2026 - every account on its own side, minus means the other side",
    )
    head(chart, 4, ["Account", "Type", "Opening", "Debits", "Credits", "Balance"], "C6E0B4")
    accounts = list(rows(YARD_ACCOUNTS))
    where = {name: at for at, (name, _, _) in enumerate(accounts, 5)}
    last = 4 + len(accounts)
    for at, (name, kind, opening) in enumerate(accounts, 5):
        plus, minus = ("D", "E") if kind in ("Asset", "Expense") else ("E", "D")
        put(
            chart,
            at,
            [
                name,
                kind,
                number(opening),
                f"=SUMIF(Journal!$C$4:$C$900,A{at},Journal!$D$4:$D$900)",
                f"=SUMIF(Journal!$C$4:$C$900,A{at},Journal!$E$4:$E$900)",
                f"=C{at}+{plus}{at}-{minus}{at}",
            ],
            ["", "", *[SIGNED] * 4],
        )
    put(
        chart,
        last + 1,
        ["Journal totals", None, None, f"=SUM(D5:D{last})", f"=SUM(E5:E{last})"],
        ["", "", "", SIGNED, SIGNED],
    )
    put(
        chart,
        last + 2,
        [
            "Out of balance",
            None,
            None,
            None,
            None,
            f'=ROUND(SUMIF(B5:B{last},"Asset",F5:F{last})+SUMIF(B5:B{last},"Expense",F5:F{last})-SUMIF(B5:B{last},"Liability",F5:F{last})-SUMIF(B5:B{last},"Equity",F5:F{last})-SUMIF(B5:B{last},"Income",F5:F{last}),2)',
        ],
        ["", "", "", "", "", SIGNED],
    )
    bold(chart, *[f"{c}{r}" for r in (last + 1, last + 2) for c in "ADEF"])
    widths(chart, 30, 11, 13, 13, 13, 13)

    sheet = workbook.create_sheet("Journal")
    across(sheet, "A1:F1", "GENERAL JOURNAL 2026", "E2EFDA")
    head(sheet, 3, ["Date", "Ref", "Account", "Debit", "Credit", "Memo"], "C6E0B4")
    at = 4
    for day, text, entry in journal_lines(YARD_JOURNAL):
        ref, _, memo = text.partition("; ")
        for account, amount in entry:
            put(
                sheet,
                at,
                [
                    day,
                    ref,
                    account,
                    number(str(amount)) if amount > 0 else None,
                    number(str(-amount)) if amount < 0 else None,
                    memo,
                ],
                ["m/d/yyyy", "", "", MONEY, MONEY, ""],
            )
            at += 1
    dropdown(sheet, "C4:C900", f"'Chart of Accounts'!$A$5:$A${last}")
    sheet.freeze_panes = "A4"
    widths(sheet, 11, 10, 28, 12, 12, 36)

    page = workbook.create_sheet("Income Statement")
    title(page, "A1", "Income since April 1, 2026")
    at = 3
    totals = []
    for label, kind in (("Income", "Income"), ("Expenses", "Expense")):
        put(page, at, [label])
        bold(page, f"A{at}")
        start = at + 1
        for name, of, _ in accounts:
            if of == kind:
                at += 1
                put(page, at, [name, f"='Chart of Accounts'!F{where[name]}"], ["", SIGNED])
        at += 1
        put(page, at, [f"Total {label.lower()}", f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
        bold(page, f"A{at}", f"B{at}")
        totals.append(at)
        at += 2
    put(page, at, ["Net income", f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    shade(page, f"A{at}:B{at}", "FFF2CC")
    widths(page, 30, 14)
    income = at

    tax = workbook.create_sheet("Sales Tax")
    title(tax, "A1", "Iowa sales tax, 7% with local option")
    head(
        tax,
        3,
        ["Quarter from", "to", "Taxable sales", "7%", "On the books", "Difference", "Sent in"],
        "C6E0B4",
    )
    for at, month in enumerate((4, 7, 10), 4):
        span = f'Journal!$A$4:$A$900,">="&$A{at},Journal!$A$4:$A$900,"<="&$B{at}'
        book = "Journal!${0}$4:${0}$900,Journal!$C$4:$C$900"
        sales = "+".join(
            f'SUMIFS({book.format("E")},"{name}",{span})' for name, of, _ in accounts if of == "Income"
        )
        put(
            tax,
            at,
            [
                dt.date(2026, month, 1),
                f"=EOMONTH(A{at},2)",
                "=" + sales,
                f"=ROUND(C{at}*0.07,2)",
                f'=SUMIFS({book.format("E")},"2200 Sales Tax Payable",{span})',
                f"=E{at}-D{at}",
                f'=SUMIFS({book.format("D")},"2200 Sales Tax Payable",{span})',
            ],
            ["m/d/yyyy", "m/d/yyyy", *[SIGNED] * 5],
        )
    put(
        tax,
        8,
        ["Owed to Iowa now", f"='Chart of Accounts'!F{where['2200 Sales Tax Payable']}"],
        ["", SIGNED],
    )
    bold(tax, "A8", "B8")
    widths(tax, 18, 13, 14, 12, 13, 12, 12)
    return workbook, {
        "book": "iowayards.xlsx",
        "half": "round97",
        "layout": "journal",
        "about": "landscaping firm, Cedar Rapids, Iowa, USD, sales tax 7% on its work",
        "dialect": "date, ref, account with its number in front, debit, credit and memo on each line; chart first with type, opening, debits, credits and balance, each on its own side; work invoiced with sales tax on a line of its own, purchases on the card, which is paid once a month; income statement and sales tax by quarters on pages of their own",
        "date_order": "mdy",
        "period": ["2026-04-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Ref", "Memo"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Chart of Accounts!F{r}" for r in range(5, last + 1)],
            f"Chart of Accounts!D{last + 1}",
            f"Chart of Accounts!E{last + 1}",
            f"Chart of Accounts!F{last + 2}",
            *[f"Income Statement!B{r}" for r in (*totals, income)],
            *[f"Sales Tax!{c}5" for c in "CDEFG"],
            "Sales Tax!B8",
        ],
        "zero": [f"Chart of Accounts!F{last + 2}"],
    }


FLAT_PEOPLE = ["Inês", "Tomek", "Maud"]
FLAT_KINDS = ["Rent", "Electricity", "Water", "Internet", "Groceries", "Household"]
# date | kind | what | paid by | amount | typed shares, or thirds by formula
FLAT_COSTS = """
02-02 | Rent | February | Tomek | 1140 | 420 370 350
02-04 | Groceries | Continente, big shop | Maud | 64.35 |
02-09 | Internet | NOS | Maud | 36 |
02-12 | Electricity | EDP | Inês | 72.90 |
02-14 | Groceries | Pingo Doce | Tomek | 28.44 |
02-19 | Household | light bulbs, bin bags | Inês | 17.70 |
02-23 | Water | Águas do Porto | Inês | 27.60 |
02-26 | Groceries | Lidl | Inês | 33.12 |
03-02 | Rent | March | Tomek | 1140 | 420 370 350
03-06 | Groceries | Continente, big shop | Maud | 71.10 |
03-09 | Internet | NOS | Maud | 36 |
03-12 | Electricity | EDP | Inês | 66.33 |
03-17 | Groceries | Pingo Doce | Tomek | 24.81 |
03-21 | Household | drying rack | Tomek | 25.50 |
03-24 | Water | Águas do Porto | Inês | 25.95 |
03-28 | Groceries | Bolhão market, fruit and fish | Maud | 30 |
04-01 | Rent | April | Tomek | 1140 | 420 370 350
04-04 | Groceries | Lidl | Inês | 38.79 |
04-09 | Internet | NOS | Maud | 36 |
04-13 | Electricity | EDP | Inês | 51.24 |
04-16 | Groceries | Pingo Doce | Tomek | 31.50 |
04-18 | Household | pan | Maud | 23.97 |
04-19 | Household | pan taken back | Maud | -23.97 |
04-23 | Water | Águas do Porto | Inês | 26.70 |
04-29 | Groceries | Continente, big shop | Maud | 68.52 |
05-04 | Rent | May | Tomek | 1140 | 420 370 350
05-08 | Groceries | Pingo Doce | Tomek | 26.40 |
05-11 | Internet | NOS | Maud | 36 |
05-13 | Electricity | EDP | Inês | 43.65 |
05-20 | Household | detergent, sponges | Inês | 14.85 |
05-22 | Water | Águas do Porto | Inês | 27.15 |
05-27 | Groceries | Lidl | Inês | 35.67 |
06-01 | Rent | June | Tomek | 1140 | 420 370 350
06-05 | Groceries | Continente, big shop | Maud | 59.94 |
06-09 | Internet | NOS | Maud | 36 |
06-12 | Electricity | EDP | Inês | 39.90 |
06-18 | Groceries | Pingo Doce | Tomek | 29.22 |
06-23 | Water | Águas do Porto | Inês | 28.50 |
06-27 | Groceries | Pingo Doce | Tomek | 22.35 |
"""
# date | from | to | amount | how
FLAT_BACK = """
02-06 | Inês | Tomek | 400 | Transfer
02-06 | Maud | Tomek | 300 | Transfer
03-05 | Inês | Tomek | 350 | Transfer
03-06 | Maud | Tomek | 300 | MB Way
04-03 | Inês | Tomek | 380 | Transfer
04-07 | Maud | Tomek | 290 | MB Way
05-06 | Maud | Tomek | 330 | MB Way
05-07 | Inês | Tomek | 370 | Transfer
06-03 | Inês | Tomek | 360 | Transfer
06-08 | Maud | Tomek | 300 | MB Way
"""


def portoflat() -> tuple[Workbook, Card]:
    """Three in a flat in Porto: one list of costs with a column for each one's share, what they paid back, who stands where."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Who owes"
    sheet = workbook.create_sheet("Costs")
    across(sheet, "A1:H1", "Rua do Almada 3º - costs 2026", "DDEBF7")
    put(sheet, 2, [None, None, None, None, None, "shares"])
    head(sheet, 3, ["Date", "Kind", "What", "Paid by", "Amount", *FLAT_PEOPLE], "BDD7EE")
    for at, (day, kind, what, who, amount, shares) in enumerate(rows(FLAT_COSTS), 4):
        typed: list[object] = [number(part) for part in shares.split()]
        parts = typed or [f"=$E{at}/3"] * 3
        put(
            sheet,
            at,
            [date(day), kind, what, who, number(amount), *parts],
            ["dd/mm/yyyy", "", "", "", *[SIGNED] * 4],
        )
    dropdown(sheet, "B4:B500", f'"{",".join(FLAT_KINDS)}"')
    dropdown(sheet, "D4:D500", f'"{",".join(FLAT_PEOPLE)}"')
    sheet.freeze_panes = "A4"
    widths(sheet, 12, 13, 30, 10, 11, 11, 11, 11)

    back = workbook.create_sheet("Paid back")
    head(back, 1, ["Date", "From", "To", "Amount", "How"], "BDD7EE")
    for at, (day, giver, taker, amount, how) in enumerate(rows(FLAT_BACK), 2):
        put(back, at, [date(day), giver, taker, number(amount), how], ["dd/mm/yyyy", "", "", MONEY, ""])
    dropdown(back, "E2:E200", '"Transfer,MB Way,Cash"')
    back.freeze_panes = "A2"
    widths(back, 12, 11, 11, 11, 12)

    title(page, "A1", "Who owes whom")
    aside(page, "A2", "plus: gets money back. minus: owes the others")
    head(
        page,
        4,
        ["", "From January", "Paid", "Share", "Paid back", "Got back", "Stands at"],
        "BDD7EE",
    )
    for at, (name, start) in enumerate(zip(FLAT_PEOPLE, (-12.4, 31.75, -19.35), strict=True), 5):
        letter = "FGH"[at - 5]
        put(
            page,
            at,
            [
                name,
                start,
                f"=SUMIF(Costs!$D$4:$D$500,A{at},Costs!$E$4:$E$500)",
                f"=SUM(Costs!{letter}$4:{letter}$500)",
                f"=SUMIF('Paid back'!$B$2:$B$200,A{at},'Paid back'!$D$2:$D$200)",
                f"=SUMIF('Paid back'!$C$2:$C$200,A{at},'Paid back'!$D$2:$D$200)",
                f"=ROUND(B{at}+C{at}-D{at}+E{at}-F{at},2)",
            ],
            ["", *[SIGNED] * 6],
        )
    put(page, 8, ["All", *[f"=SUM({c}5:{c}7)" for c in "BCDEF"], "=ROUND(SUM(G5:G7),2)"], ["", *[SIGNED] * 6])
    bold(page, *[f"{c}8" for c in "ABCDEFG"], "G5", "G6", "G7")
    shade(page, "G5:G7", "FFF2CC")
    head(page, 11, ["Kind", "All", *FLAT_PEOPLE], "BDD7EE")
    for at, kind in enumerate(FLAT_KINDS, 12):
        put(
            page,
            at,
            [kind, *[f"=SUMIF(Costs!$B$4:$B$500,$A{at},Costs!{c}$4:{c}$500)" for c in "EFGH"]],
            ["", *[SIGNED] * 4],
        )
    put(page, 18, ["Total", *[f"=SUM({c}12:{c}17)" for c in "BCDE"]], ["", *[SIGNED] * 4])
    bold(page, *[f"{c}18" for c in "ABCDE"])
    widths(page, 14, 14, 12, 12, 12, 12, 12)
    return workbook, {
        "book": "portoflat.xlsx",
        "half": "round97",
        "layout": "records",
        "about": "three in a shared flat who write English, Porto, Portugal, EUR",
        "dialect": "one list of costs with kind, what and who paid before the amount and a column for each one's share, the rent's shares typed by room, a third each by formula for all else, money back as minus; what they paid each other back on a sheet of its own with how last; who stands where and kinds by person on the first sheet",
        "date_order": "dmy",
        "period": ["2026-02-01", "2026-12-31"],
        "tables": {"costs": "Costs", "paid back": "Paid back"},
        "free": {"Costs": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"Who owes!{c}{r}" for r in range(5, 9) for c in "CDEFG"],
            *[f"Who owes!{c}{r}" for r in range(12, 19) for c in "BCDE"],
        ],
        "zero": ["Who owes!G8"],
    }


# heading | last year
CHOIR_IN = """
Subscriptions | 1935
Concerts | 2418.50
Weddings & events | 900
Teas & raffles | 346.20
Donations | 250
"""
CHOIR_OUT = """
Hall hire | 1540
Accompanist | 1100
Music | 412.75
Concert costs | 688.40
Teas & prizes | 118.30
Bank fees | 60
"""
# date | details | heading | ref | cash | bank
CHOIR_BOOK = """
02-03 | Subs at practice | Subscriptions | | 240 |
02-05 | Cash paid in | Banking | slip 11 | -100 | 100
02-06 | Church hall, February | Hall hire | 0351 | | -140
02-17 | Photocopies of the psalm | Music | | -14.40 |
02-27 | Vani, playing in February | Accompanist | | -100 |
02-28 | BSP, fees | Bank fees | | | -5
03-03 | Subs at practice | Subscriptions | | 215 |
03-05 | Church hall, March | Hall hire | 0352 | | -140
03-09 | Cash paid in | Banking | slip 12 | -120 | 120
03-14 | Sang at the Prasad wedding | Weddings & events | | | 300
03-24 | Tea after practice, cake raffle | Teas & raffles | | 86.50 |
03-24 | Milk, sugar, biscuits | Teas & prizes | | -22.35 |
03-31 | Vani, playing in March | Accompanist | | -100 |
03-31 | BSP, fees | Bank fees | | | -5
04-02 | Easter concert, tickets at the door | Concerts | | 780 |
04-02 | Flowers and programmes | Concert costs | | -96.80 |
04-07 | Cash paid in | Banking | slip 13 | -600 | 600
04-07 | Subs at practice | Subscriptions | | 205 |
04-09 | Church hall, April | Hall hire | 0353 | | -140
04-16 | Pacific Scores, 30 copies | Music | 0354 | | -168
04-30 | Vani, playing in April | Accompanist | | -100 |
04-30 | BSP, fees | Bank fees | | | -5
05-05 | Subs at practice | Subscriptions | | 190 |
05-08 | Church hall, May | Hall hire | 0355 | | -140
05-11 | Cash paid in | Banking | slip 14 | -220 | 220
05-23 | Sang at the bank's dinner | Weddings & events | | | 350
05-29 | Vani, playing in May | Accompanist | | -100 |
05-29 | BSP, fees | Bank fees | | | -5
06-02 | Subs at practice | Subscriptions | | 220 |
06-04 | Church hall, June | Hall hire | 0356 | | -140
06-16 | Tea after practice, hamper raffle | Teas & raffles | | 112 |
06-16 | Hamper and milk | Teas & prizes | | -41.60 |
06-18 | Cash paid in | Banking | slip 15 | -230 | 230
06-26 | Mrs Fong, gift | Donations | | | 200
06-30 | Vani, playing in June | Accompanist | | -100 |
06-30 | BSP, fees | Bank fees | | | -5
07-07 | Subs at practice | Subscriptions | | 185 |
07-09 | Church hall, July | Hall hire | 0357 | | -140
07-18 | Winter concert, tickets at the door | Concerts | | 925 |
07-18 | Sound system for the concert | Concert costs | 0358 | | -180
07-20 | Cash paid in | Banking | slip 16 | -900 | 900
07-31 | Vani, playing in July | Accompanist | | -100 |
07-31 | BSP, fees | Bank fees | | | -5
08-04 | Subs at practice | Subscriptions | | 210 |
08-06 | Church hall, August | Hall hire | 0359 | | -140
08-10 | Cash paid in | Banking | slip 17 | -150 | 150
08-20 | Pacific Scores, carol books | Music | 0360 | | -124.50
08-25 | Tea after practice, cake raffle | Teas & raffles | | 78 |
"""


def suvachoir() -> tuple[Workbook, Card]:
    """A choir in Suva: one list with a signed cash and a signed bank column, cash banked as one line; receipts and payments."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Book"
    title(sheet, "A1", "Laucala Bay Singers - treasurer's book 2026 (FJ$)")
    aside(sheet, "A2", "money out with a minus. Banking: minus in cash, plus in bank")
    put(
        sheet,
        3,
        ["We have", None, None, None, "=SUM(E6:E500)", "=SUM(F6:F500)"],
        ["", "", "", "", SIGNED, SIGNED],
    )
    bold(sheet, "A3", "E3", "F3")
    shade(sheet, "A3:F3", "FFF2CC")
    head(sheet, 5, ["Date", "Details", "Heading", "Ref", "Cash", "Bank"], "D9D2E9")
    put(
        sheet,
        6,
        [date("01-01"), "From last year", "Brought forward", None, 57.65, 1846.2],
        ["d mmm yyyy", "", "", "", SIGNED, SIGNED],
    )
    for at, (day, what, heading, ref, cash, bank) in enumerate(rows(CHOIR_BOOK), 7):
        put(
            sheet,
            at,
            [date(day), what, heading, ref or None, number(cash), number(bank)],
            ["d mmm yyyy", "", "", "", SIGNED, SIGNED],
        )
    sheet.freeze_panes = "A6"
    widths(sheet, 13, 36, 20, 10, 12, 12)

    page = workbook.create_sheet("For the AGM")
    title(page, "A1", "Receipts and payments 2026")
    at = 3
    totals = []
    for label, text, sign in (("Receipts", CHOIR_IN, ""), ("Payments", CHOIR_OUT, "-")):
        head(page, at, [label, "Cash", "Bank", "This year", "Last year"], "D9D2E9")
        start = at + 1
        for heading, before in rows(text):
            at += 1
            put(
                page,
                at,
                [
                    heading,
                    *[f"={sign}SUMIF(Book!$C$6:$C$500,$A{at},Book!{c}$6:{c}$500)" for c in "EF"],
                    f"=B{at}+C{at}",
                    number(before),
                ],
                ["", *[SIGNED] * 4],
            )
        at += 1
        put(
            page,
            at,
            [f"Total {label.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCDE"]],
            ["", *[SIGNED] * 4],
        )
        bold(page, *[f"{c}{at}" for c in "ABCDE"])
        totals.append(at)
        at += 2
    put(
        page,
        at,
        ["Over the year", *[f"={c}{totals[0]}-{c}{totals[1]}" for c in "BCDE"]],
        ["", *[SIGNED] * 4],
    )
    put(page, at + 1, ["At the start", "=Book!E6", "=Book!F6", f"=B{at + 1}+C{at + 1}"], ["", *[SIGNED] * 3])
    put(
        page,
        at + 2,
        [
            "Cash banked",
            *[f'=SUMIF(Book!$C$6:$C$500,"Banking",Book!{c}$6:{c}$500)' for c in "EF"],
            f"=B{at + 2}+C{at + 2}",
        ],
        ["", *[SIGNED] * 3],
    )
    put(page, at + 3, ["We have now", *[f"=SUM({c}{at}:{c}{at + 2})" for c in "BCD"]], ["", *[SIGNED] * 3])
    put(
        page,
        at + 4,
        ["Same as the book? 0", None, None, f"=ROUND(D{at + 3}-Book!E3-Book!F3,2)"],
        ["", "", "", SIGNED],
    )
    bold(page, *[f"{c}{r}" for r in (at, at + 3) for c in "ABCD"])
    kinds = [line[0] for text in (CHOIR_IN, CHOIR_OUT) for line in rows(text)]
    dropdown(sheet, "C6:C500", f'"{",".join([*kinds, "Banking"])}"')
    widths(page, 24, 13, 13, 13, 13)
    lines = [*range(4, totals[0] + 1), *range(totals[0] + 3, totals[1] + 1), at, at + 2, at + 3]
    return workbook, {
        "book": "suvachoir.xlsx",
        "half": "round97",
        "layout": "cash book",
        "about": "community choir, Suva, Fiji, FJD",
        "dialect": "one list with details, heading and ref (cheque or slip) before a signed cash and a signed bank column, money out as minus, both as they stand above the headings; cash banked as one line, minus in cash and plus in bank; receipts and payments by heading in cash and bank beside last year's, banked and a check on a second sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"book": "Book"},
        "free": {"Book": ["Details", "Ref"]},
        "adds_up": {},
        "watch": [
            "Book!E3",
            "Book!F3",
            *[f"For the AGM!{c}{r}" for r in lines for c in "BCD"],
            f"For the AGM!D{at + 4}",
        ],
        "zero": [f"For the AGM!D{at + 4}"],
    }


# number | issued | customer | shoot | fee | travel | paid on | paid by
PHOTO_INVOICES = """
K-061 | 01-09 | Rainforest Lodge | Rooms and jetty | 2400 | 180 | 01-22 | Transfer
K-062 | 01-16 | Ling & Jee | Wedding, deposit | 1000 | | 01-16 | DuitNow
K-063 | 01-27 | Sunny Hill Ice Cream | Menu photos | 950 | | 02-09 | Transfer
K-064 | 02-06 | SMK Batu Lintang | Class photos | 1350 | | 03-03 | Cheque
K-065 | 02-23 | Ling & Jee | Wedding, balance | 2600 | 120 | 02-27 | DuitNow
K-066 | 03-04 | Damai Surf Hotel | Pool and restaurant | 2100 | 90 | 03-19 | Transfer
K-067 | 03-13 | Mdm Bong | Family portrait | 480 | | 03-13 | Cash
K-068 | 03-25 | Siniawan Night Market | Event, two evenings | 1200 | 100 | 04-10 | Transfer
K-069 | 04-08 | Awang & Siti | Wedding, deposit | 1000 | | 04-09 | DuitNow
K-070 | 04-20 | Sunny Hill Ice Cream | Raya posters | 700 | | 05-04 | Transfer
K-071 | 05-05 | Rainforest Lodge | Drone, river trail | 1800 | 180 | 05-18 | Transfer
K-072 | 05-18 | Awang & Siti | Wedding, balance | 2800 | 60 | 05-21 | DuitNow
K-073 | 05-29 | Borneo Tax Partners | Staff headshots | 1150 | | 06-15 | Transfer
K-074 | 06-08 | SMK Batu Lintang | Sports day | 900 | | |
K-075 | 06-17 | Damai Surf Hotel | Gawai dinner | 1300 | 90 | 07-01 | Transfer
K-076 | 06-26 | Mr Jugah | Passport and family | 260 | | 06-26 | Cash
K-077 | 07-03 | Borneo Tax Partners | Office and lobby | 850 | | |
K-078 | 07-10 | Rainforest Lodge | New cabins | 1600 | 180 | |
"""
PHOTO_KINDS = ["Gear", "Prints & albums", "Travel", "Software & web", "Assistants", "Other"]
# date | supplier | what | paid by | kind | amount
PHOTO_COSTS = """
01-05 | Adobe | plan, month | Card | Software & web | 94.90
01-08 | Petronas | petrol to Damai | Card | Travel | 70
01-20 | Padungan Print | proofs | Cash | Prints & albums | 48
02-05 | Adobe | plan, month | Card | Software & web | 94.90
02-12 | Foto Sarawak | two batteries | Card | Gear | 318
02-21 | Dayang | helped at Ling & Jee's | Transfer | Assistants | 250
02-24 | Petronas | petrol | Card | Travel | 65
03-02 | Padungan Print | album, Ling & Jee | Transfer | Prints & albums | 420
03-05 | Adobe | plan, month | Card | Software & web | 94.90
03-17 | Exabytes | website, a year | Card | Software & web | 239
03-20 | Dayang | helped at Siniawan | Transfer | Assistants | 200
04-06 | Adobe | plan, month | Card | Software & web | 94.90
04-14 | Foto Sarawak | light stand | Card | Gear | 185
04-17 | Foto Sarawak | light stand taken back | Card | Gear | -185
04-28 | Petronas | petrol | Card | Travel | 72
05-05 | Adobe | plan, month | Card | Software & web | 94.90
05-16 | Dayang | helped at Awang & Siti's | Transfer | Assistants | 250
05-25 | Padungan Print | album, Awang & Siti | Transfer | Prints & albums | 440
06-05 | Adobe | plan, month | Card | Software & web | 94.90
06-10 | Great Eastern | gear insurance | Transfer | Other | 386
06-19 | Petronas | petrol to Damai | Card | Travel | 68
06-30 | Padungan Print | class prints | Transfer | Prints & albums | 274.50
07-06 | Adobe | plan, month | Card | Software & web | 94.90
07-09 | Petronas | petrol | Card | Travel | 75
"""


def kuchingphotos() -> tuple[Workbook, Card]:
    """A photographer in Kuching: invoices with the day paid filled in later, expenses with a column for each kind, months."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Invoices"
    title(sheet, "A1", "Invoices 2026 (RM)")
    put(
        sheet,
        2,
        ["Still to come in", None, None, None, None, None, '=SUM(G5:G300)-SUMIF(I5:I300,">0",G5:G300)'],
        ["", "", "", "", "", "", MONEY],
    )
    bold(sheet, "A2", "G2")
    head(
        sheet,
        4,
        ["No", "Issued", "Customer", "Shoot", "Fee", "Travel", "Total", "Due", "Paid on", "Paid by"],
        "D0CECE",
    )
    for at, (no, day, customer, shoot, fee, travel, paid, how) in enumerate(rows(PHOTO_INVOICES), 5):
        put(
            sheet,
            at,
            [
                no,
                date(day),
                customer,
                shoot,
                number(fee),
                number(travel),
                f"=E{at}+F{at}",
                f"=B{at}+14",
                day_of(paid),
                how or None,
            ],
            ["", "dd/mm/yy", "", "", MONEY, MONEY, MONEY, "dd/mm/yy", "dd/mm/yy", ""],
        )
    dropdown(sheet, "J5:J300", '"Transfer,DuitNow,Cheque,Cash"')
    sheet.freeze_panes = "D5"
    widths(sheet, 9, 11, 26, 24, 11, 10, 11, 11, 11, 11)

    costs = workbook.create_sheet("Expenses")
    title(costs, "A1", "Expenses 2026 (RM)")
    letters = [get_column_letter(5 + i) for i in range(len(PHOTO_KINDS) + 1)]
    put(
        costs,
        2,
        ["So far", None, None, None, *[f"=SUM({c}5:{c}400)" for c in letters]],
        ["", "", "", "", *[SIGNED] * 7],
    )
    bold(costs, "A2", *[f"{c}2" for c in letters])
    head(costs, 4, ["Date", "Supplier", "What", "Paid by", *PHOTO_KINDS, "Total"], "D0CECE")
    for at, (day, supplier, what, how, kind, amount) in enumerate(rows(PHOTO_COSTS), 5):
        put(
            costs,
            at,
            [
                date(day),
                supplier,
                what,
                how,
                *[number(amount) if kind == one else None for one in PHOTO_KINDS],
                f"=SUM(E{at}:J{at})",
            ],
            ["dd/mm/yy", "", "", "", *[SIGNED] * 7],
        )
    dropdown(costs, "D5:D400", '"Card,Transfer,Cash"')
    costs.freeze_panes = "A5"
    widths(costs, 11, 20, 28, 11, 11, 11, 11, 11, 11, 11, 12)

    page = workbook.create_sheet("Months")
    title(page, "A1", "Longhouse Light Photography - months of 2026")
    head(page, 3, ["Month", "Invoiced", "Came in", "Spent", "Left"], "D0CECE")
    for at in range(4, 16):
        span = f'{{0}},">="&$A{at},{{0}},"<="&EOMONTH($A{at},0)'
        issued, paid, spent = (
            span.format(r) for r in ("Invoices!$B$5:$B$300", "Invoices!$I$5:$I$300", "Expenses!$A$5:$A$400")
        )
        put(
            page,
            at,
            [
                dt.date(2026, at - 3, 1),
                f"=SUMIFS(Invoices!$G$5:$G$300,{issued})",
                f"=SUMIFS(Invoices!$G$5:$G$300,{paid})",
                f"=SUMIFS(Expenses!$K$5:$K$400,{spent})",
                f"=C{at}-D{at}",
            ],
            ["mmm yy", *[SIGNED] * 4],
        )
    put(page, 16, ["Year", *[f"=SUM({c}4:{c}15)" for c in "BCDE"]], ["", *[SIGNED] * 4])
    bold(page, *[f"{c}16" for c in "ABCDE"])
    shade(page, "A16:E16", "EDEDED")
    widths(page, 11, 13, 13, 13, 13)
    return workbook, {
        "book": "kuchingphotos.xlsx",
        "half": "round97",
        "layout": "records",
        "about": "freelance photographer, Kuching, Malaysia, MYR, under the service tax limit",
        "dialect": "numbered invoices with fee, travel, total and the day due by formula, the day paid and how filled in later, still to come in above the headings; expenses with how it was paid before a column for each kind and the total by formula, sums above the headings, taken back as minus; months with invoiced, came in, spent and left on the last sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"invoices": "Invoices", "expenses": "Expenses"},
        "free": {"Invoices": ["Shoot"], "Expenses": ["Supplier", "What"]},
        "adds_up": {},
        "watch": [
            "Invoices!G2",
            *[f"Expenses!{c}2" for c in letters],
            *[f"Months!{c}{r}" for r in (10, 16) for c in "BCDE"],
        ],
        "zero": [],
    }


BOOKS = [darwinlaksa, iowayards, portoflat, suvachoir, kuchingphotos]
