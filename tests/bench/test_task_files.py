"""The hand-written task files are sound: references pass, mutants fail, and the checker sees faults."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[2] / "benchmarks/data/tasks"
FILES = sorted(path for path in FOLDER.glob("*.jsonl") if path.name != "dev.jsonl")  # dev has no references
TASK = {
    "task_id": "mine/1",
    "prompt": "Write twice(x).",
    "entry_point": "twice",
    "tests": "assert twice(2) == 4\nassert twice(3) == 6",
    "shown": [],
    "clauses": ["doubles"],
    "reference": "def twice(x):\n    return 2 * x\n",
    "mutants": ["def twice(x):\n    return x * x\n"],
    "tags": ["arithmetic", "easy"],
}


def check(path: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, str(FOLDER / "check_tasks.py"), str(path)], capture_output=True, text=True
    )
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_reference_passes_and_every_mutant_fails(path: Path) -> None:
    code, shown = check(path)
    assert code == 0, shown


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"reference": "def twice(x):\n    return x + 2\n"}, "the reference: failed"),
        ({"mutants": ["def twice(x):\n    return x + x\n"]}, "mutant 1: passed"),
        ({"mutants": ["def thrice(x):\n    return 3 * x\n"]}, "mutant 1: broken"),
        ({"shown": ["twice(1) == 3"]}, "a shown check does not hold: twice(1) == 3"),
        ({"prompt": "Double it."}, "nothing names the function"),
        ({"signature": "def double(x)"}, "its signature is another function's"),
        ({"clauses": []}, "no clause is named"),
        ({"mutants": [TASK["reference"]]}, "two programs are the same"),
        ({"tests": "import os\nos._exit(3)"}, "mine/1: "),
    ],
)
def test_the_checker_says_what_is_wrong(tmp_path: Path, change: dict[str, Any], said: str) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text(json.dumps({**TASK, **change}), encoding="utf-8")
    code, shown = check(path)
    assert code == 1
    assert said in shown and "Traceback" not in shown


def test_a_sound_file_and_one_with_a_task_twice(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text(json.dumps(TASK), encoding="utf-8")
    assert check(path) == (0, "1 tasks, 1 mutants, 0 faults\n")
    path.write_text(f"{json.dumps(TASK)}\n{json.dumps(TASK)}", encoding="utf-8")
    assert "2 tasks ask for 'twice'" in check(path)[1]
