"""Tables of invoices, bills, claims and jobs as people keep them: which table, which row, and what a row says of being
paid."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.notes.small_books import day, desk, typed

INVOICES = [
    ["Inv no", "Date", "Customer", "For", "Amount", "Paid?", "Date paid"],
    [2611, day(6, 5), "Harbourside Gallery", "Opening, 60 people", 7800, "Yes", day(6, 19)],
    [2612, day(6, 12), "Mowbray High", "Parents' evening", 3950, "Yes", day(7, 3)],
    [2613, day(7, 20), "Mrs Naidoo", "Anniversary lunch", 4600, "Yes", day(7, 22)],
    [2614, day(8, 3), "Devonport Attorneys", "Board lunch", 1850, "Yes", day(8, 24)],
    [2615, day(9, 11), "Harbourside Gallery", "Spring opening, 70 people", 9100, "No"],
    [2616, day(10, 23), "Harbourside Gallery", "Artist's talk, 30 people", 3900, "No"],
]
BILLS = [
    ["Date", "Supplier", "Category", "Amount", "Paid?", "Date paid"],
    [day(8, 1), "Observatory Kitchens", "Kitchen rent", 5500, "Yes", day(8, 5)],
    [day(8, 3), "Makro", "Food & drink", 2140.6, "Yes", day(8, 3)],
    [day(8, 8), "Engen", "Van & fuel", 640, "Yes", day(8, 8)],
    [day(9, 1), "Observatory Kitchens", "Kitchen rent", 5500, "Yes", day(9, 6)],
    [day(9, 4), "Winelands Poultry", "Food & drink", 1680, "Yes", day(9, 30)],
    [day(9, 9), "Makro", "Food & drink", 1875.25, "Yes", day(9, 9)],
    [day(10, 1), "Observatory Kitchens", "Kitchen rent", 5500, "Yes", day(10, 6)],
    [day(10, 9), "Engen", "Van & fuel", 610, "Yes", day(10, 9)],
    [day(10, 28), "Kenilworth Auto", "Repairs", 940, "No"],
]
CATERER = {"Invoices": INVOICES, "Bills": BILLS}
TODAY = day(11, 10)


def cells(sheet: str, row: int, *values: Any) -> dict[str, Any]:
    """A row's cells from column A on, those of None left out."""
    return {f"{sheet}!{'ABCDEFGHIJ'[i]}{row}": v for i, v in enumerate(values) if v is not None}


CATERERS = {
    "Observatory Kitchens sent the bill for november rent, 5500. havent paid it yet": cells(
        "Bills", 11, TODAY, "Observatory Kitchens", "Kitchen rent", 5500.0, "No"
    ),
    "makro 1864.20, cooldrink and juice, card": cells(
        "Bills", 11, TODAY, "Makro", "Food & drink", 1864.2, "Yes", TODAY
    ),
    "Harbourside FINALLY paid for the spring opening": {"Invoices!F6": "Yes", "Invoices!G6": TODAY},
    "Kenilworth Auto's bill is paid": {"Bills!E10": "Yes", "Bills!F10": TODAY},
}


@pytest.mark.parametrize("note", CATERERS)
def test_a_caterer_s_tables(tmp_path: Path, note: str) -> None:
    assert typed(desk(CATERER, tmp_path), note) == CATERERS[note]


def test_two_happenings_in_two_sentences_are_both_written(tmp_path: Path) -> None:
    note = "sent Mrs Naidoo her invoice 3200 for the birthday lunch. Petrol 620 at engen on the card also"
    made = typed(desk(CATERER, tmp_path), note)
    assert made["Invoices!C8"] == "Mrs Naidoo" and made["Invoices!E8"] == 3200.0
    assert made["Bills!B11"] == "Engen" and made["Bills!D11"] == 620.0 and made["Bills!F11"] == TODAY


@pytest.mark.parametrize(
    "note",
    [
        "sent Mrs Naidoo her invoice 2617 for the birthday lunch. Petrol 620 at Engen on the card also",
        "Thandi sent the invoice for the Harbourside job, 3900",
        "invoice for Observatory Kitchens 5500",
    ],
)
def test_whose_sum_or_bill_it_is_is_asked_where_the_words_leave_it_open(tmp_path: Path, note: str) -> None:
    assert "?" in typed(desk(CATERER, tmp_path), note)


SHOP = {
    "Bills": [
        ["Date", "Supplier", "Bill no", "What for", "Amount", "Due", "Paid?", "Date paid"],
        [day(8, 3), "Greenfields Dairy", "GD881", "milk", 210.4, day(8, 17), "Yes", day(8, 15)],
        [day(8, 9), "Batch Bakers", "BB14", "bread", 96, day(8, 16), "Yes", day(8, 14)],
        [day(8, 15), "Northern Power", "NP-22", "electricity", 184.2, day(9, 5), "Yes", day(9, 3)],
        [day(9, 3), "Greenfields Dairy", "GD902", "milk", 198.6, day(9, 17), "Yes", day(9, 15)],
        [day(9, 9), "Batch Bakers", "BB22", "bread", 102.5, day(9, 16), "Yes", day(9, 14)],
        [day(10, 3), "Greenfields Dairy", "GD923", "milk and butter", 231, day(10, 17), "No"],
    ]
}


def test_a_bill_is_due_as_this_supplier_s_bills_always_were(tmp_path: Path) -> None:
    note = "Greenfields Dairy bill GD944 came, 205.10 for milk"
    row = cells("Bills", 8, TODAY, "Greenfields Dairy", "GD944", note, 205.1, day(11, 24), "No")
    assert typed(desk(SHOP, tmp_path), note) == row


def test_a_new_supplier_s_terms_are_asked(tmp_path: Path) -> None:
    assert "?" in typed(desk(SHOP, tmp_path), "bill from Cleanaway 77, 54 for the bins")


CLAIMS = {
    "Expense claims": [
        ["Date", "Who", "What", "Category", "Amount", "Reimbursed?", "Date reimbursed"],
        [day(8, 4), "Jo", "train to York", "Travel", 42, "Y", day(8, 14)],
        [day(8, 12), "Sam", "lunch with client", "Meals", 31.5, "Y", day(8, 22)],
        [day(8, 20), "Jo", "taxi", "Travel", 14, "Y", day(8, 30)],
        [day(9, 4), "Kim", "printer ink", "Office", 28, "Y", day(9, 14)],
        [day(9, 12), "Jo", "train to Hull", "Travel", 37, "N"],
        [day(9, 20), "Kim", "stamps", "Office", 13.6, "N"],
    ]
}


def test_a_claim_is_given_back(tmp_path: Path) -> None:
    paid = {"Expense claims!F7": "Y", "Expense claims!G7": TODAY}
    assert typed(desk(CLAIMS, tmp_path), "reimbursed Kim for the stamps") == paid


def test_a_new_claim_is_still_to_be_given_back(tmp_path: Path) -> None:
    made = typed(desk(CLAIMS, tmp_path), "Kim paid 19 for paper, office")
    assert made["Expense claims!B8"] == "Kim" and made["Expense claims!F8"] == "N"
    assert "Expense claims!G8" not in made


def test_a_mark_that_only_paid_rows_have_is_left_out(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Inv#", "Date", "Who", "What", "Amount", "Paid"]]
    rows += [[58 + i, day(9, 2 + 5 * i), "Dr Wu", "surgery", 120, "x" if i < 3 else None] for i in range(5)]
    made = typed(desk({"Invoices": rows}, tmp_path), "invoiced Dr Wu 120 for the surgery")
    assert "Invoices!F7" not in made and made["Invoices!E7"] == 120.0


def test_the_rest_of_a_booking_doesn_t_overwrite_the_deposit_s_day(tmp_path: Path) -> None:
    heads = ["Ref", "Guest", "Arrive", "Price", "Deposit", "Deposit paid", "Balance", "Balance paid"]
    rows: list[list[Any]] = [heads]
    for i, guest in enumerate(("Lowe", "Petrov", "Nkosi", "Adams", "Lindqvist")):
        due = 250 + 10 * i
        rest = None if guest == "Lindqvist" else day(8, 6 + i)
        rows.append([f"B{21 + i}", guest, day(9, 6 + i), due, 50, day(7, 4 + i), due - 50, rest])
    assert typed(desk({"Bookings": rows}, tmp_path), "Lindqvist paid the balance") == {"Bookings!H6": TODAY}


def test_part_of_a_sum_is_no_number_of_people(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Inv", "Date", "Customer", "What", "Amount", "Paid?"]]
    rows += [[i, day(9, i), "Ted", f"{i} windows", 40, "Yes" if i < 4 else "No"] for i in range(1, 5)]
    assert "?" in typed(desk({"Invoices": rows}, tmp_path), "Ted paid 20 of the windows")


TAXED = {
    "Sales invoices": [
        ["Inv no", "Date", "Client", "Net", "VAT", "Gross", "Paid on"],
        ["2026/01", day(7, 6), "Orion", 1000, 200, "=D{r}+E{r}", day(7, 26)],
        ["2026/02", day(8, 6), "Vale Trust", 600, 120, "=D{r}+E{r}", day(8, 20)],
        ["2026/03", day(9, 6), "Orion", 800, 160, "=D{r}+E{r}", day(9, 30)],
        ["2026/04", day(10, 6), "Vale Trust", 600, 120, "=D{r}+E{r}"],
    ]
}


def test_tax_that_is_typed_is_worked_out_at_the_rows_rate(tmp_path: Path) -> None:
    made = typed(desk(TAXED, tmp_path), "invoiced Vale Trust 600 plus VAT")
    assert (made["Sales invoices!D6"], made["Sales invoices!E6"]) == (600.0, 120.0)


def test_tax_that_every_row_has_is_asked_about_where_nothing_is_said(tmp_path: Path) -> None:
    assert "tax" in typed(desk(TAXED, tmp_path), "invoiced Vale Trust 600")["?"]


JOBS = {
    "Jobs": [
        ["Job", "Date", "Customer", "Work", "Price", "Status", "Paid on"],
        ["J101", day(7, 4), "Mr Hale", "gutter repair", 180, "Paid", day(7, 20)],
        ["J102", day(8, 4), "Ms Ito", "fence panels", 420, "Paid", day(8, 20)],
        ["J103", day(9, 4), "The Grange", "decking", 2100, "Invoiced"],
        ["J104", day(9, 9), "Rose Inn", "bar shelves", 540, "Invoiced"],
        ["J105", day(10, 9), "P Dunn", "steps", 310, "Done"],
    ],
    "Costs": [
        ["Date", "Shop", "What", "Type", "Amount"],
        [day(7, 3), "Jewson", "timber", "Materials", 140],
        [day(8, 3), "Jewson", "decking boards", "Materials", 610],
        [day(9, 3), "Shell", "diesel", "Van", 65],
    ],
}


def test_a_customer_who_pays_buys_nothing_for_us(tmp_path: Path) -> None:
    paid = {"Jobs!F4": "Paid", "Jobs!G4": TODAY}
    assert typed(desk(JOBS, tmp_path), "The Grange paid for the decking") == paid


def test_work_that_is_done_and_not_billed_is_done(tmp_path: Path) -> None:
    made = typed(desk(JOBS, tmp_path), "did a new gate for Mr Hale, 275, he'll pay next week")
    assert made["Jobs!F7"] == "Done"
    made = typed(desk(JOBS, tmp_path), "invoiced Mr Hale 275 for a new gate")
    assert made["Jobs!F7"] == "Invoiced"


def test_what_comes_from_a_known_shop_is_bought(tmp_path: Path) -> None:
    made = typed(desk(JOBS, tmp_path), "screws from Jewson 120")
    assert made["Costs!B5"] == "Jewson" and made["Costs!E5"] == 120.0
    assert "?" in typed(desk(JOBS, tmp_path), "stamps from Ryman 18.75")


HAY = {
    "Invoices": [
        ["Invoice", "Date", "Customer", "Amount", "Paid", "Paid on", "Balance"],
        ["S-15", day(7, 6), "Elm Farm", 800, 800, day(8, 9), "=D{r}-E{r}"],
        ["S-16", day(7, 18), "Hobbs", 240, 240, day(8, 14), "=D{r}-E{r}"],
        ["S-17", day(8, 6), "Elm Farm", 650, 650, day(9, 9), "=D{r}-E{r}"],
        ["S-18", day(9, 6), "Hobbs", 310, None, None, "=D{r}-E{r}"],
        ["S-19", day(9, 18), "Elm Farm", 720, None, None, "=D{r}-E{r}"],
    ],
    "Bank": [
        ["Date", "Details", "In", "Out"],
        [day(8, 9), "Elm Farm S-15", 800, None],
        [day(8, 11), "diesel", None, 90],
        [day(8, 14), "Hobbs S-16", 240, None],
        [day(9, 2), "vet", None, 160],
        [day(9, 9), "Elm Farm S-17", 650, None],
        [day(9, 14), "feed", None, 420],
    ],
}


@pytest.mark.parametrize(
    ("note", "marked"),
    [
        ("Hobbs paid 310", {"Invoices!E5": 310.0, "Invoices!F5": TODAY}),
        ("Elm Farm paid 300 of S-19", {"Invoices!E6": 300.0, "Invoices!F6": TODAY}),
        ("sold Hobbs two bales, 50", {}),
        ("diesel 88", {}),
    ],
)
def test_what_the_bank_got_is_marked_in_the_table_beside_it(
    tmp_path: Path, note: str, marked: dict[str, Any]
) -> None:
    made = typed(desk(HAY, tmp_path), note)
    assert {c: v for c, v in made.items() if c.startswith("Invoices")} == marked
    assert made["Bank!A8"] == TODAY


def test_which_invoice_the_bank_s_money_is_for_is_asked(tmp_path: Path) -> None:
    assert "?" in typed(desk(HAY, tmp_path), "Hobbs paid 100")


def test_the_table_is_left_alone_where_only_the_bank_was_written_so_far(tmp_path: Path) -> None:
    alone = {
        **HAY,
        "Bank": [*HAY["Bank"][:1], *([day(8, i), f"sale {i}", 30 + i, None] for i in range(1, 8))],
    }
    assert not any(c.startswith("Invoices") for c in typed(desk(alone, tmp_path), "Hobbs paid 310"))


def test_a_member_s_fee_is_filled_in_with_its_day(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["No", "Name", "Fee kr", "Paid on", "How"]]
    rows += [
        [i, f"{name} Dahl", 250, day(1, i), "Vipps"] for i, name in enumerate(("Anne", "Per", "Kari"), 1)
    ]
    rows += [[4, "Silje Moen", None, None, None]]
    paid = {"Members!C5": 250.0, "Members!D5": TODAY, "Members!E5": "Vipps"}
    assert typed(desk({"Members": rows}, tmp_path), "Silje paid her 250, vipps") == paid


def test_a_deposit_counts_for_what_is_left(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Job", "Date", "Customer", "Work", "Price", "Deposit", "Paid", "Balance"]]
    for i, (who, price, ahead, rest) in enumerate(
        (
            ("Reed", 4000, 1000, 3000),
            ("Frost", 2600, 600, 2000),
            ("Reed", 900, 200, 700),
            ("Amin", 5200, 1500, None),
        )
    ):
        rows.append([101 + i, day(7, 4 + i), who, "kitchen", price, ahead, rest, "=E{r}-F{r}-G{r}"])
    at = desk({"Jobs": rows}, tmp_path)
    assert typed(at, "Amin paid the balance") == {"Jobs!G5": 3700.0}
    assert "?" in typed(at, "Amin paid 5200")


LENT = {
    "Loans to people": [
        ["Borrower", "Lent on", "Amount", "Repaid", "Left"],
        ["Tom", day(3, 12), 500, 500, "=C{r}-D{r}"],
        ["Aunt May", day(4, 12), 200, 50, "=C{r}-D{r}"],
        ["Ravi", day(5, 12), 1200, 400, "=C{r}-D{r}"],
        ["Lucy", day(7, 12), 80, 80, "=C{r}-D{r}"],
    ]
}
TAKEN = {
    "Loans": [
        ["Lender", "Taken", "Amount", "Instalment", "Paid back", "Still owed"],
        ["Credit Union", day(1, 10), 5000, 250, 1750, "=C{r}-E{r}"],
        ["Uncle Bob", day(2, 10), 800, 100, 300, "=C{r}-E{r}"],
        ["Van finance", day(3, 10), 9600, 400, 3200, "=C{r}-E{r}"],
    ]
}


@pytest.mark.parametrize(
    ("book", "note", "made"),
    [
        (LENT, "Ravi paid back 200", {"Loans to people!D4": 600.0}),
        (LENT, "Aunt May paid me back the rest", {"Loans to people!D3": 200.0}),
        (TAKEN, "paid the Credit Union instalment, 250", {"Loans!E2": 2000.0}),
        (TAKEN, "gave Uncle Bob 200 back", {"Loans!E3": 500.0}),
    ],
)
def test_what_was_paid_back_of_a_loan(
    tmp_path: Path, book: dict[str, list[list[Any]]], note: str, made: dict[str, Any]
) -> None:
    assert typed(desk(book, tmp_path), note) == made


def test_a_loan_is_a_row_and_a_bill_is_none(tmp_path: Path) -> None:
    made = typed(desk(LENT, tmp_path), "lent Lucy 150 today")
    assert (made["Loans to people!A6"], made["Loans to people!C6"]) == ("Lucy", 150.0)
    assert "?" in typed(desk(TAKEN, tmp_path), "bill from Uncle Bob for the fence, 90")


def test_a_loan_with_interest_is_left_to_its_owner(tmp_path: Path) -> None:
    heads, *rows = TAKEN["Loans"]
    dear = {"Loans": [[*heads, "Interest %"], *([*row, 5] for row in rows)]}
    assert "?" in typed(desk(dear, tmp_path), "paid the Credit Union instalment, 250")
