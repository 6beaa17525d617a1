"""Spaces between a number and its unit don't matter: "spaces are allowed between number and unit"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.clauses.transforms import entry_text_patches, map_texts
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

SPACE = r"(?:white\s?-?space|spaces?|blanks?|a space)"
PARTS = r"(?:the\s+)?(?:numbers?|values?|amounts?|digits?|figures?)\s+and\s+(?:the\s+|its\s+)?(?:units?|letters?|currency|symbols?|suffix)"
SEAM = r"(?<=\d)\s*(?=[A-Za-z%°])"


class SpacesBetween(SameKind):
    name = "spaces between"
    about = "spaces between a number and its unit don't matter"
    patterns = (
        rf"\b{SPACE}\s+(?:(?:is|are|may be|can be|might be)\s+)?(?:allowed|ok(?:ay)?|fine|possible|optional|there)?\s*between\s+{PARTS}",
        rf"\bbetween\s+{PARTS}\s+(?:there\s+)?(?:may|can|might)\s+be\s+(?:an?\s+|some\s+)?{SPACE}",
    )
    silent = (rf"\b(?:one|exactly one|with an?|put an?|single)\s+{SPACE}\s+between",)

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        close = map_texts(arguments, task, lambda s: re.sub(SEAM, "", s))
        for gap in (" ", "  "):
            yield close, map_texts(close, task, lambda s, gap=gap: re.sub(SEAM, gap, s))

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield from entry_text_patches(task, f're.sub(r"{SEAM}", "", {{}})')


KIND = SpacesBetween()
