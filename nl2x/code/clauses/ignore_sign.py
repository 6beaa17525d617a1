"""A minus before the input changes nothing."""

from __future__ import annotations

from collections.abc import Iterable

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class IgnoreSign(SameKind):
    name = "ignore sign"
    about = "the sign of the number doesn't matter"
    patterns = (
        r"\b(?:ignor\w+|regardless of|disregard\w*|without)\s+(?:the\s+|an?\s+|any\s+|its\s+)?(?:minus\s+|leading\s+)?sign\b",
        r"\b(?:the\s+)?(?:minus\s+)?sign\s+(?:is|should be|gets|of [\w ]+ is)\s+(?:ignored|dropped|disregarded)",
        r"\b(?:the\s+)?sign\s+(?:doesn'?t|does not|shouldn'?t)\s+(?:matter|count)",
        r"\bnegative\s+(?:numbers?\s+|ones\s+|values?\s+)?(?:just\s+)?like\s+(?:the\s+)?positive\b(?:\s+(?:ones|numbers?|values?))?",
        r"\b(?:the\s+)?sign\s+ignored\b",
        r"\bnegative (?:numbers?|values?|ints?|integers?) (?:count|are treated|work|are handled|behave) (?:as|like) (?:the )?positive",
    )

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        if arguments and isinstance(arguments[0], int | float) and not isinstance(arguments[0], bool):
            yield (abs(arguments[0]), *arguments[1:]), (-abs(arguments[0]), *arguments[1:])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        names = task.parameter_names()
        if names:
            yield at_entry(task.name, f"{names[0]} = abs({names[0]})\n")


KIND = IgnoreSign()
