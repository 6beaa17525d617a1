"""The generator gives what it promises; training lowers the loss, the same way for the same seed."""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import numpy as np
import pytest

from nl2x.notes.catalogue import concepts
from nl2x.notes.meaning.topics import NOTHING
from nl2x.tune import topics
from nl2x.tune.generator.charts import book, chart
from nl2x.tune.generator.notes import note
from nl2x.tune.generator.things import things
from nl2x.tune.generator.wordings import wrapped


def test_every_thing_belongs_to_a_concept_of_the_catalogue() -> None:
    assert {row.concept for row in things()} <= set(concepts())
    assert sum(len(row.things) + len(row.firms) for row in things()) > 3000


def test_the_same_seed_gives_the_same_book_and_notes() -> None:
    def made(seed: int) -> tuple[object, ...]:
        source = random.Random(seed)
        accounts = chart(source)
        return (*accounts, *(note(accounts, source) for _ in range(5)))

    assert made(3) == made(3) != made(4)


def test_right_accounts_are_accounts_of_the_book_and_some_notes_have_none() -> None:
    source = random.Random(5)
    asked = 0
    for _ in range(20):
        accounts = chart(source)
        names = {g.account.name for g in accounts}
        for written in (note(accounts, source) for _ in range(10)):
            assert written.right <= names and written.text
            asked += not written.right
    assert 20 <= asked <= 120


def test_a_books_past_is_searchable() -> None:
    source = random.Random(6)
    accounts = chart(source)
    own = book(accounts, source)
    assert own.chart.get("Bank") is not None
    earlier = [words for g in accounts for words in g.earlier if len(words) > 12]
    assert any(own.precedents.like(words) for words in earlier)


def test_a_wording_keeps_its_thing_but_for_slips() -> None:
    source = random.Random(7)
    kept = sum("copper pipe" in wrapped("copper pipe", source) for _ in range(200))
    assert kept > 170


def test_held_out_things_are_never_trained_on() -> None:
    known, unseen = topics.split(topics.phrases(), 0.15)
    assert not set(known) & set(unseen)
    assert 0.1 < len(unseen) / (len(known) + len(unseen)) < 0.2


@pytest.mark.slow
def test_training_lowers_the_loss_and_goes_on_where_it_was(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    listed = dict(list(topics.phrases().items())[:80])
    made = topics.examples(listed, random.Random(1), 2)
    names = [*sorted({c for t in listed.values() for c in t}), NOTHING]

    def run(epochs: int, state: Path | None) -> tuple[dict[str, np.ndarray], list[float]]:
        return topics.train(made, names, argparse.Namespace(seed=1, epochs=epochs, state=state))

    weights, losses = run(3, None)
    again, _ = run(3, None)
    assert losses[-1] < losses[0]
    assert all(np.array_equal(weights[k], again[k]) for k in weights)
    state = tmp_path / "state.pt"
    run(3, state)
    _, resumed = run(3, state)
    assert resumed == losses
