"""The workbooks of round 114: a café, a couple of freelancers, a tea importer, a gym."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import aside, bold, date, dropdown, head, journal_lines, number, put, rows, title, widths
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
WHOLE = "#,##0;-#,##0"
FILS = "#,##0.000;-#,##0.000"

# code, account, kind, opening (credits as minus)
CAFE_ACCOUNTS = """
101 | Cash on hand | Asset | 18400
102 | Landbank | Asset | 96500
103 | GCash | Asset | 7850
110 | Regulars' tabs | Asset | 1560
120 | Rent deposit | Asset | 30000
130 | Prepaid insurance | Asset | 4500
150 | Equipment | Asset | 248000
159 | Depreciation to date | Asset | -62000
201 | Accounts payable | Liability | -14180
210 | SSS & PhilHealth payable | Liability | -2360
220 | Customers' deposits | Liability |
230 | Accrued bills | Liability |
240 | Coop loan | Liability | -60000
301 | Liza, capital | Equity | -268270
302 | Liza, drawings | Equity |
401 | Drinks | Income |
402 | Food | Income |
403 | Catering | Income |
501 | Coffee & milk | Cost |
502 | Bread & kitchen | Cost |
503 | Cups & packaging | Cost |
601 | Wages | Cost |
602 | SSS & PhilHealth, our share | Cost |
603 | Rent | Cost |
604 | Power & water | Cost |
605 | LPG | Cost |
606 | Internet | Cost |
607 | Repairs | Cost |
608 | Insurance | Cost |
609 | Permits | Cost |
610 | Advertising | Cost |
611 | Bank & GCash fees | Cost |
612 | Coop loan interest | Cost |
613 | Depreciation | Cost |
614 | Tabs written off | Cost |
615 | Sundry | Cost |
"""

CAFE_SUPPLIERS = """
Kape Bukid | 6240
Dairy Valley | 5140
Panaderia Sibulan | 2800
Silliman Paper | 0
LPG Bantay | 0
"""

# date, text, lines; a supplier after @ on lines of accounts payable
CAFE_JOURNAL = """
06-01 | Rent June | Rent 15000; Landbank -15000
06-02 | Kape Bukid, May bill | Accounts payable@Kape Bukid 6240; Landbank -6240
06-06 | Takings of the week | Cash on hand 24850; GCash 8640; Drinks -22130; Food -11360
06-08 | Cash to Landbank | Landbank 20000; Cash on hand -20000
06-09 | Dairy Valley, milk | Coffee & milk 4320; Accounts payable@Dairy Valley -4320
06-10 | SSS and PhilHealth, May | SSS & PhilHealth payable 2360; Landbank -2360
06-11 | LPG Bantay, two tanks | LPG 1960; Accounts payable@LPG Bantay -1960
06-12 | Dairy Valley, May bill | Accounts payable@Dairy Valley 5140; GCash -5140
06-13 | Takings of the week | Cash on hand 23910; GCash 9120; Drinks -21780; Food -11250
06-15 | Wages, first half of June | Wages 14400; SSS & PhilHealth payable -1180; Cash on hand -13220
06-16 | Kape Bukid, 10 kg | Coffee & milk 5200; Accounts payable@Kape Bukid -5200
06-17 | Panaderia Sibulan, May bill | Accounts payable@Panaderia Sibulan 2800; Cash on hand -2800
06-18 | Deposit, baptism of the Tan family | Customers' deposits -2500; GCash 2500
06-20 | Takings of the week | Cash on hand 26100; GCash 8890; Drinks -23410; Food -11580
06-22 | Silliman Paper, cups and lids | Cups & packaging 3450; Accounts payable@Silliman Paper -3450
06-23 | Panaderia Sibulan, bread | Bread & kitchen 3120; Accounts payable@Panaderia Sibulan -3120
06-25 | Coop loan | Coop loan 2500; Coop loan interest 330; Landbank -2830
06-26 | Kape Bukid, 1 kg taken back | Accounts payable@Kape Bukid 520; Coffee & milk -520
06-27 | Takings of the week | Cash on hand 25240; GCash 9410; Drinks -22950; Food -11700
06-28 | Baptism of the Tan family, the rest | GCash 5300; Customers' deposits 2500; Catering -7800
06-29 | Internet | Internet 1699; GCash -1699
06-30 | Wages, second half of June | Wages 14400; SSS & PhilHealth payable -1180; Cash on hand -13220
06-30 | Our share, June | SSS & PhilHealth, our share 2420; SSS & PhilHealth payable -2420
06-30 | Insurance, June | Insurance 750; Prepaid insurance -750
06-30 | NORECO, June, bill not here yet | Power & water 6200; Accrued bills -6200
06-30 | Depreciation, June | Depreciation 4100; Depreciation to date -4100
07-01 | Rent July | Rent 15000; Landbank -15000
07-03 | Liza for the house | Liza, drawings 8000; Cash on hand -8000
07-04 | Takings of the week | Cash on hand 24120; GCash 9880; Drinks -22640; Food -11360
07-06 | Cash to Landbank | Landbank 30000; Cash on hand -30000
07-07 | NORECO, June, bill came, a bit more | Accrued bills 6200; Power & water 145; Landbank -6345
07-08 | Kape Bukid, June less the one back | Accounts payable@Kape Bukid 4680; Landbank -4680
07-09 | Dairy Valley, milk | Coffee & milk 5880; Accounts payable@Dairy Valley -5880
07-10 | SSS and PhilHealth, June | SSS & PhilHealth payable 4780; Landbank -4780
07-11 | Takings of the week | Cash on hand 25530; GCash 9070; Drinks -23040; Food -11560
07-13 | Dairy Valley, June bill | Accounts payable@Dairy Valley 4320; GCash -4320
07-14 | LPG Bantay, June bill | Accounts payable@LPG Bantay 1960; Cash on hand -1960
07-15 | Wages, first half of July | Wages 14400; SSS & PhilHealth payable -1180; Cash on hand -13220
07-16 | Captain Rey, his June on the tab | Regulars' tabs 640; Drinks -640
07-17 | Panaderia Sibulan, bread | Bread & kitchen 2960; Accounts payable@Panaderia Sibulan -2960
07-18 | Takings of the week | Cash on hand 26480; GCash 9350; Drinks -23890; Food -11940
07-20 | GCash to Landbank | Landbank 15000; GCash -15000
07-21 | Silliman Paper, June bill | Accounts payable@Silliman Paper 3450; Landbank -3450
07-22 | Deposit, Rotary merienda in August | GCash 3000; Customers' deposits -3000
07-23 | Nurses of the clinic paid their tab | GCash 1560; Regulars' tabs -1560
07-24 | Grinder burrs changed | Repairs 2150; Cash on hand -2150
07-25 | Coop loan | Coop loan 2500; Coop loan interest 320; Landbank -2820
07-25 | Takings of the week | Cash on hand 25790; GCash 9640; Drinks -23370; Food -12060
07-27 | Kape Bukid, 12 kg | Coffee & milk 6240; Accounts payable@Kape Bukid -6240
07-29 | Internet | Internet 1699; GCash -1699
07-31 | Wages, second half of July | Wages 14400; SSS & PhilHealth payable -1180; Cash on hand -13220
07-31 | Our share, July | SSS & PhilHealth, our share 2420; SSS & PhilHealth payable -2420
07-31 | Insurance, July | Insurance 750; Prepaid insurance -750
07-31 | NORECO, July, bill not here yet | Power & water 6400; Accrued bills -6400
07-31 | Depreciation, July | Depreciation 4100; Depreciation to date -4100
"""


def cafe() -> tuple[Workbook, Card]:
    """A café in Dumaguete: the supplier on each line of accounts payable, debit and credit last."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Chart"
    title(chart, "A1", "Kanto Coffee, Dumaguete - chart of accounts (PHP)")
    head(chart, 3, ["Code", "Account", "Kind", "31 May", "Now"], "FBE5D6")
    accounts = list(rows(CAFE_ACCOUNTS))
    for at, (code, name, kind, start) in enumerate(accounts, 4):
        sums = [f"SUMIFS(Entries!${c}$4:${c}$2500,Entries!$D$4:$D$2500,B{at})" for c in "FG"]
        put(
            chart,
            at,
            [int(code), name, kind, number(start), f"=ROUND(N(D{at})+{sums[0]}-{sums[1]},2)"],
            ["0", "", "", SIGNED, SIGNED],
        )
    last = 3 + len(accounts)
    put(
        chart,
        last + 1,
        [None, "Check (0)", None, None, f"=ROUND(SUM(E4:E{last}),2)"],
        ["", "", "", "", SIGNED],
    )
    widths(chart, 7, 30, 11, 13, 13)
    chart.freeze_panes = "A4"
    book = workbook.create_sheet("Entries")
    title(book, "A1", "Entries from 1 June 2026")
    aside(book, "A2", "Supplier only on lines of Accounts payable.")
    head(book, 3, ["No", "Date", "What", "Account", "Supplier", "Debit", "Credit"], "FBE5D6")
    at = 4
    for no, (day, text, lines) in enumerate(journal_lines(CAFE_JOURNAL), 1):
        for name, amount in lines:
            account, _, supplier = name.partition("@")
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(
                book,
                at,
                [no, day, text, account, supplier or None, debit, credit],
                ["0", "mm/dd/yyyy", "", "", "", MONEY, MONEY],
            )
            at += 1
    book.freeze_panes = "A4"
    widths(book, 6, 12, 40, 28, 20, 12, 12)
    page = workbook.create_sheet("Suppliers")
    head(page, 1, ["Supplier", "Owed 31 May", "Owed now"], "FBE5D6")
    suppliers = list(rows(CAFE_SUPPLIERS))
    for at, (name, owed) in enumerate(suppliers, 2):
        sums = [f"SUMIFS(Entries!{c}$4:{c}$2500,Entries!E$4:E$2500,A{at})" for c in "FG"]
        put(page, at, [name, number(owed), f"=B{at}-{sums[0]}+{sums[1]}"], ["", MONEY, MONEY])
    end = 1 + len(suppliers)
    put(page, end + 1, ["Together", f"=SUM(B2:B{end})", f"=SUM(C2:C{end})"], ["", MONEY, MONEY])
    put(
        page,
        end + 3,
        ["Income", None, f'=-SUMIFS(Chart!E4:E{last},Chart!C4:C{last},"Income")'],
        ["", "", SIGNED],
    )
    put(
        page, end + 4, ["Costs", None, f'=SUMIFS(Chart!E4:E{last},Chart!C4:C{last},"Cost")'], ["", "", SIGNED]
    )
    put(page, end + 5, ["Result", None, f"=C{end + 3}-C{end + 4}"], ["", "", SIGNED])
    bold(page, f"A{end + 1}", f"C{end + 1}", f"A{end + 5}", f"C{end + 5}")
    widths(page, 24, 14, 14)
    dropdown(book, "D4:D2500", f"Chart!$B$4:$B${last}")
    dropdown(book, "E4:E2500", f"Suppliers!$A$2:$A${end}")
    return workbook, {
        "book": "dumaguetecafe.xlsx",
        "half": "round114",
        "layout": "journal",
        "about": "small café with suppliers on credit, Dumaguete, Philippines, PHP, not registered for VAT",
        "dialect": "two to four lines an entry with its number, date and text on each, account by name, the supplier on lines of accounts payable, debit and credit last; chart with code, kind, opening and a signed balance on the first sheet, what each supplier is owed and the result on a third",
        "date_order": "mdy",
        "period": ["2026-06-01", "2026-12-31"],
        "journal": {
            "sheet": "Entries",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
            "dimensions": ["Supplier"],
        },
        "free": {"Entries": ["No", "What"]},
        "adds_up": {"Entries": ["Debit", "Credit"]},
        "watch": [
            *(f"Chart!E{row}" for row in range(4, 19)),
            f"Chart!E{last + 1}",
            *(f"Suppliers!C{row}" for row in range(2, end + 2)),
            *(f"Suppliers!C{end + k}" for k in (3, 4, 5)),
        ],
        "zero": [f"Chart!E{last + 1}"],
    }


PAIR_ACCOUNTS = ["E.SUN joint", "Post Mei", "Cathay Ben", "Savings", "Visa Ben"]
PAIR_CATEGORIES = """
Income Mei | in
Income Ben | in
Interest | in
Rent | home
Power & water | home
Groceries | home
Eating out | home
Phones & internet | home
Health | home
Transport | home
Clothes | home
Gifts & family | home
Trips | home
Mei work costs | work
Ben work costs | work
Equipment | work
Tax withheld | tax
Tax & health insurance | tax
Bank fees | home
Transfer | between
Opening | between
"""

# date, payee, category, amount, account
PAIR_LEDGER = """
07-31 | Opening | Opening | 41200 | E.SUN joint
07-31 | Opening | Opening | 58300 | Post Mei
07-31 | Opening | Opening | 36750 | Cathay Ben
07-31 | Opening | Opening | 180000 | Savings
07-31 | Opening | Opening | -6480 | Visa Ben
08-01 | Landlord Mrs Hsu | Rent | -18500 | E.SUN joint
08-03 | Morning market | Groceries | -920 | E.SUN joint
08-04 | Lotus Press, essays | Income Mei | 22000 | Post Mei
08-05 | Mei to joint, August | Transfer | -20000 | Post Mei
08-05 | Mei to joint, August | Transfer | 20000 | E.SUN joint
08-05 | Ben to joint, August | Transfer | -20000 | Cathay Ben
08-05 | Ben to joint, August | Transfer | 20000 | E.SUN joint
08-06 | Harbor Films, July shoot | Income Ben | 30000 | Cathay Ben
08-06 | Harbor Films, July shoot | Tax withheld | -3000 | Cathay Ben
08-07 | Chunghwa | Phones & internet | -1398 | E.SUN joint
08-08 | PX Supermarket | Groceries | -1640 | E.SUN joint
08-09 | Noodles at Aunt Lin's | Eating out | -360 | Visa Ben
08-11 | Dentist, Mei | Health | -850 | E.SUN joint
08-12 | Adobe | Ben work costs | -1680 | Visa Ben
08-14 | Visa bill | Transfer | -6480 | Cathay Ben
08-14 | Visa bill | Transfer | 6480 | Visa Ben
08-15 | Taipower | Power & water | -2860 | E.SUN joint
08-17 | Morning market | Groceries | -1080 | E.SUN joint
08-18 | Dictionary software | Mei work costs | -2400 | Post Mei
08-20 | High speed train, shoot in Taipei | Ben work costs | -2700 | Visa Ben
08-21 | Scooter, oil and tyre | Transport | -1450 | E.SUN joint
08-24 | Two tripods, Camera Street | Equipment | -4360 | Visa Ben
08-25 | Health insurance, both | Tax & health insurance | -3304 | E.SUN joint
08-27 | Museum of Tainan, labels | Income Mei | 16000 | Post Mei
08-28 | Wedding of cousin, red envelope | Gifts & family | -3600 | E.SUN joint
08-30 | Mei to savings | Transfer | -10000 | Post Mei
08-30 | Mei to savings | Transfer | 10000 | Savings
09-01 | Landlord Mrs Hsu | Rent | -18500 | E.SUN joint
09-02 | PX Supermarket | Groceries | -1870 | E.SUN joint
09-04 | Mei to joint, September | Transfer | -20000 | Post Mei
09-04 | Mei to joint, September | Transfer | 20000 | E.SUN joint
09-04 | Ben to joint, September | Transfer | -20000 | Cathay Ben
09-04 | Ben to joint, September | Transfer | 20000 | E.SUN joint
09-07 | Chunghwa | Phones & internet | -1398 | E.SUN joint
09-08 | Blue Whale Studio, two clips | Income Ben | 24000 | Cathay Ben
09-08 | Blue Whale Studio, two clips | Tax withheld | -2400 | Cathay Ben
09-10 | Morning market | Groceries | -990 | E.SUN joint
09-12 | Pharmacy | Groceries | -480 | E.SUN joint
09-12 | Adobe | Ben work costs | -1680 | Visa Ben
09-14 | Visa bill | Transfer | -9100 | Cathay Ben
09-14 | Visa bill | Transfer | 9100 | Visa Ben
09-15 | Taipower | Power & water | -3120 | E.SUN joint
09-16 | Raincoat brought back, PX | Clothes | 690 | E.SUN joint
09-18 | Dinner with the Lotus people | Eating out | -1320 | Visa Ben
09-20 | Savings, half a year | Interest | 1287 | Savings
09-22 | Uni of Kaohsiung, abstracts | Income Mei | 28500 | Post Mei
09-24 | New microphone | Equipment | -7900 | Visa Ben
09-25 | Health insurance, both | Tax & health insurance | -3304 | E.SUN joint
09-28 | Mooncakes for both families | Gifts & family | -2150 | E.SUN joint
09-29 | Cathay, transfer fees | Bank fees | -45 | Cathay Ben
"""


def couple() -> tuple[Workbook, Card]:
    """Two freelancers in Tainan: one signed amount, the account after it and its balance on each line."""
    workbook = Workbook()
    ledger = workbook.active
    ledger.title = "Ledger"
    head(ledger, 1, ["Date", "Payee", "Category", "Amount", "Account", "Balance"], "D0E0E3")
    lines = list(rows(PAIR_LEDGER))
    for at, (day, payee, category, amount, account) in enumerate(lines, 2):
        balance = f"=SUMIFS(D$2:D{at},E$2:E{at},E{at})"
        put(
            ledger,
            at,
            [date(day), payee, category, number(amount), account, balance],
            ["yyyy/mm/dd", "", "", WHOLE, "", WHOLE],
        )
    ledger.freeze_panes = "A2"
    widths(ledger, 12, 34, 24, 12, 14, 12)
    page = workbook.create_sheet("Overview")
    title(page, "A1", "Mei & Ben, Tainan (NT$)")
    head(page, 3, ["Account", "Now"], "D0E0E3")
    for at, name in enumerate(PAIR_ACCOUNTS, 4):
        put(page, at, [name, f"=SUMIFS(Ledger!D$2:D$2000,Ledger!E$2:E$2000,A{at})"], ["", WHOLE])
    put(page, 9, ["Together", "=SUM(B4:B8)"], ["", WHOLE])
    put(page, 10, ["Transfers (0)", '=SUMIFS(Ledger!D2:D2000,Ledger!C2:C2000,"Transfer")'], ["", WHOLE])
    bold(page, "A9", "B9")
    head(page, 3, ["Category", "Part", "Aug", "Sep", "Oct", "Nov", "Dec", "So far"], "D0E0E3", 4)
    categories = list(rows(PAIR_CATEGORIES))
    for at, (name, part) in enumerate(categories, 4):
        months = [
            f'=SUMIFS(Ledger!$D$2:$D$2000,Ledger!$C$2:$C$2000,$D{at},Ledger!$A$2:$A$2000,">="&DATE(2026,{month},1),'
            f'Ledger!$A$2:$A$2000,"<"&DATE(2026,{month + 1},1))'
            for month in range(8, 13)
        ]
        put(page, at, [name, part, *months, f"=SUM(F{at}:J{at})"], ["", "", *[WHOLE] * 6], 4)
    last = 3 + len(categories)
    dropdown(ledger, "C2:C2000", f"Overview!$D$4:$D${last}")
    dropdown(ledger, "E2:E2000", "Overview!$A$4:$A$8")
    widths(page, 18, 12, 3, 24, 10, 10, 10, 10, 10, 10, 12)
    return workbook, {
        "book": "tainantwo.xlsx",
        "half": "round114",
        "layout": "cash book",
        "about": "freelance translator and videographer, a couple, Tainan, Taiwan, TWD",
        "dialect": "one list of five accounts: payee and category before one signed amount, the account after it and its own balance by formula last; moves and the paid card bill as two lines, fees with tax withheld as the whole fee and a minus, money back as a plus in its category; headings in the first row; accounts and categories by months on a second sheet",
        "date_order": "ymd",
        "period": ["2026-07-31", "2026-12-31"],
        "cash": {
            "sheet": "Ledger",
            "date": "Date",
            "category": "Category",
            "amount": "Amount",
            "account": "Account",
        },
        "free": {"Ledger": ["Payee"]},
        "adds_up": {"Ledger": ["Amount"]},
        "watch": [
            *(f"Overview!B{row}" for row in range(4, 11)),
            *(f"Overview!K{row}" for row in range(4, last + 1)),
        ],
        "zero": ["Overview!B10"],
    }


# code, account, group, opening (credits as minus)
TEA_CODES = """
1010 | Till | A | 180
1020 | Bank NBB | A | 8460
1100 | Trade debtors | A | 495
1250 | Prepaid rent | A | 900
1300 | Input VAT | A | 212
1500 | Shop fittings | A | 6800
1590 | Fittings, depreciation | A | -1360
2010 | Trade creditors | L | -2140
2100 | Output VAT | L | -498
2200 | Customers' deposits | L |
2300 | Accrued costs | L | -70
2350 | GOSI payable | L | -105
2400 | Bank loan | L | -3600
3010 | Capital Hana | E | -9274
3020 | Drawings Hana | E |
4010 | Shop sales | I |
4020 | Wholesale | I |
4030 | Web shop | I |
4090 | Sales returned | I |
5010 | Goods bought | C |
5020 | Freight & customs duty | C |
5030 | Goods broken or out of date | C |
6010 | Rent | C |
6020 | Electricity & water | C |
6030 | Salaries | C |
6035 | GOSI, employer | C |
6040 | Packaging | C |
6050 | Telephone & web | C |
6060 | Repairs | C |
6070 | Advertising | C |
6080 | Bank & card charges | C |
6085 | Loan interest | C |
6090 | Depreciation | C |
6095 | Bad debts | C |
6099 | Sundry | C |
"""

# date, document, text, lines by code (debits positive)
TEA_JOURNAL = """
09-01 | 101 ~ Loan, instalment | 2400 300; 6085 27; 1020 -327
09-02 | 102 ~ Uji Gardens, sencha and matcha, 60 days | 5010 720; 2010 -720
09-02 | 103 ~ Customs on Uji Gardens | 5020 36; 1300 75.6; 1020 -111.6
09-03 | 104 ~ Shop, cash | 1010 132; 4010 -120; 2100 -12
09-03 | 105 ~ Shop, cards | 1020 198; 4010 -180; 2100 -18
09-06 | 106 ~ GOSI, August | 2350 105; 1020 -105
09-07 | 107 ~ Cafe Adliya, 10 tins | 1100 88; 4020 -80; 2100 -8
09-08 | 108 ~ Electricity August, the bill | 2300 70; 6020 4; 1300 7.4; 1020 -81.4
09-09 | 109 ~ Arita Kilns, July invoice | 2010 1250; 1020 -1250
09-09 | 110 ~ Wire to Arita Kilns, charge | 6080 6.5; 1020 -6.5
09-10 | 111 ~ Shop, cash | 1010 154; 4010 -140; 2100 -14
09-10 | 112 ~ Shop, cards | 1020 242; 4010 -220; 2100 -22
09-13 | 113 ~ Gulf Pack, bags and boxes | 6040 60; 1300 6; 2010 -66
09-14 | 114 ~ Seef Hotel, August invoice | 1020 495; 1100 -495
09-15 | 115 ~ Teapot brought back | 4090 25; 2100 2.5; 1010 -27.5
09-17 | 116 ~ Till to the bank | 1020 200; 1010 -200
09-20 | 117 ~ Web shop, the first half of September | 1020 165; 4030 -150; 2100 -15
09-21 | 118 ~ Batelco | 6050 28; 1300 2.8; 1020 -30.8
09-24 | 119 ~ Shop, cash | 1010 121; 4010 -110; 2100 -11
09-24 | 120 ~ Shop, cards | 1020 231; 4010 -210; 2100 -21
09-27 | 121 ~ Uji Gardens, July invoice | 2010 890; 1020 -890
09-27 | 122 ~ Wire to Uji Gardens, charge | 6080 6.5; 1020 -6.5
09-28 | 123 ~ Noor, September | 6030 420; 2350 -33.6; 1020 -386.4
09-28 | 124 ~ GOSI, our part, September | 6035 71.4; 2350 -71.4
09-30 | 125 ~ Rent, September, from what was prepaid | 6010 450; 1250 -450
09-30 | 126 ~ Electricity September, about | 6020 80; 2300 -80
09-30 | 127 ~ Depreciation, September | 6090 68; 1590 -68
10-01 | 128 ~ Loan, instalment | 2400 300; 6085 24.75; 1020 -324.75
10-01 | 129 ~ Hana for the house | 3020 250; 1020 -250
10-04 | 130 ~ Shop, cash | 1010 165; 4010 -150; 2100 -15
10-04 | 131 ~ Shop, cards | 1020 253; 4010 -230; 2100 -23
10-05 | 132 ~ Arita Kilns, cups and bowls, 60 days | 5010 480; 2010 -480
10-05 | 133 ~ Customs on Arita Kilns | 5020 24; 1300 50.4; 1020 -74.4
10-06 | 134 ~ GOSI, September | 2350 105; 1020 -105
10-07 | 135 ~ Cafe Adliya, September | 1020 88; 1100 -88
10-08 | 136 ~ Electricity September, the bill | 2300 80; 6020 6; 1300 8.6; 1020 -94.6
10-11 | 137 ~ Gulf Pack, September | 2010 66; 1020 -66
10-12 | 138 ~ Shelf put up again and painted | 6060 150; 1300 15; 1020 -165
10-13 | 139 ~ Window cleaner | 6099 18; 1010 -18
10-14 | 140 ~ Seef Hotel, 40 gift boxes, deposit | 1020 200; 2200 -200
10-15 | 141 ~ Shop, cash | 1010 143; 4010 -130; 2100 -13
10-15 | 142 ~ Shop, cards | 1020 220; 4010 -200; 2100 -20
10-18 | 143 ~ Display case, Manama Joinery | 6060 240; 1300 24; 1020 -264
10-19 | 144 ~ Till to the bank | 1020 250; 1010 -250
10-20 | 145 ~ Web shop, first half of October | 1020 198; 4030 -180; 2100 -18
10-21 | 146 ~ Batelco | 6050 28; 1300 2.8; 1020 -30.8
10-25 | 147 ~ VAT of July and August to NBR | 2100 498; 1300 -212; 1020 -286
10-28 | 148 ~ Noor, October | 6030 420; 2350 -33.6; 1020 -386.4
10-28 | 149 ~ GOSI, our part, October | 6035 71.4; 2350 -71.4
10-29 | 150 ~ Cafe Adliya, 15 tins | 1100 132; 4020 -120; 2100 -12
10-31 | 151 ~ Rent, October, from what was prepaid | 6010 450; 1250 -450
10-31 | 152 ~ Electricity October, about | 6020 75; 2300 -75
10-31 | 153 ~ Depreciation, October | 6090 68; 1590 -68
"""


def teashop() -> tuple[Workbook, Card]:
    """A tea importer in Manama: numeric codes with their names looked up, text before debit and credit."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal 2026"
    title(journal, "A1", "Hana Tea House, Manama - journal from 1 September 2026 (BHD)")
    put(
        journal,
        2,
        [None, None, None, None, "Sum", "=SUM(F5:F3000)", "=SUM(G5:G3000)"],
        ["", "", "", "", "", FILS, FILS],
    )
    head(journal, 4, ["Date", "Doc", "Code", "Account", "Text", "Dr", "Cr"], "D9EAD3")
    accounts = list(rows(TEA_CODES))
    at = 5
    for day, details, lines in journal_lines(TEA_JOURNAL):
        doc, text = details.split(" ~ ")
        for code, amount in lines:
            debit, credit = (number(str(amount)), None) if amount > 0 else (None, number(str(-amount)))
            name = f"=VLOOKUP(C{at},Codes!$A$3:$B$60,2,FALSE)"
            put(
                journal,
                at,
                [day, int(doc), int(code), name, text, debit, credit],
                ["dd/mm/yyyy", "0", "0", "", "", FILS, FILS],
            )
            at += 1
    journal.freeze_panes = "A5"
    widths(journal, 12, 7, 8, 26, 42, 12, 12)
    codes = workbook.create_sheet("Codes")
    head(codes, 2, ["Code", "Account", "Group", "31 Aug", "Balance"], "D9EAD3")
    title(codes, "A1", "Codes: A have, L owe, E own, I income, C costs", 12)
    for at, (code, name, group, start) in enumerate(accounts, 3):
        sums = [f"SUMIFS('Journal 2026'!{c}$5:{c}$3000,'Journal 2026'!$C$5:$C$3000,A{at})" for c in "FG"]
        put(
            codes,
            at,
            [int(code), name, group, number(start), f"=ROUND(N(D{at})+{sums[0]}-{sums[1]},3)"],
            ["0", "", "", FILS, FILS],
        )
    last = 2 + len(accounts)
    for row, label, formula in (
        (3, "Income", f'=-SUMIFS(E3:E{last},C3:C{last},"I")'),
        (4, "Costs", f'=SUMIFS(E3:E{last},C3:C{last},"C")'),
        (5, "Profit", "=H3-H4"),
        (7, "VAT to pay", "=-E11-E7"),
        (8, "Check (0)", f"=ROUND(SUM(E3:E{last}),3)"),
    ):
        put(codes, row, [label, formula], ["", FILS], 7)
    bold(codes, "G5", "H5")
    widths(codes, 8, 28, 8, 13, 13, 3, 13, 13)
    return workbook, {
        "book": "manamatea.xlsx",
        "half": "round114",
        "layout": "journal",
        "about": "shop importing Japanese tea and ceramics, Manama, Bahrain, BHD (three decimals), VAT 10%",
        "dialect": "two to four lines an entry with date and document number on each, numeric code with its name looked up, text before debit and credit; input and output VAT apart; codes with group, opening and a signed balance, result and VAT beside them",
        "date_order": "dmy",
        "period": ["2026-09-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal 2026",
            "date": "Date",
            "account": "Code",
            "debit": "Dr",
            "credit": "Cr",
        },
        "free": {"Journal 2026": ["Doc", "Text"]},
        "adds_up": {"Journal 2026": ["Dr", "Cr"]},
        "watch": [*(f"Codes!E{row}" for row in range(3, 18)), *(f"Codes!H{row}" for row in (3, 4, 5, 7, 8))],
        "zero": ["Codes!H8"],
    }


GYM_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
# label, months, how it is counted
GYM_INCOME = """
Memberships | 1240 1310 1285 1190 1225 1340 1405 1380 310 | in the month they pay; refunds come off here
Day passes | 186 174 192 205 168 190 214 221 54 | cash and MoMo, both count
Personal training | 320 340 300 360 380 350 410 395 60 | what the clients pay
Drinks & snacks sold | 142 138 150 161 149 155 170 168 31 |
Room hired out | 80 80 80 100 100 100 100 100 | dance school, month by month
Other income | 0 15 0 0 20 0 0 12 |
"""
GYM_DIRECT = """
Trainers | 210 225 200 240 250 235 270 260 | in the month they worked, paid or not
Drinks & snacks bought | 84 90 88 97 91 93 102 99 | when delivered, paid or not
Towels & laundry | 45 45 48 45 50 45 52 48 12 |
"""
GYM_RUNNING = """
Rent | 450 450 450 450 450 450 450 450 450 |
Electricity & water | 88 91 86 90 94 89 92 85 | a guess until the bill comes, then put right in its own month
Wages | 380 380 380 380 400 400 400 400 | what Aline and Jado get paid out
Pay tax & pension | 92 92 92 92 96 96 96 96 | all that goes to RRA for them
Cleaning | 40 40 40 40 40 40 40 40 10 |
Repairs | 0 35 0 18 0 62 25 0 |
Internet & phone | 45 45 45 45 45 45 45 45 |
Bank & MoMo fees | 12 13 12 11 12 14 15 14 3 |
Advertising | 30 0 25 0 40 0 17 30 |
Insurance | 48 48 48 48 48 48 48 48 48 | a twelfth of the year's, entered for the whole year
Loan interest | 74 72 70 68 66 64 62 61 | interest only; what is paid back on the loan isn't here
Licences | 0 0 60 0 0 0 0 0 |
Accountant | 50 0 0 50 0 0 50 0 |
Machines, wear | | by the accountant at the year's end; machines themselves aren't here
Sundry | 8 5 11 4 9 6 7 10 2 |
"""


def gym() -> tuple[Workbook, Card]:
    """A small gym in Kigali: profit and loss with a cell for each line and month, how it is counted before it."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "P&L 2026"
    title(sheet, "A1", "Gasabo Fit - profit and loss 2026 (RWF)")
    aside(
        sheet,
        "A2",
        "Typed up as the month goes on: add to the month's cell. Owner's money and loan repayments stay out.",
    )
    head(sheet, 4, ["Line", "How we count it", *GYM_MONTHS, "Year"], "FFE699")
    columns = [get_column_letter(i) for i in range(3, 16)]
    at, totals = 4, []
    for name, text in (("Income", GYM_INCOME), ("Direct costs", GYM_DIRECT), ("Running costs", GYM_RUNNING)):
        at += 1
        put(sheet, at, [name])
        bold(sheet, f"A{at}")
        start = at + 1
        for label, figures, how in rows(text):
            at += 1
            typed = [int(figure) * 1000 if figure != "0" else None for figure in figures.split()]
            if label == "Insurance":
                typed += [48000] * 3
            put(sheet, at, [label, how or None, *typed], ["", "", *[WHOLE] * 12])
            for column in range(3, 15):
                sheet.cell(at, column).number_format = WHOLE
            put(sheet, at, [f"=SUM(C{at}:N{at})"], [WHOLE], 15)
        at += 1
        put(
            sheet,
            at,
            [f"Total {name.lower()}", None, *[f"=SUM({c}{start}:{c}{at - 1})" for c in columns]],
            ["", "", *[WHOLE] * 13],
        )
        bold(sheet, f"A{at}", *[f"{c}{at}" for c in columns])
        totals.append(at)
        if name == "Direct costs":
            at += 1
            put(
                sheet,
                at,
                ["Gross profit", None, *[f"={c}{totals[0]}-{c}{totals[1]}" for c in columns]],
                ["", "", *[WHOLE] * 13],
            )
            bold(sheet, f"A{at}", *[f"{c}{at}" for c in columns])
            gross = at
        at += 1
    at += 1
    put(
        sheet,
        at,
        ["PROFIT", None, *[f"={c}{gross}-{c}{totals[2]}" for c in columns]],
        ["", "", *[WHOLE] * 13],
    )
    bold(sheet, f"A{at}", *[f"{c}{at}" for c in columns])
    sheet.freeze_panes = "C5"
    widths(sheet, 26, 44, *[11] * 12, 13)
    return workbook, {
        "book": "kigaligym.xlsx",
        "half": "round114",
        "layout": "grid",
        "about": "small gym, Kigali, Rwanda, RWF, not registered for VAT",
        "dialect": "profit and loss with typed amounts, lines by months with how each is counted before January and the year last, three parts with totals, gross profit between them and the profit at the foot; the running month added to, refunds taken off, a guess put right in its month; machines, loans and owner's money not there",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "P&L 2026", "header_row": 4, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"P&L 2026!{c}{row}" for row in (*totals, gross, at) for c in "IJKO"],
    }


BOOKS = [cafe, couple, teashop, gym]
