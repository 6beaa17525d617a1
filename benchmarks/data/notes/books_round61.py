"""The workbooks of round 61: a web developer, a landlord's buildings, a choir, a household's bills, a guitar repair shop."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import (
    across,
    aside,
    bold,
    date,
    day_of,
    dropdown,
    head,
    number,
    put,
    rows,
    shade,
    title,
    widths,
)
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
NOT_NIL = "#,##0.00;-#,##0.00;"


# client | for | net | sent | paid
WEB_INVOICES = """
Harrow Lane Dental | Hosting & care plan, quarter 2 | 255 | 04-07 | 04-29
Pickering Joinery | Website, second half | 1450 | 04-10 | 05-11
Tidewater Brewing Co | Shop fixes, April | 420 | 04-24 | 05-20
Stour Valley Vets | Booking form | 680 | 05-01 | 05-28
Mabel & Finch | New landing pages | 890 | 05-06 | 06-09
Northgate Physio | Website, deposit | 1100 | 05-12 | 05-15
Tidewater Brewing Co | Shop fixes, May | 350 | 05-22 | 06-22
Colne Community Trust | Accessibility audit | 760 | 06-02 | 06-30
Harrow Lane Dental | Online forms | 540 | 06-09 | 07-03
Pickering Joinery | Photo gallery | 310 | 06-15 | 07-14
Northgate Physio | Website, second half | 1100 | 06-26 | 07-24
Harrow Lane Dental | Hosting & care plan, quarter 3 | 255 | 07-06 | 07-30
Stour Valley Vets | Speed work | 475 | 07-13 | 08-07
Mabel & Finch | Newsletter templates | 390 | 07-20 | 08-25
Tidewater Brewing Co | Shop fixes, July | 560 | 07-31 | 08-28
Ridley Surveyors | Website, deposit | 1350 | 08-04 | 08-10
Colne Community Trust | Events calendar | 980 | 08-12 | 09-10
Lark Rise Nursery School | Care plan, the year | 480 | 08-20 | 09-15
Tidewater Brewing Co | Club sign-up pages | 1240 | 09-02 | 10-02
Mabel & Finch | Autumn sale pages | 620 | 09-09 | 10-16
Ridley Surveyors | Website, second half | 1350 | 09-18 | 10-19
Stour Valley Vets | Repeat prescriptions form | 840 | 09-25 | 10-23
Harrow Lane Dental | Hosting & care plan, quarter 4 | 255 | 10-05 | 10-30
Pickering Joinery | Quote calculator | 1180 | 10-09 |
Tidewater Brewing Co | Shop fixes, October | 445 | 10-16 |
Colne Community Trust | Donations page | 690 | 10-21 |
Northgate Physio | Blog set-up | 325 | 10-28 |
Lark Rise Nursery School | Waiting list form | 510 | 11-02 |
"""
# date | supplier | what | type | gross | vat | paid with
WEB_COSTS = """
04-07 | Krystal | Reseller hosting | Hosting & domains | 47.99 | 8.00 | Starling debit
04-09 | Figma | Design seat | Software | 14.40 | 2.40 | Amex
04-15 | Desk & Kettle | Hot desk, April | Desk space | 168.00 | 28.00 | Starling DD
04-21 | Greater Anglia | London, Tidewater | Travel | 42.30 | 0 | Amex
05-04 | Vodafone | Mobile | Phone & internet | 26.40 | 4.40 | Starling DD
05-07 | Krystal | Reseller hosting | Hosting & domains | 47.99 | 8.00 | Starling debit
05-09 | Figma | Design seat | Software | 14.40 | 2.40 | Amex
05-15 | Desk & Kettle | Hot desk, May | Desk space | 168.00 | 28.00 | Starling DD
05-19 | Currys | Second monitor | Equipment | 239.00 | 39.83 | Amex
06-04 | Vodafone | Mobile | Phone & internet | 26.40 | 4.40 | Starling DD
06-07 | Krystal | Reseller hosting | Hosting & domains | 47.99 | 8.00 | Starling debit
06-09 | Figma | Design seat | Software | 14.40 | 2.40 | Amex
06-15 | Desk & Kettle | Hot desk, June | Desk space | 168.00 | 28.00 | Starling DD
06-24 | 123 Reg | Two domains | Hosting & domains | 28.78 | 4.80 | Amex
07-04 | Vodafone | Mobile | Phone & internet | 26.40 | 4.40 | Starling DD
07-07 | Krystal | Reseller hosting | Hosting & domains | 47.99 | 8.00 | Starling debit
07-09 | Figma | Design seat | Software | 14.40 | 2.40 | Amex
07-14 | Hiscox | Professional indemnity | Insurance | 312.00 | 0 | Starling debit
07-15 | Desk & Kettle | Hot desk, July | Desk space | 168.00 | 28.00 | Starling DD
08-04 | Vodafone | Mobile | Phone & internet | 26.40 | 4.40 | Starling DD
08-07 | Krystal | Reseller hosting | Hosting & domains | 47.99 | 8.00 | Starling debit
08-15 | Desk & Kettle | Hot desk, August | Desk space | 168.00 | 28.00 | Starling DD
08-18 | Greater Anglia | Ipswich, Ridley | Travel | 18.70 | 0 | Amex
09-04 | Vodafone | Mobile | Phone & internet | 26.40 | 4.40 | Starling DD
09-07 | Krystal | Reseller hosting | Hosting & domains | 47.99 | 8.00 | Starling debit
09-11 | JetBrains | Renewal, the year | Software | 154.80 | 25.80 | Amex
09-15 | Desk & Kettle | Hot desk, September | Desk space | 168.00 | 28.00 | Starling DD
09-29 | Moss & Barlow | Accounts and tax return | Accountant | 594.00 | 99.00 | Starling debit
10-04 | Vodafone | Mobile | Phone & internet | 26.40 | 4.40 | Starling DD
10-07 | Krystal | Reseller hosting | Hosting & domains | 47.99 | 8.00 | Starling debit
10-13 | Greater Anglia | London, Tidewater | Travel | 44.10 | 0 | Amex
10-15 | Desk & Kettle | Hot desk, October | Desk space | 168.00 | 28.00 | Starling DD
10-22 | Ryman | Printer ink | Office bits | 38.99 | 6.50 | Amex
11-04 | Vodafone | Mobile | Phone & internet | 26.40 | 4.40 | Starling DD
"""
WEB_TYPES = [
    "Hosting & domains",
    "Software",
    "Desk space",
    "Phone & internet",
    "Equipment",
    "Travel",
    "Insurance",
    "Accountant",
    "Office bits",
]


def webdeveloper() -> tuple[Workbook, Card]:
    """A freelance web developer in Colchester: tiles on a dashboard, invoices and expenses as tables, VAT."""
    workbook = Workbook()
    front = workbook.active
    front.title = "Dashboard"
    across(front, "B2:I2", "MILLRACE WEB  |  2026/27", "2F5597", 18)
    front["B2"].font = Font(bold=True, size=18, color="FFFFFF")
    tiles = {
        "B": ("Billed, net", "=SUM(Invoices!D6:D400)"),
        "C": ("Came in, gross", '=SUMIF(Invoices!I6:I400,">0",Invoices!F6:F400)'),
        "D": ("Still owed, gross", "=SUM(Invoices!F6:F400)-C5"),
        "F": ("Spent, net", "=SUM(Expenses!H5:H400)"),
        "G": ("Profit, net", "=B5-F5"),
        "I": ("VAT for HMRC", "=SUM(Invoices!E6:E400)-SUM(Expenses!F5:F400)"),
    }
    for c, (label, formula) in tiles.items():
        front[f"{c}4"], front[f"{c}5"] = label, formula
        front[f"{c}5"].number_format = "£#,##0.00;-£#,##0.00"
        front[f"{c}5"].font = Font(bold=True, size=14)
        front[f"{c}4"].font = Font(size=9, color="595959")
        shade(front, f"{c}4:{c}5", "DAE3F3")
    head(front, 8, ["Month", "Billed, net", "Spent, net", "Difference"], "B4C7E7", 2)
    for i in range(12):
        at = 9 + i
        start = dt.date(2026 + (i > 8), (i + 3) % 12 + 1, 1)
        lines = [
            f'SUMIFS({s}!{c}{t}:{c}400,{s}!{d}{t}:{d}400,">="&B{at},{s}!{d}{t}:{d}400,"<"&EDATE(B{at},1))'
            for s, c, d, t in (("Invoices", "D", "G", 6), ("Expenses", "H", "A", 5))
        ]
        put(
            front,
            at,
            [start, f"={lines[0]}", f"={lines[1]}", f"=C{at}-D{at}"],
            ["mmm yy", NOT_NIL, NOT_NIL, NOT_NIL],
            2,
        )
    head(front, 8, ["Spent on", None, "net"], "B4C7E7", 7)
    for at, name in enumerate(WEB_TYPES, 9):
        put(
            front,
            at,
            [name, None, f"=SUMIF(Expenses!D$5:D$400,G{at},Expenses!H$5:H$400)"],
            ["", "", MONEY],
            7,
        )
    front.sheet_view.showGridLines = False
    widths(front, 3, 16, 16, 18, 16, 14, 16, 8, 16)
    page = workbook.create_sheet("Invoices")
    title(page, "A1", "Sales invoices")
    aside(
        page,
        "A2",
        "put the day in Paid on when it shows up in Starling. Everyone pays the lot, 30 days.",
        color="808080",
    )
    put(page, 3, ["VAT rate", 0.2, None, "Terms", 30], ["", "0%"])
    head(page, 5, ["Inv", "Client", "For", "Net", "VAT", "Gross", "Sent", "Due", "Paid on", "State"])
    at = 5
    for at, (client, what, net, sent, paid) in enumerate(rows(WEB_INVOICES), 6):
        put(
            page,
            at,
            [
                f"M{236 + at}",
                client,
                what,
                number(net),
                f"=ROUND(D{at}*$B$3,2)",
                f"=D{at}+E{at}",
                date(sent),
                f"=G{at}+$E$3",
                day_of(paid),
                f'=IF(I{at}="","open","paid")',
            ],
            ["", "", "", MONEY, MONEY, MONEY, "dd/mm/yy", "dd/mm/yy", "dd/mm/yy"],
        )
    table = Table(displayName="tblInvoices", ref=f"A5:J{at}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    page.add_table(table)
    page.freeze_panes = "A6"
    widths(page, 8, 26, 34, 11, 10, 11, 10, 10, 10, 8)
    bought = workbook.create_sheet("Expenses")
    title(bought, "A1", "Business expenses")
    aside(bought, "A2", "VAT from the receipt, 0 if there is none (trains, insurance)", color="808080")
    head(bought, 4, ["Date", "Supplier", "What", "Type", "Gross", "of which VAT", "Paid with", "Net"])
    for at, (day, shop, what, kind, gross, vat, how) in enumerate(rows(WEB_COSTS), 5):
        if kind not in WEB_TYPES:
            raise SystemExit(f"no such type: {kind}")
        put(
            bought,
            at,
            [date(day), shop, what, kind, number(gross), number(vat), how, f"=E{at}-F{at}"],
            ["dd/mm/yy", "", "", "", MONEY, MONEY, "", MONEY],
        )
    table = Table(displayName="tblExpenses", ref=f"A4:H{at}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium4", showRowStripes=True)
    bought.add_table(table)
    bought.freeze_panes = "A5"
    dropdown(bought, "D5:D400", "Dashboard!$G$9:$G$17")
    widths(bought, 10, 20, 28, 20, 11, 12, 15, 11)
    return workbook, {
        "book": "webdeveloper.xlsx",
        "half": "round61",
        "layout": "records",
        "about": "freelance web developer, England, GBP, VAT 20%",
        "dialect": "a dashboard of tiles with months and sorts of expenses below; a table of invoices net with VAT, gross, due day and state by formula and the day paid; a table of expenses gross with the VAT in it typed, net by formula last",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "tables": {"invoices": "Invoices", "expenses": "Expenses"},
        "free": {"Invoices": ["Inv", "For"], "Expenses": ["What"]},
        "adds_up": {},
        "watch": [
            *[f"Dashboard!{c}5" for c in tiles],
            *[f"Dashboard!{c}{r}" for r in range(9, 21) for c in "CD"],
            *[f"Dashboard!I{r}" for r in range(9, 18)],
        ],
        "zero": [],
    }


# unit | tenant | rent | January to November received
RENT_ROLL = """
= | 14-16 STEADMAN STREET
14 A | P. Gallant | 1150 | 1150 | 1150 | 1150 | 1150 | 1150 | 1150 | 1150 | 1150 | 1150 | 1150 | 1150
14 B | M. & T. Cormier | 1225 | 1225 | 1225 | 1225 | 1225 | 1225 | 1225 | 1225 | 1225 | 1225 | 1225 |
16 A | D. Steeves | 1095 | 1095 | 1095 | 1095 | 800 | 1390 | 1095 | 1095 | 1095 | 1095 | 1095 | 1095
16 B | A. Okafor | 1180 | | | 1180 | 1180 | 1180 | 1180 | 1180 | 1180 | 1180 | 1180 |
= | 231 HIGHFIELD
Down | J. LeBlanc | 1340 | 1340 | 1340 | 1340 | 1340 | 1340 | 1340 | 1340 | 1340 | 1340 | 1340 | 1340
Up | R. Bastarache | 1275 | 1275 | 1275 | 1275 | 1275 | 1275 | 1275 | 1275 | 1275 | 1275 | 700 |
Garage | S. Melanson | 140 | 140 | 140 | 140 | 140 | 140 | 140 | 140 | 140 | 140 | 140 |
= | 8 PARK (Shediac)
Cottage | W. Thibodeau | 1050 | 1050 | 1050 | 1050 | 1050 | 1050 | 1050 | 1050 | 1050 | 1050 | 1050 | 1050
Trailer pad | K. Arsenault | 310 | 310 | 310 | 310 | 310 | 310 | 310 | 310 | 310 | 310 | 310 |
"""
# date | building | to whom | what for | amount | how | bill no
RENT_COSTS = """
01-05 | Highfield | Maritime Mutual | Insurance | 1186.00 | EFT | MM-40417
01-11 | Steadman | Codiac Snow Removal | Snow & grass | 240.00 | e-transfer |
01-20 | Highfield | NB Power | Power (common) | 88.14 | EFT |
01-20 | Steadman | NB Power | Power (common) | 142.60 | EFT |
02-08 | Steadman | Codiac Snow Removal | Snow & grass | 240.00 | e-transfer |
02-14 | Steadman | Kent | Repairs | 96.31 | Visa | 11862
02-20 | Steadman | NB Power | Power (common) | 151.27 | EFT |
02-26 | Steadman | Royal LePage Atlantic | Advertising | 75.00 | Visa |
03-02 | Shediac | Wayne's Septic | Repairs | 345.00 | cheque 88 | 2291
03-15 | Steadman | City of Moncton | Water & sewer | 412.50 | EFT |
03-15 | Highfield | City of Moncton | Water & sewer | 268.75 | EFT |
03-20 | Steadman | NB Power | Power (common) | 138.92 | EFT |
04-12 | Highfield | Home Hardware | Repairs | 54.87 | Visa | 70315
04-20 | Steadman | NB Power | Power (common) | 117.48 | EFT |
05-01 | Steadman | Maritime Mutual | Insurance | 1744.00 | EFT | MM-40918
05-09 | Shediac | Kent | Repairs | 218.40 | Visa | 12207
05-17 | Highfield | Greenleaf Lawns | Snow & grass | 90.00 | e-transfer |
05-31 | Steadman | Service New Brunswick | Property tax | 4386.20 | EFT |
05-31 | Highfield | Service New Brunswick | Property tax | 2914.75 | EFT |
05-31 | Shediac | Service New Brunswick | Property tax | 1672.30 | EFT |
06-15 | Steadman | City of Moncton | Water & sewer | 412.50 | EFT |
06-15 | Highfield | City of Moncton | Water & sewer | 268.75 | EFT |
06-21 | Highfield | Greenleaf Lawns | Snow & grass | 90.00 | e-transfer |
07-06 | Steadman | Bourque Plumbing | Repairs | 287.50 | cheque 89 | B-1180
07-19 | Highfield | Greenleaf Lawns | Snow & grass | 90.00 | e-transfer |
08-03 | Shediac | Maritime Mutual | Insurance | 822.00 | EFT | MM-41350
08-14 | Highfield | Kent | Repairs | 131.06 | Visa | 13388
08-16 | Highfield | Greenleaf Lawns | Snow & grass | 90.00 | e-transfer |
09-08 | Steadman | Lounsbury Appliance | Appliances | 689.99 | Visa | 55021
09-15 | Steadman | City of Moncton | Water & sewer | 412.50 | EFT |
09-15 | Highfield | City of Moncton | Water & sewer | 268.75 | EFT |
09-20 | Steadman | NB Power | Power (common) | 94.35 | EFT |
10-04 | Highfield | Bourque Plumbing | Repairs | 172.50 | cheque 90 | B-1246
10-11 | Highfield | Greenleaf Lawns | Snow & grass | 90.00 | e-transfer |
10-20 | Steadman | NB Power | Power (common) | 103.77 | EFT |
10-20 | Highfield | NB Power | Power (common) | 71.22 | EFT |
11-02 | Shediac | Home Hardware | Repairs | 43.68 | Visa | 71980
"""
RENT_KINDS = [
    "Insurance",
    "Property tax",
    "Water & sewer",
    "Power (common)",
    "Repairs",
    "Appliances",
    "Snow & grass",
    "Advertising",
    "Other",
]


def rentroll() -> tuple[Workbook, Card]:
    """Three buildings let in Moncton: a rent roll with a band for each building, costs by date, what each brings."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Rent roll 2026"
    title(page, "A1", "RENT ROLL 2026", 18)
    aside(
        page, "A2", "type what came in under the month the rent is for, short or late or not", color="808080"
    )
    page["P2"], page["Q2"] = "months due", 11
    shade(page, "P2:Q2", "FFF2CC")
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    head(page, 4, ["Unit", "Tenant", "Rent", *names, "Rec'd", "Behind", "Lease"], "D9EAD3")
    letters = [get_column_letter(i) for i in range(4, 16)]
    at, start, subtotals = 4, 0, []

    def subtotal() -> None:
        nonlocal at
        at += 1
        sums = [f"=SUM({c}{start}:{c}{at - 1})" for c in ["C", *letters, "P", "Q"]]
        put(page, at, [None, "sub-total", *sums], ["", "", *["#,##0"] * 15])
        for cell in page[f"B{at}:Q{at}"][0]:
            cell.font = Font(italic=True, bold=True)
        subtotals.append(at)
        at += 1

    for unit, tenant, *figures in rows(RENT_ROLL):
        if unit == "=":
            if start:
                subtotal()
            at += 1
            put(page, at, [tenant])
            page.merge_cells(f"A{at}:R{at}")
            bold(page, f"A{at}")
            shade(page, f"A{at}:R{at}", "EDF6EA")
            start = at + 1
            continue
        at += 1
        due = f"C{at}*($Q$2-2)" if unit == "16 B" else f"C{at}*$Q$2"
        put(page, at, [unit, tenant, *[number(f) for f in figures]], ["", "", *["#,##0"] * 13])
        put(page, at, [f"=SUM(D{at}:O{at})", f"={due}-P{at}"], ["#,##0", "#,##0;-#,##0;-"], 16)
        page[f"R{at}"] = (
            "from Mar 1" if unit == "16 B" else "month to month" if "Garage" in unit else "yearly"
        )
    subtotal()
    total = at + 1
    sums = ["=" + "+".join(f"{c}{row}" for row in subtotals) for c in ["C", *letters, "P", "Q"]]
    put(page, total, ["ALL", None, *sums], ["", "", *["#,##0"] * 15])
    bold(page, *[f"{c}{total}" for c in ["A", "C", *letters, "P", "Q"]])
    shade(page, f"A{total}:R{total}", "D9EAD3")
    page.freeze_panes = "D5"
    widths(page, 12, 18, 9, *[8] * 12, 10, 9, 15)
    costs = workbook.create_sheet("Property costs")
    title(costs, "A1", "What the buildings cost")
    head(costs, 3, ["Date", "Building", "To", "What for", "Amount", "How", "Bill #"], "FCE5CD")
    buildings = ["Steadman", "Highfield", "Shediac"]
    for at, (day, building, who, kind, amount, how, bill) in enumerate(rows(RENT_COSTS), 4):
        if kind not in RENT_KINDS or building not in buildings:
            raise SystemExit(f"not listed: {kind} {building}")
        put(
            costs,
            at,
            [
                date(day),
                building,
                who,
                kind,
                number(amount),
                how,
                number(bill) if bill.isdigit() else bill or None,
            ],
            ["yyyy-mm-dd", "", "", "", MONEY],
        )
    costs.freeze_panes = "A4"
    widths(costs, 12, 12, 26, 18, 12, 13, 12)
    front = workbook.create_sheet("By building")
    title(front, "A1", "What each building brings, 2026 so far")
    head(front, 3, ["", *buildings, "All three"], "CFE2F3")
    put(
        front,
        4,
        ["Rent received", *[f"='Rent roll 2026'!P{row}" for row in subtotals], "=SUM(B4:D4)"],
        ["", *[MONEY] * 4],
    )
    for at, kind in enumerate(RENT_KINDS, 6):
        sums = [
            f"=SUMIFS('Property costs'!$E$4:$E$400,'Property costs'!$B$4:$B$400,{c}$3,'Property costs'!$D$4:$D$400,$A{at})"
            for c in "BCD"
        ]
        put(front, at, [kind, *sums, f"=SUM(B{at}:D{at})"], ["", *[NOT_NIL] * 4])
    put(front, 15, ["Costs", *[f"=SUM({c}6:{c}14)" for c in "BCDE"]], ["", *[MONEY] * 4])
    put(front, 17, ["LEFT", *[f"={c}4-{c}15" for c in "BCDE"]], ["", *[SIGNED] * 4])
    bold(front, *[f"{c}{row}" for row in (4, 15, 17) for c in "ABCDE"])
    dropdown(costs, "B4:B400", f'"{",".join(buildings)}"')
    dropdown(costs, "D4:D400", "'By building'!$A$6:$A$14")
    widths(front, 20, 13, 13, 13, 13)
    return workbook, {
        "book": "rentroll.xlsx",
        "half": "round61",
        "layout": "records",
        "about": "landlord of three buildings in Moncton, Canada, CAD",
        "dialect": "a rent roll of units by months with a band and a sub-total for each building, what is behind by formula from the months due; costs by date with building, kind and how; each building's rent and costs side by side",
        "date_order": "ymd",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"rents": "Rent roll 2026", "expenses": "Property costs"},
        "free": {"Property costs": ["Bill #"]},
        "adds_up": {},
        "watch": [
            *[f"Rent roll 2026!{c}{row}" for row in (*subtotals, total) for c in "NPQ"],
            *[f"By building!{c}{row}" for row in (4, 15, 17) for c in "BCDE"],
            *[f"By building!E{row}" for row in range(6, 15)],
        ],
        "zero": [],
    }


# name | kind | paid | date | method
CHOIR_MEMBERS = """
= | SOPRANO
Atkinson, Judith | Full | 96 | 09-08 | Bank
Bewley, Carol | Full | 96 | 09-10 | Bank
Dixon, Freya | Student | 30 | 09-15 | Cash
Hodgson, Lynne | Full | 48 | 09-22 | Cheque
Nelson, Pat | Retired | 72 | 09-08 | Cheque
Rudd, Helen | Full | | |
Tyson, Margaret | Retired | 72 | 09-15 | Bank
Wren, Sally | Full | 96 | 10-06 | Bank
= | ALTO
Birkett, Anne | Retired | 72 | 09-08 | Bank
Casson, Ruth | Full | 96 | 09-11 | Bank
Fearon, Dot | Retired | 72 | 09-15 | Cash
Graham, Nicola | Full | | |
Little, Brenda | Retired | 36 | 09-29 | Cash
Pattinson, Jo | Full | 96 | 09-09 | Bank
Stagg, Wendy | Full | 96 | 10-13 | Cheque
= | TENOR
Benson, Keith | Retired | 72 | 09-22 | Bank
Forrester, Ian | Full | 96 | 09-08 | Bank
Lowther, Tim | Full | | |
Moffat, Grace | Student | 30 | 09-29 | Bank
= | BASS
Armstrong, Bill | Retired | 72 | 09-08 | Cheque
Dacre, Simon | Full | 96 | 09-12 | Bank
Irving, Ted | Retired | | |
Mossop, Alan | Full | 96 | 10-06 | Bank
Routledge, Neil | Full | 48 | 10-13 | Bank
"""
# date | details | head | in | out | where | voucher
CHOIR_MONEY = """
09-01 | Balance from last year, bank | Brought forward | 1864.20 | | Bank |
09-01 | Balance from last year, cash box | Brought forward | 58.35 | | Cash |
09-03 | Making Music, year's subscription and insurance | Insurance & affiliation | | 214.00 | Bank | 1
09-08 | Tea and biscuits, Booths | Refreshments | | 11.40 | Cash | 2
09-08 | Tea money | Refreshments | 14.50 | | Cash |
09-14 | Methodist Hall, September | Hall hire | | 112.00 | Bank | 3
09-15 | Tea money | Refreshments | 12.80 | | Cash |
09-18 | Music Room, 25 copies Fauré | Music | | 187.25 | Bank | 4
09-22 | Tea money | Refreshments | 13.20 | | Cash |
09-26 | Wedding at St Kentigern's, the family's gift | Singing out | 150.00 | | Bank |
09-29 | Elaine, conducting, September | Conductor & pianist | | 260.00 | Bank | 5
09-29 | Robert, piano, September | Conductor & pianist | | 140.00 | Bank | 6
09-29 | Tea money | Refreshments | 11.60 | | Cash |
10-01 | Cash paid in | Cash to bank | | 60.00 | Cash |
10-01 | Cash paid in | Cash to bank | 60.00 | | Bank |
10-06 | Tea money | Refreshments | 13.90 | | Cash |
10-06 | Milk and biscuits, Co-op | Refreshments | | 9.85 | Cash | 7
10-09 | Photocopying, Keswick Print | Printing & post | | 24.60 | Bank | 8
10-12 | Methodist Hall, October | Hall hire | | 140.00 | Bank | 9
10-13 | Tea money | Refreshments | 12.10 | | Cash |
10-17 | Hospice at Home concert, collection kept for expenses | Concerts | 85.00 | | Cash |
10-19 | Printed programmes, Keswick Print | Concerts | | 42.00 | Bank | 10
10-20 | Tea money | Refreshments | 13.40 | | Cash |
10-23 | Hire of carol books, county library | Music | | 36.00 | Bank | 11
10-26 | Raffle at the coffee morning | Fundraising | 118.00 | | Cash |
10-27 | Elaine, conducting, October | Conductor & pianist | | 325.00 | Bank | 12
10-27 | Robert, piano, October | Conductor & pianist | | 175.00 | Bank | 13
10-28 | Cash paid in | Cash to bank | | 180.00 | Cash |
10-28 | Cash paid in | Cash to bank | 180.00 | | Bank |
10-30 | Rotary Club, grant towards music | Grants & gifts | 200.00 | | Bank |
11-03 | Tea money | Refreshments | 12.70 | | Cash |
11-03 | Black folders, 6, Amazon | Music | | 41.94 | Bank | 14
11-06 | Golden wedding at the Skiddaw Hotel | Singing out | 120.00 | | Bank |
"""
CHOIR_HEADS = [
    "Brought forward",
    "Concerts",
    "Singing out",
    "Fundraising",
    "Grants & gifts",
    "Refreshments",
    "Hall hire",
    "Conductor & pianist",
    "Music",
    "Insurance & affiliation",
    "Printing & post",
    "Cash to bank",
]


def derwentvoices() -> tuple[Workbook, Card]:
    """A community choir in Keswick: members by voice with what each has paid, a cash book of everything else."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Members 26-27"
    across(page, "B1:I1", "DERWENT VOICES - MEMBERS AND FEES", "E1CCF0", 16)
    aside(
        page,
        "B2",
        "from September. Full 96, retired 72, student 30; in two halves if need be. Fees are NOT in the cash book.",
        color="808080",
    )
    for at, (kind, fee) in enumerate((("Full", 96), ("Retired", 72), ("Student", 30)), 5):
        put(page, at, [kind, fee], ["", "£#,##0"], 11)
    page["K4"] = "Fee for the year"
    bold(page, "K4")
    head(page, 4, ["Name", "Kind", "Fee due", "Paid", "Date", "Method", "Owes", ""], "E1CCF0", 2)
    at = 4
    for name, kind, *rest in rows(CHOIR_MEMBERS):
        at += 1
        if name == "=":
            put(page, at, [kind], [], 2)
            bold(page, f"B{at}")
            shade(page, f"B{at}:I{at}", "F3EAF9")
            continue
        paid, day, how = rest
        put(
            page,
            at,
            [
                name,
                kind,
                f"=VLOOKUP(C{at},$K$5:$L$7,2,FALSE)",
                number(paid),
                day_of(day),
                how or None,
                f"=D{at}-E{at}",
                f'=IF(H{at}<=0,"✓","")',
            ],
            ["", "", "0.00", "0.00", "d mmm", "", "0.00;-0.00;"],
            2,
        )
    last = at
    total = last + 2
    put(
        page,
        total,
        ["Total", None, *[f"=SUM({c}5:{c}{last})" for c in "DE"], None, None, f"=SUM(H5:H{last})"],
        ["", "", MONEY, MONEY, "", "", MONEY],
        2,
    )
    bold(page, *[f"{c}{total}" for c in "BDEH"])
    dropdown(page, f"G5:G{last}", '"Bank,Cash,Cheque"')
    page.freeze_panes = "C5"
    widths(page, 3, 24, 10, 9, 9, 10, 10, 9, 4, 3, 16, 8)
    book = workbook.create_sheet("Cash book")
    title(book, "A1", "Cash book - everything but the fees")
    head(book, 3, ["Date", "Details", "Head", "In £", "Out £", "Bank/Cash", "Voucher", "Running"], "E1CCF0")
    for at, (day, details, name, money_in, money_out, where, voucher) in enumerate(rows(CHOIR_MONEY), 4):
        if name not in CHOIR_HEADS:
            raise SystemExit(f"no such head: {name}")
        before = "" if at == 4 else f"H{at - 1}+"
        put(
            book,
            at,
            [
                date(day),
                details,
                name,
                number(money_in),
                number(money_out),
                where,
                number(voucher),
                f"={before}D{at}-E{at}",
            ],
            ["dd/mm/yyyy", "", "", MONEY, MONEY, "", "0", MONEY],
        )
    book.freeze_panes = "A4"
    widths(book, 12, 46, 24, 11, 11, 11, 9, 12)
    front = workbook.create_sheet("For the AGM")
    title(front, "A1", "Derwent Voices - for the AGM")
    head(front, 3, ["", "In", "Out", "Net"], "E1CCF0")
    put(front, 4, ["Members' fees", f"='Members 26-27'!E{total}", None, "=B4-C4"], ["", MONEY, MONEY, SIGNED])
    for at, name in enumerate(CHOIR_HEADS, 5):
        sums = [f"=SUMIF('Cash book'!$C$4:$C$400,$A{at},'Cash book'!{c}$4:{c}$400)" for c in "DE"]
        put(front, at, [name, *sums, f"=B{at}-C{at}"], ["", NOT_NIL, NOT_NIL, SIGNED])
    put(front, 17, ["Everything", *[f"=SUM({c}4:{c}16)" for c in "BCD"]], ["", MONEY, MONEY, SIGNED])
    members = f"'Members 26-27'!G$5:G${last}"
    paid = f"'Members 26-27'!E$5:E${last}"
    fees = [
        f'SUMIF({members},"Bank",{paid})+SUMIF({members},"Cheque",{paid})',
        f'SUMIF({members},"Cash",{paid})',
    ]
    for at, (label, where, fee) in enumerate(
        (("In the bank (fees by bank and cheque)", "Bank", fees[0]), ("In the cash box", "Cash", fees[1])), 19
    ):
        sums = "-".join(f"SUMIF('Cash book'!$F$4:$F$400,\"{where}\",'Cash book'!{c}$4:{c}$400)" for c in "DE")
        put(front, at, [label, None, None, f"={fee}+{sums}"], ["", "", "", SIGNED])
    put(front, 21, ["Check, should be nil", None, None, "=ROUND(D17-D19-D20,2)"], ["", "", "", SIGNED])
    put(front, 22, ["Fees still to come", None, None, f"='Members 26-27'!H{total}"], ["", "", "", SIGNED])
    bold(front, *[f"{c}17" for c in "ABCD"], "D19", "D20")
    dropdown(book, "C4:C400", "'For the AGM'!$A$5:$A$16")
    dropdown(book, "F4:F400", '"Bank,Cash"')
    widths(front, 38, 12, 12, 12)
    return workbook, {
        "book": "derwentvoices.xlsx",
        "half": "round61",
        "layout": "records",
        "about": "community choir, England, GBP",
        "dialect": "members from column B under bands by voice, the fee looked up by kind, what is paid, its day and method, what is owed and a tick by formula; fees stand only there; a cash book of everything else with head, in and out, bank or cash, voucher and running balance, cash paid in as two lines; both together on a sheet for the meeting",
        "date_order": "dmy",
        "period": ["2026-09-01", "2027-08-31"],
        "tables": {"members": "Members 26-27", "cash": "Cash book"},
        "free": {"Cash book": ["Details", "Voucher"]},
        "adds_up": {"Cash book": ["In £", "Out £"]},
        "watch": [
            *[f"Members 26-27!{c}{total}" for c in "DEH"],
            *[f"For the AGM!{c}{row}" for row in range(4, 18) for c in "BC"],
            *[f"For the AGM!D{row}" for row in (17, 19, 20, 21, 22)],
        ],
        "zero": ["For the AGM!D21"],
    }


# payee | for | due | amount | from | paid on | confirmation
HOME_BILLS = """
First Commonwealth | Mortgage | 09-01 | 1182.40 | PNC | 09-01 | auto
State Farm | Home & auto insurance | 09-03 | 212.75 | PNC | 09-03 | auto
Verizon | Phones | 09-08 | 118.62 | Discover | 09-07 | 77120
Xfinity | Internet | 09-10 | 69.99 | Discover | 09-10 | auto
Duquesne Light | Electric | 09-14 | 142.08 | PNC | 09-13 | DL5581
Peoples Gas | Gas | 09-16 | 38.45 | PNC | 09-15 | 301887
Pittsburgh Water | Water & sewer | 09-18 | 94.30 | PNC | 09-17 |
Honda Financial | Car payment | 09-20 | 324.15 | PNC | 09-20 | auto
Netflix | TV | 09-21 | 17.99 | Discover | 09-21 | auto
Sunny Days Preschool | Preschool | 09-25 | 540.00 | Dollar Bank | 09-24 | check 611
Planet Fitness | Gym | 09-26 | 24.99 | Discover | 09-26 | auto
UPMC | Hospital bill, plan | 09-28 | 75.00 | Dollar Bank | 09-28 | check 612
First Commonwealth | Mortgage | 10-01 | 1182.40 | PNC | 10-01 | auto
State Farm | Home & auto insurance | 10-03 | 212.75 | PNC | 10-03 | auto
Verizon | Phones | 10-08 | 118.62 | Discover | 10-07 | 79544
Xfinity | Internet | 10-10 | 69.99 | Discover | 10-10 | auto
Duquesne Light | Electric | 10-14 | 126.91 | PNC | 10-12 | DL6014
Peoples Gas | Gas | 10-16 | 52.20 | PNC | 10-15 | 318204
Pittsburgh Water | Water & sewer | 10-18 | 91.75 | PNC | 10-17 |
Honda Financial | Car payment | 10-20 | 324.15 | PNC | 10-20 | auto
Netflix | TV | 10-21 | 17.99 | Discover | 10-21 | auto
Sunny Days Preschool | Preschool | 10-25 | 540.00 | Dollar Bank | 10-23 | check 613
Planet Fitness | Gym | 10-26 | 24.99 | Discover | 10-26 | auto
UPMC | Hospital bill, plan | 10-28 | 75.00 | Dollar Bank | 10-28 | check 614
Allegheny County | School tax, 2nd half | 10-30 | 1046.50 | PNC | 10-29 | check 190
First Commonwealth | Mortgage | 11-01 | 1182.40 | PNC | 11-01 | auto
State Farm | Home & auto insurance | 11-03 | 212.75 | PNC | 11-03 | auto
Verizon | Phones | 11-08 | 118.62 | Discover | 11-07 | 81377
Xfinity | Internet | 11-10 | 69.99 | Discover | 11-10 | auto
Duquesne Light | Electric | 11-14 | 118.36 | PNC | |
Peoples Gas | Gas | 11-16 | | PNC | |
Pittsburgh Water | Water & sewer | 11-18 | 93.10 | PNC | |
Honda Financial | Car payment | 11-20 | 324.15 | PNC | |
Netflix | TV | 11-21 | 17.99 | Discover | |
Sunny Days Preschool | Preschool | 11-25 | 540.00 | Dollar Bank | |
Planet Fitness | Gym | 11-26 | 24.99 | Discover | |
UPMC | Hospital bill, plan | 11-28 | 75.00 | Dollar Bank | |
"""
# date | what | account | amount
HOME_MOVES = """
09-04 | Dan's paycheck | PNC | 2148.60
09-04 | Grocery & gas money onto the Chime card | PNC | -550
09-11 | Mel's paycheck | Dollar Bank | 1315.20
09-15 | Paid the Discover bill | PNC | -204.77
09-15 | Paid the Discover bill | Discover | 204.77
09-18 | Dan's paycheck | PNC | 2148.60
09-18 | Grocery & gas money onto the Chime card | PNC | -550
09-21 | Into savings | PNC | -250
09-21 | Into savings | Clearview savings | 250
09-25 | Mel's paycheck | Dollar Bank | 1289.75
09-30 | Interest | Clearview savings | 6.14
10-02 | Dan's paycheck | PNC | 2148.60
10-02 | Grocery & gas money onto the Chime card | PNC | -550
10-09 | Mel's paycheck | Dollar Bank | 1322.40
10-13 | Mel to the house account | Dollar Bank | -900
10-13 | Mel to the house account | PNC | 900
10-15 | Paid the Discover bill | PNC | -231.59
10-15 | Paid the Discover bill | Discover | 231.59
10-16 | Dan's paycheck | PNC | 2148.60
10-16 | Grocery & gas money onto the Chime card | PNC | -600
10-19 | Into savings | PNC | -250
10-19 | Into savings | Clearview savings | 250
10-23 | Mel's paycheck | Dollar Bank | 1304.85
10-30 | Dan's paycheck | PNC | 2176.35
10-30 | Grocery & gas money onto the Chime card | PNC | -600
10-31 | Interest | Clearview savings | 6.52
11-06 | Mel's paycheck | Dollar Bank | 1318.05
11-09 | Mel to the house account | Dollar Bank | -900
11-09 | Mel to the house account | PNC | 900
"""
HOME_ACCOUNTS = {"PNC": 1436.82, "Dollar Bank": 873.4, "Clearview savings": 5210.66, "Discover": -204.77}


def billtracker() -> tuple[Workbook, Card]:
    """A family in Pittsburgh: bills by due day with the account, yes or no and the day; balances of the accounts."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Bills"
    across(page, "A1:H1", "BILL TRACKER", "F8CBAD", 20)
    aside(
        page,
        "A2",
        "Mel fills in the amounts when they come. When it's paid: Yes + the day. Next month's get added on the 28th.",
        color="808080",
    )
    put(page, 3, [None, None, "Not paid yet", '=SUMIF(F6:F300,"No",D6:D300)'], ["", "", "", "$#,##0.00"])
    put(page, 3, ["how many", '=COUNTIF(F6:F300,"No")'], ["", "0"], 5)
    bold(page, "C3", "D3")
    shade(page, "C3:F3", "FFF2CC")
    head(
        page, 5, ["Payee", "For", "Due", "Amount", "Pay from", "Paid?", "Date paid", "Confirmation"], "F8CBAD"
    )
    for at, (payee, what, due, amount, source, paid, code) in enumerate(rows(HOME_BILLS), 6):
        put(
            page,
            at,
            [
                payee,
                what,
                date(due),
                number(amount),
                source,
                "Yes" if paid else "No",
                day_of(paid),
                number(code) if code.isdigit() else code or None,
            ],
            ["", "", "m/d/yyyy", MONEY, "", "", "m/d/yyyy"],
        )
        if not paid:
            shade(page, f"A{at}:H{at}", "FDEFE6")
    page.freeze_panes = "A6"
    dropdown(page, "F6:F300", '"Yes,No"')
    widths(page, 24, 24, 12, 12, 16, 8, 12, 15)
    bank = workbook.create_sheet("Bank balances")
    title(bank, "A1", "What's in the bank", 16)
    head(bank, 3, ["Account", "On Sept 1", "Came in / moved", "Bills paid", "Should be now"], "BDD7EE")
    first = 17
    for at, (name, start) in enumerate(HOME_ACCOUNTS.items(), 4):
        put(
            bank,
            at,
            [
                name,
                start,
                f"=SUMIF(C${first}:C$400,A{at},D${first}:D$400)",
                f'=SUMIFS(Bills!D$6:D$300,Bills!E$6:E$300,A{at},Bills!F$6:F$300,"Yes")',
                f"=B{at}+C{at}-D{at}",
            ],
            ["", SIGNED, SIGNED, MONEY, SIGNED],
        )
    put(bank, 8, ["All together", *[f"=SUM({c}4:{c}7)" for c in "BCDE"]], ["", SIGNED, SIGNED, MONEY, SIGNED])
    put(bank, 9, ["Bills still to pay", None, None, None, "=Bills!D3"], ["", "", "", "", SIGNED])
    put(bank, 10, ["After those", None, None, None, "=E8-E9"], ["", "", "", "", SIGNED])
    bold(bank, *[f"{c}8" for c in "ABCDE"], "A10", "E10")
    shade(bank, "A8:E8", "DDEBF7")
    title(bank, "A13", "Paychecks and moving money", 12)
    aside(
        bank,
        "A14",
        "+ into the account, - out of it; between two of ours takes two lines. Bills don't go here.",
        color="808080",
    )
    head(bank, first - 1, ["Date", "What", "Account", "Amount"], "BDD7EE")
    for at, (day, what, account, amount) in enumerate(rows(HOME_MOVES), first):
        if account not in HOME_ACCOUNTS:
            raise SystemExit(f"no such account: {account}")
        put(bank, at, [date(day), what, account, number(amount)], ["m/d/yyyy", "", "", SIGNED])
    dropdown(page, "E6:E300", "'Bank balances'!$A$4:$A$7")
    dropdown(bank, f"C{first}:C400", "$A$4:$A$7")
    widths(bank, 20, 42, 18, 14, 15)
    return workbook, {
        "book": "billtracker.xlsx",
        "half": "round61",
        "layout": "records",
        "about": "family with a small child, Pennsylvania, USD",
        "dialect": "bills by due day with the account they're paid from, yes or no and the day paid, the month's coming ones already listed, some without an amount; balances of four accounts by formula above a list of paychecks and transfers of signed amounts on the second sheet, a transfer as two lines",
        "date_order": "mdy",
        "period": ["2026-09-01", "2026-12-31"],
        "tables": {"bills": "Bills", "moves": "Bank balances"},
        "free": {"Bills": ["Confirmation"], "Bank balances": ["What"]},
        "adds_up": {},
        "watch": [
            *["Bills!D3", "Bills!F3"],
            *[f"Bank balances!{c}{row}" for row in range(4, 9) for c in "CDE"],
            *["Bank balances!E9", "Bank balances!E10"],
        ],
        "zero": [],
    }


# in | customer | what | parts | labour | deposit | paid at pick-up | out
GUITAR_JOBS = """
08-03 | K. Sandeman | Strat, set-up and new nut | 14.00 | 65 | | 79 | 08-07
08-04 | Abbeyhill Primary | 6 ukuleles restrung | 36.00 | 48 | | 84 | 08-11
08-06 | D. Petrie | Vox AC15, hum | 22.50 | 90 | 30 | 82.50 | 08-14
08-10 | M. Auchterlonie | Martin D-18, cracked brace | | 140 | 40 | 100 | 08-24
08-11 | L. Kerr | Telecaster, pickup swapped | 68.00 | 45 | 50 | 63 | 08-15
08-13 | The Fraser Trio | Double bass, bridge | 55.00 | 80 | 50 | 85 | 08-27
08-17 | S. Mackie | Bass, set-up | 24.00 | 55 | | 79 | 08-20
08-19 | P. Innes | Mandolin, fret dress | | 75 | | 75 | 08-26
08-21 | R. Hannah | Les Paul, headstock repair | 12.00 | 160 | 60 | 112 | 09-09
08-25 | C. Lamont | Fender Blues Junior, valves | 74.00 | 40 | 50 | 64 | 08-29
08-28 | J. Dalgleish | Classical, set-up | 11.50 | 50 | | 61.50 | 09-02
09-01 | K. Sandeman | Jazzmaster, bridge and set-up | 89.00 | 65 | 70 | 84 | 09-08
09-03 | Leith Folk Club | PA amplifier, no sound | 31.00 | 70 | | 101 | 09-12
09-07 | T. Gourlay | SG, refret | 42.00 | 185 | 80 | 147 | 09-25
09-09 | A. Bruce | Acoustic, pickup fitted | 79.00 | 45 | 60 | 64 | 09-14
09-11 | N. Whyte | Banjo, new head | 28.00 | 45 | | 73 | 09-18
09-15 | S. Mackie | Bass, jack socket | 6.50 | 20 | | 26.50 | 09-15
09-17 | D. Petrie | Pedal board, rewired | 18.00 | 60 | 20 | 58 | 09-24
09-21 | E. Rennie | Strat, rattle and set-up | 9.00 | 55 | | 64 | 09-26
09-23 | Broughton High | 4 classical guitars, set-up | 44.00 | 160 | | 204 | 10-07
09-28 | G. Tulloch | Gretsch, wiring | 52.00 | 110 | 60 | 102 | 10-10
10-01 | L. Kerr | Telecaster, refret | 42.00 | 170 | 80 | 132 | 10-19
10-05 | H. Moir | Marshall combo, speaker | 95.00 | 45 | 70 | 70 | 10-13
10-07 | C. Lamont | 12-string, bridge lifting | 4.00 | 95 | 40 | 59 | 10-21
10-09 | P. Innes | Bouzouki, set-up | 16.00 | 55 | | 71 | 10-15
10-13 | B. Geddes | Jazz bass, fretless conversion | 35.00 | 195 | 90 | 140 | 10-30
10-15 | M. Auchterlonie | Martin D-18, set-up | 13.00 | 55 | | 68 | 10-22
10-20 | T. Gourlay | SG, toggle switch | 15.00 | 30 | | 45 | 10-24
10-22 | R. Hannah | Orange head, crackle | 27.50 | 80 | 30 | ready |
10-26 | J. Dalgleish | Flamenco, crack in the top | 8.00 | 130 | 50 | ready |
10-28 | N. Whyte | Tenor banjo, tuners | 46.00 | 40 | | ready |
10-30 | F. Cairney | Rickenbacker, neck and set-up | 19.00 | 120 | 50 | bench |
11-03 | Leith Folk Club | Two DI boxes | | | | bench |
11-04 | E. Rennie | Strat, refret | | | 80 | in |
11-06 | A. Bruce | Dobro, buzz | | | | in |
"""
# date | shop | what | kind | job | cost | paid by
GUITAR_BUYS = """
08-01 | Out of the Blue | Bench rent, August | Rent | | 240.00 | Bank
08-03 | Allparts UK | Bone nuts, 10 | Stock | | 38.40 | Card
08-05 | Strings Direct | Sets, 20 assorted | Stock | | 126.80 | Card
08-07 | Watford Valves | Capacitors and a choke | Job | 1143 | 18.20 | PayPal
08-11 | Oil City Pickups | Tele pickup | Job | 1145 | 55.00 | PayPal
08-14 | Touchstone Tonewoods | Bass bridge blank | Job | 1146 | 41.00 | Card
08-19 | Screwfix | Clamps | Tools | | 27.98 | Card
08-25 | Watford Valves | Valve set | Job | 1150 | 61.50 | PayPal
08-31 | BT | Phone & internet | Overheads | | 34.99 | Bank
09-01 | Out of the Blue | Bench rent, September | Rent | | 240.00 | Bank
09-02 | Allparts UK | Mastery-style bridge | Job | 1152 | 71.00 | Card
09-08 | Crimson Guitars | Fretwire, 10 packs | Stock | | 84.50 | Card
09-10 | LR Baggs dealer | Undersaddle pickup | Job | 1155 | 62.00 | PayPal
09-14 | Strings Direct | Sets, bass and classical | Stock | | 93.60 | Card
09-21 | RS Components | Solder, jacks, pots | Stock | | 57.14 | Card
09-24 | Crimson Guitars | Fret file | Tools | | 46.00 | Card
09-30 | BT | Phone & internet | Overheads | | 34.99 | Bank
10-01 | Out of the Blue | Bench rent, October | Rent | | 240.00 | Bank
10-02 | Simply Business | Insurance, the year | Overheads | | 186.40 | Bank
10-06 | Celestion stockist | 12-inch speaker | Job | 1163 | 78.00 | Card
10-12 | Strings Direct | Sets, 20 assorted | Stock | | 131.20 | Card
10-16 | Touchstone Tonewoods | Ebony board | Job | 1166 | 28.00 | Card
10-20 | Post Office | Parcel to Skye | Postage | | 14.65 | Cash
10-23 | RS Components | Pots and switches | Stock | | 33.82 | Card
10-29 | Allparts UK | Banjo tuners | Job | 1171 | 36.50 | Card
10-31 | BT | Phone & internet | Overheads | | 34.99 | Bank
11-01 | Out of the Blue | Bench rent, November | Rent | | 240.00 | Bank
11-04 | Screwfix | Glue and masking tape | Stock | | 19.47 | Card
"""
GUITAR_KINDS = ["Job", "Stock", "Tools", "Rent", "Overheads", "Postage"]


def guitarrepairs() -> tuple[Workbook, Card]:
    """A guitar and amp repairer in Edinburgh: a job list with deposit, balance and status, and purchases."""
    workbook = Workbook()
    page = workbook.active
    page.title = "JOBS"
    title(page, "A1", "LOW STRINGS - guitar & amp repairs, Leith", 16)
    aside(
        page,
        "A2",
        "status: in, bench, ready, gone. Gone = picked up and paid, put the day in Out.",
        color="808080",
    )
    start = 6
    put(
        page,
        3,
        ["to collect", '=SUMIF(L6:L500,"ready",K6:K500)', None, None, "on the books", "=SUM(K6:K500)"],
    )
    put(page, 3, ["deposits held", '=SUM(H6:H500)-SUMIF(L6:L500,"gone",H6:H500)'], ["", MONEY], 8)
    for cell in ("B3", "F3"):
        page[cell].number_format = MONEY
    shade(page, "A3:I3", "FFF2CC")
    head(
        page,
        5,
        [
            "Job",
            "In",
            "Customer",
            "What",
            "Parts",
            "Labour",
            "Total",
            "Deposit",
            "Paid",
            "Out",
            "Balance",
            "Status",
        ],
        "D0CECE",
    )
    fills = {"ready": "E2EFDA", "bench": "FFF2CC", "in": "FCE4D6"}
    for at, (day, customer, what, parts, labour, deposit, paid, out) in enumerate(rows(GUITAR_JOBS), start):
        status = "gone" if out else paid
        put(
            page,
            at,
            [
                1135 + at,
                date(day),
                customer,
                what,
                number(parts),
                number(labour),
                f"=E{at}+F{at}",
                number(deposit),
                number(paid) if out else None,
                day_of(out),
                f"=G{at}-H{at}-I{at}",
                status,
            ],
            ["0", "d/m/yy", "", "", MONEY, MONEY, MONEY, MONEY, MONEY, "d/m/yy", SIGNED],
        )
        if out and abs(float(parts or 0) + float(labour) - float(deposit or 0) - float(paid)) > 0.004:
            raise SystemExit(f"not paid in full: {customer} {what}")
        if status in fills:
            shade(page, f"L{at}:L{at}", fills[status])
    page.freeze_panes = "D6"
    dropdown(page, "L6:L500", '"in,bench,ready,gone"')
    widths(page, 12, 10, 20, 34, 13, 10, 10, 13, 10, 10, 10, 9)
    buys = workbook.create_sheet("PURCHASES")
    title(buys, "A1", "Purchases")
    head(buys, 3, ["Date", "Where", "What", "Kind", "Job", "Cost", "Paid by"], "D0CECE")
    for at, (day, shop, what, kind, job, cost, how) in enumerate(rows(GUITAR_BUYS), 4):
        if kind not in GUITAR_KINDS:
            raise SystemExit(f"no such kind: {kind}")
        put(
            buys,
            at,
            [date(day), shop, what, kind, number(job), number(cost), how],
            ["d/m/yy", "", "", "", "0", MONEY],
        )
    buys.freeze_panes = "A4"
    widths(buys, 10, 24, 30, 12, 8, 11, 10)
    front = workbook.create_sheet("TOTALS")
    title(front, "A1", "Since 1 August")
    put(front, 3, ["Deposits taken", "=SUM(JOBS!H6:H500)"], ["", MONEY])
    put(front, 4, ["Paid at pick-up", "=SUM(JOBS!I6:I500)"], ["", MONEY])
    put(front, 5, ["MONEY IN", "=B3+B4"], ["", MONEY])
    for at, kind in enumerate(GUITAR_KINDS, 7):
        put(front, at, [kind, f"=SUMIF(PURCHASES!D$4:D$400,A{at},PURCHASES!F$4:F$400)"], ["", MONEY])
    put(front, 13, ["SPENT", "=SUM(B7:B12)"], ["", MONEY])
    put(front, 15, ["FOR ME", "=B5-B13"], ["", SIGNED])
    put(front, 17, ["Jobs gone", '=COUNTIF(JOBS!L6:L500,"gone")'])
    put(front, 18, ["Jobs here", "=COUNT(JOBS!A6:A500)-B17"])
    bold(front, *[f"{c}{row}" for row in (5, 13, 15) for c in "AB"])
    dropdown(buys, "D4:D400", "TOTALS!$A$7:$A$12")
    widths(front, 20, 13)
    return workbook, {
        "book": "guitarrepairs.xlsx",
        "half": "round61",
        "layout": "records",
        "about": "guitar and amplifier repairs, Scotland, GBP; under the VAT limit, not registered",
        "dialect": "a job list with parts, labour, deposit, what is paid at pick-up and its day typed, total and balance by formula and a word for the status last; purchases with kind, the job's number where there is one, and how paid; totals on a third sheet",
        "date_order": "dmy",
        "period": ["2026-08-01", "2027-07-31"],
        "tables": {"jobs": "JOBS", "expenses": "PURCHASES"},
        "free": {"JOBS": ["What"], "PURCHASES": ["What"]},
        "adds_up": {},
        "watch": [
            *["JOBS!B3", "JOBS!F3", "JOBS!I3"],
            *[f"TOTALS!B{row}" for row in (3, 4, 5, *range(7, 14), 15, 17, 18)],
        ],
        "zero": [],
    }


BOOKS = [webdeveloper, rentroll, derwentvoices, billtracker, guitarrepairs]
