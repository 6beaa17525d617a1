"""None may be among the items: "None values in the input", "0 or None = empty cell". No reason to break off."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from nl2x.code.clauses.base import HELD, MOOT, Clause, Finding, Kind, Outcome, Probe, failed, show_call, shown
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from sandbox import Raised, Returned


class NoneAmong(Kind):
    name = "none among"
    about = "None among the items is no reason to break off"
    denied_too = True
    patterns = (
        r"\bNone(?:s|\s+(?:values?|entries|items))?\s+(?:in|among|inside)\s+(?:the|it|my|this|your)\b(?:\s+(?:input|list|data|values|dict|row|items))?",
        r"\b(?:items?|values?|entries|elements?|some|list|cells?|readings?|they)\s+(?:may|can|might|could)\s+(?:also\s+)?(?:be|contain|have|hold|include)\s+None\b",
        r"\b(?:0|zero|''|empty)\s+or\s+None\s*(?:=|means|is|are|stands for)\s*(?:an?\s+)?(?:empty|missing|unknown|free|blank)\b",
    )
    silent = (r"\bNone\b[^.;\n]{0,40}\b(?:TypeError|ValueError)\b",)

    def details(self, match: Any, task: Task) -> dict[str, Any] | None:
        return {} if any(k.name in ("list", "dict") for k in task.parameter_types) else None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        for base in samples[:10]:
            for i, value in enumerate(base):
                for other in _with_none(value):
                    arguments = (*base[:i], other, *base[i + 1 :])
                    yield Probe((base, arguments), self._judge(task, arguments))

    def _judge(self, task: Task, arguments: Arguments) -> Callable[[Sequence[Outcome]], Finding]:
        def judge(outcomes: Sequence[Outcome]) -> Finding:
            base, outcome = outcomes
            if not isinstance(base, Returned):
                return MOOT
            broke = isinstance(outcome, Raised) and outcome.type_name in ("TypeError", "AttributeError")
            return failed(f"{show_call(task, arguments)} {shown(outcome)}") if broke else HELD

        return judge


def _with_none(value: Any) -> Iterable[Any]:
    if isinstance(value, list) and value and not isinstance(value[0], list | tuple | dict):
        yield [*value[:1], None, *value[1:]]
        yield [None, *value[1:]]
    elif isinstance(value, dict) and value and not isinstance(next(iter(value.values())), list | dict):
        yield {**value, next(iter(value)): None}


KIND = NoneAmong()
