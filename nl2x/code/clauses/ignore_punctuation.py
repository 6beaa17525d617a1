"""Punctuation doesn't matter."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.clauses.transforms import entry_text_patches, map_texts
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

OTHERS = r"(?:(?:the\s+)?(?:case|capitals|capitali[sz]ation|casing|spaces|white\s?-?space|accents|digits|numbers)\s*(?:,|and|or|,\s*and|&)\s*)*"


class IgnorePunctuation(SameKind):
    name = "ignore punctuation"
    about = "commas, dots and the like don't matter"
    patterns = (
        rf"\b(?:ignor\w+|regardless of|disregard\w*|without|not counting|don'?t count|strip\w*|remov\w+|drop\w*|excluding|minus)\s+(?:all\s+|any\s+|the\s+)?{OTHERS}punctuation(?:\s+marks?)?",
        r"\bpunctuation(?:\s+marks?)?\s+(?:doesn'?t|does not|don'?t|shouldn'?t|should not|isn'?t|is not|aren'?t|should be|is|must be|must not)\s+(?:matter|count|ignored|part of|belong\w*|removed|stripped|be (?:counted|included|part|ignored))",
        r"\bcommas and (?:dots|periods|full stops)\s+(?:don'?t|do not|should not)\s+(?:matter|count)",
        r"\b(?:commas and dots|dots and commas|commas, dots[^.;]{0,20})\s+(?:are|should be|must be)\s+(?:ignored|dropped|removed)",
        rf"(?:^|[,;:(]\s*|\bwith\s+|\band\s+)(?:the\s+)?{OTHERS}punctuation(?:\s+marks?)?\s+(?:all\s+)?(?:ignored|removed|dropped|stripped|left out)\b",
        r"\bleav\w*\s+(?:the\s+)?punctuation\s+(?:marks\s+)?out\b",
        r"\bpunctuation\b[^.;,]{0,40}?\b(?:doesn'?t|does not|don'?t|isn'?t)\s+(?:count|belong|part of|matter)",
    )

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        bare = map_texts(arguments, task, lambda s: re.sub(r"[^\w\s]", "", s))
        yield bare, map_texts(bare, task, lambda s: re.sub(r"(\w)(?=\s|$)", r"\1,", s, count=1))
        yield bare, map_texts(bare, task, lambda s: s + "!" if s and s[-1].isalnum() else s)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield from entry_text_patches(task, 're.sub(r"[^\\w\\s]", "", {})')


KIND = IgnorePunctuation()
