"""How sure the whole entry is: what of the note nothing in it came of, and the question that is left then."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from nl2x.books.book import Layout
from nl2x.notes.batches.batch import BankLine, bank_notes
from nl2x.notes.checks.confidence import Sign, confidence
from nl2x.notes.checks.out_of_line import is_as_before
from nl2x.notes.checks.whole import FEATURES, LeftOver, asks_for_all, left_over, sure_of_all, unused
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Asked, Proposal
from tests.notes.journals import book

ACCOUNTS = "A Bank; I Lessons; X Rent; X Fuel; X Repairs; X Insurance"
HISTORY = """
5/1,6/1,7/1,8/1|rent of the barn|Rent 400/Bank 400
6/9,8/11|diesel|Fuel 60/Bank 60
7/14|mended the gate, Tom Hale|Repairs 85/Bank 85
8/3|lessons, Mrs Orme|Bank 120/Lessons 120
"""
PLAIN = "diesel 62 from the bank"
MORE = (
    "diesel 62 from the bank, my sister drove to the coast with the big trailer and the blue harrow, "
    "told the neighbours about it and they laughed at the muddy boots"
)


@pytest.fixture
def farm(tmp_path: Path) -> Desk:
    return book(tmp_path, ACCOUNTS, HISTORY)


def test_a_note_that_is_used_up_is_posted_and_one_that_tells_more_is_asked_about(farm: Desk) -> None:
    plain, more = farm.propose(PLAIN), farm.propose(MORE)
    assert isinstance(plain, Proposal) and plain.question is None and plain.sure > 0.85
    assert more.question is not None and "coast" in more.question.text


def test_the_question_names_the_words_and_shows_the_entry(farm: Desk) -> None:
    asked = farm.propose(CONTEST)
    assert isinstance(asked, Proposal) and asked.sure < 0.85
    assert asked.question is not None and asked.question.options == ("yes", "no")
    assert '"spring ploughing contest"' in asked.question.text and '"diesel"' not in asked.question.text
    assert [line.account for line in asked.entries[0].lines] == ["Fuel", "Bank"]


CONTEST = (
    "diesel 62 from the bank for the spring ploughing contest, both tractors and the big trailer, "
    "and Tom brought the harrow that his uncle painted"
)


def test_yes_posts_it_no_posts_nothing_and_what_is_put_right_is_taken(farm: Desk) -> None:
    agreed = farm.propose(CONTEST, ["yes"])
    assert isinstance(agreed, Proposal) and agreed.question is None
    assert isinstance(farm.propose(CONTEST, ["no"]), Asked)
    other = farm.propose(CONTEST, ["Repairs", "yes"])
    assert isinstance(other, Proposal) and other.question is None
    assert other.entries[0].lines[0].account == "Repairs"


def test_one_setting_moves_the_line(farm: Desk) -> None:
    bold = replace(farm, options=replace(farm.options, sure_enough=0.3))
    strict = replace(farm, options=replace(farm.options, sure_enough=0.999))
    assert bold.propose(CONTEST).question is None
    assert strict.propose(PLAIN).question is not None


@pytest.mark.parametrize(
    ("sum_told", "asked"), [("62", False), ("110", False), ("31", False), ("130", True), ("20", True)]
)
def test_a_sum_like_those_before_it_speaks_for_an_entry(sum_told: str, asked: bool, tmp_path: Path) -> None:
    known = book(tmp_path, ACCOUNTS, HISTORY.replace("6/9,8/11", "5/9,6/9,8/11"))
    made = known.propose(CONTEST.replace("62", sum_told))
    assert isinstance(made, Proposal) and (made.question is not None) is asked


def test_too_few_sums_before_it_say_nothing(farm: Desk) -> None:
    assert farm.propose(CONTEST).question is not None


def test_where_a_column_has_to_be_right_too_a_usual_sum_is_not_enough(farm: Desk) -> None:
    entries = [entry for entry in farm.knowledge.examples if entry.lines[0].account == "Rent"]
    other = replace(farm.knowledge, book=replace(farm.knowledge.book, layout=Layout.CASH_BOOK))
    assert is_as_before(entries[:1], farm.knowledge) and not is_as_before(entries[:1], other)


def test_the_words_of_a_bank_are_no_sentences(farm: Desk) -> None:
    line = BankLine(
        dt.date(2026, 9, 1), "DIESEL DEPOT WESTGATE SERVICES NORTH RING ROAD PLATFORM", Decimal(-62)
    )
    (note,) = bank_notes([(1, line)])
    told = farm.propose(note.text, bank=line)
    assert isinstance(told, Proposal) and told.question is None


def test_an_entry_that_a_person_wrote_leaves_nothing_over(farm: Desk) -> None:
    written = farm.propose(CONTEST, ['Dr "Repairs" a1, Cr "Bank" a1', "yes"])
    assert isinstance(written, Proposal) and written.question is None


PROGRAM = '2026-09-01 bought what="Fuel" how="Bank" net=a1 total=a1 counterparty:"Westgate Services"'


def test_what_an_account_a_name_or_an_everyday_verb_is_isnt_left_over(farm: Desk) -> None:
    text = "paid Westgate 62 for fuel for the contest in March"
    assert [text[w.start : w.end] for w in unused(text, [], [PROGRAM], farm.knowledge)] == ["contest"]
    assert unused(text, [(28, 43)], [PROGRAM], farm.knowledge) == []


def test_what_such_entries_were_described_with_isnt_left_over_either(farm: Desk) -> None:
    program = PROGRAM.replace("Fuel", "Repairs")
    text = "Tom Hale mended the trough, 62"
    assert [text[w.start : w.end] for w in unused(text, [], [program], farm.knowledge)] == ["trough"]
    assert [text[w.start : w.end] for w in unused(text, [], [PROGRAM], farm.knowledge)] != ["trough"]


def test_what_came_of_one_word_of_a_way_of_paying_came_of_all(farm: Desk) -> None:
    text = "paid Westgate 62 for fuel, bank transfer"
    assert unused(text, [(27, 31)], [PROGRAM], farm.knowledge) == []
    assert [w.stem for w in unused(text, [], [PROGRAM], farm.knowledge)] != []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("fuel 62, the fuel card", []),  # fuel is what the entry is for
        ("fuel 62, some card", ["card"]),
        ("I've paid 62 for fuel as usual", []),
        ("fuel 62, receipt 14", []),
        ("fuel 62, but never again", ["never"]),
    ],
)
def test_small_words_and_what_is_said_beside_a_name_leave_nothing_over(
    farm: Desk, text: str, left: list[str]
) -> None:
    start = text.index("fuel")
    assert [w.stem for w in unused(text, [(start, start + 4)], [PROGRAM], farm.knowledge)] == left


def test_what_the_event_itself_explains_is_not_left_over(farm: Desk) -> None:
    text = "fuel returned, 62 refunded"
    back = PROGRAM.replace(" bought ", " supplier_refund ")
    assert back != PROGRAM
    assert unused(text, [(0, 4)], [back], farm.knowledge) == []
    assert unused(text, [(0, 4)], [PROGRAM], farm.knowledge)


def test_words_that_stand_together_are_named_together_and_the_longest_first(farm: Desk) -> None:
    text = "fuel 62, tractor, spring ploughing and the barley contest, gate, hens"
    asked = asks_for_all(text, left_over(text, [], [PROGRAM], farm.knowledge))
    assert asked.text.index('"spring ploughing and the barley contest"') < asked.text.index('"tractor"')
    assert asked.text.count('"') == 6
    assert (
        "not sure enough" in asks_for_all("fuel 62", left_over("fuel 62", [], [PROGRAM], farm.knowledge)).text
    )


def test_what_was_shared_or_worked_out_leaves_fewer_clauses_over(farm: Desk) -> None:
    text = "fuel 62, half from the bank and half from the tin"
    place = FEATURES.index("clauses") - FEATURES.index("unused")
    shared = '2026-09-01 bought_two_ways what="Fuel" how="Bank" whole=a1 now=a1*1/2 later=a1-a1*1/2'
    assert left_over(text, [], [PROGRAM], farm.knowledge).numbers[place] == 2
    assert left_over(text, [], [shared], farm.knowledge).numbers[place] == 1


def test_each_thing_left_over_and_each_sign_against_it_makes_it_less_sure() -> None:
    signs, fine = [Sign("event", 0.97, 0.97), Sign("what", 0.97, 0.97)], [0.0, 0.0, -0.1]
    sure = sure_of_all(signs, LeftOver([], fine))
    for place, value in enumerate((3.0, 2.0, -2.0)):
        worse = [*fine[:place], value, *fine[place + 1 :]]
        assert sure_of_all(signs, LeftOver([], worse)) < sure - 0.005
    for field in ("event", "what"):
        doubtful = [replace(s, share=0.5) if s.field == field else s for s in signs]
        assert sure_of_all(doubtful, LeftOver([], fine)) < sure - 0.03


@pytest.mark.parametrize("as_before", [False, True])
def test_a_reading_is_never_surer_than_its_doubts_leave_it(as_before: bool) -> None:
    fine = LeftOver([], [0.0, 0.0, -0.1])
    doubtful = [Sign("event", 0.97, 0.97), Sign("how", 0.6)]
    assert sure_of_all(doubtful, fine, as_before=as_before) == confidence(doubtful) < 0.6


def test_what_is_hardly_likely_is_no_likelier_for_a_usual_sum() -> None:
    signs, much = [Sign("event", 0.97, 0.6)], LeftOver([], [9.0, 4.0, -4.0])
    assert sure_of_all(signs, much, as_before=True) == sure_of_all(signs, much) < 0.6


def test_what_no_sign_was_weighed_for_is_held_against_nothing() -> None:
    unweighed, weighed = ([Sign("event", 0.97, share)] for share in (None, 0.97))
    left = LeftOver([], [1.0, 0.0, -0.1])
    assert sure_of_all(unweighed, left) == sure_of_all(weighed, left)
