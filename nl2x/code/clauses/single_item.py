"""A list of one item gives that item: "one: just the name"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind, same
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class SingleItem(ResultKind):
    name = "single item"
    about = "a list of one item gives that item"
    patterns = (
        r"(?:^|[.,;(\n]|\band\b|\b(?:if|when) there(?:'s| is) |\bfor )\s*(?:only |just )?(?:an? )?(?:one|single)(?: \w+)?\s*(?:->|=>|→|:|,|gives?|is|returns?)\s*(?:just |only |simply )?(?:the|that|this) (?:\w+ )?(?:name|item|word|value|one|element|string|text|person)(?: itself| alone| by itself)?(?=\s*(?:[.,;)\n]|$))",
    )

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        position = self._position(task)
        if position is None or len(arguments[position]) != 1:
            return None
        return same(result, arguments[position][0])

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        position = self._position(task)
        if position is None:
            return
        lists = [a for a in samples if len(a) > position and isinstance(a[position], list) and a[position]]
        alone = [(*a[:position], a[position][:1], *a[position + 1 :]) for a in lists]
        yield from super().probes(clause, task, alone[:6])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        position, names = self._position(task), task.parameter_names()
        if position is not None and position < len(names):
            name = names[position]
            yield at_entry(task.name, f"if len({name}) == 1:\n    return {name}[0]\n")

    def _position(self, task: Task) -> int | None:
        return next((i for i, kind in enumerate(task.parameter_types) if kind.name == "list"), None)


KIND = SingleItem()
