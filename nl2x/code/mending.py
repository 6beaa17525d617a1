"""Patches applied to a candidate until its clauses hold, each one tried like everything else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from nl2x.code.clauses.base import Clause, Patch
from nl2x.code.clauses.catalogue import kinds
from nl2x.code.judging import Judge, Trial

MOST_TRIALS = 60
LAST = ("empty input", "none input", "wrong type")
"""Guards that must come before everything else are put in last, since each patch goes to the top."""


def mend(judge: Judge, trial: Trial, most: int = MOST_TRIALS) -> list[Trial]:
    """Better and better versions of `trial`, the best last; empty where no patch helped."""
    better: list[Trial] = []
    current, left = trial, most
    while left > 0 and not current.clean():
        step = None
        for clause, patch in _patches(judge, current):
            left -= 1
            step = _tried(judge, current, clause, patch)
            if step or left <= 0:
                break
        if step is None:
            break
        current = step
        better.append(step)
    return better


def _patches(judge: Judge, trial: Trial) -> Iterator[tuple[Clause, Patch]]:
    failed = [c.clause for c in trial.failed_clauses()]
    if not all(c.passed for c in trial.checks):
        # A check that fails may do so for any clause's sake.
        failed += [c.clause for c in trial.clauses if c.state != "failed"]
    for clause in sorted(failed, key=lambda c: c.kind in LAST):
        for patch in kinds()[clause.kind].patches(clause, judge.task):
            yield clause, patch


def _tried(judge: Judge, trial: Trial, clause: Clause, patch: Patch) -> Trial | None:
    code = patch(trial.candidate.code)
    if code is None or code == trial.candidate.code:
        return None
    patched = judge.trial(
        replace(trial.candidate, code=code, origin=f"{trial.candidate.origin}, patched: {clause.words}")
    )
    return patched if _improves(trial, patched, clause) else None


def _improves(before: Trial, after: Trial, clause: Clause) -> bool:
    if after.passed_checks() != before.passed_checks():
        return after.passed_checks() > before.passed_checks()
    if len(after.failed_clauses()) >= len(before.failed_clauses()):
        return False
    return after.crashes <= before.crashes + len(after.outputs) // 4
