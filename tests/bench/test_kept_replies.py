"""Replies kept by benchmarks/tasks.py stand for the model, whatever was changed in the prompts since."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).parents[2] / "benchmarks/tasks.py"
TASK = {
    "task_id": "mine", "prompt": "triple a number n", "signature": "def triple(n):", "shown": [], "clauses": [],
    "entry_point": "triple", "tests": "assert triple(2) == 6\nassert triple(0) == 0", "tags": [],
    "reference": "def triple(n):\n    return 3 * n\n", "mutants": [],
}  # fmt: skip
WRONG, RIGHT = "    return n + 3\n```", "    return 3 * n\n```"


def measured(folder: Path, replies: list[str], *options: str) -> dict[str, Any]:
    tasks, kept = folder / "tasks.jsonl", folder / "replies.jsonl"
    tasks.write_text(json.dumps(TASK) + "\n")
    made = [{"text": text, "tokens": 9, "logprob": -1.0, "finish": "stop"} for text in replies]
    lines = [{"key": "of another prompt", "task": "mine", "replies": [reply]} for reply in made]
    kept.write_text("".join(json.dumps(line) + "\n" for line in lines))
    command = [
        sys.executable,
        str(SCRIPT),
        str(tasks),
        "--replies",
        str(kept),
        "--whatever-the-prompt",
        *options,
    ]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


@pytest.mark.parametrize(
    ("replies", "right", "some_right"), [([RIGHT], 1, 1), ([WRONG], 0, 0), ([WRONG, RIGHT], 0, 1), ([], 0, 0)]
)
def test_attempt_by_attempt(tmp_path: Path, replies: list[str], right: int, some_right: int) -> None:
    found = measured(tmp_path, replies, "-n", "2", "--without", "recipes")
    assert (found["tasks"], found["right"], found["any"]) == (1, right, some_right)


def test_with_one_attempt_the_later_replies_count_for_nothing(tmp_path: Path) -> None:
    assert measured(tmp_path, [WRONG, RIGHT], "--without", "more", "--without", "recipes")["any"] == 0


def test_an_answer_settles_which_attempt_is_meant(tmp_path: Path) -> None:
    found = measured(tmp_path, [WRONG, RIGHT], "-n", "2", "--without", "recipes", "--answers", "1")
    assert (found["right"], found["answered"]) == (0, 1)
    without = measured(tmp_path, [WRONG, RIGHT], "-n", "2", "--without", "recipes")
    assert without["answered"] == 0


def test_no_answer_makes_wrong_code_right(tmp_path: Path) -> None:
    found = measured(tmp_path, [WRONG, WRONG], "-n", "2", "--without", "recipes", "--answers", "3")
    assert (found["right"], found["answered"]) == (0, 0)
