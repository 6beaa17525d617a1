"""People and firms. A question mark: a name by its place only."""

from collections.abc import Callable

import pytest

from nl2x.notes.facts import Facts

CASES = [
    ("paid Bob 40", "Bob to"), ("40 to Sue", "Sue to"), ("received 300 from Kerr Ltd", "Kerr Ltd from"), ("Ana paid 880", "Ana by"),
    ("Joe's Garage fixed the van 300", "Joe's Garage"), ("paid Joe's Garage 300", "Joe's Garage to"), ("Staples - toner 30", "Staples ?"),
    ("toner from Staples 30", "Staples from"), ("Acme's invoice 300", "Acme from"), ("invoiced Hartley & Sons 900", "Hartley & Sons to"),
    ("lunch with Maria Lopez 40", "Maria Lopez with"), ("paid bob 40", "bob to"), ("gave sue 30", "sue to"), ("40 from dave", "dave from"), ("priya paid 300", "priya by"),
    ("paid kerrigan 300", "kerrigan to ?"), ("Paid Müller GmbH 300", "Müller GmbH to"), ("Bank of Ireland fee 12", "Bank of Ireland"),
    ("owed by José 40", "José by"), ("Bill paid 40", "Bill by"), ("Uber 14.20", "Uber ?"), ("paid rent to Mrs Okafor 900", "Mrs Okafor to"),
    ("paid bob 40 and sue 30", "bob to, sue"), ("O'Neill Plumbing 300", "O'Neill Plumbing"), ("paid AWS 300", "AWS to"), ("transfer to Ana Ruiz, 300", "Ana Ruiz to"),
]  # fmt: skip
SILENT = [
    "paid rent 900", "Paid rent 900", "Bought toner 30", "Rent 900", "March rent 900", "On Friday fuel 60", "PAID THE RENT 900", "to the bank 300",
    "from petty cash 30", "Invoice 300", "Total 300", "bought a laptop 900", "USD 300 fuel", "Lunch 12", "paid wages 900", "Dear accountant, rent 900", "I paid 40",
    "paid cash 40", "sold goods 300", "to stock 300", "mark up 30", "bill 300", "electricity Bill 300",
]  # fmt: skip


@pytest.mark.parametrize(("note", "expected"), [*CASES, *[(note, "") for note in SILENT]])
def test_parties(read: Callable[..., Facts], note: str, expected: str) -> None:
    facts = read(note)
    shown = [f"{p.name} {p.role}".strip() + ("" if p.certain else " ?") for p in facts.parties]
    assert ", ".join(shown) == expected
    assert all(note[slice(*p.span)] == p.words for p in facts.parties)
