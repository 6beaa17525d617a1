"""The workbooks of round 69: a biltong maker, a chemist's shop, a kirk, a building inspector, a couple paying off debts."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import across, aside, bold, date, dropdown, head, number, put, rows, shade, title, widths
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
WHOLE = "#,##0;-#,##0"


# code | account | class | normal side
BILTONG_CHART = """
CHQ | FNB cheque account | Asset | D
TIN | Cash tin | Asset | D
POC | FNB savings pocket | Asset | D
SHO | Padstals & shops owing us | Asset | D
EQP | Drying cabinet, slicer, sealer | Asset | D
BAK | Bakkie (Nissan NP200) | Asset | D
VLS | Karoo Vleis, our account there | Liability | C
LEN | WesBank bakkie loan | Liability | C
KAP | Capital, Anneke & Riaan | Equity | C
ONT | Drawings | Equity | D
V-MRK | Sales, Saturday market | Income | C
V-WIN | Sales, padstals & shops | Income | C
V-AAN | Sales, online orders | Income | C
K-VLS | Meat | Cost | D
K-SPS | Spices & vinegar | Cost | D
K-PAK | Vacuum bags & labels | Cost | D
U-STL | Market stall fee | Expense | D
U-BRS | Fuel | Expense | D
U-HUR | Rent, drying room | Expense | D
U-KRG | Prepaid electricity | Expense | D
U-FOO | Airtime & data | Expense | D
U-KOE | Courier (Paxi, Aramex) | Expense | D
U-BNK | Bank & Yoco charges | Expense | D
U-REN | Interest, WesBank | Expense | D
U-VRS | Insurance | Expense | D
U-DIV | Sundries | Expense | D
"""

# day | narration | slip | account amount; …
BILTONG_JOURNAL = """
08-31 | Balances taken over from the old book | | CHQ 18460.25; TIN 600; POC 12000; SHO 2150; EQP 34500; BAK 82000; VLS -6840; LEN -58200; KAP -84670.25
09-01 | Rent of drying room, September | EFT | U-HUR 2800; CHQ -2800
09-02 | Karoo Vleis, 60 kg silverside | 8812 | K-VLS 7140; VLS -7140
09-03 | Freddy Hirsch, coriander and biltong spice | s1 | K-SPS 865.50; CHQ -865.50
09-05 | Market day, card machine | Yoco | CHQ 4260; V-MRK -4260
09-05 | Market day, cash | | TIN 1890; V-MRK -1890
09-05 | Stall fee | s2 | U-STL 250; TIN -250
09-07 | Market cash banked | | CHQ 1500; TIN -1500
09-08 | Engen, fuel for the bakkie | s3 | U-BRS 720; CHQ -720
09-09 | Prepaid electricity | s4 | U-KRG 600; CHQ -600
09-10 | Padstal Nieu-Bethesda paid August | EFT | CHQ 2150; SHO -2150
09-11 | Karoo Vleis account, August paid | EFT | VLS 6840; CHQ -6840
09-14 | Online orders for the week | PayFast | CHQ 1845; V-AAN -1845
09-15 | Paxi, 11 parcels | s5 | U-KOE 658.90; CHQ -658.90
09-15 | WesBank instalment | D/O | LEN 1650; U-REN 560; CHQ -2210
09-19 | Market day, card machine | Yoco | CHQ 3985; V-MRK -3985
09-19 | Market day, cash | | TIN 1610; V-MRK -1610
09-19 | Stall fee | s6 | U-STL 250; TIN -250
09-21 | Vacuum bags, 500, Packaging Place | s7 | K-PAK 1120; CHQ -1120
09-23 | Vodacom airtime and data | s8 | U-FOO 349; CHQ -349
09-25 | Padstal Nieu-Bethesda, 12 kg | inv 61 | SHO 3120; V-WIN -3120
09-28 | Santam, bakkie and stock | D/O | U-VRS 985; CHQ -985
09-30 | FNB and Yoco charges | | U-BNK 412.65; CHQ -412.65
09-30 | Drawings | EFT | ONT 6000; CHQ -6000
10-01 | Rent of drying room, October | EFT | U-HUR 2800; CHQ -2800
10-02 | Karoo Vleis, 55 kg silverside | 8979 | K-VLS 6600; VLS -6600
10-03 | Market day, card machine | Yoco | CHQ 4512.50; V-MRK -4512.50
10-03 | Market day, cash | | TIN 2040; V-MRK -2040
10-03 | Stall fee | s9 | U-STL 250; TIN -250
10-05 | Market cash banked | | CHQ 2500; TIN -2500
10-06 | Engen, fuel for the bakkie | s10 | U-BRS 690; CHQ -690
10-09 | Padstal Nieu-Bethesda paid inv 61 | EFT | CHQ 3120; SHO -3120
10-09 | Karoo Vleis account, September paid | EFT | VLS 7140; CHQ -7140
10-12 | Prepaid electricity | s11 | U-KRG 600; CHQ -600
10-13 | Online orders for the week | PayFast | CHQ 2230; V-AAN -2230
10-14 | Paxi, 13 parcels | s12 | U-KOE 778.70; CHQ -778.70
10-15 | WesBank instalment | D/O | LEN 1664; U-REN 546; CHQ -2210
10-17 | Market day, card machine | Yoco | CHQ 4105; V-MRK -4105
10-17 | Market day, cash | | TIN 1725; V-MRK -1725
10-17 | Stall fee | s13 | U-STL 250; TIN -250
10-20 | Graaff-Reinet Slaghuis Deli, 8 kg | inv 62 | SHO 2080; V-WIN -2080
10-22 | Freddy Hirsch, spice and brown vinegar | s14 | K-SPS 942; CHQ -942
10-23 | Vodacom airtime and data | s15 | U-FOO 349; CHQ -349
10-26 | Padstal Nieu-Bethesda, 10 kg | inv 63 | SHO 2600; V-WIN -2600
10-28 | Santam, bakkie and stock | D/O | U-VRS 985; CHQ -985
10-30 | To the savings pocket | | POC 1500; CHQ -1500
10-31 | FNB and Yoco charges | | U-BNK 438.20; CHQ -438.20
10-31 | Drawings | EFT | ONT 6000; CHQ -6000
11-02 | Rent of drying room, November | EFT | U-HUR 2800; CHQ -2800
11-03 | Karoo Vleis, 70 kg silverside | 9130 | K-VLS 8470; VLS -8470
11-05 | Engen, fuel for the bakkie | s16 | U-BRS 705; CHQ -705
11-07 | Market day, card machine | Yoco | CHQ 4870; V-MRK -4870
11-07 | Market day, cash | | TIN 2215; V-MRK -2215
11-07 | Stall fee | s17 | U-STL 250; TIN -250
"""


def biltong() -> tuple[Workbook, Card]:
    """A biltong maker in the Karoo: a journal with letter codes and a D or C before one amount."""
    workbook = Workbook()
    chart = workbook.active
    chart.title = "Chart"
    title(chart, "A1", "Kambro Biltong, Graaff-Reinet", 16)
    aside(chart, "A2", "Chart of accounts. Afrikaans codes are Ouma's, leave them.")
    head(chart, 4, ["Code", "Account", "Class", "Normal", "Debits", "Credits", "Balance R"], "FCE4D6")
    accounts = list(rows(BILTONG_CHART))
    first, last = 5, 4 + len(accounts)
    where: dict[str, int] = {}
    for at, (code, name, kind, side) in enumerate(accounts, first):
        where[code] = at
        sums = [
            f"=SUMIFS('Gen Jnl'!$F$9:$F$1500,'Gen Jnl'!$C$9:$C$1500,$A{at},'Gen Jnl'!$E$9:$E$1500,\"{flag}\")"
            for flag in "DC"
        ]
        put(
            chart,
            at,
            [code, name, kind, side, *sums, f'=IF(D{at}="D",E{at}-F{at},F{at}-E{at})'],
            ["", "", "", "", MONEY, MONEY, SIGNED],
        )
    foot = last + 1
    put(
        chart,
        foot,
        [
            None,
            "Debits, credits, difference",
            None,
            None,
            f"=SUM(E{first}:E{last})",
            f"=SUM(F{first}:F{last})",
            f"=ROUND(E{foot}-F{foot},2)",
        ],
        ["", "", "", "", MONEY, MONEY, SIGNED],
    )
    bold(chart, *[f"{c}{foot}" for c in "BEFG"])
    widths(chart, 9, 34, 11, 8, 13, 13, 13)

    page = workbook.create_sheet("Gen Jnl")
    title(page, "A1", "GENERAL JOURNAL from 1 September 2026")
    aside(
        page,
        "A2",
        "Every happening: one line D, one line C, same voucher. Everyday slips go off the FNB card.",
    )
    put(page, 4, ["Last voucher", None, "=MAX(A9:A1500)"])
    put(page, 5, ["Out by", None, f"=Chart!G{foot}"], ["", "", SIGNED])
    put(page, 6, ["FNB stands at", None, f"=Chart!G{where['CHQ']}"], ["", "", SIGNED])
    shade(page, "A4:C6", "FFF2CC")
    head(page, 8, ["Vch", "Day", "Code", "Account", "D/C", "Rand", "Narration", "Slip"], "FCE4D6")
    at = 8
    for voucher, (day, what, slip, parts) in enumerate(rows(BILTONG_JOURNAL)):
        lines = [part.strip().rpartition(" ") for part in parts.split(";")]
        if abs(sum(float(amount) for _, _, amount in lines)) > 0.004:
            raise SystemExit(f"does not balance: {what}")
        for code, _, amount in lines:
            at += 1
            value = number(amount) or 0
            if code.strip() not in where:
                raise SystemExit(f"no such account: {code}")
            put(
                page,
                at,
                [
                    voucher,
                    date(day),
                    code.strip(),
                    f'=IFERROR(VLOOKUP(C{at},Chart!$A${first}:$B${last},2,FALSE),"??")',
                    "D" if value > 0 else "C",
                    abs(value),
                    what,
                    slip or None,
                ],
                ["0", "yyyy/mm/dd", "", "", "", MONEY],
            )
    page.freeze_panes = "A9"
    dropdown(page, "C9:C1500", f"Chart!$A${first}:$A${last}")
    dropdown(page, "E9:E1500", '"D,C"')
    widths(page, 7, 12, 9, 32, 6, 12, 44, 9)

    result = workbook.create_sheet("Profit")
    title(result, "A1", "Wins en verlies / profit and loss")
    row, totals = 3, []
    for kind, label in (("Income", "Sales"), ("Cost", "Cost of what we sold"), ("Expense", "Running costs")):
        put(result, row, [label])
        bold(result, f"A{row}")
        start = row + 1
        for code, name, of, _ in accounts:
            if of == kind:
                row += 1
                put(result, row, ["   " + name, f"=Chart!G{where[code]}"], ["", SIGNED])
        row += 1
        put(result, row, [f"Total {label.lower()}", None, f"=SUM(B{start}:B{row - 1})"], ["", "", SIGNED])
        bold(result, f"A{row}", f"C{row}")
        totals.append(row)
        row += 2
    put(result, row, ["Profit", None, f"=C{totals[0]}-C{totals[1]}-C{totals[2]}"], ["", "", SIGNED])
    bold(result, f"A{row}", f"C{row}")
    widths(result, 34, 13, 13)
    return workbook, {
        "book": "biltong.xlsx",
        "half": "round69",
        "layout": "journal",
        "about": "biltong maker with a market stall, Eastern Cape, South Africa, ZAR; not registered for VAT",
        "dialect": "a voucher number, letter codes with the name looked up beside them, D or C before one amount, narration and slip last; the list starts in row 9 below a box; chart of accounts with normal side and balance on the first sheet, profit and loss by formulas",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-02-28"],
        "journal": {"sheet": "Gen Jnl", "date": "Day", "account": "Code", "flag": "D/C", "amount": "Rand"},
        "free": {"Gen Jnl": ["Vch", "Narration", "Slip"]},
        "adds_up": {"Gen Jnl": ["Rand"]},
        "watch": [
            *[f"Chart!G{at}" for code, at in where.items() if code not in ("EQP", "BAK", "KAP")],
            f"Chart!G{foot}",
            *[f"Profit!C{at}" for at in (*totals, row)],
        ],
        "zero": [f"Chart!G{foot}"],
    }


# date | counter cash | UPI | card | udhaar given | udhaar received | note
CHEMIST_DAYS = """
10-01 | 9240 | 6815 | 1320 | 450 | 0 |
10-02 | 5120 | 3980 | 0 | 0 | 300 | half day, Gandhi Jayanti
10-03 | 10460 | 7245 | 2180 | 620 | 0 |
10-05 | 11280 | 8130 | 1640 | 380 | 1200 |
10-06 | 9870 | 7420 | 960 | 0 | 0 |
10-07 | 8960 | 6985 | 1475 | 540 | 450 |
10-08 | 9415 | 7160 | 0 | 260 | 0 |
10-09 | 10120 | 8340 | 2260 | 0 | 620 |
10-10 | 12340 | 9215 | 1880 | 710 | 0 | camp at the school
10-12 | 10875 | 8060 | 1215 | 340 | 0 |
10-13 | 9180 | 7340 | 680 | 0 | 900 |
10-14 | 8745 | 6890 | 1540 | 480 | 0 |
10-15 | 9320 | 7105 | 1130 | 0 | 0 |
10-16 | 9985 | 7780 | 2045 | 290 | 710 |
10-17 | 11760 | 8925 | 1390 | 560 | 0 |
10-19 | 10340 | 8210 | 0 | 0 | 340 |
10-20 | 6180 | 4460 | 720 | 0 | 0 | Dussehra, till 2
10-21 | 9875 | 7690 | 1365 | 410 | 0 |
10-22 | 9130 | 7240 | 1080 | 0 | 560 |
10-23 | 9660 | 7815 | 1925 | 350 | 0 |
10-24 | 11940 | 9080 | 2310 | 640 | 0 |
10-26 | 10425 | 8350 | 1240 | 0 | 1000 |
10-27 | 9215 | 7180 | 870 | 280 | 0 |
10-28 | 8890 | 7035 | 1460 | 0 | 0 |
10-29 | 9540 | 7620 | 1290 | 460 | 410 |
10-30 | 10270 | 8145 | 1785 | 0 | 0 |
10-31 | 12160 | 9430 | 2050 | 690 | 0 |
11-02 | 11385 | 8720 | 1510 | 420 | 640 |
11-03 | 9760 | 7545 | 0 | 0 | 0 |
11-04 | 9245 | 7310 | 1340 | 370 | 0 |
11-05 | 10880 | 8465 | 1930 | 580 | 460 |
11-06 | 12450 | 9670 | 2640 | 0 | 0 | Dhanteras
11-07 | 10230 | 8115 | 1160 | 310 | 0 |
11-09 | 4380 | 3265 | 0 | 0 | 0 | morning only
"""
# bill date | stockist | bill no | amount | paid on | paid by
CHEMIST_BILLS = """
10-01 | Mahavir Distributors | MD/4311 | 42872 | 10-15 | NEFT
10-03 | Om Pharma Agency | 2287 | 22712 | 10-17 | Cheque
10-05 | Sai Surgicals | S-918 | 9936 | 10-05 | UPI
10-06 | Godavari Medico | GM-6021 | 35029 | 10-20 | NEFT
10-09 | Baby & Care Agencies | 771 | 17158 | 10-23 | UPI
10-12 | Mahavir Distributors | MD/4402 | 49392 | 10-26 | NEFT
10-14 | Om Pharma Agency | 2351 | 25967 | 10-28 | Cheque
10-16 | Godavari Medico | GM-6098 | 31889 | 10-30 | NEFT
10-19 | Sai Surgicals | S-944 | 8476 | 10-19 | UPI
10-21 | Ayush Herbals | AH/212 | 13662 | 11-04 | UPI
10-23 | Mahavir Distributors | MD/4486 | 44436 | 11-05 | NEFT
10-26 | Baby & Care Agencies | 802 | 18894 | |
10-28 | Om Pharma Agency | 2419 | 24472 | |
10-30 | Godavari Medico | GM-6177 | 37904 | |
11-02 | Mahavir Distributors | MD/4571 | 50945 | |
11-04 | Sai Surgicals | S-970 | 9464 | 11-04 | UPI
11-05 | Ayush Herbals | AH/229 | 14674 | |
"""
# date | head | rupees | galla or bank | remark
CHEMIST_COSTS = """
10-01 | Rent | 14000 | Bank | shop rent, Kulkarni
10-03 | Chai & nashta | 140 | Galla | staff
10-05 | Staff | 3000 | Galla | Ganesh, advance
10-08 | Light bill | 4260 | Bank | MSEDCL
10-10 | Chai & nashta | 155 | Galla | staff, camp
10-13 | Delivery & petrol | 400 | Galla | petrol, Activa
10-15 | Staff | 11000 | Bank | Sunita, salary
10-17 | Chai & nashta | 140 | Galla | staff
10-20 | Puja & dharmada | 350 | Galla | Dussehra, flowers
10-22 | Packing & print | 980 | Bank | carry bags, bill rolls
10-24 | Delivery & petrol | 400 | Galla | petrol, Activa
10-26 | Phone & net | 799 | Bank | Jio fibre
10-28 | Repairs | 650 | Galla | fridge gas top-up
10-31 | Chai & nashta | 160 | Galla | staff
11-02 | Rent | 14000 | Bank | shop rent, Kulkarni
11-04 | Delivery & petrol | 400 | Galla | petrol, Activa
11-06 | Puja & dharmada | 1100 | Galla | Dhanteras puja, sweets
11-07 | Chai & nashta | 150 | Galla | staff
"""
CHEMIST_HEADS = [
    "Rent",
    "Light bill",
    "Staff",
    "Chai & nashta",
    "Delivery & petrol",
    "Packing & print",
    "Phone & net",
    "Repairs",
    "Puja & dharmada",
    "Other",
]


def chemist() -> tuple[Workbook, Card]:
    """A chemist's shop in Nashik: a row for each day's sale, stockists' bills, and the shop's expenses."""
    workbook = Workbook()
    days = workbook.active
    days.title = "Rozcha Hishob"
    across(days, "A1:I1", "SHREE GAJANAN MEDICAL & GENERAL STORES, Nashik Road", "C6E0B4", 14)
    aside(days, "A2", "Day close: count galla, note PhonePe and card from the machine. Sunday closed.")
    across(days, "B4:E4", "SALE OF THE DAY", "E2EFDA", size=11)
    head(
        days,
        5,
        ["Date", "Cash", "UPI", "Card", "Udhaar given", "Total sale", "Udhaar recd", "Into galla", "Note"],
        "E2EFDA",
    )
    at = 5
    for day, *figures, note in rows(CHEMIST_DAYS):
        at += 1
        cash, upi, card, given, back = [number(f) for f in figures]
        put(
            days,
            at,
            [date(day), cash, upi, card, given, f"=SUM(B{at}:E{at})", back, f"=B{at}+G{at}", note or None],
            ["dd-mm-yy", *[WHOLE] * 7],
        )
    days.freeze_panes = "B6"
    bold(days, *[f"F{r}" for r in range(6, at + 1)])
    widths(days, 11, 10, 10, 10, 10, 11, 10, 11, 30)

    bills = workbook.create_sheet("Stockist bills")
    put(bills, 1, ["Still to pay stockists", None, None, '=SUM(D5:D800)-SUMIF(E5:E800,">0",D5:D800)'])
    bold(bills, "A1", "D1")
    bills["D1"].number_format = WHOLE
    head(
        bills,
        4,
        ["Bill dt", "Stockist", "Bill no.", "Amount ₹", "Paid on", "Paid by", "Due", "Status"],
        "FFE699",
    )
    for row, (day, who, no, amount, paid, how) in enumerate(rows(CHEMIST_BILLS), 5):
        put(
            bills,
            row,
            [
                date(day),
                who,
                number(no) if no.isdigit() else no,
                number(amount),
                date(paid) if paid else None,
                how or None,
                f"=A{row}+14",
                f'=IF(E{row}="","PENDING","ok")',
            ],
            ["dd-mm-yy", "", "", WHOLE, "dd-mm-yy", "", "dd-mm-yy"],
        )
    bills.freeze_panes = "A5"
    dropdown(bills, "F5:F800", '"NEFT,UPI,Cheque,Cash"')
    widths(bills, 11, 26, 12, 11, 11, 10, 11, 10)

    costs = workbook.create_sheet("Kharcha")
    title(costs, "A1", "Shop kharcha")
    head(costs, 3, ["Date", "Head", "₹", "From", "Remark"], "F8CBAD")
    for row, (day, name, amount, source, remark) in enumerate(rows(CHEMIST_COSTS), 4):
        if name not in CHEMIST_HEADS:
            raise SystemExit(f"no such head: {name}")
        put(costs, row, [date(day), name, number(amount), source, remark], ["dd-mm-yy", "", WHOLE])
    dropdown(costs, "B4:B800", "Mahina!$A$13:$A$22")
    dropdown(costs, "D4:D800", '"Galla,Bank"')
    widths(costs, 11, 20, 10, 9, 34)

    month = workbook.create_sheet("Mahina")
    title(month, "A1", "Month by month")
    months = [dt.date(2026, m, 1) for m in (10, 11, 12)] + [dt.date(2027, m, 1) for m in (1, 2, 3)]
    head(month, 3, ["", *months], "D9E1F2")
    letters = "BCDEFG"
    for c in letters:
        month[f"{c}3"].number_format = "mmm-yy"

    def of(sheet: str, dates: str, column: str, c: str, extra: str = "") -> str:
        """The sum of a column in the month at the head of column `c`."""
        span = f"'{sheet}'!${column}$4:${column}$800"
        days_of = f"'{sheet}'!${dates}$4:${dates}$800"
        return f'SUMIFS({span},{days_of},">="&{c}$3,{days_of},"<"&EDATE({c}$3,1){extra})'

    lines = [
        ("Cash", "B"),
        ("UPI", "C"),
        ("Card", "D"),
        ("Udhaar given", "E"),
        ("TOTAL SALE", "F"),
        ("Udhaar recd", "G"),
    ]
    for row, (name, column) in enumerate(lines, 4):
        put(
            month,
            row,
            [name, *[f"={of('Rozcha Hishob', 'A', column, c)}" for c in letters]],
            ["", *[WHOLE] * 6],
        )
    put(
        month,
        10,
        ["Bills of the month", *[f"={of('Stockist bills', 'A', 'D', c)}" for c in letters]],
        ["", *[WHOLE] * 6],
    )
    put(month, 12, ["KHARCHA"])
    for row, name in enumerate(CHEMIST_HEADS, 13):
        extra = f",Kharcha!$B$4:$B$800,$A{row}"
        put(
            month,
            row,
            [name, *[f"={of('Kharcha', 'A', 'C', c, extra)}" for c in letters]],
            ["", *[WHOLE] * 6],
        )
    put(month, 23, ["Total kharcha", *[f"=SUM({c}13:{c}22)" for c in letters]], ["", *[WHOLE] * 6])
    put(
        month,
        25,
        ["Left over (sale - bills - kharcha)", *[f"={c}8-{c}10-{c}23" for c in letters]],
        ["", *[WHOLE] * 6],
    )
    bold(month, "A12", *[f"{c}{r}" for r in (8, 23, 25) for c in "A" + letters])
    widths(month, 32, *[11] * 6)
    return workbook, {
        "book": "chemist.xlsx",
        "half": "round69",
        "layout": "records",
        "about": "chemist's shop, Nashik, India, INR; GST under the composition scheme, amounts as taken and paid",
        "dialect": "a row added for each day's sale by cash, UPI, card and on credit with the total by formula, credit paid back and a note last; stockists' bills with the day and way of paying filled in later, due day and status by formulas; expenses with head and source; months on a last sheet; headings partly in Marathi and Hindi",
        "date_order": "dmy",
        "period": ["2026-10-01", "2027-03-31"],
        "tables": {"takings": "Rozcha Hishob", "bills": "Stockist bills", "expenses": "Kharcha"},
        "free": {"Rozcha Hishob": ["Note"], "Kharcha": ["Remark"]},
        "adds_up": {},
        "watch": [
            "Stockist bills!D1",
            *[f"Mahina!C{row}" for row in (*range(4, 11), *range(13, 24), 25)],
        ],
        "zero": [],
    }


# fund | its name on the front | opening | heads it takes
KIRK_FUNDS = {
    "General": ("General Fund", 6418.35),
    "Fabric": ("Fabric Fund", 11260.40),
    "Organ": ("Organ Appeal", 2875.00),
    "Benevolent": ("Benevolent Fund (restricted)", 1342.18),
}
# date | from / to | head | how | received | paid
KIRK_LINES = {
    "General": """
08-02 | Open plate, 2nd | Open plate | cash | 142.60 |
08-02 | FWO envelopes | FWO | cash | 318.00 |
08-05 | Standing orders, 14 | FWO | BACS | 1065.00 |
08-09 | Open plate and envelopes, 9th - plate | Open plate | cash | 128.45 |
08-09 | FWO envelopes | FWO | cash | 286.00 |
08-12 | SSE, electricity July | Heat & light | DD | | 94.20
08-15 | Giving to Grow, 121 George Street | Giving to Grow | DD | | 912.00
08-18 | CCLI licence | Worship & music | DD | | 148.00
08-20 | Wedding, Farquhar, church and officer | Weddings & funerals | BACS | 260.00 |
08-23 | Open plate, 23rd | Open plate | cash | 119.30 |
08-28 | Mrs Imrie, organist, August | Organist | BACS | | 320.00
08-31 | Church officer, D. Laing, August | Church officer | BACS | | 180.00
09-05 | Standing orders, 14 | FWO | BACS | 1065.00 |
09-06 | Open plate, 6th | Open plate | cash | 136.80 |
09-06 | FWO envelopes | FWO | cash | 342.00 |
09-10 | SSE, electricity August | Heat & light | DD | | 88.75
09-15 | Giving to Grow, 121 George Street | Giving to Grow | DD | | 912.00
09-17 | Funeral, the late J. Moir, donation | Weddings & funerals | chq | 100.00 |
09-22 | Flyers, harvest, Minuteman Press | Printing & post | chq 1187 | | 46.80
09-28 | Mrs Imrie, organist, September | Organist | BACS | | 320.00
09-30 | Church officer, D. Laing, September | Church officer | BACS | | 180.00
10-04 | Open plate, harvest | Open plate | cash | 171.25 |
10-04 | FWO envelopes | FWO | cash | 365.00 |
10-05 | Standing orders, 15 | FWO | BACS | 1105.00 |
10-12 | SSE, electricity September | Heat & light | DD | | 132.40
10-14 | HMRC, Gift Aid for the year to April | Gift Aid | BACS | 3214.75 |
10-15 | Giving to Grow, 121 George Street | Giving to Grow | DD | | 912.00
10-20 | Scottish Water | Heat & light | DD | | 61.15
10-26 | Mrs Imrie, organist, October | Organist | BACS | | 320.00
10-30 | Church officer, D. Laing, October | Church officer | BACS | | 180.00
11-01 | Open plate, communion | Open plate | cash | 158.90 |
11-01 | FWO envelopes | FWO | cash | 294.00 |
11-05 | Standing orders, 15 | FWO | BACS | 1105.00 |
11-08 | Open plate, Remembrance | Open plate | cash | 204.35 |
""",
    "Fabric": """
08-08 | Hall let, Brownies, July and August | Hall lets | BACS | 96.00 |
08-14 | J. Tulloch, slater, ridge tiles | Repairs | chq 1184 | | 465.00
08-29 | Summer fete | Fund raising | cash | 812.40 |
09-08 | Hall let, Pilates, September | Hall lets | BACS | 120.00 |
09-12 | Ecclesiastical, buildings, quarter | Insurance | DD | | 388.60
09-19 | Coffee morning | Fund raising | cash | 236.70 |
09-25 | Boiler service, Fife Heating | Repairs | BACS | | 174.00
10-08 | Hall let, Pilates, October | Hall lets | BACS | 120.00 |
10-10 | Hall let, Brownies, September and October | Hall lets | BACS | 96.00 |
10-17 | Gutters cleared, J. Tulloch | Repairs | chq 1189 | | 210.00
10-31 | Soup lunch | Fund raising | cash | 184.50 |
11-06 | Hall let, Pilates, November | Hall lets | BACS | 120.00 |
""",
    "Organ": """
08-16 | Concert, Cupar Brass | Concerts | cash | 428.00 |
08-24 | Mr & Mrs Pryde | Gifts | chq | 250.00 |
09-15 | Harrison, tuning visit | Tuning & repair | BACS | | 168.00
10-18 | Recital, retiring collection | Concerts | cash | 196.55 |
11-02 | In memory of Nan Baird | Gifts | chq | 100.00 |
""",
    "Benevolent": """
08-11 | Food parcel, family at no. 9 | Help given | cash | | 45.00
09-13 | Box at the door | Gifts | cash | 38.20 |
10-02 | Electric key, topped up for Mrs K. | Help given | cash | | 40.00
10-25 | The Guild | Gifts | chq | 150.00 |
""",
}
KIRK_HEADS = {
    "General": [
        "FWO",
        "Open plate",
        "Gift Aid",
        "Weddings & funerals",
        "Giving to Grow",
        "Organist",
        "Church officer",
        "Heat & light",
        "Worship & music",
        "Printing & post",
        "Sundry",
    ],
    "Fabric": ["Hall lets", "Fund raising", "Gifts", "Repairs", "Insurance", "Cleaning"],
    "Organ": ["Concerts", "Gifts", "Tuning & repair"],
    "Benevolent": ["Gifts", "Help given"],
}


def kirkfunds() -> tuple[Workbook, Card]:
    """A parish church in Fife: a sheet for each fund with heads and a running balance, an abstract first."""
    workbook = Workbook()
    front = workbook.active
    front.title = "Abstract"
    across(front, "A1:E1", "BALMERLAW PARISH CHURCH (Church of Scotland)", "D9D2E9", 14)
    aside(
        front, "A2", "Treasurer's abstract, financial year from 1 August 2026. SC number on the letterhead."
    )
    head(front, 4, ["Fund", "At 1 August", "Received", "Paid", "In hand"], "D9D2E9")
    for at, (fund, (name, _)) in enumerate(KIRK_FUNDS.items(), 5):
        put(
            front,
            at,
            [name, f"={fund}!G6", f"={fund}!E4", f"={fund}!F4", f"=B{at}+C{at}-D{at}"],
            ["", *[MONEY] * 3, SIGNED],
        )
    put(front, 9, ["All funds", *[f"=SUM({c}5:{c}8)" for c in "BCDE"]], ["", *[MONEY] * 4])
    bold(front, *[f"{c}9" for c in "ABCDE"])
    at, watch = 11, [f"Abstract!{c}{row}" for row in range(5, 10) for c in "CDE"]
    for fund, names in KIRK_HEADS.items():
        head(front, at, [KIRK_FUNDS[fund][0], None, "Received", "Paid"], "EDE7F6")
        for name in names:
            at += 1
            sums = [f"=SUMIF({fund}!$C$7:$C$400,$A{at},{fund}!{c}$7:{c}$400)" for c in "EF"]
            put(front, at, [name, None, *sums], ["", "", MONEY, MONEY])
            watch += [f"Abstract!C{at}", f"Abstract!D{at}"]
        at += 2
    widths(front, 34, 13, 13, 13, 13)
    for fund, (name, opening) in KIRK_FUNDS.items():
        sheet = workbook.create_sheet(fund)
        title(sheet, "A1", name, 15)
        aside(sheet, "A2", "Add at the foot. Bank is one account; the funds are kept apart here only.")
        put(
            sheet,
            4,
            ["Totals", None, None, None, "=SUM(E7:E400)", "=SUM(F7:F400)"],
            ["", "", "", "", MONEY, MONEY],
        )
        bold(sheet, "A4", "E4", "F4")
        head(sheet, 5, ["Date", "From / to", "Head", "How", "Rec'd £", "Paid £", "Balance £"], "D9D2E9")
        put(
            sheet,
            6,
            [dt.date(2026, 8, 1), "Balance from last year", None, None, None, None, opening],
            ["dd/mm/yyyy", *[""] * 5, SIGNED],
        )
        for row, (day, who, what, how, *money) in enumerate(rows(KIRK_LINES[fund]), 7):
            if what not in KIRK_HEADS[fund]:
                raise SystemExit(f"no such head: {what}")
            put(
                sheet,
                row,
                [date(day), who, what, how, *[number(m) for m in money], f"=G{row - 1}+E{row}-F{row}"],
                ["dd/mm/yyyy", "", "", "", MONEY, MONEY, SIGNED],
            )
        dropdown(sheet, "C7:C400", '"' + ",".join(KIRK_HEADS[fund]) + '"')
        sheet.freeze_panes = "A7"
        widths(sheet, 12, 38, 21, 10, 12, 12, 13)
    funds = list(KIRK_FUNDS)
    return workbook, {
        "book": "kirkfunds.xlsx",
        "half": "round69",
        "layout": "cash book",
        "about": "parish church, Fife, Scotland, GBP",
        "dialect": "a sheet for each fund with head, how it came or went, received and paid and a running balance, the balance from last year on its first line, totals above the headings; an abstract of the funds and of each fund's heads on the first sheet",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "cash": {"sheet": funds, "date": "Date", "category": "Head", "in": "Rec'd £", "out": "Paid £"},
        "free": {fund: ["From / to", "How"] for fund in funds},
        "adds_up": {fund: ["Rec'd £", "Paid £"] for fund in funds},
        "watch": watch,
        "zero": [],
    }


# sent | client | property | report | fee without GST
INSPECT_REGISTER = """
09-01 | Harcourts Kapiti | 22 Rosetta Rd, Raumati | Pre-sale | 595
09-03 | T & L Ngatai | 8 Tui Cres, Waikanae | Pre-purchase | 620
09-04 | Kapiti Coast Conveyancing | 5/40 Seaview Rd | Pre-purchase | 580
09-08 | G. Prendergast | 117 Te Moana Rd | Moisture only | 280
09-10 | Harcourts Kapiti | 3 Manawa Ave | Pre-sale | 595
09-14 | M. Oosterhof | 61 Field Way, Waikanae Beach | Pre-purchase | 680
09-17 | Tall Poppy Paraparaumu | 19 Ruapehu St | Pre-sale | 595
09-21 | Rangiatea Trust | 4 Mill Rd, Otaki, hall | Maintenance plan | 1450
09-24 | Dev & Anjali Rao | 75 Rimu Rd | Pre-purchase | 620
09-29 | Kapiti Coast Conveyancing | 12 Makora Rd | Pre-purchase | 620
10-01 | Harcourts Kapiti | 90 Matatua Rd | Pre-sale | 595
10-05 | J. Sutcliffe | 33 Wharemauku Rd | New-build handover | 720
10-07 | Tall Poppy Paraparaumu | 2 Golf Rd | Pre-sale | 595
10-09 | P. & H. Fonoti | 28 Kaitawa Cres | Pre-purchase | 620
10-13 | Coastline Body Corp | 6 units, Marine Pde | Maintenance plan | 1900
10-15 | L. Dravitzki | 51 Winara Ave | Moisture only | 280
10-19 | Harcourts Kapiti | 14 Tennis Court Rd | Pre-sale | 595
10-21 | Kapiti Coast Conveyancing | 7 Kowhai St | Pre-purchase | 620
10-23 | B. Armitage | 102 Paekakariki Hill Rd | Pre-purchase | 740
10-28 | Tall Poppy Paraparaumu | 44 Guildford Dr | Pre-sale | 595
11-02 | Harcourts Kapiti | 9 Alexander Rd | Pre-sale | 650
11-04 | S. Halloran | 16 Ames St, Paekakariki | New-build handover | 720
11-05 | Kapiti Coast Conveyancing | 30 Weka Rd | Pre-purchase | 620
"""
# day | invoice, counted from the first | amount, empty for all of it | how
INSPECT_IN = """
09-04 | 2 | | Bank
09-09 | 4 | | Eftpos
09-15 | 6 | | Bank
09-18 | 1 | | Bank
09-18 | 3 | | Bank
09-25 | 9 | | Bank
09-28 | 5 | | Bank
10-02 | 7 | | Bank
10-06 | 8 | 800 | Bank
10-08 | 12 | | Bank
10-12 | 10 | | Bank
10-12 | 14 | | Eftpos
10-16 | 11 | | Bank
10-16 | 16 | | Eftpos
10-20 | 8 | 867.50 | Bank
10-23 | 13 | | Bank
10-27 | 19 | | Bank
10-30 | 15 | 1092.50 | Bank
11-03 | 17 | | Bank
11-05 | 18 | | Bank
"""
# day | paid to | what | category | total with GST | GST on it? | from
INSPECT_OUT = """
09-02 | Z Raumati | petrol | Vehicle | 92.10 | Y | Visa
09-05 | NZIBI | member's fee, half year | Memberships | 287.50 | Y | Visa
09-09 | One NZ | mobile | Phone & software | 69.00 | Y | Visa
09-11 | Bunnings Paraparaumu | torch, coveralls | Tools & gear | 118.45 | Y | Visa
09-15 | Marsh | professional indemnity, quarter | Insurance | 642.85 | Y | ANZ
09-18 | Z Raumati | petrol | Vehicle | 87.35 | Y | Visa
09-22 | Horizon Inspect | report app | Phone & software | 79.00 | Y | Visa
09-28 | ANZ | account fee | Bank & interest | 8.50 | N | ANZ
10-01 | Caltex Waikanae | petrol | Vehicle | 95.80 | Y | Visa
10-06 | VTNZ | WoF, the Hilux | Vehicle | 79.00 | Y | Visa
10-09 | One NZ | mobile | Phone & software | 69.00 | Y | Visa
10-14 | Carters | ladder stand-off | Tools & gear | 146.90 | Y | ANZ
10-17 | Z Raumati | petrol | Vehicle | 90.25 | Y | Visa
10-22 | Horizon Inspect | report app | Phone & software | 79.00 | Y | Visa
10-28 | ANZ | account fee | Bank & interest | 8.50 | N | ANZ
10-30 | Kapiti Observer | ad, two weeks | Advertising | 172.50 | Y | Visa
11-03 | Z Raumati | petrol | Vehicle | 93.60 | Y | Visa
11-06 | Warehouse Stationery | ink, folders | Office | 64.20 | Y | Visa
"""
INSPECT_KINDS = [
    "Vehicle",
    "Tools & gear",
    "Phone & software",
    "Insurance",
    "Memberships",
    "Advertising",
    "Office",
    "Bank & interest",
    "Other",
]


def inspector() -> tuple[Workbook, Card]:
    """A building inspector on the Kapiti Coast: a register of invoices, payments apart, spending with GST."""
    workbook = Workbook()
    book = workbook.active
    book.title = "Register"
    title(book, "B1", "Plumbline Building Inspections Ltd", 18)
    aside(book, "B2", "GST 15%. Invoices are due on the 20th of the month after.")
    register = list(rows(INSPECT_REGISTER))
    top, first_no = 6, 2041
    last = top + len(register)
    put(book, 3, ["Invoiced", None, None, f"=SUM(I{top + 1}:I900)"], ["", "", "", MONEY], 2)
    put(book, 4, ["Owing to us", None, None, f"=SUM(K{top + 1}:K900)"], ["", "", "", MONEY], 2)
    bold(book, "B3", "B4", "E3", "E4")
    heads = [
        "Inv #",
        "Sent",
        "Client",
        "Property",
        "Report",
        "Fee ex",
        "GST",
        "Total",
        "Paid",
        "Owing",
        "State",
    ]
    put(book, top, heads, (), 2)
    for at, (day, client, where, kind, fee) in enumerate(register, top + 1):
        put(
            book,
            at,
            [
                first_no + at - top - 1,
                date(day),
                client,
                where,
                kind,
                number(fee),
                f"=ROUND(G{at}*0.15,2)",
                f"=G{at}+H{at}",
                f"=SUMIF('Money in'!$B$4:$B$900,B{at},'Money in'!$D$4:$D$900)",
                f"=ROUND(I{at}-J{at},2)",
                f'=IF(K{at}=0,"paid",IF(J{at}>0,"part","open"))',
            ],
            ["0", "d/mm/yy", "", "", "", *[MONEY] * 5],
            2,
        )
    table = Table(displayName="Register", ref=f"B{top}:L{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight11", showRowStripes=True)
    book.add_table(table)
    book.freeze_panes = f"B{top + 1}"
    dropdown(book, f"F{top + 1}:F900", "Lists!$A$2:$A$6")
    widths(book, 2, 8, 10, 28, 32, 20, 11, 10, 11, 11, 11, 8)

    money = workbook.create_sheet("Money in")
    title(money, "A1", "Paid to us")
    head(money, 3, ["Date", "Inv #", "Client", "$", "How"], "DDEBF7")
    for row, (day, which, amount, how) in enumerate(rows(INSPECT_IN), 4):
        fee = float(register[int(which) - 1][4])
        put(
            money,
            row,
            [
                date(day),
                first_no + int(which) - 1,
                f'=IFERROR(INDEX(Register!$D${top + 1}:$D$900,MATCH(B{row},Register!$B${top + 1}:$B$900,0)),"?")',
                number(amount) if amount else number(str(round(fee * 1.15, 2))),
                how,
            ],
            ["d/mm/yy", "0", "", MONEY],
        )
    money.freeze_panes = "A4"
    dropdown(money, "E4:E900", '"Bank,Eftpos,Cash"')
    widths(money, 10, 8, 28, 12, 9)

    spent = workbook.create_sheet("Spending")
    title(spent, "A1", "Spending, with GST in it")
    head(spent, 3, ["Date", "Paid to", "What", "Category", "Total $", "GST?", "GST $", "From"], "FCE4D6")
    for row, (day, who, what, kind, total, taxed, source) in enumerate(rows(INSPECT_OUT), 4):
        if kind not in INSPECT_KINDS:
            raise SystemExit(f"no such category: {kind}")
        put(
            spent,
            row,
            [
                date(day),
                who,
                what,
                kind,
                number(total),
                taxed,
                f'=IF(F{row}="Y",ROUND(E{row}*3/23,2),0)',
                source,
            ],
            ["d/mm/yy", "", "", "", MONEY, "", MONEY],
        )
    spent.freeze_panes = "A4"
    dropdown(spent, "D4:D900", "Lists!$C$2:$C$10")
    dropdown(spent, "F4:F900", '"Y,N"')
    dropdown(spent, "H4:H900", '"Visa,ANZ"')
    widths(spent, 10, 24, 30, 18, 11, 7, 10, 8)

    tax = workbook.create_sheet("GST & totals")
    title(tax, "A1", "Two-monthly GST (invoice basis)")
    periods = [(9, "Sep-Oct"), (11, "Nov-Dec"), (1, "Jan-Feb")]
    head(tax, 3, ["", *[name for _, name in periods]], "E2EFDA")
    put(tax, 4, ["from", *[dt.date(2026 + (m < 9), m, 1) for m, _ in periods]], ["", *["d mmm yy"] * 3])

    def between(sheet: str, dates: str, column: str, c: str) -> str:
        """The sum of a column over the two months of column `c`."""
        span, days = f"'{sheet}'!${column}$4:${column}$900", f"'{sheet}'!${dates}$4:${dates}$900"
        return f'=SUMIFS({span},{days},">="&{c}$4,{days},"<"&EDATE({c}$4,2))'

    put(tax, 5, ["Sales without GST", *[between("Register", "C", "G", c) for c in "BCD"]], ["", *[MONEY] * 3])
    put(tax, 6, ["GST on sales", *[between("Register", "C", "H", c) for c in "BCD"]], ["", *[MONEY] * 3])
    put(tax, 7, ["GST on spending", *[between("Spending", "A", "G", c) for c in "BCD"]], ["", *[MONEY] * 3])
    put(tax, 8, ["To pay to IRD", *[f"={c}6-{c}7" for c in "BCD"]], ["", *[SIGNED] * 3])
    put(
        tax,
        9,
        ["Received from clients", *[between("Money in", "A", "D", c) for c in "BCD"]],
        ["", *[MONEY] * 3],
    )
    bold(tax, *[f"{c}8" for c in "ABCD"])
    head(tax, 12, ["Spending by category", "with GST"], "E2EFDA")
    for row, kind in enumerate(INSPECT_KINDS, 13):
        put(tax, row, [kind, f"=SUMIF(Spending!$D$4:$D$900,A{row},Spending!$E$4:$E$900)"], ["", MONEY])
    put(tax, 22, ["All", "=SUM(B13:B21)"], ["", MONEY])
    bold(tax, "A22", "B22")
    widths(tax, 26, 12, 12, 12)
    lists = workbook.create_sheet("Lists")
    put(lists, 1, ["Reports", "usual fee ex", "Categories"])
    bold(lists, "A1", "B1", "C1")
    for row, (kind, fee) in enumerate(
        (
            ("Pre-purchase", 620),
            ("Pre-sale", 595),
            ("Moisture only", 280),
            ("New-build handover", 720),
            ("Maintenance plan", None),
        ),
        2,
    ):
        put(lists, row, [kind, fee])
    for row, kind in enumerate(INSPECT_KINDS, 2):
        put(lists, row, [kind], (), 3)
    widths(lists, 22, 12, 20)
    return workbook, {
        "book": "inspector.xlsx",
        "half": "round69",
        "layout": "records",
        "about": "building inspector, Kapiti Coast, New Zealand, NZD; GST 15%",
        "dialect": "invoices as an Excel table from column B with the fee before GST, total, paid, owing and state by formulas; payments on a sheet of their own by invoice number, the client looked up; spending with GST in it, Y or N for GST, and what it was paid from; two-monthly GST and categories on a page, lists on the last sheet",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-02-28"],
        "tables": {"invoices": "Register", "payments": "Money in", "expenses": "Spending"},
        "free": {"Register": ["Property"], "Spending": ["Paid to", "What"]},
        "adds_up": {},
        "watch": [
            "Register!E3",
            "Register!E4",
            *[f"GST & totals!C{row}" for row in range(5, 10)],
            *[f"GST & totals!B{row}" for row in range(13, 23)],
        ],
        "zero": [],
    }


# debt | rate | smallest payment | owed on 1 January; then what was charged to it, interest and paid, January to November
PAYOFF_DEBTS = {
    "TD Visa": (
        "19.99%",
        "10 or 3%",
        6840.25,
        "120.40 | 86.15 | 0 | 0 | 240.00 | 0 | 61.30 | 0 | 0 | 0 |",
        "113.94 | 110.20 | 106.85 | 100.41 | 95.12 | 92.66 | 86.90 | 80.35 | 75.62 | 69.40 |",
        "350 | 350 | 450 | 350 | 350 | 450 | 350 | 450 | 400 | 450 | 350",
    ),
    "Canadian Tire Mastercard": (
        "21.99%",
        "35",
        1915.60,
        "0 | 0 | 84.50 | 0 | 0 | 132.18 | 0 | 0 | 57.40 | 0 |",
        "35.10 | 32.88 | 31.02 | 30.15 | 27.84 | 26.90 | 26.43 | 23.71 | 21.60 | 19.95 |",
        "150 | 150 | 150 | 150 | 150 | 150 | 150 | 150 | 150 | 150 |",
    ),
    "RAV4 loan (Scotiabank)": (
        "6.49%",
        "412.36",
        14620.00,
        "",
        "79.07 | 77.26 | 75.45 | 73.63 | 71.80 | 69.96 | 68.11 | 66.24 | 64.37 | 62.49 |",
        "412.36 | 412.36 | 412.36 | 412.36 | 412.36 | 412.36 | 412.36 | 412.36 | 412.36 | 412.36 |",
    ),
    "Student loan, Priya (NSLSC)": (
        "0%",
        "145",
        7975.00,
        "",
        "",
        "145 | 145 | 145 | 145 | 145 | 145 | 145 | 145 | 145 | 145 | 145",
    ),
    "Line of credit": (
        "8.95%",
        "interest only",
        4200.00,
        "0 | 0 | 0 | 600.00 | 0 | 0 | 0 | 0 | 0 | 0 |",
        "31.33 | 30.81 | 29.55 | 28.30 | 32.10 | 31.25 | 30.48 | 29.66 | 28.90 | 28.07 |",
        "100 | 200 | 200 | 100 | 150 | 150 | 150 | 150 | 150 | 150 |",
    ),
}
# savings | goal | there on 1 January; then put in, taken out and interest
PAYOFF_SAVINGS = {
    "Emergency fund (EQ Bank)": (
        6000,
        2150.00,
        "200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200 | 200",
        "0 | 0 | 340 | 0 | 0 | 0 | 415 | 0 | 0 | 0 |",
        "4.48 | 4.91 | 4.60 | 5.02 | 5.45 | 5.88 | 5.41 | 5.84 | 6.27 | 6.71 |",
    ),
    "TFSA (Wealthsimple)": (
        15000,
        8460.30,
        "150 | 150 | 150 | 150 | 0 | 150 | 150 | 150 | 300 | 150 |",
        "",
        "21.40 | -12.85 | 38.20 | 15.66 | 44.10 | -8.35 | 27.92 | 31.05 | 19.48 | 36.71 |",
    ),
    "RESP, Nora": (
        20000,
        5230.00,
        "100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100",
        "",
        "34.10 | 29.85 | 41.20 | 32.05 | 38.44 | 30.19 | 36.72 | 33.90 | 35.55 | 40.12 |",
    ),
    "Halifax trip": (
        2400,
        300.00,
        "75 | 75 | 75 | 75 | 150 | 75 | 75 | 75 | 75 | 75 |",
        "0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 380 |",
        "",
    ),
}


def payoff() -> tuple[Workbook, Card]:
    """A couple in Saskatoon: a block of lines for each debt and each pot of savings, months across."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Snowball 2026"
    across(page, "A1:O1", "DEBT FREE BY 2029 - Priya & Colin", "FFD966", 18)
    aside(
        page,
        "A2",
        "White cells: type in. Grey cells work themselves out. If there's a second payment in a month, add it to the first.",
    )
    months = [dt.date(2026, m, 1) for m in range(1, 13)]
    letters = [get_column_letter(i) for i in range(3, 15)]
    where: dict[str, int] = {}
    at = 4

    def block(
        name: str,
        remark: str,
        start: float,
        lines: list[tuple[str, str]],
        first: str,
        final: str,
        sum_of: str,
        fill: str,
    ) -> None:
        """A heading, the balance at the start of the month, the typed lines, the balance at its end."""
        nonlocal at
        put(page, at, [name, remark])
        shade(page, f"A{at}:O{at}", fill)
        bold(page, f"A{at}")
        top = at + 1
        end = top + len(lines) + 1
        opening: list[object] = [start, *[f"={c}{end}" for c in letters[:-1]]]
        put(page, top, [None, first, *opening], ["", "", *[SIGNED] * 12])
        for offset, (label, figures) in enumerate(lines, 1):
            typed = [number(f) for f in next(rows(figures))] if figures else []
            put(page, top + offset, [None, label, *typed], ["", "", *[SIGNED] * 12])
            put(page, top + offset, [f"=SUM(C{top + offset}:N{top + offset})"], [SIGNED], 15)
        put(
            page,
            end,
            [
                None,
                final,
                *[f"=ROUND({sum_of.format(c=c, a=top, b=top + 1, d=top + 2, e=top + 3)},2)" for c in letters],
            ],
            ["", "", *[SIGNED] * 12],
        )
        bold(page, *[f"{c}{end}" for c in ["B", *letters]])
        shade(page, f"B{top}:N{top}", "EDEDED")
        shade(page, f"B{end}:N{end}", "EDEDED")
        where[name] = top
        at = end + 2

    put(page, at, ["WHAT WE OWE", None, *months, "2026"])
    for c in letters:
        page[f"{c}{at}"].number_format = "mmm"
    bold(page, *[f"{c}{at}" for c in ["A", *letters, "O"]])
    shade(page, f"A{at}:O{at}", "F4B084")
    header = at
    at += 1
    for name, (rate, least, start, charged, interest, paid) in PAYOFF_DEBTS.items():
        block(
            name,
            f"{rate}, min. {least}",
            start,
            [("New charges", charged), ("Interest", interest), ("Paid", paid)],
            "Owed at start",
            "Still owed",
            "{c}{a}+{c}{b}+{c}{d}-{c}{e}",
            "FCE4D6",
        )
    debts = at
    put(
        page,
        at,
        ["TOTAL OWED", None, *["=" + "+".join(f"{c}{where[n] + 4}" for n in PAYOFF_DEBTS) for c in letters]],
        ["", "", *[SIGNED] * 12],
    )
    bold(page, *[f"{c}{at}" for c in ["A", *letters]])
    at += 2
    put(page, at, ["WHAT WE SAVE", None, *months, "2026"])
    for c in letters:
        page[f"{c}{at}"].number_format = "mmm"
    bold(page, *[f"{c}{at}" for c in ["A", *letters, "O"]])
    shade(page, f"A{at}:O{at}", "A9D08E")
    at += 1
    for name, (goal, start, added, taken, interest) in PAYOFF_SAVINGS.items():
        block(
            name,
            f"goal {goal:,}",
            start,
            [("Put in", added), ("Taken out", taken), ("Interest / growth", interest)],
            "At start",
            "Now there",
            "{c}{a}+{c}{b}-{c}{d}+{c}{e}",
            "E2EFDA",
        )
    saved = at
    put(
        page,
        at,
        [
            "TOTAL SAVED",
            None,
            *["=" + "+".join(f"{c}{where[n] + 4}" for n in PAYOFF_SAVINGS) for c in letters],
        ],
        ["", "", *[SIGNED] * 12],
    )
    worth = at + 1
    put(
        page,
        worth,
        ["SAVED LESS OWED", None, *[f"={c}{saved}-{c}{debts}" for c in letters]],
        ["", "", *[SIGNED] * 12],
    )
    bold(page, *[f"{c}{r}" for r in (saved, worth) for c in ["A", *letters]])
    page.freeze_panes = f"C{header + 1}"
    widths(page, 28, 18, *[11] * 12, 12)

    goals = workbook.create_sheet("How far")
    title(goals, "A1", "How far are we?")
    put(goals, 2, ["Month", dt.date(2026, 11, 1)], ["", "mmm yyyy"])
    aside(goals, "C2", "change this on the 1st")
    head(goals, 4, ["Debt", "1 January", "Now", "Paid off", "%"], "F4B084")
    span = f"'Snowball 2026'!$C${header}:$N${header}"
    for row, name in enumerate(PAYOFF_DEBTS, 5):
        top = where[name]
        now = f"=INDEX('Snowball 2026'!$C${top + 4}:$N${top + 4},MATCH($B$2,{span},0))"
        put(
            goals,
            row,
            [name, f"='Snowball 2026'!C{top}", now, f"=B{row}-C{row}", f"=D{row}/B{row}"],
            ["", MONEY, MONEY, SIGNED, "0%"],
        )
    put(
        goals,
        10,
        ["All debts", *[f"=SUM({c}5:{c}9)" for c in "BCD"], "=D10/B10"],
        ["", MONEY, MONEY, SIGNED, "0%"],
    )
    head(goals, 13, ["Savings", "Goal", "Now", "To go", "%"], "A9D08E")
    for row, (name, (goal, *_)) in enumerate(PAYOFF_SAVINGS.items(), 14):
        top = where[name]
        now = f"=INDEX('Snowball 2026'!$C${top + 4}:$N${top + 4},MATCH($B$2,{span},0))"
        put(
            goals,
            row,
            [name, goal, now, f"=B{row}-C{row}", f"=C{row}/B{row}"],
            ["", MONEY, MONEY, SIGNED, "0%"],
        )
    put(
        goals,
        18,
        ["All savings", *[f"=SUM({c}14:{c}17)" for c in "BCD"], "=C18/B18"],
        ["", MONEY, MONEY, SIGNED, "0%"],
    )
    bold(goals, *[f"{c}{r}" for r in (10, 18) for c in "ABCDE"])
    widths(goals, 30, 13, 13, 13, 8)
    return workbook, {
        "book": "payoff.xlsx",
        "half": "round69",
        "layout": "grid",
        "about": "couple with a daughter paying off their debts, Saskatoon, Canada, CAD",
        "dialect": "a block for each debt and each pot of savings under its name, with the same lines in each (owed at the start, new charges, interest, paid, still owed; at the start, put in, taken out, growth, now there), months across from column C, balances carried on by formulas, totals; a second page with how far each is in the month chosen",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Snowball 2026", "header_row": header, "label": "B"},
        "free": {},
        "adds_up": {},
        "watch": [
            *[f"Snowball 2026!M{row + 4}" for row in where.values()],
            *[f"Snowball 2026!{c}{row}" for c in "MN" for row in (debts, saved, worth)],
            "How far!C10",
            "How far!C18",
        ],
        "zero": [],
    }


BOOKS = [biltong, chemist, kirkfunds, inspector, payoff]
