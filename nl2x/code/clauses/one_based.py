"""Counting starts at one."""

from __future__ import annotations

from typing import Any

from nl2x.code.clauses.base import Clause, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class OneBased(ResultKind):
    name = "one based"
    about = "positions are counted from one"
    patterns = (
        r"\b(?:count\w*|number\w*|index\w*|start\w*|positions?)\s+(?:\w+\s+){0,3}?(?:from|at|with)\s+(?:1|one)\b(?!\s*(?:to|-|item|element))",
        r"\b(?:1|one)[- ](?:based|indexed)\b",
    )

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        if isinstance(result, int) and not isinstance(result, bool):
            return result != 0
        if isinstance(result, dict) and result:
            keys = [k for k in (*result, *result.values()) if isinstance(k, int) and not isinstance(k, bool)]
            return 0 not in keys if keys else None
        if isinstance(result, list) and result and all(isinstance(v, int) for v in result):
            return 0 not in result
        return None


KIND = OneBased()
