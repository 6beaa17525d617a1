"""Which words of what a task is mainly for a recipe says nothing of: it may well do something else then.

"Count capital vowels" is passed by the recipe that counts all vowels, as long as the example is in capitals.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.code.candidates import library
from nl2x.code.candidates.options import NUMBER_WORDS
from nl2x.code.judging.judging import Trial
from nl2x.code.reading.task import ASKING_FOR_IT, Task

SAYS_NOTHING = library.stems(
    """
    ask asks asked called named name given gives giving gave take takes taking taken like likes say says
    said show shows shown tell tells find finds finding found compute computes calculate calculates
    calculating work works out look looks determine determines check checks checking return returns
    returning returned back come comes get gets want wants need needs make makes making put produce produces
    build builds building turn turns list lists dict dicts dictionary dictionaries string strings text texts
    tuple tuples number numbers integer integers int ints float floats value values item items element
    elements thing things object objects entry entries array arrays collection sequence sequences argument
    arguments parameter parameters function functions code program script python helper method def e.g. eg
    i.e. ie example examples please hi hello hey thanks just simply here there where what who whose when
    then some any such but convert converts raise raises something someone can could would may might
    will does did being been was were am i'm i've i'd id ve ll m s t re d we our us you your he she her his
    their these those them also too so really very nice quick quickly
    """
) | frozenset(("s", "t", "m", "d", "ve", "ll", "re", "both", "has", "had"))
"""What people say of any function."""
NUMBERS = re.compile(
    rf"(?<![\w.,'\"-])(?:\d+(?:\.\d+)?(?![\w'\"]|\.\d)|(?:{'|'.join(NUMBER_WORDS)})\b)", re.IGNORECASE
)
FETCHED = re.compile(r"^(?:please\s+)?(?:extract|format|grab|fetch|pull|obtain)\b", re.IGNORECASE)
"""The verb that a request begins with, where it only says that something is wanted."""
A_FORM = r"(?<!\w)(?:'(?=[^'\n]*\d)[^'\n]*'|\"(?=[^\"\n]*\d)[^\"\n]*\")(?!\w)"
SHOWN = re.compile(
    rf"(?:[\s,]*\b(?:like|such as|e\.?g\.?|for example)[\s:]+{A_FORM}|"
    rf"{A_FORM}[\s-]*(?:styled?|like|kinds? of|format(?:ted)?|form|notation)(?!\w))"
    rf"(?:(?:\s*(?:,|or|and)\s*)+{A_FORM})*",
    re.IGNORECASE,
)
"""What shows the form of something: "lines like '2024-01-01 started'", "'1h 30m' style durations". A text
without any digit may well be what is meant: "count words like 'cat'"."""
FIGURES = re.compile(r"[\w/.-]*\d[\w/.-]*")


def unknown(task: Task, trial: Trial, phrases: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The words in these places of the task that neither the recipe which the trial's candidate came from
    says nor a clause that was tried, and the numbers that stand nowhere in its code; none where it is no
    recipe."""
    own = library.vocabulary(trial.candidate)
    if own is None:
        return ()
    prose = task.prose()
    read = [c.clause.span for c in trial.clauses if c.state == "passed" and c.clause.span[1]]
    for start, end in read:
        prose = prose[:start] + " " * (end - start) + prose[end:]
    for name in (task.name, *task.parameter_names()):
        prose = re.sub(_named(name), lambda m: " " * len(m.group()), prose) if name else prose
    known = own | SAYS_NOTHING
    prose = SHOWN.sub(lambda m: " " * len(m.group()), prose)
    found = []
    for start, end in phrases:
        asked = FETCHED.sub(" ", ASKING_FOR_IT.sub(" ", prose[start:end].lstrip()).lstrip())
        found += [n for n in NUMBERS.findall(asked) if not _counted(n, task, trial)]
        words = FIGURES.sub(" ", asked)
        found += [w for w in re.findall(r"[A-Za-z]+", words) if not library.stems(w) <= known]
    return tuple(dict.fromkeys(found))


def _counted(said: str, task: Task, trial: Trial) -> bool:
    """Whether a number is one that the code holds (of a percentage as a share, too) or how many it takes."""
    number = float(NUMBER_WORDS.get(said.lower(), said))
    held = {float(n) for n in re.findall(r"\d+(?:\.\d+)?", trial.candidate.code)}
    return number in (0, 1, len(task.parameter_types)) or not held.isdisjoint((number, number / 100))


def _named(name: str) -> str:
    """Where a name stands as such: "sum" may be a word as any other."""
    return (
        rf"\b{re.escape(name)}\b"
        if "_" in name
        else rf"^\W*{re.escape(name)}\b(?=\s*[:,(-])|\b{re.escape(name)}\b(?=\s*\()"
    )
