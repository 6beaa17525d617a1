"""`nl2x look`, as users run it."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.books.zoo_cash import in_out_and_dropdown
from tests.books.zoo_records import address_book

Run = Callable[..., CompletedProcess[str]]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "stall.xlsx"
    path.write_bytes(in_out_and_dropdown())
    return path


def test_plain_words(nl2x: Run, book: Path) -> None:
    done = nl2x("look", str(book))
    assert done.returncode == 0
    assert "stall is taken for a cash book" in done.stdout
    assert "F  Balance: balance; calculated, goes on as =F7+D8-E8" in done.stdout
    assert "\x1b" not in done.stdout


def test_json_is_one_object_and_corrections_stay(nl2x: Run, book: Path) -> None:
    done = nl2x("look", str(book), "--json", "--set", "the description column is C")
    said = json.loads(done.stdout)
    assert said["layout"] == "cash book"
    assert said["lists"][0]["columns"][2]["role"] == "description"
    assert "stall.nl2x.toml" in done.stderr
    again = json.loads(nl2x("look", str(book), "--json").stdout)
    assert again == said


def test_a_book_without_a_place_to_post(nl2x: Run, tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(address_book())
    done = nl2x("look", str(path))
    assert done.returncode == 0
    assert "no place to post was found" in done.stdout


@pytest.mark.parametrize("name", ["missing.xlsx", ".", "notes.txt"])
def test_bad_input_is_exit_2_and_one_line(nl2x: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    done = nl2x("look", str(tmp_path / name), "--json")
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
