"""`nl2x code` as it is typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

KEYS = {"status", "code", "checks", "unchecked", "candidates", "model", "seconds"}


@pytest.mark.default_model
def test_an_easy_task_end_to_end(nl2x, tmp_path: Path) -> None:
    out = tmp_path / "f.py"
    done = nl2x("code", "double(n) doubles a number. double(2) == 4", "--json", "--out", str(out))
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result.keys() >= KEYS
    assert result["status"] == "verified" and result["unchecked"] == []
    assert result["checks"] == [{"check": "double(2) == 4", "passed": True, "words": "double(2) == 4"}]
    assert out.read_text() == result["code"]
    space: dict = {}
    exec(result["code"], space)
    assert space["double"](21) == 42


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
    ],
)
def test_bad_input_is_one_line_and_exit_2(nl2x, arguments, input_, says) -> None:
    done = nl2x("code", *arguments, input=input_)
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert says in done.stderr and len(done.stderr.strip().splitlines()) == 1, done.stderr


def test_bytes_that_are_not_text(nl2x) -> None:
    done = nl2x("code", "-", input=b"\xff\xfe\x00", text=False)
    assert done.returncode == 2 and b"UTF-8" in done.stderr
