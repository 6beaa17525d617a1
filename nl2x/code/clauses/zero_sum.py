"""What comes where all numbers are zero: "if the sum is 0 every share is 0.0"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from nl2x.code.clauses.base import (
    HELD,
    MOOT,
    Clause,
    Finding,
    Kind,
    Outcome,
    Probe,
    failed,
    same,
    show_call,
    shown,
)
from nl2x.code.clauses.numbers import numbers_of
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.conditions import result_in
from nl2x.code.reading.task import Task
from sandbox import Raised, Returned


class ZeroSum(Kind):
    name = "zero sum"
    about = "a given value, or no error, where all numbers are zero"
    patterns = (
        r"\b(?:if|when|where)\s+(?:the\s+)?(?:sum|total|everything|all)(?:\s+of\s+\w+)?\s+(?:is|are|equals)\s+(?:0|zero)(?![\w.])",
        r"\b(?:if|when|where)\s+(?:all|everything)\s+(?:of them\s+|the \w+\s+|\w+\s+)?(?:is|are)\s+(?:0|zero)(?![\w.])",
        r"\b(?:a\s+)?(?:sum|total)\s+of\s+(?:0|zero)(?![\w.])(?=\s*(?:,|:|->|=>|→|gives|means|is|should))",
    )

    def details(self, match: Any, task: Task) -> dict[str, Any] | None:
        if not any(k.name in ("list", "dict") for k in task.parameter_types[:1]):
            return None
        after = match.string[match.end() :].split(";")[0].split("\n")[0]
        result = result_in(after)
        every = "every" in after[:25] or "each" in after[:25] or "all" in after[:25]
        return {"result": result, "every": every}

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        for base in samples[:10]:
            if base and isinstance(base[0], list | dict) and numbers_of(base[0]):
                arguments = (_zeroed(base[0]), *base[1:])
                yield Probe((base, arguments), self._judge(clause, task, arguments))

    def _judge(
        self, clause: Clause, task: Task, arguments: Arguments
    ) -> Callable[[Sequence[Outcome]], Finding]:
        result, every = clause.get("result"), clause.get("every")

        def judge(outcomes: Sequence[Outcome]) -> Finding:
            base, outcome = outcomes
            if not isinstance(base, Returned):
                return MOOT
            if isinstance(outcome, Raised):
                meant = result is not None and result.what == "raise"
                return HELD if meant else failed(f"{show_call(task, arguments)} {shown(outcome)}")
            if not isinstance(outcome, Returned) or result is None or result.what != "value":
                return (
                    HELD
                    if result is None or result.what != "raise"
                    else failed(f"{show_call(task, arguments)} {shown(outcome)}")
                )
            numbers = numbers_of(outcome.value)
            good = all(same(n, result.value) for n in numbers) if every else same(outcome.value, result.value)
            return HELD if good else failed(f"{show_call(task, arguments)} {shown(outcome)}")

        return judge


def _zeroed(value: Any) -> Any:
    match value:
        case bool():
            return value
        case int() | float():
            return 0
        case list() | tuple():
            return type(value)(map(_zeroed, value))
        case dict():
            return {key: _zeroed(held) for key, held in value.items()}
    return value


KIND = ZeroSum()
