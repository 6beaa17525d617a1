"""All kinds of clauses, found by their files, and the clauses of a task."""

from __future__ import annotations

import functools
import importlib
import itertools
import pkgutil
import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from nl2x.code import clauses
from nl2x.code.clauses.base import Clause, Kind, Outcome, ResultKind, show_call, shown
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.conditions import Result
from nl2x.code.reading.examples import read_examples
from nl2x.code.reading.parts import parts
from nl2x.code.reading.task import Task
from sandbox import Returned


@functools.cache
def kinds() -> dict[str, Kind]:
    """Every kind by its name, in the order of its file's name."""
    found: dict[str, Kind] = {}
    for info in sorted(pkgutil.iter_modules(clauses.__path__), key=lambda i: i.name):
        kind = getattr(importlib.import_module(f"{clauses.__name__}.{info.name}"), "KIND", None)
        if kind is not None:
            found[kind.name] = kind
    return found


def detect(task: Task) -> tuple[Clause, ...]:
    """The clauses of `task`, in the order of their words."""
    results = _told_results(task)
    kept = [c for c in _possible_ones(task) if not _told_otherwise(c, task, results)]
    return tuple(sorted(kept, key=lambda c: (c.span, c.kind)))


def gainsaid(task: Task) -> list[tuple[Clause, str]]:
    """The clauses that an example of the task's own breaks, each with what the example says."""
    results = _told_results(task)
    told = [(c, _told_otherwise(c, task, results)) for c in _possible_ones(task)]
    return [(clause, says) for clause, says in told if says]


def _possible_ones(task: Task) -> list[Clause]:
    found = [c for c in _found(task) if c.denial is None]
    others = _of_others(task)
    meant = [c for c in found if not (others(c) or _of_what_is(c, task) or _of_a_limit(c, task))]
    kept = [c for c in meant if _possible(c, task, found) and not _quoted(c, task)]
    return [c for c in kept if not _said_already(c, kept)]


def _said_already(clause: Clause, others: list[Clause]) -> bool:
    """Whether "0 or less" is read with what comes of it already."""
    if clause.kind != "limits included" or clause.get("limit") != 0:
        return False
    (start, end), told = clause.span, [o for o in others if o.kind == "negative input" and o.get("zero")]
    return any(o.span[0] <= start and end <= o.span[1] for o in told)


def denied(task: Task) -> tuple[Clause, ...]:
    """The clauses whose words are denied, where nothing is known that the denial asks for."""
    found = _found(task)
    read = [c.span for c in found if c.denial is None]
    return tuple(
        c for c in found if c.denial and not any(a <= c.denial.start < c.span[0] < b for a, b in read)
    )


def _found(task: Task) -> list[Clause]:
    """All that the kinds read, with the opposite in the place of what is forbidden."""
    found: dict[tuple[object, ...], Clause] = {}
    for kind in kinds().values():
        for clause in kind.detect(task):
            marked = replace(clause, denial=clause.denial or kind.denial_of(clause, task))
            found.setdefault((clause.kind, clause.span, repr(clause.details)), marked)
    kept, opposites = list[Clause](), dict[tuple[str, int], Clause]()
    read = [_freed(c, found.values()) for c in found.values()]
    for clause in (_within_denied(c, read) for c in read):
        other = _opposite(clause, task)
        if other is None:
            kept.append(clause)
        else:
            # One denial may deny two readings of the same words.
            opposites[other.kind, other.span[0]] = other
    return [*kept, *opposites.values()]


def _freed(clause: Clause, others: Iterable[Clause]) -> Clause:
    """The clause without a denial from afar that is another clause's own: "never below zero in ascending order"."""
    far = clause.denial
    if far is None or far.close:
        return clause
    own = any(o.denial is None and o.span[0] <= far.start < o.span[1] for o in others if o is not clause)
    return replace(clause, denial=None) if own else clause


def _within_denied(clause: Clause, others: Iterable[Clause]) -> Clause:
    """The clause with the denial of another one that it was read from the same words as: of "not sorted from
    high to low" both halves are denied."""
    if clause.denial or kinds()[clause.kind].denied_too or clause.span[1] == 0:
        return clause
    around = (o for o in others if o.denial and o.denial.start < o.span[0] <= clause.span[0] < o.span[1])
    found = next(around, None)
    return replace(clause, denial=found.denial) if found else clause


WHOLE = re.compile(r"\s*(?:$|[.,;:!?)\n-]|(?:and|but|or|nor|at all|please|though)\b)")
"""After what is forbidden without any condition or limit: not as "don't drop duplicates that are far apart"."""


def _opposite(clause: Clause, task: Task) -> Clause | None:
    """What is asked for where the clause is forbidden, if there is a kind for it."""
    forbids, kind = clause.denial, kinds()[clause.kind]
    if not forbids or forbids.released or (forbids.state and not kind.opposite_of_state):
        return None
    other = kind.opposite(task)
    if not other or not WHOLE.match(task.prose(), clause.span[1]):
        return None
    return kinds()[other].clause(task, (min(forbids.start, clause.span[0]), clause.span[1]))


def _told_results(task: Task) -> list[tuple[Arguments, Outcome]]:
    """What the task's examples and checks say of its function's results."""
    examples = [*task.examples, *(e for check in task.checks for e in read_examples(check))]
    return [
        (e.args, Returned(e.expected, e.args, {}, "", 0.0))
        for e in examples
        if not e.error and not e.kwargs and e.function in ("", task.name)
    ]


def _told_otherwise(clause: Clause, task: Task, results: list[tuple[Arguments, Outcome]]) -> str:
    """What an example says that breaks the clause: the words mean something else then ("people type it in
    lower case", of what comes in), and a right function would look wrong. Empty where none does."""
    kind = kinds()[clause.kind]
    if isinstance(kind, ConditionKind):
        against = next((r for r in results if kind.against(clause, task, *r)), None)
        if against:
            return _says(task, *against)
    calls = [] if kind.below(clause, task) else [arguments for arguments, _ in results]
    probes = kind.probes(clause, task, calls) if calls else ()
    for probe in itertools.islice(probes, _PROBES):
        outcomes = [next((o for a, o in results if a == call), None) for call in probe.calls]
        known = [o for o in outcomes if o is not None]
        if known and len(known) == len(outcomes) and probe.judge(known).state == "failed":
            return _says(task, probe.calls[0], known[0])
    return ""


def _says(task: Task, arguments: Arguments, outcome: Outcome) -> str:
    return f"{show_call(task, arguments)} {shown(outcome)}".replace(" gave ", " gives ")


_PROBES = 60


def _of_others(task: Task) -> Callable[[Clause], bool]:
    """Whether a clause stands where the words tell of another one of several functions: below the line that
    begins with its name."""
    several = parts(task) if task.kind == "function" else ()
    names = "|".join(map(re.escape, several)) or r"(?!)"
    told = [
        (m.start(), m.group(1)) for m in re.finditer(rf"(?:^|[.;!?]\s+|\n)[-*`\s]*({names})\b", task.words)
    ]

    def of_another(clause: Clause) -> bool:
        before = [name for place, name in told if place < clause.span[0]]
        return bool(before) and before[-1] != task.name and not kinds()[clause.kind].of_all

    return of_another


GIVEN = re.compile(
    r"\b(?:given|takes|take(?!\s+the\b)|taking|receives?|accepts?)\s+(?:is\s+)?(?:an?|the|two|some|my|in)\s+"
    r"(?:(?!(?:and|but|then|returns?|gives?|finds?|makes?|computes?|to|that)\b)[\w'-]+\s+){0,5}$",
    re.IGNORECASE,
)
"""Before what is told of the input: "given a sorted list of unique words", but not "take the next working day"."""
ASKED = re.compile(
    r"\W*(?:(?:\w+\([^()]*\)|tells?|says?|checks?)\W+)?(?:is|are|was|were|does|do|has|have)\b[^,]*$",
    re.IGNORECASE,
)
"""How a question begins: "is the list sorted?"."""


def _of_what_is(clause: Clause, task: Task) -> bool:
    """Whether the words ask or tell how something is, and demand nothing of what comes back."""
    if not isinstance(kinds()[clause.kind], ResultKind) or clause.span == (0, 0):
        return False
    prose, (start, end) = task.prose(), clause.span
    before = re.split(r"[.;:!?\n]", prose[:start])[-1]
    if GIVEN.search(before):
        return True
    return ASKED.fullmatch(before) is not None and re.match(r"[^.;!\n]*\?", prose[end:]) is not None


NOT_COUNTED = re.compile(
    r"(?:\bnot|n['’]?t|\bnever|\bwithout)\s+(?:\w+\s+)?count(?:ed|ing)?\b", re.IGNORECASE
)
TOWARDS = re.compile(
    r"\s*,?\s*(?:towards?|to|against|in|into|for|as part of)\s+(?:the\s+|this\s+|that\s+)?[`'\"]?(?P<what>\w+)",
    re.IGNORECASE,
)
LIMIT = re.compile(r"(?:max\w*|limit\w*|width|budget|quota)", re.IGNORECASE)


def _of_a_limit(clause: Clause, task: Task) -> bool:
    """Whether something is only said not to use up a limit: "the dots don't count towards n" is no order to
    pass over dots. Where a number comes back, what doesn't count towards it is passed over."""
    prose, (start, end) = task.prose(), clause.span
    towards = TOWARDS.match(prose, end)
    if not towards or not NOT_COUNTED.search(prose[start:end]):
        return False
    what = towards["what"]
    if what in task.parameter_names() or LIMIT.fullmatch(what):
        return True
    return "toward" in towards.group().lower() and task.result_type.name in ("str", "list")


QUOTED = re.compile(r"(?<!\w)'[^'\n]*'(?!\w)|(?<!\w)\"[^\"\n]*\"(?!\w)|“[^”\n]*”")


def _quoted(clause: Clause, task: Task) -> bool:
    """Whether a clause was cut out of the middle of a text in quotes, or reaches into one."""
    start, end = clause.span
    a_number = clause.kind == "limits included"
    for quote in QUOTED.finditer(task.prose()):
        first, last = quote.start() + 1, quote.end() - 1
        begins, ends = first <= start < last, first < end <= last
        if (begins or ends) and (a_number or (start, end) != (first, last)):
            return True
    return False


def _possible(clause: Clause, task: Task, others: list[Clause]) -> bool:
    """Whether what a clause says is to come can come: where a list of texts is asked for, a text that goes
    with a condition is one of its items, not the result."""
    result = clause.get("result")
    if not isinstance(result, Result) or not isinstance(result.value, str) or not result.value:
        return True
    said = [c.get("type") for c in others if c.kind == "result type"]
    wanted = task.result_type.name if task.result_type.name != "any" else (said or ["any"])[0]
    return wanted not in ("list", "dict", "tuple", "set", "bool", "int", "float")
