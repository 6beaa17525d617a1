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
