"""All signs together say what happened: what the trained weights make of rules, wording and the book."""

from __future__ import annotations

import datetime as dt

import pytest

from nl2x.notes.answering.answers import Said
from nl2x.notes.book.facts_of import facts_of
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import events
from nl2x.notes.events.guessing import Guesser
from nl2x.notes.events.likelihood import FEATURES, WHOLE, Guessed, fitting, likely, names_of, signs
from nl2x.notes.events.recognise import Guess
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED
from nl2x.notes.wording.segments import whole
from tests.notes.journals import book

TODAY = dt.date(2026, 6, 1)
ACCOUNTS = "A Current account; A Petty cash; A Debtors; L Creditors; I Sales; X Materials; X Rent"
HISTORY = """
5/1|Parkes Steel, angle iron on account|Materials 410/Creditors 410
5/4|Invoice to Hatton Gym, railings|Debtors 900/Sales 900
5/7|Rent May|Rent 650/Current account 650
"""


@pytest.fixture(scope="module")
def knowledge(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    return book(tmp_path_factory.mktemp("book"), ACCOUNTS, HISTORY).knowledge


def guessed(text: str, knowledge: Knowledge) -> Guessed:
    segment = whole(facts_of(Said(text), knowledge, TODAY))
    guesses = Guesser(knowledge).guesses(segment)
    return Guessed(guesses[0] if guesses else Guess(events()["bought"], 0.5), 0.8, guesses, segment)


def test_every_event_that_the_book_can_take_has_its_signs(knowledge: Knowledge) -> None:
    names = names_of(knowledge)
    assert {"bought", "invoiced", "paid_bill", NOTHING_HAPPENED} <= set(names) and "asset_sold" not in names
    found = signs(guessed("angle iron 60 cash", knowledge), knowledge)
    assert found.rows.shape == (len(names), len(FEATURES)) and found.whole.shape == (len(WHOLE),)


def test_the_shares_add_up_and_those_that_an_answer_leaves_too(knowledge: Knowledge) -> None:
    told = guessed("Hatton Gym 300", knowledge)
    assert sum(likely(told, knowledge).values()) == pytest.approx(1)
    left = likely(told, knowledge, fitting(["Debtors"], knowledge))
    assert sum(left.values()) == pytest.approx(1) and "bought" not in left and "customer_paid" in left


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("angle iron 60, cash", "bought"),
        ("Parkes delivered more plate on account, 520", "bought_on_credit"),
        ("billed Hatton Gym 240 for the gate", "invoiced"),
        ("paid Parkes the 410", "paid_bill"),
        ("Hatton Gym paid their 900", "customer_paid"),
        ("moved 200 from petty cash to the bank", "transfer"),
        ("remind me to ring Hatton Gym about the gate", NOTHING_HAPPENED),
    ],
)
def test_plain_notes_are_likeliest_what_they_say(text: str, name: str, knowledge: Knowledge) -> None:
    shares = likely(guessed(text, knowledge), knowledge)
    assert max(shares, key=lambda one: shares[one]) == name
