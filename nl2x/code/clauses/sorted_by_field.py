"""Records (or what is taken from them) in the order of a field: "sorted by age, oldest first"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import libcst as cst

from nl2x.code.candidates.edits import at_entry, expression, replace_calls
from nl2x.code.clauses.base import HELD, MOOT, Clause, Finding, Kind, Outcome, Patch, Probe, failed, show_call
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from sandbox import Returned

DOWN = r"descending|decreasing|high(?:est)? (?:first|to low)|largest first|biggest first|oldest first|newest first|most \w+ first|latest first|reverse|from high|longest first|best first|top first"


class SortedByField(Kind):
    name = "sorted by field"
    about = "records in the order of one of their fields"
    patterns = (
        r"\b(?:sort\w*|order\w*|rank\w*)\s+(?:(?:\w+|\([^)\n]*\))\s+){0,6}?by\s+(?:the\s+|their\s+|its\s+)?['\"`]?(?P<field>[a-z_]\w*)['\"`]?(?:\s+(?:value|key|field))?(?:[ ,(]+[^.;\n]{0,40}?(?:first|order|descending|ascending|to low|to high))?",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        position = self._records(task)
        if position is None:
            return None
        tail = task.prose()[match.start() : match.end() + 30]
        return {
            "field": match.group("field"),
            "down": bool(re.search(DOWN, tail, re.IGNORECASE)),
            "position": position,
        }

    def _records(self, task: Task) -> int | None:
        for i, kind in enumerate(task.parameter_types):
            if kind.name == "list" and kind.item().name == "dict":
                return i
        return None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        position = clause.get("position")
        for arguments in samples:
            if position < len(arguments) and len(arguments[position]) > 1:
                spread = _distinct(arguments[position], clause.get("field"))
                changed = (*arguments[:position], spread, *arguments[position + 1 :])
                yield Probe((changed,), self._judge(clause, task, changed))

    def _judge(self, clause: Clause, task: Task, arguments: Arguments) -> Any:
        records, name = arguments[clause.get("position")], clause.get("field")

        def judge(outcomes: Sequence[Outcome]) -> Finding:
            (outcome,) = outcomes
            if (
                not isinstance(outcome, Returned)
                or not isinstance(outcome.value, list)
                or len(outcome.value) < 2
            ):
                return MOOT
            values = [_field_of(v, records, name) for v in outcome.value]
            if any(v is None for v in values):
                return MOOT
            good = values == sorted(values, reverse=clause.get("down"))
            return HELD if good else failed(f"{show_call(task, arguments)} gave the order {values}")

        return judge

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        names, position = task.parameter_names(), clause.get("position")
        reverse = ", reverse=True" if clause.get("down") else ""
        if position < len(names):
            key = f"key=lambda record: record.get({clause.get('field')!r}) or 0"
            yield at_entry(task.name, f"{names[position]} = sorted({names[position]}, {key}{reverse})\n")
            for callee in ("sorted", "sort"):
                yield replace_calls(task.name, callee, lambda call: _with_key(call, f"{key}{reverse}"))


def _with_key(call: cst.Call, key: str) -> cst.BaseExpression | None:
    """The same sorting by another key."""
    plain = [cst.Module([]).code_for_node(arg.value) for arg in call.args if arg.keyword is None]
    return expression(f"{cst.Module([]).code_for_node(call.func)}({', '.join([*plain, key])})")


def _distinct(records: list[Any], name: str) -> list[Any]:
    """The records with values of their own: numbers made unlike, in an order that is neither up nor down."""
    made, used = [], (37, 52, 21, 64, 45, 18, 90, 33)
    for i, record in enumerate(records):
        changed = {k: f"{v}{i}" if isinstance(v, str) and k != name else v for k, v in record.items()}
        if isinstance(record.get(name), int | float):
            changed[name] = used[i % len(used)] + i // len(used)
        made.append(changed)
    return made


def _field_of(item: Any, records: list[Any], name: str) -> Any:
    if isinstance(item, dict):
        return item.get(name)
    owners = [r for r in records if isinstance(r, dict) and item in r.values()]
    return owners[0].get(name) if len(owners) == 1 else None


KIND = SortedByField()
