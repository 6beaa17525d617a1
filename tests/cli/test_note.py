"""`nl2x note` as the contract has it: exit codes, one JSON object, nothing written unless it says so."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.terminal import Terminal

ROOT = Path(__file__).parents[2]
Run = Callable[..., subprocess.CompletedProcess[str]]
KEYS = {"status", "entries", "cells", "because", "question", "options", "id", "seconds"}


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return Path(shutil.copy(ROOT / "examples" / "bakery.xlsx", tmp_path / "b.xlsx"))


@pytest.fixture
def nl2x_note(nl2x: Run) -> Run:
    """`nl2x note …`, with the rules alone, on 14 November 2026."""

    def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        return nl2x("note", *arguments, "--model", "rules", "--today", "2026-11-14", input=stdin, cwd=ROOT)

    return run


def test_posted(nl2x_note: Run, book: Path) -> None:
    done = nl2x_note(str(book), "paid the rent, 950", "--yes", "--json", "--check", "len(wb.sheetnames) > 1")
    assert done.returncode == 0, done.stderr
    data = json.loads(done.stdout)
    assert set(data) == KEYS
    assert data["status"] == "posted"
    assert data["entries"] == [
        {
            "date": "2026-11-14",
            "lines": [
                {"account": "Rent", "debit": 950.0, "credit": 0.0},
                {"account": "Bank Account", "debit": 0.0, "credit": 950.0},
            ],
        }
    ]
    assert {"sheet": "Journal", "cell": "D94", "before": None, "after": 950} in data["cells"]
    assert data["id"] == "1"


@pytest.mark.parametrize(
    ("note", "now", "owed"),
    [
        ("bought a second-hand oven for 2.4k, half now, half in a month", 1200.0, 1200.0),
        ("bought a display fridge, 1,200: 400 now, the rest due next month", 400.0, 800.0),
    ],
)
def test_paid_in_part_the_rest_is_owed(
    nl2x_note: Run, book: Path, note: str, now: float, owed: float
) -> None:
    data = json.loads(nl2x_note(str(book), note, "--yes", "--json").stdout)
    assert data["entries"][0]["lines"] == [
        {"account": "Ovens and Equipment", "debit": now + owed, "credit": 0.0},
        {"account": "Bank Account", "debit": 0.0, "credit": now},
        {"account": "Accounts Payable", "debit": 0.0, "credit": owed},
    ]


def test_parts_on_different_days_are_never_passed_over(nl2x_note: Run, book: Path) -> None:
    done = nl2x_note(str(book), "sold a cake for 100, half now, half in a month", "--yes", "--json")
    data = json.loads(done.stdout)
    assert (done.returncode, data["status"]) == (3, "asked") and "now" in data["question"]


def test_the_preview_gives_reasons_cells_and_effect(nl2x_note: Run, book: Path) -> None:
    shown = nl2x_note(str(book), "water bill 64 quid, came out this morning", "--dry-run").stdout
    assert "“water bill”" in shown and "Journal, row 94 (new): 2026-11-14 | Water | " in shown
    lines = [" ".join(line.split()) for line in shown.splitlines()]
    assert "Balance Sheet Bank Account 16,227.90 → 16,163.90" in lines and "the books balance" in lines


def test_a_picture_on_request(nl2x_note: Run, book: Path, tmp_path: Path) -> None:
    file = tmp_path / "seen.svg"
    done = nl2x_note(
        str(book), "water bill 64 quid, came out this morning", "--dry-run", "--picture", str(file)
    )
    assert done.returncode == 0 and "Journal: after" in file.read_text(encoding="utf-8")


def test_a_picture_that_cannot_be_written_posts_nothing(nl2x_note: Run, book: Path, tmp_path: Path) -> None:
    before = book.read_bytes()
    nowhere = str(tmp_path / "no" / "seen.svg")
    done = nl2x_note(str(book), "water bill 64 quid, came out this morning", "--yes", "--picture", nowhere)
    assert (done.returncode, len(done.stderr.strip().splitlines())) == (2, 1), done.stderr
    assert book.read_bytes() == before


def test_asked(nl2x_note: Run, book: Path) -> None:
    before = book.read_bytes()
    done = nl2x_note(str(book), "paid the plumber", "--yes", "--json")
    data = json.loads(done.stdout)
    assert (done.returncode, data["status"], set(data)) == (3, "asked", KEYS)
    assert data["question"] == "How much was it?"
    assert book.read_bytes() == before


def test_the_answer_is_taken(nl2x_note: Run, book: Path) -> None:
    done = nl2x_note(str(book), "petrol on the card", "--yes", "--json", "--answer", "41.20")
    assert json.loads(done.stdout)["status"] == "posted", done.stdout


def test_a_failed_check_is_refused(nl2x_note: Run, book: Path) -> None:
    before = book.read_bytes()
    done = nl2x_note(str(book), "paid the rent, 950", "--yes", "--json", "--check", "1 == 2")
    data = json.loads(done.stdout)
    assert (done.returncode, data["status"], set(data)) == (1, "refused", KEYS)
    assert book.read_bytes() == before


def test_dry_run_shows_and_writes_nothing(nl2x_note: Run, book: Path) -> None:
    before = book.read_bytes()
    done = nl2x_note(str(book), "paid the rent, 950", "--dry-run")
    assert done.returncode == 0
    assert "Bank Account" in done.stdout
    assert book.read_bytes() == before


def test_without_yes_and_without_a_terminal_nothing_is_written(nl2x_note: Run, book: Path) -> None:
    before = book.read_bytes()
    assert nl2x_note(str(book), "paid the rent, 950").returncode == 3
    assert book.read_bytes() == before


def test_the_note_from_a_pipe(nl2x_note: Run, book: Path) -> None:
    assert nl2x_note(str(book), "-", "--yes", stdin="paid the rent, 950").returncode == 0


BAD = [
    (["no-such.xlsx", "paid rent 950"], 2),
    (["BOOK", "   "], 2),
    (["BOOK", "paid rent 950", "--today", "2026-02-30"], 2),
    (["BOOK", "paid rent 950", "--yes", "--check", "1 +"], 2),
]


@pytest.mark.parametrize(("arguments", "code"), BAD, ids=[" ".join(a) for a, _ in BAD])
def test_bad_input_gets_one_line(nl2x: Run, book: Path, arguments: list[str], code: int) -> None:
    before = book.read_bytes()
    command = [str(book) if a == "BOOK" else a for a in arguments]
    done = nl2x("note", *command, "--model", "rules", input="", cwd=ROOT)
    assert done.returncode == code, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert book.read_bytes() == before


def test_a_file_that_is_no_workbook(nl2x_note: Run, tmp_path: Path) -> None:
    book = tmp_path / "b.xlsx"
    book.write_bytes(b"not a zip file")
    done = nl2x_note(str(book), "paid rent 950", "--yes", "--json")
    data = json.loads(done.stdout)
    assert (done.returncode, data["status"], set(data)) == (2, "refused", KEYS)


def test_a_file_of_notes_may_be_run_twice(nl2x_note: Run, book: Path, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("paid the rent, 950\npaid the plumber\nflyers, 60 on the card\n", encoding="utf-8")
    done = nl2x_note(str(book), "--from", str(notes), "--yes", "--json")
    data = json.loads(done.stdout)
    assert done.returncode == 3
    assert [n["status"] for n in data["notes"]] == ["posted", "posted", "asked"]
    assert set(data) >= KEYS
    again = json.loads(nl2x_note(str(book), "--from", str(notes), "--yes", "--json").stdout)
    assert [n["status"] for n in again["notes"]] == ["posted before", "posted before", "asked"]


TELLS_MORE = (
    "petrol 41.20 on the card, Nadia drove to the contest in Leeds with both trays, the sign "
    "and her sister's tent"
)


def test_what_is_left_over_of_a_note_is_named_with_the_entry_and_a_yes_posts_it(
    nl2x_note: Run, book: Path
) -> None:
    before = book.read_bytes()
    asked = nl2x_note(str(book), TELLS_MORE, "--yes", "--json")
    data = json.loads(asked.stdout)
    assert asked.returncode == 3 and data["status"] == "asked" and book.read_bytes() == before
    assert "Nadia drove" in data["question"] and data["options"] == ["yes", "no"]
    assert [line["account"] for line in data["entries"][0]["lines"]] == ["Delivery and Fuel", "Credit Card"]
    assert nl2x_note(str(book), TELLS_MORE, "--yes", "--answer", "no").returncode == 3
    assert book.read_bytes() == before
    assert nl2x_note(str(book), TELLS_MORE, "--yes", "--answer", "yes").returncode == 0
    assert book.read_bytes() != before


def test_a_lower_line_asks_less(nl2x_note: Run, book: Path) -> None:
    assert nl2x_note(str(book), TELLS_MORE, "--yes", "--sure", "0.05").returncode == 0


def test_at_a_terminal_one_yes_is_enough(book: Path) -> None:
    terminal = Terminal("note", str(book), TELLS_MORE, "--model", "rules", "--today", "2026-11-14")
    terminal.wait_for("Is it right all the same?")
    terminal.type("yes\n")
    assert terminal.end() == 0
    assert terminal.seen().count("Posted as 1") == 1, terminal.seen()


@pytest.mark.parametrize("more", [(), ("--json",), ("--dry-run",)])
def test_an_answer_to_nothing_is_refused(nl2x_note: Run, book: Path, more: tuple[str, ...]) -> None:
    before = book.read_bytes()
    done = nl2x_note(str(book), "paid the rent, 950", "--yes", "--answer", "70", *more)
    assert done.returncode == 2
    told = json.loads(done.stdout)["question"] if "--json" in more else done.stderr
    assert 'nothing was asked that "70" answers' in told
    assert book.read_bytes() == before


def test_an_answer_that_tells_more_is_heard(nl2x_note: Run, book: Path) -> None:
    done = nl2x_note(str(book), "paid the rent, 950", "--yes", "--answer", "on the card", "--json")
    assert done.returncode == 0, done.stderr
    lines = json.loads(done.stdout)["entries"][0]["lines"]
    assert [line["account"] for line in lines] == ["Rent", "Credit Card"]
