"""Texts among the items are items, not sequences of characters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.clauses.base import Clause, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments, strings_in
from nl2x.code.reading.task import Task


class StringsWhole(ResultKind):
    name = "strings whole"
    about = "texts stay whole"
    patterns = (
        r"\b(?:strings?|texts?|words?)\s+(?:stay|stays|remain\w*|are kept|should stay|must stay|are left|are not|aren'?t|should not be|must not be|count as)\s+(?:whole|intact|in one piece|split|broken|taken apart|one (?:item|element)|as (?:they are|one item))\b",
        r"\bdon'?t\s+(?:split|break|take apart)\s+(?:the\s+|up\s+)?(?:strings?|texts?|words?)\b",
    )

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        deep: list[Any] = [["abc", ["def", ["gh"]]], ["xyz"]]
        yield from super().probes(
            clause, task, [(d,) for d in deep] if len(task.parameter_types) == 1 else samples
        )

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        given = [s for s in strings_in(list(arguments)) if len(s) > 1]
        return (
            all(s in strings_in(result) for s in given) if given and isinstance(result, list | dict) else None
        )


KIND = StringsWhole()
