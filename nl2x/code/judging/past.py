"""A function of the user's own file beside what it was: what must be as before, and what came out otherwise.

Which results a change is to alter only its words can tell. Where they ask for the same in another form
("simplify it") nothing may differ; where they only tell what comes of a condition ("ValueError when the rate
is negative") nothing but that may; and whatever they ask for, a call that the file makes has to run.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nl2x.code.clauses.base import Clause, Outcome, same, show_call, shown
from nl2x.code.clauses.catalogue import kinds
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.judging.inputs import Arguments, samples
from nl2x.code.judging.making import Around
from nl2x.code.judging.objects import methods_named
from nl2x.code.judging.running import SLIPS
from nl2x.code.reading.conditions import OF_ERRORS, Result
from nl2x.code.reading.task import Task
from nl2x.code.reading.uses import Use
from sandbox import Raised, Returned

if TYPE_CHECKING:
    from nl2x.code.judging.judging import Judge

MOST_SHOWN = 3
MOST_CALLS = 6
"""Of a method."""
SAME = re.compile(
    r"\b(?:refactor|simplify|simpler|shorten|shorter|clean(?:er)?(?:\s+up)?|tid(?:y|ier)(?:\s+up)?|fast(?:er)?|quicker|"
    r"speed\s+up|optimi[sz]ed?|rewrite|restructured?|(?:more|less)\s+(?:readable|efficient|pythonic|memory)|"
    r"type\s+hints?|annotations?|a?\s*docstrings?|comments?|list\s+comprehension|comprehension|generator(?:\s+expression)?|"
    r"one\s+line|same\s+results?|results?\s+stays?|(?:without|not)\s+chang(?:e|ing)\s+(?:what\s+it\s+gives|its\s+results?))\b",
    re.IGNORECASE,
)
"""What asks for the same in another form."""
FILLING = re.compile(
    r"\b(?:make|change|let|update|fix|modify|adapt|please|should|must|needs?|has|have|to|be|use|using|with|without|and|"
    r"but|in|into|it|its|the|a|an|of|for|by|function|also|more|add|give|so|that|as|is|on|keep|keeping|instead|loop)\b|\W|\d",
    re.IGNORECASE,
)
FEW = 1
"""So many words of no known meaning may ask for nothing."""


@dataclass(frozen=True)
class Past:
    """The function as it stands in the file, how it is called there, and what is said of the change: the
    words, and where they begin in the task's."""

    code: str
    name: str
    uses: tuple[Use, ...]
    said: str
    start: int
    file: str
    kind: str = "function"
    around: Around = field(default_factory=Around)
    """The file and its tests, of a class."""


@dataclass(frozen=True)
class Standing:
    """Something that must be as before, and whether it is; `beside` where it isn't what was asked for."""

    check: str
    passed: bool
    words: str
    shown: str
    beside: bool


@dataclass(frozen=True)
class Difference:
    """What a call gave before and gives now; `told` is where a test or an example says that it gives the
    former."""

    arguments: Arguments
    before: str
    after: str
    told: str = ""
    on: str = ""
    """The object that a method is called on, and the method: `Account('Ann').withdraw`."""


def as_before(judge: Judge, past: Past, code: str) -> list[Standing]:
    """Checks of what the change may not alter."""
    if not judge.samples:
        return []
    pairs = _pairs(judge, past, code)
    found = [*_running(judge.task, past, pairs)]
    may = _may_differ(judge, past)
    if may is not None and code != past.code:
        found += _staying(judge.task, past, pairs, may)
    return found


def is_the_same(past: Past | None, clauses: Sequence[Clause]) -> bool:
    """Whether the words ask for the same in another form and for nothing else."""
    if (
        past is None
        or past.kind != "function"
        or not SAME.search(past.said)
        or any(c.span[0] >= past.start for c in clauses)
    ):
        return False
    return _left_over(SAME.sub(" ", past.said), past) <= FEW


def differences(judge: Judge, past: Past, code: str) -> list[Difference]:
    """Every call that was tried with what it gave and what it gives, those of the file first."""
    told = {repr(u.arguments): u for u in past.uses if u.told}
    extra = [u.arguments for u in told.values() if u.told and u.told.error]
    inputs = [*judge.samples, *(a for a in extra if a not in judge.samples)]
    pairs = zip(inputs, judge.call(past.code, inputs), judge.call(code, inputs), strict=True)
    return [
        Difference(
            a,
            shown(new if _alike(old, new) else old),
            shown(new),
            _broken(told.get(repr(a)), old, new),
        )
        for a, old, new in pairs
    ]


def on_objects(judge: Judge, past: Past, code: str, names: Sequence[str]) -> list[Difference]:
    """The same of a class's changed or new methods: a few calls of each, each on an object of its own."""
    found = []
    there = {n.name for n in ast.walk(ast.parse(past.code)) if isinstance(n, ast.FunctionDef)}
    for method in methods_named(code, names, judge.task, past.around, judge.makes(code)):
        inputs = samples(method.task, most=MOST_CALLS) or [()]
        pairs = zip(
            inputs,
            judge.call_below(past.code, method.below, inputs),
            judge.call_below(code, method.below, inputs),
            strict=True,
        )
        for arguments, old, new in pairs:
            lacking = isinstance(old, Raised) and method.task.name not in there
            before = "wasn't there" if lacking else shown(new if _alike(old, new) else old)
            found.append(Difference(arguments, before, shown(new), on=method.call()))
    return found


def _broken(use: Use | None, old: Outcome, new: Outcome) -> str:
    """Where it is told what the call gives, if that held before and doesn't now."""
    if use is None or use.told is None:
        return ""
    held = (_gives(use, old), _gives(use, new))
    return use.where if held == (True, False) else ""


def _gives(use: Use, outcome: Outcome) -> bool:
    assert use.told is not None
    if use.told.error:
        return isinstance(outcome, Raised) and use.told.error in (outcome.type_name, *outcome.bases)
    return isinstance(outcome, Returned) and bool(outcome.value == use.told.expected)


Pair = tuple[Arguments, Outcome, Outcome]


def _pairs(judge: Judge, past: Past, code: str) -> list[Pair]:
    inputs = judge.samples
    return [*zip(inputs, judge.call(past.code, inputs), judge.call(code, inputs), strict=True)]


def _running(task: Task, past: Past, pairs: Sequence[Pair]) -> list[Standing]:
    """The calls of the file: what ran before runs, but for errors that the words ask for."""
    own = {repr(u.arguments) for u in past.uses}
    ran = [p for p in pairs if repr(p[0]) in own and isinstance(p[1], Returned)]
    broken = [(a, new) for a, _, new in ran if not isinstance(new, Returned) and not _asked(task, new)]
    if not ran:
        return []
    where = f"{len(ran)} call{'s' * (len(ran) > 1)} of {past.name} in {past.file} or its tests"
    if not broken:
        return [Standing(f"runs on {where}", True, past.name, "", True)]
    return [
        Standing(
            f"{show_call(task, a)} runs, as in {past.file} or its tests", False, past.name, shown(new), True
        )
        for a, new in broken[:MOST_SHOWN]
    ]


def _asked(task: Task, outcome: Outcome) -> bool:
    """Whether an error may be what the words ask for."""
    if not isinstance(outcome, Raised):
        return False
    names = {outcome.type_name, *outcome.bases} - {"Exception", "BaseException", "object"}
    if any(re.search(rf"\b{name}\b", task.words) for name in names):
        return True
    return outcome.type_name not in SLIPS and OF_ERRORS.search(task.words) is not None


def _may_differ(judge: Judge, past: Past) -> tuple[Result, ...] | None:
    """What may come where it isn't what came before: nothing, where the same is asked for in another form;
    what the words tell of conditions, where they tell of nothing else. None where any may be altered."""
    if is_the_same(past, judge.clauses):
        return ()
    now = [c for c in judge.clauses if c.span[0] >= past.start]
    conditions = [c for c in now if isinstance(kinds()[c.kind], ConditionKind)]
    spans, left = [c.span for c in conditions], past.said
    if not conditions or any(not any(a <= c.span[0] and c.span[1] <= b for a, b in spans) for c in now):
        return None
    for start, end in spans:
        start, end = start - past.start, end - past.start
        left = left[:start] + " " * (end - start) + left[end:]
    results = tuple(c.get("result") for c in conditions)
    told = all(r.what in ("raise", "value") for r in results)
    return results if told and _left_over(left, past) <= FEW else None


def _left_over(words: str, past: Past) -> int:
    """How many words say more than what is to be changed."""
    bare = FILLING.sub(" ", re.sub(rf"\b{re.escape(past.name)}\b", " ", words))
    return len(re.findall(r"[^\W\d_]{2,}", bare))


def _staying(task: Task, past: Past, pairs: Sequence[Pair], may: tuple[Result, ...]) -> list[Standing]:
    """That nothing but what may differ does."""
    stayed = [p for p in pairs if isinstance(p[1], Returned)]
    other = [p for p in stayed if not _alike(p[1], p[2]) and not any(_is(r, p[2]) for r in may)]
    beside = bool(may)
    if not stayed:
        return []
    if not other:
        rest = "everything else is" if may else "what it gives is"
        return [Standing(f"{rest} as before, on {len(stayed)} inputs", True, past.said, "", beside)]
    return [
        Standing(f"{show_call(task, a)} as before: {shown(old)}", False, past.said, shown(new), beside)
        for a, old, new in other[:MOST_SHOWN]
    ]


def _alike(old: Outcome, new: Outcome) -> bool:
    return isinstance(old, Returned) and isinstance(new, Returned) and same(old.value, new.value)


def _is(result: Result, outcome: Outcome) -> bool:
    """Whether this is what the words tell of a condition."""
    if result.what == "raise":
        names = (outcome.type_name, *outcome.bases) if isinstance(outcome, Raised) else ()
        return result.error in names or (bool(names) and result.error == "Exception")
    return isinstance(outcome, Returned) and same(outcome.value, result.value)
