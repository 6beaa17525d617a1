"""`nl2x code` as it is typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nl2x.cli.log import shortened

KEYS = {"status", "code", "checks", "unchecked", "candidates", "model", "seconds"}


@pytest.mark.slow
@pytest.mark.default_model
def test_an_easy_task_end_to_end(nl2x, tmp_path: Path) -> None:
    out = tmp_path / "f.py"
    # Two examples: one alone is passed by n + 2 or by n * n as well, and then nothing is verified.
    shown = ["double(2) == 4", "double(5) == 10"]
    task = f"double(n) doubles a number. {' and '.join(shown)}"
    done = nl2x("code", task, "--json", "--out", str(out))
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result.keys() >= KEYS
    assert result["status"] == "verified" and result["unchecked"] == []
    assert result["checks"] == [{"check": one, "passed": True, "words": one} for one in shown]
    assert out.read_text() == result["code"]
    space: dict = {}
    exec(result["code"], space)
    assert space["double"](21) == 42


@pytest.mark.slow
@pytest.mark.light_model
def test_what_fails_exits_1_and_writes_nothing(nl2x, tmp_path: Path) -> None:
    out = tmp_path / "f.py"
    done = nl2x(
        "code", "-", "--model", "light", "-n", "1", "--check", "f(1) == 'impossible'",
        "--signature", "def f(x)", "--json", "--out", str(out), input="add one",
    )  # fmt: skip
    assert done.returncode == 1
    result = json.loads(done.stdout)
    assert result.keys() >= KEYS and result["status"] == "unverified"
    assert not out.exists()


@pytest.mark.parametrize(
    ("arguments", "input_", "says"),
    [
        ((), "", "the task is empty"),
        (("-",), "   \n", "the task is empty"),
        (("-",), "x" * 1_000_000, "1000000 characters"),
        (("x", "--signature", "def f("), "", "doesn't parse"),
        (("f(1) == 2 and f(1) == 3",), "", "contradict"),
        (("x", "--tests", "/nowhere/t.py"), "", "/nowhere/t.py"),
        (("x", "-n", "0"), "", "-n"),
        (("x", "--model", "/nowhere/at-all.gguf"), "", "at-all.gguf"),
        (("x", "--check", "f(2) =="), "", "--check"),
        (("double x", "--check", "1/0"), "", "doesn't call the function: 1/0"),
        (("asdkjh qwe zxc",), "", "doesn't say what the code should do"),
        (("12345",), "", "doesn't say what the code should do"),
    ],
)
def test_bad_input_is_one_line_and_exit_2(nl2x, arguments, input_, says) -> None:
    done = nl2x("code", *arguments, input=input_)
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert says in done.stderr and len(done.stderr.strip().splitlines()) == 1, done.stderr


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("def test_a():\n    assert f(2) == \n", "t.py, line 2: not Python"),
        ("assert f(2) == 4\nassert (f(1) == 2\n", "t.py, line 2: not Python"),
        ("  assert f(2) == 4\n", "t.py, line 1: not Python"),
        ("assert f(2) == 4\0\n", "t.py"),
    ],
)
def test_tests_that_are_not_python(nl2x, tmp_path: Path, content: str, says: str) -> None:
    (tmp_path / "t.py").write_text(content)
    done = nl2x("code", "f(x) doubles x", "--tests", "t.py", cwd=tmp_path)
    assert done.returncode == 2, done.stderr
    assert says in done.stderr and "fault of nl2x" not in done.stderr and not done.stdout


def test_bytes_that_are_not_text(nl2x) -> None:
    done = nl2x("code", "-", input=b"\xff\xfe\x00")
    assert done.returncode == 2 and "UTF-8" in done.stderr


SLUG = "turn a title into a url slug: slug('Hello,  World!') gives 'hello-world'"


def test_a_recipe_and_its_log(nl2x, tmp_path: Path) -> None:
    place = {"NL2X_DATA": str(tmp_path / "data")}
    target = tmp_path / "tools.py"
    target.write_text("X = 1\n")
    piped = nl2x("code", SLUG, env=place)
    assert piped.returncode == 0 and piped.stdout.rstrip().splitlines()[-1].startswith("    return")
    assert "verified" in piped.stderr
    only = nl2x("code", SLUG, "-x", "--into", str(target), env=place)
    assert only.stdout == piped.stdout and target.read_text() == "X = 1\n", "not without --yes"
    assert only.returncode == 3, "it is left to a person"
    assert nl2x("code", SLUG, "-x", "--into", str(target), "--yes", env=place).returncode == 0
    assert "X = 1\n" in target.read_text() and "def slug(" in target.read_text()
    listed = json.loads(nl2x("log", "url slug", "--json", env=place).stdout)["runs"]
    assert len(listed) == 3 and listed[-1]["status"] == "verified" and listed[-1]["name"] == "slug"
    assert json.loads(nl2x("log", "no such words", "--json", env=place).stdout) == {"runs": []}


def test_type_hints_are_shown_and_written_where_it_is_said(nl2x, tmp_path: Path) -> None:
    target, before = tmp_path / "tools.py", "def half(n):\n    return n / 2\n\n\ndef show(x):\n    print(x)\n"
    target.write_text(before)
    (tmp_path / "test_tools.py").write_text(
        "from tools import half\n\n\ndef test():\n    assert half(3) == 1.5\n"
    )
    place = {"NL2X_DATA": str(tmp_path / "data")}
    done = nl2x("code", "add type hints to half", "--into", str(target), env=place)
    assert done.returncode == 3 and target.read_text() == before, "not without --yes"
    assert "+def half(n: int) -> float:\n" in done.stderr and "half: n: int (test_tools.py)" in done.stderr
    done = nl2x("code", "type hints for all functions", "--into", str(target), "--json", "--yes", env=place)
    result = json.loads(done.stdout)
    assert done.returncode == 0 and result.keys() >= KEYS and result["status"] == "unverified"
    assert result["unchecked"] == ["x of show: nothing that could be run gives it a value"]
    after = before.replace("half(n)", "half(n: int) -> float").replace("show(x)", "show(x) -> None")
    assert target.read_text() == after
    again = nl2x("code", "add type hints to half", "--into", str(target), "--yes", env=place)
    assert again.returncode == 0 and "has it already" in again.stderr and target.read_text() == after
    listed = json.loads(nl2x("log", "type hints", "--json", env=place).stdout)["runs"]
    assert [run["name"] for run in listed] == ["", "half"]


@pytest.mark.slow
def test_a_continuation_is_logged_beside_what_it_goes_on_from(nl2x, tmp_path: Path) -> None:
    place = {"NL2X_DATA": str(tmp_path / "data")}
    assert nl2x("code", SLUG, env=place).returncode == 0
    # "instead": the example of before holds no more. What changes nothing would be refused, and isn't logged.
    change = "the result in upper case instead. slug('a b') == 'A-B'"
    again = nl2x("code", "-c", change, "--json", "--model", "light", "-n", "1", env=place)
    assert again.returncode in (0, 1)
    listed = json.loads(nl2x("log", "url slug", "--json", env=place).stdout)["runs"]
    assert len(listed) == 2 and listed[-1]["status"] == "verified" and listed[-1]["name"] == "slug"
    assert change in listed[0]["words"] and listed[0]["code"] == json.loads(again.stdout)["code"]


def test_the_log_is_searched_by_all_words_and_shows_one_run(nl2x, tmp_path: Path) -> None:
    place = {"NL2X_DATA": str(tmp_path)}
    vowels = 'how many vowels are in a text, ignoring case. count_vowels("Anna") gives 2'
    assert nl2x("code", SLUG, env=place).returncode == nl2x("code", vowels, env=place).returncode == 0

    def found(*words: str) -> list[int]:
        return [run["id"] for run in json.loads(nl2x("log", *words, "--json", env=place).stdout)["runs"]]

    assert found("url", "title") == found("title url") == found("SLUG", "verified") == [1]
    assert found("verified") == [2, 1] and found("unverified") == [] and found("title", "vowels") == []
    shown = nl2x("log", "1", env=place)
    assert shown.stdout.startswith("import re\n") and shown.stdout.rstrip().endswith('.strip("-")')
    assert "turn a title into a url slug" in shown.stderr and "candidate 1: recipe: " in shown.stderr
    assert nl2x("log", "1", "--candidates", env=place).stdout.count("def slug(") >= 2
    (run,) = json.loads(nl2x("log", "1", "--json", env=place).stdout)["runs"]
    assert run["candidates"][0].keys() == {"origin", "code", "passed", "failed"}
    nothing = nl2x("log", "zebra", env=place)
    assert nothing.stdout == "" and "nothing in the log" in nothing.stderr
    number = nl2x("log", "99999", env=place)
    assert number.returncode == 2 and "the log has no run 99999" in number.stderr
    assert nl2x("log", "2", "--limit", "1", env=place).returncode == 0


def test_long_words_are_listed_without_their_middle() -> None:
    words = "count the words of a text " + "and so on " * 20 + "now ignore case"
    assert shortened(words).startswith("count the words") and shortened(words).endswith(" now ignore case")
    assert len(shortened(words)) <= 100 and shortened("short words") == "short words"
    assert len(shortened("x" * 300)) <= 100


def test_nothing_to_continue(nl2x, tmp_path: Path) -> None:
    done = nl2x("code", "-c", "ignore case", env={"NL2X_DATA": str(tmp_path)})
    assert done.returncode == 2 and "nothing to continue" in done.stderr


def test_a_log_that_cannot_be_written_does_not_take_the_answer_away(nl2x, tmp_path: Path) -> None:
    (tmp_path / "code.sqlite3").write_text("this is no database, it is a text file of some length" * 20)
    done = nl2x("code", SLUG, env={"NL2X_DATA": str(tmp_path)})
    assert done.returncode == 0 and "def slug(" in done.stdout and "not logged" in done.stderr
    assert nl2x("log", env={"NL2X_DATA": str(tmp_path)}).returncode == 4
