"""Journals: two amount columns, a flag, a sign, both accounts in one row; by name, code or both."""

import datetime as dt

import xlsxwriter
from openpyxl.styles import PatternFill
from openpyxl.worksheet.table import Table

from tests.books.zoo import case, day, entry, opened, put, saved, written


@case(
    "journal", "JournalEntry",
    rows={"GL": (4, 13, 0)},
    roles={"GL!A": "date", "GL!B": "entry number", "GL!C": "account code", "GL!D": "account",
           "GL!E": "description", "GL!F": "amount", "GL!G": "debit or credit"},
    types={"Cash at bank": "asset", "Accum. depn - van": "-asset", "VAT control": "liability", "Drawings": "-equity",
           "Sales - shop": "income", "Motor running": "expense"},
    posting=entry(day(3, 9), ("Motor running", 64.2, 0), ("Cash at bank", 0, 64.2), words="Diesel"),
    cells={"GL!A14": day(3, 9), "GL!B14": 105, "GL!C14": 7100, "GL!D14": "Motor running", "GL!E14": "Diesel",
           "GL!F14": 64.2, "GL!G14": "D", "GL!A15": day(3, 9), "GL!B15": 105, "GL!C15": 1200,
           "GL!D15": "Cash at bank", "GL!E15": "Diesel", "GL!F15": 64.2, "GL!G15": "C"},
    facts={"conventions.account_style": "code and name"},
)  # fmt: skip
def flag_and_hidden_chart() -> bytes:
    def make(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet("GL")
        sheet.merge_range("A1:G1", "Penrose Garden Services Ltd", book.add_format({"bold": True}))
        sheet.write("A2", "General ledger postings")
        rows = [
            [day(3, 1), 101, 1200, "Cash at bank", "Till banked", 480, "D"],
            [day(3, 1), 101, 4000, "Sales - shop", "Till banked", 400, "C"],
            [day(3, 1), 101, 2200, "VAT control", "Till banked", 80, "C"],
            [day(3, 2), 102, 7100, "Motor running", "New tyres", 120, "D"],
            [day(3, 2), 102, 1200, "Cash at bank", "New tyres", 120, "C"],
            [day(3, 4), 103, 3900, "Drawings", "Own use", 200, "D"],
            [day(3, 4), 103, 1200, "Cash at bank", "Own use", 200, "C"],
            [day(3, 6), 104, 1200, "Cash at bank", "VAT back", 10, "D"],
            [day(3, 6), 104, 2200, "VAT control", "VAT back", 10, "C"],
        ]  # fmt: skip
        heads = ["Post date", "Vch", "A/c", "Account name", "Narration", "Amt", "D/C"]
        sheet.add_table(
            3, 0, 3 + len(rows), 6, {"name": "tblGL", "columns": [{"header": h} for h in heads], "data": rows}
        )
        chart = book.add_worksheet("Nominal codes")
        chart.hide()
        chart.write_row(0, 0, ["N/C", "Nominal"])
        lines = [
            ("ASSETS",), (1200, "Cash at bank"), (1300, "Trade debtors"), (1510, "Van"), (1511, "Accum. depn - van"),
            ("LIABILITIES",), (2100, "Trade creditors"), (2200, "VAT control"), ("CAPITAL",), (3000, "Capital"),
            (3900, "Drawings"), ("INCOME",), (4000, "Sales - shop"), ("OVERHEADS",), (7100, "Motor running"),
        ]  # fmt: skip
        for row, line in enumerate(lines, start=1):
            chart.write_row(row, 0, line)

    return written(make)


@case(
    "journal", "JournalEntry",
    rows={"Transactions": (1, 9, 0)},
    roles={"Transactions!A": "entry number", "Transactions!C": "account", "Transactions!D": "amount",
           "Transactions!E": "dimension", "Transactions!F": "description"},
    types={"Rent": "expense", "Donations - general": "income", "Cheque account": "asset"},
    posting=entry(day(2, 20), ("Rent", 900, 0), ("Cheque account", 0, 900), words="Hall rent",
                  dimensions={"Fund": "Building"}),
    cells={"Transactions!A10": "T0005", "Transactions!B10": day(2, 20), "Transactions!C10": "6-1100 Rent",
           "Transactions!D10": 900, "Transactions!E10": "Building", "Transactions!F10": "Hall rent",
           "Transactions!A11": "T0005", "Transactions!B11": day(2, 20), "Transactions!C11": "1-1110 Cheque account",
           "Transactions!D11": -900, "Transactions!E11": "Building", "Transactions!F11": "Hall rent"},
    facts={"conventions.account_style": "{code} {name}"},
)  # fmt: skip
def signed_with_funds() -> bytes:
    book, (sheet, chart) = opened("Transactions", "Accounts List")
    put(sheet, 1, [["Txn #", "Date", "Account", "Amount", "Fund", "Memo"]])
    lines = []
    moves = [("1-1110 Cheque account", "4-1000 Donations - general", 500, "General", "Sunday plate"),
             ("6-1100 Rent", "1-1110 Cheque account", 900, "Building", "Hall rent"),
             ("6-1500 Youth programme", "1-1110 Cheque account", 75.5, "Youth", "Pizza night"),
             ("1-1110 Cheque account", "4-1000 Donations - general", 1250, "General", "Easter appeal")]  # fmt: skip
    for number, (to, source, money, fund, memo) in enumerate(moves, start=1):
        when = day(1, 6 * number)
        lines += [
            [f"T{number:04d}", when, to, money, fund, memo],
            [f"T{number:04d}", when, source, -money, fund, memo],
        ]
    put(sheet, 2, lines, dates="d/mm/yyyy")
    sheet.add_table(Table(displayName="Txns", ref="A1:F9"))
    put(chart, 1, [["Account"]] + [[n] for n in (
        "1-1110 Cheque account", "2-1200 Trade creditors", "3-1000 Accumulated surplus", "4-1000 Donations - general",
        "6-1100 Rent", "6-1500 Youth programme")])  # fmt: skip
    return saved(book)


@case(
    "journal", "JournalEntry",
    rows={"General Journal": (5, 16, 0)},
    posting=entry(day(4, 9), ("Utilities Expense", 140, 0), ("Cash", 0, 140), words="To record the power bill"),
    cells={"General Journal!A18": day(4, 9), "General Journal!B18": "Utilities Expense", "General Journal!D18": 140,
           "General Journal!B19": "     Cash", "General Journal!E19": 140,
           "General Journal!B20": "To record the power bill"},
    types={"Service Revenue": "income", "Utilities Expense": "expense", "Supplies": "asset", "Cash": "asset"},
    facts={"conventions.gap": 1, "conventions.credit_indent": "     ", "conventions.narration": True},
)  # fmt: skip
def old_fashioned() -> bytes:
    book, (sheet, trial) = opened("General Journal", "Trial Balance")
    put(sheet, 1, [["Larkspur Consulting"], ["GENERAL JOURNAL"], ["For the month ended April 30, 2026"]])
    sheet.merge_cells("A1:E1")
    put(sheet, 5, [
        ["Date", "Account Titles and Explanation", "P.R.", "Debit", "Credit"],
        [day(4, 1), "Cash", None, 5000], [None, "     Service Revenue", None, None, 5000],
        [None, "To record fees for March"], [],
        [day(4, 3), "Supplies", None, 320], [None, "     Cash", None, None, 320], [None, "To record supplies"], [],
        [day(4, 6), "Utilities Expense", None, 95], [None, "     Cash", None, None, 95],
        [None, "To record water"],
    ], dates="mmm d")  # fmt: skip
    put(trial, 1, [["Trial Balance"], [], ["Account", "Debit", "Credit"]])
    for row, name in enumerate(
        ("Cash", "Supplies", "Service Revenue", "Utilities Expense", "Supplies Expense"), 4
    ):
        put(trial, row, [[name, f"=SUMIF('General Journal'!B:B,A{row},'General Journal'!D:D)",
                          f"=SUMIF('General Journal'!B:B,\"     \"&A{row},'General Journal'!E:E)"]])  # fmt: skip
    put(trial, 9, [["Totals", "=SUM(B4:B8)", "=SUM(C4:C8)"]])
    return saved(book)


@case(
    "journal", "JournalEntry",
    rows={"Buchungen": (3, 6, 0)},
    roles={"Buchungen!A": "date", "Buchungen!C": "account debited", "Buchungen!D": "account credited",
           "Buchungen!E": "amount", "Buchungen!F": "description"},
    types={"Kasse": "asset", "Miete": "expense", "Erlöse 19%": "income", "Verbindlichkeiten L+L": "liability"},
    posting=entry(day(3, 4), ("Miete", 850, 0), ("Bank", 0, 850), words="Miete März"),
    cells={"Buchungen!A7": "04.03.2026", "Buchungen!B7": "R-4", "Buchungen!C7": 4210, "Buchungen!D7": 1200,
           "Buchungen!E7": 850, "Buchungen!F7": "Miete März"},
    facts={"conventions.dates_are_text": True, "conventions.day_first": True, "conventions.currency": "€"},
)  # fmt: skip
def german_one_row_each() -> bytes:
    book, (sheet, chart) = opened("Buchungen", "Kontenplan")
    put(sheet, 1, [["Buchungsjournal 2026"]])
    put(sheet, 3, [
        ["Datum", "Belegnr.", "Sollkonto", "Habenkonto", "Betrag", "Buchungstext"],
        ["15.01.2026", "R-1", 1200, 8400, 1190, "Rechnung Huber"],
        ["02.02.2026", "R-2", 4210, 1200, 850, "Miete Februar"],
        ["28.02.2026", "R-3", 1000, 1200, 100, "Bargeld abgehoben"],
    ])  # fmt: skip
    for row in range(4, 7):
        sheet.cell(row, 5).number_format = "#,##0.00 [$€-407]"
    put(chart, 1, [["Konto", "Bezeichnung", "Kontoart"], [1000, "Kasse", "Aktiva"], [1200, "Bank", "Aktiva"],
                   [1600, "Verbindlichkeiten L+L", "Passiva"], [4210, "Miete", "Aufwand"],
                   [8400, "Erlöse 19%", "Ertrag"]])  # fmt: skip
    return saved(book)


@case(
    "journal", "JournalEntry",
    rows={"Entries": (6, 10, 0)},
    roles={"Entries!B": "account code", "Entries!C": "account"},
    posting=entry(day(7, 8), ("Wages", 310, 0), ("Bank", 0, 310), words="Saturday staff"),
    cells={"Entries!A11": day(7, 8), "Entries!B11": "600", "Entries!D11": "Saturday staff", "Entries!E11": 310,
           "Entries!A12": day(7, 8), "Entries!B12": "100", "Entries!D12": "Saturday staff", "Entries!F12": 310},
    types={"Bank": "asset", "Provision for depreciation": "-asset", "Sales": "income", "Purchases returns": "-expense"},
    facts={"conventions.account_style": "code and name"},
)  # fmt: skip
def prepared_rows_with_lookups() -> bytes:
    def make(book: xlsxwriter.Workbook) -> None:
        sheet, chart = book.add_worksheet("Entries"), book.add_worksheet("COA")
        date = book.add_format({"num_format": "dd-mmm-yy"})
        sheet.write_row(0, 0, ["Check", "Dr", "Cr"])
        sheet.write("A2", "In balance?")
        sheet.write_formula("B2", "=SUM(E7:E300)", None, 1450)
        sheet.write_formula("C2", "=SUM(F7:F300)", None, 1450)
        sheet.write_row(5, 0, ["Date", "Acct", "Account name", "Details", "Debit", "Credit"])
        rows = [(day(7, 1), "100", "Takings", 1200, None), (day(7, 1), "400", "Takings", None, 1200),
                (day(7, 2), "600", "Wages wk 27", 250, None), (day(7, 2), "100", "Wages wk 27", None, 250)]  # fmt: skip
        for r, (when, code, words, debit, credit) in enumerate(rows, start=6):
            sheet.write_datetime(r, 0, dt.datetime.combine(when, dt.time()), date)
            sheet.write_row(r, 1, [code, None, words, debit, credit])
        for r in range(6, 200):
            found = {"100": "Bank", "400": "Sales", "600": "Wages"}.get(rows[r - 6][1], "") if r < 10 else ""
            sheet.write_formula(r, 2, f'=IFERROR(VLOOKUP(B{r + 1},COA!$A$2:$B$40,2,FALSE),"")', None, found)
        chart.write_row(0, 0, ["Code", "Name", "Normal balance", "Statement"])
        for r, line in enumerate([("100", "Bank", "Dr", "BS"), ("150", "Fittings", "Dr", "BS"),
                                  ("159", "Provision for depreciation", "Cr", "BS"), ("200", "Creditors", "Cr", "BS"),
                                  ("300", "Capital", "Cr", "BS"), ("400", "Sales", "Cr", "P&L"),
                                  ("500", "Purchases", "Dr", "P&L"), ("510", "Purchases returns", "Cr", "P&L"),
                                  ("600", "Wages", "Dr", "P&L")], start=1):  # fmt: skip
            chart.write_row(r, 0, line)

    return written(make)


@case(
    "journal", "JournalEntry",
    rows={"Sheet1": (3, 7, 0)},
    posting=entry(day(5, 5), ("Postage", 12, 0), ("Bank", 0, 12), words="Stamps"),
    cells={"Sheet1!F8": day(5, 5), "Sheet1!G8": "Postage", "Sheet1!H8": "Stamps", "Sheet1!I8": 12,
           "Sheet1!F9": day(5, 5), "Sheet1!G9": "Bank", "Sheet1!H9": "Stamps", "Sheet1!J9": 12},
    types={"Postage": "expense", "Bank": "asset", "Mrs Odell - capital": "equity"},
)  # fmt: skip
def chart_beside_the_journal() -> bytes:
    book, (sheet,) = opened("Sheet1")
    put(sheet, 1, [["Accounts", None, None, None, None, "Day book"]])
    put(sheet, 3, [["Account", "Type"], ["Bank", "A"], ["Creditors", "L"], ["Mrs Odell - capital", "C"],
                   ["Fees", "I"], ["Postage", "X"], ["Stationery", "X"], ["Travel", "X"]], left=2)  # fmt: skip
    put(sheet, 3, [["Date", "Account", "What for", "Dr", "Cr"],
                   [day(5, 1), "Bank", "Opening", 100], [day(5, 1), "Mrs Odell - capital", "Opening", None, 100],
                   [day(5, 2), "Stationery", "Paper", 20], [day(5, 2), "Bank", "Paper", None, 20]],
        left=6, dates="dd/mm/yyyy")  # fmt: skip
    return saved(book)


@case(
    "journal", "JournalEntry",
    rows={"2026": (5, 10, 12)},
    roles={"2026!E": "debit", "2026!F": "credit", "2026!G": "dimension", "2026!H": "dimension"},
    posting=entry(day(3, 20), ("Consulting revenue", 0, 700), ("Accounts receivable", 700, 0), words="Inv 9",
                  dimensions={"Department": "Advice", "Project": "Heron"}),
    inserts=(("2026", 11, 2),),
    cells={"2026!A11": day(3, 20), "2026!B11": 3, "2026!C11": "Accounts receivable", "2026!D11": "Inv 9",
           "2026!E11": 700, "2026!G11": "Advice", "2026!H11": "Heron", "2026!A12": day(3, 20), "2026!B12": 3,
           "2026!C12": "Consulting revenue", "2026!D12": "Inv 9", "2026!F12": 700, "2026!G12": "Advice",
           "2026!H12": "Heron", "2026!E14": "=SUM(E7:E12)", "2026!F14": "=SUM(F7:F12)"},
    facts={"conventions.day_first": False},
)  # fmt: skip
def header_of_two_rows() -> bytes:
    book, (sheet,) = opened("2026")
    put(sheet, 1, [["Acorn Partners LLC"], ["Journal 2026"]])
    put(sheet, 4, [["Date", "Entry", "Account", "Memo", "Amount", None, "Department", "Project"],
                   [None, None, None, None, "Debit", "Credit"]])  # fmt: skip
    sheet.merge_cells("E4:F4")
    for letter in "ABCDGH":
        sheet.merge_cells(f"{letter}4:{letter}5")
    put(sheet, 7, [
        [day(3, 2), 1, "Cash", "Deposit", 900, None, "Advice", "Heron"],
        [day(3, 2), 1, "Consulting revenue", "Deposit", None, 900, "Advice", "Heron"],
        [day(3, 5), 2, "Software expense", "CAD seats", 240, None, "Design", "Otter"],
        [day(3, 5), 2, "Accounts payable", "CAD seats", None, 240, "Design", "Otter"],
    ], dates="mm/dd/yyyy")  # fmt: skip
    put(sheet, 12, [[None, None, "Totals", None, "=SUM(E7:E10)", "=SUM(F7:F10)"]])
    put(sheet, 15, [["Chart of accounts: see binder"], ["Accounts receivable is new"]])
    extra = book.create_sheet("Accounts")
    put(extra, 1, [["Account", "Type"], ["Cash", "Current asset"], ["Accounts receivable", "Current asset"],
                   ["Accounts payable", "Current liability"], ["Consulting revenue", "Revenue"],
                   ["Software expense", "Operating expense"]])  # fmt: skip
    return saved(book)


@case(
    "journal", "JournalEntry",
    rows={"Journal": (1, 1, 0)},
    posting=entry(day(1, 2), ("Bank", 50, 0), ("Grant income", 0, 50), words="First"),
    cells={"Journal!A2": day(1, 2), "Journal!B2": 1, "Journal!C2": "First", "Journal!D2": "Bank", "Journal!E2": 50,
           "Journal!A3": day(1, 2), "Journal!B3": 1, "Journal!C3": "First", "Journal!D3": "Grant income",
           "Journal!F3": 50},
    types={"Grant income": "income", "Bank": "asset", "Stipends": "expense", "General fund": "equity"},
)  # fmt: skip
def empty_table() -> bytes:
    def make(book: xlsxwriter.Workbook) -> None:
        sheet, chart = book.add_worksheet("Journal"), book.add_worksheet("Setup")
        heads = ["Date", "No.", "Description", "Account", "Debit", "Credit"]
        sheet.add_table(0, 0, 10, 5, {"name": "Jnl", "columns": [{"header": h} for h in heads]})
        chart.write_row(2, 1, ["Account", "Category", "Opening balance"])
        for r, line in enumerate([("Bank", "Assets", 400), ("General fund", "Fund balances", 400),
                                  ("Grant income", "Income", 0), ("Stipends", "Expenditure", 0)], start=3):  # fmt: skip
            chart.write_row(r, 1, line)

    return written(make)


@case(
    "journal", "JournalEntry",
    rows={"Écritures": (2, 6, 0)},
    roles={"Écritures!B": "reference", "Écritures!C": "account code", "Écritures!D": "description",
           "Écritures!E": "debit", "Écritures!F": "credit"},
    types={"Banque": "asset", "Fournisseurs": "liability", "Loyer": "expense", "Ventes de marchandises": "income"},
    posting=entry(day(2, 11), ("Loyer", 600, 0), ("Banque", 0, 600), words="Loyer février"),
    cells={"Écritures!A7": day(2, 11), "Écritures!B7": "P-003", "Écritures!C7": 613, "Écritures!D7": "Loyer février",
           "Écritures!E7": 600, "Écritures!A8": day(2, 11), "Écritures!B8": "P-003", "Écritures!C8": 512,
           "Écritures!D8": "Loyer février", "Écritures!F8": 600},
    facts={"conventions.account_style": "code"},
)  # fmt: skip
def french_codes() -> bytes:
    book, (sheet, chart) = opened("Écritures", "Plan comptable")
    sheet["A1"] = "Journal des opérations"
    put(sheet, 2, [["Date", "N° pièce", "Compte", "Libellé", "Débit", "Crédit"],
                   [day(2, 1), "P-001", 512, "Vente comptoir", 240], [day(2, 1), "P-001", 707, "Vente comptoir", None, 240],
                   [day(2, 3), "P-002", 613, "Loyer janvier", 600], [day(2, 3), "P-002", 512, "Loyer janvier", None, 600]],
        dates="dd/mm/yyyy")  # fmt: skip
    put(chart, 1, [["N° compte", "Intitulé du compte", "Type"], [401, "Fournisseurs", "Passif"], [512, "Banque", "Actif"],
                   [613, "Loyer", "Charges"], [707, "Ventes de marchandises", "Produits"]])  # fmt: skip
    return saved(book)


@case(
    "journal", "JournalEntry",
    rows={"Ledger": (2, 8, 0)},
    posting=entry(day(6, 9), ("Repairs", 80, 0), ("Checking", 0, 80), words="Boiler"),
    cells={"Ledger!A9": day(6, 9), "Ledger!B9": "Repairs", "Ledger!C9": "Boiler", "Ledger!D9": 80,
           "Ledger!F9": "=F8+D9-E9", "Ledger!A10": day(6, 9), "Ledger!B10": "Checking", "Ledger!C10": "Boiler",
           "Ledger!E10": 80, "Ledger!F10": "=F9+D10-E10"},
    types={"Repairs": "expense", "Checking": "asset", "Rental income": "income", "Tenant deposits held": "liability"},
)  # fmt: skip
def banded_with_running_check() -> bytes:
    book, (sheet,) = opened("Ledger")
    put(sheet, 2, [["Date", "Ledger account", "Remarks", "DR ($)", "CR ($)", "Check"]])
    moves = [
        ("Checking", "Rental income", 1200),
        ("Checking", "Tenant deposits held", 1200),
        ("Repairs", "Checking", 90),
    ]
    row = 3
    for number, (debited, credited, money) in enumerate(moves, start=1):
        for line in (
            [day(6, number), debited, "Flat 2", money, None],
            [day(6, number), credited, "Flat 2", None, money],
        ):
            put(sheet, row, [line], dates="m/d/yyyy")
            sheet.cell(row, 6, "=D3-E3" if row == 3 else f"=F{row - 1}+D{row}-E{row}")
            if row % 2:
                for column in range(1, 7):
                    sheet.cell(row, column).fill = PatternFill("solid", "DDEEFF")
            row += 1
    return saved(book)
