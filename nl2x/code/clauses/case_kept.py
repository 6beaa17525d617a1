"""Capitals stay capitals in what comes back: "keep upper and lower case", "leave the case alone"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from nl2x.code.clauses.base import Clause, SameKind
from nl2x.code.clauses.transforms import map_texts
from nl2x.code.judging.inputs import Arguments, rebuild
from nl2x.code.reading.task import Task

CASE = r"(?:(?:the\s+)?(?:letter\s+)?case(?:\s+of\s+(?:the\s+)?letters)?|upper\s*(?:/|and|or|-)\s*lower[- ]?case|capitals|capitali[sz]ation)"


class CaseKept(SameKind):
    name = "case kept"
    about = "capitals and small letters stay what they are"
    patterns = (
        rf"\b(?:keep\w*|preserv\w+|retain\w*|maintain\w*)\s+{CASE}(?:\s+(?:as (?:it is|is|it was|they are)|unchanged|intact))?(?=\s*(?:[.,;:)]|$))",
        rf"\b(?:leav\w+|keep\w*)\s+{CASE}\s+(?:alone|as (?:it is|is|it was|they are)|unchanged|untouched)",
        rf"\b{CASE}\s+(?:is|stays?|must be|should be|remains?)\s+(?:kept|preserved|unchanged|as (?:it is|is|it was)|the same)",
    )

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        yield arguments, map_texts(arguments, task, str.swapcase)

    def alike(self, one: Any, other: Any) -> bool:
        return bool(rebuild(one, str.swapcase) == other)


KIND = CaseKept()
