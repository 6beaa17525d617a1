"""The workbooks of round 66: a Morris side, a soap maker, a radio club, a small landlord, a beach sauna."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import calendar
import datetime as dt

from make_books import across, aside, bold, date, dropdown, head, number, put, rows, shade, title, widths
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
DOLLARS = "$#,##0.00;-$#,##0.00"
POUNDS = "£#,##0.00;-£#,##0.00"


# date | what happened | Lloyds | savings | Zettle | tin | kind | who
MORRIS_BOOK = """
01-08 | Practice hall, January | -60 | | | | Hall | PJ
01-10 | Wassail at Burrow Orchard, their fee | 120 | | | | Bookings | PJ
01-10 | Hat at the wassail | | | | 94.60 | Hat | GR
01-15 | Subs, Colin and Wendy | 60 | | | | Subs | PJ
01-15 | Subs at practice, five by card | | | 150 | | Subs | GR
01-22 | Subs at practice, four in cash | | | | 120 | Subs | GR
01-24 | Zettle paid out | 147.38 | | -147.38 | | Between purses | PJ
01-24 | Zettle fees | | | -2.62 | | Fees | PJ
01-29 | Tin money banked | 180 | | | -180 | Between purses | GR
02-05 | Practice hall, February | -60 | | | | Hall | PJ
02-12 | Ribbon and rosettes, Dainty Drapers | | | | -23.40 | Kit & bells | GR
02-19 | Morris Federation, membership and insurance | -98 | | | | Insurance | PJ
02-26 | Set of bells, 24, from Dave Hobley | -57.60 | | | | Kit & bells | PJ
03-05 | Practice hall, March | -60 | | | | Hall | PJ
03-07 | Joint workshop with Wilts sides, places by card | | | 168 | | Workshops | GR
03-07 | Joint workshop, tutor | -120 | | | | Workshops | PJ
03-07 | Joint workshop, soup and bread | | | | -38.15 | Suppers | GR
03-12 | Zettle paid out | 165.06 | | -165.06 | | Between purses | PJ
03-12 | Zettle fees | | | -2.94 | | Fees | PJ
03-19 | Sticks from the coppice, 30 | | | | -30 | Kit & bells | GR
04-02 | Practice hall, April | -60 | | | | Hall | PJ
04-16 | To savings for the tour | -200 | 200 | | | Between purses | PJ
04-25 | Hat, Langport market | | | | 71.25 | Hat | GR
05-01 | May morning, breakfast for the side | | | | -64 | Suppers | GR
05-02 | Booking, Muchelney fete | 100 | | | | Bookings | PJ
05-02 | Hat, Muchelney fete | | | | 58.90 | Hat | GR
05-07 | Practice hall, May | -60 | | | | Hall | PJ
05-23 | Hat, Bridgwater quay | | | | 83.10 | Hat | GR
05-28 | Tin money banked | 150 | | | -150 | Between purses | GR
06-04 | Practice hall, June | -60 | | | | Hall | PJ
06-13 | Booking, wedding at Curry Rivel | 150 | | | | Bookings | PJ
06-20 | Minibus for the Dorset day out | -145 | | | | Travel | PJ
06-20 | Hat, Lyme seafront | | | | 132.45 | Hat | GR
06-30 | Interest | | 3.12 | | | Interest | PJ
07-04 | T-shirts sold at the folk fair, by card | | | 96 | | T-shirts | GR
07-04 | T-shirts sold at the folk fair, cash | | | | 48 | T-shirts | GR
07-09 | Zettle paid out | 94.32 | | -94.32 | | Between purses | PJ
07-09 | Zettle fees | | | -1.68 | | Fees | PJ
07-18 | Booking, Langport carnival tea | 80 | | | | Bookings | PJ
08-15 | Hat, Weston prom | | | | 104.70 | Hat | GR
08-15 | Ice creams all round | | | | -27.50 | Suppers | GR
09-03 | Practice hall, September | -60 | | | | Hall | PJ
09-03 | Sub, new dancer Hugh | | | 30 | | Subs | GR
"""
MORRIS_KINDS = [
    "Subs",
    "Bookings",
    "Hat",
    "Workshops",
    "T-shirts",
    "Interest",
    "Hall",
    "Kit & bells",
    "Travel",
    "Suppers",
    "Insurance",
    "Fees",
    "Between purses",
]
MORRIS_PURSES = ["Lloyds", "Savings", "Zettle", "Tin"]


def morris() -> tuple[Workbook, Card]:
    """A Morris side in Somerset: one signed column a purse, each with its running total beside it."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Purses"
    title(page, "A1", "WITHY BRIDGE MORRIS - the bag's four purses, 2026", 15)
    aside(
        page,
        "A2",
        "Money in is plus, money out is minus. Put it under the purse it went into or came out of.",
        color="808080",
    )
    across(page, "C3:D3", "Current account", "E2EFDA", size=12)
    across(page, "E3:F3", "Tour savings", "FFF2CC", size=12)
    across(page, "G3:H3", "Card reader", "DDEBF7", size=12)
    across(page, "I3:J3", "Cash tin", "FCE4D6", size=12)
    heads = ["Date", "What happened"]
    for purse in MORRIS_PURSES:
        heads += [purse, f"{purse} total"]
    head(page, 4, [*heads, "Kind", "Who"], "EDEDED")
    opening = [612.44, 850.0, 0, 43.2]
    put(page, 5, [dt.date(2026, 1, 1), "Brought forward from the 2025 book"], ["dd mmm"])
    for place, amount in enumerate(opening):
        put(page, 5, [amount], [SIGNED], 4 + 2 * place)
    at = 5
    for day, what, *purses, kind, who in rows(MORRIS_BOOK):
        if kind not in MORRIS_KINDS:
            raise SystemExit(f"no such kind: {kind}")
        at += 1
        put(page, at, [date(day), what], ["dd mmm"])
        for place, amount in enumerate(purses):
            column = get_column_letter(4 + 2 * place)
            before = get_column_letter(3 + 2 * place)
            put(
                page, at, [number(amount), f"={column}{at - 1}+{before}{at}"], [SIGNED, SIGNED], 3 + 2 * place
            )
        put(page, at, [kind, who], [], 11)
    for c in "DFHJ":
        shade(page, f"{c}5:{c}{at}", "F5F5F5")
    page.freeze_panes = "C5"
    dropdown(page, "K6:K300", f"AGM!$A$5:$A${4 + len(MORRIS_KINDS)}")
    widths(page, 9, 44, 10, 12, 10, 12, 10, 12, 10, 12, 17, 6)
    report = workbook.create_sheet("AGM")
    title(report, "A1", "For the AGM")
    head(report, 4, ["Kind", "In less out"], "EDEDED")
    for row, kind in enumerate(MORRIS_KINDS, 5):
        sums = "+".join(f"SUMIF(Purses!$K$6:$K$300,A{row},Purses!{c}$6:{c}$300)" for c in "CEGI")
        put(report, row, [kind, f"={sums}"], ["", SIGNED])
    last = 4 + len(MORRIS_KINDS)
    put(report, last + 1, ["Better or worse off by", f"=SUM(B5:B{last})"], ["", SIGNED])
    bold(report, f"A{last + 1}", f"B{last + 1}")
    start = last + 3
    head(report, start, ["Purse", "At New Year", "Now"], "EDEDED")
    for row, (purse, c, total) in enumerate(zip(MORRIS_PURSES, "CEGI", "DFHJ", strict=True), start + 1):
        put(
            report,
            row,
            [purse, f"=Purses!{total}5", f"=B{row}+SUM(Purses!{c}6:{c}300)"],
            ["", SIGNED, SIGNED],
        )
    end = start + 5
    put(
        report,
        end,
        ["All four", f"=SUM(B{start + 1}:B{end - 1})", f"=SUM(C{start + 1}:C{end - 1})"],
        ["", SIGNED, SIGNED],
    )
    bold(report, *[f"{c}{end}" for c in "ABC"])
    put(report, end + 1, ["Should be nil", f"=ROUND(C{end}-B{end}-B{last + 1},2)"], ["", SIGNED])
    put(report, end + 3, ["PJ = Pam (bagwoman), GR = Geoff (squire, keeps the tin and the reader)"])
    put(report, end + 4, ["Sub £30 a year. T-shirts £12."])
    widths(report, 24, 13, 13)
    return workbook, {
        "book": "morris.xlsx",
        "half": "round66",
        "layout": "cash book",
        "about": "Morris side, Somerset, England, GBP",
        "dialect": "one column of plus and minus amounts for each of four purses with its running total beside it, brought forward in the first line, the kind and initials last, money between purses as one line with a minus and a plus; an AGM page by kind",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "cash": {"sheet": "Purses", "date": "Date", "category": "Kind", "signed": MORRIS_PURSES},
        "free": {"Purses": ["What happened", "Who"]},
        "adds_up": {"Purses": MORRIS_PURSES},
        "watch": [
            *[f"AGM!B{row}" for row in range(5, last + 2)],
            *[f"AGM!C{row}" for row in range(start + 1, end + 1)],
            f"AGM!B{end + 1}",
        ],
        "zero": [f"AGM!B{end + 1}"],
    }


# date | description | category | income | expense
SOAP_BOOK = """
07-01 | Etsy deposit | Etsy sales | 184.22 |
07-02 | Olive oil and coconut oil, Costco | Ingredients | | 96.45
07-04 | Saturday market | Market sales | 326.00 |
07-04 | Booth fee, Lane County Farmers Market | Booth fees | | 45.00
07-08 | Fragrance oils, Bramble Berry | Ingredients | | 134.80
07-09 | USPS | Shipping | | 38.65
07-10 | Juniper & Pine gift shop, 60 bars | Wholesale | 240.00 |
07-11 | Saturday market | Market sales | 298.50 |
07-11 | Booth fee | Booth fees | | 45.00
07-15 | Etsy deposit | Etsy sales | 212.90 |
07-16 | Boxes and labels, Uline | Packaging | | 88.17
07-18 | Canva Pro | Software & website | | 15.00
07-20 | Lye, Essential Depot | Ingredients | | 52.30
07-24 | Summer soap class, 6 people | Classes | 270.00 |
07-27 | Owner draw | Owner draw | | 400.00
08-01 | Etsy deposit | Etsy sales | 196.48 |
08-01 | Saturday market | Market sales | 355.00 |
08-01 | Booth fee | Booth fees | | 45.00
08-04 | USPS | Shipping | | 41.20
08-06 | Shea butter, Bramble Berry | Ingredients | | 118.25
08-09 | Lavender bundles, Sol's farm | Ingredients | | 36.00
08-13 | The Mercantile, opening order, 96 bars | Wholesale | 384.00 |
08-15 | Etsy deposit | Etsy sales | 231.75 |
08-15 | Saturday market | Market sales | 311.25 |
08-15 | Booth fee | Booth fees | | 45.00
08-18 | Canva Pro | Software & website | | 15.00
08-19 | Silicone molds, 4 | Tools & molds | | 64.99
08-22 | Gas to Portland and back | Gas & parking | | 47.80
08-22 | Portland makers fair | Market sales | 612.00 |
08-22 | Portland makers fair table | Booth fees | | 120.00
08-28 | Owner draw | Owner draw | | 500.00
08-31 | Liability insurance, ACT | Insurance | | 51.00
09-01 | Etsy deposit | Etsy sales | 248.06 |
09-05 | Saturday market | Market sales | 342.75 |
09-05 | Booth fee | Booth fees | | 45.00
09-08 | USPS | Shipping | | 36.90
09-10 | Juniper & Pine gift shop, 60 bars | Wholesale | 240.00 |
09-11 | Micas and fragrance oils, Bramble Berry | Ingredients | | 142.60
"""
SOAP_IN = ["Market sales", "Etsy sales", "Wholesale", "Classes", "Other income"]
SOAP_OUT = [
    "Ingredients",
    "Packaging",
    "Shipping",
    "Booth fees",
    "Tools & molds",
    "Gas & parking",
    "Software & website",
    "Insurance",
    "Other expenses",
    "Owner draw",
]


def soapmaker() -> tuple[Workbook, Card]:
    """A soap maker in Oregon: a downloaded tracker, all on one sheet, the categories' totals beside the list."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Tracker"
    across(page, "B2:K2", "INCOME & EXPENSE TRACKER", "C9DAF8", 20)
    page["B3"] = "Business name:"
    page["C3"] = "Fern Hollow Soap Co."
    page["B4"] = "Start date:"
    page["C4"] = dt.date(2026, 7, 1)
    page["C4"].number_format = "m/d/yyyy"
    page["C4"].alignment = Alignment(horizontal="left")
    page["E4"] = "TOTAL INCOME"
    page["F4"] = "TOTAL EXPENSES"
    page["G4"] = "CURRENT BALANCE"
    put(page, 5, ["=SUM(E9:E300)", "=SUM(F9:F300)", "=G8+E5-F5"], [DOLLARS] * 3, 5)
    bold(page, "B3", "B4", "E4", "F4", "G4", "E5", "F5", "G5")
    shade(page, "E4:G5", "D9EAD3")
    head(page, 7, ["DATE", "DESCRIPTION", "CATEGORY", "INCOME", "EXPENSE", "BALANCE"], "C9DAF8", 2)
    put(
        page,
        8,
        [dt.date(2026, 7, 1), "Starting balance", None, None, None, 742.18],
        ["m/d/yyyy", "", "", "", "", DOLLARS],
        2,
    )
    for at in range(9, 301):
        put(
            page,
            at,
            [None, None, None, None, None, f'=IF(AND(E{at}="",F{at}=""),"",G{at - 1}+E{at}-F{at})'],
            ["m/d/yyyy", "", "", DOLLARS, DOLLARS, DOLLARS],
            2,
        )
    for at, (day, what, category, *money) in enumerate(rows(SOAP_BOOK), 9):
        if category not in SOAP_IN + SOAP_OUT:
            raise SystemExit(f"no such category: {category}")
        put(page, at, [date(day), what, category, *[number(m) for m in money]], [], 2)
    across(page, "I4:K4", "SUMMARY BY CATEGORY", "FCE5CD", size=12)
    at = 5
    totals = []
    for name, kinds, c in (("INCOME", SOAP_IN, "E"), ("EXPENSES", SOAP_OUT, "F")):
        put(page, at, [name, "TOTAL", "% OF ALL"], [], 9)
        bold(page, f"I{at}", f"J{at}", f"K{at}")
        start = at + 1
        end = at + len(kinds) + 1
        for kind in kinds:
            at += 1
            put(
                page,
                at,
                [
                    kind,
                    f"=SUMIF($D$9:$D$300,I{at},${c}$9:${c}$300)",
                    f"=IF(J${end}=0,0,J{at}/J${end})",
                ],
                ["", DOLLARS, "0%"],
                9,
            )
        at += 1
        put(page, at, [f"Total {name.lower()}", f"=SUM(J{start}:J{at - 1})"], ["", DOLLARS], 9)
        bold(page, f"I{at}", f"J{at}")
        totals.append(at)
        at += 2
    put(page, at, ["Net", f"=J{totals[0]}-J{totals[1]}"], ["", DOLLARS], 9)
    bold(page, f"I{at}", f"J{at}")
    aside(
        page,
        f"I{at + 2}",
        "Pick the category from the arrow, or the summary won't see the line.",
        color="808080",
    )
    choice = ",".join([*SOAP_IN, *SOAP_OUT])
    dropdown(page, "D9:D300", f'"{choice}"')
    page.freeze_panes = "A8"
    widths(page, 3, 12, 40, 20, 12, 12, 14, 3, 22, 12, 10)
    return workbook, {
        "book": "soapmaker.xlsx",
        "half": "round66",
        "layout": "cash book",
        "about": "soap maker, Oregon, USD; no sales tax",
        "dialect": "a downloaded tracker on one sheet from column B: description before the category, income and expense with the balance filled down ahead, totals above the headings, a summary by category in the margin",
        "date_order": "mdy",
        "period": ["2026-07-01", "2026-12-31"],
        "cash": {
            "sheet": "Tracker",
            "date": "DATE",
            "category": "CATEGORY",
            "in": "INCOME",
            "out": "EXPENSE",
        },
        "free": {"Tracker": ["DESCRIPTION"]},
        "adds_up": {"Tracker": ["INCOME", "EXPENSE"]},
        "watch": [
            "Tracker!E5",
            "Tracker!F5",
            "Tracker!G5",
            *[
                f"Tracker!J{row}"
                for row in range(6, totals[1] + 1)
                if row not in (totals[0] + 1, totals[0] + 2)
            ],
            f"Tracker!J{at}",
        ],
        "zero": [],
    }


# date | from | receipt | amount | its column
RADIO_RECEIPTS = """
04-02 | R. Mawhinney | 201 | 36 | Subs
04-02 | S. Gault | 202 | 36 | Subs
04-02 | Club night, tea and raffle | 203 | 21.50 | Teas & raffle
04-09 | P. Laverty | 204 | 36 | Subs
04-09 | J. & M. Boal (family) | 205 | 54 | Subs
04-16 | Foundation course, 4 places | 206 | 120 | Training
04-23 | T. Kirkpatrick | 207 | 36 | Subs
05-07 | Club night, tea and raffle | 208 | 18.00 | Teas & raffle
05-14 | A. Devlin (under 21) | 209 | 12 | Subs
05-21 | Gift in memory of Billy Orr | 210 | 100 | Gifts & grants
06-04 | Club night, tea and raffle | 211 | 24.25 | Teas & raffle
06-11 | Rally tables booked, Long's Radio | 212 | 45 | Rally
06-11 | Rally tables booked, Mid-Ulster ARC | 213 | 30 | Rally
06-18 | Rally tables booked, two traders | 214 | 60 | Rally
06-27 | Rally, on the door | 215 | 412.00 | Rally
06-27 | Rally, raffle | 216 | 168.00 | Teas & raffle
06-27 | Rally, bring and buy commission | 217 | 73.40 | Rally
07-02 | Sale of the old HF set | 218 | 150 | Gifts & grants
08-06 | N. Cassidy | 219 | 36 | Subs
09-03 | Club night, tea and raffle | 220 | 26.75 | Teas & raffle
09-10 | Council small grant for the mast | 221 | 500 | Gifts & grants
09-17 | Intermediate course, 3 places | 222 | 105 | Training
09-24 | G. McIlroy | 223 | 36 | Subs
10-01 | Club night, tea and raffle | 224 | 22.80 | Teas & raffle
10-15 | E. Hanna (under 21) | 225 | 12 | Subs
10-22 | Foundation course, 5 places | 226 | 150 | Training
"""
# date | paid to | how | amount | its column
RADIO_PAYMENTS = """
04-09 | St Malachy's GAA, room for April | BACS | 80 | Room
04-20 | RSGB, affiliation and insurance | BACS | 118.50 | RSGB & insurance
05-01 | Spar, milk and biscuits | 411 | 9.85 | Teas
05-07 | St Malachy's GAA, room for May | BACS | 80 | Room
05-16 | RSGB exams, 4 candidates | BACS | 110 | Training costs
06-04 | St Malachy's GAA, room for June | BACS | 80 | Room
06-12 | Rally posters, Antrim Print | 412 | 62 | Rally costs
06-27 | Rally, hire of the school hall | 413 | 180 | Rally costs
06-27 | Rally, burgers and rolls | 414 | 94.30 | Rally costs
06-29 | Moonraker, 2m yagi | BACS | 84.95 | Equipment
09-03 | St Malachy's GAA, room for September | BACS | 80 | Room
09-12 | Domain name and hosting | BACS | 48.00 | Sundry
09-19 | Lisburn Steel, mast section | BACS | 365 | Equipment
10-01 | St Malachy's GAA, room for October | BACS | 80 | Room
10-09 | RSGB exams, 3 candidates | BACS | 97.50 | Training costs
10-17 | Tesco, teabags and cups | 415 | 14.20 | Teas
10-24 | Nevada, coax and plugs | BACS | 71.60 | Equipment
"""
RADIO_IN = ["Subs", "Rally", "Teas & raffle", "Training", "Gifts & grants"]
RADIO_OUT = ["Room", "Equipment", "Rally costs", "RSGB & insurance", "Training costs", "Teas", "Sundry"]


def radioclub() -> tuple[Workbook, Card]:
    """A radio club in Antrim: a treasurer's two-sided book, receipts left and payments right, each analysed."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Book"
    title(page, "A1", "Lough Shore Amateur Radio Club")
    page["A2"] = "Treasurer's book, year to 31 March 2027 (Danske Bank)"
    first, last, foot = 6, 55, 56
    across(page, "A4:I4", "RECEIPTS", "E2EFDA", size=12)
    across(page, "K4:U4", "PAYMENTS", "FCE4D6", size=12)
    head(page, 5, ["Date", "Received from", "Rcpt", "Amount", *RADIO_IN], "E2EFDA")
    head(page, 5, ["Date", "Paid to", "Chq", "Amount", *RADIO_OUT], "FCE4D6", 11)
    for text, start, names in ((RADIO_RECEIPTS, 1, RADIO_IN), (RADIO_PAYMENTS, 11, RADIO_OUT)):
        for at, (day, whom, paper, amount, name) in enumerate(rows(text), first):
            if name not in names:
                raise SystemExit(f"no such column: {name}")
            put(
                page,
                at,
                [date(day), whom, int(paper) if paper.isdigit() else paper, number(amount)],
                ["dd/mm/yy", "", "", MONEY],
                start,
            )
            put(page, at, [number(amount)], [MONEY], start + 4 + names.index(name))
        letters = [get_column_letter(start + i) for i in range(3, 4 + len(names))]
        put(page, foot, ["Totals"], [], start + 1)
        sums = [f"=SUM({c}{first}:{c}{last})" for c in letters]
        put(page, foot, [*sums], [MONEY] * len(sums), start + 3)
        bold(page, f"{get_column_letter(start + 1)}{foot}", *[f"{c}{foot}" for c in letters])
    shade(page, f"A{foot}:I{foot}", "E2EFDA")
    shade(page, f"K{foot}:U{foot}", "FCE4D6")
    put(page, foot + 2, ["In the bank 1 April 2026", None, 1086.35], ["", "", MONEY], 2)
    put(page, foot + 3, ["add receipts", None, f"=D{foot}"], ["", "", MONEY], 2)
    put(page, foot + 4, ["less payments", None, f"=N{foot}"], ["", "", MONEY], 2)
    put(
        page, foot + 5, ["In the bank now", None, f"=D{foot + 2}+D{foot + 3}-D{foot + 4}"], ["", "", MONEY], 2
    )
    bold(page, f"B{foot + 5}", f"D{foot + 5}")
    put(page, foot + 2, ["cross-check, receipts", None, f"=ROUND(D{foot}-SUM(E{foot}:I{foot}),2)"], [], 12)
    put(page, foot + 3, ["cross-check, payments", None, f"=ROUND(N{foot}-SUM(O{foot}:U{foot}),2)"], [], 12)
    page.freeze_panes = "A6"
    widths(page, 10, 34, 6, 10, *[9] * 5, 2, 10, 36, 7, 10, *[10] * 7)
    return workbook, {
        "book": "radioclub.xlsx",
        "half": "round66",
        "layout": "cash book",
        "about": "amateur radio club, Northern Ireland, GBP",
        "dialect": "receipts on the left half of the page and payments on the right under the same words, each amount typed and typed again in its column, totals and the bank far below with room between, two cross-checks",
        "date_order": "dmy",
        "period": ["2026-04-01", "2027-03-31"],
        "cash": {"sheet": "Book", "date": "Date", "columns_in": RADIO_IN, "columns_out": RADIO_OUT},
        "free": {"Book": ["Received from", "Rcpt", "Paid to", "Chq"]},
        "adds_up": {},
        "watch": [
            *[f"Book!{c}{foot}" for c in "DEFGHINOPQRSTU"],
            f"Book!D{foot + 5}",
            f"Book!N{foot + 2}",
            f"Book!N{foot + 3}",
        ],
        "zero": [f"Book!N{foot + 2}", f"Book!N{foot + 3}"],
    }


# house: unit | tenant | lease ends | rent | January to November as received
RENTS = {
    "318 Maple Street (four-plex)": """
1 | Kessler, Ron | 2027-05-31 | 825 | 800 | 800 | 800 | 800 | 800 | 825 | 825 | 825 | 825 | 825 |
2 | Odom, Tasha | 2027-08-31 | 850 | 850 | 850 | 850 | 850 | 850 | 850 | 850 | 850 | 850 | 850 | 850
3 | Pruitt, D. & L. | month to month | 780 | 780 | 780 | 780 | 780 | 780 | 780 | 780 | 600 | 960 | 780 |
4 | Vargas, Elena | 2027-02-28 | 825 | | | 825 | 825 | 825 | 825 | 825 | 825 | 825 | 825 | 825
""",
    "12 Dell Road (duplex)": """
A | Haines, Bill | 2027-06-30 | 1050 | 1050 | 1050 | 1050 | 1050 | 1050 | 1050 | 1050 | 1050 | 1050 | 1050 |
B | Nguyen, Kim | 2027-09-30 | 1050 | 995 | 995 | 995 | 995 | 995 | 995 | 995 | 995 | | 1050 | 1050
""",
    "Lake cottage": """
- | Strand, Amy | 2027-04-30 | 1240 | 1195 | 1195 | 1195 | 1195 | 1240 | 1240 | 1240 | 1240 | 1240 | 1240 |
""",
}
# date | house | paid to | what for | category | amount | how
HOUSE_COSTS = """
01-06 | Maple | City of Wooster | water, 4th quarter | Water & sewer | 198.60 | ck 1204
01-19 | Dell | Wayne Heating | furnace igniter, A | Repairs | 186.00 | ck 1205
01-28 | Cottage | Farm Bureau | insurance, half year | Insurance | 412.00 | ck 1206
02-10 | Maple | County Treasurer | property tax, 1st half | Property tax | 1486.20 | ck 1207
02-10 | Dell | County Treasurer | property tax, 1st half | Property tax | 1122.75 | ck 1208
02-10 | Cottage | County Treasurer | property tax, 1st half | Property tax | 938.40 | ck 1209
02-17 | Maple | Lowe's | paint and blinds, unit 4 | Repairs | 143.28 | Visa
02-20 | Maple | Zillow | listing, unit 4 | Advertising | 29.99 | Visa
03-09 | Maple | Farm Bureau | insurance, half year | Insurance | 788.00 | ck 1210
03-09 | Dell | Farm Bureau | insurance, half year | Insurance | 566.00 | ck 1211
04-07 | Maple | City of Wooster | water, 1st quarter | Water & sewer | 204.15 | ck 1212
04-22 | Cottage | Buckeye Septic | pumped the tank | Repairs | 325.00 | ck 1213
05-04 | Maple | Tyler Mast | mowing, April | Lawn & snow | 120.00 | Zelle
05-04 | Dell | Tyler Mast | mowing, April | Lawn & snow | 80.00 | Zelle
05-21 | Dell | Lowe's | toilet kit and caulk, B | Repairs | 38.47 | Visa
06-02 | Maple | Tyler Mast | mowing, May | Lawn & snow | 160.00 | Zelle
06-02 | Dell | Tyler Mast | mowing, May | Lawn & snow | 100.00 | Zelle
06-18 | Maple | Gerber Plumbing | drain, unit 2 | Repairs | 165.00 | ck 1214
07-03 | Maple | Tyler Mast | mowing, June | Lawn & snow | 160.00 | Zelle
07-03 | Dell | Tyler Mast | mowing, June | Lawn & snow | 100.00 | Zelle
07-08 | Maple | City of Wooster | water, 2nd quarter | Water & sewer | 221.90 | ck 1215
07-14 | Maple | County Treasurer | property tax, 2nd half | Property tax | 1486.20 | ck 1216
07-14 | Dell | County Treasurer | property tax, 2nd half | Property tax | 1122.75 | ck 1217
07-14 | Cottage | County Treasurer | property tax, 2nd half | Property tax | 938.40 | ck 1218
07-29 | Cottage | Farm Bureau | insurance, half year | Insurance | 412.00 | ck 1219
08-04 | Maple | Tyler Mast | mowing, July | Lawn & snow | 160.00 | Zelle
08-04 | Dell | Tyler Mast | mowing, July | Lawn & snow | 100.00 | Zelle
09-02 | Maple | Tyler Mast | mowing, August | Lawn & snow | 120.00 | Zelle
09-02 | Dell | Tyler Mast | mowing, August | Lawn & snow | 80.00 | Zelle
09-09 | Maple | Farm Bureau | insurance, half year | Insurance | 788.00 | ck 1220
09-09 | Dell | Farm Bureau | insurance, half year | Insurance | 566.00 | ck 1221
09-23 | Dell | Sherwin-Williams | paint, B between tenants | Repairs | 118.62 | Visa
10-02 | Maple | Tyler Mast | mowing, September | Lawn & snow | 120.00 | Zelle
10-02 | Dell | Tyler Mast | mowing, September | Lawn & snow | 80.00 | Zelle
10-07 | Maple | City of Wooster | water, 3rd quarter | Water & sewer | 209.35 | ck 1222
10-20 | Cottage | Wayne Heating | fall service | Repairs | 95.00 | ck 1223
11-02 | Maple | Lowe's | smoke alarms, 4 | Repairs | 79.92 | Visa
"""
COST_KINDS = [
    "Repairs",
    "Lawn & snow",
    "Water & sewer",
    "Insurance",
    "Property tax",
    "Advertising",
    "Supplies",
    "Other",
]
MONTHS = [calendar.month_abbr[m] for m in range(1, 13)]


def wooster() -> tuple[Workbook, Card]:
    """A landlord with seven units in Ohio: a rent roll by months, the houses' costs by date."""
    workbook = Workbook()
    roll = workbook.active
    roll.title = "Rent Roll"
    title(roll, "A1", "RENT ROLL 2026", 18)
    roll["A2"] = "We are in month no."
    roll["D2"] = 11
    shade(roll, "D2:D2", "FFF2CC")
    aside(
        roll,
        "E2",
        "type what came in under the month it was for; change the yellow number on the 1st",
        color="808080",
    )
    head(
        roll, 4, ["Unit", "Tenant", "Lease ends", "Rent", *[m.upper() for m in MONTHS], "Received"], "D0E0E3"
    )
    at = 4
    houses: list[tuple[str, int]] = []
    every: list[int] = []
    for house, text in RENTS.items():
        at += 1
        roll.cell(at, 1, house)
        roll.merge_cells(f"A{at}:C{at}")
        bold(roll, f"A{at}")
        shade(roll, f"A{at}:Q{at}", "EFEFEF")
        start = at + 1
        for unit, tenant, lease, rent, *received in rows(text):
            at += 1
            every.append(at)
            put(
                roll,
                at,
                [
                    int(unit) if unit.isdigit() else unit,
                    tenant,
                    date(lease) if lease[0] == "2" else lease,
                    number(rent),
                ],
                ["", "", "m/d/yy", DOLLARS],
            )
            put(roll, at, [number(r) for r in received], [MONEY] * 12, 5)
            put(roll, at, [f"=SUM(E{at}:P{at})"], [DOLLARS], 17)
        houses.append((f"Q{start}:Q{at}", start))
    at += 2
    total = at
    columns = [get_column_letter(i) for i in range(4, 18)]
    put(roll, at, ["All units"])
    put(roll, at, [f"=SUM({c}5:{c}{at - 2})" for c in columns], [DOLLARS] * 14, 4)
    bold(roll, f"A{at}", *[f"{c}{at}" for c in columns])
    at += 1
    put(roll, at, ["Still to come"])
    put(
        roll,
        at,
        [f'=IF(COLUMN()-4=$D$2,$D{total}-{c}{total},"")' for c in columns[1:-1]],
        [SIGNED] * 12,
        5,
    )
    roll.freeze_panes = "E5"
    widths(roll, 7, 18, 15, 11, *[9] * 12, 12)
    sheet = workbook.create_sheet("Costs")
    title(sheet, "A1", "What the houses cost")
    head(sheet, 3, ["Date", "House", "Paid to", "What for", "Category", "Amount", "How"], "F9CB9C")
    for row, (day, house, whom, what, kind, amount, how) in enumerate(rows(HOUSE_COSTS), 4):
        if kind not in COST_KINDS:
            raise SystemExit(f"no such category: {kind}")
        put(
            sheet,
            row,
            [date(day), house, whom, what, kind, number(amount), how],
            ["m/d/yy", "", "", "", "", MONEY],
        )
    dropdown(sheet, "B4:B300", '"Maple,Dell,Cottage"')
    dropdown(sheet, "E4:E300", f"Year!$A$7:$A${6 + len(COST_KINDS)}")
    sheet.freeze_panes = "A4"
    widths(sheet, 10, 10, 20, 30, 16, 11, 10)
    year = workbook.create_sheet("Year")
    title(year, "A1", "2026 by house")
    names = ["Maple", "Dell", "Cottage"]
    head(year, 3, ["", *names, "All"], "D9D2E9")
    put(
        year,
        4,
        ["Rents received", *[f"=SUM('Rent Roll'!{cells})" for cells, _ in houses], "=SUM(B4:D4)"],
        ["", *[MONEY] * 4],
    )
    put(year, 6, ["Costs"])
    for row, kind in enumerate(COST_KINDS, 7):
        sums = [
            f"=SUMIFS(Costs!$F$4:$F$300,Costs!$B$4:$B$300,{c}$3,Costs!$E$4:$E$300,$A{row})" for c in "BCD"
        ]
        put(year, row, [kind, *sums, f"=SUM(B{row}:D{row})"], ["", *[MONEY] * 4])
    end = 7 + len(COST_KINDS)
    put(year, end, ["Total costs", *[f"=SUM({c}7:{c}{end - 1})" for c in "BCDE"]], ["", *[MONEY] * 4])
    put(year, end + 2, ["Left over", *[f"={c}4-{c}{end}" for c in "BCDE"]], ["", *[SIGNED] * 4])
    bold(year, "A4", "A6", *[f"{c}{row}" for row in (end, end + 2) for c in "ABCDE"])
    widths(year, 20, 12, 12, 12, 12)
    return workbook, {
        "book": "wooster.xlsx",
        "half": "round66",
        "layout": "grid",
        "about": "landlord with a four-plex, a duplex and a cottage, Ohio, USD",
        "dialect": "a rent roll with the units under a line for each house, tenant, end of lease and rent before the months, what came in typed under the month it was for, totals and what is still to come below; the houses' costs by date on a second sheet; the year by house",
        "date_order": "mdy",
        "period": ["2026-01-01", "2026-12-31"],
        "grid": {"sheet": "Rent Roll", "header_row": 4, "label": "A"},
        "cash": {
            "sheet": "Costs",
            "date": "Date",
            "category": "Category",
            "amount": "Amount",
            "dimensions": ["House"],
        },
        "free": {"Costs": ["Paid to", "What for", "How"]},
        "adds_up": {"Costs": ["Amount"]},
        "watch": [
            *[f"Rent Roll!O{row}" for row in [*every, total, total + 1]],
            f"Rent Roll!Q{total}",
            *[f"Year!{c}4" for c in "BCDE"],
            *[f"Year!E{row}" for row in range(7, end + 1)],
            *[f"Year!{c}{end + 2}" for c in "BCDE"],
        ],
        "zero": [],
    }


# month: day | what | category | bank in | bank out | cash in | cash out | receipt
SAUNA_MONTHS = {
    "Jan": """
2 | Loony Dook sessions, booked online | Sessions | 396 | | | |
2 | Loony Dook walk-ins | Sessions | | | 144 | |
5 | Insurance, monthly | Insurance | | 64.50 | | |
9 | Kiln-dried logs, 2 bulk bags | Firewood | | 190 | | | y
12 | Bookings paid out by Stripe | Sessions | 312 | | | |
16 | Towels washed, Anster Laundry | Laundry | | | | 28 | y
19 | Bookings paid out by Stripe | Sessions | 264 | | | |
24 | Burns weekend walk-ins | Sessions | | | 96 | |
26 | Bookings paid out by Stripe | Sessions | 288 | | | |
28 | Pitch, Fife Council | Pitch fees | | 120 | | |
30 | Cash banked | Banking | 200 | | | 200 |
31 | Me | Drawings | | 500 | | |
""",
    "Feb": """
2 | Bookings paid out by Stripe | Sessions | 252 | | | |
5 | Insurance, monthly | Insurance | | 64.50 | | |
7 | Walk-ins | Sessions | | | 84 | |
9 | Bookings paid out by Stripe | Sessions | 276 | | | |
13 | Kiln-dried logs, 2 bulk bags | Firewood | | 190 | | | y
14 | Valentine's private hire, two couples | Private hire | 180 | | | |
16 | Bookings paid out by Stripe | Sessions | 300 | | | |
17 | Towels washed, Anster Laundry | Laundry | | | | 31.50 | y
21 | Diesel for the Hilux | Fuel | | 58.40 | | | y
23 | Bookings paid out by Stripe | Sessions | 240 | | | |
25 | Pitch, Fife Council | Pitch fees | | 120 | | |
28 | Me | Drawings | | 500 | | |
""",
    "Mar": """
2 | Bookings paid out by Stripe | Sessions | 264 | | | |
5 | Insurance, monthly | Insurance | | 64.50 | | |
7 | Walk-ins | Sessions | | | 108 | |
9 | Bookings paid out by Stripe | Sessions | 288 | | | |
10 | New stove stones, Finnmark | Repairs & kit | | 76.95 | | | y
13 | Kiln-dried logs, 2 bulk bags | Firewood | | 196 | | | y
14 | Swimming club block of ten, Crail Bluetits | Private hire | 400 | | | |
16 | Bookings paid out by Stripe | Sessions | 324 | | | |
18 | Towels washed, Anster Laundry | Laundry | | | | 31.50 | y
20 | Trailer tyre, Kwik Fit | Repairs & kit | | 82 | | | y
23 | Bookings paid out by Stripe | Sessions | 312 | | | |
25 | Pitch, Fife Council | Pitch fees | | 120 | | |
26 | Diesel for the Hilux | Fuel | | 61.15 | | | y
28 | Walk-ins | Sessions | | | 72 | |
30 | Bookings paid out by Stripe | Sessions | 276 | | | |
31 | Me | Drawings | | 600 | | |
""",
    "Apr": """
3 | Good Friday walk-ins | Sessions | | | 156 | |
5 | Insurance, monthly | Insurance | | 64.50 | | |
6 | Bookings paid out by Stripe | Sessions | 468 | | | |
8 | Flyers, St Andrews Print | Advertising | | 45 | | | y
10 | Kiln-dried logs, 2 bulk bags | Firewood | | 196 | | | y
11 | Private hire, Dr Baird's 50th | Private hire | 220 | | | |
13 | Bookings paid out by Stripe | Sessions | 348 | | | |
""",
}
SAUNA_KINDS = [
    "Sessions",
    "Private hire",
    "Firewood",
    "Laundry",
    "Fuel",
    "Repairs & kit",
    "Pitch fees",
    "Insurance",
    "Advertising",
    "Drawings",
    "Banking",
]


def beachsauna() -> tuple[Workbook, Card]:
    """A sauna on a beach in Fife: a sheet a month with bank and cash, brought and carried forward; the year last."""
    workbook = Workbook()
    first, last = 6, 40
    total, forward = last + 1, last + 2
    for month, name in enumerate(MONTHS, 1):
        sheet = workbook.active if month == 1 else workbook.create_sheet(name)
        sheet.title = name
        title(sheet, "A1", f"{calendar.month_name[month]} 2026", 16)
        across(sheet, "D3:E3", "BANK", "DDEBF7", size=12)
        across(sheet, "F3:G3", "CASH BOX", "FFF2CC", size=12)
        head(sheet, 4, ["Day", "What", "Category", "Paid in", "Paid out", "In", "Out", "Rcpt"], "EDEDED")
        before = MONTHS[month - 2]
        brought = (
            [918.25, None, 85] if month == 1 else [f"={before}!D{forward}", None, f"={before}!F{forward}"]
        )
        put(sheet, 5, [1, "Brought forward", None, *brought], ["0", "", "", SIGNED, "", SIGNED])
        for at in range(first, last + 1):
            put(sheet, at, [None] * 7, ["0", "", "", MONEY, MONEY, MONEY, MONEY])
        for at, (day, what, kind, *money, receipt) in enumerate(rows(SAUNA_MONTHS.get(name, "")), first):
            if kind not in SAUNA_KINDS:
                raise SystemExit(f"no such category: {kind}")
            put(sheet, at, [int(day), what, kind, *[number(m) for m in money], receipt or None])
        sums = [f"=SUM({c}5:{c}{last})" for c in "DEFG"]
        put(sheet, total, [None, "Totals", None, *sums], ["", "", "", *[SIGNED] * 4])
        put(
            sheet,
            forward,
            [None, "Carried forward", None, f"=D{total}-E{total}", None, f"=F{total}-G{total}"],
            ["", "", "", SIGNED, "", SIGNED],
        )
        bold(sheet, "B5", "D5", "F5", *[f"{c}{row}" for row in (total, forward) for c in "BDEFG"])
        shade(sheet, f"A{total}:H{forward}", "EDEDED")
        dropdown(sheet, f"C{first}:C{last}", f"Year!$A$5:$A${4 + len(SAUNA_KINDS)}")
        sheet.freeze_panes = "A5"
        widths(sheet, 6, 42, 16, 11, 11, 11, 11, 6)
    year = workbook.create_sheet("Year")
    title(year, "A1", "THE YEAR - in less out, bank and cash together")
    head(year, 4, ["", *MONTHS, "2026"], "EDEDED")
    end = 5 + len(SAUNA_KINDS)
    for row, kind in enumerate(SAUNA_KINDS, 5):
        sums = []
        for name in MONTHS:
            parts = [
                f"SUMIF({name}!$C${first}:$C${last},$A{row},{name}!{c}${first}:{c}${last})" for c in "DFEG"
            ]
            sums.append(f"={parts[0]}+{parts[1]}-{parts[2]}-{parts[3]}")
        put(year, row, [kind, *sums, f"=SUM(B{row}:M{row})"], ["", *[SIGNED] * 13])
    letters = [get_column_letter(i) for i in range(2, 15)]
    put(year, end, ["Up or down", *[f"=SUM({c}5:{c}{end - 1})" for c in letters]], ["", *[SIGNED] * 13])
    put(
        year,
        end + 2,
        ["Bank at month end", *[f"={name}!D{forward}" for name in MONTHS]],
        ["", *[SIGNED] * 12],
    )
    put(
        year,
        end + 3,
        ["Cash at month end", *[f"={name}!F{forward}" for name in MONTHS]],
        ["", *[SIGNED] * 12],
    )
    bold(year, *[f"{c}{end}" for c in ["A", *letters]])
    year.freeze_panes = "B5"
    widths(year, 20, *[10] * 12, 11)
    return workbook, {
        "book": "beachsauna.xlsx",
        "half": "round66",
        "layout": "cash book",
        "about": "sauna on a beach, Fife, Scotland, GBP; under the VAT limit, not registered",
        "dialect": "a sheet a month, the number of the day alone before each line, what went in and out of the bank and the cash box side by side under a word for each, brought forward among what came in, totals and what is carried forward below room for more, a category on every line; categories by months on the last sheet",
        "date_order": "dmy",
        "period": ["2026-04-01", "2026-04-30"],
        "cash": {
            "sheet": MONTHS,
            "date": "Day",
            "category": "Category",
            "in": ["Paid in", "In"],
            "out": ["Paid out", "Out"],
        },
        "free": {name: ["What", "Rcpt"] for name in MONTHS},
        "adds_up": {},
        "watch": [
            *[f"Apr!{c}{total}" for c in "DEFG"],
            f"Apr!D{forward}",
            f"Apr!F{forward}",
            *[f"Year!E{row}" for row in range(5, end + 1)],
            f"Year!N{end}",
            f"Year!M{end + 2}",
            f"Year!M{end + 3}",
        ],
        "zero": [],
    }


BOOKS = [morris, soapmaker, radioclub, wooster, beachsauna]
