"""`nl2x note --from FILE`: next month's line is posted, the same file run again isn't, and it says which."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from nl2x.books.posting.history import history
from nl2x.cli.views.note_batch import run_batch
from nl2x.errors import BadInput
from nl2x.notes.note import Desk, Options

BAKERY = Path(__file__).parents[2] / "examples" / "bakery.xlsx"
NOTES = "paid the rent, 950 by bank\nflyers, 60 on the card\n"
Batch = Callable[..., tuple[int, str]]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return Path(shutil.copy(BAKERY, tmp_path / "b.xlsx"))


@pytest.fixture
def batch(book: Path, capsys: pytest.CaptureFixture[str]) -> Batch:
    """Runs a file of these notes, told on a day; gives the exit code and what is printed."""

    def run(name: str, notes: str, day: str, *answers: str) -> tuple[int, str]:
        file = book.parent / name
        file.write_text(notes, encoding="utf-8")
        options = Options(today=dt.date.fromisoformat(day))
        code = run_batch(book, file, options, [], yes=True, as_json=False, answers=answers)
        return code, capsys.readouterr().out

    return run


def alone(book: Path, day: str, note: str, *answers: str) -> None:
    desk = Desk.open(book, Options(today=dt.date.fromisoformat(day)))
    desk.post(desk.propose(note, answers))  # type: ignore[arg-type]


def words(book: Path) -> list[str]:
    return [entry.words for entry in history(book)]


def test_next_months_line_is_posted(batch: Batch, book: Path) -> None:
    assert batch("nov.txt", NOTES, "2026-11-14")[0] == 0
    code, out = batch("dec.txt", NOTES, "2026-12-14")
    assert code == 0 and "2 posted, 0 posted before" in out
    assert words(book) == NOTES.splitlines() * 2


@pytest.mark.parametrize("day", ["2026-11-14", "2026-11-15"])
def test_the_same_file_run_again_posts_nothing_and_says_so(batch: Batch, book: Path, day: str) -> None:
    batch("nov.txt", NOTES, "2026-11-14")
    before = book.read_bytes()
    code, out = batch("nov.txt", NOTES + "paid the electrician\n", day)
    assert code == 3 and book.read_bytes() == before
    assert "line 1: posted before, as 1, told on 2026-11-14: paid the rent, 950" in out
    assert "line 2: posted before, as 2" in out and "0 posted, 2 posted before" in out


def test_a_file_that_is_used_again_next_month_is_asked_about(batch: Batch, book: Path) -> None:
    batch("monthly.txt", NOTES, "2026-11-14")
    before = book.read_bytes()
    code, out = batch("monthly.txt", NOTES, "2026-12-14")
    assert code == 3 and book.read_bytes() == before
    assert "line 1 as 1" in out and "line 2 as 2" in out and "Post them once more?" in out
    assert batch("monthly.txt", NOTES, "2026-12-14", "no")[0] == 0 and book.read_bytes() == before
    code, out = batch("monthly.txt", NOTES, "2026-12-14", "line 2: no", "yes")
    assert code == 0 and "1 posted, 1 posted before" in out
    code, out = batch("monthly.txt", NOTES, "2026-12-14", "no")
    assert code == 0 and "0 posted, 2 posted before" in out


def test_another_days_file_of_the_same_name_loses_nothing(batch: Batch, book: Path) -> None:
    batch("notes.txt", "flyers, 60 on the card\npaid the rent, 950 by bank\n", "2026-11-14")
    code, out = batch("notes.txt", "flyers, 60 on the card\nwater bill 64 by bank\n", "2026-11-15")
    assert code == 3 and "line 1 as 1" in out and "1 posted, 0 posted before" in out


def test_a_note_with_a_day_of_its_own_is_the_same_whenever_the_file_is_run(batch: Batch, book: Path) -> None:
    note = "flyers, 60 on the card on 3 November\n"
    batch("nov.txt", note, "2026-11-14")
    code, out = batch("nov.txt", note, "2026-12-20")
    assert code == 0 and "0 posted, 1 posted before" in out


def test_a_line_that_stands_twice_is_posted_twice(batch: Batch, book: Path) -> None:
    first = "flyers, 60 on the card on 3 November\n"
    batch("nov.txt", first, "2026-11-14")
    code, out = batch("nov.txt", first + "paid the rent, 950 by bank\n" + first, "2026-11-14", "line 3: yes")
    assert code == 0 and "2 posted, 1 posted before" in out


@pytest.mark.parametrize("twice", ["petrol 41.20 on the card", "paid the water bill, 64 by bank"])
@pytest.mark.parametrize("later", ["2026-11-21", "2026-12-14"])
def test_the_second_of_two_lines_alike_isnt_posted_unasked_later(
    batch: Batch, book: Path, twice: str, later: str
) -> None:
    notes = f"{twice}\nflyers, 60 on the card\n{twice}\n"
    assert (
        "2 posted, 0 posted before, 0 shown only, 1 with a question" in batch("n.txt", notes, "2026-11-14")[1]
    )
    before = book.read_bytes()
    code, out = batch("n.txt", notes, later)
    assert code == 3 and "line 1 as 1" in out and "line 3 as 1" in out and book.read_bytes() == before
    assert batch("n.txt", notes, later, "no")[0] == 0 and book.read_bytes() == before
    code, out = batch("n.txt", notes, later, "line 3: yes", "no")
    assert code == 0 and "1 posted, 2 posted before" in out
    assert "0 posted, 3 posted before" in batch("n.txt", notes, later, "no")[1]


def test_the_second_of_two_lines_alike_that_was_answered_alone_is_done(batch: Batch, book: Path) -> None:
    twice = "petrol 41.20 on the card"
    batch("n.txt", f"{twice}\n{twice}\n", "2026-11-14")
    alone(book, "2026-11-14", twice, "yes")
    before = book.read_bytes()
    code, out = batch("n.txt", f"{twice}\n{twice}\n", "2026-11-21")
    assert code == 3 and "line 1 as 1" in out and "line 2 as 2" in out and book.read_bytes() == before


def test_what_is_taken_back_is_posted_again(batch: Batch, book: Path) -> None:
    from nl2x.books.posting.undo import undo

    batch("nov.txt", NOTES, "2026-11-14")
    undo(book, "1")
    assert "1 posted, 1 posted before" in batch("nov.txt", NOTES, "2026-11-14")[1]


def test_a_question_answered_alone_is_done(batch: Batch, book: Path) -> None:
    notes = NOTES + "paid the plumber for repairs\n"
    assert batch("nov.txt", notes, "2026-11-14")[0] == 3
    alone(book, "2026-11-15", "paid the plumber for repairs", "120", "bank")
    before = book.read_bytes()
    code, out = batch("nov.txt", notes, "2026-11-15")
    assert code == 0 and "line 3: posted before, as 3" in out and book.read_bytes() == before
    code, out = batch("nov.txt", notes, "2026-12-14")
    assert code == 3 and "line 3 as 3" in out, "long after it is asked, not posted"


def test_the_same_words_alone_last_month_are_another_note(batch: Batch, book: Path) -> None:
    alone(book, "2026-11-14", "paid the rent, 950 by bank")
    code, out = batch("dec.txt", NOTES, "2026-12-14")
    assert code == 0 and "2 posted, 0 posted before" in out


def test_a_lines_question_is_answered_by_its_number(batch: Batch, book: Path) -> None:
    notes = NOTES + "paid the plumber for repairs\n"
    code, out = batch("nov.txt", notes, "2026-11-14", "line 3: 120", "line 3: bank")
    assert code == 0 and "3 posted" in out
    assert (
        history(book)[2].changes and "0 posted, 3 posted before" in batch("nov.txt", notes, "2026-11-14")[1]
    )


@pytest.mark.parametrize("answer", ["120", "line 9: 120"])
def test_an_answer_to_nothing_is_refused_and_nothing_posted(batch: Batch, book: Path, answer: str) -> None:
    before = book.read_bytes()
    with pytest.raises(BadInput, match="line"):
        batch("nov.txt", NOTES, "2026-11-14", answer)
    assert book.read_bytes() == before


def test_two_runs_at_once_post_each_note_once(
    batch: Batch, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from nl2x.notes.batches import batch_run

    propose, other = Desk.propose, []

    def meanwhile(desk: Desk, *arguments: object, **more: object) -> object:
        result = propose(desk, *arguments, **more)  # type: ignore[arg-type]
        if not other:
            other.append(True)
            batch("nov.txt", NOTES, "2026-11-14")
        return result

    monkeypatch.setattr(batch_run.Desk, "propose", meanwhile)
    code, out = batch("nov.txt", NOTES, "2026-11-14")
    assert code == 0 and "0 posted, 2 posted before" in out and words(book) == NOTES.splitlines()


def test_a_question_about_an_entry_stands_below_the_entry(batch: Batch) -> None:
    told = "petrol 41.20 on the card, Nadia drove to the contest in Leeds with both trays"
    note = f"{told}, the sign and the blue tent\n"
    code, out = batch("n.txt", note, "2026-11-14")
    assert code == 3
    assert out.index("line 1") < out.index("Delivery and Fuel") < out.index("right all the same?")
    code, out = batch("n.txt", note, "2026-11-14", "line 1: yes")
    assert code == 0 and "1 posted" in out
