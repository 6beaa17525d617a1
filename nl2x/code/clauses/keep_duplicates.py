"""Repeats stay in the result."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import replace_calls
from nl2x.code.clauses.base import Clause, Patch, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class KeepDuplicates(ResultKind):
    name = "keep duplicates"
    about = "repeats stay"
    patterns = (
        r"\b(?:keep|keeps|keeping|with|including|retain\w*|preserv\w+)\s+(?:the\s+|any\s+|all\s+)?(?:duplicates|repeats|repetitions|doubles)\b",
        r"\b(?:duplicates|repeats|repetitions|doubles)\s+(?:(?:must|should|may|can|shall)\s*(?:not|n'?t)\s+be|are\s+not|aren'?t)\s+(?:to be\s+)?(?:removed|dropped|left out|discarded|skipped|ignored|merged)\b",
        r"\bduplicates\s+(?:are|should be|must be|stay|remain|are to be)\s*(?:kept|allowed|preserved|included|in)?\b(?<!be)(?<!are)",
    )
    silent = (
        r"\b(?:may|might|can|could)\b[^.;\n]{0,30}\bduplicates\b",
        r"\bduplicates\s+(?:are|should be|must be)\s+(?:removed|dropped|ignored|skipped)",
    )

    def opposite(self, task: Task) -> str:
        return "unique result"

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        lists = [a for a in arguments if isinstance(a, list)]
        if not lists or not isinstance(result, list):
            return None
        given = [repr(v) for items in lists for v in items]
        kept = [repr(v) for v in result]
        repeated = {v for v in given if given.count(v) > 1}
        if {*kept} <= {*given}:
            repeated &= {*kept}
            return all(kept.count(v) > 1 for v in repeated) if repeated else None
        return self._of_other_items(given, kept) if repeated and _single(result) else None

    def _of_other_items(self, given: list[str], kept: list[str]) -> bool | None:
        """Where what comes back was worked out of the items: as many as went in, or each just once."""
        if len(kept) == len(given):
            return True
        return False if len(kept) == len({*kept}) == len({*given}) else None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield replace_calls(
            task.name, "set", lambda call: call.args[0].value if len(call.args) == 1 else None
        )


def _single(result: list[Any]) -> bool:
    return not any(isinstance(v, list | tuple | dict | set) for v in result)


KIND = KeepDuplicates()
