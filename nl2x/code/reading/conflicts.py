"""Clauses that can't both hold: said which, or only the later one kept."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from nl2x.code.clauses.base import Clause
from nl2x.code.clauses.catalogue import detect, kinds
from nl2x.code.reading.negation import denial
from nl2x.code.reading.task import Task

SAME_CONDITION = {
    "empty input": r"(?i)\bempty\b",
    "none input": r"\bNones?\b",
    "negative input": r"(?i)\bnegatives?\b",
    "zero input": r"(?i)\bzeros?\b|\b0\b",
}
"""Kinds of which a task can't have two with different outcomes, where both are worded with the same word."""
OPPOSITES = (
    {"unique result", "keep duplicates"},
    {"half up", "half even"},
)
"""Kinds that exclude each other wherever they stand."""
OF_ONE_THING = (
    {"ignore case", "case sensitive"},
    {"lower result", "upper result"},
    {"lower result", "case kept"},
    {"upper result", "case kept"},
    {"ascending", "descending"},
    {"result in any order", "ascending"},
    {"result in any order", "descending"},
    {"half up", "half even"},
)
"""What excludes each other where it is said of the same thing: a name may be in capitals and a city not."""
WORDED = {
    "ascending": r"\b(?:sort\w*\s+(?:\w+\s+)?)?(?:in\s+)?(?:ascending|increasing)(?:\s+order)?\b|\b(?:smallest|lowest) first\b",
    "descending": r"\b(?:sort\w*\s+(?:\w+\s+)?)?(?:in\s+)?(?:descending|decreasing)(?:\s+order)?\b|"
    r"\b(?:largest|highest|biggest) first\b",
    "result in any order": r"\b(?:the )?(?:result|output|list) (?:\w+ ){0,3}?in any order\b|(?<=[,;:.] )in any order\b",
}
DECIMALS = re.compile(
    r"\b(?:(?:rounded?\s+)?(?:to|with|in)\s+)?(?:(?P<n>\d|one|two|three|four)\s+(?:decimals?|decimal places?|digits after the point)"
    r"|(?P<cents>(?:to|in)\s+(?:the\s+)?(?:nearest\s+)?cents?)"
    r"|(?P<whole>(?:rounded|round)\s+to\s+(?:the\s+)?(?:nearest\s+)?(?:whole\s+(?:numbers?|euros?|dollars?|units?)|integers?|ints?)|no decimals))\b",
    re.IGNORECASE,
)
NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4}
OPEN = re.compile(
    r"\b(?:or|if|when|unless|depend\w*|otherwise|else|then|ties?|tied|equal|same|by|each|every|per|except\w*|but|"
    r"first\s+(?!\w*$)|default\w*|optional\w*|input\w*|may|can|might|could|before|after)\b",
    re.IGNORECASE,
)
"""Words of a phrase after which another one may say otherwise."""
FUNCTION_WORDS = frozenset((
    "the", "a", "an", "it", "its", "them", "they", "their", "result", "results", "output", "please", "should",
    "must", "be", "is", "are", "return", "returns", "returned", "give", "gives", "back", "sort", "sorted",
    "order", "in", "with", "to", "all", "always", "also", "and", "rounded", "round", "come", "comes", "of", "as",
    "that", "which", "has", "have", "make", "want", "need", "i", "we", "for", "on", "do", "does", "count", "counts",
))  # fmt: skip


def conflict(clauses: Sequence[Clause]) -> tuple[Clause, Clause] | None:
    """The first two clauses that contradict each other, the earlier one first."""
    for one, other in itertools.combinations(sorted(clauses, key=lambda c: c.span), 2):
        if {one.kind, other.kind} in OPPOSITES or _differ(one, other):
            return one, other
    return None


def contradiction(task: Task) -> tuple[Clause, Clause] | None:
    """Two things that the words ask for and that can't both be, the earlier one first."""
    clauses = [*detect(task)]
    clauses += [c for c in _unsilenced(task) if c not in clauses]
    found = conflict(clauses) if task.signature else None
    if found:
        return found
    said = sorted([*clauses, *_worded(task)], key=lambda c: c.span)
    pairs = (pair for pair in itertools.combinations(said, 2) if _exclude(*pair))
    return next((pair for pair in pairs if _of_one_thing(task, *pair)), None)


def _exclude(one: Clause, other: Clause) -> bool:
    if one.kind == other.kind == "decimals":
        return bool(one.get("places") != other.get("places"))
    if {one.kind, other.kind} == {"negative input", "left out numbers"}:
        raised = one if one.kind == "negative input" else other
        out = other if raised is one else one
        return raised.get("result").what == "raise" and bool(out.get("below")) and not out.get("end")
    return {one.kind, other.kind} in OF_ONE_THING


def _differ(one: Clause, other: Clause) -> bool:
    word = SAME_CONDITION.get(one.kind)
    if word is None or one.kind != other.kind or one.get("position") != other.get("position"):
        return False
    if not all(re.search(word, c.words) for c in (one, other)):
        return False
    first, second = one.get("result"), other.get("result")
    return (first.what, first.error, first.value) != (second.what, second.error, second.value)


def _worded(task: Task) -> Iterator[Clause]:
    """What is read off the words alone: kinds pass over words that others beside them gainsay."""
    prose, kind = task.prose(), kinds()["sorted result"]
    for name, pattern in WORDED.items():
        for match in re.finditer(pattern, prose, re.IGNORECASE):
            if denial(prose, *match.span()) is None:
                found = kind.clause(task, match.span())
                yield Clause(name, found.words, found.span)
    for match in DECIMALS.finditer(prose):
        said = (match["n"] or "").lower()
        places = 0 if match["whole"] else 2 if match["cents"] else NUMBERS.get(said) or int(said)
        if denial(prose, *match.span()) is None:
            found = kind.clause(task, match.span())
            yield Clause("decimals", found.words, found.span, (("places", places),))


def _unsilenced(task: Task) -> Iterator[Clause]:
    for kind in (kinds()[name] for name in ("ignore case", "negative input")):
        yield from (c for c in kind.heard(task) if c.denial is None and kind.denial_of(c, task) is None)


def _of_one_thing(task: Task, one: Clause, other: Clause) -> bool:
    """Whether both are said without any condition, and the later one of nothing that the earlier isn't."""
    if one.span[1] > other.span[0]:
        return False
    first, second = (_beside(task, c) for c in (one, other))
    if OPEN.search(first) or OPEN.search(second) or OPEN.search(task.prose()[one.span[1] : other.span[0]]):
        return False
    return _telling(second) <= _telling(first)


def _beside(task: Task, clause: Clause) -> str:
    """The rest of the phrase in which a clause stands."""
    prose, (start, end) = task.prose(), clause.span
    before = re.split(r"[.,;:!?()\n]|\band\b", prose[:start])[-1]
    after = re.split(r"[.,;:!?()\n]|\band\b", prose[end:])[0]
    return f"{before} {after}"


def _telling(text: str) -> set[str]:
    return {w.lower() for w in re.findall(r"[A-Za-z]+", text)} - FUNCTION_WORDS


def later_wins(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """The clauses without those that a later one overrules: "…, now 0 for an empty list"."""
    kept = list(clauses)
    while pair := conflict(kept):
        kept.remove(pair[0])
    return tuple(kept)
