"""As many come back as went in."""

from __future__ import annotations

from typing import Any

from nl2x.code.clauses.base import Clause, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class SameLength(ResultKind):
    name = "same length"
    about = "as many come back as went in"
    patterns = (
        r"\b(?:of\s+|has\s+|have\s+|with\s+)?(?:the\s+)?same\s+(?:length|size|number of (?:items|elements))\s+as\s+(?:the\s+)?(?:input|original|list|first|given)\b",
        r"\bone\s+(?:result|value|entry|item|number)\s+(?:per|for each)\s+(?:input|item|element|value)\b",
    )

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        if not arguments or not isinstance(arguments[0], list | str) or not isinstance(result, list | str):
            return None
        return len(result) == len(arguments[0])


KIND = SameLength()
