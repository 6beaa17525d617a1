"""The workbooks of round 19: a sign shop, a welfare society, a housing company, trekkers, a boatyard."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.styles import Font
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
WHOLE = "#,##0"

SIGN_ACCOUNTS = """
Westpac cheque | A | 18420.50
Petty cash tin | A | 150
Trade debtors | A | 7312.50
Prepaid insurance | A | 1320
Printers & tools | A | 32000
Printers & tools, depn to date | A | -12800
VAT on purchases | A | 610
Trade creditors | L | -2430
VAT on sales | L | -1860
FNPF & PAYE owing | L | -666
Customer deposits | L | -900
Van loan | L | -14200
Semi, director's loan | L | -5000
Share capital | E | -1000
Profit of earlier years | E | -20957
Signs & banners | I |
Vehicle wraps | I |
Vinyl, board & ink | X |
Installers (sub-contract) | X |
Wages | X |
FNPF, our share | X |
Workshop rent | X |
Power | X |
Van running | X |
Phones & internet | X |
Insurance | X |
Tools & repairs under $500 | X |
Office & software | X |
Bank fees | X |
Loan interest | X |
Depreciation | X |
Sundry | X |
"""

SIGN_JOURNAL = """
06-01 | Workshop at Walu Bay, June | Workshop rent 1200; VAT on purchases 150; Westpac cheque -1350
06-02 | Pacific Vinyl, what we owed | Trade creditors 2430; Westpac cheque -2430
06-04 | Inv 404 Kava King, shopfront sign | Trade debtors 5062.50; Signs & banners@J231 -4500; VAT on sales -562.50
06-05 | Diesel | Van running 100; VAT on purchases 12.50; Westpac cheque -112.50
06-08 | Pacific Vinyl, rolls and ink, 30 days | Vinyl, board & ink 1440; VAT on purchases 180; Trade creditors -1620
06-10 | Reef Hotel, inv 398 | Westpac cheque 4500; Trade debtors -4500
06-12 | Pay, fortnight to 12 June | Wages 1800; FNPF, our share 180; FNPF & PAYE owing -333; Westpac cheque -1647
06-15 | Suva Grammar, sports day banner, EFTPOS | Westpac cheque 270; Signs & banners@J232 -240; VAT on sales -30
06-16 | Tea, milk, batteries | Sundry 18; Petty cash tin -18
06-18 | EFL, May | Power 248; VAT on purchases 31; Westpac cheque -279
06-19 | Manoa Installers, Kava King (not VAT registered) | Installers (sub-contract)@J231 400; Westpac cheque -400
06-22 | Island Cabs, deposit for wraps | Westpac cheque 1350; Customer deposits -1350
06-23 | Vodafone, net and mobiles | Phones & internet 128; VAT on purchases 16; Westpac cheque -144
06-24 | Nabua Pharmacy, light box, paid on the day | Westpac cheque 4050; Signs & banners@J230 -3600; VAT on sales -450
06-26 | Pay, fortnight to 26 June | Wages 1800; FNPF, our share 180; FNPF & PAYE owing -333; Westpac cheque -1647
06-29 | FNPF and FRCS for May | FNPF & PAYE owing 666; Westpac cheque -666
06-30 | Van loan, instalment | Van loan 520; Loan interest 95; Westpac cheque -615
06-30 | Insurance, June's part | Insurance 220; Prepaid insurance -220
06-30 | Depreciation June | Depreciation 400; Printers & tools, depn to date -400
06-30 | Westpac monthly fee | Bank fees 15; Westpac cheque -15
07-01 | Workshop at Walu Bay, July | Workshop rent 1200; VAT on purchases 150; Westpac cheque -1350
07-02 | Inv 405 Bula Cafe, menu boards, deposit taken off | Customer deposits 900; Trade debtors 2700; Signs & banners@J233 -3200; VAT on sales -400
07-06 | Diesel | Van running 112; VAT on purchases 14; Westpac cheque -126
07-07 | Kava King, inv 404 | Westpac cheque 5062.50; Trade debtors -5062.50
07-08 | Pacific Vinyl, board and laminate, 30 days | Vinyl, board & ink 1080; VAT on purchases 135; Trade creditors -1215
07-10 | Pay, fortnight to 10 July | Wages 1800; FNPF, our share 180; FNPF & PAYE owing -333; Westpac cheque -1647
07-13 | Inv 406 Island Cabs, three taxis wrapped, deposit taken off | Customer deposits 1350; Trade debtors 4725; Vehicle wraps@J234 -5400; VAT on sales -675
07-14 | Sugar and washing-up liquid | Sundry 11.40; Petty cash tin -11.40
07-16 | EFL, June | Power 256; VAT on purchases 32; Westpac cheque -288
07-17 | Nasinu Council, inv 401 | Westpac cheque 2812.50; Trade debtors -2812.50
07-20 | FRCS, VAT up to end of May | VAT on sales 1860; VAT on purchases -610; Westpac cheque -1250
07-21 | Heat press | Printers & tools 1600; VAT on purchases 200; Westpac cheque -1800
07-22 | Semi, taken out | Semi, director's loan 800; Westpac cheque -800
07-23 | Vodafone, net and mobiles | Phones & internet 128; VAT on purchases 16; Westpac cheque -144
07-24 | Pay, fortnight to 24 July | Wages 1800; FNPF, our share 180; FNPF & PAYE owing -333; Westpac cheque -1647
07-27 | Tin topped up | Petty cash tin 100; Westpac cheque -100
07-28 | Pacific Vinyl, June's rolls | Trade creditors 1620; Westpac cheque -1620
07-29 | FNPF and FRCS for June | FNPF & PAYE owing 666; Westpac cheque -666
07-30 | Manoa Installers, menu boards | Installers (sub-contract)@J233 150; Westpac cheque -150
07-31 | Van loan, instalment | Van loan 523.50; Loan interest 91.50; Westpac cheque -615
07-31 | Insurance, July's part | Insurance 220; Prepaid insurance -220
07-31 | Depreciation July | Depreciation 400; Printers & tools, depn to date -400
07-31 | Westpac monthly fee | Bank fees 15; Westpac cheque -15
08-03 | Workshop at Walu Bay, August | Workshop rent 1200; VAT on purchases 150; Westpac cheque -1350
08-05 | Van magnets, Ritova Dalo Farm, EFTPOS | Westpac cheque 180; Signs & banners@J235 -160; VAT on sales -20
"""


def signshop() -> tuple[Workbook, Card]:
    """A sign shop in Fiji: a job number on the lines of sales and installers only, VAT 12.5%."""
    workbook = Workbook()
    accounts = workbook.active
    accounts.title = "Accounts"
    title(accounts, "A1", "Tabua Signs Pte Ltd, Suva - list of accounts")
    accounts["A2"] = "A asset, L liability, E equity, I income, X expense. Minus = credit."
    head(accounts, 4, ["Account", "Kind", "B/f 1 Jun 2026", "Since then", "Today"], "FCE4D6")
    widths(accounts, 32, 6, 15, 14, 14)
    names = list(rows(SIGN_ACCOUNTS))
    for at, (name, kind, opening) in enumerate(names, 5):
        moved = (
            f"=SUMIFS(GJ!$F$7:$F$2000,GJ!$D$7:$D$2000,A{at})-SUMIFS(GJ!$G$7:$G$2000,GJ!$D$7:$D$2000,A{at})"
        )
        put(
            accounts,
            at,
            [name, kind, number(opening), moved, f"=C{at}+D{at}"],
            ["", "", *["#,##0.00;-#,##0.00"] * 3],
        )
    last = 4 + len(names)
    put(
        accounts,
        last + 2,
        ["Must be nil", None, f"=SUM(C5:C{last})", f"=SUM(D5:D{last})", f"=ROUND(SUM(E5:E{last}),2)"],
        ["", "", MONEY, MONEY, MONEY],
    )
    journal = workbook.create_sheet("GJ")
    title(journal, "B1", "General journal - year from 1 June 2026, FJ$")
    journal["B2"] = "VAT 12.5%: a ninth of what is paid. Job no. on sales and on installers."
    put(
        journal,
        4,
        ["Entries so far", None, None, "=SUM(F7:F2000)", "=SUM(G7:G2000)"],
        ["", "", "", MONEY, MONEY],
        3,
    )
    head(journal, 6, ["Day", "Vr", "A/c", "Job", "Debit", "Credit", "Particulars"], "FCE4D6", 2)
    widths(journal, 3, 12, 6, 32, 7, 12, 12, 48)
    at = 7
    for entry, (day, what, lines) in enumerate(journal_lines(SIGN_JOURNAL), 1):
        for place, amount in lines:
            name, _, job = place.partition("@")
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                journal,
                at,
                [day, entry, name, job or None, debit, credit, what],
                ["dd mmm yy", "0", "", "", MONEY, MONEY, ""],
                2,
            )
            at += 1
    journal.freeze_panes = "A7"
    dropdown(journal, "D7:D2000", f"Accounts!$A$5:$A${last}")
    board = workbook.create_sheet("Board")
    title(board, "A1", "For the board", 12)
    place_of = {name: at for at, (name, _, _) in enumerate(names, 5)}
    income, costs = place_of["Signs & banners"], place_of["Vinyl, board & ink"]
    lines_ = [
        ("Money at bank", f"=Accounts!E{place_of['Westpac cheque']}"),
        ("Customers owe us", f"=Accounts!E{place_of['Trade debtors']}"),
        ("We owe suppliers", f"=-Accounts!E{place_of['Trade creditors']}"),
        (
            "VAT to pay",
            f"=-(Accounts!E{place_of['VAT on sales']}+Accounts!E{place_of['VAT on purchases']})",
        ),
        ("Sales", f"=-SUM(Accounts!E{income}:E{costs - 1})"),
        ("Costs", f"=SUM(Accounts!E{costs}:E{last})"),
        ("Profit", "=B7-B8"),
        ("Out of balance", f"=Accounts!E{last + 2}"),
    ]
    for at, (label, formula) in enumerate(lines_, 3):
        put(board, at, [label, formula], ["", MONEY])
    widths(board, 22, 14)
    return workbook, {
        "book": "signshop.xlsx",
        "half": "round19",
        "layout": "journal",
        "about": "sign shop, Fiji, FJD; VAT 12.5%; year from June",
        "dialect": "list from column B, debit and credit columns before the particulars, a job number on some lines, opening balances on the list of accounts",
        "date_order": "dmy",
        "period": ["2026-06-01", "2027-05-31"],
        "journal": {
            "sheet": "GJ",
            "date": "Day",
            "account": "A/c",
            "debit": "Debit",
            "credit": "Credit",
            "dimensions": ["Job"],
        },
        "free": {"GJ": ["Vr", "Particulars"]},
        "adds_up": {"GJ": ["Debit", "Credit"]},
        "watch": [*(f"Board!B{row}" for row in range(3, 11))],
        "zero": ["Board!B10"],
    }


WELFARE_IN = """
07-01 | | Balance from June | Opening | 8450 | 214300
07-04 | 501 | July meeting, 38 members | Monthly subs | 7600 |
07-05 | 502 | Mrs Kusuma, chairs for an almsgiving | Chairs & tents | 4500 |
07-07 | 503 | W. Perera, instalment | Loans got back | 5000 |
07-09 | 504 | Cash put in bank | Contra | | 12000
07-11 | 505 | S. Fernando, joining | Entrance | 1000 |
07-11 | 506 | S. Fernando, July | Monthly subs | 200 |
07-14 | 507 | Temple, tent for 2 days | Chairs & tents | 6000 |
07-18 | 508 | Lanka Hardware, cheque | Donations | | 25000
07-19 | 509 | N. Silva, two months late | Fines | 100 |
07-25 | 510 | School sports meet, tent and 60 chairs, cheque | Chairs & tents | | 9500
07-31 | 511 | People's Bank, savings | Bank interest | | 1385
08-01 | 512 | August meeting, 36 members | Monthly subs | 7200 |
08-03 | 513 | W. Perera, instalment | Loans got back | 5000 |
08-05 | 514 | Mr Jayantha, 40 chairs | Chairs & tents | 3000 |
08-06 | 515 | Drawn from bank | Contra | 15000 |
08-08 | 516 | K. Dias, late | Fines | 100 |
08-12 | 517 | D. Kumari, instalment | Loans got back | 2500 |
08-15 | 518 | R. Bandara, joining | Entrance | 1000 |
08-15 | 519 | R. Bandara, August | Monthly subs | 200 |
08-18 | 520 | Wedding at no. 42, tent and chairs | Chairs & tents | 8000 |
08-20 | 521 | Cash put in bank | Contra | | 10000
08-22 | 522 | Mr Wijesinghe, in memory of his father | Donations | 5000 |
08-29 | 523 | 3 months' almsgiving, Pereras, tent | Chairs & tents | 4500 |
08-31 | 524 | People's Bank, savings | Bank interest | | 1410
09-05 | 525 | September meeting, 37 members | Monthly subs | 7400 |
09-06 | 526 | W. Perera, instalment | Loans got back | 5000 |
09-08 | 527 | Mr Jayantha, 30 chairs | Chairs & tents | 2500 |
"""

WELFARE_OUT = """
07-04 | 221 | Tea and buns at the meeting | Meetings & tea | 1850 |
07-06 | 222 | Nimal's lorry, chairs there and back | Transport | 1500 |
07-09 | 223 | Cash put in bank | Contra | 12000 |
07-13 | 224 | Family of late G. Somapala, cheque | Death donation | | 40000
07-13 | 225 | Wreath, late G. Somapala | Wreaths & flags | 2500 |
07-16 | 226 | Receipt books, photocopies | Printing | 980 |
07-22 | 227 | Gamini, 14 chairs welded | Repairs | 3200 |
07-25 | 228 | Store room, July | Store room | 2000 |
07-31 | 229 | Cheque book | Bank charges | | 350
08-01 | 230 | Tea and buns at the meeting | Meetings & tea | 1700 |
08-04 | 231 | Nimal's lorry | Transport | 1500 |
08-06 | 232 | Drawn from bank | Contra | | 15000
08-07 | 233 | D. Kumari, loan for 6 months | Loans to members | 15000 |
08-13 | 234 | Family of late Mrs Piyaseeli, cheque | Death donation | | 40000
08-13 | 235 | Wreath, late Mrs Piyaseeli | Wreaths & flags | 2500 |
08-19 | 236 | New canvas for the big tent, cheque | New goods | | 28500
08-20 | 237 | Cash put in bank | Contra | 10000 |
08-25 | 238 | Store room, August | Store room | 2000 |
08-31 | 239 | SMS alerts | Bank charges | | 120
09-05 | 240 | Tea and buns at the meeting | Meetings & tea | 1900 |
"""

HEADS_IN = ["Opening", "Monthly subs", "Entrance", "Chairs & tents", "Donations", "Fines"]
HEADS_IN += ["Bank interest", "Loans got back", "Contra"]
HEADS_OUT = ["Death donation", "Wreaths & flags", "Loans to members", "Transport", "Repairs", "New goods"]
HEADS_OUT += ["Store room", "Meetings & tea", "Printing", "Bank charges", "Contra"]


def welfare() -> tuple[Workbook, Card]:
    """A funeral welfare society in Sri Lanka: receipts on the left, payments on the right, cash and bank on each."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Nelumwewa Welfare (Death Donation) Society - cash book from 1 July 2026")
    book["A2"] = "RECEIPTS"
    book["H2"] = "PAYMENTS"
    book["A2"].font = book["H2"].font = Font(bold=True)
    put(book, 3, ["So far", "=SUM(E5:E800)", "=SUM(F5:F800)"], ["", WHOLE, WHOLE], 4)
    put(book, 3, ["So far", "=SUM(L5:L800)", "=SUM(M5:M800)"], ["", WHOLE, WHOLE], 11)
    head(book, 4, ["Recd on", "R.No.", "From", "Head (R)", "Cash Rs in", "Bank Rs in"], "E2EFDA")
    head(book, 4, ["Paid on", "V.No.", "To", "Head (P)", "Cash Rs out", "Bank Rs out"], "F8CBAD", 8)
    for column, text in ((1, WELFARE_IN), (8, WELFARE_OUT)):
        for at, (day, slip, who, kind, cash, bank) in enumerate(rows(text), 5):
            values = [date(day), number(slip), who, kind, number(cash), number(bank)]
            put(book, at, values, ["yyyy.mm.dd", "0", "", "", WHOLE, WHOLE], column)
    widths(book, 12, 7, 40, 16, 12, 12, 3, 12, 7, 36, 16, 12, 12)
    book.freeze_panes = "A5"
    account = workbook.create_sheet("R & P")
    title(account, "A1", "Receipts and payments so far", 12)
    head(account, 3, ["Receipts", "Rs", "", "Payments", "Rs"], "E2EFDA")
    for at, name in enumerate(HEADS_IN, 4):
        sums = "+".join(
            f"SUMIFS('Cash book'!${c}$5:${c}$800,'Cash book'!$D$5:$D$800,A{at})" for c in ("E", "F")
        )
        put(account, at, [name, f"={sums}"], ["", WHOLE])
    for at, name in enumerate(HEADS_OUT, 4):
        sums = "+".join(
            f"SUMIFS('Cash book'!${c}$5:${c}$800,'Cash book'!$K$5:$K$800,D{at})" for c in ("L", "M")
        )
        put(account, at, [name, f"={sums}"], ["", WHOLE], 4)
    end = 3 + max(len(HEADS_IN), len(HEADS_OUT))
    put(
        account,
        end + 1,
        ["Total", f"=SUM(B4:B{end})", None, "Total", f"=SUM(E4:E{end})"],
        ["", WHOLE, "", "", WHOLE],
    )
    put(account, end + 3, ["Cash with treasurer", "='Cash book'!E3-'Cash book'!L3"], ["", WHOLE])
    put(account, end + 4, ["At People's Bank", "='Cash book'!F3-'Cash book'!M3"], ["", WHOLE])
    put(account, end + 5, ["Does not agree by", f"=B{end + 1}-E{end + 1}-B{end + 3}-B{end + 4}"], ["", WHOLE])
    widths(account, 22, 12, 3, 20, 12)
    dropdown(book, "D5:D800", f"'R & P'!$A$4:$A${3 + len(HEADS_IN)}")
    dropdown(book, "K5:K800", f"'R & P'!$D$4:$D${3 + len(HEADS_OUT)}")
    return workbook, {
        "book": "welfare.xlsx",
        "half": "round19",
        "layout": "cash book",
        "about": "funeral welfare society of a village, Sri Lanka, LKR",
        "dialect": "receipts on the left half and payments on the right half of one sheet, each with a cash and a bank column, transfers as Contra on both sides",
        "date_order": "ymd",
        "period": ["2026-07-01", "2027-06-30"],
        "cash": {
            "sheet": "Cash book",
            "date": "Recd on",
            "category": "Head (R)",
            "in": "Cash Rs in",
            "in2": "Bank Rs in",
            "date_out": "Paid on",
            "category_out": "Head (P)",
            "out": "Cash Rs out",
            "out2": "Bank Rs out",
        },
        "free": {"Cash book": ["R.No.", "From", "V.No.", "To"]},
        "adds_up": {},
        "watch": [f"R & P!B{row}" for row in (end + 1, end + 3, end + 4, end + 5)] + [f"R & P!E{end + 1}"],
        "zero": [f"R & P!B{end + 5}"],
    }


RESULT = {
    "INCOME": """
Maintenance charges | 30780 | 23085 | raised on the 1st, 285 a flat; stands in note 2 until paid into Nordea
Water charges | 3240 | 2430 | raised together with the maintenance, 30 a flat
Parking places | 1440 | 1080 | paid straight into Nordea
Sauna turns | 1080 | 794 | paid straight into Nordea
Laundry tokens | 400 | 261 | coins, into the cash box
Other income | 0 | 85 | Nordea
""",
    "EXPENSES": """
House manager | 4200 | 2800 | Nordea, on the 15th
Caretaking and snow | 3900 | 2480 | Rauta's bills: note 3 first, paid later
Stair cleaning | 2160 | 1620 | Puhtaat's bills: note 3 first, paid later
District heating | 9800 | 6420.35 | direct debit Nordea
Water and sewage | 3300 | 2105.60 | direct debit Nordea
Electricity, common areas | 1250 | 788.40 | direct debit Nordea
Waste | 1500 | 968.20 | direct debit Nordea
Insurance | 1380 | 1380 | Nordea, January
Property tax | 1650 | 825 | Nordea, spring and autumn
Small repairs | 3000 | 1874.90 | Nordea, unless the bill is left for later (note 3)
Yard and garden | 600 | 412.35 | Nordea; small things from the cash box
Meetings and post | 350 | 198.70 | cash box
Bank charges | 120 | 78.40 | Nordea
Loan interest | 1340 | 893.10 | Nordea, with the loan instalment
""",
}

RESULT_NOTES = {
    "Note 1 - Money": """
Nordea current account | | 7912.40 | 0
OP repair fund | | 15400 | 14000
Cash box | | 64.20 | 0
""",
    "Note 2 - Charges the flats owe": """
A1 | Virtanen | 0 | 0
A2 | Korhonen | 315 | 0
A3 | Mäkinen | 315 | 0
A4 | Nieminen | 0 | 0
A5 | Lindqvist | 630 | 315
A6 | Heikkilä | 315 | 0
B7 | Salo | 0 | 0
B8 | Rantanen | 0 | 0
B9 | Öberg | 0 | 0
""",
    "Note 3 - Bills we have not paid yet": """
Kiinteistöhuolto Rauta | caretaking, snow | 310 | 620
Puhtaat Portaat | stairs | 180 | 180
Putki-Lehto | plumber | 426.40 | 0
Others | | 0 | 145
""",
}


def pihlaja() -> tuple[Workbook, Card]:
    """A Finnish housing company of nine flats: budget and actual, a position with notes by name behind it."""
    workbook = Workbook()
    result = workbook.active
    result.title = "Result"
    title(result, "A1", "As Oy Pihlajapiha, Tampere (9 flats) - result from 1 January 2026")
    result["A2"] = "Euros. Only the column Actual and the sheets Position and Notes are typed in."
    head(result, 4, ["", "Budget 2026", "Actual", "Left of budget", "How we book it"], "D9E1F2")
    widths(result, 28, 13, 13, 14, 58)
    at, totals = 4, {}
    for section, text in RESULT.items():
        at += 1
        result.cell(at, 1, section).font = Font(bold=True)
        start = at + 1
        for name, budget, actual, how in rows(text):
            at += 1
            put(
                result,
                at,
                [name, number(budget), number(actual), f"=B{at}-C{at}", how],
                ["", MONEY, MONEY, MONEY],
            )
        at += 1
        put(
            result,
            at,
            [f"Total {section.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]],
            ["", *[MONEY] * 3],
        )
        totals[section] = at
        at += 1
    ins, outs = totals["INCOME"], totals["EXPENSES"]
    put(result, at, ["SURPLUS", *[f"={c}{ins}-{c}{outs}" for c in "BC"]], ["", MONEY, MONEY])
    surplus = at
    position = workbook.create_sheet("Position")
    notes = workbook.create_sheet("Notes")
    title(notes, "A1", "Notes to the position")
    widths(notes, 30, 20, 13, 13)
    at, sums, parts = 2, {}, {}
    for heading, text in RESULT_NOTES.items():
        at += 1
        head(notes, at, [heading, "", "Now", "1.1.2026"], "D9E1F2")
        start = at + 1
        for name, who, now, before in rows(text):
            at += 1
            put(notes, at, [name, who or None, number(now), number(before)], ["", "", MONEY, MONEY])
            parts[name] = (float(now), float(before))
        at += 1
        put(
            notes,
            at,
            ["Together", None, f"=SUM(C{start}:C{at - 1})", f"=SUM(D{start}:D{at - 1})"],
            ["", "", MONEY, MONEY],
        )
        sums[heading[:6]] = at
        at += 1
    title(position, "A1", "Position")
    head(position, 3, ["", "Note", "Now", "1.1.2026"], "D9E1F2")
    widths(position, 30, 7, 15, 15)
    made = float(sum(float(r[2]) for r in rows(RESULT["INCOME"]))) - sum(
        float(r[2]) for r in rows(RESULT["EXPENSES"])
    )
    money, owed = 7912.40 + 15400 + 64.20, 1575.0
    bills, loan, keys, capital, land = 916.40, 28640.00, 450.0, 180000.0, 412000.0
    advance = 96.0
    earlier = round(land + money + owed + advance - capital - loan - bills - keys - made, 2)
    money0, owed0, bills0 = 14000.0, 315.0, 945.0
    loan0, keys0, advance0 = 36000.0, 400.0, 60.0
    nordea0 = round(capital + earlier + loan0 + bills0 + keys0 - land - money0 - owed0 - advance0 - 41.70, 2)
    notes.cell(4, 4).value, notes.cell(6, 4).value = nordea0, 41.70
    lines: list[tuple[str, str, object, object]] = [
        ("Land and building", "", land, land),
        ("Money", "1", f"=Notes!C{sums['Note 1']}", f"=Notes!D{sums['Note 1']}"),
        ("Charges the flats owe", "2", f"=Notes!C{sums['Note 2']}", f"=Notes!D{sums['Note 2']}"),
        ("Paid in advance", "", advance, advance0),
        ("What we have", "", "=SUM(C4:C7)", "=SUM(D4:D7)"),
        ("", "", None, None),
        ("Share capital", "", capital, capital),
        ("Surplus of earlier years", "", earlier, earlier),
        ("Surplus of this year", "", f"=Result!C{surplus}", 0),
        ("Renovation loan (OP)", "", loan, loan0),
        ("Bills we have not paid yet", "3", f"=Notes!C{sums['Note 3']}", f"=Notes!D{sums['Note 3']}"),
        ("Key deposits, 50 a flat", "", keys, keys0),
        ("Where it comes from", "", "=SUM(C10:C15)", "=SUM(D10:D15)"),
        ("Difference", "", "=ROUND(C8-C16,2)", "=ROUND(D8-D16,2)"),
    ]
    for at, (label, note, now, before) in enumerate(lines, 4):
        put(position, at, [label or None, number(note), now, before], ["", "0", MONEY, MONEY])
    return workbook, {
        "book": "pihlaja.xlsx",
        "half": "round19",
        "layout": "statements",
        "about": "housing company of nine flats, Finland, EUR; no VAT",
        "dialect": "budget beside actual, a position whose lines are added up from notes by flat and supplier on a third sheet, remarks on how each line is booked",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "statement": {"sheets": ["Result", "Position", "Notes"], "label": "A", "value": "C"},
        "free": {},
        "adds_up": {},
        "watch": [
            f"Result!C{ins}",
            f"Result!C{outs}",
            f"Result!C{surplus}",
            "Position!C5",
            "Position!C8",
            "Position!C17",
        ],
        "zero": ["Position!C17"],
    }


TREKS = [
    ("T31", "Müller x 4", "Everest BC", "28 Sep - 11 Oct"),
    ("T32", "Okafor x 2", "Annapurna BC", "3 - 12 Oct"),
    ("T33", "Sato x 6", "Langtang", "10 - 18 Oct"),
    ("T34", "Dubois x 3", "Manaslu", "14 - 29 Oct"),
    ("T35", "Larsen x 5", "Everest BC", "20 Oct - 2 Nov"),
    ("T36", "Kim x 2", "Mardi Himal", "1 - 6 Nov"),
]

TREK_ROWS = {
    "RECEIVED": """
Deposits | 108000 | 52000 | 132000 | 96000 | 140000 | 38000
Balances | 432000 | 208000 | | | |
Extra nights & gear hire | 9000 | 3500 | | | |
""",
    "PAID": """
Permits & TIMS | 24000 | 10000 | | 63000 | |
Flights | 118000 | | | | |
Jeep & bus | | 12000 | 9000 | | |
Guide | 42000 | 24000 | | | |
Porters | | 20000 | 12000 | | |
Teahouses & food | 60000 | | | | |
Kathmandu & Pokhara hotel | 28000 | 14000 | 18000 | | |
Crew insurance | 6000 | 3000 | 4500 | 4500 | |
Agent's commission | 43200 | | | | |
""",
}

TREK_OFFICE = {
    "OFFICE COSTS": """
Rent Thamel | 28000 | 28000 | 28000 | | |
Light & water | 3150 | 2980 | 3240 | | |
Internet & phones | 2800 | 2800 | 2800 | | |
Salary Sunita | 32000 | 32000 | 32000 | | |
Google & website | 6500 | 9000 | 9000 | 4000 | |
Tea, guests, puja | 1850 | 2400 | 3100 | 600 | |
Licence & tax | | 15000 | | | |
Bank & card fees | 900 | 1250 | 2600 | | |
Motorbike | 2300 | 1900 | 2750 | 800 | |
Repairs & gear bought | | 11500 | 4200 | | |
""",
    "OTHER MONEY IN": """
Day tours | 14000 | 9500 | 22000 | 6000 | |
Airport pick-ups | 1500 | 3000 | 7500 | 1500 | |
""",
    "FOR OURSELVES": """
Pasang takes home | 40000 | 40000 | 40000 | | |
""",
}


def sections(
    sheet: Worksheet, blocks: dict[str, str], at: int, count: int, totals_at: str
) -> tuple[int, dict[str, int]]:
    """Sections of typed amounts with totals below and a column of totals on the right."""
    letters = "BCDEFGHIJ"[: count + 1]
    totals = {}
    for section, text in blocks.items():
        sheet.cell(at, 1, section).font = Font(bold=True, color="7F6000")
        start = at + 1
        for name, *amounts in rows(text):
            at += 1
            put(sheet, at, [name, *[number(a) for a in amounts]], ["", *[WHOLE] * count])
            sheet[f"{totals_at}{at}"] = f"=SUM(B{at}:{letters[count - 1]}{at})"
            sheet[f"{totals_at}{at}"].number_format = WHOLE
        at += 1
        put(
            sheet,
            at,
            [f"Sum of {section.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in letters]],
            ["", *[WHOLE] * (count + 1)],
        )
        sheet.cell(at, 1).font = Font(bold=True)
        totals[section] = at
        at += 2
    return at, totals


def treks() -> tuple[Workbook, Card]:
    """A trekking agency in Nepal: a column for each group's trek, the office by months on a second sheet."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Autumn treks"
    title(sheet, "A1", "Himal Chautari Treks, Kathmandu - autumn 2026, Nepali rupees")
    sheet["A2"] = "One column a group. Add to the figure that is there."
    head(sheet, 3, ["", *[trek[0] for trek in TREKS], "All"], "FFF2CC")
    for line in (1, 2, 3):
        put(sheet, 3 + line, [("Group", "Where", "Days")[line - 1], *[trek[line] for trek in TREKS]])
    end, totals = sections(sheet, TREK_ROWS, 8, 6, "H")
    letters = "BCDEFGH"
    put(
        sheet,
        end,
        ["Left on the trek", *[f"={c}{totals['RECEIVED']}-{c}{totals['PAID']}" for c in letters]],
        ["", *[WHOLE] * 7],
    )
    widths(sheet, 28, *[15] * 7)
    sheet.freeze_panes = "B7"
    office = workbook.create_sheet("Office")
    title(office, "A1", "Office and other things, month by month", 12)
    head(office, 3, ["", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Half-year"], "FFF2CC")
    _, office_totals = sections(office, TREK_OFFICE, 4, 6, "H")
    widths(office, 28, *[12] * 7)
    season = workbook.create_sheet("Season")
    lines = [
        ("Left on the treks", f"='Autumn treks'!H{end}"),
        ("Other money in", f"=Office!H{office_totals['OTHER MONEY IN']}"),
        ("Office", f"=-Office!H{office_totals['OFFICE COSTS']}"),
        ("Earned this season", "=SUM(B2:B4)"),
        ("Taken home", f"=-Office!H{office_totals['FOR OURSELVES']}"),
        ("Stays in the firm", "=B5+B6"),
    ]
    for at, (label, formula) in enumerate(lines, 2):
        put(season, at, [label, formula], ["", WHOLE])
    widths(season, 22, 14)
    return workbook, {
        "book": "treks.xlsx",
        "half": "round19",
        "layout": "grid",
        "about": "trekking agency, Nepal, NPR",
        "dialect": "a column for each group's trek with its number, name, place and days; the office's costs by months on a second sheet",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "grid": {"sheet": "Autumn treks", "header_row": 3, "label": "A", "more": {"Office": 3}},
        "free": {},
        "adds_up": {},
        "watch": [
            f"Autumn treks!H{totals['RECEIVED']}",
            f"Autumn treks!H{totals['PAID']}",
            "Season!B2",
            "Season!B5",
            "Season!B7",
        ],
    }


YARD_BOATS = """
1 | Bura | Ante Perić | 7.2 | 62 | 200 | 09-02 | | | ashore
2 | Maestral | Klaus Wimmer | 10.4 | 62 | 300 | 09-03 | 344.80 | 10-01 | ashore
3 | Burin | Ivana Kos | 8 | 62 | 100 | 09-05 | | | ashore
4 | Galeb | Vesna Tadić | 9.5 | 62 | | | | | booked
5 | Lastovo | Stipe Lovrić | 6.5 | 62 | 150 | 09-09 | | | booked
6 | Tramuntana | Giorgio Sala | 12 | 65 | 400 | 09-11 | | | booked
7 | Bonaca | Mate Jurić | 5.8 | 62 | 100 | 09-14 | 259.60 | 09-28 | ashore
8 | Delfin | Luka Barić | 7 | 62 | | | | | booked
9 | Sirena | Petra Novak | 8.8 | 62 | 200 | 09-18 | 345.60 | 10-02 | ashore
10 | Levanat | Hans Dorn | 11.2 | 65 | 300 | 09-21 | | | booked
11 | Kornat | Ante Perić | 6 | 62 | 100 | 09-24 | | | booked
"""

YARD_JOBS = """
51 | 09-01 | Bonaca | antifouling | 5 | 74 | 09-04 | 09-04 | cash
52 | 09-02 | Sirena | stern gland | 3 | 41.50 | 09-08 | 09-15 | bank
53 | 09-07 | Levanat | new anodes | 2 | 96 | 09-09 | 09-21 | bank
54 | 09-10 | Bura | gelcoat, port side | 9 | 58 | 09-18 | 09-24 | card
55 | 09-14 | Burin | winch serviced | 2.5 | 18.40 | 09-16 | 09-16 | cash
56 | 09-17 | Tramuntana | rudder bearing | 7 | 212 | 09-25 | |
57 | 09-21 | Galeb | bilge pump | 1.5 | 64.90 | 09-23 | |
58 | 09-24 | Maestral | polish and wax | 8 | 36 | 09-30 | 10-01 | bank
59 | 09-28 | Bonaca | engine winterised | 2 | 29 | 09-29 | |
60 | 10-01 | Sirena | battery charger | | | | |
61 | 10-02 | Maestral | propeller shaft | | | | |
"""

YARD_BILLS = """
Jadran Boje | 1102 | 08-12 | 388.20 | 09-10
Nautika Vela | 26-744 | 08-20 | 154.60 | 09-17
Marinox | 2164 | 08-31 | 98.75 | 09-28
Dizalice Kralj | 90/26 | 09-03 | 560 | 10-02
Jadran Boje | 1188 | 09-11 | 412.50 |
Marinox | 2190 | 09-16 | 231.40 |
Nautika Vela | 26-801 | 09-22 | 77.30 |
Jadran Boje | 1204 | 09-29 | 216.80 |
"""

YARD_COSTS = """
09-01 | Plot by the slipway, September | ground rent | 420 | bank
09-02 | Diesel for the travel lift | fuel | 74.30 | cash
09-04 | Sandpaper, tape, rollers | materials | 58.90 | card
09-08 | HEP, August | power & water | 128.40 | bank
09-09 | Coffee and water for the lads | yard kitchen | 16.20 | cash
09-11 | Vodovod, August | power & water | 43.10 | bank
09-15 | Social insurance, Tonči | contributions | 262.51 | bank
09-16 | Gloves, masks | materials | 31.70 | card
09-18 | Diesel for the travel lift | fuel | 69.80 | cash
09-22 | Telemach, phone and net | phone | 34.99 | bank
09-23 | Grinding discs | materials | 27.40 | card
09-25 | Skip for old paint, Čistoća | waste | 95 | bank
09-29 | Diesel for the travel lift | fuel | 81.50 | cash
09-30 | Account fee | bank fees | 9.90 | bank
10-01 | Plot by the slipway, October | ground rent | 420 | bank
10-02 | Coffee | yard kitchen | 8.70 | cash
"""


def boatyard() -> tuple[Workbook, Card]:
    """A Croatian boatyard: winter places with deposit and rest, jobs by hours and parts, bills, costs."""
    workbook = Workbook()
    boats = workbook.active
    boats.title = "Winter 26-27"
    title(boats, "A1", "Škver Uvala, Korčula - winter places 2026/27, euro")
    boats["A2"] = "State: booked, ashore, afloat. Fee = metres x rate."
    titles = ["No.", "Boat", "Owner", "Metres", "Rate", "Fee", "Deposit", "Dep. on", "Rest paid", "Rest on"]
    head(boats, 4, [*titles, "Open", "State"], "CFE2F3")
    for at, line in enumerate(rows(YARD_BOATS), 5):
        no, boat, owner, metres, rate, deposit, day, rest, on, state = line
        put(
            boats,
            at,
            [
                *(int(no), boat, owner, number(metres), number(rate), f"=D{at}*E{at}"),
                *(number(deposit), date(day) if day else None, number(rest), date(on) if on else None),
                *(f"=F{at}-G{at}-I{at}", state),
            ],
            ["0", "", "", "0.0", MONEY, MONEY, MONEY, "d.m.yy", MONEY, "d.m.yy", MONEY, ""],
        )
    widths(boats, 5, 14, 18, 8, 8, 11, 11, 10, 11, 10, 11, 10)
    boats.freeze_panes = "C5"
    dropdown(boats, "L5:L200", '"booked,ashore,afloat"')
    jobs = workbook.create_sheet("Jobs")
    jobs["A1"] = "Hour"
    jobs["B1"] = 38
    head(jobs, 3, ["Job", "In", "Boat", "What", "Hours", "Parts", "Price", "Billed", "Paid", "How"], "CFE2F3")
    for at, line in enumerate(rows(YARD_JOBS), 4):
        job, day, boat, what, hours, parts, billed, paid, how = line
        put(
            jobs,
            at,
            [
                *(int(job), date(day), boat, what, number(hours), number(parts), f"=E{at}*$B$1+F{at}"),
                *(date(billed) if billed else None, date(paid) if paid else None, how or None),
            ],
            ["0", "d.m.yy", "", "", "0.0", MONEY, MONEY, "d.m.yy", "d.m.yy", ""],
        )
    widths(jobs, 6, 10, 14, 26, 8, 10, 11, 10, 10, 8)
    dropdown(jobs, "J4:J400", '"cash,card,bank"')
    bills = workbook.create_sheet("Bills in")
    head(bills, 1, ["Supplier", "Bill", "Dated", "Amount", "To pay by", "Paid"], "CFE2F3")
    for at, (supplier, bill, day, amount, paid) in enumerate(rows(YARD_BILLS), 2):
        put(
            bills,
            at,
            [supplier, bill, date(day), number(amount), f"=C{at}+30", date(paid) if paid else None],
            ["", "@", "d.m.yy", MONEY, "d.m.yy", "d.m.yy"],
        )
    widths(bills, 18, 10, 10, 11, 11, 10)
    costs = workbook.create_sheet("Running costs")
    head(costs, 1, ["Date", "For", "Kind", "EUR", "How"], "CFE2F3")
    for at, (day, what, kind, amount, how) in enumerate(rows(YARD_COSTS), 2):
        put(costs, at, [date(day), what, kind, number(amount), how], ["d.m.yy", "", "", MONEY, ""])
    widths(costs, 10, 34, 16, 11, 8)
    kinds = "ground rent,fuel,materials,power & water,yard kitchen,contributions,phone,waste,bank fees,other"
    dropdown(costs, "C2:C600", f'"{kinds}"')
    dropdown(costs, "E2:E600", '"cash,card,bank"')
    view = workbook.create_sheet("Overview")
    title(view, "A1", "Overview", 12)
    lines = [
        ("Winter fees agreed", "=SUM('Winter 26-27'!F5:F200)"),
        ("of that still open", "=SUM('Winter 26-27'!K5:K200)"),
        ("Jobs billed", '=SUMIFS(Jobs!G4:G400,Jobs!H4:H400,">0")'),
        ("of that still open", '=B5-SUMIFS(Jobs!G4:G400,Jobs!I4:I400,">0")'),
        ("Suppliers' bills", "=SUM('Bills in'!D2:D400)"),
        ("of that still open", "=B7-SUMIFS('Bills in'!D2:D400,'Bills in'!F2:F400,\">0\")"),
        ("Running costs", "=SUM('Running costs'!D2:D600)"),
        ("Boats ashore", "=COUNTIF('Winter 26-27'!L5:L200,\"ashore\")"),
    ]
    for at, (label, formula) in enumerate(lines, 3):
        put(view, at, [label, formula], ["", MONEY])
    view["B10"].number_format = "0"
    widths(view, 24, 13)
    return workbook, {
        "book": "boatyard.xlsx",
        "half": "round19",
        "layout": "records",
        "about": "boatyard, Croatia, EUR; not in the VAT system",
        "dialect": "winter places with fee by formula, deposit and rest each with its day and a state; jobs by hours and parts; suppliers' bills; running costs",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-05-31"],
        "tables": {
            "Winter 26-27": {"header_row": 4},
            "Jobs": {"header_row": 3},
            "Bills in": {"header_row": 1},
            "Running costs": {"header_row": 1},
        },
        "free": {"Jobs": ["What"], "Running costs": ["For"]},
        "adds_up": {"Running costs": ["EUR"]},
        "watch": [*(f"Overview!B{row}" for row in range(3, 11))],
    }


BOOKS = [signshop, welfare, pihlaja, treks, boatyard]
