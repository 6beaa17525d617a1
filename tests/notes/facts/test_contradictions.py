"""Figures that can't all be true, and many that can."""

from collections.abc import Callable

import pytest

from nl2x.notes.facts import Facts

CASES = [
    ("40 hours at 22 an hour, 800 in all", "product 800 880.00"), ("6 boxes @ 8.75, total 50", "product 50 52.50"), ("6 boxes at 8.75 = 50", "product 50 52.50"),
    ("paid Bob 40 and Sue 30, 80 in all", "total 80 70"), ("paper 12, pens 8, stamps 5, total 26", "total 26 25"), ("net 100 vat 22 gross 120", "total 120 122"),
    ("100 net, 20% vat, 25 vat", "tax 25 20.00"), ("net 100 plus 20% vat, gross 125", "tax 125 120.00"), ("total 1000: deposit 300, balance 600", "total 1000 900"),
    ("Friday 14/9/26 fuel 60", "weekday Friday 2026-09-14"), ("loan payment total 550: principal 450, interest 50", "total 550 500"),
]  # fmt: skip
SILENT = [
    "40 hours at 22 an hour, 880 in all", "6 boxes @ 8.75, total 52.50", "paid Bob 40 and Sue 30, 70 in all", "net 100 vat 20 gross 120", "100 net, 20% vat, 20 vat",
    "total 1000: deposit 300, balance 700", "Monday 14/9/26 fuel 60", "6 boxes @ 8.75 and a taxi 12", "paper 12, pens 8", "6 chairs 240", "dinner 80 plus 12 tip, 92 total",
    "was 90, now 60, total 60", "paid 300 of the total 1000", "3 chairs at 40, paid 50 deposit", "6 x 8.75 = 52.50", "loan payment total 550: principal 500, interest 50",
    "paid 75 - sorry, 57; total 57", "gross 2000, paye 300, net 1700",
]  # fmt: skip


@pytest.mark.parametrize(("note", "expected"), [*CASES, *[(note, "") for note in SILENT]])
def test_contradictions(read: Callable[..., Facts], note: str, expected: str) -> None:
    facts = read(note)
    assert ", ".join(f"{c.kind} {c.stated} {c.worked_out}" for c in facts.contradictions) == expected
    assert all(note[slice(*c.span)] == c.words for c in facts.contradictions)
