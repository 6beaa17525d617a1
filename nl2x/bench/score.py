"""Which samples are right: each is judged in the sandbox, and each failure gets its kind."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nl2x.bench.calibrate import allowed
from nl2x.bench.estimate import bootstrap_interval, mean_pass_at_k
from nl2x.bench.suites import CodingTask, Suite
from nl2x.errors import BadInput
from sandbox import Limits, Program, Sandbox, Verdict

_RAISED = re.compile(r"(\w+(?:Error|Exception|Exit|Iteration|Interrupt|Warning))\b")
"""How a verdict's detail begins when the code raised."""
BREACHES = {"ended": "left early", "reply": "forged", "cpu": "timeout"}
"""The sandbox's words that this room says otherwise. A broken reply is what code makes that answers by itself
where it should be called; ending early is how code tries to leave before the tests."""


@dataclass(frozen=True)
class Scored:
    """One judged sample. `kind` is "passed" or how it failed: syntax, wrong answer, exception, timeout,
    memory, left early, forged, or another limit's name. `detail` is one line of evidence."""

    task_id: str
    sample: int
    passed: bool
    kind: str
    detail: str
    wall_s: float
    tier: str


def judge(
    suite: Suite, samples: Sequence[Mapping[str, Any]], *, workers: int, limits: Limits
) -> Iterator[Scored]:
    """Judge samples, `workers` at a time, and tell of each as soon as it is judged: a loop holds up no other.

    Each has `task_id`, `sample` and `completion`, which is appended to the task's prompt where that is code
    to complete, or `solution` (EvalPlus), which is whole. The same code for the same task is run once,
    however often it was sampled.

    Raises BadInput for a sample of an unknown task or without code.
    """
    tasks = {task.task_id: task for task in suite.tasks}
    distinct: dict[tuple[str, str], tuple[Program, list[Mapping[str, Any]]]] = {}
    for record in samples:
        one = program(_task_of(record, tasks), record, limits)
        distinct.setdefault((str(record["task_id"]), one.code), (one, []))[1].append(record)
    groups = list(distinct.values())
    with Sandbox(workers=workers, limits=limits) as box:
        for number, verdict in box.judge_each(one for one, _ in groups):
            one, records = groups[number]
            for record in records:
                yield scored(record, one, verdict)


def scored(record: Mapping[str, Any], tried: Program, verdict: Verdict) -> Scored:
    """A verdict as this room keeps it."""
    return Scored(
        task_id=str(record["task_id"]),
        sample=int(record.get("sample", 0)),
        passed=verdict.status == "passed",
        kind=kind_of(verdict, tried.code),
        detail=_evidence(verdict),
        wall_s=round(verdict.wall_s, 4),
        tier=verdict.tier,
    )


def kind_of(verdict: Verdict, code: str) -> str:
    """How a program failed, in one or two words; "passed" if it didn't."""
    if verdict.status in ("passed", "timeout", "refused"):
        return verdict.status
    if verdict.breach:
        return BREACHES.get(verdict.breach, verdict.breach)
    try:
        ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return "syntax"
    raised = _RAISED.match(verdict.detail)
    if raised and raised[1] != "AssertionError":
        return "memory" if raised[1] == "MemoryError" else "exception"
    return "wrong answer" if verdict.status == "failed" else "exception"


def _evidence(verdict: Verdict) -> str:
    """The first check that failed, with what it gave, or what stopped the program: at most 400 characters."""
    if verdict.status == "timeout":
        spent = "its processor time" if verdict.breach == "cpu" else "its time"
        return f"used up {spent}, stopped after {verdict.wall_s:.1f} s"
    first = next((check for check in verdict.checks if not check.passed), None)
    if first is None or verdict.breach or verdict.status == "error":
        return verdict.detail[:400]
    check = " ".join(first.check.split())
    return f"{check}: {first.detail}"[:400] if first.detail else check[:400]


def figures(
    scores: Iterable[Scored], ks: Sequence[int], *, seed: int = 0
) -> dict[str, dict[str, float | list[float]]]:
    """pass@k with its 95% bootstrap interval, for each k that every task has samples enough for."""
    by_task: dict[str, list[bool]] = defaultdict(list)
    for one in scores:
        by_task[one.task_id].append(one.passed)
    counts = [(len(results), sum(results)) for results in by_task.values()]
    if not counts:
        return {"pass@k": {}, "interval": {}}
    usable = [k for k in ks if k <= min(samples for samples, _ in counts)]
    return {
        "pass@k": {str(k): round(mean_pass_at_k(counts, k), 4) for k in usable},
        "interval": {str(k): [round(x, 4) for x in bootstrap_interval(counts, k, seed=seed)] for k in usable},
    }


def program(task: CodingTask, record: Mapping[str, Any], limits: Limits | None = None) -> Program:
    """What the sandbox runs for a sample."""
    whole = bool(record.get("whole")) or "solution" in record
    code = str(record.get("solution", record.get("completion", "")))
    if task.kind == "complete" and not whole:
        code = task.prompt + code
    given = allowed(limits, task.reference_s) if limits else None
    return Program(code, tests=task.tests, entry=task.entry_point, limits=given)


def _task_of(record: Mapping[str, Any], tasks: Mapping[str, CodingTask]) -> CodingTask:
    identity = str(record.get("task_id"))
    if identity not in tasks:
        raise BadInput(
            f"a sample is for {identity!r}, which the suite doesn't have", todo="is it this suite?"
        )
    if not {"completion", "solution"} & set(record):
        raise BadInput(f"the sample for {identity!r} has no completion", todo="mend the samples' file")
    return tasks[identity]
