"""A separator that comes several times in a row counts once: "double underscores = one space"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.clauses.no_doubles import DOUBLE, SIGN, SIGNS
from nl2x.code.clauses.transforms import entry_text_patches, map_texts
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

ONE = r"(?:just\s+|only\s+|still\s+)?(?:one|a single|1)\b(?:\s+(?:of\s+them|\w+))?"
COUNTS = (
    r"(?:=|->|=>|→|are|is|becomes?|counts?\s+as|make|makes|(?:are|is)\s+treated\s+as|mean|turn into|give)"
)


class DoubledSigns(SameKind):
    name = "doubled signs"
    about = "a separator several times in a row counts once"
    patterns = (
        rf"\b(?:{DOUBLE}|several|many)\s+{SIGN}(?:\s+in a row)?\s*{COUNTS}\s*{ONE}",
        rf"\b{SIGN}\s+in a row\s*{COUNTS}\s*{ONE}",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        return {"sign": SIGNS[match.group("sign").lower()]}

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        sign = clause.get("sign")
        once = map_texts(arguments, task, lambda s: re.sub(rf"{re.escape(sign)}+", sign, s))
        yield once, map_texts(once, task, lambda s: s.replace(sign, sign * 2))

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        sign = clause.get("sign")
        yield from entry_text_patches(task, f're.sub(r"{re.escape(sign)}+", "{sign}", {{}})')


KIND = DoubledSigns()
