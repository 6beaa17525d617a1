"""How households keep their money: who of them paid, a page a month with sections, what pays oneself."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.books.book import Layout
from nl2x.books.layouts.layout import understand
from tests.notes.small_books import Rows, day, desk, saved, typed


def _shared(*more: object) -> dict[str, Rows]:
    heads = ["When", "What", "Kind", "Aoife paid", "Rory paid", "Whose", *more]
    past = [
        ("Rent, to Mr Delaney", "Rent", 1900, None, "Both"), ("Lidl big shop", "Food", None, 64.2, "Both"),
        ("Bin bags, Dealz", "Flat stuff", 11.5, None, "Both"), ("Virgin broadband", "Bills", None, 55, "Both"),
        ("Tesco", "Food", 48.7, None, "Both"), ("Concert ticket for Aoife", "Going out", None, 69.9, "Aoife"),
        ("Chinese", "Going out", 42.6, None, "Both"), ("Cinema", "Going out", 29, None, "Both"),
        ("Rory's prescription", "Other", 24.3, None, "Rory"), ("Rory to Aoife", "Settling up", None, 900, "Aoife"),
    ]  # fmt: skip
    rows = [heads, *([day(7 + n // 10, 1 + n % 10), *past[n % 10]] for n in range(40))]
    return {"Shared": rows, "Costs": [["Kind", "Sum"], *([k, "=SUMIF(Shared!C:C,A{r},Shared!D:D)"] for k in ("Rent", "Food"))]}  # fmt: skip


@pytest.mark.parametrize(
    ("note", "column", "kind", "whose"),
    [
        ("Rory did the big shop in Lidl, €68.45", "E", "Food", "Both"),
        ("virgin broadband 55 came out of aoifes account today", "D", "Bills", "Both"),
        ("chinese tonight, Aoife paid, 41 euro", "D", "Going out", "Both"),
        ("Rory sent Aoife 900 to settle up", "E", "Settling up", "Aoife"),
        ("rent for december 1900", "D", "Rent", "Both"),  # always from her
    ],
)
def test_who_of_them_paid(tmp_path: Path, note: str, column: str, kind: str, whose: str) -> None:
    found = typed(desk(_shared(), tmp_path), note)
    assert (found.get("Shared!C42"), found.get("Shared!F42")) == (kind, whose), found
    assert {cell for cell in ("Shared!D42", "Shared!E42") if cell in found} == {f"Shared!{column}42"}


@pytest.mark.parametrize(
    "note",
    [
        "lidl 55.20",  # either does the shopping
        "Rory and Aoife went to the cinema, 30",
        "Rory owes Aoife 40 for the cinema",
        "cinema 29 for Aoife",
    ],
)
def test_who_paid_is_asked_where_nothing_tells(tmp_path: Path, note: str) -> None:
    assert "?" in typed(desk(_shared(), tmp_path), note)


@pytest.mark.parametrize(("left", "right"), [("Amount paid", "Tax paid"), ("Deposit paid", "Rest paid")])
def test_what_is_paid_is_nobodys_column(tmp_path: Path, left: str, right: str) -> None:
    rows = _shared()["Shared"]
    others = [[*rows[0][:3], left, right, *rows[0][5:]], *rows[1:]]
    book = understand(saved(tmp_path, {"Shared": others}))
    assert not any(c.purse for listing in book.lists for c in listing.columns)


def test_rows_that_both_paid_for_are_no_purses(tmp_path: Path) -> None:
    rows = [[*row[:3], 10, 12, *row[5:]] if n else row for n, row in enumerate(_shared()["Shared"])]
    book = understand(saved(tmp_path, {"Shared": rows}))
    assert not any(c.purse for listing in book.lists for c in listing.columns)


def _month(name: str, filled: bool) -> Rows:
    def line(label: str, plan: float, real: float | None, paid: str = "") -> list[object]:
        return [None, label, plan, real if filled else None, "=C{r}-D{r}", paid or None]

    return [
        [f"{name} 2026"],
        [None, "In", "=C7", "=D7"],
        [None, "Out", "=C11+C16", "=D11+D16"],
        [None, "Left", "=C2-C3", "=D2-D3"],
        [],
        ["Day", None, "Planned", "Actual", "Under / over", "From"],
        [None, "MONEY IN", "=SUM(C8:C9)", "=SUM(D8:D9)", "=C7-D7"],
        line("Aoife's pay", 2640, 2640), line("Child Benefit", 140, 140),
        [],
        [None, "HOUSE", "=SUM(C12:C14)", "=SUM(D12:D14)", "=C11-D11"],
        line("Mortgage", 1385, 1385, "Joint"), line("Electric Ireland", 135, 118.6, "Joint"), line("Gas", 70, 41.8),
        [],
        [None, "DAY TO DAY", "=SUM(C17:C19)", "=SUM(D17:D19)", "=C16-D16"],
        line("Groceries", 620, 648.3), line("Petrol", 140, 152.3), line("Crèche", 640, None, "Joint"),
    ]  # fmt: skip


MONTHS: dict[str, Rows] = {
    name: _month(name, name != "November") for name in ("September", "October", "November")
}


@pytest.mark.parametrize(
    ("note", "cell", "value"),
    [
        ("tesco 84.60", "D17", 84.6),
        ("electric ireland bill paid, 124.80 this time", "D13", 124.8),
        ("crèche gone out of the joint, 640", "D19", 640),
        ("Filled the car at Circle K €62.35", "D18", 62.35),  # beside petrol, gas is what heats
    ],
)
def test_sections_with_their_sums_and_what_was_planned(
    tmp_path: Path, note: str, cell: str, value: float
) -> None:
    it = desk(MONTHS, tmp_path)
    assert it.knowledge.book.layout is Layout.STATEMENTS
    assert typed(it, note) == {f"November!{cell}": value}


def test_a_list_with_sums_of_months_is_one(tmp_path: Path) -> None:
    """Sums below the rows they add up are no sections."""
    rows: list[list[object]] = [["Date", "Supplier", "What", "Amount", "Paid on"]]
    for month in (9, 10):
        start = len(rows) + 1
        rows += [[day(month, 2 + n), "Brown", "repairs", 60 + n, day(month, 9 + n)] for n in range(8)]
        rows.append([None, "Total", None, f"=SUM(D{start}:D{len(rows)})"])
    assert understand(saved(tmp_path, {"Bills": rows})).lists


def _drawn() -> dict[str, Rows]:
    past = [
        ("Z Energy", "diesel", "Fuel", None, 138.4), ("Self", "wages to me", "Drawings", None, 1200),
        ("Arbor Trees", "subbie day", "Jobs", 920, None), ("Repco", "lights", "Trailer", None, 73.6),
    ]  # fmt: skip
    return {
        "Cash": [
            ["Date", "Who", "What", "Code", "In", "Out"],
            *([day(9, 1 + n), *past[n % 4]] for n in range(16)),
        ]
    }


def test_who_takes_money_out_is_called_as_always(tmp_path: Path) -> None:
    found = typed(desk(_drawn(), tmp_path), "paid myself the usual 1200")
    assert (found["Cash!B18"], found["Cash!D18"], found["Cash!F18"]) == ("Self", "Drawings", 1200)


def test_with_whom_a_sale_was_is_not_guessed(tmp_path: Path) -> None:
    found = typed(desk(_drawn(), tmp_path), "did a job for Hohepa today, he paid 460")
    assert found.get("Cash!B18") != "Arbor Trees"


def _tracker() -> dict[str, Rows]:
    heads = ["Payee", "For", "Due", "Amount", "Pay from", "Paid?", "Date paid"]
    payees = [
        ("Duquesne Light", "Electric", "PNC", 118.4), ("Peoples Gas", "Gas", "PNC", 52.2),
        ("Verizon", "Phones", "Discover", 118.6), ("UPMC", "Hospital, plan", "Dollar Bank", 75),
    ]  # fmt: skip
    bills: list[list[object]] = [heads]
    for month in (8, 9, 10):
        for n, (who, what, way, size) in enumerate(payees):
            bills.append([who, what, day(month, 14 + n), size + month, way, "Yes", day(month, 13 + n)])
    bills += [[who, what, day(11, 14 + n), None if what == "Gas" else 75, way, "No"] for n, (who, what, way, _) in enumerate(payees)]  # fmt: skip
    moves: list[list[object]] = [["Date", "What", "Account", "Amount"]]
    for month in (8, 9, 10):
        moves += [
            [day(month, 4), "Dan's paycheck", "PNC", 2148.6], [day(month, 11), "Mel's paycheck", "Dollar Bank", 1315.2],
            [day(month, 21), "Into savings", "PNC", -250], [day(month, 21), "Into savings", "Clearview savings", 250],
        ]  # fmt: skip
    return {"Bills": bills, "Bank balances": moves}


@pytest.mark.parametrize(
    ("note", "cells"),
    [
        ("gas bill came, 74.18, paid it out of PNC today", {"D15": 74.18, "F15": "Yes", "G15": day(11, 10)}),
        ("peoples gas sent the bill, 61.20", {"D15": 61.2}),
    ],
)
def test_a_bill_whose_row_waited_for_its_sum(tmp_path: Path, note: str, cells: dict[str, object]) -> None:
    found = typed(desk(_tracker(), tmp_path), note)
    assert {cell: found.get(f"Bills!{cell}") for cell in cells} == cells, found
    assert set(found) <= {f"Bills!{cell}" for cell in (*cells, "E15")}


@pytest.mark.parametrize("note", ["got gas 45 on the discover", "gas bill 944.18 paid"])
def test_a_waiting_bill_is_not_taken_for_something_else(tmp_path: Path, note: str) -> None:
    assert "Bills!D15" not in typed(desk(_tracker(), tmp_path), note)


def test_what_came_into_an_account_stands_beside_the_bills(tmp_path: Path) -> None:
    found = typed(desk(_tracker(), tmp_path), "Dan got paid, 2,176.35 into PNC")
    assert (found["Bank balances!C14"], found["Bank balances!D14"]) == ("PNC", 2176.35)
    assert not any(cell.startswith("Bills!") for cell in found)


def test_what_is_moved_between_two_accounts_is_two_rows(tmp_path: Path) -> None:
    found = typed(desk(_tracker(), tmp_path), "Moved 250 from PNC over to Clearview savings")
    rows = {(found[f"Bank balances!C{r}"], found[f"Bank balances!D{r}"]) for r in (14, 15)}
    assert rows == {("PNC", -250), ("Clearview savings", 250)}


@pytest.mark.parametrize("note", ["put 250 in savings", "paid Verizon 75 from Discover"])
def test_what_names_no_second_account_or_a_bill_is_no_move(tmp_path: Path, note: str) -> None:
    assert not any(cell.startswith("Bank balances!") for cell in typed(desk(_tracker(), tmp_path), note))
