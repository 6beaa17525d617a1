"""Checks hand-written tasks: `python benchmarks/data/tasks/check_tasks.py FILE.jsonl …`.

Each reference must pass its hidden tests and the checks shown to the programme; each mutant (the reference
with one clause of the request dropped) must run and fail the hidden tests. Exit 1 if anything is wrong.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TIMEOUT_S = 30
KEYS = ("task_id", "prompt", "entry_point", "tests", "shown", "clauses", "reference", "tags")

# Runs the programs of every task in turn, each in a namespace of its own, and prints a line of JSON for each
# task, with a word for each program. One process for a whole file, since starting Python takes longer than
# the programs. A mutant that doesn't load proves nothing, hence "broken" beside "failed".
RUNNER = """
import json, sys
for task in json.load(sys.stdin):
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
    print(json.dumps({"words": words, "shown": wrong}), flush=True)
"""


def main(paths: list[str]) -> int:
    """Print what is wrong in the files, and how many tasks and mutants were tried; the exit code."""
    faults, tasks, mutants = 0, 0, 0
    for path in paths:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
        records = [json.loads(line) for line in lines]
        tasks, mutants = tasks + len(records), mutants + sum(len(r.get("mutants", [])) for r in records)
        for fault in (*_repeats(records), *(f for r in records for f in _form(r)), *_run(records)):
            faults += 1
            print(fault)
    print(f"{tasks} tasks, {mutants} mutants, {faults} faults")
    return 1 if faults else 0


def _repeats(tasks: list[dict[str, Any]]) -> Iterator[str]:
    """Names that two tasks of a file share."""
    for name, count in Counter(task["entry_point"] for task in tasks).items():
        if count > 1:
            yield f"{count} tasks ask for {name!r}"


def _form(task: dict[str, Any]) -> Iterator[str]:
    """What is wrong with the record itself."""
    where = f"{task['task_id']}: "
    yield from (f"{where}has no {key!r}" for key in KEYS if key not in task)
    name, signature = task["entry_point"], task.get("signature", "")
    if signature and not signature.startswith(f"def {name}("):
        yield f"{where}its signature is another function's"
    if not signature and name not in task["prompt"]:
        yield f"{where}nothing names the function"
    if not task["clauses"]:
        yield f"{where}no clause is named"
    if len(set(task.get("mutants", [])) | {task["reference"]}) != 1 + len(task.get("mutants", [])):
        yield f"{where}two programs are the same"


def _run(tasks: list[dict[str, Any]]) -> Iterator[str]:
    """What is wrong with what the programs of a file do."""
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-c", RUNNER],
            input=json.dumps(tasks),
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
        )
        out, trouble = done.stdout, done.stderr or f"ended with code {done.returncode}"
    except subprocess.TimeoutExpired as late:
        out = late.stdout.decode() if isinstance(late.stdout, bytes) else late.stdout or ""
        trouble = f"the file took more than {TIMEOUT_S} s"
    reports = out.splitlines()
    for task, line in zip(tasks, reports, strict=False):
        yield from (f"{task['task_id']}: {fault}" for fault in _faults(json.loads(line)))
    if len(reports) < len(tasks):
        yield f"{tasks[len(reports)]['task_id']}: {trouble.strip().splitlines()[-1]}"


def _faults(report: dict[str, Any]) -> Iterator[str]:
    """What is wrong with what the programs of one task did."""
    reference, *mutants = report["words"]
    if reference != "passed":
        yield f"the reference: {reference}"
    yield from (f"a shown check does not hold: {check}" for check in report["shown"])
    for number, word in enumerate(mutants, start=1):
        if not word.startswith("failed"):
            yield f"mutant {number}: {word}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
