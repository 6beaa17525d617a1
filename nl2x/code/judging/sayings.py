"""What a recipe is known to do beside what it is mainly for, where the words say just that: "last one may be
shorter" of the recipe that cuts a list into pieces, "the last may be shorter" being its own words."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from nl2x.code.candidates import library
from nl2x.code.candidates.options import NUMBER_WORDS
from nl2x.code.judging.judging import Trial
from nl2x.code.reading.task import Task

EMPTY = frozenset((
    "a", "an", "the", "is", "are", "be", "it", "they", "them", "its", "their", "will", "should", "must",
    "may", "can", "also", "please", "get", "gets", "of",
))  # fmt: skip
"""Words without which a saying is the same; what denies something is none of them."""
LEADS = ("without", "but", "ignor", "with", "not", "no", "except", "includ", "exclud", "as", "in", "regardl")
"""How the end of a phrase begins that says something of its own."""
LEAST = 2
"""Fewer telling words say too little by themselves."""


BESIDE = frozenset(("lower result", "upper result", "unique result", "rounded", "result type"))
"""Clauses whose patches only change how results look, and nothing else that is said of them."""


def held_by_recipe(task: Task, trial: Trial, phrases: re.Pattern[str]) -> list[tuple[int, int]]:
    """The places of phrases, or ends of phrases, that say word for word what the recipe does which was tried.
    A patched one may do something else."""
    light = {c.clause.words for c in trial.clauses if c.clause.kind in BESIDE and c.state == "passed"}
    if not light.issuperset(trial.candidate.patches):
        return []
    known = {_told(saying) for saying in library.sayings(trial.candidate)}
    found = (_place(match, known) for match in phrases.finditer(task.prose()))
    return [span for span in found if span]


def _place(match: re.Match[str], known: set[tuple[str, ...]]) -> tuple[int, int] | None:
    words = list(re.finditer(r"[\w'\u2019]+", match.group()))
    for first, word in enumerate(words):
        start = match.start() + word.start()
        if first and not word.group().lower().startswith(LEADS):
            continue
        said = _told(match.group()[word.start() :])
        if len(said) >= LEAST and said in known:
            return start, match.end()
    return None


@functools.cache
def _told(text: str) -> tuple[str, ...]:
    """The telling words in their order, without their endings."""
    return tuple(_words(text.lower().replace("\u2019", "'")))


ONE = re.compile(r"\b(first|last|second|other|single|empty|missing|unknown|negative|longer|shorter) ones?\b")
"""Where "one" only stands for what was named."""
WRITTEN = {"zero": "0", "inclusive": "included", "exclusive": "excluded"} | {
    word: str(number) for word, number in NUMBER_WORDS.items()
}


def _words(text: str) -> Iterator[str]:
    for word in re.findall(r"\d+(?:\.\d+)?|[a-z]+(?:'[a-z]+)?", ONE.sub(r"\1", text)):
        if word not in EMPTY:
            yield library.stem(WRITTEN.get(word, word))
