"""What comes where the first two arguments are the same: "no change: '0.0%'", "same unit gives the value"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import (
    HELD,
    MOOT,
    Clause,
    Finding,
    Kind,
    Outcome,
    Patch,
    Probe,
    failed,
    same,
    show_call,
    shown,
)
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.conditions import Result, result_in
from nl2x.code.reading.task import Task
from nl2x.code.reading.values import source_of
from sandbox import Raised, Returned


class EqualArguments(Kind):
    name = "equal arguments"
    about = "a given result where the first two arguments are the same"
    patterns = (
        r"\b(?:if (?:there is |there'?s )?)?no (?:change|difference)\b(?=\s*(?:is|gives?|returns?|->|=>|→|:|=|means))",
        r"\b(?:if|when) (?:both|they|the two|both \w+) are (?:the same|equal|identical)\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        kinds = task.parameter_types
        if len(kinds) < 2 or kinds[0].name not in ("int", "float", "number", "str", "any"):
            return None
        if kinds[0].is_number() != kinds[1].is_number() and "any" not in (kinds[0].name, kinds[1].name):
            return None
        after = re.match(r"[^.;\n]*(?:\.\d[^.;\n]*)*", task.words[match.end() :])
        result = result_in(after.group()) if after else None
        return {"result": result} if result and result.what in ("value", "raise") else None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        for base in [a for a in samples if len(a) > 1 and a[0]][:4]:
            arguments = (base[0], base[0], *base[2:])
            yield Probe((arguments,), self._judge(clause, task, arguments))

    def _judge(self, clause: Clause, task: Task, arguments: Arguments):  # type: ignore[no-untyped-def]
        result: Result = clause.get("result")

        def judge(outcomes: Sequence[Outcome]) -> Finding:
            (outcome,) = outcomes
            if result.what == "raise":
                good = isinstance(outcome, Raised) and result.error in (outcome.type_name, *outcome.bases)
            else:
                good = isinstance(outcome, Returned) and same(outcome.value, result.value)
            if not good and isinstance(outcome, Raised) and result.what == "value":
                return MOOT  # What isn't allowed at all isn't allowed twice.
            return HELD if good else failed(f"{show_call(task, arguments)} {shown(outcome)}")

        return judge

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        names, result = task.parameter_names(), clause.get("result")
        then = f"raise {result.error}()" if result.what == "raise" else f"return {source_of(result.value)}"
        guard = f"if {names[0]} == {names[1]}:\n    {then}\n"
        yield at_entry(task.name, guard)


KIND = EqualArguments()
