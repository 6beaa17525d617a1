"""What the examples don't tell: whether a function that is surely another one would pass them all, too.

"square(2) == 4" is passed by `x + x`. An answer is right only by luck where a small change of it, or a plain
function, passes every check and clause and still gives something else on an ordinary input.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from nl2x.code.candidates import library
from nl2x.code.clauses.base import Outcome, brief, same, show_call, shown
from nl2x.code.clauses.catalogue import detect
from nl2x.code.judging.choosing import RECIPE, is_recipe, rivals
from nl2x.code.judging.coverage import unheard
from nl2x.code.judging.inputs import Arguments, numbers_in
from nl2x.code.judging.judging import Candidate, Judge, Trial, comparable, holds_something, honours
from nl2x.code.judging.letters import in_mixed_case, unfolded
from nl2x.code.judging.plain import IMPORTS, plain_functions
from nl2x.code.judging.slips import slips
from nl2x.code.reading.examples import Example, read_examples
from nl2x.code.reading.task import ASKING_FOR_IT, Task, read_task
from nl2x.code.reading.values import NotAValue, evaluate, source_of
from sandbox import Call, Limits, Returned

MOST = 60
"""Small changes tried: on longer code some stay untried."""
CONFIRMED = 8
"""How many that pass the examples are tried on all the rest."""
SHORT = Limits(wall_s=1.0, cpu_s=1.0)


GAVE = "gave "


@dataclass(frozen=True)
class Doubt:
    """A call that a person could settle: what the code did there, and what other code did that passes as much
    (empty for none), both as "gave 3"; `words` name it where it keeps an answer from being verified."""

    arguments: Arguments
    mine: str
    other: str = ""
    words: str = ""

    def values(self) -> tuple[str, ...]:
        """The values that it may give, the code's own first, as source."""
        found = [o.removeprefix(GAVE) for o in (self.mine, self.other) if o.startswith(GAVE)]
        return tuple(value for value in dict.fromkeys(found) if is_value(value))

    def can_be_told(self) -> bool:
        """Whether the call and the code's own value are short enough to be shown whole."""
        whole = all(source_of(a) == brief(a) for a in self.arguments)
        return whole and self.mine.startswith(GAVE) and is_value(self.mine.removeprefix(GAVE))


def is_value(source: str) -> bool:
    """Whether this is a plain value as source, whole."""
    try:
        evaluate(source)
    except NotAValue:
        return False
    return True


def agreed(task: Task, chosen: Trial, trials: Sequence[Trial]) -> bool:
    """Whether a recipe, tested long before, passes all and gives the same on every input: the model's own, or
    with no attempt of the model a recipe that knows all the words ("the median of the positive numbers" is
    more than the one of medians knows). Two attempts of the model are none: they share mistakes, and so may
    an attempt and a recipe to which some of the words say nothing."""
    alike = [t for t in trials if t.clean() and not t.crashed() and t.outputs == chosen.outputs]
    known = [t for t in alike if is_recipe(t) and not unheard(task, t)]
    modelled = any(not is_recipe(t) for t in alike)
    return bool(known) and (modelled or any(knows_all(task, t) for t in known))


def knows_all(task: Task, trial: Trial) -> bool:
    """Whether a recipe's own words say all that the task's do, but for what clauses tried and the names, and
    ask for nothing that the task doesn't."""
    own = _asked_by(trial.candidate.root.removeprefix(RECIPE))
    if not own <= {*(c.clause.kind for c in trial.clauses), "keep order"}:
        return False  # "in any case" was nobody's wish.
    prose = task.prose()
    for start, end in (c.clause.span for c in trial.clauses if c.state == "passed"):
        prose = prose[:start] + " " * (end - start) + prose[end:]
    for name in (task.name, *task.parameter_names()):
        prose = re.sub(rf"\b{re.escape(name)}\b", " ", prose) if name else prose
    return library.knows_all(trial.candidate, ASKING_FOR_IT.sub(" ", prose.strip()))


def disputed(judge: Judge, chosen: Trial, trials: Sequence[Trial]) -> list[Doubt]:
    """The shortest call on which another candidate that passes everything gives something else."""
    found = sorted(rivals(chosen, trials), key=lambda one: len(repr(judge.samples[one[0]])))[:1]
    return [_dispute(judge, judge.samples[place], chosen.outputs[place], other) for place, other in found]


def _dispute(judge: Judge, arguments: Arguments, mine: str, other: str) -> Doubt:
    words = f"{show_call(judge.task, arguments)}: another that passes all differs"
    return Doubt(arguments, mine, other, words)


@functools.cache
def _asked_by(summary: str) -> frozenset[str]:
    """The kinds of clauses in what a recipe says of itself."""
    return frozenset(clause.kind for clause in detect(read_task(summary)) if clause.span != (0, 0))


def untold(judge: Judge, trial: Trial) -> list[Doubt]:
    """A call on which something else would pass as well, and what it gives; empty where there is none."""
    return list(itertools.islice(_untold(judge, trial), 1))


def _untold(judge: Judge, trial: Trial) -> Iterator[Doubt]:
    places = [a for a in judge.samples if holds_something(a)]
    if not trial.outputs or not places:
        return
    mine = judge.call(trial.candidate.code, places)
    yield from _telling(judge, places, mine, itertools.islice(_passing(judge, trial), CONFIRMED))


def _telling(
    judge: Judge, places: Sequence[Arguments], mine: Sequence[Outcome], sources: Iterable[str]
) -> Iterator[Doubt]:
    """Of each of those sources that passes everything, the shortest call on which it gives something else."""
    task = judge.task
    for source in sources:
        given = judge.box.call(source, [Call(task.name, a) for a in places], SHORT, judge.files)
        differing = [d for d in zip(places, mine, given, strict=True) if _differ(judge, d[1], d[2])]
        if differing and judge.trial(Candidate(source, "a plain function")).clean():
            arguments, own, other = min(differing, key=lambda d: len(repr(d[0])))
            assert isinstance(own, Returned) and isinstance(other, Returned)
            gives = f"{show_call(task, arguments)} gives {brief(own.value)}"
            words = f"{gives}: nothing tells it from {brief(other.value)}"
            yield Doubt(arguments, shown(own), shown(other), words)


def unasked_case(judge: Judge, trial: Trial) -> list[Doubt]:
    """A call on which the code makes capitals and small letters alike, though no clause asks for it and every
    example would hold without; empty where there is none."""
    places = in_mixed_case([a for a in judge.samples if holds_something(a)])
    sources = list(itertools.islice(unfolded(trial.candidate.code), CONFIRMED)) if places else []
    mine = judge.call(trial.candidate.code, places) if sources else []
    return list(itertools.islice(_telling(judge, places, mine, sources), 1))


def _passing(judge: Judge, trial: Trial) -> Iterator[str]:
    """Other code that passes the examples: plain functions first, all of them tried in one run."""
    task = judge.task
    examples = [*task.examples, *(e for check in task.checks for e in read_examples(check))]
    yield from _plain(judge, examples)
    calls = [Call(e.function or task.name, e.args, dict(e.kwargs)) for e in examples]
    for source in itertools.islice(slips(trial.candidate.code), MOST):
        outcomes = judge.box.call(source, calls, SHORT, judge.files) if calls else []
        if all(honours(e, o) for e, o in zip(examples, outcomes, strict=True)):
            yield source


def _plain(judge: Judge, examples: Sequence[Example]) -> Iterator[str]:
    name, width = judge.task.name, {len(e.args) for e in examples}
    if len(width) != 1 or any(e.kwargs or e.function not in ("", name) for e in examples):
        return
    takes, bodies = plain_functions(width.pop(), tuple(numbers_in(judge.task)))
    code = "".join(f"def plain_{i}({takes}):\n    return {body}\n\n\n" for i, body in enumerate(bodies))
    calls = [Call(f"plain_{i}", e.args) for i in range(len(bodies)) for e in examples]
    outcomes = iter(judge.box.call(IMPORTS + code, calls, SHORT, judge.files) if calls else [])
    for body in bodies:
        found = [honours(e, next(outcomes)) for e in examples]
        if all(found):
            yield f"{IMPORTS}def {name}({takes}):\n    return {body}\n"


def _differ(judge: Judge, mine: Outcome, other: Outcome) -> bool:
    if not isinstance(mine, Returned) or not isinstance(other, Returned):
        return False
    one, two = (comparable(o, judge.order_told) for o in (mine, other))
    assert isinstance(one, Returned) and isinstance(two, Returned)
    return not same(one.value, two.value)
