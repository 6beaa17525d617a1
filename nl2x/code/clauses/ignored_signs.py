"""Dashes, dots and the like in what comes in don't matter: "with or without dashes", "hyphens are ignored"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.clauses.signs import ONE, signs_in
from nl2x.code.clauses.transforms import entry_text_patches, map_texts
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

SIGN = r"(?:dash(?:es)?|hyphens?|dots?|slash(?:es)?|underscores?)"
LIST = rf"(?P<list>(?:{ONE}\s*(?:,|and|or|/|&)\s*(?:or\s+|and\s+)?){{0,3}}{SIGN}(?:\s*(?:,|and|or|/|&)\s*{ONE}){{0,2}})"
IGNORED = r"(?:ignored|disregarded|irrelevant|skipped|passed over)"
DONT_MATTER = (
    r"(?:do\s?n['\u2019]?t|does\s?n['\u2019]?t|do not|does not|should\s?n['\u2019]?t)\s+(?:matter|count)"
)


class IgnoredSigns(SameKind):
    name = "ignored signs"
    about = "dashes and the like in the input don't matter"
    patterns = (
        rf"(?<!with )(?<!without )(?<!containing )(?<!have )\b{LIST}\s+(?:is|are|should be|must be|get)\s+(?:to be\s+)?{IGNORED}",
        rf"\b(?:ignor(?:e|es|ing)|disregard\w*|regardless of)\s+(?:any\s+|all\s+|the\s+)?{LIST}",
        rf"\bwith(?:\s+or\s+|/)without\s+(?:any\s+|the\s+)?{LIST}",
        rf"\b{LIST}\s+(?:\w+\s+){{0,3}}?{DONT_MATTER}",
        rf"\b{LIST}\s+(?:anywhere|everywhere|in between|wherever)\b[^.;\n]{{0,40}}?\b{DONT_MATTER}",
        rf"\b{LIST}\s+(?:are|is)\s+optional\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        return {"signs": signs_in(match["list"])}

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        signs = clause.get("signs")
        bare = map_texts(arguments, task, lambda s: s.translate({ord(c): None for c in signs}))
        for sign in signs:
            yield bare, map_texts(bare, task, lambda s, c=sign: re.sub(r"(?<=\w)(?=\w)", c, s, count=1))
            yield bare, map_texts(bare, task, lambda s, c=sign: _halved(s, c))

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        signs = re.escape(clause.get("signs"))
        yield from entry_text_patches(task, f're.sub(r"[{signs}]", "", {{}})')


def _halved(text: str, sign: str) -> str:
    """The text with the sign in the middle, where letters or digits stand on both sides."""
    middle = len(text) // 2
    inside = 0 < middle < len(text) and text[middle - 1].isalnum() and text[middle].isalnum()
    return f"{text[:middle]}{sign}{text[middle:]}" if inside else text


KIND = IgnoredSigns()
