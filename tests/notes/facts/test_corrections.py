"""What the writer takes back stays in the facts, marked by what replaces it."""

from collections.abc import Callable

import pytest

from nl2x.notes.facts import Facts

CASES = [
    ("75 - sorry, 57 for toner", "75>57"), ("toner 75, no wait, make that 80", "75>80"), ("toner 75... actually 80", "75>80"),
    ("toner 75 oops 57", "75>57"), ("toner 75, I mean 57", "75>57"), ("toner 75 i meant 57", "75>57"), ("toner 75 (correction: 57)", "75>57"),
    ("paid 75 for toner. sorry, 57", "75>57"), ("paid 75 for toner, make it 80", "75>80"), ("75 for toner no 57", ""), ("75, no, 57 for toner", "75>57"),
    ("toner 75 scratch that 57", "75>57"), ("toner 75, or rather 57", "75>57"), ("toner $75 - no - $57", "75>57"), ("toner 57, not 75", "75>57"),
    ("toner 57 not 75", "75>57"), ("toner 75\n*57", "75>57"), ("toner 75 typo 57", "75>57"), ("it was 75. edit: 57", "75>57"),
    ("seventy five, sorry, fifty seven", "75>57"), ("6 boxes, no 7, at 8.75", "6>7"), ("bought 6 no wait 7 boxes at 8.75", "6>7"),
    ("paid Bob 40 and Sue 30, sorry 35", "30>35"), ("toner 75 hang on it was 57", "75>57"), ("8% no sorry 9% tax on 100", "8>9"),
    ("75 wait 57 wait 58", "75>57, 57>58"), ("£75 err £57 toner", "75>57"), ("toner 75, should be 57", "75>57"),
]  # fmt: skip
SILENT = [
    "sorry for the late note, toner 57", "no 57", "sorry", "toner 57, no vat", "no receipt, 57", "toner 57. not reimbursed", "wait for 57 refund",
    "actually paid 57", "actually 57", "paid Bob 40 and Sue 30", "40 - 30 off", "no 57 bus fare 3", "not 57", "toner 57 and not cash",
    "paid 40, no receipt for the 12 taxi", "correction fluid 12 and pens 8", "40 (no tip), 12 taxi",
]  # fmt: skip


@pytest.mark.parametrize(("note", "expected"), [*CASES, *[(note, "") for note in SILENT]])
def test_amounts(read: Callable[..., Facts], note: str, expected: str) -> None:
    facts = read(note)
    shown = [
        f"{facts.amount(c.old).value}>{facts.amount(c.new).value}"
        for c in facts.corrections
        if c.what == "amount"
    ]
    assert ", ".join(shown) == expected
    for correction in facts.corrections:
        assert facts.amount(correction.old).superseded_by == correction.new
        assert note[slice(*correction.span)] == correction.words


def test_what_is_superseded_is_kept_but_no_longer_counts(read: Callable[..., Facts]) -> None:
    facts = read("75 - sorry, 57 for toner")
    assert [str(a.value) for a in facts.amounts] == ["75", "57"] and [str(a.value) for a in facts.money] == [
        "57"
    ]


def test_days(read: Callable[..., Facts]) -> None:
    facts = read("paid 40 on monday, sorry, tuesday")
    assert [(d.words, d.superseded_by) for d in facts.days] == [("monday", "d2"), ("tuesday", "")]


def test_parties(read: Callable[..., Facts]) -> None:
    facts = read("paid 40 to Bob, I mean Rob Hall")
    assert [(p.name, p.superseded_by, p.role) for p in facts.parties] == [
        ("Bob", "Rob Hall", "to"),
        ("Rob Hall", "", "to"),
    ]


def test_a_corrected_quantity_is_what_is_multiplied(read: Callable[..., Facts]) -> None:
    assert [str(c.value) for c in read("6 boxes, no 7, at 8.75").computed] == ["61.25"]
