"""What a question offers where it isn't sure what happened, and where an answer says it by naming a table."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from nl2x.notes.catalogue import event
from nl2x.notes.events.for_and_against import read_in_two_ways
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts import read_facts
from nl2x.notes.meaning.happenings import happened, is_bare, likely
from nl2x.notes.wording.segments import whole
from tests.notes.journals import book
from tests.notes.small_books import TODAY, day, desk, typed

ACCOUNTS = "A Bank;A Cash;L Customer Deposits;I Safe Sales;X Safes Bought;X Rent"
HISTORY = """
9/2,10/2|Rent|Rent 700/Bank 700
9/9|Wall safe for Lowe|Cash 310/Safe Sales 310
9/15|Safes from Chubb|Safes Bought 900/Bank 900
"""
TABLES = {
    "Bills": [
        ["Date", "From", "For", "Amount", "Due", "Paid on"],
        [day(8, 4), "Sona", "Panels", 620, day(9, 3), day(9, 2)],
        [day(9, 1), "Sona", "Inverter", 2640, day(10, 1), day(9, 30)],
        [day(10, 19), "Volt", "Pump", 445, day(11, 18)],
    ],
    "Expenses": [
        ["Date", "Paid to", "For", "Kind", "Amount", "How"],
        [day(8, 5), "Zuva", "Petrol", "Fuel", 40, "Cash"],
        [day(8, 11), "Cable Co", "Breakers", "Materials", 96.5, "Bank"],
        [day(9, 4), "Zuva", "Petrol", "Fuel", 50, "Cash"],
    ],
}


def test_what_the_encoder_finds_likely_is_offered(tmp_path: Path) -> None:
    at = book(tmp_path, ACCOUNTS, HISTORY)
    question = at.propose("Mr Bond left eighty pounds down on the safe he's ordered").question
    assert question is None or event("customer_advance").means in question.options


def test_a_purchase_that_belongs_in_bills_is_owed(tmp_path: Path) -> None:
    at = desk(TABLES, tmp_path)
    note = "service at Tao Dive, their bill is 480, 2 weeks to pay like usual"
    found = typed(at, note, "Bills")
    assert found.get("Bills!D5") == 480 and "Bills!F5" not in found, found


@pytest.mark.parametrize(("thousandths", "value"), [(True, "6.500"), (False, "6500")])
def test_three_decimals_where_the_books_money_has_them(thousandths: bool, value: str) -> None:
    facts = read_facts("petrol 6.500 cash", today=TODAY, thousandths=thousandths)
    assert str(facts.amounts[0].value) == value and len(facts.amounts[0].readings) == 2 - thousandths


def test_a_few_words_are_no_sentence() -> None:
    assert is_bare("van 300") and not is_bare("paid the man for the van, 300")
    assert likely("van 300") == happened("van 300")


def test_two_readings_that_contradict_each_other_make_a_doubt(tmp_path: Path) -> None:
    knowledge = book(tmp_path, ACCOUNTS, HISTORY).knowledge
    note = "Smith Ltd paid 600 for six months support in advance"
    segment = whole(read_facts(note, today=TODAY))
    advance = Guess(event("customer_advance"), 2.0)
    assert read_in_two_ways(advance, segment, knowledge)
    assert not read_in_two_ways(replace(advance, cue=(0, 5)), segment, knowledge), "a word of it says more"
    assert not read_in_two_ways(advance, whole(read_facts("Smith 600 ahead", today=TODAY)), knowledge)
