"""What was paid already and is paid once more, or where nothing is open: one question, whose yes completes the entry."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import amounts_of, book, posted, wanted

ACCOUNTS = "A Bank; A Debtors; L Creditors; E Capital; I Tuition; X Printing; X Rent"
HISTORY = """
7/1|Capital paid in|Bank 9000/Capital 9000
8/3,9/3|rent|Rent 400/Bank 400
8/20|Invoice 77, Lindqvist, piano lessons|Debtors 480/Tuition 480
9/2|Lindqvist paid invoice 77|Bank 480/Debtors 480
9/5|Bill from Corvo Print, flyers|Printing 150/Creditors 150
9/20|Paid Corvo Print|Creditors 150/Bank 150
"""
OPEN = "9/22|Invoice 78, Abara, violin lessons|Debtors 300/Tuition 300\n"

AGAIN = [
    ("Lindqvist paid invoice 77 again, 480", "Bank 480/Debtors 480"),
    ("Lindqvist paid 480 for invoice 77", "Bank 480/Debtors 480"),
    ("paid the Corvo Print bill again, 150", "Creditors 150/Bank 150"),
]


@pytest.mark.parametrize("more", ["", OPEN], ids=["nothing open", "another open"])
@pytest.mark.parametrize(("note", "entry"), AGAIN, ids=[note for note, _ in AGAIN])
def test_a_yes_books_what_was_paid_again(note: str, entry: str, more: str, tmp_path: Path) -> None:
    teacher = book(tmp_path, ACCOUNTS, HISTORY + more)
    asked = teacher.propose(note).question
    assert asked is not None and "was paid already" in asked.text and asked.options == ("yes", "no")
    told = teacher.propose(note, ["yes"])
    assert isinstance(told, Proposal) and doubt(told) is None, told.question
    assert amounts_of(told) == wanted(entry)


def test_that_somebody_else_has_an_invoice_open_settles_nothing(tmp_path: Path) -> None:
    teacher = book(tmp_path, ACCOUNTS, HISTORY + OPEN.replace("300", "900"))
    asked = teacher.propose("Lindqvist paid invoice 77 once more, 480").question
    assert asked is not None and "was paid already" in asked.text


def test_a_no_posts_nothing(tmp_path: Path) -> None:
    teacher = book(tmp_path, ACCOUNTS, HISTORY)
    told = teacher.propose("Lindqvist paid 480 for invoice 77", ["no"])
    assert told.question is not None and told.question.kind == "declined"


def test_what_is_open_is_no_second_payment(tmp_path: Path) -> None:
    teacher = book(tmp_path, ACCOUNTS, HISTORY + OPEN)
    assert posted(teacher, "Abara paid invoice 78, 300") == wanted("Bank 300/Debtors 300")
