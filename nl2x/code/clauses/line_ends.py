"""No line of the result ends in spaces."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, ResultKind
from nl2x.code.clauses.strip_ends import SPACE
from nl2x.code.judging.inputs import Arguments, strings_in
from nl2x.code.reading.task import Task

LINES = r"(?:(?:the|each|every|any|a)\s+)?lines?"


class LineEnds(ResultKind):
    name = "line ends"
    about = "no line of the result ends in spaces"
    patterns = (
        rf"\b(?:no|without|never)\s+(?:any\s+)?{SPACE}\s+(?:left\s+)?at\s+the\s+ends?\s+of\s+{LINES}\b",
        rf"\b(?:no|without)\s+(?:any\s+)?trailing\s+{SPACE}\s+(?:in|on|at|after)\s+{LINES}\b",
        rf"\b{LINES}\s+(?:must|should|may|do|can)\s?(?:n'?t|not)\s+end\s+(?:in|with)\s+(?:an?\s+)?{SPACE}\b",
    )

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        lines = [line for text in strings_in(result) for line in text.split("\n")]
        return all(line == line.rstrip(" ") for line in lines) if any(lines) else None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield wrap_returns(task.name, '"\\n".join(line.rstrip() for line in ({}).split("\\n"))')
        yield wrap_returns(task.name, "[line.rstrip() for line in {}]")


KIND = LineEnds()
