"""Checks hand-written tasks: `python benchmarks/data/tasks/check_tasks.py FILE.jsonl …`.

Each reference must pass its hidden tests and the checks shown to the programme; each mutant (the reference
with one clause of the request dropped) must run and fail the hidden tests. Exit 1 if anything is wrong.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TIMEOUT_S = 20
KEYS = ("task_id", "prompt", "entry_point", "tests", "shown", "clauses", "reference", "tags")

# Runs the programs of one task in turn, each in a namespace of its own, and prints one word for each. A
# mutant that doesn't load proves nothing, hence "broken" beside "failed".
RUNNER = """
import json, sys
task = json.load(sys.stdin)
words = []
for code in [task["reference"], *task.get("mutants", [])]:
    names = {"__name__": "candidate"}
    try:
        exec(code, names)
        found = callable(names[task["entry_point"]])
    except BaseException as error:
        words.append("broken: " + repr(error))
        continue
    try:
        exec(task["tests"], names)
        words.append("passed")
    except AssertionError as error:
        words.append("failed: " + repr(error))
    except Exception as error:
        words.append("failed, raising: " + repr(error))
names = {"__name__": "candidate"}
exec(task["reference"], names)
wrong = [check for check in task["shown"] if eval(check, names) is not True]
print(json.dumps({"words": words, "shown": wrong}))
"""


def main(paths: list[str]) -> int:
    """Print what is wrong in the files, and how many tasks and mutants were tried; the exit code."""
    faults, tasks, mutants = 0, 0, 0
    for path in paths:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            task = json.loads(line)
            tasks, mutants = tasks + 1, mutants + len(task.get("mutants", []))
            for fault in (*_form(task), *_run(task)):
                faults += 1
                print(f"{task['task_id']}: {fault}")
    print(f"{tasks} tasks, {mutants} mutants, {faults} faults")
    return 1 if faults else 0


def _form(task: dict[str, Any]) -> Iterator[str]:
    """What is wrong with the record itself."""
    yield from (f"has no {key!r}" for key in KEYS if key not in task)
    name, signature = task["entry_point"], task.get("signature", "")
    if signature and not signature.startswith(f"def {name}("):
        yield "its signature is another function's"
    if not signature and name not in task["prompt"]:
        yield "nothing names the function"
    if not task["clauses"]:
        yield "no clause is named"
    if len(set(task.get("mutants", [])) | {task["reference"]}) != 1 + len(task.get("mutants", [])):
        yield "two programs are the same"


def _run(task: dict[str, Any]) -> Iterator[str]:
    """What is wrong with what its programs do."""
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-c", RUNNER],
            input=json.dumps(task),
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            check=True,
        )
    except subprocess.TimeoutExpired:
        yield f"took more than {TIMEOUT_S} s"
        return
    except subprocess.CalledProcessError as error:
        yield error.stderr.strip().splitlines()[-1]
        return
    report = json.loads(done.stdout)
    reference, *mutants = report["words"]
    if reference != "passed":
        yield f"the reference: {reference}"
    yield from (f"a shown check does not hold: {check}" for check in report["shown"])
    for number, word in enumerate(mutants, start=1):
        if not word.startswith("failed"):
            yield f"mutant {number}: {word}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
