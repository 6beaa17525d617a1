"""The workbooks of round 89: a decorator in Kilkenny, bursaries in Livingstone, a family in Graz, gozleme in Canberra, a bank account in Iloilo."""
# ruff: noqa: E501 (the histories are written one entry a line)

from __future__ import annotations

from make_books import (
    MONEY,
    SIGNED,
    WHOLE,
    Card,
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
from openpyxl.workbook import Workbook

# no | customer | job | quote | invoice sent | paid on | how
DECOR_JOBS = """
1 | Fr Lalor, parish house | Sitting room and hall | 1450 | 02-06 | 02-20 | Transfer
2 | Mary Tynan | Box room, paper and paint | 620 | 02-13 | 02-13 | Cash
3 | Cullen's Pharmacy | Shop front | 1180 | 03-05 | 03-27 | Transfer
4 | Aoife Grace | Whole upstairs | 2950 | 03-31 | 04-14 | Transfer
5 | Pat Comerford | Kitchen ceiling | 340 | 04-10 | 04-10 | Cash
6 | Nore View B&B | Six bedrooms | 4800 | 05-08 | 05-29 | Cheque
7 | Mrs Delahunty | Gates and railings | 480 | 05-22 | 05-25 | Cash
8 | St Canice's Credit Union | Meeting room | 1650 | 06-19 | 07-10 | Transfer
9 | The Brennans, Callan Road | Outside of the house | 3900 | 07-24 | 08-07 | Transfer
10 | Sheila Dowling | Two bedrooms, papered | 1340 | 08-14 | 08-18 | Cheque
11 | Thomastown Players | Stage and dressing rooms | 900 | 09-04 | 09-25 | Transfer
12 | Declan Walsh | New house, all walls | 5200 | 10-02 | 10-16 | Transfer
13 | Cullen's Pharmacy | Consulting room | 760 | 10-09 | 11-03 | Transfer
14 | Mrs Delahunty | Hall, stairs and landing | 1590 | 10-30 | |
15 | Kytler's Bar | Snug and corridor | 1225 | 11-06 | |
16 | The Brennans, Callan Road | Front rooms, papered | 1860 | | |
17 | Joe Sullivan | Ceilings downstairs | 890 | | |
"""
DECOR_KINDS = (
    "Paint & paper",
    "Sundries",
    "Tools",
    "Van & diesel",
    "Help",
    "Insurance & accountant",
    "Phone & ads",
)
# date | where, what | kind | job | with | amount
DECOR_COSTS = """
01-12 | AXA, public liability for the year | Insurance & accountant | | Card | 486
01-29 | Pat McDonnell Paints, 20 l magnolia | Paint & paper | 1 | Card | 118.50
02-03 | Woodie's, caulk and tape | Sundries | 1 | Cash | 23.40
02-10 | Ormonde Wallpapers, 5 rolls | Paint & paper | 2 | Card | 142.50
02-16 | Circle K, diesel | Van & diesel | | Card | 72.30
02-26 | Pat McDonnell Paints, exterior gloss | Paint & paper | 3 | Card | 164.20
03-02 | 48 mobile, three months | Phone & ads | | Card | 38.97
03-11 | Pat McDonnell Paints, emulsion for upstairs | Paint & paper | 4 | Card | 312
03-18 | Screwfix, extension poles and trays | Tools | | Card | 64.98
03-27 | Eoin, 4 days | Help | 4 | Cash | 480
04-08 | Woodie's, stain block | Paint & paper | 5 | Cash | 31.99
04-17 | Circle K, diesel | Van & diesel | | Card | 80.05
04-21 | Pat McDonnell Paints, trade white and undercoat | Paint & paper | 6 | Card | 428.75
04-30 | Eoin, 6 days | Help | 6 | Cash | 720
05-06 | Woodie's, dust sheets | Sundries | 6 | Card | 45
05-20 | Pat McDonnell Paints, Hammerite | Paint & paper | 7 | Card | 58.90
05-27 | Kilkenny People, advert | Phone & ads | | Card | 95
06-02 | 48 mobile, three months | Phone & ads | | Card | 38.97
06-12 | Pat McDonnell Paints, scrubbable matt | Paint & paper | 8 | Card | 196.40
06-24 | Hennessy's Garage, NCT work and tyres | Van & diesel | | Card | 362
07-07 | Pat McDonnell Paints, Weathershield 40 l | Paint & paper | 9 | Card | 398
07-10 | Screwfix, long ladder | Tools | | Card | 189.99
07-20 | Eoin, 5 days | Help | 9 | Cash | 600
07-27 | Pat McDonnell Paints, one tub brought back | Paint & paper | 9 | Card | -84.50
08-05 | Ormonde Wallpapers, 11 rolls | Paint & paper | 10 | Card | 374
08-07 | Woodie's, paste and brushes | Sundries | 10 | Cash | 27.60
08-21 | Circle K, diesel | Van & diesel | | Card | 76.85
08-28 | Pat McDonnell Paints, black matt for the stage | Paint & paper | 11 | Card | 121.30
09-02 | 48 mobile, three months | Phone & ads | | Card | 38.97
09-14 | Pat McDonnell Paints, contract white 80 l | Paint & paper | 12 | Card | 465
09-25 | Eoin, 7 days | Help | 12 | Cash | 840
09-30 | Screwfix, sander returned | Tools | | Card | -79.99
10-05 | Pat McDonnell Paints, eggshell | Paint & paper | 13 | Card | 74.60
10-13 | Byrne & Kehoe, tax return | Insurance & accountant | | Card | 420
10-19 | Pat McDonnell Paints, for the stairs | Paint & paper | 14 | Card | 186.25
10-21 | Woodie's, sandpaper and filler | Sundries | 14 | Cash | 19.80
10-27 | Circle K, diesel | Van & diesel | | Card | 78.10
11-02 | Pat McDonnell Paints, dark green and varnish | Paint & paper | 15 | Card | 139.95
11-09 | Ormonde Wallpapers, 9 rolls | Paint & paper | 16 | Card | 342
11-11 | Woodie's, lining paper and paste | Sundries | 16 | Card | 41.50
"""


def kilkennydecor() -> tuple[Workbook, Card]:
    """A decorator in Kilkenny: jobs with quote, invoice and payment in one row, costs with a job number, the year by months."""
    workbook = Workbook()
    jobs = workbook.active
    jobs.title = "Jobs"
    title(jobs, "A1", "Jobs 2026 - Ger Phelan, Painter & Decorator")
    aside(
        jobs, "A2", "the job's number is the invoice's number; invoice goes out for the quote when finished"
    )
    put(jobs, 2, ["Owed to me", "=SUM(H5:H200)"], ["", MONEY], 7)
    bold(jobs, "G2", "H2")
    head(
        jobs,
        4,
        ["No", "Customer", "Job", "Quote", "Invoice sent", "Paid on", "How", "Owed", "Costs", "For me"],
        "FCE4D6",
    )
    for at, (no, who, what, quote, sent, paid, how) in enumerate(rows(DECOR_JOBS), 5):
        put(
            jobs,
            at,
            [
                int(no),
                who,
                what,
                number(quote),
                day_of(sent),
                day_of(paid),
                how or None,
                f'=IF(AND(E{at}<>"",F{at}=""),D{at},0)',
                f"=SUMIF(Costs!$D$4:$D$500,A{at},Costs!$F$4:$F$500)",
                f"=D{at}-I{at}",
            ],
            ["0", "", "", MONEY, "dd/mm/yy", "dd/mm/yy", "", SIGNED, SIGNED, SIGNED],
        )
    jobs.freeze_panes = "A5"
    dropdown(jobs, "G5:G200", '"Cash,Transfer,Cheque"')
    widths(jobs, 6, 27, 27, 11, 12, 11, 11, 11, 11, 11)

    costs = workbook.create_sheet("Costs")
    aside(costs, "A1", "job number only if it was bought for one job. Brought back = minus")
    head(costs, 3, ["Date", "Where and what", "Kind", "Job no", "Paid with", "Amount"], "FCE4D6")
    for at, (day, what, kind, job, how, amount) in enumerate(rows(DECOR_COSTS), 4):
        put(
            costs,
            at,
            [date(day), what, kind, number(job), how, number(amount)],
            ["dd/mm/yy", "", "", "0", "", SIGNED],
        )
    costs.freeze_panes = "A4"
    dropdown(costs, "C4:C500", "Year!$A$21:$A$27")
    dropdown(costs, "E4:E500", '"Card,Cash"')
    widths(costs, 11, 46, 23, 8, 10, 11)

    page = workbook.create_sheet("Year")
    title(page, "A1", "2026 by months, euro, no VAT")
    head(page, 3, ["Month", "Invoiced", "Paid to me", "Spent", "Left"], "FCE4D6")
    for month in range(1, 13):
        at = month + 3
        span = '">="&$A{0},{1},"<"&EDATE($A{0},1)'
        put(
            page,
            at,
            [
                date(f"{month:02}-01"),
                f"=SUMIFS(Jobs!$D$5:$D$200,Jobs!$E$5:$E$200,{span.format(at, 'Jobs!$E$5:$E$200')})",
                f"=SUMIFS(Jobs!$D$5:$D$200,Jobs!$F$5:$F$200,{span.format(at, 'Jobs!$F$5:$F$200')})",
                f"=SUMIFS(Costs!$F$4:$F$500,Costs!$A$4:$A$500,{span.format(at, 'Costs!$A$4:$A$500')})",
                f"=C{at}-D{at}",
            ],
            ["mmm yy", *[SIGNED] * 4],
        )
    put(page, 16, ["Year", *[f"=SUM({c}4:{c}15)" for c in "BCDE"]], ["", *[SIGNED] * 4])
    bold(page, *[f"{c}16" for c in "ABCDE"])
    shade(page, "A16:E16", "FFF2CC")
    head(page, 20, ["Kind of cost", "Spent"], "FCE4D6")
    for at, kind in enumerate(DECOR_KINDS, 21):
        put(page, at, [kind, f"=SUMIF(Costs!$C$4:$C$500,A{at},Costs!$F$4:$F$500)"], ["", SIGNED])
    widths(page, 24, 13, 13, 13, 13)
    return workbook, {
        "book": "kilkennydecor.xlsx",
        "half": "round89",
        "layout": "records",
        "about": "painter and decorator, Kilkenny, Ireland, EUR, not registered for VAT",
        "dialect": "jobs with quote, the day the invoice went out, the day paid and how filled in the same row, owed, costs and what is left by formulas; costs with kind and job number before card or cash and the amount, returns as minus; the year by months and kinds",
        "date_order": "dmy",
        "period": ["2026-01-01", "2026-12-31"],
        "tables": {"jobs": "Jobs", "costs": "Costs"},
        "free": {"Costs": ["Where and what"]},
        "adds_up": {"Costs": ["Amount"]},
        "watch": [
            "Jobs!H2",
            *[f"Jobs!{c}{row}" for row in range(18, 22) for c in "HIJ"],
            *[f"Year!{c}14" for c in "BCDE"],
            *[f"Year!{c}16" for c in "BCDE"],
            *[f"Year!B{row}" for row in range(21, 28)],
        ],
        "zero": [],
    }


# group | account | at 1 July
BURSARY_ACCOUNTS = """
What we have | Bank - Zanaco | 38640
What we have | Airtel Money | 1215
What we have | Cash box | 470
What we owe | Bills to pay | 2150
Fund | Fund brought forward | 38175
Income | Donations | 0
Income | Grants | 0
Income | Fundraising | 0
Income | Interest | 0
Spending | School fees | 0
Spending | Exam fees | 0
Spending | Books & stationery | 0
Spending | Uniforms & shoes | 0
Spending | Transport | 0
Spending | Office & airtime | 0
Spending | Bank & mobile charges | 0
"""
# date | amount | debit | credit | what | voucher
BURSARY_JOURNAL = """
07-02 | 2150 | Bills to pay | Bank - Zanaco | Maramba Tailors, uniforms from June | V61
07-06 | 1500 | Bank - Zanaco | Donations | Mr and Mrs Sichone | R30
07-08 | 350 | Cash box | Donations | Collection after the service, St Andrew's | R31
07-13 | 186.50 | Books & stationery | Cash box | Shoprite, exercise books | V62
07-17 | 200 | Office & airtime | Airtel Money | Airtime for the coordinator | V63
07-24 | 12500 | Bank - Zanaco | Grants | Zambezi Lodges Trust, first half | R32
07-31 | 85 | Bank & mobile charges | Bank - Zanaco | Zanaco, July |
08-03 | 9600 | School fees | Bank - Zanaco | Hillcrest, term 3, four girls | V64
08-03 | 4350 | School fees | Bank - Zanaco | Linda Secondary, term 3, three girls | V65
08-07 | 600 | Cash box | Bank - Zanaco | Cash drawn for the box |
08-10 | 240 | Transport | Cash box | Bus fares for the girls from Zimba | V66
08-14 | 1830 | Uniforms & shoes | Bills to pay | Maramba Tailors, jerseys, bill of 14 August | V67
08-19 | 415 | Books & stationery | Bank - Zanaco | Bookworld, maths sets | V68
08-22 | 3720 | Cash box | Fundraising | Braai at the boat club, takings | R33
08-24 | 3500 | Bank - Zanaco | Cash box | Braai money banked |
08-31 | 85 | Bank & mobile charges | Bank - Zanaco | Zanaco, August |
09-04 | 1830 | Bills to pay | Bank - Zanaco | Maramba Tailors, jerseys | V69
09-08 | 900 | Airtel Money | Donations | Sister Agnes, from her friends | R34
09-11 | 2750 | Exam fees | Bank - Zanaco | ECZ grade 12, five girls | V70
09-15 | 150 | Office & airtime | Airtel Money | Airtime for the coordinator | V71
09-21 | 128 | Books & stationery | Cash box | Shoprite, pens and rulers | V72
09-30 | 412.60 | Bank - Zanaco | Interest | Zanaco, quarter |
09-30 | 85 | Bank & mobile charges | Bank - Zanaco | Zanaco, September |
10-02 | 5000 | Bank - Zanaco | Donations | Rotary Club of Livingstone | R35
10-07 | 180 | Transport | Cash box | Minibus to the exam centre | V73
10-12 | 640 | Uniforms & shoes | Bank - Zanaco | Bata, two pairs of school shoes | V74
10-16 | 24 | Bank & mobile charges | Airtel Money | Airtel, sending fees |
10-20 | 12500 | Bank - Zanaco | Grants | Zambezi Lodges Trust, second half | R36
10-23 | 150 | Office & airtime | Airtel Money | Airtime for the coordinator | V75
10-30 | 1975 | Uniforms & shoes | Bills to pay | Maramba Tailors, skirts, bill of 30 October | V76
10-30 | 85 | Bank & mobile charges | Bank - Zanaco | Zanaco, October |
11-04 | 750 | Bank - Zanaco | Donations | Mr and Mrs Sichone | R37
11-06 | 96 | Office & airtime | Cash box | PostNet, copies of the report | V77
"""


def livingstonebursary() -> tuple[Workbook, Card]:
    """A girls' bursary fund in Livingstone: the amount first, then the account to debit and the one to credit in one row."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Journal"
    across(sheet, "A1:F1", "MUSI GIRLS' BURSARY FUND - journal, second half of 2026", "E2EFDA")
    aside(
        sheet, "A2", "one line for each thing that happens; V = payment voucher, R = receipt we wrote. Kwacha"
    )
    head(sheet, 3, ["Date", "Amount", "Debit", "Credit", "What", "Voucher"], "C6E0B4")
    for at, (day, amount, debit, credit, what, slip) in enumerate(rows(BURSARY_JOURNAL), 4):
        put(
            sheet,
            at,
            [date(day), number(amount), debit, credit, what, slip or None],
            ["dd-mmm-yy", MONEY],
        )
    sheet.freeze_panes = "A4"
    widths(sheet, 12, 12, 24, 24, 46, 10)

    page = workbook.create_sheet("Balances")
    title(page, "A1", "Where we stand")
    put(page, 2, ["Must be nought", None, None, None], ["", "", "", SIGNED])
    head(page, 3, ["Account", "1 July", "Change", "Now"], "C6E0B4")
    at, group, start = 3, "", 0
    watch, totals = [], {}
    names: list[tuple[str, str, str]] = [(a, b, c) for a, b, c in rows(BURSARY_ACCOUNTS)]
    for index, (of, name, opening) in enumerate(names):
        if of != group:
            at += 1
            put(page, at, [of])
            bold(page, f"A{at}")
            group, start = of, at + 1
        at += 1
        debit = f"SUMIF(Journal!$C$4:$C$600,A{at},Journal!$B$4:$B$600)"
        credit = f"SUMIF(Journal!$D$4:$D$600,A{at},Journal!$B$4:$B$600)"
        change = f"{debit}-{credit}" if of in ("What we have", "Spending") else f"{credit}-{debit}"
        put(page, at, [name, number(opening), f"={change}", f"=B{at}+C{at}"], ["", *[SIGNED] * 3])
        watch.append(f"Balances!D{at}")
        if index == len(names) - 1 or names[index + 1][0] != of:
            at += 1
            put(
                page,
                at,
                [f"Total {of.lower()}", *[f"=SUM({c}{start}:{c}{at - 1})" for c in "BCD"]],
                ["", *[SIGNED] * 3],
            )
            bold(page, f"A{at}", f"D{at}")
            shade(page, f"A{at}:D{at}", "F2F2F2")
            totals[of] = at
            watch.append(f"Balances!D{at}")
    page["D2"] = (
        f"=ROUND(D{totals['What we have']}-D{totals['What we owe']}-D{totals['Fund']}"
        f"-D{totals['Income']}+D{totals['Spending']},2)"
    )
    at += 2
    put(
        page,
        at,
        ["Income less spending since July", None, None, f"=D{totals['Income']}-D{totals['Spending']}"],
        ["", "", "", SIGNED],
    )
    bold(page, f"A{at}", f"D{at}")
    watch += [f"Balances!D{at}", "Balances!D2"]
    dropdown(sheet, "C4:D600", f"Balances!$A$5:$A${totals['Spending'] - 1}")
    widths(page, 34, 13, 13, 13)
    return workbook, {
        "book": "livingstonebursary.xlsx",
        "half": "round89",
        "layout": "journal",
        "about": "girls' bursary fund, Livingstone, Zambia, ZMW",
        "dialect": "the account to debit and the account to credit by name in one row after date and amount, what for and a voucher at times; accounts in groups with opening, change and balance on their own side and a total of each on a second sheet, with a check",
        "date_order": "dmy",
        "period": ["2026-07-01", "2026-12-31"],
        "pairs": {
            "sheet": "Journal",
            "date": "Date",
            "debit": "Debit",
            "credit": "Credit",
            "amount": "Amount",
        },
        "free": {"Journal": ["What", "Voucher"]},
        "adds_up": {"Journal": ["Amount"]},
        "watch": watch,
        "zero": ["Balances!D2"],
    }


GRAZ_KINDS = (
    "Groceries",
    "Home & energy",
    "Kids",
    "Car & tram",
    "Clothes",
    "Eating out",
    "Health",
    "Fun & trips",
)
GRAZ_PAYERS = ("Nora", "Felix", "Joint account")
# date | who paid | where, what | euro | kind | remark
GRAZ_LIST = """
09-01 | Joint account | Rent September | 1180 | Home & energy |
09-02 | Nora | Billa | 71.35 | Groceries |
09-03 | Felix | Libro, school things for Lena and Max | 96.40 | Kids | first week
09-05 | Felix | Farmers' market Lendplatz | 28.60 | Groceries |
09-07 | Joint account | Energie Graz, heating and power | 139 | Home & energy |
09-08 | Nora | Holding Graz, tram pass | 55 | Car & tram |
09-11 | Nora | Spar | 48.92 | Groceries |
09-12 | Felix | Pizza at Catharina | 54.50 | Eating out |
09-16 | Felix | Jet, petrol | 62.18 | Car & tram |
09-18 | Nora | Billa | 83.07 | Groceries |
09-19 | Nora | H&M, trousers for Max | 44.97 | Clothes |
09-22 | Nora | H&M, one pair taken back | -19.99 | Clothes | too short
09-25 | Felix | Hofer | 57.76 | Groceries |
09-28 | Joint account | A1, internet and mobiles | 64.80 | Home & energy |
10-01 | Joint account | Rent October | 1180 | Home & energy |
10-02 | Nora | Max, football club for autumn | 75 | Kids |
10-03 | Felix | Billa | 66.14 | Groceries |
10-05 | Joint account | Energie Graz, heating and power | 139 | Home & energy |
10-07 | Felix | Apotheke, cough syrup | 18.90 | Health |
10-09 | Nora | Spar | 52.33 | Groceries |
10-11 | Felix | Schöckl cable car, all of us | 58 | Fun & trips |
10-13 | Nora | Holding Graz, tram pass | 55 | Car & tram |
10-16 | Felix | Jet, petrol | 59.75 | Car & tram |
10-17 | Nora | Hofer | 74.29 | Groceries |
10-20 | Felix | Lena, dentist's splint | 140 | Health |
10-23 | Nora | Lena, violin lessons till Christmas | 216 | Kids |
10-25 | Felix | Lunch at Gösser Bräu | 71.20 | Eating out |
10-28 | Joint account | A1, internet and mobiles | 64.80 | Home & energy |
10-30 | Nora | Billa | 91.46 | Groceries |
11-02 | Joint account | Rent November | 1180 | Home & energy |
11-04 | Felix | Humanic, winter boots for Lena | 59.90 | Clothes |
11-05 | Joint account | Energie Graz, heating and power | 139 | Home & energy |
11-06 | Nora | Spar | 63.80 | Groceries |
11-07 | Felix | Kunsthaus, family ticket | 24 | Fun & trips |
11-10 | Nora | Holding Graz, tram pass | 55 | Car & tram |
11-12 | Felix | Hofer | 49.55 | Groceries |
"""


def grazfamily() -> tuple[Workbook, Card]:
    """A family in Graz: one list with who paid before the amount, a page of the month with kinds down and payers across."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "List"
    head(sheet, 1, ["Date", "Who paid", "Where / what", "Euro", "Kind", "Remark"], "FFE699")
    for at, (day, who, what, euro, kind, remark) in enumerate(rows(GRAZ_LIST), 2):
        put(
            sheet,
            at,
            [date(day), who, what, number(euro), kind, remark or None],
            ["dd.mm.yyyy", "", "", SIGNED],
        )
    sheet.freeze_panes = "A2"
    dropdown(sheet, "B2:B900", '"Nora,Felix,Joint account"')
    dropdown(sheet, "E2:E900", "Month!$A$5:$A$12")
    widths(sheet, 12, 14, 40, 11, 17, 22)

    page = workbook.create_sheet("Month")
    title(page, "A1", "What we spent in", 13)
    page["C1"] = date("11-01")
    page["C1"].number_format = "mmmm yyyy"
    page["C1"].font = page["A1"].font.copy()
    aside(page, "A2", "change C1 to the first of another month; money back is in the list with a minus")
    head(page, 4, ["Kind", *GRAZ_PAYERS, "Together", "Since September"], "FFE699")
    for at, kind in enumerate(GRAZ_KINDS, 5):
        put(
            page,
            at,
            [
                kind,
                *[
                    f"=SUMIFS(List!$D$2:$D$900,List!$E$2:$E$900,$A{at},List!$B$2:$B$900,{c}$4,"
                    'List!$A$2:$A$900,">="&$C$1,List!$A$2:$A$900,"<"&EDATE($C$1,1))'
                    for c in "BCD"
                ],
                f"=SUM(B{at}:D{at})",
                f"=SUMIF(List!$E$2:$E$900,A{at},List!$D$2:$D$900)",
            ],
            ["", *[SIGNED] * 5],
        )
    put(page, 13, ["All", *[f"=SUM({c}5:{c}12)" for c in "BCDEF"]], ["", *[SIGNED] * 5])
    bold(page, *[f"{c}13" for c in "ABCDEF"])
    shade(page, "A13:F13", "FFF2CC")
    put(page, 15, ["Each should have paid", "=(B13+C13)/2"], ["", SIGNED])
    put(page, 16, ["Felix gives Nora (minus: Nora gives Felix)", "=B13-B15"], ["", SIGNED])
    bold(page, "A16", "B16")
    widths(page, 40, 12, 14, 15, 12, 17)
    return workbook, {
        "book": "grazfamily.xlsx",
        "half": "round89",
        "layout": "cash book",
        "about": "family with two children, Graz, Austria, EUR",
        "dialect": "one list of spending with who paid second (one of the parents or the joint account), where or what, the amount and the kind after it, money back as a minus; a page of the month chosen with kinds down and payers across and who gives whom what",
        "date_order": "dmy",
        "period": ["2026-11-01", "2026-11-30"],
        "cash": {"sheet": "List", "date": "Date", "category": "Kind", "out": "Euro"},
        "free": {"List": ["Where / what", "Remark"]},
        "adds_up": {"List": ["Euro"]},
        "watch": [
            *[f"Month!{c}{row}" for row in range(5, 14) for c in "BCDEF"],
            "Month!B15",
            "Month!B16",
        ],
        "zero": [],
    }


# date | market | cash | card | tips | remark
GOZLEME_DAYS = """
08-01 | EPIC | 388 | 912.50 | 14 |
08-02 | Haig Park | 241.50 | 655 | | cold
08-08 | EPIC | 402 | 874 | 11.20 |
08-15 | EPIC | 365.50 | 941.50 | 16 |
08-16 | Haig Park | 198 | 587.50 | 6.50 |
08-22 | EPIC | 290 | 702 | 8 | rain from ten
08-29 | EPIC | 431.50 | 1008 | 19.40 |
09-05 | EPIC | 447 | 1052.50 | 15 |
09-06 | Haig Park | 276 | 731 | 9 |
09-12 | Floriade | 512.50 | 1640 | 31 | first day
09-13 | Floriade | 548 | 1722.50 | 28.50 |
09-19 | EPIC | 420 | 987 | 12 |
09-20 | Haig Park | 255.50 | 698.50 | |
09-26 | Floriade | 601 | 1895 | 34 |
09-27 | Floriade | 577.50 | 1810.50 | 36.20 |
10-03 | EPIC | 436 | 1011.50 | 17 |
10-04 | Floriade | 530 | 1688 | 29 |
10-10 | EPIC | 418.50 | 996 | 13 |
10-11 | Haig Park | 284 | 742.50 | 8.50 |
10-17 | EPIC | 441 | 1033 | 15.50 |
10-24 | EPIC | 397.50 | 958.50 | 12 |
10-25 | Haig Park | 262 | 715 | | ran out of spinach
10-31 | EPIC | 452 | 1076.50 | 21 |
11-01 | Haig Park | 301.50 | 786 | 10 |
11-07 | EPIC | 425 | 1019.50 | 16 |
"""
GOZLEME_KINDS = ("Ingredients", "Stall fees", "Gas", "Packaging", "Helpers", "Van", "Other")
# date | kind | from | what | paid | amount
GOZLEME_BOUGHT = """
07-30 | Ingredients | Costco | flour, feta, yoghurt | Card | 186.40
07-31 | Stall fees | EPIC | August | Transfer | 440
08-01 | Helpers | Zeynep | Saturday | Cash | 150
08-07 | Ingredients | Fyshwick Markets | spinach, onions, mint | Cash | 64.50
08-08 | Helpers | Zeynep | Saturday | Cash | 150
08-12 | Gas | Bunnings | two bottles swapped | Card | 69.80
08-14 | Packaging | Reject Shop | paper bags, napkins | Card | 38
08-20 | Ingredients | Costco | lamb mince, flour | Card | 212.75
08-29 | Helpers | Zeynep | Saturday | Cash | 150
08-31 | Stall fees | EPIC | September | Transfer | 440
09-04 | Stall fees | Haig Park | 6 September | Transfer | 95
09-09 | Stall fees | Floriade | all days | Transfer | 1250
09-10 | Ingredients | Costco | flour, feta, mince for Floriade | Card | 468.20
09-11 | Gas | Bunnings | three bottles swapped | Card | 104.70
09-13 | Helpers | Zeynep and Tom | Floriade weekend | Cash | 560
09-15 | Packaging | BioPak | trays, 500 | Card | 121
09-18 | Stall fees | Haig Park | 20 September | Transfer | 95
09-24 | Ingredients | Fyshwick Markets | spinach, potatoes | Cash | 118.30
09-27 | Helpers | Zeynep and Tom | Floriade weekend | Cash | 560
09-30 | Stall fees | EPIC | October | Transfer | 440
10-01 | Ingredients | Costco | flour, feta | Card | 174.90
10-06 | Packaging | BioPak | 100 trays sent back | Card | -24.20
10-08 | Van | Ampol | diesel | Card | 88.15
10-09 | Stall fees | Haig Park | 11 October | Transfer | 95
10-14 | Gas | Bunnings | two bottles swapped | Card | 69.80
10-17 | Helpers | Zeynep | Saturday | Cash | 150
10-22 | Ingredients | Costco | mince, flour, yoghurt | Card | 203.65
10-23 | Stall fees | Haig Park | 25 October | Transfer | 95
10-28 | Other | ACT Government | food business registration | Card | 132
10-30 | Stall fees | EPIC | November | Transfer | 440
10-31 | Helpers | Zeynep | Saturday | Cash | 150
11-05 | Ingredients | Fyshwick Markets | spinach, onions | Cash | 71.20
11-07 | Helpers | Zeynep | Saturday | Cash | 150
"""


def canberragozleme() -> tuple[Workbook, Card]:
    """A gozleme stall at Canberra's markets: a line a market day, purchases on a second sheet, months side by side on the first."""
    workbook = Workbook()
    page = workbook.active
    page.title = "Season"
    across(page, "A1:G1", "GÖZLEME BY AYLA", "F8CBAD", 16)
    aside(page, "A2", "no GST. Tips are the helpers' and mine, kept out of the takings")
    months = ("08-01", "09-01", "10-01", "11-01", "12-01")
    head(page, 3, ["", *[""] * 5, "All"], "F8CBAD")
    for column, month in enumerate(months, 2):
        page.cell(3, column, date(month)).number_format = "mmm yyyy"
    at = 4
    lines: list[tuple[str, str]] = [
        (label, f"SUMIFS('Market days'!${c}$4:${c}$400,'Market days'!$A$4:$A$400,")
        for label, c in (("Cash", "C"), ("Card", "D"))
    ]

    def by_months(row: int, label: str, start: str, days: str, end: str) -> None:
        formulas = [f'={start}">="&{c}$3,{days},"<"&EDATE({c}$3,1){end})' for c in "BCDEF"]
        put(page, row, [label, *formulas, f"=SUM(B{row}:F{row})"], ["", *[SIGNED] * 6])

    for label, start in lines:
        by_months(at, label, start, "'Market days'!$A$4:$A$400", "")
        at += 1
    put(page, at, ["Takings", *[f"={c}4+{c}5" for c in "BCDEFG"]], ["", *[SIGNED] * 6])
    bold(page, *[f"{c}{at}" for c in "ABCDEFG"])
    at = 8
    for kind in GOZLEME_KINDS:
        by_months(
            at,
            kind,
            "SUMIFS(Bought!$F$3:$F$400,Bought!$A$3:$A$400,",
            "Bought!$A$3:$A$400",
            f",Bought!$B$3:$B$400,$A{at}",
        )
        at += 1
    put(page, at, ["Bought", *[f"=SUM({c}8:{c}{at - 1})" for c in "BCDEFG"]], ["", *[SIGNED] * 6])
    bold(page, *[f"{c}{at}" for c in "ABCDEFG"])
    put(page, at + 2, ["Left", *[f"={c}6-{c}{at}" for c in "BCDEFG"]], ["", *[SIGNED] * 6])
    bold(page, *[f"{c}{at + 2}" for c in "ABCDEFG"])
    shade(page, f"A{at + 2}:G{at + 2}", "FFF2CC")
    watch = [f"Season!{c}{row}" for row in (4, 5, 6, *range(8, at + 1), at + 2) for c in "EG"]
    widths(page, 18, *[12] * 6)

    sheet = workbook.create_sheet("Market days")
    title(sheet, "A1", "One line for each market")
    put(sheet, 1, ["Best day", "=MAX(E4:E400)"], ["", MONEY], 4)
    head(sheet, 3, ["Date", "Market", "Cash", "Card", "Takings", "Tip jar", "Remark"], "F8CBAD")
    for at, (day, where, cash, card, tips, remark) in enumerate(rows(GOZLEME_DAYS), 4):
        put(
            sheet,
            at,
            [date(day), where, number(cash), number(card), f"=C{at}+D{at}", number(tips), remark or None],
            ["ddd d/mm/yy", "", MONEY, MONEY, MONEY, MONEY],
        )
    sheet.freeze_panes = "A4"
    dropdown(sheet, "B4:B400", '"EPIC,Haig Park,Floriade"')
    widths(sheet, 14, 13, 11, 11, 11, 10, 26)

    bought = workbook.create_sheet("Bought")
    aside(bought, "A1", "sent back = minus")
    head(bought, 2, ["Date", "Kind", "From", "What", "Paid by", "Amount"], "F8CBAD")
    for at, (day, kind, shop, what, how, amount) in enumerate(rows(GOZLEME_BOUGHT), 3):
        put(
            bought,
            at,
            [date(day), kind, shop, what, how, number(amount)],
            ["d/mm/yy", "", "", "", "", SIGNED],
        )
    bought.freeze_panes = "A3"
    dropdown(bought, "B3:B400", "Season!$A$8:$A$14")
    dropdown(bought, "E3:E400", '"Card,Cash,Transfer"')
    widths(bought, 11, 14, 20, 36, 11, 11)
    return workbook, {
        "book": "canberragozleme.xlsx",
        "half": "round89",
        "layout": "records",
        "about": "gozleme stall at markets, Canberra, Australia, AUD, not registered for GST",
        "dialect": "a line a market day with the market, cash and card takings, their total by formula and the tip jar after it; purchases with kind before shop and what, then card, cash or transfer and the amount, sent back as minus; months side by side with kinds and what is left on the first sheet",
        "date_order": "dmy",
        "period": ["2026-08-01", "2026-12-31"],
        "tables": {"takings": "Market days", "purchases": "Bought"},
        "free": {"Market days": ["Remark"], "Bought": ["From", "What"]},
        "adds_up": {"Bought": ["Amount"]},
        "watch": [*watch, "Market days!E1"],
        "zero": [],
    }


# category | budget a month, money out above zero
ILOILO_CATEGORIES = """
Salary | -62000
Groceries | 9000
Electric & water | 4200
Phone & internet | 2100
Rent | 11500
Cash | 12000
House things | 2500
Family | 6000
Medicine | 1500
Church | 1000
Bank fees | 50
Other | 2000
"""
# date | details | amount | category
ILOILO_LINES = """
09-01 | Mrs Jalandoni, rent | -11500 | Rent
09-02 | SM City supermarket | -2315.40 | Groceries
09-03 | ATM Molo | -3000 | Cash
09-05 | Nanay, medicines and allowance | -3000 | Family
09-07 | PLDT Home | -1699 | Phone & internet
09-10 | ATM Molo | -3000 | Cash
09-11 | Metro Iloilo Water | -486.25 | Electric & water
09-15 | DepEd pay | 31420.50 | Salary
09-15 | MORE Power | -2954.80 | Electric & water
09-16 | Mercury Drug | -742 | Medicine
09-18 | Gaisano groceries | -1988.65 | Groceries
09-20 | Tithe, Jaro Evangelical | -500 | Church
09-24 | ATM Jaro | -3000 | Cash
09-25 | Globe load | -399 | Phone & internet
09-30 | DepEd pay | 31420.50 | Salary
10-01 | Mrs Jalandoni, rent | -11500 | Rent
10-02 | InstaPay fee | -15 | Bank fees
10-03 | SM City supermarket | -2640.10 | Groceries
10-05 | Nanay, allowance | -3000 | Family
10-07 | PLDT Home | -1699 | Phone & internet
10-08 | ATM Molo | -4000 | Cash
10-12 | Metro Iloilo Water | -512.40 | Electric & water
10-14 | Shopee, bedsheets | -1249 | House things
10-15 | DepEd pay | 31420.50 | Salary
10-15 | MORE Power | -3120.35 | Electric & water
10-17 | Shopee, refund one bedsheet | 624.50 | House things
10-18 | Tithe, Jaro Evangelical | -500 | Church
10-19 | Mercury Drug | -688.75 | Medicine
10-22 | ATM Jaro | -3000 | Cash
10-26 | Niece Trisha, school project | -1500 | Family
10-30 | DepEd pay | 31420.50 | Salary
11-02 | Mrs Jalandoni, rent | -11500 | Rent
11-03 | Gaisano groceries | -2177.90 | Groceries
11-04 | Robinsons, rice cooker | -1899 | House things
11-05 | Nanay, allowance | -3000 | Family
11-06 | ATM Molo | -3000 | Cash
11-09 | PLDT Home | -1699 | Phone & internet
11-10 | Metro Iloilo Water | -498.10 | Electric & water
"""


def iloilobank() -> tuple[Workbook, Card]:
    """A teacher's bank account in Iloilo: one signed amount with a balance on each line, the month beside a budget."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "BPI"
    title(sheet, "A1", "BPI savings, copied from the app")
    put(sheet, 1, ["now", "=D5+SUM(C6:C900)"], ["", SIGNED], 4)
    aside(sheet, "A2", "+ in, - out; money back goes to the category it was spent on")
    bold(sheet, "D1", "E1")
    head(sheet, 4, ["Date", "Details", "Amount", "Balance", "Category"], "BDD7EE")
    put(
        sheet,
        5,
        [date("08-31"), "carried over from the old sheet", None, 18452.35],
        ["mmm d", "", SIGNED, SIGNED],
    )
    for at, (day, what, amount, name) in enumerate(rows(ILOILO_LINES), 6):
        put(
            sheet,
            at,
            [date(day), what, number(amount), f"=D{at - 1}+C{at}", name],
            ["mmm d", "", SIGNED, SIGNED],
        )
    sheet.freeze_panes = "A5"
    widths(sheet, 10, 36, 13, 13, 19)

    page = workbook.create_sheet("Budget")
    put(page, 1, ["Month", date("11-01")], ["", "mmmm yyyy"])
    bold(page, "A1", "B1")
    head(page, 3, ["Category", "Budget", "So far", "Still to go", "Sept to now"], "BDD7EE")
    at = 3
    for name, budget in rows(ILOILO_CATEGORIES):
        at += 1
        sign = "" if name == "Salary" else "-"
        put(
            page,
            at,
            [
                name,
                abs(number(budget) or 0),
                f"={sign}SUMIFS(BPI!$C$6:$C$900,BPI!$E$6:$E$900,A{at},"
                'BPI!$A$6:$A$900,">="&$B$1,BPI!$A$6:$A$900,"<"&EDATE($B$1,1))',
                f"=B{at}-C{at}",
                f"={sign}SUMIF(BPI!$E$6:$E$900,A{at},BPI!$C$6:$C$900)",
            ],
            ["", WHOLE, SIGNED, SIGNED, SIGNED],
        )
    put(
        page,
        at + 1,
        ["All spending", *[f"=SUM({c}5:{c}{at})" for c in "BCDE"]],
        ["", WHOLE, SIGNED, SIGNED, SIGNED],
    )
    bold(page, *[f"{c}{at + 1}" for c in "ABCDE"])
    shade(page, f"A{at + 1}:E{at + 1}", "FFF2CC")
    put(
        page,
        at + 2,
        ["Pay less spending", *[f"={c}4-{c}{at + 1}" for c in "BC"], None, f"=E4-E{at + 1}"],
        ["", WHOLE, SIGNED, "", SIGNED],
    )
    dropdown(sheet, "E6:E900", f"Budget!$A$4:$A${at}")
    widths(page, 20, 15, 13, 13, 13)
    return workbook, {
        "book": "iloilobank.xlsx",
        "half": "round89",
        "layout": "cash book",
        "about": "teacher's savings account, Iloilo, Philippines, PHP",
        "dialect": "the bank's lines copied by hand with details, one signed amount, a balance carried on each line and the category last, money back as plus in the category it was spent on; categories of the month chosen with a budget, so far, still to go and all so far on a second sheet",
        "date_order": "mdy",
        "period": ["2026-09-01", "2026-12-31"],
        "cash": {"sheet": "BPI", "date": "Date", "category": "Category", "signed": "Amount"},
        "free": {"BPI": ["Details"]},
        "adds_up": {"BPI": ["Amount"]},
        "watch": [
            "BPI!E1",
            *[f"Budget!{c}{row}" for row in range(4, at + 1) for c in "CDE"],
            *[f"Budget!{c}{at + 1}" for c in "CDE"],
            f"Budget!C{at + 2}",
            f"Budget!E{at + 2}",
        ],
        "zero": [],
    }


BOOKS = [kilkennydecor, livingstonebursary, grazfamily, canberragozleme, iloilobank]
