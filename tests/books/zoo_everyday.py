"""Everyday sheets: a ledger with balances such as "4,000.00 Cr", weekly collections, a journal a month, two years
side by side, mileage, petty cash in columns; and a payroll, which is none of these."""

from decimal import Decimal

from nl2x.books.model import Increase, NewRecord
from tests.books.zoo import case, day, entry, moved, opened, put, saved


@case(
    "cash book", "CashMovement",
    roles={"Bank Ledger!D": "money in", "Bank Ledger!E": "money out", "Bank Ledger!F": "balance"},
    posting=moved(day(4, 12), "", -500, "Tea stall"),
    cells={"Bank Ledger!A8": day(4, 12), "Bank Ledger!B8": "Tea stall", "Bank Ledger!C8": "P-3", "Bank Ledger!E8": 500},
    facts={"past.0.posting.amount": Decimal(18000), "past.2.posting.amount": Decimal(-25000)},
)  # fmt: skip
def ledger_drcr_balance() -> bytes:
    book, (s,) = opened("Bank Ledger")
    s["A1"] = "HDFC Bank - Ledger Account"
    put(
        s,
        3,
        [
            ["Date", "Particulars", "Vch No", "Debit", "Credit", "Balance"],
            [day(4, 1), "Opening Balance", None, None, None, "12,000.00 Dr"],
            [day(4, 3), "Sales", "R-1", 18000, None, "30,000.00 Dr"],
            [day(4, 5), "Shop Rent", "P-1", None, 9000, "21,000.00 Dr"],
            [day(4, 8), "Gupta & Sons", "P-2", None, 25000, "4,000.00 Cr"],
        ],
        dates="dd-mmm-yy",
    )
    return saved(book)


@case(
    "grid", "Increase",
    posting=Increase("Offerings", "Loose plate", Decimal(110), "Wk 4"),
    cells={"Offerings!E4": 110},
    facts={"grids.0.period": "week"},
)  # fmt: skip
def church_weeks() -> bytes:
    book, (s,) = opened("Offerings")
    s["A1"] = "St Mark's - weekly"
    put(
        s,
        3,
        [
            ["", "Wk 1", "Wk 2", "Wk 3", "Wk 4", "Total"],
            ["Loose plate", 120, 135, 98, None, "=SUM(B4:E4)"],
            ["Envelopes", 300, 280, 310, None, "=SUM(B5:E5)"],
            ["Hall hire", 0, 40, 40, None, "=SUM(B6:E6)"],
            ["Total", "=SUM(B4:B6)", "=SUM(C4:C6)", "=SUM(D4:D6)", "=SUM(E4:E6)", "=SUM(F4:F6)"],
        ],
    )
    return saved(book)


@case(
    "journal", "JournalEntry",
    types={"Rent": "expense", "Fuel": "expense", "Bank": "asset", "Sales": "income", "Creditors": "liability"},
    posting=entry(day(10, 12), ("Fuel", 60, 0), ("Bank", 0, 60), words="van"),
    cells={"Oct!A10": day(10, 12), "Oct!B10": "6-1200 Fuel", "Oct!C10": 60, "Oct!E10": "van", "Oct!B11": "1-1000 Bank", "Oct!D11": 60},
)  # fmt: skip
def journals_by_month() -> bytes:
    book, sheets = opened("COA", "Sept", "Oct")
    put(
        sheets[0],
        1,
        [["6-1100 Rent"], ["6-1200 Fuel"], ["1-1000 Bank"], ["4-1000 Sales"], ["2-2000 Creditors"]],
    )
    for s, m in zip(sheets[1:], (9, 10), strict=True):
        put(
            s,
            1,
            [
                [f"JOURNAL {s.title.upper()}"],
                [],
                ["Day", "Account", "Dr", "Cr", "Why"],
                [day(m, 1), "6-1100 Rent", 900, None, "shop"],
                [None, "1-1000 Bank", None, 900, None],
                [],
                [day(m, 9), "1-1000 Bank", 450, None, "takings"],
                [None, "4-1000 Sales", None, 450, None],
            ],
            dates="d/m/yy",
        )
    return saved(book)


@case(
    "statements", "Increase",
    posting=Increase("Accounts", "Bank", Decimal(100)),
    cells={"Accounts!B8": 8500},
)  # fmt: skip
def statement_2cols() -> bytes:
    book, (s,) = opened("Accounts")
    put(
        s,
        1,
        [
            ["Village Hall"],
            ["Balance sheet", "2026", "2025"],
            ["Fixed assets"],
            ["Building", 52000, 53000],
            ["Tables and chairs", 1200, 1400],
            [None, "=SUM(B4:B5)", "=SUM(C4:C5)"],
            ["Current assets"],
            ["Bank", 8400, 7100],
            ["Debtors", 300, 0],
            [None, "=SUM(B8:B9)", "=SUM(C8:C9)"],
            ["Creditors", -650, -400],
            ["Net assets", "=B6+B10+B11", "=C6+C10+C11"],
            ["Represented by"],
            ["General fund", "=B12", "=C12"],
        ],
    )
    return saved(book)


@case(
    "records", "NewRecord ChangeRecord",
    rows={"Mileage": (2, 4, 5)},
    roles={"Mileage!B": "counterparty", "Mileage!D": "description", "Mileage!E": "quantity", "Mileage!F": "price", "Mileage!G": "amount"},
    posting=NewRecord("Mileage", {"Date": day(1, 20), "From": "Home", "To": "Acme", "Reason": "meeting", "Miles": 24, "Rate": Decimal("0.45")}),
    inserts=(("Mileage", 5, 1),),
    cells={"Mileage!A5": day(1, 20), "Mileage!B5": "Home", "Mileage!C5": "Acme", "Mileage!D5": "meeting", "Mileage!E5": 24,
           "Mileage!F5": 0.45, "Mileage!G5": "=E5*F5", "Mileage!E6": "=SUM(E3:E5)", "Mileage!G6": "=SUM(G3:G5)"},
)  # fmt: skip
def mileage() -> bytes:
    book, (s,) = opened("Mileage")
    put(
        s,
        1,
        [
            ["Mileage log 2026"],
            ["Date", "From", "To", "Reason", "Miles", "Rate", "Claim"],
            [day(1, 5), "Home", "Acme", "meeting", 24, 0.45, "=E3*F3"],
            [day(1, 9), "Home", "Station", "conference", 6, 0.45, "=E4*F4"],
            ["", "", "", "Total", "=SUM(E3:E4)", "", "=SUM(G3:G4)"],
        ],
        dates="dd/mm/yy",
    )
    return saved(book)


@case(
    "cash book", "CashMovement",
    roles={"Petty cash!A": "money in", "Petty cash!E": "money out", "Petty cash!F": "amount under this category"},
    types={"Postage": "expense", "Sundries": "expense"},
    posting=moved(day(5, 12), "Postage", -3, "Stamps"),
    inserts=(("Petty cash", 8, 1),),
    cells={"Petty cash!B8": day(5, 12), "Petty cash!C8": "Stamps", "Petty cash!D8": 4, "Petty cash!E8": 3, "Petty cash!F8": 3,
           "Petty cash!E9": "=SUM(E4:E8)", "Petty cash!F9": "=SUM(F4:F8)", "Petty cash!G9": "=SUM(G4:G8)",
           "Petty cash!H9": "=SUM(H4:H8)", "Petty cash!I9": "=SUM(I4:I8)"},
    facts={"past.0.posting.amount": Decimal(100), "past.1.posting.category": "Postage"},
)  # fmt: skip
def petty_cash_columns() -> bytes:
    book, (s,) = opened("Petty cash")
    put(
        s,
        1,
        [
            ["PETTY CASH BOOK"],
            [],
            ["Receipts", "Date", "Details", "Voucher", "Total", "Postage", "Travel", "Cleaning", "Sundries"],
            [100, day(5, 1), "Bank - imprest", None, None],
            [None, day(5, 3), "Stamps", 1, 12, 12, None, None, None],
            [None, day(5, 6), "Bus fare", 2, 4.5, None, 4.5, None, None],
            [None, day(5, 9), "Bleach", 3, 6, None, None, 6, None],
            [
                None,
                None,
                None,
                None,
                "=SUM(E4:E7)",
                "=SUM(F4:F7)",
                "=SUM(G4:G7)",
                "=SUM(H4:H7)",
                "=SUM(I4:I7)",
            ],
        ],
        dates="dd/mm/yy",
    )
    return saved(book)


@case("unknown")
def salary_list() -> bytes:
    book, (s,) = opened("Payroll Mar")
    put(
        s,
        1,
        [
            ["Employee", "NI No", "Gross", "Tax", "NI", "Pension", "Net"],
            ["A. Ray", "AB1", 2500, 320, 180, 125, "=C2-D2-E2-F2"],
            ["L. Kim", "CD2", 2100, 240, 140, 105, "=C3-D3-E3-F3"],
            ["Totals", None, "=SUM(C2:C3)", "=SUM(D2:D3)", "=SUM(E2:E3)", "=SUM(F2:F3)", "=SUM(G2:G3)"],
        ],
    )
    return saved(book)
