"""Books with a page for each tenant, pupil or customer: what was charged, what was paid, the balance."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.layouts.person_pages import person_pages
from nl2x.notes.outcome import Asked
from tests.notes.small_books import Rows, day, desk, typed


def _page(name: str, way: str, other: str = "") -> Rows:
    rows: list[list[Any]] = [["RENT LEDGER"], ["Tenant", name], []]
    rows.append(["Date", "Description", "Charges", "Payments", "Balance", "How"])
    for n in range(4):
        first = len(rows) == 4
        grown = "=C{r}-D{r}" if first else '=IF(A{r}="","",E' + str(len(rows)) + "+C{r}-D{r})"
        rows.append([day(7 + n, 1), f"Rent {7 + n}", 800, None, grown, None])
        paid = '=IF(A{r}="","",E' + str(len(rows)) + "+C{r}-D{r})"
        rows.append([day(7 + n, 2), "Payment", None, 800, paid, other if other and n % 2 else way])
    return rows


def _book() -> dict[str, Rows]:
    costs: list[list[Any]] = [["Date", "Unit", "Kind", "To", "Amount", "Paid by"]]
    for n in range(14):
        costs.append(
            [day(8, 1 + n), ("Top", "Yard")[n % 2], ("Repairs", "Heating")[n % 2], "Brown", 60 + n, "Card"]
        )
    return {
        "Top - Kerr": _page("Iona & Rob Kerr", "Transfer"),
        "Flat B - Pratt": _page("D. Pratt", "Cash"),
        "Yard - Osei": _page("Kofi Osei", "Transfer", "Cash"),
        "Costs": costs,
    }


@pytest.mark.parametrize(
    ("note", "sheet", "column", "size", "way"),
    [
        ("Iona transferred her 800 for november", "Top - Kerr", "D", 800, "Transfer"),
        ("mr Pratt dropped off his rent, 800 cash", "Flat B - Pratt", "D", 800, "Cash"),
        ("Pratt paid 800", "Flat B - Pratt", "D", 800, "Cash"),  # as every time
        ("Osei paid 400 in cash", "Yard - Osei", "D", 400, "Cash"),
        ("billed Kofi Osei 92.40 for his share of the power", "Yard - Osei", "C", 92.4, None),
    ],
)
def test_a_note_about_one_of_them_is_a_row_of_that_page(
    tmp_path: Path, note: str, sheet: str, column: str, size: float, way: str | None
) -> None:
    found = typed(desk(_book(), tmp_path), note)
    other = "C" if column == "D" else "D"
    assert found[f"{sheet}!{column}13"] == size and f"{sheet}!{other}13" not in found
    assert found.get(f"{sheet}!F13") == way
    assert all(cell.startswith(f"{sheet}!") for cell in found)


@pytest.mark.parametrize(
    "note",
    [
        "Osei paid 800",  # by transfer at times, in cash at others
        "Osei paid 8000 by transfer",  # ten times as much as ever
        "Kerr and Pratt paid 800 each",
        "did Osei pay the 800?",
        "Osei hasn't paid the 800",
    ],
)
def test_it_is_asked_where_that_is_not_plain(tmp_path: Path, note: str) -> None:
    found = desk(_book(), tmp_path).propose(note)
    assert isinstance(found, Asked) or found.question is not None


def test_who_is_paid_himself_has_paid_nothing(tmp_path: Path) -> None:
    found = typed(desk(_book(), tmp_path), "paid Osei 50 for mowing, cash", "Repairs", "Cash")
    assert found["Costs!E16"] == 50 and not any(cell.startswith("Yard") for cell in found)


def test_costs_still_go_into_their_list(tmp_path: Path) -> None:
    found = typed(desk(_book(), tmp_path), "heating at the Yard, Brown, 71 on the card")
    assert found["Costs!E16"] == 71


def test_one_such_page_by_itself_and_pages_of_money_in_and_out_are_no_persons(tmp_path: Path) -> None:
    one = {"Kerr": _page("Iona Kerr", "Cash")}
    heads = ["Date", "What", "In", "Out", "Balance"]
    past = [[day(8, 1 + n), "tea", 5 + n, None, "=C{r}-D{r}"] for n in range(8)]
    purses: dict[str, Rows] = {"Bank": [heads, *past], "Tin": [heads, *past]}
    for folder, sheets in ((tmp_path / "a", one), (tmp_path / "b", purses)):
        folder.mkdir()
        assert not person_pages(desk(sheets, folder).knowledge.book)
