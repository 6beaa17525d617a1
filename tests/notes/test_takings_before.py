"""Takings that came in two ways, in journals that always booked them so."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from nl2x.notes.events.takings_before import takings_before
from nl2x.notes.outcome import Proposal
from tests.notes.small_books import Rows, calculated_desk, day

CHART: Rows = [
    ["No", "Account", "Type"],
    [100, "Cash drawer", "Asset"],
    [110, "Northern Bank", "Asset"],
    [120, "Terminal receipts due", "Asset"],
    [200, "VAT owed", "Liability"],
    [300, "Capital", "Equity"],
    [400, "Shop sales", "Income"],
    [500, "Goods", "Expense"],
    [510, "Rent", "Expense"],
]


def shop(card: int, *, taxed: bool) -> dict[str, Rows]:
    """Weeks of takings, in cash and at the terminal, whose account is `card`; names are looked up by number."""
    rows: list[list[Any]] = [["Date", "Acct", "Name", "Details", "Debit", "Credit"]]

    def line(number: int, account: int, words: str, debit: float | None, credit: float | None) -> None:
        looked_up = "=VLOOKUP(B{r},Chart!A$2:B$9,2,FALSE)"
        rows.append([day(9 + number // 5, 1 + 5 * (number % 5)), account, looked_up, words, debit, credit])

    for i in range(9):
        cash, cards = 230 + i * 23, 460 + i * 46
        line(i, 100, "Takings of the week", cash, None)
        line(i, card, "Takings of the week", cards, None)
        net = round((cash + cards) / 1.15, 2) if taxed else cash + cards
        line(i, 400, "Takings of the week", None, net)
        if taxed:
            line(i, 200, "Takings of the week", None, round(cash + cards - net, 2))
        line(i, 510, "Rent", 90, None)
        line(i, 110, "Rent", None, 90)
    return {"Journal": rows, "Chart": CHART}


def lines(shown: object) -> list[tuple[str, Decimal]]:
    assert isinstance(shown, Proposal) and shown.question is None, shown
    return [(line.account, line.debit - line.credit) for line in shown.entries[0].lines]


NOTES = ["takings this week 345 cash and 690 on cards", "took 345 cash, 690 eftpos this week"]


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize(("card", "name"), [(120, "Terminal receipts due"), (110, "Northern Bank")])
def test_cards_go_where_they_always_went(note: str, card: int, name: str, tmp_path: Path) -> None:
    at = calculated_desk(shop(card, taxed=False), tmp_path)
    assert sorted(lines(at.propose(note))) == sorted(
        [("Cash drawer", 345), (name, 690), ("Shop sales", -1035)]
    )


@pytest.mark.parametrize("note", NOTES)
def test_the_tax_in_them_is_told_apart_as_ever(note: str, tmp_path: Path) -> None:
    at = calculated_desk(shop(110, taxed=True), tmp_path)
    wanted = [("Cash drawer", 345), ("Northern Bank", 690), ("Shop sales", -900), ("VAT owed", -135)]
    assert sorted(lines(at.propose(note))) == sorted(wanted)


def test_a_habit_is_needed(tmp_path: Path) -> None:
    at = calculated_desk(shop(120, taxed=False), tmp_path)
    found = takings_before(at.knowledge)
    assert found is not None and found.by_card == "Terminal receipts due" and not found.tax
    few = dict(shop(120, taxed=False))
    few["Journal"] = few["Journal"][:11]
    other = tmp_path / "few"
    other.mkdir()
    assert takings_before(calculated_desk(few, other).knowledge) is None


def test_another_kind_of_sale_is_not_booked_as_the_takings(tmp_path: Path) -> None:
    shown = calculated_desk(shop(110, taxed=True), tmp_path).propose("refunded 20 cash and 30 on the card")
    assert shown.question is not None


def test_names_that_are_looked_up_are_no_counterparties(tmp_path: Path) -> None:
    at = calculated_desk(shop(120, taxed=False), tmp_path)
    assert all(not past.posting.dimensions for past in at.knowledge.book.past)  # type: ignore[union-attr]
    assert lines(at.propose("rent 90 from the bank")) == [("Rent", 90), ("Northern Bank", -90)]
