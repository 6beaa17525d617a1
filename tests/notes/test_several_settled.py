"""Payments of several invoices or bills at once in tables, and what such tables' headings and names tell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Role
from nl2x.books.sheets.words import heading_role
from tests.notes.small_books import day, desk, typed

TABLES: dict[str, list[list[Any]]] = {
    "Invoices": [
        ["No", "Date", "Customer", "For", "Amount", "Paid on"],
        [71, day(9, 3), "Yacht Mistral", "Sail mended", 210, day(9, 20)],
        [72, day(9, 14), "Falmouth Charters", "Two covers", 640, None],
        [73, day(9, 28), "Falmouth Charters", "Awning", 1290, None],
        [74, day(10, 2), "Yacht Tern", "Bimini", 880, None],
        [75, day(10, 9), "Captain Bruno", "Genoa", 1700, None],
    ],
    "Costs": [
        ["Date", "Supplier", "What for", "Category", "Incl GST", "GST", "Due", "Paid on", "Paid from"],
        *[
            [day(9, 1 + i), "Gull", "Diesel", "Van", 100 + i, "=ROUND(E{r}*3/23,2)", None, day(9, 1 + i), "Card"]
            for i in range(5)
        ],
        [day(10, 7), "Canvas Co", "Cloth", "Materials", 2944, "=ROUND(E{r}*3/23,2)", day(11, 20), None, None],
    ],
}  # fmt: skip


def test_one_payment_for_both_of_theirs(tmp_path: Path) -> None:
    at = desk(TABLES, tmp_path)
    paid = {"Invoices!F3": day(11, 10), "Invoices!F4": day(11, 10)}
    assert typed(at, "falmouth charters paid both of theirs") == paid
    assert typed(at, "falmouth charters paid 1930 today") == paid, "what the two come to, and no one of them"
    assert typed(at, "falmouth charters paid 1290") == {"Invoices!F4": day(11, 10)}


def test_a_sum_that_nothing_open_comes_to_is_asked_about(tmp_path: Path) -> None:
    assert "?" in typed(desk(TABLES, tmp_path), "falmouth charters paid 1000")


def test_both_is_asked_about_where_there_are_more(tmp_path: Path) -> None:
    more = {
        **TABLES,
        "Invoices": [*TABLES["Invoices"], [76, day(10, 12), "Falmouth Charters", "Cushions", 95, None]],
    }
    at = desk(more, tmp_path)
    assert "?" in typed(at, "falmouth charters paid both of theirs")
    assert len(typed(at, "falmouth charters paid everything they owed")) == 3


def test_a_word_that_several_names_share_is_nobody(tmp_path: Path) -> None:
    made = typed(desk(TABLES, tmp_path), "invoice 76 to Yacht Petrel, new jib, 3,400")
    assert made["Invoices!C7"] == "Yacht Petrel" and made["Invoices!E7"] == 3400


def test_costs_headed_with_the_tax_in_them_are_a_list(tmp_path: Path) -> None:
    made = typed(desk(TABLES, tmp_path), "diesel yesterday at Gull, 122.80 on the card")
    assert (made["Costs!D8"], made["Costs!E8"], made["Costs!I8"]) == ("Van", 122.8, "Card")


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Incl GST", Role.TOTAL), ("VAT incl.", Role.TOTAL), ("Amount before tax", Role.NET), ("Excl. VAT", Role.NET),
        ("Receipt date", Role.DATE), ("Date of expense", Role.DATE), ("When paid", Role.PAID_ON), ("Date due", Role.DUE),
        ("Transaction Details", Role.DESCRIPTION), ("Work done", Role.DESCRIPTION), ("Method of payment", Role.METHOD),
        ("Cash or bank", Role.METHOD), ("Kind of cost", Role.CATEGORY), ("Amt recd", Role.PAID), ("Cost each", Role.PRICE),
        ("Amount in Rs.", Role.AMOUNT), ("Still to pay", Role.BALANCE), ("Bought from", Role.COUNTERPARTY),
    ],
)  # fmt: skip
def test_headings_of_several_words(heading: str, role: Role) -> None:
    assert heading_role(heading)[0] is role


HIRES: dict[str, list[list[Any]]] = {
    "Hires": [
        ["No", "Date", "Customer", "What", "Total", "Paid so far", "Paid on", "How", "State"],
        [77, day(9, 3), "Tennis Club", "200 chairs", 300, 300, day(9, 9), "Transfer", '=IF(F{r}>=E{r},"paid","open")'],
        [78, day(9, 14), "Mrs Archibald", "Two tents", 500, 150, day(9, 14), "Cash", '=IF(F{r}>=E{r},"paid","open")'],
        [79, day(10, 2), "Royal Hotel", "400 chairs", 640, None, None, None, '=IF(F{r}>=E{r},"paid","open")'],
    ]
}  # fmt: skip


def test_an_invoice_of_which_a_part_is_put_down(tmp_path: Path) -> None:
    """The wedding's day is no day of the invoice, the state says itself what it is, and 200 is no chair."""
    note = "Mr Hendrickson booked tents for his daughter's wedding 12 december. Gave him the invoice for 560 and he put down 200 in cash"
    made = typed(desk(HIRES, tmp_path), note)
    assert (made["Hires!B5"], made["Hires!E5"], made["Hires!F5"], made["Hires!H5"]) == (
        day(11, 10),
        560,
        200,
        "Cash",
    )
    assert made["Hires!G5"] == day(11, 10)
