"""The list that comes in may be in any order: "it isn't sorted", "can be unsorted"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

GIVEN = re.compile(
    r"\W*(?:given\b|(?:i|we) (?:have|get|collect)\b|(?:the )?inputs?\b|there (?:is|are)\b)", re.I
)
"""How a sentence begins that tells of what comes in."""


class UnsortedInput(SameKind):
    name = "unsorted input"
    about = "what comes in need not be sorted"
    patterns = (
        r"\b(?:may|might|can|could)\s+(?:also\s+)?(?:be|come|arrive)\s+(?:unsorted|unordered|in any order|out of order)\b",
        r"\b(?:isn'?t|aren'?t|is not|are not)\s+(?:necessarily\s+|always\s+|yet\s+)?(?:sorted|in order)\b(?!\s+(?:raises?|is an?|->|=>|by|from|in|alphabetic\w*|ascending|descending))",
        r"\bnot\s+(?:necessarily|always|yet)\s+(?:sorted|in order)\b(?!\s+(?:raises?|is an?|->|=>|by|from|in|alphabetic\w*|ascending|descending))",
        r"(?<=[, (])not sorted\b(?=\s*(?:[.,;)]|$|and\b|or\b))",
        r"\b(?:comes?|arrives?|given)\s+(?:unsorted|unordered|out of order)\b",
    )
    silent = (
        r"\bfirst\s+(?:\w+\s+){0,3}?(?:\([^()]*\)\s+)?(?:in|of)\s+(?:the|my|a)\s+list\b",
        r"\b(?:(?:keep\w*|same|original)\s+(?:the\s+)?|stays?\s+in\s+|in\s+the\s+)order\b|\border (?:of|they|kept|stays)\b",
        r"\b(?:if|when|whether)\s+(?:it|they|the \w+)\s*(?:'s|is|are)?\s*(?:isn'?t|aren'?t|not)\s+sorted\b",
        r"\b(?:result|output)\s+(?:isn'?t|is not|need not be|not)\s+sorted\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        sentence = re.split(r"[.;:\n]", match.string[: match.start()])[-1]
        # "The words, not sorted" says how they come back.
        return {} if not match.group().startswith("not sorted") or GIVEN.match(sentence) else None

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        if arguments and isinstance(arguments[0], list) and len(arguments[0]) > 1:
            try:
                ordered = sorted(arguments[0])
            except TypeError:
                return
            for other in (ordered[::-1], [*ordered[1:], ordered[0]]):
                yield (ordered, *arguments[1:]), (other, *arguments[1:])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        names = task.parameter_names()
        if names:
            yield at_entry(task.name, f"{names[0]} = sorted({names[0]})\n")


KIND = UnsortedInput()
