"""`nl2x code` at a real terminal: the code stands there whole and once, and Ctrl-C gives the best so far."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from nl2x.cli.views.draft import Draft
from nl2x.cli.views.settling import meant
from nl2x.code.candidates.streaming import Streamed
from nl2x.code.reading.task import read_task
from tests.terminal import Terminal, screen

ADD = '''def add(a, b):
    """Add two numbers."""
    return a + b
'''
UNTOLD = "def add(a, b):\n    return a + b\n"
"""The same where a check failed: it isn't called what it doesn't do."""
IMPOSSIBLE = ("code", "add two numbers: add(2, 3) == 5", "--check", "add(1, 1) == 3", "--model", "light")


def test_a_recipes_code_is_there_once(tmp_path: Path) -> None:
    words = 'how many vowels are in a text, ignoring case. count_vowels("Anna") gives 2'
    terminal = Terminal("code", words, NL2X_DATA=str(tmp_path))
    assert terminal.end() == 0
    seen = terminal.seen()
    assert seen.count("def count_vowels(") == 1 and seen.count("\n    return ") == 1, seen
    assert "“ignoring case”" in seen.split("return ")[1], "the verdict comes below the code"


@pytest.mark.light_model
def test_what_the_model_writes_streams_from_its_first_line_and_is_there_once(tmp_path: Path) -> None:
    terminal = Terminal(*IMPOSSIBLE, "-n", "1", NL2X_DATA=str(tmp_path))
    terminal.wait_for("return a")
    assert "def add(a, b):" in terminal.raw and "✗" not in terminal.raw, "it streams while it is written"
    assert terminal.end() == 1
    assert UNTOLD in terminal.seen(), terminal.seen()
    assert terminal.seen().count("def add(") == 1


@pytest.mark.light_model
@pytest.mark.parametrize("moment", ["return a", "trying another way", "other ways"])
def test_an_interrupt_gives_the_best_so_far(tmp_path: Path, moment: str) -> None:
    terminal = Terminal(*IMPOSSIBLE, NL2X_DATA=str(tmp_path))
    terminal.wait_for(moment)
    if moment != "return a":
        terminal.wait_for(lambda raw: "…" in raw.rpartition(moment)[2] or raw.rstrip().endswith(moment))
    terminal.type("\x03")
    assert terminal.end() == 130
    seen = terminal.seen()
    assert seen.count("def add(") in ((0, 1) if moment == "return a" else (1,)), seen
    if "def add(" in seen:
        assert "interrupted: the best so far" in seen
        assert seen.rstrip().endswith("nl2x: interrupted, nothing half-written")


@pytest.mark.light_model
def test_what_an_interrupt_leaves_is_logged(tmp_path: Path, nl2x) -> None:
    place = {"NL2X_DATA": str(tmp_path)}
    terminal = Terminal(*IMPOSSIBLE, **place)
    terminal.wait_for("trying another way")
    terminal.type("\x03")
    assert terminal.end() == 130
    (run,) = json.loads(nl2x("log", "--json", env=place).stdout)["runs"]
    assert run["code"] == UNTOLD and run["status"] == "failed"


@pytest.mark.light_model
def test_what_is_open_is_settled_by_a_key(tmp_path: Path) -> None:
    terminal = Terminal(
        "code", "add two numbers: add(2, 3) == 5", "--model", "light", "-n", "1", NL2X_DATA=str(tmp_path)
    )
    terminal.wait_for("Enter leaves it open: ")
    terminal.type("y\n")
    terminal.wait_for("✓ add(2, 2) == 4")
    terminal.wait_for(lambda raw: "verified;" in raw.rpartition("✓ add(2, 2) == 4")[2])
    terminal.wait_for(lambda raw: raw.rpartition("verified;")[2].rstrip(" ").endswith(("open:", "no:")))
    if "leaves it open: " in terminal.raw.rpartition("verified;")[2]:
        terminal.type("\n")
    terminal.wait_for("example for later tasks?")
    terminal.type("\n")
    assert terminal.end() == 0
    assert terminal.seen().count("def add(") == 1, terminal.seen()


@pytest.mark.light_model
def test_another_value_changes_the_code_or_fails(tmp_path: Path) -> None:
    terminal = Terminal("code", "add two numbers: add(2, 3) == 5", "--model", "light", "-n", "1",
                        NL2X_DATA=str(tmp_path))  # fmt: skip
    terminal.wait_for("Enter leaves it open: ")
    terminal.type("what?\n")
    terminal.wait_for("that's no Python value")
    terminal.type("9\n")
    assert terminal.end() == 1
    assert "✗ add(2, 2) == 9: it gave 4" in terminal.seen()


@pytest.mark.light_model
def test_an_interrupt_at_the_question_keeps_what_is_there(tmp_path: Path, nl2x) -> None:
    place = {"NL2X_DATA": str(tmp_path)}
    terminal = Terminal("code", "add two numbers: add(2, 3) == 5", "--model", "light", "-n", "1", **place)
    terminal.wait_for("Enter leaves it open: ")
    terminal.type("\x03")
    assert terminal.end() == 130 and terminal.seen().count("def add(") == 1
    assert json.loads(nl2x("log", "--json", env=place).stdout)["runs"][0]["code"] == ADD


@pytest.mark.light_model
def test_where_nothing_was_tried_nothing_is_written(tmp_path: Path, nl2x) -> None:
    out = tmp_path / "f.py"
    done = nl2x(
        "code", "return twice the number", "--model", "light", "-n", "1", "--out", str(out),
        env={"NL2X_DATA": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 2 and "def twice" in done.stdout and not out.exists()
    assert done.stderr.splitlines()[-1].startswith("nl2x: nothing of this could be tried, so nothing was")


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("y", "4"), ("Yes", "4"), ("n", "5"), ("", ""), ("7", "7"), ("[1, 2]", "[1, 2]"), ("hm", None),
        ("-3", "-3"), ("None", "None"), ("__import__('os')", None),
    ],
)  # fmt: skip
def test_what_an_answer_means(answer: str, value: str | None) -> None:
    assert meant(answer, "4", ["5"]) == value


def test_what_an_answer_to_a_text_means() -> None:
    assert meant("Ada", "'ada'", []) == "'Ada'"
    assert meant("n", "'ada'", []) is None, "which other?"


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[[], str]:
    """What stands on a small screen so far."""
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("LINES", "12")
    raw: list[str] = []

    def seen() -> str:
        raw.append(capsys.readouterr().out)
        return screen("".join(raw).replace("\n", "\r\n"), 12, 40)

    return seen


def test_a_draft_that_is_the_code_stays_and_what_was_said_meanwhile_goes(drawn: Callable[[], str]) -> None:
    draft = Draft()
    for piece in ("def add(a, b):\n", "    return", " a + b"):
        draft.text(piece)
    draft.progress("trying it")
    draft.progress("trying another way")
    assert "trying another way" in drawn()
    draft.settle("def add(a, b):\n    return a + b\n")
    assert drawn() == "def add(a, b):\n    return a + b\n"


@pytest.mark.parametrize("lines", [1, 5, 12, 40])
def test_another_draft_gives_way_to_the_code(drawn: Callable[[], str], lines: int) -> None:
    draft, code = Draft(), "def f(x):\n    return 1\n"
    sys.stdout.write("$ nl2x code …\n")
    for number in range(lines):
        draft.text(f"    line {number} " + "long enough to be wrapped, and more of it " * (number % 3) + "\n")
    draft.progress("trying it")
    draft.settle(code)
    seen = drawn()
    assert seen == f"$ nl2x code …\n{code}" if lines < 12 else seen.endswith(f"\n{code}"), seen
    assert "line" not in seen, "nothing of it scrolled away where it can't be taken back"


def test_control_characters_of_a_model_do_nothing_to_the_terminal(drawn: Callable[[], str]) -> None:
    Draft().text("x = 1\x1b[2J\x07\r\n")
    assert drawn() == "x = 1[2J\n"


@pytest.mark.parametrize(
    ("words", "written", "shown"),
    [
        ("add(a, b): add two numbers", ["    return a", " + b"], ADD.rstrip("\n")),
        ("add two numbers: add(2, 3) == 5", ["a", ", b):\n    ", "return a + b"], ADD.rstrip("\n")),
        ("add(a, b): add", ["    ", '"', '""Its own."""\n'], 'def add(a, b):\n    """Its own."""\n'),
        (
            "double a number",
            ["def f(x):\n", "    return 2 * x"],
            'def f(x):\n    """Double a number."""\n    return 2 * x',
        ),
        ("add(a, b): add two numbers", [], "def add(a, b):\n"),
    ],
)
def test_the_docstring_is_streamed_too(words: str, written: list[str], shown: str) -> None:
    told: list[str] = []
    stream = Streamed(told.append, read_task(words))
    for piece in written:
        stream.piece(piece)
    stream.end()
    assert "".join(told).startswith(shown)
