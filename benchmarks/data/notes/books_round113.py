"""The workbooks of round 113: a luthier, land surveyors, a reading room, a landlord."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import (
    aside,
    bold,
    date,
    day_of,
    dropdown,
    head,
    journal_lines,
    number,
    put,
    rows,
    title,
    widths,
)
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"

# number, account, type, opening (credits as minus)
LUTHIER_ACCOUNTS = """
1000 | Cash box | Asset | 420
1010 | Bank (TBC) | Asset | 9840
1100 | Customers | Asset | 980
1250 | Prepaid costs | Asset |
1300 | Tools & machines | Asset | 9600
1390 | Tools, written down | Asset | -2700
2000 | Suppliers | Liability | -760
2100 | Customers' deposits | Liability |
2200 | Wage tax owed | Liability | -240
2250 | Unpaid costs | Liability |
2300 | TBC loan | Liability | -8000
3000 | Nino, capital | Equity | -9140
3100 | Nino, taken out | Equity |
4000 | Repairs | Income |
4100 | Instruments sold | Income |
4200 | Strings & accessories sold | Income |
4300 | Hire of instruments | Income |
5000 | Wood & materials | Cost |
5100 | Strings & accessories bought | Cost |
6000 | Workshop rent | Cost |
6100 | Wages | Cost |
6200 | Electricity & heating | Cost |
6300 | Phone & internet | Cost |
6400 | Insurance | Cost |
6500 | Small tools | Cost |
6600 | Delivery & customs | Cost |
6700 | Advertising & fairs | Cost |
6800 | Bank charges | Cost |
6850 | Loan interest | Cost |
6900 | Depreciation | Cost |
6950 | Bad debts | Cost |
6990 | Other costs | Cost |
"""

# date, text, debit, credit, amount
LUTHIER_JOURNAL = """
01-01 | Rent, January | Workshop rent | Bank (TBC) | 850
01-05 | Lasha, violin, new bridge and setup | Cash box | Repairs | 180
01-06 | Insurance of the workshop for the year | Prepaid costs | Bank (TBC) | 720
01-08 | Conservatory, December bill paid | Bank (TBC) | Customers | 980
01-09 | Adler Tonholz paid, December bill | Suppliers | Bank (TBC) | 760
01-12 | Strings from Saba Music | Strings & accessories bought | Bank (TBC) | 310
01-15 | Wage tax for December paid | Wage tax owed | Bank (TBC) | 240
01-16 | Two sets of strings, rosin | Cash box | Strings & accessories sold | 145
01-19 | Salome, hire of cello, January | Bank (TBC) | Hire of instruments | 90
01-20 | Viola sold to a teacher from Rustavi | Bank (TBC) | Instruments sold | 2400
01-22 | Internet and phone | Phone & internet | Bank (TBC) | 56
01-24 | Conservatory, seven bows rehaired, bill | Customers | Repairs | 525
01-28 | Electricity | Electricity & heating | Bank (TBC) | 214.60
01-30 | TBC, repayment | TBC loan | Bank (TBC) | 400
01-30 | TBC, interest | Loan interest | Bank (TBC) | 69.30
01-31 | Luka, January, paid out | Wages | Bank (TBC) | 960
01-31 | Luka, January, tax kept back | Wages | Wage tax owed | 240
01-31 | Insurance, January's part | Insurance | Prepaid costs | 60
02-01 | Rent, February | Workshop rent | Bank (TBC) | 850
02-04 | Nino for herself | Nino, taken out | Bank (TBC) | 600
02-06 | Conservatory, bows paid | Bank (TBC) | Customers | 525
02-09 | Adler Tonholz, maple and ebony, on account | Wood & materials | Suppliers | 1340
02-10 | Customs and courier on Adler's wood | Delivery & customs | Bank (TBC) | 112
02-12 | Nana, viola, deposit for the neck | Cash box | Customers' deposits | 200
02-13 | Wage tax for January paid | Wage tax owed | Bank (TBC) | 240
02-16 | Salome, hire of cello, February | Bank (TBC) | Hire of instruments | 90
02-18 | Adler Tonholz, one ebony board short, credited | Suppliers | Wood & materials | 90
02-20 | Nana, viola done, deposit used | Customers' deposits | Repairs | 200
02-20 | Nana, viola done, the rest | Cash box | Repairs | 260
02-21 | Internet and phone | Phone & internet | Bank (TBC) | 56
02-23 | Cash to the bank | Bank (TBC) | Cash box | 500
02-25 | Glue and varnish | Wood & materials | Cash box | 64.50
02-27 | Electricity February, bill not here yet, about | Electricity & heating | Unpaid costs | 190
02-28 | TBC, repayment | TBC loan | Bank (TBC) | 400
02-28 | TBC, interest | Loan interest | Bank (TBC) | 66.10
02-28 | Luka, February, paid out | Wages | Bank (TBC) | 960
02-28 | Luka, February, tax kept back | Wages | Wage tax owed | 240
02-28 | Insurance, February's part | Insurance | Prepaid costs | 60
03-01 | Rent, March | Workshop rent | Bank (TBC) | 850
03-03 | Electricity February, what we had put down | Unpaid costs | Bank (TBC) | 190
03-03 | Electricity February, what it was more | Electricity & heating | Bank (TBC) | 8.40
03-05 | Adler Tonholz paid, February bill less credit | Suppliers | Bank (TBC) | 1250
03-06 | Saw blades | Small tools | Cash box | 95
03-09 | Giorgi, cello, deposit for the crack | Cash box | Customers' deposits | 150
03-11 | Conservatory, two basses set up, bill | Customers | Repairs | 640
03-13 | Wage tax for February paid | Wage tax owed | Bank (TBC) | 240
03-16 | Salome, hire of cello, March | Bank (TBC) | Hire of instruments | 90
03-17 | Internet and phone | Phone & internet | Bank (TBC) | 65
03-19 | Chamber orchestra, six bows rehaired, bill | Customers | Repairs | 450
03-20 | Adler Tonholz, maple backs, on account | Wood & materials | Suppliers | 1580
03-21 | Customs and courier on Adler's wood | Delivery & customs | Bank (TBC) | 104
03-24 | Stand at the Batumi fair, Nino paid it herself | Advertising & fairs | Nino, capital | 300
03-26 | Violin sold to a student | Bank (TBC) | Instruments sold | 1850
03-27 | Cash to the bank | Bank (TBC) | Cash box | 400
03-30 | Electricity March | Electricity & heating | Bank (TBC) | 176.20
03-30 | TBC, repayment | TBC loan | Bank (TBC) | 400
03-30 | TBC, interest | Loan interest | Bank (TBC) | 63.40
03-31 | Luka, March, paid out | Wages | Bank (TBC) | 960
03-31 | Luka, March, tax kept back | Wages | Wage tax owed | 240
03-31 | Insurance, March's part | Insurance | Prepaid costs | 60
03-31 | Wear of the tools, first quarter | Depreciation | Tools, written down | 150
"""


def luthier() -> tuple[Workbook, Card]:
    """A luthier's workshop in Tbilisi: an account to debit and one to credit by name on each line."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Accounts"
    title(chart, "A1", "Mtatsminda Strings - accounts 2026 (GEL)")
    aside(
        chart,
        "A2",
        "Credit balances are minus. Everything is kept in the Journal, nothing is typed into Balance.",
    )
    head(chart, 4, ["No", "Account", "Type", "1 January", "Balance"], "E2EFDA")
    accounts = list(rows(LUTHIER_ACCOUNTS))
    for at, (no, name, kind, start) in enumerate(accounts, 5):
        sums = [f"SUMIFS(Journal!$E$3:$E$1500,Journal!${c}$3:${c}$1500,B{at})" for c in "CD"]
        put(
            chart,
            at,
            [int(no), name, kind, number(start), f"=ROUND(D{at}+{sums[0]}-{sums[1]},2)"],
            ["0", "", "", SIGNED, SIGNED],
        )
    last = 4 + len(accounts)
    for row, label, formula in (
        (4, "Income", f'=-SUMIFS(E5:E{last},C5:C{last},"Income")'),
        (5, "Costs", f'=SUMIFS(E5:E{last},C5:C{last},"Cost")'),
        (6, "Result", "=H4-H5"),
        (8, "Check (0)", f"=ROUND(SUM(E5:E{last}),2)"),
    ):
        put(chart, row, [label, formula], ["", SIGNED], 7)
    bold(chart, "G6", "H6")
    widths(chart, 8, 30, 11, 13, 13, 4, 12, 13)
    chart.freeze_panes = "A5"
    journal = workbook.create_sheet("Journal")
    head(journal, 2, ["Date", "Text", "Debit", "Credit", "Amount"], "E2EFDA")
    title(journal, "A1", "Journal 2026", 12)
    for at, (day, text, debit, credit, amount) in enumerate(rows(LUTHIER_JOURNAL), 3):
        put(journal, at, [date(day), text, debit, credit, number(amount)], ["dd.mm.yyyy", "", "", "", MONEY])
    journal.freeze_panes = "A3"
    dropdown(journal, "C3:D1500", f"Accounts!$B$5:$B${last}")
    widths(journal, 12, 46, 28, 28, 12)
    return workbook, {
        "book": "tbilisiluthier.xlsx",
        "half": "round113",
        "layout": "journal",
        "about": "luthier's workshop with an apprentice, Tbilisi, Georgia, GEL; small business, no VAT",
        "dialect": "one line a happening or part of it: date, text, account to debit and to credit by name, amount; accounts with number, opening and a signed balance on the first sheet, the result beside them",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "pairs": {
            "sheet": "Journal",
            "date": "Date",
            "debit": "Debit",
            "credit": "Credit",
            "amount": "Amount",
        },
        "free": {"Journal": ["Text"]},
        "adds_up": {"Journal": ["Amount"]},
        "watch": [
            *(f"Accounts!E{row}" for row in range(5, 5 + 13)),
            "Accounts!H4",
            "Accounts!H5",
            "Accounts!H6",
            "Accounts!H8",
        ],
        "zero": ["Accounts!H8"],
    }


# account, class, opening (credits as minus)
SURVEY_ACCOUNTS = """
Zanaco current | Asset | 68400
Petty cash | Asset | 2500
Trade debtors | Asset | 34800
Prepayments | Asset |
Survey equipment | Asset | 186000
Depreciation to date | Asset | -62000
Trade creditors | Liability | -9860
VAT on sales | Liability | -7200
VAT on purchases | Liability | 2100
PAYE & NAPSA owed | Liability | -7400
Client advances | Liability |
Director's loan - Mutale | Liability | -40000
Share capital | Equity | -20000
Retained earnings | Equity | -147340
Survey fees | Income |
Training fees | Income |
Subcontractors | Expense |
Field travel & fuel | Expense |
Salaries | Expense |
Employer's NAPSA | Expense |
Office rent | Expense |
Software & licences | Expense |
Phone & internet | Expense |
Printing & stationery | Expense |
Repairs & calibration | Expense |
Insurance | Expense |
Professional fees | Expense |
Bank charges | Expense |
Bad debts | Expense |
Depreciation | Expense |
Sundry | Expense |
"""

SURVEY_JOURNAL = """
02-02 | PV-031 ~ Office rent, February | Office rent 8000; VAT on purchases 1280; Zanaco current -9280
02-03 | RV-018 ~ Mkushi Farms, January invoice | Zanaco current 23200; Trade debtors -23200
02-05 | PV-032 ~ Fuel, Hilux | Field travel & fuel 1350; Petty cash -1350
02-06 | RV-019 ~ Mumba Ltd, SI-019 | Zanaco current 11600; Trade debtors -11600
02-09 | PV-033 ~ PAYE and NAPSA, January | PAYE & NAPSA owed 7400; Zanaco current -7400
02-11 | SI-021 ~ Kafue Estates, topographic survey | Trade debtors 25520; Survey fees -22000; VAT on sales -3520
02-12 | SI-022 ~ Mumba Ltd, copies of old plans | Trade debtors 1160; Survey fees -1000; VAT on sales -160
02-13 | PV-034 ~ GeoServe, January bill | Trade creditors 5800; Zanaco current -5800
02-16 | PV-035 ~ VAT return, January | VAT on sales 7200; VAT on purchases -2100; Zanaco current -5100
02-17 | PV-036 ~ Paper and pens | Printing & stationery 400; VAT on purchases 64; Petty cash -464
02-18 | SI-023 ~ Lands Ministry, GPS training, 3 days | Trade debtors 20880; Training fees -18000; VAT on sales -2880
02-20 | PI-011 ~ PrintPlus, plans plotted | Printing & stationery 1500; VAT on purchases 240; Trade creditors -1740
02-23 | RV-020 ~ Monze Council, advance on the cadastral survey | Zanaco current 15000; Client advances -15000
02-24 | JV-008 ~ Drone software, on Mutale's own card | Software & licences 2500; VAT on purchases 400; Director's loan - Mutale -2900
02-27 | JV-009 ~ Salaries, February | Salaries 24000; PAYE & NAPSA owed -6200; Zanaco current -17800
02-27 | JV-010 ~ Employer's NAPSA, February | Employer's NAPSA 1200; PAYE & NAPSA owed -1200
02-27 | PV-037 ~ Zanaco charges | Bank charges 185.50; Zanaco current -185.50
02-28 | JV-011 ~ Depreciation, February | Depreciation 2600; Depreciation to date -2600
03-02 | PV-038 ~ Office rent, March | Office rent 8000; VAT on purchases 1280; Zanaco current -9280
03-04 | RV-021 ~ Kafue Estates, SI-021 | Zanaco current 25520; Trade debtors -25520
03-05 | PV-039 ~ Petty cash topped up | Petty cash 3000; Zanaco current -3000
03-06 | PV-040 ~ Fuel, Hilux, Mkushi | Field travel & fuel 1620; Petty cash -1620
03-10 | PV-041 ~ PAYE and NAPSA, February | PAYE & NAPSA owed 7400; Zanaco current -7400
03-11 | SI-024 ~ Monze Council, cadastral survey, advance taken off | Trade debtors 25600; Client advances 15000; Survey fees -35000; VAT on sales -5600
03-13 | PV-042 ~ PrintPlus, old account | Trade creditors 4060; Zanaco current -4060
03-16 | PV-043 ~ VAT return, February | VAT on sales 6560; VAT on purchases -1984; Zanaco current -4576
03-18 | PI-012 ~ Luangwa Drones, flying at Mkushi | Subcontractors 6500; VAT on purchases 1040; Trade creditors -7540
03-19 | PV-044 ~ Phones and internet | Phone & internet 600; VAT on purchases 96; Zanaco current -696
03-20 | SI-025 ~ Mkushi Farms, farm blocks | Trade debtors 46400; Survey fees -40000; VAT on sales -6400
03-24 | RV-022 ~ Lands Ministry, part of SI-023 | Zanaco current 10000; Trade debtors -10000
03-25 | CN-003 ~ Monze Council, one corner not set | Survey fees 1000; VAT on sales 160; Trade debtors -1160
03-27 | PV-045 ~ Insurance of the instruments, a year from March | Prepayments 9600; Zanaco current -9600
03-31 | JV-012 ~ Salaries, March | Salaries 24000; PAYE & NAPSA owed -6200; Zanaco current -17800
03-31 | JV-013 ~ Employer's NAPSA, March | Employer's NAPSA 1200; PAYE & NAPSA owed -1200
03-31 | JV-014 ~ Insurance, March | Insurance 800; Prepayments -800
03-31 | PV-046 ~ Zanaco charges | Bank charges 192; Zanaco current -192
03-31 | JV-015 ~ Depreciation, March | Depreciation 2600; Depreciation to date -2600
04-01 | PV-047 ~ Office rent, April | Office rent 8000; VAT on purchases 1280; Zanaco current -9280
04-07 | RV-023 ~ Monze Council, SI-024 less CN-003 | Zanaco current 24440; Trade debtors -24440
04-09 | PV-048 ~ PAYE and NAPSA, March | PAYE & NAPSA owed 7400; Zanaco current -7400
04-10 | PV-049 ~ Petty cash topped up | Petty cash 3000; Zanaco current -3000
04-13 | PV-050 ~ Fuel, Hilux | Field travel & fuel 1410; Petty cash -1410
04-14 | RV-024 ~ Chongwe Council, advance on the market survey | Zanaco current 20000; Client advances -20000
04-15 | PV-051 ~ VAT return, March | VAT on sales 11840; VAT on purchases -2416; Zanaco current -9424
04-17 | PI-013 ~ GeoServe, level repaired | Repairs & calibration 2500; VAT on purchases 400; Trade creditors -2900
04-20 | PV-052 ~ Phones and internet | Phone & internet 600; VAT on purchases 96; Zanaco current -696
04-21 | SI-026 ~ Kafue Estates, setting out | Trade debtors 12760; Survey fees -11000; VAT on sales -1760
04-22 | PV-053 ~ Luangwa Drones, PI-012 | Trade creditors 7540; Zanaco current -7540
04-24 | PV-054 ~ PrintPlus, PI-011 | Trade creditors 1740; Zanaco current -1740
04-28 | SI-027 ~ Lands Ministry, GPS training, 4 days | Trade debtors 27840; Training fees -24000; VAT on sales -3840
04-30 | JV-016 ~ Salaries, April | Salaries 24000; PAYE & NAPSA owed -6200; Zanaco current -17800
04-30 | JV-017 ~ Employer's NAPSA, April | Employer's NAPSA 1200; PAYE & NAPSA owed -1200
04-30 | JV-018 ~ Insurance, April | Insurance 800; Prepayments -800
04-30 | PV-055 ~ Zanaco charges | Bank charges 188.50; Zanaco current -188.50
04-30 | JV-019 ~ Depreciation, April | Depreciation 2600; Depreciation to date -2600
"""


def surveyors() -> tuple[Workbook, Card]:
    """Land survey consultants in Lusaka: two to four lines an entry, date and voucher on each, memo last."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Kabulonga Geomatics Ltd - journal from 1 February 2026 (ZMW)")
    put(journal, 2, ["Totals", None, None, "=SUM(D5:D3000)", "=SUM(E5:E3000)"], ["", "", "", MONEY, MONEY])
    aside(journal, "F2", "VAT 16%. No input VAT on fuel, insurance and bank charges.")
    head(journal, 4, ["Date", "Voucher", "Account", "Debit", "Credit", "Memo"], "FCE4D6")
    at = 5
    for day, details, lines in journal_lines(SURVEY_JOURNAL):
        voucher, memo = details.split(" ~ ")
        for name, amount in lines:
            debit, credit = (amount, None) if amount > 0 else (None, -amount)
            put(journal, at, [day, voucher, name, debit, credit, memo], ["dd/mm/yyyy", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A5"
    widths(journal, 12, 10, 26, 13, 13, 52)
    chart = workbook.create_sheet("Chart of accounts")
    head(chart, 1, ["Account", "Class", "1 Feb 2026", "Debits", "Credits", "Balance"], "FCE4D6")
    accounts = list(rows(SURVEY_ACCOUNTS))
    for at, (name, kind, start) in enumerate(accounts, 2):
        sums = [f"=SUMIFS(Journal!{c}$5:{c}$3000,Journal!$C$5:$C$3000,$A{at})" for c in "DE"]
        put(
            chart,
            at,
            [name, kind, number(start), *sums, f"=ROUND(C{at}+D{at}-E{at},2)"],
            ["", "", *[SIGNED] * 4],
        )
    last = 1 + len(accounts)
    put(
        chart,
        last + 1,
        ["Total", None, *[f"=ROUND(SUM({c}2:{c}{last}),2)" for c in "CDEF"]],
        ["", "", *[SIGNED] * 4],
    )
    bold(chart, f"A{last + 1}", f"F{last + 1}")
    widths(chart, 28, 11, 14, 14, 14, 14)
    dropdown(journal, "C5:C3000", f"'Chart of accounts'!$A$2:$A${last}")
    page = workbook.create_sheet("Profit")
    title(page, "A1", "Since 1 February 2026")
    chart_name = "'Chart of accounts'!"
    for row, label, formula in (
        (3, "Income", f'=-SUMIFS({chart_name}F2:F{last},{chart_name}B2:B{last},"Income")'),
        (4, "Expenses", f'=SUMIFS({chart_name}F2:F{last},{chart_name}B2:B{last},"Expense")'),
        (5, "Profit", "=B3-B4"),
        (7, "VAT to pay to ZRA", f"=-{chart_name}F9-{chart_name}F10"),
    ):
        put(page, row, [label, formula], ["", SIGNED])
    bold(page, "A5", "B5")
    widths(page, 24, 14)
    return workbook, {
        "book": "lusakasurveys.xlsx",
        "half": "round113",
        "layout": "journal",
        "about": "land survey consultants' company, Lusaka, Zambia, ZMW; VAT 16%",
        "dialect": "two to four lines an entry with date and voucher on each, account by name, debit and credit before the memo, totals above the headings; VAT on sales and on purchases apart, none on fuel; chart with opening, debits, credits and a signed balance, profit and VAT on a third sheet",
        "date_order": "dmy",
        "period": ["2026-02-01", "2026-12-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Voucher", "Memo"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *(f"Chart of accounts!F{row}" for row in range(2, 14)),
            f"Chart of accounts!F{last + 1}",
            *(f"Profit!B{row}" for row in (3, 4, 5, 7)),
        ],
        "zero": [f"Chart of accounts!F{last + 1}"],
    }


READ_IN = ["Donations", "Grants", "Sponsored readers", "Book sales", "Room hire", "Cash & bank moves"]
READ_OUT = [
    "Books",
    "Staff",
    "Rent & power",
    "Printing",
    "Transport",
    "Repairs & furniture",
    "Bank charges",
    "Other",
    "Cash & bank moves",
]

# date, receipt, from whom, bank, cash, columns
READ_RECEIPTS = """
04-02 | R41 | Bridge of Books Trust, first half of the grant | 7500 | | Grants
04-07 | R42 | Former pupils, Easter collection | | 640 | Donations
04-10 | R43 | Turay family, two readers | 600 | | Sponsored readers
04-18 | R44 | Book table, Saturday | | 215 | Book sales
04-27 | R45 | Sewing group, April | | 200 | Room hire
04-30 | | Cash to the bank | 600 | | Cash & bank moves
05-06 | R46 | Koroma family, one reader | 300 | | Sponsored readers
05-12 | R47 | A visitor | | 120 | Donations
05-16 | R48 | Book table, Saturday | | 265 | Book sales
05-25 | R49 | Sewing group, May | | 200 | Room hire
05-27 | R50 | Rotary, Makeni, gift | 2500 | | Donations
05-29 | | Cash to the bank | 500 | | Cash & bank moves
06-05 | R51 | Choir, three evenings | | 150 | Room hire
06-13 | R52 | Book table, Saturday, and the box on it | | 250 | Book sales 190; Donations 60
06-22 | R53 | Sewing group, June | | 200 | Room hire
06-26 | R54 | Bangura family, one reader | 300 | | Sponsored readers
06-30 | R55 | Choir, one evening given back, no light | | -50 | Room hire
07-03 | R56 | Sankoh family, two readers | 600 | | Sponsored readers
07-11 | R57 | Book table, Saturday | | 305 | Book sales
07-24 | R58 | Sewing group, July | | 200 | Room hire
07-30 | | Cash to the bank | 400 | | Cash & bank moves
08-04 | R59 | Makeni friends in London | 1800 | | Donations
08-15 | R60 | Book table, Saturday | | 240 | Book sales
08-24 | R61 | Sewing group, August | | 200 | Room hire
08-28 | R62 | Choir, three evenings | | 150 | Room hire
"""

# date, voucher, to whom, bank, cash, column
READ_PAYMENTS = """
04-03 | P61 | Landlord, April | 900 | | Rent & power
04-09 | P62 | Fuel, generator | | 220 | Rent & power
04-15 | P63 | Crown Bookshop, readers | 1850 | | Books
04-21 | P64 | Okada and poda-poda, school visits | | 85 | Transport
04-30 | P65 | Aminata, April | 2470 | | Staff
04-30 | P66 | NASSIT, April | 390 | | Staff
04-30 | P67 | Bank | 45 | | Bank charges
04-30 | | Cash to the bank | | 600 | Cash & bank moves
05-04 | P68 | Landlord, May | 900 | | Rent & power
05-11 | P69 | Fuel, generator | | 240 | Rent & power
05-18 | P70 | Lunsar Press, posters | | 200 | Printing
05-20 | P71 | Carpenter, two shelves | 650 | | Repairs & furniture
05-29 | P72 | Aminata, May | 2470 | | Staff
05-29 | P73 | NASSIT, May | 390 | | Staff
05-29 | P74 | Bank | 45 | | Bank charges
05-29 | | Cash to the bank | | 500 | Cash & bank moves
06-03 | P75 | Landlord, June | 900 | | Rent & power
06-09 | P76 | Fuel, generator | | 160 | Rent & power
06-17 | P77 | Stamps and tape | | 75 | Other
06-24 | P63 | Crown Bookshop, one box taken back | -140 | | Books
06-30 | P78 | Aminata, June | 2470 | | Staff
06-30 | P79 | NASSIT, June | 390 | | Staff
06-30 | P80 | Bank | 45 | | Bank charges
07-03 | P81 | Landlord, July | 900 | | Rent & power
07-08 | P82 | Fuel, generator | | 230 | Rent & power
07-14 | P83 | Okada, school visits | | 110 | Transport
07-17 | P84 | Crown Bookshop, story books | 1240 | | Books
07-30 | | Cash to the bank | | 400 | Cash & bank moves
07-31 | P85 | Aminata, July | 2470 | | Staff
07-31 | P86 | NASSIT, July | 390 | | Staff
07-31 | P87 | Bank | 45 | | Bank charges
08-04 | P89 | Landlord, August | 900 | | Rent & power
08-06 | P90 | Lunsar Press, reading cards | 180 | | Printing
08-12 | P88 | Carpenter, leak in the roof | | 620 | Repairs & furniture
08-19 | P91 | Fuel, generator | | 210 | Rent & power
08-31 | P92 | Aminata, August | 2470 | | Staff
08-31 | P93 | NASSIT, August | 390 | | Staff
08-31 | P94 | Bank | 45 | | Bank charges
"""


def readers() -> tuple[Workbook, Card]:
    """A reading room in Makeni: receipts and payments on a sheet each, bank and cash, then analysis columns."""
    workbook = Workbook()

    def side(name: str, heads: list[str], text: str, number_name: str, who: str, fill: str, rule: str) -> str:
        sheet = workbook.create_sheet(name)
        title(sheet, "A1", f"Makeni Reading Room - {name.lower()} from 1 April 2026 (Le)")
        aside(sheet, "A2", rule)
        letters = "DEFGHIJKLMNOPQ"[: 2 + len(heads)]
        check = "DEFGHIJKLMNOPQ"[2 + len(heads)]
        sums = [f"=SUM({c}6:{c}800)" for c in letters]
        put(sheet, 4, ["Totals", None, None, *sums], ["", "", "", *[SIGNED] * len(sums)])
        bold(sheet, "A4", *[f"{c}4" for c in letters])
        head(sheet, 5, ["Date", number_name, who, "Bank", "Cash", *heads, "Check"], fill)
        for at, (day, no, whom, bank, cash, column) in enumerate(rows(text), 6):
            parts = dict.fromkeys(heads)
            if ";" in column:
                for part in column.split(";"):
                    label, _, amount = part.strip().rpartition(" ")
                    parts[label] = number(amount)
            else:
                parts[column] = number(bank or cash)
            formula = f"=ROUND(D{at}+E{at}-SUM(F{at}:{letters[-1]}{at}),2)"
            put(
                sheet,
                at,
                [date(day), no or None, whom, number(bank), number(cash), *parts.values(), formula],
                ["dd/mm/yy", "", "", *[SIGNED] * (len(letters) + 1)],
            )
        sheet.freeze_panes = "D6"
        widths(sheet, 10, 8, 42, *[11] * (len(letters) + 1))
        return check

    workbook.remove(workbook.active)
    side(
        "Receipts", READ_IN, READ_RECEIPTS, "Rcpt", "From", "DDEBF7",
        "Money we give back to someone: a minus here. Cash to the bank: here under Bank, in Payments under Cash.",
    )  # fmt: skip
    side(
        "Payments", READ_OUT, READ_PAYMENTS, "Vchr", "To", "FFF2CC",
        "Money we get back from a shop: a minus here, in its column.",
    )  # fmt: skip
    page = workbook.create_sheet("Account")
    title(page, "A1", "Receipts and payments account for the committee")
    head(page, 3, ["Receipts", "Le"], "DDEBF7")
    head(page, 3, ["Payments", "Le"], "FFF2CC", 4)
    for at, (name, letter) in enumerate(zip(READ_IN[:-1], "FGHIJ", strict=True), 4):
        put(page, at, [name, f"=Receipts!{letter}4"], ["", SIGNED])
    for at, (name, letter) in enumerate(zip(READ_OUT[:-1], "FGHIJKLM", strict=True), 4):
        put(page, at, [name, f"=Payments!{letter}4"], ["", SIGNED], 4)
    put(
        page,
        12,
        ["All receipts", "=SUM(B4:B8)", None, "All payments", "=SUM(E4:E11)"],
        ["", SIGNED, "", "", SIGNED],
    )
    bold(page, "A12", "B12", "D12", "E12")
    head(page, 14, ["", "1 April", "In", "Out", "Now"], "D9D9D9")
    put(page, 15, ["Bank", 14820, "=Receipts!D4", "=Payments!D4", "=B15+C15-D15"], ["", *[SIGNED] * 4])
    put(page, 16, ["Cash box", 610, "=Receipts!E4", "=Payments!E4", "=B16+C16-D16"], ["", *[SIGNED] * 4])
    put(page, 17, ["Check (0)", None, None, None, "=ROUND(B15+B16+B12-E12-E15-E16,2)"], ["", *[SIGNED] * 4])
    bold(page, "E15", "E16")
    widths(page, 22, 13, 13, 22, 13)
    return workbook, {
        "book": "makenireaders.xlsx",
        "half": "round113",
        "layout": "cash book",
        "about": "charity with a reading room, Makeni, Sierra Leone, SLE",
        "dialect": "receipts and payments on a sheet each with a number and whom before bank and cash, then an analysis column for each head and a check of the line by formula, totals above the headings; given or got back as minus in its column; cash banked on both sheets in a column of its own; an account for the committee on a third sheet",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "tables": {"receipts": "Receipts", "payments": "Payments"},
        "free": {"Receipts": ["Rcpt", "From"], "Payments": ["Vchr", "To"]},
        "adds_up": {},
        "watch": [
            *(f"Account!B{row}" for row in (4, 5, 6, 7, 8, 12)),
            *(f"Account!E{row}" for row in (4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17)),
        ],
        "zero": ["Account!E17"],
    }


CLUJ_KINDS = [
    "Rent",
    "Deposit",
    "Building charges",
    "Repairs",
    "Electricity",
    "Water & gas",
    "Cleaning",
    "Insurance",
    "Property tax",
    "Furniture",
    "Mortgage interest",
    "Mortgage repayment",
    "Bank fee",
    "Own money",
    "Other",
]
CLUJ_FLATS = ["Horea 12", "Zorilor 3", "Observator 7", "All"]

# date, flat, who, what for, received, paid, bank or cash, note
CLUJ_MONEY = """
01-02 | Horea 12 | Ilinca | Rent | 2400 | | Bank | January
01-05 | Zorilor 3 | Mihnea | Rent | 1900 | | Bank | January
01-05 | Observator 7 | Vlad & Oana | Rent | 2100 | | Bank | January
01-08 | Observator 7 | Mortgage | Mortgage interest | | 968 | Bank |
01-08 | Observator 7 | Mortgage | Mortgage repayment | | 682 | Bank |
01-15 | Zorilor 3 | Locksmith | Repairs | | 120 | Cash | paid at the door
01-28 | Horea 12 | Association Horea | Building charges | | 398.20 | Bank | bill of 12 Jan
01-30 | Zorilor 3 | Lumina | Electricity | | 143.55 | Bank | bill of 14 Jan
01-30 | All | Bank | Bank fee | | 12 | Bank |
01-31 | Zorilor 3 | Mihnea | Deposit | | 1700 | Bank | moved out, 1,900 less 200 for cleaning
02-01 | Zorilor 3 | Tudor | Deposit | 1900 | | Bank | moved in
02-02 | Horea 12 | Ilinca | Rent | 2400 | | Bank | February
02-02 | Zorilor 3 | Tudor | Rent | 1900 | | Bank | February
02-05 | Observator 7 | Vlad & Oana | Rent | 2100 | | Bank | February
02-07 | Zorilor 3 | Ikea | Furniture | | 549 | Bank | wardrobe
02-08 | Observator 7 | Mortgage | Mortgage interest | | 957 | Bank |
02-08 | Observator 7 | Mortgage | Mortgage repayment | | 693 | Bank |
02-10 | All | me | Own money | 1500 | | Bank | put in
02-18 | Observator 7 | Instal Somes | Repairs | | 640 | Cash | bill of 20 Jan
02-26 | Horea 12 | Association Horea | Building charges | | 421.75 | Bank | bill of 10 Feb
02-27 | Zorilor 3 | Lumina | Electricity | | 151.90 | Bank | bill of 13 Feb
02-27 | All | Bank | Bank fee | | 12 | Bank |
03-02 | Horea 12 | Ilinca | Rent | 2400 | | Bank | March
03-03 | Zorilor 3 | Tudor | Rent | 1900 | | Bank | March
03-05 | Observator 7 | Vlad & Oana | Rent | 2100 | | Bank | March
03-06 | All | Insurer | Insurance | | 640 | Bank | the three flats, the year
03-09 | Observator 7 | Mortgage | Mortgage interest | | 946 | Bank |
03-09 | Observator 7 | Mortgage | Mortgage repayment | | 704 | Bank |
03-12 | Horea 12 | Curat Cleaning | Cleaning | | 275 | Bank | bill of 24 Feb
03-20 | All | City hall | Property tax | | 1180 | Bank | first half
03-30 | Horea 12 | Association Horea | Building charges | | 405.10 | Bank | bill of 10 Mar
03-31 | All | Bank | Bank fee | | 12 | Bank |
04-01 | Horea 12 | Ilinca | Rent | 2400 | | Bank | April
04-02 | Zorilor 3 | Lumina | Electricity | | 138.45 | Bank | bill of 16 Mar
04-06 | Observator 7 | Vlad & Oana | Rent | 2100 | | Bank | April
04-08 | Observator 7 | Mortgage | Mortgage interest | | 937 | Bank |
04-08 | Observator 7 | Mortgage | Mortgage repayment | | 713 | Bank |
04-10 | Zorilor 3 | Tudor | Rent | 1000 | | Cash | April, part
04-14 | Zorilor 3 | Lumina | Electricity | 35.20 | | Bank | overpaid, sent back
04-17 | Zorilor 3 | Tudor | Rent | 900 | | Cash | April, the rest
04-20 | Horea 12 | Instal Somes | Repairs | | 400 | Cash | bill of 23 Mar, part
04-29 | Horea 12 | Association Horea | Building charges | | 388.95 | Bank | bill of 9 Apr
04-30 | All | Bank | Bank fee | | 12 | Bank |
05-04 | Horea 12 | Ilinca | Rent | 2400 | | Bank | May
05-04 | Zorilor 3 | Tudor | Rent | 1900 | | Bank | May
05-05 | Observator 7 | Vlad & Oana | Rent | 2100 | | Bank | May
05-07 | Zorilor 3 | Lumina | Electricity | | 120.30 | Bank | bill of 20 Apr
05-08 | Observator 7 | Mortgage | Mortgage interest | | 928 | Bank |
05-08 | Observator 7 | Mortgage | Mortgage repayment | | 722 | Bank |
05-16 | Horea 12 | Dedeman | Repairs | | 84.90 | Cash | tap, fitted it myself
05-25 | All | me | Own money | | 2000 | Bank | taken out
05-29 | All | Bank | Bank fee | | 12 | Bank |
"""

# came on, from, flat, what for, amount, to pay by, paid so far, last paid on
CLUJ_BILLS = """
01-12 | Association Horea | Horea 12 | Building charges | 398.20 | 01-31 | 398.20 | 01-28
01-14 | Lumina | Zorilor 3 | Electricity | 143.55 | 02-02 | 143.55 | 01-30
01-20 | Instal Somes | Observator 7 | Repairs | 640 | 02-20 | 640 | 02-18
02-10 | Association Horea | Horea 12 | Building charges | 421.75 | 02-28 | 421.75 | 02-26
02-13 | Lumina | Zorilor 3 | Electricity | 151.90 | 03-03 | 151.90 | 02-27
02-24 | Curat Cleaning | Horea 12 | Cleaning | 275 | 03-15 | 275 | 03-12
03-10 | Association Horea | Horea 12 | Building charges | 405.10 | 03-31 | 405.10 | 03-30
03-16 | Lumina | Zorilor 3 | Electricity | 138.45 | 04-03 | 138.45 | 04-02
03-23 | Instal Somes | Horea 12 | Repairs | 900 | 04-30 | 400 | 04-20
04-09 | Association Horea | Horea 12 | Building charges | 388.95 | 04-30 | 388.95 | 04-29
04-20 | Lumina | Zorilor 3 | Electricity | 120.30 | 05-08 | 120.30 | 05-07
05-11 | Association Horea | Horea 12 | Building charges | 412.60 | 05-31 | |
05-14 | Apa Cluj | Zorilor 3 | Water & gas | 96.20 | 06-05 | |
05-18 | Curat Cleaning | Horea 12 | Cleaning | 275 | 06-08 | |
05-18 | Curat Cleaning | Observator 7 | Cleaning | 275 | 06-08 | |
05-19 | Lumina | Zorilor 3 | Electricity | 109.80 | 06-10 | |
"""


def clujflats() -> tuple[Workbook, Card]:
    """A landlord's books in Cluj: receipts and payments in one list, open bills in another."""
    workbook = Workbook()
    money = workbook.active
    money.title = "In and out"
    head(money, 1, ["Date", "Flat", "Who", "What for", "Received", "Paid", "Bank/Cash", "Note"], "EAD1DC")
    for at, r in enumerate(rows(CLUJ_MONEY), 2):
        put(
            money,
            at,
            [date(r[0]), *r[1:4], number(r[4]), number(r[5]), r[6], r[7] or None],
            ["dd.mm.yyyy", "", "", "", MONEY, MONEY],
        )
    money.freeze_panes = "A2"
    widths(money, 12, 14, 20, 20, 11, 11, 10, 40)
    bills = workbook.create_sheet("Open bills")
    title(bills, "A1", "Bills that are not paid on the spot")
    aside(bills, "A2", "When I pay: a line in In and out, and here what is paid so far and the day.")
    put(bills, 3, ["Still to pay", None, None, None, "=SUM(I6:I500)"], ["", "", "", "", MONEY])
    bold(bills, "A3", "E3")
    head(
        bills,
        5,
        ["Came on", "From", "Flat", "What for", "Amount", "Pay by", "Paid so far", "Last paid on", "Open"],
        "EAD1DC",
    )
    for at, r in enumerate(rows(CLUJ_BILLS), 6):
        put(
            bills,
            at,
            [date(r[0]), *r[1:4], number(r[4]), day_of(r[5]), number(r[6]), day_of(r[7]), f"=E{at}-G{at}"],
            ["dd.mm.yyyy", "", "", "", MONEY, "dd.mm.yyyy", MONEY, "dd.mm.yyyy", MONEY],
        )
    bills.freeze_panes = "A6"
    widths(bills, 12, 20, 14, 18, 11, 12, 12, 13, 11)
    page = workbook.create_sheet("Sums")
    title(page, "A1", "2026 so far (lei)")
    head(page, 3, ["", *CLUJ_FLATS, "Together"], "EAD1DC")
    for at, kind in enumerate(CLUJ_KINDS, 4):
        cells = [
            "="
            + "-".join(
                f"SUMIFS('In and out'!${c}$2:${c}$900,'In and out'!$D$2:$D$900,$A{at},'In and out'!$B$2:$B$900,{f}$3)"
                for c in "EF"
            )
            for f in "BCDE"
        ]
        put(page, at, [kind, *cells, f"=SUM(B{at}:E{at})"], ["", *[SIGNED] * 5])
    last = 3 + len(CLUJ_KINDS)
    put(page, last + 1, ["In less out", *[f"=SUM({c}4:{c}{last})" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bold(page, f"A{last + 1}", f"F{last + 1}")

    def now(way: str) -> str:
        return "-".join(f"SUMIFS('In and out'!{c}2:{c}900,'In and out'!G2:G900,\"{way}\")" for c in "EF")

    put(page, last + 3, ["Bank on 1 January", 3860.40], ["", MONEY])
    put(page, last + 4, ["Cash on 1 January", 950], ["", MONEY])
    put(page, last + 5, ["Bank now", f"=ROUND(B{last + 3}+{now('Bank')},2)"], ["", MONEY])
    put(page, last + 6, ["Cash now", f"=ROUND(B{last + 4}+{now('Cash')},2)"], ["", MONEY])
    put(page, last + 7, ["Bills to pay", "='Open bills'!E3"], ["", MONEY])
    put(
        page,
        last + 8,
        ["Check (0)", f"=ROUND(B{last + 3}+B{last + 4}+F{last + 1}-B{last + 5}-B{last + 6},2)"],
        ["", SIGNED],
    )
    widths(page, 22, 12, 12, 13, 12, 13)
    dropdown(money, "B2:B900", "Sums!$B$3:$E$3")
    dropdown(money, "D2:D900", f"Sums!$A$4:$A${last}")
    dropdown(money, "G2:G900", '"Bank,Cash"')
    dropdown(bills, "C6:C500", "Sums!$B$3:$E$3")
    dropdown(bills, "D6:D500", f"Sums!$A$4:$A${last}")
    return workbook, {
        "book": "clujflats.xlsx",
        "half": "round113",
        "layout": "records",
        "about": "landlord with three flats, Cluj, Romania, RON",
        "dialect": "receipts and payments in one list with flat, who and what for before received and paid, bank or cash after them; bills not paid on the spot in a list with the day to pay by, what is paid so far and the day filled in, what is open by formula; a payment of a bill is in both; kinds by flats, bank, cash and a check on a third sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"money": "In and out", "bills": "Open bills"},
        "free": {"In and out": ["Who", "Note"], "Open bills": []},
        "adds_up": {},
        "watch": [
            *(f"Sums!F{row}" for row in range(4, last + 2)),
            *(f"Sums!{c}{last + 1}" for c in "BCDE"),
            *(f"Sums!B{last + k}" for k in (5, 6, 7, 8)),
        ],
        "zero": [f"Sums!B{last + 8}"],
    }


BOOKS = [luthier, surveyors, readers, clujflats]
