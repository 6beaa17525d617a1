"""Statements with typed-in amounts, and grids of categories by months, weeks or people."""

import datetime as dt
from decimal import Decimal

import xlsxwriter

from nl2x.books.model import Increase
from tests.books.zoo import case, day, opened, put, saved, written


@case(
    "statements", "Increase",
    types={"Cash": "asset", "Inventory": "asset", "Accounts payable": "liability", "Loan from mum": "liability",
           "Owner's equity": "equity"},
    posting=Increase("Balance Sheet", "Cash", Decimal(250)),
    cells={"Balance Sheet!B4": 1450},
)  # fmt: skip
def one_balance_sheet() -> bytes:
    book, (sheet,) = opened("Balance Sheet")
    put(sheet, 1, [["Lemonade stand: balance sheet"], [], ["Assets"], ["Cash", 1200], ["Inventory", 300],
                   ["Equipment", 500], ["Total assets", "=SUM(B4:B6)"], [], ["Liabilities"], ["Accounts payable", 200],
                   ["Loan from mum", 800], ["Total liabilities", "=B10+B11"], [], ["Owner's equity", 1000],
                   ["Total liabilities and equity", "=B12+B14"]])  # fmt: skip
    return saved(book)


@case(
    "statements", "Increase",
    types={"Product sales": "income", "Returns & allowances": "-income", "Salaries": "expense", "Bank": "asset",
           "Accumulated depreciation": "-asset", "Retained earnings b/f": "equity", "Dividends paid": "-equity"},
    posting=Increase("P&L", "Salaries", Decimal("320.50")),
    cells={"P&L!D10": 4320.5},
)  # fmt: skip
def two_statements_with_notes() -> bytes:
    def make(book: xlsxwriter.Workbook) -> None:
        profit, balance = book.add_worksheet("P&L"), book.add_worksheet("Financial position")
        money = book.add_format({"num_format": "#,##0.00;(#,##0.00)"})
        lines = [
            ("Juniper Ltd",), ("Profit and loss, year to June 2026",), (), (None, "Note", "£"), ("Revenue",),
            ("Product sales", 1, 21000), ("Returns & allowances", None, -400), ("Net sales", None, "=SUM(D6:D7)", 20600),
            ("Costs",), ("Salaries", 2, 4000), ("Materials", None, 3100), ("Total costs", None, "=SUM(D10:D11)", 7100),
            ("Profit for the year", None, "=D8-D12", 13500),
        ]  # fmt: skip
        fill(profit, lines, money)
        lines = [
            ("Juniper Ltd",), ("Balance sheet",), (), ("Fixed assets",), ("Machinery", None, 9000),
            ("Accumulated depreciation", None, -1500), ("Current assets",), ("Bank", None, 8000), ("Trade debtors", 3, 2500),
            ("Total assets", None, "=SUM(D5:D9)", 18000), ("Creditors",), ("Trade creditors", None, 2000),
            ("Capital and reserves",), ("Share capital", None, 100), ("Retained earnings b/f", None, 2900),
            ("Dividends paid", None, -500), ("Profit for the year", None, "='P&L'!D13", 13500),
            ("Total equity and liabilities", None, "=SUM(D12:D17)", 18000), ("Check", None, "=D10-D18", 0),
        ]  # fmt: skip
        fill(balance, lines, money)

    def fill(sheet: xlsxwriter.worksheet.Worksheet, lines: list, money: xlsxwriter.format.Format) -> None:
        for r, line in enumerate(lines):
            for c, value in zip((1, 2, 3), line, strict=False):
                if isinstance(value, str) and value.startswith("="):
                    sheet.write_formula(r, c, value, money, line[3])
                elif value is not None:
                    sheet.write(r, c, value, money if c == 3 else None)

    return written(make)


@case(
    "statements", "Increase",
    types={"Cash": "asset", "Van": "asset", "Bank loan": "liability", "Capital": "equity"},
    posting=Increase("Position", "Bank loan", Decimal(-100)),
    cells={"Position!E5": 3900},
)  # fmt: skip
def side_by_side() -> bytes:
    book, (sheet,) = opened("Position")
    put(sheet, 1, [["Balance sheet as at 31/03/2026"], [], ["Assets", None, None, "Liabilities and capital"],
                   ["Cash", 900, None, "Creditors", 300], ["Stock", 1400, None, "Bank loan", 4000],
                   ["Van", 6000, None, "Capital", 4000], ["Total", "=SUM(B4:B6)", None, "Total", "=SUM(E4:E6)"]])  # fmt: skip
    return saved(book)


@case(
    "statements", "Increase",
    types={"Ticket sales": "income", "Hall hire": "expense", "Printing": "expense"},
    posting=Increase("Accounts", "Printing", Decimal(35)),
    cells={"Accounts!B9": 155},
)  # fmt: skip
def this_year_and_last() -> bytes:
    book, (sheet,) = opened("Accounts")
    put(sheet, 1, [["Amateur Players: receipts and payments"], [None, 2026, 2025], ["Receipts"],
                   ["Ticket sales", 2400, 2210], ["Raffle", 180, 205], ["Total receipts", "=SUM(B4:B5)", "=SUM(C4:C5)"],
                   ["Payments"], ["Hall hire", 800, 780], ["Printing", 120, 96], ["Costumes", 340, 150],
                   ["Total payments", "=SUM(B8:B10)", "=SUM(C8:C10)"], ["Surplus", "=B6-B11", "=C6-C11"]])  # fmt: skip
    return saved(book)


@case(
    "grid", "Increase",
    types={"Salary": "income", "Rent": "expense", "Food": "expense", "Side jobs": "income"},
    posting=Increase("Budget", "Food", Decimal("41.20"), "March"),
    cells={"Budget!D9": 451.2},
    facts={"grids.0.period": "month"},
)  # fmt: skip
def months_across() -> bytes:
    book, (sheet,) = opened("Budget")
    heads = ["January", "February", "March", "April", "May", "June"]
    put(sheet, 1, [["Household 2026"], [], ["", *heads, "Total"], ["INCOME"], ["Salary", 3000, 3000, 3000],
                   ["Side jobs", 150, None, 80], ["EXPENSES"], ["Rent", 900, 900, 900], ["Food", 400, 380, 410],
                   ["Transport", 60, 60, 75]])  # fmt: skip
    put(sheet, 11, [["Total expenses", *(f"=SUM({c}8:{c}10)" for c in "BCDEFG")]])
    for row in (5, 6, 8, 9, 10):
        sheet.cell(row, 8, f"=SUM(B{row}:G{row})")
    return saved(book)


@case(
    "grid", "Increase",
    posting=Increase("Spending", "Vet", Decimal(30), "Feb 2026"),
    cells={"Spending!D6": "=45+20+30"},
    facts={"grids.0.period": "month"},
)  # fmt: skip
def months_as_dates() -> bytes:
    book, (sheet,) = opened("Spending")
    put(sheet, 3, [["Category", *(dt.date(2026, m, 1) for m in range(1, 13))], ["Oats", 20, 24], ["Farrier", None, 60],
                   ["Vet", 80, "=45+20"]], left=2, dates="mmm-yy")  # fmt: skip
    put(sheet, 8, [["Total", *(f"=SUM({c}4:{c}7)" for c in "CDEFGHIJKLMN")]], left=2)
    return saved(book)


@case(
    "grid", "Increase",
    posting=Increase("Takings", "Cakes", Decimal(90), "Week 3"),
    cells={"Takings!D4": 90},
    facts={"grids.0.period": "week"},
)  # fmt: skip
def weeks_across() -> bytes:
    def make(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet("Takings")
        sheet.write("A1", "Tea room takings by week")
        sheet.write_row("A2", ["Line", "Week 1", "Week 2", "Week 3", "Week 4", "Sum"])
        for r, line in enumerate([("Teas", 310, 295), ("Cakes", 220, 240), ("Jam", 35, 28)], start=2):
            sheet.write_row(r, 0, line)
            sheet.write_formula(r, 5, f"=SUM(B{r + 1}:E{r + 1})", None, sum(line[1:]))
        sheet.write("A6", "Sum")
        for c in "BCDEF":
            sheet.write_formula(f"{c}6", f"=SUM({c}3:{c}5)", None, 0)

    return written(make)


@case(
    "grid", "Increase",
    posting=Increase("Kitty", "Groceries", Decimal(18), "Priya"),
    cells={"Kitty!C4": 60},
    facts={"grids.0.period": "person"},
)  # fmt: skip
def people_across() -> bytes:
    book, (sheet,) = opened("Kitty")
    put(sheet, 1, [["Flat kitty: who paid what (€)"], [], ["Item", "Tomas", "Priya", "Jun", "Total"],
                   ["Groceries", 30, 42, 12, "=SUM(B4:D4)"], ["Internet", 35, 0, 0, "=SUM(B5:D5)"],
                   ["Cleaning stuff", 0, 8, 9, "=SUM(B6:D6)"], ["Total", "=SUM(B4:B6)", "=SUM(C4:C6)", "=SUM(D4:D6)",
                    "=SUM(E4:E6)"]])  # fmt: skip
    return saved(book)


@case(
    "grid", "Increase",
    posting=Increase("2026", "Fuel", Decimal(55), "Mar"),
    cells={"2026!C5": 115},
    facts={"grids.0.period": "month"},
)  # fmt: skip
def months_down() -> bytes:
    book, (sheet,) = opened("2026")
    put(sheet, 1, [["Car costs"], ["Month", "Insurance", "Fuel", "Repairs", "Total"], ["Jan", 40, 80, None, "=SUM(B3:D3)"],
                   ["Feb", 40, 75, 120, "=SUM(B4:D4)"], ["Mar", 40, 60, None, "=SUM(B5:D5)"],
                   ["Apr", None, None, None, "=SUM(B6:D6)"], ["Year", "=SUM(B3:B6)", "=SUM(C3:C6)", "=SUM(D3:D6)",
                    "=SUM(E3:E6)"]])  # fmt: skip
    return saved(book)


@case(
    "grid", "Increase",
    types={"Stall": "income", "Online": "income", "Wool": "expense", "Fees": "expense"},
    posting=Increase("Knitting", "Online", Decimal(35), "Mar"),
    cells={"Knitting!C6": 35},
)  # fmt: skip
def months_down_among_totals() -> bytes:
    book, (sheet,) = opened("Knitting")
    put(sheet, 1, [["Knitting 2026"], [None, "EARNED", None, None, "SPENT"],
                   ["Month", "Stall", "Online", "In", "Wool", "Fees", "Out", "Left"],
                   ["Jan", 120, 30, "=SUM(B4:C4)", 44, 6, "=SUM(E4:F4)", "=D4-G4"],
                   ["Feb", 90, None, "=SUM(B5:C5)", None, 4, "=SUM(E5:F5)", "=D5-G5"],
                   ["Mar", 60, None, "=SUM(B6:C6)", 12, None, "=SUM(E6:F6)", "=D6-G6"],
                   ["Apr", None, None, "=SUM(B7:C7)", None, None, "=SUM(E7:F7)", "=D7-G7"],
                   ["Year", "=SUM(B4:B7)", "=SUM(C4:C7)", "=SUM(D4:D7)", "=SUM(E4:E7)", "=SUM(F4:F7)", "=SUM(G4:G7)",
                    "=SUM(H4:H7)"]])  # fmt: skip
    return saved(book)


@case(
    "statements", "Increase",
    types={"Boarding": "income", "Hay": "expense", "Farrier": "expense"},
    posting=Increase("Year", "Hay", Decimal(80)),
    cells={"Year!B8": 700},
)  # fmt: skip
def this_year_so_far_beside_last() -> bytes:
    book, (sheet,) = opened("Year")
    put(sheet, 1, [["Stables"], [None, "2026 so far", "2025", "of 2025"], ["Income"], ["Boarding", 4100, 8200, "=B4/C4"],
                   ["Lessons", 900, 2100, "=B5/C5"], ["Total income", "=SUM(B4:B5)", "=SUM(C4:C5)", "=B6/C6"],
                   ["Costs"], ["Hay", 620, 1400, "=B8/C8"], ["Farrier", 300, 640, "=B9/C9"],
                   ["Total costs", "=SUM(B8:B9)", "=SUM(C8:C9)", "=B10/C10"],
                   ["Profit", "=B6-B10", "=C6-C10", "=B11/C11"]])  # fmt: skip
    return saved(book)


@case(
    "grid", "Increase",
    types={"Brood": "income", "Koeken": "income", "Meel": "expense", "Marktgeld": "expense", "Naar huis": "expense"},
    posting=Increase("Week", "Koeken", Decimal(75), "13 Apr 2026"),
    cells={"Week!C5": 75},
)  # fmt: skip
def sections_that_only_the_sums_tell() -> bytes:
    book, (sheet,) = opened("Week")
    put(sheet, 1, [["Kraam"], ["Week van", day(4, 6), day(4, 13), day(4, 20)], ["ERIN"], ["Brood", 310, 290],
                   ["Koeken", 80], ["Som erin", "=SUM(B4:B5)", "=SUM(C4:C5)", "=SUM(D4:D5)"], ["ERUIT"],
                   ["Meel", 120, 90], ["Marktgeld", 25, 25], ["Som eruit", *(f"=SUM({c}8:{c}9)" for c in "BCD")],
                   ["Over", *(f"={c}6-{c}10" for c in "BCD")], ["GEPAKT"], ["Naar huis", 60], ["Som gepakt", "=B13", "=C13", "=D13"],
                   ["Rest", *(f"={c}11-{c}14" for c in "BCD")]], dates="d mmm")  # fmt: skip
    return saved(book)


@case(
    "grid", "Increase",
    types={"Wi-Fi": "expense", "Gas (prepaid)": "expense", "Streaming": "expense", "Settled up": "None"},
    posting=Increase("May", "Streaming", Decimal(12), "Ana"),
    cells={"May!C5": 12},
)  # fmt: skip
def who_spent_what() -> bytes:
    book, (sheet,) = opened("May")
    put(sheet, 1, [["Flat 4"], [None, "Ben", "Ana", "Cem", "All"], ["Wi-Fi", 40, None, None, "=SUM(B3:D3)"],
                   ["Gas (prepaid)", None, 20, 30, "=SUM(B4:D4)"], ["Streaming", 9, None, None, "=SUM(B5:D5)"],
                   ["Settled up", None, -15, 15, "=SUM(B6:D6)"]])  # fmt: skip
    return saved(book)


@case(
    "grid", "Increase",
    types={"Eggs": "income", "Plants": "income", "Feed": "expense", "Boxes": "expense"},
    posting=Increase("Stall", "Boxes", Decimal(11), "15 Feb 2026"),
    cells={"Stall!F7": 11},
    facts={"grids.0.period": "fortnight", "grids.0.rows.3.start": "2026-02-02"},
)  # fmt: skip
def fortnights_down_got_ready() -> bytes:
    book, (sheet,) = opened("Stall")
    days = [dt.date(2026, 1, 4) + dt.timedelta(days=14 * n) for n in range(8)]
    sums = [["=B{r}+C{r}", "=E{r}+F{r}", "=D{r}-G{r}"]] * len(days)
    typed = [[40, 12, 9, None], [52, None, 9, 4], [47, 8, 9, None], *[[None] * 4] * 5]
    rows = [[d, *t[:2], s[0], *t[2:], *s[1:]] for d, t, s in zip(days, typed, sums, strict=True)]
    put(sheet, 1, [["Egg stall"], ["", *(f"=SUM({c}4:{c}11)" for c in "BCDEFGH")],
                   ["Fortnight ending", "Eggs", "Plants", "Came in", "Feed", "Boxes", "Went out", "Over"],
                   *([v.format(r=n) if isinstance(v, str) else v for v in row] for n, row in enumerate(rows, 4))], dates="d mmm")  # fmt: skip
    return saved(book)
