"""The workbooks of round 71: a boat shared in Kilifi, a house done up in Dordogne, a store's tabs, a student's weeks, pigs."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

import datetime as dt

from make_books import across, aside, bold, date, dropdown, head, number, put, rows, shade, title, widths
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

Card = dict[str, object]

MONEY = "#,##0.00"
SIGNED = "#,##0.00;-#,##0.00"
WHOLE = "#,##0;-#,##0"


# date | kind | who to and what | KSh | out of
BOAT_COSTS = """
01-05 | Licence & insurance | KMA yearly licence | 14500 | Kitty
01-09 | Fuel | Rubis Kilifi, 25 l petrol | 4650 | Kitty
01-31 | Crew | Kahindi, January | 18000 | Kitty
01-31 | Mooring | Boatyard mooring Jan | 3500 | Kitty
02-07 | Fuel | Rubis, petrol and two-stroke oil | 5820 | Amina
02-14 | Repairs | Fundi Said, caulking port side | 16500 | Kitty
02-28 | Crew | Kahindi, February | 18000 | Kitty
02-28 | Mooring | Boatyard mooring Feb | 3500 | Kitty
03-06 | Gear | Life jackets x 4, Mtwapa Marine | 13200 | Kitty
03-13 | Fuel | Rubis | 4470 | Kitty
03-30 | Crew | Kahindi, March | 18000 | Kitty
03-31 | Mooring | Boatyard mooring Mar | 3500 | Kitty
04-04 | Fuel | Rubis, Easter trips | 9300 | Owen
04-11 | Repairs | Outboard service, spark plugs and impeller | 11800 | Kitty
04-30 | Crew | Kahindi, April | 18000 | Kitty
04-30 | Mooring | Boatyard mooring Apr | 3500 | Kitty
05-15 | Repairs | Hauling out, six men for the day | 7200 | Kitty
05-16 | Repairs | Antifouling, Bandari Hardware | 19400 | Brian
05-18 | Repairs | Said, new planks and nails | 24500 | Kitty
05-30 | Crew | Kahindi, May | 18000 | Kitty
06-02 | Repairs | Putting her back in, six men | 7200 | Kitty
06-30 | Crew | Kahindi, June | 18000 | Kitty
06-30 | Mooring | Boatyard mooring Jun | 3500 | Kitty
07-11 | Fuel | Rubis | 4560 | Kitty
07-18 | Gear | Rope 60 m and shackles, Bandari Hardware | 8350 | Njeri
07-31 | Crew | Kahindi, July | 18000 | Kitty
07-31 | Mooring | Boatyard mooring Jul | 3500 | Kitty
08-08 | Fuel | Rubis | 6510 | Kitty
08-22 | Gear | Sail patching, mama Zawadi | 5500 | Kitty
08-31 | Crew | Kahindi, August | 18000 | Kitty
08-31 | Mooring | Boatyard mooring Aug | 3500 | Kitty
09-05 | Licence & insurance | Third party cover, Jubilee | 12800 | Kitty
09-12 | Fuel | Rubis | 4650 | Kitty
09-30 | Crew | Kahindi, September | 18000 | Kitty
09-30 | Mooring | Boatyard mooring Sep | 3500 | Kitty
10-10 | Fuel | Rubis, Mashujaa weekend | 7440 | Brian
10-17 | Repairs | Varnish and brushes, Bandari Hardware | 6900 | Kitty
10-31 | Crew | Kahindi, October | 18000 | Kitty
10-31 | Mooring | Boatyard mooring Oct | 3500 | Kitty
11-07 | Fuel | Rubis | 4650 | Kitty
"""
# month's figures in the order of the owners
BOAT_IN = """
13500 | 13500 | 9000 | 9000
13500 | 13500 | 9000 | 9000
13500 | 13500 | 9000 | 9000
13500 | 13500 | 9000 | 9000
19500 | 19500 | 13000 | 13000
13500 | 13500 | 9000 | 9000
13500 | 13500 | 9000 | 9000
13500 | 13500 | 9000 | 9000
13500 | 13500 | 9000 | 9000
13500 | 13500 | 9000 | 9000
13500 | | 9000 |
"""
OWNERS = {"Amina": 0.3, "Brian": 0.3, "Njeri": 0.2, "Owen": 0.2}


def kilifiboat() -> tuple[Workbook, Card]:
    """Four friends who own a sailing dhow in Kilifi Creek: who put in what, and each one's share of the costs."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Where we stand"
    across(page, "A1:H1", "MASHUA 'SUBIRA' - KILIFI CREEK", "BDD7EE", 15)
    aside(page, "A2", "Four owners. Running costs are split by shares, whoever paid.", color="808080")
    head(
        page,
        4,
        [
            "Owner",
            "Share",
            "Monthly KSh",
            "From 2025",
            "Put in the kitty",
            "Paid from own pocket",
            "Share of costs",
            "Stands at",
        ],
        "DDEBF7",
    )
    before = {"Amina": 4200, "Brian": -1850, "Njeri": 600, "Owen": -2950}
    for i, (name, share) in enumerate(OWNERS.items()):
        at = 5 + i
        put(
            page,
            at,
            [
                name,
                share,
                int(45000 * share),
                before[name],
                f"='Put in'!{'BCDE'[i]}18",
                f"=SUMIFS(Costs!$D:$D,Costs!$E:$E,A{at})",
                f"=SUM(Costs!{'FGHI'[i]}7:{'FGHI'[i]}400)",
                f"=D{at}+E{at}+F{at}-G{at}",
            ],
            ["", "0%", *[WHOLE] * 6],
        )
    put(page, 9, ["All", *[f"=SUM({c}5:{c}8)" for c in "BCDEFGH"]], ["", "0%", *[WHOLE] * 6])
    bold(page, *[f"{c}9" for c in "ABCDEFGH"])
    aside(page, "A10", "plus = the boat owes you, minus = you owe the boat", color="808080")
    put(page, 12, ["Kitty at 1 January", None, None, 0], ["", "", "", WHOLE])
    put(page, 13, ["+ put in", None, None, "=E9"], ["", "", "", WHOLE])
    put(
        page,
        14,
        ["- costs out of the kitty", None, None, '=SUMIFS(Costs!D:D,Costs!E:E,"Kitty")'],
        ["", "", "", WHOLE],
    )
    put(page, 15, ["Should be in the M-Pesa kitty", None, None, "=D12+D13-D14"], ["", "", "", WHOLE])
    bold(page, "A15", "D15")
    put(page, 17, ["What she costs", None, None, "2026"])
    bold(page, "A17", "D17")
    kinds = ["Crew", "Fuel", "Mooring", "Repairs", "Gear", "Licence & insurance"]
    for i, kind in enumerate(kinds):
        put(page, 18 + i, [kind, None, None, f"=SUMIFS(Costs!D:D,Costs!B:B,A{18 + i})"], ["", "", "", WHOLE])
    put(page, 24, ["Together", None, None, "=SUM(D18:D23)"], ["", "", "", WHOLE])
    bold(page, "A24", "D24")
    widths(page, 28, 9, 12, 12, 14, 14, 14, 12)

    costs = workbook.create_sheet("Costs")
    title(costs, "A1", "Costs 2026 (KSh)")
    aside(costs, "A2", "Out of: Kitty, or the name of whoever paid it himself.", color="808080")
    across(costs, "F4:I4", "each one's share", "E2EFDA", 10)
    put(costs, 5, [None] * 5 + [f"='Where we stand'!B{5 + i}" for i in range(4)], [""] * 5 + ["0%"] * 4)
    head(costs, 6, ["Date", "Kind", "Who to / what", "KSh", "Out of", *OWNERS], "E2EFDA")
    at = 6
    for day, kind, what, amount, out in rows(BOAT_COSTS):
        at += 1
        put(
            costs,
            at,
            [date(day), kind, what, number(amount), out, *[f"=$D{at}*{c}$5" for c in "FGHI"]],
            ["dd-mmm", "", "", WHOLE, "", *[WHOLE] * 4],
        )
    dropdown(costs, "B7:B400", f'"{",".join(kinds)}"')
    dropdown(costs, "E7:E400", f'"Kitty,{",".join(OWNERS)}"')
    costs.freeze_panes = "A7"
    widths(costs, 10, 20, 42, 11, 10, *[10] * 4)

    given = workbook.create_sheet("Put in")
    title(given, "A1", "Put into the kitty, KSh by month")
    aside(given, "A2", "To the boat's M-Pesa line. Extra in May for the hauling out.", color="808080")
    head(given, 5, ["Month", *OWNERS, "All"], "FFF2CC")
    typed = [[number(figure) for figure in line] for line in rows(BOAT_IN)] + [[None] * 4]
    for i, line in enumerate(typed):
        at = 6 + i
        put(given, at, [dt.date(2026, i + 1, 1), *line, f"=SUM(B{at}:E{at})"], ["mmm yyyy", *[WHOLE] * 5])
    put(given, 18, ["Year", *[f"=SUM({c}6:{c}17)" for c in "BCDEF"]], ["", *[WHOLE] * 5])
    bold(given, *[f"{c}18" for c in "ABCDEF"])
    widths(given, 14, *[11] * 5)
    return workbook, {
        "book": "kilifiboat.xlsx",
        "half": "round71",
        "layout": "records",
        "about": "four friends who share a sailing boat, Kilifi, Kenya, KES",
        "dialect": "records: a list of costs with kind, what it was paid out of (the kitty or an owner's pocket) and each owner's share by formula under his percentage; what each put in by months down and owners across; where each stands, what should be in the kitty and costs by kind on the first sheet",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"costs": "Costs", "contributions": "Put in"},
        "free": {"Costs": ["Who to / what"]},
        "adds_up": {},
        "watch": [
            *[f"Where we stand!{c}{row}" for row in range(5, 10) for c in "EFGH"],
            *[f"Where we stand!D{row}" for row in (13, 14, 15, *range(18, 25))],
            "Put in!F16",
        ],
        "zero": [],
    }


# lot | trade | who does it | quoted, all in | extras since agreed | a word
LOTS = """
1 | Masonry | Lagarde & fils | 18650.00 | 1240.00 | new lintel over the barn door
2 | Roof | Couverture Delmas | 27400.00 | 0 | sarlat tiles, two slopes
3 | Windows & shutters | Menuiserie Roche | 14280.00 | -860.00 | kept the old front door
4 | Plumbing & heating | Pascal Vidal | 16900.00 | 720.00 | outside tap, second towel rail
5 | Electrics | Elec'Périgord | 11350.00 | 0 |
6 | Plasterboard & insulation | Ets Marty | 13740.00 | 380.00 | soundproofing between bedrooms
7 | Kitchen | Cuisines du Périgord | 9480.00 | 0 | units only, oven apart
8 | Septic tank | TP Faure | 8900.00 | 450.00 | pump
9 | Limewash & painting | Béatrice Soulier | 6200.00 | 0 | downstairs only, we do upstairs
"""
# date | lot | stage | their invoice | euros | from
LOT_PAYMENTS = """
2026-02-12 | 1 | deposit 30% | 26-014 | 5595.00 | CA transfer
2026-03-03 | 8 | deposit | F0231 | 2670.00 | CA transfer
2026-03-28 | 1 | situation 1 | 26-029 | 6000.00 | CA transfer
2026-04-10 | 8 | final | F0258 | 6680.00 | CA transfer
2026-04-17 | 2 | deposit 30% | D1187 | 8220.00 | CA transfer
2026-04-29 | 3 | deposit 40% | 2604-7 | 5712.00 | CA cheque
2026-05-22 | 1 | situation 2 | 26-051 | 5200.00 | CA transfer
2026-06-05 | 4 | deposit 30% | | 5070.00 | CA cheque
2026-06-26 | 2 | situation 1 | D1240 | 9600.00 | CA transfer
2026-07-09 | 1 | final, with lintel | 26-068 | 3095.00 | CA transfer
2026-07-16 | 3 | on delivery | 2607-3 | 5000.00 | CA cheque
2026-08-28 | 6 | deposit 30% | M-882 | 4122.00 | CA transfer
2026-09-11 | 4 | situation 1 | | 5400.00 | CA cheque
2026-09-30 | 7 | deposit 25% | CP5519 | 2370.00 | Wise card
2026-10-15 | 6 | situation 1 | M-917 | 5000.00 | CA transfer
2026-10-23 | 3 | final | 2610-2 | 2708.00 | CA cheque
"""
# date | shop | what | room | euros | with
LOT_BITS = """
2026-03-07 | Brico Dépôt | dust sheets, buckets, crowbar | General | 86.40 | CA card
2026-03-21 | Leroy Merlin | stripping discs | General | 41.90 | CA card
2026-04-04 | Déchetterie pro | two loads of rubble | General | 58.00 | Cash
2026-04-18 | Loxam | mini digger, a day | Outside | 198.00 | CA card
2026-05-02 | Point P | lime, sand | Barn | 142.75 | CA card
2026-05-16 | Leboncoin | old oak door | Hall | 120.00 | Cash
2026-05-30 | Leroy Merlin | shower tray and screen | Bathroom | 489.00 | CA card
2026-06-13 | Brico Dépôt | screws, rawlplugs | General | 33.20 | CA card
2026-06-20 | Vide-grenier, Domme | stone sink | Kitchen | 80.00 | Cash
2026-07-04 | Ikea Bordeaux | taps and lamps | Kitchen | 264.30 | Wise card
2026-07-25 | Leroy Merlin | bathroom tiles | Bathroom | 372.60 | CA card
2026-08-08 | Weldom Sarlat | tile adhesive, grout | Bathroom | 94.15 | CA card
2026-08-22 | Point P | terracotta floor, half | Kitchen | 718.00 | CA card
2026-09-05 | Brico Dépôt | loft boards | Upstairs | 156.80 | CA card
2026-09-19 | Leroy Merlin | wood primer, rollers | Upstairs | 67.45 | CA card
2026-10-03 | Darty | oven and hob | Kitchen | 899.00 | Wise card
2026-10-17 | Weldom Sarlat | door handles x 6 | Upstairs | 83.70 | CA card
2026-10-31 | Leroy Merlin | white emulsion 2 x 10 l | Upstairs | 109.80 | CA card
"""
LOT_MONEY = """
2026-01-20 | Sale of the flat, first lot over | 60000.00
2026-04-08 | Flat money | 25000.00
2026-08-20 | Flat money | 15000.00
2026-10-12 | MaPrimeRénov' for the windows | 1200.00
"""


def dordognereno() -> tuple[Workbook, Card]:
    """A British couple who do up a longhouse in Dordogne: trades with what was quoted, paid and is still to pay."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Budget by lot"
    title(page, "B1", "La Grange - works", 18)
    aside(
        page,
        "B2",
        "All prices with TVA (TTC). Extras: agreed on top of the devis, minus if something fell away.",
        color="808080",
    )
    titles = [
        "Lot",
        "Trade",
        "Artisan",
        "Devis TTC",
        "Extras",
        "Agreed",
        "Paid so far",
        "Still to pay",
        "% paid",
        "Remarks",
    ]
    head(page, 8, titles, "D9E1F2", 2)
    page["B4"], page["E4"] = (
        "In the Crédit Agricole account",
        "='Money in'!D4+'Money in'!D5-SUMIFS(Payments!G:G,Payments!H:H,\"CA*\")-SUMIFS(Bits!F:F,Bits!G:G,\"CA*\")",
    )
    page["B5"], page["E5"] = "Still to find for the lots", "=MAX(0,I18-E4)"
    page["B6"], page["E6"] = "Spent altogether", "=H18+SUM(Bits!F5:F400)"
    for cell in ("E4", "E5", "E6"):
        page[cell].number_format = SIGNED
    bold(page, "B4", "E4", "B5", "B6")
    at = 8
    for lot, trade, who, quote, extra, remark in rows(LOTS):
        at += 1
        put(
            page,
            at,
            [
                number(lot),
                trade,
                who,
                number(quote),
                number(extra),
                f"=E{at}+F{at}",
                f"=SUMIFS(Payments!$G$6:$G$300,Payments!$C$6:$C$300,B{at})",
                f"=G{at}-H{at}",
                f"=IF(G{at}=0,0,H{at}/G{at})",
                remark or None,
            ],
            ["0", "", "", *[SIGNED] * 5, "0%"],
            2,
        )
    page["B18"] = "Total of the lots"
    for c, f in zip(
        "CDEFGHIJ", [None, None, *[f"=SUM({c}9:{c}17)" for c in "EFGHI"], "=H18/G18"], strict=True
    ):
        page[f"{c}18"] = f
        page[f"{c}18"].number_format = "0%" if c == "J" else SIGNED
    bold(page, *[f"{c}18" for c in "BEFGHIJ"])
    shade(page, "B18:K18", "D9E1F2")
    put(page, 20, ["Bits & bobs by room"], column=2)
    bold(page, "B20")
    rooms = ["General", "Kitchen", "Bathroom", "Hall", "Upstairs", "Barn", "Outside"]
    for i, room in enumerate(rooms):
        put(
            page,
            21 + i,
            [room, None, None, f"=SUMIFS(Bits!$F$5:$F$400,Bits!$E$5:$E$400,B{21 + i})"],
            ["", "", "", MONEY],
            2,
        )
    page.freeze_panes = "B9"
    widths(page, 3, 9, 26, 24, 13, 11, 13, 13, 13, 9, 32)

    paid = workbook.create_sheet("Payments")
    title(paid, "B2", "Paid to the artisans")
    head(paid, 5, ["Date", "Lot", "Trade", "Stage", "Facture", "€ TTC", "From"], "FCE4D6", 2)
    at = 5
    for day, lot, stage, facture, amount, source in rows(LOT_PAYMENTS):
        at += 1
        put(
            paid,
            at,
            [
                date(day),
                number(lot),
                f"=IFERROR(VLOOKUP(C{at},'Budget by lot'!$B$9:$C$17,2,FALSE),\"\")",
                stage,
                facture or None,
                number(amount),
                source,
            ],
            ["dd/mm/yy", "0", "", "", "", MONEY, ""],
            2,
        )
    dropdown(paid, "H6:H300", '"CA transfer,CA cheque,CA card,Wise card,Cash"')
    widths(paid, 3, 11, 6, 26, 20, 12, 13, 14)

    bits = workbook.create_sheet("Bits")
    title(bits, "B1", "What we buy ourselves")
    aside(bits, "B2", "tickets are in the biscuit tin", color="808080")
    head(bits, 4, ["Date", "Shop", "What", "Room", "€", "With"], "E2EFDA", 2)
    for i, (day, shop, what, room, amount, source) in enumerate(rows(LOT_BITS), 5):
        put(
            bits,
            i,
            [date(day), shop, what, room, number(amount), source],
            ["dd/mm/yy", "", "", "", MONEY, ""],
            2,
        )
    dropdown(bits, "E5:E400", f'"{",".join(rooms)}"')
    dropdown(bits, "G5:G400", '"CA card,Wise card,Cash"')
    widths(bits, 3, 11, 22, 34, 12, 11, 11)

    money = workbook.create_sheet("Money in")
    title(money, "B2", "Money brought to France")
    put(money, 4, ["In the account on 1 January", None, 3180.45], ["", "", MONEY], 2)
    put(money, 5, ["Arrived since", None, "=SUM(D8:D100)"], ["", "", MONEY], 2)
    bold(money, "D5")
    head(money, 7, ["Arrived", "Where from", "Amount €"], "FFF2CC", 2)
    for i, (day, source, amount) in enumerate(rows(LOT_MONEY), 8):
        put(money, i, [date(day), source, number(amount)], ["dd/mm/yy", "", MONEY], 2)
    widths(money, 3, 28, 34, 14)
    return workbook, {
        "book": "dordognereno.xlsx",
        "half": "round71",
        "layout": "records",
        "about": "British couple who do up a house, Dordogne, France, EUR, prices with TVA",
        "dialect": "records: a house done up: lots from column B with what each artisan quoted, extras, what is paid by formula and still to pay, the account's balance above; payments by lot number with the trade looked up, stage and way of paying; things bought themselves by room; money brought over, each on a sheet of its own",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"payments": "Payments", "expenses": "Bits", "income": "Money in"},
        "free": {"Payments": ["Stage", "Facture"], "Bits": ["Shop", "What"], "Money in": ["Where from"]},
        "adds_up": {},
        "watch": [
            *[f"Budget by lot!E{row}" for row in (4, 5, 6)],
            *[f"Budget by lot!{c}{row}" for row in range(9, 19) for c in "HI"],
            *[f"Budget by lot!E{row}" for row in range(21, 28)],
            "Money in!D5",
        ],
        "zero": [],
    }


# tab | name | where from | limit | owing at 1 October
TABS = """
1 | Doongara Station | 40 km out, Cloncurry road | 1500 | 486.20
2 | Hargreaves, Bluey | caravan park, site 6 | 150 | 62.50
3 | Tully, Merv | fettlers' camp | 200 | 118.00
4 | Shire depot | order book | 800 | 0
5 | Kettle, Kayleen | school house | 200 | 35.40
6 | Mundi Creek Outstation | Saturdays | 1000 | 310.75
7 | Pascoe, Dot & Len | Railway Street | 150 | 0
8 | Race Club | for the kitchen | 500 | 0
9 | Brannigan, Shane | helicopter musterer | 400 | 224.60
10 | Nurse Abbott | clinic | 150 | 18.90
11 | Yarrabee Station | 65 km, mail truck | 1500 | 702.15
12 | O'Dea, Father | presbytery | 100 | 0
"""
# date | tab | T took or P paid | what or how | amount | who served
TAB_LINES = """
10-01 | 3 | T | smokes and milk | 52.30 | JW
10-01 | 1 | T | mail order box, groceries | 186.45 | JW
10-02 | 10 | T | bread, fruit | 22.70 | SK
10-03 | 6 | T | Saturday stores | 241.90 | JW
10-03 | 6 | P | eftpos | 310.75 | JW
10-05 | 9 | T | 2 cartons, ice | 116.00 | SK
10-05 | 2 | P | cash | 60.00 | JW
10-06 | 2 | T | meat tray | 34.00 | JW
10-07 | 4 | T | smoko things for the depot | 47.85 | SK
10-08 | 11 | T | groceries, mail truck | 268.30 | JW
10-08 | 11 | P | bank | 702.15 | JW
10-09 | 5 | T | class cooking day | 41.20 | SK
10-10 | 6 | T | Saturday stores | 198.65 | JW
10-12 | 3 | P | eftpos | 120.00 | JW
10-12 | 7 | T | gas bottle swap | 38.00 | JW
10-13 | 1 | T | dog biscuits, drench | 143.50 | SK
10-14 | 12 | T | candles, tea | 19.60 | SK
10-15 | 1 | P | bank | 486.20 | JW
10-16 | 8 | T | race day rolls, sausages, onions | 312.40 | JW
10-17 | 6 | T | Saturday stores | 226.10 | JW
10-17 | 6 | P | eftpos | 440.55 | JW
10-19 | 9 | P | cash | 200.00 | SK
10-20 | 10 | P | eftpos | 41.60 | SK
10-20 | 3 | T | carton, smokes | 98.70 | JW
10-21 | 4 | T | water, snakes, sunscreen | 63.20 | SK
10-22 | 11 | T | groceries, mail truck | 284.95 | JW
10-23 | 5 | P | eftpos | 76.60 | SK
10-24 | 6 | T | Saturday stores | 212.35 | JW
10-26 | 2 | T | slab and ice | 61.00 | JW
10-27 | 7 | P | cash | 38.00 | JW
10-28 | 9 | T | avgas tin, smoko | 74.50 | SK
10-29 | 1 | T | stores, 2 bags chook feed | 204.80 | JW
10-30 | 5 | T | groceries | 57.35 | SK
10-30 | 8 | P | bank | 312.40 | JW
10-31 | 6 | T | Saturday stores | 233.20 | JW
11-02 | 4 | P | bank | 111.05 | JW
11-02 | 3 | T | bread, milk, meat | 46.15 | JW
11-03 | 10 | T | groceries | 31.45 | SK
11-04 | 12 | P | cash | 19.60 | SK
11-05 | 11 | T | groceries, mail truck | 251.70 | JW
11-06 | 5 | T | school fete drinks | 27.25 | SK
11-07 | 6 | T | Saturday stores | 219.90 | JW
"""


def gulfstore() -> tuple[Workbook, Card]:
    """A store in the Gulf country that lets its customers put things on a tab: took or paid, a tab number on every line."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Tab book"
    across(page, "A1:G1", "BURRAGUM GENERAL STORE & FUEL", "F8CBAD", 16)
    across(
        page,
        "A2:G2",
        "Tab book - October and November. One line each time, no tab without a number.",
        "FBE5D6",
        10,
    )
    put(page, 3, ["T = took it on the tab", None, None, None, None, "Out on tabs now"])
    put(page, 4, ["P = paid some off", None, None, None, None, "=Tabs!H18"])
    page["F4"].number_format = SIGNED
    bold(page, "F3", "F4")
    head(page, 6, ["Date", "Tab", "Name", "T/P", "What / how paid", "$", "Served"], "F8CBAD")
    for at, (day, tab, letter, what, amount, who) in enumerate(rows(TAB_LINES), 7):
        put(
            page,
            at,
            [
                date(day),
                number(tab),
                f"=VLOOKUP(B{at},Tabs!$A$6:$B$17,2,FALSE)",
                letter,
                what,
                number(amount),
                who,
            ],
            ["d mmm", "0", "", "", "", MONEY, ""],
        )
    dropdown(page, "D7:D900", '"T,P"')
    page.freeze_panes = "A7"
    widths(page, 10, 6, 26, 6, 36, 16, 8)

    tabs = workbook.create_sheet("Tabs")
    title(tabs, "A1", "Who owes what")
    aside(tabs, "A2", "Statements go out with the mail truck at the end of the month.", color="808080")
    head(
        tabs,
        5,
        ["Tab", "Name", "Where", "Limit", "Owing 1 Oct", "Took", "Paid", "Owes now", "Room left"],
        "FFE699",
    )
    for at, (tab, name, where, limit, owing) in enumerate(rows(TABS), 6):
        took, paid = (
            f"=SUMIFS('Tab book'!$F$7:$F$900,'Tab book'!$B$7:$B$900,A{at},'Tab book'!$D$7:$D$900,\"{letter}\")"
            for letter in "TP"
        )
        put(
            tabs,
            at,
            [
                number(tab),
                name,
                where,
                number(limit),
                number(owing),
                took,
                paid,
                f"=E{at}+F{at}-G{at}",
                f"=D{at}-H{at}",
            ],
            ["0", "", "", "#,##0", *[SIGNED] * 5],
        )
    put(
        tabs,
        18,
        ["", "All", None, None, *[f"=SUM({c}6:{c}17)" for c in "EFGH"]],
        ["", "", "", "", *[SIGNED] * 4],
    )
    bold(tabs, *[f"{c}18" for c in "BEFGH"])
    widths(tabs, 6, 26, 28, 9, *[12] * 5)
    return workbook, {
        "book": "gulfstore.xlsx",
        "half": "round71",
        "layout": "records",
        "about": "general store in the Gulf country, Queensland, Australia, AUD, tabs with GST in the prices",
        "dialect": "records: a store's tab book: a customer's number on every line with the name looked up beside it, T or P for took and paid, one unsigned amount, what it was or how it was paid in one column, initials; who owes what with limits and what was owing before on a second sheet",
        "date_order": "dmy",
        "period": ["2026-10-01", "2026-11-30"],
        "tables": {"tabs": "Tab book"},
        "free": {"Tab book": ["What / how paid", "Served"]},
        "adds_up": {"Tab book": ["$"]},
        "watch": ["Tab book!F4", *[f"Tabs!{c}{row}" for row in range(6, 19) for c in "FGH"]],
        "zero": [],
    }


# wages, home, rent, food, going out, bus & train, course, phone & subs, bits | a word
WEEKS = """
| 150 | | 62.40 | 71.20 | 24.60 | 38.50 | | 43.10 | freshers week, duvet and pans
| | 1485.00 | 34.15 | 38.00 | 6.00 | 46.80 | 12.00 | | first rent for Pantycelyn
96.20 | | | 29.80 | 22.50 | 6.00 | | 15.98 | 8.75 |
| | | 41.35 | 31.40 | 28.90 | 11.99 | | | home for Gran's birthday
121.60 | 40 | | 33.70 | 18.20 | 6.00 | | | 24.00 |
| | | 36.95 | 44.50 | 12.00 | 9.40 | 12.00 | | Halloween
103.60 | | | 30.25 | 14.80 | 6.00 | | 15.98 | 6.50 |
| | | 14.20 | 8.50 | | | | |
"""
STUDENT_KINDS = {
    "Rent": (1485, "once a term, direct debit"),
    "Food": (38, "Morrisons, Lidl, Siop Spar, meal deals"),
    "Going out": (25, "union, pictures, coffees"),
    "Bus & train": (10, "Mid Wales Travel, TfW"),
    "Course stuff": (8, "books, printing, field trips"),
    "Phone & subs": (7, "giffgaff on the 3rd week, Spotify"),
    "Bits": (10, "clothes, presents, laundry card"),
}


def aberstudent() -> tuple[Workbook, Card]:
    """A student in Aberystwyth: the weeks of a term down, kinds across, what is left after each week."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Autumn"
    title(page, "A1", "Autumn term 2026 - my money week by week")
    aside(page, "A2", "Add things up in the week's box as I go. Weeks start on Mondays.", color="808080")
    across(page, "C4:E4", "COMING IN", "C6E0B4", 11)
    across(page, "F4:L4", "GOING OUT", "F8CBAD", 11)
    head(
        page,
        5,
        ["Week", "Monday", "Student loan", "Café", "Home", *STUDENT_KINDS, "Spent", "Left", "Note"],
        "EDEDED",
    )
    put(page, 6, ["start", None, *[None] * 11, 287.65], ["", "", *[SIGNED] * 12])
    monday = dt.date(2026, 9, 21)
    typed = list(rows(WEEKS))
    for i in range(13):
        at = 7 + i
        figures = typed[i] if i < len(typed) else [""] * 10
        wages, home, *spent = [number(figure) for figure in figures[:9]]
        loan = 2890.33 if i == 1 else None
        put(
            page,
            at,
            [
                i + 1,
                monday + dt.timedelta(days=7 * i),
                loan,
                wages,
                home,
                *spent,
                f"=SUM(F{at}:L{at})",
                f"=N{at - 1}+SUM(C{at}:E{at})-M{at}",
                figures[9] or None,
            ],
            ["0", "d mmm", *[SIGNED] * 12],
        )
    put(
        page,
        20,
        ["Term", None, *[f"=SUM({c}7:{c}19)" for c in "CDEFGHIJKLM"], "=N19"],
        ["", "", *[SIGNED] * 12],
    )
    bold(page, *[f"{c}20" for c in "ACDEFGHIJKLMN"])
    shade(page, "A20:O20", "EDEDED")
    shade(page, "N7:N19", "DDEBF7")
    page.freeze_panes = "C6"
    widths(page, 7, 9, 12, 9, 9, 10, 9, 10, 11, 11, 11, 9, 10, 11, 34)

    plan = workbook.create_sheet("On track")
    title(plan, "A1", "Am I on track?")
    put(plan, 3, ["Weeks with spending so far", '=COUNTIF(Autumn!M7:M19,">0")'])
    head(plan, 5, ["What", "A week £", "Meant so far", "Really", "Under / over", "Where mostly"], "FFE699")
    for i, (kind, (weekly, where)) in enumerate(STUDENT_KINDS.items()):
        at, column = 6 + i, get_column_letter(6 + i)
        once = i == 0
        put(
            plan,
            at,
            [
                kind,
                None if once else weekly,
                weekly if once else f"=B{at}*$B$3",
                f"=Autumn!{column}20",
                f"=C{at}-D{at}",
                where,
            ],
            ["", *[SIGNED] * 4],
        )
    put(plan, 13, ["All", *[f"=SUM({c}6:{c}12)" for c in "BCDE"]], ["", *[SIGNED] * 4])
    bold(plan, *[f"{c}13" for c in "ABCDE"])
    put(plan, 15, ["Came in", None, None, "=SUM(Autumn!C20:E20)"], ["", "", "", SIGNED])
    put(plan, 16, ["Left now", None, None, "=Autumn!N20"], ["", "", "", SIGNED])
    bold(plan, "A16", "D16")
    widths(plan, 28, 11, 13, 12, 13, 40)
    return workbook, {
        "book": "aberstudent.xlsx",
        "half": "round71",
        "layout": "grid",
        "about": "student in Aberystwyth, Wales, GBP",
        "dialect": "grid: the weeks of a term down by their Mondays, dated ahead, three kinds coming in and seven going out across under two merged names, typed amounts added up during the week, spent and left after each week by formula, a note last; meant and really spent by kind on a second sheet",
        "date_order": "dmy",
        "period": ["2026-11-09", "2026-11-22"],
        "grid": {"sheet": "Autumn", "header_row": 5, "label": "B", "weeks": "down"},
        "free": {"Autumn": ["Note"]},
        "adds_up": {},
        "watch": [
            *[f"Autumn!{c}{row}" for row in (14, 15) for c in "MN"],
            *[f"Autumn!{c}20" for c in "CDEFGHIJKLMN"],
            "On track!B3",
            *[f"On track!{c}{row}" for row in range(6, 14) for c in "DE"],
            "On track!D15",
            "On track!D16",
        ],
        "zero": [],
    }


# for each batch: pigs, came on, note; then date | from | what | kind | euros | paid by
PIGS: dict[str, tuple[int, str, str, str]] = {
    "Spring 26": (
        5,
        "2026-02-07",
        "Large White x Landrace, from Kavanagh's; to the factory 6 June",
        """
02-07 | Kavanagh | 5 weaners | Weaners | 325.00 | Cash
02-07 | Quinns, Baltinglass | creep and weaner nuts, 6 bags | Feed | 84.60 | Card
02-08 | Byrne's | 10 small bales straw | Bedding | 40.00 | Cash
02-16 | Dept. tags, Cormac Tagging | ear tags and slap | Vet & tags | 23.50 | Card
03-06 | Quinns, Baltinglass | weaner nuts, 8 bags | Feed | 112.80 | Card
03-28 | Quinns, Baltinglass | grower nuts, 10 bags | Feed | 129.00 | Card
04-18 | Quinns, Baltinglass | grower nuts, 12 bags | Feed | 154.80 | Card
05-02 | Byrne's | straw | Bedding | 32.00 | Cash
05-09 | Quinns, Baltinglass | finisher nuts, 14 bags | Feed | 173.60 | Card
05-25 | Quinns, Baltinglass | finisher nuts, 8 bags | Feed | 99.20 | Card
06-06 | Ballon Meats | kill and cut, 5 | Factory | 475.00 | Card
""",
    ),
    "Summer 26": (
        6,
        "2026-06-20",
        "Duroc crosses, from Mrs. Hickey; to the factory 17 October",
        """
06-20 | Mrs. Hickey | 6 weaners | Weaners | 420.00 | Cash
06-20 | Quinns, Baltinglass | weaner nuts, 8 bags | Feed | 114.40 | Card
06-24 | Cormac Tagging | ear tags | Vet & tags | 18.00 | Card
07-03 | Rathvilly Vets | wormer | Vet & tags | 46.00 | Card
07-11 | Quinns, Baltinglass | weaner nuts, 10 bags | Feed | 143.00 | Card
08-01 | Quinns, Baltinglass | grower nuts, 12 bags | Feed | 154.80 | Card
08-08 | Byrne's | straw | Bedding | 36.00 | Cash
08-22 | Quinns, Baltinglass | grower nuts, 14 bags | Feed | 180.60 | Card
09-09 | Co-op Tullow | water drinker, hose | Other | 64.90 | Card
09-12 | Quinns, Baltinglass | finisher nuts, 16 bags | Feed | 198.40 | Card
10-02 | Quinns, Baltinglass | finisher nuts, 10 bags | Feed | 124.00 | Card
10-17 | Ballon Meats | kill and cut, 6 | Factory | 582.00 | Card
10-20 | Ballon Meats | sausage making, 22 kg | Factory | 66.00 | Cash
""",
    ),
    "Autumn 26": (
        6,
        "2026-10-24",
        "Duroc crosses again, from Mrs. Hickey",
        """
10-24 | Mrs. Hickey | 6 weaners | Weaners | 435.00 | Cash
10-24 | Quinns, Baltinglass | weaner nuts, 8 bags | Feed | 114.40 | Card
10-26 | Byrne's | 12 small bales straw | Bedding | 48.00 | Cash
10-30 | Cormac Tagging | ear tags | Vet & tags | 18.00 | Card
11-04 | Rathvilly Vets | wormer | Vet & tags | 48.50 | Card
""",
    ),
}
# date | customer | batch | what | kg | euros a kg | paid | on | how
PORK = """
06-09 | Eileen Doyle | Spring 26 | half pig | 36.0 | 6.25 | 225.00 | 06-09 | Cash
06-09 | Tom Nolan | Spring 26 | half pig | 34.5 | 6.25 | 215.63 | 06-12 | Revolut
06-10 | Nora Devereux | Spring 26 | half pig | 35.0 | 6.25 | 218.75 | 06-10 | Cash
06-10 | Fergal Roche | Spring 26 | whole pig | 71.0 | 6.00 | 426.00 | 06-20 | Cheque
06-12 | The Forge Café | Spring 26 | shoulder and belly | 24.0 | 7.50 | 180.00 | 06-26 | Revolut
06-13 | Pat Whelan | Spring 26 | half pig | 35.5 | 6.25 | 221.88 | 06-13 | Cash
06-19 | Breda Kehoe | Spring 26 | half pig | 33.0 | 6.25 | 206.25 | 06-19 | Revolut
06-27 | Father Dunne | Spring 26 | chops | 6.5 | 8.00 | 52.00 | 06-27 | Cash
10-20 | Eileen Doyle | Summer 26 | half pig | 36.5 | 6.50 | 237.25 | 10-20 | Cash
10-21 | Tom Nolan | Summer 26 | half pig | 34.0 | 6.50 | 221.00 | 10-27 | Revolut
10-22 | The Forge Café | Summer 26 | sausages | 14.0 | 9.00 | 126.00 | 11-05 | Revolut
10-24 | Breda Kehoe | Summer 26 | half pig | 35.5 | 6.50 | 230.75 | 10-24 | Revolut
10-30 | Nora Devereux | Summer 26 | half pig | 35.0 | 6.50 | | |
11-01 | Pat Whelan | Summer 26 | half pig | 34.5 | 6.50 | 224.25 | 11-01 | Cash
11-03 | Sheila Murphy | Summer 26 | whole pig | 70.0 | 6.25 | | |
11-06 | Father Dunne | Summer 26 | sausages, chops | 7.0 | 8.50 | 59.50 | 11-06 | Cash
"""


def pigbatches() -> tuple[Workbook, Card]:
    """A few pigs at a time on a smallholding in Carlow: a sheet of costs for each batch, pork sold, what a batch made."""
    workbook = Workbook()
    page = workbook.active
    page.title = "How they did"
    across(page, "A1:D1", "PIGS 2026", "F4B6C2", 16)
    head(page, 3, ["", *PIGS], "FADADD")
    kinds = ["Weaners", "Feed", "Bedding", "Vet & tags", "Factory", "Other"]
    put(page, 4, ["Pigs", *[f"='{name}'!B4" for name in PIGS]])
    for i, kind in enumerate(kinds):
        put(
            page,
            5 + i,
            [kind, *[f"=SUMIFS('{name}'!$E$9:$E$200,'{name}'!$D$9:$D$200,$A{5 + i})" for name in PIGS]],
            ["", *[MONEY] * 3],
        )
    put(page, 11, ["Cost of the batch", *[f"=SUM({c}5:{c}10)" for c in "BCD"]], ["", *[MONEY] * 3])
    put(page, 12, ["a pig", *[f"={c}11/{c}4" for c in "BCD"]], ["", *[MONEY] * 3])
    sold = [f"=SUMIFS('Pork sold'!$E$5:$E$300,'Pork sold'!$C$5:$C$300,{c}$3)" for c in "BCD"]
    money = [f"=SUMIFS('Pork sold'!$G$5:$G$300,'Pork sold'!$C$5:$C$300,{c}$3)" for c in "BCD"]
    put(page, 14, ["kg sold", *sold], ["", *["0.0"] * 3])
    put(page, 15, ["Sold for", *money], ["", *[MONEY] * 3])
    put(page, 16, ["Over the costs", *[f"={c}15-{c}11" for c in "BCD"]], ["", *[SIGNED] * 3])
    put(page, 18, ["Still to come in", "='Pork sold'!K2"], ["", MONEY])
    bold(page, *[f"{c}{row}" for row in (11, 15, 16) for c in "ABCD"], "A18", "B18")
    shade(page, "A16:D16", "FADADD")
    widths(page, 20, 13, 13, 13)

    for name, (pigs, came, note, text) in PIGS.items():
        sheet = workbook.create_sheet(name)
        title(sheet, "A1", f"{name.partition(' ')[0]} batch")
        aside(sheet, "A2", note, color="808080")
        put(sheet, 4, ["Pigs", pigs, None, "Came", date(came)], ["", "0", "", "", "d mmm yyyy"])
        put(sheet, 5, ["Spent", "=SUM(E9:E200)", None, "A pig", "=B5/B4"], ["", MONEY, "", "", MONEY])
        bold(sheet, "A5", "B5")
        head(sheet, 8, ["Date", "From", "What", "Kind", "€", "Paid by"], "FADADD")
        for at, (day, source, what, kind, amount, how) in enumerate(rows(text), 9):
            put(
                sheet,
                at,
                [date(day), source, what, kind, number(amount), how],
                ["dd/mm", "", "", "", MONEY, ""],
            )
        dropdown(sheet, "D9:D200", f'"{",".join(kinds)}"')
        dropdown(sheet, "F9:F200", '"Card,Cash,Cheque"')
        sheet.freeze_panes = "A9"
        widths(sheet, 10, 28, 34, 13, 12, 10)

    pork = workbook.create_sheet("Pork sold")
    title(pork, "A1", "Pork sold")
    aside(pork, "A2", "weights off the factory's docket", color="808080")
    put(pork, 2, ["Owed", "=SUM(K5:K300)"], ["", MONEY], 10)
    bold(pork, "J2", "K2")
    head(
        pork,
        4,
        ["Date", "Customer", "Batch", "What", "kg", "€/kg", "Comes to", "Paid €", "Paid on", "How", "Owing"],
        "FADADD",
    )
    for at, (day, who, batch, what, kg, price, paid, on, how) in enumerate(rows(PORK), 5):
        put(
            pork,
            at,
            [
                date(day),
                who,
                batch,
                what,
                number(kg),
                number(price),
                f"=ROUND(E{at}*F{at},2)",
                number(paid),
                date(on) if on else None,
                how or None,
                f"=G{at}-H{at}",
            ],
            ["dd/mm", "", "", "", "0.0", MONEY, MONEY, MONEY, "dd/mm", "", '#,##0.00;-#,##0.00;"-"'],
        )
    dropdown(pork, "C5:C300", f'"{",".join(PIGS)}"')
    dropdown(pork, "J5:J300", '"Cash,Revolut,Cheque"')
    pork.freeze_panes = "C5"
    widths(pork, 9, 20, 12, 22, 8, 8, 11, 10, 9, 10, 10)
    return workbook, {
        "book": "pigbatches.xlsx",
        "half": "round71",
        "layout": "records",
        "about": "smallholder who fattens a few pigs at a time, Carlow, Ireland, EUR, not registered for VAT",
        "dialect": "records: a sheet of costs for each batch of pigs under a box with how many and when they came, with kind and way of paying; pork sold by batch and weight with what is paid, its day and how typed and what is owing by formula; batches side by side with kinds, cost of a pig and what is over on the first sheet",
        "date_order": "dmy",
        "period": ["2026-10-24", "2026-12-31"],
        "tables": {
            "costs": "Autumn 26",
            "costs before": "Summer 26",
            "costs first": "Spring 26",
            "sales": "Pork sold",
        },
        "free": {**{name: ["From", "What"] for name in PIGS}, "Pork sold": ["What"]},
        "adds_up": {name: ["€"] for name in PIGS},
        "watch": [
            *[f"How they did!{c}{row}" for row in (*range(5, 13), 14, 15, 16) for c in "BCD"],
            "How they did!B18",
            "Autumn 26!B5",
            "Autumn 26!E5",
            "Pork sold!K2",
        ],
        "zero": [],
    }


BOOKS = [kilifiboat, dordognereno, gulfstore, aberstudent, pigbatches]
