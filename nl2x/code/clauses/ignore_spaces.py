"""Spaces don't matter, wherever they are."""

from __future__ import annotations

from collections.abc import Iterable

from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.clauses.transforms import entry_text_patches, map_texts
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

SPACE = r"(?:white\s?-?space|spaces?|blanks)"
OTHERS = r"(?:(?:case|capitals|capitali[sz]ation|casing|punctuation|dashes|hyphens|accents|upper/lower case)\s*(?:,|and|or|,\s*and|&)\s*)*"


class IgnoreSpaces(SameKind):
    name = "ignore spaces"
    about = "spaces don't matter"
    patterns = (
        rf"\b(?:ignor\w+|regardless of|disregard\w*|without counting|not counting|don'?t count|excluding)\s+(?:all\s+|any\s+|the\s+)?{OTHERS}{SPACE}\b(?!\s+(?:around|at))",
        rf"\b{SPACE}\s+(?:don'?t|do not|doesn'?t|does not|shouldn'?t|should not)\s+(?:matter|count)",
        rf"\b{SPACE}\s+(?:is|are|should be|must be)\s+(?:ignored|disregarded|irrelevant)",
        rf"\b(?:all\s+)?{SPACE}\s+(?:is|are|get)\s+(?:removed|dropped|taken out|stripped|deleted)\s+(?:first|before)\b",
        rf"(?:^|[,;:(]\s*|\bwith\s+|\band\s+){OTHERS}{SPACE}\s+ignored\b",
        r"\bwith or without (?:spaces|blanks|whitespace)\b(?!\s+(?:around|before|after|between|on)\b)",
    )
    silent = (
        r"(?:leading|trailing|extra|surrounding|additional|double|more)\s+(?:white\s?-?)?spaces?\s+"
        r"(?:are|is|should|must|do|does|don'?t|doesn'?t)\b",
    )

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        none = map_texts(arguments, task, lambda s: s.replace(" ", ""))
        yield none, map_texts(none, task, lambda s: f" {s}" if len(s) > 1 else s)
        yield none, map_texts(none, task, lambda s: " ".join([s[:2], s[2:3], s[3:]]) if len(s) > 3 else s)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield from entry_text_patches(task, '"".join({}.split())')
        yield from entry_text_patches(task, '{}.replace(" ", "")')


KIND = IgnoreSpaces()
