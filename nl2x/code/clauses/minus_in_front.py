"""A negative number is written as the positive one with a minus before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import HELD, MOOT, Clause, Finding, Kind, Outcome, Patch, Probe, show_call, shown
from nl2x.code.clauses.base import failed as broken
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from sandbox import Returned

MINUS = r"(?:a |an? |the )?(?:leading )?(?:minus(?: sign)?|['\"`]?-['\"`]?)"


class MinusInFront(Kind):
    name = "minus in front"
    about = "a negative number is written as the positive one with a minus in front"
    patterns = (
        rf"\bnegative(?:\s+\w+)?\s*(?::|,|->|get|gets|are|is|have|has|come|comes|give|gives)?\s*(?:just\s+)?(?:the\s+)?(?:same\s+)?(?:but\s+)?(?:with\s+)?{MINUS}\s+(?:sign\s+)?(?:in front|before(?: it| them)?|at the (?:start|front|beginning))",
    )

    def _place(self, task: Task) -> int | None:
        return next((i for i, kind in enumerate(task.parameter_types) if kind.is_number()), None)

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        i = self._place(task)
        if i is None:
            return
        for arguments in samples:
            if len(arguments) > i and isinstance(arguments[i], int | float) and arguments[i] > 0:
                other = (*arguments[:i], -arguments[i], *arguments[i + 1 :])
                yield Probe((arguments, other), self._judge(task, other))

    def _judge(self, task: Task, other: Arguments) -> Callable[[Sequence[Outcome]], Finding]:
        def judge(outcomes: Sequence[Outcome]) -> Finding:
            positive, negative = outcomes
            if not isinstance(positive, Returned) or not isinstance(positive.value, str):
                return MOOT
            if isinstance(negative, Returned) and negative.value == f"-{positive.value}":
                return HELD
            return broken(f"{show_call(task, other)} {shown(negative)}")

        return judge

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        i, names = self._place(task), task.parameter_names()
        if i is not None and i < len(names):
            call = f"{task.name}({', '.join([*names[:i], f'-{names[i]}', *names[i + 1 :]])})"
            yield at_entry(task.name, f"if {names[i]} < 0:\n    return '-' + {call}\n")


KIND = MinusInFront()
