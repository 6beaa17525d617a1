"""The text that comes back doesn't end with a line end: "no newline at the end"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

NEWLINE = r"(?:new ?lines?|line ?(?:breaks?|ends?|feeds?)|\\n|empty line)"
END = r"(?:at|on|after|behind)\s+(?:the\s+)?(?:very\s+)?(?:end|last(?:\s+(?:line|one|row))?|result)"


class NoLastNewline(ResultKind):
    name = "no last newline"
    about = "no line end at the end of the result"
    asked_by = r"(?:no|without|never|don['\u2019]?t|do not)\b"
    patterns = (
        rf"\b(?:no|without)\s+(?:an?\s+|any\s+)?(?:trailing|final|closing|extra|last)\s+{NEWLINE}(?!\s+(?:in|of)\b)",
        rf"\b(?:no|without|never)\s+(?:an?\s+|any\s+)?{NEWLINE}\s+{END}\b(?!\s+of\s+(?:the\s+)?(?:lines?|file|input)\b)",
        rf"\b(?:don['\u2019]?t|do not|must ?n['\u2019]?t|should ?n['\u2019]?t|not)\s+(?:end\w*|finish)\s+(?:with|in)\s+(?:an?\s+)?{NEWLINE}",
    )

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        return not result.endswith("\n") if isinstance(result, str) and result else None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield wrap_returns(task.name, '({}).rstrip("\\n")')


KIND = NoLastNewline()
