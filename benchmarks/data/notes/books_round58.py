"""The workbooks of round 58: set up as differently from each other as people set up such books."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"


def shade(sheet: Worksheet, cells: str, color: str) -> None:
    """A colour behind a range of cells."""
    for line in sheet[cells]:
        for cell in line:
            cell.fill = PatternFill("solid", start_color=color)


def aside(sheet: Worksheet, cell: str, text: str) -> None:
    """A remark in the margin, small and grey."""
    sheet[cell] = text
    sheet[cell].font = Font(italic=True, size=9, color="808080")


NURSERY_CODES = """
1010 | AIB current a/c | Asset
1020 | Petty cash | Asset
1100 | Parents' fees due | Asset
1150 | ECCE / NCS due | Asset
1200 | Play equipment | Asset
1210 | Equipment - depreciation | Asset
2010 | Creditors | Liability
2100 | PAYE / PRSI due | Liability
2200 | Booking deposits held | Liability
3010 | Capital - S. Mulvey | Equity
3020 | Drawings | Equity
4010 | Fees - parents | Income
4020 | ECCE / NCS funding | Income
4030 | Summer camp & events | Income
5010 | Staff wages (net) | Cost
5020 | PAYE & PRSI | Cost
6010 | Rent of hall | Cost
6020 | Snacks & milk | Cost
6030 | Arts & materials | Cost
6040 | Heat & light | Cost
6050 | Cleaning & laundry | Cost
6060 | Insurance | Cost
6070 | Phone & broadband | Cost
6080 | Repairs | Cost
6090 | Training & vetting | Cost
6100 | Bank charges | Cost
"""

NURSERY_ENTRIES = """
09-01 | Balances brought forward | 1010 7318.40; 1020 64.20; 1100 310; 1200 5400; 1210 -1350; 2100 -742; 2200 -600; 3010 -10400.60
09-01 | Rent September | 6010 850; 1010 -850
09-01 | Fees invoiced Sept - Hoey | 1100 540; 4010 -540
09-01 | Fees invoiced Sept - Brennan | 1100 310; 4010 -310
09-01 | Fees invoiced Sept - Okafor | 1100 540; 4010 -540
09-01 | Fees invoiced Sept - Duggan | 1100 425; 4010 -425
09-03 | Brennan - August fees received | 1010 310; 1100 -310
09-04 | Hoey - Sept fees received | 1010 540; 1100 -540
09-07 | Tesco - milk, fruit, crackers | 6020 41.35; 1020 -41.35
09-07 | Cash drawn for petty cash | 1020 100; 1010 -100
09-08 | Okafor - Sept fees received | 1010 540; 1100 -540
09-10 | Eir - phone & broadband | 6070 54.99; 1010 -54.99
09-11 | Duggan - Sept fees received | 1010 425; 1100 -425
09-14 | Revenue - August PAYE/PRSI | 2100 742; 1010 -742
09-15 | Art & Hobby - paint, card | 6030 36.80; 1020 -36.80
09-16 | Booking deposit - Farrell | 1010 150; 2200 -150
09-18 | Flogas - heating | 6040 188.70; 1010 -188.70
09-21 | Brennan - Sept fees received | 1010 310; 1100 -310
09-22 | Tesco - milk, fruit | 6020 32.15; 1020 -32.15
09-24 | Pobal - ECCE September | 1010 2214; 4020 -2214
09-25 | Wages September - Niamh and Aga | 5010 2860; 1010 -2860
09-25 | PAYE/PRSI September | 5020 715; 2100 -715
09-28 | Washing liquid, gloves - Dealz | 6050 18.50; 1020 -18.50
09-30 | AIB fees | 6100 12.40; 1010 -12.40
09-30 | S. Mulvey drawings | 3020 900; 1010 -900
10-01 | Rent October | 6010 850; 1010 -850
10-01 | Fees invoiced Oct - Hoey | 1100 540; 4010 -540
10-01 | Fees invoiced Oct - Brennan | 1100 310; 4010 -310
10-01 | Fees invoiced Oct - Okafor | 1100 540; 4010 -540
10-01 | Fees invoiced Oct - Duggan | 1100 425; 4010 -425
10-02 | Okafor - Oct fees received | 1010 540; 1100 -540
10-05 | Hoey - Oct fees received | 1010 540; 1100 -540
10-06 | Cash drawn for petty cash | 1020 100; 1010 -100
10-07 | Tesco - milk, fruit, crackers | 6020 44.60; 1020 -44.60
10-09 | Duggan - Oct fees received | 1010 425; 1100 -425
10-10 | Eir - phone & broadband | 6070 54.99; 1010 -54.99
10-13 | Garda vetting & first aid refresher | 6090 180; 1010 -180
10-14 | Revenue - September PAYE/PRSI | 2100 715; 1010 -715
10-15 | Dunne Joinery - gate mended, on account | 6080 240; 2010 -240
10-19 | Flogas - heating | 6040 201.35; 1010 -201.35
10-20 | Brennan - Oct fees received | 1010 310; 1100 -310
10-22 | Pobal - ECCE October | 1010 2214; 4020 -2214
10-23 | Wages October - Niamh and Aga | 5010 2860; 1010 -2860
10-23 | PAYE/PRSI October | 5020 715; 2100 -715
10-27 | Halloween party tickets | 1020 85; 4030 -85
10-28 | Art & Hobby - pumpkins, glue | 6030 29.45; 1020 -29.45
10-30 | AIB fees | 6100 12.40; 1010 -12.40
10-30 | S. Mulvey drawings | 3020 900; 1010 -900
11-02 | Rent November | 6010 850; 1010 -850
11-02 | Fees invoiced Nov - Hoey | 1100 540; 4010 -540
11-02 | Fees invoiced Nov - Brennan | 1100 310; 4010 -310
11-02 | Fees invoiced Nov - Okafor | 1100 540; 4010 -540
11-02 | Fees invoiced Nov - Duggan | 1100 425; 4010 -425
"""


def montessori() -> tuple[Workbook, Card]:
    """A Montessori nursery in Mullingar: codes with looked-up names, narrative and initials last, a hidden month."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Day book"
    book.merge_cells("A1:I1")
    title(book, "A1", "LITTLE ACORNS MONTESSORI, MULLINGAR")
    book["A1"].alignment = Alignment(horizontal="center")
    put(book, 2, ["Year 1 Sept 2026 to 31 Aug 2027"])
    aside(book, "A3", "Two lines or more for each happening. Dr = Cr, see cell I4")
    put(book, 4, ["Difference", "=ROUND(SUM(F7:F3000)-SUM(G7:G3000),2)"], ["", SIGNED], 8)
    head(book, 6, ["Jnl", "Date", "Mth", "A/c", "Account name", "Dr €", "Cr €", "Narrative", "By"], "E2EFDA")
    at = 7
    for entry, (day, words, lines) in enumerate(journal_lines(NURSERY_ENTRIES), 1):
        for code, amount in lines:
            name = f'=IF(D{at}="","",VLOOKUP(D{at},Codes!$A$4:$C$60,2,FALSE))'
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                book,
                at,
                [entry, day, f"=MONTH(B{at})", int(code), name, debit, credit, words, "SM"],
                ["", "dd/mm/yy", "0", "0", "", MONEY, MONEY],
            )
            at += 1
    book.column_dimensions["C"].hidden = True
    widths(book, 6, 11, 6, 8, 27, 12, 12, 42, 6)
    book.column_dimensions["C"].hidden = True
    book.freeze_panes = "A7"
    codes = workbook.create_sheet("Codes")
    title(codes, "A1", "Nominal codes")
    head(codes, 3, ["Code", "Name", "Class"], "E2EFDA")
    trial = workbook.create_sheet("TB")
    title(trial, "A1", "Trial balance")
    head(trial, 3, ["Code", "Account", "Dr", "Cr", "Net"], "E2EFDA")
    where = {}
    for row, (code, name, kind) in enumerate(rows(NURSERY_CODES), 4):
        put(codes, row, [int(code), name, kind])
        net = f"=ROUND(SUMIFS('Day book'!$F$7:$F$3000,'Day book'!$D$7:$D$3000,A{row})-SUMIFS('Day book'!$G$7:$G$3000,'Day book'!$D$7:$D$3000,A{row}),2)"
        put(
            trial,
            row,
            [int(code), f"=Codes!B{row}", f"=MAX(E{row},0)", f"=MAX(-E{row},0)", net],
            ["", "", MONEY, MONEY, SIGNED],
        )
        where[code] = row
    last = 3 + len(where)
    put(trial, last + 2, [None, "TOTALS", *[f"=SUM({c}4:{c}{last})" for c in "CDE"]], ["", "", MONEY, MONEY])
    bold(trial, *[f"{c}{last + 2}" for c in "BCDE"])
    widths(codes, 8, 28, 11)
    widths(trial, 8, 28, 12, 12, 12)
    page = workbook.create_sheet("P&L")
    title(page, "A1", "Profit and loss, year to date")
    row, totals = 3, []
    for kind, name, sign in (("Income", "INCOME", "-"), ("Cost", "COSTS", "")):
        put(page, row, [None, name])
        bold(page, f"B{row}")
        start = row + 1
        for code, _, of in rows(NURSERY_CODES):
            if of == kind:
                row += 1
                put(
                    page,
                    row,
                    [int(code), f"=TB!B{where[code]}", f"={sign}TB!E{where[code]}"],
                    ["", "", SIGNED],
                )
        row += 1
        put(page, row, [None, f"Total {name.lower()}", f"=SUM(C{start}:C{row - 1})"], ["", "", SIGNED])
        bold(page, f"B{row}", f"C{row}")
        totals.append(row)
        row += 2
    put(page, row, [None, "SURPLUS / (DEFICIT)", f"=C{totals[0]}-C{totals[1]}"], ["", "", SIGNED])
    bold(page, f"B{row}", f"C{row}")
    widths(page, 8, 28, 13)
    watched = ["1010", "1020", "1100", "2010", "2100", "2200", "3020"]
    return workbook, {
        "book": "montessori.xlsx",
        "half": "round58",
        "layout": "journal",
        "about": "Montessori nursery, Ireland, EUR",
        "dialect": "an entry number, account codes with looked-up names, debit and credit columns before the narrative and initials, a hidden month, list from row 7, trial balance in two columns and profit and loss by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "Day book",
            "date": "Date",
            "account": "A/c",
            "debit": "Dr €",
            "credit": "Cr €",
        },
        "free": {"Day book": ["Jnl", "Narrative", "By"]},
        "adds_up": {"Day book": ["Dr €", "Cr €"]},
        "watch": [
            "Day book!I4",
            *[f"TB!E{where[code]}" for code in watched],
            *[f"P&L!C{r}" for r in [*totals, row]],
        ],
        "zero": ["Day book!I4"],
    }


BOOKS = [montessori]
