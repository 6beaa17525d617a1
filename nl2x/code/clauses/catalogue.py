"""All kinds of clauses, found by their files, and the clauses of a task."""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
from collections.abc import Callable

from nl2x.code import clauses
from nl2x.code.clauses.base import Clause, Kind
from nl2x.code.conditions import Result
from nl2x.code.parts import parts
from nl2x.code.task import Task


@functools.cache
def kinds() -> dict[str, Kind]:
    """Every kind by its name, in the order of its file's name."""
    found: dict[str, Kind] = {}
    for info in sorted(pkgutil.iter_modules(clauses.__path__), key=lambda i: i.name):
        kind = getattr(importlib.import_module(f"{clauses.__name__}.{info.name}"), "KIND", None)
        if kind is not None:
            found[kind.name] = kind
    return found


def detect(task: Task) -> tuple[Clause, ...]:
    """The clauses of `task`, in the order of their words."""
    found: dict[tuple[object, ...], Clause] = {}
    for kind in kinds().values():
        for clause in kind.detect(task):
            found.setdefault((clause.kind, clause.span, repr(clause.details)), clause)
    others = _of_others(task)
    kept = [c for c in found.values() if _possible(c, task, list(found.values())) and not others(c)]
    return tuple(sorted(kept, key=lambda c: (c.span, c.kind)))


def _of_others(task: Task) -> Callable[[Clause], bool]:
    """Whether a clause stands where the words tell of another one of several functions: below the line that
    begins with its name."""
    several = parts(task) if task.kind == "function" else ()
    names = "|".join(map(re.escape, several)) or r"(?!)"
    told = [
        (m.start(), m.group(1)) for m in re.finditer(rf"(?:^|[.;!?]\s+|\n)[-*`\s]*({names})\b", task.words)
    ]

    def of_another(clause: Clause) -> bool:
        before = [name for place, name in told if place < clause.span[0]]
        return bool(before) and before[-1] != task.name

    return of_another


def _possible(clause: Clause, task: Task, others: list[Clause]) -> bool:
    """Whether what a clause says is to come can come: where a list of texts is asked for, a text that goes
    with a condition is one of its items, not the result."""
    result = clause.get("result")
    if not isinstance(result, Result) or not isinstance(result.value, str) or not result.value:
        return True
    said = [c.get("type") for c in others if c.kind == "result type"]
    wanted = task.result_type.name if task.result_type.name != "any" else (said or ["any"])[0]
    return wanted not in ("list", "dict", "tuple", "set", "bool", "int", "float")
