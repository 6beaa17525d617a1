"""Capitals stay capitals in what comes back: "keep upper and lower case", "leave the case alone"."""

from __future__ import annotations

import re
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
        r"\b(?:leave|keep)\s+(?:(?:all\s+)?the\s+)?(?P<rest>others?|rest|other (?:letters|ones|words)|remaining (?:letters|ones))\s+(?:how|as|the way|like)\s+(?:they|it)\s+(?:are|is|were|was)",
        rf"\b{CASE}\s+(?:is|stays?|must be|should be|remains?)\s+(?:kept|preserved|unchanged|as (?:it is|is|it was)|the same)",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        rest = bool(match.groupdict().get("rest"))
        # "a capital first (leave the others how they are)": of what else, if not of letters?
        told = re.search(r"(?i)\b(?:capital|upper|lower|letters?)\b", task.prose()[: match.start()])
        return {"rest": rest} if told or not rest else None

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        if clause.get("rest"):
            # All but the first letter, and nothing beside letters: only their case is looked at.
            plain = map_texts(arguments, task, lambda s: s[:1].upper() + s[1:])
            yield plain, map_texts(plain, task, lambda s: s[:1] + s[1:].swapcase())
        else:
            yield arguments, map_texts(arguments, task, str.swapcase)

    def alike(self, one: Any, other: Any) -> bool:
        firsts = rebuild(one, lambda s: s[:1] + s[1:].swapcase())
        return bool(rebuild(one, str.swapcase) == other or firsts == other)


KIND = CaseKept()
