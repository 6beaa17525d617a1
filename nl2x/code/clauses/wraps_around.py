"""A shift or count may be larger than what it shifts, or negative."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

TURNING = re.compile(
    r"(?i)\b(?:rotat\w+|shift(?:s|ed|ing)?|cyclic\w*|circular\w*|wrap\w*|(?:goes|going|go|keeps?|round and) round|starts? over)\b|"
    r"\b(?:first|last)\b[^.;\n]{0,30}\b(?:to|at) the (?:end|back|front|start|beginning)\b"
)
"""Words of things that are turned: who is moved from one end comes back in at the other."""


class WrapsAround(SameKind):
    name = "wraps around"
    about = "a shift may be larger than the list, or negative"
    patterns = (
        r"\b(?P<k>\w+)\s+(?:can|may|could|might)\s+(?:also\s+)?be\s+(?:larger|bigger|greater|longer|more)\s+than\s+(?:the\s+)?(?:length(?:\s+of\s+(?:the\s+)?\w+)?|list|string|array|size)(?:\s+or\s+negative)?",
        r"\bwraps?\s+around\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        k = match.groupdict().get("k") or ""
        taken = (
            re.search(rf"(?i)\b(?:first|last|top|best|largest|smallest) {k}\b", task.prose()) if k else None
        )
        return {} if taken is None or TURNING.search(task.prose()) else None

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        if (
            len(arguments) == 2
            and isinstance(arguments[0], list | str)
            and isinstance(arguments[1], int)
            and arguments[0]
        ):
            n = len(arguments[0])
            yield (arguments[0], arguments[1] % n), (arguments[0], arguments[1] % n + n)
            yield (arguments[0], arguments[1] % n), (arguments[0], arguments[1] % n - n)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        names = task.parameter_names()
        if len(names) == 2:
            yield at_entry(task.name, f"{names[1]} = {names[1]} % len({names[0]}) if {names[0]} else 0\n")


KIND = WrapsAround()
