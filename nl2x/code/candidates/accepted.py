"""Answers that the user keeps as examples: which of them the model is shown for a task."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from nl2x.code.candidates import library
from nl2x.code.candidates.library import Recipe
from nl2x.code.candidates.prompt import asked
from nl2x.code.reading.signature import Signature
from nl2x.code.reading.task import Task, read_task
from nl2x.errors import BadInput

FAR = 0.25
"""So much nearer to the task a recipe must be for no kept example to stand before it."""
NEXT_THOUGHT = re.compile(r"[,;:]\s|\s-\s|\b(?:ignoring|without|but|where|if|with)\b")
"""Where the first thing that a sentence says ends."""


@dataclass(frozen=True)
class Accepted:
    """What was asked, and the code that the user keeps for it. `number` is the run's."""

    number: int
    words: str
    code: str


def nearest(task: Task, kept: Sequence[Accepted], *, recipes: bool = True) -> Accepted | None:
    """The kept example nearest to the task, by the same nearness as recipes; None where none is near, or a
    recipe is far nearer (with `recipes`, where those are shown as well)."""
    near, found = 0.0, None
    for one in kept:
        own = _read(one)
        if own and own.kind == task.kind and (here := library.nearness(task, _as_recipe(own))) > near:
            near, found = here, one
    if found is None or near < library.SIMILAR:
        return None
    recipe = max(library.nearness(task, r) for r in library.library()) if recipes else 0.0
    return found if near >= recipe - FAR else None


def turn(one: Accepted) -> tuple[str, str]:
    """A kept example as an exchange before the task."""
    own = _read(one)
    return asked(own) if own else one.words, f"```python\n{one.code}```"


def _as_recipe(own: Task) -> Recipe:
    """What was asked as a recipe's words: what it is mainly for, and the first thing said of that."""
    mainly = library.main_sentences(own)
    told = [library.stems(text) for whole in mainly for text in (whole, NEXT_THOUGHT.split(whole)[0])]
    name = library.stems(own.name.replace("_", " "))
    phrases = [*told, *([name] if len(name) > 1 else [])]
    return Recipe(own.name, "", Signature(own.name, complete=False), "", tuple(filter(None, phrases)))


@lru_cache(maxsize=256)
def _read(one: Accepted) -> Task | None:
    """What was asked, read; None where its owner made something else of the words."""
    try:
        return read_task(one.words)
    except BadInput:
        return None
