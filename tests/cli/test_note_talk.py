"""`nl2x note` at a terminal: what replies do."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from nl2x.cli.views import note as view
from nl2x.errors import EXIT_OK, EXIT_QUESTION
from tests.notes.little_books import TODAY
from tests.notes.test_answers import gardener

UNCLEAR = "marko 65 bank for tuesday"


@pytest.fixture
def garden(tmp_path: Path) -> view.Talk:
    desk = gardener(tmp_path)
    assert desk.options.today == TODAY
    return view.Talk(desk.path, desk.options, (), yes=False, dry_run=False, as_json=False)


def talk(garden: view.Talk, note: str, replies: str, monkeypatch: pytest.MonkeyPatch) -> tuple[int, bool]:
    """The exit code, and whether the workbook changed."""
    before = garden.book.read_bytes()
    monkeypatch.setattr(view, "is_terminal", lambda: True)
    monkeypatch.setattr("sys.stdin", io.StringIO(replies))
    code = garden.run(note, [])
    return code, garden.book.read_bytes() != before


@pytest.mark.parametrize(
    "reply", ["skip", "cancel", "don't know", "neither", "no", "q", "", "yes", "yes\nyes", "zebra"]
)
def test_a_reply_that_names_no_account_writes_nothing(
    reply: str, garden: view.Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert talk(garden, UNCLEAR, f"{reply}\n", monkeypatch) == (EXIT_QUESTION, False)


@pytest.mark.parametrize("replies", ["Depot\ny\n", "yes\n2\nok\n", "what do you mean?\nDepot\nyes\n"])
def test_an_account_and_a_yes_write(replies: str, garden: view.Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert talk(garden, UNCLEAR, replies, monkeypatch) == (EXIT_OK, True)


def test_a_yes_to_a_question_posts_what_was_shown(garden: view.Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    again = "strimmer blades 24 bank on 12 August"
    assert talk(garden, again, "yes\n", monkeypatch) == (EXIT_OK, True)


def test_a_reply_that_answers_nothing_is_told(
    garden: view.Talk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert talk(garden, "strimmer blades 26 bank", "70\nyes\n", monkeypatch) == (EXIT_OK, True)
    assert 'Nothing was asked that "70" answers' in capsys.readouterr().out
