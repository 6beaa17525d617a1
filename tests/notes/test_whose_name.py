"""By which of a name's words people call somebody, and by which they only say where he lives."""

from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.small_books import day, desk, typed


@pytest.fixture
def septic(tmp_path: Path) -> Desk:
    invoices: list[list[object]] = [["Inv", "Date", "Customer", "Job", "Amount", "Paid", "Paid on"]]
    expenses: list[list[object]] = [["Date", "Supplier", "Category", "Amount", "Paid from"]]
    customers = ["Mrs Ollivierre", "Calliaqua Guest House", "Miss Ash", "Bequia Sailing", "Mr Young"]
    for number in range(1, 11):
        customer = customers[number % 5]
        invoices.append(
            [
                130 + number,
                day(9, number),
                customer,
                "Tank pumped",
                400 + number,
                400 + number,
                day(9, number + 2),
            ]
        )
        expenses.append([day(9, number), "Rubis Arnos Vale", "Fuel", 150 + number, "Cash"])
        expenses.append([day(9, number + 1), "Coreas Hazells", "Parts", 40 + number, "Bank"])
    return desk({"Invoices": invoices, "Expenses": expenses}, tmp_path)


def test_a_firm_is_called_by_its_first_word(septic: Desk) -> None:
    assert "Rubis Arnos Vale" in typed(septic, "filled the truck at rubis, 165 cash").values()


def test_where_somebody_lives_is_nobodys_name(septic: Desk) -> None:
    result = septic.propose(
        "pumped out miss jack's tank up in Arnos Vale, 450, invoice 141, she pays next week", ()
    )
    programs = " ".join(result.programs) if isinstance(result, Proposal) else ""
    assert "Rubis" not in programs


def test_an_invoice_to_nobody_is_asked_about(septic: Desk) -> None:
    assert "who was it" in typed(septic, "billed them today for five toilets at 120")["?"]


def test_what_was_put_in_ones_hand_is_paid(septic: Desk) -> None:
    asked = typed(
        septic, "pumped out Miss Ash yesterday, she put the 450 in my hand right after. Invoice 141"
    )
    assert "paid, or still owed" in asked["?"]


@pytest.mark.parametrize(
    "note",
    [
        "Mr Young paid something this morning, will look which invoice later",
        "Mrs Ollivierre transferred something this morning",
    ],
)
def test_something_is_no_sum(note: str, septic: Desk) -> None:
    assert "?" in typed(septic, note)
