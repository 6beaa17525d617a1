"""Which samples are right: each is judged in the sandbox, and each failure gets its kind."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nl2x.bench.estimate import bootstrap_interval, mean_pass_at_k
from nl2x.bench.suites import CodingTask, Suite
from nl2x.errors import BadInput
from sandbox import Limits, Program, Sandbox, Verdict

_RAISED = re.compile(r"(\w+(?:Error|Exception|Exit|Iteration|Interrupt|Warning))\b:")
"""How a verdict's detail begins when the code raised."""


@dataclass(frozen=True)
class Scored:
    """One judged sample. `kind` is "passed" or how it failed: syntax, wrong answer, exception, timeout,
    memory, or another limit's name."""

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
    """Judge samples in their order, `workers` at a time. Each has `task_id` and `completion`, which is
    appended to the task's prompt where that is code to complete, or `solution` (EvalPlus), which is whole.

    Raises BadInput for a sample of an unknown task or without code.
    """
    tasks = {task.task_id: task for task in suite.tasks}
    programs = [_program(_task_of(record, tasks), record, limits) for record in samples]
    numbers = _numbers(samples)
    with Sandbox(workers=workers, limits=limits) as box:
        verdicts = box.judge_many(programs)
        for record, number, program, verdict in zip(samples, numbers, programs, verdicts, strict=True):
            yield Scored(
                task_id=str(record["task_id"]),
                sample=number,
                passed=verdict.status == "passed",
                kind=kind_of(verdict, program.code),
                detail=verdict.detail or next((c.detail for c in verdict.checks if not c.passed), ""),
                wall_s=round(verdict.wall_s, 4),
                tier=verdict.tier,
            )


def kind_of(verdict: Verdict, code: str) -> str:
    """How a program failed, in one or two words; "passed" if it didn't."""
    if verdict.status in ("passed", "timeout", "refused"):
        return verdict.status
    if verdict.breach:
        return verdict.breach
    try:
        ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return "syntax"
    raised = _RAISED.match(verdict.detail)
    if raised and raised[1] != "AssertionError":
        return "memory" if raised[1] == "MemoryError" else "exception"
    return "wrong answer" if verdict.status == "failed" else "exception"


def figures(
    suite: Suite, scored: Iterable[Scored], ks: Sequence[int], *, seed: int = 0
) -> dict[str, dict[str, float | list[float]]]:
    """pass@k with its 95% bootstrap interval, for each k that every task has samples enough for."""
    by_task: dict[str, list[bool]] = defaultdict(list)
    for one in scored:
        by_task[one.task_id].append(one.passed)
    counts = [(len(results), sum(results)) for results in by_task.values()]
    if not counts:
        return {"pass@k": {}, "interval": {}}
    usable = [k for k in ks if k <= min(samples for samples, _ in counts)]
    return {
        "pass@k": {str(k): round(mean_pass_at_k(counts, k), 4) for k in usable},
        "interval": {str(k): [round(x, 4) for x in bootstrap_interval(counts, k, seed=seed)] for k in usable},
    }


def _program(task: CodingTask, record: Mapping[str, Any], limits: Limits) -> Program:
    whole = bool(record.get("whole")) or "solution" in record
    code = str(record.get("solution", record.get("completion", "")))
    if task.kind == "complete" and not whole:
        code = task.prompt + code
    return Program(code, tests=task.tests, entry=task.entry_point, limits=limits)


def _task_of(record: Mapping[str, Any], tasks: Mapping[str, CodingTask]) -> CodingTask:
    identity = str(record.get("task_id"))
    if identity not in tasks:
        raise BadInput(
            f"a sample is for {identity!r}, which the suite doesn't have", todo="is it this suite?"
        )
    if not {"completion", "solution"} & set(record):
        raise BadInput(f"the sample for {identity!r} has no completion", todo="mend the samples' file")
    return tasks[identity]


def _numbers(samples: Sequence[Mapping[str, Any]]) -> list[int]:
    """How many samples of the same task came before each."""
    seen: dict[str, int] = defaultdict(int)
    numbers = []
    for record in samples:
        numbers.append(int(record.get("sample", seen[str(record["task_id"])])))
        seen[str(record["task_id"])] += 1
    return numbers
