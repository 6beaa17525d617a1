"""What comes back is filled up to a width: leading zeros, spaces."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8}


class Padded(ResultKind):
    name = "padded"
    about = "the result is filled up to a width"
    patterns = (
        r"\b(?:pad\w*|fill\w*|zero[- ]?pad\w*|left[- ]pad\w*)\s+(?:\w+\s+){0,4}?(?:to|up to)\s+(?:a\s+(?:width|length)\s+of\s+|at least\s+)?(?P<n>\d+|two|three|four|five|six|eight)\s*(?:digits?|characters?|chars?|places?|wide|long)?",
        r"\b(?:at least|exactly|always)\s+(?P<n>\d+|two|three|four|five|six|eight)\s+(?:digits|characters|chars)(?:\s+(?:long|wide))?\b",
    )

    # There it is the input that must be so long.
    silent = (r"\bvalid\w*|\bpasswords?\b|\bchecks? (?:if|whether|that)\b",)

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        n = match.group("n").lower()
        zeros = bool(re.search(r"zero|\b0s?\b|digits", task.prose(), re.IGNORECASE))
        return (
            {"width": WORDS.get(n) or int(n), "zeros": zeros}
            if task.result_type.name in ("str", "any")
            else None
        )

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        return len(result) >= clause.get("width") if isinstance(result, str) else None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        width = clause.get("width")
        yield wrap_returns(
            task.name, f"str({{}}).{f'zfill({width})' if clause.get('zeros') else f'rjust({width})'}"
        )


KIND = Padded()
