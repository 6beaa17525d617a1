"""Record tables (invoices, bills, assets, loans, expenses), several books in one, and books that take nothing."""

import datetime as dt

import xlsxwriter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from nl2x.books.model import ChangeRecord, NewRecord
from tests.books.zoo import case, day, entry, opened, put, saved, written


@case(
    "records", "NewRecord ChangeRecord",
    rows={"Invoices": (3, 6, 0)},
    roles={"Invoices!A": "reference", "Invoices!C": "counterparty", "Invoices!E": "quantity", "Invoices!F": "price",
           "Invoices!G": "net amount", "Invoices!I": "total", "Invoices!J": "due date", "Invoices!K": "status"},
    posting=NewRecord("Invoices", {"Date": day(4, 2), "Client": "Harrow Press", "Description": "Covers", "Qty": 3,
                                   "Rate": 80, "Due": day(5, 2), "Status": "Sent"}),
    cells={"Invoices!A7": "INV-2026-015", "Invoices!B7": day(4, 2), "Invoices!C7": "Harrow Press",
           "Invoices!D7": "Covers", "Invoices!E7": 3, "Invoices!F7": 80,
           "Invoices!G7": "=tblInv[[#This Row],[Qty]]*tblInv[[#This Row],[Rate]]", "Invoices!H7": "=G7*20%",
           "Invoices!I7": "=G7+H7", "Invoices!J7": day(5, 2), "Invoices!K7": "Sent"},
    facts={"lists.0.noun": "invoice", "lists.0.columns.10.options": ("Draft", "Sent", "Paid", "Overdue")},
)  # fmt: skip
def invoices_table() -> bytes:
    book, (sheet,) = opened("Invoices")
    put(sheet, 1, [["Sales invoices"]])
    put(
        sheet,
        3,
        [
            [
                "Invoice #",
                "Date",
                "Client",
                "Description",
                "Qty",
                "Rate",
                "Net",
                "VAT 20%",
                "Total",
                "Due",
                "Status",
            ]
        ],
    )
    for row, (client, what, count, rate, status) in enumerate(
        [("Marlow Ltd", "Logo", 1, 400, "Paid"), ("Birch Cafe", "Menus", 5, 30, "Sent"), ("Odeon", "Poster", 2, 150, "Sent")], 4
    ):  # fmt: skip
        line = [f"INV-2026-{row + 8:03d}", day(3, row), client, what, count, rate,
                "=tblInv[[#This Row],[Qty]]*tblInv[[#This Row],[Rate]]", f"=G{row}*20%", f"=G{row}+H{row}",
                day(4, row), status]  # fmt: skip
        put(sheet, row, [line], dates="dd/mm/yyyy")
    sheet.add_table(Table(displayName="tblInv", ref="A3:K6"))
    choice = DataValidation(type="list", formula1='"Draft,Sent,Paid,Overdue"')
    choice.add("K4:K6")
    sheet.add_data_validation(choice)
    return saved(book)


@case(
    "records", "NewRecord ChangeRecord",
    rows={"Bills to pay": (4, 8, 9)},
    roles={"Bills to pay!B": "counterparty", "Bills to pay!E": "amount", "Bills to pay!F": "status"},
    posting=ChangeRecord("Bills to pay", 6, {"Paid?": "Y"}),
    cells={"Bills to pay!F6": "Y"},
    facts={"lists.0.noun": "bill", "records.1.values.Supplier": "Marlow"},
)  # fmt: skip
def bills_plain() -> bytes:
    book, (sheet,) = opened("Bills to pay")
    put(sheet, 1, [["BILLS", None, None, "updated weekly"]])
    put(sheet, 4, [["Bill ref", "Supplier", "Received", "Pay by", "Amount", "Paid?"],
                   ["B-201", "Gas Board", day(2, 1), day(3, 1), 120, "Y"], ["B-202", "Marlow", day(2, 9), day(3, 9), 340, "N"],
                   ["B-203", "Print Hub", day(2, 12), day(3, 12), 55, "N"], ["B-204", "Water Co", day(2, 20), day(3, 20), 61, "N"],
                   [None, None, None, "Total", "=SUM(E5:E8)"]], dates="d/m/yy")  # fmt: skip
    return saved(book)


@case(
    "records", "NewRecord ChangeRecord",
    rows={"Asset register": (2, 5, 0)},
    posting=NewRecord("Asset register", {"Asset": "Oven", "Bought": day(1, 9), "Cost": 2400, "Life (years)": 8}),
    cells={"Asset register!A6": "Oven", "Asset register!B6": day(1, 9), "Asset register!C6": 2400,
           "Asset register!D6": 8, "Asset register!E6": "=C6/D6", "Asset register!F6": "=C6-E6*(2026-YEAR(B6))"},
    facts={"lists.0.noun": "asset"},
)  # fmt: skip
def asset_register() -> bytes:
    book, (sheet,) = opened("Asset register")
    put(
        sheet,
        1,
        [["Fixed assets"], ["Asset", "Bought", "Cost", "Life (years)", "Depreciation p.a.", "Book value"]],
    )
    for row, line in enumerate([("Van", day(5, 1, 2024), 9000, 6), ("Laptop", day(2, 1, 2025), 1200, 3),
                                ("Mixer", day(8, 1, 2025), 800, 5)], start=3):  # fmt: skip
        put(sheet, row, [[*line, f"=C{row}/D{row}", f"=C{row}-E{row}*(2026-YEAR(B{row}))"]], dates="mmm yyyy")
    return saved(book)


@case(
    "records", "NewRecord ChangeRecord",
    rows={"Loans": (1, 3, 0)},
    posting=ChangeRecord("Loans", 3, {"Repaid": 700}),
    cells={"Loans!E3": 700},
    facts={"lists.0.noun": "loan"},
)  # fmt: skip
def loans_to_friends() -> bytes:
    def make(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet("Loans")
        sheet.write_row(0, 0, ["Lender", "Start date", "Principal", "Rate", "Repaid", "Outstanding"])
        for r, (who, when, money, rate, back) in enumerate(
            [("Credit union", day(1, 4), 5000, 0.06, 1000), ("Aunt Vera", day(2, 8), 1500, 0, 600)], start=1
        ):
            sheet.write(r, 0, who)
            sheet.write_datetime(r, 1, dt.datetime.combine(when, dt.time()))
            sheet.write_row(r, 2, [money, rate, back])
            sheet.write_formula(r, 5, f"=C{r + 1}-E{r + 1}", None, money - back)

    return written(make)


@case(
    "records", "NewRecord ChangeRecord",
    rows={"Expenses": (1, 4, 0)},
    posting=NewRecord("Expenses", {"Date": day(3, 9), "Vendor": "Rail Co", "Category": "Travel", "Amount": 31.5}),
    cells={"Expenses!A5": day(3, 9), "Expenses!B5": "Rail Co", "Expenses!C5": "Travel", "Expenses!D5": 31.5},
    types={"Travel": "expense", "Meals": "expense", "Supplies": "expense"},
    facts={"lists.0.noun": "expense"},
)  # fmt: skip
def expense_log() -> bytes:
    book, (sheet,) = opened("Expenses")
    put(sheet, 1, [["Date", "Vendor", "Category", "Amount", "Receipt"], [day(3, 1), "Ink Shop", "Supplies", 18, "yes"],
                   [day(3, 4), "Cafe Uno", "Meals", 9.5, "no"], [day(3, 6), "Rail Co", "Travel", 44, "yes"]])  # fmt: skip
    return saved(book)


@case(
    "journal", "JournalEntry NewRecord ChangeRecord",
    rows={"Journal": (1, 5, 0), "Customers invoices": (1, 3, 0)},
    posting=entry(day(2, 2), ("Cash", 60, 0), ("Sales revenue", 0, 60), words="Cash sale"),
    cells={"Journal!A6": day(2, 2), "Journal!B6": "Cash", "Journal!C6": "Cash sale", "Journal!D6": 60,
           "Journal!A7": day(2, 2), "Journal!B7": "Sales revenue", "Journal!C7": "Cash sale", "Journal!E7": 60,
           "TB!B2": "=SUMIF(Journal!$B$2:$B$7,A2,Journal!$D$2:$D$7)-SUMIF(Journal!$B$2:$B$7,A2,Journal!$E$2:$E$7)",
           "TB!B3": "=SUMIF(Journal!$B$2:$B$7,A3,Journal!$D$2:$D$7)-SUMIF(Journal!$B$2:$B$7,A3,Journal!$E$2:$E$7)",
           "TB!B4": "=SUMIF(Journal!$B$2:$B$7,A4,Journal!$D$2:$D$7)-SUMIF(Journal!$B$2:$B$7,A4,Journal!$E$2:$E$7)"},
)  # fmt: skip
def whole_business() -> bytes:
    book, (front, journal, trial, invoices, income) = opened(
        "Dashboard", "Journal", "TB", "Customers invoices", "Income"
    )
    put(front, 1, [["Cash now", "=TB!B2"], ["Profit", "=Income!B4"]])
    put(journal, 1, [["Date", "Account", "Description", "Debit", "Credit"],
                     [day(1, 5), "Cash", "Sale", 500], [day(1, 5), "Sales revenue", "Sale", None, 500],
                     [day(1, 9), "Wages expense", "Helper", 120], [day(1, 9), "Cash", "Helper", None, 120]])  # fmt: skip
    put(trial, 1, [["Account", "Balance"]])
    for row, name in enumerate(("Cash", "Sales revenue", "Wages expense"), start=2):
        sums = (f"SUMIF(Journal!$B$2:$B$5,A{row},Journal!${c}$2:${c}$5)" for c in "DE")
        put(trial, row, [[name, "=" + "-".join(sums)]])
    put(invoices, 1, [["Invoice no", "Customer", "Date", "Amount", "Status"], [1, "Ash", day(1, 5), 300, "Paid"],
                      [2, "Elm", day(1, 8), 200, "Open"]])  # fmt: skip
    put(
        income,
        1,
        [
            ["Income statement"],
            ["Sales revenue", "=-TB!B3"],
            ["Wages expense", "=TB!B4"],
            ["Profit", "=B2-B3"],
        ],
    )
    return saved(book)


@case("unknown")
def shift_roster() -> bytes:
    book, (sheet,) = opened("Roster")
    put(sheet, 1, [["Week of 4 May"], ["Name", "Mon", "Tue", "Wed", "Thu"], ["Ola", "AM", "AM", "off", "PM"],
                   ["Kim", "PM", "off", "AM", "AM"], ["Sven", "off", "PM", "PM", "off"]])  # fmt: skip
    return saved(book)


@case("unknown")
def address_book() -> bytes:
    book, (sheet,) = opened("Contacts")
    put(sheet, 1, [["Name", "Company", "Phone", "Email", "Notes"], ["A. Reed", "Reed & Co", "020 7946 0000", "a@reed.test"],
                   ["B. Song", "Songbird", "020 7946 0001", "b@song.test", "call mornings"]])  # fmt: skip
    return saved(book)


@case("unknown")
def grade_book() -> bytes:
    book, (sheet,) = opened("Class 3B")
    put(sheet, 1, [["Student", "Quiz 1", "Quiz 2", "Midterm", "Average"], ["Ana", 8, 7, 81, "=AVERAGE(B2:D2)"],
                   ["Ben", 6, 9, 74, "=AVERAGE(B3:D3)"], ["Cho", 9, 9, 90, "=AVERAGE(B4:D4)"]])  # fmt: skip
    return saved(book)


@case("unknown")
def price_list() -> bytes:
    book, (sheet,) = opened("Prices")
    put(sheet, 1, [["SKU", "Product", "Unit price", "Weight (kg)"], ["A1", "Soap", 3.5, 0.1], ["A2", "Candle", 9, 0.4],
                   ["A3", "Balm", 6, 0.05]])  # fmt: skip
    return saved(book)


@case("unknown")
def empty_workbook() -> bytes:
    return saved(opened("Sheet1")[0])


@case("unknown")
def temperature_log() -> bytes:
    book, (sheet,) = opened("Fridge")
    put(sheet, 1, [["Date", "Fridge 1 (C)", "Fridge 2 (C)", "Initials"], [day(1, 1), 3.1, 4.0, "RT"], [day(1, 2), 3.4, 4.1, "RT"],
                   [day(1, 3), 2.9, 3.8, "JM"]])  # fmt: skip
    return saved(book)
