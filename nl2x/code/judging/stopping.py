"""When the answer is clear: whether another candidate could hardly change it."""

from __future__ import annotations

from collections.abc import Sequence

from nl2x.code.candidates import library
from nl2x.code.judging.choosing import agreement, is_recipe
from nl2x.code.judging.coverage import unheard, unread
from nl2x.code.judging.idle import idle_parameters
from nl2x.code.judging.judging import Candidate, Trial
from nl2x.code.reading.task import Task

KNOWN = 0.4
"""How much of a demand that no clause was read from a recipe's own words must say for it to be believed."""


def clear(task: Task, trials: Sequence[Trial], modelled: bool, enough: int) -> bool:
    """Whether to stop. `modelled`: the model has written, too; `enough`: how many candidates of the model to
    compare at least where there is nothing to check with."""
    clean = [t for t in trials if t.clean() and not idle_parameters(t.candidate.code, task.name)]
    if not clean:
        return False
    recipes = [t for t in clean if is_recipe(t)]
    written = {t.candidate.root for t in trials if not is_recipe(t)}
    if not any(t.is_tried() for t in clean):
        # That two give nothing at all on any input is no agreement.
        votes = agreement([t for t in clean if not t.crashed()])
        alone = len(votes) == 1 and len(written) == votes.total() > 1
        if alone or any(votes[t.outputs] > 1 for t in recipes):
            return True
        return len(written) >= enough and (bool(recipes) or _agree(clean))
    if not modelled:
        if len(recipes) < len(clean):
            return True  # What was there before, patched.
        return len({t.outputs for t in recipes}) == 1 and any(_certain(task, t) for t in clean)
    if not recipes:
        return _agree(clean)
    # A recipe that leaves something open, and the model's own doesn't pass or differs: a few more decide.
    heard = agreement([t for t in clean if not unheard(task, t)])
    return (bool(heard) and heard.most_common(1)[0][1] > 1) or len(written) > 1


ALIKE = 2
"""So many candidates, each written by itself, have to give the same on all inputs: an example or two
leave room for more than one reading. Of 70 tasks of MBPP's validation split, one assert shown, 46 come
right so and 44 where the first that passes is taken; three and four alike bring one more, as all nine
attempts do (benchmarks/results/tasks-rounds.md)."""


def _agree(clean: Sequence[Trial]) -> bool:
    """Whether enough candidates agree on the generated inputs; where all break off on all of them, that they
    do says nothing, and so many have to pass the checks."""
    working = [t for t in clean if not t.crashed()]
    if not working:
        return len({t.candidate.root for t in clean}) >= ALIKE
    return max(agreement(working).values()) >= ALIKE


def _certain(task: Task, trial: Trial) -> bool:
    """A recipe is taken by itself where its checks could hardly pass by accident, where it is known to do
    what no clause was read from, and where it says every word of what it is mainly for: of the rest the
    model may know."""
    telling = {c.check.rpartition("==")[2] for c in trial.checks if not c.check.endswith(("True", "False"))}
    if not telling and len(trial.checks) <= 2:
        return False
    return knows_the_rest(task, trial) and not unheard(task, trial)


def knows_the_rest(task: Task, trial: Trial) -> bool:
    """Whether a recipe is known to do what no clause was read from."""
    left = unread(task, [c.clause.span for c in trial.clauses if c.state == "passed"])
    return all(library.share_known(trial.candidate, words) >= KNOWN for words in left)


def from_same(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates are variants of one."""
    return one.root == other.root
