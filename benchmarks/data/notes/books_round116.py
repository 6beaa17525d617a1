"""The workbooks of round 116: a veterinary practice, a village shop, a photographer, a small farm."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import (
    MONEY,
    SIGNED,
    Card,
    aside,
    bold,
    date,
    day_of,
    dropdown,
    head,
    number,
    put,
    rows,
    title,
    widths,
)
from openpyxl.workbook import Workbook

VET_ACCOUNTS = """
1000 Bank | Asset
1010 Till | Asset
1100 Clients | Asset
1150 Pet insurers | Asset
1300 Prepaid | Asset
1500 Equipment | Asset
1590 Equipment written down | Asset
2000 Suppliers | Liability
2100 VAT | Liability
2200 PAYE & NI | Liability
2400 Client deposits | Liability
2500 Equipment loan | Liability
2600 Accruals | Liability
3000 Capital Dr Bevan | Equity
3100 Drawings Dr Bevan | Equity
4000 Consultations | Income
4100 Operations | Income
4200 Medicines sold | Income
4300 Farm visits | Income
5000 Drugs & vaccines | Cost
5100 Lab fees | Cost
5200 Wages | Cost
5300 Rent & rates | Cost
5400 Light & heat | Cost
5500 Car & fuel | Cost
5600 Phone & internet | Cost
5700 Insurance | Cost
5800 Clinical waste | Cost
5900 Bank & card charges | Cost
6000 Loan interest | Cost
6100 Depreciation | Cost
6200 Bad debts | Cost
6300 Repairs | Cost
6400 Sundries | Cost
"""

# date, voucher, what, then debit/credit amount by the accounts' numbers
VET_JOURNAL = """
2025-10-01 | | Opening balances | 1000/3000 14250; 1010/3000 180; 1500/3000 32000; 3000/1590 9600; 3000/2000 2148; 3000/2100 3310; 3000/2200 1120; 3000/2500 12000
2025-10-01 | 540 | Opening, Tynrhos Stables owe | 1100/3000 960
2025-10-01 | 533 | Opening, Mr Vaughan owes | 1100/3000 240
2025-10-01 | 547 | Opening, Mrs Howells owes | 1100/3000 264
2025-10-01 | | Opening, Pawsure claim 71 | 1150/3000 720
2025-10-01 | | Rent October | 5300/1000 850
2025-10-03 | | Week's takings, cards | 1000/4000 1200; 1000/4200 650; 1000/2100 370
2025-10-03 | | Week's takings, cash | 1010/4000 150; 1010/2100 30
2025-10-06 | 8812 | Dyfed Vet Supplies | 5000/2000 940; 2100/2000 188
2025-10-08 | | Pawsure paid claim 71 | 1000/1150 720
2025-10-13 | 551 | Pantglas Farm, two visits | 1100/4300 620; 1100/2100 124
2025-10-15 | | Dyfed Vet Supplies paid | 2000/1000 2148
2025-10-16 | | BT | 5600/1000 48; 2100/1000 9.60
2025-10-17 | | Fortnight's takings, cards | 1000/4000 2150; 1000/4200 1300; 1000/2100 690
2025-10-20 | 547 | Mrs Howells paid | 1000/1100 264
2025-10-22 | | HMRC, September | 2200/1000 1120
2025-10-27 | L301 | Towy Lab, bloods | 5100/2000 180; 2100/2000 36
2025-10-28 | | Loan October | 2500/1000 400; 6000/1000 60
2025-10-31 | | Sian, October | 5200/1000 2140; 5200/2200 560
2025-10-31 | | Cash banked | 1000/1010 150
2025-10-31 | | Bank & terminal | 5900/1000 38.20
2025-10-31 | | Dr Bevan, drawings | 3100/1000 1800
2025-11-03 | | Rent November | 5300/1000 850
2025-11-05 | | HMRC, VAT to September | 2100/1000 3310
2025-11-07 | | Fortnight's takings, cards | 1000/4000 2240; 1000/4200 1260; 1000/2100 700
2025-11-10 | 551 | Pantglas Farm paid | 1000/1100 744
2025-11-11 | 8899 | Dyfed Vet Supplies | 5000/2000 1100; 2100/2000 220
2025-11-12 | | Insurance, November to October | 1300/1000 1260
2025-11-17 | | Pawsure claim 77, Bramble's operation | 1150/4100 450; 1150/2100 90
2025-11-18 | C112 | Dyfed Vet Supplies, vaccine sent back | 2000/5000 60; 2000/2100 12
2025-11-19 | | HMRC, October | 2200/1000 560
2025-11-21 | | Mr Prosser, deposit for the hip operation | 1000/2400 300
2025-11-21 | | Fortnight's takings, cards | 1000/4000 2080; 1000/4200 1190; 1000/2100 654
2025-11-24 | 8812 | Dyfed Vet Supplies paid | 2000/1000 1128
2025-11-26 | | Fuel from the till | 5500/1010 50; 2100/1010 10
2025-11-28 | | Loan November | 2500/1000 400; 6000/1000 58
2025-11-28 | | Sian, November | 5200/1000 2140; 5200/2200 560
2025-11-28 | | Insurance, November's part | 5700/1300 105
2025-11-28 | | Bank & terminal | 5900/1000 41.60
2025-11-28 | | Dr Bevan, drawings | 3100/1000 1800
2025-12-01 | | Rent December | 5300/1000 850
2025-12-03 | 556 | Blaenau Farm, TB testing | 1100/4300 900; 1100/2100 180
2025-12-05 | | Fortnight's takings, cards | 1000/4000 2310; 1000/4200 1340; 1000/2100 730
2025-12-08 | 557 | Mr Prosser, hip operation | 1100/4100 1200; 1100/2100 240; 2400/1100 300
2025-12-10 | | Ultrasound, Severn Medical | 1500/1000 2400; 2100/1000 480
2025-12-12 | | Week's takings, cash | 1010/4000 120; 1010/2100 24
2025-12-15 | 8899 | Dyfed Vet Supplies paid less C112 | 2000/1000 1248
2025-12-16 | L301 | Towy Lab paid | 2000/1000 216
2025-12-17 | | HMRC, November | 2200/1000 560
2025-12-18 | | Clean Clinic, sharps bins | 5800/1000 90; 2100/1000 18
2025-12-19 | | Fortnight's takings, cards | 1000/4000 2400; 1000/4200 1500; 1000/2100 780
2025-12-22 | 8977 | Dyfed Vet Supplies | 5000/2000 780; 2100/2000 156
2025-12-29 | | Loan December | 2500/1000 400; 6000/1000 56
2025-12-30 | | Sian, December | 5200/1000 2140; 5200/2200 560
2025-12-31 | | Insurance, December's part | 5700/1300 105
2025-12-31 | | Electricity used, bill not here yet | 5400/2600 240
2025-12-31 | | Bank & terminal | 5900/1000 39.90
2025-12-31 | | Dr Bevan, drawings | 3100/1000 1800
2025-12-31 | | Depreciation, quarter | 6100/1590 800
"""


def vet() -> tuple[Workbook, Card]:
    """A veterinary practice in Lampeter: the amount before both accounts, number and name in one cell."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Nominal"
    journal = workbook.create_sheet("Journal")
    names = {name.split()[0]: name for name, _ in rows(VET_ACCOUNTS)}
    head(journal, 1, ["Date", "What", "Invoice", "£", "Dr", "Cr"], "D6E4D0")
    at = 2
    for day, text, voucher, pairs in ((r[0], r[2], r[1], r[3]) for r in rows(VET_JOURNAL)):
        for pair in pairs.split("; "):
            codes, _, amount = pair.rpartition(" ")
            debit, _, credit = codes.partition("/")
            put(
                journal,
                at,
                [
                    date(day),
                    text,
                    int(voucher) if voucher.isdigit() else voucher or None,
                    number(amount),
                    names[debit],
                    names[credit],
                ],
                ["dd/mm/yy", "", "0", MONEY],
            )
            at += 1
    journal.freeze_panes = "A2"
    widths(journal, 10, 42, 9, 12, 27, 27)
    title(chart, "A1", "Teifi Vets, Lampeter - nominal from October 2025")
    head(chart, 3, ["Account", "Group", "Dr", "Cr", "Balance"], "D6E4D0")
    accounts = list(rows(VET_ACCOUNTS))
    for at, (name, group) in enumerate(accounts, 4):
        sums = [f"=SUMIFS(Journal!$D$2:$D$3000,Journal!{c}$2:{c}$3000,$A{at})" for c in "EF"]
        own = "C{0}-D{0}" if group in ("Asset", "Cost") else "D{0}-C{0}"
        put(chart, at, [name, group, *sums, f"=ROUND({own.format(at)},2)"], ["", "", MONEY, MONEY, SIGNED])
    last = 3 + len(accounts)
    dropdown(journal, "E2:F3000", f"Nominal!$A$4:$A${last}")
    aside(chart, "A2", "Each balance is plus on the account's own side.")
    for row, (label, group) in enumerate(
        (
            ("Income", "Income"),
            ("Costs", "Cost"),
            ("Assets", "Asset"),
            ("Liabilities", "Liability"),
            ("Equity", "Equity"),
        ),
        4,
    ):
        put(chart, row, [label, f'=SUMIFS(E$4:E${last},B$4:B${last},"{group}")'], ["", SIGNED], 7)
    put(chart, 10, ["Profit", "=H4-H5"], ["", SIGNED], 7)
    put(chart, 11, ["Check", "=ROUND(H6-H7-H8-H10,2)"], ["", SIGNED], 7)
    bold(chart, "G10", "H10")
    widths(chart, 28, 11, 13, 13, 13, 3, 14, 13)
    return workbook, {
        "book": "lampetervets.xlsx",
        "half": "round116",
        "layout": "journal",
        "about": "veterinary practice, Lampeter, Wales, GBP, VAT 20%",
        "dialect": "one amount before a debit and a credit account on each row, number and name in one cell, what and an invoice number before them, headings in the first row, VAT on a row of its own; accounts with group, debits, credits and a balance on the account's own side, profit beside them on the first sheet",
        "date_order": "dmy",
        "period": ["2025-10-01", "2026-09-30"],
        "pairs": {"sheet": "Journal", "date": "Date", "debit": "Dr", "credit": "Cr", "amount": "£"},
        "free": {"Journal": ["What", "Invoice"]},
        "adds_up": {"Journal": ["£"]},
        "watch": [
            *[f"Nominal!E{row}" for row in (4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16)],
            *[f"Nominal!H{row}" for row in (4, 5, 6, 7, 8, 10, 11)],
        ],
        "zero": ["Nominal!H11"],
    }


# date, head, particulars, till in, till out, bank in, bank out
SHOP_BOOK = """
02-02 | Rent | Ratu Peni's estate, February | | | | 350
02-03 | Goods bought | Labasa Wholesale | | | | 1212.40
02-04 | Freight | Spirit of Harmony, cartons | | 36 | |
02-07 | Shop sales | Week | 684.20 | | |
02-07 | Wages | Mere | | 160 | |
02-09 | Till to bank | | | 700 | 700 |
02-11 | Gas bottles | Two at 46 | 92 | | |
02-12 | Bank & card fees | BSP | | | | 8.50
02-14 | Shop sales | Week | 701.55 | | |
02-14 | Wages | Mere | | 160 | |
02-16 | Goods bought | Bread, Hot Bread Kitchen | | 84 | |
02-17 | Fridges & shelves | Second-hand chiller, Suva | | | | 780
02-18 | Electricity | EFL | | | | 142.30
02-20 | Loan | BSP, February | | | | 178
02-20 | Loan interest | BSP, February | | | | 42
02-21 | Shop sales | Week | 655.90 | | |
02-21 | Wages | Mere | | 160 | |
02-23 | Till to bank | | | 1000 | 1000 |
02-25 | Phone credit | Vodafone, commission | | | 31.20 |
02-27 | FNPF | Mere, February | | | | 115.20
02-28 | Shop sales | Week | 690.40 | | |
02-28 | Wages | Mere | | 160 | |
03-02 | Rent | Ratu Peni's estate, March | | | | 350
03-03 | Goods bought | Labasa Wholesale | | | | 1188.75
03-05 | Goods bought | Labasa Wholesale, weevils in the flour, money back | | -27.50 | |
03-07 | Shop sales | Week | 722.10 | | |
03-07 | Wages | Mere | | 160 | |
03-09 | Till to bank | | | 1100 | 1100 |
03-10 | Repairs | Shutter | | 65 | |
03-12 | Bank & card fees | BSP | | | | 8.50
03-14 | Shop sales | Week | 668.35 | | |
03-14 | Wages | Mere | | 160 | |
03-16 | Own money out | Sala, school fees | | | | 300
03-18 | Electricity | EFL | | | | 151.10
03-20 | Loan | BSP, March | | | | 180
03-20 | Loan interest | BSP, March | | | | 40
03-21 | Shop sales | Week | 699.80 | | |
03-21 | Wages | Mere | | 160 | |
03-24 | Gas bottles | One | 46 | | |
03-25 | Phone credit | Vodafone, commission | | | 28.60 |
03-28 | Shop sales | Week | 710.25 | | |
03-28 | Wages | Mere | | 160 | |
03-30 | Till to bank | | | 1400 | 1400 |
03-31 | FNPF | Mere, March | | | | 115.20
04-01 | Rent | Ratu Peni's estate, April | | | | 350
04-02 | Goods bought | Labasa Wholesale | | | | 1240.20
04-04 | Shop sales | Week | 688.70 | | |
04-04 | Wages | Mere | | 160 | |
04-07 | Own money in | Sala, for the licence | | | 250 |
04-08 | Licences | Town council, the year | | | | 215
04-11 | Shop sales | Week | 671.15 | | |
04-11 | Wages | Mere | | 160 | |
04-14 | Bank & card fees | BSP | | | | 8.50
04-15 | Other income | Freezer lent, Methodist youth, three days | 45 | | |
04-18 | Shop sales | Week | 733.60 | | |
04-18 | Wages | Mere | | 160 | |
04-20 | Till to bank | | | 1300 | 1300 |
04-20 | Loan | BSP, April | | | | 181
04-20 | Loan interest | BSP, April | | | | 39
04-21 | Freight | Spirit of Harmony, cartons | | 84 | |
04-22 | Electricity | EFL | | | | 147.65
04-25 | Shop sales | Week | 702.45 | | |
04-25 | Wages | Mere | | 160 | |
04-27 | Phone credit | Vodafone, commission | | | 30.10 |
04-30 | FNPF | Mere, April | | | | 115.20
"""

SHOP_IN = ["Shop sales", "Gas bottles", "Phone credit", "Other income"]
SHOP_OUT = [
    "Goods bought",
    "Freight",
    "Wages",
    "FNPF",
    "Rent",
    "Electricity",
    "Repairs",
    "Fridges & shelves",
    "Licences",
    "Bank & card fees",
    "Loan interest",
    "Other costs",
]
SHOP_ELSE = ["Loan", "Own money in", "Own money out", "Till to bank"]


def shop() -> tuple[Workbook, Card]:
    """A village shop on Vanua Levu: till and bank, in and out, four columns before head and particulars."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Cash book"
    title(book, "A1", "Nacula Store, Savusavu - cash book 2026 (F$)")
    put(book, 2, ["Now in the till", None, "=B4+SUM(B7:B900)-SUM(C7:C900)"], ["", "", SIGNED])
    put(book, 3, ["Now in BSP", None, "=D4+SUM(D7:D900)-SUM(E7:E900)"], ["", "", SIGNED])
    put(book, 4, ["On 1 Feb", 214.60, None, 3462.35], ["", MONEY, "", MONEY])
    head(book, 6, ["Date", "Till in", "Till out", "Bank in", "Bank out", "Head", "Particulars"], "CFE8EF")
    for at, r in enumerate(rows(SHOP_BOOK), 7):
        put(
            book,
            at,
            [date(r[0]), *[number(x) for x in r[3:7]], r[1], r[2] or None],
            ["dd/mm/yyyy", SIGNED, SIGNED, SIGNED, SIGNED],
        )
    book.freeze_panes = "A7"
    bold(book, "A2", "C2", "A3", "C3")
    widths(book, 15, 11, 11, 11, 11, 20, 48)
    page = workbook.create_sheet("Heads")
    title(page, "A1", "Heads")
    head(page, 3, ["Head", "Till", "Bank", "Both"], "CFE8EF")
    at = 4
    totals = []
    for total, names, sign in (("Total in", SHOP_IN, 1), ("Total out", SHOP_OUT, -1), ("", SHOP_ELSE, 1)):
        start = at
        for name in names:
            pair = [(a, b) if sign > 0 else (b, a) for a, b in (("B", "C"), ("D", "E"))]
            sums = [
                "="
                + "-".join(f"SUMIFS('Cash book'!{c}$7:{c}$900,'Cash book'!$F$7:$F$900,$A{at})" for c in both)
                for both in pair
            ]
            put(page, at, [name, *sums, f"=B{at}+C{at}"], ["", SIGNED, SIGNED, SIGNED])
            at += 1
        if total:
            put(
                page,
                at,
                [total, *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]],
                ["", SIGNED, SIGNED, SIGNED],
            )
            bold(page, f"A{at}", f"D{at}")
            totals.append(at)
            at += 2
    dropdown(book, "F7:F900", f"Heads!$A$4:$A${at - 1}")
    put(page, at + 1, ["Left over", None, None, f"=D{totals[0]}-D{totals[1]}"], ["", "", "", SIGNED])
    check = f"=ROUND('Cash book'!C2+'Cash book'!C3-'Cash book'!B4-'Cash book'!D4-D{at + 1}-SUM(D{at - 4}:D{at - 1}),2)"
    put(page, at + 2, ["Check (0)", None, None, check], ["", "", "", SIGNED])
    bold(page, f"A{at + 1}", f"D{at + 1}")
    widths(page, 22, 12, 12, 12)
    return workbook, {
        "book": "savusavustore.xlsx",
        "half": "round116",
        "layout": "cash book",
        "about": "village shop, Savusavu, Fiji, FJD, under the VAT limit",
        "dialect": "till in, till out, bank in and bank out before head and particulars, cash banked as one line in two of them, money back as a minus under out, what is in till and bank above the headings; heads by till and bank with what is left over and a check on a second sheet",
        "date_order": "dmy",
        "period": ["2026-02-01", "2027-01-31"],
        "tables": {"book": "Cash book"},
        "free": {"Cash book": ["Particulars"]},
        "adds_up": {"Cash book": ["Till in", "Till out", "Bank in", "Bank out"]},
        "watch": [
            "Cash book!C2",
            "Cash book!C3",
            *[f"Heads!D{row}" for row in (*range(4, 9), *range(10, 23), *range(24, 28), at + 1, at + 2)],
        ],
        "zero": [f"Heads!D{at + 2}"],
    }


PHOTO_ACCOUNTS = """
Business account | Asset
Cash | Asset
Debtors | Asset
Prepaid | Asset
Camera gear | Asset
Gear written down | Asset
Creditors | Liability
Visa card | Liability
GST collected | Liability
GST paid | Asset
PAYG withheld | Liability
Super payable | Liability
Client deposits | Liability
Capital | Equity
Drawings | Equity
Weddings | Income
Portraits | Income
Commercial | Income
Prints & albums sold | Income
Albums & printing | Expense
Second shooters | Expense
Wages | Expense
Super | Expense
Studio rent | Expense
Software | Expense
Insurance | Expense
Car | Expense
Phone & internet | Expense
Advertising | Expense
Bank fees | Expense
Bad debts | Expense
Depreciation | Expense
Other | Expense
"""

# debits positive; the tax code after @
PHOTO_JOURNAL = """
07-01 | Opening balances | Business account 9840; Cash 120; Debtors 1650; Camera gear 24500; Gear written down -8200; Creditors -660; Visa card -385; GST collected -1480; GST paid 510; PAYG withheld -420; Client deposits -800; Capital -24675
07-01 | Studio rent, July | Studio rent 900 @GST; GST paid 90; Business account -990
07-03 | Yarrowee Winery, cellar door, inv 301 | Debtors 1320; Commercial -1200 @GST; GST collected -120
07-06 | Adobe | Software 80 @GST; GST paid 8; Visa card -88
07-08 | Ms Trelawny paid inv 297 | Business account 1650; Debtors -1650
07-09 | Goldfields Albums paid | Creditors 660; Business account -660
07-10 | Goldfields Albums, bill 2210 | Albums & printing 600 @GST; GST paid 60; Creditors -660
07-13 | Kaur and Lim, wedding in October, deposit | Business account 800; Client deposits -800
07-15 | Visa paid | Visa card 385; Business account -385
07-17 | Family portrait, tapped | Business account 330; Portraits -300 @GST; GST collected -30
07-20 | ATO, June quarter | GST collected 1480; GST paid -510; PAYG withheld 420; Business account -1390
07-22 | Insurance, the year | Prepaid 720 @GST; GST paid 72; Business account -792
07-24 | Tess, second shooter, not registered | Second shooters 400 @FRE; Business account -400
07-28 | Yarrowee Winery paid inv 301 | Business account 1320; Debtors -1320
07-30 | Jo, July | Wages 1600; PAYG withheld -210; Business account -1390
07-30 | Jo's super, July | Super 192; Super payable -192
07-31 | Insurance, July's share | Insurance 60; Prepaid -60
07-31 | Bank fees | Bank fees 10 @FRE; Business account -10
07-31 | Drawings | Drawings 2000; Business account -2000
08-03 | Studio rent, August | Studio rent 900 @GST; GST paid 90; Business account -990
08-05 | Eureka Cafe, menu, inv 303 | Debtors 880; Commercial -800 @GST; GST collected -80
08-06 | Adobe | Software 80 @GST; GST paid 8; Visa card -88
08-10 | Nguyen and Ross, wedding, inv 304, less deposit | Debtors 4180; Weddings -3800 @GST; GST collected -380; Client deposits 800; Debtors -800
08-11 | Goldfields Albums, bill 2210 paid | Creditors 660; Business account -660
08-12 | Deposit, Amari and Webb, wedding in December | Business account 800; Client deposits -800
08-14 | Eureka Cafe, credit note, three pictures not used | Commercial 100 @GST; GST collected 10; Debtors -110
08-17 | Lens, Visa | Camera gear 1900 @GST; GST paid 190; Visa card -2090
08-20 | Nguyen and Ross paid inv 304 | Business account 3380; Debtors -3380
08-21 | Petrol | Car 60 @GST; GST paid 6; Visa card -66
08-24 | Prints sold, notes | Cash 110; Prints & albums sold -100 @GST; GST collected -10
08-28 | Eureka Cafe paid inv 303 less credit | Business account 770; Debtors -770
08-28 | Jo, August | Wages 1600; PAYG withheld -210; Business account -1390
08-28 | Jo's super, August | Super 192; Super payable -192
08-31 | Doyle and Baird, wedding, inv 305 | Debtors 4950; Weddings -4500 @GST; GST collected -450
08-31 | Insurance, August's share | Insurance 60; Prepaid -60
08-31 | Bank fees | Bank fees 10 @FRE; Business account -10
08-31 | Drawings | Drawings 2000; Business account -2000
09-01 | Studio rent, September | Studio rent 900 @GST; GST paid 90; Business account -990
09-04 | Visa, part | Visa card 1500; Business account -1500
09-07 | Adobe | Software 80 @GST; GST paid 8; Visa card -88
09-09 | Nguyen and Ross, album, inv 306 | Debtors 990; Prints & albums sold -900 @GST; GST collected -90
09-10 | Doyle and Baird paid inv 305 | Business account 4950; Debtors -4950
09-11 | Goldfields Albums, bill 2266 | Albums & printing 450 @GST; GST paid 45; Creditors -495
09-14 | Family portrait, tapped | Business account 330; Portraits -300 @GST; GST collected -30
09-16 | Ballarat Dental, staff pictures, inv 307 | Debtors 1210; Commercial -1100 @GST; GST collected -110
09-18 | Telstra | Phone & internet 70 @GST; GST paid 7; Business account -77
09-21 | Eureka Cafe, new menu, inv 308 | Debtors 660; Commercial -600 @GST; GST collected -60
09-25 | Nguyen and Ross paid inv 306 | Business account 990; Debtors -990
09-29 | Jo, September | Wages 1600; PAYG withheld -210; Business account -1390
09-29 | Jo's super, September | Super 192; Super payable -192
09-30 | Insurance, September's share | Insurance 60; Prepaid -60
09-30 | Bank fees | Bank fees 10 @FRE; Business account -10
09-30 | Depreciation, quarter | Depreciation 1200; Gear written down -1200
09-30 | Drawings | Drawings 2000; Business account -2000
"""


def photographer() -> tuple[Workbook, Card]:
    """A photographer in Ballarat: journal lines with a tax code between the account and the amounts."""
    workbook = Workbook()
    journal = workbook.active
    journal.title = "GJ"
    title(journal, "A1", "Wren Lane Photography, Ballarat - general journal 2026/27")
    aside(
        journal,
        "A2",
        "Tax: GST or FRE on what is sold or bought, without the GST; nothing on all other lines.",
    )
    head(journal, 4, ["No.", "Date", "Memo", "Account", "Tax", "Debit", "Credit"], "E6DDF2")
    at = 5
    for entry, (day, memo, lines) in enumerate(rows(PHOTO_JOURNAL), 1):
        total = 0.0
        for line in lines.split("; "):
            line, _, tax = line.partition(" @")
            name, _, text = line.rpartition(" ")
            amount = float(text)
            total += amount
            debit, credit = (number(text), None) if amount > 0 else (None, number(text[1:]))
            put(
                journal,
                at,
                [entry, date(day), memo, name, tax or None, debit, credit],
                ["0", "dd/mm/yyyy", "", "", "", MONEY, MONEY],
            )
            at += 1
        if abs(total) > 0.004:
            raise SystemExit(f"does not balance: {memo}")
    journal.freeze_panes = "A5"
    widths(journal, 6, 12, 48, 22, 7, 12, 12)
    chart = workbook.create_sheet("Accounts")
    head(chart, 1, ["Account", "Type", "Balance"], "E6DDF2")
    accounts = list(rows(PHOTO_ACCOUNTS))
    for at, account in enumerate(accounts, 2):
        sums = [f"SUMIFS(GJ!{c}$5:{c}$3000,GJ!$D$5:$D$3000,A{at})" for c in "FG"]
        put(chart, at, [*account, f"=ROUND({sums[0]}-{sums[1]},2)"], ["", "", SIGNED])
    last = 1 + len(accounts)
    put(chart, last + 1, ["Sum", None, f"=ROUND(SUM(C2:C{last}),2)"], ["", "", SIGNED])
    bold(chart, f"A{last + 1}", f"C{last + 1}")
    dropdown(journal, "D5:D3000", f"Accounts!$A$2:$A${last}")
    dropdown(journal, "E5:E3000", '"GST,FRE"')
    widths(chart, 24, 11, 14)
    page = workbook.create_sheet("Result & BAS")
    sales = "=SUMIFS(GJ!G5:G3000,GJ!E5:E3000,{0})-SUMIFS(GJ!F5:F3000,GJ!E5:E3000,{0})"
    put(page, 1, ["Income", f'=-SUMIFS(Accounts!C2:C{last},Accounts!B2:B{last},"Income")'], ["", SIGNED])
    put(page, 2, ["Expenses", f'=SUMIFS(Accounts!C2:C{last},Accounts!B2:B{last},"Expense")'], ["", SIGNED])
    put(page, 3, ["Profit", "=B1-B2"], ["", SIGNED])
    put(page, 5, ["Tagged GST, sales less purchases", sales.format('"GST"')], ["", SIGNED])
    put(page, 6, ["Tagged FRE, sales less purchases", sales.format('"FRE"')], ["", SIGNED])
    put(page, 7, ["GST collected", "=-Accounts!C10"], ["", SIGNED])
    put(page, 8, ["GST paid", "=Accounts!C11"], ["", SIGNED])
    put(page, 9, ["To pay the ATO", "=B7-B8"], ["", SIGNED])
    bold(page, "A3", "B3", "A9", "B9")
    widths(page, 34, 14)
    return workbook, {
        "book": "ballaratphotos.xlsx",
        "half": "round116",
        "layout": "journal",
        "about": "photographer, Ballarat, Australia, AUD, registered for GST",
        "dialect": "lines with entry number, date and memo on each, the account by name, a tax code (GST or FRE) on what is sold or bought and none elsewhere, debit and credit last, GST on lines of its own; accounts with type and a signed balance, credits as minus, on a second sheet, result and GST on a third",
        "date_order": "dmy",
        "period": ["2026-07-01", "2027-06-30"],
        "journal": {
            "sheet": "GJ",
            "date": "Date",
            "account": "Account",
            "debit": "Debit",
            "credit": "Credit",
        },
        "free": {"GJ": ["No.", "Memo"]},
        "adds_up": {"GJ": ["Debit", "Credit"]},
        "watch": [
            *[f"Accounts!C{row}" for row in (2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, last + 1)],
            *[f"Result & BAS!B{row}" for row in (1, 2, 3, 5, 6, 7, 8, 9)],
        ],
        "zero": [f"Accounts!C{last + 1}"],
    }


# date, details, account, category, income, expense
FARM_MONEY = """
04-01 | Jacob and Sannie, March | Cash | Wages | | 6800
04-02 | Graaff-Reinet abattoir, 18 lambs | Bank | Lambs | 25560 |
04-03 | From the bank for wages | Bank | Transfer | | 8000
04-03 | From the bank for wages | Cash | Transfer | 8000 |
04-07 | Agri co-op, lick | Bank | Feed & licks | | 3180
04-09 | Eskom | Bank | Electricity | | 1942.60
04-10 | Diesel | Bank | Fuel | | 2410
04-14 | Eggs, padstal, March | Cash | Eggs | 540 |
04-15 | Grazing, bottom road, April | Bank | Grazing let | 1200 |
04-17 | Land Bank, April | Bank | Loan paid off | | 2890
04-17 | Land Bank, April | Bank | Loan interest | | 1360
04-20 | Dr Maree, rams tested | Bank | Vet & dip | | 1850
04-23 | Uncle Piet | Bank | Loan paid off | | 1000
04-24 | Gate hinges and wire | Cash | Repairs | | 460
04-28 | Bank charges | Bank | Bank charges | | 185
04-30 | Jacob and Sannie, April | Cash | Wages | | 6800
05-04 | Shearing team | Bank | Shearing | | 9450
05-06 | From the bank for wages | Bank | Transfer | | 7000
05-06 | From the bank for wages | Cash | Transfer | 7000 |
05-07 | Agri co-op, two bags taken back | Cash | Feed & licks | | -390
05-08 | Eskom | Bank | Electricity | | 1875.20
05-11 | BKB, wool | Bank | Wool | 48620 |
05-12 | Eggs, padstal, April | Cash | Eggs | 585 |
05-13 | Chainsaw, Stihl shop | Bank | Equipment | | 6900
05-15 | Grazing, bottom road, May | Bank | Grazing let | 1200 |
05-18 | Land Bank, May | Bank | Loan paid off | | 2905
05-18 | Land Bank, May | Bank | Loan interest | | 1345
05-20 | Municipality, rates | Bank | Rates & levies | | 2260
05-22 | For the household | Bank | Own money out | | 5000
05-25 | Uncle Piet | Bank | Loan paid off | | 1000
05-28 | Bank charges | Bank | Bank charges | | 185
05-29 | Jacob and Sannie, May | Cash | Wages | | 6800
06-03 | From the bank for wages | Bank | Transfer | | 7500
06-03 | From the bank for wages | Cash | Transfer | 7500 |
06-05 | Agri co-op, maize | Bank | Feed & licks | | 4120
06-09 | Eskom | Bank | Electricity | | 2104.80
06-10 | Old plough, sold to a neighbour | Bank | Equipment sold | 2200 |
06-12 | Eggs, padstal, May | Cash | Eggs | 510 |
06-15 | Grazing, bottom road, June | Bank | Grazing let | 1200 |
06-17 | Land Bank, June | Bank | Loan paid off | | 2920
06-17 | Land Bank, June | Bank | Loan interest | | 1330
06-19 | Insurance, Santam, half year | Bank | Insurance | | 5640
06-22 | Tyres for the bakkie | Bank | Repairs | | 4350
06-24 | Uncle Piet | Bank | Loan paid off | | 1000
06-29 | Bank charges | Bank | Bank charges | | 185
06-30 | Jacob and Sannie, June | Cash | Wages | | 6800
07-02 | Graaff-Reinet abattoir, 12 lambs | Bank | Lambs | 17160 |
07-03 | From the bank for wages | Bank | Transfer | | 7000
07-03 | From the bank for wages | Cash | Transfer | 7000 |
07-07 | Agri co-op, lick | Bank | Feed & licks | | 2960
07-09 | Diesel | Bank | Fuel | | 2530
07-10 | Eskom | Bank | Electricity | | 2231.40
07-14 | Eggs, padstal, June | Cash | Eggs | 495 |
07-15 | Grazing, bottom road, July | Bank | Grazing let | 1200 |
07-17 | Land Bank, July | Bank | Loan paid off | | 2930
07-17 | Land Bank, July | Bank | Loan interest | | 1320
07-20 | From my savings, for the trough | Bank | Own money in | 4000 |
07-21 | Trough and pipes, top camp | Bank | Equipment | | 7350
07-24 | Uncle Piet | Bank | Loan paid off | | 1000
07-28 | Bank charges | Bank | Bank charges | | 185
07-31 | Jacob and Sannie, July | Cash | Wages | | 6800
"""

# date, loan, paid, interest
FARM_LOANS = """
04-17 | Land Bank | 4250 | 1360
04-23 | Uncle Piet | 1000 | 0
05-18 | Land Bank | 4250 | 1345
05-25 | Uncle Piet | 1000 | 0
06-17 | Land Bank | 4250 | 1330
06-24 | Uncle Piet | 1000 | 0
07-17 | Land Bank | 4250 | 1320
07-24 | Uncle Piet | 1000 | 0
"""

# bought, what, kind, cost, years, sold on, sold for
FARM_ASSETS = """
2016-03-10 | Massey 240 | Machinery | 96000 | 10 | |
2017-08-02 | Plough | Machinery | 8500 | 10 | 2026-06-10 | 2200
2018-05-21 | Bakkie, Isuzu | Vehicles | 148000 | 8 | |
2019-02-14 | Two-wheel trailer | Vehicles | 12600 | 8 | |
2020-09-01 | Windmill, house camp | Fencing & water | 34500 | 15 | |
2022-06-17 | Jackal fence, north | Fencing & water | 58200 | 15 | |
2023-10-05 | Shearing handpieces | Tools | 9800 | 5 | |
2024-04-11 | Welder | Tools | 5400 | 5 | |
2026-05-13 | Chainsaw | Tools | 6900 | 5 | |
2026-07-21 | Trough and pipes, top camp | Fencing & water | 7350 | 15 | |
"""

FARM_IN = ["Lambs", "Wool", "Eggs", "Grazing let", "Other income"]
FARM_OUT = [
    "Feed & licks",
    "Vet & dip",
    "Shearing",
    "Wages",
    "Fuel",
    "Repairs",
    "Electricity",
    "Rates & levies",
    "Insurance",
    "Transport",
    "Loan interest",
    "Bank charges",
    "Other costs",
]
FARM_ELSE = ["Equipment", "Equipment sold", "Loan paid off", "Own money in", "Own money out", "Transfer"]


def farm() -> tuple[Workbook, Card]:
    """A sheep farm in the Karoo: one list with account and category, a sheet of loans and one of assets."""
    workbook = Workbook()
    book = workbook.active
    book.title = "In & out"
    head(book, 1, ["Date", "Details", "Account", "Category", "Income", "Expense"], "EFE3C2")
    for at, r in enumerate(rows(FARM_MONEY), 2):
        put(
            book,
            at,
            [date(r[0]), *r[1:4], number(r[4]), number(r[5])],
            ["yyyy/mm/dd", "", "", "", MONEY, SIGNED],
        )
    book.freeze_panes = "A2"
    widths(book, 12, 42, 10, 18, 13, 13)
    loans = workbook.create_sheet("Loans")
    title(loans, "A1", "Loans (R)")
    head(loans, 3, ["Date", "Loan", "Paid", "Interest", "Off the loan"], "EFE3C2")
    for at, r in enumerate(rows(FARM_LOANS), 4):
        put(
            loans,
            at,
            [date(r[0]), r[1], number(r[2]), number(r[3]), f"=C{at}-D{at}"],
            ["yyyy/mm/dd", "", MONEY, MONEY, MONEY],
        )
    head(loans, 3, ["", "On 1 April", "Still owed"], "EFE3C2", 7)
    for at, (name, owed) in enumerate((("Land Bank", 163200), ("Uncle Piet", 18000)), 4):
        put(
            loans,
            at,
            [name, owed, f"=H{at}-SUMIFS(E$4:E$300,B$4:B$300,G{at})"],
            ["", MONEY, MONEY],
            7,
        )
    dropdown(loans, "B4:B300", '"Land Bank,Uncle Piet"')
    widths(loans, 12, 14, 12, 12, 13, 3, 14, 13, 13)
    assets = workbook.create_sheet("Assets")
    title(
        assets,
        "A1",
        "What the farm has (R) - 10 years for machinery, 8 vehicles, 15 fencing & water, 5 tools",
    )
    head(
        assets, 3, ["Bought", "What", "Kind", "Cost", "Years", "Wear a year", "Sold on", "Sold for"], "EFE3C2"
    )
    for at, r in enumerate(rows(FARM_ASSETS), 4):
        put(
            assets,
            at,
            [
                date(r[0]),
                r[1],
                r[2],
                number(r[3]),
                number(r[4]),
                f"=ROUND(D{at}/E{at},2)",
                day_of(r[5]),
                number(r[6]),
            ],
            ["yyyy/mm/dd", "", "", MONEY, "0", MONEY, "yyyy/mm/dd", MONEY],
        )
    dropdown(assets, "C4:C200", '"Machinery,Vehicles,Fencing & water,Tools"')
    widths(assets, 12, 30, 17, 13, 8, 12, 12, 12)
    page = workbook.create_sheet("Year")
    title(page, "A1", "Rietpoort - the year from April 2026 (R)")

    def net(column: str, value: str) -> str:
        return "-".join(
            f"SUMIFS('In & out'!{c}$2:{c}$900,'In & out'!{column}$2:{column}$900,{value})" for c in "EF"
        )

    put(page, 3, ["Bank on 1 April", 31480.25], ["", SIGNED])
    put(page, 4, ["Cash on 1 April", 7350], ["", SIGNED])
    put(page, 5, ["Bank now", f"=B3+{net('C', chr(34) + 'Bank' + chr(34))}"], ["", SIGNED])
    put(page, 6, ["Cash now", f"=B4+{net('C', chr(34) + 'Cash' + chr(34))}"], ["", SIGNED])
    put(page, 7, ["Loans still owed", "=SUM(Loans!I4:I5)"], ["", SIGNED])
    put(
        page,
        8,
        ["Cost of all we have", '=SUM(Assets!D4:D200)-SUMIFS(Assets!D4:D200,Assets!G4:G200,">0")'],
        ["", SIGNED],
    )
    put(
        page,
        9,
        ["Loans paid in both lists (0)", "=ROUND(SUM(Loans!E4:E300)+B36,2)"],
        ["", SIGNED],
    )
    head(page, 11, ["Category", "In less out"], "EFE3C2")
    at = 12
    for names, total in ((FARM_IN, "Income"), (FARM_OUT, "Costs"), (FARM_ELSE, "")):
        start = at
        for name in names:
            put(page, at, [name, f"={net('D', f'$A{at}')}"], ["", SIGNED])
            at += 1
        if total:
            put(page, at, [total, f"=SUM(B{start}:B{at - 1})"], ["", SIGNED])
            bold(page, f"A{at}", f"B{at}")
            at += 2
    put(page, at + 1, ["Left over", "=B17+B32"], ["", SIGNED])
    bold(page, f"A{at + 1}", f"B{at + 1}")
    dropdown(book, "C2:C900", '"Bank,Cash"')
    dropdown(book, "D2:D900", f"Year!$A$12:$A${at - 1}")
    widths(page, 30, 14)
    return workbook, {
        "book": "karoofarm.xlsx",
        "half": "round116",
        "layout": "records",
        "about": "small sheep farm, Karoo, South Africa, ZAR, not registered for VAT",
        "dialect": "income and expenses in one list with details, account and category before two amounts, money back as a minus under expense, moves as two lines, headings in the first row; instalments again on a sheet of loans with interest and what comes off by formula; things bought again on a sheet of assets with years by kind, the day and price filled in when sold; the year by categories on a fourth",
        "date_order": "ymd",
        "period": ["2026-04-01", "2027-03-31"],
        "tables": {"money": "In & out", "loans": "Loans", "assets": "Assets"},
        "free": {"In & out": ["Details"], "Assets": ["What"]},
        "adds_up": {"In & out": ["Income", "Expense"]},
        "watch": [
            *[
                f"Year!B{row}"
                for row in (*range(5, 10), *range(12, 18), *range(19, 33), *range(34, 40), at + 1)
            ],
            "Loans!I4",
            "Loans!I5",
        ],
        "zero": ["Year!B9"],
    }


BOOKS = [vet, shop, photographer, farm]
