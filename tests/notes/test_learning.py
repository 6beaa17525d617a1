"""A posting that a person settled is an example from then on; one that nobody looked at isn't."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from nl2x.books.posting.correct import correct
from nl2x.books.posting.history import history
from nl2x.books.posting.undo import undo
from nl2x.books.settings import read_settings, settings_path
from nl2x.errors import BadInput
from nl2x.notes.book.examples import example_lines, examples_of
from nl2x.notes.note import Desk, Options
from nl2x.notes.outcome import Proposal


def account_of(result: object) -> str:
    assert isinstance(result, Proposal)
    return result.entries[0].lines[0].account


def test_one_confirmed_entry_teaches_a_suppliers_account(desk: Desk, book: Path) -> None:
    before = desk.propose("Quorvex 34.20 on the card")
    assert before.question is not None
    settled = desk.propose("Quorvex 34.20 on the card", ["Advertising"])
    assert isinstance(settled, Proposal) and account_of(settled) == "Advertising"
    desk.post(settled)
    again = Desk.open(book, Options(today=desk.options.today)).propose("quorvex 41.10, card")
    assert isinstance(again, Proposal) and again.question is None and account_of(again) == "Advertising"


def test_nothing_is_learned_from_what_was_only_proposed(desk: Desk, book: Path) -> None:
    desk.propose("Quorvex 34.20 on the card", ["Advertising"])
    again = Desk.open(book, Options(today=desk.options.today)).propose("quorvex 41.10, card")
    assert again.question is not None


def opened(book: Path, desk: Desk) -> Desk:
    return Desk.open(book, Options(today=desk.options.today))


def without_a_question(desk: Desk, book: Path) -> Desk:
    """After a posting that somebody settled, one that went by it unseen; the first is taken back then."""
    first = desk.propose("Quorvex 34.20 on the card", ["Advertising"])
    assert isinstance(first, Proposal)
    desk.post(first)
    second = opened(book, desk).propose("quorvex 41.10, card")
    assert isinstance(second, Proposal) and second.question is None
    opened(book, desk).post(second)
    undo(book, "1")
    return opened(book, desk)


def test_what_nobody_confirmed_teaches_nothing(desk: Desk, book: Path) -> None:
    after = without_a_question(desk, book)
    assert after.propose("quorvex 52, card").question is not None
    left_out = [e for e in examples_of(book) if e.left_out]
    assert [e.words for e in left_out] == ["quorvex 41.10, card"] and "nobody confirmed it" in left_out[
        0
    ].left_out


def test_as_last_time_is_as_it_was_last_also_if_nobody_confirmed_it(desk: Desk, book: Path) -> None:
    raised = desk.propose("rent 1,100 by bank on 12 November")
    assert isinstance(raised, Proposal)
    desk.post(raised)
    again = opened(book, desk).propose("same rent as last time, by bank")
    assert isinstance(again, Proposal)
    assert again.entries[0].lines[0].debit == 1100


def test_what_a_person_agreed_to_teaches(desk: Desk, book: Path) -> None:
    known = desk.propose("flyers 34.20 on the card")
    assert isinstance(known, Proposal) and known.question is None
    desk.post(known, confirmed=True)
    assert not [e for e in examples_of(book) if e.left_out]


def test_a_row_that_somebody_corrected_is_an_example(desk: Desk, book: Path) -> None:
    without_a_question(desk, book)
    workbook = openpyxl.load_workbook(book)
    sheet = workbook["Journal"]
    row = next(r for r in range(2, sheet.max_row + 1) if str(sheet.cell(r, 3).value).startswith("quorvex"))
    sheet.cell(row, 2).value = "Packaging"
    workbook.save(book)
    again = opened(book, desk).propose("quorvex 52, card")
    assert isinstance(again, Proposal) and again.question is None and account_of(again) == "Packaging"


def test_rows_that_moved_are_known_still(desk: Desk, book: Path) -> None:
    without_a_question(desk, book)
    workbook = openpyxl.load_workbook(book)
    workbook["Journal"].insert_rows(2, 2)
    for row, cells in ((2, ("Rent", "Rent", 950, None)), (3, ("Bank Account", "Rent", None, 950))):
        for column, value in enumerate((dt.date(2026, 8, 31), *cells), start=1):
            workbook["Journal"].cell(row, column).value = value
    workbook.save(book)
    assert [e.words for e in examples_of(book) if "nobody" in e.left_out] == ["quorvex 41.10, card"]


def test_the_settings_say_what_is_an_example(desk: Desk, book: Path) -> None:
    without_a_question(desk, book)
    correct(book, ["Quorvex is an example"])
    assert read_settings(book).examples == {"quorvex": True}
    again = opened(book, desk).propose("quorvex 52, card")
    assert isinstance(again, Proposal) and account_of(again) == "Advertising"
    correct(book, ["“quorvex” is no example"])
    assert opened(book, desk).propose("quorvex 52, card").question is not None
    correct(book, ["card is an example"])  # how it was paid tells nothing
    assert opened(book, desk).propose("quorvex 52, card").question is not None


def test_an_entry_of_the_book_itself_may_be_said_to_be_none(desk: Desk, book: Path) -> None:
    used = [e for e in examples_of(book) if "rent" in e.words.casefold()]
    assert used and not any(e.left_out for e in used)
    correct(book, ["rent is no example"])
    found = [e for e in examples_of(book) if "rent" in e.words.casefold()]
    assert all(e.left_out == "said to be none" for e in found)
    lines = [*example_lines(examples_of(book))]
    assert any(line.startswith("No examples") for line in lines) and "nl2x look --set" in lines[-1]


def test_settings_that_say_neither_yes_nor_no_are_refused(book: Path) -> None:
    settings_path(book).write_text('[examples]\n"quorvex" = "Advertising"\n', encoding="utf-8")
    with pytest.raises(BadInput, match="true or false"):
        read_settings(book)


def test_what_was_posted_before_this_was_kept_counts_as_it_did(desk: Desk, book: Path) -> None:
    from nl2x.books.posting.post import post

    known = desk.propose("flyers 34.20 on the card")
    assert isinstance(known, Proposal)
    post(
        book, known.plan, words="flyers 34.20 on the card"
    )  # a posting without origin, as histories have them
    (entry,) = history(book)
    assert entry.origin is None and entry.told.note == "flyers 34.20 on the card" and entry.told.confirmed
    assert not [e for e in examples_of(book) if e.left_out]
