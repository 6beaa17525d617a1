"""Answers that the user keeps are shown to the model beside similar tasks, and beside no others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nl2x.code.candidates.accepted import Accepted, nearest
from nl2x.code.candidates.prompt import SHOWN
from nl2x.code.delivery.examples import examples, kept
from nl2x.code.reading.task import read_task
from nl2x.code.write import Earlier, Settings, write
from tests.terminal import Terminal

PHONE = Accepted(
    3,
    "clean up phone numbers of our choir list: clean_phone('0171 / 234') gives '+49171234'. Leading 0 is +49",
    "def clean_phone(text):\n    return '+49' + ''.join(c for c in text if c.isdigit())[1:]\n",
)  # fmt: skip
VOWELS = Accepted(4, "count_vowels(text): how many vowels", "def count_vowels(text):\n    return 0\n")
NEAR = "phone numbers of the members' list need cleaning. tidy('0171') == '+44171'"


@pytest.mark.parametrize(
    ("words", "number"),
    [
        (NEAR, 3),
        ("count the vowels of a word", 4),
        ("median of a list of numbers", None),
        ("the members' list sorted by town", None),
        ("a class Phone with a method call", None),
        ("turn a title into a url slug", None),
    ],
)
def test_only_one_that_is_near(words: str, number: int | None) -> None:
    found = nearest(read_task(words), (PHONE, VOWELS))
    assert (found.number if found else None) == number


def test_none_before_a_recipe_that_is_far_nearer() -> None:
    task = read_task("count the vowels of a word")
    near = Accepted(5, "vowels of one word sorted", "def f(word):\n    return 0\n")
    assert nearest(task, (near,)) is None
    assert nearest(task, (near,), recipes=False) == near


def test_words_that_ask_for_nothing_any_more_are_passed_over() -> None:
    assert nearest(read_task(NEAR), (Accepted(5, "...", "x = 1\n"), PHONE)) == PHONE


def prompts(box, scripted, words: str, reply: str = "text):\n    return 1\n```", **more) -> list:
    engine = scripted(reply)
    write(words, lambda: engine, box, settings=Settings(candidates=4, batch=1), **more)
    return engine.prompts


def test_it_stands_in_the_prompt_of_the_second_wording(box, scripted) -> None:
    first, second, to_complete, fourth = prompts(box, scripted, NEAR, kept=(VOWELS, PHONE))
    assert first.turns == fourth.turns == SHOWN, "what is the same for all tasks stays as it is"
    assert to_complete.turns == ()
    *shown, (asked, code) = second.turns
    assert tuple(shown) == SHOWN and PHONE.words in asked and PHONE.code in code
    asked_for = (first, second, to_complete, fourth)
    assert [p.user for p in asked_for] == [p.user for p in prompts(box, scripted, NEAR)]


def test_it_takes_no_recipes_place(box, scripted) -> None:
    words = "count the vowels of a word, y is one. vowels('by') == 2"
    _, second, *_ = prompts(box, scripted, words, kept=(VOWELS,))
    assert VOWELS.code in second.turns[-1][1] and "A function for something similar" in second.user


def test_it_is_told_where_an_answer_came_from(box, scripted) -> None:
    right = "    return '+44' + text[1:]\n```"
    engine = scripted("    return 1\n```", right)
    done = write(NEAR, lambda: engine, box, signature="tidy(text)", kept=(PHONE,))
    assert done.passed and done.chosen.candidate.origin == "the model, attempt 2, shown example 3"


def test_none_beside_what_is_gone_on_from(box, scripted) -> None:
    earlier = Earlier("phone numbers of a list cleaned", "def tidy(text):\n    return text\n", "tidy")
    words, reply = "start with +. tidy('1') == '+1'", "    return 1\n```"
    for prompt in prompts(box, scripted, words, reply, kept=(PHONE,), earlier=earlier):
        assert [PHONE.code in code for _, code in prompt.turns] == [False]


VOWELS_ASKED = 'how many vowels are in a text,\n\nignoring case. count_vowels("Anna") gives 2'


def test_kept_listed_edited_and_forgotten(nl2x, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NL2X_DATA", str(tmp_path))
    place = {"NL2X_DATA": str(tmp_path)}
    assert nl2x("code", VOWELS_ASKED, env=place).returncode == 0
    assert examples() == () and not (tmp_path / "examples").exists(), "nothing is kept by itself"
    assert "nothing is kept" in nl2x("log", "--kept", env=place).stderr
    file = tmp_path / "examples/1-count_vowels.py"
    assert str(file) in nl2x("log", "1", "--keep", env=place).stderr
    (run,) = json.loads(nl2x("log", "--json", env=place).stdout)["runs"]
    assert run["kept"] and examples() == (Accepted(1, VOWELS_ASKED, run["code"]),)
    assert "  kept  count_vowels" in nl2x("log", env=place).stdout
    file.write_text("# vowels, y too\n\n\ndef vowels(text):\n    return 3\n")
    assert nl2x("log", "1", "--keep", env=place).returncode == 0
    assert examples() == (Accepted(1, "vowels, y too", "def vowels(text):\n    return 3\n"),), "as edited"
    (listed,) = json.loads(nl2x("log", "--kept", "--json", env=place).stdout)["examples"]
    assert (listed["number"], listed["words"], listed["file"]) == (1, "vowels, y too", str(file))
    assert nl2x("log", "--kept", env=place).stdout == f"1  {file}  vowels, y too\n"
    assert nl2x("log", "1", "--forget", env=place).returncode == 0
    assert examples() == () and nl2x("log", "1", env=place).returncode == 0, "the run itself stays"


@pytest.mark.parametrize(
    "text", ["def f():\n    return 1\n", "# words\n\ndef f(:\n", "# words alone\n", "#\n\nx = 1\n", ""]
)
def test_a_file_that_is_no_example_any_more(nl2x, tmp_path: Path, text: str) -> None:
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples/7-f.py").write_text(text)
    (tmp_path / "examples/notes.py").write_text("# mine\n\nx = 1\n")
    done = nl2x("log", "--kept", env={"NL2X_DATA": str(tmp_path)})
    assert done.returncode == 0 and done.stdout == "" and "7-f.py isn't used" in done.stderr
    assert nl2x("log", "7", "--forget", env={"NL2X_DATA": str(tmp_path)}).returncode == 0
    assert [f.name for f in (tmp_path / "examples").iterdir()] == ["notes.py"]


def test_the_code_keeps_its_own_comments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NL2X_DATA", str(tmp_path))
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples/7.py").write_text("# asked\n\n# A comment.\nX = 1\n")
    ((_, example),) = kept()
    assert example == Accepted(7, "asked", "# A comment.\nX = 1\n")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--keep",), "which run is to be kept?"),
        (("vowels", "--keep"), "which run is to be kept?"),
        (("9", "--keep"), "the log has no run 9"),
        (("--forget",), "which run is meant?"),
        (("9", "--forget"), "run 9 isn't kept"),
    ],
)
def test_what_cannot_be_kept_or_forgotten(
    nl2x, tmp_path: Path, arguments: tuple[str, ...], says: str
) -> None:
    done = nl2x("log", *arguments, env={"NL2X_DATA": str(tmp_path)})
    assert done.returncode == 2 and says in done.stderr and done.stdout == ""


@pytest.mark.light_model
def test_what_failed_is_no_example(nl2x, tmp_path: Path) -> None:
    place = {"NL2X_DATA": str(tmp_path)}
    asked = ("code", "add two numbers: add(2, 3) == 5", "--check", "add(1, 1) == 3", "-n", "1")
    assert nl2x(*asked, "--model", "light", env=place).returncode == 1
    done = nl2x("log", "1", "--keep", env=place)
    assert done.returncode == 2 and "failed what was tried" in done.stderr
    assert not (tmp_path / "examples").exists()


@pytest.mark.light_model
@pytest.mark.parametrize(("key", "number"), [("y", 1), ("", 0)])
def test_what_was_settled_at_a_terminal_may_be_kept(tmp_path: Path, key: str, number: int) -> None:
    words = "add two numbers: add(2, 3) == 5"
    terminal = Terminal("code", words, "--model", "light", "-n", "1", NL2X_DATA=str(tmp_path))
    terminal.wait_for("Enter leaves it open: ")
    terminal.type("y\n")
    terminal.wait_for(lambda raw: "example for later tasks?" in raw or raw.count("leaves it open: ") > 1)
    if "example for later tasks?" not in terminal.raw:
        terminal.type("\n")
        terminal.wait_for("example for later tasks?")
    terminal.type(f"{key}\n")
    assert terminal.end() == 0
    assert len(list((tmp_path / "examples").glob("1-add.py"))) == number
    assert ("kept: " in terminal.seen()) == bool(number)


@pytest.mark.light_model
def test_nobody_is_asked_who_settled_nothing(tmp_path: Path) -> None:
    words = "add two numbers: add(2, 3) == 5"
    terminal = Terminal("code", words, "--model", "light", "-n", "1", NL2X_DATA=str(tmp_path))
    terminal.wait_for("Enter leaves it open: ")
    terminal.type("\n")
    terminal.end()
    assert "example for later tasks?" not in terminal.seen() and not (tmp_path / "examples").exists()
