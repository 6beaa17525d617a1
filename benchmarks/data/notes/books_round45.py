"""The workbooks of round 45: a shoe shop, a skip hire firm, a band's booster club and a family."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from collections.abc import Sequence

from make_books import (
    bold,
    date,
    dropdown,
    head,
    journal_lines,
    months_page,
    number,
    put,
    rows,
    title,
    widths,
)
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"

SHOE_ACCOUNTS = """
Bank | Asset
Till cash | Asset
Customers | Asset
Shop fittings | Asset
Depreciation to date | Asset
Suppliers | Liability
Gift vouchers | Liability
Credit union loan | Liability
Capital | Equity
Drawings | Equity
Shoe sales | Income
Bags & polish | Income
Shoes bought | Expense
Bags & polish bought | Expense
Wages | Expense
Rent | Expense
Rates | Expense
Electricity | Expense
Phone & internet | Expense
Card charges | Expense
Bank charges | Expense
Insurance | Expense
Advertising | Expense
Repairs & cleaning | Expense
Postage & packaging | Expense
Motor & travel | Expense
Accountant | Expense
Loan interest | Expense
Depreciation | Expense
"""

SHOE_JOURNAL = """
09-01 | Opening balances | Bank 7420; Till cash 250; Customers 640; Shop fittings 12400; Depreciation to date -4960; Suppliers -2318.50; Gift vouchers -265; Credit union loan -6000; Capital -7166.50
09-01 | Rent, September | Rent 950; Bank -950
09-03 | Scoil Bhríde paid August account | Bank 640; Customers -640
09-04 | Niamh, fortnight's wages | Wages 540; Bank -540
09-05 | Takings, week to 5 September | Bank 1642.30; Till cash 410; Shoe sales -1894.30; Bags & polish -158
09-07 | Credit union loan | Credit union loan 180; Loan interest 42; Bank -222
09-08 | Corrib Footwear, August invoice paid | Suppliers 1246.50; Bank -1246.50
09-10 | Window cleaner | Repairs & cleaning 20; Till cash -20
09-11 | Moran Shoes, August invoice paid | Suppliers 1072; Bank -1072
09-12 | Takings, week to 12 September | Bank 1388.65; Till cash 356; Shoe sales -1612.65; Bags & polish -132
09-14 | Refund, Mr Burke, sandals | Shoe sales 45; Till cash -45
09-15 | Laces and polish, Atlantic Leather | Bags & polish bought 146.80; Bank -146.80
09-16 | Till cash lodged | Bank 600; Till cash -600
09-18 | Niamh, fortnight's wages | Wages 540; Bank -540
09-19 | Takings, week to 19 September | Bank 1214.20; Till cash 298.50; Shoe sales -1401.70; Bags & polish -111
09-21 | Drawings | Drawings 700; Bank -700
09-22 | Electric Ireland | Electricity 168.40; Bank -168.40
09-23 | Gift voucher sold, Mrs Folan | Bank 50; Gift vouchers -50
09-24 | Eir | Phone & internet 55; Bank -55
09-26 | Takings, week to 26 September | Bank 1176.90; Till cash 284; Shoe sales -1356.90; Bags & polish -104
09-28 | Corrib Footwear, September invoice | Shoes bought 1184.60; Suppliers -1184.60
09-29 | Moran Shoes, September invoice | Shoes bought 926; Suppliers -926
09-30 | Scoil Bhríde, school shoes, September | Customers 585; Shoe sales -585
09-30 | Card charges, September | Card charges 78.35; Bank -78.35
09-30 | Depreciation, September | Depreciation 206.67; Depreciation to date -206.67
10-01 | Rent, October | Rent 950; Bank -950
10-02 | Niamh, fortnight's wages | Wages 540; Bank -540
10-03 | Takings, week to 3 October | Bank 1102.45; Till cash 263; Shoe sales -1262.45; Bags & polish -103
10-05 | Moran Shoes, credit for one pair sent back | Suppliers 46; Shoes bought -46
10-06 | Voucher spent on boots, the rest by card | Gift vouchers 50; Bank 45; Shoe sales -95
10-07 | Credit union loan | Credit union loan 180; Loan interest 40.80; Bank -220.80
10-08 | Window cleaner | Repairs & cleaning 20; Till cash -20
10-09 | Corrib Footwear, September invoice paid | Suppliers 1184.60; Bank -1184.60
10-10 | Takings, week to 10 October | Bank 1268.75; Till cash 312; Shoe sales -1452.75; Bags & polish -128
10-12 | Scoil Bhríde paid September account | Bank 585; Customers -585
10-13 | Moran Shoes, September invoice paid less the credit | Suppliers 880; Bank -880
10-14 | Tape and boxes from the post office | Postage & packaging 32.60; Till cash -32.60
10-16 | Niamh, fortnight's wages | Wages 540; Bank -540
10-17 | Takings, week to 17 October | Bank 1231.10; Till cash 276.50; Shoe sales -1388.60; Bags & polish -119
10-19 | Connacht Tribune, autumn advert | Advertising 210; Bank -210
10-20 | Drawings | Drawings 700; Bank -700
10-21 | Till cash lodged | Bank 800; Till cash -800
10-22 | Electric Ireland | Electricity 181.25; Bank -181.25
10-23 | Eir | Phone & internet 55; Bank -55
10-24 | Takings, week to 24 October | Bank 1305.60; Till cash 321; Shoe sales -1494.60; Bags & polish -132
10-27 | Gift voucher sold, Ms Ní Mhurchú | Till cash 30; Gift vouchers -30
10-28 | Corrib Footwear, October invoice | Shoes bought 1318.40; Suppliers -1318.40
10-29 | Moran Shoes, October invoice | Shoes bought 1054; Suppliers -1054
10-30 | Niamh, fortnight's wages | Wages 540; Bank -540
10-30 | Scoil Bhríde, school shoes, October | Customers 415; Shoe sales -415
10-30 | AIB fees for the quarter | Bank charges 38.70; Bank -38.70
10-31 | Takings, week to 31 October | Bank 1358.20; Till cash 334; Shoe sales -1551.20; Bags & polish -141
10-31 | Card charges, October | Card charges 81.90; Bank -81.90
10-31 | Depreciation, October | Depreciation 206.67; Depreciation to date -206.67
"""


def part(page: Worksheet, at: int, name: str, lines: Sequence[Sequence[object]], total: str) -> int:
    """A heading, lines with a formula each, their total; the row of the total."""
    put(page, at, [name])
    bold(page, f"A{at}")
    start = at + 1
    for label, formula in lines:
        at += 1
        put(page, at, [label, formula], ["", SIGNED])
    at += 1
    put(page, at, [total, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    return at


def shoeshop() -> tuple[Workbook, Card]:
    """A shoe shop in Galway: the account before the memo, plain account names, three statements by formulas."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "General Journal"
    title(journal, "A1", "Claddagh Shoes - general journal, year from 1 September 2026")
    head(journal, 3, ["Date", "Account", "Memo", "Debit", "Credit"], "E2EFDA")
    at = 4
    for day, memo, lines in journal_lines(SHOE_JOURNAL):
        for account, amount in lines:
            sides = [amount, None] if amount > 0 else [None, -amount]
            put(journal, at, [day, account, memo, *sides], ["dd/mm/yyyy", "", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 24, 48, 12, 12)

    sheet = workbook.create_sheet("Trial Balance")
    title(sheet, "A1", "Trial balance")
    head(sheet, 3, ["Account", "Type", "Debit", "Credit"], "E2EFDA")
    accounts = list(rows(SHOE_ACCOUNTS))
    where = {}
    for at, (label, kind) in enumerate(accounts, 4):
        sums = [
            f"SUMIFS('General Journal'!${c}$4:${c}$3000,'General Journal'!$B$4:$B$3000,$A{at})" for c in "DE"
        ]
        put(
            sheet,
            at,
            [
                label,
                kind,
                f"=ROUND(MAX({sums[0]}-{sums[1]},0),2)",
                f"=ROUND(MAX({sums[1]}-{sums[0]},0),2)",
            ],
            ["", "", MONEY, MONEY],
        )
        where[label] = at
    last = 3 + len(accounts)
    put(
        sheet,
        last + 1,
        ["Total", None, f"=SUM(C4:C{last})", f"=SUM(D4:D{last})"],
        ["", "", MONEY, MONEY],
    )
    put(sheet, last + 2, ["Difference", None, f"=ROUND(C{last + 1}-D{last + 1},2)"], ["", "", SIGNED])
    bold(sheet, *[f"{c}{last + 1}" for c in "ACD"], f"A{last + 2}", f"C{last + 2}")
    widths(sheet, 26, 11, 13, 13)
    dropdown(journal, "B4:B3000", f"'Trial Balance'!$A$4:$A${last}")

    def lines(kind: str, plus: str, minus: str) -> list[tuple[str, str]]:
        return [
            (name, f"='Trial Balance'!{plus}{where[name]}-'Trial Balance'!{minus}{where[name]}")
            for name, of in accounts
            if of == kind
        ]

    page = workbook.create_sheet("Profit & Loss")
    title(page, "A1", "Profit & loss, year to date")
    income = part(page, 3, "Income", lines("Income", "D", "C"), "Total income")
    spent = part(page, income + 2, "Expenses", lines("Expense", "C", "D"), "Total expenses")
    put(page, spent + 2, ["Net profit", f"=B{income}-B{spent}"], ["", SIGNED])
    bold(page, f"A{spent + 2}", f"B{spent + 2}")
    widths(page, 28, 14)
    sheet2 = workbook.create_sheet("Balance Sheet")
    title(sheet2, "A1", "Balance sheet")
    assets = part(sheet2, 3, "Assets", lines("Asset", "C", "D"), "Total assets")
    owed = part(sheet2, assets + 2, "Liabilities", lines("Liability", "D", "C"), "Total liabilities")
    own = [*lines("Equity", "D", "C"), ("Net profit", f"='Profit & Loss'!B{spent + 2}")]
    equity = part(sheet2, owed + 2, "Owner", own, "Total owner")
    put(sheet2, equity + 2, ["Check (should be 0)", f"=ROUND(B{assets}-B{owed}-B{equity},2)"], ["", SIGNED])
    widths(sheet2, 28, 14)
    watched = ["Bank", "Till cash", "Customers", "Drawings"]
    return workbook, {
        "book": "shoeshop.xlsx",
        "half": "round45",
        "layout": "journal",
        "about": "shoe shop, Ireland, EUR; under the VAT limit, not registered",
        "dialect": "debit and credit columns last, the account before the memo, plain account names, trial balance, profit and loss and balance sheet by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "journal": {
            "sheet": "General Journal",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"General Journal": ["Memo"]},
        "adds_up": {"General Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Trial Balance!C{where[name]}" for name in watched],
            *[
                f"Trial Balance!D{where[name]}"
                for name in ("Suppliers", "Gift vouchers", "Credit union loan")
            ],
            f"Trial Balance!C{last + 2}",
            *[f"Profit & Loss!B{row}" for row in (income, spent, spent + 2)],
            *[f"Balance Sheet!B{row}" for row in (assets, owed, equity, equity + 2)],
        ],
        "zero": [f"Trial Balance!C{last + 2}", f"Balance Sheet!B{equity + 2}"],
    }


SKIP_ACCOUNTS = """
1000 | Business account | Asset
1050 | Petty cash | Asset
1100 | Accounts receivable | Asset
1500 | Truck & bins | Asset
1510 | Accumulated depreciation | Asset
2000 | Accounts payable | Liability
2100 | GST | Liability
2200 | Truck loan | Liability
3000 | Owner's capital | Equity
3100 | Drawings | Equity
4000 | Skip hire | Income
4010 | Extra days & overweight | Income
4020 | Scrap metal | Income
5000 | Tip fees | Expense
5100 | Diesel & RUC | Expense
5200 | Truck repairs & tyres | Expense
5300 | Casual driver | Expense
6000 | Yard rent | Expense
6100 | Phone & internet | Expense
6200 | Insurance | Expense
6300 | Advertising | Expense
6400 | Accounting & software | Expense
6500 | Bank fees | Expense
6600 | Loan interest | Expense
6700 | Tools & safety gear | Expense
6800 | Office & sundries | Expense
"""

SKIP_JOURNAL = """
09-01 | OB; Opening balances | 1000 18840; 1050 200; 1100 2070; 1500 86000; 1510 -24500; 2000 -1265; 2100 -1380; 2200 -38000; 3000 -41965
09-01 | RENT; Yard rent, September | 6000 800; 2100 120; 1000 -920
09-02 | 210; Cullen Builders, two 9 cube skips | 1100 920; 4000 -800; 2100 -120
09-03 | 207; Ranfurly Motels paid invoice 207 | 1000 2070; 1100 -2070
09-04 | Diesel | 5100 180; 2100 27; 1000 -207
09-05 | CASH; Mr Hohaia, 4 cube skip, cash | 1050 230; 4000 -200; 2100 -30
09-07 | TIP; Transfer station, August statement paid | 2000 1265; 1000 -1265
09-08 | 211; Waikato Reno, 9 cube skip | 1100 460; 4000 -400; 2100 -60
09-09 | Tane, two days driving | 5300 480; 1000 -480
09-10 | RUC, 5,000 km | 5100 340; 2100 51; 1000 -391
09-11 | Drawings | 3100 1200; 1000 -1200
09-14 | LOAN; Truck loan, September | 2200 712; 6600 238; 1000 -950
09-15 | 210; Cullen Builders paid invoice 210 | 1000 920; 1100 -920
09-16 | 212; Ranfurly Motels, 12 cube skip and four extra days | 1100 690; 4000 -520; 4010 -80; 2100 -90
09-17 | Spark | 6100 80; 2100 12; 1000 -92
09-18 | Scrap steel to the metal yard | 1000 276; 4020 -240; 2100 -36
09-21 | Diesel | 5100 200; 2100 30; 1000 -230
09-22 | 211; Waikato Reno paid invoice 211 | 1000 460; 1100 -460
09-23 | 213; St Andrews Church, 6 cube skip | 1100 345; 4000 -300; 2100 -45
09-24 | Gloves and chains | 6700 60; 2100 9; 1050 -69
09-25 | Drawings | 3100 1200; 1000 -1200
09-28 | Truck insurance, the quarter | 6200 640; 2100 96; 1000 -736
09-30 | TIP; Transfer station, September statement | 5000 1080; 2100 162; 2000 -1242
09-30 | Bank fees | 6500 12; 1000 -12
10-01 | RENT; Yard rent, October | 6000 800; 2100 120; 1000 -920
10-02 | 214; Cullen Builders, 9 cube skip | 1100 460; 4000 -400; 2100 -60
10-05 | 212; Ranfurly Motels paid half of invoice 212 | 1000 345; 1100 -345
10-06 | Diesel | 5100 220; 2100 33; 1000 -253
10-07 | TIP; Transfer station, September statement paid | 2000 1242; 1000 -1242
10-08 | CASH; Mrs Leota, 6 cube skip, cash | 1050 299; 4000 -260; 2100 -39
10-09 | Drawings | 3100 1200; 1000 -1200
10-12 | 215; Waikato Reno, 12 cube skip, overweight 60 and an extra day 20 | 1100 782; 4000 -600; 4010 -80; 2100 -102
10-13 | 213; St Andrews Church paid invoice 213 | 1000 345; 1100 -345
10-14 | LOAN; Truck loan, October | 2200 716; 6600 234; 1000 -950
10-15 | Two tyres | 5200 980; 2100 147; 1000 -1127
10-16 | 216; Kahu Landscapes, 6 cube skip | 1100 345; 4000 -300; 2100 -45
10-17 | Cash banked | 1000 400; 1050 -400
10-19 | Spark | 6100 80; 2100 12; 1000 -92
10-20 | 212; Ranfurly Motels paid the rest of invoice 212 | 1000 345; 1100 -345
10-21 | 214; Cullen Builders paid invoice 214 | 1000 460; 1100 -460
10-22 | 217; Hillcrest School, 6 cube skip | 1100 345; 4000 -300; 2100 -45
10-22 | CN; Waikato Reno, credit, one extra day charged by mistake | 4010 20; 2100 3; 1100 -23
10-23 | Drawings | 3100 1200; 1000 -1200
10-27 | 218; Cullen Builders, 4 cube and 6 cube skips | 1100 575; 4000 -500; 2100 -75
10-28 | GST; IRD, GST to 30 September | 2100 1254; 1000 -1254
10-28 | Tane, three days driving | 5300 720; 1000 -720
10-29 | 219; Ranfurly Motels, two 12 cube skips | 1100 1196; 4000 -1040; 2100 -156
10-30 | Scrap steel to the metal yard | 1000 322; 4020 -280; 2100 -42
10-31 | TIP; Transfer station, October statement | 5000 1200; 2100 180; 2000 -1380
10-31 | Bank fees | 6500 12; 1000 -12
"""


def skiphire() -> tuple[Workbook, Card]:
    """A skip hire firm in Hamilton: account codes with looked-up names, GST at 15% in one account."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "Journal"
    title(journal, "A1", "Waipa Skips - journal from 1 September 2026")
    head(journal, 3, ["Date", "Ref", "Details", "Code", "Account", "Debit", "Credit"], "FCE4D6")
    accounts = list(rows(SKIP_ACCOUNTS))
    last = 3 + len(accounts)
    at = 4
    for day, text, lines in journal_lines(SKIP_JOURNAL):
        ref, _, details = text.rpartition("; ") if "; " in text else ("", "", text)
        for account, amount in lines:
            name = f'=IFERROR(VLOOKUP(D{at},Accounts!$A$4:$B${last},2,FALSE),"")'
            sides = [amount, None] if amount > 0 else [None, -amount]
            values = [day, number(ref) if ref.isdigit() else ref or None, details, int(account), name, *sides]
            put(journal, at, values, ["dd/mm/yyyy", "", "", "0", "", MONEY, MONEY])
            at += 1
    journal.freeze_panes = "A4"
    widths(journal, 12, 8, 48, 8, 25, 12, 12)

    sheet = workbook.create_sheet("Accounts")
    title(sheet, "A1", "Chart of accounts and balances")
    head(sheet, 3, ["Code", "Name", "Type", "Balance"], "FCE4D6")
    where = {}
    for at, (code, name, kind) in enumerate(accounts, 4):
        sums = [f"SUMIFS(Journal!${c}$4:${c}$3000,Journal!$D$4:$D$3000,$A{at})" for c in "FG"]
        put(sheet, at, [int(code), name, kind, f"=ROUND({sums[0]}-{sums[1]},2)"], ["0", "", "", SIGNED])
        where[code] = at
    put(
        sheet,
        last + 1,
        [None, "Total (should be 0)", None, f"=ROUND(SUM(D4:D{last}),2)"],
        ["", "", "", SIGNED],
    )
    bold(sheet, f"B{last + 1}", f"D{last + 1}")
    widths(sheet, 8, 28, 11, 14)

    page = workbook.create_sheet("Profit & Loss")
    title(page, "A1", "Profit & loss, excluding GST")
    totals, at = [], 3
    for kind, label, sign in (("Income", "Income", "-"), ("Expense", "Expenses", "")):
        lines = [(name, f"={sign}Accounts!D{where[code]}") for code, name, of in accounts if of == kind]
        totals.append(part(page, at, label, lines, f"Total {label.lower()}"))
        at = totals[-1] + 2
    put(page, at, ["Net profit", f"=B{totals[0]}-B{totals[1]}"], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}")
    widths(page, 28, 14)
    codes = ["1000", "1050", "1100", "2000", "2100", "2200", "3100"]
    return workbook, {
        "book": "skiphire.xlsx",
        "half": "round45",
        "layout": "journal",
        "about": "skip hire, New Zealand, NZD; GST 15%, one account",
        "dialect": "a reference and the details before the account, account codes with looked-up names, debit and credit columns last, GST of sales and costs in one account (none on the casual driver, bank fees, loan), balances and profit and loss by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-03-31"],
        "journal": {
            "sheet": "Journal",
            "date": "Date",
            "account": "Code",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"Journal": ["Ref", "Details"]},
        "adds_up": {"Journal": ["Debit", "Credit"]},
        "watch": [
            *[f"Accounts!D{where[code]}" for code in codes],
            f"Accounts!D{last + 1}",
            *[f"Profit & Loss!B{row}" for row in (*totals, at)],
        ],
        "zero": [f"Accounts!D{last + 1}"],
    }


# day | check number | payee or what | category | payment | deposit
BAND_BOOK = """
08-01 | | Balance from last year | Balance forward | | 3842.16
08-03 | | Dues, 14 families | Membership dues | | 560
08-05 | 1098 | Hill Country Music, drum heads | Instruments & repairs | 236.40 |
08-07 | | Debit card, Sam's Club, water for band camp | Meals for the band | 88.72 |
08-08 | 1099 | Little Caesars, band camp pizza | Meals for the band | 164 |
08-10 | | Dues, 11 families | Membership dues | | 440
08-12 | 1100 | Lone Star Screen Print, spirit shirts | Spirit wear bought | 912 |
08-14 | | Spirit shirts, meet the band night | Spirit wear sales | | 680
08-14 | | Kroger Community Rewards | Donations | | 68.35
08-17 | 1101 | USPS, stamps | Printing & postage | 39 |
08-19 | | Bank of the Hills, monthly fee | Bank fees | 5 |
08-21 | 1102 | Fee for the raffle license, county clerk | Insurance & filing | 25 |
08-24 | | Debit card, Sam's Club, stand stock | Concession supplies | 402.18 |
08-28 | 1103 | Hill Country Music, reeds and mallets | Instruments & repairs | 152.90 |
08-29 | | Concessions, game of Aug 28 | Concessions | | 748.50
08-31 | | Sam's Club, unopened buns taken back | Concession supplies | | 23.94
09-01 | 1104 | Booster insurance, the year | Insurance & filing | 285 |
09-02 | | Dues, 6 families | Membership dues | | 240
09-04 | | Debit card, Sam's Club, stand stock | Concession supplies | 318.55 |
09-08 | | Concessions, game of Sep 4 | Concessions | | 655.25
09-09 | | Dues check of the Ortegas came back | Membership dues | 40 |
09-09 | | Bank of the Hills, returned check fee | Bank fees | 12 |
09-11 | 1105 | Capitol Charter, bus to the San Marcos contest | Trips & buses | 725 |
09-12 | | Car wash, gross | Fundraisers | | 486
09-12 | | Soap and sponges out of the car wash cash, Dana | Fundraiser costs | 31.75 |
09-14 | 1106 | Texas Bandmasters, contest entry | Trips & buses | 150 |
09-16 | | Ortegas, dues in cash | Membership dues | | 40
09-18 | | Debit card, H-E-B, stand stock | Concession supplies | 96.20 |
09-19 | | Bank of the Hills, monthly fee | Bank fees | 5 |
09-21 | | Concessions, game of Sep 18 | Concessions | | 702
09-22 | 1107 | Printer ink, programs | Printing & postage | 58.43 |
09-24 | | Mr Hadley, gift for new plumes | Donations | | 250
09-25 | 1108 | Plumes, FruhMark | Uniforms | 398 |
09-28 | | Spirit shirts at the concession stand | Spirit wear sales | | 135
09-30 | 1109 | Trombone slide fixed, Hill Country Music | Instruments & repairs | 85 |
10-02 | | Debit card, Sam's Club, stand stock | Concession supplies | 365.40 |
10-05 | | Concessions, game of Oct 2 | Concessions | | 811.75
10-07 | 1110 | Uniform cleaning, Pressed | Uniforms | 216 |
10-09 | 1111 | Shirt money back to Mrs Pena, wrong size | Spirit wear sales | 15 |
10-10 | 1112 | Jason's Deli, contest box lunches | Meals for the band | 342.60 |
10-13 | 1113 | Capitol Charter, bus to the area contest | Trips & buses | 658 |
10-14 | | Kroger Community Rewards | Donations | | 71.10
10-16 | 1114 | Flower Barn, mum supplies | Fundraiser costs | 310.25 |
10-17 | | Mum sale, first orders | Fundraisers | | 945
10-19 | | Bank of the Hills, monthly fee | Bank fees | 5 |
10-19 | | Concessions, game of Oct 16 | Concessions | | 734.50
10-22 | | Debit card, Sam's Club, stand stock | Concession supplies | 289.64 |
10-26 | 1115 | Scholarship, summer band camp, L. Ruiz | Scholarships | 200 |
10-28 | | Dues, 3 families | Membership dues | | 120
10-30 | 1116 | Hill Country Music, valve oil and reeds | Instruments & repairs | 64.85 |
11-02 | | Concessions, game of Oct 30 | Concessions | | 688.25
11-02 | | Debit card, Sam's Club, Gatorade and chips | Concession supplies | 174.36 |
"""

BAND_IN = [
    "Membership dues",
    "Concessions",
    "Fundraisers",
    "Spirit wear sales",
    "Donations",
    "Banquet tickets",
]
BAND_OUT = [
    "Concession supplies",
    "Fundraiser costs",
    "Spirit wear bought",
    "Instruments & repairs",
    "Uniforms",
    "Trips & buses",
    "Meals for the band",
    "Scholarships",
    "Banquet",
    "Insurance & filing",
    "Printing & postage",
    "Bank fees",
]


def bandboosters() -> tuple[Workbook, Card]:
    """A school band's booster club in Texas: a check register with a category on every line and a summary."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Register"
    title(book, "A1", "Wimberly Band Boosters - checking account 2026-27")
    head(book, 3, ["Date", "Check #", "Description", "Category", "Payment", "Deposit", "Balance"], "D9D2E9")
    for at, r in enumerate(rows(BAND_BOOK), 4):
        balance = "=F4-E4" if at == 4 else f"=ROUND(G{at - 1}-E{at}+F{at},2)"
        values = [date(r[0]), number(r[1]), r[2], r[3], number(r[4]), number(r[5]), balance]
        put(book, at, values, ["mm/dd/yyyy", "0", "", "", MONEY, MONEY, SIGNED])
    book.freeze_panes = "A4"
    widths(book, 12, 9, 46, 23, 11, 11, 12)

    page = workbook.create_sheet("Summary")
    title(page, "A1", "Treasurer's report, year to date")

    def lines(names: Sequence[str], plus: str, minus: str) -> list[tuple[str, str]]:
        return [
            (
                name,
                "="
                + "-".join(
                    f'SUMIFS(Register!${c}$4:${c}$999,Register!$D$4:$D$999,"{name}")' for c in (plus, minus)
                ),
            )
            for name in names
        ]

    got = part(page, 3, "Income", lines(BAND_IN, "F", "E"), "Total income")
    spent = part(page, got + 2, "Expenses", lines(BAND_OUT, "E", "F"), "Total expenses")
    at = spent + 2
    put(page, at, ["Income less expenses", f"=B{got}-B{spent}"], ["", SIGNED])
    put(page, at + 1, ["Balance forward", lines(["Balance forward"], "F", "E")[0][1]], ["", SIGNED])
    put(page, at + 2, ["In the bank", f"=B{at}+B{at + 1}"], ["", SIGNED])
    check = f"=ROUND(B{at + 2}-SUM(Register!F4:F999)+SUM(Register!E4:E999),2)"
    put(page, at + 3, ["Difference from register", check], ["", SIGNED])
    bold(page, f"A{at}", f"B{at}", f"A{at + 2}", f"B{at + 2}")
    widths(page, 28, 13)
    names = [*BAND_IN, *BAND_OUT]
    dropdown(book, "D4:D999", f"Lists!$A$1:$A${len(names) + 1}")
    listed = workbook.create_sheet("Lists")
    for row, name in enumerate(["Balance forward", *names], 1):
        put(listed, row, [name])
    widths(listed, 26)
    return workbook, {
        "book": "bandboosters.xlsx",
        "half": "round45",
        "layout": "cash book",
        "about": "booster club of a school band, Texas, USD",
        "dialect": "check register: check number, description before the category, payments before deposits with a running balance, money back in the other column under the same category, a summary by category",
        "date_order": "mdy",
        "period": ["2026-08-01", "2027-07-31"],
        "cash": {
            "sheet": "Register",
            "date": "Date",
            "category": "Category",
            "in": ["Deposit"],
            "out": ["Payment"],
        },
        "free": {"Register": ["Check #", "Description"]},
        "adds_up": {"Register": ["Payment", "Deposit"]},
        "watch": [
            f"Summary!B{row}" for row in (*range(4, got + 1), *range(got + 3, spent + 1), at, at + 2, at + 3)
        ],
        "zero": [f"Summary!B{at + 3}"],
    }


# label | January to December
ADELAIDE = {
    "Money in": """
Jess's pay | 3642.80 | 3642.80 | 3642.80 | 3642.80 | 3642.80 | 3642.80 | 3748.40 | 3748.40 | 3748.40 | 3748.40 | |
Marco's pay | 5120 | 5120 | 5120 | 5120 | 5120 | 5235 | 5235 | 5235 | 5235 | 5235 | |
Family Tax Benefit | 186.40 | 186.40 | 186.40 | 186.40 | 186.40 | 186.40 | 193.20 | 193.20 | 193.20 | 193.20 | 96.60 |
Marco's weekend jobs | 240 | | 380 | 150 | | 420 | | 260 | 310 | 180 | |
Tax refunds | | | | | | | | 1284.35 | | | |
Marketplace sales | 45 | | | 120 | | 30 | | | 85 | 60 | |
""",
    "Home": """
Mortgage | 2380 | 2380 | 2380 | 2380 | 2380 | 2380 | 2412 | 2412 | 2412 | 2412 | 2412 |
Council rates | | | 486.50 | | | 486.50 | | | 502.75 | | |
SA Water | | 198.40 | | | 176.85 | | | 164.20 | | | |
Electricity & gas | 246.30 | 231.75 | 184.60 | 172.90 | 201.45 | 268.30 | 289.15 | 274.80 | 212.35 | 186.70 | |
Internet & phones | 148 | 148 | 148 | 148 | 148 | 148 | 154 | 154 | 154 | 154 | |
Home & contents insurance | 132.60 | 132.60 | 132.60 | 132.60 | 132.60 | 132.60 | 132.60 | 141.90 | 141.90 | 141.90 | 141.90 |
Repairs & garden | 64.20 | 118.75 | 39.90 | 212 | 28.45 | | 350 | 76.30 | 142.80 | 95.60 | 22.40 |
""",
    "Food": """
Groceries | 1046.30 | 982.15 | 1104.80 | 1018.65 | 1067.20 | 995.40 | 1122.75 | 1085.90 | 1041.35 | 1098.20 | 268.45 |
Takeaway & eating out | 165.40 | 142.80 | 188.50 | 121.90 | 176.25 | 154.60 | 203.10 | 148.75 | 169.30 | 182.45 | 46.50 |
""",
    "Cars & transport": """
Petrol | 214.60 | 198.35 | 226.10 | 207.45 | 219.80 | 195.20 | 241.65 | 204.90 | 216.35 | 223.70 | 68.90 |
Rego & car insurance | 96.40 | 96.40 | 96.40 | 448.20 | 96.40 | 96.40 | 96.40 | 102.80 | 102.80 | 102.80 | |
Car servicing | | | 389 | | | | | | 412.50 | | |
Bus & tram | 42 | 38 | 44.50 | 36 | 46.20 | 40 | 31.50 | 45 | 43.80 | 41.60 | 12 |
""",
    "Kids": """
School fees & excursions | 465 | 120 | 85 | 310 | 42 | | 310 | 65 | 28 | 310 | |
Out of school care | 180 | 264 | 288 | 176 | 280 | 256 | 168 | 272 | 264 | 208 | 64 |
Sport & music lessons | 220 | 95 | 95 | 180 | 95 | 95 | 130 | 95 | 95 | 150 | 47.50 |
Kids' clothes & shoes | 186.40 | 32 | 45.90 | 118.75 | 54 | 22.50 | 76 | 39.95 | 88.20 | 64.95 | |
""",
    "Us": """
Clothes & haircuts | 95 | 48 | 126.40 | 52 | 78.90 | 88 | 45 | 164.30 | 58 | 92.50 | |
Doctor, dentist & chemist | 88.40 | 42.75 | 196 | 36.20 | 61.80 | 124.50 | 73.60 | 48.90 | 285 | 39.70 | 18.60 |
Health insurance | 312.50 | 312.50 | 312.50 | 326.80 | 326.80 | 326.80 | 326.80 | 326.80 | 326.80 | 326.80 | |
Presents | 40 | 65 | 28.50 | 74 | 120 | 45 | 36.80 | 92 | 55 | 48.40 | |
Streaming | 38.98 | 38.98 | 38.98 | 38.98 | 40.98 | 40.98 | 40.98 | 40.98 | 40.98 | 40.98 | |
Dog & vet | 62.40 | 58.90 | 214.50 | 61.75 | 66.20 | 59.80 | 64.10 | 71.45 | 63.90 | 128 | 31.20 |
Holidays | 640 | | | 385 | | | 890 | -120 | | 450 | |
Odds & ends | 34.20 | 56.80 | 22.95 | 48.10 | 61.40 | 39.75 | 52.30 | 28.60 | 44.95 | 57.25 | 9.50 |
""",
    "Savings & debts": """
Savings account | 400 | 400 | 300 | 300 | 400 | 400 | 200 | 600 | 400 | 400 | |
Car loan | 385 | 385 | 385 | 385 | 385 | 385 | 385 | 385 | 385 | 385 | |
""",
}


def adelaidehome() -> tuple[Workbook, Card]:
    """A family in Adelaide: lines by months from January, parts with totals, what is left at the foot."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Budget 2026"
    title(sheet, "A1", "Household money 2026, actual ($)")
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    totals = months_page(sheet, names, ADELAIDE, "FFE699")
    letters = [get_column_letter(i) for i in range(2, 15)]
    spent = totals[-1] + 2
    sums = ["=" + "+".join(f"{c}{row}" for row in totals[1:]) for c in letters]
    put(sheet, spent, ["Total money out", *sums], ["", *[SIGNED] * 13])
    left = [f"={c}{totals[0]}-{c}{spent}" for c in letters]
    put(sheet, spent + 1, ["Left over", *left], ["", *[SIGNED] * 13])
    head(sheet, 3, ["Monthly average"], "FFE699", 15)
    for row in range(4, totals[-1]):
        if isinstance(sheet.cell(row, 14).value, str) and row not in totals:
            put(sheet, row, [f"=ROUND(N{row}/12,2)"], [SIGNED], 15)
    bold(sheet, f"A{spent}", f"A{spent + 1}")
    widths(sheet, 28, *[11] * 12, 12, 11)
    return workbook, {
        "book": "adelaidehome.xlsx",
        "half": "round45",
        "layout": "grid",
        "about": "family with two children and a dog, Adelaide, Australia, AUD",
        "dialect": "lines by months from January, parts with totals, the year and the monthly average after, money back taken off in the month it comes, what is left at the foot",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Budget 2026", "header_row": 3, "label": "A"},
        "free": {},
        "adds_up": {},
        "watch": [f"Budget 2026!{c}{row}" for c in "KLN" for row in (*totals, spent, spent + 1)],
    }


BOOKS = [shoeshop, skiphire, bandboosters, adelaidehome]
