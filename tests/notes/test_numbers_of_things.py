"""Numbers of accounts, meters, policies and telephones beside a sum: no second entry is made of them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal

NOTES = [
    ("electricity 240, account number 4471 2290, call them on 020 7946 0000", "240"),
    ("paid the electric 240, meter no 55123 887, reading 20417", "240"),
    ("insurance 45, policy number 88 1234 77", "45"),
    ("water 64 (customer no. 118 2204 9)", "64"),
    ("rent 950, sort code 20 33 44, a/c 1234 5678", "950"),
    ("electricity 240, ring them on 105 for help", "240"),
]


@pytest.mark.parametrize(("note", "much"), NOTES, ids=[note for note, _ in NOTES])
def test_no_entry_is_made_of_them(note: str, much: str, desk: Desk) -> None:
    result = desk.propose(note)
    assert isinstance(result, Proposal), result
    [entry] = result.entries
    assert {line.debit + line.credit for line in entry.lines} == {Decimal(much)}
