"""Training books with a past, and the small networks that learn to choose from them."""

from __future__ import annotations

import io
import random
from dataclasses import replace

import numpy as np
import openpyxl
import pytest

from nl2x.notes.meaning.choice import Signs
from nl2x.tune.choosing import Case, Plan, by_sureness, crosswise, held, trained
from nl2x.tune.encoder import held_out, unlearned
from nl2x.tune.past import continued, echo, entry_of, halves, parts, sides_of, sum_in
from nl2x.tune.told import Line, Told, read

BOOK = Told(
    "a cake stall",
    (("bank", "Bank"), ("cash", "Tin"), ("creditors", "Owed"), ("income", "Cakes"), ("expense", "Flour")),
    (
        Line("bought", "Flour", "cash", "flour 12.50 out of the tin"),
        Line("sold", "Cakes", "-", "cakes, 1.640,00 in all"),
        Line("bought_on_credit", "Flour", "-", "mill sent flour, 310, pay later"),
        Line("nothing_happened", "-", "-", "order more flour, 20"),
        Line("transfer", "Bank", "cash", "tin to the bank 200"),
        Line("bought", "?", "-", "something for 9"),
    ),
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.640 to Frau Lindner", 1640),
        ("GEZ 55,08", 55.08),
        ("2.4k for the oven, 3 of them", 2400),
        ("flour 12.50", 12.5),
        ("none", None),
    ],
)
def test_the_largest_figure_is_the_sum(text: str, value: float | None) -> None:
    assert sum_in(text) == value


def test_a_reading_gives_both_sides() -> None:
    assert entry_of(BOOK.lines[0], BOOK) == ("Flour", "Tin", 12.5)
    assert entry_of(BOOK.lines[1], BOOK) == ("Bank", "Cakes", 1640.0)
    assert entry_of(BOOK.lines[2], BOOK) == ("Flour", "Owed", 310.0)
    assert entry_of(BOOK.lines[4], BOOK) == ("Bank", "Tin", 200.0)
    assert entry_of(BOOK.lines[3], BOOK) is None
    assert sides_of(Line("invoiced", "Cakes", "-", "40 to be paid"), BOOK) is None  # nobody owes it anything


def test_each_half_is_read_with_the_other_posted_and_with_nothing_posted() -> None:
    made = halves(BOOK)
    assert len(made) == 4 and {len(half.to_read) for half in made} == {3}
    assert [len(half.past) for half in made[1::2]] == [0, 0] and made[0].past
    assert not {line.text for line in made[0].past} & {line.text for line in made[0].to_read}
    rows = list(openpyxl.load_workbook(io.BytesIO(made[0].workbook()))["Journal"].iter_rows(values_only=True))
    assert rows[0][:3] == ("Date", "Description", "Account")
    debits, credits = (sum(row[at] or 0 for row in rows[1:]) for at in (3, 4))
    assert debits == credits > 0


def test_a_book_whose_notes_are_in_order_is_read_on_from_where_it_was_left() -> None:
    book = replace(BOOK, lines=BOOK.lines[:5] * 4, in_order=True)
    made = parts(book)
    assert [len(one.past) for one in made] == [0, 4, 8, 12]  # a reminder was never posted
    assert [line for one in made for line in one.to_read] == list(book.lines)
    assert parts(BOOK) == halves(BOOK) and len(continued(BOOK)) == 4


def test_what_was_used_up_has_no_side_of_money() -> None:
    book = replace(BOOK, accounts=(*BOOK.accounts, ("asset", "Flour in store")))
    assert sides_of(Line("supplies_used", "Flour", "-", "used 40 of the flour in store"), book) is None


def test_an_echo_has_words_of_its_note_and_an_account_of_the_same_kind() -> None:
    source = random.Random(2)
    note = Line("bought", "Flour", "cash", "flour off Harbour Mills 12.50 out of the tin")
    for _ in range(30):
        heard = echo(note, BOOK, source)
        assert set(heard.text.split()[:-1]) <= set(note.text.split()) and heard.what == "Flour"
        assert sum_in(heard.text) != 12.5


def test_the_books_that_the_encoder_learned_from_are_left_out() -> None:
    books = unlearned()
    assert 100 < len(books) < len(read())
    assert any(held_out(book, 0.15) for book in books)


def _cases(count: int) -> list[Case]:
    """Lists of three: right is the one with the largest first sign, and none where all are below nought."""
    source = np.random.default_rng(3)
    made = []
    for number in range(count):
        rows = source.normal(size=(3, 4))
        right = np.zeros(4, bool)
        right[int(rows[:, 0].argmax()) if rows[:, 0].max() > 0 else 3] = True
        made.append(Case(Signs(rows, np.array([rows[:, 0].max(), 1.0])), right, number % 10))
    return made


def test_it_learns_what_decides_and_the_same_way_for_the_same_seed() -> None:
    pytest.importorskip("torch")
    plan = Plan(hidden=8, epochs=40, decay=0.05)
    found = crosswise(_cases(600), plan)
    sure = [one.right for one in found if one.sure > 0.8]
    assert sum(one.right for one in found) > 500 and sum(sure) > 0.97 * len(sure) > 250
    assert by_sureness(found)["all"] == f"{sum(one.right for one in found)}/600"
    one, other = (trained(_cases(100), plan) for _ in range(2))
    assert held(_cases(1)[0], one) == held(_cases(1)[0], other)
