"""Only the first word of what comes back begins with a capital."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.clauses.transforms import map_texts
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

CAPITAL = r"(?:an?\s+)?(?:capital(?:i[sz]ed)?(?:\s+letter)?|upper[- ]?case)"
FIRST = r"(?:the\s+)?(?:very\s+)?first\s+(?:word|letter|character|one)"


class FirstCapital(ResultKind):
    name = "first capital"
    about = "only the first word of the result begins with a capital"
    patterns = (
        rf"\bonly\s+{FIRST}\s+(?:is|gets?|has|with|in|starts? with|begins? with|should (?:be|have)|must (?:be|have))\s+(?:in\s+)?{CAPITAL}\b",
        rf"\bcapitali[sz]e\s+only\s+{FIRST}\b(?!\s+of\s+(?:each|every))",
        rf"\bonly\s+capitali[sz]e\s+{FIRST}\b(?!\s+of\s+(?:each|every))",
        rf"(?:^|[,;:.(]\s*){FIRST}\s+(?:is\s+|in\s+)?{CAPITAL}\s*(?:,|and|but)\s*(?:the\s+|all\s+)?(?:rest|others?|remaining)\s+(?:\w+\s+){{0,3}}?(?:lower|small)\b(?:[- ]?case)?",
    )
    silent = (r"\b(?:each|every)\s+(?:word|name)\b",)

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        return {} if task.result_type.name in ("str", "any") else None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        small = [map_texts(a, task, str.lower) for a in samples[:12]]
        yield from super().probes(clause, task, small)

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        words = re.findall(r"(?<![\w'])[A-Za-z][\w']*", result) if isinstance(result, str) else []
        if not words or not result[0].isalpha():
            return None
        # "ID" and "VAT" may be meant to stay as they are.
        others = [w for w in words[1:] if w != w.upper()]
        return words[0][0].isupper() and not any(w[0].isupper() for w in others)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield wrap_returns(task.name, "({}).capitalize()")
        # Words in capitals stay.
        turned = "found.group().lower() if found.start() else found.group().upper()"
        yield wrap_returns(task.name, f're.sub(r"\\b[A-Za-z](?=[a-z])", lambda found: {turned}, {{}})')


KIND = FirstCapital()
