"""Where nothing is said of an empty list, text or dict: it is no reason to crash when something of the kind
comes back. Not asked for in words, so it has no place in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
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
    show_call,
    shown,
)
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from sandbox import Raised, Returned

EMPTY: dict[str, Any] = {"list": [], "dict": {}, "str": ""}
SLIPS = ("IndexError", "ZeroDivisionError", "KeyError", "TypeError", "StopIteration", "AttributeError")
"""What a forgotten empty input ends in; a ValueError may be meant."""


COMES = re.compile(
    r"\b(?:nobody|no ?one|nothing|no\s+(?!such)\w+)\b[^.;\n]{0,40}?"
    r"(?:->|=>|\u2192|:|=|\(|\breturns?|\bgives?)\s*(?:back\s+)?(?:an?\s+)?empty\s+(?:list|result|string|dict|text)\b",
    re.IGNORECASE,
)
"""Nothing in, and nothing comes out: no reason to leave it at that an empty input is spoken of."""


JUNK = "?!"
"""A text that has no form."""


def _refused(outcome: Outcome) -> bool:
    return isinstance(outcome, Raised) and outcome.type_name == "ValueError"


class EmptySurvives(Kind):
    name = "empty survives"
    about = "an empty input doesn't crash"

    def detect(self, task: Task) -> Iterator[Clause]:
        kinds = task.parameter_types
        if not kinds or kinds[0].name not in EMPTY or task.result_type.name not in EMPTY:
            return
        said = r"\bempty\b|\b(?:if|with|when|for)\s+(?:there'?s\s+|there is\s+)?nothing\b"
        if kinds[0].name == "str":
            # What can't be read may be an error, and an empty text can't.
            said += r"|\bblank\b|Error\b"
        if not re.search(said, COMES.sub(" ", task.prose())):
            yield Clause(self.name, f"an empty {kinds[0].name} as input", (0, 0))

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        for base in samples[:2]:
            arguments = (EMPTY[task.parameter_types[0].name], *base[1:])
            other = (JUNK, *base[1:]) if arguments[0] == "" else arguments
            yield Probe((arguments, base, other), self._judge(task, arguments))

    def _judge(self, task: Task, arguments: Arguments) -> Callable[[Sequence[Outcome]], Finding]:
        def judge(outcomes: Sequence[Outcome]) -> Finding:
            outcome, plain, junk = outcomes
            if (
                isinstance(outcome, Raised)
                and isinstance(plain, Raised)
                and outcome.type_name == plain.type_name
            ):
                return MOOT  # Another argument may be the reason.
            if isinstance(outcome, Raised) and outcome.type_name in task.words:
                return MOOT  # "unknown item -> KeyError": in an empty dict everything is unknown.
            if isinstance(outcome, Raised) and outcome.type_name in SLIPS:
                return failed(f"{show_call(task, arguments)} {shown(outcome)}")
            if arguments[0] == "" and _refused(outcome) and _refused(junk) and isinstance(plain, Returned):
                return HELD  # Whatever can't be read is refused, and an empty text can't.
            return HELD if isinstance(outcome, Returned) else MOOT

        return judge

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        if task.parameter_names():
            name, empty = task.parameter_names()[0], EMPTY[task.result_type.name]
            yield at_entry(task.name, f"if not {name}:\n    return {empty!r}\n")


KIND = EmptySurvives()
