"""Where a note tells no sum, the question says what it was last time, and that is a short answer."""

from __future__ import annotations

import pytest

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.journals import amounts_of, book, posted, wanted

ACCOUNTS = "A Bank; A Till; L Van Loan; E Capital; I Sales; X Wages; X Rent; X Loan Interest"
HISTORY = """
9/1|Capital paid in|Bank 9000/Capital 9000
9/2,10/2|Shop rent|Rent 950/Bank 950
9/30|Wages for September|Wages 2300/Bank 2300
10/31|Wages for October|Wages 2350/Bank 2350
9/28|Van loan instalment|Van Loan 150, Loan Interest 30/Bank 180
10/28|Van loan instalment|Van Loan 150, Loan Interest 29/Bank 179
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return book(tmp_path_factory.mktemp("last"), ACCOUNTS, HISTORY)


@pytest.mark.parametrize(
    ("note", "offered"),
    [
        ("wages for november", ("2350",)),
        ("wages went out", ("2350",)),
        ("shop rent", ("950",)),
        ("the van loan instalment, 28 interest this time", ("178",)),
        ("paid the plumber", ()),
    ],
)
def test_the_question_offers_what_it_was_last_time(shop: Desk, note: str, offered: tuple[str, ...]) -> None:
    question = shop.propose(note).question
    assert question is not None and question.kind == "the amount" and question.options == offered
    assert not offered or "2026-10" in question.text or "each time" in question.text


WAGES = "Wages 2350/Bank 2350"
ANSWERED = [
    ("wages for november", ("2350",), WAGES),
    ("wages for november", ("yes",), WAGES),
    ("wages for november", ("the same",), WAGES),
    ("wages for november", ("same as last time",), WAGES),
    ("wages for november", ("2400 this time",), "Wages 2400/Bank 2400"),
    ("the van loan instalment, 28 interest", ("178",), "Van Loan 150, Loan Interest 28/Bank 178"),
    ("the van loan instalment", ("as always", "yes"), "Van Loan 150, Loan Interest 29/Bank 179"),
]


@pytest.mark.parametrize(("note", "answers", "entry"), ANSWERED, ids=[f"{n}: {a}" for n, a, _ in ANSWERED])
def test_what_is_offered_is_a_short_answer(
    shop: Desk, note: str, answers: tuple[str, ...], entry: str
) -> None:
    found = shop.propose(note, answers)
    assert isinstance(found, Proposal) and found.question is None
    assert amounts_of(found) == wanted(entry)


def test_no_is_no_sum(shop: Desk) -> None:
    question = shop.propose("wages for november", ("no",)).question
    assert question is not None


def test_what_is_as_in_an_earlier_month_isnt_of_that_month(shop: Desk) -> None:
    for note in (
        "wages for november, same as october",
        "november wages went out, same as in october",
        "wages, the same as they were in october",
    ):
        assert posted(shop, note) == wanted(WAGES), note
    assert posted(shop, "wages for october 2350") == "? duplicate"
