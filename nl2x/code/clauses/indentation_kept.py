"""Blanks at the beginning of lines stay: "indentation must stay"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.clauses.base import Clause, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

WHAT = r"(?:the\s+|their\s+|its\s+|any\s+)?(?:indentation|indents?|leading\s+(?:spaces|blanks|white\s?-?space|tabs))(?:\s+of\s+(?:the\s+|each\s+)?lines?)?"


class IndentationKept(ResultKind):
    name = "indentation kept"
    about = "blanks at the beginning of lines stay"
    patterns = (
        rf"\b{WHAT}\s+(?:must|should|has to|have to|needs? to|is to|are to)\s+(?:stay|remain|be\s+(?:kept|preserved|left))",
        rf"\b{WHAT}\s+(?:stays?|remains?|(?:is|are)\s+(?:kept|preserved|important))\b",
        rf"\b(?:keep\w*|preserv\w+|leav\w+|retain\w*)\s+{WHAT}",
    )

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        made = [
            (
                *a[:i],
                "\n".join(f"{' ' * (2 + j % 3)}{line.strip()}" for j, line in enumerate(lines)),
                *a[i + 1 :],
            )
            for a in samples[:8]
            for i, value in enumerate(a)
            if isinstance(value, str) and (lines := [s for s in value.splitlines() if s.strip()])
        ]
        yield from super().probes(clause, task, made)

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        given = {line.strip(): line for a in arguments if isinstance(a, str) for line in a.split("\n")}
        lines = result.split("\n") if isinstance(result, str) else result
        if not isinstance(lines, list) or not all(isinstance(line, str) for line in lines):
            return None
        kept = [line.rstrip() == given[line.strip()].rstrip() for line in lines if line.strip() in given]
        return all(kept) if kept else None


KIND = IndentationKept()
