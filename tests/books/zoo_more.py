"""More makers: check registers, budgets beside actuals, ledgers by account, other languages, rows beside rows."""

from decimal import Decimal

from openpyxl.worksheet.table import Table

from nl2x.books.model import ChangeRecord, Increase, NewRecord
from tests.books.zoo import case, day, entry, moved, opened, put, saved


@case(
    "cash book", "CashMovement",
    rows={"Register": (2, 6, 0)},
    posting=moved(day(5, 9), "", -30, "Hardware store"),
    cells={"Register!B7": day(5, 9), "Register!C7": "Hardware store", "Register!D7": 30, "Register!G7": "=G6-D7+F7"},
)  # fmt: skip
def check_register() -> bytes:
    book, (sheet,) = opened("Register")
    put(sheet, 1, [["First County Bank"], ["Check #", "Date", "Description of Transaction", "Payment/Debit (-)", "✓",
                    "Deposit/Credit (+)", "Balance"], [None, day(5, 1), "Opening", None, None, 500, "=F3"],
                   [101, day(5, 2), "Power Co", 80, "x", None, "=G3-D4+F4"], [None, day(5, 4), "Paycheck", None, None, 900, "=G4-D5+F5"],
                   [102, day(5, 7), "Grocer", 65, None, None, "=G5-D6+F6"]], dates="m/d/yy")  # fmt: skip
    return saved(book)


@case(
    "journal", "JournalEntry",
    rows={"JV": (7, 10, 0)},
    posting=entry(day(6, 5), ("Feed", 40, 0), ("Cash", 0, 40), words="Generator"),
    cells={"JV!C11": day(6, 5), "JV!D11": "JV-013", "JV!E11": "Feed", "JV!F11": 40, "JV!G11": "Cash", "JV!H11": 40,
           "JV!I11": "Generator"},
)  # fmt: skip
def both_accounts_both_amounts() -> bytes:
    book, (sheet,) = opened("JV")
    put(sheet, 2, [["Okoro Poultry Farm"], ["Journal vouchers"], ["FY 2026"]], left=3)
    put(sheet, 7, [["Date", "JV No.", "Dr Account", "Dr Amount", "Cr Account", "Cr Amount", "Narration"],
                   [day(6, 1), "JV-010", "Cash", 900, "Egg sales", 900, "Market"],
                   [day(6, 2), "JV-011", "Feed", 300, "Bank", 300, "Layers mash"],
                   [day(6, 3), "JV-012", "Bank", 500, "Cash", 500, "Banked"]], left=3, dates="dd-mmm-yyyy")  # fmt: skip
    put(sheet, 7, [["Prepared by: Ngozi"]], left=12)
    return saved(book)


@case(
    "cash book", "CashMovement",
    roles={"Caja!D": "money in", "Caja!E": "money out", "Caja!B": "description", "Caja!C": "category"},
    posting=moved(day(4, 9), "Alquiler", -350, "Alquiler abril"),
    cells={"Caja!A6": day(4, 9), "Caja!B6": "Alquiler abril", "Caja!C6": "Alquiler", "Caja!E6": 350, "Caja!F6": "=F5+D6-E6"},
    types={"Alquiler": "expense", "Ventas": "income"},
)  # fmt: skip
def libro_de_caja() -> bytes:
    book, (sheet,) = opened("Caja")
    put(sheet, 1, [["Libro de caja"], ["Fecha", "Concepto", "Categoría", "Ingreso", "Egreso", "Saldo"],
                   [day(4, 1), "Saldo inicial", None, None, None, 200], [day(4, 3), "Venta", "Ventas", 80, None, "=F3+D4-E4"],
                   [day(4, 5), "Alquiler marzo", "Alquiler", None, 350, "=F4+D5-E5"]], dates="dd/mm/yyyy")  # fmt: skip
    return saved(book)


@case(
    "cash book", "CashMovement",
    roles={"Kasboek!C": "money out", "Kasboek!D": "money in"},
    posting=moved(day(4, 9), "", 25, "Verkoop taart"),
    cells={"Kasboek!A5": day(4, 9), "Kasboek!B5": "Verkoop taart", "Kasboek!D5": 25, "Kasboek!E5": "=E4-C5+D5"},
)  # fmt: skip
def kasboek() -> bytes:
    book, (sheet,) = opened("Kasboek")
    put(sheet, 1, [["Kasboek april"], ["Datum", "Omschrijving", "Af", "Bij", "Saldo"], [day(4, 1), "Beginsaldo", None, None, 50],
                   [day(4, 4), "Postzegels", 12, None, "=E3-C4+D4"]], dates="dd-mm-yyyy")  # fmt: skip
    return saved(book)


@case(
    "statements", "Increase",
    posting=Increase("Budget", "Groceries", Decimal(20)),
    cells={"Budget!C4": 340},
)  # fmt: skip
def budget_and_actual() -> bytes:
    book, (sheet,) = opened("Budget")
    put(sheet, 1, [["October budget"], ["Category", "Budget", "Actual", "Difference"], ["Rent", 800, 800, "=B3-C3"],
                   ["Groceries", 350, 320, "=B4-C4"], ["Fun", 100, 45, "=B5-C5"],
                   ["Total", "=SUM(B3:B5)", "=SUM(C3:C5)", "=SUM(D3:D5)"]])  # fmt: skip
    return saved(book)


@case(
    "grid", "Increase",
    posting=Increase("2026", "Materials", Decimal(75), "Feb"),
    cells={"2026!C10": 175},
    types={"Sales": "income", "Materials": "expense", "Wages": "expense"},
)  # fmt: skip
def two_blocks_of_months() -> bytes:
    book, (sheet,) = opened("2026")
    put(sheet, 1, [["Income", "Jan", "Feb", "Mar", "Total"], ["Sales", 500, 600, None, "=SUM(B2:D2)"],
                   ["Repairs done", 100, 80, None, "=SUM(B3:D3)"], ["Total income", "=SUM(B2:B3)", "=SUM(C2:C3)", "=SUM(D2:D3)"]])  # fmt: skip
    put(sheet, 8, [["Expenses", "Jan", "Feb", "Mar", "Total"], ["Wages", 200, 200, None, "=SUM(B9:D9)"],
                   ["Materials", 90, 100, None, "=SUM(B10:D10)"], ["Total expenses", "=SUM(B9:B10)", "=SUM(C9:C10)", "=SUM(D9:D10)"],
                   ["Net", "=B4-B11", "=C4-C11", "=D4-D11"]])  # fmt: skip
    return saved(book)


@case(
    "statements", "Increase",
    types={"Cash on hand": "asset", "Accounts receivable": "asset", "Truck": "asset", "Truck loan": "liability",
           "Capital, D. Ruiz": "equity"},
    posting=Increase("BS", "Truck loan", Decimal(-150)),
    cells={"BS!C10": 4850},
)  # fmt: skip
def labels_in_two_columns() -> bytes:
    book, (sheet,) = opened("BS")
    put(sheet, 1, [["Ruiz Hauling"], ["Balance Sheet"], ["ASSETS"], [None, "Cash on hand", 2100], [None, "Accounts receivable", 900],
                   [None, "Truck", 12000], ["Total assets", None, "=SUM(C4:C6)"], ["LIABILITIES"], [None, "Accounts payable", 400],
                   [None, "Truck loan", 5000], ["Total liabilities", None, "=SUM(C9:C10)"], ["EQUITY"], [None, "Capital, D. Ruiz", 9600],
                   ["Total liabilities and equity", None, "=C11+C13"]])  # fmt: skip
    return saved(book)


@case(
    "records", "NewRecord ChangeRecord",
    rows={"AR": (4, 7, 8)},
    posting=NewRecord("AR", {"Inv No": 1046, "Customer": "Dale", "Inv Date": day(3, 9), "Amount": 150}),
    inserts=(("AR", 8, 1),),
    cells={"AR!D1": "=SUM(F5:F8)", "AR!A8": 1046, "AR!B8": "Dale", "AR!C8": day(3, 9), "AR!D8": 150, "AR!F8": "=D8-E8",
           "AR!G8": '=IF(F8<=0,"Paid","Open")'},
    facts={"lists.0.noun": "invoice"},
)  # fmt: skip
def receivables_with_totals_row() -> bytes:
    book, (sheet,) = opened("AR")
    put(sheet, 1, [["Accounts receivable", None, "Outstanding:", "=SUM(F5:F7)"]])
    put(sheet, 4, [["Inv No", "Customer", "Inv Date", "Amount", "Received", "Balance", "Status"]])
    for row, (number, who, money, got) in enumerate(
        [(1043, "Ames", 200, 200), (1044, "Bell", 90, None), (1045, "Cole", 310, 100)], 5
    ):
        put(sheet, row, [[number, who, day(3, row - 4), money, got, f"=D{row}-E{row}", f'=IF(F{row}<=0,"Paid","Open")']],
            dates="mm/dd/yyyy")  # fmt: skip
    put(sheet, 8, [["Total", None, None, "=SUBTOTAL(109,tblAR[Amount])"]])
    table = Table(displayName="tblAR", ref="A4:G8", totalsRowCount=1)
    table._initialise_columns()
    for column, name in zip(
        table.tableColumns,
        ("Inv No", "Customer", "Inv Date", "Amount", "Received", "Balance", "Status"),
        strict=True,
    ):
        column.name = name
    table.tableColumns[0].totalsRowLabel = "Total"
    table.tableColumns[3].totalsRowFunction = "sum"
    sheet.add_table(table)
    return saved(book)


@case(
    "records", "NewRecord ChangeRecord",
    posting=ChangeRecord("Stock", 4, {"Qty on hand": 9}),
    cells={"Stock!C4": 9},
    facts={"lists.0.noun": "item"},
)  # fmt: skip
def stock_list() -> bytes:
    book, (sheet,) = opened("Stock")
    put(sheet, 1, [["Inventory as of today"], ["SKU", "Item", "Qty on hand", "Unit cost", "Value"], ["A-1", "Mugs", 40, 3, "=C3*D3"],
                   ["A-2", "Plates", 12, 5, "=C4*D4"], ["A-3", "Bowls", 7, 4, "=C5*D5"]])  # fmt: skip
    return saved(book)


@case(
    "journal", "JournalEntry",
    posting=entry(day(7, 9), ("Rent", 500, 0), ("Cash", 0, 500), words="July"),
    cells={"Journal!A6": day(7, 9), "Journal!B6": "Rent", "Journal!C6": "July", "Journal!D6": 500, "Journal!A7": day(7, 9),
           "Journal!B7": "Cash", "Journal!C7": "July", "Journal!E7": 500},
)  # fmt: skip
def journal_and_ledger_sheets() -> bytes:
    book, (journal, cash, sales) = opened("Journal", "Cash", "Sales")
    put(journal, 1, [["Date", "Account", "Details", "Debit", "Credit"], [day(7, 1), "Cash", "Sale", 90], [day(7, 1), "Sales", "Sale", None, 90],
                     [day(7, 3), "Rent", "June", 500], [day(7, 3), "Cash", "June", None, 500]])  # fmt: skip
    for sheet, line in (
        (cash, [day(7, 1), "Sale", 90, None, "=C2-D2"]),
        (sales, [day(7, 1), "Sale", None, 90, "=D2-C2"]),
    ):
        put(sheet, 1, [["Date", "Particulars", "Debit", "Credit", "Balance"], line])
    return saved(book)


@case("unknown")
def ledgers_only() -> bytes:
    book, sheets = opened("Cash", "Sales", "Rent", "Capital")
    for sheet in sheets:
        put(sheet, 1, [[f"{sheet.title} account"], ["Date", "Particulars", "Debit", "Credit", "Balance"],
                       [day(7, 1), "Opening", 90, None, "=C3-D3"]])  # fmt: skip
    return saved(book)


@case("unknown")
def project_plan() -> bytes:
    book, (sheet,) = opened("Plan")
    put(sheet, 1, [["Task", "Owner", "Start", "End", "Status"], ["Design", "Mia", day(1, 1), day(1, 9), "done"],
                   ["Build", "Raj", day(1, 10), day(2, 9), "open"], ["Test", "Mia", day(2, 10), day(3, 1), "open"]])  # fmt: skip
    return saved(book)


@case("unknown")
def timetable_by_week() -> bytes:
    book, (sheet,) = opened("Training")
    put(
        sheet,
        1,
        [
            ["Runner", "Week 1", "Week 2", "Week 3"],
            ["Ana", "5 km", "8 km", "rest"],
            ["Ben", "3 km", "5 km", "5 km"],
        ],
    )
    return saved(book)


@case("unknown")
def survey() -> bytes:
    book, (sheet,) = opened("Answers")
    put(sheet, 1, [["Timestamp", "How satisfied are you?", "Would you recommend us?", "Comments"], [day(1, 1), 5, "Yes", "great"],
                   [day(1, 2), 3, "No", ""], [day(1, 3), 4, "Yes", "fine"]])  # fmt: skip
    return saved(book)
