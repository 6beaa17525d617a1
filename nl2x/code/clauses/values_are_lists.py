"""Every value of the dict that comes back is a list."""

from __future__ import annotations

from typing import Any

from nl2x.code.clauses.base import Clause, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class ValuesAreLists(ResultKind):
    name = "values are lists"
    about = "every value of the dict is a list"
    patterns = (
        r"\b(?:every|each|all)\s+(?:the\s+)?(?:new\s+)?values?\s+(?:is|are|should be|must be)\s+(?:a\s+)?lists?\b",
        r"\b(?:collect|gather|put|group)\s+(?:them|the keys|all keys|those|the \w+)\s+(?:in|into)\s+(?:a\s+)?lists?\b",
        r"\bvalues\s+(?:are|as)\s+lists\b",
    )

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        if not isinstance(result, dict) or not result:
            return None
        every = all(isinstance(v, list) for v in result.values())
        # "Collect them in a list" may mean only those that share a value; only the plain wording binds all.
        return every if every or "value" in clause.words else None


KIND = ValuesAreLists()
