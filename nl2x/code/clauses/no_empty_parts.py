"""No empty part in what comes back: "no empty teams in the result", "empty groups are left out"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

PARTS = (
    r"(?:groups?|teams?|lists?|sub-?lists?|chunks?|parts?|pieces?|buckets?|sections?|batches|rows?|columns?|"
    r"pages?|blocks?|cells?|classes|bins?|shelves|boxes|halves)"
)


class NoEmptyParts(ResultKind):
    name = "no empty parts"
    about = "no empty lists or texts in what comes back"
    patterns = (
        rf"\b(?:no|without|never|not)\s+(?:any\s+)?empty\s+{PARTS}\b(?:\s+in\s+(?:the\s+)?(?:result|output|list|end))?",
        rf"\bempty\s+{PARTS}\s+(?:are|get|should be|must be)\s+(?:left out|dropped|omitted|removed|skipped)\s+(?:from|in|of) (?:the )?(?:result|output)",
    )
    silent = (r"\b(?:if|when|for)\s+(?:there (?:is|are)\s+)?no\s+empty\b",)

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        if not isinstance(result, list) or not result or not all(hasattr(part, "__len__") for part in result):
            return None
        return all(len(part) > 0 for part in result)

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        yield from super().probes(clause, task, [*_more_parts(samples), *samples])

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield wrap_returns(task.name, "[part for part in {} if part]")


def _more_parts(samples: Sequence[Arguments]) -> list[Arguments]:
    """Inputs with a larger number than the list beside it has items."""
    found = []
    for base in samples[:6]:
        length = max((len(a) for a in base if isinstance(a, list)), default=0)
        larger = tuple(length + 2 if isinstance(a, int) and not isinstance(a, bool) else a for a in base)
        if length and larger != base:
            found.append(larger)
    return found


KIND = NoEmptyParts()
