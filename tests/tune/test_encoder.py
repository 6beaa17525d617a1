"""The training books and the encoder: what is read of them, what is held out, that any text is read."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from nl2x.notes.catalogue import events
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED
from nl2x.notes.meaning.pieces import MOST_PIECES, Pieces, normal
from nl2x.tune.encoder import BATCH, UNTOLD, batches, held_out, made
from nl2x.tune.told import MONEY, NONE, UNCLEAR, Told, read

BOOKS = read()
KINDS = {*MONEY, "debtors", "creditors", "asset", "liability", "equity", "income", "expense"}


def test_the_training_books_are_well_formed() -> None:
    assert len(BOOKS) > 50
    for book in BOOKS:
        assert {kind for kind, _ in book.accounts} <= KINDS, book.title
        names = [name for _, name in book.accounts]
        assert len(names) == len(set(names)), book.title
        for line in book.lines:
            assert line.event in events() or line.event == NOTHING_HAPPENED, (book.title, line)
            assert line.what in {*names, UNCLEAR, NONE}, (book.title, line)
            assert line.text, book.title


def test_a_book_is_read_from_its_text(tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_text(
        "=== a stall, UK\nbank|Tide\nexpense|Pitch fees\n--\nbought|Pitch fees|bank|pitch at the fair 40\n\n"
        "nothing_happened|-|-|ask about | the gazebo\n"
        "=== another\nincome|Sales\n--\nsold|Sales|-|takings 80\n",
        encoding="utf-8",
    )
    first, second = read(tmp_path)
    assert first.title == "a stall, UK" and first.purposes == ["Pitch fees"] and len(first.lines) == 2
    assert first.lines[1].text == "ask about | the gazebo" and ("bank", "Tide") in first.accounts
    assert second == Told("another", [("income", "Sales")], second.lines)


def test_books_are_held_out_by_their_title() -> None:
    kept = [book for book in BOOKS if held_out(book, 0.3)]
    assert 0 < len(kept) < len(BOOKS)
    assert {b.title for b in BOOKS if held_out(b, 0.15)} <= {b.title for b in kept}


def test_generated_books_are_learned_from_without_an_event() -> None:
    (book,) = made(1, random.Random(1))
    assert {line.event for line in book.lines} == {UNTOLD}
    (batch, *_) = batches([book], [*events()], random.Random(1))
    assert max(batch.events[: min(BATCH, len(book.lines))]) < 0 <= min(batch.events[-3:])


def test_figures_are_all_alike_and_words_come_in_pieces() -> None:
    pieces = Pieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "#", "paid", "rent", "gro", "##om", "##er"])
    assert normal("Paid £1,250.00 rent") == normal("paid £7 rent")
    assert pieces.of("paid rent 950") == [2, 5, 6, 4, 3]
    assert pieces.of("Groomer") == [2, 7, 8, 9, 3]
    assert pieces.of("Züge") == [2, 1, 3]


@pytest.mark.parametrize("text", ["", " ", "日本語", "=1+1", "x" * 5000, "paid " * 3000, "\x00\x07"])
def test_any_text_is_read(text: str) -> None:
    pieces = Pieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "#", "paid"])
    assert 2 <= len(pieces.of(text)) <= MOST_PIECES + 1
