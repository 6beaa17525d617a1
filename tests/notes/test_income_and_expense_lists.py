"""Lists of what came in and went out as sole traders keep them: how in and out are told, where the tax stands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.layouts.layout import understand
from nl2x.books.layouts.wayflags import are_ways, way_of
from nl2x.notes.facts import read_facts
from tests.notes.small_books import TODAY, Rows, day, desk, typed

# (month, day, way, who, what, category, method, amount, taxed)
ROWS: list[tuple[int, int, str, str, str, str, str, float, bool]] = [
    row
    for m in (7, 8, 9, 10)
    for row in (
        (m, 3, "in", "Mrs Patel", "hedge cutting", "Gardening", "Bank", 60.0, True),
        (m, 5, "out", "Shell", "diesel", "Fuel", "Card", 48.0 + 6 * (m - 7), True),
        (m, 12, "out", "Screwfix", "gloves and rakes", "Materials", "Card", 24.0, True),
        (m, 20, "out", "Aviva", "liability cover", "Insurance", "Direct debit", 42.0, False),
    )
]


def flagged(heading: str, into: str, out: str, *more: str) -> dict[str, Rows]:
    """One amount, and a column that says which way it went; `more` are headings of tax."""
    rows: list[list[Any]] = [["Date", heading, "Who", "What", "Category", "Amount", "How paid", *more]]
    for m, d, way, who, what, category, method, size, _ in ROWS:
        rows.append([day(m, d), into if way == "in" else out, who, what, category, size, method])
    return {"Book": rows}


@pytest.mark.parametrize(
    ("heading", "into", "out"),
    [
        ("In/Out", "In", "Out"),
        ("R/P", "R", "P"),
        ("+/-", "+", "-"),
        ("Receipt/Payment", "Receipt", "Payment"),
        ("Paid in / Paid out", "Paid in", "Paid out"),
        ("Type", "Income", "Expense"),
    ],
)
def test_the_flag_is_written_as_it_was(heading: str, into: str, out: str, tmp_path: Path) -> None:
    at = desk(flagged(heading, into, out), tmp_path)
    spent, earned = typed(at, "Shell diesel 55 on the card"), typed(at, "Mrs Patel paid 60 for hedge cutting")
    assert [spent.get(f"Book!{c}18") for c in "BCEFG"] == [out, "Shell", "Fuel", 55, "Card"]
    assert [earned.get(f"Book!{c}18") for c in "BCEF"] == [into, "Mrs Patel", "Gardening", 60]
    refund = typed(at, "Screwfix refunded 12 for a rake, back on the card")
    assert [refund.get(f"Book!{c}18") for c in "BEF"] == [into, "Materials", 12]


def test_words_that_are_no_ways() -> None:
    assert (
        are_ways(["In", "Out", "In"]) and are_ways(["+", "-"]) and are_ways(["Income", "Expense", "Transfer"])
    )
    assert not are_ways(["In", "In"]) and not are_ways(["Bank", "Cash"]) and not are_ways(["Paid", "Open"])
    assert (way_of("+"), way_of("P"), way_of("Card")) == ("in", "out", "")


def test_a_refund_against_a_total_that_counts_both_ways_is_asked(tmp_path: Path) -> None:
    book = flagged("Type", "Income", "Expense")
    blind = {**book, "Sum": [["Materials", "=SUMIFS(Book!$F$2:$F$90,Book!$E$2:$E$90,A1)"]]}
    seen = {**book, "Sum": [["Materials", '=SUMIFS(Book!F:F,Book!E:E,A1,Book!B:B,"Expense")']]}
    note = "Screwfix refunded 12 for a rake, back on the card"
    assert "?" in typed(desk(blind, tmp_path), note)
    assert typed(desk(seen, tmp_path), note)["Book!B18"] == "Income"


def sided(balance: str) -> dict[str, Rows]:
    rows: list[list[Any]] = [["Date", "Particulars", "Category", "Amount", "Dr/Cr", "Balance"]]
    for n, (m, d, way, who, what, category, _, size, _) in enumerate(ROWS, start=2):
        before = "1000" if n == 2 else f"F{n - 1}"
        formula = f"={before}+{balance}".replace("{r}", str(n))
        rows.append([day(m, d), f"{who}, {what}", category, size, "Cr" if way == "in" else "Dr", formula])
    return {"Bank": rows}


def test_debit_and_credit_as_the_balance_takes_them(tmp_path: Path) -> None:
    at = desk(sided('IF(E{r}="Cr",D{r},-D{r})'), tmp_path)
    assert typed(at, "Shell diesel 55")["Bank!E18"] == "Dr"
    assert typed(at, "Mrs Patel paid 60 for hedge cutting")["Bank!E18"] == "Cr"


def taxed(columns: str) -> dict[str, Rows]:
    """In/Out with net, VAT and gross: "typed" all three, or one "worked out" from the others."""
    rows: list[list[Any]] = [["Date", "In/Out", "Payee", "Category", "Net", "VAT", "Gross", "How paid"]]
    for m, d, way, who, _, category, method, size, has in ROWS:
        tax = round(size / 6, 2) if has else 0
        net: Any = "=G{r}-F{r}" if columns == "net worked out" else round(size - tax, 2)
        gross: Any = "=E{r}+F{r}" if columns == "gross worked out" else size
        rows.append([day(m, d), way.title(), who, category, net, tax, gross, method])
    return {"Book": rows}


@pytest.mark.parametrize("columns", ["typed", "net worked out", "gross worked out"])
def test_net_tax_and_gross_as_the_rows_have_them(columns: str, tmp_path: Path) -> None:
    at = desk(taxed(columns), tmp_path)
    found = typed(at, "Shell diesel 60 on the card")
    assert [found.get(f"Book!{c}18") for c in "EFG"] == [50, 10, 60]
    assert [found.get(f"Book!{c}18") for c in "BCDH"] == ["Out", "Shell", "Fuel", "Card"]
    untaxed = typed(at, "Aviva liability cover 42 by direct debit")
    assert [untaxed.get(f"Book!{c}18") for c in "FD"] == [0, "Insurance"]


def test_tax_of_what_has_it_only_at_times_is_asked(tmp_path: Path) -> None:
    book = taxed("net worked out")
    for row in book["Book"][3:8]:
        if row[3] == "Materials":
            row[5] = 0  # type: ignore[index]
    assert "?" in typed(desk(book, tmp_path), "string and pegs 30 on the card, for materials")


def coded(values: tuple[Any, Any], formula: str) -> dict[str, Rows]:
    rows: list[list[Any]] = [["Date", "What", "Category", "Income", "Expense", "VAT code", "VAT"]]
    for m, d, way, who, what, category, _, size, has in ROWS:
        sides = (size, None) if way == "in" else (None, size)
        rows.append([day(m, d), f"{who}, {what}", category, *sides, values[0] if has else values[1], formula])
    return {"Book": rows}


@pytest.mark.parametrize(
    ("values", "formula"),
    [
        (("S", "X"), '=IF(F{r}="S",(D{r}+E{r})/6,0)'),
        ((0.2, 0.0), "=(D{r}+E{r})*F{r}/(1+F{r})"),
    ],
)
def test_the_code_or_rate_of_tax_goes_with_the_category(
    values: tuple[Any, Any], formula: str, tmp_path: Path
) -> None:
    at = desk(coded(values, formula), tmp_path)
    assert typed(at, "Shell diesel 55")["Book!F18"] == values[0]
    assert typed(at, "Aviva liability cover 43")["Book!F18"] == values[1]
    assert "?" in typed(at, "Shell diesel 55 plus VAT")


def sides(*more: str) -> list[list[Any]]:
    return [["Date", "What", "Category", "Income", "Expense", *more]] + [
        [day(m, d), f"{who}, {what}", category, *((size, None) if way == "in" else (None, size))]
        for m, d, way, who, what, category, _, size, _ in ROWS
    ]


def test_a_number_that_follows_the_category(tmp_path: Path) -> None:
    line = {"Gardening": 1, "Fuel": 9, "Materials": 22, "Insurance": 15}
    rows = [[*row, line.get(row[2], "Sched C line")] for row in sides()]
    at = desk({"Book": rows}, tmp_path)
    assert typed(at, "Shell diesel 55")["Book!F18"] == 9
    assert typed(at, "Mrs Patel paid 60 for hedge cutting")["Book!F18"] == 1
    for n, row in enumerate(rows[1:]):
        row[5] = 1 + n * 7 % 11  # no longer by category
    assert "Book!F18" not in typed(desk({"Book": rows}, tmp_path), "Shell diesel 55")


def test_a_column_of_tax_for_each_way(tmp_path: Path) -> None:
    rows = sides("VAT on sales", "VAT on purchases")
    for row, (*_, size, has) in zip(rows[1:], ROWS, strict=True):
        tax = round(size / 6, 2) if has else None
        row += [tax, None] if row[3] else [None, tax]
    at = desk({"Book": rows}, tmp_path)
    spent, earned = typed(at, "Shell diesel 60"), typed(at, "Mrs Patel paid 60 for hedge cutting")
    assert (spent.get("Book!F18"), spent.get("Book!G18")) == (None, 10)
    assert (earned.get("Book!F18"), earned.get("Book!G18")) == (10, None)


def test_net_and_the_rate_are_typed_and_the_rest_follows(tmp_path: Path) -> None:
    head = ["Date", "In/Out", "Who", "Category", "Net", "VAT %", "VAT", "Gross"]
    book = {"Book": [head, *([day(m, d), way.title(), who, category, round(size / 1.2, 2) if has else size,
                              20 if has else 0, "=ROUND(E{r}*F{r}/100,2)", "=E{r}+G{r}"]
                             for m, d, way, who, _, category, _, size, has in ROWS)]}  # fmt: skip
    found = typed(desk(book, tmp_path), "Shell diesel 60")
    assert [found.get(f"Book!{c}18") for c in "BCDEF"] == ["Out", "Shell", "Fuel", 50, 20]


def owned(*ways: str) -> dict[str, Rows]:
    told = {"Bank": ways[0], "Direct debit": ways[0], "Card": ways[1]}
    rows = [
        [day(m, d), who, category, told[method], size if way == "in" else -size]
        for m, d, way, who, _, category, method, size, _ in ROWS
    ]
    rows += [
        [day(11, 1), "Mr Jones", "Gardening", ways[2], 75.0],
        [day(11, 2), "Mr Jones", "Gardening", ways[2], 75.0],
    ]
    return {"Money": [["Date", "Payee", "Category", "Account", "Amount"], *rows]}


def test_cash_goes_where_cash_is_kept_or_is_asked_about(tmp_path: Path) -> None:
    note = "Mrs Patel paid 60 cash for hedge cutting"
    assert typed(desk(owned("Barclays", "Amex", "Wallet"), tmp_path), note)["Money!D20"] == "Wallet"
    assert "?" in typed(desk(owned("Barclays", "Amex", "Savings"), tmp_path), note)


def pages() -> dict[str, Rows]:
    income: list[list[Any]] = [["Date", "Customer", "Job", "Net", "VAT", "Gross", "Received by"]]
    spent: list[list[Any]] = [
        ["Receipt", "Date", "Supplier", "Details", "Category", "Net", "VAT", "Gross", "Paid by"]
    ]
    for m, d, way, who, what, category, method, size, has in ROWS:
        tax = round(size / 6, 2) if has else 0
        if way == "in":
            income.append([day(m, d), who, what, size - tax, tax, size, method])
        else:
            spent.append([len(spent), day(m, d), who, what, category, size - tax, tax, size, method])
    return {"Income": income, "Expenses": spent}


def test_two_plain_pages_with_tax(tmp_path: Path) -> None:
    at = desk(pages(), tmp_path)
    assert understand(tmp_path / "book.xlsx").layout.value == "cash book"
    spent = typed(at, "Shell diesel 60 on the card")
    assert [spent.get(f"Expenses!{c}14") for c in "ACEFGHI"] == [13, "Shell", "Fuel", 50, 10, 60, "Card"]
    earned = typed(at, "Mrs Patel paid 60 for hedge cutting into the bank")
    assert [earned.get(f"Income!{c}6") for c in "BDEFG"] == ["Mrs Patel", 50, 10, 60, "Bank"]
    assert "?" in typed(at, "Screwfix refunded 12 for a rake, back on the card")


def test_a_page_of_what_is_owed_stays_a_table(tmp_path: Path) -> None:
    book = pages()
    book["Income"] = [[*row, "Status" if n == 0 else "Paid"] for n, row in enumerate(book["Income"])]
    desk(book, tmp_path)
    assert understand(tmp_path / "book.xlsx").layout.value == "records"


def test_a_refund_is_taken_off_where_the_category_tells_the_way(tmp_path: Path) -> None:
    rows = [[day(m, d), what, category, size] for m, d, _, _, what, category, _, size, _ in ROWS]
    kinds = [
        ["Category", "In or out"],
        ["Gardening", "In"],
        *[[c, "Out"] for c in ("Fuel", "Materials", "Insurance")],
    ]
    book = {"2026": [["Date", "What", "Category", "Amount"], *rows], "Categories": kinds}
    at = desk(book, tmp_path)
    asked = at.propose("Screwfix refunded 12 for gloves and rakes").question
    assert asked is not None and "below zero" in asked.text
    rows[2][3] = -12.0
    assert typed(desk(book, tmp_path), "diesel 55")["2026!D18"] == 55


@pytest.mark.parametrize(
    ("note", "planned"),
    [
        ("Mr Hall wants the function room done Tuesday, told em 480", True),
        ("told her 60 for the hedge", True),
        ("did the hedge for Mrs Patel, told her 60 and got it by bank transfer", False),
    ],
)
def test_a_price_that_was_only_told(note: str, planned: bool, tmp_path: Path) -> None:
    assert any(s.kind == "planned" for s in read_facts(note, today=TODAY).signals)
    assert ("?" in typed(desk(flagged("In/Out", "In", "Out"), tmp_path), note)) is planned


def test_another_thing_from_a_seller_of_supplies_is_asked(tmp_path: Path) -> None:
    book = flagged("In/Out", "In", "Out")
    tools = ["Out", "Makita", "hedge trimmer", "Tools & equipment", 240.0, "Card"]
    at = desk({"Book": [*book["Book"], [day(10, 28), *tools]]}, tmp_path)
    asked = at.propose("bought another wood chipper at Screwfix 363 on the card").question
    assert asked is not None and "Tools & equipment" in asked.options
    assert typed(at, "gloves from Screwfix 24 on the card")["Book!E19"] == "Materials"


def test_a_name_that_begins_like_a_month_is_none(tmp_path: Path) -> None:
    rows = [[day(m, 5), "Octopus energy", "Energy", None, 88.0] for m in (7, 8, 9, 10)]
    rows += [[day(m, 25), "wages", "Pay", 2100.0, None] for m in (7, 8, 9, 10)]
    at = desk({"Home": [["Date", "What", "Category", "In", "Out"], *rows]}, tmp_path)
    assert typed(at, "Octopus energy 88")["Home!E10"] == 88


def two_rows(over: Sequence[Any]) -> dict[str, Rows]:
    """Cash and bank under "Receipts", and again under "Payments"."""
    rows: list[list[Any]] = [list(over), ["Date", "Details", "Category", "Cash", "Bank", "Cash", "Bank"]]
    for n, (m, d, way, who, what, category, _, size, _) in enumerate(ROWS):
        cells: list[Any] = [None] * 4
        cells[(0 if way == "in" else 2) + (0 if n % 8 == 0 else 1)] = size
        rows.append([day(m, d), f"{who}, {what}", category, *cells])
    return {"Cash book": rows}


def test_headings_that_come_twice_under_receipts_and_payments(tmp_path: Path) -> None:
    at = desk(two_rows([None, None, None, "Receipts", None, "Payments"]), tmp_path)
    assert typed(at, "Shell diesel 55 from the bank")["Cash book!G19"] == 55
    earned = typed(at, "Mrs Patel paid 60 in cash for hedge cutting")
    assert [earned.get(f"Cash book!{c}19") for c in "CDEFG"] == ["Gardening", 60, None, None, None]


def test_a_page_that_says_how_beside_one_that_doesnt(tmp_path: Path) -> None:
    heads = ["Fuel", "Materials", "Insurance"]
    income: list[list[Any]] = [["Date", "Customer", "For", "Amount", "How"]]
    spent: list[list[Any]] = [["Date", "Supplier", "Details", "Total", *heads]]
    for m, d, way, who, what, category, method, size, _ in ROWS:
        if way == "in":
            income.append([day(m, d), who, what, size, method if m < 10 else "Cash"])
        else:
            spent.append([day(m, d), who, what, size, *[size if h == category else None for h in heads]])
    at = desk({"Income": income, "Expenses": spent}, tmp_path)
    assert typed(at, "Mrs Patel paid 60 cash for hedge cutting")["Income!E6"] == "Cash"
    found = typed(at, "Shell diesel 55 came out today")
    assert (found["Expenses!D14"], found["Expenses!E14"]) == (55, 55)


def test_tax_and_net_beside_money_in_and_out(tmp_path: Path) -> None:
    rows = sides("VAT %", "VAT amount", "Net amount")
    for row, (*_, size, has) in zip(rows[1:], ROWS, strict=True):
        tax = round(size / 6, 2) if has else 0
        row += [20 if has else 0, tax, round(size - tax, 2)]
    found = typed(desk({"Book": rows}, tmp_path), "Shell diesel 60")
    assert [found.get(f"Book!{c}18") for c in "EFGH"] == [60, 20, 10, 50]


def test_who_of_the_house_paid_is_not_where_it_was_bought(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Date", "Shop", "What", "Category", "Amount", "Who paid"]]
    for m in (7, 8, 9, 10):
        rows += [
            [day(m, 2), "Tesco", "weekly shop", "Groceries", 60.0 + m, "Anna"],
            [day(m, 9), "Octopus", "electricity", "Bills", 88.0, "Tom"],
            [day(m, 13), "Shell", "petrol", "Car", 45.0 + m, "Tom" if m % 2 else "Anna"],
        ]
    income = [["Date", "What", "Amount"], *([day(m, 28), "salary", 2100.0] for m in (7, 8, 9, 10))]
    at = desk({"Spending": rows, "Income": income}, tmp_path)
    found = typed(at, "Tom paid petrol 50 at Shell")
    assert [found.get(f"Spending!{c}14") for c in "BDEF"] == ["Shell", "Car", 50, "Tom"]
    assert typed(at, "Tesco weekly shop 66.20, Anna")["Spending!F14"] == "Anna"
    assert "?" in typed(at, "petrol 50 at Shell")
