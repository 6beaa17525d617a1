"""Word vectors, topics and the scorer as they are shipped: what they tell, and what they leave open."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.meaning.candidate import Candidate
from nl2x.notes.meaning.choice import DOUBTED_ACCOUNT
from nl2x.notes.meaning.scorer import weigh
from nl2x.notes.meaning.topics import NOTHING, about
from nl2x.notes.meaning.vectors import vectors
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal


@pytest.mark.parametrize(
    ("near", "middle", "far"),
    [("plumber", "electrician", "raffle"), ("flour", "sugar", "insurance"), ("diesel", "petrol", "dentist")],
)
def test_like_things_are_nearer(near: str, middle: str, far: str) -> None:
    table = vectors()
    assert table.of(near) @ table.of(middle) > table.of(near) @ table.of(far) + 0.1


def test_plurals_capitals_and_accents_are_the_same_word() -> None:
    table = vectors()
    assert np.allclose(table.of("Café"), table.of("cafe"))
    assert table.of("ladders") @ table.of("ladder") > 0.5


def test_a_word_that_nobody_knows_is_marked() -> None:
    (known, unknown) = vectors().tokens("ladder qzxvorb")
    assert known.whole and not unknown.whole
    assert np.isfinite(unknown.vector).all()


@pytest.mark.parametrize("text", ["", "123 45.60", "!!!", "🙂"])
def test_no_words_tell_nothing(text: str) -> None:
    assert about(text).shares == {NOTHING: 1.0} or about(text).told < 0.6
    assert not vectors().of("").any()


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("bought tyres and a wiper blade for the van", "vehicle_expense"),
        ("worming tablets for the dog", "pets"),
        ("roof tiles and gutter fixed", "repairs"),
        ("ginger and cinnamon", "purchases"),
    ],
)
def test_topics_of_everyday_words(text: str, concept: str) -> None:
    shares = about(text).shares
    assert concept in sorted(shares, key=lambda c: -shares[c])[:3]


def test_shares_add_up_and_the_span_is_a_word() -> None:
    told = about("two bags of compost")
    assert abs(sum(told.shares.values()) - 1) < 1e-3
    assert told.span is not None and "two bags of compost"[slice(*told.span)] in (
        "compost",
        "bags",
        "two",
        "of",
    )


CANDIDATES = [
    Candidate("Uniforms", {"clothing": 1.0}),
    Candidate("Rent", {"rent_expense": 1.0}, ("october rent",)),
    Candidate("Web hosting", {"hosting": 1.0}, ("netlify, october", "domain renewal")),
]  # fmt: skip


def test_the_scorer_tells_what_the_lexicon_doesnt() -> None:
    first = weigh("a dozen chef whites", CANDIDATES, {})[0]
    assert first.account == "Uniforms" and first.probability > 0.5


def test_a_name_that_says_nothing_stays_a_question() -> None:
    weighed = weigh("qzxvorb 88", CANDIDATES, {})
    assert weighed[0].probability < DOUBTED_ACCOUNT
    assert sum(w.probability for w in weighed) < 1


def test_what_was_posted_before_counts_by_meaning() -> None:
    bare = [Candidate("One", {}), Candidate("Two", {})]
    met = [Candidate("One", {}, ("fastly invoice",)), Candidate("Two", {}, ("chairs for the hall",))]
    before = {w.account: w.probability for w in weigh("cdn bill from fastly", bare, {})}
    after = {w.account: w.probability for w in weigh("cdn bill from fastly", met, {})}
    assert after["One"] > before["One"] + 0.2 and after["One"] > 1.3 * after["Two"]


def test_a_clear_rule_is_never_overruled(knowledge: Knowledge, desk: Desk) -> None:
    result = desk.propose("paid the water bill 60.10")
    assert isinstance(result, Proposal) and "Water" in result.programs[0]
    assert not any(b.words == "what such words are about" for b in result.because)


def test_torch_is_never_imported() -> None:
    code = (
        "import sys; from nl2x.notes.meaning.scorer import weigh; from nl2x.notes.meaning.candidate import Candidate; "
        "weigh('ink', [Candidate('One', {}), Candidate('Two', {})], {}); assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
