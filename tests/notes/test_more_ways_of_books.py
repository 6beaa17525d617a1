"""Further ways in which people set up workbooks: what a page's columns, sums and titles say of plain notes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from nl2x.books.layouts.layout import understand
from nl2x.books.model import AccountType
from nl2x.notes.outcome import Asked
from tests.notes.small_books import Rows, day, desk, saved, typed

HEADS = ["Date", "Amount", "Description", "Category"]


def test_facing_pages_with_the_same_headings_keep_their_ways(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Expenses", *[None] * 4, "Income"], [*HEADS, None, *HEADS]]
    for n in range(20):
        spent = (
            [day(9, 1 + n), 20.5 + n, "shop", "Groceries"] if n % 2 else [day(9, 1 + n), 55, "fuel", "Car"]
        )
        came = [day(9, 1 + 4 * n), 900 + n, "pay", "Wages"] if n < 6 else [None] * 4
        rows.append([*spent, None, *came])
    found = typed(desk({"Money": rows}, tmp_path), "wages came in today, 921.40")
    assert (found["Money!G9"], found["Money!I9"]) == (921.4, "Wages")


def _purses(totals: bool) -> dict[str, Rows]:
    own = ["Current a/c", "Savings", "Cash tin"]
    heads = ["Date", "Details", *own, *([f"{name} total" for name in own] if totals else []), "Head"]
    rows: list[list[object]] = [heads]
    past = [
        ("subs by transfer", 310, None, None, "Subs"), ("hall", -95, None, None, "Hall"), ("biscuits", None, None, -8.4, "Tea"),
        ("tea money", None, None, 21.5, "Tea"), ("put aside", -100, 100, None, "Moved"), ("subs, cash", None, None, 45, "Subs"),
        ("from savings", 60, -60, None, "Moved"),
    ]  # fmt: skip
    for n, (words, bank, saved_, tin, head) in enumerate(past * 3):
        r = len(rows) + 1
        sums = [f"={c}{r - 1}+{c0}{r}" for c, c0 in (("F", "C"), ("G", "D"), ("H", "E"))] if totals else []
        if totals and n == 0:
            sums = [500, 900, 30]
        rows.append([day(9, 1 + n), words, bank, saved_, tin, *sums, head])
    return {"Book": rows}


@pytest.mark.parametrize("totals", [True, False])
def test_a_column_for_each_purse_holds_both_signs(tmp_path: Path, totals: bool) -> None:
    it = desk(_purses(totals), tmp_path)
    assert typed(it, "hall 95 for october, bank transfer")["Book!C23"] == -95
    assert typed(it, "biscuits 7.85 out of the cash tin")["Book!E23"] == -7.85
    moved = typed(it, "moved 50 from the current a/c to savings")
    assert (moved["Book!C23"], moved["Book!D23"]) == (-50, 50)


ROLL: dict[str, Rows] = {
    "Rents": [
        ["Rents 2026"],
        ["Unit", "Tenant", "Rent", "Aug", "Sep", "Oct", "Nov", "Dec", "So far"],
        ["12 Mill Street"],
        ["A", "Kerr, Iona", 640, 640, 640, 640, None, None, "=SUM(D4:H4)"],
        ["B", "D. & L. Pratt", 700, 700, 700, 400, None, None, "=SUM(D5:H5)"],
        ["C", "Osei, Kofi", 655, 655, 655, 655, 655, None, "=SUM(D6:H6)"],
        ["D", "Allen, Tess", 610, 610, 610, 610, None, None, "=SUM(D7:H7)"],
    ],
    "Costs": [
        ["Date", "House", "Paid to", "Category", "Amount", "How"],
        *(
            [day(8, 1 + n), ("Mill Street", "Dell Road")[n % 2], ("Brown", "Vale Gas")[n % 2], ("Repairs", "Heating")[n % 2], 60 + n, "Card"]
            for n in range(14)
        ),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("note", "cell", "value"),
    [
        ("Iona Kerr paid november, 640", "Rents!G4", 640),
        ("rent from Kerr for November came today 640", "Rents!G4", 640),
        ("the rest of october from the Pratts, 300", "Rents!F5", 700),
        ("Tess Allen paid november, 610", "Rents!G7", 610),
    ],
)
def test_what_a_tenant_paid_goes_under_its_month(tmp_path: Path, note: str, cell: str, value: float) -> None:
    assert typed(desk(ROLL, tmp_path), note) == {cell: value}


@pytest.mark.parametrize(
    "note",
    [
        "Osei paid november 655",  # stands there already
        "the rest of november from Kerr, 100",  # nothing of it came so far
        "Kerr 640",  # neither paid nor owed
    ],
)
def test_a_tenant_is_asked_about_where_it_is_not_plain(tmp_path: Path, note: str) -> None:
    found = desk(ROLL, tmp_path).propose(note)
    assert isinstance(found, Asked) or found.question is not None


def test_what_a_note_names_in_a_column_that_every_row_fills(tmp_path: Path) -> None:
    found = typed(desk(ROLL, tmp_path), "paid Vale Gas 81 for the heating at Dell Road, card")
    assert (found["Costs!B16"], found["Costs!D16"], found["Costs!E16"]) == ("Dell Road", "Heating", 81)


def test_days_of_the_month_under_a_page_for_each_month(tmp_path: Path) -> None:
    heads = ["Day", "What", "Category", "In", "Out"]
    past = [
        ("walk-ins", "Sessions", 156, None),
        ("logs", "Firewood", None, 48),
        ("towels", "Laundry", None, 31.5),
    ]
    sheets: dict[str, Rows] = {
        name: [[title], heads, *([1 + 2 * n, *past[n % 3]] for n in range(rows))]
        for name, title, rows in (("Oct", "October 2026", 12), ("Nov", "November 2026", 6))
    }
    it = desk(sheets, tmp_path, today=dt.date(2026, 11, 16))
    found = typed(it, "towels 33.20 paid today")
    assert (found["Nov!A9"], found["Nov!C9"], found["Nov!E9"]) == (16, "Laundry", 33.2)


def test_takings_by_day_beside_a_list_of_what_was_paid(tmp_path: Path) -> None:
    names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    days: list[list[object]] = [["Date", "Day", "Cash", "Card", "Vouchers", "Total", "Remarks"]]
    for n in range(1, 31):
        sums = [120.5 + n, 300 + n, 10 if n % 5 == 0 else None] if n < 16 else [None] * 3
        days.append([day(11, n), names[(n - 1) % 7], *sums, f"=SUM(C{n + 1}:E{n + 1})", None])
    paid: list[list[object]] = [["Paid on", "Supplier", "For", "£", "From"]]
    paid += [
        [day(11, 1 + n), ("Dairy Co", "Mill")[n % 2], ("Dairy", "Bread")[n % 2], 60 + n, ("Bank", "Card")[n % 2]] for n in range(12)
    ]  # fmt: skip
    it = desk({"Nov": days, "Paid": paid}, tmp_path, today=dt.date(2026, 11, 16))
    assert typed(it, "today's till: cash 161.40, card 387.65") == {"Nov!C17": 161.4, "Nov!D17": 387.65}


def test_months_with_sums_of_quarters_between_are_a_grid(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        [None, "Income", None, None, "Costs"],
        ["Month", "Boarding", "Grooming", "Total", "Litter", "Vet", "Total", "Profit", "Note"],
    ]
    for number in range(1, 13):
        r = len(rows) + 1
        sums = [2000 + number, 90, 340 + number, 60] if number < 9 else [None] * 4
        rows.append(
            [
                dt.date(2026, number, 1),
                *sums[:2],
                f"=SUM(B{r}:C{r})",
                *sums[2:],
                f"=SUM(E{r}:F{r})",
                f"=D{r}-G{r}",
            ]
        )
        if number % 3 == 0:
            rows.append([f"Qtr {number // 3}", *(f"=SUM({c}{r - 2}:{c}{r})" for c in "BCDEFGH")])
    book = understand(saved(tmp_path, {"2026": rows}))
    kinds = {a.name: a.type for a in book.accounts}
    assert (kinds["Grooming"], kinds["Litter"]) == (AccountType.INCOME, AccountType.EXPENSE)
    it = desk({"2026": rows}, tmp_path, today=dt.date(2026, 9, 9))
    assert typed(it, "vet 72 for the drops, paid") == {"2026!F13": 72}


def test_funds_side_by_side_whose_sums_say_what_is_spent(tmp_path: Path) -> None:
    rows: list[list[object]] = [["November"], [None, "General", "Building", "Mission", "All"], ["GIVING"]]
    giving = [("Tithes", 46300, None, None), ("Pledges", None, 15000, None), ("Harvest", None, None, 2500)]
    spending = [("Caretaker", 7000, None, None), ("Roof", None, 8200, None), ("Outreach", None, None, 900)]
    rows += [[*row, f"=SUM(B{4 + n}:D{4 + n})"] for n, row in enumerate(giving)]
    rows.append(["Total giving", *(f"=SUM({c}4:{c}6)" for c in "BCDE")])
    rows += [["SPENDING"], *([*row, f"=SUM(B{9 + n}:D{9 + n})"] for n, row in enumerate(spending))]
    rows.append(["Total spending", *(f"=SUM({c}9:{c}11)" for c in "BCDE")])
    rows.append(["Over", *(f"={c}7-{c}12" for c in "BCDE")])
    kinds = {a.name: a.type for a in understand(saved(tmp_path, {"Nov": rows})).accounts}
    assert (kinds["Harvest"], kinds["Caretaker"]) == (AccountType.INCOME, AccountType.EXPENSE)


def test_boxes_of_a_return_stand_for_what_the_key_says(tmp_path: Path) -> None:
    key: list[list[object]] = [
        ["Box", "What it is"],
        [20, "Rents received"],
        [25, "Repairs"],
        [44, "Loan interest"],
    ]
    past = [("Doyle", "rent", 20, 875), ("Brown", "boiler", 25, 140), ("Paragon", "interest", 44, 210)]
    lines: list[list[object]] = [["Box", "Date", "From / to", "What for", "£"]]
    lines += [[p[2], day(8, 1 + n), p[0], p[1], p[3]] for n, p in enumerate(past * 4)]
    book = understand(saved(tmp_path, {"Lines": lines, "Return": key}))
    kinds = {a.name: a.type for a in book.accounts}
    assert set(kinds) >= {"Rents received", "Repairs", "Loan interest"}
    assert dict(book.lists[0].columns[0].legend)["25"] == "Repairs"


def test_a_member_by_the_surname_first(tmp_path: Path) -> None:
    fee, names = 96, ["Ash, Ann", "Beck, Ben", "Cole, Cy", "Dunn, Dee", "Eady, Eve"]
    members: list[list[object]] = [["Name", "Fee due", "Paid", "Date", "Method", "Owes"]]
    for n, name in enumerate(names):
        paid = [fee, day(9, 5 + n), "Bank"] if n < 4 else [None] * 3
        members.append([name, fee, *paid, f"=B{n + 2}-C{n + 2}"])
    cash: list[list[object]] = [["Date", "Details", "Head", "In", "Out", "Bank/Cash"]]
    past = [
        ("tea money", "Tea", 14.5, None, "Cash"),
        ("hall", "Hall", None, 112, "Bank"),
        ("raffle", "Raffle", 40, None, "Cash"),
    ]
    cash += [[day(9, 1 + n), *past[n % 3]] for n in range(12)]
    it = desk({"Members": members, "Cash book": cash}, tmp_path)
    found = typed(it, "Eve Eady gave me her 96 at rehearsal, cash")
    assert (found["Members!C6"], found["Members!E6"]) == (96, "Cash")
    assert "Members!D6" in found and not any(cell.startswith("Cash book") for cell in found)


def test_a_journal_by_the_accounts_numbers(tmp_path: Path) -> None:
    chart: list[list[object]] = [
        ["#", "Account"], ["ASSETS"], [1010, "Columbia checking"], [1020, "Cash box"], ["OWED"], [2100, "Visa"],
        ["INCOME"], [4010, "Plant sales"], ["COSTS"], [5020, "Potting soil"], [6320, "Phone"],
    ]  # fmt: skip
    lines: list[list[object]] = [
        ["JE", "Date", "Explanation", "Dr #", "Debit account", "Cr #", "Credit account", "Amount"]
    ]
    past = [("soil", 5020, 2100, 61.8), ("phone", 6320, 1010, 45), ("saturday", 1010, 4010, 820)]
    for n, (words, debit, credit, sum_) in enumerate(past * 4):
        r = n + 2
        looked = [f"=VLOOKUP({c}{r},COA!$A$2:$B$12,2,FALSE)" for c in "DF"]
        lines.append([n + 1, day(9, 1 + n), words, debit, looked[0], credit, looked[1], sum_])
    found = typed(desk({"GJ": lines, "COA": chart}, tmp_path), "potting soil 58.20 on the visa")
    assert (found["GJ!D14"], found["GJ!F14"], found["GJ!H14"]) == (5020, 2100, 58.2)


def test_a_list_of_what_pays_is_no_chart(tmp_path: Path) -> None:
    lines: list[list[object]] = [["Date", "Payee", "Amount", "Account", "Category", "Tax"]]
    past = [
        ("Texaco", -72.5, "Capital on Tap", "Fuel", "T1"), ("Aviva", -86.4, "Lloyds Current", "Insurance", "T2"),
        ("Mylor", 1260, "Lloyds Current", "Sales", "T1"),
    ]  # fmt: skip
    lines += [[day(9, 1 + n), *past[n % 3]] for n in range(15)]
    setup: list[list[object]] = [["Account", "At 1 Aug"], ["Lloyds Current", 3412], ["Capital on Tap", -142]]
    it = desk({"Transactions": lines, "Setup": setup}, tmp_path)
    assert {t.name for t in it.knowledge.chart.money} == {"Lloyds Current", "Capital on Tap"}
    found = typed(it, "fuel at Texaco 73.25, Capital on Tap")
    assert (found["Transactions!D17"], found["Transactions!F17"]) == ("Capital on Tap", "T1")


def test_what_stands_above_a_list_is_not_its_heading(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Tracker"],
        ["Start date:", dt.date(2026, 7, 1), None, "TOTAL INCOME", "TOTAL EXPENSES"],
        [None, None, None, "=SUM(D6:D60)", "=SUM(E6:E60)"],
        ["DATE", "DESCRIPTION", "CATEGORY", "INCOME", "EXPENSE"],
    ]
    past = [
        ("market", "Market sales", 326, None),
        ("oil", "Ingredients", None, 96.4),
        ("USPS", "Shipping", None, 38.6),
    ]
    rows += [[day(9, 1 + n), *past[n % 3]] for n in range(12)]
    found = typed(desk({"Tracker": rows}, tmp_path), "shipping at USPS 39.85")
    assert (found["Tracker!C17"], found["Tracker!E17"]) == ("Shipping", 39.85)


def test_a_remark_above_a_page_does_not_say_which_way_its_money_went(tmp_path: Path) -> None:
    types = ["Timber", "Tools", "Van"]
    rows: list[list[object]] = [
        ["EXPENSES"],
        ["Put the amount under the type it belongs to, and keep the receipt"],
        ["Date", "Supplier", "What", "Paid by", "Total", *types],
    ]
    for n in range(12):
        parts = [None, None, None]
        parts[n % 3] = 40 + n  # type: ignore[call-overload]
        r = n + 4
        rows.append(
            [
                day(9, 1 + n),
                "Shop",
                types[n % 3],
                "Card",
                f'=IF(COUNT(F{r}:H{r})=0,"",SUM(F{r}:H{r}))',
                *parts,
            ]
        )
    kinds = {a.name: a.type for a in understand(saved(tmp_path, {"Expenses": rows})).accounts}
    assert {kinds[name] for name in types} == {AccountType.EXPENSE}


def test_last_years_table_of_the_same_headings_is_no_other_table(tmp_path: Path) -> None:
    past = [
        ("Doyle", "rent", "Rent", 875),
        ("Brown", "boiler", "Repairs", 140),
        ("Paragon", "interest", "Interest", 210),
    ]
    years: dict[str, Rows] = {
        name: [["Costs " + name], ["Date", "Paid to", "What for", "Category", "Amount", "How"], *(
            [dt.date(year, 4 + n // 3, 1 + n), *past[n % 3], ("Card", f"ck {1204 + n}")[n % 2]] for n in range(18)
        )]
        for name, year in (("2026-27", 2026), ("2025-26", 2025))
    }  # fmt: skip
    it = desk(years, tmp_path)
    found = it.propose("Brown for the boiler 152, card")
    assert "Does it belong" not in (found.question.text if found.question else "")
    assert {t.name for t in it.knowledge.chart.money} == {"Card"}


def test_a_way_of_paying_is_known_by_a_word_of_its_name(tmp_path: Path) -> None:
    lines: list[list[object]] = [["Date", "Payee", "Amount", "Account", "Category"]]
    past = [
        ("Texaco", -72.5, "Capital on Tap", "Fuel"),
        ("Mylor", 1260, "Lloyds Current", "Sales"),
        ("interest", 3.1, "Lloyds Saver", "Interest"),
    ]
    lines += [[day(9, 1 + n), *past[n % 3]] for n in range(15)]
    lines += [
        [day(9, 20), "to saver", -400, "Lloyds Current", "Transfer"],
        [day(9, 20), "to saver", 400, "Lloyds Saver", "Transfer"],
    ]
    found = typed(desk({"Money": lines}, tmp_path), "moved 600 from the current account to the saver")
    assert {found["Money!D19"]: found["Money!C19"], found["Money!D20"]: found["Money!C20"]} == {
        "Lloyds Current": -600,
        "Lloyds Saver": 600,
    }
