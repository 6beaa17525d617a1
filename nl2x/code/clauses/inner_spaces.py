"""Several spaces in a row count as one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.clauses.strip_ends import NONE_OF
from nl2x.code.clauses.transforms import entry_text_patches, map_texts
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class InnerSpaces(SameKind):
    name = "inner spaces"
    about = "several spaces in a row count as one"
    asked_by = (
        NONE_OF
        + r"(?:multiple|several|double|repeated|consecutive|runs? of|many|extra|additional|more than)\b"
    )
    patterns = (
        r"\b(?:multiple|several|double|repeated|consecutive|runs? of|many|extra|additional)\s+(?:white\s?-?spaces?|spaces|space characters|blanks)\b"
        r"(?!\s+(?:at|in the (?:result|output))\b)"
        r"(?:\s+(?:between|around|inside)\b[^.,;\n]{0,30}?\b(?:shouldn'?t|don'?t|doesn'?t|do not|should not) (?:matter|count))?",
        r"\b(?:collapse|squeeze|normali[sz]e|reduce|condense|squash)(?:s|d|ing)?\s+(?:the\s+|any\s+|all\s+)?(?:inner\s+|runs? of\s+|multiple\s+|repeated\s+)?(?:white\s?-?space|spaces)",
        r"\bany (?:amount|number) of (?:white\s?-?space|spaces)",
        r"\bmore than (?:one|a single) (?:white\s?-?space|space|blank)\s+(?:between|in a row)",
        r"\b(?:separated|divided|split) by (?:one or more|more than one|several|multiple|any number of|runs of) (?:white\s?-?spaces?|spaces?|blanks?)",
        r"\bany (?:amount|number) of (?:white\s?-?space|spaces?|blanks?)",
        r"\bonly (?:one|single) (?:space|blank)s? between (?:the )?words",
    )

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        single = map_texts(arguments, task, lambda s: " ".join(s.split()))
        yield single, map_texts(single, task, lambda s: re.sub(" ", "   ", s))
        if re.search(r"\baround\b", clause.words, re.IGNORECASE):
            yield single, map_texts(single, task, lambda s: f"  {s} ")

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield from entry_text_patches(task, '" ".join({}.split())')


KIND = InnerSpaces()
