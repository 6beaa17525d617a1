"""How long what is valid may be: "3 to 16 characters"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import HELD, MOOT, Clause, Finding, Outcome, Patch, Probe, failed, show_call
from nl2x.code.clauses.only_characters import OnlyCharacters
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from sandbox import Returned

UNIT = r"(?:characters?|chars?|letters?|digits?|symbols?)"
HOLDS_MORE = r"(?i)\b(?:at least (?:one|an?|\d)|must (?:contain|have|include)|ends? with)\b"
"""Words after which a shorter or longer text may be invalid for another reason."""


class LengthRange(OnlyCharacters):
    name = "length range"
    about = "what is shorter or longer is not valid"
    patterns = (
        rf"\b(?:between\s+)?(?P<low>\d+)\s*(?:to|and|-|–)\s*(?P<high>\d+)\s+{UNIT}(?:\s+long)?",
        rf"\b{UNIT}[^.;,]{{0,20}}\bbetween\s+(?P<low>\d+)\s+and\s+(?P<high>\d+)\b",
    )
    silent = ()

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        if task.result_type.name != "bool" or [t.name for t in task.parameter_types][:1] != ["str"]:
            return None
        return {"low": int(match["low"]), "high": int(match["high"])}

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        low, high = clause.get("low"), clause.get("high")
        for arguments in [a for a in samples if a and isinstance(a[0], str) and low <= len(a[0]) <= high]:
            for length in (low - 1, high + 1):
                other = (_of_length(arguments[0], length), *arguments[1:])
                yield Probe((arguments, other), self._judge(other, task))
            if not re.search(HOLDS_MORE, task.words):
                for length in (low, high):
                    other = (_of_length(arguments[0], length), *arguments[1:])
                    yield Probe((arguments, other), self._must(other, task))

    def _must(self, other: Arguments, task: Task) -> Callable[[Sequence[Outcome]], Finding]:
        def judge(outcomes: Sequence[Outcome]) -> Finding:
            valid, changed = outcomes
            if not isinstance(valid, Returned) or valid.value is not True:
                return MOOT
            good = isinstance(changed, Returned) and changed.value is True
            return HELD if good else failed(f"{show_call(task, other)} didn't give True")

        return judge

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        name = task.parameter_names()[0]
        limits = f"{clause.get('low')} <= len({name}) <= {clause.get('high')}"
        yield at_entry(task.name, f"if not {limits}:\n    return False\n")


def _of_length(text: str, length: int) -> str:
    """The text cut, or with its last character repeated."""
    return text[:length] + text[-1:] * max(0, length - len(text))


KIND = LengthRange()
