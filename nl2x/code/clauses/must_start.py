"""How what is valid begins: "has to start with a letter"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import Clause, Patch, Probe
from nl2x.code.clauses.only_characters import OnlyCharacters
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

SETS = {
    "letter": "a-zA-Z",
    "capital": "A-Z",
    "uppercase letter": "A-Z",
    "upper case letter": "A-Z",
    "digit": "0-9",
}
WRONG = {"letter": ("7", "_"), "digit": ("a", "-")}


class MustStart(OnlyCharacters):
    name = "must start"
    about = "what begins otherwise is not valid"
    patterns = (
        r"\b(?:must|has to|have to|needs? to|should|always|to)\s+(?:start|begin)s?\s+with\s+an?\s+(?P<what>letter|digit|capital|upper ?case letter)\b",
        r"(?<!may )(?<!can )(?<!could )(?<!does it )(?<!might )\b(?:starts?|begins?|starting|beginning)\s+with\s+an?\s+(?P<what>letter|digit|capital|upper ?case letter)\b(?=\s*(?:[.,;)]|$|and\b))",
        r"\bfirst\s+(?:character|char|one)?\s*(?:must be|has to be|is|should be)\s+an?\s+(?P<what>letter|digit|capital|upper ?case letter)\b",
    )
    silent = ()

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        if task.result_type.name != "bool" or [t.name for t in task.parameter_types][:1] != ["str"]:
            return None
        what = match["what"].lower()
        return {"what": what, "set": SETS[what]}

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        wrong = WRONG.get(clause.get("what"), ("a", "7"))
        for arguments in [a for a in samples if a and isinstance(a[0], str) and a[0]]:
            for c in wrong:
                other = (c + arguments[0][1:], *arguments[1:])
                yield Probe((arguments, other), self._judge(other, task))

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        name = task.parameter_names()[0]
        yield at_entry(
            task.name, f'if re.match(r"[{clause.get("set")}]", {name}) is None:\n    return False\n'
        )


KIND = MustStart()
