"""Numbers that are zero, or below zero, are passed over, or left out of the result."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import at_entry, wrap_returns
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind, SameKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

OUT = r"(?:skipped|ignored|dropped|left out|omitted|removed|excluded|not (?:shown|listed|counted|included)|thrown out|taken out|left off|passed over)"
SKIP = r"(?:skip\w*|ignor\w+|drop\w*|leav\w+ out|omit\w*|exclud\w+|filter\w* out|remov\w+|discard\w*|throw\w* out)"
WHICH = (
    r"(?P<which>zero(?:s|es)?(?:\s+(?:or|and)\s+(?:negatives?|below|less|lower))?|0(?:\s+or\s+(?:below|less|lower|negative))?|"
    r"negatives?(?:\s+(?:or|and)\s+zeros?)?|non-?positive)"
)
THINGS = r"(?:\s+(?:values?|numbers?|ones|amounts?|quantit\w+|entries|items?|counts?|prices?|readings?|scores?|balances?))?"


class LeftOutNumbers(ResultKind):
    """Where the words say that things "end up" so it is the result that is looked at, else what comes in."""

    name = "left out numbers"
    about = "numbers that are zero, or below zero, are left out"
    patterns = (
        rf"\b(?P<end>(?:end\w*|come\w*|go\w*)\s+(?:up\s+|down\s+)?(?:at|with|to|on)\s+|(?:reach\w*|fall\w*|drop\w*|sink\w*)\s+(?:to\s+)?){WHICH}{THINGS}\s+(?:are|is|get|gets|should be|must be)\s+{OUT}(?:\s+of\s+the\s+\w+)?",
        rf"\b{WHICH}{THINGS}\s+(?:are|is|get|gets|should be|must be)\s+{OUT}",
        rf"\b{SKIP}\s+(?:all\s+|any\s+|the\s+)?{WHICH}{THINGS}(?=\s*(?:[.,;:)]|$))",
        rf"\b{WHICH}{THINGS}\s+(?:don'?t|do not|doesn'?t)\s+count",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        which = match.group("which").lower()
        zero, below = (
            bool(re.search("zero|0|non", which)),
            bool(re.search("negat|below|less|lower|non", which)),
        )
        return {"zero": zero, "below": below, "end": bool(match.groupdict().get("end"))}

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        numbers = _numbers(result)
        if not clause.get("end") or numbers is None:
            return None
        return not any(_out(clause, n) for n in numbers)

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        if clause.get("end"):
            yield from super().probes(clause, task, [*samples, *(_opposed(a) for a in samples[:4])])
            return
        passed = _PassedOver(clause)
        yield from passed.probes(clause, task, samples)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        keeps = "< 0" if not clause.get("below") else "== 0" if not clause.get("zero") else ""
        test = f"{{}} > 0 or {{}} {keeps}" if keeps else "{} > 0"
        if clause.get("end"):
            value = test.replace("{}", "value")
            yield wrap_returns(task.name, f"{{key: value for key, value in ({{}}).items() if {value}}}")
            yield wrap_returns(task.name, f"[value for value in {{}} if {value}]")
            return
        for name, kind in zip(task.parameter_names(), task.parameter_types, strict=False):
            if kind.name == "dict":
                value = test.replace("{}", "value")
                kept = f"{{key: value for key, value in {name}.items() if {value}}}"
                yield at_entry(task.name, f"{name} = {kept}\n")
            elif kind.name in ("list", "any"):
                yield at_entry(
                    task.name, f"{name} = [item for item in {name} if {test.replace('{}', 'item')}]\n"
                )


class _PassedOver(SameKind):
    """Such a number more in what comes in changes nothing."""

    def __init__(self, clause: Clause) -> None:
        super().__init__()
        self.more = [n for n in (0, -3) if _out(clause, n)]

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        for i, value in enumerate(arguments):
            numbers = _numbers(value)
            if not numbers:
                continue
            if isinstance(value, list):
                bare: Any = [n for n in value if n is None or not _out(clause, n)]
                more: Any = [*bare[:1], *self.more, *bare[1:]]
            else:
                bare = {k: n for k, n in value.items() if n is None or not _out(clause, n)}
                more = {**bare, **{f"other {n}": n for n in self.more}}
            yield (*arguments[:i], bare, *arguments[i + 1 :]), (*arguments[:i], more, *arguments[i + 1 :])


def _out(clause: Clause, number: float) -> bool:
    return (number == 0 and bool(clause.get("zero"))) or (number < 0 and bool(clause.get("below")))


def _numbers(value: Any) -> list[Any] | None:
    """The numbers that a list holds or a dict leads to; None where it holds other things."""
    found = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else None
    if found is None or not all(
        isinstance(n, int | float) and not isinstance(n, bool) for n in found if n is not None
    ):
        return None
    return [n for n in found if n is not None]


def _opposed(arguments: Arguments) -> Arguments:
    """The arguments with the numbers of the last dict or list turned round, and one zero."""
    last = arguments[-1] if arguments else None
    if isinstance(last, dict) and _numbers(last):
        first = arguments[0] if isinstance(arguments[0], dict) and _numbers(arguments[0]) else last
        turned = {k: -n for k, n in [*last.items(), *first.items()] if n is not None}
        return (*arguments[:-1], {**turned, "another": -3})
    if isinstance(last, list) and _numbers(last):
        return (*arguments[:-1], [0, *(-abs(n) for n in last if n is not None)])
    return arguments


KIND = LeftOutNumbers()
