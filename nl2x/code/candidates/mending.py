"""Patches applied to a candidate until its clauses hold, each one tried like everything else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nl2x.code.candidates import refusals
from nl2x.code.candidates.repairs import repairs
from nl2x.code.candidates.results import reforms
from nl2x.code.clauses.base import Clause, Patch
from nl2x.code.clauses.catalogue import kinds
from nl2x.code.delivery.programs import with_made_part
from nl2x.code.judging.judging import Judge, Trial
from nl2x.code.judging.swapped import breaks_alike
from nl2x.code.reading.edge_examples import guards

MOST_TRIALS = 60
DIFFERENT = 2
"""More different texts than so many are hardly ever right to be all the same."""
LAST = ("empty survives", "empty input", "none input", "wrong type")
"""Guards that must come before everything else are put in last, since each patch goes to the top."""


def mend(judge: Judge, trial: Trial) -> list[Trial]:
    """Better and better versions of `trial`, the best last; none where no patch helped."""
    return list(mending(judge, trial))


def mending(judge: Judge, trial: Trial, most: int = MOST_TRIALS) -> Iterator[Trial]:
    """The same one after the other, as they are found."""
    current, left = trial, most
    while left > 0 and (not current.clean() or current.crashed() or current.blunders()):
        step = None
        for words, patch in _patches(judge, current):
            left -= 1
            step = _tried(judge, current, words, patch)
            if step or left <= 0:
                break
        if step is None:
            return
        current = step
        yield step


def _patches(judge: Judge, trial: Trial) -> Iterator[tuple[str, Patch]]:
    failed = [c.clause for c in trial.failed_clauses()]
    broken_check = not all(c.passed for c in trial.checks)
    if broken_check:
        # A check that fails may do so for any clause's sake.
        failed += [c.clause for c in trial.clauses if c.state != "failed"]
    for clause in sorted(failed, key=_turn):
        for patch in kinds()[clause.kind].patches(clause, clause.get("method", judge.task)):
            yield clause.words, patch
    if broken_check:
        yield from guards(judge.task)
    if judge.task.kind == "program" and any(c.beside and not c.passed for c in trial.checks):
        for patch in (refusals.said_on_stderr, refusals.refused_at_the_end, refusals.both):
            yield "what it says of its file", patch
        yield "what runs it", with_made_part(judge.task)
    if broken_check or trial.crashed() or trial.blunders():
        yield from repairs(judge.task, trial.candidate.code)
    if broken_check:
        yield from reforms(judge.task, trial)


def _turn(clause: Clause) -> int:
    if re.search(r"\b(?:left|remain\w*)\b", clause.words):
        # "If nothing is left": below what passes things over, so before it.
        return 0
    return 2 if clause.kind in LAST else 1


def _tried(judge: Judge, trial: Trial, words: str, patch: Patch) -> Trial | None:
    code = patch(trial.candidate.code)
    if code is None or code == trial.candidate.code:
        return None
    patched = judge.trial(trial.candidate.patched(code, words))
    if not improves(trial, patched) or levels(trial, patched):
        return None
    if breaks_alike(judge, trial.candidate.code, code, words):
        return None
    return patched


def levels(before: Trial, after: Trial) -> bool:
    """Whether a change makes all texts the same that differed: what was read from the words to ask for it
    means something else. Where an example says what comes, that tells; and of inputs that aren't of the
    form that is meant a list may well be left empty, or a count zero."""
    gave = [{o for o in t.outputs if o.startswith(("gave '", 'gave "'))} for t in (before, after)]
    return len(gave[0]) > DIFFERENT and len(gave[1]) == 1 and after.checks_held() <= before.checks_held()


def _tells_less(before: Trial, after: Trial) -> bool:
    """Whether no clause fails any more only because the code breaks off before any can be tried."""
    gone = [c.clause for c in after.clauses if c.state == "untried"]
    return (
        not after.outputs and bool(before.outputs) and any(c.clause in gone for c in before.failed_clauses())
    )


def improves(before: Trial, after: Trial) -> bool:
    """Whether a change made it better: more checks hold, or it runs at last, or fewer clauses are broken."""
    if after.checks_held() != before.checks_held():
        return after.checks_held() > before.checks_held()
    runs = (before.crashed() and not after.crashed()) or after.blunders() < before.blunders()
    if runs and len(after.outputs) == len(before.outputs):
        return len(after.failed_clauses()) <= len(before.failed_clauses())
    if len(after.failed_clauses()) >= len(before.failed_clauses()) or _tells_less(before, after):
        return False
    # A guard makes more of the inputs errors, rightly; but not all of them.
    return not after.crashed() or before.crashed()
