"""Cash books: in and out, one signed amount, a flag; balances as formulas; dropdowns; a sheet a month."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import xlsxwriter
from openpyxl.worksheet.datavalidation import DataValidation

from tests.books.zoo import case, day, moved, opened, put, saved, written


@case(
    "cash book", "CashMovement",
    rows={"Cash": (4, 8, 0)},
    roles={"Cash!A": "date", "Cash!B": "description", "Cash!C": "category", "Cash!D": "money in",
           "Cash!E": "money out", "Cash!F": "balance"},
    types={"Sales": "income", "Van & fuel": "expense", "Stock": "expense"},
    posting=moved(day(3, 8), "Van & fuel", -45.5, "Fuel"),
    cells={"Cash!A9": day(3, 8), "Cash!B9": "Fuel", "Cash!C9": "Van & fuel", "Cash!E9": 45.5, "Cash!F9": "=F8+D9-E9"},
    facts={"conventions.day_first": True, "conventions.currency": "£"},
)  # fmt: skip
def in_out_and_dropdown() -> bytes:
    book, (sheet, lists) = opened("Cash", "Lists")
    put(sheet, 1, [["Tilly's Flower Stall"], ["Cash book from 1 March 2026"]])
    put(sheet, 4, [["Date", "Details", "Category", "In", "Out", "Balance"],
                   [day(3, 1), "Opening balance", None, None, None, 150],
                   [day(3, 2), "Market", "Sales", 220, None, "=F5+D6-E6"],
                   [day(3, 3), "Wholesaler", "Stock", None, 90, "=F6+D7-E7"],
                   [day(3, 5), "Petrol", "Van & fuel", None, 30, "=F7+D8-E8"]], dates="dd/mm/yyyy")  # fmt: skip
    for row in range(5, 9):
        for column in (4, 5, 6):
            sheet.cell(row, column).number_format = "[$£-809]#,##0.00"
    put(lists, 1, [["Categories"], ["Sales"], ["Other income"], ["Stock"], ["Van & fuel"], ["Pitch fees"]])
    choice = DataValidation(type="list", formula1="=Lists!$A$2:$A$6", allow_blank=True)
    choice.add("C5:C200")
    sheet.add_data_validation(choice)
    return saved(book)


@case(
    "cash book", "CashMovement",
    rows={"Bank": (3, 7, 8)},
    roles={"Bank!B": "counterparty", "Bank!C": "description", "Bank!D": "category", "Bank!E": "amount",
           "Bank!F": "balance"},
    posting=moved(day(5, 9), "Software", -19, "Backup service", payee="Cloudkeep"),
    inserts=(("Bank", 8, 1),),
    cells={"Bank!A8": day(5, 9), "Bank!B8": "Cloudkeep", "Bank!C8": "Backup service", "Bank!D8": "Software",
           "Bank!E8": -19, "Bank!F8": "=SUM(E$4:E8)"},
    types={"Client fees": "income", "Software": "expense", "Travel": "expense"},
)  # fmt: skip
def signed_table_with_totals() -> bytes:
    def make(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet("Bank")
        sheet.write("A1", "Business account")
        rows = [
            [day(5, 1), "Marlow Ltd", "Inv 31", "Client fees", 900],
            [day(5, 2), "Rail Co", "York", "Travel", -48],
            [day(5, 4), "Pixelworks", "Licence", "Software", -30],
            [day(5, 6), "Ash & Co", "Inv 32", "Client fees", 400],
        ]
        for r, row in enumerate(rows, start=3):
            sheet.write_datetime(
                r, 0, dt.datetime.combine(row[0], dt.time()), book.add_format({"num_format": "d mmm yyyy"})
            )
            sheet.write_row(r, 1, row[1:])
            sheet.write_formula(r, 5, f"=SUM(E$4:E{r + 1})", None, sum(x[4] for x in rows[: r - 2]))
        heads = ["Date", "Payee", "Memo", "Category", "Amount", "Balance"]
        columns = [{"header": h} for h in heads]
        columns[4]["total_function"] = "sum"
        columns[0]["total_string"] = "Total"
        sheet.add_table(2, 0, 7, 5, {"name": "BankTx", "columns": columns, "total_row": True})

    return written(make)


@case(
    "cash book", "CashMovement",
    rows={"Petty cash": (3, 6, 0)},
    posting=moved(day(9, 8), "Postage", -6, "Parcel"),
    cells={"Petty cash!A7": day(9, 8), "Petty cash!B7": "PC4", "Petty cash!C7": "Parcel", "Petty cash!D7": "Postage",
           "Petty cash!F7": 6},
)  # fmt: skip
def prepared_balances() -> bytes:
    book, (sheet,) = opened("Petty cash")
    put(sheet, 1, [["Petty cash", None, None, None, None, "Float:", 100]])
    put(sheet, 3, [["Date", "Voucher", "Description", "Type of expense", "Received", "Paid", "Balance"],
                   [day(9, 1), "PC1", "Float", "Float", 100], [day(9, 2), "PC2", "Milk", "Refreshments", None, 4.2],
                   [day(9, 5), "PC3", "Stamps", "Postage", None, 11]], dates="dd-mmm")  # fmt: skip
    for row in range(4, 60):
        before = "0" if row == 4 else f"G{row - 1}"
        sheet.cell(row, 7, f'=IF(A{row}="","",{before}+E{row}-F{row})')
    return saved(book)


@case(
    "cash book", "CashMovement",
    rows={"Money 2026": (1, 5, 0)},
    roles={"Money 2026!B": "in or out", "Money 2026!E": "amount"},
    posting=moved(day(4, 2), "Groceries", -52.4, "Weekly shop"),
    cells={"Money 2026!A6": "2 Apr 2026", "Money 2026!B6": "Expense", "Money 2026!C6": "Groceries",
           "Money 2026!D6": "Weekly shop", "Money 2026!E6": 52.4, "Money 2026!F6": "Apr"},
    types={"Groceries": "expense", "Salary": "income", "Gas & electric": "expense"},
    facts={"conventions.dates_are_text": True},
)  # fmt: skip
def income_or_expense_flag() -> bytes:
    book, (sheet,) = opened("Money 2026")
    put(sheet, 1, [["Date", "Type", "Category", "Notes", "Amount", "Month"],
                   ["25 Mar 2026", "Income", "Salary", "March", 2100, "Mar"],
                   ["27 Mar 2026", "Expense", "Groceries", "Aldi", 61.2, "Mar"],
                   ["28 Mar 2026", "Expense", "Gas & electric", "Q1", 190, "Mar"],
                   ["1 Apr 2026", "Expense", "Groceries", "Lidl", 44, "Apr"]])  # fmt: skip
    return saved(book)


@case(
    "cash book", "CashMovement",
    rows={"Statement": (2, 7, 0)},
    roles={"Statement!D": "money out", "Statement!E": "money in", "Statement!F": "balance"},
    posting=moved(day(6, 30), "Rent", -500, "July rent"),
    inserts=(("Statement", 3, 1),),
    cells={"Statement!A3": day(6, 30), "Statement!B3": "July rent", "Statement!C3": "Rent", "Statement!D3": 500,
           "Statement!F3": "=F4-D3+E3"},
)  # fmt: skip
def bank_side_newest_first() -> bytes:
    book, (sheet,) = opened("Statement")
    put(sheet, 1, [["Account 4471"]])
    put(sheet, 2, [["Date", "Description", "Category", "Debit", "Credit", "Balance"],
                   [day(6, 28), "Card 8812", "Food", 22.5, None, "=F4-D3+E3"],
                   [day(6, 25), "Salary", "Pay", None, 1900, "=F5-D4+E4"],
                   [day(6, 20), "Phone", "Bills", 15, None, "=F6-D5+E5"],
                   [day(6, 11), "Landlord", "Rent", 500, None, "=F7-D6+E6"],
                   [day(6, 1), "Brought forward", None, None, None, 310]], dates="dd/mm/yyyy")  # fmt: skip
    return saved(book)


@case(
    "cash book", "CashMovement",
    rows={"Kassenbuch": (3, 6, 8)},
    roles={"Kassenbuch!B": "reference", "Kassenbuch!D": "money in", "Kassenbuch!E": "money out"},
    posting=moved(day(10, 7), "", -12.5, "Porto"),
    cells={"Kassenbuch!A7": day(10, 7), "Kassenbuch!B7": 4, "Kassenbuch!C7": "Porto", "Kassenbuch!E7": 12.5,
           "Kassenbuch!F7": "=F6+D7-E7"},
)  # fmt: skip
def kassenbuch() -> bytes:
    book, (sheet,) = opened("Kassenbuch")
    put(sheet, 1, [["Kassenbuch Oktober 2026"]])
    put(sheet, 3, [["Datum", "Beleg-Nr.", "Text", "Einnahme", "Ausgabe", "Saldo"],
                   [day(10, 1), 1, "Anfangsbestand", 200, None, "=D4-E4"],
                   [day(10, 2), 2, "Barverkauf", 85, None, "=F4+D5-E5"],
                   [day(10, 6), 3, "Büromaterial", None, 23.8, "=F5+D6-E6"]], dates="dd.mm.yyyy")  # fmt: skip
    put(sheet, 8, [[None, None, "Summe", "=SUM(D4:D7)", "=SUM(E4:E7)"]])
    return saved(book)


@case(
    "cash book", "CashMovement",
    posting=moved(day(2, 14), "Feed", -70, "Hay"),
    cells={"Feb!A4": day(2, 14), "Feb!B4": "Hay", "Feb!C4": "Feed", "Feb!E4": 70, "Feb!F4": "=F3+D4-E4"},
)  # fmt: skip
def a_sheet_a_month() -> bytes:
    book, sheets = opened("Summary", "Jan", "Feb", "Mar")
    put(sheets[0], 1, [["Riding school 2026"], ["Month", "In", "Out"]])
    for row, (title, sheet) in enumerate(zip(("Jan", "Feb", "Mar"), sheets[1:], strict=True), start=3):
        put(sheets[0], row, [[title, f"=SUM({title}!D:D)", f"=SUM({title}!E:E)"]])
        put(sheet, 1, [["Date", "What", "Category", "Income", "Expenses", "Balance"]])
    put(sheets[1], 2, [[day(1, 1), "Brought forward", None, None, None, 900],
                       [day(1, 9), "Lessons", "Lessons", 300, None, "=F2+D3-E3"],
                       [day(1, 20), "Oats", "Feed", None, 80, "=F3+D4-E4"]])  # fmt: skip
    put(sheets[2], 2, [[day(2, 1), "Brought forward", None, None, None, "=Jan!F4"],
                       [day(2, 6), "Lessons", "Lessons", 350, None, "=F2+D3-E3"]])  # fmt: skip
    return saved(book)


@case(
    "cash book", "CashMovement",
    rows={"Payments": (4, 7, 8)},
    posting=moved(day(8, 9), "Rent", -400, "August"),
    inserts=(("Payments", 8, 1),),
    cells={"Payments!A8": day(8, 9), "Payments!B8": "August", "Payments!D8": 400, "Payments!E8": 400,
           "Payments!D9": "=SUM(D5:D8)", "Payments!E9": "=SUM(E5:E8)", "Payments!F9": "=SUM(F5:F8)",
           "Payments!G9": "=SUM(G5:G8)", "Payments!H9": "=SUM(H5:H8)"},
    types={"Rent": "expense", "Wages": "expense"},
)  # fmt: skip
def columnar() -> bytes:
    book, (sheet,) = opened("Payments")
    put(sheet, 1, [["Village hall - payments"]])
    put(sheet, 4, [["Date", "Details", "Chq no", "Total", "Rent", "Wages", "Cleaning", "Sundries"],
                   [day(8, 1), "Caretaker", 101, 120, None, 120], [day(8, 3), "Mops", 102, 30, None, None, 30],
                   [day(8, 4), "July rent", 103, 400, 400],
                   ["Totals", None, None, *(f"=SUM({c}5:{c}7)" for c in "DEFGH")]], dates="dd/mm")  # fmt: skip
    return saved(book)


VET = [
    ["Date", "Who", "Receipt", "Payment", "Fees", "Medicine", "Grants", "Drugs", "Rent", "Fuel", "VAT"],
    [day(4, 1), "Mrs Abara, cat", 40, None, 40],
    [day(4, 2), "Wholesaler", None, 96, None, None, None, 80, None, None, 16],
    [day(4, 4), "Market day", 150, None, 90, 60],
    [day(4, 5), "Landlord", None, 300, None, None, None, None, 300],
    [day(4, 9), "Wholesaler, credit", 24, None, None, None, None, -20, None, None, -4],
    [day(4, 11), "Garage", None, 36, None, None, None, None, None, 30, 6],
]


@case(
    "cash book", "CashMovement",
    rows={"Cash": (2, 8, 0)},
    roles={f"Cash!{letter}": "amount under this category" for letter in "EFGHIJK"},
    types={"Fees": "income", "Grants": "income", "Drugs": "expense", "Rent": "expense"},
    posting=replace(moved(day(4, 12), "Drugs", -60, "Wholesaler"), parts=(("Drugs", Decimal(-50)), ("VAT", Decimal(-10)))),
    cells={"Cash!A9": day(4, 12), "Cash!B9": "Wholesaler", "Cash!D9": 60, "Cash!H9": 50, "Cash!K9": 10},
    facts={"past.2.posting.parts": (("Fees", Decimal(90)), ("Medicine", Decimal(60))),
           "past.4.posting.amount": Decimal(24)},
)  # fmt: skip
def columns_both_ways_with_tax() -> bytes:
    book, (sheet,) = opened("Cash")
    put(sheet, 1, [["Lakeside vet, 2026"]])
    put(sheet, 2, VET, dates="dd/mm/yy")
    return saved(book)


@case(
    "cash book", "CashMovement",
    roles={"2026!E": "money in", "2026!I": "money out", "2026!J": "amount under this category"},
    types={"Tables": "income", "Bar": "income", "Wine": "expense", "Band": "expense"},
    posting=moved(day(6, 9), "Bar", 210, "Friday", how="Till"),
    cells={"2026!A9": day(6, 9), "2026!B9": "Friday", "2026!C9": "Till", "2026!D9": 210, "2026!E9": "=D9+F9",
           "2026!I9": "=SUM(G9:H9)"},
)  # fmt: skip
def totals_by_formula_and_money_moved() -> bytes:
    book, (sheet,) = opened("2026")
    put(sheet, 2, [[None, None, None, "TAKINGS", None, None, "SPENDING"],
                   ["Date", "What", "How", "Bar", "Total in", "Tables", "Wine", "Band", "Total out", "Moved"],
                   [day(6, 1), "Friday", "Till", 180], [day(6, 2), "Merchant", "Bank", None, None, None, 240],
                   [day(6, 3), "to the bank", "Till", None, None, None, None, None, None, -150],
                   [day(6, 3), "to the bank", "Bank", None, None, None, None, None, None, 150],
                   [day(6, 6), "party", "Bank", 40, None, 60]], dates="dd/mm")  # fmt: skip
    for row in range(4, 9):
        sheet.cell(row, 5, f"=D{row}+F{row}")
        sheet.cell(row, 9, f"=SUM(G{row}:H{row})")
    return saved(book)
