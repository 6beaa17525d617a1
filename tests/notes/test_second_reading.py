"""The encoder's second opinion: what it finds all but impossible is asked about, what it finds by itself is believed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from nl2x.notes.checks import second_reading
from nl2x.notes.checks.second_reading import Second, second_opinion
from nl2x.notes.events.reading import Doubt, Reading
from nl2x.notes.meaning.alone import read_alone
from nl2x.notes.meaning.candidate import Candidate
from nl2x.notes.note import Desk
from tests.notes.journals import book, posted

ACCOUNTS = """A Bank; A Till; A Card; L Suppliers owing; E Capital; E Drawings; I Cakes sold; I Coffee sold; X Flour & sugar
X Milk; X Staff meals; X Van fuel; X Van repairs; X Rent; X Adverts; X Packaging; X Phone"""
HISTORY = """9/2,9/16,10/2|Costa|Staff meals 8/Till 8
9/3,10/3|Shell|Van fuel 60/Card 60
9/5,9/19,10/5|Tesco|Milk 12/Till 12
9/6,10/6|Joes Garage|Van repairs 90/Bank 90
9/7,10/7|cakes|Till 200/Cakes sold 200
9/9,10/9|rent|Rent 500/Bank 500"""


@pytest.fixture
def bakery(tmp_path: Path) -> Desk:
    return book(tmp_path, ACCOUNTS, HISTORY)


def opinion(monkeypatch: pytest.MonkeyPatch, *seconds: Second) -> None:
    """Let the encoder say this of the first happening, whatever it is."""
    monkeypatch.setattr(second_reading, "second_reading", lambda reading, knowledge: seconds)


def doubts(**sure: float) -> list[Doubt]:
    return [Doubt(field, much, f"{field}?") for field, much in sure.items()]


def sures(found: list[Doubt]) -> Mapping[str, float]:
    return {doubt.field: doubt.sure for doubt in found}


@pytest.mark.parametrize(
    ("second", "before", "settled", "after"),
    [
        (Second("what", 0, 0.001, spoken_for=False), {"event": 0.97, "what": 0.99}, True, {"event": 0.97, "what": 0.5}),
        (Second("what", 0, 0.001, spoken_for=True), {"event": 0.97, "what": 0.99}, True, {"event": 0.97, "what": 0.99}),
        (Second("event", 0, 0.02, spoken_for=False), {"event": 0.97, "what": 0.99}, True, {"event": 0.5, "what": 0.99}),
        (Second("event", 0, 0.02, spoken_for=True), {"event": 0.97, "what": 0.99}, True, {"event": 0.97, "what": 0.99}),
        (Second("event", 0, 0.001, spoken_for=True), {"event": 0.97}, True, {"event": 0.5}),
        (Second("what", 0, 0.999, spoken_for=True), {"event": 0.97, "what": 0.6}, False, {"event": 0.97, "what": 0.999}),
        (Second("what", 0, 0.9, spoken_for=True), {"event": 0.97, "what": 0.6}, False, {"event": 0.97, "what": 0.6}),
        (Second("what", 0, 0.999, spoken_for=True), {"event": 0.97, "what": 0.3}, False, {"event": 0.97, "what": 0.3}),
        (Second("what", 0, 0.001, spoken_for=False), {"how": 0.6}, False, {"how": 0.6}),
    ],
)  # fmt: skip
def test_what_is_made_of_it(
    second: Second,
    before: dict[str, float],
    settled: bool,
    after: dict[str, float],
    bakery: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opinion(monkeypatch, second)
    found = second_opinion(doubts(**before), Reading(), bakery.knowledge, settled=settled)
    assert sures(found) == after


def test_an_account_in_an_unlikely_event_isnt_believed_more(
    bakery: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opinion(
        monkeypatch,
        Second("what", 0, 0.999, spoken_for=True),
        Second("event", 0, 0.2, spoken_for=True),
    )
    found = second_opinion(doubts(event=0.97, what=0.6), Reading(), bakery.knowledge, settled=False)
    assert sures(found) == {"event": 0.97, "what": 0.6}


def test_what_names_its_account_needs_no_second_opinion(bakery: Desk) -> None:
    for note, expected in (
        ("van repairs 80 bank", {"Van repairs": 80, "Bank": -80}),
        ("Shell 43 card", {"Van fuel": 43, "Card": -43}),
        ("Tesco till 9", {"Milk": 9, "Till": -9}),
    ):
        assert posted(bakery, note) == expected


def test_the_encoder_itself_is_heard(bakery: Desk) -> None:
    """What it is asked in earnest: words that say what something was, and an account for that."""
    said = {
        "new tyres for the delivery van 240 bank": "Van repairs",
        "diesel 55 card": "Van fuel",
        "boxes for the cakes 34 card": "Packaging",
    }
    listed = [Candidate(t.name, {}) for t in bakery.knowledge.chart.for_role("cost")]
    for note, account in said.items():
        shares = read_alone(note, listed)
        assert max(shares, key=lambda name: shares[name]) == account, note
        assert sum(shares.values()) <= 1.0001
