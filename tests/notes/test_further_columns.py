"""Which part of the business an entry belongs to, where a column of the book says it and the note doesn't name it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.small_books import Rows, day, desk

HEAD = ["Date", "Details", "Enterprise", "Category", "In", "Out"]
PAST = [
    (9, 1, "Feed for the calves", "Cattle", "Feed", None, 210),
    (9, 3, "Vet, lame ewe", "Sheep", "Vet", None, 80),
    (9, 8, "Lambs at the mart", "Sheep", "Sales", 1900, None),
    (9, 8, "Mart fee", "Sheep", "Mart fees", None, 60),
    (9, 15, "Vet, milk fever", "Cattle", "Vet", None, 120),
    (9, 21, "Bullocks at the mart", "Cattle", "Sales", 3100, None),
    (9, 21, "Mart fee", "Cattle", "Mart fees", None, 90),
    (10, 2, "Diesel, Glynn", "Farm", "Fuel", None, 300),
    (10, 9, "Ewe nuts, co-op", "Sheep", "Feed", None, 150),
    (10, 12, "Ewe nuts, co-op", "Sheep", "Feed", None, 140),
    (10, 20, "Diesel, Glynn", "Farm", "Fuel", None, 310),
]


@pytest.fixture
def farm(tmp_path: Path) -> Desk:
    rows: Rows = [HEAD, *([day(month, number), *rest] for month, number, *rest in PAST)]
    return desk({"Cash book": rows}, tmp_path)


def parts(at: Desk, note: str) -> list[str] | str:
    """The enterprise of each row that a note adds; what is asked where it is asked about."""
    made = at.propose(note)
    question = doubt(made)
    if question is not None or not isinstance(made, Proposal):
        return question.text if question else "?"
    return [posting.dimensions.get("Enterprise", "") for posting in made.postings]  # type: ignore[union-attr]


def test_a_word_that_means_nearly_its_name_tells_it(farm: Desk) -> None:
    assert parts(farm, "vet for the cow, 90") == ["Cattle"]
    assert parts(farm, "vet for two lambs, 90") == ["Sheep"]


def test_it_is_asked_where_nothing_tells_it(farm: Desk) -> None:
    assert "enterprise" in str(parts(farm, "vet 90"))


def test_what_was_always_so_is_so_again(farm: Desk) -> None:
    assert parts(farm, "diesel from Glynn, 280") == ["Farm"]
    assert parts(farm, "ewe nuts at the co-op, 145") == ["Sheep"]


def test_what_is_told_in_one_breath_is_of_the_same_part(farm: Desk) -> None:
    bold = replace(farm, options=replace(farm.options, sure_enough=0.8))
    assert parts(bold, "sold lambs for 2,100. Paid the mart fees, 70") == ["Sheep", "Sheep"]


def test_the_word_that_told_it_is_shown(farm: Desk) -> None:
    note = "vet for the cow, 90"
    made = farm.propose(note)
    assert isinstance(made, Proposal)
    spans = [b.span for b in made.because if b.field.endswith("Enterprise")]
    assert [note[a:b] for a, b in filter(None, spans)] == ["cow"]


def test_an_account_that_alone_stood_with_the_part_that_is_named(tmp_path: Path) -> None:
    lettings = [(m, 20, "Week let", "Cottage", "Lettings", 500, None) for m in (9, 10)]
    rows: Rows = [HEAD, *([day(month, number), *rest] for month, number, *rest in (*PAST, *lettings))]
    at = desk({"Cash book": rows}, tmp_path)
    made = at.propose("The Doyles paid for their week in the cottage, 540")
    assert isinstance(made, Proposal) and doubt(made) is None
    assert [(p.category, p.dimensions) for p in made.postings] == [("Lettings", {"Enterprise": "Cottage"})]  # type: ignore[union-attr]
