"""Books as people leave them: logos and titles, two rows of headings, other languages, totals between months,
a sheet a month, Dr/Cr flags, amounts typed as text, codes beside names, several tables on a sheet; and sheets
that are no books."""

from decimal import Decimal

from openpyxl.styles import Font

from nl2x.books.model import Increase, NewRecord
from tests.books.zoo import case, day, entry, moved, opened, put, saved


@case(
    "journal", "JournalEntry",
    rows={"GJ 2026": (6, 15, 16)},
    roles={"GJ 2026!A": "date", "GJ 2026!B": "entry number", "GJ 2026!C": "account code", "GJ 2026!D": "account",
           "GJ 2026!E": "description", "GJ 2026!F": "debit", "GJ 2026!G": "credit", "GJ 2026!H": "dimension"},
    types={"Drugs": "expense", "Consultation Fees": "income", "Petty Cash": "asset"},
    posting=entry(day(3, 3), ("Drugs", 100, 0), ("Petty Cash", 0, 100), words="Panadol"),
    cells={"GJ 2026!A17": day(3, 3), "GJ 2026!B17": 105, "GJ 2026!C17": 5100, "GJ 2026!D17": "Drugs", "GJ 2026!E17": "Panadol",
           "GJ 2026!F17": 100, "GJ 2026!A18": day(3, 3), "GJ 2026!B18": 105, "GJ 2026!C18": 1000, "GJ 2026!D18": "Petty Cash",
           "GJ 2026!E18": "Panadol", "GJ 2026!G18": 100},
)  # fmt: skip
def clinic_journal() -> bytes:
    book, (j,) = opened("GJ 2026")
    j["A1"] = "Dr. Okafor Family Clinic"
    j.merge_cells("A1:H1")
    j["A2"] = "General Journal - FY 2026"
    j.merge_cells("A2:H2")
    j["A3"] = "prepared by: M. Adeyemi"
    put(
        j,
        5,
        [
            ["Dt.", "Vch", "A/c", None, "Particulars", "Amount (NGN)", None, "CC"],
            [None, "No.", "Code", "Name", None, "Dr", "Cr", None],
        ],
    )
    j.merge_cells("C5:D5")
    j.merge_cells("F5:G5")
    for c in "AEH":
        j.merge_cells(f"{c}5:{c}6")
    put(
        j,
        7,
        [
            [day(1, 4), 101, 5100, "Drugs", "Pharma Plus, inv 882", 45000, None, "PH"],
            [day(1, 4), 101, 1010, "Bank - GTB", "Pharma Plus, inv 882", None, 45000, "PH"],
            [day(1, 20), 102, 1010, "Bank - GTB", "Consultations wk 3", 120000, None, "OPD"],
            [day(1, 20), 102, 4000, "Consultation Fees", "Consultations wk 3", None, 120000, "OPD"],
            [None, None, None, "Total Jan", None, "=SUM(F7:F10)", "=SUM(G7:G10)", None],
            [day(2, 2), 103, 5200, "Salaries", "Nurse Ada, Feb", 80000, None, "OPD"],
            [day(2, 2), 103, 1010, "Bank - GTB", "Nurse Ada, Feb", None, 80000, "OPD"],
            [day(2, 9), 104, 5300, "Electricity", "NEPA token", 15500, None, "ADM"],
            [day(2, 9), 104, 1000, "Petty Cash", "NEPA token", None, 15500, "ADM"],
            [None, None, None, "Total Feb", None, "=SUM(F12:F15)", "=SUM(G12:G15)", None],
        ],
        dates="dd-mmm-yy",
    )
    return saved(book)


@case(
    "cash book", "CashMovement",
    rows={"Kassenbuch": (4, 9, 11)},
    roles={"Kassenbuch!A": "entry number", "Kassenbuch!C": "reference", "Kassenbuch!E": "rate", "Kassenbuch!F": "money in"},
    posting=moved(day(3, 4), "", 415.5, "Tageseinnahme"),
    inserts=(("Kassenbuch", 10, 1),),
    cells={"Kassenbuch!A10": 5, "Kassenbuch!B10": day(3, 4), "Kassenbuch!C10": "K-035", "Kassenbuch!D10": "Tageseinnahme",
           "Kassenbuch!F10": 415.5, "Kassenbuch!H10": "=H9+F10-G10", "Kassenbuch!F12": "=SUM(F5:F10)",
           "Kassenbuch!G12": "=SUM(G5:G10)"},
    facts={"conventions.currency": "€", "conventions.day_first": True},
)  # fmt: skip
def kassenbuch() -> bytes:
    book, (k,) = opened("Kassenbuch")
    k["B1"] = "Kassenbuch Bäckerei Huber"
    k["B2"] = "Monat: März 2026"
    put(
        k,
        4,
        [
            [
                "lfd. Nr.",
                "Datum",
                "Beleg-Nr.",
                "Buchungstext",
                "USt %",
                "Einnahmen €",
                "Ausgaben €",
                "Bestand €",
            ],
            [None, day(3, 1), None, "Übertrag vom Vormonat", None, None, None, 412.5],
            [1, day(3, 2), "K-031", "Tageseinnahme", 7, 380.2, None, "=H5+F6-G6"],
            [2, day(3, 2), "K-032", "Briefmarken", 0, None, 17, "=H6+F7-G7"],
            [3, day(3, 3), "K-033", "Tageseinnahme", 7, 402, None, "=H7+F8-G8"],
            [4, day(3, 3), "K-034", "Einzahlung Bank", None, None, 500, "=H8+F9-G9"],
            [None, None, None, None, None, None, None, None],
            [None, None, None, "Summe", None, "=SUM(F5:F9)", "=SUM(G5:G9)", None],
        ],
        dates="dd.mm.yyyy",
    )
    for r in range(5, 12):
        for c in "FGH":
            k[f"{c}{r}"].number_format = '#,##0.00 "€"'
    return saved(book)


@case(
    "cash book", "CashMovement",
    types={"Sales": "income", "Stock": "expense", "Utilities": "expense"},
    posting=moved(day(2, 20), "Stock", -88.4, "Booker"),
    cells={"Feb 26!A9": day(2, 20), "Feb 26!B9": "Booker", "Feb 26!C9": "Stock", "Feb 26!E9": 88.4, "Feb 26!F9": "=F8+D9-E9",
           "Mar 26!F4": "='Feb 26'!F9"},
)  # fmt: skip
def tabs_by_month() -> bytes:
    names = ["Notes", "Jan 26", "Feb 26", "Mar 26"]
    book, sheets = opened(*names)
    sheets[0]["A1"] = "Remember: VAT quarter ends March. Ask Tom about the van."
    prev = None
    for s, m in zip(sheets[1:], (1, 2, 3), strict=True):
        s["A1"] = f"Corner Cafe - {s.title}"
        put(
            s,
            3,
            [
                ["Date", "Details", "Cat", "In £", "Out £", "Bal £"],
                [None, "B/fwd", None, None, None, 1000 if m == 1 else f"='{prev}'!F8"],
                [day(m, 3), "Card takings", "Sales", 820.5, None, "=F4+D5-E5"],
                [day(m, 7), "Booker", "Stock", None, 210.33, "=F5+D6-E6"],
                [day(m, 15), "British Gas", "Utilities", None, 95, "=F6+D7-E7"],
                [day(m, 28), "Card takings", "Sales", 640, None, "=F7+D8-E8"],
            ],
            dates="dd/mm/yy",
        )
        prev = s.title
    return saved(book)


@case(
    "records", "NewRecord ChangeRecord",
    rows={"2026": (4, 9, 0)},
    roles={"2026!A": "date", "2026!B": "description", "2026!C": "category", "2026!D": "amount", "2026!E": "dimension"},
    types={"Food": "expense", "Dog": "expense"},
    posting=NewRecord("2026", {"When": day(1, 20), "What": "Lidl", "Type": "Food", "How much": Decimal(12), "Who paid?": "Bob"}),
    cells={"2026!A10": day(1, 20), "2026!B10": "Lidl", "2026!C10": "Food", "2026!D10": 12, "2026!E10": "Bob",
           "2026!B14": "=SUMIF(C5:C10,A14,D5:D10)", "2026!B15": "=SUMIF(C5:C10,A15,D5:D10)", "2026!B16": "=SUMIF(C5:C10,A16,D5:D10)"},
)  # fmt: skip
def three_on_one_sheet() -> bytes:
    book, (s,) = opened("2026")
    s["A1"] = "OUR HOUSE MONEY"
    s["A1"].font = Font(size=20)
    put(
        s,
        3,
        [
            ["Spending", None, None, None, None, "Monthly bills", None, None],
            ["When", "What", "Type", "How much", "Who paid?", "Bill", "Amount", "Day"],
            [day(1, 2), "Tesco", "Food", 54.2, "Ann", "Mortgage", 950, 1],
            [day(1, 3), "Shell", "Car", 40, "Bob", "Council tax", 160, 5],
            [day(1, 9), "Vet", "Dog", 120, "Ann", "Broadband", 32, 12],
            [day(1, 11), "Tesco", "Food", 61.75, "Bob", None, "=SUM(G5:G7)", None],
            [day(1, 15), "Cinema", "Fun", 25, "Ann", None, None, None],
        ],
        dates="d mmm",
    )
    put(
        s,
        13,
        [
            ["Summary"],
            ["Food", "=SUMIF(C5:C9,A14,D5:D9)"],
            ["Car", "=SUMIF(C5:C9,A15,D5:D9)"],
            ["Dog", "=SUMIF(C5:C9,A16,D5:D9)"],
        ],
    )
    return saved(book)


@case(
    "cash book", "CashMovement",
    roles={"Sheet1!A": "date", "Sheet1!B": "counterparty", "Sheet1!C": "description", "Sheet1!D": "category", "Sheet1!E": "amount"},
    types={"Income": "income", "Office": "expense", "Tax": "expense"},
    posting=moved(day(2, 16), "Office", -9.99, "Paper"),
    cells={"Sheet1!A7": "16.02.26", "Sheet1!C7": "Paper", "Sheet1!D7": "Office", "Sheet1!E7": -9.99},
    facts={"conventions.currency": "£", "past.1.posting.amount": Decimal("-45.00"), "past.0.posting.amount": Decimal("1200.00")},
)  # fmt: skip
def amounts_as_text() -> bytes:
    book, (s,) = opened("Sheet1")
    put(
        s,
        1,
        [
            ["Trans Date", "Payee", "Memo", "Category", "Amount", "Balance"],
            ["03.02.26", "Client A", "Invoice 12", "Income", "£1,200.00", "£3,400.00"],
            ["04.02.26", "Amazon", "Printer ink", "Office", "(£45.00)", "£3,355.00"],
            ["09.02.26", "TfL", "Travel", "Travel", "(£12.40)", "£3,342.60"],
            ["11.02.26", "Client B", "Invoice 13", "Income", "£650.00", "£3,992.60"],
            ["14.02.26", "HMRC", "Tax", "Tax", "(£800.00)", "£3,192.60"],
        ],
    )
    return saved(book)


@case(
    "journal", "JournalEntry",
    roles={"Day Book!B": "account", "Day Book!D": "entry number", "Day Book!E": "amount", "Day Book!F": "debit or credit"},
    types={"Purchase A/c": "expense", "Sales A/c": "income", "Gupta & Sons": "liability", "HDFC Bank": "asset", "Capital A/c": "equity"},
    posting=entry(day(4, 9), ("Salaries", 7000, 0), ("HDFC Bank", 0, 7000)),
    cells={"Day Book!A12": day(4, 9), "Day Book!B12": "Salaries", "Day Book!E12": 7000, "Day Book!F12": "Dr",
           "Day Book!A13": day(4, 9), "Day Book!B13": "HDFC Bank", "Day Book!E13": 7000, "Day Book!F13": "Cr"},
)  # fmt: skip
def tally_daybook() -> bytes:
    book, (s, c) = opened("Day Book", "Ledgers")
    s["A1"] = "Sharma Traders"
    s["A2"] = "Day Book"
    s["A3"] = "1-Apr-26 to 30-Apr-26"
    put(
        s,
        5,
        [
            ["Date", "Particulars", "Vch Type", "Vch No.", "Amount", "Dr/Cr"],
            [day(4, 1), "Purchase A/c", "Purchase", 1, 52000, "Dr"],
            [day(4, 1), "Gupta & Sons", "Purchase", 1, 52000, "Cr"],
            [day(4, 3), "Cash", "Receipt", 1, 18000, "Dr"],
            [day(4, 3), "Sales A/c", "Receipt", 1, 18000, "Cr"],
            [day(4, 5), "Shop Rent", "Payment", 1, 9000, "Dr"],
            [day(4, 5), "HDFC Bank", "Payment", 1, 9000, "Cr"],
        ],
        dates="d-mmm-yy",
    )
    put(
        c,
        1,
        [
            ["Ledger", "Under"],
            ["Cash", "Cash-in-Hand"],
            ["HDFC Bank", "Bank Accounts"],
            ["Purchase A/c", "Purchase Accounts"],
            ["Sales A/c", "Sales Accounts"],
            ["Shop Rent", "Indirect Expenses"],
            ["Gupta & Sons", "Sundry Creditors"],
            ["Salaries", "Indirect Expenses"],
            ["Capital A/c", "Capital Account"],
        ],
    )
    return saved(book)


@case(
    "grid", "Increase",
    types={"Memberships": "income", "Balls": "expense"},
    posting=Increase("Club budget", "Balls", Decimal(20), "Mar"),
    cells={"Club budget!G11": 20},
)  # fmt: skip
def budget_and_actual() -> bytes:
    book, (s,) = opened("Club budget")
    s["A1"] = "Tennis Club 2026"
    put(
        s,
        3,
        [
            [None, "Jan", None, "Feb", None, "Mar", None],
            ["", "Budget", "Actual", "Budget", "Actual", "Budget", "Actual"],
            ["INCOME"],
            ["Memberships", 500, 480, 500, 510, 500, None],
            ["Court hire", 200, 150, 200, 220, 250, None],
            [
                "Total income",
                "=SUM(B6:B7)",
                "=SUM(C6:C7)",
                "=SUM(D6:D7)",
                "=SUM(E6:E7)",
                "=SUM(F6:F7)",
                "=SUM(G6:G7)",
            ],
            [],
            ["COSTS"],
            ["Balls", 60, 55, 60, 71, 60, None],
            ["Coach", 300, 300, 300, 300, 300, None],
            ["Floodlights", 80, 92.5, 80, 88, 70, None],
            [
                "Total costs",
                "=SUM(B11:B13)",
                "=SUM(C11:C13)",
                "=SUM(D11:D13)",
                "=SUM(E11:E13)",
                "=SUM(F11:F13)",
                "=SUM(G11:G13)",
            ],
        ],
    )
    for c in "BDF":
        s.merge_cells(f"{c}3:{chr(ord(c) + 1)}3")
    return saved(book)


@case(
    "records", "NewRecord ChangeRecord",
    rows={"Rents": (3, 8, 0), "Repairs": (1, 4, 0)},
    roles={"Rents!B": "counterparty", "Rents!C": "amount", "Rents!D": "due date", "Rents!E": "amount paid", "Rents!F": "date paid",
           "Rents!G": "balance", "Repairs!C": "counterparty", "Repairs!D": "description", "Repairs!E": "amount", "Repairs!F": "other",
           "Repairs!G": "status"},
    posting=NewRecord("Repairs", {"Date": day(3, 9), "Flat": "2A", "Contractor": "Drain Dr", "Job": "leak", "Cost": Decimal(70)}),
    cells={"Repairs!A5": day(3, 9), "Repairs!B5": "2A", "Repairs!C5": "Drain Dr", "Repairs!D5": "leak", "Repairs!E5": 70},
)  # fmt: skip
def landlord() -> bytes:
    book, (s, p) = opened("Rents", "Repairs")
    s["A1"] = "RENT ROLL"
    put(
        s,
        3,
        [
            ["Flat", "Tenant", "Rent pcm", "Due", "Rec'd", "Date rec'd", "Arrears", "Remarks"],
            ["1A", "J. Hart", 750, day(3, 1), 750, day(3, 1), "=C4-E4", None],
            ["1B", "P. Singh", 800, day(3, 1), 800, day(3, 3), "=C5-E5", None],
            ["2A", "L. Moss", 780, day(3, 1), 400, day(3, 6), "=C6-E6", "rest on 15th"],
            ["2B", "VACANT", None, None, None, None, None, None],
            ["3", "K. Obi", 820, day(3, 1), None, None, "=C8-E8", "chase!"],
        ],
        dates="dd/mm/yyyy",
    )
    put(
        p,
        1,
        [
            ["Date", "Flat", "Contractor", "Job", "Cost", "Inv?", "Pd"],
            [day(1, 12), "1A", "Drain Dr", "blocked sink", 95, "Y", "Y"],
            [day(2, 3), "3", "Sparks Ltd", "rewire hall", 430, "Y", "N"],
            [day(2, 20), "2A", "Handyman Bob", "door lock", 60, "N", "Y"],
        ],
        dates="dd/mm/yyyy",
    )
    return saved(book)


@case(
    "journal", "JournalEntry",
    rows={"Écritures": (4, 12, 13), "Plan comptable": (1, 12, 0)},
    roles={"Écritures!D": "account code", "Écritures!E": "account", "Écritures!F": "description"},
    types={"Capital": "equity", "Fournisseurs": "liability", "Clients": "asset", "TVA collectée": "liability",
           "Locations": "expense", "Ventes de marchandises": "income"},
    posting=entry(day(2, 3), ("Salaires", 900, 0), ("Banque", 0, 900), words="Paie"),
    inserts=(("Écritures", 13, 2),),
    cells={"Écritures!B13": day(2, 3), "Écritures!C13": "BQ002", "Écritures!D13": 641000, "Écritures!E13": "Salaires",
           "Écritures!F13": "Paie", "Écritures!G13": 900, "Écritures!B14": day(2, 3), "Écritures!C14": "BQ002",
           "Écritures!D14": 512000, "Écritures!E14": "Banque", "Écritures!F14": "Paie", "Écritures!H14": 900,
           "Écritures!G15": "=SUM(G5:G14)", "Écritures!H15": "=SUM(H5:H14)"},
)  # fmt: skip
def journal_comptable() -> bytes:
    book, (s, pc) = opened("Écritures", "Plan comptable")
    s["A1"] = "SARL Le Petit Vélo"
    s["A2"] = "Journal des achats et ventes - Exercice 2026"
    put(
        s,
        4,
        [
            ["Jal", "Date", "N° pièce", "N° compte", "Libellé compte", "Libellé écriture", "Débit", "Crédit"],
            ["AC", day(1, 8), "AC001", 607000, "Achats de marchandises", "Cycles Dupont", 1200, None],
            ["AC", day(1, 8), "AC001", 445660, "TVA déductible", "Cycles Dupont", 240, None],
            ["AC", day(1, 8), "AC001", 401000, "Fournisseurs", "Cycles Dupont", None, 1440],
            ["VE", day(1, 15), "VE001", 411000, "Clients", "Facture 1", 600, None],
            ["VE", day(1, 15), "VE001", 707000, "Ventes de marchandises", "Facture 1", None, 500],
            ["VE", day(1, 15), "VE001", 445710, "TVA collectée", "Facture 1", None, 100],
            ["BQ", day(1, 31), "BQ001", 401000, "Fournisseurs", "Vir Dupont", 1440, None],
            ["BQ", day(1, 31), "BQ001", 512000, "Banque", "Vir Dupont", None, 1440],
            [None, None, None, None, None, "Totaux", "=SUM(G5:G12)", "=SUM(H5:H12)"],
        ],
        dates="dd/mm/yyyy",
    )
    put(
        pc,
        1,
        [
            ["Compte", "Intitulé"],
            [101000, "Capital"],
            [401000, "Fournisseurs"],
            [411000, "Clients"],
            [445660, "TVA déductible"],
            [445710, "TVA collectée"],
            [512000, "Banque"],
            [530000, "Caisse"],
            [607000, "Achats de marchandises"],
            [613000, "Locations"],
            [641000, "Salaires"],
            [707000, "Ventes de marchandises"],
        ],
    )
    return saved(book)


@case(
    "records", "NewRecord ChangeRecord",
    rows={"INVOICES": (4, 7, 9), "exp": (1, 4, 0)},
    roles={"INVOICES!A": "reference", "INVOICES!G": "tax", "INVOICES!I": "status", "exp!B": "counterparty", "exp!C": "description",
           "exp!D": "amount", "exp!E": "other"},
    posting=NewRecord("INVOICES", {"Client": "Acme", "Job": "Poster", "Issued": day(6, 1), "Due": day(7, 1), "Net": Decimal(500)}),
    cells={"INVOICES!A8": "MC-044", "INVOICES!B8": "Acme", "INVOICES!C8": "Poster", "INVOICES!D8": day(6, 1), "INVOICES!E8": day(7, 1),
           "INVOICES!F8": 500, "INVOICES!G8": "=F8*0.2", "INVOICES!H8": "=F8+G8"},
)  # fmt: skip
def freelance_invoices() -> bytes:
    book, (s, e) = opened("INVOICES", "exp")
    s.merge_cells("A1:I1")
    s["A1"] = "Mia Chen Design"
    put(s, 2, [["y/e 5 April 2027"]])
    put(
        s,
        4,
        [
            ["Inv #", "Client", "Job", "Issued", "Due", "Net", "VAT @20%", "Gross", "Paid?"],
            ["MC-041", "Acme", "Logo", day(4, 10), day(5, 10), 900, "=F5*0.2", "=F5+G5", "✓ 2/5"],
            ["MC-042", "Bluebird", "Website", day(4, 22), day(5, 22), 2400, "=F6*0.2", "=F6+G6", "✓ 20/5"],
            ["MC-043", "Acme", "Flyers", day(5, 3), day(6, 2), 350, "=F7*0.2", "=F7+G7", None],
            [],
            [None, None, None, None, "TOTAL", "=SUM(F5:F8)", "=SUM(G5:G8)", "=SUM(H5:H8)", None],
        ],
        dates="dd mmm",
    )
    put(
        e,
        1,
        [
            ["date", "where", "for", "£", "receipt"],
            [day(4, 11), "Adobe", "Creative Cloud", 56.98, "y"],
            [day(4, 15), "Trainline", "client visit", 31.2, "y"],
            [day(5, 1), "Apple", "laptop", 1299, "y"],
        ],
        dates="dd mmm",
    )
    return saved(book)


@case(
    "journal", "JournalEntry",
    rows={"Diario": (4, 13, 15)},
    types={"Bancos": "asset", "Capital social": "equity", "Proveedores": "liability", "Sueldos y salarios": "expense"},
    posting=entry(day(2, 5), ("Compras de mercaderías", 200, 0), ("Bancos", 0, 200), words="Fra. 60"),
    inserts=(("Diario", 14, 3),),
    cells={"Diario!A15": 4, "Diario!B15": day(2, 5), "Diario!C15": "600 Compras de mercaderías", "Diario!D15": "Fra. 60",
           "Diario!E15": 200, "Diario!A16": 4, "Diario!B16": day(2, 5), "Diario!C16": "572 Bancos", "Diario!D16": "Fra. 60",
           "Diario!F16": 200, "Diario!E18": "=SUM(E5:E16)", "Diario!F18": "=SUM(F5:F16)"},
)  # fmt: skip
def libro_diario() -> bytes:
    book, (s,) = opened("Diario")
    s["A1"] = "Ferretería López S.L."
    s["A2"] = "LIBRO DIARIO 2026"
    put(
        s,
        4,
        [
            ["Asiento", "Fecha", "Cuenta", "Concepto", "Debe", "Haber"],
            [1, day(1, 2), "572 Bancos", "Aportación inicial", 10000, None],
            [1, day(1, 2), "100 Capital social", "Aportación inicial", None, 10000],
            [],
            [2, day(1, 9), "600 Compras de mercaderías", "Fra. 55 Hierros SA", 850, None],
            [2, day(1, 9), "472 H.P. IVA soportado", "Fra. 55 Hierros SA", 178.5, None],
            [2, day(1, 9), "400 Proveedores", "Fra. 55 Hierros SA", None, 1028.5],
            [],
            [3, day(1, 31), "640 Sueldos y salarios", "Nómina enero", 1400, None],
            [3, day(1, 31), "572 Bancos", "Nómina enero", None, 1400],
            [],
            [None, None, None, "SUMAS", "=SUM(E5:E13)", "=SUM(F5:F13)"],
        ],
        dates="dd/mm/yyyy",
    )
    return saved(book)


@case("unknown")
def timetable() -> bytes:
    book, (s,) = opened("Term 2")
    put(
        s,
        1,
        [
            ["Week", "Mon", "Tue", "Wed", "Thu", "Fri"],
            ["1", "Maths", "Art", "PE", "French", "Maths"],
            ["2", "Maths", "Art", "PE", "French", "Music"],
            ["3", "Trip", "Art", "PE", "French", "Maths"],
        ],
    )
    return saved(book)


@case("unknown")
def measurements() -> bytes:
    book, (s,) = opened("Log")
    put(
        s,
        1,
        [
            ["Date", "Sensor", "Temp", "Humidity", "Note"],
            [day(1, 1), "A", 20.1, 44, "ok"],
            [day(1, 2), "A", 20.4, 43, "ok"],
            [day(1, 3), "B", 19.9, 45, "drift"],
            [day(1, 4), "B", 20, 46, "ok"],
        ],
        dates="yyyy-mm-dd",
    )
    return saved(book)
