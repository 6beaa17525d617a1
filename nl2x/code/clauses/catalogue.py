"""All kinds of clauses, found by their files, and the clauses of a task."""

from __future__ import annotations

import functools
import importlib
import pkgutil

from nl2x.code import clauses
from nl2x.code.clauses.base import Clause, Kind
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
    return tuple(sorted(found.values(), key=lambda c: (c.span, c.kind)))
