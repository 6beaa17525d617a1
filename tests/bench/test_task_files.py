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


FAULTS: list[tuple[dict[str, Any], str]] = [
    ({"reference": "def twice(x):\n    return x + 2\n"}, "the reference: failed: AssertionError()"),
    ({"mutants": ["def twice(x):\n    return x + x\n"]}, "mutant 1: passed"),
    ({"mutants": ["def thrice(x):\n    return 3 * x\n"]}, "mutant 1: broken: KeyError('twice')"),
    ({"shown": ["twice(1) == 3"]}, "a shown check does not hold: twice(1) == 3"),
    ({"prompt": "Double it."}, "nothing names the function"),
    ({"signature": "def double(x)"}, "its signature is another function's"),
    ({"clauses": []}, "no clause is named"),
    (
        {"mutants": [TASK["reference"].replace("2", "1"), TASK["reference"].replace("2", "1")]},
        "two programs are the same",
    ),
    ({"tests": "import os\nos._exit(3)"}, "ended with code 3"),
]


def test_the_checker_names_every_fault(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    records = [{**TASK, "task_id": f"mine/{i}", **change} for i, (change, _) in enumerate(FAULTS)]
    path.write_text("\n".join(json.dumps(record) for record in records), encoding="utf-8")
    code, shown = check(path)
    assert code == 1
    expected = {f"mine/{i}: {said}" for i, (_, said) in enumerate(FAULTS)} | {"9 tasks ask for 'twice'"}
    assert set(shown.splitlines()[:-1]) == expected


def test_a_sound_file_and_one_with_a_task_twice(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text(json.dumps(TASK), encoding="utf-8")
    assert check(path) == (0, "1 tasks, 1 mutants, 0 faults\n")
    path.write_text(f"{json.dumps(TASK)}\n{json.dumps(TASK)}", encoding="utf-8")
    assert "2 tasks ask for 'twice'" in check(path)[1]
