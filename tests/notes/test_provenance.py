"""Where each part of an entry comes from: the note's words, the book's earlier entry, an entry typed by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.cli.history import because_line
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import book

ACCOUNTS = (
    "A Bank; A Equipment; A Accumulated Depreciation; I Gain on Disposal; X Electricity; X Travel; E Capital"
)
HISTORY = """
7/1|Capital paid in|Bank 20000/Capital 20000
7/6|Workbench|Equipment 2400/Bank 2400
7/31|Depreciation|Travel 40/Accumulated Depreciation 40
10/20|Electricity September, Northpower|Electricity 120/Bank 120
"""


@pytest.fixture
def kept(tmp_path: Path) -> Desk:
    return book(tmp_path, ACCOUNTS, HISTORY)


def reasons(at: Desk, note: str, *answers: str) -> dict[str, list[str]]:
    result = at.propose(note, answers)
    assert isinstance(result, Proposal) and result.question is None, result
    found: dict[str, list[str]] = {}
    for because in result.because:
        found.setdefault(because.field, []).append(because.words)
    return found


def test_an_amount_of_the_book_says_where_it_stands(kept: Desk) -> None:
    found = reasons(kept, "electricity same as last month, bank")
    told = ["as on 2026-10-20: Electricity September, Northpower", "same as last month"]
    assert found["entries[0].lines[0].debit"] == told
    assert found["entries[0].lines[1].credit"] == told


def test_a_disposal_says_what_the_book_knows(kept: Desk) -> None:
    found = reasons(kept, "sold the workbench for 2,400")
    assert found["entries[0].event"] == ["sold the workbench"]
    every = [words for list_ in found.values() for words in list_]
    assert any(words.startswith("2400 is what it cost: Workbench") for words in every)
    assert any(words.startswith("40 of it is depreciated") for words in every)
    assert found["entries[0].lines[3].account"] == ["the account for it"]


def test_the_raw_form_has_its_own_words(kept: Desk) -> None:
    found = reasons(kept, "sundry thing 40", 'Dr "Travel" a1, Cr "Bank" a1')
    assert found["entries[0].lines[0].account"] == ['Dr "Travel" a1']
    assert found["entries[0].lines[0].debit"] == found["entries[0].lines[1].credit"] == ["40"]


def test_the_history_shows_them_on_one_line() -> None:
    line = because_line(
        [
            {"field": "entries[0].lines[0].account", "words": "train", "span": [0, 5]},
            {"field": "entries[0].lines[0].debit", "words": "45", "span": [6, 8]},
            {"field": "entries[0].lines[1].account", "words": "the book's habit", "span": None},
            {"field": "entries[0].lines[1].credit", "words": "45", "span": [6, 8]},
        ]
    )
    assert line == 'account: "train", the book\'s habit; amount: "45"'
    assert because_line([]) == ""


PUT_RIGHT = [
    ("reverse the workbench entry of 6 July", 0),
    ("the 120 electricity was booked to Electricity, it should be Travel", 0),
    ("electricity of 20 October was really 130", 1),
]


@pytest.mark.parametrize(("note", "figures"), PUT_RIGHT, ids=[note for note, _ in PUT_RIGHT])
def test_what_is_put_right_says_of_which_entry_each_line_is(kept: Desk, note: str, figures: int) -> None:
    found = reasons(kept, note)
    result = kept.propose(note)
    assert isinstance(result, Proposal)
    for index, line in enumerate(result.entries[0].lines):
        side = "debit" if line.debit else "credit"
        assert found[f"entries[0].lines[{index}].account"]
        told = found[f"entries[0].lines[{index}].{side}"]
        assert any(words.startswith("2026-") for words in told)
        assert ("130" in told) is bool(figures)


def test_the_account_that_is_named_is_pointed_at(kept: Desk) -> None:
    note = "the 120 electricity was booked to Electricity, it should be Travel"
    result = kept.propose(note)
    assert isinstance(result, Proposal)
    accounts = {b.words: b.span for b in result.because if b.field.endswith("account")}
    assert set(accounts) == {"Travel", "electricity"}
    assert accounts["Travel"] == (note.index("Travel"), len(note))


def test_places_are_those_of_the_note_as_it_was_given(kept: Desk) -> None:
    note = "train: 6 tickets @ 8.75, 50 from the bank"
    result = kept.propose(note, ["52.50"])
    assert isinstance(result, Proposal) and result.question is None
    spans = {b.words: b.span for b in result.because}
    assert spans["bank"] == (note.index("bank"), len(note))
    assert spans["52.50"] is None  # an answer said so
    assert all(note[slice(*b.span)] == b.words for b in result.because if b.span)


def test_how_often_it_was_paid_is_pointed_at(kept: Desk) -> None:
    found = reasons(kept, "electricity 40 a month, paid 3 months, bank")
    assert found["entries[0].lines[0].debit"] == ["40", "3 months"]
