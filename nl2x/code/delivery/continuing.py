"""Going on from code that is there: what is a change of it, and what was said of the change."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.code.delivery.members import new_or_changed
from nl2x.code.judging.coverage import unread
from nl2x.code.judging.judging import Candidate, Judge, Trial
from nl2x.code.judging.past import Difference, Past, differences, is_the_same, on_objects
from nl2x.code.reading.examples import without_examples
from nl2x.code.reading.task import Task
from nl2x.code.written import EARLIER, Earlier
from nl2x.errors import Refused

DEFINITIONS = (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)


def joined(earlier: Earlier, words: str) -> str:
    """The words of before and those said now."""
    return f"{_before(earlier)}{words.strip()}"


INSTEAD = re.compile(r"\b(?:instead|rather than|no longer|not any ?more|no more)\b", re.IGNORECASE)


def going_on(earlier: Earlier, words: str) -> Earlier:
    """What is gone on from; where something is to be otherwise than before, the examples of before that show
    it as it was hold no more."""
    if not INSTEAD.search(words):
        return earlier
    return replace(earlier, words=without_examples(earlier.words))


def past_of(earlier: Earlier | None, task: Task) -> Past | None:
    """What a function or class of a user's file is before it is changed."""
    if earlier is None or not earlier.file:
        return None
    start, kind = len(_before(earlier)), earlier.kind or "function"
    said = task.words[start:]
    return Past(earlier.code, earlier.name, earlier.uses, said, start, earlier.file, kind, earlier.around)


def _before(earlier: Earlier) -> str:
    before = earlier.words.strip(" .\n")
    return f"{before}. " if before else ""


def is_unchanged(earlier: Earlier | None, candidate: Candidate) -> bool:
    """Whether a candidate is the earlier code, whatever its comments, docstrings and spacing."""
    if earlier is None:
        return False
    return candidate.origin == EARLIER or _bare(candidate.code) == _bare(earlier.code)


def answers(task: Task, earlier: Earlier | None, trials: Sequence[Trial]) -> list[Trial]:
    """The trials that can be the answer: of what was there before only what a change was made to, unless it
    does already what is asked. Refused where nothing was changed."""
    new = [t for t in trials if not is_unchanged(earlier, t.candidate)]
    if earlier is None or new or not trials:
        return new
    same = [t for t in trials if does_it_already(task, earlier, t)]
    if not same:
        raise Refused(
            "nothing that was tried changes the code from before",
            todo=f"show what it should give: {'--check' if earlier.file else '-c'} '{_shown(earlier, task)}'",
        )
    return same


def _shown(earlier: Earlier, task: Task) -> str:
    """How what it should give is shown."""
    return f"{earlier.call()} == …" if earlier.file else f"… {task.name or 'f'}(…) == …"


def does_it_already(task: Task, earlier: Earlier, trial: Trial) -> bool:
    """Whether the earlier code as it is does all that was said now, and all of that could be tried."""
    if not trial.clean() or not _tried_now(task, earlier, trial):
        return False
    start = len(_before(earlier))
    read = [c.clause.span for c in trial.clauses if c.state == "passed"]
    return not [words for words in unread(task, read) if words in " ".join(task.words[start:].split())]


def changes_something(task: Task, earlier: Earlier, chosen: Trial, trials: Sequence[Trial]) -> bool:
    """Whether what was said now shows: in a check, in a clause that was tried, or in another result than
    before on any input."""
    before = [t for t in trials if t.candidate.origin == EARLIER]
    return (
        not before
        or not chosen.outputs
        or before[0].outputs != chosen.outputs
        or _tried_now(task, earlier, chosen)
    )


NO_CHANGE = "what was said: it changes no result on the inputs that were tried"


def untried_of(
    earlier: Earlier | None, judge: Judge, chosen: Trial, trials: Sequence[Trial]
) -> tuple[str, ...]:
    """What of a change was not tried, in words."""
    if judge.past and is_the_same(judge.past, judge.clauses):
        return (f"{judge.past.said.strip()}: only that it gives the same",)
    if earlier is None or changes_something(judge.task, earlier, chosen, trials):
        return ()
    return (NO_CHANGE,)


def beside_before(earlier: Earlier | None, judge: Judge, chosen: Trial) -> tuple[Difference, ...]:
    """What a changed function or the changed methods of a file gave before and give now."""
    code, past = chosen.candidate.code, judge.past
    if earlier is None or past is None:
        return ()
    if past.kind == "class":
        return tuple(on_objects(judge, past, code, new_or_changed(earlier, code)))
    return tuple(differences(judge, past, code))


def _tried_now(task: Task, earlier: Earlier, trial: Trial) -> bool:
    start = len(_before(earlier))
    said = task.checks or task.tests or any(e.span[0] >= start for e in task.examples)
    return bool(said) or any(c.state == "passed" and c.clause.span[0] >= start for c in trial.clauses)


def _bare(code: str) -> str:
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, DEFINITIONS) and ast.get_docstring(node):
            node.body = node.body[1:] or [ast.Pass()]
    return ast.dump(tree)
