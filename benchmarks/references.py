"""Right answers and near misses of tasks through the judging of `nl2x code`, without any model.

    python benchmarks/references.py [FILE.jsonl …] [--limit N]

For each task with a reference: is the reference clean (no clause or example that was read calls it wrong),
and would it be verified? Of its mutants, which forget one thing each: how many are caught, and how many would
be called verified all the same? Shows what to cure on stderr, the totals on stdout.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from nl2x.code.candidates import library
from nl2x.code.clauses.catalogue import detect
from nl2x.code.judging.choosing import rivals
from nl2x.code.judging.coverage import unchecked
from nl2x.code.judging.doubts import agreed, unasked_case, untold
from nl2x.code.judging.judging import Candidate, Judge, Trial
from nl2x.code.reading.task import adopt_signature, read_task
from nl2x.code.session import LIMITS
from sandbox import Sandbox

DATA = Path(__file__).parent / "data/tasks"


def tried(line: dict[str, Any], code: str, box: Sandbox) -> tuple[Trial, bool]:
    """What trying `code` shows, and whether it would be called verified."""
    task = read_task(line["prompt"], signature=line.get("signature"), checks=tuple(line.get("shown", ())))
    function = task.kind == "function"
    task = adopt_signature(task, code) if function else task
    judge = Judge(task, detect(task) if function else (), box)
    trial = judge.trial(Candidate(code, "reference"))
    verified = trial.clean() and not unchecked(task, trial)
    if verified:
        others = [judge.trial(c) for c in library.candidates(task)]
        sure = not unasked_case(judge, trial) and (agreed(task, trial, others) or not untold(judge, trial))
        verified = sure and not rivals(trial, others)
    return trial, verified


def judge(line: dict[str, Any], box: Sandbox) -> Counter[str]:
    """One task's counts."""
    trial, verified = tried(line, line["reference"], box)
    found = Counter(references=1, clean=trial.clean(), verified=verified)
    for clause in trial.failed_clauses():
        say(f"{line['task_id']} misfires: {clause.clause.kind}, {clause.clause.words!r}: {clause.shown}")
    for check in (c for c in trial.checks if not c.passed):
        say(f"{line['task_id']} misread: {check.check}: {check.shown}")
    for number, mutant in enumerate(line.get("mutants", ())):
        trial, verified = tried(line, mutant, box)
        found += Counter(mutants=1, caught=not trial.clean(), mutants_verified=verified)
        if verified:
            say(f"{line['task_id']} mutant {number} would be verified")
    return found


def say(text: str) -> None:
    """A line on stderr."""
    print(text, file=sys.stderr)


def main() -> None:
    """Judge the files' references and mutants."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="*", type=Path, default=[DATA / "tune.jsonl"])
    parser.add_argument("--limit", type=int, default=10_000, help="so many tasks of each file at most")
    given = parser.parse_args()
    total: Counter[str] = Counter()
    with Sandbox(limits=LIMITS) as box:
        for file in given.files:
            lines = file.read_text(encoding="utf-8").splitlines()[: given.limit]
            for line in map(json.loads, lines):
                if "reference" in line:
                    total.update(judge(line, box))
    print(json.dumps(total))


if __name__ == "__main__":
    main()
